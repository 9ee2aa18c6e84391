// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-32 -33 -15 -13 55 -19 -21
a:'s	-1 -1 -4 5 7 -4 -2
a:.	-17 -11 -21 3 30 -5 -4
a:<agent>	0 0 -8 0 5 0 0
a:<day-ahead>	-2 0 -3 8 2 -19 0
a:<day-ahead> .	0 0 -15 15 -10 0 5
a:<day-gone>	-1 6 0 -9 0 -1 11
a:<day-gone> .	0 5 0 -7 2 0 0
a:<day-today>	0 0 2 -9 6 -2 0
a:<day-today> .	0 0 7 -6 0 0 0
a:<duty>	-1 -2 -2 -4 11 0 0
a:<gate>	0 0 -6 -9 13 0 2
a:<goods>	-7 -5 17 -8 -1 2 0
a:<level>	-5 9 -27 -11 27 -3 -1
a:<level> .	0 6 -19 -25 11 1 17
a:<level> and	0 0 -10 -10 4 0 13
a:<level> in	0 0 3 4 -11 0 3
a:<level> of	0 0 0 6 -6 0 0
a:<level> on	0 0 -2 10 0 0 -8
a:<level> to	0 0 -1 -9 4 0 4
a:<money>	0 0 0 -9 12 0 0
a:<month-gone>	0 0 0 -9 12 0 0
a:<name>	-4 -2 14 -15 7 -4 0
a:<name> 's	0 0 8 -14 0 0 2
a:<name> .	0 0 0 6 0 0 -4
a:<name> has	0 0 0 19 -17 0 0
a:<not>	-1 1 16 0 -8 -8 0
a:<number>	9 -2 -17 -4 18 -9 1
a:<number> .	5 0 -12 2 2 -2 3
a:<number> for	0 0 -4 6 0 0 0
a:<number> of	0 0 0 9 -7 0 0
a:<office>	0 0 -11 -4 6 0 5
a:<organisation>	0 0 1 -4 7 0 -2
a:<person>	0 0 -1 -4 13 -1 0
a:<person> .	0 0 0 -4 7 0 0
a:<person> and	0 0 -5 12 -6 0 0
a:<points>	0 0 0 -6 1 0 3
a:<quality>	0 0 9 -6 0 -2 3
a:<quality> good	0 0 7 4 -5 0 -4
a:<seat>	0 0 -15 6 4 0 0
a:<sender>	0 0 0 -3 9 0 0
a:<span>	-3 5 -10 3 11 -9 -13
a:<span> .	0 -6 -15 16 3 -6 -5
a:<v-agree>	1 0 -13 -2 6 5 -1
a:<v-bear>	-2 -3 -2 0 1 7 0
a:<v-begin>	0 -3 0 -4 14 -5 -4
a:<v-buy>	0 0 0 -4 7 0 0
a:<v-down>	0 2 6 0 -13 8 0
a:<v-end>	0 5 1 8 -19 5 3
a:<v-impose>	-4 2 4 -9 5 0 0
a:<v-return>	0 0 20 -9 -18 0 10
a:<v-say>	0 0 -3 -2 13 -1 -2
a:<v-sell>	0 0 -5 -12 13 0 4
a:<v-stay>	-2 0 -1 3 -1 -7 5
a:<v-suspend>	0 0 -6 5 3 0 -1
a:<v-target>	0 0 0 -7 3 0 9
a:<v-up>	0 0 -11 9 11 -2 -10
a:?	-1 0 4 -13 11 -9 0
a:a	-3 2 -5 -4 5 8 -2
a:a duty	0 0 0 -5 6 0 0
a:a third	0 0 0 8 -8 0 0
a:a truce	0 6 -8 0 0 0 0
a:additional <level>	0 0 5 -12 2 0 0
a:after	0 0 -11 0 12 0 0
a:after <span>	0 0 -10 -3 17 0 0
a:again	0 0 0 -11 12 0 0
a:allow	0 0 0 -10 10 0 0
a:an	1 0 4 5 -12 0 3
a:and	-7 -2 13 -14 6 0 0
a:and <level>	0 0 -9 -11 21 0 0
a:and <number>	0 0 -5 0 6 0 0
a:and last	0 0 -4 2 11 0 -12
a:and run	0 0 0 0 -5 0 10
a:another	0 0 -5 -3 10 0 0
a:another <level>	0 0 -1 7 -2 0 0
a:another <span>	0 0 0 -11 13 0 0
a:apply	0 0 -1 -5 10 0 0
a:are	0 0 0 -3 7 0 -4
a:as	0 0 -1 -10 8 2 0
a:as well	0 0 -6 -3 6 3 0
a:at	12 4 -5 -9 8 0 -12
a:at <level>	0 6 -1 -11 8 0 -2
a:back	0 -1 11 4 -7 -1 -3
a:be	-1 0 -2 -8 7 5 0
a:bear	0 0 0 13 -10 0 -1
a:became	0 0 -6 0 7 0 0
a:beef	0 0 0 -8 0 0 7
a:before	0 0 10 -4 -4 0 0
a:before .	0 0 10 0 -9 0 0
a:between	0 0 6 -8 0 0 0
a:both	0 7 0 -7 2 0 0
a:by <span>	0 0 0 8 -5 0 0
a:by the	0 0 -1 -4 10 0 0
a:chip	0 0 0 -7 10 0 0
a:collect	0 0 0 7 -2 0 -2
a:cost	0 0 -2 -3 7 0 0
a:custom	0 0 0 -5 8 0 0
a:cut	0 7 4 -10 -6 2 0
a:date	0 4 -4 -2 -5 9 0
a:day	0 0 8 5 -12 0 0
a:dispute	0 0 0 0 -5 7 0
a:do	0 0 9 0 -7 0 0
a:down	0 0 -1 16 -15 0 1
a:due	0 0 -3 0 6 0 0
a:duty of	0 0 0 -5 6 0 0
a:each	0 0 -4 -8 16 0 0
a:each other	0 0 -1 -5 11 0 0
a:end	0 2 9 -6 -14 7 2
a:end .	0 0 5 1 -6 0 0
a:end of	3 -6 -2 0 -6 12 0
a:evening	5 0 -10 -4 11 -1 0
a:everything	0 0 10 -3 -5 0 0
a:exempt	0 0 0 -5 6 0 0
a:expire	0 5 0 9 -14 0 0
a:extend	0 0 5 -6 0 0 0
a:extend their	0 0 6 0 -5 0 0
a:extra	0 0 0 11 -11 0 0
a:fall	0 0 -7 -1 16 0 -5
a:fee	0 0 6 -2 -1 0 0
a:for	-2 0 5 0 2 -8 -5
a:for <name>	0 0 0 -8 8 0 0
a:for <span>	0 1 -9 3 1 -1 0
a:force	0 0 0 10 -7 0 0
a:from	0 0 -19 0 8 0 4
a:from <day-ahead>	0 0 -3 -3 14 0 -2
a:from <level>	0 0 0 -6 1 0 4
a:from <name>	0 0 -3 7 -3 0 0
a:from the	0 0 -2 8 -1 0 0
a:get	0 0 -1 -12 14 0 0
a:go	0 0 0 0 6 -1 -6
a:good	0 0 8 8 -8 0 -7
a:good of	0 0 0 8 -7 0 0
a:had	0 0 -3 -13 17 1 0
a:half	0 0 -9 -2 0 0 10
a:has been	0 0 0 -7 11 0 0
a:have	0 0 0 -22 25 -1 -1
a:have pay	0 0 0 -14 14 0 0
a:his	0 0 0 4 -7 0 6
a:home	0 0 6 0 -6 0 0
a:hour	0 5 0 -6 1 0 0
a:impose	0 0 6 0 -4 0 0
a:in	0 3 -17 -8 19 0 -4
a:in <month-gone>	0 0 0 -7 9 0 0
a:in <name>	0 0 2 12 -11 0 -3
a:in a	0 6 -1 -1 0 0 0
a:in force	0 0 0 10 -7 0 0
a:in the	5 0 4 -9 0 0 -1
a:instead	0 0 -1 15 -14 5 -3
a:into	0 0 10 2 -10 0 0
a:is	0 -1 3 -6 6 -1 -2
a:is <level>	0 0 0 -8 1 0 5
a:is not	0 0 -6 2 4 0 0
a:is over	0 0 6 0 -3 0 0
a:is the	0 0 -5 6 2 0 -5
a:it	6 2 -7 -4 5 -9 2
a:it 's	0 0 -8 10 1 0 -5
a:it .	0 0 -2 -8 14 0 0
a:it has	0 0 0 -18 14 0 4
a:it was	7 0 2 -12 0 0 0
a:it will	0 0 0 -1 -7 0 10
a:it would	0 0 0 9 -4 0 0
a:its	0 0 -5 13 -2 0 -3
a:last	0 -2 5 3 0 2 -13
a:last <span>	0 0 0 2 7 0 -12
a:lay	0 6 0 8 -14 0 0
a:leave	0 0 3 -6 2 0 0
a:levy on	0 0 0 -2 7 0 0
a:licence	0 0 0 -10 11 0 0
a:month .	0 0 2 4 -6 0 0
a:morning	0 0 -2 0 6 0 0
a:mr	0 0 0 8 -6 0 0
a:mr <person>	0 0 0 8 -6 0 0
a:must	0 0 4 4 -6 0 0
a:new	0 0 7 -4 0 0 0
a:new duty	0 0 6 0 -5 0 0
a:next	0 0 -1 7 -2 2 0
a:next year	0 0 1 9 -10 2 0
a:night	0 0 0 -4 7 0 0
a:no	0 4 11 -5 -13 0 4
a:noon	0 0 -4 0 8 0 0
a:not	0 0 2 9 -4 0 -5
a:not be	0 0 0 -5 7 0 0
a:nothing	0 0 7 -2 -1 0 0
a:of	0 -1 -8 -2 12 6 -10
a:of <level>	0 0 -5 8 0 0 -7
a:of <name>	0 0 0 -15 10 0 3
a:of <number>	0 0 4 -9 6 0 -2
a:of <quality>	0 0 -1 3 3 0 -7
a:of <span>	0 6 -1 -4 1 0 0
a:of a	0 0 0 7 -6 0 0
a:of the	0 -7 2 -10 0 12 0
a:of thi	0 0 6 1 -2 -5 0
a:off	0 0 0 9 -4 0 0
a:old	0 0 -5 7 -1 0 0
a:on	0 4 -10 3 3 -7 1
a:on <day-ahead>	0 -1 -4 0 11 -3 -3
a:on <day-gone>	0 11 0 -11 0 0 0
a:on <quality>	0 0 0 0 -13 0 16
a:on good	0 0 0 8 -7 0 0
a:on its	0 0 0 -2 7 0 0
a:on the	0 0 0 11 -7 0 -3
a:on top	0 0 -8 2 3 0 0
a:one	0 0 1 -7 5 0 0
a:or	0 0 -7 0 8 0 0
a:other 's	0 0 1 7 -7 0 0
a:out .	0 0 12 0 -7 0 0
a:over	0 0 0 -12 0 6 0
a:pause	0 0 -6 2 3 0 0
a:pay	0 0 6 0 -8 0 6
a:pay <level>	0 0 1 0 -9 0 9
a:pay <number>	0 0 0 -4 8 0 -5
a:put	0 0 -6 0 4 0 0
a:put <level>	0 0 -2 -2 7 0 0
a:return	0 0 0 0 -6 0 5
a:rice	0 0 0 -5 -5 0 10
a:rise	0 0 -9 0 12 0 0
a:run	0 2 -1 4 -8 -2 8
a:same	0 0 -3 0 7 0 0
a:say	0 0 -6 -2 13 0 0
a:section	0 0 0 -9 10 0 0
a:section <number>	0 0 0 -9 10 0 0
a:send	0 0 0 -1 -1 0 6
a:settle	0 0 0 0 -4 7 0
a:ship	0 0 0 -6 11 0 0
a:sign	0 0 0 -8 11 0 0
a:since	0 0 0 -9 4 0 4
a:so	0 0 6 0 -4 0 0
a:strike	0 0 -2 0 6 0 0
a:surcharge	0 0 -1 -6 10 0 0
a:suspension	0 0 -3 7 -3 0 0
a:tariff	0 0 0 0 8 0 -12
a:tariff of	0 0 0 6 -4 0 0
a:tariff on	0 0 0 1 3 0 -8
a:tax	0 0 0 -8 -2 0 11
a:telephone	0 0 4 2 -6 0 0
a:tell	0 0 6 0 -5 0 0
a:term	0 0 0 7 -1 0 0
a:term of	0 0 0 7 -4 0 0
a:than	0 0 3 -12 0 0 4
a:that	0 0 -5 1 -3 0 9
a:the	1 -28 0 -1 9 0 -4
a:the <day-ahead>	0 0 0 9 -6 0 0
a:the <level>	0 0 -3 -7 13 0 0
a:the <name>	0 0 0 6 -3 0 -1
a:the <office>	0 0 -3 0 8 0 0
a:the <person>	0 0 -6 -4 14 0 0
a:the <quality>	0 0 1 7 -9 0 0
a:the duty	0 0 -2 -7 -1 3 7
a:the last	0 0 10 0 -8 0 0
a:the other	0 0 1 13 -13 0 0
a:the same	0 0 -3 0 7 0 0
a:the suspension	0 0 -3 7 -3 0 0
a:the tariff	0 0 5 -6 0 0 0
a:the trade	0 0 0 0 -4 0 6
a:the truce	0 -1 8 2 -6 0 0
a:them	0 0 0 0 6 0 0
a:there	0 0 -1 9 -1 0 -2
a:there 's	0 0 1 7 -10 0 0
a:they	0 0 6 2 -3 -2 -1
a:they will	0 0 -9 0 10 0 0
a:thi	0 0 3 6 -1 -11 -2
a:thi month	0 0 5 7 -8 -1 0
a:thi year	0 0 0 3 0 -6 0
a:third	0 0 0 6 -6 0 0
a:three	0 0 0 -7 12 0 0
a:time	0 0 10 0 -8 0 0
a:to	-1 1 -10 -14 17 3 -2
a:to <day-ahead>	0 5 10 2 -9 -7 -1
a:to <level>	0 7 -14 -5 12 2 -5
a:to be	0 0 -11 -6 12 9 -4
a:to extend	0 0 6 0 -4 0 0
a:to settle	0 0 0 0 -6 7 0
a:to the	0 -3 -7 1 0 0 10
a:top	0 0 -8 2 3 0 0
a:trade	0 0 0 0 -1 0 6
a:truce with	0 0 7 0 -3 0 0
a:two side	0 0 -2 -4 7 0 0
a:until	-1 -1 0 1 -2 0 6
a:until <day-ahead>	0 -1 -5 -6 1 0 11
a:up	0 0 10 0 -8 0 0
a:us	0 0 1 11 -10 0 0
a:was	6 -2 -1 0 0 2 0
a:was <number>	8 0 0 -5 0 0 0
a:we	0 0 0 6 -2 0 0
a:week	0 0 -8 -1 5 4 0
a:well	0 0 -6 -3 7 3 0
a:well .	0 0 -6 -3 7 3 0
a:were	0 0 -5 -3 12 0 0
a:what	0 0 0 10 -7 0 0
a:what it	0 0 3 12 -14 0 0
a:will	0 0 -2 1 0 -6 6
a:will be	0 0 2 -9 0 0 7
a:with	0 -1 2 -7 10 0 0
a:with <person>	0 0 0 -3 8 0 0
a:without	0 0 1 -13 10 0 0
a:without a	0 0 4 -7 2 0 0
a:word	0 0 0 0 -6 0 6
a:would	-4 0 0 10 0 -2 -2
a:would be	0 0 0 10 -7 0 0
a:would have	0 0 -4 0 7 0 0
a:year	0 0 0 10 -5 0 0
a:year .	0 0 2 -6 3 0 0
asks	0 0 3 -14 11 -11 0
b:"	0 0 -4 -4 10 0 -2
b:" i	0 0 12 0 -9 -2 0
b:" the	0 0 -15 0 16 0 0
b:'	0 0 -6 0 9 0 0
b:'s	-5 -1 -3 -9 14 -9 1
b:'s <person>	0 0 8 -3 -4 0 0
b:'s decision	0 0 -5 0 0 6 0
b:'s duty	0 0 0 -3 12 0 -6
b:'s own	0 0 11 7 -15 0 0
b:'s suspension	0 0 -17 0 16 0 0
b:(	0 0 6 0 -1 -1 0
b:)	0 0 -5 -6 13 0 0
b:*	0 0 -23 -12 26 -12 8
b:,	-7 1 0 -4 11 -12 3
b:, <level>	0 0 -3 -4 12 0 0
b:, <number>	0 0 0 -4 6 0 0
b:, a	0 0 -9 -5 16 0 0
b:, and	0 0 7 -12 7 -5 -6
b:, are	0 0 3 1 0 -7 0
b:, as	0 0 2 -10 8 0 0
b:, at	0 0 -1 -2 7 0 0
b:, begin	0 4 -1 19 -26 0 2
b:, down	0 0 -2 -1 7 0 0
b:, end	0 0 11 0 -7 0 0
b:, expire	0 0 -5 0 9 0 0
b:, for	0 0 8 -2 -9 0 3
b:, from	0 4 -23 -9 18 -1 5
b:, had	0 0 0 6 -4 0 0
b:, in	0 -1 -5 -15 24 0 0
b:, is	0 0 13 0 -11 0 0
b:, it	0 0 -4 0 -3 8 0
b:, on	5 -2 6 5 -23 4 11
b:, run	0 0 -2 0 8 -4 0
b:, say	0 0 -4 0 8 0 0
b:, start	0 0 -1 -10 18 0 -3
b:, suspend	0 0 8 -4 -2 0 0
b:, that	0 0 10 1 -12 0 -3
b:, the	0 -3 16 8 -1 -26 -12
b:, thursday	0 0 -4 -2 9 0 0
b:, to	0 0 -3 -9 -3 10 3
b:, until	0 0 -10 3 8 0 0
b:, up	0 0 10 0 -14 3 0
b:, was	0 7 -5 -6 3 0 0
b:, will	0 0 -6 0 8 -9 5
b:, would	0 0 0 0 -1 6 0
b:-	-1 0 7 7 -20 6 7
b:- the	0 0 6 0 -4 0 0
b:.	0 0 10 -5 -8 0 5
b:. on	0 0 6 -2 0 0 0
b:/	0 0 -1 9 -3 0 0
b::	-6 -5 8 0 0 -10 0
b:: <level>	0 0 -3 0 10 0 -4
b:: <name>	0 0 0 -7 8 0 -3
b:: <number>	0 0 -14 15 2 -19 0
b:: and	0 0 1 0 -5 0 7
b:: from	0 0 -13 -7 -7 18 8
b:: it	0 0 10 0 -7 0 0
b:: on	0 0 -4 0 8 0 0
b:: since	0 0 0 10 -7 0 0
b:: the	0 0 -2 -9 11 0 -3
b:: then	0 0 0 10 -9 0 0
b:: until	0 0 5 0 2 -10 0
b:: what	0 0 -19 -13 33 0 0
b:;	-2 -1 0 -4 7 0 0
b:; on	0 0 -3 -5 12 0 0
b:; the	0 0 -11 7 0 6 0
b:<agent>	-1 -1 -7 3 5 0 1
b:<day-ahead>	0 0 3 0 -6 8 -12
b:<day-ahead> and	0 0 -14 -3 16 2 -1
b:<day-gone>	6 -1 13 13 -25 2 -5
b:<day-gone> and	0 0 -1 -2 8 0 0
b:<day-today>	0 0 3 11 -20 1 0
b:<duty>	2 -4 10 0 -4 -8 0
b:<gate>	0 0 -12 5 10 -10 1
b:<goods-amount>	0 0 -6 -1 13 0 0
b:<goods-amount> of	0 0 -3 0 8 0 0
b:<goods>	-12 -9 -3 0 1 0 6
b:<level-noun>	0 0 5 0 -5 6 -5
b:<level>	-5 -4 1 -13 13 0 -1
b:<level> and	0 0 -8 1 5 0 0
b:<level> as	0 0 -6 -13 1 0 13
b:<level> duty	0 0 -1 -2 8 0 0
b:<level> from	0 0 0 -2 -1 -2 6
b:<level> has	0 0 5 -8 0 0 0
b:<level> in	0 0 -2 -11 13 1 0
b:<level> off	0 0 -2 -2 8 0 0
b:<level> on	0 0 4 12 -14 2 0
b:<level> to	0 0 -7 3 6 -1 -5
b:<level> until	0 0 3 4 -13 6 0
b:<money> of	0 0 0 7 -5 0 0
b:<month-gone>	1 0 0 11 -24 12 10
b:<month-gone> and	0 0 -2 14 -14 3 0
b:<name>	0 -11 -7 -9 6 4 12
b:<name> 's	-3 0 -8 -2 13 -5 1
b:<name> and	2 -1 17 2 -27 9 0
b:<name> charge	0 0 -13 0 3 8 0
b:<name> end	10 0 5 0 -10 -2 0
b:<name> from	0 0 0 6 -2 0 0
b:<name> had	0 0 6 3 -10 0 0
b:<name> have	0 0 9 -11 6 -6 0
b:<name> in	0 0 0 -7 10 0 0
b:<name> is	0 0 -9 1 11 -3 0
b:<name> on	-1 0 -10 0 13 0 0
b:<name> run	-2 0 -1 -2 4 -5 6
b:<name> say	0 0 -5 0 7 0 0
b:<name> sign	0 0 0 -4 6 0 0
b:<name> since	0 0 0 -6 6 0 0
b:<name> the	0 0 7 0 -4 0 0
b:<name> to	0 0 -5 -6 -11 10 13
b:<name> was	0 0 7 -1 0 -1 0
b:<name> will	0 0 4 -3 -11 11 0
b:<name> would	0 0 -8 0 9 0 0
b:<not>	-5 0 12 -19 -4 0 9
b:<number>	-2 -1 -28 0 35 -24 0
b:<number> /	0 0 0 9 -3 0 0
b:<number> a	0 0 8 3 -6 -1 -3
b:<number> again	0 0 -7 0 8 0 0
b:<number> exclusion	0 0 8 0 -3 -5 0
b:<number> since	0 0 0 -8 9 0 0
b:<number> the	0 0 -3 -1 7 0 0
b:<number> until	0 0 -6 0 9 0 0
b:<office>	0 0 -5 6 10 -8 -5
b:<office> 's	0 0 -15 0 20 -6 0
b:<office> meet	0 0 8 0 -8 0 0
b:<office> order	0 0 8 0 -2 -5 0
b:<organisation>	0 0 -11 7 15 -25 0
b:<organisation> 's	0 0 0 -1 9 -2 0
b:<organisation> and	0 0 -2 0 6 0 0
b:<organisation> has	0 0 -7 1 7 -1 0
b:<organisation> in	0 0 0 8 -8 0 0
b:<organisation> of	0 0 0 8 -6 0 0
b:<organisation> on	0 0 -2 0 6 0 0
b:<organisation> say	0 0 9 0 -5 -2 0
b:<person>	-5 -3 5 -13 18 -14 -2
b:<person> agree	0 0 8 -1 -4 0 0
b:<person> announce	0 0 8 0 -13 0 6
b:<person> flew	0 0 6 0 -4 0 0
b:<person> had	0 0 0 6 -2 0 0
b:<person> has	0 0 -3 0 6 0 0
b:<person> is	0 0 -7 0 13 -4 0
b:<person> on	0 0 0 0 8 -6 0
b:<person> say	0 0 2 9 -7 0 -1
b:<person> tell	0 0 -6 3 1 0 0
b:<points>	0 0 31 1 -23 -27 3
b:<points> of	0 0 16 0 -11 -1 0
b:<points> on	0 0 -16 4 12 0 0
b:<quality>	-1 -1 -12 -1 1 -2 17
b:<quality> and	0 0 -1 -3 8 0 0
b:<quality> duty	0 0 14 0 -18 0 3
b:<quality> good	0 0 -6 0 12 -7 -8
b:<quality> ship	0 0 -1 0 6 0 -1
b:<seat>	-3 -3 -21 0 22 4 -9
b:<seat> and	0 0 -8 2 5 -1 0
b:<seat> from	0 0 0 0 9 -3 0
b:<seat> in	0 0 0 10 -9 0 0
b:<seat> is	0 0 -3 -2 0 6 0
b:<seat> on	0 0 2 2 1 -6 0
b:<sender>	0 0 19 -13 -5 -3 0
b:<span>	-4 0 7 19 -14 -17 5
b:<span> and	-8 0 -14 -2 26 0 0
b:<span> from	0 0 -4 12 -20 -3 15
b:<span> in	0 0 0 13 -12 0 0
b:<span> of	0 0 13 -1 -5 -3 0
b:<span> to	0 0 9 -3 0 -6 0
b:<taker>	0 0 0 -1 6 0 0
b:<v-agree>	0 1 10 -1 -2 -6 -2
b:<v-bear>	-4 -5 -4 0 14 -1 -3
b:<v-begin>	0 1 -13 3 3 -2 3
b:<v-buy>	0 0 6 -11 10 -8 0
b:<v-deny>	0 0 -10 -7 14 1 0
b:<v-down>	-1 0 7 0 -10 0 7
b:<v-end>	5 -4 4 -25 -1 9 0
b:<v-impose>	-6 0 0 -15 15 -4 0
b:<v-propose>	0 0 -11 16 -11 7 4
b:<v-return>	0 0 -9 -1 18 -4 0
b:<v-say>	-6 -5 -6 8 5 -4 1
b:<v-sell>	0 0 -1 -5 15 -2 -4
b:<v-stay>	4 0 -11 4 2 4 -1
b:<v-suspend>	1 2 -7 6 1 -2 -2
b:<v-target>	0 0 -5 -8 9 1 4
b:<v-threaten>	0 0 -4 -2 12 0 -1
b:<v-up>	0 -1 8 -18 7 1 -10
b:a	4 -6 -3 2 11 -13 -3
b:a .	0 0 8 3 -6 -1 -3
b:a deal	0 0 10 -1 -6 0 0
b:a decree	0 0 6 -4 0 0 0
b:a further	0 0 10 -1 -4 0 0
b:a second	0 0 -4 9 -2 0 0
b:a tariff	3 0 1 0 -6 2 0
b:a trade	0 0 7 0 -5 0 0
b:a truce	0 0 0 25 -19 0 -2
b:about	0 0 -10 0 15 0 0
b:accord	0 0 -2 0 6 0 0
b:add	0 0 -5 0 0 0 6
b:additional	0 0 16 -12 2 -1 -1
b:additional duty	0 0 11 -8 1 0 -1
b:affiliate	0 0 -7 0 3 3 0
b:affiliate rule	0 0 -7 0 2 3 0
b:after	0 0 11 -3 -3 -8 1
b:again	0 0 4 2 0 -13 0
b:again in	0 0 0 8 -5 0 0
b:again on	0 0 -6 0 0 0 6
b:agree	5 2 9 -8 -5 -2 0
b:agree in	0 0 25 0 -9 -16 0
b:agree on	0 4 0 -1 -8 7 0
b:agree to	0 0 -9 -2 0 9 1
b:agreement	0 0 -3 -4 13 -15 4
b:agreement by	0 0 8 0 -7 0 0
b:agreement is	0 0 6 0 -3 -1 0
b:agreement with	0 0 -6 -2 11 0 0
b:all	0 0 8 -5 0 -1 0
b:an	0 0 7 -27 7 3 1
b:an additional	0 0 0 -17 20 0 0
b:an extension	0 0 0 -1 -7 11 0
b:an order	0 0 6 0 -4 0 0
b:and	-7 -14 1 -15 8 0 4
b:and <level>	0 0 -2 4 -6 0 5
b:and <name>	2 -1 11 -9 -10 5 0
b:and <number>	0 0 -7 -2 13 0 0
b:and <seat>	0 0 -8 2 6 -1 0
b:and again	0 0 0 8 -8 0 0
b:and from	0 0 0 -5 -5 0 11
b:and has	0 0 6 8 -11 -1 0
b:and in	0 0 0 -7 9 0 0
b:and is	0 0 10 0 -8 0 0
b:and it	-9 0 14 0 -1 -9 0
b:and on	0 0 -12 5 11 -4 -1
b:and run	2 0 -7 -1 3 2 0
b:and the	0 0 -11 3 6 3 -1
b:and they	0 0 6 0 -4 0 0
b:announce	0 0 4 -13 1 0 2
b:announce on	0 0 6 -1 -1 0 0
b:apply	0 0 8 -4 2 0 -6
b:apply again	0 0 -4 0 6 0 0
b:apply from	0 0 16 3 -3 -13 -5
b:apply since	0 0 0 -6 6 0 0
b:approve	0 0 6 -2 0 0 0
b:approve the	0 0 8 -1 -5 0 0
b:are	0 0 4 -7 13 -19 -5
b:are enter	0 0 -2 -1 6 0 0
b:are to	0 0 0 -1 13 -8 -4
b:are up	0 0 10 0 -6 0 0
b:arrangement	0 0 1 0 -26 22 4
b:arrangement of	0 0 0 0 -6 8 0
b:arrive	0 0 8 0 -6 0 0
b:arrive on	0 0 6 0 -5 0 0
b:as	0 0 0 3 -7 0 6
b:as it	0 0 0 6 -12 4 0
b:as of	0 0 -15 9 -6 -3 9
b:ask	0 0 14 -1 -6 -4 0
b:at	3 0 -8 -8 19 -6 -4
b:at <level>	0 0 -5 3 -5 9 0
b:at midnight	8 0 12 0 -11 -6 -1
b:at noon	0 0 -3 0 8 0 0
b:at the	0 0 3 -12 9 -4 -1
b:autumn	0 0 -2 0 -2 7 0
b:away	0 0 8 0 -6 0 0
b:away on	0 0 8 0 -7 0 0
b:back	0 0 -16 -9 27 -2 -2
b:back on	0 0 -12 0 14 0 0
b:back to	0 0 0 0 6 0 0
b:ban	0 0 -6 0 8 0 0
b:be	0 0 5 -4 -2 8 -6
b:be <level>	0 0 -6 0 0 0 5
b:be extend	0 0 13 0 -16 0 0
b:be used	0 0 -1 0 6 0 -2
b:bear	0 0 -5 -2 11 0 0
b:because	1 4 -2 7 -15 5 0
b:beef	0 0 -7 0 0 5 0
b:been	5 -2 5 4 -1 -9 -7
b:been <level>	0 0 6 0 -4 0 0
b:been at	0 0 0 -12 14 0 0
b:been due	0 0 6 0 -3 0 0
b:been extend	0 0 -9 0 7 0 0
b:before	-2 -1 5 4 0 -10 3
b:before it	0 0 8 0 -1 -5 0
b:before the	0 0 -3 5 7 -9 0
b:begin	3 6 -25 5 -1 -2 5
b:begin on	3 7 -20 -1 0 0 6
b:between	3 0 0 4 -1 -9 -1
b:between <name>	0 0 13 4 -14 0 0
b:beyond	0 0 10 0 -7 -1 0
b:both	0 -2 -15 18 1 0 -9
b:both country	0 0 0 -7 9 0 0
b:both side	0 0 -6 2 2 0 0
b:bring	0 0 6 3 -5 -2 0
b:broke	0 0 -1 -2 6 0 0
b:busan	0 0 10 -7 -2 2 0
b:busan in	0 0 2 6 -7 0 0
b:busan last	0 0 4 -12 7 0 0
b:busan on	0 0 -4 -3 11 0 0
b:but	0 0 -5 -2 9 0 0
b:butter	0 0 -6 3 3 0 0
b:buy	0 0 -2 0 6 0 0
b:by	0 -1 -14 -3 26 -7 -2
b:by <level>	0 0 0 -6 0 0 6
b:by <person>	0 0 12 0 -4 -5 0
b:by the	0 0 -10 0 16 -8 0
b:by video	0 0 0 9 -7 0 0
b:call	0 0 0 13 -7 -1 0
b:call on	0 0 -3 0 7 0 0
b:can	0 0 0 -1 6 -4 0
b:can be	0 0 -4 0 10 -1 0
b:car	0 0 0 -9 11 0 0
b:carry	0 0 2 2 -8 5 -2
b:carry the	0 0 5 3 -13 5 -1
b:case	0 0 -4 0 9 0 0
b:cease	0 0 -7 2 -14 18 0
b:ceasefire	0 0 -12 5 8 0 0
b:change	0 0 -10 5 4 0 -1
b:change on	0 0 -5 7 0 0 0
b:changed	0 0 7 -5 0 0 0
b:charge	0 0 -4 -4 8 4 -3
b:charge <level>	0 0 6 0 -4 0 0
b:charge on	0 0 -6 0 7 0 0
b:city	0 8 -7 -6 5 0 0
b:claim	0 0 -5 0 6 0 0
b:clear	0 0 6 0 -10 5 0
b:close	0 0 9 -1 -3 0 0
b:closed	0 0 -6 0 11 0 0
b:club	0 0 -12 0 13 0 0
b:collect	0 0 0 -3 7 -4 0
b:come	0 0 4 -8 10 -3 -6
b:come in	0 0 6 0 -5 0 0
b:come to	0 0 8 2 -9 0 0
b:commerce	0 0 -2 -1 10 0 0
b:common	0 0 6 0 -4 0 0
b:company	0 0 -3 -1 10 0 0
b:consent	0 0 11 0 -9 0 0
b:consultation	0 0 0 -1 6 0 0
b:contract	0 0 -6 0 10 0 0
b:could	0 0 6 -2 3 -5 -3
b:council	0 0 -5 0 0 6 0
b:counted	0 -2 6 3 -3 0 -4
b:counted from	0 -2 6 3 -3 0 -4
b:country	0 0 6 -1 0 0 0
b:current	0 0 6 0 0 -2 0
b:custom	0 0 0 0 3 -6 0
b:cut	0 0 0 3 -11 0 9
b:cut its	0 0 0 7 -5 0 0
b:date	0 0 0 0 -4 -1 7
b:day	0 0 19 -7 -5 -6 0
b:deadline	0 0 -13 0 18 -1 0
b:deadline for	0 0 -5 0 8 0 0
b:deal	0 0 6 -7 1 0 0
b:decided	0 0 0 0 -1 0 6
b:decision	0 0 -11 0 0 5 5
b:declare	0 0 -5 13 -6 0 0
b:declare on	0 0 -5 9 -3 0 0
b:delegation	0 0 0 -3 6 0 0
b:did	0 0 -8 -1 13 0 0
b:die in	6 0 -5 0 0 0 0
b:do	0 0 13 -4 -10 3 0
b:doe	0 0 8 -4 -8 5 0
b:doe not	0 0 8 -3 -9 5 0
b:down	0 0 -3 10 0 -4 -2
b:drop	0 0 0 -4 -6 0 10
b:due	0 0 18 -3 3 -25 -8
b:due again	0 0 9 0 -8 0 0
b:due in	0 0 -5 0 10 -4 0
b:due to	0 0 19 0 -2 -17 -4
b:duty	-1 0 14 5 -11 -5 1
b:duty in	0 0 -3 5 -6 5 0
b:duty on	0 0 2 0 -10 0 10
b:duty will	0 0 -10 0 12 4 -5
b:each	0 0 3 1 -14 10 -1
b:each other	0 0 4 2 -13 7 -1
b:early	0 0 10 0 -7 0 0
b:eastern time	0 0 -5 0 8 0 0
b:economy	0 0 -2 7 -12 0 6
b:effect	0 0 -1 7 -7 0 3
b:effect from	0 0 0 -5 6 0 0
b:else	0 0 -8 0 11 0 0
b:end	3 -6 -2 -19 6 8 -13
b:end at	3 0 -6 0 4 -1 0
b:end in	0 0 -3 -2 13 0 0
b:end of	0 0 9 -5 -11 8 0
b:end on	4 -2 2 -2 -7 9 -7
b:enter	0 0 -12 0 7 0 4
b:enter before	0 0 -2 -1 7 0 0
b:enter into	0 0 0 7 -10 0 5
b:every	0 0 0 -2 6 0 0
b:everybody	0 0 -8 0 9 0 0
b:exclusion	0 0 -2 0 9 -8 0
b:expect	0 0 -3 0 10 0 0
b:expire	4 -1 1 -12 5 -5 -4
b:expire on	5 -1 3 -9 2 -2 -3
b:export	0 0 0 -5 7 0 0
b:extend the	0 0 -9 0 7 0 2
b:extension	0 0 -2 -7 3 4 0
b:extension to	0 0 -4 0 -9 13 0
b:face	0 0 5 2 -6 0 0
b:face <level>	0 0 6 0 -3 0 0
b:fact	0 0 0 -2 6 0 0
b:fact sheet	0 0 0 -2 6 0 0
b:fall from	0 0 0 7 -7 0 2
b:fall on	0 0 -8 6 3 0 0
b:fee	0 0 -9 -4 19 0 -4
b:fee on	0 0 -1 0 6 0 -1
b:fentanyl duty	0 0 5 4 -9 0 0
b:final	0 0 10 0 -8 0 0
b:first	0 2 1 7 -15 -3 9
b:fish	0 0 -6 0 0 6 0
b:flew	0 0 6 0 -3 0 0
b:follow	0 0 -4 0 9 0 0
b:for	3 0 -18 -20 31 -15 9
b:for <span>	6 0 -4 0 -4 -13 11
b:for its	0 0 -2 0 -5 8 0
b:for the	0 0 -11 -3 18 0 0
b:force	0 -1 7 11 -14 -5 3
b:force since	0 0 -6 14 -6 0 0
b:force until	0 0 11 0 -7 -3 0
b:found	0 0 -3 0 0 6 0
b:four	0 0 0 0 -7 0 10
b:freeze	0 0 -6 10 -1 -4 1
b:from	-13 1 -17 10 0 -14 15
b:from <day-gone>	0 0 -9 -1 3 10 0
b:from <name>	0 0 10 2 -13 0 3
b:from the	0 0 0 3 0 -11 5
b:front	0 0 -6 -5 11 0 0
b:frozen	0 0 -10 0 14 -3 0
b:further	0 0 0 -2 -4 8 0
b:further <points>	0 0 12 0 -7 0 0
b:gave	0 0 0 10 -11 0 0
b:geneva	0 0 13 -7 0 0 0
b:given	0 0 0 5 -11 7 0
b:go	0 0 16 -2 -5 0 -15
b:go on	0 0 18 -1 -16 -1 0
b:go to	0 0 4 13 -15 0 -1
b:good	0 0 4 -11 20 -20 -18
b:good from	0 0 4 -11 5 0 -4
b:good have	0 0 0 13 -12 0 0
b:good of	0 0 0 -4 7 0 0
b:good to	0 0 7 0 -1 -1 0
b:good until	0 0 8 0 -5 0 0
b:good would	0 0 14 0 -10 -3 0
b:government	0 0 -12 8 -8 13 0
b:grower	0 0 8 0 -5 0 0
b:had	2 4 -10 4 5 -1 -9
b:had announce	0 0 0 -1 6 0 0
b:had been	7 0 4 0 -6 -3 0
b:had sign	0 0 0 8 -8 0 0
b:half	0 0 -7 -1 0 0 8
b:halifax	0 0 -3 6 -1 0 0
b:halifax on	0 0 -3 7 -1 0 0
b:halt	0 0 -3 19 -11 0 -1
b:happen	0 0 0 -2 8 -5 0
b:has	1 -5 -4 5 10 -18 -8
b:has a	5 0 4 0 -8 0 0
b:has hold	0 0 0 12 -12 0 0
b:has suspend	0 0 -3 0 6 0 0
b:has until	0 0 7 -1 -1 0 0
b:have	-6 -3 3 3 10 -13 -11
b:have been	0 0 -7 5 2 0 -2
b:have end	0 0 -1 0 10 -3 0
b:have face	0 0 6 3 -9 0 0
b:he	0 0 -3 -1 13 -3 0
b:he tell	0 0 6 0 -5 0 0
b:here	0 0 -2 -2 7 0 0
b:his	0 0 7 -1 -5 0 0
b:his <organisation>	0 0 9 0 -6 0 0
b:hold	0 6 -6 -1 3 -6 1
b:hold in	0 0 0 -4 9 0 0
b:hold until	0 0 -1 -3 9 -2 0
b:home	0 0 0 -3 6 0 0
b:house	0 0 -4 0 6 0 0
b:i	0 0 9 -5 -2 -2 0
b:ice	0 0 -18 0 19 0 0
b:if	0 0 4 -13 2 3 -7
b:if <name>	0 0 -7 0 8 0 0
b:if no	0 0 9 0 -14 5 0
b:if nothing	0 0 -4 0 7 0 0
b:if the	0 0 6 -2 -7 3 0
b:if they	0 0 -13 0 15 0 0
b:import	0 0 -3 -1 9 0 0
b:impose	0 0 -3 -5 11 0 0
b:in	-10 -5 -19 9 16 0 -13
b:in <month-gone>	0 0 -9 7 -17 13 11
b:in <seat>	0 0 -5 15 -2 -6 0
b:in busan	0 0 15 -4 0 -8 0
b:in force	0 0 7 12 -12 -4 0
b:in geneva	0 0 0 -6 7 0 0
b:in nadi	0 0 0 6 -6 0 0
b:in on	0 0 5 1 -6 0 0
b:in the	0 0 0 -10 21 -15 0
b:in write	0 0 8 0 -6 0 0
b:increase	0 0 -3 0 6 0 0
b:into	0 0 -8 0 2 0 2
b:into force	0 0 -1 2 -6 0 4
b:is	-4 -5 3 -4 0 -5 11
b:is due	0 0 18 0 -5 -13 0
b:is good	0 0 13 0 -9 0 0
b:is on	0 0 -12 0 13 0 0
b:is suspend	0 0 10 14 -14 -8 -3
b:is the	0 0 0 0 -9 -1 12
b:is to	0 0 -20 -5 1 8 11
b:is up	0 0 14 0 -11 0 0
b:it	2 -16 13 -2 -17 10 0
b:it 's	0 0 11 -5 -10 0 3
b:it begin	0 0 0 9 0 0 -9
b:it doe	0 0 0 -2 0 6 0
b:it end	-11 0 -5 0 -4 20 0
b:it expire	8 0 -12 0 10 -5 0
b:it had	0 0 -1 -10 15 0 0
b:it has	0 0 2 12 -6 -9 0
b:it is	0 0 -1 -10 -1 12 0
b:it on	0 0 -6 2 3 0 0
b:it run	9 0 1 0 -16 6 0
b:it start	0 0 0 11 -14 0 7
b:it to	0 0 0 0 -3 6 0
b:it was	0 -1 -3 15 -2 -6 -2
b:it will	0 0 13 -5 3 -20 -3
b:it would	0 0 11 -9 -12 14 -7
b:its	1 0 -2 -6 7 6 -7
b:its <level>	0 0 -4 -2 10 0 0
b:its duty	0 0 -9 6 0 1 0
b:its own	0 0 0 -8 10 0 0
b:its truce	0 0 16 0 -14 0 0
b:know	0 0 0 8 -4 0 -1
b:lapse	0 0 0 -2 6 -4 0
b:lapse on	0 0 15 -1 -9 -2 0
b:last	8 0 14 0 -20 0 -2
b:last until	0 0 18 -3 -14 -1 0
b:lasted	-8 0 -2 -6 18 0 0
b:lasting	0 0 0 0 -7 7 0
b:later	0 0 -2 -1 8 0 0
b:leader	0 0 0 9 -7 0 0
b:letter	0 0 1 6 -5 0 0
b:letter of	0 0 0 9 -7 0 0
b:level	0 0 -2 14 -16 4 0
b:levy	0 0 -6 4 0 0 0
b:levy on	0 0 -5 10 -4 0 0
b:like	0 0 -4 0 0 7 0
b:live	0 0 7 0 0 -1 0
b:lodged	0 0 -6 0 8 0 0
b:lower	0 0 -9 0 0 10 -1
b:make	0 0 0 5 -10 8 0
b:make in	0 0 1 10 -11 0 0
b:maker	0 0 8 0 -7 0 0
b:matter	0 0 -14 0 15 0 0
b:may	0 0 -1 0 13 -9 0
b:may be	0 0 -6 0 9 0 0
b:meanwhile	0 0 0 8 -7 0 0
b:meet	0 0 -2 1 6 -5 0
b:meet at	0 0 -3 7 -1 0 0
b:meet in	0 0 -6 3 1 0 0
b:men	0 0 0 -5 6 0 0
b:midnight	12 0 9 -10 -14 -7 6
b:midnight on	12 0 3 -5 -12 -6 7
b:ministry	0 0 -5 -2 13 -1 0
b:minute	0 0 -8 -3 6 0 4
b:minute of	0 0 -3 0 6 0 0
b:monday	0 0 -13 6 4 0 -3
b:more	0 0 0 0 6 -2 -3
b:most	0 0 -3 -4 10 0 0
b:most of	0 0 -2 -2 8 0 0
b:move	0 0 0 -8 8 0 0
b:mr	0 0 -7 0 15 -4 0
b:mr <person>	0 0 -5 0 12 -4 0
b:must	0 0 -2 0 6 0 0
b:my	0 0 -11 0 15 0 0
b:nadi	0 0 0 6 -6 0 0
b:negotiate	0 0 0 9 -7 0 0
b:neither	0 0 7 0 -4 0 0
b:new	0 0 -13 -11 29 0 -9
b:new tariff	0 0 -1 0 6 0 0
b:next	0 0 -5 0 9 0 0
b:night	0 0 8 0 0 -7 0
b:no	0 0 7 -13 0 1 -3
b:no .	0 0 7 -5 0 0 0
b:no agreement	0 0 11 0 -8 -2 0
b:no deal	0 0 -6 0 8 0 0
b:noon	0 0 -7 0 12 0 0
b:northern	0 0 -5 -5 11 0 0
b:not renewed	0 0 3 0 -9 4 0
b:not sign	0 0 -5 0 7 0 0
b:not to	0 0 6 0 -4 0 0
b:nothing	0 0 -4 -5 13 0 0
b:notice	0 0 -10 -1 14 0 0
b:now	-1 0 -1 -8 11 0 -4
b:now last	0 0 4 0 1 -10 0
b:of	-6 0 10 -5 3 -2 -8
b:of <day-ahead>	0 0 16 -4 -10 0 0
b:of <level>	0 0 12 -5 -2 -2 0
b:of <name>	0 0 -9 -4 9 4 0
b:of busan	0 0 0 0 -6 7 0
b:of duty	0 0 5 9 -11 -2 0
b:of its	0 0 -10 -1 13 0 0
b:of that	0 0 10 0 -8 0 0
b:of the	0 0 -2 -15 2 12 0
b:of thi	0 0 10 0 -7 0 0
b:of trade	0 0 -2 0 10 -6 0
b:off	0 0 0 -8 11 0 0
b:offer	0 0 -7 0 3 0 0
b:oil	0 0 -6 0 0 1 2
b:old	0 0 12 -9 0 -1 0
b:on	2 -9 -13 -1 14 1 7
b:on <day-ahead>	0 0 -8 0 8 2 0
b:on <day-gone>	7 0 9 0 -11 0 0
b:on <day-today>	0 0 1 0 -8 2 1
b:on <quality>	0 0 -2 0 -6 -6 17
b:on an	0 0 -5 0 -3 10 0
b:on each	0 0 3 -7 6 0 0
b:on good	0 0 9 0 -7 0 0
b:on hold	0 0 -3 -1 6 0 0
b:on our	0 0 -1 -1 6 0 0
b:on paper	0 0 7 0 -6 0 0
b:on the	0 0 -20 9 16 -8 0
b:on to	0 0 -5 0 -7 12 0
b:one	0 0 16 4 -9 -12 0
b:open	0 0 -9 0 12 0 0
b:opened	0 0 -4 0 6 0 0
b:operator	0 0 -6 0 7 0 0
b:or	0 0 0 -9 5 3 0
b:order	0 0 13 -5 -1 -6 0
b:order on	0 0 6 0 -4 0 0
b:other 's	0 0 8 0 -4 0 0
b:otherwise	0 0 9 0 -5 -1 0
b:our	0 0 -11 -1 21 -5 -3
b:out	10 -3 7 -23 -4 4 -7
b:out on	6 -2 -8 -9 5 7 -4
b:over	0 0 0 -21 9 5 -2
b:over on	0 0 9 0 -4 -3 0
b:own	0 0 8 0 -4 0 0
b:p	0 0 -5 0 6 0 0
b:palm oil	0 0 -1 -1 7 0 0
b:paper	0 0 13 -6 -6 0 0
b:part	0 0 0 -6 7 0 0
b:past	0 0 0 -7 0 7 0
b:pause	-1 0 5 -11 -1 6 0
b:pause end	0 0 -6 0 12 -6 0
b:pause in	0 0 9 0 -4 -1 0
b:pay	0 0 -23 -3 22 0 0
b:pay <level>	0 0 0 7 -7 1 -2
b:peace	0 0 6 8 -10 -3 0
b:period	0 0 5 -5 2 -10 2
b:plan	0 0 -8 0 1 0 5
b:point	0 0 -8 0 0 10 0
b:port	0 0 -9 -5 19 -4 0
b:power	0 0 -1 0 6 0 -2
b:prepare	0 0 -1 0 -3 6 0
b:present	0 0 24 0 -22 0 0
b:president	0 0 -2 0 6 0 0
b:price	0 0 -15 -4 24 -1 0
b:prolong	0 0 13 0 -23 11 0
b:prolong the	0 0 -11 0 -3 14 0
b:prolonged	0 0 -8 -6 15 0 0
b:published	0 0 -6 0 4 0 0
b:put	0 0 6 -7 0 0 0
b:rate	0 0 8 -9 3 0 -1
b:rate from	0 0 0 -6 5 0 0
b:reciprocal	0 0 9 2 -8 0 0
b:reciprocal tariff	0 0 11 0 -6 0 0
b:reduction	0 0 1 15 -13 -1 -1
b:remain suspend	0 0 -2 0 -5 8 0
b:renewed	0 0 0 -17 12 4 0
b:renewed in	0 0 0 -10 10 0 0
b:republic	0 0 6 3 -8 0 0
b:republic of	0 0 7 0 -4 0 0
b:return	0 0 -14 0 21 -3 0
b:return to	0 0 -3 0 8 -2 0
b:review	0 0 0 -3 6 0 0
b:rice	0 0 -8 0 0 6 2
b:rise by	0 0 0 -3 -2 0 7
b:round	0 0 -4 -7 16 0 0
b:round of	0 0 0 -3 7 0 0
b:rule	0 0 -9 -5 12 1 0
b:run	7 -1 -1 -9 -7 6 6
b:run out	11 -2 -4 -10 1 5 -4
b:same	0 0 0 -5 8 0 0
b:say in	0 0 7 0 -9 2 0
b:season	0 0 -17 0 19 0 0
b:second	0 0 -9 2 2 5 0
b:set	0 0 -2 6 0 0 0
b:sheet	0 0 -2 -4 9 0 0
b:shelve	0 0 9 -3 -3 0 0
b:should	0 0 13 0 -9 0 0
b:shut	0 0 -5 0 8 0 0
b:side	0 0 -9 3 -2 10 0
b:side agree	0 0 -7 -4 -3 11 3
b:side had	0 0 -1 0 -3 7 0
b:sign	0 -1 6 5 -4 0 0
b:sign a	0 0 0 -7 8 0 0
b:sign by	0 0 12 -1 -4 -6 0
b:sign for	0 0 -2 0 -5 8 0
b:sign on	0 0 0 -5 7 0 0
b:sign the	0 0 2 6 -7 0 0
b:since	-9 0 -31 30 -7 -16 -12
b:since the	0 0 -8 21 -13 -1 0
b:sit	0 0 -13 8 6 0 0
b:sit down	0 0 -1 7 -3 0 0
b:slap	0 0 0 0 -11 0 11
b:sleep	6 0 -5 -2 -3 8 0
b:so	0 0 3 4 -10 6 0
b:some	0 0 -3 0 6 0 0
b:spoke	0 0 0 8 -6 0 0
b:spoke by	0 0 0 9 -8 0 0
b:spoken	0 0 0 -4 6 0 0
b:spring	0 0 6 0 -5 0 0
b:standstill	0 11 -13 0 3 0 0
b:start	0 0 -22 10 -3 0 10
b:start on	0 0 -12 -1 -1 0 12
b:stay	0 0 -2 7 6 -12 -1
b:stop	-3 0 3 14 -20 0 8
b:stop on	0 0 8 5 -11 0 0
b:sugar	0 0 0 0 -4 9 0
b:sunday	0 0 0 -1 6 0 0
b:surcharge	0 0 -7 -7 18 -2 0
b:suspend	0 0 0 8 1 -8 -5
b:suspend in	0 0 -18 0 5 13 0
b:suspend the	0 0 0 -7 10 0 0
b:suspension	-1 3 -4 0 -7 13 0
b:suspension end	0 0 -10 0 5 5 0
b:table	0 0 0 5 -10 0 5
b:take	0 0 -8 0 0 7 1
b:take effect	0 0 -2 11 -12 0 4
b:take it	0 0 -4 0 6 0 0
b:talk	0 0 -1 -10 15 0 0
b:tariff	5 0 2 -2 3 0 -14
b:tariff from	0 0 -2 -1 8 0 0
b:tariff of	0 0 5 -7 0 0 0
b:tariff on	0 0 14 -10 1 -4 -7
b:tariff truce	8 0 9 -1 -9 -3 0
b:telephone	0 0 -6 -1 11 0 0
b:television	0 0 0 0 6 0 0
b:tell	0 0 10 0 -7 -3 0
b:tell us	0 0 7 0 -2 -2 0
b:than	0 0 -4 -4 13 0 0
b:that	8 -5 14 -6 -8 3 -7
b:that 's	0 0 14 -1 -6 -5 0
b:that <name>	0 0 6 1 -18 3 10
b:that <person>	0 0 6 -9 2 0 0
b:that <quality>	0 0 0 9 -8 0 0
b:that <seat>	0 0 -13 -15 5 21 0
b:that a	0 0 0 8 -5 0 0
b:that begin	0 0 0 8 -4 0 0
b:that both	0 0 -6 -5 8 2 0
b:that end	0 0 7 0 0 0 0
b:that from	0 0 -2 7 -7 0 1
b:that had	8 0 -8 0 5 -7 0
b:that is	0 0 -1 5 -9 9 0
b:that it	0 0 19 -6 -8 -7 0
b:that keep	0 0 13 0 -12 0 0
b:that take	0 0 -17 -3 13 4 0
b:that the	0 0 -1 -4 4 6 -4
b:that was	0 0 0 7 -2 0 -1
b:that were	0 0 6 -1 0 0 -1
b:the	-27 -17 0 -3 5 13 -1
b:the <level>	0 0 0 -1 7 -6 0
b:the <name>	3 0 -7 -1 -3 9 4
b:the <number>	0 0 -6 0 10 0 0
b:the <office>	0 0 0 -4 15 -13 -3
b:the <organisation>	0 0 -13 0 17 -17 2
b:the <points>	0 0 -8 11 1 -4 0
b:the <quality>	0 0 -13 0 7 0 2
b:the <seat>	0 0 -3 -4 12 0 0
b:the <span>	-3 0 24 10 -35 11 -1
b:the additional	0 0 11 1 -4 -8 0
b:the agreement	0 0 0 -1 6 0 0
b:the arrangement	0 0 0 -2 -17 18 5
b:the ceasefire	0 0 -7 0 7 0 0
b:the deadline	0 0 -10 0 14 0 0
b:the decree	0 0 0 9 -9 0 0
b:the duty	0 0 7 -7 6 -3 -6
b:the end	0 0 9 -5 -11 8 0
b:the exclusion	0 0 -8 0 10 0 0
b:the extension	0 0 0 -2 6 -2 0
b:the first	0 2 1 -5 -6 -3 9
b:the house	0 0 -5 0 6 0 0
b:the last	0 0 7 -4 0 0 0
b:the lower	0 0 -5 0 -5 11 0
b:the new	0 0 -9 -2 14 0 -2
b:the northern	0 0 -5 -5 11 0 0
b:the old	0 0 9 0 -5 0 0
b:the other	0 0 -6 -5 16 -8 0
b:the pause	0 -3 5 -10 2 -1 3
b:the present	0 0 15 0 -18 1 0
b:the reduction	0 0 2 9 -8 0 0
b:the republic	0 0 7 0 -4 0 0
b:the same	0 0 0 -1 6 0 0
b:the second	0 0 -3 0 0 6 0
b:the standstill	1 7 0 0 -6 0 0
b:the surcharge	0 0 -3 0 7 0 0
b:the suspension	0 4 3 0 -23 15 0
b:the table	0 0 0 6 -4 0 0
b:the tariff	9 0 11 5 -15 -6 -2
b:the third	0 0 0 -5 7 0 0
b:the three	0 0 -5 0 0 7 0
b:the truce	-14 -21 4 -1 2 -1 10
b:the two	-2 0 -6 24 -17 7 -1
b:the understanding	0 0 -2 -7 2 6 0
b:the year	0 0 -8 0 -6 12 0
b:their	0 0 -11 0 7 5 0
b:then	0 0 -8 4 -3 5 4
b:then the	0 0 -6 0 7 0 0
b:there	0 0 -13 0 7 0 7
b:these	7 5 -11 -6 3 0 0
b:they	3 0 -2 0 4 -11 0
b:they are	0 0 -11 0 12 0 0
b:they had	0 0 0 -8 9 0 0
b:they have	0 0 -10 1 6 0 0
b:they were	0 0 -6 5 0 0 0
b:they will	0 0 10 0 -5 -3 0
b:thi	0 0 14 -11 -1 -10 3
b:thing	0 0 -2 6 -1 0 0
b:third	0 0 -4 -9 14 0 0
b:threaten	0 0 -4 -2 11 0 -1
b:three	0 0 -17 -2 3 14 0
b:through	0 0 8 -9 0 0 -1
b:thursday	0 0 6 -5 0 0 0
b:till	0 0 10 -4 -1 -3 0
b:time	0 0 -15 0 18 0 -1
b:to	-23 -23 6 -29 -4 19 3
b:to <level>	0 0 -8 3 2 -9 5
b:to <seat>	0 0 0 -1 9 -5 0
b:to an	0 0 16 0 -13 -3 0
b:to be	0 0 12 0 -3 -5 -4
b:to begin	0 0 -2 -7 0 3 8
b:to close	0 0 -5 0 6 0 0
b:to end	-2 0 5 0 3 -10 0
b:to extend	0 0 -13 0 -6 17 0
b:to prolong	0 0 1 0 -14 12 0
b:to run	0 0 -8 3 -11 8 9
b:to say	0 0 -3 0 -7 10 0
b:to the	0 0 -9 0 0 11 -7
b:top	0 0 0 11 -10 0 0
b:trade	0 0 0 -11 10 -2 0
b:trade deal	0 0 7 0 -7 0 0
b:travel	0 0 0 0 6 -3 0
b:travel to	0 0 0 0 6 -3 0
b:treaty	0 0 -9 0 10 0 0
b:truce	-3 -29 9 7 -4 -9 4
b:truce agree	0 0 9 -11 5 -2 0
b:truce begin	0 -1 0 8 -2 0 -2
b:truce between	4 0 2 -16 9 -5 0
b:truce end	-3 0 27 -2 -16 -7 0
b:truce has	0 0 0 19 -17 0 0
b:truce is	0 0 5 -2 -1 -6 5
b:truce of	0 -7 -2 14 -8 7 -4
b:truce on	0 0 7 0 -2 0 0
b:truce run	0 0 -1 0 8 -6 0
b:truce to	0 0 -10 0 0 8 0
b:tuesday	0 0 -10 0 6 0 0
b:two	3 3 -17 16 -12 13 -3
b:two <office>	0 0 0 15 -13 0 0
b:two country	0 0 5 7 -11 0 0
b:two government	0 0 -1 9 -10 3 0
b:two of	0 0 -2 0 -5 8 0
b:two side	0 0 -4 1 -4 9 0
b:under	0 0 0 -12 4 3 4
b:under a	0 0 7 -4 -1 0 0
b:under the	0 0 -6 0 2 4 0
b:union	0 0 -12 0 13 0 0
b:until	-8 -13 0 -5 0 15 -29
b:until the	0 0 -1 0 -3 9 -4
b:up	-1 0 21 -4 -16 11 -8
b:up in	0 0 0 9 -8 0 0
b:up on	0 0 3 -4 -9 11 0
b:up to	0 0 14 -4 -10 1 0
b:us	0 0 8 -9 -2 0 -1
b:video	0 0 -2 8 -4 0 0
b:vote	0 0 -7 -1 13 0 0
b:vote on	0 0 -1 0 6 0 0
b:want	0 0 7 0 -4 0 0
b:want to	0 0 8 0 -6 0 0
b:was	-3 0 -11 -1 20 -24 -5
b:was agree	0 0 1 7 -6 0 0
b:was conclude	0 6 -3 5 -7 0 0
b:was make	0 0 -1 7 -2 0 0
b:was the	0 0 0 -3 7 0 0
b:was to	-3 0 -2 -7 15 -6 -1
b:water	0 0 -5 0 9 -4 0
b:way	0 0 -4 0 0 6 0
b:we	-1 0 -6 4 -4 0 7
b:we are	0 0 -9 0 12 0 0
b:wednesday	0 0 -4 -5 9 0 0
b:week	0 0 14 -8 0 -8 0
b:welcome	0 0 -5 3 -11 6 6
b:were	0 0 0 -7 16 -1 -8
b:were to	0 0 0 0 9 0 -4
b:what	0 0 -3 4 7 -5 -10
b:what change	0 0 -6 3 1 0 0
b:what the	0 0 6 0 -3 0 0
b:what was	0 0 0 -2 6 0 0
b:where the	0 0 8 0 -5 0 0
b:which	-9 5 -3 5 -3 0 0
b:which <name>	0 0 -8 8 -8 8 0
b:which begin	0 6 0 -7 1 0 0
b:which both	0 0 -2 17 -12 0 0
b:which end	0 0 -4 0 13 -9 0
b:which had	0 6 0 0 -4 0 0
b:which have	0 0 0 -7 7 0 0
b:which is	0 0 8 0 -4 -3 0
b:which it	0 0 -2 0 -4 8 0
b:which run	0 0 14 0 -9 -2 0
b:which take	0 0 11 2 -9 -3 0
b:which the	0 0 0 0 -8 0 13
b:which was	0 0 -14 2 16 -1 0
b:which would	0 0 -4 0 12 -3 0
b:who	0 0 -4 -1 11 0 0
b:will	-1 0 -4 -11 13 5 -9
b:will be	0 0 16 -11 -20 5 7
b:will now	0 0 -7 0 13 -6 0
b:window	0 0 -4 0 6 0 0
b:wine	0 0 0 -3 8 0 0
b:with	-1 -2 -1 1 4 -8 3
b:with <name>	0 0 1 5 -3 -10 5
b:with effect	0 0 0 -5 6 0 0
b:with the	0 0 -7 0 8 -1 0
b:without	0 0 -5 0 -1 -3 13
b:without the	0 0 -12 0 6 -2 8
b:would	-5 -4 0 -21 -5 24 1
b:would be	0 0 5 -3 -9 9 -1
b:would have	-3 0 3 -3 9 -8 -5
b:would otherwise	0 0 11 0 -9 0 0
b:year	0 0 -7 5 -10 12 0
b:you	0 0 -11 -4 22 -7 0
b:your	0 0 -10 -5 13 -1 1
b:—	1 0 7 -11 -1 3 -2
b:— the	0 0 2 -6 0 -1 1
c0=bear	-1 -3 3 4 1 0 -7
c0=begin	-12 2 -4 -6 8 -1 3
c0=buy	0 0 -1 0 6 0 0
c0=down	0 0 2 5 0 -11 0
c0=end	2 -10 -6 -4 9 3 -1
c0=impose	0 -1 9 -7 9 -16 -2
c0=propose	0 0 -11 4 2 8 -5
c0=return	0 0 -2 0 10 -3 0
c0=say	-4 -3 -1 6 -2 1 1
c0=sell	0 0 -2 0 7 0 0
c0=stay	3 -1 -12 -3 14 2 -2
c0=suspend	0 4 5 8 -7 -7 -4
c0=target	0 0 2 -7 10 -4 -4
c0=threaten	0 0 -4 -2 11 0 0
c0=up	0 0 7 -10 -1 5 -4
c1=agree	-11 2 3 1 2 -2 -10
c1=agree & d:ahead	0 0 3 -6 7 0 -7
c1=agree & d:gone	-9 3 -5 5 0 0 0
c1=bear & d:gone	0 -1 -3 0 11 -7 0
c1=bear & d:today	0 0 2 10 -11 0 0
c1=begin	-12 2 -8 -1 6 -4 7
c1=begin & d:ahead	-1 -8 -8 -8 7 0 11
c1=begin & d:gone	-7 7 -2 0 4 -6 -8
c1=begin & d:today	0 0 1 5 -7 0 0
c1=buy	0 0 -3 -1 10 0 0
c1=down	0 0 0 6 -3 -12 2
c1=down & d:ahead	0 0 0 -7 5 -11 4
c1=down & d:gone	0 0 0 18 -11 0 -2
c1=end	6 -11 -9 -13 13 3 -2
c1=end & d:ahead	-16 -1 -4 -11 8 6 0
c1=end & d:gone	16 -7 -16 -1 8 -8 -3
c1=end & d:today	-1 0 -1 -1 6 0 0
c1=impose	-17 0 -2 -8 17 -6 0
c1=impose & d:ahead	-3 -6 7 -3 -4 -1 5
c1=impose & d:gone	-10 4 -18 -6 25 -12 -9
c1=impose & d:today	0 0 -12 -4 17 0 0
c1=propose	0 0 -17 1 14 1 -5
c1=propose & d:ahead	0 0 -19 -7 20 2 -4
c1=propose & d:gone	0 0 0 9 -6 0 0
c1=return	0 0 -3 0 11 -3 0
c1=return & d:ahead	0 0 -1 0 7 -3 0
c1=say	-4 -3 -1 7 -2 0 0
c1=say & d:ahead	0 0 2 7 -10 1 2
c1=say & d:gone	-1 0 -2 -1 13 0 0
c1=say & d:today	0 0 -6 5 0 0 0
c1=sell	0 0 -9 0 12 -1 0
c1=sell & d:ahead	0 0 -8 1 9 0 0
c1=stay	3 -1 -5 -10 9 1 0
c1=stay & d:ahead	-9 -10 1 -28 4 5 4
c1=stay & d:gone	10 4 -25 8 5 -10 -7
c1=stay & d:today	0 0 4 -7 2 0 0
c1=suspend	0 3 -1 6 -2 -2 0
c1=suspend & d:gone	0 5 -8 8 -5 0 0
c1=target	0 0 3 -8 11 -4 -5
c1=target & d:ahead	0 0 1 -5 8 -3 -3
c1=target & d:gone	0 0 0 -1 6 0 0
c1=up	0 0 5 -10 0 5 -4
c1=up & d:ahead	0 0 7 -1 -10 8 -3
c1=up & d:gone	0 0 -2 -24 34 -3 0
c1=up & d:today	0 0 0 9 -8 0 0
c2=agree	1 0 -9 0 1 6 0
c2=bear	-1 -2 -9 -5 11 3 0
c2=down	0 -3 0 0 -5 9 0
c2=end	-3 7 3 12 -15 -10 3
c2=impose	0 0 5 8 -4 1 -13
c2=propose	0 0 -7 0 0 4 0
c2=return	0 0 14 0 -12 0 0
c2=say	0 0 0 -4 9 0 0
c2=sell	0 0 -3 0 0 0 6
c2=stay	-14 -1 -7 -4 14 0 1
c2=suspend	0 0 0 14 -11 0 -1
c2=target	0 0 3 -7 10 0 -6
c2=up	0 0 -7 0 13 -1 -7
ct0=agree past-passive	-1 3 0 7 -5 -1 0
ct0=agree perfect	0 0 4 0 -9 6 0
ct0=agree pluperfect	0 0 4 5 -9 0 0
ct0=bear future	0 0 -7 3 8 -1 -3
ct0=bear modal	0 0 4 -9 -2 7 -4
ct0=bear present	0 0 11 10 -12 -14 2
ct0=bear present-passive	0 0 -7 -1 12 0 0
ct0=begin future	0 0 -11 -3 2 2 3
ct0=begin modal	0 0 0 -6 0 -3 8
ct0=begin past	-6 7 -8 8 1 -8 -15
ct0=begin pluperfect	0 0 0 -9 11 0 0
ct0=begin present-passive	0 0 6 -7 0 0 0
ct0=down future	0 0 -4 0 15 0 -7
ct0=down past	0 0 6 8 -12 0 0
ct0=down past-passive	0 0 5 3 -9 0 0
ct0=down present	0 0 -7 6 1 -7 5
ct0=end future	0 0 6 0 -4 0 0
ct0=end modal	-6 0 7 0 2 -9 -1
ct0=end past	21 -1 -27 3 2 -7 0
ct0=end present	-28 -2 -3 0 4 10 2
ct0=impose future	0 0 -4 -5 8 6 -9
ct0=impose modal	0 0 -15 -4 14 -2 5
ct0=impose modal-passive	0 0 8 0 -6 0 0
ct0=impose past	-4 -3 8 0 -2 -3 4
ct0=impose past-passive	0 -2 11 1 -2 -3 0
ct0=impose perfect	0 0 0 6 0 -4 0
ct0=impose perfect-passive	0 0 -6 0 4 0 0
ct0=impose pluperfect	0 6 0 -3 -2 5 -3
ct0=impose pluperfect-passive	8 0 -4 0 0 -1 0
ct0=impose present	0 0 8 -10 4 -10 3
ct0=impose present-passive	0 0 2 2 0 -11 0
ct0=propose modal	0 0 -5 0 6 0 0
ct0=propose past	0 0 -4 12 -5 0 0
ct0=propose pluperfect	0 0 0 0 -4 7 0
ct0=say future	0 0 -7 0 -2 9 0
ct0=say past	-3 -1 10 4 -4 -11 0
ct0=say perfect	0 0 -10 8 0 2 0
ct0=say present	0 0 0 -5 7 0 -5
ct0=say present-passive	0 0 -8 0 2 0 6
ct0=stay future	0 0 -13 -6 3 3 8
ct0=stay future-passive	0 0 -2 0 6 0 0
ct0=stay modal	0 0 -10 -3 13 9 -10
ct0=stay past	15 0 -3 -15 8 -8 -7
ct0=stay pluperfect	0 6 0 3 -9 0 0
ct0=stay present	-13 -6 0 -1 3 1 0
ct0=suspend future	0 0 -8 0 12 -4 0
ct0=suspend future-passive	0 0 -3 0 9 0 -2
ct0=suspend past	0 0 5 -8 3 -2 0
ct0=suspend past-passive	0 0 8 -3 -3 0 0
ct0=suspend perfect	0 0 -4 7 -3 0 0
ct0=suspend pluperfect	0 7 -3 2 -6 0 0
ct0=suspend present-passive	0 0 13 14 -16 -6 -3
ct0=target past-passive	0 0 0 -6 7 0 0
ct0=target present	0 0 10 0 -8 0 0
ct0=up past	0 0 0 -2 8 0 0
ct0=up pluperfect	0 0 0 0 6 -4 0
ct0=up present	0 0 0 -4 -5 10 0
ct0=up present-passive	0 0 9 -3 -4 0 0
ct1=agree participle-passive	0 2 4 -7 4 -4 0
ct1=agree past-passive	-1 3 0 7 -5 -1 0
ct1=agree perfect	0 0 3 0 -10 6 0
ct1=agree pluperfect	0 0 0 5 -8 4 0
ct1=agree present	0 0 0 0 8 -5 -2
ct1=bear future	0 0 -7 3 8 -1 -3
ct1=bear modal	0 0 4 -9 -2 7 -4
ct1=bear participle-passive	0 0 0 0 -1 0 6
ct1=bear present	0 0 11 10 -12 -14 2
ct1=bear present-passive	0 0 -7 -1 11 0 0
ct1=begin future	0 0 -7 -2 8 -4 3
ct1=begin gerund	0 0 -6 3 0 0 0
ct1=begin infinitive	0 0 0 0 -4 0 6
ct1=begin modal	0 0 -2 -6 1 0 8
ct1=begin participle-passive	0 0 0 6 -2 0 0
ct1=begin past	-6 7 -6 9 0 -6 -15
ct1=begin pluperfect	0 0 0 -9 11 0 0
ct1=begin present-passive	0 0 6 -7 0 0 0
ct1=down future	0 0 -4 0 15 0 -7
ct1=down past	0 0 6 8 -12 0 0
ct1=down past-passive	0 0 5 3 -9 0 0
ct1=down present	0 0 -7 7 0 -7 6
ct1=end future	0 0 7 0 -4 0 0
ct1=end modal	-6 0 7 0 2 -9 -1
ct1=end participle-passive	6 0 -19 -1 13 -2 0
ct1=end past	21 -1 -27 3 2 -7 0
ct1=end present	-28 -2 -3 -4 6 10 2
ct1=impose future	0 0 -14 -5 17 6 -9
ct1=impose infinitive	0 0 -5 -9 -10 15 8
ct1=impose modal	0 0 -15 -4 14 -2 5
ct1=impose modal-passive	0 0 8 0 -6 0 0
ct1=impose participle-passive	0 2 -6 -5 18 -5 -2
ct1=impose past-passive	0 -2 12 0 -1 -2 0
ct1=impose perfect	0 0 0 6 0 -4 0
ct1=impose perfect-passive	0 0 -6 0 4 0 0
ct1=impose pluperfect	0 6 -9 -2 -2 10 -2
ct1=impose present	0 0 9 -9 1 -7 3
ct1=impose present-passive	0 0 4 3 2 -22 0
ct1=propose modal	0 0 -5 0 6 0 0
ct1=propose past	0 0 -3 12 -4 -1 0
ct1=propose pluperfect	0 0 0 0 -4 7 0
ct1=say future	0 0 -7 0 -2 9 0
ct1=say participle-passive	0 0 0 6 -1 0 -1
ct1=say past	-3 -1 10 4 -4 -11 0
ct1=say perfect	0 0 -10 6 0 2 0
ct1=say present-passive	0 0 -8 0 2 0 6
ct1=stay future	0 0 -13 -6 3 3 8
ct1=stay future-passive	0 0 -2 0 6 0 0
ct1=stay infinitive	0 0 -2 -3 -5 9 2
ct1=stay modal	0 0 -10 -3 12 9 -10
ct1=stay participle-passive	0 0 -1 -4 10 0 0
ct1=stay past	15 0 -2 -15 6 -6 -6
ct1=stay pluperfect	0 6 0 3 -9 0 0
ct1=stay present	-12 -5 4 -5 3 -4 1
ct1=suspend future	0 0 -8 0 12 -4 0
ct1=suspend future-passive	0 0 -3 0 9 0 -2
ct1=suspend past	0 0 1 -6 4 0 0
ct1=suspend past-passive	0 0 8 -3 -3 0 0
ct1=suspend perfect	0 0 -4 7 -3 0 0
ct1=suspend pluperfect	0 7 -3 2 -6 0 0
ct1=suspend present-passive	0 0 13 14 -16 -6 -3
ct1=target past-passive	0 0 0 -6 7 0 0
ct1=target present	0 0 10 0 -8 0 0
ct1=up pluperfect	0 0 0 0 6 -4 0
ct1=up present	0 0 0 -4 -5 10 0
ct1=up present-passive	0 0 9 -3 -4 0 0
ct2=agree infinitive	3 0 0 0 -8 7 0
ct2=agree past	0 0 -2 -10 15 0 0
ct2=bear future	0 0 0 0 6 0 0
ct2=bear infinitive	0 0 -5 3 -5 6 0
ct2=bear modal	0 0 0 0 6 0 -4
ct2=bear past	0 0 0 -7 12 0 0
ct2=bear present	0 0 -7 2 0 0 7
ct2=begin present	0 0 0 8 -3 -1 -1
ct2=down infinitive	0 0 0 0 -9 11 0
ct2=end past	0 11 0 -9 0 0 0
ct2=end present	0 -3 1 16 -14 -4 4
ct2=impose future	0 0 3 9 -6 0 -7
ct2=impose future-passive	0 0 5 -6 2 0 0
ct2=impose infinitive	2 0 0 -19 0 10 0
ct2=impose modal	0 0 7 7 -14 0 0
ct2=impose participle-passive	0 0 3 10 -10 0 0
ct2=impose past	0 -3 -10 7 3 0 0
ct2=impose perfect	0 0 -5 19 -14 0 0
ct2=impose perfect-passive	0 0 0 -8 10 0 0
ct2=impose pluperfect	0 0 0 -5 7 0 0
ct2=impose present-passive	0 0 2 -15 13 0 -5
ct2=say present	0 0 -4 -3 9 0 0
ct2=stay future	0 0 -2 -2 -4 0 12
ct2=stay participle-passive	0 0 0 -2 6 0 0
ct2=stay past	-2 4 -4 -10 14 0 0
ct2=stay present	-3 -6 2 0 0 2 -3
ct2=suspend past	0 0 0 7 -4 0 0
ct2=suspend present	0 0 1 3 -6 0 0
ct2=target present	0 0 2 -9 5 0 0
ct2=target present-passive	0 0 0 -8 10 0 0
ct2=up present	0 0 0 0 1 0 -6
d:after , a	0 0 -5 0 9 0 0
d:after and	0 0 -5 -2 12 0 0
d:after and ends on	0 0 24 0 -17 -10 0
d:after from	0 0 0 16 -13 0 -2
d:after to	0 0 4 -8 -5 8 -4
d:ahead	-63 -67 13 -44 13 11 7
d:ahead other	-31 -24 -16 -77 54 10 0
d:ahead own	-34 -45 24 -2 -20 8 8
d:ahead-0	0 0 -68 34 41 -24 -45
d:ahead-1	-20 -15 -21 44 -7 -87 37
d:ahead-2	-7 -7 36 -30 -9 -97 34
d:ahead-3	-8 -10 48 -79 -6 -21 -20
d:ahead-4	-5 -14 -1 -71 -28 68 -58
d:ahead-5	-16 -15 -14 -118 65 17 -62
d:ahead-6	0 0 -17 -6 -3 27 -2
d:at=0	-6 -9 -1 -6 13 2 0
d:at=1	0 -20 -14 13 -4 5 15
d:at=2	-9 2 -1 -13 22 3 -24
d:at=3	-27 -8 -12 -28 70 -55 -41
d:before ,	0 0 1 7 -5 0 -4
d:before , a	0 0 16 -2 -10 0 0
d:before and	0 0 0 -13 16 0 0
d:before from	0 0 -1 0 6 0 0
d:before to	0 2 7 9 -12 -10 0
d:begins	-9 4 -16 71 -46 -62 34
d:begins ahead	-9 -22 -14 29 -20 -43 46
d:begins gone	0 16 -24 46 -28 -26 -36
d:begins today	-2 -1 9 30 -24 -5 -8
d:ends	-2 -7 16 -14 -9 19 -17
d:ends ahead	-25 -36 10 -26 -3 24 -12
d:ends gone	14 14 3 11 -20 -16 -8
d:ends other ahead	-9 -9 6 -30 15 1 -13
d:ends other gone	9 14 10 3 -21 -8 0
d:ends own ahead	-13 -25 7 -6 -14 23 -6
d:ends own gone	6 0 -8 10 -6 -6 -4
d:ends own today	0 0 14 -25 9 -2 -2
d:ends today	0 0 14 -25 9 -2 -2
d:gone	8 7 -91 16 45 -84 -73
d:gone other	-16 2 -65 -80 131 -45 -36
d:gone own	21 7 -44 48 -25 -44 -40
d:gone-0	0 -10 10 -46 44 -1 -2
d:gone-1	10 -21 -37 -40 57 -5 -16
d:gone-2	16 -12 -13 8 -2 -2 -2
d:gone-3	-11 -2 -25 56 -38 -10 -6
d:gone-4	5 15 -51 57 -47 -19 -6
d:gone-5	-14 8 -36 -66 100 -42 -32
d:gone-6	3 13 0 -18 0 0 0
d:how=calendar	-15 -11 12 0 -6 13 -2
d:how=month	-18 0 -63 -3 52 -39 -18
d:how=relative	0 -8 -12 0 34 -27 -40
d:how=weekday	-3 -29 -28 -18 56 -65 0
d:last	0 0 -31 -26 61 -9 -2
d:month	-18 0 -63 -3 52 -39 -18
d:month ahead	0 0 -53 -19 80 -31 -11
d:month gone	-15 0 -11 2 11 -6 -5
d:named=0	-23 -23 -22 -25 58 -4 -15
d:named=1	-1 -4 6 5 5 -29 -3
d:named=2	-4 -4 12 16 -14 2 -12
d:named=3	0 0 -15 8 0 0 0
d:rank=0	-13 -25 9 52 -24 -52 8
d:rank=0 of 1	-3 -15 58 1 -52 1 -4
d:rank=0 of 2	0 0 -19 13 17 -49 6
d:rank=0 of 3	0 0 -4 18 3 -34 -6
d:rank=0 of 4	0 0 -38 44 -8 -24 9
d:rank=1	-6 -6 39 -24 -32 -12 23
d:rank=1 of 2	0 0 42 -40 -47 9 25
d:rank=1 of 3	0 0 20 -16 2 -26 -7
d:rank=1 of 4	0 0 -17 15 3 -32 12
d:rank=2	-3 -3 25 -48 -22 8 7
d:rank=2 of 3	0 0 18 -26 -37 27 2
d:rank=2 of 4	-7 -5 15 -64 -13 30 -18
d:rank=3	-4 -2 8 -45 -26 46 -47
d:span-after	-5 4 -2 13 -12 -7 12
d:span-before	-4 9 3 0 -23 13 13
d:today	-14 -10 -5 -2 28 -24 -25
d:today own	-14 -10 -4 -2 28 -23 -25
d:today-0	-14 -10 -5 -2 28 -24 -25
f:"	0 7 -17 -24 33 -17 6
f:'	0 0 -9 10 -2 1 0
f:'s	-10 -10 11 0 10 -11 -23
f:(	0 0 7 0 -7 0 0
f:)	0 0 7 0 -7 0 0
f:,	4 6 9 -5 1 -13 -10
f:-	0 0 -14 -7 11 13 -4
f:.	0 -6 7 2 2 -8 -1
f::	-5 -1 32 -11 -13 0 -17
f:;	5 0 7 -19 6 0 -3
f:<agent>	-7 -8 -3 0 9 1 -6
f:<day-ahead>	0 -5 -19 37 -8 1 -8
f:<day-gone>	8 12 23 -17 -9 -9 -24
f:<day-today>	-4 0 6 -10 -10 10 12
f:<duty>	3 -2 1 -6 3 -21 16
f:<gate>	-6 7 -1 -13 1 1 10
f:<goods-amount>	0 0 -3 -2 11 0 -1
f:<goods>	-7 -5 25 0 -9 -6 -11
f:<level-noun>	-10 -8 7 -8 -3 11 2
f:<level>	0 4 5 12 -18 -2 5
f:<money>	4 0 -6 -4 16 -17 -4
f:<month-gone>	-5 -3 10 -25 8 0 0
f:<month-today>	0 0 20 0 -18 0 0
f:<name>	5 9 22 -28 2 -11 -6
f:<not>	0 10 1 -11 -2 15 -10
f:<number>	0 4 6 1 2 -19 0
f:<office>	-4 -4 -2 -14 20 -1 -6
f:<organisation>	-4 -5 -18 -5 12 11 5
f:<person>	-10 -8 19 8 -2 -11 -25
f:<points>	0 0 21 6 -12 -14 -5
f:<quality>	-4 -1 20 -8 -19 18 0
f:<seat>	-8 -7 15 0 -13 11 0
f:<sender>	0 0 -22 -8 25 9 -4
f:<span>	0 0 11 14 -16 -20 6
f:<taker>	0 0 5 6 -2 -5 -2
f:<v-agree>	2 0 6 -15 15 -6 -21
f:<v-bear>	2 6 -2 -4 5 -1 -5
f:<v-begin>	11 7 9 2 -11 -5 -17
f:<v-buy>	0 0 8 -3 1 -1 -6
f:<v-deny>	0 0 11 -5 -2 0 0
f:<v-down>	3 8 -8 0 0 -16 12
f:<v-end>	-3 11 9 5 -9 -31 11
f:<v-impose>	-16 7 -2 -8 7 6 -3
f:<v-propose>	-9 4 -19 -22 19 21 -2
f:<v-return>	2 6 -4 -7 1 0 3
f:<v-say>	-13 0 -3 -11 14 7 -14
f:<v-sell>	0 0 -18 2 23 -7 -5
f:<v-stay>	0 -12 3 1 0 9 -17
f:<v-suspend>	1 0 -4 -9 2 16 -7
f:<v-target>	-6 -1 7 7 -15 5 5
f:<v-up>	3 0 -2 -9 17 -4 -26
f:?	0 0 25 11 -25 -8 -2
f:a	8 13 -23 -12 39 -35 -19
f:about	0 0 13 -1 1 -14 -1
f:above	0 0 0 6 -6 0 0
f:abroad	0 0 -1 -1 6 0 0
f:across	0 0 1 -7 6 0 0
f:act	0 0 -19 0 14 9 0
f:add	0 0 2 11 -11 0 0
f:additional	0 0 19 13 -9 -23 -4
f:after	0 -2 0 0 9 -2 -10
f:again	0 0 -12 4 4 9 -6
f:ago	0 0 8 -6 0 -5 0
f:agree	6 0 3 -14 7 -3 -4
f:agreement	0 0 -18 1 1 11 0
f:all	0 0 -1 -9 17 -1 -9
f:almost	0 0 -6 0 8 0 0
f:already	0 0 -18 0 21 0 0
f:am	0 0 -11 -10 13 0 5
f:among	0 0 -2 -3 9 0 0
f:an	1 0 5 -1 15 -28 -8
f:and	-17 -31 20 17 2 -60 -8
f:announce	0 0 -16 0 15 -1 0
f:another	0 0 9 7 -11 -3 0
f:answer	0 0 2 -14 2 0 4
f:anything	0 0 7 0 -3 -1 0
f:apart	0 0 -9 0 10 0 0
f:apply	0 0 -4 -7 11 7 -9
f:approve	0 0 -34 -5 36 -12 5
f:are	9 -6 6 14 -13 -2 -6
f:arrangement	0 0 -5 12 -7 0 0
f:as	-1 -3 4 7 -2 -22 7
f:aside	0 0 0 11 -10 0 0
f:ask	0 0 -6 15 -5 7 -6
f:at	0 9 2 0 -8 -4 7
f:autumn	0 0 3 -9 3 0 0
f:away	0 0 8 1 -5 -2 0
f:back	16 1 -7 5 -15 0 8
f:banana	0 0 -3 5 -8 6 0
f:be	-4 -8 5 -7 -8 19 2
f:bean	0 0 -4 12 -4 0 0
f:became	0 0 0 -3 6 0 0
f:because	0 0 1 -10 10 -1 0
f:beef	0 0 0 1 10 -1 -14
f:been	7 0 -2 0 0 -12 1
f:before	-1 0 -6 16 3 -12 -10
f:begin	0 4 0 0 3 -7 -6
f:being	0 0 -5 6 -5 6 0
f:believe	0 0 -3 -6 4 3 0
f:beside	0 0 -5 -6 4 0 6
f:between	0 0 25 1 -18 -4 -4
f:beyond	0 0 8 0 -8 0 0
f:both	-4 7 -14 -9 26 -8 -10
f:bring	0 0 0 7 -4 0 0
f:busan	0 0 -5 -4 13 0 0
f:but	0 0 20 -5 -7 -11 0
f:butter	5 0 3 3 -10 0 0
f:buyer	0 0 11 0 -4 -3 0
f:by	-3 -3 10 -4 21 -39 -16
f:c	0 0 2 -7 3 0 0
f:cabinet	0 0 -15 -2 0 18 0
f:call	0 0 -24 -16 28 -1 9
f:can	0 0 10 0 -2 -10 0
f:car	0 0 0 0 9 0 -7
f:case	0 0 5 -4 -11 10 0
f:cement	0 0 -10 0 8 3 -2
f:cent	0 0 -4 7 0 0 0
f:change	0 0 0 -3 -10 10 6
f:charge	-1 0 2 -1 -10 12 3
f:chip	0 0 -1 -9 14 0 0
f:close	0 0 10 0 -7 0 0
f:closed	0 0 10 0 -8 0 0
f:club	0 0 -9 0 11 0 0
f:coal	0 0 -10 0 13 0 0
f:coffee	0 0 9 0 -5 0 -2
f:collect	0 0 8 0 0 -13 -1
f:come	8 4 0 2 0 -21 0
f:company	0 0 -13 -3 19 0 0
f:complete	0 0 2 -7 0 6 -1
f:conclude	0 0 11 0 -10 0 0
f:consider	0 0 -13 0 -5 17 0
f:continue	0 0 15 -1 -12 -13 10
f:control	0 0 0 -4 6 -5 -2
f:copper	0 0 -4 -8 16 0 0
f:cotton	0 0 0 -2 12 -1 -7
f:could	0 0 -12 10 1 -1 0
f:count	0 0 7 -2 -8 0 4
f:counterpart	0 0 2 -6 -1 7 -1
f:country	0 0 -13 -10 24 -1 0
f:course	0 0 14 0 -12 0 0
f:cover	0 0 0 0 6 0 -7
f:crude	0 0 -2 -1 8 0 0
f:custom	0 0 10 -6 -5 -3 6
f:cut	0 0 10 -15 -7 -1 15
f:date	-1 0 0 1 -13 13 6
f:day	0 2 3 7 -27 19 0
f:deadline	0 0 -2 0 6 0 0
f:deal	0 0 19 -3 -10 -5 0
f:decide	0 0 24 0 -19 -3 0
f:decision	0 0 9 3 -19 5 -1
f:decree	0 0 26 11 -21 -18 0
f:delegation	0 0 -10 -11 19 0 0
f:did	8 0 10 -1 -14 2 0
f:die	0 0 6 0 -4 0 0
f:different	0 0 -2 0 6 0 0
f:dispute	0 0 0 -1 -2 0 6
f:do	0 0 12 17 -22 0 -4
f:doe	0 0 4 -8 5 -1 1
f:don't	0 0 -1 14 -9 0 0
f:done	0 0 -4 -6 14 0 0
f:double	0 0 -8 -1 13 0 0
f:down	0 0 -3 18 -4 -7 -2
f:draft	0 0 -12 0 13 0 0
f:dried	0 0 0 0 -3 0 6
f:drop	0 0 -4 0 -5 3 6
f:due	0 0 37 0 -25 -21 -1
f:during	0 0 -2 -7 2 -4 11
f:duty	5 0 -2 8 -8 -12 11
f:each	0 0 15 7 -17 -10 3
f:earlier	0 0 13 -4 -1 -9 0
f:earth	0 0 3 -13 7 -5 -1
f:effect	0 0 -6 11 -1 0 0
f:either	0 0 7 0 -7 0 2
f:else	0 0 12 0 -16 5 -5
f:emergency	0 0 6 -6 0 0 0
f:end	0 7 13 5 -9 -25 0
f:enter	0 0 -1 6 -14 12 0
f:entry	0 0 14 0 -9 -5 0
f:ever	0 0 11 -16 3 0 0
f:everybody	0 0 -1 -3 7 0 0
f:everyone	0 0 -8 0 2 5 0
f:everything	0 0 2 -4 -9 13 0
f:exchanged	0 0 -3 -2 7 0 0
f:expect	0 0 -19 -15 12 16 4
f:expire	0 4 1 8 -10 0 -4
f:export	0 0 -8 -3 19 -1 -1
f:extend	-1 0 -6 5 4 0 0
f:extra	0 0 -3 0 9 0 0
f:face	0 0 -7 3 0 4 0
f:fall	0 -2 -21 4 19 0 -9
f:farm	0 0 -16 -3 21 0 0
f:fear	0 0 13 -7 0 -5 0
f:fee	0 0 -17 -5 23 1 -1
f:fentanyl	0 0 12 0 -1 -8 0
f:fertiliser	0 7 -3 -3 0 0 0
f:few	0 0 2 12 -11 -4 0
f:fifth	0 0 -2 0 8 0 0
f:fine	0 0 -4 0 6 0 0
f:first	0 0 0 -14 6 6 -1
f:fish	0 0 14 -1 -6 -4 0
f:five	6 0 -5 0 0 0 0
f:flour	0 0 -23 7 11 -2 2
f:flower	0 0 12 0 0 -7 -5
f:follow	0 0 12 0 -7 0 -1
f:followed	0 0 7 7 -12 0 0
f:for	-15 -2 15 0 1 5 -31
f:force	0 0 -15 -10 22 5 0
f:former	0 0 -27 0 0 26 0
f:forty	0 0 -5 0 7 0 0
f:four	0 0 -6 -13 9 0 7
f:fourth	0 4 -15 -4 11 0 -2
f:free	0 0 -2 11 -2 -4 0
f:from	4 0 8 1 -10 0 0
f:full	13 -1 0 0 -2 -9 0
f:further	0 4 16 -9 -8 -3 -2
f:gallium	0 0 -6 0 8 0 0
f:gas	0 0 -1 -3 7 0 0
f:gave	0 0 -8 -12 18 0 0
f:general	0 0 -19 -4 24 0 0
f:geneva	0 0 0 -10 13 -3 0
f:get	0 0 -10 -14 19 2 0
f:give	0 0 -20 0 0 20 0
f:go	8 1 5 -8 0 -1 -15
f:good	0 -4 0 17 -9 0 -2
f:government	0 0 10 -8 -2 3 0
f:had	8 -2 0 -12 13 -8 -5
f:half	0 0 3 -11 0 5 0
f:hall	0 0 0 -1 6 0 0
f:halve	0 10 -11 -2 5 0 0
f:hang	0 0 8 0 -6 0 0
f:has	9 3 -12 -18 3 14 7
f:hasn't	0 0 -7 0 9 0 0
f:have	4 -7 -15 -1 18 0 -14
f:he	-2 6 -24 4 8 6 -2
f:head	0 0 -5 7 0 0 0
f:heard	0 0 9 2 -10 0 0
f:heavy	0 0 -2 -6 10 0 0
f:height	0 0 10 0 -13 0 6
f:here	0 0 9 0 -6 0 0
f:higher	0 0 -14 0 17 0 0
f:highest	0 0 2 -8 7 -2 0
f:his	0 -1 -6 0 14 -2 -4
f:hit	0 0 -6 7 0 0 0
f:hold	4 0 11 0 -25 13 -3
f:hope	0 0 6 0 -1 -1 0
f:hour	2 3 -18 -15 15 0 1
f:hurry	0 0 -4 0 8 0 0
f:i	-1 -3 9 2 5 -24 0
f:i'm	0 0 -4 0 6 0 0
f:ice	0 0 5 0 5 -9 0
f:if	-2 -1 15 22 -16 -12 -7
f:import	0 0 2 0 -7 6 0
f:importer	0 0 0 9 -3 0 0
f:impose	0 0 -3 -3 9 0 0
f:in	11 0 -1 3 -19 19 2
f:increase	0 0 0 -2 7 0 0
f:instead	0 6 2 1 -14 5 0
f:intend	0 0 11 0 -10 0 0
f:into	0 0 -6 7 0 2 0
f:is	-1 -6 -2 10 -5 -1 7
f:isn't	0 0 -4 0 8 0 0
f:it	-1 0 11 12 -18 1 -5
f:its	-2 -5 10 0 -11 0 7
f:joint	0 0 9 0 -9 0 0
f:just	0 0 -7 0 12 0 0
f:keep	0 0 11 -3 2 -5 -7
f:kind	0 0 3 -6 3 0 0
f:know	0 0 -13 -9 22 0 0
f:land	0 0 10 11 -19 0 0
f:lapse	0 0 -5 12 -4 0 0
f:large	0 0 -4 -3 10 0 0
f:last	-1 -3 21 -3 -10 0 -10
f:lasted	0 0 4 -6 0 0 0
f:later	4 0 -19 1 0 -1 15
f:law	0 0 0 15 -9 0 0
f:lead	0 0 -6 0 8 0 0
f:leave	0 0 12 -11 3 -5 -2
f:led	0 0 -7 0 9 0 0
f:lentil	0 0 0 -4 -6 0 9
f:less	0 0 -9 15 -1 0 0
f:let	0 0 -6 -1 1 0 8
f:level	0 0 3 6 -6 -3 0
f:levy	0 0 0 5 -20 8 7
f:licence	0 0 3 -16 0 10 0
f:lift	0 0 -7 -3 12 0 0
f:like	0 0 0 -13 9 0 0
f:likely	0 0 0 6 -6 0 0
f:line	0 0 -21 -6 30 -5 0
f:lisbon	0 0 15 0 -13 0 0
f:list	0 0 -8 -8 11 3 0
f:live	5 0 11 -5 -10 0 0
f:london	0 0 -2 0 11 -3 0
f:long	0 0 16 4 -16 0 0
f:look	0 0 -3 0 0 7 0
f:lorry	0 0 7 -1 -3 0 0
f:lower	0 0 -7 -10 13 0 0
f:machine	0 0 -2 0 -4 10 0
f:machinery	0 0 8 0 -5 0 0
f:madrid	4 8 -14 -5 6 -1 0
f:magnet	0 0 0 -3 6 0 0
f:maize	0 0 8 0 -2 -4 0
f:match	0 0 -2 -5 10 0 0
f:matter	0 0 -19 0 19 0 0
f:may	0 0 -19 2 15 0 0
f:measure	0 0 9 0 -4 0 -4
f:meet	2 6 -16 4 11 0 -14
f:member	0 0 7 -12 2 -4 4
f:midnight	0 0 4 9 -10 0 0
f:million	0 0 -5 0 7 0 0
f:minister	0 0 16 0 -8 -3 0
f:ministry	0 0 -14 -8 10 5 4
f:minute	0 0 -3 10 5 -17 -1
f:month	0 0 8 -19 0 0 5
f:more	0 0 -13 -6 14 6 -1
f:morning	0 0 0 0 -7 9 0
f:most	0 0 -2 -10 14 0 0
f:move	0 0 -12 -8 6 16 0
f:mr	0 0 5 1 -7 0 0
f:much	0 0 1 17 -20 -3 6
f:must	0 0 -11 -5 17 2 -7
f:my	0 0 -7 -18 18 4 0
f:need	0 0 0 0 7 -4 0
f:negotiation	0 0 -20 -4 26 -2 0
f:neither	0 9 -14 20 -19 6 0
f:never	0 0 0 -7 10 0 0
f:new	0 5 0 0 -10 6 -3
f:next	0 0 -20 2 -9 23 3
f:night	0 0 6 2 -3 -10 2
f:no	-1 2 -4 -26 12 12 -8
f:nobody	0 0 13 4 -8 -1 -2
f:none	0 0 -9 -2 3 8 0
f:noon	0 0 -5 22 -13 -1 0
f:nor	0 0 0 12 -11 0 0
f:north	0 0 9 -1 -6 0 0
f:not	4 -5 14 -4 -8 -11 8
f:note	0 0 11 0 -4 -5 -2
f:nothing	1 6 4 -17 -3 10 -8
f:notice	0 0 -7 -10 17 0 0
f:now	-2 -1 -9 0 18 -7 -12
f:number	0 0 -10 -2 12 0 0
f:observer	0 0 -21 -4 28 -5 0
f:of	-6 -6 -18 -22 30 -3 7
f:offer	0 0 -17 -2 24 0 -2
f:oil	0 0 0 -12 -1 2 9
f:old	6 0 0 0 -12 0 11
f:older	0 0 -1 -4 9 0 0
f:on	5 2 -10 -15 8 15 -2
f:once	0 0 -1 -10 3 12 0
f:one	5 -6 17 2 -11 -7 -4
f:only	0 0 -12 0 17 -10 -2
f:open	0 0 -2 -3 10 0 0
f:or	0 0 -2 0 -3 13 -6
f:order	0 0 4 0 1 -8 -2
f:origin	0 0 -5 0 8 0 0
f:our	-6 -2 12 -11 -12 7 16
f:out	0 0 -21 -1 13 18 -1
f:over	1 0 19 10 -27 1 -4
f:owe	0 0 4 -10 4 0 0
f:own	0 0 -13 0 14 0 -2
f:p	0 0 6 0 -3 0 0
f:palm	0 0 8 0 0 -5 0
f:parliament	0 0 -14 0 11 1 0
f:part	0 0 13 8 -8 -12 0
f:partner	0 0 -5 0 8 0 0
f:party	0 0 -10 0 12 0 0
f:past	0 0 0 3 -8 0 6
f:pause	0 4 4 -6 -1 2 -3
f:pay	2 1 11 8 -10 -11 -6
f:peace	0 0 -5 0 7 0 -1
f:pen	0 0 13 0 -9 0 0
f:people	0 0 13 -7 0 -6 0
f:per	0 0 0 6 -5 0 0
f:period	0 0 3 5 -20 0 13
f:phone	0 0 0 -5 7 0 0
f:plan	0 0 -3 1 -13 16 0
f:point	0 0 -9 -1 18 -2 0
f:pork	0 0 -11 -2 16 0 -4
f:port	0 0 -6 0 6 3 0
f:press	0 0 -3 16 -12 0 0
f:price	0 0 -10 5 4 0 0
f:prisoner	0 0 -10 0 12 0 0
f:prolong	0 0 7 0 -6 0 0
f:prolongation	0 0 0 -2 7 -3 0
f:prolonged	0 0 2 2 0 -6 0
f:promise	0 0 9 1 -3 -6 0
f:proposal	0 0 -7 0 10 0 0
f:propose	0 0 7 7 -7 -5 -3
f:public	0 0 3 4 -6 0 -1
f:publish	0 0 -6 0 17 -7 0
f:published	0 0 4 0 -15 3 6
f:push	0 0 11 0 -10 0 0
f:put	0 0 -9 0 14 -1 -4
f:quarrel	5 0 6 0 -8 0 0
f:raise	0 0 8 -3 2 -8 0
f:rare	0 0 3 -13 7 -5 -1
f:rate	0 0 -9 -26 10 10 6
f:rather	0 0 0 11 -10 0 0
f:ratify	0 0 -12 5 4 0 0
f:reason	0 0 -2 0 8 -5 0
f:reciprocal	0 0 -3 0 13 -10 0
f:record	0 0 0 0 7 0 -3
f:remain	0 0 7 12 -17 -4 3
f:renewed	0 0 7 11 -6 -16 0
f:reply	0 0 0 -4 11 0 -1
f:required	0 0 1 0 -9 5 0
f:rest	0 0 7 -4 -10 -1 9
f:result	0 0 -1 0 9 0 -1
f:return	0 0 7 -5 -9 6 6
f:rice	0 0 8 0 -8 3 0
f:rise	0 0 0 11 -5 0 0
f:river	0 0 -3 0 6 0 0
f:room	0 9 -9 0 0 0 0
f:round	0 0 -23 -25 34 7 -1
f:rule	0 0 14 -4 -6 0 0
f:run	0 0 -34 13 4 16 0
f:salmon	0 0 0 7 2 -6 0
f:same	0 2 12 -4 -18 4 5
f:say	-5 -8 15 -3 -7 11 -13
f:second	8 0 -3 -11 13 -9 -5
f:section	0 0 2 -9 5 -1 0
f:see	0 0 -7 -14 8 0 9
f:sell	0 0 -9 11 -1 0 0
f:send	0 0 10 -1 -5 0 0
f:service	0 0 0 0 -4 0 7
f:set	0 0 -21 0 21 0 -1
f:settle	0 0 16 0 -9 -5 0
f:shall	0 0 7 -1 -12 0 10
f:she	0 0 -17 0 19 0 0
f:shelve	0 0 7 0 -6 0 0
f:ship	0 0 -13 -3 19 0 0
f:shoe	0 0 7 0 -2 -3 0
f:short	0 0 2 0 4 -6 0
f:should	0 0 0 0 -6 8 -2
f:side	-7 16 -7 -10 3 3 0
f:sign	-2 3 -6 -1 13 0 -11
f:signature	0 0 -5 6 -3 3 0
f:since	10 2 -16 -11 22 -4 -12
f:single	0 0 -2 -2 8 0 0
f:sit	0 0 10 -2 0 -4 0
f:sixth	0 0 -13 2 -6 15 0
f:sleep	0 0 -5 6 -1 0 0
f:so	0 -1 -6 0 1 6 2
f:some	0 0 0 0 6 -4 0
f:somebody	0 0 15 1 -13 -3 0
f:something	0 0 7 -5 2 -5 0
f:sorghum	0 0 -1 -2 9 0 -4
f:soybean	0 0 -8 -4 17 0 -5
f:speak	0 0 -9 -5 0 0 9
f:spoke	0 0 7 0 -1 -2 0
f:spring	0 0 7 -2 3 -7 0
f:stand	0 0 -2 0 8 -5 0
f:standstill	0 0 10 -3 -1 0 0
f:start	0 0 21 -8 -8 -7 0
f:state	0 0 -3 -8 18 -3 0
f:statement	0 0 10 1 -11 0 0
f:stay	0 0 -20 -13 32 1 0
f:steel	0 0 1 -13 14 0 0
f:still	0 0 18 -24 0 0 1
f:stuff	0 0 7 0 -6 0 0
f:subject	0 -1 8 8 -11 0 0
f:such	0 0 -12 0 17 0 0
f:sugar	0 0 6 4 -10 0 0
f:sum	0 0 7 0 0 -5 0
f:summer	0 0 2 8 -10 0 0
f:suspend	0 0 -6 -6 12 0 2
f:take	0 -1 6 7 -15 8 0
f:talk	3 0 -14 -29 25 8 -1
f:talked	0 0 10 0 -3 -5 0
f:tariff	0 0 0 -24 20 -10 3
f:tax	0 0 4 -3 -7 0 8
f:tea	0 0 7 6 -10 -2 0
f:telephone	0 0 0 -2 8 0 0
f:television	0 0 10 -1 -6 0 0
f:tell	0 7 -1 3 -2 0 -3
f:text	0 0 4 -10 -11 7 7
f:th	0 0 6 6 -8 -2 0
f:than	0 0 -26 2 13 7 0
f:that	-6 -3 25 2 -8 -2 -34
f:the	-3 -3 -6 -8 9 12 -9
f:their	1 9 -10 -44 24 6 0
f:them	0 0 -2 -10 20 -13 -4
f:then	11 1 15 -13 -9 4 -17
f:there	0 -1 27 2 -18 -1 -17
f:therefore	0 0 -10 0 13 0 0
f:these	0 0 -3 0 -5 6 4
f:they	2 -4 27 15 -26 -4 -16
f:thi	-2 -1 -5 13 -19 10 15
f:third	0 0 -13 0 16 -3 0
f:those	0 0 1 -4 18 -19 0
f:threaten	0 0 -11 0 16 0 0
f:through	0 0 19 -7 -8 -2 -2
f:ticket	0 0 -6 0 7 0 0
f:time	0 0 1 9 -4 -16 5
f:to	7 2 4 4 -13 -7 12
f:together	0 0 4 0 1 -7 0
f:top	0 0 -15 -17 27 6 -5
f:trade	4 0 8 -7 0 -4 -1
f:truce	0 6 15 14 -21 -3 -6
f:truck	0 0 6 1 -2 -4 0
f:tuna	0 0 0 -7 8 0 0
f:turn	0 0 0 11 -8 0 -1
f:two	3 0 0 -24 26 -6 -12
f:tyre	0 0 7 0 -4 0 0
f:under	-2 -3 9 9 0 -22 0
f:unlawful	0 0 -14 0 18 0 0
f:unless	0 0 23 9 -20 -12 -1
f:until	7 1 12 9 -6 -32 -15
f:up	0 0 -6 10 4 -2 -6
f:us	0 0 18 -14 -6 0 0
f:use	0 0 0 -3 8 0 0
f:used	0 0 0 10 -7 -1 0
f:value	0 0 6 -2 0 0 0
f:wait	0 0 0 -4 8 0 0
f:wake	0 0 15 0 -12 0 0
f:want	0 9 -9 -7 16 -11 -1
f:was	9 5 5 8 -10 -11 -7
f:way	0 0 9 1 -8 0 0
f:we	3 0 0 0 1 -8 2
f:week	0 0 -14 -5 0 19 4
f:well	0 0 -5 0 8 -4 0
f:were	-2 0 15 -6 -6 -8 3
f:what	3 -2 9 0 -10 1 0
f:whatever	0 0 10 6 -12 -2 0
f:wheat	0 0 -1 0 8 0 -2
f:when	0 4 9 -12 -2 0 -3
f:where	4 0 -20 0 0 14 0
f:whether	0 0 17 -2 -12 0 0
f:which	0 -1 -7 -8 3 0 13
f:while	0 0 15 -3 -2 -3 0
f:whisky	1 4 -9 1 0 0 0
f:who	0 0 2 -5 15 -10 -3
f:whole	5 0 4 11 -19 0 0
f:will	-3 -6 -5 -9 9 19 -10
f:wine	-2 0 9 0 0 -6 0
f:with	-4 -1 0 -3 16 -18 -14
f:without	0 0 1 -5 5 2 -6
f:word	0 0 8 2 -4 -5 0
f:working	0 0 11 0 -5 -4 0
f:would	0 -10 0 0 1 4 0
f:write	0 0 -30 -5 17 8 5
f:wrong	0 0 6 0 -5 0 0
f:year	15 0 15 -4 -16 -6 -3
f:yes	0 0 1 0 -13 13 0
f:yet	0 0 -10 0 -7 23 -2
f:yield	0 0 -5 0 8 0 0
f:you	0 0 0 8 3 -12 -4
f:your	0 0 -21 0 24 -8 0
f:—	0 0 1 -8 3 0 0
first-of-paragraph	-18 -42 -17 3 47 -23 -21
has-future	-6 -3 -9 -18 12 14 -1
has-infinitive	0 -5 -16 -24 5 22 11
has-modal	-17 -12 -1 -13 23 -2 -8
has-participle	1 0 -15 9 10 -12 0
has-past	18 3 -13 -1 15 -21 -12
has-perfect	-6 -11 0 9 8 -18 -12
has-pluperfect	5 4 -11 -3 6 0 -7
has-present	-41 -21 7 -9 16 -7 -5
headline	-10 -7 -13 17 21 -9 -47
l1='s	0 0 6 0 -1 -2 0
l1='s & d:ahead	0 0 6 0 -3 -2 0
l1=(	0 0 9 -8 0 0 0
l1=( & d:ahead	0 0 10 0 -9 0 0
l1=( & d:gone	0 0 0 -6 8 0 0
l1=,	-3 -6 -16 -5 15 2 12
l1=, & d:ahead	0 0 -22 0 1 7 17
l1=, & d:gone	0 -1 -7 -9 20 0 0
l1=-	0 0 -4 0 6 0 0
l1=.	0 0 -3 0 7 0 0
l1=:	0 0 9 -2 -1 0 -8
l1=: & d:ahead	0 0 14 -8 -7 0 -6
l1=: & d:today	0 0 -6 -2 12 0 0
l1=;	0 0 -4 0 6 0 0
l1=<agent>	0 0 -5 -2 11 0 0
l1=<agent> & d:today	0 0 -4 -1 8 0 0
l1=<begin>	1 2 -5 -13 6 2 1
l1=<begin> & d:ahead	-1 -5 -3 -13 3 5 5
l1=<begin> & d:gone	4 7 -2 -1 -2 0 -2
l1=<begin> & d:today	0 0 0 -7 10 0 0
l1=<duty>	0 0 0 -3 6 0 0
l1=<level-noun>	0 0 17 16 -28 0 0
l1=<level-noun> & d:today	0 0 0 17 -15 0 0
l1=<level> & d:ahead	0 0 -1 -2 7 0 0
l1=<level> & d:gone	0 0 0 6 -6 0 0
l1=<name>	0 0 -11 -7 19 0 0
l1=<name> & d:today	0 0 -5 -2 8 0 0
l1=<number>	0 0 -19 -2 17 0 0
l1=<number> & d:ahead	0 0 -13 -1 19 0 0
l1=<organisation>	0 0 0 10 -9 0 0
l1=<organisation> & d:today	0 0 0 12 -11 0 0
l1=<seat>	0 0 -2 -5 12 0 0
l1=<span>	0 0 -16 -2 21 0 0
l1=<span> & d:ahead	0 0 -16 0 19 0 0
l1=<v-agree> & d:gone	0 0 0 -6 7 0 0
l1=<v-bear>	0 0 10 -1 -6 0 0
l1=<v-begin>	0 0 -18 11 1 0 -2
l1=<v-begin> & d:ahead	0 0 -16 17 -2 0 -2
l1=<v-begin> & d:today	0 0 0 -4 6 0 0
l1=<v-end>	-1 0 -1 -10 14 -6 0
l1=<v-end> & d:gone	0 0 -4 -3 13 0 0
l1=<v-impose>	0 0 -3 -10 18 0 0
l1=<v-impose> & d:gone	0 0 0 -11 12 0 0
l1=<v-say>	0 0 -5 -4 3 6 0
l1=<v-say> & d:ahead	0 0 -3 0 0 6 0
l1=<v-stay>	0 0 -10 3 -11 15 0
l1=<v-stay> & d:ahead	0 0 -3 0 -12 15 0
l1=a & d:ahead	0 0 -1 0 7 0 0
l1=after	0 0 13 -8 -4 0 -1
l1=after & d:ahead	0 0 14 -3 -8 0 -1
l1=and	0 0 -8 -9 20 0 0
l1=and & d:ahead	0 0 -6 0 12 0 0
l1=and & d:gone	0 0 0 -5 8 0 0
l1=as	0 0 11 -2 -7 0 0
l1=as & d:ahead	0 0 10 0 -8 0 0
l1=before	0 0 -7 3 3 0 0
l1=before & d:ahead	0 0 -5 10 -4 1 0
l1=before & d:gone	0 0 0 -10 13 0 0
l1=begin & d:ahead	0 0 0 7 -4 0 0
l1=by	0 0 -8 -11 17 3 -7
l1=by & d:ahead	0 0 -6 -7 12 3 -6
l1=changed	0 0 6 -2 -1 0 0
l1=come	0 0 -7 -1 12 0 0
l1=come & d:ahead	0 0 -7 0 11 0 0
l1=effect	0 0 0 10 -9 0 0
l1=end	0 0 -3 -5 12 -3 0
l1=end & d:ahead	0 0 -3 0 8 -2 0
l1=end & d:gone	0 0 -2 0 6 0 0
l1=for	0 0 13 -11 0 -2 0
l1=for & d:ahead	0 0 15 -4 -5 -2 0
l1=friday & d:today	0 0 -3 -2 8 0 0
l1=from	-9 3 -18 10 3 -35 12
l1=from & d:ahead	-3 -14 -12 10 0 -32 17
l1=from & d:gone	-2 11 -9 -5 9 0 -16
l1=from & d:today	0 0 0 10 -8 0 0
l1=good	0 0 -9 0 10 0 0
l1=in	-9 -4 -19 14 5 -8 -3
l1=in & d:ahead	0 0 -12 -2 21 -4 0
l1=in & d:gone	-7 -3 -4 16 -6 0 0
l1=is	0 0 4 -4 3 -6 -3
l1=is & d:ahead	0 0 8 0 -1 -6 -2
l1=is & d:gone	0 0 -1 -1 6 0 0
l1=it	0 0 -1 -2 6 0 0
l1=last	0 1 -5 10 -5 0 0
l1=last & d:gone	0 1 0 12 -12 0 0
l1=meet	0 0 6 -2 -3 0 0
l1=meet & d:today	0 0 8 -1 -5 0 0
l1=midnight	0 0 7 -2 -3 0 0
l1=noon	0 0 -3 -1 8 0 0
l1=of	-3 0 -24 9 8 -21 1
l1=of & d:ahead	0 0 -18 -4 22 -18 4
l1=of & d:gone	0 2 -3 16 -12 0 0
l1=of & d:today	0 0 -1 -3 6 0 0
l1=on	5 -5 -8 -7 20 -14 0
l1=on & d:ahead	-32 -19 3 -12 11 -6 6
l1=on & d:gone	21 5 -34 3 8 -15 -20
l1=on & d:today	-2 0 -6 0 11 0 0
l1=out	5 0 15 -4 -13 0 0
l1=since	-6 0 -25 8 7 -8 -8
l1=since & d:ahead	0 -1 -18 -28 43 -3 -3
l1=since & d:gone	-5 2 -9 18 -12 0 -1
l1=start	0 0 -2 12 -9 0 0
l1=start & d:ahead	0 0 0 12 -10 0 0
l1=sunday	0 0 0 -1 6 0 0
l1=tariff	0 0 -3 0 6 0 0
l1=than	0 0 -2 -1 7 0 0
l1=than & d:ahead	0 0 -1 0 6 0 0
l1=the	-5 -6 -2 9 -5 5 3
l1=the & d:ahead	0 0 2 -18 -6 11 7
l1=the & d:gone	-1 -2 -15 14 4 -15 -4
l1=the & d:today	0 0 0 9 -7 0 0
l1=through	0 0 8 -6 -3 0 0
l1=through & d:ahead	0 0 11 -3 -9 1 0
l1=thursday	0 0 6 -5 0 0 0
l1=thursday & d:today	0 0 7 -5 0 0 0
l1=till & d:ahead	0 0 6 0 -2 0 0
l1=to	-3 -8 10 -33 -7 15 -20
l1=to & d:ahead	0 0 13 -7 -30 22 -17
l1=to & d:gone	0 -4 -5 -25 42 -20 0
l1=tuesday	0 0 -10 0 6 0 0
l1=tuesday & d:today	0 0 -9 0 5 0 0
l1=until	-6 -10 8 -26 1 10 -19
l1=until & d:ahead	-1 -1 14 -27 -13 13 -17
l1=until & d:gone	-2 -5 -19 -6 35 -7 0
l1=up	0 0 6 0 -2 0 0
l1=wednesday	0 0 -4 -5 9 0 0
l1=wednesday & d:today	0 0 -4 -5 9 0 0
l1=—	0 0 -4 -5 13 0 0
l1=— & d:today	0 0 -5 -3 10 0 0
l2="	0 0 -11 0 6 5 0
l2=" & d:ahead	0 0 -10 2 0 5 0
l2=" & d:gone	0 0 0 -5 6 0 0
l2=,	1 0 -4 -11 3 2 6
l2=, & d:ahead	0 -7 -11 -19 11 4 9
l2=, & d:today	0 0 12 0 -8 0 0
l2=.	0 0 6 -3 0 0 0
l2=. & d:ahead	0 0 6 -1 0 0 0
l2=:	0 0 5 3 -8 -6 5
l2=: & d:ahead	0 0 0 -12 7 -5 5
l2=: & d:gone	0 0 10 8 -14 0 0
l2=: & d:today	0 0 -2 6 -3 0 0
l2=;	0 0 5 0 3 -8 0
l2=; & d:ahead	0 0 5 0 0 -8 0
l2=<agent> & d:ahead	0 0 0 9 -6 0 0
l2=<agent> & d:gone	0 0 0 -6 7 0 0
l2=<begin>	0 0 0 3 9 -10 -11
l2=<begin> & d:ahead	-6 -9 6 4 -1 -2 -3
l2=<begin> & d:gone	5 7 -14 0 5 -4 -11
l2=<begin> & d:today	0 0 -4 0 11 -3 -3
l2=<day-ahead>	0 0 -4 3 -11 16 -7
l2=<day-ahead> & d:ahead	0 0 -2 10 -19 17 -7
l2=<day-ahead> & d:gone	0 0 0 -7 13 0 0
l2=<day-today>	0 0 2 10 -12 0 0
l2=<duty>	0 0 0 0 10 -9 -8
l2=<duty> & d:ahead	0 0 1 -8 18 -9 -7
l2=<duty> & d:gone	0 0 0 8 -7 0 0
l2=<gate>	0 0 -6 11 -4 0 0
l2=<gate> & d:ahead	0 0 -6 3 0 0 0
l2=<gate> & d:gone	0 0 0 8 -7 0 0
l2=<goods>	-2 -1 -9 3 11 1 -13
l2=<goods> & d:ahead	0 0 -6 9 2 1 -12
l2=<goods> & d:gone	-1 0 0 -3 9 0 0
l2=<level-noun>	0 0 -13 -4 15 3 -2
l2=<level-noun> & d:ahead	0 0 -13 0 10 3 -2
l2=<level>	0 0 -9 0 8 0 0
l2=<level> & d:gone	0 0 0 -8 13 0 0
l2=<level> & d:today	0 0 -2 10 -6 0 0
l2=<name>	-2 0 -5 -1 8 7 -3
l2=<name> & d:ahead	0 0 -3 0 0 7 -2
l2=<name> & d:gone	-1 0 0 -11 16 0 0
l2=<name> & d:today	0 0 0 6 -5 0 0
l2=<not>	0 0 -7 -7 16 0 0
l2=<not> & d:ahead	0 0 -2 -2 8 0 0
l2=<not> & d:today	0 0 -3 -1 7 0 0
l2=<number>	0 0 10 -5 -2 -3 1
l2=<number> & d:ahead	0 0 13 6 -20 -2 2
l2=<number> & d:gone	0 0 0 -20 23 0 0
l2=<office>	0 0 0 0 -8 6 0
l2=<office> & d:ahead	0 0 -8 0 0 7 0
l2=<office> & d:today	0 0 7 2 -10 0 0
l2=<person> & d:gone	0 0 0 -7 11 0 0
l2=<quality>	0 0 -3 0 7 0 0
l2=<seat>	-1 -1 -12 11 5 -4 -5
l2=<seat> & d:today	0 0 -5 8 -1 0 0
l2=<sender> & d:ahead	0 0 6 0 -2 0 0
l2=<span>	0 0 -5 7 -9 -8 15
l2=<span> & d:ahead	0 0 -2 -12 3 -7 16
l2=<span> & d:gone	0 2 -2 15 -13 0 0
l2=<v-agree>	-2 1 4 15 -12 -6 0
l2=<v-agree> & d:ahead	0 0 6 -10 5 -5 0
l2=<v-agree> & d:gone	-1 2 0 22 -21 0 0
l2=<v-bear>	0 0 10 -7 0 -6 1
l2=<v-bear> & d:ahead	0 0 12 -1 -7 -6 1
l2=<v-bear> & d:gone	0 0 0 -5 8 0 0
l2=<v-begin>	-7 4 -14 -3 6 0 3
l2=<v-begin> & d:ahead	0 -7 -12 1 0 0 6
l2=<v-begin> & d:gone	-4 9 0 -5 6 0 -5
l2=<v-down> & d:ahead	0 0 -1 -6 9 0 -2
l2=<v-down> & d:gone	0 0 0 11 -8 0 0
l2=<v-end>	4 -9 7 -10 -5 9 -16
l2=<v-end> & d:ahead	-10 0 14 -7 -12 12 -14
l2=<v-end> & d:gone	10 -6 -12 -2 9 -7 0
l2=<v-impose>	-6 5 -9 11 1 4 -14
l2=<v-impose> & d:ahead	0 -2 -5 16 -3 6 -11
l2=<v-impose> & d:gone	-3 8 -8 2 0 -3 0
l2=<v-impose> & d:today	0 0 -2 -6 11 0 0
l2=<v-propose>	0 0 -6 0 11 -3 0
l2=<v-propose> & d:ahead	0 0 -5 0 13 -3 0
l2=<v-return>	0 0 -9 0 12 0 0
l2=<v-return> & d:ahead	0 0 -8 0 10 0 0
l2=<v-say>	0 0 -7 3 4 4 -3
l2=<v-say> & d:today	0 0 -3 -4 10 0 0
l2=<v-stay>	0 3 -6 1 0 4 -7
l2=<v-stay> & d:ahead	0 -2 -4 -8 7 7 -5
l2=<v-stay> & d:gone	2 6 -17 8 -3 -4 0
l2=<v-stay> & d:today	0 0 7 0 -6 0 0
l2=<v-suspend> & d:ahead	0 -1 0 -6 2 0 0
l2=<v-suspend> & d:gone	0 5 -8 4 -3 0 0
l2=<v-target>	0 0 -8 0 11 0 0
l2=<v-target> & d:ahead	0 0 -6 0 9 0 0
l2=<v-up>	0 0 5 -11 6 0 -3
l2=<v-up> & d:ahead	0 0 6 0 -2 0 -2
l2=<v-up> & d:gone	0 0 0 -8 11 0 0
l2=accra	0 0 0 7 -6 0 0
l2=accra & d:gone	0 0 0 7 -7 0 0
l2=agree	0 4 -5 7 -4 0 0
l2=agree & d:ahead	0 0 -4 0 7 0 0
l2=agree & d:gone	0 4 0 8 -12 0 0
l2=agreement	0 0 6 -2 0 0 0
l2=agreement & d:ahead	0 0 7 0 -4 0 0
l2=all	0 0 -7 0 8 0 0
l2=all & d:ahead	0 0 -6 0 7 0 0
l2=and	0 0 9 -4 -6 -8 8
l2=and & d:ahead	0 0 13 -8 -12 -7 9
l2=apply	0 0 -3 -1 2 8 -5
l2=apply & d:ahead	0 0 -3 5 -5 8 -5
l2=apply & d:gone	0 0 0 -12 13 0 0
l2=arrangement	0 0 -14 1 4 4 0
l2=arrangement & d:ahead	0 0 -13 0 6 5 0
l2=as	0 0 -14 10 -7 -3 9
l2=as & d:ahead	0 0 -10 13 -12 -2 10
l2=at	0 0 -8 -12 23 -4 -1
l2=at & d:ahead	0 0 -8 -3 18 -3 0
l2=away	0 0 8 0 -7 0 0
l2=away & d:ahead	0 0 9 0 -8 0 0
l2=back	0 0 -13 -2 18 0 0
l2=back & d:ahead	0 0 -13 0 16 0 0
l2=be	0 0 1 0 -6 4 0
l2=be & d:ahead	0 0 1 0 -6 4 0
l2=before	0 0 1 -4 3 -6 2
l2=before & d:ahead	0 0 1 -1 1 -6 2
l2=begin	-4 6 -6 0 -2 -7 6
l2=begin & d:ahead	0 -6 -6 1 0 -6 8
l2=begin & d:gone	-2 10 0 0 -4 0 -1
l2=both	0 0 -1 17 -10 0 0
l2=both & d:gone	0 0 0 18 -17 0 0
l2=busan	0 0 -7 -4 12 0 0
l2=busan & d:ahead	0 0 -6 0 8 0 0
l2=by	0 0 -6 3 8 -7 0
l2=by & d:ahead	0 0 -5 0 13 -7 0
l2=by & d:today	0 0 0 8 -7 0 0
l2=change	0 0 -5 7 0 0 0
l2=change & d:ahead	0 0 -5 8 0 0 0
l2=charge	0 0 -1 -3 7 0 0
l2=close	0 0 10 0 -7 0 0
l2=close & d:ahead	0 0 10 0 -8 0 0
l2=closed	0 0 0 -4 8 0 0
l2=closed & d:ahead	0 0 0 -2 6 0 0
l2=come	0 0 -5 -3 11 0 0
l2=come & d:ahead	0 0 -4 0 6 0 0
l2=conclude	0 0 0 8 -4 -2 0
l2=conclude & d:ahead	0 0 0 -5 6 -2 0
l2=conclude & d:gone	0 0 0 12 -11 0 0
l2=continue & d:ahead	0 0 -2 0 -1 6 0
l2=counted	0 -2 6 3 -3 0 -4
l2=counted & d:ahead	0 0 7 13 -17 0 -4
l2=counted & d:gone	0 -1 0 -5 8 0 0
l2=date	0 0 9 0 -5 0 -1
l2=date & d:ahead	0 0 13 0 -9 0 0
l2=date & d:today	0 0 -4 0 7 0 0
l2=day	0 0 14 -5 -15 4 0
l2=day & d:ahead	0 0 15 0 -18 4 0
l2=deal	0 0 -5 -1 11 0 0
l2=deal & d:ahead	0 0 -4 0 6 0 0
l2=declare	0 0 -4 15 -9 0 0
l2=declare & d:gone	0 0 0 12 -11 0 0
l2=decree	0 0 0 8 -8 0 0
l2=decree & d:ahead	0 0 0 9 -9 0 0
l2=die	0 0 10 0 -4 0 0
l2=die & d:ahead	0 0 12 0 -10 0 0
l2=down	0 0 -10 15 -3 0 0
l2=down & d:ahead	0 0 -7 -3 12 0 0
l2=down & d:gone	0 0 0 19 -19 0 0
l2=duty & d:ahead	0 0 2 -2 6 -3 -5
l2=duty & d:gone	0 0 0 11 -11 0 0
l2=early	0 0 10 0 -8 0 0
l2=eastern	0 0 0 7 -7 0 0
l2=effect & d:ahead	0 0 -1 -11 6 0 6
l2=effect & d:gone	0 0 0 14 -12 0 0
l2=end	3 -4 0 -6 2 1 -6
l2=end & d:ahead	-6 0 1 -2 1 4 -5
l2=end & d:gone	7 -2 -1 -1 1 -5 0
l2=enter	0 0 -3 -4 10 0 0
l2=enter & d:ahead	0 0 -3 -2 9 0 0
l2=expire	5 0 2 -7 0 0 -2
l2=expire & d:gone	8 0 -5 -4 1 0 0
l2=extend	0 0 6 2 -3 -5 0
l2=extend & d:ahead	0 0 6 0 -2 -4 0
l2=fall	0 0 -6 5 1 0 0
l2=fall & d:ahead	0 0 -6 -2 10 0 0
l2=fall & d:gone	0 0 0 9 -9 0 0
l2=for	0 0 -8 0 12 0 0
l2=for & d:ahead	0 0 -7 0 9 0 0
l2=from	0 0 -13 6 0 -2 6
l2=from & d:ahead	0 0 -12 -5 8 -1 8
l2=from & d:gone	0 0 0 11 -8 0 0
l2=frozen	0 0 -10 0 14 -3 0
l2=geneva	0 0 -5 -5 14 0 0
l2=geneva & d:ahead	0 0 -3 0 7 0 0
l2=go	0 0 14 -8 -5 0 -1
l2=go & d:ahead	0 0 14 0 -12 0 -1
l2=go & d:gone	0 0 0 -5 7 0 0
l2=good	0 0 7 -12 5 -4 -2
l2=good & d:ahead	0 0 15 -2 -5 -3 -1
l2=good & d:gone	0 0 -7 -5 14 0 0
l2=happen	0 0 7 0 -3 0 0
l2=happen & d:ahead	0 0 7 0 -5 0 0
l2=has & d:ahead	0 0 9 0 -4 0 0
l2=have	0 0 -7 -2 16 -3 0
l2=have & d:ahead	0 0 -3 0 9 -2 0
l2=hold	0 7 0 -6 1 0 0
l2=hold & d:gone	0 9 0 -5 -1 0 0
l2=in	0 0 0 -7 12 0 -2
l2=in & d:ahead	0 0 2 8 -7 0 -1
l2=in & d:gone	0 0 0 -20 22 0 0
l2=is	0 0 3 -5 -4 -6 9
l2=is & d:ahead	0 0 8 0 -13 -5 10
l2=is & d:today	0 0 -8 0 12 0 0
l2=it	0 0 3 0 4 -8 0
l2=it & d:ahead	0 0 8 -1 0 -7 0
l2=its	0 0 -2 -2 7 0 0
l2=lapse	0 0 9 0 -3 -1 0
l2=lapse & d:ahead	0 0 11 0 -8 -1 0
l2=lapse & d:gone	0 0 0 0 6 0 0
l2=last	0 0 4 -3 -10 8 0
l2=last & d:ahead	0 0 1 0 -9 9 0
l2=last & d:gone	0 0 -1 0 6 0 0
l2=later	0 0 -1 -1 8 0 0
l2=later & d:ahead	0 0 -1 0 7 0 0
l2=letter	0 0 0 9 -8 0 0
l2=letter & d:gone	0 0 0 10 -10 0 0
l2=london	0 0 0 -3 7 0 0
l2=make & d:gone	0 0 0 10 -10 0 0
l2=midnight	12 0 3 -5 -12 -6 7
l2=midnight & d:ahead	-3 0 5 -1 -4 -6 7
l2=midnight & d:gone	15 0 0 0 -13 0 0
l2=minute	0 0 -3 0 7 0 0
l2=monday	0 0 -11 0 -4 0 13
l2=monday & d:ahead	0 0 -6 6 -15 0 13
l2=monday & d:gone	0 0 0 -9 9 0 0
l2=more	0 0 -2 0 8 0 -1
l2=more & d:ahead	0 0 -2 0 8 0 -1
l2=new	0 0 0 0 6 0 -3
l2=next	0 0 -6 0 7 0 0
l2=next & d:ahead	0 0 -6 0 7 0 0
l2=not	0 0 -6 0 7 0 0
l2=nothing	0 0 -1 -2 7 0 0
l2=of	0 3 7 -10 1 0 0
l2=of & d:ahead	0 0 10 0 -6 0 0
l2=of & d:gone	0 3 -1 -6 5 0 0
l2=on	0 0 -2 8 1 -3 0
l2=on & d:ahead	0 0 0 -12 6 -1 0
l2=on & d:gone	0 0 -2 7 0 -2 0
l2=on & d:today	0 0 0 10 -9 0 0
l2=open	0 0 -4 0 6 0 0
l2=or	0 0 0 -2 6 0 0
l2=other	0 0 0 -6 0 5 0
l2=other & d:ahead	0 0 0 0 -4 6 0
l2=other & d:gone	0 0 0 -5 6 0 0
l2=out	6 -2 3 -10 -7 11 -3
l2=out & d:ahead	-1 0 5 0 -9 11 -3
l2=out & d:gone	8 -1 -3 -8 1 0 0
l2=pause	0 0 1 3 -17 10 0
l2=pause & d:ahead	0 0 1 0 -13 10 0
l2=pay	0 0 -10 0 0 0 4
l2=pay & d:ahead	0 0 -8 3 -1 0 4
l2=prolonged	0 0 1 -7 9 -5 0
l2=prolonged & d:gone	0 0 2 -7 5 0 0
l2=rate	0 0 0 -6 8 0 0
l2=rate & d:ahead	0 0 0 -5 7 0 0
l2=reach	0 0 9 -1 -3 0 0
l2=reach & d:ahead	0 0 9 0 -7 0 0
l2=renewed	0 0 0 -12 4 4 0
l2=renewed & d:gone	0 0 0 -12 13 0 0
l2=return	0 0 -4 0 7 0 0
l2=run	1 -1 6 0 -7 0 0
l2=run & d:ahead	0 0 7 -9 -5 1 0
l2=run & d:gone	2 0 -14 7 3 -1 0
l2=saturday	0 0 0 8 -6 0 0
l2=say	0 0 -4 0 0 6 0
l2=say & d:ahead	0 0 -2 1 -2 6 0
l2=since	0 0 -4 13 -7 0 0
l2=since & d:ahead	0 0 -3 -1 9 0 0
l2=since & d:gone	0 0 0 19 -18 0 0
l2=sleep	0 0 6 -4 0 -5 0
l2=sleep & d:ahead	0 0 8 -1 -2 -4 0
l2=standstill	0 10 8 -1 -7 -9 0
l2=standstill & d:gone	0 10 0 0 -10 0 0
l2=start	0 0 -6 -1 1 -1 5
l2=start & d:ahead	0 0 -6 -14 8 -1 6
l2=start & d:gone	0 0 0 9 -7 0 0
l2=stay	0 0 -10 7 4 -5 0
l2=stay & d:ahead	0 0 -9 -3 17 -5 0
l2=stay & d:gone	0 0 0 11 -10 0 0
l2=stockholm	0 0 -1 -2 8 0 0
l2=stop	0 0 3 5 -7 0 0
l2=stop & d:ahead	0 0 7 0 -5 0 0
l2=sunday	0 0 0 -3 -8 11 0
l2=sunday & d:ahead	0 0 2 0 -13 12 0
l2=table	0 0 0 6 -5 0 0
l2=table & d:gone	0 0 0 6 -6 0 0
l2=take	0 0 -2 7 -1 0 0
l2=take & d:ahead	0 0 -2 10 -3 0 0
l2=talk & d:today	0 0 6 0 -5 0 0
l2=tariff	0 0 0 -10 17 -3 0
l2=tariff & d:ahead	0 0 0 -3 11 -3 0
l2=television	0 0 -3 0 9 0 0
l2=term	0 0 13 0 -10 0 0
l2=that	0 0 8 -4 -1 -4 0
l2=that & d:ahead	0 0 11 0 -10 -4 0
l2=that & d:gone	0 0 -1 -7 12 0 0
l2=the	0 0 -3 -9 5 4 0
l2=there	0 0 -9 -1 11 0 0
l2=there & d:ahead	0 0 -9 0 9 0 0
l2=thi	0 0 0 0 -6 0 6
l2=time	0 0 -7 -5 14 0 0
l2=time & d:ahead	0 0 -7 -2 12 0 0
l2=to	0 0 -1 0 -9 14 -4
l2=to & d:ahead	0 0 2 -5 -14 16 -3
l2=to & d:today	0 0 -7 3 1 0 0
l2=truce	0 -6 0 4 1 0 -3
l2=truce & d:ahead	0 0 -3 -12 11 1 -2
l2=truce & d:gone	0 -5 0 11 -4 -2 0
l2=tuesday	0 0 10 -13 -1 0 0
l2=tuesday & d:today	0 0 11 -6 -6 0 0
l2=two	0 0 0 -3 6 0 0
l2=until	0 0 -2 -2 0 8 -3
l2=until & d:ahead	0 0 -3 -3 -2 12 -2
l2=until & d:gone	0 0 -1 0 7 -5 0
l2=up	0 0 4 2 -13 10 0
l2=up & d:ahead	0 0 5 0 -11 10 0
l2=us	0 0 15 -3 0 -11 0
l2=us & d:ahead	0 0 15 -2 0 -10 0
l2=used	0 0 -1 0 6 0 -2
l2=used & d:ahead	0 0 -1 0 6 0 -1
l2=valparaíso	0 0 -2 -5 9 0 0
l2=was	0 0 0 -8 7 0 0
l2=was & d:gone	0 0 0 -8 10 0 0
l2=wednesday & d:ahead	0 0 -5 10 -4 0 0
l2=wednesday & d:today	0 0 6 -6 0 0 0
l2=week	0 0 4 -10 2 0 0
l2=week & d:ahead	0 0 6 -1 -2 0 0
l2=week & d:gone	0 0 0 -4 6 0 0
l2=what	0 0 -13 -1 16 0 0
l2=what & d:ahead	0 0 -8 0 11 0 0
l2=which	0 0 -10 -2 -3 15 0
l2=which & d:ahead	0 0 -9 0 -6 15 0
l2=year & d:ahead	0 0 0 -6 5 0 0
l2=year & d:gone	0 0 0 10 -10 0 0
l2=—	0 0 -7 -7 16 0 0
l2=— & d:today	0 0 -5 -5 12 0 0
l3='s	0 0 8 -4 -11 9 0
l3='s & d:ahead	0 0 9 0 -16 9 0
l3=)	0 0 -4 0 9 0 0
l3=) & d:ahead	0 0 -4 0 6 0 0
l3=,	-6 0 -7 21 -10 4 -8
l3=, & d:ahead	0 0 2 2 -5 6 -6
l3=, & d:gone	-4 0 -7 17 -10 -1 0
l3=, & d:today	0 0 -21 4 7 0 0
l3=.	0 0 -2 6 -1 0 0
l3=. & d:ahead	0 0 -2 8 -3 0 0
l3=:	0 0 -3 7 -1 -12 9
l3=: & d:ahead	0 0 0 5 -5 -12 10
l3=: & d:gone	0 0 0 -13 18 0 0
l3=: & d:today	0 0 -3 12 -7 0 0
l3=;	0 0 -7 -3 3 7 0
l3=; & d:ahead	0 0 -7 0 0 7 0
l3=<agent>	0 0 -7 -3 12 0 0
l3=<agent> & d:ahead	0 0 -5 0 6 0 0
l3=<begin>	-4 -2 5 4 4 0 -19
l3=<begin> & d:ahead	-8 -11 7 -10 0 6 -6
l3=<begin> & d:gone	3 5 -23 11 0 -7 -15
l3=<begin> & d:today	-2 -1 9 -3 5 -8 -8
l3=<day-ahead>	0 0 -9 1 13 -6 -1
l3=<day-ahead> & d:ahead	0 0 -19 -7 28 -6 0
l3=<day-ahead> & d:gone	0 0 0 8 -7 0 0
l3=<day-gone>	6 0 1 0 1 -15 0
l3=<day-gone> & d:ahead	0 0 -1 0 14 -15 0
l3=<day-gone> & d:gone	7 0 6 0 -10 0 0
l3=<day-today>	0 0 -2 0 6 0 0
l3=<duty>	0 0 -13 -7 14 4 0
l3=<duty> & d:ahead	0 0 -7 1 0 4 1
l3=<duty> & d:gone	0 0 0 -9 15 0 0
l3=<duty> & d:today	0 0 -3 -1 6 0 0
l3=<gate>	0 0 1 -3 7 -3 0
l3=<goods>	0 0 -1 17 -9 0 0
l3=<goods> & d:today	0 0 0 17 -16 0 0
l3=<level-noun>	0 0 7 -3 -3 0 0
l3=<level-noun> & d:ahead	0 0 8 0 -8 0 0
l3=<level-noun> & d:gone	0 0 0 -5 7 0 0
l3=<level>	0 0 -4 -11 10 0 6
l3=<level> & d:ahead	0 0 0 -18 6 0 7
l3=<month-gone> & d:gone	4 0 0 3 -6 0 0
l3=<name>	7 0 4 -2 1 -11 -6
l3=<name> & d:ahead	0 0 7 0 4 -10 -5
l3=<name> & d:gone	9 0 0 3 -9 0 0
l3=<name> & d:today	0 0 0 -8 9 0 0
l3=<not>	0 0 -11 -2 14 2 -2
l3=<not> & d:ahead	0 0 -9 0 10 2 -2
l3=<number>	0 0 0 14 -6 -6 0
l3=<number> & d:ahead	0 0 -3 0 6 -5 0
l3=<number> & d:gone	0 0 0 18 -16 0 0
l3=<office>	0 0 -13 -3 18 0 0
l3=<office> & d:ahead	0 0 -11 0 13 0 0
l3=<organisation>	0 0 -16 -8 27 -1 0
l3=<organisation> & d:ahead	0 0 -14 0 18 -1 0
l3=<person> & d:ahead	0 0 5 7 -10 -3 1
l3=<person> & d:gone	0 0 0 -8 11 0 0
l3=<person> & d:today	0 0 -2 0 6 0 0
l3=<points>	0 0 10 0 -6 -4 0
l3=<points> & d:ahead	0 0 12 0 -6 -3 0
l3=<quality>	0 0 -3 -11 19 0 -1
l3=<quality> & d:ahead	0 0 0 -6 11 0 -1
l3=<quality> & d:gone	0 0 0 -8 10 0 0
l3=<seat>	0 0 7 -16 -2 -1 14
l3=<seat> & d:ahead	0 0 -1 -4 -6 0 14
l3=<seat> & d:gone	0 0 -2 -14 19 0 0
l3=<seat> & d:today	0 0 13 0 -12 0 0
l3=<sender>	0 0 12 0 -9 0 0
l3=<sender> & d:ahead	0 0 12 0 -12 0 0
l3=<span>	6 2 0 3 -10 2 -2
l3=<span> & d:ahead	0 -6 -2 9 -4 3 0
l3=<span> & d:gone	7 7 4 -2 -8 0 -2
l3=<v-agree>	0 0 -7 0 9 0 0
l3=<v-agree> & d:ahead	0 0 -13 0 15 0 0
l3=<v-agree> & d:gone	0 0 0 -5 7 0 0
l3=<v-agree> & d:today	0 0 4 3 -8 0 0
l3=<v-bear>	0 0 3 5 0 -5 -7
l3=<v-bear> & d:ahead	0 0 5 10 -7 -4 -7
l3=<v-bear> & d:gone	0 0 0 -11 16 0 0
l3=<v-begin>	0 0 0 6 -6 -7 8
l3=<v-begin> & d:ahead	0 0 2 0 -3 -5 9
l3=<v-begin> & d:today	0 0 0 11 -9 0 0
l3=<v-deny>	0 0 -11 -1 14 0 0
l3=<v-deny> & d:ahead	0 0 -11 0 12 0 0
l3=<v-down>	0 0 10 -2 -3 -3 -2
l3=<v-down> & d:ahead	0 0 11 0 -7 -3 -1
l3=<v-end>	0 0 6 -9 -3 6 -2
l3=<v-end> & d:ahead	0 0 5 0 -8 7 -2
l3=<v-end> & d:gone	0 0 0 -4 10 0 0
l3=<v-impose>	0 -3 -6 -11 23 -22 5
l3=<v-impose> & d:ahead	0 0 -3 0 11 -21 6
l3=<v-impose> & d:gone	0 -1 -1 -15 22 0 0
l3=<v-propose>	0 0 8 0 -2 -1 0
l3=<v-say>	0 0 -2 -3 0 -1 9
l3=<v-say> & d:ahead	0 0 -1 0 -3 0 9
l3=<v-sell>	0 0 -2 0 6 0 0
l3=<v-stay>	5 -4 -3 0 3 0 -7
l3=<v-stay> & d:ahead	-2 0 0 -3 5 0 -6
l3=<v-stay> & d:gone	8 -3 -6 3 -3 0 0
l3=<v-suspend>	0 0 -5 -15 20 0 -5
l3=<v-suspend> & d:gone	0 0 0 -21 26 0 0
l3=<v-target>	0 0 -1 -3 8 0 -1
l3=<v-target> & d:ahead	0 0 -7 0 13 0 0
l3=<v-up>	0 0 0 -7 13 -3 -2
l3=<v-up> & d:ahead	0 0 0 -1 6 -2 -1
l3=<v-up> & d:gone	0 0 0 -3 8 -1 0
l3=a & d:ahead	0 0 0 -11 7 -1 4
l3=agree	0 0 -10 0 11 0 0
l3=agreement	0 0 -14 0 18 -4 0
l3=agreement & d:ahead	0 0 -14 0 17 -3 0
l3=all	0 0 9 0 -8 0 0
l3=an & d:ahead	0 0 5 0 -6 0 0
l3=and	-2 0 4 -12 -2 10 -7
l3=and & d:ahead	0 0 10 -1 -18 11 -6
l3=and & d:gone	-1 0 -8 -4 18 0 0
l3=and & d:today	0 0 -2 -3 8 0 0
l3=apply	0 0 -4 0 6 0 0
l3=apply & d:ahead	0 0 -4 0 6 0 0
l3=are	0 0 16 -6 -4 -2 -2
l3=are & d:ahead	0 0 20 -3 -12 -2 -2
l3=are & d:gone	0 0 -3 -2 7 0 0
l3=as	0 0 8 -15 4 0 0
l3=as & d:ahead	0 0 8 0 -6 0 0
l3=as & d:gone	0 0 0 -14 15 0 0
l3=ask	0 0 6 0 -4 0 0
l3=at & d:ahead	-2 0 9 -2 -1 0 -4
l3=at & d:gone	9 0 -1 0 -5 0 0
l3=be	0 0 10 -4 -8 0 1
l3=be & d:ahead	0 0 11 0 -15 2 1
l3=be & d:gone	0 0 0 -5 13 -2 0
l3=before	0 0 12 0 -9 -1 0
l3=begin	0 0 0 11 -10 0 0
l3=both	0 0 3 -8 11 -2 -5
l3=by	0 0 -17 6 2 0 4
l3=by & d:ahead	0 0 -16 2 5 0 4
l3=charge	0 0 0 0 6 0 0
l3=contract	0 0 -4 0 6 0 0
l3=country	0 0 8 0 -2 0 0
l3=country & d:ahead	0 0 8 0 -3 0 0
l3=did	8 0 -12 0 0 0 0
l3=did & d:ahead	0 0 -8 0 11 0 0
l3=did & d:gone	8 0 0 2 -11 0 0
l3=due	0 0 12 0 -9 0 0
l3=due & d:ahead	0 0 12 0 -10 0 0
l3=duty	0 0 -8 -3 10 0 1
l3=duty & d:gone	0 0 0 -8 13 0 0
l3=end	0 0 5 0 -16 12 0
l3=end & d:ahead	0 0 9 0 -22 12 0
l3=extension	0 0 0 0 -3 6 0
l3=extension & d:ahead	0 0 0 0 -5 7 0
l3=face	0 0 6 0 -3 0 0
l3=face & d:ahead	0 0 6 0 -4 0 0
l3=first	0 0 3 -4 -12 0 12
l3=first & d:ahead	0 0 4 0 -16 0 12
l3=for	0 1 -8 0 -3 -1 14
l3=for & d:ahead	0 0 -7 -1 -1 -1 15
l3=force	0 0 11 15 -21 -3 0
l3=force & d:gone	0 0 0 20 -19 0 0
l3=from	0 0 -13 12 -3 15 -11
l3=from & d:ahead	0 0 -11 17 -12 16 -10
l3=from & d:gone	0 0 -2 -4 11 0 0
l3=geneva	0 0 9 7 -14 0 0
l3=geneva & d:ahead	0 0 10 0 -9 0 0
l3=geneva & d:gone	0 0 0 7 -6 0 0
l3=given	0 0 -6 0 0 8 0
l3=go	0 0 4 -6 0 0 0
l3=go & d:gone	0 0 0 -3 7 0 0
l3=good	0 0 -15 0 19 -2 0
l3=good & d:ahead	0 0 -14 0 16 -2 0
l3=had	0 7 -7 3 -3 0 0
l3=had & d:ahead	0 0 -6 8 0 0 0
l3=had & d:gone	0 8 0 -3 -2 0 0
l3=has	0 0 -14 -9 23 0 0
l3=has & d:ahead	0 0 -14 -3 19 0 0
l3=has & d:gone	0 0 0 -5 6 0 0
l3=have	-1 0 3 -6 7 -4 0
l3=have & d:ahead	0 0 -8 -2 16 -3 0
l3=hold	0 0 -2 -1 6 0 0
l3=in	-5 0 -14 8 11 -9 -13
l3=in & d:ahead	0 0 -8 -21 33 -6 -11
l3=in & d:gone	-3 0 -5 17 -11 0 0
l3=is	0 0 0 4 -10 9 3
l3=is & d:ahead	0 0 3 0 -13 9 4
l3=it	0 -1 -4 12 0 4 -19
l3=it & d:ahead	0 0 2 0 0 6 -18
l3=it & d:gone	2 0 -14 15 -4 -2 0
l3=its	0 0 -5 4 -4 7 0
l3=its & d:ahead	0 0 0 -6 0 7 0
l3=its & d:gone	0 0 0 9 -9 0 0
l3=last	0 0 28 -4 -15 -15 0
l3=last & d:ahead	0 0 26 0 -15 -15 0
l3=leave	0 0 2 5 -8 0 0
l3=leave & d:ahead	0 0 3 5 -8 0 0
l3=m	0 0 6 -2 0 0 0
l3=m & d:ahead	0 0 6 -1 0 0 0
l3=make	0 0 7 0 0 -6 0
l3=make & d:ahead	0 0 7 0 0 -6 0
l3=meet	0 0 -3 0 8 0 0
l3=meet & d:ahead	0 0 -2 0 6 0 0
l3=next	0 0 12 0 -8 0 0
l3=next & d:ahead	0 0 12 0 -10 0 0
l3=no	0 0 -3 0 8 0 0
l3=no & d:ahead	0 0 -3 0 7 0 0
l3=now	-1 0 0 -4 6 0 0
l3=of	0 0 -2 5 -4 -4 7
l3=of & d:ahead	0 0 -4 -18 12 -4 7
l3=of & d:gone	0 0 -2 19 -15 0 0
l3=on	0 0 0 -13 3 0 6
l3=on & d:ahead	0 0 3 -9 -4 0 7
l3=on & d:gone	0 0 -1 -4 8 0 0
l3=on & d:today	0 0 -2 0 6 0 0
l3=one	0 0 20 2 -16 -7 0
l3=one & d:ahead	0 0 20 0 -14 -7 0
l3=other	0 0 -4 8 -2 0 0
l3=other & d:gone	0 0 0 11 -11 0 0
l3=out	0 0 -10 0 17 -2 0
l3=out & d:ahead	0 0 -10 0 15 -2 0
l3=over	0 0 7 0 -3 -1 0
l3=over & d:ahead	0 0 8 0 -5 0 0
l3=own	0 0 11 0 -9 0 0
l3=own & d:ahead	0 0 11 0 -9 0 0
l3=pause	0 0 3 -18 20 -9 0
l3=pause & d:ahead	0 0 4 0 3 -9 0
l3=pause & d:gone	0 0 0 -17 20 0 0
l3=pay & d:ahead	0 0 0 10 -7 0 -1
l3=pay & d:gone	0 0 0 -5 6 0 0
l3=remain	0 0 -1 0 -5 8 0
l3=remain & d:ahead	0 0 -1 0 -6 8 0
l3=rule	0 0 -11 0 13 0 0
l3=rule & d:ahead	0 0 -11 0 12 0 0
l3=run	6 -2 3 0 -7 2 -3
l3=run & d:ahead	-1 0 6 0 -5 3 -2
l3=run & d:gone	8 -2 -3 0 -1 0 0
l3=same	0 0 0 -1 -8 10 0
l3=same & d:ahead	0 0 0 0 -11 10 0
l3=second	0 0 0 -3 6 0 0
l3=side	0 0 -10 9 0 0 0
l3=side & d:ahead	0 0 -10 0 13 0 0
l3=side & d:gone	0 0 0 11 -10 0 0
l3=sit	0 0 -1 7 -2 0 0
l3=sit & d:gone	0 0 0 8 -8 0 0
l3=soybean	0 0 0 6 -2 0 0
l3=soybean & d:ahead	0 0 0 6 -2 0 0
l3=spoke	0 0 0 9 -9 0 0
l3=spoke & d:today	0 0 0 9 -9 0 0
l3=standstill	0 2 -23 6 10 2 0
l3=standstill & d:ahead	0 0 -22 -5 22 2 0
l3=standstill & d:gone	0 3 0 12 -17 0 0
l3=suspension	0 4 -20 6 -9 19 0
l3=suspension & d:ahead	0 0 -19 10 -10 19 0
l3=take	0 0 2 0 -1 -8 4
l3=take & d:ahead	0 0 2 -6 3 -8 5
l3=take & d:gone	0 0 0 7 -6 0 0
l3=talk	0 0 -2 0 6 0 0
l3=tariff & d:ahead	0 0 0 0 -6 5 0
l3=that	0 -2 8 -6 6 -15 0
l3=that & d:ahead	0 0 10 -14 2 -14 0
l3=the	-9 -2 21 13 -13 -6 -19
l3=the & d:ahead	0 0 20 0 -9 -1 -15
l3=the & d:gone	-6 0 -8 14 -4 -5 0
l3=the & d:today	0 0 9 0 -9 0 0
l3=their	0 0 -8 -3 13 0 0
l3=their & d:ahead	0 0 -7 0 6 0 0
l3=them	0 0 -1 -2 7 0 0
l3=then	0 0 -10 5 -7 6 4
l3=then & d:ahead	0 0 -10 0 0 6 4
l3=then & d:gone	0 0 0 7 -6 0 0
l3=there	0 0 7 0 -6 0 0
l3=they	4 0 -5 -3 7 -2 0
l3=they & d:ahead	0 0 -4 0 10 -2 0
l3=to	-11 -5 -1 -21 13 -2 8
l3=to & d:ahead	0 0 1 -5 -4 0 10
l3=to & d:gone	-8 -3 -6 -20 37 -2 -3
l3=trade	0 0 -4 -1 12 -3 0
l3=trade & d:ahead	0 0 -3 0 8 -3 0
l3=truce	-6 -6 27 0 -11 -9 0
l3=truce & d:ahead	0 0 25 4 -23 -7 1
l3=truce & d:gone	-5 -5 5 -3 8 -1 0
l3=two	0 5 0 -7 0 0 0
l3=two & d:gone	0 7 0 -5 0 0 0
l3=until	0 0 -12 17 -2 0 -1
l3=until & d:ahead	0 0 -12 17 -2 0 -1
l3=was	1 -3 -24 0 18 -1 0
l3=was & d:ahead	0 0 -20 -19 36 0 0
l3=was & d:gone	3 -1 0 9 -9 0 0
l3=we	0 0 12 -7 -11 -2 8
l3=we & d:ahead	0 0 12 -1 -14 -2 8
l3=week	0 0 7 0 0 -8 0
l3=were & d:ahead	0 0 5 2 -6 0 0
l3=what	0 0 1 9 -5 -2 0
l3=what & d:ahead	0 0 4 7 -7 -1 0
l3=which	0 4 16 -10 -2 -18 0
l3=which & d:ahead	0 0 19 -2 -9 -17 1
l3=which & d:gone	0 5 -4 -7 6 0 0
l3=will	0 0 -10 -2 3 4 3
l3=will & d:ahead	0 0 -10 -1 1 4 3
l3=with	-1 0 -5 -1 9 0 0
l3=with & d:ahead	0 0 -4 -6 11 0 0
l3=with & d:gone	-1 0 0 -5 10 0 0
l3=would	0 0 -19 -4 8 8 3
l3=would & d:ahead	0 0 -17 0 3 8 3
l3=your	0 0 -3 0 8 0 0
l3=—	0 0 15 6 -19 0 0
l3=— & d:today	0 0 15 6 -20 0 0
l4="	0 0 -9 0 0 7 0
l4=" & d:ahead	0 0 -8 0 0 7 0
l4='s	0 0 -11 -7 16 -6 1
l4='s & d:ahead	0 0 -10 -1 12 -6 2
l4=,	-4 0 -1 -6 3 1 4
l4=, & d:ahead	0 -1 3 1 -9 2 7
l4=, & d:gone	-2 0 -10 -10 18 0 0
l4=-	0 0 0 -3 -7 0 9
l4=- & d:ahead	0 0 0 0 -11 0 11
l4=- & d:gone	0 0 0 -2 6 0 0
l4=.	0 0 4 -11 3 2 -3
l4=. & d:ahead	0 0 5 -8 1 2 -3
l4=:	0 0 -24 8 1 19 -3
l4=: & d:ahead	0 0 -29 4 6 19 -2
l4=<agent> & d:gone	0 0 0 -8 9 0 0
l4=<agent> & d:today	0 0 7 9 -15 0 0
l4=<begin>	1 -6 12 11 3 -29 -14
l4=<begin> & d:ahead	-13 -14 16 0 -2 -18 -2
l4=<begin> & d:gone	13 5 -18 22 -12 -11 -19
l4=<begin> & d:today	-3 -2 7 -20 22 -10 -11
l4=<day-ahead>	0 0 2 0 -14 11 0
l4=<day-ahead> & d:ahead	0 0 2 0 -14 12 0
l4=<day-gone>	0 0 12 0 -2 -7 0
l4=<day-gone> & d:ahead	0 0 15 -1 -6 -7 0
l4=<day-gone> & d:gone	0 0 -1 -9 14 0 0
l4=<day-gone> & d:today	0 0 0 7 -7 0 0
l4=<day-today>	0 0 0 -4 8 0 0
l4=<duty>	0 0 1 2 3 -6 -4
l4=<duty> & d:ahead	0 0 2 -14 15 -6 -3
l4=<duty> & d:gone	0 0 0 14 -12 0 0
l4=<gate>	0 0 -10 1 14 -5 -3
l4=<gate> & d:ahead	0 0 -8 2 13 -4 -3
l4=<gate> & d:today	0 0 0 -6 7 0 0
l4=<goods>	0 0 10 14 -12 -5 -6
l4=<goods> & d:ahead	0 0 16 0 -8 -3 -5
l4=<goods> & d:gone	0 0 0 8 -4 0 0
l4=<goods> & d:today	0 0 -4 9 -2 0 0
l4=<level-noun>	0 0 -6 5 0 0 0
l4=<level-noun> & d:ahead	0 0 -5 6 0 0 0
l4=<level>	0 0 0 -6 18 -7 -6
l4=<level> & d:ahead	0 0 0 0 11 -7 -6
l4=<month-gone>	0 0 3 0 -18 9 11
l4=<month-gone> & d:ahead	0 0 6 0 -21 9 11
l4=<name>	-4 0 -20 8 6 -12 14
l4=<name> & d:ahead	0 0 -14 -3 8 -10 15
l4=<name> & d:today	0 0 -4 9 -4 0 0
l4=<not>	0 0 -3 -7 7 3 0
l4=<number>	0 0 1 5 1 -8 -5
l4=<number> & d:ahead	0 0 3 3 1 -8 -5
l4=<office>	0 0 -10 0 8 0 0
l4=<office> & d:ahead	0 0 -9 0 15 0 0
l4=<office> & d:today	0 0 0 6 -5 0 0
l4=<organisation>	0 0 -5 7 0 0 0
l4=<organisation> & d:ahead	0 0 -3 -4 13 0 0
l4=<organisation> & d:today	0 0 0 8 -7 0 0
l4=<person>	0 0 -25 -10 37 -11 1
l4=<person> & d:ahead	0 0 -21 -1 25 -10 2
l4=<person> & d:gone	0 0 0 -9 13 0 0
l4=<points>	0 0 29 0 -22 -10 0
l4=<points> & d:ahead	0 0 32 0 -26 -10 0
l4=<quality>	0 0 -9 0 14 -4 -6
l4=<quality> & d:ahead	0 0 -7 9 4 -4 -6
l4=<quality> & d:gone	0 0 0 -10 11 0 0
l4=<seat>	0 0 0 -2 9 -5 0
l4=<seat> & d:today	0 0 -9 0 8 0 0
l4=<span>	-3 1 4 -5 -10 11 0
l4=<span> & d:ahead	0 0 2 -12 -6 12 0
l4=<v-agree>	-1 2 -20 3 1 2 1
l4=<v-agree> & d:ahead	0 0 -17 4 0 3 2
l4=<v-bear> & d:ahead	0 0 2 -6 1 0 0
l4=<v-begin>	0 0 -2 11 -9 -2 5
l4=<v-begin> & d:ahead	0 0 -1 4 -5 -2 6
l4=<v-begin> & d:gone	0 0 0 9 -7 0 0
l4=<v-deny>	0 0 9 0 -5 0 0
l4=<v-deny> & d:ahead	0 0 10 0 -8 0 0
l4=<v-down>	0 0 -13 2 0 10 -1
l4=<v-down> & d:ahead	0 0 -12 -9 9 10 -1
l4=<v-down> & d:gone	0 0 0 12 -11 0 0
l4=<v-impose>	-2 -5 -4 0 0 6 0
l4=<v-impose> & d:ahead	0 0 -1 0 -7 9 2
l4=<v-impose> & d:gone	-1 -3 0 0 8 -4 0
l4=<v-propose>	0 0 -12 11 0 -2 1
l4=<v-propose> & d:ahead	0 0 -11 0 9 -2 2
l4=<v-propose> & d:gone	0 0 0 11 -10 0 0
l4=<v-return>	0 0 -5 0 0 9 0
l4=<v-return> & d:ahead	0 0 -5 0 -2 10 0
l4=<v-say>	0 0 6 -11 3 0 0
l4=<v-say> & d:ahead	0 0 8 -1 -4 0 0
l4=<v-say> & d:gone	0 0 0 -7 9 0 0
l4=<v-stay>	-1 1 0 -10 20 -23 5
l4=<v-stay> & d:ahead	0 -1 0 -12 21 -22 6
l4=<v-suspend>	5 0 -4 3 -4 6 -5
l4=<v-suspend> & d:ahead	0 0 0 -4 2 6 -4
l4=<v-suspend> & d:gone	7 0 -5 0 0 0 0
l4=<v-suspend> & d:today	0 0 0 9 -9 0 0
l4=<v-target>	0 0 -3 -7 15 0 0
l4=<v-target> & d:gone	0 0 0 -5 6 0 0
l4=<v-up> & d:ahead	0 0 0 3 -10 1 3
l4=<v-up> & d:gone	0 0 0 -6 8 0 0
l4=a	0 0 -15 -7 25 -2 0
l4=a & d:ahead	0 0 -13 0 12 -2 0
l4=a & d:gone	0 0 0 -11 14 0 0
l4=again	0 0 -4 7 3 0 -6
l4=again & d:ahead	0 0 -4 0 15 0 -6
l4=again & d:gone	0 0 0 8 -8 0 0
l4=against & d:ahead	0 0 0 0 -5 6 0
l4=agree	0 0 -8 0 5 0 2
l4=agree & d:ahead	0 0 -8 -1 6 0 3
l4=all	0 0 6 -2 -1 0 0
l4=all & d:ahead	0 0 7 0 -2 0 0
l4=an	0 0 -10 -4 5 5 0
l4=an & d:ahead	0 0 -8 0 0 6 0
l4=and & d:ahead	-3 0 0 -15 10 -2 0
l4=and & d:gone	5 0 -7 1 0 0 0
l4=and & d:today	0 0 0 7 -8 0 0
l4=apply	0 0 16 0 -4 -13 0
l4=apply & d:ahead	0 0 16 0 -4 -13 0
l4=arrangement	0 0 -3 2 -11 12 0
l4=arrangement & d:ahead	0 0 -2 0 -9 12 0
l4=as	0 0 0 -7 1 -5 8
l4=as & d:ahead	0 0 0 -2 0 -5 8
l4=ask	0 0 -1 0 -3 0 7
l4=ask & d:ahead	0 0 -1 0 -5 0 8
l4=at	0 0 10 -3 -2 0 -2
l4=at & d:ahead	0 0 12 0 -9 0 -1
l4=be	0 0 -5 -3 14 0 -2
l4=be & d:ahead	0 0 -5 0 11 0 -2
l4=been	0 0 5 11 -9 -4 0
l4=been & d:ahead	0 0 6 -1 0 -4 0
l4=been & d:gone	0 0 0 13 -12 0 0
l4=before	0 0 4 0 1 -6 0
l4=begin	0 0 -5 0 -3 0 9
l4=begin & d:ahead	0 0 -5 -9 1 0 9
l4=begin & d:gone	0 0 0 8 -8 0 0
l4=both & d:ahead	0 0 0 -7 11 0 -5
l4=both & d:gone	0 0 0 10 -8 0 0
l4=busan	0 0 11 0 -3 -2 0
l4=busan & d:ahead	0 0 12 0 -8 -2 0
l4=but	0 0 8 0 -7 0 0
l4=by	0 0 -14 5 16 -4 -2
l4=by & d:ahead	0 0 -13 4 16 -3 -2
l4=can	0 0 -4 0 11 -1 0
l4=can & d:ahead	0 0 -4 0 10 -1 0
l4=come & d:ahead	0 0 -2 -2 10 0 0
l4=current	0 0 6 0 -1 -2 0
l4=date	0 0 -23 0 25 0 0
l4=down	0 0 -3 -1 9 0 0
l4=down & d:ahead	0 0 -3 0 7 0 0
l4=due	0 0 13 0 -1 -10 -1
l4=due & d:ahead	0 0 15 0 -5 -10 -1
l4=duty	0 0 0 -6 5 2 -5
l4=duty & d:ahead	0 0 0 -10 7 2 -5
l4=each	0 0 -4 11 -5 0 0
l4=each & d:gone	0 0 0 11 -11 0 0
l4=end	3 0 10 -5 -5 -1 0
l4=end & d:ahead	0 0 13 0 -6 -1 0
l4=end & d:gone	6 0 0 0 -2 0 0
l4=extend	0 0 4 0 4 -8 0
l4=extend & d:ahead	0 0 0 0 5 -6 0
l4=fall	0 0 -5 0 7 0 0
l4=fall & d:ahead	0 0 -5 0 6 0 0
l4=for	6 0 0 -7 0 4 -3
l4=for & d:gone	7 3 6 -7 -6 0 0
l4=from	0 0 -1 11 -8 -10 8
l4=from & d:ahead	0 0 -12 -8 15 -10 8
l4=from & d:gone	0 0 0 12 -11 0 0
l4=from & d:today	0 0 10 7 -17 0 0
l4=geneva	0 0 0 7 -7 0 0
l4=geneva & d:ahead	0 0 0 11 -11 0 0
l4=go & d:ahead	0 0 2 5 -8 2 -2
l4=had	0 0 -14 -5 23 0 -1
l4=had & d:ahead	0 0 -13 0 17 0 0
l4=had & d:gone	0 0 0 -3 6 0 0
l4=hand	0 0 0 6 -4 0 0
l4=has	0 0 13 0 -11 2 0
l4=has & d:ahead	0 0 14 -1 -14 3 0
l4=have	0 0 -2 -5 14 -3 -2
l4=have & d:ahead	0 0 -2 -4 11 -2 -2
l4=he	0 0 -3 0 6 0 0
l4=hold	0 0 0 -3 8 0 0
l4=i	0 0 3 0 2 -6 0
l4=i & d:ahead	0 0 3 0 1 -6 0
l4=if	0 0 -7 0 9 0 0
l4=if & d:ahead	0 0 -7 0 8 0 0
l4=in	-3 5 -7 3 0 -11 8
l4=in & d:ahead	0 0 0 0 0 -10 9
l4=in & d:gone	-1 6 -4 4 -5 0 0
l4=in & d:today	0 0 -7 0 10 0 0
l4=is	0 0 -20 -14 11 11 6
l4=is & d:ahead	0 0 -18 -1 2 12 7
l4=is & d:gone	0 0 -1 -6 13 0 0
l4=is & d:today	0 0 0 -6 8 0 0
l4=it	16 -2 0 -3 -22 14 6
l4=it & d:ahead	-1 0 7 -9 -20 15 7
l4=it & d:gone	18 -1 -7 4 -12 0 0
l4=it & d:today	0 0 -9 0 11 0 0
l4=its	0 0 2 -13 10 -6 0
l4=its & d:ahead	0 0 2 0 2 -6 0
l4=its & d:gone	0 0 0 -11 12 0 0
l4=last	1 0 10 -6 -5 0 0
l4=last & d:ahead	0 0 14 0 -11 0 0
l4=leave	0 0 8 0 -6 -4 0
l4=lower	0 0 -4 0 -8 12 0
l4=m	0 0 0 9 -8 0 0
l4=m & d:ahead	0 0 0 10 -8 0 0
l4=make & d:ahead	0 0 -1 -2 6 0 0
l4=mr & d:ahead	0 0 0 6 0 0 -3
l4=new	0 0 7 -1 -2 0 0
l4=new & d:ahead	0 0 8 0 -4 0 0
l4=no	0 0 -6 0 8 0 0
l4=no & d:ahead	0 0 -6 0 7 0 0
l4=not & d:ahead	0 0 5 0 -10 5 0
l4=now	0 0 11 0 -12 0 0
l4=now & d:ahead	0 0 11 0 -13 0 0
l4=of	0 0 21 -2 0 -19 -8
l4=of & d:ahead	0 0 24 2 -11 -18 -6
l4=of & d:gone	0 0 -2 -1 9 0 0
l4=off	0 0 6 -3 0 0 0
l4=off & d:ahead	0 0 6 -1 0 0 0
l4=old	0 0 -5 -2 12 -1 0
l4=old & d:gone	0 0 -3 -1 7 0 0
l4=on	7 0 11 -22 -8 12 -7
l4=on & d:ahead	0 0 9 -8 -13 14 -6
l4=on & d:gone	8 0 4 -13 0 0 0
l4=one	0 0 0 13 -12 0 0
l4=one & d:gone	0 0 0 15 -14 0 0
l4=other	0 0 17 -5 -18 3 0
l4=other & d:ahead	0 0 18 0 -24 3 0
l4=over	0 0 -12 -1 16 0 0
l4=pause	0 0 6 3 -8 0 0
l4=pause & d:ahead	0 0 7 -3 0 0 0
l4=pause & d:gone	0 0 0 7 -6 0 0
l4=pay	0 0 -2 -5 12 0 0
l4=pay & d:ahead	0 0 -2 0 7 0 0
l4=present	0 0 12 0 -10 0 0
l4=present & d:ahead	0 0 14 0 -12 0 0
l4=prolong	0 0 -5 0 -3 10 0
l4=prolong & d:ahead	0 0 -5 0 -4 10 0
l4=published	0 0 -4 0 6 0 0
l4=reach	0 0 -2 -4 12 0 0
l4=reach & d:gone	0 0 0 -4 6 0 0
l4=rise	0 0 0 -3 -1 0 7
l4=rise & d:ahead	0 0 0 0 -3 0 7
l4=rule	0 0 10 0 -7 0 0
l4=rule & d:ahead	0 0 11 0 -10 0 0
l4=run	0 2 -9 -7 10 -5 8
l4=run & d:ahead	0 0 -8 -1 8 -4 8
l4=say	0 0 10 0 -8 0 0
l4=say & d:ahead	0 0 10 0 -8 0 0
l4=see	0 0 -5 0 6 0 0
l4=see & d:ahead	0 0 -5 0 6 0 0
l4=set	0 0 0 9 -10 0 0
l4=side	0 0 0 -3 7 0 0
l4=sign	0 0 0 13 -9 0 0
l4=sign & d:ahead	0 0 0 8 -6 0 0
l4=sign & d:gone	0 0 0 7 -5 0 0
l4=since	0 0 4 5 0 -9 0
l4=since & d:ahead	0 0 5 0 2 -8 0
l4=since & d:gone	0 0 0 6 -4 0 0
l4=sit	0 0 -5 0 8 0 0
l4=sit & d:ahead	0 0 -5 0 6 0 0
l4=so	0 0 -10 0 -3 15 0
l4=so & d:ahead	0 0 -10 0 -4 15 0
l4=standstill & d:ahead	0 0 0 -4 7 0 0
l4=standstill & d:gone	0 0 0 7 -4 0 0
l4=start	0 0 -4 12 -6 0 -2
l4=start & d:gone	0 0 0 8 -8 0 0
l4=still	0 0 -11 0 8 0 3
l4=surcharge	0 0 0 10 -8 0 0
l4=surcharge & d:gone	0 0 0 12 -12 0 0
l4=suspend	0 0 0 -1 8 0 -2
l4=suspend & d:gone	0 0 -4 -4 10 0 0
l4=take	0 0 -15 0 1 7 0
l4=take & d:ahead	0 0 -15 4 0 8 0
l4=talk	0 0 -1 0 7 0 0
l4=tariff	0 0 1 0 5 -11 0
l4=tariff & d:ahead	0 0 3 -2 6 -10 0
l4=that	3 -1 -1 3 -1 1 -6
l4=the	-11 5 -24 -10 7 28 3
l4=the & d:ahead	0 0 -24 13 -12 31 5
l4=the & d:gone	-8 7 3 -19 20 -4 0
l4=the & d:today	0 0 -1 -14 17 0 0
l4=their	0 0 -11 0 5 8 0
l4=their & d:ahead	0 0 -8 0 0 8 0
l4=thi	0 0 11 0 -5 -3 0
l4=thi & d:ahead	0 0 13 0 -8 -3 0
l4=to	0 0 0 8 0 -1 -3
l4=to & d:gone	0 0 -2 0 6 0 0
l4=to & d:today	0 0 0 10 -8 0 0
l4=trade	0 0 6 0 -5 0 0
l4=truce	-3 -1 6 18 -14 -3 0
l4=truce & d:ahead	0 0 13 2 -13 -1 0
l4=truce & d:gone	-2 0 -3 18 -10 0 0
l4=truce & d:today	0 0 -7 0 9 0 0
l4=two	0 0 0 -4 7 -2 0
l4=two & d:ahead	0 0 8 -8 1 -1 0
l4=until	0 0 11 0 -8 0 0
l4=until & d:ahead	0 0 11 -2 -6 0 0
l4=up	0 0 14 -3 -4 -3 0
l4=up & d:ahead	0 0 15 0 -11 -2 0
l4=was	-4 0 -4 0 14 -6 0
l4=was & d:ahead	0 0 -3 -3 9 -5 0
l4=were	0 0 0 -3 9 0 -3
l4=were & d:ahead	0 0 0 -1 6 0 -3
l4=what & d:ahead	0 0 -2 0 7 0 0
l4=where	0 0 6 0 -3 0 0
l4=which	0 5 0 8 -5 -8 -1
l4=which & d:ahead	0 0 0 9 0 -8 -1
l4=which & d:gone	0 7 0 0 -6 0 0
l4=will	0 0 3 -1 2 -21 7
l4=will & d:ahead	0 0 4 0 -1 -21 8
l4=will & d:gone	0 0 0 -5 9 0 0
l4=would	-2 0 18 -13 -18 3 9
l4=would & d:ahead	0 0 7 -7 -17 7 10
l4=would & d:gone	-2 0 0 -3 15 -5 0
l4=your	0 0 -11 0 13 0 0
l4=—	0 0 -1 8 -15 12 -1
l4=— & d:ahead	0 0 0 0 -11 12 0
l4=— & d:gone	0 0 0 8 -7 0 0
l=, a	0 0 -5 0 9 0 0
l=, a & d:ahead	0 0 -5 0 8 0 0
l=, and & d:gone	0 0 0 -3 6 0 0
l=, from	0 5 -16 -6 4 -1 6
l=, from & d:ahead	0 -5 -15 -4 9 -1 8
l=, from & d:gone	0 10 0 -1 -3 0 -1
l=, in	0 0 0 -8 9 0 0
l=, in & d:gone	0 0 0 -8 9 0 0
l=, on	5 -1 3 5 -18 3 9
l=, on & d:ahead	0 0 4 -13 -8 3 9
l=, on & d:gone	6 -1 0 13 -14 0 0
l=, thursday	0 0 -4 -2 9 0 0
l=, thursday & d:today	0 0 -3 -2 9 0 0
l=, until	0 0 -6 -2 4 5 0
l=, until & d:ahead	0 0 -11 0 8 5 0
l=, until & d:gone	0 0 8 0 -6 0 0
l=. on	0 0 6 -2 0 0 0
l=. on & d:ahead	0 0 6 -1 -1 0 0
l=: from	0 0 -1 -6 0 0 8
l=: from & d:ahead	0 0 -1 -3 -1 0 8
l=: since	0 0 0 10 -7 0 0
l=: since & d:gone	0 0 0 14 -14 0 0
l=: until	0 0 9 0 -6 0 0
l=: until & d:ahead	0 0 10 0 -8 0 0
l=; on	0 0 -2 -2 9 0 0
l=<begin> <begin>	1 2 -5 -13 6 2 1
l=<begin> <begin> & d:ahead	-1 -5 -3 -13 3 5 5
l=<begin> <begin> & d:gone	4 7 -2 -1 -2 0 -2
l=<begin> <begin> & d:today	0 0 0 -7 10 0 0
l=<begin> from	0 5 -8 5 0 -1 0
l=<begin> from & d:ahead	0 0 -7 12 -5 0 0
l=<begin> from & d:gone	0 6 0 -9 5 0 0
l=<begin> in	0 0 0 -5 8 0 0
l=<begin> in & d:gone	0 0 0 -4 7 0 0
l=<begin> monday	0 0 -1 6 -3 0 0
l=<begin> monday & d:today	0 0 -1 6 -3 0 0
l=<begin> on	2 -3 10 -4 0 -6 -9
l=<begin> on & d:ahead	0 0 14 -3 -4 -5 -8
l=<begin> since	0 -1 0 6 -2 0 0
l=<begin> since & d:gone	0 0 -1 9 -5 0 0
l=<begin> the	0 0 -1 0 -1 7 0
l=<begin> the & d:ahead	0 0 0 0 -3 8 0
l=<begin> thursday	0 0 10 -1 -6 0 0
l=<begin> thursday & d:today	0 0 10 -1 -6 0 0
l=<begin> tuesday	0 0 -4 0 6 0 0
l=<begin> tuesday & d:today	0 0 -4 0 6 0 0
l=<begin> until	0 0 5 0 -1 -6 0
l=<begin> until & d:ahead	0 0 6 -2 0 -6 0
l=<day-ahead> ,	0 0 -6 5 0 0 0
l=<day-ahead> , & d:ahead	0 0 -6 5 0 0 0
l=<day-ahead> to	0 0 4 -4 -6 5 -1
l=<day-ahead> to & d:ahead	0 0 6 0 -16 7 0
l=<day-ahead> to & d:gone	0 0 0 -7 13 0 0
l=<level> on	0 0 -16 0 16 -2 0
l=<level> on & d:ahead	0 0 -16 3 11 -2 0
l=<level> until	0 0 7 4 -15 4 0
l=<level> until & d:ahead	0 0 8 0 -12 4 0
l=<name> from	0 0 0 6 -4 0 0
l=<name> on	-1 0 -7 0 10 0 0
l=<name> on & d:ahead	0 0 -6 0 10 0 0
l=<name> since	0 0 0 -6 6 0 0
l=<name> since & d:gone	0 0 0 -5 6 0 0
l=<number> ,	0 0 18 0 -16 0 0
l=<number> since	0 0 0 -7 8 0 0
l=<number> since & d:gone	0 0 0 -7 7 0 0
l=<organisation> on	0 0 -2 0 6 0 0
l=<person> , & d:today	0 0 0 6 -6 0 0
l=<person> : & d:ahead	0 0 6 0 -2 0 0
l=<person> on	0 0 -4 0 8 0 0
l=<person> on & d:ahead	0 0 -4 0 6 0 0
l=<seat> ,	0 0 -6 0 5 0 0
l=<seat> , & d:ahead	0 0 -1 0 7 0 0
l=<seat> , & d:gone	0 0 0 -8 9 0 0
l=<seat> , & d:today	0 0 -3 6 0 0 0
l=<span> ,	0 0 -2 -2 8 0 0
l=<span> from	0 0 -13 2 -11 0 17
l=<span> from & d:ahead	0 0 -11 -9 0 0 19
l=<span> from & d:gone	0 2 0 8 -9 0 0
l=<span> in	0 0 0 13 -12 0 0
l=<span> in & d:gone	0 0 0 13 -13 0 0
l=<span> to	0 0 7 -1 0 -4 0
l=<span> to & d:ahead	0 0 8 0 -3 -3 0
l=again on	0 0 -2 0 0 0 6
l=again on & d:ahead	0 0 -2 0 0 0 6
l=agree in	0 0 0 13 -12 0 0
l=agree in & d:gone	0 0 0 13 -12 0 0
l=and from	0 0 0 -5 -6 0 12
l=and from & d:ahead	0 0 0 -2 -9 0 12
l=and on	0 0 -10 0 11 0 0
l=and on & d:ahead	0 0 -9 0 13 0 0
l=apply from & d:ahead	0 0 0 6 -2 0 -5
l=apply since	0 0 0 -7 8 0 0
l=apply since & d:gone	0 0 0 -7 7 0 0
l=arrive on	0 0 7 0 -6 0 0
l=arrive on & d:ahead	0 0 7 0 -6 0 0
l=as of	0 0 -13 10 -7 -3 9
l=as of & d:ahead	0 0 -10 13 -12 -2 10
l=at the	0 0 -3 -5 14 -2 0
l=at the & d:ahead	0 0 -3 0 10 -2 0
l=away on	0 0 8 0 -7 0 0
l=away on & d:ahead	0 0 8 0 -8 0 0
l=back on	0 0 -8 0 10 0 0
l=back on & d:ahead	0 0 -8 0 9 0 0
l=before the	0 0 0 0 7 -6 0
l=before the & d:ahead	0 0 0 0 6 -6 0
l=begin on	-4 8 -11 0 0 -6 7
l=begin on & d:ahead	0 -5 -11 1 1 -5 8
l=begin on & d:gone	-2 12 0 -2 -2 0 0
l=busan in	0 0 0 6 -6 0 0
l=busan in & d:gone	0 0 0 6 -6 0 0
l=busan last	0 0 0 -11 12 0 0
l=busan last & d:gone	0 0 0 -11 12 0 0
l=busan on	0 0 0 -3 7 0 0
l=by the	0 0 -9 -3 20 -7 0
l=by the & d:ahead	0 0 -9 0 17 -7 0
l=change on	0 0 -5 7 0 0 0
l=change on & d:ahead	0 0 -5 8 0 0 0
l=conclude in	0 0 0 8 -8 0 0
l=conclude in & d:gone	0 0 0 8 -8 0 0
l=counted from	0 -2 6 3 -3 0 -4
l=counted from & d:ahead	0 0 7 13 -17 0 -4
l=counted from & d:gone	0 -1 0 -5 8 0 0
l=date : & d:today	0 0 -4 0 7 0 0
l=day ,	0 0 1 0 -10 9 0
l=declare on	0 0 -4 10 -5 0 0
l=declare on & d:gone	0 0 0 7 -7 0 0
l=die on	0 0 10 0 -5 0 0
l=die on & d:ahead	0 0 13 0 -11 0 0
l=effect from	0 0 0 -5 6 0 0
l=effect on & d:gone	0 0 0 8 -6 0 0
l=end in	0 0 -3 -1 12 0 0
l=end on & d:ahead	-5 0 4 -1 -4 6 -4
l=end on & d:gone	8 -1 0 0 0 -5 0
l=enter before	0 0 -3 -2 9 0 0
l=enter before & d:ahead	0 0 -3 -2 9 0 0
l=expire on	5 0 2 -7 0 0 -2
l=expire on & d:gone	8 0 -5 -4 1 0 0
l=fall on	0 0 -6 6 0 0 0
l=force on & d:gone	0 0 0 -5 6 0 0
l=force since	0 0 -6 1 3 0 0
l=force since & d:ahead	0 0 -5 -3 10 0 0
l=force until	0 0 8 0 -6 0 0
l=force until & d:ahead	0 0 8 0 -7 0 0
l=from the	0 0 -12 8 0 -2 6
l=from the & d:ahead	0 0 -12 -5 8 -1 8
l=from the & d:gone	0 0 0 13 -10 0 0
l=geneva ,	0 0 -4 0 9 0 0
l=go on	0 0 19 0 -15 0 0
l=go on & d:ahead	0 0 19 0 -17 0 0
l=good from	0 0 -1 0 7 0 -1
l=good from & d:ahead	0 0 0 0 6 0 -1
l=good to & d:ahead	0 0 9 0 -6 0 0
l=good until	0 0 6 0 -3 0 0
l=good until & d:ahead	0 0 7 0 -4 0 0
l=happen on	0 0 7 0 -3 0 0
l=happen on & d:ahead	0 0 7 0 -5 0 0
l=has until	0 0 7 -1 -1 0 0
l=has until & d:ahead	0 0 11 0 -8 0 0
l=has until & d:gone	0 0 -2 0 6 0 0
l=have end	0 0 -8 0 11 0 0
l=in on	0 0 5 1 -6 0 0
l=in on & d:ahead	0 0 5 12 -16 0 0
l=in on & d:gone	0 0 0 -11 11 0 0
l=it on & d:ahead	0 0 -4 0 7 0 0
l=lapse on	0 0 9 0 -3 -1 0
l=lapse on & d:ahead	0 0 11 0 -8 -1 0
l=lapse on & d:gone	0 0 0 0 6 0 0
l=midnight on	12 0 3 -5 -12 -6 7
l=midnight on & d:ahead	-3 0 5 -1 -4 -6 7
l=midnight on & d:gone	15 0 0 0 -13 0 0
l=minute of	0 0 -3 0 6 0 0
l=monday ,	0 0 -4 -3 -5 0 16
l=monday , & d:ahead	0 0 0 0 -16 0 16
l=monday , & d:gone	0 0 0 -6 7 0 0
l=on the	0 0 -7 12 1 -6 0
l=on the & d:ahead	0 0 -6 -11 12 -5 1
l=on the & d:gone	0 0 -1 10 -5 0 0
l=or after	0 0 0 -2 6 0 0
l=out on	6 -2 -2 -8 -2 11 -3
l=out on & d:ahead	-1 0 0 0 -2 11 -3
l=out on & d:gone	8 -1 -2 -6 0 0 0
l=renewed in	0 0 0 -10 10 0 0
l=renewed in & d:gone	0 0 0 -10 10 0 0
l=run out & d:ahead	0 0 -3 -2 7 0 0
l=run to & d:gone	0 0 -2 0 6 0 0
l=run until	0 0 8 -5 -10 4 0
l=run until & d:ahead	0 0 12 0 -24 5 0
l=run until & d:gone	0 0 -7 -4 17 0 0
l=saturday ,	0 0 0 8 -6 0 0
l=say on	0 0 -3 0 6 0 0
l=sign on	0 0 0 -5 7 0 0
l=since the & d:ahead	0 0 -3 -1 9 0 0
l=sleep until & d:ahead	0 0 7 0 -1 -3 0
l=start on	0 0 -6 0 0 -1 5
l=start on & d:ahead	0 0 -6 -14 8 -1 6
l=start on & d:gone	0 0 0 10 -8 0 0
l=sunday ,	0 0 0 -3 -8 11 0
l=sunday , & d:ahead	0 0 2 0 -13 12 0
l=suspend until & d:gone	0 0 0 -1 6 0 0
l=talk on & d:today	0 0 6 0 -5 0 0
l=to <level>	0 0 0 6 -4 0 0
l=to <level> & d:gone	0 0 0 7 -7 0 0
l=to the	0 0 -4 -6 -6 16 -1
l=to the & d:ahead	0 0 -4 0 -14 19 0
l=to the & d:gone	0 0 0 -4 13 -4 0
l=truce of	0 -2 -7 10 -1 0 0
l=truce of & d:ahead	0 0 -6 -1 10 0 0
l=truce of & d:gone	0 -2 0 12 -9 0 0
l=truce to	0 0 -9 0 4 2 0
l=truce to & d:ahead	0 0 -9 0 0 4 0
l=truce until	0 0 -9 0 10 0 0
l=truce until & d:ahead	0 0 -8 0 9 0 0
l=tuesday ,	0 0 10 -13 -1 0 0
l=tuesday , & d:today	0 0 11 -6 -6 0 0
l=until the	0 0 0 0 -4 9 -2
l=until the & d:ahead	0 0 1 -2 -8 13 -2
l=until the & d:gone	0 0 -1 0 6 -5 0
l=up on	0 0 3 -4 -9 11 0
l=up on & d:ahead	0 0 3 0 -13 11 0
l=us to	0 0 3 0 2 -7 0
l=us to & d:ahead	0 0 3 0 2 -7 0
l=wednesday , & d:ahead	0 0 -5 10 -4 0 0
l=wednesday , & d:today	0 0 6 -6 0 0 0
l=week , & d:ahead	0 0 6 -1 -3 0 0
lead="	0 0 -4 -4 10 0 -2
lead=" & d:ahead	0 0 -11 1 9 0 -1
lead=" & d:gone	0 0 0 -8 10 0 0
lead=" & d:today	0 0 7 0 -5 0 0
lead=(	0 0 6 0 -1 -1 0
lead=( & d:today	0 0 8 0 -7 0 0
lead=) & d:ahead	0 0 -4 -1 9 0 0
lead=) & d:gone	0 0 0 6 -6 0 0
lead=,	-7 1 0 -3 10 -12 3
lead=, & d:ahead	-9 -18 2 -1 4 -5 11
lead=, & d:gone	1 13 -12 -5 10 -15 -10
lead=, & d:today	0 -1 4 4 0 -7 -6
lead=- & d:ahead	0 0 7 0 -7 0 0
lead=1	0 0 -5 0 -4 4 6
lead=1 & d:ahead	0 0 -5 0 -3 4 6
lead=10	0 0 14 -1 -11 0 0
lead=10 & d:ahead	0 0 12 0 -11 0 0
lead=11	0 0 0 -4 7 0 0
lead=13	0 0 9 0 -23 15 0
lead=13 & d:today	0 0 13 0 -13 0 0
lead=14	0 0 -7 0 13 0 0
lead=3	0 0 16 0 -15 0 0
lead=30	0 0 -5 0 7 0 0
lead=31	0 0 17 0 -16 0 0
lead=8	0 0 -14 7 2 0 0
lead=8 & d:ahead	0 0 -14 -5 21 0 0
lead=8 & d:gone	0 0 0 12 -12 0 0
lead=9	-1 -8 -21 -1 0 11 13
lead=:	-6 -5 8 0 0 -10 0
lead=: & d:ahead	0 0 13 -8 -5 -8 3
lead=: & d:gone	-2 -1 3 -13 18 0 -2
lead=: & d:today	0 0 -17 21 -9 0 0
lead=;	-2 -1 0 -4 7 0 0
lead=; & d:ahead	0 0 -3 -7 6 0 0
lead=; & d:gone	-1 0 -4 0 6 0 0
lead=@	0 0 0 -5 7 0 0
lead=@ & d:today	0 0 0 -5 7 0 0
lead=a	0 0 8 -1 5 -8 -9
lead=a & d:ahead	0 0 7 0 0 -5 -8
lead=a & d:gone	0 0 -2 -2 10 -1 0
lead=after & d:ahead	0 0 -3 0 7 -1 0
lead=an & d:ahead	0 0 3 0 -9 4 0
lead=and	0 -1 6 -5 -3 2 -6
lead=and & d:ahead	-1 0 12 0 -14 3 -6
lead=and & d:gone	2 0 -10 -1 11 0 0
lead=april	0 0 -12 -2 21 -1 0
lead=april & d:ahead	0 0 -11 0 16 -1 0
lead=as & d:today	0 0 0 -9 10 0 0
lead=at	0 0 5 -6 -2 0 5
lead=at & d:gone	0 0 0 -3 7 0 0
lead=august	0 9 -2 -3 2 -4 -1
lead=august & d:gone	0 10 0 -2 -6 0 0
lead=australia	0 0 11 0 0 -8 0
lead=because	1 4 -2 7 -15 5 0
lead=because & d:ahead	0 0 -1 0 0 6 0
lead=because & d:gone	3 4 0 8 -16 0 0
lead=before	0 0 4 7 -2 -11 0
lead=before & d:ahead	0 0 6 3 -2 -10 0
lead=beijing & d:ahead	0 0 1 7 -10 0 0
lead=both	0 0 2 0 2 0 -6
lead=both & d:ahead	0 0 3 -7 8 0 -6
lead=both & d:gone	0 0 0 6 -4 0 0
lead=britain	0 0 10 0 0 -6 0
lead=britain & d:ahead	0 0 10 0 -1 -6 0
lead=but	0 0 -5 -2 9 0 0
lead=but & d:ahead	0 0 -4 0 6 0 0
lead=by	0 0 -13 -3 21 0 0
lead=by & d:ahead	0 0 -12 0 15 0 0
lead=canada	0 0 0 -3 -4 0 9
lead=canada & d:ahead	0 0 0 0 -10 0 11
lead=china	0 0 8 -12 0 0 -2
lead=china & d:ahead	0 0 9 -1 -6 0 -1
lead=china & d:gone	0 0 0 -8 11 0 0
lead=december	0 0 0 7 -4 0 0
lead=february	0 0 -7 0 11 0 0
lead=february & d:ahead	0 0 -7 0 10 0 0
lead=for	0 0 15 -7 0 0 -2
lead=for & d:ahead	0 0 15 3 -15 0 -1
lead=for & d:gone	0 0 0 -12 13 0 0
lead=from	0 14 -19 4 -4 -2 2
lead=from & d:ahead	0 -3 -18 10 -1 -1 3
lead=from & d:gone	0 17 0 -7 -5 0 -1
lead=goods	0 0 -6 -3 12 0 0
lead=goods & d:ahead	0 0 -3 0 7 0 0
lead=he	0 0 -5 0 7 0 0
lead=i	0 0 0 -7 10 -7 1
lead=i & d:ahead	0 0 0 0 2 -7 2
lead=i & d:gone	0 0 0 -5 7 0 0
lead=if	0 0 4 -13 2 3 -7
lead=if & d:ahead	0 0 6 -6 -3 4 -6
lead=if & d:gone	0 0 -1 -4 10 0 0
lead=in	0 0 -3 10 -7 3 0
lead=in & d:gone	0 0 0 9 -6 0 0
lead=india	0 0 -3 -5 15 0 0
lead=india & d:ahead	0 0 -2 0 7 0 0
lead=india & d:gone	0 0 0 -2 6 0 0
lead=indonesia	0 0 -1 -4 9 0 0
lead=it	5 -11 -7 1 0 4 1
lead=it & d:ahead	-5 0 0 -19 0 8 4
lead=it & d:gone	9 -8 -19 18 -8 -7 -5
lead=it & d:today	0 0 -8 -7 16 0 0
lead=its	0 0 9 1 -4 -1 0
lead=its & d:ahead	0 0 11 -6 -1 -1 0
lead=its & d:gone	0 0 0 7 -3 0 0
lead=january	0 0 11 0 -14 2 0
lead=january & d:ahead	0 0 11 0 -15 2 0
lead=july	0 0 -9 0 16 -2 0
lead=july & d:ahead	0 0 -8 0 12 -2 0
lead=june	0 0 -15 0 8 9 0
lead=last	0 0 19 0 -14 -3 0
lead=march	0 0 -16 0 19 0 0
lead=may	0 0 -8 0 14 -4 0
lead=monday	0 0 -6 4 1 0 0
lead=monday & d:today	0 0 -1 6 -3 0 0
lead=mr	0 0 -5 0 12 -4 0
lead=mr & d:ahead	0 0 -4 0 10 -4 0
lead=my	0 0 -9 0 11 0 0
lead=my & d:ahead	0 0 -9 0 11 0 0
lead=neither	0 0 8 0 -6 0 0
lead=nothing	0 0 -1 -2 7 0 0
lead=november	0 0 19 29 -36 -3 0
lead=november & d:ahead	0 0 20 0 -16 -3 0
lead=november & d:gone	0 0 0 29 -27 0 0
lead=on	1 -4 0 -6 6 1 -13
lead=on & d:ahead	0 0 4 -7 1 2 -11
lead=on & d:gone	2 -3 -6 -2 6 0 0
lead=our	0 0 -9 0 17 -2 0
lead=our & d:ahead	0 0 -9 0 16 -2 0
lead=september	12 -1 -6 -9 1 0 0
lead=september & d:gone	13 -1 0 -9 -4 0 0
lead=since	0 -1 -3 17 -10 -1 -1
lead=since & d:ahead	0 0 0 -7 12 0 0
lead=since & d:gone	0 -1 -2 21 -17 0 0
lead=so	0 0 -3 7 -11 10 0
lead=so & d:ahead	0 0 0 12 -20 10 0
lead=south	0 0 -6 0 -2 9 0
lead=sunday	0 0 -1 -1 7 0 0
lead=that	9 -2 -3 -7 4 7 -7
lead=that & d:ahead	-2 -3 4 -18 -1 13 -4
lead=that & d:gone	12 0 -15 0 6 -13 0
lead=the	-7 -4 3 0 1 -2 0
lead=the & d:ahead	-7 -8 12 -3 -9 0 3
lead=the & d:gone	0 1 -26 7 9 -4 -7
lead=the & d:today	0 0 -1 -4 9 0 0
lead=their & d:ahead	0 0 -2 12 -6 0 0
lead=their & d:gone	0 0 0 -9 10 0 0
lead=then	0 0 -6 0 9 0 0
lead=they	5 0 0 10 -11 -7 3
lead=they & d:ahead	0 0 0 -6 5 -7 3
lead=they & d:gone	6 0 0 15 -19 0 0
lead=this	0 0 6 -5 2 -3 0
lead=this & d:ahead	0 0 6 0 0 -3 0
lead=thursday	0 0 32 -3 -27 0 0
lead=thursday & d:ahead	0 0 27 0 -26 0 0
lead=thursday & d:today	0 0 10 -1 -6 0 0
lead=tomorrow	0 0 -3 0 6 0 0
lead=tomorrow & d:ahead	0 0 -3 0 6 0 0
lead=trade	0 0 -1 -3 9 0 0
lead=treasury	0 0 -2 0 7 0 0
lead=trump	0 0 6 -2 0 0 -1
lead=trump & d:ahead	0 0 8 0 -3 0 0
lead=tuesday	0 0 -8 -1 12 0 0
lead=tuesday & d:today	0 0 -4 0 7 0 0
lead=twelve	0 0 -4 0 -4 9 0
lead=twenty	0 0 -5 0 0 7 0
lead=twenty & d:ahead	0 0 -5 0 0 7 0
lead=two	0 0 -4 0 0 8 0
lead=under	0 0 -7 -5 1 3 5
lead=under & d:ahead	0 0 -7 -1 0 3 5
lead=until	0 -1 0 11 -1 -6 -2
lead=until & d:ahead	0 0 3 8 -3 -4 -2
lead=until & d:gone	0 0 -6 5 0 0 0
lead=washington	0 0 0 8 -8 0 0
lead=washington & d:gone	0 0 0 8 -8 0 0
lead=we	0 0 -11 -6 1 0 10
lead=we & d:ahead	0 0 -10 0 -2 0 10
lead=what	0 0 -1 9 0 -2 -3
lead=what & d:ahead	0 0 2 8 -5 -1 -2
lead=what & d:today	0 0 -7 0 6 0 0
lead=where & d:ahead	0 0 -3 0 7 0 0
lead=which	-9 5 -3 5 -3 0 0
lead=which & d:gone	-7 8 -10 9 -5 0 0
lead=who	0 0 -4 -1 11 0 0
lead=who & d:ahead	0 0 -3 0 8 0 0
lead=who & d:gone	0 0 0 -6 7 0 0
lead=with	0 0 7 1 -13 0 4
lead=without	0 0 -3 0 -8 0 13
lead=without & d:ahead	0 0 -3 0 -9 0 13
lead=—	1 0 7 -11 -1 3 -2
lead=— & d:ahead	0 0 12 0 -18 4 0
lead=— & d:today	0 0 -4 -13 18 0 0
lll=, <seat> ,	0 0 0 -4 8 0 0
lll=, begin on	0 5 0 7 -16 0 4
lll=, begin on & d:ahead	0 0 0 6 -8 0 4
lll=, end on	0 0 9 0 -4 0 0
lll=, end on & d:ahead	0 0 9 0 -7 0 0
lll=, expire on	0 0 -5 0 9 0 0
lll=, tuesday ,	0 0 -5 0 7 0 0
lll=, tuesday , & d:today	0 0 -5 0 7 0 0
lll=, until the	0 0 -8 -1 9 0 0
lll=, until the & d:ahead	0 0 -8 0 5 1 0
lll=<begin> <begin> <begin>	1 2 -5 -13 6 2 1
lll=<begin> <begin> <begin> & d:ahead	-1 -5 -3 -13 3 5 5
lll=<begin> <begin> <begin> & d:gone	4 7 -2 -1 -2 0 -2
lll=<begin> <begin> <begin> & d:today	0 0 0 -7 10 0 0
lll=<begin> <begin> from	0 5 -8 5 0 -1 0
lll=<begin> <begin> from & d:ahead	0 0 -7 12 -5 0 0
lll=<begin> <begin> from & d:gone	0 6 0 -9 5 0 0
lll=<begin> <begin> in	0 0 0 -5 8 0 0
lll=<begin> <begin> in & d:gone	0 0 0 -4 7 0 0
lll=<begin> <begin> monday	0 0 -1 6 -3 0 0
lll=<begin> <begin> monday & d:today	0 0 -1 6 -3 0 0
lll=<begin> <begin> on	2 -3 10 -4 0 -6 -9
lll=<begin> <begin> on & d:ahead	0 0 14 -3 -4 -5 -8
lll=<begin> <begin> since	0 -1 0 6 -2 0 0
lll=<begin> <begin> since & d:gone	0 0 -1 9 -5 0 0
lll=<begin> <begin> the	0 0 -1 0 -1 7 0
lll=<begin> <begin> the & d:ahead	0 0 0 0 -3 8 0
lll=<begin> <begin> thursday	0 0 10 -1 -6 0 0
lll=<begin> <begin> thursday & d:today	0 0 10 -1 -6 0 0
lll=<begin> <begin> tuesday	0 0 -4 0 6 0 0
lll=<begin> <begin> tuesday & d:today	0 0 -4 0 6 0 0
lll=<begin> <begin> until	0 0 5 0 -1 -6 0
lll=<begin> <begin> until & d:ahead	0 0 6 -2 0 -6 0
lll=<begin> <seat> ,	0 0 -10 5 2 0 0
lll=<begin> <seat> , & d:today	0 0 -10 8 0 0 0
lll=<begin> and on	0 0 -14 5 8 0 0
lll=<begin> and on & d:ahead	0 0 -13 0 15 0 0
lll=<begin> and on & d:gone	0 0 0 6 -4 0 0
lll=<begin> as of	0 0 0 -11 11 0 0
lll=<begin> as of & d:today	0 0 0 -9 10 0 0
lll=<begin> tuesday ,	0 0 19 0 -17 0 0
lll=<begin> tuesday , & d:today	0 0 19 0 -17 0 0
lll=<begin> wednesday ,	0 0 -6 -2 11 0 0
lll=<begin> wednesday , & d:today	0 0 -6 -2 11 0 0
lll=<day-ahead> , a	0 0 -5 0 8 0 0
lll=<day-ahead> , a & d:ahead	0 0 -5 0 8 0 0
lll=<level> as of	0 0 -3 -12 0 0 13
lll=<level> as of & d:ahead	0 0 -2 -6 -4 0 13
lll=<level> to <level>	0 0 0 6 -5 0 0
lll=<name> end on	9 0 8 0 -14 -1 0
lll=<name> end on & d:ahead	0 0 8 0 -4 -1 0
lll=<name> end on & d:gone	10 0 0 0 -9 0 0
lll=<person> , on	0 0 0 -3 6 0 0
lll=<person> announce on	0 0 6 0 -5 0 0
lll=<person> announce on & d:ahead	0 0 6 0 -6 0 0
lll=<seat> , on	0 0 -6 -1 -9 0 16
lll=<seat> , on & d:ahead	0 0 -6 -1 -10 0 16
lll=<span> , from	0 5 -11 -8 3 0 5
lll=<span> , from & d:ahead	0 -5 -10 4 0 0 6
lll=<span> , from & d:gone	0 10 0 -17 5 0 0
lll=<span> , on	0 0 16 0 -13 0 0
lll=<span> , on & d:ahead	0 0 17 0 -14 0 0
lll=<span> , to & d:gone	0 0 -2 0 8 0 0
lll=<span> , until	0 0 7 -1 -1 -3 0
lll=<span> , until & d:gone	0 0 9 0 -8 0 0
lll=and end on & d:ahead	0 0 1 0 -10 5 0
lll=and end on & d:gone	0 0 -2 0 7 0 0
lll=and expire on	0 0 19 0 -14 -5 0
lll=and expire on & d:ahead	0 0 20 0 -15 -4 0
lll=are enter before	0 0 -2 -1 6 0 0
lll=at <level> since	0 0 0 7 -6 0 0
lll=at <level> since & d:gone	0 0 0 7 -7 0 0
lll=at <level> until	0 0 6 0 -11 6 0
lll=at midnight on	8 0 14 0 -14 -5 -1
lll=at midnight on & d:ahead	-2 0 15 0 -7 -5 0
lll=at midnight on & d:gone	10 0 0 0 -8 0 0
lll=be <level> from	0 0 -1 0 -3 0 7
lll=be <level> from & d:ahead	0 0 -1 0 -3 0 7
lll=be extend to	0 0 2 0 -8 5 0
lll=be extend to & d:ahead	0 0 2 0 -11 7 0
lll=by <level> from	0 0 0 -1 -5 0 8
lll=by <level> from & d:ahead	0 0 0 -1 -5 0 8
lll=for <span> from	0 2 -12 -4 -2 0 15
lll=for <span> from & d:ahead	0 0 -12 0 -3 0 16
lll=from <day-ahead> to	0 0 6 0 -2 0 0
lll=from <day-ahead> to & d:ahead	0 0 8 0 -10 0 0
lll=from <day-ahead> to & d:gone	0 0 0 -2 7 0 0
lll=from <day-gone> to	0 0 -7 -1 3 8 0
lll=from <day-gone> to & d:ahead	0 0 -7 0 0 8 0
lll=go on until	0 0 13 0 0 -14 0
lll=go on until & d:ahead	0 0 13 0 0 -13 0
lll=in <seat> ,	0 0 0 -1 6 0 0
lll=in <seat> in	0 0 0 8 -7 0 0
lll=in <seat> in & d:gone	0 0 0 8 -7 0 0
lll=in <seat> on	0 0 -7 5 0 0 0
lll=in <seat> on & d:ahead	0 0 -6 0 10 0 0
lll=in busan in	0 0 0 6 -6 0 0
lll=in busan in & d:gone	0 0 0 6 -6 0 0
lll=in busan last	0 0 0 -9 10 0 0
lll=in busan last & d:gone	0 0 0 -9 10 0 0
lll=in force since	0 0 -6 1 3 0 0
lll=in force since & d:ahead	0 0 -5 -3 10 0 0
lll=in force until	0 0 8 0 -6 0 0
lll=in force until & d:ahead	0 0 8 0 -7 0 0
lll=into force on & d:gone	0 0 0 -5 6 0 0
lll=is due on	0 0 8 0 -7 0 0
lll=is due on & d:ahead	0 0 8 0 -7 0 0
lll=is good until	0 0 8 0 -7 0 0
lll=is good until & d:ahead	0 0 9 0 -8 0 0
lll=it begin on	0 0 0 5 1 0 -9
lll=it begin on & d:ahead	0 0 0 -2 13 0 -9
lll=it begin on & d:gone	0 0 0 9 -8 0 0
lll=it end on	-11 0 -5 0 -4 20 0
lll=it end on & d:ahead	0 0 -2 0 -18 20 0
lll=it end on & d:gone	-10 0 -1 0 16 0 0
lll=it expire on	9 0 -14 0 8 -1 0
lll=it expire on & d:ahead	0 0 -14 0 16 -1 0
lll=it expire on & d:gone	9 0 0 0 -9 0 0
lll=it run until	0 0 6 0 -4 0 0
lll=it run until & d:ahead	0 0 9 0 -8 0 0
lll=m . on	0 0 6 -2 0 0 0
lll=m . on & d:ahead	0 0 6 -1 -1 0 0
lll=now end on	0 0 7 0 2 -16 0
lll=now end on & d:ahead	0 0 8 0 0 -16 0
lll=now last until	0 0 4 0 1 -10 0
lll=now last until & d:ahead	0 0 4 0 1 -10 0
lll=of talk on	0 0 6 0 -5 0 0
lll=on or after	0 0 0 -2 6 0 0
lll=on saturday , & d:ahead	0 0 6 -8 0 0 0
lll=on saturday , & d:gone	0 0 0 6 -6 0 0
lll=on tuesday ,	0 0 7 -3 -2 0 0
lll=on tuesday , & d:ahead	0 0 8 -3 -2 0 0
lll=pause end on	0 0 -7 0 12 -6 0
lll=pause end on & d:ahead	0 0 -6 0 11 -6 0
lll=pay <level> from	0 0 0 8 -5 0 0
lll=pay <level> from & d:ahead	0 0 0 10 -8 0 0
lll=remain suspend until	0 0 -2 0 -5 8 0
lll=remain suspend until & d:ahead	0 0 -2 0 -5 8 0
lll=run out on	6 -2 -1 -4 -5 11 -1
lll=run out on & d:ahead	-1 0 0 0 -4 11 -1
lll=run out on & d:gone	8 -1 -2 -3 0 0 0
lll=suspension end on	0 0 -12 0 5 6 0
lll=suspension end on & d:ahead	0 0 -12 0 5 6 0
lll=take effect on	0 0 0 1 -6 0 6
lll=take effect on & d:ahead	0 0 0 -3 -1 0 6
lll=take effect on & d:gone	0 0 0 6 -4 0 0
lll=that begin on	0 0 0 0 7 0 0
lll=that end on & d:ahead	0 0 6 0 -5 0 0
lll=the duty of	0 0 0 -8 10 0 0
lll=the truce of	0 -2 -7 10 -1 0 0
lll=the truce of & d:ahead	0 0 -6 -1 10 0 0
lll=the truce of & d:gone	0 -2 0 12 -9 0 0
lll=to <level> from	0 0 0 -3 10 0 -3
lll=to <level> from & d:ahead	0 0 0 -2 9 0 -3
lll=to <level> on	0 0 -12 0 6 -1 0
lll=to <level> on & d:ahead	0 0 -11 4 2 -1 0
lll=to <seat> on	0 0 6 0 -2 0 0
lll=to <seat> on & d:ahead	0 0 7 0 -6 0 0
lll=to begin on	0 0 0 -6 0 0 8
lll=to begin on & d:ahead	0 0 0 -4 -3 0 9
lll=to end on	-1 0 4 0 2 -8 0
lll=to end on & d:ahead	0 0 5 0 0 -6 0
lll=to last until	0 0 -9 0 5 2 0
lll=to last until & d:ahead	0 0 -8 0 4 3 0
lll=truce end on	-3 0 16 0 -6 -7 0
lll=truce end on & d:ahead	0 0 9 0 -3 -7 0
lll=truce end on & d:gone	-3 0 8 0 -3 0 0
lll=truce expire on & d:ahead	0 0 7 0 -6 0 0
lll=was sign on	0 0 0 -13 14 0 0
lll=was sign on & d:gone	0 0 0 -10 11 0 0
lll=what change on	0 0 -5 7 0 0 0
lll=what change on & d:ahead	0 0 -5 8 0 0 0
lll=what happen on	0 0 7 0 -4 0 0
lll=what happen on & d:ahead	0 0 7 0 -5 0 0
lll=which begin on	0 7 0 -5 0 0 0
lll=which begin on & d:gone	0 8 0 -3 -3 0 0
lll=which end on	0 0 -3 0 10 -9 0
lll=which end on & d:ahead	0 0 -2 0 8 -8 0
lll=which lapse on	0 0 6 0 -5 0 0
lll=which lapse on & d:ahead	0 0 6 0 -5 0 0
lll=with effect from	0 0 0 -5 6 0 0
lr='s .	0 0 6 0 -2 -2 0
lr=, (	0 0 -3 -2 7 0 0
lr=, ( & d:today	0 0 -3 -2 7 0 0
lr=, ,	0 0 -10 4 6 -4 1
lr=, , & d:ahead	0 0 -16 17 -4 -3 2
lr=, , & d:gone	0 0 0 -16 19 0 0
lr=, , & d:today	0 0 6 -5 0 0 0
lr=, -	0 0 -2 -1 6 0 0
lr=, - & d:today	0 0 -2 -1 6 0 0
lr=, .	0 0 0 -4 -7 2 17
lr=, . & d:ahead	0 0 -6 -9 -3 4 18
lr=, . & d:today	0 0 6 0 -4 0 0
lr=, :	0 0 -5 0 9 0 0
lr=, <end>	0 0 2 -9 2 6 -5
lr=, <end> & d:ahead	0 0 0 -11 0 8 -2
lr=, <end> & d:today	0 0 2 -8 6 0 0
lr=, —	0 0 0 7 -4 0 0
lr=, — & d:today	0 0 0 7 -4 0 0
lr=: ,	0 0 -2 -4 10 0 0
lr=: .	0 0 13 -1 -17 5 0
lr=: . & d:ahead	0 0 13 0 -18 5 0
lr=: <end> & d:ahead	0 0 6 0 -2 0 0
lr=: <end> & d:today	0 0 -4 0 8 0 0
lr=<begin> ,	0 8 -19 -8 19 -4 0
lr=<begin> , & d:ahead	0 -2 -27 0 33 -4 0
lr=<begin> , & d:gone	0 11 0 -5 -6 0 0
lr=<begin> .	-3 0 -6 9 -1 8 -8
lr=<begin> . & d:ahead	0 0 -6 0 2 9 -7
lr=<begin> . & d:gone	-3 0 0 10 -8 0 0
lr=<begin> :	0 0 12 -2 -4 -1 -2
lr=<begin> : & d:ahead	0 0 13 0 -7 -1 -2
lr=<begin> <end>	0 0 31 -4 -19 -10 -3
lr=<begin> <end> & d:ahead	0 0 32 0 -25 -8 -2
lr=<begin> it	0 0 -4 -1 11 0 0
lr=<begin> —	10 6 -8 0 -2 -4 -1
lr=<begin> — & d:ahead	0 0 -5 0 13 -3 0
lr=<begin> — & d:gone	11 6 -1 0 -17 0 0
lr=<level> ,	0 0 -1 0 6 0 0
lr=<level> .	0 0 -5 -3 11 0 0
lr=<level> . & d:today	0 0 -4 -1 7 0 0
lr=<number> ,	0 0 -3 -3 9 0 0
lr=<number> .	0 0 -5 0 11 0 0
lr=<number> . & d:ahead	0 0 -3 0 6 0 0
lr=after <end>	0 0 -3 -1 8 0 0
lr=after <end> & d:ahead	0 0 -3 -1 8 0 0
lr=again .	0 0 7 0 -5 0 0
lr=before ,	0 0 -4 -1 0 8 0
lr=before , & d:ahead	0 0 -4 0 0 8 0
lr=before <end>	0 0 9 -3 -5 -7 5
lr=before <end> & d:ahead	0 0 10 -2 -6 -7 5
lr=begin .	0 0 0 11 -8 0 0
lr=by ,	0 0 5 -1 -8 8 -1
lr=by , & d:ahead	0 0 6 0 -11 8 -1
lr=by <end>	0 0 -16 0 21 0 0
lr=by <end> & d:ahead	0 0 -16 0 20 0 0
lr=end .	0 0 -11 -2 17 -1 0
lr=end . & d:ahead	0 0 -11 0 14 0 0
lr=for ,	0 0 8 0 -7 0 0
lr=for , & d:ahead	0 0 9 0 -8 0 0
lr=for .	0 0 0 -4 8 0 0
lr=for <end>	0 0 11 0 -9 0 0
lr=for <end> & d:ahead	0 0 11 0 -10 0 0
lr=from ,	0 0 0 -5 -2 -2 9
lr=from , & d:ahead	0 -5 1 -7 0 -1 10
lr=from .	0 0 -8 17 -8 -8 0
lr=from . & d:ahead	0 0 -7 14 -5 -8 1
lr=from . & d:gone	0 0 0 -6 8 0 0
lr=from . & d:today	0 0 0 15 -15 0 0
lr=from <end>	0 0 -18 -3 16 -6 3
lr=from <end> & d:ahead	0 0 -18 -2 13 -5 4
lr=from <name>	0 0 0 -13 0 0 8
lr=from <name> & d:ahead	0 0 0 -10 0 0 9
lr=from <quality>	0 0 0 -9 15 0 -4
lr=from and	0 2 0 2 4 0 -12
lr=from and & d:ahead	0 0 0 8 3 0 -12
lr=from and & d:gone	0 5 0 -7 0 0 0
lr=from it	0 6 0 -13 0 0 3
lr=from it & d:ahead	0 0 0 -7 0 0 4
lr=from it & d:gone	0 7 0 -4 -1 0 0
lr=from the	0 0 0 17 -6 0 -10
lr=from the & d:ahead	0 0 0 6 3 0 -10
lr=from the & d:gone	0 0 0 14 -12 0 0
lr=from to	0 0 13 3 -13 -7 1
lr=from to & d:ahead	0 0 15 4 -17 -6 3
lr=from until	0 0 0 -7 0 0 5
lr=in , & d:ahead	0 0 -2 0 7 0 0
lr=in <end>	0 0 -7 9 0 -1 0
lr=in <end> & d:ahead	0 0 -5 0 9 0 0
lr=in <end> & d:gone	0 0 0 11 -7 0 0
lr=in and	0 4 0 2 -6 0 0
lr=in and & d:gone	0 4 0 2 -6 0 0
lr=in by	0 0 0 9 -8 0 0
lr=in for	0 0 0 8 -7 0 0
lr=in for & d:gone	0 0 0 8 -7 0 0
lr=is ,	0 0 -8 0 11 0 0
lr=is <end>	0 0 10 0 -5 -3 0
lr=is <end> & d:ahead	0 0 11 0 -7 -3 0
lr=last ,	0 0 0 21 -19 0 0
lr=last , & d:gone	0 0 0 21 -19 0 0
lr=of ,	0 -5 9 8 -6 -1 -4
lr=of , & d:ahead	0 0 10 -6 0 -1 -3
lr=of , & d:gone	0 -5 0 8 -3 0 0
lr=of , & d:today	0 0 0 6 -5 0 0
lr=of . & d:ahead	0 0 0 16 -13 0 -2
lr=of . & d:gone	0 0 0 -6 6 0 0
lr=of . & d:today	0 0 0 -6 8 0 0
lr=of :	0 0 0 -4 7 0 0
lr=of <end>	0 0 -13 -4 4 -7 13
lr=of <end> & d:ahead	0 0 -12 0 0 -6 13
lr=of and	0 3 0 -8 5 0 0
lr=of and & d:gone	0 3 0 1 -6 0 0
lr=of it	0 0 0 6 -5 0 0
lr=on ,	0 5 0 -14 -2 1 8
lr=on , & d:ahead	-4 -2 8 -13 -7 2 10
lr=on , & d:gone	3 8 -9 -5 5 0 -3
lr=on , & d:today	0 0 -7 0 5 0 0
lr=on .	4 -3 0 0 -4 6 0
lr=on . & d:ahead	-7 0 8 -8 -7 8 0
lr=on . & d:gone	9 0 -21 8 -1 -1 0
lr=on . & d:today	0 0 -2 -1 6 0 0
lr=on :	0 0 7 4 -10 0 0
lr=on : & d:ahead	0 0 7 6 -12 0 0
lr=on ;	1 0 -2 1 -3 -1 7
lr=on ; & d:ahead	0 0 -6 0 4 -1 7
lr=on ; & d:gone	3 0 5 4 -11 0 0
lr=on <end>	6 -4 -3 -3 14 -7 -11
lr=on <end> & d:ahead	-2 0 -2 0 12 -4 -9
lr=on <end> & d:gone	9 -2 -3 -2 3 -3 0
lr=on <name>	0 0 9 -2 -3 0 -1
lr=on <name> & d:ahead	0 0 9 0 -5 0 -1
lr=on after	0 0 -6 0 7 0 0
lr=on after & d:ahead	0 0 -4 0 7 0 0
lr=on and	0 -14 -15 7 1 -7 6
lr=on and & d:ahead	-1 0 -14 4 0 -6 9
lr=on and & d:gone	0 -11 0 4 0 0 -3
lr=on at	3 0 -6 -6 10 0 -3
lr=on at & d:ahead	0 0 -3 -1 10 0 -3
lr=on by	0 0 -3 -13 19 0 0
lr=on by & d:gone	0 0 0 -12 14 0 0
lr=on for	0 0 -2 9 -1 0 -4
lr=on for & d:gone	0 0 0 6 -5 0 0
lr=on in	0 0 -4 0 7 0 -2
lr=on in & d:ahead	0 0 -3 8 0 0 -2
lr=on in & d:gone	0 0 0 -10 12 0 0
lr=on is	0 0 -1 -1 6 0 0
lr=on it	6 0 -2 9 -11 0 0
lr=on it & d:ahead	0 0 -1 0 6 0 0
lr=on it & d:gone	6 0 0 9 -15 0 0
lr=on night & d:ahead	0 0 6 0 -4 0 0
lr=on night & d:gone	0 0 0 -1 6 0 0
lr=on of & d:gone	0 0 0 6 -6 0 0
lr=on on	0 0 0 8 -13 0 6
lr=on on & d:ahead	0 0 0 0 -5 0 6
lr=on on & d:gone	0 0 0 8 -8 0 0
lr=on that	0 0 -2 0 7 0 0
lr=on that & d:gone	0 0 0 -5 9 0 0
lr=on the	-2 0 5 -14 3 0 4
lr=on the & d:ahead	0 0 7 -8 -3 0 4
lr=on the & d:gone	-1 0 -1 -4 13 0 0
lr=on under & d:gone	0 0 0 6 -6 0 0
lr=on unless	0 0 -8 0 6 2 0
lr=on unless & d:ahead	0 0 -7 0 4 3 0
lr=out .	0 0 19 0 -17 0 0
lr=since ,	0 3 -18 4 2 0 0
lr=since , & d:ahead	0 0 -17 -10 28 0 0
lr=since , & d:gone	0 5 0 10 -12 0 0
lr=since .	0 0 -6 10 -5 0 0
lr=since . & d:ahead	0 0 -5 -1 8 0 0
lr=since . & d:gone	0 0 0 13 -11 0 0
lr=since a	0 0 0 -10 10 0 0
lr=since a & d:gone	0 0 0 -9 10 0 0
lr=than .	0 0 -1 0 6 0 0
lr=the , & d:ahead	0 0 0 -10 2 1 1
lr=the .	0 0 0 -3 9 -20 12
lr=the . & d:ahead	0 0 0 0 5 -19 12
lr=the <end>	0 0 0 -14 5 7 -7
lr=the <end> & d:ahead	0 0 1 -6 -2 9 -5
lr=the <end> & d:gone	0 0 -2 -7 19 -5 0
lr=the ?	0 0 -3 0 8 0 0
lr=the ? & d:ahead	0 0 -3 0 7 0 0
lr=the the	0 0 1 -1 -5 0 7
lr=the the & d:ahead	0 0 1 -2 -6 0 7
lr=thursday ,	0 0 16 -4 -12 0 0
lr=thursday , & d:today	0 0 16 -4 -12 0 0
lr=thursday <end>	0 0 -12 3 3 0 0
lr=thursday <end> & d:today	0 0 -12 3 3 0 0
lr=to ,	0 -2 11 -10 2 -6 -3
lr=to , & d:ahead	0 0 13 0 -5 -4 -2
lr=to , & d:gone	0 0 -1 -7 18 -2 0
lr=to .	0 0 3 -11 -9 12 -4
lr=to . & d:ahead	0 0 7 -7 -19 14 -3
lr=to . & d:gone	0 0 -6 0 15 -4 0
lr=to :	0 0 -11 0 12 0 0
lr=to <end>	0 0 1 -6 4 2 -4
lr=to <end> & d:ahead	0 0 -1 0 -3 6 -3
lr=to <end> & d:gone	0 0 1 -10 12 -7 0
lr=tuesday .	0 0 0 -5 6 0 0
lr=tuesday . & d:today	0 0 0 -5 6 0 0
lr=tuesday <end>	0 0 -6 1 1 0 0
lr=tuesday <end> & d:today	0 0 -6 1 1 0 0
lr=until ,	0 0 12 -11 -10 4 0
lr=until , & d:ahead	0 0 17 -2 -19 5 0
lr=until , & d:gone	0 0 -7 -6 16 0 0
lr=until .	0 0 7 -22 -4 7 -3
lr=until . & d:ahead	0 0 7 -5 -11 8 -3
lr=until . & d:gone	0 0 0 -16 14 0 0
lr=until ;	0 0 -11 6 5 0 0
lr=until <end>	0 0 -15 -7 17 5 -1
lr=until <end> & d:ahead	0 0 -12 0 10 7 0
lr=until <end> & d:gone	0 0 -4 -3 15 0 0
lr=until it	0 0 0 -4 7 0 0
lr=until of	0 0 14 0 -13 0 0
lr=until of & d:ahead	0 0 16 0 -15 0 0
lr=until to	0 0 -15 0 8 6 0
lr=until to & d:ahead	0 0 -14 0 7 6 0
lr=· <end>	0 0 -2 -9 15 0 0
lr=· <end> & d:today	0 0 -1 -8 13 0 0
nc2=agree	0 -2 -10 0 11 4 -3
nc2=bear	6 -1 -6 1 2 2 -9
nc2=begin	-3 6 12 -17 -4 10 -13
nc2=end	8 10 -25 -8 11 -11 2
nc2=impose	-11 0 8 -10 9 0 -3
nc2=propose	0 0 0 0 -5 11 -3
nc2=say	-1 7 -2 -13 -5 14 0
nc2=sell	0 0 0 15 -13 0 0
nc2=stay	0 -4 7 6 -3 -18 0
nc2=suspend	0 0 -3 5 3 0 -8
nc2=target	0 0 11 10 -7 -3 -10
nc2=threaten	0 0 0 0 -2 0 6
nc2=up	0 0 9 -11 -1 4 -6
nct2=agree past	0 0 -1 -9 15 0 0
nct2=agree perfect	0 0 -5 0 8 0 0
nct2=agree pluperfect	0 0 -8 0 9 0 0
nct2=agree present	0 0 -11 7 -3 8 -1
nct2=bear future	0 0 -13 -8 12 10 0
nct2=bear past	2 0 -10 9 0 0 0
nct2=bear perfect	0 0 4 5 -9 0 0
nct2=bear present-passive	0 0 6 0 -5 0 0
nct2=begin modal	0 0 10 -5 -3 0 0
nct2=begin present	0 8 13 -10 -7 2 -11
nct2=down past	0 0 0 -4 8 0 0
nct2=down present	0 0 1 8 -8 2 -2
nct2=end modal	0 0 0 -6 6 0 0
nct2=end past	0 16 -9 -10 6 -4 -2
nct2=end present	10 -13 -10 13 -6 -2 0
nct2=end present-passive	0 0 -9 -6 16 0 0
nct2=impose future-passive	0 0 0 -2 8 -1 -4
nct2=impose gerund	0 0 0 0 -6 4 4
nct2=impose infinitive	0 0 0 6 -4 0 0
nct2=impose modal	0 0 6 -1 -8 0 7
nct2=impose participle-passive	0 0 5 -9 3 0 0
nct2=impose past	0 0 13 -15 6 -4 0
nct2=impose past-passive	0 5 6 0 -10 0 0
nct2=impose perfect	0 0 4 -9 3 -5 1
nct2=impose pluperfect	0 0 1 -4 -3 6 0
nct2=impose present	0 0 -20 13 7 2 -6
nct2=impose present-passive	0 0 0 -9 15 0 0
nct2=propose pluperfect	0 0 0 0 -5 7 0
nct2=return present	0 0 -2 -1 6 0 0
nct2=say past	0 0 0 -12 -7 15 0
nct2=say perfect	0 0 -11 0 4 7 0
nct2=say present	0 9 11 -7 -8 -2 -2
nct2=sell present	0 0 0 10 -9 0 0
nct2=stay future	0 0 -2 -3 0 0 6
nct2=stay future-passive	0 0 12 0 -9 0 0
nct2=stay modal	0 0 -11 14 0 0 0
nct2=stay past	3 4 4 -2 -1 -8 0
nct2=stay present	-4 -11 0 8 2 -12 -1
nct2=suspend future	0 0 -1 22 -19 0 0
nct2=suspend present	0 0 -2 -3 9 0 0
nct2=suspend present-passive	0 0 0 -5 6 0 0
nct2=target future	0 0 0 4 3 0 -7
nct2=target perfect	0 0 7 0 -4 0 0
nct2=target present	0 0 -5 11 -4 0 0
nct2=threaten past	0 0 -7 0 0 0 6
nct2=up present	0 0 9 -15 0 0 -4
next="	0 0 -20 10 8 0 -2
next=(	0 0 -13 -4 3 12 0
next=,	-2 -2 0 4 1 7 -11
next=:	-3 -1 16 -14 4 -9 0
next=;	0 -6 0 -4 6 -3 1
next=and	-1 11 -27 1 7 -6 4
next=before	0 0 -2 6 0 -5 0
next=if	0 -1 -12 -4 2 0 14
next=that	-2 -2 8 -10 9 -2 -7
next=unless	0 0 -8 -1 10 1 -2
next=where	0 0 5 14 -16 0 0
next=which	0 0 -6 -2 10 0 0
next=—	7 5 -19 -17 27 -19 -5
nhas-future	0 -1 -1 0 -5 15 -5
nhas-gerund	0 0 -2 -8 -3 12 3
nhas-modal	0 -3 2 0 4 -11 5
nhas-participle	0 3 0 -9 7 -2 -5
nhas-past	3 21 -6 -11 -1 0 -6
nhas-perfect	-2 0 1 -11 5 0 8
nhas-pluperfect	0 0 -2 -1 1 6 0
nhas-present	3 -4 4 7 1 -22 -8
nt2=future	0 0 -9 1 -3 12 0
nt2=gerund	0 0 -6 0 0 4 4
nt2=modal	0 -1 3 0 0 -8 5
nt2=participle-passive	0 4 0 -14 9 -1 -4
nt2=past	1 14 -4 -18 2 3 -4
nt2=past-passive	0 6 -6 -6 5 0 0
nt2=perfect-passive	0 0 2 -2 -7 0 9
nt2=pluperfect	0 0 -1 -3 1 6 0
nt2=present	4 -2 -1 17 -3 -16 -13
nt2=present-passive	0 0 8 -8 4 -1 -2
nt2=present-passive-not	0 0 0 -12 14 0 0
nv0-none	-5 -1 -15 -3 25 -5 -10
nv1-none	-5 -1 -15 -3 25 -5 -10
nv2-none	-6 -19 -11 1 20 -8 -5
nv2=agree	0 0 -6 -7 4 8 0
nv2=apply	0 0 5 0 -7 4 0
nv2=ask	0 0 -4 -3 0 7 0
nv2=be	0 -13 -4 13 1 -19 -2
nv2=begin	0 10 -12 -6 9 0 0
nv2=bring	0 0 0 -3 6 0 0
nv2=charge	0 0 14 11 -13 -2 -9
nv2=collect	0 7 0 0 -2 0 0
nv2=continue	0 0 6 0 -2 0 0
nv2=cut	0 0 -10 -4 0 12 1
nv2=drop	0 0 0 -4 6 0 0
nv2=end	9 15 -23 1 0 -7 -4
nv2=enter	0 0 -6 -2 10 0 0
nv2=expire	0 -5 7 0 0 0 -1
nv2=extend	0 0 0 6 1 -6 0
nv2=fall	0 0 0 8 -6 0 0
nv2=go	0 0 13 -5 -13 10 -5
nv2=have	-3 -2 4 -7 -1 -5 13
nv2=lapse	0 0 0 -6 3 0 2
nv2=meet	0 0 7 0 -5 0 0
nv2=other	0 3 -7 -22 25 -8 -1
nv2=put	0 0 4 -11 4 -1 0
nv2=raise	0 0 -5 0 13 -5 0
nv2=reach	0 0 -8 0 8 0 0
nv2=remain	0 0 0 8 -7 0 0
nv2=run	0 5 1 -3 -8 0 7
nv2=say	0 0 -3 -12 -3 21 -7
nv2=see	0 0 -12 3 0 9 0
nv2=ship	0 0 0 10 -9 0 0
nv2=sign	0 0 -1 11 -4 -1 0
nv2=stay	0 0 0 -5 6 0 0
nv2=suspend	0 0 0 0 7 0 -6
nv2=take	0 0 7 0 -4 0 0
nv2=warn	0 0 0 0 -8 0 6
nvt2=be future	0 0 -6 -5 2 0 6
nvt2=be modal	0 0 -9 10 0 0 0
nvt2=be past	3 -1 5 0 0 -8 0
nvt2=be present	-1 -8 1 9 0 -7 -10
nvt2=charge future	0 0 0 4 3 0 -7
nvt2=charge present	0 0 0 10 -10 0 0
nvt2=come past	0 0 0 -2 6 0 0
nvt2=end past	0 16 -13 -6 5 -3 -2
nvt2=end present	11 -5 -8 14 -11 0 0
nvt2=extend past	0 0 10 5 -11 0 0
nvt2=extend present	0 0 -6 0 11 -2 0
nvt2=go past	0 0 0 8 -6 0 0
nvt2=go present	0 0 13 -13 -7 5 -4
nvt2=have present	-3 -2 4 -7 -2 -5 13
nvt2=hold present	0 0 -1 8 -4 0 0
nvt2=leave present	0 0 0 -7 8 0 0
nvt2=other past	1 4 -19 -1 13 0 0
nvt2=other perfect	0 0 0 -4 7 0 0
nvt2=other present	0 0 5 -11 3 0 0
nvt2=pay future	0 0 -3 -8 13 0 0
nvt2=pay present	0 0 3 3 -6 0 0
nvt2=put present	0 0 0 -8 10 0 0
nvt2=remain present	0 0 0 8 -7 0 0
nvt2=return present	0 0 -2 -1 6 0 0
nvt2=run present	0 0 0 -1 -2 0 7
nvt2=say past	0 0 2 -7 -10 17 -4
nvt2=say present	0 0 0 -2 6 0 0
nvt2=stay present	0 0 0 -10 10 0 0
nvt2=suspend present	0 0 0 -9 13 0 0
nvt2=warn past	0 0 -7 0 0 0 6
o:act=add	0 0 -6 -2 2 0 6
o:act=agree	-1 2 -6 0 11 -2 -3
o:act=announce	0 0 0 -10 6 0 2
o:act=be	-6 -15 -1 -14 12 -6 6
o:act=bear	0 0 0 11 -6 0 -2
o:act=begin	-15 0 -7 0 9 -6 4
o:act=buy	0 0 -2 0 6 0 0
o:act=carry	0 0 3 1 -8 5 -2
o:act=charge	0 0 3 -1 8 -4 -8
o:act=clear	0 0 2 0 -4 6 -4
o:act=declare	0 0 -6 19 -12 0 0
o:act=end	5 -4 -8 0 7 1 0
o:act=expect	0 0 -1 0 7 0 0
o:act=extend	0 0 -4 -3 8 -1 0
o:act=face	0 0 6 2 -7 0 0
o:act=fall	0 0 -8 3 6 0 -1
o:act=get	0 0 0 -15 16 0 0
o:act=have	3 2 8 -8 0 -11 0
o:act=introduce	0 0 0 -3 6 0 0
o:act=keep	0 0 12 0 -11 -2 0
o:act=know	0 0 0 8 -4 0 -1
o:act=lay	0 6 0 9 -14 0 0
o:act=let	0 0 0 -7 6 0 0
o:act=make	0 0 -2 1 -6 8 0
o:act=meet	0 0 -7 0 14 -5 0
o:act=move	0 0 0 -6 2 1 0
o:act=negotiate	0 0 0 9 -7 0 0
o:act=no verb	-17 -9 -1 0 15 -5 -6
o:act=other	5 -5 -8 -5 16 0 -13
o:act=pay	0 0 -5 -4 5 0 6
o:act=put	0 0 0 -18 22 -4 0
o:act=return	0 0 9 0 0 -4 0
o:act=review	0 0 0 -2 6 0 0
o:act=rise	0 0 -13 -3 10 0 5
o:act=run	7 -2 -2 0 -5 3 0
o:act=say	0 0 1 -5 1 6 -4
o:act=send	0 0 -5 0 0 0 6
o:act=set	0 0 -10 -1 15 0 0
o:act=settle	0 0 0 -3 -1 7 0
o:act=sit	0 0 -15 4 12 -1 0
o:act=stand	0 0 -4 -4 11 0 0
o:act=suspend	-1 2 -1 14 -7 -3 0
o:act=tax	0 0 2 -6 3 0 0
o:act=tell	0 0 7 0 -5 -3 0
o:agree in gone	0 0 0 16 -15 0 0
o:agree on ahead	0 0 -9 0 12 0 0
o:agree on gone	0 4 0 -9 5 0 0
o:agree until ahead	0 0 4 0 0 -8 0
o:ask since gone	0 0 0 8 -8 0 0
o:be before ahead	0 0 -1 -1 7 0 0
o:be by ahead	0 0 -2 0 0 6 0
o:be from ahead	0 0 2 -16 -5 -1 14
o:be in gone	0 0 0 -8 10 0 0
o:be is ahead	0 0 8 0 -1 -6 -2
o:be is gone	0 0 -1 -1 6 0 0
o:be of ahead	0 0 -12 0 16 0 0
o:be of gone	0 0 0 6 -5 0 0
o:be on ahead	0 0 18 -4 -18 7 0
o:be the ahead	0 0 -2 -1 -5 5 9
o:be to ahead	0 0 -11 0 10 0 0
o:be until ahead	0 0 -13 0 21 -10 0
o:be until gone	0 0 -3 15 -10 0 0
o:begin by ahead	0 0 -4 0 7 0 0
o:begin from ahead	0 0 -8 1 13 0 -10
o:begin in gone	0 0 0 -8 10 0 0
o:begin of ahead	0 0 0 -2 8 0 0
o:begin on ahead	0 -7 4 -12 3 -24 14
o:begin on gone	-6 9 0 10 -10 0 -5
o:begin since gone	0 0 0 -6 6 0 0
o:begin the ahead	0 0 -11 -1 -10 15 7
o:begin the gone	0 0 0 10 -8 0 0
o:begin to ahead	0 0 9 0 -6 0 0
o:begin until ahead	0 0 5 0 -9 1 0
o:call on gone	0 0 0 8 -8 0 0
o:carried=controls	0 0 1 1 5 -6 -1
o:carried=controls far	-1 0 -8 -23 35 0 -9
o:carried=deal	-1 0 0 -8 3 0 4
o:carried=deal far	-3 -2 -6 -11 2 6 14
o:carried=duties	-2 -2 2 15 -6 -8 0
o:carried=duties far	4 0 -4 -7 16 -2 -15
o:carried=exclusions	0 0 -6 -3 15 -4 0
o:carried=exclusions far	0 0 -1 0 7 -1 0
o:carried=fees	0 0 -16 -8 28 -1 -3
o:carried=fees far	0 0 -1 -9 16 -3 -5
o:carried=longer	5 1 8 -5 1 -10 -10
o:carried=longer far	-2 -4 -8 -6 14 5 -9
o:carried=meeting	-8 -12 -1 5 4 0 3
o:carried=meeting far	-21 -3 4 2 -4 -2 9
o:carried=none	-18 -12 -5 11 13 0 -21
o:carried=procedure	0 0 14 -11 4 -10 -5
o:carried=procedure far	-1 0 -11 -3 -1 11 11
o:carried=sale	0 0 -4 0 8 0 0
o:carried=truce	4 10 4 -15 7 -18 1
o:carried=truce far	0 -18 -15 -7 15 8 0
o:carry to ahead	0 0 -8 0 -5 13 0
o:charge from ahead	0 0 -1 0 9 0 -6
o:charge until ahead	0 0 11 0 -10 0 0
o:clear on ahead	0 0 0 -5 11 0 -2
o:collect from ahead	0 0 0 -2 9 0 -1
o:conclude in gone	0 6 0 15 -20 0 0
o:conclude on ahead	0 0 0 -6 9 -2 0
o:conclude on gone	0 0 0 -3 6 0 0
o:declare on gone	0 0 0 7 -7 0 0
o:end from ahead	0 0 0 9 -16 0 6
o:end in ahead	0 0 -3 0 6 0 0
o:end in gone	-1 0 0 -3 9 0 0
o:end on ahead	-15 0 1 -8 1 7 1
o:end on gone	19 -4 -11 3 -3 -7 -2
o:end the gone	0 0 0 7 -4 0 0
o:extend to ahead	0 0 0 0 -8 7 0
o:extend to gone	0 0 0 0 6 -1 0
o:fall on gone	0 0 0 8 -7 0 0
o:have on gone	0 0 0 7 -6 0 0
o:have since gone	0 0 0 -14 15 0 0
o:have the ahead	0 0 -5 0 9 0 0
o:have until ahead	0 0 15 0 -7 -6 0
o:have until gone	0 0 -3 0 8 0 0
o:keep on ahead	0 0 11 0 -10 0 0
o:leads=	1 2 -5 -13 6 2 1
o:leads=10% on	0 0 0 -5 9 0 0
o:leads=a.m. on	0 0 12 -2 -5 0 0
o:leads=again on	0 0 -2 0 0 0 6
o:leads=agreed in	0 0 0 13 -12 0 0
o:leads=and from	0 0 0 -5 -6 0 12
o:leads=and on	0 0 -10 0 11 0 0
o:leads=applied since	0 0 0 -7 8 0 0
o:leads=as of	0 0 -13 10 -7 -3 9
o:leads=at the	0 0 -3 -5 14 -2 0
o:leads=away on	0 0 8 0 -7 0 0
o:leads=back on	0 0 -8 0 10 0 0
o:leads=before	0 0 0 -5 6 0 0
o:leads=before the	0 0 0 0 7 -6 0
o:leads=began on	-2 10 -2 -6 8 -1 -10
o:leads=begin on	0 0 0 -11 -6 0 19
o:leads=begins on	0 0 -4 8 2 0 -9
o:leads=beijing,	0 0 0 9 -8 0 0
o:leads=busan in	0 0 0 6 -6 0 0
o:leads=busan last	0 0 0 -11 12 0 0
o:leads=busan on	0 0 0 -3 7 0 0
o:leads=by the	0 0 -9 -3 20 -7 0
o:leads=cent from	0 0 -3 0 -4 0 9
o:leads=cent since	0 0 0 6 -6 0 0
o:leads=changes on	0 0 -5 7 0 0 0
o:leads=close on	0 0 -5 0 6 0 0
o:leads=closes on	0 0 10 0 -8 0 0
o:leads=concluded in	0 0 0 8 -8 0 0
o:leads=counted from	0 -2 6 3 -3 0 -4
o:leads=days, from	0 10 -7 -13 7 0 -1
o:leads=days, to	0 0 -14 0 8 8 0
o:leads=days, until	0 0 -18 0 17 0 0
o:leads=declared on	0 0 -4 10 -5 0 0
o:leads=duty of	0 0 0 -5 6 0 0
o:leads=effect from	0 0 0 -5 6 0 0
o:leads=end on	-2 0 4 0 -7 7 0
o:leads=ended on	16 0 -16 0 2 -8 0
o:leads=ends on	-19 0 8 0 -3 1 -2
o:leads=entered before	0 0 -3 -2 9 0 0
o:leads=expire on	0 0 14 0 -7 -6 0
o:leads=expired on	10 0 -15 0 4 0 0
o:leads=force since	0 0 -6 1 3 0 0
o:leads=force until	0 0 8 0 -6 0 0
o:leads=from	0 5 -18 9 0 -3 -1
o:leads=from the	0 0 -12 8 0 -2 6
o:leads=good until	0 0 11 0 -9 0 0
o:leads=goods from	0 0 -1 0 7 0 -1
o:leads=happens on	0 0 7 0 -4 0 0
o:leads=has until	0 0 7 -1 -1 0 0
o:leads=have ended	0 0 -8 0 11 0 0
o:leads=in	0 0 0 -5 8 0 0
o:leads=in on	0 0 5 1 -6 0 0
o:leads=lapse on	0 0 -7 0 9 0 0
o:leads=lapses on	0 0 20 0 -15 0 0
o:leads=last until	0 0 -16 0 13 4 0
o:leads=lasts until	0 0 13 0 -13 0 0
o:leads=midnight on	12 0 3 -5 -12 -6 7
o:leads=monday	0 0 -1 6 -3 0 0
o:leads=months from	0 0 -3 3 -8 0 9
o:leads=months to	0 0 6 -1 0 -3 0
o:leads=months, to	0 0 17 0 -11 -4 0
o:leads=on	2 -3 10 -4 0 -6 -9
o:leads=on the	0 0 -7 12 1 -6 0
o:leads=on tuesday,	0 0 7 -3 -2 0 0
o:leads=or after	0 0 0 -2 6 0 0
o:leads=out on	6 -2 -2 -8 -2 11 -3
o:leads=percent on	0 0 -1 11 -15 0 7
o:leads=renewed in	0 0 0 -10 10 0 0
o:leads=runs until	0 0 11 -4 -8 0 0
o:leads=said on	0 0 -3 0 6 0 0
o:leads=signed on	0 0 0 -5 7 0 0
o:leads=since	0 -1 0 8 -3 0 0
o:leads=start on	0 0 -2 -10 7 0 1
o:leads=starts on	0 0 0 -6 0 0 5
o:leads=the	0 0 -1 0 -1 7 0
o:leads=thursday	0 0 10 -1 -6 0 0
o:leads=to the	0 0 -4 -6 -6 16 -1
o:leads=truce of	0 -2 -7 10 -1 0 0
o:leads=truce to	0 0 -9 0 4 2 0
o:leads=truce until	0 0 -9 0 10 0 0
o:leads=tuesday	0 0 -4 0 6 0 0
o:leads=tuesday,	0 0 19 0 -17 0 0
o:leads=until	0 0 4 0 1 -7 0
o:leads=until the	0 0 0 0 -4 9 -2
o:leads=up on	0 0 3 -4 -9 11 0
o:leads=us to	0 0 3 0 2 -7 0
o:leads=washington on	0 0 6 0 -4 0 0
o:leads=washington,	0 0 0 -7 9 0 0
o:leads=wednesday,	0 0 -6 -2 11 0 0
o:leads=weeks, to	0 0 -7 0 6 1 0
o:leads=year from	0 0 -6 0 -2 0 10
o:leads=year, to	0 0 8 0 -7 -1 0
o:leads=year, until	0 0 22 0 -30 3 0
o:leave on ahead	0 0 6 0 -6 0 0
o:leave since gone	0 0 0 -11 11 0 0
o:left=controls	0 0 -7 -13 18 0 0
o:left=controls right=none	0 0 0 -11 9 0 0
o:left=deal	-1 -2 -2 -1 8 1 -8
o:left=deal right=duties	0 0 6 -7 -5 4 0
o:left=deal right=none	0 0 -8 -16 31 -15 -4
o:left=deal right=truce	0 0 2 14 -15 0 0
o:left=duties	0 -8 -5 -6 16 -5 -3
o:left=duties right=duties	0 0 -13 -7 20 5 -7
o:left=duties right=none	0 -6 2 0 3 -10 0
o:left=duties right=signing	0 0 -5 0 0 6 0
o:left=exclusions	0 0 -17 0 23 -4 0
o:left=exclusions right=none	0 0 -5 0 11 -3 0
o:left=fees	0 0 0 -3 8 0 0
o:left=longer	-2 -3 7 -13 0 4 -6
o:left=longer right=duties	0 0 4 0 -13 5 0
o:left=longer right=none	-1 -1 3 -8 3 1 -5
o:left=meeting	-6 -3 -19 3 25 -2 -12
o:left=meeting right=duties	0 0 -1 0 8 0 0
o:left=meeting right=meeting	0 0 0 -1 6 0 0
o:left=meeting right=none	-3 -1 -25 -2 31 0 -9
o:left=meeting right=truce	0 0 -3 10 -6 0 0
o:left=none	-15 -34 3 3 13 -12 1
o:left=none right=controls	0 0 -1 -1 8 0 0
o:left=none right=duties	-8 -3 -12 11 1 -14 7
o:left=none right=exclusions	0 0 3 -12 8 0 0
o:left=none right=fees	0 0 7 -10 2 0 0
o:left=none right=longer	0 0 -7 8 7 -7 -1
o:left=none right=meeting	0 0 4 -10 6 0 0
o:left=none right=none	-11 -29 9 3 2 -3 4
o:left=none right=procedure	0 0 -4 -3 12 -1 0
o:left=none right=sale	0 0 -5 -1 10 0 0
o:left=none right=signing	0 0 -13 0 15 0 0
o:left=none right=truce	5 0 2 0 -6 5 0
o:left=procedure	0 0 -5 4 9 -7 0
o:left=procedure right=none	0 0 -7 1 14 -7 0
o:left=sale	0 0 -6 0 12 0 0
o:left=sale right=none	0 0 -6 0 11 0 0
o:left=signing	-3 -3 0 4 7 -13 0
o:left=signing right=duties	0 0 0 -11 13 0 0
o:left=signing right=none	-1 -2 -2 13 0 -13 0
o:left=signing right=truce	0 0 2 -9 3 0 0
o:left=truce	0 11 -13 -10 14 5 -15
o:left=truce right=deal	0 0 -9 0 12 0 0
o:left=truce right=duties	0 2 -5 -3 -1 2 7
o:left=truce right=longer	4 -4 -4 -8 15 -7 0
o:left=truce right=meeting	0 0 4 0 -8 3 0
o:left=truce right=none	0 12 -9 -5 8 7 -20
o:make in gone	0 0 0 10 -9 0 0
o:make on ahead	0 0 -3 -4 10 0 0
o:meet on ahead	0 0 -7 0 12 0 0
o:meet the ahead	0 0 -4 -2 10 0 0
o:meet the gone	0 0 0 10 -10 0 0
o:near=controls	0 0 -5 -5 11 0 0
o:near=deal	0 -1 -1 -7 6 5 -5
o:near=duties	-7 -3 -10 -5 15 -2 0
o:near=exclusions	0 0 -9 0 14 -3 0
o:near=fees	0 0 -1 0 8 0 0
o:near=longer	-1 -1 2 -18 5 6 -2
o:near=meeting	-4 -1 -4 0 20 -19 -7
o:near=none	-14 -14 -2 1 21 -10 -8
o:near=procedure	0 0 -4 0 17 -3 -11
o:near=signing	-1 -2 -13 1 16 -5 -3
o:near=truce	0 -4 -6 -5 13 -3 -2
o:no verb  ahead	-1 -5 -4 -12 2 6 7
o:no verb  gone	5 8 -1 3 -10 0 -2
o:no verb  today	0 0 0 -4 6 0 0
o:no verb ( ahead	0 0 10 0 -9 0 0
o:no verb ( gone	0 0 0 -6 8 0 0
o:no verb a ahead	0 0 -5 0 9 0 0
o:no verb and ahead	0 0 -2 0 6 0 0
o:no verb and gone	0 0 0 -4 6 0 0
o:no verb before ahead	0 0 8 0 -2 0 0
o:no verb beijing, today	0 0 0 11 -10 0 0
o:no verb by ahead	0 0 0 0 6 0 0
o:no verb date: today	0 0 -4 0 8 0 0
o:no verb delhi, today	0 0 7 0 -6 0 0
o:no verb ends ahead	0 0 -5 0 7 0 0
o:no verb ends today	0 0 6 0 -5 0 0
o:no verb friday today	0 0 -3 -2 8 0 0
o:no verb from ahead	0 -6 -45 7 6 -6 13
o:no verb from gone	0 4 -2 -1 2 0 -6
o:no verb in gone	0 -3 0 -6 11 0 0
o:no verb last gone	0 0 0 14 -13 0 0
o:no verb monday, ahead	0 0 0 0 -16 0 16
o:no verb monday, gone	0 0 0 -6 7 0 0
o:no verb of ahead	0 0 0 6 -4 -4 2
o:no verb of gone	0 3 0 -6 5 0 0
o:no verb on ahead	0 0 18 7 -15 0 -10
o:no verb on gone	0 3 -8 0 4 0 0
o:no verb on today	0 0 -6 0 8 0 0
o:no verb since ahead	0 0 -11 -9 20 0 0
o:no verb since gone	0 0 0 20 -17 0 0
o:no verb sunday, ahead	0 0 2 0 -13 12 0
o:no verb the ahead	0 0 2 -12 -2 5 0
o:no verb the gone	0 0 -6 -1 9 0 0
o:no verb through ahead	0 0 8 -1 -4 0 0
o:no verb thursday today	0 0 7 -5 0 0 0
o:no verb to ahead	0 0 11 -5 -16 5 -7
o:no verb to gone	0 0 0 -16 19 -2 0
o:no verb tomorrow, ahead	0 0 -6 5 0 0 0
o:no verb tuesday today	0 0 -9 0 5 0 0
o:no verb tuesday, today	0 0 11 -6 -6 0 0
o:no verb until ahead	0 0 0 -12 0 8 -4
o:no verb until gone	0 0 0 -7 10 0 0
o:no verb wednesday today	0 0 -3 -4 8 0 0
o:no verb wednesday, ahead	0 0 -5 10 -4 0 0
o:no verb wednesday, today	0 0 6 -7 0 0 0
o:no verb week, ahead	0 0 6 -1 -3 0 0
o:no verb — today	0 0 -5 -3 10 0 0
o:other from ahead	0 0 9 -3 -1 0 -1
o:other from gone	0 0 0 -5 7 0 0
o:other on gone	8 0 0 -4 0 0 0
o:other since gone	0 0 0 6 -5 0 0
o:other the ahead	0 0 -3 0 -9 13 0
o:other to ahead	0 0 0 3 4 -6 0
o:other until ahead	0 0 -11 0 17 -6 0
o:pay from gone	0 0 0 -6 7 0 0
o:put on ahead	0 0 -6 0 8 0 0
o:reach on gone	0 0 0 -10 13 0 0
o:right=controls	0 0 0 -4 9 0 0
o:right=deal	-1 0 -6 -7 10 4 0
o:right=deal on	0 0 6 1 -4 0 0
o:right=duties	-13 0 -17 0 8 4 5
o:right=duties before	0 0 -8 0 8 0 0
o:right=duties by	0 0 -4 0 -5 13 0
o:right=duties from	0 0 -4 7 -4 0 2
o:right=duties of	0 0 0 14 -11 0 0
o:right=duties on	-3 -1 -7 -10 17 0 6
o:right=duties since	0 6 -4 -8 7 0 0
o:right=duties the	0 0 11 0 -17 0 9
o:right=duties to	0 0 14 0 -10 -3 0
o:right=duties until	0 0 -13 5 7 0 0
o:right=exclusions	0 0 3 -14 10 0 0
o:right=exclusions since	0 0 0 -11 11 0 0
o:right=fees	0 0 8 -11 2 0 0
o:right=fees on	0 0 2 -9 6 0 0
o:right=longer	2 -6 -11 0 21 -19 -6
o:right=longer on	4 -3 -12 6 13 -14 -1
o:right=meeting	0 0 4 -18 9 0 0
o:right=meeting on	0 0 6 -4 0 0 0
o:right=none	-23 -19 -8 -4 37 -13 -11
o:right=none 	-12 4 0 -16 11 -2 0
o:right=none (	0 0 10 -6 -2 0 0
o:right=none after	0 0 11 -6 -4 0 0
o:right=none and	0 0 -5 -8 16 0 0
o:right=none as	0 0 11 -2 -7 0 0
o:right=none beginning	0 0 0 11 -9 0 0
o:right=none beijing,	0 0 0 9 -8 0 0
o:right=none belgrade,	0 0 -4 -2 8 0 0
o:right=none by	0 0 -12 -8 29 -14 -4
o:right=none changed	0 0 6 -2 -1 0 0
o:right=none day,	0 0 1 0 -10 9 0
o:right=none delhi,	0 0 6 -1 -4 0 0
o:right=none effect	0 0 0 10 -9 0 0
o:right=none ended	0 0 -8 0 11 0 0
o:right=none for	0 0 11 -10 0 -2 0
o:right=none friday	0 0 -3 -2 8 0 0
o:right=none from	-6 0 -23 11 3 -30 11
o:right=none geneva,	0 0 -4 0 9 0 0
o:right=none in	-5 0 -16 8 6 -7 -1
o:right=none is	0 0 6 -3 1 -6 -2
o:right=none last	0 2 -5 16 -12 0 0
o:right=none midnight	0 0 8 -1 -5 0 0
o:right=none monday,	0 0 -3 0 -10 0 17
o:right=none noon	0 0 -2 0 7 0 0
o:right=none of	0 2 -19 4 7 -18 4
o:right=none on	8 1 -12 -5 13 -4 4
o:right=none out	5 0 18 -4 -16 0 0
o:right=none since	-4 -6 -19 20 -4 -6 -6
o:right=none starts	0 0 -1 17 -15 0 0
o:right=none sunday	0 0 0 -1 6 0 0
o:right=none sunday,	0 0 0 -3 -8 11 0
o:right=none tariffs	0 0 -3 0 6 0 0
o:right=none than	0 0 -2 -1 7 0 0
o:right=none the	-4 -5 0 10 -4 3 -1
o:right=none through	0 0 11 -5 -7 1 0
o:right=none thursday	0 0 6 -5 0 0 0
o:right=none to	-2 -8 4 -31 -5 20 -19
o:right=none tomorrow,	0 0 -6 5 0 0 0
o:right=none tuesday	0 0 -10 0 6 0 0
o:right=none tuesday,	0 0 10 -13 -1 0 0
o:right=none until	-5 -6 14 -30 0 3 -15
o:right=none up	0 0 6 0 -2 0 0
o:right=none washington,	0 0 0 -6 9 0 0
o:right=none wednesday	0 0 -4 -5 9 0 0
o:right=none —	0 0 -6 -2 11 0 0
o:right=procedure	0 0 -5 -7 17 -3 -1
o:right=procedure on	0 0 -7 0 12 -1 0
o:right=sale	0 0 -5 -1 10 0 0
o:right=signing	0 0 -16 1 18 -2 -1
o:right=signing 	0 0 0 7 -3 0 0
o:right=truce	4 -2 8 4 -8 2 -8
o:right=truce 	10 0 -20 -5 0 9 5
o:right=truce from	0 5 12 -15 -1 0 -3
o:right=truce in	0 -2 0 12 -9 0 0
o:right=truce of	0 0 -1 -8 14 0 0
o:right=truce on	-3 -2 13 12 -12 0 -10
o:right=truce since	0 0 0 -3 6 0 0
o:rise from ahead	0 0 0 -1 -4 0 7
o:rise on ahead	0 0 -12 0 15 0 0
o:run from ahead	0 0 -2 0 0 0 7
o:run of gone	0 0 0 16 -13 0 0
o:run on ahead	-1 0 -5 0 0 11 -1
o:run on gone	8 -2 -3 -3 0 0 0
o:run out ahead	0 0 -3 -2 7 0 0
o:run the ahead	0 0 4 0 4 -9 0
o:run to ahead	0 0 -9 0 2 8 0
o:run to gone	0 0 -2 0 8 0 0
o:run until ahead	0 0 11 0 -15 1 0
o:say on ahead	0 0 6 1 -5 0 0
o:say on gone	0 0 0 -3 8 0 0
o:say until ahead	0 0 -4 0 -4 8 0
o:see on ahead	0 0 -5 0 6 0 0
o:see the ahead	0 0 7 0 -2 -4 0
o:subject=controls	0 0 -14 0 16 0 0
o:subject=controls carried	0 0 9 -12 5 -7 0
o:subject=controls carried until ahead	0 0 6 0 -1 -5 0
o:subject=controls far carried	0 0 -3 -5 16 0 -5
o:subject=controls far carried suspend	0 0 -5 0 6 0 0
o:subject=controls far carried suspend ahead	0 0 -5 0 6 0 0
o:subject=controls no verb ahead	0 0 -1 0 7 -2 0
o:subject=controls no verb on	0 0 0 9 -8 0 0
o:subject=controls no verb until	0 0 -4 0 7 -1 0
o:subject=controls on gone	0 0 0 8 -8 0 0
o:subject=controls until ahead	0 0 -3 0 6 -1 0
o:subject=deal	0 0 -15 -5 26 -3 -7
o:subject=deal be	0 0 -5 0 0 6 0
o:subject=deal be ahead	0 0 -4 0 0 6 0
o:subject=deal by ahead	0 0 -5 0 0 7 0
o:subject=deal carried	0 0 6 -10 -2 4 2
o:subject=deal carried begin	0 0 -1 0 -1 0 7
o:subject=deal carried begin ahead	0 0 -1 -10 4 0 7
o:subject=deal carried begin gone	0 0 0 10 -9 0 0
o:subject=deal carried on ahead	0 0 11 -10 1 -2 -2
o:subject=deal carried on gone	0 0 0 9 -7 0 0
o:subject=deal end	0 0 -11 0 12 0 0
o:subject=deal end on	0 0 -11 0 11 0 0
o:subject=deal far	0 0 -4 0 6 -1 0
o:subject=deal far carried	0 0 7 -6 0 -11 8
o:subject=deal far carried be	0 0 1 0 -10 0 10
o:subject=deal far carried be ahead	0 0 2 0 -11 0 11
o:subject=deal far carried begin	0 0 0 -1 11 -4 -1
o:subject=deal far carried begin ahead	0 0 0 0 9 -4 -1
o:subject=deal far carried begin on	0 0 -6 0 12 0 0
o:subject=deal far carried from ahead	0 0 -4 0 -9 0 15
o:subject=deal far carried in gone	0 0 0 -7 8 0 0
o:subject=deal far carried on ahead	0 0 -1 7 0 0 -4
o:subject=deal far carried on gone	0 0 0 -8 11 0 0
o:subject=deal far carried other	0 0 0 -5 8 0 0
o:subject=deal far carried the ahead	0 0 -8 0 8 0 0
o:subject=deal far carried until ahead	0 0 6 0 -4 0 0
o:subject=deal far no verb	0 0 -4 0 6 -1 0
o:subject=deal far no verb gone	0 0 0 -7 10 0 0
o:subject=deal far no verb on	0 0 8 0 -6 0 0
o:subject=deal far no verb today	0 0 -10 0 7 0 0
o:subject=deal far on ahead	0 0 8 0 -8 0 0
o:subject=deal from ahead	0 0 6 0 -5 0 0
o:subject=deal no verb	0 0 -5 0 10 -5 0
o:subject=deal no verb ahead	0 0 -4 7 0 -5 0
o:subject=deal no verb gone	0 0 0 -10 12 0 0
o:subject=deal no verb on	0 0 7 6 -11 0 0
o:subject=deal on ahead	0 0 0 9 -3 -3 0
o:subject=deal on gone	0 0 0 -10 13 0 0
o:subject=deal reach	0 0 8 3 -10 0 0
o:subject=deal reach ahead	0 0 8 0 -6 0 0
o:subject=deal sign	0 0 0 -4 7 0 0
o:subject=deal until ahead	0 0 -7 0 5 0 0
o:subject=duties	-8 -8 4 2 -1 0 -1
o:subject=duties be	0 0 0 -8 6 -1 0
o:subject=duties be ahead	0 0 3 -7 0 0 0
o:subject=duties be gone	0 0 0 -6 10 0 0
o:subject=duties before ahead	0 0 0 -1 -3 0 6
o:subject=duties begin	0 0 -11 -7 10 9 -3
o:subject=duties begin ahead	0 0 -10 0 2 9 -3
o:subject=duties begin gone	0 0 0 -8 10 0 0
o:subject=duties by ahead	0 0 -4 0 8 0 0
o:subject=duties carried	3 -2 -3 9 7 -15 -9
o:subject=duties carried be ahead	0 0 4 -12 0 -5 6
o:subject=duties carried be by	0 0 6 0 -6 0 0
o:subject=duties carried be from	0 0 6 -9 -4 0 6
o:subject=duties carried be on	0 0 -8 0 10 0 0
o:subject=duties carried be the	0 0 -9 0 10 0 1
o:subject=duties carried begin	0 0 5 8 -3 -13 0
o:subject=duties carried begin ahead	0 0 5 8 -4 -13 0
o:subject=duties carried begin on	0 0 -6 -2 4 0 2
o:subject=duties carried charge ahead	0 0 0 -2 6 0 0
o:subject=duties carried charge from	0 0 0 -2 7 0 0
o:subject=duties carried charge gone	0 0 0 8 -6 0 0
o:subject=duties carried end gone	-2 0 -4 7 0 0 0
o:subject=duties carried end on	-2 0 2 8 -8 4 0
o:subject=duties carried fall	0 0 8 0 -6 0 0
o:subject=duties carried from ahead	0 0 8 -3 2 0 -3
o:subject=duties carried from gone	0 0 0 -3 7 0 0
o:subject=duties carried in gone	0 -1 0 10 -8 0 0
o:subject=duties carried last gone	0 0 0 13 -13 0 0
o:subject=duties carried of gone	0 0 0 11 -10 0 0
o:subject=duties carried other	8 0 7 -9 -4 0 0
o:subject=duties carried other ahead	0 0 8 0 -6 0 0
o:subject=duties carried other gone	8 0 0 -8 0 0 0
o:subject=duties carried pay	0 0 0 -10 18 0 -7
o:subject=duties carried pay ahead	0 0 -2 -1 15 0 -7
o:subject=duties carried pay gone	0 0 0 -4 6 0 0
o:subject=duties carried pay since	0 0 0 -9 10 0 0
o:subject=duties carried put	0 0 0 -4 6 0 0
o:subject=duties carried run	5 0 2 0 -7 0 0
o:subject=duties carried say	0 0 -1 0 7 0 0
o:subject=duties carried sign on	0 0 0 -6 7 0 0
o:subject=duties carried since ahead	0 0 -4 0 9 0 0
o:subject=duties carried since gone	0 8 0 0 -3 0 0
o:subject=duties carried suspend	0 5 -12 12 -5 4 0
o:subject=duties carried suspend ahead	0 -1 -11 -9 15 5 0
o:subject=duties carried suspend gone	0 7 0 17 -21 0 0
o:subject=duties carried suspend on	0 0 0 7 -4 0 0
o:subject=duties carried suspend until	0 0 -12 0 7 6 0
o:subject=duties carried the ahead	0 0 3 -2 8 -16 0
o:subject=duties carried the gone	0 0 0 10 -8 0 0
o:subject=duties carried to ahead	0 0 8 0 -1 -6 0
o:subject=duties carried until ahead	0 0 -12 -4 9 6 0
o:subject=duties collect	0 0 -2 -4 12 0 0
o:subject=duties collect ahead	0 0 0 -2 6 0 0
o:subject=duties collect from	0 0 0 -2 6 0 0
o:subject=duties end	0 0 0 8 -5 -5 5
o:subject=duties end ahead	0 0 0 9 -7 -4 5
o:subject=duties fall on	0 0 0 7 -8 0 2
o:subject=duties far  gone	0 0 -2 8 -3 0 0
o:subject=duties far carried	-5 6 10 4 0 -6 -14
o:subject=duties far carried agree	0 0 0 -3 7 0 0
o:subject=duties far carried agree on	0 0 0 -3 6 0 0
o:subject=duties far carried announce	0 0 6 -1 -2 0 0
o:subject=duties far carried announce ahead	0 0 6 0 -3 0 0
o:subject=duties far carried be	0 0 -3 -16 23 -5 -8
o:subject=duties far carried be ahead	0 0 -2 -2 12 -4 -7
o:subject=duties far carried be gone	0 0 0 -12 16 0 0
o:subject=duties far carried be since	0 0 0 -10 10 0 0
o:subject=duties far carried before ahead	0 0 -8 5 0 5 -2
o:subject=duties far carried begin	0 7 16 -1 -7 -11 0
o:subject=duties far carried begin ahead	0 0 17 0 -7 -10 0
o:subject=duties far carried begin gone	0 8 0 0 -1 0 0
o:subject=duties far carried begin in	0 0 0 -7 8 0 0
o:subject=duties far carried begin on	0 8 9 0 -14 -3 0
o:subject=duties far carried begin until	0 0 8 0 -5 -2 0
o:subject=duties far carried by ahead	0 0 -1 0 9 -4 0
o:subject=duties far carried charge	0 0 -3 0 7 0 -2
o:subject=duties far carried collect gone	0 0 0 6 -6 0 0
o:subject=duties far carried end	1 0 0 -6 -2 8 -3
o:subject=duties far carried end ahead	-1 0 1 0 -6 9 -3
o:subject=duties far carried end gone	4 0 0 -8 3 0 0
o:subject=duties far carried end on	3 0 -2 -7 -2 10 -1
o:subject=duties far carried fall	0 0 -11 2 8 0 0
o:subject=duties far carried fall gone	0 0 0 9 -9 0 0
o:subject=duties far carried fall on	0 0 -10 6 3 0 0
o:subject=duties far carried from ahead	0 0 8 5 -8 -1 -2
o:subject=duties far carried from gone	0 6 0 -10 2 0 0
o:subject=duties far carried in gone	0 0 0 9 -7 0 0
o:subject=duties far carried leave	0 0 -2 0 6 -1 0
o:subject=duties far carried lower	0 0 0 5 -9 0 6
o:subject=duties far carried lower ahead	0 0 0 0 -3 0 6
o:subject=duties far carried meet	0 0 0 -3 6 0 0
o:subject=duties far carried of gone	0 0 0 7 -6 0 0
o:subject=duties far carried on gone	2 7 -1 1 -5 0 0
o:subject=duties far carried other	0 0 10 11 -11 -8 0
o:subject=duties far carried other ahead	0 0 11 0 -1 -8 0
o:subject=duties far carried other gone	0 0 0 9 -8 0 0
o:subject=duties far carried other in	0 0 0 9 -9 0 0
o:subject=duties far carried other on	0 0 11 0 -4 -4 0
o:subject=duties far carried pay	0 0 -3 9 -3 0 0
o:subject=duties far carried pay gone	0 0 0 9 -8 0 0
o:subject=duties far carried pay since	0 0 0 10 -9 0 0
o:subject=duties far carried run	0 0 1 8 -6 -2 0
o:subject=duties far carried run gone	0 0 0 14 -13 0 0
o:subject=duties far carried say on	0 0 -2 0 6 0 0
o:subject=duties far carried sign ahead	0 0 0 8 -3 0 0
o:subject=duties far carried sign gone	0 0 0 -15 16 0 0
o:subject=duties far carried since ahead	0 0 -4 -2 9 0 0
o:subject=duties far carried since gone	0 0 0 7 -6 0 0
o:subject=duties far carried sit	0 0 -2 0 6 0 0
o:subject=duties far carried suspend	0 0 8 -6 -6 -3 6
o:subject=duties far carried suspend ahead	0 0 8 0 -11 -3 6
o:subject=duties far carried suspend gone	0 0 0 -4 6 0 0
o:subject=duties far carried suspend until	0 0 13 0 -11 0 0
o:subject=duties far carried the ahead	0 0 -2 7 -2 0 -1
o:subject=duties far carried to ahead	0 0 8 0 -7 0 0
o:subject=duties far carried until ahead	0 0 14 0 -7 -4 0
o:subject=duties far from ahead	0 0 -7 2 0 0 1
o:subject=duties far no verb 	0 0 0 6 0 0 -2
o:subject=duties far no verb ahead	0 0 3 -11 -3 2 5
o:subject=duties far no verb from	0 0 -7 0 0 0 1
o:subject=duties far no verb gone	-1 0 -7 13 -6 0 0
o:subject=duties far no verb on	0 0 -12 -10 -4 16 10
o:subject=duties far no verb the	0 0 -8 5 3 0 0
o:subject=duties far no verb thursday,	0 0 8 0 -8 0 0
o:subject=duties far no verb to	0 0 13 0 -10 -3 0
o:subject=duties far no verb today	0 0 6 -14 3 0 0
o:subject=duties far no verb until	0 0 13 0 -10 -3 0
o:subject=duties far on ahead	0 0 -11 -6 -8 17 10
o:subject=duties far the ahead	0 0 -8 0 11 0 0
o:subject=duties far the gone	0 0 0 6 -6 0 0
o:subject=duties far thursday, today	0 0 9 0 -9 0 0
o:subject=duties far to ahead	0 0 13 0 -10 -3 0
o:subject=duties far until ahead	0 0 14 0 -11 -3 0
o:subject=duties from ahead	0 0 -19 1 11 -3 -3
o:subject=duties from today	0 0 0 8 -7 0 0
o:subject=duties impose	0 0 6 0 -4 0 0
o:subject=duties in gone	0 0 0 -9 11 0 0
o:subject=duties no verb	-2 -3 6 0 -3 7 -6
o:subject=duties no verb ahead	0 0 11 -11 -6 8 -2
o:subject=duties no verb from	0 0 -7 2 6 0 -6
o:subject=duties no verb gone	0 0 -6 10 -3 0 0
o:subject=duties no verb in	0 0 0 -5 6 0 0
o:subject=duties no verb of	0 0 -2 -7 3 0 8
o:subject=duties no verb on	0 0 -2 3 7 -3 -11
o:subject=duties no verb since	0 0 0 8 -6 0 0
o:subject=duties no verb the	0 0 -4 -5 -7 8 6
o:subject=duties no verb to	0 0 -8 -3 10 2 0
o:subject=duties no verb today	0 0 -3 -2 8 0 0
o:subject=duties no verb until	0 0 -5 -5 2 7 0
o:subject=duties of ahead	0 0 -5 -10 5 0 8
o:subject=duties on ahead	0 0 -3 8 6 -16 -4
o:subject=duties other	0 0 -12 10 -5 5 0
o:subject=duties other ahead	0 0 -12 0 5 5 0
o:subject=duties other gone	0 0 0 11 -11 0 0
o:subject=duties pay	0 0 0 -2 -2 0 6
o:subject=duties pay ahead	0 0 0 0 -4 0 6
o:subject=duties rise	0 0 -1 0 6 0 0
o:subject=duties run	0 0 8 0 0 -4 0
o:subject=duties run ahead	0 0 8 0 -1 -4 0
o:subject=duties since gone	0 0 0 11 -8 0 0
o:subject=duties suspend	0 0 3 14 -10 -5 0
o:subject=duties suspend ahead	0 0 3 6 -3 -5 0
o:subject=duties suspend from	0 0 -3 9 -3 0 0
o:subject=duties suspend gone	0 0 0 8 -8 0 0
o:subject=duties suspend until	0 0 10 0 -5 -3 0
o:subject=duties the ahead	0 0 -17 -1 -3 14 5
o:subject=duties until ahead	0 0 5 -2 -13 11 0
o:subject=exclusions	0 0 -4 0 10 -3 0
o:subject=exclusions end	0 0 -9 0 12 -1 0
o:subject=exclusions end ahead	0 0 -9 0 12 0 0
o:subject=exclusions end on	0 0 -9 0 11 0 0
o:subject=exclusions far carried on ahead	0 0 8 0 -7 0 0
o:subject=exclusions no verb	0 0 -6 0 6 0 0
o:subject=exclusions no verb ahead	0 0 -6 0 6 0 0
o:subject=fees	0 0 0 -6 12 0 -5
o:subject=fees carried	0 0 -14 0 16 0 0
o:subject=fees carried on ahead	0 0 -8 0 9 0 0
o:subject=fees far	0 0 7 0 -4 0 0
o:subject=fees far carried	0 0 -6 0 14 -1 -2
o:subject=fees far no verb	0 0 7 0 -4 0 0
o:subject=fees far no verb ahead	0 0 7 0 -6 0 0
o:subject=fees from ahead	0 0 -1 -1 9 0 -3
o:subject=longer	0 0 -2 3 0 4 -7
o:subject=longer carried	6 4 -4 -9 3 0 -5
o:subject=longer carried begin	0 0 -16 0 15 0 0
o:subject=longer carried begin ahead	0 0 -16 0 14 0 0
o:subject=longer carried end	0 0 -4 0 -2 8 0
o:subject=longer carried end ahead	0 0 -3 0 -5 8 0
o:subject=longer carried end on	0 0 -2 0 -5 8 0
o:subject=longer carried in gone	0 7 0 0 -5 0 0
o:subject=longer carried on ahead	0 0 -8 0 2 7 0
o:subject=longer carried on gone	9 0 0 0 -5 0 0
o:subject=longer carried run	8 0 9 0 -2 -14 0
o:subject=longer carried run ahead	0 0 9 0 2 -14 0
o:subject=longer carried run gone	9 0 0 0 -7 0 0
o:subject=longer carried to ahead	0 0 -10 0 11 0 0
o:subject=longer far	0 0 1 -7 6 -2 0
o:subject=longer far carried	0 0 -16 -13 14 16 -2
o:subject=longer far carried be	0 0 8 0 -7 0 0
o:subject=longer far carried begin	0 0 -4 -9 2 10 0
o:subject=longer far carried begin ahead	0 0 -4 0 -5 10 0
o:subject=longer far carried begin gone	0 0 0 -8 9 0 0
o:subject=longer far carried end ahead	0 0 -9 0 11 -2 0
o:subject=longer far carried extend	0 0 -11 0 -4 14 0
o:subject=longer far carried on ahead	0 0 -3 0 8 -4 0
o:subject=longer far carried to ahead	0 0 -14 0 -2 15 0
o:subject=longer far no verb	0 0 1 -7 6 -2 0
o:subject=longer far no verb 	0 0 -15 0 17 0 0
o:subject=longer far no verb gone	0 0 -3 -3 9 0 0
o:subject=longer no verb on	0 0 -2 -3 9 -1 0
o:subject=longer no verb to	0 0 8 0 -6 -2 0
o:subject=longer on gone	0 0 0 -6 9 0 0
o:subject=longer to ahead	0 0 5 0 -14 2 0
o:subject=meeting	-2 -2 1 -4 13 -10 -7
o:subject=meeting begin ahead	0 0 6 0 -4 0 0
o:subject=meeting begin on	0 0 6 0 -4 0 0
o:subject=meeting carried	-2 -1 0 2 -10 10 4
o:subject=meeting carried be	0 0 1 8 -5 -2 0
o:subject=meeting carried be gone	0 0 0 10 -8 0 0
o:subject=meeting carried be on	0 0 0 6 -6 0 0
o:subject=meeting carried begin	0 0 0 -2 -3 -3 9
o:subject=meeting carried begin ahead	0 0 0 0 -10 -3 9
o:subject=meeting carried begin gone	0 0 0 -6 8 0 0
o:subject=meeting carried begin on	0 0 0 -5 -2 0 9
o:subject=meeting carried end	0 0 23 0 -19 0 0
o:subject=meeting carried end ahead	0 0 25 0 -25 0 0
o:subject=meeting carried end gone	0 0 0 0 6 0 0
o:subject=meeting carried end on	0 0 20 0 -20 0 0
o:subject=meeting carried from ahead	0 0 0 -1 7 0 -3
o:subject=meeting carried on ahead	0 0 18 -4 -23 0 8
o:subject=meeting carried on gone	0 0 0 6 0 0 0
o:subject=meeting carried see	0 0 8 0 -3 -4 0
o:subject=meeting carried see ahead	0 0 8 0 -4 -4 0
o:subject=meeting far  ahead	0 0 10 -1 -7 -10 5
o:subject=meeting far  gone	0 0 0 -9 11 0 0
o:subject=meeting far carried	-7 -8 -7 2 7 -7 9
o:subject=meeting far carried agree	0 0 3 0 -6 5 0
o:subject=meeting far carried be	0 0 -1 5 -6 0 7
o:subject=meeting far carried be ahead	0 0 -1 0 -2 0 8
o:subject=meeting far carried be gone	0 0 0 6 -6 0 0
o:subject=meeting far carried be since	0 0 0 7 -7 0 0
o:subject=meeting far carried begin ahead	0 0 0 -10 6 -4 3
o:subject=meeting far carried charge	0 0 0 -3 6 0 0
o:subject=meeting far carried end	-1 0 0 5 2 -6 0
o:subject=meeting far carried end ahead	0 0 1 0 1 -6 0
o:subject=meeting far carried end gone	0 0 0 6 -1 0 0
o:subject=meeting far carried end on	-1 0 0 -1 6 -6 0
o:subject=meeting far carried from ahead	0 0 0 -14 -1 0 13
o:subject=meeting far carried on ahead	0 0 -2 -11 13 -10 3
o:subject=meeting far carried on gone	-2 -3 0 0 9 0 0
o:subject=meeting far carried other	0 0 0 8 -4 0 0
o:subject=meeting far carried other gone	0 0 0 8 -7 0 0
o:subject=meeting far carried rise	0 0 0 0 -6 0 8
o:subject=meeting far carried rise ahead	0 0 0 0 -7 0 8
o:subject=meeting far carried the ahead	0 0 -11 0 10 0 0
o:subject=meeting far carried the gone	0 0 0 7 -5 0 0
o:subject=meeting far carried until ahead	0 0 8 0 -14 4 0
o:subject=meeting far no verb 	0 0 8 -12 0 -11 5
o:subject=meeting far no verb ahead	0 0 -8 0 3 3 0
o:subject=meeting far no verb from	0 0 0 8 -8 0 0
o:subject=meeting far no verb gone	0 0 0 -3 8 0 0
o:subject=meeting far no verb on	0 0 0 12 -7 -3 0
o:subject=meeting far no verb the	0 0 -8 0 4 4 0
o:subject=meeting far no verb today	0 0 15 -1 -11 0 0
o:subject=meeting far on ahead	0 0 0 6 0 -3 0
o:subject=meeting far on gone	0 0 0 6 -6 0 0
o:subject=meeting far the ahead	0 0 -8 0 2 4 0
o:subject=meeting in gone	0 0 0 7 -6 0 0
o:subject=meeting no verb	0 -1 0 5 2 -7 -4
o:subject=meeting no verb gone	0 0 -1 0 6 0 0
o:subject=meeting no verb in	0 0 0 9 -8 0 0
o:subject=meeting no verb on	0 0 -7 -5 17 0 0
o:subject=meeting no verb the	0 0 3 0 -6 2 0
o:subject=meeting no verb today	0 0 0 8 -6 0 0
o:subject=meeting on gone	0 0 0 -5 10 0 0
o:subject=none	-5 -5 -5 10 0 1 -5
o:subject=none  gone	0 0 0 7 -5 0 0
o:subject=none carried	-2 -6 -1 -11 10 3 3
o:subject=none carried agree	0 0 -16 1 15 0 0
o:subject=none carried agree ahead	0 0 -16 0 18 0 0
o:subject=none carried agree on	0 0 -5 -6 12 0 0
o:subject=none carried announce	0 0 -3 0 -1 0 6
o:subject=none carried announce ahead	0 0 -3 0 -1 0 6
o:subject=none carried announce on	0 0 0 0 -5 0 6
o:subject=none carried ask	0 0 0 7 -6 0 0
o:subject=none carried be	0 0 -4 -6 4 4 2
o:subject=none carried be ahead	0 0 -4 -6 1 6 4
o:subject=none carried be from	0 0 0 7 -3 0 0
o:subject=none carried be of	0 0 -4 -4 11 0 0
o:subject=none carried be on	0 0 10 -2 -5 0 0
o:subject=none carried be the	0 0 -8 0 -5 9 9
o:subject=none carried begin	0 3 -1 -8 10 4 -7
o:subject=none carried begin ahead	0 0 0 -10 11 5 -7
o:subject=none carried begin from	0 0 0 -5 6 0 0
o:subject=none carried begin on	0 3 6 -5 2 -3 -3
o:subject=none carried begin today	0 0 0 -5 8 0 0
o:subject=none carried charge gone	0 0 0 -5 6 0 0
o:subject=none carried clear	0 0 -6 -1 1 6 -1
o:subject=none carried clear ahead	0 0 -6 0 1 7 -1
o:subject=none carried conclude	0 0 5 2 -7 0 0
o:subject=none carried confirm	0 0 -11 -2 11 2 0
o:subject=none carried confirm ahead	0 0 -11 -1 11 2 0
o:subject=none carried end	0 0 -5 0 -2 3 7
o:subject=none carried end ahead	0 0 -6 -2 0 4 9
o:subject=none carried end on	2 0 -10 3 -4 4 9
o:subject=none carried extend	0 0 0 0 9 -8 0
o:subject=none carried extend ahead	0 0 0 0 6 -7 0
o:subject=none carried extend to	0 0 11 0 -1 -8 0
o:subject=none carried for ahead	0 0 10 0 -7 0 0
o:subject=none carried from ahead	0 0 0 0 -5 -1 7
o:subject=none carried from gone	0 0 0 6 -3 0 0
o:subject=none carried have ahead	0 0 0 -7 2 0 3
o:subject=none carried have on	0 0 3 6 -9 0 0
o:subject=none carried have until	0 0 -6 0 10 0 0
o:subject=none carried in gone	0 0 0 15 -14 0 0
o:subject=none carried keep	0 0 11 0 -9 0 0
o:subject=none carried make	0 0 1 -2 -8 9 0
o:subject=none carried make ahead	0 0 1 0 -8 9 0
o:subject=none carried meet ahead	0 0 -7 -2 13 0 0
o:subject=none carried meet gone	0 0 0 7 -6 0 0
o:subject=none carried meet today	0 0 8 0 -7 0 0
o:subject=none carried of ahead	0 0 -9 -6 21 -2 -2
o:subject=none carried on ahead	0 0 -4 -13 7 -1 10
o:subject=none carried on gone	5 3 -6 7 -8 0 -2
o:subject=none carried other	0 0 -4 -5 13 0 0
o:subject=none carried other ahead	0 0 -3 0 9 0 0
o:subject=none carried other since	0 0 0 -9 10 0 0
o:subject=none carried pay	0 0 0 -13 -3 1 11
o:subject=none carried pay ahead	0 0 1 -3 -12 1 11
o:subject=none carried pay from	0 0 0 -5 -6 0 12
o:subject=none carried pay gone	0 0 0 -13 15 0 0
o:subject=none carried pay since	0 0 5 -9 1 0 0
o:subject=none carried put	0 0 0 -8 12 -3 0
o:subject=none carried put gone	0 0 0 -7 8 0 0
o:subject=none carried run ahead	0 0 -10 -2 9 0 3
o:subject=none carried set	0 0 -6 0 7 0 0
o:subject=none carried sign	0 0 3 7 -14 6 0
o:subject=none carried sign ahead	0 0 3 0 -9 7 0
o:subject=none carried sign gone	0 0 0 7 -7 0 0
o:subject=none carried sign on	0 0 0 10 -8 0 0
o:subject=none carried since gone	0 0 0 -7 9 0 0
o:subject=none carried sit	0 0 -3 6 0 0 0
o:subject=none carried sit gone	0 0 0 7 -6 0 0
o:subject=none carried suspend	0 0 17 3 -12 -6 -2
o:subject=none carried suspend ahead	0 0 21 5 -19 -6 -2
o:subject=none carried suspend from	0 0 0 10 -7 0 0
o:subject=none carried suspend until	0 0 12 0 -7 -1 0
o:subject=none carried the ahead	0 0 1 -12 -2 2 5
o:subject=none carried to ahead	0 0 1 0 -9 7 0
o:subject=none carried to gone	0 0 0 0 6 0 0
o:subject=none carried until ahead	0 0 -3 0 8 0 0
o:subject=none carried until gone	0 0 -4 -1 9 0 0
o:subject=none friday today	0 0 -2 -1 6 0 0
o:subject=none from ahead	0 0 -4 14 -12 0 0
o:subject=none from gone	0 0 0 -5 6 0 0
o:subject=none no verb	-5 -5 -5 10 0 1 -5
o:subject=none no verb 	0 0 6 3 -3 -2 -5
o:subject=none no verb ahead	0 0 2 13 -16 5 0
o:subject=none no verb friday	0 0 -2 -1 6 0 0
o:subject=none no verb from	0 0 -4 6 -3 0 0
o:subject=none no verb gone	0 0 -10 -2 11 0 -1
o:subject=none no verb of	0 0 -4 7 0 0 -4
o:subject=none no verb on	0 0 7 -2 0 -3 -8
o:subject=none no verb since	0 0 -3 10 -6 0 0
o:subject=none no verb sunday,	0 0 -11 0 -1 13 0
o:subject=none no verb the	0 0 -5 -1 8 2 -5
o:subject=none no verb thursday,	0 0 -2 0 7 0 0
o:subject=none no verb to	0 0 1 -2 -10 7 0
o:subject=none no verb today	0 0 -8 2 14 -6 -5
o:subject=none no verb tuesday,	0 0 -3 -4 7 0 0
o:subject=none no verb until	0 0 19 -1 -16 0 0
o:subject=none no verb wednesday,	0 0 9 -4 -6 0 0
o:subject=none no verb ·	0 0 0 -4 8 0 0
o:subject=none no verb —	0 0 -6 -2 11 0 0
o:subject=none of ahead	0 0 -3 11 -3 0 -3
o:subject=none of gone	0 0 0 -13 13 0 0
o:subject=none on ahead	0 0 8 -12 2 -3 -7
o:subject=none since ahead	0 0 -2 -5 9 0 0
o:subject=none since gone	0 0 0 14 -13 0 0
o:subject=none the ahead	0 0 -4 -1 6 2 -4
o:subject=none to ahead	0 0 2 0 -15 7 0
o:subject=none tuesday, today	0 0 -3 -4 7 0 0
o:subject=none until ahead	0 0 21 0 -22 0 0
o:subject=none wednesday, today	0 0 9 -4 -6 0 0
o:subject=none · today	0 0 0 -3 7 0 0
o:subject=none — today	0 0 -5 -2 9 0 0
o:subject=procedure	0 0 0 -7 5 -3 5
o:subject=procedure carried	0 0 -10 -6 21 -3 -1
o:subject=procedure carried be	0 0 -5 0 8 0 0
o:subject=procedure carried since gone	0 0 0 -8 9 0 0
o:subject=procedure far	0 0 -9 -10 2 9 1
o:subject=procedure far carried	0 0 3 5 -8 4 -4
o:subject=procedure far carried be	0 0 6 5 -9 0 0
o:subject=procedure far carried be ahead	0 0 6 0 -4 0 0
o:subject=procedure far carried end	0 0 -7 0 0 9 0
o:subject=procedure far carried from gone	0 0 0 8 -8 0 0
o:subject=procedure far carried in gone	0 0 0 7 -7 0 0
o:subject=procedure far carried on ahead	0 0 -12 0 3 8 0
o:subject=procedure far carried the ahead	0 0 6 0 -4 0 0
o:subject=procedure far no verb	0 0 -9 -10 2 9 1
o:subject=procedure far no verb 	0 0 -10 0 -5 14 0
o:subject=procedure far no verb ahead	0 0 -7 -4 -1 9 2
o:subject=procedure no verb	0 0 2 -4 0 -2 6
o:subject=procedure no verb ahead	0 0 4 0 -7 -1 6
o:subject=procedure no verb the	0 0 14 0 -12 0 0
o:subject=procedure the ahead	0 0 14 0 -12 0 0
o:subject=sale	0 0 -5 -4 13 0 0
o:subject=sale far	0 0 0 -4 9 0 0
o:subject=sale far no verb	0 0 0 -4 9 0 0
o:subject=sale no verb	0 0 -5 -2 10 0 0
o:subject=sale no verb ahead	0 0 -4 0 6 0 0
o:subject=signing	0 0 8 3 -3 -12 0
o:subject=signing no verb	0 0 11 0 -7 -3 1
o:subject=signing no verb ahead	0 0 18 -3 -14 -3 1
o:subject=signing no verb of	0 0 0 -4 6 0 0
o:subject=signing no verb on	0 0 3 4 -9 0 3
o:subject=signing no verb since	0 0 0 -8 8 0 0
o:subject=signing no verb today	0 0 -8 0 6 0 0
o:subject=signing on gone	0 0 0 7 -6 0 0
o:subject=signing since gone	0 0 0 -8 8 0 0
o:subject=truce	2 5 -5 -1 6 -5 -2
o:subject=truce  ahead	0 -3 0 0 -6 8 5
o:subject=truce  gone	10 10 0 -11 -11 0 0
o:subject=truce agree	0 5 5 -12 3 -1 0
o:subject=truce agree gone	0 5 0 -11 6 0 0
o:subject=truce agree on	0 5 0 -11 4 0 0
o:subject=truce be ahead	0 0 13 0 -8 -1 0
o:subject=truce be gone	0 0 -7 2 4 0 0
o:subject=truce be on	0 0 9 0 -6 0 0
o:subject=truce begin	-1 -13 -8 7 0 0 8
o:subject=truce begin ahead	0 0 -7 0 0 0 9
o:subject=truce begin gone	0 -10 0 5 1 0 0
o:subject=truce begin in	0 0 0 11 -10 0 0
o:subject=truce begin on	0 -11 0 0 0 -3 8
o:subject=truce carried	0 0 -10 1 3 5 0
o:subject=truce carried agree	0 0 3 10 -10 0 0
o:subject=truce carried agree gone	0 0 0 11 -9 0 0
o:subject=truce carried be	3 0 14 -3 -18 7 0
o:subject=truce carried be ahead	0 0 18 0 -23 8 0
o:subject=truce carried be on	5 0 2 0 -17 11 0
o:subject=truce carried begin ahead	0 0 -11 1 1 3 0
o:subject=truce carried begin gone	0 5 0 -8 4 0 0
o:subject=truce carried begin on	0 4 -7 0 0 0 1
o:subject=truce carried end	2 0 0 4 6 -17 0
o:subject=truce carried end ahead	0 0 3 0 6 -16 0
o:subject=truce carried end on	2 0 4 5 0 -16 0
o:subject=truce carried extend	0 0 -8 0 2 2 0
o:subject=truce carried in gone	0 0 0 -5 6 0 0
o:subject=truce carried on ahead	0 0 -12 0 2 10 4
o:subject=truce carried on gone	6 3 -5 7 -12 0 0
o:subject=truce carried other	0 0 0 -7 0 8 0
o:subject=truce carried pay	0 0 0 7 -2 0 -2
o:subject=truce carried run	0 0 -8 0 0 9 0
o:subject=truce carried run ahead	0 0 -7 0 0 9 0
o:subject=truce carried sign	0 0 5 3 -8 0 0
o:subject=truce carried suspend	0 0 -5 -8 17 -6 0
o:subject=truce carried suspend ahead	0 0 -5 0 11 -6 0
o:subject=truce carried suspend gone	0 0 0 -8 8 0 0
o:subject=truce carried suspend until	0 0 -8 0 13 -4 0
o:subject=truce carried the ahead	0 0 -5 0 -7 15 0
o:subject=truce carried the gone	0 0 0 -3 7 0 0
o:subject=truce carried to ahead	0 0 21 0 -15 -6 0
o:subject=truce carried until ahead	0 0 2 0 5 -11 0
o:subject=truce carried until gone	0 0 -2 -4 11 0 0
o:subject=truce conclude gone	0 0 0 6 -6 0 0
o:subject=truce end	12 1 -4 0 -2 0 0
o:subject=truce end gone	16 2 0 0 -16 0 0
o:subject=truce end on	13 -1 0 -6 -4 1 0
o:subject=truce extend	0 0 1 -7 0 5 0
o:subject=truce extend ahead	0 0 1 0 -8 6 0
o:subject=truce extend gone	0 0 0 -6 9 0 0
o:subject=truce extend to	0 0 -16 0 0 17 0
o:subject=truce far  ahead	0 0 -14 0 8 -2 6
o:subject=truce far carried	0 -2 0 0 10 -6 -13
o:subject=truce far carried agree	0 0 0 -4 8 -2 0
o:subject=truce far carried be ahead	0 0 -11 0 15 -5 0
o:subject=truce far carried be gone	0 0 9 1 -8 0 0
o:subject=truce far carried begin	0 0 -12 3 2 4 -2
o:subject=truce far carried begin ahead	0 0 -11 -3 14 5 -2
o:subject=truce far carried begin gone	0 0 0 7 -6 0 0
o:subject=truce far carried begin on	0 0 -5 13 -4 0 -2
o:subject=truce far carried by ahead	0 0 -6 0 0 7 0
o:subject=truce far carried charge	0 0 6 3 -9 0 0
o:subject=truce far carried charge ahead	0 0 8 0 -6 0 0
o:subject=truce far carried end	-2 0 12 0 -1 -9 0
o:subject=truce far carried end ahead	0 0 16 0 -8 -9 0
o:subject=truce far carried end on	-1 0 14 0 -3 -9 0
o:subject=truce far carried on ahead	0 0 3 -3 8 -11 -3
o:subject=truce far carried other	0 0 -9 0 3 6 0
o:subject=truce far carried other ahead	0 0 -8 0 0 6 0
o:subject=truce far carried pay gone	0 0 0 6 -5 0 0
o:subject=truce far carried run	0 0 10 0 -5 -2 0
o:subject=truce far carried run ahead	0 0 10 0 -6 -2 0
o:subject=truce far carried tell on	0 0 -4 0 6 0 0
o:subject=truce far carried the ahead	0 0 14 0 -5 -10 0
o:subject=truce far carried until ahead	0 0 -5 0 11 -4 0
o:subject=truce far carried until gone	0 0 -1 6 -4 0 0
o:subject=truce far from ahead	0 0 0 -7 -7 0 14
o:subject=truce far no verb 	0 0 -6 -8 12 -3 5
o:subject=truce far no verb ahead	0 0 -1 -6 -1 0 9
o:subject=truce far no verb from	0 0 0 -9 -4 0 13
o:subject=truce far no verb gone	3 0 0 -9 6 0 -2
o:subject=truce far no verb on	5 0 11 -6 -7 -2 -4
o:subject=truce far no verb today	0 0 0 7 -3 0 0
o:subject=truce far on ahead	0 0 12 0 -6 -1 -4
o:subject=truce far on gone	6 0 0 -3 -1 0 0
o:subject=truce from ahead	0 -8 -8 0 14 -7 1
o:subject=truce from gone	0 9 -1 0 -4 0 0
o:subject=truce in gone	0 -4 0 8 -4 0 0
o:subject=truce last gone	0 3 0 6 -8 0 0
o:subject=truce no verb	0 7 -5 0 7 -9 -9
o:subject=truce no verb 	8 7 -1 -13 -14 7 4
o:subject=truce no verb ahead	-2 -15 -6 11 10 -5 -4
o:subject=truce no verb from	0 0 -21 -3 15 -1 0
o:subject=truce no verb gone	3 15 -1 -7 0 -5 -4
o:subject=truce no verb in	0 0 0 -10 15 0 0
o:subject=truce no verb on	-6 5 0 -3 6 -3 -6
o:subject=truce no verb saturday,	0 0 0 10 -11 0 0
o:subject=truce no verb the	0 0 4 -3 8 -13 0
o:subject=truce no verb until	0 0 -12 -5 13 5 0
o:subject=truce of ahead	0 0 -7 -3 13 0 0
o:subject=truce of gone	0 5 0 10 -15 0 0
o:subject=truce on ahead	-6 -2 7 -5 1 -5 2
o:subject=truce on gone	7 0 0 -13 7 0 -1
o:subject=truce on today	0 0 -9 1 7 0 0
o:subject=truce other	0 0 7 -15 12 -9 0
o:subject=truce other ahead	0 0 5 0 1 -9 0
o:subject=truce other gone	0 0 1 -14 13 0 0
o:subject=truce run	-9 0 -5 1 5 0 1
o:subject=truce run gone	-7 1 -3 3 3 0 0
o:subject=truce run on	-6 0 14 0 -5 0 0
o:subject=truce run to	0 0 -18 0 14 3 0
o:subject=truce since ahead	0 0 -5 0 8 0 0
o:subject=truce since gone	0 0 0 7 -6 0 0
o:subject=truce suspend	0 0 -4 10 -17 12 0
o:subject=truce suspend ahead	0 0 -4 0 -10 12 0
o:subject=truce suspend gone	0 0 0 10 -10 0 0
o:subject=truce suspend until	0 0 -3 0 -11 13 0
o:subject=truce the ahead	0 0 -1 0 9 -6 0
o:subject=truce the gone	0 0 0 -6 11 0 0
o:subject=truce to ahead	0 0 -9 0 5 8 0
o:subject=truce until gone	0 -1 1 -11 11 0 0
o:suspend from ahead	0 0 -16 12 0 0 1
o:suspend from gone	0 0 0 7 -5 0 0
o:suspend in gone	0 0 0 7 -6 0 0
o:suspend on ahead	0 0 -8 0 11 0 0
o:suspend on gone	0 0 0 7 -6 0 0
o:suspend since gone	0 9 0 5 -14 0 0
o:suspend to ahead	0 0 11 0 -6 -4 0
o:suspend until ahead	0 0 1 -3 -2 6 0
o:suspend until gone	0 0 -3 -3 9 0 0
o:topic=controls	0 0 -9 -9 30 -10 -3
o:topic=controls ahead	0 0 -8 -2 22 -9 -2
o:topic=controls far	0 0 0 -11 6 2 0
o:topic=controls far gone	0 0 0 -9 11 0 0
o:topic=controls from	0 0 0 -1 6 0 0
o:topic=controls gone	0 0 0 -3 8 0 0
o:topic=controls on	0 0 -9 7 2 0 0
o:topic=controls on ahead	0 0 -9 0 11 0 0
o:topic=controls on gone	0 0 0 7 -6 0 0
o:topic=controls since	0 0 0 -5 6 0 0
o:topic=controls since gone	0 0 0 -5 6 0 0
o:topic=controls suspend	0 0 -3 -2 8 0 0
o:topic=controls until	0 0 2 0 3 -8 0
o:topic=controls until ahead	0 0 3 0 2 -8 0
o:topic=deal	-5 -4 -3 -4 9 3 0
o:topic=deal announce	0 0 6 0 -5 0 0
o:topic=deal begin	0 0 0 0 -1 0 6
o:topic=deal by ahead	0 0 0 0 -7 6 0
o:topic=deal far	0 0 2 2 2 -11 0
o:topic=deal far ahead	0 0 8 10 -9 -10 0
o:topic=deal far be	0 0 10 0 -9 0 0
o:topic=deal far begin	0 0 0 0 8 -4 0
o:topic=deal far gone	0 0 0 -6 9 0 0
o:topic=deal far no verb	0 0 -4 0 6 -1 0
o:topic=deal far on ahead	0 0 -2 8 -1 0 0
o:topic=deal far today	0 0 -10 0 8 0 0
o:topic=deal gone	-2 -2 -3 2 7 0 0
o:topic=deal negotiate	0 0 0 9 -7 0 0
o:topic=deal no verb	0 0 -5 0 10 -5 0
o:topic=deal on	-2 0 0 2 7 -12 -7
o:topic=deal on ahead	0 0 0 0 7 -11 -6
o:topic=deal reach	0 0 8 2 -8 0 0
o:topic=deal settle	0 0 0 -3 -1 7 0
o:topic=deal since	0 0 0 -10 11 0 0
o:topic=deal since gone	0 0 0 -10 11 0 0
o:topic=deal tell	0 0 7 0 -7 0 0
o:topic=deal the	0 0 0 0 -11 3 7
o:topic=deal the ahead	0 0 0 0 -12 3 8
o:topic=deal today	0 0 1 -6 1 0 0
o:topic=duties	0 -22 -6 8 4 -9 4
o:topic=duties 	0 0 -1 -3 9 0 0
o:topic=duties  ahead	0 0 -2 0 7 0 0
o:topic=duties 12:01	0 0 0 -3 7 0 0
o:topic=duties agree	0 0 2 16 -17 0 0
o:topic=duties ahead	-11 -7 7 -11 -2 -1 12
o:topic=duties announce	0 0 -3 -4 13 0 -1
o:topic=duties ask	0 0 0 7 -6 0 0
o:topic=duties be	-1 0 2 -5 -7 -10 18
o:topic=duties before	0 0 1 0 -8 4 1
o:topic=duties before ahead	0 0 2 4 -14 5 2
o:topic=duties before gone	0 0 0 -4 6 0 0
o:topic=duties begin	0 0 -11 -6 20 -4 -6
o:topic=duties by	0 0 -15 -1 23 0 0
o:topic=duties by ahead	0 0 -15 0 22 0 0
o:topic=duties call	0 0 3 5 -7 0 0
o:topic=duties carry	0 0 6 9 -9 -5 0
o:topic=duties charge	0 0 8 0 0 0 -4
o:topic=duties clear	0 0 -3 1 -4 7 0
o:topic=duties collect	0 0 1 -4 9 -4 0
o:topic=duties end	0 0 -10 11 -3 1 10
o:topic=duties far	-14 -8 0 3 2 5 -1
o:topic=duties far 	0 0 0 6 0 0 -3
o:topic=duties far  gone	0 0 -3 7 -2 0 0
o:topic=duties far ahead	-1 0 2 -13 -1 10 1
o:topic=duties far be	0 0 -10 -4 19 -1 0
o:topic=duties far by	0 0 -4 0 6 0 0
o:topic=duties far by ahead	0 0 -4 0 6 0 0
o:topic=duties far from ahead	0 0 4 0 -7 0 3
o:topic=duties far from gone	0 0 0 -5 7 0 0
o:topic=duties far gone	-9 -3 -17 16 0 -6 -5
o:topic=duties far in	0 0 0 -10 12 0 0
o:topic=duties far in gone	0 0 0 -10 12 0 0
o:topic=duties far of	0 0 -1 9 -6 0 0
o:topic=duties far of ahead	0 0 0 -3 7 0 0
o:topic=duties far of gone	0 0 0 10 -10 0 0
o:topic=duties far on	-3 0 -9 1 -4 9 7
o:topic=duties far on ahead	0 0 -7 -3 -4 10 9
o:topic=duties far other	0 0 7 -6 2 -5 0
o:topic=duties far since	0 0 -7 3 1 0 0
o:topic=duties far since ahead	0 0 -6 -2 12 0 0
o:topic=duties far the	0 0 -10 15 0 -1 -3
o:topic=duties far the ahead	0 0 -10 6 7 0 -2
o:topic=duties far the gone	0 0 0 9 -7 0 0
o:topic=duties far thursday,	0 0 8 0 -8 0 0
o:topic=duties far thursday, today	0 0 9 0 -9 0 0
o:topic=duties far to	0 0 0 0 -7 7 0
o:topic=duties far to ahead	0 0 0 0 -10 9 0
o:topic=duties far today	0 0 3 -10 7 0 0
o:topic=duties from	0 -1 -29 9 1 -10 6
o:topic=duties from ahead	0 0 -26 8 0 -9 8
o:topic=duties from gone	0 0 0 -11 18 0 -3
o:topic=duties from today	0 0 0 15 -13 0 0
o:topic=duties gone	8 -10 -27 16 1 -7 -20
o:topic=duties impose	0 0 6 -4 0 0 0
o:topic=duties introduce	0 0 0 -3 6 0 0
o:topic=duties keep	0 0 -6 3 0 3 0
o:topic=duties last	0 0 0 -6 7 0 0
o:topic=duties last gone	0 0 0 -6 7 0 0
o:topic=duties lower	0 0 -4 -3 7 0 0
o:topic=duties no verb	-2 -3 6 0 -3 7 -6
o:topic=duties of	0 0 -10 -3 1 0 11
o:topic=duties of ahead	0 0 -8 -16 5 0 12
o:topic=duties of gone	0 0 0 8 -6 0 0
o:topic=duties on	6 -2 -8 5 4 -8 -2
o:topic=duties on ahead	-3 0 -4 3 5 -7 0
o:topic=duties on gone	10 0 -3 5 -5 0 -3
o:topic=duties other	8 0 -14 2 2 0 -2
o:topic=duties pay	0 0 -5 -7 2 0 8
o:topic=duties put	0 0 2 -10 4 0 0
o:topic=duties remain	0 0 7 0 -1 -3 0
o:topic=duties return	0 0 -5 0 10 -2 0
o:topic=duties rise	0 0 -2 -2 0 0 6
o:topic=duties run	4 0 7 0 -6 -1 0
o:topic=duties since gone	0 0 0 7 -4 0 0
o:topic=duties stand	0 0 0 -3 6 0 0
o:topic=duties suspend	0 0 0 9 -12 5 0
o:topic=duties tariffs	0 0 -3 0 6 0 0
o:topic=duties tax	0 0 2 -6 3 0 0
o:topic=duties the	0 0 -8 10 -8 2 6
o:topic=duties the ahead	0 0 -7 -8 1 3 8
o:topic=duties the gone	0 0 0 6 -2 0 0
o:topic=duties through	0 0 16 -1 -10 -4 0
o:topic=duties through ahead	0 0 17 0 -11 -3 0
o:topic=duties to	0 0 2 -6 9 -9 0
o:topic=duties to ahead	0 0 4 -1 4 -9 0
o:topic=duties to gone	0 0 0 -2 6 0 0
o:topic=duties today	0 0 -15 5 9 0 -2
o:topic=duties until	0 0 3 -4 -8 15 -6
o:topic=duties until ahead	0 0 6 -10 -11 15 -5
o:topic=exclusions	0 0 -4 -15 21 -5 0
o:topic=exclusions ahead	0 0 -4 -2 12 -4 0
o:topic=exclusions be	0 0 -4 -4 11 0 0
o:topic=exclusions end	0 0 -11 0 14 -1 0
o:topic=exclusions far	0 0 -3 0 7 0 0
o:topic=exclusions gone	0 0 0 -10 13 0 0
o:topic=exclusions no verb	0 0 -6 0 6 0 0
o:topic=fees	0 0 2 -15 14 -1 -2
o:topic=fees be	0 0 8 0 -6 0 0
o:topic=fees begin	0 0 0 -9 13 0 0
o:topic=fees far	0 0 9 0 -3 0 -2
o:topic=fees far ahead	0 0 9 0 -5 0 -2
o:topic=fees far no verb	0 0 7 0 -4 0 0
o:topic=fees from	0 0 6 0 -3 0 0
o:topic=fees from ahead	0 0 6 0 -4 0 0
o:topic=fees gone	0 0 0 -11 14 0 0
o:topic=fees on	0 0 0 -10 8 0 0
o:topic=fees on gone	0 0 0 -8 9 0 0
o:topic=longer	0 -6 4 -5 7 -4 -13
o:topic=longer ahead	0 0 3 2 0 0 -12
o:topic=longer be	0 0 7 -1 -7 4 0
o:topic=longer begin	0 0 -10 7 6 -1 0
o:topic=longer far	0 0 8 -12 2 0 -3
o:topic=longer far 	0 0 -15 0 17 0 0
o:topic=longer far ahead	0 0 7 0 -2 0 -2
o:topic=longer far gone	0 0 -4 -7 13 0 0
o:topic=longer far no verb	0 0 1 -7 6 -2 0
o:topic=longer far on	0 0 19 0 -16 0 0
o:topic=longer far on ahead	0 0 20 0 -18 0 0
o:topic=longer from	0 0 10 6 -13 -3 -1
o:topic=longer gone	1 -3 0 -3 11 -11 0
o:topic=longer in	0 0 0 -7 9 0 0
o:topic=longer in gone	0 0 0 -7 9 0 0
o:topic=longer other	0 0 2 -15 9 0 0
o:topic=longer run	5 0 4 0 0 -14 0
o:topic=longer sign	0 0 0 0 -8 8 0
o:topic=longer since	0 0 0 7 -6 0 0
o:topic=longer since gone	0 0 0 7 -7 0 0
o:topic=longer to	0 0 9 -1 -11 4 0
o:topic=longer to ahead	0 0 9 0 -17 7 0
o:topic=meeting	-11 -7 -5 -2 17 2 -4
o:topic=meeting 	0 0 0 -4 10 0 0
o:topic=meeting ahead	0 0 -9 -8 14 6 0
o:topic=meeting begin	0 0 0 -8 0 0 8
o:topic=meeting end	-2 0 8 0 -5 0 0
o:topic=meeting far 	0 0 8 -12 0 -11 5
o:topic=meeting far  ahead	0 0 10 -1 -7 -10 5
o:topic=meeting far  gone	0 0 0 -9 11 0 0
o:topic=meeting far ahead	0 0 -3 -4 9 -2 0
o:topic=meeting far begin	0 0 0 -4 11 -1 0
o:topic=meeting far end	0 0 3 8 -11 0 0
o:topic=meeting far gone	0 0 -6 12 -3 0 0
o:topic=meeting far on	0 0 0 11 -6 -4 -1
o:topic=meeting far on gone	0 0 0 7 -6 0 0
o:topic=meeting far the	0 0 -16 6 5 0 0
o:topic=meeting far the ahead	0 0 -16 0 14 0 0
o:topic=meeting far the gone	0 0 0 7 -7 0 0
o:topic=meeting far to	0 0 -10 0 0 11 0
o:topic=meeting far to ahead	0 0 -9 2 -4 12 0
o:topic=meeting far today	0 0 11 -2 -7 0 0
o:topic=meeting far until	0 0 7 0 -2 -2 0
o:topic=meeting far until ahead	0 0 7 0 -2 -2 0
o:topic=meeting from	0 0 0 -8 15 0 -1
o:topic=meeting from ahead	0 0 0 0 7 0 0
o:topic=meeting gone	-6 -3 -9 1 13 -3 -1
o:topic=meeting in	0 0 0 12 -9 0 0
o:topic=meeting in gone	0 0 0 12 -11 0 0
o:topic=meeting meet	0 0 -5 0 11 -5 0
o:topic=meeting no verb	0 -1 0 5 2 -7 -4
o:topic=meeting on	-5 -1 2 -13 7 0 4
o:topic=meeting on ahead	0 0 0 -8 0 0 6
o:topic=meeting on gone	-2 0 -2 -2 14 0 0
o:topic=meeting other	0 0 -6 0 0 8 0
o:topic=meeting run	0 0 -16 0 -3 18 0
o:topic=meeting see	0 0 7 0 -2 -4 0
o:topic=meeting suspend	0 0 -2 7 -2 0 0
o:topic=meeting the	0 0 1 7 -15 11 0
o:topic=meeting the ahead	0 0 1 -3 -8 12 0
o:topic=meeting the gone	0 0 0 10 -8 0 0
o:topic=meeting to	0 0 -16 0 6 8 0
o:topic=meeting to ahead	0 0 -16 0 6 8 0
o:topic=meeting today	0 0 7 1 -7 0 0
o:topic=meeting until	0 0 -6 0 12 -2 0
o:topic=meeting until ahead	0 0 -6 0 11 -2 0
o:topic=none	-16 -12 -8 0 5 9 1
o:topic=none 	0 0 7 2 -1 -3 -6
o:topic=none  gone	0 0 0 6 -4 0 0
o:topic=none a	0 0 -3 0 6 0 0
o:topic=none ahead	-2 -1 1 -6 -12 16 8
o:topic=none announce	0 0 -2 0 -2 0 6
o:topic=none be	0 0 -13 4 9 -13 5
o:topic=none before	0 0 9 0 -3 0 0
o:topic=none before ahead	0 0 9 0 -3 0 0
o:topic=none begin	0 0 0 -11 1 8 0
o:topic=none confirm	0 0 -8 0 0 8 0
o:topic=none end	0 0 -9 3 10 -4 0
o:topic=none fall	0 0 -6 0 8 0 0
o:topic=none for	0 0 10 0 -9 0 0
o:topic=none for ahead	0 0 10 0 -10 0 0
o:topic=none friday	0 0 -2 -1 6 0 0
o:topic=none friday today	0 0 -2 -1 6 0 0
o:topic=none from	0 0 -10 6 -3 0 3
o:topic=none from ahead	0 0 -10 4 -2 0 5
o:topic=none get	0 0 6 0 -3 0 0
o:topic=none gone	-7 -3 -24 3 12 -7 -8
o:topic=none have	0 0 0 -15 11 0 2
o:topic=none in	0 0 0 8 -5 0 0
o:topic=none in gone	0 0 0 8 -7 0 0
o:topic=none keep	0 0 11 0 -9 0 0
o:topic=none make	0 0 1 -1 -8 9 0
o:topic=none no verb	-5 -5 -5 10 0 1 -5
o:topic=none of	0 0 -7 5 4 -5 -6
o:topic=none of ahead	0 0 -6 8 0 -4 -5
o:topic=none of gone	0 0 0 -9 10 0 0
o:topic=none on	-2 0 9 -10 2 -15 1
o:topic=none on ahead	0 0 10 -21 0 -14 2
o:topic=none put	0 0 -4 0 7 0 0
o:topic=none run	0 0 -5 -8 2 4 2
o:topic=none say	0 0 10 0 -8 0 0
o:topic=none since	0 0 0 6 -3 0 0
o:topic=none since ahead	0 0 0 -7 6 0 0
o:topic=none since gone	0 0 0 11 -9 0 0
o:topic=none sit	0 0 -3 6 0 0 0
o:topic=none sunday,	0 0 -11 0 -1 13 0
o:topic=none the ahead	0 0 0 -10 1 0 3
o:topic=none the gone	0 0 0 6 -2 0 0
o:topic=none thursday,	0 0 -2 0 7 0 0
o:topic=none to	0 0 -5 -3 -15 21 0
o:topic=none to ahead	0 0 -5 0 -22 22 0
o:topic=none to gone	0 0 0 -2 7 0 0
o:topic=none today	0 0 -8 0 18 -7 -6
o:topic=none tuesday,	0 0 -3 -4 7 0 0
o:topic=none tuesday, today	0 0 -3 -4 7 0 0
o:topic=none until	0 0 8 -2 -1 -3 0
o:topic=none until ahead	0 0 10 0 -5 -2 0
o:topic=none wednesday	0 0 -1 -4 6 0 0
o:topic=none wednesday today	0 0 -1 -4 6 0 0
o:topic=none wednesday,	0 0 9 -4 -6 0 0
o:topic=none wednesday, today	0 0 9 -4 -6 0 0
o:topic=none ·	0 0 0 -4 8 0 0
o:topic=none · today	0 0 0 -3 7 0 0
o:topic=none —	0 0 -6 -2 11 0 0
o:topic=none — today	0 0 -5 -2 9 0 0
o:topic=procedure	0 0 -6 -3 22 -11 -4
o:topic=procedure ahead	0 0 -3 2 10 -10 -2
o:topic=procedure be	0 0 -6 -4 15 0 -3
o:topic=procedure end	0 0 3 -1 5 -8 0
o:topic=procedure far	0 0 -1 -8 -4 14 0
o:topic=procedure far 	0 0 -10 0 -5 14 0
o:topic=procedure far ahead	0 0 0 -7 -9 15 0
o:topic=procedure far be	0 0 10 0 -8 0 0
o:topic=procedure far from	0 0 0 4 -9 0 4
o:topic=procedure far no verb	0 0 -9 -10 2 9 1
o:topic=procedure far on	0 0 -11 -1 6 8 0
o:topic=procedure far on ahead	0 0 -11 0 2 8 0
o:topic=procedure far since	0 0 0 -6 7 0 0
o:topic=procedure far since gone	0 0 0 -6 6 0 0
o:topic=procedure far until	0 0 -13 0 11 0 0
o:topic=procedure far until ahead	0 0 -12 0 11 0 0
o:topic=procedure from	0 0 -5 8 2 0 -8
o:topic=procedure from ahead	0 0 -5 2 8 0 -8
o:topic=procedure from gone	0 0 0 7 -6 0 0
o:topic=procedure gone	0 0 0 -7 13 0 0
o:topic=procedure no verb	0 0 2 -4 0 -2 6
o:topic=procedure on	0 0 -5 0 14 -10 0
o:topic=procedure on ahead	0 0 -4 3 10 -9 0
o:topic=procedure other	0 0 -6 5 0 0 0
o:topic=procedure since	0 0 0 -10 11 0 0
o:topic=procedure since gone	0 0 0 -9 10 0 0
o:topic=procedure the	0 0 12 0 -9 0 0
o:topic=procedure the ahead	0 0 12 0 -10 0 0
o:topic=procedure to	0 0 18 0 -5 -14 0
o:topic=procedure to ahead	0 0 18 0 -6 -14 0
o:topic=procedure today	0 0 -1 -1 6 0 0
o:topic=procedure until	0 0 -11 0 0 10 0
o:topic=procedure until ahead	0 0 -11 0 0 10 0
o:topic=sale	0 0 -10 0 14 0 0
o:topic=sale ahead	0 0 -9 0 15 0 0
o:topic=sale far	0 0 -9 0 8 0 0
o:topic=sale far ahead	0 0 -6 0 8 0 0
o:topic=sale far no verb	0 0 0 -4 9 0 0
o:topic=sale far on	0 0 -6 3 0 0 0
o:topic=sale far on ahead	0 0 -5 0 6 0 0
o:topic=sale no verb	0 0 -5 -2 10 0 0
o:topic=sale on	0 0 -7 0 8 0 0
o:topic=sale on ahead	0 0 -6 0 7 0 0
o:topic=signing	-4 -5 -7 3 15 -15 -1
o:topic=signing 	0 0 0 7 -3 0 0
o:topic=signing  gone	0 0 0 8 -6 0 0
o:topic=signing ahead	0 0 0 -9 14 -13 0
o:topic=signing be	0 0 -7 0 9 0 0
o:topic=signing begin	0 0 0 11 -10 0 0
o:topic=signing in	0 0 0 -4 7 0 0
o:topic=signing last	0 0 0 13 -13 0 0
o:topic=signing last gone	0 0 0 13 -13 0 0
o:topic=signing no verb	0 0 11 0 -7 -3 1
o:topic=signing of	0 0 0 -10 13 0 0
o:topic=signing of gone	0 0 0 -8 9 0 0
o:topic=signing on	0 0 -6 6 1 -1 0
o:topic=signing sign	0 -1 -3 8 0 0 0
o:topic=signing since	0 0 0 -4 6 0 0
o:topic=signing today	0 0 -11 7 0 0 0
o:topic=truce	4 14 -5 -7 9 -4 -10
o:topic=truce 	8 6 0 -15 -13 7 4
o:topic=truce  ahead	0 -3 2 0 -9 7 5
o:topic=truce  gone	9 9 0 -14 -8 0 0
o:topic=truce agree	0 2 -8 0 11 -8 -2
o:topic=truce ahead	-24 -37 10 -7 3 3 -2
o:topic=truce be	1 -6 3 -12 0 10 -5
o:topic=truce begin	-5 5 0 -1 -7 0 10
o:topic=truce by	0 0 -7 0 9 0 0
o:topic=truce by ahead	0 0 -6 0 7 0 0
o:topic=truce carry	0 0 0 -8 -3 11 -1
o:topic=truce declare	0 0 -4 9 -3 0 0
o:topic=truce end	13 0 -2 -10 2 0 -6
o:topic=truce extend	0 0 -3 -6 6 1 1
o:topic=truce far	1 -2 4 1 -6 -3 1
o:topic=truce far 	0 0 -6 -8 12 -4 5
o:topic=truce far  ahead	0 0 -14 0 8 -2 6
o:topic=truce far ahead	-3 0 3 -12 0 0 6
o:topic=truce far begin	0 0 -6 1 2 0 0
o:topic=truce far end	-1 0 7 0 -1 -1 0
o:topic=truce far from	0 0 0 -12 -1 0 12
o:topic=truce far from ahead	0 0 0 -10 -4 0 13
o:topic=truce far in	0 0 0 -7 9 0 0
o:topic=truce far in gone	0 0 0 -7 8 0 0
o:topic=truce far on	1 0 12 0 -6 -7 -8
o:topic=truce far on ahead	-1 0 15 -3 -4 -6 -7
o:topic=truce far since	0 0 0 6 -3 0 0
o:topic=truce far since gone	0 0 0 6 -6 0 0
o:topic=truce far tell	0 0 7 0 -3 -2 0
o:topic=truce far to	0 0 6 0 0 -4 0
o:topic=truce far to ahead	0 0 6 0 0 -4 0
o:topic=truce far today	0 0 -1 9 -3 0 0
o:topic=truce far until	0 0 14 6 -16 -4 0
o:topic=truce far until ahead	0 0 17 0 -13 -4 0
o:topic=truce far until gone	0 0 0 6 -4 0 0
o:topic=truce for	0 0 9 -1 -4 0 0
o:topic=truce for ahead	0 0 10 0 -7 0 0
o:topic=truce from	-1 7 -1 -5 10 -9 -5
o:topic=truce from ahead	0 -8 0 0 12 -8 -3
o:topic=truce from gone	0 13 -4 -5 0 0 -1
o:topic=truce gone	16 28 -41 0 4 -30 -15
o:topic=truce have	0 3 14 -6 -7 -2 0
o:topic=truce in	-2 0 -6 17 -10 -1 0
o:topic=truce in ahead	0 0 -4 0 8 0 0
o:topic=truce in gone	-2 0 0 17 -15 0 0
o:topic=truce last	0 1 -4 11 -8 0 0
o:topic=truce last gone	0 1 0 14 -15 0 0
o:topic=truce make	0 0 -1 10 -5 0 0
o:topic=truce no verb	0 7 -5 0 7 -9 -9
o:topic=truce of	0 3 -12 0 4 0 0
o:topic=truce of ahead	0 0 -10 -4 17 0 0
o:topic=truce of gone	0 4 0 9 -12 0 0
o:topic=truce on	10 5 -14 -20 12 4 4
o:topic=truce on ahead	-15 -11 -3 -14 9 7 7
o:topic=truce on gone	19 12 -17 -15 3 -3 -3
o:topic=truce on today	0 0 -11 6 5 0 0
o:topic=truce other	0 -1 12 -3 0 0 0
o:topic=truce out	0 0 -3 -1 6 0 0
o:topic=truce out ahead	0 0 -7 0 10 0 0
o:topic=truce reach	0 0 -3 0 6 0 0
o:topic=truce run	0 0 -9 -3 10 1 0
o:topic=truce saturday,	0 0 0 10 -11 0 0
o:topic=truce since	0 3 -13 3 1 0 0
o:topic=truce since ahead	0 0 -12 -7 20 0 0
o:topic=truce since gone	0 5 0 7 -11 0 0
o:topic=truce suspend	0 4 -2 2 3 -5 -6
o:topic=truce the	0 0 0 -19 9 0 -2
o:topic=truce the gone	0 0 -2 -15 24 -4 0
o:topic=truce to	0 -4 4 -12 6 0 -1
o:topic=truce to ahead	0 0 6 -2 -5 2 0
o:topic=truce to gone	0 -2 -1 -7 19 -8 0
o:topic=truce today	-1 0 -3 -7 13 0 0
o:topic=truce until	0 -5 8 -25 1 0 -1
o:topic=truce until ahead	0 0 11 -4 -9 1 0
o:topic=truce until gone	0 -3 -4 -19 28 -2 0
pc0=agree	0 -1 6 -4 -7 3 2
pc0=bear	0 -2 13 0 -6 0 -3
pc0=begin	0 0 -2 5 8 -19 4
pc0=down	0 0 11 2 3 -14 -8
pc0=end	0 0 3 -2 -1 6 -4
pc0=impose	-5 -8 -3 -4 8 2 0
pc0=propose	0 0 -14 0 5 4 3
pc0=say	0 -2 -7 1 2 8 -11
pc0=stay	-6 0 -3 -3 0 13 -6
pc0=suspend	0 -4 -11 -3 2 10 7
pc0=target	0 0 -3 0 6 0 0
pc0=up	0 0 -20 7 0 10 0
pc1=agree	0 0 6 11 -9 -1 -6
pc1=bear	0 -2 8 1 0 -6 -9
pc1=begin	0 0 -1 8 5 -16 1
pc1=down	0 0 2 2 13 -15 -9
pc1=end	0 0 4 -12 -5 13 -4
pc1=impose	-7 -14 12 3 -5 -4 0
pc1=propose	0 0 0 -4 -5 9 2
pc1=return	0 0 0 10 -9 0 0
pc1=say	0 -2 0 0 0 6 -11
pc1=stay	-6 0 -6 -5 3 13 -5
pc1=suspend	0 -5 -5 -3 -1 2 14
pc1=up	0 0 -23 7 0 14 0
pct0=agree past	0 0 4 -9 0 0 5
pct0=agree perfect	0 0 2 2 -7 3 0
pct0=bear future	0 0 12 0 -9 0 0
pct0=bear modal	0 0 8 0 -4 0 0
pct0=bear perfect	0 0 -1 -7 11 0 0
pct0=bear present	0 0 6 3 -4 -2 0
pct0=begin modal	0 0 8 -2 -9 -5 10
pct0=begin past	0 0 -15 13 7 -10 0
pct0=begin present	0 0 0 -2 11 -7 -5
pct0=down modal	0 0 6 0 0 -5 0
pct0=end modal	0 0 -8 0 1 7 0
pct0=end present	0 0 10 0 -7 0 -1
pct0=impose future	0 0 -3 -4 11 0 0
pct0=impose future-passive	0 0 -11 -3 9 7 0
pct0=impose modal	0 0 -4 0 -4 9 0
pct0=impose modal-passive	0 0 6 0 1 -4 -3
pct0=impose past	0 0 5 -11 2 -2 4
pct0=impose past-passive	0 0 -9 6 5 -1 0
pct0=impose perfect	0 0 0 2 -5 6 -5
pct0=impose perfect-passive	0 0 -14 -2 18 0 0
pct0=impose pluperfect	0 0 -6 2 0 1 0
pct0=impose present	0 -1 18 -8 -2 -6 1
pct0=impose present-passive	0 0 1 9 -10 -4 3
pct0=propose perfect	0 0 -2 0 -2 6 0
pct0=say past	0 0 0 -3 -2 8 -2
pct0=say perfect	0 0 0 0 3 -7 0
pct0=say present	0 0 -13 0 4 10 -3
pct0=stay future	0 0 -17 0 -2 22 0
pct0=stay modal	0 4 -16 -1 3 12 -3
pct0=stay past	0 0 3 3 0 -6 0
pct0=stay past-passive	0 0 9 0 -3 0 0
pct0=stay present	-1 -7 7 0 -3 -3 0
pct0=suspend future	0 0 -14 -4 0 14 0
pct0=suspend past	0 0 12 0 -9 0 0
pct0=suspend past-passive	0 0 -6 0 11 0 0
pct0=suspend present	0 -2 -1 -4 6 0 0
pct0=suspend present-passive	0 0 -5 11 -13 0 7
pct0=up present	0 0 -15 -2 7 10 0
pct1=agree participle-passive	0 0 9 11 -14 -3 0
pct1=bear future	0 0 8 0 -5 0 0
pct1=bear gerund	0 0 0 -2 6 -2 0
pct1=bear modal	0 0 8 0 -4 0 0
pct1=bear participle-passive	0 0 -9 4 7 -2 -3
pct1=bear past	0 0 4 6 -9 0 0
pct1=bear perfect	0 0 -1 -7 11 0 0
pct1=bear present	0 0 6 3 -4 -2 0
pct1=begin modal	0 0 8 -2 -9 -5 10
pct1=begin participle-passive	0 0 0 -3 7 0 0
pct1=begin past	0 0 -12 13 5 -9 0
pct1=begin present	0 0 1 -2 9 -6 -5
pct1=down modal	0 0 6 0 0 -5 0
pct1=down past	0 0 -6 0 5 0 0
pct1=end modal	0 0 -8 0 1 7 0
pct1=end participle-passive	0 0 0 -1 -8 10 0
pct1=end present	0 0 11 -4 -4 0 -1
pct1=impose future	0 0 -3 -4 11 0 0
pct1=impose future-passive	0 0 -11 -3 9 7 0
pct1=impose infinitive	0 0 6 -7 -2 -5 7
pct1=impose infinitive-passive	0 0 1 8 -8 -1 0
pct1=impose modal	0 0 -4 0 -4 9 0
pct1=impose modal-passive	0 0 6 0 1 -4 -3
pct1=impose participle-passive	0 -1 26 6 -17 -14 -2
pct1=impose past	0 0 9 -3 -1 -1 0
pct1=impose past-passive	0 0 -9 6 5 -1 0
pct1=impose perfect	0 0 0 3 -6 7 -5
pct1=impose perfect-passive	0 0 -14 -2 18 0 0
pct1=impose pluperfect	0 0 -7 3 5 0 0
pct1=impose present	0 -1 10 -6 0 0 1
pct1=impose present-passive	0 0 1 9 -10 -4 3
pct1=propose perfect	0 0 -2 0 -2 6 0
pct1=say infinitive	0 0 6 0 -2 -1 0
pct1=say past	0 0 0 -3 -2 8 -2
pct1=say perfect	0 0 2 0 5 -7 0
pct1=say present	0 0 -13 1 3 10 -3
pct1=stay future	0 0 -10 0 -2 15 0
pct1=stay modal	0 4 -16 -1 3 12 -3
pct1=stay participle-passive	0 0 -5 -3 10 0 0
pct1=stay past-passive	0 0 9 0 -3 0 0
pct1=suspend future	0 0 -6 -4 0 6 1
pct1=suspend infinitive	0 0 2 -2 -6 0 8
pct1=suspend past	0 0 14 0 -13 0 0
pct1=suspend past-passive	0 0 -6 0 11 0 0
pct1=suspend present	0 0 -1 -7 7 0 0
pct1=suspend present-passive	0 0 -5 11 -13 0 7
pct1=up present	0 0 -13 -2 3 11 0
phas-future	0 0 -17 -13 11 23 -3
phas-gerund	0 0 0 8 -5 0 -1
phas-infinitive	0 0 4 0 0 -7 4
phas-modal	0 3 -1 -14 0 5 1
phas-participle	0 -2 4 6 5 -17 -3
phas-past	-2 -12 3 5 6 -13 -4
phas-perfect	0 -2 0 5 12 -14 -15
phas-pluperfect	0 0 -11 8 2 0 0
phas-present	-10 -19 19 0 -7 -3 -5
pt0=future	0 0 -10 -5 0 18 0
pt0=future-passive	0 0 -10 -8 13 6 0
pt0=modal	0 3 -10 -12 0 9 5
pt0=modal-passive	0 0 13 0 0 -8 -3
pt0=past	-6 -6 -3 0 10 -4 0
pt0=past-passive	0 -3 10 6 -4 -17 0
pt0=perfect	0 -1 6 4 0 -3 -11
pt0=perfect-passive	0 0 -11 2 20 -12 -1
pt0=pluperfect	0 0 -10 9 1 0 0
pt0=present	-8 -17 16 -10 0 0 -7
pt0=present-passive	0 0 6 5 -9 -3 1
pt1=future	0 0 -9 -4 5 12 0
pt1=future-passive	0 0 -10 -8 13 6 0
pt1=gerund	0 0 0 8 -6 0 -1
pt1=infinitive	0 0 4 -12 2 -5 5
pt1=infinitive-passive	0 0 1 8 -8 -1 0
pt1=modal	0 3 -10 -12 0 9 5
pt1=modal-passive	0 0 13 0 0 -8 -3
pt1=participle-passive	0 -2 16 3 -5 -7 -11
pt1=past	-6 -5 -3 7 7 -3 -12
pt1=past-passive	0 -3 10 6 -4 -17 0
pt1=perfect	0 0 0 2 3 -1 -8
pt1=perfect-passive	0 0 -11 2 20 -12 -1
pt1=pluperfect	0 0 -11 9 5 -4 0
pt1=present	-7 -14 4 -15 8 7 -5
pt1=present-passive	0 0 3 6 -7 -3 1
pv0-none	2 7 1 -1 3 -5 3
pv0=agree	0 0 14 -3 -20 8 4
pv0=announce	0 0 -10 0 6 5 0
pv0=apply	0 0 7 0 -2 -2 0
pv0=ask	0 0 -6 0 -6 6 7
pv0=be	-2 -1 -9 0 4 7 0
pv0=begin	0 0 11 0 0 -28 9
pv0=carry	0 0 -7 0 2 4 0
pv0=come	0 0 1 1 2 -6 0
pv0=confirm	0 0 -3 -3 13 -7 0
pv0=continue	0 0 9 5 -16 0 0
pv0=declare	0 0 4 0 -12 6 0
pv0=end	0 0 10 -1 -8 0 0
pv0=exempt	0 0 -5 0 6 0 0
pv0=expire	0 0 -7 0 0 8 0
pv0=extend	0 0 -11 0 12 4 -3
pv0=face	0 0 7 0 -7 0 0
pv0=get	0 0 -7 0 8 0 0
pv0=go	0 0 -17 -1 5 11 0
pv0=have	0 0 2 -10 12 -7 0
pv0=hold	0 0 14 4 -8 -9 0
pv0=keep	0 0 8 0 -7 2 0
pv0=meet	0 0 10 0 -6 -1 0
pv0=other	0 0 30 4 -10 -25 -6
pv0=pay	0 0 9 -1 -3 0 0
pv0=put	0 0 2 -3 8 -3 -2
pv0=remain	0 0 9 0 -1 -4 0
pv0=rise	0 0 0 7 -4 0 0
pv0=run	0 2 -12 -3 7 4 -4
pv0=say	0 0 -9 3 2 4 0
pv0=sign	0 0 -6 0 6 0 0
pv0=start	0 0 -16 1 2 9 0
pv0=stay	0 0 -21 0 9 15 0
pv0=suspend	0 0 -9 -10 10 9 0
pv0=take	0 0 1 -3 12 -11 -2
pv1-none	3 9 3 -4 -1 -3 6
pv1=agree	0 0 4 10 -14 3 0
pv1=apply	0 0 10 4 -10 -4 0
pv1=ask	0 0 0 -1 -15 11 7
pv1=be	-2 -1 -8 1 1 10 0
pv1=begin	0 0 11 0 0 -28 9
pv1=carry	0 0 -10 0 7 4 0
pv1=come	0 0 0 1 5 -7 0
pv1=confirm	0 0 -3 -3 13 -7 0
pv1=declare	0 0 4 0 -12 6 0
pv1=end	0 0 2 -2 -5 6 0
pv1=exempt	0 0 -5 0 6 0 0
pv1=extend	0 0 -9 0 15 -1 -4
pv1=face	0 0 7 0 -7 0 0
pv1=go	0 0 -17 -1 2 15 0
pv1=have	0 0 0 -10 16 -7 0
pv1=hold	0 0 19 7 -15 -10 0
pv1=keep	0 0 -5 0 -2 9 0
pv1=leave	0 0 21 1 -16 -3 0
pv1=make	0 0 2 -9 6 0 0
pv1=other	0 0 11 1 6 -25 -2
pv1=pay	0 0 8 0 -1 -4 -2
pv1=prepare	0 0 7 0 -5 0 0
pv1=promise	0 0 -5 0 7 0 0
pv1=put	0 0 0 -3 10 -3 -2
pv1=rise	0 0 0 7 -4 0 0
pv1=run	0 2 -11 -4 8 4 -4
pv1=stand	0 0 -2 -2 7 0 0
pv1=start	0 0 -17 7 0 9 0
pv1=stay	0 0 -15 -4 11 8 0
pv1=suspend	0 -3 -11 -8 8 7 8
pv1=take	0 0 3 -5 12 -11 -2
pv2-none	-7 -2 4 -2 13 -5 -9
pvt0=agree past	0 0 10 -10 -7 0 6
pvt0=agree perfect	0 0 1 2 -8 3 0
pvt0=apply present	0 0 8 0 -4 -2 0
pvt0=be past	0 0 7 7 -8 -2 0
pvt0=be perfect	0 0 -6 0 6 0 0
pvt0=be present	0 0 -10 -9 6 11 5
pvt0=begin past	0 0 -11 3 12 -8 0
pvt0=begin present	0 0 23 0 -4 -20 0
pvt0=carry present	0 0 -7 0 2 4 0
pvt0=declare past	0 0 4 0 -12 6 0
pvt0=end present	0 0 10 0 -10 1 0
pvt0=extend present	0 0 7 0 0 0 -3
pvt0=go present	0 0 -15 -1 4 10 0
pvt0=have past	0 0 -6 0 17 -7 0
pvt0=have present	0 0 11 -8 -2 0 0
pvt0=hold present	0 0 16 9 -16 -8 0
pvt0=keep present	0 0 11 -1 0 -8 0
pvt0=leave past	0 0 -6 0 9 0 0
pvt0=leave present	0 0 11 4 -12 0 0
pvt0=other past	0 0 5 -6 5 -3 0
pvt0=other perfect	0 0 11 16 -10 -15 -4
pvt0=other present	0 0 14 -7 -6 -1 0
pvt0=put perfect	0 0 6 -2 0 -3 0
pvt0=remain present	0 0 9 0 -1 -4 0
pvt0=say past	0 0 -9 0 3 7 0
pvt0=say perfect	0 0 2 0 3 -7 0
pvt0=say present	0 0 -7 5 -2 5 0
pvt0=stand present	0 0 12 0 -11 0 0
pvt0=start present	0 0 -16 1 1 9 0
pvt0=stay present	0 0 -18 0 14 1 0
pvt0=suspend present	0 0 -13 -5 8 11 0
pvt0=take present	0 0 0 -1 12 -9 -1
pvt1=agree participle	0 0 0 7 -5 0 0
pvt1=agree past	0 0 11 0 -10 0 0
pvt1=apply present	0 0 8 0 -4 -2 0
pvt1=be past	0 0 7 7 -9 -1 0
pvt1=be perfect	0 0 -6 0 6 0 0
pvt1=be present	0 0 -10 -8 3 13 5
pvt1=begin past	0 0 -11 3 12 -8 0
pvt1=begin present	0 0 23 0 -4 -20 0
pvt1=carry present	0 0 -7 0 2 4 0
pvt1=declare past	0 0 4 0 -12 6 0
pvt1=end present	0 0 10 0 -10 1 0
pvt1=enter participle	0 0 0 -3 6 0 0
pvt1=extend infinitive	0 0 -13 0 12 0 0
pvt1=extend present	0 0 7 0 0 0 -3
pvt1=fall past	0 0 -4 0 7 0 0
pvt1=go present	0 0 -12 -1 0 12 0
pvt1=have past	0 0 -6 0 17 -7 0
pvt1=have present	0 0 6 -8 0 0 0
pvt1=hold present	0 0 16 9 -16 -8 0
pvt1=leave past	0 0 -6 0 9 0 0
pvt1=leave present	0 0 11 4 -12 0 0
pvt1=other past	0 0 5 -6 5 -3 0
pvt1=other perfect	0 0 2 13 0 -15 0
pvt1=other present	0 0 0 -6 5 0 0
pvt1=put perfect	0 0 6 -2 0 -3 0
pvt1=say past	0 0 -9 0 3 7 0
pvt1=say perfect	0 0 2 0 3 -7 0
pvt1=say present	0 0 -7 6 -3 5 0
pvt1=sign participle	0 0 9 4 -12 0 0
pvt1=stand present	0 0 12 0 -11 0 0
pvt1=start present	0 0 -16 1 1 9 0
pvt1=stay present	0 0 -18 0 16 1 0
pvt1=suspend infinitive	0 0 -1 -2 -1 0 8
pvt1=suspend present	0 0 -13 -5 8 11 0
pvt1=take present	0 0 0 -1 12 -9 -1
q:!	0 0 18 1 -19 -13 12
q:"	0 7 -20 -13 6 14 2
q:'s	-8 7 -7 -15 16 15 -22
q:(	0 0 -33 -1 5 20 7
q:)	0 0 -25 0 0 19 7
q:*	0 0 -5 0 8 0 0
q:,	-2 3 -2 22 -19 14 -5
q:-	0 3 15 9 -10 -17 -3
q:.	-9 2 -8 -14 19 8 -3
q:/	0 0 30 -3 -10 -11 -3
q::	-18 0 -18 -7 11 19 3
q:;	0 13 1 15 -16 -17 5
q:<agent>	-8 3 -15 -2 11 5 7
q:<day-ahead>	-10 0 -10 -20 19 9 -2
q:<day-gone>	-1 2 4 -10 -7 4 10
q:<day-today>	2 4 -13 -12 16 -6 6
q:<duty>	0 4 -8 0 3 5 -2
q:<gate>	-2 11 8 -13 0 -7 -2
q:<goods>	-24 -3 15 2 -2 -29 6
q:<level-noun>	-1 4 -9 18 0 0 -14
q:<level>	-1 -2 -6 -19 25 -7 -6
q:<money>	0 0 -13 -17 34 -1 0
q:<month-ahead>	0 0 2 14 -15 2 0
q:<month-gone>	-4 3 19 -16 1 -10 0
q:<name>	0 8 42 -9 -19 -16 -11
q:<not>	7 1 -10 -3 12 -7 -4
q:<number>	-22 1 -1 -7 15 -19 13
q:<office>	-14 -4 -10 14 3 -2 0
q:<organisation>	-1 -2 -39 -8 40 0 4
q:<person>	-13 -3 -5 -9 6 14 3
q:<points>	0 11 9 -6 -2 -6 -6
q:<quality>	-15 -5 27 4 -22 9 -12
q:<seat>	-2 3 22 13 -7 -24 -18
q:<sender>	0 -1 1 6 0 -2 -4
q:<span>	0 17 9 33 -22 -12 -24
q:<taker>	0 0 -11 7 11 -10 0
q:<v-agree>	-12 -1 -4 -3 0 3 5
q:<v-bear>	-11 0 -23 -7 21 1 11
q:<v-begin>	12 -3 -11 9 12 -15 -10
q:<v-buy>	0 0 -16 -2 12 0 8
q:<v-deny>	0 0 -15 5 12 0 0
q:<v-down>	0 10 -18 9 -1 5 -2
q:<v-end>	0 13 0 -20 15 -14 -4
q:<v-impose>	-10 0 10 9 -1 -7 -19
q:<v-propose>	-3 -9 -13 -11 9 24 -2
q:<v-return>	0 3 -7 2 4 0 -8
q:<v-say>	-7 -10 0 4 -2 0 3
q:<v-sell>	0 0 6 3 2 -7 -9
q:<v-stay>	-14 14 -4 -11 6 14 -14
q:<v-suspend>	2 3 -11 5 -2 20 -22
q:<v-target>	-1 -1 17 0 -2 -14 -11
q:<v-threaten>	0 0 11 -3 0 -9 0
q:<v-up>	1 -6 6 -21 7 0 0
q:?	-8 -3 8 -10 -3 15 -9
q:@	0 0 -5 -11 8 8 0
q:_	0 0 -3 -8 17 -3 0
q:a	3 3 -17 0 16 -20 9
q:about	0 0 17 -5 0 -14 0
q:above	0 0 2 10 -8 0 -1
q:accord	0 0 -5 0 10 0 -1
q:act	0 0 -9 0 13 -1 0
q:additional	0 0 12 -9 -1 4 -8
q:affiliate	0 0 -2 9 -3 0 0
q:after	0 0 -4 11 11 -25 -6
q:again	0 0 15 16 -21 -7 0
q:against	0 0 12 7 -16 0 0
q:ago	0 0 0 15 -13 0 0
q:agree	-5 0 -6 8 -23 24 3
q:agreement	0 0 -12 -7 22 0 0
q:alive	0 0 3 3 -6 0 0
q:all	0 0 0 5 12 -19 -9
q:allow	0 0 -13 0 16 -4 0
q:alone	0 0 2 -10 0 6 -5
q:already	0 0 6 0 -3 0 0
q:also	0 0 -6 0 11 0 0
q:aluminium	0 0 -5 0 7 0 0
q:am	0 0 -5 -2 0 0 7
q:amount	0 0 13 2 -12 0 0
q:an	0 6 -4 -5 16 -14 -10
q:and	-1 13 -7 1 6 12 -40
q:announce	0 0 -12 15 -9 0 7
q:announcement	0 0 0 9 -5 0 0
q:another	0 0 22 -14 -1 -9 0
q:answer	0 0 0 20 -15 0 -4
q:any	0 0 0 -9 11 -3 0
q:anybody	0 0 -1 0 -7 10 0
q:apply	0 0 5 8 -13 0 0
q:approve	0 0 0 -7 0 -1 7
q:are	0 -1 -13 19 -14 23 -9
q:arrangement	0 0 16 -3 -11 -9 6
q:article	0 0 -6 11 -10 0 6
q:as	0 11 2 10 -7 -13 -13
q:ask	0 0 16 0 -7 -10 0
q:autumn	0 0 -12 -6 0 19 0
q:b	0 0 -15 0 9 6 0
q:back	0 0 5 0 0 -7 0
q:be	0 0 -23 0 11 16 -9
q:bean	0 0 7 0 -12 -2 9
q:bear	0 0 4 5 -8 0 0
q:because	0 0 -9 -15 25 0 0
q:become	0 0 8 8 -15 0 0
q:been	0 0 14 11 -8 -12 -10
q:before	0 0 3 13 0 -18 -2
q:begin	7 0 -4 0 15 -23 0
q:being	0 0 21 0 -22 0 0
q:between	5 -1 -10 10 6 -2 -11
q:bill	0 0 -5 0 8 0 0
q:boat	0 0 -5 -12 18 0 0
q:border	0 0 -9 0 15 -7 0
q:both	0 -4 21 10 -16 -6 -6
q:bring	0 4 17 -8 -14 0 -2
q:broke	0 0 -2 0 -3 9 0
q:busan	0 0 3 -9 7 -6 0
q:business	0 0 -8 4 2 0 0
q:but	0 0 -5 6 -23 18 11
q:butter	0 0 6 0 -4 0 0
q:buy	0 0 -2 -4 11 0 0
q:by	-3 0 -12 1 29 -20 -15
q:c	0 0 -13 0 -7 17 0
q:calendar	0 0 -12 0 -2 15 0
q:call	0 0 -40 -9 38 10 0
q:can	0 0 -8 -7 13 3 0
q:capital	0 0 -7 -3 12 0 0
q:car	0 0 7 -2 -2 0 0
q:carry	0 0 10 -1 -2 -4 0
q:case	0 0 9 0 -6 0 0
q:ceasefire	0 0 -31 0 20 16 0
q:cent	0 0 0 -5 10 0 -2
q:certain	0 0 0 -5 8 0 0
q:certificate	0 0 -10 0 11 0 0
q:changed	1 4 1 -9 -8 -4 10
q:charge	0 0 18 1 -11 -6 -3
q:chip	0 0 8 -2 -3 0 0
q:city	0 0 -4 0 12 -5 0
q:claim	0 0 -7 0 8 0 0
q:close	0 0 -7 1 -1 5 1
q:closed	0 0 0 -4 -12 0 18
q:cocoa	0 0 4 -2 -14 3 9
q:cod	0 0 -8 0 10 0 0
q:coffee	0 -1 12 8 -8 -8 -3
q:column	0 0 10 0 -8 0 0
q:come	3 0 0 24 -16 -4 -10
q:commerce	0 0 -3 8 0 0 0
q:company	0 0 -6 -1 12 0 0
q:confirm	0 0 -6 0 10 0 0
q:contract	0 0 -11 0 14 0 0
q:control	0 0 17 -4 -11 -1 0
q:copper	0 0 4 -9 3 0 0
q:cost	0 0 3 -10 5 0 0
q:cotton	0 0 0 8 -2 -1 -5
q:count	0 4 -7 -2 6 0 -1
q:counted	0 0 -5 0 -7 12 0
q:country	0 0 -11 -12 22 0 -5
q:course	0 0 -3 0 -6 11 0
q:customer	0 0 -9 0 14 -4 0
q:cut	0 0 11 1 0 -12 -2
q:dairy	0 0 -3 0 6 0 0
q:date	0 0 -16 1 -7 18 7
q:day	0 0 -4 -14 1 17 -2
q:de	0 0 -1 -4 11 0 -3
q:deadline	0 0 23 0 -19 0 0
q:deal	0 0 0 -6 12 -2 -1
q:decision	0 0 7 1 0 -10 0
q:decree	0 0 6 0 0 -2 0
q:did	0 0 -5 -5 1 9 0
q:die	0 0 16 -3 -15 0 0
q:do	6 4 -5 -3 -1 -7 8
q:doe	-3 0 26 9 -15 -16 -6
q:doing	0 0 0 14 -13 0 0
q:don't	0 0 0 6 -4 0 0
q:done	0 0 -11 0 -15 14 13
q:down	0 2 13 8 -17 0 -5
q:draw	0 0 -6 0 12 -2 0
q:drop	0 9 -1 0 0 -7 0
q:during	0 0 -5 0 8 0 0
q:duty	-6 8 17 -3 -15 5 -6
q:each	0 7 0 16 -18 0 -9
q:earlier	0 0 7 0 2 -9 0
q:earth	0 0 3 -8 13 -10 0
q:eastern	0 0 -4 0 6 0 0
q:either	0 0 11 12 -20 0 0
q:else	0 0 -1 0 7 -2 0
q:elsewhere	0 0 -14 -2 17 0 0
q:emergency	0 0 -7 -13 21 0 0
q:end	2 6 -11 -17 20 -6 -1
q:entry	0 6 -4 -6 0 0 0
q:ever	0 0 -12 -2 9 7 0
q:every	0 0 0 0 7 -2 0
q:everybody	0 0 -17 0 22 -2 0
q:everyone	0 0 -6 0 7 0 0
q:everywhere	0 0 -4 0 18 -13 0
q:exclusion	0 0 -7 0 13 -4 0
q:exist	0 0 -5 0 7 0 0
q:export	0 0 7 0 0 0 0
q:extend	0 0 -30 4 30 -5 -1
q:extension	0 4 5 -1 -2 -7 -2
q:extra	0 0 -6 6 2 -1 0
q:face	0 0 0 7 -6 0 0
q:fall	0 0 -13 -10 25 0 0
q:farm	0 0 -5 -1 9 0 0
q:fentanyl	0 0 -8 -3 12 0 -1
q:fifth	0 0 -11 0 0 11 0
q:final	0 0 -11 0 13 0 0
q:finished	0 0 8 0 -10 0 0
q:firm	0 0 -15 -6 25 -4 0
q:first	0 0 3 -5 13 -10 -7
q:fish	0 0 2 0 2 -7 0
q:flag	0 0 0 -8 11 0 0
q:flour	0 0 -5 18 -11 0 0
q:for	0 8 13 -3 -6 -6 -2
q:force	0 0 15 -2 -10 0 0
q:forced	0 0 -6 0 7 0 0
q:foreign	0 0 0 -5 11 0 0
q:forty	5 0 -7 -2 2 0 0
q:four	0 0 -18 -17 28 6 0
q:fourth	9 0 -6 0 -4 4 0
q:free	0 0 -2 -4 8 0 0
q:from	-3 0 -19 -8 13 8 7
q:front	0 0 -11 0 15 -2 0
q:further	9 0 -5 9 -13 0 6
q:geneva	0 4 20 1 -16 -2 -2
q:get	0 0 -11 -12 12 -2 8
q:give	0 0 -8 -1 14 0 0
q:go	2 -2 -7 -8 3 9 6
q:good	-1 -4 -3 -15 21 -15 2
q:government	0 0 -1 0 6 0 0
q:grain	0 0 -13 -1 -11 17 5
q:great	0 0 4 -2 10 -11 0
q:grower	0 0 7 -3 -2 0 0
q:had	-2 1 11 9 -10 -19 5
q:half	0 0 -14 4 10 0 0
q:hall	0 0 -1 0 6 0 0
q:halve	0 0 -14 0 12 2 0
q:hand	0 0 -12 2 8 0 0
q:happen	0 0 2 4 -17 0 10
q:happened	0 0 -12 -5 19 0 0
q:harbour	0 0 -7 -2 0 0 8
q:has	-2 4 -8 -20 14 -7 14
q:have	1 0 8 -11 0 -1 0
q:hear	0 0 6 0 -2 -2 0
q:her	0 0 -10 0 11 0 0
q:him	0 0 10 0 -6 0 0
q:his	0 0 -14 0 14 4 -3
q:hit	0 0 -6 9 0 0 0
q:hold	0 0 -5 -2 5 7 0
q:hope	0 0 3 0 -8 0 5
q:hotel	0 0 -10 0 11 0 0
q:hour	9 0 -11 -6 13 -7 -3
q:house	0 0 -1 -2 7 0 0
q:household	0 0 7 0 -3 -2 0
q:how	0 -1 29 0 -8 -23 -3
q:i	0 3 -7 -1 5 -1 0
q:if	0 0 -12 -9 27 0 -6
q:import	0 0 -14 -8 26 -3 -2
q:importer	0 0 -11 8 3 0 0
q:impose	0 0 -12 0 18 -1 -9
q:in	-9 0 6 1 11 -18 -10
q:increase	0 0 8 -4 -2 0 0
q:industry	0 0 -8 0 10 0 0
q:initial	0 9 -1 0 -3 0 0
q:instead	0 0 2 5 -8 0 0
q:into	0 6 0 -1 -7 6 0
q:is	3 13 18 -6 -30 18 -1
q:isn't	0 0 -14 0 2 11 0
q:it	-5 10 -7 1 0 5 0
q:its	-1 9 -10 -4 12 -8 2
q:joint	0 0 -10 19 -9 0 -2
q:just	0 0 -7 -7 1 5 3
q:keep	0 8 -21 -2 3 15 0
q:know	0 0 -5 -5 1 10 -1
q:kuala	0 0 9 0 -5 -2 0
q:labor	0 0 -6 0 6 0 0
q:largest	0 0 0 6 -6 0 0
q:last	-2 -1 19 -4 -10 1 -7
q:lasted	0 7 -18 -12 20 -5 0
q:later	0 0 -3 -1 7 0 0
q:law	0 0 -30 -4 18 10 5
q:leave	0 0 23 -30 3 0 -9
q:legal	0 0 -8 -1 -5 14 0
q:lentil	0 0 7 -2 -2 0 0
q:less	0 0 -2 -1 7 0 0
q:let	5 0 7 0 -6 0 -2
q:letter	0 0 7 2 -8 0 0
q:levy	0 0 0 0 -9 0 9
q:lie	0 0 -1 -4 10 0 0
q:like	0 0 5 3 -7 0 0
q:list	0 0 3 -7 11 -3 -6
q:listed	0 0 -17 0 18 0 0
q:long	0 -1 16 0 -9 -24 12
q:look	0 0 0 1 -15 14 0
q:lorry	0 0 0 6 -3 0 0
q:lower	0 0 -12 -11 2 12 5
q:lumpur	0 0 9 0 -5 -2 0
q:machine	0 7 0 -2 -3 0 0
q:maker	0 0 -4 0 0 7 0
q:man	0 0 0 -5 6 0 0
q:many	0 0 0 7 -5 0 0
q:market	0 0 8 0 0 -10 0
q:matter	0 0 8 1 -6 0 0
q:may	0 0 -11 2 3 0 0
q:me	-1 0 0 15 -10 0 0
q:mean	0 0 -9 0 14 0 0
q:measure	0 0 -1 1 5 -6 0
q:medicine	0 0 9 -3 -5 0 0
q:meet	-1 -3 -21 3 0 16 11
q:member	0 0 0 0 9 0 -6
q:midnight	0 0 6 1 -17 13 -1
q:mill	0 0 -6 0 9 -1 0
q:minister	0 6 29 11 -28 -13 -2
q:minute	0 0 -8 -5 27 -15 0
q:mombasa	0 0 -1 0 8 -5 0
q:moment	0 6 0 -1 -2 0 0
q:money	0 0 0 -5 6 0 0
q:month	0 0 3 4 0 -7 0
q:more	0 0 8 -28 14 0 -6
q:morning	0 0 -17 -17 18 -3 15
q:mr	0 0 8 -2 0 -9 0
q:much	0 0 8 0 -5 0 0
q:must	0 0 -7 6 0 0 0
q:name	0 0 -14 6 4 0 0
q:nearly	0 0 8 0 -3 -1 0
q:negotiate	0 0 -12 -2 17 0 0
q:negotiator	0 0 -4 0 8 0 0
q:neither	0 0 0 -1 8 -1 0
q:never	0 0 2 6 -4 -4 0
q:new	0 3 -9 0 10 -4 0
q:next	0 0 -17 -2 18 2 0
q:night	0 0 -10 0 -3 0 16
q:no	6 0 -13 8 6 -6 -13
q:nobody	0 -1 8 -6 3 -2 0
q:none	0 0 7 10 -15 0 0
q:noon	0 0 -14 0 16 0 0
q:nor	0 7 -11 0 5 -4 0
q:north	0 0 0 -4 6 0 0
q:northern	0 0 -9 0 11 0 0
q:not	2 0 6 -10 3 -12 0
q:note	0 0 13 0 -14 2 0
q:nothing	0 0 7 -3 -10 1 8
q:notice	0 0 -7 -1 17 -3 -2
q:now	0 5 5 4 -6 -6 -3
q:of	-20 12 -13 2 7 -21 17
q:off	5 0 -7 -2 5 -2 0
q:oil	0 0 3 3 -12 -6 11
q:old	0 0 -1 0 6 0 0
q:older	0 0 -5 -4 14 0 0
q:on	-12 -1 10 15 -11 -2 -7
q:once	5 0 4 -6 -2 0 0
q:one	0 10 -27 17 8 0 -16
q:only	0 3 -23 0 1 19 -1
q:opened	0 0 6 5 -3 -7 0
q:operator	0 0 -8 0 10 0 0
q:or	0 0 -18 -13 31 -1 0
q:orange	0 0 -13 -11 9 14 0
q:order	0 0 -4 5 -11 5 11
q:ordinary	0 6 1 3 0 -10 0
q:origin	0 0 5 0 -7 -2 5
q:other	0 0 -14 6 17 -1 -20
q:our	0 0 -6 -5 10 3 0
q:out	0 0 7 15 -19 2 -2
q:over	0 2 -2 -10 16 -2 -10
q:own	0 0 20 -6 -5 -8 0
q:owner	0 0 -5 0 6 0 0
q:p	0 0 0 6 -5 0 0
q:page	0 0 0 -2 -5 7 2
q:palm	0 0 0 -1 -6 -2 9
q:paper	0 7 0 1 -9 5 0
q:parliament	0 0 0 6 -5 0 0
q:past	0 0 8 3 -10 0 0
q:pause	6 0 -4 17 -21 13 -3
q:pay	-3 3 7 -1 5 -19 -12
q:peace	0 0 6 0 0 -3 0
q:people	0 0 -14 8 0 8 0
q:percent	0 0 -5 0 7 0 0
q:permit	0 0 -5 -2 10 0 0
q:phone	0 0 7 0 -5 -1 0
q:phosphate	0 0 0 0 6 0 0
q:piece	0 0 0 8 -8 0 0
q:place	0 5 -13 0 11 -2 0
q:plu	0 0 0 -4 6 0 0
q:point	0 0 -7 -2 13 0 -2
q:port	0 0 9 -3 0 -4 -2
q:power	0 0 -12 0 15 0 0
q:present	0 0 15 0 -8 0 -1
q:president	0 0 0 -7 0 0 3
q:prime	0 0 14 0 -12 -1 0
q:proclamation	0 0 -12 -19 36 -3 -7
q:prolonged	0 0 -13 5 7 2 0
q:propose	0 0 -9 0 12 0 0
q:put	0 0 8 -7 1 -9 2
q:quarrel	0 0 3 0 -8 8 0
q:raise	0 0 -1 -8 12 -2 0
q:rare	0 0 2 -7 13 -8 0
q:rate	0 0 2 -10 -10 19 0
q:reach	0 0 -6 6 1 0 0
q:read	0 0 3 -11 7 0 0
q:reader	0 0 -9 0 11 0 0
q:reciprocal	0 0 15 -16 0 -1 0
q:remain	0 0 0 -8 14 -7 0
q:reply	0 0 0 3 -13 0 10
q:representative	0 0 -7 -3 11 0 0
q:rest	0 0 0 18 -13 -2 0
q:resume	0 0 -2 0 6 0 0
q:right	0 0 10 4 -6 -8 0
q:rise	0 0 -4 0 8 0 0
q:river	0 0 -18 -8 26 0 0
q:room	0 0 -7 0 11 0 0
q:round	0 -1 -6 -18 14 1 1
q:rule	0 0 -15 7 10 0 0
q:rum	0 0 16 5 -14 -5 -1
q:run	0 4 12 -10 -16 9 0
q:salmon	0 0 9 -8 0 0 0
q:same	0 0 -5 -13 0 7 9
q:say	-2 -3 -10 -2 -4 15 9
q:sea	0 0 -4 0 9 0 0
q:season	0 0 10 11 -17 -2 0
q:second	1 5 -30 0 8 16 0
q:section	0 0 -6 -16 29 -10 -1
q:see	0 0 -8 0 2 3 0
q:sell	0 0 6 0 -3 0 0
q:set	0 2 1 -8 4 0 -5
q:settle	0 0 -1 0 -7 1 7
q:shall	0 0 -7 0 10 0 0
q:share	0 0 -11 0 0 10 0
q:she	0 0 -1 0 6 0 0
q:shelve	0 0 -1 9 -5 0 0
q:ship	0 0 -3 1 8 -1 -6
q:shook	0 0 -10 2 6 0 0
q:short	0 0 5 -7 0 0 0
q:should	0 0 11 6 -9 -5 0
q:side	-1 11 1 -13 0 7 -13
q:sign	-3 -1 18 -11 15 -25 -7
q:signature	0 0 -7 4 0 0 0
q:since	-1 0 0 -13 10 6 -11
q:sit	0 2 -2 -10 15 0 -3
q:sleep	0 0 13 0 -10 0 0
q:small	0 0 5 7 -6 -7 0
q:so	0 7 -5 -2 0 5 0
q:something	0 5 0 8 -13 0 0
q:soybean	0 0 -2 7 0 -1 0
q:spoke	0 0 -7 0 0 3 0
q:spring	0 4 -10 9 0 -2 -5
q:stake	0 0 0 -6 9 -1 0
q:stand	0 6 8 0 -3 -10 0
q:start	0 0 -12 2 11 -2 0
q:state	0 0 18 9 -17 -6 -4
q:statement	0 0 -2 15 -9 0 -2
q:stay	0 0 -14 -19 11 15 1
q:step	0 0 11 -1 -4 -3 0
q:stockholm	0 0 18 -6 -8 -2 0
q:stop	0 0 0 9 -4 0 0
q:strike	0 0 -4 -4 11 0 0
q:such	0 0 7 0 -3 0 0
q:sugar	0 0 -10 3 -7 13 0
q:summer	0 0 -9 0 3 3 0
q:surcharge	0 0 -52 -16 66 -3 -6
q:suspend	0 7 -5 0 13 -3 -20
q:suspension	0 0 -16 -28 -1 24 21
q:table	0 0 13 -10 -5 2 0
q:take	0 0 11 -9 2 -1 -9
q:talk	0 0 0 -6 16 -13 -2
q:tariff	2 -6 -11 10 1 2 -2
q:television	0 0 -6 0 -1 14 0
q:tell	0 0 -3 0 20 -19 -3
q:ten	0 0 0 4 -6 0 0
q:text	0 0 2 -4 -11 -4 15
q:than	0 0 -7 -11 19 0 -2
q:that	-11 5 0 -30 22 -4 -1
q:the	-8 4 -11 1 18 -6 -11
q:their	4 0 11 -5 -22 12 2
q:them	0 0 -9 -3 18 -2 -2
q:then	3 0 -3 5 -11 15 -3
q:there	0 -3 7 9 -8 -1 0
q:these	0 0 10 -4 -5 0 0
q:they	0 -1 6 19 -5 -12 -21
q:thi	0 14 16 -20 -5 -9 3
q:think	0 0 4 4 -12 3 0
q:third	0 3 -1 -14 0 0 3
q:threat	0 0 9 3 -12 0 0
q:three	0 0 19 -1 -9 -3 -3
q:time	0 2 -7 -10 -10 30 -2
q:to	-13 -2 -16 -27 24 13 9
q:too	0 5 -11 0 6 0 0
q:tractor	0 0 7 -1 0 0 0
q:trade	0 5 -5 -12 13 0 -2
q:truce	7 0 31 -5 -24 -18 2
q:tuna	0 0 6 0 -1 0 0
q:two	3 0 4 4 -5 -9 -1
q:tyre	0 0 -10 0 0 13 0
q:unchanged	0 0 -1 0 7 0 0
q:under	0 0 -6 4 15 -13 -4
q:understanding	0 0 7 0 -1 -3 0
q:unless	0 0 -8 6 11 -11 -2
q:until	0 0 -16 -5 19 0 0
q:up	0 9 -29 8 9 3 -8
q:us	0 0 9 -9 8 -11 0
q:valley	0 0 -19 0 20 0 0
q:value	0 0 -8 -2 14 0 -2
q:visit	0 0 18 0 -13 -6 0
q:wage	0 0 -5 0 6 0 0
q:wall	0 8 -1 0 0 -4 0
q:was	0 9 21 -1 -4 -38 -1
q:watch	0 0 -1 0 -6 10 0
q:watche	0 0 2 -7 4 0 0
q:way	0 0 0 0 5 -6 0
q:we	3 -7 -10 -34 -14 27 24
q:week	0 0 14 16 -26 6 0
q:welcome	0 0 -1 -12 -6 13 7
q:welcomed	0 0 0 0 -2 0 6
q:well	0 0 5 2 -8 1 0
q:were	0 0 37 -1 -23 -13 -3
q:what	1 8 12 -15 4 -10 -16
q:wheat	0 -3 -10 -3 13 -8 10
q:when	3 0 0 0 -3 6 -5
q:where	0 -1 -3 10 -2 3 -2
q:whether	0 0 12 0 -7 0 0
q:which	0 2 3 -21 -11 15 5
q:while	0 0 -2 -1 12 0 -2
q:who	0 0 -12 -7 26 -11 -1
q:whole	5 0 5 -7 -2 0 0
q:will	0 -1 -30 12 5 10 6
q:wire	0 0 6 0 -6 0 0
q:with	-6 0 14 0 0 -15 -5
q:within	9 0 -12 1 5 -5 -3
q:word	0 0 11 8 -10 -5 -2
q:work	0 0 -3 -2 6 0 2
q:world	0 0 -7 0 9 0 0
q:worse	0 0 -2 -1 6 0 0
q:worst	0 7 6 -6 -7 0 0
q:worth	0 0 -6 0 12 0 0
q:would	0 -2 19 -7 -16 1 7
q:write	0 0 -9 -3 0 9 0
q:yarn	0 0 5 7 -5 0 -4
q:year	7 17 0 -12 -8 -6 1
q:yes	0 0 8 -7 3 -7 -2
q:yet	0 0 0 -5 -3 0 9
q:york	0 0 -6 6 0 0 0
q:you	0 0 2 15 -5 -10 -6
q:your	0 0 15 -2 -7 -3 0
q:—	0 0 0 3 2 -14 0
qt=future	0 0 -3 12 -17 22 -15
qt=past	0 4 -9 0 6 -2 2
qt=perfect	-3 1 -1 -7 12 -20 6
qt=pluperfect	0 -3 11 5 1 -34 6
qt=present	-1 9 17 -20 2 -6 -19
quoted	0 0 -8 2 7 0 -4
r1='s	0 0 -10 -5 18 0 0
r1='s & d:ahead	0 0 -6 -2 13 0 0
r1='s & d:gone	0 0 0 -7 9 0 0
r1=(	0 0 -13 -1 0 12 0
r1=( & d:ahead	0 0 -5 0 -7 13 0
r1=( & d:today	0 0 -6 0 6 0 0
r1=) & d:ahead	0 0 -5 0 9 0 0
r1=) & d:today	0 0 8 -1 -5 0 0
r1=,	-9 1 3 -7 6 -4 0
r1=, & d:ahead	-11 -26 11 -22 0 2 6
r1=, & d:gone	0 14 -41 8 7 -17 -14
r1=, & d:today	0 0 9 -5 0 0 -1
r1=-	0 0 -2 -1 6 0 0
r1=- & d:today	0 0 -2 -1 6 0 0
r1=.	-4 -17 0 1 1 5 2
r1=. & d:ahead	-13 -5 8 -11 -8 12 8
r1=. & d:gone	3 -8 -31 6 18 -17 -6
r1=:	-1 0 16 -2 0 -7 -6
r1=: & d:ahead	0 0 19 0 -7 -6 -5
r1=: & d:gone	0 0 -1 -5 13 0 0
r1=;	0 -6 -6 4 4 -5 1
r1=; & d:ahead	0 0 -7 -3 11 -4 2
r1=; & d:gone	2 -5 1 7 -8 0 0
r1=<end>	-5 -24 -1 -6 18 0 -12
r1=<end> & d:ahead	-10 -5 5 -6 -5 10 -4
r1=<end> & d:gone	3 -14 -15 5 21 -29 -9
r1=<end> & d:today	0 0 -1 -7 19 -7 -5
r1=<goods>	0 0 -1 0 -1 0 6
r1=<goods> & d:ahead	0 0 -1 -9 0 0 6
r1=<level-noun>	0 0 -3 0 6 0 0
r1=<level>	0 0 -1 -2 15 0 -6
r1=<level> & d:ahead	0 0 0 0 9 0 -6
r1=<name>	0 0 9 -4 -6 0 5
r1=<name> & d:ahead	0 0 10 -13 -6 0 6
r1=<name> & d:gone	0 0 0 -6 9 0 0
r1=<not>	0 0 4 -7 6 -1 0
r1=<not> & d:gone	0 0 0 -3 6 0 0
r1=<number>	0 0 -7 -3 13 0 0
r1=<number> & d:ahead	0 0 -7 0 8 0 0
r1=<quality>	0 0 9 -18 6 0 -4
r1=<quality> & d:ahead	0 0 11 -10 0 0 -4
r1=<quality> & d:gone	0 0 0 -6 8 0 0
r1=<v-bear> & d:ahead	0 0 0 12 -8 0 0
r1=<v-bear> & d:gone	0 0 0 -13 14 0 0
r1=<v-begin>	0 0 -5 -4 13 0 0
r1=<v-begin> & d:ahead	0 0 -4 -2 11 0 0
r1=<v-down>	0 4 11 -2 -8 0 0
r1=<v-down> & d:ahead	0 0 12 -4 -4 0 0
r1=<v-end>	-3 3 -6 -6 0 12 0
r1=<v-end> & d:ahead	0 0 -6 -4 0 12 0
r1=<v-impose> & d:ahead	0 0 6 -3 0 0 0
r1=<v-say> & d:today	0 0 0 6 -6 0 0
r1=<v-stay>	0 4 -6 0 0 0 0
r1=<v-stay> & d:ahead	0 0 -5 -4 12 0 0
r1=<v-stay> & d:gone	0 4 0 3 -6 0 0
r1=?	0 0 0 -7 10 -8 0
r1=? & d:ahead	0 0 2 -5 1 -7 1
r1=? & d:gone	0 0 0 -3 9 0 0
r1=a	0 0 0 -13 17 0 0
r1=a & d:gone	0 0 0 -11 11 0 0
r1=after	0 0 -9 0 10 0 0
r1=after & d:ahead	0 0 -6 0 10 0 0
r1=after & d:gone	3 0 0 -12 5 0 0
r1=after & d:today	0 0 0 9 -4 0 0
r1=and	-1 1 -13 1 11 -8 -2
r1=and & d:ahead	-3 -4 -12 5 9 -6 0
r1=and & d:today	0 0 2 -11 5 0 0
r1=as & d:ahead	0 0 4 0 -6 3 0
r1=at	13 0 -2 -18 9 -3 -5
r1=at & d:ahead	0 0 0 -4 9 -2 -4
r1=at & d:gone	14 0 -4 -10 0 0 0
r1=between	0 0 0 -6 7 0 0
r1=between & d:gone	0 0 0 -6 6 0 0
r1=both	0 0 4 7 -10 0 0
r1=both & d:gone	0 0 0 10 -9 0 0
r1=end	-1 0 -6 -7 0 13 0
r1=end & d:gone	-1 0 0 -6 6 0 0
r1=evening	0 0 -6 -4 15 0 0
r1=evening & d:ahead	0 0 -5 0 9 0 0
r1=for	0 0 -4 12 -1 0 -8
r1=for & d:ahead	0 0 -3 0 11 0 -8
r1=for & d:gone	0 0 0 15 -12 0 0
r1=from	0 0 -2 -2 9 0 0
r1=from & d:ahead	0 0 -1 0 6 0 0
r1=has	0 0 0 -9 13 0 0
r1=has & d:gone	0 0 0 -7 9 0 0
r1=if	0 -1 -14 -7 2 0 15
r1=if & d:ahead	0 0 -12 -4 -2 0 16
r1=if & d:gone	0 0 0 0 7 0 0
r1=in	0 0 -5 -1 14 -1 -4
r1=in & d:ahead	0 0 -3 7 1 -1 -3
r1=in & d:gone	0 0 0 -13 17 0 0
r1=is	0 0 -11 5 6 0 -4
r1=is & d:ahead	0 0 -9 0 9 1 -3
r1=is & d:gone	0 0 0 9 -6 0 0
r1=it	4 3 -5 -6 5 -3 0
r1=it & d:ahead	0 0 0 -12 9 -2 1
r1=it & d:gone	4 4 0 1 -6 0 0
r1=it & d:today	0 0 -5 -2 10 0 0
r1=last & d:ahead	0 0 0 -7 9 0 0
r1=most	0 0 0 -4 7 0 0
r1=night & d:gone	0 0 0 -1 7 0 0
r1=of	0 0 13 -1 -6 0 -1
r1=of & d:ahead	0 0 16 -9 -9 0 -1
r1=our	0 0 0 7 -2 0 -1
r1=our & d:ahead	0 0 0 -7 13 0 -1
r1=our & d:gone	0 0 0 12 -12 0 0
r1=pay	0 0 0 10 -8 0 0
r1=pay & d:ahead	0 0 0 13 -11 0 0
r1=run	0 6 0 3 -6 0 0
r1=that	-1 0 -4 0 8 0 0
r1=the	-5 -4 9 0 0 -8 0
r1=the & d:ahead	0 0 7 -5 0 -6 0
r1=the & d:gone	-4 -3 6 6 -4 0 0
r1=the & d:today	0 0 -3 -6 11 0 0
r1=there	0 0 -2 11 -4 0 0
r1=there & d:gone	0 0 0 12 -11 0 0
r1=they	0 0 6 2 -4 -2 -1
r1=they & d:ahead	0 0 5 7 -6 -2 0
r1=thi	0 0 0 0 6 -2 0
r1=to	-1 0 -11 2 0 6 3
r1=to & d:ahead	0 0 -7 0 -4 8 6
r1=to & d:gone	0 0 -6 3 3 0 -2
r1=under	0 0 5 6 -9 0 0
r1=under & d:ahead	0 0 10 0 -8 0 0
r1=under & d:gone	0 0 -3 7 -1 0 0
r1=unless	0 0 -8 -1 9 1 -1
r1=unless & d:ahead	0 0 -6 0 6 2 -1
r1=we	0 0 0 7 -5 0 0
r1=we & d:gone	0 0 0 7 -6 0 0
r1=with	0 0 0 -2 6 0 0
r1=without	0 0 -1 -4 9 0 0
r1=without & d:ahead	0 0 -10 -2 13 0 0
r1=—	8 5 -11 2 0 -6 -3
r1=— & d:ahead	0 0 -4 0 12 -4 -1
r1=— & d:gone	10 6 -1 0 -13 0 0
r2='s	0 0 3 9 -10 0 0
r2=.	-1 0 2 16 -12 1 -1
r2=<day-ahead>	0 2 7 -4 0 -10 0
r2=<day-today>	0 0 8 3 -7 0 -1
r2=<duty>	0 0 0 -13 0 0 10
r2=<end>	-11 -43 0 -1 17 1 -12
r2=<gate>	0 0 -10 -1 14 0 0
r2=<goods>	0 0 -5 -6 14 -1 -4
r2=<level-noun>	0 0 10 0 -11 0 4
r2=<name>	0 0 -8 0 18 -6 -5
r2=<not>	-2 0 -9 -2 11 9 -4
r2=<number>	4 0 14 -9 -3 -4 0
r2=<organisation>	0 0 -19 0 24 -3 -2
r2=<person>	0 9 -10 -16 2 7 4
r2=<quality>	0 0 14 -1 -3 -4 -5
r2=<span>	-5 -2 -8 9 -1 6 -9
r2=<v-agree>	0 0 -1 -1 0 6 0
r2=<v-bear>	0 0 0 9 -16 2 9
r2=<v-begin>	0 0 -11 11 4 0 -4
r2=<v-down>	0 -1 0 0 0 6 0
r2=<v-end>	-3 -2 3 17 -7 -9 -4
r2=<v-impose>	-2 2 2 -16 11 2 0
r2=<v-propose>	0 0 -6 -11 13 1 0
r2=<v-return>	0 0 13 0 -10 0 0
r2=<v-say>	0 0 6 -6 0 0 0
r2=<v-sell>	0 0 -2 -3 8 0 0
r2=<v-stay>	0 4 -8 -7 0 0 11
r2=<v-target>	0 0 1 -11 4 0 0
r2=<v-up>	0 0 -10 5 7 0 -3
r2=a	-2 8 8 -3 0 -9 -12
r2=additional	0 0 0 -3 6 0 0
r2=agree	0 0 0 -5 7 0 0
r2=all	0 0 -7 -5 14 0 0
r2=and	0 -1 -4 6 0 1 -7
r2=another	0 0 -1 -13 17 0 0
r2=as	0 0 -12 5 7 0 0
r2=at	0 0 -11 0 10 0 0
r2=be	0 0 -2 -3 0 9 0
r2=both	-1 6 -6 0 -7 16 0
r2=but	0 0 0 0 7 -7 1
r2=come	0 0 0 6 -4 0 0
r2=duty	0 0 0 -6 -1 0 8
r2=end	-1 0 15 12 -17 -6 0
r2=extend	0 0 7 0 -6 0 0
r2=from	0 0 -4 18 -24 4 8
r2=go	0 0 -9 0 11 0 -3
r2=has	0 2 -4 -11 6 0 8
r2=have	0 0 -5 -3 10 0 0
r2=he	0 0 8 -1 -4 0 0
r2=his	0 0 5 0 -10 0 6
r2=hold	0 0 0 8 -4 0 0
r2=if	0 0 -19 -3 14 0 5
r2=in	0 0 0 -1 12 -1 -5
r2=is	0 -4 0 1 4 -7 0
r2=it	-1 -4 -12 4 1 -9 15
r2=last	0 0 7 5 0 0 -11
r2=leave	0 0 9 -9 0 0 0
r2=may	0 0 0 0 6 0 -4
r2=neither	0 0 0 0 7 0 0
r2=new	0 0 6 0 -4 0 0
r2=next	0 0 0 6 -9 3 0
r2=no	0 0 -11 0 13 0 0
r2=noon	0 0 -4 0 6 0 0
r2=not	0 0 0 0 -10 13 0
r2=now	0 0 -9 2 8 0 0
r2=of	0 -6 -7 -6 8 13 -4
r2=on	-1 9 -10 -14 11 -1 4
r2=one	0 0 -4 -1 8 0 0
r2=or	0 0 -7 0 13 0 -2
r2=pay	0 0 0 2 -11 0 12
r2=put	0 0 0 -8 10 0 0
r2=run	0 5 -6 -1 -11 0 16
r2=settle	0 0 0 0 -4 7 0
r2=stay	0 0 0 -12 13 0 0
r2=talk	0 0 12 0 -9 0 0
r2=tariff	0 0 6 -1 -1 0 0
r2=tell	0 0 6 0 -6 0 0
r2=that	0 8 -9 -5 2 -1 6
r2=the	15 -25 2 -5 -2 0 3
r2=their	0 0 -6 0 -2 9 0
r2=there	0 0 -1 -1 8 0 0
r2=thi	0 0 9 1 -5 -5 0
r2=three	0 0 0 -6 10 0 0
r2=to	0 -1 1 -1 7 -2 -2
r2=transcript	0 0 -6 0 3 0 0
r2=truce	0 0 -5 -3 15 0 0
r2=unless	0 0 -6 0 10 0 0
r2=until	0 8 0 3 -6 0 -1
r2=was	9 -6 -13 3 5 -3 0
r2=well	0 0 -6 -1 4 3 0
r2=what	0 0 -13 0 18 -3 0
r2=when	0 -4 10 -7 5 -3 -9
r2=which	0 -2 -5 14 -3 0 -1
r2=will	0 0 -16 -3 9 -3 10
r2=would	-1 0 -5 19 -16 0 6
r2=yes	0 0 9 0 -5 0 0
r3='s	0 0 -2 8 5 -10 -1
r3=,	3 2 0 6 -2 -13 -4
r3=.	-7 0 -3 13 -5 -4 0
r3=:	0 0 1 -24 19 2 -5
r3=<agent>	0 0 -17 8 -5 16 0
r3=<day-ahead>	0 -2 -2 11 -3 4 -9
r3=<day-gone>	0 7 6 -13 -9 0 10
r3=<duty>	0 0 -6 2 0 9 -2
r3=<end>	-14 -50 5 -6 19 0 -16
r3=<gate>	0 0 0 6 -4 0 0
r3=<goods>	0 0 12 -17 11 -1 -10
r3=<level>	0 0 0 -11 9 0 1
r3=<money>	0 0 -9 0 10 0 0
r3=<not>	0 0 -8 -5 10 0 0
r3=<number>	6 0 0 8 -10 -6 10
r3=<organisation>	0 0 -11 -9 23 -4 -1
r3=<person>	0 0 13 8 -12 -5 0
r3=<quality>	0 0 0 -8 0 7 -3
r3=<seat>	0 0 -13 -1 19 0 0
r3=<span>	0 3 6 -3 5 -5 -9
r3=<v-agree>	0 0 -6 0 5 0 0
r3=<v-bear>	0 0 -6 0 11 0 -10
r3=<v-down>	0 0 -7 -9 11 2 0
r3=<v-end>	3 -4 -22 11 4 0 0
r3=<v-impose>	-1 -4 1 -15 10 0 8
r3=<v-propose>	0 0 -5 6 -3 1 0
r3=<v-return>	0 0 7 5 -16 0 5
r3=<v-say>	0 9 8 -4 -14 0 4
r3=<v-stay>	0 6 -10 -1 10 0 -4
r3=<v-suspend>	0 0 8 3 -8 0 0
r3=<v-threaten>	0 0 0 0 -5 0 6
r3=<v-up>	0 0 -18 6 16 -7 0
r3=?	0 0 7 0 -4 0 0
r3=a	0 0 0 -1 4 1 -6
r3=additional	0 0 -1 1 -7 0 6
r3=all	0 0 -13 0 15 0 0
r3=and	0 0 27 -2 -16 -1 -6
r3=another	0 0 -1 6 -1 0 0
r3=as	0 0 18 -6 -8 -1 0
r3=back	0 0 9 15 -20 0 0
r3=be	-1 0 0 -11 5 -3 9
r3=been	0 0 -1 9 -13 0 9
r3=before	0 0 -5 -7 14 0 0
r3=both	0 0 3 -8 4 0 0
r3=charge	0 0 0 7 -2 0 -3
r3=come	0 0 -4 -2 9 0 0
r3=country	0 0 -4 0 7 0 0
r3=date	0 0 7 0 -5 0 0
r3=day	0 0 21 -7 -9 -6 -1
r3=duty	0 0 -5 3 -1 11 -7
r3=end	4 0 -8 11 -6 0 0
r3=extend	0 0 0 -4 7 0 0
r3=first	2 0 -9 0 7 0 0
r3=for	0 -1 -6 0 -4 0 13
r3=go	0 0 -4 7 0 0 0
r3=good	0 0 0 -4 7 0 0
r3=government	0 0 -15 12 -12 16 0
r3=had	0 0 0 -8 7 0 0
r3=has	0 -1 -8 10 -13 0 14
r3=hold	0 0 -1 -2 6 0 0
r3=i	0 0 7 3 -14 0 1
r3=in	3 9 -17 0 4 -1 -5
r3=is	0 0 9 5 -9 -5 0
r3=it	0 3 -23 7 12 -9 -3
r3=keep	0 0 -5 0 10 0 0
r3=last	0 0 -23 0 21 -1 0
r3=make	0 0 -3 0 12 -1 -1
r3=minute	0 0 -8 0 11 0 0
r3=month	0 0 8 -4 0 -1 0
r3=no	0 4 7 -2 -11 0 4
r3=nobody	-1 0 2 0 -6 8 0
r3=not	1 0 -5 -19 22 -5 0
r3=nothing	0 0 -13 3 10 -1 0
r3=now	0 0 -7 0 11 0 0
r3=of	0 0 9 -15 -3 -1 13
r3=old	0 0 8 -2 -1 -2 0
r3=on	-2 -9 2 9 -6 -2 4
r3=out	0 6 0 5 -15 5 0
r3=over	0 0 -9 6 5 0 0
r3=pay	0 0 -1 -15 24 0 -7
r3=put	0 0 -3 -3 9 0 0
r3=rate	0 0 4 0 -9 6 0
r3=return	0 0 7 5 -16 0 5
r3=rise	0 0 -9 0 11 0 0
r3=run	0 7 -2 -1 0 0 0
r3=say	0 0 12 -3 -10 0 0
r3=side	0 0 -14 6 0 8 0
r3=sign	0 0 0 -3 8 0 0
r3=sooner	0 0 0 0 7 0 -1
r3=suspend	0 0 1 -11 7 0 0
r3=take	0 0 8 0 -5 0 0
r3=tariff	0 0 0 0 8 0 -9
r3=that	0 0 0 10 -9 0 1
r3=the	0 5 -18 -12 14 3 0
r3=their	0 0 -7 0 10 0 0
r3=then	0 0 -10 0 -7 9 8
r3=they	0 0 -7 -6 16 0 0
r3=thi	0 0 -1 -1 6 0 0
r3=time	0 0 -6 -4 15 0 0
r3=to	0 4 -18 3 7 4 -8
r3=truce	11 5 -21 15 -4 -4 -1
r3=two	3 0 -6 1 0 0 0
r3=warn	0 0 0 0 -7 0 6
r3=was	0 0 -9 -4 16 0 0
r3=we	0 0 -3 -7 15 0 0
r3=were	0 0 -5 -2 10 0 0
r3=what	0 0 11 4 -7 -8 -1
r3=which	3 0 -4 -4 0 6 0
r3=will	0 0 -2 0 -1 8 -4
r3=with	0 0 6 -1 0 0 0
r3=would	-2 0 4 -6 3 0 0
r3=write	0 0 6 0 -5 0 0
r3=year	0 0 4 9 -13 1 0
r3=you	0 0 0 7 0 0 -4
r4="	0 0 -5 6 0 0 0
r4='s	0 0 6 -6 0 0 0
r4=)	0 0 -9 -1 0 13 0
r4=,	0 7 -17 6 7 -6 -2
r4=-	0 0 -3 -9 15 0 0
r4=.	0 0 -10 2 -5 7 8
r4=:	0 0 0 10 -9 -1 8
r4=<agent>	3 0 -13 3 0 5 0
r4=<day-ahead>	-1 -10 -14 9 0 -3 7
r4=<day-gone>	0 7 -14 -8 10 0 0
r4=<day-today>	0 0 2 -8 2 0 0
r4=<duty>	0 0 5 -6 2 0 1
r4=<end>	-18 -47 1 -5 23 -1 -12
r4=<gate>	0 0 0 -5 9 0 0
r4=<goods>	0 0 13 -5 6 -11 -11
r4=<level-noun>	0 0 14 -4 -3 -3 0
r4=<level>	0 5 -18 -8 26 -3 -9
r4=<not>	0 0 7 -10 -2 0 9
r4=<number>	-2 0 -8 -1 11 -3 0
r4=<organisation>	0 0 -6 -4 -1 1 8
r4=<quality>	0 0 -11 12 -7 0 5
r4=<seat>	0 0 14 0 -9 -2 0
r4=<span>	0 -1 -15 -4 8 -5 14
r4=<v-agree>	0 0 -17 5 2 8 0
r4=<v-bear>	0 0 8 -6 3 -2 -2
r4=<v-begin>	0 -1 0 -2 -2 10 -3
r4=<v-down>	0 0 2 -9 0 3 0
r4=<v-end>	12 0 -4 1 -7 -9 7
r4=<v-impose>	-6 -8 2 -10 15 0 -7
r4=<v-return>	0 0 -9 0 12 0 0
r4=<v-say>	0 0 -12 -8 19 3 -8
r4=<v-sell>	0 0 0 0 -4 0 6
r4=<v-stay>	0 -2 1 -7 7 0 0
r4=<v-target>	0 0 -2 -3 11 0 -1
r4=<v-up>	0 0 -8 1 0 11 0
r4=?	0 0 7 0 -5 0 0
r4=a	-1 6 -3 2 -2 -4 3
r4=after	8 0 -7 0 0 0 0
r4=agree	0 0 -6 0 0 9 0
r4=an	0 0 0 8 -4 0 0
r4=and	-1 18 10 -5 -24 -2 13
r4=announce	0 0 0 -1 6 0 0
r4=apply	0 0 0 -8 8 0 0
r4=as	0 0 4 -19 15 0 -4
r4=at	0 0 -8 0 8 0 0
r4=back	0 0 -3 0 6 0 0
r4=be	0 0 -1 -2 15 -2 -5
r4=been	0 0 9 7 -14 0 0
r4=before	0 0 -9 -9 19 0 0
r4=between	0 0 6 -1 -1 0 0
r4=come	0 0 8 -6 -1 0 0
r4=day	0 0 -5 -1 10 0 0
r4=duty	0 0 11 4 -15 0 4
r4=end	12 0 -16 0 4 -4 0
r4=extend	0 0 -2 3 6 -4 0
r4=extension	1 0 -6 0 9 -1 0
r4=first	4 0 0 -9 3 0 0
r4=for	0 0 0 -8 16 0 -5
r4=from	0 0 6 -13 4 0 2
r4=go	0 0 -5 12 -13 11 0
r4=government	3 0 0 6 -9 0 0
r4=had	0 0 1 0 -7 7 0
r4=have	0 0 -9 0 0 7 0
r4=he	0 0 0 0 7 0 -1
r4=hold	0 0 0 -10 10 0 0
r4=if	0 0 4 -1 -6 0 4
r4=in	0 0 -11 0 10 4 -2
r4=into	0 0 13 0 -11 0 0
r4=is	0 0 -9 4 6 -2 -1
r4=it	0 0 -1 1 8 -8 0
r4=its	0 0 -6 2 10 -6 0
r4=keep	0 0 4 5 -8 0 0
r4=last	0 0 -14 0 10 3 0
r4=longer	0 0 0 1 -6 0 4
r4=meet	0 0 6 -1 -3 0 0
r4=ministry	0 0 -11 0 0 9 0
r4=no	0 0 -1 -16 21 0 0
r4=not	0 0 12 5 -18 0 3
r4=nothing	0 0 0 0 -5 0 9
r4=of	0 7 -11 -3 5 0 -1
r4=on	0 0 5 25 -18 -9 -7
r4=other	0 0 6 -5 0 0 0
r4=out	0 8 -10 0 2 0 0
r4=rate	0 0 9 0 -5 0 0
r4=reach	0 0 -8 0 8 0 0
r4=say	0 0 -9 -2 8 4 -3
r4=sign	0 0 0 8 -5 0 0
r4=so	0 0 6 3 -8 0 0
r4=stay	0 0 -4 -1 8 0 0
r4=stop	0 0 0 -4 7 0 0
r4=surcharge	0 0 0 -1 6 0 0
r4=suspension	0 0 -3 6 -1 0 0
r4=tariff	0 0 -4 -15 25 0 -1
r4=that	0 0 12 -7 -5 0 0
r4=the	0 -2 5 -17 7 -4 3
r4=their	0 0 3 -6 1 0 0
r4=then	0 0 2 0 -8 7 0
r4=they	0 0 -6 1 -1 5 0
r4=to	0 -4 5 -6 7 -8 0
r4=truce	0 0 13 1 -9 0 0
r4=until	0 0 -11 11 2 0 0
r4=up	0 0 11 5 -15 0 0
r4=was	4 0 -6 -10 9 0 0
r4=when	0 0 11 -1 -5 0 0
r4=will	0 0 12 0 0 -3 -11
r4=with	0 0 -1 -5 12 0 0
r=) <end>	0 0 -11 -2 16 0 0
r=, "	0 0 17 0 -14 0 0
r=, <number>	0 0 8 -2 0 0 -1
r=, <person>	0 9 -5 0 -10 4 5
r=, <quality>	0 0 6 -6 0 -2 0
r=, <span>	-2 0 7 -6 -6 8 -1
r=, a	0 0 13 -3 -5 -2 -2
r=, are	0 0 -8 4 0 0 0
r=, as	0 0 -10 6 4 0 0
r=, at	0 0 -9 -4 14 0 0
r=, both	0 0 -2 -5 0 9 0
r=, but	0 0 0 0 7 -7 1
r=, end	0 0 0 10 -10 0 0
r=, for	0 0 0 -9 7 0 1
r=, from	0 0 -1 -2 -8 4 8
r=, has	0 0 0 0 -3 0 9
r=, he	0 0 8 0 -7 0 0
r=, if	0 0 -18 -3 13 0 5
r=, in	0 0 0 -10 15 -1 -4
r=, is	0 -1 13 -1 -1 -1 0
r=, it	0 0 9 -2 -3 0 0
r=, its	0 0 6 0 -3 0 0
r=, no	0 0 -10 0 11 0 0
r=, now	0 0 -8 3 5 0 0
r=, on	0 0 -7 -6 1 0 10
r=, stay	0 0 0 -10 10 0 0
r=, that	0 8 0 0 -2 0 -2
r=, the	0 0 0 0 -9 9 5
r=, to	0 0 0 -5 10 -5 0
r=, unless	0 0 -6 0 9 0 0
r=, until	0 8 0 -3 -2 0 0
r=, was	0 0 -8 -2 12 0 0
r=, when	0 -4 10 -7 5 -3 -9
r=, which	0 -2 -5 11 0 0 -1
r=, will	0 0 -6 0 12 -2 -7
r=, with	0 0 -3 -3 8 0 0
r=, would	0 0 -3 1 -5 0 8
r=, yes	0 0 9 0 -5 0 0
r=. <end>	-4 -17 3 -1 1 6 -3
r=: <level>	0 0 6 6 -11 0 0
r=: the	0 0 22 0 -18 0 0
r=; <end>	0 0 -7 13 -10 3 0
r=; it	0 0 -6 0 7 0 0
r=; the	2 -3 0 -4 7 0 -2
r=<end> <end>	-5 -24 -1 -6 18 0 -12
r=<name> 's	0 0 10 -9 -5 0 2
r=? <end>	0 0 0 -7 7 -8 0
r=after <span>	0 0 -10 -1 14 0 0
r=and ,	0 0 7 0 -6 0 0
r=and expire	0 0 -1 0 6 0 0
r=and has	0 4 0 -6 0 0 0
r=and is	0 0 -13 7 6 0 -1
r=and it	0 0 -5 7 0 0 0
r=and last	0 0 -2 3 7 0 -11
r=and run	0 5 0 0 -17 0 16
r=and was	2 0 -7 10 -1 0 0
r=and will	0 0 0 -4 -3 0 8
r=as well	0 0 -6 -1 4 3 0
r=at <number>	5 0 0 -8 3 0 0
r=by the	0 0 -1 -3 9 0 0
r=for <span>	0 0 -7 13 -3 0 -2
r=for a	0 0 0 6 -1 0 -1
r=from <day-ahead>	0 0 -1 0 6 0 0
r=has been	0 0 0 -4 6 0 0
r=in <seat>	0 0 0 6 -4 0 0
r=in the	0 0 7 0 -5 0 0
r=is the	0 0 -4 8 0 0 0
r=it 's	0 0 -4 9 0 0 -4
r=it was	7 0 2 -11 0 0 0
r=it would	0 0 0 9 -4 0 0
r=last year	0 0 0 -6 7 0 0
r=of next	0 0 0 6 -9 3 0
r=of thi	0 0 9 1 -5 -5 0
r=the <quality>	0 0 0 12 -8 0 -3
r=the duty	0 0 0 -4 -3 0 9
r=they will	0 0 -9 0 10 0 0
r=to <day-ahead>	0 3 10 7 -13 -7 -1
r=under the	0 0 5 3 -6 0 0
r=unless <organisation>	0 0 -17 0 20 -2 0
r=unless the	0 0 -4 0 9 -3 0
r=will not	0 0 0 -6 8 0 0
r=— <name>	0 0 6 -5 0 0 0
r=— a	0 10 -11 -4 6 0 0
r=— the	12 -2 -11 -10 5 0 0
s:!	0 0 -7 0 8 0 0
s:&	0 0 -6 -3 10 0 0
s:'	0 0 -13 -7 22 0 0
s:'s	-4 0 -13 0 16 0 -7
s:(	1 -2 -5 -3 11 0 -9
s:)	0 -2 -3 0 6 0 -9
s:*	0 0 -31 -10 20 9 7
s:,	-9 -7 13 -3 -3 8 -4
s:-	-3 -1 -7 12 -9 6 8
s:.	-13 -18 -7 5 20 -8 -7
s:/	0 0 0 6 -2 -2 -2
s::	-9 0 -3 -3 1 1 10
s:;	1 3 5 0 -6 -3 -2
s:<agent>	0 -11 4 -2 4 1 -4
s:<day-ahead>	-39 -26 2 -5 15 1 -1
s:<day-gone>	10 0 0 13 -4 2 -13
s:<day-today>	-10 -14 -4 -5 25 -11 -8
s:<duty>	-1 -1 -7 7 -2 -4 13
s:<gate>	0 -6 9 14 -7 -14 -2
s:<goods-amount>	5 0 -14 -5 16 -1 0
s:<goods>	-1 -7 6 5 -2 -16 5
s:<level-noun>	-3 -5 10 -2 4 -7 -9
s:<level>	-9 -2 0 -3 9 -5 -3
s:<money>	0 0 -1 -8 16 -4 -3
s:<month-ahead>	-1 0 -26 -30 61 -21 -14
s:<month-gone>	-8 0 4 -1 -4 14 0
s:<name>	-10 -39 0 13 2 -9 6
s:<not>	6 0 5 -10 9 -19 -3
s:<number>	0 -7 -10 10 8 -20 0
s:<office>	3 -6 -8 1 2 2 -4
s:<organisation>	-6 1 -38 18 24 -11 0
s:<person>	-20 4 1 -6 4 9 -13
s:<points>	6 2 34 2 -43 1 8
s:<quality>	0 -8 12 -6 -7 -8 15
s:<seat>	0 -12 0 0 0 -4 11
s:<sender>	0 -1 9 -12 15 -14 -10
s:<span>	-7 13 0 12 -24 1 22
s:<taker>	0 0 2 -14 14 0 0
s:<v-agree>	6 -5 -9 -2 4 11 -4
s:<v-bear>	4 -8 -9 -4 9 10 -2
s:<v-begin>	-6 10 -10 10 -5 2 4
s:<v-buy>	0 0 4 -32 27 -4 -7
s:<v-deny>	0 0 -9 -22 25 0 0
s:<v-down>	-1 0 9 -12 -2 1 1
s:<v-end>	9 0 5 -15 -2 11 -10
s:<v-impose>	-12 -1 12 3 -1 -1 -9
s:<v-propose>	-9 0 -23 1 13 8 0
s:<v-return>	-2 0 0 6 -17 10 9
s:<v-say>	-24 0 0 8 1 5 -6
s:<v-sell>	-1 0 -5 -13 21 0 0
s:<v-stay>	0 7 6 -8 0 -4 -5
s:<v-suspend>	0 -1 13 5 -9 -16 4
s:<v-target>	0 -7 -6 0 7 -2 0
s:<v-threaten>	0 0 0 -8 3 -1 2
s:<v-up>	-1 5 -6 -4 4 10 -8
s:?	-1 0 2 -14 14 -11 -1
s:@	0 0 0 13 -14 1 -2
s:[	0 0 -5 -12 3 0 10
s:]	0 0 -4 -6 0 0 10
s:_	0 0 15 2 -6 -11 0
s:a	-5 6 -11 0 16 -3 -7
s:about	0 0 -24 -10 24 6 0
s:above	0 0 -13 2 2 6 0
s:absence	0 0 7 0 -6 0 0
s:according	0 0 6 0 -14 6 1
s:account	0 0 -1 -3 7 0 0
s:accra	0 0 0 7 -5 0 0
s:act	0 0 0 -1 7 0 0
s:add	0 0 4 -10 0 -2 5
s:additional	0 0 9 3 -16 0 8
s:affiliate	0 0 -6 0 3 3 0
s:afraid	0 0 7 0 -6 0 0
s:after	4 -3 -3 0 17 -23 -9
s:afterward	0 0 -1 7 0 -4 0
s:again	0 0 15 1 -8 -7 -6
s:against	0 0 3 0 -9 5 0
s:ago	0 0 0 -2 6 0 0
s:agree	4 0 -2 -14 -3 14 3
s:agreement	-1 1 0 -19 20 -22 0
s:ahead	0 0 -6 -1 12 0 0
s:aircraft	0 0 0 -3 6 0 -1
s:aire	0 0 0 -10 12 0 0
s:airport	0 0 0 8 -5 0 0
s:al	0 0 3 6 -8 0 0
s:ali	0 0 6 0 0 -3 0
s:alive	0 0 -22 0 4 17 0
s:all	5 -1 -8 -25 27 -7 -11
s:allow	0 0 0 -10 10 0 0
s:alone	0 0 4 6 -3 -5 -1
s:along	0 0 -8 0 11 0 0
s:already	0 0 -1 12 -8 0 0
s:also	0 0 2 -13 9 -1 0
s:altogether	0 0 0 -3 6 0 0
s:am	0 0 0 6 -9 6 -2
s:an	15 0 0 -10 0 0 0
s:and	-6 0 3 1 3 -1 -6
s:annex	0 0 0 -2 -3 9 0
s:announce	0 0 8 -14 12 -10 -4
s:announcement	0 0 -6 13 -4 0 -3
s:another	0 -1 -12 10 8 -1 -7
s:answer	0 0 -12 -4 0 16 0
s:antimony	0 0 -16 -1 20 0 0
s:any	0 0 -4 -16 27 0 -2
s:apply	0 0 24 -7 -11 -1 -1
s:approval	0 0 0 -4 0 0 7
s:approve	0 0 -3 -9 0 11 0
s:are	-5 -8 8 11 -10 2 -7
s:armistice	4 7 -11 -5 8 -7 0
s:army	0 0 -16 -1 21 0 0
s:around	0 0 3 0 -11 8 0
s:arrangement	-6 -5 19 -1 -26 13 -2
s:arrive	0 0 12 -5 -5 0 0
s:as	-5 -7 12 -10 0 -6 10
s:aside	0 0 2 -6 3 0 0
s:ask	0 0 5 3 -20 12 5
s:asleep	5 0 -3 7 -7 0 0
s:at	9 0 -2 -2 2 -16 6
s:autumn	4 0 0 4 -14 3 1
s:avocado	0 0 1 -1 -6 6 0
s:away	0 0 18 4 -17 -1 0
s:back	-1 -5 19 0 -16 -3 6
s:bad	0 0 -6 0 7 0 0
s:ban	0 0 -10 -2 17 -2 0
s:banana	0 0 5 5 -8 0 -1
s:bargain	0 0 -6 -3 13 0 0
s:battery	0 0 -1 0 7 0 -1
s:be	-15 -11 -5 11 -1 10 0
s:bear	0 0 -6 5 -2 5 -2
s:became	4 0 -10 -1 8 0 0
s:because	0 12 -9 3 -4 0 -2
s:become	0 0 12 -5 -3 0 -4
s:beef	0 0 -14 4 0 5 2
s:been	2 -11 -7 12 5 -7 -7
s:before	-7 -5 6 3 -2 -7 5
s:begin	0 7 -16 1 0 -9 14
s:better	0 0 15 -4 -8 0 0
s:between	0 -8 9 0 4 -13 -10
s:beyond	0 0 14 -6 -6 0 0
s:big	0 0 0 -1 9 -7 0
s:bill	0 0 -1 0 6 0 0
s:border	4 0 7 5 -14 0 0
s:born	0 0 0 -4 8 0 0
s:both	0 4 12 22 -32 -2 6
s:brandy	0 0 0 -11 9 0 0
s:bread	0 0 -1 -3 6 0 0
s:breath	0 0 6 0 -5 0 0
s:bridge	0 0 -4 0 6 0 0
s:brief	0 0 17 -2 -14 0 0
s:briefing	0 0 0 -5 7 0 0
s:broke	0 0 -5 -7 15 0 0
s:budget	0 0 -7 0 10 0 0
s:bueno	0 0 0 -10 12 0 0
s:bulletin	0 0 0 15 -14 0 0
s:busan	-3 -4 15 -21 0 4 -1
s:business	0 0 -2 -1 10 0 0
s:but	9 0 -10 -20 16 -16 4
s:butter	0 0 -18 0 10 8 -1
s:buy	0 0 -5 0 0 6 0
s:buyer	0 0 -4 -6 14 0 0
s:by	2 0 -11 14 14 -19 -7
s:c	0 0 0 6 0 -4 0
s:cabinet	0 0 -5 -1 10 0 0
s:calendar	0 0 13 0 -9 -4 0
s:call	0 0 -2 1 13 -13 -5
s:calm	0 0 1 -2 -8 11 0
s:can	0 0 2 0 -2 -9 9
s:cannot	0 0 -3 0 6 0 0
s:capital	5 0 11 0 -12 -1 0
s:car	0 0 -4 0 9 0 0
s:cargo	0 0 -1 6 -4 0 0
s:carpet	0 0 7 0 -2 0 0
s:carry	0 3 -6 -4 -8 7 10
s:case	0 0 -12 -10 15 -1 4
s:cease	0 0 -7 8 -14 15 -1
s:ceasefire	0 0 -27 9 24 -8 0
s:cement	7 5 -11 -15 3 9 0
s:chair	0 0 7 0 -7 0 0
s:change	0 0 -3 6 0 -1 -3
s:changed	0 0 6 -6 0 0 0
s:charge	0 -1 9 3 0 -2 -13
s:cheese	0 0 0 14 -9 0 -2
s:chip	0 0 11 -12 0 0 0
s:chrome	0 0 0 -6 6 0 0
s:city	4 8 -20 -9 15 -1 0
s:civilian	0 0 0 -10 11 0 0
s:claim	0 0 -7 4 2 0 0
s:clear	0 0 8 -1 -6 4 -4
s:client	0 0 1 -6 5 0 0
s:clock	-1 0 0 16 -13 0 0
s:close	0 0 5 -6 0 0 -2
s:closed	0 0 -8 -2 17 0 0
s:club	0 0 -13 0 14 0 0
s:coal	0 0 0 7 -5 0 0
s:coast	0 0 -10 -3 16 -2 0
s:cocoa	0 0 -7 -7 4 10 0
s:coconut	0 0 -7 5 3 0 -1
s:cod	1 4 4 6 -11 -2 -4
s:collect	0 6 0 8 -4 -7 -7
s:collection	0 0 -2 3 -10 0 12
s:come	-5 -9 10 -15 17 -9 -10
s:comment	0 0 -4 0 8 0 0
s:commerce	0 0 -5 -11 4 8 0
s:common	0 0 10 0 -7 0 0
s:company	0 0 -12 -13 28 -1 0
s:conclude	0 0 8 -8 1 -2 -4
s:conference	0 0 -1 6 -2 0 0
s:confirm	0 0 0 -2 9 -5 -1
s:consent	0 0 11 0 -9 0 0
s:consider	0 0 0 7 -8 2 0
s:consultation	0 0 -4 -6 9 2 0
s:continue	0 0 15 -5 -11 1 0
s:contract	0 0 -10 0 15 0 0
s:control	0 0 12 -11 -2 0 0
s:conversation	0 0 -1 0 6 0 0
s:cork	0 0 13 -3 -5 0 -1
s:corrected	0 0 0 6 -3 0 0
s:correction	0 0 -8 0 9 0 0
s:corresponding	0 0 10 4 -14 0 0
s:cost	0 0 11 -3 -2 0 -4
s:cotton	0 0 10 0 -1 0 -4
s:could	0 0 6 -6 6 -6 -4
s:council	0 0 -5 0 0 6 0
s:count	0 0 17 -5 -7 -1 0
s:counted	0 -4 4 10 -10 4 -9
s:counter	0 0 -6 6 0 0 0
s:countermeasure	0 0 0 -6 14 0 -5
s:country	-2 5 5 -16 7 -3 0
s:course	0 0 0 0 -3 8 0
s:cover	0 0 1 -8 10 -3 0
s:crude	0 0 0 -6 9 0 0
s:current	0 0 8 8 -11 -3 0
s:custom	0 0 7 -1 0 -10 1
s:cut	0 7 -10 -4 -6 9 7
s:date	0 0 12 -13 -8 1 4
s:dated	0 0 0 12 -12 0 0
s:day	0 -7 31 0 -20 -16 3
s:deadline	0 0 -18 -1 26 -2 0
s:deal	0 0 9 -11 3 -2 -3
s:decide	0 0 -7 -2 11 0 0
s:decided	0 0 3 7 -14 0 3
s:decision	0 0 -2 3 -7 3 5
s:declare	0 0 0 23 -23 4 0
s:decree	0 0 18 7 -21 -1 0
s:delay	0 0 0 0 -6 7 0
s:delegation	0 0 -9 -13 24 -3 0
s:demand	0 0 -2 0 6 0 0
s:desk	0 0 0 -7 6 0 0
s:did	7 0 -17 5 5 -2 -1
s:die	1 0 9 0 -12 6 0
s:dispute	0 0 2 -3 -3 7 0
s:do	0 0 26 0 -20 0 0
s:docker	0 0 -9 0 10 0 0
s:doe	0 0 17 -6 -5 -1 -3
s:doesn't	0 0 9 0 -5 -1 0
s:dollar	0 0 0 -4 7 0 0
s:donald	0 0 -8 0 11 0 0
s:done	0 0 -10 0 11 0 0
s:double	0 0 -7 -9 10 6 0
s:down	-1 6 -15 18 0 -12 -3
s:draft	0 0 -5 0 -8 15 0
s:draw	0 0 -5 -1 10 0 0
s:drawer	0 0 8 -6 0 0 0
s:drop	0 0 0 0 -11 0 13
s:due	-1 -2 10 -23 14 -4 -15
s:during	0 6 -21 -7 16 0 0
s:duty	-8 6 2 7 -7 -11 7
s:each	-1 0 -4 4 -4 10 -4
s:earlier	0 0 0 -7 6 0 0
s:early	0 0 2 -6 5 0 0
s:earth	0 0 6 -14 2 0 0
s:easter	0 0 -2 0 7 -5 -2
s:edition	0 0 -5 -1 8 0 0
s:effect	0 0 2 6 -8 0 1
s:effective	0 0 4 -2 5 -7 0
s:eighth	0 0 6 -1 -1 0 0
s:either	4 0 0 7 -11 -7 8
s:election	0 0 -1 -1 6 0 0
s:eleven	0 0 -8 0 0 0 5
s:else	0 0 -11 -4 18 -1 0
s:emergency	0 0 -6 -7 16 0 0
s:employer	0 0 -6 0 10 -3 0
s:end	10 9 8 -26 -3 7 -20
s:enter	0 0 -22 3 11 -1 2
s:entry	0 0 -5 3 6 -3 -3
s:envoy	0 0 -5 0 7 0 0
s:evening	5 0 -17 -15 24 1 0
s:ever	0 -6 -6 5 -6 13 0
s:every	0 0 -9 0 12 0 -2
s:everybody	0 0 -24 10 15 -1 0
s:everyone	0 0 -3 0 7 0 0
s:everything	0 0 22 0 -20 1 -2
s:exchanged	0 0 -4 -2 0 7 0
s:exclusion	0 0 -8 -3 25 -17 0
s:exempt	0 0 -5 -7 16 0 0
s:exemption	0 0 0 -7 10 0 0
s:expert	0 0 -4 0 8 0 0
s:expire	2 -2 4 1 -2 0 -11
s:explain	0 9 -18 4 1 0 0
s:export	0 0 0 -22 20 -2 0
s:extend	-4 2 -11 -1 19 -9 -3
s:extension	16 1 -10 -27 10 0 -6
s:extra	0 0 2 15 -13 0 0
s:face	0 0 5 0 -11 7 0
s:fact	0 0 -4 -6 15 0 0
s:fail	0 0 -8 0 12 0 0
s:failed	1 0 -7 -3 4 0 1
s:failing	0 0 -13 0 14 7 -6
s:far	0 0 -1 -8 13 0 0
s:fare	0 0 -9 0 12 0 0
s:farm	0 0 -3 -17 24 0 -4
s:fear	0 0 12 0 -6 -2 0
s:fee	0 0 -12 -21 31 -4 -2
s:fentanyl	0 0 6 6 -2 -1 -8
s:ferry	0 0 -16 0 19 0 0
s:fertiliser	0 0 0 0 6 0 0
s:filed	0 0 3 9 -9 0 0
s:final	0 0 8 0 -3 0 0
s:find	0 0 8 1 0 -5 -5
s:first	3 6 -9 -8 2 1 2
s:fishmeal	0 0 -1 3 -8 0 7
s:five	0 0 -4 0 0 0 6
s:flat	0 0 0 -1 6 0 0
s:flew	0 0 6 0 -3 0 0
s:floor	0 0 0 -1 6 0 0
s:flour	0 0 -15 15 3 -7 0
s:follow	0 0 -3 -9 18 0 0
s:followed	0 0 1 0 -15 8 2
s:following	0 0 6 -5 0 -1 0
s:for	0 2 -12 -4 12 -5 10
s:force	0 -2 9 21 -25 0 2
s:forced	0 0 0 -21 23 0 0
s:four	0 0 -3 6 -10 0 9
s:fourth	0 4 -7 -14 20 -1 0
s:framework	0 0 -2 -2 10 0 0
s:freeze	0 0 18 7 -17 -10 0
s:friday	0 0 4 -11 4 0 0
s:friend	0 0 -3 5 -14 5 10
s:from	-4 0 -17 15 -4 -17 22
s:front	0 0 -8 -5 14 0 0
s:frozen	1 4 -21 1 12 -5 0
s:full	0 0 -17 -7 17 1 6
s:further	0 4 8 -5 -2 0 -3
s:gallium	0 0 -19 -1 23 0 0
s:gap	0 0 -3 0 6 0 0
s:gas	0 0 0 -8 11 0 0
s:gate	0 0 -18 -1 22 0 0
s:gazette	0 0 -1 8 -4 0 0
s:geneva	-1 -1 15 4 -7 -6 -4
s:germanium	0 0 -18 -1 22 0 0
s:get	0 -3 0 -12 16 -1 -4
s:given	0 0 10 -6 -10 6 4
s:go	0 8 8 4 -15 10 -31
s:gold	0 0 0 6 -1 0 0
s:good	-7 -8 29 5 -7 -14 -42
s:government	0 0 -18 20 -18 17 0
s:grain	0 0 -4 -6 15 0 -2
s:grant	0 0 7 1 -4 -2 0
s:had	3 13 -8 -11 18 -12 -10
s:half	0 0 -7 -11 0 0 15
s:halifax	0 0 -4 10 -4 0 0
s:halt	0 0 -5 24 -14 0 -1
s:hand	0 0 -1 7 0 0 -2
s:happen	0 0 -5 -7 20 -7 -3
s:harbour	0 0 0 -10 12 0 0
s:harvest	0 0 0 6 -6 0 0
s:has	-3 -9 -23 5 17 -7 4
s:have	-15 -14 5 0 6 0 -10
s:he	-3 3 0 -11 7 0 -4
s:heard	0 0 -3 -5 11 0 0
s:hearing	0 0 -6 0 9 0 0
s:height	0 0 -5 -2 12 0 0
s:here	0 0 0 -15 10 4 0
s:higher	0 0 7 -8 8 -11 -1
s:highest	0 0 0 -12 14 0 0
s:him	0 0 8 4 -11 0 0
s:his	0 8 -5 1 -1 0 1
s:history	0 0 0 0 -11 0 11
s:hold	3 3 2 -1 0 -7 -2
s:holiday	4 8 1 -6 -3 -2 -1
s:home	0 0 4 -6 0 0 0
s:hour	0 3 -7 -24 19 5 -4
s:house	0 0 0 0 -4 0 8
s:how	0 0 5 7 -11 0 0
s:hundred	0 0 11 -4 0 0 0
s:i	0 -1 8 -8 -2 -4 8
s:i've	0 0 14 0 -11 0 0
s:ice	0 0 -13 -2 18 0 0
s:if	-7 -15 -19 5 6 10 13
s:import	0 0 -9 -8 22 0 0
s:importer	0 0 7 0 -3 0 0
s:impose	0 0 -1 11 -1 -2 -5
s:in	0 -8 -7 6 7 3 -10
s:included	0 0 8 2 -3 -2 -3
s:including	0 0 18 2 -16 -3 0
s:increase	0 0 -6 8 -8 0 9
s:initial	0 0 -9 5 -3 7 0
s:instead	0 0 -1 16 -12 2 -5
s:instrument	0 0 -7 0 9 0 0
s:interest	0 0 4 5 -9 0 0
s:into	0 0 -2 8 -11 -7 14
s:introduce	0 0 1 -3 0 -3 6
s:is	-23 -31 13 4 -3 -5 0
s:island	0 0 -11 -5 19 -2 0
s:isn't	0 0 -3 0 6 0 0
s:it	6 -4 6 -6 -8 4 1
s:its	-1 1 8 3 -1 2 -23
s:itself	6 0 12 -3 -7 -8 0
s:izmir	0 0 0 -7 9 0 0
s:job	0 0 7 0 -3 0 0
s:joint	0 0 -6 2 3 0 0
s:just	0 0 11 -6 0 0 -5
s:keep	0 0 1 6 -4 3 -5
s:khan	0 0 7 0 0 -3 0
s:kind	0 0 -4 -1 10 0 0
s:know	0 0 8 2 -6 0 -4
s:kuala	0 0 1 -6 0 3 0
s:labor	0 0 0 -20 21 0 0
s:labour	0 0 -3 -2 8 0 0
s:lam	0 0 9 0 -8 0 0
s:land	0 0 -5 0 6 -1 0
s:lapse	-1 -2 0 0 8 -9 0
s:last	3 -7 9 0 -5 7 -18
s:lasted	-9 7 -16 -10 24 -3 0
s:lasting	0 0 0 0 -4 7 0
s:later	0 0 -19 0 5 14 -2
s:law	0 0 14 -13 0 -2 -2
s:lawyer	0 0 -8 0 12 0 0
s:lay	0 6 -1 10 -13 0 0
s:lead	0 0 0 -1 6 -1 0
s:leader	0 0 0 8 -7 0 0
s:least	0 0 -4 0 10 -1 0
s:leave	0 -2 4 0 2 -2 -7
s:led	0 0 0 10 -8 0 0
s:legal	0 0 0 -8 -11 0 16
s:lentil	0 0 10 -6 -4 0 0
s:let	0 0 20 -16 -2 0 0
s:letter	0 0 -3 8 -5 6 -4
s:level	0 0 0 12 -9 0 0
s:levy	6 0 -26 17 -5 5 0
s:liaquat	0 0 7 0 0 -3 0
s:licence	0 0 -1 -18 25 0 0
s:lifeng	0 0 -3 0 7 0 0
s:lift	0 0 0 -4 8 0 -1
s:likewise	0 0 8 9 -13 0 0
s:list	0 0 -21 -15 21 14 -4
s:live	-2 0 11 9 -11 -3 0
s:loaded	0 0 -5 -8 14 0 0
s:local	0 0 -5 -2 9 0 0
s:lodged	0 0 -6 0 8 0 0
s:london	0 0 -3 -10 18 0 0
s:long	0 0 5 17 -17 0 -4
s:lorry	4 0 -27 0 18 -3 0
s:lose	0 0 7 -14 6 0 0
s:lower	0 0 -7 -9 7 9 -2
s:lull	0 0 -14 6 6 0 0
s:lumpur	0 0 1 -6 0 3 0
s:m	0 0 9 -1 0 -4 -8
s:machine	0 0 0 -12 1 0 9
s:machinery	0 0 5 8 -10 0 0
s:madrid	0 0 0 -3 6 0 0
s:magnet	0 0 -4 0 8 0 0
s:maker	0 0 4 -6 0 0 0
s:mangoe	0 0 0 -1 9 0 -1
s:mark	0 0 18 0 -16 0 0
s:match	0 0 -3 0 7 0 0
s:matter	0 0 -19 -3 28 -1 0
s:may	0 0 4 -2 20 -27 -9
s:mean	0 0 -11 -3 9 8 0
s:meanwhile	0 0 9 9 -15 0 0
s:measure	0 0 13 0 -6 -2 -1
s:mediator	0 0 -8 0 10 0 0
s:meet	0 -2 0 2 -1 7 -4
s:member	0 0 0 -8 14 0 0
s:men	0 0 5 -7 0 0 0
s:mentioned	0 0 -8 0 3 4 0
s:metal	0 0 0 -1 6 0 0
s:midnight	13 3 22 -26 -26 -4 18
s:milk	0 0 0 5 -9 0 6
s:mill	0 0 15 1 -15 0 0
s:million	0 0 -15 0 18 0 0
s:mine	0 0 7 0 -6 0 0
s:minister	0 0 4 0 -5 -1 10
s:ministry	0 0 -18 -14 6 15 4
s:minute	0 0 -13 1 10 0 2
s:mission	0 0 -13 0 19 -6 0
s:monday	0 0 -6 6 -5 -8 9
s:month	0 0 12 7 -11 -5 -4
s:moratorium	0 0 -1 6 0 0 0
s:more	3 -2 -13 15 0 8 -7
s:morning	0 0 5 -13 7 0 0
s:most	0 0 -2 -3 16 -1 -5
s:motorcycle	0 0 -2 0 7 0 0
s:move	0 0 -7 -11 9 0 6
s:mr	0 0 0 4 0 2 -10
s:much	0 0 -3 -4 13 0 0
s:must	0 0 -13 0 17 -3 -3
s:my	0 0 -3 6 3 -4 0
s:nadi	0 0 0 6 -6 0 0
s:name	6 0 -3 2 -1 -4 0
s:named	0 0 0 -5 10 0 0
s:national	0 0 -7 0 8 0 0
s:natural	0 0 0 -4 8 0 -2
s:nearly	0 0 0 -2 6 0 0
s:need	0 0 0 -5 -2 7 0
s:needed	0 0 13 0 -11 0 0
s:negotiate	0 0 -1 7 -8 0 5
s:negotiator	0 0 0 -5 7 -1 0
s:net	0 0 7 0 -6 0 0
s:new	1 0 -14 -14 17 15 -8
s:next	0 0 -6 2 13 -3 -8
s:night	-3 0 0 -9 13 -1 0
s:no	-2 1 -5 -6 12 -4 0
s:noon	-1 0 -8 0 13 0 0
s:northern	3 0 -6 -6 8 0 0
s:not	-3 5 -4 7 3 0 -7
s:note	0 0 2 19 -15 -4 0
s:nothing	4 0 -5 -4 5 -8 4
s:notice	0 0 -4 -4 13 -6 -2
s:now	-3 -2 -3 -8 18 1 -18
s:objection	0 0 -7 0 9 0 0
s:observed	0 0 0 23 -21 0 0
s:of	0 3 -12 -2 14 -2 -8
s:off	0 0 5 1 3 -10 -7
s:offer	0 8 -26 -6 20 -2 0
s:oil	0 0 -21 7 1 9 0
s:old	0 0 8 1 1 -12 -2
s:olive	0 0 -13 6 -3 9 0
s:on	-2 -13 -7 0 5 17 1
s:once	0 0 1 0 6 -10 0
s:one	5 3 -14 4 4 0 -6
s:only	4 11 3 -5 -9 1 -6
s:open	0 0 -22 -1 28 -4 0
s:opened	0 0 0 -3 8 0 0
s:operator	0 0 -6 -1 10 0 0
s:or	0 0 2 -11 15 0 -14
s:order	0 0 15 -28 9 -10 -2
s:ordinary	0 7 -6 0 1 0 -3
s:ore	0 0 0 -6 8 0 0
s:origin	0 0 -6 2 3 0 -2
s:originating	0 0 0 6 -2 0 -1
s:other	0 -1 2 11 -4 1 -16
s:otherwise	0 0 19 -3 -17 0 -1
s:our	0 -1 8 -4 4 -16 0
s:out	7 8 12 -8 -9 0 -23
s:outline	0 0 -9 -6 0 8 3
s:over	2 0 -3 -25 12 12 -8
s:own	0 7 16 -6 -4 -10 -7
s:page	0 0 -1 -2 7 0 0
s:palm	0 0 1 7 -8 0 0
s:panama	5 8 -17 -3 7 -1 0
s:paper	0 0 14 -3 -10 2 -3
s:paragraph	0 0 1 7 -5 -2 0
s:parcel	0 0 -1 -6 12 0 -1
s:parliament	0 0 1 7 -4 -3 0
s:part	0 0 1 -21 21 -3 -3
s:partner	0 0 0 -8 9 0 0
s:party	0 0 -23 0 23 0 0
s:pass	0 0 9 0 -8 0 0
s:past	0 0 6 0 -13 14 0
s:pause	-5 0 13 -7 -3 -1 -1
s:pay	0 -4 -7 0 13 -11 0
s:peace	0 0 11 8 -11 -7 0
s:pen	0 0 -1 16 -10 0 0
s:people	0 0 8 -1 -8 6 0
s:per	0 0 0 -3 7 0 0
s:percent	0 0 0 -2 -5 0 10
s:period	0 0 12 0 -9 -16 13
s:permit	0 0 0 -6 9 0 0
s:phase	0 0 -3 -3 10 0 0
s:phone	0 0 -14 7 -2 10 0
s:phosphate	0 0 8 14 -20 0 0
s:place	0 4 0 -12 2 1 0
s:plan	0 0 -22 -5 21 0 4
s:plu	0 0 -1 -1 8 0 0
s:plywood	0 0 -7 -2 15 0 0
s:point	0 0 -13 0 2 10 0
s:pork	0 0 13 -5 -4 0 -2
s:port	0 0 -13 -16 29 -6 0
s:post	0 0 -11 2 7 0 0
s:potatoe	0 0 0 -8 8 0 0
s:powder	0 0 0 -9 0 0 6
s:power	0 0 -1 0 8 0 -2
s:premier	0 0 -3 -3 11 0 0
s:prepare	0 0 1 0 -6 5 0
s:present	0 0 16 3 -23 4 1
s:president	0 0 0 -13 12 -1 0
s:press	0 0 0 8 -9 0 0
s:price	0 0 -4 -9 16 -2 0
s:procedure	0 0 -8 0 2 6 0
s:proclamation	0 0 -11 -8 22 0 0
s:product	0 0 -2 -8 15 0 -2
s:prolong	0 0 -2 -2 0 9 0
s:prolongation	0 0 5 2 -11 2 0
s:prolonged	0 0 13 1 3 -23 -2
s:promise	0 0 -7 -2 15 0 0
s:proper	0 0 -13 0 17 0 0
s:protocol	0 0 -6 -1 -10 12 3
s:provide	0 0 3 7 -10 0 0
s:provided	0 0 4 -1 -7 0 6
s:provisional	0 0 8 0 -8 0 0
s:public	0 0 -10 0 9 0 0
s:put	0 -2 13 -7 9 -13 -5
s:q	0 0 12 0 -6 0 -2
s:quarrel	0 0 -11 0 4 3 0
s:quarter	0 0 -4 -1 10 0 0
s:question	4 8 -2 4 -2 -10 0
s:rail	0 0 -17 0 20 -1 0
s:rang	0 0 -2 -1 8 0 0
s:rare	0 0 5 -13 3 0 0
s:raspberry	0 0 6 5 -11 0 0
s:rather	0 0 13 -1 -8 0 0
s:reach	2 -1 -10 2 8 -3 -3
s:read	0 0 -9 -1 6 2 0
s:ready	0 0 -2 -1 9 0 0
s:recall	0 0 0 -7 12 0 0
s:receive	0 0 -6 -4 13 0 0
s:reciprocal	0 0 11 16 -13 -12 -1
s:reduce	0 0 -5 4 10 -4 -10
s:reduction	0 0 8 14 -15 -5 -1
s:refund	0 0 -10 4 4 0 -2
s:regional	0 0 9 -1 -4 0 0
s:regulation	0 0 0 0 7 -1 0
s:reject	0 0 -1 -1 7 0 0
s:remain	0 0 6 7 -8 0 0
s:renew	0 0 6 4 -7 0 0
s:renewal	0 0 -11 0 0 11 0
s:renewed	0 3 -7 -21 14 6 0
s:replace	0 3 -10 0 9 0 0
s:reply	0 0 10 -3 -3 -1 0
s:report	0 0 -7 0 17 0 -3
s:rest	0 0 -2 1 7 -4 0
s:result	0 0 0 -17 16 0 0
s:resume	0 0 -2 0 6 0 0
s:retain	0 0 0 1 -7 0 5
s:return	0 0 1 2 0 -8 2
s:revive	0 0 -7 7 -11 11 0
s:rice	0 0 -7 -11 -6 9 11
s:right	0 0 5 2 0 -9 -2
s:river	0 0 -13 -2 20 -3 0
s:road	0 0 -15 0 18 -2 0
s:roaming	0 0 -5 -2 11 0 0
s:room	0 0 -7 0 8 0 0
s:round	0 0 -21 -13 39 -2 -1
s:rule	0 0 -8 -16 18 0 0
s:run	3 13 9 -7 -15 -6 7
s:s	0 0 -2 -4 10 0 0
s:safeguard	0 0 -8 0 11 0 0
s:sale	0 0 -2 -4 11 0 0
s:salmon	0 0 0 0 6 0 -6
s:same	0 -1 3 -9 0 2 4
s:sanction	0 0 -5 0 6 0 0
s:sardine	0 0 -3 -1 10 0 0
s:saturday	0 0 -1 6 -2 0 0
s:say	-10 2 -5 -25 0 20 6
s:sea	0 0 0 7 -5 0 0
s:seal	0 0 -6 0 8 0 0
s:season	0 0 -26 -9 23 9 -1
s:seat	0 0 0 8 -8 0 0
s:second	0 5 -13 0 6 5 -1
s:secretary	0 0 -4 -1 9 0 0
s:section	0 0 11 -23 16 -12 -2
s:see	0 0 -5 0 7 1 -2
s:seed	0 0 -3 0 7 0 0
s:sell	0 0 -9 1 6 0 0
s:separate	0 0 -9 -3 16 0 0
s:set	0 0 1 8 -5 -1 -2
s:settle	0 0 4 -7 -5 4 1
s:settlement	0 0 -10 0 4 7 0
s:shall	0 0 2 8 -22 8 5
s:sheet	0 0 0 -10 9 0 0
s:shelve	0 0 16 -1 -20 0 9
s:ship	0 0 0 0 2 6 -4
s:shook	0 0 -1 12 -9 0 0
s:shop	0 0 0 6 -5 0 0
s:short	0 0 7 1 -15 6 0
s:should	0 0 -6 4 5 0 -2
s:shrink	0 7 0 -2 -3 0 0
s:shut	0 0 -7 -1 13 0 0
s:side	-5 -11 4 0 -12 15 4
s:sign	-5 -6 3 14 -3 -10 -2
s:since	-12 -1 3 21 -7 -26 -10
s:sir	0 0 1 15 -12 0 -2
s:sit	0 0 -7 0 14 -3 -2
s:six	0 0 17 0 -14 0 0
s:slap	0 0 10 7 -24 0 10
s:sleep	6 0 1 8 -15 2 0
s:so	0 -3 9 12 -11 -5 -4
s:some	0 0 0 -6 11 0 0
s:somebody	0 0 30 5 -32 0 0
s:something	0 4 23 -5 -18 0 -2
s:sooner	0 0 0 4 -11 8 0
s:south	0 0 -5 0 9 0 0
s:spare	0 0 -4 -4 11 0 0
s:speak	0 0 0 0 7 -5 0
s:special	0 0 0 12 -2 -3 -5
s:spoke	0 0 0 8 -4 0 0
s:spoken	0 0 0 -4 6 0 0
s:spring	0 0 0 0 -10 7 8
s:staff	0 0 -5 0 7 0 0
s:stage	0 0 -2 0 7 -1 0
s:stand	0 0 -8 -5 16 -1 -1
s:standstill	0 7 -12 6 -2 8 -4
s:start	0 0 -22 13 -2 0 7
s:state	0 0 2 12 -4 -6 -5
s:statement	0 0 -16 2 -3 8 5
s:stay	0 -3 -19 0 20 0 -7
s:step	0 0 -18 -3 16 5 -1
s:still	4 0 -2 -8 8 -6 1
s:stockholm	0 0 14 -8 -4 -2 0
s:stop	-4 0 0 13 -11 -3 5
s:strike	2 0 -16 -6 14 5 0
s:subject	0 0 -8 0 9 0 0
s:such	0 0 -1 -8 14 0 -2
s:sugar	0 0 0 -15 9 7 -3
s:sum	0 0 0 -5 7 0 0
s:summer	8 0 -10 3 0 1 -1
s:sunday	0 0 6 0 -14 11 0
s:supposed	0 0 -1 -2 6 0 0
s:surabaya	0 0 -11 0 0 10 0
s:surcharge	0 -2 -40 -6 42 -10 4
s:suspend	-4 -11 -5 8 1 -4 5
s:suspension	-4 0 -1 -5 2 8 -2
s:table	0 0 -1 7 -5 0 1
s:take	0 2 -2 6 -8 4 0
s:talk	-4 0 16 -36 8 -2 -3
s:talked	0 0 -1 -1 6 0 0
s:talking	0 0 -5 0 -9 15 0
s:tariff	0 -10 1 3 2 8 -21
s:tax	0 0 16 -6 -23 0 19
s:tea	0 0 6 5 0 -10 -3
s:team	0 0 -4 -1 11 0 0
s:television	0 0 -24 2 -2 23 0
s:tell	0 0 13 0 -14 0 5
s:temporary	0 4 1 0 -7 0 0
s:ten	0 0 9 0 -8 1 0
s:terminal	0 0 -7 0 8 0 0
s:text	0 0 0 6 -15 0 9
s:textile	0 0 5 12 -7 -8 -2
s:th	0 0 0 7 -15 8 0
s:than	0 0 0 -1 2 -7 1
s:that	7 5 10 -8 -1 -9 0
s:the	-8 -21 -3 -5 20 0 -3
s:their	-2 -10 18 -14 -6 7 0
s:them	0 -1 0 -26 26 -8 -5
s:then	-1 -1 2 11 -22 14 7
s:there	0 -1 -12 0 13 -5 7
s:therefore	0 0 -5 6 -8 11 -1
s:these	7 5 -17 6 -1 0 0
s:they	0 -8 0 7 -6 0 2
s:they'll	0 0 -11 4 -6 11 0
s:they're	0 0 0 -2 6 0 0
s:they've	0 0 0 -8 8 0 0
s:thi	-2 1 0 14 -4 -3 -9
s:thing	0 0 22 0 -17 -5 -1
s:think	0 0 -3 0 6 0 0
s:those	3 0 2 13 -15 -1 0
s:thread	0 0 -5 0 8 0 0
s:threaten	0 0 0 -10 11 0 -2
s:three	0 0 -32 -5 12 11 14
s:through	0 0 0 -6 2 5 -4
s:thursday	0 0 11 -5 -2 -1 0
s:tile	0 0 0 11 -4 0 -4
s:till	0 0 24 -6 -22 -4 7
s:timber	0 0 -3 0 0 7 0
s:time	4 1 8 -1 -14 0 7
s:tin	0 0 8 6 -11 0 -1
s:to	-8 0 5 -11 -1 8 0
s:together	0 0 -7 -1 13 0 0
s:tomatoe	0 0 12 2 -14 0 0
s:ton	0 0 13 0 -12 0 0
s:too	5 4 8 -4 -10 0 -2
s:top	0 0 -15 6 5 1 0
s:total	0 0 -2 -5 10 0 0
s:tractor	0 0 14 5 -17 0 0
s:trade	-1 0 -9 -13 1 11 14
s:transcript	0 0 -10 0 10 0 0
s:travel	0 0 -1 0 7 -3 0
s:treaty	5 0 -12 0 9 -1 0
s:trial	0 0 21 4 -5 -21 -1
s:truce	0 1 11 1 -2 -10 -7
s:turn	0 0 3 -1 -10 9 0
s:twenty	0 0 -4 0 7 0 0
s:twice	0 0 0 -9 9 0 0
s:two	2 -2 -7 -2 8 1 -8
s:under	-5 -8 -11 1 9 0 1
s:understanding	0 0 1 10 -13 1 0
s:union	0 0 -12 0 14 0 0
s:unless	0 0 19 -8 -7 -3 -7
s:until	-18 -6 1 0 0 9 -16
s:up	0 0 12 -14 0 12 -18
s:upper	0 0 -6 0 10 -3 0
s:us	0 0 9 12 -12 0 -11
s:use	0 0 -7 -15 23 0 0
s:used	0 0 -6 -8 20 -1 -3
s:valid	0 0 17 0 -9 -17 7
s:valparaíso	0 0 -4 -5 11 0 0
s:value	0 0 0 -3 6 0 0
s:version	0 0 10 0 -9 0 0
s:very	0 0 13 0 -13 0 0
s:vice	0 0 -3 0 8 0 0
s:video	0 0 -9 6 0 0 0
s:visit	0 0 -4 -2 12 0 0
s:vote	0 7 -10 -10 18 -9 -2
s:voted	0 0 -8 -2 13 0 0
s:wait	0 0 0 0 8 -6 0
s:want	0 0 3 -9 7 -1 -2
s:war	0 0 -8 18 -6 0 0
s:warn	0 0 1 0 -7 0 6
s:was	0 5 1 5 0 -20 -11
s:watche	0 0 -4 -10 8 0 4
s:water	0 0 -9 -9 23 -5 0
s:way	0 0 0 17 -16 5 -2
s:we	-4 -5 -18 0 2 21 0
s:wednesday	0 0 -7 0 12 0 -2
s:week	0 -1 6 -7 0 2 -5
s:welcome	0 0 -5 0 -6 6 6
s:well	0 0 -1 -5 9 0 -5
s:were	0 -7 13 -11 6 -2 -13
s:what	-5 -4 1 7 -2 8 -22
s:whatever	0 0 -2 -14 17 0 0
s:wheat	0 0 -12 -9 26 -2 -1
s:when	0 -9 1 3 -4 8 -7
s:where	0 -1 2 7 -11 6 0
s:whether	0 0 8 -4 0 -3 0
s:which	-8 9 -5 14 -16 4 11
s:while	0 0 0 -1 6 0 0
s:who	0 0 -18 1 17 0 -2
s:whole	0 0 11 3 -11 0 0
s:why	0 0 19 0 -9 -8 0
s:will	-2 -10 -7 -2 6 9 -4
s:win	0 0 -6 0 7 0 0
s:window	0 0 -12 0 16 0 0
s:winter	0 0 -7 0 0 7 0
s:wire	0 0 -17 -6 23 0 0
s:with	-10 -18 9 -3 14 -16 -4
s:withdraw	0 0 0 -3 -3 0 9
s:within	0 5 4 -6 -2 0 0
s:without	16 -4 -3 -20 4 -10 9
s:wool	0 0 3 -9 -8 0 14
s:word	5 0 -2 -9 -7 9 5
s:worked	0 0 -3 -8 5 4 0
s:world	0 0 -8 -1 12 0 0
s:worst	0 0 -2 -4 10 0 0
s:worth	0 0 7 -2 -2 0 0
s:would	-19 -3 -1 -17 -1 30 -2
s:write	0 0 9 -15 1 3 -7
s:year	0 -3 3 12 -8 0 -5
s:yes	0 0 18 -2 -14 -6 6
s:yet	0 0 -4 7 -4 1 0
s:york	0 0 -12 -12 24 0 0
s:you	0 0 -1 7 4 -17 4
s:your	0 0 14 -20 2 -14 4
s:|	0 0 0 6 -3 0 0
s:·	0 0 -6 0 9 0 0
s:—	7 2 -4 5 -2 6 -16
s:•	0 0 0 -3 7 0 -2
sa:!	0 0 -6 0 8 0 0
sa:"	-2 0 6 0 -2 -5 4
sa:" ,	0 0 -1 0 9 -1 0
sa:" .	0 0 13 0 -6 -3 0
sa:" reciprocal	0 0 -3 -1 8 0 0
sa:" the	0 0 8 0 -3 0 0
sa:'	0 0 -8 -1 11 0 0
sa:'s	0 3 -12 9 9 -14 -1
sa:'s <number>	0 0 -4 0 8 0 0
sa:'s commerce	0 0 1 0 6 -7 0
sa:'s ship	0 0 0 -3 6 0 0
sa:'s tariff	0 0 1 4 -11 0 4
sa:(	0 0 -4 0 0 12 -6
sa:)	0 0 -6 -1 7 9 -7
sa:) ,	0 0 10 0 -8 0 0
sa:) .	0 0 13 -10 -3 0 -3
sa:) and	0 0 0 10 -2 0 -4
sa:,	-4 -3 12 -2 0 0 -5
sa:, "	0 0 15 -8 -8 -6 3
sa:, <day-ahead>	0 0 -16 14 0 0 0
sa:, <level>	0 0 1 10 -7 0 -5
sa:, <name>	0 0 -17 12 9 -4 -5
sa:, <number>	0 0 0 11 -5 -6 -6
sa:, <person>	0 9 -4 0 -9 2 4
sa:, <quality>	0 0 17 -7 -6 -2 0
sa:, <seat>	0 0 8 0 -3 -1 0
sa:, <span>	-3 0 1 5 -13 7 2
sa:, a	0 0 12 -2 -3 -4 -3
sa:, according	0 0 10 0 -13 7 0
sa:, after	6 0 -1 0 -5 3 0
sa:, against	0 0 7 0 -5 0 0
sa:, all	0 0 -12 -2 16 0 0
sa:, an	0 0 0 6 -3 0 0
sa:, and	6 0 8 9 -14 1 -10
sa:, as	0 0 2 7 -1 0 -6
sa:, at	0 0 -19 -1 23 -3 0
sa:, because	0 0 0 0 6 0 0
sa:, both	0 7 1 6 -19 8 1
sa:, but	2 0 0 -5 0 -7 7
sa:, by	4 0 -5 -6 11 -3 0
sa:, end	0 0 0 15 -15 0 0
sa:, failing	0 0 -10 0 10 7 -6
sa:, for	3 0 1 7 -10 -2 0
sa:, from	0 0 10 -7 -9 4 5
sa:, germanium	0 0 -3 0 7 0 0
sa:, go	0 0 -6 0 8 0 0
sa:, good	0 0 0 13 -11 0 0
sa:, has	0 0 0 -13 6 0 9
sa:, he	0 0 7 -1 0 0 -2
sa:, his	0 0 4 6 -11 0 0
sa:, hold	0 0 0 10 -8 0 0
sa:, i	0 0 8 2 -10 0 0
sa:, if	0 -6 -17 -9 5 11 9
sa:, in	0 5 0 -25 20 -2 -5
sa:, it	0 0 0 -9 13 0 0
sa:, its	0 0 13 0 -6 0 0
sa:, mr	0 0 -4 0 6 0 0
sa:, no	0 0 -10 0 12 0 0
sa:, now	0 0 -8 3 5 0 0
sa:, of	0 0 -4 0 6 0 0
sa:, on	0 0 0 -7 0 -1 11
sa:, one	0 0 -4 -1 7 0 0
sa:, provided	0 0 5 -1 -9 0 6
sa:, put	0 0 0 -4 6 0 0
sa:, run	0 0 -4 11 -4 0 0
sa:, say	0 0 19 -1 -14 -3 0
sa:, so	0 0 0 -2 6 0 -2
sa:, stay	0 0 0 -10 10 0 0
sa:, that	0 8 8 0 -9 -1 -3
sa:, the	-4 3 -6 -5 -9 17 9
sa:, their	0 0 0 -6 -2 9 0
sa:, then	0 0 10 0 -6 0 0
sa:, they	0 0 9 -1 -6 0 0
sa:, to	0 -1 10 -1 2 -9 -5
sa:, too	0 0 13 0 -11 0 0
sa:, unless	0 0 15 -5 -4 -8 0
sa:, until	0 8 1 -19 3 0 3
sa:, up	0 0 0 -6 9 0 0
sa:, was	0 0 -4 0 7 0 0
sa:, when	0 -4 8 -7 8 -5 -10
sa:, where	0 0 -7 -1 5 0 4
sa:, which	0 -4 5 21 -18 -3 0
sa:, will	0 0 0 10 -5 -3 0
sa:, with	0 0 6 0 -1 0 0
sa:, would	0 0 1 0 -6 0 8
sa:, yes	0 0 9 0 -5 0 0
sa:-	0 0 -14 0 16 -3 -3
sa:.	-13 -18 -8 5 20 -7 -7
sa:. "	0 0 -7 7 0 -3 4
sa:. )	0 0 0 7 -6 0 0
sa:. .	0 0 0 17 -14 0 0
sa:. <number>	0 0 0 6 -5 0 0
sa:. eastern	0 0 7 0 -6 0 0
sa::	-7 1 -17 0 13 -2 5
sa:: "	0 0 0 0 -7 0 6
sa:: <person>	0 0 -6 0 2 2 0
sa:: a	0 7 -14 -3 10 -2 0
sa:: what	0 0 -11 0 9 0 0
sa:; <name>	0 0 -2 -4 9 0 0
sa:; <quality>	0 0 12 0 -10 0 0
sa:; it	0 0 -6 -3 11 0 0
sa:; the	1 2 0 -13 9 0 -3
sa:<agent>	5 -2 -11 -11 11 1 5
sa:<day-ahead>	-5 -15 -27 36 5 -39 -9
sa:<day-ahead> ,	0 6 -18 20 -5 -3 -1
sa:<day-ahead> .	0 -17 0 23 -14 -19 8
sa:<day-ahead> of	0 0 -6 5 0 0 0
sa:<day-ahead> to	0 0 0 -14 17 0 0
sa:<day-gone>	0 21 -7 -32 9 0 11
sa:<day-gone> ,	0 0 -17 -5 12 3 6
sa:<day-gone> .	0 2 4 -19 2 0 4
sa:<day-gone> after	0 0 -6 0 8 0 0
sa:<day-today>	0 0 10 -4 -7 3 1
sa:<day-today> ,	0 0 -3 2 -6 0 7
sa:<day-today> .	0 0 18 -18 -13 6 0
sa:<duty>	-14 3 -26 -6 16 2 14
sa:<gate>	1 -3 8 16 -15 -11 0
sa:<goods-amount>	5 0 -11 -3 8 0 0
sa:<goods-amount> in	0 0 -1 0 6 0 0
sa:<goods>	0 -5 3 -11 4 4 1
sa:<level-noun>	0 -1 10 0 -7 4 -2
sa:<level>	-5 0 -8 -7 18 -9 -3
sa:<level> )	0 0 15 0 -13 0 0
sa:<level> ,	0 5 -6 1 2 6 -9
sa:<level> .	1 1 -11 10 -3 -10 1
sa:<level> <day-today>	0 0 0 -3 -3 0 8
sa:<level> and	0 0 4 -18 0 0 12
sa:<level> at	0 0 12 0 -11 0 0
sa:<level> for	0 0 0 -7 10 0 0
sa:<level> from	0 0 -3 0 -4 0 7
sa:<level> in	0 0 9 -3 -4 0 2
sa:<level> more	0 0 -12 0 14 0 0
sa:<level> on	-1 -1 2 11 2 -10 -15
sa:<level> over	0 0 7 0 -2 0 0
sa:<level> that	0 0 -2 0 6 0 0
sa:<level> to	0 0 -20 0 15 -1 1
sa:<level> under	0 0 -2 -5 11 0 0
sa:<money>	0 0 -6 -17 23 0 0
sa:<money> ,	0 0 -12 0 14 0 0
sa:<month-ahead> ,	0 0 -9 0 10 0 0
sa:<month-gone>	-1 0 20 -12 -8 8 -8
sa:<month-gone> ,	0 0 23 -1 -12 0 0
sa:<name>	-14 -15 -9 5 14 0 -1
sa:<name> 's	0 0 4 -18 6 -4 6
sa:<name> .	0 0 -9 2 1 0 4
sa:<name> and	-1 0 15 -12 0 0 0
sa:<name> at	0 0 0 18 -17 0 0
sa:<name> end	0 0 7 0 -5 0 0
sa:<name> for	0 0 0 -9 3 0 5
sa:<name> had	0 0 0 0 -4 7 0
sa:<name> has	0 0 1 19 -18 0 0
sa:<name> is	0 0 11 3 -12 0 0
sa:<name> stop	0 0 -4 -1 9 0 0
sa:<name> to	0 0 0 -6 9 0 0
sa:<name> will	0 0 -20 0 16 0 -1
sa:<not>	12 3 0 -12 4 -8 0
sa:<number>	4 0 -12 17 -3 -14 5
sa:<number> ,	0 0 19 -8 -6 -1 -1
sa:<number> .	3 -2 -17 3 -4 0 17
sa:<number> a	0 0 5 3 -7 0 0
sa:<number> and	0 0 10 -8 0 -2 0
sa:<number> for	0 0 -6 8 0 0 0
sa:<number> hour	0 0 -7 0 9 0 0
sa:<number> of	0 0 -1 17 -16 -1 2
sa:<number> p	0 0 0 6 -2 0 0
sa:<number> to	0 0 -2 -3 10 0 0
sa:<number> —	0 0 7 -1 -5 0 0
sa:<office>	6 0 -4 0 -7 7 0
sa:<office> of	0 0 -4 0 0 0 6
sa:<organisation>	0 5 -18 -7 16 -2 6
sa:<organisation> .	0 0 -5 -2 12 0 0
sa:<organisation> and	0 0 0 -4 -1 0 7
sa:<organisation> extend	0 0 -9 0 12 -2 0
sa:<organisation> has	0 0 0 15 -16 1 0
sa:<organisation> in	0 0 0 0 -4 -1 8
sa:<organisation> say	0 0 -9 0 8 0 0
sa:<organisation> will	0 0 2 7 -7 0 -2
sa:<organisation> would	0 8 -3 0 0 -2 0
sa:<person>	-5 12 1 -8 1 0 -1
sa:<person> 's	0 7 -9 4 0 -3 0
sa:<person> ,	0 0 -2 7 0 0 0
sa:<person> .	0 0 9 -8 0 0 0
sa:<person> and	0 0 -1 16 -13 4 0
sa:<person> had	0 0 -4 -2 10 0 0
sa:<person> in	0 0 -3 0 7 0 0
sa:<person> say	0 0 16 0 -19 7 0
sa:<person> sign	0 0 -2 -3 11 0 0
sa:<points>	10 8 6 10 -31 -4 12
sa:<points> of	0 0 -1 23 -23 0 3
sa:<quality>	-7 -10 14 -10 -2 -2 8
sa:<quality> duty	0 0 4 3 -6 0 0
sa:<quality> good	0 0 12 0 -3 0 -7
sa:<quality> minister	0 0 -1 -2 0 0 6
sa:<quality> one	0 0 5 5 -8 0 0
sa:<quality> origin	0 0 0 -6 6 0 0
sa:<quality> side	0 0 11 10 -22 0 3
sa:<quality> tariff	0 0 -1 9 -4 0 -2
sa:<seat>	2 -1 0 -3 0 -8 8
sa:<seat> ,	0 0 -15 -7 25 0 0
sa:<seat> .	0 0 -14 -4 3 1 8
sa:<seat> and	0 0 2 0 -9 -1 8
sa:<seat> time	0 0 5 2 -7 0 0
sa:<sender>	0 0 -2 -18 26 -1 -4
sa:<span>	-5 5 -6 15 -12 -7 13
sa:<span> ,	0 -4 -5 -23 15 2 12
sa:<span> .	4 -11 -23 34 -12 -23 4
sa:<span> and	0 5 1 4 -9 0 0
sa:<span> before	0 0 -8 -13 21 0 0
sa:<span> later	0 0 -13 -5 0 15 0
sa:<span> of	0 0 16 -7 -8 0 0
sa:<span> on	0 0 6 -10 7 -2 0
sa:<span> to	0 0 0 -6 6 -1 0
sa:<taker>	0 0 9 -9 0 0 0
sa:<v-agree>	8 -10 -17 -10 13 10 -5
sa:<v-bear>	10 0 -14 -10 7 15 -2
sa:<v-begin>	-13 7 10 -4 -6 8 -9
sa:<v-buy>	0 0 4 -5 10 -5 0
sa:<v-deny>	0 0 -5 -8 13 0 0
sa:<v-down>	0 4 2 -19 0 5 3
sa:<v-end>	4 9 0 -1 -2 -12 0
sa:<v-impose>	-6 0 15 -9 3 1 -7
sa:<v-propose>	-3 -2 0 -2 1 10 -3
sa:<v-return>	-1 0 10 0 -24 7 12
sa:<v-say>	-9 3 -12 -9 9 8 6
sa:<v-sell>	0 0 -3 -1 0 6 4
sa:<v-stay>	0 7 4 -7 -1 -4 6
sa:<v-suspend>	1 -9 7 0 2 -14 -1
sa:<v-target>	2 -3 4 9 -6 -11 -1
sa:?	-1 0 2 -14 14 -11 -1
sa:a	-9 11 -2 -1 3 2 -7
sa:a .	0 0 5 4 -7 0 0
sa:a <day-ahead>	0 0 8 0 -4 0 0
sa:a <day-gone>	0 0 8 0 -6 0 0
sa:a <organisation>	0 0 6 -1 -2 0 0
sa:a <quality>	0 0 0 -7 10 0 0
sa:a deal	0 0 10 0 -6 0 0
sa:a dispute	0 0 0 0 -6 7 0
sa:a further	0 0 -1 10 -4 0 0
sa:a licence	0 0 0 -11 12 0 0
sa:a list	0 0 0 -3 7 0 -1
sa:a minute	0 0 6 0 -1 0 0
sa:a second	0 7 -8 -1 6 -2 0
sa:a ship	0 0 0 0 -6 9 0
sa:a telephone	0 0 13 0 -12 0 0
sa:a truce	0 14 -25 14 -3 -1 0
sa:about	0 0 -4 -3 10 0 0
sa:above	0 0 -11 -3 9 6 0
sa:according	0 0 10 0 -13 7 0
sa:according to	0 0 10 0 -13 7 0
sa:account	0 0 0 -4 7 0 0
sa:act	0 0 -2 0 6 0 0
sa:add	0 0 7 -2 -2 0 0
sa:additional	0 0 0 0 -7 0 11
sa:additional <level>	0 0 5 -15 7 0 0
sa:additional duty	0 0 -5 -8 0 0 13
sa:additional tariff	0 0 0 18 -18 0 0
sa:after	6 -1 -8 -5 18 -11 -9
sa:after .	0 0 -11 9 0 0 0
sa:after <person>	0 0 0 -2 7 0 0
sa:after <span>	7 0 -13 -6 10 0 0
sa:after a	0 0 7 3 -13 1 0
sa:after all	0 0 9 0 0 -7 0
sa:after it	0 0 6 1 -5 -2 0
sa:again ,	0 0 -6 0 10 0 0
sa:against	0 0 6 2 -8 0 0
sa:agree	0 0 -8 -11 8 10 0
sa:agree to	0 0 -5 -2 13 0 0
sa:agreement	0 0 8 -5 0 0 0
sa:agreement ,	0 0 10 0 -10 0 0
sa:agreement .	0 0 -4 -3 11 0 0
sa:alive	0 0 -15 0 16 0 0
sa:all	0 0 -11 -10 35 -11 -4
sa:all .	0 0 -4 0 8 0 0
sa:allow	0 0 0 -10 10 0 0
sa:alone	0 0 0 7 -3 0 -1
sa:alone .	0 0 0 7 -3 0 -1
sa:already	0 0 0 6 -3 0 0
sa:altogether	0 0 0 -3 6 0 0
sa:altogether .	0 0 0 -3 6 0 0
sa:among	0 0 -1 -2 7 0 0
sa:an	12 -9 9 2 -8 -9 0
sa:an <office>	0 0 0 0 -4 0 6
sa:an additional	0 0 7 3 -6 0 -1
sa:an agreement	0 0 20 -1 -16 0 0
sa:an extension	15 -2 -11 -11 6 -2 0
sa:an extra	0 0 0 8 -8 0 0
sa:an hour	0 0 -2 0 7 0 0
sa:and	-3 3 8 -8 3 -2 -3
sa:and ,	0 0 6 -2 0 0 0
sa:and <day-ahead>	0 0 -1 -12 16 0 0
sa:and <level>	0 0 4 -31 21 0 -3
sa:and <name>	-2 0 22 -1 -18 11 -8
sa:and <quality>	0 0 9 3 -10 0 0
sa:and <span>	0 0 -12 0 13 0 0
sa:and a	0 0 7 -8 8 -6 0
sa:and are	0 0 0 9 -6 0 0
sa:and both	0 0 -1 -8 14 0 0
sa:and by	0 0 12 7 -17 0 0
sa:and come	0 0 6 1 -7 0 0
sa:and end	-1 7 -5 0 0 0 0
sa:and expire	0 -2 -2 -3 11 0 0
sa:and for	0 0 -2 9 -8 0 1
sa:and in	0 0 0 -4 6 0 0
sa:and is	0 0 -17 3 13 -2 -1
sa:and it	0 10 -16 6 0 -8 0
sa:and its	0 0 6 -1 0 0 0
sa:and keep	0 0 0 6 -3 0 0
sa:and last	0 0 -4 2 11 0 -12
sa:and no	0 0 3 5 -8 0 0
sa:and nobody	-1 0 2 -3 -3 8 0
sa:and not	0 0 15 0 -11 0 0
sa:and of	5 0 4 0 -8 0 0
sa:and on	0 0 12 2 -9 0 0
sa:and put	0 0 0 -5 7 0 0
sa:and run	0 5 0 -3 -14 0 16
sa:and so	0 0 2 -6 2 0 0
sa:and that	0 0 -4 10 -2 0 0
sa:and the	8 -3 -11 -35 23 -9 11
sa:and then	0 0 0 -1 -4 9 0
sa:and there	0 0 -2 -3 0 0 6
sa:and they	0 0 -6 0 12 0 0
sa:and to	0 0 -14 -5 9 8 0
sa:and was	1 3 -15 11 0 -2 0
sa:and we	0 0 0 -9 13 0 0
sa:and what	0 0 2 7 -10 1 0
sa:and will	0 0 -8 0 -7 6 7
sa:announce	0 0 -8 -1 21 -2 0
sa:announce .	0 0 -3 0 8 0 0
sa:another	0 0 0 9 -1 -1 -3
sa:antimony	0 0 -3 0 7 0 0
sa:any	0 0 0 -13 18 0 -1
sa:anything	0 0 -7 0 12 0 0
sa:apply	0 0 3 -15 0 3 3
sa:apply .	0 0 -2 -1 7 0 0
sa:apply to	0 0 0 -2 -2 0 6
sa:approval	0 0 0 0 -7 0 7
sa:are	0 -1 0 8 0 -6 -9
sa:are not	0 0 15 0 -11 0 0
sa:are suspend	0 0 0 11 -10 0 0
sa:are to	0 0 0 10 -7 0 0
sa:army	0 0 -4 0 7 0 0
sa:arrangement	0 0 0 2 2 -1 -6
sa:as	-3 -3 13 -13 5 -1 -2
sa:as before	0 0 15 0 -13 0 0
sa:as if	0 0 0 8 -7 0 0
sa:as it	0 0 1 -6 2 0 0
sa:as of	0 0 -6 0 9 0 0
sa:as the	0 0 3 4 -7 0 0
sa:ask	0 0 -8 4 -3 7 0
sa:ask for	0 0 -5 5 -6 7 0
sa:asleep	5 0 -6 0 0 0 0
sa:at	8 5 3 3 -10 -17 9
sa:at <level>	0 5 7 -3 -6 0 1
sa:at <number>	4 0 -16 12 5 -6 -8
sa:at a	0 0 0 3 -8 5 0
sa:at it	0 0 6 0 -5 0 0
sa:at least	0 0 -2 0 7 -1 0
sa:at midnight	3 5 23 -13 -18 0 0
sa:autumn	5 0 6 7 -19 0 2
sa:autumn .	0 0 4 10 -16 0 2
sa:away	0 0 8 0 -6 0 0
sa:back	0 -4 29 4 -35 1 8
sa:back .	0 0 6 -1 -2 0 0
sa:back at	0 0 -8 0 0 0 6
sa:back for	0 0 0 -5 9 0 0
sa:back to	0 0 20 6 -28 -1 7
sa:bargain	0 0 -6 -2 11 0 0
sa:be	-9 -6 -9 1 6 -1 11
sa:be <number>	0 0 0 6 -15 0 12
sa:be collect	0 0 0 0 6 0 0
sa:be in	0 0 3 8 -11 0 0
sa:be no	0 0 -4 0 0 0 6
sa:bear	0 0 -1 9 -10 6 -2
sa:became	5 0 -20 0 14 0 0
sa:because	0 7 -7 -4 9 -4 0
sa:because of	0 0 -2 0 6 0 0
sa:become	0 0 12 -5 -3 0 -4
sa:beef	0 0 -9 8 -4 0 4
sa:been	-1 -3 -3 15 -11 2 2
sa:been <level>	0 0 -9 0 10 0 0
sa:before	0 0 -6 -10 12 0 3
sa:before ,	0 0 5 0 -6 0 0
sa:before .	0 0 10 -1 -2 0 -1
sa:before it	0 0 -8 6 4 -5 0
sa:before that	0 0 0 0 -8 0 8
sa:before the	0 0 0 -21 18 0 0
sa:begin	-3 0 -18 -6 8 8 5
sa:begin .	0 10 -13 -9 15 -6 0
sa:better	0 0 16 -1 -11 0 0
sa:between	-1 0 3 -11 5 3 -1
sa:border	4 0 8 1 -13 0 0
sa:both	0 10 0 14 -28 7 7
sa:both country	0 0 6 0 -2 0 0
sa:both government	0 0 -10 6 0 7 0
sa:brandy	0 0 0 -9 10 0 0
sa:broke	0 0 -1 -2 6 0 0
sa:budget	0 0 -6 0 8 0 0
sa:busan	0 0 0 -9 13 -3 0
sa:busan .	0 0 -2 -3 8 0 0
sa:but	2 0 -11 -12 14 -9 6
sa:but the	0 0 -1 0 8 -5 0
sa:buyer	0 0 0 -4 6 0 0
sa:by	6 3 0 -7 7 -15 4
sa:by <day-ahead>	0 0 0 5 -8 0 4
sa:by <name>	0 0 0 -8 -1 0 8
sa:by <points>	5 9 0 0 -13 0 0
sa:by <span>	0 0 0 -2 9 -3 0
sa:by a	0 0 -10 0 12 0 0
sa:by the	0 0 -2 -1 10 0 0
sa:by then	0 0 8 0 -5 0 0
sa:by which	4 0 -6 0 1 0 0
sa:calendar	0 0 10 4 -13 0 0
sa:call	0 0 9 -1 -2 0 0
sa:call with	0 0 13 0 -12 0 0
sa:can be	0 0 0 -7 7 0 0
sa:capital	5 0 11 2 -15 0 0
sa:carry	1 5 0 -8 0 0 0
sa:case	0 0 -3 -7 3 0 5
sa:cement	0 0 -2 -2 -7 11 0
sa:change	0 0 6 -2 -1 0 0
sa:charge	0 0 10 8 -3 -7 -9
sa:charge <number>	0 0 5 5 -10 0 0
sa:cheese	0 0 0 15 -10 0 -2
sa:chicken	0 0 0 -3 8 0 0
sa:chip	0 0 13 -8 -3 0 0
sa:chip ,	0 0 12 0 -11 0 0
sa:civilian	0 0 0 -9 10 0 0
sa:clock	0 0 -3 -4 9 0 0
sa:close to	0 0 8 0 -7 0 0
sa:cod	0 0 5 1 -7 0 0
sa:collect	0 6 -5 9 -6 0 -3
sa:collect .	0 7 -2 -7 0 0 0
sa:come	0 -2 11 -11 2 0 0
sa:come back	0 0 9 1 -10 0 0
sa:come in	0 0 -2 -3 8 0 0
sa:commerce	0 0 1 -1 9 -7 0
sa:commerce ministry	0 0 1 0 4 -7 0
sa:company	0 0 -1 -6 11 0 0
sa:conclude	0 0 5 -15 13 0 -1
sa:continue	0 0 2 -13 5 2 0
sa:continue to	0 0 1 -10 9 0 0
sa:count	0 0 -2 -4 9 0 0
sa:country	0 0 0 -14 15 0 -1
sa:country ,	0 0 -2 -3 7 0 0
sa:country would	0 0 0 7 -6 0 0
sa:course	0 0 8 0 -5 0 0
sa:cut	0 7 -7 -17 0 10 0
sa:date	0 3 12 -6 -17 11 0
sa:date that	0 0 4 2 -7 0 0
sa:day	1 -2 15 2 -15 -12 8
sa:day ,	0 0 -9 -5 16 0 0
sa:day .	0 0 0 0 -6 0 8
sa:day on	0 0 0 -2 6 0 0
sa:deal .	0 0 7 0 -6 0 0
sa:decide	0 0 -4 -2 7 0 0
sa:decision	0 0 6 -1 -2 0 0
sa:declare	0 0 -2 14 -10 0 0
sa:decree	0 0 12 0 -10 0 0
sa:desk	0 0 0 -4 6 0 0
sa:did	0 0 -4 -9 15 0 0
sa:did not	0 0 0 -1 6 0 0
sa:die	0 0 7 5 -11 0 0
sa:dispute	0 0 -7 -4 1 7 0
sa:dispute over	0 0 0 0 -4 7 0
sa:do	0 0 24 -1 -17 -2 2
sa:do so	0 0 6 1 -11 0 5
sa:doe	0 0 8 0 -4 0 0
sa:doe not	0 0 6 -6 0 0 0
sa:dollar	0 0 0 -4 6 0 0
sa:double	0 0 -9 -9 13 7 0
sa:down	0 7 -8 13 -9 -1 0
sa:draw	0 0 -3 0 6 0 0
sa:drop	0 0 0 4 -10 0 6
sa:due	0 0 8 -18 14 -2 -4
sa:due to	0 0 9 -9 1 0 -2
sa:duty	-8 7 -7 -2 0 2 6
sa:duty ,	0 7 0 -3 0 0 0
sa:duty on	0 0 2 -18 4 3 3
sa:duty will	0 0 6 0 -1 0 0
sa:each	0 0 0 8 0 -4 -7
sa:each of	0 0 -1 -1 7 0 0
sa:each side	0 0 -4 10 -4 0 0
sa:earlier .	0 0 6 0 -5 0 0
sa:early	0 0 -7 -1 15 0 0
sa:earth	0 0 0 -5 10 0 0
sa:eastern	0 0 7 0 -5 0 0
sa:either	5 0 -7 8 -12 0 9
sa:emergency	0 0 0 -5 7 0 0
sa:end	9 14 0 -5 -7 0 -6
sa:end ,	0 0 16 -7 -9 0 2
sa:end .	0 0 22 0 -13 -2 -2
sa:end <span>	0 0 7 0 -7 0 0
sa:end of	3 -6 -3 -2 -3 12 0
sa:end on	-3 0 -7 11 -2 -4 0
sa:enter	0 0 -7 0 5 0 0
sa:entry	0 0 -9 -1 14 0 0
sa:evening	5 0 -20 -8 24 -2 0
sa:evening ,	5 0 -6 0 1 0 0
sa:evening .	0 0 -12 -1 16 0 0
sa:ever	0 -6 -6 6 -7 13 0
sa:everybody	0 0 0 6 -3 0 0
sa:everything	0 0 21 3 -19 -1 0
sa:exempt	0 0 0 -5 7 0 0
sa:expect	0 0 7 0 -3 0 0
sa:expire	0 0 8 9 -10 -2 -3
sa:explain	0 9 -16 5 0 0 0
sa:export	0 0 0 -9 12 0 0
sa:export of	0 0 -3 0 6 0 0
sa:extend	-2 -4 1 3 3 -8 0
sa:extend .	0 0 6 11 -12 0 0
sa:extend by	0 0 -5 -2 10 0 0
sa:extend it	0 0 -8 0 14 -2 0
sa:extend their	0 0 13 0 -12 0 0
sa:extend to	0 0 -8 0 9 0 0
sa:extension	17 2 -18 -17 11 -4 -2
sa:extension .	12 -1 -11 -1 1 0 0
sa:extension of	0 0 -2 0 6 0 0
sa:extra	0 0 -2 10 -6 0 0
sa:extra <level>	0 0 0 8 -8 0 0
sa:face	0 0 -7 0 0 7 0
sa:failing	0 0 -10 0 10 7 -6
sa:fall	0 0 0 2 4 0 -7
sa:fall on	0 0 0 -4 6 0 0
sa:fee	0 0 3 -11 3 0 0
sa:fee on	0 0 -1 -1 6 0 0
sa:fentanyl	0 0 4 0 5 -7 -4
sa:firm	0 0 7 0 -4 0 0
sa:first	7 4 -3 -23 10 0 -3
sa:five	0 0 -4 0 0 0 6
sa:flour	0 0 -11 11 2 -2 0
sa:follow	0 0 0 -6 5 0 0
sa:following	0 0 7 0 -1 -1 0
sa:for	0 1 -12 3 -4 0 13
sa:for <quality>	0 0 11 0 -10 0 0
sa:for <span>	-3 0 -22 8 -5 0 15
sa:for a	0 7 -15 4 -1 -3 8
sa:for another	0 0 0 9 -8 0 0
sa:for civilian	0 0 0 -9 10 0 0
sa:for fentanyl	0 0 0 11 -10 0 0
sa:for it	0 0 13 0 -12 0 0
sa:for its	0 0 -5 0 0 7 0
sa:for talk	0 0 6 0 -6 0 0
sa:for the	4 0 0 -8 2 0 -2
sa:force	0 0 0 19 -15 0 0
sa:forced	0 0 0 -12 13 0 0
sa:forced labor	0 0 0 -7 8 0 0
sa:found	0 0 8 -4 -2 0 0
sa:four	0 0 0 9 -7 0 0
sa:fourth	0 0 -3 -3 11 0 0
sa:framework	0 0 -2 0 6 0 0
sa:free of	0 0 0 -4 8 0 0
sa:freeze	0 0 11 0 -9 0 0
sa:from	1 -4 1 -8 -5 -1 20
sa:from <day-ahead>	0 0 0 -14 21 0 -5
sa:from <level>	0 0 -9 0 2 -1 6
sa:from <number>	0 0 0 6 -13 0 8
sa:from <seat>	0 0 0 0 -9 0 11
sa:from a	0 0 9 0 -7 0 0
sa:from the	0 0 6 6 -7 0 -1
sa:full	0 0 -9 -3 4 3 6
sa:further	0 0 0 7 -4 0 0
sa:further <span>	0 0 0 7 -5 0 0
sa:gallium	0 0 -3 0 8 0 0
sa:gallium ,	0 0 -3 0 7 0 0
sa:germanium	0 0 -3 0 7 0 0
sa:get	0 0 6 -13 7 -5 0
sa:give	0 0 -2 0 8 -2 0
sa:given	0 0 12 -13 -4 0 5
sa:go	0 5 8 9 -13 2 -14
sa:go back	0 0 10 1 -18 6 0
sa:go on	0 0 -1 -9 7 1 0
sa:good	-2 -2 1 21 -15 4 -14
sa:good ,	0 0 3 8 -9 0 0
sa:good .	0 0 0 -5 7 0 0
sa:good for	0 0 -10 8 -6 9 0
sa:good have	0 0 5 -7 0 0 0
sa:good of	0 0 0 18 -18 0 0
sa:good pay	0 0 0 -4 6 0 0
sa:good to	0 0 0 15 -14 0 0
sa:good until	0 0 -4 16 -12 0 0
sa:government	1 0 -15 12 -13 14 0
sa:government say	0 0 -5 0 -2 9 0
sa:had	1 2 9 -23 0 2 0
sa:had agree	0 0 -5 0 7 0 0
sa:had reach	0 0 -8 0 9 0 0
sa:had threaten	0 0 7 0 -5 0 0
sa:half	0 0 -7 -6 0 2 12
sa:happen	0 0 -7 -3 15 0 0
sa:has	-8 0 -19 0 -2 9 20
sa:has been	0 0 -4 -7 2 2 8
sa:has charge	0 0 5 8 -12 0 0
sa:has keep	0 0 -6 5 -6 9 0
sa:has no	0 4 0 -11 6 0 0
sa:has not	0 0 -5 0 0 1 6
sa:have	-5 -6 9 -2 0 0 1
sa:have been	0 0 0 9 -2 0 -3
sa:have had	0 0 8 0 -6 0 0
sa:have pay	0 0 0 -5 7 0 0
sa:have to	0 0 6 0 -4 0 0
sa:he	0 -2 8 -2 0 -2 0
sa:he had	0 0 3 0 -7 0 6
sa:he would	0 0 8 0 -8 1 0
sa:her	5 0 0 4 -9 0 0
sa:here	0 0 0 -4 7 0 0
sa:highest	0 0 0 -11 13 0 0
sa:highest rate	0 0 0 -10 10 0 0
sa:his	0 0 -6 6 -10 8 3
sa:hold	4 0 -8 -5 13 0 -2
sa:hold .	0 0 -1 -7 11 0 0
sa:holiday	0 0 10 0 -7 0 0
sa:home	0 0 6 0 -5 0 0
sa:hour	0 4 -18 -13 28 0 0
sa:hour .	0 5 0 -6 1 0 0
sa:house	0 0 0 0 -7 0 8
sa:hundred	0 0 -2 -5 12 0 0
sa:i	0 0 7 -2 -5 0 3
sa:if	-4 -11 -32 13 -1 7 20
sa:if it	-1 -9 -17 2 -10 13 16
sa:if the	0 0 -11 11 -3 -3 7
sa:importer	0 0 10 0 -8 0 0
sa:impose	0 0 3 8 -7 0 -1
sa:in	6 -4 -13 -10 7 12 5
sa:in <month-gone>	0 0 8 -1 -3 2 -6
sa:in <name>	0 0 8 12 -12 -1 -6
sa:in <number>	0 0 11 -5 -4 0 0
sa:in <seat>	4 0 -28 -1 13 0 5
sa:in a	0 6 -21 -12 3 10 4
sa:in each	0 0 -1 -1 7 0 0
sa:in force	0 0 -3 16 -10 0 0
sa:in full	0 0 -7 0 0 7 0
sa:in new	0 0 -5 0 9 0 0
sa:in place	0 0 3 -6 0 0 3
sa:in stockholm	0 0 7 0 -6 0 0
sa:in the	3 0 3 -7 0 0 0
sa:in which	0 6 -2 0 0 0 0
sa:in write	0 0 -4 0 -5 9 0
sa:included	0 0 8 3 -5 -2 -2
sa:included .	0 0 8 3 -5 -2 -2
sa:instead	0 0 0 17 -16 3 -5
sa:instead of	0 0 0 11 -5 0 -5
sa:into	0 0 4 8 -7 0 -4
sa:introduce	0 0 0 -1 -4 0 8
sa:is	-12 -20 7 7 11 -29 -17
sa:is <level>	0 0 0 -11 1 0 9
sa:is a	0 0 0 6 -2 -2 0
sa:is done	0 0 -5 0 6 0 0
sa:is good	0 0 -1 10 -6 0 0
sa:is no	0 0 -2 0 8 0 0
sa:is off	0 0 8 0 -5 0 0
sa:is on	0 0 -3 8 -3 0 0
sa:is over	0 0 5 7 -8 0 0
sa:is suspend	0 0 0 -6 6 0 0
sa:is the	0 0 -1 7 1 0 -7
sa:is to	0 0 11 0 -6 0 0
sa:is up	0 0 16 17 -27 0 0
sa:is what	0 0 -10 0 8 0 0
sa:it	0 4 6 -6 0 -31 10
sa:it 's	0 0 -9 13 0 0 -5
sa:it ,	4 0 21 -3 -17 -1 0
sa:it .	-3 0 5 -15 15 -14 0
sa:it did	0 0 -2 -3 7 0 0
sa:it end	0 7 1 2 -5 -4 0
sa:it go	0 0 1 9 -9 0 0
sa:it had	0 0 0 -8 7 0 0
sa:it has	0 -2 -12 -23 16 0 17
sa:it was	6 -1 13 6 -14 -3 0
sa:it will	0 0 7 -8 -13 0 14
sa:it would	-2 0 -7 7 6 0 -1
sa:item	0 0 0 -5 7 0 0
sa:its	-4 6 0 2 4 -4 -10
sa:its duty	0 0 -9 5 0 2 0
sa:its own	0 0 6 0 -2 0 0
sa:its tariff	0 0 0 2 4 -7 0
sa:keep	0 0 -5 8 -1 4 -4
sa:labor	0 0 0 -9 11 0 0
sa:lapse	0 -1 0 -12 13 0 0
sa:lapse on	0 0 0 -8 13 0 0
sa:last	-3 -7 -3 10 3 3 -17
sa:last ,	0 0 0 7 -5 0 0
sa:last <span>	0 0 -7 13 0 0 -12
sa:last until	0 0 -16 2 15 0 -5
sa:last week	0 0 4 0 -6 4 0
sa:later	0 0 -13 -7 0 15 0
sa:later .	0 0 -9 0 -8 15 0
sa:law	0 0 0 -6 10 0 0
sa:law .	0 0 -2 -3 7 0 0
sa:lay	0 6 0 7 -12 0 0
sa:least	0 0 -2 0 7 -1 0
sa:leave	0 0 14 -6 0 -2 -1
sa:leave the	0 0 0 -12 13 0 0
sa:led	0 0 0 11 -10 0 0
sa:less	0 0 6 0 -5 0 3
sa:less than	0 0 8 0 -5 0 0
sa:let	0 0 17 -8 -8 0 0
sa:level	0 0 -5 0 10 0 0
sa:levy	0 0 -18 5 2 7 0
sa:levy on	0 0 -10 -4 10 7 0
sa:licence	0 0 0 -14 17 0 0
sa:list	0 0 -18 -11 14 14 -3
sa:list of	0 0 -12 -6 3 15 -2
sa:live	-2 0 7 3 -6 0 0
sa:lorry	4 0 -17 0 9 -2 0
sa:lose	0 0 0 -10 12 0 0
sa:machine	0 0 0 -11 11 0 0
sa:machinery	0 0 0 9 -9 0 0
sa:magnet	0 0 -4 0 7 0 0
sa:make	0 0 -1 6 0 -6 0
sa:maker	0 0 -3 -2 9 0 0
sa:may	0 0 10 0 -1 -4 -6
sa:me	0 0 -8 0 10 0 0
sa:mediator	0 0 -7 0 9 0 0
sa:meet	2 0 0 -11 5 2 0
sa:meet in	3 0 -10 0 3 3 0
sa:midnight	2 4 22 -17 -12 -2 -2
sa:midnight ,	7 0 5 0 -9 0 0
sa:midnight .	-1 5 19 -12 -11 0 0
sa:minister	0 0 0 -9 4 -2 5
sa:minister of	0 0 0 0 0 0 6
sa:ministry	0 0 -6 -4 2 0 6
sa:ministry of	0 0 -10 -2 -2 9 6
sa:ministry say	0 0 2 0 3 -7 0
sa:minute past	0 0 10 -1 -6 0 0
sa:month	0 0 6 13 -14 -2 -1
sa:month ,	0 0 4 9 -11 0 0
sa:month .	0 0 1 7 -7 0 0
sa:more	4 0 -2 15 -7 -1 0
sa:more .	0 0 2 7 -8 0 0
sa:more than	0 0 0 12 -11 0 0
sa:move	0 0 0 0 -6 0 9
sa:mr	0 0 -9 5 0 1 0
sa:mr <person>	0 0 -9 5 0 1 0
sa:must be	0 0 -1 0 6 0 0
sa:my	0 0 0 8 -6 -1 0
sa:name	0 0 -5 6 -4 0 2
sa:need	0 0 1 0 -10 9 0
sa:needed	0 0 13 0 -12 0 0
sa:negotiate	0 0 0 0 -3 0 6
sa:net	0 0 7 0 -6 0 0
sa:net ton	0 0 7 0 -6 0 0
sa:new	0 0 -5 -6 20 -1 -8
sa:new duty	0 0 6 0 -4 0 0
sa:new york	0 0 -5 -9 16 0 0
sa:next	0 0 -6 6 5 0 -3
sa:next year	0 0 1 6 -8 2 0
sa:night	-1 0 -1 -6 11 0 0
sa:no	0 2 6 -16 2 -5 5
sa:no .	0 0 -3 6 0 0 0
sa:no end	0 4 0 -10 6 0 0
sa:no more	0 0 0 9 -8 0 0
sa:nobody	0 0 0 0 -4 6 0
sa:nobody has	0 0 -4 0 8 0 0
sa:not	0 7 -1 4 -1 0 -6
sa:not be	0 0 0 -2 6 0 -4
sa:not extend	0 0 0 10 -9 0 0
sa:nothing	4 0 -3 0 -2 -2 6
sa:nothing .	5 0 6 3 -14 0 0
sa:nothing to	0 0 2 -7 4 0 0
sa:notice	0 0 -1 -6 9 -2 0
sa:now	0 0 -15 5 9 3 -2
sa:now .	0 0 6 6 -11 0 0
sa:of	5 -2 -9 0 3 12 -8
sa:of <day-ahead>	0 0 10 0 -2 -7 0
sa:of <day-today>	0 0 0 -6 7 0 0
sa:of <level>	0 0 2 13 -11 0 -5
sa:of <month-ahead>	0 0 12 0 -12 0 0
sa:of <month-gone>	0 0 3 -4 -5 6 0
sa:of <name>	0 0 -10 4 -9 8 6
sa:of <number>	0 0 -7 -23 19 6 0
sa:of <person>	0 0 0 8 -6 0 0
sa:of <seat>	0 0 21 0 -20 0 0
sa:of <span>	0 14 -2 0 -11 -3 7
sa:of an	0 0 12 0 -11 0 0
sa:of both	0 0 -1 6 -2 0 0
sa:of busan	0 0 -4 0 6 0 0
sa:of good	0 0 0 -5 8 0 -1
sa:of its	0 0 0 7 -4 0 -1
sa:of last	0 0 8 6 -11 0 0
sa:of that	5 0 -2 -13 1 2 1
sa:of the	0 -9 -1 -3 3 0 6
sa:of their	0 0 -5 -4 6 3 0
sa:of them	0 0 1 -8 6 0 0
sa:of thi	0 0 4 8 -6 -6 -3
sa:of trade	0 0 -11 -4 -7 9 12
sa:of up	0 0 -5 0 9 0 0
sa:of what	0 0 7 5 -12 0 0
sa:off	0 0 6 10 -10 -2 0
sa:oil	0 0 -4 -7 12 2 -2
sa:oil ,	0 0 0 -1 6 0 0
sa:oil .	0 0 0 -4 7 0 0
sa:old	0 0 4 8 -4 -6 0
sa:older	0 0 -2 -6 10 0 0
sa:on	-7 0 -13 9 6 -4 -3
sa:on .	0 0 0 14 -9 -1 0
sa:on <day-ahead>	0 -24 -20 20 4 -9 -7
sa:on <day-gone>	1 20 -8 -22 1 2 2
sa:on <day-today>	0 0 -5 -8 6 7 0
sa:on <name>	0 0 -1 -5 12 0 0
sa:on <quality>	0 0 -7 4 -1 -5 13
sa:on a	0 0 -5 -9 18 0 -2
sa:on both	0 0 -1 -11 14 0 0
sa:on good	0 0 0 20 -19 0 0
sa:on hold	0 0 0 -7 8 0 0
sa:on its	0 0 -7 -5 17 0 0
sa:on most	0 0 0 10 -8 0 -2
sa:on our	0 0 0 10 -9 0 0
sa:on that	0 0 16 0 -14 0 0
sa:on the	0 0 0 18 -17 0 2
sa:on their	0 0 4 9 -13 0 0
sa:on top	0 0 -5 -2 11 0 0
sa:on until	0 0 -6 0 8 0 0
sa:once	0 0 -9 2 7 0 0
sa:once more	0 0 -8 0 9 0 0
sa:one	0 6 -4 -10 19 -8 -5
sa:one ,	0 0 -2 -2 7 0 0
sa:one .	0 0 0 6 -4 0 0
sa:one of	0 0 0 -3 6 0 0
sa:only	4 11 0 -1 -7 0 -6
sa:open	0 0 -10 0 13 -2 0
sa:or	0 0 0 -18 21 -5 -8
sa:order	0 0 1 -4 12 -5 0
sa:ordinary	0 7 -6 0 0 0 -3
sa:ordinary duty	0 7 -3 -4 1 0 -1
sa:other	0 0 10 13 -14 -2 -6
sa:other 's	0 0 0 14 -13 0 0
sa:otherwise	0 0 3 0 -7 6 0
sa:our	0 0 16 1 -13 -4 5
sa:out	-2 12 5 0 -4 -1 -9
sa:out ,	0 0 0 -3 7 0 0
sa:out .	0 0 30 0 -24 0 -3
sa:out on	0 14 -12 6 -7 0 0
sa:outside	0 0 0 8 -7 0 0
sa:over	0 -5 -2 -6 10 2 0
sa:over .	0 0 7 -4 0 0 0
sa:over the	0 0 -2 -7 11 0 0
sa:own	0 7 0 0 -2 -5 0
sa:p	0 0 0 6 -2 0 0
sa:p .	0 0 0 6 -2 0 0
sa:paper	0 0 -2 0 6 -5 0
sa:paragraph	0 0 2 7 -7 -1 0
sa:part	0 0 -6 0 12 0 -1
sa:past	0 0 10 -1 -5 0 0
sa:past midnight	0 0 10 -1 -6 0 0
sa:pause	0 0 7 -10 3 0 -1
sa:pause in	0 0 -7 -2 10 0 0
sa:pause of	0 0 11 -8 -1 0 -1
sa:pay	1 -1 -7 0 4 -4 0
sa:pay <level>	2 0 -2 0 -2 0 6
sa:pay <number>	0 0 0 8 -1 0 -7
sa:pay a	0 0 -5 -1 9 0 0
sa:pay an	0 0 0 -6 11 0 0
sa:pen	0 0 -1 16 -10 0 0
sa:people	0 0 4 4 -14 7 0
sa:period	0 0 0 -1 -7 0 11
sa:period of	0 0 0 -10 0 0 12
sa:permit	0 0 0 -5 6 0 0
sa:place	0 4 6 -10 -2 -1 0
sa:plan	0 0 -8 0 10 0 0
sa:point	0 0 0 8 -6 0 0
sa:pork	0 0 14 -2 -8 0 -1
sa:port	0 0 -2 -5 6 0 1
sa:present	0 0 1 5 -8 0 3
sa:president	0 0 4 -7 1 0 0
sa:product	0 0 1 -6 5 0 0
sa:prolong	0 0 -11 0 16 -2 0
sa:prolong it	0 0 -10 0 14 -2 0
sa:prolonged	0 0 7 4 -8 0 0
sa:prolonged .	0 0 12 -1 -9 0 0
sa:provided	0 0 5 -1 -9 0 6
sa:put	0 0 -2 -4 11 -2 0
sa:put <level>	0 0 0 -8 6 0 0
sa:question	0 0 6 0 -4 0 0
sa:raise	0 0 3 -1 3 -6 0
sa:raise its	0 0 -2 0 10 -5 0
sa:rare	0 0 0 -4 10 0 0
sa:rare earth	0 0 -7 -3 16 0 0
sa:rate	0 0 -1 -5 -8 11 8
sa:rate .	0 0 0 12 -12 0 0
sa:rather	0 0 7 0 -4 0 0
sa:reach	4 0 -16 7 2 0 0
sa:reach a	0 0 -9 0 9 0 0
sa:ready	0 0 -4 0 7 0 0
sa:reciprocal	0 0 -6 2 1 0 0
sa:reciprocal "	0 0 -3 -1 7 0 0
sa:reciprocal duty	0 0 0 11 -10 0 0
sa:reduce	0 0 -12 1 13 0 -3
sa:renewed	1 3 -10 -4 12 -6 0
sa:reply	0 0 11 -2 -4 -1 0
sa:report	0 0 -1 -3 8 0 0
sa:reporter	0 0 7 4 -10 0 0
sa:return	0 0 9 1 -11 -1 4
sa:return to	0 0 7 4 -9 0 0
sa:review	0 0 -5 0 0 7 0
sa:revive	0 0 -7 -1 0 11 0
sa:rice	0 0 0 -8 -6 3 9
sa:right	0 0 8 2 -2 -8 -2
sa:rise by	0 0 11 0 -10 0 0
sa:round	0 0 -12 -10 27 0 0
sa:round .	0 0 -5 0 6 0 0
sa:round of	0 0 -1 -3 10 0 0
sa:rule	0 0 -4 -6 11 0 0
sa:rule on	0 0 6 0 -5 0 0
sa:run	-3 14 11 -4 -15 -8 9
sa:run for	0 5 0 -6 -4 0 9
sa:run out	0 13 1 2 -7 -4 -5
sa:run until	0 0 7 0 -12 0 8
sa:same	0 0 1 -4 0 -5 8
sa:same day	0 0 3 -2 -5 -6 10
sa:same minute	0 0 0 7 -6 0 0
sa:say	-3 -2 2 -26 -5 13 11
sa:say .	0 0 -7 -8 8 8 -4
sa:say in	0 0 -1 -2 -10 11 6
sa:say it	0 0 -4 0 9 0 0
sa:seat	0 0 0 8 -8 0 0
sa:second	0 6 -6 -4 4 0 0
sa:section	0 0 5 -16 9 0 0
sa:section <number>	0 0 0 -16 17 0 0
sa:see	0 0 -11 5 0 8 0
sa:see the	0 0 0 9 -6 0 0
sa:sell	0 0 -6 4 0 0 0
sa:send	0 0 4 -1 -7 0 6
sa:settle	0 0 2 -1 -8 5 1
sa:settle a	0 0 0 0 -8 7 1
sa:shall	0 0 -2 4 -15 12 1
sa:shall be	0 0 4 2 -11 0 3
sa:shelve	0 0 9 0 -7 0 0
sa:ship	0 0 0 0 -5 8 0
sa:ship .	0 0 -1 -3 8 0 0
sa:should	0 0 -7 7 3 -3 0
sa:side	-1 0 1 14 -15 2 1
sa:side .	0 0 7 -12 3 -1 0
sa:side agree	0 0 -7 -5 1 9 0
sa:side would	0 0 0 0 6 0 0
sa:sign in	0 0 4 5 -8 0 0
sa:signature	0 0 -7 5 -1 6 -1
sa:since	0 0 20 -14 -3 -1 1
sa:since .	0 0 0 7 -7 0 0
sa:since <day-gone>	0 0 7 -7 0 0 0
sa:since <month-gone>	0 0 6 -1 -4 0 0
sa:since spring	0 0 0 -13 7 0 4
sa:sit	0 0 6 -4 0 0 0
sa:slap	0 0 0 8 -7 0 0
sa:sleep	0 0 1 15 -17 0 0
sa:so	0 0 6 -2 -1 -4 0
sa:somebody	0 0 23 2 -24 0 0
sa:something	0 4 13 -5 -9 0 -2
sa:spare	0 0 -1 -3 6 0 0
sa:spring	0 0 0 1 -7 0 8
sa:spring .	0 0 0 4 -8 0 4
sa:stand	0 0 -13 -8 21 0 0
sa:stand at	0 0 0 -5 7 0 0
sa:standstill	0 0 6 -12 6 0 0
sa:statement	0 0 -11 -5 0 9 6
sa:stay	0 0 0 -7 13 -1 0
sa:stay at	0 0 -3 0 6 0 0
sa:stay in	0 0 7 -6 0 0 0
sa:stockholm	0 0 6 0 -5 0 0
sa:stop	0 0 -7 3 3 0 0
sa:strike	5 0 -6 -2 2 0 0
sa:such	0 0 0 -5 9 0 -1
sa:sugar	0 0 0 -12 14 0 0
sa:summer	0 0 0 3 -9 6 -1
sa:surcharge	0 0 -14 -13 19 0 7
sa:suspend	0 -2 -7 8 -1 -2 3
sa:suspend .	0 0 0 -2 10 0 -3
sa:suspend <points>	0 0 -2 10 -10 0 3
sa:suspend until	0 0 0 -5 7 0 0
sa:suspension	0 0 -9 7 4 0 0
sa:take	0 4 11 3 -7 -2 -11
sa:take place	0 0 7 0 -6 0 0
sa:talk	0 0 9 -16 -1 4 0
sa:talk .	0 0 -2 0 -1 7 0
sa:talk in	0 0 0 -1 7 0 0
sa:talk on	0 0 8 0 -6 0 0
sa:tariff	-1 0 -10 0 14 0 -6
sa:tariff cut	0 0 -7 0 0 9 0
sa:tariff for	0 0 0 -3 6 0 0
sa:tariff of	0 0 -4 13 -7 0 0
sa:tariff on	0 0 -3 0 6 -6 0
sa:tax	0 0 0 -9 -1 0 10
sa:tax on	0 0 0 -1 -7 0 12
sa:tea	0 0 10 0 -7 0 0
sa:telephone	0 0 12 0 -11 0 0
sa:telephone call	0 0 13 0 -12 0 0
sa:tell	0 0 10 1 -6 -2 0
sa:tell reporter	0 0 7 0 -5 0 0
sa:term	0 0 0 11 -5 0 0
sa:term of	0 0 0 6 -3 0 0
sa:text	0 0 0 0 -1 0 6
sa:than	0 0 10 2 -13 0 3
sa:than <number>	0 0 0 8 -8 0 0
sa:that	3 5 2 -14 6 -19 4
sa:that ,	0 0 -10 0 9 0 0
sa:that are	0 0 -5 -2 9 0 0
sa:that come	0 0 0 -7 12 0 0
sa:that day	0 0 12 1 -19 0 7
sa:that had	0 0 7 0 -5 0 0
sa:that his	0 0 0 7 -6 0 0
sa:that it	0 0 -1 10 0 0 -6
sa:that the	0 0 2 2 -7 0 6
sa:that would	0 0 0 6 -6 0 0
sa:the	9 -12 -12 -4 17 -6 2
sa:the <day-ahead>	0 0 -6 23 -4 -4 -10
sa:the <day-gone>	0 4 -1 -6 -4 0 10
sa:the <level>	0 0 -6 -16 16 0 3
sa:the <name>	0 -2 -10 11 8 -2 -14
sa:the <number>	0 0 0 6 -3 -3 0
sa:the <office>	0 0 -2 3 -5 8 0
sa:the <organisation>	0 0 -2 -3 0 0 9
sa:the <person>	0 0 4 -10 3 1 -3
sa:the <quality>	0 -1 9 3 -18 3 10
sa:the <seat>	0 0 -8 -5 19 0 -1
sa:the <span>	0 0 17 6 -18 0 0
sa:the additional	0 0 -5 0 -7 0 14
sa:the border	5 0 0 1 -8 0 0
sa:the clock	0 0 -3 -4 9 0 0
sa:the duty	0 0 -4 -17 3 8 6
sa:the evening	5 0 -14 0 9 0 0
sa:the extension	0 0 -8 0 8 0 0
sa:the fee	0 0 6 0 -6 0 0
sa:the fentanyl	0 0 3 -7 12 -5 0
sa:the first	7 4 -8 -15 6 0 -1
sa:the fourth	0 0 0 -1 6 0 0
sa:the highest	0 0 0 -11 13 0 0
sa:the last	0 0 5 -6 0 0 0
sa:the new	0 0 -1 -1 6 0 0
sa:the old	0 0 9 0 -3 -6 0
sa:the ordinary	0 7 -3 -11 6 0 -1
sa:the other	0 0 9 3 -11 0 0
sa:the pause	0 0 -1 -11 14 0 0
sa:the present	0 0 -3 6 -4 0 3
sa:the rate	0 0 0 -6 -12 13 5
sa:the reciprocal	0 0 0 11 -9 0 0
sa:the result	0 0 -2 -2 7 0 0
sa:the same	0 0 3 -3 0 -4 8
sa:the surcharge	0 0 -6 -1 12 0 0
sa:the suspension	0 0 -13 4 8 0 0
sa:the table	0 0 1 -8 5 0 0
sa:the talk	0 0 -4 0 -1 7 0
sa:the tariff	0 0 2 -9 7 0 0
sa:the three	0 0 0 -1 6 0 0
sa:the trade	0 0 0 0 -1 0 6
sa:the truce	10 -9 0 1 0 -4 -3
sa:the two	0 -2 16 -3 -4 -5 -4
sa:the whole	0 0 7 3 -9 0 0
sa:the year	0 0 2 5 -8 0 0
sa:their	0 -1 16 -12 -15 9 6
sa:their truce	0 0 10 -6 -4 0 0
sa:them	0 0 8 -17 9 0 -2
sa:then	0 0 9 -11 -16 12 5
sa:there	0 0 0 0 3 -6 0
sa:there 's	0 0 1 7 -10 0 0
sa:there is	0 0 -4 -2 10 0 0
sa:there will	0 0 -6 0 1 0 5
sa:these	0 0 -5 0 7 0 0
sa:they are	0 0 12 -10 -4 0 0
sa:they had	0 0 -1 0 7 0 0
sa:they were	0 0 -4 6 -8 6 0
sa:they will	0 0 -9 0 11 0 0
sa:thi	0 2 -4 12 -1 -5 -7
sa:thi month	0 0 4 16 -15 -2 -1
sa:thi year	0 0 0 6 0 -6 0
sa:those	4 0 -1 5 -2 0 -6
sa:three	0 0 -6 -1 11 0 0
sa:three ,	0 0 -5 0 7 0 0
sa:three of	0 0 0 7 -4 0 0
sa:through	0 0 -11 0 13 0 0
sa:till	0 0 12 0 -18 0 9
sa:time	4 3 16 0 -16 0 -8
sa:to	-2 0 6 -6 1 0 -3
sa:to <day-ahead>	0 7 0 0 6 -21 -6
sa:to <level>	0 4 -12 -8 14 2 -2
sa:to <name>	0 0 -3 7 -2 0 0
sa:to <number>	0 6 2 -10 0 0 0
sa:to a	0 0 9 7 -12 0 0
sa:to be	-1 -1 -14 1 10 8 -7
sa:to do	0 0 7 -8 1 0 0
sa:to end	0 0 0 -15 15 0 0
sa:to expire	0 0 0 9 -6 0 0
sa:to extend	0 0 13 0 -12 0 0
sa:to go	0 0 4 -1 -6 4 0
sa:to hold	0 0 -2 -4 11 0 0
sa:to it	0 0 4 0 -6 0 2
sa:to run	0 0 8 -11 1 0 -3
sa:to say	0 0 10 3 -12 0 0
sa:to see	0 0 -6 3 1 0 0
sa:to sell	0 0 -5 0 6 0 0
sa:to settle	0 0 0 0 -7 7 1
sa:to the	0 -6 -13 8 -2 0 12
sa:to where	0 0 12 3 -13 0 0
sa:together	0 0 -2 0 7 0 0
sa:ton	0 0 7 0 -6 0 0
sa:too	0 4 8 -3 -5 0 -2
sa:too .	0 0 6 0 -3 0 0
sa:top	0 0 -5 -2 11 0 0
sa:top of	0 0 0 -11 12 0 0
sa:trade	0 0 -12 -17 2 5 16
sa:transcript	0 0 -6 0 5 0 0
sa:truce	5 5 1 5 -2 -15 -16
sa:truce between	0 0 7 0 -3 0 0
sa:truce end	13 -1 -6 -3 0 0 0
sa:truce of	0 15 -10 9 -9 -1 0
sa:truce on	0 0 14 -1 -10 0 0
sa:truce over	0 0 -7 -6 16 0 0
sa:truce was	0 0 11 14 -21 0 -2
sa:truce with	0 0 6 -3 0 0 0
sa:turn	0 0 2 0 -10 9 0
sa:two	0 -3 7 -8 4 0 -12
sa:two <office>	0 0 0 -1 10 0 -1
sa:two country	0 0 1 -9 5 0 0
sa:two government	3 0 1 4 -9 0 0
sa:two side	0 0 -3 -5 11 0 0
sa:under a	0 0 -8 -2 14 0 0
sa:under section	0 0 -1 -7 11 0 0
sa:understanding	0 0 -1 9 -6 0 0
sa:unless	0 0 6 -5 2 -3 -1
sa:unless <organisation>	0 0 -25 0 30 -4 0
sa:until	-5 1 -8 11 -2 -11 5
sa:until <day-ahead>	-1 -8 2 1 -3 -5 12
sa:until the	-1 8 0 1 -5 0 0
sa:up	-2 0 -4 -4 10 4 -5
sa:up .	0 0 14 0 -10 0 0
sa:up from	0 0 0 -6 9 0 0
sa:up to	0 0 -13 -2 16 0 0
sa:us	0 0 -8 14 0 0 -8
sa:use	0 0 0 -12 15 0 0
sa:used	0 0 0 -12 13 0 0
sa:value	0 0 0 -3 6 0 0
sa:very	0 0 12 0 -9 0 0
sa:visit	0 0 -1 0 6 0 0
sa:vote	0 7 -1 -1 1 -6 0
sa:want	0 0 -1 -7 13 0 0
sa:warn	0 0 0 0 -2 0 6
sa:was	10 2 1 4 -4 -10 -13
sa:was <level>	0 0 0 -7 8 0 0
sa:was <number>	8 0 0 0 -4 0 0
sa:was due	0 0 9 -6 0 0 -2
sa:was not	1 2 -6 8 -3 -3 0
sa:was sign	0 0 1 6 -7 0 0
sa:watche	0 0 0 -13 8 0 4
sa:way	0 0 0 15 -12 0 0
sa:way .	0 0 0 12 -12 0 0
sa:we	0 -4 -5 0 4 7 0
sa:week ,	0 0 0 6 -6 0 0
sa:well	0 0 -4 -1 8 1 -5
sa:well .	0 0 -5 0 8 1 -4
sa:were	1 -4 6 -5 -3 4 0
sa:what	0 0 11 3 -3 -7 -7
sa:what he	0 0 7 0 -6 0 0
sa:what it	0 0 8 15 -20 0 0
sa:what the	0 0 0 -3 6 -1 -1
sa:what they	0 0 0 7 -4 0 0
sa:whatever	0 0 0 -13 13 0 0
sa:wheat	0 0 -8 0 12 0 0
sa:wheat and	0 0 -7 0 8 0 0
sa:when	-3 -6 19 0 -4 -7 -11
sa:when <person>	0 0 0 8 -7 0 0
sa:when a	0 0 8 -6 -1 0 0
sa:when it	0 0 15 0 -13 0 0
sa:when the	0 -2 0 8 0 -2 -7
sa:where	0 0 4 14 -15 -3 2
sa:where he	0 0 0 0 -5 0 6
sa:where it	0 0 13 12 -19 -1 0
sa:where the	0 0 0 -8 12 0 0
sa:where they	0 0 -6 8 -1 0 0
sa:whether	0 0 0 -2 6 0 0
sa:which	0 6 0 9 -13 0 0
sa:which <name>	0 0 0 6 -6 0 0
sa:which <quality>	0 0 7 -2 -1 0 0
sa:which had	0 0 -3 8 -1 0 0
sa:which has	0 0 7 -1 -1 0 0
sa:which is	0 0 3 13 -15 -2 2
sa:which make	0 0 -5 0 8 0 0
sa:which the	0 0 -7 -17 23 0 0
sa:who	0 0 -20 -1 12 12 0
sa:whole	0 0 7 3 -9 0 0
sa:why	0 0 8 0 0 -7 0
sa:will	0 -5 10 8 -17 0 2
sa:will be	0 0 11 -3 -17 -9 19
sa:will charge	0 0 0 12 0 0 -11
sa:will have	0 0 11 0 -8 0 0
sa:will not	0 0 0 3 1 0 -7
sa:will pay	0 0 -8 -10 23 0 -4
sa:with	-4 -5 5 -10 18 -15 0
sa:with <level>	0 0 0 15 -12 0 0
sa:with <person>	0 0 -2 -4 11 0 0
sa:with a	0 0 -1 -5 12 0 0
sa:with the	0 0 4 -6 0 0 5
sa:withdraw	0 0 0 -2 -5 0 9
sa:within	0 5 4 -6 -3 0 0
sa:without	16 -3 0 -16 3 0 0
sa:without a	5 0 3 -8 0 0 0
sa:without an	12 -1 7 0 -14 0 0
sa:word	5 0 -5 -3 -10 10 5
sa:word .	0 0 -9 0 0 10 0
sa:would	-9 1 -2 0 4 0 0
sa:would be	-1 0 -16 6 13 0 0
sa:would not	0 7 -11 -1 6 -2 0
sa:write	0 0 -4 -7 4 7 0
sa:write .	0 0 -4 0 -4 9 0
sa:year	0 -1 0 9 0 -3 -3
sa:year ,	0 0 -5 6 0 0 0
sa:year .	0 0 9 -10 0 -1 0
sa:yes	0 0 9 0 -12 0 8
sa:yes .	0 0 7 0 -4 0 0
sa:york	0 0 -5 -9 16 0 0
sa:you	0 0 0 13 -6 0 -5
sa:your	0 0 13 -6 -7 -4 2
sa:—	8 5 -1 -2 1 -9 -7
sa:— <name>	0 0 12 -8 -6 0 0
sa:— a	0 10 -11 -6 8 0 0
sa:— the	12 -2 -11 -11 6 0 0
sb:"	0 0 -10 -4 11 7 -7
sb:" i	0 0 12 0 -8 -2 0
sb:" the	0 0 -16 0 18 0 0
sb:&	0 0 -6 -3 10 0 0
sb:'	0 0 -4 -3 12 0 0
sb:'s	-10 -6 -7 -9 14 8 -6
sb:'s <person>	0 0 1 1 -8 5 0
sb:'s commerce	0 0 -4 0 -9 14 0
sb:'s decision	0 0 -6 0 0 6 0
sb:'s duty	0 0 -1 -6 17 0 -6
sb:'s good	0 0 7 -1 0 -6 0
sb:'s own	0 0 13 4 -10 0 -3
sb:'s suspension	0 0 -20 0 21 0 0
sb:'s the	0 0 -9 -3 15 0 0
sb:(	1 -1 2 -1 5 -9 -4
sb:( <number>	0 0 -13 -2 10 7 0
sb:)	2 0 1 2 0 -7 -2
sb:) ,	0 0 11 0 -8 0 0
sb:) :	0 0 0 1 -9 6 0
sb:*	0 0 -31 -10 20 9 7
sb:,	-5 6 6 1 0 -2 -6
sb:, "	0 0 -3 -1 8 0 0
sb:, <day-gone>	0 0 0 -4 0 6 0
sb:, <day-today>	0 0 -2 0 -1 6 0
sb:, <level>	0 0 -8 -10 4 14 0
sb:, <name>	0 0 -3 9 -5 6 -5
sb:, <number>	0 0 18 -7 -11 0 0
sb:, <points>	0 0 0 6 0 0 -3
sb:, <span>	0 0 -9 3 5 0 0
sb:, a	0 5 -14 -11 20 0 0
sb:, after	0 0 0 6 -2 0 -2
sb:, and	-6 -4 9 -3 -3 7 -17
sb:, are	0 0 3 1 0 -7 0
sb:, as	0 0 -3 -8 14 -3 0
sb:, at	0 0 -5 -5 3 7 0
sb:, begin	0 4 -1 19 -26 0 2
sb:, both	0 0 9 3 -7 -1 0
sb:, by	0 0 8 0 -7 0 0
sb:, conclude	0 0 -12 -1 7 8 0
sb:, dated	0 0 0 13 -13 0 0
sb:, down	0 0 -2 -1 7 0 0
sb:, end	0 0 16 -1 -10 0 0
sb:, expire	0 0 -5 0 9 0 0
sb:, for	0 0 10 0 -7 -2 2
sb:, from	0 4 -29 -10 20 2 4
sb:, germanium	0 0 -13 0 14 0 0
sb:, good	0 0 12 0 -9 -1 0
sb:, has	0 0 3 -6 9 -3 0
sb:, have	0 0 5 8 -11 -2 0
sb:, he	0 0 -3 -2 8 0 0
sb:, i	0 0 6 0 0 -7 0
sb:, in	0 -2 -14 2 5 6 -1
sb:, now	0 0 3 0 -8 6 -3
sb:, of	2 5 -15 -16 -4 6 16
sb:, on	5 -2 8 -2 -18 3 11
sb:, one	0 0 -19 0 18 0 0
sb:, or	0 0 -8 0 11 0 0
sb:, run	0 0 0 0 4 -6 0
sb:, say	0 0 -4 -3 16 -5 0
sb:, so	0 0 16 -7 -4 -6 0
sb:, start	0 0 -2 0 10 0 -4
sb:, suspend	0 0 4 -8 0 0 0
sb:, take	0 0 -7 7 0 0 0
sb:, that	5 0 -7 8 -18 19 -3
sb:, the	0 -7 10 9 -9 0 -16
sb:, thursday	0 0 -4 -3 11 0 0
sb:, to	0 0 3 -13 -11 9 2
sb:, tuesday	0 0 -9 1 2 0 0
sb:, under	0 0 -5 14 -2 -2 0
sb:, unless	0 0 3 0 -11 9 0
sb:, until	0 0 -15 1 9 5 0
sb:, up	0 0 10 0 -14 3 0
sb:, was	2 5 -1 -8 1 -3 0
sb:, what	0 0 2 2 -6 0 0
sb:, when	0 0 -7 1 0 8 0
sb:, where	0 0 9 -4 -2 0 0
sb:, which	-7 7 -14 -6 15 0 0
sb:, who	0 0 -8 0 15 -9 0
sb:, will	0 0 -12 -1 8 0 5
sb:, with	0 0 7 -5 -1 0 0
sb:, would	0 0 -8 0 -1 13 0
sb:, write	0 0 8 0 -5 -2 0
sb:, yes	0 0 0 -5 6 0 0
sb:-	-2 0 4 14 -25 9 11
sb:- <name>	0 0 0 -3 6 0 0
sb:- call	0 0 5 12 -12 -5 0
sb:- earth	0 0 9 -1 -11 3 0
sb:.	0 0 6 -7 0 -2 0
sb:. <person>	0 0 9 0 -7 0 0
sb:. it	0 0 9 0 -8 0 0
sb:. m	0 0 6 -3 1 -2 -7
sb:. on	0 0 2 -7 6 0 -2
sb::	-2 0 6 0 -10 6 4
sb:: "	0 0 4 1 -9 1 0
sb:: <level>	0 0 3 -2 4 0 -6
sb:: <name>	0 0 -7 0 0 6 0
sb:: <number>	0 0 -11 2 0 1 11
sb:: <person>	0 0 -7 2 3 0 0
sb:: <quality>	0 0 17 0 -16 0 0
sb:: <span>	0 0 -20 -1 0 20 0
sb:: a	0 0 -4 -5 13 0 0
sb:: an	5 8 -16 -3 6 0 0
sb:: and	0 0 2 -2 -4 0 6
sb:: for	0 0 0 7 -8 9 -9
sb:: from	0 0 -5 -7 -9 12 8
sb:: if	0 0 16 0 -15 0 0
sb:: in	0 0 -5 -4 15 0 0
sb:: it	0 0 10 0 -6 0 0
sb:: its	0 0 7 1 -7 0 0
sb:: on	0 0 -4 0 10 0 0
sb:: since	0 0 10 9 -10 -8 0
sb:: that	0 0 7 0 -4 0 0
sb:: the	0 0 -7 -23 23 2 -5
sb:: then	0 0 0 10 -8 0 0
sb:: until	0 0 6 0 2 -10 0
sb:: we	0 0 -12 4 8 0 -1
sb:: what	0 0 -20 -14 34 0 0
sb:: yes	0 0 2 6 -8 0 0
sb:;	-3 -2 7 3 -4 -2 0
sb:; it	0 0 5 4 -6 0 0
sb:; on	0 0 -3 -5 12 0 0
sb:; the	0 0 4 15 -21 5 0
sb:<agent>	-7 -6 17 4 -6 -4 -9
sb:<day-ahead>	-2 -4 -3 17 -16 23 -25
sb:<day-ahead> ,	0 0 -21 4 -2 25 -4
sb:<day-ahead> ;	0 0 12 -1 -3 -4 0
sb:<day-ahead> and	0 0 0 -6 8 -2 -4
sb:<day-ahead> for	0 0 7 0 -1 -3 0
sb:<day-ahead> the	0 0 3 5 -14 5 0
sb:<day-ahead> until	0 0 -5 0 0 10 0
sb:<day-gone>	9 2 24 -7 -18 0 -27
sb:<day-gone> ,	2 2 23 -15 -7 -7 -4
sb:<day-gone> ;	0 0 10 0 0 -9 0
sb:<day-gone> and	0 0 10 -10 -4 4 0
sb:<day-gone> in	0 0 -5 1 -5 10 0
sb:<day-gone> night	0 0 -1 0 6 -2 0
sb:<day-gone> that	0 0 -10 0 3 9 0
sb:<day-gone> the	1 4 -15 -3 13 -1 -1
sb:<day-today>	0 -1 -6 5 3 -2 1
sb:<day-today> ,	0 0 0 -2 -3 0 9
sb:<day-today> and	0 0 -11 0 14 0 0
sb:<day-today> from	0 0 -2 9 -4 0 0
sb:<day-today> that	0 0 10 5 -5 -9 0
sb:<day-today> to	0 0 -14 0 11 0 1
sb:<duty>	5 -7 6 10 -11 -7 2
sb:<gate>	-3 0 1 0 6 -7 0
sb:<goods-amount>	0 0 -4 -1 12 -1 0
sb:<goods-amount> of	0 0 -4 0 8 0 0
sb:<goods>	-1 -1 11 12 -8 -19 0
sb:<level-noun>	0 0 2 -3 13 -12 -9
sb:<level>	-3 -2 5 -6 6 0 -7
sb:<level> ,	0 3 -6 -2 0 11 -12
sb:<level> :	0 0 8 0 -6 0 0
sb:<level> ;	0 0 7 0 0 -7 0
sb:<level> as	0 0 -7 -17 3 0 13
sb:<level> at	0 0 0 -4 6 0 0
sb:<level> duty	0 0 -1 -2 8 0 0
sb:<level> from	0 0 -3 -7 4 -3 6
sb:<level> has	0 0 8 -8 0 0 0
sb:<level> in	0 0 11 -2 -6 0 0
sb:<level> off	0 0 -13 -2 19 0 0
sb:<level> on	0 0 9 3 -3 0 -9
sb:<level> over	0 0 0 -8 9 0 0
sb:<level> since	0 0 0 -2 6 0 0
sb:<level> surcharge	0 0 -11 -1 15 0 0
sb:<level> that	0 0 -3 0 6 0 0
sb:<level> to	1 4 -8 0 4 0 -7
sb:<level> under	0 0 2 5 -7 0 0
sb:<level> until	0 0 5 3 -13 5 0
sb:<level> which	0 0 0 6 -5 0 0
sb:<money> a	0 0 6 0 -6 0 0
sb:<money> in	0 0 -1 0 6 0 0
sb:<money> of	0 0 0 7 -4 0 0
sb:<month-ahead>	0 0 10 -9 -2 2 0
sb:<month-gone>	1 -7 -4 0 -9 12 11
sb:<month-gone> ,	-1 0 -4 -11 11 2 0
sb:<month-gone> and	1 0 -5 10 -3 0 0
sb:<month-gone> end	0 0 6 0 -4 0 0
sb:<month-gone> for	0 0 -5 -5 -4 10 4
sb:<month-today>	0 0 10 0 -9 0 0
sb:<name>	-2 -26 2 6 -7 0 10
sb:<name> 's	-6 -4 -17 3 11 14 -4
sb:<name> ,	0 -3 13 0 3 -16 -10
sb:<name> :	0 0 -4 -4 0 0 12
sb:<name> and	0 -5 28 8 -27 0 -7
sb:<name> at	0 0 5 7 -9 0 0
sb:<name> charge	0 0 -10 0 2 8 0
sb:<name> end	9 0 4 -3 -6 -3 0
sb:<name> enter	0 0 0 13 -11 0 0
sb:<name> from	0 0 8 4 -10 0 0
sb:<name> go	0 0 0 -1 6 0 0
sb:<name> has	0 0 0 7 -2 0 -5
sb:<name> have	0 0 18 -6 2 -13 -3
sb:<name> in	0 0 0 -7 12 0 0
sb:<name> is	0 0 -19 0 19 3 0
sb:<name> keep	0 0 -4 -1 8 0 0
sb:<name> on	-1 0 -3 -4 26 -11 -3
sb:<name> prolonged	0 0 -12 -1 7 7 0
sb:<name> run	-2 0 -1 -3 5 -5 6
sb:<name> say	0 0 -9 0 16 -5 0
sb:<name> sign	0 0 0 -7 4 0 2
sb:<name> since	0 0 0 -6 6 0 0
sb:<name> suspend	0 0 -1 6 -2 0 0
sb:<name> take	0 0 0 6 -17 3 7
sb:<name> that	0 0 -3 -1 7 0 0
sb:<name> the	0 0 6 0 -2 0 0
sb:<name> to	0 0 -16 0 -14 19 11
sb:<name> truce	0 0 -17 -4 13 10 0
sb:<name> under	0 0 14 0 -13 0 0
sb:<name> will	0 0 3 -10 -10 14 2
sb:<name> would	0 0 -12 0 13 0 0
sb:<name> —	0 0 -8 1 8 0 -2
sb:<not>	-10 -4 2 -2 11 -15 0
sb:<number>	-9 -7 -9 1 16 -9 -4
sb:<number> )	0 0 -6 3 3 0 0
sb:<number> ,	0 0 33 9 -26 -7 -10
sb:<number> :	0 0 -14 0 0 4 13
sb:<number> <person>	0 0 5 -1 -10 0 7
sb:<number> <seat>	0 0 0 -7 9 0 0
sb:<number> a	0 0 6 -3 2 -2 -7
sb:<number> exclusion	0 0 8 0 0 -12 0
sb:<number> from	0 0 3 9 -8 -4 0
sb:<number> of	0 0 2 -8 6 0 0
sb:<number> on	0 0 7 1 -4 0 -3
sb:<number> since	0 0 5 -9 1 0 0
sb:<number> th	0 0 0 0 -10 8 0
sb:<number> that	0 0 -3 0 7 0 0
sb:<number> the	0 0 -9 -5 16 0 0
sb:<number> was	0 0 -2 6 0 0 0
sb:<number> —	0 0 -16 0 5 11 0
sb:<office>	-2 -2 -6 3 5 1 -6
sb:<office> 's	0 0 -17 0 22 -6 0
sb:<office> ,	0 0 -2 11 -10 3 0
sb:<office> :	0 0 -17 0 19 -2 -1
sb:<office> meet	0 0 8 0 -16 8 0
sb:<office> order	0 0 10 0 -2 -5 0
sb:<organisation>	-2 -3 -26 24 12 -10 -5
sb:<organisation> 's	0 0 -3 -4 15 -3 0
sb:<organisation> ,	0 0 -14 9 0 0 0
sb:<organisation> and	0 0 -4 0 10 0 0
sb:<organisation> has	0 0 -9 7 -1 2 0
sb:<organisation> in	0 0 -5 14 -14 5 0
sb:<organisation> is	0 0 5 7 -1 -8 -2
sb:<organisation> of	0 0 0 19 -18 0 0
sb:<organisation> on	0 0 -7 -3 13 0 0
sb:<organisation> say	0 0 8 -5 0 -3 0
sb:<organisation> would	0 0 -1 0 6 -1 0
sb:<person>	-13 -9 2 0 2 10 -12
sb:<person> (	0 0 14 0 -12 0 0
sb:<person> ,	0 0 -7 9 6 -6 -4
sb:<person> :	0 0 -5 -3 10 0 -3
sb:<person> agree	0 0 6 -1 0 0 0
sb:<person> and	0 0 3 4 1 -7 -6
sb:<person> announce	0 0 8 -1 -11 2 1
sb:<person> come	0 0 -4 0 7 0 0
sb:<person> flew	0 0 6 0 -4 0 0
sb:<person> has	0 0 -3 0 7 0 0
sb:<person> in	0 0 -6 -4 4 5 0
sb:<person> is	0 0 0 -2 7 -6 0
sb:<person> on	0 0 -3 0 12 -4 0
sb:<person> say	0 0 1 14 -28 25 -4
sb:<person> sign	0 0 -1 -5 10 -1 0
sb:<person> tell	0 0 -6 5 1 0 0
sb:<points>	-2 -7 32 -7 -24 4 -1
sb:<points> ,	0 0 11 0 -12 0 0
sb:<points> are	0 0 4 9 -18 -2 2
sb:<points> of	0 0 13 -9 3 -1 -3
sb:<points> on	0 0 -10 2 4 3 0
sb:<points> remain	0 0 7 0 0 -6 0
sb:<points> stay	0 0 15 1 -13 -2 0
sb:<points> that	0 0 -2 -13 1 13 0
sb:<quality>	3 0 2 0 -5 -7 8
sb:<quality> and	0 0 0 -4 6 0 0
sb:<quality> duty	1 4 0 0 -8 -2 2
sb:<quality> economy	0 0 -2 -1 -1 0 6
sb:<quality> good	0 0 14 -5 2 -14 -12
sb:<quality> minister	0 0 0 5 -7 0 0
sb:<quality> origin	0 0 -3 6 0 0 -1
sb:<quality> side	0 0 9 0 -5 0 0
sb:<quality> tariff	0 0 0 -5 9 0 0
sb:<quality> trade	0 0 0 -6 10 0 0
sb:<quality> wheat	0 0 0 -3 6 0 0
sb:<quality> wine	0 0 0 -3 8 0 0
sb:<seat>	0 -7 0 0 3 0 2
sb:<seat> 's	0 0 13 -4 -5 0 0
sb:<seat> ,	1 0 15 2 -20 -6 13
sb:<seat> and	0 0 -7 1 1 2 0
sb:<seat> from	0 0 0 0 10 -3 0
sb:<seat> had	0 0 -9 0 5 4 0
sb:<seat> in	0 0 -1 9 -6 0 0
sb:<seat> is	0 0 -3 -2 0 6 0
sb:<seat> on	0 0 8 4 -6 0 -1
sb:<sender>	0 0 15 0 -2 -10 -3
sb:<span>	-4 9 3 1 -19 4 13
sb:<span> ,	3 15 -11 -11 -7 5 13
sb:<span> ;	0 0 14 -3 -7 0 0
sb:<span> and	-9 0 -12 -8 9 18 0
sb:<span> are	0 0 28 0 -26 0 0
sb:<span> from	0 0 -8 18 -24 0 13
sb:<span> in	0 0 -4 9 -1 0 0
sb:<span> leave	0 0 7 0 0 -3 0
sb:<span> more	0 0 -12 0 -4 16 0
sb:<span> of	0 0 4 -8 10 -11 0
sb:<span> on	0 0 -4 -7 9 2 0
sb:<span> tariff	-2 0 2 0 -10 0 9
sb:<span> truce	0 0 -11 -9 21 0 0
sb:<taker>	0 0 -3 -5 13 0 0
sb:<v-bear>	-8 -13 0 2 3 2 0
sb:<v-begin>	0 2 -15 11 -3 -3 9
sb:<v-buy>	0 0 5 -31 19 -4 -4
sb:<v-deny>	0 0 -5 -13 14 0 0
sb:<v-down>	-5 -6 10 -4 -1 -3 0
sb:<v-end>	4 -8 9 -19 -5 15 -13
sb:<v-impose>	-8 0 12 -2 -3 0 -4
sb:<v-propose>	-2 3 -29 3 13 7 3
sb:<v-return>	0 0 -14 7 5 4 -1
sb:<v-say>	-14 0 5 15 -8 1 -8
sb:<v-sell>	0 0 -1 -14 24 -6 -8
sb:<v-stay>	0 0 6 4 -3 -4 -15
sb:<v-suspend>	-1 0 10 4 -11 -10 7
sb:<v-target>	-3 -1 -12 -8 15 4 0
sb:<v-threaten>	0 0 0 -5 12 0 -2
sb:<v-up>	0 0 -16 -12 11 12 -3
sb:@	0 0 0 14 -14 1 -2
sb:[	0 0 -5 -12 3 0 10
sb:_	0 0 15 2 -6 -11 0
sb:a	0 -4 -10 0 16 -6 -1
sb:a .	0 0 6 -2 1 -2 -7
sb:a <level>	0 0 9 -4 -4 0 0
sb:a <quality>	0 0 -11 2 6 0 0
sb:a <span>	0 0 4 8 -4 -7 0
sb:a deal	0 0 12 -3 -6 0 0
sb:a duty	0 0 -6 6 2 -2 0
sb:a further	0 5 14 -5 -7 -4 0
sb:a joint	0 0 0 7 -6 0 0
sb:a new	0 0 0 -6 -5 9 2
sb:a notice	0 0 0 6 -7 0 0
sb:a pause	0 0 23 0 -13 -7 0
sb:a period	0 0 6 0 -10 -5 8
sb:a proclamation	0 0 -7 0 8 0 0
sb:a separate	0 0 -2 -3 7 0 0
sb:a surcharge	0 0 -7 -1 12 0 0
sb:a tariff	3 0 5 6 -14 2 -2
sb:a television	0 0 -3 6 -7 5 0
sb:a trade	0 0 12 8 -18 0 0
sb:a truce	0 -4 -10 17 1 -6 -4
sb:about	0 0 -20 -5 17 6 0
sb:about the	0 0 -15 0 17 0 0
sb:above	0 0 0 6 -4 0 0
sb:accra	0 0 0 7 -5 0 0
sb:add	0 0 0 -6 2 -1 6
sb:additional	0 0 9 0 -9 2 0
sb:additional <level>	0 0 11 -3 -2 0 0
sb:additional tariff	0 0 0 7 -5 0 0
sb:affiliate	0 0 -10 0 6 3 0
sb:affiliate rule	0 0 -7 0 3 3 0
sb:after	0 0 2 3 3 -14 -1
sb:after <span>	0 0 -6 0 16 -5 0
sb:after a	0 0 0 7 -4 0 0
sb:again	0 0 15 6 -8 -16 -3
sb:again ,	0 0 8 5 -10 0 -1
sb:again from	0 0 -1 -3 10 0 -3
sb:again in	0 0 0 8 -4 0 0
sb:again on	0 0 -4 0 1 -3 6
sb:agree	3 0 1 -7 -9 7 5
sb:agree ,	0 0 -10 0 -6 17 0
sb:agree in	-1 -1 32 7 -20 -20 0
sb:agree on	0 4 -13 -2 2 9 0
sb:agree to	0 0 -5 -14 -6 10 12
sb:agreement	0 2 -8 -13 25 -21 1
sb:agreement ,	0 4 -9 -1 7 0 0
sb:agreement by	0 0 8 0 -7 0 0
sb:agreement is	0 0 6 0 -3 -1 0
sb:agreement with	0 0 -7 -7 17 0 0
sb:ahead	0 0 -4 0 9 0 0
sb:all	5 0 0 -15 6 0 -4
sb:all of	0 0 17 0 -21 6 0
sb:along	0 0 -7 0 9 0 0
sb:already	0 0 0 6 -4 0 0
sb:also	0 0 2 -7 4 0 0
sb:am	0 0 0 1 -5 6 -2
sb:an	2 5 -9 -19 11 4 0
sb:an <quality>	0 0 -3 0 6 0 0
sb:an additional	0 0 0 -23 23 0 0
sb:an extension	0 0 2 -4 -7 9 0
sb:an extra	0 0 0 9 -9 0 0
sb:an hour	0 0 0 0 -7 8 0
sb:and	-5 -14 7 11 -8 1 -10
sb:and <name>	0 -4 16 5 -17 2 -6
sb:and <number>	0 0 -7 -5 15 0 0
sb:and <person>	0 0 2 0 8 -9 -5
sb:and a	0 0 -6 1 6 0 0
sb:and above	0 0 0 6 -4 0 0
sb:and again	0 0 0 8 -7 0 0
sb:and are	0 0 9 -1 -6 0 0
sb:and end	0 0 -3 -1 -6 12 0
sb:and for	0 0 9 0 -7 0 0
sb:and from	0 0 0 3 -12 0 11
sb:and has	0 0 5 7 -10 -1 0
sb:and i	0 0 0 2 -12 0 8
sb:and in	0 0 -3 -12 19 0 0
sb:and is	0 0 11 0 -9 0 0
sb:and it	-9 0 24 2 -10 -15 0
sb:and on	0 0 -10 1 13 -5 -3
sb:and run	1 0 -2 -1 -7 13 0
sb:and that	0 0 -16 0 9 5 0
sb:and the	-1 -1 -8 0 13 -1 -5
sb:and they	0 0 1 0 -10 10 0
sb:and will	0 0 8 0 -3 -3 0
sb:annex	0 0 0 -1 -4 9 0
sb:announce	0 0 13 -10 0 -7 -1
sb:announce that	0 0 4 4 0 -10 -1
sb:announcement	0 0 -5 11 -3 0 -1
sb:another	0 0 -15 2 16 0 -1
sb:another <span>	0 0 -16 0 19 -4 0
sb:answer	0 0 -12 -1 -1 16 0
sb:antimony	0 0 -13 0 14 0 0
sb:any	0 0 -4 -1 9 0 0
sb:apply	0 0 23 1 -13 -5 -7
sb:apply again	0 0 -5 0 6 0 0
sb:apply from	0 0 22 0 -5 -17 -6
sb:apply since	0 0 0 -6 6 0 0
sb:approval	0 0 -3 -1 9 0 0
sb:approve	0 0 -2 -6 1 6 0
sb:approve the	0 0 8 -1 -4 0 0
sb:are	-1 -3 9 3 -12 6 0
sb:are enter	0 0 -2 -1 6 0 0
sb:are go	0 0 12 -2 -8 0 0
sb:are not	0 0 5 2 -8 0 0
sb:are suspend	0 0 0 11 -5 0 -5
sb:are the	0 0 3 5 -7 0 0
sb:are to	0 0 -11 -5 15 5 -4
sb:are up	0 0 10 0 -5 0 0
sb:armistice	4 7 -16 0 8 -7 0
sb:army	0 0 -11 0 14 0 0
sb:arrangement	-4 -1 18 -5 -30 15 0
sb:arrangement ,	0 0 1 -1 -6 3 1
sb:arrangement with	0 0 15 3 -16 -10 4
sb:arrive	0 0 9 0 -6 0 0
sb:arrive on	0 0 6 0 -5 0 0
sb:as	0 0 0 0 -5 -3 14
sb:as it	0 0 2 5 -14 4 0
sb:as much	0 0 -2 -1 9 0 0
sb:as of	0 0 -29 5 -1 -4 17
sb:as the	0 0 0 7 -5 0 0
sb:ask	0 0 12 0 -19 6 5
sb:ask :	0 0 5 0 -10 0 7
sb:ask for	0 0 0 0 -9 12 0
sb:at	0 -9 -5 -4 13 -2 -2
sb:at <level>	0 0 -4 13 -12 11 -5
sb:at <number>	0 0 7 -18 12 0 -8
sb:at a	0 0 0 8 -4 0 0
sb:at it	0 0 -3 -1 8 0 0
sb:at its	0 0 -7 2 3 0 0
sb:at midnight	7 0 0 -13 -13 3 14
sb:at noon	0 0 -3 0 8 0 0
sb:at one	0 0 -9 -2 15 0 0
sb:at present	0 0 0 0 7 -3 0
sb:at the	0 0 -1 -4 13 -8 -4
sb:autumn	0 0 -8 -1 5 5 0
sb:avocado	0 0 -4 0 0 6 0
sb:away	0 0 10 4 -12 0 0
sb:away on	0 0 10 0 -8 0 0
sb:back	0 0 -8 -10 24 -9 -2
sb:back on	0 0 -12 0 14 0 0
sb:ban	0 0 -10 0 12 0 0
sb:battery	0 0 -1 0 6 0 -1
sb:be	-3 -1 0 16 -9 11 -16
sb:be <level>	0 0 -7 -2 2 0 5
sb:be apply	0 0 1 13 -12 -1 0
sb:be approve	0 0 -9 0 0 8 0
sb:be at	0 0 -1 6 -2 0 0
sb:be extend	0 0 4 0 -12 6 0
sb:be in	0 0 -7 0 11 0 0
sb:be on	0 0 8 0 -6 0 0
sb:be used	0 0 -1 0 6 0 -2
sb:bear	0 0 -2 -4 10 0 0
sb:because	1 4 -2 7 -14 5 0
sb:beef	0 0 -5 -4 6 5 0
sb:beef and	0 0 -2 -9 15 0 0
sb:been	5 -4 -4 0 14 -11 -12
sb:been <level>	0 0 6 0 -4 0 0
sb:been at	0 0 -11 -8 20 0 0
sb:been due	0 0 6 0 -3 0 0
sb:been extend	0 0 -20 0 18 0 0
sb:been on	0 0 0 0 -7 6 0
sb:been prolonged	0 0 -1 6 7 -11 0
sb:before	-5 -2 10 11 -9 -9 1
sb:before ,	0 0 4 0 -7 1 0
sb:before <day-today>	0 0 -5 -1 9 0 0
sb:before it	0 0 8 0 0 -5 0
sb:before the	0 0 1 7 1 -11 -1
sb:begin	2 5 -2 5 -5 -18 10
sb:begin in	0 0 -7 -2 12 0 0
sb:begin on	3 7 5 -2 -8 -13 12
sb:between	0 -5 6 6 0 -18 -6
sb:between <name>	0 0 20 9 -16 -11 -1
sb:between <person>	0 0 -5 0 6 0 0
sb:between the	2 -1 13 0 -9 -5 0
sb:beyond	0 0 9 0 -7 0 0
sb:big	0 0 0 -1 9 -7 0
sb:both	0 -8 15 11 -12 -9 0
sb:both country	0 0 -10 -5 0 12 3
sb:bread	0 0 -1 -3 6 0 0
sb:brief	0 0 17 -1 -15 0 0
sb:briefing	0 0 0 -5 7 0 0
sb:bring	0 0 7 0 -2 -2 0
sb:bring in	0 0 1 4 -7 0 0
sb:broke	0 0 -1 -2 7 0 0
sb:bulletin	0 0 0 15 -14 0 0
sb:busan	-2 -1 17 -14 -9 7 0
sb:busan ,	0 0 -1 -4 0 6 0
sb:busan in	0 0 2 6 -7 0 0
sb:busan last	0 0 8 -12 5 0 0
sb:busan on	0 0 -4 -3 11 0 0
sb:but	6 0 -3 -6 5 -5 0
sb:butter	0 0 -17 2 5 9 0
sb:buy	0 0 -10 0 5 6 0
sb:by	-4 -6 -4 22 5 -13 -14
sb:by <level>	0 0 3 -7 -3 0 6
sb:by <person>	0 0 10 8 -12 -4 0
sb:by a	0 0 -5 -5 0 9 1
sb:by an	0 0 5 14 -18 0 0
sb:by telephone	0 0 -3 0 7 0 0
sb:by the	0 0 -18 0 17 0 -2
sb:by video	0 0 -5 6 -1 0 0
sb:by which	0 0 6 0 0 -6 0
sb:c	0 0 0 0 7 -4 0
sb:call	0 0 -12 4 16 -11 -2
sb:call a	0 0 -3 6 0 0 0
sb:call it	0 0 -6 0 7 0 0
sb:call on	0 0 -1 0 7 0 0
sb:can	0 0 0 0 -3 -7 9
sb:can be	0 0 -9 8 3 -3 0
sb:car	0 0 -3 -5 11 0 0
sb:carry	0 0 -6 0 -11 9 10
sb:carry the	0 0 4 3 -10 3 -1
sb:case	0 0 -8 0 13 0 0
sb:cease	0 0 -10 7 -15 18 0
sb:cease to	0 0 1 7 -6 -1 0
sb:ceasefire	0 0 -27 10 22 -8 0
sb:cement	7 5 -10 -12 10 0 -2
sb:change	0 0 -13 9 2 0 -2
sb:change on	0 0 -5 7 0 0 0
sb:changed	0 0 7 -6 0 0 0
sb:charge <level>	0 0 8 0 -3 0 0
sb:charge on	0 0 -5 -13 20 0 0
sb:city	4 8 -19 -6 12 -1 0
sb:claim	0 0 -6 5 1 0 0
sb:claim for	0 0 -5 6 0 0 0
sb:clear	0 0 9 0 -11 4 0
sb:clock	-1 0 2 20 -19 0 0
sb:close of	0 0 4 0 -9 4 0
sb:closed	0 0 -7 -2 15 0 0
sb:club	0 0 -12 0 14 0 0
sb:coal	0 0 0 10 -8 0 0
sb:coal and	0 0 0 10 -9 0 0
sb:cocoa	0 0 -9 -3 1 11 0
sb:cocoa butter	0 0 -12 0 1 11 0
sb:come	-1 -3 2 -8 17 -7 -9
sb:come on	0 0 -1 -2 8 0 0
sb:come to	0 0 14 1 -11 -3 0
sb:commerce	0 0 -9 -7 -1 16 0
sb:commerce ministry	0 0 -4 0 -9 14 0
sb:common	0 0 10 0 -7 0 0
sb:company	0 0 -10 -5 18 0 0
sb:conclude	0 2 4 1 -6 -2 0
sb:conclude in	1 3 -8 -4 1 4 0
sb:conference	0 0 0 7 -5 0 0
sb:confirm	0 0 0 0 6 -3 0
sb:consent	0 0 11 0 -9 0 0
sb:consider	0 0 0 7 -6 0 0
sb:consultation	0 0 -1 -4 10 0 0
sb:continue	0 0 15 4 -22 0 0
sb:continue to	0 0 -4 5 -11 9 0
sb:contract	0 0 -8 0 13 0 0
sb:control	0 0 11 -6 -6 0 0
sb:control of	0 0 8 -1 -8 1 0
sb:conversation	0 0 -1 0 6 0 0
sb:copper	0 0 0 -4 7 0 0
sb:corrected	0 0 0 6 -3 0 0
sb:cost	0 0 7 -4 0 0 -3
sb:could	0 0 6 -3 3 -6 -3
sb:council	0 0 -5 0 0 6 0
sb:count	0 0 20 0 -17 0 0
sb:counted	0 -4 2 7 -8 4 -5
sb:counted from	0 -4 2 7 -9 4 -5
sb:counter	0 0 0 6 -3 0 0
sb:countermeasure	0 0 0 -6 12 0 -5
sb:country	0 7 5 -3 -4 -1 1
sb:country ,	0 0 2 0 6 -8 0
sb:country have	0 0 7 0 -7 0 0
sb:cover	0 0 1 -7 8 -3 0
sb:current	0 0 8 8 -11 -3 0
sb:custom	0 0 8 0 -2 -6 0
sb:cut	0 0 0 5 -9 0 6
sb:cut its	0 0 0 11 -8 0 0
sb:date	0 -1 2 -6 5 -14 5
sb:date ,	0 0 -2 0 6 0 0
sb:date from	0 0 8 3 -10 0 0
sb:dated	0 0 0 12 -12 0 0
sb:day	0 -1 22 -4 -8 -5 -8
sb:day of	0 0 6 0 -1 0 0
sb:day on	0 0 -7 2 4 0 0
sb:deadline	0 0 -16 0 22 -1 0
sb:deadline for	0 0 -7 0 11 0 0
sb:deal	0 0 6 -16 6 0 -1
sb:deal that	0 0 6 0 -5 0 0
sb:decided	0 0 3 8 -14 0 3
sb:decision	0 0 -11 5 -5 4 5
sb:declare	0 0 0 12 -16 4 0
sb:declare on	0 0 0 9 -7 0 0
sb:decree	0 0 7 8 -12 -1 0
sb:delegation	0 0 -9 -9 20 -3 0
sb:delegation of	0 0 -7 -2 13 -2 0
sb:did	8 0 -13 12 -5 0 0
sb:did ,	8 0 -5 0 -3 0 0
sb:did so	0 0 0 13 -13 0 0
sb:die	2 0 1 -10 -2 6 0
sb:die in	6 0 -5 0 0 0 0
sb:die on	0 0 0 -2 0 8 0
sb:dispute	0 0 9 0 -7 0 0
sb:do	0 0 7 0 -6 1 -2
sb:doe	0 0 11 -8 -1 0 0
sb:doe not	0 0 3 -12 1 3 0
sb:donald	0 0 -8 0 10 0 0
sb:done	0 0 -8 0 7 0 0
sb:down	0 0 -7 7 10 -8 -5
sb:draft	0 0 -4 0 -6 12 0
sb:drop	0 0 0 -5 -2 0 7
sb:due	0 0 3 -4 6 -2 -9
sb:due again	0 0 9 0 -8 0 0
sb:due in	0 0 -5 0 10 -4 0
sb:during	0 7 -15 -3 8 0 0
sb:during the	0 7 -16 -2 8 0 0
sb:duty	-1 0 9 8 -7 -15 2
sb:duty ,	0 0 15 4 -9 -11 0
sb:duty between	0 0 15 0 -11 -6 0
sb:duty fall	0 0 -1 12 -8 0 -1
sb:duty from	0 0 -8 1 7 0 -2
sb:duty in	0 0 -3 5 -6 5 0
sb:duty is	0 0 13 0 -5 -4 -5
sb:duty of	0 0 -12 -4 9 6 2
sb:duty on	0 3 12 1 -17 -9 7
sb:duty that	0 0 -4 9 -7 3 0
sb:duty will	0 0 -10 0 12 4 -5
sb:duty would	0 0 8 4 -2 -8 -5
sb:each	0 0 -3 -2 -5 14 0
sb:each other	0 0 4 5 -12 6 -4
sb:each side	0 0 -9 -1 6 4 0
sb:earlier	0 0 -5 -6 14 0 0
sb:early	0 0 9 -2 -5 0 0
sb:earth	0 0 8 -6 -5 0 0
sb:earth control	0 0 3 0 -7 3 0
sb:eastern time	0 0 0 -6 6 0 0
sb:economy	0 0 -2 6 -7 0 5
sb:economy minister	0 0 0 -1 -2 0 6
sb:edition	0 0 -4 -1 8 0 0
sb:effect	0 0 1 6 -9 1 1
sb:effect at	0 0 4 -8 4 0 -1
sb:effect from	0 0 -4 -6 11 0 0
sb:effect on	0 0 0 0 -9 5 5
sb:effective	0 0 5 0 2 -7 0
sb:either side	0 0 0 0 8 -3 0
sb:else	0 0 -11 -2 16 0 0
sb:emergency	0 0 -4 0 9 0 0
sb:end	2 -10 9 -32 0 7 -18
sb:end ,	0 0 11 0 -11 1 0
sb:end at	2 0 -20 -1 19 -2 0
sb:end in	0 0 -1 -2 10 0 0
sb:end of	0 0 14 -8 -14 7 0
sb:end on	4 -3 0 -6 -5 13 -8
sb:enter	0 0 -15 2 5 0 3
sb:enter before	0 0 -4 -3 10 0 0
sb:enter into	0 0 0 7 -10 0 5
sb:every	0 0 -3 -8 15 0 0
sb:everybody	0 0 -22 4 20 0 0
sb:everything	0 0 2 -6 -2 3 0
sb:everything <quality>	0 0 -4 0 6 0 0
sb:exchanged	0 0 0 0 -5 7 0
sb:exclusion	0 0 -7 0 22 -16 0
sb:exempt	0 0 -5 0 7 0 0
sb:expect	0 0 -1 0 10 -1 0
sb:expert	0 0 -4 0 7 0 0
sb:expire	4 -1 0 -14 5 1 -5
sb:expire on	5 -1 0 -10 2 3 -3
sb:export	0 0 1 -12 9 -1 0
sb:extend	0 6 -13 -9 19 -5 -1
sb:extend ,	0 0 7 0 0 -2 -3
sb:extend the	0 8 -13 -1 11 -8 2
sb:extend their	0 0 -7 0 4 3 0
sb:extend to	0 0 -3 -9 6 2 0
sb:extension	0 0 4 -10 0 1 0
sb:extension ,	0 0 -5 0 8 0 0
sb:extension of	0 0 15 -4 -6 -3 0
sb:extension to	0 0 -4 0 -9 13 0
sb:extra	0 0 5 5 -8 0 0
sb:extra <level>	0 0 6 8 -13 0 0
sb:face	0 0 12 1 -13 0 0
sb:face <level>	0 0 11 0 -9 0 0
sb:fact	0 0 -1 -4 10 0 0
sb:fact sheet	0 0 -1 -4 10 0 0
sb:fail	0 0 -8 0 11 0 0
sb:fall away	0 0 10 0 -7 0 0
sb:fall by	0 0 8 -4 -1 0 0
sb:fall from	0 0 0 6 -6 0 2
sb:fall on	0 0 -8 6 3 0 0
sb:fall to	0 0 -9 2 3 0 0
sb:far	0 0 -1 -5 8 0 0
sb:farm	0 0 -8 -14 25 0 -2
sb:farm good	0 0 0 -7 8 0 0
sb:fee	0 0 -15 -9 29 -2 -5
sb:fee for	0 0 -8 0 9 0 0
sb:fentanyl	0 0 1 5 -9 3 -1
sb:fentanyl duty	0 0 8 9 -13 -3 0
sb:ferry	0 0 -15 0 17 0 0
sb:filed	0 0 3 9 -9 0 0
sb:final	0 0 9 0 -5 0 0
sb:finance	0 0 4 6 -5 -2 0
sb:first	-3 1 -5 5 -6 2 5
sb:first ,	0 0 0 8 -7 0 0
sb:flew	0 0 6 0 -3 0 0
sb:follow	0 0 -7 -1 13 0 0
sb:follow on	0 0 -3 0 6 0 0
sb:followed	0 0 1 0 -15 8 2
sb:for	0 0 -6 -8 14 -5 0
sb:for <name>	0 0 -9 -3 22 -5 -1
sb:for <span>	2 0 19 1 -30 2 7
sb:for a	0 0 4 -1 -14 5 6
sb:for an	0 0 0 0 -6 7 0
sb:for another	0 0 -3 0 8 -1 0
sb:for its	0 0 -8 0 0 8 0
sb:for the	0 4 -10 -6 21 -8 -6
sb:for those	0 0 8 2 -9 0 0
sb:force	0 -1 11 8 -17 0 3
sb:force since	0 0 -1 15 -6 -5 0
sb:force until	0 0 14 0 -10 -3 0
sb:forced	0 0 0 -11 11 0 0
sb:forced labor	0 0 0 -9 10 0 0
sb:forward	0 0 -7 0 3 3 0
sb:found	0 0 -10 0 6 5 0
sb:four	0 0 -2 -1 -3 0 10
sb:fourth	0 4 0 -9 9 0 0
sb:freeze	0 0 9 8 -9 -10 0
sb:friday	0 0 4 -11 4 0 0
sb:friday ,	0 0 2 -7 4 0 0
sb:from	-7 3 -22 17 1 -16 11
sb:from <day-ahead>	0 0 12 5 -13 0 -7
sb:from <day-gone>	0 0 -14 0 2 15 0
sb:from <level>	1 4 -14 -2 6 0 0
sb:from <name>	0 0 0 -11 6 0 2
sb:from <number>	0 0 -11 15 -4 0 0
sb:from the	0 0 0 -2 6 -15 4
sb:front	0 0 -7 -5 13 0 0
sb:frozen	1 4 -21 -3 18 -5 0
sb:frozen until	0 0 -11 0 15 -3 0
sb:full	0 0 -9 -1 14 0 0
sb:further	0 4 7 -15 1 0 -2
sb:further <points>	0 0 15 -2 -6 -4 0
sb:gallium	0 0 -15 0 16 0 0
sb:gallium ,	0 0 -13 0 14 0 0
sb:gas	0 0 0 -4 6 0 0
sb:gave	0 0 0 6 -2 0 0
sb:gazette	0 0 0 9 -8 0 0
sb:geneva	0 0 11 2 -4 -4 -1
sb:geneva ,	0 0 -6 13 -5 0 0
sb:germanium	0 0 -15 0 16 0 0
sb:get	0 -1 -5 -3 10 0 0
sb:give	0 0 5 -2 -6 5 0
sb:given	0 0 0 3 -7 7 0
sb:go	0 2 2 -3 -4 8 -16
sb:go on	0 0 8 -3 -17 10 0
sb:go to	0 0 8 12 -14 -3 -2
sb:go up	1 4 -4 -6 6 -1 0
sb:good	-1 -2 28 -10 1 -19 -28
sb:good ,	0 0 19 -14 -4 0 0
sb:good are	0 0 -4 0 8 0 0
sb:good for	0 0 -10 2 2 4 0
sb:good from	0 0 6 -1 0 0 -5
sb:good have	0 0 0 13 -13 0 0
sb:good loaded	0 0 -2 -1 6 0 0
sb:good pay	0 0 0 -11 13 0 0
sb:good suspend	0 0 -10 0 11 0 0
sb:good that	0 0 -10 0 12 0 0
sb:good through	0 0 6 0 -1 -2 0
sb:good to	0 0 7 0 0 -1 0
sb:good until	0 0 8 0 -5 0 0
sb:good would	0 0 14 0 -10 -3 0
sb:government	0 0 -6 9 -7 5 0
sb:grain	0 0 -3 -3 9 0 0
sb:grant	0 0 7 6 -9 -2 0
sb:had	1 11 -21 2 18 -10 -14
sb:had a	0 0 8 0 0 -7 0
sb:had agree	0 0 9 -2 -6 0 0
sb:had announce	0 0 0 -2 8 0 -1
sb:had been	7 0 0 0 -1 -2 0
sb:had hold	0 7 -3 -2 0 0 0
sb:had sign	0 0 0 7 -7 0 0
sb:had threaten	0 0 0 0 6 0 0
sb:had to	0 0 0 0 6 -4 0
sb:halt	0 0 -5 18 -8 0 -1
sb:halve	0 0 0 0 -4 7 0
sb:hand in	0 0 0 6 -3 0 0
sb:happen	0 0 0 -2 8 -5 0
sb:harvest	0 0 0 6 -6 0 0
sb:has	0 -8 -14 4 23 -15 -22
sb:has <span>	0 0 22 -2 -14 -2 0
sb:has a	5 0 3 0 -7 0 0
sb:has agree	0 0 6 0 -5 0 0
sb:has ask	0 0 0 0 -6 7 0
sb:has been	0 -1 -8 0 23 -16 -4
sb:has done	0 0 0 6 -5 0 0
sb:has hold	0 0 0 12 -12 0 0
sb:has offer	0 0 0 0 8 -6 0
sb:has say	0 0 0 0 7 -3 0
sb:has to	0 0 -14 0 16 0 0
sb:has until	0 0 7 -1 -1 0 0
sb:have	-8 -5 1 5 4 1 -20
sb:have end	0 0 0 0 7 -2 0
sb:have face	0 0 6 3 -9 0 0
sb:have run	0 0 -7 0 3 8 0
sb:have sign	0 0 0 0 -9 7 0
sb:have to	0 0 -7 0 8 0 0
sb:he	0 6 -4 -8 8 0 -6
sb:he lifeng	0 0 -3 0 7 0 0
sb:he say	0 8 0 0 0 -5 0
sb:he was	0 0 0 0 -9 10 0
sb:height	0 0 -5 -2 12 0 0
sb:here	0 0 0 -10 4 4 0
sb:higher	0 0 8 -1 4 -11 -1
sb:him	0 0 8 5 -12 0 0
sb:his	0 8 0 -7 5 -8 0
sb:his <organisation>	0 0 7 0 0 -9 0
sb:his name	0 0 -7 0 8 0 0
sb:hold	0 5 7 0 -6 -6 0
sb:hold back	0 0 11 0 -7 -1 0
sb:hold in	0 0 0 -6 11 0 0
sb:hold the	0 0 1 4 -7 0 0
sb:hold until	0 0 -2 -5 10 -3 0
sb:holiday	5 8 -4 -5 0 -2 0
sb:home	0 0 0 -5 10 0 0
sb:hour	0 0 7 -12 -1 5 -1
sb:hour and	0 0 -3 0 -3 8 0
sb:how	0 0 6 7 -13 0 0
sb:i am	0 0 0 1 -6 6 -2
sb:ice	0 0 -13 0 16 0 0
sb:if	0 0 0 -12 9 5 -12
sb:if it	0 0 -3 0 8 0 0
sb:if no	0 0 9 0 -13 4 0
sb:if nothing	0 0 -8 0 10 0 0
sb:if they	0 0 -13 0 16 0 0
sb:if your	0 0 10 0 -8 0 0
sb:import	0 0 -9 -5 18 0 0
sb:impose	0 0 -9 3 6 0 -1
sb:impose in	0 0 -1 9 -6 0 0
sb:in	-8 -8 0 13 3 -1 -21
sb:in <month-gone>	0 -2 -9 11 -9 6 8
sb:in <name>	0 0 6 0 2 -5 -8
sb:in <number>	0 0 0 7 -6 0 0
sb:in <seat>	0 0 -11 11 -5 -3 13
sb:in <span>	0 0 24 0 -18 -4 0
sb:in a	0 0 -11 8 2 0 0
sb:in all	6 0 -5 0 0 0 0
sb:in busan	0 0 12 -7 -2 0 0
sb:in force	0 -1 18 10 -14 -14 0
sb:in geneva	0 0 -2 6 0 0 0
sb:in halifax	0 0 0 -4 6 0 0
sb:in its	6 0 2 -1 -6 0 0
sb:in izmir	0 0 0 -6 8 0 0
sb:in nadi	0 0 0 6 -6 0 0
sb:in on	0 0 5 1 -6 0 0
sb:in one	0 0 -3 0 6 0 0
sb:in stockholm	0 0 10 -1 -4 -1 0
sb:in the	0 -1 -1 -5 15 -3 -4
sb:in their	0 0 -3 0 -2 9 0
sb:in two	0 0 -3 -7 14 0 0
sb:in which	0 0 11 5 -22 8 0
sb:in write	0 0 8 0 -6 0 0
sb:including	0 0 18 0 -14 -3 0
sb:increase	0 0 -6 8 -8 0 9
sb:into	0 0 -11 0 -5 -4 18
sb:into <name>	0 0 -8 0 -11 0 16
sb:is	-8 -10 8 -5 -9 4 10
sb:is ,	0 0 -9 0 -1 11 0
sb:is <level>	0 0 -6 1 -4 0 8
sb:is <number>	0 0 -3 11 -10 0 2
sb:is a	0 0 8 0 -6 0 0
sb:is charge	0 0 -1 7 -4 0 0
sb:is extend	0 0 7 -1 4 -7 -4
sb:is for	0 0 -3 7 -15 12 0
sb:is found	0 0 -9 0 4 6 0
sb:is in	0 0 11 -2 -4 -3 0
sb:is on	0 0 -13 0 15 0 0
sb:is out	0 0 9 0 -8 0 0
sb:is part	0 0 -1 -8 12 0 0
sb:is suspend	0 0 11 12 -12 -9 -3
sb:is the	0 0 0 -6 -1 -2 12
sb:is to	0 0 -21 -6 1 14 10
sb:is up	0 0 19 0 -16 0 0
sb:is what	0 0 -5 0 0 7 0
sb:island	0 0 -10 0 14 -2 0
sb:it	8 -1 6 4 -15 10 -10
sb:it 's	0 0 9 -9 -13 6 1
sb:it ,	6 0 -19 8 10 -7 -2
sb:it be	0 0 -8 -3 1 9 0
sb:it begin	0 0 3 7 -3 0 -9
sb:it come	0 0 -7 1 3 0 0
sb:it did	8 0 0 0 -5 0 0
sb:it end	-12 0 -10 0 0 19 0
sb:it expire	8 0 -13 0 10 -5 0
sb:it has	0 0 0 8 0 -13 0
sb:it in	0 0 -9 -1 4 7 0
sb:it is	0 0 2 -3 -11 13 1
sb:it last	0 0 18 0 -11 -5 0
sb:it on	0 0 -12 1 -1 10 0
sb:it pay	0 0 6 0 -5 0 0
sb:it run	9 0 8 0 -16 0 0
sb:it start	0 0 1 13 -16 -7 7
sb:it take	0 0 -3 -6 -2 9 5
sb:it the	0 0 11 0 -9 -6 5
sb:it to	0 0 -7 0 1 5 0
sb:it was	0 0 18 22 -27 -4 -8
sb:it will	0 0 8 4 2 -21 -3
sb:it would	0 -2 7 -17 0 15 -9
sb:its	0 -7 12 0 -7 5 -15
sb:its duty	0 0 -8 9 -2 1 0
sb:its own	0 0 3 -16 7 0 0
sb:its truce	0 0 19 0 -17 0 0
sb:itself	6 0 12 -2 -7 -5 0
sb:itself ,	0 0 10 0 -3 -2 0
sb:izmir	0 0 0 -7 9 0 0
sb:joint statement	0 0 0 6 -3 0 0
sb:just	0 0 6 0 0 0 -2
sb:keep <points>	0 0 6 0 0 -4 0
sb:keep its	0 0 -7 -2 13 0 0
sb:keep the	0 0 0 0 -13 16 0
sb:know	0 0 7 3 -13 5 -2
sb:labor	0 0 0 -11 11 0 0
sb:land	0 0 -4 -3 12 -1 0
sb:lapse	0 0 0 8 0 -6 0
sb:lapse ,	0 0 0 12 -10 0 0
sb:lapse at	0 0 -11 0 14 0 0
sb:lapse on	0 0 15 -1 -9 -2 0
sb:last	6 0 15 -15 -11 5 0
sb:last <month-gone>	0 0 3 -9 -7 6 4
sb:last <span>	0 0 -8 1 7 0 0
sb:last day	0 0 20 0 -15 -5 0
sb:last summer	8 0 -4 0 0 -1 0
sb:last until	0 0 23 -6 -16 -2 0
sb:last week	0 0 -11 -4 11 7 0
sb:lasted	-9 7 -14 -9 22 -3 0
sb:lasting	0 0 0 0 -6 7 0
sb:late	0 0 -5 0 9 0 0
sb:late on	0 0 -5 0 8 0 0
sb:later	0 0 -8 4 4 0 -1
sb:later ,	0 0 0 7 -2 0 0
sb:law	0 0 15 -6 -7 0 -1
sb:law ,	0 0 12 0 -10 0 0
sb:lawyer	0 0 -8 0 11 0 0
sb:leader	0 0 0 8 -9 0 0
sb:leave the	0 0 7 0 -1 -5 0
sb:legal	0 0 0 -8 -11 0 16
sb:let	0 0 5 -9 3 0 0
sb:let it	0 0 -7 -2 12 0 0
sb:letter	0 0 0 4 -7 6 0
sb:letter ,	0 0 -2 0 -5 8 0
sb:letter of	0 0 0 9 -6 0 0
sb:level	0 0 5 14 -17 0 0
sb:levy	6 0 -10 13 -8 0 -1
sb:levy on	6 0 -9 19 -15 0 0
sb:licence	0 0 0 -4 9 0 0
sb:lifeng	0 0 -3 0 7 0 0
sb:lift	0 0 -3 -3 10 0 -1
sb:like	0 0 -7 0 0 6 0
sb:list	0 0 -2 -1 8 0 0
sb:loaded	0 0 -5 -7 14 0 0
sb:loaded before	0 0 -10 -4 16 0 0
sb:lodged	0 0 -6 0 8 0 0
sb:london	0 0 -3 -4 12 0 0
sb:london ,	0 0 -1 -2 8 0 0
sb:long	0 0 1 15 -12 0 -3
sb:longer	0 0 -7 0 8 -1 0
sb:lorry	0 0 -11 0 14 0 0
sb:lose	0 0 8 -3 -2 0 0
sb:lower	0 0 -9 -5 3 10 -1
sb:lull	0 0 -14 6 6 0 0
sb:lumpur ,	0 0 -4 -1 10 0 0
sb:m	0 0 6 -3 1 -2 -7
sb:m .	0 0 6 -3 1 -2 -7
sb:madrid	0 0 -2 -2 9 0 0
sb:make	0 0 -2 -1 1 6 -2
sb:make for	0 0 6 0 -2 0 0
sb:make in	0 0 1 9 -10 0 0
sb:maker	0 0 8 0 -5 0 0
sb:matter	0 0 -18 0 22 0 0
sb:may	0 0 -4 -3 28 -23 0
sb:may be	0 0 -8 0 11 0 0
sb:me	0 0 7 3 -8 0 0
sb:mean	0 0 -8 -1 4 8 0
sb:meanwhile	0 0 3 9 -11 0 0
sb:meanwhile the	0 0 3 13 -15 0 0
sb:measure	0 0 15 -3 -7 -2 0
sb:measure on	0 0 8 0 -7 0 0
sb:meet	0 0 0 8 -5 4 -1
sb:meet ,	0 0 -1 -1 6 0 0
sb:meet <person>	0 0 -3 0 0 6 0
sb:meet at	0 0 -3 7 -1 0 0
sb:meet in	0 0 -12 0 10 -2 0
sb:member	0 0 0 -2 8 0 0
sb:men	0 0 0 -6 7 0 0
sb:midnight	11 0 3 -10 -18 -1 21
sb:midnight ,	0 0 -14 4 -6 0 16
sb:midnight on	12 0 8 -7 -15 -6 7
sb:milk	0 0 3 7 -10 0 0
sb:mill	0 0 16 0 -15 0 0
sb:million	0 0 -13 0 15 0 0
sb:minister	0 0 5 4 -9 0 4
sb:minister ,	0 0 3 -11 6 0 0
sb:minister of	0 0 0 16 -12 0 0
sb:ministry	0 0 -13 -8 3 15 0
sb:ministry of	0 0 -2 -4 6 0 0
sb:minute	0 0 -17 0 8 0 4
sb:minute of	0 0 -3 0 6 0 0
sb:monday	0 0 -5 1 -3 -8 12
sb:monday ,	0 0 4 -3 -9 -7 15
sb:month	0 0 7 -6 2 0 0
sb:moratorium	0 0 0 6 -3 0 0
sb:more	0 0 -13 0 7 11 -4
sb:more ,	0 0 -8 0 0 8 0
sb:morning	0 0 1 -11 7 0 0
sb:most	0 0 -8 -7 19 0 0
sb:most of	0 0 -3 0 7 0 0
sb:move	0 0 -6 -9 15 0 0
sb:move the	0 0 0 -5 0 8 0
sb:move to	0 0 -4 0 10 -6 0
sb:mr	0 0 6 0 -1 0 -9
sb:mr .	0 0 9 0 -7 0 0
sb:mr <person>	0 0 0 0 5 0 -8
sb:much	0 0 0 -3 7 0 0
sb:must	0 0 -11 -1 19 0 0
sb:my	0 0 -6 -1 14 0 0
sb:nadi	0 0 0 6 -6 0 0
sb:name	6 0 0 -3 0 -3 0
sb:need	0 0 0 -4 8 0 0
sb:negotiate	0 0 0 8 -5 0 0
sb:new	2 0 -11 -11 2 18 -1
sb:new tariff	0 0 -3 7 0 0 -1
sb:new york	0 0 -6 -1 8 0 0
sb:next	0 0 0 -4 10 -4 -2
sb:next week	0 0 6 0 -4 0 0
sb:no	0 0 -12 4 13 0 -13
sb:no .	0 0 -2 6 0 0 -4
sb:no agreement	0 0 11 0 -6 -2 0
sb:no deal	0 0 -6 0 8 0 0
sb:noon	0 0 -7 0 12 0 0
sb:northern	3 0 -6 -5 7 0 0
sb:not ,	0 0 -23 0 25 0 0
sb:not :	0 0 -1 -1 6 0 0
sb:not be	0 0 -6 8 0 -1 0
sb:not renewed	0 0 3 0 -8 4 0
sb:not sign	0 0 -6 0 8 0 0
sb:not to	0 0 11 0 -9 0 0
sb:note	0 0 8 17 -18 -4 0
sb:note ,	0 0 0 11 -11 0 0
sb:nothing	0 0 -1 -7 15 -3 0
sb:notice	0 0 -3 0 6 0 0
sb:now	-1 0 6 -14 11 0 -14
sb:now ,	0 0 13 4 -15 0 -2
sb:now last	0 0 4 0 1 -10 0
sb:objection	0 0 -7 0 9 0 0
sb:of	-7 4 -3 0 8 -9 -1
sb:of <day-ahead>	0 0 14 -4 -9 0 0
sb:of <day-gone>	0 0 14 0 -8 -2 0
sb:of <day-today>	0 0 0 7 -7 0 0
sb:of <level>	0 0 -2 -1 12 -13 -3
sb:of <month-ahead>	0 0 9 -5 0 0 0
sb:of <month-gone>	0 0 -9 0 9 1 0
sb:of <number>	0 0 -7 0 5 0 0
sb:of <points>	0 0 9 0 0 -7 0
sb:of <quality>	0 0 -4 14 -2 0 -7
sb:of <span>	5 10 -18 -6 0 1 7
sb:of a	0 0 -6 -9 19 0 0
sb:of busan	0 0 2 -2 -10 8 0
sb:of duty	0 0 11 7 -9 -4 -1
sb:of its	0 0 -16 -4 23 0 0
sb:of last	1 1 -2 -12 -4 12 4
sb:of talk	0 0 8 -4 -1 0 0
sb:of tariff	0 0 12 0 -9 0 0
sb:of that	0 0 14 0 -9 0 0
sb:of the	-4 -4 -2 3 -4 11 -2
sb:of their	0 0 12 -17 4 0 -1
sb:of thi	0 0 10 -2 -4 0 0
sb:of trade	0 0 -8 7 5 -7 0
sb:of up	0 0 0 -6 9 0 0
sb:of which	0 0 -5 -5 -4 0 14
sb:off	0 0 0 -9 17 -6 -4
sb:off for	0 0 -9 0 15 0 -1
sb:offer	0 8 -22 -5 17 -2 0
sb:offer to	0 8 -7 0 -4 2 0
sb:oil	0 0 -16 12 -5 6 0
sb:oil and	0 0 -12 7 -10 9 3
sb:old	0 0 5 -6 6 -4 0
sb:older	0 0 0 8 -8 0 0
sb:olive	0 0 -13 3 0 9 0
sb:on	0 -8 -6 -11 6 17 8
sb:on <day-ahead>	0 0 -10 4 -5 17 -4
sb:on <day-gone>	12 6 -2 -10 1 3 -17
sb:on <day-today>	0 0 1 -6 3 -3 0
sb:on <money>	0 0 0 7 -5 0 0
sb:on <name>	0 0 3 -11 7 0 -3
sb:on <quality>	0 0 9 -4 -13 0 15
sb:on <span>	0 0 -2 0 -4 9 0
sb:on an	0 0 -6 0 -2 10 0
sb:on both	0 0 13 0 -7 -2 0
sb:on each	0 0 -2 -8 6 6 0
sb:on everything	0 0 -4 -2 9 0 0
sb:on farm	0 0 0 -6 7 0 0
sb:on for	0 0 -16 0 -13 12 14
sb:on good	0 0 9 2 -10 0 0
sb:on hold	0 0 -9 -2 6 5 0
sb:on it	0 0 8 13 -15 -5 0
sb:on its	0 0 6 0 -9 3 0
sb:on our	0 0 9 -4 0 0 0
sb:on paper	0 0 23 0 -22 0 0
sb:on rare	0 0 6 0 -3 0 0
sb:on tariff	0 0 13 0 -12 0 0
sb:on television	0 0 -18 -2 0 17 0
sb:on the	0 0 -15 -4 27 -14 -1
sb:on their	0 0 13 0 -12 0 0
sb:on to	0 0 -10 0 0 11 0
sb:on top	0 0 -8 8 -2 3 0
sb:on tuesday	0 0 7 -3 -2 0 0
sb:once	0 0 12 -1 0 -8 0
sb:one	6 -2 -11 12 -6 4 0
sb:one ,	0 0 0 3 -17 9 2
sb:one end	0 0 13 0 -9 -3 0
sb:one minute	0 0 0 -1 6 0 0
sb:one that	8 0 -11 0 -6 7 0
sb:open	0 0 -12 0 16 0 0
sb:opened	0 0 -8 0 12 0 0
sb:operator	0 0 -6 0 10 0 0
sb:order	0 0 18 -21 1 -9 -1
sb:order ,	0 0 -4 0 7 0 0
sb:order that	0 0 -8 0 10 0 0
sb:originating	0 0 0 9 -8 0 0
sb:originating in	0 0 0 9 -8 0 0
sb:other	0 0 -5 0 7 4 -8
sb:other <points>	0 0 6 0 -17 6 0
sb:other country	0 0 8 0 -5 0 0
sb:other since	0 0 0 -5 6 0 0
sb:otherwise	0 0 17 0 -11 -6 0
sb:our	0 0 -9 -10 29 -9 -5
sb:out	9 -4 9 -10 -6 3 -13
sb:out ,	0 0 -4 0 7 0 0
sb:out on	5 -2 -1 -12 1 4 -5
sb:outline	0 0 -9 -6 0 8 3
sb:over	4 3 -3 -22 8 10 -8
sb:over and	0 0 0 6 -4 0 0
sb:over on	0 0 10 -1 -8 0 0
sb:own	0 0 17 -7 -2 -2 -5
sb:palm	0 0 0 9 -7 0 0
sb:paper	0 0 16 -10 -16 8 -2
sb:part	0 0 7 -21 11 -1 0
sb:part of	0 0 0 -14 14 0 0
sb:party	0 0 -20 0 21 0 0
sb:pass	0 0 6 0 -3 0 0
sb:past	0 0 -1 0 -10 15 0
sb:pause	-4 1 6 -1 -4 0 0
sb:pause ,	0 4 6 6 -14 -2 0
sb:pause end	0 0 -6 0 12 -6 0
sb:pause for	0 0 -15 0 18 0 0
sb:pause in	0 0 20 -1 -14 -3 0
sb:pause of	0 0 9 0 -7 0 0
sb:pay	0 0 -2 0 9 -6 -1
sb:pay <level>	0 0 12 2 -10 0 -2
sb:pay an	0 0 3 7 -10 0 0
sb:pay in	0 0 -5 0 9 0 0
sb:pay on	0 0 -1 -3 9 0 0
sb:pay the	0 0 -6 -2 14 0 0
sb:peace	0 0 12 2 -9 -6 0
sb:people	0 0 3 -8 5 0 0
sb:percent	0 0 0 0 -7 0 10
sb:period	0 0 13 0 -3 -16 3
sb:period of	0 0 6 0 -8 -6 8
sb:phase	0 0 -3 -2 9 0 0
sb:phone	0 0 -13 7 -4 11 0
sb:phosphate	0 0 7 12 -17 0 0
sb:place	0 0 -7 -4 7 4 0
sb:plan	0 0 -15 -4 13 0 4
sb:point	0 0 -12 -10 11 10 0
sb:pointed	0 0 9 0 -8 0 0
sb:port	0 0 -9 -10 24 -4 0
sb:port fee	0 0 0 -4 7 0 0
sb:post	0 0 -9 3 4 0 0
sb:power	0 0 -1 0 6 0 -2
sb:premier	0 0 -3 0 7 0 0
sb:premier he	0 0 -3 0 7 0 0
sb:prepare	0 0 4 0 -10 5 0
sb:present	0 0 16 0 -19 5 0
sb:president	0 0 -2 -4 11 0 0
sb:press	0 0 1 4 -6 0 0
sb:price	0 0 -8 -7 18 -2 0
sb:proclamation	0 0 -11 -4 17 0 0
sb:product	0 0 -6 0 10 0 0
sb:prolong	0 0 5 0 -14 12 0
sb:prolong the	0 0 -10 0 -4 14 0
sb:prolongation	0 0 5 2 -11 2 0
sb:prolonged	0 0 8 -1 11 -21 -1
sb:prolonged by	0 0 -2 6 5 -7 0
sb:prolonged in	0 0 12 -2 -1 -1 0
sb:prolonged their	0 0 -14 0 3 8 0
sb:promise	0 0 -10 -1 15 0 0
sb:protocol	0 0 -6 -1 -10 12 3
sb:provisional	0 0 8 0 -8 0 0
sb:public	0 0 -11 0 10 1 0
sb:put	0 0 17 -3 0 -10 -7
sb:put <level>	0 0 -3 0 6 0 0
sb:put a	0 0 13 0 -6 -5 0
sb:put off	0 0 8 0 -5 0 0
sb:q	0 0 12 0 -6 0 -2
sb:quarrel	0 0 -11 0 5 3 0
sb:quarter	0 0 -4 0 7 0 0
sb:question	4 8 -8 5 0 -10 0
sb:question :	4 8 -6 5 -1 -9 0
sb:rail	0 0 -17 0 20 -1 0
sb:raise to	0 0 0 7 -7 0 0
sb:rare	0 0 8 -6 -4 0 0
sb:rare -	0 0 9 -1 -11 3 0
sb:rate	0 0 1 0 9 -11 -3
sb:rate from	0 0 -2 -6 11 0 0
sb:rate of	0 0 2 11 -13 0 0
sb:reach	0 0 1 -4 7 -1 0
sb:read	0 0 -7 0 3 3 0
sb:recall	0 0 0 -7 12 0 0
sb:recall that	0 0 0 -2 7 0 0
sb:receive	0 0 -4 0 7 0 0
sb:reciprocal	0 0 15 14 -16 -11 0
sb:reciprocal tariff	0 0 6 -6 0 0 0
sb:reduction	0 0 9 15 -17 -5 -1
sb:reject	0 0 -1 -1 6 0 0
sb:remain	0 0 9 2 -11 0 0
sb:remain in	0 0 13 7 -17 -3 0
sb:remain suspend	0 0 1 0 -6 4 0
sb:renewal	0 0 -6 0 0 3 0
sb:renewed	0 0 0 -18 3 12 0
sb:renewed in	0 0 0 -10 11 0 0
sb:report	0 0 -4 0 7 0 -3
sb:reporter	0 0 -5 -4 15 -1 0
sb:republic of	0 0 6 0 -4 0 0
sb:result	0 0 -1 -13 16 0 0
sb:return	0 0 -8 0 14 -4 0
sb:review	0 0 6 -1 0 0 0
sb:review the	0 0 11 -1 -4 0 0
sb:rice	0 0 -7 0 0 5 1
sb:rise	0 0 -8 0 0 0 5
sb:rise by	0 0 0 -3 0 0 7
sb:rise to	0 0 0 7 -3 0 0
sb:river	0 0 -11 0 17 -3 0
sb:road	0 0 -4 0 6 0 0
sb:roaming	0 0 -5 -2 11 0 0
sb:room	0 0 -3 0 6 0 0
sb:round	0 0 -8 -3 16 0 0
sb:round of	0 0 0 -6 7 0 0
sb:rule	0 0 -3 -9 9 0 0
sb:run	6 0 2 -5 -3 -3 0
sb:run ,	0 0 15 0 -10 -5 0
sb:run for	0 6 -4 -8 -1 0 6
sb:run out	10 -3 -1 -13 1 1 -6
sb:run to	0 0 0 0 7 -4 0
sb:s	0 0 -2 -4 9 0 0
sb:safeguard	0 0 -8 0 10 0 0
sb:sale	0 0 -1 -3 8 0 0
sb:same	0 0 1 -4 -1 8 -3
sb:same day	0 0 0 0 -11 10 0
sb:saturday	0 0 -1 6 -2 0 0
sb:saturday ,	0 0 0 8 -6 0 0
sb:say	-3 5 -7 -7 5 9 -4
sb:say <name>	0 0 -10 0 0 10 0
sb:say <person>	0 0 0 9 -9 0 0
sb:say he	0 0 -4 0 7 0 0
sb:say it	0 0 -10 -6 12 4 0
sb:say on	0 0 4 0 -10 12 0
sb:say that	0 8 5 3 -2 -12 -1
sb:say the	0 0 -16 -5 -1 15 4
sb:season	0 0 -25 -6 19 9 0
sb:second	0 0 -8 2 2 4 0
sb:second meet	0 0 0 10 -10 0 0
sb:second round	0 0 -4 0 7 0 0
sb:secretary	0 0 -4 -1 10 0 0
sb:section	0 0 5 -6 9 -11 -2
sb:section <number>	0 0 5 -6 9 -11 -2
sb:see	0 0 3 -9 9 -7 0
sb:see each	0 0 7 -5 1 -5 0
sb:seed	0 0 -3 0 7 0 0
sb:sell	0 0 0 -1 7 0 0
sb:separate	0 0 -2 -3 7 0 0
sb:set	0 0 0 12 -7 0 0
sb:settlement	0 0 -10 0 2 8 0
sb:shall	0 0 1 4 -12 2 3
sb:sheet	0 0 -3 -6 12 0 0
sb:shelve	0 0 7 0 -14 0 9
sb:ship	0 0 0 -1 8 0 -5
sb:shook	0 0 0 7 -4 0 0
sb:shook hand	0 0 0 7 -5 0 0
sb:short	0 0 11 2 -21 6 0
sb:should it	0 0 -14 0 5 8 0
sb:should the	0 0 -8 0 12 0 0
sb:shut	0 0 -6 0 10 0 0
sb:side	-1 -7 3 -12 -1 14 2
sb:side agree	0 0 -7 -4 -8 11 8
sb:side are	0 0 -2 0 -1 7 0
sb:side had	0 0 0 0 -7 6 0
sb:side has	0 0 -2 0 8 -1 0
sb:sign	-2 -2 5 11 -5 -6 0
sb:sign a	0 0 -8 -4 17 0 0
sb:sign by	0 0 10 1 -4 -6 0
sb:sign for	0 0 -2 0 -5 8 0
sb:sign it	0 0 0 8 -6 0 0
sb:since	-11 0 -8 25 -5 -24 -17
sb:since <day-gone>	0 0 24 9 -22 -13 0
sb:since <month-gone>	0 0 9 -9 0 0 0
sb:since <number>	0 0 -15 -6 21 0 0
sb:since the	0 0 -8 23 -12 -3 0
sb:sir	0 0 1 15 -12 0 -2
sb:sir ,	0 0 2 13 -10 0 -2
sb:sit	0 0 -19 2 18 -2 -1
sb:sit down	0 0 -2 7 -1 0 0
sb:sit in	0 0 -8 0 10 0 0
sb:six	0 0 17 0 -15 0 0
sb:six hour	0 0 10 0 -8 0 0
sb:slap	0 0 11 0 -19 0 11
sb:sleep	6 0 0 -2 -4 2 0
sb:so	0 0 4 17 -11 -1 -9
sb:so -	0 0 5 12 -12 -5 0
sb:so by	0 0 2 14 -15 0 0
sb:some	0 0 -4 0 7 0 0
sb:somebody	0 0 10 1 -11 0 0
sb:something	0 0 12 0 -11 0 0
sb:south	0 0 -5 0 7 0 0
sb:speak	0 0 -4 0 10 -5 0
sb:special	0 0 0 10 -5 -3 0
sb:spoke	0 0 0 8 -5 0 0
sb:spoke by	0 0 0 9 -8 0 0
sb:spoken	0 0 0 -4 6 0 0
sb:spring	0 0 -2 0 -3 9 0
sb:spring ,	0 0 -9 0 0 9 0
sb:standstill	0 9 -16 13 -6 8 -3
sb:standstill on	0 0 -3 8 -3 0 0
sb:start	0 0 -25 14 -3 1 8
sb:start in	0 0 -6 0 8 0 0
sb:start on	0 0 -21 4 -3 3 11
sb:state	0 0 4 10 -4 -6 -4
sb:statement	0 0 -4 7 -1 0 0
sb:statement on	0 0 0 7 -6 0 0
sb:stay	0 -2 -17 7 11 2 -4
sb:stay at	0 0 6 -1 -2 0 0
sb:stay suspend	0 0 -2 6 -5 4 0
sb:stay until	0 0 -8 0 11 0 0
sb:steel	0 0 0 10 -5 0 -2
sb:steel ,	0 0 3 9 -12 0 0
sb:step	0 0 -14 -8 17 6 -1
sb:step of	0 0 -7 0 8 0 0
sb:still	0 0 2 -7 3 -5 2
sb:stockholm	0 0 8 -7 0 -1 0
sb:stockholm ,	0 0 0 -3 7 0 0
sb:stop	-3 0 7 11 -19 0 6
sb:stop on	0 0 8 5 -11 0 0
sb:strike	0 0 -12 -2 12 6 0
sb:strike in	0 0 -3 0 0 7 0
sb:subject	0 0 -6 -3 12 0 0
sb:subject :	0 0 3 0 3 -7 0
sb:subject to	0 0 -13 0 6 7 0
sb:sugar	0 0 -1 -1 -1 9 0
sb:summer	8 0 -11 0 6 -5 0
sb:sunday	0 0 7 -10 -10 11 0
sb:sunday ,	0 0 0 -3 -8 11 0
sb:surcharge	0 0 -31 3 30 -7 -2
sb:surcharge of	0 0 -14 -2 21 -1 0
sb:suspend	-2 -7 -2 0 4 -1 1
sb:suspend <points>	0 0 0 -16 21 0 -1
sb:suspend for	0 0 -3 12 -5 0 0
sb:suspend from	0 0 2 3 -7 -1 0
sb:suspend in	0 0 -15 0 5 13 0
sb:suspend the	0 0 -6 -14 5 10 3
sb:suspension	-2 0 2 -10 -1 9 -1
sb:suspension end	0 0 -10 0 5 5 0
sb:suspension is	0 0 12 -2 0 -10 0
sb:suspension of	0 0 5 3 -14 7 0
sb:table	0 0 -4 8 -5 0 2
sb:take	0 0 -7 2 -3 5 6
sb:take a	0 0 -4 -1 9 0 0
sb:take effect	0 0 0 10 -15 3 2
sb:take it	0 0 -4 0 6 0 0
sb:take on	0 0 7 6 -20 0 9
sb:talk	-2 0 9 -19 11 -10 -1
sb:talk between	0 0 -2 0 6 0 0
sb:talk that	0 0 10 0 -6 -3 0
sb:talked	0 0 -1 0 6 0 0
sb:tariff	2 -6 7 2 -7 9 -16
sb:tariff ,	0 0 0 -1 0 6 -2
sb:tariff for	0 0 -4 -2 9 0 0
sb:tariff from	0 0 -4 -2 11 0 0
sb:tariff of	0 0 14 1 -9 0 -4
sb:tariff on	0 0 11 -17 11 -6 -13
sb:tariff pause	0 0 0 4 -11 9 0
sb:tariff truce	6 0 8 -10 -13 10 -1
sb:tax	0 0 16 0 -23 0 10
sb:tax on	0 0 16 0 -15 0 0
sb:tea	0 0 0 5 7 -9 -2
sb:team	0 0 -1 0 6 0 0
sb:telephone	0 0 -7 -2 14 0 0
sb:television	0 0 -21 3 -4 21 0
sb:television ,	0 0 -8 0 2 6 0
sb:television that	0 0 -3 0 -2 8 0
sb:tell	0 0 5 0 -10 0 7
sb:tell reporter	0 0 -3 -1 11 0 0
sb:tell the	0 0 5 3 -13 5 0
sb:tell us	0 0 6 0 -1 -2 0
sb:temporary	0 4 3 0 -8 0 0
sb:ten	0 0 10 0 -12 1 0
sb:term	0 0 0 -11 3 3 0
sb:terminal	0 0 -7 0 8 0 0
sb:text	0 0 1 8 -14 0 2
sb:textile	0 0 5 12 -7 -8 -2
sb:th	0 0 0 0 -10 8 0
sb:than	0 0 -12 -9 25 -4 0
sb:that	4 0 8 6 -9 -1 -9
sb:that 's	0 0 12 -4 -1 -6 0
sb:that ,	0 0 0 12 -7 -2 0
sb:that <name>	0 0 5 5 -22 3 12
sb:that <person>	0 0 3 -6 4 0 0
sb:that <quality>	0 0 0 9 -8 0 0
sb:that <seat>	0 0 -15 -15 1 25 0
sb:that a	0 0 0 8 -5 0 0
sb:that begin	0 0 0 8 -4 0 0
sb:that both	0 0 0 -5 10 0 -4
sb:that from	0 0 -2 7 -7 0 1
sb:that had	8 0 -10 0 6 -7 0
sb:that he	0 0 -3 -2 7 0 0
sb:that his	0 8 0 0 -4 0 0
sb:that is	0 0 -7 13 -12 10 0
sb:that it	0 0 15 -9 0 -7 0
sb:that keep	0 0 14 0 -13 0 0
sb:that take	0 0 -17 -3 13 4 0
sb:that the	-4 -3 10 2 -9 0 0
sb:that truce	0 0 16 -1 -11 0 0
sb:that was	0 0 -20 3 13 0 -2
sb:that we	0 0 0 0 7 0 -2
sb:that would	0 0 4 0 -14 10 0
sb:the	-20 -3 -1 2 3 8 0
sb:the "	0 0 3 -6 0 3 0
sb:the <day-ahead>	0 0 -10 3 -7 13 0
sb:the <day-gone>	0 0 7 2 -8 0 0
sb:the <level>	0 0 4 0 1 -8 0
sb:the <name>	2 0 -1 -14 6 6 0
sb:the <number>	0 0 -3 -8 9 1 0
sb:the <office>	0 0 10 2 -5 -6 0
sb:the <organisation>	-1 -1 -17 3 21 -11 0
sb:the <person>	0 0 12 8 -19 1 -1
sb:the <points>	0 -2 -7 0 0 10 0
sb:the <quality>	7 2 -14 -4 12 -10 0
sb:the <seat>	0 0 -8 -7 25 -5 0
sb:the <span>	-5 0 29 2 -35 7 6
sb:the additional	0 0 0 8 -9 0 1
sb:the affiliate	0 0 -10 0 6 3 0
sb:the agreement	0 3 -8 -7 11 0 0
sb:the arrangement	-2 0 16 -5 -25 11 0
sb:the ceasefire	0 0 -20 0 26 -7 0
sb:the clock	0 0 0 23 -22 0 0
sb:the close	0 0 4 0 -9 4 0
sb:the current	0 0 7 8 -11 -3 0
sb:the custom	0 0 10 0 -8 0 0
sb:the date	0 0 -12 0 14 0 0
sb:the day	0 0 6 2 -1 -5 0
sb:the deadline	0 0 -11 0 14 0 0
sb:the deal	0 0 -2 -1 8 0 0
sb:the decision	0 0 0 0 -4 0 6
sb:the decree	0 0 0 14 -13 0 0
sb:the delegation	0 0 -7 0 11 -2 0
sb:the draft	0 0 -1 0 -4 8 0
sb:the end	0 0 13 -10 -11 7 0
sb:the exclusion	0 0 -11 0 16 -2 0
sb:the extension	0 0 0 -2 7 -3 0
sb:the fentanyl	0 0 8 -4 -1 0 0
sb:the final	0 0 11 0 -8 0 0
sb:the first	-2 2 -3 1 -9 4 9
sb:the fourth	0 5 0 -7 5 0 0
sb:the freeze	0 0 10 0 -2 -7 0
sb:the higher	0 0 0 0 9 -7 0
sb:the house	0 0 -5 0 7 0 0
sb:the increase	0 0 0 8 -8 0 0
sb:the joint	0 0 -4 0 8 0 0
sb:the lower	0 0 -4 -7 0 11 0
sb:the measure	0 0 0 -1 8 -1 0
sb:the moratorium	0 0 -1 6 -2 0 0
sb:the new	0 0 -12 -8 5 17 -3
sb:the next	0 0 -4 0 9 0 0
sb:the night	0 0 6 0 0 -7 0
sb:the northern	0 0 -5 -5 11 0 0
sb:the old	0 0 7 0 -5 0 0
sb:the one	0 0 -2 1 -6 9 0
sb:the order	0 0 10 -9 -1 0 0
sb:the other	0 0 -16 0 20 0 0
sb:the party	0 0 -16 2 14 0 0
sb:the pause	0 -6 -1 0 2 -4 2
sb:the plan	0 0 -5 0 0 0 6
sb:the present	0 0 9 0 -19 9 0
sb:the press	0 0 5 0 -7 0 0
sb:the protocol	0 0 -6 0 -10 12 3
sb:the reciprocal	0 0 1 8 -7 0 0
sb:the reduction	0 0 2 9 -8 0 0
sb:the republic	0 0 6 0 -3 0 0
sb:the rest	0 0 2 0 9 -11 0
sb:the river	0 0 -7 0 10 0 0
sb:the round	0 0 0 7 -6 0 0
sb:the same	0 0 0 -1 -2 8 -3
sb:the season	0 0 -16 0 11 2 0
sb:the second	0 0 -5 -6 11 0 0
sb:the section	0 0 7 0 0 -3 -1
sb:the so	0 0 5 13 -12 -5 0
sb:the standstill	0 5 12 9 -21 -2 -1
sb:the step	0 0 -5 -6 6 7 0
sb:the surcharge	0 0 -10 0 13 -1 0
sb:the suspension	0 1 14 -10 -13 7 0
sb:the talk	0 0 13 0 -7 -5 0
sb:the tariff	7 0 21 5 -22 -1 -5
sb:the thing	0 0 6 0 -1 -2 0
sb:the three	0 0 -5 0 0 7 0
sb:the truce	-8 0 10 1 -5 -7 8
sb:the two	-4 -6 1 14 -9 0 0
sb:the upper	0 0 -6 0 10 -3 0
sb:the window	0 0 -6 0 8 0 0
sb:the world	0 0 -5 0 6 0 0
sb:the year	0 0 -9 0 -3 12 0
sb:their duty	0 0 -3 -10 19 0 -1
sb:their second	0 0 0 10 -10 0 0
sb:their tariff	0 0 -1 -6 1 3 0
sb:their trade	0 0 -4 0 -3 9 0
sb:their truce	0 0 11 5 -9 -3 0
sb:them	0 0 -9 -8 21 -5 0
sb:them ,	0 0 -12 0 13 0 0
sb:then	0 0 -9 17 -10 2 1
sb:then ,	0 0 0 8 -8 0 0
sb:then the	0 0 -7 11 -3 0 0
sb:there	0 0 -15 2 8 0 6
sb:therefore	0 0 -15 5 0 12 -1
sb:these	7 5 -11 7 -6 0 0
sb:they	2 -4 -3 9 -8 2 4
sb:they agree	0 0 8 -5 -15 4 5
sb:they are	0 0 -18 0 14 5 0
sb:they had	0 0 0 -9 12 0 0
sb:they sit	0 0 -6 0 8 0 0
sb:they will	0 0 7 0 0 -3 0
sb:they'll	0 0 -11 4 -6 11 0
sb:they've	0 0 0 -8 10 0 0
sb:thi month	0 0 -4 -2 13 0 0
sb:thi year	0 0 6 6 -5 -7 0
sb:thing	0 0 21 5 -21 -3 0
sb:those	0 0 4 8 -14 0 4
sb:those who	0 0 8 0 -5 0 0
sb:thread	0 0 -5 0 7 0 0
sb:threaten	0 0 -6 -4 15 0 -2
sb:three	0 0 -28 -4 3 13 15
sb:three ,	0 0 -7 0 -13 0 16
sb:through	0 0 7 -5 -5 6 -2
sb:through the	0 0 5 -1 -10 7 0
sb:thursday	0 0 11 -10 0 0 0
sb:till	0 0 15 -4 -6 -4 0
sb:time	0 0 -6 -3 0 0 13
sb:time ,	0 0 -10 0 10 0 0
sb:time :	0 0 11 3 -13 0 0
sb:time in	0 0 -2 -1 -13 0 16
sb:time on	0 0 12 -8 -2 0 0
sb:to	-9 0 0 -9 -7 14 4
sb:to :	0 0 6 0 -3 0 0
sb:to <day-ahead>	0 0 -15 0 18 -2 0
sb:to <level>	0 2 -18 9 3 -4 2
sb:to <seat>	0 0 0 0 6 -7 0
sb:to a	0 0 0 0 6 0 0
sb:to an	0 0 11 0 -8 0 0
sb:to apply	0 0 10 -3 0 -1 -1
sb:to be	0 0 3 2 -2 2 -7
sb:to begin	0 0 0 -9 -9 3 16
sb:to close	0 0 -5 0 6 0 0
sb:to end	-2 0 -1 0 8 -3 0
sb:to extend	0 8 -25 0 6 10 0
sb:to hold	0 0 11 0 -7 0 0
sb:to last	0 0 -6 2 -3 9 0
sb:to leave	0 0 -1 0 -4 8 0
sb:to prolong	0 0 0 0 -9 13 0
sb:to put	0 0 8 0 -1 -6 0
sb:to run	0 4 -5 2 -8 0 7
sb:to say	0 0 0 0 -7 6 0
sb:to suspend	0 0 -2 -5 -1 0 11
sb:to the	0 0 -1 2 -11 13 0
sb:top	0 0 -10 11 -5 3 0
sb:tractor	0 0 14 5 -17 0 0
sb:trade	0 0 0 0 -1 6 0
sb:trade ,	0 0 -4 7 -1 0 0
sb:trade deal	0 0 7 0 -6 0 0
sb:trade minister	0 0 -3 -8 8 2 0
sb:trade truce	0 0 -13 0 9 1 0
sb:trader	0 0 6 0 -3 0 0
sb:transit	0 0 -3 -1 8 0 0
sb:travel	0 0 -1 0 7 -3 0
sb:travel to	0 0 -1 0 7 -3 0
sb:treaty	0 0 -10 0 14 -1 0
sb:truce	-2 -2 9 0 -2 -5 0
sb:truce ,	0 15 -17 -2 4 -5 5
sb:truce agree	0 0 10 -12 5 -3 0
sb:truce begin	0 -1 10 7 -7 -2 -3
sb:truce between	2 -1 4 -18 12 -6 0
sb:truce by	0 0 -10 0 3 5 0
sb:truce end	-3 0 28 -7 -14 -8 0
sb:truce from	0 0 7 -11 0 3 -1
sb:truce has	0 0 0 19 -17 0 0
sb:truce is	0 0 3 -4 -8 3 5
sb:truce itself	0 0 18 0 -11 -1 0
sb:truce of	-1 -11 -13 12 3 5 -6
sb:truce on	0 0 14 -3 -5 -3 0
sb:truce over	6 5 -14 -5 0 8 0
sb:truce run	0 0 -1 0 12 -9 -2
sb:truce that	0 0 37 -1 -21 -8 0
sb:truce to	0 0 -10 0 0 8 0
sb:truce would	0 0 7 -2 -5 -3 5
sb:tuesday	0 0 4 -6 2 0 0
sb:tuesday ,	0 0 10 -13 -1 0 0
sb:two	1 0 -16 3 5 1 0
sb:two ,	0 0 1 7 -8 0 0
sb:two <office>	0 0 -2 10 -14 8 0
sb:two country	0 0 23 7 -20 -9 0
sb:two government	0 0 0 7 -8 0 0
sb:two of	0 0 -2 0 -2 8 0
sb:two side	0 0 -7 -10 5 13 0
sb:tyre	0 0 0 -4 8 0 0
sb:under	-3 -1 -17 0 13 0 4
sb:under a	0 0 18 -7 -9 0 0
sb:under an	0 0 -10 0 9 0 0
sb:under section	0 0 -7 -2 12 0 0
sb:under the	0 0 -18 14 0 5 0
sb:understanding	0 0 4 2 -8 1 0
sb:union	0 0 -12 0 13 0 0
sb:unless	0 0 21 -1 -14 0 -4
sb:unless the	0 0 -2 0 8 0 -3
sb:until	-9 -15 6 -9 0 13 -38
sb:until <day-ahead>	0 0 -20 3 17 0 0
sb:until <number>	0 0 8 -5 0 0 -3
sb:until the	0 0 -1 0 -3 11 -5
sb:up	0 2 21 -14 -8 8 -11
sb:up by	0 0 -4 0 6 0 0
sb:up in	0 0 0 9 -9 0 0
sb:up on	0 0 1 -3 -4 10 0
sb:up to	0 0 13 -7 -5 1 -2
sb:upon	0 0 0 7 -5 0 0
sb:upper	0 0 -6 0 10 -3 0
sb:us	0 0 17 0 -14 0 -1
sb:us ,	0 0 6 0 -6 0 0
sb:use	0 0 -6 -2 9 0 0
sb:used	0 0 -6 1 8 -1 -2
sb:valid	0 0 17 0 0 -17 0
sb:valparaíso	0 0 -4 -5 11 0 0
sb:version	0 0 10 0 -9 0 0
sb:vice	0 0 -3 0 7 0 0
sb:vice -	0 0 -3 0 6 0 0
sb:video	0 0 -8 4 0 0 0
sb:vote	0 0 -12 -5 23 0 0
sb:vote on	0 0 -2 0 7 0 0
sb:want to	0 0 7 0 -5 0 0
sb:war	0 0 -7 19 -8 0 0
sb:was	-3 0 -4 3 5 -12 0
sb:was agree	-1 0 8 5 -7 -1 0
sb:was conclude	1 5 6 3 -10 -9 0
sb:was in	0 0 0 -2 6 0 0
sb:was make	0 0 4 5 -6 0 0
sb:was prolonged	0 0 0 -12 14 0 0
sb:was to	-3 3 -25 -8 22 3 4
sb:water	0 0 -9 -1 17 -5 0
sb:way	0 0 0 2 -6 5 0
sb:we	-2 0 -14 0 0 15 1
sb:we are	0 0 -11 -3 17 0 0
sb:wednesday	0 0 -7 0 10 0 -2
sb:week	0 0 5 -12 6 0 -3
sb:week ;	0 0 -11 0 5 7 0
sb:welcome	0 0 -5 0 -7 6 6
sb:were	-2 0 8 -6 13 -11 -10
sb:were loaded	0 0 -5 -2 9 0 0
sb:were to	0 0 0 0 6 0 -4
sb:what	-2 -2 -6 3 0 16 -14
sb:what <name>	0 0 8 8 -14 0 0
sb:what change	0 0 -6 3 1 0 0
sb:what he	0 0 0 0 -8 10 0
sb:what if	0 0 -9 0 10 0 0
sb:what it	0 0 -7 0 0 7 0
sb:what the	0 0 2 -2 -5 7 0
sb:wheat	0 0 -2 -6 14 -2 0
sb:when	4 0 -22 4 0 13 0
sb:when the	0 0 -22 9 5 7 0
sb:where	0 0 0 -10 2 9 0
sb:where it	0 0 -4 0 -3 11 0
sb:where the	0 0 7 -5 -1 0 0
sb:whether	0 0 10 0 -5 -3 0
sb:which	-13 3 -6 7 -7 5 12
sb:which <person>	0 0 -3 8 -4 0 0
sb:which begin	0 6 -10 -4 2 3 0
sb:which both	0 0 -5 17 -9 0 0
sb:which end	0 0 -8 0 14 -2 0
sb:which had	0 6 0 -1 0 -3 0
sb:which has	0 0 -5 -1 9 0 0
sb:which have	0 0 -5 -8 6 6 0
sb:which is	0 0 3 0 -12 4 7
sb:which it	0 0 6 5 -17 8 0
sb:which run	0 0 14 0 -9 -2 0
sb:which take	0 0 11 2 -9 -3 0
sb:which the	0 0 8 0 -14 -3 13
sb:which was	-1 0 -19 0 20 -2 8
sb:who	0 0 -1 4 8 -12 0
sb:why	0 0 11 0 -8 0 0
sb:will	-2 -2 -13 -12 20 8 -9
sb:will be	0 0 20 4 -26 0 5
sb:will lower	0 0 0 0 6 0 -4
sb:will now	0 0 -12 0 19 -7 0
sb:window	0 0 -12 0 15 0 0
sb:winter	0 0 -8 0 0 7 0
sb:wire	0 0 -15 -2 19 0 0
sb:with	-6 -10 7 5 0 -5 0
sb:with <name>	-2 -4 14 8 -14 -3 1
sb:with <seat>	0 0 15 0 -9 0 0
sb:with a	0 0 -9 3 4 0 0
sb:with effect	0 0 -2 -6 9 0 0
sb:with the	0 0 -4 -6 14 -3 0
sb:without	0 0 -3 -4 1 -7 11
sb:without a	0 0 6 0 -4 0 0
sb:without the	0 0 -12 0 6 -2 8
sb:wool	0 0 5 -1 -13 0 10
sb:worked	0 0 -3 -8 15 0 0
sb:world	0 0 -5 0 6 0 0
sb:worst	0 0 -1 -3 8 0 0
sb:would	-7 -9 0 -19 -7 33 -3
sb:would be	0 0 16 1 -18 3 -7
sb:would have	-3 0 1 0 0 1 -6
sb:would like	0 0 -4 0 -1 7 0
sb:would otherwise	0 0 11 0 -9 0 0
sb:would take	0 0 -7 -3 2 0 5
sb:write	0 0 15 -6 -3 -4 -5
sb:year	0 0 7 4 -13 3 0
sb:year ,	0 0 7 3 -3 -7 0
sb:yes	0 0 11 0 -4 -3 0
sb:yes ,	0 0 12 0 -7 0 0
sb:yet	0 0 0 7 -6 0 0
sb:york	0 0 -6 -1 8 0 0
sb:york ,	0 0 -5 0 6 0 0
sb:you	0 0 -1 -7 10 -16 9
sb:your	0 0 3 -12 9 -10 0
sb:zero	0 0 6 4 -3 -4 -3
sb:|	0 0 0 7 -3 0 0
sb:·	0 0 -8 0 5 0 0
sb:—	0 -2 -1 9 -5 10 -10
sb:— <seat>	0 0 12 0 -10 0 0
sb:— for	0 0 0 7 -6 0 0
sb:— monday	0 0 -1 -6 9 0 0
sb:— the	-1 0 -5 -3 7 2 0
sb:— wednesday	0 0 8 0 -6 0 0
sb:•	0 0 0 -3 7 0 -2
t0=future	-2 0 -16 -12 7 15 1
t0=future-passive	0 0 12 -9 -3 0 -6
t0=modal	-10 -6 -4 -23 17 6 0
t0=modal-passive	0 0 -1 -6 12 -2 0
t0=past	21 0 -16 -2 22 -29 -22
t0=past-not	0 0 7 0 -5 0 0
t0=past-passive	-6 0 0 7 0 -9 -2
t0=perfect	-2 -4 -1 7 5 -10 -5
t0=perfect-passive	0 0 3 6 -4 -3 0
t0=pluperfect	0 5 -1 6 -4 0 -5
t0=pluperfect-passive	8 0 -7 0 1 -2 0
t0=present	-29 -22 0 -4 14 -3 0
t0=present-passive	0 -1 6 -8 6 -5 -2
t1=future	-2 0 -22 -12 14 9 2
t1=future-passive	0 0 10 -8 -1 0 -6
t1=infinitive	0 0 -4 -15 -12 17 14
t1=modal	-10 -6 -7 -23 17 8 0
t1=modal-passive	0 0 -1 -6 12 -2 0
t1=participle-passive	3 0 -16 -1 19 -13 0
t1=past	22 0 -15 0 19 -35 -28
t1=past-not	0 0 7 0 -5 0 0
t1=past-passive	-5 0 -4 5 1 -8 -2
t1=perfect	-1 -4 0 6 4 -10 -4
t1=perfect-passive	0 0 3 7 -6 -3 0
t1=pluperfect	0 5 -10 6 -3 4 -4
t1=present	-29 -21 3 -7 12 -6 3
t1=present-passive	0 -1 8 -7 8 -12 -2
t2=future-not	0 0 0 7 -3 0 -1
t2=infinitive	2 0 -3 -17 6 9 0
t2=modal	-1 0 6 14 -7 -1 -9
t2=past	-13 10 -8 -10 21 -8 -8
t2=past-passive	8 0 0 -4 -7 4 0
t2=perfect	0 0 0 6 -1 0 -1
t2=perfect-passive	0 0 0 -9 10 0 0
t2=pluperfect	0 0 0 -12 17 0 0
t2=present	-10 0 5 -3 2 -6 3
t2=present-passive	0 0 0 -12 15 1 -11
t:loose	0 0 9 8 -13 -1 -2
t:loose & d:ahead	-4 -3 10 -14 -6 2 1
t:loose & d:gone	1 0 -15 14 0 -11 -8
t:loose & d:today	0 0 10 8 -15 0 0
t:loose-l	-3 3 4 3 -11 2 0
t:loose-l1	0 0 -7 6 5 -7 0
t:loose-l2	0 0 -4 0 -1 11 -3
t:loose-l3	-5 -6 8 -8 -14 8 8
t:loose-r	0 -9 10 6 -4 -16 -2
t:loose-r0	0 0 0 6 -5 0 0
t:loose-r1	0 -1 9 -4 2 0 -5
t:loose-r2	0 0 -2 6 3 -8 0
t:loose-r3	0 0 -12 5 8 0 -2
t:more	3 2 8 -13 0 0 -15
t:more & d:ahead	-14 -11 15 -17 -8 8 -10
t:more & d:gone	14 9 -19 -1 9 -27 -3
t:more & d:today	-2 0 -6 -5 14 0 0
t:more-in	0 0 8 -1 3 -12 0
t:more-in0	0 0 8 -1 3 -12 0
t:more-l	-14 0 7 -21 -4 15 -8
t:more-l0	0 0 9 -6 1 -5 0
t:more-l1	-1 -3 6 -18 -3 10 0
t:more-l2	0 2 -24 0 8 17 -3
t:more-l3	-1 1 -4 0 3 -6 5
t:more-r	12 1 -4 -2 6 -8 -9
t:more-r0	0 0 1 -7 4 0 0
t:more-r1	0 0 6 -14 16 -10 -5
t:more-r2	0 -11 -4 12 0 -3 0
t:more-r3	10 6 -14 -4 4 8 -12
t:quiet	9 -2 -2 8 -10 5 -9
t:quiet & d:ahead	-1 0 0 -12 6 6 -7
t:quiet & d:gone	12 0 -15 20 -17 0 0
t:quiet & d:today	0 0 6 -8 0 0 0
t:quiet-l	4 0 0 10 -15 8 -6
t:quiet-l1	0 0 -1 8 1 -13 0
t:quiet-l2	6 0 -5 3 -14 14 0
t:quiet-l3	0 0 -1 -1 -3 10 0
t:quiet-r	4 0 -7 10 -3 -2 0
t:quiet-r2	4 0 -10 24 -18 0 0
t:quiet-r3	0 0 0 -15 14 0 0
t:truce	-3 6 2 8 -4 3 -14
t:truce & d:ahead	-21 -26 13 -29 0 13 -5
t:truce & d:gone	7 18 -36 29 -11 -31 -12
t:truce & d:today	-3 0 0 -6 7 0 0
t:truce-l	-5 8 -2 13 -7 5 -7
t:truce-l2	-17 2 4 7 0 -15 5
t:truce-l3	-3 8 -3 1 -5 8 -4
t:truce-r	1 -1 4 -4 2 0 -9
t:truce-r1	10 5 -17 7 0 -6 -2
t:truce-r2	-8 -5 23 -1 -16 7 0
t:truce-r3	-1 0 0 -11 15 -1 -1
t:verb	-1 -4 -5 1 2 0 8
t:verb & d:ahead	-2 0 0 3 -9 2 11
t:verb & d:gone	0 0 -6 -6 14 0 -2
t:verb & d:today	0 0 -8 5 0 0 0
t:verb-l	0 0 -8 -4 7 4 4
t:verb-l2	0 0 -6 0 1 -3 9
t:verb-r1	0 0 5 -12 0 0 9
t:verb-r2	0 0 -7 18 -4 0 -8
tn:more	0 0 6 10 0 -11 -20
tn:quiet	0 0 -3 1 11 -9 -5
tn:truce	-3 10 25 4 -26 -1 -11
tn:verb	3 -1 -14 0 1 10 0
tp:loose	-3 -4 -2 -20 19 -4 2
tp:more	6 5 -10 -4 16 -2 -16
tp:quiet	0 6 16 3 -14 -9 -1
tp:truce	9 0 5 -8 -23 16 18
tp:verb	0 6 -4 1 13 -5 -25
v0-none	-29 -11 -13 -3 28 -5 -1
v0=add	0 0 -5 0 0 0 6
v0=agree	6 0 0 1 0 -5 0
v0=announce	0 0 1 -6 0 0 3
v0=approve	0 0 7 -2 -3 0 0
v0=be	0 -6 -3 -9 12 -3 1
v0=begin	-5 6 -16 -8 9 0 2
v0=carry	0 0 4 2 -8 3 -2
v0=clear	0 0 3 0 -9 6 0
v0=come	0 0 7 -8 5 -2 -5
v0=conclude	0 5 5 5 -10 -3 0
v0=declare	0 0 -5 13 -6 0 0
v0=drop	0 0 0 -1 -8 0 10
v0=end	0 -3 -13 -6 15 6 -7
v0=enter	0 0 -12 0 4 0 5
v0=expect	0 0 -2 0 7 0 0
v0=expire	5 0 0 -9 5 -3 -4
v0=extend	0 0 5 -5 11 -18 1
v0=face	0 0 6 2 -8 0 0
v0=fall	0 0 -4 8 -2 0 0
v0=go	0 0 7 0 0 0 -12
v0=have	2 0 -1 0 10 -15 -4
v0=hold	0 6 -2 0 -2 -4 2
v0=impose	0 0 -3 -4 9 0 0
v0=lapse	0 0 -1 0 8 -3 0
v0=leave	0 0 0 9 -10 0 0
v0=let	0 0 -6 -2 8 0 0
v0=like	0 0 -4 0 -1 7 0
v0=lower	0 0 0 1 3 0 -7
v0=make	0 0 0 9 -13 8 0
v0=meet	0 0 -2 0 7 -3 0
v0=move	0 0 0 -6 0 3 0
v0=negotiate	0 0 0 9 -7 0 0
v0=other	-2 -4 -2 -3 13 -2 -9
v0=pause	0 0 8 0 -6 0 0
v0=pay	0 0 -6 0 11 0 -5
v0=prepare	0 0 -1 0 -3 6 0
v0=reach	0 0 0 -3 9 0 0
v0=remain	0 0 0 0 -6 4 0
v0=return	0 0 -7 0 13 -3 0
v0=rise	0 0 -3 -1 0 0 6
v0=run	8 0 -4 -7 1 3 0
v0=say	0 0 1 -5 0 8 -4
v0=see	0 0 -7 0 13 0 0
v0=set	0 0 -9 0 13 0 0
v0=sit	0 0 -13 5 8 0 0
v0=sleep	0 0 -6 0 0 9 0
v0=stand	0 0 -4 0 9 0 0
v0=start	0 0 -8 4 -5 0 7
v0=stop	-3 0 4 14 -14 0 0
v0=suspend	0 0 7 11 -6 -10 -6
v0=threaten	0 0 -3 -2 10 0 0
v0=want	0 0 8 0 -3 -2 0
v1-none	-25 -11 -4 -1 23 -5 -14
v1=add	0 0 -5 0 0 0 6
v1=agree	0 2 -2 -3 11 -2 -3
v1=announce	0 0 1 -6 0 0 3
v1=approve	0 0 6 -2 0 0 0
v1=be	0 -6 0 -14 12 -7 3
v1=begin	-5 6 -16 1 0 -7 5
v1=buy	0 0 -2 0 6 0 0
v1=carry	0 0 2 2 -9 5 -2
v1=charge	0 0 0 -2 9 -2 -2
v1=clear	0 0 3 0 -9 6 0
v1=collect	0 0 1 -2 6 -4 0
v1=come	0 0 7 -8 5 -2 -5
v1=conclude	0 3 3 3 -6 -4 0
v1=declare	0 0 -5 13 -7 0 0
v1=drop	0 0 0 -1 -8 0 10
v1=end	4 -5 -16 -9 17 6 -8
v1=enter	0 0 -12 0 7 0 4
v1=expect	0 0 -1 0 7 0 0
v1=expire	5 -1 -1 -9 7 -3 -4
v1=face	0 0 6 2 -8 0 0
v1=fall	0 0 -2 9 -4 0 0
v1=go	0 0 7 0 0 0 -12
v1=have	3 0 6 0 0 -10 -4
v1=hold	0 6 -5 0 0 -4 1
v1=impose	0 0 -3 -5 11 0 0
v1=introduce	0 0 0 -3 6 0 0
v1=keep	0 0 10 1 -9 -2 0
v1=know	0 0 0 8 -4 0 -1
v1=leave	0 0 -1 8 -1 -1 0
v1=let	0 0 -7 -2 8 0 0
v1=make	0 0 0 6 -9 8 0
v1=meet	0 0 -4 1 8 -4 0
v1=move	0 0 0 -6 2 1 0
v1=negotiate	0 0 0 9 -7 0 0
v1=other	-2 -4 -7 -2 16 -1 -9
v1=pay	0 0 -9 0 5 0 1
v1=put	0 0 3 -12 11 -3 0
v1=return	0 0 -7 0 13 -3 0
v1=review	0 0 0 -2 6 0 0
v1=rise	0 0 -3 -1 0 0 6
v1=run	8 0 0 -10 -4 4 0
v1=say	0 0 3 -3 -1 6 -4
v1=set	0 0 -9 0 13 0 0
v1=shelve	0 0 9 -3 -3 0 0
v1=sign	0 -1 0 6 -4 4 0
v1=sit	0 0 -13 5 8 0 0
v1=sleep	0 0 -6 0 -1 9 0
v1=stand	0 0 -4 0 9 0 0
v1=start	0 0 -14 0 0 0 11
v1=stay	0 0 -9 1 10 -1 0
v1=stop	-3 0 4 14 -14 0 0
v1=suspend	0 0 0 8 -1 0 -1
v2-none	-20 -30 -12 -7 43 -14 -10
v2=announce	0 0 0 -1 7 0 0
v2=be	-10 -7 -3 -5 10 1 2
v2=bear	0 0 0 13 -10 0 -1
v2=collect	0 0 0 8 -4 0 0
v2=end	0 4 10 1 -10 -6 0
v2=extend	0 0 6 -6 0 0 0
v2=fall	0 0 -7 -8 20 0 -5
v2=get	0 0 0 -11 13 0 0
v2=have	0 4 1 -17 3 0 3
v2=impose	0 0 6 0 -4 0 0
v2=lay	0 6 0 9 -14 0 0
v2=meet	0 0 -2 -3 8 0 0
v2=other	8 0 -2 -2 0 1 -1
v2=pay	0 0 0 -6 3 0 3
v2=put	0 0 -5 -6 15 0 0
v2=remain	0 0 -2 -4 8 0 0
v2=run	0 4 -8 13 -9 0 0
v2=say	0 0 -3 -2 11 0 0
v2=settle	0 0 0 0 -4 7 0
v2=sign	0 0 0 -7 10 0 0
v2=suspend	0 0 0 8 -6 0 0
v2=tell	0 0 6 0 -5 0 0
v:a:<v-agree>	1 0 -22 0 13 5 -6
v:a:<v-begin>	-1 -3 3 -5 11 -8 -6
v:a:<v-end>	4 11 16 2 -31 3 4
v:a:<v-propose>	0 0 -13 -15 22 4 -2
v:a:<v-return>	0 0 19 -14 -22 0 18
v:a:<v-suspend>	0 -1 -15 16 0 0 -2
v:b:<v-agree>	-1 0 4 4 -4 1 -6
v:b:<v-begin>	-1 0 -14 31 -13 0 0
v:b:<v-end>	6 0 37 -34 -25 7 -9
v:b:<v-propose>	-1 0 -18 13 -8 16 5
v:b:<v-return>	0 0 -7 -3 21 -7 0
v:b:<v-suspend>	0 1 -5 0 6 -5 0
v:c0=agree	0 0 0 6 -3 2 -7
v:c0=bear	-3 -4 -4 12 7 0 -24
v:c0=begin	-16 0 -9 15 -4 1 0
v:c0=buy	0 0 -2 -1 8 0 0
v:c0=down	-2 -4 8 -6 8 -17 0
v:c0=end	3 -15 23 -2 -16 0 -6
v:c0=impose	-2 -5 -12 0 17 2 -9
v:c0=propose	0 0 -11 0 -2 21 -6
v:c0=return	0 0 0 0 10 -6 0
v:c0=say	-7 -6 5 -6 0 0 2
v:c0=sell	0 0 -2 0 8 0 0
v:c0=stay	2 -3 8 -8 0 -1 -1
v:c0=suspend	0 3 1 3 0 -12 0
v:c0=target	0 0 8 -13 11 -5 -9
v:c0=threaten	0 0 -7 -6 18 0 -2
v:c0=up	0 0 5 -12 0 5 -3
v:c1=agree	-12 1 0 9 2 -6 -15
v:c1=agree & d:ahead	0 0 -3 0 13 -2 -12
v:c1=agree & d:gone	-9 3 -6 8 -2 0 0
v:c1=agree & d:today	0 0 10 3 -11 0 0
v:c1=bear	-5 -5 -6 6 4 9 -10
v:c1=bear & d:ahead	0 0 -3 0 0 13 -5
v:c1=bear & d:gone	-1 -2 -4 -7 21 -7 -2
v:c1=bear & d:today	0 0 0 17 -14 0 0
v:c1=begin	-17 0 -12 24 -8 -3 3
v:c1=begin & d:ahead	-2 -9 -13 10 -3 0 8
v:c1=begin & d:gone	-11 4 -7 0 9 -6 -11
v:c1=begin & d:today	0 0 7 23 -25 0 0
v:c1=buy	0 0 -6 -3 14 0 0
v:c1=down	-2 -4 6 -4 6 -17 0
v:c1=down & d:ahead	0 0 -2 -18 18 -15 2
v:c1=down & d:gone	0 -2 0 17 -9 0 -2
v:c1=down & d:today	0 0 17 -15 -8 0 0
v:c1=end	8 -16 20 -11 -11 0 -6
v:c1=end & d:ahead	-17 -1 19 -18 -10 4 -1
v:c1=end & d:gone	17 -11 -5 5 -4 -9 -4
v:c1=end & d:today	-2 0 6 -18 3 0 0
v:c1=impose	-22 -3 -15 0 22 1 -7
v:c1=impose & d:ahead	-5 -8 1 17 -12 6 0
v:c1=impose & d:gone	-13 2 -22 -9 31 -13 -10
v:c1=impose & d:today	0 0 -38 -14 42 0 0
v:c1=propose	0 0 -11 0 7 10 -6
v:c1=propose & d:ahead	0 0 -26 -9 19 12 -5
v:c1=propose & d:gone	0 0 0 8 -5 0 0
v:c1=propose & d:today	0 0 11 -7 -3 0 0
v:c1=return	0 0 0 0 11 -6 0
v:c1=say	-7 -6 5 -4 0 -1 1
v:c1=say & d:ahead	0 0 16 1 -18 0 4
v:c1=say & d:gone	-2 -1 -4 -19 32 0 0
v:c1=say & d:today	0 0 -20 10 5 0 0
v:c1=sell	0 0 -9 2 7 -1 0
v:c1=sell & d:ahead	0 0 -9 4 4 -1 0
v:c1=stay	1 -4 11 -15 -1 -3 1
v:c1=stay & d:ahead	-10 -10 7 -35 2 0 6
v:c1=stay & d:gone	8 2 -18 8 4 -11 -8
v:c1=stay & d:today	0 0 27 -9 -16 0 0
v:c1=suspend	-2 2 0 0 1 -9 2
v:c1=suspend & d:ahead	0 -2 5 0 -2 -8 4
v:c1=suspend & d:gone	0 5 -10 5 0 0 0
v:c1=suspend & d:today	0 0 0 -13 15 0 0
v:c1=target	0 0 9 -17 15 -5 -9
v:c1=target & d:ahead	0 0 0 -10 15 -4 -8
v:c1=target & d:gone	0 0 0 -2 7 0 0
v:c1=target & d:today	0 0 10 -8 -3 0 0
v:c1=threaten	0 0 0 -4 11 0 -1
v:c1=threaten & d:ahead	0 0 0 -1 8 0 -1
v:c1=up	0 0 9 -13 1 3 -3
v:c1=up & d:ahead	0 0 14 0 -15 5 -2
v:c1=up & d:gone	0 0 -2 -32 42 -3 0
v:c1=up & d:today	0 0 -8 10 -4 0 0
v:ct1=agree future	0 0 -3 -1 9 0 0
v:ct1=agree past	-4 -4 -6 0 7 2 0
v:ct1=agree perfect	0 0 3 0 -9 6 0
v:ct1=agree pluperfect	0 0 0 12 -12 3 0
v:ct1=bear future	0 0 -13 4 12 -2 -6
v:ct1=bear gerund	0 0 -4 -6 1 7 0
v:ct1=bear infinitive	0 0 0 -8 0 5 0
v:ct1=bear modal	0 0 3 -9 -5 13 -6
v:ct1=bear participle-passive	0 0 -4 -7 1 0 10
v:ct1=bear past	0 0 -5 17 -7 -1 0
v:ct1=bear present	0 0 12 12 -6 -19 -8
v:ct1=bear present-passive	0 0 -7 -1 12 0 0
v:ct1=begin future	0 0 -7 -3 10 -4 2
v:ct1=begin gerund	0 0 -13 19 -10 0 0
v:ct1=begin infinitive	0 0 5 -3 -7 0 6
v:ct1=begin modal	0 0 -4 -3 0 0 11
v:ct1=begin past	-9 4 3 19 -12 -10 -17
v:ct1=begin pluperfect	0 0 0 -16 18 0 0
v:ct1=begin present	-1 -3 -7 13 -5 6 -1
v:ct1=begin present-passive	0 0 6 -7 0 0 0
v:ct1=down future	0 0 -8 0 21 0 -8
v:ct1=down past	0 -1 18 0 -13 0 0
v:ct1=down past-passive	0 0 5 1 -7 0 0
v:ct1=down present	0 0 -13 4 8 -10 7
v:ct1=end future	0 0 12 0 -9 0 0
v:ct1=end modal	-7 0 8 -8 7 -12 -3
v:ct1=end participle-passive	6 0 -20 -4 16 -2 0
v:ct1=end past	24 -1 -24 0 1 -7 0
v:ct1=end present	-34 -6 26 1 -23 7 0
v:ct1=impose future	0 0 -15 -13 19 11 -10
v:ct1=impose future-passive	0 0 13 -13 8 -11 -8
v:ct1=impose gerund	0 0 0 -6 9 0 0
v:ct1=impose infinitive	0 0 -8 -12 -16 26 7
v:ct1=impose infinitive-passive	0 0 -6 10 -6 2 0
v:ct1=impose modal	0 0 -20 -9 21 -2 4
v:ct1=impose modal-passive	0 0 -3 -4 -4 13 0
v:ct1=impose participle-passive	-1 1 0 0 12 -11 -6
v:ct1=impose past	-5 -4 -2 -4 10 -6 5
v:ct1=impose past-passive	0 -2 12 -9 8 -3 0
v:ct1=impose perfect	0 0 -1 8 0 -4 0
v:ct1=impose perfect-passive	0 0 -14 -1 15 0 0
v:ct1=impose pluperfect	0 6 -13 -10 9 10 -10
v:ct1=impose present	0 -1 3 7 -11 -1 8
v:ct1=impose present-passive	0 0 0 10 5 -26 0
v:ct1=propose modal	0 0 -7 0 10 0 0
v:ct1=propose past	0 0 -6 11 -2 -1 0
v:ct1=propose pluperfect	0 0 0 0 -4 7 0
v:ct1=propose present	0 0 2 -5 -10 14 0
v:ct1=say future	0 0 -3 0 -1 7 0
v:ct1=say gerund	0 0 0 -4 6 0 0
v:ct1=say participle-passive	0 0 0 6 -1 0 -1
v:ct1=say past	-5 -3 12 -8 3 -13 0
v:ct1=say perfect	0 0 -11 14 -7 2 0
v:ct1=say present	0 0 8 -9 1 0 -4
v:ct1=say present-passive	0 0 -12 -1 2 0 10
v:ct1=stay future	0 0 -7 -12 0 7 7
v:ct1=stay future-passive	0 0 -2 0 6 0 0
v:ct1=stay infinitive	0 0 -5 -4 -3 12 2
v:ct1=stay modal	0 0 15 -7 -8 8 -13
v:ct1=stay modal-passive	0 0 -7 0 4 1 0
v:ct1=stay participle-passive	0 0 -10 -9 21 0 0
v:ct1=stay past	15 0 0 -30 13 -7 -7
v:ct1=stay perfect	-1 -1 8 1 -1 -4 0
v:ct1=stay pluperfect	0 6 0 3 -8 0 0
v:ct1=stay present	-15 -8 19 -3 -5 -15 2
v:ct1=suspend future	0 0 -8 0 12 -4 0
v:ct1=suspend future-passive	0 0 -5 -6 16 0 -4
v:ct1=suspend participle-passive	0 0 7 -9 -1 2 0
v:ct1=suspend past	0 0 -1 -14 14 -1 0
v:ct1=suspend past-passive	0 0 7 -5 0 0 0
v:ct1=suspend perfect	0 0 -4 7 -2 0 0
v:ct1=suspend perfect-passive	0 0 -11 4 4 0 0
v:ct1=suspend pluperfect	0 7 -3 1 -5 0 0
v:ct1=suspend present	0 0 -2 -6 0 3 8
v:ct1=suspend present-passive	0 0 15 20 -21 -11 -5
v:ct1=target participle-passive	0 0 -2 0 6 0 0
v:ct1=target past-passive	0 0 0 -6 8 0 0
v:ct1=target pluperfect	0 0 0 -2 7 0 0
v:ct1=target present	0 0 24 -1 -21 0 0
v:ct1=target present-passive	0 0 -4 0 8 0 0
v:ct1=threaten pluperfect	0 0 0 -2 8 0 -1
v:ct1=up infinitive	0 0 9 0 -5 0 0
v:ct1=up modal	0 0 0 12 -7 0 -5
v:ct1=up past	0 0 -1 -11 17 0 0
v:ct1=up pluperfect	0 0 0 0 6 -4 0
v:ct1=up present	0 0 -2 -10 0 10 3
v:ct1=up present-passive	0 0 9 -3 -4 0 0
v:l1="	0 0 -5 7 -5 4 0
v:l1='s & d:ahead	0 0 6 0 -3 -2 0
v:l1=(	0 0 1 -15 11 0 0
v:l1=( & d:gone	0 0 0 -9 12 0 0
v:l1=,	-12 -12 0 -1 10 -1 -1
v:l1=, & d:ahead	0 0 -9 10 -6 3 6
v:l1=, & d:gone	0 -3 -7 -15 27 0 0
v:l1=, & d:today	-6 -3 11 -2 2 -9 -11
v:l1=-	0 0 -4 0 6 0 0
v:l1=.	0 0 -7 -3 13 0 0
v:l1=:	0 0 15 -9 -9 8 -10
v:l1=: & d:ahead	0 0 20 -9 -19 8 -8
v:l1=: & d:today	0 0 -7 -7 17 0 0
v:l1=;	0 0 -5 0 8 0 0
v:l1=<agent>	0 0 -9 -11 22 0 0
v:l1=<agent> & d:today	0 0 -8 -8 17 0 0
v:l1=<begin>	0 1 9 -34 1 4 4
v:l1=<begin> & d:ahead	-2 -5 0 -23 -1 8 9
v:l1=<begin> & d:gone	2 6 8 -8 -2 -1 -3
v:l1=<begin> & d:today	0 0 4 -27 13 -1 -2
v:l1=<duty>	0 0 11 -11 -3 0 0
v:l1=<duty> & d:today	0 0 14 -8 -8 0 0
v:l1=<goods>	0 0 -5 -13 16 0 0
v:l1=<goods> & d:today	0 0 -9 -8 17 0 0
v:l1=<level-noun>	0 0 15 26 -35 0 0
v:l1=<level-noun> & d:today	0 0 -4 26 -23 0 0
v:l1=<level>	0 0 -1 -7 12 0 0
v:l1=<level> & d:ahead	0 0 -6 -2 11 0 0
v:l1=<level> & d:today	0 0 2 -15 7 0 0
v:l1=<name>	0 0 -19 -12 28 0 0
v:l1=<name> & d:ahead	0 0 -5 0 7 0 0
v:l1=<name> & d:today	0 0 -12 -7 17 0 0
v:l1=<not>	0 0 -1 0 10 -14 0
v:l1=<number>	0 0 -27 -2 20 0 0
v:l1=<number> & d:ahead	0 0 -13 -1 19 0 0
v:l1=<number> & d:today	0 0 -13 0 7 0 0
v:l1=<organisation>	0 0 -3 15 -13 0 0
v:l1=<organisation> & d:gone	0 0 0 -8 9 0 0
v:l1=<organisation> & d:today	0 0 -2 23 -21 0 0
v:l1=<person>	0 0 0 15 -13 0 0
v:l1=<person> & d:today	0 0 0 16 -14 0 0
v:l1=<seat>	0 0 -9 -14 23 0 0
v:l1=<seat> & d:ahead	0 0 -3 -1 7 0 0
v:l1=<seat> & d:gone	0 0 0 -3 6 0 0
v:l1=<seat> & d:today	0 0 -4 -5 11 0 0
v:l1=<span>	0 0 -21 -3 26 0 0
v:l1=<span> & d:ahead	0 0 -20 0 23 0 0
v:l1=<v-agree>	0 0 -7 5 0 0 0
v:l1=<v-agree> & d:gone	0 0 0 -7 7 0 0
v:l1=<v-agree> & d:today	0 0 -5 12 -7 0 0
v:l1=<v-bear>	0 0 13 -3 -7 0 0
v:l1=<v-bear> & d:today	0 0 9 -2 -4 0 0
v:l1=<v-begin>	0 0 -30 26 -3 -2 -8
v:l1=<v-begin> & d:ahead	0 0 -20 12 7 -1 -7
v:l1=<v-begin> & d:gone	0 0 0 6 -4 0 0
v:l1=<v-begin> & d:today	0 0 -11 13 -6 0 0
v:l1=<v-down>	0 0 10 -10 0 0 -2
v:l1=<v-down> & d:ahead	0 0 10 -9 0 0 -2
v:l1=<v-end>	-3 0 26 -27 -7 -7 -1
v:l1=<v-end> & d:ahead	0 0 22 -1 -16 -5 0
v:l1=<v-end> & d:gone	-2 0 -5 -4 16 0 0
v:l1=<v-end> & d:today	0 0 13 -17 -3 0 0
v:l1=<v-impose>	0 0 -10 -7 20 -1 0
v:l1=<v-impose> & d:gone	0 0 0 -15 17 0 0
v:l1=<v-impose> & d:today	0 0 -14 6 1 0 0
v:l1=<v-propose>	0 0 -1 -5 11 0 0
v:l1=<v-propose> & d:today	0 0 0 -2 6 0 0
v:l1=<v-say>	0 0 -2 -14 8 6 0
v:l1=<v-say> & d:ahead	0 0 0 0 -5 6 0
v:l1=<v-say> & d:today	0 0 -4 -7 15 0 0
v:l1=<v-stay>	0 0 -12 5 -9 14 0
v:l1=<v-stay> & d:ahead	0 0 0 0 -14 15 0
v:l1=<v-stay> & d:today	0 0 -12 6 0 0 0
v:l1=a	9 0 0 -16 7 0 0
v:l1=a & d:ahead	0 0 0 -14 16 0 0
v:l1=a & d:gone	11 0 0 0 -7 0 0
v:l1=after	0 0 18 -16 -4 -4 -3
v:l1=after & d:ahead	0 0 20 -8 -9 -4 -2
v:l1=after & d:gone	0 0 0 -5 8 0 0
v:l1=agree	0 0 0 -5 6 0 0
v:l1=and	0 0 -9 -17 27 0 0
v:l1=and & d:ahead	0 0 -6 0 12 0 0
v:l1=and & d:gone	0 0 0 -12 15 0 0
v:l1=as	0 0 22 -9 -15 0 0
v:l1=as & d:ahead	0 0 7 0 -3 0 0
v:l1=before	0 0 0 7 1 -6 -5
v:l1=before & d:ahead	0 0 2 20 -14 -6 -4
v:l1=before & d:gone	0 0 0 -21 24 0 0
v:l1=before & d:today	0 0 0 -4 7 0 0
v:l1=begin	0 0 -9 20 -11 0 0
v:l1=begin & d:ahead	0 0 -5 8 0 0 0
v:l1=begin & d:gone	0 0 0 7 -6 0 0
v:l1=begin & d:today	0 0 -2 7 -5 0 0
v:l1=by	-1 0 8 -20 5 0 -9
v:l1=by & d:ahead	0 0 11 -9 -2 0 -9
v:l1=by & d:gone	0 0 -1 -6 12 0 0
v:l1=changed	0 0 19 -13 -8 0 0
v:l1=come	0 0 -7 -9 19 0 -1
v:l1=come & d:ahead	0 0 -7 -8 18 0 -1
v:l1=down	0 0 -2 -1 7 0 0
v:l1=duty	0 0 14 -5 -9 0 0
v:l1=effect	0 0 0 24 -23 0 0
v:l1=end	0 0 18 -14 -6 -4 0
v:l1=end & d:gone	0 0 -2 0 6 0 0
v:l1=end & d:today	0 0 20 -8 -14 0 0
v:l1=for	0 0 9 -18 7 -7 -2
v:l1=for & d:ahead	0 0 13 -7 -1 -6 -2
v:l1=for & d:gone	0 0 0 -4 6 0 0
v:l1=for & d:today	0 0 -6 -1 10 0 0
v:l1=friday	0 0 12 -7 -5 0 0
v:l1=friday & d:today	0 0 -8 -7 17 0 0
v:l1=from	-13 2 -32 27 -9 -44 23
v:l1=from & d:ahead	-4 -15 -32 28 -9 -40 28
v:l1=from & d:gone	-5 11 3 1 -1 0 -17
v:l1=from & d:today	0 0 -7 5 0 0 0
v:l1=good	0 0 -9 -12 19 0 0
v:l1=has	0 0 -3 10 -6 0 0
v:l1=in	-9 -5 -26 5 16 -9 -4
v:l1=in & d:ahead	0 0 -19 -4 29 -5 0
v:l1=in & d:gone	-8 -4 -5 8 1 -1 0
v:l1=is	0 0 19 -15 0 -14 -4
v:l1=is & d:ahead	0 0 25 0 -14 -13 -3
v:l1=is & d:gone	0 0 -3 -10 17 0 0
v:l1=is & d:today	0 0 -6 0 9 0 0
v:l1=it	0 0 11 -9 -3 0 0
v:l1=it & d:today	0 0 11 -3 -7 0 0
v:l1=last	0 1 -15 17 -4 0 0
v:l1=last & d:gone	0 1 0 21 -21 0 0
v:l1=meet	0 0 12 -7 -6 0 0
v:l1=meet & d:today	0 0 13 -6 -8 0 0
v:l1=midnight	0 0 31 -11 -24 0 0
v:l1=monday	0 0 -8 4 0 0 0
v:l1=monday & d:today	0 0 -8 4 0 0 0
v:l1=noon	0 0 -9 -2 14 0 0
v:l1=of	-4 0 -41 23 5 -24 0
v:l1=of & d:ahead	0 0 -28 2 22 -20 1
v:l1=of & d:gone	-1 2 -3 9 -5 0 0
v:l1=of & d:today	0 0 -14 18 -9 0 0
v:l1=on	6 -11 2 -2 12 -27 3
v:l1=on & d:ahead	-34 -21 13 -7 0 -17 12
v:l1=on & d:gone	23 1 -22 9 1 -17 -24
v:l1=on & d:today	-3 0 -16 -12 32 0 -1
v:l1=out	5 0 37 -9 -32 0 0
v:l1=out & d:ahead	0 0 9 -4 -3 0 0
v:l1=pay	0 0 -1 8 -5 0 0
v:l1=pay & d:today	0 0 -1 8 -5 0 0
v:l1=same	0 0 8 0 -4 0 0
v:l1=saturday	0 0 0 -2 6 0 0
v:l1=say	0 0 7 -5 0 -1 0
v:l1=say & d:ahead	0 0 10 0 -7 -1 0
v:l1=say & d:today	0 0 -1 -2 7 0 0
v:l1=sign	0 0 -6 11 -5 0 0
v:l1=sign & d:today	0 0 -4 13 -8 0 0
v:l1=since	-9 0 -17 1 14 -10 -9
v:l1=since & d:ahead	0 -1 -7 -29 34 -6 -4
v:l1=since & d:gone	-8 1 -13 11 -3 -1 -2
v:l1=start	0 0 -9 18 -10 0 -1
v:l1=start & d:ahead	0 0 0 11 -7 0 0
v:l1=start & d:today	0 0 -6 8 -3 0 0
v:l1=sunday	0 0 -1 -1 7 0 0
v:l1=tariff	0 0 -3 -2 10 0 0
v:l1=telephone	0 0 0 -4 6 0 0
v:l1=than	0 0 -2 -1 7 0 0
v:l1=than & d:ahead	0 0 -1 0 6 0 0
v:l1=that	0 0 0 -8 6 0 0
v:l1=the	-7 -10 13 4 -17 6 4
v:l1=the & d:ahead	-1 0 19 -20 -23 12 7
v:l1=the & d:gone	-3 -6 -17 6 15 -16 -5
v:l1=the & d:today	0 0 -1 15 -12 0 0
v:l1=through	0 0 3 -10 1 0 0
v:l1=through & d:ahead	0 0 10 -3 -7 1 0
v:l1=till	0 0 17 -7 -9 0 0
v:l1=till & d:ahead	0 0 19 -1 -15 0 0
v:l1=time	0 0 0 14 -12 0 0
v:l1=to	-6 -12 16 -29 -18 23 -23
v:l1=to & d:ahead	0 -1 12 -6 -35 29 -20
v:l1=to & d:gone	-3 -7 9 -25 23 -21 0
v:l1=tuesday	0 0 -20 11 2 0 0
v:l1=tuesday & d:today	0 0 -19 11 1 0 0
v:l1=until	-9 -13 6 -9 1 10 -26
v:l1=until & d:ahead	-1 -2 11 -17 -10 13 -23
v:l1=until & d:gone	-4 -7 -8 3 16 -8 0
v:l1=us	0 0 -1 -4 9 0 0
v:l1=wednesday	0 0 0 -10 5 0 0
v:l1=wednesday & d:today	0 0 0 -10 5 0 0
v:l1=·	0 0 -12 3 4 0 0
v:l1=· & d:today	0 0 -11 4 2 0 0
v:l1=—	0 0 -6 -8 18 0 0
v:l1=— & d:today	0 0 -7 -6 15 0 0
v:l2="	0 0 -11 4 0 5 0
v:l2=" & d:ahead	0 0 -10 10 -6 5 0
v:l2=" & d:gone	0 0 0 -5 6 0 0
v:l2=)	0 0 8 -5 -1 0 0
v:l2=,	7 0 9 7 -19 -3 8
v:l2=, & d:ahead	0 -8 -5 -20 9 0 12
v:l2=, & d:gone	10 3 12 3 -15 -4 -5
v:l2=, & d:today	0 0 20 24 -35 0 0
v:l2=.	0 0 0 -7 10 -4 -3
v:l2=. & d:ahead	0 0 0 -4 8 -4 -3
v:l2=:	0 0 17 13 -31 -8 15
v:l2=: & d:ahead	0 0 8 -12 -9 -7 16
v:l2=: & d:gone	0 0 17 7 -19 0 0
v:l2=: & d:today	0 0 -10 18 -12 0 0
v:l2=;	0 0 5 0 2 -8 0
v:l2=; & d:ahead	0 0 5 0 1 -8 0
v:l2=<agent> & d:ahead	0 0 0 14 -7 -3 -2
v:l2=<agent> & d:gone	0 0 0 -6 7 0 0
v:l2=<agent> & d:today	0 0 -1 -6 11 0 0
v:l2=<begin>	1 -1 7 2 -2 -9 -1
v:l2=<begin> & d:ahead	-7 -9 9 5 -13 0 6
v:l2=<begin> & d:gone	9 5 0 -9 7 -7 -13
v:l2=<begin> & d:today	-2 0 -4 9 6 -6 -7
v:l2=<day-ahead>	0 0 -4 15 -21 22 -19
v:l2=<day-ahead> & d:ahead	0 0 -2 22 -29 23 -18
v:l2=<day-ahead> & d:gone	0 0 -1 -9 15 0 0
v:l2=<day-gone>	0 0 0 -6 5 0 0
v:l2=<day-today>	0 0 12 12 -18 0 -4
v:l2=<day-today> & d:today	0 0 14 -4 -9 0 0
v:l2=<duty>	0 0 -2 6 11 -13 -17
v:l2=<duty> & d:ahead	0 0 0 9 7 -12 -16
v:l2=<duty> & d:today	0 0 0 -12 15 0 0
v:l2=<gate>	0 0 -13 13 0 0 -8
v:l2=<gate> & d:ahead	0 0 -12 12 2 0 -8
v:l2=<goods>	-2 -1 -18 -1 22 7 -20
v:l2=<goods> & d:ahead	0 0 -12 5 9 8 -19
v:l2=<goods> & d:gone	-1 0 0 -6 12 0 0
v:l2=<goods> & d:today	0 0 -11 -2 10 0 0
v:l2=<level-noun>	0 0 -21 -3 24 0 -6
v:l2=<level-noun> & d:ahead	0 0 -16 0 15 0 -5
v:l2=<level-noun> & d:today	0 0 -6 -3 10 0 0
v:l2=<level>	-4 -2 -15 4 11 -4 0
v:l2=<level> & d:ahead	0 0 -8 -4 12 -3 0
v:l2=<level> & d:gone	-1 0 -3 -19 26 0 0
v:l2=<level> & d:today	0 0 -8 31 -25 0 0
v:l2=<month-gone> & d:gone	0 0 0 7 -7 0 0
v:l2=<name>	-2 0 -3 -14 21 7 -14
v:l2=<name> & d:ahead	0 0 0 -5 6 7 -13
v:l2=<name> & d:gone	-1 0 0 -15 20 0 0
v:l2=<not>	0 0 -16 -18 33 0 -1
v:l2=<not> & d:ahead	0 0 -3 -6 13 0 -1
v:l2=<not> & d:today	0 0 -12 -8 21 0 0
v:l2=<number>	0 0 0 12 -17 -4 11
v:l2=<number> & d:ahead	0 0 7 26 -39 -3 11
v:l2=<number> & d:gone	0 0 0 -22 25 0 0
v:l2=<number> & d:today	0 0 -11 0 8 0 0
v:l2=<office>	0 0 7 12 -22 6 0
v:l2=<office> & d:ahead	0 0 -9 0 0 7 0
v:l2=<office> & d:today	0 0 14 15 -26 0 0
v:l2=<organisation>	0 0 -11 10 0 0 0
v:l2=<organisation> & d:ahead	0 0 -4 0 6 0 0
v:l2=<organisation> & d:today	0 0 -4 9 -4 0 0
v:l2=<person>	0 0 -5 9 0 -3 0
v:l2=<person> & d:gone	0 0 0 -14 20 0 0
v:l2=<person> & d:today	0 0 -10 19 -13 0 0
v:l2=<quality>	0 0 -5 -10 14 0 0
v:l2=<quality> & d:today	0 0 -6 -4 12 0 0
v:l2=<seat>	-3 -3 -4 17 0 -6 -10
v:l2=<seat> & d:ahead	0 0 1 13 -7 -1 -3
v:l2=<seat> & d:gone	0 0 -1 -5 11 0 0
v:l2=<seat> & d:today	0 0 -5 15 -4 0 -2
v:l2=<sender> & d:ahead	0 0 6 0 -2 0 0
v:l2=<span>	0 0 -3 3 -17 -7 27
v:l2=<span> & d:ahead	0 -1 -8 -14 0 -7 28
v:l2=<span> & d:gone	0 1 9 14 -21 0 0
v:l2=<v-agree>	-2 1 7 16 -14 -9 -1
v:l2=<v-agree> & d:ahead	0 0 9 -13 4 -8 0
v:l2=<v-agree> & d:gone	-1 2 0 24 -23 0 0
v:l2=<v-bear>	0 0 16 -14 6 -15 0
v:l2=<v-bear> & d:ahead	0 0 19 -6 -5 -14 0
v:l2=<v-bear> & d:gone	0 0 0 -7 12 0 -1
v:l2=<v-bear> & d:today	0 0 -2 -2 8 0 0
v:l2=<v-begin>	-8 3 -16 12 -4 0 6
v:l2=<v-begin> & d:ahead	0 -7 -12 19 -15 0 10
v:l2=<v-begin> & d:gone	-5 8 0 -2 5 0 -6
v:l2=<v-begin> & d:today	0 0 0 -5 9 0 0
v:l2=<v-buy>	0 0 -2 -2 10 0 0
v:l2=<v-down>	0 0 -11 5 12 -2 -6
v:l2=<v-down> & d:ahead	0 0 -9 -15 22 -1 -5
v:l2=<v-down> & d:gone	0 0 0 16 -12 0 0
v:l2=<v-down> & d:today	0 0 -1 -4 9 0 0
v:l2=<v-end>	6 -13 19 0 -17 5 -20
v:l2=<v-end> & d:ahead	-12 -1 22 -13 -16 8 -17
v:l2=<v-end> & d:gone	13 -9 -1 5 -5 -8 0
v:l2=<v-impose>	-8 3 -9 19 -1 2 -26
v:l2=<v-impose> & d:ahead	0 -3 -2 35 -14 4 -22
v:l2=<v-impose> & d:gone	-4 7 -12 0 3 -3 0
v:l2=<v-impose> & d:today	0 0 -13 -20 32 0 0
v:l2=<v-propose>	0 0 -14 -1 23 -7 0
v:l2=<v-propose> & d:ahead	0 0 -11 0 19 -6 0
v:l2=<v-propose> & d:today	0 0 -2 -3 10 0 0
v:l2=<v-return>	0 0 -10 0 12 0 0
v:l2=<v-return> & d:ahead	0 0 -8 0 10 0 0
v:l2=<v-say>	-2 -1 -3 1 6 3 -11
v:l2=<v-say> & d:ahead	0 0 3 9 -8 4 -9
v:l2=<v-say> & d:gone	0 0 -1 0 6 0 0
v:l2=<v-say> & d:today	0 0 -13 -12 27 0 0
v:l2=<v-sell>	0 0 -1 9 -4 0 -1
v:l2=<v-sell> & d:ahead	0 0 -1 10 -5 0 -1
v:l2=<v-stay>	0 2 1 0 -11 16 -9
v:l2=<v-stay> & d:ahead	0 -3 0 -5 -6 19 -7
v:l2=<v-stay> & d:gone	1 5 -22 5 0 -4 0
v:l2=<v-stay> & d:today	0 0 17 -5 -12 0 0
v:l2=<v-suspend>	0 2 3 -7 1 -5 0
v:l2=<v-suspend> & d:ahead	0 -1 8 -6 -1 -4 0
v:l2=<v-suspend> & d:gone	0 4 -10 2 0 0 0
v:l2=<v-target>	0 0 -18 -4 24 0 0
v:l2=<v-target> & d:ahead	0 0 -10 0 13 0 0
v:l2=<v-target> & d:today	0 0 -5 -3 10 0 0
v:l2=<v-up>	0 0 0 -13 15 0 -4
v:l2=<v-up> & d:gone	0 0 0 -9 12 0 0
v:l2=a	0 0 14 0 -9 0 0
v:l2=accra	0 0 -4 13 -7 0 0
v:l2=accra & d:gone	0 0 0 13 -13 0 0
v:l2=again	0 0 -6 -7 12 -6 4
v:l2=again & d:ahead	0 0 -6 -2 8 -6 4
v:l2=agree	0 4 -5 6 -3 0 0
v:l2=agree & d:ahead	0 0 -4 0 7 0 0
v:l2=agree & d:gone	0 4 0 8 -12 0 0
v:l2=agreement	0 0 7 -5 0 0 0
v:l2=agreement & d:ahead	0 0 8 0 -4 0 0
v:l2=agreement & d:gone	0 0 0 -4 6 0 0
v:l2=all	0 0 -9 0 11 0 0
v:l2=all & d:ahead	0 0 -6 0 7 0 0
v:l2=and	0 -1 26 6 -26 -11 6
v:l2=and & d:ahead	0 0 33 -11 -29 -11 8
v:l2=and & d:today	0 0 -10 10 -2 0 0
v:l2=announce	0 0 4 -10 3 0 0
v:l2=announcement	0 0 -2 11 -8 0 0
v:l2=apply	0 0 0 0 -4 8 -7
v:l2=apply & d:ahead	0 0 1 11 -14 8 -7
v:l2=apply & d:gone	0 0 0 -13 14 0 0
v:l2=are	0 0 14 -5 -10 0 0
v:l2=are & d:ahead	0 0 -2 -3 6 0 0
v:l2=arrangement	0 0 -20 0 0 17 0
v:l2=arrangement & d:ahead	0 0 -19 0 0 18 0
v:l2=arrive	0 0 6 0 -5 0 0
v:l2=arrive & d:ahead	0 0 6 0 -5 0 0
v:l2=as	0 0 -22 30 -23 -4 7
v:l2=as & d:ahead	0 0 -13 21 -18 -3 8
v:l2=as & d:today	0 0 -8 15 -10 0 0
v:l2=at	0 0 6 -24 10 -5 -2
v:l2=at & d:ahead	0 0 -5 -4 16 -4 -1
v:l2=at & d:gone	0 0 0 -8 10 0 0
v:l2=at & d:today	0 0 13 -7 -7 0 0
v:l2=away	0 0 8 0 -7 0 0
v:l2=away & d:ahead	0 0 9 0 -8 0 0
v:l2=back	0 0 -10 -12 20 -1 0
v:l2=back & d:ahead	0 0 -10 -7 18 0 0
v:l2=beef	0 0 -11 0 0 11 0
v:l2=been	0 0 16 -3 -11 0 0
v:l2=before	0 0 1 -11 9 -14 6
v:l2=before & d:ahead	0 0 2 -6 5 -14 6
v:l2=begin	-5 6 -14 15 -14 -8 8
v:l2=begin & d:ahead	0 -6 -13 12 -8 -7 10
v:l2=begin & d:gone	-3 10 0 7 -10 0 -2
v:l2=both	0 0 -1 16 -10 0 0
v:l2=both & d:gone	0 0 0 18 -16 0 0
v:l2=busan	0 0 -7 -6 14 0 0
v:l2=busan & d:ahead	0 0 -7 0 9 0 0
v:l2=busan & d:gone	0 0 0 -5 7 0 0
v:l2=by	0 0 1 9 0 -12 -1
v:l2=by & d:ahead	0 0 3 0 5 -12 0
v:l2=by & d:today	0 0 -1 14 -12 0 0
v:l2=change	0 0 -12 15 -1 0 -3
v:l2=change & d:ahead	0 0 -12 17 -4 0 -3
v:l2=charge	0 0 -10 -7 18 0 0
v:l2=close	0 0 10 0 -6 0 0
v:l2=close & d:ahead	0 0 10 0 -7 0 0
v:l2=closed	0 0 -6 -4 15 0 0
v:l2=closed & d:ahead	0 0 -6 -2 13 0 0
v:l2=come	0 0 -13 -7 21 0 0
v:l2=come & d:ahead	0 0 -10 0 12 0 0
v:l2=conclude	0 0 0 8 -4 -2 0
v:l2=conclude & d:ahead	0 0 0 -5 6 -2 0
v:l2=conclude & d:gone	0 0 0 12 -11 0 0
v:l2=continue	0 0 -7 0 -7 15 0
v:l2=continue & d:ahead	0 0 -6 0 -10 16 0
v:l2=counted	0 -2 6 14 -18 0 1
v:l2=counted & d:ahead	0 0 8 13 -22 0 1
v:l2=custom	0 0 -7 13 -2 0 -4
v:l2=custom & d:ahead	0 0 -7 14 -4 0 -4
v:l2=date	0 0 9 0 -3 0 -1
v:l2=date & d:ahead	0 0 13 0 -8 0 0
v:l2=date & d:today	0 0 -4 -1 9 0 0
v:l2=day	0 0 16 -9 -6 -1 0
v:l2=day & d:ahead	0 0 18 0 -14 -1 0
v:l2=day & d:gone	0 0 0 -5 9 0 0
v:l2=deadline	0 0 -2 0 6 0 0
v:l2=deal	0 0 -6 -2 13 0 0
v:l2=deal & d:ahead	0 0 -6 0 8 0 0
v:l2=declare	0 0 -4 19 -13 0 0
v:l2=declare & d:ahead	0 0 -4 8 -3 0 0
v:l2=declare & d:gone	0 0 0 12 -11 0 0
v:l2=decree	0 0 0 15 -12 0 0
v:l2=decree & d:ahead	0 0 0 16 -14 0 0
v:l2=die	-4 0 11 0 -2 0 0
v:l2=die & d:ahead	0 0 14 0 -12 0 0
v:l2=die & d:gone	-3 0 -1 0 10 0 0
v:l2=down	0 0 -23 18 4 0 0
v:l2=down & d:ahead	0 0 -16 -8 23 0 0
v:l2=down & d:gone	0 0 0 26 -25 0 0
v:l2=drop	0 0 6 -5 0 0 0
v:l2=duty	0 0 0 17 -6 -6 -12
v:l2=duty & d:ahead	0 0 1 19 -9 -5 -11
v:l2=duty & d:gone	0 0 0 7 -6 0 0
v:l2=duty & d:today	0 0 0 -12 14 0 0
v:l2=early	0 0 7 -1 -3 0 0
v:l2=eastern	0 0 1 15 -17 0 0
v:l2=effect	0 0 -6 7 -8 -1 9
v:l2=effect & d:ahead	0 0 -5 -5 1 0 10
v:l2=effect & d:gone	0 0 0 17 -14 0 0
v:l2=end	6 -7 11 0 -10 0 -10
v:l2=end & d:ahead	-7 0 9 -8 -3 1 -8
v:l2=end & d:gone	11 -5 5 7 -13 -6 0
v:l2=enter	0 0 -6 -6 16 0 0
v:l2=enter & d:ahead	0 0 -6 -5 14 0 0
v:l2=expire	5 0 6 -10 -1 0 -2
v:l2=expire & d:ahead	-1 0 9 0 -3 0 -2
v:l2=expire & d:gone	8 0 -5 -7 3 0 0
v:l2=extend	0 0 0 10 -4 0 0
v:l2=extend & d:gone	0 0 0 12 -9 0 0
v:l2=fall	0 0 -13 11 3 0 0
v:l2=fall & d:ahead	0 0 -13 -8 20 0 0
v:l2=fall & d:gone	0 0 0 18 -18 0 0
v:l2=follow	0 0 -3 0 7 0 0
v:l2=follow & d:ahead	0 0 -3 0 6 0 0
v:l2=for	0 0 -16 -3 22 0 0
v:l2=for & d:ahead	0 0 -13 0 15 0 0
v:l2=for & d:today	0 0 -2 -1 6 0 0
v:l2=friday	0 0 0 -9 6 0 0
v:l2=friday & d:ahead	0 0 6 -1 -2 0 0
v:l2=friday & d:today	0 0 -7 -3 14 0 0
v:l2=from	0 0 -26 12 2 -3 9
v:l2=from & d:ahead	0 0 -24 -8 18 -3 11
v:l2=from & d:gone	0 0 0 18 -14 0 0
v:l2=frozen	0 0 -10 0 14 -3 0
v:l2=geneva	0 0 -6 -5 14 0 0
v:l2=geneva & d:ahead	0 0 -4 0 8 0 0
v:l2=geneva & d:gone	0 0 0 -4 6 0 0
v:l2=go	0 0 14 -8 -4 0 -1
v:l2=go & d:ahead	0 0 14 0 -12 0 -1
v:l2=go & d:gone	0 0 0 -6 8 0 0
v:l2=good	0 0 4 -22 17 -4 -5
v:l2=good & d:ahead	0 0 14 -10 0 -3 -5
v:l2=good & d:gone	0 0 -7 -8 17 0 0
v:l2=good & d:today	0 0 -2 -1 7 0 0
v:l2=happen	0 0 16 -5 -8 0 -2
v:l2=happen & d:ahead	0 0 17 0 -11 0 -1
v:l2=has	10 0 11 -2 -15 -1 0
v:l2=has & d:ahead	0 0 16 0 -11 0 0
v:l2=has & d:gone	12 0 -3 0 -5 0 0
v:l2=have	0 0 -11 -3 20 -3 0
v:l2=have & d:ahead	0 0 -3 0 9 -2 0
v:l2=hold	0 7 2 -8 0 0 0
v:l2=hold & d:gone	0 8 0 -6 0 0 0
v:l2=i	0 0 0 -6 10 0 0
v:l2=i & d:today	0 0 0 -6 9 0 0
v:l2=impose	0 0 -9 0 12 0 0
v:l2=impose & d:ahead	0 0 -8 0 10 0 0
v:l2=in	0 0 9 -14 8 -1 -3
v:l2=in & d:ahead	0 0 14 8 -17 0 -2
v:l2=in & d:gone	0 0 0 -22 25 0 0
v:l2=in & d:today	0 0 -5 -7 15 0 0
v:l2=is	0 0 0 -12 2 -6 9
v:l2=is & d:ahead	0 0 9 0 -13 -6 10
v:l2=is & d:today	0 0 -19 -8 28 0 0
v:l2=it	0 0 20 0 -5 -11 -4
v:l2=it & d:ahead	0 0 27 -7 -11 -10 -3
v:l2=it & d:today	0 0 -6 -2 12 0 0
v:l2=its	0 0 -2 -3 8 0 0
v:l2=know	0 0 8 -2 -4 0 0
v:l2=know & d:ahead	0 0 8 0 -5 0 0
v:l2=lapse	0 0 4 -1 2 -9 0
v:l2=lapse & d:ahead	0 0 7 0 0 -8 0
v:l2=lapse & d:gone	0 0 0 0 6 0 0
v:l2=last	0 0 21 -5 -30 10 0
v:l2=last & d:ahead	0 0 8 0 -20 11 0
v:l2=last & d:gone	0 0 -1 0 6 0 0
v:l2=later	0 0 -1 -4 10 0 0
v:l2=later & d:ahead	0 0 -1 0 7 0 0
v:l2=law	0 0 9 -1 -2 -1 0
v:l2=letter	0 0 7 9 -13 -1 0
v:l2=letter & d:ahead	0 0 9 0 -5 -1 0
v:l2=letter & d:gone	0 0 0 10 -10 0 0
v:l2=loaded	0 0 0 -8 6 0 0
v:l2=london	0 0 0 -4 7 0 0
v:l2=lumpur	0 0 -5 -9 9 4 0
v:l2=lumpur & d:gone	0 0 0 -8 9 0 0
v:l2=m	0 0 -6 -3 11 0 0
v:l2=make & d:gone	0 0 0 10 -10 0 0
v:l2=midnight	12 0 -3 -16 -1 -7 13
v:l2=midnight & d:ahead	-3 0 0 -10 2 -6 13
v:l2=midnight & d:gone	15 0 0 -3 -10 0 0
v:l2=minute	0 0 -7 0 11 0 0
v:l2=minute & d:ahead	0 0 -7 0 9 0 0
v:l2=monday	0 0 -10 8 -7 0 9
v:l2=monday & d:ahead	0 0 -6 12 -16 0 10
v:l2=monday & d:gone	0 0 0 -9 10 0 0
v:l2=more	0 0 -3 0 11 0 -2
v:l2=more & d:ahead	0 0 -3 0 10 0 -2
v:l2=new	0 0 -1 0 8 0 -3
v:l2=next	0 0 -6 0 7 0 0
v:l2=next & d:ahead	0 0 -6 0 7 0 0
v:l2=noon	0 0 -2 10 -5 0 0
v:l2=not	0 0 -12 0 15 0 0
v:l2=note	0 0 -2 0 6 0 0
v:l2=note & d:today	0 0 -2 0 6 0 0
v:l2=nothing	0 0 -3 -8 14 0 0
v:l2=notice	0 0 -4 0 7 0 0
v:l2=of	0 3 15 -14 -1 0 0
v:l2=of & d:ahead	0 0 9 0 -5 0 0
v:l2=of & d:gone	0 3 -1 -7 6 0 0
v:l2=of & d:today	0 0 9 -8 -3 0 0
v:l2=off	0 0 -7 0 11 0 0
v:l2=off & d:ahead	0 0 -7 0 10 0 0
v:l2=offer	0 0 -11 0 12 0 0
v:l2=on	-2 0 7 13 -11 -2 0
v:l2=on & d:ahead	0 0 10 -15 -4 0 0
v:l2=on & d:gone	0 0 -3 10 -1 -2 0
v:l2=on & d:today	0 0 0 13 -11 0 0
v:l2=one	0 0 0 -7 5 0 0
v:l2=open	0 0 -4 0 7 0 0
v:l2=open & d:ahead	0 0 -4 0 6 0 0
v:l2=opened	0 0 -5 0 7 0 0
v:l2=or	0 0 -1 -6 9 0 0
v:l2=or & d:ahead	0 0 -1 -5 8 0 0
v:l2=order	0 0 -1 -2 9 0 0
v:l2=other	0 0 8 -7 -4 1 0
v:l2=other & d:ahead	0 0 8 0 -11 1 0
v:l2=other & d:gone	0 0 0 -6 7 0 0
v:l2=out	6 -2 20 -12 -21 10 -5
v:l2=out & d:ahead	-1 0 22 0 -25 10 -4
v:l2=out & d:gone	8 -1 -3 -8 1 0 0
v:l2=over	0 0 12 -5 -7 0 0
v:l2=over & d:ahead	0 0 13 0 -11 0 0
v:l2=over & d:gone	0 0 0 -4 6 0 0
v:l2=pause	0 0 1 3 -17 10 0
v:l2=pause & d:ahead	0 0 1 0 -13 10 0
v:l2=pay	0 0 -18 -3 11 0 5
v:l2=pay & d:ahead	0 0 -13 2 0 0 5
v:l2=pay & d:gone	0 0 0 -7 9 0 0
v:l2=pay & d:today	0 0 -2 -1 7 0 0
v:l2=port	0 0 0 -10 13 0 0
v:l2=port & d:gone	0 0 0 -7 7 0 0
v:l2=prolonged	0 0 18 -8 -3 -5 0
v:l2=prolonged & d:gone	0 0 18 -8 -7 0 0
v:l2=published & d:ahead	0 0 -1 0 6 0 0
v:l2=published & d:gone	0 0 0 6 -4 0 0
v:l2=rate	0 0 0 -12 14 0 0
v:l2=rate & d:ahead	0 0 0 -10 13 0 0
v:l2=reach	0 0 13 2 -11 -1 0
v:l2=reach & d:ahead	0 0 13 0 -10 -1 0
v:l2=renewed	0 0 1 -12 4 3 0
v:l2=renewed & d:gone	0 0 0 -12 13 0 0
v:l2=return	0 0 -5 0 7 0 0
v:l2=run	1 -3 12 -2 -16 5 0
v:l2=run & d:ahead	0 0 8 -11 -10 7 0
v:l2=run & d:gone	2 -1 -19 5 6 -1 0
v:l2=say	0 0 -3 0 3 6 -5
v:l2=say & d:ahead	0 0 0 7 -5 6 -4
v:l2=say & d:gone	0 0 0 -5 10 0 0
v:l2=say & d:today	0 0 -5 -2 10 0 0
v:l2=sheet	0 0 0 -5 9 0 0
v:l2=ship	0 0 -1 10 -5 0 -1
v:l2=ship & d:ahead	0 0 -1 10 -6 0 -1
v:l2=since	0 0 -7 10 -3 0 0
v:l2=since & d:ahead	0 0 -5 -1 10 0 0
v:l2=since & d:gone	0 0 0 16 -14 0 0
v:l2=sit	0 0 -5 -5 14 0 0
v:l2=so & d:gone	0 0 0 7 -6 0 0
v:l2=soybean	0 0 -6 -1 9 0 0
v:l2=standstill	0 10 6 -7 0 -9 0
v:l2=standstill & d:gone	0 10 0 0 -10 0 0
v:l2=start	0 0 -7 -12 6 -1 8
v:l2=start & d:ahead	0 0 -7 -21 10 -1 10
v:l2=start & d:gone	0 0 0 6 -3 0 0
v:l2=stay	0 0 -17 7 11 -5 0
v:l2=stay & d:ahead	0 0 -16 -3 23 -5 0
v:l2=stay & d:gone	0 0 0 11 -10 0 0
v:l2=stockholm	0 0 -2 -3 9 0 0
v:l2=stop	0 0 3 8 -10 0 0
v:l2=stop & d:ahead	0 0 7 0 -5 0 0
v:l2=stop & d:gone	0 0 -2 8 -4 0 0
v:l2=sunday	0 0 4 -5 -10 11 0
v:l2=sunday & d:ahead	0 0 7 0 -17 11 0
v:l2=surcharge	0 0 0 -5 6 0 0
v:l2=suspend	0 -2 5 -6 0 0 0
v:l2=suspend & d:ahead	0 0 7 2 -9 0 0
v:l2=suspend & d:gone	0 -1 -5 -1 7 0 0
v:l2=table	0 0 0 6 -4 0 0
v:l2=table & d:gone	0 0 0 6 -6 0 0
v:l2=take	0 0 -4 17 -10 0 0
v:l2=take & d:ahead	0 0 -4 23 -15 0 0
v:l2=take & d:gone	0 0 0 -7 7 0 0
v:l2=talk	0 0 12 0 -9 0 0
v:l2=talk & d:today	0 0 13 0 -12 0 0
v:l2=tariff	0 0 -3 -15 25 -4 -2
v:l2=tariff & d:ahead	0 0 -2 -8 19 -4 -2
v:l2=tariff & d:gone	0 0 0 -5 6 0 0
v:l2=telephone	0 0 -20 0 22 0 0
v:l2=telephone & d:ahead	0 0 -20 0 20 0 0
v:l2=television	0 0 -5 0 10 0 0
v:l2=television & d:ahead	0 0 -4 0 6 0 0
v:l2=tell	0 0 -1 -2 7 0 0
v:l2=term	0 0 13 0 -10 0 0
v:l2=text	0 0 6 0 -4 0 0
v:l2=that	0 0 13 0 -6 -4 -1
v:l2=that & d:ahead	0 0 16 7 -16 -4 -1
v:l2=that & d:gone	0 0 -1 -8 13 0 0
v:l2=the	0 0 -10 -22 24 3 0
v:l2=the & d:gone	0 0 0 -13 15 0 0
v:l2=the & d:today	0 0 -5 -7 16 0 0
v:l2=there	0 0 -9 -1 11 0 0
v:l2=there & d:ahead	0 0 -9 0 9 0 0
v:l2=thi	0 0 0 -3 -6 0 11
v:l2=thursday	0 0 12 -14 -1 0 0
v:l2=thursday & d:today	0 0 8 -7 -2 0 0
v:l2=time	0 0 -11 -12 25 0 -5
v:l2=time & d:ahead	0 0 -11 -8 23 0 -5
v:l2=to	0 0 -8 -1 -6 20 -5
v:l2=to & d:ahead	0 0 0 -6 -17 23 -4
v:l2=to & d:gone	0 0 0 0 6 -5 0
v:l2=to & d:today	0 0 -13 0 9 0 0
v:l2=truce	0 -6 8 3 -4 0 -4
v:l2=truce & d:ahead	0 0 -5 -14 15 0 -3
v:l2=truce & d:gone	0 -5 0 11 -3 -3 0
v:l2=tuesday	0 0 22 -21 -10 0 0
v:l2=tuesday & d:ahead	0 0 6 -7 0 0 0
v:l2=tuesday & d:today	0 0 18 -13 -10 0 0
v:l2=two	0 0 0 -8 12 0 0
v:l2=until	0 0 4 -10 -8 13 -4
v:l2=until & d:ahead	0 0 -6 -9 -2 16 -4
v:l2=until & d:gone	0 0 -1 0 7 -6 0
v:l2=up	0 0 6 0 -9 9 -1
v:l2=up & d:ahead	0 0 6 -4 -8 10 -1
v:l2=us	0 0 20 -5 -1 -11 -3
v:l2=us & d:ahead	0 0 20 -3 -3 -11 -3
v:l2=used	0 0 -1 0 6 0 -2
v:l2=used & d:ahead	0 0 -1 0 6 0 -1
v:l2=valparaíso	0 0 -5 -7 13 0 0
v:l2=was	0 0 11 -12 4 -2 0
v:l2=was & d:ahead	0 0 13 0 -10 -2 0
v:l2=was & d:gone	0 0 0 -10 15 0 0
v:l2=we	0 0 -1 12 -9 0 0
v:l2=we & d:today	0 0 -1 12 -10 0 0
v:l2=wednesday	0 0 7 8 -11 0 -5
v:l2=wednesday & d:ahead	0 0 -6 17 -8 0 -4
v:l2=wednesday & d:today	0 0 12 -12 -3 0 0
v:l2=week	0 0 5 -13 5 0 0
v:l2=week & d:ahead	0 0 7 -5 0 0 0
v:l2=week & d:gone	0 0 0 -4 6 0 0
v:l2=were	0 0 -3 -4 9 0 0
v:l2=what	0 0 -17 3 8 0 0
v:l2=what & d:ahead	0 0 -9 0 13 0 0
v:l2=what & d:today	0 0 -6 7 -1 0 0
v:l2=which	0 0 -10 -5 -1 15 0
v:l2=which & d:ahead	0 0 -9 0 -5 15 0
v:l2=year & d:ahead	0 0 0 -6 5 0 0
v:l2=year & d:gone	0 0 0 10 -10 0 0
v:l2=you	0 0 0 -2 10 -5 0
v:l2=zero	0 0 -6 11 -1 0 -6
v:l2=—	0 0 -13 -12 26 0 0
v:l2=— & d:today	0 0 -11 -11 22 0 0
v:l=, a	0 0 -7 -14 22 0 0
v:l=, a & d:ahead	0 0 -6 -14 20 0 0
v:l=, and	0 0 0 -6 5 0 0
v:l=, and & d:gone	0 0 0 -5 8 0 0
v:l=, friday	0 0 -2 -3 7 0 0
v:l=, friday & d:today	0 0 -2 -3 7 0 0
v:l=, from	0 5 -24 1 -3 -2 11
v:l=, from & d:ahead	0 -5 -21 -3 5 -2 13
v:l=, from & d:gone	0 10 0 6 -11 0 -2
v:l=, in	0 0 0 -13 15 0 0
v:l=, in & d:gone	0 0 0 -13 15 0 0
v:l=, on	13 -2 3 1 -18 2 7
v:l=, on & d:ahead	0 0 4 -17 -5 3 8
v:l=, on & d:gone	14 -1 -1 11 -18 0 0
v:l=, the & d:ahead	0 0 8 0 -4 0 0
v:l=, thursday	0 0 -9 -9 20 0 0
v:l=, thursday & d:today	0 0 -9 -8 20 0 0
v:l=, to	0 -1 8 0 -7 0 -3
v:l=, to & d:gone	0 -1 6 1 -4 0 0
v:l=, tuesday	0 0 -9 14 -6 0 0
v:l=, tuesday & d:today	0 0 -9 14 -6 0 0
v:l=, until & d:ahead	0 0 -11 -1 13 0 0
v:l=, until & d:gone	0 0 18 0 -14 0 0
v:l=, wednesday	0 0 10 -4 -5 0 0
v:l=, wednesday & d:today	0 0 10 -4 -5 0 0
v:l=. on	0 0 0 -6 10 -4 -3
v:l=. on & d:ahead	0 0 0 -4 8 -4 -3
v:l=: <number>	0 0 -7 4 0 0 0
v:l=: <number> & d:today	0 0 -3 6 -2 0 0
v:l=: from	0 0 -3 -9 -9 0 19
v:l=: from & d:ahead	0 0 -3 -3 -14 0 19
v:l=: from & d:gone	0 0 0 -5 6 0 0
v:l=: on	0 0 7 0 -2 0 0
v:l=: on & d:ahead	0 0 7 0 -3 0 0
v:l=: since	0 0 -1 14 -10 0 0
v:l=: since & d:gone	0 0 0 18 -18 0 0
v:l=: until	0 0 12 0 -8 -1 0
v:l=: until & d:ahead	0 0 13 0 -10 -1 0
v:l=; on	0 0 -2 -2 9 0 0
v:l=<begin> <begin>	0 1 9 -34 1 4 4
v:l=<begin> <begin> & d:ahead	-2 -5 0 -23 -1 8 9
v:l=<begin> <begin> & d:gone	2 6 8 -8 -2 -1 -3
v:l=<begin> <begin> & d:today	0 0 4 -27 13 -1 -2
v:l=<begin> by	0 0 -1 -1 7 0 0
v:l=<begin> friday	0 0 -3 -2 8 0 0
v:l=<begin> friday & d:today	0 0 -3 -2 8 0 0
v:l=<begin> from	0 5 -19 8 -5 -3 6
v:l=<begin> from & d:ahead	0 0 -18 19 -13 -2 8
v:l=<begin> from & d:gone	0 6 0 -15 12 0 -1
v:l=<begin> in	0 0 0 -7 11 0 0
v:l=<begin> in & d:gone	0 0 0 -6 9 0 0
v:l=<begin> monday	0 0 -4 13 -9 0 0
v:l=<begin> monday & d:today	0 0 -4 13 -9 0 0
v:l=<begin> on	10 -3 15 -8 -5 -7 -12
v:l=<begin> on & d:ahead	0 0 18 -5 -7 -6 -10
v:l=<begin> on & d:gone	11 -2 -5 -2 0 0 0
v:l=<begin> since & d:ahead	0 0 0 -5 7 0 0
v:l=<begin> since & d:gone	0 0 -2 8 -3 0 0
v:l=<begin> the	0 0 -2 -1 0 8 0
v:l=<begin> the & d:ahead	0 0 -1 0 -3 9 0
v:l=<begin> thursday	0 0 9 4 -11 0 0
v:l=<begin> thursday & d:today	0 0 9 4 -11 0 0
v:l=<begin> tuesday	0 0 -7 0 10 0 0
v:l=<begin> tuesday & d:today	0 0 -7 0 10 0 0
v:l=<begin> until	0 0 2 4 0 -7 0
v:l=<begin> until & d:ahead	0 0 3 -4 3 -7 0
v:l=<begin> until & d:gone	0 0 0 8 -6 0 0
v:l=<day-ahead> ,	0 0 -7 6 2 0 -3
v:l=<day-ahead> , & d:ahead	0 0 -7 6 2 0 -3
v:l=<day-ahead> to	0 0 8 -1 -11 3 -2
v:l=<day-ahead> to & d:ahead	0 0 10 3 -22 5 -1
v:l=<day-ahead> to & d:gone	0 0 0 -9 15 0 0
v:l=<level> from	0 0 -11 0 9 -5 0
v:l=<level> from & d:ahead	0 0 -8 -3 12 -4 0
v:l=<level> from & d:gone	0 0 0 -6 8 0 0
v:l=<level> from & d:today	0 0 0 11 -9 0 0
v:l=<level> in	0 0 0 -10 12 0 0
v:l=<level> in & d:gone	0 0 0 -10 12 0 0
v:l=<level> on	0 0 -22 -4 22 -2 0
v:l=<level> on & d:ahead	0 0 -21 1 13 -2 0
v:l=<level> on & d:gone	0 0 0 -6 7 0 0
v:l=<level> since	0 0 11 -5 -1 0 0
v:l=<level> since & d:ahead	0 0 13 0 -11 0 0
v:l=<level> since & d:gone	0 0 -1 -4 9 0 0
v:l=<level> until	0 0 7 4 -15 4 0
v:l=<level> until & d:ahead	0 0 8 0 -12 4 0
v:l=<name> from	0 0 0 4 1 0 -6
v:l=<name> from & d:ahead	0 0 0 -4 13 0 -6
v:l=<name> on	-1 0 -8 0 15 0 0
v:l=<name> on & d:ahead	0 0 -7 0 10 0 0
v:l=<name> on & d:today	0 0 0 -3 6 0 0
v:l=<name> since	0 0 0 -7 8 0 0
v:l=<name> since & d:gone	0 0 0 -6 7 0 0
v:l=<number> ,	0 0 16 0 -11 0 0
v:l=<number> , & d:today	0 0 -1 -12 16 0 0
v:l=<number> on	0 0 -4 33 -30 0 0
v:l=<number> on & d:ahead	0 0 -1 28 -27 0 0
v:l=<number> on & d:today	0 0 -1 12 -10 0 0
v:l=<number> since	0 0 0 -7 8 0 0
v:l=<number> since & d:gone	0 0 0 -7 7 0 0
v:l=<organisation> on	0 0 -4 0 9 0 0
v:l=<person> ,	0 0 -3 21 -18 0 0
v:l=<person> , & d:today	0 0 -2 24 -22 0 0
v:l=<person> :	0 0 7 -7 0 0 0
v:l=<person> : & d:ahead	0 0 9 0 -4 0 0
v:l=<person> : & d:gone	0 0 0 -2 6 0 0
v:l=<person> on	0 0 -10 -2 16 0 0
v:l=<person> on & d:ahead	0 0 -8 0 11 0 0
v:l=<seat> ,	0 0 -5 12 -1 -1 -3
v:l=<seat> , & d:ahead	0 0 -1 0 7 0 0
v:l=<seat> , & d:gone	0 0 0 -10 10 0 0
v:l=<seat> , & d:today	0 0 -3 17 -8 0 -1
v:l=<seat> on & d:ahead	0 0 6 0 -3 0 0
v:l=<seat> on & d:gone	0 0 0 -3 8 0 0
v:l=<seat> on & d:today	0 0 -1 9 -6 0 0
v:l=<span> ,	0 0 -6 -3 12 0 0
v:l=<span> from	0 0 -7 0 -21 0 29
v:l=<span> from & d:ahead	0 0 -20 -11 -3 0 30
v:l=<span> from & d:gone	0 2 10 6 -18 0 0
v:l=<span> in	0 0 0 13 -12 0 0
v:l=<span> in & d:gone	0 0 0 13 -12 0 0
v:l=<span> to	0 0 8 -2 0 -3 0
v:l=<span> to & d:ahead	0 0 9 0 -7 -2 0
v:l=again on	0 0 -6 -1 0 0 10
v:l=again on & d:ahead	0 0 -5 0 -1 0 10
v:l=agree in	0 0 0 13 -12 0 0
v:l=agree in & d:gone	0 0 0 13 -12 0 0
v:l=agreement on	0 0 0 -3 8 0 0
v:l=and from	0 0 0 -5 -6 0 12
v:l=and from & d:ahead	0 0 0 -2 -9 0 12
v:l=apply from	0 0 6 9 -8 0 -7
v:l=apply from & d:ahead	0 0 6 12 -11 0 -7
v:l=apply since	0 0 0 -7 8 0 0
v:l=apply since & d:gone	0 0 0 -7 7 0 0
v:l=arrive on	0 0 9 0 -8 0 0
v:l=arrive on & d:ahead	0 0 9 0 -8 0 0
v:l=as of	0 0 -21 30 -23 -4 7
v:l=as of & d:ahead	0 0 -13 21 -18 -3 8
v:l=as of & d:today	0 0 -7 15 -10 0 0
v:l=at <number>	0 0 -2 -1 6 0 0
v:l=at the	0 0 0 -11 14 -2 0
v:l=at the & d:ahead	0 0 0 -1 7 -2 0
v:l=at the & d:gone	0 0 0 -7 9 0 0
v:l=away on	0 0 8 0 -7 0 0
v:l=away on & d:ahead	0 0 8 0 -8 0 0
v:l=back on	0 0 -14 -9 22 0 0
v:l=back on & d:ahead	0 0 -14 -7 21 0 0
v:l=before the	0 0 0 0 13 -12 0
v:l=before the & d:ahead	0 0 0 0 11 -12 0
v:l=begin in	0 0 -5 -1 7 0 0
v:l=begin on	-4 7 -13 11 -12 -6 8
v:l=begin on & d:ahead	0 -6 -12 13 -10 -6 10
v:l=begin on & d:gone	-2 11 0 0 -5 0 -1
v:l=busan in	0 0 0 6 -6 0 0
v:l=busan in & d:gone	0 0 0 6 -6 0 0
v:l=busan last	0 0 0 -13 14 0 0
v:l=busan last & d:gone	0 0 0 -13 14 0 0
v:l=busan on	0 0 0 -3 7 0 0
v:l=by the	0 0 -9 -4 24 -11 0
v:l=by the & d:ahead	0 0 -8 0 20 -11 0
v:l=change on	0 0 -12 15 -2 0 -3
v:l=change on & d:ahead	0 0 -12 17 -4 0 -3
v:l=closed on	0 0 -6 0 8 0 0
v:l=closed on & d:ahead	0 0 -6 0 7 0 0
v:l=conclude in	0 0 0 8 -8 0 0
v:l=conclude in & d:gone	0 0 0 8 -8 0 0
v:l=counted from	0 -2 6 14 -18 0 1
v:l=counted from & d:ahead	0 0 8 13 -22 0 1
v:l=date : & d:today	0 0 -4 -1 9 0 0
v:l=day ,	0 0 1 -1 -10 9 0
v:l=declare on	0 0 -4 15 -9 0 0
v:l=declare on & d:ahead	0 0 -4 8 -3 0 0
v:l=declare on & d:gone	0 0 0 7 -7 0 0
v:l=die on	-3 0 12 0 -3 0 0
v:l=die on & d:ahead	0 0 15 0 -13 0 0
v:l=die on & d:gone	-3 0 -1 0 10 0 0
v:l=down on	0 0 -3 -1 8 0 0
v:l=duty from	0 0 -1 18 -10 0 -9
v:l=duty from & d:ahead	0 0 0 26 -19 0 -9
v:l=duty of	0 0 -1 -4 8 0 0
v:l=effect from	0 0 0 -15 9 0 6
v:l=effect from & d:ahead	0 0 0 -15 8 0 6
v:l=effect on	0 0 -4 14 -12 0 4
v:l=effect on & d:gone	0 0 0 11 -9 0 0
v:l=end in	0 0 -3 -2 13 0 0
v:l=end on	8 -5 15 5 -18 1 -8
v:l=end on & d:ahead	-6 0 12 -6 -9 3 -7
v:l=end on & d:gone	12 -4 6 9 -16 -6 0
v:l=enter before	0 0 -6 -5 15 0 0
v:l=enter before & d:ahead	0 0 -6 -5 14 0 0
v:l=expire on	5 0 6 -10 -2 0 -2
v:l=expire on & d:ahead	-1 0 9 0 -4 0 -2
v:l=expire on & d:gone	8 0 -5 -7 3 0 0
v:l=extend to	0 0 -3 0 -1 7 0
v:l=extend to & d:ahead	0 0 -3 0 -4 9 0
v:l=fall on	0 0 -13 12 2 0 0
v:l=follow on	0 0 -3 0 7 0 0
v:l=follow on & d:ahead	0 0 -3 0 6 0 0
v:l=force on & d:gone	0 0 0 -5 6 0 0
v:l=force since	0 0 -6 0 4 0 0
v:l=force since & d:ahead	0 0 -5 -3 10 0 0
v:l=force until	0 0 12 0 -9 -1 0
v:l=force until & d:ahead	0 0 13 0 -10 -1 0
v:l=friday ,	0 0 0 -9 6 0 0
v:l=friday , & d:ahead	0 0 6 -1 -2 0 0
v:l=friday , & d:today	0 0 -7 -3 14 0 0
v:l=from the	0 0 -20 16 -3 -3 9
v:l=from the & d:ahead	0 0 -20 -7 13 -2 11
v:l=from the & d:gone	0 0 0 21 -19 0 0
v:l=geneva ,	0 0 -4 0 9 0 0
v:l=geneva on	0 0 0 -6 8 0 0
v:l=go on	0 0 19 0 -15 0 0
v:l=go on & d:ahead	0 0 19 0 -17 0 0
v:l=good from	0 0 -3 -8 16 0 -4
v:l=good from & d:ahead	0 0 -3 -8 15 0 -4
v:l=good to & d:ahead	0 0 9 0 -6 0 0
v:l=good until	0 0 6 0 -3 0 0
v:l=good until & d:ahead	0 0 7 0 -4 0 0
v:l=happen on	0 0 16 -5 -8 0 -2
v:l=happen on & d:ahead	0 0 17 0 -11 0 -1
v:l=has until	0 0 7 -1 -1 0 0
v:l=has until & d:ahead	0 0 11 0 -8 0 0
v:l=has until & d:gone	0 0 -2 0 6 0 0
v:l=have end	0 0 -12 0 15 0 0
v:l=hold until	0 0 8 -2 -3 0 0
v:l=hold until & d:ahead	0 0 9 0 -6 0 0
v:l=in <seat>	0 0 -1 -3 8 0 0
v:l=in on	0 0 12 1 -12 0 0
v:l=in on & d:ahead	0 0 12 12 -22 0 0
v:l=in on & d:gone	0 0 0 -11 11 0 0
v:l=is <level>	0 0 -3 0 7 0 0
v:l=is <level> & d:today	0 0 -3 0 7 0 0
v:l=it on	0 0 -5 0 7 0 0
v:l=it on & d:ahead	0 0 -5 -3 13 0 0
v:l=lapse on	0 0 4 -1 2 -9 0
v:l=lapse on & d:ahead	0 0 7 0 0 -8 0
v:l=lapse on & d:gone	0 0 0 0 6 0 0
v:l=loaded before	0 0 -8 -6 14 0 0
v:l=m .	0 0 -6 -3 11 0 0
v:l=midnight on	12 0 -3 -16 -1 -7 13
v:l=midnight on & d:ahead	-3 0 0 -10 2 -6 13
v:l=midnight on & d:gone	15 0 0 -3 -10 0 0
v:l=minute of	0 0 -7 0 10 0 0
v:l=monday ,	0 0 -4 2 -8 0 11
v:l=monday , & d:ahead	0 0 0 4 -17 0 12
v:l=monday , & d:gone	0 0 0 -6 7 0 0
v:l=more from	0 0 0 0 6 0 -2
v:l=more from & d:ahead	0 0 0 0 6 0 -2
v:l=noon on	0 0 -2 10 -5 0 0
v:l=notice of	0 0 -4 0 6 0 0
v:l=on the	0 0 1 19 -12 -1 0
v:l=on the & d:ahead	0 0 3 -12 1 -1 0
v:l=on the & d:gone	0 0 -1 13 -8 0 0
v:l=or after	0 0 -1 -6 9 0 0
v:l=or after & d:ahead	0 0 -1 -5 8 0 0
v:l=other since	0 0 0 -6 6 0 0
v:l=other since & d:gone	0 0 0 -6 6 0 0
v:l=out on	6 -2 15 -10 -17 10 -5
v:l=out on & d:ahead	-1 0 17 0 -20 10 -4
v:l=out on & d:gone	8 -1 -2 -6 0 0 0
v:l=over on	0 0 14 -4 -8 -2 0
v:l=over on & d:ahead	0 0 14 0 -11 -2 0
v:l=pay <level>	0 0 -5 0 7 0 0
v:l=published on & d:gone	0 0 0 6 -4 0 0
v:l=renewed in	0 0 0 -10 10 0 0
v:l=renewed in & d:gone	0 0 0 -10 10 0 0
v:l=run out	5 0 16 -4 -14 0 0
v:l=run to	0 0 -9 -2 12 1 0
v:l=run to & d:ahead	0 0 -7 0 6 2 0
v:l=run to & d:gone	0 0 -5 -1 12 0 0
v:l=run until	0 0 5 -5 -14 11 0
v:l=run until & d:ahead	0 0 9 0 -27 12 0
v:l=run until & d:gone	0 0 -7 -4 17 0 0
v:l=say on	0 0 -3 1 7 0 -5
v:l=say on & d:ahead	0 0 0 7 0 0 -4
v:l=say on & d:gone	0 0 0 -2 6 0 0
v:l=say on & d:today	0 0 -5 -2 10 0 0
v:l=sheet of	0 0 0 -5 8 0 0
v:l=sign on	0 0 -1 -7 11 0 0
v:l=sign on & d:ahead	0 0 -1 -3 8 0 0
v:l=since the & d:ahead	0 0 -5 -1 10 0 0
v:l=sleep until & d:ahead	0 0 7 0 -1 -3 0
v:l=start on	0 0 -7 -11 5 -1 8
v:l=start on & d:ahead	0 0 -7 -21 10 -1 10
v:l=start on & d:gone	0 0 0 7 -4 0 0
v:l=sunday ,	0 0 4 -5 -10 11 0
v:l=sunday , & d:ahead	0 0 7 0 -17 11 0
v:l=suspend from	0 0 -9 0 6 0 1
v:l=suspend from & d:ahead	0 0 -9 7 0 0 1
v:l=suspend until & d:gone	0 0 -1 -1 8 0 0
v:l=take since	0 0 0 -5 6 0 0
v:l=talk on	0 0 12 0 -11 0 0
v:l=talk on & d:today	0 0 13 0 -12 0 0
v:l=tariff from	0 0 -2 -6 14 0 -1
v:l=tariff from & d:ahead	0 0 -2 -6 13 0 -1
v:l=telephone on	0 0 -20 0 22 0 0
v:l=telephone on & d:ahead	0 0 -20 0 20 0 0
v:l=the <organisation>	0 0 0 -10 11 0 0
v:l=thursday ,	0 0 12 -14 -1 0 0
v:l=thursday , & d:today	0 0 8 -7 -2 0 0
v:l=time on	0 0 0 -9 13 0 -5
v:l=time on & d:ahead	0 0 0 -8 12 0 -5
v:l=to the	0 0 -5 -7 -13 23 -1
v:l=to the & d:ahead	0 0 -4 0 -21 25 0
v:l=to the & d:gone	0 0 0 -5 14 -4 0
v:l=truce of	0 -2 -7 10 -1 0 0
v:l=truce of & d:ahead	0 0 -6 -1 10 0 0
v:l=truce of & d:gone	0 -2 0 12 -9 0 0
v:l=truce to	0 0 -10 0 4 2 0
v:l=truce to & d:ahead	0 0 -9 0 0 5 0
v:l=truce until	0 0 -11 0 14 0 0
v:l=truce until & d:ahead	0 0 -11 0 13 0 0
v:l=tuesday ,	0 0 22 -21 -10 0 0
v:l=tuesday , & d:ahead	0 0 6 -7 0 0 0
v:l=tuesday , & d:today	0 0 18 -13 -10 0 0
v:l=until the	0 0 -2 0 -6 14 -2
v:l=until the & d:ahead	0 0 0 -2 -11 17 -2
v:l=until the & d:gone	0 0 -1 0 6 -5 0
v:l=up on	0 0 5 -7 -6 11 0
v:l=up on & d:ahead	0 0 5 -3 -9 11 0
v:l=us to	0 0 9 0 0 -7 0
v:l=us to & d:ahead	0 0 9 0 0 -7 0
v:l=wednesday ,	0 0 7 8 -11 0 -5
v:l=wednesday , & d:ahead	0 0 -6 17 -8 0 -4
v:l=wednesday , & d:today	0 0 12 -12 -3 0 0
v:l=week ,	0 0 7 -3 -1 0 0
v:l=week , & d:ahead	0 0 8 -1 -4 0 0
v:l=— monday	0 0 0 -7 8 0 0
v:l=— monday & d:today	0 0 0 -7 8 0 0
v:lead="	0 0 -1 -2 12 -4 -8
v:lead=" & d:ahead	0 0 -16 11 10 -3 -7
v:lead=" & d:gone	0 0 0 -16 21 0 0
v:lead=" & d:today	0 0 17 -4 -12 0 0
v:lead=(	0 0 -6 -3 18 -15 -1
v:lead=( & d:ahead	0 0 -20 -1 29 -14 0
v:lead=( & d:today	0 0 14 -4 -10 0 0
v:lead=)	0 0 -7 0 9 0 0
v:lead=) & d:ahead	0 0 -5 -2 10 0 0
v:lead=) & d:gone	0 0 0 6 -4 0 0
v:lead=,	-10 1 20 6 -4 -19 -12
v:lead=, & d:ahead	-11 -20 18 10 -11 -9 -2
v:lead=, & d:gone	5 15 -3 -8 8 -17 -13
v:lead=, & d:today	-8 -5 7 10 -2 -13 -15
v:lead=- & d:ahead	0 0 10 0 -9 0 0
v:lead=- & d:today	0 0 -9 7 0 0 0
v:lead=1	0 0 -10 0 -7 3 16
v:lead=1 & d:ahead	0 0 -10 -7 -4 4 16
v:lead=1 & d:gone	0 0 0 6 -4 0 0
v:lead=10	0 0 28 -1 -25 0 0
v:lead=10 & d:ahead	0 0 15 0 -14 0 0
v:lead=11	0 0 0 -4 8 0 0
v:lead=13	0 0 15 0 -28 15 0
v:lead=13 & d:today	0 0 19 0 -19 0 0
v:lead=14	0 0 -9 -1 16 0 0
v:lead=14 & d:today	0 0 -4 0 8 0 0
v:lead=2	0 0 -1 10 -6 0 0
v:lead=24	-1 0 0 -1 8 0 0
v:lead=29	0 0 0 -2 6 0 0
v:lead=3	0 0 16 0 -15 0 0
v:lead=30	0 0 -6 0 9 0 0
v:lead=31	0 0 17 0 -16 0 0
v:lead=4	0 0 -6 0 10 0 0
v:lead=8	0 0 -15 6 3 0 0
v:lead=8 & d:ahead	0 0 -14 -5 22 0 0
v:lead=8 & d:gone	0 0 0 11 -11 0 0
v:lead=9	-1 -8 -22 -1 1 11 13
v:lead=:	-11 -11 8 29 -19 -16 4
v:lead=: & d:ahead	-1 -1 10 19 -19 -13 8
v:lead=: & d:gone	-5 -5 9 -19 22 0 -4
v:lead=: & d:today	0 0 -12 35 -22 0 0
v:lead=;	-3 -1 8 -7 -4 0 6
v:lead=; & d:ahead	0 0 1 -5 -4 1 7
v:lead=; & d:gone	-1 0 -6 -1 11 0 0
v:lead=; & d:today	0 0 15 -1 -13 0 0
v:lead=@	0 0 0 -12 15 0 0
v:lead=@ & d:today	0 0 0 -12 15 0 0
v:lead=a	0 -1 21 -4 -1 -11 -11
v:lead=a & d:ahead	0 0 9 3 -1 -7 -9
v:lead=a & d:gone	0 0 8 -7 3 -2 0
v:lead=a & d:today	0 0 9 -1 -5 0 0
v:lead=after	0 0 10 -4 -3 -1 0
v:lead=after & d:ahead	0 0 -3 0 7 -1 0
v:lead=after & d:gone	0 0 19 -2 -16 0 0
v:lead=an & d:ahead	0 0 3 0 -7 4 0
v:lead=and	0 -4 1 -1 0 5 -8
v:lead=and & d:ahead	-1 0 10 3 -18 7 -7
v:lead=and & d:gone	1 -3 -11 -2 14 -1 0
v:lead=and & d:today	0 0 -14 -4 19 0 0
v:lead=april	0 0 -12 -5 24 -2 0
v:lead=april & d:ahead	0 0 -12 0 18 -2 0
v:lead=as	0 0 0 -11 7 3 0
v:lead=as & d:today	0 0 0 -16 18 0 0
v:lead=at	-1 0 19 -13 -12 0 3
v:lead=at & d:gone	0 0 0 -3 8 0 0
v:lead=august	0 9 0 -3 0 -4 -1
v:lead=august & d:gone	0 10 0 -2 -6 0 0
v:lead=australia	0 0 11 0 0 -8 0
v:lead=because	0 4 -1 7 -14 5 0
v:lead=because & d:ahead	0 0 0 0 -1 6 0
v:lead=because & d:gone	2 4 0 8 -13 0 0
v:lead=before	0 0 4 7 0 -12 -4
v:lead=before & d:ahead	0 0 9 9 -10 -10 -3
v:lead=before & d:today	0 0 -2 -4 9 0 0
v:lead=beijing	0 0 0 13 -14 0 0
v:lead=beijing & d:ahead	0 0 1 18 -20 0 0
v:lead=both	0 0 6 8 -12 0 0
v:lead=both & d:ahead	0 0 7 0 -4 0 0
v:lead=both & d:gone	0 0 0 11 -9 0 0
v:lead=britain	0 0 9 0 0 -7 0
v:lead=britain & d:ahead	0 0 10 0 -1 -6 0
v:lead=but	0 0 8 -5 -2 0 0
v:lead=but & d:ahead	0 0 11 0 -8 0 0
v:lead=by	0 0 -14 -6 25 0 0
v:lead=by & d:ahead	0 0 -12 0 15 0 0
v:lead=by & d:gone	0 0 0 -3 6 0 0
v:lead=canada	0 0 0 -4 -3 0 9
v:lead=canada & d:ahead	0 0 0 0 -9 0 11
v:lead=canada & d:gone	0 0 0 -3 6 0 0
v:lead=chile	0 0 -3 -6 11 0 0
v:lead=china	0 0 8 -22 6 1 -6
v:lead=china & d:ahead	0 0 10 -10 -1 2 -5
v:lead=china & d:gone	0 0 0 -8 11 0 0
v:lead=customs	0 0 7 0 -5 0 0
v:lead=customs & d:ahead	0 0 7 0 -6 0 0
v:lead=december	0 0 0 7 -3 0 0
v:lead=february	0 0 -7 0 11 0 0
v:lead=february & d:ahead	0 0 -7 0 10 0 0
v:lead=for	0 0 16 -8 0 -1 -2
v:lead=for & d:ahead	0 0 18 3 -17 -1 -2
v:lead=for & d:gone	0 0 0 -12 13 0 0
v:lead=friday	0 0 0 -5 9 0 0
v:lead=friday & d:today	0 0 -5 -2 10 0 0
v:lead=from	0 14 -31 10 -9 -4 9
v:lead=from & d:ahead	0 -3 -29 17 -9 -3 11
v:lead=from & d:gone	0 17 0 -7 -3 0 -2
v:lead=goods	0 0 -13 -1 18 0 -5
v:lead=goods & d:ahead	0 0 -7 1 8 0 -4
v:lead=goods & d:today	0 0 -3 0 7 0 0
v:lead=he	0 0 -10 -6 18 0 0
v:lead=he & d:ahead	0 0 -6 0 7 0 0
v:lead=i	0 0 -1 -12 17 -8 0
v:lead=i & d:ahead	0 0 0 -1 7 -8 2
v:lead=i & d:gone	0 0 0 -5 7 0 0
v:lead=if	0 0 20 -23 -2 -4 -9
v:lead=if & d:ahead	0 0 24 -10 -13 -3 -8
v:lead=if & d:gone	0 0 -2 -7 14 0 0
v:lead=in	0 0 -11 10 -1 2 -2
v:lead=in & d:ahead	0 0 -10 6 0 3 -1
v:lead=in & d:gone	0 0 0 6 -3 0 0
v:lead=india	0 0 -3 -9 18 0 -1
v:lead=india & d:ahead	0 0 -2 0 7 0 0
v:lead=india & d:gone	0 0 0 -3 7 0 0
v:lead=indonesia	0 0 -1 -4 11 0 0
v:lead=it	10 -12 0 7 -11 3 0
v:lead=it & d:ahead	-7 0 10 -7 -13 7 3
v:lead=it & d:gone	14 -9 -20 19 -11 -7 -5
v:lead=it & d:today	0 0 -16 -14 29 0 0
v:lead=its	0 0 8 1 -3 -1 0
v:lead=its & d:ahead	0 0 11 -6 -1 -1 0
v:lead=its & d:gone	0 0 0 7 -3 0 0
v:lead=january	0 0 2 0 -17 15 0
v:lead=january & d:ahead	0 0 2 0 -18 15 0
v:lead=july	0 0 -11 -1 19 -2 0
v:lead=july & d:ahead	0 0 -10 0 14 -2 0
v:lead=june	0 0 -16 0 8 10 0
v:lead=korea	0 0 -10 -1 7 9 -2
v:lead=last	0 0 36 0 -33 -3 0
v:lead=march	0 0 -16 0 19 0 0
v:lead=may	0 0 -8 0 14 -4 0
v:lead=minister & d:today	0 0 0 -4 6 0 0
v:lead=monday	0 0 -11 11 0 0 0
v:lead=monday & d:ahead	0 0 -3 0 8 0 0
v:lead=monday & d:today	0 0 -5 13 -9 0 0
v:lead=mr	0 0 -6 0 14 -4 0
v:lead=mr & d:ahead	0 0 -4 0 10 -4 0
v:lead=my	0 0 -10 0 11 0 0
v:lead=my & d:ahead	0 0 -10 0 11 0 0
v:lead=neither	0 0 11 0 -9 0 0
v:lead=no	0 0 0 -10 11 0 0
v:lead=nothing	0 0 -2 -8 13 0 0
v:lead=november	0 0 22 28 -37 -7 0
v:lead=november & d:ahead	0 0 24 0 -18 -6 0
v:lead=november & d:gone	0 0 0 29 -27 0 0
v:lead=october	0 0 0 -2 7 0 0
v:lead=on	9 -4 2 -9 5 0 -17
v:lead=on & d:ahead	0 0 5 -9 4 0 -15
v:lead=on & d:gone	11 -3 -6 -4 2 0 0
v:lead=our	0 0 -9 -6 24 -2 -1
v:lead=our & d:ahead	0 0 -9 -4 22 -2 -1
v:lead=president	0 0 1 -14 8 0 0
v:lead=president & d:gone	0 0 0 -6 10 0 0
v:lead=saturday	0 0 -4 0 7 0 0
v:lead=september	12 -1 -6 -9 1 0 0
v:lead=september & d:gone	13 -1 0 -9 -4 0 0
v:lead=since	0 -1 -7 15 -6 -2 -1
v:lead=since & d:ahead	0 0 -3 -7 14 0 0
v:lead=since & d:gone	0 -1 -2 19 -15 0 0
v:lead=so	0 0 -9 6 -4 10 0
v:lead=so & d:ahead	0 0 -5 15 -16 10 0
v:lead=so & d:gone	0 0 0 -5 6 0 0
v:lead=south	0 0 -6 0 -1 9 0
v:lead=sunday	0 0 -2 -2 9 0 0
v:lead=that	9 -4 -9 -3 4 15 -14
v:lead=that & d:ahead	-3 -3 2 -22 0 21 -11
v:lead=that & d:gone	12 0 -16 6 1 -13 -1
v:lead=that & d:today	0 0 -17 0 8 0 0
v:lead=the	-12 -2 14 0 -3 -8 0
v:lead=the & d:ahead	-8 -8 16 -7 -9 -4 4
v:lead=the & d:gone	-4 3 -32 5 12 -6 -7
v:lead=the & d:today	0 0 15 -1 -8 0 0
v:lead=their & d:ahead	0 0 -5 12 -4 0 0
v:lead=their & d:gone	0 0 0 -9 10 0 0
v:lead=then	0 0 -6 -1 10 0 0
v:lead=they	10 0 2 9 -15 -7 3
v:lead=they & d:ahead	0 0 2 -7 2 -7 3
v:lead=they & d:gone	12 0 0 14 -22 0 0
v:lead=this	0 0 10 -5 0 -3 0
v:lead=this & d:ahead	0 0 12 0 -7 -3 0
v:lead=thursday	0 0 35 1 -33 0 0
v:lead=thursday & d:ahead	0 0 31 0 -29 0 0
v:lead=thursday & d:today	0 0 9 4 -11 0 0
v:lead=today	0 0 12 -13 -1 0 -2
v:lead=today & d:today	0 0 13 -9 -5 0 0
v:lead=tomorrow	0 0 -3 0 7 0 0
v:lead=tomorrow & d:ahead	0 0 -3 0 7 0 0
v:lead=trade	0 0 -6 -8 18 0 0
v:lead=trade & d:gone	0 0 0 -6 9 0 0
v:lead=treasury	0 0 -4 -1 10 0 0
v:lead=trump & d:ahead	0 0 6 0 0 0 -2
v:lead=tuesday	0 0 -21 -2 27 0 0
v:lead=tuesday & d:ahead	0 0 -11 0 13 0 0
v:lead=tuesday & d:today	0 0 -9 0 12 0 0
v:lead=twelve	0 0 -4 0 -4 9 0
v:lead=twenty	0 0 3 0 -8 5 0
v:lead=twenty & d:ahead	0 0 3 0 -9 5 0
v:lead=two	0 0 -4 -1 0 8 0
v:lead=u.s.	0 0 -5 0 8 0 0
v:lead=under	0 0 -7 -5 1 3 5
v:lead=under & d:ahead	0 0 -7 -1 0 3 5
v:lead=unless	0 0 15 -1 -13 0 0
v:lead=until	0 -2 -4 18 1 -9 -4
v:lead=until & d:ahead	0 0 0 13 0 -7 -3
v:lead=until & d:gone	0 -1 -7 9 0 0 0
v:lead=us	0 0 0 -3 6 0 0
v:lead=washington	0 0 -3 8 -2 0 0
v:lead=washington & d:gone	0 0 0 8 -8 0 0
v:lead=we	0 0 -18 -15 12 0 10
v:lead=we & d:ahead	0 0 -12 -4 0 0 10
v:lead=we & d:today	0 0 -4 -6 13 0 0
v:lead=what	0 0 3 11 -4 -4 -10
v:lead=what & d:ahead	0 0 14 16 -18 -3 -9
v:lead=what & d:today	0 0 -16 0 10 0 0
v:lead=when	0 0 6 1 -5 0 0
v:lead=when & d:ahead	0 0 6 0 -3 0 0
v:lead=where	0 0 5 -9 5 0 -1
v:lead=where & d:ahead	0 0 -7 0 14 0 0
v:lead=where & d:today	0 0 11 -3 -7 0 0
v:lead=which	-10 4 -7 4 1 2 0
v:lead=which & d:gone	-8 8 -11 7 -2 0 -1
v:lead=which & d:today	0 0 -5 -8 17 0 0
v:lead=who	0 0 -9 -1 17 0 -6
v:lead=who & d:ahead	0 0 -7 -6 21 0 -6
v:lead=who & d:gone	0 0 0 -7 8 0 0
v:lead=who & d:today	0 0 0 6 -5 0 0
v:lead=with	0 0 6 0 -16 0 12
v:lead=without	0 0 -10 -11 -4 0 22
v:lead=without & d:ahead	0 0 -9 -3 -12 0 23
v:lead=without & d:gone	0 0 0 -4 6 0 0
v:lead=yesterday	0 0 0 -6 10 0 0
v:lead=yesterday & d:gone	0 0 0 -5 7 0 0
v:lead=—	0 0 4 4 -10 6 -4
v:lead=— & d:ahead	0 0 9 23 -34 8 -1
v:lead=— & d:today	0 0 -4 -15 19 0 0
v:lr='s .	0 0 6 0 0 -2 0
v:lr=( )	0 0 0 -10 13 0 0
v:lr=( ) & d:gone	0 0 0 -6 8 0 0
v:lr=, (	0 0 -10 0 6 0 0
v:lr=, ( & d:today	0 0 -10 0 6 0 0
v:lr=, ,	0 0 0 3 4 -5 -7
v:lr=, , & d:ahead	0 0 -9 21 -5 -4 -5
v:lr=, , & d:gone	0 0 0 -17 20 0 0
v:lr=, , & d:today	0 0 13 -17 0 0 0
v:lr=, -	0 0 -8 -4 16 0 0
v:lr=, - & d:today	0 0 -8 -4 16 0 0
v:lr=, .	0 0 4 14 -23 1 16
v:lr=, . & d:ahead	0 0 0 1 -16 3 17
v:lr=, . & d:today	0 0 6 13 -15 0 0
v:lr=, :	0 0 -6 0 10 0 0
v:lr=, <end>	0 0 4 -24 13 4 -10
v:lr=, <end> & d:ahead	0 0 -2 -18 7 7 -3
v:lr=, <end> & d:today	0 0 9 -18 10 -2 -2
v:lr=, —	0 0 -1 14 -7 0 0
v:lr=, — & d:today	0 0 -1 14 -7 0 0
v:lr=: ,	0 0 -1 -7 11 -1 0
v:lr=: .	0 0 12 -2 -24 14 0
v:lr=: . & d:ahead	0 0 12 0 -25 14 0
v:lr=: <end>	0 0 0 -6 5 0 0
v:lr=: <end> & d:ahead	0 0 6 0 -2 0 0
v:lr=: <end> & d:today	0 0 -4 -3 11 0 0
v:lr=<begin> ,	0 8 -8 -11 11 -4 -1
v:lr=<begin> , & d:ahead	0 -2 -30 0 36 -4 0
v:lr=<begin> , & d:gone	0 11 0 -5 -6 0 0
v:lr=<begin> , & d:today	0 0 14 -1 -11 0 0
v:lr=<begin> .	-4 0 10 7 -21 17 -12
v:lr=<begin> . & d:ahead	0 0 2 -1 -11 18 -10
v:lr=<begin> . & d:gone	-3 0 15 9 -17 0 0
v:lr=<begin> :	0 0 3 -10 8 -5 -4
v:lr=<begin> : & d:gone	0 0 0 -3 7 0 0
v:lr=<begin> <end>	0 0 29 -11 -12 -12 -6
v:lr=<begin> <end> & d:ahead	0 0 32 0 -23 -9 -4
v:lr=<begin> <end> & d:today	0 0 0 -5 8 0 0
v:lr=<begin> it	0 0 -4 -9 20 -3 -1
v:lr=<begin> it & d:gone	0 0 0 -5 10 0 0
v:lr=<begin> it & d:today	0 0 -10 -1 14 0 0
v:lr=<begin> the & d:gone	0 0 0 -4 6 0 0
v:lr=<begin> —	9 6 -5 0 -2 -4 -1
v:lr=<begin> — & d:ahead	0 0 -2 0 9 -3 -1
v:lr=<begin> — & d:gone	10 6 -2 0 -15 0 0
v:lr=<level> ,	0 0 -11 -6 19 0 0
v:lr=<level> , & d:today	0 0 -6 -2 13 0 0
v:lr=<level> .	0 0 -13 -8 22 0 0
v:lr=<level> . & d:today	0 0 -12 -5 19 0 0
v:lr=<number> ,	0 0 -6 -12 21 0 0
v:lr=<number> , & d:today	0 0 -1 -10 14 0 0
v:lr=<number> .	0 0 -8 -4 16 0 0
v:lr=<number> . & d:ahead	0 0 -3 0 6 0 0
v:lr=<number> . & d:today	0 0 -2 -2 7 0 0
v:lr=<organisation> .	0 0 0 -10 12 0 0
v:lr=a ,	0 0 0 -14 16 0 0
v:lr=a , & d:ahead	0 0 0 -13 13 0 0
v:lr=a .	0 0 -5 0 8 0 0
v:lr=a . & d:ahead	0 0 -5 0 7 0 0
v:lr=after .	0 0 6 0 -3 0 0
v:lr=after <end>	0 0 -10 -5 17 0 0
v:lr=after <end> & d:ahead	0 0 -10 -2 15 0 0
v:lr=again .	0 0 6 0 -4 0 0
v:lr=before ,	0 0 -13 -5 9 7 0
v:lr=before , & d:ahead	0 0 -13 -5 8 8 0
v:lr=before <end>	0 0 28 -11 -17 -17 10
v:lr=before <end> & d:ahead	0 0 28 -9 -20 -17 10
v:lr=before are	0 0 0 -3 7 0 -2
v:lr=before pay	0 0 -6 9 0 0 -4
v:lr=begin .	0 0 -1 32 -30 0 0
v:lr=by ,	0 0 26 -4 -27 4 -3
v:lr=by , & d:ahead	0 0 28 -2 -31 4 -2
v:lr=by . & d:ahead	0 0 6 0 -1 0 0
v:lr=by <end>	0 0 -20 0 26 -1 0
v:lr=by <end> & d:ahead	0 0 -20 0 25 -1 0
v:lr=end ,	0 0 12 0 -11 0 0
v:lr=end .	0 0 12 -8 -4 -2 0
v:lr=end . & d:today	0 0 16 -5 -12 0 0
v:lr=for ,	0 0 8 0 -6 0 0
v:lr=for , & d:ahead	0 0 9 0 -7 0 0
v:lr=for .	0 0 -4 -9 16 0 0
v:lr=for . & d:today	0 0 -5 -1 10 0 0
v:lr=for <end>	0 0 15 0 -13 0 0
v:lr=for <end> & d:ahead	0 0 15 0 -14 0 0
v:lr=friday <end>	0 0 -3 -2 8 0 0
v:lr=friday <end> & d:today	0 0 -3 -2 8 0 0
v:lr=from "	0 0 -2 0 6 0 0
v:lr=from ,	0 0 -5 -8 0 -5 14
v:lr=from , & d:ahead	0 -5 -4 -12 2 -4 16
v:lr=from , & d:gone	0 5 0 5 -7 0 0
v:lr=from .	0 0 -20 14 6 -12 -2
v:lr=from . & d:ahead	0 0 -16 4 15 -12 -1
v:lr=from . & d:today	0 0 -1 18 -15 0 0
v:lr=from :	0 0 -4 0 -4 0 7
v:lr=from ;	0 -1 12 8 -13 0 -2
v:lr=from ; & d:gone	0 -1 10 6 -13 0 0
v:lr=from <end>	0 -1 -34 5 23 -8 -5
v:lr=from <end> & d:ahead	0 0 -32 16 12 -7 -4
v:lr=from <end> & d:gone	0 0 0 -3 6 0 0
v:lr=from <end> & d:today	0 0 0 -13 15 0 0
v:lr=from <name>	0 0 -2 -15 -1 0 13
v:lr=from <name> & d:ahead	0 0 -2 -12 -3 0 14
v:lr=from <quality>	0 0 0 -10 16 0 -4
v:lr=from and	0 2 -2 11 0 0 -12
v:lr=from and & d:ahead	0 0 -2 18 -3 0 -12
v:lr=from and & d:gone	0 5 0 -8 1 0 0
v:lr=from it	0 6 0 -16 -5 0 11
v:lr=from it & d:ahead	0 0 0 -9 -4 0 11
v:lr=from it & d:gone	0 6 0 -6 0 0 0
v:lr=from the	0 0 -2 21 -6 0 -14
v:lr=from the & d:ahead	0 0 -1 11 2 0 -14
v:lr=from the & d:gone	0 0 0 13 -11 0 0
v:lr=from to	0 0 15 17 -34 -8 13
v:lr=from to & d:ahead	0 0 17 11 -34 -7 14
v:lr=from to & d:gone	0 0 -2 9 -4 0 -2
v:lr=from until	0 0 0 -9 -3 0 12
v:lr=in ,	0 -4 -11 2 7 -1 0
v:lr=in , & d:ahead	0 0 -9 -1 16 0 0
v:lr=in <end>	0 0 -7 6 4 -1 0
v:lr=in <end> & d:ahead	0 0 -5 0 9 0 0
v:lr=in <end> & d:gone	0 0 0 7 -3 0 0
v:lr=in by	0 0 0 9 -8 0 0
v:lr=in for	0 0 0 6 -5 0 0
v:lr=in for & d:gone	0 0 0 6 -5 0 0
v:lr=is ,	0 0 -11 -1 15 0 0
v:lr=is .	0 0 3 0 5 -8 0
v:lr=is . & d:ahead	0 0 4 0 3 -8 0
v:lr=is <end>	0 0 15 0 -9 -3 0
v:lr=is <end> & d:ahead	0 0 16 0 -11 -3 0
v:lr=it .	0 0 13 -6 -7 0 0
v:lr=it . & d:today	0 0 11 -2 -8 0 0
v:lr=last ,	0 0 0 26 -24 0 0
v:lr=last , & d:gone	0 0 0 26 -24 0 0
v:lr=monday <end>	0 0 -6 8 -3 0 0
v:lr=monday <end> & d:today	0 0 -6 8 -3 0 0
v:lr=of 's	0 0 -1 -4 9 0 0
v:lr=of ,	0 -6 4 5 0 -2 -4
v:lr=of , & d:ahead	0 0 6 -6 2 -1 -3
v:lr=of , & d:gone	0 -5 0 7 -2 0 0
v:lr=of .	0 0 -5 17 -9 0 -4
v:lr=of . & d:ahead	0 0 0 19 -14 0 -4
v:lr=of . & d:gone	0 0 0 -6 7 0 0
v:lr=of :	0 0 0 -4 8 0 0
v:lr=of <end>	0 0 -16 -2 5 -7 12
v:lr=of <end> & d:ahead	0 0 -15 3 -1 -6 12
v:lr=of <end> & d:gone	0 0 0 -5 7 0 0
v:lr=of and	0 11 0 -13 2 0 0
v:lr=of and & d:gone	0 11 0 0 -11 0 0
v:lr=on ,	0 4 5 -1 -8 0 6
v:lr=on , & d:ahead	-5 -3 14 -2 -15 0 9
v:lr=on , & d:gone	2 8 -10 -6 8 0 -3
v:lr=on , & d:today	0 0 -16 9 1 0 0
v:lr=on .	2 -6 -6 5 7 -1 -9
v:lr=on . & d:ahead	-7 0 2 0 1 0 -7
v:lr=on . & d:gone	7 -2 -26 12 0 -1 -1
v:lr=on . & d:today	0 0 -7 -10 19 0 0
v:lr=on :	0 0 6 3 -3 -2 -2
v:lr=on : & d:ahead	0 0 6 7 -7 -2 -1
v:lr=on ;	1 -3 0 3 -4 -3 6
v:lr=on ; & d:ahead	0 0 -7 -2 7 -2 6
v:lr=on ; & d:gone	3 -2 10 6 -17 0 0
v:lr=on <end>	9 -5 2 -6 6 -9 -4
v:lr=on <end> & d:ahead	-4 0 1 -4 9 -6 -2
v:lr=on <end> & d:gone	13 -3 1 -1 -4 -3 0
v:lr=on <name>	0 0 7 -9 4 0 -7
v:lr=on <name> & d:ahead	0 0 8 -6 1 0 -6
v:lr=on ?	0 0 7 -5 0 -3 -5
v:lr=on ? & d:ahead	0 0 7 0 -1 -3 -4
v:lr=on after	0 0 -8 -3 12 0 0
v:lr=on after & d:ahead	0 0 -4 0 7 0 0
v:lr=on after & d:today	0 0 -3 0 9 0 0
v:lr=on and	0 -15 -18 19 -5 -7 4
v:lr=on and & d:ahead	-1 0 -16 18 -8 -6 6
v:lr=on and & d:gone	0 -11 0 4 2 0 -4
v:lr=on as	0 0 0 -4 6 0 0
v:lr=on at	11 0 -3 -9 5 -3 -5
v:lr=on at & d:ahead	0 0 -1 -2 8 -2 -4
v:lr=on at & d:gone	12 0 -2 -5 -3 0 0
v:lr=on by	0 0 -4 -16 24 0 0
v:lr=on by & d:ahead	0 0 -4 0 6 0 0
v:lr=on by & d:gone	0 0 0 -15 17 0 0
v:lr=on evening	0 0 -8 -8 19 0 0
v:lr=on evening & d:ahead	0 0 -7 0 10 0 0
v:lr=on for	0 0 1 11 -5 0 -8
v:lr=on for & d:ahead	0 0 2 7 -3 0 -7
v:lr=on in & d:ahead	0 0 -4 13 -5 0 -3
v:lr=on in & d:gone	0 0 0 -12 13 0 0
v:lr=on is	0 0 -1 -1 6 0 0
v:lr=on it	14 0 -4 8 -15 0 0
v:lr=on it & d:ahead	0 0 -4 0 9 0 0
v:lr=on it & d:gone	14 0 0 9 -22 0 0
v:lr=on morning & d:gone	0 0 0 7 -6 0 0
v:lr=on night & d:gone	0 0 0 -1 7 0 0
v:lr=on on	0 0 0 6 -16 0 11
v:lr=on on & d:ahead	0 0 0 0 -10 0 11
v:lr=on on & d:gone	0 0 0 8 -8 0 0
v:lr=on that & d:gone	0 0 0 -9 14 0 0
v:lr=on that & d:today	0 0 0 11 -9 0 0
v:lr=on the	-4 -4 12 -20 -3 -4 15
v:lr=on the & d:ahead	0 0 16 -15 -16 -3 16
v:lr=on the & d:gone	-3 -3 -5 -5 19 0 0
v:lr=on to	0 0 -6 11 0 0 -3
v:lr=on to & d:ahead	0 0 -3 9 -1 0 -3
v:lr=on to & d:today	0 0 0 -2 6 0 0
v:lr=on under & d:gone	0 0 0 6 -5 0 0
v:lr=on unless	0 0 -8 0 6 2 0
v:lr=on unless & d:ahead	0 0 -7 0 5 3 0
v:lr=on with	0 0 -8 -1 13 0 0
v:lr=on with & d:ahead	0 0 -5 0 6 0 0
v:lr=on without	0 0 9 0 -7 0 0
v:lr=on without & d:today	0 0 12 0 -12 0 0
v:lr=out .	0 0 32 -4 -29 0 0
v:lr=since ,	0 3 -20 5 3 -1 0
v:lr=since , & d:ahead	0 0 -19 -11 30 0 0
v:lr=since , & d:gone	0 5 0 11 -13 0 0
v:lr=since .	0 0 -7 4 0 0 0
v:lr=since . & d:ahead	0 0 -5 -2 10 0 0
v:lr=since . & d:gone	0 0 0 7 -5 0 0
v:lr=since ;	0 0 11 -4 -3 0 0
v:lr=since ; & d:ahead	0 0 14 0 -12 0 0
v:lr=since ; & d:gone	0 0 -1 -3 8 0 0
v:lr=since <end>	0 0 -8 5 1 0 0
v:lr=since <end> & d:ahead	0 0 -6 0 10 0 0
v:lr=since <end> & d:gone	0 0 0 6 -3 0 0
v:lr=since <quality>	0 0 8 -5 -2 0 0
v:lr=since a	0 0 0 -10 11 0 0
v:lr=since a & d:gone	0 0 0 -10 10 0 0
v:lr=start ,	0 0 0 -4 8 0 0
v:lr=than .	0 0 -1 0 6 0 0
v:lr=the , & d:ahead	0 0 7 -11 0 -1 0
v:lr=the , & d:gone	0 0 -6 6 0 -2 0
v:lr=the .	0 0 -7 -4 17 -21 12
v:lr=the . & d:ahead	0 0 -4 0 12 -21 12
v:lr=the <end>	-2 -2 2 -26 1 13 -3
v:lr=the <end> & d:ahead	0 0 4 -7 -14 16 -1
v:lr=the <end> & d:gone	0 -1 -5 -18 34 -7 0
v:lr=the ?	0 0 -4 0 8 0 0
v:lr=the ? & d:ahead	0 0 -4 0 8 0 0
v:lr=the the	0 0 1 -1 -5 0 7
v:lr=the the & d:ahead	0 0 1 -2 -6 0 7
v:lr=thursday ,	0 0 16 -5 -12 0 0
v:lr=thursday , & d:today	0 0 16 -5 -12 0 0
v:lr=thursday <end>	0 0 -19 11 0 0 0
v:lr=thursday <end> & d:today	0 0 -19 11 0 0 0
v:lr=to ,	0 -2 2 -10 -1 7 -4
v:lr=to , & d:ahead	0 0 4 0 -11 8 -3
v:lr=to , & d:gone	0 0 -1 -7 18 -2 0
v:lr=to .	0 0 1 -16 -9 16 -5
v:lr=to . & d:ahead	0 0 5 -8 -20 18 -4
v:lr=to . & d:gone	0 0 -6 -6 18 -4 0
v:lr=to :	0 0 -12 0 14 -1 0
v:lr=to <end>	-1 -2 13 -1 -8 3 -8
v:lr=to <end> & d:ahead	0 0 0 1 -4 6 -6
v:lr=to <end> & d:gone	0 -1 18 -5 -5 -8 0
v:lr=tuesday .	0 0 -1 -8 12 0 0
v:lr=tuesday . & d:today	0 0 -1 -8 12 0 0
v:lr=tuesday <end>	0 0 -13 9 0 0 0
v:lr=tuesday <end> & d:today	0 0 -13 9 0 0 0
v:lr=until ,	0 0 6 -14 -8 12 -3
v:lr=until , & d:ahead	0 0 10 -5 -17 12 -2
v:lr=until , & d:gone	0 0 -7 -6 17 0 0
v:lr=until .	-1 0 23 -27 -15 2 -4
v:lr=until . & d:ahead	0 0 20 -6 -21 3 -3
v:lr=until . & d:gone	0 0 10 -18 3 0 0
v:lr=until ;	0 0 -11 6 4 0 0
v:lr=until <end>	0 0 -17 -9 22 4 -4
v:lr=until <end> & d:ahead	0 0 -14 -1 14 6 -3
v:lr=until <end> & d:gone	0 0 -5 -4 18 -1 0
v:lr=until it	0 0 0 -5 9 0 0
v:lr=until of	0 0 14 11 -21 0 0
v:lr=until of & d:ahead	0 0 16 5 -20 0 0
v:lr=until of & d:gone	0 0 0 6 -4 0 0
v:lr=until to	0 0 -15 0 8 6 0
v:lr=until to & d:ahead	0 0 -14 0 7 6 0
v:lr=· <end>	0 0 -8 -20 30 0 0
v:lr=· <end> & d:today	0 0 -7 -18 27 0 0
v:o:subject=controls	0 0 -1 -3 10 -1 -1
v:o:subject=controls carried	0 0 7 -12 8 -7 0
v:o:subject=controls carried until ahead	0 0 7 0 -1 -5 0
v:o:subject=controls far	0 0 -3 -7 8 0 0
v:o:subject=controls far carried	0 0 0 -2 7 3 -8
v:o:subject=controls far carried be	0 0 -1 0 6 0 0
v:o:subject=controls far carried in gone	0 0 0 -5 6 0 0
v:o:subject=controls far carried on ahead	0 0 15 0 -13 0 0
v:o:subject=controls far carried suspend	0 0 -10 0 11 0 0
v:o:subject=controls far carried suspend ahead	0 0 -10 0 11 0 0
v:o:subject=controls far no verb	0 0 -3 -7 8 0 0
v:o:subject=controls from ahead	0 0 -3 0 6 0 0
v:o:subject=controls no verb	0 0 11 1 -3 -8 0
v:o:subject=controls no verb ahead	0 0 12 0 -1 -8 0
v:o:subject=controls no verb from	0 0 -3 -1 8 0 0
v:o:subject=controls no verb on	0 0 0 9 -8 0 0
v:o:subject=controls no verb until	0 0 9 0 -2 -7 0
v:o:subject=controls on gone	0 0 0 8 -8 0 0
v:o:subject=controls until ahead	0 0 11 0 -4 -7 0
v:o:subject=deal	0 -1 -13 -10 27 -2 -9
v:o:subject=deal by ahead	0 0 -3 0 -5 9 0
v:o:subject=deal carried	0 0 15 -17 -3 4 0
v:o:subject=deal carried begin	0 0 -1 0 -1 0 7
v:o:subject=deal carried begin ahead	0 0 -1 -10 4 0 7
v:o:subject=deal carried begin gone	0 0 0 9 -9 0 0
v:o:subject=deal carried end	0 0 4 0 -7 5 0
v:o:subject=deal carried end ahead	0 0 4 0 -9 5 0
v:o:subject=deal carried from ahead	0 0 0 0 6 0 -2
v:o:subject=deal carried on ahead	0 0 15 -11 0 -2 -2
v:o:subject=deal carried on gone	0 0 0 9 -7 0 0
v:o:subject=deal end	0 0 -14 0 16 0 0
v:o:subject=deal end on	0 0 -11 0 12 0 0
v:o:subject=deal far carried	0 0 0 -8 0 0 10
v:o:subject=deal far carried be	0 0 1 0 -9 0 10
v:o:subject=deal far carried be ahead	0 0 2 0 -11 0 11
v:o:subject=deal far carried begin	0 0 0 -5 14 -4 -1
v:o:subject=deal far carried begin ahead	0 0 0 0 9 -4 -1
v:o:subject=deal far carried begin on	0 0 -6 0 13 0 0
v:o:subject=deal far carried from ahead	0 0 -7 0 -9 0 17
v:o:subject=deal far carried in gone	0 0 0 -7 8 0 0
v:o:subject=deal far carried on ahead	0 0 0 11 -2 0 -6
v:o:subject=deal far carried on gone	0 0 0 -9 12 0 0
v:o:subject=deal far carried other	0 0 0 -5 8 0 0
v:o:subject=deal far carried the ahead	0 0 -20 0 6 13 0
v:o:subject=deal far carried until ahead	0 0 6 0 -4 0 0
v:o:subject=deal far no verb ahead	0 0 5 7 -10 0 0
v:o:subject=deal far no verb gone	0 0 0 -15 19 0 0
v:o:subject=deal far no verb on	0 0 12 -2 -8 0 0
v:o:subject=deal far no verb today	0 0 -16 6 2 0 0
v:o:subject=deal far on ahead	0 0 13 0 -11 0 0
v:o:subject=deal from ahead	0 0 6 0 -4 0 0
v:o:subject=deal no verb	0 0 -13 -2 23 -9 -1
v:o:subject=deal no verb ahead	0 0 -9 7 8 -8 0
v:o:subject=deal no verb gone	0 0 0 -13 15 0 0
v:o:subject=deal no verb on	0 0 7 5 -10 0 0
v:o:subject=deal no verb today	0 0 -1 -4 9 0 0
v:o:subject=deal on ahead	0 0 4 9 -6 -5 -1
v:o:subject=deal on gone	0 0 0 -11 14 0 0
v:o:subject=deal reach	0 0 12 3 -12 -1 0
v:o:subject=deal reach ahead	0 0 13 0 -9 -1 0
v:o:subject=deal reach on	0 0 9 0 -6 0 0
v:o:subject=deal sign	0 0 0 -5 8 0 0
v:o:subject=deal until ahead	0 0 -7 0 9 -1 0
v:o:subject=duties	-15 -11 -3 -2 13 -6 -1
v:o:subject=duties  ahead	0 0 -1 0 7 0 0
v:o:subject=duties 12:01 today	0 0 0 -11 12 0 0
v:o:subject=duties announce	0 0 -1 9 -6 0 0
v:o:subject=duties announce today	0 0 0 11 -9 0 0
v:o:subject=duties be	0 0 8 -3 -7 -2 7
v:o:subject=duties be ahead	0 0 13 -9 -11 -1 8
v:o:subject=duties be from	0 0 -3 14 -8 0 0
v:o:subject=duties be gone	0 0 -2 -9 15 0 0
v:o:subject=duties be on	0 0 3 -3 -13 0 12
v:o:subject=duties be since	0 0 13 -6 -2 0 0
v:o:subject=duties be today	0 0 -1 12 -10 0 0
v:o:subject=duties before ahead	0 0 0 -10 -5 0 11
v:o:subject=duties begin	0 0 -18 -10 20 7 -5
v:o:subject=duties begin ahead	0 0 -17 3 5 8 -4
v:o:subject=duties begin gone	0 0 0 -20 22 0 0
v:o:subject=duties begin on	0 0 -2 -2 7 0 0
v:o:subject=duties carried	8 -4 11 3 -1 -17 -8
v:o:subject=duties carried be	-3 -2 13 -13 -6 -9 13
v:o:subject=duties carried be ahead	0 0 9 -15 -10 -8 15
v:o:subject=duties carried be by	0 0 6 0 -6 0 0
v:o:subject=duties carried be from	0 0 8 -14 -9 0 13
v:o:subject=duties carried be gone	-2 -1 -8 -1 11 0 0
v:o:subject=duties carried be is	0 0 14 -9 -4 0 0
v:o:subject=duties carried be on	0 0 -10 0 14 0 0
v:o:subject=duties carried be the	0 0 -12 -1 11 0 5
v:o:subject=duties carried be today	0 0 11 -4 -7 0 0
v:o:subject=duties carried be until	0 0 0 7 -3 -1 0
v:o:subject=duties carried begin	0 0 0 15 -3 -14 -1
v:o:subject=duties carried begin ahead	0 0 1 17 -6 -14 -1
v:o:subject=duties carried begin on	0 0 -12 7 0 0 1
v:o:subject=duties carried charge	0 0 -13 3 5 0 0
v:o:subject=duties carried charge ahead	0 0 -11 -4 18 0 0
v:o:subject=duties carried charge from	0 0 -2 -5 11 0 0
v:o:subject=duties carried charge gone	0 0 0 8 -6 0 0
v:o:subject=duties carried charge since	0 0 -7 4 0 0 0
v:o:subject=duties carried end ahead	0 0 6 -3 -4 2 -3
v:o:subject=duties carried end gone	-2 0 -5 7 1 0 0
v:o:subject=duties carried end on	-2 0 3 6 -6 4 -2
v:o:subject=duties carried fall	0 0 8 0 -6 0 0
v:o:subject=duties carried from ahead	0 0 7 -1 0 -1 0
v:o:subject=duties carried from gone	0 0 0 -5 10 0 0
v:o:subject=duties carried have	0 0 0 -3 8 0 0
v:o:subject=duties carried is ahead	0 0 16 0 -15 0 0
v:o:subject=duties carried last gone	0 0 0 13 -13 0 0
v:o:subject=duties carried make	0 0 0 -3 7 0 0
v:o:subject=duties carried of gone	0 0 0 11 -9 0 0
v:o:subject=duties carried on ahead	0 0 -8 8 4 0 -3
v:o:subject=duties carried on gone	11 -1 -4 -3 1 0 0
v:o:subject=duties carried other	16 0 6 -9 -9 0 0
v:o:subject=duties carried other ahead	0 0 7 0 -4 0 0
v:o:subject=duties carried other gone	16 0 0 -8 -6 0 0
v:o:subject=duties carried pay	0 0 3 -17 17 0 -8
v:o:subject=duties carried pay ahead	0 0 -2 -1 15 0 -7
v:o:subject=duties carried pay gone	0 0 0 -8 10 0 0
v:o:subject=duties carried pay since	0 0 0 -10 10 0 0
v:o:subject=duties carried pay today	0 0 7 -6 -1 0 0
v:o:subject=duties carried put	0 0 0 -6 7 0 0
v:o:subject=duties carried put gone	0 0 0 -5 6 0 0
v:o:subject=duties carried run	5 0 2 0 -7 0 0
v:o:subject=duties carried say	0 0 -3 -5 15 0 0
v:o:subject=duties carried say ahead	0 0 -1 0 6 0 0
v:o:subject=duties carried sign on	0 0 0 -6 8 0 0
v:o:subject=duties carried since ahead	0 0 -11 0 16 0 0
v:o:subject=duties carried since gone	0 8 0 -2 -2 0 0
v:o:subject=duties carried suspend	0 4 0 11 -13 2 -1
v:o:subject=duties carried suspend ahead	0 -1 1 -9 1 3 0
v:o:subject=duties carried suspend gone	0 6 -2 16 -19 0 0
v:o:subject=duties carried suspend on	0 0 0 7 -4 0 0
v:o:subject=duties carried the ahead	0 0 0 -2 8 -16 3
v:o:subject=duties carried the gone	0 0 0 10 -7 0 0
v:o:subject=duties carried to ahead	0 0 6 0 -3 -1 0
v:o:subject=duties carried to gone	0 0 0 -4 6 0 0
v:o:subject=duties carried until ahead	0 0 -6 -4 5 4 0
v:o:subject=duties carried until gone	0 0 0 6 -3 0 0
v:o:subject=duties collect	0 0 -4 -8 16 0 0
v:o:subject=duties collect ahead	0 0 0 -4 9 0 0
v:o:subject=duties collect from	0 0 0 -4 9 0 0
v:o:subject=duties end	0 0 -11 6 4 -5 4
v:o:subject=duties end ahead	0 0 -11 9 0 -5 5
v:o:subject=duties end on	0 0 -9 0 15 -5 0
v:o:subject=duties fall	0 0 -7 2 0 0 3
v:o:subject=duties fall ahead	0 0 -7 3 -1 0 3
v:o:subject=duties fall on	0 0 -6 6 -8 0 7
v:o:subject=duties far	-9 -5 12 -11 1 0 1
v:o:subject=duties far  today	0 0 -10 -3 17 0 0
v:o:subject=duties far carried	-7 3 -5 7 8 2 -17
v:o:subject=duties far carried agree	0 0 0 -6 10 0 0
v:o:subject=duties far carried agree on	0 0 0 -3 6 0 0
v:o:subject=duties far carried be	0 0 1 -21 19 -10 -9
v:o:subject=duties far carried be ahead	0 0 4 -3 5 -9 -8
v:o:subject=duties far carried be from	0 0 9 0 -3 0 -3
v:o:subject=duties far carried be gone	0 0 -1 -14 20 0 0
v:o:subject=duties far carried be is	0 0 -2 0 6 0 0
v:o:subject=duties far carried be since	0 0 0 -11 11 0 0
v:o:subject=duties far carried before ahead	0 0 0 2 0 0 -6
v:o:subject=duties far carried begin	0 7 5 -2 -3 -2 0
v:o:subject=duties far carried begin ahead	0 0 7 2 -10 -1 1
v:o:subject=duties far carried begin gone	0 8 0 -4 1 0 -1
v:o:subject=duties far carried begin in	0 0 0 -7 8 0 0
v:o:subject=duties far carried begin on	0 8 9 1 -16 -4 2
v:o:subject=duties far carried begin today	0 0 -2 -2 8 0 0
v:o:subject=duties far carried by ahead	0 0 0 0 8 -9 0
v:o:subject=duties far carried charge	0 0 -4 -2 13 0 -2
v:o:subject=duties far carried charge since	0 0 0 -5 6 0 0
v:o:subject=duties far carried collect gone	0 0 0 6 -6 0 0
v:o:subject=duties far carried collect today	0 0 0 -5 7 0 0
v:o:subject=duties far carried end	1 -2 12 -10 -8 6 -8
v:o:subject=duties far carried end ahead	-1 0 10 -3 -9 7 -8
v:o:subject=duties far carried end on	2 -1 10 -7 -11 8 -6
v:o:subject=duties far carried fall	0 0 -17 8 7 0 0
v:o:subject=duties far carried fall gone	0 0 0 18 -18 0 0
v:o:subject=duties far carried fall on	0 0 -14 12 2 0 0
v:o:subject=duties far carried for ahead	0 0 9 -1 -2 -1 0
v:o:subject=duties far carried from ahead	0 0 7 3 -5 -3 -1
v:o:subject=duties far carried from gone	0 6 0 -11 3 0 0
v:o:subject=duties far carried have	0 0 0 -7 8 0 0
v:o:subject=duties far carried impose	0 0 0 -4 6 0 0
v:o:subject=duties far carried in gone	0 0 0 8 -6 0 0
v:o:subject=duties far carried leave	0 0 -2 0 7 -1 0
v:o:subject=duties far carried lower	0 0 -1 5 -9 0 6
v:o:subject=duties far carried lower ahead	0 0 -1 0 -2 0 6
v:o:subject=duties far carried meet	0 0 -4 -6 13 0 0
v:o:subject=duties far carried meet gone	0 0 0 -5 7 0 0
v:o:subject=duties far carried of gone	0 0 0 6 -5 0 0
v:o:subject=duties far carried on ahead	-3 0 -9 -11 21 0 -3
v:o:subject=duties far carried on gone	2 5 0 12 -16 0 -1
v:o:subject=duties far carried on today	0 0 0 -7 10 0 0
v:o:subject=duties far carried other	0 0 2 11 -3 -10 -4
v:o:subject=duties far carried other ahead	0 0 4 -7 10 -9 -4
v:o:subject=duties far carried other gone	0 0 0 9 -7 0 0
v:o:subject=duties far carried other in	0 0 0 9 -9 0 0
v:o:subject=duties far carried other on	0 0 11 0 -4 -4 0
v:o:subject=duties far carried other today	0 0 0 12 -11 0 0
v:o:subject=duties far carried pay	0 0 -13 11 2 0 -2
v:o:subject=duties far carried pay ahead	0 0 -10 4 7 0 -2
v:o:subject=duties far carried pay from	0 0 -2 6 0 0 0
v:o:subject=duties far carried pay gone	0 0 0 8 -8 0 0
v:o:subject=duties far carried pay since	0 0 0 10 -9 0 0
v:o:subject=duties far carried plan	0 0 -7 0 -4 13 0
v:o:subject=duties far carried plan ahead	0 0 -7 0 -4 13 0
v:o:subject=duties far carried raise	0 0 7 -3 -6 1 0
v:o:subject=duties far carried raise ahead	0 0 7 0 -8 1 0
v:o:subject=duties far carried run	0 0 1 8 -6 -2 0
v:o:subject=duties far carried run gone	0 0 0 14 -13 0 0
v:o:subject=duties far carried say	0 0 -6 -2 3 4 0
v:o:subject=duties far carried say on	0 0 -4 -1 10 0 0
v:o:subject=duties far carried sign	0 0 -10 13 -2 0 -2
v:o:subject=duties far carried sign ahead	0 0 -8 13 -1 0 -1
v:o:subject=duties far carried sign gone	0 0 0 -17 18 0 0
v:o:subject=duties far carried sign on	0 0 -7 3 3 0 -1
v:o:subject=duties far carried sign today	0 0 0 13 -12 0 0
v:o:subject=duties far carried since ahead	0 0 -4 -2 9 0 0
v:o:subject=duties far carried since gone	0 0 0 8 -7 0 0
v:o:subject=duties far carried sit	0 0 -2 0 6 0 0
v:o:subject=duties far carried suspend	0 0 8 -9 -11 -6 11
v:o:subject=duties far carried suspend ahead	0 0 8 0 -16 -6 12
v:o:subject=duties far carried suspend gone	0 0 0 -5 7 0 0
v:o:subject=duties far carried suspend until	0 0 17 0 -13 -3 0
v:o:subject=duties far carried tell	0 0 0 -3 8 0 0
v:o:subject=duties far carried the ahead	0 0 -3 7 0 0 -2
v:o:subject=duties far carried threaten	0 0 0 -2 8 0 0
v:o:subject=duties far carried to ahead	0 0 1 0 -9 7 0
v:o:subject=duties far carried until ahead	0 0 8 0 -7 0 0
v:o:subject=duties far carried until gone	0 0 0 -2 6 0 0
v:o:subject=duties far from ahead	0 0 -9 6 -4 0 5
v:o:subject=duties far no verb	-9 -5 12 -11 1 0 1
v:o:subject=duties far no verb ahead	0 0 13 -4 -11 0 3
v:o:subject=duties far no verb from	0 0 -10 3 -1 0 5
v:o:subject=duties far no verb gone	-5 0 -9 5 3 0 0
v:o:subject=duties far no verb on	0 0 -9 -4 -5 15 6
v:o:subject=duties far no verb the	0 0 -6 5 2 -1 0
v:o:subject=duties far no verb thursday,	0 0 13 0 -13 0 0
v:o:subject=duties far no verb to	0 0 13 0 -10 -3 0
v:o:subject=duties far no verb today	0 0 5 -37 18 0 0
v:o:subject=duties far no verb until	0 0 13 0 -9 -3 0
v:o:subject=duties far on ahead	0 0 -8 0 -11 16 6
v:o:subject=duties far on gone	0 0 0 -8 10 0 0
v:o:subject=duties far the ahead	0 0 -5 0 9 0 0
v:o:subject=duties far the gone	0 0 0 6 -6 0 0
v:o:subject=duties far thursday, today	0 0 13 0 -13 0 0
v:o:subject=duties far to ahead	0 0 13 0 -10 -3 0
v:o:subject=duties far until ahead	0 0 13 0 -10 -3 0
v:o:subject=duties for ahead	0 0 -6 0 8 0 0
v:o:subject=duties from ahead	0 0 -38 18 4 -7 -3
v:o:subject=duties from today	0 0 0 19 -17 0 0
v:o:subject=duties impose	0 0 6 0 -4 0 0
v:o:subject=duties in gone	0 0 0 -12 13 0 0
v:o:subject=duties no verb	-7 -5 2 0 5 0 -9
v:o:subject=duties no verb 	0 0 -5 -3 14 0 0
v:o:subject=duties no verb (	0 0 -6 0 9 0 0
v:o:subject=duties no verb ahead	0 0 6 -4 0 2 -5
v:o:subject=duties no verb for	0 0 -5 0 7 0 0
v:o:subject=duties no verb from	0 0 -24 15 0 -3 -5
v:o:subject=duties no verb gone	0 0 -8 4 5 0 -1
v:o:subject=duties no verb in	0 0 0 -5 6 0 0
v:o:subject=duties no verb of	0 0 -4 -10 7 0 8
v:o:subject=duties no verb on	0 0 -16 22 6 -7 -23
v:o:subject=duties no verb since	0 0 0 6 -4 0 0
v:o:subject=duties no verb the	0 0 -4 -5 -7 8 6
v:o:subject=duties no verb to	0 0 -7 -6 12 1 0
v:o:subject=duties no verb until	0 0 -1 -6 1 5 0
v:o:subject=duties of ahead	0 0 -5 -10 5 0 8
v:o:subject=duties of today	0 0 0 -7 10 0 0
v:o:subject=duties on ahead	0 0 -27 19 9 -20 0
v:o:subject=duties on gone	0 0 0 -9 14 0 0
v:o:subject=duties other	0 0 -12 10 -5 5 0
v:o:subject=duties other ahead	0 0 -12 0 5 5 0
v:o:subject=duties other gone	0 0 0 11 -11 0 0
v:o:subject=duties pay	0 0 0 -14 0 0 12
v:o:subject=duties pay ahead	0 0 0 -5 -8 0 12
v:o:subject=duties pay gone	0 0 0 -8 8 0 0
v:o:subject=duties rise	0 0 -7 0 13 0 -1
v:o:subject=duties rise ahead	0 0 -7 0 11 0 0
v:o:subject=duties rise on	0 0 0 0 6 0 0
v:o:subject=duties run	0 0 12 0 -2 -4 0
v:o:subject=duties run ahead	0 0 12 0 -5 -4 0
v:o:subject=duties since ahead	0 0 14 -6 -6 0 0
v:o:subject=duties suspend	0 0 5 17 -13 -8 -1
v:o:subject=duties suspend ahead	0 0 6 10 -7 -8 -1
v:o:subject=duties suspend from	0 0 -4 13 -7 0 0
v:o:subject=duties suspend gone	0 0 0 8 -8 0 0
v:o:subject=duties suspend until	0 0 10 0 -5 -3 0
v:o:subject=duties the ahead	0 0 -18 -2 -2 14 5
v:o:subject=duties until ahead	0 0 8 2 -17 9 -3
v:o:subject=exclusions	0 0 -3 0 9 -4 0
v:o:subject=exclusions carried	0 0 13 0 -8 -3 0
v:o:subject=exclusions carried on ahead	0 0 16 0 -16 0 0
v:o:subject=exclusions end	0 0 -11 0 14 -1 0
v:o:subject=exclusions end ahead	0 0 -11 0 13 -1 0
v:o:subject=exclusions end on	0 0 -9 0 11 0 0
v:o:subject=exclusions far carried on ahead	0 0 14 0 -11 0 0
v:o:subject=exclusions no verb	0 0 -6 0 6 0 0
v:o:subject=exclusions no verb ahead	0 0 -6 0 6 0 0
v:o:subject=fees	0 0 0 -24 30 0 -11
v:o:subject=fees carried	0 0 -21 0 23 0 0
v:o:subject=fees carried on ahead	0 0 -8 0 9 0 0
v:o:subject=fees far	0 0 6 -8 0 0 0
v:o:subject=fees far carried	0 0 -4 -1 13 -2 -2
v:o:subject=fees far no verb	0 0 6 -8 0 0 0
v:o:subject=fees far no verb ahead	0 0 7 0 -6 0 0
v:o:subject=fees far no verb today	0 0 0 -9 11 0 0
v:o:subject=fees from ahead	0 0 -5 -12 23 0 -9
v:o:subject=fees no verb	0 0 6 -4 0 0 -2
v:o:subject=fees no verb ahead	0 0 6 -1 0 0 -1
v:o:subject=longer	0 0 0 1 0 2 -7
v:o:subject=longer carried	6 4 7 -11 -9 2 -6
v:o:subject=longer carried begin	0 0 -21 0 20 0 0
v:o:subject=longer carried begin ahead	0 0 -21 0 18 0 0
v:o:subject=longer carried end	0 0 0 0 -8 8 0
v:o:subject=longer carried end ahead	0 0 0 0 -10 8 0
v:o:subject=longer carried end on	0 0 0 0 -11 8 0
v:o:subject=longer carried in gone	0 7 0 0 -5 0 0
v:o:subject=longer carried on ahead	0 0 0 0 -3 7 0
v:o:subject=longer carried on gone	9 0 0 0 -5 0 0
v:o:subject=longer carried run	8 0 13 0 -7 -14 0
v:o:subject=longer carried run ahead	0 0 13 0 0 -14 0
v:o:subject=longer carried run gone	9 0 0 0 -7 0 0
v:o:subject=longer carried to ahead	0 0 -11 0 5 3 0
v:o:subject=longer far	0 0 6 -17 7 -3 -1
v:o:subject=longer far carried	0 0 -8 -10 5 18 -4
v:o:subject=longer far carried be	0 0 19 0 -16 0 0
v:o:subject=longer far carried begin	0 0 -4 -9 2 10 0
v:o:subject=longer far carried begin ahead	0 0 -4 0 -5 10 0
v:o:subject=longer far carried begin gone	0 0 0 -8 9 0 0
v:o:subject=longer far carried end ahead	0 0 -9 0 11 -2 0
v:o:subject=longer far carried extend	0 0 -15 0 -5 18 0
v:o:subject=longer far carried on ahead	0 0 -3 0 9 -4 0
v:o:subject=longer far carried on today	0 0 10 0 -8 0 0
v:o:subject=longer far carried say	0 0 -1 -2 7 0 0
v:o:subject=longer far carried to ahead	0 0 -18 0 -2 19 0
v:o:subject=longer far no verb	0 0 6 -17 7 -3 -1
v:o:subject=longer far no verb 	0 0 -19 0 20 0 0
v:o:subject=longer far no verb ahead	0 0 -1 0 7 -2 0
v:o:subject=longer far no verb gone	0 0 -3 -5 11 0 0
v:o:subject=longer far no verb today	0 0 11 -8 -4 0 0
v:o:subject=longer no verb	0 0 0 4 5 -6 -5
v:o:subject=longer no verb on	0 0 0 -3 8 -6 0
v:o:subject=longer no verb to	0 0 11 0 -9 -2 0
v:o:subject=longer no verb today	0 0 -5 0 8 0 0
v:o:subject=longer on ahead	0 0 4 0 0 -7 0
v:o:subject=longer on gone	0 0 0 -6 9 0 0
v:o:subject=longer to ahead	0 0 8 0 -17 2 0
v:o:subject=meeting	-4 -4 3 0 9 -13 -11
v:o:subject=meeting be	0 0 -2 -2 8 0 0
v:o:subject=meeting begin	0 0 12 -15 0 0 0
v:o:subject=meeting begin ahead	0 0 16 0 -15 0 0
v:o:subject=meeting begin on	0 0 16 0 -13 0 0
v:o:subject=meeting begin today	0 0 -3 -11 16 0 0
v:o:subject=meeting carried	-3 -4 -4 1 -1 9 2
v:o:subject=meeting carried be	0 0 1 11 -3 -5 -1
v:o:subject=meeting carried be gone	0 0 0 13 -10 0 0
v:o:subject=meeting carried be on	0 0 0 10 -8 0 0
v:o:subject=meeting carried begin	0 0 -1 -1 0 -4 8
v:o:subject=meeting carried begin ahead	0 0 -1 7 -10 -3 9
v:o:subject=meeting carried begin gone	0 0 0 -14 15 0 0
v:o:subject=meeting carried begin in	0 0 -4 -11 17 0 0
v:o:subject=meeting carried begin on	0 0 0 -5 -2 0 9
v:o:subject=meeting carried end	0 0 21 0 -17 0 0
v:o:subject=meeting carried end ahead	0 0 25 0 -25 0 0
v:o:subject=meeting carried end gone	0 0 -1 0 8 0 0
v:o:subject=meeting carried end on	0 0 19 0 -18 0 0
v:o:subject=meeting carried from ahead	0 0 0 -1 7 0 -3
v:o:subject=meeting carried in ahead	0 0 -5 0 7 0 0
v:o:subject=meeting carried in gone	0 0 0 -6 7 0 0
v:o:subject=meeting carried on ahead	0 0 19 -4 -22 0 8
v:o:subject=meeting carried on gone	0 0 -2 10 -1 0 0
v:o:subject=meeting carried see	0 0 13 0 -5 -8 0
v:o:subject=meeting carried see ahead	0 0 13 0 -6 -8 0
v:o:subject=meeting far	0 0 -8 6 0 1 0
v:o:subject=meeting far  ahead	0 0 6 -7 -8 -12 15
v:o:subject=meeting far  gone	0 0 0 -9 12 0 0
v:o:subject=meeting far carried	-9 -10 -7 12 1 -10 9
v:o:subject=meeting far carried agree	0 0 2 4 -12 5 0
v:o:subject=meeting far carried be	0 0 0 4 -8 -1 7
v:o:subject=meeting far carried be ahead	0 0 1 0 -6 -1 8
v:o:subject=meeting far carried be gone	0 0 0 6 -5 0 0
v:o:subject=meeting far carried be since	0 0 0 7 -7 0 0
v:o:subject=meeting far carried begin	0 -2 8 8 -10 -6 2
v:o:subject=meeting far carried begin ahead	0 0 9 -11 0 -5 2
v:o:subject=meeting far carried charge	0 0 0 -3 7 0 0
v:o:subject=meeting far carried end	-2 0 0 3 4 -7 0
v:o:subject=meeting far carried end ahead	0 0 2 0 1 -6 0
v:o:subject=meeting far carried end on	-1 0 0 -3 8 -6 0
v:o:subject=meeting far carried from ahead	0 0 0 -16 -3 0 16
v:o:subject=meeting far carried in gone	0 0 0 10 -9 0 0
v:o:subject=meeting far carried on ahead	0 0 -2 -13 14 -11 2
v:o:subject=meeting far carried on gone	-2 -4 -1 0 10 0 0
v:o:subject=meeting far carried on today	0 0 -2 10 -6 0 0
v:o:subject=meeting far carried other	0 0 0 11 -5 0 0
v:o:subject=meeting far carried other gone	0 0 0 8 -6 0 0
v:o:subject=meeting far carried other on	0 0 0 6 -3 0 0
v:o:subject=meeting far carried rise	0 0 0 -5 -9 0 13
v:o:subject=meeting far carried rise ahead	0 0 0 -3 -11 0 13
v:o:subject=meeting far carried sign	0 0 -4 -4 11 0 0
v:o:subject=meeting far carried tell	0 0 0 12 -10 0 0
v:o:subject=meeting far carried the ahead	0 0 -11 0 10 0 0
v:o:subject=meeting far carried the gone	0 0 0 6 -4 0 0
v:o:subject=meeting far carried until ahead	0 0 17 0 -21 3 0
v:o:subject=meeting far from ahead	0 0 0 16 -8 0 -5
v:o:subject=meeting far no verb	0 0 -8 6 0 1 0
v:o:subject=meeting far no verb 	0 0 4 -18 0 -12 15
v:o:subject=meeting far no verb ahead	0 0 -14 8 1 2 2
v:o:subject=meeting far no verb from	0 0 0 17 -10 0 -5
v:o:subject=meeting far no verb gone	0 0 0 -9 15 0 0
v:o:subject=meeting far no verb on	0 0 0 10 -4 -3 -2
v:o:subject=meeting far no verb the	0 0 -10 0 7 3 0
v:o:subject=meeting far no verb today	0 0 9 7 -14 0 0
v:o:subject=meeting far no verb until	0 0 6 -1 0 -2 0
v:o:subject=meeting far on ahead	0 0 0 7 0 -3 -2
v:o:subject=meeting far the ahead	0 0 -10 0 6 4 0
v:o:subject=meeting far until ahead	0 0 6 -1 0 -1 0
v:o:subject=meeting in gone	0 0 0 8 -7 0 0
v:o:subject=meeting no verb	-1 -2 -3 15 1 -9 -8
v:o:subject=meeting no verb ahead	0 0 -1 0 9 -6 -5
v:o:subject=meeting no verb gone	0 0 -1 -2 9 0 0
v:o:subject=meeting no verb in	0 0 0 11 -10 0 0
v:o:subject=meeting no verb on	0 0 -27 -9 37 0 0
v:o:subject=meeting no verb the	0 0 7 0 -9 2 0
v:o:subject=meeting no verb today	0 0 0 21 -17 0 0
v:o:subject=meeting on ahead	0 0 -1 0 6 -1 0
v:o:subject=meeting on gone	0 0 -1 -10 15 0 0
v:o:subject=meeting the ahead	0 0 6 0 -9 2 0
v:o:subject=none	-11 -13 4 10 -6 -4 3
v:o:subject=none  ahead	0 0 0 -3 1 7 -10
v:o:subject=none  today	0 0 3 -7 3 0 0
v:o:subject=none carried	-7 -12 18 -5 -8 3 0
v:o:subject=none carried  today	0 0 -2 0 6 0 0
v:o:subject=none carried agree	0 0 -27 0 26 0 0
v:o:subject=none carried agree ahead	0 0 -26 0 29 0 0
v:o:subject=none carried agree on	0 0 -8 -6 16 0 0
v:o:subject=none carried announce	0 0 -3 -1 -5 0 11
v:o:subject=none carried announce ahead	0 0 -3 0 -6 0 11
v:o:subject=none carried announce on	0 0 0 0 -9 0 11
v:o:subject=none carried ask	0 0 -1 6 -3 0 0
v:o:subject=none carried be	0 0 1 -6 3 -1 0
v:o:subject=none carried be 	0 0 -5 0 8 0 0
v:o:subject=none carried be ahead	0 0 0 -8 2 0 2
v:o:subject=none carried be from	0 0 0 13 -8 0 -2
v:o:subject=none carried be is	0 0 6 0 1 -7 0
v:o:subject=none carried be of	0 0 -4 -5 12 0 0
v:o:subject=none carried be on	0 0 8 -2 -2 0 0
v:o:subject=none carried be since	0 0 -2 -1 6 0 0
v:o:subject=none carried be the	0 0 -7 0 -6 9 9
v:o:subject=none carried be today	0 0 4 -8 0 0 0
v:o:subject=none carried before ahead	0 0 6 -14 9 0 -2
v:o:subject=none carried begin	-3 1 0 4 0 2 -10
v:o:subject=none carried begin ahead	0 0 5 -7 6 4 -8
v:o:subject=none carried begin from	0 0 0 -5 6 0 0
v:o:subject=none carried begin today	0 0 -8 6 0 0 0
v:o:subject=none carried charge	0 0 0 -6 6 0 0
v:o:subject=none carried charge gone	0 0 0 -5 6 0 0
v:o:subject=none carried clear	0 0 -6 -1 1 6 -1
v:o:subject=none carried clear ahead	0 0 -6 0 1 7 -1
v:o:subject=none carried collect	0 0 4 9 -9 -3 0
v:o:subject=none carried conclude	0 0 5 2 -7 0 0
v:o:subject=none carried confirm	0 0 -14 -3 16 3 -1
v:o:subject=none carried confirm ahead	0 0 -14 -2 15 3 -1
v:o:subject=none carried end	0 0 14 1 -21 2 6
v:o:subject=none carried end ahead	0 0 8 -3 -15 3 9
v:o:subject=none carried end gone	0 0 -4 9 -4 0 -1
v:o:subject=none carried end on	2 0 -5 12 -13 3 9
v:o:subject=none carried end today	0 0 11 -5 -6 0 0
v:o:subject=none carried extend	0 0 -7 0 4 3 0
v:o:subject=none carried extend ahead	0 0 -6 0 2 4 0
v:o:subject=none carried for ahead	0 0 14 0 -11 0 0
v:o:subject=none carried from ahead	0 0 1 4 -12 -1 7
v:o:subject=none carried from gone	0 0 0 8 -5 0 0
v:o:subject=none carried from today	0 0 0 -5 7 0 0
v:o:subject=none carried get	0 0 4 -10 5 0 -1
v:o:subject=none carried get gone	0 0 0 -2 6 0 0
v:o:subject=none carried have	0 0 -1 -7 4 0 6
v:o:subject=none carried have ahead	0 0 1 -11 0 0 7
v:o:subject=none carried have on	0 0 4 5 -8 0 0
v:o:subject=none carried have today	0 0 -1 -3 7 0 0
v:o:subject=none carried have until	0 0 -6 0 10 0 0
v:o:subject=none carried in gone	0 0 0 12 -11 0 0
v:o:subject=none carried keep	0 0 10 0 -8 0 0
v:o:subject=none carried know	0 0 8 -2 -4 0 0
v:o:subject=none carried know ahead	0 0 9 0 -6 0 0
v:o:subject=none carried make	0 0 0 -2 -6 9 0
v:o:subject=none carried make ahead	0 0 0 -1 -7 9 0
v:o:subject=none carried meet	0 0 10 0 -6 0 0
v:o:subject=none carried meet ahead	0 0 -7 -2 13 0 0
v:o:subject=none carried meet gone	0 0 0 6 -6 0 0
v:o:subject=none carried meet today	0 0 16 -5 -12 0 0
v:o:subject=none carried of ahead	0 0 -13 -6 24 -3 -2
v:o:subject=none carried on ahead	-1 -1 3 -13 1 -4 10
v:o:subject=none carried on gone	4 2 -9 14 -12 0 -2
v:o:subject=none carried on today	0 0 -5 -8 15 0 0
v:o:subject=none carried other	0 0 -6 -6 9 0 3
v:o:subject=none carried other since	0 0 0 -9 10 0 0
v:o:subject=none carried pay	0 0 -4 -9 1 6 6
v:o:subject=none carried pay ahead	0 0 -1 -11 -1 6 6
v:o:subject=none carried pay from	0 0 0 -12 3 0 6
v:o:subject=none carried pay gone	0 0 0 -13 15 0 0
v:o:subject=none carried pay since	0 0 8 -9 0 0 0
v:o:subject=none carried pay today	0 0 0 7 -4 0 0
v:o:subject=none carried put	0 0 0 -8 13 -3 0
v:o:subject=none carried put gone	0 0 0 -7 8 0 0
v:o:subject=none carried run	3 0 18 -5 -20 0 2
v:o:subject=none carried run ahead	0 0 4 -2 -6 0 3
v:o:subject=none carried say ahead	0 0 7 9 -10 0 -3
v:o:subject=none carried set	0 0 -6 0 7 0 0
v:o:subject=none carried sign	0 0 3 5 -12 6 0
v:o:subject=none carried sign ahead	0 0 3 0 -8 6 0
v:o:subject=none carried sign gone	0 0 0 6 -5 0 0
v:o:subject=none carried sign on	0 0 0 8 -6 0 0
v:o:subject=none carried since gone	0 0 0 -5 7 0 0
v:o:subject=none carried sit	0 0 -15 6 8 0 0
v:o:subject=none carried sit ahead	0 0 -14 0 16 0 0
v:o:subject=none carried sit gone	0 0 0 7 -6 0 0
v:o:subject=none carried suspend	0 0 24 4 -18 -9 -3
v:o:subject=none carried suspend ahead	0 0 29 8 -27 -9 -3
v:o:subject=none carried suspend from	0 0 -3 13 -8 0 0
v:o:subject=none carried suspend until	0 0 20 0 -14 -4 0
v:o:subject=none carried tell	0 0 -3 0 7 0 0
v:o:subject=none carried the ahead	0 0 6 -13 -7 2 3
v:o:subject=none carried to ahead	0 0 -3 0 -11 15 0
v:o:subject=none carried to gone	0 0 0 0 6 -1 0
v:o:subject=none carried until ahead	0 0 -12 -1 12 4 -2
v:o:subject=none carried until gone	0 0 -4 -1 9 0 0
v:o:subject=none carried write ahead	0 0 6 0 -1 -2 0
v:o:subject=none friday today	0 0 -6 -6 14 0 0
v:o:subject=none friday, today	0 0 -5 -1 9 0 0
v:o:subject=none from ahead	0 0 -11 18 -25 0 15
v:o:subject=none from gone	0 0 0 -6 7 0 0
v:o:subject=none monday today	0 0 0 7 -4 0 0
v:o:subject=none monday, today	0 0 -14 8 0 0 0
v:o:subject=none no verb	-11 -13 4 10 -6 -4 3
v:o:subject=none no verb 	0 0 1 -3 3 6 -12
v:o:subject=none no verb a	0 0 -4 0 6 0 0
v:o:subject=none no verb ahead	0 0 8 11 -25 1 11
v:o:subject=none no verb friday	0 0 -6 -6 14 0 0
v:o:subject=none no verb friday,	0 0 -6 -1 11 0 0
v:o:subject=none no verb from	0 0 -12 9 -15 0 14
v:o:subject=none no verb gone	0 -3 -15 2 8 -2 -2
v:o:subject=none no verb monday	0 0 0 7 -4 0 0
v:o:subject=none no verb monday,	0 0 -16 6 3 0 0
v:o:subject=none no verb of	0 0 -12 34 -23 -1 -6
v:o:subject=none no verb on	0 0 8 -7 5 -6 -14
v:o:subject=none no verb since	0 0 -6 15 -9 0 0
v:o:subject=none no verb sunday,	0 0 -12 -1 0 13 0
v:o:subject=none no verb the	0 0 9 1 -10 1 -6
v:o:subject=none no verb thursday,	0 0 -5 -2 11 0 0
v:o:subject=none no verb to	0 0 5 -2 -13 5 0
v:o:subject=none no verb today	-3 -3 0 -1 13 -11 -12
v:o:subject=none no verb tuesday	0 0 -11 13 -4 0 0
v:o:subject=none no verb tuesday,	0 0 4 -9 0 0 0
v:o:subject=none no verb until	0 0 19 -1 -15 0 0
v:o:subject=none no verb wednesday	0 0 4 -7 0 0 0
v:o:subject=none no verb wednesday,	0 0 16 -14 -6 0 0
v:o:subject=none no verb ·	0 0 -7 5 0 0 0
v:o:subject=none no verb —	0 0 -8 -5 15 0 0
v:o:subject=none of ahead	0 0 -7 18 -9 0 -5
v:o:subject=none of gone	0 0 0 -15 15 0 0
v:o:subject=none of today	0 0 -3 30 -28 0 0
v:o:subject=none on ahead	0 0 9 -19 6 -5 -13
v:o:subject=none since ahead	0 0 -5 -7 13 0 0
v:o:subject=none since gone	0 0 0 20 -20 0 0
v:o:subject=none the ahead	0 0 11 -2 -9 2 -5
v:o:subject=none the gone	0 0 0 6 -4 0 0
v:o:subject=none thursday, today	0 0 -4 -1 9 0 0
v:o:subject=none to ahead	0 0 7 0 -20 6 0
v:o:subject=none to gone	0 0 0 -1 6 0 0
v:o:subject=none tuesday today	0 0 -11 13 -4 0 0
v:o:subject=none tuesday, today	0 0 4 -9 0 0 0
v:o:subject=none until ahead	0 0 21 0 -23 0 0
v:o:subject=none wednesday today	0 0 4 -7 0 0 0
v:o:subject=none wednesday, today	0 0 16 -14 -6 0 0
v:o:subject=none · today	0 0 -6 5 0 0 0
v:o:subject=none — today	0 0 -7 -4 13 0 0
v:o:subject=procedure	0 0 3 -7 3 -5 4
v:o:subject=procedure carried	0 0 -18 -8 29 -5 -1
v:o:subject=procedure carried be	0 0 -5 0 9 0 0
v:o:subject=procedure carried end	0 0 -11 0 12 0 0
v:o:subject=procedure carried on ahead	0 0 -11 0 13 0 0
v:o:subject=procedure carried since gone	0 0 0 -8 9 0 0
v:o:subject=procedure far	0 0 -6 -7 -2 8 6
v:o:subject=procedure far carried	0 0 -2 0 3 4 -7
v:o:subject=procedure far carried be	0 0 6 5 -9 0 0
v:o:subject=procedure far carried be ahead	0 0 6 0 -4 0 0
v:o:subject=procedure far carried begin	0 0 0 -3 6 0 0
v:o:subject=procedure far carried end	0 0 -7 0 0 9 0
v:o:subject=procedure far carried from ahead	0 0 0 -13 17 0 -2
v:o:subject=procedure far carried from gone	0 0 0 15 -14 0 0
v:o:subject=procedure far carried in gone	0 0 0 7 -7 0 0
v:o:subject=procedure far carried on ahead	0 0 -20 0 14 8 0
v:o:subject=procedure far carried since gone	0 0 0 -7 7 0 0
v:o:subject=procedure far carried the ahead	0 0 6 0 -4 0 0
v:o:subject=procedure far carried until gone	0 0 0 6 -5 0 0
v:o:subject=procedure far no verb	0 0 -6 -7 -2 8 6
v:o:subject=procedure far no verb 	0 0 -11 0 -4 14 0
v:o:subject=procedure far no verb ahead	0 0 -3 -2 -9 9 6
v:o:subject=procedure no verb	0 0 8 -3 -4 -4 5
v:o:subject=procedure no verb ahead	0 0 10 1 -13 -3 5
v:o:subject=procedure no verb gone	0 0 0 -3 6 0 0
v:o:subject=procedure no verb on	0 0 -3 10 -4 0 0
v:o:subject=procedure no verb the	0 0 19 0 -17 0 0
v:o:subject=procedure no verb today	0 0 -1 -5 10 0 0
v:o:subject=procedure on ahead	0 0 -7 11 -2 0 0
v:o:subject=procedure the ahead	0 0 19 0 -17 0 0
v:o:subject=sale	0 0 -6 -5 14 0 0
v:o:subject=sale far	0 0 -1 -7 12 0 0
v:o:subject=sale far carried	0 0 0 6 3 -7 0
v:o:subject=sale far carried on ahead	0 0 -3 0 6 0 0
v:o:subject=sale far carried on gone	0 0 0 6 -4 0 0
v:o:subject=sale far no verb	0 0 -1 -7 12 0 0
v:o:subject=sale no verb	0 0 -5 -3 11 0 0
v:o:subject=sale no verb ahead	0 0 -4 0 6 0 0
v:o:subject=signing	0 0 4 -2 3 -15 6
v:o:subject=signing no verb	0 0 7 -2 -3 -7 8
v:o:subject=signing no verb ahead	0 0 19 -13 -14 -6 9
v:o:subject=signing no verb of	0 0 0 -5 7 0 0
v:o:subject=signing no verb on	0 0 0 -1 -7 0 10
v:o:subject=signing no verb since	0 0 0 -9 9 0 0
v:o:subject=signing no verb today	0 0 -16 3 8 0 0
v:o:subject=signing of gone	0 0 0 -5 6 0 0
v:o:subject=signing on ahead	0 0 0 -13 0 0 10
v:o:subject=signing on gone	0 0 0 6 -5 0 0
v:o:subject=signing sign	0 0 -4 -1 8 0 0
v:o:subject=signing sign ahead	0 0 -4 0 6 0 0
v:o:subject=signing since gone	0 0 0 -9 9 0 0
v:o:subject=truce	0 4 19 12 -21 -7 -4
v:o:subject=truce  ahead	0 -3 0 0 -13 7 12
v:o:subject=truce  gone	9 10 -1 -13 -8 0 0
v:o:subject=truce agree	0 5 5 -13 4 -1 0
v:o:subject=truce agree gone	0 5 0 -12 7 0 0
v:o:subject=truce agree on	0 5 0 -11 4 0 0
v:o:subject=truce be	0 0 12 -1 -5 -2 0
v:o:subject=truce be ahead	0 0 19 -1 -14 -1 0
v:o:subject=truce be gone	0 0 -7 2 5 0 0
v:o:subject=truce be on	0 0 17 0 -13 0 0
v:o:subject=truce begin	-1 -13 -11 22 -13 -1 7
v:o:subject=truce begin ahead	0 0 -8 2 -1 0 9
v:o:subject=truce begin gone	0 -10 0 9 0 0 0
v:o:subject=truce begin in	0 0 0 11 -10 0 0
v:o:subject=truce begin on	0 -11 0 10 -8 -3 8
v:o:subject=truce carried	0 0 -8 -3 6 5 0
v:o:subject=truce carried agree	0 0 3 10 -10 0 0
v:o:subject=truce carried agree gone	0 0 0 11 -9 0 0
v:o:subject=truce carried be	3 0 0 -13 4 5 -1
v:o:subject=truce carried be on	5 0 -3 0 -7 11 0
v:o:subject=truce carried begin	0 3 7 5 -14 2 0
v:o:subject=truce carried begin ahead	0 0 -12 4 1 2 0
v:o:subject=truce carried begin on	0 4 -9 0 0 0 0
v:o:subject=truce carried end	1 0 2 4 2 -18 0
v:o:subject=truce carried end ahead	0 0 9 0 1 -17 0
v:o:subject=truce carried end gone	2 0 -5 8 -5 0 0
v:o:subject=truce carried end on	2 0 10 8 -8 -17 0
v:o:subject=truce carried extend	0 0 -11 0 1 7 0
v:o:subject=truce carried in gone	0 0 0 -5 7 0 0
v:o:subject=truce carried last gone	0 0 0 8 -7 0 0
v:o:subject=truce carried on ahead	0 0 -10 2 0 8 6
v:o:subject=truce carried on gone	5 3 -6 8 -11 0 0
v:o:subject=truce carried other	0 0 0 -8 0 8 0
v:o:subject=truce carried pay	0 0 0 14 -9 0 -4
v:o:subject=truce carried run	0 0 0 0 -6 9 0
v:o:subject=truce carried run ahead	0 0 0 0 -9 9 0
v:o:subject=truce carried say gone	0 0 0 -4 6 0 0
v:o:subject=truce carried sign	0 0 4 2 -7 0 0
v:o:subject=truce carried suspend	0 0 0 -8 12 -6 0
v:o:subject=truce carried suspend ahead	0 0 0 0 5 -6 0
v:o:subject=truce carried suspend gone	0 0 0 -8 8 0 0
v:o:subject=truce carried suspend until	0 0 -3 0 7 -4 0
v:o:subject=truce carried the ahead	0 0 -5 0 -6 15 0
v:o:subject=truce carried the gone	0 0 0 -6 10 0 0
v:o:subject=truce carried to ahead	0 0 17 0 -17 0 0
v:o:subject=truce carried until ahead	0 0 6 0 0 -11 0
v:o:subject=truce carried until gone	0 0 -2 -4 11 0 0
v:o:subject=truce conclude gone	0 0 0 6 -6 0 0
v:o:subject=truce end	10 0 4 -5 -6 0 0
v:o:subject=truce end gone	14 1 7 0 -18 0 0
v:o:subject=truce end on	11 -2 0 -11 -1 0 0
v:o:subject=truce extend	0 0 2 -7 0 5 0
v:o:subject=truce extend ahead	0 0 2 0 -9 6 0
v:o:subject=truce extend gone	0 0 0 -6 9 0 0
v:o:subject=truce extend to	0 0 -14 0 -1 17 0
v:o:subject=truce far	8 -5 5 -3 -10 0 8
v:o:subject=truce far  ahead	0 0 -21 0 5 -4 14
v:o:subject=truce far  gone	-1 0 18 -6 -8 0 0
v:o:subject=truce far carried	-2 -4 1 1 8 -6 -19
v:o:subject=truce far carried agree	0 0 0 -5 9 -2 0
v:o:subject=truce far carried agree gone	0 0 0 -4 6 0 0
v:o:subject=truce far carried be	-2 0 16 7 -13 -6 0
v:o:subject=truce far carried be ahead	0 0 -12 0 17 -6 0
v:o:subject=truce far carried be gone	-2 0 17 8 -19 0 0
v:o:subject=truce far carried be on	0 0 6 -2 -1 0 0
v:o:subject=truce far carried begin	0 0 -18 6 5 3 -2
v:o:subject=truce far carried begin ahead	0 0 -16 -3 19 4 -2
v:o:subject=truce far carried begin gone	0 0 0 13 -11 0 0
v:o:subject=truce far carried begin on	0 0 -12 18 -5 0 -2
v:o:subject=truce far carried by ahead	0 0 -6 0 0 6 0
v:o:subject=truce far carried charge	0 0 9 3 -11 0 0
v:o:subject=truce far carried charge ahead	0 0 11 0 -9 0 0
v:o:subject=truce far carried end	1 0 14 -1 -7 -10 0
v:o:subject=truce far carried end ahead	0 0 21 0 -13 -9 0
v:o:subject=truce far carried end on	1 0 14 0 -8 -9 0
v:o:subject=truce far carried from ahead	0 0 0 7 -3 0 -1
v:o:subject=truce far carried on ahead	-1 0 -2 -5 17 -12 -4
v:o:subject=truce far carried on gone	1 0 -7 9 -5 0 0
v:o:subject=truce far carried on today	0 0 -2 -4 10 0 0
v:o:subject=truce far carried other	0 0 -10 0 5 6 0
v:o:subject=truce far carried other ahead	0 0 -10 0 2 6 0
v:o:subject=truce far carried pay gone	0 0 0 6 -5 0 0
v:o:subject=truce far carried reach	0 0 -1 9 -1 0 -4
v:o:subject=truce far carried reach gone	0 0 0 -7 9 0 0
v:o:subject=truce far carried run	0 0 10 0 -5 -2 0
v:o:subject=truce far carried run ahead	0 0 10 0 -6 -2 0
v:o:subject=truce far carried say	0 0 -2 0 7 0 0
v:o:subject=truce far carried sign	0 0 0 -5 7 0 0
v:o:subject=truce far carried tell on	0 0 -8 0 11 0 0
v:o:subject=truce far carried the ahead	0 0 11 0 -2 -11 0
v:o:subject=truce far carried until ahead	0 0 -1 0 6 -4 0
v:o:subject=truce far carried until gone	0 0 -1 14 -11 0 0
v:o:subject=truce far from ahead	0 0 0 -7 -7 0 14
v:o:subject=truce far monday, today	0 0 7 -1 -3 0 0
v:o:subject=truce far no verb	8 -5 5 -3 -10 0 8
v:o:subject=truce far no verb 	-2 -1 8 -12 -5 -6 11
v:o:subject=truce far no verb ahead	0 0 -6 -6 0 1 13
v:o:subject=truce far no verb from	0 0 0 -10 -2 0 13
v:o:subject=truce far no verb gone	10 -2 14 -12 -7 0 -3
v:o:subject=truce far no verb monday,	0 0 12 -2 -7 0 0
v:o:subject=truce far no verb on	14 0 9 -9 -10 -2 -5
v:o:subject=truce far no verb today	0 0 1 8 -5 0 -1
v:o:subject=truce far no verb wednesday,	0 0 -2 -2 8 0 0
v:o:subject=truce far on ahead	0 0 10 0 -4 -1 -5
v:o:subject=truce far on gone	14 0 0 -5 -9 0 0
v:o:subject=truce far wednesday, today	0 0 -2 -2 8 0 0
v:o:subject=truce from ahead	0 -8 -11 0 18 -11 0
v:o:subject=truce from gone	0 9 8 13 -24 0 0
v:o:subject=truce in gone	0 -4 0 8 -4 0 0
v:o:subject=truce last gone	0 3 0 12 -15 0 0
v:o:subject=truce no verb	0 9 13 9 -11 -16 -8
v:o:subject=truce no verb 	8 7 0 -15 -18 6 10
v:o:subject=truce no verb ahead	-2 -16 -2 12 7 -12 -3
v:o:subject=truce no verb ends	0 0 16 -7 -11 0 0
v:o:subject=truce no verb from	0 0 -6 8 0 -4 0
v:o:subject=truce no verb gone	1 17 6 3 -14 -6 -6
v:o:subject=truce no verb in	0 0 0 -10 15 0 0
v:o:subject=truce no verb of	0 8 0 -8 1 0 0
v:o:subject=truce no verb on	-7 4 7 0 0 -8 -8
v:o:subject=truce no verb saturday,	0 0 0 10 -11 0 0
v:o:subject=truce no verb the	0 0 7 -4 6 -14 0
v:o:subject=truce no verb to	0 -4 9 0 -4 -1 0
v:o:subject=truce no verb today	0 0 30 -4 -22 0 0
v:o:subject=truce no verb until	0 0 -9 -6 11 5 0
v:o:subject=truce of ahead	0 0 -7 -3 13 0 0
v:o:subject=truce of gone	0 5 0 10 -15 0 0
v:o:subject=truce on ahead	-7 -2 13 -4 -1 -9 1
v:o:subject=truce on gone	5 0 3 -14 5 0 -1
v:o:subject=truce on today	0 0 -15 12 0 0 0
v:o:subject=truce other	0 0 21 -16 0 -10 0
v:o:subject=truce other ahead	0 0 5 0 1 -9 0
v:o:subject=truce other gone	0 0 18 -15 0 0 0
v:o:subject=truce run	-9 0 -6 0 9 0 0
v:o:subject=truce run gone	-8 0 -6 1 8 0 0
v:o:subject=truce run on	-6 0 15 0 -5 0 0
v:o:subject=truce run to	0 0 -25 -1 24 1 0
v:o:subject=truce since ahead	0 0 -5 0 8 0 0
v:o:subject=truce since gone	0 0 0 7 -6 0 0
v:o:subject=truce suspend	0 0 -9 6 -8 12 0
v:o:subject=truce suspend ahead	0 0 -8 0 -2 12 0
v:o:subject=truce suspend gone	0 0 0 8 -7 0 0
v:o:subject=truce suspend until	0 0 -3 0 -11 13 0
v:o:subject=truce the ahead	0 0 0 0 7 -7 0
v:o:subject=truce the gone	0 0 0 -6 11 0 0
v:o:subject=truce to ahead	0 0 -11 -2 6 9 -1
v:o:subject=truce to gone	0 -4 19 -1 -9 -3 0
v:o:subject=truce until gone	0 -2 11 -12 0 0 0
v:o:topic=controls	0 0 -8 -15 33 -11 -5
v:o:topic=controls ahead	0 0 -6 -3 21 -10 -4
v:o:topic=controls begin	0 0 2 -6 11 -5 0
v:o:topic=controls end	0 0 -5 0 7 0 0
v:o:topic=controls far	0 0 5 -15 2 1 -1
v:o:topic=controls far 	0 0 -2 0 7 0 0
v:o:topic=controls far ahead	0 0 7 -2 -5 2 0
v:o:topic=controls far gone	0 0 0 -9 13 0 0
v:o:topic=controls far no verb	0 0 -3 -7 8 0 0
v:o:topic=controls far on	0 0 15 0 -13 0 0
v:o:topic=controls far on ahead	0 0 16 0 -14 0 0
v:o:topic=controls from	0 0 -4 -2 11 0 0
v:o:topic=controls from ahead	0 0 -4 0 8 0 0
v:o:topic=controls gone	0 0 0 -5 10 0 0
v:o:topic=controls no verb	0 0 11 1 -3 -8 0
v:o:topic=controls on	0 0 -12 6 6 0 0
v:o:topic=controls on ahead	0 0 -12 0 15 0 0
v:o:topic=controls on gone	0 0 0 7 -6 0 0
v:o:topic=controls since	0 0 0 -5 6 0 0
v:o:topic=controls since gone	0 0 0 -5 6 0 0
v:o:topic=controls suspend	0 0 -12 -2 16 0 0
v:o:topic=controls the	0 0 0 -1 7 0 0
v:o:topic=controls today	0 0 0 -5 7 0 0
v:o:topic=controls until	0 0 11 0 0 -12 0
v:o:topic=controls until ahead	0 0 12 0 -2 -12 0
v:o:topic=deal	-6 -6 3 -18 18 -3 -4
v:o:topic=deal ahead	0 0 2 -6 4 -1 0
v:o:topic=deal announce	0 0 9 0 -8 0 0
v:o:topic=deal begin	0 0 0 -2 0 0 6
v:o:topic=deal by ahead	0 0 1 0 -6 4 0
v:o:topic=deal end	0 0 9 0 -9 4 0
v:o:topic=deal far	0 0 2 11 0 -12 -4
v:o:topic=deal far ahead	0 0 11 18 -15 -10 -2
v:o:topic=deal far be	0 0 10 0 -9 0 0
v:o:topic=deal far begin	0 0 0 0 9 -4 0
v:o:topic=deal far from ahead	0 0 -3 8 -5 0 0
v:o:topic=deal far gone	0 0 0 -12 17 0 0
v:o:topic=deal far on	0 0 0 6 -2 0 -2
v:o:topic=deal far on ahead	0 0 0 13 -8 0 -1
v:o:topic=deal far on gone	0 0 0 -8 9 0 0
v:o:topic=deal far today	0 0 -16 6 2 0 0
v:o:topic=deal gone	-3 -3 -4 0 14 0 0
v:o:topic=deal negotiate	0 0 0 9 -7 0 0
v:o:topic=deal no verb	0 0 -13 -2 23 -9 -1
v:o:topic=deal on	-2 0 0 0 10 -14 -9
v:o:topic=deal on ahead	0 0 1 0 7 -13 -8
v:o:topic=deal reach	0 0 12 1 -9 -1 0
v:o:topic=deal say	0 0 -10 0 11 0 0
v:o:topic=deal settle	0 0 0 -4 0 7 0
v:o:topic=deal sign	0 0 0 -3 6 0 0
v:o:topic=deal since	0 0 0 -13 14 0 0
v:o:topic=deal since gone	0 0 0 -13 14 0 0
v:o:topic=deal tell	0 0 12 0 -11 0 0
v:o:topic=deal the	0 0 10 0 -17 0 7
v:o:topic=deal the ahead	0 0 10 0 -18 0 7
v:o:topic=deal today	0 0 7 -23 6 0 0
v:o:topic=deal until	0 0 -7 0 6 0 0
v:o:topic=deal until ahead	0 0 -7 0 4 0 0
v:o:topic=duties	0 -27 -10 17 5 -14 2
v:o:topic=duties 	0 0 -2 -9 14 -1 -2
v:o:topic=duties  ahead	0 0 -5 0 11 0 -1
v:o:topic=duties (	0 0 -6 0 9 0 0
v:o:topic=duties 12:01	0 0 -2 -12 16 0 0
v:o:topic=duties 12:01 today	0 0 0 -11 12 0 0
v:o:topic=duties agree	0 0 2 15 -15 0 0
v:o:topic=duties ahead	-13 -9 2 13 -11 -4 11
v:o:topic=duties announce	0 0 -8 -5 17 0 -5
v:o:topic=duties ask	0 0 0 6 -4 0 0
v:o:topic=duties be	-3 -1 5 -4 -15 -12 29
v:o:topic=duties bear	0 0 0 10 -8 0 0
v:o:topic=duties before	0 0 7 0 -8 0 0
v:o:topic=duties before ahead	0 0 8 10 -20 0 0
v:o:topic=duties before gone	0 0 0 -13 14 0 0
v:o:topic=duties begin	0 -1 -29 -4 26 0 -10
v:o:topic=duties by	0 0 -6 -4 14 0 0
v:o:topic=duties by ahead	0 0 -5 -1 12 0 0
v:o:topic=duties call	0 0 3 5 -7 0 0
v:o:topic=duties carry	0 0 6 9 -9 -5 0
v:o:topic=duties cent	0 0 -8 -6 17 0 0
v:o:topic=duties cent today	0 0 -7 -4 14 0 0
v:o:topic=duties charge	0 0 0 -1 7 -1 -4
v:o:topic=duties clear	0 0 -9 7 -1 6 -7
v:o:topic=duties collect	0 0 0 0 8 -4 -2
v:o:topic=duties duty	0 0 14 -5 -9 0 0
v:o:topic=duties end	0 0 -6 5 -2 0 8
v:o:topic=duties face	0 0 0 7 -7 0 0
v:o:topic=duties fall	0 0 -8 0 0 0 3
v:o:topic=duties far	-20 -11 -5 -2 9 9 0
v:o:topic=duties far 	-3 0 0 0 6 0 -4
v:o:topic=duties far  today	0 0 -10 -3 17 0 0
v:o:topic=duties far ahead	-3 -2 1 -6 -6 14 3
v:o:topic=duties far be	0 0 -12 -8 24 -2 -1
v:o:topic=duties far before	0 0 -9 0 10 -2 0
v:o:topic=duties far before ahead	0 0 -7 2 6 -1 0
v:o:topic=duties far by	0 0 -4 0 6 0 0
v:o:topic=duties far by ahead	0 0 -4 0 6 0 0
v:o:topic=duties far charge	0 0 0 -9 10 0 0
v:o:topic=duties far end	0 0 3 -10 2 0 -3
v:o:topic=duties far for	0 0 6 0 -1 -1 0
v:o:topic=duties far from	0 0 0 0 -6 -1 11
v:o:topic=duties far from ahead	0 0 0 2 -12 -1 12
v:o:topic=duties far from gone	0 0 0 -7 10 0 0
v:o:topic=duties far gone	-13 -5 -21 11 8 -7 -6
v:o:topic=duties far have	0 0 -3 -5 12 0 0
v:o:topic=duties far in	0 0 0 -14 17 0 0
v:o:topic=duties far in gone	0 0 0 -14 16 0 0
v:o:topic=duties far no verb	-9 -5 12 -11 1 0 1
v:o:topic=duties far of	0 0 -3 16 -12 0 0
v:o:topic=duties far of ahead	0 0 0 -3 7 0 0
v:o:topic=duties far of gone	0 0 0 9 -9 0 0
v:o:topic=duties far on	-4 0 -9 7 -3 8 3
v:o:topic=duties far on ahead	0 0 -7 3 -4 9 4
v:o:topic=duties far since	0 0 -10 2 5 0 0
v:o:topic=duties far since ahead	0 0 -9 -3 15 0 0
v:o:topic=duties far suspend	0 0 -8 0 0 0 10
v:o:topic=duties far the	0 0 -9 13 0 -2 -3
v:o:topic=duties far the ahead	0 0 -8 6 6 -1 -3
v:o:topic=duties far the gone	0 0 0 7 -5 0 0
v:o:topic=duties far thursday,	0 0 13 0 -13 0 0
v:o:topic=duties far thursday, today	0 0 13 0 -13 0 0
v:o:topic=duties far to	0 0 -1 0 -6 9 0
v:o:topic=duties far to ahead	0 0 -1 0 -9 10 0
v:o:topic=duties far today	0 0 0 -18 22 -1 -1
v:o:topic=duties for	0 0 -9 -4 16 0 0
v:o:topic=duties for ahead	0 0 -9 -3 15 0 0
v:o:topic=duties from	-2 -2 -56 23 -2 -15 9
v:o:topic=duties from ahead	0 0 -51 24 -7 -13 12
v:o:topic=duties from gone	0 0 0 -20 27 0 -4
v:o:topic=duties from today	0 0 -2 18 -14 0 0
v:o:topic=duties gone	13 -13 -31 3 17 -9 -23
v:o:topic=duties impose	0 0 6 -5 0 0 0
v:o:topic=duties in	0 0 -1 -6 13 0 0
v:o:topic=duties in gone	0 0 0 -4 8 0 0
v:o:topic=duties introduce	0 0 0 -8 10 0 0
v:o:topic=duties is	0 0 11 -11 0 0 0
v:o:topic=duties is ahead	0 0 15 0 -12 0 0
v:o:topic=duties is gone	0 0 -2 -8 13 0 0
v:o:topic=duties keep	0 0 -6 2 0 3 0
v:o:topic=duties last	0 0 0 -6 7 0 0
v:o:topic=duties last gone	0 0 0 -6 7 0 0
v:o:topic=duties levy	0 0 -3 10 -4 0 -3
v:o:topic=duties lower	0 0 -5 -6 9 0 0
v:o:topic=duties make	0 0 0 -15 11 0 2
v:o:topic=duties no verb	-7 -5 2 0 5 0 -9
v:o:topic=duties of	0 0 -12 -6 5 0 11
v:o:topic=duties of ahead	0 0 -8 -16 5 0 12
v:o:topic=duties of gone	0 0 0 6 -4 0 0
v:o:topic=duties of today	0 0 0 -7 10 0 0
v:o:topic=duties on	12 -3 -27 6 15 -13 0
v:o:topic=duties on ahead	-5 0 -22 16 8 -11 1
v:o:topic=duties on gone	17 0 -4 -4 0 0 -4
v:o:topic=duties on today	0 0 -3 -15 21 0 0
v:o:topic=duties other	15 0 -15 -2 3 0 -4
v:o:topic=duties pay	0 0 -6 -13 5 3 10
v:o:topic=duties percent	0 0 -7 -1 10 0 0
v:o:topic=duties put	0 0 1 -13 10 0 0
v:o:topic=duties reach	0 0 -1 6 0 0 -4
v:o:topic=duties remain	0 0 7 0 -1 -3 0
v:o:topic=duties return	0 0 -6 0 12 -2 0
v:o:topic=duties rise	0 0 -9 -9 3 0 10
v:o:topic=duties run	4 0 10 -1 -9 -1 -1
v:o:topic=duties say	0 0 -6 4 5 0 -5
v:o:topic=duties since ahead	0 0 5 -7 1 0 0
v:o:topic=duties stand	0 0 0 -4 9 0 0
v:o:topic=duties suspend	0 0 1 15 -18 4 0
v:o:topic=duties tariffs	0 0 -3 0 6 0 0
v:o:topic=duties tax	0 0 2 -6 3 0 0
v:o:topic=duties the	0 0 -15 14 -11 9 9
v:o:topic=duties the ahead	0 0 -14 -8 0 10 11
v:o:topic=duties through	0 0 16 -1 -10 -4 0
v:o:topic=duties through ahead	0 0 17 0 -11 -3 0
v:o:topic=duties to	0 0 9 -13 11 -16 -1
v:o:topic=duties to ahead	0 0 11 -4 4 -15 -1
v:o:topic=duties to gone	0 0 0 -7 10 0 0
v:o:topic=duties today	-3 0 -3 9 4 -1 -5
v:o:topic=duties until	0 0 3 4 -13 17 -9
v:o:topic=duties until ahead	0 0 6 0 -16 18 -8
v:o:topic=duties until gone	0 0 -4 7 0 0 0
v:o:topic=exclusions	0 0 3 -18 13 -6 -2
v:o:topic=exclusions be	0 0 -5 -8 15 0 0
v:o:topic=exclusions before	0 0 -2 -1 7 0 0
v:o:topic=exclusions end	0 0 -12 0 15 -1 0
v:o:topic=exclusions far	0 0 0 -7 10 -6 0
v:o:topic=exclusions far ahead	0 0 1 0 2 -6 0
v:o:topic=exclusions far gone	0 0 0 -5 6 0 0
v:o:topic=exclusions gone	0 0 0 -13 16 0 0
v:o:topic=exclusions no verb	0 0 -6 0 6 0 0
v:o:topic=exclusions on	0 0 11 0 -7 0 0
v:o:topic=exclusions on ahead	0 0 12 0 -9 0 0
v:o:topic=fees	0 0 1 -22 24 -4 -9
v:o:topic=fees ahead	0 0 2 -8 8 -3 -7
v:o:topic=fees be	0 0 10 0 -6 0 0
v:o:topic=fees begin	0 0 0 -10 13 0 0
v:o:topic=fees charge	0 0 -2 -1 8 0 0
v:o:topic=fees far	0 0 8 -9 2 0 -2
v:o:topic=fees far ahead	0 0 9 0 -5 0 -2
v:o:topic=fees far no verb	0 0 6 -8 0 0 0
v:o:topic=fees far today	0 0 0 -9 11 0 0
v:o:topic=fees from	0 0 6 -5 0 0 -4
v:o:topic=fees from ahead	0 0 6 -4 0 0 -4
v:o:topic=fees gone	0 0 0 -12 17 0 0
v:o:topic=fees no verb	0 0 6 -4 0 0 -2
v:o:topic=fees on	0 0 0 -10 10 0 0
v:o:topic=fees on gone	0 0 0 -8 10 0 0
v:o:topic=longer	0 -8 15 -3 -10 4 -17
v:o:topic=longer ahead	0 0 1 0 -5 10 -14
v:o:topic=longer be	0 0 20 -2 -19 3 0
v:o:topic=longer begin	0 0 -14 7 10 -1 0
v:o:topic=longer end	0 0 8 2 -7 0 0
v:o:topic=longer extend	0 0 -11 10 -6 12 0
v:o:topic=longer far	0 0 18 -25 0 -3 -5
v:o:topic=longer far 	0 0 -19 0 20 0 0
v:o:topic=longer far ahead	0 0 14 0 -7 -1 -3
v:o:topic=longer far gone	0 0 -4 -9 15 0 0
v:o:topic=longer far no verb	0 0 6 -17 7 -3 -1
v:o:topic=longer far of	0 0 -1 -1 6 0 0
v:o:topic=longer far on	0 0 21 0 -17 0 0
v:o:topic=longer far on ahead	0 0 22 0 -19 0 0
v:o:topic=longer far today	0 0 9 -14 0 0 0
v:o:topic=longer from	0 0 10 6 -13 -3 -1
v:o:topic=longer gone	0 -5 16 3 -9 -11 0
v:o:topic=longer in	0 0 0 -7 9 0 0
v:o:topic=longer in gone	0 0 0 -7 9 0 0
v:o:topic=longer no verb	0 0 0 4 5 -6 -5
v:o:topic=longer on	2 -2 11 9 -11 -8 -2
v:o:topic=longer on ahead	0 0 7 -2 0 -7 -1
v:o:topic=longer on gone	2 -1 7 12 -17 0 0
v:o:topic=longer other	0 0 16 -17 -1 0 0
v:o:topic=longer run	4 0 9 0 -2 -14 0
v:o:topic=longer sign	0 0 0 0 -6 7 0
v:o:topic=longer since	0 0 0 7 -6 0 0
v:o:topic=longer since gone	0 0 0 7 -7 0 0
v:o:topic=longer the	0 0 0 0 6 -5 0
v:o:topic=longer to	0 0 16 -3 -31 16 0
v:o:topic=longer to ahead	0 0 5 0 -27 18 0
v:o:topic=longer to gone	0 0 15 -1 -8 -3 0
v:o:topic=longer today	0 0 7 -13 1 0 0
v:o:topic=meeting	-14 -13 -1 -11 23 -3 -9
v:o:topic=meeting 	0 0 -1 -5 11 0 0
v:o:topic=meeting ahead	-1 0 -3 -16 16 1 -2
v:o:topic=meeting be	0 -1 0 0 6 -1 -3
v:o:topic=meeting begin	0 0 3 -11 1 -2 7
v:o:topic=meeting end	-2 0 11 0 -8 0 0
v:o:topic=meeting far	-4 -4 -4 14 0 -7 -1
v:o:topic=meeting far 	0 0 4 -19 0 -12 14
v:o:topic=meeting far  ahead	0 0 6 -7 -8 -12 15
v:o:topic=meeting far  gone	0 0 0 -9 12 0 0
v:o:topic=meeting far be	0 0 -6 4 3 0 0
v:o:topic=meeting far begin	0 0 9 -5 0 -3 0
v:o:topic=meeting far end	0 0 2 8 -11 0 0
v:o:topic=meeting far from	0 0 -1 10 -2 0 -4
v:o:topic=meeting far from ahead	0 0 0 8 -1 0 -3
v:o:topic=meeting far gone	0 -1 -7 7 1 0 0
v:o:topic=meeting far no verb	0 0 -8 6 0 1 0
v:o:topic=meeting far on	0 0 -3 11 0 -4 -4
v:o:topic=meeting far on ahead	0 0 -1 6 2 -4 -3
v:o:topic=meeting far on gone	0 0 0 6 -4 0 0
v:o:topic=meeting far other	0 0 -4 8 0 0 0
v:o:topic=meeting far the	0 0 -16 5 9 0 0
v:o:topic=meeting far the ahead	0 0 -16 0 17 0 0
v:o:topic=meeting far the gone	0 0 0 7 -7 0 0
v:o:topic=meeting far to	0 0 -6 0 -4 10 -1
v:o:topic=meeting far to ahead	0 0 -6 6 -9 11 0
v:o:topic=meeting far to gone	0 0 0 -5 6 0 0
v:o:topic=meeting far today	0 0 2 6 -7 0 0
v:o:topic=meeting far until	0 0 15 -2 -9 -2 0
v:o:topic=meeting far until ahead	0 0 15 -2 -9 -2 0
v:o:topic=meeting from	0 0 0 -10 19 0 -1
v:o:topic=meeting from ahead	0 0 0 -1 9 0 0
v:o:topic=meeting gone	-7 -7 -11 -4 23 -4 -2
v:o:topic=meeting in	0 0 -6 4 0 0 0
v:o:topic=meeting in ahead	0 0 -6 0 9 0 0
v:o:topic=meeting meet	0 0 0 -3 12 -5 0
v:o:topic=meeting no verb	-1 -2 -3 15 1 -9 -8
v:o:topic=meeting of	0 0 0 -4 7 0 0
v:o:topic=meeting on	-6 -4 0 -19 16 -4 2
v:o:topic=meeting on ahead	0 0 -2 -9 5 0 5
v:o:topic=meeting on gone	-3 -2 -4 -2 18 0 0
v:o:topic=meeting on today	0 0 6 -7 0 0 0
v:o:topic=meeting other	0 0 -7 0 0 8 0
v:o:topic=meeting run	0 0 -16 0 -3 18 0
v:o:topic=meeting see	0 0 12 0 -3 -8 0
v:o:topic=meeting since	0 0 0 -5 6 0 0
v:o:topic=meeting suspend	0 0 -3 6 -1 0 0
v:o:topic=meeting the	0 0 7 7 -18 8 0
v:o:topic=meeting the ahead	0 0 8 -3 -12 8 0
v:o:topic=meeting the gone	0 0 0 10 -8 0 0
v:o:topic=meeting to	0 0 -17 0 7 8 0
v:o:topic=meeting to ahead	0 0 -16 0 6 8 0
v:o:topic=meeting today	0 0 9 4 -8 0 0
v:o:topic=meeting until	0 0 -10 -1 18 -3 0
v:o:topic=meeting until ahead	0 0 -5 0 11 -3 0
v:o:topic=none	-25 -23 9 -2 0 0 5
v:o:topic=none 	0 0 1 -6 7 3 -13
v:o:topic=none  ahead	0 0 0 -3 1 4 -10
v:o:topic=none  today	0 0 2 -9 6 0 0
v:o:topic=none a	0 0 -6 0 9 0 0
v:o:topic=none a ahead	0 0 -5 0 7 0 0
v:o:topic=none ahead	-3 -2 17 -14 -22 8 15
v:o:topic=none announce	0 0 -3 0 -6 0 11
v:o:topic=none be	0 0 -10 7 10 -19 5
v:o:topic=none before	0 0 12 -13 6 -3 -4
v:o:topic=none before ahead	0 0 12 -12 5 -3 -4
v:o:topic=none begin	0 -1 2 -18 9 7 -1
v:o:topic=none confirm	0 0 -11 0 0 9 0
v:o:topic=none end	0 0 0 7 -1 -5 -1
v:o:topic=none fall	0 0 -8 0 10 0 0
v:o:topic=none for	0 0 13 0 -11 0 0
v:o:topic=none for ahead	0 0 14 0 -14 0 0
v:o:topic=none friday	0 0 -6 -6 14 0 0
v:o:topic=none friday today	0 0 -6 -6 14 0 0
v:o:topic=none friday,	0 0 -6 -1 11 0 0
v:o:topic=none friday, today	0 0 -5 -1 9 0 0
v:o:topic=none from	0 0 -19 10 -14 -1 16
v:o:topic=none from ahead	0 0 -17 5 -12 -1 17
v:o:topic=none from gone	0 0 0 8 -6 0 0
v:o:topic=none from today	0 0 0 -5 7 0 0
v:o:topic=none get	0 0 6 -2 0 0 -1
v:o:topic=none gone	-12 -11 -30 9 12 -10 -13
v:o:topic=none have	0 0 0 -20 10 0 6
v:o:topic=none in	0 0 0 6 -3 0 0
v:o:topic=none in gone	0 0 0 7 -6 0 0
v:o:topic=none keep	0 0 10 0 -8 0 0
v:o:topic=none make	0 0 1 -1 -8 9 0
v:o:topic=none monday	0 0 0 7 -4 0 0
v:o:topic=none monday today	0 0 0 7 -4 0 0
v:o:topic=none monday,	0 0 -16 6 3 0 0
v:o:topic=none monday, today	0 0 -14 8 0 0 0
v:o:topic=none no verb	-11 -13 4 10 -6 -4 3
v:o:topic=none of	0 0 -15 31 -16 -6 -9
v:o:topic=none of ahead	0 0 -9 16 -2 -5 -8
v:o:topic=none of gone	0 0 0 -11 12 0 0
v:o:topic=none of today	0 0 -3 29 -26 0 0
v:o:topic=none on	-4 -2 18 -12 -1 -19 1
v:o:topic=none on ahead	0 0 22 -32 -6 -17 3
v:o:topic=none on gone	-2 -1 -5 6 0 0 0
v:o:topic=none on today	0 0 -1 -6 10 0 0
v:o:topic=none pay	0 0 0 0 3 0 -8
v:o:topic=none put	0 0 -4 0 7 0 0
v:o:topic=none run	0 0 10 -9 -13 4 2
v:o:topic=none say	0 0 21 -2 -17 0 0
v:o:topic=none since	0 0 0 9 -5 0 0
v:o:topic=none since ahead	0 0 0 -9 8 0 0
v:o:topic=none since gone	0 0 0 15 -13 0 0
v:o:topic=none sit	0 0 -14 6 7 0 0
v:o:topic=none sunday,	0 0 -12 -1 0 13 0
v:o:topic=none suspend	0 0 7 0 -6 0 0
v:o:topic=none the	0 0 20 -5 -13 -4 2
v:o:topic=none the ahead	0 0 23 -10 -19 -3 2
v:o:topic=none thursday,	0 0 -5 -2 11 0 0
v:o:topic=none thursday, today	0 0 -4 -1 9 0 0
v:o:topic=none to	0 0 -2 -3 -18 19 0
v:o:topic=none to ahead	0 0 0 0 -26 20 0
v:o:topic=none to gone	0 0 0 -2 8 0 0
v:o:topic=none today	-3 -3 -1 -3 16 -11 -13
v:o:topic=none tuesday	0 0 -11 13 -4 0 0
v:o:topic=none tuesday today	0 0 -11 13 -4 0 0
v:o:topic=none tuesday,	0 0 4 -9 0 0 0
v:o:topic=none tuesday, today	0 0 4 -9 0 0 0
v:o:topic=none wednesday	0 0 3 -9 1 0 0
v:o:topic=none wednesday today	0 0 3 -9 1 0 0
v:o:topic=none wednesday,	0 0 16 -14 -6 0 0
v:o:topic=none wednesday, today	0 0 16 -14 -6 0 0
v:o:topic=none write	0 0 6 0 0 -2 0
v:o:topic=none ·	0 0 -7 5 0 0 0
v:o:topic=none · today	0 0 -6 5 0 0 0
v:o:topic=none —	0 0 -8 -5 15 0 0
v:o:topic=none — today	0 0 -7 -4 13 0 0
v:o:topic=procedure	-1 -1 -5 0 21 -13 -8
v:o:topic=procedure ahead	0 0 -1 11 4 -12 -6
v:o:topic=procedure before	0 0 -10 6 4 0 0
v:o:topic=procedure before ahead	0 0 -10 6 3 0 0
v:o:topic=procedure begin	0 0 0 8 -3 0 -5
v:o:topic=procedure by	0 0 8 0 -6 0 0
v:o:topic=procedure by ahead	0 0 8 0 -7 0 0
v:o:topic=procedure end	0 0 -3 -2 15 -8 0
v:o:topic=procedure far	0 0 -4 -2 -6 14 4
v:o:topic=procedure far 	0 0 -11 0 -4 14 0
v:o:topic=procedure far ahead	0 0 -2 -5 -10 14 4
v:o:topic=procedure far be	0 0 10 0 -8 0 0
v:o:topic=procedure far from	0 0 0 13 -21 0 9
v:o:topic=procedure far from ahead	0 0 0 0 -8 0 9
v:o:topic=procedure far no verb	0 0 -6 -7 -2 8 6
v:o:topic=procedure far on	0 0 -19 -1 16 8 0
v:o:topic=procedure far on ahead	0 0 -19 0 12 8 0
v:o:topic=procedure far since	0 0 0 -7 8 0 0
v:o:topic=procedure far since gone	0 0 0 -7 7 0 0
v:o:topic=procedure far today	0 0 -1 -4 10 0 0
v:o:topic=procedure far until	0 0 -13 0 11 0 0
v:o:topic=procedure far until ahead	0 0 -12 0 11 0 0
v:o:topic=procedure from	0 0 0 12 -3 0 -9
v:o:topic=procedure from ahead	0 0 0 7 0 0 -9
v:o:topic=procedure from gone	0 0 0 6 -5 0 0
v:o:topic=procedure gone	0 0 0 -14 20 0 0
v:o:topic=procedure no verb	0 0 8 -3 -4 -4 5
v:o:topic=procedure on	0 0 -17 6 19 -11 -2
v:o:topic=procedure on ahead	0 0 -16 9 14 -10 -1
v:o:topic=procedure other	0 0 -6 7 0 0 0
v:o:topic=procedure since	0 0 0 -10 12 0 0
v:o:topic=procedure since gone	0 0 0 -10 11 0 0
v:o:topic=procedure the	0 0 17 0 -15 0 0
v:o:topic=procedure the ahead	0 0 17 0 -15 0 0
v:o:topic=procedure to	0 0 18 0 -5 -14 0
v:o:topic=procedure to ahead	0 0 18 0 -6 -14 0
v:o:topic=procedure today	0 0 -4 -8 14 0 0
v:o:topic=procedure until	0 0 -11 0 0 10 0
v:o:topic=procedure until ahead	0 0 -11 0 0 10 0
v:o:topic=sale	0 0 -12 0 17 0 0
v:o:topic=sale ahead	0 0 -9 -1 15 0 0
v:o:topic=sale far	0 0 -13 0 13 0 0
v:o:topic=sale far ahead	0 0 -7 0 9 0 0
v:o:topic=sale far no verb	0 0 -1 -7 12 0 0
v:o:topic=sale far on	0 0 -7 6 0 0 0
v:o:topic=sale far on ahead	0 0 -6 0 8 0 0
v:o:topic=sale far on gone	0 0 0 7 -5 0 0
v:o:topic=sale far today	0 0 -3 -2 9 0 0
v:o:topic=sale no verb	0 0 -5 -3 11 0 0
v:o:topic=sale on	0 0 -7 0 9 0 0
v:o:topic=sale on ahead	0 0 -7 0 7 0 0
v:o:topic=signing	-6 -6 -12 4 18 -22 0
v:o:topic=signing 	0 0 -3 7 0 0 0
v:o:topic=signing  gone	0 0 0 7 -6 0 0
v:o:topic=signing ahead	0 0 2 -15 16 -19 0
v:o:topic=signing be	0 0 -8 0 11 0 0
v:o:topic=signing begin	0 0 0 14 -14 0 0
v:o:topic=signing by	0 0 14 0 -11 0 0
v:o:topic=signing by ahead	0 0 15 0 -12 0 0
v:o:topic=signing gone	-2 -3 -5 1 6 0 0
v:o:topic=signing in	0 0 0 -4 7 0 0
v:o:topic=signing last	0 0 0 13 -13 0 0
v:o:topic=signing last gone	0 0 0 13 -13 0 0
v:o:topic=signing no verb	0 0 7 -2 -3 -7 8
v:o:topic=signing of	0 0 -4 -10 17 0 0
v:o:topic=signing of ahead	0 0 -4 0 6 0 0
v:o:topic=signing of gone	0 0 0 -8 9 0 0
v:o:topic=signing on	-1 0 -13 0 8 -2 5
v:o:topic=signing on ahead	0 0 -11 0 6 0 5
v:o:topic=signing sign	-1 -1 -18 11 6 -3 -5
v:o:topic=signing signed	0 0 -6 11 -5 0 0
v:o:topic=signing signed today	0 0 -4 13 -8 0 0
v:o:topic=signing the	0 0 0 -2 6 0 0
v:o:topic=signing today	0 0 -27 18 0 0 0
v:o:topic=truce	0 11 31 11 -30 -7 -8
v:o:topic=truce 	7 6 6 -21 -18 4 10
v:o:topic=truce  ahead	0 -3 10 0 -20 4 12
v:o:topic=truce  gone	8 9 -3 -19 -1 0 0
v:o:topic=truce agree	0 2 -19 3 14 -8 -2
v:o:topic=truce ahead	-26 -38 35 0 -25 2 0
v:o:topic=truce be	1 -6 6 -21 3 6 -7
v:o:topic=truce begin	-7 5 6 29 -35 0 8
v:o:topic=truce by	0 0 -7 0 10 0 0
v:o:topic=truce by ahead	0 0 -6 0 7 0 0
v:o:topic=truce carry	0 0 -6 -9 -10 26 -2
v:o:topic=truce declare	0 0 -4 9 -3 0 0
v:o:topic=truce end	10 -1 12 -12 -7 -2 -7
v:o:topic=truce ends	0 0 18 -7 -12 0 0
v:o:topic=truce extend	0 0 -4 -7 2 2 5
v:o:topic=truce far	6 -8 11 -1 -12 -3 5
v:o:topic=truce far 	-2 -1 8 -12 -4 -6 11
v:o:topic=truce far  ahead	0 0 -21 0 5 -4 14
v:o:topic=truce far  gone	-1 0 17 -6 -7 0 0
v:o:topic=truce far ahead	-3 0 -4 -12 4 0 10
v:o:topic=truce far be	-2 0 13 8 -16 0 0
v:o:topic=truce far begin	0 0 -13 8 1 0 0
v:o:topic=truce far end	1 0 13 0 -11 -1 0
v:o:topic=truce far from	0 0 0 -14 0 0 12
v:o:topic=truce far from ahead	0 0 0 -10 -4 0 13
v:o:topic=truce far gone	10 -5 23 0 -18 -1 -5
v:o:topic=truce far in	0 0 0 -8 10 0 0
v:o:topic=truce far in gone	0 0 0 -7 8 0 0
v:o:topic=truce far monday,	0 0 12 -2 -7 0 0
v:o:topic=truce far monday, today	0 0 7 -1 -3 0 0
v:o:topic=truce far no verb	8 -5 5 -3 -10 0 8
v:o:topic=truce far of	0 0 0 8 -3 0 0
v:o:topic=truce far on	13 0 6 3 -11 -8 -8
v:o:topic=truce far on ahead	-2 0 9 -4 0 -7 -8
v:o:topic=truce far on gone	15 0 -7 8 -17 0 0
v:o:topic=truce far since	0 0 0 6 -3 0 0
v:o:topic=truce far since gone	0 0 0 6 -6 0 0
v:o:topic=truce far tell	0 0 7 0 -3 -2 0
v:o:topic=truce far the	0 0 -6 0 4 2 0
v:o:topic=truce far the ahead	0 0 -6 0 3 2 0
v:o:topic=truce far to	0 0 6 0 0 -4 0
v:o:topic=truce far to ahead	0 0 6 0 0 -4 0
v:o:topic=truce far today	0 0 0 6 -1 -1 -2
v:o:topic=truce far until	0 0 18 14 -24 -4 0
v:o:topic=truce far until ahead	0 0 20 0 -16 -4 0
v:o:topic=truce far until gone	0 0 -1 14 -11 0 0
v:o:topic=truce far wednesday,	0 0 -2 -2 8 0 0
v:o:topic=truce far wednesday, today	0 0 -2 -2 8 0 0
v:o:topic=truce for	0 0 9 -1 -4 0 0
v:o:topic=truce for ahead	0 0 9 0 -7 0 0
v:o:topic=truce from	-2 7 1 2 -2 -12 0
v:o:topic=truce from ahead	0 -8 -2 0 11 -11 1
v:o:topic=truce from gone	0 13 6 8 -20 0 -1
v:o:topic=truce gone	14 27 -23 9 -5 -31 -18
v:o:topic=truce have	0 11 12 -13 -8 -3 0
v:o:topic=truce in	-2 0 -6 23 -17 -1 0
v:o:topic=truce in ahead	0 0 -4 0 8 0 0
v:o:topic=truce in gone	-2 0 0 23 -21 0 0
v:o:topic=truce last	0 1 -15 19 -6 0 0
v:o:topic=truce last gone	0 1 0 23 -24 0 0
v:o:topic=truce make	0 0 -1 10 -5 0 0
v:o:topic=truce no verb	0 9 13 9 -11 -16 -8
v:o:topic=truce of	0 3 -12 -1 9 0 0
v:o:topic=truce of ahead	0 0 -10 -4 17 0 0
v:o:topic=truce of gone	0 4 0 9 -12 0 0
v:o:topic=truce on	8 4 0 -9 0 0 3
v:o:topic=truce on ahead	-16 -12 9 -11 -1 2 7
v:o:topic=truce on gone	17 11 -11 -9 0 -4 -4
v:o:topic=truce on today	0 0 -20 10 6 0 0
v:o:topic=truce other	0 -1 10 -4 -3 0 4
v:o:topic=truce out	0 0 14 -3 -8 0 0
v:o:topic=truce out ahead	0 0 -3 -2 7 0 0
v:o:topic=truce pay	0 0 0 -7 4 0 0
v:o:topic=truce run	0 -1 0 -12 5 0 0
v:o:topic=truce saturday,	0 0 0 10 -11 0 0
v:o:topic=truce say	0 0 0 -9 14 0 0
v:o:topic=truce sign	0 0 3 -7 4 0 0
v:o:topic=truce since	0 3 -13 2 1 0 0
v:o:topic=truce since ahead	0 0 -12 -7 20 0 0
v:o:topic=truce since gone	0 5 0 7 -11 0 0
v:o:topic=truce suspend	-1 3 5 -2 4 -12 -10
v:o:topic=truce tell	0 0 -9 2 4 0 0
v:o:topic=truce the	0 0 -2 -21 7 8 -3
v:o:topic=truce the ahead	0 0 0 -2 -4 11 -2
v:o:topic=truce the gone	0 0 -2 -16 25 -4 0
v:o:topic=truce to	0 -7 2 -8 6 1 -3
v:o:topic=truce to gone	0 -5 0 -2 14 -8 0
v:o:topic=truce today	-2 0 19 4 -17 0 0
v:o:topic=truce until	-2 -6 16 -29 -5 0 -2
v:o:topic=truce until ahead	0 0 15 -6 -13 1 -1
v:o:topic=truce until gone	-1 -4 3 -21 16 -2 0
v:r1="	0 0 -10 4 3 1 -3
v:r1=" & d:ahead	0 0 -9 6 0 1 -3
v:r1='s	0 0 -25 1 20 0 0
v:r1='s & d:ahead	0 0 -16 -3 22 0 0
v:r1='s & d:gone	0 0 0 -9 11 0 0
v:r1='s & d:today	0 0 -9 11 -3 0 0
v:r1=(	0 0 -19 7 -3 12 0
v:r1=( & d:ahead	0 0 -5 0 -7 13 0
v:r1=( & d:today	0 0 -14 9 0 0 0
v:r1=)	0 0 -10 -4 23 -15 0
v:r1=) & d:ahead	0 0 -25 0 33 -14 0
v:r1=) & d:today	0 0 13 -9 -6 0 0
v:r1=,	-14 0 17 -8 -2 -3 0
v:r1=, & d:ahead	-13 -27 22 -28 -8 3 9
v:r1=, & d:gone	-3 13 -45 10 9 -18 -16
v:r1=, & d:today	0 0 19 -2 -8 -2 -4
v:r1=-	0 0 -8 -4 16 0 0
v:r1=- & d:today	0 0 -8 -4 16 0 0
v:r1=.	-10 -24 21 12 -15 0 -6
v:r1=. & d:ahead	-15 -8 21 -3 -17 7 2
v:r1=. & d:gone	0 -11 -8 -1 18 -18 -12
v:r1=. & d:today	-1 0 13 22 -21 -6 -6
v:r1=:	-4 -1 12 0 0 -16 0
v:r1=: & d:ahead	0 0 18 0 -9 -14 0
v:r1=: & d:gone	-2 0 -2 -13 23 0 0
v:r1=: & d:today	0 0 -10 10 -2 0 0
v:r1=;	0 -7 1 5 0 -7 0
v:r1=; & d:ahead	0 0 0 -4 6 -6 1
v:r1=; & d:gone	1 -6 6 10 -11 0 0
v:r1=<end>	-5 -35 9 -1 11 -3 -15
v:r1=<end> & d:ahead	-12 -7 16 6 -18 10 -5
v:r1=<end> & d:gone	6 -20 -11 -1 26 -31 -11
v:r1=<end> & d:today	-4 -2 -3 -4 22 -12 -11
v:r1=<goods>	0 0 -2 12 -14 0 6
v:r1=<goods> & d:ahead	0 0 -1 -9 1 0 6
v:r1=<level-noun>	0 0 -3 0 7 0 0
v:r1=<level>	0 0 -6 0 22 0 -11
v:r1=<level> & d:ahead	0 0 0 3 9 0 -11
v:r1=<level> & d:gone	0 0 0 -6 8 0 0
v:r1=<name>	0 0 4 0 -8 0 7
v:r1=<name> & d:ahead	0 0 5 -21 0 0 8
v:r1=<name> & d:gone	0 0 0 -7 11 0 0
v:r1=<not>	0 0 16 -10 0 -3 -3
v:r1=<not> & d:ahead	0 0 8 -4 0 -2 -2
v:r1=<not> & d:gone	0 0 0 -5 8 0 0
v:r1=<not> & d:today	0 0 11 0 -9 0 0
v:r1=<number>	0 0 -8 -11 20 0 0
v:r1=<number> & d:ahead	0 0 -7 0 8 0 0
v:r1=<quality>	0 0 11 -19 4 0 -5
v:r1=<quality> & d:ahead	0 0 13 -10 0 0 -4
v:r1=<quality> & d:gone	0 0 0 -7 9 0 0
v:r1=<v-bear>	0 0 -4 10 0 0 -10
v:r1=<v-bear> & d:ahead	0 0 0 25 -16 0 -9
v:r1=<v-bear> & d:gone	0 0 0 -17 18 0 0
v:r1=<v-bear> & d:today	0 0 -4 -4 10 0 0
v:r1=<v-begin>	0 0 -8 -5 16 0 0
v:r1=<v-begin> & d:ahead	0 0 -6 -3 12 0 0
v:r1=<v-down>	0 9 9 -5 -7 -1 0
v:r1=<v-down> & d:ahead	0 0 11 -5 -2 0 0
v:r1=<v-down> & d:gone	0 9 0 0 -6 0 0
v:r1=<v-end>	-3 3 -6 -7 0 12 0
v:r1=<v-end> & d:ahead	0 0 -6 -4 0 12 0
v:r1=<v-impose>	0 8 5 0 -5 0 -1
v:r1=<v-impose> & d:ahead	0 0 10 -5 -1 0 0
v:r1=<v-impose> & d:gone	0 9 0 -5 0 0 0
v:r1=<v-impose> & d:today	0 0 -3 7 -3 0 0
v:r1=<v-propose>	0 0 -2 -2 8 0 0
v:r1=<v-propose> & d:today	0 0 -1 -1 6 0 0
v:r1=<v-say>	0 0 -2 20 -17 0 0
v:r1=<v-say> & d:today	0 0 0 24 -23 0 0
v:r1=<v-stay>	0 4 -6 0 1 0 0
v:r1=<v-stay> & d:ahead	0 0 -5 -4 12 0 0
v:r1=<v-target>	0 0 -3 11 -7 0 0
v:r1=<v-target> & d:today	0 0 -3 12 -8 0 0
v:r1=<v-up>	0 0 -2 -1 6 0 0
v:r1=?	0 0 3 -11 10 -11 -1
v:r1=? & d:ahead	0 0 9 -12 1 -9 0
v:r1=? & d:gone	0 0 0 -6 12 0 0
v:r1=? & d:today	0 0 -11 0 5 0 0
v:r1=a	0 0 0 -14 18 0 0
v:r1=a & d:gone	0 0 0 -11 12 0 0
v:r1=after	0 0 -14 3 10 0 0
v:r1=after & d:ahead	0 0 -6 0 10 0 0
v:r1=after & d:gone	3 0 0 -12 6 0 0
v:r1=after & d:today	0 0 -9 13 -4 0 0
v:r1=and	-2 8 -7 6 5 -9 -5
v:r1=and & d:ahead	-3 -4 -17 25 -2 -7 -1
v:r1=and & d:gone	0 11 -5 -10 6 0 -5
v:r1=and & d:today	0 0 16 -24 1 0 0
v:r1=are	0 0 -1 -5 11 0 -3
v:r1=are & d:ahead	0 0 0 -1 6 0 -2
v:r1=as	0 0 -10 -16 19 5 0
v:r1=as & d:ahead	0 0 -6 -1 4 5 0
v:r1=as & d:gone	0 0 0 0 6 0 0
v:r1=at	23 0 1 -29 3 -6 -6
v:r1=at & d:ahead	0 0 0 -6 11 -6 -6
v:r1=at & d:gone	25 0 -5 -12 -10 0 0
v:r1=at & d:today	0 0 5 -11 3 0 0
v:r1=before	0 0 -2 12 -3 -5 0
v:r1=before & d:gone	0 0 0 -7 7 0 0
v:r1=between	0 0 0 -6 7 0 0
v:r1=between & d:gone	0 0 0 -6 6 0 0
v:r1=both	0 0 4 7 -10 0 0
v:r1=both & d:gone	0 0 0 10 -9 0 0
v:r1=by	0 0 2 7 -5 -1 0
v:r1=by & d:ahead	0 0 6 0 -2 -1 0
v:r1=by & d:today	0 0 -4 13 -9 0 0
v:r1=end	-1 0 -6 -7 0 13 0
v:r1=end & d:gone	-1 0 0 -6 6 0 0
v:r1=evening	0 0 -17 -14 33 -1 0
v:r1=evening & d:ahead	0 0 -16 -1 20 0 0
v:r1=evening & d:gone	0 0 0 -6 8 0 0
v:r1=for	0 0 0 12 -2 -1 -12
v:r1=for & d:ahead	0 0 1 3 1 0 -11
v:r1=for & d:gone	0 0 0 12 -8 0 0
v:r1=from	0 0 -10 -9 22 0 0
v:r1=from & d:ahead	0 0 -1 -1 8 0 0
v:r1=from & d:today	0 0 -7 -3 12 0 0
v:r1=has	0 0 0 -9 13 0 0
v:r1=has & d:gone	0 0 0 -8 9 0 0
v:r1=if	0 -1 -14 -12 4 0 18
v:r1=if & d:ahead	0 0 -13 -8 -2 0 19
v:r1=if & d:gone	0 0 0 0 7 0 0
v:r1=in	0 0 -7 -1 16 -2 -6
v:r1=in & d:ahead	0 0 -5 10 0 -1 -5
v:r1=in & d:gone	0 0 0 -16 19 0 0
v:r1=is	0 0 -6 0 8 0 -6
v:r1=is & d:gone	0 0 0 8 -5 0 0
v:r1=is & d:today	0 0 -7 -8 17 0 0
v:r1=it	11 3 -12 -12 5 -7 5
v:r1=it & d:ahead	0 0 -1 -14 6 -6 7
v:r1=it & d:gone	13 4 0 0 -10 0 0
v:r1=it & d:today	0 0 -13 -8 24 0 0
v:r1=last & d:ahead	0 0 0 -7 10 0 0
v:r1=last & d:gone	0 0 0 9 -7 0 0
v:r1=morning	0 0 -6 4 1 0 0
v:r1=morning & d:gone	0 0 0 7 -5 0 0
v:r1=most	0 0 0 -5 7 0 0
v:r1=next	0 0 0 6 -3 0 0
v:r1=night & d:gone	0 0 0 -2 8 0 0
v:r1=of	0 -1 16 3 -11 -2 -4
v:r1=of & d:ahead	0 0 20 0 -15 -2 -3
v:r1=of & d:gone	0 0 -7 4 0 0 0
v:r1=on	0 0 -10 -5 3 0 10
v:r1=on & d:ahead	0 0 -3 -1 -3 0 11
v:r1=on & d:today	0 0 -4 -1 8 0 0
v:r1=our	0 0 0 7 -2 0 -1
v:r1=our & d:ahead	0 0 0 -7 14 0 -1
v:r1=our & d:gone	0 0 0 12 -12 0 0
v:r1=pay	0 0 0 19 -12 0 -9
v:r1=pay & d:ahead	0 0 0 25 -20 0 -9
v:r1=pay & d:gone	0 0 0 -6 8 0 0
v:r1=run	0 6 0 2 -5 0 0
v:r1=that	-2 -1 -2 -9 18 -1 -5
v:r1=that & d:gone	0 0 0 -9 15 0 0
v:r1=that & d:today	0 0 -9 2 4 0 0
v:r1=the	-9 -8 16 -8 0 -12 5
v:r1=the & d:ahead	0 0 16 -6 -12 -10 8
v:r1=the & d:gone	-7 -6 11 2 -1 0 -2
v:r1=the & d:today	0 0 -15 -18 32 0 0
v:r1=there	0 0 -6 14 -4 0 0
v:r1=there & d:ahead	0 0 -6 0 9 0 0
v:r1=there & d:gone	0 0 0 17 -16 0 0
v:r1=they	0 0 10 10 -12 -3 -5
v:r1=they & d:ahead	0 0 3 13 -8 -3 -4
v:r1=they & d:today	0 0 8 0 -6 0 0
v:r1=thi	0 0 -2 -2 11 -3 0
v:r1=to	-2 0 -13 13 -21 5 20
v:r1=to & d:ahead	0 0 -8 11 -27 7 23
v:r1=to & d:gone	0 0 -8 8 0 0 -3
v:r1=to & d:today	0 0 0 -5 9 0 0
v:r1=under	0 0 6 12 -14 -2 0
v:r1=under & d:ahead	0 0 12 0 -9 -1 0
v:r1=under & d:gone	0 0 -3 13 -8 0 0
v:r1=unless	0 0 -7 -4 13 0 -3
v:r1=unless & d:ahead	0 0 -3 -1 6 0 -3
v:r1=until	0 0 -1 0 -7 0 11
v:r1=until & d:ahead	0 0 -1 0 -9 0 11
v:r1=we	0 0 0 10 -7 0 0
v:r1=we & d:gone	0 0 0 11 -10 0 0
v:r1=will	0 0 0 8 -4 0 -2
v:r1=will & d:ahead	0 0 0 -3 6 0 -2
v:r1=will & d:gone	0 0 0 13 -12 0 0
v:r1=with	0 0 -10 -9 22 0 0
v:r1=with & d:gone	0 0 0 -2 6 0 0
v:r1=with & d:today	0 0 -7 -5 15 0 0
v:r1=without	0 0 1 -6 5 0 0
v:r1=without & d:ahead	0 0 -12 -3 16 0 0
v:r1=without & d:today	0 0 11 0 -9 0 0
v:r1=·	0 0 0 -5 6 0 0
v:r1=· & d:today	0 0 0 -5 6 0 0
v:r1=—	6 4 -12 7 0 -7 -5
v:r1=— & d:ahead	0 0 -1 0 9 -4 -1
v:r1=— & d:gone	8 6 -3 0 -10 0 0
v:r1=— & d:today	0 0 -9 9 0 0 0
v:t0=future	-3 -1 -19 -23 10 23 0
v:t0=future-passive	0 0 20 -17 -1 -3 -10
v:t0=future-passive-not	0 0 -2 -1 10 0 0
v:t0=modal	-12 -7 16 -28 -1 8 -1
v:t0=modal-not	0 0 -3 0 7 0 0
v:t0=modal-passive	0 0 -8 -10 7 10 -1
v:t0=past	21 -4 -8 -12 27 -38 -22
v:t0=past-not	0 0 11 0 -8 0 0
v:t0=past-passive	-6 0 -7 -1 13 -10 -4
v:t0=perfect	-4 -5 5 4 3 -11 -8
v:t0=pluperfect	0 5 -13 1 1 11 -14
v:t0=pluperfect-passive	7 0 -7 -1 2 -2 0
v:t0=present	-26 -30 25 11 -13 -9 0
v:t0=present-not	0 0 -8 -6 11 4 0
v:t0=present-passive	-1 -2 11 -4 1 -11 0
v:t0=present-passive-not	0 0 0 18 -17 0 0
v:t:loose	0 3 14 11 -22 1 -4
v:t:loose & d:ahead	-6 -4 14 -6 -15 6 0
v:t:loose & d:gone	6 7 -5 4 0 -12 -9
v:t:loose & d:today	0 0 6 22 -22 0 0
v:t:loose-l	-5 9 19 2 -28 7 0
v:t:loose-l0	0 0 16 -6 -10 0 0
v:t:loose-l1	0 -1 -9 0 6 3 0
v:t:loose-l2	-1 -1 0 6 -12 13 -4
v:t:loose-l3	-7 -7 14 -6 -20 7 11
v:t:loose-r	6 -10 -9 16 2 -19 -6
v:t:loose-r1	0 -1 7 -7 7 0 -5
v:t:loose-r2	-1 0 -14 13 7 -10 -1
v:t:loose-r3	0 0 -26 9 17 0 -5
v:t:more	0 0 10 -16 0 8 -21
v:t:more & d:ahead	-15 -12 19 -22 -14 17 -14
v:t:more & d:gone	12 7 -9 -3 8 -28 -5
v:t:more & d:today	-3 0 -20 -2 23 -2 0
v:t:more-in	0 0 8 -1 3 -12 0
v:t:more-in0	0 0 8 -1 3 -12 0
v:t:more-l	-18 -1 5 -12 -12 25 -9
v:t:more-l0	0 0 9 -8 3 -5 0
v:t:more-l1	-3 -3 0 -14 -7 18 0
v:t:more-l2	-2 0 -5 3 -2 9 -1
v:t:more-l3	-2 0 -6 1 -4 10 3
v:t:more-r	9 0 2 -4 5 -11 -16
v:t:more-r0	0 0 13 -16 2 0 0
v:t:more-r1	0 0 11 -27 24 -12 -10
v:t:more-r2	0 -12 1 19 -11 -3 0
v:t:more-r3	9 5 -28 -16 25 10 -16
v:t:quiet	8 -5 12 9 -20 3 -11
v:t:quiet & d:ahead	-2 0 11 -9 -4 4 -9
v:t:quiet & d:gone	11 -3 -17 19 -15 0 0
v:t:quiet & d:today	0 0 13 -9 -5 0 0
v:t:quiet-l	3 -2 16 12 -27 5 -8
v:t:quiet-l1	0 0 2 14 -6 -16 0
v:t:quiet-l2	5 0 -3 0 -10 13 0
v:t:quiet-l3	0 0 10 -2 -14 9 0
v:t:quiet-r	4 0 -8 8 -1 -3 0
v:t:quiet-r2	4 0 -10 24 -18 0 0
v:t:quiet-r3	0 0 0 -18 18 0 0
v:t:truce	-5 4 23 26 -32 2 -10
v:t:truce & d:ahead	-22 -27 26 -16 -17 12 0
v:t:truce & d:gone	6 17 -34 40 -20 -31 -14
v:t:truce & d:today	-4 0 23 0 -15 -1 0
v:t:truce-l	-7 7 14 35 -32 3 -12
v:t:truce-l1	0 3 8 -2 -3 -1 -7
v:t:truce-l2	-19 1 4 20 -11 -9 6
v:t:truce-l3	-5 6 10 10 -19 6 -9
v:t:truce-r	0 -5 19 -4 -8 -5 1
v:t:truce-r1	10 4 -12 5 0 -7 -4
v:t:truce-r2	-12 -8 35 10 -37 3 8
v:t:truce-r3	-2 -3 10 0 -1 -2 -2
v:t:verb	-3 -6 2 7 -4 -7 8
v:t:verb & d:ahead	-3 -1 7 4 -11 -5 11
v:t:verb & d:gone	0 -2 0 -4 8 0 -2
v:t:verb & d:today	0 0 -13 11 -1 0 0
v:t:verb-l1	0 -3 10 -7 -2 0 0
v:t:verb-l2	0 0 -15 7 4 -5 7
v:t:verb-l3	-2 -4 7 8 -9 0 0
v:t:verb-r	-1 -4 2 8 -7 -6 5
v:t:verb-r1	0 0 7 -12 0 0 9
v:t:verb-r2	0 0 -11 19 -2 0 -8
v:t:verb-r3	0 0 0 -8 4 0 4
v:v0=add	0 0 -9 -1 0 0 10
v:v0=agree	6 0 -2 0 -3 4 0
v:v0=announce	0 0 0 -8 1 0 7
v:v0=answer	0 0 0 -1 6 0 0
v:v0=approve	0 0 10 -5 -3 0 0
v:v0=ask	0 0 -3 -2 9 0 0
v:v0=be	-3 -9 16 -11 0 -15 1
v:v0=begin	-6 5 -27 8 -2 0 3
v:v0=carry	0 0 3 2 -14 9 -2
v:v0=charge	0 0 0 -4 10 -2 -4
v:v0=clear	0 0 0 4 -4 6 -8
v:v0=come	0 -2 17 -23 7 -5 -9
v:v0=conclude	0 5 5 5 -10 -3 0
v:v0=continue	0 0 5 0 -9 2 0
v:v0=declare	0 0 -5 16 -9 0 0
v:v0=die	0 0 22 -6 -14 0 0
v:v0=drop	0 0 0 -2 -8 0 10
v:v0=end	2 -7 6 0 -3 3 -13
v:v0=enter	0 0 -15 16 -8 0 5
v:v0=expect	0 0 -2 0 9 0 0
v:v0=expire	5 -1 4 -14 3 -3 -4
v:v0=extend	0 0 -3 -7 10 -5 5
v:v0=face	0 0 6 6 -11 0 0
v:v0=fall	0 0 -17 11 2 0 4
v:v0=go	0 0 3 1 1 1 -19
v:v0=halve	0 0 9 1 -8 0 0
v:v0=have	8 0 5 0 2 -20 -7
v:v0=hold	0 6 1 0 -9 -4 9
v:v0=impose	0 0 -8 -5 15 0 0
v:v0=introduce	0 0 0 -6 7 0 0
v:v0=know	0 0 10 0 -11 0 0
v:v0=lapse	0 0 -12 -4 21 -3 0
v:v0=leave	0 0 -4 16 -14 4 0
v:v0=let	0 0 -6 -2 8 0 0
v:v0=levy	0 0 0 -5 6 0 0
v:v0=like	0 0 -4 0 -1 7 0
v:v0=look	0 0 14 0 -9 0 0
v:v0=lose	0 0 0 -1 6 0 0
v:v0=lower	0 0 2 0 0 0 -7
v:v0=make	0 0 -1 1 -4 8 -1
v:v0=meet	0 0 1 0 6 -4 0
v:v0=move	0 0 0 -6 0 3 0
v:v0=negotiate	0 0 0 9 -7 0 0
v:v0=offer	0 0 -16 0 0 12 0
v:v0=pause	0 0 8 0 -6 0 0
v:v0=pay	0 0 -28 -1 34 -2 -17
v:v0=plan	0 0 -10 0 0 12 0
v:v0=prepare	0 0 -1 0 -3 6 0
v:v0=put	0 0 7 -10 5 -4 0
v:v0=reach	0 0 0 -5 12 -2 0
v:v0=return	0 0 -9 0 16 -3 0
v:v0=review	0 0 0 -2 6 0 0
v:v0=rise	0 0 -10 -9 4 0 10
v:v0=run	8 -1 15 -10 -14 1 -2
v:v0=say	-2 -1 7 -16 4 8 -10
v:v0=see	0 0 -7 -1 13 0 0
v:v0=set	0 0 -9 0 16 0 -1
v:v0=sign	-1 -2 -8 4 4 2 -4
v:v0=sit	0 0 -24 4 20 -1 0
v:v0=sleep	0 0 -9 0 2 9 0
v:v0=stand	0 0 -8 -3 14 0 0
v:v0=start	0 0 -21 -6 6 8 8
v:v0=stay	0 0 -2 0 6 -3 0
v:v0=stop	-4 0 8 10 -13 0 0
v:v0=strike	0 0 17 0 -14 0 0
v:v0=suspend	0 0 0 7 4 -15 -9
v:v0=take	0 0 -6 11 -5 0 1
v:v0=threaten	0 0 -7 -5 17 0 -2
v:v0=want	0 0 13 0 -4 -6 0
v:v0=write	0 0 -3 0 9 0 0
v:v1=add	0 0 -9 -1 0 0 10
v:v1=agree	0 2 -11 0 12 -2 -3
v:v1=announce	0 0 0 -8 1 0 7
v:v1=answer	0 0 0 -1 6 0 0
v:v1=approve	0 0 8 -6 0 0 0
v:v1=ask	0 0 -4 -3 11 0 0
v:v1=be	-3 -8 20 -14 0 -21 3
v:v1=begin	-6 5 -31 26 -18 -9 6
v:v1=buy	0 0 -4 -1 9 0 0
v:v1=carry	0 0 -3 1 -15 20 -2
v:v1=charge	0 0 -1 -10 19 -3 -5
v:v1=clear	0 0 0 4 -4 6 -8
v:v1=collect	0 0 0 0 6 -4 -1
v:v1=come	0 -2 16 -23 8 -5 -9
v:v1=continue	0 0 5 0 -9 2 0
v:v1=declare	0 0 -5 17 -10 0 0
v:v1=die	0 0 22 -6 -14 0 0
v:v1=drop	0 0 0 -2 -8 0 10
v:v1=end	7 -8 2 -2 -1 3 -13
v:v1=enter	0 0 -15 14 -1 0 2
v:v1=expect	0 0 -1 -2 9 0 0
v:v1=expire	5 -1 1 -14 5 -3 -4
v:v1=extend	0 0 -12 7 -4 11 4
v:v1=face	0 0 6 6 -11 0 0
v:v1=fall	0 0 -11 12 -2 0 5
v:v1=get	0 0 0 -11 12 0 -1
v:v1=go	0 0 8 1 0 0 -19
v:v1=halve	0 0 9 1 -8 0 0
v:v1=have	9 0 14 0 -5 -17 -6
v:v1=hold	0 6 -3 -3 0 -5 8
v:v1=impose	0 0 -9 -6 18 0 0
v:v1=introduce	0 0 0 -8 11 0 0
v:v1=keep	0 0 9 1 -8 -2 0
v:v1=know	0 0 7 7 -11 0 -2
v:v1=lapse	0 0 -9 -4 17 -4 0
v:v1=leave	0 0 -8 16 -7 1 0
v:v1=let	0 0 -5 -2 9 0 0
v:v1=look	0 0 14 0 -9 0 0
v:v1=lose	0 0 0 -2 7 0 0
v:v1=lower	0 0 -6 0 3 0 0
v:v1=make	0 0 -4 0 0 8 -2
v:v1=meet	0 0 0 -1 9 -5 0
v:v1=move	0 0 0 -6 2 1 0
v:v1=negotiate	0 0 0 9 -7 0 0
v:v1=other	-4 -5 0 1 6 -3 -1
v:v1=pay	0 0 -29 -5 21 3 0
v:v1=plan	0 0 -10 0 0 11 0
v:v1=put	0 0 3 -17 17 -4 0
v:v1=reach	0 0 6 0 0 -3 0
v:v1=return	0 0 -9 0 16 -3 0
v:v1=review	0 0 0 -3 6 0 0
v:v1=rise	0 0 -10 -9 4 0 10
v:v1=run	7 -1 18 -12 -20 4 0
v:v1=say	-1 0 9 -14 3 5 -10
v:v1=see	0 0 6 -1 2 -9 0
v:v1=set	0 0 -9 0 16 0 -1
v:v1=shelve	0 0 12 -5 -5 0 0
v:v1=sign	-1 -2 -12 7 5 1 -5
v:v1=sit	0 0 -25 4 20 -1 0
v:v1=sleep	0 0 -10 0 0 8 0
v:v1=stand	0 0 -8 -3 14 0 0
v:v1=start	0 0 -25 -13 12 6 11
v:v1=stay	0 0 -16 1 17 -1 0
v:v1=stop	-4 0 7 14 -16 0 0
v:v1=strike	0 0 16 0 -13 0 0
v:v1=suspend	0 -2 4 4 -1 -7 -4
v:v1=take	0 0 -7 10 -3 0 0
v:v1=threaten	0 0 0 -3 10 0 -1
v:v1=write	0 0 -4 -1 10 0 0
verbless	-17 -9 -1 0 15 -5 -6
vt0=agree past	0 0 4 3 -9 1 1
vt0=agree pluperfect	8 0 0 -2 0 -7 0
vt0=agree present	0 0 -9 1 11 0 -2
vt0=announce pluperfect	0 0 0 -1 6 0 0
vt0=apply perfect	0 0 0 -9 10 0 0
vt0=apply present	0 0 3 4 -6 0 -2
vt0=be modal	0 0 -7 0 11 4 -8
vt0=be past	1 0 0 -12 9 0 0
vt0=be perfect	0 0 6 -13 9 0 0
vt0=be pluperfect	0 0 3 6 -9 0 0
vt0=be present	-1 0 -5 5 4 -6 5
vt0=begin future	0 0 0 0 -10 3 10
vt0=begin past	-3 8 -5 -4 8 -1 -11
vt0=begin present	0 0 -6 2 3 0 0
vt0=carry modal	0 0 -1 -7 -3 16 -1
vt0=charge future	0 0 6 0 0 0 0
vt0=conclude past	0 5 0 7 -10 0 0
vt0=confirm past	0 0 6 7 -12 0 0
vt0=declare past	0 0 -4 8 -2 0 0
vt0=end modal	-3 0 -3 0 14 -8 0
vt0=end past	12 0 -10 -3 0 0 0
vt0=end present	-19 0 -9 0 9 10 -3
vt0=enter present	0 0 -2 -2 0 0 6
vt0=expect present	0 0 -1 0 6 0 0
vt0=expire future	0 0 15 0 -9 -6 0
vt0=expire modal	0 0 7 0 -3 0 0
vt0=expire past	10 0 -12 0 2 -1 0
vt0=expire present	-3 0 -4 -4 8 3 -1
vt0=extend modal	0 0 10 0 -13 0 0
vt0=extend past	0 0 -11 0 14 -3 0
vt0=extend perfect	0 0 -5 0 11 -2 0
vt0=extend present	0 0 6 -1 7 -16 1
vt0=fall present	0 0 -9 11 -1 0 0
vt0=get past	0 0 6 0 -5 0 0
vt0=get present	0 0 -3 0 7 0 0
vt0=go future	0 0 -3 0 6 0 0
vt0=go present	0 0 8 -2 -2 1 -6
vt0=have past	0 0 -11 -6 21 0 0
vt0=have present	4 0 5 3 -1 -14 -2
vt0=hold future	0 0 -8 0 10 0 0
vt0=hold perfect	0 0 0 12 -12 0 0
vt0=keep past	0 0 11 0 -11 0 0
vt0=keep present	0 0 -10 0 13 -2 0
vt0=leave present	0 0 7 0 -4 -4 0
vt0=like modal	0 0 -4 0 -1 7 0
vt0=make past	0 0 -3 10 -4 0 0
vt0=make present	0 0 5 0 -15 10 0
vt0=other future	0 0 10 -2 -7 0 0
vt0=other modal	0 0 -5 0 15 -7 0
vt0=other past	0 0 -3 -1 9 -1 0
vt0=other present	0 0 -6 -6 9 7 -5
vt0=put present	0 0 -4 -2 10 0 0
vt0=reach past	0 0 -2 -1 8 0 0
vt0=remain present	0 0 0 0 -6 4 0
vt0=rise present	0 0 -2 0 -2 0 7
vt0=run future	0 0 -7 0 -1 4 5
vt0=run past	14 1 -12 -8 4 -3 -3
vt0=run present	-7 0 8 -9 -1 2 -4
vt0=set present	0 0 -9 0 13 0 0
vt0=sign pluperfect	0 0 0 8 -8 0 0
vt0=sit present	0 0 -10 0 13 0 0
vt0=sleep present	0 0 -6 0 0 9 0
vt0=start past	0 0 0 12 -12 0 0
vt0=start present	0 0 -6 -18 7 0 8
vt0=stay present	0 0 6 3 -3 -6 0
vt0=suspend past	0 0 14 -5 -4 -3 0
vt0=suspend perfect	0 0 -6 4 0 0 0
vt0=suspend present	0 0 1 11 -7 -4 -2
vt0=take past	0 0 -7 10 -2 0 0
vt0=take present	0 0 8 -4 -5 1 0
vt0=want present	0 0 8 0 -3 -3 0
vt1=agree participle	0 4 6 -10 3 -4 0
vt1=agree present	0 0 -13 1 14 0 -1
vt1=announce pluperfect	0 0 0 -1 6 0 0
vt1=apply perfect	0 0 0 -9 10 0 0
vt1=apply present	0 0 3 4 -6 0 -2
vt1=be modal	0 0 -7 0 11 4 -8
vt1=be past	1 0 0 -12 7 0 0
vt1=be perfect	0 0 6 -13 9 0 0
vt1=be pluperfect	0 0 3 6 -9 0 0
vt1=be present	-1 0 -3 0 5 -11 6
vt1=begin future	0 0 0 0 -8 0 10
vt1=begin gerund	0 0 0 11 -15 0 4
vt1=begin past	-3 8 -5 -3 7 -1 -11
vt1=carry modal	0 0 -1 -7 -3 16 -1
vt1=charge future	0 0 6 0 0 0 0
vt1=conclude participle	0 0 0 -3 6 0 0
vt1=conclude past	0 5 0 7 -10 0 0
vt1=confirm past	0 0 6 7 -12 0 0
vt1=declare past	0 0 -4 8 -2 0 0
vt1=end infinitive	0 0 7 0 -9 2 0
vt1=end modal	-3 0 -3 0 14 -8 0
vt1=end participle	6 0 -18 0 12 -2 0
vt1=end past	12 0 -10 -3 0 0 0
vt1=end present	-19 0 -9 0 9 10 -3
vt1=enter present	0 0 -2 -1 0 0 6
vt1=expire future	0 0 15 0 -9 -6 0
vt1=expire modal	0 0 7 0 -3 0 0
vt1=expire past	10 0 -12 0 2 -1 0
vt1=expire present	-3 0 -4 -4 8 3 -1
vt1=extend infinitive	0 0 -15 0 -4 18 0
vt1=extend modal	0 0 10 0 -13 0 0
vt1=extend past	0 0 -11 0 14 -3 0
vt1=extend perfect	0 0 -5 0 11 -2 0
vt1=extend present	0 0 6 -1 6 -16 1
vt1=fall present	0 0 -8 12 -4 0 1
vt1=get past	0 0 6 0 -5 0 0
vt1=go future	0 0 -2 0 9 -1 0
vt1=go present	0 0 8 -2 -2 1 -6
vt1=have past	0 0 -1 -6 12 0 0
vt1=have present	4 0 9 3 -7 -10 -2
vt1=hold future	0 0 -8 0 10 0 0
vt1=hold perfect	0 0 0 12 -12 0 0
vt1=keep past	0 0 11 0 -11 0 0
vt1=leave present	0 0 7 0 -4 -4 0
vt1=lower present	0 0 0 -1 6 0 0
vt1=make past	0 0 -3 10 -4 0 0
vt1=make present	0 0 5 0 -15 10 0
vt1=other future	0 0 8 -1 -4 0 0
vt1=other modal	0 0 -5 0 15 -7 0
vt1=other past	0 0 -9 -1 12 0 0
vt1=other present	0 0 -5 -4 7 7 -4
vt1=pay participle	0 0 0 0 -5 0 7
vt1=put present	0 0 -1 -2 7 0 0
vt1=reach past	0 0 -2 -1 8 0 0
vt1=rise present	0 0 -2 0 -2 0 7
vt1=run future	0 0 -7 0 -1 4 5
vt1=run past	14 1 -12 -8 4 -3 -3
vt1=run present	-7 0 8 -9 -1 2 -4
vt1=see infinitive	0 0 8 0 -4 -3 0
vt1=set present	0 0 -9 0 13 0 0
vt1=sign pluperfect	0 0 0 8 -8 0 0
vt1=sit present	0 0 -10 0 13 0 0
vt1=sleep present	0 0 -6 0 0 9 0
vt1=start gerund	0 0 -2 -9 18 0 -3
vt1=start infinitive	0 0 -1 0 -5 0 8
vt1=start past	0 0 0 12 -12 0 0
vt1=start present	0 0 -6 -17 6 0 8
vt1=suspend participle	0 0 -6 -1 4 4 0
vt1=suspend past	0 0 10 -4 -3 0 0
vt1=suspend perfect	0 0 -6 4 0 0 0
vt1=suspend present	0 0 1 11 -7 -4 -2
vt1=take past	0 0 -7 10 -2 0 0
vt1=take present	0 0 8 -4 -5 1 0
vt2=be future	0 0 -1 -2 -3 0 9
vt2=be modal	-1 0 0 6 0 0 0
vt2=be past	-1 0 -3 -5 14 0 0
vt2=charge present	0 0 2 -9 5 0 0
vt2=extend infinitive	0 0 6 0 -4 0 0
vt2=have present	0 4 1 -16 2 0 3
vt2=leave present	0 0 -2 -9 12 0 0
vt2=let present	0 0 6 -3 -1 0 0
vt2=other past	8 0 0 0 -10 5 0
vt2=other present	0 0 -6 4 2 0 0
vt2=pay past	0 0 0 -3 8 0 0
vt2=pay present	0 0 -2 -2 -3 0 10
vt2=put present	0 0 -4 -2 10 0 0
vt2=remain present	0 0 -2 -4 8 0 0
vt2=run present	0 0 0 11 -6 0 0
vt2=say past	0 0 -2 -1 8 0 0
vt2=sign past	0 0 0 -6 9 0 0
vt2=suspend past	0 0 0 8 -6 0 0
vt2=take present	0 0 0 6 -4 0 0
vt2=tell past	0 0 7 0 -5 0 0`;
