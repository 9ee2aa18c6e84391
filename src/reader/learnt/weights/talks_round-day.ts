// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-11 14 -2 -11
a:'s	-1 4 -11 6
a:'s .	0 5 -3 0
a:'s <level>	6 -2 -3 0
a:'s the	0 -12 4 7
a:-	-2 2 -5 3
a:- down	-1 0 0 2
a:.	2 -1 1 -1
a:. .	0 4 0 -1
a:<agent>	-2 11 -3 -3
a:<day-ahead>	15 8 -19 -11
a:<day-ahead> .	17 -4 -11 -3
a:<day-gone>	2 -5 3 0
a:<day-gone> .	-1 -4 8 0
a:<day-today>	13 -14 6 -8
a:<day-today> .	1 -7 8 -3
a:<duty>	-13 0 13 -9
a:<gate>	0 1 0 -1
a:<goods>	0 -13 8 5
a:<level-noun>	-2 2 1 -1
a:<level>	1 4 -1 -8
a:<level> .	0 2 0 0
a:<level> on	7 -2 -2 0
a:<name>	6 -4 0 -1
a:<name> 's	4 -3 0 0
a:<name> .	0 -11 13 0
a:<name> and	0 5 -1 -1
a:<name> tariff	0 2 0 0
a:<not>	-4 -8 -13 21
a:<number>	15 0 -21 0
a:<number> .	0 3 0 0
a:<number> th	0 -1 -1 2
a:<office>	0 3 0 0
a:<organisation>	0 20 -15 -4
a:<organisation> .	0 4 0 -1
a:<person>	-1 0 9 -19
a:<person> and	4 -11 9 -5
a:<person> post	0 6 -4 0
a:<person> sign	0 3 -1 0
a:<points>	0 2 0 0
a:<quality>	2 6 -3 -10
a:<quality> duty	0 -3 6 0
a:<seat>	-1 9 -3 -5
a:<seat> .	0 4 0 0
a:<seat> and	0 1 0 0
a:<span>	3 -3 0 0
a:<span> .	0 -5 5 0
a:<span> of	6 0 -6 0
a:<v-agree>	0 -5 12 -7
a:<v-bear>	-3 0 5 -5
a:<v-begin>	-7 17 -4 -4
a:<v-buy>	0 4 -2 0
a:<v-down>	-1 -5 8 0
a:<v-end>	-2 17 -6 -5
a:<v-impose>	-9 10 3 -19
a:<v-propose>	-6 -2 2 3
a:<v-return>	0 -16 -3 19
a:<v-say>	-1 23 -15 -4
a:<v-sell>	0 -5 7 0
a:<v-stay>	10 -1 -3 -4
a:<v-suspend>	7 0 -1 -3
a:<v-target>	0 2 0 -2
a:<v-threaten>	0 -2 3 0
a:<v-up>	-1 8 0 -5
a:?	10 -13 5 0
a:a	-18 0 -2 9
a:a further	0 -11 13 -1
a:a half	0 3 0 0
a:about	0 -15 17 0
a:about the	0 -11 13 0
a:after	0 0 -6 5
a:after <span>	0 -1 0 4
a:again	0 5 -4 0
a:agree	0 0 1 0
a:ahead	0 0 2 0
a:ahead .	0 0 2 0
a:all	0 -7 0 10
a:an extension	0 2 0 0
a:and	27 -10 -2 -13
a:and <day-today>	12 -6 0 -3
a:and <name>	0 0 4 -1
a:and <person>	5 -1 0 -4
a:and <seat>	0 1 0 0
a:and a	0 3 0 0
a:and it	0 -4 6 0
a:another	0 1 0 0
a:are	3 -8 -4 8
a:as	0 8 -3 -1
a:at	-8 14 -6 -2
a:at <level>	0 -2 3 0
a:at a	0 1 0 0
a:at midnight	0 -4 0 6
a:at the	0 15 -12 0
a:back	7 -10 3 0
a:be	0 0 -4 0
a:beef	0 0 1 0
a:been	0 2 0 0
a:before	0 0 1 0
a:between	0 -4 8 0
a:both	0 8 -1 -6
a:butter	0 -2 0 6
a:by	-2 17 -9 -7
a:by <person>	0 3 -2 0
a:by video	0 1 0 0
a:capital	0 1 0 0
a:carry	0 1 0 0
a:come	0 5 -1 0
a:date	0 -2 5 0
a:deadline	0 3 -2 0
a:discuss	0 -1 -1 5
a:do	0 0 1 0
a:down	3 5 -12 0
a:down in	6 6 -11 -2
a:duty	-2 -7 9 0
a:duty on	0 -6 10 -1
a:each	0 6 -2 0
a:end	0 5 -1 -1
a:evening	-3 -2 -10 13
a:evening .	0 -4 -2 8
a:everything	0 0 -2 2
a:expect	0 3 -1 0
a:extension	0 2 0 0
a:find	0 1 0 0
a:for	8 5 -4 -16
a:for <span>	5 5 -7 -6
a:for a	0 11 -6 -1
a:for the	6 -7 0 0
a:for what	0 -6 7 0
a:four	0 3 -9 6
a:fourth	0 4 0 -2
a:from	-2 7 -5 0
a:from the	0 1 0 0
a:further	0 -11 13 -1
a:further <span>	0 -8 9 0
a:geneva	0 3 0 -2
a:get	0 6 -5 0
a:go	0 0 1 -1
a:good	0 -4 7 0
a:had	0 9 -4 0
a:half	0 5 -1 0
a:hand	0 3 -3 0
a:happen	0 2 0 0
a:has	0 6 -2 0
a:have	0 6 -1 0
a:his	-3 0 5 -4
a:home	0 5 -1 0
a:hour	0 -3 0 3
a:hour .	0 -3 0 4
a:i	0 4 -1 0
a:in	0 -10 18 -13
a:in <seat>	0 3 0 -1
a:in a	0 -11 16 -2
a:in the	0 10 -5 -5
a:instead	0 3 0 0
a:instead .	0 2 0 0
a:into	0 3 -1 0
a:is	0 11 -2 -11
a:it	-9 10 1 -11
a:it 's	0 0 1 0
a:it .	0 1 0 0
a:it is	0 3 0 0
a:it was	0 1 0 0
a:its	0 5 -2 0
a:lapse	0 4 0 0
a:last	6 -25 11 6
a:last until	3 0 -2 -1
a:last year	4 -6 2 -1
a:law	0 1 0 0
a:matter	0 -5 3 1
a:midnight	0 -3 0 5
a:month	0 12 -7 0
a:month .	0 8 -6 0
a:more	0 2 0 0
a:morning	0 3 0 0
a:negotiation	0 5 -1 -1
a:new	12 -7 -12 6
a:next	3 0 0 -7
a:next year	0 3 0 0
a:night	-1 -1 1 0
a:no	0 -8 -1 10
a:not	0 9 -3 -1
a:nothing	0 4 0 0
a:number	0 1 0 0
a:of	0 27 -20 -12
a:of a	0 5 -2 0
a:of last	4 -6 4 -3
a:of next	-2 0 4 -3
a:of the	0 6 -3 0
a:of thi	0 7 -4 0
a:off	-1 2 0 0
a:off .	0 4 0 -2
a:on	4 0 4 -13
a:on <day-ahead>	5 0 -4 -1
a:on <quality>	7 -3 0 0
a:on a	0 0 1 0
a:on everything	0 0 -2 2
a:on the	0 0 2 0
a:on what	0 0 1 0
a:once	0 5 -3 0
a:one	0 -6 5 0
a:one .	0 -4 6 0
a:only	0 0 3 0
a:or	0 2 0 0
a:order	0 1 -1 0
a:other	-1 7 0 0
a:our	0 -4 4 0
a:out	-1 9 -4 0
a:over	0 -1 1 0
a:own	0 -2 3 0
a:paper	0 -5 -1 8
a:pause	0 -4 8 -1
a:pay	0 4 0 0
a:pay <level>	0 2 0 0
a:plan	0 2 0 0
a:post	0 6 -4 0
a:put	0 8 -4 0
a:reach	0 3 0 0
a:read	0 0 3 0
a:rise	0 3 0 -1
a:round	5 0 -3 -3
a:same	0 2 -1 0
a:say	0 5 -3 0
a:second	0 5 -2 0
a:see	0 0 1 0
a:sell	0 -7 8 0
a:seoul	0 -2 7 0
a:set	0 3 -2 0
a:settle	0 -13 14 0
a:side	0 9 -2 -6
a:sign	0 1 0 0
a:signature	0 0 -3 5
a:sit	7 -3 -2 0
a:sit down	6 4 -10 0
a:six	0 -7 9 0
a:stand	0 3 0 -1
a:stay	8 0 -6 0
a:steel	0 0 2 0
a:stop	0 1 0 0
a:take	0 1 -1 0
a:talk	7 -3 0 -7
a:tariff	-7 3 6 -11
a:tariff .	-1 -11 15 0
a:tariff on	0 0 1 0
a:tax	0 2 0 0
a:tea	0 -1 2 0
a:telephone	0 -15 17 0
a:th	0 -1 -1 2
a:that	1 -2 1 0
a:the	-7 23 -7 -20
a:the <level>	0 1 0 0
a:the <name>	0 9 -4 -1
a:the <number>	0 0 -2 1
a:the <organisation>	0 13 -11 0
a:the <person>	0 1 0 -2
a:the <quality>	0 11 -6 -2
a:the <seat>	0 4 -3 0
a:the duty	0 0 1 0
a:the last	0 -6 0 8
a:the new	0 5 -3 0
a:the next	7 -4 -2 0
a:the other	0 2 0 0
a:the pause	0 -3 4 0
a:the same	0 2 -1 0
a:the table	0 0 1 0
a:the truce	0 1 0 0
a:the two	0 6 -3 0
a:their	0 -2 5 0
a:there	0 -9 0 9
a:there 's	0 -6 0 7
a:they	0 -16 0 16
a:thi	-3 10 -2 -4
a:thi month	0 7 -3 0
a:three	0 5 -3 0
a:time	0 -11 0 11
a:to	7 -3 7 -20
a:to <day-ahead>	6 0 -7 0
a:to <day-gone>	7 -4 -1 0
a:to <level>	0 2 0 0
a:to <name>	0 -12 13 0
a:to be	0 2 0 0
a:to the	0 5 -3 0
a:truce	0 4 0 0
a:two	2 4 -13 1
a:under	0 8 -6 0
a:under the	0 4 -3 0
a:until	6 4 -5 -7
a:until <day-ahead>	7 0 -4 -4
a:up	0 1 0 0
a:was	0 8 -4 0
a:we	6 -8 2 0
a:week	-3 -6 13 -4
a:were	0 0 2 0
a:what	0 -3 5 0
a:when	0 0 2 -1
a:will	0 0 -4 1
a:will be	0 -2 -1 2
a:with	-2 -14 6 10
a:with <name>	6 -15 0 10
a:with <person>	-2 -5 10 -1
a:with a	-1 -4 -6 12
a:with the	-4 0 6 -6
a:without	0 -15 0 17
a:without a	0 -10 0 11
a:would	0 3 0 0
a:year	2 0 0 -5
a:year .	0 4 0 0
a:·	0 -5 -4 10
asks	10 -11 4 0
b:"	-3 19 -9 -11
b:" <person>	0 2 -1 0
b:" he	0 6 -4 0
b:'	0 2 0 -1
b:'s	7 -6 -1 1
b:'s <organisation>	0 -6 7 0
b:'s custom	0 4 -3 0
b:'s trade	0 -11 14 -2
b:(	0 0 7 -8
b:)	0 -8 0 7
b:*	-4 0 5 0
b:,	0 -2 -3 8
b:, <name>	0 -4 5 0
b:, <person>	5 -8 -4 7
b:, <quality>	0 2 0 0
b:, a	13 -2 -7 -4
b:, and	1 20 -23 0
b:, as	0 4 0 -1
b:, ask	0 1 0 0
b:, at	0 5 -1 0
b:, begin	-4 10 -1 0
b:, by	0 9 -9 0
b:, die	0 1 0 0
b:, due	0 5 0 -2
b:, friday	0 -7 -3 11
b:, from	-4 -5 13 -4
b:, go	0 2 0 0
b:, has	0 3 -2 0
b:, having	0 -3 4 0
b:, in	0 7 0 -6
b:, it	0 7 -3 0
b:, of	0 0 -2 0
b:, on	5 -18 21 -12
b:, or	0 -5 0 7
b:, sign	0 14 -9 -4
b:, since	0 10 -5 0
b:, sit	0 3 -3 0
b:, start	12 -10 -1 0
b:, tell	0 3 -2 0
b:, the	0 4 2 -7
b:, thursday	0 13 -3 -8
b:, to	0 -6 -8 14
b:, tuesday	0 -8 12 -3
b:, until	0 -3 -2 7
b:, up	0 2 0 0
b:, was	0 0 2 0
b:, wednesday	0 -16 20 -6
b:, will	0 -6 9 -1
b:, would	0 4 -3 0
b:, you	0 6 -2 -1
b:-	-6 8 -7 1
b:- <quality>	0 -2 7 -3
b:.	0 0 3 0
b:. m	0 2 0 0
b:/	0 3 0 0
b::	4 -6 5 -1
b:: <goods-amount>	0 2 -1 0
b:: <number>	-3 1 3 -3
b:: <person>	0 3 -1 0
b:: a	0 1 0 0
b:: and	15 -6 -9 -2
b:: as	0 4 -3 0
b:: for	0 3 -2 0
b:: from	3 -9 -4 9
b:: the	4 0 -18 11
b:: what	0 2 0 0
b:;	8 1 -4 -6
b:; it	12 -9 -1 0
b:; the	0 6 -1 -3
b:; they	0 -10 11 -3
b:<agent>	1 -11 2 7
b:<day-ahead>	-10 -11 -6 20
b:<day-ahead> and	-3 -11 -2 16
b:<day-ahead> to	-2 -5 0 8
b:<day-gone>	-4 -12 -2 20
b:<day-gone> and	-15 -10 0 20
b:<day-gone> to	0 1 0 0
b:<duty>	0 4 -4 0
b:<gate>	-6 -10 14 0
b:<goods-amount>	0 7 -6 0
b:<goods-amount> by	0 6 -5 0
b:<goods>	-2 9 0 -8
b:<level-noun>	-2 0 9 -12
b:<level>	-5 32 -24 -5
b:<level> from	0 3 -1 0
b:<level> on	0 11 -9 0
b:<month-gone>	0 4 -1 0
b:<month-today>	0 2 0 0
b:<name>	-7 8 0 -4
b:<name> 's	5 0 3 -13
b:<name> and	0 -6 3 2
b:<name> announce	0 1 0 0
b:<name> at	0 10 -8 0
b:<name> has	0 3 0 0
b:<name> have	4 -1 2 -5
b:<name> in	0 1 0 0
b:<name> sign	0 -11 0 12
b:<name> to	0 -6 6 0
b:<name> was	0 1 -4 0
b:<name> will	0 -1 2 0
b:<name> would	0 1 0 0
b:<not>	-4 0 7 -3
b:<number>	-9 16 -3 -11
b:<number> a	0 1 0 0
b:<number> the	0 2 0 0
b:<office>	-1 -11 15 -1
b:<office> '	0 0 0 -1
b:<office> 's	6 -19 2 9
b:<office> in	0 2 0 0
b:<office> say	0 1 0 0
b:<office> sit	0 -4 5 0
b:<organisation>	-7 11 0 -15
b:<organisation> has	0 0 3 0
b:<organisation> hold	0 10 -9 0
b:<organisation> in	0 2 0 0
b:<organisation> is	0 -5 6 0
b:<organisation> on	0 6 -3 0
b:<organisation> will	0 3 -2 0
b:<person>	0 -18 6 15
b:<person> and	5 -18 12 0
b:<person> are	0 -2 3 0
b:<person> come	6 -11 6 0
b:<person> had	4 -1 0 0
b:<person> in	0 -12 17 -3
b:<person> of	0 -2 4 0
b:<person> on	0 6 -4 0
b:<person> put	0 3 -1 0
b:<person> say	0 -8 -6 14
b:<person> sign	0 3 -1 0
b:<person> sit	0 -1 0 1
b:<person> spoke	0 4 -2 0
b:<person> tell	0 -1 4 0
b:<points>	0 5 -2 0
b:<quality>	-14 -3 6 5
b:<quality> -	0 -2 7 -3
b:<quality> and	-5 -6 6 3
b:<quality> duty	0 4 -2 0
b:<quality> good	6 -1 -4 0
b:<quality> negotiator	0 -1 -1 5
b:<quality> official	0 -3 4 0
b:<quality> salmon	0 3 -2 0
b:<seat>	19 4 -12 -18
b:<seat> 's	0 7 -5 0
b:<seat> and	0 2 -1 0
b:<seat> fact	0 2 0 0
b:<seat> from	0 -6 9 0
b:<seat> is	9 -9 0 0
b:<seat> on	14 -5 -4 -2
b:<seat> put	0 9 -7 0
b:<sender>	0 9 -7 0
b:<span>	4 3 -25 7
b:<span> from	0 8 -4 0
b:<span> of	10 -10 -7 5
b:<v-agree>	-3 0 -3 7
b:<v-bear>	-4 14 1 -33
b:<v-begin>	11 0 -8 -2
b:<v-buy>	0 6 -3 0
b:<v-deny>	0 8 -7 0
b:<v-down>	0 12 -7 -5
b:<v-end>	-8 8 -28 16
b:<v-impose>	-17 15 -5 -7
b:<v-propose>	-14 0 11 -13
b:<v-return>	-4 -2 10 -8
b:<v-say>	-11 11 -4 -2
b:<v-sell>	0 13 -7 -1
b:<v-stay>	-7 0 9 -9
b:<v-suspend>	-10 -1 7 0
b:<v-target>	6 0 -3 -7
b:<v-threaten>	0 6 -4 0
b:<v-up>	-10 0 2 1
b:a	-1 35 -29 -10
b:a .	0 1 0 0
b:a <office>	0 -7 7 0
b:a <quality>	-7 10 0 0
b:a further	0 -3 4 0
b:a meet	0 -7 8 0
b:a second	0 -3 6 0
b:a television	0 -10 -2 13
b:a third	-3 20 -17 0
b:about	0 3 -2 0
b:accord	0 3 -2 0
b:adjourned	0 0 -3 4
b:affiliate	0 4 -2 0
b:affiliate rule	0 1 0 0
b:after	-3 8 0 -10
b:again	-4 16 -8 -7
b:again in	0 11 -10 0
b:again on	-1 14 -10 -1
b:ago	0 8 -3 -3
b:agree	0 -2 4 0
b:agreement	0 12 -6 -3
b:all	0 0 2 -2
b:all of	0 -3 5 0
b:also	0 2 0 0
b:an	-1 -6 1 5
b:an extension	0 -7 -1 9
b:and	-3 -5 -10 20
b:and <name>	0 -11 13 0
b:and <person>	4 -14 8 -2
b:and <quality>	-2 -9 7 4
b:and <seat>	0 2 -1 0
b:and after	0 3 0 0
b:and end	0 0 -1 4
b:and from	11 -8 0 0
b:and has	0 8 -4 0
b:and it	0 3 0 -6
b:and on	0 5 0 -1
b:and the	-4 7 -13 6
b:and will	-2 6 -9 4
b:anew	8 0 -8 0
b:announce	0 6 -4 0
b:announcement	0 2 -3 0
b:another	0 4 -3 0
b:answer	0 10 -7 0
b:are	3 -13 9 0
b:are due	0 0 4 0
b:are to	-3 -16 19 0
b:are up	0 7 -6 0
b:arrangement	0 0 2 0
b:arrive	1 5 -5 -1
b:as	7 2 -6 -7
b:as of	0 2 0 -5
b:ask	0 6 -5 0
b:at	0 -14 17 -1
b:at <level>	0 2 0 0
b:at <seat>	8 -6 0 0
b:at it	0 -24 16 3
b:at midnight	0 3 0 0
b:at noon	0 -4 -3 8
b:at the	-7 15 -6 -8
b:back	-1 11 -3 -6
b:back at	0 -5 5 0
b:back on	0 1 0 0
b:bandung	4 -10 -2 6
b:bandung on	4 -10 -2 6
b:bargain	0 0 1 0
b:be	0 -3 0 3
b:be at	0 -13 3 8
b:be in	0 -12 14 0
b:because	0 -2 3 0
b:been	6 -5 -4 4
b:been at	1 -11 11 -4
b:been in	10 -2 -6 -2
b:been on	-3 -7 0 12
b:before	0 7 -1 -1
b:before the	0 4 -2 0
b:begin	7 -1 -7 0
b:begin on	3 -9 0 4
b:between	-1 0 2 0
b:between <name>	0 3 -1 0
b:between the	0 0 3 -1
b:both	-3 8 -3 -3
b:both of	0 -9 10 0
b:both side	0 14 -14 0
b:broke	-1 7 -6 0
b:broke up	0 1 -5 2
b:busan	0 -18 23 -5
b:busan on	0 -21 23 -1
b:but	0 7 -4 0
b:by	-8 0 6 -5
b:by a	0 1 0 0
b:by telephone	0 -12 13 0
b:by the	0 8 -13 4
b:by video	0 -1 2 0
b:cabinet	0 2 -1 0
b:call	0 -8 10 0
b:capital	0 0 -2 4
b:case	0 1 0 0
b:cease	0 1 0 0
b:ceasefire	0 2 0 0
b:changed	0 3 0 0
b:charge	0 -2 5 0
b:chip	0 1 0 0
b:city	0 13 -11 0
b:close	-3 -7 -5 14
b:close on	-1 -3 -1 8
b:closed	0 1 -4 1
b:closed on	0 1 -3 0
b:club	0 2 0 0
b:come	0 0 0 -3
b:come back	0 10 -5 -3
b:come out	0 -6 0 5
b:come to	5 -9 3 -1
b:comment	0 3 0 0
b:comment on	0 2 0 0
b:commerce	0 -1 4 0
b:commission	0 4 -2 0
b:company	0 5 -4 0
b:conclude	0 2 -6 1
b:conclude on	0 1 0 0
b:consultation	0 -9 9 0
b:continue	0 12 -8 -2
b:control	0 2 0 0
b:copper	0 -6 0 7
b:cost	0 2 0 0
b:counted	0 2 0 0
b:counted from	0 2 0 0
b:country	0 5 -3 0
b:current	0 -1 3 0
b:custom	-1 4 0 -3
b:custom tariff	0 4 -2 0
b:cut	0 4 -3 0
b:da	-1 -10 13 0
b:da nang	-1 -10 13 0
b:date	0 3 -1 0
b:dated	0 10 -6 -2
b:day	0 5 0 -1
b:deadline	0 5 -4 0
b:deal	0 1 0 0
b:delegation	0 -5 -10 13
b:delegation parted	0 -6 -7 12
b:did	0 0 -1 4
b:did the	0 -5 0 8
b:die	0 5 -1 -1
b:do	0 10 -5 0
b:down	0 2 -1 0
b:down again	0 4 -1 0
b:down in	-1 6 -6 0
b:draft	0 1 0 0
b:driver	0 3 -2 0
b:due	0 9 -14 2
b:due in	6 -20 2 8
b:due on	0 3 -1 0
b:due to	-2 15 -8 -3
b:duty	-5 5 2 -7
b:duty of	0 3 -2 0
b:duty on	0 -1 3 0
b:each	-1 1 2 -4
b:each other	-1 0 3 -4
b:effect	-2 9 -3 0
b:end	-3 -12 -14 25
b:end <span>	0 -1 0 1
b:end in	0 -2 0 4
b:end on	0 0 -4 5
b:everybody	0 1 0 0
b:exchanged	0 3 -1 0
b:expect	0 3 0 -2
b:expect to	0 3 -2 0
b:expert	0 4 0 0
b:expire	0 7 0 -3
b:expire on	0 7 0 -3
b:export	0 4 -3 0
b:extend	0 1 0 0
b:extension	0 0 -7 8
b:extension of	0 -7 -1 9
b:face	0 1 0 0
b:fact	-1 9 -5 0
b:fact sheet	-1 9 -5 0
b:fall	0 5 -1 0
b:fee	0 4 -2 0
b:final	0 7 -6 0
b:first	0 0 1 0
b:five	0 -9 12 0
b:fix	0 3 0 0
b:for	11 -12 8 -13
b:for <name>	0 0 4 0
b:for <quality>	0 2 0 0
b:for <span>	9 -2 -5 -1
b:for a	0 6 -3 0
b:for an	0 -4 5 0
b:for the	18 -14 -2 0
b:force	0 9 -2 0
b:force since	0 5 0 0
b:four	0 3 -1 0
b:fourth	0 -9 10 0
b:friday	0 -5 -4 10
b:from	9 -11 3 0
b:from <day-ahead>	-2 -5 0 9
b:from <name>	-1 0 2 0
b:from <seat>	8 0 -6 -3
b:from the	0 -14 6 9
b:further	0 -2 4 0
b:gave	0 7 -5 0
b:geneva	0 14 -10 0
b:geneva on	0 4 0 0
b:get	0 2 0 0
b:given	12 -6 -4 0
b:go	-5 2 0 0
b:go on	0 4 -9 3
b:go to	0 3 0 0
b:go up	0 1 0 0
b:good	4 8 -14 -4
b:good until	0 1 0 0
b:grain	0 1 0 0
b:great	0 -10 12 0
b:had	20 0 -10 -17
b:had announce	0 1 -1 0
b:had been	8 4 -14 -1
b:halifax	0 0 2 -2
b:halifax on	0 0 2 -2
b:halt	0 8 -3 -2
b:hand	0 0 2 -1
b:happen	0 3 -1 0
b:happen on	0 1 0 0
b:has	-9 0 2 1
b:has been	-6 1 -8 7
b:has had	0 2 0 0
b:has until	0 2 0 0
b:have	-4 5 -1 0
b:have been	-5 0 13 -9
b:have end	0 4 0 -3
b:have until	-1 -10 0 13
b:having	0 -2 4 0
b:he	-6 12 -1 -8
b:he and	0 -5 7 0
b:he tell	0 2 0 0
b:he would	0 -3 4 0
b:hear	0 3 -1 0
b:hearing	0 2 -2 0
b:here	2 -3 1 -2
b:here on	0 -2 5 0
b:his	-2 3 2 -8
b:his <quality>	0 -16 18 0
b:his name	0 4 -2 0
b:hold	-1 0 12 -13
b:hold a	0 10 -9 0
b:hold in	0 0 1 0
b:hold on	0 7 -6 0
b:home	0 4 -1 0
b:hour	0 -3 9 -5
b:house	0 3 -1 0
b:house on	0 3 -1 0
b:i	-1 3 1 -6
b:i have	0 4 -2 0
b:if	0 12 -5 -2
b:if it	0 2 0 0
b:in	-1 -17 9 14
b:in <month-gone>	0 1 0 0
b:in <name>	-11 8 0 -2
b:in <seat>	3 -1 -3 1
b:in a	0 -7 -4 12
b:in an	0 6 -4 0
b:in busan	0 -6 10 -2
b:in for	0 -1 3 0
b:in force	0 6 0 0
b:in geneva	0 8 -5 0
b:in halifax	0 -2 6 -1
b:in madrid	0 -4 2 0
b:in manila	0 14 -13 0
b:in new	0 0 -3 0
b:in the	5 1 -10 3
b:in write	0 3 -2 0
b:interview	0 -6 -6 12
b:into	0 6 -3 0
b:is	-5 5 2 -8
b:is due	0 4 -2 0
b:is expect	0 -2 5 0
b:is good	0 2 0 0
b:is in	6 -14 8 0
b:is on	0 7 -6 0
b:is out	0 2 0 0
b:is over	0 1 0 0
b:is pencilled	0 -1 3 0
b:is plan	0 3 -2 0
b:is set	0 -13 15 0
b:is the	0 7 -6 0
b:is to	0 -3 -1 6
b:issued	0 16 -14 0
b:it	2 -23 8 15
b:it 's	0 -7 0 9
b:it again	0 0 2 0
b:it all	0 0 4 -1
b:it begin	0 8 -2 0
b:it has	0 0 2 0
b:it in	0 -11 -9 17
b:it is	-1 7 -2 -2
b:it on	0 11 -5 -3
b:it to	0 -10 11 0
b:it up	0 0 1 0
b:it was	-2 -11 13 0
b:it will	0 10 -4 -3
b:it would	0 3 0 0
b:its	-2 24 -14 -6
b:its own	0 5 -2 0
b:its tariff	0 5 -2 0
b:keep	0 2 0 0
b:know	0 2 0 0
b:know on	0 1 0 0
b:kuala	0 -14 -4 17
b:kuala lumpur	0 -14 -4 17
b:land	8 0 -10 -1
b:land in	8 0 -8 -1
b:lapse	0 5 -2 0
b:lapse on	0 4 -1 0
b:last	-5 12 0 -6
b:last in	0 0 4 -5
b:last until	-2 0 0 2
b:late	0 0 -4 3
b:late on	0 0 -1 4
b:later	0 -2 3 0
b:law	0 2 0 0
b:leader	0 -16 16 0
b:leave	0 1 -8 5
b:let	0 1 0 0
b:level	0 4 0 -1
b:levy	0 1 0 0
b:licence	0 3 -3 0
b:link	0 -4 5 0
b:link on	0 -4 5 0
b:lisbon	0 -2 4 0
b:live	0 1 0 0
b:long	0 0 -2 0
b:look	0 -2 4 0
b:look at	0 -5 5 0
b:lumpur	0 -14 -4 17
b:m	0 2 0 0
b:m .	0 2 0 0
b:madrid	0 -4 2 0
b:madrid on	0 -4 2 0
b:manila	0 14 -13 0
b:may	0 3 0 0
b:me	0 -17 19 0
b:meet	-6 3 7 -16
b:meet again	0 7 -7 0
b:meet at	0 0 1 0
b:meet in	-8 0 9 -5
b:meet is	0 -3 3 0
b:meet on	0 -15 17 0
b:midnight	0 0 -6 4
b:midnight on	0 0 -4 5
b:minister	0 -11 13 0
b:ministry	0 1 0 0
b:minute	0 6 -3 0
b:mombasa	0 -7 8 0
b:monday	9 -14 -11 11
b:month	0 2 0 -1
b:more	0 3 -1 0
b:mr	-1 11 -6 0
b:mr <person>	-1 11 -6 0
b:must	0 3 -1 0
b:my	0 9 -4 -1
b:my hand	0 5 -4 0
b:name	0 2 -1 0
b:name to	0 5 -3 0
b:nang	-1 -10 13 0
b:negotiator	0 -1 -1 5
b:new	-1 12 -8 -1
b:new tariff	0 4 0 -2
b:new york	0 0 -3 0
b:next	2 -11 10 0
b:next meet	0 3 -2 0
b:night	0 -3 4 0
b:no	0 1 0 0
b:noon	0 -2 -5 8
b:not	0 8 -1 -1
b:not be	0 1 0 0
b:note	0 1 0 -2
b:now	0 2 0 0
b:number	0 -7 8 0
b:of	-11 19 -10 -6
b:of <day-ahead>	0 1 0 0
b:of <level>	0 2 -2 0
b:of <name>	0 -9 7 2
b:of <span>	0 -7 -1 9
b:of a	0 -2 6 0
b:of both	0 15 -14 0
b:of it	0 3 -1 0
b:of talk	-1 7 -10 1
b:of the	-6 4 2 -7
b:of them	0 -15 19 -3
b:of thi	0 1 0 0
b:off	0 3 0 -4
b:official	0 -4 4 0
b:oil	0 3 -2 0
b:old	0 2 0 -2
b:on	-3 -8 10 1
b:on <day-ahead>	-4 -11 -2 16
b:on <day-gone>	5 -7 -5 5
b:on <name>	0 1 0 0
b:on <quality>	6 2 -11 0
b:on a	0 4 0 -2
b:on it	0 -9 0 11
b:on the	0 -7 12 -12
b:on to	0 10 -4 -3
b:on until	0 -7 0 7
b:one	-3 -6 -2 13
b:one on	0 -7 10 0
b:only	0 1 0 -2
b:open	10 -13 -2 5
b:opened	3 -17 16 -3
b:or	0 0 -8 6
b:order	0 7 -5 0
b:other	-1 0 3 -4
b:other in	0 3 -2 0
b:other on	0 -3 6 0
b:our	-1 0 4 -1
b:out	8 0 -14 0
b:out on	0 12 -8 -1
b:over	-4 6 2 -8
b:over on	0 6 -2 0
b:own	0 6 -3 0
b:panama	0 9 -7 0
b:panama city	0 9 -7 0
b:paper	0 6 -4 0
b:paper on	0 1 -1 0
b:pari	15 -14 0 0
b:parted	0 -6 -7 12
b:pause	0 0 -3 5
b:pay	0 9 -5 0
b:pencilled	0 -1 3 0
b:pencilled in	0 -1 3 0
b:phone	0 0 2 0
b:place	0 -2 6 -1
b:place in	0 2 -1 0
b:plan	-1 -2 6 0
b:plan for	0 -3 7 0
b:play	0 4 -3 0
b:port	0 0 0 -1
b:post	0 2 0 0
b:present	0 1 0 0
b:president	-2 -9 15 -2
b:price	0 2 0 0
b:propose	0 8 -7 0
b:public	0 1 -1 0
b:published	0 10 -4 -2
b:put	5 -6 5 -6
b:put his	0 10 -8 0
b:put its	0 7 -5 0
b:put on	7 -9 2 0
b:raise its	0 2 -2 0
b:rate	0 8 -6 0
b:reach	0 0 2 0
b:read	12 -11 0 0
b:receive	0 -10 12 0
b:receive <person>	0 -10 11 0
b:reporter	0 1 0 0
b:rest	0 1 0 0
b:result	0 -3 1 0
b:resume	-3 -1 7 -5
b:resume on	0 3 -2 0
b:return	0 0 1 0
b:return to	0 -6 7 0
b:rise	-1 0 -5 4
b:room	0 8 -1 -4
b:round	-2 10 -18 6
b:round of	-3 16 -12 0
b:rule	0 7 -5 0
b:run	0 16 -8 -3
b:run out	0 3 -1 0
b:salmon	0 3 -2 0
b:same	0 7 -4 0
b:saturday	0 2 0 0
b:say	-4 3 -10 6
b:say in	0 -1 -8 8
b:say on	0 0 -4 2
b:say the	0 -2 2 0
b:second	-1 0 5 -3
b:second round	0 3 0 0
b:see	-2 11 -6 -1
b:seoul on	0 0 1 0
b:service	0 0 1 0
b:session	0 -4 0 4
b:set	0 -5 8 0
b:set for	0 -3 5 0
b:settle	0 3 -1 0
b:shall	0 0 3 0
b:shall be	0 -3 5 0
b:sheet	-1 13 -8 -1
b:sheet of	0 2 0 0
b:ship	0 2 0 0
b:shook	0 -5 7 -1
b:shook hand	0 -5 7 -1
b:shut	0 1 0 0
b:side	0 3 -11 7
b:sign	0 5 -14 10
b:sign in	0 -2 4 0
b:sign it	0 2 0 0
b:sign on	0 -3 -8 10
b:sign the	0 7 -3 0
b:since	5 4 -1 -16
b:since the	0 0 2 0
b:sit	0 -11 9 0
b:sit down	0 8 -7 0
b:sit in	0 -13 14 0
b:sit of	0 -11 12 0
b:sit on	4 0 0 -1
b:sit with	0 0 5 -1
b:six	15 -13 0 -5
b:so	0 3 0 -3
b:soybean	0 -11 12 0
b:speak	0 0 1 0
b:speak on	0 5 -4 0
b:spent	0 -4 9 -3
b:spoke	0 -10 14 -4
b:spoke by	0 -15 17 0
b:stand	0 5 -1 0
b:standstill	0 -1 -2 5
b:standstill on	0 -5 0 6
b:start	9 2 -11 -3
b:state	0 -6 7 0
b:stay	-2 -5 2 5
b:still	0 8 -6 0
b:stockholm on	0 -3 0 0
b:stop	0 2 0 -1
b:stroke	0 4 0 0
b:stroke of	0 4 0 0
b:suspend	0 4 0 0
b:suspension	0 5 0 -2
b:table	0 -7 7 0
b:take	0 -3 1 2
b:take effect	0 1 0 0
b:take it	0 0 1 0
b:take place	0 -4 7 0
b:talk	-4 1 -3 6
b:talk between	0 0 -1 2
b:talk in	0 -5 0 6
b:talk on	0 11 -5 -4
b:talk resume	0 3 -1 0
b:talk with	5 0 -2 -1
b:tariff	4 -2 -7 4
b:tariff commission	0 4 -2 0
b:tariff on	0 3 -1 0
b:tariff truce	0 4 0 -1
b:tea	0 1 -1 0
b:team	8 -6 0 0
b:technical	8 -1 -2 -1
b:telephone	0 0 3 -1
b:telephone on	0 -3 5 0
b:telephoned	-4 -12 16 0
b:television	0 -10 -3 14
b:tell	0 9 -1 -5
b:tell <organisation>	0 1 0 0
b:ten	0 9 -5 0
b:term	0 1 0 0
b:that	0 6 -10 5
b:that <name>	0 9 -4 0
b:that <quality>	0 -3 4 0
b:that <seat>	0 -3 5 0
b:that a	0 -1 2 0
b:that begin	0 3 0 0
b:that had	1 9 -9 -4
b:that is	0 8 -4 0
b:that it	0 3 0 -1
b:that the	0 2 -8 7
b:that was	5 -9 6 0
b:the	-10 14 -4 -9
b:the <name>	0 -18 7 13
b:the <office>	4 -1 -5 4
b:the <organisation>	0 9 0 -6
b:the <person>	0 -21 19 5
b:the <quality>	-8 -10 4 12
b:the <seat>	-1 9 -3 -2
b:the <span>	0 9 -4 0
b:the announcement	0 0 -3 1
b:the arrangement	0 -1 3 0
b:the club	0 1 0 0
b:the deadline	0 4 -3 0
b:the delegation	0 -13 2 9
b:the duty	0 3 -1 0
b:the extension	0 5 -4 0
b:the first	0 3 0 0
b:the last	0 1 3 -6
b:the leader	0 -13 14 0
b:the next	5 -5 0 0
b:the pause	0 -6 0 7
b:the president	0 0 2 0
b:the same	0 7 -4 0
b:the second	0 5 -2 0
b:the standstill	0 1 0 0
b:the stroke	0 1 0 0
b:the suspension	0 5 0 -2
b:the table	0 -8 10 0
b:the talk	0 4 0 -3
b:the tariff	0 6 -4 0
b:the third	10 -12 0 3
b:the truce	0 7 -2 -1
b:the two	-4 -25 28 0
b:the visit	7 -14 7 0
b:the week	0 8 -8 0
b:their	-1 -4 4 1
b:them	0 -18 22 -3
b:then	0 1 0 0
b:there	8 -19 12 -1
b:there on	8 -20 13 0
b:there until	-2 2 -2 2
b:they	14 -12 0 0
b:they are	11 -14 3 0
b:they had	9 -8 0 -2
b:they have	0 -16 2 12
b:they meet	0 -3 6 0
b:they will	7 -16 9 -1
b:they'll	0 -2 -8 10
b:they're	0 -5 6 0
b:thi	0 18 -13 -3
b:thing	0 6 -3 0
b:third	6 3 -11 0
b:third round	-2 14 -17 3
b:those	0 0 2 0
b:threaten	0 4 -4 0
b:three	0 -7 2 4
b:through	0 -1 -13 11
b:thu	0 -24 25 0
b:thursday	0 0 -5 3
b:till	0 5 -4 0
b:time	9 -3 -10 2
b:time on	0 1 0 0
b:to	1 6 -15 4
b:to <level>	0 3 -2 0
b:to <seat>	19 -13 0 -8
b:to be	6 -2 -3 0
b:to end	0 -7 0 7
b:to expire	0 1 0 -1
b:to go	0 -7 0 7
b:to have	0 5 0 -3
b:to meet	0 -8 9 0
b:to see	0 3 -2 0
b:to sign	0 4 -2 0
b:to sit	-6 8 0 0
b:to sleep	0 -2 3 0
b:to start	0 8 -5 0
b:to the	0 -6 11 -4
b:together	0 -10 11 0
b:together in	0 -9 10 0
b:trade	0 -9 11 0
b:trade minister	0 -11 14 -2
b:travel	4 2 -8 -1
b:truce	0 11 -1 -10
b:truce with	0 1 0 0
b:tuesday	0 -2 8 -7
b:twelve	0 4 0 -1
b:twenty	0 7 -4 0
b:twenty -	0 5 -3 0
b:two	-6 -19 24 -2
b:two <office>	0 -15 16 0
b:two delegation	0 -6 0 7
b:two of	0 0 3 0
b:two president	0 -7 9 0
b:two side	0 0 2 0
b:under	-4 9 -2 0
b:understanding	0 0 2 0
b:union	0 1 0 0
b:until	-18 11 -30 17
b:until the	0 7 -3 0
b:up	-5 9 -5 0
b:up in	0 -4 0 4
b:up on	0 16 -9 -7
b:up to	0 5 -2 0
b:us	0 7 -4 0
b:valid	0 1 0 0
b:vessel	0 -3 3 0
b:video	0 -13 14 0
b:video link	0 -4 5 0
b:visit	6 -13 8 0
b:vote	0 7 -5 0
b:vote on	0 4 -3 0
b:was	9 -17 2 9
b:was put	0 -9 10 0
b:was sign	0 11 -8 0
b:was the	-3 4 0 0
b:was to	7 -10 0 3
b:water	0 2 -1 0
b:way	-3 6 0 0
b:we	0 -16 9 5
b:we were	0 0 1 0
b:wednesday	0 -7 13 -9
b:week	0 12 -10 0
b:week of	0 8 -7 0
b:were	-8 23 -11 -12
b:were to	0 4 -2 0
b:what	-4 2 0 0
b:what <person>	0 -12 13 0
b:what do	0 1 0 0
b:what start	0 2 0 0
b:what was	0 -7 0 7
b:when	0 -5 6 0
b:when the	0 -2 0 0
b:where	-8 -2 9 -2
b:where he	0 -7 10 0
b:where the	0 -7 4 2
b:where they	0 0 3 0
b:which	-1 -11 11 3
b:which <person>	0 -1 1 0
b:which is	0 2 0 0
b:which it	0 3 -1 0
b:which sit	0 -3 4 0
b:which the	0 -2 0 4
b:who	0 -9 13 -1
b:who have	0 -4 4 0
b:whose	0 6 -5 0
b:will	0 3 2 -11
b:will be	-4 7 -4 1
b:will take	0 -8 11 0
b:window	0 9 -7 0
b:with	0 12 0 -23
b:with <name>	0 10 -4 -2
b:with <person>	0 -14 16 0
b:with <seat>	0 9 -6 0
b:with the	8 -3 0 -7
b:without	0 0 -1 1
b:would	-5 5 3 -11
b:would be	0 0 1 0
b:would go	0 4 0 0
b:would have	0 2 0 0
b:would not	0 5 -2 0
b:write	0 -1 3 0
b:write on	0 -5 6 0
b:year	0 1 0 0
b:york	0 0 -3 0
b:you	-3 9 0 -6
b:your	0 7 -4 0
b:|	0 2 0 0
b:·	0 23 -9 -13
b:—	-2 11 0 -14
b:— <name>	0 2 1 -5
b:— monday	0 7 0 -5
b:— the	0 -1 3 0
both-sides	-1 -5 8 -1
c0=agree	-2 0 -6 11
c0=bear	0 8 1 -24
c0=begin	-1 0 0 2
c0=down	0 6 -4 -1
c0=end	-3 18 -14 -3
c0=impose	-10 1 4 -2
c0=propose	-6 1 5 -9
c0=return	-3 -2 9 -6
c0=say	-6 6 -6 1
c0=sell	0 1 0 0
c0=stay	9 1 0 -15
c0=suspend	-2 12 0 -18
c0=target	7 -1 0 -4
c0=threaten	0 6 -4 0
c0=up	-9 -4 7 2
c1=agree	-3 0 -4 8
c1=bear	-14 22 -2 -28
c1=begin	13 -4 -5 0
c1=down	0 6 -5 -1
c1=end	-4 15 -16 0
c1=impose	-12 3 4 -6
c1=propose	-8 10 0 -12
c1=return	-3 -2 9 -6
c1=say	-7 10 -9 0
c1=sell	0 3 0 0
c1=stay	9 -2 3 -14
c1=suspend	-3 5 9 -19
c1=target	-3 7 0 -3
c1=threaten	0 6 -4 0
c1=up	-9 -3 6 1
c2=agree	0 -2 8 -5
c2=bear	-3 0 6 -5
c2=begin	-4 11 -1 -3
c2=down	0 -10 12 0
c2=end	-1 9 -2 -1
c2=impose	-5 5 3 -12
c2=propose	-1 -3 2 3
c2=return	0 -17 -3 19
c2=say	0 21 -15 -3
c2=stay	9 9 -16 -6
c2=suspend	0 7 -5 0
c2=target	0 4 -1 0
c2=threaten	0 -2 3 0
c2=up	0 0 1 0
ct0=agree future	0 3 -2 0
ct0=agree past	0 -8 2 8
ct0=agree past-passive	0 16 -9 -2
ct0=agree present	0 1 -1 0
ct0=agree present-passive	0 -9 0 9
ct0=bear future	0 11 -8 0
ct0=bear modal	0 7 -3 0
ct0=bear past	4 -8 8 -7
ct0=bear perfect	0 0 2 0
ct0=bear pluperfect	4 -6 0 0
ct0=bear present	-4 1 2 -3
ct0=bear present-passive	0 6 -5 0
ct0=begin future	-3 0 0 4
ct0=begin modal	0 9 -4 -2
ct0=begin past	-3 -4 3 3
ct0=begin present	0 2 1 -12
ct0=down future	0 2 -1 0
ct0=down past	-4 5 -1 0
ct0=down present	5 0 -3 -1
ct0=end future	0 1 0 0
ct0=end past	0 -3 -1 6
ct0=end present	0 18 -7 -7
ct0=impose future	0 -10 15 -4
ct0=impose modal	7 0 -8 0
ct0=impose past	-4 5 0 -2
ct0=impose past-passive	-5 -8 10 1
ct0=impose pluperfect	0 10 -8 0
ct0=impose present	-3 3 -2 1
ct0=impose present-passive	0 0 -4 7
ct0=propose past	0 11 -9 0
ct0=propose present	0 14 -13 0
ct0=propose present-passive	0 -1 6 0
ct0=return present	0 5 -1 0
ct0=say past	-4 4 -8 4
ct0=say past-passive	0 1 0 0
ct0=say pluperfect	0 1 -1 0
ct0=stay future	0 -9 1 6
ct0=stay past	0 9 -7 -6
ct0=stay past-passive	0 0 0 -1
ct0=stay perfect	8 -11 0 1
ct0=stay pluperfect	1 3 -4 -1
ct0=stay present	1 5 0 -15
ct0=suspend future	0 5 0 -3
ct0=suspend past	0 3 0 -5
ct0=suspend past-passive	0 4 0 -1
ct0=suspend present	0 8 -5 0
ct0=target past	8 -1 -4 -1
ct0=target present	0 -3 3 0
ct0=target present-passive	0 -1 3 0
ct0=threaten pluperfect	0 3 -3 0
ct0=up future	0 -4 -1 7
ct0=up modal	0 4 0 0
ct0=up past	-2 -13 13 0
ct0=up present	-1 5 0 -3
ct1=agree future	0 3 -2 0
ct1=agree participle-passive	0 0 0 -2
ct1=agree past	0 -8 2 8
ct1=agree past-passive	0 16 -9 -2
ct1=agree present	0 1 -1 0
ct1=agree present-passive	0 -9 0 9
ct1=bear future	0 11 -8 0
ct1=bear gerund	0 6 -2 -2
ct1=bear modal	0 7 -3 0
ct1=bear participle-passive	0 5 -5 0
ct1=bear past	-7 0 10 -6
ct1=bear perfect	0 0 2 0
ct1=bear pluperfect	4 -6 0 0
ct1=bear present	-4 1 2 -3
ct1=bear present-passive	0 6 -5 0
ct1=begin future	-3 0 0 4
ct1=begin gerund	17 -9 -8 -3
ct1=begin modal	0 9 -4 -2
ct1=begin past	-3 -4 3 3
ct1=begin present	0 2 1 -11
ct1=down future	0 2 -1 0
ct1=down past	-4 5 -1 0
ct1=down present	5 0 -3 -1
ct1=end future	0 1 0 0
ct1=end infinitive	0 2 0 -1
ct1=end participle-passive	0 -6 0 7
ct1=end past	0 -3 -1 6
ct1=end present	0 18 -7 -7
ct1=impose future	0 -11 15 -4
ct1=impose gerund	0 3 -2 0
ct1=impose infinitive	0 -4 5 0
ct1=impose modal	7 0 -8 0
ct1=impose participle-passive	0 5 0 -6
ct1=impose past	-3 3 0 0
ct1=impose past-passive	-5 -5 7 1
ct1=impose pluperfect	0 10 -8 0
ct1=impose present	-2 1 -1 1
ct1=impose present-passive	0 0 -4 7
ct1=propose participle-passive	0 12 -9 0
ct1=propose past	0 11 -9 0
ct1=propose present	0 13 -12 0
ct1=propose present-passive	0 -1 6 0
ct1=return present	0 5 -1 0
ct1=say gerund	0 3 -2 0
ct1=say past	-4 4 -8 4
ct1=say past-passive	0 1 0 0
ct1=say pluperfect	0 1 -1 0
ct1=stay future	0 -12 4 6
ct1=stay gerund	0 4 -4 0
ct1=stay infinitive	-2 5 -1 0
ct1=stay past	3 0 0 -4
ct1=stay past-passive	0 0 0 -1
ct1=stay perfect	8 -11 0 1
ct1=stay pluperfect	1 3 -4 -1
ct1=stay present	1 3 1 -14
ct1=suspend future	0 5 0 -3
ct1=suspend infinitive	0 -6 6 0
ct1=suspend past	0 0 2 -2
ct1=suspend past-passive	0 4 0 -1
ct1=suspend present	0 7 -5 0
ct1=target past	-1 8 -2 0
ct1=target present	0 -3 3 0
ct1=target present-passive	0 -1 3 0
ct1=threaten pluperfect	0 3 -3 0
ct1=up future	0 -4 -1 7
ct1=up modal	0 4 0 0
ct1=up past	-2 -13 13 0
ct1=up present	-1 5 0 -3
ct2=agree infinitive	0 -3 6 0
ct2=agree participle-passive	0 1 0 0
ct2=agree past	0 0 3 0
ct2=bear infinitive	0 -4 4 0
ct2=bear past	0 -3 4 0
ct2=bear present	0 7 -2 0
ct2=begin past	0 3 0 0
ct2=down infinitive	0 -3 3 0
ct2=down past	0 -7 8 0
ct2=end present	0 1 0 0
ct2=impose infinitive	0 0 3 -1
ct2=impose past	0 -7 10 -1
ct2=impose perfect	0 3 0 0
ct2=impose present	0 11 -7 0
ct2=propose past	0 -2 5 0
ct2=say past	0 15 -10 -1
ct2=stay future	1 5 -4 -2
ct2=stay past	-1 5 0 -4
ct2=stay present	10 0 -13 0
ct2=suspend past	0 1 0 0
ct2=threaten past	0 -4 4 0
ct2=up present	0 0 3 0
day-l	-13 12 -11 5
day-none	-11 1 6 -2
day-r	13 12 -8 -25
day=l0	0 5 0 -4
day=l1	0 -6 -10 15
day=l2	-13 4 -5 8
day=l3	-9 10 -2 0
day=l4	4 1 2 -14
day=l5	0 2 0 0
day=r0	0 13 -7 -1
day=r1	16 0 -8 -18
day=r2	9 5 -3 -21
day=r3	0 -6 11 -4
day=r4	-14 14 -9 0
day=r5	0 -2 4 0
days=1	-11 1 6 -2
days=2	0 17 -11 -12
days=3	0 6 -11 0
f:!	0 1 0 0
f:"	0 -3 3 0
f:'	-4 23 -9 -7
f:'s	-8 -14 1 19
f:(	0 10 -4 -2
f:)	0 10 -4 -2
f:,	0 -11 3 12
f:-	-12 5 0 0
f:.	17 -10 2 -2
f::	15 0 -7 -11
f:;	9 13 -9 -28
f:<agent>	-4 -15 4 13
f:<day-ahead>	-7 0 -3 9
f:<day-gone>	-31 8 7 -3
f:<day-today>	-9 -2 0 8
f:<duty>	2 -1 -14 13
f:<gate>	14 -2 -3 -7
f:<goods-amount>	0 -1 3 0
f:<goods>	7 0 -8 1
f:<level-noun>	18 3 -13 -20
f:<level>	-7 43 -42 -5
f:<money>	-1 5 -1 0
f:<month-ahead>	-1 17 -12 -4
f:<month-gone>	-10 -4 18 -12
f:<month-today>	0 1 -1 0
f:<name>	-4 -7 -9 22
f:<not>	-21 27 -11 -13
f:<number>	-1 18 -6 -17
f:<office>	10 -23 21 -2
f:<organisation>	-3 6 -3 0
f:<person>	5 -11 5 2
f:<points>	-2 5 0 -1
f:<quality>	29 -10 -14 -2
f:<seat>	13 -22 13 0
f:<sender>	-3 -16 12 5
f:<span>	0 13 -16 0
f:<taker>	-3 15 -9 0
f:<v-agree>	-3 -5 8 0
f:<v-bear>	14 6 -6 -19
f:<v-begin>	1 -3 6 -6
f:<v-buy>	-5 -11 20 -9
f:<v-down>	-3 4 0 -4
f:<v-end>	-15 15 -10 2
f:<v-impose>	-15 21 -6 -13
f:<v-propose>	0 -7 12 -4
f:<v-return>	0 -1 3 0
f:<v-say>	-17 19 -22 10
f:<v-sell>	-9 -6 14 -1
f:<v-stay>	-25 17 -3 -2
f:<v-suspend>	-4 18 -10 -4
f:<v-target>	0 -15 3 11
f:<v-threaten>	0 0 3 -2
f:<v-up>	-19 11 2 -15
f:?	6 17 -21 -12
f:a	-10 22 -6 -19
f:about	0 4 -3 0
f:account	0 -14 10 0
f:add	0 -5 6 0
f:after	-2 0 6 -5
f:afterward	0 -14 16 0
f:again	0 -4 9 -4
f:against	0 -8 3 3
f:ago	0 1 0 0
f:agree	1 -9 6 0
f:agreement	0 4 0 -5
f:air	3 0 -1 0
f:all	-4 -28 13 20
f:already	0 8 -5 0
f:also	0 0 -3 4
f:among	0 2 0 0
f:an	0 15 0 -23
f:and	15 -11 -11 14
f:announce	-2 -5 10 -1
f:announcement	0 4 -2 0
f:another	-1 7 0 -2
f:answer	0 11 -7 0
f:anything	9 -4 -2 0
f:apart	0 0 -1 3
f:app	2 -3 7 -8
f:approve	0 1 0 0
f:are	3 -18 9 10
f:arrangement	0 -5 0 7
f:as	-11 1 7 -2
f:ask	-4 4 -3 0
f:at	-10 21 -12 -4
f:away	0 -3 5 0
f:back	-2 16 -11 -1
f:basic	0 -3 3 0
f:be	8 1 -12 1
f:bean	0 -9 9 0
f:bear	0 1 0 0
f:because	0 3 -2 0
f:become	0 9 -8 0
f:beef	-6 16 -5 -2
f:been	1 6 -13 0
f:before	2 -22 21 -5
f:begin	16 -7 -12 0
f:being	0 0 1 0
f:below	19 -17 -2 0
f:between	0 17 -9 -10
f:beyond	8 -8 1 -1
f:both	-2 -22 20 3
f:brewery	0 3 -2 0
f:bring	-3 -12 19 -5
f:busan	0 -10 1 8
f:but	0 2 -1 -1
f:buy	0 -6 8 0
f:buyer	0 1 0 0
f:by	-6 0 11 -12
f:cabinet	0 -5 -1 8
f:call	-3 -2 12 -10
f:calm	0 -2 5 0
f:can	0 4 -12 4
f:can't	0 -14 15 0
f:capital	0 3 -3 0
f:carry	-1 3 0 -4
f:chair	0 -18 19 0
f:change	0 5 -4 0
f:charge	0 7 0 -2
f:cheese	0 -10 10 0
f:chicken	0 -7 0 7
f:chip	0 10 -8 0
f:clear	0 0 1 0
f:clock	-5 -22 0 24
f:coffee	0 11 -6 -1
f:cold	7 -12 6 0
f:colleague	0 1 0 0
f:come	0 1 -4 0
f:comment	0 3 -2 0
f:commerce	-3 4 0 0
f:commission	0 2 0 0
f:company	0 -2 4 0
f:confirm	0 0 2 0
f:consensu	6 0 -3 -2
f:consent	0 -5 -2 8
f:continue	0 7 -2 0
f:control	-3 5 0 -4
f:conversation	0 -10 8 0
f:copper	0 4 -3 0
f:could	0 -7 10 0
f:counted	10 -10 0 0
f:counterpart	0 0 -2 2
f:country	0 -3 0 5
f:custom	0 3 0 0
f:date	0 6 -3 0
f:day	-9 24 -9 -11
f:deadline	0 8 -7 0
f:deal	0 3 0 0
f:decree	0 0 -7 7
f:delegation	0 9 -18 4
f:deny	0 -1 2 0
f:did	-3 -1 7 -2
f:different	0 -4 0 5
f:dinner	-1 18 -16 0
f:dispute	0 -5 -2 6
f:do	0 14 -9 -1
f:doe	5 -15 12 -1
f:don't	0 7 -4 0
f:done	0 3 0 0
f:double	0 3 -2 0
f:down	-8 3 11 -18
f:draw	0 9 -6 0
f:due	0 -4 -2 9
f:duty	-6 -2 4 1
f:each	4 0 -2 -1
f:earlier	0 3 0 0
f:earth	0 -3 8 -1
f:eastern	0 4 -2 0
f:effect	0 7 -3 0
f:eight	0 15 -16 0
f:either	7 0 -7 -1
f:eleven	0 -4 10 -5
f:else	0 -2 3 0
f:end	-5 -7 3 8
f:entry	0 2 0 0
f:evening	0 -8 10 0
f:ever	0 16 -10 -3
f:every	0 -4 -1 7
f:everybody	0 1 0 0
f:everything	0 8 -6 0
f:expect	-4 11 -13 2
f:expire	0 7 -2 0
f:export	-1 -7 12 -2
f:extend	0 4 -1 0
f:extension	0 7 -3 0
f:face	0 -3 5 0
f:fact	-2 6 1 -8
f:fall	0 3 -8 0
f:far	0 -1 2 0
f:farm	0 -3 4 0
f:fee	0 9 -4 -2
f:fentanyl	-1 13 -6 -3
f:few	0 -1 1 0
f:fifteen	0 3 -2 0
f:fifth	0 -7 12 -3
f:figure	0 -5 5 0
f:find	0 14 -11 0
f:first	0 -10 13 -5
f:fish	0 3 -1 0
f:five	0 12 -8 -1
f:followed	-3 5 1 -4
f:for	0 6 -8 0
f:forty	0 7 -19 9
f:four	-2 -5 8 0
f:fourth	1 -21 9 11
f:framework	0 0 1 0
f:free	0 9 -8 0
f:from	19 -19 17 -25
f:fruit	0 -8 8 0
f:full	0 3 -3 0
f:further	0 6 -3 0
f:gas	0 7 -5 0
f:gate	0 -6 7 0
f:gave	0 3 -1 0
f:geneva	0 -3 -2 4
f:get	0 2 0 -3
f:given	0 -17 10 8
f:go	-14 -5 16 -7
f:good	-2 0 -1 2
f:government	5 -17 11 0
f:grape	13 -8 -3 0
f:great	-1 12 -8 0
f:grower	0 0 -7 6
f:had	-1 9 1 -20
f:half	0 3 0 0
f:hall	0 12 -10 0
f:hand	0 8 -1 -2
f:happen	0 -5 0 5
f:has	-20 0 12 -7
f:hasn't	0 9 -8 0
f:have	-1 0 11 -24
f:having	0 -1 0 0
f:he	-17 -2 5 3
f:he'd	0 3 0 0
f:he'll	0 -19 20 0
f:head	0 3 -1 0
f:here	0 15 -11 0
f:him	-1 14 -8 -2
f:his	-9 0 3 1
f:hold	0 10 -6 0
f:home	7 -9 1 0
f:hour	-2 16 -12 0
f:house	8 -5 0 0
f:hull	0 -7 9 0
f:hundred	0 -11 1 8
f:hurry	0 17 -14 -1
f:i	3 -9 7 -2
f:i'm	0 2 0 0
f:i've	0 2 0 0
f:ice	0 -9 9 0
f:if	-3 25 -16 -6
f:in	-34 -4 31 -20
f:increase	0 2 -2 0
f:instead	0 -10 14 -2
f:into	0 2 0 0
f:is	3 2 -8 0
f:isn't	0 0 1 0
f:it	9 -7 13 -21
f:its	0 -4 4 0
f:itself	0 0 2 0
f:joint	0 3 0 0
f:keep	0 0 -6 5
f:kick	0 -4 6 0
f:know	0 6 -11 3
f:kuala	0 0 5 -5
f:land	-1 11 -5 -1
f:language	0 -15 16 0
f:last	-4 15 -6 -5
f:later	-1 10 -5 -1
f:lay	0 13 -9 -1
f:lead	0 6 -3 -1
f:least	0 9 -7 0
f:leave	14 -12 -14 9
f:led	-3 -23 17 8
f:lentil	17 -23 1 1
f:less	0 6 -4 0
f:let	0 0 4 -5
f:level	20 -17 -1 0
f:levy	11 -3 -7 0
f:licence	0 -5 8 -1
f:lie	0 2 -1 0
f:lift	0 7 -5 0
f:like	0 -15 19 -2
f:line	0 -5 0 6
f:list	0 -10 14 -1
f:live	20 -14 0 -8
f:long	0 6 0 -4
f:longer	-2 -2 6 0
f:lumpur	0 0 5 -5
f:machine	0 12 -10 0
f:magnet	0 9 -7 0
f:make	0 13 -13 1
f:matter	0 -15 11 3
f:may	4 10 -11 -6
f:me	0 8 -3 0
f:measure	0 0 -3 2
f:meet	21 -27 14 -9
f:member	0 4 0 0
f:mid	0 1 0 0
f:middle	0 0 0 -1
f:midnight	0 3 0 -3
f:ministry	-3 -5 8 0
f:minute	-1 26 -21 -1
f:month	4 -9 7 -5
f:more	-4 7 0 -9
f:morning	0 3 0 0
f:mr	0 -3 7 -4
f:much	5 -7 2 -1
f:must	0 -6 7 0
f:my	0 9 -3 0
f:need	0 9 -5 -1
f:neither	0 0 1 0
f:new	-5 19 -3 -6
f:next	-4 -2 12 -10
f:night	0 8 -4 -1
f:nine	0 5 -1 0
f:no	7 28 -28 -10
f:nobody	-7 -2 12 -5
f:none	0 17 -13 -3
f:noon	0 11 -5 0
f:north	0 2 0 0
f:not	-17 2 0 3
f:nothing	-2 6 0 -4
f:notice	-2 18 -8 -6
f:now	4 -1 -10 5
f:number	-2 21 -14 -1
f:of	5 15 -2 -32
f:off	-1 0 9 -9
f:offer	-2 0 0 2
f:oil	0 10 -12 0
f:old	0 11 -3 -4
f:on	-4 -3 -6 16
f:once	-1 7 -1 0
f:one	3 16 -17 -5
f:only	0 0 0 -2
f:open	14 -8 -3 -1
f:or	-6 1 4 -4
f:order	-4 -3 11 -5
f:other	8 -1 -8 0
f:our	-8 0 9 -9
f:out	-5 15 -5 -7
f:outside	19 -12 -5 -3
f:over	-9 14 0 -6
f:own	-1 0 2 -3
f:paper	0 -4 7 -1
f:part	7 -3 0 0
f:pass	0 1 0 0
f:passed	0 2 -1 0
f:patience	0 1 0 0
f:pause	0 11 -17 2
f:pay	-6 16 -17 0
f:pen	0 5 0 -2
f:people	0 3 0 -5
f:per	0 12 -10 0
f:percent	0 -2 5 0
f:permit	0 0 1 0
f:place	0 3 0 0
f:plan	0 16 -12 0
f:point	0 0 1 0
f:port	-3 0 5 0
f:post	0 -2 3 0
f:present	0 5 -3 0
f:president	0 -3 7 0
f:press	0 1 0 0
f:price	0 -1 -2 6
f:print	0 -20 21 0
f:printer	0 -1 4 0
f:prisoner	0 20 -18 0
f:product	0 -1 3 0
f:prolong	0 3 -2 0
f:prolonged	0 -15 0 16
f:purchase	0 -1 2 0
f:put	-4 -6 8 0
f:quarter	0 1 0 0
f:question	0 -3 6 0
f:raise	0 2 -1 0
f:rare	0 -3 8 -1
f:rate	0 6 -1 -2
f:rather	0 1 0 0
f:ratify	0 -2 4 0
f:read	-5 14 -5 0
f:reader	0 6 -2 0
f:ready	0 1 -8 7
f:reciprocal	-1 10 -2 -1
f:reply	0 0 -3 5
f:reporter	0 1 0 -1
f:required	0 2 0 0
f:rest	0 3 0 0
f:result	0 -6 10 0
f:return	0 -5 6 0
f:rice	0 0 -2 4
f:rise	0 23 -19 -3
f:room	0 1 0 0
f:round	10 22 -28 -10
f:rule	0 2 0 0
f:rum	0 2 0 0
f:run	-3 0 -12 12
f:salmon	0 -3 -3 5
f:samarkand	0 -8 10 0
f:same	-1 -12 15 0
f:say	-6 11 -16 6
f:scale	0 -2 2 0
f:season	0 -9 11 0
f:second	23 -15 -3 -3
f:see	8 3 -10 -3
f:sell	0 0 -1 1
f:send	0 2 0 0
f:set	0 -3 8 -3
f:settle	0 15 -12 0
f:seven	0 4 0 0
f:seventh	3 0 0 0
f:she	0 1 0 0
f:sheet	-2 2 2 -3
f:shelve	-2 6 0 0
f:ship	-3 -9 9 0
f:should	8 1 -12 0
f:show	0 3 -2 0
f:side	12 6 -22 0
f:sign	-5 0 9 -11
f:signature	0 2 0 0
f:since	-7 -2 17 -14
f:sit	-7 0 13 -14
f:six	0 0 -4 6
f:sixty	0 1 0 0
f:sleep	0 -1 4 0
f:small	0 5 0 0
f:so	-3 0 0 4
f:some	0 6 -1 -2
f:somebody	0 2 0 0
f:soybean	0 -5 8 0
f:spare	0 -21 6 16
f:speak	0 16 -12 -2
f:spoke	0 -10 5 5
f:spring	0 2 -1 0
f:stand	0 -7 8 0
f:standstill	0 -10 -4 16
f:start	0 1 0 0
f:stay	0 -1 5 -2
f:still	-1 3 -9 4
f:stop	0 -10 13 0
f:strike	0 -5 0 8
f:subject	7 -11 2 0
f:sugar	0 9 -8 0
f:summer	0 -6 7 0
f:surcharge	0 1 0 0
f:suspend	0 6 -2 0
f:suspension	0 4 0 0
f:table	3 0 0 -6
f:take	-9 12 -3 -3
f:talk	-9 22 -10 -13
f:talking	0 -10 11 0
f:tangier	0 -2 4 0
f:tariff	-2 9 -27 14
f:tea	5 -4 -10 6
f:telephone	2 -26 26 -7
f:telephoned	11 -17 7 0
f:television	0 -14 15 0
f:tell	-1 3 -13 9
f:ten	-4 27 -15 -7
f:tenth	4 -5 1 -1
f:term	0 4 -2 0
f:terminate	0 3 0 0
f:text	0 -9 12 0
f:than	-1 11 -5 -1
f:that	-20 -4 12 5
f:the	7 8 -2 -18
f:their	2 -29 21 8
f:them	6 -9 0 1
f:then	-3 25 -11 -12
f:there	-11 5 4 -6
f:they	4 4 -4 -4
f:they'll	-2 -2 6 0
f:thi	0 -26 23 0
f:thing	3 -15 15 -5
f:third	-3 -11 16 -2
f:thirty	0 9 -3 -2
f:those	12 -6 -6 0
f:threaten	0 -1 5 -1
f:three	0 0 3 -1
f:through	0 6 -10 5
f:tiktok	0 8 -2 -3
f:time	10 -36 8 30
f:to	0 -2 -8 14
f:together	0 -7 3 2
f:ton	0 1 0 0
f:too	0 6 -5 0
f:top	0 3 -1 0
f:trade	-1 21 -14 -4
f:transcript	0 10 -7 0
f:truce	-2 28 -28 1
f:twelve	0 4 -2 0
f:twenty	0 22 -15 -5
f:twice	0 0 2 0
f:two	-13 -24 35 -7
f:under	0 1 2 -4
f:union	0 -4 -3 9
f:unless	0 1 0 0
f:until	9 -17 1 10
f:up	-4 -2 6 0
f:upon	0 2 -1 0
f:us	-1 -3 8 -2
f:value	0 1 0 0
f:very	0 0 2 0
f:vote	-3 12 -3 0
f:wait	0 -9 10 0
f:warn	0 6 -5 0
f:was	-5 -3 19 -21
f:way	-2 17 -8 -5
f:we	5 -14 6 1
f:week	-1 8 0 -10
f:well	-1 23 -19 -1
f:were	7 -6 5 -9
f:what	-12 6 2 -4
f:when	-2 2 3 -5
f:where	-1 -4 11 -6
f:whether	-1 7 -3 0
f:which	0 -13 9 1
f:while	10 -3 -5 0
f:who	0 -10 7 2
f:whole	0 2 -1 0
f:whose	-2 0 6 0
f:will	-10 -12 26 -10
f:wine	0 1 0 0
f:with	-7 24 -27 4
f:without	5 -4 1 -4
f:won't	0 2 -1 0
f:word	12 -13 1 0
f:would	-7 14 -12 2
f:write	0 0 -7 4
f:year	-2 6 -3 0
f:yet	0 2 0 0
f:yield	0 9 -4 -2
f:york	0 3 0 -2
f:you	-2 14 -13 0
f:your	0 0 -3 5
f:—	0 -15 16 0
first-of-paragraph	1 7 -3 -10
has-future	-5 2 -2 4
has-gerund	11 3 -6 -16
has-infinitive	-7 18 -4 -14
has-modal	1 6 -3 -6
has-participle	-7 24 -18 -4
has-past	-21 12 -1 0
has-perfect	1 -2 4 -6
has-pluperfect	23 0 -18 -13
has-present	-12 13 -4 -7
headline	-9 9 5 -16
heads=0	-2 12 -8 -2
heads=1	-5 13 -5 -5
heads=2	-19 -7 20 -11
how=calendar	-10 31 -13 -25
how=calendar-span	-40 -68 90 -39
how=relative	3 10 -12 -4
how=weekday	14 37 -88 33
how=weekday-span	-17 -29 48 -26
kind=day	-8 13 -2 -8
l1='s	0 -2 4 0
l1=(	0 0 9 -7
l1=,	0 -15 12 5
l1=:	-7 -6 19 -14
l1=;	0 0 -5 7
l1=<agent>	0 2 0 0
l1=<begin>	-2 -4 7 -2
l1=<duty>	0 -8 11 -1
l1=<gate>	0 0 1 0
l1=<goods>	6 0 -5 0
l1=<level-noun>	0 -3 5 0
l1=<level>	0 8 -5 0
l1=<name>	-11 0 9 -3
l1=<number>	0 11 -8 0
l1=<organisation>	0 -8 10 0
l1=<person>	0 14 -11 -1
l1=<seat>	11 8 -14 -9
l1=<span>	0 8 -5 0
l1=<v-agree>	0 11 -7 -1
l1=<v-bear>	-1 15 -10 0
l1=<v-begin>	17 -10 -8 0
l1=<v-buy>	0 3 -2 0
l1=<v-down>	0 8 -1 -2
l1=<v-end>	0 -1 -6 8
l1=<v-impose>	-2 3 -1 0
l1=<v-propose>	-1 -3 8 -2
l1=<v-say>	0 10 -5 -2
l1=<v-stay>	-5 25 -17 -5
l1=<v-target>	0 -6 7 0
l1=a	12 0 -9 -4
l1=after	0 4 0 0
l1=again	0 -9 12 -2
l1=ago	0 8 -3 -2
l1=and	-7 0 -4 8
l1=back	0 1 0 0
l1=before	0 8 -3 0
l1=begin	8 -2 -3 -2
l1=by	-1 22 -15 -4
l1=changed	0 3 0 0
l1=charge	0 -7 7 0
l1=come	0 2 0 -1
l1=dated	0 4 0 -1
l1=due	0 3 -1 0
l1=end	0 -5 -6 12
l1=for	-8 -4 12 -4
l1=friday	0 -5 -4 10
l1=from	9 -3 5 -20
l1=good	7 -4 0 0
l1=has	0 -5 6 0
l1=it	0 -9 0 10
l1=leave	0 1 0 0
l1=meet	0 16 -14 0
l1=midnight	0 1 0 0
l1=monday	9 -14 -10 11
l1=noon	0 2 -2 0
l1=of	-11 3 6 -6
l1=on	-12 3 6 -8
l1=order	0 3 -2 0
l1=out	0 7 -4 0
l1=published	0 4 0 -1
l1=saturday	0 2 0 0
l1=say	0 3 0 0
l1=sign	0 8 -4 -1
l1=since	7 3 -4 -12
l1=sit	-2 11 -7 0
l1=spent	0 -4 9 -3
l1=spoke	0 -8 10 0
l1=stand	0 4 -1 0
l1=start	11 -5 -4 -1
l1=tariff	0 -10 11 0
l1=that	6 -3 0 0
l1=the	4 27 -22 -20
l1=thi	0 8 -5 0
l1=through	0 -3 -11 11
l1=thursday	0 0 -5 3
l1=till	0 4 -3 0
l1=to	-12 5 -24 17
l1=tuesday	0 -2 8 -7
l1=until	-16 5 -26 18
l1=up	0 -5 7 0
l1=wednesday	0 -7 13 -9
l1=with	-2 8 0 -2
l1=|	0 2 0 0
l1=·	0 9 -4 -2
l1=—	0 1 0 0
l2='s	0 -7 9 0
l2=)	0 4 0 0
l2=,	13 -32 4 24
l2=:	3 7 -7 -7
l2=;	0 5 0 -1
l2=<begin>	14 -10 4 -6
l2=<day-ahead>	-5 -6 0 12
l2=<day-gone>	-7 -2 0 8
l2=<day-today>	0 7 0 -1
l2=<duty>	0 0 3 -4
l2=<gate>	0 -3 8 -3
l2=<goods>	0 0 6 -4
l2=<level-noun>	0 0 2 -3
l2=<level>	-1 17 -12 0
l2=<name>	-1 4 0 -7
l2=<number>	-1 -14 10 4
l2=<office>	0 -5 7 0
l2=<organisation>	0 -5 -11 14
l2=<person>	-5 -4 14 -12
l2=<quality>	6 0 -3 -3
l2=<seat>	-7 -4 14 -6
l2=<span>	1 12 -9 -6
l2=<v-agree>	0 -4 -14 15
l2=<v-bear>	2 11 -10 -2
l2=<v-begin>	1 1 3 -14
l2=<v-buy>	0 1 0 0
l2=<v-down>	0 9 -4 0
l2=<v-end>	-2 13 -13 0
l2=<v-impose>	-12 -2 -2 12
l2=<v-propose>	-3 15 -7 -5
l2=<v-return>	0 4 -2 0
l2=<v-say>	0 10 -6 -1
l2=<v-stay>	0 9 -18 5
l2=<v-suspend>	-2 7 -16 5
l2=<v-target>	0 -6 9 0
l2=<v-up>	-1 -7 6 2
l2=a	0 5 -2 0
l2=again	-1 16 -12 -1
l2=and	7 7 -13 -3
l2=announce	0 2 -1 0
l2=answer	0 3 -1 0
l2=are	0 6 -4 0
l2=as	0 2 0 -5
l2=at	-7 14 -6 -7
l2=back	0 1 0 0
l2=bandung	7 -2 0 -1
l2=be	0 4 -2 0
l2=begin	3 0 0 -8
l2=bergen	0 -3 4 0
l2=busan	0 -6 11 -5
l2=by	0 16 -14 0
l2=call	0 8 -7 0
l2=close	-1 -1 -3 8
l2=closed	0 1 -3 0
l2=come	0 4 0 0
l2=commerce	0 2 0 0
l2=conclude	0 1 0 0
l2=continue	0 6 -5 0
l2=counted	0 2 0 0
l2=date	0 10 -6 0
l2=day	0 7 -1 -2
l2=deadline	0 3 -3 0
l2=desk	0 2 0 0
l2=did	0 12 -10 0
l2=down	-3 1 1 0
l2=due	0 6 -3 0
l2=duty	0 -1 4 -2
l2=effect	-2 7 0 0
l2=end	0 0 -4 4
l2=evening	0 -12 14 0
l2=expire	0 4 0 -1
l2=for	5 -2 0 -1
l2=force	0 4 -1 0
l2=friday	0 12 -4 -5
l2=from	0 -6 7 0
l2=geneva	0 0 0 -1
l2=go	0 8 -5 0
l2=good	0 5 -1 -1
l2=had	0 0 3 0
l2=happen	0 1 0 0
l2=has	0 4 0 -1
l2=have	0 -9 0 11
l2=here	12 -12 2 -4
l2=hold	0 9 -7 0
l2=house	0 3 -1 0
l2=in	-7 1 0 3
l2=interview	0 -9 -3 13
l2=is	-3 26 -20 -4
l2=it	0 -7 6 0
l2=its	0 3 -2 0
l2=know	0 2 0 0
l2=lapse	0 3 -1 0
l2=last	-3 0 0 2
l2=late	0 0 -1 4
l2=leave	0 -2 0 6
l2=link	0 -4 5 0
l2=live	0 1 0 0
l2=london	-1 3 0 -1
l2=lumpur	0 0 -16 14
l2=madrid	0 -11 9 0
l2=meet	5 -4 0 0
l2=midnight	0 0 -4 5
l2=mombasa	0 -11 12 0
l2=monday	4 -3 -13 7
l2=new	4 0 -2 0
l2=of	0 28 -24 -4
l2=on	5 -16 4 7
l2=one	0 -6 9 0
l2=open	0 -1 2 0
l2=opened	0 1 0 0
l2=order	0 1 0 0
l2=other	0 -1 4 0
l2=out	0 5 -10 3
l2=over	0 8 -3 0
l2=paper	0 2 -1 0
l2=place	0 4 -1 0
l2=plan	0 0 1 0
l2=port	0 -1 3 0
l2=propose	0 7 -7 0
l2=rate	0 6 -4 0
l2=resume	0 3 -2 0
l2=run	0 5 0 0
l2=saturday	0 8 -6 0
l2=say	0 1 -3 0
l2=seoul	0 0 1 0
l2=set	0 -3 5 0
l2=sheet	0 5 -1 0
l2=sign	0 -10 -9 17
l2=since	0 7 -2 0
l2=sit	3 0 -5 0
l2=sleep	0 1 0 0
l2=so	0 1 0 0
l2=standstill	0 -3 0 6
l2=stay	-1 -4 -1 9
l2=stockholm	0 6 -9 2
l2=subject	0 -10 11 0
l2=sunday	3 -13 -3 12
l2=talk	-2 -3 8 -1
l2=tariff	0 1 0 0
l2=telephone	0 -3 5 0
l2=that	0 13 -11 0
l2=the	-3 3 2 -6
l2=there	13 -27 15 0
l2=they	0 -4 4 0
l2=three	0 -2 -5 8
l2=thursday	0 10 -4 -1
l2=time	11 -9 0 0
l2=to	5 -6 6 -8
l2=tuesday	0 14 -7 -5
l2=two	0 7 -5 0
l2=until	0 4 -2 0
l2=up	0 16 -9 -7
l2=us	0 3 -1 0
l2=valparaíso	0 -15 0 16
l2=vote	0 4 -3 0
l2=was	0 -1 -2 5
l2=way	-3 6 0 0
l2=we	-3 -4 -1 10
l2=wednesday	0 -6 10 -4
l2=week	0 1 1 -4
l2=what	0 8 -3 0
l2=which	0 -3 0 5
l2=will	0 -9 11 0
l2=write	0 -5 6 0
l2=year	0 3 -1 0
l2=yes	0 1 0 0
l2=york	0 0 3 -5
l2=·	0 13 -2 -8
l2=—	0 14 -6 -6
l3='s	0 13 -6 -3
l3=(	0 -9 0 9
l3=)	0 4 -2 0
l3=,	-11 2 5 -2
l3=-	0 4 -2 0
l3=.	0 -7 8 0
l3=/	0 10 -6 -2
l3=:	-6 -30 39 -14
l3=;	0 10 -7 0
l3=<agent>	0 14 -16 0
l3=<begin>	1 8 -7 -4
l3=<day-ahead>	2 -2 -1 2
l3=<day-gone>	8 2 -9 -4
l3=<day-today>	0 4 0 -2
l3=<duty>	0 -2 -12 12
l3=<gate>	0 2 0 -1
l3=<goods-amount>	0 3 -2 0
l3=<goods>	-2 7 -6 0
l3=<level-noun>	0 1 0 -1
l3=<level>	0 -3 5 0
l3=<month-gone>	0 1 0 0
l3=<name>	-4 0 -14 15
l3=<not>	0 1 0 0
l3=<number>	-1 2 2 -5
l3=<office>	0 0 4 -3
l3=<organisation>	8 0 -4 -3
l3=<person>	-3 -3 0 7
l3=<quality>	-1 4 0 -4
l3=<seat>	10 -18 0 10
l3=<span>	-4 21 -9 -4
l3=<v-agree>	0 4 -1 0
l3=<v-bear>	-5 3 1 -2
l3=<v-begin>	-8 0 0 5
l3=<v-buy>	0 1 -1 0
l3=<v-down>	0 -2 0 3
l3=<v-end>	0 8 -4 0
l3=<v-impose>	-2 41 -33 -8
l3=<v-propose>	0 8 -4 -1
l3=<v-say>	9 13 -26 -1
l3=<v-sell>	0 1 0 0
l3=<v-stay>	-3 0 6 -1
l3=<v-suspend>	0 6 0 -3
l3=<v-target>	0 5 -4 0
l3=<v-up>	-3 -2 3 1
l3=a	0 4 1 -14
l3=all	0 2 0 0
l3=an	0 2 -1 0
l3=and	-13 -5 -3 16
l3=are	0 3 0 -1
l3=arrive	1 3 -5 0
l3=at	0 -14 4 10
l3=back	0 -5 5 0
l3=be	0 21 -14 -3
l3=been	6 -18 -1 15
l3=begin	0 5 -2 0
l3=by	0 -13 17 -2
l3=city	0 -17 0 16
l3=come	0 -4 0 3
l3=control	0 1 0 0
l3=country	0 2 -1 0
l3=day	0 -1 -1 4
l3=did	0 13 -11 -1
l3=down	-6 14 -8 0
l3=due	0 -7 10 0
l3=duty	0 10 -7 0
l3=each	0 -1 4 0
l3=expire	0 2 0 0
l3=fact	0 5 -1 0
l3=for	3 -12 13 -6
l3=force	0 2 0 0
l3=from	-6 0 -7 9
l3=go	-1 -8 7 3
l3=good	0 2 0 0
l3=had	14 0 -11 -6
l3=he	0 11 -9 0
l3=in	11 -36 44 -28
l3=into	0 1 0 0
l3=is	-5 -2 10 -5
l3=it	-10 22 0 -14
l3=its	0 5 -2 0
l3=kuala	0 0 -16 14
l3=last	0 -2 5 0
l3=leave	0 3 -1 0
l3=letter	0 3 0 0
l3=meet	-2 0 5 0
l3=monday	0 -5 6 0
l3=must	0 2 0 0
l3=my	0 3 -3 0
l3=new	0 0 3 -5
l3=now	0 3 0 0
l3=of	-1 -12 4 10
l3=off	0 -1 2 0
l3=on	4 -5 0 1
l3=one	0 -4 0 5
l3=order	0 1 0 0
l3=other	0 -4 4 0
l3=out	0 2 0 0
l3=pay	0 4 -2 0
l3=put	0 1 -1 0
l3=rise	0 3 0 0
l3=round	-2 8 -10 2
l3=run	0 4 -1 0
l3=sign	0 4 -1 0
l3=since	0 -3 4 0
l3=sit	-2 -7 7 2
l3=stay	0 5 0 -2
l3=stroke	0 4 0 0
l3=take	0 10 -8 0
l3=talk	10 0 -8 0
l3=tariff	0 -11 -2 14
l3=television	0 -10 -2 13
l3=tell	0 4 -2 0
l3=that	-2 2 0 0
l3=the	5 -4 1 -4
l3=them	0 0 2 0
l3=they	-3 -28 21 11
l3=to	-10 20 -11 -4
l3=trade	0 0 1 0
l3=twelve	0 2 0 -1
l3=twenty	0 3 -2 0
l3=two	0 0 3 0
l3=under	-3 1 0 0
l3=up	0 0 -3 6
l3=video	0 3 -2 0
l3=was	12 -3 -12 1
l3=we	6 -9 5 -1
l3=what	0 5 -1 0
l3=which	0 0 4 -1
l3=will	0 0 3 -1
l3=with	0 19 -12 -4
l3=would	0 -5 7 0
l3=yes	0 2 0 0
l3=your	0 6 -3 0
l3=·	0 9 -2 -3
l3=—	0 14 -8 -4
l4="	0 10 -4 -4
l4='s	-1 -3 0 5
l4=(	0 9 -3 -3
l4=,	0 -17 21 -3
l4=-	0 -5 0 7
l4=.	0 4 -3 0
l4=:	-6 -6 7 4
l4=;	0 3 -2 0
l4=<agent>	-10 2 1 1
l4=<begin>	4 -2 -10 13
l4=<day-ahead>	-4 -7 -3 13
l4=<day-gone>	-8 -7 6 6
l4=<day-today>	10 -8 0 0
l4=<duty>	0 6 0 -2
l4=<gate>	0 -2 4 0
l4=<goods>	0 0 5 -4
l4=<level-noun>	0 3 -2 0
l4=<level>	0 7 -4 0
l4=<name>	-1 6 -18 7
l4=<number>	0 14 -4 -5
l4=<office>	-4 -20 25 -2
l4=<organisation>	0 23 -16 -6
l4=<person>	0 -10 18 -12
l4=<points>	0 1 0 0
l4=<quality>	0 0 3 -4
l4=<seat>	5 14 -11 -16
l4=<span>	0 -22 16 7
l4=<v-agree>	0 -3 3 0
l4=<v-bear>	-9 1 8 -10
l4=<v-begin>	-6 22 -14 -4
l4=<v-down>	0 8 -1 -4
l4=<v-impose>	1 8 -2 -15
l4=<v-propose>	0 0 1 -1
l4=<v-return>	0 -9 12 0
l4=<v-say>	0 1 3 -7
l4=<v-stay>	0 0 7 -10
l4=<v-suspend>	0 -3 6 0
l4=<v-target>	-2 15 -10 -1
l4=<v-up>	0 5 -3 0
l4=a	-2 1 -12 10
l4=agree	0 -1 2 0
l4=and	-10 0 -7 12
l4=are	0 -12 14 0
l4=as	0 1 0 0
l4=at	0 -24 25 -10
l4=back	0 12 -8 -2
l4=be	-4 -5 0 11
l4=been	10 4 -14 -7
l4=begin	0 2 0 0
l4=both	0 3 -1 0
l4=by	0 7 -6 0
l4=call	0 -1 2 0
l4=close	0 -5 0 7
l4=company	0 4 -3 0
l4=conclude	0 -1 -1 5
l4=current	0 -1 3 0
l4=day	0 -2 4 0
l4=done	0 0 -15 12
l4=down	3 -9 6 -1
l4=due	7 2 -9 -1
l4=duty	0 0 3 0
l4=fall	0 2 0 0
l4=for	-3 1 3 -4
l4=from	0 12 -7 -2
l4=go	0 3 -1 0
l4=had	13 -4 -7 -2
l4=hand	0 -2 3 0
l4=has	-1 -5 -1 9
l4=have	0 7 -6 -1
l4=he	0 2 0 0
l4=his	0 6 -3 0
l4=hold	0 -8 10 0
l4=hour	0 -3 8 -4
l4=if	0 1 0 0
l4=in	-20 -3 7 4
l4=is	-3 6 -8 2
l4=it	-3 10 0 -10
l4=land	-1 12 -6 0
l4=last	0 3 0 -4
l4=meet	-3 -13 18 -3
l4=morning	0 10 -8 0
l4=new	0 0 -1 0
l4=of	0 21 -13 -7
l4=off	0 2 -1 0
l4=on	12 3 -4 -17
l4=one	0 2 0 0
l4=other	0 4 -1 0
l4=our	0 1 0 0
l4=out	0 10 -9 0
l4=place	0 2 -1 0
l4=president	0 -3 3 0
l4=put	7 -3 -2 0
l4=round	4 0 0 0
l4=run	0 7 -3 0
l4=say	0 6 -2 -1
l4=second	0 -1 0 4
l4=see	0 1 0 0
l4=set	0 1 -1 0
l4=settle	0 3 -1 0
l4=sign	0 -2 4 -1
l4=sit	0 3 0 -5
l4=spoke	0 5 -3 0
l4=take	0 8 -4 0
l4=talk	-3 -12 8 6
l4=tariff	0 10 -7 0
l4=tell	0 0 3 0
l4=ten	0 1 0 0
l4=that	2 0 0 0
l4=the	12 18 -36 2
l4=their	0 -9 0 10
l4=them	0 -5 6 0
l4=there	0 5 -2 0
l4=they	1 20 -20 -5
l4=third	0 3 -9 5
l4=three	0 8 -7 0
l4=to	0 -16 7 8
l4=trade	0 4 -1 0
l4=truce	0 6 0 -4
l4=two	0 -1 0 3
l4=until	0 5 0 -2
l4=up	0 -9 13 -4
l4=visit	0 -9 12 0
l4=was	3 -13 16 -10
l4=week	0 -5 6 0
l4=were	0 2 -1 0
l4=what	0 7 -4 0
l4=where	0 4 0 -1
l4=will	-2 10 0 -11
l4=with	10 -11 0 0
l4=would	0 11 -6 -2
l4=—	0 6 -2 0
l=, a	13 -5 -5 -3
l=, and	0 4 0 -1
l=, friday	0 -7 -3 11
l=, from	-4 -6 13 -3
l=, on	6 -9 10 -10
l=, since	0 4 0 0
l=, the	0 3 0 0
l=, thursday	0 13 -3 -8
l=, to	0 -9 -6 15
l=, tuesday	0 -8 12 -3
l=, until	0 -3 -2 7
l=, wednesday	0 -16 20 -6
l=: from	7 -2 -3 0
l=<begin> <begin>	-2 -4 7 -2
l=<begin> by	0 4 -1 0
l=<begin> come	0 0 1 0
l=<begin> from	6 -2 0 0
l=<begin> monday	10 -12 -1 3
l=<begin> on	-6 3 0 0
l=<begin> since	-5 10 -1 -1
l=<begin> the	0 1 0 0
l=<begin> thursday	0 -8 0 10
l=<begin> until	0 4 0 -2
l=<begin> wednesday	0 1 0 0
l=<day-ahead> to	-2 -5 0 8
l=<day-gone> and	-6 -5 0 12
l=<day-gone> to	0 2 0 0
l=<day-today> (	0 4 0 0
l=<level> from	0 3 -1 0
l=<level> on	0 5 -4 0
l=<name> ,	0 -3 5 0
l=<number> ,	0 -20 13 6
l=<organisation> ,	0 -15 0 16
l=<organisation> on	0 6 -3 0
l=<person> ,	0 8 -3 -1
l=<person> :	0 -16 19 0
l=<person> on	0 6 -4 0
l=<quality> good	7 -5 0 0
l=<seat> ,	-12 4 -3 4
l=<seat> from	0 -6 9 0
l=<seat> on	2 5 0 -17
l=<span> ,	3 1 -2 -3
l=<span> from	0 7 -3 0
l=again on	-1 14 -10 -1
l=and from	11 -8 0 0
l=and on	0 4 0 -1
l=as of	0 1 1 -5
l=at the	-2 30 -26 -3
l=back on	0 1 0 0
l=bandung on	7 -2 0 -1
l=begin on	6 -1 0 -8
l=busan ,	0 4 0 -3
l=busan on	0 -11 13 0
l=by the	0 6 -5 0
l=call ,	0 4 -3 0
l=close on	-1 -3 -1 8
l=closed on	0 1 -3 0
l=conclude on	0 1 0 0
l=counted from	0 2 0 0
l=date :	0 5 -2 0
l=day ,	0 3 0 0
l=did ,	0 11 -9 0
l=due on	0 2 -1 0
l=end on	0 0 -4 5
l=expire on	0 4 0 -1
l=for the	8 -5 -2 0
l=friday ,	0 12 -4 -5
l=from the	0 -6 7 0
l=geneva on	0 5 -3 0
l=go on	0 2 -1 0
l=good until	0 1 0 0
l=happen on	0 1 0 0
l=has until	0 2 0 0
l=have until	0 -13 0 14
l=here on	0 -2 5 0
l=hold on	0 7 -6 0
l=house on	0 3 -1 0
l=in <name>	-8 0 8 0
l=in <seat>	6 11 -16 -2
l=is on	0 7 -6 0
l=it on	0 9 -4 -1
l=know on	0 1 0 0
l=lapse on	0 3 -1 0
l=last until	-2 0 0 2
l=late on	0 0 -1 4
l=link on	0 -4 5 0
l=madrid on	0 -4 2 0
l=meet on	0 -4 5 0
l=midnight on	0 0 -4 5
l=monday ,	5 -3 -13 7
l=on the	3 -5 6 -5
l=on to	0 5 0 -2
l=on until	0 -7 0 7
l=one on	0 -7 10 0
l=out on	0 10 -7 0
l=over on	0 6 -2 0
l=paper on	0 1 -1 0
l=plan for	0 0 1 0
l=resume on	0 3 -2 0
l=saturday ,	0 8 -6 0
l=say on	0 0 -3 1
l=seoul on	0 0 1 0
l=set for	0 -3 5 0
l=sheet of	0 2 0 0
l=sign on	0 -3 -8 10
l=since the	0 2 -2 0
l=sit on	4 0 0 -1
l=stockholm ,	0 10 -12 0
l=stockholm on	0 -3 0 0
l=sunday ,	3 -13 -3 12
l=talk on	0 3 -1 0
l=telephone on	0 -3 5 0
l=there on	8 -20 13 0
l=there until	-2 2 -2 2
l=thursday ,	0 10 -4 -1
l=time on	0 1 0 0
l=to the	0 3 -1 0
l=tuesday ,	0 14 -7 -5
l=until the	0 4 -1 0
l=up on	0 15 -8 -7
l=vote on	0 4 -3 0
l=wednesday ,	0 -6 10 -4
l=week ,	0 -8 12 -2
l=week of	0 8 -7 0
l=what start	0 2 0 0
l=write on	0 -5 6 0
l=yes ,	0 1 0 0
l=york ,	0 0 3 -5
l=— monday	0 7 0 -5
lead="	-3 19 -9 -11
lead=(	0 0 7 -8
lead=)	0 -8 0 7
lead=,	0 -2 -3 8
lead=1	0 13 -8 0
lead=10	0 -14 15 0
lead=14	0 -17 18 0
lead=15	0 7 -4 0
lead=18	0 3 0 0
lead=2	-1 15 -7 -3
lead=24	0 1 0 0
lead=25	0 1 0 0
lead=28	0 6 -4 0
lead=29	0 8 -5 0
lead=30	0 -5 7 0
lead=31	0 2 -1 0
lead=5	0 3 -1 0
lead=6	0 7 -4 0
lead=7	0 8 -2 0
lead=8	0 -10 11 0
lead=9	0 6 -4 0
lead=:	4 -6 5 -1
lead=;	8 1 -4 -6
lead=a	-2 13 -5 -9
lead=after	0 -3 5 0
lead=and	-5 28 -17 -10
lead=as	11 -10 0 0
lead=august	0 8 -3 0
lead=because	0 -2 3 0
lead=before	0 6 -3 0
lead=beijing	0 10 -7 0
lead=both	-2 5 -1 0
lead=but	0 7 -4 0
lead=by	0 7 -10 3
lead=china	0 1 0 0
lead=come	0 0 1 0
lead=comments	0 2 0 0
lead=customs	0 0 3 0
lead=december	0 -17 18 0
lead=export	0 3 -3 0
lead=february	-1 14 -10 0
lead=friday	0 11 -7 0
lead=from	5 -9 -3 7
lead=he	0 8 -4 -1
lead=i	0 -7 11 0
lead=if	0 12 -5 -2
lead=in	0 9 0 -4
lead=india	0 2 0 -1
lead=it	-3 -3 6 0
lead=its	0 4 -2 0
lead=january	0 12 -9 0
lead=july	0 22 -18 0
lead=june	0 -16 18 0
lead=last	-1 19 -8 -7
lead=march	-2 -13 18 -2
lead=monday	25 -18 -17 1
lead=mr	0 10 -8 0
lead=my	0 -1 2 0
lead=nov	0 0 2 0
lead=november	0 15 -12 0
lead=october	0 -9 11 0
lead=on	-11 -2 8 0
lead=president	0 -8 11 0
lead=round	-2 -5 0 6
lead=rwanda	0 -5 7 0
lead=saturday	0 4 -1 0
lead=scott	0 1 0 0
lead=september	24 -17 -14 0
lead=since	-5 13 -3 -2
lead=so	0 0 0 -1
lead=talks	-6 2 -7 10
lead=that	-1 -1 0 5
lead=the	-12 -15 33 -18
lead=they	6 4 -19 6
lead=they'll	0 -2 -8 10
lead=this	6 4 -8 -1
lead=through	0 5 0 -2
lead=thursday	-5 -5 1 7
lead=today	-5 17 -7 -1
lead=tomorrow	-8 -4 -8 16
lead=treasury	0 -8 -8 13
lead=trump	0 12 -8 -1
lead=tuesday	0 4 0 0
lead=twelve	0 3 0 -1
lead=twenty	0 3 -1 0
lead=two	0 6 -2 -1
lead=under	0 3 -2 0
lead=until	0 0 0 1
lead=vietnam	0 0 0 2
lead=we	1 -12 0 9
lead=wednesday	0 6 -3 0
lead=what	-1 0 0 3
lead=when	0 -8 7 0
lead=where	-8 -2 9 -2
lead=which	-1 -11 11 3
lead=who	0 -9 13 -1
lead=whose	0 6 -5 0
lead=yesterday	0 6 -4 0
lead=—	-2 11 0 -14
left:calls	-1 -45 53 -25
left:coming	0 -9 16 -14
left:ended	-7 5 -11 8
left:experts	0 -20 25 -12
left:m=adjourned	0 1 -4 3
left:m=arrive	0 7 -5 0
left:m=arrives	11 -3 -5 -3
left:m=came	-5 -2 6 0
left:m=closed	0 -1 -7 9
left:m=come	0 5 0 -4
left:m=comes	5 0 -6 0
left:m=conference	0 0 10 -11
left:m=delegation	-10 10 0 0
left:m=delegations	0 -10 0 10
left:m=dinner	0 2 1 -5
left:m=due	0 8 -13 2
left:m=ended	0 -7 0 10
left:m=expected	0 2 0 -2
left:m=flies	-1 16 -13 -2
left:m=go	0 5 -10 3
left:m=goes	0 -3 7 -1
left:m=guest	0 14 -11 0
left:m=here	10 -13 0 0
left:m=meet	-3 -12 17 -2
left:m=meeting	-7 -11 14 2
left:m=meets	0 4 -2 0
left:m=met	1 0 0 -4
left:m=negotiators	0 15 -13 -2
left:m=parted	0 -6 -7 12
left:m=received	0 0 4 0
left:m=round	0 -6 0 5
left:m=sat	14 -1 -7 -6
left:m=session	0 -13 3 9
left:m=settled	0 2 0 0
left:m=shook hands	0 -5 7 -1
left:m=signed	0 4 -13 10
left:m=sit	3 -12 8 0
left:m=sitting	-6 2 0 2
left:m=spent	0 -4 9 -3
left:m=summit	0 0 4 0
left:m=table	-1 0 2 -1
left:m=talks	8 -17 2 10
left:m=there	11 -25 14 0
left:m=time	10 5 -16 -3
left:m=to see	0 3 -2 0
left:m=travel	-1 0 0 0
left:m=visit	-6 13 -5 -3
left:m=went	0 0 3 -2
left:m=where	-3 -6 9 0
left:meets	19 -24 8 1
left:running	7 1 -13 3
left:summit	8 -14 15 -21
left:sure	8 -23 12 3
left:wished	8 16 -25 -7
lll=, <seat> ,	0 -14 11 2
lll=, as of	0 -6 9 0
lll=, friday ,	0 6 0 -2
lll=, on the	0 -8 9 0
lll=, sign on	0 10 -6 -2
lll=, tuesday ,	0 4 0 -1
lll=, wednesday ,	0 -11 13 -1
lll=/ <seat> ,	0 9 -5 -1
lll=: as of	0 4 -3 0
lll=<begin> <begin> <begin>	-2 -4 7 -2
lll=<begin> <begin> by	0 4 -1 0
lll=<begin> <begin> come	0 0 1 0
lll=<begin> <begin> from	6 -2 0 0
lll=<begin> <begin> monday	10 -12 -1 3
lll=<begin> <begin> on	-6 3 0 0
lll=<begin> <begin> since	-5 10 -1 -1
lll=<begin> <begin> the	0 1 0 0
lll=<begin> <begin> thursday	0 -8 0 10
lll=<begin> <begin> until	0 4 0 -2
lll=<begin> <begin> wednesday	0 1 0 0
lll=<begin> <person> :	0 -10 13 0
lll=<begin> <seat> ,	-2 22 -6 -13
lll=<begin> and on	0 2 -1 0
lll=<begin> date :	0 1 0 0
lll=<begin> monday ,	0 -16 0 18
lll=<begin> stockholm ,	0 10 -12 0
lll=<begin> sunday ,	0 -14 0 15
lll=<begin> thursday ,	0 3 0 0
lll=<begin> wednesday ,	0 4 -1 0
lll=<day-ahead> , a	3 0 0 -2
lll=<goods-amount> by the	0 3 -2 0
lll=<name> at the	0 9 -8 0
lll=<person> say on	0 -3 0 5
lll=<seat> , on	0 4 -2 0
lll=<span> , to	0 5 -3 0
lll=at <seat> ,	0 0 -15 12
lll=at midnight on	0 2 0 0
lll=by telephone on	0 -14 15 0
lll=did , on	0 1 0 0
lll=down again on	0 4 -1 0
lll=fact sheet of	0 2 0 0
lll=from <day-ahead> to	-2 -6 0 9
lll=geneva , on	0 0 1 0
lll=go on to	0 4 0 -2
lll=in <name> on	0 2 0 0
lll=in <seat> ,	-3 -1 11 -5
lll=in <seat> from	0 -5 7 0
lll=in <seat> on	5 -7 6 -8
lll=in busan on	0 -6 7 0
lll=in geneva on	0 5 -3 0
lll=in madrid on	0 -4 2 0
lll=in stockholm on	0 -3 0 0
lll=is good until	0 1 0 0
lll=is over on	0 1 0 0
lll=is plan for	0 2 -1 0
lll=is set for	0 -7 8 0
lll=it begin on	0 3 0 0
lll=meet again on	0 -2 2 0
lll=new york ,	0 0 3 -5
lll=on <quality> good	7 -5 0 0
lll=sign it on	0 1 0 0
lll=tell <organisation> on	0 1 0 0
lll=the <organisation> on	0 1 0 0
lll=the week of	0 8 -7 0
lll=to <level> on	0 1 -1 0
lll=to <seat> on	0 12 -8 -1
lll=video link on	0 -4 5 0
lll=with <name> on	0 3 0 0
lll=with <seat> on	0 6 -5 0
lll=· monday ,	0 2 0 0
loud	30 -34 14 -4
lr='s .	0 -3 4 0
lr=( )	0 0 5 -4
lr=, (	0 -8 -12 18
lr=, )	0 -13 21 -11
lr=, ,	9 -6 3 -6
lr=, .	-24 -21 29 0
lr=, :	0 0 1 -1
lr=, ;	0 -13 5 8
lr=, <end>	-10 25 -18 -5
lr=, —	-3 10 -14 2
lr=: ,	-1 -16 20 -3
lr=: .	0 13 -9 0
lr=: <end>	0 10 -6 0
lr=<begin> ,	-6 16 -5 -7
lr=<begin> .	21 -20 -10 16
lr=<begin> :	-2 16 -7 -7
lr=<begin> <end>	-21 -13 28 -31
lr=<begin> <name>	0 5 -4 0
lr=<begin> <person>	6 9 -12 0
lr=<begin> it	0 11 -6 0
lr=<begin> of	-2 -1 6 0
lr=<begin> the	0 11 -8 0
lr=<begin> —	-1 0 4 0
lr=<level> .	0 6 -4 0
lr=<name> ,	-10 2 7 -2
lr=<number> ,	0 5 -5 0
lr=<number> .	0 3 0 0
lr=<seat> ,	0 0 -4 5
lr=<seat> .	-3 8 0 -6
lr=<span> ,	0 4 -2 0
lr=a ,	14 -8 -5 -1
lr=a .	0 2 0 0
lr=again .	0 4 -2 0
lr=back .	0 1 0 0
lr=begin .	8 -3 -3 -1
lr=by ,	0 7 -5 0
lr=by .	0 4 -2 0
lr=charge .	0 -7 7 0
lr=come ,	0 0 1 0
lr=due .	0 3 -1 0
lr=end ,	0 2 0 -1
lr=end .	0 -2 -5 9
lr=for ,	0 7 -5 0
lr=for .	0 -3 5 0
lr=for in	0 -2 3 0
lr=friday <end>	0 5 -1 0
lr=from ,	-4 4 1 -3
lr=from .	-5 -5 12 -1
lr=from <end>	0 0 4 0
lr=from to	6 -3 0 0
lr=is .	0 1 0 0
lr=it .	0 -3 -7 10
lr=meet in	0 2 -1 0
lr=monday <end>	-17 0 -6 12
lr=of 's	0 -1 -2 5
lr=of ,	0 1 0 -2
lr=of .	0 -2 5 0
lr=of <end>	0 14 -12 0
lr=of is	0 1 0 0
lr=on ,	0 -5 1 3
lr=on .	-1 11 0 -27
lr=on :	0 1 0 0
lr=on ;	0 10 -6 -3
lr=on <end>	-7 -11 14 0
lr=on <person>	0 2 0 0
lr=on ?	0 7 -4 0
lr=on after	0 0 -6 7
lr=on and	14 -18 9 -9
lr=on at	0 10 -4 -3
lr=on between	0 -1 4 0
lr=on by	0 1 0 0
lr=on evening	0 -5 -6 11
lr=on for	-4 10 0 -6
lr=on he	0 -3 4 0
lr=on in	-1 0 2 0
lr=on night	0 -8 6 3
lr=on of	0 0 2 -3
lr=on on	0 -1 2 0
lr=on that	0 0 -1 0
lr=on the	0 9 -14 0
lr=on to	0 -7 12 -3
lr=on unless	0 1 -1 0
lr=on with	0 0 -15 12
lr=saturday <end>	0 2 0 0
lr=since ,	-13 22 -5 -1
lr=since .	17 -9 -2 -12
lr=since :	0 -8 0 9
lr=since <end>	-1 9 -5 0
lr=since and	5 -3 0 0
lr=start .	12 -9 -1 0
lr=tariff .	0 -3 5 0
lr=the ,	13 -4 -3 -5
lr=the .	0 14 -10 0
lr=the ;	0 2 -1 0
lr=the <end>	-3 15 -8 -4
lr=through .	0 -8 -7 13
lr=through <end>	0 3 0 0
lr=thursday ,	0 3 0 -1
lr=thursday <end>	0 10 -2 -5
lr=till <end>	0 2 -1 0
lr=to ,	0 6 0 -2
lr=to .	-3 -9 -10 18
lr=to <end>	0 12 -4 -5
lr=tuesday ,	0 2 0 0
lr=tuesday <end>	0 7 -4 0
lr=until ,	-4 9 -7 1
lr=until .	-8 0 -11 13
lr=until <end>	0 13 -2 -8
lr=wednesday .	0 -23 25 -1
lr=wednesday <end>	0 3 -1 0
lr=· <end>	0 5 -2 0
nc2=agree	-3 1 2 -1
nc2=bear	-3 7 -10 3
nc2=begin	-6 -3 -1 11
nc2=down	0 8 -3 -2
nc2=end	-5 0 1 0
nc2=impose	-15 -13 15 6
nc2=propose	7 -2 0 -8
nc2=say	2 -1 7 -12
nc2=stay	1 3 0 -12
nc2=suspend	3 9 -10 -5
nc2=target	0 -7 0 9
nc2=up	2 -6 6 -4
nct2=agree participle-passive	0 0 4 -1
nct2=agree past	0 -3 9 -2
nct2=agree present	0 3 -2 0
nct2=bear future	0 -4 7 0
nct2=bear gerund	0 9 -6 -2
nct2=bear infinitive	0 0 1 0
nct2=bear modal	0 -1 -1 5
nct2=bear present	0 8 -8 0
nct2=begin past	0 -5 11 -2
nct2=begin present	0 9 -4 0
nct2=down past	0 1 0 0
nct2=down present	0 3 -1 0
nct2=end past	0 0 -4 5
nct2=end present	0 8 -1 -1
nct2=impose future	0 -1 4 -1
nct2=impose future-passive	0 1 0 0
nct2=impose gerund	0 3 -1 0
nct2=impose infinitive	0 4 0 -1
nct2=impose modal	0 6 -3 0
nct2=impose participle-passive	0 0 4 -2
nct2=impose past	-2 -14 24 -10
nct2=impose past-passive	0 0 -7 6
nct2=impose perfect	0 0 1 0
nct2=impose perfect-passive	0 -5 0 6
nct2=impose pluperfect	0 0 -4 4
nct2=impose present	0 -10 1 10
nct2=propose past	-1 3 0 -1
nct2=say past	3 0 1 -8
nct2=say present	0 -2 5 0
nct2=stay future	0 0 1 0
nct2=stay future-passive	0 7 -4 0
nct2=stay gerund	0 5 -4 0
nct2=stay infinitive	6 0 0 -2
nct2=stay modal	0 1 0 0
nct2=stay past	-4 -14 21 -3
nct2=stay perfect	0 6 -2 0
nct2=stay pluperfect	0 4 0 -2
nct2=stay present	3 2 -11 1
nct2=suspend infinitive	6 0 0 -2
nct2=suspend present	0 1 0 0
nct2=up past	4 -6 4 -1
nct2=up present	0 6 -3 0
next:apart	-25 10 -5 11
next:calls	3 -54 45 14
next:coming	-26 -14 27 0
next:ended	-28 5 1 7
next:experts	16 -35 32 -11
next:heads=0	0 5 1 -7
next:heads=1	-5 -10 0 19
next:heads=2	-5 21 -10 -17
next:meets	-13 -27 16 28
next:running	-17 14 -15 6
next:summit	0 0 -5 3
next:sure	17 -38 7 27
next:wished	-22 27 2 -40
next="	0 3 -10 5
next=(	-1 0 -11 12
next=)	-1 -17 22 -2
next=,	4 -7 12 -10
next=:	-8 41 -33 -8
next=;	-11 11 -4 -2
next=and	0 -19 9 9
next=because	0 -2 5 0
next=that	-4 16 -12 0
next=unless	0 2 -1 0
next=—	-7 5 9 -19
nhas-future	8 -10 10 -11
nhas-gerund	0 22 -14 -9
nhas-infinitive	1 -13 9 1
nhas-modal	0 7 -11 0
nhas-participle	0 0 6 -8
nhas-past	-3 -8 19 -10
nhas-perfect	0 1 -1 1
nhas-pluperfect	0 0 -8 6
nhas-present	3 12 -26 6
nt2=future	0 -9 16 -6
nt2=future-passive	9 -2 -4 0
nt2=gerund	0 18 -13 -6
nt2=infinitive	4 -7 -1 4
nt2=modal	0 1 -6 2
nt2=participle-passive	0 0 6 -8
nt2=past	-1 -10 24 -17
nt2=past-passive	0 0 -5 4
nt2=perfect	0 7 -1 -2
nt2=perfect-passive	0 1 0 0
nt2=pluperfect	-4 0 -9 10
nt2=pluperfect-passive	3 0 0 -2
nt2=present	5 7 -19 3
nt2=present-not	0 5 -1 0
nt2=present-passive	0 4 -1 0
nv0-none	-5 3 5 -7
nv1-none	-5 3 5 -7
nv2-none	-14 0 9 -2
nv2=agree	0 -1 2 0
nv2=ask	0 0 1 0
nv2=be	1 -4 2 0
nv2=bring	0 3 -2 0
nv2=call	0 2 0 0
nv2=come	0 6 -3 0
nv2=cut	0 0 1 0
nv2=end	-1 0 0 3
nv2=enter	0 1 0 0
nv2=expire	0 2 0 0
nv2=extend	0 2 0 -1
nv2=get	0 -4 0 4
nv2=have	8 0 -8 -4
nv2=hold	0 14 -8 -1
nv2=hope	0 1 0 0
nv2=keep	0 -7 10 -1
nv2=meet	0 3 -4 0
nv2=other	2 6 -3 -7
nv2=pay	0 1 0 0
nv2=post	0 0 1 0
nv2=put	0 -1 3 0
nv2=reply	0 1 0 0
nv2=rise	4 -1 0 0
nv2=say	3 -4 7 -9
nv2=set	0 -14 0 12
nv2=sign	0 3 0 -1
nv2=sit	-2 8 0 -5
nv2=stay	5 -1 0 -1
nv2=stop	0 1 0 0
nv2=take	0 -12 0 11
nvt2=agree participle	0 -1 5 0
nvt2=be future	0 -3 5 0
nvt2=be past	-2 -1 6 -1
nvt2=be present	4 -2 -6 3
nvt2=call past	0 2 0 0
nvt2=end past	0 0 -4 6
nvt2=expire present	0 2 0 0
nvt2=go past	0 -1 2 0
nvt2=go present	0 3 0 0
nvt2=have past	0 2 0 0
nvt2=have present	8 0 -5 -3
nvt2=other perfect	0 3 -1 0
nvt2=other pluperfect	3 0 0 -2
nvt2=other present	0 1 0 0
nvt2=put present	0 -3 4 0
nvt2=reply past	0 1 0 0
nvt2=say past	5 0 0 -7
nvt2=say present	0 -5 7 0
nvt2=set present	0 -14 0 13
nvt2=sign past	0 0 2 -1
nvt2=take past	0 -8 1 5
pair: both	0 -11 10 3
pair: n=0	17 -2 -7 0
pair: n=1	-17 5 2 -2
pair: n=2	-13 6 14 -27
pair: n=3	-6 25 -12 -11
pair: n=4	0 -20 12 10
pair: n=5	0 0 1 0
pair: not-both	-5 17 -2 -20
pair:both n=0	8 -6 -2 4
pair:both n=1	2 2 -5 0
pair:both n=2	-19 5 10 -11
pair:both n=3	-4 0 10 -16
pair:both n=4	0 -18 9 10
pair:coming both	0 2 4 -17
pair:coming n=0	-12 0 3 2
pair:coming n=1	1 11 -7 -16
pair:coming n=2	6 -7 0 3
pair:coming n=3	0 -12 15 -1
pair:coming not-both	-2 -1 0 5
pair:coming+ended both	0 3 0 -2
pair:coming+ended n=0	0 0 -3 4
pair:coming+ended n=1	0 0 0 -2
pair:coming+ended n=2	0 7 -6 0
pair:coming+ended not-both	-1 4 -8 3
pair:coming+running n=0	0 7 -1 -1
pair:coming+running n=1	8 0 -7 0
pair:coming+running not-both	0 7 -1 -2
pair:day 	-7 9 5 -16
pair:day both	-1 -5 8 -1
pair:day coming	-1 0 2 -4
pair:day coming+ended	-1 8 -9 0
pair:day coming+running	6 8 -10 -4
pair:day day-none	-11 1 6 -2
pair:day day=l0	0 5 0 -4
pair:day day=l1	0 -6 -10 15
pair:day day=l2	-13 4 -5 8
pair:day day=l3	-9 10 -2 0
pair:day day=l4	4 1 2 -14
pair:day day=l5	0 2 0 0
pair:day day=r0	0 13 -7 -1
pair:day day=r1	16 0 -8 -18
pair:day day=r2	9 5 -3 -21
pair:day day=r3	0 -6 11 -4
pair:day day=r4	-14 14 -9 0
pair:day day=r5	0 -2 4 0
pair:day ended	-9 0 -12 16
pair:day ended+running	2 -2 3 -7
pair:day n=0	6 16 -18 -8
pair:day n=1	-8 3 0 1
pair:day n=2	-6 2 11 -16
pair:day n=3	-10 11 -1 -5
pair:day n=4	-1 -25 13 13
pair:day n=5	0 2 0 -1
pair:day no-word	-27 29 -9 -10
pair:day not-both	-8 19 -9 -8
pair:day part:sure	6 -2 0 -7
pair:day prev:sure	9 -7 2 -6
pair:day running	-5 11 -1 -10
pair:day sent:sure	-5 -9 4 7
pair:day-none 	-6 -3 11 -4
pair:day-none both	-4 -3 6 -1
pair:day-none coming	-12 8 4 -15
pair:day-none coming+ended	0 4 -7 3
pair:day-none coming+running	7 2 -8 -1
pair:day-none ended	-10 -2 -8 17
pair:day-none ended+running	7 -5 -2 0
pair:day-none n=0	6 10 -12 -9
pair:day-none n=1	-9 -7 5 9
pair:day-none n=2	-14 11 8 -28
pair:day-none n=3	-7 5 0 -1
pair:day-none n=4	0 -27 14 14
pair:day-none no-word	-20 9 3 -1
pair:day-none not-both	-9 6 1 -1
pair:day-none part:sure	-1 3 2 -11
pair:day-none prev:sure	10 0 -8 -5
pair:day-none running	-5 10 5 -28
pair:day-none sent:sure	-8 -9 6 7
pair:day=l0 	0 5 0 -4
pair:day=l0 n=1	0 0 1 0
pair:day=l0 no-word	0 7 -2 -1
pair:day=l0 not-both	0 4 0 -4
pair:day=l1 	2 0 -9 4
pair:day=l1 both	-3 -12 0 17
pair:day=l1 coming	-4 -11 0 15
pair:day=l1 n=0	2 0 -6 2
pair:day=l1 n=1	0 0 -2 5
pair:day=l1 n=2	-2 -4 0 9
pair:day=l1 no-word	0 0 -9 9
pair:day=l1 not-both	1 3 -8 0
pair:day=l2 	0 7 -1 -4
pair:day=l2 both	0 6 0 -14
pair:day=l2 coming	-1 -4 1 4
pair:day=l2 ended	-3 0 0 2
pair:day=l2 n=0	-6 -5 4 5
pair:day=l2 n=1	0 10 -15 1
pair:day=l2 n=2	-4 0 2 1
pair:day=l2 no-word	-13 13 -13 2
pair:day=l2 not-both	-16 0 -8 17
pair:day=l2 part:sure	0 -10 5 0
pair:day=l2 running	-3 -2 -3 10
pair:day=l2 sent:sure	0 8 -5 0
pair:day=l3 	0 0 0 1
pair:day=l3 both	0 -11 5 3
pair:day=l3 coming	-4 8 -5 0
pair:day=l3 ended	0 5 0 -2
pair:day=l3 ended+running	-2 0 5 0
pair:day=l3 n=0	0 4 -9 0
pair:day=l3 n=1	-6 -2 7 0
pair:day=l3 n=2	-5 8 -3 0
pair:day=l3 no-word	-3 13 -14 0
pair:day=l3 not-both	-12 25 -8 -5
pair:day=l3 part:sure	0 3 0 -3
pair:day=l3 sent:sure	0 0 -4 3
pair:day=l4 	8 0 0 -8
pair:day=l4 both	-4 0 13 -9
pair:day=l4 coming	0 -5 7 0
pair:day=l4 ended	0 0 2 -3
pair:day=l4 n=0	-1 9 -2 -1
pair:day=l4 n=1	0 11 0 -13
pair:day=l4 n=2	9 -13 3 0
pair:day=l4 n=3	0 0 2 0
pair:day=l4 no-word	-1 3 1 -6
pair:day=l4 not-both	8 4 -14 -5
pair:day=l4 part:sure	8 -4 0 -4
pair:day=l4 sent:sure	0 3 0 -3
pair:day=l5 no-word	0 2 0 0
pair:day=r0 	0 12 -7 -1
pair:day=r0 n=1	0 9 -6 -1
pair:day=r0 no-word	0 7 0 -1
pair:day=r0 not-both	0 12 -7 -1
pair:day=r1 	4 4 0 -12
pair:day=r1 both	16 -9 -4 -5
pair:day=r1 coming	15 -9 -6 -1
pair:day=r1 n=0	3 0 0 -8
pair:day=r1 n=1	7 1 -7 -7
pair:day=r1 n=2	7 -4 -1 0
pair:day=r1 no-word	8 2 -3 -15
pair:day=r1 not-both	0 9 -3 -11
pair:day=r2 	0 10 -6 -9
pair:day=r2 both	-8 8 0 -7
pair:day=r2 coming	6 -1 -2 0
pair:day=r2 ended	2 0 0 -1
pair:day=r2 ended+running	-7 -1 9 0
pair:day=r2 n=0	0 9 -4 -5
pair:day=r2 n=1	7 0 -2 -9
pair:day=r2 n=2	2 0 0 -3
pair:day=r2 no-word	1 3 0 -11
pair:day=r2 not-both	14 -1 -3 -13
pair:day=r2 part:sure	3 -6 3 -1
pair:day=r2 running	4 0 0 -2
pair:day=r2 sent:sure	-2 17 -11 -3
pair:day=r3 	-13 0 12 -3
pair:day=r3 both	1 -5 3 0
pair:day=r3 coming	0 0 0 -1
pair:day=r3 ended	3 -6 0 3
pair:day=r3 ended+running	2 0 0 -1
pair:day=r3 n=0	2 4 -9 -1
pair:day=r3 n=1	-1 -2 7 -1
pair:day=r3 n=2	0 -13 13 0
pair:day=r3 no-word	-1 16 0 -15
pair:day=r3 not-both	-1 0 7 -4
pair:day=r3 part:sure	0 -2 0 4
pair:day=r3 sent:sure	4 -20 12 0
pair:day=r4 	-10 11 -4 0
pair:day=r4 both	-7 11 -15 3
pair:day=r4 ended	-1 2 -5 2
pair:day=r4 n=0	-5 2 0 0
pair:day=r4 n=1	0 5 -4 0
pair:day=r4 n=2	-2 1 0 0
pair:day=r4 n=3	0 6 -4 0
pair:day=r4 no-word	-3 8 -4 0
pair:day=r4 not-both	-4 3 2 -4
pair:day=r4 part:sure	-3 0 -4 6
pair:day=r4 prev:sure	0 4 -2 0
pair:day=r4 sent:sure	-2 3 0 -3
pair:day=r5 	0 -3 4 0
pair:day=r5 both	0 -4 5 0
pair:day=r5 n=0	0 -6 6 0
pair:day=r5 n=1	0 1 0 0
pair:day=r5 no-word	0 -2 4 0
pair:ended both	-17 -6 0 16
pair:ended n=0	-8 44 -22 -25
pair:ended n=1	-2 -15 -12 28
pair:ended n=2	0 -14 16 0
pair:ended n=3	0 -2 -2 7
pair:ended not-both	0 5 -13 3
pair:ended+running both	3 1 2 -14
pair:ended+running n=0	4 0 -5 0
pair:ended+running n=1	0 0 10 -23
pair:ended+running n=2	0 0 -8 7
pair:ended+running not-both	0 -4 0 2
pair:l=( 	0 0 9 -7
pair:l=( day	0 0 9 -7
pair:l=( day-none	0 -8 12 -2
pair:l=( day=l0	0 4 0 0
pair:l=( n=0	0 2 0 0
pair:l=( n=1	0 4 0 0
pair:l=( no-word	0 3 0 -4
pair:l=( not-both	0 0 5 -5
pair:l=<begin> 	0 -9 16 -12
pair:l=<begin> both	5 4 -6 -4
pair:l=<begin> coming	-12 -2 -3 14
pair:l=<begin> day	-2 -4 7 -2
pair:l=<begin> day-none	1 -8 7 0
pair:l=<begin> day=r1	-7 13 -1 0
pair:l=<begin> day=r4	0 0 3 0
pair:l=<begin> ended	0 18 -8 -6
pair:l=<begin> n=0	-6 -11 13 6
pair:l=<begin> n=1	4 10 -5 -18
pair:l=<begin> n=2	0 3 -1 0
pair:l=<begin> no-word	1 -8 15 -16
pair:l=<begin> not-both	-7 -6 11 0
pair:l=<begin> prev:sure	-19 1 -21 18
pair:l=<begin> running	0 3 0 0
pair:l=<begin> sent:sure	0 7 -1 -4
pair:l=a 	12 0 -9 -4
pair:l=a day	12 0 -9 -4
pair:l=a day-none	0 4 -1 0
pair:l=a day=l1	13 -5 -5 -3
pair:l=a n=0	12 -3 -6 -3
pair:l=a n=1	0 1 0 0
pair:l=a no-word	7 0 -8 -2
pair:l=a not-both	12 -3 -6 -4
pair:l=after day	0 4 0 0
pair:l=after day-none	0 2 0 0
pair:l=after no-word	0 4 0 0
pair:l=after not-both	0 2 0 0
pair:l=again coming	0 -12 15 -1
pair:l=again day	0 -9 12 -2
pair:l=again day-none	0 -6 8 0
pair:l=again n=0	0 -9 11 0
pair:l=again no-word	0 -6 8 0
pair:l=again not-both	0 -9 12 -2
pair:l=ago 	0 5 -3 0
pair:l=ago day	0 8 -3 -2
pair:l=ago day-none	0 7 -3 -2
pair:l=ago n=1	0 6 -1 -2
pair:l=ago no-word	0 6 -1 -2
pair:l=ago not-both	0 5 0 -2
pair:l=and 	-7 0 -4 9
pair:l=and both	0 -2 0 4
pair:l=and day	-7 0 -4 8
pair:l=and day-none	0 5 0 0
pair:l=and day=l1	-6 -3 0 11
pair:l=and n=0	-6 -1 -2 10
pair:l=and no-word	0 1 -1 0
pair:l=and not-both	-6 4 -3 3
pair:l=back day	0 1 0 0
pair:l=back no-word	0 1 0 0
pair:l=back not-both	0 1 0 0
pair:l=before 	0 6 -2 0
pair:l=before day	0 8 -3 0
pair:l=before day-none	0 4 -1 0
pair:l=before n=1	0 4 0 0
pair:l=before no-word	0 8 -3 0
pair:l=before not-both	0 5 -2 0
pair:l=beginning day	9 -6 0 0
pair:l=beijing day	0 1 0 0
pair:l=beijing, 	-3 1 4 -4
pair:l=beijing, day	-3 1 4 -4
pair:l=beijing, day-none	0 1 0 0
pair:l=beijing, n=1	0 5 -2 0
pair:l=beijing, no-word	0 5 -2 0
pair:l=beijing, not-both	-1 1 2 -3
pair:l=brussels, 	0 7 -4 0
pair:l=brussels, day	0 7 -4 0
pair:l=brussels, no-word	0 7 -4 0
pair:l=busan, day	0 4 0 -3
pair:l=busan, day-none	0 4 0 -3
pair:l=busan, n=1	0 4 0 -3
pair:l=busan, not-both	0 4 0 -3
pair:l=by 	0 17 -10 -2
pair:l=by both	0 12 -7 0
pair:l=by coming	0 3 -1 0
pair:l=by day	-1 22 -15 -4
pair:l=by day-none	-1 21 -14 -3
pair:l=by n=0	0 13 -7 -1
pair:l=by n=1	0 4 -2 0
pair:l=by no-word	0 21 -14 -3
pair:l=by not-both	0 11 -6 0
pair:l=call, 	0 4 -3 0
pair:l=call, day	0 4 -3 0
pair:l=call, day-none	0 4 -3 0
pair:l=call, no-word	0 4 -3 0
pair:l=call, not-both	0 4 -3 0
pair:l=changed day	0 3 0 0
pair:l=changed day-none	0 3 0 0
pair:l=changed no-word	0 3 0 0
pair:l=changed not-both	0 3 0 0
pair:l=come 	0 0 1 0
pair:l=come day	0 0 1 0
pair:l=come day-none	0 0 1 0
pair:l=date: 	0 5 -2 0
pair:l=date: day	0 5 -2 0
pair:l=date: day-none	0 5 -2 0
pair:l=date: n=1	0 4 -2 0
pair:l=date: no-word	0 5 -2 0
pair:l=date: not-both	0 5 -2 0
pair:l=dated day	0 4 0 -1
pair:l=dated day-none	0 4 0 -1
pair:l=dated no-word	0 4 0 -1
pair:l=day, 	0 3 0 0
pair:l=day, day	0 3 0 0
pair:l=day, no-word	0 3 0 0
pair:l=days, 	3 1 -2 -3
pair:l=days, day	3 1 -2 -3
pair:l=did, day	0 11 -9 0
pair:l=did, day-none	0 11 -9 0
pair:l=did, not-both	0 11 -9 0
pair:l=due coming	0 3 -1 0
pair:l=due day	0 3 -1 0
pair:l=due day-none	0 3 -1 0
pair:l=due no-word	0 3 -1 0
pair:l=ended ended	0 -3 0 3
pair:l=ended n=0	0 6 0 -5
pair:l=ends 	0 -3 -2 7
pair:l=ends day	0 -5 -5 11
pair:l=ends day-none	0 -5 -5 11
pair:l=ends n=0	0 -2 0 3
pair:l=ends no-word	0 -1 0 3
pair:l=ends not-both	0 -5 -5 11
pair:l=for 	0 6 -3 0
pair:l=for coming	-7 -8 16 -2
pair:l=for day	-8 -4 12 -4
pair:l=for day-none	-4 -3 9 -3
pair:l=for n=0	-3 6 0 0
pair:l=for n=1	0 -11 14 0
pair:l=for no-word	-2 2 0 -1
pair:l=for not-both	-7 -4 12 -2
pair:l=for part:sure	-1 0 4 0
pair:l=for prev:sure	0 -6 8 0
pair:l=friday 	0 -5 -4 10
pair:l=friday day	0 -5 -4 10
pair:l=friday day-none	0 -5 -4 10
pair:l=friday n=1	0 -10 0 12
pair:l=friday n=2	0 4 -1 0
pair:l=friday no-word	0 -5 -4 10
pair:l=friday not-both	0 -5 -4 10
pair:l=friday, 	0 13 -5 -6
pair:l=friday, day	0 13 -5 -6
pair:l=friday, day-none	0 12 -4 -5
pair:l=friday, n=0	0 1 0 0
pair:l=friday, n=1	0 7 -1 -3
pair:l=friday, no-word	0 13 -5 -6
pair:l=friday, not-both	0 13 -5 -6
pair:l=from 	-4 3 8 -16
pair:l=from both	13 -20 11 -5
pair:l=from coming	15 -10 -3 0
pair:l=from day	9 -3 5 -20
pair:l=from day-none	-2 5 3 -15
pair:l=from day=l4	0 -1 2 0
pair:l=from day=r1	15 -11 -2 0
pair:l=from day=r2	0 -2 3 0
pair:l=from n=0	0 18 -18 -5
pair:l=from n=1	6 -5 5 -8
pair:l=from n=2	5 -8 5 0
pair:l=from no-word	8 9 -14 -9
pair:l=from not-both	-4 14 -3 -12
pair:l=from part:sure	-2 -13 17 0
pair:l=from prev:sure	5 1 -7 -1
pair:l=from sent:sure	0 -4 10 -2
pair:l=goods 	7 -6 0 0
pair:l=goods day	7 -5 0 0
pair:l=goods day-none	7 -5 0 0
pair:l=goods n=0	7 -5 0 0
pair:l=goods not-both	7 -6 0 0
pair:l=has 	0 2 -2 0
pair:l=has day	0 -5 6 0
pair:l=has day-none	0 -5 6 0
pair:l=has no-word	0 -5 6 0
pair:l=has not-both	0 -5 6 0
pair:l=is 	0 0 1 0
pair:l=is n=0	0 5 0 0
pair:l=is n=1	0 0 2 0
pair:l=is no-word	0 7 -3 0
pair:l=is not-both	0 6 -1 0
pair:l=it day	0 -9 0 10
pair:l=it day-none	0 -9 0 10
pair:l=it n=0	0 -4 -6 10
pair:l=it no-word	0 -10 0 10
pair:l=it not-both	0 -9 0 10
pair:l=lima day	12 -6 -4 -2
pair:l=midnight day	0 1 0 0
pair:l=midnight day-none	0 1 0 0
pair:l=midnight no-word	0 1 0 0
pair:l=monday 	9 -14 -10 11
pair:l=monday day	9 -14 -10 11
pair:l=monday day-none	9 -14 -10 11
pair:l=monday n=0	10 -11 -1 1
pair:l=monday n=1	0 -7 -3 11
pair:l=monday no-word	15 -24 -9 16
pair:l=monday not-both	9 -14 -10 11
pair:l=monday, 	5 -3 -13 7
pair:l=monday, day	5 -3 -13 7
pair:l=monday, day-none	5 -8 -9 10
pair:l=monday, n=0	6 -20 -2 16
pair:l=monday, n=1	0 22 -6 -15
pair:l=monday, no-word	-2 0 -11 9
pair:l=monday, not-both	5 -3 -13 7
pair:l=noon day	0 2 -2 0
pair:l=noon day-none	0 2 -2 0
pair:l=noon no-word	0 3 -1 0
pair:l=of 	-6 -2 7 0
pair:l=of both	0 2 -2 0
pair:l=of coming	0 1 0 0
pair:l=of day	-11 3 6 -6
pair:l=of day-none	-6 5 5 -16
pair:l=of day=r3	0 -2 4 0
pair:l=of day=r4	0 -4 0 6
pair:l=of ended	0 1 0 -3
pair:l=of n=0	-4 0 0 1
pair:l=of n=1	-2 0 8 -9
pair:l=of no-word	-5 2 7 -14
pair:l=of not-both	-8 0 9 -11
pair:l=of part:sure	0 -5 0 5
pair:l=of prev:sure	0 3 0 0
pair:l=of running	0 6 -4 0
pair:l=on 	-8 4 0 -1
pair:l=on both	-8 -11 14 1
pair:l=on coming	0 7 4 -30
pair:l=on day	-12 3 6 -8
pair:l=on day-none	-21 6 3 -2
pair:l=on day=l2	0 0 -3 1
pair:l=on day=l3	0 3 0 -5
pair:l=on day=l4	-2 0 8 -5
pair:l=on day=r1	0 -2 4 0
pair:l=on day=r2	13 -6 0 -10
pair:l=on day=r3	-3 -6 0 8
pair:l=on day=r4	-3 14 -9 0
pair:l=on day=r5	0 -3 4 0
pair:l=on ended	-15 0 -3 9
pair:l=on ended+running	-1 -8 12 -1
pair:l=on n=0	8 2 -3 -8
pair:l=on n=1	-15 -1 3 4
pair:l=on n=2	-16 7 3 -7
pair:l=on n=3	0 2 1 -4
pair:l=on n=4	0 -1 3 0
pair:l=on no-word	-1 9 -5 -7
pair:l=on not-both	-6 12 -3 -12
pair:l=on part:sure	-14 -4 13 0
pair:l=on prev:sure	0 -9 9 0
pair:l=on running	6 -6 5 -7
pair:l=on sent:sure	-5 4 -1 0
pair:l=out 	0 3 -1 0
pair:l=out day	0 7 -4 0
pair:l=out day-none	0 6 -4 0
pair:l=out n=1	0 3 -1 0
pair:l=out no-word	0 4 -1 0
pair:l=out not-both	0 7 -4 0
pair:l=percent 	0 3 -2 0
pair:l=percent day	0 3 -2 0
pair:l=percent day-none	0 3 -2 0
pair:l=published day	0 4 0 -1
pair:l=published not-both	0 4 0 -1
pair:l=sat 	-1 8 -5 0
pair:l=sat day	-1 8 -5 0
pair:l=sat day-none	-1 8 -5 0
pair:l=sat not-both	-1 8 -5 0
pair:l=sat part:sure	-1 8 -5 0
pair:l=saturday 	0 2 0 0
pair:l=saturday day	0 2 0 0
pair:l=saturday n=0	0 2 0 0
pair:l=saturday, 	0 8 -6 0
pair:l=saturday, day	0 8 -6 0
pair:l=saturday, day-none	0 8 -6 0
pair:l=saturday, no-word	0 8 -6 0
pair:l=saturday, not-both	0 8 -6 0
pair:l=signed day	0 8 -4 -1
pair:l=signed day-none	0 2 0 0
pair:l=signed no-word	0 2 0 0
pair:l=since both	5 2 -1 -9
pair:l=since day	7 3 -4 -12
pair:l=since day-none	9 1 -8 -6
pair:l=since day=l3	-2 -1 6 0
pair:l=since day=r2	-2 5 0 0
pair:l=since day=r3	2 0 0 -1
pair:l=since ended+running	7 3 -4 -12
pair:l=since n=0	5 2 -1 -11
pair:l=since n=1	2 5 0 -15
pair:l=since n=2	0 -4 0 8
pair:l=since no-word	9 7 -10 -17
pair:l=since not-both	2 0 -3 -2
pair:l=since part:sure	4 0 -2 -2
pair:l=since prev:sure	-8 0 8 -3
pair:l=since sent:sure	0 -6 0 8
pair:l=spent 	0 -1 5 -2
pair:l=spent both	0 -8 11 -2
pair:l=spent day	0 -4 9 -3
pair:l=spent day-none	0 -1 6 -2
pair:l=spent n=1	0 -5 7 -1
pair:l=spent no-word	0 -4 9 -3
pair:l=spoke day	0 -8 10 0
pair:l=spoke no-word	0 -8 10 0
pair:l=starts 	0 2 0 0
pair:l=starts day	0 3 -1 0
pair:l=starts day-none	0 3 -1 0
pair:l=starts no-word	0 3 -1 0
pair:l=starts not-both	0 3 -1 0
pair:l=stockholm, 	0 10 -12 0
pair:l=stockholm, day	0 10 -12 0
pair:l=sunday, 	0 -10 -2 13
pair:l=sunday, day	3 -13 -3 12
pair:l=sunday, day-none	0 -10 -2 13
pair:l=sunday, n=0	3 -13 -3 12
pair:l=sunday, no-word	0 -10 -2 13
pair:l=sunday, not-both	3 -14 -2 13
pair:l=tariffs day	0 -10 11 0
pair:l=tariffs day-none	0 -10 11 0
pair:l=tariffs no-word	0 -10 11 0
pair:l=television day-none	0 3 0 -2
pair:l=television n=0	0 3 0 -2
pair:l=television not-both	0 3 0 -2
pair:l=that 	6 -3 0 0
pair:l=that day	6 -3 0 0
pair:l=that no-word	6 -3 0 0
pair:l=the 	-11 17 -4 -11
pair:l=the both	0 10 -8 0
pair:l=the coming	7 2 -11 0
pair:l=the coming+ended	0 5 -3 0
pair:l=the day	4 27 -22 -19
pair:l=the day-none	8 12 -13 -14
pair:l=the day=l3	0 3 0 0
pair:l=the day=l4	0 10 -8 0
pair:l=the ended	7 0 -3 -3
pair:l=the ended+running	0 3 -2 0
pair:l=the n=0	-11 18 -6 -7
pair:l=the n=1	13 1 -9 -8
pair:l=the n=2	0 18 -16 0
pair:l=the no-word	-6 3 5 -8
pair:l=the not-both	5 19 -16 -17
pair:l=the part:sure	14 7 -24 0
pair:l=the prev:sure	0 6 0 0
pair:l=the running	0 4 -3 0
pair:l=the sent:sure	-2 20 -14 -5
pair:l=this 	0 5 -4 0
pair:l=this day	0 8 -5 0
pair:l=this day-none	0 8 -5 0
pair:l=this n=2	0 7 -4 0
pair:l=this no-word	0 5 -4 0
pair:l=this not-both	0 5 -4 0
pair:l=through 	0 -3 -11 11
pair:l=through both	0 -1 -3 5
pair:l=through day	0 -3 -11 11
pair:l=through day-none	0 -3 -11 11
pair:l=through n=1	0 -5 -9 12
pair:l=through no-word	0 -3 -11 11
pair:l=through not-both	0 0 -5 6
pair:l=thursday 	0 20 -5 -12
pair:l=thursday day	0 0 -5 3
pair:l=thursday day-none	0 0 -5 3
pair:l=thursday n=0	0 4 0 0
pair:l=thursday n=1	0 0 -4 5
pair:l=thursday no-word	0 0 -5 3
pair:l=thursday not-both	0 0 -5 3
pair:l=thursday, 	0 11 -5 -1
pair:l=thursday, day	0 11 -5 -1
pair:l=thursday, day-none	0 10 -4 -1
pair:l=thursday, n=0	0 6 -2 0
pair:l=thursday, n=1	0 2 -1 0
pair:l=thursday, no-word	0 10 -5 -1
pair:l=thursday, not-both	0 9 -4 0
pair:l=till 	0 4 -3 0
pair:l=till day	0 4 -3 0
pair:l=till day-none	0 4 -3 0
pair:l=till n=1	0 1 -1 0
pair:l=till no-word	0 1 0 0
pair:l=till not-both	0 4 -3 0
pair:l=to 	-4 16 -20 4
pair:l=to both	0 9 -9 0
pair:l=to coming	-5 -9 -2 15
pair:l=to day	-12 5 -24 17
pair:l=to day-none	-2 1 -14 10
pair:l=to day=l1	-3 0 0 4
pair:l=to day=l2	0 -4 0 8
pair:l=to day=l4	0 2 0 0
pair:l=to day=r2	0 6 -5 0
pair:l=to n=0	-2 27 -13 -14
pair:l=to n=1	-2 -8 -8 16
pair:l=to n=2	-3 -6 -1 12
pair:l=to no-word	-10 2 -20 17
pair:l=to not-both	-10 -1 -17 17
pair:l=to sent:sure	0 1 -1 0
pair:l=trump both	0 2 0 0
pair:l=trump day	0 2 0 0
pair:l=trump day-none	0 2 0 0
pair:l=trump n=0	0 3 0 0
pair:l=trump no-word	0 3 0 0
pair:l=tuesday 	0 -2 8 -7
pair:l=tuesday day	0 -2 8 -7
pair:l=tuesday day-none	0 -2 8 -7
pair:l=tuesday n=0	0 2 0 0
pair:l=tuesday n=1	0 10 -6 0
pair:l=tuesday no-word	0 -4 10 -6
pair:l=tuesday not-both	0 -3 8 -6
pair:l=tuesday, 	0 14 -7 -5
pair:l=tuesday, day	0 14 -7 -5
pair:l=tuesday, day-none	0 14 -7 -5
pair:l=tuesday, n=1	0 6 -1 -1
pair:l=tuesday, no-word	0 11 -4 -4
pair:l=tuesday, not-both	0 14 -7 -5
pair:l=until 	-7 11 -18 4
pair:l=until both	-1 -7 -4 13
pair:l=until coming	-4 -6 -4 13
pair:l=until day	-16 5 -26 18
pair:l=until day-none	-6 6 -19 7
pair:l=until day=l1	0 -10 0 12
pair:l=until day=l2	-2 0 0 3
pair:l=until day=l3	-2 0 0 4
pair:l=until day=l4	0 1 0 0
pair:l=until day=r4	0 3 0 -1
pair:l=until ended	-3 -2 0 7
pair:l=until n=0	-6 2 -11 8
pair:l=until n=1	-1 0 -8 5
pair:l=until n=2	-6 0 -4 8
pair:l=until no-word	-7 13 -20 3
pair:l=until not-both	-13 13 -21 8
pair:l=until prev:sure	0 -10 0 12
pair:l=until sent:sure	-2 1 -1 2
pair:l=up day	0 -5 7 0
pair:l=up day-none	0 -5 7 0
pair:l=up no-word	0 -5 7 0
pair:l=up not-both	0 -5 7 0
pair:l=washington 	0 1 0 -1
pair:l=washington day	0 1 0 -1
pair:l=washington, 	0 3 0 -2
pair:l=washington, day	0 3 0 -2
pair:l=washington, no-word	0 3 0 0
pair:l=washington, not-both	0 1 0 0
pair:l=wednesday 	0 -7 13 -9
pair:l=wednesday day	0 -7 13 -9
pair:l=wednesday day-none	0 -7 13 -9
pair:l=wednesday n=0	0 11 -8 0
pair:l=wednesday n=1	0 -13 18 -7
pair:l=wednesday no-word	0 -7 13 -9
pair:l=wednesday not-both	0 -7 13 -9
pair:l=wednesday, 	0 -6 10 -4
pair:l=wednesday, day	0 -6 10 -4
pair:l=wednesday, day-none	0 -7 11 -3
pair:l=wednesday, n=0	0 6 -2 0
pair:l=wednesday, n=1	0 -11 13 -1
pair:l=wednesday, no-word	0 9 -5 0
pair:l=wednesday, not-both	0 -6 10 -4
pair:l=week, 	0 -8 12 -2
pair:l=week, day	0 -8 12 -2
pair:l=week, day-none	0 -6 8 0
pair:l=week, n=1	0 -2 6 -2
pair:l=week, no-word	0 -8 10 -1
pair:l=week, not-both	0 -2 6 -2
pair:l=with day	-2 8 0 -2
pair:l=with day-none	-2 7 0 -1
pair:l=with not-both	-2 8 0 -2
pair:l=yes, day	0 1 0 0
pair:l=yes, day-none	0 1 0 0
pair:l=yes, n=0	0 1 0 0
pair:l=yes, no-word	0 1 0 0
pair:l=yes, not-both	0 1 0 0
pair:l=york, 	0 0 3 -5
pair:l=york, day	0 0 3 -5
pair:l=york, day-none	0 0 3 -4
pair:l=york, n=1	0 0 3 -5
pair:l=york, no-word	0 0 2 -3
pair:l=york, not-both	0 -16 17 0
pair:l=| 	0 2 0 0
pair:l=| day	0 2 0 0
pair:l=| day-none	0 2 0 0
pair:l=| no-word	0 2 0 0
pair:l=· 	0 8 -3 -1
pair:l=· day	0 9 -4 -2
pair:l=· day-none	0 9 -4 -2
pair:l=· n=1	0 7 -3 -1
pair:l=· no-word	0 9 -4 -2
pair:l=· not-both	0 6 -3 0
pair:l=— 	0 1 0 0
pair:l=— day	0 1 0 0
pair:l=— day-none	0 1 0 0
pair:l=— no-word	0 1 0 0
pair:l=— not-both	0 1 0 0
pair:no-word 	-15 26 -7 -15
pair:no-word both	-7 16 -13 0
pair:no-word coming	-8 0 -4 12
pair:no-word coming+ended	0 2 -8 3
pair:no-word coming+running	0 5 0 -1
pair:no-word ended	-23 10 0 -1
pair:no-word ended+running	5 2 -3 -8
pair:no-word n=0	-6 7 1 -5
pair:no-word n=1	-15 20 -21 7
pair:no-word n=2	-10 9 10 -31
pair:no-word n=3	-1 27 -10 -18
pair:no-word n=4	0 -17 3 14
pair:no-word not-both	-21 20 -2 -10
pair:no-word running	-3 -10 17 -3
pair:not-both n=0	1 21 -17 -13
pair:not-both n=1	-13 3 2 0
pair:not-both n=2	2 -1 4 -7
pair:not-both n=3	-3 12 -16 2
pair:not-both n=4	0 -8 4 3
pair:part:sure 	-7 0 11 -15
pair:part:sure both	6 -22 13 2
pair:part:sure coming	4 -1 4 -21
pair:part:sure coming+ended	0 1 0 0
pair:part:sure ended	0 -15 -3 18
pair:part:sure ended+running	3 -2 1 -4
pair:part:sure n=0	-13 15 -7 0
pair:part:sure n=1	9 -8 0 0
pair:part:sure n=2	9 -2 -1 -4
pair:part:sure n=3	-2 0 6 -2
pair:part:sure not-both	0 14 -11 -12
pair:part:sure running	-1 19 -15 -1
pair:prev:sure 	18 -14 -4 4
pair:prev:sure both	5 -5 5 -7
pair:prev:sure coming	-9 2 8 -10
pair:prev:sure ended	0 5 -1 -1
pair:prev:sure ended+running	-8 0 8 -3
pair:prev:sure n=0	8 -5 -18 13
pair:prev:sure n=1	5 -5 11 -17
pair:prev:sure n=2	-5 6 1 -11
pair:prev:sure n=3	0 -2 6 -1
pair:prev:sure not-both	4 -3 0 -1
pair:prev:sure running	0 4 -5 -1
pair:running both	-3 14 -2 -10
pair:running n=0	0 4 -7 0
pair:running n=1	-4 -4 15 -13
pair:running n=2	0 13 -10 0
pair:running not-both	-2 1 1 -2
pair:sent:sure 	-7 -12 15 0
pair:sent:sure both	-13 -3 11 -1
pair:sent:sure coming	5 -1 -1 0
pair:sent:sure ended	0 0 -10 6
pair:sent:sure ended+running	0 -6 0 8
pair:sent:sure n=0	17 18 -25 -19
pair:sent:sure n=1	-27 -10 19 0
pair:sent:sure n=2	-9 -12 5 14
pair:sent:sure n=3	0 -1 -6 8
pair:sent:sure n=4	0 -9 8 0
pair:sent:sure not-both	3 -4 -5 8
pair:sent:sure running	0 10 -5 -2
part:calls	-22 -37 51 -23
part:coming	0 5 -4 -6
part:ended	-5 2 -13 12
part:experts	0 13 -9 -6
part:m=adjourned	0 0 -3 4
part:m=arrives	1 4 -5 -1
part:m=broke off	0 2 -1 0
part:m=broke up	0 1 -5 2
part:m=came	-4 0 2 0
part:m=closed	0 1 -4 1
part:m=come	-3 6 0 -4
part:m=comes	5 0 -6 0
part:m=consultations	0 -9 9 0
part:m=delegation	1 0 0 -2
part:m=delegations	0 -5 -9 15
part:m=due	0 8 -13 3
part:m=ended	0 -10 0 12
part:m=expected	-2 7 0 -3
part:m=go	0 5 -10 3
part:m=goes	-3 -5 11 -2
part:m=here	2 -3 1 -2
part:m=meet	-3 -5 10 -1
part:m=meeting	-6 0 9 -7
part:m=meets	0 7 -3 0
part:m=met	1 10 -9 -1
part:m=negotiations	-2 -2 11 -8
part:m=negotiators	0 6 -8 1
part:m=parted	0 -6 -7 12
part:m=received	0 -3 6 0
part:m=rose	-1 0 0 2
part:m=round	1 10 -22 2
part:m=sat	4 0 0 -4
part:m=session	0 -9 0 10
part:m=settled	0 -4 5 0
part:m=shook hands	0 -5 7 -1
part:m=signed	0 7 -16 10
part:m=sit	4 -6 0 3
part:m=sits	0 -8 10 0
part:m=sitting	-1 0 0 1
part:m=spent	0 -4 9 -3
part:m=table	0 -8 10 0
part:m=talk	0 5 -2 0
part:m=talks	2 -3 0 1
part:m=there	9 -26 11 6
part:m=time	9 -12 -10 14
part:m=to see	0 3 -2 0
part:m=visit	6 -13 8 0
part:m=went	0 0 3 -4
part:m=where	-8 -2 9 -2
part:meets	1 -15 13 -2
part:running	3 12 -5 -17
part:summit	7 -33 30 -6
part:sure	6 -2 0 -7
part:wished	-9 6 -11 9
pc0=agree	0 12 -3 -5
pc0=bear	-3 0 12 -9
pc0=begin	-5 -8 12 0
pc0=down	-1 -20 18 3
pc0=end	-1 15 -2 -8
pc0=impose	-2 -13 22 -5
pc0=propose	-3 2 1 -2
pc0=return	-2 -7 11 0
pc0=say	7 -2 0 -1
pc0=stay	5 -12 6 1
pc0=suspend	0 -13 19 -4
pc0=target	0 4 0 -1
pc0=up	4 0 0 -6
pc1=agree	0 13 -3 -6
pc1=bear	-3 4 7 -14
pc1=begin	-5 -6 12 0
pc1=down	-1 -20 19 3
pc1=end	-1 18 -4 -9
pc1=impose	3 -7 4 0
pc1=propose	3 5 -7 -3
pc1=return	-2 -7 11 0
pc1=say	7 -4 0 -4
pc1=sell	0 3 0 0
pc1=stay	5 -10 0 7
pc1=suspend	-1 -14 12 3
pc1=target	0 5 0 -2
pc1=up	3 1 0 -9
pct0=agree past	0 2 0 0
pct0=agree past-passive	0 1 0 0
pct0=bear past	0 -4 9 -2
pct0=bear perfect	0 0 2 -2
pct0=bear present	0 1 0 0
pct0=begin past	0 -1 8 -6
pct0=begin present	-1 -5 1 5
pct0=down past	0 -7 11 0
pct0=down present	0 -4 0 6
pct0=end past	0 1 0 -1
pct0=end present	0 11 -1 -4
pct0=impose future	0 0 1 0
pct0=impose future-passive	0 -12 0 10
pct0=impose modal	0 -7 7 0
pct0=impose past	1 0 3 -7
pct0=impose perfect	0 4 0 0
pct0=impose present	-4 2 5 -7
pct0=impose present-passive	0 -9 9 0
pct0=propose past	-2 8 -3 0
pct0=propose present	0 -6 7 0
pct0=return present	-2 -7 11 0
pct0=say past	10 -3 -1 -3
pct0=say present	-1 0 0 0
pct0=stay future	0 3 0 -3
pct0=stay modal	0 2 0 0
pct0=stay past	13 -5 -12 1
pct0=stay perfect	0 0 3 -2
pct0=stay present	-9 -15 16 5
pct0=suspend present	0 -7 12 0
pct0=suspend present-passive	0 -9 10 0
pct0=target present	0 2 0 0
pct0=up past	4 0 0 -3
pct1=agree participle-passive	0 1 0 0
pct1=agree past	0 2 0 0
pct1=agree past-passive	0 1 0 0
pct1=bear gerund	0 5 0 -1
pct1=bear participle-passive	0 4 -1 0
pct1=bear past	0 -6 10 -1
pct1=bear perfect	0 0 2 -2
pct1=bear present	0 1 0 0
pct1=begin past	0 -2 9 -6
pct1=begin present	-1 -5 1 5
pct1=down past	0 -7 11 0
pct1=down present	0 -4 0 6
pct1=end past	0 1 0 -1
pct1=end present	0 11 -1 -4
pct1=impose future	0 0 1 0
pct1=impose future-passive	0 -12 0 10
pct1=impose infinitive	0 14 -13 0
pct1=impose modal	0 -7 7 0
pct1=impose participle-passive	6 -3 -10 5
pct1=impose past	2 0 2 -7
pct1=impose perfect	0 1 0 0
pct1=impose present	-4 2 5 -7
pct1=impose present-passive	0 -9 9 0
pct1=propose infinitive	0 8 -7 0
pct1=propose participle-passive	7 -5 0 0
pct1=propose past	-1 8 -5 0
pct1=propose present	0 -5 7 0
pct1=return present	-2 -7 11 0
pct1=say past	10 -3 -1 -3
pct1=say present	-1 0 0 1
pct1=stay future	0 3 0 -3
pct1=stay modal	0 2 0 0
pct1=stay participle-passive	0 0 -9 7
pct1=stay past	13 -5 -12 1
pct1=stay present	-8 -16 17 6
pct1=suspend participle-passive	0 0 -8 7
pct1=suspend present	0 -8 12 0
pct1=suspend present-passive	0 -9 10 0
pct1=target present	0 2 0 0
pct1=up past	4 0 0 -3
people=0	-6 21 -12 -7
people=1	-3 3 -7 3
people=2	-10 -5 13 -6
people=3	4 -19 7 1
people=4	0 -6 12 -3
phas-future	0 -7 4 4
phas-gerund	0 15 -5 -7
phas-infinitive	0 14 -8 -4
phas-modal	0 -3 6 -1
phas-participle	4 1 -11 1
phas-past	25 -2 -5 -23
phas-perfect	-1 0 0 0
phas-pluperfect	0 2 -2 0
phas-present	-28 2 11 -1
prev:apart	10 3 -6 -3
prev:calls	-18 -22 32 -4
prev:coming	15 -7 -3 -3
prev:ended	-3 -13 13 3
prev:experts	-2 10 -1 -8
prev:heads=0	-5 12 -10 2
prev:heads=1	-9 0 14 -18
prev:heads=2	17 -11 4 -17
prev:meets	-5 -13 1 21
prev:running	4 -4 -7 11
prev:summit	-25 -6 9 7
prev:sure	7 11 -11 -14
prev:wished	20 -8 -5 -1
pt0=future	0 1 2 -5
pt0=future-passive	0 -12 0 10
pt0=modal	0 -3 6 -1
pt0=past	19 0 -4 -18
pt0=past-not	12 -11 0 0
pt0=past-passive	0 4 0 -3
pt0=pluperfect	0 2 -2 0
pt0=present	-27 3 8 0
pt0=present-passive	0 -3 5 0
pt1=future	0 1 2 -5
pt1=future-passive	0 -12 0 10
pt1=gerund	0 13 -5 -5
pt1=infinitive	0 14 -8 -4
pt1=modal	0 -3 6 -1
pt1=participle-passive	4 0 -11 1
pt1=past	20 -1 -4 -17
pt1=past-not	12 -11 0 0
pt1=past-passive	0 4 0 -3
pt1=perfect	0 1 -1 0
pt1=pluperfect	0 2 -2 0
pt1=present	-27 -5 18 0
pt1=present-not	0 1 0 0
pt1=present-passive	0 -3 5 0
pv0-none	-7 0 0 4
pv0=be	4 -11 5 1
pv0=begin	0 2 0 0
pv0=call	0 10 -7 0
pv0=come	0 -10 6 5
pv0=end	0 1 0 -1
pv0=get	0 6 -1 0
pv0=go	0 -2 4 0
pv0=have	7 13 -18 -7
pv0=hold	0 -7 12 -1
pv0=keep	0 1 0 0
pv0=leave	4 0 0 -1
pv0=make	0 0 3 0
pv0=meet	0 -4 7 0
pv0=other	0 5 -10 3
pv0=rise	5 0 -2 -2
pv0=run	0 4 0 0
pv0=say	-1 -2 3 0
pv0=set	0 1 0 -1
pv0=sign	0 6 -3 0
pv0=sit	3 -3 -9 6
pv0=stop	0 4 0 0
pv0=take	-1 0 1 -1
pv0=tell	0 2 0 0
pv1-none	-10 -2 4 3
pv1=ask	7 -5 0 0
pv1=be	5 -12 6 1
pv1=begin	0 2 0 0
pv1=call	0 10 -7 0
pv1=come	0 -10 6 5
pv1=end	0 3 0 -2
pv1=get	0 3 0 0
pv1=go	0 0 4 -2
pv1=have	8 1 -5 -6
pv1=hold	0 -9 5 5
pv1=keep	0 1 0 0
pv1=know	0 -2 4 0
pv1=leave	4 0 0 -2
pv1=make	0 5 -1 0
pv1=meet	0 3 0 -5
pv1=other	0 4 -9 3
pv1=pay	0 1 0 0
pv1=propose	0 14 -14 0
pv1=rise	5 0 -2 -2
pv1=run	0 6 0 -2
pv1=say	-1 -2 3 0
pv1=set	0 1 0 -1
pv1=sign	0 6 -3 0
pv1=sit	3 -3 -9 6
pv1=stand	0 1 0 0
pv1=stop	0 5 0 -1
pv1=strike	0 1 0 0
pv1=take	-1 0 2 -1
pv1=tell	0 4 0 0
pv2-none	-2 -1 6 -4
pvt0=be past	10 -1 -3 -7
pvt0=be present	-6 -12 7 8
pvt0=begin past	0 1 0 0
pvt0=come past	0 -5 6 0
pvt0=get past	0 4 0 0
pvt0=go present	0 -5 6 0
pvt0=have past	9 -4 -4 0
pvt0=have present	0 20 -14 -5
pvt0=hold present	0 -8 12 0
pvt0=leave past	4 -1 0 -1
pvt0=other past	0 3 0 0
pvt0=other perfect	0 -2 -3 6
pvt0=other present	0 4 -2 0
pvt0=run present	0 1 0 0
pvt0=say past	0 0 3 0
pvt0=say present	0 -3 0 2
pvt0=set present	0 1 0 -1
pvt0=sign past	0 4 -2 0
pvt0=sit past	4 -4 -8 6
pvt0=stop present	0 4 0 0
pvt0=take past	0 0 3 0
pvt0=tell past	0 1 0 0
pvt1=be past	10 -2 -3 -6
pvt1=be present	-6 -13 9 8
pvt1=come past	0 -5 6 0
pvt1=go present	0 -5 6 0
pvt1=have past	9 -4 -4 0
pvt1=have present	0 7 -1 -4
pvt1=hold present	0 -8 12 0
pvt1=leave past	4 -1 0 -1
pvt1=make participle	0 2 0 0
pvt1=other past	0 3 0 0
pvt1=other perfect	0 -2 -3 6
pvt1=other present	0 4 -2 0
pvt1=run present	0 1 0 0
pvt1=say past	0 0 3 0
pvt1=say present	0 -3 0 3
pvt1=set present	0 1 0 -1
pvt1=sign past	0 4 -2 0
pvt1=sit past	4 -4 -8 6
pvt1=stop present	0 4 0 0
pvt1=take past	0 0 4 0
pvt1=tell past	0 1 0 0
q:!	0 1 0 0
q:"	0 1 0 -4
q:'	0 1 0 0
q:'s	4 0 -6 3
q:(	0 -6 13 -8
q:)	0 4 0 -6
q:*	0 7 -4 0
q:,	-7 -4 10 0
q:-	2 0 -7 1
q:.	-6 4 0 -3
q:/	0 1 0 -1
q::	3 -4 -9 10
q:;	0 -2 1 0
q:<agent>	-1 -5 8 -1
q:<day-ahead>	5 3 -5 -4
q:<day-gone>	4 0 0 -8
q:<day-today>	0 -19 4 15
q:<duty>	0 26 -22 -11
q:<gate>	0 -9 3 9
q:<goods>	-9 21 -23 4
q:<level-noun>	-3 12 0 -12
q:<level>	-11 26 -22 0
q:<money>	0 4 -2 0
q:<month-ahead>	0 -1 4 0
q:<month-gone>	-7 -1 6 0
q:<name>	3 -10 12 -5
q:<not>	-6 -11 9 8
q:<number>	14 0 -5 -8
q:<office>	-14 41 -35 0
q:<organisation>	-9 29 -15 -18
q:<person>	-17 -21 30 1
q:<points>	0 0 -5 4
q:<quality>	-1 1 2 -3
q:<seat>	-9 -14 28 -8
q:<sender>	-2 13 -6 -5
q:<span>	-3 26 -27 -2
q:<v-agree>	-11 25 -6 -19
q:<v-bear>	-14 12 3 -15
q:<v-begin>	5 17 -36 5
q:<v-buy>	-2 1 4 -6
q:<v-deny>	0 5 -2 0
q:<v-down>	5 -16 0 12
q:<v-end>	8 -16 7 3
q:<v-impose>	0 -7 10 -2
q:<v-propose>	0 4 0 -4
q:<v-return>	0 8 -3 -1
q:<v-say>	-27 -1 22 -15
q:<v-sell>	-4 17 -6 -8
q:<v-stay>	-20 4 -9 14
q:<v-suspend>	7 0 -13 4
q:<v-target>	2 0 0 -6
q:<v-threaten>	-1 -8 13 -1
q:<v-up>	0 20 -13 -18
q:?	0 1 -2 1
q:@	0 -3 -15 15
q:_	0 -25 10 16
q:a	-7 16 4 -37
q:about	0 22 -18 -2
q:add	0 1 0 0
q:affiliate	0 3 -1 0
q:after	0 -3 6 -2
q:again	9 2 -11 -5
q:ago	0 -9 9 0
q:agree	0 11 -3 -4
q:airport	0 3 -3 0
q:alive	0 5 -2 0
q:all	-1 20 -12 -5
q:also	-2 0 6 -2
q:among	0 3 -3 0
q:an	10 -11 8 -8
q:and	6 -6 -16 17
q:announce	0 1 0 0
q:announcement	7 -3 -2 0
q:another	0 -1 5 -1
q:answer	0 0 2 0
q:any	0 -4 6 0
q:anybody	0 -16 -3 19
q:are	1 -8 -2 11
q:arrangement	0 4 -2 0
q:art	0 1 0 0
q:article	0 6 -5 0
q:as	-1 -4 3 2
q:aside	0 3 0 0
q:ask	0 -11 7 5
q:at	0 -11 20 -15
q:autumn	0 -3 -3 6
q:b	0 6 -4 0
q:back	-1 2 0 -1
q:battery	0 7 -5 0
q:be	-7 0 12 -13
q:bear	0 -1 2 0
q:because	0 -11 8 0
q:been	1 -7 10 -9
q:before	-4 9 0 -3
q:begin	0 1 0 0
q:better	0 5 0 -1
q:between	8 0 -4 -8
q:bill	0 -12 12 0
q:border	0 3 -2 0
q:both	-2 6 0 -4
q:bring	4 -7 -6 6
q:busan	0 -1 4 -1
q:but	0 -5 10 -4
q:by	-10 26 -7 -16
q:calendar	6 -16 4 4
q:call	0 2 0 -2
q:calm	0 6 -2 0
q:camp	0 2 0 0
q:can	0 8 -6 0
q:capital	0 3 0 0
q:car	0 2 -1 0
q:certificate	0 -11 12 0
q:cessation	0 -8 9 0
q:change	0 4 -2 0
q:charge	4 -4 1 -1
q:cheese	0 -4 4 0
q:chip	0 0 -3 1
q:christma	0 3 0 0
q:clock	0 -7 -1 10
q:close	0 0 2 -1
q:collect	0 -10 6 4
q:column	0 8 -1 -2
q:come	3 -11 -4 12
q:comment	0 2 -2 0
q:commerce	0 -1 2 0
q:company	0 2 -1 0
q:conclude	0 5 -3 0
q:confirm	0 0 2 0
q:consent	0 7 -6 0
q:control	0 4 -1 0
q:could	0 -6 0 7
q:country	2 -12 0 9
q:crane	0 -13 -6 17
q:custom	0 11 -7 0
q:cut	0 6 -3 0
q:date	5 -13 9 0
q:day	0 -5 3 3
q:deadline	-4 9 -3 0
q:deal	0 5 -3 0
q:decision	0 7 -6 0
q:desk	0 3 0 0
q:did	-2 2 1 -3
q:different	0 0 1 0
q:dispute	0 3 0 -1
q:do	0 10 -5 -1
q:dock	0 -1 3 0
q:doe	0 0 -6 7
q:don't	0 -4 8 -1
q:down	-3 -8 2 10
q:draft	0 2 -1 0
q:draw	0 7 -1 -2
q:due	0 1 0 -1
q:duty	-4 21 -10 -9
q:each	-4 17 -22 5
q:earth	0 14 -11 0
q:economy	0 3 0 0
q:eighth	0 -5 7 0
q:either	0 1 0 0
q:eleven	11 -13 -5 7
q:else	0 7 -5 0
q:end	10 -6 0 -4
q:evening	0 5 0 0
q:every	0 2 0 0
q:everyone	0 -3 4 0
q:everything	0 5 -3 0
q:exist	0 -6 0 7
q:export	0 -4 4 0
q:extension	0 7 -3 0
q:extra	0 -7 0 7
q:face	0 4 -3 0
q:fail	0 6 -3 0
q:fall	0 3 -1 0
q:far	0 -11 4 7
q:fee	-5 0 7 0
q:fentanyl	0 4 -1 0
q:fifteen	0 5 -2 0
q:fifth	4 -12 0 6
q:finished	0 0 3 0
q:first	0 -15 21 -6
q:five	0 0 1 -1
q:flag	0 1 0 0
q:followed	0 1 0 0
q:for	8 -9 5 -1
q:foreign	0 -5 7 0
q:forty	-3 -1 8 -4
q:four	0 14 -9 -2
q:fourth	0 0 1 0
q:framework	7 -18 12 0
q:from	0 -7 12 -8
q:further	0 -1 5 -2
q:gave	0 8 -6 0
q:general	0 3 -2 0
q:geneva	0 -6 9 -1
q:get	0 11 -7 0
q:give	0 -17 19 0
q:given	0 8 -7 0
q:go	5 22 -26 -13
q:good	-2 1 -4 3
q:government	0 2 -1 0
q:great	0 0 3 -1
q:grower	0 7 -6 0
q:had	0 0 6 -10
q:half	-2 7 0 0
q:hall	0 0 4 0
q:hand	0 -10 11 0
q:happen	0 4 0 0
q:harbour	3 -8 1 0
q:has	0 0 0 -2
q:have	1 16 -10 -17
q:he	-5 0 3 -1
q:hear	0 11 -8 -1
q:here	0 -6 0 8
q:his	1 13 -12 -6
q:hold	0 -6 0 7
q:hotel	0 -11 12 0
q:hour	10 -21 14 0
q:how	0 3 2 -8
q:hundred	0 -11 13 0
q:i	14 -10 0 -7
q:if	-2 20 -11 -7
q:importer	0 0 1 0
q:in	-1 -3 4 0
q:included	0 1 0 0
q:into	0 11 -5 -1
q:is	-12 10 -8 3
q:it	-39 12 1 -3
q:its	-4 0 -10 12
q:just	0 7 -6 0
q:keep	0 10 -6 0
q:kind	0 4 0 0
q:know	-2 7 0 -3
q:last	-5 8 0 -10
q:lasted	0 1 0 0
q:law	0 10 -8 0
q:lead	0 0 1 0
q:leave	4 -22 19 0
q:lentil	0 -6 1 2
q:let	0 2 0 -2
q:letter	0 3 -2 0
q:licence	0 -2 4 0
q:like	0 4 -2 0
q:line	0 7 0 -3
q:lisbon	-2 -5 10 -1
q:list	0 7 -4 0
q:london	0 -11 12 0
q:long	0 -1 6 -5
q:look	6 1 -7 -4
q:lorry	0 -6 0 6
q:lose	0 -8 8 0
q:lunch	-3 10 -4 0
q:m	0 0 1 0
q:make	-2 15 -5 -3
q:man	-2 0 6 -1
q:matter	-1 0 1 0
q:may	0 0 2 -3
q:me	0 -9 11 0
q:meet	0 -6 8 0
q:member	0 -8 9 0
q:men	0 4 -2 0
q:midnight	0 4 0 -4
q:million	0 -1 1 0
q:minister	0 -16 21 -5
q:ministry	0 0 3 -1
q:minute	0 0 2 -1
q:month	0 5 -3 0
q:more	6 0 -3 -6
q:morning	0 -2 6 -1
q:move	0 14 -13 0
q:mr	8 -13 10 -7
q:ms	0 2 -1 0
q:much	0 2 0 0
q:my	0 -9 11 0
q:name	0 -1 2 0
q:need	0 9 -6 0
q:neither	0 1 0 0
q:never	0 6 -5 0
q:new	2 -16 0 14
q:next	-4 -22 27 -2
q:night	0 -1 3 0
q:nine	0 4 -3 0
q:no	1 -23 17 5
q:nobody	0 -28 5 22
q:nor	0 3 -1 0
q:northern	0 4 -3 0
q:not	-19 16 0 -14
q:note	0 -1 2 0
q:nothing	0 0 6 -5
q:notice	0 1 0 0
q:now	-2 13 -6 -3
q:number	0 5 0 -2
q:of	-4 -13 16 0
q:off	0 -17 5 13
q:offer	0 -1 3 0
q:oil	0 2 0 -1
q:older	0 -1 3 0
q:on	-1 13 0 -22
q:one	6 -10 -11 15
q:only	0 1 0 0
q:or	0 12 -8 0
q:order	0 3 0 -2
q:other	0 19 -33 8
q:our	-3 -7 4 5
q:out	3 -6 -17 15
q:over	-7 -1 0 5
q:owe	0 5 0 0
q:own	0 2 -1 0
q:page	0 -5 8 0
q:palm	0 9 -6 0
q:pass	0 0 1 0
q:past	0 5 -3 0
q:pause	0 5 0 -2
q:pay	-3 -4 5 0
q:people	0 6 -5 0
q:permit	0 -2 0 4
q:phosphate	0 1 -1 0
q:place	0 2 0 0
q:point	0 4 -1 0
q:port	0 0 1 0
q:post	0 2 -1 0
q:power	0 2 0 0
q:president	0 5 -2 0
q:price	0 1 0 0
q:prisoner	0 1 0 0
q:promise	0 2 0 0
q:put	4 -15 12 -2
q:quarrel	3 -10 -4 10
q:quarter	0 1 0 0
q:rang	0 -15 17 0
q:rare	0 14 -11 0
q:rather	0 0 2 -1
q:read	0 0 1 0
q:reading	0 3 0 0
q:reciprocal	0 1 0 0
q:reply	0 -3 5 0
q:rest	0 9 -2 -3
q:result	0 4 -1 0
q:right	0 -16 19 0
q:rise	-4 6 0 0
q:river	4 -4 -3 4
q:room	0 0 3 0
q:round	0 0 -1 0
q:rule	0 5 -2 0
q:run	0 8 -7 0
q:same	0 7 -4 0
q:say	-12 14 0 -4
q:second	-1 -2 6 0
q:secretary	0 -2 4 0
q:section	0 6 -1 0
q:see	-5 24 -14 -11
q:sell	0 15 -11 -2
q:send	0 1 -1 0
q:sesame	0 1 0 0
q:set	6 -1 -3 0
q:settle	0 -13 16 0
q:seven	0 1 0 0
q:shall	0 -2 3 0
q:ship	-2 6 0 -2
q:shook	0 -15 16 0
q:should	0 9 -8 0
q:side	-1 0 -8 10
q:sign	-4 29 -17 -8
q:signature	12 -17 7 0
q:since	2 -6 1 0
q:sir	0 3 -3 0
q:sit	-7 -8 0 15
q:six	0 4 -1 0
q:sleep	10 -1 -10 0
q:so	4 0 1 -12
q:something	0 0 2 0
q:soybean	0 5 -2 0
q:speak	0 -17 -3 20
q:spoke	0 -6 8 0
q:spring	0 6 -1 0
q:stand	0 -1 3 0
q:standstill	3 -4 0 0
q:start	0 8 -1 -1
q:stay	0 -6 4 2
q:steel	0 2 0 0
q:step	0 -12 12 0
q:still	0 13 -10 0
q:stockholm	0 0 3 0
q:stop	6 -17 0 9
q:such	0 -1 -1 6
q:summer	0 -1 3 0
q:surcharge	0 7 -5 0
q:suspend	0 3 0 0
q:suspension	7 -6 0 0
q:table	0 -4 8 -1
q:take	0 2 -9 4
q:talk	11 0 -14 1
q:tariff	5 1 -7 -1
q:team	6 -8 -1 3
q:telephone	0 -9 11 0
q:tell	-3 -16 21 -2
q:ten	-3 1 -7 6
q:text	0 -16 3 12
q:than	-1 -2 9 -4
q:that	-13 8 7 -12
q:the	-16 13 -1 -2
q:their	-3 0 10 -9
q:them	-2 4 0 -4
q:then	0 0 0 2
q:there	-4 -8 3 7
q:they	-1 0 6 -6
q:they've	0 0 1 0
q:thi	-3 -6 2 6
q:thing	0 0 4 -2
q:think	0 9 -6 0
q:third	0 2 -11 4
q:thirty	0 -6 0 6
q:those	-1 13 -9 0
q:threat	0 -1 1 0
q:three	9 -38 19 14
q:through	0 10 -8 0
q:time	0 -15 2 13
q:to	2 6 -13 1
q:too	0 6 0 -1
q:top	0 1 0 0
q:trade	0 -11 16 -11
q:truce	-13 27 -13 -6
q:twenty	0 -3 4 0
q:twice	-1 0 0 0
q:two	6 -12 0 6
q:under	0 -7 -1 10
q:until	-3 5 -17 9
q:up	-1 1 -6 4
q:us	-3 -10 16 -2
q:valley	0 2 0 -1
q:vanilla	0 2 0 0
q:very	7 -6 0 0
q:was	10 -20 19 -9
q:water	0 5 -3 0
q:way	0 3 0 -5
q:we	6 2 -7 -2
q:we've	0 1 0 0
q:week	-2 23 -18 -3
q:well	-2 1 3 -4
q:were	0 -2 0 4
q:what	0 21 -21 -1
q:when	3 -1 0 -3
q:where	-1 8 0 -8
q:whether	0 -11 14 0
q:which	-1 0 4 -5
q:who	-9 5 7 -16
q:whole	0 3 -2 0
q:why	0 -1 2 0
q:will	1 -6 2 0
q:window	0 -2 -3 8
q:wine	0 -3 5 0
q:with	0 -3 9 -8
q:within	0 3 -2 0
q:without	3 2 -5 0
q:word	0 15 -12 -1
q:worst	0 -7 1 5
q:would	-6 7 1 -7
q:year	-1 0 6 -2
q:yes	9 -1 -16 4
q:york	3 -17 0 15
q:you	-1 0 6 -5
q:—	0 -14 7 6
qt=future	0 12 -6 -4
qt=modal	-6 1 8 -12
qt=past	-6 3 2 -4
qt=perfect	0 0 6 -6
qt=pluperfect	4 -9 6 -4
qt=present	6 1 -31 21
quoted	0 3 0 -1
r1="	0 2 0 0
r1='s	-4 0 -1 7
r1=(	0 -1 -9 11
r1=)	-2 -2 10 -7
r1=,	0 -4 1 2
r1=.	5 -8 2 4
r1=:	-6 18 -14 -1
r1=;	-8 9 -6 0
r1=<end>	-21 11 6 -17
r1=<goods>	0 -2 0 6
r1=<level>	0 7 -3 0
r1=<name>	7 0 -7 -2
r1=<not>	0 -7 -2 11
r1=<number>	0 7 0 -5
r1=<organisation>	0 5 -3 0
r1=<person>	4 0 0 -4
r1=<quality>	0 3 0 0
r1=<v-agree>	0 2 0 0
r1=<v-bear>	0 3 -1 0
r1=<v-begin>	0 -2 3 0
r1=<v-end>	0 2 0 0
r1=<v-impose>	0 -4 7 0
r1=<v-propose>	0 -7 8 0
r1=<v-say>	0 8 -5 0
r1=<v-target>	0 -3 4 0
r1=<v-up>	0 -4 4 0
r1=?	-6 0 10 -12
r1=a	0 6 -1 -2
r1=after	0 0 -6 6
r1=and	25 -17 6 -23
r1=are	0 1 0 0
r1=as	0 7 -2 0
r1=at	-5 3 0 0
r1=between	0 -2 5 0
r1=by	0 9 -5 -3
r1=deadline	0 3 -2 0
r1=each	0 3 0 0
r1=evening	-3 -3 -9 13
r1=for	15 4 -14 -13
r1=he	0 0 1 0
r1=in	-9 -10 20 -9
r1=is	-2 7 -1 0
r1=it	-2 15 -7 -1
r1=last	0 -2 9 -5
r1=night	-1 -3 2 1
r1=nothing	0 1 0 0
r1=of	0 5 0 -11
r1=on	0 12 -7 -5
r1=our	0 -4 4 0
r1=reach	0 2 0 0
r1=say	0 2 -1 0
r1=that	0 8 -3 -1
r1=the	-3 9 -13 6
r1=there	0 2 0 0
r1=they	0 -13 -5 17
r1=to	2 -3 7 -10
r1=under	0 1 0 0
r1=unless	0 2 -1 0
r1=until	10 -8 0 0
r1=was	0 1 -1 0
r1=when	0 0 3 0
r1=with	-5 -14 2 15
r1=without	0 -11 0 11
r1=·	0 -3 -5 9
r1=—	-8 9 -4 0
r2="	0 8 -3 -2
r2='s	6 0 -8 0
r2=,	-6 -1 7 0
r2=.	-3 13 -13 0
r2=:	0 12 -2 -6
r2=<agent>	0 0 0 -1
r2=<day-ahead>	8 -4 0 0
r2=<day-gone>	5 4 -10 0
r2=<day-today>	9 0 -3 -7
r2=<duty>	0 -4 0 5
r2=<end>	-7 2 7 -11
r2=<goods>	-1 12 -16 1
r2=<level-noun>	0 9 -8 0
r2=<level>	0 12 -6 0
r2=<name>	-10 -9 5 9
r2=<not>	0 11 -3 -3
r2=<number>	15 -16 -22 18
r2=<office>	0 4 -1 0
r2=<organisation>	0 2 0 0
r2=<person>	-8 -3 9 0
r2=<quality>	0 -1 2 0
r2=<seat>	0 0 2 -2
r2=<span>	4 3 -5 -2
r2=<v-agree>	0 -8 10 -1
r2=<v-bear>	0 6 -2 0
r2=<v-begin>	-2 13 -6 -1
r2=<v-buy>	0 0 2 0
r2=<v-down>	0 3 0 0
r2=<v-end>	-1 11 -1 -5
r2=<v-impose>	-1 -4 12 -7
r2=<v-propose>	0 11 -5 0
r2=<v-return>	-1 -15 -2 19
r2=<v-say>	-1 8 -2 -2
r2=<v-sell>	0 6 -3 0
r2=<v-stay>	5 -21 16 -1
r2=<v-suspend>	7 3 -11 0
r2=<v-target>	0 3 0 0
r2=<v-up>	0 8 -2 -1
r2=a	2 -7 -3 8
r2=after	0 -11 -8 17
r2=agree	0 -2 4 0
r2=all	0 -11 1 9
r2=an	0 0 -1 0
r2=and	7 7 -7 -10
r2=as	0 6 -2 0
r2=both	0 10 -2 -7
r2=by	0 5 -1 0
r2=come	0 4 -1 0
r2=date	0 2 0 0
r2=end	0 6 0 -3
r2=for	1 -3 5 -8
r2=from	0 2 -7 3
r2=get	0 4 -3 0
r2=go	0 4 0 0
r2=had	0 4 0 0
r2=has	0 6 -1 0
r2=he	5 -4 -2 1
r2=in	2 -12 10 0
r2=is	-6 20 -6 -9
r2=it	-4 12 -1 -4
r2=its	0 3 0 0
r2=last	3 -3 3 -3
r2=midnight	0 -5 0 6
r2=next	-2 0 5 -3
r2=no	0 5 -1 -1
r2=of	0 -1 5 0
r2=on	-2 0 4 -1
r2=post	0 1 0 0
r2=put	0 2 -1 0
r2=say	0 3 -1 0
r2=see	0 2 0 0
r2=set	0 3 -2 0
r2=sign	0 -1 2 0
r2=six	0 -5 7 0
r2=so	-3 2 0 0
r2=talk	4 -5 1 0
r2=that	12 -3 -9 0
r2=the	-7 7 -12 8
r2=their	0 0 3 0
r2=there	0 4 -1 0
r2=they	-1 10 -3 -4
r2=thi	0 13 -9 0
r2=three	0 12 -7 -1
r2=to	0 0 3 0
r2=transcript	0 -15 7 7
r2=translated	0 -15 0 17
r2=truce	0 1 0 0
r2=two	0 15 -10 -2
r2=unless	0 1 0 0
r2=until	6 0 -1 -1
r2=video	0 2 0 0
r2=was	0 0 2 0
r2=we	7 -4 0 0
r2=what	0 3 -3 0
r2=when	0 0 -6 7
r2=where	0 -6 2 4
r2=which	0 10 -6 0
r2=will	1 0 0 -1
r2=with	0 -4 -3 8
r2=would	0 2 0 0
r2=year	0 0 2 0
r2=yes	0 -11 13 0
r3='s	-6 16 -6 -4
r3=)	0 -3 0 5
r3=,	0 -17 12 4
r3=-	0 4 0 0
r3=.	-6 -9 12 2
r3=:	-1 -14 -2 18
r3=<agent>	0 11 -6 -2
r3=<day-ahead>	8 0 -7 -1
r3=<day-gone>	-4 -2 7 0
r3=<day-today>	-2 -4 9 -1
r3=<duty>	0 -8 12 -3
r3=<end>	-11 10 2 -12
r3=<gate>	0 0 2 0
r3=<goods>	9 0 -2 -8
r3=<level-noun>	-1 8 0 -2
r3=<level>	6 0 -4 -1
r3=<name>	-2 -10 15 -1
r3=<not>	-3 2 0 0
r3=<number>	0 20 -8 -9
r3=<office>	0 -9 13 -3
r3=<organisation>	0 18 -14 -2
r3=<person>	15 -9 0 -11
r3=<quality>	-1 5 -6 0
r3=<seat>	0 0 3 -1
r3=<span>	5 -24 -6 23
r3=<v-agree>	0 0 5 -3
r3=<v-bear>	0 6 0 -2
r3=<v-begin>	0 0 0 -1
r3=<v-down>	0 1 0 0
r3=<v-end>	0 8 -1 -2
r3=<v-impose>	-4 3 7 -14
r3=<v-propose>	0 -10 11 0
r3=<v-say>	5 1 -6 0
r3=<v-stay>	-2 19 -11 -5
r3=<v-up>	0 -3 6 0
r3=?	15 -11 -4 -1
r3=a	-8 0 -5 8
r3=after	0 -5 6 0
r3=an	0 -4 8 -2
r3=and	-10 -16 1 20
r3=are	0 4 0 0
r3=at	0 13 -8 -3
r3=back	0 -9 11 0
r3=be	1 3 -2 -2
r3=been	-1 5 0 0
r3=busan	0 5 -3 0
r3=by	0 4 -2 0
r3=carry	0 3 0 0
r3=day	0 3 -1 0
r3=duty	0 -8 10 0
r3=for	-4 13 -5 0
r3=fourth	0 0 2 0
r3=from	-8 11 0 -3
r3=go	0 0 2 0
r3=had	0 9 -3 -2
r3=have	0 8 -4 0
r3=he	0 0 -1 5
r3=his	0 6 -4 0
r3=hold	0 2 -1 0
r3=hour	0 0 -3 4
r3=in	-4 0 0 1
r3=is	0 7 -5 0
r3=it	0 -1 5 -2
r3=last	4 -7 -3 6
r3=level	0 0 3 0
r3=matter	0 -2 2 0
r3=minute	0 4 0 -2
r3=month	0 12 -7 0
r3=new	0 5 -3 0
r3=next	8 -3 -2 0
r3=nine	0 7 -6 0
r3=not	-1 4 0 -4
r3=nothing	0 1 0 0
r3=of	4 5 -3 -10
r3=off	0 1 0 0
r3=on	1 6 0 -10
r3=one	5 0 0 -4
r3=other	0 1 0 0
r3=our	0 7 -6 0
r3=pay	0 1 0 0
r3=president	0 -5 7 0
r3=rate	0 2 -1 0
r3=say	7 -2 -4 0
r3=second	0 2 -1 0
r3=side	0 7 0 -6
r3=sign	0 0 4 0
r3=six	0 0 3 0
r3=talk	0 -2 -4 7
r3=tariff	0 0 1 0
r3=th	2 -5 0 2
r3=that	0 8 -3 -6
r3=the	14 7 -12 -14
r3=their	0 0 0 3
r3=there	0 1 0 0
r3=they	0 8 -3 -2
r3=time	0 -6 0 9
r3=to	11 0 -4 -7
r3=two	5 -12 0 5
r3=was	0 -5 6 0
r3=week	-2 -9 15 -4
r3=were	0 6 -3 0
r3=what	0 7 -4 0
r3=which	0 5 -2 0
r3=will	0 -1 0 5
r3=with	0 -5 5 0
r3=without	0 -6 0 6
r3=would	0 0 -3 4
r3=year	4 0 0 -1
r3=you	0 0 2 0
r4="	0 6 -3 0
r4='s	-1 9 -3 -3
r4=)	0 1 0 0
r4=,	-1 -8 16 -7
r4=-	0 24 -17 -8
r4=.	-1 -24 26 -1
r4=:	0 1 0 0
r4=<agent>	0 11 -4 -5
r4=<day-ahead>	5 9 -13 -5
r4=<day-gone>	-2 6 -1 0
r4=<day-today>	6 -7 1 0
r4=<duty>	6 -2 0 -7
r4=<end>	-8 3 7 -10
r4=<goods>	9 -2 -10 0
r4=<level>	-2 17 -11 0
r4=<month-gone>	0 5 -2 0
r4=<name>	-3 -10 1 11
r4=<not>	-1 7 0 -6
r4=<number>	-2 -8 -10 18
r4=<office>	0 2 -11 7
r4=<organisation>	0 3 0 0
r4=<person>	-4 -2 7 0
r4=<quality>	0 1 -3 1
r4=<seat>	0 0 3 -1
r4=<span>	0 6 -2 -8
r4=<v-agree>	0 -4 7 -1
r4=<v-bear>	0 -4 4 0
r4=<v-begin>	0 -2 5 0
r4=<v-buy>	0 1 0 0
r4=<v-down>	0 -13 13 0
r4=<v-end>	0 -17 -6 23
r4=<v-impose>	-3 0 2 0
r4=<v-propose>	0 12 -8 -1
r4=<v-say>	-2 2 3 -5
r4=<v-stay>	11 0 -8 -4
r4=<v-suspend>	6 -3 0 -1
r4=<v-target>	0 4 -1 0
r4=<v-up>	0 -6 0 6
r4=?	0 -5 0 7
r4=a	-3 -4 8 0
r4=after	7 0 -2 -5
r4=an	0 3 0 0
r4=and	0 5 -11 3
r4=at	0 -12 15 -1
r4=be	0 -1 0 5
r4=between	0 -6 0 6
r4=both	0 0 1 0
r4=by	0 3 0 0
r4=day	0 -5 0 7
r4=down	0 6 -3 0
r4=duty	9 -7 1 -4
r4=end	0 0 -2 1
r4=extend	0 1 0 -1
r4=for	0 14 -9 0
r4=from	0 4 0 -1
r4=get	0 1 -1 0
r4=go	0 -8 9 0
r4=had	11 -8 0 -3
r4=has	0 5 -2 0
r4=he	6 -19 14 0
r4=hundred	0 -6 6 0
r4=if	0 -3 3 0
r4=in	-5 -10 10 5
r4=into	0 2 0 0
r4=is	-7 -1 0 8
r4=it	0 2 0 -2
r4=know	0 1 0 0
r4=last	4 0 -1 0
r4=minute	0 -6 8 0
r4=not	0 6 -4 0
r4=nothing	0 -1 3 0
r4=of	0 -14 13 0
r4=on	1 -10 2 4
r4=one	0 -15 18 -1
r4=order	0 1 0 0
r4=other	0 4 0 0
r4=out	0 1 0 0
r4=over	0 4 -1 0
r4=president	0 -3 4 0
r4=put	0 -2 3 0
r4=round	6 0 -4 -3
r4=say	0 -2 7 -2
r4=settle	0 -13 13 0
r4=sign	0 4 -2 0
r4=since	0 -4 -1 7
r4=sit	6 0 -2 0
r4=stay	6 -3 0 -1
r4=tariff	-1 3 0 0
r4=that	0 1 1 -3
r4=the	3 27 -18 -24
r4=they	0 3 -2 0
r4=to	-1 0 -5 6
r4=two	0 -5 -1 8
r4=was	0 8 -3 -1
r4=what	0 4 -2 0
r4=with	0 0 -1 1
r4=year	0 3 -1 0
r=( <day-today>	0 2 0 0
r=( <number>	0 8 -3 -4
r=( transcript	0 -17 9 7
r=) .	0 -5 8 0
r=) <end>	0 -1 5 -2
r=, "	0 3 -1 0
r=, <name>	-2 0 -1 2
r=, <number>	0 -12 -7 19
r=, <person>	-3 -4 0 6
r=, <quality>	0 1 0 0
r=, <span>	0 6 0 -4
r=, a	7 -1 0 -9
r=, after	0 -10 -5 15
r=, and	1 11 -9 -7
r=, as	0 4 -2 0
r=, both	0 1 0 0
r=, by	0 3 -1 0
r=, for	3 -13 10 -3
r=, from	0 6 -5 0
r=, has	0 1 0 0
r=, he	6 -5 0 0
r=, in	2 -13 10 0
r=, is	0 0 2 0
r=, no	0 3 0 0
r=, on	0 3 0 0
r=, say	0 1 0 0
r=, so	-3 2 0 0
r=, that	12 -6 -7 0
r=, the	-6 -4 -2 12
r=, until	6 -1 -1 0
r=, was	0 -2 3 0
r=, when	0 0 -6 7
r=, where	0 -6 2 4
r=, which	0 8 -5 0
r=, with	0 -4 -3 8
r=, yes	0 -11 13 0
r=. .	0 4 0 -1
r=. <end>	6 -10 3 6
r=: the	0 11 -6 -2
r=; <end>	0 4 -3 0
r=; the	0 9 -7 0
r=; they	0 14 -9 -2
r=<end> <end>	-21 11 6 -17
r=<name> 's	7 -5 0 0
r=<person> and	7 -7 0 0
r=? <end>	-6 0 10 -12
r=and <day-today>	12 -6 0 -3
r=and come	0 4 -1 0
r=and is	0 5 -1 0
r=and it	0 -2 6 0
r=at midnight	0 -5 0 6
r=at the	0 10 -8 0
r=evening ,	0 -1 0 4
r=evening .	0 -4 -2 8
r=for <span>	6 0 -5 -4
r=for a	0 10 -5 -1
r=in <seat>	0 -4 5 0
r=in the	0 21 -18 -2
r=it 's	0 5 -3 0
r=it is	0 3 0 0
r=it was	0 1 0 0
r=last ,	0 0 5 -3
r=night ,	0 -6 7 0
r=of last	4 -6 4 -3
r=of next	-2 0 5 -3
r=of thi	0 7 -3 0
r=on the	0 -3 6 0
r=that <name>	0 -7 7 0
r=that he	0 0 -4 3
r=that it	0 3 0 -1
r=that the	0 6 -2 0
r=the <name>	0 2 -1 0
r=the <number>	2 -5 0 2
r=the <office>	0 5 -4 0
r=the <organisation>	0 2 0 0
r=the two	0 10 -7 0
r=to <day-ahead>	0 1 0 0
r=to <day-gone>	7 -4 -1 0
r=with <name>	0 -13 1 12
r=with a	0 -5 -4 10
r=with the	0 -7 10 -1
r=without a	0 -11 0 11
r=— <name>	0 0 5 -7
r=— <person>	0 -8 9 0
r=— for	0 1 0 0
r=— the	0 -9 -4 14
right:calls	9 -28 24 -6
right:coming	2 -3 -13 14
right:ended	4 -8 -20 20
right:experts	-1 -4 10 -2
right:m=bargain	0 3 0 0
right:m=come	-1 7 0 0
right:m=delegations	0 -7 0 5
right:m=expected	6 -2 -2 0
right:m=go	0 7 -4 0
right:m=meeting	0 -2 0 0
right:m=negotiators	0 -6 3 2
right:m=rose	4 0 0 -3
right:m=round	4 0 0 -7
right:m=sat	-3 0 6 -4
right:m=signed	-1 11 -4 -3
right:m=sit	-2 6 -8 1
right:m=sitting	1 5 -5 -2
right:m=table	0 2 0 0
right:m=talk	0 -4 5 0
right:m=talks	1 -6 3 0
right:m=there	4 2 -17 3
right:m=time	-2 -4 0 9
right:m=went	0 0 1 0
right:m=where	0 -11 7 4
right:meets	5 -18 7 9
right:running	-7 -4 0 8
right:summit	-11 -2 13 -7
right:sure	4 -4 0 -2
right:wished	-14 7 -2 2
s:!	0 7 -4 0
s:"	2 29 -28 -7
s:&	-1 9 -7 0
s:'	0 0 2 -4
s:'s	1 6 -7 -1
s:(	-13 4 -15 14
s:)	-14 -3 -2 12
s:*	-6 -17 24 -4
s:,	-8 4 -3 2
s:-	-10 21 -16 0
s:.	11 5 -4 -8
s:/	-1 12 -10 0
s::	-17 12 3 -14
s:;	-5 10 -4 -4
s:<agent>	-1 3 -11 9
s:<day-ahead>	-9 3 15 -23
s:<day-gone>	13 0 0 -14
s:<day-today>	-19 28 -54 30
s:<duty>	-14 15 2 -12
s:<gate>	-21 1 9 -2
s:<goods-amount>	0 0 2 0
s:<goods>	-8 10 5 -21
s:<level-noun>	-2 4 -7 4
s:<level>	-1 35 -27 -18
s:<money>	0 10 -5 -1
s:<month-ahead>	0 0 3 -2
s:<month-gone>	-7 2 7 -12
s:<month-today>	0 2 0 0
s:<name>	-13 16 -6 -3
s:<not>	-1 9 -12 2
s:<number>	1 25 -30 0
s:<office>	5 -14 18 -12
s:<organisation>	2 21 -24 0
s:<person>	-4 -11 12 1
s:<points>	-2 20 -9 -5
s:<quality>	5 -5 2 -1
s:<seat>	4 0 0 -6
s:<sender>	-4 33 -21 -14
s:<span>	16 -8 -29 24
s:<taker>	0 13 -7 -3
s:<v-agree>	-21 13 -2 0
s:<v-bear>	-23 11 5 -14
s:<v-begin>	0 2 -1 -4
s:<v-buy>	-3 13 -2 -11
s:<v-deny>	0 3 -13 5
s:<v-down>	0 -4 11 -13
s:<v-end>	-30 18 -41 25
s:<v-impose>	-39 16 3 -9
s:<v-propose>	-7 0 7 -6
s:<v-return>	-13 -6 6 7
s:<v-say>	-6 15 -4 -9
s:<v-sell>	-6 7 0 -5
s:<v-stay>	-1 0 7 -10
s:<v-suspend>	0 -9 16 -6
s:<v-target>	1 5 -1 -8
s:<v-threaten>	0 0 4 -1
s:<v-up>	-6 10 0 -8
s:?	10 -11 4 0
s:@	10 9 -17 -11
s:[	0 4 -1 0
s:_	12 -5 -1 -7
s:a	-1 18 -15 -7
s:about	2 -14 18 -11
s:above	0 7 -4 0
s:abroad	0 6 -5 0
s:accept	0 -8 9 0
s:accord	0 3 -2 0
s:according	0 5 -4 0
s:account	0 3 -1 0
s:across	0 -4 7 0
s:act	0 4 -1 0
s:add	0 -5 9 -1
s:additional	-1 14 -7 -2
s:adjourned	0 1 -4 3
s:aeroplane	0 0 -2 2
s:affair	8 -5 0 0
s:affiliate	0 7 -4 0
s:after	3 -5 -6 9
s:afternoon	0 -1 3 0
s:afterward	0 4 0 0
s:again	-11 16 -5 -6
s:against	0 14 -7 -3
s:agenda	0 -2 4 0
s:ago	0 13 -8 -4
s:agree	-4 -4 7 0
s:agreement	0 -5 0 8
s:ahead	0 -14 17 0
s:air	0 -1 4 0
s:alert	0 4 -1 0
s:alexandria	0 0 4 -2
s:ali	0 0 1 0
s:alive	0 1 0 0
s:all	-9 -17 4 17
s:alone	0 -6 9 0
s:along	0 3 -2 0
s:also	0 3 0 0
s:am	0 16 -12 -1
s:an	2 -2 0 1
s:and	-1 -15 1 21
s:anew	8 1 -11 0
s:announce	0 0 -9 5
s:announcement	0 6 -5 0
s:another	5 1 -6 0
s:answer	0 22 -15 -5
s:antimony	0 1 0 0
s:any	0 8 -2 -3
s:anybody	0 -2 3 0
s:anyone	3 0 0 -2
s:anything	-1 0 5 -1
s:apart	0 3 -1 0
s:application	0 1 0 0
s:apply	0 4 -1 0
s:approval	0 5 -3 0
s:approve	0 6 -3 0
s:aqaba	0 -20 22 -2
s:are	2 -10 8 0
s:argue	0 0 2 0
s:armistice	0 2 0 0
s:army	0 3 0 0
s:around	0 6 -1 -2
s:arrangement	0 4 0 -5
s:arrive	11 -1 -16 3
s:as	10 12 -10 -29
s:ask	5 -4 -9 10
s:at	-17 1 4 3
s:attract	0 2 -1 0
s:auckland	0 8 -3 -1
s:autumn	0 -1 3 0
s:await	0 3 -2 0
s:away	0 5 -2 0
s:b	0 -5 5 0
s:back	2 0 5 -16
s:ban	0 2 0 0
s:bandung	4 -10 -2 6
s:bargain	0 1 0 -1
s:basi	0 1 0 0
s:be	-4 -4 1 8
s:beach	0 5 -3 0
s:bean	0 -3 6 0
s:bear	0 4 -1 0
s:became	0 5 -2 0
s:because	0 -1 7 -3
s:become	0 3 -1 0
s:bed	0 4 -3 0
s:beef	0 1 0 0
s:been	4 -8 0 7
s:before	-8 5 9 -17
s:begin	4 0 -7 0
s:being	0 -8 0 8
s:belong	0 3 -2 0
s:bergen	0 -19 19 0
s:better	0 0 3 -1
s:between	-8 5 2 -5
s:big	0 -4 10 -3
s:book	0 -8 9 0
s:born	0 2 0 0
s:both	-9 12 0 -12
s:brief	0 8 -7 0
s:briefing	0 1 6 -12
s:bring	0 -9 9 0
s:broke	-2 11 -9 0
s:busan	-5 -14 30 -22
s:business	0 10 -3 -6
s:but	-2 5 -6 3
s:butter	2 2 -10 0
s:buy	0 6 -1 0
s:by	-29 10 7 -16
s:cabinet	0 6 -5 0
s:calendar	4 -10 -2 8
s:call	0 -3 11 -20
s:can	0 4 -2 0
s:cape	0 13 -10 -1
s:capital	-1 0 -7 8
s:car	0 11 -6 -1
s:carry	0 11 -4 -3
s:case	0 8 -3 -2
s:cease	0 2 0 0
s:ceasefire	0 13 -7 -4
s:cent	0 2 0 0
s:cessation	0 5 -1 -1
s:chair	0 6 -3 0
s:change	0 1 0 0
s:changed	0 5 -1 0
s:charge	0 3 0 -3
s:cheese	0 5 -3 0
s:chicken	0 -2 0 4
s:chip	0 11 -8 0
s:circular	0 2 0 0
s:citru	0 5 -3 0
s:city	-4 -7 0 12
s:claim	0 2 0 0
s:client	0 9 -4 -2
s:clock	0 -6 -7 13
s:close	9 -9 -22 16
s:closed	0 -9 -10 17
s:closing	0 1 0 0
s:club	0 2 0 0
s:coal	0 -2 4 0
s:cocoa	0 1 0 -2
s:coffee	0 0 1 0
s:collect	0 1 0 0
s:colombo	0 0 3 -1
s:come	4 -3 1 -2
s:comment	0 9 -4 -1
s:commerce	0 0 5 -3
s:commission	0 4 -2 0
s:company	0 1 -11 6
s:computer	0 3 -1 0
s:conclude	0 8 -9 0
s:conference	0 -13 7 5
s:confirm	0 1 0 0
s:consultation	0 -14 0 15
s:container	0 6 -2 0
s:continue	-2 0 4 -7
s:contract	0 2 0 0
s:control	0 5 0 -3
s:conversation	0 0 2 0
s:copper	0 -9 4 6
s:copy	0 3 -1 0
s:corrected	0 4 -2 0
s:cost	0 6 0 0
s:cotton	0 -2 9 -5
s:could	0 0 -1 0
s:count	0 1 0 0
s:counted	0 5 0 0
s:counterpart	0 -9 4 4
s:country	-3 -1 2 1
s:county	0 2 0 0
s:course	0 0 -8 7
s:crude	0 0 1 0
s:current	0 -8 10 0
s:custom	-6 13 -3 -3
s:cut	0 3 0 0
s:d	0 2 -1 0
s:da	-1 -10 13 0
s:date	-4 12 -1 -6
s:dated	0 4 0 -2
s:day	-4 0 -18 14
s:de	0 -6 8 0
s:deadline	0 12 -10 0
s:deal	0 7 -9 0
s:dearer	0 3 -1 0
s:decide	0 2 -2 0
s:decided	0 -2 4 0
s:decision	0 12 -8 -1
s:declare	0 9 -5 0
s:decree	0 1 0 0
s:delegation	8 -28 -3 25
s:depend	0 -4 5 0
s:described	0 3 -2 0
s:desk	0 10 -5 -2
s:diary	8 -8 0 0
s:did	-6 5 -16 12
s:die	0 8 -1 -3
s:dinner	0 2 3 -7
s:discuss	2 -3 0 0
s:dispute	0 -10 9 1
s:do	-3 1 5 -6
s:document	0 8 -5 0
s:doe	0 -2 7 -2
s:doesn't	0 -7 8 0
s:done	-1 -1 -24 19
s:double	0 3 -2 0
s:down	6 2 -6 -2
s:draft	0 1 -10 6
s:draw	0 -1 2 0
s:driver	0 3 -2 0
s:dubai	0 10 -9 0
s:due	0 5 -11 4
s:dump	0 4 -1 0
s:dutiable	0 2 0 0
s:duty	-14 18 -5 -4
s:each	-10 6 -1 0
s:early	0 -3 6 -1
s:earth	0 5 0 -5
s:easter	-2 0 7 -3
s:eastern	0 1 0 0
s:economic	0 0 -4 5
s:economy	-2 0 2 0
s:edited	0 3 0 0
s:effect	-3 16 -7 -2
s:effective	0 2 0 0
s:effectively	0 11 -8 -2
s:eight	0 3 -2 0
s:eighteen	0 3 0 0
s:eighth	0 -3 6 0
s:either	0 -3 5 0
s:eleven	0 9 -13 1
s:else	-1 -4 3 1
s:end	-12 -4 -23 25
s:english	0 9 -1 -9
s:enter	0 5 -1 0
s:entry	0 2 0 0
s:envoy	0 6 0 -3
s:evening	0 -16 7 9
s:ever	0 0 1 0
s:every	0 13 -9 -2
s:everything	0 15 -14 0
s:examine	0 -1 1 0
s:exchanged	0 0 2 -1
s:exclusion	0 1 0 0
s:exemption	0 4 -2 0
s:expect	3 0 0 -4
s:expert	-1 -19 12 10
s:expire	-2 9 -6 0
s:explain	0 -3 4 0
s:export	0 5 0 -3
s:extend	0 -3 -1 6
s:extension	0 0 -3 4
s:extra	0 5 -3 0
s:face	0 2 0 0
s:fact	-1 5 0 -1
s:failed	0 -3 9 -5
s:failing	0 2 0 0
s:fair	0 2 0 0
s:fall	0 13 -5 -3
s:farm	0 2 -1 0
s:federal	0 3 -1 0
s:fee	0 11 -5 0
s:fentanyl	0 -2 4 0
s:few	0 4 -2 0
s:fifteen	0 6 -2 0
s:fifth	0 0 -3 7
s:fight	0 1 0 0
s:final	0 10 -8 0
s:find	0 7 -3 0
s:fine	0 1 0 0
s:finished	0 -1 -2 6
s:firm	0 5 -3 0
s:first	-3 0 7 -9
s:fish	0 0 4 0
s:five	-2 0 4 -2
s:fix	0 3 0 0
s:floor	7 -3 -15 9
s:fly	-1 16 -13 -2
s:follow	0 0 3 0
s:followed	0 1 0 0
s:for	3 -3 8 -14
s:force	-2 19 -10 -3
s:foreign	0 1 0 0
s:forty	0 -18 23 -5
s:found	0 -1 5 -2
s:four	5 4 -19 5
s:fourth	-5 -7 14 -4
s:framework	0 -9 2 5
s:freeze	0 4 0 0
s:friday	0 0 -11 5
s:friend	0 4 -3 0
s:from	0 16 -7 -16
s:fruit	0 6 -4 0
s:full	0 1 0 0
s:further	-1 -9 18 -11
s:gallium	0 6 -4 0
s:garden	0 8 -1 -3
s:gate	0 2 0 0
s:gather	0 5 -4 0
s:gave	0 13 -9 0
s:gazette	0 2 -1 0
s:general	0 -4 4 0
s:geneva	-7 6 0 -4
s:germanium	0 1 0 0
s:get	-2 5 -13 6
s:give	0 3 0 0
s:given	11 -9 0 -2
s:go	-19 8 4 -8
s:goa	0 1 0 0
s:good	-3 7 -8 2
s:government	0 9 0 -10
s:grace	0 6 -5 0
s:grain	0 -2 5 0
s:great	-8 0 8 -10
s:grower	0 14 -10 -2
s:guest	0 15 -12 0
s:guyana	0 3 0 0
s:had	23 -8 -14 1
s:half	0 12 -4 -5
s:halifax	0 6 -1 -2
s:hall	-6 12 0 -10
s:halt	0 8 -3 -2
s:hand	0 1 1 -4
s:handshake	-3 7 0 0
s:happen	6 0 -6 0
s:harbour	0 7 -3 -1
s:has	-22 32 -23 0
s:have	0 4 0 -4
s:having	0 -6 8 0
s:hazelnut	0 -12 7 4
s:he	-10 -8 19 -8
s:he'll	0 -10 10 0
s:head	0 -10 11 0
s:hear	0 8 -3 0
s:heard	0 9 -7 0
s:hearing	0 7 -5 0
s:hence	-3 6 0 0
s:her	-2 6 0 0
s:here	12 -28 11 6
s:higher	0 5 -3 0
s:him	0 0 2 0
s:his	-10 2 9 -7
s:hold	-9 0 13 -9
s:hole	13 -9 -5 0
s:holiday	0 10 -3 -1
s:home	-2 6 0 -3
s:hope	0 5 -1 0
s:hour	0 -2 9 -13
s:house	0 1 0 -3
s:how	0 3 0 0
s:hundred	9 2 -8 -5
s:hurry	0 5 -4 0
s:i	-10 -1 18 -24
s:i've	0 1 0 0
s:if	-5 22 -7 -12
s:importer	0 7 -4 0
s:impose	0 2 -1 0
s:in	-7 -32 24 17
s:including	0 3 -1 0
s:initial	0 3 -2 0
s:initialled	0 -2 -5 8
s:instead	0 11 -6 -1
s:instrument	0 6 -4 0
s:interim	0 2 0 0
s:interview	5 -4 -12 10
s:into	0 20 -13 -4
s:invitation	0 -12 13 0
s:is	-5 4 -1 0
s:issue	0 1 0 0
s:issued	0 16 -9 -7
s:istanbul	0 -4 7 0
s:it	2 -8 -2 10
s:item	0 0 4 -5
s:its	-12 34 -14 -23
s:itself	0 3 0 0
s:jakarta	0 -14 16 0
s:john	0 -8 10 0
s:joint	0 -4 4 0
s:josé	0 6 -2 -1
s:karachi	0 6 -2 0
s:keep	0 -1 7 -6
s:khan	0 0 1 0
s:kind	0 3 0 0
s:know	0 0 0 3
s:kobe	0 2 -1 0
s:kuala	0 -7 -2 12
s:la	0 1 0 0
s:lago	0 -5 6 0
s:lamp	0 0 4 0
s:land	8 0 -10 -1
s:lapse	-6 13 -9 1
s:last	3 -21 21 -1
s:lasted	-2 0 6 -3
s:late	0 -4 1 2
s:later	0 0 0 -1
s:latter	0 -1 3 0
s:law	0 8 -4 0
s:lay	0 4 -1 0
s:leader	0 -2 5 0
s:leave	0 0 0 3
s:led	0 -5 7 0
s:legal	0 15 -14 0
s:lender	0 2 -2 0
s:length	0 3 -2 0
s:lentil	0 4 -3 0
s:less	0 2 0 0
s:let	0 2 -16 10
s:letter	0 5 0 -5
s:level	0 11 -3 -5
s:levy	0 -11 14 -2
s:liaquat	0 0 1 0
s:licence	0 4 -2 0
s:life	0 1 0 0
s:lift	0 -16 8 7
s:lightly	0 5 -1 0
s:likely	0 0 0 -2
s:likewise	0 1 0 0
s:line	-2 8 -10 3
s:link	0 -7 9 0
s:lisbon	0 -13 14 0
s:list	0 -5 9 0
s:little	8 0 -5 -2
s:live	0 5 0 -1
s:locked	0 -13 14 0
s:london	-2 3 1 -4
s:long	0 10 -7 0
s:look	0 -9 6 3
s:lose	0 3 -1 0
s:loui	0 -8 0 7
s:lull	0 0 1 -3
s:lumpur	0 -7 -2 12
s:lunch	7 -5 0 -2
s:m	0 5 -2 0
s:madrid	0 -15 7 9
s:make	-2 5 -8 4
s:man	0 10 -5 -3
s:manila	0 14 -13 0
s:march	0 3 0 -1
s:mark	0 1 0 0
s:market	0 3 0 0
s:match	0 1 0 0
s:matter	0 -8 11 0
s:may	0 4 0 -2
s:me	0 -10 14 -2
s:mean	4 0 -11 2
s:meant	-3 9 -5 0
s:measure	0 0 -6 6
s:media	0 -11 13 -2
s:mediator	0 6 -2 0
s:meet	-17 -6 11 3
s:member	0 7 -3 0
s:memorandum	0 3 -1 0
s:men	-1 0 4 -1
s:mentioned	0 2 0 0
s:mersin	0 3 -2 0
s:middle	5 -7 1 0
s:midnight	0 15 -29 5
s:milk	0 -4 6 0
s:mill	0 1 -1 0
s:minister	-2 -2 6 0
s:ministry	0 7 -7 0
s:minute	-6 0 13 -16
s:mission	0 10 -9 0
s:mombasa	0 -7 6 1
s:mon	0 7 0 -5
s:monday	13 -20 -10 17
s:money	0 1 0 0
s:montevideo	0 0 -6 7
s:month	-2 6 0 -7
s:moratorium	0 4 0 0
s:more	2 21 -24 -8
s:morning	0 13 -6 -5
s:most	0 -5 7 0
s:move	0 6 -2 0
s:mr	-7 0 8 -11
s:muscat	-1 -9 4 4
s:must	0 9 -6 0
s:my	-6 4 3 -9
s:nagoya	0 -15 8 4
s:name	0 13 -7 -5
s:named	0 2 0 0
s:nang	-1 -10 13 0
s:need	0 10 -7 0
s:negotiation	-3 -6 18 -11
s:negotiator	0 -8 0 7
s:neither	0 0 3 -2
s:network	0 1 0 0
s:new	8 3 -18 4
s:newspaper	0 0 2 -2
s:next	8 -27 25 -7
s:night	0 -6 8 -3
s:nine	-3 21 -21 0
s:nineteen	0 4 -3 0
s:ninety	0 -5 0 7
s:ninth	0 5 -1 0
s:no	-7 10 -5 0
s:nobody	0 13 -8 -2
s:none	0 3 0 0
s:noon	0 -1 -6 8
s:nor	0 0 5 -2
s:not	4 5 -11 0
s:note	-5 0 3 1
s:nothing	-3 2 -2 1
s:notice	0 18 -11 -5
s:noticed	0 1 0 0
s:now	4 0 0 -4
s:number	-1 -1 7 -1
s:nut	0 -3 0 3
s:of	-24 5 -12 22
s:off	-14 22 -2 -21
s:offer	13 -10 -8 4
s:official	0 -4 4 0
s:oil	0 6 -4 0
s:old	0 8 0 -5
s:olive	0 1 0 0
s:on	-6 5 0 -5
s:once	0 7 -1 -2
s:one	0 -9 6 3
s:only	0 -1 0 0
s:open	14 -12 -6 3
s:opened	3 -16 16 -3
s:operator	0 8 -4 0
s:opinion	0 2 0 0
s:or	2 5 -10 0
s:order	0 23 -15 -5
s:ordinary	0 5 -1 0
s:origin	0 -5 -2 8
s:other	-14 16 2 -20
s:our	-8 13 0 -15
s:out	2 6 -11 0
s:outcome	0 -1 5 -3
s:outside	0 2 0 0
s:over	-9 11 0 -6
s:owe	0 1 0 0
s:own	11 -5 0 -2
s:owner	0 4 0 -1
s:pact	0 -1 4 0
s:page	0 4 0 0
s:palace	0 0 2 -1
s:palm	0 -1 0 0
s:panama	-3 -11 0 13
s:paper	-3 -1 -1 8
s:pari	15 -15 0 -1
s:parliament	0 -1 2 0
s:part	0 -1 5 -1
s:parted	0 -6 -7 12
s:party	0 -10 2 6
s:pass	0 4 -3 0
s:passed	0 3 -1 0
s:past	0 5 0 -5
s:pause	0 -6 8 0
s:pay	-5 31 -18 -10
s:payable	0 3 -1 0
s:peace	0 9 -4 -2
s:pen	0 8 -3 0
s:pencilled	0 -5 8 0
s:people	-1 9 -8 0
s:per	0 2 0 0
s:percent	0 -3 4 0
s:period	0 4 0 0
s:permit	0 -1 -2 4
s:person	0 -2 3 0
s:phase	0 8 -2 -3
s:phone	-1 -8 12 -2
s:phosphate	0 2 -1 0
s:place	-1 -3 10 -4
s:plan	-2 0 5 -3
s:play	0 5 -4 0
s:plu	0 3 -1 0
s:point	0 12 -8 -3
s:pointed	0 6 -1 0
s:port	0 -4 0 4
s:position	12 -11 0 0
s:post	-1 1 2 -5
s:power	0 1 0 0
s:premier	0 -6 11 -1
s:presence	0 14 -12 0
s:present	-2 10 -1 -4
s:president	-6 -20 30 -12
s:press	0 -5 -9 12
s:price	0 6 -1 -1
s:prime	0 0 2 0
s:prisoner	0 5 -3 0
s:prolongation	0 3 -2 0
s:prolonged	0 -3 -4 9
s:promise	0 6 -3 0
s:proper	0 -5 6 0
s:propose	0 10 -9 0
s:provisional	0 -3 8 -3
s:public	0 5 -2 0
s:published	0 12 -5 -3
s:purchase	0 -9 10 0
s:put	3 -4 8 -12
s:quadruple	0 1 0 0
s:quarrel	0 -6 10 -2
s:quarter	0 0 1 0
s:question	0 23 -16 -9
s:quit	0 4 -3 0
s:radio	0 2 0 0
s:rail	0 3 0 0
s:rang	0 -27 28 0
s:rare	0 3 0 -4
s:rate	-2 -2 -4 10
s:rather	0 2 -1 0
s:reach	0 -1 0 4
s:read	10 -19 15 -5
s:ready	0 0 -2 3
s:reason	0 4 -2 0
s:recall	0 -3 6 0
s:receive	0 -11 15 -2
s:reciprocal	0 6 -2 0
s:record	0 5 -2 0
s:reference	0 12 -10 0
s:register	0 7 -5 0
s:relief	0 4 0 0
s:remain	0 3 -1 0
s:remark	0 0 -5 3
s:renewal	0 1 0 0
s:renewed	0 10 -5 -1
s:reply	0 1 -1 0
s:report	14 0 -12 -6
s:reporter	-2 0 4 0
s:representative	0 0 2 0
s:republic	0 4 -2 0
s:required	0 4 -3 0
s:rest	0 5 0 -2
s:result	-2 -1 0 7
s:resume	-6 -14 5 14
s:return	-4 0 5 -5
s:review	0 1 0 0
s:rice	6 -1 -4 0
s:right	0 1 0 0
s:rise	6 1 -9 0
s:river	0 7 -4 0
s:room	-1 3 3 -8
s:rosario	0 8 -3 -3
s:rose	0 -2 0 3
s:round	0 2 0 -8
s:rover	0 1 0 0
s:rule	0 1 -11 6
s:rum	0 4 -3 0
s:rumour	0 1 0 0
s:run	-9 22 -16 -1
s:s	0 6 -2 0
s:salmon	7 -2 -3 0
s:samarkand	0 0 1 0
s:same	0 16 -11 -1
s:sapporo	0 -13 7 6
s:saturday	0 14 -9 -2
s:say	-5 0 1 0
s:schedule	0 -5 -2 8
s:season	0 -8 9 0
s:second	-8 0 3 0
s:secretary	0 -17 19 0
s:section	0 4 -1 0
s:see	-7 15 -2 -13
s:sell	0 -7 9 0
s:send	0 -7 3 3
s:sentence	0 -2 4 0
s:seoul	0 -4 9 -1
s:separate	0 -11 0 12
s:service	0 -6 9 0
s:session	-2 -14 2 13
s:set	-1 -18 12 9
s:settle	0 -12 15 -1
s:seven	0 5 0 -1
s:seventh	0 -3 0 5
s:shall	-1 0 7 -6
s:shanghai	0 0 2 0
s:she	0 9 -5 -1
s:sheet	-6 5 2 -6
s:shelve	0 -8 8 0
s:shift	0 4 0 0
s:ship	-1 18 -12 -2
s:shook	0 0 4 -3
s:short	-2 21 -16 -2
s:should	0 0 2 -1
s:shrimp	0 1 0 0
s:shut	0 4 -1 0
s:side	-6 5 0 -5
s:sign	-9 33 -31 0
s:signature	-3 0 -19 16
s:since	0 0 0 -2
s:sir	0 15 -13 -2
s:sit	7 -17 11 -2
s:six	13 -14 9 -11
s:sixth	0 -4 7 0
s:sixty	0 2 0 0
s:slap	0 4 -2 0
s:sleep	0 0 5 -3
s:small	0 11 -7 -1
s:snow	0 0 0 2
s:so	-9 19 -3 -13
s:somebody	0 4 -2 0
s:something	0 -3 -1 6
s:sooner	0 3 0 0
s:soybean	0 -9 13 -3
s:space	0 -2 3 0
s:spare	0 -8 0 9
s:speak	0 -7 11 -1
s:special	0 7 -3 0
s:spent	0 -5 12 -6
s:spoke	-1 -3 9 -8
s:spring	0 3 -1 0
s:st	0 -8 9 0
s:stand	-4 6 1 -7
s:standstill	-4 10 -10 0
s:start	8 4 -10 -6
s:state	0 10 -9 0
s:statement	0 15 -8 -5
s:stay	9 -7 -8 7
s:steel	0 -2 6 -1
s:step	0 13 -10 0
s:still	-4 27 -17 -9
s:stockholm	0 -10 -11 20
s:stop	-2 0 -9 11
s:strike	0 12 -3 -6
s:stroke	0 4 0 0
s:studio	0 7 -1 -2
s:subject	0 -6 8 0
s:such	0 -3 2 2
s:sugar	0 8 -5 0
s:summer	0 1 0 0
s:summit	0 -10 16 -6
s:sunday	0 -20 -11 25
s:surcharge	0 5 0 0
s:suspend	0 18 -9 -5
s:suspension	0 6 -12 4
s:table	-6 0 11 -10
s:take	-8 -8 6 6
s:talk	5 0 -10 4
s:talked	0 -15 17 0
s:talking	0 1 0 0
s:tangier	0 3 0 -1
s:tariff	0 6 -3 -3
s:tax	0 5 -1 0
s:tea	-2 3 0 -3
s:team	12 -23 7 4
s:technical	6 -5 3 -5
s:telephone	-5 -21 27 -10
s:telephoned	5 -17 11 0
s:television	-1 1 -12 8
s:tell	-5 16 -3 -13
s:ten	-1 15 -6 -9
s:tenth	0 -2 3 0
s:term	0 0 1 -1
s:text	0 -9 -5 14
s:textile	0 1 0 0
s:th	0 5 -7 0
s:than	0 4 0 -1
s:that	-7 6 1 -3
s:the	0 12 -11 -5
s:their	-11 12 -6 -1
s:them	-6 -18 29 -12
s:themselve	-2 3 2 -5
s:then	1 -22 26 -12
s:there	14 0 -15 0
s:these	0 -1 2 0
s:they	8 -15 -2 11
s:they'll	0 -2 -8 9
s:they're	0 -5 6 0
s:they've	12 -13 2 -1
s:thi	-12 -1 1 7
s:thing	0 2 1 -5
s:third	0 2 -23 19
s:thirty	0 6 -1 0
s:those	-1 0 -8 11
s:thousand	11 -5 -6 0
s:threat	0 5 -3 0
s:threaten	0 -1 3 0
s:three	-5 0 5 -1
s:through	-3 -1 -3 8
s:thu	0 -23 24 0
s:thursday	-1 8 -12 1
s:tie	0 -4 5 0
s:tiktok	0 1 0 0
s:till	0 8 -5 0
s:time	3 5 -12 2
s:to	-5 8 -4 -1
s:together	0 -5 11 -6
s:too	0 0 1 0
s:top	0 0 1 0
s:town	0 17 -14 -1
s:trade	-8 0 4 0
s:transcript	0 -8 1 6
s:translated	0 -11 -4 15
s:translation	0 -1 0 0
s:travel	4 0 0 -3
s:treaty	0 -1 5 0
s:trouble	0 -2 3 0
s:truce	-5 17 -8 -5
s:tuesday	0 6 2 -15
s:twelve	0 4 0 -2
s:twenty	0 17 -12 0
s:twice	0 8 -7 0
s:two	3 -25 20 2
s:under	-10 31 -15 -12
s:understanding	0 -7 0 9
s:union	0 7 -1 -3
s:unless	0 12 -7 -1
s:unofficial	0 8 -3 -3
s:until	1 -1 -18 13
s:up	-12 2 0 3
s:us	0 5 -11 3
s:use	0 -3 -3 7
s:valid	0 6 0 -2
s:valparaíso	0 -15 0 16
s:version	0 12 -10 0
s:very	0 -7 5 3
s:vice	0 -2 4 0
s:video	-1 -18 22 -1
s:villa	0 0 1 -1
s:visit	4 9 -14 -1
s:vote	0 18 -13 -3
s:voted	0 1 0 0
s:waiting	0 2 -1 0
s:want	0 0 1 0
s:war	0 0 6 -4
s:warn	0 6 -3 0
s:was	8 -12 6 0
s:water	0 2 -1 0
s:way	-5 2 2 0
s:we	19 -18 -6 6
s:wednesday	-1 -10 20 -16
s:week	-12 0 9 -2
s:well	0 2 0 0
s:were	-16 23 -6 -11
s:what	-8 -3 3 4
s:wheat	0 1 0 0
s:when	-1 -11 -8 19
s:where	-2 -5 11 -5
s:wherea	0 -6 8 0
s:which	-17 10 6 -12
s:who	-1 0 3 0
s:whole	0 8 -3 0
s:whom	0 0 1 0
s:whose	0 7 -2 -2
s:why	0 -10 6 5
s:will	0 0 11 -16
s:window	0 10 -8 0
s:wine	0 -1 0 3
s:winter	0 5 -3 0
s:wire	0 2 0 0
s:wish	0 -8 5 1
s:with	0 -14 0 15
s:without	0 -11 -10 19
s:won't	0 -11 12 0
s:wool	0 -5 7 0
s:word	0 12 -8 0
s:working	0 -23 11 12
s:world	0 8 -4 0
s:worth	0 3 -1 0
s:would	-12 13 -1 -8
s:write	0 1 0 -7
s:year	0 12 -7 -5
s:yes	-2 -8 14 -4
s:yet	0 5 0 -1
s:yokohama	0 -4 5 0
s:york	14 -14 -8 9
s:you	-8 4 9 -14
s:your	0 15 -8 -3
s:|	0 6 -3 0
s:·	-1 16 -18 0
s:—	-16 25 -5 -20
sa:!	0 5 -3 0
sa:"	8 17 -28 0
sa:" ,	0 8 -6 0
sa:" .	11 2 -13 -4
sa:" have	0 1 0 0
sa:'	0 -2 3 0
sa:'s	-10 6 -2 1
sa:'s .	0 5 -3 0
sa:'s <level>	6 0 -5 0
sa:'s <person>	-2 4 0 0
sa:'s the	0 -12 4 7
sa:(	-4 8 -13 5
sa:( <day-today>	0 2 0 0
sa:( <number>	0 12 -6 -5
sa:( transcript	0 -14 7 6
sa:)	-10 0 -2 5
sa:) .	0 7 0 -8
sa:) and	0 3 -1 0
sa:,	7 -6 5 -6
sa:, "	0 10 -7 0
sa:, <day-ahead>	-1 5 0 0
sa:, <day-gone>	0 8 -7 0
sa:, <day-today>	-1 9 0 0
sa:, <level>	0 4 0 0
sa:, <name>	-5 6 -1 0
sa:, <number>	-1 -7 -12 18
sa:, <person>	0 -19 6 13
sa:, <quality>	0 0 3 -2
sa:, <seat>	0 6 -1 0
sa:, <span>	-2 0 4 -1
sa:, a	5 0 0 -6
sa:, after	0 -15 1 14
sa:, all	0 -1 3 0
sa:, an	0 0 2 -2
sa:, and	3 5 0 -14
sa:, as	3 3 -8 -1
sa:, at	-1 -8 3 6
sa:, because	0 3 -1 0
sa:, both	0 5 0 0
sa:, by	0 12 -8 0
sa:, for	1 -4 6 -8
sa:, from	0 11 -8 0
sa:, germanium	0 1 0 0
sa:, had	0 -2 -2 6
sa:, has	0 7 0 -1
sa:, he	4 -17 16 -1
sa:, hour	0 2 0 0
sa:, i	0 8 -6 0
sa:, if	0 0 0 -1
sa:, in	-1 -28 32 -3
sa:, is	0 0 1 0
sa:, it	4 0 -5 -1
sa:, its	0 1 0 0
sa:, mr	0 0 2 0
sa:, no	0 5 -1 0
sa:, not	0 1 0 0
sa:, on	0 -1 6 -4
sa:, one	0 12 -6 -4
sa:, or	6 -2 0 -1
sa:, plu	0 1 0 0
sa:, say	0 10 -8 0
sa:, so	-3 3 0 0
sa:, that	12 -10 -2 0
sa:, the	0 -11 4 8
sa:, then	0 1 0 0
sa:, thi	0 -1 6 -1
sa:, to	0 4 0 -4
sa:, under	0 3 -1 0
sa:, unless	0 2 0 0
sa:, until	9 0 -3 -7
sa:, was	0 0 1 -4
sa:, we	0 1 0 0
sa:, when	0 -6 -8 14
sa:, where	-1 -3 4 0
sa:, which	-2 11 -2 -3
sa:, who	0 -9 2 5
sa:, with	0 0 -4 4
sa:, yes	0 -11 13 0
sa:-	-8 15 -18 5
sa:- down	-1 0 0 2
sa:- five	0 1 0 0
sa:.	11 3 -3 -7
sa:. "	0 4 -2 0
sa:. .	0 5 0 -1
sa::	-16 16 -20 5
sa:: <number>	-2 -4 -13 14
sa:: the	0 11 -5 -4
sa:: what	0 5 -2 0
sa:;	-18 5 5 -5
sa:; and	0 2 -1 0
sa:; it	-3 0 6 -1
sa:; the	-2 2 1 -3
sa:; they	0 14 -9 -2
sa:<agent>	-13 17 -14 2
sa:<day-ahead>	14 13 -35 -1
sa:<day-ahead> ,	5 3 -13 0
sa:<day-ahead> .	17 1 -20 -4
sa:<day-ahead> of	0 0 -2 5
sa:<day-gone>	-16 31 -12 -15
sa:<day-gone> ,	-12 9 -1 0
sa:<day-gone> .	-6 21 -14 -3
sa:<day-today>	9 -9 11 -14
sa:<day-today> )	0 2 0 0
sa:<day-today> ,	15 -11 3 -7
sa:<day-today> .	0 -3 7 -4
sa:<day-today> to	0 0 5 -4
sa:<duty>	-10 10 3 -12
sa:<gate>	-4 -1 4 0
sa:<goods-amount>	0 -6 7 0
sa:<goods-amount> in	0 2 -1 0
sa:<goods>	0 -5 9 -4
sa:<level-noun>	1 0 -19 14
sa:<level>	-3 18 -15 -4
sa:<level> )	0 6 -4 0
sa:<level> ,	0 7 0 -3
sa:<level> .	-1 22 -14 -3
sa:<level> at	0 -3 4 0
sa:<level> for	0 -8 8 0
sa:<level> of	0 4 -2 0
sa:<level> on	6 -9 -9 10
sa:<money>	0 6 -3 0
sa:<month-ahead>	0 2 0 0
sa:<month-ahead> ,	0 1 0 0
sa:<month-gone>	-1 6 -1 -1
sa:<month-gone> ,	0 3 0 0
sa:<name>	-8 8 3 -10
sa:<name> 's	0 -2 5 -1
sa:<name> )	0 1 0 0
sa:<name> ,	5 1 -3 -7
sa:<name> .	-3 -10 19 -10
sa:<name> a	0 1 0 0
sa:<name> and	-5 -1 -1 6
sa:<name> are	0 3 0 0
sa:<name> at	0 1 0 0
sa:<name> had	0 0 -3 5
sa:<name> has	0 1 0 -3
sa:<name> is	0 4 0 -1
sa:<name> on	0 -3 0 5
sa:<name> pay	0 1 0 0
sa:<name> stop	0 0 -1 0
sa:<name> tariff	0 2 0 0
sa:<name> to	0 3 0 0
sa:<name> was	0 -7 7 0
sa:<name> would	0 1 0 0
sa:<not>	-3 1 -5 7
sa:<number>	10 15 -43 5
sa:<number> )	0 12 -6 -5
sa:<number> ,	0 -3 0 5
sa:<number> .	-5 17 -9 -2
sa:<number> :	0 -11 -5 16
sa:<number> and	0 -2 3 0
sa:<number> for	0 7 -5 0
sa:<number> in	0 3 0 0
sa:<number> on	6 -1 -4 0
sa:<number> th	0 5 -6 0
sa:<office>	-8 -2 8 -2
sa:<office> ,	0 0 0 -1
sa:<office> .	0 0 3 0
sa:<office> and	0 4 -2 0
sa:<office> of	0 0 1 0
sa:<organisation>	6 20 -13 -23
sa:<organisation> 's	0 7 -5 0
sa:<organisation> ,	0 2 0 0
sa:<organisation> .	0 1 1 -3
sa:<organisation> in	0 9 -6 0
sa:<organisation> of	0 2 -1 0
sa:<organisation> say	0 -6 7 0
sa:<person>	0 -22 16 5
sa:<person> 's	0 4 -1 0
sa:<person> ,	-7 -24 27 0
sa:<person> .	-4 0 6 -2
sa:<person> and	1 -25 20 0
sa:<person> had	11 -10 -15 9
sa:<person> in	-1 -5 3 2
sa:<person> of	0 -2 6 -2
sa:<person> on	-2 0 3 -2
sa:<person> post	0 6 -4 0
sa:<person> say	0 -1 -3 6
sa:<person> sign	0 9 -5 0
sa:<person> sit	7 0 -3 0
sa:<points>	-1 8 -1 0
sa:<quality>	12 -6 0 -3
sa:<quality> .	0 2 0 0
sa:<quality> and	0 -15 2 12
sa:<quality> company	0 1 0 0
sa:<quality> duty	0 0 4 0
sa:<quality> good	0 3 -1 0
sa:<quality> negotiator	0 -5 3 1
sa:<quality> oil	0 3 -1 0
sa:<quality> rice	7 -7 0 0
sa:<quality> side	0 -4 4 0
sa:<seat>	-4 17 0 -19
sa:<seat> ,	0 -5 9 -3
sa:<seat> .	-1 0 6 -8
sa:<seat> and	0 0 1 0
sa:<seat> had	0 2 0 0
sa:<seat> say	0 2 -1 0
sa:<sender>	0 14 -8 -4
sa:<span>	11 -15 -21 26
sa:<span> ,	-4 13 -12 0
sa:<span> .	14 -16 -4 10
sa:<span> after	0 2 0 -1
sa:<span> in	0 -7 0 7
sa:<span> later	0 4 -2 0
sa:<span> more	-2 5 0 0
sa:<span> of	2 -1 -20 18
sa:<span> on	0 -3 5 0
sa:<span> to	0 -10 0 10
sa:<taker>	0 5 -3 0
sa:<v-agree>	-11 -2 5 0
sa:<v-bear>	-22 4 0 0
sa:<v-begin>	-13 5 -4 6
sa:<v-buy>	-1 0 3 -5
sa:<v-deny>	0 3 0 0
sa:<v-down>	0 4 2 -15
sa:<v-end>	-17 -5 -14 27
sa:<v-impose>	-16 1 4 1
sa:<v-propose>	8 -12 7 0
sa:<v-return>	-2 0 -16 16
sa:<v-say>	0 11 -3 -11
sa:<v-sell>	0 2 1 -4
sa:<v-stay>	2 6 4 -21
sa:<v-suspend>	8 2 2 -23
sa:<v-target>	-4 0 0 2
sa:<v-threaten>	0 -6 9 0
sa:<v-up>	-1 9 -6 -1
sa:?	10 -11 4 0
sa:a	2 0 -15 8
sa:a "	0 -4 0 7
sa:a <day-ahead>	5 -1 -1 0
sa:a <day-gone>	-4 -3 8 0
sa:a <level>	0 1 0 0
sa:a <office>	0 -10 1 7
sa:a <organisation>	0 2 0 0
sa:a <quality>	0 12 -2 -7
sa:a date	0 3 0 0
sa:a duty	0 -1 4 0
sa:a further	0 -11 17 -7
sa:a half	0 7 -2 -1
sa:a little	8 0 -5 -2
sa:a minute	0 2 0 0
sa:a new	0 4 0 -2
sa:a notice	0 2 0 0
sa:a second	0 10 -6 0
sa:a signature	0 -4 0 5
sa:a text	0 -8 0 7
sa:a truce	0 10 -2 -4
sa:a vote	0 3 -2 0
sa:about	-3 -10 19 -8
sa:about the	0 -11 13 0
sa:above	0 7 -4 0
sa:across	0 -3 5 0
sa:add	0 0 1 0
sa:additional	0 6 -2 0
sa:additional duty	0 3 0 0
sa:after	3 -10 -8 15
sa:after <span>	0 -15 -5 19
sa:after all	0 2 0 0
sa:after the	0 2 0 -1
sa:afternoon	0 -1 3 0
sa:again	-2 0 0 1
sa:again ,	0 0 2 0
sa:again .	0 0 -5 5
sa:against	0 5 0 0
sa:against <name>	0 1 0 0
sa:agree	-2 -9 9 1
sa:agree on	0 0 3 0
sa:agree to	0 -5 3 3
sa:ahead	0 -2 6 0
sa:ahead .	0 0 2 0
sa:all	-3 -6 -4 14
sa:all .	0 8 -5 0
sa:all time	0 -9 0 10
sa:alone	0 -6 9 0
sa:alone .	0 -6 9 0
sa:already	0 0 1 0
sa:am	0 8 -6 0
sa:among	0 1 0 0
sa:an	7 -11 3 0
sa:an <office>	0 1 0 0
sa:an <quality>	0 4 -2 0
sa:an additional	0 1 0 0
sa:an extension	0 2 0 -1
sa:an hour	0 -15 21 -5
sa:an order	0 3 0 0
sa:and	10 -13 7 0
sa:and <day-today>	12 -6 0 -3
sa:and <name>	-6 -9 5 7
sa:and <person>	2 -20 14 1
sa:and <quality>	0 -14 0 12
sa:and <seat>	0 1 0 0
sa:and a	-1 8 -4 0
sa:and agree	0 1 0 0
sa:and by	0 2 0 0
sa:and chip	0 3 -1 0
sa:and come	0 4 0 0
sa:and end	0 4 -2 0
sa:and forty	0 -5 10 -3
sa:and he	0 -11 13 0
sa:and i	0 -12 14 0
sa:and in	0 4 -2 0
sa:and is	0 0 2 -2
sa:and it	-3 6 0 -2
sa:and its	0 1 0 0
sa:and last	10 -6 -2 0
sa:and mr	0 5 -3 0
sa:and no	0 0 -6 5
sa:and not	0 2 -1 0
sa:and on	0 2 0 0
sa:and our	0 2 -1 0
sa:and that	-2 -3 7 0
sa:and the	8 -11 -10 13
sa:and there	0 -6 0 7
sa:and they	0 7 0 -3
sa:and to	0 8 -2 -1
sa:and we	6 -7 2 0
sa:and what	0 -2 3 0
sa:and will	2 0 0 0
sa:announce	0 -6 0 7
sa:announce .	0 -7 0 8
sa:another	6 -5 -2 0
sa:antimony	0 1 0 0
sa:any	0 7 -4 0
sa:anything	0 3 -2 0
sa:are	0 2 -8 3
sa:are to	0 -2 2 0
sa:arrive	0 0 -2 1
sa:as	0 18 -15 -13
sa:as a	0 0 1 0
sa:as is	7 -10 0 0
sa:as the	-2 6 0 0
sa:ask	0 -7 0 6
sa:at	-24 13 -2 0
sa:at <level>	0 -3 6 0
sa:at <number>	0 11 -6 -3
sa:at all	0 4 -2 0
sa:at midnight	0 -1 -1 4
sa:at night	0 -2 5 0
sa:at nine	0 3 -3 0
sa:at six	0 -6 9 0
sa:at the	-4 11 -17 7
sa:autumn	0 -2 3 0
sa:away	0 1 0 0
sa:back	5 -14 13 -4
sa:back to	0 2 0 0
sa:ban	0 2 0 0
sa:bargain	0 5 -1 0
sa:be	0 2 -1 -1
sa:be in	0 2 0 0
sa:be meet	0 0 1 0
sa:bean	0 -6 7 0
sa:bear	0 4 -1 0
sa:became	0 4 -1 0
sa:because	0 1 0 -1
sa:because of	0 0 3 0
sa:become	0 3 -1 0
sa:been	0 -4 2 2
sa:before	-2 0 10 -8
sa:before the	0 0 2 0
sa:begin	-3 0 0 2
sa:being	0 -12 2 8
sa:better	0 0 3 -1
sa:between	-1 -2 0 3
sa:between <name>	0 5 -3 0
sa:between <person>	0 -9 11 0
sa:between the	-4 0 -5 9
sa:book	0 -8 9 0
sa:both	-3 11 0 -9
sa:both .	0 1 0 0
sa:both side	0 8 0 -6
sa:broke	0 3 0 0
sa:built in	0 3 -2 0
sa:busan	0 -6 9 -1
sa:business	0 10 -6 -1
sa:but	0 -6 0 7
sa:butter	2 0 -7 0
sa:buy	0 4 -1 0
sa:by	-12 25 -9 -22
sa:by <person>	0 9 -7 0
sa:by a	0 5 -2 0
sa:by both	0 1 0 0
sa:by law	0 1 0 0
sa:by telephone	0 6 -3 0
sa:by the	0 3 0 -3
sa:by video	0 -3 5 0
sa:by which	0 3 -2 0
sa:call	6 0 0 -7
sa:call a	0 5 -5 0
sa:cape	0 12 -9 -1
sa:cape town	0 12 -9 -1
sa:capital	0 0 -2 1
sa:car	0 2 0 0
sa:carry	0 7 -2 -1
sa:case	0 4 0 0
sa:charge	0 7 -3 0
sa:cheese	0 5 -3 0
sa:cheese ,	0 3 -2 0
sa:chicken	0 2 0 -1
sa:chip	0 9 -6 0
sa:chip ,	0 3 -1 0
sa:client	0 3 0 0
sa:clock	0 -11 -2 15
sa:close	9 4 -8 -10
sa:cocoa	0 0 0 -1
sa:cocoa butter	0 2 0 0
sa:coffee	0 0 2 0
sa:come	0 12 -8 -7
sa:come back	0 2 0 0
sa:come to	3 0 -1 -3
sa:company	0 2 0 0
sa:confirm	0 4 -4 0
sa:continue	-1 -10 14 0
sa:control	0 2 0 0
sa:copper	0 -6 6 0
sa:cotton	0 -5 10 -4
sa:country	-2 0 0 4
sa:custom	0 5 -2 0
sa:date	-1 1 0 0
sa:date that	0 4 -1 0
sa:day	0 3 -13 6
sa:day ,	0 5 0 0
sa:day of	0 0 0 2
sa:deadline	0 3 -2 0
sa:deal	0 0 -2 2
sa:dearer	0 2 -1 0
sa:decision	0 6 -3 0
sa:declare	0 6 -3 0
sa:delegation	0 -6 0 5
sa:depend	0 -4 5 0
sa:depend on	0 -4 5 0
sa:desk	0 3 -1 0
sa:did	0 -2 0 6
sa:discuss	2 -2 0 1
sa:dispute	0 -4 10 -5
sa:do	0 -1 7 -3
sa:do not	0 0 1 0
sa:doe	0 -5 9 -1
sa:doe not	0 0 1 0
sa:doesn't	0 -7 8 0
sa:done	0 -6 -3 10
sa:down	0 15 -13 -1
sa:down in	6 6 -11 -2
sa:due	0 0 -2 3
sa:duty	-5 8 -8 4
sa:duty .	-1 1 0 -1
sa:duty of	0 6 -3 0
sa:duty on	-1 -1 9 -8
sa:each	-2 4 -13 7
sa:each .	0 -13 0 13
sa:each of	0 3 -1 0
sa:each other	0 8 -2 -3
sa:earth	0 5 0 -1
sa:easter	0 -7 10 0
sa:effect	0 4 -1 0
sa:effect .	0 3 -1 0
sa:eight	0 3 -2 0
sa:eighteen	0 3 0 0
sa:eleven	0 12 -8 -1
sa:else	0 -2 0 3
sa:end	-3 0 -8 11
sa:end of	0 -6 -4 10
sa:end on	0 1 0 0
sa:english	0 3 0 -1
sa:enter	0 3 0 0
sa:enter <name>	0 1 0 0
sa:evening	0 -4 -11 11
sa:evening ,	2 -5 0 3
sa:evening .	0 -3 -3 7
sa:every	0 7 -4 0
sa:everybody	0 -1 2 0
sa:everything	0 9 -11 0
sa:expect	6 -2 -1 0
sa:expire	0 0 -2 2
sa:expire on	0 0 0 3
sa:explain	0 -4 5 0
sa:export	0 1 0 0
sa:extend	0 3 0 -1
sa:extend .	0 1 0 0
sa:extension	0 2 0 -1
sa:fall	0 2 0 0
sa:fee	0 1 0 0
sa:fentanyl	0 3 -1 0
sa:fifteen	0 5 -1 0
sa:fifth	0 0 -5 7
sa:fight	0 1 0 0
sa:find	0 6 -2 0
sa:first	0 1 0 -3
sa:fish	0 -1 5 0
sa:five	0 13 -8 0
sa:floor	7 -4 -14 9
sa:for	-4 5 0 -6
sa:for <name>	-2 16 -8 -3
sa:for <quality>	0 3 -1 0
sa:for <span>	7 1 -15 2
sa:for a	0 12 -12 0
sa:for an	0 -8 10 0
sa:for more	0 0 0 1
sa:for the	2 -4 5 -7
sa:for their	0 0 1 0
sa:for what	0 -6 7 0
sa:forty	0 -19 23 -4
sa:forty minute	0 -19 23 -4
sa:four	7 2 -18 3
sa:fourth	-3 0 2 0
sa:fourth round	0 11 -5 -3
sa:fourth such	0 -2 4 0
sa:from	-18 27 -7 -12
sa:from <day-ahead>	-7 10 0 0
sa:from <level>	0 2 0 0
sa:from <name>	0 2 0 -1
sa:from a	0 0 0 4
sa:from that	0 -3 4 0
sa:from the	0 10 -4 -3
sa:full	0 1 0 0
sa:further	0 -10 16 -7
sa:further <span>	0 -7 8 0
sa:gallium	0 1 0 0
sa:gallium ,	0 1 0 0
sa:gave	0 3 -1 0
sa:geneva	0 0 -3 3
sa:germanium	0 1 0 0
sa:get	0 1 -5 3
sa:given	0 -4 6 0
sa:go	-9 6 0 -2
sa:go .	-1 10 -6 0
sa:go back	0 1 0 0
sa:go on	0 -1 0 1
sa:go to	0 -8 10 0
sa:go up	0 2 0 0
sa:good	-11 -9 7 11
sa:good ,	0 -7 7 0
sa:good for	-6 8 0 0
sa:good of	0 -11 0 13
sa:government	0 14 -3 -9
sa:great	-2 3 1 -4
sa:great hall	-2 3 1 -4
sa:grower	0 4 -2 0
sa:had	8 -11 -3 8
sa:had agree	0 -10 0 11
sa:had been	1 -11 8 0
sa:had not	0 3 0 0
sa:half	0 12 -6 -3
sa:half .	0 1 0 0
sa:half a	0 1 0 0
sa:hall	-2 3 1 -4
sa:hand	0 8 -6 0
sa:happen	7 -3 -1 0
sa:harbour	0 7 -3 0
sa:has	-8 17 -7 -3
sa:has been	0 5 -1 0
sa:have	5 1 -8 0
sa:have been	0 7 -2 0
sa:have to	0 3 -2 0
sa:he	0 -18 15 3
sa:he and	0 -18 15 5
sa:he say	7 -4 -2 0
sa:he tell	0 5 -3 0
sa:he would	0 -1 -1 4
sa:hear	0 1 0 0
sa:here	2 -22 13 7
sa:his	-5 -2 8 0
sa:his <person>	0 -2 6 -1
sa:hold	-2 16 -5 -7
sa:hold for	0 4 -3 0
sa:hold on	0 8 -5 0
sa:holiday	0 2 0 0
sa:hope	0 3 0 0
sa:hour	-2 -8 12 0
sa:hour .	0 -4 0 3
sa:hour and	0 -12 16 -4
sa:house	0 7 -5 0
sa:hundred	10 0 -7 -4
sa:hundred and	0 2 -1 0
sa:i	-2 0 6 -7
sa:if	-1 6 0 -6
sa:if it	0 1 0 0
sa:if the	0 6 -3 0
sa:importer	0 5 -3 0
sa:impose	0 2 -1 0
sa:in	0 -24 21 4
sa:in <month-gone>	0 5 0 -1
sa:in <name>	-4 -2 5 0
sa:in <number>	0 -2 3 0
sa:in <seat>	-1 0 10 -10
sa:in a	-2 -14 19 0
sa:in busan	0 0 1 0
sa:in each	0 3 -1 0
sa:in geneva	0 -14 9 6
sa:in it	13 -9 -5 0
sa:in new	12 -14 -11 12
sa:in seoul	0 -1 3 0
sa:in stockholm	0 -15 -6 19
sa:in the	8 0 0 -15
sa:in their	0 0 7 -5
sa:in what	0 0 1 0
sa:in which	0 -2 4 0
sa:instead	0 11 -6 -1
sa:instead .	0 6 -1 0
sa:instead of	0 4 -3 0
sa:instrument	0 3 -2 0
sa:into	0 5 -1 0
sa:is	2 13 -9 -13
sa:is ,	0 -3 3 0
sa:is <name>	7 -10 2 0
sa:is a	7 -3 -2 0
sa:is at	0 3 -1 0
sa:is in	0 5 -3 0
sa:is not	0 6 -1 0
sa:is over	0 3 0 0
sa:is the	-5 8 0 -2
sa:is to	0 6 -3 0
sa:is what	2 -8 -5 10
sa:it	3 -6 2 0
sa:it 's	0 0 1 0
sa:it ,	0 5 -3 0
sa:it .	-4 -3 0 8
sa:it had	0 -3 4 0
sa:it has	0 -1 -4 6
sa:it in	0 -5 -2 9
sa:it is	0 0 3 -6
sa:it to	0 -4 4 0
sa:it was	0 4 0 -1
sa:it would	0 -2 0 3
sa:item	0 0 1 -2
sa:its	-4 11 -1 -10
sa:its order	0 1 0 0
sa:its purchase	0 -7 7 0
sa:joint	0 2 0 0
sa:joint statement	0 2 0 0
sa:josé	0 4 -2 0
sa:keep	0 -5 9 -3
sa:lapse	-5 3 -1 3
sa:last	11 -19 0 7
sa:last ,	0 -7 4 3
sa:last <span>	10 -5 0 -1
sa:last summer	0 0 2 0
sa:last until	3 0 -3 -1
sa:last week	0 0 3 -5
sa:last year	4 -5 2 -1
sa:lasted	0 3 0 0
sa:later	0 4 -2 0
sa:later .	0 4 -2 0
sa:law	0 2 0 0
sa:lay	0 3 -1 0
sa:leave	0 3 0 -1
sa:length	0 3 -2 0
sa:less	0 1 0 0
sa:let	0 2 0 0
sa:letter	0 -5 7 0
sa:level	0 6 -2 0
sa:levy	0 -9 11 0
sa:levy on	0 -7 8 0
sa:lift	0 -16 9 7
sa:lift its	0 -10 10 0
sa:likely	0 0 0 -2
sa:line	-1 0 0 4
sa:lisbon	0 -6 11 -1
sa:little	8 0 -5 -2
sa:long	0 3 -1 0
sa:look	0 -1 -2 5
sa:look at	0 -2 -1 5
sa:lose	0 2 -1 0
sa:make	0 9 -6 -1
sa:man	0 7 -2 -2
sa:matter	0 -1 2 0
sa:matter of	0 -5 5 0
sa:me	0 4 -3 0
sa:mean	5 0 -2 -2
sa:measure	0 0 -6 6
sa:meet	-7 -12 8 8
sa:meet .	0 0 -8 6
sa:meet in	0 -12 8 3
sa:mentioned	0 1 0 0
sa:midnight	0 9 -11 -2
sa:midnight ,	2 8 -4 -6
sa:midnight .	0 3 0 0
sa:minister	0 -1 0 4
sa:minister ,	0 0 -6 6
sa:ministry	0 2 0 0
sa:minute	-3 -10 20 -12
sa:minute .	0 -17 21 -3
sa:minute after	0 2 0 0
sa:minute past	0 3 -1 0
sa:money	0 1 0 0
sa:month	-1 1 0 -1
sa:month .	0 6 -4 0
sa:more	3 7 -15 0
sa:more .	5 0 -2 0
sa:morning	0 0 1 -2
sa:most	0 -10 11 0
sa:most of	0 -10 11 0
sa:move	0 1 0 0
sa:mr	0 3 0 -2
sa:mr <person>	0 2 0 0
sa:my	0 -1 7 -3
sa:name	0 5 -2 0
sa:negotiation	0 0 2 -3
sa:negotiator	0 -5 3 1
sa:neither	0 1 0 0
sa:new	10 -1 -17 7
sa:new tariff	0 4 0 -2
sa:new york	12 -14 -11 12
sa:next	2 -4 1 0
sa:next year	0 4 0 0
sa:night	-3 -4 7 0
sa:night ,	0 -11 13 0
sa:nine	0 18 -15 -1
sa:ninety	0 -8 0 7
sa:no	-4 0 -1 5
sa:no .	0 -6 9 0
sa:nobody	0 5 -1 0
sa:not	-9 21 -8 -7
sa:not be	0 3 -1 0
sa:not been	0 -6 0 6
sa:note	-2 3 0 0
sa:nothing	-1 0 0 3
sa:nothing but	0 0 2 0
sa:notice	0 9 -7 0
sa:noticed	0 1 0 0
sa:now	0 1 0 0
sa:number	0 1 0 0
sa:of	-8 -5 0 13
sa:of <level>	0 -8 -3 12
sa:of <name>	0 0 3 -6
sa:of <number>	0 2 0 0
sa:of <person>	0 3 -2 0
sa:of <quality>	0 -1 3 0
sa:of <span>	0 -1 0 1
sa:of a	3 -7 8 -8
sa:of it	0 -8 3 6
sa:of its	0 3 0 0
sa:of last	4 -5 4 -3
sa:of next	-3 -1 2 1
sa:of one	0 -10 11 0
sa:of our	0 2 -2 0
sa:of talk	3 -11 -11 15
sa:of the	0 -8 12 -1
sa:of their	0 12 -10 -1
sa:of them	0 3 0 0
sa:of thi	-1 0 4 -1
sa:off	-4 4 2 -7
sa:off .	0 0 0 -2
sa:off the	0 -2 4 0
sa:oil .	0 2 0 0
sa:old	0 2 0 0
sa:on	-8 -1 0 8
sa:on .	0 17 -15 -1
sa:on <day-ahead>	0 -3 -9 10
sa:on <day-gone>	-15 19 -5 -5
sa:on <day-today>	-5 0 6 -1
sa:on <name>	0 2 0 0
sa:on <quality>	5 -4 1 -4
sa:on a	0 0 9 -10
sa:on all	0 0 -4 5
sa:on an	0 2 0 0
sa:on everything	0 1 -4 1
sa:on it	0 5 -4 0
sa:on its	0 1 0 0
sa:on rare	0 1 0 0
sa:on steel	0 0 2 0
sa:on the	6 -24 -1 21
sa:on to	0 0 -5 2
sa:on what	0 0 1 0
sa:on which	0 0 -1 0
sa:once	0 3 0 0
sa:one	5 -15 14 -2
sa:one .	0 -4 6 0
sa:one of	3 -5 0 0
sa:only	2 -4 0 0
sa:open	0 3 -1 0
sa:or	4 7 -6 -7
sa:order	0 8 -2 -1
sa:order .	0 4 -3 0
sa:other	-5 15 0 -10
sa:other 's	0 5 -1 -1
sa:our	-2 0 4 -6
sa:our <office>	0 -6 8 0
sa:our own	0 -4 4 0
sa:out	-5 7 -1 -1
sa:out ,	0 0 3 0
sa:out .	0 1 0 0
sa:out of	0 12 -8 -2
sa:out on	0 0 4 -1
sa:over	-3 21 -10 -9
sa:over .	0 7 -1 -2
sa:over the	0 4 -2 0
sa:over there	0 2 0 0
sa:own	0 0 2 0
sa:page	0 2 0 0
sa:palm	0 -4 2 0
sa:palm oil	0 -3 4 0
sa:paper	0 -4 -2 10
sa:paper that	0 -1 0 4
sa:past	0 0 3 -2
sa:past midnight	0 8 -3 -2
sa:pause	0 -7 14 -7
sa:pay	-2 17 -9 -4
sa:pay <level>	0 8 -2 -1
sa:peace	0 4 -3 0
sa:pen	0 8 -3 0
sa:people	0 2 -1 0
sa:percent	0 -3 5 0
sa:person	0 -2 3 0
sa:phone	0 -10 11 0
sa:place	0 0 3 0
sa:plan	0 1 0 0
sa:plu	0 1 0 0
sa:point	0 11 -7 -2
sa:port	0 -8 0 8
sa:post	0 0 4 -2
sa:present	-1 6 0 -3
sa:present one	0 0 3 0
sa:president	0 -7 11 -3
sa:prolonged	0 2 0 0
sa:purchase	0 -10 10 0
sa:purchase of	0 -7 7 0
sa:put	0 1 1 -2
sa:put it	0 -4 4 0
sa:put its	0 -3 4 0
sa:put the	0 5 -3 0
sa:quadruple	0 1 0 0
sa:quadruple its	0 1 0 0
sa:quarrel	0 0 1 0
sa:raise	0 0 1 0
sa:rare	0 4 0 -1
sa:rare earth	0 4 0 -1
sa:rate	0 -11 0 11
sa:rather	0 1 0 0
sa:reach	0 0 -9 6
sa:read	0 -3 7 -1
sa:ready	0 0 -1 3
sa:reciprocal	0 4 -1 0
sa:relief	0 2 0 0
sa:renewed	0 2 -1 0
sa:reply	0 1 -1 0
sa:report	1 3 -4 -3
sa:representative	0 0 3 0
sa:rest	0 -1 3 0
sa:result	-1 1 -6 5
sa:return	0 4 -1 0
sa:rice	7 -5 0 0
sa:rise	3 0 0 -4
sa:rose	0 -2 0 3
sa:round	2 0 5 -15
sa:round .	0 8 -7 0
sa:round of	0 3 0 -3
sa:rule	0 2 0 0
sa:run	-1 0 -1 4
sa:same	0 5 -4 0
sa:same day	0 1 -4 0
sa:say	1 7 -1 -7
sa:say ,	0 3 -2 0
sa:say .	0 4 3 -9
sa:say he	7 -6 0 0
sa:say it	0 3 -1 0
sa:say that	0 -6 0 8
sa:say the	0 9 -5 0
sa:season	0 -9 9 0
sa:second	0 12 -8 -1
sa:section	0 2 -1 0
sa:section <number>	0 2 -1 0
sa:see	0 8 -1 -4
sa:see <person>	0 -1 2 0
sa:sell	0 -7 8 0
sa:sentence	0 -3 4 0
sa:seoul	0 -2 7 0
sa:set	0 -11 0 13
sa:set for	0 0 0 1
sa:settle	0 -13 15 0
sa:seven	0 0 1 0
sa:shall	0 0 1 -2
sa:shall be	0 1 0 0
sa:sheet	0 0 2 0
sa:ship	0 8 -5 0
sa:should	0 -1 3 0
sa:side	-4 0 11 -13
sa:side would	0 -4 4 0
sa:sign	-2 18 -10 -6
sa:sign in	0 5 -4 0
sa:signature	0 -2 -4 8
sa:signature .	0 0 -1 3
sa:since	-5 0 1 0
sa:since <day-gone>	0 3 0 0
sa:since the	0 3 -10 6
sa:sit	1 2 0 -8
sa:sit down	3 9 -9 -5
sa:six	0 -2 7 -3
sa:six .	0 -7 10 0
sa:slap	0 2 0 0
sa:sleep	0 -4 5 0
sa:small	0 8 -6 0
sa:so	-4 14 -7 -1
sa:so that	-2 5 0 0
sa:somebody	0 3 -2 0
sa:something	0 -5 0 7
sa:sooner	0 1 0 0
sa:soybean	0 0 3 -2
sa:spare	0 -8 0 10
sa:special	0 4 -2 0
sa:spoke	0 12 -10 0
sa:spring	0 8 -7 0
sa:spring ,	0 7 -6 0
sa:stand	0 0 5 -3
sa:standstill	0 12 -5 -5
sa:state	0 -2 0 0
sa:statement	0 8 -3 -1
sa:stay	13 0 -10 -2
sa:stay in	0 1 0 0
sa:steel	0 0 2 0
sa:step	0 7 -4 0
sa:step .	0 3 -2 0
sa:still	0 10 -3 -4
sa:stockholm	0 -15 -6 19
sa:stop	0 -9 -7 16
sa:strike	0 2 0 0
sa:sugar	0 7 -5 0
sa:summer	0 1 0 0
sa:surcharge	0 3 0 0
sa:suspend	0 4 -1 0
sa:suspension	0 -2 -7 10
sa:table	-1 -1 9 -7
sa:take	-1 -14 0 14
sa:take it	0 -4 0 6
sa:take up	0 -10 5 4
sa:talk	0 -10 1 7
sa:talk .	7 0 -10 3
sa:talk between	0 -5 -2 9
sa:talk in	0 -5 -2 8
sa:talk with	-5 0 2 0
sa:tariff	-3 8 6 -18
sa:tariff .	-3 -5 14 -4
sa:tariff on	0 -1 2 0
sa:tariff truce	0 -3 0 2
sa:tariff war	0 -1 4 0
sa:tax	0 2 0 0
sa:tea	-1 1 0 0
sa:tea duty	-1 0 0 0
sa:telephone	0 -10 14 -3
sa:tell	0 11 -7 -1
sa:ten	0 3 0 -2
sa:term	0 4 0 0
sa:text	0 -12 -1 14
sa:th	0 5 -6 0
sa:that	-1 8 0 -7
sa:that ,	-2 0 3 0
sa:that <name>	0 -4 7 0
sa:that a	0 3 -3 0
sa:that both	0 -2 4 0
sa:that had	0 -12 9 3
sa:that he	0 2 -6 2
sa:that is	0 2 0 0
sa:that it	0 -8 8 0
sa:that nothing	0 -13 5 8
sa:that of	0 0 1 -1
sa:that the	-2 5 0 -5
sa:that they	0 -5 0 5
sa:that was	0 9 -5 -2
sa:the	1 8 -12 1
sa:the <day-ahead>	-4 12 -5 -1
sa:the <level>	0 6 -2 0
sa:the <name>	-2 18 -4 -11
sa:the <number>	0 6 -8 0
sa:the <office>	-1 2 2 -7
sa:the <organisation>	8 8 -8 -13
sa:the <person>	-5 4 0 -1
sa:the <quality>	15 -18 -7 12
sa:the <span>	0 8 -4 -4
sa:the additional	0 1 0 0
sa:the busan	0 3 0 0
sa:the clock	0 -11 -2 15
sa:the day	0 7 -2 -1
sa:the duty	0 4 0 -2
sa:the end	0 -6 -3 10
sa:the fifth	0 0 -5 7
sa:the fourth	-1 -5 12 -5
sa:the good	0 -13 0 13
sa:the great	-2 3 1 -4
sa:the hundred	0 7 -3 -3
sa:the last	0 -12 -2 15
sa:the list	0 0 1 0
sa:the matter	0 0 2 0
sa:the new	0 6 -3 0
sa:the next	7 -3 0 0
sa:the old	0 2 0 0
sa:the one	0 -2 0 5
sa:the other	-1 0 4 -3
sa:the pause	0 -2 3 0
sa:the pen	0 1 0 0
sa:the present	0 2 0 0
sa:the rate	0 3 -1 0
sa:the reciprocal	0 1 0 0
sa:the same	0 6 -6 0
sa:the suspension	0 0 0 1
sa:the table	0 -5 11 -5
sa:the talk	-1 0 4 -2
sa:the tariff	0 0 2 -4
sa:the third	-6 -10 0 14
sa:the truce	0 4 -7 0
sa:the two	-9 0 11 -5
sa:the way	0 -6 8 0
sa:the year	0 6 -4 0
sa:their	-3 15 -9 -4
sa:them	0 6 0 -3
sa:them .	0 0 1 0
sa:themselve	-1 0 6 -2
sa:then	0 7 0 -4
sa:there	8 1 -14 1
sa:there 's	0 -6 0 7
sa:there .	2 -4 -1 3
sa:there is	5 -2 0 -1
sa:there was	0 2 -1 0
sa:there were	0 4 -1 0
sa:these	0 -2 3 0
sa:they	-10 4 -17 14
sa:they bear	0 3 0 0
sa:they had	0 4 0 -2
sa:they have	0 2 0 0
sa:they were	0 1 0 0
sa:they would	0 -3 0 3
sa:thi	-7 0 6 -3
sa:thi month	0 0 4 0
sa:thi year	0 1 0 0
sa:thing	0 -1 6 -1
sa:third	-8 3 -13 12
sa:third meet	0 0 -8 6
sa:third time	-2 1 0 -1
sa:those	0 0 -12 13
sa:thousand	11 -6 -5 0
sa:threaten	0 -6 8 0
sa:three	0 10 -2 -4
sa:three ,	0 -3 3 0
sa:through	0 0 2 0
sa:through the	0 0 1 0
sa:tie	0 1 0 0
sa:tie up	0 1 0 0
sa:time	-7 5 -4 2
sa:time ,	0 3 0 0
sa:to	-1 10 1 -17
sa:to <day-ahead>	4 1 -11 1
sa:to <day-gone>	6 -1 -2 0
sa:to <level>	0 2 0 0
sa:to <name>	0 -9 11 0
sa:to <number>	0 1 0 0
sa:to a	0 6 -3 0
sa:to be	-2 0 8 -5
sa:to carry	0 2 0 0
sa:to discuss	0 1 0 0
sa:to do	0 -3 6 0
sa:to go	-1 6 0 0
sa:to hold	0 3 0 0
sa:to it	0 -7 0 8
sa:to put	0 3 -2 0
sa:to set	0 0 1 0
sa:to settle	0 -3 4 0
sa:to the	0 11 -6 -1
sa:together	0 0 5 -2
sa:too	0 0 1 0
sa:too .	0 0 1 0
sa:top	0 1 0 0
sa:town	0 12 -9 -1
sa:trade	0 -10 7 3
sa:trade ,	0 -9 1 6
sa:trade representative	0 0 3 0
sa:transcript	0 -11 5 5
sa:transcript )	0 -8 12 -4
sa:translated	0 -13 0 15
sa:translated from	0 3 0 0
sa:treaty	0 -4 6 0
sa:truce	-1 18 -16 0
sa:truce .	-1 7 -2 0
sa:twenty	0 9 -5 0
sa:twenty -	0 5 -3 0
sa:two	12 -9 -6 4
sa:two <office>	0 -2 4 0
sa:two government	0 5 -3 0
sa:two president	0 3 0 -2
sa:two side	-1 0 6 -1
sa:under	-1 19 -10 -3
sa:under the	0 12 -9 0
sa:understanding	0 -3 -7 10
sa:unless	0 8 -4 0
sa:until	16 0 -7 -11
sa:until <day-ahead>	12 5 -13 -11
sa:until the	0 -8 2 6
sa:up	-2 1 -6 6
sa:up .	0 1 0 0
sa:up in	0 4 -1 0
sa:up to	0 2 0 0
sa:us	0 -2 -3 7
sa:very	0 0 -2 5
sa:video	0 -4 7 0
sa:vote	0 6 -3 0
sa:want	0 1 0 0
sa:war	0 0 3 0
sa:was	-8 -2 6 0
sa:was ,	0 1 0 0
sa:was in	0 0 1 0
sa:was the	0 -2 6 -1
sa:way	0 -6 8 0
sa:we	0 -13 3 7
sa:week	-7 0 5 -1
sa:week .	0 -2 5 -1
sa:were	-4 0 1 0
sa:what	0 -7 4 5
sa:what <name>	0 -8 8 0
sa:what <person>	0 0 1 0
sa:what it	0 -3 5 0
sa:what the	0 5 -3 0
sa:what was	0 -6 2 3
sa:what we	3 -13 0 10
sa:wheat	0 1 0 0
sa:when	-3 -11 0 16
sa:when the	0 0 3 0
sa:where	-2 0 1 0
sa:where he	0 0 -3 6
sa:where it	0 3 -2 0
sa:where the	0 -3 5 0
sa:which	-7 14 0 -10
sa:which <seat>	0 1 0 0
sa:which had	0 3 0 0
sa:which has	0 1 0 0
sa:which it	0 -5 6 0
sa:which the	0 0 1 0
sa:who	0 -4 -2 6
sa:who had	3 0 0 -5
sa:whole	0 3 0 0
sa:why	0 -3 4 0
sa:will	1 15 -10 -11
sa:will be	5 0 -5 0
sa:will have	0 1 0 0
sa:will pay	0 3 0 0
sa:wine	0 -3 0 3
sa:with	6 -24 0 21
sa:with <level>	0 -3 4 0
sa:with <name>	4 -4 -7 7
sa:with <person>	-3 -11 10 2
sa:with a	-3 4 -16 9
sa:with an	0 0 -1 1
sa:with the	-5 1 10 -13
sa:without	0 -13 -4 18
sa:without a	0 -13 0 14
sa:word	0 7 -5 0
sa:working	0 -5 0 5
sa:worth	0 2 0 0
sa:would	-3 10 -12 0
sa:would be	0 -2 0 4
sa:would go	0 -2 0 3
sa:would have	0 3 -1 0
sa:would like	0 -4 4 0
sa:would not	0 2 0 0
sa:write	2 0 0 -4
sa:year	2 6 -4 -7
sa:year ,	4 -3 0 -2
sa:year .	0 8 -2 -1
sa:yes	0 -10 12 0
sa:yes .	0 -10 12 0
sa:york	12 -14 -11 12
sa:york .	12 -11 -11 8
sa:you	-1 -4 11 -4
sa:your	0 2 0 0
sa:·	0 -2 -5 9
sa:—	-9 10 -3 -2
sa:— <name>	0 1 4 -8
sa:— <person>	0 -8 9 0
sa:— and	0 -9 10 0
sa:— for	0 1 0 0
sa:— the	0 -6 -7 13
sb:"	-9 15 -4 -7
sb:" ,	0 0 1 0
sb:" <person>	0 11 -9 0
sb:" a	0 -13 14 0
sb:" he	0 6 -4 0
sb:" the	0 2 0 0
sb:&	-1 9 -7 0
sb:'	0 4 0 -3
sb:' meet	0 -13 14 0
sb:'s	8 2 -3 -9
sb:'s ,	0 3 -2 0
sb:'s <organisation>	0 -6 7 0
sb:'s <person>	0 0 -2 3
sb:'s a	0 18 -16 0
sb:'s commerce	0 2 0 0
sb:'s custom	0 5 -3 0
sb:'s on	0 -5 6 0
sb:'s own	12 -12 0 0
sb:'s tariff	0 3 0 0
sb:'s trade	0 -8 12 -3
sb:(	-6 0 -6 9
sb:( <number>	0 0 -7 6
sb:)	-1 -11 5 7
sb:) ,	0 -7 9 0
sb:) :	0 2 0 0
sb:) —	0 8 -5 0
sb:*	-6 -17 24 -4
sb:,	-3 -3 4 0
sb:, "	0 11 -16 3
sb:, <day-gone>	-8 2 -8 10
sb:, <day-today>	0 -1 12 -8
sb:, <level>	0 1 0 0
sb:, <name>	1 0 4 -6
sb:, <number>	0 4 -2 0
sb:, <office>	0 0 1 -1
sb:, <person>	2 0 -2 0
sb:, <quality>	0 2 0 0
sb:, <seat>	0 -31 28 4
sb:, <span>	0 1 0 0
sb:, a	11 0 -6 -11
sb:, after	0 -4 9 -2
sb:, among	0 -1 2 0
sb:, and	-1 9 -1 -9
sb:, are	0 -4 4 0
sb:, as	9 -3 0 -4
sb:, ask	0 1 0 0
sb:, at	0 14 -6 -8
sb:, begin	-4 10 -1 0
sb:, by	0 11 -10 0
sb:, come	0 -2 -1 6
sb:, conclude	0 1 0 0
sb:, die	0 1 0 0
sb:, due	0 6 0 -2
sb:, for	0 -5 7 0
sb:, friday	0 -3 -7 8
sb:, from	-4 -3 12 -5
sb:, go	0 5 0 -1
sb:, has	0 4 0 0
sb:, having	0 -3 4 0
sb:, he	0 0 3 -2
sb:, in	-11 8 2 -10
sb:, is	0 0 2 -1
sb:, it	0 13 -9 -2
sb:, monday	0 -13 -2 16
sb:, no	0 3 -2 0
sb:, on	3 -13 15 -8
sb:, or	0 -4 0 7
sb:, our	0 8 -7 0
sb:, over	0 -1 -1 5
sb:, say	0 3 0 0
sb:, sign	0 14 -9 -4
sb:, since	0 10 -6 0
sb:, sit	0 3 0 0
sb:, so	0 5 -2 0
sb:, start	12 -10 -1 0
sb:, suspend	0 1 0 0
sb:, tell	0 3 -2 0
sb:, that	0 16 -10 -4
sb:, the	-8 25 -18 -1
sb:, through	0 3 0 0
sb:, thursday	0 16 -5 -9
sb:, to	0 -9 0 13
sb:, tuesday	0 -4 10 -7
sb:, under	0 4 -3 0
sb:, until	-1 -7 -3 13
sb:, up	0 2 -1 0
sb:, was	0 3 0 -1
sb:, wednesday	0 -23 28 -10
sb:, when	0 5 -1 0
sb:, where	0 -5 3 0
sb:, which	-1 0 8 -12
sb:, who	-3 0 9 -11
sb:, whose	0 6 -5 0
sb:, will	0 -6 9 -1
sb:, would	0 4 -3 0
sb:, write	0 -7 7 0
sb:, yes	0 -2 5 0
sb:, you	0 6 -2 -1
sb:, —	0 12 -11 0
sb:-	-1 14 -3 -9
sb:- <quality>	-1 -2 8 -3
sb:- and	0 -4 0 5
sb:- five	0 2 0 0
sb:- four	0 7 -6 0
sb:.	-2 16 -3 -10
sb:. <number>	0 5 0 -1
sb:. m	0 2 -1 0
sb:/	-1 11 -10 0
sb:/ <seat>	0 12 -7 -4
sb::	-8 3 11 -19
sb:: <goods-amount>	0 2 -2 0
sb:: <level>	0 2 0 0
sb:: <name>	0 12 -7 -1
sb:: <number>	-7 11 0 -7
sb:: <person>	0 21 -14 -7
sb:: <seat>	0 9 -8 0
sb:: a	0 0 1 0
sb:: an	0 3 -1 0
sb:: and	15 -6 -9 -3
sb:: as	0 4 -3 0
sb:: at	-1 16 -13 0
sb:: for	0 6 -3 0
sb:: from	3 -9 -4 9
sb:: i	0 0 2 0
sb:: in	0 8 -7 0
sb:: on	0 10 -8 0
sb:: since	0 1 0 0
sb:: the	3 6 -23 9
sb:: we	0 -8 9 0
sb:: what	0 2 0 0
sb:;	6 9 -16 0
sb:; it	12 -9 -7 4
sb:; the	0 13 -6 -5
sb:; they	0 -14 10 1
sb:<agent>	4 -10 -1 9
sb:<day-ahead>	-9 7 -22 16
sb:<day-ahead> ,	0 19 -15 -5
sb:<day-ahead> and	-4 -10 -3 15
sb:<day-ahead> to	-2 -5 0 8
sb:<day-ahead> until	0 -4 0 5
sb:<day-gone>	-3 1 -2 3
sb:<day-gone> ,	3 13 -4 -19
sb:<day-gone> ;	0 -7 10 0
sb:<day-gone> and	-18 -5 -4 21
sb:<day-gone> for	7 -10 0 3
sb:<day-gone> that	0 4 -1 0
sb:<day-gone> the	-1 0 -1 5
sb:<day-gone> to	0 3 0 -2
sb:<day-today>	4 -11 14 -6
sb:<day-today> (	0 7 0 -3
sb:<day-today> ,	9 -12 0 2
sb:<day-today> ;	0 -8 4 0
sb:<day-today> —	0 -8 13 -2
sb:<duty>	-4 9 -3 -2
sb:<gate>	-15 3 4 -3
sb:<goods-amount>	0 9 -8 0
sb:<goods-amount> by	0 6 -5 0
sb:<goods>	-14 19 -1 -14
sb:<level-noun>	-8 4 7 -16
sb:<level>	0 30 -20 -20
sb:<level> ,	0 0 1 -1
sb:<level> from	0 -3 4 0
sb:<level> off	0 2 0 0
sb:<level> on	0 20 -15 -1
sb:<level> that	7 -5 0 0
sb:<level> to	0 1 0 0
sb:<level> which	0 1 -1 0
sb:<money>	0 1 0 0
sb:<month-ahead>	0 -2 4 0
sb:<month-ahead> ,	0 3 -3 0
sb:<month-gone>	-2 -1 10 -9
sb:<month-gone> ,	0 -1 5 0
sb:<month-today>	0 2 0 0
sb:<name>	-10 6 -9 10
sb:<name> 's	3 12 -3 -21
sb:<name> (	0 2 0 0
sb:<name> ,	-9 0 1 3
sb:<name> :	0 1 -1 0
sb:<name> and	0 -10 -3 12
sb:<name> announce	0 1 0 0
sb:<name> at	0 10 -8 0
sb:<name> end	0 4 0 -2
sb:<name> has	-2 14 -7 -3
sb:<name> have	2 -3 0 0
sb:<name> in	0 1 0 0
sb:<name> is	0 0 4 -1
sb:<name> sign	0 -7 0 9
sb:<name> sit	0 -4 0 3
sb:<name> to	0 -3 4 0
sb:<name> was	0 2 -4 0
sb:<name> will	0 -11 1 9
sb:<name> would	0 2 0 0
sb:<not>	1 1 1 -7
sb:<number>	-23 15 -1 -5
sb:<number> )	0 -4 0 5
sb:<number> ,	-1 -10 7 3
sb:<number> :	-4 4 1 -5
sb:<number> a	0 2 0 0
sb:<number> and	0 7 -6 0
sb:<number> in	0 -4 5 0
sb:<number> th	0 -3 0 5
sb:<number> that	0 3 -1 0
sb:<number> —	0 3 0 0
sb:<office>	10 -12 11 -11
sb:<office> '	0 0 1 -1
sb:<office> 's	16 -22 0 7
sb:<office> ,	7 -2 -2 0
sb:<office> :	0 -10 13 0
sb:<office> in	0 9 -6 0
sb:<office> meet	0 10 -8 0
sb:<office> on	0 -10 14 -4
sb:<office> order	0 1 0 0
sb:<office> say	0 1 0 0
sb:<office> sit	0 -4 5 0
sb:<organisation>	-2 7 -15 10
sb:<organisation> ,	0 10 -23 9
sb:<organisation> and	0 -9 -7 16
sb:<organisation> has	0 -7 0 7
sb:<organisation> hold	0 10 -9 0
sb:<organisation> in	0 0 0 -3
sb:<organisation> is	0 -5 6 0
sb:<organisation> meet	0 -1 2 0
sb:<organisation> of	0 2 0 0
sb:<organisation> on	0 9 -5 -1
sb:<organisation> that	0 -6 6 0
sb:<organisation> will	0 3 -2 0
sb:<person>	-5 0 0 1
sb:<person> 's	0 -1 3 0
sb:<person> (	0 10 -7 -2
sb:<person> ,	7 19 -14 -24
sb:<person> :	0 -2 6 -3
sb:<person> and	0 0 6 -15
sb:<person> answer	0 3 -3 0
sb:<person> are	0 -2 3 0
sb:<person> ask	0 7 -5 0
sb:<person> come	4 -17 6 4
sb:<person> had	3 5 -5 -4
sb:<person> in	-1 11 0 -12
sb:<person> is	0 0 2 -2
sb:<person> of	0 -16 1 16
sb:<person> on	0 6 -4 0
sb:<person> put	0 3 -1 0
sb:<person> say	0 -1 -8 10
sb:<person> sign	0 5 -2 0
sb:<person> sit	0 -1 0 1
sb:<person> spoke	0 4 -2 0
sb:<person> tell	0 -7 11 0
sb:<person> was	0 22 -19 0
sb:<person> would	0 3 -1 0
sb:<points>	0 10 -5 -2
sb:<quality>	-7 -1 3 1
sb:<quality> ,	0 9 -5 -2
sb:<quality> -	-1 -2 8 -3
sb:<quality> and	0 -29 18 13
sb:<quality> cabinet	0 3 -1 0
sb:<quality> car	0 2 0 0
sb:<quality> colleague	0 1 0 0
sb:<quality> commerce	0 -3 5 0
sb:<quality> custom	0 -7 9 0
sb:<quality> duty	0 6 -3 0
sb:<quality> good	6 0 -7 0
sb:<quality> negotiator	0 -1 -1 5
sb:<quality> official	0 -3 4 0
sb:<quality> prime	0 -1 3 0
sb:<quality> salmon	0 3 -2 0
sb:<quality> side	0 -7 0 8
sb:<quality> trade	0 0 2 0
sb:<seat>	7 -6 -1 2
sb:<seat> 's	0 14 -8 -2
sb:<seat> (	0 -12 4 7
sb:<seat> ,	-22 -2 0 11
sb:<seat> /	0 11 -5 -3
sb:<seat> <day-gone>	-2 0 0 5
sb:<seat> and	-2 4 0 -1
sb:<seat> fact	0 2 0 0
sb:<seat> from	0 -6 9 0
sb:<seat> has	0 -10 13 -2
sb:<seat> is	9 -9 0 0
sb:<seat> on	13 -8 -5 2
sb:<seat> put	0 5 -2 0
sb:<seat> say	0 -5 6 0
sb:<seat> —	0 2 0 0
sb:<sender>	-1 23 -14 -8
sb:<span>	4 5 -14 1
sb:<span> ,	-8 7 -3 1
sb:<span> and	0 3 0 0
sb:<span> are	0 6 -5 0
sb:<span> from	0 10 -4 -1
sb:<span> in	6 -19 11 0
sb:<span> of	9 -7 -1 0
sb:<span> to	0 2 0 0
sb:<taker>	0 5 -1 -1
sb:<v-agree>	-9 15 -6 -4
sb:<v-bear>	-11 8 6 -18
sb:<v-begin>	10 -3 1 -6
sb:<v-buy>	0 17 -10 -3
sb:<v-deny>	0 0 -11 6
sb:<v-down>	0 -10 11 -2
sb:<v-end>	-15 28 -37 5
sb:<v-impose>	-29 17 -8 0
sb:<v-propose>	-11 5 3 -8
sb:<v-return>	-8 -5 17 -12
sb:<v-say>	-9 10 -5 -2
sb:<v-sell>	-3 3 0 0
sb:<v-stay>	-5 -6 8 0
sb:<v-suspend>	-15 -12 15 5
sb:<v-target>	5 5 -1 -16
sb:<v-threaten>	0 7 -5 0
sb:<v-up>	-3 3 4 -7
sb:@	10 9 -17 -11
sb:[	0 4 -1 0
sb:_	12 -5 -1 -7
sb:a	0 20 -4 -32
sb:a .	0 3 -1 0
sb:a <office>	0 -5 6 0
sb:a <quality>	2 -1 -2 2
sb:a container	0 5 -1 0
sb:a duty	0 0 1 0
sb:a further	0 -10 12 0
sb:a letter	0 2 0 0
sb:a meet	0 -9 10 0
sb:a new	-4 9 0 -3
sb:a post	0 1 0 0
sb:a second	0 -2 7 0
sb:a technical	8 10 -17 -1
sb:a television	0 -5 -5 10
sb:a third	-3 23 -18 -2
sb:a trade	0 -4 6 0
sb:a week	0 1 0 0
sb:a working	0 -11 11 0
sb:about	6 -4 0 0
sb:about the	7 -4 0 0
sb:accept	0 -10 10 0
sb:accord	0 3 -2 0
sb:according	0 5 -4 0
sb:according to	0 5 -4 0
sb:account	0 2 -1 0
sb:account of	0 2 -1 0
sb:act	0 1 0 0
sb:add	0 -3 6 0
sb:additional	0 7 -2 0
sb:adjourned	0 1 -4 3
sb:affiliate	0 5 -3 0
sb:affiliate rule	0 2 0 0
sb:after	0 5 0 -5
sb:after <span>	0 1 2 -5
sb:after a	0 -1 3 0
sb:after the	3 0 -15 7
sb:again	-6 14 -3 -13
sb:again in	0 10 -10 0
sb:again on	-1 14 -10 -1
sb:against	0 7 -3 0
sb:against the	0 5 -2 0
sb:ago	0 10 -4 -3
sb:agree	0 3 0 -3
sb:agree in	0 4 -2 0
sb:agree on	0 2 0 0
sb:agreement	0 -6 0 8
sb:alert	0 4 -1 0
sb:alexandria	0 0 0 -1
sb:all	-2 -12 11 4
sb:all of	0 -6 9 -1
sb:all three	0 -11 12 0
sb:along	0 2 0 0
sb:along the	0 1 0 0
sb:already	0 1 -1 0
sb:also	0 2 0 0
sb:am	0 7 -5 0
sb:among	0 -1 2 0
sb:an	-7 6 -4 1
sb:an <office>	0 7 -6 0
sb:an additional	0 3 0 0
sb:an extension	0 -9 0 8
sb:an hour	0 0 2 0
sb:and	-12 -13 -7 31
sb:and ,	0 0 -4 5
sb:and -	0 -4 0 5
sb:and <name>	0 -6 5 0
sb:and <person>	0 3 3 -17
sb:and <quality>	-4 -26 19 10
sb:and <seat>	-1 4 0 -1
sb:and a	0 -1 6 -4
sb:and after	0 3 0 0
sb:and end	0 0 -1 4
sb:and for	0 0 1 0
sb:and from	10 -15 -3 8
sb:and has	0 10 -6 -1
sb:and i	0 0 0 -1
sb:and in	0 0 3 -1
sb:and is	0 1 0 0
sb:and it	0 -1 4 0
sb:and mr	0 -2 5 0
sb:and not	0 -2 -1 5
sb:and on	-1 4 0 -2
sb:and since	0 -7 9 0
sb:and that	0 -3 7 0
sb:and the	-3 -1 -31 29
sb:and they	0 1 0 0
sb:and to	0 4 -3 0
sb:and trade	0 0 -7 5
sb:and we	-3 -11 3 10
sb:and will	-3 3 -2 2
sb:anew	8 1 -11 0
sb:announce	0 10 -7 0
sb:announcement	0 4 -4 0
sb:another	0 9 -2 -4
sb:another <span>	0 11 -9 0
sb:answer	0 20 -14 -5
sb:anything	0 -5 8 0
sb:approval	0 1 -1 0
sb:approve	0 6 -3 0
sb:approve the	0 2 -1 0
sb:aqaba	0 -20 22 -2
sb:are	1 -14 15 -1
sb:are due	0 0 4 0
sb:are in	0 1 0 0
sb:are to	-3 -15 19 0
sb:are up	0 7 -6 0
sb:armistice	0 1 0 0
sb:arrangement	0 2 0 -4
sb:arrive	10 0 -13 0
sb:arrive in	11 -2 -12 0
sb:as	9 1 -3 -15
sb:as of	0 3 0 -5
sb:as the	0 -1 2 0
sb:ask	5 0 -12 3
sb:ask about	7 -4 -1 0
sb:ask for	0 0 -5 4
sb:at	-3 -8 8 4
sb:at <level>	0 1 0 0
sb:at <number>	0 6 -2 0
sb:at <seat>	6 -1 -15 10
sb:at a	0 -5 7 0
sb:at busan	0 -12 15 -1
sb:at home	0 1 0 0
sb:at it	0 -27 15 10
sb:at midnight	0 16 -13 0
sb:at noon	0 -4 -3 8
sb:at the	0 9 -8 -1
sb:attract	0 2 -1 0
sb:attract <level>	0 2 -1 0
sb:back	-2 17 -8 -9
sb:back at	0 -5 5 0
sb:back on	0 1 0 0
sb:back to	0 5 -3 0
sb:bandung	4 -10 -2 6
sb:bandung on	4 -10 -2 6
sb:be	-4 -8 2 10
sb:be at	0 -12 3 8
sb:be in	0 -15 17 0
sb:be know	0 -2 -3 7
sb:be sign	0 5 -2 0
sb:because	0 -5 6 0
sb:been	4 -5 -2 5
sb:been at	0 -15 10 2
sb:been in	10 -2 -6 -2
sb:been on	-3 -4 -1 10
sb:before	-3 8 0 -7
sb:before that	0 1 0 0
sb:before the	0 10 -6 0
sb:begin	7 0 -8 0
sb:begin on	3 -8 0 3
sb:being	0 3 -3 0
sb:belong	0 3 -2 0
sb:belong to	0 3 -1 0
sb:bergen	0 -16 20 -3
sb:bergen ,	0 -19 20 0
sb:between	-8 10 1 -14
sb:between <name>	0 14 -5 -5
sb:between <person>	0 6 -3 0
sb:between the	-1 19 -11 -9
sb:both	-5 4 0 -2
sb:both country	0 -7 8 0
sb:both of	0 -9 10 0
sb:both side	0 13 -10 0
sb:both to	0 5 -2 0
sb:briefing	0 1 6 -12
sb:briefing ,	0 10 0 -6
sb:bring	0 -12 11 0
sb:broke	-1 7 -6 0
sb:broke up	0 1 -5 2
sb:busan	-4 -10 23 -19
sb:busan ,	0 4 3 -10
sb:busan on	0 -21 23 -1
sb:business	0 0 0 -1
sb:but	0 14 -9 -3
sb:but the	0 1 0 0
sb:butter	0 4 0 0
sb:by	-17 -4 14 -3
sb:by <person>	0 9 -2 -5
sb:by <span>	0 -8 -1 11
sb:by a	0 2 0 0
sb:by telephone	0 -18 20 0
sb:by the	-3 10 -3 -2
sb:by video	0 -5 7 0
sb:cabinet	0 6 -4 0
sb:cabinet approve	0 2 -1 0
sb:calendar	4 -11 -2 8
sb:call	-9 -1 11 -11
sb:call ,	0 4 -3 0
sb:call between	0 -6 8 0
sb:call it	0 7 -1 -3
sb:can	0 2 -1 0
sb:can be	0 3 -2 0
sb:capital	0 0 -2 4
sb:car	0 7 -2 0
sb:car ,	0 2 0 0
sb:carry	0 1 0 0
sb:case	0 2 0 0
sb:cease	0 2 0 0
sb:ceasefire	0 11 -5 -2
sb:ceasefire between	0 3 0 -1
sb:cessation	0 1 0 0
sb:changed	0 5 -1 0
sb:charge	0 0 3 0
sb:chip	0 1 0 0
sb:circular	0 2 0 0
sb:city	-3 -7 0 13
sb:client	0 3 0 0
sb:clock	0 6 -2 -1
sb:close	0 -14 -14 24
sb:close of	5 -3 -9 6
sb:close on	-2 -2 -1 8
sb:closed	0 -2 -7 10
sb:closed on	0 1 -3 0
sb:club	0 2 0 0
sb:coal	0 0 1 0
sb:colleague	0 1 0 0
sb:come	3 -12 6 1
sb:come back	0 10 -5 -3
sb:come in	0 1 0 0
sb:come out	0 -8 2 5
sb:come to	4 -13 3 3
sb:comment	0 5 -1 0
sb:comment on	0 2 0 0
sb:commerce	0 -1 6 -3
sb:commerce ministry	0 3 0 0
sb:commission	0 4 -2 0
sb:company	0 0 -9 7
sb:conclude	0 7 -8 0
sb:conclude in	0 0 -2 4
sb:conclude on	0 2 0 -1
sb:conference	0 -11 5 5
sb:confirm	0 -1 2 0
sb:consultation	0 -14 0 15
sb:container	0 5 -2 0
sb:continue	0 15 -10 -3
sb:control	0 1 0 -1
sb:conversation	0 4 -2 0
sb:copper	0 -3 -1 6
sb:corrected	0 4 -2 0
sb:cost	0 5 0 0
sb:count	0 1 0 0
sb:counted	0 2 0 0
sb:counted from	0 2 0 0
sb:counterpart	0 -2 3 0
sb:country	0 0 4 0
sb:current	0 0 1 0
sb:custom	-5 8 0 -1
sb:custom tariff	0 4 -2 0
sb:cut	0 4 -3 0
sb:da	-1 -10 13 0
sb:da nang	-1 -10 13 0
sb:date	0 11 -2 -7
sb:date :	0 0 0 -1
sb:dated	0 4 0 -2
sb:day	-4 0 -6 10
sb:day ,	0 -2 0 1
sb:day is	0 -3 5 0
sb:deadline	0 7 -5 0
sb:deal	0 9 -5 -1
sb:decided	0 -2 4 0
sb:decision	0 5 -4 0
sb:delegation	9 -24 -4 21
sb:delegation of	0 -12 0 13
sb:delegation parted	0 -6 -7 12
sb:desk	0 5 -1 0
sb:diary	8 -8 0 0
sb:did	-3 9 -16 7
sb:did ,	0 14 -11 0
sb:did the	0 -4 -1 7
sb:die	0 6 -1 -2
sb:dinner	0 3 0 -5
sb:dispute	0 -5 0 6
sb:do	0 6 0 0
sb:do so	0 0 1 0
sb:doe	0 2 -1 0
sb:done	-1 3 -19 11
sb:done at	0 1 -17 11
sb:down	5 -7 1 0
sb:down again	0 5 -2 0
sb:down in	-1 6 -6 0
sb:down on	2 0 0 -3
sb:down to	0 -6 6 0
sb:draft	0 0 -5 7
sb:driver	0 3 -2 0
sb:dubai	0 10 -9 0
sb:due	0 6 -8 0
sb:due in	6 -20 2 8
sb:due on	0 4 -2 0
sb:due to	-2 16 -9 -4
sb:duty	-10 12 2 -15
sb:duty ,	0 2 0 0
sb:duty is	0 1 0 0
sb:duty of	0 2 0 0
sb:duty on	0 0 3 -1
sb:each	-4 1 6 -8
sb:each other	-4 4 3 -7
sb:early	0 3 -2 0
sb:earth	0 0 1 0
sb:easter	0 6 -1 0
sb:economy	-2 0 1 0
sb:effect	-3 11 -4 0
sb:effect on	0 1 0 0
sb:either	0 -3 4 0
sb:eleven	0 0 -2 4
sb:else	0 0 4 0
sb:end	-5 -2 -16 17
sb:end ,	0 2 0 0
sb:end in	0 -2 0 4
sb:end on	0 4 -6 1
sb:english	0 5 0 -5
sb:evening	0 -13 17 -2
sb:every	0 5 -3 0
sb:everybody	0 2 0 0
sb:everything	0 5 -1 0
sb:exchanged	0 7 -5 0
sb:exemption	0 3 -2 0
sb:expect	-1 3 0 -2
sb:expect to	0 3 -2 0
sb:expert	-1 -13 4 10
sb:expert ,	0 -8 8 0
sb:expire	0 9 -2 -4
sb:expire on	0 7 0 -3
sb:export	0 2 0 0
sb:export control	0 0 2 0
sb:extend	0 -7 0 9
sb:extension	0 -2 -3 7
sb:extension of	0 -6 -1 8
sb:extra	0 5 -3 0
sb:face	0 1 0 0
sb:fact	-1 12 -8 0
sb:fact sheet	-1 12 -8 0
sb:failed	0 0 1 0
sb:fair	0 2 0 0
sb:fall	0 9 -2 -2
sb:fee	0 8 -3 0
sb:fentanyl	0 -6 7 0
sb:final	0 10 -8 0
sb:firm	0 2 -1 0
sb:first	-2 0 5 -3
sb:five	0 -8 12 0
sb:fix	0 3 0 0
sb:fly	-1 16 -13 -2
sb:fly to	-1 16 -13 -2
sb:follow	0 -2 4 0
sb:for	1 -4 9 -10
sb:for <name>	-1 -2 9 -3
sb:for <quality>	0 4 -2 0
sb:for <span>	2 -1 -2 0
sb:for a	0 3 0 -1
sb:for an	0 0 2 0
sb:for the	16 -10 -13 3
sb:force	-1 17 -9 -2
sb:force since	-1 6 0 0
sb:found	0 0 3 -1
sb:four	-1 2 -2 1
sb:four ,	0 3 -1 0
sb:fourth	0 -11 15 -2
sb:friday	0 0 -11 5
sb:friday ,	0 12 -4 -5
sb:from	7 1 -3 -7
sb:from <day-ahead>	-4 -9 0 13
sb:from <day-gone>	0 7 -3 -1
sb:from <level>	0 2 -1 0
sb:from <name>	-3 1 5 -7
sb:from <seat>	7 0 -2 -4
sb:from a	4 -4 0 0
sb:from our	0 5 -3 0
sb:from the	-1 -11 5 8
sb:fruit	0 6 -4 0
sb:further	0 0 2 -1
sb:gallium	0 3 -2 0
sb:gate	0 2 0 0
sb:gather	0 5 -4 0
sb:gave	0 8 -6 0
sb:geneva	-4 7 2 -13
sb:geneva ,	0 -5 9 -1
sb:geneva on	0 10 -6 0
sb:get	0 2 -6 3
sb:given	11 -5 -5 0
sb:go	-7 3 4 -6
sb:go on	0 5 -10 3
sb:go to	0 -2 8 -3
sb:go up	0 1 0 0
sb:good	0 24 -23 -12
sb:good for	-2 8 0 -1
sb:good until	0 1 0 0
sb:government	0 -2 4 0
sb:grace	0 6 -5 0
sb:grain	0 -2 5 0
sb:great	-2 0 6 -4
sb:great hall	-1 7 -1 -3
sb:grower	0 10 -7 0
sb:guest	0 14 -11 0
sb:had	22 -1 -12 -12
sb:had announce	0 2 -1 0
sb:had been	6 5 -10 -4
sb:had meet	5 -2 -1 0
sb:half of	0 0 1 0
sb:halifax	0 0 2 -2
sb:halifax on	0 0 2 -2
sb:hall	-1 9 -2 -4
sb:hall of	0 8 -4 -1
sb:halt	0 8 -3 -2
sb:hand	0 -3 6 -2
sb:hand in	0 1 0 0
sb:hand on	0 -6 7 0
sb:handshake	-2 5 0 0
sb:happen	0 3 -1 0
sb:happen on	0 1 0 0
sb:has	-13 22 -20 1
sb:has been	-6 2 -8 6
sb:has had	0 2 0 0
sb:has it	0 6 -3 0
sb:has the	0 18 -16 0
sb:has to	0 1 0 0
sb:has until	0 2 0 0
sb:have	-7 1 6 -2
sb:have a	0 -8 11 0
sb:have been	-6 -1 11 -2
sb:have end	0 4 0 -3
sb:have until	-1 -10 0 13
sb:having	0 -6 8 0
sb:hazelnut	0 -12 7 4
sb:he	-15 10 7 -19
sb:he 's	0 1 0 0
sb:he and	0 -9 12 -1
sb:he had	-1 5 0 0
sb:he say	0 3 -1 0
sb:he tell	0 4 -1 0
sb:he was	0 0 2 0
sb:he would	0 -2 3 0
sb:he'll	0 -10 10 0
sb:hear	0 4 -1 0
sb:heard	0 9 -7 0
sb:hearing	0 7 -5 0
sb:here	10 -9 0 0
sb:here on	0 -2 5 0
sb:him	0 0 1 0
sb:his	-4 4 5 -11
sb:his <quality>	0 -18 20 -1
sb:his name	0 5 -3 0
sb:hold	-5 -10 17 -3
sb:hold a	0 10 -9 0
sb:hold in	0 0 -2 5
sb:hold on	0 7 -6 0
sb:hold the	0 5 -2 0
sb:hold until	0 2 0 0
sb:holiday	0 5 0 0
sb:home	0 3 0 -1
sb:hour	3 4 0 -11
sb:house	0 -3 6 -1
sb:house on	0 3 -1 0
sb:how	0 3 0 0
sb:hundred	0 2 0 0
sb:i	-5 -2 14 -16
sb:i am	0 7 -5 0
sb:i have	0 -3 8 -2
sb:if	0 19 -11 -4
sb:if it	0 6 -2 0
sb:if the	0 2 0 0
sb:in	-1 -22 16 8
sb:in <month-ahead>	0 3 -3 0
sb:in <month-gone>	0 -1 8 -6
sb:in <name>	0 5 -2 -1
sb:in <organisation>	0 2 -1 0
sb:in <quality>	0 1 0 0
sb:in <seat>	0 -6 1 6
sb:in a	0 0 -2 3
sb:in an	0 6 -4 0
sb:in busan	0 -4 11 -6
sb:in for	0 -1 3 0
sb:in force	-1 11 -3 -1
sb:in geneva	-1 9 -2 -4
sb:in halifax	0 -2 6 -1
sb:in its	0 1 0 0
sb:in kuala	0 -18 0 16
sb:in lisbon	0 -8 4 1
sb:in madrid	0 -7 6 0
sb:in manila	0 14 -13 0
sb:in mombasa	0 2 -6 3
sb:in new	4 9 -15 0
sb:in one	0 0 2 0
sb:in panama	0 2 -1 0
sb:in samarkand	0 0 1 0
sb:in stockholm	0 -4 4 0
sb:in the	1 11 -17 1
sb:in two	0 5 -2 0
sb:in which	0 8 -3 -2
sb:in write	0 4 -3 0
sb:including	0 3 -1 0
sb:initial	0 3 -2 0
sb:interim	0 2 0 0
sb:interview	5 -4 -12 10
sb:into	0 13 -10 0
sb:into <name>	0 4 -2 0
sb:into force	0 4 -3 0
sb:invitation	0 -12 13 0
sb:is	-14 -3 6 7
sb:is ,	0 4 -2 0
sb:is a	0 -4 -4 10
sb:is charge	0 2 -1 0
sb:is due	0 7 -3 0
sb:is expect	0 -2 5 0
sb:is for	0 1 0 0
sb:is good	0 5 0 -1
sb:is in	6 -13 10 -4
sb:is not	0 -1 1 0
sb:is on	0 9 -7 0
sb:is out	0 2 0 0
sb:is over	0 1 0 0
sb:is pencilled	0 -1 3 0
sb:is plan	0 3 -2 0
sb:is set	0 -13 15 0
sb:is that	0 2 -1 0
sb:is the	0 11 -7 -2
sb:is to	0 0 -3 3
sb:is what	0 2 0 0
sb:is where	0 -11 15 -2
sb:issued	0 15 -8 -6
sb:issued on	0 8 -4 -1
sb:istanbul	0 -8 9 0
sb:it	-2 -5 -4 13
sb:it 's	0 -12 5 8
sb:it ,	0 2 1 -6
sb:it again	0 -6 8 0
sb:it all	0 -4 9 -3
sb:it be	0 -1 -3 6
sb:it begin	-1 9 -3 0
sb:it come	0 -1 3 0
sb:it had	12 -8 -2 0
sb:it has	0 13 -10 -1
sb:it hold	0 2 0 0
sb:it in	0 -10 -10 17
sb:it is	-3 0 -7 12
sb:it lasted	0 -8 11 0
sb:it on	0 13 -6 -5
sb:it take	-1 5 0 -2
sb:it to	0 -13 14 0
sb:it up	0 0 1 0
sb:it was	0 0 2 -4
sb:it will	0 12 -4 -5
sb:it would	0 5 0 -1
sb:its	-6 33 -17 -13
sb:its own	0 6 -3 0
sb:its tariff	0 5 -2 0
sb:itself	0 3 0 0
sb:john	0 -8 10 0
sb:joint	0 -7 6 0
sb:joint <organisation>	0 -11 12 0
sb:karachi	0 3 -1 0
sb:keep	0 5 -1 0
sb:kind	0 1 0 0
sb:know	0 -1 0 4
sb:know on	0 4 0 0
sb:kuala	0 -8 -2 12
sb:kuala lumpur	0 -8 -2 12
sb:la	0 1 0 0
sb:land	8 0 -10 -1
sb:land in	8 0 -8 -1
sb:lapse	0 8 -4 0
sb:lapse on	0 6 -3 0
sb:last	-10 -3 23 -17
sb:last <month-gone>	0 3 0 0
sb:last in	0 0 4 -5
sb:last until	-2 0 0 2
sb:last week	0 -8 11 0
sb:last year	0 5 0 -2
sb:lasted	0 -6 10 -1
sb:late	0 -4 1 2
sb:late on	0 0 -1 4
sb:later	0 -1 3 0
sb:later ,	0 3 -3 0
sb:law	0 5 -2 0
sb:leader	0 -2 5 0
sb:leader of	0 -7 8 0
sb:leave	0 -5 0 6
sb:legal	0 15 -14 0
sb:let	0 0 -14 11
sb:let it	0 -2 -3 7
sb:let the	0 6 -5 0
sb:letter	0 15 -10 -3
sb:level	0 4 0 -2
sb:levy	0 -2 3 0
sb:levy on	0 1 0 0
sb:licence	0 6 -4 0
sb:licence ,	0 6 -5 0
sb:licence for	0 3 -2 0
sb:line	0 10 -7 0
sb:link	0 -4 5 0
sb:link on	0 -4 5 0
sb:lisbon	0 -5 3 0
sb:list	0 -7 7 0
sb:live	0 3 0 0
sb:london	-2 2 2 -4
sb:long	0 5 -3 0
sb:look	0 -7 9 0
sb:look at	0 -9 10 0
sb:lull	0 5 0 0
sb:lumpur	0 -8 -2 12
sb:lumpur ,	0 2 0 -5
sb:m	0 2 -1 0
sb:m .	0 2 -1 0
sb:madrid	0 -16 7 10
sb:madrid ,	0 -10 0 9
sb:madrid on	0 -4 2 0
sb:make	-1 0 -2 7
sb:man	0 1 0 0
sb:manila	0 14 -13 0
sb:march	0 1 0 0
sb:market	0 2 0 0
sb:matter	0 -6 7 0
sb:may	0 6 -2 0
sb:me	0 -15 17 -1
sb:mean	0 0 -6 6
sb:mean to	0 0 -6 7
sb:meant	-3 9 -4 0
sb:meant to	-3 9 -4 0
sb:medicine	0 0 1 0
sb:meet	-10 2 4 -3
sb:meet ,	0 3 -4 0
sb:meet again	0 7 -5 0
sb:meet at	0 0 1 0
sb:meet in	-9 -8 19 -8
sb:meet is	0 -3 3 0
sb:meet on	0 -13 17 -1
sb:meet since	5 0 -8 2
sb:member	0 2 0 0
sb:men	0 -4 7 0
sb:mersin	0 3 -2 0
sb:midnight	-3 7 -19 8
sb:midnight ,	0 7 -11 4
sb:midnight on	0 0 -4 5
sb:milk	0 -5 7 0
sb:minister	0 0 8 -7
sb:minister ,	0 12 -8 -2
sb:minister of	0 4 -3 0
sb:ministry	0 2 -4 0
sb:minute	0 13 -7 -2
sb:minute of	0 3 0 0
sb:minute past	0 2 0 0
sb:mombasa	0 -2 0 3
sb:mombasa ,	0 2 -6 3
sb:mon	0 7 0 -5
sb:monday	14 -20 -10 17
sb:monday ,	5 -3 -13 7
sb:montevideo	0 0 -6 7
sb:month	0 4 0 -3
sb:moratorium	0 4 0 0
sb:moratorium on	0 1 0 0
sb:more	0 18 -9 -6
sb:morning	0 13 -11 0
sb:most	0 3 -3 0
sb:most of	0 3 -2 0
sb:move	0 3 0 0
sb:mr	-5 -1 9 -7
sb:mr <person>	-4 -1 9 -7
sb:muscat	0 -6 0 5
sb:must	0 9 -6 0
sb:my	-3 4 0 -4
sb:my <person>	0 -2 5 0
sb:my hand	0 5 -4 0
sb:nagoya	0 -15 8 4
sb:name	0 7 -3 -1
sb:name to	0 6 -4 0
sb:nang	-1 -10 13 0
sb:need	0 8 -5 0
sb:need the	0 7 -4 0
sb:negotiation	-1 -9 16 -5
sb:negotiator	0 -1 -1 5
sb:neither	0 0 4 -1
sb:network	0 1 0 0
sb:new	0 8 -6 -2
sb:new tariff	0 5 0 -3
sb:new york	4 -1 0 0
sb:newspaper	0 0 3 -1
sb:next	5 -25 26 -9
sb:next :	0 -4 6 0
sb:next meet	0 2 0 0
sb:next round	10 -10 0 0
sb:night	4 0 0 -4
sb:nine	-1 3 -6 3
sb:no	0 14 -4 -10
sb:no .	0 5 0 -1
sb:nobody	0 6 -4 0
sb:none	0 1 0 0
sb:noon	0 -2 -5 8
sb:nor	0 0 5 -1
sb:not	10 -12 -2 6
sb:not ,	0 -8 1 5
sb:not be	0 1 0 0
sb:note	0 -4 4 1
sb:note ,	0 -4 0 6
sb:nothing	0 7 -3 0
sb:notice	0 8 -2 -3
sb:now	5 -1 0 -2
sb:now ,	0 1 0 0
sb:number	0 -4 7 0
sb:of	-20 13 -13 11
sb:of <day-ahead>	0 2 0 0
sb:of <day-gone>	0 -7 10 0
sb:of <day-today>	0 2 0 0
sb:of <level>	0 1 0 0
sb:of <name>	0 -27 7 23
sb:of <person>	0 15 -11 -3
sb:of <span>	0 -7 0 7
sb:of a	-2 0 8 -5
sb:of both	0 4 -8 3
sb:of commerce	0 -1 2 0
sb:of his	0 -2 3 0
sb:of it	0 5 0 0
sb:of last	0 5 0 -2
sb:of talk	2 10 -11 -2
sb:of tariff	11 -9 0 0
sb:of the	-15 7 -13 12
sb:of them	0 -17 22 -4
sb:of trade	0 3 -6 1
sb:of which	0 0 2 0
sb:off	-8 21 -7 -16
sb:off by	0 5 -2 0
sb:off for	0 3 0 0
sb:off the	-3 6 0 -4
sb:offer	0 -1 -2 5
sb:official	0 -4 4 0
sb:oil	0 8 -6 0
sb:old	0 4 0 -3
sb:on	-1 -2 4 -2
sb:on <day-ahead>	0 2 -11 8
sb:on <day-gone>	12 -4 -5 0
sb:on <day-today>	0 0 2 -1
sb:on <name>	0 6 -1 0
sb:on <quality>	4 18 -21 -10
sb:on a	1 -5 12 -10
sb:on everything	0 2 0 0
sb:on it	0 -9 0 11
sb:on our	0 -1 3 0
sb:on television	0 5 -5 0
sb:on that	6 -11 0 4
sb:on the	0 -6 18 -29
sb:on to	0 11 -4 -3
sb:on until	0 -7 0 7
sb:once	0 2 0 0
sb:one	-9 4 -8 7
sb:one minute	0 1 0 0
sb:one on	0 -7 10 0
sb:only	0 1 -1 0
sb:open	14 -17 -3 3
sb:opened	3 -17 16 -3
sb:operator	0 6 -3 0
sb:opinion	0 2 0 0
sb:or	0 0 -3 5
sb:order	0 15 -10 -1
sb:order ,	0 2 -1 0
sb:ordinary	0 3 0 0
sb:origin	0 -6 0 8
sb:other	-6 4 4 -8
sb:other for	0 2 0 0
sb:other in	0 2 -1 0
sb:other on	0 -3 6 0
sb:our	-3 13 -3 -6
sb:our ,	0 6 -5 0
sb:our <office>	0 9 -6 0
sb:out	5 1 -11 1
sb:out of	0 -12 8 4
sb:out on	0 11 -4 -4
sb:outcome	0 -1 5 -3
sb:outside	0 3 0 0
sb:over	-4 -6 11 0
sb:over on	0 10 -4 -2
sb:own	12 -5 -4 0
sb:owner	0 4 0 -1
sb:pact	0 -1 4 0
sb:palm	0 2 -1 0
sb:panama	-3 -11 0 13
sb:panama city	-3 -11 0 13
sb:paper	0 1 0 0
sb:paper ,	0 -1 1 0
sb:paper on	0 1 -1 0
sb:pari	15 -15 0 -1
sb:part	0 0 3 0
sb:part ,	0 -2 4 0
sb:parted	0 -6 -7 12
sb:party	0 -9 11 0
sb:pass	0 3 -2 0
sb:past	0 6 -4 0
sb:past midnight	0 2 0 0
sb:pause	0 0 -6 5
sb:pause in	0 -6 0 7
sb:pay	0 15 -8 -2
sb:pay <level>	0 1 0 0
sb:pay in	0 2 -1 0
sb:peace	0 4 0 0
sb:pencilled	0 -5 8 0
sb:pencilled in	0 -5 8 0
sb:people	0 6 -5 0
sb:period	0 1 0 0
sb:phase	0 5 0 -2
sb:phone	0 0 1 -1
sb:place	0 -1 6 -2
sb:place in	0 2 -1 0
sb:plan	-1 0 6 -1
sb:plan for	0 -3 7 0
sb:play	0 5 -4 0
sb:port	0 1 0 -3
sb:port fee	0 1 0 0
sb:position	12 -11 0 0
sb:post	0 5 -1 0
sb:post on	0 2 0 0
sb:present	0 2 0 0
sb:president	-3 -15 23 -6
sb:press	0 -5 -9 12
sb:press conference	0 -7 -8 14
sb:price	0 3 0 0
sb:prime	0 -1 3 0
sb:prime minister	0 -1 3 0
sb:prisoner	0 5 -3 0
sb:prolongation	0 2 -1 0
sb:prolonged	0 -6 -1 10
sb:promise	0 3 -1 0
sb:propose	0 21 -21 0
sb:public	0 4 -2 0
sb:public hearing	0 2 -1 0
sb:published	0 12 -5 -3
sb:put	5 -6 7 -7
sb:put his	0 10 -8 0
sb:put its	0 7 -5 0
sb:put on	7 -9 2 0
sb:quarrel	0 -6 7 0
sb:question	0 17 -12 -7
sb:question :	0 1 0 0
sb:quit	0 4 -3 0
sb:radio	0 2 0 0
sb:rail	0 3 0 0
sb:raise	0 1 0 0
sb:raise its	0 3 -2 0
sb:rare	0 0 1 0
sb:rare earth	0 0 1 0
sb:rate	0 11 -7 0
sb:reach	0 -3 6 0
sb:read	11 -17 8 -1
sb:reason	0 3 -1 0
sb:recall	0 -3 6 0
sb:recall that	0 -3 6 0
sb:receive	0 -14 17 -1
sb:receive <person>	0 -10 11 0
sb:record	0 3 -1 0
sb:record ,	0 1 0 0
sb:register	0 2 -1 0
sb:remark	0 0 -5 3
sb:renewal	0 1 0 0
sb:renewed	0 6 -1 0
sb:report	12 -6 -6 0
sb:reporter	0 -3 4 0
sb:republic	0 4 -2 0
sb:rest	0 9 -6 -1
sb:result	0 -4 2 0
sb:resume	-3 -1 7 -5
sb:resume on	0 3 -2 0
sb:return	-3 -1 8 -3
sb:return to	0 -5 7 0
sb:rice	0 2 -1 0
sb:rise	1 2 -10 1
sb:river	0 5 -3 0
sb:room	0 2 2 -6
sb:rosario	0 8 -3 -3
sb:rosario ,	0 8 -3 -3
sb:round	0 4 -5 0
sb:round ,	0 -1 8 -5
sb:round of	-4 24 -22 0
sb:rule	0 0 -10 7
sb:rule of	0 -7 0 9
sb:rule on	0 2 -1 0
sb:run	-4 33 -17 -13
sb:run for	0 4 -2 0
sb:run out	0 10 -4 -2
sb:run to	0 1 0 0
sb:s	0 5 -2 0
sb:salmon	0 3 -2 0
sb:samarkand	0 0 1 0
sb:same	0 11 -6 -1
sb:same day	0 1 0 0
sb:saturday	0 12 -8 -2
sb:saturday ,	0 8 -6 0
sb:say	-10 -1 2 4
sb:say in	0 0 -8 8
sb:say on	0 5 -7 0
sb:say that	0 -3 6 -2
sb:say the	0 -3 6 0
sb:second	-4 -9 11 0
sb:second round	0 9 -9 0
sb:secretary	0 -16 18 0
sb:see	-4 9 0 -6
sb:send	0 -10 5 3
sb:seoul on	0 0 1 0
sb:separate	0 -11 0 12
sb:service	0 -7 9 0
sb:session	0 -19 10 8
sb:set	0 -8 13 -3
sb:set for	0 -7 11 -2
sb:settle	0 0 1 0
sb:seven	0 6 -3 0
sb:shall	0 -1 5 0
sb:shall be	0 -6 8 0
sb:she	0 9 -5 -1
sb:sheet	-4 6 0 -3
sb:sheet of	0 2 0 0
sb:sheet that	0 -1 4 0
sb:shelve	0 -8 8 0
sb:ship	0 9 -5 0
sb:shook	0 -3 6 -1
sb:shook hand	0 -3 6 -1
sb:short	-1 20 -16 -2
sb:should	0 2 0 0
sb:shrimp	0 1 0 0
sb:shut	0 3 -1 0
sb:shut on	0 1 0 0
sb:side	0 4 -8 4
sb:side meet	0 13 -12 0
sb:side the	0 1 0 0
sb:sign	-4 21 -24 3
sb:sign a	0 2 -1 0
sb:sign in	0 -1 3 0
sb:sign it	0 3 -1 0
sb:sign on	0 -2 -9 9
sb:sign the	0 7 -3 0
sb:signature	-1 3 -14 8
sb:since	3 0 0 -4
sb:since <day-gone>	0 0 -4 2
sb:since the	0 -2 0 3
sb:sir	0 15 -13 -2
sb:sir ,	0 12 -11 0
sb:sit	7 -22 12 1
sb:sit down	2 6 -11 0
sb:sit in	0 -15 17 0
sb:sit of	0 -11 12 0
sb:sit on	2 -4 0 2
sb:sit together	0 5 -2 0
sb:sit with	0 0 5 -1
sb:six	14 -11 1 -7
sb:six hour	0 0 3 -3
sb:sixth	0 -6 6 0
sb:sleep	0 2 0 -2
sb:so	-4 6 1 -9
sb:so that	0 2 0 0
sb:soybean	0 -9 10 0
sb:speak	0 -7 11 -1
sb:speak on	0 5 -4 0
sb:spent	0 -4 9 -3
sb:spoke	0 -13 17 -4
sb:spoke by	0 -17 19 0
sb:spring	0 -3 4 0
sb:spring ,	0 -4 4 0
sb:st	0 -6 7 0
sb:stand	-1 11 -4 0
sb:standstill	-3 0 -3 5
sb:standstill on	0 -5 0 6
sb:start	9 2 -12 -4
sb:state	-3 14 -9 0
sb:state visit	-2 16 -13 0
sb:stay	-4 -6 0 10
sb:stay there	0 4 0 -2
sb:steel	0 -2 3 0
sb:step	0 5 -3 0
sb:still	-2 18 -14 -2
sb:stockholm	0 2 -5 2
sb:stockholm ,	0 4 -7 1
sb:stockholm on	0 -3 0 0
sb:stop	0 9 0 -4
sb:strike	0 7 -1 -3
sb:strike in	0 2 0 0
sb:stroke	0 4 0 0
sb:stroke of	0 4 0 0
sb:subject	0 -7 9 0
sb:subject :	0 -3 5 0
sb:such	0 -5 0 4
sb:summit	0 -10 15 -6
sb:sunday	1 -22 -11 25
sb:sunday ,	2 -10 -4 11
sb:suspend	0 11 -5 -2
sb:suspension	0 12 -3 -6
sb:table	-2 0 3 -2
sb:take	-4 -1 5 0
sb:take effect	0 2 0 0
sb:take it	0 0 1 0
sb:take place	0 -4 7 0
sb:take up	0 -3 4 0
sb:talk	6 7 -12 -2
sb:talk ,	12 -1 0 -10
sb:talk between	0 10 -9 0
sb:talk in	3 -2 -4 3
sb:talk on	0 11 -5 -4
sb:talk resume	0 3 -1 0
sb:talk that	-2 -2 -2 9
sb:talk with	4 4 -7 -3
sb:talking	0 3 0 0
sb:tariff	1 0 -14 7
sb:tariff commission	0 4 -2 0
sb:tariff on	0 10 -6 0
sb:tariff talk	10 -12 -1 1
sb:tariff truce	0 -1 -1 4
sb:tea	0 1 0 -1
sb:team	7 -13 8 -4
sb:technical	8 -4 0 -3
sb:telephone	-2 -14 18 -4
sb:telephone call	0 -5 6 0
sb:telephone on	0 -6 8 0
sb:telephoned	5 -17 11 0
sb:television	0 0 -11 9
sb:television ,	0 5 -2 0
sb:tell	-2 6 2 -9
sb:tell <organisation>	0 1 0 0
sb:tell a	0 2 0 0
sb:tell reporter	0 -4 5 0
sb:tell us	0 2 0 0
sb:ten	0 15 -9 -3
sb:tenth	0 -4 5 0
sb:term	0 -2 4 0
sb:text	0 2 -1 0
sb:textile	0 1 0 0
sb:th	0 -3 0 5
sb:than	0 2 0 0
sb:that	-7 0 2 0
sb:that 's	0 0 -2 4
sb:that <name>	0 9 -5 -1
sb:that <person>	0 -4 5 0
sb:that <quality>	0 -3 4 0
sb:that <seat>	0 -11 12 0
sb:that a	0 -1 2 0
sb:that begin	0 3 0 0
sb:that had	1 9 -9 -4
sb:that he	0 -2 3 0
sb:that in	0 0 -5 3
sb:that is	0 17 -9 -6
sb:that it	0 4 0 -1
sb:that the	-6 4 -4 4
sb:that there	0 -9 10 0
sb:that was	4 -9 8 -2
sb:the	2 1 -2 -2
sb:the "	0 -1 2 0
sb:the <day-gone>	0 -2 3 0
sb:the <level>	7 -12 6 0
sb:the <name>	-1 -14 9 7
sb:the <number>	-1 0 -4 4
sb:the <office>	20 -7 -11 1
sb:the <organisation>	0 11 -32 13
sb:the <person>	2 -20 6 14
sb:the <quality>	-8 0 0 2
sb:the <seat>	-4 0 9 -8
sb:the <span>	-1 7 -10 2
sb:the affiliate	0 1 0 0
sb:the announcement	0 0 -3 1
sb:the approval	0 1 -1 0
sb:the arrangement	0 0 1 -1
sb:the bargain	0 -1 2 0
sb:the cessation	0 1 0 0
sb:the clock	0 6 -1 -1
sb:the close	5 -4 -9 7
sb:the club	0 1 0 0
sb:the company	0 -5 -2 9
sb:the current	0 -2 3 0
sb:the custom	0 6 -9 3
sb:the day	0 0 1 0
sb:the deadline	0 4 -3 0
sb:the deal	0 5 -2 0
sb:the delegation	0 -20 6 15
sb:the diary	8 -8 0 0
sb:the duty	0 8 -5 -1
sb:the end	0 0 2 -1
sb:the evening	0 -16 18 0
sb:the expert	0 8 -8 0
sb:the extension	0 5 -4 0
sb:the fact	0 3 0 0
sb:the final	0 7 -6 0
sb:the first	0 1 0 -1
sb:the fourth	0 -12 16 -2
sb:the great	0 8 -4 -1
sb:the holiday	0 3 0 0
sb:the joint	0 -4 7 -1
sb:the last	0 0 4 -7
sb:the leader	0 -15 16 0
sb:the levy	0 -8 8 0
sb:the line	0 7 -6 0
sb:the list	0 -8 8 0
sb:the matter	0 -2 4 0
sb:the meet	0 -7 -5 12
sb:the moratorium	0 4 0 0
sb:the morning	0 2 -2 0
sb:the new	0 0 -4 2
sb:the next	10 -12 4 -1
sb:the one	0 -9 11 0
sb:the outcome	0 -1 5 -3
sb:the paper	0 0 1 0
sb:the pause	0 -5 0 6
sb:the people	0 8 -4 -1
sb:the present	0 1 0 0
sb:the president	0 -5 8 0
sb:the quarrel	0 -8 9 0
sb:the rest	0 6 -4 0
sb:the river	0 4 -2 0
sb:the same	0 11 -6 -1
sb:the sixth	0 -6 6 0
sb:the standstill	-1 5 0 0
sb:the stroke	0 1 0 0
sb:the suspension	0 9 -1 -4
sb:the table	-1 0 5 -5
sb:the talk	0 11 0 -10
sb:the tariff	0 0 -7 8
sb:the tea	0 1 0 0
sb:the technical	0 -15 15 0
sb:the telephone	0 12 -9 0
sb:the third	9 -16 -1 10
sb:the three	0 -6 8 0
sb:the top	0 -3 4 0
sb:the trade	0 9 -3 -2
sb:the truce	-1 1 5 -7
sb:the two	-11 -26 35 -7
sb:the understanding	0 -4 5 0
sb:the visit	7 -14 9 -1
sb:the week	0 9 -8 0
sb:the whole	0 1 0 0
sb:the window	0 1 0 0
sb:their	-5 0 0 1
sb:their tariff	0 -9 0 11
sb:them	-3 -24 32 -7
sb:them ,	0 -2 4 0
sb:then	2 -29 29 -5
sb:then ,	0 5 -1 0
sb:then the	0 -19 20 0
sb:there	8 -1 -4 -3
sb:there 's	0 19 -14 0
sb:there ,	0 1 0 0
sb:there is	0 -2 0 6
sb:there on	13 -23 12 -1
sb:there until	-2 2 -2 2
sb:there will	0 -11 15 -1
sb:they	14 -20 8 0
sb:they are	10 -16 7 0
sb:they had	7 -12 0 1
sb:they have	0 -16 2 12
sb:they meet	0 -9 13 -1
sb:they sit	1 1 0 -4
sb:they were	-2 14 -11 0
sb:they will	6 -13 8 -2
sb:they'll	0 -2 -8 9
sb:they'll be	0 -6 -3 9
sb:they're	0 -5 6 0
sb:they've	12 -13 2 0
sb:thi	-4 -1 -4 11
sb:thi ,	0 -1 -2 5
sb:thi is	0 -12 5 7
sb:thi week	0 -6 1 3
sb:thing	0 8 -3 0
sb:third	4 0 -14 9
sb:third meet	0 2 0 0
sb:third round	-4 6 -13 8
sb:third time	11 -4 -6 0
sb:thirty	0 4 0 0
sb:thirty -	0 4 0 0
sb:those	0 0 1 0
sb:those of	0 -1 3 0
sb:threaten	0 5 -4 0
sb:three	-2 -5 8 0
sb:three ,	0 1 -12 7
sb:three of	0 3 0 -6
sb:through	0 -1 -8 9
sb:through the	0 3 -1 0
sb:thu	0 -24 24 0
sb:thursday	-1 8 -12 1
sb:thursday ,	0 10 -4 -1
sb:tie	0 -7 7 0
sb:till	0 5 -4 0
sb:time	8 0 -9 0
sb:time on	0 2 0 0
sb:to	-8 4 -6 7
sb:to <level>	0 0 1 0
sb:to <number>	0 3 -1 0
sb:to <seat>	16 -4 -9 0
sb:to a	0 -9 9 0
sb:to an	0 10 -8 0
sb:to be	3 7 -10 -6
sb:to end	0 -5 0 6
sb:to expire	0 2 0 -1
sb:to go	0 -4 0 5
sb:to have	0 5 0 -3
sb:to hold	0 -5 6 0
sb:to look	0 -7 8 0
sb:to meet	0 -8 9 0
sb:to midnight	0 -9 0 13
sb:to pass	0 3 -2 0
sb:to run	0 3 0 0
sb:to see	0 3 -3 0
sb:to sell	0 -1 2 0
sb:to sign	0 4 -3 0
sb:to sit	-6 8 0 0
sb:to sleep	0 -2 3 0
sb:to start	0 8 -5 0
sb:to stay	0 -5 0 7
sb:to the	-3 -5 10 0
sb:together	0 -3 7 -1
sb:together in	0 -1 4 0
sb:top	0 -1 3 0
sb:top ,	0 -1 2 0
sb:town	0 7 -5 0
sb:town ,	0 2 0 0
sb:trade	-5 8 0 -4
sb:trade ,	0 4 -3 0
sb:trade minister	0 -6 12 -5
sb:transcript	0 2 -5 0
sb:transcript ,	0 5 0 -2
sb:translation	0 -1 0 0
sb:travel	4 0 0 -3
sb:travel to	5 0 -5 -1
sb:trouble	0 -2 3 0
sb:truce	-5 5 1 -4
sb:truce ,	0 6 0 -4
sb:truce of	0 4 -2 0
sb:truce on	0 4 -3 0
sb:truce that	0 1 0 0
sb:truce was	0 -1 2 0
sb:truce with	0 -5 0 7
sb:tuesday	0 6 2 -15
sb:tuesday ,	0 14 -7 -5
sb:twelve	0 4 0 -1
sb:twenty	0 7 -4 0
sb:twenty -	0 6 -3 0
sb:twice	0 4 -3 0
sb:two	-17 -18 25 0
sb:two <office>	0 -2 5 0
sb:two country	0 3 -2 0
sb:two delegation	0 -6 0 7
sb:two government	0 -4 5 0
sb:two have	0 -5 6 0
sb:two of	0 -12 0 11
sb:two president	0 -9 13 -1
sb:two side	0 -1 4 0
sb:under	-6 18 -8 -6
sb:under licence	0 6 -5 0
sb:under the	0 5 -1 -2
sb:understanding	0 -3 5 0
sb:union	0 6 0 -2
sb:unless	0 3 -1 0
sb:until	-22 -1 -13 22
sb:until <day-ahead>	0 4 0 -2
sb:until the	0 8 -3 0
sb:up	-7 0 2 0
sb:up by	0 -2 3 0
sb:up in	0 0 0 4
sb:up on	0 17 -9 -8
sb:up to	0 6 -3 0
sb:us	0 11 -5 -2
sb:use	0 -4 -2 8
sb:valid	0 5 0 -2
sb:valparaíso	0 -15 0 16
sb:version	0 11 -10 0
sb:very	0 -6 8 0
sb:vice	0 -2 1 0
sb:video	0 -15 16 0
sb:video link	0 -4 5 0
sb:visit	3 2 -3 -5
sb:visit ,	-2 16 -13 0
sb:visit to	8 -9 0 0
sb:vote	0 12 -8 0
sb:vote on	0 5 -3 0
sb:waiting	0 2 -1 0
sb:want	0 -2 3 0
sb:war	0 0 2 -2
sb:was	14 -9 0 0
sb:was a	0 18 -16 0
sb:was conclude	0 1 0 0
sb:was in	0 -2 8 -1
sb:was make	0 0 1 0
sb:was not	12 -13 0 0
sb:was put	0 -9 10 0
sb:was sign	0 13 -10 -1
sb:was the	2 2 -2 -4
sb:was to	5 -6 -1 2
sb:water	0 2 -1 0
sb:way	-4 12 -5 0
sb:we	20 -19 -8 8
sb:we had	10 -8 -2 0
sb:we have	0 3 -2 0
sb:we shall	0 0 2 0
sb:we were	0 -1 6 -2
sb:wed	0 1 0 0
sb:wednesday	-1 -11 20 -16
sb:wednesday ,	0 -4 9 -4
sb:week	-4 0 5 0
sb:week ,	0 -5 9 -3
sb:week ;	0 0 -4 3
sb:week ago	0 1 0 0
sb:week of	0 8 -7 0
sb:were	-10 25 -9 -17
sb:were to	0 4 -2 0
sb:what	-9 4 0 0
sb:what <name>	0 -4 0 6
sb:what <person>	0 -15 17 0
sb:what do	0 1 0 0
sb:what i	0 3 -2 0
sb:what is	0 4 -2 0
sb:what start	0 2 0 0
sb:what the	0 2 0 0
sb:what was	0 -4 0 6
sb:when	0 0 -5 4
sb:when the	1 -11 0 9
sb:when they	0 -1 2 0
sb:where	0 -6 9 -5
sb:where <person>	4 14 -17 0
sb:where he	0 -8 11 0
sb:where the	0 -13 12 0
sb:where they	0 0 3 0
sb:wherea	0 -1 3 0
sb:which	-8 -1 10 -4
sb:which <name>	0 4 0 0
sb:which both	0 -18 19 0
sb:which is	0 2 0 0
sb:which it	0 4 -2 0
sb:which sit	0 -3 4 0
sb:which the	0 -2 0 4
sb:which was	0 3 0 0
sb:which would	0 4 0 -1
sb:who	-5 2 7 -14
sb:who has	0 3 0 0
sb:who have	0 -4 4 0
sb:whole	0 2 0 0
sb:whose	0 7 -5 0
sb:why	0 -6 0 6
sb:will	-3 -13 20 -6
sb:will be	-5 -13 10 8
sb:will raise	0 -4 4 0
sb:will stay	0 7 -1 -2
sb:will take	0 -8 11 0
sb:window	0 10 -8 0
sb:wire	0 3 -2 0
sb:wish	0 -7 8 0
sb:wish to	0 -7 8 0
sb:with	-6 10 0 -8
sb:with <name>	-4 -1 -9 13
sb:with <person>	0 -18 21 -1
sb:with <seat>	0 11 -8 0
sb:with a	-4 3 2 -2
sb:with the	6 0 0 -11
sb:with which	0 3 -2 0
sb:without	0 1 -4 0
sb:wool	0 -6 8 0
sb:word	0 2 0 0
sb:working	0 -19 11 7
sb:working <organisation>	0 -9 9 0
sb:world	0 4 -1 0
sb:would	-6 4 8 -18
sb:would be	0 0 1 0
sb:would go	0 4 0 0
sb:would have	0 9 -1 -3
sb:would not	0 5 -2 0
sb:write on	0 -5 6 0
sb:year	-1 5 -2 0
sb:year ,	0 0 -2 1
sb:year ago	0 3 -1 0
sb:yes	0 0 1 -1
sb:yes ,	0 1 0 0
sb:yet	0 3 0 0
sb:yokohama	0 -4 5 0
sb:york	4 -1 0 0
sb:york ,	2 -1 1 -3
sb:you	-4 11 0 -8
sb:your	0 11 -6 0
sb:|	0 6 -3 0
sb:·	0 33 -14 -19
sb:· monday	0 13 0 -9
sb:· wednesday	0 2 0 0
sb:—	-6 24 -2 -27
sb:— <name>	0 0 11 -10
sb:— <person>	0 6 -4 0
sb:— monday	0 10 -1 -6
sb:— the	0 -1 4 0
sb:— tuesday	0 4 -2 0
sent:calls	-2 -46 61 -49
sent:coming	0 -7 8 -4
sent:ended	-13 0 -9 16
sent:experts	-2 -19 16 5
sent:m=adjourned	0 1 -4 3
sent:m=arrive	0 7 -5 0
sent:m=arrives	12 -9 -10 4
sent:m=bargain	0 1 0 -1
sent:m=broke off	0 6 -2 -1
sent:m=broke up	0 1 -5 2
sent:m=came	0 -5 6 -1
sent:m=closed	0 -8 -11 17
sent:m=come	0 1 0 -3
sent:m=comes	3 0 -11 3
sent:m=conference	0 -13 7 5
sent:m=consultations	0 -14 0 15
sent:m=delegation	10 -21 7 5
sent:m=delegations	-2 -19 -3 24
sent:m=dinner	0 2 3 -7
sent:m=due	0 10 -18 5
sent:m=ended	-2 -7 0 10
sent:m=expected	4 0 0 -4
sent:m=flies	-1 16 -13 -2
sent:m=gather	0 5 -4 0
sent:m=go	-6 11 -15 3
sent:m=goes	-5 -2 10 -6
sent:m=guest	0 15 -12 0
sent:m=handshake	-3 7 0 0
sent:m=here	12 -28 11 6
sent:m=invitation	0 -12 13 0
sent:m=landed	8 -2 -3 -1
sent:m=lunch	7 -5 0 -2
sent:m=meet	-8 -11 12 3
sent:m=meeting	-10 -2 0 10
sent:m=meets	-1 9 -5 0
sent:m=met	0 0 8 -14
sent:m=negotiation	0 -6 6 0
sent:m=negotiations	-3 -1 12 -10
sent:m=negotiators	-2 0 0 2
sent:m=parted	0 -6 -7 12
sent:m=received	0 -5 9 -2
sent:m=rose	7 -2 -3 0
sent:m=round	0 3 -2 -5
sent:m=sat	3 -2 -2 0
sent:m=see each other	0 -4 4 0
sent:m=session	-2 -14 2 13
sent:m=settled	0 -12 15 0
sent:m=shook hands	0 0 5 -2
sent:m=signed	-8 30 -30 0
sent:m=sit	6 -9 2 0
sent:m=sits	0 -8 10 0
sent:m=sitting	-2 0 3 0
sent:m=spent	0 -5 12 -6
sent:m=stop	0 5 0 -1
sent:m=summit	0 -10 16 -6
sent:m=table	-5 -2 12 -9
sent:m=talk	0 5 -2 0
sent:m=talked	0 -15 17 0
sent:m=talking	0 1 0 0
sent:m=talks	5 0 -9 4
sent:m=there	14 3 -19 -1
sent:m=time	3 5 -12 3
sent:m=to see	0 5 -3 0
sent:m=travel	-2 3 0 -1
sent:m=visit	4 10 -16 -1
sent:m=went	0 0 6 -8
sent:m=where	-2 -5 11 -5
sent:meets	7 -31 23 5
sent:running	0 -6 -2 9
sent:summit	7 -29 32 -11
sent:sure	3 -11 5 1
sent:wished	-10 18 -22 6
sides=0	-2 13 -3 -16
sides=1	-10 9 -5 2
sides=2	0 -5 5 0
sides=3	0 -13 4 11
sides=4	0 12 -11 0
t0=future	-4 3 -6 6
t0=future-not	0 -11 12 0
t0=future-passive	0 2 0 -1
t0=modal	3 0 1 -10
t0=modal-not	0 1 0 0
t0=modal-passive	0 12 -3 -5
t0=past	-7 2 -3 4
t0=past-passive	-10 0 2 4
t0=perfect	6 -9 3 0
t0=perfect-passive	-1 1 2 -3
t0=pluperfect	15 0 -10 -9
t0=pluperfect-passive	11 -7 -4 0
t0=present	-8 9 0 -12
t0=present-passive	-8 -3 7 0
t1=future	-3 1 -4 7
t1=future-not	0 -11 12 0
t1=future-passive	0 2 0 -1
t1=gerund	15 5 -16 -10
t1=infinitive	-4 13 -4 -5
t1=modal	3 0 1 -10
t1=modal-not	0 1 0 0
t1=modal-passive	0 12 -3 -5
t1=participle-passive	-4 16 -12 0
t1=past	-16 0 3 6
t1=past-passive	-10 0 0 4
t1=perfect	6 -9 3 0
t1=perfect-passive	-1 1 2 -3
t1=pluperfect	15 0 -10 -9
t1=pluperfect-passive	12 -7 -3 0
t1=present	-8 8 1 -10
t1=present-passive	-8 -3 7 0
t2=future	0 7 -6 -2
t2=gerund	-1 7 0 0
t2=infinitive	0 2 0 -4
t2=modal	0 4 0 -1
t2=participle-passive	0 5 -1 0
t2=past	-10 17 0 -17
t2=perfect	0 7 -2 0
t2=present	5 1 -23 13
t2=present-passive	-3 0 4 -2
third-side	0 -20 -4 31
top	2 0 -37 34
town-l	-4 0 8 -7
town-none	5 19 -20 -9
town-r	-26 -1 7 2
town=l0	4 -17 10 4
town=l1	1 -36 29 8
town=l2	0 22 -13 -17
town=l3	-20 19 -1 -14
town=l4	0 28 -26 -4
town=l5	0 19 -14 -4
town=r0	-2 8 -11 1
town=r1	-18 -15 32 -17
town=r2	-11 4 -3 3
town=r3	-6 1 -11 10
town=r4	4 1 -5 0
towns=0	6 16 -18 -8
towns=1	-8 3 0 1
towns=2	-6 2 11 -16
towns=3	-10 11 -1 -5
towns=4	-1 -25 13 13
towns=5	0 2 0 -1
tri:day day-none no-word	-20 9 3 -1
tri:day day-none part:sure	-1 3 2 -11
tri:day day-none prev:sure	10 0 -8 -5
tri:day day-none sent:sure	-8 -9 6 7
tri:day day=l0 no-word	0 7 -2 -1
tri:day day=l1 no-word	0 0 -9 9
tri:day day=l2 no-word	-13 13 -13 2
tri:day day=l2 part:sure	0 -10 5 0
tri:day day=l2 sent:sure	0 8 -5 0
tri:day day=l3 no-word	-3 13 -14 0
tri:day day=l3 part:sure	0 3 0 -3
tri:day day=l3 sent:sure	0 0 -4 3
tri:day day=l4 no-word	-1 3 1 -6
tri:day day=l4 part:sure	8 -4 0 -4
tri:day day=l4 sent:sure	0 3 0 -3
tri:day day=l5 no-word	0 2 0 0
tri:day day=r0 no-word	0 7 0 -1
tri:day day=r1 no-word	8 2 -3 -15
tri:day day=r2 no-word	1 3 0 -11
tri:day day=r2 part:sure	3 -6 3 -1
tri:day day=r2 sent:sure	-2 17 -11 -3
tri:day day=r3 no-word	-1 16 0 -15
tri:day day=r3 part:sure	0 -2 0 4
tri:day day=r3 sent:sure	4 -20 12 0
tri:day day=r4 no-word	-3 8 -4 0
tri:day day=r4 part:sure	-3 0 -4 6
tri:day day=r4 prev:sure	0 4 -2 0
tri:day day=r4 sent:sure	-2 3 0 -3
tri:day day=r5 no-word	0 -2 4 0
tri:l=( day day-none	0 -8 12 -2
tri:l=( day day=l0	0 4 0 0
tri:l=( day no-word	0 3 0 -4
tri:l=( day-none no-word	0 0 2 -1
tri:l=<begin> day day-none	1 -8 7 0
tri:l=<begin> day day=r1	-7 13 -1 0
tri:l=<begin> day day=r4	0 0 3 0
tri:l=<begin> day no-word	1 -8 15 -16
tri:l=<begin> day prev:sure	-19 1 -21 18
tri:l=<begin> day sent:sure	0 7 -1 -4
tri:l=<begin> day-none no-word	7 -15 18 -14
tri:l=<begin> day-none prev:sure	-19 1 -21 18
tri:l=<begin> day-none sent:sure	0 14 -10 -1
tri:l=<begin> day=r1 no-word	-7 13 -1 0
tri:l=a day day-none	0 4 -1 0
tri:l=a day day=l1	13 -5 -5 -3
tri:l=a day no-word	7 0 -8 -2
tri:l=a day-none no-word	0 3 -1 0
tri:l=a day=l1 no-word	8 0 -5 -1
tri:l=after day day-none	0 2 0 0
tri:l=after day no-word	0 4 0 0
tri:l=after day-none no-word	0 2 0 0
tri:l=again day day-none	0 -6 8 0
tri:l=again day no-word	0 -6 8 0
tri:l=again day-none no-word	0 -6 8 0
tri:l=ago day day-none	0 7 -3 -2
tri:l=ago day no-word	0 6 -1 -2
tri:l=and day day-none	0 5 0 0
tri:l=and day day=l1	-6 -3 0 11
tri:l=and day no-word	0 1 -1 0
tri:l=and day=l1 no-word	0 0 0 1
tri:l=back day no-word	0 1 0 0
tri:l=before day day-none	0 4 -1 0
tri:l=before day no-word	0 8 -3 0
tri:l=before day-none no-word	0 4 -1 0
tri:l=beijing, day day-none	0 1 0 0
tri:l=beijing, day no-word	0 5 -2 0
tri:l=brussels, day no-word	0 7 -4 0
tri:l=busan, day day-none	0 4 0 -3
tri:l=by day day-none	-1 21 -14 -3
tri:l=by day no-word	0 21 -14 -3
tri:l=by day-none no-word	0 20 -13 -3
tri:l=call, day day-none	0 4 -3 0
tri:l=call, day no-word	0 4 -3 0
tri:l=call, day-none no-word	0 4 -3 0
tri:l=changed day day-none	0 3 0 0
tri:l=changed day no-word	0 3 0 0
tri:l=changed day-none no-word	0 3 0 0
tri:l=come day day-none	0 0 1 0
tri:l=date: day day-none	0 5 -2 0
tri:l=date: day no-word	0 5 -2 0
tri:l=date: day-none no-word	0 5 -2 0
tri:l=dated day day-none	0 4 0 -1
tri:l=dated day no-word	0 4 0 -1
tri:l=dated day-none no-word	0 4 0 -1
tri:l=day, day no-word	0 3 0 0
tri:l=did, day day-none	0 11 -9 0
tri:l=due day day-none	0 3 -1 0
tri:l=due day no-word	0 3 -1 0
tri:l=due day-none no-word	0 3 -1 0
tri:l=ends day day-none	0 -5 -5 11
tri:l=ends day no-word	0 -1 0 3
tri:l=ends day-none no-word	0 -2 0 3
tri:l=for day day-none	-4 -3 9 -3
tri:l=for day no-word	-2 2 0 -1
tri:l=for day part:sure	-1 0 4 0
tri:l=for day prev:sure	0 -6 8 0
tri:l=for day-none no-word	0 0 1 0
tri:l=for day-none part:sure	-1 0 4 0
tri:l=friday day day-none	0 -5 -4 10
tri:l=friday day no-word	0 -5 -4 10
tri:l=friday day-none no-word	0 -5 -4 10
tri:l=friday, day day-none	0 12 -4 -5
tri:l=friday, day no-word	0 13 -5 -6
tri:l=friday, day-none no-word	0 12 -4 -5
tri:l=from day day-none	-2 5 3 -15
tri:l=from day day=l4	0 -1 2 0
tri:l=from day day=r1	15 -11 -2 0
tri:l=from day day=r2	0 -2 3 0
tri:l=from day no-word	8 9 -14 -9
tri:l=from day part:sure	-2 -13 17 0
tri:l=from day prev:sure	5 1 -7 -1
tri:l=from day sent:sure	0 -4 10 -2
tri:l=from day-none no-word	-9 21 -8 -4
tri:l=from day-none part:sure	0 -6 10 0
tri:l=from day-none prev:sure	5 1 -7 -1
tri:l=from day-none sent:sure	0 -5 10 -2
tri:l=from day=r1 no-word	15 -11 -2 0
tri:l=goods day day-none	7 -5 0 0
tri:l=has day day-none	0 -5 6 0
tri:l=has day no-word	0 -5 6 0
tri:l=has day-none no-word	0 -5 6 0
tri:l=is day no-word	0 7 -3 0
tri:l=is day-none no-word	0 5 -3 0
tri:l=it day day-none	0 -9 0 10
tri:l=it day no-word	0 -10 0 10
tri:l=it day-none no-word	0 -10 0 10
tri:l=midnight day day-none	0 1 0 0
tri:l=midnight day no-word	0 1 0 0
tri:l=midnight day-none no-word	0 1 0 0
tri:l=monday day day-none	9 -14 -10 11
tri:l=monday day no-word	15 -24 -9 16
tri:l=monday day-none no-word	15 -24 -9 16
tri:l=monday, day day-none	5 -8 -9 10
tri:l=monday, day no-word	-2 0 -11 9
tri:l=monday, day-none no-word	0 -4 -7 11
tri:l=noon day day-none	0 2 -2 0
tri:l=noon day no-word	0 3 -1 0
tri:l=noon day-none no-word	0 3 -1 0
tri:l=of day day-none	-6 5 5 -16
tri:l=of day day=r3	0 -2 4 0
tri:l=of day day=r4	0 -4 0 6
tri:l=of day no-word	-5 2 7 -14
tri:l=of day part:sure	0 -5 0 5
tri:l=of day prev:sure	0 3 0 0
tri:l=of day-none no-word	-2 0 9 -12
tri:l=of day-none part:sure	0 0 3 0
tri:l=of day-none prev:sure	0 9 -8 0
tri:l=on day day-none	-21 6 3 -2
tri:l=on day day=l2	0 0 -3 1
tri:l=on day day=l3	0 3 0 -5
tri:l=on day day=l4	-2 0 8 -5
tri:l=on day day=r1	0 -2 4 0
tri:l=on day day=r2	13 -6 0 -10
tri:l=on day day=r3	-3 -6 0 8
tri:l=on day day=r4	-3 14 -9 0
tri:l=on day day=r5	0 -3 4 0
tri:l=on day no-word	-1 9 -5 -7
tri:l=on day part:sure	-14 -4 13 0
tri:l=on day prev:sure	0 -9 9 0
tri:l=on day sent:sure	-5 4 -1 0
tri:l=on day-none no-word	0 8 -12 2
tri:l=on day-none part:sure	-28 -1 11 0
tri:l=on day-none prev:sure	-1 -4 12 -11
tri:l=on day-none sent:sure	-8 3 2 -2
tri:l=on day=l1 no-word	0 0 1 0
tri:l=on day=l2 no-word	0 10 -3 -2
tri:l=on day=l3 no-word	0 6 -2 -1
tri:l=on day=l3 part:sure	0 0 2 -2
tri:l=on day=l3 sent:sure	3 -1 0 0
tri:l=on day=l4 no-word	0 0 1 0
tri:l=on day=l4 part:sure	0 0 3 -2
tri:l=on day=l4 sent:sure	0 0 2 0
tri:l=on day=r1 no-word	-6 0 7 0
tri:l=on day=r2 no-word	8 -14 8 -4
tri:l=on day=r3 no-word	0 6 0 0
tri:l=on day=r3 part:sure	0 -2 0 4
tri:l=on day=r3 sent:sure	0 -8 2 4
tri:l=on day=r4 no-word	0 7 -2 -1
tri:l=on day=r4 part:sure	-2 4 -2 0
tri:l=on day=r5 no-word	0 -3 4 0
tri:l=out day day-none	0 6 -4 0
tri:l=out day no-word	0 4 -1 0
tri:l=out day-none no-word	0 3 -1 0
tri:l=percent day day-none	0 3 -2 0
tri:l=sat day day-none	-1 8 -5 0
tri:l=sat day part:sure	-1 8 -5 0
tri:l=sat day-none part:sure	-1 8 -5 0
tri:l=saturday, day day-none	0 8 -6 0
tri:l=saturday, day no-word	0 8 -6 0
tri:l=saturday, day-none no-word	0 8 -6 0
tri:l=signed day day-none	0 2 0 0
tri:l=signed day no-word	0 2 0 0
tri:l=signed day-none no-word	0 2 0 0
tri:l=since day day-none	9 1 -8 -6
tri:l=since day day=l3	-2 -1 6 0
tri:l=since day day=r2	-2 5 0 0
tri:l=since day day=r3	2 0 0 -1
tri:l=since day no-word	9 7 -10 -17
tri:l=since day part:sure	4 0 -2 -2
tri:l=since day prev:sure	-8 0 8 -3
tri:l=since day sent:sure	0 -6 0 8
tri:l=since day-none no-word	10 2 -8 -15
tri:l=since day-none part:sure	4 0 -2 -2
tri:l=since day-none prev:sure	-4 3 1 0
tri:l=since day=r2 no-word	-2 5 0 0
tri:l=since day=r3 no-word	2 0 0 -1
tri:l=spent day day-none	0 -1 6 -2
tri:l=spent day no-word	0 -4 9 -3
tri:l=spent day-none no-word	0 -1 6 -2
tri:l=spoke day no-word	0 -8 10 0
tri:l=starts day day-none	0 3 -1 0
tri:l=starts day no-word	0 3 -1 0
tri:l=starts day-none no-word	0 3 -1 0
tri:l=sunday, day day-none	0 -10 -2 13
tri:l=sunday, day no-word	0 -10 -2 13
tri:l=sunday, day-none no-word	0 -10 -2 13
tri:l=tariffs day day-none	0 -10 11 0
tri:l=tariffs day no-word	0 -10 11 0
tri:l=tariffs day-none no-word	0 -10 11 0
tri:l=television day day-none	0 3 0 -2
tri:l=television day-none no-word	0 3 0 -2
tri:l=that day no-word	6 -3 0 0
tri:l=the day day-none	8 12 -13 -14
tri:l=the day day=l3	0 3 0 0
tri:l=the day day=l4	0 10 -8 0
tri:l=the day no-word	-6 3 5 -8
tri:l=the day part:sure	14 7 -24 0
tri:l=the day prev:sure	0 6 0 0
tri:l=the day sent:sure	-2 20 -14 -5
tri:l=the day-none no-word	-4 0 6 -6
tri:l=the day-none part:sure	15 0 -15 0
tri:l=the day-none prev:sure	0 6 0 0
tri:l=the day-none sent:sure	0 14 -11 -1
tri:l=this day day-none	0 8 -5 0
tri:l=this day no-word	0 5 -4 0
tri:l=this day-none no-word	0 5 -4 0
tri:l=through day day-none	0 -3 -11 11
tri:l=through day no-word	0 -3 -11 11
tri:l=through day-none no-word	0 -3 -11 11
tri:l=thursday day day-none	0 0 -5 3
tri:l=thursday day no-word	0 0 -5 3
tri:l=thursday day-none no-word	0 0 -5 3
tri:l=thursday, day day-none	0 10 -4 -1
tri:l=thursday, day no-word	0 10 -5 -1
tri:l=thursday, day-none no-word	0 9 -4 0
tri:l=till day day-none	0 4 -3 0
tri:l=till day no-word	0 1 0 0
tri:l=till day-none no-word	0 1 0 0
tri:l=to day day-none	-2 1 -14 10
tri:l=to day day=l1	-3 0 0 4
tri:l=to day day=l2	0 -4 0 8
tri:l=to day day=l4	0 2 0 0
tri:l=to day day=r2	0 6 -5 0
tri:l=to day no-word	-10 2 -20 17
tri:l=to day sent:sure	0 1 -1 0
tri:l=to day-none no-word	0 0 -9 9
tri:l=to day-none sent:sure	0 0 -1 0
tri:l=to day=l1 no-word	-3 0 0 4
tri:l=to day=l2 no-word	0 -4 0 8
tri:l=to day=l4 no-word	0 1 0 0
tri:l=to day=r2 no-word	0 6 -5 0
tri:l=trump day day-none	0 2 0 0
tri:l=trump day no-word	0 3 0 0
tri:l=trump day-none no-word	0 3 0 0
tri:l=tuesday day day-none	0 -2 8 -7
tri:l=tuesday day no-word	0 -4 10 -6
tri:l=tuesday day-none no-word	0 -4 10 -6
tri:l=tuesday, day day-none	0 14 -7 -5
tri:l=tuesday, day no-word	0 11 -4 -4
tri:l=tuesday, day-none no-word	0 11 -4 -3
tri:l=until day day-none	-6 6 -19 7
tri:l=until day day=l1	0 -10 0 12
tri:l=until day day=l2	-2 0 0 3
tri:l=until day day=l3	-2 0 0 4
tri:l=until day day=l4	0 1 0 0
tri:l=until day day=r4	0 3 0 -1
tri:l=until day no-word	-7 13 -20 3
tri:l=until day prev:sure	0 -10 0 12
tri:l=until day sent:sure	-2 1 -1 2
tri:l=until day-none no-word	-2 16 -16 -1
tri:l=until day-none prev:sure	0 -10 0 13
tri:l=until day=l1 no-word	0 -10 0 12
tri:l=up day day-none	0 -5 7 0
tri:l=up day no-word	0 -5 7 0
tri:l=up day-none no-word	0 -5 7 0
tri:l=washington, day no-word	0 3 0 0
tri:l=wednesday day day-none	0 -7 13 -9
tri:l=wednesday day no-word	0 -7 13 -9
tri:l=wednesday day-none no-word	0 -7 13 -9
tri:l=wednesday, day day-none	0 -7 11 -3
tri:l=wednesday, day no-word	0 9 -5 0
tri:l=wednesday, day-none no-word	0 9 -5 0
tri:l=week, day day-none	0 -6 8 0
tri:l=week, day no-word	0 -8 10 -1
tri:l=with day day-none	-2 7 0 -1
tri:l=yes, day day-none	0 1 0 0
tri:l=yes, day no-word	0 1 0 0
tri:l=yes, day-none no-word	0 1 0 0
tri:l=york, day day-none	0 0 3 -4
tri:l=york, day no-word	0 0 2 -3
tri:l=| day day-none	0 2 0 0
tri:l=| day no-word	0 2 0 0
tri:l=| day-none no-word	0 2 0 0
tri:l=· day day-none	0 9 -4 -2
tri:l=· day no-word	0 9 -4 -2
tri:l=· day-none no-word	0 9 -4 -2
tri:l=— day day-none	0 1 0 0
tri:l=— day no-word	0 1 0 0
tri:l=— day-none no-word	0 1 0 0
v0-none	-4 9 -7 -1
v0=agree	0 1 0 0
v0=announce	0 6 -4 0
v0=answer	0 8 -6 0
v0=be	11 -2 -3 -4
v0=begin	1 0 -4 2
v0=call	0 9 -8 0
v0=charge	0 -6 7 0
v0=conclude	0 2 -6 1
v0=continue	0 6 -5 0
v0=die	0 5 -1 -1
v0=end	0 2 -4 1
v0=expect	0 -3 6 0
v0=expire	0 2 0 0
v0=fall	0 3 0 0
v0=fix	0 3 0 0
v0=get	0 1 0 0
v0=go	-4 0 3 0
v0=have	-10 -9 10 4
v0=hold	-1 3 5 -11
v0=keep	0 1 0 0
v0=land	8 0 -10 -1
v0=lapse	0 2 0 0
v0=leave	0 0 -6 6
v0=look	0 -3 5 0
v0=make	0 0 0 1
v0=meet	-1 3 2 -9
v0=other	7 -7 -2 3
v0=pay	0 3 -1 0
v0=plan	0 -3 7 0
v0=propose	0 8 -7 0
v0=put	6 -10 8 -4
v0=receive	0 -10 12 0
v0=resume	-2 -2 8 -4
v0=rise	-1 0 -4 4
v0=run	0 13 -7 -1
v0=say	-2 1 -11 8
v0=see	0 3 0 0
v0=set	0 -12 14 0
v0=settle	0 3 -1 0
v0=sign	0 0 -9 11
v0=sit	2 -19 11 1
v0=sleep	0 1 0 0
v0=stand	0 5 -1 0
v0=start	0 8 -5 0
v0=stay	0 7 -1 -3
v0=stop	0 2 0 -1
v0=take	0 -7 5 3
v0=tell	0 8 -1 -5
v0=threaten	0 4 -4 0
v0=write	0 -6 7 0
v1-none	-5 2 -1 1
v1=agree	0 -3 4 0
v1=announce	0 6 -4 0
v1=answer	0 8 -6 0
v1=ask	0 4 -3 0
v1=be	13 -10 3 -3
v1=begin	8 -2 -6 0
v1=call	0 9 -8 0
v1=charge	0 -4 5 0
v1=conclude	0 2 -6 1
v1=continue	0 6 -5 0
v1=die	0 5 -1 -1
v1=end	0 0 -6 9
v1=expect	0 2 0 -2
v1=expire	0 5 0 -2
v1=extend	0 1 0 0
v1=fall	0 3 0 0
v1=fix	0 3 0 0
v1=get	0 1 0 0
v1=go	-4 0 2 0
v1=have	-10 -8 8 5
v1=hold	-1 -4 15 -10
v1=keep	0 1 0 0
v1=know	0 2 0 0
v1=land	-1 13 -8 0
v1=lapse	0 2 0 0
v1=leave	0 0 -7 5
v1=look	0 -3 5 0
v1=make	0 0 0 1
v1=meet	-4 12 -1 -14
v1=other	7 -7 -2 3
v1=pay	0 5 -2 0
v1=plan	0 -3 7 0
v1=propose	0 8 -7 0
v1=put	6 -9 7 -3
v1=receive	0 -10 12 0
v1=resume	-2 -2 8 -4
v1=rise	-1 0 -4 4
v1=run	0 13 -7 -1
v1=say	-2 1 -11 8
v1=see	0 2 0 0
v1=set	0 -12 14 0
v1=settle	0 3 -1 0
v1=sign	0 5 -14 10
v1=sit	0 -5 1 0
v1=sleep	0 1 0 0
v1=stand	0 5 -1 0
v1=start	10 0 -8 -1
v1=stay	0 7 -1 -3
v1=stop	0 2 0 -1
v1=suspend	0 4 0 0
v1=take	0 -5 3 3
v1=tell	0 8 0 -5
v1=threaten	0 4 -4 0
v1=write	0 -1 3 0
v2-none	-4 -2 8 -3
v2=agree	0 0 1 0
v2=be	3 6 -14 0
v2=call	0 4 -3 0
v2=carry	0 1 0 0
v2=discuss	0 -1 -1 5
v2=end	0 1 0 0
v2=get	0 5 -4 0
v2=go	0 0 1 0
v2=have	0 1 0 0
v2=other	-4 4 2 -3
v2=pay	0 2 0 0
v2=post	0 6 -4 0
v2=put	0 5 -2 0
v2=reach	0 3 0 0
v2=say	0 5 -3 0
v2=see	0 0 1 0
v2=settle	0 -13 14 0
v2=sign	0 9 -7 0
v2=sit	9 -4 0 -3
v2=stop	0 1 0 0
v2=take	0 1 0 0
verbless	-3 -10 10 3
vt0=announce past	0 2 0 0
vt0=announce pluperfect	0 1 -1 0
vt0=be future	0 -8 5 5
vt0=be modal	0 0 1 0
vt0=be past	5 1 -4 -2
vt0=be perfect	5 -12 2 3
vt0=be pluperfect	0 7 -3 0
vt0=be present	6 8 -7 -18
vt0=begin future	0 4 -2 0
vt0=begin past	0 -2 -8 8
vt0=begin present	0 0 3 -1
vt0=call past	0 5 -4 0
vt0=charge present	0 -7 7 0
vt0=come past	-3 0 3 0
vt0=come present	5 0 -1 0
vt0=conclude past	0 0 -2 1
vt0=die past	0 3 0 -1
vt0=end modal	0 5 0 -4
vt0=end past	0 -8 0 9
vt0=end present	0 7 -2 -1
vt0=expect present	0 -3 6 0
vt0=fall past	0 2 0 0
vt0=go future	0 -5 0 7
vt0=go modal	0 4 0 0
vt0=go past	0 0 3 -2
vt0=go present	-1 0 3 -2
vt0=have past	-3 0 5 -3
vt0=have present	-4 -9 5 8
vt0=hold past	0 4 1 -7
vt0=hold present	0 2 -1 0
vt0=lapse present	0 1 0 0
vt0=leave past	0 5 0 0
vt0=leave present	0 -4 -3 8
vt0=look past	0 1 0 0
vt0=make past	0 0 0 1
vt0=meet future	0 11 -8 0
vt0=meet past	-1 -2 7 0
vt0=meet present	-2 0 4 0
vt0=other future	0 9 -6 0
vt0=other past	-1 4 -10 4
vt0=other perfect	-1 0 7 -2
vt0=other pluperfect	15 -10 -4 0
vt0=other present	-2 -8 5 5
vt0=pay present	0 2 -1 0
vt0=plan present	0 4 -2 0
vt0=put future	0 -10 11 0
vt0=put past	0 -9 10 0
vt0=put present	0 12 -8 -2
vt0=resume present	0 5 -3 0
vt0=rise past	-1 0 0 4
vt0=run past	0 5 -2 0
vt0=run present	0 2 0 0
vt0=say past	-1 1 -16 8
vt0=see modal	0 4 -3 0
vt0=see past	0 1 0 0
vt0=set present	0 -12 14 0
vt0=settle past	0 3 -1 0
vt0=sign future	0 3 -2 0
vt0=sign past	0 1 -6 4
vt0=sit future	1 -8 0 4
vt0=sit past	-2 4 0 0
vt0=sit present	-3 -18 19 1
vt0=sleep present	0 1 0 0
vt0=stand present	0 5 -1 0
vt0=stop present	0 2 0 -1
vt0=take future	0 -8 11 0
vt0=take past	0 -6 0 6
vt0=take present	0 2 -1 0
vt0=tell past	0 5 0 -4
vt0=threaten pluperfect	0 4 -3 0
vt0=write past	0 -6 7 0
vt1=agree participle	0 -6 6 0
vt1=announce past	0 2 0 0
vt1=announce pluperfect	0 1 -1 0
vt1=be future	0 -12 7 5
vt1=be modal	0 0 1 0
vt1=be past	8 -6 1 -2
vt1=be perfect	5 -12 2 3
vt1=be pluperfect	0 7 -3 0
vt1=be present	6 7 -6 -18
vt1=begin gerund	6 -2 0 -1
vt1=begin past	0 -2 -8 8
vt1=begin present	0 0 3 -1
vt1=call past	0 5 -4 0
vt1=charge present	0 -7 7 0
vt1=come past	-3 0 3 0
vt1=come present	5 0 -1 0
vt1=conclude past	0 0 -2 1
vt1=die past	0 3 0 -1
vt1=end modal	0 5 0 -4
vt1=end participle	0 -6 0 7
vt1=end past	0 -8 0 9
vt1=end present	0 7 -2 -1
vt1=expect present	0 -4 7 0
vt1=fall past	0 2 0 0
vt1=go future	0 -5 0 7
vt1=go modal	0 4 0 0
vt1=go past	0 0 3 -2
vt1=go present	-1 0 2 -2
vt1=have past	-3 0 5 -3
vt1=have present	-4 -7 2 8
vt1=hold participle	0 0 2 0
vt1=hold past	0 0 3 -4
vt1=hold present	0 2 -1 0
vt1=lapse present	0 1 0 0
vt1=leave past	0 5 0 0
vt1=leave present	0 -4 -3 8
vt1=look past	0 1 0 0
vt1=make past	0 0 0 1
vt1=meet future	0 11 -8 0
vt1=meet gerund	0 6 -2 -2
vt1=meet participle	0 5 -4 0
vt1=meet past	-1 -2 7 0
vt1=meet present	-2 0 4 0
vt1=other future	0 9 -5 0
vt1=other past	-1 4 -10 4
vt1=other perfect	-1 0 7 -2
vt1=other pluperfect	15 -10 -4 0
vt1=other present	-2 -8 5 5
vt1=pay present	0 2 -1 0
vt1=plan present	0 4 -2 0
vt1=put future	0 -10 11 0
vt1=put past	0 -5 6 0
vt1=put present	0 9 -6 -1
vt1=resume present	0 5 -3 0
vt1=rise past	-1 0 0 4
vt1=run past	0 5 -2 0
vt1=run present	0 2 0 0
vt1=say past	-1 1 -16 8
vt1=see modal	0 4 -3 0
vt1=see past	0 1 0 0
vt1=set present	0 -12 14 0
vt1=settle past	0 3 -1 0
vt1=sign future	0 3 -2 0
vt1=sign participle	0 7 -4 0
vt1=sign past	0 1 -6 4
vt1=sit future	1 -8 0 4
vt1=sit past	-2 4 0 0
vt1=sit present	-3 -18 19 1
vt1=sleep present	0 1 0 0
vt1=stand present	0 5 -1 0
vt1=start gerund	12 -10 -1 0
vt1=stop present	0 2 0 -1
vt1=take future	0 -8 11 0
vt1=take past	0 -6 0 6
vt1=take present	0 2 -1 0
vt1=tell past	0 5 0 -4
vt1=threaten pluperfect	0 4 -3 0
vt1=write gerund	0 3 -2 0
vt1=write past	0 -6 7 0
vt2=be future	0 6 -3 0
vt2=be past	0 2 0 0
vt2=be present	5 0 -11 2
vt2=call past	0 4 -3 0
vt2=go present	0 0 3 0
vt2=other present	-2 0 7 0
vt2=post past	0 6 -4 0
vt2=put present	0 1 0 0
vt2=sign past	0 9 -7 0
vt2=sit present	7 -1 -1 0
vt2=take past	0 1 0 0
words=0	21 -32 12 13
words=1	-11 20 -6 -12
words=2	-4 8 -7 -2
words=3	0 2 6 -16
words=4	-12 23 -20 1
words=5	-15 1 7 -1
year	-35 13 -27 27`;
