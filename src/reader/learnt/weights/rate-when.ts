// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-3 -4 7 1 -8 -3
a:!	-2 0 -3 -10 1 9
a:'s	8 -7 10 -16 -2 0
a:-	6 -11 -5 6 0 3
a:.	2 1 6 0 -12 -4
a:<agent>	4 -2 -3 1 3 -6
a:<day-ahead>	-14 8 -8 0 -12 13
a:<day-ahead> .	0 8 -9 -8 -4 8
a:<day-gone>	-7 7 0 10 -18 -9
a:<day-gone> .	-11 3 -2 12 -11 -5
a:<day-today>	-3 -8 23 -12 -3 -7
a:<day-today> .	-1 -4 15 -8 -2 -3
a:<gate>	-2 1 10 -2 -2 -9
a:<goods>	13 3 -2 -9 -8 1
a:<level-noun>	-12 -8 2 -4 2 10
a:<level>	-26 -8 -4 0 13 11
a:<level> .	-4 3 4 -9 0 1
a:<level> <level>	-1 -8 -15 22 -6 -5
a:<level> on	-3 -2 7 -5 -1 2
a:<month-ahead>	3 10 -6 -6 0 -6
a:<month-gone>	2 -13 1 5 2 -5
a:<name>	1 0 14 -10 -19 -4
a:<name> 's	9 -2 0 -7 -1 -4
a:<name> .	-3 -8 17 -5 -3 -2
a:<name> <level>	0 -2 7 -2 0 0
a:<not>	2 5 -8 12 -12 -6
a:<number>	-13 -10 4 4 12 -6
a:<number> .	3 1 15 -12 -15 -8
a:<number> in	0 -2 -7 9 0 0
a:<number> largest	0 0 -4 0 0 6
a:<number> of	-6 -1 3 -4 7 -3
a:<number> to	0 0 6 -4 0 0
a:<organisation>	0 -9 -5 7 -3 5
a:<organisation> .	5 -2 -6 4 0 -2
a:<quality>	-4 -7 0 3 -7 9
a:<quality> banana	1 -2 -6 4 0 2
a:<quality> beef	-6 -3 -3 6 -1 4
a:<quality> cement	0 -3 -6 -3 5 4
a:<quality> date	0 2 5 -6 -3 0
a:<quality> good	-13 0 0 1 0 6
a:<quality> oil	-2 -3 -13 6 -1 10
a:<quality> one	0 0 8 -5 0 0
a:<quality> rice	-1 -4 -9 4 0 9
a:<seat>	6 0 -8 5 0 0
a:<sender>	2 -6 0 1 -3 1
a:<span>	-12 -6 2 4 0 3
a:<span> .	-7 -3 -3 0 -1 9
a:<taker>	0 0 -8 -4 0 11
a:<v-begin>	-7 3 8 2 -14 -7
a:<v-buy>	-5 -5 6 1 0 -4
a:<v-down>	-6 0 7 -3 -1 -3
a:<v-end>	-9 10 -13 6 -5 3
a:<v-impose>	-5 18 -10 0 -3 0
a:<v-propose>	3 -11 -9 11 -2 3
a:<v-return>	-2 9 -13 -7 7 1
a:<v-say>	3 -5 -2 -2 -5 9
a:<v-sell>	0 0 6 -1 0 -3
a:<v-stay>	0 2 -1 3 0 -6
a:<v-suspend>	2 -5 12 -4 -6 -4
a:<v-target>	-8 4 8 0 0 -9
a:<v-up>	-8 4 -9 13 -8 0
a:?	2 1 -21 1 7 8
a:a	-9 -7 2 0 11 1
a:a <number>	-6 -8 -8 -6 13 6
a:a <quality>	0 -6 13 -7 0 -1
a:about	3 2 -4 -6 5 -3
a:after	0 3 6 -4 -3 -7
a:again	0 20 -9 -3 -7 -13
a:again .	-1 7 -5 3 -1 -5
a:again on	0 8 -5 0 0 -1
a:agreement	-3 -3 10 -1 -2 -7
a:agreement with	0 0 7 -3 0 -1
a:all	-8 -4 9 0 -3 -3
a:all <quality>	0 0 -5 6 0 0
a:all country	0 0 7 -6 0 0
a:an	-2 -4 11 -1 -3 -4
a:and	-32 15 -5 4 -6 0
a:and <level>	-2 7 -9 -3 1 7
a:and <name>	0 0 6 -3 0 -2
a:and <number>	-5 12 -7 -2 -1 -2
a:and aluminium	0 -4 7 0 0 -1
a:and on	0 -5 -2 8 0 -3
a:and the	0 -2 -2 7 -1 0
a:another	0 -2 11 -5 0 -5
a:apply	-3 11 -3 -5 0 -3
a:apply .	0 7 -4 -2 0 0
a:are	3 1 1 -1 -3 -8
a:as	-9 -6 7 1 0 0
a:as before	-1 -4 10 -3 0 -2
a:as well	-6 -1 3 -9 3 3
a:at	-8 -9 6 -3 13 -13
a:at <level>	0 -2 8 -8 2 -1
a:at present	0 -2 8 -2 -1 -3
a:at the	-1 -6 0 0 6 -3
a:back	2 12 -13 6 -5 -12
a:back .	2 -1 -8 9 -2 -4
a:back on	0 8 -6 -1 0 0
a:banana	2 4 -10 1 -1 2
a:banana .	0 -4 -9 2 0 8
a:be	1 -11 0 3 2 2
a:been	1 11 2 -14 -3 -3
a:before	0 3 -18 12 2 -1
a:before .	4 -14 -5 7 7 -4
a:begin	0 -4 14 -8 0 -6
a:between	0 -2 5 -6 0 2
a:border	0 -1 7 -2 -2 -1
a:butter	2 5 -1 -6 -1 -2
a:by <day-ahead>	-2 -6 -1 6 0 0
a:call	-3 0 -9 9 0 4
a:car	-1 -1 12 -6 -3 -5
a:carpet	0 -3 8 -1 0 -4
a:case	-2 7 -9 3 -1 0
a:cement	0 1 -4 -7 4 3
a:cement .	0 5 -11 -1 0 5
a:cent	9 1 -8 -3 0 -2
a:charge	-5 -2 4 5 0 -7
a:cheese	5 -7 3 -6 -3 1
a:chicken	0 -5 -17 19 0 -1
a:coal	3 -3 7 -5 0 -4
a:cocoa	1 5 0 -7 -1 -1
a:cocoa butter	2 5 -1 -6 -1 -2
a:coconut	6 8 -2 -5 -3 -8
a:collect	0 -3 8 -1 0 -3
a:come	-2 -2 5 -8 -2 6
a:come on	0 -4 6 -3 0 2
a:country	-1 1 4 -10 0 2
a:crude	0 -1 7 -4 -1 0
a:day	0 -7 3 8 -11 1
a:day .	1 -13 6 4 -4 0
a:down	-1 -11 -2 1 4 6
a:down to	-1 -10 -1 2 5 3
a:duty	6 -2 9 -14 0 -3
a:duty .	-2 -3 7 -8 0 3
a:duty on	0 2 6 -2 -1 -7
a:each	-1 1 -17 12 0 7
a:either	0 8 3 -9 0 -5
a:electric	-2 -5 14 -5 -3 -5
a:electric car	-1 -3 10 -2 -1 -5
a:emergency	0 -1 -5 9 -2 0
a:end	-3 3 -12 11 -2 1
a:entry	3 0 5 0 0 -8
a:ever	-3 0 -8 -2 0 11
a:every	4 -4 0 -6 6 -3
a:fall	0 2 5 -3 0 -6
a:farm	0 -2 -4 8 -1 -2
a:fentanyl	-4 -14 14 0 -5 -10
a:fentanyl .	-1 -2 9 -5 0 -2
a:fentanyl and	0 -7 -1 8 0 -3
a:first	3 3 2 -6 0 -5
a:flour	-3 -4 8 -3 0 0
a:for	4 -16 5 -2 -16 11
a:for <quality>	-7 0 -5 10 -4 1
a:for <span>	-6 -5 -5 5 0 5
a:for fentanyl	-1 -6 13 -5 -4 -2
a:for most	0 -3 8 -3 0 -2
a:for the	-3 6 1 -4 -6 1
a:from	-2 9 -3 -3 -15 5
a:from <day-ahead>	0 1 -13 -5 -1 13
a:from <day-gone>	-4 7 -14 7 0 4
a:from <level>	0 -1 4 -8 0 2
a:from all	0 0 8 -7 0 0
a:gas	0 -1 2 -6 0 4
a:go	-3 0 0 8 -6 -4
a:good	-13 -11 1 6 -5 9
a:good .	-7 -6 -1 1 0 8
a:had	-1 7 6 -12 -1 -2
a:has	0 1 4 -7 -4 0
a:has been	4 7 -4 -1 0 -9
a:here	-1 5 2 -6 -1 -3
a:import	-3 -3 9 -6 2 -2
a:import from	-1 0 6 -4 0 0
a:in	-4 0 3 -9 0 6
a:in <month-ahead>	0 10 -4 -2 -1 -6
a:in <month-gone>	8 -12 0 -5 8 -7
a:in <name>	0 2 12 -25 -7 -1
a:in <number>	-1 -8 2 -2 -3 8
a:in <seat>	0 -7 8 0 0 -2
a:in place	0 12 -13 -6 0 6
a:in the	0 3 -10 2 2 3
a:instead	0 6 0 -11 -1 0
a:instead of	0 7 -1 -10 -1 0
a:into	-2 2 2 -8 0 0
a:is	7 -9 13 -10 -14 -2
a:is a	-7 -8 -1 7 -1 3
a:is back	2 8 -10 -1 0 -1
a:is charge	0 -1 6 -1 0 -1
a:is not	-4 2 9 -7 0 -4
a:it	-1 4 1 -10 -7 8
a:it .	-1 10 -6 0 -4 -3
a:its	6 9 -1 -8 0 -7
a:largest	0 0 -5 -1 0 7
a:last	-6 8 -7 6 -2 -8
a:last year	-2 10 -4 0 -3 -4
a:lift	-3 6 -12 3 0 4
a:list	0 -4 15 -5 -2 -8
a:machinery	-1 1 -4 -7 -1 7
a:make	8 -1 -10 -1 0 4
a:medicine	-1 -5 2 -9 4 3
a:more	2 7 -6 0 -4 0
a:most	-3 -8 10 -5 5 -4
a:motorcycle	-3 6 -8 9 -3 -4
a:much	-4 -1 0 8 0 -6
a:my	9 2 -10 0 0 -3
a:never	12 5 -12 2 -5 -5
a:new	0 -3 -3 6 0 0
a:next	3 3 -12 5 -2 2
a:no	-2 3 -9 4 0 3
a:not	-10 -5 7 6 -4 -5
a:now	0 -11 25 -13 -1 -6
a:now .	0 -7 13 -4 0 -3
a:of	-14 1 12 -12 9 -5
a:of <day-gone>	0 0 -4 6 0 -3
a:of <name>	7 -2 0 -2 0 -7
a:of <number>	-2 10 -2 -13 6 -6
a:of its	0 6 -1 -5 0 -1
a:of last	0 -1 -5 8 0 0
a:of that	0 -6 6 0 -2 3
a:of the	-5 -11 1 -2 6 5
a:off	-6 8 -2 0 0 -2
a:oil	6 1 -6 -3 1 2
a:oil .	7 3 -11 7 0 -12
a:oil and	0 -1 3 -7 0 4
a:old	0 -7 1 5 0 -1
a:older	0 -4 7 -2 0 0
a:on	8 2 1 -4 -15 -1
a:on <day-ahead>	-9 3 0 1 -3 4
a:on <name>	2 -10 3 0 -1 3
a:on <quality>	0 0 -4 -5 -2 9
a:on all	0 5 -9 4 0 1
a:on everything	4 -3 -6 6 0 -2
a:on good	-2 -4 -1 6 0 -1
a:on its	3 2 3 -9 -2 0
a:on soybean	0 -7 -9 14 0 -1
a:on steel	-2 -8 13 -2 0 -3
a:on their	-3 -5 0 -7 10 0
a:on top	-1 2 -3 -8 -2 8
a:once	0 6 -6 3 -1 0
a:one	1 -8 2 -2 -2 6
a:one .	-1 -1 0 -8 0 7
a:or	-1 -6 5 -5 0 4
a:or <level>	0 -2 -2 -6 0 9
a:ordinary	0 0 8 -6 0 -2
a:other	0 3 -11 -8 9 4
a:our	0 -12 3 0 10 -7
a:outside	0 -2 -3 6 0 0
a:outside the	0 -2 -3 6 0 0
a:over	-5 -17 4 5 -4 4
a:over fentanyl	0 -3 -4 8 0 -3
a:over there	0 -2 7 -3 0 -1
a:own	-3 -5 -1 2 7 -4
a:pact	0 -2 -4 6 0 0
a:palm	-1 -6 6 1 -2 0
a:palm oil	-1 -6 5 1 -2 0
a:paper	0 4 -4 -7 0 6
a:pay	-3 -4 1 -9 -1 8
a:pay .	0 0 6 -3 0 0
a:payable	-1 7 0 -7 0 -1
a:per	9 1 -5 -6 0 -2
a:per cent	9 1 -8 -3 0 -2
a:place	0 12 -13 -6 0 6
a:place of	0 12 -16 0 0 7
a:powder	-5 3 -9 -1 0 9
a:present	0 -2 8 -2 -1 -3
a:product	-1 6 2 -6 -1 -2
a:rate	-4 -9 2 3 -1 4
a:reciprocal	0 -3 -6 6 0 4
a:remain .	-1 -2 -2 7 0 -4
a:return	-1 13 -12 -2 0 1
a:rice	0 -4 -5 1 0 6
a:rose	0 -1 -1 6 0 -3
a:salmon	1 6 -7 -4 3 -4
a:same	-6 4 11 -8 0 -10
a:same day	-2 1 10 -5 -5 -4
a:section	0 4 6 -7 -2 -4
a:section <number>	0 4 6 -7 -2 -4
a:side	-3 5 -5 -8 0 6
a:since	-15 -24 31 -17 -7 6
a:since <day-gone>	-5 -8 21 -10 -4 -4
a:since <month-gone>	-3 -4 10 -3 -6 2
a:since <number>	0 -4 3 -1 -5 7
a:so	-4 -6 -2 4 -1 5
a:soybean	1 -10 -8 13 -1 -3
a:spring	0 -4 0 -5 8 0
a:stay	-3 -9 9 2 0 -7
a:stay .	-1 -3 9 -4 0 -1
a:steel	1 -1 14 -10 -2 -9
a:steel and	0 -5 9 -1 0 -2
a:stuff	-1 -7 6 -1 -1 4
a:sugar	3 -10 0 -2 0 5
a:surcharge	0 -2 -2 6 0 -3
a:take	-3 0 5 2 -3 -6
a:tariff	-2 6 -11 0 -3 9
a:tax	-3 8 -2 -1 0 -3
a:tax on	-1 7 -2 0 0 -5
a:tea	-2 11 -9 -6 1 1
a:than	0 -1 9 -5 0 -2
a:that	-14 -6 8 -5 0 8
a:the	-19 1 0 -2 12 0
a:the <day-ahead>	-1 -10 10 -6 0 3
a:the <level>	0 1 -18 9 0 11
a:the <name>	-1 -7 11 -9 -1 2
a:the <quality>	-2 -8 10 -2 1 -5
a:the end	-2 7 -13 6 -1 2
a:the old	0 -6 0 5 0 0
a:the ordinary	0 0 7 -4 0 -2
a:the other	0 5 -10 -5 9 -2
a:the same	-6 5 8 -5 0 -10
a:the truce	0 -4 -3 10 0 -2
a:the value	0 0 7 -1 0 -3
a:the whole	0 6 -15 11 0 -1
a:their	-4 -6 -2 0 10 0
a:them	-3 3 3 3 -5 -6
a:them .	0 0 9 -5 0 -5
a:then	-1 9 -11 4 2 -3
a:there	-2 -3 4 -11 3 3
a:tile	-5 2 -7 0 0 8
a:time	0 -6 -2 9 -2 -2
a:to	-1 -25 16 2 0 -7
a:to <level>	-8 -9 11 -3 -1 0
a:to <number>	-4 -17 -4 16 6 -12
a:to the	-1 -7 6 0 0 0
a:too	-6 -4 17 -4 0 -8
a:too .	0 -2 6 -1 0 0
a:top	-1 2 -3 -10 0 8
a:truce	-1 -5 -2 10 -1 -4
a:truce .	0 0 -8 11 0 -1
a:under	-7 -11 6 7 -7 -4
a:under a	0 -1 -3 6 0 -1
a:under section	0 -3 10 -4 -1 -4
a:until	-4 -17 11 6 1 -4
a:until the	-1 -13 11 -7 5 1
a:up	-3 6 -12 -4 -1 9
a:upon	0 -7 10 -4 0 -4
a:value	0 -2 12 -4 -1 -4
a:was	9 -13 -6 0 7 -3
a:way	-1 1 -9 -4 4 8
a:week	0 -4 -5 8 0 0
a:well	-6 -1 3 -9 3 3
a:well .	-2 -9 6 0 0 4
a:what	1 -13 13 -4 -8 0
a:wheat	-1 -7 0 4 0 3
a:whole	0 6 -15 11 0 -1
a:will be	0 1 -7 0 0 6
a:with	0 -7 2 2 3 -4
a:with the	-1 0 9 -8 -1 -2
a:would	2 10 -24 4 0 5
a:year	1 4 -8 7 -7 -1
after=far higher	1 11 -10 -10 11 -5
after=far higher other	-1 11 -8 -3 5 -6
after=far higher same	2 1 -5 -8 8 0
after=far lower	-2 8 -1 2 -14 -1
after=far lower other	0 16 0 0 -16 -9
after=far lower same	-3 -8 -2 3 0 7
after=far same	-1 -15 4 5 -18 8
after=far same other	-15 -18 3 14 -14 2
after=far same same	6 -3 2 -10 -9 7
after=here higher	-11 7 0 -5 13 -14
after=here higher other	-11 16 -13 -3 10 -4
after=here higher same	-5 -1 6 -4 8 -13
after=here lower	-35 1 1 8 -19 11
after=here lower other	-14 14 -10 6 -7 1
after=here lower same	-26 -7 6 6 -16 11
after=here same	-3 -15 -10 23 -4 -1
after=here same other	0 -1 8 -3 -1 -4
after=here same same	-2 -14 -15 25 -3 0
after=paragraph higher	8 8 -10 -6 15 -17
after=paragraph higher other	9 11 -17 5 6 -20
after=paragraph higher same	1 0 2 -15 12 -5
after=paragraph lower	-17 -2 2 13 -5 -6
after=paragraph lower other	-7 1 -14 14 2 6
after=paragraph lower same	-12 -3 13 4 -8 -15
after=paragraph same	11 -13 5 -9 -14 6
after=paragraph same other	-5 -9 6 -3 -5 6
after=paragraph same same	14 -8 0 -8 -10 1
announced	-2 10 0 -8 -1 -6
asked	-11 20 4 -15 -15 -3
asks	10 -1 -21 1 0 7
b:"	11 -17 -7 6 13 -13
b:" we	-5 -1 15 -3 0 -10
b:'s	0 -2 11 -7 -4 -6
b:'s <number>	0 9 -4 -1 -1 -2
b:'s at	0 -2 10 -5 0 -1
b:'s tariff	0 6 -5 1 -1 -2
b:(	12 2 3 -15 -12 -2
b:)	-7 6 -1 0 2 -6
b:,	-13 8 -6 2 -2 1
b:, <level>	0 -8 2 -7 4 6
b:, <name>	-7 -2 9 -30 4 7
b:, <quality>	-4 2 1 -14 2 3
b:, <seat>	0 5 -6 4 0 -4
b:, a	-1 -5 7 -9 2 2
b:, and	-13 -5 3 5 3 -2
b:, are	0 -2 8 -3 0 0
b:, at	-5 -20 9 8 0 -4
b:, both	-1 0 -1 -7 0 7
b:, for	0 7 -13 -1 -1 9
b:, from	0 5 0 -2 -7 2
b:, has	-2 8 -10 -6 0 7
b:, in	-1 -14 -2 5 7 0
b:, is	0 0 -8 6 -2 3
b:, its	6 -6 7 -6 0 -3
b:, not	11 -14 -1 3 -2 -9
b:, now	0 -4 13 -7 -2 -3
b:, on	0 10 -2 -7 0 -1
b:, or	0 6 -2 0 0 -5
b:, pay	-1 -7 19 -10 0 -4
b:, say	1 0 6 -2 0 -5
b:, the	-5 3 3 -2 7 -12
b:, to	0 1 -14 -6 4 13
b:, up	0 -9 -5 13 -1 -6
b:, was	6 0 0 -2 0 -6
b:, will	-4 8 -10 0 -1 2
b:, with	-1 -4 4 -11 0 7
b:-	-8 4 7 4 -9 -9
b:.	4 3 -4 5 -6 -8
b::	1 2 5 -9 1 -4
b:: <level>	-2 -6 1 4 -3 3
b:: <name>	8 9 -8 4 -4 -13
b:: <number>	15 -4 -8 3 -6 -11
b:: <quality>	-1 -5 0 -8 11 -3
b:: the	1 -8 -12 9 3 2
b:;	-5 11 -1 -2 -2 -5
b:; the	-3 -2 8 0 0 -4
b:<agent>	-7 -1 -5 -4 0 14
b:<day-ahead>	5 5 -15 14 -8 -7
b:<day-ahead> the	-2 4 -8 8 0 -2
b:<day-gone>	-15 13 -4 6 -14 -3
b:<day-gone> it	0 -2 -7 12 -4 -1
b:<day-today>	-5 -1 11 -2 -4 -6
b:<duty>	5 -6 2 -2 -8 4
b:<gate>	9 -5 0 0 0 -7
b:<goods>	-7 2 5 -1 0 -6
b:<level-noun>	1 -5 7 -3 -4 0
b:<level>	-30 -6 -3 -7 11 14
b:<level> <level>	-2 -12 1 -9 11 5
b:<level> from	0 -15 0 14 -6 -10
b:<level> instead	0 4 0 3 -4 -8
b:<level> on	-2 -3 11 -12 0 0
b:<level> or	-1 -8 0 -8 -2 11
b:<level> to	-5 -6 3 -13 -11 14
b:<month-ahead>	3 5 -21 12 6 -8
b:<month-gone>	-10 -3 -1 -5 8 8
b:<month-gone> it	0 -2 6 -12 8 0
b:<month-gone> the	0 7 -11 2 0 -1
b:<name>	-8 -11 11 8 5 -16
b:<name> 's	1 -3 5 0 3 -13
b:<name> <level>	-3 7 -2 -18 8 -12
b:<name> are	0 -2 6 -2 0 -1
b:<name> at	-7 -11 4 4 -3 4
b:<name> charge	-1 -20 8 4 5 -10
b:<name> duty	-2 -1 6 0 -1 -1
b:<name> go	0 3 -10 4 6 -8
b:<name> had	3 0 8 -10 -2 -2
b:<name> has	7 -3 6 4 -5 -16
b:<name> keep	0 -2 0 -8 0 8
b:<name> levy	-1 10 -6 -2 0 -5
b:<name> pay	-1 0 10 -9 0 0
b:<name> put	-1 5 -6 8 -3 -10
b:<name> take	-3 3 -4 -8 5 4
b:<name> tariff	0 -2 15 -7 -2 -8
b:<name> to	-2 -13 16 -1 0 -9
b:<name> was	2 -3 7 -1 -5 -6
b:<name> will	1 -10 3 -15 4 7
b:<name> would	5 -5 3 -6 -3 0
b:<not>	18 -7 -7 -7 -11 5
b:<number>	8 7 -4 2 -10 -8
b:<number> and	-3 6 -7 3 0 0
b:<number> duty	0 -2 11 -7 0 -2
b:<number> in	0 5 0 -6 0 0
b:<number> of	0 -3 6 0 0 -2
b:<number> on	0 -7 -5 2 -3 10
b:<number> or	0 -9 7 -4 0 4
b:<number> the	-3 -6 -6 12 -1 0
b:<number> to	-6 13 2 -7 -6 -10
b:<office>	7 -1 -14 -4 -1 8
b:<organisation>	-2 -6 -3 1 0 7
b:<person>	-2 -11 -5 -1 -12 17
b:<person> say	0 -10 1 -5 -1 9
b:<quality>	-5 2 2 0 6 -10
b:<quality> beef	0 -5 3 -8 9 -3
b:<quality> car	0 -8 10 0 0 -1
b:<quality> date	0 1 -6 5 0 0
b:<quality> duty	1 7 -3 -1 -2 -4
b:<quality> good	-10 5 -3 5 6 -11
b:<quality> hazelnut	0 4 3 -7 0 -1
b:<quality> orange	0 -3 5 -7 6 -3
b:<quality> origin	0 -1 0 -6 0 5
b:<quality> rice	0 8 -6 3 -1 -5
b:<quality> salmon	0 0 -7 8 0 0
b:<quality> side	-1 0 6 -7 0 0
b:<quality> tariff	-8 3 12 0 0 -12
b:<quality> wheat	0 -7 0 0 0 7
b:<seat>	-2 -12 10 -12 8 3
b:<seat> had	0 -9 2 -3 8 -3
b:<seat> has	-1 -2 6 -2 0 0
b:<sender>	-9 5 2 -9 6 -2
b:<span>	-5 -5 5 3 -7 2
b:<span> at	0 -1 -5 10 -4 -1
b:<v-agree>	1 -8 4 -15 10 1
b:<v-bear>	5 -5 11 -9 0 -5
b:<v-begin>	1 -3 7 0 -7 -5
b:<v-buy>	-9 -7 6 0 2 0
b:<v-down>	-3 -3 9 0 -11 -2
b:<v-end>	-4 -5 7 5 -3 -8
b:<v-impose>	0 2 2 -6 -6 1
b:<v-propose>	9 -9 -2 -10 -19 8
b:<v-return>	1 1 0 -7 6 -6
b:<v-say>	10 -3 -8 -15 -2 10
b:<v-sell>	-9 0 8 -12 5 0
b:<v-stay>	-16 -10 18 5 -5 -9
b:<v-suspend>	-5 7 12 -1 -9 -19
b:<v-target>	0 6 -5 -4 0 1
b:<v-threaten>	-1 -2 -8 -5 -5 14
b:<v-up>	-4 0 4 -1 4 -6
b:a	9 -7 -16 -5 -7 20
b:a <quality>	2 4 -11 7 -5 -2
b:a duty	3 -7 -5 0 2 4
b:a levy	4 0 -6 0 0 2
b:a new	-3 6 -2 -1 0 0
b:a rate	6 -3 0 -7 0 2
b:a surcharge	2 3 1 0 0 -9
b:a tariff	-7 -6 -13 4 -1 16
b:a total	-3 -2 3 6 -1 -4
b:about	-1 -17 9 1 2 -1
b:above	0 -3 10 -2 0 -5
b:above the	0 -2 8 -2 0 -3
b:add	-8 4 5 0 0 -7
b:additional	-10 -11 2 8 -8 6
b:additional duty	-5 -6 1 4 -2 4
b:after	-4 -9 1 9 -6 0
b:against	-1 6 0 -2 0 -5
b:ago	0 -2 -5 9 -1 0
b:agree	7 0 -2 -2 0 -3
b:all	5 6 -2 -3 -3 -6
b:allow	-1 0 -6 7 0 0
b:also	0 -7 1 -3 0 6
b:aluminium	0 -3 9 -2 0 -2
b:an	3 0 2 -4 -6 2
b:an <quality>	6 7 -7 -8 0 0
b:an additional	-6 -7 2 0 -3 9
b:an extra	-3 -4 9 0 -1 -3
b:and	-20 6 2 2 -5 -1
b:and <name>	-2 9 -8 5 5 -14
b:and <seat>	-1 -12 10 -7 8 0
b:and a	-6 0 -3 6 -1 0
b:and about	0 -4 9 -4 0 -1
b:and above	0 -2 8 -2 0 -3
b:and at	0 -4 -7 4 3 2
b:and has	-1 7 -3 -1 0 -2
b:and it	2 -4 9 -7 -2 -1
b:and pay	0 -6 12 -5 -1 -1
b:and the	-1 6 -7 9 -11 -2
b:and they	0 9 -3 -4 0 -1
b:and would	-1 8 -6 0 0 -1
b:announce	-3 11 -12 -11 2 5
b:announce a	-6 7 -4 -8 3 1
b:another	-3 -7 -2 0 -5 10
b:answer	-6 1 -10 4 4 2
b:apply	0 -2 6 -1 0 -1
b:are	7 1 11 -4 -8 -24
b:as	16 0 -15 -9 10 1
b:as far	0 0 -2 -3 6 0
b:as much	0 -2 -5 -10 11 4
b:as the	0 -1 -2 7 -2 -3
b:ask	1 -2 11 -1 -8 -7
b:at	-5 -7 6 8 0 -11
b:at <level>	-1 2 0 0 5 -9
b:at <number>	-1 8 -8 1 0 -2
b:at a	-3 -4 12 -5 0 -3
b:at the	7 -6 -4 0 4 -4
b:avocado	4 7 -7 -2 0 -2
b:back	8 19 -20 3 -11 -10
b:back at	7 1 -8 4 -1 -6
b:back to	2 6 -2 0 -4 -4
b:be	9 -3 -5 -7 0 4
b:be at	-1 3 -6 0 0 4
b:be charge	0 -3 -3 0 0 6
b:bear	-3 4 4 -11 1 -1
b:become	-3 5 -18 9 0 1
b:beef	-1 0 9 -15 10 -11
b:been	0 -7 3 5 -1 -2
b:before	-5 13 -10 1 -8 0
b:before the	-2 16 -1 -7 -12 0
b:being	0 7 -9 3 0 -1
b:bill	-6 -3 0 -4 1 8
b:both	-6 11 -7 -1 -3 4
b:both country	0 3 -2 5 0 -7
b:bring	0 6 0 1 -6 -2
b:bring the	0 -2 6 3 -5 -6
b:but	-9 -1 15 -12 -3 -3
b:butter	2 -12 -3 7 3 -1
b:buyer	0 -1 -4 1 -1 6
b:by	4 9 -4 -17 4 -1
b:car	-2 -10 17 -3 -1 -4
b:cement	7 -3 0 -5 -2 0
b:charge	-3 0 6 -1 1 -6
b:charge <level>	0 -1 7 -3 0 -3
b:charge <quality>	0 6 -12 5 2 0
b:cheese	-6 -3 -4 1 -1 10
b:chip	0 -3 9 -3 -1 -1
b:cocoa butter	2 -6 -4 2 4 0
b:coffee and	0 -1 7 -3 -1 0
b:collect	-4 3 12 -11 -5 0
b:come	0 -7 11 3 -7 -14
b:come down	0 0 -5 6 0 0
b:come in	0 -3 8 -2 0 -1
b:come on	0 0 6 -3 0 -3
b:copper	0 -1 8 -3 -1 0
b:cotton	0 9 -8 0 1 -2
b:could	-10 -6 -4 0 0 15
b:custom	1 -1 10 -7 -1 -3
b:cut	1 2 -11 0 1 8
b:cut its	0 -3 -3 -9 4 7
b:date	1 7 -2 -3 -3 -2
b:did	0 0 -2 2 4 -7
b:do	1 6 0 -9 -6 0
b:double	-1 -8 2 5 0 -4
b:down	-5 -12 8 -4 5 0
b:down from	-2 -1 -11 -1 9 7
b:down to	0 -9 10 -3 -6 0
b:drop	-1 -3 4 -6 0 5
b:duty	8 -8 2 0 -2 -2
b:duty go	-6 5 -5 10 -5 -5
b:duty is	0 -6 11 -1 0 -3
b:duty of	-3 -2 9 -2 -2 -5
b:duty on	12 -8 -4 -7 1 7
b:each	0 -2 -5 7 0 -2
b:enter	6 -13 2 2 -10 0
b:enter <name>	-4 -10 5 0 -4 4
b:enter at	7 0 -5 -1 0 0
b:extra	-5 -7 2 1 2 0
b:face	1 9 -3 -12 2 -1
b:fall	-4 1 2 2 -6 -1
b:fall from	0 -3 5 -9 -1 4
b:fall to	0 -7 0 6 -2 0
b:far	0 -2 -4 0 8 -1
b:far as	0 0 -2 -3 6 0
b:fentanyl	-3 -6 4 0 0 0
b:fentanyl duty	0 -2 -1 -1 -3 6
b:figure	5 3 4 -13 -2 -1
b:figure of	6 4 -4 -9 -2 2
b:flour	0 4 6 -7 -5 -3
b:for	2 8 -11 -8 -12 13
b:for <name>	-3 -2 -1 7 -2 -1
b:for <span>	-1 -2 7 -4 -3 4
b:for a	2 0 -7 1 -5 5
b:for fentanyl	0 0 -8 8 1 -1
b:for the	-3 -10 11 -8 3 -3
b:free	0 -9 2 3 3 0
b:from	-18 3 0 4 3 -7
b:from <day-ahead>	3 4 0 -3 -1 -6
b:from <day-gone>	0 15 -13 -1 0 -1
b:from <level>	-2 8 -7 -4 -9 11
b:from <name>	-8 -1 8 -16 -1 7
b:from <number>	-1 5 2 -2 -2 -6
b:from the	0 -6 1 -12 8 3
b:further	-7 4 1 2 0 -2
b:general	-1 -2 13 -5 0 -4
b:general rate	-1 -1 8 -1 0 -3
b:get	0 1 7 -8 0 -3
b:get a	-2 -1 13 -5 0 -7
b:go back	-3 7 -1 1 -5 -1
b:go from	-2 4 6 0 -13 -9
b:go into	0 -3 6 -1 -1 0
b:go on	-2 -4 18 -10 0 -9
b:go up	1 -5 0 -13 10 2
b:good	-14 0 7 0 5 -10
b:good now	0 0 -12 8 5 0
b:good of	-1 -6 7 -3 0 1
b:good pay	-1 -8 6 -7 6 -2
b:good to	-1 -5 2 9 -4 -9
b:had	3 -11 -3 7 6 -8
b:had been	-3 -7 -13 11 2 0
b:had offer	7 0 0 0 0 -6
b:had pay	0 -1 -9 11 0 -1
b:has	2 -4 4 -8 -18 8
b:has been	5 -11 8 0 -4 -4
b:has had	-1 0 12 -8 -1 -4
b:have	4 3 3 -11 -1 -3
b:have been	-5 6 3 -8 -3 0
b:have pay	0 -2 7 -4 1 -1
b:hazelnut	0 0 3 -7 0 2
b:he	-1 -16 0 -4 -5 16
b:he would	0 -9 7 0 0 0
b:heard	10 -6 2 -5 0 -4
b:here	0 -2 6 -2 0 0
b:high	0 -5 6 -1 1 -1
b:him	0 -7 -2 5 0 3
b:hold	0 8 1 -6 -1 -5
b:i	9 -3 -4 -14 5 3
b:if	1 12 -6 -5 -7 -1
b:if the	-10 13 -10 5 -2 -3
b:import	-2 -4 -3 6 3 -2
b:impose	-2 -8 2 3 -1 1
b:in	8 -14 5 -5 12 -9
b:in <month-gone>	-7 1 -9 2 5 4
b:in <name>	2 -3 1 3 2 -14
b:in <seat>	11 0 -4 -8 -1 -3
b:in a	0 -1 -2 7 0 -3
b:in place	0 -7 4 -10 8 -2
b:in the	-2 -6 0 -1 10 -7
b:into	-8 5 4 -9 6 -15
b:into <name>	-5 1 2 -6 7 -11
b:is at	0 -7 12 -1 0 -1
b:is down	-1 -9 -4 7 7 -4
b:is to	3 4 -9 4 -1 0
b:it	-17 -6 4 -1 10 3
b:it 's	0 5 10 -17 -9 -8
b:it go	-1 -4 7 -4 1 -2
b:it has	-7 -11 2 -5 -2 12
b:it pay	-1 4 -7 4 0 -1
b:it was	1 3 -8 0 6 -13
b:it would	-3 3 -10 -1 0 6
b:its	-8 0 11 -5 0 -7
b:its additional	0 -1 6 0 0 -3
b:its duty	0 -19 6 6 -8 3
b:its own	0 -1 -8 3 5 2
b:its tariff	0 0 10 -6 0 -3
b:jump	-4 8 1 -2 0 -4
b:keep	0 -6 6 1 -6 -2
b:keep its	0 -2 5 -9 0 2
b:keep pay	0 0 8 -4 0 -2
b:last	6 -10 -3 -2 0 7
b:last week	5 -3 -7 3 -4 4
b:law	-2 6 -13 7 0 0
b:lay	-1 -4 -12 8 0 8
b:leave	1 -8 17 -1 -6 -11
b:let	0 -5 3 -11 2 4
b:let the	0 1 -3 -7 3 3
b:lift	-1 -7 0 5 -1 0
b:list	-2 0 6 -8 2 0
b:lower	-2 -6 5 -3 3 -1
b:lower its	-1 -5 6 -10 3 -1
b:lower the	0 0 -6 7 0 -2
b:make	-7 -9 2 -5 1 11
b:make it	-1 -5 -2 0 -1 8
b:may	8 -9 5 -5 -2 -1
b:mean	-4 4 -2 -3 7 -7
b:midnight	-2 -8 15 -4 -6 -3
b:month	0 -1 -5 6 0 1
b:more	-3 -6 3 0 4 0
b:more than	-3 -4 8 -2 0 0
b:mr	-5 -3 0 0 0 7
b:mr <person>	-5 -3 0 0 0 7
b:much	0 -2 -5 -10 11 4
b:much as	0 -2 -5 -10 11 4
b:my	-2 -7 6 3 0 -3
b:never	7 -3 1 -9 -2 1
b:no	14 1 -15 -5 -4 5
b:no .	8 10 -7 -12 0 -6
b:not	8 -12 7 7 -13 -14
b:not the	6 0 -3 0 -2 -3
b:nothing	-1 4 -8 -4 -1 8
b:now	-7 -16 1 6 5 -3
b:now pay	0 0 -9 9 0 0
b:number	0 0 -6 10 -4 -3
b:of	3 -8 1 -2 -13 9
b:of <level>	-4 -7 10 -13 -2 6
b:of <name>	-4 -6 4 1 -1 0
b:of <number>	-3 7 -5 3 -4 -1
b:of <quality>	-1 -3 0 -8 0 7
b:of a	16 -6 -12 -9 -1 -1
b:of its	0 8 -13 8 0 -2
b:of the	-5 2 2 5 0 -9
b:off	0 -3 6 -3 0 0
b:offer	13 -4 -4 -4 -1 -4
b:offer to	6 0 2 0 0 -6
b:older	-2 -2 6 -5 -1 2
b:on	-8 0 5 -5 -1 4
b:on <day-ahead>	4 0 -11 10 -1 -2
b:on <day-gone>	-8 0 5 0 -6 0
b:on charge	0 -1 6 -2 0 -1
b:on our	0 -7 -4 7 -4 6
b:on the	-6 -6 -1 -8 -2 13
b:on their	0 10 -9 1 -1 -1
b:on them	0 -2 7 0 -5 0
b:on top	-1 -7 13 -12 5 -3
b:once	-1 1 -11 5 2 0
b:one	0 -14 7 0 2 -3
b:or	-4 -5 4 -7 -5 10
b:orange	-1 -1 6 -8 5 -6
b:order	-5 -2 15 -8 0 -5
b:ordinary	0 -5 18 -8 0 -11
b:origin	0 -1 0 -6 0 5
b:other	0 -5 10 -6 3 -4
b:out	-1 5 -7 2 -2 4
b:out of	0 8 -4 2 -5 -2
b:over	-2 10 5 -6 -8 -7
b:owe	0 -7 -1 7 -1 0
b:own	-1 1 -8 4 4 0
b:palm	0 0 1 -9 4 -1
b:palm oil	0 3 3 -7 -1 0
b:paper	-2 -7 -7 7 0 8
b:part	0 -2 10 -4 0 -4
b:pause	0 6 0 2 -4 -5
b:pay	-2 -6 13 -1 3 -19
b:pay <level>	0 -5 -3 6 0 0
b:pay <name>	0 -3 7 -1 0 0
b:pay a	0 0 8 -6 0 0
b:pay an	6 -3 0 -2 0 0
b:pay the	-3 7 0 -6 -3 0
b:place	0 -7 -2 1 8 -4
b:place of	0 -7 -1 0 8 -3
b:plan	6 -3 -6 0 0 2
b:plu	-2 0 15 -12 -2 -9
b:post	-2 -3 -5 -6 -1 12
b:present	11 -1 -5 -6 0 -4
b:present duty	12 0 -9 -3 0 -1
b:product	-2 -6 2 7 -4 -5
b:propose	-3 -3 -7 -1 0 12
b:put	-1 3 -6 1 0 2
b:raise	3 -7 4 0 -3 0
b:raise its	1 -6 0 5 0 0
b:rate	8 -10 2 -2 -5 1
b:rate of	4 -1 1 -10 -2 4
b:rather	-2 0 -8 0 4 5
b:reach	-4 -5 -5 -2 12 -1
b:read	11 -8 -12 10 -6 -4
b:reciprocal	0 1 12 -8 -2 -6
b:remain	-2 -4 9 2 -1 -8
b:reply	0 4 -9 7 -2 -5
b:return	-3 10 0 -2 -1 -7
b:return to	-3 12 0 0 0 -10
b:rise to	-4 4 3 -10 2 0
b:rubber	-4 7 -10 10 -5 -6
b:rum	5 -12 -9 5 -2 10
b:same	-3 -8 8 -3 -2 1
b:say	8 -15 -2 -2 -12 11
b:say he	-3 -6 -6 -1 0 13
b:section	0 -7 13 -4 0 -3
b:section <number>	0 -7 13 -4 0 -3
b:sell	-4 -3 12 -6 2 -5
b:set	-3 13 -6 0 -2 -6
b:ship	-2 -5 0 -4 0 7
b:shoe	0 9 -5 -4 1 -5
b:should	-3 -3 10 -5 -1 -3
b:sign	-1 -4 7 -8 -1 3
b:since	-8 -3 27 -22 -7 -1
b:since <day-gone>	-2 2 9 -7 0 -5
b:since <month-gone>	0 0 10 -7 0 -1
b:since the	0 -1 9 -7 0 0
b:slap	4 1 -11 -5 -2 7
b:slap a	-1 4 -7 -2 0 5
b:so	6 -5 9 -11 -10 2
b:so that	7 -5 -5 -7 0 6
b:spring	0 3 -10 0 8 -1
b:stand	-3 2 -3 -4 8 -4
b:stand at	0 -10 4 -6 9 -3
b:stay	0 -8 3 5 -2 0
b:stay at	0 -7 0 6 -2 0
b:steel	-1 -18 17 2 -5 4
b:still	-4 -6 -2 11 -4 -3
b:still pay	0 -1 6 -3 0 0
b:stop	-5 3 -6 7 -1 0
b:sugar	-8 3 2 2 -6 0
b:surcharge	7 0 -10 9 0 -2
b:surcharge of	6 1 -4 7 -1 -16
b:surcharge on	0 -3 -3 6 0 -2
b:suspend	-2 1 10 -6 0 -9
b:suspend its	-1 -4 7 0 0 -2
b:take the	0 -3 -10 -1 0 15
b:talk	5 -4 -7 -5 -2 9
b:tariff	-24 -1 10 -6 -9 9
b:tariff of	-13 -6 -4 -4 -4 19
b:tariff on	-10 0 2 4 0 -3
b:tax	0 8 -6 -3 5 -8
b:tax at	0 6 -4 -5 3 -1
b:tea	4 3 5 -4 -5 -8
b:tell	9 -11 4 -3 -2 -2
b:than	-6 8 -5 0 3 -6
b:that	22 -7 -10 -7 -9 4
b:that 's	-5 2 7 -5 -4 -7
b:that <name>	19 -10 -12 -11 4 -3
b:that <quality>	6 -1 1 -8 -1 0
b:that he	-1 -2 -5 -1 0 9
b:that is	0 0 7 -4 0 -6
b:that it	1 -4 -7 4 -7 8
b:that make	-1 -4 11 -5 0 -4
b:that of	0 -3 9 -2 0 -3
b:that the	12 -19 0 -14 -4 7
b:that was	-3 5 6 -6 -4 -1
b:that you	11 -2 -1 -4 0 -7
b:the	-8 -7 5 8 -2 -6
b:the <level>	0 -6 5 0 0 0
b:the <number>	-2 -7 2 0 0 5
b:the <office>	0 -6 -11 -3 0 14
b:the <organisation>	-3 -10 3 2 2 0
b:the <person>	0 0 -8 -2 0 9
b:the <quality>	-9 9 1 4 -6 -11
b:the additional	-3 -8 -4 12 -3 2
b:the duty	10 6 1 -5 -1 -14
b:the fentanyl	0 -3 0 0 -3 6
b:the general	0 0 8 -4 0 -1
b:the old	0 -10 11 0 -3 -2
b:the ordinary	0 -4 15 -6 0 -10
b:the other	0 -4 10 -3 0 -3
b:the present	6 -1 -2 -2 0 -3
b:the rate	1 -6 9 -1 -4 -5
b:the reciprocal	0 2 6 -7 0 -1
b:the same	-3 -8 8 -3 -2 1
b:the surcharge	0 0 -8 9 -1 -2
b:the truce	-1 16 -3 -11 -8 0
b:the two	-2 0 0 0 5 -7
b:their	-4 6 -3 0 4 -10
b:them	5 -5 5 4 -8 -7
b:then	-10 7 1 3 -10 -2
b:then it	0 9 -10 2 0 -1
b:then the	-2 -2 6 -3 0 -1
b:there	8 -9 0 -1 -8 4
b:there at	0 0 6 -3 0 0
b:therefore	-2 -4 11 -3 0 -2
b:they	-2 -6 1 7 6 -16
b:they have	6 -10 -3 4 3 -2
b:they pay	-4 2 -2 9 -9 0
b:thi	-4 -6 15 -3 -2 -4
b:those	0 1 6 -6 -1 -2
b:threat	-5 0 -1 -2 0 9
b:threat of	-4 0 -1 -1 0 7
b:threaten	0 -7 -9 -3 -4 13
b:threaten with	-1 -1 -3 -1 -1 7
b:time	0 -6 2 0 4 0
b:to	0 6 -7 -9 -1 8
b:to <level>	-1 -6 0 11 -4 -6
b:to <name>	-4 5 6 -12 0 -4
b:to <number>	-2 -12 12 -9 -3 6
b:to a	1 2 2 -1 0 -6
b:to be	8 -9 -14 -5 8 8
b:to charge	-4 -3 -2 6 -3 3
b:to go	0 6 -9 2 -2 -1
b:to pay	-3 -1 -16 7 8 4
b:to slap	1 6 -5 -1 -1 -1
b:to the	-8 12 -13 3 0 4
b:together	-2 -10 1 7 3 -5
b:top	-1 -7 13 -12 5 -3
b:top of	-1 -6 22 -6 0 -14
b:total	-5 -5 8 5 -5 -3
b:total of	-3 -3 7 3 -1 -5
b:tractor	2 -9 4 2 -1 0
b:truce	-2 26 -17 -10 -9 -2
b:truce it	0 13 -1 -9 -7 0
b:two	-5 0 -1 6 3 -11
b:under	-3 -5 1 8 0 -10
b:under it	0 -5 -1 8 -2 -1
b:under the	0 1 -1 3 2 -7
b:until	-2 -12 11 -4 2 -1
b:until then	0 -4 7 -2 0 -1
b:up	-9 -10 -1 9 9 -4
b:up from	0 -8 -3 10 -1 -5
b:up to	-7 -3 -9 4 10 2
b:us	-6 2 -1 -5 8 -5
b:was	2 2 -12 8 1 -7
b:was charge	0 6 -6 1 0 -1
b:way	2 7 -3 -3 -1 -3
b:we	6 0 -8 2 5 -7
b:we are	10 -5 -5 -1 0 -1
b:we charge	-5 6 0 -1 0 -1
b:we have	-6 0 8 0 0 -2
b:week	4 -17 0 5 1 0
b:were	2 -11 -18 8 8 3
b:what	-9 4 -2 -13 4 7
b:wheat	-1 1 -4 -5 -1 7
b:when	0 -7 -8 10 4 -4
b:where	-1 -12 0 15 -6 -7
b:where they	0 -4 -7 11 -2 -1
b:which	-2 -9 7 6 6 -19
b:which are	0 -1 6 -3 0 0
b:which had	-1 5 -7 4 -1 0
b:which is	-1 -11 -5 5 7 0
b:which the	-2 -10 10 0 0 -2
b:who	3 -10 -6 -8 3 11
b:will	-4 2 -1 -15 -3 10
b:will be	-1 12 -2 -5 -7 -3
b:will go	6 -4 4 0 -2 -3
b:will not	-9 -1 6 3 -1 1
b:will raise	-1 -1 -4 0 0 6
b:wine	0 0 7 0 -6 -4
b:with	-7 -14 0 3 -9 14
b:with a	-2 -7 1 -7 -3 10
b:without	-5 7 2 -10 -2 3
b:without the	-3 0 7 -7 0 2
b:wool	0 6 -3 0 0 -4
b:would	2 17 -8 -27 -19 3
b:would go	-3 6 -6 -1 0 1
b:would have	-5 12 -5 -3 -1 -2
b:would pay	-3 9 -9 -1 -1 3
b:yarn	7 -1 -1 -3 -1 0
b:year	5 -5 -9 10 -6 -2
b:you	23 0 -10 -9 -5 -13
b:your	3 -4 0 -6 6 -5
b:—	-7 10 6 -9 -7 -3
b:— the	-2 7 0 -8 -1 1
before=far higher	12 -2 -14 3 -4 4
before=far lower	7 -14 20 -11 -23 -4
before=far same	-1 -7 8 -5 -7 3
before=here higher	-9 8 -6 -4 13 -7
before=here lower	-16 -3 10 -1 -10 2
before=here same	-3 -19 4 17 -7 -4
before=paragraph higher	-5 6 -12 -4 8 6
before=paragraph lower	-9 5 1 0 -3 -2
before=paragraph same	6 -3 2 0 -15 2
c0=agree	2 -10 7 -13 10 -4
c0=bear	-3 2 -6 6 -1 3
c0=begin	0 -5 9 -2 -5 -2
c0=down	-7 5 1 2 -5 -2
c0=end	1 -3 -3 10 -6 -3
c0=propose	5 -1 -2 -26 -10 8
c0=return	3 -1 8 -7 -3 -4
c0=say	2 8 -10 -6 1 2
c0=sell	-3 -5 1 -6 2 5
c0=suspend	-3 2 7 1 -2 -11
c0=threaten	0 -1 -10 -3 -4 13
c0=up	-5 0 8 -4 3 -7
c1=agree	2 -10 7 -13 11 -3
c1=bear	0 0 -7 5 0 3
c1=down	-5 2 4 2 -6 -4
c1=end	0 0 7 4 -5 -18
c1=impose	0 -6 -1 2 -5 5
c1=propose	7 -5 -2 -7 -11 4
c1=return	3 -1 8 -7 -3 -4
c1=say	2 5 -14 -3 2 4
c1=sell	-3 -5 1 -6 2 5
c1=stay	-7 -3 3 2 3 -2
c1=suspend	-4 2 7 1 -3 -11
c1=threaten	-4 -4 -8 -3 -3 14
c2=begin	-2 5 0 3 -12 -4
c2=down	-1 6 -4 -3 -6 3
c2=impose	1 4 -1 4 -9 -7
c2=propose	2 -4 -11 8 0 4
c2=say	4 -2 -9 0 -4 10
c2=stay	7 -4 3 -4 5 -8
c2=suspend	3 -9 2 0 -1 1
c2=target	-5 -2 8 -2 0 0
c2=up	-5 -9 -6 16 -3 -4
class=agree	0 -6 -1 2 8 -4
class=agree modal	-1 3 7 -5 0 -4
class=agree no	-9 -5 2 1 9 -7
class=agree past	-3 -8 0 3 6 -6
class=agree to	7 -1 -11 1 0 3
class=bear	-1 -10 0 8 0 1
class=bear from	-1 -5 -2 7 5 -9
class=bear future	-5 3 -9 0 9 0
class=bear gerund	6 0 4 -10 -2 -5
class=bear modal	-2 5 -7 0 -3 4
class=bear no	0 -7 0 5 -3 4
class=bear past	-1 -11 -5 11 -3 4
class=bear perfect	2 -1 12 -7 -7 -5
class=bear pluperfect	-5 -6 -7 10 -3 6
class=bear present	-2 -7 11 -1 1 -10
class=begin from	-4 -9 -1 9 9 -14
class=begin future	0 7 -2 0 -6 -2
class=begin gerund	6 -2 -1 -2 0 -2
class=begin modal	-5 2 -6 -3 -8 11
class=begin no	1 7 6 -11 -9 -3
class=begin past	-11 -5 12 0 -5 -3
class=begin perfect	-2 -3 0 7 0 -5
class=begin present	7 5 -1 -13 10 -8
class=begin to	3 2 -6 -1 -2 2
class=buy	6 -4 0 -8 0 1
class=buy no	6 -1 -4 -4 0 2
class=buy present	7 -4 1 -5 0 -4
class=down	-5 0 -4 7 -6 3
class=down from	-4 -3 12 -5 3 -19
class=down future	-2 4 -8 -7 8 2
class=down infinitive	1 -5 5 -11 -3 4
class=down modal	-7 -1 5 -5 -4 4
class=down no	0 7 -7 12 -7 -8
class=down past	-7 -1 -4 9 -3 1
class=down perfect	0 7 -1 4 0 -15
class=down pluperfect	0 -1 -9 13 -4 -3
class=down present	6 -1 -2 -1 -5 3
class=down to	-3 -12 -9 1 -8 20
class=end	3 1 -3 14 -13 -17
class=end from	0 1 10 -11 0 0
class=end infinitive	-3 4 10 -4 0 -10
class=end no	4 2 -3 11 -11 -14
class=end past	-4 -10 -6 16 -5 -2
class=end perfect	0 3 -11 11 0 -2
class=end present	11 6 -4 -7 -6 -2
class=impose	-5 -10 -1 10 -1 2
class=impose from	-8 6 -13 8 14 -12
class=impose future	1 2 -6 -20 4 6
class=impose gerund	-4 0 3 7 -6 -8
class=impose infinitive	0 -2 -2 -7 0 7
class=impose modal	1 -2 -4 0 -10 8
class=impose no	-8 -6 10 12 -15 -6
class=impose participle	-1 0 7 -4 -4 -1
class=impose past	-8 4 -2 9 -2 -7
class=impose perfect	4 -3 0 7 -11 -5
class=impose pluperfect	3 -17 5 2 -1 -1
class=impose present	-8 -7 0 11 7 -7
class=impose to	6 -11 -9 -8 -1 19
class=propose	6 -13 -1 -4 -2 5
class=propose from	-3 7 1 -5 -1 -2
class=propose future	2 3 -11 0 -1 2
class=propose gerund	1 -1 0 8 -1 -10
class=propose modal	-3 0 9 -1 0 -5
class=propose no	1 -15 3 1 -1 3
class=propose participle	0 -5 -1 7 0 -1
class=propose past	5 0 -15 -11 3 8
class=propose perfect	6 -8 -1 1 0 -1
class=propose pluperfect	5 0 0 -6 3 -2
class=propose present	-10 -10 7 -6 -7 8
class=propose to	10 -5 -12 -4 0 5
class=return	2 -1 11 -7 -4 -10
class=return modal	4 -5 7 -3 0 -3
class=return no	-3 -4 10 -3 -2 -1
class=return to	4 9 -10 0 -1 -9
class=say	5 6 -11 -2 0 2
class=say modal	-2 11 -10 0 0 -1
class=say no	8 4 -13 -2 1 1
class=say past	-4 11 -3 -7 0 0
class=say perfect	5 0 -14 -3 0 10
class=say present	9 -9 3 3 -10 -4
class=say to	-7 4 -1 -3 -3 3
class=sell	-4 -9 -5 -2 9 5
class=sell no	-4 -9 -6 -1 9 6
class=sell present	-3 -6 -5 -6 8 6
class=stay	-4 0 2 2 3 -9
class=stay from	-1 14 -14 4 -10 1
class=stay future	1 0 10 0 -10 -10
class=stay infinitive	-5 -3 9 -2 0 0
class=stay modal	5 -6 -5 1 -2 5
class=stay no	-3 -4 4 2 7 -11
class=stay past	0 -7 0 0 9 -8
class=stay perfect	-4 -9 13 1 -3 -6
class=stay pluperfect	-2 0 -5 0 8 -4
class=stay present	-2 9 -2 0 -8 -2
class=stay to	0 -4 5 -6 -2 3
class=suspend	-11 8 6 -2 -6 -8
class=suspend future	-4 0 13 -2 -1 -10
class=suspend no	-11 8 3 -2 -6 -5
class=suspend past	0 10 0 -12 -1 -2
class=suspend present	-5 0 -4 7 -3 1
class=target from	0 6 -13 2 4 3
class=target future	-1 -2 7 -8 0 0
class=target infinitive	-8 10 -4 4 -7 -2
class=target modal	8 4 -9 -5 -2 -1
class=target no	-5 -5 7 0 -1 -1
class=target past	-4 -1 -19 9 11 -1
class=target perfect	0 -2 7 -2 -6 0
class=target pluperfect	2 1 -12 1 0 4
class=target present	-7 -9 18 -3 4 -17
class=target to	0 2 1 -3 4 -7
class=threaten	-2 -2 -1 -6 -6 10
class=threaten no	-6 0 -1 -6 -5 10
class=up	-3 0 -8 15 3 -8
class=up from	-3 -4 -4 15 0 -14
class=up future	-5 1 0 0 -6 5
class=up gerund	6 1 -6 -1 -2 2
class=up modal	1 10 -1 -9 -5 -3
class=up no	-7 1 -8 11 6 -4
class=up past	0 -13 -1 9 1 -3
class=up perfect	-5 -2 0 7 0 -5
class=up pluperfect	-1 0 0 -2 7 -6
class=up present	-1 0 -9 14 4 -8
column:before	-1 -8 -22 28 -8 -3
column:duty	-2 4 4 -8 3 -12
column:if	-1 24 -15 -7 -12 -3
column:now	0 -1 11 -7 0 -2
column:rate	-5 -8 5 11 -8 -16
column:the	-3 -7 -15 11 16 -12
column:today	-1 -12 25 -13 -9 -5
column:truce	0 2 18 -17 -8 -6
column:without	-1 25 -17 -5 -13 -2
condition before	-3 12 -10 -4 -1 0
condition column	-1 32 -20 -6 -21 -4
condition heading	-2 35 -23 -8 -22 -5
condition led	-20 19 -9 1 -14 -4
condition low	-5 19 -3 -10 -27 -1
condition part	4 2 -3 -9 -2 3
condition rest	0 10 5 -5 -10 -8
ct0=agree past	-1 -5 8 -12 8 -2
ct0=bear future	-3 6 -11 3 2 1
ct0=bear modal	-1 3 -7 0 -2 4
ct0=bear past	0 -5 -21 14 1 4
ct0=bear perfect	2 -9 11 -2 -6 -2
ct0=bear pluperfect	0 -1 -10 13 -1 -1
ct0=bear present	0 0 11 -17 1 -4
ct0=begin future	0 0 7 -7 -4 0
ct0=begin modal	0 7 -2 -4 -6 0
ct0=begin past	-4 -8 4 7 -1 -9
ct0=begin pluperfect	-1 -5 -1 6 0 -2
ct0=begin present	4 -5 7 -14 0 3
ct0=down future	-1 5 -5 -5 8 -4
ct0=down modal	-3 3 6 -7 -2 -2
ct0=down past	-2 0 1 6 -7 -4
ct0=down perfect	0 9 2 -6 0 -12
ct0=down present	0 -10 2 0 -8 5
ct0=down present-passive	0 0 -9 0 0 11
ct0=end past	-3 -6 2 5 -1 -1
ct0=end present	6 4 -14 6 -3 1
ct0=impose future	4 -6 -4 -13 4 8
ct0=impose modal	3 -8 -1 -3 -6 8
ct0=impose past	-5 10 -8 7 -5 -2
ct0=impose past-passive	1 0 2 -10 7 -2
ct0=impose perfect	7 0 4 -9 -6 -3
ct0=impose perfect-passive	-2 -1 6 -1 -1 0
ct0=impose pluperfect	3 -12 9 -6 1 -2
ct0=impose present	-4 -3 -3 10 -4 -1
ct0=propose future	3 -8 -10 0 0 9
ct0=propose modal	-3 1 8 -1 0 -4
ct0=propose past	6 1 -8 -9 -6 6
ct0=propose pluperfect	6 0 -2 -2 3 -5
ct0=propose present	-8 -13 -1 -12 -3 16
ct0=return modal	4 -7 5 0 0 0
ct0=say past	-2 13 -10 -9 -2 4
ct0=say perfect	3 -3 -7 -1 0 7
ct0=say present	4 -4 5 2 -4 -7
ct0=sell present	-3 -3 -1 -1 0 6
ct0=stay future	2 6 2 2 -8 -14
ct0=stay modal	7 0 -8 -7 -10 7
ct0=stay past	-4 0 -11 8 5 -7
ct0=stay perfect	-2 -7 16 -6 -1 -4
ct0=stay pluperfect	0 -4 -7 7 3 -2
ct0=stay present	-2 -5 8 -10 1 3
ct0=suspend present	0 -6 0 5 -1 -1
ct0=target modal	7 -5 2 -3 0 -3
ct0=target modal-passive	3 1 -9 0 0 3
ct0=target past	-1 -3 -10 6 7 0
ct0=target past-passive	-2 3 -11 -2 7 0
ct0=target perfect	1 0 1 -9 -3 5
ct0=target present	-3 2 10 -7 0 -10
ct0=threaten perfect	-1 -2 -2 0 0 6
ct0=up future	-4 -2 7 -8 -5 5
ct0=up modal	2 9 -4 -5 -5 -2
ct0=up past	-4 -18 10 -1 3 -3
ct0=up pluperfect	-1 0 0 -2 6 -5
ct1=agree past	-1 -5 7 -12 8 -3
ct1=bear future	-3 6 -11 3 2 1
ct1=bear gerund	6 0 4 -10 -2 -5
ct1=bear modal	-1 3 -7 0 -2 4
ct1=bear past	0 -5 -21 14 1 4
ct1=bear perfect	-3 -8 16 -2 -5 -2
ct1=bear pluperfect	0 -1 -10 13 -1 -1
ct1=bear present	0 0 10 -16 1 -4
ct1=begin future	0 0 2 -7 -4 4
ct1=begin gerund	6 -2 -1 -1 0 -2
ct1=begin infinitive	1 6 -7 1 -2 -2
ct1=begin modal	0 5 -3 -3 -6 1
ct1=begin past	-3 -7 1 10 -1 -14
ct1=begin pluperfect	-1 -5 -1 6 0 -2
ct1=begin present	5 -7 5 -11 1 4
ct1=down future	-1 5 -5 -5 8 -4
ct1=down infinitive	2 -6 7 -8 -2 0
ct1=down modal	-3 3 6 -7 -2 -2
ct1=down past	-1 0 1 6 -6 -6
ct1=down perfect	0 9 2 -6 0 -12
ct1=down present	0 -9 4 0 -8 1
ct1=down present-passive	0 0 -9 0 0 11
ct1=end past	-2 -6 2 4 0 -4
ct1=end present	7 5 -11 6 -3 -7
ct1=impose future	4 -6 -5 -12 4 8
ct1=impose gerund	-4 0 3 8 -5 -7
ct1=impose infinitive	-1 -5 -7 -3 2 11
ct1=impose modal	3 -8 -1 -3 -6 8
ct1=impose participle-passive	0 5 2 -9 -1 -1
ct1=impose past	-4 9 -7 10 -3 -7
ct1=impose past-passive	1 0 2 -10 7 -2
ct1=impose perfect	5 3 3 -8 -5 -4
ct1=impose perfect-passive	-2 -1 6 -1 -1 0
ct1=impose pluperfect	0 -12 10 -6 1 -1
ct1=impose present	-6 -6 1 8 -3 0
ct1=impose present-passive	-3 -10 0 6 -4 3
ct1=propose future	3 -8 -10 0 0 9
ct1=propose gerund	1 -1 0 8 -1 -10
ct1=propose modal	-3 1 8 -1 0 -4
ct1=propose past	5 1 -1 -8 -6 2
ct1=propose present	-4 -11 -1 -9 -2 13
ct1=return modal	4 -7 5 0 0 0
ct1=say past	0 10 -13 -6 -1 6
ct1=say perfect	3 -3 -7 -1 0 7
ct1=say present	5 -3 1 4 -3 -6
ct1=sell present	-3 -3 -1 -1 0 6
ct1=stay future	2 6 0 3 -8 -13
ct1=stay infinitive	-5 -2 7 -1 0 1
ct1=stay modal	5 1 -8 -7 -9 8
ct1=stay past	-5 0 -11 9 5 -9
ct1=stay perfect	-2 -6 15 -5 -1 -3
ct1=stay pluperfect	0 -4 -7 7 3 -2
ct1=stay present	-5 -5 10 -13 3 5
ct1=suspend present	0 -6 0 5 -1 -1
ct1=target infinitive	-7 8 -9 5 -5 2
ct1=target modal	7 -5 2 -3 0 -3
ct1=target modal-passive	3 1 -9 0 0 3
ct1=target past	-1 -3 -10 7 7 -1
ct1=target past-passive	-2 3 -11 -2 7 0
ct1=target perfect	1 0 2 -9 -3 2
ct1=target present	-3 2 10 -7 0 -10
ct1=up future	-4 -1 1 -8 -5 10
ct1=up gerund	6 1 -6 -1 -2 2
ct1=up infinitive	1 5 -7 1 -1 0
ct1=up modal	3 7 -6 -4 -4 -1
ct1=up past	-4 -18 10 -1 3 -3
ct1=up pluperfect	-1 0 0 -2 6 -5
ct2=agree participle-passive	0 0 0 -6 0 5
ct2=begin past	-3 2 4 -10 -4 6
ct2=begin present	0 9 -3 1 -5 -7
ct2=down past	-2 4 -1 -8 -2 5
ct2=down present	2 7 -3 -5 0 -3
ct2=end participle-passive	0 -1 -5 7 0 0
ct2=impose modal-passive	0 0 -3 6 0 -4
ct2=impose participle-passive	4 -7 -3 2 -2 3
ct2=impose past	3 -1 4 -6 0 -2
ct2=impose present	3 5 -10 8 -1 -6
ct2=impose present-passive	-7 -3 13 -15 -2 4
ct2=propose participle-passive	-3 0 -11 9 0 4
ct2=stay modal	-2 -9 0 8 3 -2
ct2=stay past	7 -9 1 -9 9 -4
ct2=stay present	4 5 2 -2 -15 -8
ct2=suspend present	-1 -4 -1 7 0 -1
ct2=target present-passive	0 -2 7 -2 0 -1
denying after	8 -5 -3 4 -2 -5
denying led	16 -2 -10 2 -4 -8
denying low	23 -11 -8 0 -10 -10
denying part	11 -6 -6 7 -4 -8
denying rest	12 -14 0 0 -5 -1
f1=a	-3 -1 14 -11 0 -7
f1=after	-2 -6 3 3 0 -3
f1=american	3 -12 13 -6 1 -6
f1=american goods	0 -10 16 -12 3 -5
f1=an	0 0 -2 -5 -1 8
f1=and	-17 16 16 -16 -25 0
f1=and the	-1 -7 15 -10 -5 2
f1=at	-3 -10 -6 7 5 2
f1=at the	0 -1 -7 9 0 -2
f1=before	-6 1 18 -13 -3 -4
f1=before that	-1 -2 6 -2 0 0
f1=before the	-1 -3 9 -3 0 -1
f1=beijing	-2 0 4 2 -2 -8
f1=both	-5 -1 1 6 -11 4
f1=but	0 0 5 -6 3 -5
f1=by	-2 3 -17 16 -3 -5
f1=china	-5 -21 1 22 -4 -14
f1=china 's	-3 -1 -7 14 -4 -7
f1=chinese	7 -6 3 0 -4 -5
f1=chinese goods	8 -4 -1 0 -2 -2
f1=do	-3 -5 -8 -3 8 6
f1=european	1 6 -1 -4 0 -3
f1=for	-6 10 -8 -4 4 1
f1=from	-1 -14 7 8 -4 -6
f1=goods	-1 -7 5 4 -1 -5
f1=he	0 7 -4 1 -6 0
f1=host	4 0 10 -10 -3 -9
f1=how	9 0 -11 5 0 -6
f1=i	-2 3 -21 0 12 7
f1=i am	-3 2 -8 3 4 0
f1=i have	1 -11 0 5 -4 4
f1=i'm	0 3 2 -7 3 -1
f1=iceland	-2 -8 -7 15 -1 -5
f1=if	-6 -5 -2 12 0 -11
f1=if it	0 -3 7 -2 -1 0
f1=if the	-2 0 7 -2 1 -6
f1=in	-10 -19 11 2 -6 5
f1=in april	-3 -5 10 -10 4 -5
f1=in return	-2 0 1 -3 -6 4
f1=in the	1 -8 -4 7 -2 3
f1=india	-1 -3 10 -3 -1 -2
f1=indonesia	-4 -7 2 -9 -2 10
f1=is	5 10 -10 -3 0 -2
f1=is it	6 7 -11 0 -2 1
f1=it	19 -15 -17 11 12 -10
f1=it 's	0 -2 11 -6 0 -1
f1=it does	6 -4 0 -2 0 -2
f1=it had	0 -6 0 5 0 -3
f1=it has	-3 -7 10 -10 6 -4
f1=it is	7 1 -9 -12 5 3
f1=it was	2 -1 -15 8 12 -12
f1=it will	11 -7 -7 -10 -2 7
f1=its	-2 -8 10 0 0 -1
f1=japan	0 -7 16 -9 0 -3
f1=kenya	-1 0 -13 5 0 10
f1=march	-1 0 -12 14 0 -2
f1=may	-3 -9 -6 8 11 -11
f1=minister	1 2 -8 7 -1 -3
f1=mr	5 0 -10 -4 -1 7
f1=neither	-2 5 -9 4 0 1
f1=new	1 -9 9 0 -1 -4
f1=no	1 -14 10 -2 -7 3
f1=no such	5 0 -7 0 0 1
f1=nobody	3 11 -6 -11 0 -5
f1=nor	0 -5 11 -3 0 -3
f1=not	-2 10 4 -6 -4 -7
f1=nothing	-3 8 11 -8 -7 -12
f1=now	0 -5 -6 5 5 -1
f1=october	-2 -11 -9 12 -1 8
f1=on	-14 3 4 -9 2 5
f1=on the	-3 -6 1 -5 2 6
f1=one	5 -4 2 2 -6 -3
f1=our	-3 4 1 -9 -3 3
f1=paraguay	-5 8 -12 3 6 -4
f1=peru	-2 11 -10 0 -1 1
f1=president	-7 -13 0 -4 -6 15
f1=president donald	-7 -11 -2 -7 -2 17
f1=prime	0 4 6 -4 0 -7
f1=question	9 -2 -9 -14 0 11
f1=reciprocal	0 -3 0 6 -2 -4
f1=september	1 -8 10 -3 0 -5
f1=since	0 -11 0 2 8 -3
f1=steel	0 -5 -2 9 -2 -3
f1=talks	0 0 10 -5 0 -5
f1=that	7 -5 -8 7 2 0
f1=that 's	8 -5 -1 0 0 -5
f1=that is	2 0 2 -19 3 2
f1=that was	0 -3 -2 9 0 -8
f1=the	-16 -3 16 -8 -10 4
f1=the agreement	0 0 7 -3 0 -2
f1=the commission	6 -2 2 -3 0 -3
f1=the european	-1 -4 -5 10 0 -3
f1=the ministry	7 -8 -2 3 -1 0
f1=the other	0 0 19 -17 0 -2
f1=the president	-1 -4 -8 7 -2 6
f1=the suspension	0 0 2 -10 1 2
f1=the truce	-10 -23 11 18 -13 -11
f1=the twenty	0 -7 12 -3 -2 -1
f1=the two	-1 6 0 -6 2 -4
f1=there	6 -7 -13 2 9 5
f1=there is	7 -2 1 0 0 -4
f1=this	0 1 -3 6 -2 -3
f1=trade	-5 0 -3 -5 -1 9
f1=treasury	-2 -8 11 -5 1 -1
f1=treasury secretary	-2 -8 11 -5 1 -1
f1=trump	-3 -7 -16 4 -1 17
f1=twenty	-5 -6 12 -4 -2 0
f1=under	-1 -6 -1 -3 9 -3
f1=under the	-1 -6 -2 -3 9 -2
f1=until	0 3 5 -6 0 -5
f1=vietnam	0 -2 11 -8 0 -1
f1=we	-9 11 -5 -22 -3 14
f1=we have	4 3 0 -10 0 0
f1=what	4 -9 -1 3 6 -2
f1=what happens	-1 -8 9 0 0 -3
f1=what is	-1 -2 -1 6 -2 -2
f1=what would	0 -5 7 -8 6 -2
f1=who	0 6 -3 2 0 -8
f1=who is	0 6 -8 7 -5 -2
f1=why	-3 -1 14 -6 -5 -4
f1=will	-3 9 -7 -3 3 -3
f1=with	-1 -10 3 4 -2 2
f1=without	-1 -6 13 -1 -2 -5
f1=without it	0 -2 6 -1 0 -1
f1=you	1 3 9 -18 -8 -2
f1=you may	5 2 -6 -4 0 0
f:!	-1 -5 11 -15 0 3
f:"	16 0 -23 -3 -7 13
f:'	0 -3 6 3 -6 -3
f:'s	-3 4 6 -12 -2 3
f:(	-2 13 0 -16 -1 -4
f:)	4 12 -3 -16 -3 -6
f:,	0 16 -11 7 -6 -7
f:-	-4 -9 0 0 7 3
f:.	6 -4 0 1 -8 2
f::	2 4 3 -15 1 0
f:;	-9 4 -1 6 -1 -9
f:<agent>	-1 -12 -5 5 -10 16
f:<day-ahead>	-17 -8 8 -12 -9 21
f:<day-gone>	-1 -27 11 1 0 6
f:<day-today>	-10 11 -9 -1 5 1
f:<duty>	-5 8 1 -1 -11 1
f:<gate>	-2 -7 2 9 2 -10
f:<goods-amount>	4 1 -8 6 0 -2
f:<goods>	-5 15 -2 0 -3 -12
f:<level-noun>	-4 -1 -2 2 -8 10
f:<level>	-5 16 12 -8 -23 -11
f:<money>	-9 2 5 -1 -12 2
f:<month-ahead>	-7 -5 1 11 0 -10
f:<month-gone>	0 -21 -7 17 9 1
f:<name>	-33 14 -1 -3 -7 8
f:<not>	17 4 -9 -18 10 -1
f:<number>	0 -1 0 13 -5 -18
f:<office>	6 -8 -16 5 8 7
f:<organisation>	18 5 -7 -3 1 -15
f:<person>	4 6 -18 -10 -3 21
f:<points>	-12 15 8 -9 -7 -17
f:<quality>	-10 6 -1 8 -12 -1
f:<seat>	-12 8 7 0 -13 -4
f:<sender>	-8 2 4 -17 2 4
f:<span>	-16 -12 8 1 7 -6
f:<v-agree>	-15 5 -11 2 2 8
f:<v-bear>	3 -6 1 4 -1 -4
f:<v-begin>	-7 7 4 -6 2 -5
f:<v-buy>	-8 -10 -10 12 -5 13
f:<v-deny>	4 -11 7 8 -7 -11
f:<v-down>	-6 11 -2 1 -4 -7
f:<v-end>	-4 2 -16 16 3 -2
f:<v-impose>	-22 6 -11 11 -3 11
f:<v-propose>	13 2 -11 -17 0 10
f:<v-return>	-1 10 11 -5 -14 -9
f:<v-say>	10 1 -7 -15 -8 13
f:<v-sell>	-13 -5 5 1 0 0
f:<v-stay>	-7 -10 1 4 7 3
f:<v-suspend>	-8 17 -11 1 -3 2
f:<v-target>	-27 11 0 2 -6 1
f:<v-threaten>	-2 16 -7 -11 -5 3
f:<v-up>	-7 4 -6 8 3 -6
f:?	8 -11 14 -14 -7 -4
f:a	-11 6 7 -23 5 9
f:about	4 2 5 6 -10 -22
f:according	0 -2 -2 -2 0 6
f:add	1 0 11 -6 -3 -9
f:additional	0 -1 7 -2 -1 -4
f:after	1 0 3 3 -6 -7
f:again	-2 7 7 -8 -3 -5
f:against	-1 0 0 -6 0 6
f:ago	0 -3 -3 0 -2 7
f:agree	-5 7 10 -10 -2 -6
f:agreement	5 -6 11 -10 1 -8
f:all	0 -2 11 -1 -1 -14
f:alone	0 0 6 -3 0 0
f:also	3 6 3 -2 -7 -8
f:am	-4 -7 -8 2 7 6
f:an	5 0 -7 -1 -10 10
f:and	-3 -17 11 6 8 -15
f:announce	5 5 -14 0 -2 6
f:answer	-6 -6 -19 23 -6 4
f:any	1 -4 -6 6 0 1
f:anybody	0 10 -10 3 0 -2
f:anyone	-2 6 0 -3 0 -2
f:anything	-2 -13 0 11 6 -7
f:apply	-1 6 2 -6 0 -3
f:are	-8 -6 10 4 -2 -4
f:arrangement	0 -3 4 -5 6 -6
f:as	2 -12 -5 6 5 3
f:ask	13 2 -4 1 0 -14
f:at	-12 -6 -7 6 11 4
f:autumn	0 -4 -9 14 -2 -2
f:back	-10 5 -1 -2 8 -13
f:be	4 2 -5 -17 2 11
f:bean	0 0 7 0 0 -4
f:beef	3 -3 11 -10 -4 -1
f:been	-11 -13 9 3 -8 7
f:before	-14 10 -3 -4 -17 12
f:begin	-3 0 3 -7 2 2
f:being	-1 -1 -2 -11 0 9
f:between	-2 -4 9 -4 2 -2
f:bill	0 0 -2 -3 0 6
f:both	-5 3 -8 11 -7 -3
f:bring	-2 -2 -5 12 -2 -7
f:busan	0 -7 4 1 -1 0
f:but	-8 -1 -11 6 1 9
f:buy	-4 -10 0 1 2 4
f:by	-4 -9 -14 18 -1 6
f:can	-3 -11 13 -13 1 5
f:car	-1 -10 0 7 -4 1
f:case	-5 12 -11 -1 1 -1
f:change	0 -5 10 -5 -2 0
f:charge	-21 8 4 1 -1 -8
f:cheese	0 -8 0 1 0 5
f:chicken	0 -7 -5 12 -1 -2
f:coffee	-3 0 12 -12 -9 2
f:collect	-7 14 -6 -1 -4 -6
f:come	-2 10 -5 -8 4 0
f:conclude	0 3 1 -6 0 0
f:confirm	-5 -1 -3 -4 0 10
f:continue	-2 -6 6 -9 4 3
f:control	-2 -5 2 -8 0 7
f:cost	0 1 -1 -8 2 5
f:cotton	0 0 -4 7 -5 -2
f:could	-3 0 -7 4 -3 8
f:count	0 7 -11 7 0 -3
f:country	-6 1 -2 1 -7 6
f:course	-1 0 10 -4 0 -3
f:custom	2 -3 14 -15 0 -5
f:date	-1 11 -8 2 -1 -4
f:day	-8 9 4 -6 1 -7
f:deal	-3 1 6 1 -6 -7
f:decide	0 0 7 -4 0 0
f:decree	-8 4 10 -2 -3 -9
f:deny	7 -3 -2 0 0 -2
f:did	2 2 -2 -7 9 -4
f:discuss	-1 0 6 -1 0 -5
f:do	-10 -4 -2 5 -4 10
f:doe	0 -10 -1 15 -2 -16
f:don't	-9 14 0 -4 -4 -6
f:done	6 -7 1 0 -4 -3
f:double	-1 -1 9 -1 0 -6
f:draft	9 1 -6 -1 -2 -5
f:drawer	0 -4 2 -6 0 5
f:due	-1 0 7 -5 0 -1
f:duty	-6 9 -6 8 -8 -4
f:each	-1 5 -8 7 -1 -2
f:earth	-1 0 6 -4 0 0
f:effect	-4 -14 6 -3 -4 10
f:either	-3 11 -9 -2 -1 0
f:end	-8 -10 4 6 -1 0
f:energy	0 -1 -1 -5 0 8
f:enter	-3 -8 4 6 -5 -2
f:ever	4 -7 5 4 -3 -10
f:every	-1 -1 2 -8 3 6
f:everybody	-3 -6 -6 15 -3 -6
f:expect	-7 0 -1 -1 0 7
f:export	-8 5 12 -15 -6 -3
f:extension	-1 8 -6 -4 0 0
f:face	3 6 -8 2 -1 -5
f:fall	0 6 -2 5 -9 -11
f:far	-4 -1 -11 7 0 8
f:farm	0 -10 2 10 -2 -5
f:fee	-2 -9 1 10 0 -6
f:fentanyl	-8 -14 13 6 -2 -13
f:few	-1 0 6 -1 0 -2
f:figure	4 0 -6 -2 0 3
f:first	-14 -5 7 -12 0 11
f:flower	0 -3 7 0 0 -6
f:follow	-1 -11 10 -2 -1 1
f:for	-5 6 3 -7 7 -6
f:force	0 -4 -1 -7 0 9
f:forced	0 -8 -8 11 -3 4
f:four	-2 -6 11 -8 0 1
f:free	0 7 -4 -4 -2 0
f:from	-8 -2 0 5 0 0
f:further	-1 7 4 -9 -2 -1
f:geneva	0 -4 -2 -9 0 10
f:get	-6 -4 1 6 -1 -3
f:go	-3 5 -13 8 2 1
f:good	-7 -10 8 3 0 -4
f:government	-1 10 0 -9 0 -4
f:had	-11 10 5 0 -1 -17
f:half	-2 -6 -3 10 2 -4
f:has	-4 2 2 7 -8 -9
f:have	5 -4 -6 -1 9 0
f:he	-5 0 1 -1 -15 8
f:here	9 0 -8 -9 -2 8
f:highest	0 -4 -10 14 0 -4
f:hit	0 9 -3 -4 -1 -1
f:hold	-7 2 -9 6 0 7
f:i	-6 -1 -13 -2 13 7
f:if	-7 0 12 -4 -6 -2
f:import	-1 -2 -3 2 -2 6
f:in	-19 -10 -6 4 13 14
f:instead	0 14 -11 -5 -2 0
f:into	-2 0 6 -16 0 4
f:is	8 2 -4 -7 -14 10
f:it	23 -13 -15 6 13 -8
f:its	2 2 4 2 -7 -12
f:keep	0 -2 7 0 2 -14
f:know	-1 7 -4 0 -3 -3
f:labor	0 -7 -8 10 -2 6
f:lapse	-1 5 -14 3 3 2
f:last	-12 0 5 -4 8 -5
f:later	-4 -9 -1 8 0 2
f:law	12 -14 0 1 0 0
f:lay	-1 0 -12 -4 4 12
f:leave	-8 -4 8 -2 4 -8
f:let	-2 -7 9 -6 6 -6
f:letter	0 -8 0 -6 0 11
f:levy	0 14 -2 -17 -2 0
f:licence	-1 8 3 -7 -2 -5
f:lie	0 -11 7 -10 4 6
f:lift	-1 -3 8 0 -1 -3
f:line	7 -8 2 5 -1 -8
f:list	-1 -11 19 -12 -1 0
f:lose	0 1 -7 4 0 1
f:make	2 -3 3 -3 8 -10
f:may	0 -1 5 -13 -3 5
f:me	8 -2 2 -8 2 -8
f:mean	-5 0 -3 1 -6 9
f:meet	1 -4 -1 -5 8 0
f:member	-9 10 0 -4 0 0
f:midnight	0 -6 12 -6 0 -1
f:minister	-4 -12 8 -9 0 7
f:minute	-2 -10 -17 21 -2 3
f:moment	4 0 -8 9 0 -6
f:month	0 -9 0 3 3 -3
f:more	-6 -1 8 -4 7 -12
f:most	0 -7 9 -2 0 0
f:much	-1 -3 11 -5 -1 -3
f:must	-2 -3 -4 9 0 -2
f:my	10 0 0 -11 0 -5
f:need	-1 -4 -1 -2 0 7
f:neither	-1 5 -9 4 0 0
f:never	15 1 -15 4 2 -11
f:new	-11 -4 16 -6 -6 -1
f:next	-2 -5 8 -5 1 -1
f:no	13 0 -11 5 0 -8
f:nobody	1 6 -9 -7 10 -2
f:nor	0 -4 9 0 -2 -2
f:not	3 5 -3 -16 0 7
f:note	0 -1 8 -9 4 -3
f:nothing	-1 -15 14 -3 1 -2
f:now	-11 7 -1 -2 3 -2
f:number	0 6 3 -16 0 1
f:of	-18 -1 -1 0 12 0
f:off	-6 1 2 2 -3 -3
f:offer	-3 -2 -4 -5 0 11
f:oil	-1 1 6 -5 -7 2
f:old	-2 -8 10 -1 -1 -4
f:on	-24 -5 1 11 -11 9
f:one	-8 -3 5 2 -4 0
f:only	-2 -5 -4 9 -6 4
f:or	0 -11 11 -11 -6 5
f:order	-2 -5 -9 13 -10 7
f:ordinary	-4 -4 15 -6 0 -4
f:other	-9 3 6 -6 -1 0
f:our	-16 9 5 -12 0 1
f:out	-11 -4 0 -4 0 12
f:outside	-2 0 -6 3 0 5
f:over	-10 -7 7 0 -11 7
f:own	0 4 3 1 0 -13
f:page	-4 -2 0 0 0 7
f:paper	2 16 -8 -10 0 -9
f:part	-4 -6 -3 15 -3 -8
f:pause	-1 0 -3 6 -1 0
f:pay	11 -14 3 2 -1 -7
f:people	-2 -1 3 -9 0 4
f:point	-1 9 -3 -4 0 -3
f:port	-1 0 -10 14 1 -10
f:post	7 -8 -10 -7 -2 12
f:present	-1 0 -4 -6 0 8
f:proclamation	-8 -2 0 -1 0 10
f:product	0 -7 9 -12 0 9
f:propose	0 2 -8 -2 -1 7
f:published	-6 0 -1 0 0 8
f:put	-10 -18 -6 20 -14 6
f:raise	-2 3 -6 2 -2 4
f:rare	-1 0 6 -4 0 0
f:rate	-2 -1 -8 7 1 4
f:rather	-3 -3 7 -5 0 2
f:reach	0 -5 -12 12 0 4
f:read	-6 0 4 4 -11 0
f:ready	-1 -9 9 -7 0 3
f:reciprocal	-3 -10 4 9 -8 -3
f:remain	-3 -7 7 2 3 -13
f:renewed	0 -2 -11 15 -4 0
f:reply	0 10 -12 1 1 0
f:reporter	0 1 2 -9 4 0
f:rest	-1 -1 -4 8 -1 -3
f:return	3 2 1 5 -12 -6
f:rice	-4 8 -14 8 0 1
f:right	10 -4 -2 -1 -1 -5
f:rise	5 -6 5 -1 0 -2
f:rule	-4 -8 8 8 -7 -10
f:run	-1 -7 11 -8 -4 3
f:same	0 1 -2 -3 6 -2
f:say	12 0 6 -8 -5 -10
f:second	0 9 -4 0 -1 -5
f:section	-3 -4 2 8 -6 -4
f:see	-8 -3 -2 0 -6 13
f:sell	-2 -3 3 5 -8 0
f:set	0 2 12 -12 -2 -1
f:shall	0 6 0 -3 0 -3
f:ship	-2 -6 0 9 -1 -4
f:should	-4 8 -3 -10 -2 5
f:side	0 -15 8 -4 -2 6
f:sign	-7 -4 -13 3 5 11
f:signature	-1 -8 1 4 -3 3
f:since	1 8 1 -1 0 -15
f:sleep	-7 15 -3 -8 -2 -5
f:so	8 2 -13 2 0 2
f:somebody	0 -6 -8 7 -1 6
f:something	0 0 -7 10 -4 -1
f:soybean	0 -9 -9 16 -2 -2
f:spring	-1 1 12 -11 0 -2
f:stand	0 -13 -11 15 -4 4
f:stay	3 -6 -3 -3 3 7
f:steel	-1 0 7 0 -4 -3
f:step	-3 9 -7 -6 7 -4
f:still	-6 -7 16 -8 0 -1
f:stockholm	0 2 1 -6 1 0
f:stop	-3 2 -3 0 6 -5
f:strike	0 7 -5 3 -1 -5
f:stuff	-2 5 -11 1 6 -2
f:such	14 0 -18 9 -2 -4
f:sum	-1 0 6 -3 0 -2
f:surcharge	7 -10 -7 0 -2 8
f:suspend	0 16 -6 -9 0 -11
f:suspension	0 4 -2 -7 3 1
f:table	-3 -1 0 -7 -1 10
f:take	2 -8 19 -14 2 -10
f:talk	-5 -9 15 -12 -2 1
f:tariff	-10 -20 20 -4 -2 -5
f:term	-1 -5 8 0 0 -3
f:than	-7 5 5 -5 1 -4
f:that	-1 2 -8 -2 -8 12
f:the	-2 -17 13 -1 3 -4
f:their	0 12 -13 3 0 -3
f:them	2 -3 -4 7 -1 -1
f:then	-7 6 -20 7 10 0
f:there	3 9 -3 -3 5 -10
f:therefore	0 -2 7 -7 0 0
f:they	2 0 -5 5 8 -13
f:thi	0 0 1 2 4 -11
f:thing	-1 -12 1 12 -10 0
f:those	-3 10 3 -4 -5 -8
f:threaten	-1 -3 0 -3 0 6
f:three	1 5 10 -14 -1 -8
f:through	0 -1 0 -10 11 -5
f:to	-11 11 -7 1 -3 4
f:together	-3 -2 -2 -3 -4 9
f:too	-5 -6 4 -5 2 3
f:top	-8 5 2 -9 -7 7
f:touched	0 7 -6 0 0 0
f:trade	-7 -11 4 0 0 6
f:truce	-11 -4 8 9 -4 -14
f:true	7 0 -5 -1 -1 0
f:turn	0 -7 12 -3 0 -3
f:twice	0 0 -2 3 4 -8
f:two	-14 -9 7 1 -5 5
f:under	3 1 7 -5 -3 -11
f:until	6 3 18 -23 -1 -14
f:up	-15 -5 7 -7 9 0
f:us	14 -17 -18 9 4 2
f:used	-3 -8 10 -5 -6 6
f:vote	-7 7 -10 6 0 1
f:want	-7 4 -4 -12 5 6
f:warn	0 12 -8 -4 0 -2
f:was	12 -7 0 1 4 -13
f:way	5 8 -11 1 4 -8
f:we	-1 6 -1 -4 -17 6
f:week	-7 -8 8 0 -5 1
f:well	-1 1 -9 3 5 0
f:were	1 -8 -10 11 -1 7
f:what	-16 -6 0 8 -1 6
f:whatever	-1 0 -4 -6 5 6
f:wheat	0 -10 -6 11 -2 4
f:when	-3 0 -14 -6 5 16
f:where	-4 1 -10 6 1 3
f:whether	0 0 10 -3 0 -4
f:which	-7 -12 8 7 1 -4
f:who	-8 12 -2 -20 0 5
f:whole	0 -10 -11 13 -1 5
f:why	-2 -9 16 -7 -5 -3
f:will	10 -13 4 -19 5 7
f:wine	7 2 -12 5 0 -2
f:with	-1 -6 -5 20 -9 -8
f:within	-4 -4 -8 8 -1 6
f:without	-2 -2 13 -11 -1 0
f:world	0 -2 -6 6 1 0
f:worst	0 -7 1 7 -2 -4
f:worth	-3 -8 9 1 -6 0
f:would	-9 13 5 -19 -4 0
f:write	0 -12 0 -12 -3 14
f:year	-6 -14 1 7 2 0
f:yet	-2 -2 5 -6 0 5
f:you	4 0 7 -13 -15 5
f:your	-1 -6 -2 -3 -6 12
falling	-16 10 -1 0 1 -5
first-of-paragraph	12 -9 11 -14 -2 -2
form=digits	-9 13 1 -11 6 -9
form=fraction	-5 -6 13 -3 -7 0
form=free	9 -27 -5 1 -14 13
form=signed	2 -1 4 3 -14 -1
form=word	-4 -12 2 11 5 -6
formerly after	-14 6 -4 10 -11 0
formerly before	7 -5 -15 8 2 1
formerly column	-1 -12 -15 24 -7 -4
formerly heading	-3 -9 -20 26 1 -10
formerly led	2 0 -16 10 4 -2
formerly low	-8 -6 -14 19 0 3
formerly part	-2 -2 -16 14 -2 4
formerly rest	-13 -6 -2 10 -9 8
half=from	-20 -8 -1 13 6 -15
half=from future	0 -14 8 -14 8 0
half=from modal	-1 -17 26 -10 -2 -12
half=from past	0 -2 -16 22 -7 -2
half=from perfect	0 13 -22 16 -5 -5
half=from present	-10 -4 -4 4 12 -7
half=from verbless	-4 -3 12 -6 -8 3
half=no	0 -1 8 1 -10 -5
half=no future	-1 0 6 -1 -2 -4
half=no modal	-2 4 -4 2 -10 4
half=no past	1 -1 -11 7 10 -10
half=no perfect	4 -9 11 -12 -12 2
half=no pluperfect	-4 -6 -4 1 7 3
half=no present	-2 3 9 -3 -15 -4
half=no verbless	0 -2 5 0 -9 -2
half=to	3 0 -3 -11 -5 11
half=to future	-2 8 -4 -6 -5 3
half=to modal	5 10 -19 -8 -7 6
half=to past	0 -13 26 -17 0 -7
half=to perfect	6 -16 10 1 -1 -7
half=to pluperfect	3 -3 -3 7 -2 -2
half=to present	-2 5 -18 3 5 10
half=to verbless	-9 -5 3 -2 -8 8
has-gerund	5 0 6 4 -13 -12
has-infinitive	-5 1 -2 -10 1 8
has-modal	3 7 -5 -2 -14 1
has-participle	6 -7 0 6 -11 -6
has-past	11 -9 -18 9 13 -8
has-perfect	7 -13 13 -13 -24 3
has-pluperfect	0 -14 -7 11 4 -2
has-present	-3 3 12 -15 -10 2
heading:at	0 -24 -14 -8 28 -3
heading:before	-1 -15 -20 31 -9 -8
heading:duty	-5 6 11 -15 1 -15
heading:goods	0 -2 12 -8 -1 0
heading:if	-1 24 -15 -7 -12 -3
heading:in	-2 -5 -1 6 4 -7
heading:into	-3 2 -13 -6 7 10
heading:now	0 -1 11 -7 0 -2
heading:on	-5 2 14 -5 -8 -15
heading:rate	-5 -8 6 11 -8 -16
heading:the	-6 7 -21 12 14 -21
heading:today	-1 -16 29 -14 -9 -7
heading:truce	-2 20 2 -22 -10 -10
heading:without	-1 25 -17 -5 -13 -2
headline	-9 -7 5 7 -9 5
higher than before	-1 -5 -5 2 7 5
highest	14 9 -19 -15 16 -5
highest false	15 -3 -7 -7 13 -9
highest over 80	21 -43 -5 -33 29 3
highest true	4 12 -16 -13 7 0
highest under 80	2 22 -17 -1 -2 -10
intending after	-7 -3 -11 -4 -1 17
intending before	10 -2 -10 -23 -16 13
intending led	2 -16 -19 -43 -16 38
intending low	-3 -9 -20 -33 -24 41
intending part	6 -5 -20 -27 -18 26
intending rest	-13 8 -4 -1 -7 8
joined=	-6 5 -9 -18 15 -4
joined= higher	-5 8 -26 -7 16 1
joined= lower	0 -4 18 -14 -1 -10
joined=,	0 0 8 -7 -1 -1
joined=, and	-1 0 9 -6 0 -4
joined=, higher	0 0 7 -7 -1 -1
joined=, not	10 -9 -4 2 -1 -4
joined=and	-3 12 -10 1 4 -8
joined=and higher	-1 4 -1 2 -9 0
joined=and lower	-1 12 -15 -1 10 -9
joined=from	0 -15 1 12 -6 -9
joined=from higher	0 -8 14 -5 -5 -5
joined=from lower	0 -7 -13 20 0 -4
joined=instead of	0 3 1 3 -6 -8
joined=instead of higher	0 3 1 3 -6 -8
joined=or	-2 -14 7 -10 -3 10
joined=or higher	-2 -13 7 -9 -3 10
joined=to	-6 4 5 -13 -13 7
joined=to higher	-4 8 9 -9 -11 -7
joined=to lower	0 -8 -3 -6 -1 12
joins=	-7 -9 -1 6 8 -4
joins= higher	-2 -19 6 -1 14 -6
joins= lower	-4 6 -6 8 -13 0
joins=,	0 8 0 -5 -3 -3
joins=, not	-2 1 -7 -4 0 10
joins=and	-3 20 -10 -5 -1 -6
joins=and higher	-1 14 -9 -2 1 -6
joins=and lower	-1 12 -7 -3 -3 0
joins=and the	0 -1 6 -2 0 -6
joins=from	0 1 2 -8 0 2
joins=from higher	0 1 2 -7 0 2
joins=instead of	0 -6 5 -6 0 4
joins=instead of lower	0 -6 5 -6 0 4
joins=or	0 -5 2 -8 0 7
joins=or lower	0 -2 0 -7 0 7
joins=to	-8 -11 4 3 3 -5
joins=to higher	-5 -3 7 -5 5 -9
joins=to lower	-2 -11 -3 11 -2 1
l1="	13 -6 -7 3 -2 -7
l1='s	-3 -3 0 12 0 -20
l1=(	8 6 0 -23 -4 1
l1=,	-7 6 -6 5 -7 3
l1=:	-49 7 19 -11 -1 -5
l1=;	0 7 -1 -7 0 -1
l1=<begin>	2 4 -8 0 1 0
l1=<day-today>	0 -4 7 -3 0 0
l1=<duty>	-3 6 0 -5 0 -1
l1=<goods>	-10 11 9 -15 -4 -6
l1=<level-noun>	0 -1 22 -4 -5 -19
l1=<level>	-7 9 -14 -19 13 3
l1=<name>	-1 -11 17 3 -18 -14
l1=<not>	17 -23 -4 2 -8 0
l1=<v-agree>	-5 -5 -3 -1 12 -3
l1=<v-begin>	-4 0 18 0 -6 -20
l1=<v-impose>	9 5 11 -20 -4 -7
l1=<v-propose>	7 -2 -2 -14 -7 4
l1=<v-say>	5 -1 -8 0 -10 7
l1=<v-stay>	-11 -4 11 -5 -2 1
l1=<v-target>	5 -6 7 -11 6 -2
l1=a	9 -1 1 -16 -8 2
l1=about	3 -15 10 -2 -5 0
l1=additional	-4 -7 0 6 -4 2
l1=against	0 4 -6 2 1 -1
l1=and	-17 13 -8 -5 3 1
l1=another	-3 -7 -3 1 -5 10
l1=are	0 6 0 -6 0 -1
l1=as	18 0 -21 -21 15 1
l1=ask	0 -4 19 -7 -2 -11
l1=at	-13 -7 7 9 -4 -3
l1=be	10 -6 -8 0 5 1
l1=bear	-2 5 1 -7 1 0
l1=become	-3 5 -19 9 0 1
l1=been	-3 -4 0 12 -3 -7
l1=charge	-1 -3 12 -9 3 -6
l1=collect	-1 5 9 -7 -3 -6
l1=enter	-1 0 7 -1 0 -2
l1=extra	-4 -5 6 0 0 0
l1=face	2 11 -9 -7 2 -4
l1=for	6 6 -10 -18 -7 8
l1=from	-10 -14 0 21 -3 -32
l1=full	-1 -2 7 -1 0 -1
l1=get	3 -3 0 -2 -6 6
l1=good	0 -1 9 -5 0 0
l1=had	5 0 -7 3 -2 -2
l1=has	-2 5 -13 -2 0 10
l1=have	7 -3 -1 -3 0 -1
l1=is	-17 8 21 -31 -10 -21
l1=it	-10 2 -2 2 7 0
l1=its	-9 -1 15 -6 -3 -8
l1=leave	0 -1 6 -3 0 0
l1=levy	-3 7 -2 -3 0 -1
l1=make	-3 -1 0 -2 -1 6
l1=not	11 -20 3 4 -6 -8
l1=now	0 -1 8 -5 0 0
l1=of	1 -4 -1 -4 -6 8
l1=offer	4 -1 -8 0 0 2
l1=on	-6 5 0 -4 -4 3
l1=or	-3 -11 4 -4 -5 10
l1=ordinary	-1 0 6 -2 0 -2
l1=pay	-5 -3 8 1 4 -16
l1=plu	0 6 -1 -4 0 -2
l1=put	1 2 0 -11 4 2
l1=reach	-4 -5 -6 -1 12 -1
l1=remain	-2 0 11 -2 0 -7
l1=same	0 -1 -5 1 0 6
l1=say	2 -1 -4 6 -5 0
l1=slap	6 -1 -5 -2 -1 3
l1=still	-2 -2 0 8 -3 -1
l1=take	-2 1 13 2 -5 -18
l1=than	-6 5 -3 0 4 -5
l1=that	-8 -7 -5 4 0 10
l1=the	-20 -15 10 12 3 -4
l1=to	4 -2 -4 -11 -5 13
l1=was	-2 -4 -15 16 1 -15
l1=with	-1 -8 -6 10 -13 7
l2='s	10 -17 13 -12 -7 0
l2=,	1 6 1 0 -7 -11
l2=:	-7 14 -2 -1 -2 -11
l2=<agent>	0 6 -16 -2 0 7
l2=<begin>	5 -14 2 2 2 1
l2=<day-ahead>	-1 9 -11 4 -3 0
l2=<day-gone>	-4 -14 11 4 -2 -8
l2=<day-today>	7 1 -1 -4 -4 -3
l2=<gate>	0 -2 -13 0 1 12
l2=<goods>	-2 7 -4 0 -12 5
l2=<level-noun>	6 -7 -8 -3 5 8
l2=<level>	-16 -23 0 -6 12 18
l2=<month-gone>	-2 -1 0 2 2 -6
l2=<name>	-4 -4 6 9 2 -21
l2=<not>	6 3 -5 0 0 -5
l2=<number>	0 11 3 -8 -15 -7
l2=<office>	-5 -4 -6 -3 5 8
l2=<organisation>	2 3 -2 -8 -1 1
l2=<quality>	-3 -6 13 -3 0 -12
l2=<seat>	6 -5 0 0 0 -3
l2=<sender>	-5 -2 2 -4 7 -1
l2=<span>	-1 4 -12 14 -7 -3
l2=<v-bear>	4 7 2 -15 1 -10
l2=<v-begin>	8 -1 -3 6 -4 -6
l2=<v-down>	1 -8 16 0 -9 -12
l2=<v-end>	-5 11 0 -2 -1 -11
l2=<v-impose>	8 3 -6 0 2 -7
l2=<v-propose>	4 -7 -13 5 -3 10
l2=<v-return>	-4 4 10 -3 -4 -12
l2=<v-say>	2 -3 -2 4 7 -8
l2=<v-stay>	0 -8 -4 14 -3 -2
l2=<v-suspend>	-2 6 -6 8 -3 -8
l2=<v-target>	0 11 -20 1 7 2
l2=<v-threaten>	0 -1 -3 -1 -1 7
l2=<v-up>	1 0 5 0 -1 -9
l2=a	-4 1 3 -8 -5 6
l2=about	-11 0 0 0 6 0
l2=an	-8 -11 12 -2 -1 2
l2=and	-1 -6 4 9 -14 -3
l2=answer	-6 -2 -12 7 6 4
l2=ask	4 3 -12 6 -2 -1
l2=back	7 7 -4 -4 -6 -5
l2=banana	0 10 -6 -4 0 0
l2=be	-2 0 -3 -1 -3 8
l2=beef	0 9 -3 -4 0 -2
l2=been	4 -5 8 -7 -2 -4
l2=bring	0 -4 14 -8 -1 -7
l2=charge	0 6 -5 -5 -2 2
l2=chicken	0 -6 -3 6 0 1
l2=coffee	0 -4 -3 -5 0 9
l2=cut	3 -3 -10 9 0 0
l2=down	-1 -2 15 -3 -14 -7
l2=duty	-1 -6 5 1 0 -2
l2=enter	6 -2 -2 0 0 -2
l2=fentanyl	0 1 15 -14 0 -4
l2=figure	6 3 0 -6 -1 -5
l2=for	13 0 -3 -11 -2 -2
l2=from	-1 6 -3 -18 7 1
l2=go	4 -1 -4 7 -2 -3
l2=good	-5 -15 13 -6 7 -13
l2=had	-3 -12 -5 13 1 -6
l2=has	-4 -14 12 -1 -6 3
l2=have	1 -2 2 -6 0 3
l2=in	-5 -13 1 11 -8 0
l2=instead	-2 6 0 1 -3 -11
l2=into	0 -5 6 1 -4 -3
l2=is	3 0 -1 -14 -6 8
l2=its	5 3 -7 3 0 -4
l2=jump	-4 6 2 -1 0 -4
l2=keep	6 -5 0 -13 -3 4
l2=law	-1 7 -6 1 0 0
l2=make	0 -5 -4 6 -1 3
l2=meal	0 9 -8 0 0 0
l2=much	0 -1 -5 -9 10 4
l2=not	10 -2 -1 5 -5 -14
l2=now	-1 4 -2 2 2 -7
l2=number	-1 0 -6 10 -5 -3
l2=of	6 8 -3 -5 -15 0
l2=oil	3 -5 6 -1 -1 -1
l2=on	-5 -8 13 -11 -1 2
l2=one	-1 -7 4 2 0 0
l2=orange	0 1 5 -6 -1 0
l2=place	0 -6 2 -10 8 -1
l2=put	-4 -6 -4 7 -3 7
l2=raise	3 0 7 -12 0 -4
l2=rate	9 -3 -1 -6 -3 2
l2=reduce	0 0 -1 -5 0 6
l2=return	-3 8 2 0 0 -10
l2=rice	0 7 0 -7 0 -2
l2=say	-2 -5 7 -2 0 0
l2=stand	0 -9 5 -5 8 -2
l2=stay	0 -3 -4 7 0 0
l2=steel	0 -7 10 -2 0 0
l2=still	0 -2 -3 6 0 0
l2=sugar	-2 -4 -2 11 -4 -3
l2=surcharge	4 0 -7 6 -1 0
l2=take	0 0 -6 6 0 0
l2=tariff	-12 -5 9 -4 -4 6
l2=tax	-5 10 -7 -8 6 -4
l2=tea	1 0 6 -2 0 -4
l2=that	-14 7 3 -8 -6 7
l2=the	1 -6 4 5 -15 -1
l2=them	2 0 0 6 -5 -4
l2=then	-6 -2 1 5 -2 1
l2=they	4 -6 -1 5 0 -6
l2=threaten	0 -1 -3 -1 -1 7
l2=to	-1 -2 -12 3 9 5
l2=top	0 0 -7 -3 4 6
l2=total	-4 -4 5 8 -5 -4
l2=up	-8 -9 -11 15 8 0
l2=was	-2 6 0 -2 -6 1
l2=we	0 3 -4 0 4 -8
l2=were	-3 -7 -5 0 12 -1
l2=wheat	0 0 -4 -2 0 7
l2=which	1 -10 0 9 -3 -4
l2=will	0 7 -12 -6 -6 7
l2=wine	0 7 1 -5 -4 -2
l2=with	1 -1 -6 5 -4 4
l2=would	5 14 -13 -6 -5 -1
l2=yarn	0 -3 -3 -1 0 6
l2=you	10 2 -4 -5 0 -5
l3="	-10 -7 -2 12 7 -6
l3=(	-4 -5 13 1 -5 -6
l3=,	0 -2 1 8 -5 -8
l3=:	14 -3 4 -16 -13 0
l3=;	-3 7 -1 2 -4 -5
l3=<begin>	-6 3 12 -11 0 -6
l3=<day-ahead>	4 -8 2 -1 4 -4
l3=<day-gone>	-3 -13 -7 16 -6 3
l3=<day-today>	-1 -2 6 -3 0 1
l3=<duty>	-1 4 0 3 -2 -10
l3=<gate>	3 -1 14 -8 0 -10
l3=<goods>	10 -17 10 -5 3 -3
l3=<level-noun>	-6 0 5 0 -2 -3
l3=<level>	10 0 -1 0 -5 -5
l3=<month-gone>	-2 -8 10 -11 0 6
l3=<name>	-1 0 1 8 -11 -3
l3=<not>	-9 9 0 -1 -7 2
l3=<number>	1 5 16 -15 -8 -23
l3=<organisation>	-1 -6 -6 14 0 -3
l3=<person>	-9 -10 1 6 -2 4
l3=<quality>	1 -1 11 -6 -1 -14
l3=<seat>	-12 6 -15 6 8 0
l3=<v-agree>	-4 0 0 -5 0 8
l3=<v-bear>	-8 -1 6 -10 -2 9
l3=<v-begin>	-10 0 0 -2 4 6
l3=<v-buy>	-2 -1 6 0 -1 -2
l3=<v-down>	-7 12 -2 -2 -2 -1
l3=<v-end>	4 -4 6 -3 -2 -5
l3=<v-impose>	-8 5 -7 6 3 -1
l3=<v-propose>	-7 -7 -2 -7 -2 15
l3=<v-say>	0 2 0 -9 -3 6
l3=<v-stay>	-4 -8 8 0 2 -3
l3=<v-suspend>	0 1 7 -4 0 -4
l3=<v-target>	-8 5 -7 8 -3 0
l3=<v-threaten>	-3 -1 -2 0 0 8
l3=<v-up>	-7 -3 3 -3 9 0
l3=a	7 -11 -17 2 5 13
l3=all	2 6 -9 0 3 -4
l3=and	-2 -5 3 11 -9 -4
l3=are	8 -1 0 -5 0 -5
l3=as	4 3 -8 -19 14 0
l3=at	1 -6 2 -10 12 -10
l3=back	-1 8 -7 3 -2 -3
l3=be	2 6 -11 -5 -2 4
l3=been	-2 0 -3 2 -5 6
l3=both	-1 1 -10 4 0 6
l3=butter	3 -2 -6 7 0 -2
l3=by	-1 2 -7 -2 -2 8
l3=charge	-1 -7 -6 12 0 -5
l3=come	-2 6 -5 5 0 -4
l3=cotton	0 -4 -1 -5 2 6
l3=custom	-1 0 7 -2 0 -5
l3=duty	-3 6 -5 7 0 -9
l3=enter	-2 -3 -2 -2 -2 9
l3=fentanyl	0 -8 4 3 -1 -2
l3=for	-8 11 -15 9 -7 6
l3=from	-6 4 6 -18 -9 7
l3=general	-1 -1 8 0 0 -3
l3=get	0 9 -3 0 0 -4
l3=go	-5 -3 4 -5 6 1
l3=good	-1 3 -8 5 2 1
l3=has	9 -4 6 -8 -3 -9
l3=have	2 4 -1 3 -2 -8
l3=he	-2 3 -9 -4 0 10
l3=in	6 -14 7 -6 10 -6
l3=into	-3 17 -12 0 0 -8
l3=is	2 6 -12 10 -9 -1
l3=it	-9 1 9 0 -9 1
l3=its	0 -4 13 -9 -1 -3
l3=keep	-3 -4 -1 7 -1 -3
l3=last	-2 -6 1 4 1 -2
l3=leave	3 -1 -3 6 0 -6
l3=list	-1 -7 5 -2 0 3
l3=new	-3 6 -1 0 0 -2
l3=no	-6 0 8 -3 -1 -3
l3=not	-9 10 5 1 0 -14
l3=now	-1 0 0 7 -2 -7
l3=of	-7 -7 14 -9 -2 2
l3=oil	0 -2 6 0 0 -2
l3=on	3 -17 -9 8 -2 13
l3=one	-3 -6 4 0 4 -4
l3=our	0 0 -7 2 0 4
l3=out	0 8 -5 1 -3 -2
l3=over	0 -3 11 -6 -1 -2
l3=palm	0 -2 6 -4 0 0
l3=pay	-1 -7 13 -6 0 -2
l3=plu	0 -2 7 -2 0 -1
l3=put	1 7 -3 1 0 -8
l3=rice	0 -2 -2 6 -1 0
l3=side	0 0 6 -5 0 0
l3=since	0 -3 -11 6 8 -1
l3=so	4 -3 6 -5 -1 -3
l3=tariff	0 -1 7 -2 -3 -1
l3=that	16 2 -17 9 -4 -9
l3=the	-12 14 -21 9 -6 11
l3=their	0 10 -4 -6 0 -3
l3=then	0 12 -5 -4 -2 -5
l3=there	8 5 -6 -2 -4 -4
l3=they	-6 0 10 -8 0 0
l3=thi	-4 -8 5 6 -2 -2
l3=threaten	-3 0 -2 0 0 6
l3=to	-9 -3 14 2 -1 -15
l3=truce	-1 22 -10 -13 -6 -4
l3=was	7 -1 4 -12 5 -4
l3=we	-8 -8 -9 9 5 4
l3=week	-3 -3 -6 4 -2 8
l3=where	0 -7 -2 10 -4 0
l3=which	3 0 -8 7 0 -5
l3=will	8 0 -8 4 -7 -1
l3=with	0 0 -7 9 -2 0
l3=would	-3 8 0 -4 -5 -2
l4="	0 -7 -10 -5 12 4
l4='s	0 -10 20 -14 3 -13
l4=(	0 0 -6 8 0 0
l4=)	8 -2 -6 3 -4 0
l4=,	-3 -9 -16 11 12 9
l4=.	4 5 -6 0 -1 -2
l4=:	-2 7 -3 -11 6 0
l4=;	-3 7 5 -5 -3 -7
l4=<begin>	-2 -8 14 -10 -6 4
l4=<day-ahead>	4 7 -6 3 0 -8
l4=<day-gone>	-3 6 -6 5 -4 0
l4=<duty>	8 -4 0 -2 -10 2
l4=<gate>	0 0 3 -8 -4 5
l4=<goods>	-7 12 0 -1 -5 -10
l4=<level-noun>	-1 1 -2 -15 3 7
l4=<level>	-5 -2 10 1 -15 -4
l4=<month-gone>	-4 3 -5 -5 10 -1
l4=<name>	0 -7 3 -2 4 1
l4=<not>	6 1 7 -5 -2 -14
l4=<number>	-17 -17 20 -6 -8 9
l4=<person>	-10 -8 4 0 5 5
l4=<quality>	0 5 -3 -1 9 -14
l4=<sender>	-1 -2 8 -2 0 -2
l4=<span>	-1 0 -5 11 1 -5
l4=<v-bear>	-10 -14 11 0 -2 1
l4=<v-begin>	4 -10 15 -5 -12 0
l4=<v-down>	5 -15 -5 10 -8 4
l4=<v-end>	4 -7 8 -5 -2 -1
l4=<v-impose>	-1 -14 0 8 -5 4
l4=<v-propose>	-4 -1 -6 -2 4 7
l4=<v-return>	-1 -6 2 -3 3 3
l4=<v-say>	6 7 -7 -6 0 -4
l4=<v-sell>	0 -1 7 -2 0 -1
l4=<v-stay>	-6 -2 0 -3 6 2
l4=<v-target>	-2 3 0 -8 0 2
l4=<v-threaten>	0 0 -4 -1 -1 6
l4=<v-up>	-4 -1 6 -4 0 0
l4=a	-8 2 0 -12 -9 15
l4=after	-1 0 6 -1 -5 0
l4=an	6 -5 -8 1 1 3
l4=and	3 -2 19 -11 -5 -13
l4=announce	-6 4 -4 -6 4 3
l4=are	-3 0 -4 8 0 -5
l4=as	-2 -2 -7 1 -1 10
l4=at	-5 8 0 -2 -1 -4
l4=back	0 5 -9 7 0 0
l4=beef	0 -5 13 -6 0 -3
l4=been	0 -5 0 -7 11 -1
l4=before	-4 -7 -16 19 -3 1
l4=by	0 -5 9 -11 7 -6
l4=car	0 -3 6 -1 0 0
l4=cod	0 -2 -5 8 0 -1
l4=come	6 -10 2 0 -1 -3
l4=cut	0 -1 -9 10 0 0
l4=down	0 -1 -6 2 0 6
l4=duty	7 -4 -2 6 -5 -4
l4=fall	0 -1 2 -6 -1 3
l4=fentanyl	0 -4 6 -5 5 -3
l4=for	-6 1 -5 4 -9 6
l4=from	-4 -8 5 -10 8 3
l4=get	-3 -6 8 -2 -1 0
l4=go	-6 -3 8 -2 -6 1
l4=has	-5 -2 3 -12 -2 9
l4=have	-2 0 -4 -6 3 5
l4=he	3 -13 13 -9 -1 1
l4=if	-4 13 -4 -6 -2 0
l4=in	-11 5 -2 5 -3 -2
l4=into	-1 -8 1 -4 11 -3
l4=is	4 0 -9 -2 -4 11
l4=it	8 4 -5 -3 5 -12
l4=its	-2 -8 -1 3 0 5
l4=last	-3 -2 -1 3 -4 6
l4=levy	0 -6 3 3 0 -2
l4=new	-2 -2 10 -4 -2 -2
l4=not	-6 0 4 4 0 -7
l4=number	0 0 -6 -6 3 7
l4=of	-7 -3 16 -6 -6 -3
l4=oil	-1 -2 0 2 5 -6
l4=on	3 7 -8 -5 0 3
l4=ordinary	0 7 -5 -1 0 0
l4=over	0 6 -3 2 -1 -4
l4=pay	-1 -7 13 -4 2 -4
l4=rate	2 1 5 -6 0 -7
l4=reciprocal	0 -3 -6 12 -3 -4
l4=say	7 4 -8 -6 -4 2
l4=since	0 -5 7 0 0 -2
l4=so	4 -11 6 -6 -2 1
l4=stand	0 3 -6 -3 5 0
l4=tariff	-5 3 1 -11 -4 9
l4=that	10 3 2 -14 -5 -1
l4=the	-5 7 6 3 -10 -14
l4=their	3 -6 5 0 -2 -2
l4=then	0 1 -6 11 -4 -6
l4=there	0 8 -9 -4 -2 5
l4=they	-2 -2 -6 9 5 -4
l4=three	-2 -4 9 -2 1 -3
l4=to	0 7 -15 1 -4 10
l4=truce	0 3 -8 8 0 -3
l4=two	-1 4 -21 19 -1 -1
l4=under	-1 3 2 -6 0 -2
l4=up	0 -1 8 -2 1 -8
l4=was	2 -7 6 -7 2 0
l4=we	6 -4 -2 -5 -1 3
l4=where	0 -12 15 -2 -3 0
l4=which	-3 -7 0 12 -2 -6
l4=will	-10 13 12 -13 -4 -10
l4=wine	0 9 -5 -4 -1 0
l4=with	-7 -9 1 0 -2 9
l4=would	4 3 -7 -4 -2 3
l4=you	4 9 -8 -1 -4 -4
l='s at	0 -2 10 -5 0 -1
l=, <name>	0 11 -5 -9 0 -2
l=, and	-2 6 5 -4 -3 -8
l=, at	-2 -15 2 9 -1 0
l=, from	0 1 6 -5 -5 -1
l=, not	10 -9 -4 2 -1 -4
l=, or	0 2 0 4 0 -7
l=, pay	-1 -7 18 -9 0 -3
l=, plu	0 7 -4 -1 0 -1
l=, the	-2 -5 -1 7 4 -7
l=, to	0 2 -7 -8 4 5
l=: the	-5 0 -2 8 0 -3
l=<begin> "	-3 3 -4 7 -4 -2
l=<begin> <begin>	2 4 -8 0 1 0
l=<begin> <name>	-3 -11 24 -14 -3 -8
l=<begin> the	-7 -9 -7 10 5 5
l=<day-today> ,	9 2 -6 -7 0 -1
l=<day-today> :	0 -8 12 -4 -1 0
l=<level> <level>	-2 -12 1 -9 11 5
l=<level> and	-3 0 -11 1 3 9
l=<level> from	0 -14 -1 15 -6 -9
l=<level> or	-1 -8 0 -8 -2 11
l=<level> to	-4 0 4 -13 -11 9
l=<month-gone> ,	0 -7 0 3 2 -2
l=<month-gone> :	0 7 0 -5 -1 -1
l=<name> 's	-7 -6 -8 17 4 -12
l=<name> ,	-1 -3 -2 8 -1 -5
l=<name> :	-5 -24 36 -17 -4 -7
l=<name> <level>	-1 9 -7 -12 5 -5
l=<name> at	-5 -13 3 1 -7 9
l=<name> charge	-1 -16 12 -2 5 -8
l=<name> levy	-1 10 -6 -1 0 -5
l=<name> pay	0 0 8 -8 0 0
l=<name> put	0 6 -7 5 -2 -6
l=<name> take	-2 4 7 -7 -2 -5
l=<name> to	0 -6 5 3 0 -4
l=<number> ,	0 0 8 -6 -1 -2
l=<number> and	-1 11 -3 -2 0 -10
l=<number> or	0 -7 5 -3 0 4
l=<number> to	-1 5 2 -2 -2 -6
l=<quality> good	0 -1 9 -5 0 0
l=an extra	-3 -4 9 -2 0 -3
l=and <name>	0 -2 6 -1 0 -1
l=and about	0 -4 7 -2 0 0
l=and pay	0 -6 12 -5 -1 -1
l=answer with	0 0 -4 6 -2 -2
l=ask for	3 5 -7 -3 -1 0
l=back at	7 -1 -6 4 -1 -6
l=back to	2 3 6 -10 -4 -3
l=be at	0 3 -6 0 0 4
l=been charge	6 0 -4 0 0 0
l=down from	0 5 0 3 -8 -5
l=down to	0 -9 9 -2 -6 0
l=duty of	-2 -4 11 -7 0 -2
l=enter at	7 0 -5 0 0 0
l=fall from	0 -2 8 -4 -1 0
l=fentanyl ,	0 0 6 -4 0 0
l=fentanyl and	0 3 4 -6 0 -2
l=from the	0 -6 0 -11 8 3
l=go from	0 -6 1 6 -7 -1
l=go to	6 -1 -7 4 -1 0
l=good ,	0 -4 -5 8 0 0
l=good :	0 -1 7 -5 0 0
l=good pay	0 -3 1 -5 6 0
l=good to	-1 0 14 -7 -2 -6
l=had been	0 -3 -10 14 -2 -3
l=had pay	0 0 -11 13 -3 0
l=has been	-1 -4 9 -2 0 -1
l=has charge	0 -5 10 -1 0 -1
l=in <name>	0 -5 -9 14 -4 -2
l=instead of	-2 6 0 1 -3 -11
l=into <name>	0 -5 6 1 -4 -3
l=is at	0 -7 11 -1 0 -1
l=it 's	2 5 3 -11 -7 -4
l=it is	-6 6 9 -12 -4 -11
l=it pay	-1 4 -6 5 -4 0
l=it was	0 -3 -22 7 8 -7
l=keep its	0 -2 -1 -6 0 8
l=keep pay	0 0 7 -3 0 -2
l=more than	-3 -4 8 -2 0 0
l=much as	0 -1 -5 -9 10 4
l=not the	6 0 -3 0 -2 -3
l=now ,	0 7 -4 -1 0 -1
l=now pay	0 0 -9 9 0 0
l=of the	-4 6 -2 3 -6 0
l=pay the	-3 7 0 -5 -3 0
l=place of	0 -6 2 -10 8 -1
l=rate of	6 0 -2 -9 -2 4
l=return to	-3 16 -7 0 0 -10
l=rise to	-4 4 3 -10 2 0
l=stand at	0 -9 5 -5 8 -2
l=stay at	0 -3 -4 7 0 0
l=surcharge of	6 1 -4 7 -1 -16
l=tariff of	-10 -2 0 -1 -2 9
l=tax at	0 6 -4 -5 3 -1
l=that make	-1 -4 11 -5 0 -4
l=that the	0 -6 -8 -1 0 13
l=the additional	0 0 -4 7 0 -2
l=the old	0 -6 7 1 -3 -1
l=the ordinary	-1 0 6 -2 0 -2
l=the same	0 -1 -5 1 0 6
l=there at	0 0 6 -3 0 0
l=they pay	0 -10 2 9 -6 0
l=threaten with	-1 -1 -3 -1 -1 7
l=to be	7 -12 -13 -3 10 9
l=to charge	-3 -2 -6 7 -3 4
l=to pay	-2 0 -16 7 8 2
l=up from	0 -7 -9 15 0 -4
l=up to	-6 -3 -10 6 9 3
l=we charge	-5 6 0 -1 0 -1
l=will be	0 10 -7 -3 -3 0
l=would be	-1 11 -6 0 0 -4
l=would pay	-3 8 -9 -1 -1 3
lapsing led	-2 18 -10 -7 -1 -6
lapsing low	-7 21 -12 7 -8 -19
lapsing part	0 11 -6 -2 0 -4
lapsing rest	-2 4 -5 8 -1 -7
lead="	11 -17 -7 6 13 -13
lead=(	12 2 3 -15 -12 -2
lead=)	-7 6 -1 0 2 -6
lead=,	-13 8 -6 2 -2 1
lead=:	1 2 5 -9 1 -4
lead=;	-5 11 -1 -2 -2 -5
lead=a	8 -19 -21 16 -9 10
lead=american	0 0 6 -5 0 -2
lead=an	-2 -5 12 -6 -1 0
lead=as	0 2 -1 -8 -3 7
lead=before	-4 13 -10 2 -8 -4
lead=brazil	0 0 8 -5 0 0
lead=but	-9 -1 15 -12 -3 -3
lead=china	-3 0 -2 7 5 -16
lead=chinese	0 -7 -3 8 -1 -1
lead=european	0 -5 8 -1 0 0
lead=fifteen	17 -5 -12 -12 -1 2
lead=for	5 6 -4 -2 1 -8
lead=forty	-4 4 1 2 -7 -5
lead=from	-5 17 -14 5 -1 -6
lead=he	-3 -7 4 1 -2 3
lead=i	11 -2 -5 -8 0 0
lead=iceland	-1 0 -7 8 0 -3
lead=if	1 12 -6 -5 -7 -1
lead=in	0 0 -8 1 9 -2
lead=india	-2 -6 0 -1 8 -2
lead=indonesia	0 -4 7 -1 0 0
lead=it	-15 -19 7 -6 16 5
lead=its	-1 6 0 -6 0 -4
lead=japan	-4 -3 0 6 0 -1
lead=kenya	0 -1 -2 6 0 -1
lead=last	6 -3 -6 3 0 0
lead=malaysia	0 0 7 -3 0 -2
lead=nigeria	-1 1 -6 7 0 -4
lead=on	-6 10 5 0 -7 -17
lead=peru	-3 -8 -6 -3 8 7
lead=president	-4 -4 8 -9 -2 5
lead=since	-5 -1 20 -14 -2 -7
lead=so	7 -21 15 -16 -8 5
lead=south	-3 -1 5 -7 0 5
lead=switzerland	-3 -5 17 -10 -2 -3
lead=ten	-1 -8 -4 14 -2 -9
lead=that	25 -6 -12 -2 -15 1
lead=the	-5 -11 2 6 -5 3
lead=there	9 -6 -5 -3 0 0
lead=they	4 -13 -1 9 0 -5
lead=thirty	-6 4 7 -11 -1 -4
lead=today	0 -6 11 -5 0 -1
lead=trump	-5 -3 -7 -3 0 13
lead=turkey	0 12 -10 -1 0 -3
lead=turkish	0 -5 10 -3 -1 -1
lead=twenty	0 0 -3 -7 8 -3
lead=u.s.	-1 -2 9 -3 0 -2
lead=under	0 1 -6 9 -2 -4
lead=until	-1 -9 7 2 0 -4
lead=vietnam	-1 -6 14 -6 -1 -3
lead=we	5 -13 -11 -1 0 13
lead=what	-7 -2 -7 -6 5 10
lead=when	0 -7 -10 11 4 -3
lead=where	-1 -12 0 15 -6 -7
lead=which	-2 -9 7 6 6 -19
lead=who	3 -10 -6 -8 3 11
lead=with	0 -6 7 -4 -2 3
lead=without	0 11 -8 0 0 -3
lead=—	-7 10 6 -9 -7 -3
lll=, <level> or	0 -1 8 -4 -1 -1
lll=, <name> charge	-2 -2 -1 -3 7 0
lll=, and the	0 0 -8 8 0 -3
lll=, down from	0 7 0 -1 -5 -5
lll=, up from	0 -7 -8 14 0 -4
lll=<begin> <begin> "	-3 3 -4 7 -4 -2
lll=<begin> <begin> <begin>	2 4 -8 0 1 0
lll=<begin> <begin> <name>	-3 -11 24 -14 -3 -8
lll=<begin> <begin> the	-7 -9 -7 10 5 5
lll=<begin> <name> 's	-4 -11 12 -4 6 -2
lll=<begin> <name> :	-1 -11 17 -4 0 -2
lll=<begin> <name> charge	-1 -10 18 -6 -1 -2
lll=<begin> <name> levy	-1 10 -6 -1 0 -5
lll=<begin> <name> put	-1 0 -9 11 0 -4
lll=<begin> <name> take	0 6 0 -6 0 -2
lll=<begin> it is	0 -3 6 -1 0 0
lll=<begin> it pay	0 -1 -8 9 0 0
lll=<begin> it was	-1 -12 -10 0 11 -1
lll=<level> , not	13 -7 -13 4 0 -3
lll=<level> instead of	0 4 0 3 -4 -8
lll=<name> 's at	0 -1 7 -4 0 0
lll=<name> <level> <level>	-1 -1 5 -7 4 -6
lll=<name> keep its	0 -2 -2 -6 0 8
lll=<quality> duty of	6 0 -7 1 0 0
lll=<quality> good pay	0 -2 2 -9 7 0
lll=a duty of	4 -7 -5 1 2 2
lll=a levy of	4 0 -6 0 0 2
lll=a rate of	7 0 -8 -6 0 3
lll=a surcharge of	2 3 1 0 0 -9
lll=a tariff of	-6 -3 -11 4 0 13
lll=a total of	-3 -2 3 6 -1 -4
lll=as much as	0 -1 -5 -9 10 4
lll=at <level> and	0 -2 -2 -2 6 0
lll=enter <name> at	-1 -2 -3 -3 -1 10
lll=from <level> to	-1 3 -1 -12 -8 11
lll=from <number> to	-1 5 2 -2 -2 -6
lll=go up to	1 -5 -5 -9 10 3
lll=in <name> :	0 -6 10 -5 0 0
lll=in <name> <level>	0 -1 -4 -4 8 0
lll=in place of	0 -6 2 -10 8 -1
lll=into <name> <level>	0 12 -12 -3 1 -1
lll=into <name> at	-1 -4 9 0 -2 -2
lll=it had been	0 -3 -10 13 -1 -3
lll=its duty of	-1 -5 9 -3 0 -2
lll=of <level> and	0 0 6 -4 0 0
lll=of <level> to	-1 -2 6 0 0 0
lll=the duty of	-10 7 2 -2 0 -2
lll=the rate of	3 0 9 -9 0 -6
lll=to <level> from	0 -14 2 11 -6 -9
lll=to <name> at	0 -4 7 -1 0 0
lll=top of the	0 -2 11 -4 0 -5
lll=would go to	-1 6 -1 0 0 -2
lower than before	-8 -14 15 4 -14 0
lowest	-4 -43 16 8 -25 5
lowest false	3 -13 12 2 -19 -6
lowest over 80	-1 0 -11 1 0 11
lowest true	-7 -39 8 8 -14 10
lowest under 80	-4 -42 17 8 -24 2
lr=" on	7 -9 -7 8 -2 -5
lr='s .	2 1 4 -3 -6 -4
lr='s on	-5 7 2 -6 -1 -2
lr=( )	9 3 -5 -16 -1 2
lr=( ,	-1 -6 11 -5 0 0
lr=, ,	-2 0 -3 -6 10 0
lr=, .	-6 0 8 -9 -3 2
lr=, at	0 -6 -2 9 0 -4
lr=, for	-1 -4 0 -4 -5 9
lr=, in	0 3 -10 6 -3 4
lr=, on	-6 5 -10 6 -3 3
lr=, or	0 0 6 -4 0 0
lr=, since	0 -2 8 -5 0 0
lr=, would	0 3 -6 5 0 -2
lr=: ,	-5 -6 13 -23 3 6
lr=: .	-14 11 16 -32 -14 -2
lr=: and	0 14 -10 -3 0 -1
lr=: in	0 -13 17 -4 -1 -1
lr=: on	-15 -1 -4 3 4 7
lr=<begin> ,	-4 8 -11 8 -4 0
lr=<begin> .	5 -8 11 -2 -6 -15
lr=<begin> and	0 11 -3 -3 -3 -5
lr=<begin> is	0 -12 0 12 -3 -7
lr=<begin> on	4 8 -5 -9 -2 1
lr=<level> <end>	-5 10 -9 -8 5 -1
lr=<level> <level>	0 0 -10 -14 11 6
lr=<name> ,	0 -8 12 -3 0 0
lr=<name> .	0 6 -3 -8 0 3
lr=<name> <level>	-2 -14 -3 17 -11 -8
lr=about .	0 -10 10 3 -3 -12
lr=additional on	-2 -2 -5 7 0 1
lr=and ,	0 6 -9 -2 1 0
lr=and .	-1 12 -3 -7 0 -8
lr=and in	0 0 -5 -2 0 6
lr=and is	-1 -8 11 -1 0 -2
lr=and on	-1 -11 0 8 0 2
lr=as .	19 0 -16 -14 4 -2
lr=at ,	-10 3 4 3 -2 -8
lr=at .	5 -11 6 1 -11 4
lr=at and	0 -1 9 -10 3 -3
lr=at for	4 -3 -3 5 5 -9
lr=at in	-2 -3 -2 9 0 -4
lr=at on	-2 -3 0 -4 7 0
lr=be .	6 7 -17 -4 6 -5
lr=be on	2 -6 -5 0 -1 8
lr=bear .	0 8 -4 -6 3 -3
lr=become .	-2 2 -12 5 2 2
lr=been .	-2 -6 0 10 -4 -4
lr=charge on	5 -10 14 -9 0 -6
lr=extra on	-1 -2 6 0 0 -4
lr=for ,	-4 -3 11 -2 0 -4
lr=for .	-5 5 -2 -6 -3 6
lr=for on	9 -8 -11 -2 0 6
lr=from ,	0 -9 5 1 0 -1
lr=from .	-1 2 -11 18 -8 -12
lr=from to	-6 -11 7 6 0 -16
lr=is ,	-2 2 6 -7 -2 -1
lr=is .	-9 0 20 -13 -4 -15
lr=is on	0 -3 6 -1 0 0
lr=its on	-5 4 10 -6 0 -14
lr=keep on	-4 0 6 -6 0 3
lr=levy on	-3 7 -2 -3 0 0
lr=not .	7 -14 4 1 -3 -5
lr=of ,	-1 1 -6 0 0 5
lr=of .	-5 3 -6 2 2 2
lr=of and	0 0 8 -7 0 -1
lr=of for	3 -4 -1 -6 0 6
lr=of is	-2 0 6 -2 0 -3
lr=of on	3 0 8 -17 0 1
lr=of or	0 0 -3 -4 0 7
lr=of that	1 2 1 -11 0 2
lr=of to	-1 -6 1 0 0 5
lr=of under	0 0 -6 7 0 0
lr=offer on	-4 0 -3 0 0 7
lr=pay ,	-1 -1 7 -1 0 -4
lr=pay .	-1 -9 1 2 7 -4
lr=pay and	-1 -4 -5 10 0 -1
lr=pay in	-5 5 6 -4 -4 -7
lr=pay on	-3 -10 17 -6 0 -3
lr=pay under	0 -4 13 -7 0 -3
lr=put on	1 4 -2 -10 4 2
lr=slap on	6 -1 -5 -2 -1 3
lr=take from	0 -1 6 -2 0 0
lr=take on	0 -8 6 6 -3 -9
lr=the ,	0 4 -6 0 -2 4
lr=the .	-9 0 -3 5 5 -1
lr=the and	0 -1 6 -2 0 -6
lr=the for	0 -1 8 -3 0 -2
lr=the is	-8 3 -1 -6 -1 6
lr=the of	2 -10 -8 9 8 -8
lr=the on	0 -12 15 -1 -1 -13
lr=the that	-2 0 -2 13 -17 -2
lr=the which	5 -5 5 -9 4 -4
lr=to ,	-6 1 -2 7 -5 1
lr=to .	4 1 -15 8 -6 7
lr=to <end>	-2 -6 13 -2 -2 -4
lr=to ?	8 5 -2 -1 0 -12
lr=to and	-2 8 -8 -3 3 0
lr=to for	3 -4 6 -9 2 -2
lr=to from	-1 0 2 -9 0 6
lr=to in	7 -9 15 -15 0 -5
lr=to on	-10 4 -6 -1 0 10
lr=to under	0 1 8 -6 0 -5
lr=was ,	0 2 -7 10 -9 0
lr=was .	-4 -18 -2 11 3 -8
lr=was on	-1 8 -5 0 -5 0
lr=with ,	-2 -1 0 -6 -1 8
lr=with on	-3 -2 -7 13 -5 -3
middle	-11 8 0 1 -9 1
middle over 80	-17 -19 -24 5 4 30
middle true	-12 7 0 0 -10 4
middle under 80	-7 12 7 0 -13 -15
nc2=agree	1 -4 -7 6 0 1
nc2=bear	0 -14 4 1 -4 7
nc2=begin	0 -11 0 -2 11 -1
nc2=down	-11 -21 2 1 7 6
nc2=end	-13 4 -2 8 -3 -4
nc2=impose	6 -5 -4 -1 4 1
nc2=propose	8 1 -15 2 -3 7
nc2=say	6 3 -3 -17 -4 5
nc2=stay	0 6 3 -5 -12 -1
nc2=threaten	-4 8 -8 -4 0 4
nct2=bear future	0 0 -1 6 0 -4
nct2=bear present	-6 -5 1 -3 -5 11
nct2=begin future	0 -4 10 -4 0 -5
nct2=begin modal	0 -7 7 -4 3 0
nct2=begin past	0 4 -16 6 8 -9
nct2=begin perfect	0 -2 -5 0 0 6
nct2=begin present	2 -5 6 -8 -1 3
nct2=down present	-5 -13 3 2 -5 9
nct2=end past	-8 0 -2 7 1 -2
nct2=impose participle-passive	-2 -5 -6 10 -3 1
nct2=impose past	-3 -14 1 -3 7 4
nct2=impose past-passive	5 -4 -11 9 -4 0
nct2=impose perfect	-2 2 11 -10 0 -4
nct2=impose pluperfect	-1 -3 1 -9 0 8
nct2=impose present	12 6 0 -5 0 -23
nct2=impose present-passive	-6 -3 -2 -7 -2 15
nct2=propose participle-passive	-1 -4 -6 6 -1 5
nct2=say past	1 -6 6 -12 -14 9
nct2=say past-passive	12 -1 -5 -5 -1 -6
nct2=say present	-4 8 -9 -5 7 0
nct2=stay future	0 -12 6 -1 0 7
nct2=stay past	-5 -4 14 -7 -2 0
nct2=stay present	5 12 -4 -2 -9 -8
nct2=suspend present-passive	0 4 2 -6 0 -2
nct2=target past-passive	-1 -3 -11 9 -4 5
nct2=target present	1 -1 8 -4 -2 -3
nct2=up modal	0 -6 6 -4 3 0
nct2=up past	-3 3 -17 7 3 3
nct2=up present	6 0 3 -5 -6 -2
next="	15 -1 -22 -5 4 2
next=)	7 0 -14 12 -7 -2
next=,	-21 -8 9 3 7 -4
next=:	9 1 2 -7 0 -9
next=;	-8 1 -3 6 0 0
next=and	-13 3 -2 4 8 -10
next=before	0 9 1 -11 0 -1
next=if	-1 -6 -1 -9 -7 15
next=that	5 -3 2 0 -23 2
next=until	-1 -5 3 9 -5 -7
next=when	-1 -2 8 -8 5 -5
next=where	-3 14 -14 -4 -1 5
next=which	0 -10 0 2 0 6
next=—	3 6 0 -5 -3 -6
nhas-future	-9 -15 13 -5 1 5
nhas-infinitive	7 5 -16 3 2 1
nhas-modal	-5 8 2 -9 1 -4
nhas-participle	2 -10 -14 16 -4 6
nhas-past	13 -16 -10 6 4 0
nhas-perfect	-7 -1 9 -9 1 0
nhas-pluperfect	-2 0 -5 1 0 7
nhas-present	3 0 -1 -10 -9 12
nought	9 -30 0 -2 -16 11
nt2=future	-3 -11 11 -3 2 -1
nt2=infinitive	-1 6 -10 6 -1 -2
nt2=modal	-3 0 5 -8 1 -1
nt2=participle-passive	3 -3 -5 11 -12 0
nt2=past	4 -9 -5 0 7 -1
nt2=past-passive	12 -14 -16 18 -16 0
nt2=perfect-not	-2 -2 6 -8 0 3
nt2=perfect-passive	0 -3 7 -7 2 0
nt2=pluperfect	-1 -5 -2 0 0 8
nt2=present	7 10 -3 -12 -6 2
nt2=present-not	1 -10 11 -10 -2 5
nt2=present-passive	-10 -9 -6 0 -6 20
nv2-none	-10 3 6 0 6 -13
nv2=announce	5 -6 0 -9 -2 7
nv2=ask	0 -2 -8 0 2 7
nv2=be	0 0 9 -8 -7 -1
nv2=collect	7 -2 0 -1 0 -4
nv2=come	-6 -16 0 2 2 8
nv2=go	5 0 -5 0 7 -8
nv2=have	9 -14 14 -17 -2 -2
nv2=hold	4 3 -6 1 -2 -1
nv2=keep	0 0 7 -5 0 0
nv2=leave	0 0 6 -2 0 -1
nv2=make	-2 -6 0 6 -3 0
nv2=other	-5 -9 -2 7 -13 12
nv2=pay	-3 -9 -8 11 -3 7
nv2=put	6 -5 1 -8 5 -7
nv2=say	-2 13 -3 -6 -9 -1
nv2=stand	0 -1 -9 10 0 -1
nv2=stay	-1 0 0 -4 0 6
nv2=take	0 -9 5 -1 4 -7
nv2=tell	7 -6 -1 1 -3 0
nv2=threaten	-1 -3 -5 -4 0 10
nvt2=announce past	1 -5 1 -7 -1 6
nvt2=ask present	0 -1 -9 0 2 7
nvt2=be future	0 -12 11 -1 0 3
nvt2=be modal	0 6 -4 -2 -1 0
nvt2=be past	-5 -3 13 -8 -1 0
nvt2=be present	4 7 -3 -1 -5 -4
nvt2=charge past	0 -2 -9 4 6 -2
nvt2=charge perfect	0 0 7 -4 0 0
nvt2=charge present	0 -6 2 -6 0 4
nvt2=collect present	7 -1 0 -5 0 -2
nvt2=come present	-4 -8 0 3 -4 8
nvt2=go present	6 0 -3 2 -5 -2
nvt2=have past	9 -6 4 -11 0 -3
nvt2=have present	1 -9 12 -7 -2 0
nvt2=other past	0 -6 1 10 -9 -4
nvt2=other present	-6 -8 -2 -9 -2 15
nvt2=pay present	-1 -5 -3 1 -2 9
nvt2=put present	6 -3 0 -6 3 -5
nvt2=say past	4 0 3 -9 -5 0
nvt2=say present	-8 11 -5 -1 -2 1
nvt2=take present	-2 -3 10 -3 0 -3
nvt2=tell past	7 -6 -2 1 -3 0
only	-13 -7 14 8 -17 -6
only false	-18 -9 25 0 -8 -12
only over 80	-6 -8 8 -6 5 0
only true	-2 0 -4 9 -11 1
only under 80	-11 -4 12 10 -27 -8
opened	0 18 -9 -7 -5 -2
over 80	13 -56 -22 -23 31 30
pc0=agree	-4 4 -3 12 -5 -11
pc0=bear	-14 6 -8 2 -1 8
pc0=begin	0 -8 -2 -2 3 10
pc0=buy	3 -4 6 -5 0 -3
pc0=deny	10 -1 -3 -1 0 -7
pc0=end	7 0 -8 5 -3 -4
pc0=impose	-8 -3 5 -1 3 -1
pc0=propose	-2 -8 5 -1 4 -2
pc0=say	2 -3 -6 6 -18 6
pc0=stay	3 3 -4 -13 5 5
pc0=suspend	-5 7 -2 0 0 0
pc0=target	-6 -5 6 0 2 -3
pc0=threaten	-3 -8 3 -1 0 8
pc0=up	-10 -8 -11 0 6 17
pc1=agree	-5 -1 3 12 -9 -14
pc1=bear	-5 4 -10 2 2 7
pc1=begin	0 -9 -1 0 1 10
pc1=buy	3 -4 6 -5 0 -3
pc1=deny	11 -1 -3 -1 0 -8
pc1=end	10 7 -12 1 -5 -4
pc1=impose	-3 -8 6 0 1 0
pc1=propose	2 -8 0 -6 4 3
pc1=say	2 -3 -6 2 -18 9
pc1=sell	1 -4 -9 12 -1 -3
pc1=stay	3 2 -4 -12 6 5
pc1=suspend	-5 6 -1 -1 0 -1
pc1=target	-9 -1 7 -1 2 -4
pc1=threaten	-3 -7 -3 0 0 13
pc1=up	-10 -9 -11 1 3 18
pct0=agree past	-1 -4 -5 11 -3 -3
pct0=bear modal	-1 2 -10 1 -2 8
pct0=bear past	-3 -11 -2 6 1 4
pct0=bear present	-8 6 -7 3 0 1
pct0=begin modal	-4 -3 -3 -3 -1 10
pct0=begin past	-2 -15 9 4 -6 -1
pct0=begin present	2 2 -5 -12 7 6
pct0=deny past	9 -1 -2 0 0 -6
pct0=down past	-1 -7 4 0 -8 5
pct0=down perfect	0 -2 8 -4 0 -3
pct0=down present	5 2 2 -9 1 -5
pct0=end present	8 0 -1 -6 0 -3
pct0=impose future	4 -8 -9 3 6 0
pct0=impose past	-10 -1 8 -1 0 -4
pct0=impose perfect	-7 -6 4 1 -3 3
pct0=impose pluperfect	0 -7 -3 3 5 -1
pct0=impose present-passive	-3 -2 6 -7 3 -1
pct0=propose past	-3 -3 2 -5 7 -2
pct0=propose present	-2 -2 9 -5 0 -3
pct0=say past	-10 -3 0 -1 -7 12
pct0=say perfect	-3 7 -7 0 0 1
pct0=say present	5 -10 7 4 -8 -6
pct0=say present-passive	2 -7 -8 6 0 4
pct0=stay past	-6 7 -10 -1 4 3
pct0=stay present	7 -2 -1 -11 0 5
pct0=suspend present	-1 0 -6 4 0 4
pct0=target future	0 -5 6 -4 3 -2
pct0=target modal-passive	-1 9 -5 0 0 -4
pct0=target perfect	0 0 1 6 -1 -6
pct0=target present	-1 0 -5 2 -1 6
pct0=target present-passive	0 -2 16 -9 -4 -2
pct0=up past	0 -8 1 0 4 0
pct0=up present	-5 -8 -4 -2 2 15
pct1=agree participle-passive	0 -7 11 -3 0 -3
pct1=agree past	-1 -4 -5 11 -3 -3
pct1=bear modal	-1 2 -10 1 -2 8
pct1=bear past	-3 -11 -2 6 1 4
pct1=bear present	-8 6 -9 5 0 1
pct1=begin gerund	0 -5 8 -3 1 -1
pct1=begin modal	-4 -3 -3 -3 -1 10
pct1=begin past	-2 -15 9 4 -6 -1
pct1=begin present	2 5 -10 -9 4 7
pct1=deny past	9 -1 -2 0 0 -6
pct1=down past	-1 -7 4 0 -8 5
pct1=down perfect	0 -2 8 -4 0 -3
pct1=down present	5 2 2 -9 1 -5
pct1=end participle-passive	0 6 -5 0 0 -1
pct1=end present	8 0 -1 -6 0 -3
pct1=impose future	4 -8 -9 3 6 0
pct1=impose infinitive	4 -6 6 3 0 -11
pct1=impose past	-10 -1 8 -1 0 -4
pct1=impose perfect	-7 -6 0 2 -2 8
pct1=impose pluperfect	0 -7 -3 3 5 -1
pct1=impose present	-5 3 -3 0 -3 6
pct1=impose present-passive	-3 -3 8 -7 3 -1
pct1=propose participle-passive	5 -1 -4 -9 0 6
pct1=propose past	-3 -3 2 -5 7 -2
pct1=propose present	-1 -2 6 -4 0 -1
pct1=say past	-10 -3 0 -1 -7 12
pct1=say perfect	-3 7 -7 0 0 1
pct1=say present	5 -10 7 4 -8 -6
pct1=say present-passive	3 -2 -6 0 0 6
pct1=stay past	-6 7 -7 -4 4 4
pct1=stay present	7 -2 -1 -12 0 6
pct1=suspend present	-1 0 -6 4 0 4
pct1=target future	0 -5 6 -4 3 -2
pct1=target modal-passive	-1 9 -5 0 0 -4
pct1=target perfect	0 0 -4 6 0 -1
pct1=target present	-1 0 -5 2 -1 6
pct1=target present-passive	0 -2 16 -9 -4 -2
pct1=up past	0 -8 1 0 4 0
pct1=up present	-5 -4 -11 0 0 16
peak after	-2 -6 -6 -1 5 6
peak before	-2 -8 0 -12 15 -3
peak heading	0 -24 -14 -8 28 -3
peak led	-8 -16 -14 -14 32 -2
peak low	-4 -27 -19 -11 41 -8
peak part	-5 -13 -5 -10 17 3
peak rest	1 -15 -8 -2 20 -6
peers 0 0	-12 -1 8 6 -15 -3
peers 0 1	-3 3 12 -12 -8 -1
peers 0 2	-9 -8 4 11 4 -11
peers 1 0	-3 0 12 0 -22 -1
peers 1 1	-24 1 -6 10 4 1
peers 1 2	-4 7 -9 12 2 -13
peers 2 0	13 6 -8 -18 -4 6
peers 2 1	15 -7 -4 -16 0 11
peers 2 2	-3 -10 2 1 9 0
phas-future	-1 6 -1 -3 4 -6
phas-infinitive	3 -7 2 9 -6 -4
phas-modal	-15 10 2 -8 -6 1
phas-participle	6 -8 -6 4 3 1
phas-past	-11 -10 4 1 2 6
phas-perfect	0 7 -6 0 -4 0
phas-pluperfect	0 6 -9 -2 9 -6
phas-present	13 -6 -8 -1 -5 9
presently after	-14 -10 29 -8 -10 -13
presently before	1 -29 12 11 0 -21
presently column	-1 -14 31 -19 -10 -8
presently heading	-2 -20 37 -22 -11 -11
presently led	2 -13 9 5 -3 -8
presently low	-12 -5 6 5 -5 0
presently part	-7 -34 36 0 -2 -31
presently rest	-21 9 -4 4 -4 5
pt0=future	-1 5 -1 -2 4 -6
pt0=modal	-12 4 2 -5 -5 4
pt0=modal-passive	-1 8 -3 0 0 -5
pt0=past	-14 -5 1 1 2 6
pt0=past-passive	4 0 6 -2 -5 -6
pt0=perfect	-7 5 -4 2 -2 3
pt0=perfect-passive	8 2 -5 -1 0 -6
pt0=pluperfect	1 5 -9 -1 9 -6
pt0=present	12 -5 -5 -4 -5 7
pt0=present-not	6 -3 -4 3 0 -3
pt0=present-passive-not	-2 -1 -6 8 -1 1
pt1=infinitive	3 -7 2 9 -6 -4
pt1=modal	-12 4 2 -5 -5 4
pt1=modal-passive	-1 8 -3 0 0 -5
pt1=participle-passive	6 -8 -2 5 -6 1
pt1=past	-14 -5 3 0 3 6
pt1=past-passive	4 0 6 -2 -5 -6
pt1=perfect	-7 5 -9 3 -2 6
pt1=perfect-passive	8 2 -5 -1 0 -6
pt1=pluperfect	1 5 -9 -1 9 -6
pt1=present	12 -3 -9 -2 -7 9
pt1=present-not	6 -3 -4 3 0 -3
pt1=present-passive-not	-2 -1 -6 8 -1 1
pv0-none	9 7 0 -1 -7 -11
pv0=announce	-3 0 -5 8 0 -1
pv0=ask	-4 -4 0 6 -1 0
pv0=be	7 -2 -4 -10 1 9
pv0=carry	0 2 -7 4 0 1
pv0=deny	9 -1 -3 0 0 -6
pv0=end	0 6 -2 -1 0 -1
pv0=enter	0 -3 -10 8 1 4
pv0=extend	-2 1 6 0 0 -6
pv0=get	0 -8 -1 -8 5 6
pv0=go	-8 -9 -6 4 2 12
pv0=halve	0 0 1 -6 0 3
pv0=have	3 -1 -1 8 -2 -8
pv0=hold	0 -2 -4 -2 1 7
pv0=introduce	0 -3 11 -7 -2 0
pv0=other	-6 13 -10 2 -4 0
pv0=pay	-7 6 11 -3 -15 -7
pv0=put	-1 0 0 -8 4 4
pv0=raise	0 -1 1 -8 0 7
pv0=recall	-6 -2 -6 10 0 0
pv0=say	3 3 3 -13 -8 2
pv0=sign	-1 2 -2 7 0 -7
pv0=suspend	0 7 -9 3 0 -1
pv0=take	3 -5 8 -12 1 -1
pv0=tell	-3 5 -10 4 -2 5
pv0=warn	-5 -3 -1 0 0 8
pv0=write	11 -6 -1 0 -1 -7
pv1-none	6 10 1 -3 -5 -13
pv1=agree	0 -4 6 1 0 -4
pv1=announce	-3 0 -5 8 0 -1
pv1=be	7 -3 -2 -14 2 10
pv1=bear	0 -1 -6 5 3 -2
pv1=bring	0 0 7 -1 0 -5
pv1=carry	0 2 -7 4 0 1
pv1=collect	0 -3 -1 6 -1 -1
pv1=deny	10 -1 -3 0 0 -7
pv1=enter	0 -4 -11 7 3 4
pv1=extend	-2 2 5 0 0 -6
pv1=get	0 -8 -1 -8 5 6
pv1=go	-7 -10 -7 6 0 12
pv1=halve	0 0 1 -6 0 3
pv1=have	3 -1 -1 8 -2 -8
pv1=hold	0 -2 -4 -2 1 7
pv1=introduce	-2 -8 15 -8 -2 -1
pv1=other	-6 13 -10 2 -4 0
pv1=pay	-7 5 11 -3 -10 -8
pv1=put	-1 0 0 -8 4 4
pv1=raise	0 -1 1 -8 0 7
pv1=recall	-6 -2 -6 10 0 0
pv1=say	2 0 2 -14 -8 6
pv1=sell	1 -4 -9 12 -1 -3
pv1=sign	-1 1 0 6 0 -8
pv1=suspend	0 6 -7 2 0 -2
pv1=take	3 -7 10 -12 1 -2
pv1=tell	-3 9 -9 -4 -2 6
pv1=warn	-5 -3 -1 0 0 8
pv1=write	11 -6 -1 0 -1 -7
pv2-none	10 7 -6 -2 -5 -2
pvt0=add present	0 -3 8 -3 0 -2
pvt0=be past	-5 6 -6 -3 0 6
pvt0=be present	9 -9 -1 -5 -3 7
pvt0=bear present	0 -6 -2 7 0 -1
pvt0=carry present	0 2 -7 4 0 1
pvt0=charge perfect	0 0 -5 7 0 0
pvt0=charge present	0 2 -4 0 -3 6
pvt0=collect present	0 0 -5 7 0 0
pvt0=come present	6 4 -2 -10 3 -9
pvt0=deny past	8 -1 -2 0 0 -5
pvt0=get present	0 -8 -2 -6 5 6
pvt0=go present	-5 -11 -4 2 2 12
pvt0=have past	0 0 0 5 0 -7
pvt0=hold present	0 -2 -4 -2 1 7
pvt0=other present	-5 6 -5 6 0 -4
pvt0=pay past	-2 -8 8 -1 -6 3
pvt0=pay perfect	0 6 0 -9 0 0
pvt0=pay present	-4 7 2 2 -8 -8
pvt0=put present	-1 1 -2 -7 4 3
pvt0=say past	-1 0 6 -9 -2 3
pvt0=say present	9 1 0 -6 -5 -7
pvt0=sign past	0 0 -6 9 0 -1
pvt0=stand past	0 2 -7 0 5 -2
pvt0=take past	0 -5 12 -8 0 0
pvt0=take present	0 1 2 -6 2 -4
pvt0=tell present	1 -8 -5 6 0 5
pvt1=add present	0 -3 8 -3 0 -2
pvt1=be past	-5 5 -3 -7 1 6
pvt1=be present	9 -9 0 -6 -3 7
pvt1=bear present	0 -5 -4 8 0 -1
pvt1=carry present	0 2 -7 4 0 1
pvt1=charge perfect	0 0 -5 7 0 0
pvt1=charge present	0 2 -4 0 -3 6
pvt1=collect present	0 0 -5 7 0 0
pvt1=come present	6 4 -2 -10 3 -9
pvt1=deny past	8 -1 -2 0 0 -5
pvt1=get present	0 -8 -2 -6 5 6
pvt1=go present	-5 -7 -10 5 0 13
pvt1=have past	0 0 0 5 0 -7
pvt1=hold present	0 -2 -4 -2 1 7
pvt1=other present	-5 6 -5 6 0 -4
pvt1=pay past	-2 -8 8 -1 -6 3
pvt1=pay perfect	0 6 0 -9 0 0
pvt1=pay present	-4 7 0 4 -8 -8
pvt1=put present	-1 1 -2 -7 4 3
pvt1=say past	-1 0 6 -9 -2 3
pvt1=say present	9 1 0 -6 -5 -7
pvt1=sign past	0 0 -6 9 0 -1
pvt1=stand past	0 2 -7 0 5 -2
pvt1=take past	0 -5 12 -8 0 0
pvt1=take present	0 1 2 -6 2 -4
q1=a	-1 -4 6 5 2 -14
q1=american	-4 3 7 -7 0 -6
q1=american goods	-1 7 -5 -1 2 -1
q1=and	7 13 -6 -12 -2 -4
q1=and the	-1 -3 8 -1 0 -1
q1=at	-2 -2 -11 9 1 3
q1=australia	7 -1 -5 0 0 0
q1=before	-8 -9 7 -3 9 0
q1=before the	0 -1 -3 0 8 -5
q1=beijing	0 -11 -1 13 -4 -3
q1=both	-1 4 -1 -11 0 6
q1=brazil	0 -2 12 -7 1 -4
q1=by	-2 -4 13 -2 0 -8
q1=cars	0 -4 6 0 0 0
q1=china	-11 -18 6 -1 -3 14
q1=china 's	-1 -2 -10 12 -2 0
q1=chinese	-6 -8 10 1 -4 -4
q1=chinese goods	-5 -7 6 4 -2 -3
q1=egypt	-1 0 -15 -7 6 12
q1=february	6 7 -19 11 0 -4
q1=fentanyl	0 -5 -1 8 -2 -5
q1=first	0 -9 -7 8 0 6
q1=for	-9 -6 -10 4 0 16
q1=for chinese	0 -4 -5 11 -4 -1
q1=from	-7 1 7 -8 1 -1
q1=ghana	0 5 -8 7 0 -2
q1=goods	-4 2 -3 7 3 -15
q1=goods of	0 -5 10 -4 0 -2
q1=he	-3 -13 4 4 0 1
q1=here	0 -2 -1 -3 0 6
q1=his	1 -2 -9 4 -1 7
q1=host	-2 3 -10 6 0 4
q1=how	8 -4 4 -10 0 -5
q1=i	7 -1 -1 -4 3 -4
q1=iceland	0 0 -9 9 2 -3
q1=if	-4 15 -8 -19 0 2
q1=if the	5 11 -14 -4 -4 0
q1=in	-4 7 -7 -6 5 5
q1=in april	0 -2 -8 6 7 -6
q1=in the	-3 -4 7 3 -5 -2
q1=india	-3 -7 0 1 2 4
q1=indonesia	-2 -4 7 -5 0 4
q1=is	-2 -1 6 -3 0 0
q1=it	7 -27 -4 15 10 -6
q1=it 's	-2 0 17 -14 -5 -5
q1=it has	-5 5 5 -9 1 -5
q1=it is	-1 -3 4 2 2 -9
q1=it was	6 -20 -7 10 4 1
q1=its	-1 0 0 6 0 -2
q1=japan	0 0 7 -2 -3 -2
q1=last	-1 -8 -3 -4 12 -1
q1=let	1 2 4 -5 0 -8
q1=march	0 -9 -9 14 5 -4
q1=mexico	0 -3 6 -5 0 3
q1=minister	-1 17 -11 -1 0 -7
q1=mr	3 -16 22 0 -7 -15
q1=neither	-8 -2 5 -1 8 0
q1=new	-1 -2 -11 12 -2 2
q1=nigeria	-2 4 6 -5 -2 -2
q1=no	8 -1 1 -5 -2 -6
q1=not	6 -3 0 -15 -1 7
q1=nothing	3 -8 4 0 0 -3
q1=now	-2 -4 -1 -3 0 8
q1=of	7 1 -5 0 0 -3
q1=of the	7 -2 -4 0 0 -3
q1=on	8 -2 -12 13 0 -5
q1=on monday	0 -2 -11 7 5 0
q1=one	0 -2 -3 7 0 -1
q1=our	0 -7 5 -4 -4 5
q1=peru	-1 3 0 4 -2 -6
q1=president	-3 -6 -1 5 -3 3
q1=president donald	-3 -5 -1 7 0 -1
q1=q	-1 12 -8 -1 0 -3
q1=question	-4 -6 4 -5 -2 9
q1=question and	-5 -6 6 -1 0 5
q1=rates	0 11 -1 -10 -1 -6
q1=robert	1 5 -9 -4 0 5
q1=should	5 2 3 -4 0 -9
q1=should the	6 2 0 -3 0 -7
q1=since	-6 3 -5 0 9 -13
q1=so	2 -1 8 -6 -2 -6
q1=south	-2 -2 9 -3 0 0
q1=steel	-2 -3 9 -1 0 -2
q1=swiss	5 8 1 -13 -4 -4
q1=switzerland	0 -5 15 -9 -1 -6
q1=that	-2 5 -9 11 1 -10
q1=that 's	-1 8 -7 -6 4 -2
q1=that is	0 13 -8 0 -3 -7
q1=the	-21 -13 6 -3 0 19
q1=the duties	-2 -5 6 0 2 -5
q1=the duty	0 -4 -5 7 0 1
q1=the european	0 -3 8 -7 -1 2
q1=the fentanyl	0 -2 -5 8 0 0
q1=the first	-1 -3 10 -6 0 -2
q1=the minister	0 0 -11 -1 0 11
q1=the other	0 -1 1 -6 0 4
q1=the pause	0 7 -12 7 1 0
q1=the rate	11 -9 -9 -1 -4 7
q1=the surcharge	6 -4 2 -5 0 -4
q1=the truce	-2 -7 18 -9 1 -9
q1=the twenty	-1 -7 0 3 -4 5
q1=the united	-3 0 -5 7 0 1
q1=their	-3 -1 12 -8 2 -7
q1=then	-4 6 -6 1 7 -8
q1=there	3 -10 5 2 -1 -1
q1=they	5 0 4 -14 -2 4
q1=they have	1 4 1 -6 0 -2
q1=thirty	-1 8 -10 6 -3 -2
q1=this	-1 -13 11 -8 2 6
q1=trade	4 -2 11 -12 -1 -2
q1=trump	0 -5 -8 6 0 6
q1=twenty	0 10 -1 -6 0 -4
q1=twenty four	0 10 -4 -6 0 0
q1=two	0 6 -7 5 -4 -2
q1=u.s.	0 0 6 -3 0 -3
q1=under	-3 2 11 -13 1 -7
q1=under it	0 7 -2 -7 3 -1
q1=under the	-1 0 11 -8 -1 -6
q1=until	3 -3 9 -2 -6 -11
q1=until then	6 0 -2 -4 0 -4
q1=up	0 11 -6 -5 0 -2
q1=vietnam	-1 -9 16 -7 0 -2
q1=we	3 8 -11 -18 8 7
q1=we are	-4 -6 -1 -6 4 7
q1=we have	-3 2 -3 -5 0 8
q1=we were	5 -7 -2 2 0 0
q1=what	4 9 0 -1 -15 -7
q1=what does	-3 1 9 -7 0 -2
q1=what if	-2 28 -24 -7 -5 -5
q1=what is	0 -4 6 -11 -5 7
q1=what stays	-1 -5 11 -4 0 -3
q1=what would	0 11 -11 -5 -1 6
q1=where	-4 -9 21 -9 -3 -6
q1=while	0 10 -8 1 -6 -2
q1=who	0 -3 1 -5 6 -1
q1=with	-2 0 4 -5 3 -6
q1=without	0 9 -2 -6 1 -5
q1=you	4 5 3 -10 -4 -3
q:!	-5 -12 -1 6 -2 8
q:"	0 -10 2 -3 0 5
q:'	0 8 1 -9 -1 -5
q:'s	0 0 4 -10 7 -3
q:(	-6 -11 9 6 2 -6
q:)	-3 -6 6 5 1 -7
q:,	-11 -1 -7 9 6 1
q:-	-9 0 6 -2 -13 6
q:.	-11 4 -8 14 -2 -1
q:/	4 1 -5 -6 -8 8
q::	2 4 1 -4 -10 2
q:;	-6 -6 18 -24 13 -14
q:<agent>	3 -5 -3 6 2 -3
q:<day-ahead>	-16 27 3 -21 -8 -9
q:<day-gone>	-1 -7 -3 13 0 -5
q:<day-today>	-12 -4 -5 3 -1 11
q:<duty>	-6 -11 10 11 -12 -6
q:<gate>	-5 5 1 7 -8 -9
q:<goods-amount>	-5 5 7 -3 -1 -7
q:<goods>	-10 7 4 -1 -1 -8
q:<level-noun>	13 1 1 -22 -1 4
q:<level>	-9 15 -7 1 -1 -5
q:<money>	-6 4 -5 4 2 0
q:<month-ahead>	-7 4 -2 5 1 -10
q:<month-gone>	-3 -22 13 -2 10 -4
q:<name>	-15 0 14 -20 5 3
q:<not>	2 -3 3 -6 10 -7
q:<number>	-1 0 -6 5 0 2
q:<office>	-3 5 -7 3 -16 10
q:<organisation>	-12 0 -7 5 2 6
q:<person>	-3 -12 -4 7 -5 11
q:<points>	5 13 -4 -3 -1 -16
q:<quality>	-1 12 -14 13 0 -16
q:<seat>	-8 -1 2 0 -9 7
q:<sender>	5 0 0 -8 0 1
q:<span>	-6 3 6 -3 6 -13
q:<taker>	-6 -12 12 -3 -6 3
q:<v-bear>	-8 -14 11 -14 -11 24
q:<v-begin>	9 6 -3 2 0 -18
q:<v-buy>	5 -23 -8 10 -2 10
q:<v-down>	6 -1 -4 -9 5 7
q:<v-end>	-4 11 -7 2 5 -9
q:<v-impose>	-8 12 -2 -8 -4 3
q:<v-propose>	-8 -13 -14 -6 -14 38
q:<v-return>	-1 12 1 -6 -10 -4
q:<v-say>	2 -2 16 -13 0 -9
q:<v-sell>	0 -16 5 -5 2 6
q:<v-stay>	10 -13 12 -8 -6 1
q:<v-suspend>	0 2 3 -3 -13 1
q:<v-target>	2 19 -6 -13 2 -9
q:<v-threaten>	-6 3 -10 -7 0 13
q:<v-up>	-2 5 -2 11 -1 -17
q:?	-13 7 1 -2 -2 0
q:a	-7 -13 2 11 6 -5
q:about	-8 -3 3 3 -3 1
q:above	0 -4 2 -11 -1 9
q:account	0 -7 -1 5 2 -2
q:act	-3 -4 -10 6 -3 10
q:add	-1 -9 14 -2 -3 -2
q:additional	-2 -17 13 9 -7 -11
q:after	0 17 -4 -13 0 -6
q:again	2 0 0 5 -6 -7
q:against	-3 0 6 0 -3 -7
q:agree	2 -5 9 -14 8 -7
q:agreement	-3 -14 16 -14 -4 8
q:all	-6 -16 6 4 -6 7
q:already	-2 5 -5 -6 0 5
q:also	-2 -11 1 -7 8 4
q:an	-9 0 1 4 -2 0
q:and	1 -10 1 4 -1 3
q:announce	0 8 -10 2 4 -6
q:another	2 -11 13 4 -5 -8
q:answer	-1 -10 1 4 2 0
q:any	-1 3 -8 8 -3 -1
q:anything	-1 -2 9 0 0 -5
q:apply	-4 -3 10 0 -5 -1
q:are	4 5 7 -29 -6 5
q:arrangement	-2 6 -3 -3 -2 1
q:as	-4 14 -1 2 -6 -16
q:ask	-8 -8 -11 11 -6 13
q:asleep	7 0 -5 -2 0 0
q:at	-2 18 -12 -8 -3 7
q:autumn	0 4 -15 13 -1 -4
q:back	-3 10 -27 6 11 4
q:banana	5 2 -5 -11 -8 10
q:bargain	3 -7 5 -1 0 -2
q:be	0 -1 -2 -6 0 8
q:bean	0 -8 5 4 -1 -3
q:bear	-2 0 -10 9 4 0
q:because	-1 -2 6 3 -4 -6
q:become	5 1 -1 1 -1 -8
q:beef	-6 10 0 -1 -4 -4
q:been	8 -21 2 10 7 -17
q:before	-18 7 -4 -2 6 4
q:begin	5 -12 -8 19 2 -15
q:being	0 6 0 -7 -1 -1
q:beside	0 -4 -9 13 -1 0
q:between	-2 6 7 -3 -9 -5
q:both	2 0 2 1 -7 -2
q:bring	-2 -4 7 -5 -1 2
q:but	0 -4 9 -6 2 -2
q:butter	-1 -5 5 5 -5 -6
q:buy	3 -10 -7 4 -1 5
q:buyer	0 -3 8 0 -3 -4
q:by	-1 0 10 0 -7 -12
q:call	-2 -6 6 0 -6 0
q:can	-2 3 -7 14 -6 -10
q:capital	0 4 -7 5 -3 0
q:car	-3 1 4 3 -6 -5
q:cargo	0 6 -3 -2 0 -2
q:carry	0 -1 12 -11 1 -3
q:case	-1 5 7 -6 0 -7
q:cement	-1 -6 14 -7 0 -4
q:change	-2 -6 21 -18 3 -6
q:charge	2 13 -9 -4 2 -8
q:cheese	-2 0 7 -7 0 0
q:chicken	0 6 -3 -3 0 0
q:chip	-1 -4 6 0 0 0
q:clear	0 -2 -6 6 6 -6
q:close	0 1 -5 -5 7 0
q:cocoa	-1 0 2 4 -2 -8
q:coconut	0 3 2 -9 2 -1
q:cod	-2 0 -1 7 -2 -4
q:coffee	0 5 -2 -11 9 -2
q:collect	5 4 -6 2 -2 -6
q:come	10 7 -3 -16 13 -10
q:conclude	0 0 6 -1 0 -3
q:control	1 -1 8 -8 0 -1
q:copper	1 -7 13 -7 0 -4
q:correction	13 -10 -5 -11 6 -1
q:cost	0 7 -5 -4 4 -2
q:could	-1 -9 3 4 -1 1
q:country	3 1 -8 -1 3 2
q:course	0 0 1 -6 5 0
q:custom	-2 5 -3 8 -8 -8
q:date	-3 14 3 -13 -2 -12
q:day	-11 11 -6 -3 2 0
q:deal	2 -11 3 1 -4 2
q:decide	-3 -9 5 4 4 -3
q:did	-4 -4 5 8 -8 -13
q:die	6 16 -21 10 -7 -9
q:dispute	-4 -6 -8 10 -2 6
q:do	-5 0 11 1 -10 -9
q:doe	-5 -4 -8 10 4 2
q:done	0 0 9 -3 -1 -7
q:door	0 8 -3 -1 0 -5
q:down	-3 -15 -5 10 8 -3
q:during	-1 -3 9 -7 0 0
q:duty	-19 -9 7 5 -2 4
q:each	-3 1 5 -10 -2 5
q:economy	-3 9 -10 -7 -1 7
q:effect	0 -2 -1 7 -3 -2
q:else	0 -7 7 0 -1 -1
q:emergency	0 -7 0 9 0 -7
q:end	-9 10 -8 -6 3 4
q:enter	9 10 -3 -14 -13 5
q:ever	0 7 1 -9 -1 -2
q:every	-1 -1 12 -9 -4 -1
q:everybody	-6 1 -2 0 -4 8
q:everything	0 -8 3 7 -3 -2
q:expire	0 -4 12 -5 0 -4
q:export	4 -7 -6 -4 0 10
q:extend	-3 1 9 -2 0 -7
q:extension	4 3 -1 -7 2 -3
q:extra	-1 5 1 -6 2 -6
q:fair	-2 -10 8 -3 0 7
q:fall	0 0 -6 1 -1 6
q:far	-1 6 -1 -6 -5 6
q:fee	0 8 -4 -4 0 0
q:fentanyl	-13 -17 11 12 2 -30
q:figure	-1 -4 3 -14 0 9
q:first	-8 -22 6 10 0 2
q:fishmeal	-2 -5 0 -7 2 8
q:flour	6 -1 -9 7 -3 -1
q:flower	0 -8 -8 11 -4 4
q:for	1 6 -11 10 -4 -2
q:force	0 3 6 -5 -1 -5
q:forced	-3 -11 -6 6 0 9
q:forget	8 0 -3 0 -1 -8
q:four	-4 10 0 -7 -5 -3
q:free	-1 -9 -2 4 2 2
q:from	-3 0 14 -12 -8 -2
q:gave	6 -5 -2 0 6 -8
q:general	0 -1 11 -5 0 -5
q:geneva	0 3 -10 3 5 -5
q:get	-7 -13 8 -4 2 5
q:give	-2 6 5 -7 -2 -3
q:given	-3 2 -10 7 1 1
q:go	-10 6 4 8 -15 -10
q:good	-10 -14 0 20 -11 -1
q:had	-18 -19 3 13 3 0
q:half	-3 -11 6 6 -4 -4
q:has	-6 6 11 -7 -14 -1
q:have	-4 -1 8 -4 -1 -1
q:here	2 3 2 -9 -7 3
q:his	-7 -17 -3 -9 -2 22
q:hold	-6 1 -5 8 -3 0
q:i	1 -6 4 -5 3 0
q:if	-2 19 -25 -17 -1 17
q:import	3 -7 -9 0 3 7
q:importer	0 -3 -3 -1 -2 8
q:impose	0 -3 -6 12 -5 0
q:in	-14 11 -7 6 6 -7
q:included	-2 -10 8 4 -1 -3
q:instead	0 4 -10 1 0 6
q:into	-2 6 2 -7 0 -6
q:is	-29 3 21 -9 -13 -3
q:it	-6 -13 5 12 10 -18
q:its	-7 0 6 -2 -14 6
q:keep	5 4 -5 -9 -4 4
q:kind	-3 -2 0 -1 0 6
q:know	-1 -1 0 7 -4 0
q:labor	-3 -10 -8 7 0 10
q:lamp	3 -3 5 -6 3 -5
q:lapse	0 0 -1 7 -2 -5
q:last	2 -2 -1 -10 8 2
q:later	-1 2 -6 4 3 -4
q:law	6 0 -6 7 0 -8
q:lay	6 -10 6 0 -2 -7
q:leave	-5 0 10 -14 6 -6
q:less	8 -4 -4 0 -3 1
q:let	-3 22 -22 -1 9 -12
q:level	-3 7 3 -6 -1 -4
q:levy	-1 0 1 -4 0 6
q:like	0 -4 2 -8 1 4
q:line	-2 8 -4 -8 4 -2
q:list	1 -8 3 2 4 -7
q:live	-3 -3 -5 12 -2 -5
q:lorry	0 3 -5 6 0 -4
q:lower	0 -6 6 -6 -2 3
q:make	4 -25 2 2 4 7
q:man	-5 -8 -7 6 0 8
q:many	0 1 -6 8 0 -4
q:matter	-1 0 10 -7 1 -7
q:may	-3 -3 5 7 -2 -8
q:me	3 4 1 0 -6 -4
q:mean	-1 0 7 0 0 -2
q:meet	-3 -10 4 -13 1 13
q:middle	0 -1 4 -7 4 0
q:midnight	6 10 -17 2 4 0
q:minister	1 4 -11 3 0 2
q:minute	-2 -1 -1 5 -7 1
q:month	-6 0 6 4 -3 -7
q:most	3 -5 -5 -9 -4 15
q:move	3 -9 16 -9 -1 -7
q:mr	-4 -5 21 -6 -11 -7
q:much	-2 -3 15 -7 -4 -5
q:my	-3 2 -2 5 1 -6
q:name	0 7 -6 1 -1 -1
q:neither	0 6 -2 -1 -2 0
q:never	-5 -5 3 8 0 -10
q:new	0 -8 19 -7 -1 -12
q:next	-3 0 7 -8 -3 4
q:no	12 -15 2 -14 8 2
q:nobody	-7 0 3 -8 7 -1
q:not	-10 -7 8 1 -4 3
q:nothing	0 2 8 -6 -5 -7
q:notice	0 -5 0 8 0 -5
q:now	-9 7 1 -11 7 -1
q:number	16 -8 -4 0 -9 -2
q:nut	-1 3 -12 6 7 -4
q:off	4 2 10 -11 0 -11
q:offer	-4 -9 -13 -4 -1 20
q:oil	3 3 10 -11 0 -9
q:old	0 -3 -2 9 -4 -4
q:older	0 -7 -3 -4 0 11
q:olive	0 10 0 -8 -1 0
q:on	-5 1 3 -7 -2 5
q:one	-4 8 8 -5 1 -13
q:only	0 2 2 -8 0 0
q:or	-6 -5 8 -2 -7 2
q:order	0 -10 0 4 -2 5
q:ordinary	-1 -7 10 1 -4 -5
q:other	-8 4 8 -10 7 -9
q:our	1 -10 -6 2 11 -1
q:out	-8 7 -11 -9 3 14
q:outside	4 -6 -5 8 0 -3
q:over	-8 -5 8 0 -11 5
q:own	-2 -11 5 5 0 -2
q:palm	0 -4 7 -7 2 1
q:paper	4 0 4 -7 -2 -1
q:part	5 -3 -10 8 -1 0
q:pause	-4 14 -6 0 -3 -6
q:pay	-1 -2 14 -12 -9 3
q:peace	0 5 -7 3 -1 0
q:place	0 -5 -7 4 -3 8
q:pork	0 -2 10 -8 0 0
q:post	6 -2 5 -9 -2 -3
q:powder	0 -1 -4 0 0 6
q:present	-6 -3 -4 -12 -4 17
q:price	0 -3 9 -5 0 0
q:propose	-1 -2 -14 -7 -1 19
q:put	0 3 0 2 -6 -4
q:quarrel	0 -3 0 6 -1 -3
q:raise	6 -1 -4 3 -1 -2
q:raspberry	0 14 -11 -2 -1 -1
q:rate	0 -3 9 -19 7 2
q:reach	-1 2 -9 -2 2 6
q:read	-1 2 -12 6 4 0
q:reciprocal	1 -19 11 4 1 -19
q:renewed	-1 16 -6 -7 -2 -7
q:report	2 5 1 -8 -2 0
q:rest	0 1 4 -13 8 -6
q:return	0 4 4 -9 -6 1
q:rice	-2 8 -3 -3 -3 0
q:rise	-2 -4 -7 9 1 -1
q:round	-5 -11 -3 6 6 0
q:rumour	6 -5 3 0 0 -6
q:run	-3 7 1 -9 6 -10
q:salmon	2 -7 -5 -4 3 7
q:same	-3 -2 21 -8 -9 -8
q:say	2 -10 7 -10 8 -1
q:second	-2 -14 -3 -14 8 14
q:section	-7 -2 14 -6 -1 -10
q:see	-3 -4 -7 0 -1 12
q:sell	-2 -3 13 -5 2 -9
q:set	0 -1 3 3 -4 -6
q:ship	-4 -8 11 1 -6 -2
q:short	0 -1 7 -8 2 0
q:should	5 0 -1 4 -2 -8
q:side	-11 -10 2 4 0 7
q:sign	3 1 0 6 -11 -6
q:signature	9 -7 -8 4 0 0
q:since	-1 -1 6 3 7 -31
q:sit	6 -8 0 5 -3 -4
q:small	0 -5 -1 10 0 -6
q:soybean	0 -4 10 -7 2 -2
q:spring	-1 10 -2 -1 -4 -7
q:stake	0 10 -8 -2 0 0
q:stand	0 2 7 -8 -2 0
q:standstill	-1 -2 7 2 -4 -5
q:state	-1 9 0 -6 -4 -1
q:stay	2 -10 8 -15 -1 8
q:steel	-4 -3 13 -16 -3 4
q:step	0 3 -7 1 5 -5
q:still	-3 1 5 1 -4 -8
q:stop	-1 -7 7 -1 5 -8
q:such	0 0 8 -6 0 -2
q:sugar	8 -7 -1 -1 0 0
q:sum	4 -7 16 -11 -2 -7
q:summer	-1 -5 -6 2 12 -3
q:surcharge	11 2 -11 2 -5 0
q:suspend	6 -4 7 -3 -4 -9
q:suspension	0 7 -3 -6 -1 4
q:talk	-7 -8 7 11 -5 -6
q:tariff	-1 -15 23 8 -10 -30
q:tax	2 11 -2 -13 4 -7
q:tea	-9 1 2 -10 0 6
q:tell	1 6 5 -2 -5 -12
q:text	0 -6 -9 2 -1 12
q:than	-3 -9 17 -11 -4 2
q:that	4 -21 15 4 -1 -8
q:the	-8 6 -4 7 -10 2
q:their	-10 4 -3 4 9 -9
q:them	2 -12 0 -7 6 7
q:then	9 4 -12 8 8 -25
q:there	-4 -10 -8 0 3 17
q:these	-1 -7 3 7 -1 -3
q:they	3 -1 -12 -7 9 8
q:thi	-7 1 2 -21 1 13
q:thing	1 -3 -5 10 2 -6
q:third	-2 3 -7 -3 7 1
q:those	-4 -3 6 1 -2 0
q:threaten	0 -4 -5 0 0 8
q:three	-3 -17 -1 2 -6 11
q:time	-4 -4 13 0 -4 -7
q:to	-4 -18 14 -8 7 1
q:together	0 -1 4 -9 6 -3
q:too	-4 -13 1 10 -5 0
q:top	3 -1 -4 -3 9 -2
q:total	-1 -2 7 -2 0 0
q:touched	0 -2 8 -2 0 -3
q:tractor	0 6 -6 -2 0 2
q:trade	0 -3 -2 -3 7 1
q:treaty	4 -9 13 -5 -4 -4
q:truce	-16 13 -3 -1 -11 1
q:tuna	0 -1 0 -7 7 -1
q:two	-9 -5 11 2 0 -11
q:under	-12 3 8 -11 5 -3
q:until	0 4 1 -19 6 2
q:up	3 4 -16 9 -13 7
q:upon	3 5 -8 0 -3 1
q:us	2 5 6 -4 -4 -10
q:used	6 0 -10 1 3 -1
q:vote	-3 -5 0 0 -2 8
q:want	-1 5 -3 -16 -6 13
q:warn	-5 4 -5 -4 0 7
q:was	-7 2 3 -5 -1 2
q:way	-2 -2 21 -12 -4 -9
q:we	-5 -9 -1 4 0 8
q:well	2 -7 2 3 -2 -4
q:were	-4 13 -6 1 5 -15
q:whatever	3 3 9 -15 0 -6
q:wheat	0 -3 9 -5 -1 -2
q:when	1 -2 -2 -11 16 -4
q:where	-8 -2 10 -9 5 -2
q:whether	0 -7 -1 -7 5 7
q:which	4 -3 13 -5 -18 -3
q:while	0 0 -8 10 -3 -1
q:who	-7 0 10 -9 8 -11
q:will	5 10 -4 -13 -2 0
q:wine	-3 11 -3 -11 0 1
q:with	-11 -3 0 4 5 -1
q:without	-4 8 0 -3 5 -14
q:word	-1 4 -4 10 -1 -9
q:world	-1 0 -9 0 8 3
q:would	-21 11 -3 -10 6 4
q:write	1 -4 11 -4 -1 -7
q:wrong	-6 0 -4 0 -1 9
q:year	1 -2 -7 3 3 1
q:yes	0 -7 11 -1 -1 -2
q:yet	0 0 -2 -3 0 6
q:you	-4 1 29 -14 -16 -19
q:your	-1 6 0 -8 3 -2
q:—	4 -2 3 4 -7 -9
qt=future	1 7 0 -8 -2 0
qt=modal	-17 9 -1 -6 1 4
qt=past	-7 -16 -4 10 6 7
qt=perfect	-15 -7 20 -1 -5 -4
qt=pluperfect	-9 -24 -6 24 -19 5
qt=present	-4 19 -3 -22 -3 7
quoted	7 0 -11 1 11 -11
r1=!	-4 1 -10 -7 3 10
r1="	6 -7 0 -12 -3 8
r1=(	-3 3 11 -11 -1 -3
r1=)	8 0 -14 11 -4 -2
r1=:	5 4 -8 0 -6 2
r1=;	-5 0 -6 4 5 1
r1=<day-ahead>	0 11 -5 -5 -1 -3
r1=<day-gone>	0 9 -4 -2 0 -1
r1=<day-today>	0 -6 13 -5 0 -2
r1=<duty>	-4 13 -5 1 -5 -2
r1=<end>	-16 21 -7 -13 3 -4
r1=<goods>	1 15 -12 -4 -1 -1
r1=<level-noun>	-1 -3 -1 -3 -1 7
r1=<level>	-7 -7 -1 4 9 -3
r1=<not>	-3 -9 9 6 -1 -10
r1=<v-begin>	-12 2 7 -7 -8 3
r1=<v-down>	-9 3 6 -10 -1 0
r1=<v-impose>	-7 8 3 0 0 -12
r1=<v-stay>	6 -4 0 3 -2 -7
r1=<v-suspend>	-2 -6 2 4 0 -1
r1=<v-target>	-2 7 0 1 -1 -7
r1=?	-9 -6 -16 5 7 14
r1=after	0 10 0 -8 -1 -1
r1=again	2 11 -1 -8 -3 -6
r1=all	-2 -6 13 -2 -4 -4
r1=and	-18 17 -3 0 3 -17
r1=as	-9 -7 8 -9 0 9
r1=at	-6 -11 5 0 9 -7
r1=before	0 11 -30 11 4 0
r1=by	-4 -8 2 -2 4 3
r1=come	-7 1 7 -8 -6 1
r1=duty	-2 5 6 -5 -1 -5
r1=each	0 -1 -15 13 0 4
r1=for	13 -16 6 -4 -9 2
r1=from	-5 13 -12 -3 -12 10
r1=here	0 10 -7 -2 0 0
r1=if	-5 0 3 -7 -5 7
r1=in	-3 -2 10 -5 -2 -4
r1=instead	0 4 -2 -8 0 4
r1=is	4 -9 4 -3 -11 5
r1=last	-1 2 -10 11 -2 0
r1=more	-2 4 -7 2 -2 3
r1=now	0 -10 18 -8 -1 -1
r1=of	6 -25 13 -1 4 -12
r1=on	8 0 -4 -2 -10 5
r1=or	-2 -6 7 -12 0 6
r1=over	0 -6 8 -5 0 1
r1=per	9 1 -5 -6 0 -2
r1=since	-7 -14 25 -4 -4 -7
r1=stay	-2 -6 2 4 0 -1
r1=surcharge	0 -2 -2 6 0 -3
r1=tariff	0 4 -8 0 -1 6
r1=tax	-1 9 -3 0 0 -5
r1=that	-2 -3 5 8 -20 -4
r1=the	-1 -2 -10 10 7 -9
r1=to	1 -18 5 4 2 -4
r1=too	-2 -3 11 -3 0 -3
r1=under	-5 -8 7 7 -6 -14
r1=until	-1 -12 15 3 -1 -12
r1=upon	1 -6 8 -3 0 -3
r1=was	5 -4 -5 -12 12 -3
r1=when	-1 -2 7 -8 5 -4
r1=which	4 -3 3 -11 3 0
r1=with	-7 0 -3 -4 7 2
r1=would	-8 0 -19 6 1 11
r2="	-11 8 -10 0 9 3
r2=,	-1 -2 0 16 -10 -14
r2=.	-4 10 -7 5 -3 -10
r2=;	0 -3 -3 6 0 0
r2=<day-ahead>	-13 2 -7 1 -3 12
r2=<day-gone>	-8 -2 4 8 -6 -7
r2=<duty>	-3 -5 0 -3 -1 8
r2=<end>	-4 2 0 -10 3 7
r2=<goods>	21 -4 -2 0 -15 -9
r2=<level>	-2 -9 -12 11 9 5
r2=<month-ahead>	1 7 -2 -4 0 -6
r2=<month-gone>	2 -6 -9 12 2 -7
r2=<name>	7 0 6 -6 -5 -8
r2=<not>	0 5 -15 10 -9 7
r2=<number>	1 -3 3 7 1 -18
r2=<person>	-2 6 5 -8 0 -2
r2=<quality>	-4 -1 -3 2 -2 6
r2=<seat>	2 4 3 -11 -1 -5
r2=<span>	-4 -7 -3 10 0 -3
r2=<v-begin>	-1 -5 8 3 -1 -6
r2=<v-buy>	-1 0 6 -4 0 0
r2=<v-down>	-2 0 5 2 0 -6
r2=<v-end>	0 -1 -1 -6 4 5
r2=<v-impose>	2 -9 2 1 -2 1
r2=<v-say>	6 0 -3 0 -4 0
r2=<v-stay>	-3 -1 5 3 -2 -6
r2=<v-suspend>	-1 6 -12 0 0 7
r2=<v-up>	-1 -8 3 5 -3 0
r2=a	-14 -6 -3 2 11 5
r2=all	-7 0 -9 13 -3 3
r2=and	-8 -2 -12 15 -11 12
r2=are	-2 -5 13 -3 0 -3
r2=as	9 -12 3 2 -11 0
r2=back	1 8 -6 -5 0 -4
r2=be	-3 -8 -3 5 2 4
r2=because	0 3 10 -11 -2 0
r2=been	3 2 4 -9 1 -7
r2=before	-1 -5 13 -6 0 0
r2=both	3 -3 -3 -6 8 1
r2=car	1 -5 6 -2 0 -2
r2=cent	9 1 -8 -3 0 -2
r2=date	0 1 6 -5 0 -4
r2=down	0 -1 2 -7 0 5
r2=electric	-1 -2 9 -1 0 -4
r2=everybody	1 -1 -6 8 0 -3
r2=everything	4 -3 -7 7 0 -1
r2=fentanyl	-1 -9 17 -6 -4 -4
r2=for	-2 -8 14 -15 5 0
r2=had	0 1 -10 5 0 4
r2=has	-5 4 9 -4 0 -8
r2=i	-4 4 -10 5 2 0
r2=if	0 7 -1 -1 -1 -4
r2=import	-1 0 6 -4 0 0
r2=is	2 10 -3 -4 -3 -7
r2=it	-8 13 8 -13 -6 -7
r2=its	7 4 -2 -12 6 -4
r2=most	0 -5 11 -4 0 -2
r2=no	-1 3 -8 5 0 2
r2=not	-11 0 -3 3 -4 9
r2=of	-4 0 12 -17 -3 0
r2=on	2 3 0 5 -9 -8
r2=one	-1 -4 7 2 -2 -2
r2=our	6 -13 8 -2 0 -2
r2=over	0 -2 -7 5 0 6
r2=present	0 -2 8 -2 -1 -3
r2=section	0 5 4 -6 -2 -2
r2=since	3 -2 1 -8 -1 3
r2=so	0 4 3 -7 0 -2
r2=soybean	0 -2 -7 10 0 -1
r2=steel	-3 0 8 -2 0 -4
r2=that	-9 1 0 -4 1 6
r2=the	-19 6 8 -10 10 -11
r2=their	-3 -11 2 -7 10 0
r2=they	0 -1 7 -5 2 -3
r2=to	0 0 11 -2 -5 -10
r2=top	0 5 -8 -6 0 9
r2=under	0 0 8 -5 0 -1
r2=up	-3 13 -9 -7 -3 3
r2=us	-2 -9 5 0 5 -3
r2=was	2 -9 -8 6 -7 8
r2=well	-4 -2 -7 -6 3 11
r2=whatever	0 -3 10 -1 -1 -5
r2=where	0 -3 -4 -5 10 0
r2=which	-7 -1 2 2 2 0
r2=would	7 11 -6 -8 -4 -11
r2=year	5 -1 -6 2 -2 0
r3="	19 -9 1 -11 -5 -10
r3='s	8 -2 4 -9 -2 -7
r3=)	0 9 -4 -3 0 -1
r3=,	0 -23 -3 -1 15 12
r3=.	13 -6 17 -8 -15 -14
r3=:	4 -5 2 -6 7 -7
r3=;	-1 -4 7 6 -9 -3
r3=<agent>	7 -1 -13 5 -4 5
r3=<day-ahead>	-7 1 -2 2 -2 3
r3=<day-gone>	0 3 9 -9 -4 -3
r3=<day-today>	-1 -2 9 -3 0 -3
r3=<duty>	-4 -4 6 -1 0 1
r3=<end>	-10 4 -6 3 6 2
r3=<gate>	-1 0 7 -5 -3 0
r3=<goods>	-3 -4 6 -6 -4 5
r3=<level-noun>	-2 -10 0 -13 11 6
r3=<level>	-5 -13 3 4 -6 6
r3=<month-gone>	-1 -2 -7 12 -1 -1
r3=<name>	-12 -3 13 -7 -8 4
r3=<not>	3 3 8 -11 -6 -4
r3=<number>	-12 12 -1 -2 0 -6
r3=<organisation>	0 -3 -2 8 -4 -2
r3=<person>	-1 -3 -7 3 -4 9
r3=<quality>	8 1 -5 0 0 -2
r3=<seat>	-3 -4 9 -7 -5 2
r3=<v-begin>	-1 -4 7 1 1 -6
r3=<v-end>	-4 8 -18 10 -4 5
r3=<v-impose>	-9 4 -5 5 -1 1
r3=<v-propose>	6 -8 -1 7 -3 -7
r3=<v-say>	-3 7 -1 -6 -3 3
r3=<v-suspend>	0 6 2 -4 -4 -1
r3=<v-target>	0 -5 -10 0 3 8
r3=<v-up>	6 -8 -8 1 3 3
r3=?	3 10 -10 -4 2 -7
r3=a	10 -10 0 -9 6 -6
r3=again	0 5 -7 7 -4 -2
r3=all	0 -7 1 0 4 -3
r3=an	6 -3 3 -6 -3 0
r3=and	-16 -6 0 14 -13 4
r3=are	0 6 -5 -8 -1 6
r3=as	1 -3 -14 14 -2 2
r3=at	-3 16 -1 -5 -4 -9
r3=be	0 -7 0 -1 0 5
r3=because	0 0 -6 3 1 3
r3=beef	-7 -1 -6 5 -2 8
r3=been	-5 7 -1 3 -3 -6
r3=before	0 -2 9 -7 0 -1
r3=by	-1 5 2 -7 0 -2
r3=cement	-1 -3 -6 -3 5 5
r3=charge	0 -3 -7 3 6 -3
r3=come	0 -6 2 0 1 2
r3=day	-6 -5 -4 3 -5 10
r3=end	-3 10 -17 9 -3 1
r3=for	-8 -7 -1 10 -6 3
r3=from	2 9 3 -5 -9 -6
r3=go	0 -3 -3 6 0 0
r3=good	-11 -8 14 -5 -6 0
r3=had	0 6 -4 0 0 0
r3=has	-1 -2 7 -8 4 -2
r3=have	-1 -2 9 -4 0 0
r3=height	-2 -2 -4 -4 10 -1
r3=highest	0 -1 -2 -2 6 0
r3=in	-1 3 -3 6 -8 -2
r3=is	5 6 7 -18 0 -11
r3=it	-6 7 -3 -7 0 2
r3=new	0 -2 9 -3 0 -3
r3=no	-2 0 -5 1 0 6
r3=not	3 -4 16 -13 -1 -8
r3=of	0 -8 12 -2 -8 0
r3=oil	0 -5 6 0 0 -3
r3=old	0 -4 8 -2 0 0
r3=on	-8 5 2 -5 -12 7
r3=ordinary	0 0 6 -4 0 0
r3=over	-2 2 12 -9 -1 -5
r3=put	-3 -5 2 4 4 -6
r3=rate	0 0 -5 -1 0 6
r3=rice	-1 -1 -10 4 0 8
r3=same	-2 3 2 -6 3 -5
r3=say	-6 8 0 -4 0 0
r3=side	-2 0 -1 -7 0 7
r3=sugar	-1 -5 1 -4 0 7
r3=take	-2 0 11 -8 1 -6
r3=that	0 2 -4 -2 -1 6
r3=the	10 -16 -3 4 -1 2
r3=to	-2 3 7 0 -6 -7
r3=truce	0 -9 -6 16 -6 -1
r3=value	0 -1 8 -1 0 -3
r3=was	11 -7 -5 4 -5 -5
r3=we	-7 -6 8 6 0 -5
r3=with	6 0 -7 9 -7 -6
r3=year	-2 -4 -3 9 0 0
r4='s	-2 2 6 -7 -6 1
r4=-	0 -10 3 -4 5 4
r4=.	-4 10 -11 3 2 0
r4=:	0 6 0 -5 -1 0
r4=;	-4 -4 4 -7 5 2
r4=<agent>	0 0 -1 6 -4 -1
r4=<day-ahead>	5 8 0 -14 -1 -5
r4=<duty>	10 -8 -2 -3 2 -4
r4=<end>	0 3 7 -4 -2 -8
r4=<goods>	11 0 4 0 1 -21
r4=<level-noun>	-2 3 7 -8 0 -5
r4=<level>	9 -10 0 6 -8 -2
r4=<name>	0 -11 -3 7 -5 7
r4=<not>	4 5 -7 0 -3 -1
r4=<number>	-10 1 -10 8 8 -3
r4=<organisation>	0 1 -6 0 -2 5
r4=<person>	0 0 7 -7 1 -4
r4=<quality>	-4 -6 1 4 -4 3
r4=<seat>	9 1 -5 -4 -4 0
r4=<v-agree>	0 0 6 -1 -1 -1
r4=<v-bear>	3 -10 3 -3 -6 7
r4=<v-begin>	-1 5 0 1 -8 0
r4=<v-down>	0 2 -16 9 1 4
r4=<v-end>	-6 6 -11 11 -5 -2
r4=<v-impose>	0 3 -1 3 -3 -6
r4=<v-stay>	-3 11 -8 -6 -5 7
r4=<v-suspend>	0 6 -2 0 -3 0
r4=<v-target>	-4 -1 8 0 -2 -1
r4=<v-up>	-2 0 -6 9 0 -4
r4=a	4 0 9 -5 -3 -9
r4=about	0 -1 -4 -2 7 -2
r4=after	0 -1 7 -3 -2 0
r4=agreement	0 -1 -6 9 0 -3
r4=all	-1 5 2 -10 3 -4
r4=and	-15 5 14 -20 12 -23
r4=as	-1 0 9 -4 -3 -3
r4=at	0 0 8 -6 0 -5
r4=back	0 -2 -4 9 -2 -4
r4=be	0 5 -8 -2 0 5
r4=because	-1 0 -5 9 0 -4
r4=been	0 7 -3 -6 3 -4
r4=before	0 -2 10 -8 0 -1
r4=by	3 -12 11 0 -2 -2
r4=collect	0 -5 8 -1 0 -1
r4=come	0 3 -13 8 -2 3
r4=duty	11 -7 -2 -6 2 -6
r4=fentanyl	-1 1 12 -5 -6 -2
r4=for	0 -6 -17 9 -3 13
r4=good	-12 -6 -11 18 0 3
r4=had	-2 -9 5 -1 -4 7
r4=half	0 4 -10 6 0 2
r4=has	0 -7 4 -2 -1 5
r4=have	4 -1 -6 5 0 -1
r4=if	-1 1 1 -6 -1 2
r4=in	-15 -4 6 -16 2 14
r4=into	-1 -4 6 -4 0 2
r4=is	-1 -1 -7 9 -4 2
r4=it	3 0 -5 10 -4 -6
r4=its	-8 0 8 -2 3 -4
r4=no	5 -8 -2 10 0 -9
r4=not	-4 5 -4 -9 0 8
r4=now	-1 2 -6 4 3 -4
r4=of	-7 2 -13 11 10 -4
r4=oil	8 5 -6 -12 2 0
r4=on	5 4 -6 1 -5 0
r4=one	-2 0 -10 3 0 7
r4=over	0 -6 -5 11 0 -3
r4=rate	-1 -2 8 -4 0 -4
r4=same	0 -2 10 -3 -2 0
r4=say	-3 7 -2 5 -3 -7
r4=since	-5 0 13 -11 0 -5
r4=that	-12 -2 2 -14 7 11
r4=the	-3 -3 3 -7 -1 8
r4=then	0 3 3 -1 0 -6
r4=there	-1 0 9 -7 -2 0
r4=to	-8 -18 -10 8 1 16
r4=truce	2 -8 -3 6 0 1
r4=under	0 0 6 -2 0 -2
r4=was	2 -9 6 1 -2 -4
r4=wheat	0 -5 -1 6 0 -1
r4=with	0 8 -1 -7 0 -2
r=) .	-7 -4 -7 12 -1 2
r=, "	-10 0 -2 4 -1 7
r=, <name>	0 -5 10 -3 0 -1
r=, and	-7 -3 -6 13 -10 6
r=, as	10 -13 7 -3 -10 1
r=, because	0 3 10 -11 -2 0
r=, by	0 0 6 -2 0 -1
r=, down	0 0 4 -6 0 1
r=, for	-3 -10 14 -12 5 -1
r=, if	0 7 -3 -1 -1 0
r=, in	6 -5 0 5 -1 -9
r=, not	-5 8 -9 -5 -1 7
r=, the	-2 2 -5 0 9 -4
r=, under	0 0 8 -5 0 -1
r=, where	0 -3 -5 -5 10 0
r=, would	0 -6 10 -2 -1 -2
r=. <end>	0 -4 3 2 -6 1
r=: the	6 -4 -4 3 -3 -1
r=<day-today> .	0 -4 8 -2 0 -1
r=<end> <end>	-16 21 -7 -13 3 -4
r=<level> <end>	-4 -2 10 -30 12 0
r=<level> <level>	-1 -8 -15 22 -6 -5
r=? <end>	-2 -2 -14 -3 1 15
r=again ,	4 -3 6 -6 -1 -2
r=and <number>	-1 17 -7 -4 -4 -10
r=and the	0 2 3 -7 -1 -2
r=as well	-4 -2 -7 -6 3 11
r=at present	0 -2 8 -2 -1 -3
r=at the	0 -2 -2 -1 8 -1
r=before the	0 12 -10 -1 -5 0
r=duty on	0 3 6 -4 -1 -7
r=for <quality>	-3 -1 -3 7 -3 1
r=for <span>	-3 -4 -6 8 1 0
r=for fentanyl	0 -6 9 -2 -3 -1
r=for most	0 -3 7 -2 0 -1
r=for the	-2 8 0 -7 -4 3
r=from <day-ahead>	-1 -1 -7 -1 0 9
r=from <level>	0 1 2 -8 0 2
r=from the	0 9 -5 -2 -8 3
r=in <month-gone>	5 -8 -7 1 7 -3
r=in <name>	0 7 13 -18 -6 -14
r=in <seat>	0 -6 11 -4 0 -1
r=instead of	0 4 -2 -8 0 4
r=is a	-7 -7 -3 8 0 4
r=is back	2 7 -9 -1 0 -1
r=is charge	0 -1 6 -1 0 -1
r=is the	-4 4 4 -6 -1 -3
r=is what	5 -2 -6 5 -1 -1
r=more ,	-1 0 -11 6 -2 6
r=now ,	0 -4 9 -4 0 0
r=now .	0 -6 10 -4 0 0
r=of <quality>	0 0 8 -2 0 -5
r=of the	-1 -11 17 -9 6 -14
r=on <day-ahead>	-9 5 -3 0 -1 6
r=on <name>	4 -7 1 2 0 -1
r=on <quality>	-2 0 -5 -1 0 9
r=on all	-1 0 -7 6 0 3
r=on everything	4 -3 -8 7 0 -1
r=on its	3 3 0 -8 -2 2
r=on our	3 -7 2 -1 0 0
r=on soybean	0 -2 -7 10 0 -1
r=on steel	-2 -7 12 -2 0 -2
r=on the	-7 0 -4 -3 1 8
r=on their	-3 -9 0 -6 10 0
r=on top	0 5 -8 -6 0 9
r=or <level>	0 -2 -2 -6 0 9
r=over fentanyl	0 -2 7 -4 0 -1
r=per cent	9 1 -8 -3 0 -2
r=since <day-gone>	-3 -4 11 -5 0 -1
r=since <month-gone>	-1 -2 9 0 -5 -2
r=tariff ,	-2 -1 11 -2 0 -6
r=tax on	-1 7 -2 0 0 -5
r=that <name>	-6 -4 -3 4 0 6
r=that it	-1 -4 8 0 0 -5
r=that the	0 -8 5 6 -3 -5
r=that was	3 -7 -8 2 -4 8
r=to <level>	-4 -3 8 -5 2 -2
r=to <number>	-3 -12 -4 11 2 -3
r=to the	0 -6 6 0 0 -2
r=too .	0 -2 6 -1 0 0
r=under a	0 -1 -3 6 0 -1
r=under section	0 -2 7 -3 -1 -2
r=under the	-1 0 1 4 0 -6
r=until the	0 -8 10 -1 1 -5
relative=bear present	0 1 7 -4 0 -7
relative=begin past	-4 2 -9 4 -5 7
relative=begin present	-7 2 -1 3 -1 0
relative=end past	-6 -2 -1 9 0 -3
relative=impose perfect	-1 0 9 -6 0 -3
relative=impose pluperfect	-1 -4 0 -3 -2 8
relative=impose present	7 -1 5 -13 -4 -2
relative=past	1 -10 -5 9 -4 4
relative=perfect	-2 2 6 -2 -1 -6
relative=pluperfect	-2 0 -2 0 -5 8
relative=present	6 7 2 -4 -10 -12
relative=say past	10 -5 -4 -8 -3 3
relative=stay past	-1 -10 -4 2 -6 11
relative=stay present	-1 15 0 -5 -4 -16
relative=target past	-1 -3 -7 0 4 4
relative=target perfect	0 0 7 -4 0 0
row:duty	-1 2 10 -10 -2 -3
row:goods	0 -2 12 -8 -1 0
row:in	-2 -5 -3 7 4 -7
row:into	-2 4 -7 -2 9 -8
row:the	-1 17 -11 1 -5 -10
rule:0	7 -19 6 11 -8 -13
rule:11	2 13 -6 -5 -1 -10
rule:12	-2 -12 23 -9 -1 -7
rule:13	5 0 3 -1 -1 -11
rule:14	-6 7 4 -19 -10 3
rule:15	0 15 -2 -2 -8 -18
rule:16	-2 -3 -3 0 0 8
rule:17	0 11 -9 -3 -1 1
rule:2	-2 -7 -3 5 7 -1
rule:22	-2 2 -14 -2 0 13
rule:23	0 -4 12 -2 0 -7
rule:25	5 -8 -11 -5 -5 15
rule:26	0 2 13 -8 0 -12
rule:27	-4 3 -4 8 -3 -6
rule:28	-9 -4 1 3 1 1
rule:3	-2 -10 0 -9 15 -3
rule:30	5 -5 -3 10 -2 -7
rule:32	-5 6 -10 6 -1 -1
rule:33	0 -1 6 -4 -3 3
rule:34	4 -8 1 -6 13 -7
rule:35	-3 6 2 -10 -14 6
rule:5	0 -6 12 -5 0 -1
rule:7	-4 -8 13 0 -1 -12
rule:8	-7 1 3 3 -7 -8
rule:9	-3 -8 9 4 -4 -3
rule:after far denied lower	-4 7 0 -3 -1 0
rule:after far if_lapsed higher	5 -7 -6 3 6 0
rule:after far if_lapsed lower	-8 -10 4 -13 1 14
rule:after far if_lapsed same	-2 -7 -8 9 -1 7
rule:after far now higher	0 10 -18 0 12 -4
rule:after far now lower	-1 6 -18 19 -6 1
rule:after far now same	-19 -4 17 -4 -16 -1
rule:after far past higher	-8 5 4 -1 -17 4
rule:after far past lower	8 -7 11 -2 -8 -10
rule:after far proposed higher	-11 9 1 -19 0 8
rule:after far proposed lower	-13 0 13 -5 0 -10
rule:after far proposed same	0 -9 5 -11 -7 8
rule:after here denied higher	-5 7 -9 -6 -1 10
rule:after here denied lower	-6 0 2 -5 0 4
rule:after here if_lapsed higher	-3 6 1 -10 -11 5
rule:after here if_lapsed lower	4 -8 11 0 -2 -6
rule:after here now higher	-4 5 -1 -2 11 -18
rule:after here now lower	-30 21 1 -11 -3 1
rule:after here now same	-10 -9 -13 18 0 2
rule:after here past higher	-12 4 8 -8 2 -5
rule:after here past lower	-3 -4 11 1 -15 -2
rule:after here past same	0 0 -4 7 -2 0
rule:after here peak lower	0 -2 -9 13 -7 0
rule:after here proposed higher	-6 -2 11 -1 -10 -2
rule:after here proposed lower	-4 -12 -3 -14 5 16
rule:after paragraph if_lapsed lower	-4 6 7 -8 0 -8
rule:after paragraph now higher	-4 7 -11 -1 20 -11
rule:after paragraph now lower	0 -5 -2 20 -17 -15
rule:after paragraph now same	7 -14 22 -14 -7 -9
rule:after paragraph past higher	7 4 8 -4 -21 -7
rule:after paragraph past lower	-8 -1 3 5 -11 -4
rule:after paragraph proposed higher	8 -15 4 -8 4 1
rule:after paragraph proposed lower	-6 1 -11 -9 11 12
rule:after paragraph proposed same	6 0 -22 2 0 15
rule:before denied	4 -4 -8 4 3 1
rule:before if_lapsed	-16 9 10 -17 -1 -2
rule:before now	0 -6 3 2 -2 0
rule:before past	-14 -12 10 1 2 -1
rule:before peak	-1 -3 -5 5 6 -5
rule:before proposed	-2 1 6 -13 -17 9
rule:denied	5 -16 2 11 0 -7
rule:here denied	6 2 -3 -5 -1 -1
rule:here if_lapsed	-7 10 6 -20 0 -7
rule:here now	-14 8 0 -7 3 0
rule:here past	-13 -11 -2 8 7 -2
rule:here peak	0 -2 -7 7 1 0
rule:here proposed	-3 3 4 -7 -1 0
rule:if_lapsed	-8 19 -4 -20 -20 -1
rule:later denied higher	-16 6 3 -3 -3 3
rule:later denied lower	-7 -1 10 -24 3 9
rule:later denied same	20 -16 -3 -7 1 -10
rule:later if_lapsed higher	8 -13 -4 2 6 3
rule:later if_lapsed lower	-5 -12 8 1 -25 10
rule:later if_lapsed none	-9 6 7 -7 -5 0
rule:later if_lapsed same	3 10 -11 -4 8 -20
rule:later now higher	-8 1 -5 -10 24 -5
rule:later now lower	-24 -6 4 18 -13 -4
rule:later now none	8 4 1 -20 -14 11
rule:later now same	-6 5 12 -1 -27 -8
rule:later past higher	-13 -1 5 6 -3 -7
rule:later past lower	-4 -1 6 2 -25 1
rule:later past same	5 -1 -13 12 -2 -1
rule:later peak lower	-4 -11 -7 14 -8 5
rule:later proposed higher	-1 10 -4 -13 7 -2
rule:later proposed lower	-6 0 -10 -1 11 8
rule:later proposed same	-2 -1 -5 -13 -2 18
rule:now	2 -1 12 -6 -14 -5
rule:past	-11 -4 -2 7 5 -9
rule:peak	-3 -11 -7 -13 22 -4
rule:peer denied higher	-14 6 4 -11 -8 10
rule:peer denied lower	9 -5 16 -26 7 -5
rule:peer denied same	21 -17 -2 -3 0 -11
rule:peer if_lapsed higher	3 3 -11 -3 13 -4
rule:peer if_lapsed lower	-17 -10 15 -9 -19 14
rule:peer if_lapsed none	-4 0 6 -1 -6 0
rule:peer if_lapsed same	4 13 -15 -4 8 -16
rule:peer now higher	-4 14 -23 -13 23 8
rule:peer now lower	5 -29 5 15 -35 8
rule:peer now none	-6 -2 26 -13 -15 -11
rule:peer now same	-10 12 12 -4 -15 -14
rule:peer past higher	0 -13 3 2 -2 6
rule:peer past lower	-8 -4 5 -8 -1 10
rule:peer past same	-15 20 -4 7 0 -24
rule:peer peak higher	6 -8 2 -1 0 -3
rule:peer peak lower	-5 4 -15 12 0 0
rule:peer peak same	4 -4 -4 -9 11 -2
rule:peer proposed higher	-9 -5 8 -9 5 4
rule:peer proposed lower	-5 4 1 -2 10 -8
rule:peer proposed same	0 0 -6 -29 -2 23
rule:plain	-9 -2 5 0 -1 0
rule:proposed	2 -2 -9 -14 -6 16
rule:state denied	5 -16 2 11 0 -7
rule:state down from	-6 -9 9 -3 8 -12
rule:state down to	-4 0 -3 -4 -1 10
rule:state from	-7 2 3 4 -6 -8
rule:state lapse	-8 20 -5 -20 -20 -1
rule:state none	7 -1 -10 -4 14 -9
rule:state now	2 2 6 -5 -12 0
rule:state past	-10 -2 -3 7 2 -4
rule:state peak	-1 -10 1 -8 13 -3
rule:state plain	-11 -3 7 -1 -1 1
rule:state threat	3 -3 -2 -13 -6 10
rule:when denied	5 -16 2 11 0 -7
rule:when if_lapsed	-8 21 -6 -20 -20 -1
rule:when none	7 -1 -10 -4 14 -9
rule:when now	-7 -3 17 -6 -13 -3
rule:when past	-13 -3 -2 10 0 -8
rule:when peak	-3 -11 -6 -13 22 -4
rule:when proposed	2 -2 -8 -14 -6 16
rumour before	5 17 1 -17 -17 -3
rumour untrue	25 -12 -9 -7 4 -23
rumoured	33 -16 -35 -1 0 2
s:!	-2 0 -3 -10 1 9
s:"	12 0 -20 5 5 0
s:'s	4 11 -5 -1 -4 -6
s:(	7 3 -2 2 -5 -15
s:)	4 7 -2 2 -4 -15
s:,	-18 6 -1 3 2 0
s:-	-5 1 5 7 -5 -10
s:.	1 -3 4 4 -7 -3
s:/	0 -9 6 4 -4 0
s::	18 0 5 -14 -1 -12
s:;	-3 5 4 -5 5 -12
s:<agent>	2 8 -15 -3 -1 8
s:<day-ahead>	-12 14 -4 -15 -26 17
s:<day-gone>	-20 2 8 10 -42 2
s:<day-today>	6 -4 8 -5 -15 0
s:<duty>	3 -7 8 3 -21 0
s:<gate>	5 8 -2 -5 -11 -1
s:<goods>	7 1 10 -10 -4 -8
s:<level-noun>	7 5 -14 -1 2 6
s:<level>	1 -9 5 8 -14 1
s:<money>	-8 2 -3 10 1 -11
s:<month-ahead>	-1 0 -20 12 10 -2
s:<month-gone>	0 -17 -7 20 6 -11
s:<name>	-8 -13 12 0 3 0
s:<not>	13 0 -1 -15 -11 7
s:<number>	-14 8 1 6 10 -23
s:<office>	11 -2 -20 -7 0 16
s:<organisation>	4 0 -6 6 3 -4
s:<person>	-8 -4 -1 -27 -14 28
s:<points>	-12 28 -12 4 -12 -23
s:<quality>	0 -4 3 6 -8 -2
s:<seat>	-2 -7 4 -1 -4 5
s:<sender>	-1 -18 23 -15 0 0
s:<span>	-24 -14 -4 20 -3 3
s:<taker>	9 -4 -8 -15 1 11
s:<v-agree>	-5 -10 8 3 1 -5
s:<v-bear>	0 -11 6 2 -2 1
s:<v-begin>	1 9 -8 -1 0 -1
s:<v-buy>	3 -15 -6 11 1 0
s:<v-deny>	18 -11 -5 -2 -6 -3
s:<v-down>	-16 -10 6 11 -10 0
s:<v-end>	-3 2 -11 19 0 -12
s:<v-impose>	-2 0 1 -2 7 -5
s:<v-propose>	2 -13 -19 2 -5 25
s:<v-return>	-9 6 -2 -10 12 -4
s:<v-say>	18 -7 -5 -13 -17 12
s:<v-sell>	-11 -12 4 -2 13 -1
s:<v-stay>	-27 -7 9 7 -5 2
s:<v-suspend>	-1 11 10 -5 -14 -19
s:<v-threaten>	-16 1 -8 -5 -8 20
s:<v-up>	-2 -6 -8 11 9 -2
s:?	4 -1 -21 1 7 7
s:@	5 -18 3 10 -6 -2
s:_	2 6 -5 -3 -1 -2
s:a	19 -5 -4 -9 -9 4
s:about	14 -5 0 -2 2 -8
s:above	-3 -8 1 -8 6 3
s:accord	0 0 7 -4 0 -1
s:according	7 2 -9 -6 -3 7
s:account	-1 -7 -1 8 -3 -3
s:ad	-1 -5 12 -5 0 -1
s:add	-6 0 15 -9 -4 -3
s:addition	-1 -5 1 -4 -2 7
s:additional	-11 -9 4 7 -11 5
s:after	-1 17 -8 -4 -6 3
s:again	-5 25 -14 -1 0 -16
s:against	-9 -2 14 -2 0 -12
s:ago	-4 -12 -1 8 -8 5
s:agree	6 -4 7 -1 -5 -10
s:agreement	-13 -2 10 2 -7 -2
s:all	0 -5 0 15 -2 -19
s:allow	-1 -1 2 7 0 -7
s:almost	-3 0 11 -7 0 0
s:already	-1 -1 3 -10 0 6
s:also	-2 0 4 -14 -2 6
s:altogether	0 -8 -3 11 -1 -4
s:aluminium	-3 -7 14 -6 -2 -2
s:am	5 7 -9 -1 -1 -2
s:among	-1 -9 1 -7 -2 10
s:amount	0 6 0 -3 -2 -1
s:an	9 -7 6 -5 -16 2
s:and	-44 5 12 -3 2 -3
s:announce	-7 4 -3 -7 0 9
s:another	-9 -12 17 -5 -10 3
s:answer	-3 0 -15 9 4 4
s:any	3 -12 0 -1 -2 7
s:anybody	8 6 -9 -4 0 -3
s:anyone	3 4 2 -8 0 -2
s:apple	0 2 10 0 -1 -10
s:apply	-13 9 9 -19 -9 4
s:apricot	-1 2 8 -8 -3 -2
s:are	-2 -3 12 -5 -11 -3
s:arrangement	-2 6 6 -11 4 -9
s:as	20 -6 -11 5 2 -7
s:aside	0 -2 -4 8 0 -2
s:ask	3 -8 -3 11 -1 -4
s:at	-11 4 5 -12 23 -17
s:attract	0 9 -4 -2 0 -3
s:autumn	-2 -1 -4 7 0 0
s:avocado	4 8 -3 -8 -3 -2
s:away	-1 17 -23 14 -6 -5
s:back	9 33 -31 8 -20 -23
s:banana	3 12 -3 -10 -7 -1
s:bargain	0 -2 6 -2 0 0
s:battery	5 1 1 -11 -2 1
s:be	2 1 -4 -23 -4 13
s:bean	-1 -9 8 2 -2 -3
s:became	0 -11 3 1 6 -3
s:because	-12 -8 0 13 2 -7
s:become	-5 -1 -9 11 0 0
s:beef	-9 -3 3 2 6 -5
s:been	3 13 -7 -8 10 -15
s:before	-11 3 -4 4 4 -6
s:beside	-7 -5 -2 10 0 0
s:between	-7 -5 3 -3 -1 8
s:beyond	-3 4 -8 -6 0 8
s:bill	-6 -3 1 -5 1 8
s:border	-2 10 4 -4 -4 -10
s:both	-3 7 -15 10 0 1
s:box	-6 3 0 2 -1 -3
s:bring	-4 2 2 6 -9 -5
s:but	-1 -5 15 -8 3 -10
s:butter	3 -8 -3 8 5 -9
s:buy	4 -5 -9 0 -1 10
s:buyer	-2 0 -3 -8 0 10
s:by	8 -4 -1 -17 7 8
s:call	-8 -8 0 7 1 1
s:can	-4 0 11 0 0 -12
s:canned	-1 0 7 -3 0 -2
s:cannot	-3 1 5 -6 0 -1
s:car	-2 -13 27 -11 -13 -4
s:cargo	0 -1 8 -4 0 -1
s:carpet	-1 -6 10 -7 5 -5
s:carry	-1 1 -8 8 -5 2
s:case	-12 -1 3 -9 -3 14
s:cement	6 -2 4 -16 0 1
s:cent	8 -1 -7 -8 8 -6
s:ceramic	-1 -5 6 -1 0 1
s:certain	5 2 0 -4 -1 -7
s:change	-4 -15 24 -9 -1 -7
s:charge	0 -2 -3 6 8 -7
s:cheese	-1 -4 2 0 -7 4
s:chicken	5 0 -23 22 -6 -3
s:chip	-6 -14 27 -12 -4 -7
s:christma	0 6 0 -6 -1 0
s:clear	-4 4 6 -7 0 -3
s:climb	0 3 -4 -7 7 -2
s:clock	0 -7 0 8 -3 -1
s:close	0 1 -1 -7 0 4
s:coal	3 -6 10 -4 -1 -6
s:cocoa	2 4 -12 5 5 -8
s:coconut	2 5 6 -12 2 -13
s:cod	-3 -8 -9 15 1 -3
s:coffee	1 -13 3 1 -2 4
s:collect	2 -12 14 -7 -4 0
s:come	-5 -3 8 -1 -3 -2
s:concentrate	-1 9 -9 -6 1 3
s:conclude	0 0 8 -5 0 -2
s:confirm	0 2 9 -4 -2 -11
s:continue	-1 1 12 -8 -3 -5
s:control	-1 0 -5 -2 -1 9
s:copper	-4 5 3 -17 -6 7
s:corn	0 -7 0 7 0 -3
s:correct	5 -8 -2 -5 0 6
s:cost	0 10 -12 2 2 -4
s:cotton	-3 12 -4 -1 -2 -3
s:could	-16 -4 -10 2 0 18
s:country	-12 4 -11 4 6 7
s:critical	0 0 -4 0 0 6
s:custom	6 1 -3 1 -3 -2
s:cut	0 2 -15 2 7 8
s:dairy	-1 6 5 -8 0 -3
s:date	-3 6 19 -12 -18 -8
s:day	2 -7 6 0 -17 7
s:deal	6 -5 -7 11 -4 -3
s:decision	0 -1 6 -2 0 -1
s:decree	-3 9 -3 -1 -1 -1
s:deny	17 -2 -8 -4 0 -11
s:did	-5 3 -9 9 1 -3
s:dispute	-3 -8 -6 3 10 -2
s:do	7 6 1 -23 -8 2
s:doe	2 -6 -2 12 -2 -8
s:done	7 1 -9 5 0 -6
s:double	-2 -8 -3 13 0 -7
s:down	-13 -19 3 0 13 3
s:draft	2 2 -9 -4 -4 5
s:drawer	-4 15 -14 -4 -4 4
s:drop	-3 -8 9 -3 -2 0
s:due	-6 8 -1 -8 -1 1
s:during	-5 -8 10 4 -4 -8
s:dutiable	0 1 9 -8 -4 -1
s:duty	9 -1 7 -5 -9 -7
s:each	-5 0 -17 11 -6 13
s:earlier	4 0 -1 -6 -3 4
s:earth	-1 -6 2 0 -3 6
s:economy	1 -7 -1 -5 -2 9
s:effect	4 -8 3 -2 -2 0
s:effective	-8 -2 -1 -2 0 12
s:either	-7 3 1 0 6 -7
s:electric	-2 -6 17 -7 -4 -7
s:else	-4 -9 18 0 -3 -11
s:emergency	-1 -5 -11 19 -6 -6
s:end	-1 1 -2 17 -12 -15
s:enter	5 -2 -7 4 -3 3
s:entry	9 -2 2 -5 0 -10
s:event	6 16 -12 -5 -2 -9
s:ever	-1 1 -10 -19 11 11
s:every	2 -11 -3 0 6 2
s:everybody	0 -9 -3 14 -5 -10
s:everything	0 -13 5 5 -6 -1
s:everywhere	6 -2 0 -4 0 -2
s:expect	0 0 -8 -1 0 10
s:extend	-2 6 4 -1 0 -7
s:extension	-3 14 -8 -5 0 0
s:extra	-6 0 -11 9 6 -1
s:face	1 9 -2 -8 0 -3
s:fail	-1 0 -6 0 0 7
s:failed	-2 11 -9 1 0 -3
s:failing	0 8 -7 -1 0 0
s:fall	-7 3 -1 12 -9 -8
s:far	-5 0 -11 8 1 3
s:farm	-3 -16 -10 25 -7 -13
s:fee	-1 11 0 -10 -1 -9
s:fentanyl	-19 -36 16 18 -12 -19
s:fertiliser	4 -3 6 -2 0 -7
s:figure	7 7 0 -18 -4 1
s:find	-1 11 -10 -2 -1 3
s:firm	-3 -5 -5 7 -3 3
s:first	-5 -2 13 -8 -10 0
s:fishmeal	3 -6 0 0 0 1
s:flat	1 17 -13 -8 -3 -3
s:flour	5 0 3 -2 -7 -3
s:flower	-2 -5 1 9 -6 -1
s:follow	-4 4 -10 6 0 2
s:for	5 -4 -8 3 -10 11
s:force	-4 -4 6 -1 0 1
s:forced	-2 -12 20 -14 -1 0
s:found	0 8 -9 2 -2 0
s:four	-11 7 -3 -1 -6 6
s:free	-1 -22 -4 9 -3 11
s:from	-18 7 6 0 -2 -8
s:frozen	-3 -9 9 -4 1 1
s:fruit	-1 -7 -5 13 -4 -5
s:full	-2 -1 2 -8 0 4
s:furniture	-2 4 -11 6 8 -9
s:further	-5 -5 8 7 -7 -5
s:garment	-2 1 8 -4 -4 -2
s:gas	-2 -7 -1 -7 -2 13
s:gave	16 8 -17 -5 -2 -2
s:general	-3 -4 17 -7 0 -7
s:geneva	0 -10 -8 8 9 -3
s:get	-3 -10 9 -18 8 4
s:given	9 -4 -2 -6 3 -5
s:glove	0 1 -7 2 6 -3
s:go	7 -6 -4 4 1 -1
s:good	-22 -14 5 10 1 3
s:government	-4 4 2 -12 2 4
s:grape	-2 3 1 -12 8 -1
s:grower	0 -3 -2 -6 5 2
s:had	3 -3 0 0 10 -15
s:half	-2 0 -9 10 -4 2
s:halve	-2 -6 4 -5 3 3
s:hand	1 2 -12 7 0 0
s:happen	-3 -3 4 -5 -4 8
s:has	-7 0 3 -14 1 10
s:have	9 0 -3 -2 3 -6
s:hazelnut	-4 11 -3 -7 -7 1
s:he	-6 -16 -1 -16 0 23
s:hear	-1 -2 -4 -3 0 9
s:heard	11 -7 2 -5 -1 -6
s:height	-6 -5 -7 -13 21 -5
s:here	2 9 -1 -20 3 -4
s:high	-2 -7 8 -4 4 -2
s:him	1 3 -9 -2 -4 8
s:his	0 -2 -1 -9 -9 11
s:hit	1 6 -2 -4 3 -5
s:hold	0 10 -7 -10 0 2
s:home	-6 -11 17 -2 -6 -1
s:hour	0 -14 -3 14 0 -2
s:house	7 -4 0 -5 1 -2
s:i	18 -9 -4 -11 11 -9
s:if	1 16 -17 -23 -26 23
s:immediately	-8 -2 -1 -2 0 12
s:import	3 -7 -4 1 9 -6
s:importer	7 -3 -4 -6 0 4
s:impose	-5 -13 0 4 -3 5
s:in	-3 0 3 2 6 -12
s:included	0 -3 12 -6 0 -2
s:including	0 -2 7 -3 0 -3
s:instead	-6 7 -2 -2 -10 3
s:into	-1 5 4 -9 5 -17
s:introduce	-5 -13 6 9 -5 -6
s:is	13 -1 1 -8 -15 1
s:isn't	-9 6 -3 -2 8 -1
s:it	1 3 8 -9 6 -16
s:its	-13 -5 5 0 3 0
s:itself	-1 6 0 -1 -1 -5
s:job	-6 9 -2 -2 2 -4
s:jump	-4 11 -1 -2 0 -5
s:just	3 -6 -4 -4 -1 8
s:keep	-2 -9 5 8 -9 -4
s:know	-1 -2 1 10 -7 -4
s:labor	-1 -10 18 -11 -1 0
s:land	0 -3 11 -5 1 -5
s:lapse	-2 16 -18 8 0 -5
s:largest	-2 -2 -3 -6 1 8
s:last	4 2 -11 -5 8 4
s:later	3 -1 -14 13 1 -5
s:law	3 14 -17 3 0 -5
s:lay	2 -7 -7 5 -3 6
s:leather	5 9 -5 -9 -1 -1
s:leave	1 -8 22 -13 -3 -9
s:lemon	7 3 -15 9 -1 -4
s:lentil	0 -3 6 -4 0 -2
s:less	9 -12 0 -10 6 -1
s:let	-3 1 -6 -10 6 9
s:level	4 -7 6 -11 -1 4
s:levy	-3 0 7 -9 -5 3
s:lift	-7 0 -11 9 -3 7
s:like	-3 13 2 1 -6 -21
s:line	5 -2 2 -8 4 -6
s:list	-11 -25 39 -16 -6 -5
s:live	-1 -4 8 1 -2 -5
s:long	-4 -1 15 -3 -3 -7
s:longer	-4 -12 -12 22 -3 -6
s:look	-4 -6 -5 -2 3 10
s:lose	-3 -4 -11 8 -4 11
s:lower	-5 -10 -6 2 7 6
s:machine	-3 10 -6 1 -1 -6
s:machinery	-3 0 4 -17 -3 9
s:maize	-2 -9 3 9 -3 -3
s:make	-2 -19 -1 6 2 7
s:maker	0 -2 7 -2 0 -1
s:mangoe	1 -12 -3 10 -3 -1
s:many	-4 -9 0 0 0 9
s:market	-3 6 -7 2 -2 3
s:may	7 -18 1 -13 9 5
s:me	3 -3 6 -15 7 -1
s:meal	1 13 -12 -4 2 -3
s:mean	-6 3 5 -8 6 -6
s:meanwhile	0 -7 13 -6 0 -1
s:measure	-3 10 -1 -3 0 -7
s:medicine	-3 -6 5 -12 3 4
s:meet	-6 9 3 -8 0 -3
s:member	-3 -6 6 0 -2 2
s:midnight	-5 -1 14 -2 -12 -8
s:might	5 -6 -9 -2 0 9
s:milk	-9 -7 0 -6 -4 15
s:minister	1 -8 0 -7 1 7
s:ministry	7 2 -4 -1 0 -4
s:minute	-3 -10 7 4 -1 -6
s:moment	-2 4 -5 -6 5 1
s:month	-3 -9 0 1 1 6
s:morning	-7 12 -11 6 -4 -7
s:most	-10 -11 15 -15 6 2
s:motor	-2 -13 8 2 0 -4
s:motorcycle	-4 1 0 8 -4 -9
s:move	-1 -8 9 -4 -1 6
s:mr	4 -10 1 -12 -3 9
s:much	-7 0 -3 2 9 -2
s:must	-2 6 -12 0 0 7
s:my	10 -3 -4 8 -2 -11
s:name	0 -1 7 -2 -2 0
s:negotiate	-1 -7 2 -7 -1 8
s:never	16 -2 -3 -14 1 0
s:new	-7 0 11 -3 -4 -7
s:newspaper	22 -3 -11 -2 -2 -13
s:next	5 0 -7 3 0 0
s:nil	-3 -11 -6 2 -3 14
s:no	11 -6 -12 9 -10 4
s:nobody	8 -2 -5 4 -2 -6
s:none	0 1 -2 0 6 -5
s:nor	3 -6 6 -1 -1 -7
s:normal	0 -2 9 -7 0 0
s:not	4 -3 5 -2 -21 3
s:note	0 5 1 -7 -2 -1
s:nothing	7 -17 18 -22 -7 3
s:notice	-2 -11 0 6 4 1
s:now	-5 10 -17 7 6 6
s:number	0 7 -16 -3 4 7
s:of	-1 -10 0 14 -18 1
s:off	-1 4 -3 1 -6 2
s:offer	11 -12 -1 -7 -3 1
s:official	0 -10 0 3 0 3
s:oil	0 3 -6 0 0 3
s:old	-5 -8 9 11 -7 -14
s:older	-6 -16 29 -17 -4 -5
s:olive	4 3 -6 5 -7 -3
s:on	7 -3 0 -2 -16 7
s:once	-4 8 -11 7 -4 0
s:one	1 -23 9 1 -1 4
s:onion	0 0 -4 1 -3 7
s:only	1 10 -8 6 -8 -5
s:or	-1 -2 3 -10 -14 13
s:orange	-8 1 3 0 4 -15
s:order	-3 -5 10 4 -11 -7
s:ordinary	-1 -4 14 0 -3 -16
s:origin	-5 -14 5 -7 -2 13
s:other	-8 4 8 -20 6 -1
s:otherwise	0 8 -4 -1 0 -3
s:our	-6 -1 8 -18 16 -6
s:out	-6 9 -4 8 -12 -3
s:over	-20 -7 17 0 -25 0
s:owe	-2 -5 -1 9 -3 0
s:own	-8 -2 -8 7 13 -7
s:pact	-2 -7 3 5 0 -3
s:page	6 13 -19 2 -3 -4
s:palm	-4 -1 10 -6 2 -7
s:paper	7 1 -9 -5 -6 9
s:part	-7 5 21 -13 -9 -11
s:party	0 -4 12 -6 -1 -1
s:pause	-7 9 -1 4 -3 -14
s:pay	-7 -9 9 7 0 -11
s:payable	-1 7 4 -10 0 -2
s:pepper	14 5 -6 -12 -3 -9
s:per	8 -1 -5 -10 8 -6
s:percent	0 -5 15 -10 0 -2
s:period	0 -3 13 -6 -2 -4
s:permanent	-7 0 -9 0 0 14
s:phosphate	0 8 -2 -6 0 -2
s:pineapple	-1 -2 -11 10 3 -2
s:place	-3 12 -7 -6 7 -2
s:plan	8 5 -2 -4 -2 -6
s:plu	-5 -12 29 -24 -6 -2
s:plywood	0 7 -3 -2 -1 -4
s:point	5 6 -5 -3 0 -4
s:pork	-3 -14 2 4 -1 4
s:port	1 -14 17 -3 -7 -3
s:post	-9 -13 -12 3 -4 21
s:potash	0 1 10 -3 -1 -8
s:potatoe	-2 11 -2 -11 6 -8
s:powder	-9 -3 4 -9 -3 11
s:prepare	5 5 -7 0 0 -4
s:present	8 -5 -3 -16 -4 8
s:press	16 -1 -6 -7 -1 -6
s:proclamation	2 -10 7 -5 0 1
s:product	-6 -2 4 3 -7 2
s:prolonged	-5 9 -6 8 -4 -10
s:promise	-1 0 3 5 0 -6
s:proposal	-5 -8 -13 -5 0 20
s:propose	0 1 -7 -8 -2 11
s:provided	-3 6 -5 -8 -3 8
s:purchase	0 0 -10 11 0 0
s:put	3 -1 -4 -6 8 2
s:q	7 -2 0 -5 0 -2
s:quarrel	-1 -12 5 8 0 -6
s:question	18 -3 -9 -1 0 -11
s:radio	9 -5 0 0 0 -6
s:raise	0 -15 10 -7 0 3
s:rare	0 -5 -1 1 -3 7
s:raspberry	-4 10 -2 -6 -1 -2
s:rate	9 -3 -6 9 -8 -3
s:rather	-4 -2 -9 1 4 9
s:reach	-7 -8 -12 4 11 3
s:read	23 -21 -11 11 -11 -14
s:recall	-8 -2 -9 5 9 0
s:reciprocal	-13 -6 1 20 -18 -17
s:reduce	0 -6 2 0 -4 4
s:refrigerator	0 -1 7 -2 0 -2
s:regional	0 0 -3 7 0 -3
s:remain	-9 -5 12 2 -6 -6
s:renewed	-4 9 6 -10 0 -7
s:replace	6 -10 -2 1 4 -6
s:reply	-3 0 -4 7 3 -8
s:report	27 -1 -11 -9 -3 -20
s:respectively	0 -1 8 -4 0 0
s:rest	0 -2 -11 14 0 -5
s:return	-13 13 -2 0 -2 -7
s:rice	-3 0 -9 -5 10 9
s:right	-8 -7 12 -7 -3 5
s:round	3 -11 -1 4 0 0
s:rubber	-2 6 -1 7 -7 -12
s:rule	-3 -7 2 0 -5 7
s:rum	2 -9 -6 8 -6 9
s:rumour	15 -2 -9 -4 -2 -7
s:run	-5 0 -2 9 -5 -2
s:safeguard	-2 -5 11 -3 0 -3
s:salmon	0 6 -6 -3 8 -11
s:salt	0 0 8 -5 -4 -1
s:same	-18 4 5 -11 9 -2
s:sardine	-1 0 -5 10 -4 -2
s:say	15 1 -8 -9 -23 9
s:second	-3 8 3 -12 -2 0
s:section	-7 -15 28 -4 -10 -21
s:see	14 -9 -16 -1 2 3
s:sell	-2 -9 5 2 5 -10
s:semiconductor	0 0 7 -1 0 -4
s:send	0 -4 -10 -2 11 2
s:set	-5 17 -7 2 -6 -14
s:settle	2 2 -2 3 -1 -6
s:shall	0 -11 18 -6 -1 -7
s:she	-7 1 -6 5 -7 7
s:ship	-5 -7 10 -9 0 3
s:shoe	0 8 -2 -6 0 -5
s:should	-14 -2 -2 4 -9 12
s:shrimp	4 13 -2 -16 -7 0
s:side	-2 7 -5 -4 3 0
s:sign	-8 -6 12 -3 -8 0
s:since	-23 -19 28 -8 -3 -2
s:slap	2 7 -9 -8 -3 3
s:sleep	2 3 5 -7 0 -11
s:small	0 -1 -6 7 -1 0
s:so	2 -13 5 4 -22 10
s:software	0 0 -4 0 0 6
s:some	-5 -9 3 -11 1 11
s:somebody	7 0 -16 10 -5 2
s:something	0 3 -13 -7 0 12
s:sooner	0 0 -4 -2 0 7
s:sorghum	0 -3 -7 10 0 -1
s:soybean	0 -19 -2 16 -3 -8
s:special	0 -6 11 -3 0 -3
s:spring	-5 -3 -2 -17 16 2
s:stand	-12 0 -7 2 12 -5
s:standstill	-5 18 2 -13 -6 -5
s:start	5 1 -5 2 1 -6
s:state	0 0 3 -11 -3 6
s:stay	-9 -10 12 2 -7 -1
s:steel	-4 -19 30 -7 -12 0
s:still	-8 -3 -8 11 -3 5
s:stockfish	0 -9 -11 15 0 -3
s:stop	-7 7 -3 -3 9 -7
s:story	13 -3 -3 -1 0 -8
s:strike	-6 -4 1 7 -5 0
s:stuff	-2 -11 5 -5 5 3
s:subject	-2 -7 0 -4 5 3
s:such	3 3 -18 14 -2 -1
s:sugar	3 0 -5 1 -7 4
s:summer	5 -2 -2 -10 9 1
s:sunflower	0 9 -3 -16 5 -6
s:surcharge	6 -3 2 4 -5 -14
s:suspend	7 3 0 -8 -7 -1
s:suspension	-3 -2 -17 10 -2 11
s:table	-13 0 -16 6 -3 18
s:take	-2 2 1 0 4 -6
s:talk	1 -4 -9 2 -4 11
s:tariff	-25 -13 13 3 -23 11
s:tax	-5 11 -3 -8 6 -6
s:tea	-2 18 -6 -17 0 0
s:television	0 -6 -10 -3 -3 15
s:tell	7 1 -8 -1 0 1
s:term	-2 -9 20 -12 0 -4
s:th	-3 -10 -8 11 5 0
s:than	-7 8 -1 2 0 -8
s:that	20 -8 -3 -16 -2 7
s:the	-6 -2 1 3 -2 1
s:their	-17 7 1 -15 15 -8
s:them	5 -1 0 9 -8 -10
s:then	-26 8 -13 14 -9 7
s:there	9 -3 9 -27 -2 5
s:therefore	-3 -5 12 -4 0 -2
s:they	-6 2 9 1 1 -28
s:thi	10 -32 7 3 7 -14
s:thing	2 -3 10 -7 0 -7
s:think	-1 -9 0 -5 -1 9
s:third	4 5 -2 -7 0 -2
s:those	8 8 -11 3 -6 -2
s:threat	-8 -4 -8 -4 -2 17
s:threaten	-1 -16 -4 -11 -4 19
s:three	-1 -4 16 -16 -3 0
s:through	-1 -6 -14 9 7 5
s:tile	-7 7 -3 -6 -2 5
s:till	-1 -11 1 9 -1 -4
s:time	-8 -2 0 9 3 -15
s:to	4 -4 2 -7 3 2
s:together	-4 -6 -8 18 0 -10
s:too	-8 -1 17 -9 -1 -3
s:tool	-1 9 -6 -8 0 3
s:top	-10 5 1 -5 -2 4
s:total	-7 -7 9 1 -7 1
s:tractor	-3 -10 2 5 -3 6
s:trade	1 -6 -9 1 0 11
s:treaty	-4 -2 7 -4 -4 2
s:truce	0 16 -9 0 -27 2
s:true	17 -2 -5 -2 3 -16
s:tuna	8 -5 0 0 -4 -4
s:turn	-1 -1 -2 6 1 -5
s:two	-16 3 2 -3 2 0
s:tyre	-1 5 8 -12 -2 -3
s:unchanged	-6 2 15 -10 -6 -5
s:under	-20 -12 8 12 -15 -3
s:unless	-6 22 -18 -7 -3 2
s:until	-19 -23 24 3 0 -11
s:up	-20 -5 6 0 6 0
s:upon	0 -9 12 -8 -1 -1
s:us	-14 4 11 -13 10 -11
s:used	-1 -3 -10 7 8 -7
s:value	0 0 14 -8 -1 -9
s:very	0 -9 9 0 0 0
s:vote	-3 -2 -6 -5 0 11
s:vow	-7 8 0 0 -1 -2
s:walnut	-5 6 -11 2 8 -5
s:want	-2 -5 6 -9 -1 1
s:warn	-14 2 0 -3 0 9
s:was	13 -15 -16 14 5 -7
s:watche	0 1 6 -12 -4 3
s:way	4 2 -6 -10 0 10
s:we	5 6 4 -9 5 -19
s:week	13 -26 -3 13 -7 -4
s:were	14 0 -19 4 8 -5
s:what	0 -1 6 0 -8 -4
s:whatever	9 -18 7 -2 0 -3
s:wheat	0 -6 -3 5 -1 4
s:when	-6 -11 0 0 19 -12
s:where	-12 8 -2 1 -1 -3
s:which	-3 -13 13 -1 6 -9
s:while	-1 3 1 0 2 -10
s:whisky	-2 6 -8 -1 -2 7
s:who	5 3 -21 8 3 6
s:whole	3 10 -16 11 -4 -7
s:will	-4 3 8 -26 -4 6
s:wine	-3 7 9 -19 -4 0
s:winter	-3 0 -4 -2 7 1
s:wire	-3 1 3 -7 0 5
s:with	-10 0 -7 10 -2 4
s:without	-15 28 -12 -16 1 -4
s:wool	-1 3 -4 5 0 -6
s:word	2 -3 -10 2 -1 8
s:work	-2 5 -6 4 -3 -1
s:world	-5 -7 -7 14 -3 0
s:worst	-1 -11 -8 -10 22 -4
s:worth	-1 -4 -9 13 0 -2
s:would	0 28 -18 -37 -17 12
s:write	12 -13 -1 -4 0 -1
s:wrong	9 2 -2 -4 -3 -7
s:yarn	3 7 -6 -12 -3 4
s:year	-2 -7 -4 14 1 -9
s:yes	-7 -1 11 -10 -2 -1
s:yet	-1 -3 5 -6 0 4
s:you	26 -1 -1 -22 -12 -13
s:you're	0 -8 16 -6 -1 -5
s:your	5 -5 8 -12 5 -12
s:zero	10 -8 -14 0 -2 9
s:zinc	-2 12 -9 -8 0 5
s:—	2 9 2 -11 -7 -3
s:•	-6 3 7 -1 -2 -6
sa:!	-2 0 -3 -10 1 9
sa:"	10 0 -19 3 0 5
sa:" ,	10 1 -12 -4 -1 1
sa:" .	6 -11 3 -19 -6 10
sa:" he	-5 7 -6 -6 3 1
sa:" say	-6 -1 2 7 -1 -7
sa:'s <number>	0 0 0 -7 0 5
sa:'s on	0 7 -3 -3 0 -2
sa:(	-8 0 9 0 -7 -3
sa:( <level>	-2 6 0 -5 0 -2
sa:)	4 0 -2 6 -6 -8
sa:) ,	-2 10 -1 -8 -1 0
sa:) .	-10 2 -6 9 -5 2
sa:,	-5 -1 -1 4 6 -5
sa:, "	-8 1 1 4 0 0
sa:, <level>	5 11 -1 -12 -6 -12
sa:, <name>	0 6 4 -20 0 0
sa:, <number>	-7 5 8 0 -5 -27
sa:, <person>	0 7 6 -5 -2 -10
sa:, a	0 -7 3 -5 0 3
sa:, according	7 4 -3 -3 -2 -5
sa:, and	-10 -11 4 3 11 -6
sa:, as	12 -7 -2 11 -16 -10
sa:, at	0 5 4 -7 -3 -2
sa:, because	-7 -7 1 6 5 -6
sa:, both	0 -5 0 -2 8 -2
sa:, but	1 -10 3 2 3 -4
sa:, by	-6 8 -5 2 -4 0
sa:, down	0 3 2 -7 -2 0
sa:, for	0 0 -7 -3 1 11
sa:, from	-4 -1 13 -13 -3 1
sa:, go	0 -5 9 -1 -2 -1
sa:, had	0 -1 -6 8 1 -2
sa:, half	0 -2 -7 6 0 2
sa:, he	0 -6 3 1 -7 4
sa:, i	-5 4 1 4 -6 -2
sa:, if	0 11 -2 -8 -3 -5
sa:, in	6 -17 5 -2 3 -1
sa:, instead	0 -4 -3 -5 0 9
sa:, is	4 -13 -17 19 -4 4
sa:, it	-7 1 10 -2 -2 -8
sa:, its	-6 -2 5 -7 9 -3
sa:, make	0 -1 -7 9 0 -1
sa:, no	5 -11 0 -1 -4 5
sa:, not	1 5 -10 -11 -5 10
sa:, on	4 0 -2 3 -10 0
sa:, one	0 0 -5 8 -3 0
sa:, or	-1 10 -8 3 -2 -5
sa:, plu	0 -2 7 -3 0 -1
sa:, remain	0 -1 10 -7 0 -1
sa:, the	0 0 -18 7 10 5
sa:, to	0 -1 -7 6 -4 4
sa:, under	0 -3 -6 7 -2 2
sa:, until	0 0 7 -4 -2 -2
sa:, up	-2 6 -3 -6 -2 4
sa:, was	-2 -6 0 5 0 -1
sa:, whatever	8 -4 0 -4 -2 -1
sa:, wheat	0 -4 -3 7 0 -1
sa:, when	-1 7 -5 -4 5 -6
sa:, where	0 0 -3 -6 10 -2
sa:, which	-4 0 12 -9 9 -11
sa:, while	0 6 -5 0 0 -1
sa:, will	0 4 3 -2 0 -6
sa:, with	-3 -6 6 -9 0 5
sa:, would	0 -12 12 -4 3 -2
sa:-	3 -3 -9 2 2 5
sa:.	2 -1 3 2 -6 -2
sa:. "	-5 9 -15 11 2 -7
sa:. )	1 -7 7 -3 2 -3
sa:. m	0 0 7 -6 0 0
sa::	13 0 4 -11 -2 -6
sa:: <level>	7 -2 -1 -1 -2 -2
sa:: <number>	-2 -9 8 -1 0 0
sa:: that	-2 0 0 -4 6 -3
sa:: the	8 -7 5 0 -11 -5
sa:;	2 -5 6 -1 0 -8
sa:; <name>	-1 -5 0 7 0 -3
sa:; <seat>	-1 10 -5 -3 0 -3
sa:; it	5 -4 -6 -1 0 4
sa:; the	1 -9 0 1 -2 4
sa:<agent>	8 2 -8 2 1 -6
sa:<day-ahead>	-12 12 6 -24 -26 13
sa:<day-ahead> ,	-7 14 0 -10 -6 0
sa:<day-ahead> .	1 1 8 -14 -10 4
sa:<day-gone>	-6 1 12 5 -28 -13
sa:<day-gone> ,	-3 -6 5 5 -5 -4
sa:<day-gone> .	-5 5 5 0 -16 -4
sa:<day-gone> ;	0 0 -3 -2 0 6
sa:<day-today>	0 -8 6 -6 -8 7
sa:<day-today> ,	3 -7 3 -5 -1 3
sa:<day-today> .	-9 -6 9 0 -8 1
sa:<duty>	0 0 8 -6 -10 0
sa:<gate>	0 9 6 -14 -9 -3
sa:<goods>	15 7 -2 -15 -5 0
sa:<level-noun>	7 3 -2 -9 4 -3
sa:<level>	-18 5 -6 15 -6 -2
sa:<level> "	6 -4 -7 7 -1 -3
sa:<level> )	-2 0 7 -3 -1 -3
sa:<level> ,	-4 5 -8 8 0 -6
sa:<level> .	-6 7 2 -1 -3 -6
sa:<level> <level>	-1 -10 -13 21 -6 -6
sa:<level> and	-1 -9 3 -4 -2 7
sa:<level> are	0 -2 7 -4 0 0
sa:<level> as	0 -1 -9 11 0 0
sa:<level> at	0 0 6 -4 0 -2
sa:<level> from	0 -3 -2 8 -2 0
sa:<level> in	-2 2 -3 3 -8 3
sa:<level> of	0 -3 -2 -2 0 7
sa:<level> on	0 9 1 0 -12 -8
sa:<level> over	-2 0 10 -7 -1 -2
sa:<level> that	-1 1 3 -17 0 7
sa:<level> under	0 -2 -9 11 -1 0
sa:<money>	-7 3 -8 14 0 -7
sa:<month-ahead>	0 4 -6 2 -2 2
sa:<month-ahead> ,	-4 9 -6 1 1 -3
sa:<month-gone>	9 -18 -6 20 -4 -19
sa:<month-gone> ,	4 -6 -6 7 3 -8
sa:<month-gone> and	-1 -4 7 2 -2 -5
sa:<month-gone> of	0 -1 -8 10 0 0
sa:<name>	0 -3 7 -9 -12 9
sa:<name> 's	7 -5 0 2 -1 -4
sa:<name> ,	-12 -3 8 2 -3 -1
sa:<name> .	-9 -14 19 -6 -10 3
sa:<name> <level>	0 5 6 -12 -1 -4
sa:<name> <number>	0 -6 5 -2 -1 3
sa:<name> at	0 -1 -3 0 -2 7
sa:<name> charge	11 -5 -2 -8 4 -6
sa:<name> is	-3 -2 -1 -4 0 8
sa:<name> take	0 -5 9 0 0 -2
sa:<name> to	0 10 -4 -2 0 -5
sa:<not>	3 3 3 -10 0 -2
sa:<number>	-34 -4 1 14 6 -6
sa:<number> ,	-11 -6 -5 7 8 0
sa:<number> .	-1 8 3 1 -10 -9
sa:<number> :	-2 -3 7 -10 7 -4
sa:<number> a	0 -5 16 -7 0 -8
sa:<number> after	0 -5 6 0 -1 0
sa:<number> and	0 -5 11 -8 2 -3
sa:<number> as	0 0 7 -4 0 -4
sa:<number> at	0 -1 0 -6 6 -2
sa:<number> in	0 3 0 3 -6 -4
sa:<number> largest	0 0 -4 0 0 6
sa:<number> of	-7 0 13 -13 5 -7
sa:<number> on	-3 -5 -9 9 4 5
sa:<number> over	0 -5 10 -4 -1 0
sa:<number> since	0 9 -3 -5 -2 0
sa:<number> th	-1 -6 -3 9 -2 0
sa:<number> that	-5 -7 4 8 -3 -6
sa:<number> to	-1 4 9 -10 -1 -4
sa:<office>	6 2 -12 -3 -4 8
sa:<organisation>	9 -4 -15 10 -1 0
sa:<organisation> .	7 3 -8 2 0 -8
sa:<organisation> has	0 -5 0 0 6 0
sa:<organisation> in	0 -1 -3 7 -6 3
sa:<person>	0 1 16 -12 -3 -7
sa:<person> ,	2 -3 1 4 -1 -6
sa:<points>	-2 8 5 -12 -3 0
sa:<points> are	0 6 -2 -3 0 0
sa:<points> more	0 -7 6 3 -3 0
sa:<quality>	5 -3 -8 6 -4 5
sa:<quality> beef	-6 -3 -3 6 -1 4
sa:<quality> cement	0 -3 -6 -3 5 4
sa:<quality> copper	0 -10 7 0 -1 2
sa:<quality> custom	7 -4 4 -7 -3 -2
sa:<quality> date	0 2 5 -6 -4 0
sa:<quality> flour	0 -2 6 0 -1 -2
sa:<quality> good	-15 -9 3 4 2 4
sa:<quality> oil	-3 -7 -16 10 -3 12
sa:<quality> one	0 -3 -5 0 9 -1
sa:<quality> rice	-1 -6 -16 4 3 13
sa:<quality> wheat	4 -6 1 -3 -1 2
sa:<seat>	0 9 0 -9 -1 -1
sa:<seat> 's	0 12 -10 0 0 -2
sa:<seat> .	3 -3 6 0 -1 -5
sa:<sender>	0 1 2 -6 -4 3
sa:<span>	-12 -11 -9 18 5 0
sa:<span> ,	-5 -2 -4 11 0 -4
sa:<span> .	-13 -22 2 9 1 5
sa:<taker>	0 0 -4 -6 0 10
sa:<v-bear>	-14 -8 -4 10 3 2
sa:<v-buy>	0 -13 -5 11 -10 8
sa:<v-deny>	10 -3 -2 2 -3 -7
sa:<v-down>	-21 -11 -4 15 7 1
sa:<v-end>	-15 2 -17 17 8 -3
sa:<v-impose>	1 -1 -2 -4 13 -6
sa:<v-propose>	0 2 -11 7 3 0
sa:<v-return>	-9 12 -9 -2 4 -1
sa:<v-say>	7 1 -3 0 -10 1
sa:<v-sell>	-5 0 1 -11 6 5
sa:<v-stay>	-8 -1 0 5 -10 6
sa:<v-suspend>	7 6 7 -9 -16 -7
sa:<v-target>	0 0 -8 3 8 -4
sa:<v-threaten>	-6 12 -7 -9 -1 3
sa:<v-up>	5 -4 -5 5 7 -8
sa:?	4 -1 -21 1 7 7
sa:a	14 0 3 -15 6 -10
sa:a .	0 -5 14 -7 0 -4
sa:a <number>	-6 -8 -8 -6 13 6
sa:a <quality>	-1 -8 11 -7 2 1
sa:a duty	7 4 -2 -9 -2 0
sa:a further	0 0 6 -2 0 -2
sa:a truce	0 -1 -6 7 0 0
sa:about	12 1 -8 -3 2 -3
sa:above	-1 -3 -9 -4 6 7
sa:according	6 3 -3 -4 -2 -2
sa:according to	6 3 -3 -4 -2 -2
sa:account	0 -5 -3 9 -2 -1
sa:account of	0 -5 -3 9 -2 -1
sa:add	5 -2 2 -6 -1 -1
sa:additional <level>	0 0 -3 6 0 0
sa:after	-4 8 6 -6 0 -12
sa:again	-1 24 -8 -8 -5 -11
sa:again .	-2 10 -1 0 -4 -7
sa:again on	0 8 -5 0 0 -1
sa:against	-2 -1 14 -10 0 -6
sa:ago	-1 -8 5 0 -5 4
sa:ago .	0 -6 11 -4 -3 -1
sa:agreement	-6 -8 3 5 -4 0
sa:agreement with	0 0 8 -4 0 -1
sa:all	-5 -10 5 10 -3 -11
sa:all <quality>	0 0 -8 10 0 -1
sa:already	0 0 6 -2 0 -2
sa:also	0 5 4 -9 -1 -4
sa:altogether	0 -7 0 8 -1 -3
sa:altogether .	0 -5 -5 10 0 0
sa:aluminum	0 -2 6 -2 0 0
sa:an	6 -4 1 -1 -7 1
sa:and	-31 3 6 2 8 -11
sa:and ,	0 4 -3 -8 -2 6
sa:and <level>	-6 12 -6 -7 0 4
sa:and <name>	-4 -6 7 -1 2 -2
sa:and <number>	-7 8 -9 9 -3 -7
sa:and <seat>	0 10 -3 -8 2 -5
sa:and a	-2 0 13 -11 1 -7
sa:and about	0 -2 10 -6 -1 -2
sa:and above	0 -1 -6 -3 0 10
sa:and aluminium	0 -4 7 0 0 -1
sa:and another	0 -2 8 -3 0 -3
sa:and are	0 -1 -6 1 0 6
sa:and cotton	0 -3 -3 6 0 -1
sa:and for	-2 -4 -5 7 1 0
sa:and gas	0 -1 -7 -4 0 12
sa:and has	-5 5 8 -7 3 -11
sa:and i	0 -11 5 -8 11 0
sa:and in	1 -6 0 7 -4 0
sa:and it	0 0 5 -11 7 -6
sa:and keep	0 0 -6 6 0 0
sa:and leave	0 0 -5 0 0 6
sa:and nobody	0 -6 -9 10 4 -5
sa:and on	0 -9 2 8 -1 -5
sa:and that	-4 8 1 -12 0 2
sa:and the	-6 -4 -4 6 6 0
sa:and then	0 -6 -4 6 7 -5
sa:and was	-1 -5 1 3 -6 4
sa:and we	0 3 6 -7 -1 -1
sa:and with	0 0 0 6 -6 -1
sa:announce	4 -2 -6 -10 -2 10
sa:another	-5 -8 22 -12 -1 -7
sa:another <level>	0 -1 8 -2 0 -2
sa:any	0 -9 2 -2 -1 6
sa:anyone	1 4 2 -7 0 -2
sa:apply	-9 8 5 -14 -5 4
sa:apply .	-3 3 -3 -6 -1 7
sa:apply again	0 11 -7 -4 0 -1
sa:apply to	-2 -6 13 -5 0 -2
sa:are	-5 -1 6 -9 -13 10
sa:are charge	0 0 8 -5 0 0
sa:are not	-2 -7 11 -3 0 0
sa:are suspend	0 2 5 -7 0 -3
sa:arrangement	0 1 6 -9 5 -4
sa:as	7 -9 -1 10 -3 -7
sa:as <name>	0 0 -5 -2 0 7
sa:as a	5 6 -6 0 -2 -4
sa:as before	-1 -5 18 -11 0 -5
sa:as it	0 -4 11 -10 2 -1
sa:as long	-2 3 8 -6 -2 -3
sa:as much	0 2 -5 7 -1 -2
sa:as of	2 -4 -9 10 -3 1
sa:as the	5 -7 3 0 1 -6
sa:as well	-7 -2 2 -5 4 1
sa:aside	0 -2 -4 8 0 -2
sa:ask	-5 -11 0 0 6 3
sa:ask for	-4 -9 2 7 0 0
sa:at	-10 12 1 -8 4 -7
sa:at <level>	-2 6 -9 5 0 0
sa:at <number>	-7 5 -1 3 -8 0
sa:at present	-1 -4 7 -3 -2 0
sa:at the	3 -5 4 -5 5 -6
sa:away	0 -3 -6 12 -2 -3
sa:back	3 16 -19 13 -12 -17
sa:back ,	0 -6 5 4 0 -1
sa:back .	2 5 -15 9 0 -5
sa:back on	0 12 -9 0 -2 -4
sa:back to	7 -1 2 -3 -3 -7
sa:banana .	0 -9 2 0 -1 4
sa:be	-1 -4 0 -9 -2 11
sa:be <number>	0 -8 7 -1 0 0
sa:be charge	-1 11 -6 0 0 -4
sa:bear	0 -1 11 -7 0 -3
sa:because	-9 -10 -2 12 4 -6
sa:because of	0 -5 -10 13 0 0
sa:become	0 -6 5 3 0 -5
sa:beef	-6 -7 -2 10 -3 4
sa:been	0 14 0 -8 4 -17
sa:been charge	0 5 5 -9 -1 0
sa:before	-6 4 10 -13 2 -3
sa:before ,	0 9 -7 2 -4 -2
sa:before .	2 -12 3 5 3 -9
sa:before the	-4 8 5 -17 -1 4
sa:begin	-3 6 2 -8 -1 1
sa:begin .	0 -1 7 -2 0 -1
sa:being	-1 0 7 -12 -1 2
sa:beside .	-1 0 -7 6 0 1
sa:between	-3 -7 -1 0 -2 8
sa:between the	-1 -2 -5 -2 0 11
sa:both	1 -10 -2 5 4 2
sa:but	4 -8 8 -1 1 -9
sa:butter	2 7 -9 5 -3 -5
sa:buy	3 -1 -8 2 -7 8
sa:buyer	0 0 -1 -5 0 7
sa:by	5 -8 -2 5 2 -3
sa:by <day-ahead>	-5 -7 -2 9 -1 2
sa:by a	9 -3 -4 0 -1 -3
sa:by the	6 -5 0 1 -4 -2
sa:call	-3 -2 -13 10 3 4
sa:call reciprocal	0 -3 -12 15 -1 -3
sa:can	-1 1 1 3 0 -8
sa:car	-2 -1 18 -11 -7 -8
sa:car ,	0 -6 10 -2 -1 -2
sa:car .	-3 2 9 -5 -1 -8
sa:carpet	0 -3 9 -1 0 -4
sa:case	-6 0 1 -5 -2 7
sa:cement	0 1 -3 -7 4 2
sa:cement .	0 5 -11 -1 0 5
sa:cent	9 1 -7 -4 0 -2
sa:change	-1 -9 15 -5 -1 -4
sa:charge	6 -4 -3 5 4 -12
sa:charge .	0 -7 -9 14 0 -1
sa:charge <level>	6 -3 2 -1 0 -6
sa:charge on	4 -2 4 -8 1 -4
sa:charge since	0 0 7 -2 -1 -1
sa:cheese	5 -8 5 -6 -3 0
sa:chicken	-2 0 -21 21 -2 -2
sa:chip	-1 -8 15 -6 0 -3
sa:close	-5 6 -6 -5 0 5
sa:coal	3 -3 7 -6 0 -4
sa:cocoa	1 7 -8 3 -3 -4
sa:cocoa butter	2 7 -10 4 -3 -5
sa:coconut	6 8 -2 -5 -3 -8
sa:collect	5 -9 4 -6 1 1
sa:collect .	7 -8 2 -2 0 -2
sa:come	-11 -8 2 0 2 10
sa:come back	-1 -8 6 11 -5 -9
sa:come in	-3 9 0 -4 0 -4
sa:come on	0 -5 13 -9 0 1
sa:concentrate	0 6 -9 -1 2 4
sa:control	-1 0 -5 -2 -1 9
sa:control on	-1 0 -7 -1 0 9
sa:copper	0 -6 9 -1 -2 1
sa:corn	0 -5 -1 6 0 -1
sa:cotton	-1 5 -1 1 -2 -7
sa:could	-4 2 -11 -4 1 11
sa:country	-5 1 -1 -6 4 5
sa:country ,	0 0 -6 9 0 -4
sa:country .	0 -2 3 -6 -1 4
sa:critical	0 0 -4 0 0 6
sa:critical software	0 0 -4 0 0 6
sa:custom	5 0 0 -11 -1 3
sa:dairy	-1 4 6 -8 0 -1
sa:date	-4 2 18 -10 -12 -9
sa:date from	-1 1 10 -9 0 -4
sa:day	-2 -14 18 1 -14 -1
sa:day ,	0 7 -2 -1 -1 -2
sa:day .	1 -16 12 2 -5 0
sa:did	-8 2 -5 8 0 -1
sa:do	5 2 0 -11 -3 4
sa:doe	0 -6 0 6 0 -5
sa:done	8 0 -6 -2 0 -2
sa:down	-4 -13 -3 1 10 4
sa:down from	0 2 4 -8 -2 0
sa:down to	-2 -14 -1 1 8 2
sa:drawer	-3 5 -7 -2 -3 7
sa:drop	0 -3 2 4 0 -6
sa:due	-5 6 0 -8 -1 2
sa:due .	-1 -3 7 -1 0 0
sa:during	-2 -8 7 4 -3 -5
sa:during the	-2 -7 12 -2 -2 -4
sa:duty	2 -3 9 -6 -9 0
sa:duty .	-3 -5 8 -11 -1 5
sa:duty of	-3 6 3 -2 -3 -6
sa:duty that	6 -4 -2 0 -1 -3
sa:each	-2 -1 -20 7 -2 15
sa:each side	0 3 -8 -2 0 7
sa:effective	-8 -2 -1 -2 0 12
sa:effective immediately	-8 -2 -1 -2 0 12
sa:either	-6 2 0 0 6 -7
sa:electric	-2 -6 17 -6 -4 -7
sa:electric car	-2 -4 13 -3 -1 -7
sa:else	-3 -1 11 0 -1 -9
sa:emergency	0 -2 -5 10 -3 0
sa:end	-10 3 -2 12 -12 -6
sa:end .	-1 0 -3 7 -4 -3
sa:end on	0 -1 10 -3 0 -6
sa:entry	3 -1 8 -3 0 -8
sa:event	6 10 -6 -4 -1 -8
sa:ever	0 -1 -5 -17 12 6
sa:every	3 -9 2 0 5 -6
sa:every <quality>	-2 -3 6 -3 0 1
sa:every country	0 0 -5 7 0 0
sa:everybody	0 -3 -5 10 -3 -5
sa:everything	3 -5 -5 6 -3 0
sa:everything <quality>	1 0 -6 5 0 0
sa:everywhere	0 0 6 -3 0 -1
sa:expire on	0 -2 9 -6 0 0
sa:export	0 6 -8 -3 0 4
sa:fall	-1 1 0 5 0 -7
sa:farm	-1 -4 0 8 -2 -6
sa:farm good	0 -1 -4 9 -1 -4
sa:fee	0 10 -1 -5 0 -5
sa:fentanyl	-10 -21 14 11 -16 -22
sa:fentanyl ,	-2 -7 13 -3 -2 -3
sa:fentanyl .	-2 -7 10 -2 -4 -6
sa:fentanyl and	-2 -6 -5 14 -1 -6
sa:first	1 -2 8 -12 -2 0
sa:first term	0 -5 10 -4 0 -2
sa:flour	6 -5 0 -2 -1 0
sa:flower	-1 0 -7 8 -4 0
sa:for	1 -12 3 -3 -8 12
sa:for <day-ahead>	-1 12 -8 -4 -2 0
sa:for <name>	0 3 -7 6 0 -2
sa:for <number>	0 0 -6 0 0 6
sa:for <quality>	0 8 -13 8 -6 1
sa:for <span>	-11 -14 -1 7 5 3
sa:for a	-5 -3 1 -2 0 6
sa:for fentanyl	-1 -7 16 -5 -5 -3
sa:for good	-2 6 -12 -3 -1 12
sa:for most	0 -3 8 -3 0 -2
sa:for the	0 7 5 -13 -1 -1
sa:forced	-1 -3 12 -8 0 0
sa:forced labor	0 -1 7 -6 0 0
sa:four	-6 9 -8 3 -5 2
sa:free	-3 -8 -4 -2 -1 14
sa:from	-12 14 4 -10 -11 2
sa:from <day-ahead>	0 4 -19 -10 -2 19
sa:from <level>	-7 -2 2 0 4 -2
sa:from <month-gone>	0 -2 -4 7 0 0
sa:from <name>	-9 0 8 -2 -3 -1
sa:from <number>	-1 6 9 -13 -4 -5
sa:from the	-4 8 -1 0 -8 0
sa:further	0 4 4 -4 0 -7
sa:gas	-1 -2 -2 -8 -1 11
sa:gas .	0 0 -5 -1 0 7
sa:geneva	0 -5 -4 -4 11 -2
sa:get	-5 -10 11 -9 5 2
sa:go	7 -5 0 5 0 -9
sa:go back	7 0 -6 0 -2 -2
sa:go on	-1 0 11 -6 -5 -3
sa:good	-15 -9 -1 8 -3 9
sa:good ,	3 -7 13 -12 -3 0
sa:good .	-10 -9 -10 7 -2 15
sa:good of	-2 -1 -2 6 0 0
sa:government	0 0 4 -6 2 -2
sa:had	5 0 5 -6 0 -7
sa:had been	-3 7 4 -4 -1 -8
sa:half	0 2 -13 11 0 1
sa:half of	0 -2 -9 9 0 2
sa:has	-6 -1 13 -21 8 -1
sa:has been	3 7 -8 1 8 -16
sa:has no	0 -1 9 -5 0 -2
sa:has not	-1 -4 5 -11 0 8
sa:have	7 0 -2 0 -4 -1
sa:hazelnut	0 6 -1 -3 -2 0
sa:he	-7 2 -4 -3 -2 10
sa:height	-2 -2 -2 -6 10 -1
sa:here	-2 8 -1 -10 2 -7
sa:here ,	0 -1 6 -2 -1 0
sa:highest	-4 -10 -1 1 6 1
sa:his	-1 -6 4 -5 0 5
sa:hold	2 6 -7 -2 -2 0
sa:i	3 -12 -4 2 10 0
sa:if	-3 8 -1 -20 -10 14
sa:if it	3 -1 6 -6 -2 -4
sa:if the	-10 1 0 -9 -5 13
sa:immediately	-8 -2 -1 -2 0 12
sa:import	-3 -4 7 -2 1 -2
sa:in	0 -4 1 6 -8 -1
sa:in <month-ahead>	-1 7 -6 6 -4 -5
sa:in <month-gone>	11 -11 -11 15 0 -20
sa:in <name>	3 5 14 -21 -15 -5
sa:in <number>	-6 -12 -5 5 -6 13
sa:in <seat>	-2 -10 6 -2 -7 7
sa:in all	-4 -1 7 -1 -4 0
sa:in place	0 11 -9 -10 0 6
sa:in the	0 3 -11 10 4 -10
sa:included	0 -3 10 -4 0 -1
sa:included .	0 -2 7 -3 0 -1
sa:instead	-2 3 -4 -3 -6 9
sa:instead of	-2 4 -6 -3 -5 9
sa:into	-3 0 8 -13 0 0
sa:into <name>	-1 4 3 -7 -3 -3
sa:introduce	-2 -4 0 7 -2 -2
sa:is	9 -13 2 3 -7 0
sa:is <level>	-3 -3 0 6 0 -4
sa:is a	0 -18 5 4 -3 3
sa:is back	2 8 -10 -1 0 -1
sa:is charge	-2 -7 1 -5 3 5
sa:is collect	0 -2 -3 -2 0 6
sa:is no	4 -7 -8 12 0 -4
sa:is not	-5 -2 15 1 -3 -15
sa:is on	4 3 0 -1 0 -8
sa:is the	-10 3 6 0 0 -11
sa:is what	7 -2 -1 2 -4 -4
sa:it	1 2 13 -21 6 -8
sa:it 's	-2 0 6 -3 -2 -1
sa:it .	4 4 -3 0 -6 -1
sa:it had	0 -7 9 -11 1 3
sa:it has	-4 -3 2 -4 -1 7
sa:it is	0 6 -2 -2 0 -2
sa:it over	0 -1 7 -6 0 0
sa:it pay	0 -1 -9 3 -2 9
sa:it was	-3 5 9 -3 -9 -5
sa:it will	-6 -4 8 -7 3 1
sa:it would	-1 0 5 0 0 -6
sa:its	-4 5 4 -7 6 -8
sa:its duty	0 -1 -5 7 0 0
sa:itself	-1 3 -6 4 0 -2
sa:just	0 -4 0 -2 0 6
sa:know	0 -3 2 8 -6 -5
sa:labor	-1 -2 8 -6 0 0
sa:lapse	0 0 -9 10 0 -2
sa:last	1 5 1 -7 0 0
sa:last year	-4 9 0 -5 2 -7
sa:law	6 2 -6 0 0 -7
sa:law .	7 -1 -6 -3 -1 1
sa:leather	5 1 1 -3 0 -7
sa:leave	-1 0 5 -13 2 4
sa:level	0 0 6 -6 0 0
sa:levy	-4 -4 12 -2 0 -5
sa:levy on	-2 -1 9 -4 0 -2
sa:lift	-5 3 -8 0 -1 7
sa:like	1 14 -6 0 -5 -12
sa:likewise	0 -7 12 -5 -1 -1
sa:list	-1 -8 24 -10 -4 -12
sa:list ,	0 -1 8 -4 0 -2
sa:list .	0 -3 12 -4 -1 -5
sa:long	-3 1 9 -3 -2 -4
sa:long as	-2 3 8 -6 -2 -3
sa:lose	0 -1 -5 3 -3 6
sa:lower	-3 -2 -8 7 5 0
sa:m	0 0 7 -6 0 0
sa:m .	0 0 7 -6 0 0
sa:machinery	-2 1 -3 -14 -2 11
sa:maize	-1 -9 7 5 -1 -2
sa:make	5 -7 -9 8 -3 4
sa:make <level>	0 0 -8 7 -1 3
sa:make <number>	10 -1 -12 -2 -1 5
sa:make of	0 -4 8 0 -1 0
sa:may	0 -5 -5 -7 3 10
sa:me	-4 0 -4 -7 9 3
sa:medicine	-1 -4 3 -10 4 2
sa:meet	-1 2 8 -6 0 -5
sa:member	-2 -4 9 0 -2 -2
sa:midnight	-1 7 5 -7 -3 -2
sa:milk	-4 -10 -4 -3 0 14
sa:milk powder	-4 -8 -1 -2 0 10
sa:moment	-1 9 -7 0 0 -3
sa:more	0 1 -5 9 -5 -4
sa:more ,	-2 1 -10 5 0 5
sa:more than	-1 -5 0 10 -3 -5
sa:morning	-1 13 -8 -3 -2 -3
sa:morning .	-1 10 -6 -2 -1 0
sa:most	-5 -1 2 -15 8 4
sa:motorcycle	-3 5 -6 9 -4 -6
sa:move	0 1 7 -7 0 -2
sa:much	-5 1 1 6 -1 -9
sa:much .	-5 -4 1 8 0 -7
sa:my	7 -3 -5 3 2 -8
sa:never	13 1 -11 -6 2 0
sa:new	-1 -10 9 3 -2 -6
sa:next	7 5 -11 -2 1 0
sa:no	5 -1 -7 8 -1 -4
sa:no end	0 -6 0 4 0 0
sa:no truce	0 2 6 -5 -1 -2
sa:nobody	4 -1 -5 7 -1 -4
sa:none	0 -7 -1 0 8 -4
sa:not	-14 0 11 -11 -14 11
sa:not <level>	4 -7 -4 -3 0 7
sa:not <number>	-2 4 -7 -4 0 7
sa:not be	-6 -1 4 -1 0 3
sa:not part	-1 -3 10 -5 0 -1
sa:nothing	-2 1 13 -10 0 -7
sa:notice	0 -2 -9 9 4 -1
sa:now	-9 14 -17 -3 5 10
sa:now ,	0 -8 -3 2 0 6
sa:now .	-5 7 -4 -2 -2 5
sa:number	3 6 -14 -12 3 6
sa:of	-2 -2 -4 14 -11 -2
sa:of <day-ahead>	2 3 -6 0 -2 2
sa:of <day-today>	0 -3 -6 5 -1 5
sa:of <level>	-9 11 7 -13 -6 -3
sa:of <month-gone>	12 -4 -6 2 -4 -5
sa:of <name>	6 -4 -5 0 -1 4
sa:of <number>	-7 10 -6 3 2 -12
sa:of <quality>	-3 -7 4 3 -3 0
sa:of duty	-3 -3 -6 -1 0 11
sa:of fentanyl	-1 -6 -6 12 -1 -4
sa:of it	-2 -11 0 9 1 -4
sa:of its	0 5 2 -7 0 -3
sa:of our	-2 -1 2 -4 7 -6
sa:of section	0 0 6 -2 0 -1
sa:of that	0 -8 6 0 -3 2
sa:of the	-15 -15 0 10 1 1
sa:of thi	0 -4 0 6 0 -1
sa:oil	2 3 -13 1 1 4
sa:oil ,	-2 -9 4 2 3 -3
sa:oil .	7 9 -13 5 -1 -14
sa:oil and	-1 -4 0 -10 0 10
sa:old	0 -8 0 6 -1 -3
sa:older	-1 -11 20 -8 0 -5
sa:older duty	0 -2 6 -3 0 0
sa:on	11 0 3 -3 -15 -3
sa:on <day-ahead>	-12 1 20 -20 -7 3
sa:on <day-gone>	4 1 2 0 -11 -2
sa:on <day-today>	-2 -4 11 -10 -4 2
sa:on <name>	1 -14 9 -2 -1 1
sa:on <quality>	5 1 -7 -7 6 6
sa:on a	5 2 0 -6 -4 -1
sa:on account	0 -5 -3 9 -2 -1
sa:on all	0 5 -11 8 0 0
sa:on beef	0 -6 2 -1 0 4
sa:on both	-2 -2 -8 6 0 5
sa:on each	0 2 -8 -2 0 7
sa:on every	-2 -3 7 -3 0 1
sa:on everything	4 -4 -6 7 -1 -2
sa:on good	-3 -4 -6 12 0 -2
sa:on its	4 6 0 -11 -4 -1
sa:on our	3 -12 11 -3 -2 -3
sa:on paper	0 2 0 -8 0 6
sa:on soybean	0 -9 -14 20 0 -3
sa:on steel	-3 -10 19 -6 -1 -5
sa:on tea	0 6 -1 0 0 -5
sa:on the	0 1 6 -7 1 -5
sa:on their	-4 -2 -1 -8 9 0
sa:on them	0 -4 0 11 -4 -5
sa:on top	-4 3 -1 0 -11 7
sa:on wine	0 -6 0 -1 0 3
sa:once	-2 5 -9 6 -1 1
sa:one	3 -7 -1 0 1 4
sa:one .	-2 0 1 -12 -1 7
sa:only	4 3 -11 4 0 0
sa:or	-2 -1 11 -11 -7 1
sa:or <level>	0 -10 -1 1 -1 7
sa:or <number>	0 5 4 -8 0 -5
sa:order	-2 -6 0 4 -7 5
sa:ordinary	-1 -6 8 0 -1 -4
sa:ordinary duty	0 -3 11 -6 0 -1
sa:origin	-2 -10 3 -1 0 7
sa:other	-3 0 -1 -12 7 6
sa:other way	0 0 -8 2 7 -3
sa:our	-2 -3 6 -8 11 -14
sa:out	-4 1 -7 12 -10 0
sa:over	-15 -23 12 2 -14 8
sa:over and	0 0 -7 -2 0 10
sa:over fentanyl	-3 -4 3 4 -4 -8
sa:over there	0 -7 15 -6 -2 -2
sa:own	-4 -3 -4 1 10 -1
sa:pact	0 -2 -3 6 0 0
sa:palm	-2 -8 9 -1 2 -2
sa:palm oil	-2 -6 6 0 2 -1
sa:paper	8 4 -6 -12 -4 4
sa:part	-3 -3 19 -9 0 -9
sa:part of	-2 -5 16 -6 0 -7
sa:pause	-3 6 8 -7 -5 -2
sa:pay	-13 -2 -13 7 2 13
sa:pay ,	-2 0 -4 -3 -1 8
sa:pay <level>	-2 2 -4 9 -6 -1
sa:pay <number>	0 -6 4 2 0 -6
sa:pay since	0 0 -9 11 0 -1
sa:payable	-1 7 4 -10 0 -2
sa:payable .	0 0 6 -3 0 0
sa:per	9 1 -5 -6 0 -2
sa:per cent	9 1 -8 -3 0 -2
sa:period	0 0 6 -1 0 -2
sa:place	-1 15 -9 -11 -1 2
sa:place of	0 12 -13 -3 0 6
sa:plu	0 -5 14 -7 0 -2
sa:point	7 -1 -4 0 0 0
sa:pork	0 -7 -13 12 0 7
sa:post	0 -5 -4 3 0 6
sa:powder	-5 1 -5 -3 0 9
sa:product	-1 5 6 -7 -1 -4
sa:put	7 -11 3 -4 7 -8
sa:put on	-2 -2 6 -2 0 0
sa:quarrel	0 -7 5 0 0 -1
sa:raise	-2 -7 1 1 6 -1
sa:rate	-1 -1 3 6 -5 -4
sa:rate .	-1 -1 8 -7 4 -5
sa:rate that	0 0 -4 0 -1 6
sa:reach	0 -2 -6 1 0 4
sa:read	13 -9 -5 0 -3 -3
sa:reciprocal	-6 -3 -8 16 -9 -1
sa:reciprocal .	0 -4 -1 6 -1 -1
sa:regional	0 0 -4 7 0 -3
sa:remain	-5 -1 12 2 -3 -12
sa:remain .	-1 -3 0 6 0 -5
sa:renewed	-2 5 7 -9 0 -5
sa:reply	-1 -2 7 -1 -3 -1
sa:respectively	0 -1 8 -4 0 0
sa:rest	0 0 -8 9 0 -1
sa:return	-6 12 -2 -3 -6 0
sa:rice	0 -6 -11 0 4 12
sa:right	-5 -1 0 -1 0 6
sa:rose	0 -1 0 6 0 -3
sa:round	-2 -6 0 5 -1 1
sa:run	-4 -1 -8 9 -2 2
sa:salmon	1 7 -7 -5 4 -5
sa:same	-12 0 5 -11 10 -1
sa:same day	-4 0 15 -9 -5 -6
sa:say	-1 10 -7 4 -10 0
sa:say ,	0 7 -2 2 -1 -7
sa:say .	0 6 -3 3 -4 -2
sa:section	-2 1 8 -1 -3 -9
sa:section <number>	-2 1 8 -1 -3 -9
sa:see	4 -5 -7 1 5 -4
sa:semiconductor	0 0 7 -1 0 -4
sa:set	-1 2 0 4 -2 -7
sa:shall	0 -10 15 -5 0 -5
sa:ship	-1 -6 10 -3 2 -6
sa:should	-5 -10 -6 -4 -1 15
sa:shrimp	5 11 -5 -7 -4 -6
sa:side	-5 1 -7 -1 0 8
sa:sign	-1 -1 5 -11 -1 6
sa:since	-13 -18 28 -9 -5 -5
sa:since .	-1 7 -8 -9 4 3
sa:since <day-gone>	-6 -13 21 -2 -8 -8
sa:since <month-gone>	-7 -12 9 3 -4 -1
sa:since <number>	-2 -10 14 -7 -7 5
sa:so	-2 0 3 3 -12 0
sa:software	0 0 -4 0 0 6
sa:some	-4 -2 4 -6 2 3
sa:somebody	5 2 -9 1 0 1
sa:soybean	1 -13 -11 19 -1 -5
sa:spring	0 -1 0 -8 10 -1
sa:stand	-8 -9 -2 9 3 0
sa:stand at	0 -2 -8 11 -1 -1
sa:start	6 4 -13 4 0 -1
sa:stay	-6 -4 9 0 -3 -2
sa:stay ,	0 0 -6 8 0 0
sa:stay .	-1 -3 10 -5 0 -1
sa:steel	-1 -3 17 -13 -4 -3
sa:steel ,	0 -4 8 -4 0 0
sa:steel and	0 -5 9 -1 0 -2
sa:still	-3 2 -8 0 0 9
sa:stop	-1 7 -10 -6 11 -6
sa:strike	0 -1 -5 7 0 0
sa:stuff	-2 -8 0 -3 6 3
sa:sugar	9 -3 -7 -4 0 3
sa:summer	6 0 -2 -5 -3 2
sa:surcharge	2 0 7 -3 -1 -10
sa:suspend	10 -6 -2 -6 -4 6
sa:suspend .	12 3 -10 -7 -3 -2
sa:suspension	-1 6 -5 -2 -1 4
sa:table	-5 -2 -2 2 0 7
sa:take	-3 -3 9 2 3 -18
sa:take on	-1 -5 12 -4 -2 -3
sa:talk	-1 -7 4 0 0 4
sa:tariff	-3 5 -8 0 -4 8
sa:tariff ,	-3 -4 12 -9 -1 0
sa:tariff .	0 -1 -10 10 0 1
sa:tax	-3 7 -6 -5 7 -3
sa:tax on	-1 7 -5 -1 3 -5
sa:tea	-5 13 -5 -10 1 0
sa:tell	3 2 1 0 -7 -4
sa:term	0 -6 13 -6 0 -3
sa:th	-1 -6 -3 9 -2 0
sa:than	-7 0 0 6 -6 -1
sa:than <number>	0 -8 0 1 0 6
sa:that	0 -5 7 -15 0 10
sa:that 's	-1 -3 -7 -3 7 5
sa:that <name>	-9 -8 5 -1 0 5
sa:that <person>	0 0 3 -7 0 3
sa:that <quality>	0 6 0 -2 -1 -5
sa:that <seat>	-1 -1 8 -3 0 -3
sa:that had	0 0 -1 7 -3 -3
sa:that has	0 -6 4 -4 5 -1
sa:that is	-3 7 11 -14 -6 -7
sa:that it	-5 -4 7 -11 6 1
sa:that of	0 -3 10 -6 0 -4
sa:that the	2 4 -8 -4 0 6
sa:that was	8 -11 -11 2 0 8
sa:the	-1 0 -1 -4 11 -2
sa:the <day-ahead>	3 -8 8 -6 -1 0
sa:the <level>	-5 -1 -6 0 -4 14
sa:the <name>	1 -16 11 -3 -1 0
sa:the <number>	-10 -14 4 11 -1 0
sa:the <office>	3 -3 -10 -5 0 13
sa:the <organisation>	0 0 -9 12 -5 0
sa:the <person>	0 3 0 -7 4 0
sa:the <quality>	3 -8 5 1 4 -14
sa:the arrangement	0 1 5 -9 5 -4
sa:the day	-2 -7 8 1 -6 1
sa:the drawer	-3 5 -7 -2 -3 7
sa:the end	-2 6 -14 9 -2 2
sa:the first	0 0 6 -8 -1 0
sa:the highest	-3 -9 -1 3 4 1
sa:the list	0 -2 10 -3 -1 -4
sa:the moment	-1 9 -7 0 0 -3
sa:the next	4 9 -14 2 -4 -1
sa:the old	0 -6 1 4 0 -1
sa:the older	0 -2 6 -2 0 -1
sa:the other	-2 -1 -6 -8 8 8
sa:the pause	-3 3 9 -6 -4 0
sa:the rate	7 -2 1 -6 0 -5
sa:the same	-12 1 7 -8 11 -12
sa:the summer	2 4 -6 -2 -1 3
sa:the surcharge	3 -2 9 -8 0 -6
sa:the suspension	-1 6 -6 -1 -1 4
sa:the table	-5 0 4 -6 0 7
sa:the trade	0 -3 -6 5 0 3
sa:the truce	0 -4 4 9 -10 -7
sa:the two	-2 5 -1 -7 4 0
sa:the value	0 0 7 -1 0 -3
sa:the whole	0 5 -13 12 -2 -2
sa:the world	-3 0 6 2 0 -4
sa:their	-7 -3 -2 -7 13 -1
sa:them	3 2 -5 8 -9 -2
sa:them .	-1 1 9 -6 0 -5
sa:then	-5 6 -15 13 2 -1
sa:then ,	0 5 -13 8 -4 2
sa:then .	-2 7 -4 2 -1 -2
sa:there	5 -1 17 -18 -4 -6
sa:there .	-2 0 7 -5 -1 -4
sa:there since	0 -6 4 -3 5 0
sa:they	1 4 2 -12 2 -2
sa:thi	11 -14 5 0 0 -11
sa:thing	0 -7 15 -9 0 -2
sa:those	7 0 -6 3 -4 -1
sa:those of	8 0 -6 -1 0 -1
sa:threaten	-2 -5 -2 -6 0 11
sa:three	0 -6 14 0 -5 -3
sa:tile	-6 8 -9 -4 0 7
sa:till	0 -5 0 7 -1 -2
sa:time .	0 2 4 -6 0 0
sa:to	4 -13 3 6 3 -6
sa:to <level>	-12 -3 7 7 -10 -6
sa:to <number>	-6 -20 -7 14 14 -16
sa:to a	0 -1 -4 -7 0 9
sa:to be	6 -10 3 -10 -3 3
sa:to do	7 -1 -4 -1 0 0
sa:to go	-2 -9 10 -3 0 0
sa:to the	5 0 2 -7 -4 0
sa:together	0 -8 -7 15 -6 -3
sa:too	-7 0 12 -9 0 0
sa:top	-4 3 -1 0 -9 7
sa:total	0 -1 -4 -1 -1 8
sa:trade	0 0 -6 1 0 4
sa:truce	-3 1 1 7 -14 -1
sa:truce .	-4 7 0 2 -6 -8
sa:tuna	4 -1 -6 5 -1 -1
sa:two	-6 5 0 -8 0 8
sa:unchanged	-5 -10 18 -5 -2 -4
sa:under	-11 -4 -3 16 -12 -3
sa:under section	-1 -5 3 4 -2 -6
sa:unless	-3 9 -7 -1 -1 2
sa:until	-11 -12 11 9 -5 -7
sa:until <day-ahead>	-2 8 11 -18 -1 -9
sa:until <day-gone>	-1 -4 -1 8 -2 -5
sa:until <month-gone>	0 -1 -4 10 -4 -2
sa:until the	-2 -18 9 4 0 0
sa:up	-8 5 -9 0 0 9
sa:up from	-1 7 3 -5 -2 -6
sa:up to	0 -5 -4 1 0 7
sa:upon	0 -7 12 -6 0 -5
sa:us	-4 0 7 -5 4 -8
sa:us .	-3 0 5 -7 5 -4
sa:value	0 -2 12 -4 -1 -4
sa:very	0 -9 8 1 0 0
sa:was	16 -24 -11 8 1 1
sa:was <number>	0 6 0 0 -7 -1
sa:was a	8 -7 -1 -1 0 -3
sa:was never	12 -4 1 -13 -3 0
sa:was the	-7 -7 0 -5 13 -2
sa:watche	0 -3 4 -6 0 1
sa:way	-3 -6 -2 -3 3 10
sa:we	-15 -1 23 -7 -2 -12
sa:week	7 -10 -3 10 -6 -7
sa:week .	3 -3 -3 6 -2 -3
sa:well	-7 -2 2 -7 6 1
sa:well ,	0 -1 2 -7 5 -2
sa:well .	-2 -12 5 0 3 4
sa:were	10 -6 -5 -2 9 -8
sa:what	2 -13 16 -7 -10 0
sa:what it	0 -3 12 -5 -2 -4
sa:whatever	6 -11 3 -8 0 0
sa:whatever the	6 -2 -5 -2 -1 3
sa:wheat	3 -8 -4 9 -3 0
sa:wheat and	0 -10 4 0 0 3
sa:when	-5 0 4 -16 15 -12
sa:when the	-1 -7 3 -8 10 -5
sa:where	-5 20 -18 -9 4 2
sa:where it	-2 14 -10 -5 0 -2
sa:where they	0 8 -3 0 -5 0
sa:which	-5 -8 12 -5 6 -5
sa:which come	0 3 -6 0 4 -1
sa:which has	0 -3 5 -6 0 3
sa:which is	1 -2 11 -17 8 -4
sa:while	0 6 -5 0 0 -1
sa:who	-4 0 -12 13 -1 -2
sa:whole	4 5 -15 12 -2 -2
sa:will	-4 0 2 -10 4 4
sa:will not	-6 0 -9 5 0 7
sa:wine	0 -3 -3 -7 4 5
sa:with	0 6 -15 12 -4 0
sa:with <seat>	0 -6 6 1 0 -2
sa:with the	-2 7 -6 6 -3 -7
sa:within	-2 3 6 -4 0 -3
sa:without	-5 6 -3 -3 4 -4
sa:without a	0 3 -9 0 5 0
sa:world	-3 0 -2 8 0 -4
sa:worth	0 -3 -3 8 0 -1
sa:would	3 22 -26 -12 -3 8
sa:would apply	0 7 -3 -4 0 0
sa:would be	-3 3 -6 -4 2 3
sa:yarn	-3 -5 9 -2 0 1
sa:year ,	4 3 -10 9 -5 -4
sa:year .	-6 1 2 -3 5 -2
sa:yet	0 -2 6 -3 0 0
sa:you	6 0 4 -6 -5 -8
sa:zero .	-1 -1 -1 -1 0 6
sa:—	2 5 0 -1 -4 -7
sa:— and	0 10 -6 -1 -1 -3
same than before	11 -10 7 0 -14 -5
sb:"	10 -7 -7 2 13 -15
sb:" reciprocal	-3 -4 5 4 0 -8
sb:" we	-6 0 17 -5 0 -12
sb:'s	2 9 -1 0 -4 -10
sb:'s <level>	0 2 4 -6 0 -3
sb:'s answer	-2 1 -8 0 -2 7
sb:'s at	0 -2 10 -5 0 -1
sb:'s duty	-7 8 -4 1 2 -6
sb:'s on	0 6 -6 -8 7 -4
sb:'s own	0 2 0 -8 7 -5
sb:'s rate	0 -2 -5 8 0 -1
sb:'s tariff	0 8 -2 -2 -3 -4
sb:'s trade	-3 0 -3 -1 0 7
sb:(	9 3 -5 3 -3 -14
sb:( <number>	-8 5 4 0 -1 -2
sb:)	0 9 1 -4 -2 -13
sb:) :	1 1 3 -8 -1 -2
sb:,	-22 4 -2 4 0 5
sb:, <day-today>	0 -7 5 -9 -1 6
sb:, <name>	0 1 7 -27 9 0
sb:, <number>	-6 -3 -1 2 2 4
sb:, <person>	-4 -7 2 0 -3 6
sb:, <quality>	-6 4 -3 -15 1 10
sb:, <seat>	0 2 -10 13 -1 -7
sb:, a	-5 7 6 -16 4 -7
sb:, after	-1 -8 -5 8 -3 4
sb:, and	-16 -1 3 0 -5 5
sb:, are	0 -2 8 -3 0 0
sb:, as	-2 12 -8 5 -6 -7
sb:, at	-7 -32 22 -3 7 -6
sb:, both	-3 9 -9 -1 -1 6
sb:, but	0 4 -6 -1 -1 5
sb:, by	5 -9 7 -9 4 -3
sb:, for	-8 18 -10 -18 -3 7
sb:, from	-1 0 0 0 -10 5
sb:, has	-2 6 -3 -9 -1 6
sb:, if	-1 5 -6 -3 0 5
sb:, in	-9 0 -11 4 11 2
sb:, it	1 -11 6 3 1 -5
sb:, its	6 -6 7 -6 0 -3
sb:, make	0 -7 6 3 -4 -3
sb:, not	11 -6 -6 6 -4 -10
sb:, now	0 0 3 -8 -3 4
sb:, on	3 3 5 -7 -5 -5
sb:, or	-1 6 -4 0 0 0
sb:, pay	-1 -7 19 -10 0 -4
sb:, plu	-1 0 10 -8 0 -5
sb:, say	1 2 8 -4 0 -9
sb:, since	0 -5 -1 -5 8 -1
sb:, so	-1 6 -2 -7 -5 7
sb:, that	-1 -2 1 -11 0 8
sb:, the	-15 7 3 4 1 -18
sb:, then	-4 12 -9 6 -8 -5
sb:, to	-1 -2 -5 -6 3 10
sb:, under	0 -6 11 -5 0 -1
sb:, up	0 -11 -4 14 -2 -8
sb:, was	5 8 -7 -2 -1 -3
sb:, when	-2 -9 -7 5 8 1
sb:, where	0 -1 -6 7 0 0
sb:, which	-10 -10 2 7 0 4
sb:, who	0 2 6 -10 2 -5
sb:, will	-4 7 -5 -2 -1 2
sb:, with	-3 0 1 -15 2 10
sb:-	-10 3 16 1 -10 -17
sb:- call	-1 -1 10 0 -1 -9
sb:.	1 -7 -3 17 -10 -12
sb:. <number>	3 -9 -6 9 -2 -3
sb:. m	0 -3 -4 8 0 0
sb:/	0 -9 6 4 -4 0
sb::	12 2 4 -12 0 -10
sb:: "	-7 1 4 -2 7 -4
sb:: <level>	7 -2 4 -2 -8 -4
sb:: <name>	5 10 -5 3 -9 -16
sb:: <number>	10 13 -18 -7 3 -1
sb:: <quality>	0 -2 -3 -3 10 -5
sb:: a	-2 -10 -11 14 -1 5
sb:: in	4 6 -5 -12 5 -4
sb:: it	8 -5 9 -3 -1 -9
sb:: no	-1 -6 -3 10 0 -4
sb:: on	-5 -3 8 -7 0 3
sb:: the	1 -8 -3 3 0 5
sb:: then	-10 -1 -3 -2 -1 13
sb:: there	7 0 -7 0 0 -1
sb:: we	0 -8 1 -2 5 0
sb:;	-11 14 -1 -9 4 -7
sb:; <name>	-1 7 -6 -2 0 0
sb:; <quality>	0 -5 -5 9 0 0
sb:; a	0 -2 -8 -1 1 9
sb:; the	-4 -4 12 -1 0 -6
sb:<agent>	-6 8 -11 -6 -5 13
sb:<day-ahead>	-3 7 -12 4 -9 8
sb:<day-ahead> ,	0 6 0 -14 0 3
sb:<day-ahead> :	-7 -7 -10 11 -1 7
sb:<day-ahead> the	-5 0 -1 8 -1 -3
sb:<day-gone>	-19 0 2 7 -23 8
sb:<day-gone> ,	-10 -6 6 8 -10 -2
sb:<day-gone> <name>	0 7 0 -4 0 -1
sb:<day-gone> <person>	-2 -5 -8 10 -1 3
sb:<day-gone> it	0 -3 -4 11 -5 -2
sb:<day-gone> that	-9 -9 1 -13 -2 18
sb:<day-gone> the	-4 -7 3 0 2 1
sb:<day-today>	5 0 7 -2 -10 -8
sb:<day-today> ,	6 3 0 3 -2 -14
sb:<day-today> :	0 -9 15 -6 -1 0
sb:<day-today> that	-2 0 -3 0 0 7
sb:<day-today> the	-1 0 -7 10 -2 -3
sb:<day-today> —	0 -2 0 -7 -1 7
sb:<duty>	1 -7 7 4 -16 -1
sb:<gate>	4 1 -7 4 -5 2
sb:<goods>	-16 9 9 -5 -1 -9
sb:<level-noun>	5 2 -13 2 -1 8
sb:<level>	-20 0 -2 -2 9 4
sb:<level> ,	7 -17 5 -6 3 5
sb:<level> :	-3 -2 0 7 -2 -2
sb:<level> ;	-1 0 7 -9 2 -3
sb:<level> <level>	-2 -12 1 -9 11 5
sb:<level> and	-10 0 4 -3 1 0
sb:<level> at	-4 15 -4 -13 0 -2
sb:<level> from	-1 -20 2 18 -10 -13
sb:<level> in	-5 -5 0 9 -18 7
sb:<level> instead	0 8 -7 10 -5 -10
sb:<level> is	-2 0 8 -4 0 -2
sb:<level> now	0 8 -5 -2 0 -1
sb:<level> of	-1 -6 -1 4 0 2
sb:<level> on	-13 6 0 0 2 -7
sb:<level> or	-2 -9 0 -2 -3 10
sb:<level> over	0 0 7 -6 0 -1
sb:<level> since	-1 -2 -9 6 3 3
sb:<level> that	0 -4 10 -14 0 3
sb:<level> to	-7 -2 4 -21 0 11
sb:<level> under	0 5 -4 5 -3 -6
sb:<money>	-1 7 0 -6 2 -5
sb:<month-ahead>	0 -4 -16 12 13 -7
sb:<month-ahead> ,	-1 -7 3 0 4 -1
sb:<month-ahead> it	0 -10 2 -2 10 -2
sb:<month-gone>	-18 -6 -7 11 9 -1
sb:<month-gone> ,	-10 -6 9 -5 8 -6
sb:<month-gone> :	0 9 -2 -6 -1 -2
sb:<month-gone> <name>	0 -5 -1 7 -3 0
sb:<month-gone> and	-1 4 2 -14 -4 9
sb:<month-gone> it	-1 -3 5 -15 7 5
sb:<month-gone> the	-1 13 -14 0 0 -4
sb:<name>	-10 -12 13 3 6 -11
sb:<name> 's	-1 12 0 -7 5 -16
sb:<name> ,	-7 -3 16 -9 -2 -3
sb:<name> :	0 -10 12 -7 7 -6
sb:<name> <level>	-3 5 2 -21 8 -13
sb:<name> <number>	0 6 -9 4 -2 0
sb:<name> and	4 -20 8 1 -6 2
sb:<name> are	0 -2 7 -3 0 -1
sb:<name> ask	0 6 0 -2 -1 -5
sb:<name> at	-8 -13 7 7 -9 2
sb:<name> charge	-2 -12 1 3 4 1
sb:<name> collect	0 4 6 -6 -3 -2
sb:<name> go	0 -2 -6 -2 9 0
sb:<name> had	0 10 12 -19 -4 -6
sb:<name> has	1 -2 5 14 -10 -21
sb:<name> in	0 -1 6 -2 0 -2
sb:<name> keep	0 -2 0 -9 0 8
sb:<name> levy	-1 6 -7 -2 0 3
sb:<name> now	0 0 -5 7 0 0
sb:<name> on	-3 -8 17 -10 -4 0
sb:<name> pay	-2 -15 6 9 -3 -5
sb:<name> put	-1 10 -10 9 -4 -13
sb:<name> sign	0 0 -4 6 0 0
sb:<name> take	-4 0 -1 -11 9 3
sb:<name> tariff	0 -2 15 -7 -2 -8
sb:<name> that	0 4 -6 5 0 -1
sb:<name> to	2 -16 13 -8 -2 -2
sb:<name> want	-2 -1 -2 -5 0 8
sb:<name> was	2 3 6 -1 -10 -9
sb:<name> will	0 -7 8 -24 6 5
sb:<name> would	4 -3 -5 -8 -6 9
sb:<not>	15 1 -6 -10 -18 6
sb:<number>	-3 2 -2 13 2 -22
sb:<number> )	-9 10 0 -1 0 -2
sb:<number> ,	-3 7 -2 2 2 -11
sb:<number> .	0 -6 3 3 -2 0
sb:<number> /	2 -1 0 6 -3 -5
sb:<number> :	7 0 -8 -1 6 -4
sb:<number> a	1 -8 5 -1 -1 0
sb:<number> and	-10 -3 11 3 -6 -10
sb:<number> before	0 6 0 -2 -2 0
sb:<number> duty	-1 -8 19 -6 -2 -7
sb:<number> for	-4 0 -13 5 1 8
sb:<number> from	-1 -3 5 -8 5 -2
sb:<number> in	-1 8 5 -8 -4 -4
sb:<number> instead	0 -5 8 -1 -3 0
sb:<number> of	-6 -13 8 11 -4 -11
sb:<number> on	-5 -18 1 2 -9 14
sb:<number> or	0 -9 7 -4 0 4
sb:<number> over	0 -4 8 -3 0 0
sb:<number> that	2 -7 -5 6 4 -5
sb:<number> the	-9 0 -11 14 -2 3
sb:<number> to	-8 13 2 -9 0 -11
sb:<number> —	-3 -6 7 0 0 -1
sb:<office>	7 -4 -14 -3 1 12
sb:<office> ,	0 0 1 -4 5 -6
sb:<office> :	3 -3 -7 0 0 7
sb:<organisation> has	1 0 2 -6 5 -4
sb:<organisation> in	-2 -4 1 -6 0 7
sb:<organisation> say	7 10 -9 -3 1 -12
sb:<person>	-8 -6 -9 -21 -13 33
sb:<person> 's	1 -3 -7 5 -1 2
sb:<person> ,	-7 -1 -2 -19 7 11
sb:<person> :	-2 8 0 -15 -8 1
sb:<person> announce	-1 -1 -1 0 0 6
sb:<person> had	-1 -9 11 3 -1 -7
sb:<person> has	0 -3 -8 0 0 9
sb:<person> say	-5 -14 -1 -11 -2 19
sb:<person> sign	0 -7 5 -5 -1 4
sb:<person> tell	-9 -2 -1 -2 0 10
sb:<points>	-3 9 0 0 -4 -14
sb:<quality>	-5 0 8 1 -1 -12
sb:<quality> beef	0 -3 -1 0 9 -4
sb:<quality> car	-1 -11 4 6 -1 0
sb:<quality> coconut	0 -6 5 -5 5 -2
sb:<quality> coffee	-1 -15 4 8 0 -2
sb:<quality> copper	0 7 1 -6 0 -2
sb:<quality> cotton	0 -4 11 -4 0 -4
sb:<quality> date	0 -1 -5 8 -1 0
sb:<quality> duty	11 3 0 -5 -9 -10
sb:<quality> good	-6 -5 0 11 1 -9
sb:<quality> hazelnut	0 6 2 -3 -4 -3
sb:<quality> machine	-1 12 -6 -7 0 -1
sb:<quality> olive	0 6 -2 2 -7 0
sb:<quality> orange	0 -9 0 9 3 -5
sb:<quality> origin	-2 -4 1 -6 -1 8
sb:<quality> product	0 -6 0 -3 -4 7
sb:<quality> rice	0 9 -4 0 -1 -6
sb:<quality> salmon	0 2 -6 4 1 -1
sb:<quality> side	-2 0 8 -9 0 0
sb:<quality> sugar	-3 -3 -3 3 -1 6
sb:<quality> tariff	-9 0 11 1 -7 -3
sb:<quality> tractor	0 -7 -1 4 0 4
sb:<quality> wheat	0 -4 4 -10 1 7
sb:<seat>	-4 -7 1 0 -3 8
sb:<seat> 's	-5 -2 -7 9 1 2
sb:<seat> ,	-6 1 -1 -8 -6 11
sb:<seat> had	0 -11 7 -6 7 -3
sb:<seat> say	-8 -8 16 -8 0 -2
sb:<sender>	-1 -15 20 -13 2 -4
sb:<span>	-17 -7 5 8 -11 2
sb:<span> ,	-4 -17 -3 14 -9 2
sb:<taker>	9 -3 -6 -10 2 3
sb:<v-agree>	-4 -9 10 2 2 -10
sb:<v-bear>	4 -11 7 -1 0 -3
sb:<v-begin>	2 4 -9 3 0 1
sb:<v-buy>	4 -7 -1 2 8 -11
sb:<v-deny>	12 -7 -3 -4 -3 1
sb:<v-down>	-3 -5 8 4 -15 -2
sb:<v-end>	6 1 3 4 -15 -12
sb:<v-impose>	-7 1 1 1 -2 0
sb:<v-propose>	6 -18 -11 -8 -13 21
sb:<v-return>	-2 -3 3 -8 10 -3
sb:<v-say>	15 -9 -4 -17 -11 12
sb:<v-sell>	-7 -6 0 5 9 -7
sb:<v-stay>	-28 -6 14 0 2 -1
sb:<v-suspend>	-15 7 8 0 -2 -19
sb:<v-threaten>	-12 -9 -3 1 -7 18
sb:<v-up>	-4 -7 -3 4 7 1
sb:@	5 -18 3 10 -6 -2
sb:_	2 6 -5 -3 -1 -2
sb:a	12 -8 -3 -4 -18 9
sb:a .	0 -2 -5 8 0 0
sb:a <quality>	0 7 -4 2 -3 -5
sb:a deal	5 -6 1 0 0 0
sb:a duty	2 -13 -4 -2 1 9
sb:a figure	5 0 -2 -9 -1 7
sb:a new	-4 11 -3 -7 0 -2
sb:a pause	0 -1 -7 13 0 -6
sb:a post	-1 0 -5 0 -1 6
sb:a report	16 -2 -9 -1 0 -9
sb:a surcharge	1 1 6 -2 0 -12
sb:a tariff	-8 -8 -12 6 -1 16
sb:a truce	-2 -8 -6 4 -2 9
sb:about	6 -6 5 0 0 -7
sb:about the	-1 2 -10 0 6 0
sb:above	-1 -5 13 -3 0 -5
sb:above the	0 -2 8 -2 0 -3
sb:account	0 -1 -3 6 0 0
sb:account of	0 -1 -3 6 0 0
sb:act	-1 -6 -1 7 0 -1
sb:add	-17 0 14 -6 -2 -2
sb:add up	-1 -4 9 0 -2 -3
sb:additional	-11 -9 4 6 -10 6
sb:additional duty	-6 -2 1 0 -3 6
sb:after	1 11 -16 1 -10 10
sb:after that	0 11 -8 -4 0 -1
sb:again	-4 5 -9 6 5 -6
sb:again ,	0 1 -6 5 -2 0
sb:against	-6 0 4 3 0 -8
sb:against the	0 2 9 -7 -1 -5
sb:ago	-1 -3 -9 10 -2 2
sb:agree	5 -3 7 0 -5 -11
sb:agree on	-1 -3 7 -2 0 -2
sb:agree to	7 6 -8 -2 -1 -3
sb:agreement	-6 1 9 -4 -2 -2
sb:agreement with	-1 -2 15 -7 0 -4
sb:all	5 5 -9 8 0 -12
sb:all ,	-1 -8 -3 0 7 2
sb:allow	-1 -1 2 7 0 -7
sb:already	0 0 0 -8 0 8
sb:also	0 -8 1 -5 0 8
sb:aluminium	0 -5 11 -3 -1 -3
sb:among	0 -6 3 0 0 2
sb:an	5 -4 7 -6 -10 1
sb:an <quality>	6 9 -9 -3 0 -2
sb:an additional	-6 -13 3 0 -5 12
sb:an extra	-3 -4 10 -1 -1 -3
sb:and	-23 5 7 -4 -6 2
sb:and <name>	3 2 -1 1 2 -11
sb:and <number>	0 -8 8 -1 0 1
sb:and <person>	-1 -8 -5 2 0 11
sb:and <quality>	0 -2 0 4 -6 1
sb:and <seat>	-2 -8 11 -10 7 -3
sb:and a	-7 -2 0 -1 -5 7
sb:and above	0 -2 8 -2 0 -3
sb:and at	0 -5 -7 8 0 1
sb:and has	-1 7 -3 -1 0 -2
sb:and in	-2 -6 -2 -3 6 5
sb:and it	2 0 7 -8 -2 -1
sb:and on	0 -11 8 5 -2 0
sb:and pay	-1 -7 13 -6 -1 -1
sb:and that	-5 -10 13 -5 0 0
sb:and the	-4 5 -4 11 -17 -1
sb:and they	0 9 -3 -4 0 -1
sb:and to	0 6 -9 1 -1 2
sb:and what	0 0 7 -1 -4 -4
sb:and would	-1 8 -6 0 0 -1
sb:announce	-9 5 0 0 1 1
sb:announce a	-6 7 -4 -8 3 1
sb:announce that	-6 -5 8 0 0 -1
sb:another	-3 -6 0 3 -7 7
sb:answer	-2 -3 -14 8 5 6
sb:anybody	9 -3 -4 -3 0 -1
sb:apply	-4 3 4 -8 -3 1
sb:apply to	-2 -5 9 -1 0 0
sb:apricot	0 4 5 -7 -3 -2
sb:are	0 -2 11 0 -1 -15
sb:are charge	0 -5 12 -8 0 0
sb:are not	-2 -2 0 6 0 -4
sb:are the	-1 -6 0 7 0 -1
sb:arrangement	0 10 0 -6 -1 -5
sb:as	18 1 -17 -1 6 -2
sb:as much	0 -2 -7 -5 10 3
sb:as of	0 -7 6 0 0 0
sb:as the	-1 5 -9 8 -3 -2
sb:as well	6 -1 -1 0 -3 -3
sb:ask	5 -2 -2 12 -13 -7
sb:ask for	-1 4 0 -7 -1 2
sb:at	-8 0 2 -7 23 -17
sb:at <level>	-6 11 -8 -5 10 -8
sb:at <number>	-1 -3 3 0 6 -11
sb:at a	-4 -6 17 -9 0 -3
sb:at its	0 -6 -6 -2 12 -1
sb:at present	0 0 -5 -7 0 10
sb:at the	2 2 -7 -10 19 -10
sb:away	0 19 -20 4 -4 -2
sb:back	8 26 -21 -2 -11 -11
sb:back ,	0 4 -7 4 0 -1
sb:back at	6 3 -9 4 -1 -7
sb:back to	4 9 -4 -4 -9 -1
sb:banana	1 12 -4 -11 -4 -1
sb:battery	5 -1 2 -7 0 -1
sb:be	3 5 -4 -17 -3 6
sb:be <level>	0 -2 10 -4 0 -5
sb:be at	-1 3 -6 0 0 4
sb:bean	0 -8 7 1 -2 -2
sb:bean pay	0 -1 9 -6 0 0
sb:bear <level>	0 -1 -6 8 0 -2
sb:become	-4 5 -19 8 0 3
sb:beef	-3 1 2 -11 9 -2
sb:been	3 1 -9 -2 8 -1
sb:been charge	5 2 -4 -8 7 -5
sb:before	-6 0 -15 14 2 -4
sb:before that	-2 6 -9 3 0 -2
sb:before the	1 4 -4 6 -12 -3
sb:being	2 6 -8 7 0 -8
sb:between	-2 0 5 -8 0 0
sb:bill	-6 -3 0 -4 1 8
sb:both	-5 16 -16 7 -4 0
sb:both country	0 8 -6 5 0 -8
sb:both duty	-2 7 -10 4 0 0
sb:both side	0 -3 -3 9 0 -2
sb:brandy	-1 0 6 -4 0 -2
sb:bring	-2 3 1 3 -7 -2
sb:bring the	0 -3 7 2 -5 -7
sb:but	-11 1 10 -8 2 -5
sb:butter	1 -18 2 5 8 -4
sb:by	4 5 -2 -38 6 11
sb:by <day-ahead>	-3 -12 3 -6 4 11
sb:by <month-ahead>	-3 7 -9 -10 7 3
sb:by the	5 -1 5 -15 -3 2
sb:call	-7 -9 15 -3 -4 -2
sb:can	-2 0 10 -6 0 -5
sb:car	-1 -17 16 -3 -6 2
sb:cargo	0 0 6 -4 0 0
sb:carry	-1 2 -9 6 -2 3
sb:case	-6 -2 2 -6 0 9
sb:cement	7 -6 7 -10 -5 -1
sb:charge	-6 0 0 1 5 0
sb:charge <number>	0 6 1 -5 -3 0
sb:charge <quality>	0 5 -13 2 8 -2
sb:charge an	-1 -2 1 6 -3 -3
sb:charge on	0 -8 -10 9 2 5
sb:cheese	-9 0 -1 3 -4 4
sb:chicken	6 1 -8 4 -3 -1
sb:chip	-4 -7 16 -6 -2 -3
sb:close	3 -6 2 -1 0 0
sb:coal and	0 0 6 -5 0 0
sb:cocoa	1 -1 -7 3 7 -3
sb:cocoa butter	2 -9 -4 1 9 -1
sb:coconut	-4 -2 8 -8 5 -5
sb:coconut oil	0 -6 5 -6 5 -2
sb:cod	-2 -8 -10 16 1 -3
sb:coffee	2 -11 2 3 -2 1
sb:coffee and	0 -2 8 -3 -1 0
sb:collect	-5 -1 12 -2 -7 -2
sb:come	3 0 10 0 -7 -17
sb:come back	3 10 -10 0 -1 -5
sb:come in	0 -3 6 0 0 -1
sb:come on	-1 1 4 -11 -1 0
sb:come the	0 3 -7 2 -5 3
sb:come to	-1 -5 9 0 0 -3
sb:conclude	0 0 7 -5 0 -2
sb:continue	0 2 8 -5 -3 -4
sb:continue to	0 1 7 -5 -2 -3
sb:copper	-4 11 -3 -18 -4 6
sb:copper wire	0 6 0 -5 0 0
sb:cost	0 7 -11 4 1 -3
sb:cotton	-1 9 -3 -4 -1 0
sb:could	-12 -9 0 5 -1 10
sb:country	-7 3 -13 10 2 3
sb:custom	2 1 -3 6 -2 -7
sb:custom duty	0 -1 -5 8 0 0
sb:cut	0 0 -15 5 5 7
sb:cut its	0 -3 -7 -9 8 7
sb:date	0 8 1 -5 -7 0
sb:day	4 2 -9 -3 -6 9
sb:deal	3 -3 -5 9 -2 -3
sb:deal with	0 0 -7 9 0 0
sb:decree	-1 9 -5 -5 0 1
sb:deny	13 -1 -4 0 0 -10
sb:dispute	-2 -7 -5 4 8 -1
sb:do	3 5 2 -15 -5 0
sb:doe	3 -1 -4 8 -3 -5
sb:doe not	5 0 0 2 0 -8
sb:done	0 0 -4 7 0 -3
sb:double	-1 -8 -1 10 0 -6
sb:down	-9 -10 6 -1 5 0
sb:down from	-2 -3 -9 -1 9 6
sb:draft	0 -1 -6 -3 -4 9
sb:dried	0 0 -8 4 5 -2
sb:drop	-1 -4 9 -10 -1 4
sb:duty	8 0 2 -3 -4 -6
sb:duty (	0 -7 17 -11 0 0
sb:duty ,	-3 -2 -1 8 0 -8
sb:duty come	-1 10 -3 -7 0 -2
sb:duty go	-6 5 -8 14 -5 -8
sb:duty is	0 -6 0 8 0 -4
sb:duty of	-4 -1 8 -3 0 -3
sb:duty on	14 1 -8 -9 -4 9
sb:duty that	-4 7 -2 -4 5 -6
sb:each	-2 0 -3 7 -4 0
sb:earlier	4 1 -6 -2 -2 3
sb:earth	0 -1 4 -8 -2 6
sb:else	0 -7 10 0 -1 -3
sb:emergency	0 -3 -7 13 -1 -5
sb:end	4 -1 0 8 -1 -11
sb:end ,	6 -5 7 -6 -1 -5
sb:enter	5 -5 -8 5 -1 4
sb:enter <name>	-4 -13 0 4 -6 6
sb:enter at	7 0 -5 -1 0 0
sb:every	-1 -2 -6 -1 1 8
sb:every <quality>	0 0 -3 -2 -3 8
sb:everybody	-2 -6 1 7 -1 -6
sb:everything	-4 -8 12 0 -2 -3
sb:expect	0 0 -8 -1 0 10
sb:export	-2 2 4 5 -3 -10
sb:extend	-2 3 5 -1 0 -6
sb:extension	-3 11 -7 -5 0 0
sb:extra	-6 0 -12 10 6 -1
sb:extra duty	0 8 -13 -3 9 -1
sb:face	1 9 -3 -10 1 -2
sb:fail	-1 0 -6 0 0 7
sb:fail ,	-1 -2 -3 0 0 6
sb:fall	-5 2 -1 9 -10 -4
sb:fall from	0 -3 5 -9 -1 4
sb:fall to	0 -7 0 6 -2 0
sb:far	-3 2 -10 6 0 2
sb:farm	-1 -13 -11 22 -4 -7
sb:fentanyl	-10 -22 8 10 -1 -7
sb:fentanyl ,	-1 -12 12 0 -3 -4
sb:fentanyl duty	-1 1 -15 10 4 4
sb:fentanyl is	0 -2 -1 9 -2 -5
sb:figure	7 7 0 -17 -4 1
sb:figure of	6 8 -8 -9 -2 1
sb:first	-9 0 7 0 -7 0
sb:fish	-2 -3 -7 1 5 5
sb:flower	0 -7 9 1 -1 -3
sb:for	3 10 -15 0 -7 9
sb:for <name>	4 -3 -18 15 -6 4
sb:for <span>	-5 -4 11 4 -8 -9
sb:for a	0 -6 9 -1 -10 2
sb:for fentanyl	-1 -11 3 8 -3 -4
sb:for most	-1 -4 11 -6 0 0
sb:for the	-3 3 -1 5 0 -6
sb:for those	-1 7 -5 0 0 0
sb:force	-3 -1 8 -2 0 -1
sb:forced	0 -8 11 -6 0 0
sb:forced labor	0 -5 9 -3 0 0
sb:found	0 7 -11 3 -1 0
sb:free	2 -11 1 7 0 -1
sb:from	-8 -6 3 8 7 -17
sb:from <day-ahead>	1 13 1 -5 -5 -16
sb:from <day-gone>	0 11 -3 -6 -1 -4
sb:from <level>	2 8 -9 -10 3 7
sb:from <name>	-11 -13 -1 14 -6 5
sb:from <number>	-1 0 8 -3 -4 -7
sb:from the	-1 -17 16 -21 10 0
sb:frozen	-1 -15 11 -3 2 2
sb:fruit	0 -1 -12 13 0 0
sb:further	-4 -9 6 9 -6 -2
sb:gave	16 9 -17 -5 -2 -5
sb:general	-1 -3 15 -6 0 -6
sb:general rate	-1 -2 8 -1 0 -3
sb:get	-1 -3 5 -12 4 2
sb:get a	-2 -1 16 -8 0 -8
sb:glove	0 1 -8 2 6 -3
sb:go back	-5 13 -1 0 -8 -4
sb:go from	2 6 7 -4 -14 -13
sb:go in	-1 -6 6 -2 0 0
sb:go into	0 -9 0 9 -2 -2
sb:go on	-3 -3 15 -16 2 -4
sb:go to	5 -2 -10 5 2 1
sb:go up	1 -4 0 -14 11 2
sb:good	-12 -12 8 6 3 -8
sb:good ,	-1 -11 -8 18 -5 -3
sb:good :	0 -6 11 -3 -1 0
sb:good are	0 -5 7 -2 0 -1
sb:good go	4 0 0 -6 0 2
sb:good in	0 9 -5 -3 -2 0
sb:good is	0 -7 0 3 -2 3
sb:good now	0 0 -10 7 5 0
sb:good of	-3 -8 14 -9 1 0
sb:good pay	-1 -8 9 -7 5 -4
sb:good to	-1 -5 4 8 -4 -10
sb:government	-3 4 -1 -7 0 6
sb:grape	0 -2 -1 -11 8 3
sb:had	0 -2 -2 2 11 -12
sb:had a	0 0 6 -3 0 -1
sb:had been	-3 0 -20 3 9 5
sb:had offer	7 0 0 0 0 -6
sb:had pay	0 -1 -7 9 0 -1
sb:had put	-2 -4 15 -15 2 -3
sb:halve	0 -6 8 -9 0 2
sb:has	-3 -1 -8 0 -9 15
sb:has a	-2 3 2 1 0 -9
sb:has been	8 -2 1 1 -8 -8
sb:has had	-1 2 12 -9 -2 -8
sb:has not	1 8 -5 -2 0 -3
sb:has pay	0 7 0 -7 -2 0
sb:has say	-8 -3 -6 -1 0 14
sb:have	4 -1 -1 -2 6 -5
sb:have been	-3 9 0 -9 0 0
sb:have pay	0 -8 2 4 0 -2
sb:have to	-3 7 -6 0 0 1
sb:hazelnut	-2 7 -1 -4 -4 2
sb:he	-2 -18 1 -14 2 18
sb:he tell	-2 -5 2 -4 7 -3
sb:he would	0 -12 12 0 0 -2
sb:hear	-1 -2 -4 -3 0 9
sb:heard	12 -7 2 -5 -1 -6
sb:height	-4 -3 -5 -7 15 -3
sb:height of	-2 -7 -3 -5 13 0
sb:here	4 2 0 -11 0 0
sb:here ,	0 5 -2 -6 0 3
sb:high	0 -5 6 -1 1 -1
sb:him	-1 1 -10 1 -3 10
sb:his	1 0 -4 -6 -8 8
sb:hit	1 6 -4 -3 3 -4
sb:hold	-2 6 -2 -9 1 2
sb:home	-4 -10 11 -4 -2 2
sb:hour	0 -9 -2 10 0 -1
sb:i	17 0 0 -22 2 -10
sb:if	2 13 -18 -11 -24 15
sb:if it	0 7 -14 5 -5 5
sb:if nothing	8 -13 1 -1 0 6
sb:if the	-14 22 -22 0 -6 6
sb:if they	-2 6 2 -7 0 -4
sb:import	5 -3 -11 4 8 -4
sb:importer	7 -2 -2 -5 0 0
sb:impose	-3 -8 2 3 -1 3
sb:in	-1 6 -6 5 9 -13
sb:in <month-ahead>	-2 -5 2 -8 12 -1
sb:in <month-gone>	-21 7 -3 9 2 -12
sb:in <name>	-2 -3 0 8 -4 -2
sb:in <number>	-3 4 -8 8 1 -9
sb:in <organisation>	0 -7 9 -4 0 0
sb:in <seat>	13 9 -7 -5 -8 -6
sb:in a	-3 1 -9 12 -2 -1
sb:in force	-3 -1 8 -2 0 -1
sb:in its	0 8 -5 2 0 -4
sb:in place	0 1 0 -11 8 -4
sb:in return	-1 -9 -1 3 3 4
sb:in the	0 11 -10 1 9 -13
sb:in their	0 0 6 -5 0 0
sb:instead	-3 3 2 4 -8 -9
sb:instead of	-3 4 2 2 -7 -8
sb:into	0 8 0 -6 3 -21
sb:into <name>	2 7 -3 -3 3 -16
sb:introduce	-2 -9 7 3 -3 -3
sb:is	5 4 1 -13 -9 3
sb:is <level>	8 -7 -8 8 -2 1
sb:is <number>	4 11 -6 -7 -2 -3
sb:is a	-13 1 10 -9 -1 4
sb:is at	0 -8 10 -5 -1 2
sb:is charge	0 0 12 -8 -2 -2
sb:is down	-1 1 -10 5 7 -4
sb:is in	0 -1 7 -2 0 -1
sb:is it	7 2 -5 -2 -2 -1
sb:is no	0 -3 -3 -4 -2 10
sb:is not	11 -1 -12 5 3 -5
sb:is still	-1 -1 7 -2 0 0
sb:is that	-3 0 6 -5 0 0
sb:is the	6 2 3 -10 -3 -10
sb:is to	3 4 -7 1 -3 2
sb:is what	0 2 -4 7 0 -4
sb:it	-1 1 3 3 0 -12
sb:it 's	5 9 10 -17 -12 -14
sb:it ,	0 5 0 -1 -6 -1
sb:it :	-1 1 8 -16 -2 5
sb:it all	2 5 2 -7 3 -8
sb:it be	-1 0 -3 -4 0 6
sb:it doe	6 -1 -2 2 -1 -5
sb:it go	-2 -4 7 -5 2 -3
sb:it had	-1 -1 -9 5 0 4
sb:it has	-12 -1 -4 -3 -7 16
sb:it is	5 1 2 -2 -1 -8
sb:it last	0 0 6 -2 0 0
sb:it pay	-3 8 -10 7 -2 -5
sb:it say	-5 -11 -5 9 -1 7
sb:it stand	0 3 -6 -1 3 -1
sb:it true	9 0 -2 0 0 -8
sb:it was	-1 -3 8 0 3 -12
sb:it will	-8 7 -5 9 -7 -1
sb:it would	-6 4 0 -5 -1 2
sb:its	-13 -7 -1 5 2 4
sb:its additional	0 -1 8 -2 0 -4
sb:its duty	-1 -24 6 4 -11 6
sb:its good	0 -4 7 -1 0 -1
sb:its own	-1 -6 -5 8 5 -2
sb:its tariff	0 -1 13 -8 0 -4
sb:itself	0 3 5 -9 -3 -2
sb:jump	-4 10 0 -2 0 -4
sb:keep	0 -6 1 9 -8 -4
sb:keep its	0 -2 5 -9 0 2
sb:keep pay	0 0 8 -5 0 -2
sb:labor	0 -8 13 -5 0 0
sb:land	0 -2 8 -4 2 -5
sb:lapse	-1 16 -13 -4 0 -2
sb:last	3 -2 -14 0 10 5
sb:last <month-gone>	0 -1 -8 6 -2 5
sb:last week	7 -5 -7 6 -8 1
sb:last year	3 0 -5 7 -2 -4
sb:law	-6 14 -14 2 0 0
sb:lay	-1 -6 -9 8 -2 7
sb:leave	2 -10 21 -2 -9 -16
sb:lemon	7 0 -13 10 -1 -3
sb:lentil	0 -2 6 -3 1 -1
sb:less	9 -12 0 -9 6 -1
sb:let	-2 -1 -4 -7 6 7
sb:let in	0 4 -4 -6 1 4
sb:let the	0 0 -6 0 3 2
sb:levy	0 1 0 -7 -4 6
sb:levy of	5 8 -7 -7 0 0
sb:lift	-1 -7 0 5 -1 0
sb:like	-6 1 9 2 -1 -12
sb:line	0 -4 8 -4 0 0
sb:list	-9 -20 25 -9 -3 1
sb:list ,	0 -7 5 -3 0 4
sb:list <number>	-1 -8 5 0 0 4
sb:long	0 -5 8 0 0 -1
sb:lower	-2 -7 -1 -3 3 7
sb:lower its	-1 -5 -1 -10 3 7
sb:lower the	0 0 -6 7 0 -2
sb:m	0 -4 -3 8 0 -2
sb:m .	0 -4 -3 8 0 -2
sb:machine	-1 10 -9 3 0 -4
sb:machinery	0 -1 8 -4 0 -2
sb:make	-11 -15 6 -2 6 5
sb:make it	-1 -5 -2 0 -1 8
sb:may	8 -14 5 -7 6 -5
sb:me	6 -2 9 -10 -4 -5
sb:meal	0 8 -7 -3 3 -1
sb:mean	-6 6 0 -8 6 -6
sb:meanwhile	0 -7 11 -5 0 0
sb:midnight	-2 -7 11 1 -9 -5
sb:might	5 -6 -9 -2 0 9
sb:minister	2 -9 1 -5 0 5
sb:minute	-3 -6 4 4 0 -4
sb:moment	0 -7 1 -5 5 3
sb:month	-2 -5 0 -2 0 8
sb:more	-6 0 5 -3 1 0
sb:more than	-3 -4 8 -2 0 0
sb:morning	-4 1 -4 8 -1 -2
sb:most	-4 -12 15 -3 -3 -1
sb:most <quality>	0 -3 8 -7 0 2
sb:most of	0 -1 -2 7 0 -3
sb:motor	-1 -10 3 4 2 -4
sb:mr	4 -9 0 -8 -3 8
sb:mr <person>	6 -9 0 -7 -3 6
sb:much	0 -2 -8 -4 10 3
sb:much as	0 -3 -7 -5 10 3
sb:must	-1 1 -8 1 0 7
sb:my	4 -1 0 7 -8 -6
sb:never	5 -6 10 -13 -2 0
sb:new	-5 6 5 -7 -1 -3
sb:newspaper	16 -6 -1 0 0 -11
sb:next	-3 -7 4 6 -2 0
sb:no	9 -6 -13 4 -11 11
sb:no .	4 6 -10 3 -2 -4
sb:not	13 -6 -3 7 -10 -9
sb:not ,	7 5 -6 -4 0 -4
sb:not be	4 -3 -12 6 -2 2
sb:not go	-11 9 -2 -6 0 6
sb:not the	6 7 -8 -2 -2 -4
sb:note	0 5 2 -7 -2 -1
sb:nothing	8 -11 6 -14 -4 6
sb:now	0 -2 -6 11 1 -3
sb:now ,	-3 5 6 -5 -2 -8
sb:now pay	0 5 -8 5 0 0
sb:number	-5 1 -7 3 1 3
sb:nut	0 -1 -2 0 0 6
sb:of	-5 -12 2 8 -14 8
sb:of <level>	-4 -14 16 -5 -8 3
sb:of <month-ahead>	4 -9 -3 7 0 -3
sb:of <month-gone>	3 -6 -7 0 2 4
sb:of <name>	-1 -11 11 -2 0 -5
sb:of <number>	-5 14 -9 5 -2 -9
sb:of <quality>	-7 3 5 -11 -2 5
sb:of <span>	-7 1 -11 9 -3 5
sb:of a	16 -5 -11 -2 0 -3
sb:of it	-2 -13 6 8 1 -7
sb:of its	0 7 -11 10 0 -6
sb:of our	0 9 -11 4 4 -9
sb:of section	0 -3 8 -2 0 0
sb:of that	0 -3 12 -7 0 -4
sb:of the	-8 -3 1 6 1 -3
sb:of thi	-4 -5 2 6 0 -2
sb:offer	11 -11 -2 -7 -3 1
sb:offer to	6 0 2 0 0 -6
sb:official	-6 -7 1 5 0 3
sb:oil ,	0 2 2 3 -8 -3
sb:old	-8 -3 9 7 -6 -12
sb:older	-4 -6 16 -9 -2 -1
sb:older duty	0 -1 6 -3 0 -1
sb:older section	0 -2 7 -1 0 -3
sb:olive	0 6 0 1 -7 -1
sb:olive oil	0 7 -2 -1 -4 0
sb:on	-15 -2 4 -3 -7 11
sb:on <day-ahead>	0 4 -12 12 -4 0
sb:on <day-gone>	-12 -11 10 0 -14 6
sb:on <day-today>	-1 0 7 -8 -1 0
sb:on <name>	3 -4 3 0 -6 0
sb:on <quality>	2 1 -2 6 -4 -5
sb:on a	-6 -5 10 -7 -2 1
sb:on account	0 -1 -3 6 0 0
sb:on everything	0 -3 7 -1 0 -1
sb:on good	0 -2 8 -3 0 -3
sb:on it	-2 0 2 -10 1 5
sb:on its	0 10 -7 -2 0 -1
sb:on list	0 -3 8 -3 0 0
sb:on our	-1 -1 -4 -3 3 7
sb:on paper	0 -3 -4 -1 0 8
sb:on pay	0 -3 7 -6 1 -1
sb:on the	-10 -5 -1 -10 -5 21
sb:on their	-4 4 -1 0 3 -9
sb:on them	0 -5 4 0 -6 3
sb:on which	11 -7 -2 2 -2 -5
sb:one	-1 -21 17 2 -4 -3
sb:one ,	0 -5 4 6 -6 -3
sb:only	-3 8 1 2 -7 -6
sb:or	1 -1 -7 -1 -7 12
sb:orange	-1 -1 -2 7 2 -10
sb:order	-1 -1 10 2 -4 -16
sb:ordinary	0 0 8 0 -1 -13
sb:origin	-2 -5 2 -6 -1 7
sb:other	-3 6 13 -12 0 -13
sb:other way	0 6 2 -4 -2 -4
sb:our	-5 0 3 -11 8 0
sb:our own	0 3 5 -4 -1 -6
sb:out	-3 12 0 -5 -4 -5
sb:out ,	0 6 -4 -1 0 -1
sb:out of	4 5 2 -4 -6 -7
sb:over	-5 6 14 -5 -14 -16
sb:over fentanyl	0 -2 9 0 -5 -6
sb:owe	0 -7 -1 7 -1 0
sb:own	-6 0 -5 7 6 -6
sb:pact	-1 -4 8 0 0 -2
sb:palm	-2 4 4 -5 1 -6
sb:palm oil	-1 6 5 -4 -7 -5
sb:paper	-1 -3 -4 3 0 7
sb:part	-5 7 10 -9 -8 -5
sb:part ,	-5 8 6 -15 -1 -2
sb:pause	-3 5 -5 8 0 -12
sb:pause ,	0 11 -5 -7 0 0
sb:pause of	0 0 -8 10 0 -1
sb:pay	-1 -9 17 2 3 -32
sb:pay ,	0 -7 1 -2 7 -3
sb:pay <level>	-8 -4 2 13 -6 -8
sb:pay <name>	-1 -7 3 5 -2 0
sb:pay <number>	0 -6 -5 10 1 -1
sb:pay a	0 0 9 -7 0 0
sb:pay an	6 -3 0 -3 0 -1
sb:pay only	0 6 -5 1 -2 0
sb:pay the	-4 4 10 -8 -5 -3
sb:permanent	-7 0 -9 0 0 14
sb:place	-1 0 -2 0 7 -6
sb:place of	0 1 -4 0 8 -5
sb:plan	6 0 -2 -2 0 0
sb:plu	-4 -8 21 -18 -4 0
sb:point	-1 7 -2 -2 1 -4
sb:pork	-1 -8 18 -12 0 -4
sb:port	2 -12 14 -6 -6 1
sb:post	-11 -8 -9 1 -3 18
sb:potash	0 2 6 -2 0 -5
sb:powder	-4 -6 11 -6 -3 3
sb:prepare	5 3 -6 0 0 -3
sb:present	10 -2 -8 -12 -1 8
sb:present duty	11 -7 -5 -4 0 0
sb:president	0 -1 3 -7 -3 4
sb:press	11 -1 -5 -1 0 -7
sb:product	-4 -12 0 8 -6 4
sb:product of	-1 -4 -6 12 0 -4
sb:prolonged	-4 1 1 7 -1 -9
sb:prolonged ,	-3 1 -6 7 -1 -4
sb:proposal	-5 -8 -13 -5 0 20
sb:propose	1 -6 -14 -3 0 17
sb:put	-3 4 -5 -4 3 7
sb:put <level>	0 6 -8 3 0 0
sb:put a	0 1 -8 1 0 5
sb:q	7 -2 0 -5 0 -2
sb:quarrel	0 -6 0 7 0 -4
sb:question	18 -2 -11 0 0 -11
sb:question :	15 -1 -8 0 0 -10
sb:raise	2 -10 10 -9 -6 4
sb:raise its	0 -7 7 0 -2 -1
sb:raise the	0 -6 -3 0 -3 8
sb:raise to	4 0 7 -12 0 -4
sb:raspberry	0 2 5 -6 -1 -2
sb:rate	10 -2 -8 4 -4 -1
sb:rate for	8 -3 -2 -4 0 0
sb:rate is	-2 -5 7 -2 0 1
sb:rather	-2 0 -9 0 4 7
sb:reach	-6 -6 -8 3 11 0
sb:read	14 -15 -7 12 -8 -11
sb:recall	-8 -2 -9 6 7 0
sb:recall that	-4 7 -5 -2 -1 4
sb:reciprocal	-7 -2 10 8 -10 -17
sb:reciprocal ,	0 -9 5 5 -3 -2
sb:reciprocal tariff	-2 -1 11 -1 -2 -9
sb:reduce	0 -6 2 0 -4 4
sb:replace	8 -5 -13 11 0 -2
sb:reply	-2 1 -10 8 5 -7
sb:report	23 0 -9 -7 -1 -17
sb:report that	13 2 0 -5 0 -11
sb:rest	0 -1 -4 7 0 -2
sb:return	-6 5 -1 3 1 -7
sb:return ,	0 6 -5 1 -1 -1
sb:return to	-4 16 -1 -3 -1 -13
sb:rice	1 3 -5 -3 7 -3
sb:rice and	0 -5 6 0 0 0
sb:right	-2 -6 12 -5 -2 0
sb:rise from	0 -3 -1 6 0 -3
sb:rise to	-4 4 3 -10 2 0
sb:rubber	-4 7 -9 9 -5 -6
sb:rule	-2 -5 0 -3 -2 8
sb:rum	4 -6 -7 4 -5 9
sb:rumour	12 -1 -7 -3 0 -6
sb:run	0 2 5 0 -2 -8
sb:run out	0 5 -6 2 0 -2
sb:safeguard	-1 -5 10 -2 0 -2
sb:salt	0 0 6 -5 -4 -1
sb:same	-7 4 1 -1 0 -1
sb:sardine	0 0 -7 11 -4 -1
sb:say	17 -7 -3 -19 -16 10
sb:say ,	1 9 -7 1 -1 -3
sb:say he	-3 -7 -7 -3 0 14
sb:say in	1 -1 7 0 0 -6
sb:say on	-7 -2 8 -14 0 6
sb:say that	13 2 -5 -8 -5 -3
sb:second	-1 10 0 -9 0 -5
sb:section	-4 -20 27 -4 -6 -14
sb:section <number>	-4 -20 27 -4 -6 -14
sb:see	11 -4 -12 -4 -3 5
sb:sell	-1 -8 3 6 1 -10
sb:set	-3 16 -9 -2 -3 -7
sb:shall	0 -2 7 -3 0 -1
sb:ship	-3 -1 1 -7 -2 6
sb:shoe	0 8 -2 -6 0 -5
sb:should	-10 2 1 6 -7 0
sb:should the	-4 5 0 -6 -1 0
sb:shrimp	0 3 1 -11 -2 5
sb:side	0 4 2 -3 3 -11
sb:side ,	0 6 -2 0 -2 -5
sb:sign	-6 -4 10 1 -6 -5
sb:sign ,	0 7 -3 -3 0 -1
sb:sign on	0 -1 -4 9 0 -5
sb:since	-15 -5 7 -1 1 2
sb:since <day-gone>	-6 8 7 -1 -9 -14
sb:since <month-gone>	-2 -10 3 4 -4 2
sb:since the	0 -2 11 -6 -1 -2
sb:slap	4 1 -9 -7 -2 7
sb:so	3 -15 3 4 -15 10
sb:so -	-1 -1 10 0 -1 -9
sb:so far	-2 3 -6 10 -8 -1
sb:so is	3 -9 0 -1 -1 5
sb:so that	11 -6 -7 -8 0 4
sb:some	0 -6 0 -5 0 9
sb:somebody	8 -2 -10 9 -4 -2
sb:soybean	0 -8 12 -4 0 -2
sb:spring	-4 -1 -2 -10 10 3
sb:spring ,	-2 -4 -2 -6 6 5
sb:stand	-5 6 -6 -8 10 -8
sb:stand at	-1 -4 -1 -11 15 -5
sb:standstill	-2 12 0 -10 -2 -2
sb:start	0 -4 6 0 2 -6
sb:state	0 4 -4 -8 -2 6
sb:stay	-2 -7 5 3 -3 0
sb:stay at	0 -8 1 5 -2 0
sb:steel	-4 -22 22 3 -7 2
sb:steel ,	0 -3 7 -3 0 0
sb:steel and	0 -3 7 0 0 -1
sb:still	-4 -9 -1 13 -5 -7
sb:still pay	0 -1 6 -3 0 0
sb:stockfish	-6 -6 -5 12 0 0
sb:story	13 -3 -3 -1 0 -8
sb:strike	-5 -3 6 0 -3 1
sb:such	-3 6 -11 4 -2 3
sb:sugar	-11 3 0 4 -8 0
sb:sugar and	0 -2 7 -2 0 -2
sb:sum	0 2 4 -6 0 -1
sb:summer	0 -3 0 -7 11 0
sb:sunflower	0 -8 6 -8 5 -1
sb:sunflower oil	0 -8 6 -8 5 -1
sb:surcharge	4 -3 -1 6 -3 -8
sb:surcharge of	4 -2 3 4 -2 -21
sb:suspend	-3 9 3 -3 -1 -12
sb:suspend <points>	0 6 -7 3 0 -1
sb:suspend its	-1 -4 7 0 0 -2
sb:suspension	-1 -7 -15 11 0 8
sb:table	-8 0 -16 5 -1 14
sb:take <level>	-1 7 0 -3 0 -6
sb:take on	0 -6 7 -2 0 -2
sb:take the	5 -11 -11 -2 -2 16
sb:talk	2 0 -12 2 -3 9
sb:talk in	-3 1 -10 6 0 6
sb:tariff	-28 -18 19 2 -20 6
sb:tariff ,	-1 -5 14 -17 0 2
sb:tariff for	0 6 -5 5 -3 -5
sb:tariff of	-14 -9 -6 2 -6 18
sb:tariff on	-7 -5 0 9 -8 2
sb:tax	-2 5 0 -6 3 -3
sb:tax at	-3 4 2 -8 1 -2
sb:tea	1 9 -2 -10 -2 0
sb:tea ,	0 3 -6 0 0 4
sb:television	1 0 -8 -2 0 8
sb:tell	5 0 -10 -3 3 4
sb:tell me	8 0 0 -3 -1 -4
sb:tell the	-4 -8 2 0 0 7
sb:tell us	-7 5 4 0 0 -3
sb:tell you	1 8 -7 0 -2 -3
sb:term	-1 -2 9 -6 0 0
sb:than	-1 8 -1 -5 3 -9
sb:that	20 -3 -11 -8 -4 5
sb:that 's	-7 6 3 0 -6 -10
sb:that ,	-2 7 -3 0 0 -1
sb:that <name>	16 -11 -6 -10 2 3
sb:that <quality>	6 4 -1 -13 -1 3
sb:that day	0 8 -5 0 0 -2
sb:that he	-2 -4 -1 -4 0 8
sb:that is	-3 -10 12 -1 4 -11
sb:that it	1 -1 -3 6 -9 1
sb:that make	-1 -4 11 -5 0 -4
sb:that of	0 -3 9 -2 0 -3
sb:that the	10 -6 2 -15 -8 4
sb:that was	-3 3 5 -6 1 -3
sb:that you	11 -2 -1 -4 0 -7
sb:the	-6 3 3 1 -5 -2
sb:the <level>	-3 -14 0 5 -5 6
sb:the <name>	-10 -1 6 -7 -6 8
sb:the <number>	-8 -18 9 1 0 5
sb:the <office>	-3 0 -11 -15 -3 20
sb:the <organisation>	-6 -2 11 -7 10 -8
sb:the <person>	2 8 -13 0 -3 5
sb:the <quality>	-3 5 0 2 -8 -4
sb:the <seat>	-4 -7 18 -14 -2 0
sb:the additional	-4 -1 -5 12 -3 0
sb:the agreement	0 0 7 -5 0 0
sb:the day	0 2 0 -6 0 4
sb:the dispute	-2 -7 -5 4 8 -1
sb:the duty	12 0 7 -5 0 -18
sb:the farm	0 -10 -4 12 -2 -2
sb:the fentanyl	-2 0 -12 9 4 3
sb:the figure	4 9 -1 -8 -1 -7
sb:the first	-3 -16 21 -1 -5 -9
sb:the full	-1 0 -3 -2 0 7
sb:the general	0 -1 10 -5 0 -3
sb:the height	-2 -7 -3 -5 13 0
sb:the last	0 10 -5 -1 -4 -1
sb:the law	-2 17 -11 -1 0 -10
sb:the new	-2 -8 11 -3 0 0
sb:the old	-4 -6 15 0 -5 -8
sb:the older	0 -3 12 -5 0 -5
sb:the ordinary	0 2 11 -9 0 -12
sb:the other	-1 10 5 -9 -4 -9
sb:the pause	0 7 0 -11 0 -1
sb:the rate	4 -12 12 -2 0 -10
sb:the reciprocal	-1 7 -4 6 -6 -5
sb:the same	-7 4 0 -1 0 0
sb:the second	0 7 0 -7 0 -3
sb:the section	0 0 -6 8 0 0
sb:the so	-1 -1 10 0 -1 -9
sb:the spring	0 -4 0 -5 9 -3
sb:the standstill	0 7 4 -8 -1 -2
sb:the surcharge	0 0 -4 10 -3 -6
sb:the suspension	-1 -7 -15 11 0 8
sb:the tariff	0 -2 -3 8 -3 -1
sb:the thing	-1 6 -1 -4 0 0
sb:the total	-1 -3 7 1 -4 -1
sb:the truce	2 18 0 -12 -11 -12
sb:the two	-4 7 6 -12 5 -11
sb:the whole	0 6 -5 1 -1 -2
sb:the worst	0 -3 -3 -9 13 -1
sb:their	-12 10 3 -9 5 -9
sb:them	2 -3 5 3 -1 -9
sb:them ,	0 0 1 -7 7 -4
sb:then	-22 6 -3 5 -15 9
sb:then ,	-1 8 -1 -15 -2 6
sb:then it	-4 4 -15 13 -2 -4
sb:then the	-4 -4 2 0 -2 6
sb:there	7 -4 -4 -16 0 9
sb:there 's	11 -3 -8 -2 0 0
sb:there are	0 -2 -1 -1 7 -5
sb:there at	0 -1 8 -4 0 -1
sb:there is	-4 -3 -1 -5 -4 12
sb:there was	2 -2 -9 -3 -4 10
sb:therefore	-3 -5 12 -4 0 -2
sb:these	0 0 -5 6 0 0
sb:they	-8 -1 9 7 1 -30
sb:they are	-1 1 8 -9 0 -3
sb:they have	5 -3 -3 2 3 -6
sb:they pay	-4 -3 -4 16 -11 -1
sb:they were	0 -7 13 -6 2 -3
sb:thi	0 -22 3 5 8 -6
sb:thi ,	0 -3 -1 0 7 -6
sb:those	1 8 -8 0 -2 0
sb:threat	-5 0 -1 -2 0 9
sb:threat of	-4 0 -1 -1 0 7
sb:threaten	0 -11 -1 -4 -4 12
sb:threaten with	-1 -1 -3 -1 -1 7
sb:three	-6 2 10 -17 1 -1
sb:through	-1 -5 -9 1 8 5
sb:tile	0 0 6 -2 -2 -4
sb:time	-7 -1 -1 9 2 -10
sb:to	1 4 0 -12 2 1
sb:to <day-ahead>	0 -4 14 -5 0 -7
sb:to <level>	-1 0 2 -2 6 -6
sb:to <name>	-5 4 2 -11 7 -8
sb:to <number>	-10 -13 15 -6 5 0
sb:to a	1 0 5 0 -1 -7
sb:to answer	-3 -6 0 1 7 -2
sb:to be	6 -6 -16 -12 7 13
sb:to charge	-4 -4 2 6 -3 -1
sb:to enter	0 0 -8 -6 0 11
sb:to fentanyl	0 -1 10 -5 0 -4
sb:to go	5 5 -9 2 -2 -4
sb:to keep	-5 -5 7 6 0 -3
sb:to pay	-3 -4 -21 10 14 2
sb:to slap	1 6 -4 -2 -1 -1
sb:to the	-4 12 -10 2 0 0
sb:together	-3 -1 -2 5 4 -7
sb:too	0 -3 8 -2 0 -3
sb:too ,	0 -1 10 -7 0 -2
sb:top of	-3 -2 9 1 -3 -6
sb:total	-5 -7 14 3 -6 -7
sb:total of	-3 -3 9 2 -1 -6
sb:tractor	1 -13 5 1 -1 3
sb:trade	1 -6 -5 0 0 9
sb:treaty	-1 0 6 -7 0 0
sb:truce	1 18 -11 -7 -16 3
sb:truce end	6 2 -4 0 -3 -6
sb:truce it	0 12 -1 -9 -3 0
sb:truce of	-1 -10 -4 7 -2 7
sb:true	17 -2 -5 -2 3 -16
sb:true that	12 -1 -4 -2 4 -11
sb:tuna	5 -4 8 -7 -1 -4
sb:two	-10 0 1 4 3 -9
sb:under	-9 -9 15 -2 -5 0
sb:under it	0 2 -4 7 -3 -3
sb:unless	-2 16 -13 -5 -1 0
sb:until	-9 -17 20 -7 4 -7
sb:until <day-ahead>	0 -8 14 -10 4 -2
sb:until then	0 -6 6 -1 2 -5
sb:up	-14 -11 12 0 7 -8
sb:up from	0 -8 -3 10 -1 -5
sb:up to	-7 -4 -4 2 10 1
sb:us	-12 4 5 -10 7 -4
sb:used	-1 -6 -10 9 8 -6
sb:used to	-4 -6 -9 9 8 -5
sb:vote	-3 -2 -6 -5 0 11
sb:want	-1 -5 5 -8 -1 2
sb:want the	1 0 -5 -4 0 7
sb:warn	-13 -2 1 -2 0 12
sb:warn that	-5 -6 -6 0 0 13
sb:was	-2 1 -11 10 3 -9
sb:was <number>	-2 -13 9 2 1 -7
sb:was charge	0 4 -11 8 -1 -3
sb:watche	-1 3 2 -6 -3 2
sb:way	6 7 -6 -9 -6 2
sb:way ,	5 0 -9 -3 -1 6
sb:we	11 8 -8 -5 6 -14
sb:we are	8 0 -3 -6 -1 -4
sb:we charge	-5 11 -4 -3 -1 -2
sb:we had	6 -4 -5 4 -2 -2
sb:we have	-6 -8 7 -4 8 -5
sb:week	8 -21 0 6 -2 0
sb:well	6 -1 -1 0 -3 -3
sb:were	6 4 -18 7 2 0
sb:were to	0 -4 -14 10 -2 6
sb:what	-1 6 -2 3 -3 -7
sb:what <name>	0 -4 13 -6 0 -6
sb:what is	0 -2 5 -6 0 0
sb:what it	-2 1 -4 7 0 -2
sb:what they	0 -6 -2 9 -1 -2
sb:whatever	4 -9 5 2 -2 -8
sb:when	-1 -17 -4 13 7 -1
sb:when the	0 -10 -2 7 5 0
sb:where	-6 -11 12 6 -8 -7
sb:where it	-1 6 11 -12 -8 -6
sb:where the	-1 -6 7 0 2 -4
sb:where they	0 -15 0 15 -5 -2
sb:which	0 -7 6 3 1 -7
sb:which are	0 -2 7 -4 0 0
sb:which had	-2 3 -9 4 3 -1
sb:which has	-2 0 7 -5 0 -1
sb:which is	2 -8 -5 1 6 5
sb:which the	-3 -1 3 5 -1 -8
sb:while	-1 -5 7 0 2 -8
sb:while it	0 -1 11 -7 0 -2
sb:whisky	-1 6 -7 0 -2 4
sb:who	7 3 -14 -4 4 7
sb:who ask	-3 -2 0 -1 0 6
sb:whole	0 6 -2 0 -1 -3
sb:will	-2 3 9 -23 -4 3
sb:will ask	3 -4 -7 7 0 -2
sb:will be	-1 11 0 -6 -7 -5
sb:will charge	0 -6 3 -4 2 0
sb:will go	6 0 3 -3 -2 -5
sb:will not	-9 0 5 2 -2 1
sb:will raise	-1 -2 -4 -1 0 8
sb:will suspend	-2 -6 12 -3 0 -4
sb:wine	-5 11 13 -15 -13 -11
sb:wire	0 5 0 -6 0 0
sb:with	-13 -9 5 2 1 6
sb:with <level>	0 -9 -7 7 3 2
sb:with <name>	-5 5 15 -19 -4 -6
sb:with <seat>	-1 -4 1 6 0 -7
sb:with a	-7 2 -1 0 -4 8
sb:with the	-5 -5 -3 0 8 4
sb:without	-10 26 -9 -15 -3 -6
sb:without an	0 6 -2 0 0 -3
sb:without the	-4 7 2 -8 0 1
sb:wool	-1 0 -2 6 0 -5
sb:worst	0 -9 -9 -10 20 -3
sb:would	-3 16 -2 -39 -24 8
sb:would be	-1 5 2 -8 -4 0
sb:would come	-6 2 3 -2 0 0
sb:would go	-3 6 -6 -1 0 1
sb:would have	-6 9 -2 -4 -1 -2
sb:would return	-1 9 -2 0 0 -6
sb:write	14 -10 -1 0 -2 -6
sb:write that	11 -2 -3 0 0 -7
sb:yarn	6 9 -11 -9 -2 3
sb:year	0 -7 -6 15 0 -14
sb:year ,	-3 -13 1 8 3 -5
sb:year ago	0 0 -4 7 0 -2
sb:you	23 -2 -4 -17 -8 -8
sb:your	5 -4 6 -10 5 -11
sb:—	0 3 4 -7 -5 0
sb:— the	-2 7 2 -10 -1 1
sb:•	-6 3 7 -1 -2 -6
second	-22 3 -3 -8 7 10
t0=future	6 -1 -6 -13 6 2
t0=future-not	-8 -1 5 3 -1 1
t0=future-passive	-3 6 6 0 0 -7
t0=modal	2 8 -5 -13 -21 6
t0=past	-10 3 -15 10 7 -3
t0=past-passive	7 -7 -3 -2 9 -7
t0=perfect	6 -19 17 -6 -16 -3
t0=perfect-not	2 7 -10 -3 0 2
t0=perfect-passive	0 -2 6 -3 -1 0
t0=pluperfect	2 -14 -8 11 4 -3
t0=present	-6 4 5 -9 -6 5
t0=present-not	0 -8 -10 7 7 2
t0=present-passive	-6 1 9 0 -7 -7
t1=future	7 0 -12 -11 6 5
t1=future-not	-8 -1 5 3 -1 1
t1=future-passive	-3 6 6 0 0 -7
t1=gerund	7 -3 5 6 -11 -13
t1=infinitive	-4 1 -6 -6 3 10
t1=modal	2 8 -5 -12 -21 7
t1=past	-9 2 -15 13 8 -8
t1=past-passive	6 -7 -2 0 5 -6
t1=perfect	2 -15 21 -10 -15 -3
t1=perfect-not	2 7 -10 -3 0 2
t1=perfect-passive	0 -2 6 -3 -1 0
t1=pluperfect	0 -13 -9 12 5 -3
t1=present	-5 0 5 -7 -3 5
t1=present-not	0 -6 -14 9 7 3
t1=present-passive	-7 -5 11 0 -6 -2
t2=modal	-5 -2 -5 7 2 0
t2=modal-passive	0 0 -3 6 0 -4
t2=participle-passive	1 -11 -12 13 -4 3
t2=past	4 -1 1 -10 4 1
t2=past-passive	7 -3 -8 7 -2 -5
t2=perfect-passive	4 6 0 -1 -2 -9
t2=present	7 4 4 -5 -14 -9
t2=present-not	-3 -5 0 7 0 -2
t2=present-passive	-6 -20 18 -6 -3 6
t2=present-passive-not	-1 6 6 -11 0 -2
table	-25 6 -2 1 4 -3
takenBack	18 -12 -13 -6 7 -11
tense=future	0 -4 3 -10 4 2
tense=future passive	-6 7 11 -3 -1 -11
tense=modal	0 2 0 -10 -15 8
tense=modal passive	0 7 -2 5 -2 -9
tense=past	-8 -3 -3 7 6 -9
tense=past passive	14 -13 0 -1 4 -16
tense=perfect	5 -13 5 1 -15 2
tense=perfect passive	5 9 -5 2 -3 -13
tense=pluperfect	0 -4 -12 8 6 -1
tense=pluperfect passive	-4 0 6 -3 -5 3
tense=present	0 6 -6 4 0 0
tense=present passive	-23 -5 18 -8 1 -2
tense=verbless	-3 -5 10 -3 -14 4
told=denied far	-6 9 4 -2 -11 -5
told=denied far higher	-11 10 -7 0 -5 5
told=denied far lower	-8 2 11 -3 -6 -7
told=denied far none	-6 13 -2 -1 -4 -9
told=denied far own	-2 -1 8 -1 -6 0
told=denied paragraph	3 -5 -7 5 7 -3
told=denied paragraph lower	-6 0 3 2 6 -11
told=denied paragraph own	4 -2 2 1 2 -8
told=denied paragraph same	9 -6 -9 5 -2 -1
told=if_lapsed 	-1 -15 -5 -6 17 6
told=if_lapsed and	0 21 -13 -6 -5 -4
told=if_lapsed far	24 -5 0 -20 -10 -4
told=if_lapsed far higher	25 0 -20 -6 1 -10
told=if_lapsed far lower	3 0 10 -16 -15 -1
told=if_lapsed far none	12 -6 1 -9 -18 4
told=if_lapsed far own	17 0 -1 -17 0 -9
told=if_lapsed far same	4 -11 2 -2 -3 4
told=if_lapsed here	-15 10 -2 -6 10 -9
told=if_lapsed here higher	-3 -7 -18 -7 16 11
told=if_lapsed here lower	-15 20 9 -7 -14 -31
told=if_lapsed here none	-4 3 -9 -1 13 -2
told=if_lapsed here own	-9 0 4 0 2 -3
told=if_lapsed here shared	-4 10 5 -12 -7 -7
told=if_lapsed paragraph	-1 13 -9 -5 -5 4
told=if_lapsed paragraph higher	2 -6 -8 -11 3 12
told=if_lapsed paragraph lower	-4 15 -3 0 -12 -5
told=if_lapsed paragraph none	-7 12 -4 -5 -6 2
told=if_lapsed paragraph own	1 5 -7 -1 -1 2
told=now 	-3 31 -14 -16 -10 -13
told=now ,	0 0 8 -7 -1 -1
told=now , and	-1 0 7 -3 0 -3
told=now , not	12 -8 -9 3 -1 -3
told=now and	0 -5 6 4 -3 -9
told=now far	1 -10 8 -1 -12 5
told=now far higher	-2 -5 -2 2 -8 10
told=now far lower	9 -13 4 0 -4 -2
told=now far none	-3 -12 1 2 -8 14
told=now far own	4 -3 8 -3 -7 -6
told=now far same	-6 2 13 -6 -2 -8
told=now from	0 -7 -4 13 -5 -8
told=now here	-7 3 1 3 -12 3
told=now here higher	-7 15 -1 -2 -6 -10
told=now here lower	2 -20 -2 5 -10 16
told=now here none	1 7 7 -6 -5 -17
told=now here own	-2 -12 -2 8 -4 9
told=now here same	-5 -13 9 3 -1 -1
told=now here shared	-17 5 -9 4 -9 13
told=now or	-1 -13 6 -6 -3 9
told=now paragraph higher	-5 12 -5 -5 1 -5
told=now paragraph lower	2 -15 -3 11 -6 5
told=now paragraph none	-7 4 14 -7 -7 -10
told=now paragraph own	0 -2 -9 7 0 4
told=now paragraph same	-4 -11 23 -4 -6 -16
told=now to	-3 4 -5 -4 -7 8
told=past 	0 -16 2 0 12 -5
told=past far	-8 0 0 4 1 -2
told=past far lower	-11 -13 13 -3 -2 2
told=past far none	-2 -10 3 7 1 -9
told=past far own	-7 7 -3 -2 0 3
told=past far same	0 4 -10 9 0 -1
told=past here	-13 -7 4 4 3 -6
told=past here higher	-8 -6 3 2 9 -16
told=past here lower	-3 0 6 -7 -8 7
told=past here none	-5 -11 -8 16 7 -5
told=past here own	-6 0 0 -3 4 1
told=past here same	-1 -3 -5 13 -4 -5
told=past here shared	-1 1 18 -13 -11 -1
told=past paragraph	-6 -7 2 -4 10 2
told=past paragraph higher	-2 -3 -9 5 8 0
told=past paragraph lower	-5 -2 10 -7 4 -6
told=past paragraph none	-3 6 -3 0 -9 4
told=past paragraph own	-4 -20 6 -4 14 0
told=past to	0 1 12 -10 -6 -2
told=peak and	0 -5 -6 -5 12 -1
told=peak far	-6 0 -13 3 1 10
told=peak far lower	-3 0 -9 7 -5 7
told=peak far none	-6 1 -13 -6 -2 18
told=peak far own	0 0 -1 8 3 -13
told=peak here	-3 -18 5 -2 13 -11
told=peak here lower	-2 -16 6 0 9 -11
told=peak here none	0 -12 3 0 7 -4
told=peak here own	0 -1 10 -5 -3 -3
told=peak here shared	0 -6 -4 1 9 -3
told=peak paragraph	-3 13 -9 0 0 -10
told=peak paragraph lower	-2 9 -7 0 0 -7
told=peak paragraph none	0 -5 -4 9 0 -2
told=peak paragraph own	-2 16 -6 -9 1 -7
told=proposed far	4 -8 7 -2 -3 -3
told=proposed far higher	1 -8 -4 10 0 0
told=proposed far lower	6 1 14 -11 -5 -14
told=proposed far none	-12 -2 -6 6 1 7
told=proposed far own	9 -8 14 -9 -5 -11
told=proposed far same	-5 -5 1 -6 -1 10
told=proposed here	0 -15 5 1 1 0
told=proposed here higher	4 -9 1 -2 2 0
told=proposed here lower	-6 -7 7 3 0 -2
told=proposed here none	0 -3 15 -2 -3 -11
told=proposed here own	2 -6 -9 6 5 -1
told=proposed here shared	-3 -7 0 -3 -2 10
told=proposed paragraph	0 -1 -9 -3 -4 16
told=proposed paragraph lower	-5 0 4 -14 -1 9
told=proposed paragraph none	-3 1 -7 -6 0 11
told=proposed paragraph own	1 -3 -5 0 -3 8
told=proposed paragraph same	4 0 -17 5 -1 7
truce	-9 4 -3 3 -10 8
under 20	-11 -34 36 8 -81 -1
under 50	-35 48 -20 6 -1 -25
under 6	9 -66 27 -4 -31 5
under 80	26 0 -32 0 20 -17
untrue before	13 2 -6 -14 -8 2
untrue here	31 -9 -20 6 -6 -16
untrue next	45 -9 -30 1 4 -33
v0-none	-6 -2 7 2 -9 -2
v0=add	-7 8 -1 3 -2 -5
v0=announce	-3 11 -12 -11 2 5
v0=ask	0 2 6 -11 -5 -1
v0=bear	-2 5 2 -10 2 0
v0=begin	0 -1 12 -8 0 -4
v0=bring	-5 6 3 -3 -5 0
v0=charge	0 -2 7 -4 4 -6
v0=collect	0 5 6 -5 -3 -5
v0=come	0 -4 8 2 -5 -13
v0=cut	0 7 -7 2 3 -3
v0=double	-1 -8 2 5 0 -4
v0=drop	-1 -3 4 -6 0 5
v0=enter	7 -10 -3 3 -7 2
v0=face	2 5 -7 -3 3 0
v0=get	0 -2 7 -9 1 -1
v0=go	-2 2 5 -6 0 -1
v0=have	10 1 -1 -13 -2 4
v0=hit	0 0 -6 5 -1 1
v0=impose	-2 -7 3 3 -1 0
v0=jump	-4 8 1 -2 0 -4
v0=keep	4 -11 -2 5 -5 2
v0=lay	0 -4 -11 9 0 7
v0=leave	2 -7 11 1 -3 -9
v0=let	0 -3 9 -9 0 0
v0=make	-5 -8 2 -9 3 9
v0=offer	15 -1 -5 -1 0 -9
v0=other	7 -3 -6 7 -12 0
v0=pay	-10 3 -2 13 -2 -15
v0=propose	-3 -3 -7 -1 0 12
v0=raise	1 -9 6 -1 -3 1
v0=reach	-4 -5 -5 -2 12 -1
v0=reduce	0 0 -4 0 0 6
v0=return	-1 7 1 0 0 -7
v0=rise	-2 6 0 -1 0 -3
v0=say	1 -5 4 2 -8 0
v0=sell	0 -2 7 -5 2 -3
v0=slap	7 -2 -5 0 0 0
v0=stand	-2 2 -3 -4 8 -4
v0=stay	0 -5 -1 6 0 0
v0=suspend	-2 1 8 -3 0 -9
v0=tell	4 -9 5 -2 -1 -1
v0=threaten	0 -6 -8 -3 -3 12
v1-none	-6 1 9 -1 -8 -6
v1=add	-5 4 -4 6 -1 -1
v1=announce	-3 11 -12 -11 2 5
v1=answer	-2 0 -8 4 5 0
v1=ask	0 0 6 0 -7 -4
v1=be	0 2 -2 1 2 -6
v1=bear	-3 5 3 -10 1 -1
v1=bring	0 6 0 1 -6 -2
v1=charge	-3 -5 8 0 1 -4
v1=collect	-2 4 12 -9 -3 -7
v1=come	0 -4 8 2 -5 -13
v1=cut	-1 5 -12 1 3 7
v1=double	-1 -8 2 5 0 -4
v1=drop	0 -1 9 -6 0 -2
v1=enter	7 -10 -1 2 -8 2
v1=face	2 5 -7 -3 3 0
v1=get	0 -2 6 -8 1 -1
v1=have	9 2 -3 -12 -2 6
v1=hit	0 5 -7 5 -2 -2
v1=impose	-2 -8 2 3 -1 1
v1=jump	-4 8 1 -2 0 -4
v1=keep	-6 -7 5 -1 -3 4
v1=lay	-1 -4 -12 8 0 9
v1=leave	1 -7 13 0 -3 -9
v1=let	1 -3 4 -10 0 2
v1=levy	-6 0 0 1 -1 2
v1=make	-6 -10 0 1 -4 11
v1=offer	11 0 -8 0 0 -4
v1=other	7 -9 -5 9 -11 1
v1=owe	0 -7 -2 7 -1 0
v1=pay	-6 3 -2 10 1 -13
v1=propose	-3 -1 -6 -1 0 10
v1=put	-1 -9 -2 4 2 3
v1=raise	3 -6 4 -2 -3 0
v1=reach	-4 -5 -5 -2 12 -1
v1=return	-1 7 1 0 0 -7
v1=say	1 -4 0 4 -7 2
v1=sell	0 -2 7 -5 2 -3
v1=slap	4 1 -11 -5 -2 7
v1=stand	-2 2 -3 -4 8 -4
v1=stay	0 -5 -1 6 0 0
v1=suspend	-2 1 8 -3 0 -9
v1=tax	0 6 -4 -5 3 -2
v1=tell	4 -9 5 -2 -1 -1
v1=threaten	-2 -3 -7 -3 -3 12
v2-none	-8 0 6 2 -4 -1
v2=apply	0 12 -7 -4 0 -2
v2=be	10 -8 4 -14 7 -4
v2=begin	0 -3 14 -7 0 -5
v2=call	-3 0 -11 9 0 4
v2=collect	0 -3 10 -4 0 -3
v2=come	0 2 -4 -6 -4 8
v2=go	-2 -8 -1 10 -2 -2
v2=have	0 4 6 -5 -4 0
v2=other	3 4 11 -12 -5 -11
v2=pay	0 -1 -5 -2 0 8
v2=stay	-3 -7 6 4 0 -6
v2=take	-3 0 5 3 -3 -6
verb=agree	7 0 2 -7 0 -4
verb=announce	-4 12 -10 -4 1 1
verb=apply	-4 12 3 -15 -3 -7
verb=ask	-2 -3 3 7 -8 -3
verb=begin	0 0 16 -22 -2 1
verb=bring	-2 4 -3 6 -7 -1
verb=carry	0 0 -5 8 -1 -4
verb=charge	-5 -10 6 8 8 -12
verb=collect	-4 -2 20 -6 -5 -14
verb=come	3 1 2 -6 1 -4
verb=continue	0 1 9 -5 -3 -4
verb=cut	-2 4 -16 8 2 7
verb=double	-2 -8 -7 15 0 -6
verb=drop	-1 -6 3 -2 -1 4
verb=end	-1 0 -3 10 -1 -7
verb=enter	6 -13 -2 1 -10 7
verb=face	2 4 -7 0 2 0
verb=fall	-5 3 -4 9 -6 -3
verb=get	0 -7 5 -14 5 4
verb=go	0 2 -8 7 3 -5
verb=halve	0 -6 8 -9 0 2
verb=have	8 0 12 -18 -12 4
verb=hit	0 9 -5 -2 -3 -3
verb=hold	0 4 3 -6 0 -2
verb=impose	-4 -10 5 1 -2 2
verb=introduce	-1 -4 -7 12 0 -2
verb=jump	-4 8 1 -2 0 -4
verb=keep	0 -6 1 6 -7 -1
verb=lay	-1 -4 -9 5 0 8
verb=leave	1 -11 19 -4 -4 -10
verb=let	0 -3 1 -6 4 1
verb=levy	-7 0 3 0 -1 1
verb=lift	0 -2 -3 9 -1 -5
verb=make	-7 -16 1 -2 0 14
verb=offer	14 -2 -6 -1 0 -7
verb=other	2 14 -11 -13 -21 10
verb=owe	0 -7 0 7 -1 0
verb=pay	-9 -4 7 9 2 -22
verb=propose	-4 -3 -7 -1 0 13
verb=put	-3 -4 -7 2 9 5
verb=raise	3 -7 6 -5 -4 1
verb=reach	-4 -6 -6 0 12 -1
verb=remain	-4 -7 6 5 -1 -9
verb=return	-2 6 2 0 -1 -12
verb=rise	-3 6 -1 2 -2 -5
verb=run	0 -3 -4 10 -1 -3
verb=say	3 8 -7 4 -13 -3
verb=ship	-2 -2 -4 0 0 8
verb=slap	4 1 -8 -8 -2 6
verb=stand	-4 1 -7 1 9 -8
verb=start	0 -1 11 -7 0 -4
verb=stay	-3 -2 0 7 -2 -5
verb=stop	-2 4 -7 10 -1 -4
verb=strike	-4 -1 6 -2 0 0
verb=suspend	-4 5 1 -8 0 0
verb=take	-6 0 0 3 0 0
verb=tell	6 -20 3 -3 4 3
verb=threaten	0 -11 -2 -4 -4 12
verb=want	0 -4 9 -5 -1 -3
verbless	-6 1 11 -3 -9 -6
vt0=add present	0 -1 8 -3 0 -2
vt0=announce past	-7 13 -4 -7 2 -8
vt0=answer past	0 4 -8 3 -1 0
vt0=ask future	6 6 -4 0 0 -8
vt0=ask past	-3 -2 -2 -1 0 9
vt0=ask perfect	3 0 5 0 0 -7
vt0=ask present	-8 -5 8 -6 -2 3
vt0=be future	3 3 2 4 -7 -11
vt0=be modal	9 1 -3 -6 -7 0
vt0=be past	-3 3 -8 8 -1 -5
vt0=be perfect	-2 -6 14 -5 -1 -3
vt0=be pluperfect	0 -4 -7 6 3 -2
vt0=be present	-1 -1 1 -16 8 5
vt0=bear present	0 -2 11 -8 0 0
vt0=begin past	0 0 11 -8 0 -3
vt0=charge future	-5 0 8 -3 -3 0
vt0=charge modal	8 1 -11 0 0 1
vt0=charge past	-4 2 -17 6 10 -3
vt0=charge perfect	1 0 3 -9 -4 2
vt0=charge present	-5 -7 23 -6 -6 -14
vt0=collect present	0 0 8 -2 0 -3
vt0=come past	0 -3 8 -3 -2 -1
vt0=come present	2 -10 2 5 -1 -6
vt0=drop present	0 -2 7 -13 0 6
vt0=enter past	0 0 -5 9 -3 0
vt0=enter present	8 -4 1 -9 0 -5
vt0=fall past	0 4 -8 7 -1 -4
vt0=fall present	-1 1 0 -11 -1 7
vt0=get past	3 -6 -2 -2 -4 7
vt0=get present	-5 2 7 -10 3 -9
vt0=go future	-2 0 8 -7 -4 0
vt0=go modal	2 9 -4 -4 -3 -3
vt0=go past	0 -12 6 0 5 -6
vt0=go present	-1 2 0 -8 0 5
vt0=have past	2 2 9 -12 0 -1
vt0=have present	9 0 -10 -1 -4 6
vt0=keep present	4 -10 -7 7 -5 3
vt0=leave present	0 -2 7 -3 0 0
vt0=let present	0 -2 6 -8 0 1
vt0=levy present	-2 9 -2 -3 0 -6
vt0=make modal	-2 -1 -6 -1 -1 9
vt0=make present	-2 -6 11 -12 0 1
vt0=meet present	0 -4 8 -1 0 0
vt0=offer pluperfect	7 0 0 0 0 -6
vt0=other past	8 -9 -13 14 -3 -3
vt0=other perfect	2 -7 -2 -4 0 8
vt0=other present	-6 7 6 -2 -4 -11
vt0=pay modal	-5 7 -9 6 0 -2
vt0=pay past	-2 1 -14 11 0 -2
vt0=pay perfect	-1 -5 15 -7 -4 -1
vt0=pay pluperfect	0 -1 -9 11 0 -1
vt0=pay present	-2 2 10 -6 -2 -17
vt0=propose past	-3 0 -3 -1 0 7
vt0=put future	6 -5 -6 0 -1 2
vt0=put modal	-4 -1 0 0 0 6
vt0=put present	-6 3 -11 9 3 0
vt0=raise future	-2 -2 -1 0 0 6
vt0=raise past	2 -4 6 -1 -3 -4
vt0=reduce present	0 0 -5 0 0 6
vt0=say present	1 -6 6 5 -2 -5
vt0=stand past	0 -5 -7 -1 9 -1
vt0=stand present	-2 5 1 -6 -2 -2
vt0=stay present	0 -5 -1 6 0 0
vt0=take past	-2 5 -12 12 -7 1
vt0=take present	-3 -10 9 -17 3 4
vt0=tell past	6 -8 3 -2 -1 -1
vt0=threaten perfect	0 -2 -3 0 0 6
vt1=add present	0 -1 8 -3 0 -2
vt1=announce past	-7 13 -4 -7 2 -8
vt1=answer past	0 4 -8 3 -1 0
vt1=ask future	6 6 -4 0 0 -8
vt1=ask past	-3 -2 -2 -1 0 9
vt1=ask perfect	3 0 5 0 0 -7
vt1=ask present	-8 -5 8 -6 -2 3
vt1=be future	3 3 2 4 -7 -11
vt1=be modal	7 2 -3 -5 -7 1
vt1=be past	-4 3 -8 9 -1 -7
vt1=be perfect	-2 -6 14 -5 -1 -3
vt1=be pluperfect	0 -4 -7 6 3 -2
vt1=be present	-1 -1 1 -15 8 5
vt1=bear present	0 -2 9 -6 0 0
vt1=charge future	-5 0 8 -3 -3 0
vt1=charge gerund	0 -1 7 -1 0 -2
vt1=charge infinitive	-4 -3 -4 7 -3 4
vt1=charge modal	8 1 -11 0 0 1
vt1=charge past	-4 2 -17 6 10 -3
vt1=charge perfect	1 0 3 -9 -4 2
vt1=charge present	-5 -7 23 -6 -6 -14
vt1=collect present	0 0 8 -2 0 -3
vt1=come past	0 -3 8 -3 -2 -1
vt1=come present	2 -10 2 5 -1 -6
vt1=drop present	0 0 13 -12 0 0
vt1=enter past	0 0 -5 9 -3 0
vt1=enter present	8 -4 1 -9 0 -5
vt1=fall past	0 4 -8 7 -1 -4
vt1=fall present	-1 1 0 -11 -1 7
vt1=get past	3 -6 -2 -2 -4 7
vt1=get present	-4 3 5 -9 4 -9
vt1=go future	-2 0 3 -6 -4 4
vt1=go infinitive	0 7 -8 2 -1 0
vt1=go modal	3 6 -5 -3 -3 -2
vt1=go past	0 -12 6 0 5 -6
vt1=go present	0 1 -3 -5 0 6
vt1=have past	2 2 9 -12 0 -1
vt1=have present	9 0 -13 0 -4 8
vt1=keep present	0 -6 -1 1 -2 5
vt1=leave present	0 -2 7 -3 0 0
vt1=let present	0 -2 6 -8 0 1
vt1=levy present	-2 9 -2 -3 0 -6
vt1=make modal	-2 -1 -6 -1 -1 9
vt1=make present	-2 -6 11 -12 0 1
vt1=meet present	0 -4 8 -1 0 0
vt1=other past	6 -9 -13 14 -3 -2
vt1=other perfect	2 -7 -3 -4 0 8
vt1=other present	-5 1 10 -2 -3 -8
vt1=pay gerund	0 1 7 -8 0 -3
vt1=pay infinitive	0 0 -3 -6 6 5
vt1=pay modal	-5 7 -9 6 0 -2
vt1=pay past	-2 1 -14 11 0 -2
vt1=pay perfect	-1 -5 15 -7 -4 -1
vt1=pay pluperfect	0 -1 -9 11 0 -1
vt1=pay present	-2 2 10 -6 -2 -17
vt1=propose past	-3 0 -2 0 0 6
vt1=put future	6 -5 -6 0 -1 2
vt1=put modal	-4 -1 0 0 0 6
vt1=put present	-6 -1 -9 10 3 1
vt1=raise future	-2 -2 -1 0 0 6
vt1=raise past	2 -4 6 -1 -3 -4
vt1=reduce present	0 0 -5 0 0 6
vt1=say present	1 -5 1 6 -1 -3
vt1=stand past	0 -5 -7 -1 9 -1
vt1=stand present	-2 5 1 -6 -2 -2
vt1=stay present	0 -5 -1 6 0 0
vt1=take past	-1 5 -9 12 -7 -4
vt1=take present	-3 -10 9 -17 3 4
vt1=tell past	6 -8 3 -2 -1 -1
vt2=apply present	0 11 -7 -4 0 -2
vt2=be past	7 -6 0 -16 9 -3
vt2=be present	7 1 2 0 -12 -9
vt2=call participle	-3 0 -11 9 0 4
vt2=collect present	0 -3 7 -3 0 -1
vt2=come modal	0 -5 -2 2 0 7
vt2=come past	-2 4 -1 -8 -2 5
vt2=have present	0 -2 8 -3 0 0
vt2=other present	-2 -4 10 -1 0 -3
vt2=remain present	-1 -2 12 -8 0 0
vt2=stay present	-1 -4 -1 7 0 -1
vt2=take present	-1 -5 0 6 -3 -2
w1=denied w2=if_lapsed	0 -1 -11 14 -1 -5
w1=denied w2=now	14 -11 -13 1 5 -3
w1=denied w2=plain	15 -14 1 -15 -5 0
w1=denied w2=proposed	8 -7 14 -5 -4 -15
w1=if_lapsed w2=now	0 20 -8 -22 -12 -5
w1=if_lapsed w2=past	0 6 -3 0 0 -1
w1=if_lapsed w2=plain	-6 20 -7 -10 -3 -7
w1=if_lapsed w2=proposed	-5 15 -8 -4 -10 -2
w1=now w2=past	6 -23 27 -11 -6 -17
w1=now w2=plain	-3 -6 19 -6 -20 -3
w1=now w2=proposed	-3 2 12 -4 0 -13
w1=past w2=if_lapsed	0 0 3 -8 2 0
w1=past w2=now	-12 -3 -14 22 8 -26
w1=past w2=plain	-8 -6 -10 19 -5 -3
w1=past w2=proposed	0 -2 14 -11 0 -3
w1=peak w2=now	0 -2 -11 -9 17 -1
w1=peak w2=past	-5 -8 -17 -19 29 -5
w1=plain w2=plain	-14 -3 8 4 -6 -3
w1=proposed w2=now	-5 -2 0 -4 -9 9
w1=proposed w2=past	0 -14 -10 -13 -7 21
w1=proposed w2=plain	7 1 -17 -9 -2 14
w:0	22 -23 -1 8 -11 -21
w:1	14 -3 -6 1 -5 -7
w:11	1 10 -2 -10 -2 -3
w:12	-3 -20 37 -19 -5 -11
w:13	5 -4 11 -9 -4 -8
w:14	-13 16 1 -14 -16 -2
w:15	3 25 -12 -2 -6 -33
w:17	1 22 -14 -11 -6 -5
w:2	10 -15 -8 9 6 -8
w:22	0 1 -19 -3 0 15
w:23	1 -8 23 -10 -1 -13
w:25	8 2 -10 -22 -19 17
w:26	1 0 7 -15 2 -3
w:27	-8 1 -6 13 -4 -6
w:28	-3 -4 -10 6 2 5
w:3	-6 -16 -7 -19 24 2
w:30	-7 -17 28 -1 -3 -26
w:31	-6 -1 6 0 0 -2
w:32	-2 2 -17 11 -2 5
w:33	0 -5 0 -8 9 1
w:34	3 -2 1 -2 8 -14
w:35	0 1 2 1 -7 -2
w:4	-3 7 -4 -6 -5 5
w:5	0 -7 16 -9 -2 -2
w:7	-11 -7 10 -5 11 -14
w:8	-20 -8 -1 13 6 -15
w:9	-4 -11 15 1 -4 -5
w=denied	24 -23 -4 7 -3 -18
w=if_lapsed	-10 36 -13 -17 -21 -14
w=now	1 -5 15 -4 -5 -12
w=past	-10 -22 -8 16 17 -10
w=peak	-8 -17 -20 -23 34 0
w=proposed	5 0 -3 -29 -11 15`;
