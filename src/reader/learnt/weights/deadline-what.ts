// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-25 -14 -21 48 -5 -21 -21 -7
a:!	0 -14 0 15 0 0 0 -1
a:'	0 -12 0 7 4 0 0 0
a:'s	4 0 1 8 -9 0 -8 -7
a:'s <level>	0 1 0 -10 -4 0 0 10
a:'s <number>	0 -8 0 12 0 0 0 -1
a:-	0 14 0 -7 -4 0 0 0
a:.	-9 -13 -7 30 -4 -6 0 -10
a:<agent>	0 -10 0 21 0 -1 -1 -9
a:<day-ahead>	-1 11 -11 13 -27 0 -5 -8
a:<day-ahead> .	0 21 0 -13 -6 0 0 -1
a:<day-gone> .	0 -11 0 11 0 0 0 0
a:<day-today>	0 -24 0 0 -8 0 0 17
a:<duty>	-9 -8 2 1 4 -3 3 5
a:<gate>	-4 -8 8 0 22 1 0 -30
a:<goods-amount>	0 -3 0 12 -2 0 0 0
a:<goods>	0 20 1 -21 2 -9 -3 -1
a:<level>	-13 13 -16 18 -19 -5 0 -24
a:<level> .	0 -3 0 22 -10 0 -1 -14
a:<level> at	0 -13 0 5 0 0 0 5
a:<level> in	0 17 0 -11 -2 0 0 0
a:<level> is	0 11 0 0 0 0 0 -9
a:<level> on	-4 -3 0 5 -14 0 1 9
a:<money>	0 0 -7 11 -2 0 0 0
a:<month-ahead>	0 -8 0 9 0 0 0 0
a:<name>	0 -11 8 0 2 0 -5 4
a:<name> 's	1 3 4 -7 -6 0 0 1
a:<name> and	0 -6 0 9 -1 0 0 -2
a:<name> charge	0 -9 0 6 0 0 0 3
a:<name> will	0 18 0 -14 0 0 0 0
a:<name> would	0 -9 0 16 0 0 0 -5
a:<not>	-7 -5 6 7 -11 -5 0 0
a:<number>	-1 1 -3 6 13 -9 -7 -15
a:<number> .	-1 12 -3 16 -14 -1 0 -19
a:<number> in	0 -2 0 11 0 0 0 -8
a:<number> th	7 -1 0 -12 11 0 0 -2
a:<number> to	0 -10 0 14 -1 0 0 0
a:<organisation>	-3 -7 0 6 12 0 -1 -10
a:<person>	-1 -5 0 22 0 -3 0 -11
a:<person> and	0 14 0 0 0 0 0 -12
a:<person> post	0 -4 0 -4 9 0 0 0
a:<quality>	0 -1 11 9 -18 0 2 -13
a:<quality> duty	0 -6 0 15 0 0 0 -7
a:<quality> good	0 17 0 -16 -3 0 0 4
a:<quality> tariff	0 9 0 -7 0 0 0 0
a:<seat> .	0 10 0 -8 -1 0 0 0
a:<sender>	6 14 0 -8 -3 0 0 -6
a:<span>	-5 20 -1 1 0 0 -1 -21
a:<span> .	0 25 0 -5 -1 0 0 -18
a:<taker>	0 -10 0 11 0 0 0 0
a:<v-agree>	0 0 0 2 -14 -2 5 0
a:<v-bear>	0 0 -14 9 3 -6 0 -2
a:<v-begin>	0 -4 0 5 0 -9 -9 5
a:<v-end>	-7 -1 1 -9 -1 -3 5 11
a:<v-impose>	-13 5 0 0 5 -10 10 -6
a:<v-propose>	-1 -15 -1 2 5 -1 12 1
a:<v-return>	0 -4 0 -5 0 0 0 14
a:<v-say>	-8 -10 0 22 0 0 0 -9
a:<v-sell>	4 0 0 -13 6 9 -5 -5
a:<v-stay>	3 -27 0 13 -11 4 4 5
a:<v-target>	-3 6 -2 0 5 0 -2 -10
a:<v-up>	0 6 -5 10 -2 -2 -5 -10
a:?	0 -6 -6 11 -7 0 -5 1
a:a	3 -7 1 -8 -9 -1 12 11
a:a <quality>	1 15 0 -7 0 0 0 -9
a:a law	0 -10 0 0 8 0 0 0
a:a new	0 2 0 -9 2 0 0 3
a:a result	0 0 0 -10 0 0 5 6
a:about	0 -5 0 14 -6 0 0 -2
a:abroad	0 -13 0 13 0 0 0 0
a:additional	0 5 9 -6 -14 0 0 5
a:additional duty	0 7 9 -7 -13 0 0 2
a:after	0 10 0 -6 -4 0 0 1
a:after <span>	0 4 0 6 0 0 0 -11
a:against	0 8 0 -13 7 0 0 0
a:agree	0 -16 0 3 -2 0 6 7
a:agreement	0 -31 0 10 4 0 0 12
a:agreement with	0 -10 0 7 0 0 0 1
a:allow	0 -10 0 0 10 0 0 0
a:an	0 7 6 -14 -12 0 0 11
a:an additional	0 -9 0 2 0 0 0 5
a:an hour	0 0 0 -7 0 0 0 8
a:and	-17 25 -4 -4 -32 -5 -5 4
a:and <name>	0 -8 0 11 0 0 0 -1
a:and <person>	0 19 0 -8 0 0 0 -10
a:and a	0 8 0 -12 0 0 0 5
a:and for	0 3 0 -10 0 0 0 5
a:and last	0 8 0 0 0 0 0 -10
a:and run	0 -10 0 12 0 0 0 0
a:answer	0 -7 0 15 -3 0 0 0
a:any case	0 4 0 -10 0 0 0 8
a:apply	0 -3 3 -2 -5 0 0 11
a:apply again	0 6 0 -12 0 0 0 7
a:are exempt	0 -3 -7 12 -2 0 0 0
a:arrangement	0 2 0 -10 0 0 0 6
a:as plan	0 -14 0 14 0 0 0 0
a:ask	0 0 0 -5 10 0 0 -1
a:ask for	0 -6 0 9 0 0 0 0
a:at	0 -10 -7 15 -3 -4 4 -7
a:at <level>	0 2 0 5 -1 0 0 -7
a:away	4 -11 0 10 -1 0 0 0
a:back	0 18 0 -23 -5 2 0 8
a:be	-5 4 6 -12 5 0 0 1
a:became	0 -9 0 17 0 0 0 -9
a:become	0 17 0 -14 4 0 0 -7
a:been	0 -17 0 9 -1 0 6 1
a:been <level>	0 -12 0 13 0 0 0 0
a:begin	0 17 0 -4 -7 0 0 -3
a:between	0 -8 0 12 -2 0 0 -1
a:both	0 9 0 -23 15 0 9 -10
a:butter	0 -4 6 11 -8 0 -1 -3
a:by	1 -21 0 20 -25 5 2 2
a:by <level>	0 -10 0 10 0 0 0 0
a:by <span>	0 0 0 9 0 0 0 -6
a:call	0 -15 0 10 0 0 0 3
a:capital	0 -6 0 10 0 0 0 0
a:case	0 6 0 -15 4 0 0 6
a:cement	0 -5 0 11 0 0 0 -5
a:change	0 -15 0 15 0 0 0 0
a:charge .	0 -12 9 10 -8 0 0 -1
a:charge <level>	0 3 0 5 -1 0 0 -10
a:charge on	0 5 0 -10 0 0 0 4
a:chicken	0 7 0 -10 0 0 0 2
a:chip	0 -8 0 11 2 0 0 -2
a:clear	0 -10 0 8 3 0 0 0
a:close	0 -3 0 -8 0 0 0 12
a:collect	0 6 0 -10 4 0 0 0
a:come down	0 9 0 -5 0 0 0 -4
a:come to	0 -13 1 12 0 0 0 -2
a:company	0 9 0 -7 0 0 0 0
a:continue	0 -3 0 9 0 0 0 -3
a:cost	0 -13 0 17 0 0 0 -3
a:could	0 8 0 -11 0 0 0 5
a:day	0 -12 1 -17 0 2 15 4
a:desk	0 0 0 0 9 0 0 -8
a:do	0 9 0 -6 -7 0 0 3
a:doe	0 0 0 10 0 0 0 -4
a:due	0 9 0 -5 -2 0 0 0
a:duty	-6 7 8 -2 -17 0 0 6
a:duty .	0 -3 11 7 -11 0 0 -3
a:each	1 -3 0 8 1 0 0 -10
a:earth	-6 -8 0 18 0 0 0 0
a:end	-3 0 5 -17 0 0 -2 18
a:end .	0 -5 1 -11 0 0 0 16
a:end on	0 10 0 0 0 0 0 -12
a:enter	3 -7 -1 -4 10 0 0 1
a:entry	0 11 0 -8 0 0 0 0
a:evening	0 0 0 13 -1 0 0 -8
a:every	0 -5 12 -4 0 0 0 0
a:exempt	0 0 -12 16 -4 0 0 0
a:exemption	0 0 14 -7 -3 0 0 -3
a:extend a	0 0 0 -9 0 0 0 9
a:extra	0 2 0 0 6 0 0 -10
a:fall from	0 10 0 -8 0 0 0 0
a:fee	-1 -9 0 -6 24 0 0 -9
a:first	0 8 0 -8 0 0 0 0
a:flour	0 0 0 10 0 0 0 -9
a:for	-2 -10 8 10 -8 -3 5 -2
a:for <quality>	0 -9 5 -4 0 0 0 8
a:for <span>	-4 -5 0 25 0 0 0 -15
a:for a	0 12 0 -9 0 0 0 -3
a:for an	0 7 4 -12 0 0 2 0
a:for the	0 13 -8 -7 -6 0 8 -1
a:four	0 -6 0 10 0 0 0 0
a:framework	0 -9 0 12 0 0 0 0
a:free	0 0 10 -9 2 0 0 0
a:free of	0 -11 11 -4 3 0 0 0
a:from	-1 -4 1 11 6 0 -1 -17
a:from <day-ahead>	0 -20 0 31 0 0 0 -11
a:get	0 12 0 -9 0 0 0 -1
a:go	0 -17 -3 12 8 -1 -2 2
a:good of	0 -9 0 11 0 0 0 0
a:had	0 -4 0 20 -6 0 0 -6
a:half	0 -3 0 12 0 0 0 -8
a:hand	0 11 0 0 -5 0 0 -3
a:happen	0 -10 0 11 0 0 0 0
a:have	0 -9 0 6 -9 0 13 -1
a:have been	0 -14 0 6 0 0 0 5
a:have pay	0 -7 0 10 0 0 0 0
a:he	0 0 0 13 -8 0 0 -9
a:hear	0 -11 0 -12 18 0 0 3
a:here	0 -13 0 17 0 0 0 -2
a:his	0 10 0 -8 0 0 0 0
a:hour	0 2 0 -10 0 0 0 8
a:house	0 -9 0 14 0 0 0 -3
a:in	5 5 -10 0 13 0 -5 -17
a:in <seat>	0 16 0 -13 5 0 0 -5
a:in a	0 11 0 -7 0 0 0 -1
a:in any	0 5 0 -11 0 0 0 7
a:in the	0 11 0 -16 1 6 2 -4
a:in their	0 -3 0 -4 10 0 0 0
a:into	0 -15 0 4 -4 0 0 13
a:is <level>	0 -4 0 15 0 0 0 -10
a:is <number>	0 -2 0 8 0 0 0 -3
a:is at	0 -8 0 13 0 0 0 -2
a:is the	7 12 0 -27 0 1 6 -4
a:is to	0 7 0 -3 0 0 0 -4
a:it .	6 -6 -1 2 13 0 -1 -16
a:it has	4 5 0 -15 0 0 0 6
a:it was	0 -4 0 15 0 0 0 -9
a:it will	0 15 0 -25 0 0 1 3
a:its	0 15 -2 -18 6 2 0 0
a:its own	2 6 0 -13 3 0 0 0
a:know	0 10 0 -3 0 0 0 -7
a:last	0 0 5 -25 8 0 12 3
a:last <span>	0 14 0 -16 0 0 0 0
a:last week	0 0 0 -14 9 0 0 6
a:later	0 0 0 -9 0 0 0 9
a:less than	0 9 -7 0 0 0 0 0
a:levy on	0 8 0 -2 0 0 0 0
a:licence	9 -4 0 -2 0 0 0 0
a:month	2 -12 0 0 10 0 0 0
a:month .	0 -6 0 -7 12 0 0 0
a:more	-2 -7 0 21 -4 -2 0 -8
a:more than	0 -7 0 13 -1 0 0 -1
a:next week	0 0 0 13 0 0 0 -8
a:next year	1 9 -1 -18 6 0 0 1
a:night	0 -9 0 4 -6 0 -6 12
a:night .	0 -13 0 0 0 0 0 13
a:no	0 -7 0 13 -1 0 0 -2
a:nobody	0 -3 0 13 0 0 0 -8
a:none	0 0 0 -2 -5 0 0 9
a:not .	0 8 0 -7 0 0 0 0
a:object	0 0 0 -7 13 0 0 -2
a:of	2 -19 7 14 2 -2 -24 0
a:of <day-gone>	3 0 0 -8 6 0 -1 1
a:of <level>	-3 4 0 7 -11 0 0 -2
a:of <span>	0 17 0 -12 0 0 0 -4
a:of it	0 0 0 0 13 0 0 -9
a:of talk	0 -5 0 0 9 0 0 -4
a:of the	-1 -36 11 38 -11 0 0 -1
a:of thi	0 -3 0 -6 2 0 -1 12
a:off	0 -9 0 4 3 0 0 3
a:off the	0 -9 0 12 0 0 0 0
a:offer	0 0 0 -8 9 0 6 -5
a:old	0 10 1 1 -2 0 0 -14
a:old rate	0 10 0 -3 -3 0 0 -1
a:on	-1 2 -4 3 -9 -8 12 -3
a:on .	0 15 0 -13 0 0 0 0
a:on <day-ahead>	0 5 -6 11 -1 0 0 -11
a:on <quality>	-3 -11 0 17 -1 0 0 -3
a:on our	0 16 0 -6 0 0 -5 -4
a:on the	0 -14 3 -10 10 0 -1 13
a:once	0 -4 0 9 0 0 0 0
a:opened	0 -9 0 15 0 0 0 0
a:or	2 -5 7 3 -9 -3 0 2
a:our	0 14 0 -12 17 0 -6 -15
a:out	0 -8 0 -11 11 5 -2 1
a:out .	0 -6 0 -2 0 0 0 10
a:over	0 -5 0 -1 10 0 4 -2
a:own	2 4 0 -9 10 0 0 -2
a:paper	0 -5 0 10 0 0 0 -1
a:parcel	0 -1 11 -4 0 0 0 -2
a:pass	0 -5 0 0 0 0 -3 9
a:patented	0 -8 0 9 0 0 0 0
a:patented medicine	0 -8 0 9 0 0 0 0
a:pay the	0 18 0 -10 0 0 0 -5
a:period	0 -2 0 -3 0 0 0 10
a:plan .	0 -6 0 8 0 0 0 0
a:port	0 -5 0 -1 15 3 0 -10
a:port fee	0 -3 0 -6 18 0 0 -7
a:post	0 -5 0 -3 9 0 0 0
a:present	0 8 0 -15 -1 0 4 2
a:price	0 -1 0 12 -3 0 -1 -3
a:prolongation	0 0 0 -10 0 0 8 4
a:promise	0 10 0 -8 0 0 0 0
a:published its	0 3 0 -12 9 0 0 0
a:published the	0 -6 0 8 0 0 0 0
a:rare	-6 -8 0 18 0 0 0 0
a:rare earth	-6 -5 0 16 0 0 0 0
a:rate	0 13 -1 -1 -11 0 0 0
a:rate .	0 15 0 -5 -10 0 0 0
a:rather	0 0 0 -9 10 0 0 0
a:read	0 -4 0 9 0 0 0 -2
a:reciprocal	0 -5 0 9 0 0 0 -2
a:remain	0 8 0 -3 0 0 0 -2
a:report	0 -2 0 13 -6 0 0 0
a:result	0 0 0 -10 0 0 5 5
a:rise	0 12 0 -6 0 0 0 -6
a:run	1 -17 0 1 -2 7 0 9
a:run .	0 0 0 -8 0 0 0 11
a:run out	1 -10 0 -2 0 7 0 1
a:save	0 1 0 -12 0 0 0 10
a:say	0 -12 0 15 3 0 0 -10
a:season	0 -5 0 15 0 -3 0 -3
a:sell	0 -1 0 1 -6 10 -1 -1
a:set	0 -5 0 10 -1 0 8 -12
a:shall	0 -6 0 -9 5 0 4 6
a:she	0 -1 0 10 0 0 0 -6
a:ship	0 0 0 -18 15 0 0 -1
a:ship .	0 -10 0 -6 14 0 0 0
a:side	0 1 4 -1 0 0 10 -13
a:sign	0 9 0 0 -4 0 0 -3
a:sign the	0 -5 0 10 -2 0 0 0
a:sit	0 -3 0 10 0 0 0 -1
a:some	0 5 0 4 0 0 0 -9
a:speaking	0 0 0 -10 0 0 0 10
a:spring	0 0 0 -9 0 0 0 9
a:steel and	0 -7 0 8 0 0 0 0
a:step	0 19 0 -17 0 0 0 0
a:still	0 8 0 -10 2 0 0 1
a:subject	0 5 0 -9 6 0 0 -1
a:subject to	0 6 0 -11 6 0 0 0
a:surcharge	0 15 -2 -10 0 0 0 -5
a:surcharge of	0 11 0 -9 0 0 0 -1
a:table	0 -12 0 14 0 0 0 0
a:take <level>	0 8 0 -7 0 0 0 0
a:talk in	0 -2 0 -6 9 0 0 0
a:tariff	0 -34 -2 15 15 0 7 0
a:tariff .	0 -13 0 1 5 0 6 -5
a:tax	0 0 0 -9 8 0 0 0
a:telephone	0 -5 0 -9 0 0 0 15
a:telephone .	0 0 0 -10 0 0 0 10
a:th	7 -1 0 -12 11 0 0 -2
a:that	0 6 0 7 -21 0 0 0
a:that <person>	0 12 0 -10 0 0 0 0
a:the	-3 -12 1 5 -1 1 7 0
a:the <day-ahead>	0 8 0 0 0 0 0 -7
a:the <level>	0 -4 0 12 0 0 2 -11
a:the <name>	0 0 0 4 -13 0 -2 0
a:the <number>	6 -2 0 1 5 0 0 -11
a:the <office>	0 -13 0 22 0 0 0 -5
a:the <person>	0 -14 0 11 6 0 0 -10
a:the <quality>	-1 -7 3 10 -4 0 7 -10
a:the additional	0 10 9 -14 -12 0 0 4
a:the arrangement	0 2 0 -10 0 0 0 7
a:the country	0 -10 0 12 0 0 0 0
a:the day	0 -9 0 -13 6 3 7 0
a:the first	0 9 0 -7 0 0 0 0
a:the last	0 -7 6 -16 -2 0 8 9
a:the month	0 -7 0 14 -1 0 0 -4
a:the old	0 10 1 0 -2 0 0 -9
a:the present	0 9 0 -11 0 0 0 3
a:the rate	0 -14 0 4 0 0 0 10
a:the table	0 -10 0 11 0 0 0 0
a:the tariff	0 -3 0 -13 7 0 3 7
a:their	-1 -2 0 11 6 -1 -5 -5
a:there	0 0 0 12 -4 0 0 -8
a:they	0 0 0 -5 -12 0 -5 19
a:thi	0 3 0 -18 10 0 -2 12
a:thi year	0 10 0 -22 6 0 0 8
a:thing	0 -10 0 0 0 0 0 7
a:three	0 -12 0 12 -1 0 0 0
a:time	0 -11 0 -3 -3 7 0 8
a:to	-14 15 -4 -7 4 0 5 -11
a:to <level>	0 15 0 -10 5 0 0 -7
a:to <number>	-2 0 0 9 -4 0 0 0
a:to bring	0 9 0 -2 -1 0 0 -1
a:to extend	0 0 0 -10 0 0 0 12
a:to run	0 0 0 -8 0 0 0 11
a:to save	0 1 0 -12 0 0 0 10
a:to sell	0 0 0 -1 0 8 0 0
a:to sign	0 15 0 -2 -4 0 0 -8
a:to the	0 8 0 -11 10 0 0 -11
a:trade	0 -15 0 14 0 0 0 0
a:truce	-4 12 4 -7 10 0 -2 -8
a:truce between	0 0 0 12 0 0 0 -9
a:truce on	0 0 0 -9 0 0 0 11
a:truce with	0 -1 0 -17 6 0 0 13
a:turn	1 0 0 -8 0 0 0 8
a:two	0 -18 0 35 -11 0 3 -14
a:until <day-ahead>	0 2 0 7 -4 0 0 -12
a:up .	0 0 0 -12 0 0 0 16
a:video	0 -4 0 11 -1 0 0 0
a:want	0 14 0 -15 0 0 4 -4
a:want to	0 19 0 -19 0 0 4 -5
a:was	0 3 0 15 0 0 0 -16
a:was <number>	0 0 0 10 0 0 0 -9
a:week .	0 0 0 6 0 0 0 -9
a:were	0 -9 0 19 -2 0 0 -7
a:whether	0 -14 0 -1 12 0 0 0
a:whether <name>	0 0 0 -10 7 0 0 3
a:will	0 6 4 -11 6 -3 -1 0
a:with	0 -3 6 -11 5 0 1 6
a:with <seat>	0 -5 0 -6 0 0 0 10
a:with a	0 11 0 -7 0 0 0 -2
a:without	-2 10 3 -2 -11 0 -5 0
a:without agreement	0 -11 0 0 0 0 0 10
a:worth	0 9 -7 0 0 0 0 0
a:would	-2 10 0 -1 -13 1 0 -4
a:would have	0 -14 0 18 0 0 0 -2
a:year	0 3 -2 -22 18 0 -3 3
a:year .	2 0 -1 -19 13 0 -1 6
a:you	0 12 0 -9 8 0 0 -11
asks	0 -5 -9 22 -11 -2 -6 -8
b:"	2 9 -2 6 -22 -3 0 -4
b:" on	0 8 0 -9 0 0 0 0
b:" the	0 0 0 9 0 0 0 -8
b:'	0 12 0 18 -10 0 0 -23
b:'s	7 8 -9 0 -1 6 -7 -13
b:'s <person>	0 10 0 -8 0 0 0 0
b:'s duty	0 -10 2 -2 0 0 0 13
b:'s good	0 10 0 -3 11 0 0 -14
b:'s on	0 -2 0 8 0 0 0 -4
b:'s own	0 11 0 -5 -3 0 0 -1
b:'s parliament	0 -6 0 18 -13 0 0 0
b:'s ship	0 -2 0 -10 8 0 0 5
b:'s tariff	0 6 0 -10 0 0 0 2
b:'s to	0 0 0 -6 -1 9 0 0
b:(	0 -7 0 11 0 0 0 -2
b:)	-2 24 0 0 -1 0 0 -18
b:*	0 -9 0 20 0 0 0 -11
b:,	2 2 -5 14 -10 -1 -3 -6
b:, <name>	0 -13 0 4 3 0 0 7
b:, <number>	0 30 0 -25 -3 0 0 -6
b:, <person>	0 -4 0 13 1 0 4 -16
b:, <points>	0 -20 0 19 0 0 0 0
b:, a	0 0 0 10 -2 0 0 -10
b:, and	-9 -14 2 -7 31 0 -3 0
b:, are	4 -14 2 12 3 0 0 -10
b:, begin	0 20 0 -12 0 0 0 -9
b:, both	0 11 0 -18 1 0 0 5
b:, due	0 9 9 -5 -7 0 0 -1
b:, effective	0 13 0 -11 0 0 0 0
b:, for	0 6 0 -17 0 1 0 4
b:, from	-3 2 -3 20 0 0 0 -23
b:, go	0 0 0 -12 0 0 0 12
b:, had	0 3 0 -12 0 0 0 9
b:, has	5 17 0 -10 -11 0 0 0
b:, have	0 -5 1 16 -3 0 0 -10
b:, he	0 3 0 -13 0 0 0 11
b:, in	0 -15 0 24 -9 0 0 0
b:, is	3 0 0 -10 -4 0 0 11
b:, it	0 2 0 -17 1 0 0 14
b:, last	0 0 0 9 0 0 0 -9
b:, no	0 0 0 17 0 0 0 -16
b:, now	0 0 0 -18 0 0 0 14
b:, return	0 -3 0 9 -1 0 0 0
b:, run	0 5 0 11 -4 0 0 -12
b:, so	0 8 0 -19 0 0 0 11
b:, spoke	0 0 0 -12 0 0 0 12
b:, start	5 -4 0 10 -9 0 0 -6
b:, suspend	0 8 0 -15 4 0 0 1
b:, take	0 10 0 -10 0 0 0 0
b:, the	3 16 -6 -13 0 0 -2 1
b:, till	0 0 0 -11 0 0 0 14
b:, until	3 6 -1 -12 8 3 0 -4
b:, up	0 0 0 -20 0 0 0 22
b:, with	0 1 0 -10 0 0 0 13
b:-	11 -8 6 -12 -2 0 1 12
b:- a	0 9 0 -2 0 0 0 -3
b:.	-4 -11 5 5 8 0 0 -4
b:. <person>	0 -5 0 12 -7 0 0 0
b:. est	0 -7 0 -2 0 0 0 11
b:/	0 -18 0 4 9 0 0 1
b::	-2 -1 -6 3 6 0 -9 -4
b:: <level>	0 -6 0 13 -2 0 0 -1
b:: <name>	0 8 0 6 0 0 0 -11
b:: <quality>	0 -7 0 -14 0 0 0 19
b:: <seat>	0 -10 0 6 0 0 0 4
b:: an	-1 2 0 9 0 0 0 -7
b:: and	0 9 0 -10 0 0 0 0
b:: it	0 0 0 -14 -3 0 0 15
b:: on	2 10 0 -13 5 0 0 -5
b:: the	-1 -6 0 16 -1 -1 0 -8
b:: then	0 13 0 -6 -1 0 0 -6
b:: truce	0 6 0 -15 0 0 0 8
b:: what	10 -14 8 7 -1 0 0 -5
b:: will	0 -9 0 7 0 0 0 1
b:; <name>	0 0 0 9 -4 0 0 0
b:; <person>	0 13 0 -12 0 1 0 0
b:; from	0 14 0 -11 0 0 0 -2
b:; it	0 -9 0 6 0 0 0 0
b:; the	0 -1 -1 14 -6 1 5 -12
b:; their	0 0 0 -8 0 0 0 9
b:<agent>	0 -2 2 11 -7 0 -2 -7
b:<day-ahead>	-4 6 0 -11 4 1 -3 5
b:<day-ahead> and	0 3 4 -15 12 0 0 -1
b:<day-ahead> to	-1 -20 -2 15 -3 0 0 4
b:<day-ahead> until	0 10 0 -10 0 0 0 0
b:<day-gone>	12 11 0 -19 -7 -2 8 3
b:<day-gone> and	0 10 0 0 0 0 0 -6
b:<day-today>	-5 9 -2 -13 4 0 -4 7
b:<day-today> and	-1 8 -2 -16 8 0 0 1
b:<day-today> from	0 20 0 -16 0 0 0 0
b:<duty>	-5 -1 10 -11 2 -6 0 15
b:<gate>	-9 10 -9 0 6 -1 -4 -7
b:<goods-amount>	-1 0 0 27 -19 0 -3 -5
b:<goods-amount> by	0 -1 0 19 -11 0 0 -1
b:<goods-amount> of	0 -3 0 17 -3 0 0 -3
b:<goods>	23 5 3 -14 -14 -8 -9 7
b:<level-noun>	-20 7 -11 2 11 -6 4 -14
b:<level>	-1 4 0 6 -17 -7 -15 0
b:<level> after	0 -3 0 -6 10 0 0 0
b:<level> and	0 10 0 1 0 0 0 -13
b:<level> apply	0 15 0 -14 0 0 0 0
b:<level> are	0 7 0 -10 0 0 0 0
b:<level> at	0 -9 0 5 0 0 0 2
b:<level> duty	0 8 0 -15 0 0 0 9
b:<level> from	-5 16 0 -5 -11 0 0 -5
b:<level> here	0 -11 0 6 0 0 0 4
b:<level> in	0 7 0 -15 0 0 0 10
b:<level> more	0 -22 0 28 0 0 0 -2
b:<level> off	0 -13 0 19 -1 0 0 -3
b:<level> on	-11 8 10 -8 1 0 -2 0
b:<level> surcharge	0 10 0 -4 0 0 0 -2
b:<level> tariff	7 3 0 -16 6 0 0 0
b:<level> until	0 -7 -2 1 -5 0 0 10
b:<level> will	0 -9 0 0 0 0 0 9
b:<money>	0 1 0 10 -2 0 -1 -5
b:<money> in	0 -2 0 13 -3 0 0 0
b:<money> of	0 11 0 -16 0 0 0 3
b:<month-gone>	17 -1 0 -7 -8 0 0 1
b:<month-gone> is	0 11 0 -3 0 0 0 -6
b:<month-today>	3 10 0 -10 0 0 0 -2
b:<name>	22 -7 -9 2 -6 -2 -4 2
b:<name> 's	13 0 -1 1 -3 -4 0 -7
b:<name> a	0 -10 0 10 0 0 0 0
b:<name> and	-6 4 -8 0 -23 0 -4 12
b:<name> at	0 8 0 0 0 0 0 -6
b:<name> by	2 -7 0 14 -5 0 0 -2
b:<name> come	0 9 0 -11 0 0 0 0
b:<name> doe	0 0 0 -5 9 0 0 -5
b:<name> duty	0 11 0 -8 0 0 0 -1
b:<name> end	0 -2 -11 6 11 0 0 -4
b:<name> give	0 4 0 5 5 0 0 -15
b:<name> has	4 2 -3 -10 4 -1 3 0
b:<name> is	2 13 4 -5 -3 0 0 -10
b:<name> meet	0 9 0 -11 0 0 0 0
b:<name> on	0 -6 8 8 -10 0 1 -6
b:<name> pay	0 -12 0 13 0 0 0 0
b:<name> put	0 -9 0 8 6 0 0 -4
b:<name> raise	0 -11 0 11 0 0 0 0
b:<name> sign	0 -5 0 10 0 0 0 -2
b:<name> the	0 -6 -2 18 -2 0 0 -5
b:<name> trade	0 10 0 -7 -2 0 0 0
b:<name> until	0 -2 -1 -7 11 0 0 0
b:<name> will	3 15 -2 -29 3 0 -4 13
b:<name> would	0 -3 0 8 -14 0 2 3
b:<not>	-2 -27 -3 18 -9 0 0 10
b:<number>	0 13 14 11 -3 -14 -12 -40
b:<number> /	0 -17 0 4 9 0 0 1
b:<number> <quality>	0 8 0 -6 0 0 0 0
b:<number> a	-1 0 -5 -4 -3 0 0 10
b:<number> again	0 10 0 -2 0 0 0 -6
b:<number> and	0 15 0 -3 -5 0 0 -5
b:<number> cent	0 -2 0 10 0 0 0 -3
b:<number> exclusion	0 -2 11 -1 0 0 0 -4
b:<number> for	0 -10 2 9 -1 0 0 0
b:<number> from	0 8 0 -11 0 0 0 4
b:<number> is	0 14 0 -3 0 0 0 -9
b:<number> on	-1 31 -4 -15 -9 0 0 -11
b:<number> p	0 0 7 -12 16 0 0 -13
b:<number> pm	0 -6 0 0 9 0 0 -2
b:<number> the	0 0 0 14 -2 0 0 -7
b:<number> to	0 -10 0 16 0 0 0 -3
b:<office>	-5 0 -4 18 -26 -2 24 -9
b:<office> 's	0 0 0 13 5 0 0 -16
b:<office> has	0 0 0 13 -10 0 0 0
b:<office> in	0 0 0 10 -4 0 0 -1
b:<office> on	0 10 0 -5 0 0 0 0
b:<office> to	0 -4 0 -8 0 0 18 -5
b:<office> will	0 -3 0 14 -7 0 0 0
b:<organisation>	0 -22 3 21 4 -4 -11 -14
b:<organisation> 's	0 -3 0 26 -25 0 0 0
b:<organisation> decided	0 -7 0 11 0 0 0 0
b:<organisation> doe	0 4 0 -15 0 0 0 11
b:<organisation> end	0 0 0 9 0 0 0 -7
b:<organisation> expect	0 11 0 -9 -1 0 0 0
b:<organisation> has	0 4 0 12 -19 0 1 0
b:<organisation> hear	0 0 0 -23 23 0 0 0
b:<organisation> hold	0 0 0 11 -6 0 0 -2
b:<organisation> in	0 10 0 -24 12 0 -1 6
b:<organisation> meet	0 0 0 -13 3 0 0 11
b:<organisation> must	0 0 0 18 -15 0 0 0
b:<organisation> on	0 -4 0 17 -10 0 0 0
b:<organisation> sit	0 0 0 -7 8 0 0 0
b:<organisation> to	0 0 0 -8 11 0 0 0
b:<organisation> vote	0 0 0 29 -27 0 0 0
b:<person>	-14 -1 -11 12 10 0 -1 -10
b:<person> 's	0 4 0 -9 4 0 0 0
b:<person> agree	0 6 0 -15 0 0 0 9
b:<person> announce	0 0 0 -10 0 0 0 14
b:<person> by	0 7 0 -9 0 0 0 0
b:<person> had	0 -11 0 6 5 0 0 0
b:<person> has	0 7 0 -19 22 0 0 -6
b:<person> in	0 0 0 9 0 0 0 -1
b:<person> is	0 -10 0 10 6 0 -1 -8
b:<person> say	0 9 0 -5 -17 0 -2 9
b:<person> sign	0 15 0 -11 -3 0 0 0
b:<person> spoke	0 11 0 -14 6 0 0 -4
b:<person> to	0 -7 0 12 0 0 0 0
b:<person> will	0 -10 0 18 -3 0 0 -1
b:<person> write	0 -9 0 6 6 0 0 -5
b:<points>	-14 -16 -7 -5 -16 0 0 43
b:<points> are	0 0 0 -1 0 0 0 7
b:<points> from	0 11 0 -8 0 0 0 -2
b:<points> of	0 -5 -2 -2 0 0 0 13
b:<quality>	-1 5 -3 -12 6 2 -16 6
b:<quality> and	0 -4 0 11 0 0 0 -3
b:<quality> coffee	0 11 0 -11 0 0 0 0
b:<quality> country	0 9 0 -8 0 0 0 0
b:<quality> duty	0 -8 2 -3 -2 0 0 13
b:<quality> firm	-2 0 0 13 0 0 0 -2
b:<quality> oil	0 0 0 -12 0 0 0 12
b:<quality> one	9 0 0 -7 10 0 0 -10
b:<quality> parliament	0 0 0 -13 18 0 0 -5
b:<quality> president	0 5 0 5 -11 0 0 0
b:<quality> side	0 -1 0 -2 -6 0 0 11
b:<quality> sugar	0 -12 0 7 0 0 0 5
b:<quality> tariff	0 7 0 -13 7 0 0 0
b:<quality> trade	0 -5 0 13 0 0 0 -3
b:<seat>	0 -12 0 6 14 -9 2 -9
b:<seat> 's	0 -3 0 -4 12 0 0 -2
b:<seat> and	0 0 0 -1 -11 0 0 15
b:<seat> from	1 2 0 5 -11 0 0 -3
b:<seat> had	0 1 0 -10 9 0 0 0
b:<seat> on	0 -18 0 32 -7 0 0 -11
b:<seat> say	0 6 6 0 -12 0 0 -3
b:<seat> would	0 0 0 -6 13 0 -4 -1
b:<sender>	4 -10 5 2 -6 0 -8 5
b:<span>	-4 -2 -3 0 -15 -1 -1 17
b:<span> are	0 0 0 -21 0 0 0 22
b:<span> from	0 12 0 3 -5 0 0 -17
b:<span> to	0 3 0 -12 0 0 0 9
b:<span> truce	0 5 0 19 0 0 0 -23
b:<taker>	0 3 0 8 -1 -7 0 -5
b:<v-agree>	-3 -7 -5 0 2 -11 9 4
b:<v-bear>	-4 5 -7 5 -9 -6 5 -1
b:<v-begin>	11 -1 -4 6 -4 -7 -6 -3
b:<v-buy>	0 7 11 -2 -11 -3 -5 -3
b:<v-deny>	24 -12 -2 -1 -6 -3 2 -6
b:<v-down>	-2 1 -17 -6 -3 -5 9 13
b:<v-end>	4 -6 7 -4 -11 -13 -6 10
b:<v-propose>	-21 -10 -15 9 10 -7 1 -4
b:<v-say>	0 0 2 6 2 -5 -6 -8
b:<v-sell>	13 -16 -12 14 -3 0 -8 0
b:<v-stay>	8 -4 11 1 0 -21 -7 0
b:<v-target>	-7 -5 -3 9 4 -1 -6 0
b:<v-up>	-1 12 -15 -3 -9 2 -12 1
b:a	3 -11 -13 7 0 11 18 -13
b:a .	-1 0 -5 -2 -3 0 0 9
b:a <organisation>	0 -6 0 15 -13 0 5 0
b:a <quality>	0 11 0 -2 -6 3 0 -5
b:a deal	0 -13 0 -6 -2 6 8 10
b:a decision	0 -9 0 -11 27 0 0 -11
b:a hearing	0 -2 0 -10 15 0 0 0
b:a joint	0 -5 0 10 0 3 0 -5
b:a list	0 -6 0 -2 0 0 0 10
b:a meet	0 0 0 13 -6 0 0 -1
b:a notice	0 7 0 -10 3 0 0 0
b:a pause	0 16 0 -7 -2 0 0 -6
b:a permanent	0 0 0 12 -4 0 -4 0
b:a post	0 0 0 -7 8 0 0 0
b:a rise	0 10 0 -7 -4 0 0 0
b:a rule	0 0 0 13 -5 0 0 -1
b:a second	0 -16 0 7 8 0 0 -3
b:a special	0 0 0 -10 8 0 0 0
b:a threat	0 11 0 -2 0 0 0 -6
b:a trade	0 -15 0 0 -1 0 0 13
b:a treaty	0 -2 0 -12 -10 0 11 11
b:a truce	0 7 0 7 -6 0 0 -9
b:about	0 0 0 18 -24 0 0 5
b:about the	0 0 0 15 -15 0 0 0
b:accord	0 9 0 -4 0 0 0 -3
b:additional	0 17 2 -22 -11 0 0 3
b:additional duty	0 -3 4 -6 -2 0 0 10
b:additional tariff	0 25 0 -24 0 0 0 0
b:after	0 -7 -3 3 9 0 -4 0
b:after the	0 -10 0 16 -4 0 0 0
b:again before	0 0 0 -15 7 0 0 8
b:again by	0 -11 0 21 -8 0 0 -1
b:again from	1 -9 0 -1 -2 0 0 14
b:again on	0 9 5 -4 2 0 0 -16
b:against	0 -9 0 -5 17 0 0 -5
b:against the	0 0 0 -11 19 0 0 -7
b:agree	1 -10 -2 0 -16 0 9 9
b:agree by	0 0 0 -13 0 0 6 9
b:agree in	0 -2 0 -14 0 0 0 17
b:agree to	3 -5 0 11 -6 0 6 -7
b:agreement	-4 -2 -5 27 -16 -3 -2 -5
b:agreement by	0 -7 0 0 -3 0 -1 12
b:agreement is	0 0 0 -5 0 0 0 9
b:alert	0 12 0 -7 0 0 0 -4
b:all	-1 15 7 0 -10 0 0 -13
b:all of	0 -3 0 -5 0 0 0 9
b:also	8 -9 0 6 -7 0 0 1
b:am	0 0 0 11 -2 0 0 -5
b:ambassador	0 -1 0 -13 16 0 0 0
b:an	0 2 -3 -17 10 -6 -2 13
b:an additional	3 9 0 -7 0 0 0 -5
b:an agreement	0 -5 0 18 -1 0 0 -8
b:an answer	0 -5 0 -22 23 0 1 0
b:an end	0 8 0 -14 0 0 0 6
b:an extension	0 8 -5 -21 14 0 -1 10
b:and	0 8 -10 -11 -3 -16 -16 17
b:and <level>	0 -3 0 14 0 0 0 -16
b:and <name>	-7 2 -9 11 -24 0 -4 1
b:and <number>	0 -3 0 9 -15 0 0 4
b:and <organisation>	0 0 0 14 -8 0 0 -3
b:and <quality>	0 -7 0 11 0 0 0 -1
b:and <seat>	0 -17 0 6 -3 0 0 11
b:and a	-5 14 0 -15 1 3 0 0
b:and agree	0 -7 0 10 0 0 0 -1
b:and are	0 8 0 7 -10 0 0 -9
b:and come	0 -2 0 -14 0 0 0 17
b:and end	0 1 0 -16 2 0 0 10
b:and from	3 11 0 -6 0 0 0 -9
b:and gave	0 0 0 -6 15 0 0 -9
b:and it	0 -6 5 -9 11 0 0 4
b:and on	0 27 0 -18 -3 0 0 -6
b:and run	0 -3 0 -9 0 0 0 17
b:and stay	0 -5 0 9 0 0 0 -2
b:and was	0 -4 0 11 0 0 0 -6
b:and what	0 -12 0 12 0 0 0 0
b:and would	0 16 0 -14 0 0 0 0
b:announce a	0 -1 0 -11 6 0 0 8
b:announce for	0 11 0 -6 -8 0 0 2
b:announce in	0 12 0 -19 9 0 0 0
b:announce on	1 -12 0 17 -2 0 0 -3
b:another	0 17 0 -7 0 0 0 -6
b:another <level>	0 9 0 -6 0 0 0 0
b:answer	-1 0 0 -21 20 0 9 -8
b:answer by	0 -5 0 -8 0 0 12 0
b:antimony	9 0 0 0 0 0 0 -4
b:app	0 0 0 -6 0 10 0 0
b:appeal	0 -6 0 22 -16 0 0 0
b:apply	8 -2 -1 0 -9 0 0 4
b:apply again	0 26 0 -19 0 0 0 -8
b:apply until	2 -16 3 0 -4 0 0 5
b:approval	0 -9 0 13 0 0 0 -3
b:approve	0 0 0 -1 -2 0 -2 11
b:approve the	0 -2 0 -8 0 0 0 13
b:are	14 -5 6 8 4 -8 -1 -18
b:are back	0 15 0 -7 -1 0 0 -8
b:are closed	0 -2 0 11 -2 0 0 -1
b:are due	1 -18 0 0 9 0 0 0
b:are on	0 12 0 1 -4 0 0 -8
b:are over	0 0 0 -12 0 0 0 13
b:are suspend	5 -4 -2 6 5 0 0 -9
b:are to	7 -2 6 16 -8 0 3 -26
b:argument	0 -7 0 -15 23 0 0 0
b:argument on	0 -2 0 -4 9 0 0 0
b:around	0 -12 0 7 0 0 0 4
b:arrangement	-1 -15 -3 -13 5 0 0 25
b:arrangement end	0 -3 0 -5 -1 0 0 14
b:arrangement run	0 0 0 -7 9 0 0 0
b:arrangement with	0 -5 0 -4 0 0 0 10
b:arrive	0 0 5 -19 12 0 -5 1
b:arrive by	0 4 6 -15 2 0 -4 2
b:arrived	0 -2 0 9 -1 0 0 -3
b:article	0 -4 0 10 0 0 0 -5
b:as	7 -10 -2 1 0 0 0 7
b:as from	0 -19 0 12 5 0 0 0
b:as it	0 0 0 11 0 0 0 -8
b:as of	6 12 0 -5 -6 0 0 -9
b:ask for	0 -5 0 9 -3 0 0 0
b:ask what	0 14 0 -6 0 0 0 -8
b:assembly	0 0 0 -11 19 0 0 -6
b:at	-9 1 -10 10 -1 -3 -9 -1
b:at <level>	0 -1 2 -18 1 0 0 17
b:at <number>	0 3 0 19 -13 0 0 -15
b:at noon	0 -11 0 13 -2 0 0 0
b:at the	0 12 -6 8 -8 0 -1 -10
b:away	9 -1 0 -18 0 0 0 15
b:back	0 20 -4 -2 -6 2 -4 -15
b:back at	0 10 0 -4 -6 0 0 0
b:back on	0 14 0 -6 -9 0 0 -2
b:back to	0 2 0 11 -4 5 0 -18
b:be apply	4 14 0 -15 0 0 0 -5
b:be back	0 8 0 4 -7 0 0 -12
b:be collect	0 -2 0 -12 2 0 0 11
b:be due	0 0 0 -13 11 0 0 0
b:be extend	0 -4 7 -15 -1 0 0 13
b:be hold	0 -5 0 13 -2 0 0 -1
b:be in	0 -10 0 24 -9 0 0 -6
b:be keep	0 16 0 -14 -3 0 0 0
b:be pay	0 -8 0 11 0 0 0 0
b:be suspend	0 -9 0 7 9 0 0 -6
b:be used	0 -10 0 -5 14 0 0 0
b:because	0 -6 0 0 -4 0 0 8
b:become	0 12 0 -16 7 0 0 -3
b:been	0 -5 -2 17 -14 4 -9 -4
b:been <level>	0 -16 0 14 0 0 0 0
b:been due	0 -6 0 12 0 0 0 -3
b:been set	0 0 0 -13 7 0 0 7
b:been suspend	1 -1 0 -10 -2 0 0 11
b:been tell	0 6 0 -11 -3 8 0 0
b:before	-12 1 2 -1 9 -9 -3 -4
b:before <day-today>	0 7 -3 -16 12 0 0 -2
b:before it	0 4 0 -21 11 0 0 1
b:before the	0 2 8 7 -7 0 0 -10
b:begin in	0 -8 0 17 0 0 0 -3
b:being	0 -9 0 -3 0 0 0 15
b:between <name>	0 4 0 -11 -5 0 0 12
b:between the	0 0 0 12 1 0 0 -13
b:beyond	0 -2 0 -10 -1 0 0 17
b:bite	13 -6 0 -4 0 0 0 -1
b:border	0 17 0 -9 0 0 0 -8
b:both	0 18 -7 -3 9 -3 -10 -17
b:both country	0 0 0 -10 12 0 0 0
b:both side	1 0 -1 0 10 0 -2 -7
b:bottle	0 14 0 -15 0 0 0 0
b:bridge	0 0 0 11 -2 0 0 -6
b:bus	0 -3 0 12 0 0 0 -7
b:busan	-1 -8 0 -5 -7 0 0 21
b:busan on	0 -1 0 12 0 0 0 -6
b:buse	0 -5 2 12 -4 0 0 -4
b:business	0 0 0 -8 0 10 0 0
b:but	-1 11 0 1 -6 0 5 -9
b:butter	0 -12 0 16 0 0 0 -3
b:buy	0 0 0 15 -3 0 0 -3
b:buy <goods-amount>	0 0 0 9 0 0 0 0
b:by	-2 -12 1 -3 11 -7 18 -14
b:by <level>	0 -12 0 18 0 0 0 -3
b:by <number>	0 -6 0 11 -2 0 0 0
b:by a	0 0 0 -11 0 0 0 11
b:by law	0 15 0 -5 -3 1 0 -10
b:by telephone	0 0 0 -8 -4 0 0 14
b:by the	-1 -6 -4 5 3 -6 13 -19
b:by video	0 -2 0 14 -5 0 0 0
b:calendar	0 3 0 -17 0 0 0 14
b:call	0 0 0 13 -3 0 0 -12
b:call with	0 9 0 -8 0 0 0 0
b:can	-1 -10 1 5 8 -1 0 -4
b:can be	0 -2 -1 -2 12 0 0 -3
b:cannot	0 16 0 -18 0 0 0 0
b:case	0 6 0 -8 2 0 0 2
b:case against	0 -3 0 -5 9 0 0 0
b:case on	0 0 0 -18 10 0 0 8
b:cease	0 0 3 -8 -5 0 0 13
b:ceasefire	0 0 0 22 0 0 0 -22
b:cent	0 -2 0 10 0 0 0 -3
b:certificate	14 -12 -1 -1 10 0 0 -13
b:change	0 2 9 -2 2 0 0 -13
b:change on	0 -9 10 2 3 0 0 -8
b:channel	0 10 0 -9 0 0 0 0
b:charge	-2 1 -2 4 1 0 0 -7
b:charge <level>	0 -14 0 11 0 0 0 5
b:cheaper	0 10 0 -7 0 0 0 0
b:city	0 0 0 12 0 0 0 -7
b:claim	0 -22 0 9 14 0 0 -7
b:claim for	0 0 0 -7 9 0 0 0
b:clear	0 -8 -1 5 -5 0 0 13
b:clear before	0 -11 0 8 2 0 0 0
b:clock	0 6 0 -13 0 0 0 7
b:close	-1 -18 0 3 -3 13 0 6
b:close on	0 -11 0 -1 -2 13 0 2
b:closed	0 -4 0 20 -21 8 0 -9
b:closed on	0 0 0 1 -14 9 0 -1
b:club	0 0 0 17 0 -3 0 -13
b:coal	0 -11 0 15 -1 0 0 0
b:column	0 13 0 -8 -5 0 0 0
b:come	0 -10 -3 3 -2 0 3 7
b:come by	0 -6 0 10 0 0 -1 0
b:come down	0 15 0 -9 0 0 0 -2
b:come in	0 3 0 -11 0 0 0 5
b:commander	0 -1 -2 10 0 0 0 -3
b:comment	0 -6 -2 -2 15 0 0 -6
b:comment on	0 -4 0 -5 12 0 0 -2
b:commerce	3 -6 0 11 -2 0 0 -4
b:company	0 0 0 15 -7 0 0 -7
b:component	0 12 0 -10 0 0 0 0
b:conclude	0 -8 0 1 -2 0 12 -3
b:conference	0 -4 0 12 -2 0 0 0
b:confirm	0 -9 0 3 0 0 -3 5
b:consent	0 -4 0 -3 -8 0 0 17
b:continue	0 10 0 1 -2 0 0 -9
b:continue to	0 1 1 7 0 0 0 -12
b:contract	-2 -10 0 14 4 0 -4 -3
b:control	-4 7 0 10 -1 0 0 -9
b:cork	0 5 0 -16 0 0 0 13
b:cost	0 -4 0 14 0 0 0 -9
b:cotton	0 6 9 -5 -2 0 0 -10
b:could	0 -3 0 14 -1 0 0 -9
b:could be	0 -6 0 9 4 0 0 -10
b:count	0 -8 0 12 -3 0 0 0
b:counted	0 0 0 -13 0 0 0 16
b:countermeasure	0 17 0 -7 0 0 0 -10
b:country	0 0 -1 0 7 0 7 -9
b:country end	0 0 0 11 0 0 0 -10
b:country have	0 -1 0 -7 0 0 9 2
b:county	0 -9 0 13 -3 0 0 0
b:cover	9 2 0 -14 -1 0 -2 4
b:custom	0 4 -1 -8 10 0 0 -3
b:cut its	0 -7 0 11 0 0 0 -2
b:date	0 15 0 -12 -5 0 0 2
b:date from	0 -5 0 15 0 0 0 -10
b:date is	0 0 0 -9 0 0 0 11
b:dated	0 -7 0 14 0 0 0 -4
b:deadline	0 -25 0 11 -20 21 11 -24
b:deadline for	0 -14 0 15 -6 12 0 -14
b:deadline of	0 -4 0 -9 -6 13 8 0
b:deal	6 -5 0 -19 1 10 1 12
b:deal with	0 0 0 -15 20 0 0 -6
b:dearer	0 9 0 -13 4 0 0 0
b:debate	0 0 0 -18 19 0 0 0
b:decide	0 -16 0 -1 16 0 0 -5
b:decide on	0 -11 0 2 6 0 0 0
b:decided	0 -7 0 8 -12 0 0 8
b:decided on	0 -7 0 11 0 0 0 0
b:decision	0 -10 0 -1 21 0 0 -16
b:declaration	0 6 0 -9 3 0 0 0
b:detail	0 -6 0 12 0 0 0 -2
b:did	0 0 0 24 -13 0 0 -13
b:discuss	0 0 0 3 -13 0 0 9
b:do	0 -7 0 0 -16 0 5 16
b:do not	0 -7 0 0 -12 0 2 13
b:doe	0 0 0 -1 8 0 -4 -1
b:done	0 -4 0 16 -1 0 -6 0
b:down	0 0 2 10 -6 1 0 -15
b:down to	0 9 4 -12 0 0 0 0
b:driver	0 0 0 -5 9 0 0 -2
b:drop	0 5 0 -11 7 0 0 0
b:drop its	0 -7 0 0 10 0 0 -5
b:due	-3 -6 0 -5 10 -4 -7 10
b:due by	0 0 0 -2 11 0 -3 -2
b:due from	0 -6 0 0 9 0 0 -2
b:due in	0 -2 0 16 -3 0 0 -7
b:due to	2 2 2 -7 -9 0 0 8
b:duty	-9 4 21 -31 -7 -1 -6 30
b:duty by	0 7 0 -13 4 0 0 0
b:duty end	0 -11 7 0 0 0 0 2
b:duty go	0 21 0 -12 0 0 0 -11
b:duty in	0 -12 0 14 0 0 0 0
b:duty is	0 -4 0 -9 3 0 0 9
b:duty of	0 0 7 -15 -4 0 0 9
b:duty on	0 6 -4 -8 -10 0 0 10
b:duty return	0 16 0 -9 0 0 0 -7
b:duty until	0 -10 7 -10 -3 0 0 14
b:duty was	0 -11 0 -2 0 0 0 13
b:each	0 -18 0 -1 0 0 0 21
b:each other	0 -7 0 -14 5 0 0 19
b:eastern time	0 -1 0 0 14 0 0 -11
b:effect from	0 -7 0 11 -1 0 0 0
b:effective	0 21 0 -14 0 0 0 -6
b:either	0 -3 0 7 2 0 0 -8
b:electricity	0 -9 0 12 0 0 0 -1
b:emergency	0 -12 0 5 5 0 0 0
b:emergency tariff	0 -11 0 5 3 0 0 0
b:end by	0 0 0 4 -3 0 7 -9
b:end of	0 -14 0 3 0 0 0 5
b:end the	0 -9 9 -3 0 0 0 2
b:enter into	3 12 0 -4 -10 0 0 -5
b:entry	-1 0 0 -5 10 0 0 0
b:est	0 -7 0 -2 0 0 0 11
b:est on	0 -7 0 -2 0 0 0 11
b:everybody	0 12 0 -21 0 0 0 5
b:everyone	0 14 0 -15 0 0 0 0
b:excluded	0 -9 14 -6 2 0 0 -4
b:exclusion	-2 -17 31 -1 -11 0 0 -17
b:exclusion end	0 0 -4 11 0 0 0 -2
b:exclusion grant	0 0 13 -9 0 0 0 0
b:exemption	0 -3 -12 8 10 0 0 -2
b:expect	-1 8 0 -1 5 0 -9 -3
b:expect in	0 -5 0 9 0 0 0 0
b:expert	0 -6 0 25 -10 0 0 -3
b:expire	-6 3 4 0 -10 0 0 0
b:expire at	0 6 0 7 0 0 0 -15
b:expire on	-5 -3 6 -2 -9 0 0 7
b:export	13 0 -2 0 -7 0 -1 -7
b:export control	-7 11 0 0 0 0 0 -4
b:export of	12 -9 0 0 0 0 0 0
b:exporter	0 -1 0 -10 14 0 0 0
b:extend	-4 -13 2 8 -7 2 0 0
b:extend until	0 0 0 11 0 0 0 -9
b:extension	0 -10 0 -3 12 -1 -3 7
b:extension of	0 -2 0 -15 0 0 0 18
b:extra <level>	0 7 0 -13 0 0 0 7
b:extra duty	0 0 0 6 0 0 0 -9
b:face	0 15 0 -22 0 3 0 0
b:fact	0 -4 0 11 0 0 0 -2
b:fact sheet	0 -4 0 11 0 0 0 -2
b:fall	0 0 0 -9 -20 0 0 23
b:fall away	0 2 0 -17 0 0 0 14
b:fall by	0 -8 0 10 0 0 0 0
b:fall on	0 3 0 -11 -2 0 0 8
b:fare	0 -10 0 14 0 0 0 -2
b:farmer	0 -5 3 11 -7 0 0 -3
b:fee	0 -24 -1 19 11 0 0 -8
b:fee for	0 -5 0 14 -6 0 0 0
b:fee on	6 -7 0 -1 7 0 0 -5
b:fentanyl tariff	0 13 0 -8 0 0 0 -3
b:file	0 0 8 2 -10 0 0 0
b:filed	0 -10 0 1 2 0 0 5
b:finish	0 9 0 -12 0 0 0 2
b:finished	0 0 0 -7 0 0 11 -3
b:finished by	0 0 0 -7 0 0 11 0
b:firm	-8 -6 0 9 -2 0 0 6
b:first	0 16 -1 0 -11 0 -2 -4
b:follow	0 7 0 3 0 0 -1 -13
b:follow on	0 5 0 -4 7 0 0 -9
b:following	0 9 0 -3 -2 0 0 -2
b:footwear	0 -6 0 9 0 0 0 -1
b:for	7 -4 -9 8 -1 4 -3 -6
b:for <name>	0 -14 0 10 0 0 0 4
b:for <number>	0 0 0 18 -16 0 0 0
b:for <quality>	0 -17 0 4 11 0 0 0
b:for <span>	0 6 0 -1 -14 0 0 10
b:for a	0 6 0 -14 5 7 2 -6
b:for all	0 10 0 -9 0 0 0 0
b:for an	0 -6 0 9 -7 0 0 5
b:for household	0 -9 0 9 0 0 0 0
b:for its	0 -3 0 -2 0 -3 0 12
b:for the	-7 0 0 7 -11 4 -2 2
b:force	1 20 0 -23 3 0 -2 0
b:force until	0 5 0 -12 0 0 0 2
b:former	0 0 0 13 0 0 0 -15
b:forty	0 0 0 12 -8 0 0 -1
b:found	0 -8 0 2 -6 0 8 0
b:found by	0 -3 0 1 -5 0 8 -1
b:four	0 6 0 -11 8 0 0 -2
b:fourth round	0 -4 0 -3 0 0 0 9
b:free	0 3 8 2 -9 0 0 -10
b:free of	0 11 0 -2 0 0 0 -7
b:from	15 6 0 2 0 -14 -27 -13
b:from <day-ahead>	0 -12 -3 10 -8 0 0 5
b:from <name>	13 -16 -1 -9 10 0 0 13
b:from <seat>	1 -6 0 -11 16 0 0 -2
b:from its	0 -6 0 11 -2 0 0 0
b:from the	11 0 12 -3 -13 0 0 -8
b:frozen	0 0 0 11 0 0 0 -8
b:full	0 -3 0 12 -3 0 0 -7
b:further <points>	0 4 0 -12 0 0 0 11
b:gallium	12 0 0 -1 -2 0 0 -6
b:garden	0 12 0 -3 -8 0 0 0
b:gas	0 -10 0 7 0 0 0 3
b:gave	0 -10 0 3 4 2 9 -17
b:gave it	0 0 0 -6 10 2 0 -8
b:gave its	0 0 0 10 -2 0 0 -2
b:geneva	0 -5 0 2 -5 0 0 8
b:geneva on	0 0 0 9 0 0 0 -1
b:germanium	14 0 0 -3 0 0 0 -8
b:give	0 9 0 -14 12 0 7 -11
b:give its	0 0 0 -13 11 0 4 0
b:give notice	0 0 0 9 -6 0 0 0
b:given	0 9 0 -12 8 0 0 0
b:given the	0 9 0 -10 4 0 0 -2
b:go	-5 -4 -5 3 -12 3 -1 9
b:go from	0 0 0 -12 0 0 0 11
b:go into	0 -10 0 7 2 0 0 0
b:go on	0 -9 0 7 -1 0 0 1
b:good	-6 4 4 -10 0 -1 7 4
b:good on	0 -11 0 11 6 0 0 -7
b:good until	0 4 4 -31 8 0 7 6
b:good worth	0 14 0 -4 -2 0 0 -8
b:good would	0 15 1 -22 0 0 0 3
b:grant	-5 -5 10 2 -3 0 0 -1
b:grant under	0 0 11 -8 0 0 0 0
b:group	0 0 0 10 0 0 0 -10
b:gyeongju	0 0 0 -8 9 0 0 0
b:gyeongju on	0 0 0 -10 10 0 0 0
b:had	-6 -16 -5 15 14 8 -5 -9
b:had agree	0 0 0 -10 0 0 0 11
b:had announce	0 -13 0 16 0 0 0 0
b:had been	0 -7 -2 19 -5 0 0 -7
b:had sign	0 12 0 -11 0 0 0 0
b:had threaten	0 -10 0 5 5 0 0 0
b:had to	0 0 0 -29 18 9 0 1
b:half	0 19 0 -12 -3 0 1 -7
b:hand	0 -1 0 16 0 0 0 -11
b:hang	0 -10 0 14 0 0 0 -3
b:has	8 1 -21 -5 7 2 -8 -2
b:has a	0 -6 0 0 -4 0 0 10
b:has announce	3 9 0 -11 1 0 0 -3
b:has been	0 8 -2 1 0 5 -6 -9
b:has tell	0 -6 0 12 0 0 0 -3
b:has threaten	0 14 0 -20 9 0 0 -2
b:has to	0 -2 0 17 -2 0 -4 -15
b:have	-12 -31 2 28 -6 0 -4 0
b:have agree	0 -2 0 11 0 0 3 -9
b:have been	0 -7 0 7 -7 0 0 2
b:have come	0 -10 0 -7 0 0 0 15
b:have expire	0 0 0 -11 0 0 0 12
b:have go	0 -9 0 7 0 0 0 1
b:have pay	0 -9 0 13 0 0 0 0
b:have rise	0 -10 0 11 0 0 0 0
b:have run	0 0 0 13 0 0 0 -10
b:have sign	0 -1 0 -12 4 0 0 10
b:have the	0 17 0 -5 -8 0 0 -1
b:have to	0 12 0 -11 3 0 -4 0
b:have until	0 0 0 12 -9 -2 1 -5
b:he	3 -4 -3 17 -23 -4 7 -4
b:he hope	0 0 0 15 -4 0 -7 0
b:he was	0 9 0 -5 0 0 0 -2
b:he will	0 0 0 0 -12 0 0 7
b:he would	6 -10 0 3 -12 0 12 -1
b:he write	0 8 0 -17 0 0 0 10
b:he'd	0 -2 0 11 -2 0 0 -3
b:hear	0 -8 0 -10 17 0 0 0
b:heard	0 0 0 -5 15 0 0 -10
b:heard argument	0 0 0 9 -5 0 0 0
b:heard on	0 -11 0 0 12 0 0 -2
b:hearing	0 -9 0 -9 18 0 0 0
b:hearing is	0 -1 0 13 -9 0 0 0
b:heating	0 -8 0 5 10 0 0 -10
b:her	0 -7 0 18 -8 0 0 -3
b:here	0 -18 0 15 1 0 0 0
b:higher	0 10 0 -20 0 0 0 0
b:higher rate	0 -3 0 -9 0 0 0 14
b:his	0 -30 0 25 -17 0 -2 13
b:his <organisation>	0 0 0 1 -11 0 0 7
b:hold in	0 -3 9 0 -6 0 0 0
b:home	0 -10 0 19 0 0 0 -5
b:hope	0 -4 0 24 -9 0 -9 -1
b:hope to	0 0 0 17 -7 0 -5 0
b:hour	0 -3 0 9 -3 0 1 -3
b:house	0 2 0 12 -9 0 0 -3
b:household	0 -17 0 20 0 0 0 -1
b:i	0 -10 0 6 -1 -2 -2 8
b:if	-12 -1 -1 -12 7 -8 4 12
b:if <name>	0 -2 0 -8 17 0 -3 -2
b:if <seat>	0 10 0 -14 2 0 5 -8
b:if it	0 -16 9 10 -6 0 -5 9
b:if no	0 0 0 -4 -20 0 5 15
b:if the	0 2 -6 13 -5 0 -14 0
b:if they	0 10 0 -15 3 0 0 -2
b:import	2 -7 16 -4 0 0 0 -5
b:in	-12 0 0 25 -9 -8 -17 -9
b:in <month-gone>	0 0 0 -9 0 0 0 10
b:in <name>	0 2 0 6 -4 6 0 -12
b:in <organisation>	0 0 0 12 -9 0 0 0
b:in <seat>	-1 0 0 1 9 -1 2 -14
b:in a	0 -12 0 10 9 0 0 -8
b:in an	0 11 0 0 0 0 0 -12
b:in busan	0 0 0 -8 0 0 0 13
b:in force	0 8 0 -17 8 0 -1 4
b:in gyeongju	0 0 0 -8 9 0 0 0
b:in mombasa	0 0 0 -6 -2 0 0 11
b:in on	1 4 0 -14 3 0 0 2
b:in place	0 6 0 -14 4 0 0 0
b:in the	0 9 6 4 8 0 -4 -30
b:in their	0 8 0 -13 0 0 0 2
b:in thi	0 -6 0 -3 10 0 0 0
b:index	0 8 0 -12 0 0 0 3
b:inflation	0 -5 0 11 0 0 0 -5
b:initialled	0 -1 0 12 0 0 0 -6
b:instructed	0 -2 0 -9 0 0 16 -2
b:instructed their	0 -2 0 -6 -7 0 17 -1
b:interest	0 -7 0 10 0 0 0 0
b:interest rate	0 -7 0 10 0 0 0 0
b:into	8 4 0 -10 5 0 0 -5
b:into effect	0 -8 0 9 0 0 0 0
b:into force	3 13 0 -11 -1 0 0 -6
b:invest	0 0 0 10 -3 0 0 0
b:invest <money>	0 0 0 10 -3 0 0 0
b:investigation	0 -2 0 -5 9 0 0 0
b:is	-10 6 -3 -6 0 2 -1 4
b:is <level>	0 -6 0 10 0 0 0 -4
b:is a	0 5 0 0 7 0 0 -11
b:is due	0 -1 0 -7 11 0 -4 5
b:is expect	0 -11 0 11 0 0 -1 0
b:is good	0 -3 5 -19 -1 0 9 7
b:is in	-2 3 0 12 -14 0 0 0
b:is no	0 -12 0 16 -13 0 0 1
b:is not	0 -13 0 -11 17 0 -3 9
b:is on	9 -12 0 19 -9 0 0 -12
b:is scheduled	0 -1 0 -5 9 0 0 0
b:is still	0 11 0 -14 0 0 0 4
b:is suspend	-4 18 0 -1 -10 1 0 -4
b:is to	-7 5 -2 -18 11 6 4 -3
b:is up	0 -1 0 -11 4 0 0 9
b:isn't	0 9 -1 16 -16 0 -7 -5
b:issued	-2 -7 0 22 -9 0 0 0
b:it	-16 -14 1 -7 21 5 -3 7
b:it 's	4 14 0 -20 7 8 0 -9
b:it by	0 -9 0 5 -2 0 7 0
b:it come	0 -7 0 12 0 0 0 -3
b:it end	-2 5 6 -32 -5 0 0 19
b:it expire	0 0 -1 16 0 0 0 -15
b:it go	0 5 0 -11 2 0 0 1
b:it had	0 3 0 8 -3 0 0 -13
b:it last	0 0 0 -17 0 0 0 18
b:it meet	0 -5 0 -10 20 0 0 -8
b:it on	0 -18 0 9 0 0 0 0
b:it run	0 3 0 3 -9 0 0 0
b:it to	0 1 0 15 2 0 0 -21
b:it up	0 -10 0 2 10 0 0 -7
b:it will	-1 1 0 -12 13 0 0 3
b:it would	0 -11 0 2 -2 0 0 12
b:it'll	0 0 0 -7 0 0 0 9
b:its	6 -3 -2 -1 11 -9 -7 -2
b:its <level>	0 0 0 -5 11 0 0 -6
b:its additional	0 11 0 -12 0 0 0 0
b:its duty	0 9 0 1 -5 0 0 -13
b:its end	0 0 0 9 0 0 0 -7
b:its own	-2 8 8 0 -7 0 0 -9
b:its second	0 -2 0 -7 8 0 0 0
b:its truce	0 -3 0 -6 -1 0 0 14
b:itself	0 -12 0 0 0 0 2 8
b:joint	0 -10 0 4 8 2 0 -7
b:joint statement	0 -6 0 11 0 0 0 -2
b:jump	0 -5 0 -14 11 0 0 6
b:kick	1 12 0 -12 3 0 0 -6
b:kick in	1 12 0 -12 3 0 0 -6
b:know	0 -3 0 -4 0 0 0 15
b:kuala	0 0 0 -10 0 0 0 14
b:kuala lumpur	0 0 0 -10 0 0 0 14
b:land	0 15 0 -5 -7 0 0 0
b:lapse at	0 -4 -5 20 0 0 0 -12
b:lapse on	0 -8 -7 -3 2 0 0 11
b:last	4 14 -4 -8 -15 -3 -3 8
b:last <span>	0 11 0 0 0 0 0 -10
b:last day	0 -9 0 -14 0 0 0 22
b:last until	0 3 0 6 -11 0 0 -3
b:later	0 0 0 -16 13 0 7 -6
b:later than	0 1 0 -20 14 0 7 -2
b:law	0 16 0 -25 -1 9 0 4
b:leave	0 -15 -2 -1 0 0 -1 22
b:less	0 -14 0 15 0 0 0 0
b:let the	0 5 0 -12 0 0 0 6
b:licence	8 -8 0 0 6 -5 0 -1
b:licence from	13 -4 0 -6 -1 0 0 0
b:license	11 0 0 -2 0 0 -3 0
b:list of	0 -11 0 0 -1 0 0 12
b:listed	0 0 0 -11 6 0 0 7
b:loaded	0 11 0 -4 -1 0 0 -1
b:look	0 -1 0 -4 11 0 0 -3
b:look at	0 -1 0 -7 12 0 0 -1
b:lorry	0 -10 0 17 0 0 0 -5
b:lose	0 -12 3 -2 4 0 0 6
b:lose <level>	0 -4 0 -8 0 0 0 11
b:lower its	0 9 0 -3 0 0 0 -4
b:lumpur	0 0 0 -10 0 0 0 14
b:lumpur arrangement	0 0 0 -8 0 0 0 11
b:machine	0 11 0 -8 0 0 0 0
b:maize	4 0 0 -8 0 0 0 6
b:mark	0 -2 0 -10 0 0 0 14
b:match	0 -3 0 10 -2 0 0 0
b:may	-2 0 5 4 14 -2 0 -25
b:meal	0 -10 0 5 0 0 0 3
b:measure	0 9 0 0 -12 0 0 0
b:mediator	0 0 0 11 -7 0 -2 0
b:meet in	0 1 0 5 -19 0 6 0
b:meet on	0 0 0 -7 12 0 0 -2
b:member state	0 -4 0 -7 13 0 0 -1
b:midnight	0 2 -4 -7 -4 0 0 12
b:mill	0 -6 0 0 -2 0 0 10
b:mineral	0 8 0 -13 0 0 0 4
b:ministry	2 -11 0 18 -3 0 0 -7
b:minute of	0 8 0 -9 5 0 0 -2
b:mombasa	0 0 0 -6 -2 0 0 11
b:monday	0 1 11 -8 0 0 0 -6
b:moratorium	0 -5 0 12 0 0 0 -5
b:moratorium on	0 -4 0 13 0 0 0 -7
b:more	0 -18 0 25 0 0 0 -5
b:morning	0 -8 0 10 0 0 0 0
b:most	1 10 0 -1 -4 0 0 -4
b:move the	0 5 0 -10 0 1 0 3
b:move to	0 0 0 1 8 0 0 -9
b:mr .	0 -5 0 12 -7 0 0 0
b:mr <person>	0 13 0 -15 10 0 0 -8
b:must	0 -7 -2 7 8 0 -13 -11
b:must approve	0 0 0 13 -8 0 -1 0
b:must be	0 -2 0 15 -7 0 -1 -2
b:must ratify	0 0 0 -10 12 0 0 0
b:my	-3 0 0 12 -6 0 0 -1
b:need	14 -14 0 2 0 0 0 -4
b:need a	14 -5 0 -1 -7 0 0 0
b:negotiate	0 -4 0 -1 -2 0 10 0
b:negotiation	0 0 0 9 -6 0 0 -1
b:neither	0 -9 0 3 -2 0 0 7
b:network	0 -14 0 3 0 0 0 8
b:network on	0 0 0 -10 0 0 0 10
b:new	8 0 -1 12 -13 0 -6 -7
b:new date	0 16 0 -6 0 0 0 -9
b:new one	0 -9 0 6 0 0 0 0
b:new tariff	0 -16 0 23 -6 0 0 0
b:next	0 -19 0 9 -1 0 0 8
b:next decision	0 -9 0 20 -7 0 0 -2
b:next week	0 -5 0 -3 0 0 0 9
b:night	0 -10 0 15 0 0 1 -8
b:no	-1 -9 0 3 -12 -2 4 9
b:no agreement	0 -7 0 -3 -2 0 0 13
b:no deal	0 9 0 1 -2 0 2 -13
b:no truce	0 11 0 -3 -7 0 10 -13
b:none	0 0 0 12 -2 0 -1 -4
b:noon	0 5 0 5 1 0 0 -14
b:northern	0 0 0 10 0 0 0 -9
b:not	1 -19 -8 -3 15 -1 -1 8
b:not be	5 4 0 -12 3 0 0 -2
b:not come	0 3 0 10 -5 0 -3 -6
b:not raise	0 -6 0 9 0 0 0 0
b:not renewed	0 0 0 -10 0 0 0 12
b:not sign	0 0 0 -11 9 0 -2 5
b:not sit	0 9 0 7 -14 0 0 -5
b:not to	0 -13 0 0 2 0 0 10
b:nothing	0 -20 0 20 -9 0 5 2
b:notice by	0 0 0 9 -8 0 0 0
b:now	-5 -2 8 4 -19 -2 0 3
b:now last	0 -1 0 12 0 0 0 -10
b:number	0 11 0 -6 -1 0 0 -2
b:objection	0 -2 0 19 -13 0 0 -2
b:of	18 -5 1 11 -21 5 -6 -7
b:of <day-ahead>	0 0 0 -26 0 5 0 22
b:of <day-gone>	11 4 0 -3 -5 0 0 -6
b:of <level>	0 -3 7 0 -12 0 0 5
b:of <month-gone>	9 -5 0 2 0 0 0 -5
b:of <name>	0 -1 0 12 -5 0 0 -1
b:of <quality>	-3 15 0 -13 -3 0 0 3
b:of <span>	0 14 0 -10 4 0 0 -7
b:of both	0 -9 0 10 0 0 0 0
b:of duty	0 -9 0 5 -2 0 0 7
b:of it	0 -4 0 0 -5 0 11 -1
b:of its	5 14 0 -17 8 0 0 -12
b:of soybean	0 -2 0 10 -1 0 0 0
b:of that	1 -13 0 2 0 0 0 6
b:of them	3 12 0 -7 -1 0 0 -5
b:of thi	0 -7 0 -4 0 0 0 13
b:of two	0 0 0 13 -5 0 0 -5
b:off	-2 -2 -1 6 8 0 0 -6
b:off on	0 -2 0 -6 13 0 0 -3
b:off the	0 9 0 -15 6 1 0 -1
b:offer	0 0 0 -8 16 0 8 -12
b:office	0 -8 0 14 -2 0 0 0
b:oil	0 16 0 -11 -1 0 0 0
b:old one	0 -4 0 -8 0 0 0 13
b:old truce	0 0 0 -16 0 0 0 16
b:olive	0 12 0 -15 0 0 0 1
b:olive oil	0 12 0 -8 0 0 0 -1
b:on	-5 12 0 8 2 -4 -12 -16
b:on <day-ahead>	0 14 0 -3 -1 0 0 -7
b:on <day-gone>	4 19 -1 -21 -12 0 9 0
b:on <day-today>	0 10 1 -20 -1 0 0 9
b:on <money>	0 7 0 -13 0 0 0 4
b:on <name>	0 8 0 -16 6 0 0 2
b:on a	0 -13 6 20 -9 0 2 -8
b:on all	0 22 0 -14 -1 0 0 -7
b:on both	0 2 0 -9 7 0 0 0
b:on each	0 0 0 -15 7 0 0 11
b:on good	0 -17 0 6 0 0 0 14
b:on his	0 -9 0 0 0 0 0 8
b:on hold	1 0 0 9 -5 0 0 -6
b:on holiday	0 0 0 11 0 0 0 -6
b:on our	0 0 0 -5 11 0 0 -2
b:on rare	0 0 0 9 0 0 -2 0
b:on the	-5 2 5 3 14 0 -1 -21
b:on to	0 0 0 -5 0 0 0 12
b:once	0 17 0 -10 -2 0 0 -2
b:one	12 -14 -1 1 0 0 -1 2
b:one end	0 0 0 -11 9 0 0 0
b:one is	0 0 0 -11 1 0 0 10
b:open	0 -11 0 9 6 0 4 -15
b:opened	0 -9 0 19 -4 0 0 -3
b:opened on	0 -7 0 12 0 0 0 -1
b:operator	0 0 0 20 -6 0 0 -10
b:or	-1 -10 0 20 -7 -3 0 4
b:order	0 18 -4 -9 -9 0 0 4
b:other	0 6 -5 -16 -8 0 7 10
b:other 's	0 -2 0 -18 7 0 0 15
b:other <quality>	0 -7 0 10 0 0 0 -2
b:other country	0 11 0 -10 -2 0 8 -6
b:our	0 -3 0 8 8 0 0 -10
b:out	0 0 10 -5 -10 -1 -4 9
b:out on	-3 4 12 -4 -13 0 0 1
b:over	0 8 0 0 -11 0 0 2
b:own	1 16 8 -4 -13 0 0 -12
b:p	0 -8 7 -3 16 0 0 -14
b:p .	0 0 7 -12 16 0 0 -13
b:page	0 0 0 -9 6 0 0 3
b:palm oil	0 5 0 2 0 0 0 -10
b:paper	0 -15 0 12 -14 0 0 14
b:parcel	0 -10 -2 1 12 0 0 -1
b:parliament	0 -6 0 5 8 0 -1 -10
b:parliament must	0 0 0 -9 14 0 0 -4
b:part	7 -10 0 0 0 0 0 4
b:pause	4 13 0 1 -11 0 0 -9
b:pause end	0 13 0 -7 0 0 0 -6
b:pause of	0 11 0 -6 0 0 0 -3
b:pay	-1 2 -4 21 -15 -2 0 -17
b:pay <level>	0 11 0 -3 -1 0 0 -6
b:pay on	0 5 0 4 -2 0 0 -10
b:pay the	0 -8 0 0 0 0 0 6
b:payable	0 17 0 0 -15 0 0 -6
b:peace	0 -4 0 -7 0 0 0 14
b:permit	0 -2 0 9 -1 0 0 -4
b:phase	0 -10 0 3 4 0 0 0
b:phone	0 9 0 0 0 0 0 -8
b:place	-4 10 0 -6 2 0 0 -3
b:plan for	0 4 0 10 -16 0 0 1
b:please	0 1 0 -10 11 0 0 -2
b:pm	0 -6 0 0 9 0 0 -2
b:point	0 -8 0 0 0 0 0 12
b:pork	0 -9 0 9 1 0 0 -1
b:port	-6 -12 0 2 18 0 0 -4
b:port fee	-5 -2 0 -11 17 0 0 -1
b:position	0 15 0 -12 0 0 0 0
b:post	0 11 0 -19 13 0 0 -4
b:post on	0 3 0 -10 8 0 0 0
b:power	0 0 0 -3 10 0 0 -2
b:premier	0 -6 0 9 0 0 0 0
b:present	0 -9 0 -4 -3 0 4 12
b:present one	0 -1 0 -14 -5 0 0 21
b:present truce	0 -10 0 3 0 0 0 2
b:price	0 -1 0 17 -6 0 0 -8
b:prime	0 5 0 -10 0 0 0 5
b:prime minister	0 5 0 -10 0 0 0 5
b:prisoner	0 0 0 9 -5 0 0 0
b:prolong	0 -2 0 -6 -2 0 0 13
b:prolong the	0 0 0 -6 0 0 0 9
b:prolonged to	0 0 8 -9 0 0 0 1
b:promise <goods-amount>	0 0 0 11 -8 0 0 0
b:promise a	0 0 0 -14 6 0 8 0
b:promise to	-1 -1 0 9 0 0 0 0
b:proposal	0 -2 0 14 -10 0 0 0
b:propose	0 0 0 -7 0 0 -3 13
b:propose an	0 -4 0 -10 7 0 0 6
b:propose to	0 5 0 -6 -6 0 0 8
b:protocol	0 -4 0 -12 12 0 0 3
b:publish	0 2 0 -6 9 0 0 -4
b:published	-5 -5 -2 17 -11 0 0 6
b:published by	0 -1 0 -2 0 0 0 9
b:published on	-2 -1 0 10 -2 0 0 0
b:put <level>	0 -6 6 9 0 0 0 -8
b:put a	0 1 0 -11 0 0 0 7
b:put off	-2 11 0 -3 -10 4 0 0
b:rail	0 0 0 20 0 0 0 -18
b:rate	0 -9 -1 5 -2 0 0 12
b:rate for	0 -9 0 11 0 0 0 0
b:rate of	0 -1 0 -10 0 0 0 14
b:rate to	0 -9 0 8 0 0 0 0
b:ratify	0 -3 0 -8 11 0 0 0
b:raw	6 0 10 -16 -2 0 0 0
b:reach back	0 0 0 10 0 0 0 -6
b:ready	0 -9 0 0 -9 0 9 7
b:recess	0 -4 0 13 -2 0 0 -6
b:red	0 7 0 -23 10 0 0 7
b:reduction	-1 10 0 -13 0 0 0 6
b:reduction apply	-1 5 0 -10 0 0 0 6
b:released	0 -2 0 11 -6 0 0 0
b:relief	0 -5 0 10 0 0 0 -5
b:remain in	0 -12 0 0 1 0 0 11
b:remove	3 -9 0 15 -2 0 0 -6
b:renewal	0 -6 -2 -12 4 0 0 14
b:replace	0 -10 0 11 0 0 0 0
b:reply	0 3 0 -11 0 0 11 -3
b:report	0 0 0 1 13 0 -4 -13
b:report on	0 2 0 -9 11 0 0 0
b:request	0 0 0 -10 13 0 0 0
b:resolution	0 5 0 5 -11 0 0 0
b:rest	0 23 0 -10 -10 0 0 -4
b:rest of	0 10 0 0 -10 0 0 0
b:return from	0 -11 0 6 -5 0 0 5
b:return on	2 12 0 -8 -6 0 0 0
b:return to	0 17 0 0 1 0 0 -19
b:review	0 -9 0 -15 29 0 -3 -8
b:review on	0 -2 0 -6 11 0 0 -1
b:revive	0 -8 0 14 0 0 0 -5
b:right	0 -7 0 17 2 0 0 -13
b:rise by	0 -11 0 14 0 0 0 0
b:rise garden	0 12 0 -12 0 0 0 0
b:road	0 -3 0 16 -12 0 0 0
b:roaming	0 -6 0 11 0 0 0 -2
b:round	0 -6 0 23 -14 0 0 -1
b:round of	0 -5 0 14 0 0 0 -4
b:rule	24 -11 -2 -4 -5 -3 2 -5
b:rum	0 9 0 -10 0 0 0 0
b:run	-4 1 10 -2 0 -5 -3 4
b:run from	0 -9 0 16 0 0 0 -7
b:run on	0 -4 0 -2 0 0 0 11
b:run out	2 5 11 -9 -7 0 0 2
b:run to	-2 -9 1 0 10 -1 0 -3
b:run until	-5 14 -1 0 -10 0 0 0
b:safeguard	0 13 0 -11 0 0 0 -2
b:sale	0 0 0 0 -8 13 0 0
b:same	-1 -1 4 11 -5 0 0 -6
b:say	2 14 4 -3 -17 -5 0 0
b:say <name>	0 -10 0 17 -3 0 0 -1
b:say <person>	0 12 0 -12 0 0 0 0
b:say he	7 -12 0 10 -8 0 0 1
b:say in	0 12 0 -23 0 0 0 16
b:say it	0 16 0 -9 -2 0 0 -1
b:say on	0 5 0 1 -12 0 7 -7
b:say the	0 -2 0 17 0 0 0 -15
b:scheduled	0 -11 0 0 13 0 0 -1
b:scheduled to	0 -10 0 0 9 0 0 0
b:school	0 -11 0 15 -3 0 0 0
b:sea	0 9 0 -4 -2 0 0 0
b:season	-1 -14 0 24 -4 0 4 -15
b:second	-2 0 -1 -5 14 0 0 -4
b:second round	0 -1 0 10 0 0 0 -1
b:section	0 2 5 0 8 0 0 -20
b:section <number>	0 2 5 -5 8 0 0 -14
b:see	0 -10 0 21 -10 0 0 -6
b:see you	0 -4 0 9 0 0 0 0
b:seoul	0 0 9 -9 0 0 0 0
b:session	0 0 0 -14 15 0 0 0
b:set	0 -12 0 2 2 4 0 0
b:set out	0 -1 0 9 0 0 0 -6
b:shall	-3 -10 -2 2 3 0 0 8
b:shall be	0 -3 0 11 -3 0 0 -6
b:she	0 -6 0 16 -11 0 0 0
b:she would	0 -8 0 12 -2 0 0 0
b:sheet	0 -2 0 10 0 0 0 -2
b:ship	1 -16 -4 0 5 0 0 14
b:shook	0 -1 0 14 0 0 0 -11
b:shook hand	0 -1 0 14 0 0 0 -11
b:should	0 8 0 -23 0 0 0 18
b:side	0 -10 -3 0 0 -1 0 8
b:side had	0 0 0 -6 -2 0 0 10
b:sign	-2 1 2 3 0 -4 -13 1
b:sign a	0 -4 0 18 0 0 0 -8
b:sign by	0 1 0 -1 11 0 -1 -9
b:sign the	0 12 0 -3 -10 0 0 0
b:signature	0 -24 0 6 4 0 3 0
b:since	-5 -13 -4 41 -19 -2 -2 -16
b:since <day-gone>	0 0 0 -12 0 0 0 15
b:since the	0 -8 0 21 0 0 0 -13
b:sit	0 -4 0 13 3 0 0 -19
b:sit again	0 8 0 0 -10 0 0 -1
b:sit down	0 -3 0 12 -3 0 0 -1
b:sit in	0 0 0 9 -8 0 0 0
b:sit on	0 -5 0 -4 10 0 0 -2
b:sleep	0 5 0 -9 0 0 0 0
b:sleep until	-2 7 0 -14 4 0 0 1
b:small	0 -10 0 0 12 0 0 -1
b:so by	0 0 0 -9 1 0 3 2
b:so on	0 0 0 0 6 0 0 -11
b:social	0 -10 0 0 0 0 0 9
b:solution	0 0 0 12 -3 0 -3 -4
b:some	13 12 0 -16 0 0 -2 -8
b:somebody	0 -8 0 -4 0 0 0 13
b:something	0 0 0 -9 0 0 0 8
b:soybean	0 -9 0 20 -2 0 0 -3
b:soybean by	0 -2 0 11 -2 0 0 0
b:spare	0 -7 0 11 0 0 0 -4
b:special	0 8 0 -17 7 0 0 2
b:spoke	0 9 0 -18 3 0 5 1
b:spoke of	0 7 0 -11 0 0 0 6
b:spring	0 7 0 2 0 0 0 -9
b:standstill	0 0 0 15 3 0 0 -17
b:standstill of	0 -4 0 7 7 0 0 -10
b:start	3 11 7 -1 -4 0 0 -18
b:start at	0 -7 0 11 -1 0 0 0
b:statement	0 -8 0 15 0 0 0 -4
b:stay	11 6 4 1 -7 0 0 -13
b:still	-1 10 0 0 -9 0 0 -1
b:stock	0 0 0 -7 -2 0 0 12
b:stop	0 1 0 -12 4 0 0 8
b:stop on	0 0 0 -11 0 0 0 14
b:stretched	0 0 0 9 0 0 0 -8
b:strike	0 -5 0 8 -10 0 0 3
b:strike on	0 5 0 -9 0 0 0 4
b:strike until	0 -1 0 12 0 0 0 -7
b:stroke	0 7 0 -14 0 0 0 7
b:stroke of	0 7 0 -14 0 0 0 7
b:such	0 8 0 0 -6 0 0 0
b:sugar	0 -15 0 2 0 0 0 15
b:summer	0 -5 0 22 -1 0 0 -13
b:sunday	0 0 0 -6 0 0 0 10
b:surcharge	0 14 -7 1 -11 0 0 -6
b:surcharge end	0 17 0 -11 0 0 0 -2
b:surcharge expire	0 10 0 -8 0 0 0 0
b:surcharge of	0 -12 0 6 0 0 0 9
b:suspend	-4 7 -8 0 0 0 -2 3
b:suspend <points>	0 -14 0 19 0 0 0 -5
b:suspend its	0 9 -1 8 -12 0 0 -4
b:suspend their	0 0 0 9 0 0 0 -6
b:suspend to	9 0 0 -15 0 0 0 4
b:suspension end	0 9 0 12 1 0 0 -20
b:table	0 10 0 1 -9 0 0 -4
b:take	-4 -3 -4 2 12 -2 -1 -1
b:take a	0 -7 0 11 0 0 0 -5
b:take effect	3 12 0 -8 -6 0 0 -4
b:take it	0 -12 0 0 10 0 0 0
b:take place	-4 -14 0 22 0 0 0 -4
b:take us	0 3 0 -12 0 0 0 8
b:talk	0 -8 0 14 -19 0 2 3
b:talk by	0 0 0 -16 0 0 4 13
b:talk of	0 13 0 -7 0 0 0 -6
b:talk on	0 -10 0 15 -4 0 0 -1
b:tariff	3 -17 -3 14 10 0 3 -5
b:tariff for	0 -22 0 28 -1 0 0 -6
b:tariff of	0 0 0 3 -11 0 0 2
b:tariff on	6 10 0 -30 10 0 0 5
b:tariff truce	0 -3 0 -8 0 0 0 12
b:tariff until	0 0 -1 12 0 0 0 -7
b:tax	0 -20 0 0 14 0 0 7
b:tax on	0 -20 0 -4 16 0 0 9
b:tea	0 0 0 -8 0 0 0 9
b:team	0 -6 0 10 0 0 0 0
b:technical	0 -4 0 9 -1 0 0 0
b:telephone	0 4 0 -3 -9 0 0 9
b:telephone call	0 9 0 -6 0 0 0 0
b:television	0 -4 0 12 0 0 0 -3
b:term on	4 4 0 -11 0 0 0 2
b:terminal	0 0 0 17 -6 0 0 -8
b:text	0 -12 0 1 4 0 3 0
b:than	0 -4 0 -2 9 0 7 -14
b:that <name>	0 0 1 7 0 0 0 -10
b:that <quality>	0 7 0 0 0 0 0 -8
b:that <seat>	-2 -6 0 1 0 0 0 9
b:that apply	0 9 0 -2 0 0 0 -1
b:that both	0 -6 0 19 -9 0 0 -4
b:that day	0 -18 0 16 6 0 0 -3
b:that expire	0 8 0 -13 0 0 0 5
b:that from	0 15 0 -12 0 0 0 0
b:that go	0 -6 0 11 0 0 0 -3
b:that good	0 9 0 -9 0 0 0 0
b:that had	0 -1 0 -1 10 0 0 -5
b:that he	0 0 0 13 -18 0 2 -4
b:that his	0 -4 0 8 -11 0 0 4
b:that it	0 0 0 -13 0 0 0 16
b:that keep	0 -5 0 -15 0 0 0 20
b:that leave	0 -7 0 -1 9 0 0 0
b:that the	-1 0 -6 -12 2 11 -5 13
b:that we	0 0 0 -12 6 0 0 6
b:that were	0 -21 0 21 6 0 0 -7
b:that would	0 9 0 -1 0 0 0 -4
b:the	-16 -7 -3 12 1 5 -9 -1
b:the <level>	0 20 -1 -18 2 0 0 -3
b:the <name>	13 0 4 3 0 0 -7 -15
b:the <number>	0 10 8 -1 -9 0 0 -8
b:the <office>	-2 -3 -2 14 -3 0 2 -6
b:the <organisation>	-1 -4 5 4 19 -9 -17 -24
b:the <person>	0 3 0 -9 -5 0 8 3
b:the <points>	0 -2 0 -6 0 0 0 14
b:the <quality>	9 6 0 -15 12 4 -3 -11
b:the <seat>	0 7 5 0 -12 0 8 -14
b:the <span>	0 -18 0 -10 -2 0 0 27
b:the additional	-1 -3 0 -7 0 0 0 15
b:the agreement	0 11 0 12 0 0 -6 -17
b:the app	0 0 0 -6 0 10 0 0
b:the approval	0 -6 0 9 -1 0 0 0
b:the arrangement	0 -16 -1 -4 7 0 0 13
b:the border	0 12 0 -7 0 0 0 -3
b:the busan	0 0 0 -3 0 0 0 11
b:the case	0 -5 0 -7 11 0 0 0
b:the clock	0 6 0 -13 0 0 0 6
b:the custom	0 0 0 -6 9 0 0 0
b:the date	0 12 0 0 0 0 0 -10
b:the deadline	0 -19 0 17 -15 15 -4 -11
b:the decree	0 10 3 -6 -6 0 0 -1
b:the draft	0 0 0 14 -14 0 0 0
b:the duty	0 2 15 -19 6 0 0 3
b:the emergency	0 -12 0 7 2 0 0 0
b:the end	0 -14 0 0 0 0 0 10
b:the exclusion	0 -8 8 3 -1 0 0 -6
b:the exemption	0 0 -11 2 11 0 0 -1
b:the export	-9 0 0 14 -1 0 0 0
b:the extension	0 -19 0 5 0 0 0 9
b:the extra	0 13 0 -10 0 0 0 -1
b:the fee	0 -14 0 4 0 0 0 6
b:the fentanyl	0 14 0 -13 0 0 0 0
b:the final	0 0 0 -18 12 0 0 9
b:the following	0 10 0 -4 -1 0 0 -2
b:the higher	0 0 0 -8 0 0 0 6
b:the house	0 3 0 14 -11 0 0 -5
b:the joint	0 -5 0 -3 10 0 0 0
b:the kuala	0 0 0 -8 0 0 0 11
b:the last	0 1 0 -9 0 0 0 7
b:the lower	0 -10 0 8 0 0 0 0
b:the mediator	0 0 0 11 -7 0 -2 0
b:the meet	0 0 0 -5 0 0 0 9
b:the new	0 2 0 16 -23 0 0 -10
b:the next	0 -15 0 21 -15 0 0 0
b:the night	0 -3 0 9 0 0 0 -5
b:the northern	0 0 0 10 0 0 0 -9
b:the offer	0 0 0 0 10 0 0 -8
b:the other	2 2 0 -13 -4 0 0 7
b:the plan	0 10 0 -4 0 0 0 -4
b:the port	-2 -2 0 9 0 0 0 0
b:the power	0 3 0 -20 17 0 0 0
b:the present	0 -9 0 3 -8 0 0 8
b:the price	0 -3 0 11 0 0 0 -3
b:the protocol	0 -4 0 -12 12 0 0 3
b:the reciprocal	0 -2 0 0 -3 0 0 13
b:the reduction	-1 6 0 -10 0 0 0 7
b:the rest	0 22 0 -12 -10 0 0 0
b:the rise	0 12 0 -9 0 0 0 0
b:the same	-1 -6 4 10 -4 0 0 -4
b:the second	0 19 0 -21 0 0 0 1
b:the signature	0 -4 0 13 -7 0 0 0
b:the standstill	0 4 0 17 -1 0 0 -19
b:the state	0 0 0 9 -7 0 0 0
b:the surcharge	0 31 -4 -24 -4 0 0 -7
b:the suspension	0 13 0 -4 -15 0 0 2
b:the table	0 9 0 6 -12 0 0 -4
b:the tariff	0 13 0 -22 6 0 0 10
b:the text	0 -13 0 4 4 0 0 0
b:the threat	0 -12 0 14 0 0 0 0
b:the three	0 2 0 -4 11 0 0 -9
b:the trade	0 9 0 -11 0 0 0 0
b:the transfer	0 -5 0 10 0 0 0 -1
b:the truce	-8 5 -3 -8 8 0 -3 8
b:the two	-3 -31 -4 16 0 0 0 1
b:the vote	0 -5 0 -15 20 0 0 0
b:the water	0 2 -1 -7 11 0 0 -1
b:the window	0 -3 0 11 0 0 0 -3
b:their	0 -8 -4 12 -9 0 16 -7
b:their <office>	0 -2 0 -7 -7 0 19 -2
b:them	0 20 -1 -17 0 0 -2 1
b:them until	0 11 0 -3 -3 0 0 -2
b:then	0 22 0 -16 -12 0 0 0
b:there	-3 10 -3 3 0 -2 0 -5
b:there 's	0 7 0 -10 0 0 -6 9
b:there from	0 11 0 -10 0 0 0 0
b:there is	0 -7 0 14 -3 0 1 -4
b:there on	0 -5 0 12 -2 0 0 -2
b:these	0 4 0 7 -10 0 0 -4
b:they	-15 -5 16 -10 -2 -4 8 8
b:they are	-4 -4 2 13 0 0 6 -11
b:they have	0 3 0 28 -13 0 0 -17
b:they meet	0 0 0 -5 -3 0 0 10
b:they vote	0 0 0 -13 15 0 0 0
b:they were	0 2 0 7 0 0 0 -17
b:they will	0 -10 6 13 -7 0 0 -3
b:they would	0 -11 0 1 0 0 0 13
b:they'll	0 -4 0 12 -2 0 0 -2
b:thi	0 -20 -3 5 5 6 0 1
b:though	0 3 0 -6 9 0 0 -6
b:threat	0 4 0 4 0 0 0 -10
b:threat of	0 7 0 0 0 0 0 -11
b:threaten	0 4 0 -8 12 0 0 -3
b:three	0 1 0 4 8 0 0 -14
b:through	0 -21 0 -9 10 0 0 17
b:through the	0 -4 0 -1 -3 0 0 10
b:ticket	0 -6 0 15 0 0 0 -4
b:tiktok	0 0 0 -12 0 17 0 0
b:till	10 -19 0 -15 -7 8 0 16
b:till the	0 -1 0 -7 0 0 0 11
b:time	0 3 0 12 7 0 0 -21
b:tin	5 -12 0 8 0 0 0 0
b:to	0 -8 -5 -2 -6 15 0 5
b:to <level>	0 29 -3 -24 2 0 0 -5
b:to <name>	4 -8 0 9 -1 -2 0 0
b:to <seat>	0 2 0 2 -12 0 0 2
b:to a	0 3 0 7 -3 3 0 -11
b:to an	0 7 0 -15 0 0 0 10
b:to apply	0 -13 0 10 0 0 0 3
b:to approve	0 0 0 -14 11 0 0 3
b:to be	-3 2 1 1 -3 3 4 -13
b:to charge	0 -11 0 0 8 0 0 1
b:to close	0 0 0 -5 -2 13 0 -2
b:to come	0 -10 0 10 5 0 0 -2
b:to conclude	0 0 0 -11 0 0 13 0
b:to do	0 0 0 -12 8 0 3 0
b:to end	5 -6 -9 11 -3 0 5 -5
b:to enter	4 16 0 -10 -8 0 0 0
b:to have	0 8 4 -18 2 0 -3 9
b:to hold	0 -4 0 -2 -5 0 0 13
b:to invest	0 0 0 8 -2 0 0 0
b:to its	0 0 0 10 0 0 0 -9
b:to lower	0 8 0 -9 0 0 0 1
b:to meet	0 0 0 17 -5 0 0 -4
b:to open	0 -3 0 -8 13 0 0 -1
b:to pay	0 10 0 -7 2 0 0 -4
b:to return	0 -11 0 4 0 0 0 8
b:to sign	0 -3 0 13 0 0 -1 -9
b:to stop	0 0 0 -3 9 0 0 -5
b:to take	-4 -12 0 17 0 0 0 0
b:to talk	0 0 0 -8 -1 0 0 13
b:to the	0 -3 0 -2 -1 -5 -8 8
b:to their	0 11 0 -8 0 0 0 0
b:toward	0 0 0 -9 0 0 0 11
b:town	0 0 0 9 -4 0 0 -7
b:trade	0 -8 -1 3 -3 0 0 9
b:trade agreement	0 -13 0 4 -1 0 0 6
b:trade minister	0 -6 0 13 0 0 0 -4
b:trade representative	0 10 0 -12 2 0 0 0
b:trade truce	0 0 0 -11 0 0 0 12
b:transfer	0 -6 -4 17 -1 0 0 -2
b:treaty	0 -7 0 0 -15 0 10 7
b:truce	-22 15 -8 -8 -9 -2 3 11
b:truce by	0 6 0 0 0 0 5 -13
b:truce end	0 -8 0 -18 -2 0 0 26
b:truce expire	0 -8 0 -4 0 0 0 10
b:truce go	0 0 0 -9 0 0 0 10
b:truce is	0 12 0 -25 3 0 2 5
b:truce lapse	0 -3 0 13 0 0 0 -8
b:truce on	0 0 0 -15 3 0 0 10
b:truce over	0 0 0 -8 0 0 0 9
b:truce run	0 -6 0 9 -1 0 0 -4
b:truce that	0 2 0 7 0 0 0 -9
b:truce was	0 -12 0 4 0 0 0 2
b:truce with	0 -17 0 20 -5 0 0 -8
b:truce would	0 11 0 -35 6 0 0 16
b:two	-4 -41 -6 36 -10 -4 0 -5
b:under	2 -14 12 2 0 0 -1 0
b:union	0 0 0 10 0 0 0 -5
b:unless	0 5 0 -8 -5 0 2 5
b:unless <seat>	0 12 0 -5 -3 0 0 -1
b:until	-5 -12 6 2 -1 -6 -1 6
b:up	0 -19 -3 -7 15 0 -4 18
b:up <level>	0 -13 0 13 0 0 0 0
b:up by	0 -14 0 14 3 0 0 -1
b:up on	0 3 0 -12 4 0 0 3
b:up to	0 3 0 -9 -1 0 0 10
b:us	0 -10 0 -7 5 0 0 16
b:us to	0 3 0 -13 0 0 0 9
b:used	0 -11 0 -3 14 0 0 0
b:used from	0 -6 0 -3 10 0 0 0
b:valid	0 -9 5 -10 -5 0 0 19
b:vessel	0 0 0 -10 3 0 0 5
b:video	0 -6 0 23 -8 0 0 -2
b:visit	0 -6 0 17 -6 0 0 0
b:vote	0 -14 -1 -7 22 -1 -3 -10
b:vote is	0 -3 0 -9 15 0 0 0
b:vote on	0 -16 0 2 6 0 0 -2
b:voted	0 0 0 10 -6 0 0 0
b:wait	0 11 0 -8 0 0 7 -10
b:wait until	0 0 0 0 0 0 7 -10
b:want	0 -8 0 16 -9 0 5 -6
b:was	-6 -11 -6 8 -11 0 10 3
b:was <number>	0 -2 0 10 0 0 0 -6
b:was ask	0 9 0 -9 0 0 0 0
b:was due	0 -14 0 4 0 0 0 10
b:was no	0 0 0 -10 4 0 5 0
b:was to	0 -11 0 11 -11 4 0 1
b:we are	0 0 0 9 0 0 0 -13
b:we have	0 14 0 -3 -3 0 0 -6
b:we'll	0 0 0 10 -13 0 0 3
b:week	0 -11 0 -5 -4 8 0 15
b:week of	0 -5 0 10 -1 0 0 0
b:were	-5 -21 -9 27 13 0 -1 -13
b:were still	0 9 0 -8 0 0 0 0
b:were to	0 -13 -4 11 0 0 0 7
b:what <person>	0 3 0 -11 0 0 0 8
b:what change	0 6 10 -5 -9 0 0 -6
b:what happen	6 7 -1 -3 -9 0 0 -1
b:what is	0 -13 0 18 -1 0 0 -3
b:what they	0 -13 0 10 0 0 0 0
b:what you	0 -15 0 10 6 0 0 -1
b:when	0 -15 0 1 -3 0 0 12
b:when it	0 0 0 10 0 0 0 -9
b:when the	0 -3 0 -6 -1 0 0 13
b:when they	0 0 0 -12 0 0 0 12
b:where	0 -12 0 9 -1 4 0 -1
b:whether	0 6 0 -8 -9 0 0 11
b:which <name>	2 16 0 -9 -10 0 0 0
b:which <person>	0 -1 0 -2 9 0 0 -4
b:which a	0 -13 0 16 -1 0 0 0
b:which begin	0 -3 0 -4 0 0 0 9
b:which end	0 12 8 -13 2 0 0 -10
b:which has	0 8 0 -11 0 0 0 0
b:which run	0 0 0 -7 0 0 0 9
b:which sit	0 0 0 15 -14 0 0 0
b:which take	0 -5 0 0 0 0 0 9
b:which the	0 -14 0 22 0 0 0 -8
b:which was	0 -1 0 24 -2 0 0 -19
b:which will	0 -3 0 -12 13 0 0 2
b:who	0 0 0 21 -15 0 0 -9
b:whoever	0 0 0 13 -5 0 0 -4
b:whose	2 0 0 -12 8 0 3 0
b:will	1 -2 -6 7 1 -13 -6 -2
b:will apply	0 2 0 -13 0 0 0 5
b:will be	0 1 2 -6 -6 -3 -5 19
b:will cost	0 -8 0 15 0 0 0 -8
b:will decide	0 -1 0 -10 12 0 0 0
b:will discuss	0 0 0 9 -3 0 0 0
b:will do	0 -6 0 14 -1 0 0 -4
b:will end	0 15 0 -8 0 0 0 -8
b:will follow	0 -1 0 11 -7 0 0 0
b:will go	0 7 0 -17 0 0 0 13
b:will hear	0 -2 0 14 -10 0 0 0
b:will not	1 -16 0 13 0 0 0 0
b:will now	0 0 0 11 0 0 0 -8
b:will return	0 10 0 -4 0 0 0 -5
b:will sign	0 -4 0 9 -2 0 0 0
b:will stay	0 0 2 13 0 0 0 -18
b:window	0 -11 0 0 7 0 5 -8
b:wine	0 -3 9 -3 -1 0 0 3
b:winter	0 -5 0 20 -4 0 0 -10
b:with	-1 5 -7 -11 -13 1 9 14
b:with <level>	0 13 0 -13 0 0 0 0
b:with <name>	0 -12 -1 0 -9 0 0 11
b:with <person>	0 9 0 -1 0 0 0 -6
b:with <seat>	0 -3 0 -4 0 0 0 12
b:with a	0 0 0 -10 -6 0 3 13
b:with effect	0 -5 0 9 -1 0 0 0
b:with the	0 0 0 8 7 0 0 -12
b:without the	0 -18 6 19 0 0 0 -12
b:word	0 11 0 -9 0 0 0 0
b:working	0 0 0 11 0 0 0 -8
b:worth	0 14 0 -3 -2 0 0 -8
b:would	-5 2 -9 -6 -8 3 3 12
b:would apply	-1 -9 0 12 -2 0 0 0
b:would be	-1 -2 0 3 -8 2 0 3
b:would carry	0 0 0 -12 0 0 0 13
b:would decide	0 0 0 -10 13 0 0 0
b:would end	0 10 0 -24 6 0 0 8
b:would go	0 11 0 1 0 0 0 -14
b:would have	0 -39 0 19 9 5 -4 3
b:would last	0 12 0 -15 0 0 0 1
b:would meet	0 0 0 -8 9 0 0 0
b:would otherwise	0 -8 0 -5 0 0 0 14
b:would raise	0 11 0 -9 0 0 0 0
b:would return	0 1 0 6 0 0 0 -9
b:would run	0 0 0 -4 -1 0 0 9
b:would start	-1 12 0 -8 0 0 0 0
b:would take	0 -12 0 1 8 0 0 0
b:write	0 -6 6 -9 9 0 0 2
b:write on	0 -11 0 -2 5 0 0 5
b:you	0 -3 0 16 0 0 -1 -8
b:your	0 -8 -2 15 -2 -7 -2 1
b:·	0 -2 0 12 0 0 0 -3
b:— <name>	10 13 -1 -17 1 0 0 -4
b:— <office>	0 9 0 -8 0 0 0 0
b:— from	0 16 0 -14 0 0 0 0
b:— the	0 -19 0 20 -5 0 0 0
b:•	0 13 2 2 -9 0 4 -15
c0=agree	-5 -5 -8 -4 14 -7 0 6
c0=bear	-3 -14 0 10 5 -4 -6 7
c0=begin	8 -6 -7 10 1 -3 -2 -5
c0=down	0 -1 -9 4 -2 -2 0 3
c0=end	0 8 -11 9 -5 -7 0 -7
c0=impose	-5 -4 -11 9 1 5 0 0
c0=propose	-14 -1 -8 7 -2 -7 2 1
c0=return	0 15 -4 1 -1 0 -2 -10
c0=sell	1 -2 0 18 -7 -1 -1 -8
c0=threaten	0 -2 0 3 7 0 0 -11
c0=up	-3 0 -9 9 3 4 -7 -6
c1=agree	-6 -6 0 -8 12 -8 13 2
c1=agree & d:ahead	-6 -7 0 -7 12 -8 14 0
c1=bear	-5 -5 -4 3 0 -6 0 9
c1=bear & d:ahead	-4 -2 -4 -3 0 -6 0 13
c1=bear & d:today	0 -7 0 18 0 0 0 -7
c1=buy	0 -4 8 16 -11 0 0 -13
c1=buy & d:ahead	0 -4 8 16 -11 0 0 -12
c1=down	0 0 -11 3 -5 -3 7 0
c1=down & d:ahead	0 -2 -11 3 -4 -3 7 2
c1=end	5 3 -9 13 -5 -8 -1 -9
c1=end & d:ahead	5 5 -8 10 -4 -8 -1 -8
c1=end & d:today	0 -5 0 5 0 0 0 0
c1=impose & d:today	0 -4 0 22 0 0 0 -16
c1=propose	-8 -9 -7 4 10 -6 0 -2
c1=propose & d:ahead	-8 -8 -7 2 10 -6 0 0
c1=say	-10 -3 4 0 0 0 0 5
c1=sell & d:ahead	0 -3 -1 14 -3 1 -2 -12
c1=stay & d:today	0 -10 0 5 -7 0 0 4
c1=up	-6 5 -10 3 0 4 -10 -1
c1=up & d:ahead	-5 7 -9 1 0 4 -10 -2
c2=agree	0 0 0 0 -11 -2 5 3
c2=bear	0 -14 -8 18 7 -5 0 -6
c2=begin	0 -4 -6 8 -4 2 -6 1
c2=down	0 6 0 0 -12 0 3 -6
c2=end	-2 -13 0 3 -8 0 0 10
c2=impose	-9 12 -2 0 -8 -7 0 0
c2=propose	0 -12 0 -8 12 0 7 8
c2=say	-8 -18 0 15 5 0 0 0
c2=sell	0 0 0 -3 -8 10 -3 1
c2=stay	3 -17 0 24 -12 4 3 -11
c2=suspend	-3 12 0 1 0 0 0 -8
c2=up	-5 5 -5 9 -9 3 -1 -9
ct0=agree future	0 -11 0 13 0 0 -1 -1
ct0=agree modal	0 -8 0 5 9 0 0 -9
ct0=agree modal-passive	0 0 0 10 -1 0 -2 -2
ct0=agree past	0 5 0 -9 0 0 -10 12
ct0=agree pluperfect	0 12 0 -19 -3 0 0 13
ct0=agree present-passive	0 -5 0 0 10 0 -5 0
ct0=bear future	2 -2 0 12 -9 0 3 -8
ct0=bear modal	0 -10 6 3 0 0 0 1
ct0=bear past	0 -11 0 0 6 0 0 3
ct0=bear past-passive	0 -6 0 9 0 0 0 -1
ct0=bear present	-3 10 -6 -6 2 0 -9 2
ct0=bear present-passive	0 -9 0 -1 18 0 -1 -9
ct0=begin modal	-12 -10 5 11 0 0 0 3
ct0=begin modal-passive	1 17 0 -16 0 0 0 -1
ct0=begin past	-3 -34 0 31 0 0 0 2
ct0=begin past-passive	0 -6 0 9 0 0 0 -1
ct0=begin perfect	0 0 0 9 0 0 0 -2
ct0=begin present	10 7 -9 -3 -4 -10 2 -4
ct0=begin present-passive	0 0 0 -17 6 0 0 8
ct0=buy past	0 2 9 -11 0 0 0 0
ct0=down future	0 7 0 3 1 0 -1 -17
ct0=down modal	0 6 0 -11 -10 0 0 14
ct0=down present	0 -9 -4 13 -2 0 5 -1
ct0=end future	0 17 -10 -16 -2 0 6 3
ct0=end modal	0 -3 -11 1 0 0 0 6
ct0=end past	0 -9 -2 27 -4 0 0 -15
ct0=end pluperfect	0 0 0 12 0 0 0 -11
ct0=impose future	-2 -1 -1 7 -8 -1 0 3
ct0=impose future-passive	0 2 3 -10 9 0 0 -2
ct0=impose modal	4 -3 -4 8 1 0 0 -12
ct0=impose modal-passive	3 4 0 -9 -6 4 0 2
ct0=impose past	-3 1 4 -8 -2 -3 4 9
ct0=impose perfect-passive	0 0 0 -9 0 0 0 12
ct0=impose pluperfect	0 -15 0 15 2 0 0 0
ct0=impose pluperfect-passive	0 -8 0 15 0 0 0 -2
ct0=impose present	-14 -7 0 5 3 9 4 0
ct0=impose present-passive	6 17 -11 0 -6 0 -17 -8
ct0=propose future-passive	0 -6 0 -2 9 0 0 0
ct0=propose past	0 2 0 -2 -13 0 6 3
ct0=propose past-passive	0 8 0 -17 7 0 0 3
ct0=propose present	-4 -8 -1 12 4 0 4 -11
ct0=propose present-passive	0 7 0 10 -19 0 -3 10
ct0=return modal	0 5 0 6 0 0 0 -12
ct0=return present	0 5 0 2 -14 0 0 0
ct0=say future	0 -7 7 -8 7 0 -6 4
ct0=say modal	0 -10 0 11 -3 0 0 1
ct0=say past	-12 2 -7 6 0 -5 2 0
ct0=say present	0 -9 4 2 -12 0 6 8
ct0=stay future-passive	0 1 0 10 -5 0 0 -8
ct0=stay modal	-2 6 0 6 1 -1 0 -13
ct0=stay modal-passive	1 19 0 -9 0 0 0 -13
ct0=stay present	-15 4 0 -2 3 -5 -3 3
ct0=suspend future-passive	-1 -19 0 16 7 0 0 -1
ct0=suspend modal	0 0 0 -7 0 0 0 9
ct0=suspend past	13 9 7 -17 1 0 0 -10
ct0=suspend perfect-passive	0 3 0 -10 -3 0 0 8
ct0=target past	0 10 0 0 -7 0 0 -4
ct0=target perfect	0 9 0 -19 7 0 0 1
ct0=target pluperfect	0 -10 0 7 5 0 0 -1
ct0=threaten perfect	0 11 0 -19 8 0 0 -2
ct0=threaten pluperfect	0 -12 0 10 5 0 0 0
ct0=up future	0 -11 0 11 -7 6 0 2
ct0=up pluperfect	0 0 0 -9 10 0 0 0
ct1=agree future	0 -11 0 13 0 0 -1 -1
ct1=agree infinitive	0 -6 0 -8 -5 0 20 -4
ct1=agree modal	0 -8 0 5 9 0 0 -9
ct1=agree modal-passive	0 0 0 10 -1 0 -2 -2
ct1=agree participle-passive	0 -11 5 7 -8 0 -2 6
ct1=agree past	0 11 0 -7 1 0 -7 0
ct1=agree pluperfect	0 12 0 -16 -3 0 0 8
ct1=agree present-passive	0 -5 0 0 10 0 -5 0
ct1=bear future	2 -2 0 12 -9 0 4 -7
ct1=bear gerund	0 -6 0 12 -8 0 0 0
ct1=bear infinitive	0 15 0 -16 -8 0 3 4
ct1=bear modal	0 -10 6 3 0 0 0 1
ct1=bear past	0 -11 0 1 6 0 0 2
ct1=bear past-passive	0 -6 0 9 0 0 0 -1
ct1=bear present	-3 10 -6 -6 2 0 -9 2
ct1=bear present-passive	0 -8 0 -2 18 0 -1 -9
ct1=begin future	7 0 0 0 1 5 -2 -12
ct1=begin infinitive	-1 14 0 -7 -11 0 0 0
ct1=begin modal	-12 -8 5 6 0 0 0 9
ct1=begin modal-passive	1 17 0 -16 0 0 0 -1
ct1=begin past	-3 -32 0 29 0 0 0 2
ct1=begin past-passive	0 -6 0 9 0 0 0 -1
ct1=begin perfect	0 0 0 9 0 0 0 -2
ct1=begin present	10 6 -9 -2 -4 -10 2 -3
ct1=begin present-passive	0 0 0 -17 6 0 0 8
ct1=buy infinitive	0 -5 0 10 0 0 0 0
ct1=buy past	0 2 9 -11 0 0 0 0
ct1=down future	0 7 0 3 1 0 -1 -17
ct1=down modal	0 6 0 -11 -10 0 0 14
ct1=down past	-1 -16 0 7 5 0 0 3
ct1=down present	0 -8 -4 11 -1 0 5 0
ct1=end future	0 13 -10 -13 -2 0 6 4
ct1=end gerund	0 -4 0 -8 0 0 0 13
ct1=end infinitive	9 6 6 -14 0 0 -1 0
ct1=end modal	0 -3 -11 1 0 0 0 6
ct1=end participle-passive	0 -4 -3 24 0 0 0 -15
ct1=end past	0 -8 -2 26 -3 0 0 -14
ct1=end pluperfect	0 0 0 12 0 0 0 -11
ct1=impose future	-2 0 -1 11 -8 -1 0 -3
ct1=impose future-passive	0 2 3 -10 9 0 0 -2
ct1=impose infinitive	0 2 -2 -1 -11 0 0 8
ct1=impose modal	4 -3 -3 6 3 0 0 -11
ct1=impose modal-passive	3 4 0 -9 -6 4 0 2
ct1=impose perfect-passive	0 0 0 -9 0 0 0 12
ct1=impose pluperfect	0 -9 0 8 3 0 0 0
ct1=impose pluperfect-passive	0 -8 0 14 0 0 0 -1
ct1=impose present	-10 -6 -3 -1 4 10 6 3
ct1=impose present-passive	6 17 -11 2 -5 0 -17 -11
ct1=propose future-passive	0 -6 0 -2 9 0 0 0
ct1=propose participle-passive	0 2 0 -9 14 0 4 -11
ct1=propose past	0 1 0 -3 -10 0 4 4
ct1=propose past-passive	0 8 0 -17 7 0 0 3
ct1=propose present	0 -14 0 10 11 0 0 -11
ct1=propose present-passive	0 7 0 13 -18 0 -3 3
ct1=return infinitive	0 -11 0 0 0 0 0 10
ct1=return modal	0 5 0 6 0 0 0 -12
ct1=return present	0 5 0 2 -14 0 0 0
ct1=say future	0 -7 7 -8 7 0 -6 4
ct1=say modal	0 -10 0 11 -3 0 0 1
ct1=say past	-12 3 -6 0 0 -4 0 5
ct1=say present	0 -8 4 6 -18 0 7 4
ct1=say present-passive	0 0 0 0 8 0 0 -8
ct1=stay future-passive	0 1 0 10 -5 0 0 -8
ct1=stay gerund	0 -7 2 -5 -1 0 0 10
ct1=stay infinitive	0 -11 0 4 0 0 0 5
ct1=stay modal	-2 6 0 6 1 -1 0 -13
ct1=stay modal-passive	1 19 0 -9 0 0 0 -13
ct1=stay present	-11 5 1 -1 4 -4 -2 -2
ct1=suspend future	-2 -9 2 10 0 0 0 -4
ct1=suspend future-passive	-1 -19 0 16 7 0 0 -1
ct1=suspend modal	0 0 0 -7 0 0 0 9
ct1=suspend past	13 9 7 -25 1 0 0 -4
ct1=suspend perfect-passive	0 3 0 -10 -3 0 0 8
ct1=target participle-passive	0 12 0 -14 0 0 0 4
ct1=threaten past	0 0 0 10 -8 0 0 -2
ct1=up future	0 -10 0 12 -7 6 0 0
ct1=up gerund	0 -3 0 -3 0 0 0 9
ct1=up pluperfect	0 0 0 -9 10 0 0 0
ct2=agree past	0 -10 0 2 0 0 0 6
ct2=bear infinitive	0 -11 0 1 7 0 3 -4
ct2=bear modal	3 2 0 -4 5 0 0 -9
ct2=bear present-passive	0 -11 0 12 0 0 0 0
ct2=begin past	0 0 0 16 -14 0 0 -4
ct2=begin present-passive	0 -9 0 9 0 0 0 0
ct2=down future	0 -3 0 9 0 0 0 -3
ct2=down past	0 -13 0 6 0 0 0 3
ct2=down present	0 21 0 -15 0 0 0 -5
ct2=end past	0 -8 0 12 0 0 0 -3
ct2=end present	0 0 4 -16 0 0 0 16
ct2=end present-passive	0 -5 0 10 0 0 0 0
ct2=impose future	0 13 0 -13 4 0 -6 0
ct2=impose future-passive	0 0 9 -11 0 0 0 2
ct2=impose infinitive	0 8 0 -2 -20 0 2 9
ct2=impose modal	0 -2 0 12 -2 0 0 -8
ct2=impose participle-passive	0 9 0 -9 -8 0 -2 9
ct2=impose past	-7 -8 0 -1 12 0 0 2
ct2=impose past-passive	0 9 0 0 0 0 0 -8
ct2=impose present	2 -7 -3 13 0 -2 0 -6
ct2=return present	0 2 0 -13 0 0 0 10
ct2=say past	-6 -21 0 9 4 0 0 5
ct2=say present	0 0 0 14 0 0 0 -8
ct2=stay modal	0 0 0 10 -4 0 0 -7
ct2=stay past	0 -10 0 19 5 0 0 -17
ct2=stay present	3 -5 0 0 -14 7 0 3
ct2=suspend present-passive	-1 11 0 -5 0 0 0 0
ct2=target present-passive	0 16 0 -15 -1 0 0 0
ct2=up future	0 10 0 -3 0 0 0 -5
ct2=up infinitive	0 -9 0 4 -11 4 0 9
ct2=up past	0 12 0 -8 0 0 0 -3
d:after 	4 0 0 14 -1 0 0 -12
d:after  they are entered before	0 -10 4 -1 10 0 0 0
d:after (	0 0 0 12 0 0 0 -9
d:after ,	0 -4 0 9 -7 8 0 -6
d:after , a	0 -7 0 13 0 0 0 -5
d:after , ends on	0 -3 0 -11 0 0 0 16
d:after , to	0 0 -2 -3 0 0 0 8
d:after , until	0 0 -2 13 -1 0 0 -2
d:after and	0 -8 0 12 0 0 0 -3
d:after and ends on	0 -12 0 -12 -5 0 0 29
d:after and expires on	0 -1 0 -18 0 0 0 22
d:after ends on	0 -6 0 -5 0 0 0 12
d:after from	0 14 0 -9 0 0 0 -1
d:after to	-5 -20 -4 8 -8 0 0 15
d:after to the	0 0 0 13 0 0 0 -13
d:ahead	-14 -7 -8 21 2 -8 -8 -2
d:ahead other	-53 -29 -12 68 -28 -9 -23 -10
d:ahead own	5 8 0 -18 13 -2 2 3
d:ahead-0	-10 -14 -4 57 1 9 -32 -71
d:ahead-1	-52 27 -7 9 11 -5 -14 -36
d:ahead-2	-16 13 -20 -17 30 -24 26 -9
d:ahead-3	20 -13 20 -19 2 10 -5 5
d:ahead-4	-43 22 -3 -43 -60 1 4 57
d:ahead-5	12 -100 -16 91 -36 -38 -23 -1
d:ahead-6	9 -15 6 -6 -14 -6 -12 12
d:at=0	5 5 4 18 -37 -13 1 -8
d:at=1	-15 -6 -27 21 -32 -6 -43 21
d:at=2	-10 -5 6 4 17 -10 7 -14
d:at=3	-6 -16 -15 33 11 0 -3 -28
d:before 	0 0 0 -12 -7 0 0 16
d:before (	0 -1 0 10 0 0 0 -6
d:before ,	0 3 1 -9 -2 6 0 1
d:before , a	0 -3 0 -7 0 0 0 13
d:before from	0 -2 0 10 0 0 0 -2
d:before to	0 0 0 -3 -4 0 0 12
d:before to the	0 16 0 -10 0 0 0 -6
d:begins	-2 15 -13 9 -18 12 -20 -13
d:begins ahead	-2 16 -8 -3 -17 14 -16 -2
d:begins today	1 -3 -4 26 -1 -2 -2 -22
d:by another	8 -21 5 14 0 -3 -2 0
d:by another ahead	9 -20 5 12 0 -3 -2 0
d:ends	-8 -7 -1 2 -10 -3 -31 23
d:ends ahead	-5 -8 0 -2 -12 -2 -29 27
d:ends other ahead	-34 0 0 -7 3 -7 -12 30
d:ends own ahead	8 -7 1 -1 -14 1 -21 14
d:ends own today	-7 6 -3 7 5 0 0 -11
d:ends today	-7 6 -3 7 5 0 0 -11
d:how=calendar	-2 4 -6 -10 14 -1 -6 10
d:how=relative	-12 -27 2 67 -28 -13 -27 -27
d:how=weekday	-33 -14 -22 52 -17 -15 -3 -20
d:last	5 -64 -2 61 -42 -2 -4 6
d:named=0	-29 -14 -18 60 -1 -8 -15 -29
d:named=1	2 -6 -6 -2 -9 -7 7 11
d:named=2	13 12 5 -19 3 -10 -19 9
d:named=3	-3 -32 0 -5 0 0 0 28
d:rank=0	-11 38 4 -41 21 6 18 -16
d:rank=0 of 1	-13 32 -1 -52 -61 -21 27 55
d:rank=0 of 2	0 26 -17 -19 16 -1 8 -16
d:rank=0 of 3	-7 3 0 -6 23 11 -9 -32
d:rank=0 of 4	0 -9 24 2 41 8 -14 -52
d:rank=1	-5 28 1 -45 15 -18 -5 22
d:rank=1 of 2	-15 23 -3 -41 -29 -36 -10 55
d:rank=1 of 3	0 19 10 -25 20 0 7 -21
d:rank=1 of 4	5 -5 -6 2 26 2 -5 -24
d:rank=2	10 22 11 -31 -11 6 -2 7
d:rank=2 of 3	0 8 1 -37 -22 5 0 37
d:rank=2 of 4	30 19 2 -31 1 -4 -15 2
d:rank=3	24 5 -9 -35 -6 -6 -13 33
d:span-after	-5 1 1 8 -14 -5 -6 1
d:span-before	-19 -2 -25 -3 5 -2 -7 20
d:today	-16 -15 -30 51 -16 -19 -23 -15
d:today own	-16 -15 -30 50 -16 -19 -23 -14
d:today-0	-16 -15 -30 51 -16 -19 -23 -15
f:"	1 16 -3 22 -14 -5 0 -29
f:'	0 1 0 24 -14 0 0 -14
f:'s	15 4 -3 -16 5 -3 0 4
f:(	0 7 0 -12 6 0 0 0
f:)	0 7 0 -12 6 0 0 0
f:,	10 -4 -4 10 -20 -6 -26 4
f:-	11 -7 -2 -3 3 0 0 0
f:.	-6 -4 -16 17 -17 -12 -3 12
f::	0 2 -6 1 0 -8 -10 -1
f:;	5 2 -7 11 -7 -4 -9 -4
f:<agent>	0 -5 15 -12 -9 5 13 7
f:<day-ahead>	-1 -12 12 24 -17 -18 -3 -7
f:<day-gone>	-13 -7 -3 -11 5 -11 -3 28
f:<day-today>	-10 33 5 -17 -8 -2 -2 -3
f:<duty>	2 11 3 -2 6 0 -10 -12
f:<gate>	-2 -12 -2 15 -4 6 -9 -2
f:<goods-amount>	0 3 0 -7 16 0 3 -18
f:<goods>	7 17 -22 -22 5 -10 -7 14
f:<level-noun>	-19 24 -2 -9 10 0 -17 -13
f:<level>	-14 17 -4 0 -9 -20 -2 0
f:<money>	-7 0 0 1 25 0 -6 -27
f:<month-ahead>	7 -25 8 14 -5 0 0 -4
f:<month-gone>	9 -12 0 -21 17 4 -10 18
f:<month-today>	-1 -1 0 -7 -3 0 0 15
f:<name>	3 12 -6 -39 6 -12 0 31
f:<not>	9 -17 6 7 8 -9 -9 -1
f:<number>	-2 6 9 0 0 0 -29 -4
f:<office>	0 0 0 3 -11 -7 13 0
f:<organisation>	1 19 -8 6 0 8 1 -23
f:<person>	-18 -4 -8 -9 24 0 -5 10
f:<points>	-5 3 -1 -21 -11 0 0 31
f:<quality>	1 -6 0 -29 21 -4 15 18
f:<seat>	0 -13 -12 -22 16 12 -2 28
f:<sender>	4 13 3 -1 8 -3 -7 -23
f:<span>	0 -19 -17 14 0 -10 -11 10
f:<v-agree>	-19 -7 4 10 8 0 -8 -5
f:<v-bear>	-7 4 11 4 -12 -21 1 -2
f:<v-begin>	-1 7 5 -1 -18 -4 -12 8
f:<v-buy>	0 9 4 -10 -8 0 -5 8
f:<v-deny>	10 6 0 0 -10 -1 0 -2
f:<v-down>	0 -5 -2 7 2 -11 -7 2
f:<v-end>	0 20 -1 2 -29 -3 -12 -2
f:<v-impose>	-2 0 -12 7 7 9 -39 1
f:<v-propose>	4 -23 2 3 -5 -5 6 13
f:<v-return>	-5 4 -4 8 -13 0 0 -1
f:<v-say>	-12 6 -10 6 3 -7 -5 -6
f:<v-sell>	-4 0 2 5 16 -2 -4 -20
f:<v-stay>	18 -2 -7 0 -1 3 -1 -4
f:<v-suspend>	16 1 -9 -8 5 8 -8 -4
f:<v-target>	-8 -2 -10 5 1 -4 -11 8
f:<v-threaten>	-2 4 0 32 -21 0 -4 -16
f:<v-up>	-2 -33 7 20 1 3 -3 0
f:?	0 -8 0 -12 -4 0 0 30
f:a	14 -11 -9 15 -5 10 4 -18
f:about	0 6 -2 0 -10 0 -1 8
f:above	0 19 0 -19 -1 0 0 0
f:abroad	0 -7 0 10 -8 2 0 -1
f:accept	0 5 9 -17 1 0 0 0
f:according	0 0 0 -14 12 0 0 6
f:act	0 2 0 0 13 0 0 -17
f:action	0 -10 0 12 -1 0 0 0
f:additional	-1 12 0 -14 -5 0 0 12
f:admit	0 14 0 -11 0 0 0 0
f:affiliate	0 -11 0 0 0 0 0 8
f:after	-4 -16 10 18 -1 -5 3 -9
f:afterward	0 11 0 -12 0 0 0 2
f:again	-5 -2 -1 6 12 -1 -5 -5
f:against	2 0 0 16 -10 0 0 -13
f:agent	0 -6 0 14 -9 0 0 2
f:ago	2 15 0 -17 0 0 0 1
f:agree	-1 11 0 -2 1 0 1 -2
f:agreement	-3 15 0 15 -23 0 0 -19
f:aircraft	0 -4 -1 11 0 0 0 0
f:allow	0 10 0 0 -1 0 0 -8
f:already	0 -2 0 11 -3 -1 10 -14
f:also	-2 10 0 4 -4 0 0 -7
f:although	0 4 0 -16 0 0 0 11
f:ambassador	8 -10 0 0 0 0 0 0
f:an	-1 12 -4 0 -16 0 2 -1
f:and	11 3 -14 -8 -4 -7 -5 11
f:announce	4 -9 0 21 -3 0 0 -17
f:another	0 7 0 -11 -2 0 0 10
f:answer	-4 3 0 12 5 0 0 -23
f:antimony	17 -10 0 2 -6 0 0 -11
f:any	0 -1 0 9 4 0 0 -8
f:anything	0 1 1 11 -8 0 0 -7
f:apart	0 0 0 11 0 0 0 -9
f:application	11 -10 11 -4 0 0 0 -10
f:approval	0 -7 0 -28 7 0 9 22
f:approve	-2 0 0 19 8 7 8 -42
f:are	12 -8 9 -16 16 -13 13 -1
f:arrangement	-5 -16 6 0 7 0 0 2
f:arrive	0 -17 0 2 0 0 6 6
f:as	9 -5 10 -7 14 -4 -9 -1
f:ask	-4 -29 -1 17 5 0 0 5
f:assured	0 -3 0 -15 0 0 0 17
f:at	-16 -2 -2 -2 -8 -3 13 12
f:await	0 12 0 -12 0 0 0 0
f:back	2 0 8 -9 -2 -1 -10 9
f:ban	13 0 0 9 -15 0 0 -10
f:barley	0 8 0 6 0 0 0 -15
f:basi	0 0 0 -6 -1 0 0 8
f:battery	11 9 0 -20 2 0 0 -1
f:be	-2 -13 -1 0 -13 -5 -15 25
f:because	0 0 0 11 -11 1 0 -1
f:become	0 -4 0 17 -15 0 -1 0
f:been	-7 11 -3 3 -17 2 -5 0
f:beer	0 -11 0 13 0 0 0 0
f:before	1 13 5 11 -3 0 -5 -23
f:begin	0 0 0 18 -3 0 0 -15
f:behind	0 -2 0 -8 0 0 0 12
f:being	0 -2 0 14 -8 0 0 -3
f:believe	0 0 0 11 0 0 0 -6
f:below	0 -6 0 9 0 0 0 0
f:better	0 -8 0 16 0 0 0 -9
f:between	0 -20 0 -12 0 0 5 26
f:beyond	0 -1 0 -9 0 0 0 14
f:bicycle	0 -5 0 15 0 0 0 -9
f:biscuit	0 -7 0 11 0 0 0 -2
f:border	0 -1 0 10 0 0 0 -6
f:both	-9 3 -3 13 -38 -1 -6 7
f:break	0 9 0 0 -2 0 0 -5
f:broker	0 0 0 -10 6 0 0 4
f:budget	0 -3 0 22 -14 0 0 -4
f:built	0 0 0 -9 14 0 0 -5
f:but	0 24 0 -27 13 0 0 0
f:butter	0 -29 0 11 -5 0 5 15
f:buy	0 -14 0 5 8 0 0 1
f:by	4 -8 0 35 -33 8 7 -21
f:cabinet	0 14 2 6 -11 0 0 -16
f:calendar	0 0 0 10 5 0 0 -16
f:call	6 0 0 14 -17 1 -4 -13
f:can	0 11 0 -4 -12 0 0 2
f:canola	0 12 0 -8 0 0 0 -5
f:car	-2 14 0 1 5 0 0 -26
f:carpet	0 9 0 -7 -2 0 0 1
f:carry	0 0 0 11 0 0 4 -12
f:cease	0 14 0 -19 9 0 0 0
f:cement	0 -11 0 5 0 0 0 4
f:cent	0 -20 0 15 10 0 0 -5
f:chair	0 -9 0 9 0 0 0 0
f:chance	0 0 0 -14 0 0 0 14
f:charge	-5 -34 -4 5 20 0 -1 15
f:check	0 -6 0 13 0 0 0 -3
f:cheese	0 6 0 -10 -1 0 0 4
f:chicken	0 -5 0 -4 12 0 0 0
f:city	0 -5 0 16 0 0 0 -9
f:claim	0 -3 0 8 0 0 0 0
f:close	0 10 0 -10 10 0 0 -7
f:closing	0 -3 0 -5 -4 13 0 0
f:club	0 -6 0 23 -4 0 0 -15
f:coal	0 -11 0 22 0 0 0 -15
f:cocoa	0 -6 0 13 0 0 1 -10
f:coffee	0 -15 0 -10 12 0 4 8
f:collect	-2 0 0 -23 6 0 0 19
f:come	7 -4 0 -8 -4 -2 -8 17
f:comment	0 -10 0 -20 24 0 0 1
f:commerce	0 -18 0 12 3 0 0 1
f:commission	0 13 0 -6 0 0 0 -4
f:committee	0 0 0 12 -5 0 0 -9
f:company	0 -9 0 39 -1 0 0 -33
f:complete	0 5 0 -10 0 0 0 3
f:conclude	0 -10 0 -3 -1 0 0 15
f:consent	2 -2 0 -14 6 0 0 9
f:consider	0 8 1 -10 3 0 0 -5
f:container	0 11 0 -9 0 0 0 0
f:content	2 6 0 -9 0 0 0 0
f:control	14 0 0 -8 -9 0 0 2
f:cork	0 -9 0 5 0 0 0 6
f:cost	0 2 0 9 0 0 0 -13
f:cotton	0 0 0 -5 12 0 0 -8
f:could	-3 27 0 3 -10 3 1 -32
f:council	0 -1 0 -9 22 0 5 -17
f:count	0 -12 0 7 7 0 0 -7
f:countermeasure	0 10 0 0 0 0 0 -10
f:counterpart	0 -9 0 2 -6 0 0 12
f:counting	0 0 0 -13 5 0 0 8
f:country	5 23 -9 -6 0 0 0 -11
f:cover	0 -9 0 -5 0 0 0 13
f:crane	1 0 0 6 2 0 0 -11
f:cross	0 0 0 16 0 0 0 -14
f:cut	0 -2 0 0 -7 0 0 10
f:date	0 0 0 0 -10 5 0 3
f:day	-2 13 0 -35 17 0 11 6
f:deadline	0 -19 0 29 -3 0 0 -7
f:deal	1 -2 0 0 -9 4 -2 5
f:dearer	0 -12 0 22 -11 0 0 0
f:decide	0 0 3 -8 -12 0 0 17
f:decided	0 -2 0 9 3 0 -1 -8
f:decision	0 -3 0 5 -12 0 0 8
f:decree	0 19 0 -40 -4 0 0 29
f:deficit	0 6 0 -14 9 0 0 0
f:delay	0 -5 0 9 -1 0 0 0
f:delegation	0 -1 0 13 0 0 5 -15
f:depend	-1 14 0 -1 -3 0 0 -6
f:described	0 -1 0 8 0 0 0 -3
f:desk	7 6 0 -8 -1 0 0 -1
f:did	0 -3 0 -2 0 0 0 10
f:die	0 0 0 -7 0 0 0 10
f:do	6 0 0 -19 12 0 3 2
f:doe	-1 20 0 -13 7 0 0 -8
f:doesn't	0 6 0 -15 14 0 0 -4
f:don't	4 7 0 -17 0 0 0 6
f:done	0 -9 0 0 0 0 0 8
f:double	0 0 0 11 0 0 0 -11
f:down	-2 -2 0 25 3 0 -1 -21
f:draft	0 8 0 0 -11 0 13 -9
f:driver	0 -1 0 19 0 0 0 -16
f:drop	0 0 0 10 -8 0 0 -2
f:during	0 9 0 11 0 0 0 -24
f:duty	-2 2 -4 -6 16 -7 -12 1
f:each	-3 7 0 -5 9 1 0 -6
f:earlier	0 5 0 -11 4 0 0 0
f:earth	24 -14 0 5 -16 -1 0 -5
f:easter	0 11 0 -9 0 0 0 0
f:economy	0 -9 0 8 0 0 0 0
f:effect	2 18 -1 -3 0 0 -1 -15
f:either	2 -3 0 6 -9 0 0 2
f:else	0 0 0 -13 -1 0 0 16
f:end	9 -5 0 -18 -16 0 -3 26
f:entity	0 10 0 -10 0 0 0 0
f:entry	0 23 0 -25 -2 0 0 5
f:error	0 0 0 8 0 0 0 -9
f:evening	0 -17 0 7 0 0 4 0
f:event	0 -3 0 -14 6 0 0 13
f:every	0 7 -4 3 -8 0 0 0
f:everybody	0 4 0 -13 0 0 0 11
f:everything	-2 1 0 -7 0 0 0 12
f:exclusion	0 -3 12 3 -8 0 0 -4
f:exempt	0 2 0 -11 8 0 0 0
f:expect	0 -15 -1 5 12 0 0 -3
f:expire	-1 -21 0 26 0 0 0 -10
f:export	1 3 0 0 6 0 0 -14
f:extend	0 0 -1 23 -19 0 0 -10
f:extension	-1 -2 0 -21 2 0 4 16
f:extra	0 14 0 -12 0 0 0 0
f:fact	0 -7 0 -7 0 0 0 16
f:fail	0 0 0 19 -15 0 0 0
f:failed	0 -3 0 8 0 0 0 0
f:fall	-2 9 0 4 1 -1 0 -18
f:farm	0 -17 0 24 5 0 0 -20
f:fear	0 14 0 -8 -5 0 0 2
f:fee	8 -19 0 0 16 -2 0 -2
f:fentanyl	0 -8 0 -10 0 7 0 13
f:ferry	0 0 0 9 0 0 0 -6
f:fertilizer	0 -3 0 -11 13 0 0 0
f:few	5 1 0 -12 0 0 0 4
f:fifth	0 -6 0 11 -1 0 0 0
f:final	0 0 0 11 0 0 0 -7
f:finance	0 -5 0 11 0 0 0 -4
f:firm	3 9 0 -6 -9 0 0 0
f:first	-1 0 0 -1 10 0 0 -4
f:fish	0 -17 0 17 -3 0 0 3
f:flour	0 5 0 4 -2 0 0 -9
f:flower	0 0 0 -14 7 0 0 6
f:fly	0 -6 0 10 0 0 0 0
f:follow	0 9 0 -15 -7 0 0 14
f:for	13 -3 -3 9 3 1 -15 -15
f:force	0 7 0 2 9 0 -5 -14
f:foreign	13 -12 0 3 0 0 0 -12
f:former	0 -5 0 9 -4 0 0 0
f:found	0 19 0 0 0 0 0 -16
f:four	0 13 0 -2 -1 0 0 -11
f:fourth	0 -15 0 9 12 3 0 -17
f:framework	0 -11 0 6 0 3 1 -2
f:free	0 6 0 23 -11 0 0 -19
f:from	5 16 11 -7 1 -7 -11 -15
f:fruit	0 9 0 1 0 0 0 -12
f:full	0 -6 0 10 9 0 0 -14
f:further	5 -21 3 -12 5 0 -1 19
f:future	0 -10 0 -1 0 0 0 12
f:gallium	18 -3 0 -1 -6 0 0 -11
f:gas	0 -15 0 19 0 0 0 -4
f:gate	0 -3 0 9 -2 0 0 0
f:general	-8 6 0 14 0 0 0 -16
f:geneva	0 -18 0 13 0 0 0 1
f:georgia	0 7 0 -12 0 0 0 5
f:germanium	18 -2 0 -2 -5 0 0 -11
f:get	0 -11 0 11 0 0 -2 1
f:given	0 -14 0 -3 0 0 0 16
f:glove	0 8 0 -9 0 0 0 0
f:go	-5 -2 10 -10 2 0 0 8
f:good	8 -11 0 1 -3 -5 2 5
f:government	-4 -7 0 0 -7 0 0 14
f:graphite	0 6 0 -11 3 2 0 0
f:grow	0 -4 0 10 0 0 0 0
f:grower	0 -3 0 13 -1 0 0 -6
f:growth	0 4 0 -9 6 0 0 0
f:gyeongju	0 0 0 12 0 0 0 -9
f:had	0 -6 -8 16 -5 -6 -7 0
f:half	0 0 0 -20 12 0 0 10
f:hall	0 -6 0 13 0 0 0 -5
f:hand	6 -10 0 -6 0 0 0 10
f:hang	0 -9 0 0 0 0 0 7
f:has	-11 1 12 9 -10 0 11 -13
f:have	-5 -4 -12 13 0 14 -17 -6
f:he	0 20 -6 -15 16 -5 -16 -5
f:he'd	0 19 0 -15 0 0 0 -5
f:heavy	0 0 0 12 0 0 0 -12
f:height	0 0 0 -3 0 0 0 8
f:help	2 -11 0 11 0 0 0 -1
f:her	0 12 0 -10 0 0 0 0
f:here	0 -2 0 -12 -2 0 0 23
f:high	0 15 0 -13 0 0 0 0
f:higher	0 9 0 -8 7 0 0 -8
f:highest	0 -9 0 15 0 0 0 -5
f:him	0 -9 0 24 -8 0 0 -8
f:himself	0 4 0 -15 6 0 0 3
f:his	-5 -5 0 23 -1 0 -1 -15
f:hit	0 8 0 11 -7 0 -2 -12
f:hold	4 2 0 -10 -8 12 0 2
f:holiday	0 -5 0 10 -4 0 0 0
f:hope	0 0 0 -11 -2 0 0 15
f:hour	0 -13 0 15 -2 0 -1 0
f:household	0 -15 0 20 -4 0 0 0
f:i	5 5 -4 -21 26 -1 -4 1
f:i'd	0 -1 0 19 -4 0 0 -11
f:i'm	0 8 0 2 3 0 0 -15
f:if	2 3 -8 10 -8 -6 0 -4
f:importer	0 18 0 -19 -7 0 0 7
f:impose	0 25 0 -21 0 1 0 -7
f:in	-7 -15 -7 6 -3 -8 0 16
f:increase	0 -12 0 11 0 0 0 1
f:inquiry	0 3 0 -18 18 0 0 -3
f:instead	0 -17 0 20 5 0 0 -8
f:instrument	0 -11 0 0 0 0 0 11
f:intend	0 0 0 -18 0 0 0 18
f:interest	0 -12 0 11 1 0 0 -4
f:into	0 12 0 0 7 0 0 -17
f:invest	0 -8 0 8 2 0 0 0
f:investigation	0 25 0 -9 -4 0 0 -15
f:is	7 -6 -11 8 -3 -6 6 0
f:island	0 -8 0 22 -14 2 0 -8
f:issue	-5 -6 0 2 10 0 0 0
f:it	-14 -3 -23 -1 2 -1 5 12
f:its	0 8 -12 -12 -1 11 -5 3
f:itself	0 -7 0 -9 0 0 0 15
f:job	0 -9 0 11 0 0 0 0
f:joint	0 3 0 -2 -11 13 0 -3
f:judge	0 -4 0 19 0 0 0 -13
f:juice	0 9 0 0 0 0 0 -6
f:just	11 0 0 -7 0 0 0 0
f:karachi	0 -2 0 -9 8 0 0 3
f:keep	-2 0 0 -15 -12 0 0 30
f:kilometre	0 0 0 12 0 0 0 -11
f:know	3 -8 0 17 0 0 0 -13
f:kuala	0 -10 0 3 6 0 0 0
f:lapse	0 13 0 -16 0 0 0 4
f:large	0 -4 0 9 0 0 0 -2
f:last	0 14 -5 -16 -13 -5 -10 23
f:late	0 0 0 0 13 0 0 -13
f:later	6 -2 0 5 1 0 0 -12
f:law	4 -5 0 -8 0 2 9 -1
f:lead	0 12 0 -9 3 0 0 -9
f:leader	0 13 0 0 0 0 0 -14
f:led	0 -6 0 11 0 0 0 -5
f:lemon	0 -2 0 -3 0 0 0 12
f:length	0 10 0 -7 0 0 0 -3
f:less	0 -7 0 7 8 0 0 -9
f:let	0 12 0 -5 0 3 0 -7
f:letter	0 15 0 -7 -4 0 0 -1
f:level	0 0 6 -8 0 0 -1 3
f:levy	0 0 0 -3 -11 0 0 15
f:licence	15 -16 0 13 -9 0 0 -9
f:license	7 -1 0 -5 13 0 0 -13
f:lie	0 -3 0 -13 0 0 0 16
f:lift	3 -12 0 14 0 0 0 -2
f:like	1 -19 6 10 -8 0 0 1
f:likely	0 2 0 -11 0 0 0 8
f:line	-5 -5 10 23 -5 0 7 -26
f:list	0 12 -1 2 -10 0 -1 -6
f:london	0 -5 0 14 0 0 0 -7
f:look	0 4 0 0 -15 0 0 6
f:lorry	0 -6 0 -2 0 0 0 10
f:lose	0 20 0 -6 -6 0 0 -7
f:lower	0 -3 0 4 12 0 0 -12
f:lumpur	0 -10 0 3 6 0 0 0
f:machine	0 1 0 -16 0 0 0 15
f:majority	0 0 0 -11 1 0 0 9
f:make	10 0 -2 8 0 0 3 -20
f:maker	2 9 0 -7 2 0 0 -8
f:mandate	0 -10 0 11 -5 0 3 0
f:many	0 -7 0 10 0 0 -1 0
f:matter	0 0 0 10 0 0 0 -6
f:may	0 1 0 13 14 0 -2 -26
f:me	0 9 0 1 -1 0 0 -10
f:meal	0 12 0 -9 0 0 0 -2
f:meant	0 6 0 -11 12 0 0 -8
f:measure	-2 -3 0 -6 2 0 0 13
f:mediator	0 0 0 26 0 0 0 -25
f:medicine	0 -4 -4 4 11 0 0 -8
f:meet	0 -13 0 7 6 -4 -6 0
f:member	0 15 0 0 0 0 0 -15
f:metal	6 7 0 -13 0 0 0 0
f:might	0 -10 0 -10 0 1 0 18
f:military	8 0 0 -1 0 0 0 -4
f:milk	0 -8 0 12 -10 0 0 3
f:million	0 -1 0 12 -4 0 0 -3
f:ministry	-4 -4 0 10 0 0 0 0
f:minute	0 -19 0 30 -3 0 0 -9
f:monday	0 -2 0 -7 0 0 0 11
f:money	0 10 0 0 0 0 0 -8
f:month	0 8 0 -15 9 0 0 0
f:more	4 2 -5 -2 -23 0 -3 12
f:morning	0 -9 0 -5 0 0 0 14
f:most	0 -2 0 23 -9 0 4 -19
f:motorcycle	0 -2 0 -12 0 0 4 12
f:move	0 -9 0 3 0 9 0 -3
f:mr	0 15 0 -7 9 0 0 -9
f:mrs	0 -8 0 18 0 0 0 -11
f:much	0 7 0 9 -4 0 0 -16
f:must	-1 -18 0 16 0 19 3 -21
f:my	0 0 0 -16 -7 0 4 19
f:nearly	0 -5 0 0 0 0 0 10
f:necessary	0 3 0 -12 14 0 0 -6
f:need	0 18 0 0 5 2 -2 -26
f:needed	4 -16 0 10 1 0 0 -3
f:negotiate	0 -18 0 15 -3 0 2 0
f:negotiation	0 -8 0 -1 13 0 0 -1
f:neither	0 -3 0 11 -8 0 0 0
f:net	0 0 8 -15 12 0 0 -4
f:new	-2 15 0 0 5 -1 0 -17
f:newest	0 0 0 -9 0 0 0 11
f:next	-5 4 0 -16 -4 0 0 22
f:night	0 -24 0 17 -2 0 0 8
f:nil	0 -8 0 9 0 0 0 0
f:nobody	-2 -10 0 14 0 0 -3 -3
f:noodle	0 16 0 -15 0 0 0 0
f:noon	0 7 0 4 -2 0 0 -10
f:not	11 -20 5 6 8 -2 -8 -2
f:note	0 2 0 -9 0 0 0 8
f:nothing	-5 -8 -1 2 1 0 -3 11
f:notice	6 -15 14 -7 4 0 0 0
f:now	0 -29 -1 30 13 -1 -3 -11
f:number	0 6 0 8 0 0 0 -20
f:observer	0 0 0 17 0 0 0 -16
f:of	15 2 -2 14 -8 0 0 -19
f:off	-2 -21 0 34 -17 0 0 -5
f:offer	0 -23 0 42 -5 0 0 -22
f:oil	0 12 0 -8 4 0 0 -4
f:old	0 18 10 -31 -10 0 -3 21
f:on	1 7 5 0 5 -42 -19 0
f:once	1 16 0 -15 0 0 0 0
f:one	-2 10 1 -11 -28 -9 -10 29
f:only	-1 17 -3 -1 -9 2 0 -9
f:opened	0 14 0 -6 2 0 0 -10
f:operator	0 -9 0 2 13 0 0 -6
f:opinion	0 -2 0 -4 0 0 0 11
f:or	0 -6 0 1 -13 0 0 13
f:orange	0 11 0 0 -2 0 0 -7
f:order	0 15 5 -15 -11 0 0 3
f:ordinary	0 -1 -3 10 0 0 0 -5
f:our	-10 8 -3 -42 34 -2 -5 27
f:over	2 -21 -4 0 -4 -2 -2 20
f:owe	-1 -9 11 0 0 0 0 0
f:own	0 9 0 -1 2 0 0 -5
f:owner	0 0 0 -2 10 0 0 -6
f:paint	0 -6 0 17 -11 0 0 0
f:palm	0 4 0 6 0 0 0 -11
f:paper	0 -23 0 0 0 0 0 21
f:part	-3 4 0 1 -11 0 0 0
f:parted	0 0 0 -9 0 14 0 -2
f:party	0 0 0 16 -7 -3 0 -4
f:pass	0 -13 0 -4 3 0 0 13
f:passenger	0 -8 0 12 0 0 0 -1
f:paste	0 -11 0 9 0 0 0 0
f:pause	14 12 0 -24 3 0 0 4
f:pay	0 -7 -5 11 -9 -5 7 -1
f:peace	0 -5 0 17 -1 0 0 -10
f:pen	0 -3 0 -6 -1 0 0 13
f:penalty	0 -9 0 17 -3 0 0 -4
f:people	0 -3 0 -4 -2 0 0 15
f:per	0 -3 0 -4 10 0 0 0
f:permanent	0 6 0 4 0 0 0 -13
f:person	0 0 0 11 0 0 0 -10
f:phosphate	0 -11 0 -4 12 0 0 0
f:pineapple	0 -8 0 8 0 0 0 0
f:place	3 -5 0 15 -3 0 0 -9
f:plan	0 8 0 -12 19 0 0 -7
f:plant	0 -5 7 7 -1 0 0 -10
f:player	0 0 0 10 0 0 0 -6
f:pork	0 22 -4 -15 4 0 0 -10
f:port	7 -24 0 17 -7 3 0 -2
f:potash	0 0 0 -7 0 0 0 8
f:potatoe	0 -5 0 -4 0 0 0 11
f:present	0 -2 0 -18 -13 0 4 30
f:president	1 7 0 -17 0 0 0 9
f:press	0 -9 7 5 0 0 0 -7
f:price	0 -11 0 35 -21 0 0 -5
f:prisoner	0 0 0 8 0 0 0 -7
f:product	0 11 0 -8 -3 0 0 1
f:prolong	3 0 3 -11 -1 0 0 6
f:prolongation	0 0 0 12 0 0 0 -9
f:prolonged	0 -18 0 -2 0 0 0 19
f:proposal	0 6 0 2 0 0 0 -9
f:propose	0 16 0 -15 0 0 4 -1
f:provided	0 -12 0 -11 0 0 0 23
f:publish	0 0 3 3 1 0 0 -12
f:put	-9 4 0 8 -7 0 -2 -1
f:quantity	0 -10 0 8 0 0 0 2
f:quinoa	0 6 0 -12 0 0 0 6
f:raise	0 -1 0 13 0 0 0 -14
f:rare	24 -14 0 5 -16 -1 0 -5
f:rate	-3 6 -2 -7 4 0 0 0
f:rather	0 11 0 5 0 0 0 -18
f:ratified	0 1 0 -10 11 0 0 -3
f:ratify	0 17 0 -11 3 0 0 -10
f:reach	-2 9 0 -1 -17 0 0 7
f:reading	0 0 0 -14 11 0 0 5
f:reason	0 0 0 16 -6 0 0 -10
f:reckon	0 -11 0 11 0 0 0 0
f:recommend	0 0 0 -13 1 0 0 13
f:remember	0 -1 0 10 0 0 0 -7
f:renew	0 7 0 8 0 0 0 -16
f:renewal	0 15 0 -11 -3 0 0 -1
f:renewed	0 3 0 -21 0 0 0 19
f:repair	0 0 0 8 0 0 0 -8
f:replace	0 23 0 -15 -3 0 0 -7
f:report	0 0 0 -11 16 0 0 -2
f:representative	0 -15 0 0 4 2 0 5
f:require	0 -1 0 -13 -5 0 9 11
f:rest	-1 -4 0 -7 0 0 0 14
f:result	0 -4 0 15 0 0 0 -7
f:return	-2 0 -1 -7 -1 0 0 16
f:rice	0 15 0 -17 0 0 0 6
f:rise	0 -19 0 16 -3 -1 0 10
f:room	0 -1 0 9 0 0 0 -4
f:rosario	0 -1 0 -9 -3 0 0 15
f:rose	0 0 0 -19 0 0 0 20
f:round	-3 -37 0 58 -7 0 -1 -26
f:rule	10 6 0 -1 -6 -1 0 -4
f:rum	0 4 0 5 0 0 0 -12
f:sale	1 -1 0 13 0 0 0 -12
f:salmon	0 0 0 11 0 0 0 -8
f:same	-3 4 -1 -18 -3 2 0 17
f:sanction	0 13 0 0 -3 0 0 -5
f:sardine	0 0 0 -9 0 0 0 8
f:save	0 0 0 0 11 0 0 -10
f:say	-11 4 -3 -19 -1 0 -2 21
f:seafood	0 11 0 -5 0 0 0 -5
f:season	0 -2 0 15 0 0 0 -12
f:second	0 -16 0 24 0 0 0 -12
f:section	0 38 0 -27 10 0 0 -22
f:see	0 20 0 -7 -13 0 0 -1
f:sell	0 3 0 17 -15 0 0 -11
f:senate	0 -11 0 12 5 0 0 -6
f:send	0 0 0 -14 8 0 0 4
f:session	0 -4 0 16 0 0 0 -8
f:set	0 0 0 -9 0 3 0 10
f:settle	0 -8 0 -10 6 0 0 10
f:settlement	0 -3 0 23 -4 0 0 -14
f:shall	0 -8 0 2 3 0 0 2
f:she	0 17 -4 -2 -11 0 0 0
f:sheet	0 0 0 -8 -1 0 0 13
f:ship	-6 -10 3 -3 16 0 0 -1
f:shook	0 0 0 -9 0 0 0 10
f:short	0 3 0 13 -4 0 0 -13
f:should	0 18 0 3 -6 0 -2 -14
f:show	0 -5 0 18 -7 0 0 -8
f:shut	0 -3 0 10 -1 0 0 -1
f:side	-8 -5 -3 0 4 -2 -3 10
f:sign	-9 -21 0 14 20 0 -11 -11
f:signature	-1 20 0 -19 5 0 0 -1
f:since	0 -11 -5 19 9 6 -3 -22
f:sit	0 -9 0 0 0 0 4 2
f:sleep	0 -12 0 11 -9 0 0 5
f:slip	0 15 0 -9 -4 0 0 -1
f:smelter	0 -6 0 -3 8 0 0 0
f:so	11 -13 -3 -12 11 0 -1 11
f:some	0 21 0 -20 0 0 0 2
f:somebody	0 -17 0 4 0 0 0 9
f:soybean	0 -1 0 -14 18 0 2 0
f:spring	0 17 0 0 -1 0 -1 -9
f:squash	0 0 0 -8 0 0 0 11
f:stand	-4 -8 10 8 -2 0 0 -4
f:standard	0 -9 0 14 0 0 0 -3
f:standstill	0 5 0 -10 -2 0 0 8
f:start	0 9 0 -21 0 0 0 14
f:state	0 14 0 -7 7 0 5 -14
f:stay	3 7 -1 3 12 0 -1 -27
f:steel	0 26 0 -16 14 0 0 -25
f:still	3 -11 -1 2 9 6 3 -9
f:stop	0 4 0 -9 8 0 0 0
f:strike	0 0 0 17 -4 0 0 -12
f:successor	0 0 0 15 -1 0 0 -9
f:such	7 0 0 3 0 1 0 -15
f:summer	0 11 0 6 -7 0 0 -14
f:summit	0 11 0 -10 0 0 0 0
f:surcharge	0 11 0 0 0 0 0 -11
f:suspend	-5 6 0 -9 4 0 0 3
f:suspension	1 -13 0 4 -13 0 0 13
f:table	0 -16 0 15 4 0 0 -3
f:take	3 4 -4 9 -19 0 -5 -1
f:talk	-5 -5 -3 37 -10 -5 -1 -20
f:talking	0 0 0 -9 7 0 0 1
f:tariff	9 -2 11 1 1 5 0 -17
f:tax	0 6 0 -14 -1 0 0 12
f:tea	0 23 0 -16 -4 0 0 0
f:team	0 0 0 10 0 0 0 -7
f:telephone	4 1 0 -15 -1 0 4 7
f:television	0 0 0 -13 -3 0 0 17
f:tell	-5 9 0 -1 2 0 0 -4
f:terminate	0 0 0 -7 0 0 0 9
f:text	0 -6 0 -12 3 0 2 15
f:th	0 -4 0 -21 14 0 0 11
f:than	0 11 0 3 -8 0 -2 -5
f:that	-2 7 -2 -6 -7 0 5 3
f:the	0 0 3 3 -7 13 3 -3
f:their	0 -2 -3 26 -5 -1 0 -23
f:them	6 0 11 -9 -9 -6 -3 7
f:then	2 5 -9 -15 17 17 -3 -4
f:there	9 -7 -4 1 -15 -3 -7 13
f:thereafter	0 0 0 19 0 0 0 -16
f:therefore	0 17 0 -5 -7 0 0 -7
f:they	-6 0 -1 8 -7 -4 0 0
f:thi	-14 -2 -2 -15 -1 0 11 20
f:think	-1 7 0 -4 -9 0 0 7
f:third	-2 -33 0 48 -14 0 0 -13
f:those	2 10 10 -4 -12 0 0 -11
f:though	0 12 0 -4 0 1 0 -9
f:threat	0 11 0 -11 4 0 0 -5
f:threaten	0 4 0 13 -12 0 0 -9
f:three	0 -13 0 34 -8 -2 0 -14
f:through	0 -11 0 -9 0 0 0 20
f:ticket	0 -5 0 27 -18 0 0 -1
f:tiktok	0 5 0 -15 -5 13 0 0
f:tile	0 16 0 -13 -1 0 0 0
f:till	0 -11 0 3 0 0 0 6
f:time	-4 10 0 -10 -7 5 1 4
f:to	0 12 0 -5 2 -18 3 -4
f:together	0 -17 0 14 -2 0 0 3
f:tomatoe	0 0 0 16 0 0 0 -16
f:ton	0 -6 3 -19 22 0 0 -4
f:touch	0 -1 0 -6 0 0 0 11
f:touched	0 14 0 -10 0 0 0 -3
f:tractor	0 -23 0 20 0 0 0 2
f:trader	0 -1 0 -16 9 0 0 10
f:transfer	0 -3 0 14 -5 0 0 -4
f:treaty	0 2 0 -8 -9 0 0 14
f:truce	4 5 -2 -16 -3 -5 -4 17
f:truck	0 -6 0 10 0 0 0 -2
f:two	-8 -14 -3 31 -9 0 10 -12
f:tyre	0 8 0 -31 19 0 0 9
f:unchanged	0 -17 0 20 0 0 0 0
f:under	-2 16 -7 -2 1 -3 0 -6
f:understanding	0 9 0 -21 -3 0 0 17
f:unlawful	0 28 0 -18 0 0 0 -12
f:unless	-2 -23 0 -8 0 0 0 33
f:unreliable	0 10 0 -8 0 0 0 0
f:until	12 -13 3 11 -2 -5 -2 -5
f:upon	0 -1 0 -21 0 0 0 23
f:urea	0 -9 0 -7 0 0 0 15
f:us	-5 -14 0 15 -13 0 0 6
f:use	0 5 11 -14 3 0 0 -6
f:value	12 -5 0 -18 3 0 0 5
f:volume	0 -2 0 14 0 0 0 -9
f:vote	-1 -15 0 -9 24 0 -2 4
f:waiting	0 7 0 14 0 0 -3 -16
f:wake	0 -3 0 -13 -4 0 0 19
f:walk	0 0 0 15 0 0 0 -12
f:walnut	0 5 0 -14 0 0 0 9
f:want	4 -17 2 5 -15 0 0 9
f:war	0 -12 0 15 -1 0 4 -4
f:warn	0 0 0 28 -8 0 -3 -16
f:was	2 -1 -10 16 0 0 -10 -13
f:watche	0 -10 0 5 0 0 0 4
f:way	0 -4 7 -10 0 0 -2 13
f:we	-2 20 -4 10 -19 -3 -3 -13
f:we'll	0 -7 0 8 0 0 0 0
f:weapon	1 0 0 10 0 0 0 -12
f:wednesday	0 11 0 -10 0 0 0 0
f:week	-1 15 0 -14 1 0 0 3
f:weekend	0 0 0 -9 0 0 0 10
f:well	-2 -17 10 15 0 0 0 -9
f:were	-5 -3 0 1 -24 0 0 14
f:what	0 1 0 1 -11 -1 0 5
f:wheat	0 -11 0 3 11 0 0 -3
f:when	5 -19 0 -6 -6 0 3 17
f:where	0 -9 0 13 0 0 0 -2
f:whether	1 -16 10 -11 9 0 0 5
f:which	-10 -4 1 8 0 1 -2 -5
f:while	0 -23 0 16 -3 0 0 7
f:who	-3 -12 0 20 -7 0 -1 -2
f:whoever	-2 -2 0 11 -2 0 0 0
f:whom	0 -5 0 18 0 0 0 -12
f:why	0 -11 0 18 0 0 0 -9
f:will	-11 3 0 16 -10 -1 3 -16
f:win	0 11 0 -9 0 0 0 0
f:winter	0 -6 0 20 -8 0 0 -6
f:wish	0 9 0 -15 -4 0 0 10
f:with	6 -4 0 2 1 7 -13 -2
f:withdraw	0 0 0 10 0 0 0 -11
f:without	7 -12 0 -3 -4 0 -1 16
f:wool	0 16 0 -16 0 0 0 0
f:word	0 -6 0 7 -10 0 0 6
f:world	0 -5 0 12 -3 0 0 0
f:would	-2 7 -18 -13 5 0 -13 12
f:write	2 1 0 -1 -14 0 2 3
f:wrong	0 -12 0 13 0 0 0 0
f:year	0 0 0 13 -11 0 -3 -2
f:yes	0 0 0 -16 0 0 0 19
f:yet	4 -8 2 -10 -6 0 0 19
f:york	0 17 0 -14 0 0 0 -3
f:you	3 -2 0 12 -10 0 -1 -2
f:your	0 -1 0 -3 19 0 0 -9
f:zero	0 7 0 1 -5 0 8 -15
first-of-paragraph	-18 10 -3 24 -14 -8 0 -16
h:controls	59 -20 -10 -4 -30 13 -20 -33
h:deal	-17 -1 -16 4 -7 6 16 0
h:deal truce	0 26 0 -10 -2 5 -8 -7
h:duties	-50 14 7 2 -1 -30 5 1
h:duties truce	-11 -4 -5 -10 -4 -2 -2 27
h:exclusions	-8 -8 63 -24 -15 -5 -9 -35
h:fees	-12 -11 -9 -6 43 -7 -6 -19
h:fees truce	-3 -3 0 6 27 0 0 -29
h:meeting	-11 -27 -10 40 -26 -9 -2 9
h:meeting truce	0 -9 0 -5 -13 0 -1 19
h:price	-5 -16 -8 26 13 -3 8 -36
h:procedure	-26 -10 -8 -2 53 -32 -18 -35
h:procedure truce	-2 -14 0 16 14 0 0 -15
h:sale	0 -8 -5 -14 -11 41 -10 -21
h:shipped	-3 5 10 -9 10 0 -9 -17
has-future	-4 5 3 -3 2 -19 0 4
has-gerund	-2 -13 0 7 -19 -3 8 16
has-infinitive	-2 -4 -5 -7 -14 8 15 10
has-modal	-4 -6 -17 16 2 0 -15 -1
has-participle	5 4 6 3 -1 -4 -6 -12
has-past	-6 -11 -4 42 -12 -7 1 -22
has-perfect	5 7 -10 2 -4 0 2 -6
has-pluperfect	-7 -16 -5 23 9 -1 -5 -8
has-present	-6 0 -6 12 -8 -4 -10 2
headline	11 2 10 -15 -8 0 15 0
hs:controls	35 -9 11 -26 -4 0 0 -8
hs:deal	-4 13 3 0 -19 -2 -5 1
hs:duties	8 8 -8 2 -21 0 -13 1
hs:exclusions	2 -3 19 -3 -6 0 4 -17
hs:fees	-2 -11 5 10 11 0 0 -11
hs:price	0 -15 0 11 0 0 -2 4
hs:procedure	0 -16 -1 18 15 2 -3 -20
hs:sale	0 -9 0 -8 6 15 0 0
hs:shipped	0 10 -6 -8 7 0 0 -4
l1='s	0 7 0 1 -4 4 0 -11
l1='s & d:ahead	0 7 0 0 -4 4 0 -11
l1=,	-6 -7 6 19 -4 3 -3 -16
l1=, & d:ahead	-2 -6 9 31 -2 6 0 -40
l1=, & d:today	-5 -2 -3 -4 -2 -2 -2 16
l1=:	-7 0 -3 -9 -3 7 3 11
l1=: & d:ahead	-6 2 -2 -8 -7 7 3 9
l1=<agent>	0 -1 0 14 -5 0 0 -4
l1=<begin>	0 -2 0 3 6 6 0 -9
l1=<begin> & d:ahead	0 -4 3 2 4 8 1 -10
l1=<day-ahead>	0 5 0 8 0 0 0 -13
l1=<day-ahead> & d:today	0 0 0 16 0 0 0 -14
l1=<duty>	0 -6 0 14 -1 0 0 -4
l1=<gate>	0 -1 0 12 0 0 0 -7
l1=<goods>	-2 -17 0 22 -4 -2 0 1
l1=<goods> & d:ahead	-2 -11 0 16 -4 -2 0 3
l1=<level-noun>	0 -6 0 -2 0 0 0 11
l1=<level-noun> & d:ahead	0 -4 0 -6 0 0 0 13
l1=<level>	0 -8 0 7 -3 0 0 5
l1=<level> & d:ahead	0 0 0 -14 -1 0 0 16
l1=<level> & d:today	0 -12 0 25 0 0 0 -15
l1=<name>	1 -14 0 8 -4 -1 7 0
l1=<name> & d:today	0 -3 0 8 0 0 0 -2
l1=<not>	0 -4 0 14 0 0 0 -8
l1=<not> & d:ahead	0 -3 0 16 0 0 0 -11
l1=<number> & d:today	0 -2 0 9 0 0 0 -9
l1=<seat>	3 -7 0 13 0 0 0 -8
l1=<seat> & d:ahead	3 -5 0 12 0 0 0 -8
l1=<span>	0 -6 0 16 0 0 0 -11
l1=<span> & d:ahead	0 -5 0 19 0 0 0 -15
l1=<v-agree>	0 -5 0 -1 -4 0 0 12
l1=<v-bear>	0 3 0 -8 0 0 0 5
l1=<v-bear> & d:ahead	0 8 0 -16 0 0 0 9
l1=<v-bear> & d:today	0 -6 0 13 0 0 0 -4
l1=<v-begin>	0 16 0 1 1 0 0 -25
l1=<v-begin> & d:ahead	0 17 0 -1 2 0 0 -20
l1=<v-end> & d:ahead	0 -11 3 2 -7 0 0 6
l1=<v-impose>	0 -25 -1 19 -1 0 -1 2
l1=<v-impose> & d:ahead	0 -26 0 21 -2 0 0 0
l1=<v-say> & d:ahead	0 -6 0 -2 0 0 0 10
l1=<v-sell>	0 -4 0 -6 0 0 0 10
l1=<v-stay>	0 -11 0 -11 4 0 8 9
l1=<v-stay> & d:ahead	0 -9 0 -10 4 0 8 5
l1=a	0 -17 0 19 0 0 3 -6
l1=a & d:ahead	0 -17 0 18 0 0 3 -5
l1=about	0 -6 0 0 -4 0 0 11
l1=about & d:ahead	0 -6 0 0 -4 0 0 11
l1=after	0 -7 -1 -8 12 0 -1 10
l1=after & d:ahead	0 -11 -1 -5 12 0 -1 10
l1=again	0 -3 0 9 0 0 0 -2
l1=again & d:ahead	0 -3 0 9 0 0 0 -1
l1=and & d:ahead	0 -6 0 8 8 0 0 -4
l1=apply	0 -6 0 11 0 0 0 0
l1=at	0 -9 0 0 8 0 0 0
l1=at & d:ahead	0 -9 0 0 8 0 0 0
l1=before	-8 7 -6 7 0 -5 -2 -8
l1=before & d:ahead	-8 10 -5 3 1 -5 -2 -8
l1=beyond	0 0 0 -14 0 0 0 16
l1=beyond & d:ahead	0 0 0 -14 0 0 0 16
l1=by	-5 -6 5 -13 16 -2 10 -9
l1=by & d:ahead	-5 -6 5 -14 16 -2 10 -8
l1=change	0 11 0 -6 -6 0 0 0
l1=closed	0 -2 0 11 -2 0 0 -1
l1=closed & d:ahead	0 -2 0 11 -2 0 0 -1
l1=decide	0 0 0 -6 10 0 0 0
l1=decide & d:ahead	0 0 0 -6 10 0 0 0
l1=effective	0 11 0 -4 0 0 0 -5
l1=end & d:ahead	0 -9 0 6 -5 0 0 3
l1=end & d:today	0 8 0 -5 0 0 0 0
l1=follow	0 0 0 14 -6 0 0 -4
l1=follow & d:ahead	0 0 0 14 -6 0 0 -4
l1=friday & d:today	0 0 0 9 0 0 0 -9
l1=from	8 3 -16 11 0 -8 -21 -18
l1=from & d:ahead	7 2 -15 10 0 -8 -20 -16
l1=happen	0 6 0 6 0 0 0 -13
l1=is	-1 0 0 7 -15 0 3 -2
l1=is & d:ahead	-1 2 0 3 -15 0 3 -1
l1=it	0 -7 0 12 3 0 0 -8
l1=lapse	0 0 4 -13 0 0 0 8
l1=make	0 0 0 -10 0 0 0 11
l1=mark	0 -2 0 -10 0 0 0 14
l1=mark & d:ahead	0 -2 0 -10 0 0 0 14
l1=meet & d:ahead	0 -1 0 -7 2 0 0 8
l1=noon	0 6 0 -15 6 0 0 2
l1=noon & d:ahead	0 7 0 -19 6 0 0 4
l1=not	0 -1 0 14 0 0 0 -10
l1=not & d:ahead	0 -1 0 15 0 0 0 -11
l1=of	-9 9 -5 13 -6 1 1 -22
l1=of & d:ahead	-8 12 -5 7 -4 1 2 -21
l1=of & d:today	0 -4 0 11 -1 0 0 0
l1=on	-4 3 -3 17 0 -10 -32 -14
l1=on & d:ahead	-2 4 -1 11 0 -8 -31 -12
l1=on & d:today	-1 -2 0 8 2 0 0 -2
l1=out	0 0 0 -5 -2 0 0 8
l1=out & d:ahead	0 -10 0 -1 -1 0 0 10
l1=pay & d:today	0 -4 0 9 0 0 0 -1
l1=say	0 -5 0 -6 -8 0 0 19
l1=say & d:ahead	0 -4 0 -5 -8 0 0 18
l1=ship	0 -4 0 -6 0 0 0 10
l1=sign	0 -5 0 -2 -4 0 0 12
l1=since	-3 -3 -2 28 -11 0 0 -12
l1=since & d:ahead	-3 -8 -2 31 -11 0 0 -11
l1=sit	0 0 0 -7 8 0 0 0
l1=sit & d:ahead	0 0 0 -6 8 0 0 0
l1=so	0 12 0 -10 0 0 0 -2
l1=start	-3 17 0 -8 1 0 0 -7
l1=start & d:ahead	-2 14 0 -9 1 0 0 -4
l1=sunday	0 0 0 -6 0 0 0 10
l1=telephone	0 0 0 -8 0 0 0 11
l1=telephone & d:today	0 0 0 -11 0 0 0 12
l1=than	0 6 0 -20 12 0 7 -6
l1=than & d:ahead	0 7 0 -21 12 0 7 -5
l1=that	0 -2 0 -10 10 0 0 6
l1=that & d:ahead	0 -2 0 -11 10 0 0 6
l1=the	0 2 4 -1 -5 -18 6 0
l1=the & d:ahead	0 2 4 -4 -4 -18 6 2
l1=the & d:today	0 0 0 15 0 0 0 -11
l1=till	10 -16 0 -8 -6 8 0 6
l1=till & d:ahead	10 -15 0 -9 -5 8 0 6
l1=time & d:today	0 -6 0 10 0 0 0 -1
l1=to	1 -2 6 -16 -5 5 -12 9
l1=to & d:ahead	1 -7 6 -16 -5 5 -12 11
l1=tuesday & d:today	0 0 0 10 0 0 0 -5
l1=with	0 -11 0 -3 -3 4 8 3
l1=with & d:ahead	0 -11 0 -3 -3 4 8 3
l1=·	0 -1 0 9 0 0 0 -1
l1=· & d:today	0 -1 0 9 0 0 0 -1
l1=— & d:today	0 -5 0 17 0 0 0 -8
l2="	2 14 0 -10 -1 0 0 -4
l2=" & d:ahead	2 15 0 -8 0 0 0 -9
l2=,	9 -1 -13 -2 -5 0 1 2
l2=, & d:ahead	9 1 -13 -6 -2 1 2 2
l2=/	0 0 0 -6 9 0 0 0
l2=/ & d:ahead	0 0 0 -6 9 0 0 0
l2=<agent>	0 8 0 1 -11 0 0 3
l2=<begin>	2 -11 0 12 2 5 -5 -6
l2=<begin> & d:today	0 -1 -2 15 0 -3 -4 -10
l2=<day-ahead>	-7 -17 -1 6 -11 6 4 9
l2=<day-ahead> & d:ahead	-7 -16 -1 4 -11 6 4 11
l2=<day-gone>	0 0 -1 12 0 0 0 -7
l2=<day-gone> & d:ahead	0 0 -1 11 0 0 0 -7
l2=<day-today>	0 12 0 -3 -1 0 0 0
l2=<day-today> & d:ahead	0 14 0 -8 0 0 0 0
l2=<duty>	0 6 5 0 3 0 0 -15
l2=<duty> & d:ahead	0 4 5 5 -1 0 0 -13
l2=<duty> & d:today	0 2 0 -7 6 0 0 0
l2=<goods>	8 -3 3 10 -10 -1 0 -10
l2=<goods> & d:ahead	9 1 4 6 -9 -1 0 -16
l2=<goods> & d:today	0 -8 0 4 -1 0 0 5
l2=<level-noun>	0 -1 0 3 -14 0 11 1
l2=<level-noun> & d:ahead	0 -2 0 5 -14 0 11 0
l2=<level>	-8 -7 -11 13 -5 -1 -6 6
l2=<level> & d:ahead	-8 -2 -11 11 -4 -1 -6 2
l2=<level> & d:today	0 -17 0 4 0 0 0 6
l2=<money>	0 -9 0 13 0 0 0 0
l2=<money> & d:ahead	0 -9 0 12 0 0 0 0
l2=<month-gone> & d:ahead	0 -1 0 -7 0 0 0 9
l2=<name>	7 -3 3 7 0 4 -4 -13
l2=<not>	0 16 0 -2 -14 0 -5 0
l2=<not> & d:ahead	0 16 0 0 -13 0 -4 -1
l2=<number> & d:today	0 -10 0 14 0 0 0 -1
l2=<office>	0 0 0 4 -2 0 6 -12
l2=<office> & d:ahead	0 -10 0 11 -1 0 6 -8
l2=<organisation>	0 -4 0 -5 11 0 0 1
l2=<organisation> & d:ahead	0 -15 0 -5 13 0 0 5
l2=<person>	-1 -1 0 13 -5 0 0 -3
l2=<person> & d:ahead	-1 0 0 14 -3 0 0 -7
l2=<points>	0 9 0 -12 0 0 0 3
l2=<points> & d:ahead	0 10 0 -13 0 0 0 3
l2=<quality>	0 -8 0 18 -8 0 0 -1
l2=<quality> & d:ahead	0 -3 0 20 -7 0 0 -11
l2=<v-agree>	-1 -6 -2 14 0 0 -3 0
l2=<v-agree> & d:ahead	-1 -6 -2 12 0 0 -3 0
l2=<v-bear>	-1 0 0 0 8 -3 -3 -6
l2=<v-bear> & d:ahead	-1 1 0 -2 8 -3 -3 -5
l2=<v-begin>	14 -6 2 5 0 -5 -8 -14
l2=<v-begin> & d:ahead	14 -7 2 7 0 -5 -8 -16
l2=<v-down>	0 -3 0 2 -4 0 -5 8
l2=<v-down> & d:ahead	0 -3 0 1 -4 0 -5 9
l2=<v-end> & d:ahead	0 1 -1 -11 -3 -6 1 10
l2=<v-impose>	-2 6 -13 -1 6 -5 6 -8
l2=<v-impose> & d:ahead	-2 5 -12 -4 7 -5 6 -4
l2=<v-impose> & d:today	0 2 0 8 0 0 0 -11
l2=<v-propose>	-1 -5 0 -5 14 -1 -8 0
l2=<v-propose> & d:ahead	0 -5 0 -4 15 0 -8 0
l2=<v-return>	0 7 0 14 -12 0 0 -18
l2=<v-return> & d:ahead	0 8 0 12 -12 0 0 -17
l2=<v-say>	-11 -5 1 15 0 -6 0 -5
l2=<v-say> & d:ahead	-10 -5 2 8 2 -5 0 -1
l2=<v-say> & d:today	0 0 0 8 -4 0 0 -2
l2=<v-sell>	-7 0 -7 18 -6 9 0 -6
l2=<v-sell> & d:ahead	-7 -2 -7 19 -6 9 0 -6
l2=<v-suspend>	8 5 -8 1 0 0 -2 -9
l2=<v-suspend> & d:ahead	8 6 -8 -1 0 0 -2 -7
l2=<v-target>	0 10 0 5 -12 0 0 -8
l2=<v-target> & d:ahead	0 5 0 9 -12 0 0 -8
l2=a	0 -10 0 17 -7 0 0 0
l2=a & d:ahead	0 -4 0 17 -6 0 0 -5
l2=adopt	0 0 0 -10 11 0 0 0
l2=agreement	0 -11 0 0 -12 0 0 16
l2=agreement & d:ahead	0 -9 0 6 -12 0 0 10
l2=ahead	0 0 0 13 0 0 0 -12
l2=ahead & d:ahead	0 0 0 11 0 0 0 -10
l2=alert	0 13 0 -9 0 0 0 -2
l2=alert & d:today	0 13 0 -9 0 0 0 -2
l2=all & d:ahead	0 9 0 0 0 0 0 -6
l2=an	0 8 0 -8 0 0 0 0
l2=an & d:today	0 9 0 -11 0 0 0 0
l2=and	0 5 0 -3 -12 0 0 3
l2=and & d:ahead	0 5 0 -2 -12 0 0 2
l2=announce	-6 1 0 6 -12 0 0 2
l2=announce & d:ahead	-6 1 0 5 -12 0 0 3
l2=answer	0 0 0 -3 -1 0 12 -2
l2=answer & d:ahead	0 0 0 -4 -1 0 12 -2
l2=apply	7 -3 0 2 -10 0 0 1
l2=apply & d:ahead	7 0 0 0 -10 0 0 1
l2=arrive	0 0 6 -20 14 0 -4 -1
l2=arrive & d:ahead	0 0 6 -20 14 0 -4 -1
l2=as & d:ahead	6 6 0 -8 1 0 0 -5
l2=as & d:today	0 -10 0 15 0 0 0 -1
l2=at	0 2 -6 12 0 0 0 -10
l2=at & d:ahead	0 4 -6 7 0 0 0 -7
l2=away	9 0 0 -10 0 0 0 3
l2=away & d:ahead	9 0 0 -10 0 0 0 3
l2=back	-1 0 0 9 0 4 0 -11
l2=back & d:ahead	-1 1 0 9 0 4 0 -11
l2=be	-5 -8 0 17 -4 0 0 2
l2=be & d:ahead	-5 -8 0 15 -4 0 0 3
l2=before	0 -4 0 10 -2 0 -4 0
l2=begin	-2 2 0 4 2 0 0 -12
l2=begin & d:ahead	-2 2 0 4 2 0 0 -12
l2=both	0 21 0 -16 -1 0 0 -7
l2=both & d:ahead	0 21 0 -16 -1 0 0 -7
l2=busan	0 0 0 17 0 0 0 -11
l2=busan & d:ahead	0 0 0 16 0 0 0 -11
l2=by	0 -10 -4 -3 6 -3 13 -9
l2=by & d:ahead	0 -9 -4 1 7 -3 13 -17
l2=by & d:today	0 0 0 -10 0 0 0 11
l2=car	0 9 0 -8 0 0 0 0
l2=case	0 5 0 -15 3 0 0 3
l2=case & d:ahead	0 5 0 -15 4 0 0 3
l2=change	0 -14 10 7 1 0 0 -3
l2=change & d:ahead	0 -14 10 7 1 0 0 -3
l2=close	0 -15 0 -2 -4 13 0 8
l2=close & d:ahead	0 -15 0 -2 -4 13 0 9
l2=closed	0 3 0 1 -15 9 0 -4
l2=closed & d:ahead	0 3 0 0 -15 9 0 -4
l2=coffee	0 12 0 -11 0 0 0 0
l2=column	0 0 0 -9 0 0 0 10
l2=column & d:today	0 0 0 -9 0 0 0 10
l2=cut	0 5 0 -9 5 0 0 0
l2=cut & d:ahead	0 5 0 -9 5 0 0 0
l2=date & d:ahead	5 2 0 -12 -10 0 4 7
l2=date & d:today	0 0 0 5 4 0 0 -11
l2=day	0 12 0 -13 -9 0 0 5
l2=day & d:ahead	0 12 0 -13 -9 0 0 5
l2=deadline	0 -7 0 -3 -9 7 13 -4
l2=deadline & d:ahead	0 -7 0 -3 -9 7 13 -4
l2=deal	9 7 0 -7 -9 0 0 0
l2=deal & d:ahead	9 7 0 -7 -9 0 0 0
l2=decide	0 -3 0 -4 8 0 0 0
l2=decide & d:ahead	0 -3 0 -4 8 0 0 0
l2=decided	0 0 0 9 -7 0 0 0
l2=decided & d:ahead	0 0 0 9 -7 0 0 0
l2=decision	0 -3 0 -14 19 0 0 0
l2=decision & d:ahead	0 -3 0 -14 19 0 0 0
l2=did	0 -4 0 15 -2 0 0 -6
l2=did & d:ahead	0 -4 0 14 -1 0 0 -6
l2=enter	0 -9 5 1 6 0 0 -4
l2=enter & d:ahead	0 -10 5 2 7 0 0 -4
l2=entry	0 -2 0 13 -3 0 0 -4
l2=entry & d:ahead	0 -1 0 11 -2 0 0 -4
l2=est	0 -6 0 -2 0 0 0 10
l2=est & d:ahead	0 -6 0 -2 0 0 0 10
l2=expire	-5 -2 6 0 -8 0 0 3
l2=expire & d:ahead	-5 -2 6 0 -8 0 0 3
l2=extend	-2 -8 4 9 -2 0 0 -1
l2=extend & d:ahead	-2 -8 4 9 -2 0 0 -1
l2=extension	0 0 1 -5 13 0 0 -4
l2=extension & d:ahead	0 -5 1 -4 13 0 0 -1
l2=fall	0 1 0 -7 -6 0 0 9
l2=fall & d:ahead	0 1 0 -8 -6 0 0 9
l2=fee	0 1 0 9 -8 0 0 -1
l2=fee & d:ahead	0 1 0 9 -8 0 0 -1
l2=follow	0 5 0 -4 8 0 0 -10
l2=follow & d:ahead	0 5 0 -4 8 0 0 -10
l2=for	0 -4 0 17 -4 0 0 -9
l2=for & d:ahead	0 -3 0 16 -4 0 0 -9
l2=force	2 16 0 -19 11 0 -2 -9
l2=force & d:ahead	2 17 0 -20 11 0 -2 -9
l2=friday	0 5 6 -3 6 -1 0 -15
l2=friday & d:ahead	1 0 7 -7 9 -1 0 -8
l2=friday & d:today	0 6 0 2 -4 0 0 -12
l2=from	12 25 0 -15 -7 0 0 -29
l2=from & d:ahead	12 23 0 -14 -6 0 0 -26
l2=geneva	0 -3 0 13 0 0 0 -4
l2=geneva & d:ahead	0 -2 0 12 0 0 0 -4
l2=go	0 0 0 -8 -1 0 0 13
l2=good	-2 -4 6 -3 -12 0 6 8
l2=good & d:ahead	-2 -2 6 -8 -12 0 6 11
l2=guayaquil	0 -5 0 -4 0 0 0 9
l2=gyeongju	0 0 0 -9 10 0 0 0
l2=gyeongju & d:ahead	0 0 0 -10 10 0 0 0
l2=happen	6 7 -1 -13 0 0 0 2
l2=happen & d:ahead	6 7 -1 -13 0 0 0 2
l2=have	-1 0 0 6 -11 -3 0 2
l2=hearing	0 0 0 -9 12 0 0 0
l2=hearing & d:ahead	0 0 0 -10 13 0 0 0
l2=home	0 -7 0 12 0 0 0 -1
l2=home & d:ahead	0 -7 0 12 0 0 0 -1
l2=in	0 0 0 10 0 0 -1 -12
l2=in & d:ahead	0 0 0 7 0 0 -1 -12
l2=increase	0 12 0 -8 0 0 0 -3
l2=increase & d:ahead	0 12 0 -8 0 0 0 -3
l2=is	0 1 0 -7 9 0 -2 1
l2=is & d:ahead	0 8 0 -10 4 0 -2 2
l2=is & d:today	0 -12 0 2 5 0 0 0
l2=it	-9 -24 0 7 7 0 5 -2
l2=it & d:ahead	-8 -22 0 2 8 0 5 0
l2=it & d:today	0 -1 0 13 0 0 0 -8
l2=its	0 -1 0 11 -2 0 0 -3
l2=its & d:ahead	0 -1 0 10 -1 0 0 -3
l2=land	0 10 0 -2 -6 0 0 0
l2=land & d:ahead	0 10 0 -2 -6 0 0 0
l2=lapse	0 -6 -7 -3 2 0 0 9
l2=lapse & d:ahead	0 -6 -7 -3 2 0 0 9
l2=last	2 0 0 -2 -13 0 0 9
l2=last & d:ahead	2 0 0 -2 -12 0 0 8
l2=later	0 0 0 -15 13 0 7 -5
l2=later & d:ahead	0 0 0 -15 13 0 7 -4
l2=letter	0 -3 0 9 0 0 0 -6
l2=make & d:ahead	0 4 0 -11 2 0 0 5
l2=matter	0 5 0 -9 8 0 0 -5
l2=meet	0 -3 0 0 9 0 0 -8
l2=meet & d:ahead	0 -3 0 -1 9 0 0 -8
l2=memo	0 13 0 -13 0 0 0 0
l2=minute	0 8 0 -9 5 0 0 -2
l2=minute & d:ahead	0 8 0 -10 5 0 0 -1
l2=mombasa	0 0 0 -7 0 0 0 11
l2=mombasa & d:ahead	0 0 0 -7 0 0 0 11
l2=monday	0 0 10 0 -3 0 0 -7
l2=monday & d:ahead	0 1 10 -3 -3 0 0 -3
l2=move	0 0 0 9 -1 0 0 -3
l2=network	0 0 0 -10 0 0 0 10
l2=network & d:ahead	0 0 0 -10 0 0 0 10
l2=next	0 -3 0 10 0 0 0 -2
l2=next & d:ahead	0 -3 0 10 0 0 0 -2
l2=night	0 -4 0 15 0 0 0 -10
l2=night & d:ahead	0 -4 0 15 0 0 0 -10
l2=not	0 11 0 -17 0 0 0 8
l2=not & d:ahead	0 12 0 -14 0 0 0 4
l2=nothing	0 -6 0 13 -3 0 0 -2
l2=nothing & d:ahead	0 -6 0 13 -3 0 0 -1
l2=notice	0 -2 0 11 0 0 0 -3
l2=notice & d:ahead	0 -2 0 11 0 0 0 -3
l2=of	0 3 0 2 -10 -1 0 1
l2=of & d:ahead	-1 4 0 0 -10 -1 0 7
l2=on	-6 -5 6 10 3 7 0 -14
l2=on & d:today	0 -3 0 19 0 0 0 -14
l2=one	0 -9 0 3 7 0 0 -1
l2=opened	0 -7 0 12 -1 0 0 0
l2=opened & d:ahead	0 -7 0 11 -1 0 0 0
l2=out & d:ahead	-2 3 0 -9 -2 0 -2 10
l2=pay	0 -2 -2 18 -6 0 0 -12
l2=pay & d:ahead	0 0 -2 14 -5 0 0 -10
l2=place	0 2 0 -10 8 0 0 0
l2=place & d:ahead	0 2 0 -10 8 0 0 0
l2=post & d:ahead	0 -3 0 -4 8 0 0 0
l2=proclamation	0 -13 0 15 0 0 0 0
l2=proclamation & d:ahead	0 -13 0 14 0 0 0 0
l2=question	0 0 0 -7 9 0 0 0
l2=rate	0 -3 0 1 -6 0 0 9
l2=recess	0 -4 0 13 -2 0 0 -6
l2=recess & d:ahead	0 -4 0 13 -2 0 0 -6
l2=reply	0 -5 0 -10 7 0 7 0
l2=reply & d:ahead	0 -5 0 -10 7 0 7 0
l2=return	1 14 0 -2 -9 0 0 -8
l2=return & d:ahead	1 14 0 -3 -9 0 0 -7
l2=review	0 -4 0 -11 20 0 0 -4
l2=review & d:ahead	0 -3 0 -13 20 0 0 -3
l2=run	-10 6 3 -7 2 -3 -1 4
l2=run & d:ahead	-10 0 3 -3 3 -3 -1 5
l2=same	0 -3 0 -5 0 0 0 10
l2=saturday & d:ahead	0 9 0 -10 2 0 0 -1
l2=say	0 -1 5 9 -11 0 0 -1
l2=say & d:ahead	0 0 5 4 -10 0 0 -1
l2=season	0 0 0 14 0 0 0 -13
l2=season & d:ahead	0 0 0 14 0 0 0 -13
l2=send	0 0 0 12 -8 0 0 0
l2=ship	-3 0 -5 11 0 0 0 -2
l2=ship & d:ahead	-3 -1 -5 12 0 0 0 -2
l2=sign	0 -4 0 12 4 0 -1 -9
l2=sign & d:ahead	0 -3 0 11 4 0 -1 -9
l2=since	0 -7 0 14 0 0 0 -5
l2=since & d:ahead	0 -5 0 12 0 0 0 -5
l2=sit	0 -9 0 2 8 0 0 -9
l2=sit & d:ahead	0 -8 0 2 8 0 0 -9
l2=so	0 1 0 -12 8 0 2 2
l2=so & d:ahead	0 1 0 -12 8 0 2 2
l2=spoke	0 0 0 -16 6 0 6 6
l2=spoke & d:ahead	0 0 0 -16 6 0 6 6
l2=start	7 6 0 0 -6 0 0 -11
l2=start & d:ahead	7 6 0 0 -6 0 0 -11
l2=still	0 -7 0 10 0 0 0 0
l2=suspend & d:ahead	-2 5 -3 -10 3 0 0 4
l2=take	0 -4 0 0 10 0 0 -4
l2=take & d:ahead	0 -13 0 6 10 0 0 -3
l2=tangier	0 9 0 -9 0 0 0 0
l2=tangier & d:ahead	0 9 0 -9 0 0 0 0
l2=tariff	0 2 -3 5 9 0 0 -15
l2=tariff & d:ahead	0 3 -3 8 1 0 0 -14
l2=term	4 2 0 -13 -3 0 0 10
l2=term & d:ahead	4 2 0 -13 -3 0 0 10
l2=that	5 9 0 -11 -6 0 0 4
l2=that & d:ahead	5 10 0 -6 -6 0 0 0
l2=the & d:ahead	0 0 4 10 0 0 0 -14
l2=then	0 2 0 -9 0 0 0 6
l2=then & d:ahead	0 2 0 -9 0 0 0 6
l2=thing	0 -2 0 11 0 0 0 -8
l2=thing & d:ahead	0 -1 0 11 0 0 0 -7
l2=thread	0 0 0 -11 0 0 0 12
l2=thread & d:today	0 0 0 -11 0 0 0 12
l2=three	0 10 0 -1 0 0 0 -7
l2=through	0 -4 0 -13 6 0 0 12
l2=through & d:ahead	0 -4 0 -13 6 0 0 12
l2=thursday	0 -13 0 -1 -3 0 0 15
l2=till	0 -1 0 -8 0 0 0 12
l2=till & d:ahead	0 -1 0 -8 0 0 0 12
l2=time	0 11 0 1 0 0 0 -10
l2=time & d:ahead	0 11 0 1 0 0 0 -10
l2=to	-8 -15 0 6 -2 -4 -6 11
l2=to & d:ahead	-8 -16 0 2 -2 -4 -6 14
l2=treaty	0 -3 0 -6 -6 0 2 12
l2=treaty & d:ahead	0 -3 0 -7 -6 0 2 12
l2=truce & d:today	0 0 0 -11 0 0 0 13
l2=until	-3 -11 -4 -6 4 -2 0 15
l2=until & d:ahead	-3 -10 -4 -2 4 -2 0 11
l2=up	0 -11 0 -10 13 0 0 10
l2=up & d:ahead	0 -11 0 -11 14 0 0 10
l2=us	0 -2 0 -9 0 0 0 16
l2=us & d:ahead	0 -2 0 -10 0 0 0 16
l2=used	0 -10 0 -5 14 0 0 0
l2=used & d:ahead	0 -10 0 -5 14 0 0 0
l2=valid	0 -10 5 -2 -5 0 0 12
l2=valid & d:ahead	0 -9 5 -2 -5 0 0 12
l2=wait	0 16 0 -9 0 0 8 -15
l2=wait & d:ahead	0 16 0 -9 0 0 8 -15
l2=we & d:today	0 9 0 -13 0 0 0 5
l2=wednesday & d:ahead	0 12 0 -10 -6 7 0 -10
l2=wednesday & d:today	0 -12 0 -1 9 0 0 1
l2=week	0 -1 0 -15 4 5 0 10
l2=week & d:ahead	0 -1 0 -16 4 5 0 11
l2=what	0 24 0 -6 -6 0 0 -13
l2=what & d:ahead	0 21 0 0 -5 0 0 -17
l2=which	0 -11 0 4 -7 0 0 10
l2=will	10 0 0 -6 3 0 0 0
l2=will & d:ahead	10 0 0 -6 3 0 0 0
l2=window	0 0 0 -10 11 0 0 0
l2=yes	0 9 0 -5 0 0 0 -1
l2=yes & d:ahead	0 9 0 -5 0 0 0 -1
l2=—	0 8 0 6 -1 0 0 -11
l2=— & d:ahead	0 10 0 -7 0 0 0 0
l2=— & d:today	0 0 0 18 0 0 0 -14
l3='s	0 -6 0 1 -6 0 0 13
l3='s & d:ahead	0 -6 0 0 -6 0 0 15
l3=,	-4 -1 -1 8 -20 -2 0 6
l3=, & d:ahead	-3 -5 0 5 -15 -1 0 10
l3=-	0 -8 0 11 -1 0 0 1
l3=/	0 10 0 -8 0 0 0 0
l3=/ & d:today	0 13 0 -12 0 0 0 0
l3=: & d:ahead	3 10 -4 1 -5 0 0 -9
l3=;	0 -11 0 13 0 0 0 0
l3=; & d:ahead	0 -11 0 12 0 0 0 0
l3=<begin>	0 -1 5 5 -4 7 -13 1
l3=<begin> & d:ahead	2 1 9 -5 -9 10 -7 1
l3=<begin> & d:today	-3 -7 -7 14 5 -6 -8 0
l3=<day-ahead>	-2 -11 -2 9 -5 0 0 4
l3=<day-ahead> & d:ahead	-2 -10 -2 9 -5 0 0 4
l3=<duty>	-1 15 7 -7 0 0 0 -14
l3=<duty> & d:ahead	-1 17 7 -6 -5 0 0 -15
l3=<goods-amount>	0 -10 0 21 -7 0 0 -2
l3=<goods-amount> & d:ahead	0 -10 0 21 -7 0 0 -2
l3=<goods>	7 -21 0 -1 0 -3 -2 18
l3=<goods> & d:ahead	7 -10 0 -9 1 -3 -2 15
l3=<goods> & d:today	0 -19 0 12 -1 0 0 5
l3=<level-noun>	0 6 0 6 -2 0 0 -14
l3=<level-noun> & d:ahead	0 6 0 5 -2 0 0 -14
l3=<level> & d:ahead	-2 8 0 -5 -16 0 0 6
l3=<money>	0 -16 0 20 0 0 0 -2
l3=<money> & d:ahead	0 -16 0 20 0 0 0 -2
l3=<name> & d:today	0 2 0 -11 2 0 0 7
l3=<not>	-3 9 -8 6 -4 -1 0 -4
l3=<not> & d:ahead	-3 10 -8 8 -4 -1 0 -7
l3=<number>	0 18 3 -9 4 0 0 -21
l3=<number> & d:ahead	0 24 3 -19 5 0 0 -13
l3=<number> & d:today	0 -3 0 12 0 0 0 -10
l3=<office>	0 -17 0 5 7 0 9 -7
l3=<office> & d:ahead	0 -16 0 4 7 0 9 -7
l3=<organisation>	-1 -15 0 14 7 0 2 -18
l3=<organisation> & d:ahead	0 -13 0 10 8 0 2 -17
l3=<person>	5 7 0 -4 1 -2 5 -12
l3=<person> & d:ahead	5 9 0 -12 1 -1 5 -5
l3=<person> & d:today	0 -4 0 17 0 0 0 -9
l3=<points>	0 13 0 -13 0 0 0 0
l3=<points> & d:ahead	0 13 0 -14 0 0 0 0
l3=<quality>	-4 6 0 6 1 0 0 -18
l3=<quality> & d:ahead	-4 12 0 -2 1 0 0 -13
l3=<quality> & d:today	0 -9 0 17 0 0 0 -6
l3=<seat> & d:ahead	2 -10 5 5 0 0 1 -8
l3=<sender>	-6 0 2 0 -13 0 0 9
l3=<sender> & d:ahead	-6 0 2 0 -13 0 0 10
l3=<span>	-17 13 -8 -8 4 3 0 5
l3=<span> & d:ahead	-17 9 -8 -4 4 3 0 3
l3=<v-agree>	0 -8 5 -1 8 0 8 -12
l3=<v-agree> & d:ahead	0 -7 5 0 9 0 8 -15
l3=<v-bear>	-2 5 -3 -2 15 -4 0 -11
l3=<v-bear> & d:ahead	-2 5 -3 -1 15 -4 0 -11
l3=<v-deny>	10 -2 0 0 5 0 0 -15
l3=<v-deny> & d:ahead	10 -2 0 0 5 0 0 -14
l3=<v-down>	-4 -6 -3 -7 -3 0 1 21
l3=<v-down> & d:ahead	-4 -5 -3 -8 -3 0 1 22
l3=<v-impose>	10 12 0 -2 -9 1 -2 -17
l3=<v-impose> & d:ahead	10 9 0 0 -9 1 -1 -18
l3=<v-propose>	0 -8 0 -6 4 0 2 9
l3=<v-propose> & d:ahead	0 -8 0 -8 4 0 2 10
l3=<v-say>	1 6 6 -7 -12 0 -2 5
l3=<v-say> & d:ahead	1 5 6 1 -11 0 -2 -5
l3=<v-say> & d:today	0 0 0 -11 0 0 0 13
l3=<v-sell>	0 -11 0 14 -1 0 0 -5
l3=<v-sell> & d:ahead	0 -10 0 13 -1 0 0 -3
l3=<v-stay>	-13 19 1 3 -33 0 -4 0
l3=<v-stay> & d:ahead	-13 19 1 2 -33 0 -4 1
l3=<v-target> & d:today	0 6 0 -13 0 0 0 7
l3=a	0 4 -1 -23 12 9 14 -3
l3=a & d:ahead	-3 -1 0 -13 13 9 15 -11
l3=a & d:today	1 11 0 -20 0 0 0 10
l3=after	0 -6 0 -1 0 0 0 9
l3=after & d:ahead	0 -5 0 -2 0 0 0 9
l3=again	0 14 0 -7 -3 0 0 0
l3=again & d:ahead	0 14 0 -7 -3 0 0 0
l3=agree	0 0 0 5 0 0 7 -13
l3=agree & d:ahead	0 0 0 5 0 0 7 -13
l3=agreement	0 -2 0 20 3 0 -3 -20
l3=agreement & d:ahead	0 -2 0 20 3 0 -3 -20
l3=an	0 -3 -5 -2 11 0 1 0
l3=an & d:ahead	0 -6 -5 -5 11 0 1 2
l3=and & d:today	0 12 0 -3 0 0 0 -4
l3=answer	0 -7 0 14 -3 0 0 0
l3=answer & d:ahead	0 -7 0 13 -3 0 0 0
l3=apply	0 16 0 -8 0 0 0 -6
l3=apply & d:ahead	0 16 0 -8 0 0 0 -6
l3=are	3 1 -1 -14 7 0 -1 3
l3=are & d:ahead	3 1 -1 -15 7 0 -1 3
l3=arrangement	0 -8 0 -12 7 0 0 10
l3=arrangement & d:ahead	0 -8 0 -12 7 0 0 10
l3=as	0 -3 0 -4 0 0 0 9
l3=as & d:ahead	0 -1 0 -4 -1 0 0 12
l3=at	0 -7 -1 -3 5 0 0 10
l3=at & d:ahead	0 -4 -1 -8 6 0 0 12
l3=at & d:today	0 -4 0 10 0 0 0 -2
l3=be	0 0 4 -11 9 5 5 -5
l3=be & d:ahead	0 0 4 -9 9 5 5 -8
l3=been	0 -7 0 7 0 -3 -2 3
l3=before	0 -15 0 8 0 0 0 3
l3=before & d:ahead	0 -15 0 11 0 0 0 0
l3=both	0 -11 0 1 0 0 0 12
l3=both & d:ahead	0 -10 0 0 0 0 0 12
l3=busan	0 0 0 -6 0 0 0 12
l3=busan & d:ahead	0 0 0 -6 0 0 0 12
l3=by	0 0 0 14 -16 3 -1 -13
l3=by & d:ahead	0 0 0 13 -15 3 -1 -13
l3=carry	0 -2 0 9 0 0 0 -4
l3=carry & d:ahead	0 -2 0 9 0 0 0 -4
l3=ceasefire	0 0 0 19 0 0 0 -19
l3=ceasefire & d:ahead	0 0 0 19 0 0 0 -19
l3=clear	0 0 0 -6 -1 0 0 10
l3=collect	0 -8 0 -2 0 0 0 10
l3=come	0 0 0 -12 -5 0 0 15
l3=come & d:ahead	0 0 0 -13 -5 0 0 16
l3=contract	0 -3 0 13 0 0 0 -5
l3=contract & d:ahead	0 -3 0 13 0 0 0 -5
l3=country	0 -1 0 -6 3 0 9 0
l3=country & d:ahead	0 0 0 -7 3 0 9 0
l3=cut	0 -9 0 13 0 0 0 -1
l3=day	0 -12 0 16 4 0 0 -9
l3=day & d:ahead	0 -12 0 13 4 0 0 -6
l3=deal	0 -1 0 -12 -1 0 6 11
l3=deal & d:ahead	0 -1 0 -12 -1 0 6 11
l3=del	0 -3 0 12 -3 0 0 -2
l3=del & d:ahead	0 -3 0 12 -3 0 0 -2
l3=do	0 1 0 -15 0 0 3 10
l3=do & d:ahead	0 1 0 -15 0 0 3 10
l3=doe	0 10 0 -5 5 0 0 -9
l3=doe & d:ahead	0 10 0 -8 5 0 0 -5
l3=due	0 -20 0 8 0 0 0 9
l3=due & d:ahead	0 -20 0 8 0 0 0 9
l3=duty	0 3 11 -5 -11 0 0 -2
l3=duty & d:ahead	0 4 11 -7 -11 0 0 0
l3=each	0 -4 0 -3 0 0 0 10
l3=each & d:ahead	0 -4 0 -4 0 0 0 10
l3=earth	-3 0 0 10 0 0 0 0
l3=earth & d:ahead	-3 0 0 10 0 0 0 0
l3=end	0 -21 0 0 5 0 0 11
l3=end & d:ahead	0 -21 0 -2 5 0 0 14
l3=exclusion & d:ahead	0 0 0 10 0 0 0 -5
l3=export	-4 0 0 13 -5 0 0 0
l3=export & d:ahead	-4 0 0 12 -4 0 0 0
l3=extension	0 -1 0 -10 -2 0 0 17
l3=extension & d:ahead	0 -1 0 -8 -2 0 0 15
l3=fall	0 -3 0 0 -6 0 0 10
l3=fall & d:ahead	0 -2 0 0 -6 0 0 10
l3=first	0 9 0 -7 -3 0 0 2
l3=first & d:ahead	0 9 0 -8 -3 0 0 2
l3=for	2 11 -1 0 -3 0 0 -7
l3=for & d:ahead	2 12 -1 -2 -2 0 0 -5
l3=force	0 -6 0 -9 0 0 0 16
l3=force & d:ahead	0 -3 0 -5 0 0 0 12
l3=fourth	0 0 0 -9 0 0 0 10
l3=fourth & d:ahead	0 0 0 -9 0 0 0 10
l3=from	4 3 3 -10 -6 -1 0 7
l3=from & d:ahead	4 5 3 -12 -6 -1 0 7
l3=further	0 8 0 -9 0 0 0 2
l3=further & d:ahead	0 8 0 -9 0 0 0 2
l3=gave	0 -3 0 0 7 2 0 -10
l3=gave & d:ahead	0 -2 0 0 7 2 0 -10
l3=geneva	0 0 0 -8 0 0 0 11
l3=geneva & d:ahead	0 0 0 -8 0 0 0 11
l3=get	0 0 0 -10 16 0 0 -6
l3=get & d:ahead	0 0 0 -10 16 0 0 -6
l3=go	0 -9 0 8 0 0 0 1
l3=good	0 -14 -1 6 17 0 0 -6
l3=good & d:ahead	0 -16 0 0 17 0 0 -2
l3=had	0 4 0 11 -6 0 0 -13
l3=had & d:ahead	0 4 0 11 -6 0 0 -13
l3=has	1 0 0 7 -10 0 0 0
l3=has & d:ahead	1 0 0 3 -10 0 0 1
l3=heard	0 0 0 -7 11 0 0 0
l3=heard & d:ahead	0 0 0 -8 11 0 0 0
l3=i	0 -3 0 -9 10 0 0 1
l3=i & d:ahead	0 -3 0 -9 10 0 0 1
l3=if	0 -9 0 -3 6 0 11 -2
l3=if & d:ahead	0 -9 0 -3 6 0 11 -2
l3=in	-23 -8 -4 36 -17 0 -13 -1
l3=in & d:ahead	-23 -8 -4 33 -16 0 -13 0
l3=into	3 -5 0 1 11 0 0 -10
l3=into & d:ahead	3 -5 0 1 11 0 0 -9
l3=is	-9 7 0 -1 -11 8 -6 7
l3=is & d:ahead	-9 4 0 0 -10 8 -6 7
l3=isn't	0 6 -1 11 -14 0 -3 0
l3=isn't & d:ahead	0 6 -1 11 -14 0 -3 0
l3=it	-9 -8 9 9 2 -3 -8 -4
l3=it & d:ahead	-9 -6 9 7 3 -3 -8 -2
l3=it & d:today	0 -2 0 11 0 0 0 -4
l3=its & d:ahead	0 3 -2 -13 6 -5 0 9
l3=joint	0 -5 0 -5 9 3 0 -2
l3=joint & d:ahead	0 -3 0 -6 9 3 0 -2
l3=last	-2 -4 0 -10 11 0 0 8
l3=last & d:ahead	-2 -3 0 -10 11 0 0 7
l3=make	0 -5 0 24 -2 0 0 -15
l3=make & d:ahead	0 -5 0 24 -2 0 0 -15
l3=may	0 -5 0 0 13 0 0 -7
l3=may & d:ahead	0 -5 0 0 13 0 0 -7
l3=meet	0 -5 0 3 12 0 -1 -13
l3=meet & d:ahead	0 -5 0 2 12 0 -1 -13
l3=monday	0 16 0 -10 -3 0 0 -2
l3=monday & d:ahead	0 16 0 -10 -3 0 0 -2
l3=new	0 2 0 0 -11 0 -6 10
l3=new & d:ahead	0 4 0 0 -11 0 -6 8
l3=next	0 15 0 -13 -10 0 0 5
l3=next & d:ahead	0 15 0 -14 -10 0 0 6
l3=not	0 0 -1 -7 10 0 0 0
l3=not & d:ahead	0 0 -1 -9 10 0 0 0
l3=nothing	0 -13 0 11 0 0 0 1
l3=nothing & d:ahead	0 -13 0 11 0 0 0 1
l3=now	-1 0 10 4 -9 0 0 -7
l3=now & d:ahead	-1 0 10 4 -9 0 0 -7
l3=of	5 13 -2 -16 2 0 9 -5
l3=of & d:ahead	5 11 -1 -10 3 0 9 -13
l3=of & d:today	0 2 0 -9 0 0 0 8
l3=on & d:today	0 -5 0 16 0 0 0 -8
l3=once	0 12 0 -8 0 0 0 -2
l3=once & d:ahead	0 12 0 -8 0 0 0 -2
l3=one	8 -3 0 -16 3 0 0 6
l3=one & d:ahead	8 -3 0 -17 3 0 0 6
l3=other	3 2 0 -10 -3 0 8 -4
l3=other & d:ahead	3 2 0 -11 -3 0 8 -4
l3=otherwise	0 0 0 -12 0 0 0 14
l3=otherwise & d:ahead	0 0 0 -12 0 0 0 14
l3=our	0 -13 0 6 13 0 0 -8
l3=our & d:ahead	0 -11 0 2 13 0 0 -6
l3=out	0 0 10 5 0 0 0 -13
l3=out & d:ahead	0 0 10 3 0 0 0 -11
l3=over	0 7 0 -9 0 0 0 1
l3=over & d:ahead	0 7 0 -10 0 0 0 1
l3=own	3 1 0 -8 0 0 0 0
l3=own & d:ahead	3 1 0 -8 0 0 0 0
l3=party	0 -1 0 9 -6 0 0 0
l3=party & d:ahead	0 -1 0 9 -6 0 0 0
l3=pause	0 9 0 -11 0 0 0 0
l3=pay	0 7 0 8 -3 0 0 -13
l3=pay & d:ahead	0 8 0 7 -3 0 0 -12
l3=price	0 8 0 -5 8 0 0 -10
l3=price & d:ahead	0 8 0 -5 8 0 0 -10
l3=prolong	0 0 0 -7 0 0 0 12
l3=prolong & d:ahead	0 0 0 -7 0 0 0 12
l3=question	0 0 0 14 0 0 0 -13
l3=rate	0 -6 0 15 0 0 0 -7
l3=rate & d:ahead	0 -6 0 14 0 0 0 -6
l3=reduction	0 6 0 -8 0 0 0 3
l3=reduction & d:ahead	0 6 0 -8 0 0 0 3
l3=round	0 -6 0 11 0 0 0 0
l3=round & d:ahead	0 -6 0 10 0 0 0 0
l3=rule	10 -2 0 0 5 0 0 -15
l3=rule & d:ahead	10 -2 0 0 6 0 0 -14
l3=run	0 1 0 -10 -10 0 0 13
l3=run & d:ahead	0 2 0 -11 -10 0 0 14
l3=same	0 1 0 -9 0 0 0 9
l3=same & d:ahead	0 1 0 -9 0 0 0 9
l3=season	-1 -12 0 10 0 0 0 1
l3=season & d:ahead	-1 -12 0 10 0 0 0 1
l3=second	0 -4 0 -7 12 0 0 0
l3=second & d:ahead	0 -4 0 -8 12 0 0 0
l3=section	0 -4 0 11 0 0 0 -6
l3=section & d:ahead	0 -4 0 11 0 0 0 -6
l3=see	0 -3 0 11 0 0 0 -2
l3=see & d:ahead	0 -3 0 11 0 0 0 -2
l3=ship	3 -10 0 0 5 0 0 -1
l3=ship & d:ahead	3 -10 0 0 5 0 0 0
l3=should	0 1 0 -2 -7 0 0 10
l3=should & d:ahead	0 1 0 -3 -7 0 0 10
l3=side	0 14 0 -6 0 0 0 -4
l3=side & d:ahead	0 14 0 -6 0 0 0 -4
l3=signature	0 -1 0 -5 10 0 0 0
l3=sit	0 7 0 5 -11 0 0 -3
l3=sit & d:ahead	0 7 0 5 -11 0 0 -3
l3=social	0 0 0 -8 0 0 0 10
l3=social & d:ahead	0 0 0 -8 0 0 0 10
l3=some	13 0 0 -7 0 0 -2 -1
l3=some & d:ahead	13 0 0 -8 0 0 -2 0
l3=soybean	0 0 0 10 0 0 0 -2
l3=soybean & d:ahead	0 0 0 9 0 0 0 -1
l3=speak	0 -2 0 10 0 0 0 0
l3=speak & d:ahead	0 -2 0 10 0 0 0 0
l3=special	0 0 0 -11 8 0 0 0
l3=special & d:ahead	0 0 0 -11 8 0 0 0
l3=standstill	0 0 0 10 -1 0 0 -6
l3=standstill & d:ahead	0 0 0 10 -1 0 0 -6
l3=start	0 -3 0 10 0 0 0 -8
l3=start & d:ahead	0 -3 0 10 0 0 0 -8
l3=stay	-1 -20 4 17 0 0 0 -6
l3=stay & d:ahead	-1 -20 4 17 0 0 0 -6
l3=still	0 13 0 -11 0 0 0 0
l3=still & d:ahead	0 13 0 -11 0 0 0 0
l3=strike & d:ahead	0 0 0 9 0 0 0 -6
l3=surcharge	0 16 -2 -4 -2 0 0 -8
l3=surcharge & d:ahead	0 17 -2 -4 -2 0 0 -8
l3=suspend	8 1 3 2 0 0 0 -15
l3=suspend & d:ahead	8 1 3 2 0 0 0 -15
l3=suspension	0 7 0 4 0 0 0 -10
l3=suspension & d:ahead	0 7 0 4 0 0 0 -10
l3=talk	0 -7 0 -2 0 0 0 10
l3=talk & d:ahead	0 -7 0 17 0 0 0 -4
l3=talk & d:today	0 0 0 -14 0 0 0 14
l3=term	0 -10 0 10 0 0 0 0
l3=term & d:ahead	0 -10 0 10 0 0 0 0
l3=that	-7 6 -2 -9 4 0 4 1
l3=that & d:ahead	-7 9 -2 -8 0 0 4 2
l3=the	-12 0 -3 3 -10 0 0 11
l3=the & d:ahead	-12 0 -2 6 -8 0 0 5
l3=the & d:today	0 0 0 -4 -3 0 0 9
l3=their	0 -16 0 15 0 0 0 -4
l3=their & d:ahead	0 -16 0 19 0 0 0 -8
l3=they	0 6 -1 -11 2 0 -6 8
l3=they & d:ahead	0 8 -1 -13 2 0 -6 8
l3=third	0 5 0 -14 12 0 0 -1
l3=third & d:ahead	0 5 0 -14 12 0 0 -1
l3=time	0 0 0 10 0 0 0 -7
l3=to	0 -3 -15 -6 6 14 -6 7
l3=to & d:ahead	0 -5 -14 -5 7 14 -6 7
l3=treaty	0 0 0 9 0 0 0 -7
l3=truce	5 -30 0 8 -13 0 0 4
l3=truce & d:ahead	5 -28 0 5 -13 0 0 8
l3=truce & d:today	0 0 0 9 0 0 0 -7
l3=until	0 -5 0 21 0 0 0 -15
l3=until & d:ahead	0 -5 0 21 0 0 0 -15
l3=up	0 -16 0 10 0 0 0 2
l3=up & d:ahead	0 -16 0 10 0 0 0 2
l3=us	0 -10 0 -3 0 0 0 17
l3=us & d:ahead	0 -10 0 -3 0 0 0 17
l3=use	0 -8 3 14 -8 0 0 -1
l3=use & d:ahead	0 -8 3 14 -8 0 0 -1
l3=video	0 0 0 11 -1 0 0 0
l3=video & d:ahead	0 0 0 11 -1 0 0 0
l3=was	0 -9 0 14 5 0 3 -13
l3=was & d:ahead	0 -8 0 12 5 0 3 -12
l3=we	0 0 0 -7 0 0 0 10
l3=we & d:ahead	0 0 0 -7 0 0 0 8
l3=week	0 -2 0 12 -1 0 0 -4
l3=week & d:ahead	0 -2 0 9 -1 0 0 -1
l3=were	-4 -2 0 18 -5 0 0 -10
l3=were & d:ahead	-4 -1 0 20 -4 0 0 -14
l3=what	5 0 7 3 -18 0 0 -3
l3=what & d:ahead	5 2 7 -2 -16 0 0 -1
l3=what & d:today	0 -7 0 16 0 0 0 -3
l3=which	-2 16 -2 -28 0 0 0 15
l3=which & d:ahead	-2 19 -2 -33 0 0 0 17
l3=who	0 6 0 5 -10 0 0 -1
l3=who & d:ahead	0 6 0 5 -10 0 0 -1
l3=will	-5 -1 -3 10 6 -2 -3 -6
l3=will & d:ahead	-5 -1 -3 14 6 -2 -3 -13
l3=would	-11 13 -3 -12 -1 -1 12 3
l3=would & d:ahead	-11 11 -2 -14 0 0 12 7
l3=year	7 -12 0 0 0 0 0 5
l3=year & d:ahead	7 -12 0 0 0 0 0 5
l3=—	0 3 0 -7 -5 0 0 11
l3=— & d:ahead	0 -12 0 8 0 0 0 7
l3=— & d:today	0 12 0 -13 -1 0 0 4
l4="	0 8 0 -1 -2 0 0 0
l4=" & d:ahead	0 8 0 0 -1 0 0 -2
l4='	0 0 0 15 -8 0 0 -6
l4=' & d:ahead	0 0 0 15 -8 0 0 -6
l4='s	-1 -12 0 19 0 0 -2 -1
l4='s & d:ahead	-5 -11 0 16 0 0 -2 0
l4=(	0 4 0 -8 8 0 0 -3
l4=( & d:ahead	0 5 0 -11 8 0 0 0
l4=*	0 0 0 11 0 0 0 -11
l4=,	-11 3 -13 12 -4 -7 2 -5
l4=, & d:ahead	-11 3 -12 3 -2 -6 2 2
l4=, & d:today	0 -1 0 24 -2 0 0 -26
l4=.	-1 -11 12 -2 10 0 0 -3
l4=. & d:ahead	-1 -7 12 -7 10 0 0 -3
l4=:	0 -20 4 16 0 0 -3 0
l4=: & d:ahead	0 -17 5 9 1 0 -3 3
l4=: & d:today	0 -6 0 18 0 0 0 -9
l4=<agent>	-4 -2 0 14 -1 0 0 -6
l4=<agent> & d:ahead	-4 0 0 12 0 0 0 -11
l4=<begin>	4 8 -6 -7 -12 0 2 9
l4=<begin> & d:ahead	8 13 0 -19 -14 4 8 8
l4=<begin> & d:today	-6 -10 -12 16 0 -8 -10 6
l4=<day-ahead>	0 -15 -9 1 0 0 0 16
l4=<day-ahead> & d:ahead	0 -13 -8 -2 0 0 0 19
l4=<day-gone> & d:today	0 8 0 -7 0 0 0 0
l4=<day-today>	-1 0 10 -21 8 0 0 7
l4=<day-today> & d:ahead	0 0 10 -25 8 0 0 7
l4=<duty>	-3 -3 -14 7 6 0 0 0
l4=<duty> & d:ahead	-3 -2 -14 8 1 0 0 0
l4=<gate>	-3 -5 0 18 3 0 0 -10
l4=<gate> & d:ahead	-3 -4 0 15 3 0 0 -9
l4=<goods>	1 9 12 -10 -31 -2 -6 11
l4=<goods> & d:ahead	3 3 12 -5 -31 -2 -5 12
l4=<goods> & d:today	-1 11 0 -5 0 0 0 -1
l4=<level-noun>	0 -19 0 13 12 0 0 -1
l4=<level-noun> & d:ahead	0 -18 0 13 12 0 0 -5
l4=<level>	0 22 -6 -5 -16 0 0 -11
l4=<level> & d:ahead	0 21 -6 -8 -15 0 0 -6
l4=<level> & d:today	0 0 0 4 0 0 0 -10
l4=<month-gone>	7 10 -1 -6 1 0 -1 -3
l4=<month-gone> & d:ahead	7 11 -1 -6 1 0 -1 -3
l4=<name>	1 10 -6 -5 15 0 0 -14
l4=<name> & d:ahead	1 4 -6 -6 16 0 0 -10
l4=<not>	2 -9 -2 4 12 0 -5 -6
l4=<not> & d:ahead	2 -7 -2 2 13 0 -5 -5
l4=<number>	-11 -10 7 17 -24 0 0 4
l4=<number> & d:ahead	-11 -6 8 15 -23 0 0 3
l4=<number> & d:today	0 -9 0 4 0 0 0 2
l4=<office>	0 4 0 3 3 0 0 -15
l4=<office> & d:ahead	0 4 0 0 3 0 0 -13
l4=<person>	0 11 0 3 -19 0 -1 -2
l4=<person> & d:ahead	0 6 0 10 -17 0 0 -6
l4=<person> & d:today	0 7 0 -10 0 0 0 4
l4=<points>	-3 -17 0 -3 -1 0 0 26
l4=<points> & d:ahead	-3 -17 0 -3 -1 0 0 26
l4=<quality>	10 -9 0 -6 14 2 0 -7
l4=<quality> & d:ahead	10 -6 0 -14 15 2 0 -1
l4=<quality> & d:today	0 -4 0 13 0 0 0 -8
l4=<seat>	0 11 0 -1 -11 0 5 -5
l4=<seat> & d:ahead	0 0 0 -2 -10 0 5 6
l4=<seat> & d:today	0 11 0 0 0 0 0 -15
l4=<sender>	0 -11 3 6 0 0 0 0
l4=<sender> & d:ahead	0 -11 3 5 0 0 0 0
l4=<span>	-4 15 0 -7 3 0 0 -4
l4=<span> & d:ahead	-4 13 0 -5 3 0 0 -5
l4=<v-agree>	0 3 0 0 2 0 13 -18
l4=<v-agree> & d:ahead	0 0 0 -1 2 0 13 -13
l4=<v-bear>	0 -9 -2 -4 -2 2 -7 18
l4=<v-bear> & d:ahead	1 -6 -2 -2 -1 2 -7 12
l4=<v-bear> & d:today	0 -8 0 0 0 0 0 8
l4=<v-buy>	4 -6 0 -3 14 0 0 -7
l4=<v-buy> & d:ahead	6 -6 0 -6 15 0 0 -6
l4=<v-deny>	10 -6 0 -10 3 0 0 3
l4=<v-deny> & d:ahead	10 -6 0 -7 0 0 0 3
l4=<v-down>	3 0 0 -3 -2 0 9 -1
l4=<v-down> & d:ahead	3 -6 0 0 -2 0 10 0
l4=<v-down> & d:today	0 8 0 -6 0 0 0 -1
l4=<v-end>	-2 -21 6 6 -13 0 0 16
l4=<v-end> & d:ahead	-2 -20 6 13 -12 0 0 9
l4=<v-end> & d:today	0 0 0 -7 0 0 0 9
l4=<v-impose>	-1 -1 -7 5 12 -1 8 -15
l4=<v-impose> & d:ahead	-1 -1 -7 0 13 0 8 -10
l4=<v-impose> & d:today	0 0 0 15 0 0 0 -9
l4=<v-propose>	0 7 0 0 7 0 2 -18
l4=<v-propose> & d:ahead	0 7 0 0 8 0 2 -17
l4=<v-return>	0 0 0 2 -9 0 0 6
l4=<v-return> & d:ahead	0 0 0 2 -9 0 0 6
l4=<v-say>	0 -17 0 -6 12 4 -3 6
l4=<v-say> & d:ahead	0 -13 0 -10 13 4 -3 7
l4=<v-stay>	-6 1 13 5 -10 0 0 -4
l4=<v-stay> & d:ahead	-6 2 13 7 -10 0 0 -8
l4=<v-target>	0 -18 0 24 0 0 0 -3
l4=<v-target> & d:ahead	0 -16 0 22 0 0 0 -3
l4=<v-threaten>	0 -3 0 -2 9 0 0 0
l4=<v-threaten> & d:ahead	0 -3 0 -2 9 0 0 0
l4=<v-up>	0 -1 0 7 3 0 0 -10
l4=<v-up> & d:ahead	0 -1 0 7 3 1 0 -11
l4=a	0 9 2 4 -19 0 5 -13
l4=a & d:ahead	0 6 3 5 -17 0 5 -11
l4=accept	0 3 0 -14 4 0 0 4
l4=accept & d:ahead	0 3 0 -14 4 0 0 4
l4=against	0 -3 0 -15 16 0 0 1
l4=against & d:ahead	0 -3 0 -15 16 0 0 1
l4=all	0 -11 2 -1 5 0 0 8
l4=all & d:ahead	0 -11 2 2 0 0 0 9
l4=an	-4 1 0 0 -3 0 -3 9
l4=and	4 -2 -3 -5 17 -1 -5 -4
l4=and & d:ahead	4 0 -3 -6 18 -1 -5 -7
l4=and & d:today	0 -10 0 0 0 0 0 7
l4=answer	0 -3 0 -7 13 0 0 0
l4=answer & d:ahead	0 -3 0 -7 13 0 0 0
l4=are	6 3 0 7 -7 0 4 -16
l4=are & d:ahead	6 4 0 3 -7 0 4 -12
l4=arrangement	0 0 0 -5 -3 0 0 10
l4=arrangement & d:ahead	0 0 0 -4 -3 0 0 9
l4=ask	0 11 0 -6 0 0 0 -4
l4=ask & d:ahead	0 11 0 -6 0 0 0 -4
l4=at	-2 15 0 -10 -1 0 0 0
l4=at & d:ahead	-2 13 0 -10 0 0 0 1
l4=both	0 16 0 -9 2 0 -1 -5
l4=both & d:ahead	0 16 0 -9 2 0 -1 -5
l4=busan	7 0 0 -12 -1 0 0 5
l4=busan & d:ahead	7 0 0 -13 -1 0 0 6
l4=by	-3 15 -2 11 -3 0 -1 -15
l4=by & d:ahead	-3 15 -2 10 -3 0 -1 -15
l4=call	0 -2 0 15 -1 0 0 -9
l4=call & d:ahead	0 -2 0 15 -1 0 0 -9
l4=can	0 -5 0 4 11 0 0 -12
l4=can & d:ahead	0 -5 0 4 11 0 0 -12
l4=carry	0 0 0 -17 0 0 0 18
l4=carry & d:ahead	0 0 0 -17 0 0 0 18
l4=charge	0 -15 0 28 -10 0 0 -4
l4=charge & d:ahead	0 -14 0 27 -10 0 0 -3
l4=close	0 -2 0 9 0 0 0 -1
l4=come	4 -9 0 3 -7 0 10 0
l4=come & d:ahead	4 -19 0 10 -6 0 10 0
l4=come & d:today	0 8 0 -6 0 0 0 -1
l4=country	0 15 0 -10 -4 0 0 -1
l4=country & d:ahead	0 15 0 -10 -4 0 0 -1
l4=date	0 20 0 -10 -4 0 0 -11
l4=date & d:ahead	0 20 0 -10 -4 0 0 -10
l4=do	0 -8 0 16 -5 0 0 0
l4=do & d:ahead	0 -8 0 16 -5 0 0 0
l4=doe	0 5 0 17 -2 0 0 -18
l4=doe & d:ahead	0 5 0 17 -2 0 0 -18
l4=down	0 0 0 4 0 1 0 -9
l4=down & d:ahead	0 0 0 4 0 1 0 -9
l4=duty	0 9 -8 -8 5 0 0 -1
l4=duty & d:ahead	0 9 -8 -5 0 0 0 -1
l4=end	0 -10 3 -12 -6 0 0 23
l4=end & d:ahead	0 -9 3 -6 -6 0 0 17
l4=evening	0 -8 0 10 0 0 0 0
l4=extension	0 0 0 10 0 0 0 -6
l4=extension & d:ahead	0 0 0 10 0 0 0 -6
l4=face	0 8 0 -11 0 4 0 0
l4=face & d:ahead	0 8 0 -11 0 4 0 0
l4=fall	0 1 0 -9 7 0 0 0
l4=fall & d:ahead	0 1 0 -9 7 0 0 0
l4=fee	0 0 0 1 8 0 0 -8
l4=fee & d:ahead	0 0 0 1 8 0 0 -8
l4=for	-9 -8 -2 9 -9 7 -4 9
l4=for & d:ahead	-9 -4 -2 5 -9 7 -4 11
l4=force	0 9 0 -10 -3 0 0 2
l4=from	0 7 -11 -2 8 0 0 -3
l4=from & d:ahead	0 10 -11 1 8 0 0 -12
l4=from & d:today	0 -2 0 -5 0 0 0 10
l4=geneva	0 6 0 -9 0 0 0 5
l4=geneva & d:ahead	0 6 0 -9 0 0 0 5
l4=get	0 -11 0 18 -1 0 0 -5
l4=get & d:ahead	0 -11 0 18 -1 0 0 -5
l4=give	0 0 0 -18 14 0 4 0
l4=give & d:ahead	0 0 0 -18 14 0 4 0
l4=go	0 -15 0 13 0 0 0 0
l4=go & d:ahead	0 -14 0 13 0 0 0 0
l4=good	-4 -3 0 11 -5 0 0 1
l4=good & d:ahead	-4 -3 0 11 -5 0 0 1
l4=had	0 0 -1 12 -1 0 0 -11
l4=had & d:ahead	0 -6 -1 18 0 0 0 -10
l4=has	0 0 -2 -5 15 -4 -8 1
l4=has & d:ahead	0 0 -2 -5 15 -4 -8 1
l4=have	0 -24 0 9 0 0 0 6
l4=have & d:ahead	0 -24 0 9 0 0 0 7
l4=he	0 -11 0 -6 -12 0 16 6
l4=he & d:ahead	0 -10 0 -4 -12 0 16 4
l4=higher	0 11 0 -9 0 0 0 -4
l4=higher & d:ahead	0 11 0 -9 0 0 0 -4
l4=his	0 -4 0 -3 0 0 0 9
l4=his & d:ahead	0 -4 0 -3 0 0 0 9
l4=in	5 -22 2 22 -6 -2 -4 -3
l4=in & d:ahead	5 -20 2 23 -6 -2 -4 -7
l4=increase	0 -15 0 16 0 0 0 0
l4=increase & d:ahead	0 -15 0 16 0 0 0 0
l4=is	15 10 0 -1 -13 2 -6 -4
l4=is & d:ahead	15 11 0 -3 -13 2 -6 -2
l4=it	-2 3 0 -15 4 4 5 6
l4=it & d:ahead	-2 0 0 -19 5 4 5 12
l4=it & d:today	0 5 0 6 0 0 0 -12
l4=last	10 0 0 -8 4 0 0 0
l4=last & d:ahead	10 0 0 -11 4 0 0 0
l4=law	0 15 0 -10 -2 0 0 -2
l4=law & d:ahead	0 15 0 -11 -2 0 0 -2
l4=level	0 13 0 -11 0 0 0 0
l4=level & d:ahead	0 13 0 -11 0 0 0 0
l4=look	0 0 0 -8 11 0 0 -1
l4=look & d:ahead	0 0 0 -8 11 0 0 -1
l4=m	0 -2 0 -4 -2 0 0 12
l4=m & d:ahead	0 0 0 -9 -1 0 0 13
l4=meet	0 -7 0 13 -12 0 0 4
l4=meet & d:ahead	0 -7 0 13 -12 0 0 4
l4=must	0 0 0 13 -4 0 -2 -6
l4=must & d:ahead	0 0 0 13 -4 0 -2 -6
l4=my	0 -6 0 10 0 0 0 -1
l4=my & d:ahead	0 -5 0 10 0 0 0 -1
l4=new	0 -12 0 6 -1 0 0 10
l4=new & d:ahead	0 -12 0 5 -1 0 0 12
l4=next	0 -12 0 19 -10 0 0 1
l4=next & d:ahead	0 -12 0 19 -10 0 0 1
l4=not	4 0 0 -18 8 0 0 4
l4=not & d:ahead	4 0 0 -19 8 0 0 4
l4=note	0 -3 0 11 0 0 0 -3
l4=now	0 3 0 -9 -2 0 0 12
l4=now & d:ahead	0 3 0 -9 -2 0 0 12
l4=of	0 16 -4 -19 -8 -1 -4 14
l4=of & d:ahead	0 4 -4 -9 -6 -1 -4 12
l4=of & d:today	0 17 0 -15 0 0 0 0
l4=off	0 13 0 -16 0 1 0 2
l4=off & d:ahead	0 13 0 -16 0 1 0 2
l4=on	-11 -13 0 1 15 0 5 0
l4=on & d:ahead	-11 -4 0 -7 16 0 5 1
l4=on & d:today	0 -14 0 19 0 0 0 -1
l4=other	0 -8 0 -19 1 0 8 15
l4=other & d:ahead	0 -7 0 -21 1 0 8 16
l4=otherwise	0 4 0 12 0 0 0 -15
l4=otherwise & d:ahead	0 4 0 12 0 0 0 -14
l4=our & d:ahead	0 3 0 -13 9 0 0 0
l4=out	0 0 0 14 -2 0 0 -9
l4=out & d:ahead	0 0 0 13 -2 0 0 -9
l4=over	0 -11 0 14 0 0 0 -3
l4=over & d:ahead	0 -10 0 13 0 0 0 -2
l4=paper	0 -11 0 1 -9 0 0 15
l4=paper & d:ahead	0 -11 0 0 -9 0 0 15
l4=pay	0 -5 0 -1 -2 0 0 13
l4=period	0 11 0 -8 0 0 0 -2
l4=period & d:ahead	0 11 0 -8 0 0 0 -2
l4=present	0 -15 0 -4 -9 0 4 16
l4=present & d:ahead	0 -15 0 -4 -9 0 4 16
l4=prolong	0 0 0 12 0 0 0 -9
l4=prolong & d:ahead	0 0 0 12 0 0 0 -9
l4=promise	0 0 0 -12 8 0 4 0
l4=promise & d:ahead	0 0 0 -12 8 0 4 0
l4=published	0 -2 0 10 -2 0 0 0
l4=put	4 11 0 0 -6 0 0 -13
l4=put & d:ahead	4 11 0 0 -6 0 0 -13
l4=rate	0 -12 0 5 2 0 0 4
l4=rate & d:ahead	0 -12 0 5 2 0 0 4
l4=receive	0 0 0 -10 11 0 0 0
l4=reciprocal	0 4 3 -11 0 0 0 1
l4=reciprocal & d:ahead	0 4 3 -11 0 0 0 1
l4=reporter	0 10 0 -9 0 0 0 0
l4=round	0 0 0 11 -4 0 0 0
l4=round & d:ahead	0 0 0 10 -4 0 0 0
l4=rule	10 -5 0 -11 3 0 0 3
l4=rule & d:ahead	10 -5 0 -8 0 0 0 3
l4=run	0 -3 10 3 -1 0 0 -5
l4=run & d:ahead	0 -3 10 1 -1 0 0 -3
l4=say	0 1 0 -21 12 0 0 12
l4=say & d:ahead	0 2 0 -22 12 0 0 12
l4=scheduled	0 -1 0 -10 14 0 0 0
l4=scheduled & d:ahead	0 -1 0 -10 14 0 0 0
l4=second	0 11 0 0 0 0 0 -9
l4=second & d:ahead	0 11 0 0 0 0 0 -6
l4=see	0 -3 0 11 0 0 0 -6
l4=see & d:ahead	0 -3 0 11 0 0 0 -6
l4=session	0 0 0 -6 7 0 0 0
l4=session & d:ahead	0 0 0 -6 7 0 0 0
l4=shall	0 -11 0 5 5 0 0 0
l4=shall & d:ahead	0 -11 0 5 5 0 0 0
l4=should	0 1 0 -14 -2 0 0 16
l4=should & d:ahead	0 1 0 -14 -2 0 0 16
l4=sign	0 9 0 0 0 0 0 -12
l4=sit	0 0 0 15 -7 0 0 -1
l4=sit & d:ahead	0 0 0 14 -7 0 0 -1
l4=so	0 -14 0 11 -2 0 0 4
l4=so & d:ahead	0 -14 0 10 -2 0 0 4
l4=stay	0 9 1 -7 -1 0 0 -3
l4=stay & d:ahead	0 10 1 -9 -1 0 0 -2
l4=still	0 8 0 0 0 0 0 -6
l4=still & d:ahead	0 9 0 0 0 0 0 -6
l4=surcharge	0 -2 0 9 0 0 0 -6
l4=surcharge & d:ahead	0 -2 0 9 0 0 0 -6
l4=take	0 -1 0 0 10 0 0 -3
l4=take & d:ahead	0 -1 0 0 10 0 0 -3
l4=tariff	-2 -12 0 7 1 0 0 9
l4=tariff & d:ahead	-2 -12 0 6 1 0 0 11
l4=that	-1 19 -3 -16 7 0 -3 -6
l4=that & d:ahead	-1 23 -2 -22 8 0 -3 -5
l4=the	-1 9 0 4 -2 -14 0 -9
l4=the & d:ahead	0 11 0 1 -4 -13 0 -7
l4=their	3 11 0 -30 4 0 0 7
l4=their & d:ahead	3 12 0 -32 4 0 0 9
l4=there	0 -12 0 -4 7 0 3 2
l4=there & d:ahead	0 -12 0 -4 7 0 3 3
l4=they	-7 -2 11 7 0 0 -1 -10
l4=they & d:ahead	-7 -2 11 7 0 0 -1 -10
l4=thi	0 -8 0 14 0 0 0 -3
l4=thi & d:ahead	0 -8 0 13 0 0 0 -3
l4=threaten	0 -2 0 -3 9 0 0 0
l4=threaten & d:ahead	0 -2 0 -3 9 0 0 0
l4=to	-5 -8 11 2 5 7 8 -16
l4=to & d:ahead	-4 -7 11 5 5 7 8 -21
l4=to & d:today	0 0 0 -8 0 0 0 11
l4=trade	0 -21 0 13 -2 0 0 3
l4=trade & d:ahead	0 -19 0 12 -2 0 0 3
l4=truce	-2 15 0 -18 0 0 -1 9
l4=truce & d:ahead	-2 16 0 -20 0 0 -1 9
l4=under	0 -4 0 8 0 0 0 0
l4=under & d:ahead	0 -4 0 8 0 0 0 0
l4=up	-1 -9 0 0 7 0 0 5
l4=vote	0 -12 0 -4 15 0 0 -2
l4=vote & d:ahead	0 -12 0 -4 15 0 0 -2
l4=we	0 -9 0 0 -1 0 0 13
l4=we & d:ahead	0 -9 0 0 -1 0 0 13
l4=were	0 -19 -12 34 0 0 0 -7
l4=were & d:ahead	0 -18 -12 33 0 0 0 -7
l4=winter	0 -7 0 14 0 0 0 -5
l4=winter & d:ahead	0 -7 0 14 0 0 0 -5
l4=with	0 -8 0 -17 12 0 0 19
l4=with & d:ahead	0 -5 0 -20 12 0 0 20
l4=would	-1 8 0 -17 6 -1 0 9
l4=would & d:ahead	-1 8 0 -19 6 -1 0 10
l4=you	0 -12 0 4 -2 0 0 9
l4=you & d:ahead	0 -12 0 4 -2 0 0 9
l4=your	0 0 0 1 9 0 0 -9
l4=your & d:ahead	0 0 0 1 9 0 0 -9
l4=—	2 -3 0 11 0 0 0 -7
l=, a	0 -7 0 13 0 0 0 -5
l=, a & d:ahead	0 -7 0 13 0 0 0 -5
l=, and	0 -14 0 -2 8 0 0 5
l=, and & d:ahead	0 -12 0 0 8 0 0 0
l=, by	0 5 0 4 -9 0 0 -4
l=, by & d:ahead	0 5 0 4 -9 0 0 -4
l=, on	4 -15 -2 -1 2 0 7 5
l=, on & d:ahead	4 -15 -2 -1 2 0 7 5
l=, the	0 11 0 -3 0 0 0 -5
l=, the & d:ahead	0 11 0 -3 0 0 0 -4
l=, till	0 0 0 -10 0 0 0 13
l=, till & d:ahead	0 0 0 -10 0 0 0 13
l=: on	2 9 0 -13 5 0 0 -5
l=: on & d:ahead	2 9 0 -13 5 0 0 -5
l=: until	-4 -7 0 -12 4 0 0 17
l=: until & d:ahead	-4 -7 0 -13 4 0 0 18
l=; from	0 14 0 -11 0 0 0 -2
l=<begin> <begin>	0 -2 0 3 6 6 0 -9
l=<begin> <begin> & d:ahead	0 -4 3 2 4 8 1 -10
l=<begin> and	0 -3 0 12 0 0 0 -7
l=<begin> by	0 0 0 -4 10 0 3 -9
l=<begin> by & d:ahead	0 0 0 -5 10 0 3 -9
l=<begin> from & d:ahead	3 -10 8 7 3 -1 -1 -7
l=<begin> on	0 0 0 -6 -3 0 -3 8
l=<begin> on & d:ahead	0 0 0 -7 -2 0 -3 8
l=<day-ahead> to	-1 -19 -1 1 -3 0 0 17
l=<day-ahead> to & d:ahead	-1 -19 -1 1 -3 0 0 17
l=<day-gone> ,	0 0 0 9 0 0 0 -6
l=<day-gone> , & d:ahead	0 0 0 9 0 0 0 -6
l=<day-today> from	0 20 0 -16 0 0 0 0
l=<day-today> from & d:ahead	0 20 0 -16 0 0 0 0
l=<level> from	-5 6 0 3 -10 0 0 -5
l=<level> from & d:ahead	-5 9 0 0 -10 0 0 -4
l=<level> from & d:today	0 -8 0 9 0 0 0 0
l=<level> on	0 3 -1 2 1 0 0 -10
l=<level> on & d:ahead	0 5 -1 0 1 0 0 -10
l=<name> ,	0 0 0 -6 0 0 0 9
l=<name> , & d:today	0 0 0 -7 0 0 0 9
l=<name> on	0 -7 8 16 -4 0 0 -15
l=<name> on & d:today	0 -3 0 8 0 0 0 0
l=<name> until	0 0 -1 0 11 0 0 -5
l=<name> until & d:ahead	0 0 -1 0 11 0 0 -5
l=<number> ,	0 -9 0 1 0 0 0 5
l=<number> on	0 14 -3 -3 -3 0 0 -6
l=<number> on & d:ahead	0 15 -3 -5 -3 0 0 -6
l=<number> until	0 -11 0 -9 0 0 0 19
l=<number> until & d:ahead	0 -11 0 -9 0 0 0 19
l=<organisation> ,	0 -1 0 -2 9 0 0 -3
l=<organisation> meet	0 0 0 -4 -7 0 0 11
l=<points> from	0 11 0 -8 0 0 0 -2
l=<points> from & d:ahead	0 11 0 -8 0 0 0 -2
l=<seat> ,	-1 0 0 11 1 0 0 -13
l=<seat> , & d:ahead	0 -8 0 24 -5 0 0 -8
l=<seat> from	1 2 0 5 -11 0 0 -3
l=<seat> from & d:ahead	1 2 0 5 -11 0 0 -3
l=<seat> on	0 -11 0 16 -3 0 0 0
l=<seat> on & d:ahead	0 -10 0 16 -3 0 0 0
l=<span> from	0 14 0 4 -4 0 0 -25
l=<span> from & d:ahead	0 14 0 3 -4 0 0 -25
l=<span> to	0 3 0 -11 0 0 0 9
l=<span> to & d:ahead	0 3 0 -11 0 0 0 9
l=again from	1 -9 0 -1 -2 0 0 14
l=again from & d:ahead	1 -9 0 -1 -2 0 0 14
l=again on	0 3 6 -2 3 0 0 -12
l=again on & d:ahead	0 3 6 -2 3 0 0 -12
l=agreement by	0 -6 0 -2 -2 0 0 12
l=agreement by & d:ahead	0 -6 0 -2 -2 0 0 12
l=and from	0 12 0 -4 0 0 0 -9
l=and from & d:ahead	0 12 0 -4 0 0 0 -9
l=and on	0 20 0 -13 0 0 0 -4
l=and on & d:ahead	0 20 0 -14 0 0 0 -4
l=and the	0 -4 0 -3 0 0 0 8
l=and the & d:ahead	0 -4 0 -3 0 0 0 8
l=announce on	-5 -3 0 11 -1 0 0 0
l=answer by	0 -5 0 -11 0 0 12 0
l=answer by & d:ahead	0 -5 0 -11 0 0 12 0
l=apply until	2 -13 3 -1 -4 0 0 6
l=apply until & d:ahead	2 -13 3 -1 -4 0 0 6
l=arrive by	0 4 6 -13 4 0 -4 -1
l=arrive by & d:ahead	0 4 6 -13 4 0 -4 -1
l=as from	0 -15 0 8 5 0 0 0
l=as from & d:ahead	0 -14 0 7 5 0 0 0
l=as of	6 12 0 -7 -5 0 0 -6
l=as of & d:ahead	6 17 0 -15 -4 0 0 -3
l=as of & d:today	0 -9 0 13 0 0 0 0
l=at <number> & d:ahead	0 7 0 -13 0 0 0 6
l=at the	0 6 0 11 1 0 0 -19
l=at the & d:ahead	0 6 0 11 1 0 0 -19
l=back on	0 9 0 -3 -7 0 0 0
l=back on & d:ahead	0 9 0 -3 -7 0 0 0
l=back to	0 -7 0 17 0 5 0 -17
l=back to & d:ahead	0 -7 0 17 0 5 0 -17
l=before the	0 -2 0 14 -5 0 -3 -1
l=before the & d:ahead	0 -2 0 14 -5 0 -3 -1
l=begin on	-2 2 0 5 2 0 0 -13
l=begin on & d:ahead	-2 2 0 5 2 0 0 -13
l=busan on	0 0 0 12 0 0 0 -8
l=busan on & d:ahead	0 0 0 12 0 0 0 -8
l=by telephone	0 0 0 -8 0 0 0 12
l=by telephone & d:today	0 0 0 -11 0 0 0 12
l=by the	-1 -4 -3 1 6 -2 14 -20
l=by the & d:ahead	-1 -4 -3 1 6 -2 14 -20
l=case on	0 0 0 -15 4 0 0 9
l=case on & d:ahead	0 0 0 -15 4 0 0 9
l=change on	0 -13 10 4 4 0 0 -7
l=change on & d:ahead	0 -13 10 4 4 0 0 -7
l=close on	0 -11 0 -1 -2 13 0 2
l=close on & d:ahead	0 -11 0 -1 -2 13 0 2
l=closed on	0 0 0 0 -13 9 0 -1
l=closed on & d:ahead	0 0 0 0 -13 9 0 0
l=column ,	0 0 0 -9 0 0 0 10
l=column , & d:today	0 0 0 -9 0 0 0 10
l=continue to	0 0 1 8 0 0 0 -10
l=continue to & d:ahead	0 0 1 8 0 0 0 -10
l=date :	0 -13 0 10 0 0 0 -2
l=date : & d:ahead	0 -10 0 5 -3 0 0 4
l=date : & d:today	0 0 0 5 4 0 0 -11
l=date from	0 -5 0 15 0 0 0 -11
l=date from & d:ahead	0 -5 0 15 0 0 0 -11
l=date is	0 0 0 -9 0 0 0 11
l=date is & d:ahead	0 0 0 -9 0 0 0 11
l=day ,	0 1 0 -11 0 0 0 10
l=day , & d:ahead	0 1 0 -11 0 0 0 10
l=due by	0 0 0 -7 14 0 -3 -2
l=due by & d:ahead	0 0 0 -7 14 0 -3 -2
l=duty until	0 -10 7 -8 -3 0 0 12
l=duty until & d:ahead	0 -10 7 -8 -3 0 0 12
l=early as	0 0 0 -10 3 0 0 7
l=effect from	0 -7 0 11 -1 0 0 0
l=effect from & d:ahead	0 -6 0 10 -1 0 0 0
l=end :	0 0 0 -7 0 0 0 10
l=enter before	0 -10 6 5 3 0 0 -3
l=enter before & d:ahead	0 -10 6 5 3 0 0 -3
l=est on	0 -7 0 -2 0 0 0 11
l=est on & d:ahead	0 -7 0 -2 0 0 0 11
l=expire on	-5 -2 6 0 -8 0 0 3
l=expire on & d:ahead	-5 -2 6 0 -8 0 0 3
l=extend until	0 0 0 10 0 0 0 -8
l=extend until & d:ahead	0 0 0 10 0 0 0 -8
l=fall on	0 1 0 -11 -1 0 0 9
l=fall on & d:ahead	0 1 0 -11 -1 0 0 9
l=follow on	0 5 0 -4 7 0 0 -9
l=follow on & d:ahead	0 5 0 -4 7 0 0 -9
l=for <span>	0 -3 0 8 0 0 0 -4
l=force until	0 10 0 -17 3 0 0 0
l=force until & d:ahead	0 10 0 -17 3 0 0 0
l=friday ,	0 5 6 -3 6 -1 0 -15
l=friday , & d:ahead	1 0 7 -7 9 -1 0 -8
l=friday , & d:today	0 6 0 2 -4 0 0 -12
l=from the	12 12 0 -3 -6 0 0 -24
l=from the & d:ahead	12 12 0 -3 -6 0 0 -24
l=geneva on	0 0 0 9 0 0 0 -1
l=geneva on & d:ahead	0 0 0 9 0 0 0 -1
l=go on	0 -6 0 -10 0 0 0 16
l=go on & d:ahead	0 -6 0 -5 0 0 0 12
l=good on	0 -5 0 11 0 0 0 -5
l=good until	0 0 4 -13 -6 0 7 5
l=good until & d:ahead	0 0 4 -13 -6 0 7 5
l=gyeongju on	0 0 0 -10 10 0 0 0
l=gyeongju on & d:ahead	0 0 0 -10 10 0 0 0
l=heard on	0 -11 0 0 12 0 0 -2
l=heard on & d:ahead	0 -11 0 0 12 0 0 -2
l=in <seat>	0 -4 0 10 0 0 0 -3
l=in <seat> & d:ahead	0 -3 0 12 0 0 0 -6
l=in on	1 1 0 -12 3 0 0 3
l=in on & d:ahead	1 1 0 -12 3 0 0 3
l=increase of	0 11 0 -10 0 0 0 0
l=increase of & d:ahead	0 11 0 -10 0 0 0 0
l=it on	0 -13 0 6 -2 0 0 4
l=it on & d:ahead	0 -13 0 6 -2 0 0 4
l=it to	0 0 0 17 -1 0 0 -13
l=it to & d:ahead	0 0 0 17 -1 0 0 -13
l=it until	0 0 2 0 3 2 0 -10
l=it until & d:ahead	0 0 2 0 3 2 0 -10
l=lapse on	0 -6 -7 -3 2 0 0 9
l=lapse on & d:ahead	0 -6 -7 -3 2 0 0 9
l=last until	0 0 0 4 -8 0 0 2
l=last until & d:ahead	0 0 0 1 -8 0 0 5
l=later than	0 1 0 -20 14 0 7 -2
l=later than & d:ahead	0 1 0 -20 14 0 7 -2
l=minute of	0 8 0 -9 5 0 0 -2
l=network on	0 0 0 -10 0 0 0 10
l=network on & d:ahead	0 0 0 -10 0 0 0 10
l=no deal	0 0 0 11 0 0 0 -7
l=notice by	0 0 0 9 -7 0 0 0
l=off on	0 0 0 -6 9 0 0 0
l=off on & d:ahead	0 0 0 -6 9 0 0 0
l=on a	0 -8 0 6 0 0 0 0
l=on a & d:ahead	0 -8 0 6 0 0 0 0
l=on the	-2 10 8 -9 6 0 0 -9
l=on the & d:ahead	-2 10 8 -9 6 0 0 -9
l=or after	0 3 0 5 0 0 0 -12
l=or after & d:ahead	0 3 0 5 0 0 0 -12
l=out on	-2 6 0 -6 -10 0 0 7
l=out on & d:ahead	-2 6 0 -6 -10 0 0 7
l=paper on	0 -1 0 10 -7 0 0 0
l=paper on & d:ahead	0 -1 0 10 -7 0 0 0
l=pause until	0 3 0 -11 0 0 0 5
l=pause until & d:ahead	0 3 0 -11 0 0 0 5
l=pay <number>	0 -9 0 12 0 0 0 0
l=post on & d:ahead	0 -3 0 -4 8 0 0 0
l=published by	0 -1 0 -2 0 0 0 9
l=published on	-2 0 0 10 -2 0 0 -1
l=published on & d:ahead	-2 0 0 9 -1 0 0 0
l=return on	2 13 0 -5 -6 0 0 -5
l=return on & d:ahead	2 13 0 -5 -6 0 0 -5
l=review on	0 -2 0 -6 11 0 0 -1
l=run from	0 -8 0 10 0 0 0 0
l=run from & d:ahead	0 -8 0 10 0 0 0 0
l=run to	-2 -9 1 0 11 -1 0 -4
l=run to & d:ahead	-2 -9 1 0 11 -1 0 -4
l=run until	-5 14 0 -9 -10 0 0 4
l=run until & d:ahead	-5 14 0 -9 -10 0 0 4
l=saturday , & d:ahead	0 9 0 -10 2 0 0 -1
l=say on	0 0 0 9 -11 0 0 0
l=say on & d:ahead	0 1 0 4 -9 0 0 0
l=ship on	0 -2 0 -6 10 0 0 0
l=ship on & d:ahead	0 -2 0 -6 10 0 0 0
l=sign by	0 2 0 -2 9 0 0 -7
l=sign by & d:ahead	0 2 0 -2 9 0 0 -7
l=since the	0 -5 0 12 0 0 0 -5
l=since the & d:ahead	0 -5 0 12 0 0 0 -5
l=sit on	0 -5 0 -4 10 0 0 -2
l=sit on & d:ahead	0 -5 0 -4 10 0 0 -2
l=so by	0 0 0 -9 1 0 3 2
l=so by & d:ahead	0 0 0 -9 1 0 3 2
l=so on	0 0 0 0 6 0 0 -11
l=so on & d:ahead	0 0 0 0 6 0 0 -11
l=start on	7 5 0 0 -6 0 0 -10
l=start on & d:ahead	7 5 0 0 -6 0 0 -10
l=strike until	0 -1 0 12 0 0 0 -7
l=strike until & d:ahead	0 -1 0 12 0 0 0 -7
l=suspend to	9 -1 0 -9 0 0 0 2
l=suspend to & d:ahead	9 -1 0 -9 0 0 0 2
l=talk on & d:ahead	0 -2 0 11 -2 0 0 -1
l=tariff from	0 -8 0 9 0 0 0 0
l=tariff from & d:ahead	0 -8 0 9 0 0 0 0
l=tariff on	0 6 0 -16 12 0 0 0
l=tariff on & d:ahead	0 6 0 -10 5 0 0 0
l=tariff until	0 0 -1 11 0 0 0 -6
l=tariff until & d:ahead	0 0 -1 11 0 0 0 -6
l=term on	4 4 0 -11 0 0 0 2
l=term on & d:ahead	4 4 0 -11 0 0 0 2
l=them until	0 11 0 0 -3 0 0 -8
l=them until & d:ahead	0 11 0 0 -3 0 0 -8
l=there from	0 11 0 -10 0 0 0 0
l=there from & d:ahead	0 11 0 -10 0 0 0 0
l=there on	0 -5 0 12 -2 0 0 -2
l=there on & d:ahead	0 -5 0 12 -2 0 0 -2
l=thread ,	0 0 0 -12 0 0 0 13
l=thread , & d:today	0 0 0 -12 0 0 0 13
l=through the	0 0 0 -7 0 0 0 10
l=through the & d:ahead	0 0 0 -7 0 0 0 10
l=thursday ,	0 -13 0 -1 -3 0 0 15
l=till the	0 -1 0 -7 0 0 0 11
l=till the & d:ahead	0 -1 0 -7 0 0 0 11
l=to <number>	0 -9 0 0 0 0 0 6
l=to the	-2 -14 0 -10 4 0 -2 18
l=to the & d:ahead	-2 -14 0 -11 4 0 -2 19
l=treaty by	0 -3 0 -7 -6 0 2 12
l=treaty by & d:ahead	0 -3 0 -7 -6 0 2 12
l=truce by	0 6 0 0 0 0 5 -14
l=truce by & d:ahead	0 6 0 0 0 0 5 -14
l=truce end	0 0 0 -12 0 0 0 15
l=truce on	0 0 0 -9 4 0 0 6
l=truce on & d:ahead	0 0 0 -11 4 0 0 7
l=truce until	0 -3 0 14 -2 0 0 -9
l=truce until & d:ahead	0 -3 0 14 -2 0 0 -9
l=up on & d:ahead	0 0 0 -8 5 0 0 5
l=used from	0 -6 0 -3 10 0 0 0
l=used from & d:ahead	0 -6 0 -3 10 0 0 0
l=vote on	0 -12 0 0 8 0 0 0
l=vote on & d:ahead	0 -12 0 0 8 0 0 0
l=wait until	0 5 0 0 0 0 8 -14
l=wait until & d:ahead	0 5 0 0 0 0 8 -14
l=wednesday , & d:ahead	0 12 0 -10 -6 7 0 -10
l=wednesday , & d:today	0 -12 0 -1 9 0 0 1
l=week ,	0 1 0 -17 6 0 0 8
l=week , & d:ahead	0 1 0 -17 7 0 0 8
l=week of	0 -5 0 10 -1 0 0 0
l=week of & d:ahead	0 -5 0 10 -1 0 0 0
l=— from	0 16 0 -14 0 0 0 0
l=— from & d:ahead	0 16 0 -14 0 0 0 0
lead="	2 9 -2 6 -22 -3 0 -4
lead=" & d:ahead	2 10 -2 5 -20 -3 0 -6
lead=(	0 -7 0 11 0 0 0 -2
lead=)	-2 24 0 0 -1 0 0 -18
lead=) & d:ahead	-2 25 0 -2 0 0 0 -18
lead=,	2 2 -5 13 -11 -1 -3 -6
lead=, & d:today	-8 -2 -6 13 -11 -4 -4 4
lead=-	2 9 0 -19 -6 0 3 4
lead=- & d:ahead	2 11 0 -23 -4 0 3 5
lead=1	0 34 0 -23 -11 0 0 -5
lead=1 & d:ahead	0 37 0 -34 -10 0 0 0
lead=1 & d:today	0 -6 0 16 0 0 0 -8
lead=10	-4 -6 0 -6 -8 0 0 20
lead=10 & d:ahead	-4 -11 0 -6 -7 0 0 22
lead=11	0 -3 0 -4 -1 0 0 11
lead=11 & d:ahead	0 -1 0 -7 0 0 0 12
lead=12	0 -12 0 18 -5 0 0 1
lead=12 & d:ahead	0 -9 0 11 -4 0 0 3
lead=14	0 -8 0 15 -2 0 0 -4
lead=14 & d:ahead	0 -4 0 17 0 0 0 -11
lead=15 & d:today	0 11 0 -9 0 0 0 0
lead=18	0 -7 0 -15 9 0 0 11
lead=20	0 -6 0 0 -3 0 14 -9
lead=20 & d:ahead	0 -4 0 -1 -2 0 14 -8
lead=22	0 -8 0 10 0 0 0 0
lead=27	9 0 0 0 -4 0 0 -2
lead=28	0 0 0 13 0 0 0 -8
lead=28 & d:today	0 0 0 10 0 0 0 -7
lead=29	0 12 0 -8 0 0 0 -1
lead=29 & d:today	0 12 0 -9 0 0 0 0
lead=3 & d:ahead	0 -17 0 15 0 0 0 2
lead=3 & d:today	0 12 0 -10 0 0 0 0
lead=30	0 -8 0 -5 -1 14 0 1
lead=30 & d:ahead	0 -4 0 1 0 14 0 -13
lead=30 & d:today	0 -1 0 -9 0 0 0 13
lead=31	0 0 0 -25 -7 0 4 24
lead=31 & d:ahead	0 2 0 -26 -6 0 4 21
lead=4	0 -9 0 18 0 0 0 -7
lead=4 & d:ahead	0 -7 0 15 0 0 0 -5
lead=5	0 12 0 -6 0 0 0 -2
lead=8	0 -6 0 24 -3 0 0 -15
lead=8 & d:ahead	0 -9 0 23 -2 0 0 -13
lead=:	-2 -1 -6 4 6 0 -9 -4
lead=: & d:ahead	-1 1 -4 2 2 1 -8 -3
lead=: & d:today	0 -7 0 5 8 0 0 -1
lead=; & d:ahead	0 0 1 0 0 5 4 -11
lead=a	7 -11 2 5 -6 -1 3 4
lead=a & d:ahead	7 -15 2 9 -5 -1 3 3
lead=an	0 -14 0 -12 14 0 0 10
lead=an & d:ahead	0 -14 0 -12 14 0 0 10
lead=and	-8 10 -7 0 -5 -1 -4 2
lead=and & d:ahead	-8 11 -7 0 -4 -1 -3 1
lead=april	0 5 0 0 7 0 0 -13
lead=april & d:ahead	0 -8 0 9 7 0 0 -12
lead=april & d:today	0 11 0 -11 0 0 0 0
lead=argentina	0 0 0 -10 4 0 6 0
lead=argentina & d:ahead	0 0 0 -10 4 0 6 0
lead=as	0 -9 0 14 0 0 0 -3
lead=as & d:ahead	0 -7 0 8 0 0 0 0
lead=at	0 -3 0 -4 -3 0 0 11
lead=at & d:ahead	0 -1 0 -4 -2 0 0 9
lead=august	0 -2 0 11 -3 0 0 -4
lead=august & d:ahead	0 -9 0 14 -2 0 0 -2
lead=because	0 -6 0 0 -4 0 0 8
lead=before	0 0 10 -2 0 0 -2 -2
lead=before & d:ahead	0 3 11 -6 2 0 -1 -7
lead=bessent	0 -2 0 11 0 0 0 -2
lead=bessent & d:ahead	0 -2 0 11 0 0 0 -2
lead=both	-3 0 0 8 9 0 -2 -13
lead=both & d:ahead	-3 0 0 8 10 0 -2 -13
lead=brazil	0 0 0 -12 0 0 2 7
lead=brazil & d:ahead	0 0 0 -13 0 0 2 7
lead=britain	0 -12 0 0 8 0 0 2
lead=britain & d:ahead	0 -12 0 0 8 0 0 2
lead=but	-1 11 0 1 -6 0 5 -9
lead=but & d:ahead	-1 12 0 1 -6 0 5 -9
lead=by	-2 -1 0 7 2 0 6 -17
lead=by & d:ahead	-2 0 0 8 2 0 6 -22
lead=china	11 -12 0 0 -5 0 -3 8
lead=china & d:ahead	9 -8 0 0 -12 0 -3 9
lead=claims	0 0 0 -9 11 0 0 0
lead=claims & d:ahead	0 0 0 -9 11 0 0 0
lead=colombia	0 -4 0 12 -4 0 0 -1
lead=colombia & d:ahead	0 -4 0 12 -4 0 0 -1
lead=entries	0 -1 0 -9 12 0 0 0
lead=exclusions	0 -1 8 0 -2 0 0 0
lead=exclusions & d:ahead	0 -1 8 0 -2 0 0 0
lead=friday	0 7 0 -18 9 0 0 4
lead=friday & d:ahead	0 10 0 -23 10 0 0 6
lead=from	2 0 7 1 0 -2 -2 -14
lead=from & d:ahead	2 -1 7 2 0 -2 -2 -11
lead=goods	0 7 -4 6 2 0 0 -17
lead=goods & d:ahead	0 8 -4 4 2 0 0 -17
lead=his	0 0 0 9 -5 0 0 0
lead=his & d:ahead	0 0 0 9 -5 0 0 0
lead=if	-12 -1 -1 -12 7 -8 4 12
lead=if & d:ahead	-11 0 -1 -13 8 -8 4 11
lead=in	2 -1 -1 -16 11 0 -2 13
lead=in & d:ahead	2 0 -1 -18 11 0 -2 13
lead=india & d:ahead	0 12 0 -7 -3 0 6 -7
lead=indonesia	0 0 0 9 -1 0 0 -6
lead=indonesia & d:ahead	0 0 0 9 -1 0 0 -6
lead=it & d:today	0 0 0 12 0 0 0 -14
lead=its & d:ahead	-1 -9 0 11 -6 0 0 7
lead=january	0 -9 0 -14 -9 13 0 14
lead=january & d:ahead	0 -9 0 -15 -9 13 0 14
lead=japan	0 -9 0 -14 8 0 0 12
lead=japan & d:ahead	0 -9 0 -14 8 0 0 12
lead=july	0 11 0 0 0 0 0 -10
lead=july & d:ahead	0 14 0 -3 0 0 0 -10
lead=june	0 -3 0 15 0 0 0 -11
lead=june & d:ahead	0 -1 0 12 0 0 0 -10
lead=kenya	0 -4 0 9 0 0 0 -3
lead=kenya & d:ahead	0 -4 0 9 0 0 0 -3
lead=last	0 0 0 -9 0 0 0 11
lead=march	0 0 0 0 9 0 0 -11
lead=may	0 -6 0 21 0 0 0 -16
lead=monday	0 -12 11 4 0 0 0 -5
lead=monday & d:ahead	0 -10 11 0 0 0 0 0
lead=next	0 -4 0 -4 12 0 0 -1
lead=next & d:ahead	0 -4 0 -5 12 0 0 -1
lead=nigeria	0 -1 0 10 -3 0 0 0
lead=nigeria & d:ahead	0 -1 0 10 -3 0 0 0
lead=nov	0 -6 0 0 -2 0 0 10
lead=november	10 -13 10 -21 -6 0 0 16
lead=november & d:ahead	10 -8 10 -27 -4 0 0 19
lead=now	0 3 0 -8 0 0 0 6
lead=now & d:ahead	0 3 0 -8 0 0 0 6
lead=objections	0 0 0 16 -12 0 0 0
lead=objections & d:ahead	0 0 0 16 -12 0 0 0
lead=october	0 0 0 11 0 0 0 -3
lead=officials	0 5 0 -2 -9 0 0 6
lead=officials & d:ahead	0 5 0 -2 -9 0 0 6
lead=other	0 8 0 -6 0 0 9 -8
lead=our	0 0 0 14 -20 0 0 -1
lead=our & d:ahead	0 0 0 13 -19 0 0 0
lead=port	0 -7 0 7 10 0 0 -8
lead=port & d:ahead	0 -7 0 7 10 0 0 -8
lead=president	0 0 0 -8 1 0 0 11
lead=president & d:ahead	0 0 0 -8 1 0 0 11
lead=saturday	0 -1 0 13 -1 0 0 -6
lead=september	0 0 0 15 0 0 0 -13
lead=should	0 -10 0 0 9 0 0 0
lead=should & d:ahead	0 -10 0 0 9 0 0 0
lead=so	0 -7 0 1 0 0 0 10
lead=so & d:ahead	0 -5 0 0 0 0 0 12
lead=some	3 10 0 -10 0 0 0 -4
lead=some & d:ahead	3 10 0 -10 0 0 0 -4
lead=swiss	0 -6 0 9 -1 0 0 0
lead=swiss & d:ahead	0 -6 0 9 -1 0 0 0
lead=ten	0 10 0 -9 0 0 0 0
lead=that	-13 -8 3 4 -5 3 0 5
lead=that & d:ahead	-12 -6 4 4 -7 4 0 2
lead=the	-7 7 -13 1 -9 5 2 3
lead=the & d:ahead	-6 1 -12 0 -9 5 3 9
lead=the & d:today	0 16 0 2 -1 0 0 -14
lead=their	0 0 0 12 -4 0 0 -6
lead=their & d:ahead	0 0 0 12 -4 0 0 -7
lead=then	0 3 0 10 -5 0 0 -10
lead=then & d:ahead	0 3 0 9 -5 0 0 -9
lead=there	0 1 0 -15 14 0 0 0
lead=there & d:ahead	0 1 0 -15 14 0 0 0
lead=they	-10 -6 10 4 -21 -1 11 1
lead=they & d:ahead	-10 -5 10 2 -21 -1 11 2
lead=this	2 -6 0 8 1 0 0 -9
lead=this & d:ahead	2 -5 0 15 -3 0 0 -8
lead=though	0 3 0 -6 9 0 0 -6
lead=though & d:ahead	0 3 0 -7 9 0 0 -6
lead=thursday	0 -12 0 -4 -15 0 2 18
lead=thursday & d:ahead	0 -9 0 -5 -14 0 3 17
lead=tomorrow	5 0 0 -4 8 0 -2 -13
lead=tomorrow & d:ahead	5 0 0 -4 8 0 -2 -13
lead=trade	0 4 0 10 -2 0 0 -12
lead=trade & d:ahead	0 4 0 9 -2 0 0 -12
lead=treasury	0 -3 0 9 -3 0 0 0
lead=treasury & d:ahead	0 -8 0 12 -2 0 0 0
lead=trump	0 -9 0 12 -5 0 0 2
lead=trump & d:ahead	0 -9 0 12 -5 0 0 2
lead=tuesday	0 -3 0 3 5 0 0 -10
lead=turkey	0 -2 0 -5 -2 0 0 12
lead=turkey & d:ahead	0 -2 0 -5 -2 0 0 12
lead=two	0 -5 0 -5 0 0 0 12
lead=two & d:ahead	0 -5 0 -5 0 0 0 12
lead=under	0 -2 0 24 -5 -3 0 -13
lead=under & d:ahead	0 -2 0 24 -5 -3 0 -13
lead=unless	0 5 0 -8 -5 0 2 5
lead=we	0 9 5 -6 -9 0 -3 7
lead=we & d:ahead	0 0 5 0 -9 0 -3 8
lead=we & d:today	0 9 0 -8 0 0 0 0
lead=wednesday	0 0 0 -9 12 1 0 -1
lead=when	0 -10 0 7 -1 0 0 2
lead=when & d:ahead	0 -9 0 4 -1 0 0 4
lead=where	0 -12 0 9 -1 4 0 -1
lead=where & d:ahead	0 -10 0 12 0 4 0 -7
lead=whether	0 0 0 -9 -2 0 0 10
lead=whether & d:ahead	0 0 0 -9 -2 0 0 10
lead=who	0 0 0 21 -15 0 0 -9
lead=who & d:ahead	0 0 0 22 -15 0 0 -8
lead=whose	2 0 0 -12 8 0 3 0
lead=whose & d:ahead	2 0 0 -12 8 0 3 0
lead=with	0 0 0 -8 -1 5 0 10
lead=with & d:ahead	0 0 0 -9 -1 5 0 10
lead=written	0 0 0 -7 12 0 0 0
lead=written & d:ahead	0 0 0 -7 12 0 0 0
lead=— & d:ahead	8 -4 4 -17 0 0 -3 15
lead=•	0 15 0 2 -9 0 4 -14
lead=• & d:ahead	0 15 0 2 -9 0 4 -14
lll=, and on	0 -18 0 6 0 0 0 9
lll=, and on & d:ahead	0 -18 0 6 0 0 0 9
lll=, begin on	0 17 0 -12 0 0 0 -5
lll=, begin on & d:ahead	0 17 0 -12 0 0 0 -5
lll=, run until	0 7 1 8 0 0 0 -17
lll=, run until & d:ahead	0 7 1 8 0 0 0 -17
lll=, say on	0 -7 0 12 0 0 0 -2
lll=, say on & d:ahead	0 -7 0 12 0 0 0 -1
lll=, to the	-1 0 0 -17 0 0 0 21
lll=, to the & d:ahead	-1 0 0 -20 0 0 0 24
lll=. est on	0 -7 0 -2 0 0 0 11
lll=. est on & d:ahead	0 -7 0 -2 0 0 0 11
lll=/ <seat> ,	0 14 0 -13 0 0 0 0
lll=/ <seat> , & d:today	0 14 0 -13 0 0 0 0
lll=<begin> <begin> <begin>	0 -2 0 3 6 6 0 -9
lll=<begin> <begin> <begin> & d:ahead	0 -4 3 2 4 8 1 -10
lll=<begin> <begin> and	0 -3 0 12 0 0 0 -7
lll=<begin> <begin> by	0 0 0 -4 10 0 3 -9
lll=<begin> <begin> by & d:ahead	0 0 0 -5 10 0 3 -9
lll=<begin> <begin> from & d:ahead	3 -10 8 7 3 -1 -1 -7
lll=<begin> <begin> on	0 0 0 -6 -3 0 -3 8
lll=<begin> <begin> on & d:ahead	0 0 0 -7 -2 0 -3 8
lll=<begin> <seat> ,	0 -13 0 12 5 0 0 -4
lll=<begin> <seat> , & d:today	0 -11 0 6 7 0 0 -1
lll=<begin> and on	0 22 0 -14 0 0 0 -8
lll=<begin> and on & d:ahead	0 22 0 -14 0 0 0 -8
lll=<begin> date :	0 0 0 13 -1 0 0 -8
lll=<begin> date : & d:today	0 0 0 13 -1 0 0 -8
lll=<begin> friday ,	0 -1 0 0 10 0 0 -8
lll=<begin> from the	0 8 0 -7 0 0 0 0
lll=<begin> from the & d:ahead	0 8 0 -7 0 0 0 0
lll=<begin> tuesday ,	0 -9 0 -2 0 0 0 10
lll=<begin> tuesday , & d:today	0 0 0 -11 0 0 0 13
lll=<begin> until the	0 -2 0 13 0 0 0 -8
lll=<begin> until the & d:ahead	0 -2 0 13 0 0 0 -8
lll=<begin> wednesday , & d:today	0 -2 0 -5 9 0 0 0
lll=<day-ahead> , a	0 -7 0 13 0 0 0 -5
lll=<day-ahead> , a & d:ahead	0 -7 0 13 0 0 0 -5
lll=<goods-amount> by the	0 0 0 11 -5 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 11 -5 0 0 0
lll=<level> , from	0 9 0 -9 0 0 0 0
lll=<level> , from & d:ahead	0 10 0 -9 0 0 0 0
lll=<level> , on	0 -13 0 12 0 0 0 0
lll=<level> , on & d:ahead	0 -13 0 12 0 0 0 0
lll=<level> , until	0 0 0 -12 0 0 0 11
lll=<level> , until & d:ahead	0 0 0 -12 0 0 0 11
lll=<level> more from	0 -18 0 18 0 0 0 0
lll=<level> more from & d:ahead	0 -18 0 18 0 0 0 0
lll=<level> until the	0 6 0 -9 0 0 0 1
lll=<level> until the & d:ahead	0 6 0 -9 0 0 0 1
lll=<name> , on	0 0 0 11 0 0 0 -11
lll=<name> , on & d:ahead	0 0 0 11 0 0 0 -11
lll=<name> by the	2 -5 0 13 -5 0 0 -1
lll=<name> by the & d:ahead	2 -5 0 13 -5 0 0 -1
lll=<name> end on	0 0 -12 4 12 0 0 -3
lll=<name> end on & d:ahead	0 0 -12 4 12 0 0 -3
lll=<name> expire on	0 0 0 -8 0 0 0 10
lll=<name> expire on & d:ahead	0 0 0 -8 0 0 0 10
lll=<name> has until	0 4 0 -11 5 0 6 -9
lll=<name> has until & d:ahead	0 4 0 -11 5 0 6 -9
lll=<organisation> has until	0 -5 0 9 -14 0 3 3
lll=<organisation> has until & d:ahead	0 -5 0 9 -14 0 3 3
lll=<person> : on	0 11 0 -7 -2 0 0 0
lll=<person> : on & d:ahead	0 11 0 -7 -2 0 0 0
lll=<person> announce on	0 7 0 -9 0 0 0 3
lll=<person> announce on & d:ahead	0 7 0 -10 0 0 0 3
lll=<seat> , on	0 10 0 -2 -3 0 0 -3
lll=<seat> , on & d:ahead	0 10 0 -2 -3 0 0 -3
lll=<span> , on	0 0 0 -21 0 0 0 22
lll=<span> , on & d:ahead	0 0 0 -22 0 0 0 23
lll=<span> , to	-3 1 -1 13 -4 0 0 -6
lll=<span> , to & d:ahead	-3 1 -1 10 -4 0 0 -3
lll=<span> , until	-10 9 0 -10 14 6 0 -6
lll=<span> , until & d:ahead	-10 9 0 -10 14 6 0 -6
lll=a post on	0 -1 0 -6 8 0 0 0
lll=a post on & d:ahead	0 -1 0 -6 8 0 0 0
lll=a truce until	0 0 0 14 0 0 0 -11
lll=a truce until & d:ahead	0 0 0 14 0 0 0 -11
lll=and <name> end & d:today	0 0 0 9 0 0 0 -8
lll=and end on	0 2 0 -16 2 0 0 8
lll=and end on & d:ahead	0 2 0 -16 2 0 0 8
lll=and enter before	0 -10 5 8 -2 0 0 0
lll=and enter before & d:ahead	0 -10 5 8 -2 0 0 0
lll=and run until	0 -1 0 -6 0 0 0 12
lll=and run until & d:ahead	0 -1 0 -6 0 0 0 12
lll=apply again from	0 17 0 -12 0 0 0 -4
lll=apply again from & d:ahead	0 17 0 -12 0 0 0 -4
lll=are due on	0 -9 0 -3 9 0 0 3
lll=are due on & d:ahead	0 -9 0 -3 9 0 0 3
lll=are suspend until	1 8 -1 2 2 0 0 -14
lll=are suspend until & d:ahead	1 8 -1 2 2 0 0 -14
lll=arrangement end on	0 -3 0 -5 0 0 0 13
lll=arrangement end on & d:ahead	0 -3 0 -5 0 0 0 13
lll=as early as	0 0 0 -10 3 0 0 7
lll=at <level> from	0 2 0 -11 0 0 0 5
lll=at <level> from & d:ahead	0 4 0 -13 0 0 0 5
lll=at <level> until	0 -9 0 -4 0 0 0 13
lll=at <level> until & d:ahead	0 -9 0 -4 0 0 0 13
lll=at noon on	0 -5 0 17 -2 0 0 -8
lll=at noon on & d:ahead	0 -3 0 15 -2 0 0 -8
lll=be <level> from	0 15 0 -13 0 0 0 0
lll=be <level> from & d:ahead	0 15 0 -13 0 0 0 0
lll=be extend to	0 0 8 -7 0 0 0 0
lll=be extend to & d:ahead	0 0 8 -7 0 0 0 0
lll=be used from	0 -6 0 -3 10 0 0 0
lll=be used from & d:ahead	0 -6 0 -3 10 0 0 0
lll=been <level> from	0 -14 0 15 0 0 0 0
lll=been <level> from & d:ahead	0 -14 0 15 0 0 0 0
lll=been announce for	0 -10 0 4 0 0 0 6
lll=been announce for & d:ahead	0 -9 0 4 0 0 0 6
lll=been set for	0 0 0 -15 8 0 0 7
lll=been set for & d:ahead	0 0 0 -15 8 0 0 7
lll=by <level> on	0 -12 0 17 0 0 0 -1
lll=by <level> on & d:ahead	0 -12 0 17 0 0 0 -1
lll=country end on	0 0 0 11 0 0 0 -10
lll=country end on & d:ahead	0 0 0 11 0 0 0 -10
lll=duty end on	0 -11 7 0 0 0 0 2
lll=duty end on & d:ahead	0 -11 7 0 0 0 0 2
lll=exclusion end on	0 0 -4 11 0 0 0 -2
lll=exclusion end on & d:ahead	0 0 -4 11 0 0 0 -2
lll=expire at the	0 9 0 0 0 0 0 -10
lll=expire at the & d:ahead	0 9 0 0 0 0 0 -10
lll=fall away on	0 2 0 -10 0 0 0 7
lll=fall away on & d:ahead	0 2 0 -10 0 0 0 7
lll=for <span> from	0 6 0 9 -10 0 0 -15
lll=for <span> from & d:ahead	0 6 0 9 -10 0 0 -15
lll=fourth round on	0 0 0 -9 0 0 0 10
lll=fourth round on & d:ahead	0 0 0 -9 0 0 0 10
lll=from <day-ahead> ,	0 -4 0 8 0 0 0 -2
lll=from <day-ahead> , & d:ahead	0 -4 0 8 0 0 0 -2
lll=from <day-ahead> to	-1 -20 -1 4 -3 0 0 15
lll=from <day-ahead> to & d:ahead	-1 -20 -1 4 -3 0 0 15
lll=good until the	0 0 0 -16 14 0 0 0
lll=good until the & d:ahead	0 0 0 -16 14 0 0 0
lll=have expire on	0 0 0 -8 0 0 0 9
lll=have expire on & d:ahead	0 0 0 -8 0 0 0 9
lll=have run out	0 0 0 13 0 0 0 -12
lll=in <name> on	0 -3 0 9 0 0 0 -2
lll=in <seat> on	0 -4 0 12 0 0 0 -8
lll=in <seat> on & d:ahead	0 -4 0 12 0 0 0 -7
lll=in busan on	0 0 0 11 0 0 0 -8
lll=in busan on & d:ahead	0 0 0 11 0 0 0 -8
lll=in force until	0 10 0 -17 3 0 0 0
lll=in force until & d:ahead	0 10 0 -17 3 0 0 0
lll=in geneva on	0 0 0 9 0 0 0 -1
lll=in geneva on & d:ahead	0 0 0 9 0 0 0 -1
lll=in gyeongju on	0 0 0 -10 10 0 0 0
lll=in gyeongju on & d:ahead	0 0 0 -10 10 0 0 0
lll=is due on	0 -18 0 3 0 0 0 6
lll=is due on & d:ahead	0 -18 0 3 0 0 0 6
lll=is expect by	0 0 0 18 -18 0 0 0
lll=is expect by & d:ahead	0 0 0 18 -18 0 0 0
lll=is good until	0 -1 5 -15 -1 0 9 0
lll=is good until & d:ahead	0 -1 5 -15 -1 0 9 0
lll=is suspend from	0 14 0 -12 0 0 0 0
lll=is suspend from & d:ahead	0 14 0 -12 0 0 0 0
lll=it begin on	0 11 0 -4 0 0 0 -5
lll=it begin on & d:ahead	0 11 0 -4 0 0 0 -5
lll=it end on	-1 13 6 -41 -3 0 0 13
lll=it end on & d:ahead	-1 13 6 -41 -3 0 0 13
lll=it expire on	0 3 -1 12 0 0 0 -14
lll=it expire on & d:ahead	0 3 -1 12 0 0 0 -14
lll=it last until	0 -2 0 -15 0 0 0 18
lll=it last until & d:ahead	0 -2 0 -15 0 0 0 18
lll=it meet on	0 -3 0 -8 11 0 0 0
lll=it meet on & d:ahead	0 -3 0 -8 11 0 0 0
lll=it run to	0 0 0 -8 -3 0 0 15
lll=it run to & d:ahead	0 0 0 -8 -3 0 0 15
lll=it run until	0 0 0 -11 0 0 0 12
lll=it run until & d:ahead	0 0 0 -11 0 0 0 12
lll=it start on	0 -11 0 13 0 0 0 0
lll=it start on & d:ahead	0 -11 0 13 0 0 0 0
lll=it up on	0 -6 0 0 10 0 0 -4
lll=it up on & d:ahead	0 -6 0 0 10 0 0 -4
lll=its end on	0 0 0 9 0 0 0 -6
lll=last day is	0 0 0 -5 0 0 0 9
lll=last day is & d:ahead	0 0 0 -5 0 0 0 9
lll=last week ,	0 0 0 0 11 0 0 -13
lll=last week , & d:ahead	0 0 0 0 11 0 0 -12
lll=meet again on	0 0 0 12 -7 0 0 -4
lll=meet again on & d:ahead	0 0 0 12 -7 0 0 -4
lll=next friday ,	0 5 0 -9 0 0 0 2
lll=next friday , & d:ahead	0 5 0 -9 0 0 0 2
lll=no agreement by	0 0 0 -3 0 0 0 10
lll=no agreement by & d:ahead	0 0 0 -3 0 0 0 10
lll=on <day-ahead> ,	0 0 0 -13 1 0 0 12
lll=on <day-ahead> , & d:ahead	0 0 0 -13 1 0 0 12
lll=on friday ,	1 -14 8 5 5 0 0 -7
lll=on friday , & d:ahead	1 -14 8 5 5 0 0 -7
lll=on monday ,	0 -2 0 10 0 0 0 -5
lll=on monday , & d:ahead	0 -2 0 10 0 0 0 -5
lll=on or after	0 3 0 5 0 0 0 -12
lll=on or after & d:ahead	0 3 0 5 0 0 0 -12
lll=on tuesday ,	0 -1 0 -10 0 0 0 12
lll=on tuesday , & d:ahead	0 -1 0 -10 0 0 0 12
lll=on wednesday ,	0 -9 0 10 0 0 0 0
lll=on wednesday , & d:ahead	0 -9 0 9 0 0 0 1
lll=one end on	0 0 0 -11 9 0 0 0
lll=one end on & d:ahead	0 0 0 -11 9 0 0 0
lll=pause end on	0 13 0 -5 0 0 0 -8
lll=pause end on & d:ahead	0 13 0 -5 0 0 0 -8
lll=pay <level> from	0 8 0 -6 0 0 0 0
lll=pay <level> from & d:ahead	0 9 0 -8 0 0 0 0
lll=pay <level> until	0 16 0 -6 0 0 0 -9
lll=pay <level> until & d:ahead	0 17 0 -7 0 0 0 -9
lll=reach back to	0 0 0 10 0 0 0 -6
lll=reach back to & d:ahead	0 0 0 10 0 0 0 -6
lll=stay suspend until	0 -6 0 9 0 0 0 -1
lll=stay suspend until & d:ahead	0 -6 0 9 0 0 0 -1
lll=surcharge end on	0 10 0 -4 0 0 0 0
lll=surcharge end on & d:ahead	0 10 0 -4 0 0 0 0
lll=suspension end on	0 9 0 12 1 0 0 -21
lll=suspension end on & d:ahead	0 9 0 12 1 0 0 -21
lll=that begin on	0 -10 0 13 0 0 0 -2
lll=that begin on & d:ahead	0 -10 0 13 0 0 0 -2
lll=that expire on	0 0 0 -12 0 0 0 12
lll=that expire on & d:ahead	0 0 0 -12 0 0 0 12
lll=the tariff on	0 7 0 -14 7 0 0 0
lll=the tariff on & d:ahead	0 7 0 -14 7 0 0 0
lll=the truce end	0 0 0 -10 0 0 0 10
lll=they arrive by	0 8 0 -3 -1 0 -1 0
lll=they arrive by & d:ahead	0 8 0 -3 -1 0 -1 0
lll=to <level> on	0 18 0 -18 7 0 0 -3
lll=to <level> on & d:ahead	0 18 0 -18 7 0 0 -3
lll=to <number> on	0 11 0 -4 -2 0 0 -6
lll=to <number> on & d:ahead	0 11 0 -4 -2 0 0 -6
lll=to apply from	0 -10 0 0 6 0 0 2
lll=to apply from & d:ahead	0 -10 0 0 6 0 0 2
lll=to close on	0 0 0 -9 -1 13 0 -1
lll=to close on & d:ahead	0 0 0 -9 -1 13 0 -1
lll=to expire on	0 -9 1 -1 0 0 0 8
lll=to expire on & d:ahead	0 -9 1 -1 0 0 0 8
lll=to last until	0 0 0 14 -1 0 0 -9
lll=to last until & d:ahead	0 0 0 9 -1 0 0 -5
lll=truce , until	8 0 0 3 0 0 0 -12
lll=truce , until & d:ahead	8 0 0 3 0 0 0 -12
lll=what change on	0 -8 10 6 -3 0 0 -6
lll=what change on & d:ahead	0 -8 10 6 -3 0 0 -6
lll=which begin on	0 -2 0 -5 0 0 0 10
lll=which begin on & d:ahead	0 -2 0 -5 0 0 0 10
lll=which end on	0 19 0 -10 3 0 0 -11
lll=which end on & d:ahead	0 19 0 -10 3 0 0 -11
lll=which run to	0 0 0 -6 0 0 0 8
lll=which run to & d:ahead	0 0 0 -6 0 0 0 8
lll=will end on	0 15 0 -8 0 0 0 -8
lll=will end on & d:ahead	0 15 0 -8 0 0 0 -8
lll=will vote on	0 0 0 12 -11 0 0 0
lll=will vote on & d:ahead	0 0 0 12 -11 0 0 0
lll=with <level> from	0 15 0 -14 0 0 0 0
lll=with <level> from & d:ahead	0 15 0 -14 0 0 0 0
lll=with effect from	0 -5 0 9 -1 0 0 0
lll=would end on	0 10 0 -20 0 0 0 10
lll=would end on & d:ahead	0 10 0 -20 0 0 0 10
lll=would start on	0 10 0 -8 0 0 0 0
lll=would start on & d:ahead	0 10 0 -8 0 0 0 0
lr='s .	0 7 0 0 -4 4 0 -11
lr='s . & d:ahead	0 7 0 0 -4 4 0 -11
lr=( )	0 -6 0 17 -3 0 0 -8
lr=, ,	0 5 -8 9 -14 3 -1 -9
lr=, , & d:ahead	0 12 -7 9 -11 3 0 -20
lr=, , & d:today	0 -16 0 0 -1 0 0 15
lr=, . & d:ahead	0 -2 4 3 0 6 0 -11
lr=, :	0 0 0 8 5 0 0 -15
lr=, : & d:ahead	0 0 0 6 5 0 0 -14
lr=, <end>	-12 0 0 0 0 -5 0 3
lr=, <end> & d:ahead	-8 -12 1 13 0 -2 2 -3
lr=, —	0 0 0 3 6 0 0 -14
lr=, — & d:today	0 0 0 3 6 0 0 -14
lr=: ,	-1 11 0 -1 -17 0 0 4
lr=: , & d:ahead	-1 12 0 9 -17 0 0 -9
lr=: .	0 -15 0 -12 2 9 0 11
lr=: . & d:ahead	0 -14 0 -14 3 9 0 12
lr=: <end> & d:today	0 0 0 4 5 0 0 -10
lr=<begin> ,	0 -21 9 23 -11 0 0 -8
lr=<begin> , & d:ahead	-5 -25 9 29 -22 0 0 0
lr=<begin> , & d:today	4 0 0 0 1 0 0 -9
lr=<begin> .	6 11 -4 -17 1 4 -1 3
lr=<begin> . & d:ahead	6 14 -4 -18 3 4 -1 0
lr=<begin> <end>	0 -2 -2 -2 -4 8 10 0
lr=<begin> <end> & d:ahead	1 -20 0 -4 5 10 11 -1
lr=<begin> <end> & d:today	0 12 0 0 -26 0 0 2
lr=<begin> <number>	0 5 0 -15 15 0 0 -4
lr=<begin> <number> & d:ahead	0 7 0 -17 15 0 0 -3
lr=<begin> at	0 -7 0 -14 11 0 0 8
lr=<begin> is	6 -8 0 -15 -2 2 6 5
lr=<begin> is & d:ahead	6 -8 0 -16 -2 2 6 6
lr=<begin> it	0 1 0 14 -2 0 0 -16
lr=<begin> it & d:ahead	0 1 0 10 0 0 0 -12
lr=<begin> of	0 -11 0 6 4 0 0 -1
lr=<begin> of & d:ahead	0 -11 0 6 4 0 0 -1
lr=<begin> the & d:today	0 0 0 -9 10 0 0 0
lr=<day-ahead> .	0 0 0 8 0 0 0 -7
lr=<day-ahead> . & d:today	0 0 0 8 0 0 0 -7
lr=<level> ,	0 -7 0 13 0 0 0 -3
lr=<level> , & d:today	0 -5 0 11 0 0 0 -3
lr=<level> .	0 7 0 3 0 0 0 -13
lr=<level> . & d:ahead	0 8 0 -3 0 0 0 -3
lr=<level> . & d:today	0 0 0 7 0 0 0 -8
lr=<name> <end>	0 -3 0 12 0 0 0 -6
lr=<number> ,	0 -1 0 -1 10 0 0 -5
lr=<number> , & d:ahead	0 -4 0 -4 11 0 0 0
lr=<number> .	0 13 0 -13 -5 0 0 5
lr=<number> . & d:ahead	0 8 0 -12 -4 0 0 8
lr=<seat> .	0 -2 0 17 -7 0 0 -3
lr=<seat> . & d:ahead	0 -2 0 16 -7 0 0 -3
lr=a .	0 -3 0 10 0 0 0 -5
lr=a . & d:ahead	0 -3 0 10 0 0 0 -5
lr=after <end>	0 -2 0 6 7 0 0 -11
lr=after <end> & d:ahead	0 -2 0 6 7 0 0 -11
lr=after ?	0 -5 0 -2 0 0 0 10
lr=after ? & d:ahead	0 -5 0 -2 0 0 0 10
lr=and ,	0 -9 0 0 9 0 0 0
lr=and , & d:ahead	0 -9 0 0 9 0 0 0
lr=as .	0 -4 0 -5 0 0 0 10
lr=before ,	-2 15 -1 -16 0 0 1 1
lr=before , & d:ahead	-2 15 -1 -16 0 0 1 1
lr=before <end>	0 -11 -6 -2 8 0 0 9
lr=before <end> & d:ahead	0 -11 -6 -2 8 0 0 9
lr=before and	0 -2 0 9 -6 0 0 0
lr=before are & d:ahead	0 -4 4 11 -8 0 0 0
lr=between and	0 9 0 -7 0 0 0 0
lr=between and & d:ahead	0 9 0 -7 0 0 0 0
lr=by ,	0 0 0 -12 8 0 0 3
lr=by , & d:ahead	0 0 0 -12 8 0 0 3
lr=by .	-7 -9 5 10 -9 -4 14 -6
lr=by . & d:ahead	-7 -9 5 10 -9 -4 14 -6
lr=by <end>	4 0 0 -4 1 0 9 -16
lr=by <end> & d:ahead	4 0 0 -4 1 0 9 -16
lr=by the	0 0 0 5 3 0 3 -12
lr=by the & d:ahead	0 0 0 4 3 0 3 -12
lr=closed .	0 -1 0 9 -2 0 0 0
lr=closed . & d:ahead	0 -1 0 9 -2 0 0 0
lr=due .	0 6 0 -10 8 0 0 -4
lr=effect .	0 10 0 -9 0 0 0 0
lr=end .	0 4 0 8 -2 0 0 -8
lr=end . & d:ahead	0 -4 0 18 -2 0 0 -12
lr=end . & d:today	0 8 0 -6 0 0 0 0
lr=end <end>	0 0 0 -12 0 0 0 13
lr=end <end> & d:ahead	0 0 0 -12 0 0 0 13
lr=for .	0 14 0 -16 13 0 0 -9
lr=for . & d:ahead	0 9 0 -15 14 0 0 -5
lr=friday <end>	0 -5 0 10 1 0 0 -7
lr=friday <end> & d:today	0 -5 0 16 0 0 0 -7
lr=from (	0 11 0 -8 0 0 0 0
lr=from ,	3 -9 -6 10 0 2 -1 0
lr=from , & d:ahead	3 -10 -6 9 0 2 -1 0
lr=from .	10 -3 -5 0 3 0 0 0
lr=from . & d:ahead	8 -2 -5 0 4 0 0 0
lr=from ;	0 12 0 -8 0 0 0 -3
lr=from ; & d:ahead	0 13 0 -9 0 0 0 -3
lr=from <end>	-3 -3 -7 18 0 0 -1 -21
lr=from <end> & d:ahead	-3 -2 -6 16 0 0 -1 -20
lr=from <level>	0 7 0 -7 0 0 0 0
lr=from <level> & d:ahead	0 7 0 -7 0 0 0 0
lr=from <name>	0 8 0 -2 0 0 0 -5
lr=from <name> & d:ahead	0 8 0 -3 0 0 0 -5
lr=from a	3 -17 0 16 0 0 0 0
lr=from a & d:ahead	3 -17 0 15 0 0 0 0
lr=from and	0 -8 0 12 0 0 0 0
lr=from and & d:ahead	0 -7 0 10 0 0 0 0
lr=from for	0 12 0 -5 -3 0 0 0
lr=from for & d:ahead	0 12 0 -5 -3 0 0 0
lr=from is	0 -8 0 10 0 0 0 0
lr=from is & d:ahead	0 -8 0 10 0 0 0 0
lr=from it	-2 -1 0 10 0 0 0 -9
lr=from it & d:ahead	-2 -1 0 9 0 0 0 -9
lr=from our & d:ahead	0 -8 0 10 0 0 0 0
lr=from the	0 -3 0 13 -6 0 0 -2
lr=from the & d:ahead	0 -3 0 13 -6 0 0 -2
lr=from to	0 -1 0 -4 -5 0 0 14
lr=from to & d:ahead	0 -1 0 -4 -5 0 0 14
lr=from unless	-1 -11 0 0 0 0 0 12
lr=from unless & d:ahead	-1 -11 0 0 0 0 0 12
lr=is .	0 13 0 -5 -2 0 0 -3
lr=is . & d:ahead	0 14 0 -6 -2 0 0 -3
lr=is <end>	0 -2 0 1 -7 0 -1 8
lr=is <end> & d:ahead	0 -2 0 1 -7 0 -1 8
lr=meet .	0 0 0 -16 9 0 0 8
lr=meet . & d:ahead	0 0 0 -16 9 0 0 9
lr=midnight ,	0 0 0 -7 0 0 0 9
lr=of :	0 -5 0 -3 10 0 0 0
lr=of : & d:ahead	0 -5 0 -3 10 0 0 0
lr=of <end>	0 12 0 3 -12 0 0 -13
lr=of <end> & d:ahead	0 16 0 0 -11 0 0 -12
lr=of it	0 -10 0 11 0 0 0 0
lr=of it & d:ahead	0 -10 0 10 0 0 0 0
lr=of on	0 -4 0 10 0 0 0 0
lr=of on & d:ahead	0 -4 0 10 0 0 0 0
lr=on ,	-2 1 -4 5 3 -3 -12 -1
lr=on , & d:ahead	-1 3 -4 4 3 -3 -12 -3
lr=on , & d:today	0 -8 0 0 0 0 0 5
lr=on .	-3 -1 3 -10 7 0 0 5
lr=on . & d:ahead	-3 -1 3 -11 3 1 0 8
lr=on . & d:today	0 1 0 -1 10 0 0 -9
lr=on <end>	3 2 0 7 3 3 -10 -14
lr=on <end> & d:ahead	3 2 0 6 3 3 -10 -14
lr=on <name>	0 -14 -1 14 -1 0 0 5
lr=on <name> & d:ahead	0 -14 -1 14 -1 0 0 5
lr=on <person>	0 -10 0 11 0 0 0 -1
lr=on <person> & d:ahead	0 -10 0 11 0 0 0 -1
lr=on <seat>	0 -5 0 13 0 0 0 0
lr=on <seat> & d:ahead	0 -5 0 13 0 0 0 0
lr=on ?	7 9 0 -21 6 0 0 5
lr=on ? & d:ahead	7 9 0 -21 6 0 0 5
lr=on after & d:ahead	0 3 0 -10 0 0 0 7
lr=on and	-1 10 10 -8 1 0 0 -6
lr=on and & d:ahead	-1 7 10 -5 1 0 0 -6
lr=on by	0 0 0 13 -6 0 0 -2
lr=on by & d:ahead	0 0 0 13 -6 0 0 -2
lr=on is	0 -5 0 15 -4 0 0 -6
lr=on is & d:ahead	0 -5 0 15 -4 0 0 -6
lr=on it	0 6 0 -18 -1 0 0 13
lr=on it & d:ahead	0 6 0 -17 0 0 0 11
lr=on next	0 0 0 -10 -2 0 0 13
lr=on next & d:ahead	0 0 0 -10 -2 0 0 13
lr=on to	0 -13 0 17 0 0 0 -3
lr=on to & d:ahead	0 -12 0 14 0 0 0 -2
lr=on unless	5 4 5 -5 6 0 0 -14
lr=on unless & d:ahead	5 4 5 -5 6 0 0 -14
lr=out .	0 7 0 -13 0 0 0 8
lr=out . & d:ahead	0 0 0 -9 0 0 0 12
lr=pay ,	0 -8 0 6 0 0 0 0
lr=since <end>	0 -4 0 10 0 0 0 -1
lr=since <end> & d:ahead	0 -4 0 10 0 0 0 -1
lr=sit .	0 0 0 -9 9 0 0 0
lr=sit . & d:ahead	0 0 0 -8 9 0 0 0
lr=so .	0 13 0 -8 -1 0 0 -1
lr=start . & d:ahead	-2 9 0 -7 1 0 0 -1
lr=telephone .	0 0 0 -10 0 0 0 13
lr=than .	0 4 0 -10 8 0 0 -2
lr=than . & d:ahead	0 4 0 -11 8 0 0 -1
lr=the .	-9 -7 0 10 -4 0 0 4
lr=the . & d:ahead	-9 -7 0 10 -4 0 0 4
lr=the ?	0 -13 0 20 -3 0 0 -5
lr=the ? & d:ahead	0 -13 0 20 -3 0 0 -5
lr=the it	0 0 0 -8 0 0 0 6
lr=the it & d:ahead	0 0 0 -8 0 0 0 6
lr=through ,	0 -7 2 12 -4 0 0 -4
lr=through , & d:ahead	0 -7 2 12 -4 0 0 -4
lr=through <end>	0 0 0 -10 0 0 0 10
lr=through <end> & d:ahead	0 0 0 -10 0 0 0 10
lr=to ,	0 -1 4 -8 8 -4 0 3
lr=to , & d:ahead	0 -1 4 -8 8 -4 0 3
lr=to .	2 -2 10 -11 -7 7 0 0
lr=to . & d:ahead	2 -2 10 -8 -7 7 0 -2
lr=to <end>	-3 1 -8 6 -8 4 -2 -2
lr=until ,	-3 1 0 -5 -9 2 0 7
lr=until , & d:ahead	-3 2 0 -4 -9 2 0 5
lr=until .	11 7 2 -11 0 -6 -14 -1
lr=until . & d:ahead	11 7 2 -13 0 -6 -14 0
lr=until :	4 -9 0 14 0 0 0 -7
lr=until : & d:ahead	4 -9 0 14 0 0 0 -7
lr=until ;	-6 3 4 -13 -3 2 0 6
lr=until ; & d:ahead	-6 3 4 -13 -3 2 0 6
lr=until from	0 -1 0 8 0 0 0 -2
lr=until next	0 0 0 -6 -1 0 0 10
lr=until next & d:ahead	0 0 0 -13 -1 0 0 17
lr=until of	0 9 0 -15 0 0 0 8
lr=until of & d:ahead	0 9 0 -15 0 0 0 8
lr=until to	-2 -1 0 1 11 1 2 -18
lr=until to & d:ahead	-2 -1 0 1 11 1 2 -18
lr=until under	0 -3 0 -2 0 0 0 10
lr=until under & d:ahead	0 -3 0 -2 0 0 0 10
nc2=agree	-2 13 -1 -8 -3 3 -1 0
nc2=bear	-5 12 -2 -8 -10 0 -6 7
nc2=begin	-1 -9 10 -3 2 0 0 4
nc2=deny	0 -4 0 9 -3 0 0 0
nc2=down	-1 0 9 0 0 0 -8 0
nc2=end	-5 0 -10 22 -15 2 -2 -10
nc2=impose	1 1 -17 -1 3 -9 1 4
nc2=return	0 -6 0 19 -1 0 -6 -6
nc2=say	18 0 3 -10 -7 -4 0 3
nc2=suspend	-2 -12 0 12 -13 0 0 5
nc2=target	1 0 0 -8 8 3 -6 3
nc2=up	-1 -6 1 -7 -9 0 3 18
nct2=agree participle-passive	0 8 0 -2 0 0 0 -2
nct2=agree present	0 3 0 -12 -1 0 0 10
nct2=bear gerund	0 25 0 -20 -3 0 0 -4
nct2=bear participle-passive	0 -5 0 9 0 0 0 -1
nct2=bear past	0 0 0 9 1 0 0 -12
nct2=bear present	-1 0 0 -6 -8 1 -3 15
nct2=begin future	0 -9 0 2 -4 0 4 3
nct2=begin modal	0 9 0 3 0 1 -7 -8
nct2=begin participle-passive	0 -6 0 10 0 0 0 0
nct2=begin present	0 -7 7 -12 7 0 2 5
nct2=down future	0 7 0 1 0 0 0 -8
nct2=down modal	0 8 0 0 0 0 0 -9
nct2=down present	0 -12 11 -5 1 0 -5 11
nct2=end modal	0 0 0 -10 -3 0 0 16
nct2=end past	0 -1 -7 19 0 0 0 -8
nct2=end present	-2 9 0 8 -5 0 -1 -10
nct2=impose future	0 -3 0 -11 19 0 4 -3
nct2=impose future-passive	0 -8 -1 12 -7 0 0 7
nct2=impose modal	-3 -6 0 14 -1 0 4 -7
nct2=impose participle-passive	0 10 0 -6 -7 0 2 1
nct2=impose past	7 2 0 -21 2 0 -2 15
nct2=impose perfect	0 -5 0 10 0 0 0 -1
nct2=impose perfect-passive	0 0 0 -9 -3 0 0 16
nct2=impose present	4 5 -5 5 -2 -1 0 -12
nct2=propose past	0 0 0 0 10 0 0 -11
nct2=propose present	0 14 0 -18 -5 0 0 11
nct2=return future	0 0 0 -4 0 0 -2 9
nct2=return present	0 -6 0 25 -9 0 -1 -12
nct2=say gerund	0 2 0 -11 9 0 0 0
nct2=say modal	0 0 0 -5 10 0 0 -2
nct2=say past	10 2 7 -8 -11 -1 1 4
nct2=say present	8 -1 0 8 -17 0 -5 0
nct2=stay future	0 11 -2 4 -12 0 0 -2
nct2=stay future-passive	0 0 0 -10 0 0 0 13
nct2=stay modal	0 -23 0 7 17 0 -1 -5
nct2=stay participle-passive	0 10 0 0 0 0 0 -9
nct2=stay past	0 -25 0 19 -6 0 0 6
nct2=suspend past	0 9 0 -9 0 0 0 1
nct2=suspend present	0 -21 3 13 -8 0 0 1
nct2=up future	0 2 0 -10 0 0 1 6
nct2=up infinitive	0 5 0 -10 4 0 0 0
nct2=up past	0 -7 7 9 0 0 0 -8
nct2=up perfect	0 -11 0 8 0 0 0 3
nct2=up present	0 2 -3 -7 -10 0 3 12
next="	-4 0 0 17 -10 0 0 -8
next=)	0 8 0 -7 11 0 0 -3
next=,	9 6 10 -14 6 -4 -2 2
next=-	0 -8 0 5 0 0 0 4
next=:	0 -6 -11 0 2 -11 0 11
next=;	-5 -1 -1 22 -7 -1 -15 -8
next=and	-3 -5 3 8 15 0 0 -13
next=as	0 2 0 6 0 0 0 -9
next=or	0 -3 0 -6 0 9 4 0
next=that	-2 -3 9 0 -4 -2 -4 12
next=until	0 -9 0 3 0 0 0 6
next=which	10 -8 0 -10 -1 12 1 0
next=—	-6 2 -3 33 -10 -7 -5 -30
nhas-future	0 -15 -9 3 -2 -1 -3 24
nhas-gerund	0 21 0 -20 0 0 0 2
nhas-infinitive	0 3 0 -2 0 11 -3 -5
nhas-modal	-9 -11 4 10 16 5 -7 -16
nhas-participle	-3 17 -2 5 -15 0 1 -14
nhas-past	5 -4 2 4 -14 -6 2 2
nhas-perfect	1 -10 -6 8 -14 10 1 0
nt2=future	-2 5 -6 -8 1 0 -1 8
nt2=future-not	0 -7 0 10 0 0 0 0
nt2=future-passive	2 -21 -2 3 -5 0 0 20
nt2=gerund	0 24 0 -22 3 0 0 -2
nt2=modal	-6 -21 -4 8 14 2 -5 0
nt2=modal-passive	0 4 0 3 4 1 0 -14
nt2=modal-passive-not	0 6 9 -5 0 0 0 -11
nt2=participle-passive	-2 16 -1 5 -14 0 1 -13
nt2=past	6 -10 3 7 -11 -5 0 5
nt2=past-passive	0 -17 0 25 0 0 5 -18
nt2=past-passive-not	0 8 0 -11 0 0 0 3
nt2=perfect	2 -16 0 6 -6 11 3 0
nt2=perfect-not	0 0 0 12 0 0 0 -8
nt2=perfect-passive	0 7 -3 -13 -6 0 0 15
nt2=present	3 12 7 -6 -7 -10 0 -5
nt2=present-not	0 10 0 -10 0 0 0 0
nt2=present-passive	-4 -6 -11 0 0 7 -1 14
nt2=present-passive-not	0 -18 0 0 12 0 0 4
nv0-none	-2 3 2 10 -3 -6 -14 -3
nv1-none	-2 3 2 10 -3 -6 -14 -3
nv2-none	0 7 7 4 2 -10 -20 -14
nv2=agree	0 2 0 -8 0 0 0 6
nv2=announce	9 2 0 -12 0 0 0 0
nv2=answer	0 -12 0 5 0 0 0 6
nv2=apply	0 0 0 -4 -1 0 0 12
nv2=ask	0 -7 0 3 10 0 0 -12
nv2=be	-8 -14 -7 10 14 -4 0 -3
nv2=bear	0 -7 0 13 0 0 0 -6
nv2=bring	0 10 0 0 0 0 0 -12
nv2=carry	0 0 0 -6 0 0 0 10
nv2=charge	0 -13 0 -2 8 0 0 13
nv2=come	0 -15 11 4 2 0 -3 0
nv2=double	0 -9 0 14 0 0 0 -3
nv2=end	0 0 -7 24 -10 0 0 -10
nv2=enter	0 1 0 12 -4 0 0 -11
nv2=expect	0 -5 0 0 -1 0 -7 14
nv2=expire	0 0 0 -4 -2 0 0 10
nv2=extend	0 -13 -5 5 3 0 0 7
nv2=get	0 10 0 -10 0 0 0 -1
nv2=go	0 5 2 -13 -3 0 0 12
nv2=have	0 18 -1 -4 -7 0 10 -13
nv2=hold	0 -9 0 12 0 0 0 -1
nv2=hope	0 -1 0 -10 8 0 0 3
nv2=impose	0 -12 0 1 0 0 5 2
nv2=let	0 8 0 2 0 0 0 -10
nv2=make	1 8 0 -5 0 0 0 -3
nv2=other	-4 -5 6 4 1 14 3 -19
nv2=pay	0 -3 0 -1 -2 0 0 11
nv2=raise	0 -1 0 3 0 0 7 -9
nv2=receive	0 11 0 -10 0 0 0 0
nv2=replace	0 7 0 4 0 0 0 -10
nv2=report	0 0 0 -8 9 0 0 0
nv2=resume	0 -2 0 13 0 0 -1 -7
nv2=return	0 -4 0 12 0 0 -3 -3
nv2=rule	0 -4 0 9 -3 0 0 0
nv2=run	0 6 1 -14 -3 0 0 4
nv2=say	5 0 9 -5 0 -5 1 0
nv2=set	0 11 0 -10 0 0 0 0
nv2=sign	0 13 0 0 -1 0 0 -11
nv2=stand	0 11 0 -8 0 0 0 0
nv2=stay	0 -12 1 10 -8 0 0 1
nv2=tell	0 7 -3 3 -10 1 0 -6
nvt2=agree participle	0 8 0 -8 0 0 0 0
nvt2=agree perfect	0 -8 0 10 0 0 0 0
nvt2=agree present	0 3 0 -22 1 0 0 14
nvt2=announce past	9 1 0 -11 0 0 0 0
nvt2=be future	0 12 0 0 -12 0 0 -3
nvt2=be modal	0 -18 0 5 17 0 -1 -8
nvt2=be past	0 -22 0 13 -5 0 0 10
nvt2=be present	-5 4 -4 -4 11 -1 2 -6
nvt2=begin present	0 2 0 5 5 0 0 -15
nvt2=come present	0 -18 12 0 2 0 -2 4
nvt2=end modal	0 0 0 -11 -3 0 0 17
nvt2=end past	0 8 -7 8 0 0 0 -9
nvt2=end present	0 -2 0 20 -4 0 0 -12
nvt2=enter present	0 -4 0 14 -1 0 0 -6
nvt2=expect present	0 0 0 -3 0 0 -7 14
nvt2=expire present	0 0 0 -4 -2 0 0 9
nvt2=extend modal	0 -3 0 0 9 0 0 -5
nvt2=go modal	0 14 0 -4 0 0 -7 -4
nvt2=go past	0 -10 7 6 0 0 0 -3
nvt2=go present	0 2 -2 -14 -6 0 3 16
nvt2=have present	0 16 -1 -5 -6 0 10 -10
nvt2=hold present	0 -6 0 8 0 0 0 0
nvt2=hope present	0 0 0 -12 9 0 0 4
nvt2=know present	0 -6 0 0 0 0 0 8
nvt2=leave modal	0 -7 0 9 -3 1 0 0
nvt2=make participle	0 10 0 0 0 0 0 -9
nvt2=meet present	0 -10 0 -1 6 0 0 5
nvt2=other modal	0 2 10 0 -1 0 0 -13
nvt2=other past	0 -2 0 7 0 0 5 -10
nvt2=other perfect	0 17 -4 0 -3 7 0 -18
nvt2=other present	-2 -18 1 -6 9 8 0 7
nvt2=pay past	0 -1 0 8 0 0 0 -5
nvt2=pay present	0 -16 0 0 -1 0 0 24
nvt2=return present	0 -3 0 17 -8 0 0 -6
nvt2=run present	0 8 1 -17 -3 0 0 5
nvt2=say past	-7 -5 11 1 -8 -3 4 4
nvt2=set present	0 11 0 -10 0 0 0 0
nvt2=stand present	0 13 0 -12 0 0 0 0
nvt2=stay present	0 -14 3 10 -8 0 0 0
nvt2=tell past	0 10 -3 -1 -9 2 0 -3
o:act=agree	0 -1 0 0 -11 0 14 -3
o:act=announce	-6 -1 0 10 -3 0 0 0
o:act=approve	0 0 0 0 -3 0 -2 10
o:act=ask	0 -2 0 0 9 0 -1 -10
o:act=begin	6 3 -9 8 -7 -2 -9 -5
o:act=buy	0 0 0 13 -1 0 0 -3
o:act=call	0 -1 0 14 -3 0 0 -9
o:act=clear	0 -6 -1 6 -3 0 0 10
o:act=collect	0 0 0 -10 7 0 0 5
o:act=conclude	0 -9 0 -2 -2 0 12 0
o:act=confirm	0 -10 0 3 0 0 -2 5
o:act=continue	0 5 0 8 -3 0 0 -10
o:act=debate	0 0 0 -18 19 0 0 0
o:act=declare	0 11 0 1 -2 0 0 -10
o:act=discuss	0 -5 0 10 -14 0 0 9
o:act=end	3 -2 -7 14 -9 -11 -5 -3
o:act=extend	-4 -15 5 8 -10 2 0 0
o:act=hang	0 -10 0 14 0 0 0 -3
o:act=introduce	5 -15 0 6 0 0 0 0
o:act=jump	0 -10 0 -6 11 0 0 3
o:act=know	0 -4 0 10 0 0 0 0
o:act=land	0 15 0 -6 -8 0 0 0
o:act=leave	0 -2 -2 -1 0 0 -2 11
o:act=levy	0 13 0 -4 -2 0 0 -4
o:act=look	0 -9 0 -5 8 0 1 2
o:act=no verb	-8 0 0 7 3 -13 -17 3
o:act=number	0 3 0 -8 0 0 0 4
o:act=other	-4 -5 6 4 0 0 -18 6
o:act=pay	-5 -5 -5 17 -1 -4 -4 -1
o:act=put	7 12 -3 0 -12 9 -10 -12
o:act=report	0 -11 0 1 11 0 -3 -2
o:act=review	0 -1 0 11 -4 0 0 -1
o:act=run	-1 -10 2 0 0 3 -1 4
o:act=see	0 -1 0 8 -7 0 1 -1
o:act=sell	0 0 0 0 -9 12 0 -5
o:act=set	0 -12 0 15 0 5 0 -17
o:act=sign	-1 1 2 3 0 -3 -12 1
o:act=sit	0 -8 0 18 2 0 0 -21
o:act=tax	0 10 0 -11 0 0 0 0
o:act=want	0 -3 0 5 0 0 9 -7
o:act=write	0 -16 7 2 1 0 0 3
o:agree the ahead	0 -1 0 -6 0 0 11 0
o:announce on ahead	-13 -14 0 18 0 0 0 5
o:approve before ahead	0 0 0 -14 15 0 0 0
o:approve by ahead	0 5 0 7 -15 0 -1 2
o:approve on ahead	0 -5 0 17 -7 0 0 -1
o:ask by ahead	0 -1 0 14 -10 0 0 0
o:ask on ahead	0 1 0 -10 14 0 0 -5
o:be  ahead	5 0 0 -11 -5 1 4 4
o:be after ahead	0 8 0 -12 0 0 0 1
o:be back ahead	0 14 0 -6 0 0 0 -8
o:be by ahead	-1 -14 -3 14 11 -3 -1 -12
o:be for ahead	0 0 0 -13 8 0 0 7
o:be from ahead	-9 -3 0 9 4 0 0 -5
o:be is ahead	-1 2 0 3 -15 0 3 -1
o:be of ahead	0 -2 2 6 0 0 4 -10
o:be on ahead	-9 12 -10 -28 17 12 -4 9
o:be the ahead	0 11 -1 8 -6 0 -1 -13
o:be until ahead	6 6 5 18 -33 -4 4 -14
o:begin  ahead	0 14 0 -11 -10 0 0 7
o:begin by ahead	0 29 -2 -14 -2 0 5 -18
o:begin the ahead	-1 -9 0 8 -2 0 -3 5
o:begin to ahead	0 -2 0 -9 -4 0 0 19
o:begin until ahead	0 -16 7 -5 14 0 0 0
o:buy the ahead	0 0 0 9 0 0 0 -2
o:carried=controls	32 0 0 2 -10 -7 -7 -26
o:carried=controls far	30 -3 15 -26 5 -3 -9 -4
o:carried=deal	-9 9 -5 1 -18 3 -5 5
o:carried=deal far	-21 0 -23 9 -7 9 4 2
o:carried=duties	-22 10 -17 20 -34 -21 -20 9
o:carried=duties far	-16 12 12 16 -17 -23 -8 -11
o:carried=exclusions	-3 -31 23 3 20 0 0 -12
o:carried=exclusions far	13 -11 20 -5 0 0 -1 -12
o:carried=fees	-9 -8 3 14 12 0 0 -17
o:carried=fees far	-1 -26 0 0 21 -3 8 0
o:carried=longer	0 -10 4 0 1 -7 -1 3
o:carried=longer far	0 -32 0 7 3 -11 -3 15
o:carried=meeting	-22 -5 -16 -1 -1 8 15 2
o:carried=meeting far	-24 -9 -23 21 -4 0 0 0
o:carried=none	-11 -3 -22 15 6 -23 0 -2
o:carried=procedure	-2 8 -12 -7 18 0 -8 -12
o:carried=procedure far	-8 3 0 -2 11 6 -4 -8
o:carried=sale	-4 -12 0 0 -17 33 0 -11
o:carried=sale far	-2 6 0 -3 3 3 2 -14
o:carried=truce	4 -9 -21 8 0 -17 3 3
o:carried=truce far	-4 2 -12 13 -20 -15 -7 4
o:charge since ahead	0 -9 0 0 0 0 0 8
o:charge until ahead	0 -13 0 10 0 0 0 0
o:clear by ahead	0 0 0 -8 -5 0 0 12
o:clear on ahead	0 -14 0 15 0 0 0 0
o:collect from ahead	0 1 0 -15 3 0 0 9
o:conclude on ahead	0 -7 0 14 0 0 0 -4
o:confirm on ahead	0 -1 0 13 -5 0 0 -1
o:continue on ahead	0 -2 0 11 0 0 0 0
o:cut on ahead	0 -7 0 10 0 0 0 0
o:debate on ahead	0 0 0 -18 19 0 0 0
o:discuss on ahead	0 -1 0 17 -11 0 0 0
o:double on ahead	0 4 0 -11 0 0 0 5
o:end  ahead	0 -5 5 6 3 0 0 -10
o:end before ahead	0 -3 0 13 -1 0 0 -4
o:end by ahead	11 0 -2 -6 0 0 3 -12
o:end ends today	0 0 0 10 0 0 0 -9
o:end from ahead	0 -6 0 11 0 0 0 0
o:end on ahead	0 11 -7 -1 -8 -5 -7 2
o:end on today	0 0 0 -11 0 0 0 12
o:expect the ahead	0 -3 0 19 -16 0 -4 1
o:extend from ahead	0 -4 0 -5 0 0 0 11
o:extend until ahead	0 -1 0 10 -1 0 0 -6
o:fall on ahead	0 8 0 -13 -5 0 0 8
o:have it ahead	0 -1 0 10 -9 0 0 0
o:have on ahead	0 -18 4 0 5 0 0 2
o:have the ahead	0 0 0 -20 12 0 8 1
o:introduce on ahead	5 -12 0 7 0 0 0 0
o:keep on ahead	0 -1 0 -15 7 0 0 12
o:leads=	0 -2 0 3 6 6 0 -9
o:leads=10% on	0 16 0 -11 0 0 0 -7
o:leads=10% until	0 17 0 -4 0 0 0 -11
o:leads=12% from	0 16 0 -15 0 0 0 0
o:leads=12% on	0 -9 0 3 0 0 0 5
o:leads=13:01 on	0 9 0 -6 0 0 0 0
o:leads=20% on	0 0 0 -16 0 0 0 13
o:leads=2027 to	0 -2 0 12 0 0 0 -8
o:leads=2030 to	0 -3 0 -4 0 0 0 11
o:leads=25% from	0 10 0 -7 0 0 0 0
o:leads=30% on	0 21 0 -20 0 0 0 0
o:leads=50% from	0 26 0 -25 0 0 0 0
o:leads=after	0 -2 0 9 -6 0 0 -1
o:leads=again from	1 -9 0 -1 -2 0 0 14
o:leads=again on	0 3 6 -2 3 0 0 -12
o:leads=agreement by	0 -6 0 -2 -2 0 0 12
o:leads=and	0 -3 0 12 0 0 0 -7
o:leads=and from	0 12 0 -4 0 0 0 -9
o:leads=and on	0 20 0 -13 0 0 0 -4
o:leads=and the	0 -4 0 -3 0 0 0 8
o:leads=announced on	-5 -3 0 11 -1 0 0 0
o:leads=answer by	0 -5 0 -11 0 0 12 0
o:leads=april to	0 0 0 16 0 0 0 -14
o:leads=arrive by	0 5 0 -13 10 0 -3 -1
o:leads=as from	0 -15 0 8 5 0 0 0
o:leads=as of	6 12 0 -7 -5 0 0 -6
o:leads=at the	0 6 0 11 1 0 0 -19
o:leads=back on	0 9 0 -3 -7 0 0 0
o:leads=back to	0 -7 0 17 0 5 0 -17
o:leads=before the	0 -2 0 14 -5 0 -3 -1
o:leads=began on	0 -20 0 15 0 0 0 4
o:leads=beginning on	0 10 0 -3 0 0 0 -8
o:leads=begins on	-2 3 0 5 -7 0 0 -11
o:leads=beijing from	1 -7 0 10 -2 0 0 -2
o:leads=busan on	0 0 0 12 0 0 0 -8
o:leads=by	0 0 0 -4 10 0 3 -9
o:leads=by telephone	0 0 0 -8 0 0 0 12
o:leads=by the	-1 -4 -3 3 6 -2 11 -20
o:leads=case on	0 0 0 -15 4 0 0 9
o:leads=cent on	0 -13 0 9 10 0 0 -6
o:leads=changes on	0 -10 10 9 -4 0 0 -6
o:leads=close on	0 -6 0 -1 0 13 0 -5
o:leads=closed on	0 0 0 0 -13 9 0 -1
o:leads=council on	0 0 0 11 -11 0 0 0
o:leads=date is	0 0 0 -9 0 0 0 11
o:leads=date:	0 0 0 13 -1 0 0 -8
o:leads=dates from	0 -5 0 15 0 0 0 -11
o:leads=days from	0 -6 0 9 3 0 0 -7
o:leads=days, from	0 -12 0 8 0 0 0 3
o:leads=days, to	0 12 0 -10 0 0 0 0
o:leads=days, until	-2 15 0 6 8 7 0 -28
o:leads=died on	0 0 0 6 0 0 0 -4
o:leads=dies on	0 2 0 -17 0 0 0 13
o:leads=due by	0 0 0 -7 14 0 -3 -2
o:leads=duties from	0 13 0 -13 0 0 0 0
o:leads=duty from	0 -11 0 12 0 0 0 0
o:leads=early as	0 0 0 -10 3 0 0 7
o:leads=effect from	0 -7 0 11 -1 0 0 0
o:leads=end on	-5 2 10 -10 -5 0 0 7
o:leads=ended on	0 -3 -5 41 -3 0 0 -32
o:leads=ends on	6 6 -8 -20 1 0 0 7
o:leads=entered before	0 -10 6 5 3 0 0 -3
o:leads=est on	0 -7 0 -2 0 0 0 11
o:leads=expire on	0 -19 12 -11 0 0 0 17
o:leads=extended until	0 0 0 10 0 0 0 -8
o:leads=falls on	0 0 0 -9 -1 0 0 11
o:leads=follow on	0 13 0 0 -5 0 0 -7
o:leads=follows on	0 -7 0 -5 16 0 0 0
o:leads=force until	0 10 0 -17 3 0 0 0
o:leads=friday,	0 -1 0 0 10 0 0 -8
o:leads=from	1 -3 7 5 0 -2 -2 -16
o:leads=from the	12 12 0 -3 -6 0 0 -24
o:leads=from tomorrow,	0 -2 0 8 0 0 0 -4
o:leads=geneva on	0 0 0 9 0 0 0 -1
o:leads=good until	0 -5 5 -16 -3 0 7 9
o:leads=goods on	0 -5 0 11 0 0 0 -5
o:leads=gyeongju on	0 0 0 -10 10 0 0 0
o:leads=heard on	0 -11 0 0 12 0 0 -2
o:leads=hold until	0 0 0 6 -10 0 0 1
o:leads=holds until	0 -1 0 -11 5 0 0 9
o:leads=in on	1 1 0 -12 3 0 0 3
o:leads=it on	0 -13 0 6 -2 0 0 4
o:leads=it to	0 0 0 17 -1 0 0 -13
o:leads=it until	0 0 2 0 3 2 0 -10
o:leads=korea on	0 -5 0 16 0 0 0 -9
o:leads=lapse on	0 0 -3 -6 10 0 0 2
o:leads=lapses on	0 -2 0 -3 -11 0 0 12
o:leads=last until	0 3 0 18 -2 0 0 -18
o:leads=last week,	0 0 0 0 11 0 0 -13
o:leads=lasts until	0 -6 0 -12 -3 0 0 20
o:leads=later than	0 1 0 -20 14 0 7 -2
o:leads=meeting on	0 0 0 12 -10 0 0 0
o:leads=meets on	0 0 0 -13 13 0 0 0
o:leads=minute of	0 8 0 -9 5 0 0 -2
o:leads=months from	0 11 0 -2 -1 0 0 -8
o:leads=months, to	0 -9 0 10 0 0 0 -1
o:leads=months, until	0 -11 0 -16 0 0 0 25
o:leads=network on	0 0 0 -10 0 0 0 10
o:leads=next friday,	0 5 0 -9 0 0 0 2
o:leads=no deal	0 0 0 11 0 0 0 -7
o:leads=notice by	0 0 0 9 -7 0 0 0
o:leads=off on	0 0 0 -7 9 0 0 0
o:leads=on	0 0 0 -6 -3 0 -3 8
o:leads=on a	0 -8 0 6 0 0 0 0
o:leads=on friday,	1 -14 8 5 5 0 0 -7
o:leads=on monday,	0 -2 0 10 0 0 0 -5
o:leads=on the	-2 7 8 -4 6 0 0 -11
o:leads=on tuesday,	0 -1 0 -10 1 0 0 12
o:leads=on wednesday,	0 -9 0 10 0 0 0 0
o:leads=open on	0 4 0 -15 12 0 0 -1
o:leads=or after	0 3 0 5 0 0 0 -12
o:leads=out on	-2 6 0 -6 -10 0 0 7
o:leads=p.m. on	0 0 7 -9 8 0 0 -8
o:leads=paper on	0 -1 0 9 -6 0 0 0
o:leads=pay from	0 -16 0 14 1 0 0 0
o:leads=per cent	0 -18 0 -2 0 0 0 17
o:leads=percent on	0 12 0 -6 0 0 0 -8
o:leads=percent until	0 -14 0 -16 0 0 0 27
o:leads=planned for	0 10 0 3 -10 0 0 0
o:leads=points from	0 11 0 -8 0 0 0 -2
o:leads=post on	0 -1 0 -6 8 0 0 0
o:leads=published by	0 -1 0 -2 0 0 0 9
o:leads=published on	-2 0 0 10 -2 0 0 -1
o:leads=return on	0 23 0 -24 -3 0 0 0
o:leads=returns on	2 -16 0 17 0 0 0 -4
o:leads=rule on	-2 0 0 -3 9 0 0 0
o:leads=run to	0 -1 5 -9 10 0 0 -6
o:leads=run until	0 0 1 -11 0 0 0 11
o:leads=runs until	-5 16 0 -1 -9 0 0 -1
o:leads=ships on	0 -2 0 -6 10 0 0 0
o:leads=sign on	0 -8 0 10 0 0 0 0
o:leads=signed by	0 4 0 -4 12 0 -9 -6
o:leads=since the	0 -5 0 12 0 0 0 -5
o:leads=sits on	0 -3 0 -5 10 0 0 -1
o:leads=sleep until	0 9 0 -4 0 0 0 -3
o:leads=so by	0 0 0 -9 1 0 3 2
o:leads=so on	0 0 0 0 6 0 0 -11
o:leads=south korea,	0 0 0 -8 0 0 0 9
o:leads=start on	10 11 0 -11 -3 0 0 -6
o:leads=strike until	0 -1 0 12 0 0 0 -7
o:leads=suspended to	9 -1 0 -9 0 0 0 2
o:leads=suspended until	-2 14 -1 2 -1 0 0 -8
o:leads=tariff from	0 -13 0 14 0 0 0 0
o:leads=tariff on	0 13 0 -18 7 0 0 0
o:leads=tariff until	0 0 0 13 0 0 0 -11
o:leads=them until	0 11 0 0 -3 0 0 -8
o:leads=there from	0 11 0 -10 0 0 0 0
o:leads=there on	0 -5 0 12 -2 0 0 -2
o:leads=through the	0 0 0 -7 0 0 0 10
o:leads=till the	0 -1 0 -7 0 0 0 11
o:leads=to the	-2 -14 0 -10 4 0 -2 18
o:leads=treaty by	0 -3 0 -7 -6 0 2 12
o:leads=truce by	0 6 0 0 0 0 5 -14
o:leads=truce ends	0 0 0 -15 0 0 0 17
o:leads=truce from	0 -10 0 0 0 0 0 8
o:leads=truce on	0 0 0 -9 4 0 0 6
o:leads=truce until	0 -3 0 14 -2 0 0 -9
o:leads=truce, until	8 0 0 3 0 0 0 -12
o:leads=tuesday,	0 -9 0 -2 0 0 0 10
o:leads=until	0 2 -3 18 -10 -1 -3 -10
o:leads=up on	0 0 0 -9 5 0 0 6
o:leads=used from	0 -6 0 -3 10 0 0 0
o:leads=votes on	0 -4 0 -6 9 0 0 0
o:leads=washington,	0 -3 0 -2 9 0 0 -3
o:leads=week of	0 -5 0 10 -1 0 0 0
o:leads=weeks, on	0 -1 0 -15 0 0 0 18
o:leads=weeks, until	0 -2 0 10 0 0 0 -5
o:leads=year from	0 15 0 0 -8 0 0 -9
o:leads=year, until	-2 -5 0 -15 9 0 0 13
o:leads=— from	0 16 0 -14 0 0 0 0
o:leave  ahead	0 9 0 -6 0 0 0 -1
o:left=controls	16 -15 -13 9 -3 0 -5 -4
o:left=controls right=none	20 -10 -11 8 -13 -8 -4 -2
o:left=deal	0 -17 -8 13 -6 0 13 0
o:left=deal right=duties	0 -11 0 4 -3 0 -5 14
o:left=deal right=none	0 -9 -6 10 -2 0 16 -14
o:left=duties	-14 -3 -3 21 -1 -15 -31 -6
o:left=duties right=deal	0 -24 0 34 0 0 0 -9
o:left=duties right=longer	0 -27 2 22 0 0 0 0
o:left=duties right=none	-27 15 0 3 -5 -12 -25 -6
o:left=duties right=procedure	0 -11 0 8 6 0 0 -2
o:left=duties right=truce	0 -11 0 5 -2 0 0 12
o:left=exclusions	-8 7 21 -4 -10 0 0 -13
o:left=exclusions right=none	-6 4 21 0 -7 0 0 -18
o:left=fees	0 -5 -2 3 11 0 0 -11
o:left=fees right=none	0 -5 -2 0 12 0 0 -10
o:left=longer	-4 -26 9 7 -20 -1 -5 14
o:left=longer right=duties	0 1 0 -18 0 0 0 16
o:left=longer right=none	-13 -25 5 16 -18 0 -3 6
o:left=meeting	-14 -2 -3 27 -3 -23 8 -17
o:left=meeting right=duties	0 -2 9 13 -13 0 0 -8
o:left=meeting right=none	-12 -6 -11 26 7 -19 5 -23
o:left=none	-13 5 -20 8 -5 -13 -1 6
o:left=none right=controls	8 4 0 -5 -10 7 0 -10
o:left=none right=deal	0 1 -1 -14 3 -7 18 0
o:left=none right=duties	-9 -5 -4 16 -16 -4 0 1
o:left=none right=fees	0 0 0 -10 11 0 0 0
o:left=none right=longer	-1 31 0 -16 11 0 3 -21
o:left=none right=meeting	0 -5 0 11 -2 -1 -3 2
o:left=none right=none	-9 2 -24 9 -6 -24 -8 15
o:left=none right=procedure	-3 0 0 -8 3 -1 -1 8
o:left=none right=sale	0 -13 0 0 4 13 -2 -5
o:left=none right=signing	0 5 -1 11 2 -2 -2 -17
o:left=procedure	-4 -3 -5 14 8 -18 -13 -15
o:left=procedure right=duties	0 15 0 -3 -7 0 0 -1
o:left=procedure right=none	-1 -7 -10 14 12 -16 -11 -21
o:left=procedure right=procedure	0 -2 0 -4 9 0 0 0
o:left=sale	-3 -1 -2 -5 -13 26 -2 -14
o:left=sale right=none	-3 0 -1 -5 -7 23 -2 -12
o:left=signing	-10 -8 0 4 1 0 -11 8
o:left=signing right=duties	0 9 0 -9 9 0 -4 -4
o:left=signing right=none	-8 -14 2 7 -3 2 -3 12
o:left=signing right=procedure	0 -3 0 -6 10 0 0 0
o:left=signing right=truce	0 1 0 2 -9 0 0 3
o:left=truce	-4 -5 -16 18 6 -9 -3 -5
o:left=truce right=deal	0 0 0 10 0 0 0 -9
o:left=truce right=longer	0 -12 0 21 -1 0 0 -11
o:left=truce right=none	-1 1 -21 7 3 -15 -7 1
o:left=truce right=truce	0 0 0 9 0 0 0 -3
o:look on ahead	0 0 0 -7 10 0 0 0
o:meet meets ahead	0 -1 0 -9 3 0 0 8
o:meet on ahead	0 -7 0 14 -2 0 0 -3
o:move to ahead	0 22 0 -8 -2 0 0 -12
o:near=controls	7 -5 -5 9 -1 -5 -2 -5
o:near=deal	2 -6 -5 -6 -3 0 17 0
o:near=duties	-4 -16 5 17 8 -8 -17 0
o:near=exclusions	-3 0 4 13 0 0 0 -18
o:near=longer	-9 -25 5 2 -3 0 -12 15
o:near=meeting	-9 4 0 7 4 -13 0 -8
o:near=none	-12 3 -21 22 -3 -10 -10 -3
o:near=procedure	-8 -23 -2 30 0 -14 -11 -12
o:near=sale	0 0 0 1 -18 16 0 -7
o:near=signing	-3 -6 5 12 1 -16 -8 -4
o:near=truce	-6 10 -12 11 -8 -3 0 -4
o:no verb  ahead	-1 -12 1 3 11 8 0 -6
o:no verb 12:01 today	0 11 0 -9 0 0 0 0
o:no verb a ahead	0 -15 0 21 0 0 0 -7
o:no verb after ahead	0 -8 0 -1 9 0 0 2
o:no verb before ahead	-1 -20 -2 14 9 0 0 -1
o:no verb by ahead	-6 -22 11 -9 8 -8 2 16
o:no verb column, today	0 0 0 -9 0 0 0 10
o:no verb date: ahead	0 -10 0 5 -3 0 0 4
o:no verb date: today	0 0 0 6 4 0 0 -11
o:no verb day, ahead	0 1 0 -11 0 0 0 10
o:no verb delhi, today	0 10 0 -10 0 0 0 0
o:no verb ends ahead	0 -4 0 13 -2 0 0 -6
o:no verb ends today	0 0 0 -15 0 0 0 15
o:no verb for ahead	0 20 0 -15 0 0 0 -5
o:no verb friday, ahead	1 0 7 -6 9 -1 0 -8
o:no verb friday, today	0 6 0 2 -4 0 0 -12
o:no verb from ahead	0 3 0 15 -1 -3 -3 -40
o:no verb from today	0 11 0 -9 0 0 0 0
o:no verb if ahead	0 -6 0 10 -1 0 0 0
o:no verb korea, today	0 0 0 -8 0 0 0 9
o:no verb mark ahead	0 -2 0 -10 0 0 0 14
o:no verb on ahead	10 4 7 -17 -3 -21 6 15
o:no verb on today	0 8 0 -1 8 0 0 -19
o:no verb saturday, ahead	0 9 0 -10 2 0 0 -1
o:no verb sunday, ahead	0 0 0 -14 0 0 0 14
o:no verb the ahead	1 13 14 -30 7 -6 0 11
o:no verb the today	0 0 0 14 0 0 0 -11
o:no verb thursday, ahead	0 -10 0 2 -2 0 0 9
o:no verb till ahead	0 -6 0 -7 -1 0 0 17
o:no verb to ahead	0 -11 -3 -3 -2 0 -1 13
o:no verb tomorrow, ahead	0 6 0 -2 -4 8 0 -11
o:no verb tuesday today	0 0 0 10 0 0 0 -5
o:no verb until ahead	0 2 -13 -10 6 0 -11 10
o:no verb washington, today	0 -3 0 -1 9 0 0 -3
o:no verb wednesday, ahead	0 12 0 -10 -6 7 0 -10
o:no verb wednesday, today	0 -12 0 -1 9 0 0 1
o:no verb week, ahead	0 1 0 -18 7 0 0 9
o:no verb · today	0 -1 0 9 0 0 0 -1
o:no verb — today	0 -5 0 18 0 0 0 -8
o:other before ahead	0 -3 0 13 -7 0 0 0
o:other by ahead	0 -7 -4 -14 16 -2 -8 16
o:other closed ahead	0 -1 0 10 -2 0 0 -1
o:other for ahead	0 0 0 12 -4 0 0 -4
o:other from ahead	0 -6 0 8 -10 0 0 3
o:other has ahead	0 -3 0 -5 0 0 0 11
o:other on ahead	0 4 0 -9 -3 7 0 7
o:other since ahead	0 6 0 0 0 0 0 -10
o:other to ahead	0 0 12 9 -1 0 0 -16
o:other until ahead	0 6 7 -6 9 0 0 -18
o:pay from ahead	0 2 0 0 9 -1 0 -10
o:pay the ahead	0 9 0 -3 0 0 0 -3
o:pay until ahead	0 -6 0 -6 -1 0 0 13
o:place on ahead	0 -5 0 12 -4 0 0 0
o:promise by ahead	0 0 0 -10 6 0 4 0
o:promise for ahead	0 0 0 -11 13 0 0 0
o:promise the ahead	0 0 0 8 -5 0 0 0
o:put from ahead	0 20 0 -18 -1 0 0 -4
o:put on ahead	-1 -22 0 44 -12 0 0 -15
o:put to ahead	1 0 0 -8 0 9 0 -6
o:put until ahead	10 1 0 -14 -3 0 0 6
o:reach by ahead	0 -2 0 -13 10 0 0 2
o:reach to ahead	0 0 0 9 0 0 0 -4
o:receive on ahead	0 -3 0 11 -4 0 0 0
o:return on ahead	0 4 -1 8 -17 0 0 -3
o:right=controls	7 2 -6 4 -9 7 0 -13
o:right=controls on	0 -4 0 19 -11 0 0 0
o:right=controls until	10 1 0 -4 0 0 0 -5
o:right=deal	1 -18 -5 8 -1 0 19 -10
o:right=deal 	0 -1 0 9 0 0 0 0
o:right=deal from	0 -15 0 19 -1 0 0 -2
o:right=deal on	1 -7 0 -5 0 0 0 13
o:right=deal until	-2 18 0 -14 0 5 14 -28
o:right=duties	-8 -3 -3 15 -8 -11 -8 5
o:right=duties before	0 15 6 0 -8 0 0 -14
o:right=duties by	0 9 7 -19 -1 0 0 3
o:right=duties from	5 -6 -1 7 7 0 0 -15
o:right=duties on	0 5 -7 11 -18 0 -1 -4
o:right=duties the	0 -2 0 -11 0 0 3 10
o:right=duties to	0 -5 0 0 0 0 0 8
o:right=duties until	-4 -11 0 6 -15 0 0 12
o:right=exclusions	0 -2 13 -2 -9 0 -1 0
o:right=exclusions before	0 1 -10 10 -3 0 0 0
o:right=fees	-3 0 0 -10 13 0 0 0
o:right=longer	-4 4 2 15 1 -3 8 -26
o:right=longer on	-3 -13 11 10 13 0 0 -16
o:right=longer the	0 0 0 7 0 0 7 -13
o:right=longer to	0 9 0 -2 0 0 0 -5
o:right=longer until	0 10 2 -20 -1 0 0 6
o:right=meeting	-1 -2 -2 15 -10 -2 -6 3
o:right=meeting from	0 10 0 -6 0 0 0 0
o:right=meeting on	0 -13 0 15 -11 0 0 3
o:right=none	-17 -3 -23 37 -4 -22 -16 -5
o:right=none 12:01	0 9 0 -7 0 0 0 0
o:right=none a	0 -17 0 19 0 0 3 -6
o:right=none after	0 1 0 -11 10 0 0 3
o:right=none again	0 -3 0 9 0 0 0 -2
o:right=none at	0 -8 0 0 8 0 0 -2
o:right=none beyond	0 -2 0 -12 0 0 0 16
o:right=none brussels,	0 -2 0 12 0 0 0 -6
o:right=none by	-2 -10 1 1 8 -2 14 -21
o:right=none cent	0 -17 0 -3 0 0 0 18
o:right=none changes	0 11 0 -6 -6 0 0 0
o:right=none closed	0 -2 0 11 -2 0 0 -1
o:right=none column,	0 0 0 -9 0 0 0 10
o:right=none date:	0 -13 0 10 0 0 0 -2
o:right=none day,	0 1 0 -11 0 0 0 10
o:right=none delhi,	0 10 0 -10 0 0 0 0
o:right=none effective	0 11 0 -6 0 0 0 -2
o:right=none end	0 9 0 0 0 0 0 -8
o:right=none ends	0 -9 0 0 -4 0 0 8
o:right=none follow	0 0 0 14 -6 0 0 -4
o:right=none friday	0 1 0 6 0 0 0 -10
o:right=none friday,	0 11 7 -4 0 -1 0 -14
o:right=none from	5 7 -5 12 -4 -15 -14 -29
o:right=none if	0 -3 0 12 -2 0 0 -5
o:right=none is	-1 3 0 3 -15 0 3 -2
o:right=none korea,	0 0 0 -8 0 0 0 9
o:right=none mark	0 -2 0 -10 0 0 0 14
o:right=none meets	0 0 0 -12 6 0 0 9
o:right=none midnight	0 -4 0 -12 1 0 0 12
o:right=none not	0 -1 0 8 0 0 0 -4
o:right=none of	-1 8 0 0 0 0 0 -10
o:right=none on	-9 10 -7 5 5 -3 -19 -8
o:right=none out	0 0 0 -9 -1 0 0 12
o:right=none percent	0 12 0 -8 0 0 0 -2
o:right=none says	0 0 0 -10 0 0 0 12
o:right=none sign	0 -1 0 -9 0 0 0 16
o:right=none since	-1 -10 0 23 -7 0 0 -4
o:right=none sits	0 0 0 -7 9 0 0 0
o:right=none so	0 12 0 -10 0 0 0 -2
o:right=none starts	0 16 0 -8 0 0 0 -5
o:right=none sunday,	0 -8 0 -6 0 0 0 16
o:right=none telephone	0 0 0 -8 0 0 0 12
o:right=none than	0 3 0 -16 15 0 0 -2
o:right=none that	0 -1 0 -14 10 0 0 9
o:right=none the	-1 7 0 -4 -6 -19 0 5
o:right=none thursday,	0 -13 0 0 -3 0 0 13
o:right=none till	10 -11 0 -6 -5 8 0 1
o:right=none to	-1 -10 2 -4 -13 7 -10 9
o:right=none until	2 -11 2 -1 2 -27 -8 9
o:right=none valletta,	0 0 0 8 0 0 0 -4
o:right=none washington,	0 -2 0 -4 9 0 0 0
o:right=none wednesday,	0 14 0 -17 3 7 0 -4
o:right=none week,	0 1 0 -18 7 0 0 8
o:right=none ·	0 -1 0 9 0 0 0 -1
o:right=none —	0 -4 0 15 -2 0 0 -5
o:right=procedure	-5 -16 1 -5 17 -6 -5 9
o:right=procedure 	0 -10 0 -5 13 0 0 1
o:right=procedure until	0 -11 2 9 0 0 -1 -1
o:right=sale	0 -14 0 0 4 13 -2 -4
o:right=signing	0 0 0 14 -5 0 -5 -8
o:right=signing on	0 -11 0 11 4 0 0 -2
o:right=signing to	3 0 1 -11 -2 0 0 10
o:right=signing until	-1 3 0 12 -4 2 0 -11
o:right=truce by	0 -1 0 0 0 0 -3 8
o:right=truce from	-1 -12 0 -9 -5 6 0 23
o:right=truce of	-1 3 0 17 -3 0 0 -14
o:rise from ahead	0 -9 0 12 0 0 0 0
o:rise on ahead	0 14 0 -10 3 0 0 -10
o:run the ahead	0 -7 2 16 0 0 0 -12
o:run to ahead	-1 -7 0 2 9 -1 0 -4
o:run until ahead	0 0 0 -13 -2 0 0 16
o:say from ahead	0 10 0 -9 0 0 0 0
o:say until ahead	0 -4 6 -5 -3 0 10 -4
o:see on ahead	0 -5 0 13 0 0 0 -2
o:sell by ahead	0 0 0 -2 -6 11 0 0
o:settle on ahead	0 0 0 -4 9 0 0 -2
o:sign by ahead	0 2 6 -6 17 0 -5 -17
o:sign on ahead	0 0 0 19 -23 0 0 -11
o:sign sign ahead	0 0 0 -6 0 0 0 11
o:sign to ahead	0 0 0 -12 0 0 0 14
o:sit on ahead	0 -16 0 12 1 0 0 -6
o:sit until ahead	0 10 0 0 -1 0 0 -6
o:state on ahead	0 0 0 -11 13 0 0 0
o:subject=controls	11 0 -12 11 -7 4 -6 -22
o:subject=controls carried	17 0 0 -3 -17 -2 -6 4
o:subject=controls carried begin	13 -5 0 -5 -1 0 0 0
o:subject=controls carried begin ahead	13 -5 0 -5 -1 0 0 0
o:subject=controls carried begin on	10 -8 0 0 0 0 0 0
o:subject=controls carried on ahead	6 0 0 1 -9 0 0 -1
o:subject=controls carried say	0 9 0 -9 0 0 0 0
o:subject=controls carried say ahead	0 9 0 -9 0 0 0 0
o:subject=controls carried say on	0 9 0 -9 0 0 0 0
o:subject=controls carried the ahead	4 4 0 -8 -1 0 -2 3
o:subject=controls far	8 -6 0 -10 5 -1 0 2
o:subject=controls far carried	16 3 2 -5 -4 0 -3 -11
o:subject=controls far carried be	0 12 0 0 -3 0 0 -4
o:subject=controls far carried be ahead	0 12 0 0 -3 0 0 -4
o:subject=controls far carried by ahead	0 9 0 -2 0 0 0 -1
o:subject=controls far carried end	0 13 0 0 0 0 0 -9
o:subject=controls far carried end ahead	0 14 0 -1 0 0 0 -8
o:subject=controls far carried from ahead	8 -13 0 0 5 0 0 0
o:subject=controls far carried on ahead	-2 7 7 -9 0 0 0 0
o:subject=controls far carried the ahead	0 0 0 10 0 0 0 -4
o:subject=controls far carried until ahead	17 1 0 -8 -3 0 0 -7
o:subject=controls far no verb	8 -6 0 -10 5 -1 0 2
o:subject=controls far no verb 	9 -3 0 -12 3 0 0 2
o:subject=controls from ahead	11 -3 0 -3 0 0 0 0
o:subject=controls no verb	2 0 -7 3 0 6 -2 -10
o:subject=controls no verb ahead	4 0 -7 0 0 7 -2 -10
o:subject=controls no verb until	-4 2 0 -14 11 5 0 -3
o:subject=controls until ahead	1 2 0 -17 10 5 0 -9
o:subject=deal	0 5 -10 6 -19 0 15 -10
o:subject=deal  ahead	0 -3 0 11 0 0 0 0
o:subject=deal be	0 -8 0 -7 0 7 7 0
o:subject=deal be ahead	0 -8 0 -8 0 7 7 0
o:subject=deal be on	0 0 0 -11 2 8 0 0
o:subject=deal begin	0 -6 0 17 -7 0 0 -1
o:subject=deal begin ahead	0 -6 0 17 -7 0 0 -1
o:subject=deal begin on	0 0 0 7 -3 0 0 0
o:subject=deal by ahead	0 4 0 -4 -14 0 5 5
o:subject=deal carried	-3 -9 -4 0 -19 7 -7 24
o:subject=deal carried be	0 2 0 14 3 0 -9 -12
o:subject=deal carried be ahead	0 2 0 14 3 0 -9 -12
o:subject=deal carried be until	0 0 0 11 0 0 0 -7
o:subject=deal carried begin	0 2 0 8 -11 0 0 -4
o:subject=deal carried begin ahead	0 3 0 6 -11 0 0 -2
o:subject=deal carried end	0 -5 0 -4 -2 0 0 15
o:subject=deal carried end ahead	0 -5 0 -4 -2 0 0 15
o:subject=deal carried from ahead	0 13 0 -10 0 0 0 0
o:subject=deal carried meet	0 0 0 11 -7 0 0 0
o:subject=deal carried meet ahead	0 0 0 11 -7 0 0 0
o:subject=deal carried meet on	0 0 0 9 -6 0 0 0
o:subject=deal carried on ahead	0 -2 0 -1 -13 8 0 10
o:subject=deal carried other	0 -1 0 0 -4 9 0 0
o:subject=deal carried other ahead	0 -1 0 0 -4 9 0 0
o:subject=deal carried pay	0 -4 0 -2 0 0 0 10
o:subject=deal carried pay ahead	0 -4 0 -3 0 0 0 10
o:subject=deal carried until ahead	0 -17 0 10 -4 0 0 4
o:subject=deal end	0 0 0 12 -1 0 0 -7
o:subject=deal end ahead	0 0 0 19 0 0 0 -15
o:subject=deal end on	0 0 0 19 0 0 0 -15
o:subject=deal far  ahead	0 -2 0 17 0 0 0 -10
o:subject=deal far carried	-8 4 -10 9 -11 0 6 -2
o:subject=deal far carried be	0 8 0 -2 -18 1 0 8
o:subject=deal far carried be ahead	0 8 0 -2 -18 1 0 8
o:subject=deal far carried begin	0 -12 0 8 4 0 0 0
o:subject=deal far carried begin ahead	0 -12 0 8 4 0 0 0
o:subject=deal far carried begin on	0 -8 0 17 -1 0 0 -8
o:subject=deal far carried by ahead	0 -8 0 -3 4 0 -7 10
o:subject=deal far carried end on	0 12 0 -8 0 0 0 0
o:subject=deal far carried for ahead	0 -8 0 14 -2 0 0 0
o:subject=deal far carried from ahead	0 -9 0 12 -1 0 0 0
o:subject=deal far carried meet	0 -1 0 -9 6 0 7 0
o:subject=deal far carried meet ahead	0 -1 0 -9 6 0 7 0
o:subject=deal far carried meet on	0 0 0 -10 12 0 0 0
o:subject=deal far carried pay	0 7 0 8 0 0 0 -16
o:subject=deal far carried pay ahead	0 7 0 8 0 0 0 -16
o:subject=deal far carried the ahead	0 -4 0 19 -1 0 2 -16
o:subject=deal far carried write	0 0 0 -10 0 0 0 10
o:subject=deal far no verb 	0 -3 0 19 -1 0 0 -10
o:subject=deal far no verb today	0 -2 0 11 0 0 0 -3
o:subject=deal no verb	3 2 -3 -4 -2 -9 10 0
o:subject=deal no verb ahead	3 3 -2 -6 -2 -9 10 0
o:subject=deal no verb on	0 2 0 -12 11 0 0 1
o:subject=deal no verb today	0 -4 0 13 0 0 0 -6
o:subject=deal on ahead	-3 3 0 -1 6 6 -3 -9
o:subject=deal reach	0 0 0 -9 0 0 0 10
o:subject=deal reach ahead	0 0 0 -10 0 0 0 11
o:subject=deal sign ahead	0 9 0 0 -3 0 0 -7
o:subject=deal to ahead	0 0 0 9 0 0 0 -9
o:subject=duties	-20 3 -5 13 -12 -14 -8 2
o:subject=duties  ahead	0 9 0 -2 0 0 0 -8
o:subject=duties after ahead	0 -5 0 -7 11 0 0 1
o:subject=duties be	0 1 -4 8 -9 0 0 0
o:subject=duties be ahead	0 3 -4 5 -9 0 0 0
o:subject=duties be on	0 4 0 1 -13 0 0 4
o:subject=duties be until	0 17 0 -8 -2 0 0 -5
o:subject=duties before ahead	0 -11 0 15 -9 0 0 0
o:subject=duties begin	-2 -1 -7 10 -15 0 0 0
o:subject=duties begin ahead	-2 0 -7 6 -14 0 0 1
o:subject=duties begin by	0 14 0 -5 -1 0 0 -5
o:subject=duties begin on	0 -11 -1 7 -3 0 0 10
o:subject=duties begin today	0 -6 0 10 0 0 0 -1
o:subject=duties by ahead	0 -1 4 3 4 0 3 -20
o:subject=duties carried	-4 -2 -13 15 5 -15 -20 -4
o:subject=duties carried be is	0 12 0 -9 -1 0 0 0
o:subject=duties carried be on	0 -13 0 13 0 0 0 0
o:subject=duties carried be the	0 15 0 0 0 0 0 -16
o:subject=duties carried before ahead	0 1 -2 2 4 0 0 -8
o:subject=duties carried begin	12 -4 -4 0 -1 0 0 2
o:subject=duties carried begin ahead	12 -2 -4 -2 -1 0 0 2
o:subject=duties carried begin from	0 -8 0 10 0 0 0 0
o:subject=duties carried begin on	11 -2 0 -8 5 0 0 0
o:subject=duties carried by ahead	0 -5 8 12 0 0 -8 -11
o:subject=duties carried charge ahead	0 -11 0 10 -3 0 0 4
o:subject=duties carried end	-1 8 -10 2 1 0 0 -4
o:subject=duties carried end ahead	-1 8 -10 0 1 0 0 -3
o:subject=duties carried end on	0 11 -10 -15 3 0 0 5
o:subject=duties carried from ahead	-7 -7 0 3 0 0 0 13
o:subject=duties carried have	0 -13 0 -9 19 0 -2 1
o:subject=duties carried have ahead	0 -13 0 -10 19 0 -2 2
o:subject=duties carried have on	0 -3 0 -7 10 0 0 0
o:subject=duties carried have until	0 -7 0 -6 11 0 0 0
o:subject=duties carried is ahead	0 12 0 -8 -1 0 0 -1
o:subject=duties carried keep	0 10 0 -7 -3 0 0 0
o:subject=duties carried keep ahead	0 10 0 -7 -3 0 0 0
o:subject=duties carried look	0 -5 0 -13 11 0 0 6
o:subject=duties carried on ahead	6 -1 -13 -3 5 0 0 2
o:subject=duties carried other	0 -14 0 -6 4 0 0 15
o:subject=duties carried other ahead	0 -14 0 -7 4 0 0 16
o:subject=duties carried other on	0 -9 0 7 0 0 0 2
o:subject=duties carried pay	0 -6 0 13 -1 0 0 -5
o:subject=duties carried pay ahead	0 -3 0 9 -1 0 0 -3
o:subject=duties carried run	0 6 0 -9 0 0 0 3
o:subject=duties carried run ahead	0 6 0 -9 0 0 0 3
o:subject=duties carried suspend	-5 4 -3 -10 -9 0 0 19
o:subject=duties carried suspend ahead	-5 4 -3 -10 -9 0 0 19
o:subject=duties carried suspend until	-9 6 -2 -22 -9 0 0 26
o:subject=duties carried tell	0 -1 0 9 0 0 0 -4
o:subject=duties carried tell ahead	0 0 0 9 0 0 0 -4
o:subject=duties carried to ahead	0 7 0 -10 -5 0 0 3
o:subject=duties carried until ahead	-13 5 -4 -8 0 0 0 12
o:subject=duties charge	0 10 0 -8 0 0 0 0
o:subject=duties charge ahead	0 11 0 -9 0 0 0 0
o:subject=duties collect	0 -2 0 -8 0 0 0 12
o:subject=duties collect ahead	0 -9 0 -6 0 0 0 15
o:subject=duties collect from	0 -3 0 -6 0 0 0 10
o:subject=duties double	0 0 0 -7 0 0 0 9
o:subject=duties double ahead	0 0 0 -8 0 0 0 9
o:subject=duties end	0 2 3 2 -10 0 0 -3
o:subject=duties end ahead	0 5 3 -1 -10 0 0 -2
o:subject=duties far  ahead	-8 -2 -2 -8 -1 8 11 5
o:subject=duties far  today	0 -6 0 10 0 0 0 -7
o:subject=duties far by ahead	0 -6 0 -6 12 0 0 -1
o:subject=duties far carried	-4 -1 5 -4 8 -14 -10 7
o:subject=duties far carried  ahead	0 9 0 0 -1 0 2 -8
o:subject=duties far carried agree	0 10 0 -4 -1 0 6 -10
o:subject=duties far carried agree ahead	0 11 0 -4 -1 0 6 -10
o:subject=duties far carried announce	0 0 0 -8 2 0 0 11
o:subject=duties far carried announce ahead	0 -8 0 -3 3 0 0 12
o:subject=duties far carried announce on	0 -12 0 0 3 0 0 9
o:subject=duties far carried ask	0 7 0 4 -13 0 0 0
o:subject=duties far carried ask ahead	0 7 0 4 -13 0 0 0
o:subject=duties far carried be before	0 -14 6 16 -8 0 0 -1
o:subject=duties far carried be by	0 -16 0 10 15 0 -8 -8
o:subject=duties far carried be the	0 9 0 -11 -2 0 6 -1
o:subject=duties far carried be today	0 -8 0 -2 0 0 0 13
o:subject=duties far carried begin	-10 -1 5 0 4 0 -1 1
o:subject=duties far carried begin ahead	-10 0 5 -3 4 0 -1 2
o:subject=duties far carried begin before	0 -12 1 -6 17 0 0 -1
o:subject=duties far carried begin by	0 11 0 -12 1 0 0 -2
o:subject=duties far carried begin from	0 13 0 -10 0 0 0 0
o:subject=duties far carried begin until	0 -12 5 2 -8 0 0 11
o:subject=duties far carried bring	0 9 0 -4 0 0 0 -3
o:subject=duties far carried bring ahead	0 9 0 -4 0 0 0 -3
o:subject=duties far carried by ahead	5 6 -5 2 6 0 -11 -19
o:subject=duties far carried charge today	0 -8 0 7 0 0 0 0
o:subject=duties far carried confirm	0 -3 0 -2 -5 0 0 12
o:subject=duties far carried cut on	0 -11 0 9 0 0 0 1
o:subject=duties far carried end	6 -3 1 -1 -15 0 -2 8
o:subject=duties far carried end ahead	6 -1 2 -3 -15 0 -1 7
o:subject=duties far carried end on	1 2 6 -11 -18 0 0 9
o:subject=duties far carried from ahead	5 5 -2 -15 9 0 0 8
o:subject=duties far carried have until	0 9 0 0 -6 0 0 0
o:subject=duties far carried meet on	0 -6 0 -3 0 0 0 8
o:subject=duties far carried move	0 1 0 -13 0 0 0 14
o:subject=duties far carried move ahead	0 1 0 -13 0 0 0 14
o:subject=duties far carried on today	0 -10 0 8 0 0 0 0
o:subject=duties far carried other	0 -18 7 6 4 0 0 -3
o:subject=duties far carried other ahead	0 -19 7 6 4 0 0 -2
o:subject=duties far carried pay	0 0 0 9 0 0 0 -11
o:subject=duties far carried pay ahead	0 4 0 5 0 0 0 -13
o:subject=duties far carried pay from	0 4 0 -8 6 0 0 0
o:subject=duties far carried plan	0 0 0 -9 4 0 0 2
o:subject=duties far carried plan ahead	0 0 0 -9 4 0 0 2
o:subject=duties far carried post	0 -3 0 -5 9 0 0 0
o:subject=duties far carried post ahead	0 -3 0 -5 9 0 0 0
o:subject=duties far carried put	1 3 0 -3 -9 0 0 5
o:subject=duties far carried put ahead	1 3 0 -4 -9 0 0 5
o:subject=duties far carried put on	0 -7 0 15 -1 0 0 -4
o:subject=duties far carried return on	0 0 0 9 0 0 0 -5
o:subject=duties far carried rise on	0 9 0 -8 0 0 0 0
o:subject=duties far carried say	0 4 0 -9 13 0 0 -2
o:subject=duties far carried say ahead	0 7 0 -12 14 0 0 -4
o:subject=duties far carried say the	0 -2 0 -6 10 0 0 0
o:subject=duties far carried sign by	0 -9 0 10 0 0 0 0
o:subject=duties far carried since ahead	0 -7 0 9 0 0 0 0
o:subject=duties far carried suspend	3 5 -1 -4 -10 0 0 4
o:subject=duties far carried suspend ahead	3 5 -1 -5 -10 0 0 5
o:subject=duties far carried suspend until	1 11 0 -12 -4 0 0 0
o:subject=duties far carried tell	0 12 0 -2 -5 0 -1 -4
o:subject=duties far carried tell ahead	0 13 0 -4 -5 0 -1 -2
o:subject=duties far carried threaten from	0 -2 0 -4 9 0 0 0
o:subject=duties far carried to ahead	1 2 0 1 5 0 0 -11
o:subject=duties far carried until ahead	-5 1 15 -10 -2 -1 -1 5
o:subject=duties far carried want	0 -3 0 12 -8 0 0 0
o:subject=duties far carried want ahead	0 -3 0 12 -8 0 0 0
o:subject=duties far carried write	0 -8 0 11 0 0 0 0
o:subject=duties far carried write ahead	0 -8 0 11 0 0 0 0
o:subject=duties far carried write on	0 -8 0 11 0 0 0 0
o:subject=duties far delhi, today	0 11 0 -10 0 0 0 0
o:subject=duties far from ahead	-3 -12 11 15 -6 0 0 -7
o:subject=duties far no verb 	-9 -7 -2 -2 0 7 11 2
o:subject=duties far no verb ahead	0 -4 2 5 -16 1 6 3
o:subject=duties far no verb by	0 -6 0 -6 12 0 0 -1
o:subject=duties far no verb delhi,	0 11 0 -10 0 0 0 0
o:subject=duties far no verb friday,	0 10 0 -8 -1 0 0 0
o:subject=duties far no verb from	-3 -9 11 11 -7 0 0 -7
o:subject=duties far no verb on	-4 17 0 -7 -4 0 0 -2
o:subject=duties far no verb the	0 14 0 -2 -6 0 0 -4
o:subject=duties far no verb to	0 0 0 13 -1 0 0 -9
o:subject=duties far no verb today	0 11 0 -3 0 0 0 -4
o:subject=duties far no verb tuesday,	0 -6 0 12 0 0 0 -3
o:subject=duties far no verb until	0 -17 0 2 0 0 0 8
o:subject=duties far no verb wednesday,	0 -6 0 12 0 0 0 -5
o:subject=duties far on ahead	-4 19 0 -7 -9 0 0 -2
o:subject=duties far the ahead	0 14 0 -3 -6 0 0 -4
o:subject=duties far thursday, today	0 0 0 -8 0 0 0 9
o:subject=duties far to ahead	0 0 0 13 -1 0 0 -9
o:subject=duties far until ahead	0 -17 0 1 0 0 0 8
o:subject=duties for ahead	0 14 0 -3 -10 0 0 -3
o:subject=duties from ahead	-3 1 -7 10 -24 0 0 -2
o:subject=duties no verb	-12 -2 -5 9 -7 -6 0 2
o:subject=duties no verb after	0 -4 0 -6 11 0 0 0
o:subject=duties no verb ahead	-11 -3 -4 11 -14 -5 0 4
o:subject=duties no verb as	0 -4 0 -6 0 0 0 10
o:subject=duties no verb before	0 -15 0 16 -7 0 0 0
o:subject=duties no verb cent	0 -14 0 -8 0 0 0 18
o:subject=duties no verb for	0 10 0 -6 0 0 0 -1
o:subject=duties no verb from	0 -2 -2 14 -14 0 0 -17
o:subject=duties no verb the	0 6 0 -15 -1 0 0 10
o:subject=duties no verb today	0 1 0 -2 10 0 0 -6
o:subject=duties no verb until	0 3 -4 5 -8 0 0 0
o:subject=duties of ahead	0 -5 0 12 -3 0 0 -1
o:subject=duties on ahead	-4 0 0 6 -22 0 0 8
o:subject=duties other	0 -1 0 0 12 0 0 -6
o:subject=duties other ahead	0 -1 0 0 12 0 0 -6
o:subject=duties return ahead	0 2 0 -10 0 0 0 7
o:subject=duties since ahead	0 -11 0 3 0 0 0 3
o:subject=duties suspend	0 -11 0 9 -3 0 0 3
o:subject=duties suspend ahead	0 -10 0 8 -3 0 0 3
o:subject=duties suspend the	0 -3 0 12 0 0 0 -7
o:subject=duties suspend until	-4 -11 0 5 -6 0 0 8
o:subject=duties until ahead	-7 8 -5 6 -4 0 0 -4
o:subject=exclusions	0 1 14 -11 4 0 0 -9
o:subject=exclusions carried	0 -20 9 10 3 0 0 -2
o:subject=exclusions carried begin	0 -9 0 4 0 0 0 5
o:subject=exclusions end	0 -2 -5 8 9 0 0 -8
o:subject=exclusions end ahead	0 -2 -5 8 9 0 0 -8
o:subject=exclusions end on	0 -1 -9 11 9 0 0 -5
o:subject=exclusions far	9 -5 9 -9 0 0 0 -5
o:subject=exclusions far carried	1 -3 9 2 -3 0 0 -6
o:subject=exclusions far carried on ahead	0 -1 8 6 -2 0 0 -11
o:subject=exclusions far carried until ahead	4 -5 2 -10 -2 0 0 7
o:subject=exclusions far no verb	9 -5 9 -9 0 0 0 -5
o:subject=exclusions far no verb ahead	9 -5 9 -10 0 0 0 -4
o:subject=exclusions no verb	0 7 9 -19 0 0 0 -6
o:subject=exclusions no verb ahead	0 7 10 -21 0 0 0 -6
o:subject=fees	2 -13 -1 8 11 0 0 -15
o:subject=fees begin	0 4 0 -11 6 0 0 0
o:subject=fees begin ahead	0 4 0 -11 6 0 0 0
o:subject=fees begin on	0 -5 0 -7 13 0 0 0
o:subject=fees carried	-3 5 0 0 6 0 0 -11
o:subject=fees carried on ahead	0 1 0 7 0 0 0 -10
o:subject=fees from ahead	-1 -13 0 -2 20 0 0 -4
o:subject=fees no verb	0 -16 0 5 7 0 0 -1
o:subject=fees no verb ahead	0 -15 0 4 7 0 0 -1
o:subject=fees no verb from	0 -11 0 0 12 0 0 -2
o:subject=fees suspend	0 -6 0 0 13 0 0 -7
o:subject=fees suspend ahead	0 -6 0 0 13 0 0 -7
o:subject=longer carried	0 9 5 -11 0 -4 0 0
o:subject=longer carried begin	0 19 0 -4 -1 0 0 -15
o:subject=longer carried begin ahead	0 20 0 -5 -1 0 0 -15
o:subject=longer carried begin on	0 15 0 -12 0 0 0 -2
o:subject=longer carried on ahead	1 13 1 -10 -3 0 0 -2
o:subject=longer carried sign ahead	0 0 0 10 -6 0 0 0
o:subject=longer carried the ahead	0 0 0 -12 7 0 3 0
o:subject=longer carried to ahead	0 10 2 0 0 0 0 -10
o:subject=longer carried until ahead	0 -4 0 -5 10 0 0 0
o:subject=longer far	-5 10 -2 -12 0 0 0 11
o:subject=longer far  ahead	0 11 0 0 0 0 0 -11
o:subject=longer far carried	6 -27 -11 17 0 -3 -7 6
o:subject=longer far carried be	0 4 0 -9 1 0 0 5
o:subject=longer far carried be ahead	0 4 0 -10 1 0 0 6
o:subject=longer far carried begin	-3 -17 0 19 -2 0 0 1
o:subject=longer far carried begin ahead	-3 -17 0 19 -2 0 0 1
o:subject=longer far carried charge	0 -6 0 13 0 0 0 -6
o:subject=longer far carried charge ahead	0 -6 0 13 0 0 0 -6
o:subject=longer far carried charge from	0 -3 0 9 0 0 0 -4
o:subject=longer far carried end ahead	4 -3 -4 11 -4 0 0 -5
o:subject=longer far carried from ahead	0 -19 0 18 0 0 0 0
o:subject=longer far carried on ahead	0 -6 -1 13 0 0 0 -6
o:subject=longer far carried to ahead	0 0 0 -5 0 0 0 10
o:subject=longer far carried until ahead	0 -5 0 10 -3 0 0 0
o:subject=longer far from ahead	0 15 0 -12 0 0 0 0
o:subject=longer far no verb	-5 10 -2 -12 0 0 0 11
o:subject=longer far no verb 	0 11 0 0 0 0 0 -12
o:subject=longer far no verb ahead	-5 11 -2 -16 0 0 0 13
o:subject=longer far no verb from	0 15 0 -12 0 0 0 0
o:subject=longer far no verb on	0 -10 0 -3 4 0 0 7
o:subject=longer far on ahead	0 -10 0 -3 4 0 0 7
o:subject=longer no verb today	1 0 0 8 0 0 0 -9
o:subject=longer on ahead	0 -11 2 1 0 0 0 2
o:subject=longer other	0 0 -1 -12 0 0 0 16
o:subject=longer other ahead	0 0 -1 -12 0 0 0 16
o:subject=longer the ahead	0 0 0 -9 0 0 5 7
o:subject=meeting	-10 -2 0 10 1 -2 -1 -2
o:subject=meeting before ahead	0 2 0 -14 10 0 0 0
o:subject=meeting begin	0 -13 0 0 2 0 0 6
o:subject=meeting begin ahead	0 -13 0 3 2 0 0 1
o:subject=meeting carried	-13 -5 -8 0 -4 4 16 -1
o:subject=meeting carried be on	0 -2 0 -6 9 0 0 0
o:subject=meeting carried be the	0 0 0 -3 0 0 -1 8
o:subject=meeting carried be until	0 0 0 13 0 0 0 -9
o:subject=meeting carried begin	-4 9 0 -12 13 0 0 -4
o:subject=meeting carried begin ahead	-4 10 0 -12 13 0 0 -4
o:subject=meeting carried begin on	-3 15 0 -4 0 0 0 -8
o:subject=meeting carried by ahead	0 -2 0 -18 12 1 8 -2
o:subject=meeting carried end ahead	0 1 0 -12 -8 0 7 10
o:subject=meeting carried expect	0 0 0 -9 9 0 0 0
o:subject=meeting carried expect ahead	0 0 0 -9 9 0 0 0
o:subject=meeting carried from ahead	0 15 0 -8 -3 0 0 -1
o:subject=meeting carried have	0 0 0 -3 0 0 11 -7
o:subject=meeting carried have ahead	0 0 0 -3 0 0 11 -7
o:subject=meeting carried have until	0 -5 0 0 -3 0 9 0
o:subject=meeting carried meet	0 0 0 10 -4 0 0 -1
o:subject=meeting carried on ahead	-5 10 0 5 -9 0 0 0
o:subject=meeting carried other	0 0 0 17 -3 0 0 -11
o:subject=meeting carried other ahead	0 0 0 17 -3 0 0 -10
o:subject=meeting carried run	0 0 0 -4 -2 0 0 10
o:subject=meeting carried run ahead	0 0 0 -6 -2 0 0 11
o:subject=meeting carried the ahead	0 -7 0 0 -4 0 -3 11
o:subject=meeting carried to ahead	0 0 0 -15 -5 5 0 16
o:subject=meeting carried until ahead	-2 -10 0 0 3 0 7 0
o:subject=meeting continue	0 10 0 -3 0 0 0 -6
o:subject=meeting far	-7 -10 -4 11 6 -5 -4 0
o:subject=meeting far carried	-17 7 -18 13 0 -7 3 -11
o:subject=meeting far carried be	0 8 0 -2 -7 0 9 -5
o:subject=meeting far carried be ahead	0 8 0 -4 -6 0 9 -4
o:subject=meeting far carried be by	0 0 0 -7 -2 0 11 0
o:subject=meeting far carried be until	0 10 0 -12 0 0 0 0
o:subject=meeting far carried begin	0 12 0 -11 1 0 -2 2
o:subject=meeting far carried begin ahead	0 12 0 -12 1 0 -2 2
o:subject=meeting far carried end	0 -9 -1 -2 5 0 0 8
o:subject=meeting far carried end ahead	0 -8 -1 -3 5 0 0 9
o:subject=meeting far carried end on	0 -3 -1 -6 6 0 0 7
o:subject=meeting far carried have	0 1 0 -14 2 0 4 7
o:subject=meeting far carried have ahead	0 1 0 -14 2 0 4 7
o:subject=meeting far carried keep	0 -1 0 9 0 0 0 -5
o:subject=meeting far carried on ahead	-3 -7 -4 5 -6 0 -2 10
o:subject=meeting far carried pay	0 3 0 5 0 0 0 -10
o:subject=meeting far carried pay ahead	0 0 0 8 0 0 0 -10
o:subject=meeting far carried return	0 0 0 12 0 0 0 -9
o:subject=meeting far carried return ahead	0 0 0 12 0 0 0 -9
o:subject=meeting far carried run	0 -5 0 -2 10 0 0 0
o:subject=meeting far carried run ahead	0 -5 0 -2 10 0 0 0
o:subject=meeting far carried sign	0 0 0 -5 11 0 0 -1
o:subject=meeting far carried sign ahead	0 -6 0 -2 11 0 0 0
o:subject=meeting far carried suspend	-5 4 0 -10 9 0 0 0
o:subject=meeting far carried suspend ahead	-5 4 0 -10 9 0 0 0
o:subject=meeting far carried suspend until	-4 7 0 -13 5 0 0 0
o:subject=meeting far carried the ahead	0 5 0 0 10 0 0 -16
o:subject=meeting far carried until ahead	-6 8 -1 -3 8 -1 4 -7
o:subject=meeting far no verb	-7 -10 -4 11 6 -5 -4 0
o:subject=meeting far no verb ahead	-6 -10 -3 13 8 -5 -3 -5
o:subject=meeting far no verb until	0 0 0 12 -1 0 0 -10
o:subject=meeting far no verb wednesday,	0 11 0 -10 0 0 0 0
o:subject=meeting far until ahead	0 0 0 12 -1 0 0 -10
o:subject=meeting no verb 	0 -6 0 22 -9 0 0 0
o:subject=meeting no verb before	0 2 0 -14 10 0 0 0
o:subject=meeting no verb of	0 9 0 -16 0 0 0 9
o:subject=meeting no verb on	0 -9 0 -4 6 0 12 0
o:subject=meeting of ahead	0 15 0 -16 0 0 0 2
o:subject=meeting on ahead	0 -22 -1 4 2 -1 11 3
o:subject=meeting put	0 -2 0 9 0 0 0 -2
o:subject=meeting put ahead	0 -2 0 9 0 0 0 -2
o:subject=meeting suspend	0 0 0 12 -1 0 0 -4
o:subject=meeting suspend ahead	0 0 0 12 -1 0 0 -4
o:subject=meeting to ahead	0 0 0 10 0 0 0 -6
o:subject=meeting until ahead	0 3 0 7 -6 0 0 -2
o:subject=none	-9 4 1 2 2 -12 -10 0
o:subject=none  ahead	-3 -20 -2 12 11 0 -2 -1
o:subject=none  today	0 10 0 -10 -1 0 0 6
o:subject=none before ahead	0 -13 0 0 3 0 0 3
o:subject=none by ahead	0 -8 0 6 0 0 0 2
o:subject=none carried  ahead	3 0 5 0 -16 0 0 0
o:subject=none carried after ahead	0 2 0 -10 0 0 0 7
o:subject=none carried agree	0 -4 0 16 0 0 2 -15
o:subject=none carried agree ahead	0 -4 0 15 0 0 2 -14
o:subject=none carried agree until	0 0 0 13 0 0 0 -12
o:subject=none carried announce	0 0 0 11 -5 0 0 -9
o:subject=none carried be on	-3 18 -1 -22 6 0 0 0
o:subject=none carried be until	0 -5 0 1 -8 0 7 1
o:subject=none carried before ahead	0 5 -5 -11 2 0 0 6
o:subject=none carried begin	0 0 -5 2 -19 0 7 2
o:subject=none carried begin 	0 -1 0 -7 0 0 0 12
o:subject=none carried begin ahead	1 -3 -5 6 -19 0 7 1
o:subject=none carried begin from	0 -10 0 7 0 0 0 4
o:subject=none carried begin on	7 -12 0 12 -11 0 0 0
o:subject=none carried begin today	0 9 0 -9 0 0 0 0
o:subject=none carried charge from	0 8 0 -7 0 0 0 0
o:subject=none carried end on	0 13 0 -12 -4 0 0 5
o:subject=none carried expect ahead	0 1 0 -9 9 0 0 0
o:subject=none carried extend	0 -4 0 13 0 0 0 -5
o:subject=none carried extend ahead	0 -4 0 13 0 0 0 -4
o:subject=none carried fall	0 -6 0 11 0 0 0 -3
o:subject=none carried fall ahead	0 -6 0 11 0 0 0 -3
o:subject=none carried fall on	0 -8 0 12 0 0 0 -1
o:subject=none carried for ahead	0 1 0 -12 7 0 0 7
o:subject=none carried from ahead	-6 0 0 9 -9 0 0 -2
o:subject=none carried have until	0 -11 2 3 6 0 -8 0
o:subject=none carried look	0 0 0 10 -8 0 0 0
o:subject=none carried meet the	0 0 0 -8 10 0 0 0
o:subject=none carried other ahead	0 9 2 2 -1 0 0 -12
o:subject=none carried other by	0 -1 0 -12 5 0 0 8
o:subject=none carried pay	0 0 0 -7 0 0 0 14
o:subject=none carried pay ahead	0 -3 0 -8 0 0 0 18
o:subject=none carried plan	0 9 0 -3 -5 0 0 0
o:subject=none carried plan ahead	0 9 0 -3 -5 0 0 0
o:subject=none carried put	3 5 0 4 -3 0 0 -12
o:subject=none carried put ahead	3 5 0 4 -3 0 0 -12
o:subject=none carried put from	0 12 0 -7 0 0 0 -2
o:subject=none carried put on	0 -11 0 15 0 0 0 -4
o:subject=none carried raise on	0 -8 0 9 0 0 0 0
o:subject=none carried receive	0 -2 0 -7 11 0 0 0
o:subject=none carried receive ahead	0 -2 0 -7 11 0 0 0
o:subject=none carried return	0 -5 0 9 -4 0 0 1
o:subject=none carried return ahead	0 -5 0 9 -4 0 0 1
o:subject=none carried return on	0 -7 0 11 -1 0 0 0
o:subject=none carried run on	0 8 3 -12 0 0 0 0
o:subject=none carried settle	0 0 0 -9 9 0 1 0
o:subject=none carried settle ahead	0 0 0 -9 9 0 1 0
o:subject=none carried settle on	0 0 0 -7 9 0 0 0
o:subject=none carried sign	0 3 0 -1 -9 0 2 4
o:subject=none carried sign ahead	0 4 0 -3 -9 0 2 6
o:subject=none carried sign on	0 -3 0 14 -1 0 0 -7
o:subject=none carried sit	0 4 0 -9 12 0 0 -7
o:subject=none carried sit ahead	0 4 0 -9 12 0 0 -7
o:subject=none carried suspend	2 7 7 -5 -9 0 0 0
o:subject=none carried suspend ahead	2 8 7 -6 -9 0 0 0
o:subject=none carried suspend from	0 12 0 -4 -4 0 0 0
o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
o:subject=none carried suspend the	0 0 0 -14 0 0 0 14
o:subject=none carried suspend to	-1 5 0 5 2 0 0 -11
o:subject=none carried tell	0 -8 0 8 -5 6 0 -3
o:subject=none carried tell on	0 -7 0 13 0 0 0 -1
o:subject=none carried the ahead	-3 -6 -4 -12 1 0 9 14
o:subject=none carried threaten	0 -9 0 10 0 0 0 0
o:subject=none carried threaten ahead	0 -9 0 10 0 0 0 0
o:subject=none carried to ahead	0 -2 1 12 0 -1 0 -9
o:subject=none carried until ahead	-2 0 -1 6 -11 0 0 0
o:subject=none carried want	0 -1 0 -12 -4 0 12 5
o:subject=none carried want ahead	0 -1 0 -12 -4 0 12 5
o:subject=none carried write ahead	0 0 0 -12 10 0 0 1
o:subject=none from ahead	0 -4 0 11 -2 0 0 -5
o:subject=none no verb	-9 4 1 2 2 -12 -10 0
o:subject=none no verb 	-6 -4 -4 0 9 -1 -4 3
o:subject=none no verb before	0 -13 0 0 3 0 0 3
o:subject=none no verb by	0 -8 0 6 0 0 0 2
o:subject=none no verb of	0 6 0 -10 9 0 0 -4
o:subject=none no verb on	7 11 6 -13 -2 0 0 0
o:subject=none no verb the	0 4 10 -4 -2 0 0 -2
o:subject=none no verb to	0 -5 0 -11 0 0 0 17
o:subject=none no verb tuesday,	0 -1 0 7 0 0 0 -4
o:subject=none no verb until	0 -21 0 -4 2 0 0 16
o:subject=none no verb washington,	0 0 0 -8 10 0 0 0
o:subject=none of ahead	0 1 0 -6 9 0 0 -3
o:subject=none on ahead	7 6 6 -12 -2 0 0 0
o:subject=none the ahead	0 5 10 -10 -2 0 0 0
o:subject=none to ahead	0 -4 0 -11 0 0 0 17
o:subject=none tuesday, today	0 -1 0 7 0 0 0 -4
o:subject=none until ahead	0 -21 0 -5 2 0 0 17
o:subject=none washington, today	0 0 0 -8 10 0 0 0
o:subject=none — today	0 -4 0 12 0 0 0 -4
o:subject=procedure	1 -13 0 9 6 -11 -6 -3
o:subject=procedure  ahead	0 -7 0 -4 14 0 0 0
o:subject=procedure begin	0 -4 0 0 8 0 0 -2
o:subject=procedure begin ahead	0 -8 0 1 8 0 0 -2
o:subject=procedure begin on	0 -7 0 -1 10 0 0 0
o:subject=procedure by ahead	0 -3 7 5 -10 0 0 4
o:subject=procedure carried	-6 11 -6 -2 1 2 -5 -3
o:subject=procedure carried be	0 0 0 10 0 0 0 -12
o:subject=procedure carried be ahead	0 0 0 9 0 0 0 -11
o:subject=procedure carried be on	0 -7 0 -1 11 0 0 -2
o:subject=procedure carried begin	0 0 0 -17 10 0 0 3
o:subject=procedure carried begin ahead	0 0 0 -18 11 0 0 3
o:subject=procedure carried from ahead	0 13 0 0 -11 0 0 -1
o:subject=procedure carried other	0 16 0 -9 -7 0 0 0
o:subject=procedure carried other ahead	0 16 0 -9 -7 0 0 0
o:subject=procedure end	0 0 0 11 -10 0 0 0
o:subject=procedure end ahead	0 0 0 11 -10 0 0 0
o:subject=procedure end on	0 0 0 11 -10 0 0 0
o:subject=procedure far  ahead	0 0 0 -7 0 11 0 0
o:subject=procedure far carried begin	0 3 3 -11 4 0 0 0
o:subject=procedure far carried begin ahead	0 4 3 -11 4 0 0 0
o:subject=procedure far carried begin on	0 1 0 -9 7 0 0 0
o:subject=procedure far carried by ahead	0 -8 0 -6 0 0 3 9
o:subject=procedure far carried have	0 12 0 1 -3 0 0 -12
o:subject=procedure far carried have ahead	0 12 0 1 -3 0 0 -12
o:subject=procedure far carried until ahead	-3 15 11 -10 -11 0 0 -6
o:subject=procedure far no verb 	0 0 0 -5 -1 10 0 0
o:subject=procedure far no verb ahead	-3 2 -2 -10 1 9 -1 2
o:subject=procedure far no verb today	0 -3 0 12 -1 0 0 -2
o:subject=procedure far no verb until	0 11 0 -2 -1 0 0 -4
o:subject=procedure far until ahead	0 11 0 -2 -1 0 0 -4
o:subject=procedure from ahead	10 -3 0 -1 -3 0 0 0
o:subject=procedure no verb 	0 -7 0 -6 15 0 0 0
o:subject=procedure no verb from	10 -8 0 0 -3 0 0 0
o:subject=procedure no verb on	5 -7 0 11 -5 0 0 -4
o:subject=procedure no verb the	0 -1 0 -6 -2 0 0 13
o:subject=procedure on ahead	1 -15 -3 7 6 0 0 -11
o:subject=procedure the ahead	0 -2 0 -1 -2 0 0 10
o:subject=sale	-5 0 -2 -14 -4 30 0 -12
o:subject=sale carried	0 -13 0 -10 4 18 0 -1
o:subject=sale far carried	-3 -11 8 -4 4 5 3 -3
o:subject=sale far carried on ahead	0 0 0 7 -9 0 0 1
o:subject=sale far carried until ahead	0 -7 9 -6 4 0 0 -1
o:subject=sale no verb	0 1 0 -6 3 11 0 -7
o:subject=sale no verb ahead	0 2 0 -8 3 11 0 -7
o:subject=sale on ahead	0 10 0 0 -2 0 0 -8
o:subject=signing	-3 7 -2 1 2 -13 -11 0
o:subject=signing by ahead	0 -13 -1 -3 16 0 -3 -1
o:subject=signing from ahead	0 0 0 -5 9 0 0 0
o:subject=signing no verb ahead	-3 -4 -6 -2 4 -5 -4 12
o:subject=signing no verb from	0 0 0 -8 9 0 0 0
o:subject=signing no verb of	0 -6 0 12 0 0 0 -1
o:subject=signing on ahead	0 -4 3 16 -14 0 0 -3
o:subject=signing on today	0 9 0 -8 0 0 0 0
o:subject=signing sign ahead	0 -6 0 11 0 0 0 -5
o:subject=signing the ahead	0 0 0 -10 8 0 0 5
o:subject=signing until ahead	2 2 0 -11 0 0 0 4
o:subject=truce	-2 9 -6 20 -12 -13 -7 -13
o:subject=truce  ahead	-6 -1 0 2 -16 0 0 11
o:subject=truce begin	-4 14 0 8 -5 0 0 -19
o:subject=truce begin ahead	-3 10 0 10 -4 0 0 -16
o:subject=truce begin on	0 13 0 1 -3 0 0 -13
o:subject=truce carried	0 -8 -11 8 1 -7 1 1
o:subject=truce carried be	-1 -6 0 4 -3 0 -5 10
o:subject=truce carried be ahead	-1 -5 0 0 -3 0 -5 15
o:subject=truce carried be from	0 -5 0 10 0 0 0 -4
o:subject=truce carried be on	0 1 0 -7 -8 0 0 11
o:subject=truce carried begin on	0 11 0 0 -3 0 0 -13
o:subject=truce carried begin to	0 0 0 -10 0 0 0 11
o:subject=truce carried by ahead	0 -1 0 -12 3 0 10 0
o:subject=truce carried end	-2 -16 0 6 2 0 0 2
o:subject=truce carried end ahead	-2 -16 0 4 2 0 0 3
o:subject=truce carried end on	-2 -14 0 3 3 0 0 1
o:subject=truce carried meet	0 8 0 -16 14 0 0 -7
o:subject=truce carried meet ahead	0 8 0 -16 14 0 0 -6
o:subject=truce carried on ahead	-6 2 -2 8 5 0 0 -7
o:subject=truce carried other	1 0 0 -15 2 0 0 11
o:subject=truce carried other ahead	1 0 0 -14 2 0 0 10
o:subject=truce carried pay from	0 -12 0 14 0 0 0 0
o:subject=truce carried run	0 -5 0 0 -2 0 0 13
o:subject=truce carried run ahead	0 -5 0 -1 -2 0 0 13
o:subject=truce carried say	0 -1 0 10 -4 0 0 0
o:subject=truce carried say ahead	0 -1 0 10 -4 0 0 0
o:subject=truce carried suspend	0 -4 0 23 -5 0 0 -12
o:subject=truce carried suspend ahead	0 -4 0 20 -5 0 0 -9
o:subject=truce carried suspend until	0 -2 0 19 0 0 0 -13
o:subject=truce carried to ahead	-1 0 0 -19 -2 0 0 29
o:subject=truce carried until ahead	2 -18 0 0 0 0 0 12
o:subject=truce end	2 5 -2 13 0 0 0 -13
o:subject=truce end today	0 8 0 -1 0 0 0 -3
o:subject=truce extend	0 -1 0 -8 0 0 0 12
o:subject=truce extend ahead	0 -1 0 -5 0 0 0 10
o:subject=truce extend to	0 0 0 -9 0 0 0 10
o:subject=truce far	-11 0 -4 0 1 -5 -5 5
o:subject=truce far carried	6 -17 -8 13 -12 -3 -3 7
o:subject=truce far carried be by	0 10 0 -7 -8 0 0 2
o:subject=truce far carried be until	0 -1 0 10 0 0 0 -5
o:subject=truce far carried begin ahead	0 4 0 -10 6 0 0 2
o:subject=truce far carried begin on	0 9 0 -9 0 0 0 2
o:subject=truce far carried by ahead	0 15 0 -7 -4 0 -3 0
o:subject=truce far carried collect	0 -5 0 -3 9 0 0 0
o:subject=truce far carried end on	0 -1 0 -11 0 0 0 12
o:subject=truce far carried from ahead	-1 -12 0 4 7 0 0 2
o:subject=truce far carried on ahead	-2 -11 0 16 3 0 0 -7
o:subject=truce far carried run on	0 0 0 10 0 0 0 -9
o:subject=truce far carried tell	0 2 0 -10 7 0 0 0
o:subject=truce far carried tell ahead	0 2 0 -11 7 0 0 0
o:subject=truce far carried tell on	0 3 0 -9 7 0 0 0
o:subject=truce far carried to ahead	0 -1 0 11 -6 0 0 -2
o:subject=truce far carried until ahead	2 0 -3 14 -16 0 6 -10
o:subject=truce far from ahead	0 17 0 -15 0 0 0 0
o:subject=truce far no verb	-11 0 -4 0 1 -5 -5 5
o:subject=truce far no verb 	0 3 0 12 -11 0 0 -7
o:subject=truce far no verb ahead	-9 6 -3 0 0 -3 -3 2
o:subject=truce far no verb friday,	0 -6 0 12 0 0 0 -4
o:subject=truce far no verb from	0 16 0 -14 0 0 0 0
o:subject=truce far no verb today	0 -11 0 1 3 0 0 5
o:subject=truce far no verb until	0 -1 0 -12 0 0 0 16
o:subject=truce far no verb wednesday,	0 0 0 -5 10 0 0 -5
o:subject=truce far until ahead	0 -1 0 -12 0 0 0 16
o:subject=truce far wednesday, today	0 0 0 -5 10 0 0 -5
o:subject=truce from ahead	-2 9 0 1 0 0 0 -9
o:subject=truce have until	0 0 0 -8 0 0 0 10
o:subject=truce no verb	1 -4 1 11 0 -7 -7 -8
o:subject=truce no verb 	-6 0 0 2 -16 0 0 11
o:subject=truce no verb ahead	1 -4 2 16 1 -6 -7 -15
o:subject=truce no verb on	5 -8 -1 -15 5 0 0 12
o:subject=truce no verb the	0 8 6 0 3 0 0 -13
o:subject=truce no verb tuesday,	0 9 0 -11 0 0 0 0
o:subject=truce no verb until	3 -10 2 4 9 0 0 -8
o:subject=truce of ahead	0 6 0 5 0 0 0 -10
o:subject=truce out today	0 8 0 -10 0 0 0 1
o:subject=truce run	0 7 0 8 -7 0 0 -8
o:subject=truce run ahead	0 0 0 11 -6 0 0 -6
o:subject=truce run to	0 0 0 15 -2 0 0 -11
o:subject=truce suspend	0 9 0 -1 0 0 0 -2
o:subject=truce suspend ahead	0 9 0 -1 0 0 0 -2
o:subject=truce the ahead	0 6 6 14 2 0 4 -26
o:subject=truce to ahead	0 -9 -1 0 -10 0 0 8
o:subject=truce tuesday, ahead	0 9 0 -11 0 0 0 0
o:subject=truce until ahead	0 -15 1 7 4 0 0 -4
o:suspend from ahead	-6 12 0 -4 -4 0 0 -2
o:suspend on ahead	-1 -18 8 2 12 0 0 -14
o:suspend the ahead	-6 -6 0 0 0 0 0 9
o:suspend till ahead	11 -1 0 -7 0 0 0 0
o:suspend to ahead	10 0 -1 -6 0 0 0 0
o:suspend until ahead	-1 1 6 -5 -12 0 -2 5
o:topic=controls	28 -2 -19 0 -17 4 -13 -15
o:topic=controls ahead	29 -5 -18 0 -16 4 -13 -15
o:topic=controls begin	13 -5 0 -2 -11 4 0 0
o:topic=controls end	7 5 0 -7 0 0 0 -6
o:topic=controls far	20 -13 3 -8 2 -5 -2 0
o:topic=controls far 	9 -4 0 -8 1 0 0 2
o:topic=controls far ahead	17 -11 3 -11 4 -5 -1 0
o:topic=controls far no verb	8 -6 0 -10 5 -1 0 2
o:topic=controls far to	0 0 0 13 -3 0 0 -8
o:topic=controls far to ahead	0 0 0 13 -3 0 0 -8
o:topic=controls from	17 -12 0 -1 -1 0 0 0
o:topic=controls from ahead	16 -12 0 0 -1 0 0 0
o:topic=controls make	9 -1 0 -5 0 0 0 0
o:topic=controls no verb	2 0 -7 3 0 6 -2 -10
o:topic=controls of	-13 0 0 17 0 0 0 0
o:topic=controls of ahead	-13 0 0 17 0 0 0 0
o:topic=controls on	13 -4 -2 10 -9 -1 0 -13
o:topic=controls on ahead	14 -3 -2 9 -8 -1 0 -13
o:topic=controls the	7 0 0 -9 5 0 -3 0
o:topic=controls the ahead	7 0 0 -9 5 0 -3 0
o:topic=controls threaten	0 -12 0 12 0 0 0 0
o:topic=controls until	0 5 -1 -24 7 4 0 4
o:topic=controls until ahead	0 5 -1 -24 7 4 0 4
o:topic=deal	-1 -6 -15 1 -12 0 23 -2
o:topic=deal 	0 -3 0 11 0 0 0 0
o:topic=deal  ahead	0 -3 0 11 0 0 0 0
o:topic=deal agree	0 0 0 -9 0 0 9 1
o:topic=deal ahead	0 -5 -15 2 -10 0 24 -8
o:topic=deal announce	0 -1 0 -6 0 0 0 11
o:topic=deal be	0 -7 0 4 12 4 -1 -9
o:topic=deal before	0 10 0 3 -12 0 1 -8
o:topic=deal before ahead	0 10 0 3 -12 0 1 -8
o:topic=deal begin	0 -1 0 13 -14 0 0 -8
o:topic=deal by	0 -3 0 -5 0 -3 2 11
o:topic=deal by ahead	0 -3 0 -5 0 -3 2 12
o:topic=deal expect	0 0 0 9 -5 0 -2 0
o:topic=deal face	0 -4 0 -5 0 0 -1 12
o:topic=deal far	-9 -5 -7 9 -4 0 1 3
o:topic=deal far 	0 0 0 11 -2 2 0 -11
o:topic=deal far  ahead	0 0 0 10 -1 2 0 -11
o:topic=deal far from	0 -1 0 7 -2 0 0 -2
o:topic=deal far on	0 11 0 -9 0 0 0 1
o:topic=deal far on ahead	0 11 0 -9 0 0 0 1
o:topic=deal far the	0 -2 0 13 -1 0 0 -5
o:topic=deal far the ahead	0 -2 0 13 -1 0 0 -5
o:topic=deal far today	0 -4 0 14 0 0 0 -3
o:topic=deal far until	0 -7 0 0 0 0 0 8
o:topic=deal far until ahead	0 -7 0 0 0 0 0 8
o:topic=deal have	0 0 0 0 0 -1 13 -11
o:topic=deal no verb	3 2 -3 -4 -2 -9 10 0
o:topic=deal on	0 -1 -2 -5 14 13 -15 -6
o:topic=deal on ahead	0 -2 -2 -2 14 13 -14 -10
o:topic=deal other	0 -5 0 0 -1 9 0 -2
o:topic=deal tell	0 8 0 -10 0 0 0 4
o:topic=deal the	0 0 0 -7 -8 0 6 9
o:topic=deal the ahead	0 0 0 -7 -8 0 6 9
o:topic=deal until	7 -5 0 0 -2 -3 11 -4
o:topic=deal until ahead	7 -5 0 0 -2 -3 11 -4
o:topic=duties	-11 -1 -4 20 -8 -31 -22 0
o:topic=duties  ahead	0 10 -2 2 -3 0 0 -14
o:topic=duties after	0 4 0 -13 9 0 0 0
o:topic=duties after ahead	0 4 0 -13 9 0 0 0
o:topic=duties ahead	-8 4 -1 9 -12 -28 -19 5
o:topic=duties and	0 -5 0 0 9 0 0 -3
o:topic=duties announce	0 1 0 8 -5 0 0 -13
o:topic=duties answer	0 7 0 -10 3 0 0 0
o:topic=duties as	0 -4 0 -6 0 0 0 10
o:topic=duties at	0 -7 0 0 9 0 0 -2
o:topic=duties before	0 -17 2 4 3 0 0 6
o:topic=duties before ahead	0 -18 2 4 4 0 0 7
o:topic=duties begin	7 -11 -7 9 5 0 8 -2
o:topic=duties by	0 6 3 0 -5 0 8 -11
o:topic=duties by ahead	0 6 3 0 -5 0 8 -11
o:topic=duties call	0 -3 0 12 0 0 0 -8
o:topic=duties cent	0 -18 0 -2 0 0 0 17
o:topic=duties end	-1 9 6 -3 -8 0 -2 -4
o:topic=duties expect	0 3 0 6 -12 0 0 -1
o:topic=duties far	-12 -3 -14 4 2 -7 -9 5
o:topic=duties far 	-10 -3 -3 0 -1 7 10 0
o:topic=duties far  ahead	-9 0 -2 -6 -2 7 10 2
o:topic=duties far  today	0 -6 0 11 0 0 0 -7
o:topic=duties far ahead	-9 -2 -11 4 3 -5 -7 2
o:topic=duties far announce	0 -9 0 3 4 0 0 -1
o:topic=duties far ask	0 11 0 -2 -7 0 0 0
o:topic=duties far be	-2 6 -1 -8 5 -1 -6 4
o:topic=duties far begin	-2 -3 0 12 -10 0 0 0
o:topic=duties far by	5 0 0 -4 14 0 -8 -7
o:topic=duties far by ahead	5 0 0 -4 14 0 -8 -7
o:topic=duties far charge	0 -14 0 9 0 0 0 2
o:topic=duties far delhi,	0 11 0 -10 0 0 0 0
o:topic=duties far delhi, today	0 11 0 -10 0 0 0 0
o:topic=duties far end	4 2 -5 6 -9 0 0 -1
o:topic=duties far fall	0 4 0 6 0 0 0 -10
o:topic=duties far friday,	0 10 0 -8 -1 0 0 0
o:topic=duties far from	-8 3 9 -4 0 0 0 1
o:topic=duties far from ahead	-8 2 10 -3 0 0 0 1
o:topic=duties far have	0 14 0 5 -4 0 0 -12
o:topic=duties far is	0 15 0 -2 0 0 0 -8
o:topic=duties far is ahead	0 15 0 -3 0 0 0 -8
o:topic=duties far on	-15 4 -9 5 2 -1 0 -4
o:topic=duties far on ahead	-15 5 -9 4 0 -1 0 -4
o:topic=duties far other	0 -11 0 -6 15 0 0 4
o:topic=duties far pay	0 -4 0 10 0 0 0 -5
o:topic=duties far post	0 -3 0 -5 9 0 0 0
o:topic=duties far run	0 0 0 -8 0 0 0 11
o:topic=duties far since	0 -4 0 13 0 0 0 -5
o:topic=duties far since ahead	0 -3 0 13 0 0 0 -5
o:topic=duties far tell	0 10 0 -3 -4 0 0 0
o:topic=duties far thursday, today	0 0 0 -8 0 0 0 9
o:topic=duties far to	0 2 0 14 -3 0 0 -11
o:topic=duties far to ahead	0 2 0 14 -3 0 0 -11
o:topic=duties far tuesday,	0 -6 0 12 0 0 0 -3
o:topic=duties far until	0 -7 -1 -3 14 0 -5 0
o:topic=duties far until ahead	0 -6 -1 -3 14 0 -5 0
o:topic=duties far wednesday,	0 -6 0 12 0 0 0 -5
o:topic=duties for	0 12 0 -3 -3 0 0 -8
o:topic=duties for ahead	0 6 0 1 -3 0 0 -8
o:topic=duties from	1 0 -11 11 -2 0 -1 -14
o:topic=duties from ahead	2 -2 -11 12 -1 0 -1 -12
o:topic=duties have	0 -12 0 0 11 0 -1 2
o:topic=duties jump	0 -8 0 -7 11 0 0 3
o:topic=duties levy	0 13 0 -6 0 0 0 -4
o:topic=duties look	0 -5 0 -11 9 0 0 6
o:topic=duties move	0 13 0 -6 0 0 0 -4
o:topic=duties no verb	-12 -2 -5 9 -7 -6 0 2
o:topic=duties of ahead	0 10 -2 0 -1 0 0 -6
o:topic=duties on ahead	-1 3 0 5 -12 -3 -3 0
o:topic=duties on today	0 -7 0 8 5 0 0 -7
o:topic=duties other	0 -14 7 11 0 0 0 -5
o:topic=duties pay	0 -5 -1 1 -11 0 0 12
o:topic=duties percent	0 11 0 -7 0 0 0 -3
o:topic=duties percent ahead	0 10 0 -8 0 0 0 0
o:topic=duties plan	0 2 0 -13 4 0 0 3
o:topic=duties remain	0 -8 0 12 -2 0 0 0
o:topic=duties rise	0 0 0 7 -2 0 0 -9
o:topic=duties run	0 4 1 -19 -1 0 0 11
o:topic=duties since	0 -12 0 14 0 0 0 0
o:topic=duties since ahead	0 -11 0 14 0 0 0 0
o:topic=duties suspend	0 -4 7 -5 -14 0 0 10
o:topic=duties tax	0 10 0 -11 0 0 0 0
o:topic=duties tell	0 -9 0 13 0 0 0 0
o:topic=duties the	0 23 0 -7 0 0 -5 -12
o:topic=duties the ahead	0 23 0 -8 0 0 -5 -11
o:topic=duties till	0 -8 0 8 0 0 0 0
o:topic=duties till ahead	0 -8 0 8 0 0 0 0
o:topic=duties today	0 -21 -3 29 11 0 0 -17
o:topic=duties until	-10 0 8 -11 -3 -2 -6 13
o:topic=duties until ahead	-10 0 8 -9 -3 -2 -6 11
o:topic=duties with	0 0 0 -8 0 0 0 12
o:topic=duties with ahead	0 0 0 -8 0 0 0 12
o:topic=duties write	0 -7 0 11 0 0 0 0
o:topic=exclusions	-4 -10 30 -1 -7 -5 -6 -10
o:topic=exclusions ahead	-4 -6 31 -3 -6 -5 -6 -13
o:topic=exclusions before	0 2 -4 8 -11 0 0 5
o:topic=exclusions before ahead	0 4 -3 6 -10 0 0 5
o:topic=exclusions begin	0 -4 4 -4 -9 0 0 13
o:topic=exclusions end	-1 -12 -3 18 7 0 0 -11
o:topic=exclusions far	14 0 8 -6 0 0 0 -18
o:topic=exclusions far ahead	14 0 8 -9 0 0 0 -16
o:topic=exclusions far no verb	9 -5 9 -9 0 0 0 -5
o:topic=exclusions no verb	0 7 9 -19 0 0 0 -6
o:topic=exclusions until	-1 -7 15 -1 2 0 0 -10
o:topic=exclusions until ahead	-1 -7 15 -1 2 0 0 -10
o:topic=fees	-2 -10 -5 10 11 -2 0 -9
o:topic=fees ahead	-2 -9 -5 8 12 -2 0 -9
o:topic=fees be	0 -6 0 12 -4 0 0 0
o:topic=fees begin	-3 1 0 -13 14 0 0 0
o:topic=fees from	-5 -6 0 -9 12 0 0 4
o:topic=fees from ahead	-5 -6 0 -9 13 0 0 4
o:topic=fees no verb	0 -16 0 5 7 0 0 -1
o:topic=fees on	5 -18 0 9 4 0 0 -9
o:topic=fees on ahead	5 -18 0 8 4 0 0 -9
o:topic=longer	-8 0 14 -1 -3 -9 0 1
o:topic=longer ahead	-11 -1 14 -3 -3 -9 0 4
o:topic=longer be	0 14 -2 -10 -11 0 0 8
o:topic=longer begin	0 12 0 0 -4 0 0 -7
o:topic=longer by	0 -5 3 -9 -6 0 0 15
o:topic=longer by ahead	0 -5 3 -9 -6 0 0 15
o:topic=longer end	1 0 5 1 10 0 0 -14
o:topic=longer extend	-3 -10 2 0 -7 3 0 6
o:topic=longer far 	0 11 0 0 0 0 0 -12
o:topic=longer far  ahead	0 11 0 0 0 0 0 -11
o:topic=longer far be	0 4 0 -13 2 0 0 8
o:topic=longer far begin	0 -2 0 8 0 0 0 -2
o:topic=longer far no verb	-5 10 -2 -12 0 0 0 11
o:topic=longer on	2 -1 6 0 4 0 0 -6
o:topic=longer on ahead	2 0 6 0 4 0 0 -7
o:topic=longer other	0 -9 3 4 -7 0 -2 4
o:topic=longer propose	0 0 0 -14 6 0 0 6
o:topic=longer run	0 -6 1 12 -3 0 0 -6
o:topic=longer the	0 0 0 4 1 0 8 -9
o:topic=longer the ahead	0 0 0 4 1 0 8 -9
o:topic=longer to	-5 13 14 -17 -15 0 0 5
o:topic=longer to ahead	-5 9 14 -17 -15 0 0 7
o:topic=longer until	0 9 -8 -10 11 0 -2 3
o:topic=longer until ahead	0 9 -8 -10 11 0 -2 3
o:topic=meeting	-23 -5 -10 12 4 0 5 -1
o:topic=meeting 	0 -9 0 10 1 0 0 -2
o:topic=meeting ahead	-22 -4 -9 13 5 0 5 -6
o:topic=meeting be	0 -15 -1 10 0 0 3 -2
o:topic=meeting before	0 10 0 -7 1 0 0 -2
o:topic=meeting before ahead	0 10 0 -7 1 0 0 -2
o:topic=meeting by	0 10 6 -21 8 0 3 -10
o:topic=meeting by ahead	0 10 6 -21 8 0 3 -10
o:topic=meeting continue	0 8 0 0 0 0 0 -7
o:topic=meeting end	0 7 0 -24 -8 0 7 19
o:topic=meeting expect	0 0 0 -7 9 0 0 0
o:topic=meeting far	-13 0 -10 5 9 -12 0 -2
o:topic=meeting far ahead	-12 0 -9 5 11 -11 0 -6
o:topic=meeting far before	0 7 0 -15 6 0 0 0
o:topic=meeting far before ahead	0 7 0 -15 6 0 0 0
o:topic=meeting far from	0 9 0 0 -6 0 0 -3
o:topic=meeting far from ahead	0 9 0 0 -6 0 0 -3
o:topic=meeting far have	0 4 0 -11 3 0 0 6
o:topic=meeting far no verb	-7 -10 -4 11 6 -5 -4 0
o:topic=meeting far the	0 -3 0 -1 8 0 0 -1
o:topic=meeting far the ahead	0 -3 0 -2 8 0 0 -1
o:topic=meeting far to	0 -11 0 -10 18 0 0 0
o:topic=meeting far to ahead	0 -11 0 -10 18 0 0 0
o:topic=meeting far wednesday,	0 11 0 -10 0 0 0 0
o:topic=meeting from	0 5 0 4 -12 0 0 -1
o:topic=meeting from ahead	0 5 0 4 -12 0 0 -1
o:topic=meeting meets	0 -1 0 -9 3 0 0 8
o:topic=meeting meets ahead	0 -1 0 -9 3 0 0 8
o:topic=meeting of	0 14 0 -16 -2 2 0 2
o:topic=meeting of ahead	0 14 0 -16 -2 2 0 2
o:topic=meeting on	-5 -8 -7 5 -6 -6 7 14
o:topic=meeting on ahead	-4 -8 -6 7 -6 -6 8 11
o:topic=meeting return	0 -3 0 -10 1 0 0 13
o:topic=meeting run	0 0 0 -14 -2 0 0 18
o:topic=meeting say	0 10 0 -6 0 0 0 0
o:topic=meeting suspend	0 1 0 13 -5 0 0 -6
o:topic=meeting the	0 -7 0 1 7 0 -11 3
o:topic=meeting the ahead	0 -7 0 1 7 0 -11 3
o:topic=meeting until	0 0 0 16 0 0 0 -16
o:topic=meeting until ahead	0 0 0 16 0 0 0 -16
o:topic=none	-15 7 -15 12 -10 -29 1 1
o:topic=none  ahead	0 -16 -4 13 5 -2 0 -3
o:topic=none  today	0 10 0 -11 -2 0 0 8
o:topic=none a	0 -6 0 9 0 0 0 0
o:topic=none ahead	-8 1 -9 7 -7 -23 6 3
o:topic=none be	1 12 -2 -1 -7 -2 3 -11
o:topic=none begin	-4 -15 0 15 0 0 0 3
o:topic=none by	0 -11 0 7 0 0 -3 6
o:topic=none by ahead	0 -11 0 6 0 0 -3 6
o:topic=none charge	0 -4 0 10 0 0 0 -3
o:topic=none expect	0 4 0 -12 9 0 0 0
o:topic=none for	0 8 0 -20 8 0 0 8
o:topic=none for ahead	0 9 0 -22 8 0 0 8
o:topic=none from	0 -4 0 14 -10 0 0 -10
o:topic=none from ahead	0 -7 0 17 -9 0 0 -10
o:topic=none have	0 -3 0 15 1 0 0 -13
o:topic=none leave	0 5 0 -9 -3 0 0 5
o:topic=none no verb	-9 4 1 2 2 -12 -10 0
o:topic=none other	0 10 0 -3 -4 0 0 0
o:topic=none plan	0 9 0 -4 -3 0 0 0
o:topic=none put	0 -1 0 10 0 0 0 -8
o:topic=none return	0 -9 0 4 -1 0 0 4
o:topic=none rise	0 13 0 -12 0 0 0 0
o:topic=none run	0 -1 0 12 0 0 0 -7
o:topic=none say	0 -13 0 0 -4 0 1 8
o:topic=none sit	0 5 0 -15 14 0 0 -2
o:topic=none suspend	3 2 0 3 0 0 0 -9
o:topic=none tell	0 -6 0 11 0 0 0 0
o:topic=none the	-1 0 8 -3 -19 0 8 0
o:topic=none the ahead	-1 0 8 -7 -18 0 8 4
o:topic=none today	-8 10 -5 6 -1 -3 -6 -3
o:topic=none tuesday,	0 -1 0 7 0 0 0 -4
o:topic=none tuesday, today	0 -1 0 7 0 0 0 -4
o:topic=none washington,	0 0 0 -8 10 0 0 0
o:topic=none washington, today	0 0 0 -8 10 0 0 0
o:topic=none write	0 0 0 -10 7 0 0 2
o:topic=none — today	0 -4 0 12 0 0 0 -4
o:topic=procedure	-11 2 -4 5 9 -6 -21 -5
o:topic=procedure 	0 -10 0 -4 12 0 0 1
o:topic=procedure  ahead	0 -10 0 -4 12 0 0 1
o:topic=procedure ahead	-10 0 -3 4 10 -6 -20 -3
o:topic=procedure be	-4 -4 0 12 3 -2 -2 -8
o:topic=procedure before	0 10 0 -2 -1 0 0 -4
o:topic=procedure before ahead	0 10 0 -2 -1 0 0 -4
o:topic=procedure end	0 9 0 10 -24 0 0 2
o:topic=procedure far 	0 0 0 -5 -1 10 0 0
o:topic=procedure far  ahead	0 0 0 -7 0 11 0 0
o:topic=procedure far ahead	-8 8 -6 -12 0 7 -8 8
o:topic=procedure far be	0 0 0 -14 3 0 0 9
o:topic=procedure far by	0 -4 0 -10 6 0 0 9
o:topic=procedure far by ahead	0 -4 0 -10 6 0 0 9
o:topic=procedure far from	0 -7 0 12 0 0 0 0
o:topic=procedure far from ahead	0 -6 0 12 0 0 0 0
o:topic=procedure far on	0 3 0 -9 10 0 0 -3
o:topic=procedure far on ahead	0 3 0 -9 10 0 0 -3
o:topic=procedure far today	0 -5 0 10 -2 0 0 0
o:topic=procedure far until	0 19 0 -5 -6 0 0 -7
o:topic=procedure far until ahead	0 19 0 -5 -6 0 0 -7
o:topic=procedure from	8 -4 -2 7 -11 0 0 0
o:topic=procedure from ahead	8 -3 -2 5 -10 0 0 0
o:topic=procedure of	0 0 0 10 -11 0 0 0
o:topic=procedure on	0 7 -8 3 0 4 0 -9
o:topic=procedure on ahead	0 7 -8 1 0 4 0 -9
o:topic=procedure other	0 9 0 -4 1 0 0 -2
o:topic=procedure suspend	-2 -1 0 -10 4 0 0 13
o:topic=procedure until	-6 -11 2 12 -5 -1 -1 3
o:topic=procedure until ahead	-6 -11 2 12 -5 -1 -1 3
o:topic=sale	-9 -12 -5 -6 -9 39 -9 -18
o:topic=sale ahead	-9 -12 -5 -8 -8 40 -8 -17
o:topic=sale be	0 -5 0 -14 1 14 0 0
o:topic=sale by	0 -2 0 1 -5 10 -2 -1
o:topic=sale by ahead	0 -2 0 1 -5 10 -2 -1
o:topic=sale far	0 0 0 0 8 0 0 -10
o:topic=sale far on	0 -2 0 11 -1 0 0 -2
o:topic=sale far on ahead	0 -2 0 10 -1 0 0 -2
o:topic=sale no verb	0 1 0 -6 3 11 0 -7
o:topic=sale on	0 5 0 8 -5 1 0 -14
o:topic=sale on ahead	0 5 0 8 -5 1 0 -14
o:topic=sale sell	0 -2 0 2 -8 12 0 -4
o:topic=signing	-13 -4 0 9 4 -1 -15 -1
o:topic=signing ahead	-11 -2 0 3 6 0 -13 -1
o:topic=signing approve	0 0 0 9 -5 0 0 0
o:topic=signing be	0 2 0 7 1 -6 3 -17
o:topic=signing before	0 -7 0 8 6 0 0 -10
o:topic=signing before ahead	0 -7 0 8 6 0 0 -10
o:topic=signing by	0 -3 -4 1 13 -2 -1 -8
o:topic=signing by ahead	0 -3 -4 1 13 -2 -1 -8
o:topic=signing end	0 -10 0 0 1 0 0 4
o:topic=signing from	0 3 0 -9 5 0 0 0
o:topic=signing from ahead	0 3 0 -9 5 0 0 0
o:topic=signing have	0 -6 4 16 -13 0 0 -3
o:topic=signing other	0 -1 0 0 -3 0 0 10
o:topic=signing set	0 2 0 -9 0 7 0 0
o:topic=signing sit	0 0 0 12 -8 0 0 0
o:topic=signing suspend	0 0 3 -11 3 0 0 2
o:topic=signing the	0 -1 0 -8 4 0 0 10
o:topic=signing the ahead	0 -1 0 -8 4 0 0 10
o:topic=signing to	0 0 0 -14 4 0 0 9
o:topic=signing to ahead	0 0 0 -10 4 0 0 5
o:topic=signing until	1 0 6 -2 -9 0 0 2
o:topic=signing until ahead	1 0 6 -2 -9 0 0 2
o:topic=truce	-6 0 -20 22 -11 -21 0 -4
o:topic=truce  ahead	-8 -3 -2 1 -7 0 1 9
o:topic=truce after	0 -1 0 -4 0 0 0 9
o:topic=truce after ahead	0 -1 0 -4 0 0 0 9
o:topic=truce agree	0 -2 0 17 -1 0 -3 -7
o:topic=truce ahead	-5 -1 -19 16 -9 -20 0 0
o:topic=truce be	-5 -3 0 5 -10 0 5 1
o:topic=truce before	0 4 0 12 -9 0 0 -9
o:topic=truce before ahead	0 4 0 12 -9 0 0 -9
o:topic=truce begin	-3 23 0 -13 -13 0 0 0
o:topic=truce beyond	0 0 0 -9 0 0 0 9
o:topic=truce beyond ahead	0 0 0 -9 0 0 0 9
o:topic=truce by	0 -1 0 -2 2 0 11 -9
o:topic=truce by ahead	0 -1 0 -2 2 0 11 -9
o:topic=truce carry	0 -4 0 -11 0 0 0 17
o:topic=truce charge	0 -10 0 14 3 0 0 -9
o:topic=truce declare	0 0 0 10 0 0 0 -9
o:topic=truce effect today	0 9 0 -9 0 0 0 0
o:topic=truce end	-3 -15 -10 14 7 0 -1 -4
o:topic=truce end today	0 9 0 -3 0 0 0 -4
o:topic=truce ended	0 0 0 10 0 0 0 -10
o:topic=truce extend	0 0 0 9 0 0 0 -7
o:topic=truce far	0 -6 -11 3 -9 -10 0 10
o:topic=truce far 	0 3 0 12 -11 0 0 -7
o:topic=truce far ahead	0 -3 -9 5 -11 -8 0 6
o:topic=truce far be	5 3 0 4 -9 0 0 -4
o:topic=truce far begin	0 2 0 6 0 0 0 -10
o:topic=truce far by	0 9 0 6 -11 0 -1 -4
o:topic=truce far by ahead	0 9 0 6 -11 0 -1 -4
o:topic=truce far end	0 -8 0 -10 0 0 0 18
o:topic=truce far friday,	0 -6 0 12 0 0 0 -4
o:topic=truce far from	0 8 0 -6 2 0 0 -1
o:topic=truce far from ahead	0 9 0 -8 2 0 0 0
o:topic=truce far no verb	-11 0 -4 0 1 -5 -5 5
o:topic=truce far on	-1 3 0 -12 -9 0 0 18
o:topic=truce far on ahead	-1 3 0 -11 -9 0 0 16
o:topic=truce far other	0 0 0 11 -3 0 0 -1
o:topic=truce far run	0 0 0 -8 0 0 0 14
o:topic=truce far say	0 0 0 -9 0 0 8 0
o:topic=truce far the	0 -7 0 9 6 0 0 -7
o:topic=truce far the ahead	0 -7 0 9 6 0 0 -7
o:topic=truce far until	0 -11 0 -4 -4 0 7 10
o:topic=truce far until ahead	0 -11 0 -4 -4 0 7 10
o:topic=truce far wednesday,	0 0 0 -5 10 0 0 -5
o:topic=truce far wednesday, today	0 0 0 -5 10 0 0 -5
o:topic=truce for	0 -6 0 -5 0 0 0 13
o:topic=truce for ahead	0 -6 0 -5 0 0 0 13
o:topic=truce from	-13 1 0 5 3 0 0 -6
o:topic=truce from ahead	-13 1 0 3 3 0 0 -5
o:topic=truce have	5 -3 0 -18 -13 0 0 26
o:topic=truce is	0 -3 0 -4 0 0 0 9
o:topic=truce is ahead	0 -3 0 -4 0 0 0 9
o:topic=truce move	0 -4 0 13 0 0 0 -7
o:topic=truce no verb	1 -4 1 11 0 -7 -7 -8
o:topic=truce of	0 3 0 18 0 0 0 -20
o:topic=truce of ahead	0 4 0 17 0 0 0 -19
o:topic=truce on	-2 -2 -15 8 3 -2 -3 -1
o:topic=truce on ahead	-2 0 -15 6 3 -2 -3 0
o:topic=truce on today	0 -2 0 13 0 0 0 -10
o:topic=truce other	0 3 0 -15 3 0 0 9
o:topic=truce pay	0 20 0 -14 0 0 0 -6
o:topic=truce run	-2 0 0 7 0 0 0 -2
o:topic=truce say	0 -2 0 15 -4 0 0 -5
o:topic=truce since	0 6 0 9 0 0 0 -15
o:topic=truce since ahead	0 6 0 9 0 0 0 -15
o:topic=truce starts	0 8 0 -2 0 0 0 -4
o:topic=truce the	-1 -10 6 11 0 0 2 -7
o:topic=truce the ahead	-1 -10 6 10 0 0 2 -6
o:topic=truce to	6 -13 -2 0 0 -1 0 5
o:topic=truce to ahead	6 -13 -2 -1 0 -1 0 7
o:topic=truce today	0 6 0 16 -3 0 0 -17
o:topic=truce tuesday,	0 9 0 -11 0 0 0 0
o:topic=truce tuesday, ahead	0 9 0 -11 0 0 0 0
o:topic=truce until	0 1 -1 1 -10 0 -9 5
o:topic=truce until ahead	0 1 -1 -1 -10 0 -9 7
o:want from ahead	0 0 0 -7 9 0 0 -1
o:want the ahead	0 0 0 14 -2 0 8 -19
o:write on ahead	0 -14 7 0 0 0 0 4
pc0=agree	-3 -16 6 8 0 7 -2 0
pc0=bear	-4 10 -7 -7 3 -1 1 -3
pc0=buy	0 -11 0 10 3 0 0 -7
pc0=deny	8 -1 0 -16 12 0 0 -2
pc0=down	-3 1 0 10 -13 1 0 -8
pc0=end	-6 23 6 -13 -2 4 -4 -8
pc0=impose	-10 0 0 6 -5 0 0 -1
pc0=say	0 -3 0 8 0 6 -7 -6
pc0=stay	-13 11 -13 -5 1 0 -3 5
pc0=suspend	-9 4 -3 -12 10 0 0 9
pc0=up	0 -16 0 15 12 0 1 -14
pc1=agree	-5 -9 4 -5 0 9 3 9
pc1=bear	-7 3 0 -4 9 -3 0 -6
pc1=buy	0 -12 0 12 3 0 0 -8
pc1=deny	8 -3 0 -13 12 0 0 -3
pc1=down	-3 0 -1 13 0 1 -1 -18
pc1=end	-8 17 4 -6 -3 4 -5 -5
pc1=impose	-4 3 1 5 -11 0 9 -4
pc1=propose	0 -1 -4 -7 -24 0 14 21
pc1=say	-2 -3 0 10 0 6 -7 -7
pc1=stay	-12 11 -13 0 0 0 -3 0
pc1=target	-3 -7 9 -6 0 0 0 12
pc1=up	0 -13 0 8 8 0 1 -7
pct0=agree past	0 -2 8 0 -9 0 0 0
pct0=agree past-passive	0 -16 0 1 -4 7 0 11
pct0=agree present	0 0 0 11 0 0 0 -12
pct0=bear future	0 2 0 0 -11 0 0 6
pct0=bear modal	0 -13 0 16 -7 0 0 4
pct0=bear past	0 -1 0 -5 14 0 5 -12
pct0=bear present	-1 11 -3 -4 2 0 -1 -3
pct0=bear present-passive	0 12 0 -2 -4 0 0 -2
pct0=begin modal	0 -5 0 -2 12 0 0 0
pct0=begin past	0 -12 0 15 0 2 0 -9
pct0=down future	0 5 0 1 0 0 0 -10
pct0=end future	0 13 0 -12 -2 0 0 2
pct0=end modal	0 1 10 2 1 0 0 -13
pct0=end past	0 3 0 18 -1 0 0 -21
pct0=end present	-4 14 -2 -22 0 6 0 9
pct0=impose future	0 8 0 8 -5 0 0 -12
pct0=impose modal	0 11 0 1 -7 0 2 -5
pct0=impose modal-passive	0 0 0 -16 8 0 0 8
pct0=impose past-passive	0 -17 0 12 -10 7 3 0
pct0=impose perfect-passive	0 -5 0 10 0 0 0 -6
pct0=impose present	-15 -14 -7 8 -14 0 -3 25
pct0=impose present-passive	5 5 4 -18 18 0 0 -12
pct0=propose past	0 -5 0 -4 10 0 2 0
pct0=propose present	-2 -5 0 0 -7 0 0 16
pct0=say past	-4 8 -7 -10 -3 8 -9 9
pct0=say perfect	1 3 7 0 2 0 0 -16
pct0=say present	0 -8 0 20 -9 0 2 -11
pct0=say present-passive	0 -8 0 4 6 0 0 0
pct0=stay future	0 0 0 -1 -8 0 0 9
pct0=stay modal	-1 17 -2 -5 -7 0 0 0
pct0=stay past	-1 15 0 3 -6 0 0 -10
pct0=stay perfect	0 9 0 -1 0 0 0 -2
pct0=stay present	-5 -6 -13 0 6 0 0 5
pct0=suspend past	0 0 0 -24 18 0 0 4
pct0=suspend perfect	0 -7 0 21 -6 0 0 -8
pct0=suspend present	-15 3 0 -7 -1 0 0 17
pct0=suspend present-passive	4 8 0 -12 7 0 0 -11
pct0=target past	0 2 0 -11 1 0 0 5
pct0=target present	0 -7 9 0 -1 0 0 7
pct0=threaten past	0 4 0 -11 4 0 0 1
pct0=up modal	0 -13 0 -1 13 0 3 0
pct0=up past	0 -16 0 22 0 0 0 -6
pct1=agree participle-passive	0 9 0 -29 -1 0 0 25
pct1=agree past	0 -1 8 0 -8 0 0 0
pct1=agree past-passive	0 -16 0 1 -4 7 0 11
pct1=agree present	0 0 0 11 0 0 0 -12
pct1=bear future	0 1 0 0 -11 0 0 6
pct1=bear gerund	0 -4 0 11 -1 0 0 -2
pct1=bear modal	0 -13 0 16 -7 0 0 4
pct1=bear participle-passive	0 -9 4 1 11 0 0 -12
pct1=bear past	0 0 0 -13 14 0 5 -5
pct1=bear present	-1 11 -3 -5 2 0 -1 -3
pct1=bear present-passive	0 12 0 -2 -4 0 0 -2
pct1=begin gerund	0 13 0 -10 0 0 0 0
pct1=begin infinitive	0 8 0 -11 -7 2 0 6
pct1=begin modal	0 -5 0 -2 12 0 0 0
pct1=begin participle-passive	0 -10 6 -1 7 0 0 0
pct1=begin past	0 -9 0 9 3 2 0 -6
pct1=down future	0 5 0 1 0 0 0 -10
pct1=down infinitive	0 -12 0 11 8 0 0 -8
pct1=end future	0 11 0 -13 0 0 0 2
pct1=end modal	0 1 10 2 1 0 0 -13
pct1=end past	0 3 0 19 -1 0 0 -23
pct1=end present	-4 14 -2 -22 0 6 0 9
pct1=impose future	0 8 0 8 -5 0 0 -12
pct1=impose gerund	0 -6 0 12 -3 0 0 0
pct1=impose modal	0 11 0 1 -7 0 2 -6
pct1=impose modal-passive	0 0 0 -16 8 0 0 8
pct1=impose participle-passive	4 8 4 -15 -25 0 6 8
pct1=impose past-passive	0 -17 0 12 -10 7 3 0
pct1=impose perfect-passive	0 -5 0 10 0 0 0 -6
pct1=impose present	-13 -11 -6 9 -9 0 -3 16
pct1=impose present-passive	5 5 4 -18 18 0 0 -12
pct1=propose participle-passive	0 0 0 -4 -19 0 7 14
pct1=propose past	0 -2 0 -3 10 0 2 -6
pct1=propose perfect	0 8 0 -8 -3 0 0 5
pct1=propose present	0 0 0 -5 -1 0 0 14
pct1=say participle-passive	0 4 0 6 0 0 0 -12
pct1=say past	-4 8 -6 -10 -3 8 -9 9
pct1=say perfect	1 0 7 1 3 0 0 -14
pct1=say present	0 -8 0 20 -9 0 2 -11
pct1=say present-passive	0 -8 0 4 6 0 0 0
pct1=stay modal	-1 11 -2 -3 -7 0 0 1
pct1=stay past	0 16 0 1 -5 0 0 -9
pct1=stay perfect	0 9 0 -8 0 0 0 1
pct1=stay present	-4 -2 -12 2 7 0 0 -1
pct1=suspend participle-passive	2 -15 2 10 0 0 0 -1
pct1=suspend past	0 0 0 -23 18 0 0 4
pct1=suspend perfect	0 -7 0 16 -6 0 0 0
pct1=suspend present	-15 3 0 -6 0 0 0 16
pct1=suspend present-passive	4 8 0 -12 7 0 0 -11
pct1=target infinitive	0 0 0 -10 0 0 0 10
pct1=target participle-passive	0 0 2 -10 0 0 0 7
pct1=target present	0 -7 9 -1 -1 0 0 8
pct1=up modal	0 -13 0 -1 13 0 3 0
pct1=up past	0 -16 0 22 0 0 0 -6
phas-gerund	0 -3 0 15 -4 0 0 -3
phas-infinitive	-6 1 -4 4 -10 0 0 3
phas-participle	0 -4 12 8 -7 0 3 -12
phas-past	-19 -23 0 3 19 13 8 0
pt0=future	-4 19 -1 -2 -11 0 -2 0
pt0=future-not	0 -10 0 5 3 0 0 0
pt0=future-passive	0 9 0 0 0 0 0 -12
pt0=past	-16 -5 -3 10 15 9 0 -18
pt0=past-passive	0 -14 4 -1 -6 6 1 12
pt0=perfect	-6 9 0 6 -17 -2 0 1
pt0=perfect-not	0 -6 0 0 12 0 0 -3
pt0=perfect-passive	0 -14 0 5 0 0 0 2
pt0=present-not	0 0 0 9 -15 0 0 5
pt0=present-passive	3 3 1 0 7 0 -5 -12
pt1=future	-2 19 -1 -2 -11 0 -2 0
pt1=future-not	0 -10 0 5 3 0 0 0
pt1=future-passive	0 9 0 0 0 0 0 -12
pt1=gerund	0 2 0 12 -10 0 0 -3
pt1=modal	0 -11 5 12 -5 2 4 -10
pt1=participle-passive	1 0 12 -8 -7 0 4 3
pt1=past	-15 -5 -2 8 18 9 1 -19
pt1=past-passive	0 -14 4 -1 -6 6 1 12
pt1=perfect	-5 7 1 6 -9 -2 0 -2
pt1=perfect-not	0 -6 0 0 12 0 0 -3
pt1=perfect-passive	0 -14 0 5 0 0 0 2
pt1=pluperfect	0 -4 0 11 0 0 0 -7
pt1=present-not	0 0 0 7 -14 0 0 5
pt1=present-passive	3 5 1 0 7 0 -5 -15
pv0-none	-3 -2 2 10 -5 -15 1 2
pv0=announce	4 12 0 -2 -11 0 0 -7
pv0=approve	0 -21 0 9 9 0 0 -1
pv0=ask	0 18 0 -23 0 0 0 7
pv0=be	-2 7 -9 -4 8 1 0 -4
pv0=begin	0 -14 0 -1 10 0 0 5
pv0=call	0 8 0 -11 0 0 0 3
pv0=charge	0 -13 0 0 4 0 0 14
pv0=conclude	0 0 0 -9 0 0 0 11
pv0=confirm	0 -3 0 12 0 0 0 -9
pv0=declare	0 -12 0 3 0 0 0 8
pv0=end	-2 12 0 -7 2 0 -1 -1
pv0=enter	0 24 0 0 -21 0 0 -2
pv0=exempt	0 0 9 -2 -1 0 0 -3
pv0=extend	0 -8 10 4 0 0 0 -5
pv0=face	0 0 0 -8 0 0 0 10
pv0=get	0 -1 0 9 0 0 0 -4
pv0=go	0 -19 0 8 14 0 0 0
pv0=hold	-3 0 0 -18 0 0 0 21
pv0=hope	0 4 0 -13 5 0 0 3
pv0=lay	0 -6 0 9 0 0 0 -3
pv0=leave	0 -5 0 -2 11 0 0 0
pv0=levy	0 -1 0 -6 -1 0 0 13
pv0=offer	0 -9 0 14 0 0 0 -1
pv0=other	0 1 0 0 -11 0 -5 7
pv0=pay	-1 11 -1 -10 4 0 0 0
pv0=post	0 -4 0 11 -2 0 0 -2
pv0=promise	0 -12 0 16 0 0 0 0
pv0=propose	0 -9 0 16 -4 0 0 -1
pv0=reach	0 -4 0 17 0 0 0 -12
pv0=remain	0 -5 0 0 -6 0 0 15
pv0=remove	0 9 0 -9 0 0 0 0
pv0=rise	0 -14 0 14 0 0 0 0
pv0=rule	8 -1 0 -16 12 0 0 -2
pv0=run	0 -10 -2 16 0 0 0 -7
pv0=settle	0 -12 0 13 0 0 0 0
pv0=sign	0 -12 8 10 -5 8 0 -6
pv0=start	-1 11 0 -8 0 0 0 0
pv0=stay	-4 10 0 3 -5 0 0 -4
pv0=stop	-1 -4 0 2 -8 7 0 2
pv0=suspend	0 0 0 -7 14 0 0 -2
pv0=take	2 0 0 6 -10 0 0 0
pv0=write	0 -7 0 17 -2 0 0 -9
pv1-none	-6 -5 -1 5 -2 -17 -2 12
pv1=add	0 16 0 -6 -4 0 0 -7
pv1=announce	4 10 0 -3 -11 0 0 -3
pv1=answer	-2 0 0 10 0 0 0 -2
pv1=approve	0 -21 0 9 9 0 0 -1
pv1=ask	0 16 0 -19 -6 0 0 8
pv1=be	-2 5 -9 -8 8 1 0 0
pv1=begin	0 0 0 -8 9 0 0 1
pv1=charge	0 -11 0 -3 3 0 0 14
pv1=conclude	0 2 0 -13 0 0 0 12
pv1=confirm	0 -3 0 12 0 0 0 -9
pv1=declare	0 -12 0 3 0 0 0 8
pv1=double	0 4 0 7 0 0 0 -11
pv1=exempt	0 2 8 -4 -1 0 0 -3
pv1=extend	3 -10 9 20 0 0 0 -22
pv1=face	0 0 0 -8 0 0 0 10
pv1=go	0 -18 0 0 11 1 0 9
pv1=have	7 -3 2 0 0 0 6 -8
pv1=hold	-4 -2 0 -18 0 0 0 24
pv1=hope	0 6 0 -18 5 0 0 8
pv1=impose	0 13 1 -9 0 0 0 -10
pv1=keep	0 7 0 5 -1 0 0 -10
pv1=lay	0 -6 0 9 0 0 0 -3
pv1=leave	0 -13 0 -8 7 0 -3 14
pv1=levy	0 -1 0 -6 -1 0 0 13
pv1=lower	0 -19 0 14 9 0 0 -2
pv1=make	0 1 0 -14 0 0 0 11
pv1=other	0 3 0 8 -9 0 -5 -3
pv1=pay	-1 10 -5 -8 6 0 0 0
pv1=post	0 -4 0 11 -2 0 0 -2
pv1=propose	0 -9 0 19 -9 0 0 -1
pv1=reach	0 -5 0 11 0 0 0 -4
pv1=remain	0 0 0 0 -6 0 0 9
pv1=remove	0 8 0 -7 0 0 0 0
pv1=replace	0 16 0 -9 0 0 0 -7
pv1=rise	0 -14 0 14 0 0 0 0
pv1=rule	8 -3 0 -13 12 0 0 -3
pv1=run	0 -2 -2 14 0 0 0 -9
pv1=sign	0 -13 6 5 -6 8 0 1
pv1=stand	0 -8 0 11 1 0 0 -8
pv1=start	-1 18 0 -11 0 0 0 -2
pv1=stay	-4 10 0 4 -5 0 0 -6
pv1=suspend	0 -4 1 -1 12 0 0 -4
pv1=take	2 5 0 0 -12 0 0 4
pv1=want	0 -3 0 10 0 0 0 -4
pv1=write	0 -15 0 20 0 0 0 -7
pv2-none	-14 3 2 7 3 -1 -3 -2
pvt0=add past	0 0 0 9 0 0 0 -3
pvt0=agree past	0 -8 0 5 -5 0 0 4
pvt0=agree perfect	0 5 0 -11 0 0 0 8
pvt0=agree present	0 14 0 -12 0 0 0 0
pvt0=announce past	1 22 0 -16 -6 0 0 -2
pvt0=approve modal	0 0 0 10 -7 0 0 0
pvt0=approve perfect	0 -5 0 -3 13 0 0 0
pvt0=ask perfect	0 4 0 -13 0 0 0 9
pvt0=ask present	0 11 0 -9 0 0 0 0
pvt0=be modal	0 19 0 -8 -4 0 0 -6
pvt0=be past	0 11 0 -7 -2 0 0 1
pvt0=be present	0 -10 -6 1 14 2 0 -2
pvt0=begin past	0 -1 0 -1 8 0 0 0
pvt0=call past	0 2 0 -17 7 0 4 1
pvt0=charge present	0 -14 0 0 2 0 0 11
pvt0=conclude past	0 0 0 -7 0 0 0 9
pvt0=end past	0 0 0 14 0 0 0 -11
pvt0=enter present	0 20 0 -1 -18 0 0 0
pvt0=exempt present	0 0 9 -4 -1 0 0 -2
pvt0=expire present	0 2 0 -13 0 0 0 12
pvt0=extend perfect	0 -2 0 14 0 0 0 -9
pvt0=face present	0 0 0 -9 0 0 0 8
pvt0=fall past	0 -13 0 9 0 0 0 3
pvt0=go modal	0 -9 0 -3 14 0 0 0
pvt0=go past	0 -7 0 9 0 0 0 0
pvt0=go present	0 -11 0 7 1 0 0 2
pvt0=have past	0 -6 0 20 -4 0 0 -11
pvt0=hold past	0 11 0 -7 0 0 0 -4
pvt0=hold present	-3 -10 0 -9 0 0 0 19
pvt0=impose past	0 12 0 -10 0 0 0 0
pvt0=keep present	0 0 0 -6 0 0 0 9
pvt0=meet perfect	0 0 0 -9 10 0 0 0
pvt0=offer perfect	0 -7 0 13 0 0 0 -4
pvt0=other modal	0 0 0 10 0 0 0 -7
pvt0=other past	0 0 3 -12 5 0 0 4
pvt0=pay future	0 7 0 -7 -9 0 0 7
pvt0=pay past	0 0 0 -17 19 0 0 0
pvt0=pay present	0 16 0 0 -5 0 0 -14
pvt0=propose past	0 -2 0 10 0 0 0 -5
pvt0=put present	0 2 0 3 3 0 0 -12
pvt0=reach present	0 -5 0 14 0 0 0 -9
pvt0=remain present	0 -4 0 0 -6 0 0 12
pvt0=remove present	0 9 0 -9 0 0 0 0
pvt0=run modal	0 -5 -1 0 0 0 0 8
pvt0=run past	0 0 0 14 0 0 0 -12
pvt0=set present	0 -10 0 12 0 0 0 0
pvt0=sign past	0 -9 8 2 -5 9 0 -1
pvt0=start present	-1 23 0 -26 0 0 0 0
pvt0=stay present	-3 15 0 5 -2 0 0 -14
pvt0=suspend past	0 -6 0 -7 13 0 0 2
pvt0=suspend perfect	0 -7 0 14 0 0 0 -5
pvt0=suspend present	0 4 0 -15 6 0 0 0
pvt0=tell past	0 -2 0 10 -16 3 -4 2
pvt0=threaten past	0 9 0 -8 0 0 0 0
pvt0=write past	0 -1 0 15 0 0 0 -13
pvt0=write present	0 -10 0 4 0 0 0 5
pvt1=add past	0 0 0 9 0 0 0 -3
pvt1=agree past	0 -7 0 5 -5 0 0 4
pvt1=agree present	0 14 0 -12 0 0 0 0
pvt1=announce past	1 22 0 -16 -6 0 0 -2
pvt1=approve modal	0 0 0 10 -7 0 0 0
pvt1=approve perfect	0 -5 0 -3 13 0 0 0
pvt1=ask perfect	0 4 0 -10 0 0 0 5
pvt1=be modal	0 12 0 -5 -4 0 0 0
pvt1=be past	0 14 0 -10 -2 0 0 2
pvt1=be present	0 -10 -6 -1 14 2 0 0
pvt1=begin past	0 0 0 -3 9 0 0 0
pvt1=call past	0 2 0 -13 7 0 4 -2
pvt1=charge present	0 -13 0 0 2 0 0 11
pvt1=conclude past	0 0 0 -7 0 0 0 9
pvt1=continue present	0 -1 0 10 0 0 0 -7
pvt1=end participle	0 0 0 9 0 0 0 -11
pvt1=end past	0 0 0 15 0 0 0 -13
pvt1=enter participle	0 -16 6 0 7 0 0 0
pvt1=enter present	0 20 0 -1 -18 0 0 0
pvt1=exempt present	0 0 9 -4 -1 0 0 -2
pvt1=expire present	0 2 0 -13 0 0 0 12
pvt1=extend infinitive	0 0 0 17 0 0 0 -16
pvt1=extend perfect	0 -2 0 14 0 0 0 -9
pvt1=face present	0 0 0 -9 0 0 0 8
pvt1=fall past	0 -11 0 13 0 0 0 0
pvt1=go modal	0 -9 0 -3 14 0 0 0
pvt1=go past	0 -7 0 9 0 0 0 0
pvt1=go present	0 -12 0 6 1 0 0 2
pvt1=have past	0 -6 0 19 -4 0 0 -11
pvt1=hold past	0 10 0 -6 0 0 0 -4
pvt1=hold present	-3 -10 0 -9 0 0 0 19
pvt1=impose participle	0 14 1 -7 -1 0 0 -7
pvt1=impose past	0 12 0 -10 0 0 0 0
pvt1=know participle	0 5 0 8 0 0 0 -12
pvt1=leave participle	0 0 0 -9 0 0 0 12
pvt1=meet gerund	0 0 0 10 0 0 0 -6
pvt1=meet perfect	0 0 0 -9 10 0 0 0
pvt1=other modal	0 0 0 10 0 0 0 -7
pvt1=other past	0 0 3 -12 5 0 0 4
pvt1=other present	0 11 -1 3 -6 0 -2 -5
pvt1=pay future	0 7 0 -7 -9 0 0 7
pvt1=pay past	0 0 0 -17 19 0 0 0
pvt1=pay present	0 16 0 0 -5 0 0 -14
pvt1=put present	0 2 0 3 3 0 0 -12
pvt1=reach present	0 -5 0 14 0 0 0 -9
pvt1=remove present	0 9 0 -9 0 0 0 0
pvt1=run modal	0 -5 -1 0 0 0 0 8
pvt1=run past	0 0 0 14 0 0 0 -12
pvt1=set present	0 -10 0 12 0 0 0 0
pvt1=sign participle	0 0 0 -8 0 0 0 11
pvt1=sign past	0 -9 8 2 -5 9 0 -1
pvt1=start present	-1 23 0 -26 0 0 0 0
pvt1=stay present	-3 15 0 6 -2 0 0 -16
pvt1=suspend participle	2 -12 2 5 0 0 0 0
pvt1=suspend past	0 -6 0 -7 13 0 0 2
pvt1=suspend perfect	0 -7 0 14 0 0 0 -5
pvt1=suspend present	0 4 0 -15 6 0 0 0
pvt1=tell past	0 -2 0 10 -16 3 -4 2
pvt1=want present	0 -3 0 10 0 0 0 -4
pvt1=write past	0 -1 0 15 0 0 0 -13
pvt1=write present	0 -10 0 4 0 0 0 5
q:"	-4 -18 -5 32 -18 0 6 -5
q:&	0 13 0 -7 0 0 0 -2
q:'	0 -4 0 26 -12 0 0 -13
q:'s	11 -10 -15 0 2 5 0 0
q:(	-11 10 -5 -11 0 0 3 6
q:)	-11 2 -5 -9 2 -1 3 9
q:*	0 19 0 -22 8 0 0 -8
q:,	1 3 -4 -8 -13 12 -18 18
q:-	-2 23 0 -9 3 -1 -8 -9
q:.	-7 -21 -12 22 15 -3 -9 -4
q:/	-3 9 0 -14 -20 0 0 27
q::	-10 2 0 -7 20 -3 -14 -1
q:;	-7 2 0 8 -9 2 7 -7
q:<agent>	1 -10 -13 -2 24 -6 1 -4
q:<day-ahead>	8 -9 -13 9 -20 0 7 7
q:<day-gone>	12 1 -31 3 0 11 0 -10
q:<day-today>	-17 31 -3 6 -25 -8 -14 -11
q:<duty>	-25 12 8 1 0 -22 -19 -2
q:<gate>	-1 -11 0 2 3 0 0 2
q:<goods-amount>	0 11 0 8 -16 0 -1 -4
q:<goods>	-5 19 -2 -23 19 -7 2 -4
q:<level-noun>	-14 -8 -2 16 -7 -5 -6 9
q:<level>	-6 22 -16 2 -13 1 -16 -8
q:<money>	-12 -6 6 28 -2 0 0 -21
q:<month-ahead>	1 -17 3 8 -7 0 -1 6
q:<month-gone>	6 -16 -7 1 0 -8 0 12
q:<month-today>	0 0 0 -13 8 0 0 0
q:<name>	-1 -4 5 -35 12 -15 1 43
q:<not>	-5 -8 0 -5 19 1 -10 1
q:<number>	-29 -7 24 8 -3 -24 -10 2
q:<office>	-5 -15 17 13 -11 -7 -6 2
q:<organisation>	-19 10 -8 5 24 -20 -4 -32
q:<person>	-20 2 -21 -20 23 2 16 5
q:<points>	-3 9 0 -25 0 0 -2 24
q:<quality>	13 -8 -8 -26 4 11 -5 26
q:<seat>	11 2 -3 -12 10 -18 4 1
q:<sender>	13 -29 2 18 13 -2 -1 -24
q:<span>	-10 -3 -22 -6 -5 0 0 22
q:<taker>	11 0 -8 22 -4 0 -7 -20
q:<v-agree>	-30 -12 -25 6 -9 18 4 14
q:<v-bear>	-2 13 -25 8 -27 -4 -11 8
q:<v-begin>	2 -4 7 -2 -15 7 0 12
q:<v-deny>	31 -8 0 11 -1 -1 0 -30
q:<v-down>	-17 19 -2 14 -33 2 0 -4
q:<v-end>	1 -5 -23 11 1 -5 -16 0
q:<v-impose>	1 -16 -11 14 5 0 -11 0
q:<v-propose>	-7 -19 -11 4 11 -3 16 0
q:<v-return>	0 -9 2 14 0 0 0 -5
q:<v-say>	1 -12 0 17 -7 -8 7 -5
q:<v-sell>	0 -9 0 4 4 2 -10 -1
q:<v-stay>	0 -8 0 -1 -11 8 0 8
q:<v-suspend>	-8 16 -4 5 5 6 0 -17
q:<v-target>	-19 5 0 14 -19 -8 -11 4
q:<v-threaten>	-7 0 0 12 -22 0 0 8
q:<v-up>	0 -23 -14 31 -40 0 -15 17
q:?	-8 16 5 -27 -2 -7 -8 21
q:[	0 2 0 10 -3 0 0 -10
q:_	0 7 0 1 0 0 0 -10
q:a	-13 15 -11 11 18 0 1 -38
q:abolish	0 0 0 11 -4 0 0 -7
q:about	-5 5 0 3 -11 0 -2 6
q:accept	0 3 0 7 0 0 0 -14
q:accord	0 10 0 -17 16 0 -1 -10
q:according	1 -8 0 -7 15 0 -1 0
q:act	0 23 8 -27 0 0 0 -11
q:add	0 11 0 -15 0 2 0 1
q:additional	0 -1 -3 -12 -3 0 0 23
q:adjust	0 9 0 -6 0 0 0 0
q:adopt	0 -13 0 3 10 0 0 0
q:advanced	0 0 0 -9 0 0 0 13
q:after	-10 29 -2 8 -6 0 4 -30
q:afterward	0 7 0 -8 0 0 0 1
q:again	0 -8 0 13 -2 0 -1 0
q:agenda	0 -12 0 2 8 0 0 0
q:agree	-10 -13 -4 -9 -5 -2 -1 31
q:agreement	0 -6 0 12 -4 13 5 -20
q:air	0 11 0 -10 0 0 0 0
q:aircraft	0 12 0 1 -3 0 0 -12
q:airport	0 -8 0 14 -1 0 0 -5
q:al	0 12 0 1 -12 0 0 -2
q:alive	0 1 0 -9 0 0 0 10
q:all	6 32 -2 -28 -1 0 0 -4
q:allow	0 23 -5 4 -8 0 0 -19
q:alone	-1 0 0 -16 14 0 0 3
q:also	0 5 0 8 -4 0 -1 -7
q:aluminium	0 -2 0 5 6 0 0 -10
q:aluminum	0 -8 0 3 9 0 0 -5
q:am	0 3 0 -5 0 0 9 -7
q:among	0 12 0 -18 0 0 0 5
q:amount	0 0 0 -9 -8 0 0 13
q:an	0 1 -13 27 -23 0 -1 -10
q:and	-10 -1 -21 3 -16 25 -11 13
q:announce	10 9 1 -7 -23 -1 0 0
q:announcement	0 -4 0 -6 12 0 0 0
q:another	0 -3 0 -7 11 0 0 0
q:antimony	13 0 0 -7 -2 0 0 -1
q:any	0 3 0 5 6 0 0 -22
q:anything	9 -17 0 0 -14 0 4 12
q:app	0 0 0 -10 0 15 0 -1
q:appeal	0 6 0 -17 15 0 0 -3
q:apply	3 0 0 0 -11 0 0 7
q:approve	-1 0 0 -2 -1 0 8 3
q:are	2 -18 -18 2 12 10 14 -5
q:arrangement	0 8 -1 -32 -1 0 6 21
q:arrive	0 -1 0 -16 11 0 5 0
q:article	-1 -8 10 -17 15 0 7 -4
q:as	10 18 -5 -13 -21 -1 0 8
q:ask	-1 -21 -1 -2 9 0 5 8
q:assembly	0 0 0 -3 11 0 0 -3
q:at	-4 -24 6 26 -2 -3 -3 -6
q:autumn	0 0 0 -2 -9 0 0 14
q:avocado	0 4 0 -13 0 0 8 0
q:away	0 4 0 8 0 0 0 -13
q:b	0 8 0 9 0 0 0 -16
q:back	-2 -21 0 12 12 0 0 -3
q:ban	0 0 0 9 0 0 -1 -1
q:bank	0 0 0 14 -5 0 0 -5
q:basi	0 11 0 0 -14 0 0 0
q:be	0 3 -12 -5 1 15 -6 0
q:bean	0 0 0 -8 -1 0 0 13
q:bear	0 4 0 -6 -11 0 0 13
q:because	0 -8 0 -12 18 0 0 8
q:become	0 0 0 -9 -4 0 0 13
q:been	18 11 -5 -18 6 0 -5 -4
q:beer	0 13 0 -5 0 0 0 -5
q:before	-2 2 -16 2 0 8 -3 1
q:begin	-3 -9 11 6 2 0 0 -11
q:being	0 2 0 -19 -8 0 0 24
q:bell	0 0 0 11 0 0 0 -10
q:below	0 -7 0 11 -1 0 0 0
q:bessent	0 -10 0 10 0 0 0 0
q:best	0 13 0 -16 0 0 0 1
q:between	-6 -12 -1 16 -12 4 0 -1
q:beyond	0 10 0 9 -7 0 0 -10
q:bill	0 -9 0 5 0 0 0 1
q:blinked	0 0 0 -13 7 0 0 2
q:boat	0 0 0 11 0 0 0 -6
q:bond	0 -10 0 21 0 0 0 -12
q:border	0 2 0 19 -9 0 0 -16
q:both	-6 2 -3 -13 2 -4 -8 19
q:breathe	0 -10 0 -5 10 0 0 4
q:bridge	0 -5 0 19 -4 0 0 -8
q:bring	0 -5 0 0 0 0 -2 11
q:budget	0 -5 0 10 0 0 0 0
q:built	0 0 0 -4 18 0 0 -15
q:busan	-1 -8 0 -10 1 0 -1 20
q:but	-1 -8 0 3 11 0 0 -2
q:buy	2 0 0 13 -11 0 -3 -7
q:by	21 -25 -10 5 19 0 -17 -12
q:cabinet	0 10 0 10 -12 0 0 -11
q:calendar	0 -7 0 -2 -2 1 0 11
q:call	-3 -14 0 10 10 0 8 -11
q:can	-3 -3 -1 0 -8 0 6 9
q:car	0 -1 -4 -1 0 0 0 9
q:carry	0 -6 0 3 -6 0 0 10
q:case	0 0 0 -15 0 0 0 19
q:ceasefire	0 -21 0 38 -4 0 0 -21
q:cent	0 -14 0 18 -5 0 0 0
q:certain	0 17 3 -7 -7 0 0 -11
q:certificate	0 -6 0 10 4 0 -1 -9
q:change	0 -1 0 -10 0 0 0 13
q:charge	-9 6 0 -12 -5 0 -4 23
q:cheese	0 5 0 0 -9 0 0 0
q:chip	0 26 0 -25 -10 0 0 6
q:christma	0 -7 0 17 -4 0 0 -4
q:city	0 0 0 9 -2 0 0 -8
q:claim	7 -9 0 -6 9 0 0 -3
q:client	0 11 6 -8 -3 0 0 -2
q:clock	0 3 0 -16 0 0 0 15
q:close	-8 13 0 -7 0 0 0 1
q:closed	0 0 10 11 -1 0 0 -21
q:club	0 -2 0 8 0 0 0 -1
q:coal	0 -5 0 15 0 0 0 -11
q:cocoa	0 -17 0 8 0 0 0 6
q:coconut	0 -10 0 9 0 0 0 0
q:coffee	0 0 0 -3 -7 0 0 15
q:colleague	0 12 0 -9 -4 0 0 1
q:collect	0 -8 0 9 2 0 0 -2
q:come	-7 20 3 -21 -17 8 8 10
q:company	16 -5 0 28 -20 1 0 -30
q:condition	0 -10 0 9 1 0 0 0
q:conference	0 -1 0 -5 0 0 0 10
q:confirm	0 -15 0 -15 5 2 0 24
q:consensu	0 -1 0 -9 -1 1 0 11
q:consent	3 0 0 19 -16 0 0 -7
q:contain	14 5 0 -17 -1 0 0 0
q:container	0 -5 0 -4 10 0 0 0
q:continue	0 -7 0 -7 13 0 2 0
q:contract	0 0 -13 25 -10 0 0 -9
q:control	15 -12 0 -9 0 3 0 0
q:copper	0 16 0 -32 7 0 0 10
q:cost	0 -19 0 17 3 0 -3 -1
q:cotton	0 17 0 -10 10 0 0 -15
q:could	0 26 0 -26 7 0 0 -3
q:council	0 -15 0 12 1 0 0 0
q:counted	0 -1 0 -5 0 0 0 9
q:countermeasure	-4 20 0 -7 -5 0 0 -7
q:country	0 27 4 -31 -3 -4 0 1
q:covered	0 13 0 0 -9 0 0 -1
q:crew	0 0 0 13 -2 0 0 -9
q:crude	0 3 0 8 0 0 0 -10
q:custom	0 -10 0 -1 6 0 0 2
q:customer	13 -6 -13 11 2 0 -2 -9
q:cut	0 -9 0 -5 0 0 0 17
q:d	0 0 0 -6 -2 0 0 10
q:da	0 3 0 -14 7 0 0 0
q:dairy	0 3 -2 -13 13 0 0 0
q:day	8 -18 -1 28 -25 6 -2 -4
q:de	0 1 0 -8 0 9 0 0
q:deadline	0 3 0 6 -10 0 0 1
q:decide	-1 -3 0 -11 7 0 10 0
q:decision	0 -5 0 17 -14 0 0 3
q:declaration	0 8 0 -10 0 0 2 0
q:decree	0 -17 0 7 4 0 0 0
q:delegation	0 0 0 14 2 0 1 -20
q:demand	0 -3 0 20 1 0 -4 -14
q:deny	0 -7 0 8 0 0 0 0
q:deposit	0 0 0 -8 13 0 0 -5
q:diary	0 -5 0 10 -2 0 0 0
q:did	1 0 0 -12 5 0 0 7
q:die	0 1 0 -11 0 0 0 10
q:diet	0 3 0 10 -3 0 0 -11
q:direction	0 9 0 8 0 0 0 -16
q:district	0 11 0 -6 0 0 0 -3
q:do	0 -5 3 6 4 0 -1 -12
q:doe	-6 -10 7 -20 3 0 0 26
q:doesn't	0 -4 0 -6 16 0 0 -6
q:don't	0 12 0 0 0 0 0 -13
q:done	0 -9 0 15 -4 0 0 0
q:double	0 -10 0 8 -13 0 0 10
q:down	-4 -10 0 3 -21 9 -1 17
q:draw	0 -4 0 13 -3 0 -3 -2
q:dried	0 -9 0 -9 7 0 0 10
q:drone	0 11 0 -7 0 0 0 -1
q:dry	0 0 0 0 -1 0 10 -8
q:during	0 -11 0 12 0 0 0 -1
q:duty	-14 -8 19 -23 14 -9 -9 20
q:each	0 -10 0 6 -3 0 0 5
q:earth	29 -23 0 -7 0 2 -2 -11
q:eastern	0 -4 0 15 5 0 0 -15
q:economy	0 -11 0 11 6 0 0 -7
q:effect	7 16 0 -24 6 0 0 -2
q:either	0 -5 0 -14 -1 0 0 23
q:electricity	0 -11 0 19 -1 0 0 -6
q:else	0 12 0 0 0 0 0 -13
q:elsewhere	0 13 0 7 0 0 0 -18
q:end	3 13 -11 -22 6 1 -9 11
q:energy	0 11 0 -9 0 0 0 0
q:enter	0 -16 0 0 0 0 0 16
q:entity	14 -2 0 0 0 0 0 -11
q:envoy	0 12 0 -14 0 0 0 3
q:evening	0 -14 0 4 13 0 0 -3
q:every	7 -6 10 5 -12 0 0 -6
q:everybody	0 19 -3 5 -1 0 0 -23
q:everyone	-2 17 0 0 -4 0 0 -11
q:everything	0 14 0 -2 3 0 -2 -10
q:everywhere	0 27 0 -17 0 0 0 -11
q:examine	0 -3 0 11 -4 0 0 -4
q:exclusion	-2 -19 25 4 6 0 0 -17
q:exempt	0 3 0 -7 9 0 0 -3
q:expire	0 -14 -1 5 9 0 2 0
q:export	2 -15 4 6 7 -5 -4 -1
q:exporter	0 0 0 0 13 0 0 -10
q:extend	4 -5 9 16 3 0 0 -28
q:extension	-1 -6 -4 16 -9 0 0 -2
q:face	0 15 0 -15 -3 0 0 4
q:fact	0 -5 0 9 0 0 0 0
q:fall	0 4 0 15 0 0 0 -21
q:farm	0 -1 0 12 0 0 0 -10
q:fee	-9 -4 3 3 24 0 0 -22
q:fentanyl	-3 10 0 -8 0 0 0 2
q:ferry	0 -9 0 13 0 0 0 -2
q:figure	0 0 0 -12 12 0 0 2
q:final	0 0 0 4 7 0 8 -20
q:find	0 7 0 -9 11 0 0 -8
q:fine	0 -3 0 11 -6 0 0 0
q:finished	0 0 0 -15 -5 0 8 12
q:firm	26 -6 0 -13 10 0 0 -21
q:five	0 -11 0 18 0 0 0 -8
q:floor	0 0 0 10 0 0 0 -8
q:flour	0 1 0 6 0 0 0 -10
q:fly	0 11 0 -1 -1 0 7 -15
q:follow	-2 -2 0 -18 20 0 0 4
q:for	-13 -25 10 -3 23 -4 -2 9
q:force	6 -18 0 -7 -6 0 0 22
q:foreign	15 -9 0 -4 -14 0 0 9
q:forty	0 -4 0 9 7 0 0 -15
q:forward	0 -2 0 12 -7 0 0 0
q:fourth	0 8 0 -4 -1 -3 5 0
q:framework	0 -10 0 1 0 5 1 1
q:free	0 -1 0 -9 2 0 7 2
q:freeze	0 -2 0 10 -2 0 0 -4
q:friday	0 11 0 -12 0 0 0 0
q:from	12 20 2 -9 -26 -5 -8 0
q:front	0 -2 0 20 0 0 0 -15
q:frozen	0 -7 0 11 0 0 0 -1
q:fruit	0 8 -2 -16 13 0 0 -2
q:full	0 -1 0 -4 -7 0 0 16
q:further	-3 3 -4 12 -4 0 0 -4
q:future	0 -9 0 11 0 0 0 0
q:gallium	13 0 0 -4 -3 0 0 -3
q:gas	0 -3 0 11 -3 0 0 -2
q:gave	0 0 0 5 5 0 0 -11
q:geneva	0 -11 0 -13 -2 0 0 28
q:get	0 14 0 -8 1 6 0 -14
q:given	0 -9 0 1 8 0 0 0
q:go	7 3 -2 -21 -8 4 -9 24
q:gold	0 -6 0 11 0 0 0 -3
q:good	-8 23 -21 -3 -11 -7 -7 0
q:grain	0 -9 0 6 -1 0 0 3
q:grant	9 -9 0 -22 14 0 0 4
q:grape	0 -9 0 0 0 0 0 4
q:great	0 14 0 -13 2 0 0 -5
q:ground	0 -5 0 14 0 0 0 -6
q:group	0 -7 0 20 -9 0 0 -3
q:grower	0 -6 0 -4 0 0 0 10
q:had	0 -15 -6 30 -12 -2 -3 -9
q:halve	0 -3 0 11 0 0 0 -3
q:hand	1 3 0 8 -12 6 0 -13
q:happen	0 -5 0 12 -4 0 0 0
q:happened	0 0 0 16 0 0 0 -14
q:has	0 1 16 2 6 -5 -10 -18
q:hasn't	0 0 0 -11 3 0 0 8
q:have	0 9 -1 1 -3 -10 4 -5
q:he	-6 -5 -5 1 0 -4 16 0
q:heard	0 -2 0 13 -5 0 0 -4
q:her	0 -7 0 20 -5 0 0 -7
q:here	0 9 0 -19 6 0 -6 11
q:him	0 -9 0 -6 18 0 0 0
q:his	0 0 0 10 -4 -3 7 -10
q:history	0 -9 0 14 0 0 0 -4
q:hit	0 16 0 -7 0 0 0 -9
q:hold	-4 -8 0 14 1 10 -3 -12
q:holiday	0 -2 0 11 0 0 0 -8
q:home	0 -1 0 9 1 0 0 -8
q:hope	0 4 0 1 3 0 0 -13
q:hospital	0 -3 0 14 -9 0 0 0
q:hotel	0 -3 0 29 -11 0 0 -17
q:hour	0 17 0 1 -10 0 0 -9
q:house	0 -10 0 -7 13 0 4 0
q:household	0 -9 0 16 -4 0 0 0
q:how	-1 6 0 -33 3 0 0 25
q:hurry	0 -1 0 -9 7 0 2 0
q:i	-6 2 -1 0 -8 0 23 -10
q:ice	0 -4 0 -9 -6 0 0 16
q:if	-1 11 -7 10 -11 0 -3 -9
q:import	0 0 0 6 8 0 0 -12
q:importer	0 16 4 -13 6 0 0 -11
q:in	-14 3 -18 -4 -7 6 14 7
q:increase	0 -12 -4 12 -1 0 0 4
q:industrial	0 -9 0 23 -13 0 0 -1
q:industry	0 -10 0 10 2 0 -1 -1
q:initialled	0 0 0 -12 17 0 0 -1
q:inquiry	-1 9 0 -11 2 0 0 0
q:instead	0 11 0 -13 0 0 0 2
q:insurer	0 -3 0 10 -4 0 -1 0
q:interview	0 0 0 -8 0 0 0 11
q:into	0 -16 8 3 -1 0 0 5
q:introduce	0 -6 0 -2 -1 0 0 16
q:investigation	0 9 0 -6 0 0 0 0
q:is	-7 -13 0 -1 -1 -16 12 17
q:island	0 0 0 17 0 0 0 -17
q:isn't	0 -16 0 3 0 2 0 4
q:issued	4 0 0 -9 0 0 0 6
q:it	-11 14 -1 -3 2 8 -5 -4
q:item	3 -9 0 8 0 0 0 0
q:its	11 9 0 -18 -17 22 -5 6
q:itself	0 2 0 -7 15 0 0 -11
q:jinping	0 -6 0 10 0 0 0 -4
q:joint	0 10 0 -15 0 11 0 -4
q:judge	0 2 0 -6 10 0 0 -4
q:just	0 20 0 -24 0 0 0 0
q:keep	0 -9 4 -18 11 3 -1 13
q:kilometre	0 -1 0 10 0 0 0 -6
q:kind	0 2 0 15 3 0 0 -23
q:kitchen	0 19 0 -11 0 0 0 -11
q:know	-4 0 10 0 -16 0 8 0
q:kuala	0 0 0 -11 0 0 0 17
q:lake	0 0 0 -7 0 9 0 0
q:lapse	2 2 0 11 -12 0 0 -6
q:large	0 -7 0 16 0 0 0 -6
q:last	-11 0 0 -1 0 -4 1 6
q:lasted	-1 -6 12 17 -2 0 0 -18
q:later	0 -2 0 8 0 0 0 -2
q:law	-1 21 0 -3 0 1 0 -17
q:lay	0 3 0 4 -3 0 0 -9
q:leader	0 -16 0 -1 0 0 0 18
q:leather	0 0 0 -6 -1 0 0 10
q:leave	2 -13 0 2 0 0 -1 7
q:led	0 0 0 10 -5 0 0 0
q:let	6 19 6 -23 -9 0 8 0
q:level	0 -8 0 4 0 0 0 4
q:levy	0 -12 0 19 0 0 0 -10
q:licence	13 -15 0 0 4 0 0 -7
q:lie	0 0 0 0 8 0 0 -8
q:lift	0 0 0 13 -1 -2 0 -8
q:likely	0 -3 0 -3 0 0 0 9
q:limited	0 -10 0 -20 3 0 0 24
q:line	0 -5 0 28 -12 0 0 -12
q:lisbon	0 -5 0 2 10 0 0 -12
q:list	11 11 -1 -13 11 0 -6 -18
q:listed	18 -11 0 1 -1 0 0 -10
q:little	6 -11 10 0 -2 0 0 -5
q:live	0 23 0 -17 -6 0 0 0
q:loan	0 -5 0 13 -1 0 0 -1
q:long	-2 24 -2 -39 -2 -2 0 22
q:longer	3 10 0 0 0 0 0 -16
q:look	6 0 0 -27 6 0 16 3
q:loom	0 -8 0 -6 0 0 0 16
q:lorry	0 -12 0 15 -6 0 0 0
q:lose	0 1 0 0 -12 0 0 11
q:lower	0 -6 0 41 -26 0 0 -15
q:lumber	0 18 -1 -12 0 0 0 -4
q:lumpur	0 0 0 -11 0 0 0 17
q:m	0 -1 0 -3 20 0 0 -13
q:machine	0 10 0 0 -9 0 0 -1
q:madrid	0 -5 0 -14 2 12 0 3
q:magnet	11 -3 0 0 0 1 0 -7
q:make	9 0 -13 -8 4 0 12 -10
q:market	0 8 0 -2 4 0 0 -5
q:match	0 0 0 14 0 0 0 -11
q:material	14 -4 0 -7 0 0 0 -1
q:matter	0 -13 0 -5 10 0 0 8
q:may	14 -18 0 6 -6 0 0 0
q:me	0 1 0 5 -10 0 0 0
q:meanwhile	0 0 0 10 0 0 0 -11
q:measure	4 5 0 -13 11 0 0 -7
q:mediator	0 0 0 13 -7 0 0 -2
q:medicine	0 24 0 -22 1 0 0 -2
q:meet	-6 -34 -2 30 -20 -5 2 8
q:meeting	0 0 0 -8 0 0 0 10
q:metal	0 0 0 -7 12 0 -1 0
q:middle	0 11 0 -6 -1 0 0 -1
q:midnight	0 -2 0 -7 -3 0 0 16
q:million	0 -11 0 26 -4 -1 0 -12
q:mind	0 13 0 -12 1 1 0 -4
q:mine	0 -3 0 8 0 0 0 0
q:mineral	0 -6 0 -12 0 0 0 18
q:minister	0 -30 -2 7 1 0 -3 19
q:ministry	11 4 0 -26 0 0 0 9
q:minute	0 6 0 10 -13 0 0 -8
q:missing	0 -4 0 16 -9 0 0 0
q:moment	0 2 0 5 -1 0 0 -12
q:monday	0 -1 0 9 0 0 0 -6
q:money	0 -8 0 19 -9 0 0 0
q:month	0 5 7 0 -10 0 0 -2
q:more	8 -3 0 -12 4 0 6 2
q:move	0 -15 0 11 -6 0 0 10
q:mr	-2 0 -1 -6 8 0 -4 6
q:must	0 6 0 19 -23 1 4 -14
q:my	0 -9 0 0 11 0 12 -14
q:named	0 12 0 -29 11 0 0 8
q:national	0 1 0 11 2 0 -2 -12
q:nearly	0 19 0 -10 0 7 0 -14
q:need	5 -9 0 5 0 0 0 -1
q:negotiation	0 -3 0 10 0 0 -3 0
q:negotiator	0 -4 0 15 -6 0 0 -3
q:neither	0 0 0 7 -12 0 0 2
q:network	2 9 0 4 0 0 0 -15
q:never	0 1 0 -15 13 0 0 0
q:new	3 -4 1 -3 29 -1 4 -25
q:next	0 -27 0 29 -18 0 -4 5
q:night	-1 0 0 27 -4 0 0 -26
q:no	1 14 -3 -6 -6 -3 0 -1
q:nobody	0 2 0 -12 15 0 -3 0
q:none	2 -8 0 -7 9 0 2 0
q:northern	0 0 0 20 -6 0 0 -12
q:not	-6 -8 -4 0 13 -1 0 0
q:note	0 6 0 -14 0 0 0 10
q:nothing	-3 -5 4 -8 -11 0 -5 25
q:notice	14 -18 3 -20 0 0 0 19
q:now	-2 5 7 -20 -12 0 0 21
q:number	-8 8 0 9 -2 0 0 -9
q:nvidia	0 8 0 -8 0 2 0 0
q:observed	0 -5 0 -12 -2 0 0 19
q:of	18 -7 -7 -1 9 -4 -4 -1
q:off	-1 6 0 7 -17 0 0 -2
q:offer	0 -4 0 22 -17 0 0 -4
q:oil	-1 4 4 4 0 0 5 -19
q:old	0 0 0 10 0 0 0 -7
q:olive	0 3 0 -15 2 0 0 6
q:on	4 2 -12 -13 4 9 15 -1
q:once	0 -22 0 31 -17 0 0 0
q:one	8 16 1 1 -33 2 7 -17
q:only	6 -7 0 -9 7 0 6 0
q:open	0 -14 5 19 -9 0 5 -10
q:operated	0 0 0 -6 19 0 0 -14
q:operator	0 0 0 26 -7 0 0 -17
q:opinion	0 -5 0 -2 9 0 0 0
q:or	8 -7 -1 -13 6 18 0 -7
q:order	8 0 -7 -10 0 0 0 12
q:ordinary	-2 -12 0 25 -7 0 0 -4
q:origin	0 6 0 -10 5 0 0 0
q:our	0 0 -1 9 -20 0 0 0
q:out	2 6 4 -31 19 0 8 0
q:over	0 -7 0 18 -35 0 -6 7
q:own	0 10 -1 -26 14 0 0 6
q:owned	14 -2 0 -2 -1 0 0 -7
q:owner	7 -2 0 0 -6 12 0 -15
q:p	0 16 0 -23 21 0 0 -11
q:page	0 -9 0 0 -5 0 0 11
q:palm	0 7 0 0 -3 0 6 -10
q:paper	0 0 0 -10 -2 0 14 3
q:parcel	0 3 -12 -5 10 0 0 4
q:parliament	-1 9 0 -17 29 0 0 -20
q:part	0 -15 9 -25 5 1 -1 21
q:party	0 -4 0 9 -6 2 0 -2
q:passed	0 0 0 0 11 0 0 -9
q:patented	0 27 0 -22 -5 0 0 0
q:pause	0 0 0 -16 2 0 8 9
q:pay	-5 17 -12 -4 3 -1 -13 -4
q:peace	0 -16 0 7 9 0 0 -1
q:pen	0 3 0 8 -7 0 0 -5
q:people	4 0 0 16 -13 0 0 -9
q:phone	0 0 0 10 0 0 0 -7
q:phosphate	0 10 0 -7 0 0 0 0
q:place	0 0 0 -18 14 7 0 0
q:plant	0 -1 0 14 0 0 0 -5
q:plastic	0 -4 0 13 0 0 0 -8
q:plu	0 2 0 -11 11 0 0 -2
q:plywood	0 12 0 -7 0 0 0 -3
q:point	0 0 0 12 -10 0 0 0
q:polysilicon	0 9 0 -8 0 0 0 0
q:port	-8 -1 3 -16 24 1 0 -4
q:portal	0 -10 0 0 8 0 0 0
q:post	0 0 0 8 -5 0 0 -2
q:power	0 -14 0 15 13 0 0 -21
q:preliminary	0 -3 0 -9 9 0 0 1
q:prepare	-2 26 0 -23 -3 0 8 -9
q:present	0 1 0 -20 10 0 0 12
q:president	-2 9 0 -5 -15 2 0 8
q:price	0 -3 0 17 -6 0 0 -5
q:proclamation	0 53 0 -41 0 0 0 -26
q:product	5 -6 0 -5 10 0 0 0
q:prolong	0 5 -1 0 -14 0 0 6
q:prolongation	0 0 0 -8 11 0 0 0
q:prolonged	0 -5 0 11 -5 0 0 0
q:promise	-1 -9 0 24 -8 0 0 -4
q:propose	0 -8 0 -4 14 0 5 -11
q:protocol	0 -8 0 -13 7 0 0 11
q:provided	0 -8 0 17 -8 0 0 0
q:provisional	0 6 0 5 0 0 0 -11
q:published	1 13 4 0 -19 0 -9 0
q:pump	0 3 0 -10 5 0 0 0
q:purchase	0 -2 0 14 -2 0 -1 -8
q:put	-6 -5 -1 14 -1 0 -1 0
q:question	0 -6 0 20 -7 2 0 -11
q:radio	0 0 0 -6 12 0 0 -7
q:raise	0 0 0 26 -19 0 0 -16
q:rare	29 -23 0 -7 0 2 -2 -11
q:rate	-1 -11 5 4 -7 0 0 11
q:ratified	0 -3 0 1 12 0 0 -10
q:ratify	0 15 0 -17 5 0 0 -4
q:reach	-3 -19 0 8 0 1 3 1
q:reaction	0 14 0 -10 0 0 0 -3
q:reading	0 10 0 -7 -3 0 0 0
q:reason	0 -5 0 -8 12 0 2 -1
q:reciprocal	0 -7 0 10 2 0 0 -5
q:recommend	0 7 0 -4 6 0 0 -10
q:reduce	0 -6 0 -1 0 0 0 11
q:reduction	0 5 0 -9 -4 0 0 8
q:remain	0 -20 9 10 5 0 0 -6
q:renew	0 6 0 -15 10 0 4 -6
q:renewal	0 13 0 -11 0 0 0 -3
q:reply	0 7 0 -10 1 0 0 0
q:report	0 5 0 10 -7 0 0 -10
q:reporter	0 -13 0 7 -7 2 -1 5
q:representative	0 0 0 -4 14 0 0 -9
q:request	0 -2 0 13 -8 0 0 0
q:respect	0 10 0 -7 0 0 0 0
q:rest	-1 14 0 -9 -1 4 0 -1
q:result	0 -14 0 9 -4 0 0 7
q:resume	0 -4 0 17 0 0 0 -12
q:return	0 10 4 -3 0 0 0 -11
q:review	0 0 0 -8 4 0 0 5
q:right	0 15 0 -13 3 0 0 -4
q:rise	0 -14 0 29 -11 0 -1 -6
q:river	0 -6 0 27 0 0 0 -21
q:road	0 -5 0 17 -13 0 0 0
q:roaming	0 -15 0 20 -2 0 0 0
q:robert	0 2 0 -9 0 0 0 4
q:room	0 -5 0 15 0 0 0 -7
q:round	-8 1 0 31 -30 -6 0 -10
q:rule	31 -3 0 8 -4 -1 0 -29
q:rum	0 -22 0 1 -7 0 0 23
q:run	0 -2 6 -10 -10 0 0 19
q:safeguard	0 20 0 -20 3 0 0 -2
q:same	10 3 0 -5 3 0 -1 -6
q:say	7 -7 -2 8 1 -13 -8 0
q:scotch	0 -3 0 -7 0 0 0 11
q:scott	0 -10 0 10 0 0 0 0
q:season	0 -12 0 0 -4 0 0 17
q:second	-1 -3 -6 9 -27 7 2 0
q:secretary	0 -7 0 8 -3 0 0 3
q:section	-1 32 16 -18 0 0 0 -39
q:security	0 10 0 -5 -1 0 0 0
q:see	7 -4 0 13 -20 0 1 0
q:seed	0 -12 12 11 -6 0 0 -6
q:seem	0 -3 0 -4 0 0 0 9
q:sell	0 -4 0 -13 0 11 0 7
q:senate	0 10 0 -18 8 0 0 0
q:send	0 3 0 6 -17 -3 0 4
q:sesame	0 14 0 -14 0 0 0 0
q:set	0 0 0 -17 8 0 -1 18
q:settle	0 11 0 -5 -3 0 0 0
q:settlement	0 -1 0 11 -8 0 0 0
q:share	0 13 0 -11 0 0 0 0
q:she	0 -4 0 -10 5 0 0 13
q:sheet	0 -1 0 9 0 0 0 -3
q:ship	-3 1 0 7 3 0 -2 -8
q:shook	0 5 0 4 0 0 0 -10
q:short	0 3 0 5 4 0 0 -15
q:show	0 -7 0 10 0 0 0 -1
q:shrimp	0 -16 0 18 0 0 0 -2
q:shut	0 0 0 -8 0 11 0 -2
q:side	0 -12 -4 6 -16 -5 5 12
q:sign	-13 4 -13 0 -3 12 0 1
q:signature	-5 -17 0 16 1 0 -2 -1
q:silent	0 0 0 11 0 0 0 -9
q:silver	0 0 0 -2 -4 9 0 0
q:since	3 22 0 -9 0 -7 -14 -6
q:sir	0 -10 0 11 -8 0 0 2
q:sit	3 -3 0 11 -7 0 0 -6
q:six	0 0 0 9 -1 0 0 -3
q:sleep	-3 5 0 -28 7 0 0 21
q:small	3 15 0 -21 5 0 0 0
q:so	0 -1 2 -13 18 0 -2 -2
q:solution	0 2 0 7 0 0 0 -10
q:some	3 8 6 -14 0 2 0 -3
q:something	0 0 0 10 -7 0 0 0
q:soybean	0 0 -3 19 0 -2 0 -16
q:spare	0 13 3 -12 0 0 0 -4
q:speak	0 -7 0 -2 5 10 -5 -2
q:spring	0 -15 0 11 -5 0 0 5
q:stake	0 -14 0 16 0 0 0 0
q:standstill	0 -5 0 10 -15 0 4 1
q:start	2 9 0 1 -4 0 0 -12
q:state	-1 4 0 -13 12 0 -3 4
q:statement	0 15 0 -3 -8 0 0 -1
q:statu	0 9 0 0 0 0 0 -7
q:steel	-2 8 -5 -13 9 0 0 0
q:step	0 -19 0 11 8 0 0 0
q:still	-3 6 0 10 -28 0 4 5
q:stock	0 -3 0 19 0 0 0 -14
q:stockholm	0 0 0 -15 0 0 0 17
q:stop	3 -19 0 0 1 0 -2 10
q:strike	0 -19 0 42 -12 0 -3 -19
q:successful	0 -10 0 10 0 0 0 0
q:sugar	0 -21 0 0 3 0 0 18
q:summer	0 -3 5 9 1 0 0 -12
q:surcharge	0 53 -3 -13 1 0 0 -55
q:suspend	4 20 0 6 0 0 0 -25
q:suspension	10 15 0 -40 14 0 0 1
q:table	0 -17 0 9 -17 1 0 19
q:take	-1 -26 -1 18 13 -1 -4 -1
q:talk	-10 1 -3 17 -6 6 13 -25
q:talked	0 -10 0 4 0 0 0 2
q:tariff	-8 -4 -8 17 -15 -5 -4 6
q:tax	0 0 0 14 -14 -1 0 1
q:tea	0 -18 0 1 -1 2 0 10
q:team	0 -4 0 17 -10 0 0 -3
q:television	0 0 0 -14 -3 0 0 20
q:tell	-4 -11 0 11 -10 3 17 -10
q:term	0 -3 0 16 2 0 0 -14
q:text	0 -1 0 -18 27 0 0 -3
q:than	-4 -3 0 11 0 1 0 -8
q:that	7 20 -11 -14 10 -9 8 -11
q:the	-13 4 -7 17 -4 0 -6 -14
q:their	0 10 -3 -12 -4 -2 -5 12
q:themselve	-2 -4 0 11 0 0 0 0
q:there	10 -23 -2 2 -15 0 3 14
q:these	0 0 0 -13 0 0 0 11
q:they	0 -22 0 18 0 -3 4 -2
q:thi	-3 -24 12 -14 6 0 3 21
q:thing	0 -4 0 2 -11 2 0 10
q:think	0 0 0 -11 7 0 0 4
q:third	0 -19 0 17 0 0 -2 -2
q:those	0 -1 0 -12 5 0 0 9
q:though	0 10 0 -8 0 0 0 0
q:threat	0 -1 0 -2 0 0 0 9
q:threaten	-1 1 0 8 -14 0 0 2
q:three	0 13 0 -23 0 0 -4 18
q:through	0 0 0 4 5 0 0 -13
q:tiktok	0 -7 0 -12 -3 22 0 -2
q:tile	0 3 0 -15 2 0 0 8
q:time	-2 1 -2 -18 0 0 0 24
q:tin	0 -5 0 -3 0 0 0 11
q:to	8 12 -6 -11 16 7 7 -22
q:together	0 2 0 -9 10 9 0 -11
q:toll	0 0 0 11 0 0 0 -9
q:ton	-2 0 0 0 14 0 0 -12
q:too	1 11 6 -21 3 0 8 -14
q:tool	0 10 0 -5 0 0 0 -2
q:top	-1 9 -4 1 0 0 0 -4
q:tractor	0 -3 0 -5 0 0 0 11
q:trade	-1 20 -3 -34 16 -2 0 7
q:train	0 0 0 12 -4 0 0 -5
q:transit	0 1 -4 10 -6 0 0 -1
q:translated	0 -10 0 0 8 0 0 -1
q:treasury	0 -12 0 13 0 0 0 0
q:treaty	0 0 0 0 -9 0 9 0
q:truce	-2 -16 -17 -9 -6 -12 -7 35
q:tuna	0 -13 0 7 0 0 0 5
q:two	-20 -12 -7 24 -11 0 0 1
q:unchanged	0 -5 1 12 0 0 0 -8
q:under	10 0 -8 11 0 7 -7 -24
q:union	0 0 0 18 0 0 -1 -16
q:unless	-1 10 0 0 -4 0 8 -12
q:until	0 -6 14 8 -20 -9 -4 6
q:up	-5 -5 6 17 -17 -2 -9 1
q:upper	0 0 0 20 0 0 0 -18
q:urea	0 8 0 -9 0 0 -1 4
q:us	-1 -6 0 25 -12 0 0 -8
q:use	0 -9 0 0 4 0 0 4
q:valley	0 0 0 15 0 0 0 -14
q:value	20 -18 0 0 1 0 0 -5
q:vessel	0 -3 0 -3 18 0 0 -9
q:video	0 -7 0 -6 11 0 0 0
q:village	0 0 0 13 0 0 0 -11
q:visit	0 -6 0 -13 1 0 0 18
q:voted	0 -23 0 17 6 0 0 0
q:wage	0 0 0 16 -2 0 -1 -9
q:wait	0 11 0 -10 -2 0 0 1
q:walk	0 0 0 10 0 0 0 -8
q:want	0 -14 0 24 -6 0 0 -2
q:warn	0 7 0 14 -5 0 0 -14
q:was	-8 0 3 -3 0 1 -4 6
q:watch	4 -7 -1 -8 2 0 0 8
q:water	0 -11 0 -15 13 0 -2 17
q:we	4 -9 0 0 -5 -5 -2 13
q:week	0 -5 0 -21 23 -4 -3 14
q:what	0 8 -8 0 -40 1 -10 15
q:wheat	0 1 7 7 -4 0 0 -13
q:when	-1 10 9 -42 9 -4 0 21
q:where	-3 -11 0 6 0 0 -1 8
q:which	7 -14 0 -10 -15 3 -12 33
q:while	0 -4 12 0 0 0 0 -8
q:who	5 4 4 4 10 0 -8 -27
q:whom	0 0 0 0 13 0 0 -13
q:whose	0 -5 0 0 14 0 0 -9
q:why	0 5 0 8 -4 0 0 -11
q:will	8 -11 -5 20 -24 1 -14 0
q:win	0 8 0 -4 0 0 0 -2
q:winter	0 -1 0 10 0 0 0 -6
q:wish	7 5 0 -25 9 0 0 3
q:with	4 7 -15 -11 0 -12 2 12
q:within	0 0 0 9 0 0 0 -10
q:without	2 -9 8 6 -3 0 0 -2
q:word	0 -10 0 0 0 0 0 10
q:work	0 -16 0 30 0 0 0 -17
q:worked	0 7 0 0 -10 0 0 5
q:world	10 0 -12 5 0 0 0 -7
q:worst	0 4 0 -12 0 0 0 8
q:worth	-3 -9 8 12 -13 0 0 0
q:would	-3 6 -2 -11 -12 6 -11 22
q:write	-3 -4 0 -2 19 0 0 -2
q:wrong	0 9 0 -10 0 0 0 1
q:xi	0 -6 0 10 0 0 0 -4
q:yarn	0 18 0 -11 -4 0 0 -3
q:year	0 -31 0 26 -2 0 0 0
q:yes	0 -8 0 -23 18 0 0 19
q:york	0 0 0 10 -6 0 0 -6
q:you	-4 4 -2 18 -6 0 0 -9
q:young	0 9 0 -6 -2 0 0 2
q:your	9 -3 0 -8 -10 0 -2 14
q:—	10 -19 -6 44 -5 -1 -1 -33
qt=future	-2 -11 -11 -11 1 13 5 19
qt=modal	1 -2 1 2 -11 10 0 2
qt=past	-12 10 2 2 1 -19 11 -10
qt=perfect	2 1 6 15 -5 -12 0 -18
qt=pluperfect	3 -5 -2 9 4 0 -5 -8
qt=present	5 -5 -21 3 10 -6 -8 2
quoted	-4 -9 -2 8 0 -5 0 4
r1=!	0 -14 0 15 0 0 0 -1
r1=! & d:ahead	0 -14 0 18 0 0 0 -4
r1="	-2 4 0 -5 -3 0 0 8
r1=" & d:ahead	-2 4 0 -5 -3 0 0 8
r1='s	6 8 0 1 -1 0 -2 -13
r1='s & d:ahead	6 -7 0 10 0 0 -1 -7
r1='s & d:today	0 18 0 -10 0 0 0 -5
r1=( & d:ahead	0 17 0 -15 -5 0 0 2
r1=( & d:today	0 -11 0 9 5 0 0 -6
r1=)	0 9 0 -1 10 0 0 -10
r1=) & d:ahead	0 11 0 -5 13 0 0 -13
r1=,	-8 -8 -4 9 1 0 0 1
r1=, & d:ahead	-9 -5 -2 5 0 0 1 2
r1=, & d:today	2 -8 0 7 0 0 0 0
r1=-	0 -10 0 14 -1 0 0 0
r1=.	2 4 7 -3 0 6 -10 -4
r1=. & d:today	0 13 -2 -4 -4 0 0 1
r1=: & d:today	0 -9 0 23 -5 0 0 -7
r1=;	-4 3 4 5 0 0 -10 -4
r1=; & d:ahead	-4 5 4 2 0 0 -10 -3
r1=<day-ahead>	0 5 0 -9 -2 0 0 5
r1=<day-ahead> & d:ahead	0 6 0 -10 -2 0 0 5
r1=<day-today>	0 -7 0 -5 -1 0 0 13
r1=<day-today> & d:ahead	0 -6 0 -2 -1 0 0 9
r1=<end>	-15 1 -16 9 2 -6 3 -1
r1=<end> & d:ahead	-9 -2 -11 0 8 -1 7 2
r1=<end> & d:today	-9 9 -6 16 -15 -4 -6 -6
r1=<level>	0 9 0 -3 -5 0 0 0
r1=<level> & d:ahead	0 10 0 -1 -4 0 0 -6
r1=<name> & d:today	0 -8 0 11 0 0 0 -3
r1=<not>	0 -6 -1 9 3 -2 1 -4
r1=<not> & d:ahead	0 -5 -1 10 3 -2 2 -5
r1=<number>	0 -3 0 -2 16 0 0 -7
r1=<number> & d:ahead	0 -1 0 -3 16 0 0 -8
r1=<person>	0 -3 0 13 0 0 0 -6
r1=<person> & d:ahead	0 -3 0 12 0 0 0 -5
r1=<quality> & d:ahead	3 8 0 -15 -1 0 0 8
r1=<seat> & d:ahead	-1 -6 0 15 0 0 0 0
r1=<v-bear>	0 9 -3 3 -2 0 0 -8
r1=<v-bear> & d:ahead	0 13 -3 -1 -2 0 0 -5
r1=<v-begin>	0 -6 0 7 5 0 0 -3
r1=<v-down>	0 -11 0 10 0 0 0 0
r1=<v-down> & d:ahead	0 -10 0 10 0 0 0 0
r1=<v-impose> & d:today	0 -3 0 11 0 0 0 -4
r1=<v-stay>	0 -5 0 14 0 0 0 -4
r1=<v-stay> & d:ahead	0 -5 0 14 0 0 0 -4
r1=?	3 -4 -5 7 -5 0 -3 1
r1=? & d:ahead	4 -3 -5 8 -4 0 -3 0
r1=after & d:ahead	0 11 0 -13 0 0 0 5
r1=an	1 -7 0 -9 0 0 0 14
r1=an & d:ahead	1 -5 0 -11 0 0 0 14
r1=and	-9 -1 9 12 0 -4 -5 -8
r1=and & d:ahead	-9 0 9 9 1 -3 -5 -9
r1=are	-3 -5 2 15 -3 0 0 -9
r1=are & d:ahead	-3 -8 3 18 -3 0 0 -11
r1=as	3 -11 0 1 1 0 8 -4
r1=as & d:ahead	3 -10 0 0 1 0 8 -3
r1=before	0 4 0 -12 -1 4 7 0
r1=before & d:ahead	0 4 0 -12 -1 4 7 0
r1=both	0 1 0 -13 9 0 0 0
r1=both & d:ahead	0 1 0 -14 9 0 0 1
r1=each	0 -1 0 10 -4 0 0 0
r1=each & d:ahead	0 -1 0 10 -4 0 0 0
r1=evening	0 0 0 7 -1 0 0 -1
r1=evening & d:ahead	0 0 0 10 -1 0 0 -4
r1=for	-5 6 2 6 -9 0 1 -11
r1=for & d:ahead	-5 0 3 13 -9 0 1 -9
r1=for & d:today	0 9 0 -6 0 0 0 0
r1=he	0 -2 0 14 -7 0 0 -4
r1=he & d:ahead	0 -2 0 13 -7 0 0 -4
r1=if	-1 10 0 -1 0 0 -2 -6
r1=if & d:ahead	0 11 0 -3 0 0 -1 -5
r1=in	0 -3 0 14 -22 0 -2 1
r1=in & d:ahead	0 -2 0 16 -22 0 -2 0
r1=instead	0 1 0 -10 0 0 0 11
r1=instead & d:ahead	0 1 0 -10 0 0 0 11
r1=is	2 -18 0 6 -5 0 3 6
r1=is & d:ahead	2 -16 0 2 -4 0 3 9
r1=it	0 2 -1 1 -14 -1 0 3
r1=it & d:ahead	0 5 0 2 -11 -1 0 -2
r1=letter	0 -10 0 12 0 0 0 0
r1=next	2 -9 0 -3 7 0 0 0
r1=next & d:ahead	3 -9 0 -7 8 0 0 3
r1=night	0 -6 0 0 -5 0 -6 14
r1=night & d:ahead	0 -6 0 0 -5 0 -6 14
r1=of	6 -12 -4 7 -2 0 -3 2
r1=of & d:ahead	6 -12 -4 7 -2 0 -3 2
r1=on	-2 -9 -1 10 1 0 0 -1
r1=on & d:ahead	-2 -7 -1 10 0 0 0 0
r1=or	2 -5 0 1 -10 0 0 8
r1=our	0 -4 0 6 4 0 0 -9
r1=our & d:ahead	0 -7 0 9 5 0 0 -9
r1=rather	0 0 0 -9 10 0 0 0
r1=that	-2 10 0 7 -8 0 -1 -7
r1=the & d:ahead	-5 -3 -3 7 -13 2 9 -3
r1=the & d:today	0 -8 0 0 9 0 0 0
r1=there	0 -11 0 11 0 0 0 0
r1=there & d:ahead	0 -10 0 12 0 0 0 0
r1=they	0 0 0 0 -10 0 -4 11
r1=they & d:ahead	0 0 0 1 -10 0 -4 7
r1=thi	0 10 0 -11 0 0 0 0
r1=thi & d:ahead	0 10 0 -13 0 0 0 2
r1=to	-8 -2 -3 0 6 1 5 -8
r1=to & d:ahead	-8 -1 -2 -2 7 1 6 -7
r1=without & d:ahead	0 1 0 10 -3 0 0 -8
r1=you	0 -2 0 2 8 0 0 -10
r1=you & d:ahead	0 -2 0 2 8 0 0 -10
r1=|	-1 0 0 9 0 0 0 -1
r1=| & d:today	-1 0 0 9 0 0 0 -1
r1=—	-4 4 -2 8 4 -4 -2 -12
r1=— & d:today	0 -3 0 15 5 0 0 -20
r2="	3 -9 0 18 -11 -1 -1 -3
r2='s	0 -5 -2 0 -3 0 0 9
r2=,	-7 10 0 5 -11 0 -7 -3
r2=:	0 10 0 -4 3 0 0 -13
r2=<agent>	0 -10 0 11 0 0 0 0
r2=<day-ahead>	-4 3 -5 -2 -10 4 0 4
r2=<duty>	-3 9 0 -11 -8 0 0 13
r2=<end>	0 1 -7 9 1 -3 -9 -1
r2=<gate>	0 -6 0 4 9 0 0 -9
r2=<goods-amount>	0 0 0 13 0 0 0 -4
r2=<goods>	2 17 -6 -7 -12 0 -4 0
r2=<level-noun>	0 -20 0 9 0 0 0 12
r2=<level>	0 22 -2 -2 -19 0 0 -8
r2=<name>	0 5 -4 1 6 -1 13 -25
r2=<not>	-4 -16 10 16 -8 0 -3 0
r2=<number>	0 0 -6 -12 6 -2 -1 11
r2=<office>	0 -4 0 10 -2 0 0 0
r2=<organisation>	-2 12 -1 5 0 0 0 -17
r2=<quality>	0 13 0 -9 -9 0 5 0
r2=<seat>	0 0 0 7 -13 0 0 0
r2=<taker>	0 -16 0 9 0 0 0 7
r2=<v-agree>	0 5 0 14 -10 0 0 -16
r2=<v-bear>	-1 3 -4 -2 10 -2 1 -4
r2=<v-begin>	0 -26 5 23 0 -5 5 -8
r2=<v-down>	0 9 0 3 -10 0 6 -16
r2=<v-end>	-2 -11 7 13 -2 0 -3 0
r2=<v-impose>	-15 1 0 6 -4 0 8 -9
r2=<v-propose>	0 11 0 -5 9 0 8 -24
r2=<v-sell>	6 -11 0 -1 0 9 0 -3
r2=<v-target>	0 0 -12 8 -1 0 0 0
r2=a	0 0 8 -4 0 2 -7 2
r2=according	0 14 0 -7 2 0 -4 -6
r2=additional	0 6 0 -14 0 0 0 6
r2=after	0 -5 0 18 -5 0 0 -5
r2=agree	0 -7 0 12 0 0 0 0
r2=agreement	0 -12 0 15 0 0 0 0
r2=and	-4 -6 -10 3 12 1 -9 0
r2=any	0 7 0 -10 0 0 0 4
r2=apply	0 -1 8 0 0 0 0 -2
r2=at	0 21 8 -17 -1 0 0 -13
r2=be	0 -12 0 -10 7 4 0 12
r2=both	-1 -24 0 18 -4 0 0 4
r2=bring	0 11 0 0 -5 0 0 -2
r2=but	0 -10 0 6 0 0 0 5
r2=by	0 -14 0 17 -6 0 0 0
r2=come	0 -4 0 14 0 0 0 -9
r2=could	0 0 0 12 -1 0 0 -11
r2=country	0 -10 0 2 9 0 0 0
r2=during	0 11 0 -5 0 0 0 -4
r2=each	0 4 2 1 1 0 0 -12
r2=end	0 -10 8 1 -4 0 0 7
r2=entry	0 8 0 -1 -1 0 0 -4
r2=exempt	0 1 -11 11 -3 0 0 0
r2=for	0 14 0 -8 -3 0 0 0
r2=free	0 0 10 -7 0 0 0 0
r2=get	0 12 0 -10 0 0 0 0
r2=go	0 -17 0 11 0 0 6 0
r2=good	0 -10 0 0 1 0 0 12
r2=had	0 -6 0 20 0 0 0 -9
r2=has	3 -13 0 10 -1 0 3 -3
r2=have	0 0 -3 12 0 0 0 -3
r2=he	2 11 0 -16 -1 0 0 8
r2=hour	0 0 0 -9 0 0 0 11
r2=if	0 21 0 2 -7 0 0 -19
r2=in	-5 -14 0 19 -5 0 2 0
r2=is	0 -8 0 7 -1 0 0 0
r2=it	-1 1 0 -2 -7 0 -2 13
r2=its	0 10 0 -13 -6 3 0 7
r2=last	0 9 1 -9 0 0 0 -3
r2=leave	0 -3 0 -7 0 1 0 10
r2=make	3 4 0 0 0 0 5 -11
r2=more	0 0 0 7 0 0 0 -9
r2=mr	4 3 0 -12 1 0 9 -8
r2=next	11 6 0 -8 -2 0 0 -4
r2=nobody	0 -8 0 14 0 0 0 -6
r2=not	0 -9 4 -3 -6 0 0 20
r2=now	0 0 0 21 0 0 0 -18
r2=of	0 -10 0 3 -8 0 0 16
r2=off	0 -7 0 9 0 0 0 0
r2=on	-1 27 0 -9 -1 0 6 -19
r2=one	0 15 0 -15 3 6 0 -10
r2=or	0 4 7 -13 11 0 0 -6
r2=our	0 11 0 -9 0 0 0 0
r2=over	0 -4 0 0 9 0 0 -1
r2=pay	0 -22 0 24 2 0 0 -4
r2=port	0 0 0 -7 10 0 0 0
r2=provided	0 10 0 -14 0 0 0 5
r2=run	0 -2 0 -3 0 0 0 12
r2=save	0 10 0 -8 -6 0 0 3
r2=second	0 16 0 -5 -2 0 0 -8
r2=sell	0 0 0 -3 0 9 0 0
r2=she	0 -10 0 3 0 0 2 1
r2=sign	0 4 0 13 -4 0 0 -10
r2=so	0 -6 0 -3 14 6 0 -11
r2=surcharge	0 10 0 -9 0 0 0 0
r2=talk	0 0 0 -12 8 0 0 6
r2=tariff	0 -6 0 0 0 0 0 11
r2=that	0 -10 0 12 7 0 0 -6
r2=the	7 -21 8 -6 9 -7 0 10
r2=their	0 -18 0 20 0 0 0 -3
r2=then	0 -1 0 11 0 0 0 -7
r2=there	0 0 0 10 -4 0 0 -10
r2=they	0 2 0 10 -5 0 -2 -7
r2=thi	0 0 0 -13 2 0 -1 15
r2=three	0 -4 0 10 0 0 0 -3
r2=time	0 -4 0 -10 0 7 0 8
r2=to	0 -2 0 8 -18 0 7 0
r2=two	0 -2 0 10 -1 0 4 -9
r2=unless	0 23 0 -10 -5 0 0 -8
r2=was	0 -19 0 18 0 0 0 0
r2=we	0 -12 5 -2 9 0 0 0
r2=were	0 -5 0 10 -1 0 0 0
r2=while	0 -9 0 5 0 0 0 2
r2=with	0 5 0 -9 -2 0 0 10
r2=without	0 -11 0 21 -3 0 0 -3
r2=would	0 -1 0 4 7 0 0 -9
r2=year	2 4 0 -15 11 0 0 0
r2=you	0 10 0 -8 0 0 0 0
r2=—	0 -1 0 11 -1 0 0 -4
r3="	0 -16 0 20 0 0 0 -3
r3='s	0 0 -1 -15 1 0 3 9
r3=)	0 -12 0 16 -5 0 0 0
r3=,	1 12 -4 -5 -28 0 2 1
r3=.	3 -30 4 9 -9 0 -21 24
r3=:	0 -7 -1 2 10 0 0 -6
r3=<agent>	-5 -7 0 -1 12 1 0 0
r3=<day-gone>	0 3 0 -10 0 0 0 9
r3=<duty>	0 -16 -7 7 15 0 -8 5
r3=<end>	-1 -3 -10 14 2 -6 -8 -1
r3=<level>	-2 -19 0 13 -6 0 6 9
r3=<money>	0 -9 0 13 0 0 0 -4
r3=<not>	0 4 6 -11 4 0 -3 0
r3=<number>	6 -20 6 4 10 0 8 -9
r3=<office>	-2 -20 0 5 6 2 3 0
r3=<organisation>	3 25 5 -2 -3 -2 -5 -26
r3=<person>	2 7 -5 -9 -4 0 6 4
r3=<seat>	0 3 0 23 -13 0 0 -20
r3=<sender>	-3 25 0 -16 -1 0 0 -1
r3=<span>	0 18 0 -13 0 0 0 -1
r3=<v-agree>	0 -5 0 10 -2 0 6 -7
r3=<v-bear>	0 11 0 -15 -4 0 6 6
r3=<v-begin>	0 21 -3 -6 -5 0 0 -8
r3=<v-buy>	0 0 0 -4 9 0 0 0
r3=<v-deny>	0 12 -1 -2 -4 0 0 0
r3=<v-down>	0 4 0 -1 2 0 6 -13
r3=<v-end>	0 15 -5 7 -5 0 1 -15
r3=<v-impose>	-2 7 -15 13 -1 0 -1 -13
r3=<v-sell>	-3 0 0 13 0 0 0 -12
r3=<v-stay>	4 -16 -6 20 -10 6 0 -5
r3=<v-suspend>	3 -3 -7 -5 -5 0 0 18
r3=<v-target>	0 0 0 10 4 0 -5 -14
r3=<v-up>	0 32 0 -23 -4 0 0 -5
r3=a	7 9 0 -2 -6 -3 0 -2
r3=after	0 -2 0 8 0 0 0 0
r3=again	0 -4 0 10 0 0 0 -5
r3=agree	0 9 0 -7 0 0 3 -3
r3=agreement	0 15 0 -17 0 0 2 0
r3=and	0 -8 -7 7 -18 0 0 19
r3=another	0 -16 0 13 0 0 5 0
r3=answer	0 -9 0 13 0 0 0 -1
r3=at	-1 -7 0 0 10 0 0 0
r3=be	-3 -10 16 -3 13 0 0 -6
r3=been	0 -18 -3 18 -1 0 4 -2
r3=before	0 -10 0 6 0 0 0 0
r3=buy	0 0 0 -9 10 0 0 0
r3=call	0 -7 0 10 0 0 0 0
r3=come	0 1 0 7 0 0 0 -10
r3=date	0 0 0 -10 -3 0 4 8
r3=day	-4 -2 4 -12 -5 1 6 9
r3=deal	0 -8 0 12 0 0 4 -7
r3=doe	0 7 0 -11 0 0 0 0
r3=duty	0 -16 -3 -1 6 0 -5 19
r3=effect	0 7 0 -14 0 0 0 6
r3=emergency	0 0 0 -14 14 0 0 0
r3=fee	0 -4 0 -12 16 0 0 0
r3=first	0 -5 0 8 0 0 0 0
r3=for	-1 -1 5 12 -7 0 0 -11
r3=from	0 -11 -2 9 0 0 0 2
r3=further	0 -4 0 10 0 0 0 -5
r3=go	0 17 0 -15 -2 0 0 2
r3=good	0 -11 0 17 0 0 0 -5
r3=has	0 24 0 -15 -1 0 2 -11
r3=have	0 5 4 0 -16 0 9 -6
r3=he	0 -11 0 2 1 0 0 8
r3=hope	0 0 0 -8 9 0 0 0
r3=i	0 -7 0 -3 0 0 0 11
r3=in	4 -5 0 6 15 0 -2 -21
r3=is	0 12 0 -11 0 0 0 1
r3=it	-1 0 -2 22 14 -1 -3 -32
r3=last	0 -11 3 6 -2 0 8 -7
r3=later	0 0 0 -13 0 0 0 14
r3=leave	0 6 0 -11 -1 0 0 9
r3=levy	0 5 0 7 0 0 0 -11
r3=may	3 -10 0 11 0 0 1 -8
r3=minute	0 0 11 -10 5 0 0 -8
r3=month	2 -11 0 1 2 0 0 4
r3=more	0 -9 0 10 0 0 0 0
r3=mr	0 11 0 -10 0 0 0 0
r3=new	0 10 0 -13 -6 0 0 11
r3=no	2 -24 0 17 2 0 0 -1
r3=nobody	4 -10 0 -1 0 0 0 6
r3=not	-3 6 0 -14 5 0 0 6
r3=nothing	0 16 0 -2 0 0 0 -10
r3=now	0 -9 2 10 0 0 0 -4
r3=of	0 -2 13 -6 -6 3 -6 4
r3=offer	0 -4 0 -1 9 0 -1 0
r3=old	0 -4 0 14 -1 0 -5 0
r3=on	-2 7 0 -9 4 -3 12 -5
r3=p	0 0 0 12 0 0 0 -6
r3=paper	0 0 0 -12 9 0 0 0
r3=pay	0 21 0 -21 -10 0 0 7
r3=plan	0 13 0 -5 0 0 0 -4
r3=post	0 -4 0 -4 9 0 0 0
r3=reciprocal	0 9 0 -6 0 0 0 -1
r3=reduction	0 0 0 -5 9 0 0 0
r3=rise	0 21 0 -18 0 0 0 -3
r3=rule	0 12 -1 -2 -4 0 0 0
r3=run	0 -10 0 12 0 7 0 -12
r3=set	0 1 0 -10 0 0 4 3
r3=side	0 0 0 12 -3 0 4 -16
r3=sign	0 -16 0 22 0 0 0 -2
r3=so	-1 -1 0 -19 13 0 0 9
r3=some	0 -10 0 19 0 0 0 -9
r3=still	0 -7 0 0 0 0 0 9
r3=strike	0 0 0 8 0 0 -1 -7
r3=suspend	0 0 -4 -9 1 0 0 10
r3=suspension	1 -3 -2 -6 -8 0 0 16
r3=take	0 6 0 2 -2 0 0 -8
r3=that	-3 7 11 0 -1 6 0 -16
r3=the	-3 6 -1 13 -17 8 -13 -7
r3=there	0 0 0 -15 6 0 0 6
r3=thi	0 -4 0 10 9 0 0 -16
r3=third	0 0 0 9 0 0 0 0
r3=to	-2 22 0 -12 -2 -1 -10 3
r3=top	0 2 0 -10 0 0 0 7
r3=truce	-4 -5 0 19 7 0 0 -12
r3=understanding	0 -6 0 -2 10 0 0 0
r3=until	0 -5 0 12 2 0 0 -14
r3=vote	0 0 0 11 -9 0 0 0
r3=was	0 -15 0 21 0 0 0 -2
r3=will	0 0 -3 -13 21 0 -3 1
r3=with	-1 -12 0 9 6 0 1 -6
r3=year	6 1 0 -10 -4 0 0 5
r4="	0 20 0 -17 0 0 0 0
r4='s	-2 6 0 -14 7 4 0 -2
r4=)	0 0 0 -19 6 0 0 17
r4=,	7 -5 -10 12 -5 0 -3 -8
r4=-	0 -13 0 10 8 0 0 -6
r4=.	-12 -10 -25 5 9 -12 -2 14
r4=:	-3 6 10 -11 1 0 0 -5
r4=;	0 2 0 -12 -4 0 7 4
r4=<agent>	-6 -10 0 4 0 1 0 9
r4=<day-ahead>	0 -15 0 27 5 0 0 -19
r4=<day-gone>	0 8 0 2 -3 0 0 -12
r4=<day-today>	0 -8 10 -1 5 0 0 -2
r4=<duty>	0 8 -5 -9 -3 0 -5 14
r4=<end>	-3 -13 -7 20 1 -2 -16 1
r4=<gate>	-2 -3 11 -3 1 0 0 0
r4=<goods>	0 -1 -11 9 -11 0 0 7
r4=<level-noun>	0 9 0 -16 0 0 -4 12
r4=<level>	-9 0 -5 21 -27 0 -10 -1
r4=<money>	0 -12 0 14 0 0 0 0
r4=<name>	6 -15 0 0 0 0 0 6
r4=<not>	0 -1 6 -6 -15 0 -1 11
r4=<number>	0 22 -2 -18 4 0 0 -2
r4=<person>	-1 7 0 -4 -18 1 -6 12
r4=<quality>	0 18 1 -8 -18 4 0 -2
r4=<seat>	0 -13 0 3 -1 0 1 4
r4=<span>	0 -17 0 26 0 0 0 -4
r4=<v-bear>	2 -24 0 13 -6 0 -1 12
r4=<v-begin>	1 -14 10 3 9 0 -5 -4
r4=<v-down>	0 -7 12 -5 11 0 -3 -1
r4=<v-impose>	-5 -18 3 -8 24 0 11 0
r4=<v-propose>	0 -17 0 9 0 0 8 -3
r4=<v-return>	0 -4 0 24 -13 0 -1 -7
r4=<v-say>	2 -4 5 18 -17 -3 -5 -5
r4=<v-sell>	0 0 0 -1 -7 0 0 9
r4=<v-suspend>	0 -14 0 12 -4 0 0 8
r4=<v-target>	0 -12 7 5 6 0 -3 -2
r4=<v-up>	0 1 0 3 -11 1 5 -2
r4=a	-2 -10 5 5 -12 0 13 -2
r4=agree	0 4 0 -13 1 0 3 0
r4=all	0 5 0 -9 0 0 0 5
r4=announce	1 9 1 -14 3 0 0 -2
r4=apply	0 -11 0 0 5 0 0 8
r4=ask	0 -1 0 -4 11 0 0 -5
r4=at	0 -23 1 32 -8 0 0 -9
r4=back	0 -8 0 8 0 2 0 0
r4=be	0 15 0 -7 -5 0 -6 1
r4=both	0 -3 0 2 -2 0 9 -4
r4=charge	0 -17 8 13 0 0 -3 0
r4=close	0 -1 0 -9 0 0 0 11
r4=come	0 -13 12 1 1 0 0 0
r4=could	0 16 0 -8 0 0 0 -6
r4=country	0 -3 0 -5 0 0 0 11
r4=day	-3 -6 2 -9 9 0 0 7
r4=deal	0 -8 0 11 0 0 0 0
r4=decision	0 -12 0 11 0 0 0 0
r4=duty	0 13 -2 -12 -8 0 -3 12
r4=enter	4 1 0 7 0 0 0 -13
r4=expire	0 11 0 -14 0 0 0 2
r4=extend	0 3 0 5 7 0 0 -13
r4=extra	0 -2 0 10 0 0 0 -6
r4=fall	0 -1 0 -8 12 0 0 0
r4=for	0 -5 -7 -5 13 0 -1 7
r4=from	-2 3 3 -2 -11 0 0 6
r4=further	0 0 0 7 0 0 0 -9
r4=had	0 -4 0 7 0 0 0 0
r4=hold	0 -3 0 9 0 0 0 -3
r4=if	0 0 0 6 0 0 5 -9
r4=impose	0 -9 0 3 0 0 0 4
r4=in	1 4 -5 -11 7 2 -2 2
r4=into	0 -10 0 -1 0 0 0 12
r4=is	1 -3 0 -14 20 0 5 0
r4=it	5 -8 -4 19 0 0 0 -16
r4=its	0 -8 4 14 0 0 0 -10
r4=lapse	0 -2 0 -4 18 0 0 -11
r4=longer	0 -7 0 12 0 0 0 -4
r4=look	0 -5 0 12 -7 0 1 -2
r4=lower	0 8 0 -2 0 0 0 -4
r4=make	0 3 0 -9 0 0 0 6
r4=may	0 11 0 -7 -3 0 -8 6
r4=new	0 14 0 -2 -8 0 0 -3
r4=of	0 16 -4 -10 -4 -2 -10 5
r4=off	0 -7 0 10 0 0 0 0
r4=on	9 34 -4 -18 0 -1 9 -22
r4=one	-1 -10 0 7 -3 0 0 7
r4=our	0 -3 0 -5 11 0 0 0
r4=over	0 0 0 8 0 0 0 -2
r4=pause	0 -2 0 -10 0 0 0 11
r4=pay	0 -22 0 9 -2 0 0 16
r4=prolong	0 6 0 3 0 0 0 -11
r4=put	0 -5 0 0 9 0 0 -3
r4=rate	0 8 0 -19 0 0 0 9
r4=renewed	0 -7 9 4 0 0 0 -8
r4=return	0 -14 0 18 -13 0 0 0
r4=say	2 -12 7 17 -10 0 0 -6
r4=side	0 3 4 0 1 0 0 -13
r4=sit	0 -4 0 10 0 0 0 0
r4=surcharge	0 -10 0 10 0 0 0 0
r4=suspension	1 5 0 4 4 0 0 -18
r4=table	0 -8 0 10 0 0 0 0
r4=tell	0 2 -3 11 -8 0 -1 -1
r4=than	0 -8 0 4 0 0 0 1
r4=that	0 -3 0 -4 -3 0 0 14
r4=the	-11 -6 2 -12 24 10 0 -7
r4=their	0 0 0 0 -1 0 -1 8
r4=those	0 -1 0 10 0 0 0 -1
r4=truce	-1 -7 0 -7 -3 0 -3 22
r4=two	0 -1 0 8 0 0 -1 -2
r4=until	0 0 0 13 0 0 0 -11
r4=with	0 -18 0 29 -8 0 0 -4
r4=would	0 4 0 -8 4 0 0 0
r=! <end>	0 -8 0 10 0 0 0 -1
r=" <end>	0 -5 0 -2 0 0 0 10
r=) .	0 8 0 -17 15 0 0 -1
r=, "	4 -15 0 10 -6 -1 0 8
r=, <day-today>	0 0 0 -5 0 0 0 8
r=, <name>	0 8 0 -20 7 0 16 -11
r=, <person>	0 6 0 -9 -1 0 0 4
r=, <quality>	0 1 0 -12 0 0 0 10
r=, <seat>	0 3 0 -14 -6 0 1 12
r=, <span>	0 -14 0 -16 2 0 0 25
r=, a	-1 -9 10 0 2 0 -1 0
r=, according	0 14 0 -7 2 0 -4 -6
r=, after	0 -10 0 14 -4 0 0 1
r=, and	-2 -9 -9 4 15 1 -8 -2
r=, at	0 13 9 -17 0 0 0 -5
r=, be	0 0 0 -14 0 0 0 14
r=, both	-1 -20 0 14 -3 0 0 4
r=, but	0 -9 0 3 0 0 0 6
r=, by	0 -9 0 13 -5 0 0 0
r=, end	0 -6 0 10 0 0 0 -1
r=, for	0 13 0 -2 0 0 0 -9
r=, from	0 0 0 -14 10 0 0 4
r=, has	0 -12 0 15 0 0 0 -4
r=, he	2 4 0 -8 0 0 0 0
r=, if	0 23 0 -8 -2 0 0 -13
r=, is	0 -12 0 0 0 0 0 8
r=, it	0 -3 0 -4 -7 0 0 16
r=, leave	0 -3 0 -5 0 0 0 10
r=, mr	4 0 0 -9 1 0 9 -7
r=, no	0 4 0 4 0 0 0 -10
r=, now	0 0 0 23 0 0 0 -22
r=, of	0 -2 0 -7 0 0 0 12
r=, on	0 17 0 -14 5 0 6 -9
r=, one	0 16 0 -17 3 6 0 -10
r=, or	0 0 0 -8 11 0 0 0
r=, provided	0 10 0 -14 0 0 0 5
r=, say	0 13 0 -11 -3 0 0 4
r=, she	0 -10 0 3 0 0 2 1
r=, should	0 0 0 8 0 0 0 -8
r=, so	-2 -3 0 -8 15 6 0 -4
r=, that	0 -11 0 1 4 0 0 5
r=, the	3 -16 7 6 -2 -2 -7 7
r=, unless	0 23 0 -10 -5 0 0 -8
r=, was	0 -14 0 14 0 0 0 0
r=, we	0 -2 0 -7 12 0 0 -3
r=, while	0 -9 0 5 0 0 0 2
r=, will	0 -7 -2 14 0 0 0 -2
r=, without	0 -8 0 9 0 0 0 0
r=- <name>	0 -6 0 9 0 0 0 0
r=. "	0 7 0 11 0 0 0 -17
r=. <end>	4 5 7 -5 0 6 -10 -2
r=: <number>	0 -6 0 9 -1 0 0 0
r=: <person>	0 0 0 9 -3 0 0 -2
r=: a	0 0 0 -5 10 0 0 -2
r=: the	0 3 -1 -11 0 0 3 7
r=; <end>	0 0 0 -11 4 0 0 3
r=; <level>	0 0 0 11 -10 0 0 -1
r=; <name>	0 0 0 4 4 0 0 -11
r=; it	0 -9 0 9 0 0 0 0
r=; that	0 -5 0 12 -1 0 0 -4
r=; the	0 -6 5 -10 15 0 0 0
r=; until	0 2 0 -10 7 0 -3 5
r=<end> <end>	-15 1 -16 9 2 -6 3 -1
r=<level> .	0 11 0 -11 0 0 0 0
r=<name> 's	0 0 -1 -6 0 0 0 8
r=<number> .	0 -5 0 17 0 0 0 -11
r=? <end>	4 -10 -5 11 -5 0 -2 2
r=after <span>	0 12 0 -2 0 0 0 -11
r=and ,	0 0 0 -8 0 0 0 11
r=and end	0 0 0 10 0 0 0 -10
r=and has	0 0 0 11 -2 0 0 -2
r=and is	0 -6 2 18 0 0 0 -15
r=and last	0 10 0 -2 0 0 0 -9
r=and must	0 0 0 10 -7 0 0 0
r=and was	0 0 0 -6 0 0 0 9
r=and will	0 -2 0 10 -2 0 0 -2
r=and would	0 0 0 -10 10 0 0 0
r=as plan	0 -14 0 14 0 0 0 0
r=at <level>	0 15 0 -13 0 0 0 0
r=at <number>	0 -4 0 0 9 0 0 0
r=at the	3 7 0 -15 0 0 0 4
r=evening ,	0 -2 0 8 0 0 0 -2
r=for <span>	-1 0 0 14 -2 0 0 -9
r=for the	0 13 0 -5 0 0 0 -6
r=from <day-ahead>	0 -2 0 10 0 0 0 -2
r=if it	0 22 0 -8 0 0 0 -15
r=in a	0 13 0 -13 0 0 0 0
r=in any	0 7 0 -10 0 0 0 4
r=instead of	0 2 0 -10 0 0 0 9
r=is the	5 0 1 -16 0 2 6 -3
r=it has	4 5 0 -15 0 0 0 6
r=it was	0 -2 0 12 0 0 0 -9
r=it will	0 17 0 -25 0 0 0 5
r=next year	2 -9 0 -3 8 0 0 0
r=night ,	0 0 0 14 0 0 -5 -8
r=night .	0 -10 0 -3 0 0 0 14
r=of next	11 6 0 -8 -2 0 0 -4
r=of the	0 -11 0 20 -7 0 0 0
r=of thi	0 -1 0 -12 2 0 -1 16
r=that <name>	0 -6 0 12 0 0 0 0
r=that <person>	0 13 0 -13 0 0 0 0
r=that he	0 5 0 -10 -3 0 0 10
r=that it	0 -11 0 2 5 0 0 0
r=the <level>	0 5 0 2 0 0 0 -10
r=the <name>	0 1 0 8 -5 0 0 -5
r=the <number>	0 10 0 0 0 0 0 -8
r=the <person>	0 -13 0 1 9 0 0 -3
r=the <quality>	0 0 0 3 -5 0 7 -8
r=the additional	0 6 0 -16 0 0 0 6
r=the rate	0 -12 0 1 0 0 0 9
r=the tariff	0 0 0 -12 0 0 0 11
r=thi year	0 13 0 -13 0 0 0 0
r=to <day-ahead>	0 0 0 -6 -3 0 0 14
r=to run	0 0 0 -8 0 0 0 11
r=to sell	0 0 0 -4 0 10 0 0
r=to the	0 7 0 -8 7 0 0 -7
r=unless <organisation>	0 21 0 -11 0 0 0 -9
r=unless the	6 -13 0 1 0 0 0 6
r=— <person>	0 -3 0 11 0 0 0 -4
r=— a	0 -2 0 14 0 0 0 -10
r=— and	0 -8 0 0 0 0 0 9
r=— the	0 15 0 -2 -5 0 0 -6
s:!	0 -17 0 19 0 0 0 -2
s:"	-1 0 -10 6 0 -9 -8 2
s:&	0 -13 0 13 0 0 0 0
s:'	0 10 8 19 -13 0 3 -30
s:'s	2 -7 -6 0 0 18 1 -6
s:(	1 -18 -1 7 0 -4 7 2
s:)	1 -11 -2 5 -2 -4 7 3
s:*	0 -12 0 29 -5 0 0 -16
s:,	-3 5 -15 -1 -1 5 -6 5
s:-	14 -11 15 -4 -13 -1 0 6
s:.	-12 0 -2 13 1 -6 -8 1
s::	-4 3 -1 -3 2 -15 -6 8
s:;	-16 -5 0 1 -3 5 7 1
s:<agent>	0 -7 -2 1 6 17 -7 -9
s:<day-ahead>	-1 6 -5 -2 7 0 1 -6
s:<day-gone>	-3 -20 -20 24 -12 0 -27 17
s:<day-today>	-8 -3 -2 25 -5 -4 -14 -6
s:<duty>	-48 6 11 0 13 -13 8 -7
s:<gate>	-18 3 -10 -10 29 2 -12 -5
s:<goods-amount>	-4 -8 0 37 -11 0 -5 -15
s:<goods>	20 19 19 -14 -5 -42 -11 -3
s:<level-noun>	-37 10 -23 12 0 -12 -4 -10
s:<level>	-22 22 -21 8 -32 -40 4 3
s:<money>	-13 0 -18 32 -7 2 -5 -16
s:<month-ahead>	0 -3 0 -3 -1 0 0 11
s:<month-gone>	3 0 0 1 -13 -9 2 4
s:<name>	4 9 2 -25 9 4 0 10
s:<not>	-5 7 9 -1 -17 -20 -1 5
s:<number>	-4 12 29 -7 -2 -35 -17 -11
s:<office>	-14 3 -10 -4 -1 -6 21 1
s:<organisation>	7 10 -7 7 24 -13 -19 -39
s:<person>	-11 2 -29 1 -8 0 9 11
s:<points>	-24 -5 -2 -24 -25 -7 -3 52
s:<quality>	-1 -5 5 -12 9 12 0 4
s:<seat>	-5 0 -6 -6 3 -1 16 6
s:<sender>	21 -3 3 -1 1 -2 -20 -15
s:<span>	-21 3 -15 7 -11 -12 -11 14
s:<taker>	0 -14 0 18 15 -14 -2 -14
s:<v-agree>	-23 4 -12 4 -25 -3 11 8
s:<v-bear>	-14 8 -10 7 -3 -13 -4 0
s:<v-begin>	8 11 0 -12 -8 -2 -13 8
s:<v-buy>	-8 -11 13 8 6 17 -9 -12
s:<v-deny>	42 -34 -3 -6 -2 -8 6 -13
s:<v-down>	-16 -4 0 5 0 -8 7 3
s:<v-end>	-10 1 22 -13 -10 -12 6 10
s:<v-impose>	-5 8 -15 1 -2 -4 7 3
s:<v-propose>	-22 0 -37 13 20 -26 17 -27
s:<v-return>	0 1 -13 6 -9 -6 -9 8
s:<v-say>	10 6 -7 -2 6 -4 -8 -10
s:<v-sell>	17 -18 0 -10 9 22 -7 -15
s:<v-stay>	3 -5 10 10 -14 -4 -18 -1
s:<v-suspend>	14 -4 1 -1 -17 -6 -16 6
s:<v-target>	-14 11 0 3 5 -2 -20 -12
s:<v-threaten>	0 18 -2 -3 4 0 -5 -23
s:<v-up>	-11 4 -20 14 -18 8 0 -8
s:?	0 0 -9 17 -10 -2 -7 -8
s:@	-2 -4 0 2 -3 0 0 9
s:[	0 20 0 -22 -1 0 0 2
s:]	0 20 0 -21 -1 0 0 2
s:_	-2 3 0 -6 -1 0 0 10
s:a	3 0 -18 0 -3 16 25 -12
s:about	9 -2 -1 0 -10 5 -4 3
s:above	8 4 0 -19 -2 0 0 3
s:abroad	3 -19 0 23 0 0 0 -7
s:absence	0 8 0 -21 13 0 0 0
s:accept	0 7 0 -2 10 0 0 -11
s:accord	3 11 0 -13 0 0 0 0
s:across	0 -17 0 7 0 0 0 8
s:action	0 13 0 -11 0 0 0 0
s:add	0 9 0 -2 -16 0 8 -6
s:additional	-2 5 7 -5 -20 0 -3 16
s:affiliate	22 -5 0 -28 0 -1 0 2
s:afraid	0 -1 0 -7 0 0 0 10
s:after	-6 9 -12 24 -16 -6 -14 -12
s:afterward	0 -2 0 12 2 0 0 -13
s:again	5 0 0 0 -7 -5 -16 13
s:against	0 -2 0 -13 26 0 0 -3
s:agency	0 0 0 9 0 0 0 -9
s:ago	0 -8 0 11 0 0 0 0
s:agree	-7 -7 -10 -7 -11 0 16 16
s:agreement	-9 -5 -6 9 7 0 0 -3
s:ahead	0 8 0 9 -6 0 0 -15
s:aircraft	-2 16 0 -8 0 0 0 -1
s:airport	0 -3 0 9 -9 0 0 2
s:aktau	0 0 0 9 -7 0 0 0
s:alert	0 13 0 -12 -5 0 0 2
s:alexandria	0 -10 3 16 0 0 0 -9
s:ali	0 0 0 -7 0 0 0 9
s:alive	2 -1 0 15 0 0 0 -16
s:all	-2 8 2 0 -12 5 -8 -2
s:allow	0 13 0 -11 5 0 0 -12
s:allowed	0 0 0 9 0 0 0 -9
s:alone	0 -10 0 4 0 0 0 4
s:along	0 0 0 12 0 0 0 -14
s:already	0 27 -1 -12 -6 0 0 -14
s:also	9 -19 6 17 0 -2 0 -18
s:am	0 4 0 6 0 0 0 -12
s:ambassador	0 1 0 -16 16 0 0 -2
s:among	0 0 0 2 4 0 0 -10
s:amount	0 -3 0 13 0 0 0 -1
s:an	-9 12 12 -10 -12 10 1 -3
s:and	5 0 -26 13 -3 -20 -31 4
s:anew	0 9 0 -17 9 0 0 0
s:annex	0 19 0 -21 -1 0 0 1
s:announce	22 13 0 -13 -3 -5 -5 -10
s:announcement	1 15 0 -3 -6 0 0 -11
s:annual	0 -2 0 13 -7 0 0 0
s:another	-1 1 0 13 -8 0 3 -14
s:answer	-10 -7 0 -5 16 -2 7 0
s:antimony	34 -12 0 -4 -5 0 0 -22
s:any	6 -5 -2 10 -16 0 0 3
s:app	-3 -5 0 -14 -1 23 0 -2
s:appeal	0 -14 0 17 0 0 0 -2
s:appealed	0 0 0 16 -13 0 0 0
s:apple	0 -2 0 -7 -9 0 0 19
s:application	-5 -5 0 -8 21 0 0 -1
s:apply	5 8 0 -15 -19 -4 -5 23
s:approve	-3 -26 -1 10 5 0 -6 13
s:apricot	0 9 0 -4 0 0 0 -3
s:arbitration	0 0 0 6 0 0 4 -10
s:are	9 7 0 -20 19 -24 -2 -3
s:argument	0 -8 0 -14 23 0 0 0
s:armistice	0 -1 0 11 0 0 0 -8
s:army	0 -2 0 14 -1 0 0 -9
s:arrangement	-6 -10 -6 -24 3 0 0 38
s:arrival	0 12 0 -6 -5 0 0 0
s:arrive	0 0 3 -11 10 0 -7 1
s:article	0 2 0 12 -8 0 0 -10
s:as	10 13 -8 -8 5 -13 -5 -8
s:ask	-3 0 -4 -14 17 0 -7 6
s:assembly	0 -1 0 -4 14 0 0 -8
s:at	-16 -1 -1 4 3 -4 -9 3
s:autumn	0 13 0 -19 1 0 4 0
s:away	13 -13 0 -3 0 0 0 9
s:back	-3 11 -11 -8 -16 7 -22 18
s:ballot	0 0 0 16 -3 0 0 -11
s:ban	16 -6 0 -4 -13 22 0 -23
s:banana	0 -12 0 6 -8 0 0 13
s:bank	0 -7 0 21 -10 2 0 -10
s:basel	0 10 0 -12 0 0 0 1
s:basic	0 -10 0 11 0 0 0 0
s:battery	13 -10 0 0 0 0 0 -1
s:batumi	0 -5 0 11 0 0 0 -4
s:bay	0 -5 0 12 -6 0 0 0
s:be	-16 2 0 -8 1 17 0 3
s:became	0 -24 0 29 -1 0 0 -8
s:become	0 13 0 -33 15 0 7 0
s:beef	0 -3 0 11 -3 0 0 -3
s:before	-21 -3 4 -14 18 -5 0 7
s:begin	-11 11 -7 2 4 -4 3 -13
s:being	0 1 -1 -10 0 0 0 14
s:believe	2 2 0 4 0 0 0 -13
s:below	0 -10 0 12 0 0 0 0
s:bergen	0 -2 0 11 0 0 0 -4
s:better	6 -17 0 0 -1 0 0 10
s:between	-4 -18 -8 12 6 0 0 -1
s:beyond	0 -2 0 -7 -2 0 0 14
s:bid	0 0 0 18 -13 0 0 0
s:big	0 -2 0 12 0 0 0 -8
s:bill	0 -11 0 -1 15 0 0 -4
s:bind	0 0 0 -9 0 0 0 12
s:biscuit	0 -10 0 -2 0 0 0 13
s:bite	12 -13 0 -12 6 5 0 -3
s:black	-2 5 0 -10 -4 0 0 12
s:bloc	0 -11 0 0 9 0 5 -1
s:bond	0 -2 0 -6 9 0 0 1
s:bonu	0 -2 0 11 0 0 0 -8
s:booked	0 7 0 3 -10 -1 0 0
s:border	0 6 0 -9 0 0 0 1
s:both	-8 17 -16 -14 -1 -11 0 12
s:bottle	0 15 0 -12 0 0 0 0
s:box	0 0 0 1 12 0 0 -13
s:brace	0 0 0 -9 -2 0 0 11
s:brandy	0 7 0 -11 0 0 0 3
s:break	0 -10 0 29 -1 0 0 -18
s:breakfast	0 -7 0 10 0 0 0 0
s:bridge	0 -14 0 26 -3 0 0 -9
s:broke	0 0 0 16 0 0 0 -10
s:budget	0 -5 0 14 0 0 0 -10
s:building	0 -3 0 -12 16 0 0 0
s:built	-2 1 0 -8 9 0 0 -2
s:bus	0 0 0 10 0 0 0 -9
s:busan	2 -19 -2 -9 -2 0 -1 25
s:buse	0 -8 2 14 -5 0 0 -3
s:business	0 -7 0 -14 -7 30 0 -9
s:but	-9 -1 -4 -12 22 -3 3 0
s:butter	0 -21 5 19 -8 0 9 -5
s:buy	0 -7 0 8 11 0 0 -12
s:buyer	0 1 0 0 12 -11 0 -7
s:by	-6 -6 -2 9 3 -4 18 -20
s:bytedance	0 -4 0 -7 0 16 0 -1
s:c	0 3 3 -12 5 0 0 0
s:cabinet	0 15 0 -9 11 0 0 -14
s:cable	0 -6 -1 -6 0 0 0 14
s:cake	0 0 0 0 9 0 0 -7
s:calendar	0 -5 0 -17 -1 0 0 25
s:calm	0 -14 0 0 0 0 0 13
s:can	-6 1 0 -8 22 3 -8 -14
s:can't	0 11 0 -5 0 0 0 -6
s:cannot	0 15 9 -24 0 0 0 -1
s:canola	0 15 0 -8 0 0 0 -4
s:capital	0 -11 0 7 0 0 0 4
s:car	0 5 -1 10 -13 0 -3 -9
s:cargoe	0 12 -4 3 -10 -1 0 0
s:case	-2 11 -1 -18 16 0 0 -1
s:cashmere	0 9 0 -8 0 0 0 0
s:cease	0 -6 2 0 -13 0 0 18
s:ceasefire	0 6 0 32 -4 0 0 -31
s:cent	0 -4 0 15 0 0 0 -5
s:certificate	13 -9 -2 -6 17 0 -1 -18
s:chance	0 -5 0 14 -1 0 0 -3
s:channel	0 9 0 -10 0 0 0 0
s:charge	-14 1 5 -5 5 -3 0 4
s:cheaper	0 13 0 -11 0 0 0 0
s:cheese	0 -11 0 5 0 0 5 -1
s:chicken	0 1 0 -15 13 0 0 2
s:christma	0 -7 0 10 0 0 0 -5
s:city	0 -8 0 31 -6 0 0 -19
s:claim	0 -8 0 3 23 0 -1 -22
s:clear	0 -12 -2 17 -8 0 -4 10
s:client	0 10 7 0 -21 0 0 0
s:clock	0 5 0 -16 0 0 0 11
s:close	-2 -19 -1 -5 3 12 4 8
s:closed	0 -7 0 16 -6 8 0 -12
s:closing	0 -3 0 -7 -5 16 0 0
s:club	0 -1 0 24 0 -3 0 -18
s:coal	0 -14 0 14 -3 0 0 0
s:coast	0 0 0 11 0 0 0 -11
s:cocoa	0 -14 5 16 -4 0 0 0
s:coffee	0 -14 0 10 -4 0 0 8
s:collect	0 -3 -1 1 11 0 0 -3
s:collection	0 8 0 9 -7 0 0 -10
s:column	-1 14 0 -20 -12 0 0 19
s:come	0 -3 7 -15 -6 0 -3 20
s:comment	0 -16 -3 -8 25 0 0 -6
s:common	0 4 0 -15 8 0 -2 5
s:company	1 5 -2 16 -8 0 -1 -18
s:complete	0 -9 0 2 -3 0 0 9
s:completed	-1 0 0 -7 -10 4 7 4
s:component	0 15 0 -13 0 0 0 -1
s:concentrate	0 -1 -2 -16 0 0 0 21
s:conclude	0 -6 0 -7 -6 0 11 8
s:condition	0 13 0 -10 0 0 0 0
s:confirm	0 -15 0 2 2 -2 -4 11
s:consent	0 8 0 -17 3 0 -1 12
s:container	0 1 0 11 -2 0 0 -11
s:continue	-2 11 0 -3 2 0 0 -4
s:contract	-3 -20 0 40 -7 0 -5 -14
s:control	9 1 0 0 -14 -3 0 -4
s:convene	0 -1 0 9 -5 0 0 0
s:conversation	0 -8 0 17 -1 0 0 -5
s:copper	7 11 0 -19 -1 0 0 5
s:cork	0 8 0 -12 -3 0 0 10
s:correct	0 -6 0 10 0 0 0 -2
s:corrected	0 -2 0 0 10 0 0 -6
s:cotton	0 30 9 -14 -10 0 0 -14
s:could	-7 8 0 5 0 0 11 -23
s:council	0 -4 0 -4 7 0 0 3
s:count	2 -17 0 2 2 0 0 8
s:counted	0 -1 0 -17 0 0 0 21
s:counter	0 -20 -2 2 10 0 0 9
s:countermeasure	-5 16 0 -4 -16 0 4 -1
s:counterpart	10 -1 0 -10 -5 0 8 0
s:counting	0 8 4 -11 0 0 0 0
s:country	-8 16 -9 -14 12 -3 0 -1
s:county	0 -10 0 18 -7 0 0 0
s:course	0 -2 0 -6 0 0 0 11
s:court	0 -7 0 -3 13 0 0 -1
s:cover	9 0 0 -3 -5 0 -2 3
s:crane	-1 21 0 -10 4 0 0 -18
s:crew	0 0 0 10 0 0 0 -8
s:critical	7 0 0 -14 0 0 0 4
s:crown	0 -9 0 13 0 0 0 -1
s:current	0 -7 0 -16 -2 11 0 17
s:custom	0 4 1 6 3 0 -3 -16
s:customer	0 -8 0 12 -4 0 0 0
s:cut	0 -3 -1 11 6 0 4 -16
s:dairy	-1 0 0 0 11 0 0 -7
s:date	18 -1 -6 -16 -13 0 6 12
s:dated	0 -12 0 8 0 0 0 1
s:davao	0 0 0 10 0 0 0 -5
s:day	0 -8 0 -5 9 0 13 -2
s:dead	0 1 0 -9 0 0 0 8
s:deadline	0 -4 -2 9 -44 27 11 -19
s:deal	0 1 -3 -6 1 16 0 -4
s:dearer	0 15 0 -17 3 0 0 0
s:debate	0 0 0 -13 19 0 0 -5
s:decide	2 -23 -1 2 17 0 5 -11
s:decided	3 -5 0 -7 -7 0 0 20
s:decision	0 -19 0 3 14 0 0 0
s:declarant	0 -12 0 7 7 0 0 -1
s:declaration	0 12 0 -17 1 0 3 0
s:declare	0 -7 0 8 -5 0 0 3
s:decree	-1 4 3 -7 -2 -5 -2 11
s:del	0 -3 0 13 -3 0 0 -3
s:delay	2 -10 0 -1 -1 1 5 1
s:delegation	0 -13 0 28 -4 0 0 -10
s:demand	0 -2 0 19 -8 0 0 -8
s:deposit	0 -9 0 13 0 0 0 0
s:desk	0 -10 0 5 14 0 0 -13
s:detail	0 -6 0 14 0 0 0 -3
s:diary	7 -2 0 0 6 0 0 -12
s:did	0 9 0 29 -14 0 0 -35
s:difference	0 -15 0 22 -1 0 0 -9
s:dinner	0 -13 0 6 -8 0 0 8
s:discuss	0 -10 0 22 -23 0 0 7
s:dispute	-1 -4 0 -13 -2 0 13 12
s:district	0 -8 0 17 -6 0 0 0
s:do	4 -4 0 1 -17 0 1 10
s:dock	0 -9 0 1 6 0 0 0
s:docker	0 0 0 9 0 0 0 -8
s:doe	-4 3 -4 -11 5 -2 -8 13
s:doesn't	0 12 0 -18 14 0 -2 -2
s:done	0 6 0 3 2 0 0 -17
s:door	0 -3 0 -7 0 0 0 10
s:double	-1 10 0 3 -11 0 0 -6
s:down	0 3 0 13 -16 7 -9 -18
s:draft	0 11 0 -9 -11 2 11 0
s:dried	0 0 0 -9 0 0 0 9
s:driver	0 -2 0 4 9 0 0 -12
s:drone	0 5 0 0 -10 0 0 1
s:drop	0 7 0 0 3 0 0 -11
s:duration	0 7 0 -15 0 0 0 9
s:during	0 10 0 22 0 0 0 -29
s:duty	-32 7 31 -21 4 -14 0 11
s:each	0 -6 -1 9 1 0 -4 0
s:earlier	0 15 2 -13 8 0 0 -10
s:earth	21 -15 0 0 -20 -3 -5 0
s:eastern	-4 3 0 -4 9 0 0 -3
s:economic	0 -7 0 14 -3 0 0 0
s:economy	0 -2 0 17 -4 0 0 -10
s:edition	0 0 0 10 0 0 0 -6
s:effect	6 14 0 -16 -13 -2 1 5
s:effective	0 17 0 -20 11 0 0 -7
s:either	3 0 0 9 -2 0 -3 -6
s:election	0 -9 0 11 0 0 0 0
s:electricity	0 -19 0 26 -2 0 0 -4
s:eleven	0 -11 0 19 -2 0 0 -6
s:elsewhere	0 17 0 0 -2 0 0 -15
s:emergency	0 11 0 -7 8 0 0 -11
s:employer	0 0 0 21 0 0 0 -18
s:end	0 -8 19 -15 -24 -18 11 21
s:enough	0 3 0 -12 0 0 0 9
s:enter	5 7 2 -1 -4 0 -1 -10
s:entry	-5 4 -3 -5 18 0 0 -11
s:equipment	2 2 0 -11 0 0 0 2
s:erbium	11 -7 0 -2 0 0 0 0
s:escape	0 11 0 -6 -2 0 0 0
s:est	0 -6 0 -1 0 0 0 10
s:este	0 -3 0 9 0 0 0 -2
s:evening	3 -7 0 14 1 0 0 -10
s:ever	0 0 0 -9 6 4 0 0
s:every	8 0 11 -4 0 0 0 -15
s:everybody	0 9 0 -24 5 0 0 9
s:everyone	0 27 0 -24 -1 0 0 -4
s:everything	-4 0 0 0 -14 0 0 13
s:everywhere	0 12 5 -11 0 0 0 -8
s:examine	0 0 0 10 -4 0 0 0
s:exception	0 -11 0 12 0 0 0 0
s:excluded	0 -9 17 -6 2 0 0 -7
s:exclusion	0 -40 64 -24 -21 -1 2 -32
s:exempt	-1 6 1 8 -8 0 -2 -10
s:exemption	-2 11 10 -16 5 0 0 -14
s:expect	-2 -1 0 2 0 0 -19 20
s:expert	-1 -11 0 28 -20 0 0 1
s:expire	-12 6 9 -9 -10 0 -4 7
s:expiry	0 -6 0 -9 0 0 0 15
s:explain	0 7 0 5 0 0 0 -9
s:export	26 -18 0 6 -10 -4 -7 -6
s:exporter	0 11 0 -10 8 0 0 -5
s:extend	1 -11 12 13 -15 0 -10 -10
s:extension	-5 0 -6 0 15 -4 1 -2
s:extra	0 14 0 0 3 0 0 -19
s:face	0 10 0 -26 -2 5 0 12
s:fact	0 -4 0 25 -5 0 -1 -7
s:fail	-1 7 0 5 -13 0 0 0
s:failed	0 -6 0 11 0 0 0 -3
s:failing	0 27 0 -17 -5 0 -1 -4
s:fair	0 0 0 14 0 0 0 -10
s:fall	-3 0 -2 -3 -3 0 -3 14
s:family	0 -4 0 20 -1 0 0 -13
s:far	0 0 0 4 6 0 0 -9
s:fare	0 -21 0 37 -1 0 0 -19
s:farm	0 0 7 25 -13 0 -5 -20
s:farmer	0 -4 2 16 -1 0 0 -16
s:fear	0 19 0 -13 -2 0 0 0
s:fee	-15 -40 -7 12 56 -5 -1 -31
s:feed	0 -10 0 1 4 0 0 2
s:fentanyl	-4 14 1 -17 -18 0 0 13
s:ferry	0 -4 0 18 0 0 0 -12
s:festival	0 -2 0 9 0 0 0 -1
s:few	0 2 0 0 12 0 0 -14
s:fig	0 9 0 -6 0 0 0 0
s:fight	0 0 0 -8 9 0 0 0
s:figure	0 -6 0 12 0 0 0 -6
s:file	0 -2 7 16 -19 0 0 0
s:filed	0 -8 0 0 0 0 0 9
s:final	0 0 0 -12 16 0 0 0
s:finance	0 18 0 -21 4 0 0 0
s:find	0 10 0 -8 -10 -3 11 0
s:fine	0 -5 0 20 -7 0 0 -6
s:finish	0 7 0 -11 0 0 0 5
s:finished	0 7 0 -13 0 0 11 -2
s:firm	0 -15 0 10 -6 -1 0 6
s:first	-4 1 -2 17 -5 -2 -5 -10
s:fish	0 -10 0 15 -7 0 0 3
s:fishing	0 0 7 2 5 0 0 -14
s:fishmeal	0 1 0 11 0 0 0 -12
s:five	0 -5 0 -4 -2 0 0 13
s:fix	0 -2 0 10 -3 0 0 0
s:flash	0 5 0 -13 0 0 0 9
s:flour	0 -1 0 30 0 0 0 -26
s:flower	0 2 0 -9 2 0 0 5
s:follow	5 5 -1 -1 13 0 -2 -23
s:food	0 3 1 1 0 0 0 -10
s:footwear	0 -9 0 14 0 0 0 -3
s:for	-13 -2 8 3 9 1 7 -14
s:force	2 24 -5 -26 4 -7 -8 1
s:forced	0 6 0 6 -4 0 0 -10
s:foreign	10 -18 0 15 0 0 0 -13
s:foreseen	0 3 0 -10 0 0 0 4
s:form	0 0 0 -15 17 0 0 -1
s:formal	0 0 0 0 10 0 0 -8
s:former	0 -5 0 16 -2 0 0 -5
s:forty	0 0 0 12 -10 2 0 -3
s:found	0 -14 0 24 -21 0 7 -4
s:four	0 -1 0 8 2 0 -1 -6
s:framework	0 -10 0 18 -1 0 0 -4
s:franc	0 -1 0 16 -2 0 0 -8
s:free	-2 5 10 -5 10 0 -1 -20
s:freeze	0 -11 0 -4 -7 0 0 22
s:friday	0 6 6 -6 6 -2 0 -10
s:from	8 9 17 -1 -4 -16 -45 -8
s:front	0 0 0 12 -3 0 0 -4
s:fuel	0 2 0 5 -9 0 0 0
s:full	0 12 0 0 3 0 0 -16
s:further	-6 4 0 0 -9 0 0 3
s:gained	0 -9 0 11 0 0 0 0
s:gallium	40 -12 0 -5 -9 0 0 -28
s:garden	0 16 0 -8 -8 0 0 0
s:gas	0 -15 0 17 0 0 0 0
s:gate	0 -3 0 21 1 0 0 -19
s:gather	0 -3 0 9 2 0 0 -8
s:gave	0 -26 0 17 7 1 8 -18
s:gazetted	0 -17 0 12 -3 0 0 8
s:generic	0 11 0 -8 0 0 0 0
s:geneva	-2 -6 0 -4 -11 0 0 24
s:georgia	0 -10 0 0 2 0 0 6
s:germanium	40 -11 0 -10 -5 0 0 -27
s:give	-1 -8 -4 0 17 0 7 -8
s:given	-2 5 0 0 -18 5 0 10
s:giving	0 11 0 0 0 0 0 -10
s:glass	0 -6 0 15 0 0 0 -9
s:go	-12 -15 -6 1 0 9 -6 17
s:god	0 0 0 10 -8 0 0 -1
s:gold	3 2 6 -5 3 0 0 -12
s:good	-24 0 14 0 -7 -10 3 6
s:government	-3 7 0 -11 -18 0 -3 25
s:grace	0 0 0 0 13 0 0 -11
s:grain	0 -20 0 18 6 0 0 -5
s:grant	-6 -9 10 -2 -6 0 0 9
s:graphite	12 0 0 -8 0 0 0 -1
s:greer	0 9 0 -11 0 0 0 0
s:grid	0 -9 0 14 -1 0 0 0
s:group	0 0 0 8 0 0 5 -11
s:grow	0 -8 0 15 0 0 0 -7
s:guayaquil	0 -6 0 -11 -3 3 0 15
s:gyeongju	0 -5 0 -1 9 0 0 -1
s:had	-14 -26 0 30 -3 7 -17 -2
s:halve	0 0 0 -8 -2 0 0 14
s:ham	0 -12 0 1 5 0 0 2
s:hand	-4 10 0 7 -11 4 -3 -8
s:hang	0 -8 0 11 -1 0 0 -1
s:happen	5 15 -1 -7 3 0 0 -12
s:happened	0 -4 0 10 0 0 0 -3
s:has	0 0 -24 8 2 1 1 -11
s:hasn't	0 0 0 12 -14 0 0 0
s:have	0 -7 1 10 -7 0 4 -3
s:having	0 -10 0 1 0 0 5 2
s:hazelnut	0 0 0 -8 0 0 0 10
s:he	2 -1 0 7 -15 -14 16 -2
s:he'd	0 0 0 11 -4 0 0 -1
s:health	0 -8 0 23 -1 0 0 -13
s:hear	0 -22 0 -20 30 0 0 3
s:heard	0 -1 0 -6 15 0 3 -13
s:hearing	-1 -19 0 -17 35 0 0 -6
s:heating	0 -8 0 10 4 0 0 -10
s:her	0 2 0 16 -16 0 0 -5
s:here	0 -24 0 19 1 0 0 2
s:higher	0 16 0 -25 0 0 0 4
s:highest	0 -14 0 23 -1 0 0 -7
s:him	0 -22 0 16 0 0 0 4
s:his	0 -15 -5 22 -13 5 5 -3
s:hold	-4 -13 7 4 0 0 0 1
s:holiday	0 -12 0 14 -9 0 0 0
s:holmium	16 -8 0 -6 0 0 0 0
s:hope	0 -4 0 -6 14 0 -2 2
s:hospital	0 0 -3 13 0 0 0 -2
s:host	0 -3 0 11 0 0 0 -1
s:hotel	0 -3 1 10 -1 0 0 -4
s:hour	0 -16 0 10 -17 1 0 7
s:household	0 -27 0 35 0 0 0 -10
s:how	0 -4 0 -2 -6 0 0 13
s:i	-3 -7 -1 14 -9 -5 0 0
s:i'll	0 3 8 -10 0 0 0 -1
s:i'm	0 -9 0 10 0 0 0 0
s:ice	7 -5 0 10 -5 0 0 -6
s:idea	0 -9 0 11 0 0 0 0
s:if	-19 28 -16 -7 -6 -12 2 -8
s:import	2 -14 16 0 10 0 0 -8
s:importer	0 -1 3 -9 4 0 0 5
s:impose	4 1 0 0 0 0 3 -12
s:in	-7 -3 -12 13 -5 -3 -30 2
s:incheon	0 -2 0 10 -3 0 0 0
s:increase	0 20 0 -10 0 0 0 -11
s:index	0 8 0 -12 0 0 0 3
s:industrial	0 -15 0 23 -1 0 0 -7
s:industry	0 -5 0 14 -3 0 0 -6
s:inflation	0 -10 0 17 0 0 0 -6
s:inform	0 0 0 12 0 0 0 -8
s:initial	0 12 0 -10 0 0 0 0
s:initialled	0 -1 0 -11 14 0 0 1
s:ink	0 9 0 -9 0 0 0 0
s:inquiry	0 -3 0 -3 13 0 0 -6
s:instead	0 0 0 -9 -4 0 0 22
s:instructed	0 -9 0 -3 -1 0 16 0
s:instrument	0 11 0 -4 0 0 0 -6
s:interest	0 -17 0 28 -3 0 0 -11
s:international	0 -3 0 10 -1 0 0 0
s:into	2 5 9 -10 0 0 -2 -4
s:invest	0 0 0 8 -3 0 0 0
s:investment	0 -4 0 9 0 0 0 -1
s:invited	0 -11 0 9 1 0 0 -2
s:irrigation	0 -12 0 18 0 0 0 -8
s:is	-2 -4 -2 -7 -1 5 0 12
s:island	0 -3 0 23 -1 0 0 -16
s:isn't	0 10 -1 17 -17 0 -7 -7
s:issue	-1 -5 0 11 0 0 0 0
s:issued	-2 -6 0 13 1 0 0 -3
s:istanbul	0 -1 0 10 0 0 0 -4
s:it	-23 2 -14 -7 7 2 -20 16
s:it'll	0 0 0 -6 0 0 0 9
s:its	10 2 0 -14 3 0 2 -3
s:itself	0 12 0 -28 0 0 2 5
s:jamieson	0 9 0 -11 0 0 0 0
s:job	0 4 0 -10 0 0 0 8
s:jump	0 -13 0 -9 11 0 0 9
s:just	0 -26 12 -1 0 0 0 15
s:jute	0 -13 0 8 0 0 0 7
s:keep	-5 0 2 -8 0 0 0 10
s:kick	0 4 0 -12 3 0 0 0
s:kilometre	0 -7 0 15 -1 0 0 -5
s:kind	0 -7 7 7 10 0 0 -17
s:kitchen	0 13 0 -17 0 0 0 7
s:know	-4 0 -3 -12 -2 -2 0 22
s:lading	0 1 0 -10 6 0 0 0
s:lahore	0 0 0 10 0 0 0 -10
s:land	0 21 0 -2 -8 0 0 -11
s:lapse	0 -1 9 0 3 0 5 -12
s:last	-4 6 4 -21 -5 0 18 9
s:lasted	0 0 0 21 0 0 0 -18
s:late	0 -7 0 12 -3 0 0 -1
s:later	-1 4 0 -17 5 0 6 6
s:law	-3 21 -5 -15 -10 15 -4 -11
s:lawyer	0 -6 0 13 1 0 0 -9
s:lay	0 -15 0 18 0 0 -6 0
s:leave	4 -24 0 0 3 0 -16 21
s:led	0 7 0 -12 8 0 0 0
s:legal	0 14 0 -18 0 0 3 0
s:less	0 -3 -6 0 14 -2 0 0
s:let	2 4 0 -3 0 8 0 -9
s:levy	-2 0 -3 14 -19 0 -3 0
s:licence	11 -33 -3 8 7 -7 -3 3
s:license	11 -4 0 0 0 0 -3 -1
s:life	-1 19 0 -11 -1 0 0 -1
s:lifeng	0 -1 0 9 0 0 0 -2
s:lift	4 0 0 12 -12 0 0 -6
s:likewise	0 13 0 -15 0 0 0 2
s:limited	0 15 0 -2 0 0 0 -10
s:line	0 12 1 -11 3 0 7 -15
s:lisbon	0 -4 0 17 -2 0 0 -4
s:list	8 5 0 -11 10 0 2 -15
s:listed	0 -10 0 -4 4 0 0 9
s:lithium	11 -7 0 0 0 0 0 0
s:livestock	0 -10 0 1 6 0 0 0
s:loaded	0 -3 7 -6 13 0 -1 -15
s:lobster	0 17 0 -6 0 0 0 -12
s:local	0 -11 0 18 0 0 0 -4
s:locked	0 0 0 12 0 0 0 -12
s:lodged	0 -5 0 -2 10 0 0 0
s:long	0 -15 0 0 -9 0 0 18
s:longer	0 0 0 14 -10 0 0 -8
s:look	0 -9 0 -3 6 0 0 6
s:lorry	0 -9 0 32 -12 0 7 -25
s:lot	0 -1 0 -13 8 0 0 6
s:m	-10 -3 17 -13 6 0 0 7
s:machine	-1 0 10 0 -3 0 0 -3
s:main	19 -5 0 -21 6 0 0 0
s:maintain	0 -5 0 0 0 0 0 11
s:make	12 8 -6 -11 4 -1 1 -6
s:maker	0 -3 0 -10 5 0 0 6
s:making	0 12 0 -11 0 0 0 0
s:management	0 0 0 10 0 0 0 -9
s:mangoe	0 13 0 -4 -6 0 0 0
s:margin	0 15 0 -15 -1 0 0 0
s:mark	0 -2 0 -10 0 0 0 14
s:marked	0 -8 0 9 0 0 0 0
s:match	0 3 0 10 -10 0 0 -5
s:matter	0 0 0 9 0 0 -2 -5
s:may	0 1 0 7 19 0 -17 -24
s:me	0 3 0 -7 -14 0 6 8
s:mean	0 -14 0 8 -1 0 0 9
s:meanwhile	0 -13 0 -7 0 3 0 21
s:measure	-3 10 8 -14 0 0 0 0
s:mediator	0 -2 0 32 -17 0 -3 -12
s:medicine	0 26 -3 -23 -8 0 0 7
s:meet	-7 -32 -12 30 -10 -11 0 10
s:member	-1 -20 0 9 13 0 0 0
s:memo	0 8 0 -17 0 8 0 0
s:men	-1 -2 0 -9 0 5 0 12
s:metal	4 15 0 -10 -1 0 0 -8
s:metre	0 -5 0 21 -3 0 0 -13
s:midnight	-4 0 -5 -17 -2 0 0 25
s:might	0 -10 0 0 5 0 0 0
s:milk	0 0 0 -11 14 0 0 0
s:mill	0 -8 0 0 -3 0 0 13
s:million	0 -9 0 33 -12 0 0 -17
s:minimum	0 20 0 -18 0 0 0 0
s:minister	-2 15 -4 -13 -5 -2 -3 14
s:ministry	10 -1 0 -7 3 -2 2 -2
s:minute	-5 5 9 -3 7 0 0 -11
s:mistake	0 9 0 -5 0 0 0 -2
s:monday	0 14 10 -3 -11 0 0 -14
s:money	0 -6 0 10 0 0 0 0
s:month	1 -31 -1 0 10 0 0 19
s:moratorium	0 -6 0 19 -5 0 0 -9
s:more	1 -5 1 -1 -7 8 -8 2
s:most	0 21 -2 -13 -8 1 0 -6
s:mountain	0 13 0 -7 0 0 0 -4
s:move	0 17 0 -6 0 3 -4 -9
s:mr	0 0 6 -10 0 0 9 2
s:much	0 -6 0 0 9 0 0 0
s:muscat	0 0 0 10 0 0 0 -8
s:museum	0 -5 0 19 -2 0 0 -10
s:must	0 -29 -7 13 8 10 0 -28
s:my	-5 -1 0 16 -18 0 0 -3
s:name	0 -21 0 11 -5 8 0 1
s:named	0 15 0 -20 6 0 0 0
s:national	0 -7 0 15 -7 0 6 -6
s:natural	0 11 0 -9 0 0 0 0
s:nearly	0 10 0 0 0 0 0 -10
s:need	18 -30 -4 9 -1 0 0 0
s:negotiate	0 8 0 -4 -10 0 11 -8
s:negotiation	0 3 0 -5 -8 0 16 -9
s:neighbour	0 9 0 1 0 0 0 -11
s:neither	0 -7 0 6 -8 0 0 7
s:network	0 -14 0 4 0 0 0 8
s:new	3 11 -6 1 -6 -6 -15 -3
s:newspaper	0 -11 0 17 0 0 0 -1
s:next	6 -5 -9 17 -6 -2 -12 -6
s:night	0 -21 5 24 -11 0 -2 -5
s:ninety	0 -3 0 9 0 0 0 -5
s:no	3 -8 -2 1 -9 -9 10 6
s:nobody	2 4 0 1 8 0 0 -15
s:non	0 -8 0 12 0 0 0 -3
s:none	0 -8 0 13 -10 0 -2 6
s:noodle	0 -2 0 -11 11 0 0 0
s:noon	0 0 -1 7 12 0 0 -19
s:north	0 -9 0 12 3 0 0 -9
s:northern	0 -2 0 15 -4 0 0 -8
s:not	-7 1 6 0 -1 -8 -11 7
s:note	-3 13 6 -5 -18 0 0 7
s:nothing	6 0 -2 -1 -14 0 11 2
s:notice	19 -25 4 1 9 -3 0 -10
s:notification	0 0 0 -12 13 0 0 0
s:now	-13 2 10 9 -23 -5 -10 -1
s:nurse	0 -1 0 8 0 0 0 -3
s:object	0 -10 0 2 9 0 0 -2
s:objection	0 -7 0 24 -12 0 0 -4
s:obligation	0 -2 0 14 0 0 0 -11
s:of	24 -1 -4 5 2 -11 -3 -15
s:off	-6 -4 -5 12 4 6 -12 -11
s:offer	0 -10 0 -1 28 0 19 -39
s:office	0 -9 0 10 -3 0 1 0
s:officer	0 9 0 -11 5 0 0 -4
s:oil	-5 3 1 -2 -2 -2 15 -6
s:old	-2 4 0 8 -1 0 -11 -6
s:older	0 5 4 -16 6 0 0 0
s:olive	0 17 0 -9 -1 0 0 -3
s:on	-7 19 -6 -9 6 -16 0 3
s:once	-2 3 -1 -6 -4 10 -3 2
s:one	12 -18 -3 -2 13 0 0 0
s:only	0 -6 3 -3 -8 0 0 16
s:open	0 -10 0 22 2 0 3 -27
s:opened	0 -10 0 20 -12 0 0 0
s:operated	0 -2 0 -4 9 0 0 0
s:operator	0 -8 0 31 -8 0 0 -16
s:opinion	0 0 0 -15 15 0 0 0
s:or	-3 9 3 -20 -6 9 9 0
s:order	-11 7 0 -4 -13 18 -1 0
s:ordinary	0 15 0 0 -3 0 0 -12
s:ore	12 -12 0 0 -1 0 0 0
s:other	-6 6 -11 -14 -5 -3 13 13
s:otherwise	0 -1 -3 -18 -9 4 0 22
s:our	-7 -11 -3 6 12 -1 -10 5
s:out	0 -8 15 -2 -6 4 -13 3
s:outlive	0 16 0 -12 -2 0 0 -1
s:outside	0 -16 0 16 4 0 0 -4
s:over	2 -3 -7 -2 -21 -3 6 17
s:own	2 7 10 -14 -4 0 14 -10
s:owned	10 0 0 -8 0 0 0 0
s:owner	0 -9 0 1 -9 18 0 -8
s:p	-5 -18 14 -6 15 0 0 -1
s:page	0 -12 0 15 0 0 0 -6
s:pair	0 -5 0 16 -4 0 0 -2
s:panama	0 0 0 10 0 0 0 -5
s:paper	-1 -21 -1 12 -10 0 -1 16
s:parcel	0 -5 11 -11 16 0 0 -13
s:parliament	0 -7 0 -4 20 0 1 -13
s:part	6 -4 0 1 -13 0 0 4
s:party	0 -15 0 36 -16 0 6 -22
s:pass	0 -17 0 11 0 3 -3 5
s:passe	0 9 0 -15 0 0 0 9
s:passenger	0 -7 -4 11 0 0 0 0
s:past	-3 7 0 -14 -3 0 0 14
s:patented	0 19 0 -11 -5 0 0 -4
s:patience	0 10 0 -3 -2 0 0 -3
s:pause	1 5 0 -8 -11 0 -3 10
s:pay	0 10 -2 -5 4 -13 -21 2
s:payable	0 13 0 5 -16 0 0 -7
s:payment	0 -5 0 21 0 0 0 -17
s:pea	0 8 0 -8 0 0 -1 2
s:peak	0 -5 0 19 0 0 0 -15
s:pen	0 -13 0 13 -7 0 0 6
s:penalty	0 -2 0 11 -2 0 0 -4
s:people	0 -13 0 6 -2 0 0 7
s:pepper	0 0 0 9 0 0 0 -9
s:per	0 0 0 1 12 0 0 -11
s:period	0 10 0 -15 -10 0 0 11
s:permit	0 -3 0 16 -5 0 0 -3
s:phase	0 0 0 -11 15 0 0 -3
s:phone	0 4 0 8 -2 0 0 -15
s:pickup	0 14 0 -14 0 0 0 0
s:pipe	0 7 0 -14 0 0 0 7
s:pistachio	0 8 0 -17 0 0 0 10
s:place	-5 11 -1 -8 2 0 0 1
s:plan	-1 6 0 20 -10 0 -6 -15
s:plant	1 -9 6 14 -17 5 0 -9
s:plastic	0 -6 0 -1 0 0 0 9
s:player	0 -1 0 12 -2 0 0 -4
s:please	0 0 0 -14 14 0 0 0
s:plum	0 6 0 -11 7 0 0 -4
s:point	0 -10 0 10 -12 5 0 4
s:polysilicon	0 24 0 -21 0 0 0 0
s:pork	0 -5 0 -10 11 0 0 7
s:port	-10 -6 -6 -3 36 1 -1 -21
s:portal	0 -2 0 -5 10 0 0 0
s:position	0 18 0 -14 0 0 0 0
s:possible	0 -3 0 -10 6 0 9 -1
s:post	-4 -3 0 -1 18 0 0 -6
s:postpone	-1 2 0 8 0 0 0 -10
s:potash	0 -4 0 0 0 0 0 9
s:poultry	0 -6 0 -4 1 0 0 8
s:pound	0 -4 0 10 -1 0 0 -2
s:powder	0 -5 0 -13 17 0 0 0
s:prawn	0 0 0 9 0 0 0 -9
s:premier	0 -9 0 18 -1 0 0 -3
s:prepare	0 -5 0 -1 -7 0 3 14
s:present	-1 0 -2 -3 -19 1 7 11
s:president	11 -6 0 13 -14 0 -1 -1
s:press	0 -5 0 9 2 0 0 -1
s:price	-2 0 -3 10 -1 0 -7 0
s:prime	0 11 0 -5 -2 0 0 0
s:prisoner	0 0 0 11 -6 0 0 0
s:procedure	0 0 0 0 -10 0 0 12
s:proclamation	0 11 0 -8 8 0 0 -10
s:product	9 -4 8 0 0 0 0 -13
s:prolong	-1 25 -6 -9 -20 0 2 0
s:prolongation	0 -6 0 -18 -3 0 11 14
s:prolonged	0 -9 1 18 -2 0 0 -10
s:proper	0 -4 0 13 0 0 0 -4
s:proposal	0 -12 0 18 -3 0 0 0
s:protocol	0 -3 0 -12 15 0 0 0
s:provide	0 0 0 -5 11 0 0 -1
s:provided	0 0 0 -18 16 0 0 0
s:provisional	0 14 0 -4 0 0 0 -6
s:provisionally	0 0 0 11 -3 0 0 -8
s:public	0 -7 0 16 -2 0 0 -5
s:publish	0 2 0 -11 8 0 0 2
s:published	-2 -16 -3 17 0 0 0 6
s:pump	0 -6 0 12 0 0 0 -7
s:pumpkin	0 -12 0 -8 0 0 0 18
s:punta	0 -3 0 9 0 0 0 -2
s:put	9 -2 0 -6 -1 17 -3 -10
s:q	0 -17 0 7 0 0 0 9
s:quarrel	0 0 0 15 -4 0 4 -15
s:question	0 4 -1 8 0 0 0 -8
s:queue	0 10 0 -7 0 0 0 -3
s:quiet	0 0 0 14 0 0 0 -12
s:quota	-7 17 0 4 4 0 -1 -22
s:rail	0 -3 0 26 0 0 0 -23
s:railway	0 -3 0 9 0 0 0 -4
s:rain	0 -12 0 19 -4 0 0 -2
s:raise	0 5 0 -4 -10 0 16 -7
s:range	0 18 0 -16 0 0 0 0
s:rare	21 -13 0 1 -20 -3 -5 0
s:raspberry	0 12 0 -7 0 0 -5 1
s:rate	-4 15 -13 -17 1 -3 -11 14
s:rather	0 -9 0 -6 7 0 0 11
s:ratify	0 -6 0 -8 21 0 0 -8
s:raw	9 3 10 -27 -3 0 0 7
s:reach	0 -6 -2 7 4 -3 0 -5
s:read	0 -19 0 4 3 0 5 2
s:reading	0 -8 0 -7 16 0 0 0
s:reason	0 -13 0 11 0 0 0 0
s:receive	0 2 0 0 5 0 0 -11
s:recess	0 -7 0 16 -3 0 0 -6
s:reciprocal	-3 2 7 -2 -13 0 0 3
s:red	0 3 0 -15 9 0 0 4
s:reduce	0 -1 0 14 -1 0 0 -12
s:reduction	-1 6 0 -17 3 0 0 11
s:refund	0 -1 -5 5 10 0 0 -17
s:register	2 -4 0 15 -14 0 0 0
s:regret	0 0 0 -8 0 0 0 10
s:remind	0 -1 -2 15 0 0 0 -10
s:reminder	0 -16 0 15 0 0 0 0
s:remove	3 -7 0 15 -3 0 0 -9
s:renew	2 0 0 -16 0 0 0 16
s:renewal	0 11 -3 -25 3 0 0 13
s:renewed	-3 -21 9 11 7 0 -1 -2
s:replace	0 17 0 -3 -2 0 0 -10
s:reply	0 -1 0 -6 4 0 14 -10
s:report	0 -7 0 10 10 -2 -6 -13
s:reporter	-1 5 0 -7 -3 0 -1 12
s:request	0 0 0 -9 16 0 0 -4
s:require	4 -12 0 -4 11 0 0 0
s:required	4 4 0 -9 -2 0 0 4
s:resolution	0 5 0 5 -11 0 0 0
s:respectively	0 -12 0 8 0 0 0 4
s:rest	0 23 0 -22 -1 0 0 2
s:result	0 -20 0 20 -10 0 0 6
s:resume	0 0 0 12 -3 0 0 -7
s:retailer	0 4 0 -6 8 0 0 -6
s:retain	0 -15 0 17 0 0 0 0
s:return	1 1 -7 0 -1 -2 -11 6
s:review	0 -18 0 -19 32 0 -3 3
s:revive	0 -13 0 6 0 0 0 7
s:rice	0 0 0 -21 5 0 0 20
s:right	0 -8 0 4 0 7 0 -1
s:ring	0 -11 0 1 6 0 0 2
s:rise	-1 -2 0 17 0 -1 -4 -9
s:river	0 -6 0 25 -6 0 0 -14
s:road	0 -3 0 16 -9 0 0 -6
s:roaming	0 -22 0 28 0 0 0 -6
s:room	0 -2 0 14 -5 0 0 -8
s:rosario	0 -8 0 10 0 0 0 0
s:rose	0 -14 0 12 5 0 0 -1
s:round	-3 2 -1 38 -30 -2 4 -25
s:rule	42 -38 -3 -4 0 -8 0 -11
s:run	-4 -16 18 0 2 6 -7 1
s:s	0 -8 0 11 0 0 0 0
s:safe	0 -4 0 -3 -5 0 0 15
s:safeguard	0 44 -1 -30 -2 0 0 -24
s:salalah	0 -1 0 10 0 0 0 -6
s:sale	0 -7 0 -9 -2 22 0 -4
s:salmon	2 12 0 -10 0 0 0 -2
s:samarkand	0 0 0 -8 0 0 0 9
s:same	3 2 8 -15 1 -6 -5 12
s:sanction	0 -13 -2 24 -1 0 -1 -5
s:saturday	0 2 0 0 12 0 0 -14
s:say	0 4 9 1 -2 -4 4 -9
s:schedule	0 0 0 -12 19 0 0 -6
s:scheduled	0 -5 0 -2 13 0 0 -5
s:school	0 -12 0 15 -3 0 0 0
s:sea	0 1 -1 12 -8 0 0 -6
s:seal	0 14 0 -12 -3 0 0 0
s:season	-4 -26 0 17 0 -3 6 0
s:second	-7 2 -5 17 19 -3 -10 -25
s:section	-3 22 20 -15 6 0 0 -37
s:see	-1 -2 4 13 -16 7 0 -11
s:seed	0 10 0 -11 0 0 0 0
s:seem	0 13 0 -10 0 0 0 -1
s:sell	1 -5 0 -8 -6 29 -5 -19
s:seminar	0 -4 0 11 -3 0 0 0
s:senate	0 -14 0 10 2 0 0 -2
s:seoul	0 0 9 -7 0 0 0 0
s:separate	11 11 0 0 0 0 0 -19
s:sesame	0 -6 0 -6 15 0 0 0
s:session	0 0 0 -7 14 0 0 -4
s:set	-4 -11 -1 5 0 3 8 0
s:seven	0 5 0 -13 0 0 0 8
s:several	0 -9 0 10 0 0 0 0
s:sfax	0 10 0 -5 0 0 0 -4
s:shall	-5 -6 -6 -11 11 0 2 16
s:shared	0 -12 0 16 0 0 0 -3
s:she	0 -5 0 15 -17 0 0 1
s:sheet	0 7 0 3 -1 0 0 -8
s:shift	0 0 0 10 0 0 0 -9
s:ship	-13 2 6 -12 19 -6 -8 -2
s:shipment	0 -1 -8 -1 25 0 0 -18
s:shipper	0 -2 0 -9 7 0 0 4
s:shoe	0 19 0 -16 -6 0 5 -4
s:shook	0 11 0 4 -1 0 0 -14
s:shore	0 18 0 -18 3 0 0 -6
s:short	0 -8 0 -2 -9 0 0 19
s:should	2 12 6 -3 -7 -3 -6 -7
s:show	0 -3 0 16 0 0 0 -11
s:shrimp	0 -4 0 2 14 0 -1 -8
s:shut	0 -13 0 6 -7 10 4 -10
s:side	0 3 -1 -9 -2 -6 -1 15
s:sign	-12 12 3 11 -23 0 -21 0
s:since	-3 -7 -12 20 -24 -7 -10 10
s:single	0 -13 0 19 -5 0 0 0
s:sit	-1 -16 -1 27 -1 0 0 -15
s:slap	0 9 0 -18 0 0 0 10
s:small	-1 0 2 -10 10 0 0 -2
s:smoke	0 -2 0 -5 -2 0 0 11
s:so	0 -23 -10 4 18 2 0 3
s:social	5 -13 0 0 0 0 0 8
s:sofa	0 17 0 -8 0 0 0 -8
s:software	7 1 0 -18 0 0 0 6
s:some	12 -1 0 19 -10 0 -9 -19
s:somebody	0 -14 0 -20 -3 0 0 33
s:something	0 14 0 -23 0 0 0 11
s:south	0 0 0 18 0 0 0 -12
s:spare	0 6 0 0 3 0 0 -12
s:speak	0 10 0 11 -16 -2 0 -12
s:speaking	0 0 0 -10 0 0 0 10
s:special	0 11 0 -16 7 0 0 0
s:spoke	0 6 0 -17 0 0 4 7
s:spring	-1 11 0 -1 -1 0 0 -1
s:stake	0 -1 0 -12 0 0 0 15
s:stand	0 18 0 0 1 0 -1 -17
s:start	7 28 5 -2 -14 -5 -2 -31
s:state	-4 -4 -2 -15 11 0 0 13
s:station	0 -7 0 17 0 0 0 -9
s:stay	14 19 1 3 -20 -5 -6 -17
s:steel	-3 17 9 -5 -8 0 0 -14
s:step	0 34 0 -18 -12 0 0 -7
s:still	-6 -8 3 5 -5 0 -7 8
s:stock	0 0 0 -6 -2 0 0 12
s:stockholm	0 0 0 -6 0 0 0 11
s:strike	-2 -6 0 25 -18 4 -8 -9
s:striker	0 -1 0 10 -4 0 0 0
s:stroke	0 7 0 -18 0 0 0 13
s:stuff	0 7 0 -13 4 0 0 0
s:subscription	0 -2 0 15 -5 0 0 -6
s:subsidy	0 -2 0 14 -8 0 0 0
s:successor	0 12 0 0 0 0 0 -8
s:such	0 9 0 -12 -10 0 6 5
s:sugar	0 -17 0 10 -3 0 2 9
s:summary	0 6 0 -16 8 0 0 2
s:summer	0 5 0 15 -6 0 0 -15
s:summit	0 -9 0 15 -4 0 0 0
s:sunday	0 -3 0 -18 -5 0 0 25
s:sunflower	0 -5 0 10 0 0 0 -3
s:supreme	0 -5 0 -2 0 0 0 9
s:surcharge	-2 45 -24 8 -2 0 -2 -60
s:suspend	-3 6 -7 -3 3 -3 -10 3
s:suspension	12 -2 -6 -20 18 0 5 0
s:table	0 -2 0 20 -14 0 0 -6
s:take	-1 -5 -15 15 0 -4 1 -7
s:talk	-8 -3 -7 10 -23 0 5 4
s:talking	0 -1 0 -6 0 0 0 12
s:tariff	-12 -20 -4 11 7 0 14 3
s:tax	0 0 0 -24 21 0 -1 13
s:tea	0 11 -1 -6 -5 0 0 2
s:team	0 -12 0 21 -2 0 0 -5
s:technical	0 -8 0 19 -7 0 0 0
s:telephone	3 -8 0 0 -20 0 -2 18
s:television	0 -1 0 -3 -8 0 0 16
s:tell	-7 12 -11 -14 -16 10 0 18
s:temporary	10 16 0 -8 -3 0 -2 -10
s:ten	0 0 0 -9 0 0 0 12
s:terminal	0 -1 0 11 -7 7 0 -9
s:terminate	0 -4 0 -9 0 0 0 14
s:text	6 -13 4 -15 0 0 11 8
s:th	6 -8 0 -21 14 0 0 9
s:than	-1 6 -7 3 11 -5 5 -20
s:that	0 8 10 -14 5 0 -2 0
s:the	-7 -5 0 14 0 6 -6 -6
s:their	0 -22 -4 6 0 -10 4 11
s:them	1 16 -2 -14 0 -4 3 0
s:then	-6 19 -4 -14 0 -1 -5 5
s:there	-6 9 -9 6 2 -8 2 -11
s:these	0 11 0 4 -13 0 0 -6
s:they	-4 6 10 -7 -23 -15 -2 14
s:they're	0 -12 0 3 6 0 0 1
s:thi	0 -12 -6 6 -1 6 3 -1
s:thing	0 -7 0 -13 -15 8 0 21
s:third	-4 0 0 4 -10 -3 2 8
s:those	0 10 8 -10 -18 -1 4 4
s:thousand	0 0 0 12 -8 0 0 0
s:three	4 1 -3 8 -8 0 -1 -5
s:through	0 -3 0 -7 13 0 0 0
s:thursday	0 -18 0 11 -5 0 0 3
s:ticket	0 -18 0 27 -3 0 0 -5
s:tide	0 10 0 -2 0 0 0 -7
s:tiktok	0 -11 0 -20 -10 34 0 0
s:tile	0 4 -1 -17 -7 0 0 20
s:till	9 -28 0 -15 -10 8 0 27
s:timber	0 5 0 -10 0 0 5 0
s:time	-7 2 -8 -2 -6 4 -5 9
s:tin	5 -18 -1 7 -1 0 0 8
s:to	-9 -3 -14 -7 10 14 22 -4
s:together	-1 -7 0 13 8 0 0 -15
s:toll	0 -7 0 9 -2 0 0 0
s:tomatoe	0 -12 0 11 0 0 0 0
s:tonne	0 8 0 -8 0 0 0 0
s:too	3 -8 2 0 6 0 0 0
s:top	-4 4 0 -10 1 0 0 8
s:toward	0 0 0 -9 0 0 0 10
s:town	0 6 0 17 -5 0 0 -20
s:tractor	0 -17 0 5 0 0 0 13
s:trade	0 0 -5 -8 2 -2 0 13
s:trader	0 -5 0 0 0 0 -1 9
s:tram	0 0 0 17 0 0 0 -14
s:transfer	0 -7 -4 20 -1 0 0 -7
s:transit	0 -11 3 5 3 0 0 0
s:transport	-1 -4 0 4 10 0 0 -9
s:travel	0 -2 0 13 -5 0 0 -1
s:treaty	0 1 0 -7 -12 0 13 7
s:tromsø	0 -13 0 3 0 0 0 8
s:truce	-24 1 -4 0 -11 -15 -2 17
s:try	0 -10 0 16 0 0 0 -4
s:tuna	0 -8 0 -1 0 0 0 14
s:turn	2 -11 0 -18 -5 0 1 26
s:twenty	0 0 0 -1 -5 0 0 9
s:twice	0 -14 0 13 -1 0 0 1
s:two	-6 -6 -18 27 -31 -12 7 -1
s:tyre	0 2 0 -16 -1 0 0 17
s:under	3 -6 6 7 -2 11 -11 -17
s:undertook	0 -5 0 10 -5 0 3 -5
s:union	0 -3 0 19 -3 0 0 -10
s:unlawful	0 16 0 -5 -12 0 0 -2
s:unless	2 19 -1 -24 -6 0 0 8
s:until	-10 -16 4 9 -3 -9 0 5
s:up	0 -7 -17 -3 9 -4 -5 15
s:updated	0 -8 0 15 0 0 0 -4
s:upon	0 -12 0 4 -2 0 0 10
s:upper	0 -5 0 20 0 0 0 -14
s:use	-1 -5 9 17 -13 0 0 -15
s:used	0 -7 0 -3 18 0 0 -8
s:utility	0 -3 0 11 0 0 0 -5
s:valid	0 -4 4 -11 -7 0 0 18
s:value	9 -3 0 -1 0 0 0 0
s:very	-5 -7 0 -1 0 0 0 15
s:vice	0 -2 0 12 0 0 0 -4
s:video	-2 -16 0 31 -12 4 0 -9
s:visit	0 -23 0 33 -4 0 0 -2
s:visitor	0 -5 0 8 0 0 0 0
s:voice	0 19 0 -16 0 0 0 -2
s:void	0 -4 0 -6 14 0 5 -11
s:vote	-5 -13 -4 -8 33 -4 -5 -17
s:voted	0 -5 0 0 8 3 0 -9
s:wait	0 23 0 0 -11 0 7 -24
s:waive	0 -12 9 7 -9 0 0 0
s:walkout	0 -6 0 14 0 0 0 -4
s:want	0 4 0 9 -12 -2 12 -12
s:wap	0 1 0 6 0 0 0 -9
s:war	0 -7 0 0 -4 0 0 12
s:warn	0 17 0 -7 3 0 0 -16
s:was	-7 -10 -20 5 -11 -4 9 15
s:water	0 -1 -5 8 6 0 0 -10
s:way	0 -5 0 -4 0 0 13 2
s:we	-10 -11 5 5 1 0 0 -1
s:we'll	0 -4 0 14 -13 0 0 3
s:we're	0 8 0 -6 0 0 0 0
s:weather	0 0 0 -6 0 0 0 9
s:webinar	0 -3 0 12 -5 0 0 0
s:week	-6 -23 7 10 4 9 -4 -1
s:weekend	0 15 0 -2 0 0 0 -11
s:weekly	0 -1 0 -14 0 0 0 18
s:were	-12 -1 10 11 -7 4 -8 -11
s:what	6 11 0 -12 -1 -8 -18 7
s:wheat	0 13 0 2 -5 0 0 -14
s:when	-5 0 1 -2 -13 2 1 9
s:where	0 -2 0 8 -9 3 -3 0
s:wherea	0 -3 0 9 0 0 0 -3
s:whether	0 -14 0 -12 9 0 0 17
s:which	-1 -9 0 -4 1 8 0 7
s:who	-1 -6 0 9 -4 -4 -1 1
s:whoever	0 0 0 11 -6 0 0 -5
s:whole	0 3 -7 -7 1 0 0 9
s:whose	1 7 0 -12 3 0 3 0
s:will	-1 3 -13 10 -5 -23 -13 5
s:win	0 -4 0 12 0 0 0 -6
s:window	0 -13 0 -1 14 0 5 -14
s:wine	-1 -11 11 -8 0 0 0 14
s:winter	0 -3 0 16 -5 0 0 -5
s:wire	0 5 0 11 5 0 0 -26
s:with	-9 5 5 1 -16 -2 5 2
s:within	-2 -3 0 0 -2 0 0 11
s:without	-5 11 6 -6 -14 3 -5 2
s:wool	0 19 0 -11 0 0 0 -6
s:word	3 -1 0 -19 7 0 0 14
s:work	0 -9 0 11 -3 0 0 -1
s:worker	0 -2 0 18 -5 0 -6 -1
s:working	0 -2 0 16 -1 0 0 -9
s:world	0 16 -7 -21 13 0 0 0
s:worldwide	-5 10 0 0 0 0 0 -5
s:worth	0 23 -13 -10 0 0 0 -8
s:would	1 0 -21 -6 -3 8 10 2
s:write	1 -13 3 0 13 0 -7 2
s:wrong	0 12 0 -9 0 0 0 -3
s:yard	0 -3 0 10 0 0 0 -5
s:yarn	0 -13 0 3 -5 0 3 8
s:year	6 -3 -9 -15 5 0 4 7
s:yes	0 -4 0 -8 1 0 0 15
s:yet	0 -20 -1 -3 19 -3 0 5
s:you	-1 -8 0 14 2 0 -5 -3
s:young	0 0 0 11 0 0 0 -12
s:your	0 -32 9 13 -4 -8 -4 18
s:ytterbium	14 -6 0 -6 0 0 0 0
s:zero	0 11 0 0 -4 0 0 -7
s:·	0 -14 0 19 -6 0 0 0
s:—	0 -6 11 -12 4 0 0 10
s:•	-7 8 4 1 -14 0 4 -3
sa:!	0 -17 0 19 0 0 0 -1
sa:"	0 -8 -6 14 -15 -7 -3 7
sa:" ,	-4 12 0 2 0 0 0 -7
sa:" and	7 -7 0 13 -4 0 0 -6
sa:" reciprocal	0 11 0 -5 0 0 0 -4
sa:" tariff	0 11 0 -9 0 0 0 0
sa:'	0 -5 6 2 1 0 4 -10
sa:'s	6 -8 0 -12 5 12 0 4
sa:'s <level>	0 -7 0 -3 -5 0 0 18
sa:'s <person>	0 -6 0 -6 11 2 0 0
sa:'s been	0 -8 0 -6 0 0 0 13
sa:'s commerce	-3 -7 0 13 0 0 0 0
sa:'s duty	0 -16 0 6 0 0 0 10
sa:'s new	0 8 4 -9 0 0 0 0
sa:'s parliament	0 0 0 -8 8 0 0 0
sa:'s trade	0 13 0 -4 0 0 0 -6
sa:) .	0 0 0 0 9 0 0 -7
sa:,	-5 -15 -12 15 -5 2 -5 7
sa:, <day-today>	0 -7 0 -7 -2 0 0 17
sa:, <level>	0 -4 -1 -4 -1 0 8 8
sa:, <name>	3 -6 -2 0 0 -1 18 -10
sa:, <office>	0 -4 0 9 -3 0 0 0
sa:, <quality>	0 6 0 -16 0 0 0 13
sa:, <seat>	0 -2 0 -17 0 0 0 22
sa:, <span>	0 -8 0 -7 -1 0 0 19
sa:, a	-5 -5 10 0 0 8 -3 -2
sa:, after	0 -11 0 19 -5 0 0 0
sa:, against	0 -10 0 7 0 0 0 2
sa:, and	0 -11 -1 -11 4 -4 -7 23
sa:, as	1 15 0 -5 -2 -2 -1 -1
sa:, at	0 2 8 5 1 0 -2 -20
sa:, be	0 0 0 -13 0 0 0 13
sa:, both	-1 -14 0 13 -13 0 0 10
sa:, by	0 -11 0 18 0 0 0 -6
sa:, coffee	0 -11 0 8 0 0 0 1
sa:, down	0 5 0 -13 0 0 0 9
sa:, end	0 -9 0 11 0 0 0 0
sa:, failing	0 25 0 -16 -1 0 0 -6
sa:, from	0 10 -2 -22 8 0 0 10
sa:, germanium	17 -2 0 -2 -1 0 0 -10
sa:, had	0 -9 0 12 0 0 0 0
sa:, he	1 10 0 -8 -5 0 0 2
sa:, his	0 -14 0 1 0 0 3 3
sa:, i	0 14 0 -5 -2 0 0 -6
sa:, if	-2 1 0 -15 -9 0 4 18
sa:, in	-5 -2 0 13 -8 0 2 -3
sa:, is	0 -17 0 5 -1 0 0 11
sa:, it	0 -11 0 -5 -3 0 -1 24
sa:, its	0 -13 0 2 0 0 5 0
sa:, leave	0 -4 0 -2 0 0 0 9
sa:, make	0 -3 0 13 0 0 0 -6
sa:, mr	4 0 0 -11 1 0 12 -9
sa:, not	0 8 0 0 -6 0 0 0
sa:, now	0 -3 0 27 0 0 0 -25
sa:, of	0 -10 0 0 0 0 0 9
sa:, one	0 11 0 -10 2 6 0 -10
sa:, or	0 -6 0 -12 15 0 1 2
sa:, provided	0 11 0 -16 0 0 0 8
sa:, she	0 -10 0 1 0 0 1 5
sa:, should	0 0 0 11 0 0 0 -10
sa:, sign	0 -5 0 14 0 0 0 -8
sa:, since	0 19 0 -23 -3 0 0 5
sa:, so	-2 -1 0 -5 15 6 0 -9
sa:, that	0 -19 0 -2 5 0 0 18
sa:, the	7 -1 2 -1 1 0 -12 -2
sa:, their	0 -14 0 5 0 0 0 2
sa:, they	0 5 0 -11 0 0 -1 8
sa:, three	0 7 0 -10 0 0 0 3
sa:, to	0 -15 1 17 -17 -1 6 0
sa:, under	0 13 0 4 -6 2 0 -20
sa:, unless	-3 21 -2 -18 -12 0 -1 5
sa:, up	0 10 0 -2 -2 0 0 -4
sa:, was	0 -13 0 13 0 0 0 0
sa:, we	0 0 0 -11 10 5 0 -4
sa:, when	-2 5 -7 0 -9 2 2 1
sa:, where	0 0 0 9 0 0 0 -8
sa:, which	0 0 0 -2 8 0 -11 2
sa:, will	1 -9 -4 4 -3 0 0 6
sa:, with	2 -11 2 18 -17 0 -6 1
sa:, without	0 -9 0 16 0 0 0 -6
sa:-	1 -6 9 8 1 0 2 -16
sa:- <name>	0 -8 0 9 0 0 0 1
sa:.	-11 -3 -2 15 2 -5 -8 0
sa:. <number>	2 10 0 -8 0 0 0 -3
sa:. m	-5 -11 8 -8 4 0 0 11
sa::	0 9 6 -1 4 -15 0 -13
sa:: <level>	0 23 0 -18 -13 0 0 6
sa:: <name>	0 6 0 1 -13 0 0 2
sa:: <person>	0 -1 0 11 -3 0 0 -2
sa:: a	0 -1 0 3 8 0 0 -11
sa:: the	2 3 8 -1 4 0 2 -17
sa:: what	0 -4 0 13 0 0 0 -4
sa:; <level>	0 0 0 10 -10 0 0 0
sa:; <quality>	0 -10 0 10 0 0 0 0
sa:; it	0 -16 0 15 -1 5 0 -3
sa:; soybean	0 0 0 -9 0 0 0 11
sa:; that	0 -1 0 10 -1 0 0 -5
sa:; the	-1 -3 0 -3 13 0 -2 0
sa:; until	0 6 0 -12 7 0 -3 5
sa:<agent>	-4 1 -11 4 8 8 -19 -9
sa:<day-ahead>	-25 -16 -8 46 -19 -1 4 -17
sa:<day-ahead> ,	-4 9 0 0 -10 0 -1 0
sa:<day-ahead> .	-6 -6 0 11 -18 1 -5 4
sa:<day-gone>	10 1 -2 9 -4 -1 -11 -10
sa:<day-gone> ,	3 7 -3 -11 -3 0 0 7
sa:<day-gone> .	0 -22 1 12 0 -2 -3 7
sa:<day-today>	0 -12 5 0 -5 -1 -1 14
sa:<day-today> .	0 -11 -3 9 0 0 -1 0
sa:<day-today> :	0 -5 11 -4 0 0 0 0
sa:<duty>	-9 2 0 -7 17 -2 -6 -2
sa:<gate>	-7 0 2 -15 23 8 -1 -5
sa:<goods-amount>	-1 0 0 25 -8 0 0 -11
sa:<goods-amount> in	0 -3 0 13 -1 0 0 -3
sa:<goods>	2 15 0 -10 7 -33 -2 -2
sa:<level-noun>	-13 -5 -10 10 -2 -3 -10 7
sa:<level>	-15 4 -13 14 2 -25 4 -9
sa:<level> (	0 14 0 -20 0 0 0 10
sa:<level> )	0 0 0 -9 -7 0 0 16
sa:<level> ,	-3 -9 -3 1 11 0 1 1
sa:<level> .	-9 7 -12 14 -18 -7 -4 -2
sa:<level> ;	0 4 0 -17 -1 0 0 17
sa:<level> and	0 -8 0 -6 2 0 -1 18
sa:<level> apply	0 19 0 -9 -10 0 0 0
sa:<level> as	0 0 0 -2 10 0 -2 -1
sa:<level> at	0 -18 0 1 0 0 0 13
sa:<level> for	0 7 0 5 0 0 0 -14
sa:<level> from	0 -9 0 4 12 0 0 -2
sa:<level> in	0 9 0 -5 3 0 0 -6
sa:<level> is	0 0 0 -1 0 0 11 -12
sa:<level> more	0 0 0 7 0 0 0 -11
sa:<level> now	0 2 2 -13 0 0 0 4
sa:<level> of	7 -9 0 11 -5 0 0 -5
sa:<level> on	-7 -5 -7 12 1 0 0 0
sa:<level> under	0 2 0 5 0 0 0 -10
sa:<level> unless	0 12 0 -6 0 0 0 -5
sa:<money>	0 -1 -13 16 7 4 0 -21
sa:<money> ,	0 -5 0 15 0 0 0 -9
sa:<month-ahead>	0 -5 0 12 -2 0 0 -3
sa:<month-ahead> ,	0 0 0 8 0 0 0 -6
sa:<month-gone>	2 -12 4 1 0 0 0 6
sa:<month-gone> ,	0 0 0 -8 -2 0 0 12
sa:<month-today>	0 -9 0 5 0 0 0 6
sa:<name>	1 1 1 -6 -11 8 12 -5
sa:<name> 's	7 1 4 -11 -1 0 1 0
sa:<name> ,	0 -5 0 19 -4 0 0 -15
sa:<name> .	0 -33 10 16 16 4 0 -14
sa:<name> <level>	0 1 0 8 -3 0 0 -8
sa:<name> and	-2 -7 -9 4 3 6 -1 0
sa:<name> are	0 0 0 -16 -1 0 10 7
sa:<name> buy	0 0 0 -9 10 0 0 0
sa:<name> by	0 -3 0 10 0 0 0 -5
sa:<name> charge	0 -6 0 7 -9 0 0 8
sa:<name> expire	0 0 0 -7 0 0 0 10
sa:<name> has	0 -3 0 13 -3 0 -6 0
sa:<name> have	0 -9 0 16 0 0 0 -6
sa:<name> last	0 1 0 -10 10 0 0 0
sa:<name> may	0 16 0 -12 -1 0 -1 0
sa:<name> pay	0 1 12 -18 0 0 0 4
sa:<name> take	0 8 0 -9 0 0 0 0
sa:<name> tariff	0 14 0 -17 -1 0 0 5
sa:<name> was	0 -11 0 12 0 0 0 0
sa:<name> will	0 8 0 -12 6 0 3 -8
sa:<name> without	0 15 0 -5 0 0 0 -8
sa:<name> would	0 -5 0 12 0 0 8 -23
sa:<not>	-2 2 19 -4 -19 -19 0 9
sa:<number>	-1 -6 1 11 8 -21 -2 -10
sa:<number> )	1 -11 -1 11 -6 0 0 0
sa:<number> ,	-6 7 0 -9 -15 0 0 15
sa:<number> .	-9 3 -9 0 2 -4 0 0
sa:<number> :	0 0 6 -10 20 0 0 -12
sa:<number> <span>	0 -15 0 17 0 0 0 -1
sa:<number> and	-2 14 0 -11 -6 0 -2 4
sa:<number> apply	0 -10 0 -1 -2 0 0 16
sa:<number> are	0 -2 0 -5 0 0 0 9
sa:<number> from	0 0 0 7 0 0 0 -9
sa:<number> if	0 -13 0 16 0 0 0 0
sa:<number> is	0 9 0 -14 5 0 0 0
sa:<number> million	0 -2 0 10 -2 0 0 -2
sa:<number> notice	11 0 0 -4 0 0 0 -4
sa:<number> p	-4 -4 8 -8 0 0 0 6
sa:<number> th	7 -2 0 -13 11 0 0 0
sa:<number> to	0 -14 0 12 2 0 4 -6
sa:<office> 's	0 -9 0 11 0 0 0 0
sa:<office> .	0 22 0 -21 0 0 0 1
sa:<office> on	0 0 0 -10 0 0 0 10
sa:<office> say	0 -3 0 -6 9 0 0 3
sa:<organisation>	6 13 0 2 12 -14 -11 -26
sa:<organisation> 's	0 3 0 2 0 0 2 -13
sa:<organisation> .	0 0 0 16 -3 0 0 -12
sa:<organisation> extend	0 14 0 3 -1 0 0 -15
sa:<organisation> had	0 -5 0 13 -1 0 0 -2
sa:<organisation> has	0 -6 0 -2 3 0 -1 8
sa:<organisation> in	4 -5 0 -24 17 0 0 13
sa:<organisation> prolong	0 17 0 0 -1 0 0 -18
sa:<organisation> say	-1 3 12 1 -15 0 -1 -1
sa:<organisation> was	0 9 0 -1 0 0 0 -5
sa:<person>	0 7 -15 -3 0 8 -1 -1
sa:<person> .	0 -10 0 13 -5 0 -4 4
sa:<person> announce	0 7 0 -11 3 0 1 -1
sa:<person> has	0 6 0 -9 -9 7 4 -3
sa:<person> in	0 -10 0 19 -5 0 0 0
sa:<person> post	0 -4 0 -4 9 0 0 0
sa:<person> say	2 -6 0 -6 3 0 -2 10
sa:<person> sign	0 -7 0 16 -1 0 0 -5
sa:<person> tell	0 11 -3 -17 -1 1 0 6
sa:<person> warn	0 -10 0 4 7 0 0 0
sa:<person> would	0 13 0 -12 0 0 0 0
sa:<points>	0 1 -1 -13 -10 -4 0 25
sa:<quality>	0 3 12 -9 -1 7 0 -5
sa:<quality> biscuit	0 -10 0 -3 0 0 0 13
sa:<quality> business	0 0 0 -6 0 10 0 0
sa:<quality> custom	0 -3 0 13 0 0 0 -7
sa:<quality> duty	0 17 0 -1 -3 0 0 -15
sa:<quality> foreign	0 -4 0 9 0 0 0 -1
sa:<quality> good	-1 10 -1 -5 -13 0 -3 6
sa:<quality> ministry	0 0 0 -11 1 0 0 11
sa:<quality> oil	0 8 0 -12 9 0 0 -4
sa:<quality> olive	0 0 0 7 0 0 0 -9
sa:<quality> one	-6 0 0 -7 13 0 0 3
sa:<quality> owner	0 -1 0 -6 0 10 0 0
sa:<quality> rare	9 -6 0 -2 0 0 0 0
sa:<quality> ship	-1 -7 4 -5 12 0 0 -3
sa:<quality> side	0 -8 4 -13 -5 0 5 15
sa:<quality> tractor	0 -10 0 6 4 0 0 0
sa:<quality> trade	8 -1 0 -13 0 0 0 7
sa:<quality> tyre	0 -2 0 -9 0 0 2 9
sa:<seat>	-7 -1 -10 -1 -10 1 7 14
sa:<seat> 's	0 -5 0 -2 0 0 0 10
sa:<seat> ,	0 -1 0 14 -7 0 0 -3
sa:<seat> .	0 11 0 6 -20 0 0 -8
sa:<seat> has	0 -9 0 11 1 0 2 -8
sa:<seat> on	0 10 0 -15 9 0 0 -4
sa:<seat> time	0 0 0 -26 0 0 0 28
sa:<span>	-11 3 -5 9 -13 -8 -5 3
sa:<span> .	0 12 -5 -2 4 -1 -5 -9
sa:<span> after	0 1 0 8 -5 0 0 -6
sa:<span> before	0 -10 0 11 3 0 0 -7
sa:<span> earlier	0 -5 0 16 -3 0 0 -3
sa:<span> end	0 -11 0 6 0 0 0 5
sa:<span> from	0 -11 0 11 0 0 0 0
sa:<span> in	0 -8 0 0 0 0 0 7
sa:<span> later	0 -12 0 9 0 0 0 2
sa:<span> more	0 -7 0 -13 0 0 0 19
sa:<span> of	0 -4 0 -1 -1 0 0 11
sa:<taker>	3 -20 0 6 3 0 0 9
sa:<v-agree>	-4 -1 -8 8 -21 2 3 5
sa:<v-bear>	0 14 -1 0 -6 -1 -7 -5
sa:<v-begin>	-3 -5 5 11 -10 -1 -8 -1
sa:<v-buy>	-4 -14 -1 23 1 4 0 -12
sa:<v-deny>	4 -14 0 0 -2 0 3 5
sa:<v-impose>	-4 -8 -3 13 -11 -4 4 3
sa:<v-propose>	0 -5 -7 4 12 -10 18 -16
sa:<v-return>	-1 -3 -2 0 -4 0 -10 16
sa:<v-say>	10 -1 -4 -1 1 -8 0 0
sa:<v-sell>	7 -14 0 -10 13 18 -10 -12
sa:<v-stay>	3 4 3 2 -18 5 -6 -1
sa:<v-suspend>	-2 -14 1 16 -33 -3 -11 15
sa:<v-target>	0 6 -1 -4 10 0 -11 -5
sa:<v-up>	-7 3 -1 4 -18 4 3 0
sa:?	0 0 -9 17 -10 -2 -7 -8
sa:a	2 -15 3 10 1 1 6 -6
sa:a <day-gone>	0 -4 0 -4 0 0 0 12
sa:a <level>	0 -6 0 11 0 0 0 0
sa:a <office>	0 -16 0 0 18 0 0 0
sa:a <quality>	5 14 0 -7 0 0 0 -11
sa:a call	0 0 0 -8 0 0 0 9
sa:a decision	0 -12 0 15 -2 0 0 0
sa:a duty	0 8 0 -11 0 0 -1 6
sa:a fee	0 -16 0 4 10 0 0 0
sa:a framework	0 -10 0 16 0 0 0 -4
sa:a further	0 5 0 5 0 1 0 -12
sa:a good	0 11 0 -6 0 0 0 -1
sa:a handshake	0 -1 0 10 0 0 0 -6
sa:a levy	0 -10 0 15 0 0 0 -4
sa:a minute	0 -7 11 -8 0 0 0 5
sa:a pause	0 -9 0 6 0 0 0 2
sa:a period	0 14 0 -8 0 0 0 -3
sa:a quarrel	0 -8 0 6 0 0 4 -2
sa:a rate	0 -7 0 11 0 0 0 -3
sa:a result	0 0 0 -10 0 0 5 5
sa:a separate	3 11 0 0 -1 0 0 -12
sa:a state	0 11 0 -5 -3 0 0 -2
sa:a telephone	5 -2 0 -10 0 0 0 8
sa:a text	0 -1 0 -8 0 0 0 11
sa:a truce	0 4 7 6 -1 0 2 -19
sa:about	11 -10 0 -2 2 6 0 -5
sa:above	7 0 0 -11 0 0 0 4
sa:abroad	3 -14 0 12 0 0 0 0
sa:across	0 -14 0 4 0 0 0 8
sa:additional	0 1 8 2 -12 0 0 0
sa:additional <level>	0 -14 0 8 0 0 0 6
sa:additional duty	0 7 8 0 -9 0 0 -2
sa:admit	0 0 0 0 8 0 0 -9
sa:affiliate	6 -3 0 -14 -1 0 0 9
sa:after	-2 0 -3 25 -26 0 -2 -6
sa:after .	0 -5 0 15 -4 0 0 -4
sa:after <span>	0 3 0 8 0 0 0 -15
sa:after a	0 -7 0 -5 0 0 0 13
sa:after all	0 -6 0 10 -3 0 0 0
sa:after that	0 2 0 11 -1 0 0 -10
sa:after the	0 -12 0 14 0 0 0 0
sa:after which	0 0 0 10 0 0 0 -7
sa:again	0 1 -3 5 -9 -1 -11 6
sa:again ,	0 18 0 -12 -2 0 0 0
sa:again .	1 -8 0 9 -2 0 -9 6
sa:again be	0 14 0 -10 0 0 0 -3
sa:again from	0 0 0 -8 0 0 0 10
sa:agree	-1 -7 0 -9 5 0 5 15
sa:agree .	0 12 0 -14 0 0 0 4
sa:agree by	0 3 0 -8 3 0 0 0
sa:agree on	0 -18 0 11 0 0 3 0
sa:agree to	0 -16 0 16 0 0 0 1
sa:agreement	0 -12 -1 -5 2 -1 5 14
sa:agreement ,	0 0 0 -14 -3 0 3 13
sa:agreement on	0 10 0 -16 0 0 5 3
sa:aircraft	-2 9 0 -2 0 0 0 -1
sa:alive	0 5 0 10 0 0 0 -15
sa:all	-2 -12 0 26 -12 0 -2 -6
sa:all .	0 -11 0 18 -1 0 0 -7
sa:allow a	0 3 0 -9 5 0 0 -1
sa:already	0 15 0 -4 -1 0 0 -10
sa:also	0 -9 0 0 12 0 0 0
sa:an	-1 11 1 -13 -31 5 8 5
sa:an additional	0 -14 0 8 -1 0 0 6
sa:an agreement	0 -10 0 -3 -3 0 6 11
sa:an order	0 -10 0 8 0 0 0 3
sa:and	6 -4 -18 6 -4 -1 -19 9
sa:and ,	0 0 0 -5 0 0 0 10
sa:and <day-ahead>	0 13 0 -9 0 0 0 -4
sa:and <level>	0 -7 0 6 -6 0 -9 16
sa:and <name>	-4 -23 -13 6 3 0 -2 22
sa:and <number>	-1 -10 0 -2 0 0 -2 16
sa:and <person>	-1 13 0 -2 2 0 0 -15
sa:and <span>	0 8 0 2 0 0 0 -14
sa:and a	0 21 0 -15 0 0 0 -1
sa:and another	0 -9 0 9 0 0 0 0
sa:and antimony	14 0 0 -2 0 0 0 -8
sa:and are	0 0 1 8 -3 0 0 -4
sa:and end	0 5 0 8 0 0 0 -16
sa:and for	0 14 0 -17 0 0 0 5
sa:and has	0 5 0 6 -7 3 0 -9
sa:and i	0 -11 0 0 -7 0 0 14
sa:and in	0 -7 0 21 0 0 0 -12
sa:and is	0 -4 2 21 0 0 0 -19
sa:and it	0 -10 0 27 0 0 0 -18
sa:and last	0 8 0 0 0 0 0 -10
sa:and may	0 -5 0 0 9 0 0 0
sa:and mr	0 9 0 -9 0 0 0 0
sa:and must	0 0 0 10 -7 0 0 0
sa:and no	0 14 0 -13 0 0 0 3
sa:and now	0 0 0 14 0 0 0 -11
sa:and on	0 -10 0 -4 -2 0 0 20
sa:and run	0 -7 0 10 0 0 0 -1
sa:and so	-1 0 0 -17 3 0 0 14
sa:and that	0 -16 0 12 1 0 4 -4
sa:and the	0 4 0 0 3 9 -5 -14
sa:and then	0 0 0 -8 0 0 0 12
sa:and they	0 14 0 -9 3 0 0 -10
sa:and those	0 12 0 -12 0 0 0 0
sa:and to	-1 -3 -3 23 -1 0 0 -13
sa:and was	3 -3 0 -12 -2 0 0 17
sa:and will	0 -7 0 14 -7 0 0 0
sa:and without	0 0 0 -5 -1 0 0 11
sa:and would	0 0 0 -7 9 0 0 0
sa:anew	0 -8 0 -12 12 0 0 6
sa:announce .	15 -1 0 -13 9 0 0 -9
sa:announce on	0 15 0 -5 -3 0 0 -4
sa:another	0 -20 0 21 0 0 4 -5
sa:another <number>	0 2 0 9 0 0 0 -12
sa:answer	0 -17 0 21 -9 0 0 3
sa:answer with	0 -17 0 18 0 0 0 0
sa:antimony	17 -2 0 -2 -1 0 0 -10
sa:any	7 0 0 3 -12 0 0 0
sa:app	0 0 0 -11 0 14 0 0
sa:apple	0 4 0 -12 0 0 0 7
sa:apply	-2 2 4 -3 -8 0 -2 10
sa:apply again	0 4 0 -15 0 0 0 13
sa:apply to	0 9 0 -2 -3 0 0 0
sa:are back	0 8 0 -17 -2 0 0 11
sa:are enter	0 -7 0 12 -1 0 0 0
sa:are exempt	0 -2 -7 12 -2 0 0 0
sa:are not	0 -11 0 -2 6 0 0 9
sa:are suspend	-1 1 0 9 -7 0 0 -3
sa:arrangement	0 5 0 -12 3 0 0 3
sa:as	9 9 -1 -2 8 -8 0 -16
sa:as <person>	0 -5 0 9 0 0 0 -1
sa:as before	0 12 0 -22 4 0 0 6
sa:as much	0 3 0 -9 8 0 0 -2
sa:as plan	0 -10 0 17 0 0 0 -8
sa:as the	-7 -7 0 3 -7 -2 8 10
sa:as they	0 4 0 1 4 0 0 -11
sa:ask	0 -10 0 -1 17 0 0 -7
sa:ask for	0 -10 0 5 4 0 0 0
sa:ask the	0 0 0 -12 12 0 0 0
sa:at <level>	-3 10 -1 1 1 0 -4 -6
sa:at <number>	-7 -9 8 10 5 -1 0 -9
sa:at a	0 2 0 -16 1 0 0 12
sa:at all	0 -8 0 9 0 0 0 -2
sa:at the	6 15 0 -17 0 0 0 0
sa:autumn	0 10 0 -17 2 0 0 4
sa:away	3 -13 0 14 0 0 0 -7
sa:back	-6 4 -3 -16 -15 0 -17 32
sa:back ,	0 11 0 -18 0 0 0 5
sa:back .	0 8 0 -22 5 0 -5 9
sa:back at	0 11 0 -1 0 0 0 -9
sa:back to	0 -5 0 13 -16 2 -5 4
sa:bad	0 15 0 -13 0 0 0 0
sa:ban	12 -6 0 -4 -2 9 0 -10
sa:ban on	9 -1 0 0 0 0 0 -7
sa:banana	0 -2 0 -4 -2 0 0 12
sa:bank	0 -5 0 11 -3 0 0 0
sa:battery	4 -9 0 4 0 0 0 0
sa:be	-11 -5 5 -10 0 18 5 0
sa:be <level>	0 -7 0 -3 19 0 0 -4
sa:be back	0 10 0 -4 -1 0 0 0
sa:be charge	0 14 6 -17 -3 0 -1 0
sa:be due	0 -14 0 9 0 0 4 0
sa:be extend	0 -9 0 1 5 0 0 0
sa:be in	0 0 0 12 -10 0 0 0
sa:be put	0 0 0 -3 0 8 0 0
sa:be renewed	0 -5 6 7 0 0 0 -9
sa:bear	0 0 0 8 0 0 0 -7
sa:bear <level>	0 -5 0 15 0 0 0 -9
sa:became	0 -11 0 23 0 0 0 -13
sa:because	0 8 0 10 -11 0 0 -9
sa:because of	0 21 0 -14 -2 0 0 -2
sa:because the	0 -7 0 19 0 0 0 -12
sa:become	0 4 0 -20 4 0 7 2
sa:become <level>	0 3 0 -12 0 0 11 -2
sa:beef	0 -5 0 14 0 0 0 -7
sa:been	0 -2 -7 -2 -5 0 0 11
sa:been <level>	0 -16 0 15 0 0 0 0
sa:been charge	0 -4 0 13 0 0 0 -9
sa:beer	0 4 0 4 0 0 0 -12
sa:before	-1 0 -4 -2 -14 2 5 8
sa:before <day-ahead>	0 6 0 8 -12 0 0 -5
sa:before their	0 0 0 -16 0 0 0 17
sa:begin	-1 18 -2 11 -7 0 -1 -18
sa:begin .	0 16 0 15 -9 0 0 -23
sa:begin :	0 12 0 -7 -4 0 0 0
sa:begin to	0 -3 0 10 -2 0 0 0
sa:believe	2 7 0 -10 0 0 0 0
sa:beside	0 0 0 10 0 0 0 -8
sa:better	7 -6 0 -10 0 0 0 10
sa:between	2 -11 0 -1 3 4 0 1
sa:between the	4 -11 0 -12 11 0 2 3
sa:bid	0 0 0 12 -8 0 0 0
sa:biscuit	0 -10 0 -3 0 0 0 13
sa:book	0 4 0 -11 0 0 0 7
sa:border .	0 6 0 -9 0 0 0 1
sa:both	-6 0 -2 -4 -4 -2 9 6
sa:both .	0 10 0 -3 -2 0 0 -3
sa:both at	0 -2 0 -7 0 0 0 11
sa:both country	0 -14 0 2 5 0 -1 6
sa:both duty	0 -14 0 12 0 0 0 1
sa:both government	0 11 0 -7 0 0 0 -2
sa:both side	0 5 0 15 0 0 -3 -16
sa:box	0 -8 0 10 6 0 0 -12
sa:branded	0 11 0 -9 0 0 0 0
sa:busan	0 -6 0 17 -3 0 0 -8
sa:business	0 -4 0 -10 -5 20 0 -1
sa:business .	0 0 0 -6 0 9 0 0
sa:but	-4 -8 0 2 0 0 0 10
sa:but <name>	0 -7 0 0 0 0 0 10
sa:buyer	0 -7 0 -3 10 0 0 0
sa:buyer of	0 -6 0 -4 11 0 0 0
sa:by	-8 3 -17 13 -12 0 2 -3
sa:by <day-ahead>	0 9 -4 0 -2 0 0 0
sa:by <level>	0 -20 0 23 0 0 0 0
sa:by <name>	0 3 0 0 -9 0 0 4
sa:by <number>	0 -8 0 19 -9 0 0 0
sa:by <person>	0 0 0 -10 8 0 0 4
sa:by <points>	0 -13 0 3 0 0 0 8
sa:by <span>	0 -6 0 7 -5 0 0 1
sa:by both	0 12 0 -11 0 0 4 -7
sa:by law	0 12 0 0 0 0 0 -12
sa:by the	0 -8 0 14 -11 0 0 3
sa:by then	0 3 0 -17 10 0 0 2
sa:cabinet	0 11 0 0 1 0 0 -14
sa:calendar	0 -2 0 -8 0 0 0 12
sa:call	4 -25 0 14 1 0 0 1
sa:call "	0 -1 0 11 0 0 0 -7
sa:call with	0 4 0 -21 0 0 0 17
sa:can	-2 9 0 -12 12 6 -1 -12
sa:can be	-1 9 0 0 -5 7 0 -10
sa:cannot	0 0 9 -7 0 0 0 -1
sa:car	0 11 0 -4 -4 0 0 -1
sa:cease	0 -17 0 15 -4 0 0 6
sa:cease to	0 -15 0 14 0 0 0 0
sa:certain	0 -10 7 4 2 0 0 -5
sa:change	0 -22 0 24 -6 0 0 0
sa:charge	-4 -6 7 -6 7 -1 0 7
sa:charge .	0 -8 8 6 -1 0 5 -12
sa:charge <number>	0 -9 0 -4 -3 0 0 17
sa:charge a	0 -4 0 11 0 0 0 -5
sa:charge on	0 9 0 -10 0 0 0 1
sa:charge since	0 -8 0 6 0 0 0 0
sa:charge the	0 -5 0 -9 7 0 0 7
sa:cheese	0 -10 0 -1 -1 0 6 6
sa:chip	-1 -9 0 5 1 0 0 5
sa:chip ,	0 -2 0 -7 0 0 0 11
sa:client	0 -11 0 15 0 0 0 -1
sa:close	0 0 0 -22 13 0 6 4
sa:close .	0 1 0 -23 15 0 0 5
sa:closed	0 0 0 -6 9 0 0 0
sa:coffee	0 -11 0 1 -3 0 0 13
sa:coffee and	0 0 0 -13 0 0 0 13
sa:collect	0 1 0 3 7 0 0 -12
sa:column	0 0 0 -5 -3 0 0 11
sa:come	0 -14 12 -1 0 0 -8 10
sa:come back	0 -12 0 0 5 0 -4 10
sa:come into	0 0 12 -1 0 0 0 -8
sa:come to	1 -13 1 6 -2 0 0 0
sa:commission	0 -9 0 6 0 0 0 2
sa:complete	0 -6 0 11 -1 0 0 0
sa:concentrate	0 0 -1 -15 0 0 0 18
sa:condition	0 13 0 -10 0 0 0 0
sa:confirm	0 -8 0 0 0 0 0 10
sa:consent	0 0 0 -4 -6 0 0 13
sa:consider	0 0 0 -12 0 0 0 13
sa:continue for	0 5 0 -10 0 0 0 5
sa:contract	0 -4 0 13 -3 0 0 -4
sa:control	5 1 0 4 -2 0 0 -10
sa:copper	0 0 0 -9 1 0 0 6
sa:cost	0 -17 0 15 0 0 0 2
sa:cost <level>	0 -10 0 6 0 0 0 3
sa:cotton	0 22 0 -7 -5 0 0 -7
sa:could	0 8 0 -1 -7 0 10 -8
sa:country will	0 -7 0 -8 4 0 0 9
sa:custom	0 13 5 -1 0 0 -1 -13
sa:custom house	0 13 0 -1 0 0 0 -9
sa:customer	0 -11 0 9 0 0 0 0
sa:date	7 -21 0 0 -6 -1 2 16
sa:day	-3 0 5 -18 1 0 17 -1
sa:day ,	3 -15 0 -1 0 0 0 7
sa:day .	0 19 0 -7 -7 0 5 -10
sa:deadline	0 -2 0 12 -20 0 0 6
sa:deal	-5 4 0 0 7 8 0 -16
sa:deal .	0 9 0 -10 -2 0 4 0
sa:deal for	0 -11 0 11 0 0 0 0
sa:dearer	0 10 0 -5 0 0 0 -2
sa:decide	2 -5 0 7 -10 0 6 -4
sa:decided	3 -8 0 -1 0 0 0 9
sa:decision	0 -10 0 4 -4 0 0 10
sa:decree	0 0 0 -13 0 0 0 13
sa:decree of	0 -2 0 -5 0 0 0 11
sa:delegation	0 -2 0 9 0 0 0 -4
sa:desk	0 -3 0 -4 17 0 0 -9
sa:desk )	0 0 0 -8 9 0 0 0
sa:did	0 10 0 5 0 0 0 -17
sa:did in	0 7 0 1 4 0 0 -12
sa:difference	0 -7 0 10 0 0 0 0
sa:dispute	0 -9 0 -10 3 0 13 0
sa:dispute over	0 -6 0 -7 4 0 13 -6
sa:do	5 11 -1 -16 0 0 0 4
sa:do with	0 9 0 -9 0 0 0 0
sa:doe	-2 -4 0 0 0 0 0 12
sa:done	0 5 0 -5 6 0 5 -14
sa:door	0 -3 0 -7 0 0 0 10
sa:down from	0 10 0 -14 0 0 0 5
sa:down to	0 5 0 0 2 0 0 -10
sa:draft	0 10 0 -18 -5 0 12 0
sa:due	0 10 5 0 -9 0 9 -19
sa:due .	0 -2 0 8 0 0 11 -14
sa:during the	0 -2 0 9 0 0 0 -4
sa:duty	-14 7 12 -6 -7 -7 -8 7
sa:duty .	0 19 6 -1 -10 0 0 -17
sa:duty fall	0 7 0 -2 -2 0 0 0
sa:duty for	0 10 0 -7 0 0 0 0
sa:duty if	0 -8 0 11 0 0 0 0
sa:duty on	-3 -6 0 -2 0 0 -3 17
sa:duty to	0 -12 0 10 0 0 7 -6
sa:duty which	0 7 0 -15 0 0 0 6
sa:each	0 0 0 15 0 0 -2 -16
sa:each of	0 -3 0 13 -2 0 0 -2
sa:earlier .	0 9 0 -4 -4 0 0 0
sa:early .	0 0 0 10 0 0 0 -7
sa:earth .	-9 6 0 0 0 0 0 3
sa:economy	0 0 0 12 0 0 0 -9
sa:effect	1 6 0 -10 1 0 2 -4
sa:effect .	2 12 0 -10 0 0 0 -1
sa:effect on	0 3 0 -11 7 0 3 -2
sa:either	3 6 0 1 -10 0 0 -3
sa:emergency law	0 -2 0 8 -1 0 0 0
sa:emergency tariff	0 7 0 -15 9 0 0 0
sa:end	0 5 8 -15 -35 -6 0 17
sa:end ,	0 -9 0 -12 0 0 0 21
sa:end .	1 -12 9 -45 -17 0 0 49
sa:end in	0 8 -7 0 0 0 0 0
sa:end of	2 9 0 -11 -4 0 4 -2
sa:end on	0 12 0 7 -3 0 0 -17
sa:end the	0 11 0 -6 0 0 0 -7
sa:enough	0 2 0 -12 0 0 0 9
sa:enter	3 5 -10 5 0 0 0 -12
sa:enter <name>	4 3 0 -10 0 0 0 0
sa:enter before	0 4 0 6 -11 0 0 -1
sa:escape	0 11 0 -4 -5 0 0 0
sa:evening	3 -1 0 14 2 0 0 -16
sa:evening ,	5 -6 0 13 0 0 0 -12
sa:evening .	0 0 0 3 5 0 0 -9
sa:ever	0 0 0 -10 6 4 0 0
sa:every	0 0 12 1 -6 0 0 -11
sa:everything	0 4 0 -11 -3 0 0 13
sa:exclusion	6 -14 25 -20 -3 0 4 -10
sa:exempt	0 1 -12 12 -4 0 0 0
sa:exemption	-1 15 10 -15 -4 0 0 -10
sa:expect	0 -14 0 3 -9 0 -8 20
sa:expire	0 8 5 -16 -4 0 0 7
sa:expire ,	0 0 0 -13 0 0 0 16
sa:explain	0 0 0 14 0 0 0 -13
sa:export	6 -7 -1 21 -17 0 0 -6
sa:export of	0 1 0 12 -5 0 0 -8
sa:extend .	0 -15 0 3 9 0 0 0
sa:extend by	0 0 0 10 -1 0 0 -7
sa:extend it	0 20 0 0 -1 0 0 -15
sa:extend their	0 0 0 -11 0 0 0 11
sa:extension .	0 0 0 14 0 0 0 -11
sa:extension of	0 0 0 -13 6 0 7 1
sa:extra	0 -2 0 8 6 0 0 -10
sa:fact	0 -5 0 8 0 0 0 0
sa:fact sheet	0 -2 0 10 0 0 0 -3
sa:failing	0 25 0 -15 -2 0 0 -6
sa:far	0 -10 0 0 9 0 0 0
sa:fare	0 -10 0 22 0 0 0 -11
sa:farm	0 -5 0 17 0 0 -5 -4
sa:farm good	0 -8 0 11 0 0 0 0
sa:fear	0 7 0 -11 0 0 0 4
sa:fee	-6 -22 -2 5 35 0 0 -18
sa:fee .	0 -4 -6 6 16 0 0 -7
sa:fentanyl	0 -5 0 -4 -8 0 0 18
sa:fertiliser	0 -9 0 11 0 0 0 0
sa:fight	0 0 0 -8 9 0 0 0
sa:finance	0 14 0 -17 4 0 0 -1
sa:find	0 8 0 -14 0 0 5 1
sa:fine	0 0 0 10 -3 0 0 -1
sa:finish	0 7 0 -12 0 0 0 5
sa:firm	0 -14 0 14 0 0 0 2
sa:first	0 -9 0 8 0 0 0 0
sa:fish	0 -6 0 11 -1 0 0 0
sa:five	0 -4 0 -7 -1 0 0 14
sa:five hour	0 0 0 -10 0 0 0 10
sa:flour	0 0 0 22 0 0 0 -19
sa:follow .	7 -6 0 0 8 0 0 -10
sa:following	5 0 0 -19 9 0 0 4
sa:for	-8 2 11 -7 13 -13 7 -9
sa:for <level>	0 -8 0 15 0 0 0 -4
sa:for <name>	2 12 0 -1 -4 0 0 -8
sa:for <number>	2 7 3 -18 6 0 0 0
sa:for <quality>	3 -14 11 -4 0 0 0 2
sa:for <seat>	0 -8 0 11 -1 0 0 0
sa:for <span>	-10 10 0 -2 4 0 -2 -3
sa:for a	0 10 0 -5 7 0 0 -8
sa:for call	0 -12 0 11 0 0 0 0
sa:for good	0 -13 0 3 2 0 2 0
sa:for longer	0 -5 0 -6 0 0 0 12
sa:for rare	0 -9 0 0 0 0 0 8
sa:for the	-1 9 -9 -1 -18 0 6 3
sa:for which	0 -5 0 -11 8 0 0 7
sa:foreign	0 -10 0 15 -2 0 0 -4
sa:forward	0 -3 0 -6 0 0 0 12
sa:four	0 0 0 14 -2 0 0 -9
sa:fourth	0 0 0 13 0 0 0 -8
sa:fourth round	0 0 0 11 0 0 0 -8
sa:free	0 6 5 -8 7 0 -1 -9
sa:freeze	0 -5 0 -9 0 0 0 15
sa:from	-4 -5 6 3 8 -8 -11 3
sa:from <day-ahead>	0 -33 -3 29 -13 0 0 14
sa:from <level>	0 19 -1 -19 4 0 0 0
sa:from <name>	-1 0 12 -6 10 0 0 -11
sa:from <number>	0 1 0 -7 11 0 0 -1
sa:from a	0 -8 0 -5 0 0 0 13
sa:from that	0 9 0 -1 0 0 0 -4
sa:full	0 14 0 -12 4 0 0 -4
sa:further	-1 10 0 2 -2 1 0 -8
sa:gallium	19 -3 0 -3 -1 0 0 -12
sa:gallium ,	17 -2 0 -2 -1 0 0 -10
sa:geneva	0 -3 0 -1 0 0 0 10
sa:geneva .	0 -1 0 9 0 0 0 -3
sa:germanium	17 -2 0 -2 -1 0 0 -10
sa:germanium and	14 0 0 -2 0 0 0 -8
sa:get	0 13 0 -8 1 0 0 -4
sa:give	0 -17 0 11 0 0 0 1
sa:given	0 0 0 -9 -7 7 0 8
sa:glove	0 -5 0 -3 0 0 0 10
sa:go ,	0 -9 -1 4 0 0 0 4
sa:go ahead	0 11 0 -11 0 0 0 0
sa:go back	0 -8 0 23 -16 0 -5 0
sa:go down	0 7 0 8 -7 0 0 -11
sa:go to	0 -9 0 -6 18 4 -3 0
sa:go up	0 13 0 0 -7 0 0 -10
sa:go well	0 10 0 -5 0 0 0 -4
sa:god	0 0 0 10 -8 0 0 -1
sa:gold	3 4 0 -9 4 0 0 -6
sa:good	-5 3 0 14 -22 -1 0 -7
sa:good is	0 9 0 -8 0 0 0 0
sa:good of	0 -15 0 23 -2 0 0 -1
sa:good pay	0 -12 0 7 0 0 0 6
sa:good until	0 0 0 11 0 0 0 -9
sa:government	0 9 0 -15 -7 0 0 13
sa:had	-6 -7 -3 13 -22 -3 -6 12
sa:had announce	0 -8 0 15 0 0 0 -4
sa:had been	0 -10 0 2 0 0 0 8
sa:had go	0 -2 0 9 0 0 0 -4
sa:had put	0 -7 0 14 0 0 0 -2
sa:half of	0 -14 0 -3 0 0 0 19
sa:halifax	0 -8 0 13 0 0 0 -2
sa:ham	0 -9 0 7 0 0 0 1
sa:handshake	0 -1 0 10 0 0 0 -7
sa:harbour	0 0 0 -7 9 0 0 0
sa:has	1 2 -7 5 -2 4 3 -14
sa:has a	0 0 0 13 0 0 -5 -10
sa:has announce	0 0 0 -7 12 0 -1 0
sa:has been	-1 0 0 -4 -11 2 6 4
sa:has not	0 11 0 -1 0 0 0 -3
sa:has to	0 0 0 15 -9 0 0 -2
sa:have	0 1 0 -2 -17 1 10 4
sa:have a	0 0 0 -12 -2 0 15 0
sa:have agree	0 -9 0 11 0 0 0 0
sa:have pay	0 -6 0 9 0 0 0 0
sa:having	0 -9 0 4 0 0 5 -1
sa:he	0 1 0 -4 -1 -4 -4 13
sa:he had	0 0 0 -8 0 0 0 13
sa:he hope	0 0 0 -9 11 0 0 0
sa:he tell	0 -8 0 0 0 0 0 9
sa:he was	0 -8 0 15 -2 0 0 0
sa:he would	0 1 0 -14 2 0 0 12
sa:health	0 -2 0 15 0 0 0 -11
sa:hear	0 -13 0 -7 16 0 0 1
sa:hearing	0 -5 0 -9 18 0 0 0
sa:here .	0 -9 0 10 0 0 0 0
sa:higher	0 2 0 -12 0 0 0 9
sa:higher rate	0 -6 0 -7 0 0 0 13
sa:highest	0 -13 0 22 -1 0 0 -7
sa:his <office>	2 5 0 -10 0 0 0 1
sa:hold	-3 -1 0 14 -4 0 0 -4
sa:hold for	0 -8 0 11 0 0 0 0
sa:home	0 0 0 -7 0 0 0 10
sa:hope	0 -5 0 -16 18 0 0 1
sa:hour	0 -7 0 11 -5 0 0 -2
sa:hundred	0 -1 0 14 0 0 0 -11
sa:i	0 3 0 -7 -2 0 0 12
sa:if	-3 12 -11 0 -17 -3 0 1
sa:if it	0 12 0 13 -9 0 0 -19
sa:if no	0 -6 0 -2 0 0 0 14
sa:if nothing	0 11 0 -12 0 0 0 1
sa:if there	0 5 0 1 -4 0 5 -14
sa:if you	0 10 0 -7 0 0 0 0
sa:import .	0 0 0 -9 9 0 0 0
sa:import surcharge	0 -8 0 9 0 0 0 0
sa:importer	0 -9 0 0 -7 0 0 13
sa:impose	0 -11 0 11 -8 0 4 0
sa:impose in	0 -4 0 9 0 0 0 -2
sa:in	-5 1 -17 11 1 0 -11 -7
sa:in <month-ahead>	0 -8 0 12 2 0 0 -8
sa:in <month-gone>	0 -16 6 17 -5 0 0 -2
sa:in <name>	0 3 0 5 0 0 0 -10
sa:in <number>	0 12 0 -10 0 0 0 1
sa:in <seat>	3 11 -2 -5 3 -2 2 -9
sa:in <span>	0 -9 0 11 0 0 0 0
sa:in answer	0 -6 0 10 0 0 0 0
sa:in each	0 -4 0 15 -2 0 0 -3
sa:in geneva	0 -1 0 12 0 0 0 -7
sa:in good	0 -12 0 8 -1 0 0 1
sa:in place	0 0 0 -5 0 0 0 9
sa:in the	-9 12 -2 -5 10 10 0 -19
sa:in their	0 -7 0 -11 9 0 0 8
sa:in which	6 -12 0 14 -9 0 4 -7
sa:industrial	0 -2 0 8 0 0 0 -5
sa:instead	0 3 0 -10 -3 0 0 17
sa:instead of	0 3 0 -8 -3 0 0 12
sa:into	0 -4 11 -5 -5 4 0 4
sa:into a	0 -5 0 -4 0 0 0 12
sa:into force	0 6 0 4 0 0 0 -10
sa:into the	0 -5 12 -10 0 0 0 3
sa:introduce	5 3 0 -12 0 0 0 0
sa:is	-2 -9 -3 -6 7 8 7 4
sa:is ,	0 0 0 -13 9 0 0 0
sa:is <level>	0 0 0 16 -6 0 0 -12
sa:is <number>	0 -11 0 16 0 0 0 -1
sa:is at	0 -14 0 5 5 0 0 1
sa:is back	0 8 0 -11 4 0 0 -2
sa:is charge	0 -13 0 -10 2 0 6 13
sa:is done	0 -4 0 10 0 0 0 -7
sa:is due	0 19 0 -4 -2 0 4 -15
sa:is for	0 -9 0 10 0 0 0 0
sa:is go	0 -8 0 -5 0 4 0 11
sa:is in	0 9 0 -10 2 0 0 0
sa:is no	0 12 0 -2 -10 0 4 -6
sa:is off	0 -15 0 3 4 0 0 5
sa:is on	0 15 0 -4 -5 0 0 -6
sa:is renewed	0 -18 0 12 0 0 0 7
sa:is the	7 11 0 -21 -2 1 6 -5
sa:is to	0 -3 0 -16 3 2 0 18
sa:is up	0 -4 0 -9 0 0 0 14
sa:is when	0 0 0 -7 0 0 0 9
sa:it	-3 0 -13 7 -6 -3 -17 5
sa:it 's	0 -15 0 -8 -1 0 0 24
sa:it .	0 15 -12 -6 15 -5 -2 -15
sa:it did	0 11 0 -5 0 0 0 -2
sa:it end	0 5 -8 -4 -4 0 0 9
sa:it expire	0 13 0 0 0 0 0 -11
sa:it had	0 -14 0 25 -5 0 0 -7
sa:it has	4 17 0 -15 4 0 0 -7
sa:it in	0 10 0 -16 -2 0 0 10
sa:it may	0 8 0 6 0 0 0 -13
sa:it on	0 -5 0 10 0 0 0 -2
sa:it pay	0 -17 0 4 0 0 0 10
sa:it say	0 -1 0 14 -7 0 0 -6
sa:it to	0 -10 0 3 0 0 0 3
sa:it was	0 0 0 -7 -1 0 -1 12
sa:it will	0 7 0 -24 -2 0 1 16
sa:its	5 -8 0 -4 -6 9 7 0
sa:its <organisation>	0 -3 0 13 0 0 -2 -3
sa:its <person>	0 0 0 -11 7 0 0 6
sa:its <quality>	0 -4 0 -4 0 11 0 0
sa:its consent	0 0 0 -4 -5 0 0 12
sa:itself	0 18 0 -17 1 0 0 -4
sa:just	0 -12 12 -2 0 0 0 3
sa:keep	0 9 0 -14 4 0 0 1
sa:keep the	0 8 0 -14 6 0 0 2
sa:kilometre	0 -3 0 9 0 0 0 -2
sa:know what	0 1 0 -9 0 0 0 6
sa:lapse	0 -6 0 0 14 0 6 -13
sa:lapse .	0 0 0 0 0 0 7 -9
sa:last	-4 3 12 -28 5 2 18 4
sa:last <month-gone>	0 8 0 -13 0 0 0 4
sa:last <span>	0 12 0 -8 0 0 0 -1
sa:last day	0 8 3 -20 10 0 0 0
sa:last week	0 0 9 -12 0 0 0 7
sa:last year	0 -12 0 3 9 0 0 0
sa:later	0 -5 0 -5 -1 0 0 16
sa:later .	0 0 0 -11 0 0 0 14
sa:law	-1 9 0 5 -1 2 -3 -21
sa:law .	0 18 0 0 0 0 0 -19
sa:law of	0 -10 0 5 6 0 0 0
sa:lay	0 -9 0 13 -3 0 -6 4
sa:leave	7 -17 0 3 -5 0 -4 12
sa:led	0 0 0 -6 9 0 0 0
sa:less	0 1 -7 -11 8 0 0 10
sa:let it	0 0 0 11 0 0 0 -10
sa:level	0 0 0 9 -5 0 0 -6
sa:levy on	0 8 0 8 0 0 0 -13
sa:licence	7 -15 0 11 -3 0 0 0
sa:licence for	0 -8 0 10 0 0 0 0
sa:lift	0 -1 0 6 -9 0 0 3
sa:like	0 0 0 8 5 0 0 -8
sa:line	0 5 0 -3 0 0 8 -9
sa:list	-3 -2 2 3 6 0 3 -15
sa:list .	0 -5 3 9 0 0 0 -6
sa:list of	0 -3 0 -1 10 0 0 0
sa:local	0 -8 0 14 0 0 0 -3
sa:longer .	0 -5 0 -4 0 0 0 12
sa:look	0 -13 0 3 -2 0 1 7
sa:lorry	0 0 0 16 -6 0 7 -16
sa:m	-5 -11 8 -8 4 0 0 11
sa:m .	-5 -11 8 -8 4 0 0 11
sa:machine	0 -11 3 6 -1 0 0 1
sa:main	3 0 0 -12 9 0 0 0
sa:make	9 5 0 -4 1 0 4 -10
sa:make <level>	0 -7 0 9 0 0 0 0
sa:make with	0 10 0 -5 0 0 0 -6
sa:making	0 12 0 -11 0 0 0 0
sa:making of	0 12 0 -11 0 0 0 0
sa:many	0 10 0 -4 0 0 0 -3
sa:margin	0 15 0 -11 -1 0 0 -2
sa:matter	0 0 0 10 -8 0 0 0
sa:may	1 -2 -4 3 -3 0 -10 6
sa:may be	0 -11 0 7 5 1 0 -5
sa:meanwhile	0 0 0 -9 -2 0 0 14
sa:measure	0 0 9 -4 -2 0 1 -4
sa:mediator	0 0 0 15 -6 0 0 -7
sa:medicine	0 8 0 -11 -5 0 0 12
sa:medicine .	0 16 0 -11 -3 0 0 -1
sa:meet	0 -5 -5 24 -10 -1 -5 0
sa:meet .	0 16 -3 -1 -12 0 0 0
sa:meet again	0 -3 0 10 0 0 -1 -2
sa:meet in	0 -7 0 16 -5 0 0 -3
sa:men	0 -1 0 -15 0 5 0 13
sa:metal	0 9 0 -8 0 0 0 0
sa:midnight	0 9 0 -28 0 0 0 21
sa:midnight ,	0 6 0 -16 0 0 0 10
sa:midnight .	0 0 0 -15 0 0 0 19
sa:million	0 -3 0 17 -9 0 0 -4
sa:minister	0 11 0 0 -7 0 0 0
sa:ministry	2 8 0 -16 8 0 0 1
sa:ministry announce	4 0 0 -9 8 0 0 -6
sa:minute	0 5 10 -17 3 0 0 0
sa:month	2 -23 0 11 8 0 0 0
sa:month ,	4 4 0 -11 0 0 0 0
sa:month .	0 -6 0 -3 11 0 0 0
sa:month in	0 -9 0 13 0 0 0 0
sa:more	-3 1 5 -7 -12 4 -5 5
sa:more ,	0 -10 0 -1 0 3 0 12
sa:more .	-1 3 6 -14 -1 1 0 7
sa:more on	0 5 0 8 0 0 0 -13
sa:more than	0 -6 0 8 -3 0 0 3
sa:most	0 17 0 -9 -6 0 0 -1
sa:most <quality>	0 17 0 -14 0 0 0 0
sa:mr	3 15 0 -17 -1 -1 11 -10
sa:mr <person>	3 12 0 -18 0 -1 11 -7
sa:much as	0 0 0 -6 8 0 0 0
sa:must	0 -13 0 4 0 6 4 -6
sa:must be	0 -9 0 14 -9 3 0 -2
sa:name	0 -8 0 18 0 0 0 -7
sa:need	3 -8 -3 -1 -6 0 0 15
sa:negotiate	0 18 0 -4 -3 0 1 -11
sa:negotiation	0 -3 0 -4 0 0 12 -2
sa:never	0 -5 0 8 0 0 0 0
sa:new	-5 18 0 -7 0 0 -2 -8
sa:new rate	0 15 0 0 -15 0 0 0
sa:new year	0 0 0 -14 14 0 0 0
sa:next	10 9 -4 0 -4 0 -5 -9
sa:next year	9 3 -2 -18 4 0 0 2
sa:night	0 -13 0 14 -7 0 -6 4
sa:night ,	0 -1 0 16 0 0 -5 -9
sa:night .	0 -16 0 0 0 0 0 13
sa:no deal	0 -2 0 11 -1 0 0 -4
sa:no more	0 8 0 -14 0 0 0 7
sa:nobody	3 -13 0 14 -5 0 0 0
sa:noon .	0 0 0 10 -2 0 0 -2
sa:not	-7 8 16 -2 -21 -5 -9 5
sa:not ,	0 3 0 -13 0 0 0 9
sa:not .	0 9 0 -2 0 0 0 -4
sa:not <number>	0 3 0 -12 -1 0 0 11
sa:not <span>	0 2 0 7 0 0 0 -11
sa:not be	0 -13 8 3 5 0 0 -4
sa:not extend	0 -10 0 1 0 0 0 6
sa:note	0 0 0 11 -1 0 0 -9
sa:nothing but	0 -7 0 11 0 0 0 -1
sa:nothing in	0 0 0 10 0 0 0 -9
sa:nothing to	0 18 0 -18 0 0 0 1
sa:nothing was	0 0 0 -10 0 0 0 10
sa:notice	15 -14 -1 6 0 0 0 -6
sa:notice of	11 0 0 -3 0 0 0 -6
sa:now	-1 -10 5 16 -4 0 -8 -5
sa:now .	0 12 0 -15 0 0 -6 9
sa:now end	0 -3 0 15 0 0 0 -9
sa:now it	0 0 0 -16 0 0 0 16
sa:object	0 0 0 -13 13 0 0 1
sa:of	14 4 -4 -3 6 -10 -5 -9
sa:of <day-gone>	12 2 0 -10 5 0 -2 -3
sa:of <day-today>	0 -1 0 -10 4 0 0 6
sa:of <money>	0 -5 0 10 0 0 0 0
sa:of <month-ahead>	0 -10 0 -2 0 0 0 14
sa:of <number>	0 12 0 0 -7 0 0 -7
sa:of <span>	1 1 0 7 -5 0 2 -11
sa:of all	0 6 0 -11 0 0 0 6
sa:of an	0 8 0 -16 -1 0 0 11
sa:of both	0 -6 0 13 0 0 0 -3
sa:of geneva	0 0 0 -14 0 0 0 16
sa:of its	9 -6 0 -5 11 0 0 -5
sa:of last	0 -13 0 4 0 0 0 8
sa:of next	11 4 0 -10 -3 0 0 0
sa:of talk	0 0 0 2 8 0 0 -12
sa:of the	5 -15 9 5 7 1 6 -19
sa:of thi	0 -6 0 0 0 0 -1 9
sa:of up	0 -11 0 7 8 0 0 -3
sa:off	-2 -7 0 -1 6 5 -9 7
sa:off .	0 1 0 -11 7 0 0 1
sa:offer	0 -9 0 -13 22 0 6 -14
sa:officer	0 13 0 -15 7 0 0 -4
sa:oil ,	0 2 0 9 0 0 0 -10
sa:oil and	0 -8 0 14 0 0 0 -5
sa:old	0 0 0 14 -1 0 -9 -11
sa:old one	0 -9 0 5 0 0 -2 7
sa:old rate	0 14 0 -10 0 0 0 -6
sa:old tariff	0 -7 0 19 -9 0 0 -5
sa:older	0 15 0 -10 0 0 0 -3
sa:olive	0 9 0 -1 0 0 0 -3
sa:olive oil	0 -3 0 10 0 0 0 -5
sa:on	-3 5 -9 -2 6 -32 12 -1
sa:on .	0 15 0 -12 -1 0 0 0
sa:on <day-ahead>	-5 -3 -1 25 11 0 0 -23
sa:on <day-gone>	0 15 1 -11 -7 0 -3 0
sa:on <day-today>	0 -1 -3 13 -1 0 0 -9
sa:on a	0 -16 0 0 0 0 7 5
sa:on affiliate	0 0 0 -12 0 0 0 11
sa:on both	0 9 0 -13 0 0 0 0
sa:on car	0 11 0 -11 0 0 0 0
sa:on certain	0 -8 0 10 0 0 0 0
sa:on chicken	0 -8 0 10 0 0 0 0
sa:on every	0 0 0 9 -1 0 0 -9
sa:on medicine	0 -9 0 5 0 0 0 5
sa:on our	0 11 0 -1 -7 0 -6 0
sa:on ship	0 0 0 -4 8 0 0 0
sa:on their	0 -6 0 -6 11 0 0 1
sa:on top	0 6 0 -12 0 0 0 8
sa:on which	0 0 0 -5 1 0 12 -7
sa:on wine	0 -13 4 7 0 0 0 1
sa:one	-4 -13 0 5 8 3 -2 0
sa:one ,	4 0 0 9 -7 0 0 -4
sa:one .	-10 -10 0 0 11 0 0 6
sa:one minute	0 6 0 0 6 0 0 -10
sa:one that	0 -4 0 -11 1 0 0 14
sa:only the	0 15 0 -10 0 0 0 -1
sa:open	0 9 0 7 -1 0 0 -13
sa:or	0 1 6 -19 3 9 3 -2
sa:or so	0 -2 0 -3 11 0 0 -5
sa:or sooner	0 10 0 -14 0 0 0 0
sa:orange	0 10 0 -6 0 0 0 0
sa:order	-2 -9 0 22 -11 4 0 -4
sa:order .	0 -2 0 9 -6 0 0 0
sa:order that	0 -11 0 14 0 2 0 -2
sa:ordinary	0 9 0 2 -5 0 0 -9
sa:other	-2 -9 -1 -3 6 0 0 15
sa:otherwise	0 0 0 -26 -2 4 0 19
sa:otherwise .	2 0 0 -20 -1 0 0 14
sa:our	-1 0 0 0 11 0 -7 0
sa:our tariff	0 -11 0 4 8 0 0 0
sa:out	0 -15 1 -4 12 8 -5 2
sa:out ,	0 -13 0 13 0 0 0 1
sa:out .	0 -14 -1 -8 -6 5 0 20
sa:out in	0 6 0 -13 7 0 0 0
sa:outside	0 -17 0 12 5 0 0 0
sa:over	4 -13 -2 -5 0 0 9 11
sa:over ,	0 -4 0 -4 0 0 0 10
sa:over .	0 11 0 -5 -8 0 -1 6
sa:over a	0 -1 0 11 0 0 0 -8
sa:over the	0 -2 0 12 0 0 0 -4
sa:own	0 -2 0 0 11 0 10 -16
sa:owner	0 -3 0 0 0 10 0 -8
sa:p	-4 -6 8 -6 0 0 0 6
sa:p .	-4 -4 8 -7 0 0 0 6
sa:page	0 -7 0 18 -7 0 0 -2
sa:page <number>	0 -4 0 10 -1 0 0 0
sa:paper	0 -7 0 8 6 0 0 -7
sa:paper .	0 -1 0 11 0 0 0 -6
sa:parcel	0 0 7 -12 7 0 0 -5
sa:parliament	0 0 0 -18 8 0 4 3
sa:pass	0 -13 0 9 0 0 -3 9
sa:passed	0 11 0 -7 0 0 0 -1
sa:pasta	0 -11 0 12 0 0 0 0
sa:pause	0 -6 0 -3 -6 0 -1 16
sa:pause in	0 -5 0 -8 0 0 0 15
sa:pay	1 0 5 -6 2 -4 -11 6
sa:pay <level>	-3 6 -1 -7 -3 0 -1 12
sa:pay <number>	0 -10 0 10 0 0 0 0
sa:pay an	0 -11 0 14 0 0 0 0
sa:pay the	0 16 0 -7 0 0 0 -6
sa:period of	0 14 0 -8 0 0 0 -3
sa:phase	0 9 0 -14 5 0 0 0
sa:phase one	0 0 0 -7 9 0 0 0
sa:phosphate	0 4 0 8 0 0 0 -12
sa:place .	0 0 0 8 0 0 0 -6
sa:plan	0 0 0 15 -3 0 0 -13
sa:plan .	0 -1 0 14 0 0 0 -9
sa:pork	0 -3 0 -4 0 0 0 9
sa:port	-5 0 -1 -3 17 2 0 -10
sa:port fee	-5 -3 -1 -6 21 0 0 -5
sa:post	0 -7 0 -10 9 0 0 7
sa:post that	0 -5 0 -3 9 0 0 0
sa:power	0 -4 0 14 -8 0 0 0
sa:power act	0 -4 0 10 -2 0 0 0
sa:prawn	0 0 0 9 0 0 0 -10
sa:prepare	0 8 0 -13 0 0 0 5
sa:present	0 6 0 0 -11 3 3 -2
sa:present truce	0 -4 0 10 0 0 0 -4
sa:price .	0 -3 0 18 -3 0 -1 -9
sa:product	10 -6 0 10 -1 0 0 -13
sa:prolong	0 14 0 1 -3 0 0 -12
sa:prolong it	0 16 0 0 -2 0 0 -15
sa:prolongation	0 0 0 -11 -3 0 12 4
sa:prolonged	2 -8 -3 18 0 0 0 -10
sa:prolonged .	2 -1 0 -16 2 0 0 9
sa:promise	2 13 0 -15 0 0 4 -4
sa:promise to	0 12 0 -14 0 0 4 0
sa:provided	0 11 0 -16 0 0 0 8
sa:provided that	0 11 0 -14 0 0 0 5
sa:published its	0 1 0 -12 9 0 0 0
sa:published the	0 -7 0 9 0 0 0 0
sa:purchase	0 -6 0 10 -2 0 0 0
sa:purchase of	0 -7 0 11 -2 0 0 0
sa:put	7 -7 -1 -4 1 10 0 0
sa:quota	0 11 0 4 0 0 0 -17
sa:raise	0 -3 0 0 -1 0 14 -7
sa:raise the	0 -1 0 0 0 0 9 -9
sa:rate	0 10 -3 -6 -1 0 -7 6
sa:rate .	0 9 0 -1 -2 0 0 -1
sa:rather than	0 0 0 -5 9 0 0 0
sa:ratify	0 0 0 -11 14 0 0 -3
sa:reach	1 1 0 7 -6 0 -5 -3
sa:reach .	0 -12 0 15 0 0 0 0
sa:read	0 -10 0 14 0 0 0 0
sa:receive	0 10 0 -5 -4 0 0 0
sa:reciprocal	0 12 0 -1 -2 0 0 -7
sa:reciprocal "	0 12 0 -6 0 0 0 -4
sa:reduction	0 -1 0 -4 9 0 0 0
sa:refund	0 0 -1 12 -9 0 0 -10
sa:remain .	0 8 0 -12 0 0 0 3
sa:remove	0 -6 0 8 0 0 0 0
sa:renew	0 0 0 -8 0 0 0 11
sa:renewed	-1 -12 11 7 9 0 0 -14
sa:renewed .	0 -26 16 14 0 0 0 -3
sa:reply	0 -14 0 8 7 0 0 -4
sa:report .	0 0 0 11 -9 0 0 0
sa:reporter	0 0 0 -8 -1 0 0 13
sa:representative	-3 -5 0 10 2 0 0 -3
sa:result	0 -16 0 1 0 0 4 6
sa:result .	0 -7 0 -11 0 0 1 13
sa:resume	0 -3 0 15 0 0 -1 -8
sa:retain	0 -15 0 17 0 0 0 0
sa:return	0 -11 0 1 -1 0 -6 14
sa:return ,	0 -8 0 0 -4 0 0 13
sa:return to	0 -9 0 0 0 0 -4 10
sa:rice	0 9 0 -19 0 0 0 15
sa:right .	0 0 0 -7 0 0 0 9
sa:ring	0 -5 0 11 0 0 0 -3
sa:rise by	0 -17 0 6 0 0 0 11
sa:rise of	0 -4 0 16 0 0 0 -11
sa:rise to	0 8 0 -2 2 0 -2 -7
sa:road	0 1 0 10 3 0 0 -16
sa:room	0 -6 0 13 -2 0 0 -2
sa:round	0 -12 0 38 -6 0 0 -19
sa:round .	0 -3 0 10 -1 0 0 0
sa:round of	0 -1 0 17 0 0 0 -11
sa:rule	4 -14 0 3 -1 0 0 6
sa:rule on	-3 0 0 -7 -2 0 0 11
sa:run	0 -17 5 2 -8 11 0 6
sa:run out	2 -18 0 -2 0 12 0 5
sa:run to	0 -1 6 6 0 0 0 -12
sa:run until	0 -11 0 17 0 0 0 -3
sa:salmon	3 10 0 -11 0 0 0 -2
sa:same	-7 5 -1 -9 8 0 0 3
sa:say	0 -13 6 4 2 -3 6 0
sa:say ,	0 -7 0 11 0 0 0 -7
sa:say .	0 0 -1 0 -9 1 14 -5
sa:say <person>	0 0 0 -2 -10 0 0 11
sa:say that	0 -1 0 15 -1 0 0 -8
sa:say the	2 5 0 -14 0 0 0 10
sa:say yes	0 7 0 -13 8 0 0 0
sa:schedule	0 1 0 -11 13 0 0 -4
sa:season	0 -11 0 2 5 -3 0 2
sa:second	0 10 0 8 -2 0 -7 -7
sa:section	1 14 5 -7 0 0 0 -16
sa:section <number>	0 14 6 -6 0 0 0 -13
sa:see	0 1 5 -16 0 5 0 3
sa:seem	0 13 0 -10 0 0 0 -1
sa:sell	3 0 0 -10 -10 20 -3 -7
sa:sell the	0 0 0 -7 0 10 0 0
sa:send	0 3 0 -15 0 0 0 11
sa:separate	3 11 0 0 -1 0 0 -12
sa:set	0 -1 0 8 -4 0 7 -10
sa:set new	0 8 0 -8 0 0 0 0
sa:settle	0 -12 0 -2 0 0 11 3
sa:shall	0 -3 0 -5 -1 0 3 9
sa:shall be	0 6 0 -12 0 0 0 7
sa:ship	-1 -10 3 -9 27 0 -1 -10
sa:ship .	-1 -11 0 -2 16 0 0 -1
sa:shoe	0 15 0 -9 -5 0 0 0
sa:shoot	0 -6 0 -2 0 0 0 10
sa:should	0 -10 -1 18 5 0 -2 -8
sa:should be	0 -4 0 13 0 0 0 -9
sa:shrimp	0 -2 0 0 14 0 -5 -2
sa:side	0 12 2 9 -15 0 0 -13
sa:side .	3 5 4 -17 -8 0 0 8
sa:side will	0 6 0 0 0 0 5 -11
sa:sign	-3 12 -1 5 -19 0 -3 -4
sa:sign an	0 1 0 -11 0 0 0 11
sa:sign by	0 9 0 -5 -1 0 0 0
sa:sign nothing	0 9 0 -9 0 0 0 0
sa:sign the	0 -13 0 20 -2 0 0 -5
sa:since	0 3 0 -4 -7 0 -1 10
sa:since <day-gone>	0 -13 0 16 0 0 0 -2
sa:since the	0 15 0 -16 -5 0 0 2
sa:single	0 -9 0 12 0 0 0 0
sa:sit	0 -11 0 7 -4 0 0 4
sa:small	-1 6 6 -10 0 0 0 0
sa:so	-1 -12 -2 -12 23 5 -1 0
sa:so far	0 -8 0 11 0 0 0 -1
sa:so that	-2 2 0 -8 4 7 0 0
sa:sofa	0 12 0 -7 0 0 0 -3
sa:software .	-4 11 0 -5 0 0 0 0
sa:solution	0 1 0 -8 0 0 4 0
sa:some	0 -11 0 34 -4 0 -5 -15
sa:somebody	0 -3 0 -13 0 0 0 20
sa:something	0 3 0 -9 0 0 0 8
sa:soybean	0 0 0 -5 -9 0 1 12
sa:soybean will	0 12 0 -8 -1 0 0 0
sa:spare	0 11 0 -5 -3 0 0 0
sa:speaking	0 0 0 -10 0 0 0 10
sa:stand	0 28 0 -12 0 0 0 -18
sa:stand in	0 11 0 -10 0 0 0 0
sa:start .	0 -3 0 11 -4 0 0 -1
sa:state	0 9 0 -12 -7 0 1 6
sa:stay	7 9 2 3 -15 0 -4 -7
sa:stay at	0 -3 0 10 0 0 0 -4
sa:steel	0 15 0 -8 -3 0 0 0
sa:step	0 22 0 -12 -2 0 0 -7
sa:still	0 -3 1 -10 1 0 -5 14
sa:stop	0 9 0 3 -4 0 5 -16
sa:strike	0 -3 0 19 -5 5 -5 -12
sa:subject	0 0 0 -6 11 0 0 -4
sa:subject to	0 0 0 -8 11 0 0 -3
sa:sugar	0 -11 0 6 0 0 2 4
sa:summary	0 0 0 -8 9 0 0 0
sa:surcharge	0 8 -4 -3 13 0 -1 -15
sa:suspend	-15 2 0 6 -2 0 -4 2
sa:suspend .	0 -4 0 18 -6 0 -3 -2
sa:suspend <points>	0 9 0 -11 0 0 0 3
sa:suspension	10 7 -6 -4 -4 0 6 -6
sa:suspension of	8 0 -3 -2 11 0 0 -12
sa:table	0 -6 0 10 -4 0 0 0
sa:take	0 -12 -2 15 -1 0 6 -6
sa:take <level>	0 4 0 8 0 0 0 -14
sa:take a	0 -7 0 10 0 0 0 0
sa:take effect	1 2 0 -4 3 0 3 -8
sa:take its	0 -11 0 14 0 0 0 -3
sa:talk .	0 0 0 9 0 0 0 -8
sa:talk in	0 0 0 -8 8 0 0 1
sa:tariff	3 -14 -5 6 12 1 6 -9
sa:tariff "	0 -9 0 10 0 0 0 0
sa:tariff ,	0 -14 3 12 0 0 0 -2
sa:tariff go	0 0 0 -8 10 0 0 -2
sa:tariff is	0 -17 0 16 0 0 0 0
sa:tariff of	0 14 -1 -14 6 0 0 -1
sa:tariff on	0 14 0 -7 0 0 0 -7
sa:tariff pause	0 1 0 -9 0 0 0 7
sa:tariff truce	0 -15 0 8 9 0 0 -3
sa:tax	0 12 0 -23 10 0 0 0
sa:tea	0 9 0 -1 -2 0 0 -2
sa:telephone	5 -1 0 -8 -3 0 0 10
sa:telephone call	5 2 0 -15 0 0 0 8
sa:tell	0 21 -4 -23 -3 0 0 11
sa:tell reporter	0 1 0 -9 -1 0 0 13
sa:text	0 0 6 -15 -3 0 8 4
sa:th	7 -2 0 -13 11 0 0 0
sa:th .	7 -1 0 -14 12 0 0 0
sa:than	0 -1 -8 12 3 -5 0 -3
sa:than in	0 0 0 14 0 0 0 -11
sa:that	-5 13 -2 -1 -8 4 -9 -2
sa:that 's	0 -5 0 -3 0 0 0 9
sa:that ,	0 5 0 10 -1 0 0 -13
sa:that .	0 -8 0 0 0 0 0 10
sa:that <name>	0 -12 0 27 -13 3 0 -5
sa:that <person>	0 15 0 -9 -5 0 0 0
sa:that <quality>	0 -1 0 10 0 0 0 -4
sa:that <seat>	0 12 0 -14 0 0 5 -6
sa:that are	0 4 0 -8 12 0 0 -7
sa:that both	0 -10 0 3 0 0 0 4
sa:that come	0 -9 12 0 0 0 0 -1
sa:that day	0 9 0 -6 -5 0 0 3
sa:that for	0 8 0 -3 0 0 0 -3
sa:that his	0 10 0 -6 0 0 0 0
sa:that is	0 -19 0 -8 16 0 0 16
sa:that it	-2 -1 0 4 11 0 0 -13
sa:that no	0 11 0 -2 -1 0 0 -4
sa:that set	0 11 0 -10 0 0 0 0
sa:that take	0 -10 0 13 0 0 0 0
sa:that the	-3 6 0 5 -7 6 -2 -8
sa:that was	0 -1 0 -12 0 0 0 17
sa:that we	0 10 0 -6 0 0 0 -4
sa:the	-2 1 5 -7 13 11 7 -13
sa:the <day-ahead>	0 0 0 9 0 0 6 -15
sa:the <level>	0 -1 1 -7 16 0 0 -1
sa:the <name>	1 -2 5 7 -13 6 0 -14
sa:the <number>	14 10 0 -25 6 0 13 -15
sa:the <office>	0 7 0 -3 0 0 9 -7
sa:the <organisation>	5 -18 4 0 16 -9 -9 3
sa:the <person>	-1 -4 0 12 0 0 -5 -3
sa:the <seat>	0 -7 0 22 -13 0 0 0
sa:the <span>	0 -12 0 -5 -1 0 0 20
sa:the additional	0 6 9 -3 -9 0 0 0
sa:the arrangement	0 5 0 -17 3 0 0 7
sa:the autumn	0 12 0 -15 0 0 0 3
sa:the back	0 11 0 -9 0 0 0 -1
sa:the custom	0 16 6 -13 -5 0 0 -3
sa:the day	1 -3 5 -17 0 2 5 2
sa:the deal	-1 3 0 -5 10 5 -3 -13
sa:the duty	0 -11 -4 3 14 0 -2 0
sa:the evening	0 0 0 11 6 0 0 -17
sa:the exclusion	7 -12 15 -13 0 0 4 -8
sa:the extension	0 -3 0 7 4 0 0 -10
sa:the fee	0 -2 0 0 14 0 0 -12
sa:the first	0 -5 0 9 -2 0 0 0
sa:the fish	0 -1 0 9 0 0 0 -3
sa:the following	0 5 0 -15 10 0 0 0
sa:the full	0 2 0 -8 4 0 0 1
sa:the higher	0 8 0 -8 0 0 0 0
sa:the highest	0 -13 0 22 -1 0 0 -7
sa:the house	0 -5 0 11 0 0 0 -3
sa:the last	0 -3 6 -3 -13 5 8 0
sa:the law	0 -8 0 11 -3 4 0 -6
sa:the list	0 9 0 -3 0 0 0 -6
sa:the making	0 12 0 -11 0 0 0 0
sa:the measure	0 -3 9 11 -13 0 0 -3
sa:the meet	0 9 -3 -4 -6 0 0 5
sa:the month	0 -10 0 18 -1 0 0 -6
sa:the new	0 2 -1 15 -7 0 0 -10
sa:the offer	0 -5 0 -13 16 0 7 -9
sa:the old	0 1 0 4 0 0 -9 0
sa:the order	0 -5 0 16 0 0 0 -10
sa:the ordinary	0 15 0 -1 -3 0 0 -7
sa:the other	0 0 0 -4 -8 0 0 12
sa:the pen	0 0 0 9 -6 0 0 -3
sa:the port	-4 12 -5 -7 6 3 0 -3
sa:the present	0 4 0 3 -10 3 0 -3
sa:the proclamation	0 4 0 -11 6 0 0 0
sa:the quota	0 5 0 6 0 0 0 -13
sa:the rate	0 -12 0 -1 7 0 -3 11
sa:the reduction	0 0 0 -7 11 0 0 0
sa:the remain	0 -11 0 15 0 0 0 -2
sa:the rule	-2 -3 -4 16 0 0 0 -1
sa:the same	-7 5 -1 -11 8 0 0 4
sa:the spring	0 0 0 -12 0 0 0 10
sa:the steel	0 15 0 -10 0 0 0 -1
sa:the strike	0 -2 0 11 0 0 -1 -5
sa:the suspension	2 7 -2 -10 -2 0 6 0
sa:the tariff	0 -7 0 -13 15 5 1 4
sa:the time	0 2 0 -15 0 7 0 7
sa:the truce	-8 -1 0 -4 12 -1 -5 5
sa:the two	2 3 0 -14 -5 0 9 5
sa:the understanding	0 -6 0 -2 10 0 0 0
sa:the world	0 -5 0 -3 12 0 0 -3
sa:the year	0 -5 0 10 -2 0 0 -1
sa:their	0 -21 -4 -2 10 -3 -12 19
sa:their duty	0 10 0 -7 0 0 0 0
sa:their trade	0 0 0 -7 0 0 0 9
sa:their truce	0 0 0 -10 0 0 0 12
sa:them	0 -2 0 0 -17 -2 6 10
sa:them .	2 4 0 -11 0 0 8 0
sa:them the	0 -8 0 0 0 0 0 8
sa:then .	0 0 0 -7 10 0 0 0
sa:then the	0 -2 0 18 -9 0 -3 -3
sa:there 's	0 -5 0 -13 8 0 0 10
sa:there is	0 12 0 0 -12 0 4 -6
sa:there was	0 -11 0 13 0 0 0 0
sa:therefore	0 2 0 -10 0 0 0 9
sa:these	0 5 0 3 0 0 0 -10
sa:they	6 8 0 -11 -13 -3 -12 13
sa:they are	6 -11 -4 -7 0 0 0 20
sa:they did	0 3 0 2 4 0 0 -11
sa:they had	0 -5 0 16 0 0 0 -8
sa:they pay	0 0 0 -15 0 0 0 16
sa:thi	1 -11 -3 16 -3 -1 2 -8
sa:thi time	0 -6 0 10 0 0 0 -3
sa:thing	0 0 0 -9 -4 3 0 8
sa:third	0 0 0 5 -12 0 -4 5
sa:those	-4 7 5 1 -14 0 6 -13
sa:those on	-2 10 0 -6 0 0 0 0
sa:threat	0 6 0 -15 3 0 0 5
sa:threaten to	0 0 0 12 -2 0 -1 -2
sa:three time	0 13 0 -15 0 0 0 2
sa:through	0 12 0 10 -1 0 0 -20
sa:ticket	0 -12 0 15 0 0 0 0
sa:tiktok	0 0 0 0 -4 8 0 0
sa:tile	0 0 -1 -8 -3 0 0 14
sa:till	0 -6 0 -4 0 0 0 13
sa:time	-2 0 -3 1 -17 5 0 8
sa:time ,	0 7 0 -16 -8 0 0 16
sa:time .	0 -7 0 0 -2 0 0 11
sa:time in	0 -6 0 14 0 0 0 -6
sa:time the	0 10 0 -3 0 0 0 -5
sa:tin	0 -5 -1 0 0 0 0 10
sa:to	-19 1 -8 0 7 4 14 -7
sa:to <day-ahead>	-3 0 7 2 -5 -3 0 0
sa:to <day-gone>	0 0 -3 11 0 2 0 -14
sa:to <level>	0 15 -6 -2 5 -5 -6 -13
sa:to <name>	-3 9 0 -1 2 0 0 -15
sa:to <number>	-4 -9 -2 12 -4 0 2 1
sa:to <quality>	0 0 0 -11 3 0 7 -2
sa:to an	2 5 1 -9 0 0 0 0
sa:to answer	0 -5 0 10 -2 0 0 0
sa:to approve	0 0 0 13 -6 0 0 0
sa:to be	0 -23 -3 0 3 5 9 5
sa:to charge	0 4 0 -12 8 0 0 0
sa:to complete	0 -6 0 11 -1 0 0 0
sa:to do	0 12 0 -11 0 0 0 0
sa:to end	0 7 0 -16 0 0 0 12
sa:to extend	0 6 0 -10 -2 0 -1 9
sa:to find	0 -10 0 -5 0 0 5 10
sa:to follow	0 1 0 -11 10 0 0 0
sa:to go	0 -10 0 -1 0 0 1 12
sa:to nothing	0 -3 0 17 0 0 0 -13
sa:to one	0 0 0 9 -3 0 0 -1
sa:to open	0 0 0 11 0 0 0 -11
sa:to prolong	0 0 0 -7 0 0 0 9
sa:to run	0 2 0 -9 0 0 0 5
sa:to save	0 1 0 -11 0 0 0 10
sa:to say	0 -18 0 1 6 0 0 7
sa:to sell	4 2 0 -14 -2 15 0 -5
sa:to settle	0 -5 0 -4 0 0 12 0
sa:to sign	0 13 0 1 -7 0 0 -11
sa:to take	0 -13 0 7 0 0 0 6
sa:to that	0 9 0 -9 0 0 0 0
sa:to the	2 8 0 -3 7 -2 -2 -10
sa:to which	0 0 0 9 0 0 0 -7
sa:too	6 -5 3 0 -10 0 0 2
sa:top	0 6 0 -12 0 0 0 8
sa:top of	0 8 0 -17 0 0 0 11
sa:total	0 9 0 -12 0 0 0 4
sa:tractor	0 -10 0 5 4 0 0 0
sa:trade	2 5 0 -14 4 0 0 7
sa:trade ministry	8 2 0 -10 0 0 0 -1
sa:treaty	0 16 0 -19 1 0 3 -2
sa:truce	-14 -6 5 -5 14 -4 -3 5
sa:truce .	0 1 1 0 5 0 0 -9
sa:truce between	0 -5 0 20 0 0 0 -11
sa:truce end	0 -15 0 -11 -1 0 0 22
sa:truce is	0 1 0 11 -11 0 0 0
sa:truce of	0 -7 0 20 -1 0 3 -13
sa:truce on	0 0 0 -11 0 0 0 13
sa:truce that	0 13 0 -10 -1 0 0 1
sa:truce with	0 -13 0 -21 15 0 0 20
sa:tuna	0 6 0 -17 0 0 0 11
sa:turn	2 -9 0 -13 -3 0 2 18
sa:twenty	0 0 0 -3 -4 0 0 11
sa:two	1 -10 -1 18 -16 0 8 -4
sa:two <office>	0 0 0 9 0 0 0 -4
sa:two government	0 0 0 -2 -3 0 0 10
sa:two president	5 2 0 -10 0 0 0 0
sa:tyre	0 6 0 -15 0 0 0 10
sa:under	0 11 -10 1 -4 0 -4 -8
sa:under a	7 10 0 -1 -3 0 0 -12
sa:under it	0 0 0 -12 0 0 0 15
sa:under section	0 2 0 5 0 0 0 -11
sa:understanding	0 -7 0 0 10 0 0 -1
sa:unlawful	0 4 0 1 -10 0 0 0
sa:unless	0 23 0 -21 -1 0 -3 1
sa:unless <organisation>	0 49 -1 -23 -5 0 0 -32
sa:unless a	0 12 0 2 0 0 0 -14
sa:unless it	0 -9 0 11 0 0 0 0
sa:unless somebody	0 -2 0 -11 0 0 0 15
sa:unless they	0 -12 -3 5 0 0 0 6
sa:until	-9 -16 2 16 -1 0 -3 0
sa:until <day-ahead>	-2 -11 4 9 -18 0 0 3
sa:until <day-gone>	0 -1 0 16 0 0 0 -14
sa:until now	0 13 0 -21 0 0 -6 11
sa:until then	0 -4 0 18 -5 0 -3 -8
sa:up	0 8 -10 -2 1 -2 -6 0
sa:up .	0 6 0 -21 -1 0 0 21
sa:up from	0 4 0 -7 -1 0 0 4
sa:up to	0 0 -5 8 10 -1 0 -18
sa:use	0 -7 0 18 0 0 0 -5
sa:vessel	0 16 0 -3 -13 0 0 0
sa:void	0 -4 0 -6 14 0 5 -11
sa:vote	0 -11 0 4 10 0 0 -3
sa:vote .	0 4 0 -10 6 0 0 0
sa:vote to	0 0 0 17 -13 0 0 -1
sa:wait	0 10 0 3 -4 0 0 -12
sa:want	0 13 0 -5 -13 0 7 -5
sa:want to	0 21 0 -22 -8 0 8 -2
sa:warn	0 5 0 3 0 0 0 -12
sa:warn .	0 0 0 15 0 0 0 -16
sa:was	0 -5 -5 4 -29 -3 0 14
sa:was <number>	0 0 0 8 0 0 0 -10
sa:was no	0 -10 0 12 0 0 0 0
sa:was not	3 20 0 -19 -3 0 0 0
sa:was to	0 -2 0 -10 0 0 0 17
sa:we	-1 0 3 -15 12 3 4 -5
sa:we shall	0 -12 0 11 -1 0 4 -4
sa:we will	0 -10 0 0 11 0 0 0
sa:week	-2 -8 9 5 -3 2 0 -1
sa:week .	0 0 9 5 -9 0 0 -5
sa:were there	0 9 0 -12 2 0 0 0
sa:what	5 4 -5 -7 -3 -1 -6 5
sa:what <name>	0 9 0 -2 0 0 0 -5
sa:what follow	7 -5 0 8 0 0 0 -10
sa:what it	0 -10 0 0 0 0 0 13
sa:what the	0 -6 0 13 0 0 0 -6
sa:what they	0 6 0 -14 0 0 0 10
sa:what we	0 11 0 -12 0 0 0 0
sa:whatever	4 -7 0 0 10 0 0 -8
sa:when	-3 0 3 -4 -15 2 2 12
sa:when it	0 8 8 -13 -11 0 0 6
sa:when the	-1 5 -3 0 -10 4 -6 8
sa:where the	0 10 0 -9 0 0 0 0
sa:where they	0 10 0 -5 0 0 0 -1
sa:whether	0 -22 0 -11 15 0 0 15
sa:whether <name>	0 -1 0 -11 7 0 0 7
sa:which	2 -2 -5 -6 1 9 5 0
sa:which <level>	0 0 0 7 0 0 6 -11
sa:which <name>	0 0 0 -10 4 0 0 7
sa:which he	0 4 0 4 0 0 0 -10
sa:which is	0 -1 0 -7 9 0 0 2
sa:which they	0 0 0 -9 0 0 0 9
sa:will	-2 7 -2 -13 4 -6 -7 13
sa:will all	0 -9 0 11 0 0 0 0
sa:will be	-1 11 -5 0 -8 0 -9 3
sa:will go	0 -7 0 9 -2 0 0 0
sa:will have	0 6 0 -10 -3 0 0 8
sa:will not	0 -17 9 19 -5 0 0 -6
sa:will return	0 0 0 -8 -2 0 -3 14
sa:winter	0 7 0 -13 0 0 0 6
sa:winter .	0 15 0 -17 0 0 0 0
sa:with	-4 -12 3 11 -4 0 -2 4
sa:with .	0 8 0 -11 2 0 0 0
sa:with <name>	2 -24 0 -11 13 0 0 16
sa:with <quality>	0 8 0 4 -12 0 0 0
sa:with <seat>	0 0 0 -9 0 4 0 6
sa:with a	0 1 0 8 3 0 0 -17
sa:with it	-2 0 -1 -18 7 0 0 11
sa:with the	0 14 0 -20 8 0 3 0
sa:within	0 -6 0 0 0 0 0 9
sa:without	-4 4 2 11 -25 0 -3 -2
sa:without agreement	0 -11 0 -5 0 0 0 17
sa:without the	0 -12 0 17 -1 0 0 0
sa:wool	0 12 0 -1 0 0 0 -8
sa:word	3 -6 0 -7 0 0 0 11
sa:work	0 -2 0 12 0 0 0 -7
sa:world	0 3 -7 -4 11 0 0 -4
sa:worth	1 7 -12 -14 6 0 0 5
sa:would	-8 -12 -3 5 6 4 5 -6
sa:would again	0 -1 0 11 0 0 0 -9
sa:would apply	0 7 0 -16 3 0 0 5
sa:would be	-2 0 0 -3 10 1 2 -8
sa:would have	1 -22 0 23 -4 0 0 -2
sa:write .	2 1 0 -12 0 0 0 7
sa:year	6 -2 -7 -12 15 -3 2 -2
sa:year ,	7 0 0 7 2 0 0 -18
sa:year .	0 0 -2 -17 6 -1 3 8
sa:year and	0 -2 0 -10 8 0 0 4
sa:yes	0 0 0 -11 7 0 0 6
sa:yet	0 -9 0 0 -1 0 0 10
sa:your	0 -18 -1 -1 3 0 0 15
sa:|	-1 0 0 9 0 0 0 -1
sa:— <name>	0 -9 0 4 5 0 0 0
sa:— <person>	0 -3 0 11 0 0 0 -4
sa:— a	0 -3 0 14 0 0 0 -10
sa:— and	0 -11 0 -2 0 0 0 16
sa:— the	0 16 0 -10 4 0 0 -7
sb:"	-4 -1 -5 9 7 -5 -1 -6
sb:" ,	-9 0 0 -9 14 0 0 4
sb:" <person>	0 0 0 10 0 0 0 -13
sb:" a	0 -7 0 13 0 0 0 -2
sb:" if	0 -4 0 -1 11 0 0 0
sb:" the	0 0 0 13 0 0 0 -11
sb:&	0 -10 0 11 0 0 0 0
sb:'	0 14 0 21 -17 0 0 -24
sb:'s	-3 -2 -14 6 -2 8 0 -4
sb:'s ,	0 5 0 5 -9 0 0 0
sb:'s <level>	0 4 0 -10 0 0 0 6
sb:'s <office>	0 -1 0 9 -5 0 0 0
sb:'s <person>	0 8 0 -15 4 0 0 5
sb:'s been	0 16 0 -3 0 0 0 -12
sb:'s commerce	0 -8 0 11 -4 0 0 2
sb:'s decision	0 0 0 9 -9 0 0 0
sb:'s duty	0 -1 1 -11 -1 0 0 11
sb:'s good	0 8 0 -2 10 0 0 -12
sb:'s minister	0 5 0 -18 0 0 0 14
sb:'s new	0 -10 0 6 0 0 0 2
sb:'s notice	0 0 0 -6 10 0 0 -2
sb:'s own	0 9 0 -11 -6 0 7 -2
sb:'s parliament	0 -6 0 21 -12 0 0 -3
sb:'s president	0 -14 0 26 -15 0 0 0
sb:'s ship	0 -2 0 -10 8 0 0 5
sb:'s suspension	7 0 4 4 0 0 0 -15
sb:'s tariff	0 11 0 -23 0 0 5 2
sb:'s the	0 -4 0 11 0 0 0 -6
sb:'s to	0 8 0 -3 -3 8 0 -12
sb:'s visit	0 -3 0 9 -2 0 0 0
sb:(	1 -14 0 1 1 -2 9 2
sb:( <month-gone>	0 12 0 6 0 0 0 -17
sb:( <number>	0 -16 1 1 5 0 2 1
sb:( <person>	0 -2 0 -13 0 0 0 17
sb:( translated	0 2 0 -12 0 0 0 9
sb:( wap	0 2 0 6 0 0 0 -9
sb:)	2 -4 0 -6 -8 0 10 7
sb:) -	5 0 0 0 0 0 1 -9
sb:) :	0 -25 0 0 -5 0 0 26
sb:) the	-1 4 5 -8 3 0 2 -9
sb:) —	3 -9 0 3 4 0 0 0
sb:*	0 -12 0 28 -5 0 0 -16
sb:,	0 8 -14 1 -2 2 1 -1
sb:, "	-6 11 0 2 -5 0 0 -4
sb:, <day-ahead>	0 2 3 5 0 0 0 -11
sb:, <day-today>	12 -1 0 4 0 8 -1 -16
sb:, <level>	0 -1 -1 -13 2 0 0 17
sb:, <name>	-4 -16 0 9 8 1 0 1
sb:, <number>	0 8 4 -1 -10 0 0 -1
sb:, <person>	0 -12 0 18 -14 0 6 0
sb:, <points>	0 -17 0 14 0 0 0 2
sb:, <seat>	0 17 0 -6 -3 0 0 -8
sb:, <span>	0 0 0 5 8 0 0 -10
sb:, a	0 0 0 25 -12 0 0 -16
sb:, after	0 4 0 2 7 0 -2 -14
sb:, all	0 13 0 -22 7 0 0 3
sb:, and	3 -7 0 -4 26 -1 -8 -6
sb:, antimony	16 -6 0 -1 0 0 0 -9
sb:, are	6 -17 10 12 0 0 0 -11
sb:, as	0 -15 0 6 -2 0 0 6
sb:, before	0 0 0 0 -8 0 0 9
sb:, begin	0 23 0 -12 0 0 0 -14
sb:, both	0 9 0 -19 1 0 0 8
sb:, but	0 8 0 6 -14 0 0 0
sb:, by	0 1 0 -9 0 0 6 8
sb:, come	0 0 0 -9 5 2 0 1
sb:, due	-1 10 2 -8 -9 0 0 4
sb:, duty	0 -14 0 0 0 0 0 12
sb:, effective	0 13 0 -12 0 0 0 0
sb:, end	3 -9 0 0 -2 0 0 2
sb:, for	0 2 0 -16 11 0 0 3
sb:, friday	0 6 0 2 -1 0 0 -11
sb:, from	-4 15 -4 7 -5 0 0 -18
sb:, germanium	21 -6 0 -3 -1 0 0 -13
sb:, go	0 0 0 -12 0 0 0 11
sb:, good	0 -1 2 -8 0 0 0 10
sb:, had	0 3 0 -9 0 0 0 7
sb:, have	0 -3 1 15 -3 0 0 -10
sb:, he	-6 12 0 -5 -10 0 0 7
sb:, hour	0 0 0 -11 0 0 0 11
sb:, in	9 -5 0 11 -27 1 -1 -2
sb:, is	11 -5 -1 -4 -7 0 0 6
sb:, it	0 7 0 -18 0 0 0 13
sb:, last	0 0 0 9 0 0 0 -9
sb:, mr	0 0 0 11 0 0 0 -8
sb:, no	6 -6 0 19 -1 0 0 -22
sb:, now	0 7 0 -20 0 0 0 15
sb:, of	0 -12 0 13 -4 0 0 2
sb:, one	0 -5 0 22 -1 0 8 -26
sb:, or	0 18 0 -1 -7 0 0 -12
sb:, over	3 10 0 -13 0 0 0 -6
sb:, plan	0 -3 0 16 -5 0 0 -2
sb:, provided	0 -10 0 -10 20 0 0 -4
sb:, return	0 -7 0 13 -2 0 0 0
sb:, run	0 3 5 9 -4 0 0 -13
sb:, say	0 -2 0 -9 13 0 13 -8
sb:, set	0 11 0 -10 0 0 0 0
sb:, settle	0 9 0 -9 0 0 0 0
sb:, she	0 -2 0 10 0 0 0 -4
sb:, sign	0 -4 0 -2 -2 0 0 11
sb:, since	0 -4 0 10 0 0 0 -1
sb:, sit	0 0 0 11 -9 0 0 0
sb:, so	0 2 0 -25 0 0 0 22
sb:, spoke	0 0 0 -12 0 0 0 12
sb:, start	5 4 0 5 -11 0 0 -11
sb:, take	0 10 0 -9 0 0 0 0
sb:, that	0 3 0 -19 7 0 0 6
sb:, the	5 23 -4 -14 -1 0 0 -9
sb:, though	0 3 0 -6 9 0 0 -6
sb:, thursday	0 0 0 11 0 0 0 -9
sb:, till	0 0 0 -11 0 0 0 14
sb:, to	0 0 -4 0 -9 0 -1 6
sb:, too	-1 -5 0 0 12 0 0 -1
sb:, tuesday	0 -3 0 16 0 0 0 -8
sb:, under	-4 -15 0 15 -5 0 0 6
sb:, unless	2 -12 0 4 -2 0 0 2
sb:, until	2 8 -3 -10 8 3 0 -6
sb:, up	0 5 0 -24 -2 0 0 22
sb:, valid	0 -6 0 -1 0 0 0 9
sb:, was	0 -12 0 17 0 0 0 -6
sb:, when	0 0 0 0 9 0 0 -6
sb:, where	0 -14 0 5 0 4 0 2
sb:, which	-7 -3 -2 9 -6 -5 -8 1
sb:, who	0 -3 0 16 -13 0 0 -4
sb:, will	0 16 1 -3 -3 0 0 -12
sb:, with	0 -3 1 -5 0 0 0 8
sb:-	12 -7 8 -14 -13 0 1 17
sb:- shore	0 17 0 -10 -6 0 0 -2
sb:- tariff	0 -12 0 6 0 0 0 7
sb:- the	7 -10 0 -2 0 0 0 5
sb:- to	0 17 0 -10 -6 0 0 -2
sb:.	2 -9 17 -3 0 7 0 -3
sb:. *	0 -10 0 11 0 0 0 0
sb:. <number>	6 -10 6 -8 6 0 0 0
sb:. est	0 -6 0 -2 0 0 0 10
sb:. m	-3 0 10 -11 5 0 0 0
sb:. on	0 0 13 -8 5 0 0 -7
sb:. the	0 -7 0 11 0 0 0 -1
sb:/ <seat>	0 12 0 -8 0 0 0 -3
sb::	-4 -7 -5 -7 4 -4 -13 21
sb:: "	0 0 0 -6 0 0 0 10
sb:: <name>	0 23 0 -18 5 0 0 -10
sb:: <office>	0 13 0 -10 0 0 0 0
sb:: <person>	0 -5 0 10 -4 0 0 0
sb:: <quality>	0 -4 0 -13 0 0 0 17
sb:: <seat>	0 -12 0 4 0 0 0 10
sb:: <span>	0 -9 0 -11 0 0 0 22
sb:: a	0 13 0 -4 0 0 0 -8
sb:: an	-1 7 0 10 0 0 0 -14
sb:: duty	0 9 0 -6 0 0 0 0
sb:: for	0 6 0 -12 0 0 0 8
sb:: i	0 0 0 11 0 0 0 -10
sb:: in	0 -16 0 29 -1 0 0 -13
sb:: it	0 0 0 -12 -4 0 0 16
sb:: its	0 -6 0 10 0 0 0 -2
sb:: my	-2 -8 0 10 0 0 0 1
sb:: on	2 9 0 -12 4 0 0 -5
sb:: since	0 0 0 -11 0 0 0 12
sb:: that	0 -6 0 13 -3 0 0 0
sb:: the	0 -13 9 9 -4 -2 -1 0
sb:: then	0 19 0 -11 -2 0 0 -9
sb:: truce	0 6 0 -15 0 0 0 8
sb:: we	0 -8 0 -5 11 0 0 3
sb:: what	9 -5 8 0 -2 0 0 -6
sb:: will	0 -10 0 14 0 0 0 -4
sb:; <name>	0 -7 0 13 -4 0 0 0
sb:; <person>	0 9 0 -2 -8 1 0 0
sb:; <seat>	0 -9 0 8 1 0 0 0
sb:; from	0 14 0 -11 0 0 0 -2
sb:; in	0 0 0 -8 9 0 0 0
sb:; it	0 -15 0 7 0 0 0 3
sb:; the	-4 -6 -3 4 -4 0 10 0
sb:; their	0 0 0 -8 0 0 0 9
sb:<agent>	1 -10 2 0 0 11 2 0
sb:<day-ahead>	-10 -1 16 -18 10 5 1 1
sb:<day-ahead> ,	-2 -6 7 -3 16 5 -5 -9
sb:<day-ahead> ;	-1 0 2 5 -14 0 0 3
sb:<day-ahead> and	0 7 0 -16 5 0 6 0
sb:<day-ahead> is	0 -1 9 -3 -9 0 0 5
sb:<day-ahead> to	-1 -18 -2 15 0 0 0 1
sb:<day-gone>	20 -1 -12 -27 11 15 0 11
sb:<day-gone> )	0 0 0 -10 0 0 0 12
sb:<day-gone> ,	13 0 0 4 -15 0 0 -6
sb:<day-gone> ;	0 -13 0 4 -10 6 0 6
sb:<day-gone> <number>	0 11 0 -5 0 0 0 -6
sb:<day-gone> <person>	0 1 0 -10 0 1 0 7
sb:<day-gone> and	-3 -23 -2 2 15 0 0 14
sb:<day-gone> for	0 0 0 -12 0 0 0 15
sb:<day-gone> he	0 0 0 -10 0 0 8 2
sb:<day-gone> night	0 0 0 14 0 0 1 -15
sb:<day-gone> that	1 19 -1 -33 0 0 -3 14
sb:<day-gone> the	2 -1 0 11 -2 0 0 -11
sb:<day-gone> to	-1 0 0 15 9 0 0 -18
sb:<day-today>	5 15 7 -28 9 10 3 -4
sb:<day-today> (	9 -8 0 8 3 0 0 -12
sb:<day-today> ,	-1 27 0 -6 4 0 0 -16
sb:<day-today> :	0 -3 0 -8 0 0 0 11
sb:<day-today> are	0 6 10 -5 -8 0 0 0
sb:<day-today> from	0 21 0 -17 0 0 0 -1
sb:<day-today> that	0 -19 1 0 -1 8 6 0
sb:<day-today> to	0 -10 0 20 0 0 0 -9
sb:<day-today> without	0 0 0 -10 0 0 0 11
sb:<day-today> —	5 2 0 2 -4 6 -4 -10
sb:<duty>	-31 11 10 0 -10 -15 17 -5
sb:<gate>	-14 2 -20 4 12 -5 -12 0
sb:<goods-amount>	-1 -11 0 29 -6 0 -4 -9
sb:<goods-amount> ,	0 -8 0 10 0 0 0 0
sb:<goods-amount> by	0 -1 0 19 -12 0 0 -1
sb:<goods>	17 1 22 -9 -4 -20 -15 1
sb:<level-noun>	-25 18 -11 7 -1 -6 2 -21
sb:<level>	-15 15 -12 3 -55 -17 -2 14
sb:<level> (	0 -11 0 0 0 0 0 13
sb:<level> ,	-5 22 -5 -9 -27 0 -1 5
sb:<level> ;	0 -9 0 13 0 0 0 -2
sb:<level> <day-today>	0 3 0 -10 9 0 0 0
sb:<level> after	0 -4 0 -4 10 0 0 0
sb:<level> and	0 12 0 -6 -2 0 0 0
sb:<level> apply	0 15 0 -16 0 0 0 0
sb:<level> are	0 7 0 -10 0 0 0 0
sb:<level> here	0 -16 0 6 0 0 0 10
sb:<level> if	0 1 0 5 -13 0 3 0
sb:<level> in	0 -8 0 0 -4 0 0 12
sb:<level> instead	0 -7 0 10 0 0 0 -2
sb:<level> is	0 7 0 -12 -6 0 0 7
sb:<level> more	0 -24 0 32 0 0 0 -3
sb:<level> now	0 10 -1 -17 0 0 0 7
sb:<level> of	1 -7 0 12 -6 0 0 -1
sb:<level> off	0 -16 0 25 -2 0 0 -9
sb:<level> on	-20 13 3 -12 -14 0 1 14
sb:<level> since	0 7 0 -12 0 0 0 8
sb:<level> surcharge	0 23 0 -5 -5 0 0 -13
sb:<level> tariff	5 16 0 -27 6 0 0 0
sb:<level> tax	0 0 0 -9 0 0 0 13
sb:<level> that	0 15 -1 -3 -7 0 0 -7
sb:<level> to	0 10 -2 -10 -6 0 0 6
sb:<level> under	0 -4 0 8 0 0 0 0
sb:<level> with	0 0 0 -6 9 0 0 0
sb:<money>	-10 2 -3 21 -16 0 -2 -5
sb:<money> ,	0 -3 0 16 -7 0 0 -5
sb:<money> a	0 2 0 -5 -7 0 0 10
sb:<money> in	0 -3 0 14 -4 0 0 0
sb:<money> of	0 0 0 -10 2 0 0 9
sb:<month-ahead>	0 0 0 -14 0 0 0 14
sb:<month-gone>	1 11 -1 -1 -15 -7 3 2
sb:<month-gone> )	0 12 0 6 0 0 0 -17
sb:<month-gone> ,	-15 2 -2 13 -10 -2 -1 2
sb:<month-gone> ;	0 10 0 -19 2 0 5 3
sb:<month-gone> and	0 -14 4 7 0 0 0 -1
sb:<month-gone> for	0 0 0 11 0 0 0 -8
sb:<month-gone> is	0 11 0 -10 0 0 3 -1
sb:<month-gone> the	0 0 0 -11 0 0 0 12
sb:<month-gone> would	0 -10 0 6 0 0 0 0
sb:<name>	4 7 0 -21 11 -6 -4 12
sb:<name> 's	2 0 0 -1 0 -13 12 -6
sb:<name> ,	-8 -5 0 -8 -2 -3 3 14
sb:<name> -	0 -15 0 2 0 0 0 12
sb:<name> :	0 7 9 -11 9 0 0 -14
sb:<name> <level>	0 14 0 -16 0 0 0 3
sb:<name> a	0 -10 0 10 0 0 0 0
sb:<name> agree	0 -14 0 3 0 0 0 11
sb:<name> and	-13 -11 0 0 -15 -2 -9 23
sb:<name> are	4 -11 0 7 0 0 0 0
sb:<name> at	0 9 0 -10 6 0 0 -5
sb:<name> before	0 -3 8 0 0 0 0 -4
sb:<name> begin	0 -6 0 11 0 0 0 -1
sb:<name> by	2 -8 0 14 -6 0 0 0
sb:<name> come	0 9 0 -11 0 0 0 0
sb:<name> cut	0 -9 0 10 0 0 0 0
sb:<name> doe	0 0 0 -6 9 0 0 -3
sb:<name> duty	0 12 0 -10 0 0 0 0
sb:<name> end	0 -8 -12 0 9 0 5 2
sb:<name> for	-3 -5 0 1 0 0 0 10
sb:<name> from	8 6 0 -13 -1 6 0 -3
sb:<name> give	0 4 0 5 5 0 0 -15
sb:<name> good	0 11 0 -12 0 0 0 0
sb:<name> had	0 8 0 -2 7 0 0 -10
sb:<name> has	1 14 -5 -6 -2 -2 3 -6
sb:<name> have	0 -3 0 -6 -6 0 0 16
sb:<name> in	0 -1 0 -10 7 0 -3 9
sb:<name> is	2 22 3 -9 -3 0 0 -12
sb:<name> it	0 0 0 11 -10 0 0 0
sb:<name> make	0 0 0 15 0 0 0 -14
sb:<name> meet	0 7 0 -16 0 0 0 6
sb:<name> of	0 -9 0 0 0 0 0 7
sb:<name> on	-1 -7 7 5 -12 0 1 0
sb:<name> pay	0 -13 0 17 0 0 0 0
sb:<name> prolonged	0 -5 0 11 0 0 0 -2
sb:<name> put	0 -11 0 8 6 0 0 -1
sb:<name> raise	0 -12 0 15 0 0 0 0
sb:<name> say	0 12 0 -5 0 0 0 -4
sb:<name> tariff	0 -9 0 7 0 0 0 1
sb:<name> under	0 0 0 -7 0 0 0 11
sb:<name> until	0 -1 -1 -7 11 0 0 0
sb:<name> was	3 4 0 -5 6 0 0 -9
sb:<name> will	3 22 -3 -24 -10 0 -6 15
sb:<name> with	0 0 0 11 0 0 0 -11
sb:<name> would	0 0 0 14 -13 2 1 -13
sb:<name> —	0 15 0 -10 -2 0 0 0
sb:<not>	-1 8 -14 2 -13 -3 0 0
sb:<number>	-5 16 27 -17 -3 -17 -16 -7
sb:<number> (	0 -5 0 11 0 0 0 -5
sb:<number> )	0 -10 1 0 2 0 2 1
sb:<number> ,	-2 -2 0 -8 0 0 0 16
sb:<number> /	-8 -6 0 0 1 0 0 9
sb:<number> <day-today>	0 -5 0 10 0 0 0 -2
sb:<number> <quality>	0 10 0 -6 0 0 0 0
sb:<number> a	-1 5 4 -7 -7 0 0 5
sb:<number> again	0 9 0 -4 -1 0 0 0
sb:<number> and	0 24 0 -8 -11 0 0 -6
sb:<number> are	0 -1 0 12 -2 0 0 -5
sb:<number> cent	0 -2 0 10 0 0 0 -3
sb:<number> come	0 11 0 -3 0 0 0 -5
sb:<number> duty	0 -17 19 3 0 0 0 -9
sb:<number> exclusion	-2 -9 19 -7 0 0 0 -4
sb:<number> from	0 11 0 -16 -2 0 0 9
sb:<number> is	0 16 0 -7 0 0 0 -7
sb:<number> more	8 -3 0 -13 10 0 0 0
sb:<number> of	3 0 1 -6 15 0 0 -13
sb:<number> on	-4 25 -5 -19 -12 0 0 6
sb:<number> p	0 -12 6 -4 15 0 0 -7
sb:<number> pm	0 -8 0 0 8 0 0 -2
sb:<number> th	0 -4 0 -10 2 0 0 12
sb:<number> the	4 -15 0 14 -4 2 0 -7
sb:<number> to	0 0 0 12 -3 0 0 -11
sb:<number> —	0 -5 1 -8 0 0 0 12
sb:<office>	-18 5 -8 2 -3 -9 22 -6
sb:<office> 's	0 -3 0 13 10 0 0 -20
sb:<office> ,	0 1 0 -14 1 0 4 13
sb:<office> :	-1 0 0 4 23 0 0 -27
sb:<office> are	0 -5 0 11 -3 0 0 0
sb:<office> has	0 2 0 7 -11 0 0 0
sb:<office> have	0 0 0 -6 0 0 0 9
sb:<office> that	0 0 0 -8 0 0 0 9
sb:<office> to	0 -4 0 -8 0 0 18 -5
sb:<office> will	0 -7 0 20 -10 0 0 0
sb:<organisation>	2 -4 -8 6 21 -3 -9 -24
sb:<organisation> 's	2 -8 0 26 -27 0 0 3
sb:<organisation> (	0 0 0 -7 9 0 0 0
sb:<organisation> )	0 -5 0 -2 0 0 0 10
sb:<organisation> ,	0 3 -1 -15 20 0 0 -2
sb:<organisation> and	7 -3 0 7 2 0 0 -19
sb:<organisation> announce	0 19 -3 -16 4 0 0 -3
sb:<organisation> decide	0 -4 0 11 -2 0 0 -3
sb:<organisation> decided	0 -7 0 11 0 0 0 0
sb:<organisation> doe	0 7 0 -18 0 0 0 11
sb:<organisation> end	0 0 0 13 -2 0 0 -7
sb:<organisation> expect	0 11 0 -9 -1 0 0 0
sb:<organisation> had	1 0 0 -9 9 0 0 0
sb:<organisation> has	2 -12 -4 15 -10 0 0 1
sb:<organisation> hear	0 0 0 -23 23 0 0 0
sb:<organisation> in	2 17 0 -23 7 0 -2 1
sb:<organisation> is	0 0 0 19 -14 0 0 -1
sb:<organisation> may	0 0 0 -19 20 0 0 0
sb:<organisation> meet	0 0 0 -11 2 0 0 10
sb:<organisation> must	0 0 0 19 -14 0 -1 0
sb:<organisation> on	0 -9 0 17 -8 0 0 0
sb:<organisation> sit	0 0 0 -7 8 0 0 0
sb:<organisation> suspend	4 -1 0 -7 10 0 0 -4
sb:<organisation> that	0 0 0 -1 -5 0 0 9
sb:<organisation> to	0 0 0 -11 9 0 4 0
sb:<organisation> vote	0 8 0 25 -30 0 0 0
sb:<organisation> will	0 0 0 -1 9 0 0 -12
sb:<organisation> would	0 0 0 -9 12 0 0 -2
sb:<person>	-10 -3 -17 4 -7 -6 10 12
sb:<person> 's	0 6 0 -9 2 0 0 0
sb:<person> (	0 -8 0 -11 0 0 0 22
sb:<person> )	0 -2 0 -13 0 0 0 17
sb:<person> ,	6 -5 -2 -6 3 0 9 0
sb:<person> :	0 2 -2 18 -23 0 -1 -6
sb:<person> and	0 -5 0 7 -1 0 6 0
sb:<person> announce	0 -1 0 -11 0 0 0 18
sb:<person> are	0 -3 0 12 -5 0 0 0
sb:<person> ask	0 10 0 -10 0 0 0 0
sb:<person> come	0 -4 0 18 -2 0 0 -10
sb:<person> had	0 -26 0 11 3 0 0 18
sb:<person> has	0 3 0 -17 27 -4 1 -11
sb:<person> in	0 -7 0 24 0 0 0 -14
sb:<person> is	0 -14 0 9 5 0 -1 0
sb:<person> of	0 0 0 15 -14 0 4 -5
sb:<person> promise	0 11 0 -9 0 0 0 0
sb:<person> reply	0 0 0 -2 -5 0 10 0
sb:<person> say	0 0 -2 -3 -9 -3 -11 19
sb:<person> sign	0 28 0 -18 -5 0 0 -6
sb:<person> spoke	0 11 0 -11 5 0 0 -6
sb:<person> tell	0 -9 0 13 -3 0 -5 8
sb:<person> to	0 -14 0 12 -3 0 0 6
sb:<person> want	0 0 0 11 0 0 0 -10
sb:<person> will	0 -12 0 26 -9 0 0 -3
sb:<points>	-22 -8 -1 -14 -16 0 0 40
sb:<points> ,	0 11 0 -18 0 0 0 9
sb:<points> are	-1 11 0 -9 0 0 0 -1
sb:<points> for	0 -17 0 18 0 0 0 0
sb:<points> from	0 9 4 -8 0 0 0 -4
sb:<points> of	-1 -14 -3 4 -2 0 0 13
sb:<points> on	-2 -9 0 5 -3 0 0 7
sb:<points> stay	0 -1 0 -5 0 0 0 10
sb:<quality>	-8 -10 -10 -4 16 6 -4 8
sb:<quality> and	0 -16 0 7 -2 0 0 7
sb:<quality> apple	0 -11 0 4 0 0 0 6
sb:<quality> business	0 0 0 -7 0 9 0 0
sb:<quality> car	0 -5 0 15 0 0 0 -8
sb:<quality> colleague	0 4 0 -10 0 0 0 7
sb:<quality> company	-3 0 0 9 0 0 0 0
sb:<quality> copper	0 10 0 0 -1 0 0 -6
sb:<quality> counterpart	10 0 0 -11 -4 0 8 0
sb:<quality> country	0 12 0 -10 0 0 0 0
sb:<quality> delegation	0 -5 0 9 0 0 0 0
sb:<quality> duty	0 -10 6 0 4 0 0 2
sb:<quality> firm	-2 0 0 13 0 0 0 -2
sb:<quality> good	-21 4 0 0 -17 0 0 9
sb:<quality> government	0 -6 0 11 -4 0 0 0
sb:<quality> minister	0 -3 0 -8 1 0 0 12
sb:<quality> oil	0 0 0 -13 0 0 0 11
sb:<quality> one	9 -8 0 -2 8 0 0 -5
sb:<quality> paper	0 10 0 -7 0 0 0 0
sb:<quality> parliament	0 0 0 -13 23 0 0 -10
sb:<quality> president	0 10 0 1 -3 0 0 -8
sb:<quality> prime	0 13 0 -3 0 0 0 -6
sb:<quality> senate	0 -5 0 10 0 0 0 -8
sb:<quality> ship	-1 1 0 -12 13 0 0 -1
sb:<quality> side	0 -12 0 -20 13 0 0 16
sb:<quality> sugar	0 -13 0 9 0 0 0 5
sb:<quality> surcharge	0 9 0 0 0 0 0 -9
sb:<quality> tariff	0 8 0 -21 8 0 0 2
sb:<quality> trade	0 -7 0 12 0 0 0 -6
sb:<quality> wheat	0 9 0 -3 -3 0 0 -1
sb:<seat>	2 1 0 -6 10 -3 9 -1
sb:<seat> ,	9 -10 0 20 -12 -2 -2 -10
sb:<seat> /	0 12 0 -9 0 0 0 -2
sb:<seat> <day-today>	0 6 0 -14 -1 0 8 0
sb:<seat> and	0 0 0 -19 -16 0 0 35
sb:<seat> by	0 -1 0 -20 14 0 0 8
sb:<seat> end	0 6 0 -12 0 0 0 6
sb:<seat> from	0 2 0 5 -11 0 0 -2
sb:<seat> it	0 0 0 -10 11 0 0 0
sb:<seat> on	-1 -21 0 25 -11 0 0 1
sb:<seat> say	0 0 6 -2 -15 8 0 0
sb:<seat> that	0 8 0 -15 0 0 0 9
sb:<sender>	13 -7 8 -2 6 0 -14 -12
sb:<span>	-18 1 -24 3 0 -1 -5 13
sb:<span> ,	-20 18 -12 0 0 2 -2 -3
sb:<span> ;	0 -5 0 -8 0 0 4 6
sb:<span> after	0 -5 0 -6 0 0 0 13
sb:<span> are	0 -4 0 -22 0 0 0 26
sb:<span> before	0 1 0 -10 2 0 0 3
sb:<span> from	-1 9 0 0 -8 0 0 0
sb:<span> in	0 -4 0 19 0 0 0 -15
sb:<span> leave	0 0 0 -8 0 0 0 10
sb:<span> more	0 0 0 -11 0 0 0 15
sb:<span> of	-1 -13 0 24 -3 0 0 -10
sb:<span> on	0 -5 0 9 -4 0 0 0
sb:<span> the	-3 -1 0 15 0 0 0 -8
sb:<span> to	0 0 0 -15 -3 0 0 19
sb:<span> truce	0 0 0 22 0 0 0 -22
sb:<span> were	0 0 0 -7 0 0 0 9
sb:<span> when	0 0 0 -15 0 0 0 15
sb:<taker>	-3 0 0 14 13 -12 -1 -26
sb:<v-agree>	-19 4 -5 2 -13 -5 7 6
sb:<v-bear>	-12 9 -11 2 -7 -5 0 2
sb:<v-begin>	11 15 -8 -19 0 -1 -6 7
sb:<v-buy>	-3 0 15 -9 6 13 -7 -5
sb:<v-deny>	39 -24 -6 -6 0 -4 2 -20
sb:<v-down>	-10 -2 -8 -1 1 -2 8 5
sb:<v-end>	-5 -9 18 -6 -9 -6 0 11
sb:<v-propose>	-20 5 -29 4 15 -15 5 -16
sb:<v-say>	1 18 -2 -15 12 0 -11 -7
sb:<v-sell>	10 -7 -3 -4 1 6 0 -4
sb:<v-stay>	0 -4 10 5 -6 -14 -11 2
sb:<v-suspend>	13 3 3 -16 -1 -3 -4 2
sb:<v-target>	-19 4 1 11 -3 -4 -9 -8
sb:<v-threaten>	0 12 -1 -5 8 0 -1 -21
sb:<v-up>	-5 7 -21 3 2 3 -7 -8
sb:@	-2 -4 0 2 -3 0 0 9
sb:[	0 20 0 -22 -1 0 0 2
sb:_	-2 3 0 -6 -1 0 0 10
sb:a	-1 9 -24 -7 -4 18 22 -8
sb:a )	0 -9 0 5 0 0 0 4
sb:a .	-1 4 4 -5 -7 0 0 4
sb:a :	1 8 0 -12 -1 0 0 4
sb:a <level>	0 6 0 -11 -1 0 0 8
sb:a <organisation>	0 0 0 1 -10 0 4 2
sb:a <quality>	0 9 0 0 0 3 0 -15
sb:a deal	0 1 0 -10 -8 5 5 6
sb:a decision	0 -15 0 -11 29 0 0 -10
sb:a duty	0 4 0 1 6 0 7 -25
sb:a formal	0 0 0 -5 13 0 0 -8
sb:a hearing	0 -2 0 -3 12 0 0 -6
sb:a licence	10 0 0 -7 0 0 0 0
sb:a list	9 -4 0 -13 0 0 0 9
sb:a meet	0 -1 0 -5 -7 0 0 14
sb:a minimum	0 13 0 -10 0 0 0 0
sb:a new	0 12 0 -13 3 0 -2 3
sb:a pause	0 12 0 -14 -3 0 0 4
sb:a period	0 7 0 -12 0 0 0 1
sb:a permanent	0 0 0 14 -6 0 -4 0
sb:a post	-2 11 0 -14 8 0 0 0
sb:a proclamation	0 16 0 -13 0 0 0 -2
sb:a resolution	0 5 0 5 -11 0 0 0
sb:a rise	0 14 0 -5 -4 0 0 -8
sb:a rule	0 0 0 13 -5 0 0 -3
sb:a second	0 -10 0 0 19 0 0 -7
sb:a short	0 -10 0 11 0 0 0 0
sb:a standstill	0 5 0 -16 7 0 0 3
sb:a successor	0 9 0 0 0 0 0 -7
sb:a summit	0 -5 0 10 0 0 0 0
sb:a surcharge	0 4 0 13 0 0 0 -23
sb:a telephone	0 8 0 -3 -1 0 0 0
sb:a threat	0 9 0 0 0 0 0 -7
sb:a trade	0 -16 0 -2 -2 0 0 17
sb:a treaty	0 -4 0 -5 -11 0 11 10
sb:a truce	-4 2 0 13 -16 0 0 -7
sb:about	-1 3 0 2 -13 0 -1 10
sb:about ,	0 9 0 -12 0 0 0 0
sb:about the	0 7 0 5 -19 0 0 4
sb:abroad	0 -6 0 12 0 0 0 -4
sb:accept	0 6 0 -6 12 0 0 -9
sb:accord	0 13 0 -13 0 0 0 0
sb:according	0 -15 0 0 0 0 3 9
sb:according to	0 -11 0 -5 0 0 4 13
sb:action	0 13 0 -11 0 0 0 0
sb:add	0 13 0 4 -11 0 0 -11
sb:additional	-1 3 0 -11 -8 0 0 17
sb:additional <level>	0 -11 0 10 -1 0 0 9
sb:additional duty	0 -9 0 -6 0 0 0 17
sb:additional tariff	0 29 0 -28 0 0 0 0
sb:admit	0 -6 0 0 0 0 0 9
sb:affiliate	18 0 -1 -16 0 0 0 -4
sb:affiliate rule	12 0 0 -12 3 0 0 -7
sb:after	0 15 -5 2 0 -2 -9 -7
sb:after <name>	0 12 0 -7 0 0 0 -3
sb:after <number>	0 13 0 -2 -10 0 0 0
sb:after <span>	0 0 0 10 0 0 0 -10
sb:after a	0 18 0 -15 0 0 0 0
sb:after the	0 0 0 18 -15 0 0 -3
sb:after their	0 0 0 9 0 0 0 -7
sb:again	4 -1 1 -6 0 0 -5 9
sb:again be	0 1 0 -12 0 0 0 10
sb:again before	0 0 0 -15 7 0 0 8
sb:again by	0 -11 0 21 -8 0 0 -1
sb:again from	3 -12 0 0 -2 0 0 14
sb:again in	0 -3 0 13 0 0 0 -4
sb:again on	0 9 5 -4 2 0 0 -16
sb:against	0 -12 0 -8 23 0 0 -6
sb:against the	0 0 0 -9 19 0 0 -7
sb:agency	0 0 0 9 0 0 0 -9
sb:agree	-4 -1 -7 -1 -18 0 11 8
sb:agree ,	0 6 0 -14 -2 0 7 4
sb:agree by	0 0 0 -12 0 0 6 8
sb:agree in	-5 -1 0 -15 0 0 0 21
sb:agree on	0 6 0 13 -11 0 0 -14
sb:agree to	1 -9 0 0 0 0 5 5
sb:agreement	-8 4 -2 15 5 2 -5 -15
sb:agreement by	0 0 0 -2 -4 0 -1 12
sb:agreement on	0 -10 1 -1 -7 6 1 5
sb:ahead	0 0 0 20 -3 0 0 -13
sb:airport	0 -2 0 16 -9 0 0 -1
sb:alert	0 16 0 -5 -2 0 0 -13
sb:alert <number>	0 -6 0 9 0 0 0 0
sb:alexandria	0 -8 3 15 0 0 0 -11
sb:ali	0 0 0 -8 0 0 0 9
sb:all	0 20 4 -24 -3 6 -5 3
sb:all country	0 13 0 0 -3 0 0 -11
sb:all of	0 0 0 -17 0 0 0 19
sb:allowed	0 -4 0 13 0 0 0 -7
sb:already	0 14 0 -9 -3 0 0 -1
sb:also	10 -12 6 17 -11 -2 2 -17
sb:am	0 0 0 9 1 0 0 -10
sb:ambassador	0 1 0 -16 16 0 0 -2
sb:among	2 6 0 -2 6 0 0 -14
sb:among them	1 1 0 -5 9 0 0 -9
sb:an	-6 5 10 0 4 5 -6 -10
sb:an agreement	0 -4 0 10 5 0 -4 -8
sb:an annex	0 15 0 -12 0 0 0 0
sb:an answer	0 5 0 -27 21 0 1 0
sb:an end	0 5 0 -11 0 0 0 7
sb:an extension	0 9 -7 -21 11 0 -1 12
sb:an increase	0 -8 0 10 0 0 0 0
sb:an order	0 8 8 -5 -5 11 0 -16
sb:and	0 3 -8 -2 -1 -30 -18 13
sb:and <level>	0 13 0 2 -2 0 0 -22
sb:and <name>	-13 -10 0 2 -27 -2 -8 22
sb:and <number>	0 -1 0 10 -18 0 0 2
sb:and <office>	0 -4 0 9 0 0 0 -2
sb:and <organisation>	0 0 0 13 -8 0 0 -2
sb:and <person>	0 0 0 15 -6 0 0 -7
sb:and <points>	0 -2 0 -4 0 0 0 10
sb:and <quality>	0 -18 0 0 -4 0 0 19
sb:and <seat>	0 -23 0 -7 -4 0 0 30
sb:and a	-7 13 0 -3 -3 2 0 -2
sb:and agree	0 -7 0 20 0 0 0 -12
sb:and are	0 8 0 -2 -9 0 0 2
sb:and come	0 -2 0 -14 0 0 0 17
sb:and dairy	0 0 0 -8 12 0 0 -5
sb:and end	0 0 0 -24 1 0 8 15
sb:and enter	0 -24 5 18 0 0 0 0
sb:and from	3 15 0 -8 0 0 0 -13
sb:and gave	0 0 0 -6 15 0 0 -9
sb:and i	0 -1 0 10 -7 0 0 0
sb:and if	0 -6 0 9 0 0 0 0
sb:and in	0 -7 -1 0 9 0 0 -1
sb:and is	0 0 0 -11 4 0 0 6
sb:and it	-6 -9 4 -3 10 0 0 5
sb:and last	0 0 0 -13 0 0 8 3
sb:and must	0 0 0 10 -11 0 0 0
sb:and not	0 3 0 12 0 0 0 -19
sb:and of	7 -1 0 -10 -7 0 0 11
sb:and on	0 30 0 -20 -13 0 0 -3
sb:and one	0 0 0 13 0 0 0 -13
sb:and run	-1 -5 0 -3 0 0 0 12
sb:and shall	0 0 0 -4 -1 0 0 9
sb:and stay	0 -5 0 9 0 0 0 -2
sb:and that	-3 9 0 5 0 0 0 -15
sb:and the	12 2 0 5 -14 -2 1 -9
sb:and their	0 0 0 10 0 0 0 -9
sb:and then	0 4 0 -9 3 0 0 0
sb:and they	0 -5 0 -8 2 0 0 10
sb:and to	0 -10 2 3 0 0 0 2
sb:and was	0 -4 0 10 0 0 0 -5
sb:and what	0 -14 0 15 0 0 0 -2
sb:and which	0 0 0 -9 0 0 0 11
sb:and with	0 11 0 -8 0 0 0 -1
sb:and would	0 21 0 -18 0 0 0 0
sb:annex	0 16 0 -19 0 0 0 1
sb:announce	16 17 -8 -10 -6 -2 -4 -9
sb:announce a	0 -1 0 -13 5 0 0 12
sb:announce at	0 0 0 10 -4 0 0 -5
sb:announce for	0 16 0 -4 -9 0 0 -4
sb:announce in	0 7 0 -16 9 0 0 0
sb:announce on	10 -6 0 3 -2 0 0 -4
sb:announce that	8 0 0 0 -7 0 0 0
sb:announcement	0 10 0 0 -5 0 0 -6
sb:annual	0 -2 0 13 -7 0 0 0
sb:another	0 22 0 -2 -4 0 0 -10
sb:another <level>	0 11 0 -8 0 0 0 0
sb:another <span>	0 -10 0 15 0 0 0 -8
sb:answer	-9 4 0 -22 22 -1 8 0
sb:answer by	0 -5 0 -8 0 0 12 0
sb:answer is	0 5 0 -13 10 0 0 0
sb:answer to	0 0 0 9 0 0 0 0
sb:antimony	21 -8 0 0 -1 0 0 -13
sb:any	0 -4 0 7 -7 0 0 4
sb:app	-1 -2 0 -2 0 11 0 -1
sb:appeal	0 -10 0 21 -9 0 0 0
sb:appealed	0 0 0 16 -13 0 0 0
sb:apple	0 -8 0 2 -8 0 0 13
sb:application	-5 -7 0 -11 17 0 0 3
sb:application for	-4 0 0 -4 13 0 0 0
sb:apply	7 7 -3 -14 -17 -1 0 16
sb:apply again	0 25 0 -18 0 0 0 -8
sb:apply for	0 5 0 -10 9 0 0 -3
sb:apply to	0 15 -1 -5 -5 0 0 -2
sb:apply until	2 -17 2 0 -7 0 0 8
sb:approval	0 -14 0 6 8 0 0 -5
sb:approval of	0 -3 0 -6 9 0 0 2
sb:approve	0 -23 0 6 8 0 -3 7
sb:approve on	0 -5 0 8 0 0 0 0
sb:approve the	0 -7 0 -3 1 0 -1 10
sb:apricot	0 9 0 -5 0 0 0 -3
sb:are	10 1 5 -12 17 -14 -7 -9
sb:are accept	0 -3 0 -2 14 0 0 -10
sb:are back	0 15 0 -7 -1 0 0 -8
sb:are charge	0 -15 0 13 3 0 0 0
sb:are closed	0 -4 0 14 -4 0 0 -1
sb:are due	4 -22 0 -1 13 0 0 1
sb:are go	0 -1 0 -12 11 0 0 2
sb:are on	0 12 0 1 -4 0 0 -8
sb:are over	0 -3 0 -13 0 0 0 18
sb:are suspend	3 -8 -3 0 11 0 0 -3
sb:are to	8 -1 5 11 -4 0 3 -24
sb:are up	0 0 0 -11 -2 0 0 11
sb:argument	0 -7 0 -15 23 0 0 0
sb:argument on	0 -2 0 -4 9 0 0 0
sb:army	0 -2 0 12 -1 0 0 -6
sb:around the	0 8 0 -13 0 0 0 6
sb:arrangement	-5 -16 -6 -17 0 0 0 35
sb:arrangement end	0 -3 0 -5 -1 0 0 14
sb:arrangement of	0 -9 0 0 -4 0 0 10
sb:arrangement run	0 0 0 -7 9 0 0 0
sb:arrangement with	0 -9 0 0 0 0 0 6
sb:arrive	0 -2 5 -13 14 0 -6 0
sb:arrive by	0 4 6 -15 2 0 -4 2
sb:article	0 -9 0 22 -7 0 0 -7
sb:as	0 6 -7 -9 -3 -2 -6 6
sb:as before	0 0 0 -9 0 0 0 11
sb:as early	0 0 0 -10 3 0 0 6
sb:as from	0 -19 0 13 5 0 0 0
sb:as of	6 34 0 -23 -9 0 0 -18
sb:ask	-2 7 -3 -13 3 0 -4 11
sb:ask :	0 7 0 -9 0 0 0 0
sb:ask for	0 -12 0 4 0 0 0 5
sb:ask what	0 12 0 -3 -1 0 0 -8
sb:assembly	0 -1 0 -4 14 0 0 -8
sb:at	-19 -6 0 2 3 -1 -15 11
sb:at <level>	-2 6 0 -19 -11 0 0 24
sb:at <number>	-1 -12 2 17 6 0 0 -10
sb:at <seat>	0 0 0 11 -2 0 0 -4
sb:at a	0 2 0 6 0 0 0 -10
sb:at it	0 0 0 7 0 0 0 -9
sb:at midnight	0 -10 -2 -2 0 0 0 13
sb:at noon	0 -11 0 13 -2 0 0 0
sb:at sea	0 4 0 13 -6 0 0 -14
sb:at stake	0 -1 0 -12 0 0 0 15
sb:at the	-1 11 1 4 -16 0 -3 -1
sb:away	9 -2 0 -18 -1 0 0 16
sb:back	0 13 -5 -1 -3 6 -5 -12
sb:back at	0 10 0 -4 -6 0 0 0
sb:back on	0 14 0 -6 -9 0 0 -2
sb:back to	0 0 0 9 0 5 0 -20
sb:ban	5 0 0 0 -9 15 0 -14
sb:ban on	3 4 0 0 -3 6 0 -12
sb:banana	0 -9 0 12 -3 0 0 0
sb:bank	0 -2 0 13 -4 2 0 -10
sb:battery	9 0 0 -2 0 0 0 -1
sb:batumi	0 -5 0 9 0 0 0 -2
sb:bay	0 -5 0 12 -6 0 0 0
sb:be	-6 8 -5 -5 0 0 -6 5
sb:be <level>	0 7 0 0 0 0 0 -5
sb:be a	0 -1 0 13 -5 0 0 -2
sb:be apply	4 11 0 -16 3 0 0 -4
sb:be at	0 11 0 -7 -1 0 0 0
sb:be back	0 8 0 4 -7 0 0 -12
sb:be collect	0 -1 0 -12 4 0 0 10
sb:be discuss	0 0 0 9 -5 0 0 0
sb:be due	0 0 0 -15 11 0 0 4
sb:be extend	0 -4 7 -14 -1 0 0 12
sb:be hold	0 -7 0 14 -3 0 0 0
sb:be in	0 -15 0 33 -12 0 0 -10
sb:be keep	0 16 0 -14 -3 0 0 0
sb:be lodged	0 0 0 -6 9 0 0 0
sb:be make	0 6 0 -1 7 0 0 -9
sb:be over	0 -3 0 -10 0 0 0 15
sb:be pay	0 -8 0 11 0 0 0 0
sb:be prolonged	0 4 5 4 0 0 0 -11
sb:be put	2 8 0 -6 -13 5 0 0
sb:be suspend	0 -9 0 6 9 0 0 -3
sb:be used	0 -12 0 -13 22 0 0 0
sb:became	0 -17 0 13 0 0 0 1
sb:because	0 -4 0 -7 1 0 0 10
sb:become	0 11 0 -18 11 0 0 -3
sb:been	-7 -2 -1 18 -6 3 -14 -9
sb:been <level>	0 -10 0 9 0 0 0 0
sb:been due	0 -6 0 12 0 0 0 -3
sb:been extend	0 0 0 10 0 0 0 -7
sb:been in	0 -1 0 16 0 0 0 -12
sb:been on	0 -5 0 -5 -2 0 0 11
sb:been set	0 0 0 -13 11 0 0 7
sb:been suspend	1 11 0 -6 -6 0 0 -1
sb:been tell	0 6 0 -15 0 8 0 0
sb:before	-16 -5 6 -9 23 -11 -7 0
sb:before <day-ahead>	0 -20 6 -12 25 0 0 -6
sb:before <day-gone>	0 -2 0 -13 14 0 0 -2
sb:before <day-today>	0 8 14 -24 2 0 -3 -6
sb:before it	0 4 0 -20 12 0 0 0
sb:before midnight	0 -16 0 7 1 0 0 5
sb:before that	0 -6 -2 0 8 0 0 0
sb:before the	0 -4 7 2 7 0 0 -10
sb:before their	0 -2 0 -6 0 0 0 10
sb:begin	-9 -1 -2 -2 13 -2 6 0
sb:begin in	0 -8 0 13 -1 0 0 0
sb:begin on	-3 0 0 -5 5 0 0 11
sb:begin to	0 0 0 7 -2 0 0 -7
sb:begin with	0 10 0 -5 0 0 0 -6
sb:being	0 0 0 -4 -6 0 0 14
sb:believe	0 -4 0 17 0 0 0 -12
sb:below	0 -9 0 11 0 0 0 0
sb:better	0 -10 0 9 0 0 0 0
sb:between	-9 -7 -6 12 3 -4 -3 0
sb:between <day-gone>	0 -1 0 -21 23 0 0 0
sb:between <name>	-3 -2 0 10 -12 0 0 0
sb:between <person>	0 0 0 12 0 0 0 -8
sb:between <seat>	0 -5 0 -11 -1 0 0 18
sb:between them	0 0 0 9 0 0 0 -8
sb:beyond	0 -3 0 -10 -1 0 0 18
sb:big	0 -3 0 12 0 0 0 -7
sb:bill	0 -8 0 -5 13 0 0 0
sb:bite	13 -6 0 -4 0 0 0 -1
sb:bloc	0 -10 0 0 9 0 5 -1
sb:book	0 -9 0 15 0 0 0 -2
sb:border	0 8 0 -4 1 0 0 -9
sb:both	-2 19 -10 -14 1 -5 -16 9
sb:both are	0 3 0 -12 -1 0 0 9
sb:both country	0 3 0 -15 11 0 0 0
sb:both duty	0 20 0 -20 0 0 0 0
sb:both government	0 -3 0 14 -2 0 0 -5
sb:bottle	0 14 0 -15 0 0 0 0
sb:box	0 6 0 -11 5 0 0 0
sb:brace	0 0 0 -8 -1 0 0 12
sb:brace for	0 0 0 -8 -1 0 0 12
sb:brandy	0 7 0 -11 0 0 0 3
sb:break	0 -10 0 29 -1 0 0 -18
sb:breakfast	0 -7 0 10 0 0 0 0
sb:bridge	0 -13 0 25 -2 0 0 -8
sb:budget	0 0 0 9 -4 0 0 -1
sb:built	0 -1 0 -9 11 0 0 0
sb:bus	0 0 0 8 0 0 0 -9
sb:busan	0 -17 -1 -24 0 0 0 31
sb:busan last	0 0 0 -22 7 0 0 15
sb:busan on	0 -2 0 11 0 0 0 -4
sb:buse	0 -6 2 13 -4 0 0 -4
sb:business	0 -2 0 -11 0 20 0 -5
sb:but	-4 4 -2 -17 22 -1 4 -8
sb:but the	0 0 0 -4 11 0 0 -5
sb:butter	0 -18 0 16 -5 0 6 -1
sb:buy	0 -6 0 10 4 0 0 -7
sb:buy <goods-amount>	0 0 0 10 0 0 0 0
sb:buyer	0 7 0 1 3 -9 0 -4
sb:by	0 -10 3 0 8 -7 16 -11
sb:by <day-ahead>	0 5 0 -9 -2 0 0 10
sb:by <level>	0 -28 0 37 -8 0 0 -5
sb:by <number>	0 -9 0 10 1 0 0 -3
sb:by <points>	0 15 4 -4 -1 0 0 -10
sb:by <span>	0 0 -2 10 -2 0 3 -8
sb:by a	0 0 0 -9 -6 0 0 15
sb:by half	0 6 0 -10 -3 0 6 0
sb:by its	0 0 0 -9 0 0 0 7
sb:by law	0 18 0 -6 -3 1 0 -13
sb:by telephone	0 0 0 -8 -7 0 0 16
sb:by the	-3 -19 -6 8 4 -7 13 -10
sb:by video	0 -3 0 15 -5 0 0 -1
sb:by wednesday	0 15 0 -13 0 4 0 -8
sb:by which	0 5 0 -11 9 0 0 0
sb:bytedance	0 -2 0 -7 0 14 0 0
sb:c	0 6 3 -11 5 0 0 -5
sb:calendar	0 -2 0 -11 0 0 0 16
sb:call	0 17 0 -5 0 0 0 -11
sb:call ,	0 4 0 -18 11 0 0 2
sb:call between	0 -4 0 9 -1 0 0 0
sb:call it	0 0 0 16 -4 0 -2 -7
sb:call with	0 12 0 -10 0 0 0 0
sb:calm	0 -14 0 0 0 0 0 13
sb:can	-1 -6 0 0 14 -2 -3 -4
sb:can be	0 -7 -1 -9 23 0 0 -4
sb:can't	0 13 0 -7 0 0 0 -6
sb:cannot	0 15 0 -17 0 0 0 0
sb:canola	0 12 0 -5 0 0 0 -5
sb:car	0 -2 0 14 -6 0 -1 -8
sb:carry	0 0 0 1 -11 0 0 6
sb:case	0 11 0 -20 13 0 0 0
sb:case against	0 -4 0 -4 9 0 0 0
sb:case on	0 0 0 -18 10 0 0 8
sb:cease	0 7 3 -12 -9 0 0 12
sb:ceasefire	0 3 0 30 0 0 0 -32
sb:ceasefire on	0 0 0 15 0 0 0 -15
sb:cent	0 -3 0 10 0 0 0 -3
sb:certain	0 10 1 -17 0 0 0 5
sb:certificate	14 -10 -2 -10 20 0 -1 -16
sb:change	0 17 8 -16 1 0 0 -11
sb:change on	0 -4 10 0 2 0 0 -8
sb:changed	0 8 0 -5 0 0 0 0
sb:channel	0 9 0 -11 0 0 0 0
sb:charge ,	0 0 0 -4 -1 0 0 9
sb:charge <level>	0 -10 0 1 -4 0 0 16
sb:charge on	0 8 0 0 0 0 0 -11
sb:cheese	0 0 0 8 2 0 0 -11
sb:chicken	0 3 0 -8 6 0 0 0
sb:chocolate	0 0 0 10 0 0 0 -6
sb:christma	0 -6 0 15 0 0 0 -8
sb:city	0 -6 0 28 -3 0 0 -18
sb:claim	0 -7 0 0 23 0 -1 -20
sb:claim for	0 0 0 -7 12 0 0 0
sb:clear	0 -10 -1 15 -10 0 -2 11
sb:clear before	0 -11 0 9 2 0 0 0
sb:clear by	0 0 0 2 -10 0 -1 7
sb:client	0 19 7 -13 -18 0 0 2
sb:clock	0 4 0 -14 0 0 0 9
sb:close	-2 -20 0 9 -8 13 0 4
sb:close of	0 0 0 -9 0 0 0 11
sb:close on	0 -12 0 1 -6 13 0 1
sb:closed	0 -6 0 23 -22 8 0 -10
sb:closed on	0 0 0 1 -14 9 0 -1
sb:closing	0 -3 0 -7 -5 16 0 0
sb:club	0 0 0 18 0 -3 0 -14
sb:coal	0 -12 0 16 -1 0 0 0
sb:cocoa	0 -17 0 18 -2 0 0 0
sb:coffee	0 -6 0 12 0 0 0 -6
sb:coffee ,	0 -12 0 16 0 0 0 -3
sb:coffee from	0 12 0 -12 0 0 0 0
sb:colleague	0 4 0 -9 0 0 0 7
sb:colleague ,	0 0 0 -9 3 0 0 3
sb:collection	0 8 0 8 -7 0 0 -10
sb:column	0 13 0 -15 -7 0 0 9
sb:column ,	0 0 0 -9 0 0 0 10
sb:come	0 5 -6 -13 -5 0 2 13
sb:come ,	0 14 0 -22 0 0 0 10
sb:come by	0 -6 0 10 0 0 -1 0
sb:come down	0 14 0 -9 0 0 0 -1
sb:come in	0 13 0 -12 0 0 0 0
sb:come together	0 -3 0 13 0 0 0 -8
sb:commander	0 -2 -2 11 0 0 0 -3
sb:comment	0 -13 -2 -5 21 0 0 -6
sb:comment on	0 -7 0 -1 11 0 0 -2
sb:common	0 0 0 -11 8 0 -2 5
sb:company	0 -2 0 29 -9 0 0 -21
sb:company named	0 11 0 -9 0 0 0 0
sb:complete	0 0 0 -4 0 0 0 10
sb:component	0 14 0 -11 0 0 0 0
sb:conclude	0 -5 0 -4 -5 0 11 3
sb:conclude for	0 0 0 -10 0 0 0 10
sb:conference	0 -8 0 11 -3 0 0 1
sb:confirm	0 -8 0 3 2 0 -3 3
sb:confirm the	0 -8 0 12 -7 0 0 2
sb:consent	0 10 0 -13 7 0 0 0
sb:consent ,	0 10 0 -12 3 0 0 -3
sb:consent of	0 0 0 4 6 0 0 -13
sb:container	0 2 0 9 -1 0 0 -11
sb:continue	-1 8 0 3 -5 0 0 -5
sb:continue the	0 -6 0 14 0 0 0 -8
sb:contract	-2 -16 0 31 -4 0 -5 -9
sb:control	4 0 0 -6 -8 -1 0 2
sb:control on	0 0 0 -13 0 0 0 16
sb:conversation	0 -8 0 16 -1 0 0 -5
sb:copper	8 11 0 -11 -5 0 0 0
sb:cork	0 6 0 -13 -2 0 0 11
sb:corrected	0 -2 0 0 11 0 0 -6
sb:correction :	0 -3 0 11 0 0 0 -4
sb:cotton	0 12 9 -10 -2 0 0 -9
sb:could	-5 0 0 9 4 0 0 -19
sb:could be	0 -8 0 15 0 0 0 -10
sb:council	0 -3 0 -5 8 0 0 1
sb:count	0 -14 0 10 -4 0 0 8
sb:counted	0 0 0 -16 0 0 0 19
sb:counted from	0 0 0 -9 0 0 0 12
sb:counter	0 -16 0 7 -2 0 0 13
sb:counter -	0 -14 0 4 0 0 0 14
sb:countermeasure	-5 19 0 -2 -15 0 4 -9
sb:countermeasure on	-2 18 0 -8 -4 0 0 -2
sb:counterpart	10 0 0 -11 -4 0 8 0
sb:counterpart ,	10 0 0 -13 -4 0 8 0
sb:country	-9 16 -7 -14 12 -1 5 -3
sb:country end	0 -3 0 10 0 0 0 -6
sb:country from	0 10 0 -3 0 0 0 -6
sb:country have	0 -1 0 -5 -1 0 9 2
sb:country is	0 6 0 -11 2 0 0 0
sb:country pay	0 23 0 -14 -1 0 0 -9
sb:country will	0 2 0 -10 7 0 0 0
sb:county	0 -10 0 18 -7 0 0 0
sb:court	0 -6 0 -5 14 0 0 -1
sb:cover	9 2 0 -9 -4 0 -2 4
sb:crane	-1 20 0 -2 -3 0 0 -14
sb:crew	0 0 0 10 0 0 0 -8
sb:critical software	1 0 0 -13 0 0 0 8
sb:current	0 -5 0 -16 -2 11 0 14
sb:current one	0 -1 0 -6 0 0 0 12
sb:custom	0 -8 -3 11 4 0 0 -4
sb:custom duty	0 -12 0 11 0 0 0 0
sb:cut	0 1 0 4 3 0 5 -17
sb:cut its	0 -6 0 11 0 0 0 -2
sb:cut on	0 0 0 7 4 0 0 -11
sb:dairy	0 0 0 -10 11 0 0 -2
sb:date	7 16 -4 -12 -6 1 2 -6
sb:date ,	7 -13 0 5 -8 0 5 0
sb:date :	0 -11 0 12 0 0 0 -4
sb:date for	0 21 0 -14 7 0 0 -19
sb:date is	2 0 0 -10 -1 0 0 8
sb:date on	0 9 0 -3 -2 0 0 -2
sb:dated	0 -12 0 7 0 0 0 1
sb:day	-2 -5 -11 -1 12 0 -1 4
sb:day are	0 -16 -6 0 15 0 0 3
sb:deadline	0 -1 -1 1 -29 26 10 -27
sb:deadline for	0 -4 0 4 -11 20 -1 -16
sb:deadline of	0 -5 0 -9 -6 13 8 0
sb:deal ,	0 11 0 -4 0 0 0 -6
sb:deal of	0 -8 0 14 0 0 0 -2
sb:deal with	0 0 0 -10 20 0 -2 -11
sb:dearer	0 7 0 -14 4 0 0 0
sb:debate	0 0 0 -13 19 0 0 -5
sb:decide	0 -20 0 -1 22 0 0 -7
sb:decide on	0 -15 0 0 13 0 0 0
sb:decided	0 0 0 -5 -5 0 0 13
sb:decided on	0 -7 0 11 0 0 0 0
sb:decision	0 -12 0 1 16 0 0 -8
sb:declaration	0 12 0 -14 1 0 3 -3
sb:del	0 -3 0 13 -3 0 0 -3
sb:del este	0 -3 0 8 0 0 0 -2
sb:delegation	0 -9 0 20 -4 0 0 -5
sb:demand	0 -1 0 15 -7 0 0 -3
sb:deposit	0 -9 0 12 0 0 0 0
sb:desk	0 -6 0 13 -1 0 0 -4
sb:detail	0 -6 0 14 0 0 0 -3
sb:diary	7 0 0 -3 6 0 0 -11
sb:did	0 0 0 30 -15 0 0 -23
sb:did not	0 9 0 0 -8 0 0 0
sb:die on	0 4 0 -17 0 0 0 13
sb:diet	0 -3 0 0 11 0 0 -12
sb:difference	0 -8 0 14 0 0 0 -7
sb:dinner	0 -12 0 6 -8 0 0 9
sb:discuss	0 -1 0 15 -20 0 0 6
sb:discuss it	0 0 0 11 -8 0 0 0
sb:dispute	-1 1 0 -5 -10 0 0 11
sb:district	0 -8 0 16 -6 0 0 0
sb:do	0 -17 1 17 -16 0 2 7
sb:do not	0 -5 0 -1 -14 0 1 18
sb:dock	0 -6 0 9 0 0 0 0
sb:document	0 0 0 9 0 0 0 -8
sb:doe	-1 11 -2 -11 2 0 -5 4
sb:doe not	0 16 -2 -12 -2 0 -5 5
sb:doe so	0 -13 0 0 8 0 0 1
sb:doesn't	0 13 0 -10 0 0 -1 0
sb:done	0 0 0 13 -3 0 -6 -4
sb:down	0 -2 1 12 -9 3 -1 -13
sb:down for	0 0 0 7 3 0 0 -12
sb:down to	0 8 4 -12 0 0 0 1
sb:driver	0 0 0 0 9 0 0 -11
sb:drop its	0 -7 0 0 10 0 0 -3
sb:drop to	0 9 0 -1 0 0 0 -6
sb:due	-2 -10 -2 -1 11 -4 -8 8
sb:due again	0 -6 0 -10 3 0 0 7
sb:due by	0 0 0 -6 16 0 -3 -2
sb:due from	0 -6 0 0 9 0 0 -2
sb:due in	0 -2 0 22 -3 0 0 -14
sb:due to	0 2 0 -8 -12 0 0 13
sb:dump	0 5 0 -12 8 0 0 0
sb:duration	0 7 0 -15 0 0 0 9
sb:during	0 2 0 22 0 0 0 -24
sb:during the	0 5 0 20 0 0 0 -25
sb:duty	-18 6 24 -21 6 -4 8 4
sb:duty ,	0 1 13 0 0 0 0 -11
sb:duty between	0 -1 0 14 0 0 0 -9
sb:duty by	0 4 0 -16 0 0 5 1
sb:duty for	0 8 0 -11 0 0 0 2
sb:duty go	0 19 0 -9 0 0 0 -11
sb:duty has	0 3 0 -12 3 0 0 4
sb:duty in	0 -12 0 21 -4 0 0 -5
sb:duty included	0 16 0 -13 0 0 0 -1
sb:duty is	0 -3 0 -12 2 0 0 13
sb:duty of	-2 -12 5 -2 9 0 7 3
sb:duty on	-3 -5 -5 20 -26 0 -2 0
sb:duty return	0 19 0 -10 0 0 0 -10
sb:duty until	0 -14 7 -11 -3 0 0 18
sb:duty was	0 -1 0 -8 0 0 0 12
sb:each	-2 -5 -1 -1 1 0 0 11
sb:each other	0 -5 0 -9 5 0 0 13
sb:each side	0 -5 0 8 -3 0 0 0
sb:earlier	0 14 0 -18 13 0 0 -3
sb:early as	0 0 0 -10 3 0 0 6
sb:earth	15 -4 1 -4 -14 0 -4 1
sb:earth ,	12 -9 0 -7 -7 0 0 7
sb:earth control	1 6 4 -11 0 0 0 0
sb:eastern	-4 0 0 -3 11 0 0 -3
sb:eastern time	0 -4 0 0 14 0 0 -8
sb:effect	4 11 0 -12 -18 0 0 10
sb:effect at	0 9 0 -15 0 0 0 7
sb:effective	0 24 0 -21 1 0 0 -4
sb:electricity	0 -18 0 23 0 0 0 -2
sb:electricity tariff	0 -11 0 15 0 0 0 0
sb:eleven	0 -8 0 14 -1 0 0 -5
sb:elsewhere	0 17 0 0 -2 0 0 -15
sb:elsewhere :	0 9 0 0 0 0 0 -8
sb:emergency	0 5 0 0 4 0 0 -9
sb:employer	0 0 0 13 0 0 0 -11
sb:end	0 -15 13 -5 -7 -9 11 11
sb:end ,	0 -10 0 -2 4 0 8 0
sb:end <day-today>	0 4 0 5 0 0 0 -10
sb:end at	0 -18 7 0 13 0 0 0
sb:end in	0 -3 0 -11 0 0 0 17
sb:end of	0 -12 8 0 -6 0 0 8
sb:enter	0 6 9 -6 -6 0 0 -1
sb:enter before	0 -15 6 1 10 0 0 -3
sb:enter into	3 10 0 -7 -5 0 0 -1
sb:entry	-4 2 -2 -4 14 0 0 -5
sb:est	0 -6 0 -2 0 0 0 10
sb:est on	0 -8 0 -1 0 0 0 11
sb:este	0 -3 0 8 0 0 0 -2
sb:every	9 0 0 -9 5 0 0 -4
sb:everybody	0 14 0 -22 0 0 0 6
sb:everyone	0 25 0 -21 0 0 0 -6
sb:everything	-3 -4 0 11 -8 0 0 1
sb:everything <quality>	0 -11 0 14 0 0 0 -1
sb:everywhere	0 19 0 -14 0 0 0 -3
sb:everywhere ,	0 13 0 -13 0 0 0 0
sb:examine	0 0 0 10 -7 0 0 0
sb:excluded	0 -9 17 -6 2 0 0 -7
sb:excluded from	0 -9 17 0 -1 0 0 -7
sb:exclusion	-10 -29 52 -9 -16 0 0 -26
sb:exclusion end	0 0 -4 11 0 0 0 -2
sb:exclusion for	0 -1 13 0 -3 0 0 -7
sb:exclusion from	-1 -13 19 3 0 0 0 -12
sb:exclusion grant	0 0 13 -9 0 0 0 0
sb:exclusion of	0 -9 20 -5 0 0 0 -8
sb:exempt	0 5 9 0 -5 0 -1 -8
sb:exempt if	0 4 11 -4 -7 0 0 -2
sb:exemption	0 -5 1 -4 10 0 0 -2
sb:expect	-1 5 0 0 2 0 -10 1
sb:expect in	0 -5 0 9 0 0 0 0
sb:expect to	0 -9 0 3 6 0 -1 -3
sb:expert	-1 -10 0 25 -18 0 0 1
sb:expire	-9 0 4 -1 -6 0 -1 4
sb:expire ,	0 0 0 -9 0 0 0 9
sb:expire at	0 5 0 9 0 0 0 -16
sb:expire in	0 0 0 2 4 0 0 -7
sb:expire on	-8 -5 6 1 -10 0 0 4
sb:expiry	0 -4 0 -8 0 0 0 13
sb:export	20 -12 2 -8 -1 -1 -4 0
sb:export of	13 -17 0 0 5 0 -1 -2
sb:exporter	0 3 0 -13 11 0 0 0
sb:extend	2 -20 9 16 -12 1 0 -11
sb:extend by	0 0 0 10 0 0 0 -8
sb:extend to	-2 -2 13 3 -7 0 0 -5
sb:extend until	0 0 0 11 0 0 0 -9
sb:extension	-2 -3 -2 -3 15 -2 -4 3
sb:extension of	0 -6 0 -16 4 0 0 15
sb:extension would	0 0 0 12 0 0 0 -8
sb:extra	0 17 0 -4 0 0 0 -11
sb:extra <level>	0 8 0 -13 0 0 0 7
sb:extra duty	0 0 0 7 0 0 0 -9
sb:face	0 8 0 -26 -1 5 0 12
sb:face <level>	0 -1 0 -11 0 0 0 14
sb:face a	0 -2 0 -13 0 6 3 4
sb:fact	0 0 0 16 -1 0 0 -9
sb:fact sheet	0 0 0 15 -1 0 0 -9
sb:fail	0 8 0 2 -18 0 1 0
sb:fail to	0 12 0 0 -15 0 1 0
sb:fair	0 0 0 11 0 0 0 -9
sb:fall	0 0 0 -8 -9 0 0 20
sb:fall away	0 2 0 -18 0 0 0 15
sb:fall by	0 -11 0 5 0 0 0 3
sb:fall from	0 10 0 -7 0 0 0 -1
sb:fall on	0 11 0 -16 -5 0 0 7
sb:fall to	0 -9 0 15 0 0 0 -6
sb:far	0 7 0 7 -1 0 0 -14
sb:fare	0 -13 0 21 0 0 0 -9
sb:farm	0 4 7 12 -11 0 0 -15
sb:farmer	0 -9 2 23 -8 0 0 -14
sb:fear	0 13 0 -4 -2 0 0 -4
sb:fee	-12 -27 -7 10 36 -2 0 -18
sb:fee ,	4 0 0 3 1 0 0 -10
sb:fee for	-7 -12 0 21 -1 0 0 -6
sb:fee of	0 1 0 -13 5 0 0 4
sb:fee on	-1 -9 0 12 9 0 0 -13
sb:feed	0 -13 0 6 5 0 0 0
sb:fentanyl	-2 19 2 -15 -7 0 0 0
sb:fentanyl tariff	0 16 2 -20 0 0 0 0
sb:ferry	0 -6 0 20 0 0 0 -13
sb:few	0 0 0 0 13 0 0 -13
sb:figure	0 -16 0 10 3 0 0 0
sb:file	0 0 8 8 -12 0 0 0
sb:final	0 -5 0 -13 17 0 0 5
sb:fine	0 -2 0 11 -2 0 0 -2
sb:finish	0 9 0 -12 0 0 0 2
sb:finished	0 5 0 -14 0 0 11 0
sb:finished by	0 0 0 -7 0 0 11 0
sb:first	-1 9 -1 12 -8 0 -3 -12
sb:first day	0 25 0 -19 0 0 0 -10
sb:first round	0 0 0 12 0 0 0 -11
sb:fishing	0 0 7 2 5 0 0 -14
sb:fishmeal	0 1 0 11 0 0 0 -12
sb:fix	0 -7 0 12 -1 0 0 0
sb:fix for	0 -6 0 10 0 0 0 0
sb:flash	0 5 0 -13 0 0 0 9
sb:flour	0 0 0 10 0 0 0 -8
sb:flower	0 -1 0 -14 5 0 0 13
sb:follow	0 10 0 2 7 0 -1 -27
sb:follow on	0 7 0 -6 7 0 0 -9
sb:following	0 9 0 0 -4 0 0 -4
sb:food	0 6 2 0 0 0 0 -9
sb:footwear	0 -6 0 9 0 0 0 -1
sb:for	-10 -7 0 10 5 10 0 -9
sb:for <number>	0 -8 0 22 -18 0 0 1
sb:for <quality>	-12 -6 0 -4 19 0 0 4
sb:for <span>	-5 0 -9 0 -11 3 -1 10
sb:for a	0 0 -1 -26 21 12 9 -6
sb:for all	0 12 0 -9 0 0 0 0
sb:for export	9 -6 0 -6 4 0 0 0
sb:for good	0 -6 -1 13 -6 0 3 -2
sb:for household	0 -9 0 13 0 0 0 -2
sb:for its	-3 -17 0 14 -15 -3 0 19
sb:for other	0 14 0 -11 -2 0 0 0
sb:for our	0 0 0 -3 9 0 0 -4
sb:for the	-7 -1 1 1 -9 1 -4 11
sb:for which	0 6 0 -12 7 0 0 0
sb:force	3 21 0 -24 1 -6 -6 2
sb:force ,	0 0 0 -13 0 0 0 16
sb:force until	0 8 0 -18 3 0 0 0
sb:foreign	10 -7 0 0 0 0 0 -8
sb:foreseen	0 1 0 -13 0 0 0 6
sb:form	0 0 0 -16 18 0 0 0
sb:formal	0 0 0 -4 13 0 0 -8
sb:former	0 -2 0 10 0 0 0 -8
sb:forty	0 0 0 11 -10 2 0 -1
sb:found	0 -11 0 20 -12 0 8 -10
sb:found by	0 -3 0 1 -5 0 8 -1
sb:fourth	0 -5 0 -6 2 0 0 10
sb:fourth round	0 0 0 -6 0 0 0 9
sb:framework	0 -13 0 17 0 0 0 0
sb:franc	0 0 0 11 0 0 0 -8
sb:free of	0 9 0 2 3 0 0 -16
sb:freeze	0 -6 0 -2 -6 0 0 15
sb:friday	0 6 6 -4 6 -2 0 -14
sb:friday ,	0 6 6 -5 6 -1 0 -13
sb:from	12 16 19 -10 -1 -9 -34 -16
sb:from <day-ahead>	-2 -18 1 -7 -5 -1 0 26
sb:from <name>	15 -22 5 -1 4 0 0 12
sb:from <number>	0 26 -1 -10 -5 0 0 -14
sb:from <person>	0 9 0 -7 0 0 0 0
sb:from <seat>	1 -7 0 -15 16 0 0 2
sb:from everywhere	0 14 0 -9 0 0 0 -3
sb:from its	0 -6 0 11 -2 0 0 0
sb:from monday	0 23 0 -16 -2 0 0 -6
sb:from section	0 -8 15 0 0 0 0 -7
sb:from the	15 -6 17 -16 2 0 0 0
sb:front	0 0 0 9 -2 0 0 -4
sb:frozen	0 3 0 13 -5 0 0 -12
sb:frozen until	0 0 0 16 -5 0 0 -8
sb:fuel	0 -3 0 11 -8 0 0 0
sb:full	0 0 0 9 0 0 0 -14
sb:further	-2 -1 0 0 -4 0 0 15
sb:further <level>	0 -9 0 13 0 0 0 -3
sb:further <points>	0 2 0 -16 0 0 0 18
sb:gained	0 -9 0 11 0 0 0 0
sb:gained <level>	0 -9 0 11 0 0 0 0
sb:gallium	27 -7 0 0 -6 0 0 -19
sb:gallium ,	18 -7 0 0 -1 0 0 -13
sb:garden	0 12 0 -3 -8 0 0 0
sb:gas	0 -12 0 11 0 0 0 2
sb:gate	0 -3 0 18 2 0 0 -17
sb:gave	0 -18 0 10 10 2 8 -23
sb:gave it	0 0 0 -10 9 2 0 -2
sb:gave its	0 0 0 11 -3 0 0 -3
sb:gazetted	0 -17 0 12 -3 0 0 8
sb:geneva	0 -2 0 -3 -8 0 0 17
sb:geneva on	0 -1 0 10 0 0 0 -2
sb:germanium	28 -7 0 -7 -2 0 0 -19
sb:germanium ,	16 -6 0 -1 0 0 0 -9
sb:give	0 2 -3 -9 17 0 7 -11
sb:give its	0 5 0 -23 17 0 4 -5
sb:give notice	0 0 0 9 -6 0 0 0
sb:given	-1 5 0 7 -12 0 0 2
sb:given the	0 9 0 -10 4 0 0 -2
sb:glove	0 11 0 -3 0 0 0 -6
sb:go	-8 -17 -9 1 8 5 -4 16
sb:go by	0 12 0 -5 0 0 0 -4
sb:go from	0 -3 0 -5 0 0 0 11
sb:go into	0 -10 0 7 2 0 0 0
sb:go out	0 -3 0 11 -1 0 0 -3
sb:go up	0 -2 0 9 0 0 0 -8
sb:good	-18 -2 15 -11 1 -5 1 12
sb:good ,	-5 -6 0 3 -7 0 0 13
sb:good already	0 8 0 -1 -5 0 0 0
sb:good duty	0 -19 0 20 0 0 0 0
sb:good in	0 8 0 -2 0 0 0 -1
sb:good loaded	0 -23 7 13 5 0 0 -2
sb:good of	0 -6 0 1 -4 0 0 16
sb:good on	0 0 0 10 -4 0 0 -3
sb:good that	0 0 8 0 0 0 -2 -14
sb:good until	0 2 4 -15 8 0 7 -3
sb:good will	0 9 0 -18 0 0 0 10
sb:good with	10 -11 0 -1 3 0 0 0
sb:good worth	0 25 0 -8 -8 0 0 -12
sb:good would	0 14 1 -21 0 0 0 3
sb:government	0 0 0 0 -12 0 -2 16
sb:government say	0 10 0 -9 0 0 0 0
sb:grace	0 0 0 0 13 0 0 -11
sb:grant	-6 -8 10 -1 -5 0 0 10
sb:grant under	0 0 11 -8 0 0 0 0
sb:greer	0 9 0 -11 0 0 0 0
sb:group	0 0 0 10 0 0 0 -10
sb:grower	0 5 0 0 8 0 0 -14
sb:gyeongju	0 -2 0 -5 9 0 0 0
sb:gyeongju on	0 0 0 -10 10 0 0 0
sb:had	-6 -28 4 33 7 10 -8 -17
sb:had agree	0 0 0 -14 0 0 0 17
sb:had announce	0 -12 0 17 -3 0 0 0
sb:had been	0 -5 0 13 0 0 0 -9
sb:had prepare	0 -10 0 10 0 0 0 0
sb:had say	0 1 0 -9 0 0 0 7
sb:had sign	0 12 0 -11 0 0 0 0
sb:had the	0 0 0 16 0 0 0 -13
sb:had threaten	0 -20 0 19 5 0 0 0
sb:had to	0 0 0 -29 17 12 0 0
sb:had write	0 -11 0 14 0 0 0 -1
sb:half	8 0 0 -6 1 0 8 -13
sb:half of	0 -10 0 1 8 0 0 0
sb:halve	0 0 0 -12 0 0 0 14
sb:hand	0 0 0 12 -1 0 0 -10
sb:hang	0 -5 0 8 -1 0 0 0
sb:happen	5 15 -2 -8 5 0 0 -10
sb:has	0 -6 -17 7 1 -2 -2 1
sb:has <span>	0 -1 0 -20 0 0 0 23
sb:has announce	3 17 0 -11 -3 0 0 -5
sb:has ask	0 0 0 -9 1 0 0 11
sb:has been	-1 -3 -3 19 -3 4 -8 -13
sb:has call	0 0 0 -8 9 0 0 0
sb:has charge	0 -9 0 -3 0 0 0 13
sb:has given	0 11 0 5 -12 0 0 -3
sb:has hold	4 0 0 6 0 0 0 -9
sb:has invited	0 -10 0 6 2 0 0 0
sb:has its	0 0 0 -8 0 0 0 10
sb:has not	0 0 0 -1 14 0 -3 -13
sb:has offer	0 -5 0 13 -2 0 0 -5
sb:has say	0 10 7 0 -2 0 0 -13
sb:has tell	0 -12 0 17 0 0 0 -3
sb:has the	0 -4 0 -14 15 0 0 1
sb:has to	0 -4 0 4 7 0 -5 -12
sb:has until	-1 -10 -1 -9 4 1 10 2
sb:hasn't	0 0 0 14 -14 0 0 0
sb:have	-5 -9 2 7 1 -4 -5 1
sb:have a	0 0 0 12 -8 0 -1 -4
sb:have come	0 -10 0 -7 0 0 0 16
sb:have go	0 -10 0 7 0 0 0 1
sb:have put	0 -15 0 13 0 0 0 2
sb:have rise	0 -16 0 17 0 0 0 0
sb:have sign	0 -2 0 -8 3 0 0 8
sb:have the	0 17 0 -13 -8 0 0 7
sb:have to	0 23 0 -16 7 0 -5 -8
sb:hazelnut	0 0 0 -9 0 0 0 10
sb:he	2 -8 2 10 -14 -9 20 -7
sb:he has	0 -18 0 8 2 0 9 -9
sb:he say	0 2 0 9 4 0 -1 -15
sb:he tell	0 8 0 -10 -8 0 -3 12
sb:he was	0 9 0 -8 0 0 0 0
sb:he will	0 0 0 1 -13 0 0 6
sb:he would	7 -12 0 0 -17 0 18 0
sb:he write	-5 6 0 -18 0 0 0 17
sb:he'd	0 -1 0 10 -2 0 0 -2
sb:hear	0 -9 0 -14 19 0 0 0
sb:hear the	0 -4 0 -5 9 0 0 0
sb:heard	0 0 0 -7 17 0 0 -10
sb:heard argument	0 0 0 9 -5 0 0 0
sb:heard on	0 -11 0 0 12 0 0 -2
sb:hearing	0 -12 0 -12 25 0 0 -5
sb:hearing is	0 -1 0 13 -9 0 0 0
sb:heating	0 -8 0 10 4 0 0 -10
sb:her	0 -9 0 24 -9 0 0 -7
sb:here	0 -31 0 19 0 0 0 6
sb:higher	0 16 0 -17 0 0 0 -2
sb:higher duty	0 6 0 -10 0 0 0 0
sb:higher rate	0 5 0 -17 0 0 0 12
sb:higher tariff	0 9 0 0 0 0 0 -11
sb:him	0 -20 0 13 0 0 0 5
sb:himself	0 -3 0 11 -4 0 0 0
sb:his	-4 -12 -4 23 -8 6 3 -8
sb:his <office>	0 0 0 13 -13 0 0 0
sb:his <organisation>	0 0 0 16 -17 0 0 -2
sb:his <person>	0 -14 0 15 10 0 0 -14
sb:his <quality>	0 1 0 -11 0 0 8 5
sb:his own	0 10 0 -6 0 0 0 -1
sb:his side	0 0 0 -8 -1 0 0 11
sb:history	0 12 0 -11 0 0 0 0
sb:hold	0 -12 7 -4 1 0 0 4
sb:hold back	0 -10 0 -3 0 0 0 16
sb:hold in	0 -4 9 2 -6 0 0 0
sb:hold its	0 -10 0 -1 2 0 0 8
sb:hold since	0 0 0 12 0 0 0 -13
sb:hold the	0 3 0 -10 0 0 0 8
sb:holiday	0 -6 0 12 -6 0 0 -3
sb:holmium	14 -6 0 -7 0 0 0 0
sb:home	0 -2 0 6 5 0 0 -11
sb:hope that	0 4 0 -21 2 0 4 9
sb:hope to	0 -3 0 22 -7 0 -5 -5
sb:hospital	0 0 -3 10 0 0 0 -2
sb:hour	0 -11 0 1 -12 1 1 13
sb:household	0 -22 0 31 0 0 0 -10
sb:household in	0 -4 0 11 0 0 0 -6
sb:how	0 -3 0 -7 -3 0 0 15
sb:how long	0 0 0 -13 -2 0 0 18
sb:hundred	0 0 0 -9 0 0 0 11
sb:i	0 -11 0 21 -5 -3 1 -10
sb:i have	0 -4 0 10 -3 0 5 -11
sb:i pay	0 9 0 -6 0 0 0 -2
sb:if	-22 21 -7 -7 1 -7 1 -6
sb:if <name>	0 -2 0 -13 19 0 -3 0
sb:if <seat>	0 9 0 -12 2 0 4 -8
sb:if it	0 -14 7 15 -2 0 -5 0
sb:if no	0 0 0 1 -22 0 4 12
sb:if the	-4 17 -9 15 -12 -1 -17 -11
sb:if there	0 -9 0 10 -10 0 0 7
sb:if they	0 19 0 -18 0 0 0 -9
sb:import	2 -15 16 0 6 0 0 -6
sb:import of	0 -9 0 15 -4 0 0 0
sb:importer	0 3 3 -9 10 0 0 -9
sb:impose	4 10 0 -9 3 0 0 -17
sb:impose the	0 -8 0 9 0 0 0 0
sb:in	-4 -3 0 6 -9 -7 -22 11
sb:in <month-gone>	-13 7 -3 4 -11 -1 0 3
sb:in <name>	-3 -9 -3 16 -12 5 0 1
sb:in <organisation>	0 -17 0 12 0 0 0 4
sb:in <quality>	0 0 0 3 8 0 0 -13
sb:in <seat>	0 11 -4 -20 16 -5 7 -2
sb:in <span>	0 -3 0 -12 0 0 0 17
sb:in alexandria	0 -4 4 14 0 0 0 -13
sb:in an	0 17 0 -5 0 0 0 -12
sb:in busan	0 -3 0 -9 -1 0 0 16
sb:in effect	0 0 -1 -11 0 0 0 12
sb:in force	2 10 0 -24 7 0 -5 8
sb:in gyeongju	0 0 0 -7 9 0 0 0
sb:in law	0 -1 0 -12 -2 0 0 19
sb:in mombasa	0 0 0 -5 -2 0 0 10
sb:in on	1 4 0 -14 3 0 0 2
sb:in place	0 13 0 -27 2 0 0 11
sb:in tangier	0 9 0 -9 0 0 0 0
sb:in the	11 12 4 -7 0 0 -6 -10
sb:in their	0 15 0 -19 0 0 0 3
sb:in thi	0 -8 0 0 9 0 0 0
sb:in trade	0 -7 0 11 0 0 0 -2
sb:in turn	0 -4 0 -6 0 0 0 10
sb:in two	0 13 0 -11 0 0 0 0
sb:in which	1 -3 0 -18 -2 2 0 17
sb:included	0 15 0 -7 -5 0 0 -2
sb:included ,	0 15 0 -8 -5 0 0 -1
sb:increase	0 17 0 -9 0 0 0 -9
sb:index	0 8 0 -12 0 0 0 3
sb:inflation	0 -7 0 14 0 0 0 -5
sb:inform	0 0 0 11 0 0 0 -7
sb:inform the	0 0 0 9 0 0 0 -7
sb:initialled	0 -2 0 -6 14 0 0 -2
sb:inquiry	0 -3 0 -4 13 0 0 -5
sb:instead of	0 -7 0 -2 0 0 0 10
sb:instructed	0 -8 0 -1 -1 0 16 -3
sb:instructed their	0 -2 0 -6 -7 0 17 -1
sb:interest	0 -12 0 23 -2 0 0 -10
sb:interest rate	0 -12 0 15 -1 0 0 0
sb:into	4 10 -1 -7 6 -4 0 -11
sb:into <name>	5 7 0 0 -2 0 0 -12
sb:into effect	0 -13 0 13 0 0 0 0
sb:into force	0 14 0 -2 -4 -3 0 -11
sb:introduce on	0 -6 0 10 0 0 0 0
sb:invest	0 -6 0 14 -3 0 0 0
sb:invest <money>	0 -6 0 14 -3 0 0 0
sb:investigation	0 -2 0 -5 9 0 0 0
sb:invited	0 -11 0 9 1 0 0 -2
sb:invited his	0 -5 0 9 0 0 0 0
sb:is	0 -5 0 -4 -3 5 -3 10
sb:is ,	0 -1 0 -13 10 0 0 2
sb:is <level>	0 -12 0 19 -1 0 0 -7
sb:is a	0 -2 0 -7 18 0 3 -6
sb:is charge	0 7 0 -8 1 0 0 0
sb:is expect	0 -11 0 11 0 0 -1 0
sb:is extend	0 0 0 15 0 0 0 -11
sb:is for	0 7 0 -21 0 0 0 16
sb:is found	0 -12 0 21 -8 0 0 -6
sb:is go	0 -9 0 1 -1 0 0 9
sb:is good	0 -3 5 -7 -2 0 9 0
sb:is in	-2 6 0 0 -20 0 0 9
sb:is it	0 -9 0 15 0 0 0 -6
sb:is limited	0 14 0 0 0 0 0 -12
sb:is make	0 -6 0 9 1 0 0 -6
sb:is no	0 -11 0 20 -16 0 0 0
sb:is not	0 -6 0 -7 12 0 -4 7
sb:is now	0 -4 0 9 0 0 0 -1
sb:is on	8 -9 0 23 -13 0 0 -14
sb:is one	0 0 0 -6 9 0 0 -7
sb:is out	0 0 0 -9 0 0 0 10
sb:is over	0 1 0 -14 0 0 0 12
sb:is part	0 0 0 12 0 0 0 -12
sb:is scheduled	0 -1 0 -5 9 0 0 0
sb:is sign	0 -7 0 10 0 0 -5 0
sb:is still	0 11 0 -16 0 0 0 5
sb:is suspend	1 13 0 -3 -11 1 0 -4
sb:is that	0 11 0 -5 1 0 0 -8
sb:is the	0 8 -1 7 -15 0 0 -2
sb:is to	-8 5 -3 -15 4 6 4 1
sb:is up	0 0 0 -16 3 0 0 13
sb:is what	0 -6 0 0 0 0 0 9
sb:island	0 -2 0 18 0 0 0 -13
sb:isn't	0 9 -1 17 -17 0 -7 -6
sb:issued	-2 -5 0 12 1 0 0 -3
sb:it	-23 9 -6 -16 11 4 -13 12
sb:it 's	0 6 0 -21 1 8 0 8
sb:it ,	0 11 0 0 6 0 0 -17
sb:it a	0 0 0 9 0 0 0 -7
sb:it apply	0 16 0 -11 -3 0 0 0
sb:it by	0 -9 0 9 -6 0 11 -6
sb:it can	0 1 0 -19 15 0 0 1
sb:it come	0 0 0 8 0 0 0 -10
sb:it did	0 2 0 7 0 0 0 -10
sb:it doe	0 5 0 0 -10 0 0 5
sb:it end	-3 5 5 -18 -4 0 0 12
sb:it expire	0 0 -1 16 0 0 0 -14
sb:it for	0 -3 0 10 -2 0 0 -3
sb:it had	0 2 0 15 -4 0 0 -23
sb:it has	3 -7 -1 -12 4 0 0 17
sb:it last	0 5 0 -19 -4 0 0 16
sb:it lasted	0 0 0 16 0 0 0 -15
sb:it may	0 10 0 -5 2 0 0 -8
sb:it meet	0 -5 0 -10 20 0 0 -8
sb:it must	0 6 0 -19 17 1 0 -5
sb:it on	0 -20 0 5 0 0 0 8
sb:it pay	0 -12 0 2 0 0 0 8
sb:it run	0 0 0 7 -13 0 0 0
sb:it to	0 12 0 7 2 0 0 -24
sb:it was	0 -16 0 -5 -4 0 3 25
sb:it will	-2 0 0 -9 2 0 0 9
sb:it would	0 -7 -1 11 -2 0 0 0
sb:it'll	0 3 0 -15 0 0 0 11
sb:item	0 0 0 -10 12 0 0 0
sb:its	2 8 0 -7 7 -12 -5 -3
sb:its <level>	0 0 0 -5 10 0 0 -2
sb:its <office>	0 10 0 0 1 0 0 -14
sb:its additional	0 10 0 -11 0 0 0 0
sb:its approval	0 -4 0 8 -2 0 0 0
sb:its consent	0 9 0 -5 2 0 0 -8
sb:its countermeasure	0 18 0 -10 0 0 0 -8
sb:its duty	0 11 -1 1 -8 0 2 -16
sb:its own	-3 -4 7 1 -12 0 0 7
sb:its part	-3 -4 0 -6 0 0 0 15
sb:its place	0 9 0 -5 0 0 0 -2
sb:its second	0 -2 0 -7 8 0 0 0
sb:its tariff	0 -12 0 10 0 0 0 0
sb:its truce	0 0 0 -14 -2 0 0 18
sb:itself	0 -1 0 -13 0 0 2 11
sb:itself ,	0 6 0 -9 0 0 0 1
sb:jamieson	0 9 0 -11 0 0 0 0
sb:jamieson greer	0 9 0 -11 0 0 0 0
sb:judge	0 -5 0 11 0 0 0 -7
sb:jump	0 -5 0 -14 11 0 0 6
sb:just	1 -16 0 0 0 0 0 13
sb:keep	-3 -7 4 0 -4 0 -1 9
sb:keep <points>	0 -2 0 -3 0 0 0 10
sb:kind	0 -7 3 7 12 0 0 -15
sb:kitchen	0 9 0 -16 0 0 0 8
sb:kitchen cabinet	0 9 0 -7 0 0 0 0
sb:know	-2 -7 0 -12 0 0 1 25
sb:lahore	0 0 0 10 0 0 0 -10
sb:land	0 20 0 -2 -8 0 0 -11
sb:lapse	0 1 10 0 -9 0 0 -4
sb:lapse at	0 -10 2 19 -4 0 0 -11
sb:lapse on	0 -8 -2 -1 -2 0 0 11
sb:last	0 2 -8 -2 -13 -1 1 9
sb:last <month-gone>	-1 -1 0 -16 0 0 0 24
sb:last <span>	0 8 0 18 -9 0 0 -21
sb:last day	0 -15 0 -12 -5 0 0 28
sb:last summer	0 3 0 5 0 0 0 -8
sb:last until	0 4 0 -1 -13 0 0 5
sb:last week	0 -2 0 6 15 0 0 -20
sb:lasted	0 0 0 20 0 0 0 -18
sb:lasted <span>	0 0 0 17 0 0 0 -15
sb:late	0 -1 0 14 0 0 0 -9
sb:late on	0 0 0 13 0 0 0 -11
sb:later	0 10 0 -15 8 0 7 -9
sb:later ,	0 8 0 -6 0 0 0 0
sb:later than	0 1 0 -20 14 0 7 -2
sb:law	0 17 -1 -27 -9 13 0 5
sb:law the	0 0 0 -8 -5 5 0 10
sb:leave	-1 -12 1 -4 9 0 -10 12
sb:leave <name>	0 0 0 0 9 0 0 -5
sb:leave the	0 -11 9 0 -1 0 0 0
sb:legal	0 13 0 -17 0 0 3 0
sb:less	0 -8 0 14 6 0 0 -13
sb:let the	0 4 0 -11 0 0 0 5
sb:letter	-2 -2 0 -1 -2 0 0 12
sb:levy	-1 0 -1 6 -12 0 0 4
sb:licence	5 -21 -2 0 10 -5 -2 5
sb:licence from	16 -5 0 -9 -1 0 0 0
sb:license	11 0 0 -1 0 0 -3 0
sb:life	-1 19 0 -11 -1 0 0 -2
sb:lift	4 1 0 7 -1 0 0 -14
sb:like	2 11 0 -8 -14 2 0 2
sb:like to	0 0 0 12 -10 0 0 0
sb:likely	0 -7 0 -1 0 0 0 11
sb:limited	0 12 0 -3 0 0 0 -7
sb:limited to	0 12 0 -3 0 0 0 -7
sb:line	0 7 2 -8 5 0 0 -6
sb:list	11 8 0 -18 4 0 0 -4
sb:list ,	8 5 0 -15 -1 0 0 0
sb:listed	0 -12 1 -1 5 0 0 7
sb:live	1 3 0 -20 -1 0 0 14
sb:live until	0 0 0 -10 0 0 0 11
sb:loaded	0 -8 7 -5 17 0 -1 -15
sb:loaded before	0 -10 10 -10 19 0 0 -14
sb:lobster	0 9 0 -1 0 0 0 -9
sb:lodged	0 -3 0 -4 11 0 0 0
sb:long	0 -12 0 0 -6 0 0 13
sb:longer	0 0 0 18 -5 0 0 -12
sb:longer ,	0 -1 0 10 -4 0 0 0
sb:look	0 0 0 -7 9 0 0 0
sb:look at	0 0 0 -6 10 0 0 -3
sb:lorry	0 -8 0 21 -4 0 0 -9
sb:lose <level>	0 -4 0 -8 0 0 0 12
sb:lumpur arrangement	0 0 0 -9 0 0 0 11
sb:m	-3 0 10 -11 5 0 0 0
sb:m .	-3 0 10 -11 5 0 0 0
sb:machine	0 10 5 -5 0 0 0 -7
sb:main	15 -4 0 -10 -1 0 0 0
sb:make	4 3 -2 -8 2 0 -1 3
sb:make for	0 -2 0 -10 0 0 0 15
sb:maker	0 0 0 -9 6 0 0 2
sb:management	0 0 0 10 0 0 0 -9
sb:mangoe	0 12 0 -5 -6 0 0 0
sb:mark	0 -2 0 -10 0 0 0 14
sb:match	0 -3 0 14 -6 0 0 0
sb:may	-3 4 3 6 23 -3 -5 -41
sb:may be	0 6 -1 17 -3 0 0 -20
sb:meal ,	0 10 0 -2 0 0 0 -7
sb:mean	0 -9 0 0 0 0 0 11
sb:meanwhile	0 -15 0 0 0 4 0 8
sb:measure	-3 11 0 -13 2 0 0 2
sb:mediator	0 0 0 21 -12 0 -2 -5
sb:medicine	0 22 -1 -14 -1 0 0 -4
sb:medicine ,	0 14 0 -11 0 0 0 0
sb:medicine :	0 9 0 -9 0 0 0 0
sb:meet	-3 -20 -4 11 -3 -7 4 11
sb:meet :	0 -3 0 9 0 0 0 0
sb:meet <person>	0 -1 0 15 0 0 0 -8
sb:meet again	0 0 0 13 -1 0 0 -10
sb:meet in	0 -2 0 0 -26 0 11 6
sb:meet next	0 0 0 -12 13 0 0 0
sb:meet on	0 0 0 -4 9 0 0 -3
sb:member	-1 -14 0 11 8 0 0 -4
sb:member state	0 -1 0 -19 24 0 0 -2
sb:memo	0 8 0 -16 0 5 0 0
sb:memo ,	0 13 0 -13 0 0 0 0
sb:metal	5 7 0 0 0 0 0 -9
sb:milk	0 -3 0 -6 9 0 0 0
sb:mill	0 -7 0 0 -2 0 0 13
sb:million	0 -4 0 24 -6 0 0 -14
sb:minimum	0 15 0 -12 0 0 0 0
sb:minimum price	0 15 0 -12 0 0 0 0
sb:minister	0 6 -2 -14 0 0 -1 15
sb:minister of	0 0 0 -10 0 0 0 9
sb:ministry	7 -10 0 8 -3 0 4 -5
sb:minute	-3 0 0 12 3 0 0 -15
sb:minute of	0 8 0 -9 5 0 0 -2
sb:mombasa	0 -1 0 -4 -2 0 0 10
sb:monday	0 17 10 -7 -11 0 0 -13
sb:monday ,	0 8 0 1 -3 0 0 -8
sb:month	0 -11 0 -14 1 0 0 22
sb:month ,	0 0 0 -14 3 0 0 12
sb:moratorium	0 -6 0 19 -5 0 0 -9
sb:moratorium on	0 -5 0 20 0 0 0 -15
sb:more ,	0 4 0 -10 0 4 0 2
sb:more than	0 0 0 10 0 0 0 -7
sb:morning	0 -10 0 11 0 0 0 0
sb:most	0 9 -1 -5 -2 2 0 -5
sb:move	0 14 0 -5 4 0 -1 -9
sb:move the	0 7 0 -10 0 1 0 2
sb:move to	0 0 0 1 8 0 0 -9
sb:mr	-3 -13 7 0 0 2 -2 9
sb:mr <person>	-3 -9 7 -4 7 2 -1 3
sb:much	0 -10 0 3 0 0 0 1
sb:muscat	0 0 0 9 0 0 0 -8
sb:museum	0 -4 0 18 -2 0 0 -10
sb:must	0 -18 -4 12 7 4 -2 -26
sb:must approve	0 -1 0 12 -6 0 -1 0
sb:must still	0 0 0 14 -11 0 0 0
sb:my	-4 0 1 17 -13 0 0 -8
sb:name	0 -14 0 -3 -3 9 0 8
sb:named	0 11 0 -17 7 0 0 0
sb:named in	0 14 0 -11 0 0 0 -1
sb:national	0 -3 0 13 -2 0 0 -5
sb:nearly	0 9 0 0 0 0 0 -8
sb:need	15 -22 0 11 2 0 0 -16
sb:need a	17 -6 0 0 -10 0 0 -2
sb:need the	0 -7 0 3 12 0 0 -11
sb:needed	0 0 0 10 -1 0 0 -8
sb:negotiate	0 -12 0 0 -5 0 8 1
sb:neither	0 -6 0 3 -5 0 0 9
sb:network	0 -14 0 4 0 0 0 8
sb:network on	0 0 0 -10 0 0 0 10
sb:new	9 -1 -13 6 -10 -2 -11 4
sb:new date	0 15 0 -9 0 0 0 -5
sb:new duty	0 0 -6 -10 3 0 0 9
sb:new end	0 0 0 -10 0 0 0 11
sb:new rate	0 13 0 -13 0 0 0 0
sb:new tariff	0 -20 0 35 -8 0 0 -12
sb:new york	0 -4 0 13 0 0 0 -3
sb:newspaper	0 -11 0 14 0 0 0 -1
sb:next	-3 -11 -2 11 -3 -1 -3 8
sb:next :	0 -8 0 6 9 0 0 -11
sb:next decision	0 -9 0 20 -7 0 0 -2
sb:next friday	0 4 0 -11 0 0 0 7
sb:next meet	0 -1 0 13 -3 0 0 -1
sb:next week	0 -6 0 -7 0 0 0 14
sb:night	0 -11 6 17 0 0 1 -13
sb:no	4 -5 -1 12 -22 -4 8 0
sb:no ,	0 -3 0 16 -8 0 0 -5
sb:no agreement	0 -6 0 0 -5 0 0 11
sb:no deal	0 7 0 4 -3 0 2 -13
sb:no such	0 6 0 -12 -7 0 7 3
sb:no truce	0 11 0 -3 -7 0 10 -13
sb:nobody	0 19 0 -13 13 0 0 -21
sb:none	0 -5 0 14 -3 0 -2 0
sb:noon	0 3 0 1 8 0 0 -15
sb:northern	0 -2 0 15 -4 0 0 -8
sb:not	-1 -5 -17 3 7 -1 -6 2
sb:not ,	0 8 0 12 -4 0 0 -17
sb:not be	5 13 0 -13 0 0 0 -7
sb:not end	0 0 0 14 0 0 0 -14
sb:not extend	0 3 0 -17 3 0 0 7
sb:not pay	0 -7 0 10 0 0 0 0
sb:not raise	0 -6 0 9 0 0 0 0
sb:not renewed	0 2 0 -8 0 0 0 8
sb:not sign	0 -3 0 -10 14 0 -3 4
sb:not sit	0 9 0 7 -14 0 0 -5
sb:not to	0 -16 0 0 0 0 0 12
sb:note	-2 12 6 -14 -16 0 0 15
sb:note of	0 11 0 -10 0 0 0 -1
sb:note that	0 0 7 -6 -13 0 0 13
sb:nothing	0 -10 0 7 -8 0 4 6
sb:notice	6 -15 7 -3 9 0 0 -4
sb:notice of	8 0 0 -3 4 0 0 -10
sb:notification	0 0 0 -12 13 0 0 0
sb:now	-9 11 4 -4 -20 -3 0 3
sb:now ,	0 4 0 -11 -1 0 0 8
sb:now <level>	0 12 0 -7 0 0 0 -7
sb:now hold	0 0 0 11 0 0 0 -10
sb:now in	0 -2 -1 -9 0 0 0 13
sb:now it	0 -5 0 -4 0 0 0 12
sb:now last	0 -1 0 12 0 0 0 -9
sb:nurse	0 -1 0 8 0 0 0 -3
sb:objection	0 -3 0 19 -9 0 0 -3
sb:of	11 -4 -4 1 3 0 -1 -5
sb:of <day-ahead>	0 6 7 -25 -6 5 0 14
sb:of <day-gone>	17 -9 0 -4 -14 0 0 9
sb:of <level>	-10 7 2 11 -10 0 10 -24
sb:of <month-gone>	5 -15 3 3 3 0 3 -6
sb:of <name>	-4 -16 -2 11 -12 0 2 15
sb:of <number>	-3 -7 10 -11 10 0 0 6
sb:of <points>	0 0 0 13 0 0 0 -8
sb:of <quality>	-1 11 -2 -16 -16 -1 0 18
sb:of both	0 -11 0 13 0 0 0 0
sb:of busan	-4 -1 0 -11 0 0 0 20
sb:of duty	0 -4 -1 -6 0 0 0 13
sb:of gallium	3 0 0 8 -3 0 0 -5
sb:of geneva	0 0 0 -11 0 0 0 12
sb:of it	0 0 0 2 -10 0 10 -4
sb:of its	7 4 1 -14 4 0 0 -3
sb:of negotiation	0 10 0 -9 0 0 0 0
sb:of tariff	0 -10 0 5 -3 0 0 7
sb:of that	1 -18 0 1 7 0 0 2
sb:of the	0 -3 -23 5 7 1 -17 -4
sb:of them	2 14 0 -9 -4 0 0 -3
sb:of thi	0 -6 0 -10 0 0 0 18
sb:of three	0 -3 0 -4 0 0 0 9
sb:of two	0 -4 0 18 -6 0 0 -6
sb:of which	0 -3 0 12 0 0 0 -5
sb:off	-2 0 -3 16 0 1 0 -17
sb:off on	0 -3 0 -7 13 0 0 0
sb:off the	0 3 0 -11 6 6 0 -5
sb:offer	0 -2 0 9 9 0 14 -29
sb:offer to	0 -4 0 15 -1 0 0 -5
sb:office	0 -8 0 14 -2 0 0 0
sb:oil	0 10 0 -7 -4 0 7 -1
sb:old one	0 0 0 -10 0 0 0 13
sb:old truce	0 0 0 -18 0 0 0 20
sb:older	0 -10 5 -7 7 0 0 2
sb:on	-5 11 -2 -1 -2 -4 -11 -1
sb:on <day-ahead>	0 12 -3 -2 -4 0 -3 0
sb:on <day-gone>	7 -2 -7 -7 -9 12 3 6
sb:on <day-today>	0 0 0 -8 -6 0 2 7
sb:on <money>	0 -2 0 -3 0 0 0 11
sb:on <name>	-2 1 6 -10 1 0 0 0
sb:on <quality>	-13 2 -3 3 -13 -2 1 10
sb:on a	9 0 5 8 -7 0 0 -17
sb:on all	0 17 0 -21 -3 0 0 7
sb:on both	0 3 0 -10 5 0 0 1
sb:on duty	0 0 0 11 0 0 0 -7
sb:on each	0 -2 0 -10 3 0 0 13
sb:on everything	0 -4 0 12 0 0 0 -4
sb:on for	0 -7 0 10 0 0 0 -2
sb:on foreign	10 -6 0 -2 0 0 0 0
sb:on friday	1 -14 8 2 9 0 0 -8
sb:on good	-2 -5 0 3 -8 0 0 12
sb:on hold	1 -1 0 9 -5 0 0 -4
sb:on holiday	0 -1 0 12 -1 0 0 -7
sb:on in	0 0 0 11 0 0 0 -10
sb:on it	-6 14 0 0 -5 0 0 -3
sb:on most	0 -17 0 12 0 0 0 5
sb:on or	0 12 0 -3 -8 0 0 0
sb:on palm	0 -5 0 10 0 0 0 -2
sb:on paper	0 -5 0 0 -7 0 0 13
sb:on patented	0 11 0 -9 0 0 0 0
sb:on ship	-2 8 0 -6 0 0 0 1
sb:on television	0 1 0 -4 -5 0 0 10
sb:on that	0 -12 -2 10 10 0 5 -13
sb:on the	-9 -20 1 1 29 2 0 -8
sb:on their	0 -4 0 -9 11 0 0 0
sb:on tiktok	0 -3 0 -5 0 10 0 0
sb:on wednesday	0 -11 0 3 -1 0 0 10
sb:once	0 8 0 -8 -1 3 0 3
sb:once more	0 12 0 0 -7 4 0 -7
sb:one	17 -11 -2 -9 10 -4 3 -3
sb:one ,	0 2 0 -18 7 0 0 7
sb:one :	0 -3 0 0 9 0 0 -6
sb:one <organisation>	0 0 0 9 -7 0 0 0
sb:one end	0 -1 0 -12 7 0 0 2
sb:one is	0 -5 0 -1 0 0 0 9
sb:one on	10 -5 0 -7 0 0 0 4
sb:only	0 -6 5 0 -15 0 0 12
sb:open	0 -19 0 18 4 0 4 -17
sb:opened	0 -10 0 22 -8 0 0 -2
sb:opened on	0 -6 0 14 0 0 0 -4
sb:operator	0 -5 0 29 -10 0 0 -14
sb:opinion	0 0 0 -13 12 0 0 0
sb:or	-3 9 -3 -1 -13 0 6 0
sb:or after	0 15 0 3 -9 0 0 -13
sb:order	-8 13 1 -17 -5 15 0 2
sb:order sign	0 9 0 0 0 0 0 -7
sb:order that	0 7 0 -7 0 11 0 -10
sb:ore	12 -8 0 -3 -1 0 0 0
sb:other	-2 14 -7 -12 -18 -1 14 3
sb:other 's	0 -2 0 -9 8 0 0 6
sb:other ,	0 1 0 0 0 0 8 -10
sb:other <points>	0 -1 0 -7 0 0 0 12
sb:other <quality>	0 -7 0 10 0 0 0 -3
sb:other country	0 19 0 -15 -7 0 8 -7
sb:our	-2 -14 0 7 3 0 0 7
sb:our seminar	0 -4 0 11 -3 0 0 0
sb:our tariff	0 -9 0 10 0 0 0 0
sb:out	-1 2 15 0 -19 -4 -5 2
sb:out ,	0 11 0 8 -3 0 0 -18
sb:out of	0 0 0 -8 0 0 0 10
sb:out on	-4 4 7 0 -16 0 0 0
sb:over	0 7 -1 0 -28 0 -2 8
sb:over on	0 0 0 -18 -4 0 0 20
sb:over the	0 -3 0 24 -10 0 0 -12
sb:own	1 10 11 -17 -18 0 5 1
sb:own duty	0 0 10 2 -4 0 0 -11
sb:p	0 -12 6 -1 15 0 0 -9
sb:p .	0 -12 6 -4 15 0 0 -7
sb:pair	0 0 0 9 -1 0 0 0
sb:paper	0 -15 0 5 -20 0 0 23
sb:paper ,	0 -8 0 -5 0 0 0 16
sb:paper on	0 -10 0 16 -4 0 0 -4
sb:parcel	0 -7 5 -2 10 0 0 -5
sb:parcel from	0 -16 5 0 11 0 0 -4
sb:parliament	0 -9 0 7 13 0 -1 -18
sb:parliament ,	0 0 0 -8 9 0 0 0
sb:parliament has	0 0 0 11 0 0 0 -5
sb:parliament must	0 0 0 4 3 0 0 -9
sb:part	1 -10 0 5 -7 0 0 6
sb:part of	4 -9 0 16 -3 0 0 -10
sb:party	0 -14 0 36 -12 0 7 -28
sb:passed	0 -5 0 9 -4 1 0 0
sb:passenger	0 -5 -4 9 0 0 0 0
sb:past	0 8 0 -14 -2 0 0 11
sb:patented	0 13 0 -12 0 0 0 0
sb:pause	3 11 0 -7 -5 0 0 -1
sb:pause ,	0 5 0 -14 0 0 0 10
sb:pause for	7 -2 0 -8 0 0 0 2
sb:pause on	0 15 0 -1 0 0 0 -13
sb:pay	0 12 -16 -2 2 -5 -8 -3
sb:pay <level>	0 10 -1 -3 -5 0 -1 0
sb:pay on	0 5 0 4 -2 0 0 -10
sb:pay the	0 5 0 -15 10 0 0 1
sb:payable	0 14 0 3 -16 0 0 -6
sb:payment	0 -3 0 18 0 0 0 -17
sb:peace between	0 0 0 -10 0 0 0 12
sb:peak	0 0 0 10 0 0 0 -13
sb:pen	0 -17 0 14 0 0 0 0
sb:per	0 -3 0 5 10 0 0 -11
sb:period	0 6 0 -9 -4 0 0 6
sb:period of	0 0 0 -11 0 0 0 10
sb:permit	0 -1 0 12 -4 0 0 -3
sb:phase	0 -11 0 0 10 0 0 -3
sb:phone	0 4 0 5 0 0 0 -11
sb:place	-5 16 0 -12 5 0 0 -1
sb:place until	0 -4 0 -8 1 0 0 11
sb:plan for	0 3 0 15 -17 0 0 0
sb:plant	1 -11 7 7 -9 5 0 -6
sb:plant in	2 -9 0 7 0 0 0 0
sb:plastic	0 -9 0 -1 0 0 0 11
sb:play	0 -4 0 10 0 0 0 -2
sb:please	0 1 0 -13 10 0 0 1
sb:plum	0 6 0 -11 7 0 0 -4
sb:point	0 -10 0 8 -6 0 0 8
sb:polysilicon	0 19 0 -17 0 0 0 0
sb:pork	0 -1 0 -6 11 0 0 0
sb:port	-6 -7 -6 0 24 0 0 -14
sb:port fee	-5 -3 0 -12 22 0 0 -5
sb:position	0 18 0 -14 0 0 0 0
sb:post	-4 0 0 4 10 0 0 -20
sb:post on	0 18 0 -18 6 0 0 -3
sb:powder	0 -9 0 -9 15 0 0 0
sb:power	0 4 0 -6 9 0 0 -6
sb:premier	0 -9 0 17 -1 0 0 -3
sb:prepare	0 -15 0 7 -6 0 3 9
sb:present	0 -5 0 -3 -8 0 3 13
sb:present one	0 -1 0 -15 -5 0 0 21
sb:present truce	0 -11 0 1 0 0 0 5
sb:president	6 -4 0 8 -9 0 0 0
sb:president ,	0 -7 0 15 -5 0 0 0
sb:press	0 -13 0 18 2 0 0 0
sb:price on	0 7 0 -12 0 0 0 5
sb:prime	0 11 0 -6 -2 0 0 0
sb:prime minister	0 11 0 -6 -2 0 0 0
sb:prisoner	0 0 0 11 -6 0 0 0
sb:procedure	0 0 0 -2 -9 0 0 12
sb:proclamation	0 11 0 -4 1 0 0 -9
sb:product	0 0 9 -9 0 0 0 0
sb:prolong	0 14 -2 -12 -15 0 3 10
sb:prolong it	0 0 0 4 -13 0 3 2
sb:prolong the	0 -1 0 -19 0 0 0 23
sb:prolongation	0 -3 1 -7 0 0 0 10
sb:prolonged ,	0 15 0 -12 0 0 0 -2
sb:prolonged by	0 -6 0 11 0 0 0 -5
sb:prolonged to	0 0 8 -9 0 0 0 1
sb:promise <goods-amount>	0 0 0 11 -8 0 0 0
sb:promise a	0 0 0 -14 6 0 8 0
sb:promise to	-1 -12 0 20 -1 0 0 0
sb:proposal	0 -3 0 15 -10 0 0 0
sb:propose a	0 2 0 12 -5 0 -2 -6
sb:propose an	0 -13 0 3 6 0 0 0
sb:propose to	0 4 0 -11 -7 0 0 14
sb:protocol	0 -7 0 -10 11 0 0 6
sb:provide	0 -1 0 -2 13 0 0 -8
sb:provided	0 -11 0 -3 18 0 0 -6
sb:provided that	0 -10 0 -6 18 0 0 -5
sb:provisional	0 14 0 -4 0 0 0 -6
sb:public	0 -5 0 19 -2 0 0 -10
sb:publish	0 2 0 -12 9 0 0 2
sb:published	-5 -11 -3 21 -7 0 0 4
sb:published by	0 -2 0 -1 0 0 0 9
sb:published on	-2 -1 0 11 -2 0 0 -1
sb:pump	0 -6 0 11 0 0 0 -6
sb:punta	0 -3 0 8 0 0 0 -2
sb:punta del	0 -3 0 8 0 0 0 -2
sb:put	3 4 1 -4 -3 8 -7 -8
sb:put <level>	0 7 6 0 -2 0 0 -13
sb:put its	0 -10 0 0 6 0 0 0
sb:put off	0 0 0 2 -14 8 0 -1
sb:q	0 -17 0 7 0 0 0 9
sb:q :	0 -16 0 6 0 0 0 10
sb:quarrel	0 0 0 15 -3 0 0 -12
sb:question	0 7 -1 10 0 0 0 -15
sb:question :	0 6 0 10 -4 0 0 -11
sb:rail	0 -3 0 26 0 0 0 -23
sb:rain	0 -8 0 13 -1 0 0 0
sb:rare	15 -2 1 -3 -13 0 -4 0
sb:rare earth	13 -15 0 1 -10 0 -2 5
sb:raspberry	0 7 0 -9 0 0 0 0
sb:rate	-1 6 -7 -11 3 0 -1 10
sb:rate for	0 -2 0 14 -8 0 0 -3
sb:rate from	0 13 0 0 0 0 0 -11
sb:rate is	0 -4 0 -3 9 0 0 0
sb:rate of	0 -3 0 -9 1 0 0 12
sb:rate to	0 -11 0 12 0 0 0 0
sb:ratify	0 -7 0 0 10 0 0 -4
sb:ratify the	0 0 0 10 0 0 0 -6
sb:raw	9 -1 10 -22 -3 0 0 7
sb:reach	0 -10 0 1 9 -1 4 -1
sb:reach back	0 0 0 10 0 0 0 -6
sb:reach in	0 0 0 -8 0 0 0 10
sb:read	0 -10 0 -6 5 0 5 2
sb:reading	0 -4 0 -15 19 0 0 0
sb:ready to	0 2 0 8 -5 0 0 -4
sb:receive	0 -11 0 6 8 0 0 -9
sb:recess	0 -7 0 16 -3 0 0 -6
sb:reciprocal duty	0 -15 0 20 -2 0 0 -4
sb:reciprocal tariff	0 -17 7 -5 0 0 0 10
sb:record	0 10 0 -9 0 0 0 0
sb:record ,	0 10 0 -10 0 0 0 0
sb:red	0 7 0 -23 10 0 0 7
sb:reduce	0 0 0 7 -1 0 0 -8
sb:reduction	-1 9 0 -13 -5 0 0 12
sb:reduction apply	-1 5 0 -10 0 0 0 6
sb:refund	0 -5 -1 -4 16 0 0 -6
sb:register	2 -3 0 15 -14 0 0 0
sb:regret	0 0 0 -8 0 0 0 10
sb:released	0 -8 0 16 -6 0 0 0
sb:relief	0 -10 0 7 0 0 0 1
sb:remain	-5 -14 -4 -1 1 0 7 13
sb:remain in	0 -12 0 0 0 0 0 11
sb:remain suspend	0 -6 0 -3 0 0 0 14
sb:reminder	0 -16 0 15 0 0 0 0
sb:reminder :	0 -16 0 15 0 0 0 0
sb:renewal	0 8 -3 -20 3 0 0 10
sb:renewed	0 -13 -2 2 0 0 0 11
sb:replace	0 13 0 -5 -1 0 0 -4
sb:replace the	0 9 0 0 0 0 0 -7
sb:reply	0 6 0 -13 0 0 15 -4
sb:reply that	0 0 0 7 -9 0 2 0
sb:report	0 -3 0 9 7 -1 -4 -11
sb:report ,	0 0 0 -9 0 0 0 12
sb:report on	0 2 0 -9 10 0 0 -1
sb:republic of	0 0 0 -12 0 0 0 15
sb:request	0 0 0 -18 20 0 0 -2
sb:require	0 -7 0 -7 13 0 0 0
sb:resolution	0 5 0 5 -11 0 0 0
sb:rest	0 21 0 -19 -5 0 0 3
sb:rest of	0 11 0 -1 -13 0 0 1
sb:result	0 -7 0 24 -11 0 -5 0
sb:retailer	0 0 0 -1 9 0 0 -4
sb:return from	0 -11 0 6 -5 0 0 5
sb:return to	0 19 0 -3 1 0 0 -14
sb:review	0 -16 0 -19 33 0 -3 0
sb:review on	0 -2 0 -6 11 0 0 -1
sb:revive	0 -10 0 8 0 0 0 0
sb:rice	0 -12 1 -3 8 0 0 6
sb:right	0 -18 0 11 0 8 0 -5
sb:rise	0 -4 0 15 -1 0 0 -10
sb:rise by	0 -13 0 17 -1 0 0 0
sb:rise garden	0 12 0 -12 0 0 0 0
sb:rise of	0 -7 0 9 0 0 0 0
sb:river	0 -6 0 21 -2 0 0 -13
sb:road	0 -7 0 9 -14 0 0 10
sb:roaming	0 -22 0 28 0 0 0 -6
sb:roaming tariff	0 -5 0 9 0 0 0 0
sb:rosario	0 -8 0 10 0 0 0 0
sb:rose	0 -10 0 6 0 0 0 2
sb:round	-1 11 0 16 -23 0 5 -12
sb:round ,	0 0 0 15 0 0 0 -13
sb:round in	0 8 0 -13 0 0 0 8
sb:round of	0 0 0 16 -2 0 0 -10
sb:round on	0 10 0 -14 0 0 0 6
sb:rule	39 -30 -6 -6 1 -4 2 -18
sb:rule of	-1 0 0 11 -1 0 0 -2
sb:rule on	6 -12 0 -10 6 0 0 8
sb:rule that	6 -10 0 1 0 0 0 0
sb:rum	0 8 0 -12 0 0 0 4
sb:run	-7 -2 15 -2 8 -8 -5 -2
sb:run from	0 -9 0 16 0 0 0 -7
sb:run out	1 9 11 -12 -3 0 0 0
sb:run to	-3 -12 1 0 17 -1 0 -9
sb:run until	-5 12 4 1 -13 0 0 -2
sb:safeguard	0 40 -1 -27 -2 0 0 -22
sb:sale	2 -4 0 -12 -1 18 0 0
sb:same	-2 -2 9 3 -16 0 0 4
sb:same day	0 0 0 -8 0 0 0 14
sb:sanction	0 -13 -2 22 0 0 -1 -5
sb:saturday	0 3 0 2 6 0 0 -13
sb:saturday ,	0 7 0 0 1 0 0 -9
sb:say	0 15 4 -6 -3 0 -2 -7
sb:say ,	3 -15 0 23 -1 0 0 -11
sb:say :	0 -1 0 0 9 0 0 -4
sb:say <day-today>	0 0 0 -12 0 9 0 3
sb:say <name>	0 -10 0 17 -3 0 0 0
sb:say <person>	0 9 0 -14 4 0 0 0
sb:say he	6 -11 0 1 5 0 0 -1
sb:say in	0 20 0 -29 -4 0 0 17
sb:say it	0 30 0 -18 -7 0 -1 -5
sb:say no	0 -3 0 12 -3 0 0 -1
sb:say on	-1 0 0 -4 -7 -2 4 11
sb:say that	0 0 3 4 -5 0 2 -10
sb:scheduled	0 -11 0 0 13 0 0 -1
sb:scheduled to	0 -10 0 0 9 0 0 0
sb:school	0 -11 0 15 -3 0 0 0
sb:sea	0 2 -1 10 -7 0 0 -6
sb:season	-1 -17 0 15 -4 0 4 -1
sb:second	-5 -3 -3 11 22 -2 -1 -21
sb:second ,	0 -4 0 -3 0 0 0 10
sb:second day	0 -8 0 18 0 0 0 -11
sb:second round	0 6 0 8 -1 0 0 -12
sb:section	-8 13 16 -10 6 0 0 -26
sb:section <number>	-8 13 16 -16 8 0 0 -22
sb:see	0 -4 0 30 -23 0 0 -16
sb:see it	0 -5 0 11 -1 1 0 -5
sb:see you	0 -4 0 9 0 0 0 0
sb:seed	0 10 0 -12 0 0 0 0
sb:sell	0 -5 0 0 0 12 0 -11
sb:sell by	0 0 0 -9 0 13 0 0
sb:seminar	0 -4 0 11 -3 0 0 0
sb:senate	0 -8 0 10 3 0 0 -9
sb:seoul	0 0 9 -8 0 0 0 0
sb:session	0 0 0 -8 14 0 0 -3
sb:set	-2 -10 0 0 1 3 0 9
sb:set <level>	0 -1 0 -4 0 0 0 9
sb:set out	0 -5 0 10 0 0 0 -3
sb:set to	0 2 0 -11 0 0 0 8
sb:several	0 -9 0 10 0 0 0 0
sb:shall	-4 -5 -3 -10 15 0 0 13
sb:shared	0 -11 0 15 0 0 0 -2
sb:she	0 -2 0 15 -16 0 -2 1
sb:sheet	0 7 0 4 -2 0 0 -10
sb:ship	-12 10 2 -6 0 -2 -4 7
sb:ship -	0 17 0 -10 -6 0 0 -2
sb:ship are	0 -3 0 -8 13 0 0 0
sb:ship before	0 16 7 -9 -11 0 0 -3
sb:shipment	0 2 -7 -3 20 0 0 -15
sb:shook	0 3 0 7 0 0 0 -11
sb:shook hand	0 3 0 7 0 0 0 -11
sb:shore	0 17 0 -10 -6 0 0 -2
sb:shore crane	0 17 0 -10 -6 0 0 -2
sb:short	0 -17 0 0 -3 0 0 19
sb:should	3 18 9 -14 -12 0 -2 -1
sb:should be	0 -5 0 -3 11 0 0 -1
sb:should it	0 10 0 -3 4 0 0 -11
sb:should the	0 14 0 -9 0 0 1 -12
sb:show	0 0 0 11 0 0 0 -10
sb:shut	0 -11 0 8 -6 4 5 -5
sb:side	0 -4 -7 -19 6 -3 -5 28
sb:side ,	0 -4 0 -12 0 0 0 16
sb:side agree	0 11 0 -13 0 0 0 1
sb:side had	0 0 0 -12 -2 0 0 17
sb:side the	0 -2 0 -13 20 0 0 -8
sb:sign	-7 4 6 8 -13 0 -16 3
sb:sign ;	0 0 0 11 -5 0 0 -4
sb:sign a	0 24 0 -12 0 0 0 -10
sb:sign in	0 0 0 -13 9 0 0 8
sb:sign on	0 6 0 -3 -3 6 0 -1
sb:sign the	0 9 0 2 -12 -3 0 -2
sb:signature	0 -11 0 7 -1 0 3 1
sb:signature ,	0 6 0 -9 -1 0 0 4
sb:signature of	0 0 0 14 -10 0 0 0
sb:since	-2 -9 -9 22 -18 -5 -6 5
sb:since <day-gone>	10 5 0 -33 -6 0 0 20
sb:since <month-gone>	-6 12 0 -20 -1 0 0 13
sb:since <number>	0 -10 0 15 4 0 0 -10
sb:since the	0 -6 0 16 -3 0 0 -2
sb:sit	0 -7 0 22 0 0 0 -24
sb:sit again	0 8 0 0 -10 0 0 -1
sb:sit in	0 0 0 15 -9 0 0 -3
sb:sit of	0 -6 0 9 0 0 0 -3
sb:sit on	0 -5 0 -4 10 0 0 -1
sb:slap	0 6 0 -15 0 0 0 10
sb:sleep until	-2 6 0 -12 4 0 0 1
sb:small	0 -5 -1 0 12 0 0 -6
sb:so	0 -16 -5 10 5 -2 0 2
sb:so ,	2 -2 0 11 -2 0 0 -10
sb:so by	0 3 0 -15 1 0 3 2
sb:so on	0 0 0 0 6 0 0 -11
sb:so that	0 -10 0 9 -1 0 0 2
sb:so the	0 0 0 -11 0 0 0 11
sb:soap	0 -3 0 9 0 0 0 -2
sb:social	0 -8 0 0 0 0 0 9
sb:software	1 0 0 -13 0 0 0 8
sb:some	13 7 0 -10 -2 0 -2 -3
sb:somebody	0 -9 0 -7 -1 0 0 17
sb:something	0 12 0 -17 0 0 0 4
sb:south	0 0 0 15 0 0 0 -12
sb:soybean	-1 -4 0 11 2 0 -1 -4
sb:soybean by	0 -2 0 11 -2 0 0 0
sb:speak	0 6 0 18 -12 -2 0 -17
sb:speak on	0 -4 0 9 0 0 0 0
sb:special	0 12 0 -20 11 0 0 0
sb:special duty	0 1 0 -8 0 0 0 10
sb:spoke	0 8 0 -20 2 0 4 7
sb:spoke of	0 6 0 -9 0 0 0 6
sb:spring	0 6 0 6 0 0 0 -9
sb:stake	0 -1 0 -12 0 0 0 15
sb:stand	0 -11 0 11 3 0 0 -6
sb:stand at	0 -5 0 16 0 0 0 -8
sb:standstill ,	0 0 0 -9 0 0 0 13
sb:standstill between	0 8 0 -4 0 0 0 -1
sb:standstill on	0 0 0 16 0 0 0 -14
sb:standstill that	0 0 0 -8 0 0 0 9
sb:start	8 26 5 -7 -11 0 0 -25
sb:start at	0 -2 0 8 -3 0 0 0
sb:start in	0 -2 0 14 0 0 0 -9
sb:start on	12 5 0 0 -7 0 0 -8
sb:state	-3 -14 -1 -7 16 0 -2 8
sb:state that	0 0 0 -15 10 0 0 13
sb:statement	0 1 0 2 -3 0 8 -11
sb:station	0 -3 0 9 0 0 0 -3
sb:stay	8 13 0 0 -9 -1 0 -10
sb:stay at	0 -11 0 0 0 0 0 9
sb:stay in	0 12 2 -3 -1 0 0 -11
sb:stay of	7 0 0 -17 0 0 0 6
sb:stay on	2 0 0 4 0 0 0 -8
sb:steel	-2 3 10 1 -2 0 0 -12
sb:step	0 19 0 -10 -8 0 0 0
sb:still	-3 -5 0 16 -8 0 0 -1
sb:still approve	0 0 0 11 -11 0 0 0
sb:still has	0 -10 0 6 3 0 0 0
sb:still in	0 9 0 -8 0 0 0 0
sb:stock	0 0 0 -7 -2 0 0 12
sb:stop	-2 -1 0 -8 -1 7 0 10
sb:stop collect	0 -2 0 11 -5 0 0 0
sb:stop on	0 0 0 -11 0 0 0 14
sb:strike	0 -3 0 14 -12 0 -1 -2
sb:strike on	0 5 0 -9 0 0 0 4
sb:strike until	0 -1 0 12 0 0 0 -7
sb:stroke	0 7 0 -14 0 0 0 7
sb:stroke of	0 7 0 -14 0 0 0 7
sb:subscription	0 -2 0 15 -5 0 0 -6
sb:successor	0 9 0 8 0 0 0 -16
sb:successor ,	0 0 0 12 0 0 0 -10
sb:such	0 9 0 -12 -8 0 7 4
sb:sugar	0 -8 0 5 0 0 0 5
sb:sum	0 -5 0 9 0 0 0 -1
sb:summer	0 3 0 18 -5 0 0 -17
sb:summer ,	0 6 0 -9 0 0 0 3
sb:sunday	0 -3 0 -18 -5 0 0 25
sb:surcharge	-1 42 -17 13 -27 0 0 -52
sb:surcharge end	0 17 0 -11 0 0 0 -2
sb:surcharge expire	0 10 0 -8 0 0 0 0
sb:surcharge of	0 17 -4 0 -6 0 0 -12
sb:surcharge on	0 11 0 0 0 0 0 -10
sb:surcharge that	0 15 0 -6 0 0 0 -5
sb:suspend ,	8 7 3 -26 0 0 0 4
sb:suspend <points>	0 -16 0 18 0 0 0 -3
sb:suspend for	0 0 -2 -10 3 0 0 11
sb:suspend its	0 14 -1 -4 0 0 0 -5
sb:suspend since	0 12 0 -7 2 0 0 -8
sb:suspend their	0 -1 0 10 0 0 0 -4
sb:suspend to	9 0 0 -15 0 0 0 4
sb:suspension	2 -9 0 -16 25 0 0 2
sb:suspension begin	0 8 0 -10 10 0 0 -8
sb:suspension end	0 9 0 8 13 0 0 -25
sb:suspension is	0 -10 0 -4 3 0 0 10
sb:suspension of	6 -13 0 0 0 0 0 3
sb:table	0 3 0 12 -10 0 0 -7
sb:take a	0 -7 0 11 0 0 0 -4
sb:take effect	6 22 0 -19 -10 0 0 0
sb:take on	0 -11 0 0 3 0 0 4
sb:take place	-4 -16 0 27 0 0 0 -8
sb:take us	0 3 0 -11 0 0 0 8
sb:talk	-5 -4 -3 13 -33 -3 7 7
sb:talk ,	0 -7 0 16 0 0 0 -5
sb:talk between	0 -8 0 13 0 0 0 -5
sb:talk by	0 0 0 -16 0 0 4 13
sb:talk of	0 13 0 -7 0 0 0 -6
sb:talk on	0 -12 0 9 -7 0 0 4
sb:tangier	0 9 0 -8 0 0 0 0
sb:tariff	-7 -9 -2 2 -1 -4 9 9
sb:tariff ,	0 9 0 0 -12 0 0 -4
sb:tariff :	0 0 0 -7 -1 0 0 10
sb:tariff cut	0 -1 0 -12 14 0 0 0
sb:tariff dispute	0 -2 0 -9 0 0 0 12
sb:tariff for	0 -20 0 33 -6 0 0 -11
sb:tariff of	0 10 -2 -3 -15 0 3 0
sb:tariff on	3 2 1 -22 7 0 0 9
sb:tariff truce	0 3 0 -12 -8 0 0 14
sb:tariff until	0 0 -1 12 0 0 0 -7
sb:tax	0 -12 0 -9 13 0 0 13
sb:tax on	0 -23 0 -10 16 0 0 18
sb:team	0 -7 0 13 -2 0 0 0
sb:technical	0 -5 0 14 -5 0 0 0
sb:telephone	0 -6 0 7 -14 0 -1 9
sb:telephone call	0 10 0 -7 0 0 0 0
sb:television	0 0 0 -2 -7 0 0 13
sb:television on	0 0 0 11 -3 0 0 -1
sb:television that	0 2 0 -9 0 0 0 7
sb:tell	-4 -4 -3 1 -15 9 0 12
sb:tell <organisation>	0 10 0 -9 0 0 0 0
sb:tell <person>	0 11 0 -5 0 0 -2 0
sb:tell a	0 -10 0 0 -2 0 0 13
sb:tell his	0 -5 0 12 0 0 0 -6
sb:tell our	0 0 0 -8 0 0 0 9
sb:tell reporter	0 -3 0 10 0 0 0 -5
sb:tell the	0 -20 0 11 -2 0 0 9
sb:tell us	0 10 0 0 -10 0 0 0
sb:temporary	10 16 0 -9 -3 0 -2 -10
sb:ten	0 0 0 -10 0 0 0 13
sb:terminal	0 -1 0 11 -7 7 0 -9
sb:terminate	0 -4 0 -9 0 0 0 15
sb:text	6 -13 0 -2 0 0 3 3
sb:th	0 -4 0 -10 2 0 0 12
sb:than	0 9 0 -6 8 0 7 -19
sb:that	2 1 12 -13 9 -3 5 -4
sb:that 's	-3 2 0 15 -6 0 0 -9
sb:that ,	0 -11 0 8 9 0 0 -4
sb:that <name>	0 9 0 -9 9 0 2 -9
sb:that <number>	1 -10 2 9 4 0 0 -15
sb:that <organisation>	0 -2 0 -9 7 0 0 4
sb:that <quality>	0 11 0 0 -1 0 0 -12
sb:that <seat>	-2 2 0 -4 -1 0 0 9
sb:that begin	0 -11 0 0 5 0 8 0
sb:that day	0 -25 -7 18 19 0 0 -5
sb:that everybody	0 13 0 -9 0 0 0 -3
sb:that expire	0 8 0 -13 0 0 0 6
sb:that from	0 15 0 -12 0 0 0 0
sb:that go	0 -6 0 11 0 0 0 -3
sb:that had	0 -6 9 0 1 0 0 -7
sb:that he	-5 0 -1 18 -26 0 2 -4
sb:that his	0 -14 0 2 -1 0 0 11
sb:that is	-2 -8 0 0 11 -1 0 2
sb:that it	0 10 0 -10 -9 -1 0 11
sb:that its	4 0 0 3 1 0 0 -15
sb:that keep	0 -14 0 -17 0 0 0 30
sb:that leave	0 -12 -2 0 15 0 0 0
sb:that move	0 0 0 7 0 1 0 -11
sb:that of	-1 -7 0 12 0 0 0 0
sb:that on	0 -14 0 9 -2 0 0 5
sb:that the	-1 -5 -10 -14 0 9 0 20
sb:that they	-1 3 5 0 6 0 0 -11
sb:that thi	0 -3 0 9 0 0 0 -3
sb:that was	0 -10 0 16 5 0 0 -12
sb:that were	0 -3 -2 18 -1 0 -2 -14
sb:that will	0 -8 0 13 0 0 0 -6
sb:that would	0 14 0 -13 0 0 0 0
sb:the	-7 -8 5 7 5 7 -1 -2
sb:the "	0 -8 0 5 0 0 0 3
sb:the <day-ahead>	0 -5 0 1 -9 0 6 1
sb:the <day-gone>	0 0 0 -18 7 0 0 12
sb:the <level>	7 11 -6 -10 6 0 0 -5
sb:the <month-gone>	8 5 0 4 -4 0 0 -13
sb:the <name>	7 16 10 -15 1 0 -3 -10
sb:the <number>	0 14 18 -23 -9 0 0 0
sb:the <office>	-6 -2 -1 -7 10 -2 0 9
sb:the <organisation>	-2 -6 -4 7 29 -2 -6 -31
sb:the <person>	0 -8 0 -11 1 2 12 9
sb:the <points>	-1 -6 0 -5 0 0 0 18
sb:the <quality>	13 0 0 -14 19 6 -10 -15
sb:the <seat>	-2 9 12 1 -14 8 7 -31
sb:the <span>	0 -19 0 -19 -6 0 0 38
sb:the accord	0 9 0 -9 0 0 0 0
sb:the additional	-3 -5 0 -10 0 0 0 20
sb:the affiliate	8 0 0 -10 4 0 0 -6
sb:the agreement	0 5 0 12 10 5 -7 -26
sb:the airport	0 0 0 14 -9 0 0 -1
sb:the answer	0 0 0 -3 -2 0 0 10
sb:the app	-1 -2 0 -2 0 11 0 -1
sb:the approval	0 -4 0 -3 8 0 0 0
sb:the arrangement	-4 -16 -4 -7 2 0 0 23
sb:the ban	0 -6 0 2 -3 10 0 -7
sb:the big	0 -3 0 12 0 0 0 -7
sb:the bloc	0 -10 0 -15 9 0 5 8
sb:the border	0 12 0 -7 0 0 0 -3
sb:the bridge	0 -13 0 19 -2 0 0 0
sb:the busan	7 0 0 -9 -1 0 0 4
sb:the call	0 -2 0 -4 11 0 0 -3
sb:the case	0 -6 0 -12 16 0 0 0
sb:the ceasefire	0 -3 0 15 0 0 0 -11
sb:the charge	0 15 0 -5 0 0 0 -11
sb:the clock	0 6 0 -12 0 0 0 5
sb:the close	0 -3 0 -3 0 0 0 11
sb:the club	0 -6 0 11 0 -3 0 0
sb:the consent	0 0 0 16 -4 0 0 -11
sb:the contract	0 -3 0 21 -9 0 0 -8
sb:the current	0 -5 0 -16 -2 11 0 13
sb:the custom	0 -14 0 2 7 0 0 2
sb:the cut	0 8 0 2 0 0 0 -11
sb:the date	0 16 0 -1 0 3 0 -15
sb:the day	0 0 0 -15 9 1 0 0
sb:the deadline	0 -6 0 14 -19 16 -5 -13
sb:the deal	0 -7 0 8 -11 7 0 0
sb:the decision	0 6 0 1 -16 0 0 2
sb:the delegation	0 0 0 9 0 0 0 -4
sb:the diet	0 -3 0 -7 16 0 0 -7
sb:the difference	0 -8 0 14 0 0 0 -7
sb:the draft	0 0 0 14 -11 0 0 0
sb:the duty	0 15 14 -31 8 0 0 4
sb:the employer	0 0 0 12 0 0 0 -11
sb:the end	0 -13 7 -5 0 0 0 10
sb:the exclusion	0 -13 21 2 -4 0 0 -18
sb:the exemption	0 -1 -5 0 11 0 0 -2
sb:the export	-7 -6 0 20 -6 0 0 4
sb:the extension	0 -18 -2 4 1 0 0 9
sb:the extra	0 26 0 -14 0 0 0 -14
sb:the fee	-9 -20 0 5 17 0 0 0
sb:the fentanyl	0 15 2 -18 0 0 0 0
sb:the final	0 -11 0 -18 20 0 0 8
sb:the first	0 0 -1 16 -11 0 -1 -5
sb:the following	0 10 0 -2 -3 0 0 -4
sb:the general	0 10 0 -8 0 0 0 0
sb:the good	0 2 0 -11 2 0 0 4
sb:the higher	0 5 0 -17 0 0 0 8
sb:the increase	0 18 0 -16 0 0 0 -5
sb:the kuala	0 0 0 -9 0 0 0 11
sb:the letter	-1 0 0 -13 0 0 0 14
sb:the levy	0 -4 0 10 -2 0 0 0
sb:the list	7 2 0 -5 2 1 0 -10
sb:the lower	0 -13 0 15 2 0 0 -2
sb:the main	15 -4 0 -11 -1 0 0 0
sb:the mediator	0 0 0 20 -12 0 -2 -4
sb:the meet	0 0 0 -11 0 0 0 12
sb:the member	0 -5 0 -7 14 0 0 -1
sb:the moratorium	0 0 0 11 0 0 0 -9
sb:the next	0 -22 0 32 -22 0 0 0
sb:the night	0 -3 0 9 0 0 0 -5
sb:the northern	0 -1 0 13 -3 0 0 -7
sb:the offer	0 0 0 0 10 0 0 -9
sb:the old	0 11 0 -5 2 0 0 -6
sb:the one	2 -7 0 -20 -6 0 0 24
sb:the operator	0 -1 0 15 -7 0 0 -5
sb:the order	-4 9 -3 -24 0 6 0 17
sb:the other	2 -5 0 -7 -12 0 8 12
sb:the paper	0 3 0 -7 -4 0 0 9
sb:the party	0 -7 0 26 -7 0 7 -25
sb:the pause	-1 4 0 -8 0 0 0 4
sb:the peace	0 0 0 7 0 0 0 -5
sb:the plan	0 16 0 -7 4 0 0 -14
sb:the power	0 2 0 -16 14 0 0 0
sb:the present	0 -8 0 -3 -9 0 0 17
sb:the press	0 -8 0 0 -1 0 0 9
sb:the price	0 -3 0 14 0 0 0 -6
sb:the protocol	0 -11 0 -8 11 0 0 6
sb:the rate	0 5 0 -1 10 0 0 -10
sb:the reason	0 -5 0 9 0 0 0 -2
sb:the reciprocal	0 -4 0 12 -5 0 0 -1
sb:the reduce	0 -8 0 18 -10 0 0 0
sb:the reduction	-1 7 0 -12 -2 0 0 10
sb:the republic	0 0 0 -12 0 0 0 15
sb:the rest	0 23 0 -13 -14 0 0 0
sb:the result	0 -9 0 13 -1 0 0 0
sb:the right	0 -6 0 2 -8 0 0 10
sb:the rise	0 8 0 -5 0 0 0 0
sb:the river	0 -5 0 14 -2 0 0 -6
sb:the road	0 -5 0 5 -12 0 0 10
sb:the rule	23 -16 0 0 0 0 0 -9
sb:the same	-1 -4 10 0 -10 0 0 6
sb:the season	0 -2 0 15 0 0 0 -12
sb:the second	0 12 0 0 0 0 0 -7
sb:the section	0 -8 9 1 3 0 0 -8
sb:the signature	0 -13 0 22 -13 0 0 0
sb:the special	0 6 0 2 0 0 0 -9
sb:the standstill	0 -10 0 13 3 0 0 -3
sb:the state	0 -2 0 12 -9 0 0 -3
sb:the stay	8 9 0 -22 -3 0 0 7
sb:the strike	0 -3 0 13 0 0 0 -7
sb:the summer	0 0 0 11 -2 0 0 -7
sb:the surcharge	0 41 -8 -15 -11 0 0 -25
sb:the suspension	-3 0 -3 -10 17 0 0 1
sb:the table	0 2 0 18 -17 0 0 -7
sb:the talk	0 -5 0 10 -3 0 4 -6
sb:the tariff	0 8 -2 -18 3 0 0 16
sb:the telephone	0 -4 0 9 0 0 0 -3
sb:the term	0 2 0 -15 0 0 0 14
sb:the text	7 -11 0 0 3 0 0 0
sb:the thing	0 -3 0 -10 -2 4 0 11
sb:the threat	0 -24 0 24 0 0 2 0
sb:the three	0 1 0 0 8 0 0 -9
sb:the time	0 7 0 -13 -2 0 0 11
sb:the town	0 0 0 14 -4 0 0 -12
sb:the transfer	0 -5 0 10 0 0 0 -1
sb:the truce	-14 4 -11 -4 0 -3 -6 12
sb:the two	-6 1 -8 -11 -7 -3 0 21
sb:the understanding	0 0 0 -8 0 0 0 11
sb:the upper	0 -1 0 16 0 0 0 -14
sb:the vote	0 -2 0 -17 22 0 0 0
sb:the water	0 1 -3 -8 14 0 0 -2
sb:the winter	0 -8 0 14 -4 0 0 -1
sb:the world	0 15 0 -17 -1 0 0 2
sb:their	0 -5 0 7 -8 -3 14 -1
sb:their <office>	0 -2 0 -7 -7 0 19 -2
sb:their <organisation>	0 -1 0 14 -1 0 0 -6
sb:their additional	0 4 0 -9 0 0 0 6
sb:their dispute	0 8 0 -10 0 0 0 2
sb:their duty	0 -10 0 0 0 0 0 11
sb:their own	4 7 5 -23 0 0 0 2
sb:their second	0 0 0 9 0 0 0 -6
sb:their tariff	0 0 0 -7 0 0 0 10
sb:their third	0 11 0 -9 0 0 0 0
sb:them	1 21 -1 -15 7 0 -3 -9
sb:them ,	0 0 0 1 8 0 0 -11
sb:them in	0 -4 0 -5 10 0 0 0
sb:them until	0 11 0 -3 -3 0 0 -2
sb:then	-2 24 -1 -19 -7 0 0 3
sb:there	-1 6 -5 8 5 -5 0 -14
sb:there 's	0 17 0 -17 0 0 -7 6
sb:there from	0 11 0 -10 0 0 0 0
sb:there is	0 -3 0 7 10 0 1 -12
sb:there on	0 -5 0 12 -2 0 0 -2
sb:there will	0 -5 0 17 -5 0 0 -4
sb:these	0 6 0 1 -11 0 0 0
sb:they	-16 -3 15 -1 -13 -9 4 8
sb:they agree	0 4 0 -10 -7 0 -2 17
sb:they are	-5 0 2 11 -4 0 6 -8
sb:they do	0 -10 0 10 0 0 3 -3
sb:they end	0 3 0 -10 0 0 0 5
sb:they have	0 12 0 3 -15 0 -1 0
sb:they sit	0 -1 0 11 0 0 0 -4
sb:they vote	0 0 0 -13 15 0 0 0
sb:they were	0 2 7 6 -4 0 0 -17
sb:they will	0 -10 6 17 -8 0 0 -7
sb:they would	0 -12 0 5 -1 0 0 11
sb:they're	0 -10 0 1 6 0 0 1
sb:thi :	0 9 0 -10 0 0 0 0
sb:thing	0 -11 0 -6 -10 4 0 16
sb:those	2 2 3 -13 -5 0 0 13
sb:those who	0 -7 0 0 -8 0 0 11
sb:though	0 3 0 -8 9 0 0 -3
sb:thread	0 0 0 -4 -2 0 0 9
sb:thread ,	0 0 0 -12 0 0 0 12
sb:threat	0 -7 0 15 0 0 0 -4
sb:threat of	0 -3 0 11 0 0 0 -4
sb:threaten	0 1 0 3 6 0 0 -14
sb:threaten an	0 -14 0 16 0 0 0 0
sb:three	5 4 0 5 0 0 0 -11
sb:three ,	0 13 0 -3 0 0 0 -6
sb:through	0 -17 0 -16 15 0 0 18
sb:through the	0 -3 0 -4 -5 0 0 14
sb:thursday	0 -18 0 11 -5 0 0 3
sb:thursday ,	0 -13 0 6 -3 0 0 4
sb:ticket	0 -6 0 15 0 0 0 -4
sb:tiktok	0 -9 0 -20 -4 29 0 0
sb:tiktok 's	0 0 0 -13 0 16 0 0
sb:till	9 -22 0 -11 -8 8 0 17
sb:till the	0 -3 0 -8 0 0 0 14
sb:time in	0 13 0 -13 0 0 0 0
sb:time on	0 2 0 -13 1 0 0 8
sb:tin	5 -13 0 9 0 0 0 0
sb:to	-3 -5 -10 -5 1 12 10 0
sb:to -	0 17 0 -10 -6 0 0 -2
sb:to :	0 0 0 -9 6 0 0 3
sb:to <day-ahead>	0 0 2 7 8 0 0 -16
sb:to <level>	-2 15 -8 -9 -1 0 1 -1
sb:to <money>	0 -7 0 13 -2 0 0 0
sb:to <name>	5 -2 0 -7 17 -3 0 -9
sb:to <number>	0 2 5 -8 0 0 0 6
sb:to <seat>	0 -13 0 11 -27 0 6 6
sb:to <span>	0 10 0 0 0 0 0 -9
sb:to a	0 0 0 9 -6 3 0 -7
sb:to agree	0 -2 0 -18 7 0 14 0
sb:to be	-6 3 0 -6 -9 1 3 11
sb:to carry	0 0 0 -12 0 0 0 14
sb:to charge	0 -11 0 3 3 0 0 1
sb:to close	0 0 0 -5 -2 13 0 -2
sb:to come	0 -11 0 10 7 0 0 -2
sb:to conclude	0 0 0 -11 0 0 13 0
sb:to confirm	0 -6 0 14 -1 0 -2 0
sb:to do	0 -13 0 1 17 0 3 -13
sb:to end	4 -17 -5 17 -4 0 5 -6
sb:to enter	4 19 0 -14 -8 0 0 0
sb:to extend	0 -2 0 15 0 0 0 -10
sb:to give	0 -1 0 -3 10 0 0 -2
sb:to go	0 -6 0 -8 -8 9 0 15
sb:to happen	0 -3 0 -16 20 0 0 -1
sb:to have	0 8 4 -18 4 0 -3 9
sb:to hold	0 -11 0 -7 -5 0 0 22
sb:to invest	0 -6 0 13 -2 0 0 0
sb:to its	0 0 0 17 0 0 0 -11
sb:to lapse	0 0 14 -3 -7 0 0 -2
sb:to leave	0 -9 0 5 -6 0 -2 9
sb:to meet	0 -2 0 17 -9 0 0 0
sb:to open	0 -4 0 -6 13 0 0 -3
sb:to pay	0 14 0 -10 1 0 0 -7
sb:to publish	0 3 0 -12 4 0 0 5
sb:to return	0 -11 0 4 0 0 0 8
sb:to see	0 -7 0 12 -9 0 1 -1
sb:to sell	0 -1 0 -6 0 11 0 0
sb:to sign	0 -5 0 20 0 -4 -2 -10
sb:to slap	0 -3 0 -4 0 0 0 10
sb:to suspend	0 11 0 -3 -7 0 0 0
sb:to take	-4 -8 0 14 -4 0 0 1
sb:to talk	0 -3 0 -6 -2 0 0 14
sb:to the	0 4 -2 -6 3 -7 -2 3
sb:to their	0 11 0 -14 0 0 0 1
sb:together	0 0 0 8 3 0 0 -11
sb:tonne	0 8 0 -8 0 0 0 0
sb:too	-1 -1 0 -1 13 0 0 -6
sb:too ,	-1 -7 0 0 12 0 0 -1
sb:toward	0 0 0 -9 0 0 0 11
sb:town	0 7 0 15 -5 0 0 -19
sb:tractor	0 -8 0 0 -1 0 0 13
sb:trade	0 -6 -3 2 0 0 0 8
sb:trade ,	0 4 0 -10 0 0 0 8
sb:trade agreement	0 -12 0 5 -2 0 0 5
sb:trade alert	0 10 0 -10 0 0 0 0
sb:trade deal	0 -6 0 -5 0 0 0 11
sb:trade minister	0 -2 0 13 0 0 0 -6
sb:trade representative	0 9 0 -15 8 0 0 -1
sb:trade truce	0 0 0 -7 0 0 0 10
sb:transcript	0 6 0 -11 0 0 0 5
sb:transfer	0 -6 -4 17 -1 0 0 -2
sb:translated	0 2 0 -11 0 0 0 9
sb:translated from	0 0 0 -8 0 0 0 9
sb:travel	0 -2 0 13 -4 0 0 -3
sb:travel to	0 0 0 13 -4 0 0 -3
sb:treaty	0 -16 0 5 -17 0 9 9
sb:truce	-14 3 -20 1 -34 -7 0 16
sb:truce ,	7 -4 0 21 -17 0 0 -15
sb:truce by	0 13 0 -17 0 0 5 -3
sb:truce end	0 -3 0 -4 -5 0 0 12
sb:truce expire	0 -12 0 -4 0 0 0 14
sb:truce go	0 0 0 -11 0 0 0 12
sb:truce in	0 5 0 -9 0 0 0 6
sb:truce is	0 16 0 -26 3 0 2 3
sb:truce itself	0 0 0 -9 0 0 0 12
sb:truce lapse	0 1 0 10 0 0 0 -10
sb:truce of	-7 -3 0 15 -13 0 0 -1
sb:truce on	0 2 0 -13 3 0 0 9
sb:truce over	0 0 0 -12 0 0 0 13
sb:truce run	0 -9 0 14 -1 0 0 -7
sb:truce that	0 -7 0 -4 -5 0 0 16
sb:truce until	0 -3 0 12 -3 0 0 -6
sb:truce was	0 -12 0 0 0 0 0 7
sb:truce with	0 -9 0 10 -13 0 0 0
sb:truce would	0 14 0 -30 6 0 0 9
sb:tuna	0 -15 0 13 0 0 0 2
sb:turn	0 -2 0 -6 0 0 0 11
sb:twice	0 -9 0 6 0 0 0 3
sb:two	-11 2 -13 16 -20 -8 0 2
sb:two ,	0 2 0 -15 0 0 0 14
sb:two <office>	0 3 0 -10 0 0 0 8
sb:two country	0 -17 0 -1 0 0 0 14
sb:two government	0 8 0 -19 -3 0 0 16
sb:two leader	0 0 0 -10 0 0 0 12
sb:two meet	0 0 0 10 -5 0 0 -1
sb:two president	0 -3 0 -16 7 0 0 14
sb:two side	0 12 0 -3 -12 0 1 0
sb:under	1 -19 12 7 0 10 -4 -12
sb:under a	0 -18 0 -6 0 0 0 21
sb:under an	0 7 0 -2 -1 9 0 -13
sb:under its	0 0 0 11 0 -3 0 0
sb:under section	0 2 -4 -1 10 0 0 -11
sb:under the	5 0 0 0 0 4 0 -10
sb:under which	-4 -15 3 14 -5 0 0 3
sb:undertook	0 -5 0 10 -5 0 3 -5
sb:union	0 0 0 17 -3 0 0 -10
sb:unlawful	0 12 0 -8 0 0 0 -2
sb:unless	3 -3 0 -6 -5 0 1 11
sb:unless <seat>	0 20 0 -12 -4 0 0 -4
sb:until	-7 -12 6 0 -2 -7 1 9
sb:until <day-ahead>	-3 14 -1 1 -3 0 0 -9
sb:until <day-gone>	0 0 0 15 0 0 0 -14
sb:until <number>	0 -11 0 1 6 0 0 4
sb:until then	0 4 0 -11 0 0 0 7
sb:up	-1 -17 -5 -1 10 0 0 15
sb:up <level>	0 -13 0 15 0 0 0 0
sb:up by	0 -17 0 23 0 0 0 -5
sb:up on	0 8 0 -13 2 0 0 1
sb:updated	0 -7 0 13 0 0 0 -4
sb:upon	0 -11 0 2 -2 0 0 10
sb:upper	0 0 0 15 0 0 0 -14
sb:use	0 0 10 3 -10 0 0 -8
sb:used	0 -14 0 -3 21 0 0 -8
sb:used from	0 -6 0 -3 10 0 0 0
sb:valid	0 -12 5 -13 -6 0 0 24
sb:valid until	0 0 5 -11 -5 0 0 13
sb:vanilla	0 12 0 -8 0 0 0 -2
sb:vessel	0 -7 0 2 12 0 0 -6
sb:vice	0 -1 0 10 0 0 0 -3
sb:video	0 -8 0 24 -8 0 0 -3
sb:visit	0 -21 0 32 -2 0 0 -5
sb:visit to	0 -7 0 14 -2 0 0 0
sb:vote	-3 -5 -2 -13 28 -2 -3 -17
sb:vote ,	0 0 0 -9 12 0 0 0
sb:vote is	0 -3 0 -10 16 0 0 0
sb:vote on	0 -15 0 5 5 0 0 -6
sb:wait	0 15 0 -5 -6 0 7 -14
sb:wait until	0 5 0 0 0 0 7 -15
sb:waive	0 -12 9 7 -9 0 0 0
sb:want	0 -11 0 15 -4 0 5 -8
sb:want the	0 0 0 22 0 0 0 -21
sb:want to	0 -5 0 -2 -4 0 0 10
sb:wap	0 2 0 6 0 0 0 -9
sb:wap )	0 2 0 6 0 0 0 -9
sb:warn	0 15 0 -12 3 0 -2 -2
sb:warn that	0 0 0 -6 10 0 -2 0
sb:was	-7 -11 -12 5 1 0 10 5
sb:was <level>	0 -9 0 15 0 0 0 -5
sb:was <number>	0 -2 0 12 0 0 0 -7
sb:was a	-1 15 0 0 -3 0 0 -10
sb:was ask	0 9 0 -9 0 0 0 0
sb:was due	0 -15 0 4 0 0 0 11
sb:was in	0 13 0 -8 0 0 0 -3
sb:was make	0 -2 0 -13 0 0 0 18
sb:was no	0 0 0 -10 4 0 5 0
sb:was not	0 1 0 -11 0 0 0 11
sb:was on	0 -3 0 -7 13 0 0 0
sb:was sign	0 -14 0 19 0 0 0 -3
sb:was suspend	0 4 0 -9 0 0 0 4
sb:was the	0 -5 0 10 0 0 0 -1
sb:was to	-1 -22 0 23 -9 4 0 -5
sb:water	0 0 -5 5 6 0 0 -10
sb:water tariff	0 -15 0 18 0 0 0 0
sb:way to	0 7 0 -10 0 0 0 6
sb:we	-6 -8 0 17 -11 -3 -9 0
sb:we are	0 0 0 12 0 0 0 -11
sb:we have	0 16 0 -9 -7 0 0 1
sb:we shall	0 -8 0 -10 13 0 0 9
sb:we write	0 -24 0 23 0 0 0 0
sb:we'll	0 -10 0 18 -13 0 0 2
sb:webinar	0 -3 0 12 -5 0 0 0
sb:wednesday ,	0 10 0 -7 3 7 0 -13
sb:week	-2 -20 0 7 8 7 -1 0
sb:week ahead	0 -4 0 12 0 0 0 -6
sb:week of	0 -12 0 16 -1 0 0 0
sb:weekend	0 17 0 -8 0 0 0 -8
sb:weekly	0 -1 0 -13 0 0 0 16
sb:well ,	-5 -13 0 13 0 0 0 3
sb:were	-10 0 9 14 -6 5 -6 -19
sb:were loaded	0 14 1 -3 -10 0 0 -5
sb:were on	0 -7 0 -6 17 0 0 -3
sb:were still	0 9 0 -8 0 0 0 0
sb:were suspend	-4 0 0 14 0 0 0 -7
sb:were to	0 -10 13 2 -7 0 0 0
sb:what	0 4 2 -6 0 -4 -9 3
sb:what <person>	0 3 0 -9 0 0 0 7
sb:what <seat>	0 -8 0 10 -2 0 0 0
sb:what change	0 14 10 -12 -10 0 0 -6
sb:what happen	6 9 -1 -2 -13 0 0 -1
sb:what has	0 -3 0 -7 11 0 0 0
sb:what if	0 -4 0 16 0 0 0 -9
sb:what the	0 -11 0 2 0 0 0 8
sb:what they	0 -11 0 11 -3 0 0 0
sb:what would	0 9 0 -4 0 0 0 -3
sb:what you	0 -15 0 10 6 0 0 -1
sb:wheat	0 13 0 2 -3 0 0 -13
sb:when	0 0 0 0 11 0 0 -3
sb:when it	0 -1 0 10 0 0 0 -6
sb:when they	0 0 0 -10 0 0 0 12
sb:whether	0 2 0 -1 -11 0 0 5
sb:whether the	0 1 0 7 0 0 0 -9
sb:which	-4 -11 3 0 -1 0 -13 10
sb:which ,	0 7 0 -9 0 0 0 1
sb:which <level>	0 9 0 -8 0 0 0 0
sb:which <name>	0 12 0 -8 -12 0 0 9
sb:which <person>	0 5 0 -11 9 0 0 -4
sb:which <quality>	5 -5 0 -9 0 0 0 11
sb:which a	0 -13 0 16 -1 0 0 0
sb:which begin	0 -13 0 -2 0 0 0 10
sb:which both	0 -3 0 14 0 0 0 -13
sb:which had	0 0 0 10 0 0 0 -8
sb:which is	-2 -2 0 0 -3 0 0 10
sb:which it	0 3 0 -7 -9 0 0 15
sb:which sit	0 0 0 15 -14 0 0 0
sb:which start	-5 -3 0 11 7 0 0 -8
sb:which take	0 -6 0 0 0 0 0 10
sb:which the	0 -19 0 14 -5 2 0 4
sb:which was	0 -3 0 22 -5 0 0 -14
sb:which will	0 -5 0 -13 12 0 0 5
sb:which would	9 8 0 -12 0 0 0 0
sb:who	0 -4 0 11 -7 0 0 0
sb:who hold	0 0 0 -9 0 0 0 9
sb:who pay	0 1 0 -10 15 0 0 -5
sb:who say	0 9 0 -9 0 0 0 0
sb:whoever	0 0 0 11 -6 0 0 -5
sb:whose	1 9 0 -15 3 0 3 0
sb:whose <person>	0 2 0 -9 6 0 0 0
sb:whose good	0 9 0 -6 0 0 0 0
sb:will	0 -2 -10 19 -9 -15 -10 -2
sb:will apply	0 2 0 -13 0 0 0 5
sb:will be	-1 2 1 -3 -14 -3 -5 19
sb:will cost	0 -8 0 16 0 0 0 -8
sb:will decide	0 -1 0 -15 17 0 0 0
sb:will discuss	0 0 0 14 -9 0 0 0
sb:will do	0 -8 0 22 -9 0 0 -4
sb:will end	0 13 0 -10 -1 0 0 -2
sb:will follow	0 -1 0 12 -9 0 0 0
sb:will go	0 5 0 -15 0 0 0 12
sb:will hear	0 -2 0 14 -10 0 0 0
sb:will last	0 -10 0 8 0 0 0 0
sb:will not	1 -27 0 23 -1 0 0 1
sb:will now	0 0 0 17 -1 0 0 -14
sb:will pay	0 6 0 -8 -8 0 0 10
sb:will return	0 10 0 -4 0 0 0 -5
sb:will run	0 0 0 -15 6 0 0 9
sb:will sign	0 -5 0 11 -4 0 0 0
sb:will stay	0 0 2 15 0 0 0 -19
sb:will stop	0 9 0 -3 0 0 0 -1
sb:window	0 -12 0 -4 14 0 5 -9
sb:wine	-1 -7 12 -14 0 0 0 11
sb:winter	0 -13 0 28 -5 0 0 -12
sb:wire	0 5 0 15 0 0 0 -24
sb:with	-7 10 2 -5 -16 0 14 0
sb:with <level>	0 13 2 -15 0 0 0 0
sb:with <name>	-3 -25 -4 4 -22 0 4 18
sb:with <seat>	0 6 0 -18 0 0 0 18
sb:with a	-3 13 0 0 -5 0 8 -9
sb:with effect	0 -5 0 10 -1 0 0 -2
sb:with its	0 5 0 5 0 0 0 -11
sb:with the	-1 15 -1 -7 6 -1 2 -8
sb:with which	0 -10 0 6 6 0 0 0
sb:without	0 7 3 -20 2 5 -1 7
sb:without a	0 12 0 -19 -3 6 0 5
sb:without the	0 -17 6 8 12 0 0 -13
sb:wool	0 9 0 -9 0 0 0 0
sb:word	0 2 0 -14 9 0 0 3
sb:word on	0 11 0 -9 0 0 0 0
sb:worker	0 -2 0 11 -4 0 0 -1
sb:working	0 0 0 12 0 0 0 -9
sb:world	0 14 0 -20 1 0 0 2
sb:worldwide	0 10 0 -5 0 0 0 -4
sb:worth	-3 20 0 0 -9 0 0 -16
sb:worth <money>	-3 19 0 0 -9 0 0 -14
sb:would	6 8 -17 -12 -2 2 5 5
sb:would apply	-1 -9 0 13 -2 0 0 0
sb:would be	-1 14 0 -6 -20 2 0 4
sb:would carry	0 0 0 -12 0 0 0 13
sb:would decide	0 0 0 -10 13 0 0 0
sb:would do	0 -1 0 9 -2 0 0 0
sb:would end	0 8 0 -8 6 0 0 -1
sb:would follow	0 -7 0 2 10 0 0 -9
sb:would go	0 4 0 5 2 0 0 -17
sb:would have	8 -16 -3 3 13 4 -5 -1
sb:would last	0 11 0 -15 0 0 0 1
sb:would like	2 -2 0 -2 -8 2 0 8
sb:would meet	0 -4 0 -3 9 0 0 0
sb:would otherwise	0 -8 0 -5 0 0 0 14
sb:would raise	0 11 0 -8 0 0 0 0
sb:would return	0 1 0 8 0 0 0 -10
sb:would run	0 0 0 -4 -1 0 0 9
sb:would sign	0 -3 0 8 0 0 0 -1
sb:write	0 -10 5 -2 17 0 0 -1
sb:write comment	0 0 0 -7 11 0 0 0
sb:write on	0 -10 0 -2 5 0 0 5
sb:write to	0 0 0 0 9 0 0 -7
sb:yarn	0 -14 0 6 -1 0 3 3
sb:year	0 -3 0 0 -21 0 0 11
sb:year 's	0 -3 0 14 -3 0 0 -4
sb:yes	0 -4 0 0 -9 0 0 10
sb:yet	0 -11 0 -6 21 -3 0 -4
sb:yet ;	0 -1 0 -13 16 0 0 0
sb:yet to	0 0 0 9 0 -3 0 -4
sb:york	0 -4 0 13 0 0 0 -3
sb:you	0 -16 0 20 0 0 -4 -1
sb:your	0 -19 11 17 -11 -8 -3 5
sb:zero	0 10 0 0 -1 0 0 -3
sb:·	0 -9 0 12 -1 0 0 0
sb:—	4 -3 3 -13 0 2 2 12
sb:— <office>	0 12 0 -9 0 0 0 0
sb:— <quality>	0 -14 4 -1 2 0 0 6
sb:— a	0 -8 0 12 0 0 0 -5
sb:— from	0 13 0 -14 0 0 0 0
sb:— on	0 0 0 -10 0 0 0 10
sb:— the	0 -16 0 17 -10 0 0 0
sb:•	-7 8 4 1 -14 0 4 -3
sb:• the	0 0 0 15 0 0 0 -13
t0=future	0 6 -7 -12 6 -1 0 4
t0=future-not	0 -15 0 23 -1 0 0 -6
t0=future-passive	-1 -12 8 12 -2 -10 0 3
t0=modal	-9 -4 -8 13 0 -12 -2 2
t0=modal-passive	-3 -7 -5 14 1 4 -8 -8
t0=past	-5 -16 2 27 -5 -5 9 -11
t0=past-passive	-7 -9 -2 17 0 4 2 -8
t0=past-passive-not	0 0 0 -13 7 0 0 5
t0=perfect	3 6 -11 -4 6 -6 -1 1
t0=perfect-passive	0 9 0 -8 -7 5 -4 2
t0=pluperfect	0 -11 0 13 11 0 -2 -6
t0=pluperfect-passive	0 -2 0 12 -2 0 0 -6
t0=present	-6 -3 0 11 -1 -4 0 -6
t0=present-passive	2 0 -2 2 -3 4 -15 3
t1=future-not	0 -15 0 23 -1 0 0 -6
t1=future-passive	-1 -12 8 13 -2 -10 0 2
t1=gerund	0 -7 0 -3 -12 0 2 19
t1=infinitive	0 0 1 -6 -19 0 12 5
t1=modal	-9 -3 -7 9 0 -12 -4 5
t1=modal-passive	-3 -7 -5 14 2 4 -8 -9
t1=participle-passive	0 0 1 18 4 -4 0 -25
t1=past	-2 -16 3 22 -3 -4 7 -7
t1=past-passive	-7 -9 -2 10 0 4 0 0
t1=past-passive-not	0 0 0 -13 7 0 0 5
t1=perfect	4 -1 -10 2 2 -5 -7 4
t1=perfect-passive	0 9 0 -6 -7 5 -4 0
t1=pluperfect	0 -5 0 6 12 0 0 -5
t1=present-passive	2 0 -2 4 -3 4 -15 0
t2=future	-4 9 -1 0 -3 -2 -3 1
t2=future-passive	0 3 0 -10 4 0 0 4
t2=gerund	0 -19 0 17 -3 0 7 -3
t2=modal-passive	0 -5 0 -4 -2 2 0 10
t2=participle-passive	0 11 -1 -9 -13 -2 -4 9
t2=past	-13 -10 -3 31 0 -2 -5 -16
t2=perfect	2 0 0 7 -8 0 3 -4
t2=pluperfect	0 -12 0 29 -2 0 0 -10
t2=present	0 -6 0 -2 -13 5 4 9
t2=present-not	0 10 0 -9 1 0 0 0
t:loose	0 -7 -7 2 1 2 -6 6
t:loose & d:ahead	0 -11 -7 11 0 3 -5 0
t:loose & d:today	0 6 0 -19 4 0 0 16
t:loose-l	-9 -8 -14 7 -2 2 -6 10
t:loose-l1	9 -2 -2 10 -20 -5 -1 1
t:loose-l2	-17 -7 0 1 8 2 -7 7
t:loose-l3	-11 -6 -12 -5 1 1 0 15
t:loose-r1	0 0 -4 -8 21 -1 0 -4
t:loose-r2	4 -14 0 5 1 1 -3 0
t:loose-r3	1 0 7 3 -9 2 0 -10
t:more	-7 -1 4 10 -11 -8 -5 -1
t:more & d:ahead	-7 -4 6 7 -9 -7 -4 0
t:more-in	0 -15 0 25 -1 0 0 -7
t:more-in0	0 -15 0 25 -1 0 0 -7
t:more-l	-4 -5 8 0 -5 -10 -27 10
t:more-l0	0 -16 0 17 -8 0 0 0
t:more-l1	-4 -4 16 -2 0 0 -14 2
t:more-l2	-4 -1 -6 5 3 0 -11 0
t:more-l3	-6 12 2 -5 0 -5 -8 1
t:more-r1	-7 -19 2 4 5 -1 11 1
t:more-r2	-14 3 0 15 -17 0 6 -10
t:quiet	8 -12 -6 0 0 -1 -2 7
t:quiet & d:ahead	8 -11 -5 -4 0 -1 -2 11
t:quiet-l	10 -10 -4 0 2 0 0 0
t:quiet-l2	0 -12 0 -2 -6 0 0 18
t:quiet-r	0 -2 0 -1 -6 0 0 12
t:truce	-19 -7 -18 10 6 -11 -6 6
t:truce & d:ahead	-17 -10 -16 7 7 -9 -5 9
t:truce & d:today	0 10 0 5 -1 0 0 -5
t:truce-l	-15 -5 -26 14 6 -13 -5 0
t:truce-l2	-17 2 -12 4 6 -2 0 0
t:truce-l3	0 0 -15 4 1 -2 -4 0
t:truce-r2	0 -11 4 -14 0 3 4 13
t:verb	4 0 -6 7 -16 5 -17 -3
t:verb & d:ahead	4 0 -6 4 -15 5 -17 0
t:verb & d:today	0 1 0 10 0 0 0 -13
t:verb-l	9 -4 -3 6 -6 3 -10 -4
t:verb-l1	17 10 -3 -11 -3 1 -2 -9
t:verb-l2	-14 -8 -7 5 5 4 0 8
t:verb-r	-15 4 5 0 -17 0 -7 6
t:verb-r1	0 12 -5 -16 -3 0 0 13
tn:loose	0 0 -1 15 -8 0 -13 -10
tn:more	0 -1 0 1 -20 -4 -15 15
tn:quiet	7 -8 0 5 -15 0 0 5
tn:truce	16 2 -4 -27 -7 -10 -10 34
tn:verb	0 -11 -1 8 -7 3 -3 6
tp:loose	-13 6 -13 0 8 12 0 -13
tp:more	0 -13 -6 1 13 10 0 -9
tp:quiet	-1 0 0 -14 12 0 -2 11
tp:truce	1 -13 -23 -11 -2 -15 0 30
tp:verb	0 10 1 24 -2 -7 -3 -35
v0-none	-6 -4 -2 15 -8 -8 -3 1
v0=agree	0 0 0 -3 -10 0 8 4
v0=approve	0 0 0 0 -10 0 -1 12
v0=bite	13 -6 0 -4 0 0 0 -1
v0=clear	0 2 0 -11 0 0 0 10
v0=collect	0 -3 0 -8 1 0 0 10
v0=come	0 -12 -1 11 -8 0 3 4
v0=confirm	0 -9 0 3 0 0 -3 5
v0=continue	0 10 0 1 -2 0 0 -9
v0=debate	0 0 0 -18 19 0 0 0
v0=declare	0 1 0 7 0 0 0 -10
v0=discuss	0 -2 0 6 -13 0 0 9
v0=drop	0 6 0 -12 8 0 0 0
v0=end	1 8 -3 6 3 -3 3 -14
v0=enter	2 -6 6 9 0 0 0 -8
v0=expect	-1 18 0 -4 -2 0 -6 0
v0=expire	-5 5 -5 7 -10 0 0 -2
v0=extend	-1 -11 1 9 -5 3 0 -2
v0=fall	0 6 0 -5 -10 0 0 6
v0=hold	-4 -10 6 -6 4 0 0 8
v0=jump	0 -2 0 -9 12 0 0 0
v0=know	0 -5 0 7 -9 0 0 8
v0=land	0 15 0 -6 -7 0 0 0
v0=like	0 0 0 -10 0 0 2 8
v0=look	0 -1 0 -5 11 0 0 -3
v0=meet	0 -5 0 -5 11 0 2 0
v0=move	0 5 0 -8 6 0 0 0
v0=other	-6 0 7 9 0 0 -17 -4
v0=pause	0 -6 0 -1 0 0 0 9
v0=place	0 -5 0 14 -4 0 0 0
v0=propose	0 0 0 -3 -4 0 -3 13
v0=remain	-3 -16 -2 -1 5 0 8 5
v0=remove	0 -6 0 12 0 0 0 -2
v0=return	1 19 -1 -2 0 0 -1 -14
v0=see	0 -11 0 26 -3 0 0 -11
v0=set	0 -8 0 9 0 5 1 -14
v0=ship	0 -2 0 9 -3 0 0 0
v0=sit	0 -1 0 11 3 0 0 -19
v0=stay	8 -2 0 10 -7 0 0 -10
v0=stop	0 0 0 -10 -1 0 0 13
v0=suspend	0 9 -15 3 1 0 0 -9
v0=take	-4 -1 -3 0 12 -1 0 -2
v0=threaten	0 -4 0 0 12 0 0 -6
v0=want	0 -3 0 14 -3 0 6 -13
v0=write	0 -10 7 -9 2 0 0 8
v1-none	-11 -4 -8 17 -5 -6 -14 3
v1=approve	0 0 0 -1 -2 0 -2 11
v1=bite	13 -6 0 -4 0 0 0 -1
v1=bring	0 11 0 -2 -2 0 0 0
v1=buy	0 0 0 13 -1 0 0 -3
v1=call	0 0 0 11 -2 0 0 -9
v1=clear	0 0 -1 0 -3 0 0 10
v1=come	0 -17 -1 14 -8 0 3 6
v1=conclude	0 -8 0 -3 -2 0 12 0
v1=confirm	0 -9 0 2 0 0 -2 6
v1=debate	0 0 0 -18 19 0 0 0
v1=declare	0 7 0 2 0 0 0 -10
v1=discuss	0 -3 0 6 -13 0 0 9
v1=double	0 3 0 -11 -1 0 0 7
v1=drop	0 6 0 -12 8 0 0 0
v1=end	7 4 -6 8 1 -3 2 -12
v1=expire	-5 3 1 7 -10 0 0 -3
v1=extend	-4 -12 2 13 -7 2 0 -4
v1=hang	0 -10 0 14 0 0 0 -3
v1=hold	-4 -12 10 -6 2 0 0 8
v1=introduce	0 -12 0 10 0 0 0 0
v1=jump	0 -5 0 -14 11 0 0 6
v1=kick	1 12 0 -12 3 0 0 -6
v1=land	0 15 0 -6 -7 0 0 0
v1=look	0 -1 0 -6 11 0 0 -3
v1=lose	0 -10 4 -1 0 0 0 9
v1=meet	0 -6 0 1 8 0 0 -3
v1=other	-5 -5 7 7 0 0 -17 0
v1=pause	0 -6 0 -1 0 0 0 9
v1=pay	0 2 -2 10 -8 -1 0 -6
v1=put	5 11 -2 -9 -10 8 -2 -4
v1=remain	0 -14 -1 -1 5 0 8 0
v1=review	0 -1 0 10 -4 0 0 -1
v1=say	-2 0 3 -7 -6 -2 3 13
v1=set	0 -8 0 10 0 5 1 -16
v1=sign	-1 0 3 3 0 -3 -11 3
v1=sit	0 -3 0 12 3 0 0 -18
v1=start	0 4 0 4 -1 0 0 -11
v1=stay	10 -2 0 15 -6 0 0 -18
v1=stop	0 -2 0 -11 7 0 0 8
v1=strike	0 1 0 -9 0 0 0 9
v1=take	-4 -2 -3 -1 15 -2 -1 -2
v1=write	0 -11 7 -5 3 0 0 3
v2-none	-16 -9 -11 37 6 -20 -20 -11
v2=agree	0 -9 0 2 -2 0 6 0
v2=ask	0 0 0 -5 10 0 0 -1
v2=be	0 -6 0 15 -7 0 1 -7
v2=begin	0 16 0 -4 -7 0 0 -2
v2=clear	0 -10 0 7 3 0 0 0
v2=collect	0 2 0 -10 5 0 0 0
v2=continue	0 -3 0 8 0 0 0 -3
v2=enter	4 -7 -1 -5 10 0 0 1
v2=fall	0 11 0 -5 0 0 0 -2
v2=go	-3 -16 -4 15 0 4 0 1
v2=have	0 0 0 -5 -6 0 9 3
v2=leave	0 13 0 -11 -15 0 -1 9
v2=levy	0 8 0 -3 0 0 0 0
v2=meet	0 0 0 14 -3 0 0 -6
v2=pay	-1 -8 0 11 0 0 -2 4
v2=plan	0 -14 0 15 0 0 0 0
v2=post	0 -4 0 -4 9 0 0 0
v2=remain	0 0 0 7 0 0 0 -8
v2=return	0 -10 0 -6 2 0 0 12
v2=rise	0 13 0 -8 0 0 0 -5
v2=say	0 -6 0 16 -1 0 1 -7
v2=sell	0 -1 0 0 -6 10 -1 -1
v2=sit	0 -3 0 10 0 0 0 0
v2=want	0 12 0 -15 0 0 4 -2
v:a:<v-agree>	0 -3 -1 22 -20 -3 3 -10
v:a:<v-begin>	0 0 2 1 -8 -11 -10 6
v:a:<v-end>	-9 -16 2 -23 -1 -3 8 34
v:a:<v-propose>	-2 -13 -2 5 5 -2 16 -6
v:b:<v-agree>	-2 -9 -11 9 -8 -15 10 3
v:b:<v-begin>	12 21 7 -12 -17 -12 -13 -1
v:b:<v-end>	6 -19 19 -19 -17 -18 -18 33
v:b:<v-propose>	-25 -10 -20 15 11 -9 0 -11
v:b:<v-return>	0 -4 -7 11 -4 -2 0 1
v:b:<v-suspend>	9 4 9 -16 0 -8 -14 3
v:c0=agree	-9 -7 -15 0 4 -9 0 12
v:c0=bear	-16 -4 -5 8 8 -6 -5 0
v:c0=begin	7 4 1 1 -6 -7 -8 -1
v:c0=buy	5 0 8 1 -9 0 0 -12
v:c0=deny	-10 0 0 -4 11 0 0 1
v:c0=down	-3 12 0 3 -3 -4 0 -13
v:c0=end	-1 -1 1 -7 -6 -12 -5 15
v:c0=impose	-1 5 -4 9 -2 0 -3 -10
v:c0=propose	-15 0 -9 10 -7 -8 2 1
v:c0=say	-14 1 0 -4 3 0 2 6
v:c0=sell	1 -4 0 21 -7 -1 -1 -11
v:c0=stay	-3 -9 0 2 -2 -4 0 10
v:c0=suspend	1 -1 7 0 8 -2 -13 -8
v:c0=target	-6 6 0 -6 10 -1 -4 -1
v:c0=threaten	-1 3 0 1 6 0 0 -19
v:c0=up	0 -17 -1 12 4 2 -9 5
v:c1=agree	-5 -2 -3 -5 1 -11 16 3
v:c1=agree & d:ahead	-4 -4 -2 0 2 -10 17 -2
v:c1=agree & d:today	0 3 0 -10 -1 0 0 10
v:c1=bear	-16 0 0 2 -1 -9 4 1
v:c1=bear & d:ahead	-15 6 0 -9 1 -8 5 8
v:c1=bear & d:today	0 -11 0 28 -6 0 0 -14
v:c1=begin	8 12 4 -4 -18 -9 -11 1
v:c1=begin & d:ahead	9 10 5 -6 -15 -8 -9 2
v:c1=buy	5 -3 8 13 -13 0 0 -16
v:c1=buy & d:ahead	5 -2 8 12 -12 0 0 -14
v:c1=deny	-10 0 0 -2 10 0 0 1
v:c1=deny & d:today	0 0 0 -9 12 0 0 -1
v:c1=down	-5 15 -16 2 -6 -5 5 -12
v:c1=down & d:ahead	-5 11 -15 3 -5 -5 5 -9
v:c1=down & d:today	0 9 0 0 0 0 0 -8
v:c1=end	3 -9 2 0 -6 -12 -8 12
v:c1=end & d:ahead	4 -2 3 -10 -4 -11 -7 15
v:c1=end & d:today	0 -31 0 22 -3 0 0 -6
v:c1=impose	0 8 0 9 -1 -3 -9 -17
v:c1=impose & d:ahead	1 12 1 -5 -4 -1 -7 -5
v:c1=impose & d:today	-3 -11 -2 32 5 0 0 -30
v:c1=propose	-10 -4 -9 6 5 -7 -1 -1
v:c1=propose & d:ahead	-9 -1 -8 0 6 -7 0 4
v:c1=propose & d:today	0 -8 0 32 -1 0 0 -19
v:c1=return	0 -8 -4 6 -4 0 -5 11
v:c1=return & d:ahead	0 -7 -4 1 -3 0 -4 14
v:c1=say	-14 3 0 -8 6 -3 0 6
v:c1=say & d:ahead	-10 8 0 -10 4 -1 2 0
v:c1=say & d:today	0 -7 0 0 6 0 0 8
v:c1=sell & d:ahead	0 -7 -1 12 0 1 -2 -11
v:c1=stay	3 -11 -1 9 -7 -4 1 6
v:c1=stay & d:ahead	0 -5 0 14 -2 -2 2 -8
v:c1=stay & d:today	7 -21 -1 -8 -22 0 0 30
v:c1=suspend	5 -10 8 -4 4 -4 -15 2
v:c1=suspend & d:ahead	6 -8 8 -12 4 -4 -15 7
v:c1=suspend & d:today	0 -6 0 23 0 0 0 -16
v:c1=target & d:ahead	-6 0 1 8 -11 -1 -4 0
v:c1=target & d:today	0 16 0 -24 15 0 0 0
v:c1=threaten	-1 14 0 -4 0 0 0 -15
v:c1=threaten & d:ahead	-1 2 0 5 0 0 0 -14
v:c1=threaten & d:today	0 17 0 -17 0 0 0 0
v:c1=up	0 -10 -1 3 -3 1 -14 17
v:c1=up & d:ahead	0 -10 -1 7 -1 1 -14 10
v:c1=up & d:today	0 0 0 -7 -1 0 0 13
v:ct1=agree future	0 -15 0 12 -1 0 -1 0
v:ct1=agree infinitive	0 -3 0 -10 -5 0 22 -5
v:ct1=agree modal	0 -15 0 5 6 0 0 0
v:ct1=agree modal-passive	0 0 0 13 -4 0 -2 -3
v:ct1=agree participle-passive	3 -5 5 1 -14 0 -3 5
v:ct1=agree past	0 14 -1 0 0 0 -10 -9
v:ct1=agree pluperfect	0 12 0 -16 -4 0 0 10
v:ct1=agree present	0 0 0 -12 0 0 13 4
v:ct1=agree present-passive	-1 -14 0 4 7 0 -6 9
v:ct1=bear future	0 -6 -3 19 1 0 3 -18
v:ct1=bear gerund	0 -13 0 16 -9 0 0 1
v:ct1=bear infinitive	0 9 0 -20 -9 0 8 9
v:ct1=bear modal	0 -9 6 0 0 0 2 4
v:ct1=bear modal-passive	-1 -6 0 4 -10 0 0 15
v:ct1=bear participle-passive	0 15 3 -6 -8 0 5 -16
v:ct1=bear past	0 -17 0 4 16 0 0 -5
v:ct1=bear past-passive	0 -7 0 10 0 0 0 -2
v:ct1=bear present	-8 18 -8 -6 -1 0 -11 0
v:ct1=bear present-passive	0 0 0 -17 16 0 -1 1
v:ct1=begin future	10 -13 -1 7 -1 5 -3 -3
v:ct1=begin future-passive	1 9 0 -3 0 0 0 -9
v:ct1=begin gerund	3 6 0 -6 -10 0 0 5
v:ct1=begin infinitive	-2 10 0 -2 -16 0 0 3
v:ct1=begin modal	-13 -17 10 12 -1 0 0 10
v:ct1=begin modal-passive	3 22 0 -22 0 0 0 -2
v:ct1=begin participle-passive	0 14 4 -5 0 0 0 -20
v:ct1=begin past	-3 -18 0 7 7 0 0 4
v:ct1=begin past-passive	0 -6 0 9 0 0 0 -1
v:ct1=begin perfect	0 -2 0 13 0 0 0 -4
v:ct1=begin present	8 15 -4 -3 -18 -13 0 -5
v:ct1=begin present-passive	0 9 0 -33 4 0 0 13
v:ct1=buy infinitive	0 -7 0 13 0 0 0 0
v:ct1=buy past	0 4 9 -12 0 0 0 0
v:ct1=down future	-2 20 0 0 0 0 -4 -24
v:ct1=down infinitive	0 13 0 -7 -5 0 0 -3
v:ct1=down modal	0 7 0 -14 -12 0 0 18
v:ct1=down past	-1 -20 0 7 7 0 0 3
v:ct1=down present	0 9 -7 11 -14 0 4 -15
v:ct1=end future	0 7 -10 -9 -3 0 6 6
v:ct1=end gerund	0 -5 0 -7 0 0 0 12
v:ct1=end infinitive	9 5 6 -2 0 0 -1 -9
v:ct1=end modal	0 -10 -3 11 -2 0 0 0
v:ct1=end participle-passive	0 -14 -4 25 -2 0 0 -11
v:ct1=end past	0 -11 -2 27 -6 0 0 -12
v:ct1=end pluperfect	0 0 0 13 0 0 0 -11
v:ct1=end present	-1 1 11 -37 0 -6 -16 29
v:ct1=impose future	-4 5 -2 5 -11 -2 3 0
v:ct1=impose future-passive	0 16 3 -16 7 0 0 -9
v:ct1=impose infinitive	-1 -5 -4 5 -8 0 0 10
v:ct1=impose modal	6 -5 -4 13 0 -1 0 -16
v:ct1=impose modal-passive	10 -7 0 0 -3 3 -1 0
v:ct1=impose participle-passive	10 5 9 -6 -7 -4 -7 -7
v:ct1=impose past	-8 13 2 -4 3 -5 1 -11
v:ct1=impose past-passive	-7 -15 0 14 0 4 0 -1
v:ct1=impose perfect	0 1 -6 9 0 -1 0 -4
v:ct1=impose pluperfect-passive	0 -9 0 15 0 0 0 -1
v:ct1=impose present	-2 5 -2 -3 -8 8 0 4
v:ct1=impose present-passive	3 24 -7 -16 6 0 -19 -8
v:ct1=propose future	0 -11 0 5 -1 0 -3 9
v:ct1=propose future-passive	0 -6 0 -2 9 0 0 0
v:ct1=propose modal	0 11 0 -4 -4 0 -1 0
v:ct1=propose participle-passive	0 6 0 -10 14 0 3 -14
v:ct1=propose past	0 3 0 -2 -12 0 4 2
v:ct1=propose past-passive	0 7 0 -21 7 0 0 9
v:ct1=propose present-passive	0 2 0 21 -21 0 -3 0
v:ct1=return infinitive	0 -16 0 0 0 0 0 16
v:ct1=return modal	0 5 0 9 -1 0 0 -12
v:ct1=return past	0 0 0 -10 -1 0 0 14
v:ct1=return present	0 -7 0 8 -15 0 0 9
v:ct1=say future	0 -10 8 -14 14 0 -7 3
v:ct1=say modal	0 -16 0 14 0 0 0 -2
v:ct1=say past	-16 14 -15 -2 -8 -7 0 9
v:ct1=say past-passive	0 -11 0 14 0 0 0 0
v:ct1=say present	0 -13 4 8 -20 0 6 12
v:ct1=say present-passive	0 0 0 -13 21 0 0 -11
v:ct1=stay future-passive	0 5 0 8 -6 0 0 -9
v:ct1=stay gerund	9 -8 2 -17 -1 0 0 16
v:ct1=stay infinitive	0 -12 0 2 0 0 0 9
v:ct1=stay modal-passive	2 19 0 -10 0 0 0 -13
v:ct1=stay participle-passive	0 -2 0 12 -1 0 0 -9
v:ct1=stay past	4 -9 -5 -1 -1 3 15 0
v:ct1=stay perfect	5 -11 0 -2 4 0 -3 4
v:ct1=stay present	0 -9 1 -4 1 0 0 9
v:ct1=suspend future	-3 -15 2 13 0 0 0 -3
v:ct1=suspend future-passive	-1 -17 0 16 6 0 0 -2
v:ct1=suspend infinitive	0 0 0 0 -8 0 0 8
v:ct1=suspend modal	0 0 0 -7 0 0 0 9
v:ct1=suspend participle-passive	9 -17 2 -14 0 0 0 10
v:ct1=suspend past	8 9 6 -25 13 0 0 -8
v:ct1=target future-passive	0 17 0 -16 0 0 0 0
v:ct1=target modal-passive	0 -13 0 22 0 0 0 -13
v:ct1=target past	0 10 0 4 -9 0 0 -11
v:ct1=target present	-3 -9 4 0 -3 0 0 13
v:ct1=target present-passive	0 7 0 -12 12 0 0 -3
v:ct1=threaten past	0 2 0 13 -10 0 0 -9
v:ct1=threaten present	-2 12 0 -8 0 0 0 0
v:ct1=up future	0 -29 0 23 -10 4 0 5
v:ct1=up future-passive	0 12 0 -2 -2 0 0 -5
v:ct1=up gerund	0 -7 0 -10 0 0 0 19
v:ct1=up infinitive	-2 8 0 0 -14 0 -1 3
v:ct1=up modal	0 8 0 -12 14 0 0 -4
v:ct1=up modal-passive	6 12 0 -17 0 0 0 0
v:ct1=up participle-passive	0 0 0 10 0 0 0 -7
v:ct1=up pluperfect	0 0 0 -6 10 0 0 -1
v:l1="	0 0 0 9 -4 0 0 -5
v:l1='s	0 6 0 2 -5 4 0 -11
v:l1='s & d:ahead	0 7 0 0 -4 4 0 -10
v:l1=(	0 -8 0 2 -7 0 0 8
v:l1=( & d:today	0 -14 0 -3 0 0 0 14
v:l1=,	-6 9 17 -13 -5 5 -12 8
v:l1=, & d:ahead	1 22 25 -29 1 10 -2 -14
v:l1=, & d:today	-14 -12 -15 6 -8 -7 -9 22
v:l1=.	0 29 0 -18 -10 0 0 -10
v:l1=. & d:ahead	0 13 0 -6 -3 0 0 -2
v:l1=. & d:today	0 21 0 -14 -4 0 0 -5
v:l1=:	0 -13 -4 -26 0 7 6 32
v:l1=: & d:ahead	0 -1 -3 -20 -11 7 6 22
v:l1=: & d:today	0 -24 0 -12 13 0 0 16
v:l1=;	0 -6 0 -1 0 0 0 9
v:l1=; & d:today	0 -1 0 -8 0 0 0 11
v:l1=<agent>	0 -7 0 24 -6 0 0 -11
v:l1=<agent> & d:today	0 -3 0 14 -1 0 0 -6
v:l1=<begin>	4 5 -6 -10 16 6 7 -8
v:l1=<begin> & d:ahead	2 6 0 -13 4 9 11 -7
v:l1=<begin> & d:today	2 0 -4 0 16 -4 -5 -3
v:l1=<day-ahead>	0 6 0 26 0 0 0 -31
v:l1=<day-ahead> & d:ahead	0 9 0 -12 0 0 0 0
v:l1=<day-ahead> & d:today	0 -1 0 36 0 0 0 -32
v:l1=<day-gone>	0 0 0 12 0 0 0 -9
v:l1=<day-gone> & d:today	0 0 0 11 0 0 0 -9
v:l1=<day-today>	0 -13 0 -15 0 0 0 27
v:l1=<day-today> & d:today	0 -2 0 -27 0 0 0 30
v:l1=<duty>	0 -10 0 8 -2 0 0 0
v:l1=<gate>	0 4 0 15 -1 0 0 -16
v:l1=<gate> & d:today	0 -4 0 12 0 0 0 -4
v:l1=<goods>	2 -16 0 3 -8 -2 0 14
v:l1=<goods> & d:ahead	2 -5 0 0 -6 -2 0 11
v:l1=<goods> & d:today	0 -14 0 5 0 0 0 4
v:l1=<level-noun>	0 -9 0 0 0 0 0 10
v:l1=<level-noun> & d:ahead	0 -5 0 -5 0 0 0 13
v:l1=<level>	0 2 -1 12 -9 0 0 -8
v:l1=<level> & d:ahead	0 5 0 -14 -3 0 0 11
v:l1=<level> & d:today	0 0 0 25 -2 0 0 -31
v:l1=<name>	1 -21 0 16 -8 -2 6 -1
v:l1=<name> & d:ahead	1 -9 0 4 -5 -1 7 0
v:l1=<name> & d:today	0 -10 0 13 0 0 0 -1
v:l1=<not>	0 -10 0 4 0 0 0 3
v:l1=<not> & d:ahead	0 -7 0 27 0 0 0 -20
v:l1=<not> & d:today	0 -1 0 -20 0 0 0 22
v:l1=<number>	-3 23 -3 -6 -1 0 0 -16
v:l1=<number> & d:today	0 17 0 0 -9 0 0 -25
v:l1=<office>	0 0 0 13 0 0 0 -11
v:l1=<organisation>	0 -7 0 -5 0 0 0 12
v:l1=<organisation> & d:today	0 -5 0 -8 -1 0 0 14
v:l1=<person>	0 -2 0 13 0 0 0 -6
v:l1=<seat>	3 -17 0 19 -3 0 0 -5
v:l1=<seat> & d:ahead	3 -6 0 15 0 0 0 -11
v:l1=<span>	0 -9 0 17 0 0 0 -9
v:l1=<span> & d:ahead	0 -7 0 24 0 0 0 -20
v:l1=<v-agree>	0 -16 0 0 -7 0 0 16
v:l1=<v-agree> & d:ahead	0 -9 0 4 -5 0 0 8
v:l1=<v-agree> & d:today	0 -4 0 -4 0 0 0 9
v:l1=<v-bear> & d:ahead	0 15 0 -21 0 0 0 11
v:l1=<v-bear> & d:today	0 -13 0 34 0 0 0 -20
v:l1=<v-begin>	3 36 0 3 -4 0 0 -52
v:l1=<v-begin> & d:ahead	4 39 0 -16 0 0 0 -32
v:l1=<v-begin> & d:today	0 0 0 24 -3 0 0 -29
v:l1=<v-end>	0 -20 16 -12 -11 0 -2 20
v:l1=<v-end> & d:ahead	0 -29 17 0 -7 0 -1 9
v:l1=<v-end> & d:today	0 4 0 -14 -2 0 0 15
v:l1=<v-impose>	0 -26 -5 7 9 -1 -2 8
v:l1=<v-impose> & d:ahead	0 -26 -3 25 0 0 -1 -1
v:l1=<v-impose> & d:today	0 -6 0 -10 11 0 0 10
v:l1=<v-propose>	0 7 0 5 -4 0 0 -10
v:l1=<v-return>	0 -14 0 -1 0 0 0 16
v:l1=<v-return> & d:ahead	0 -14 0 -2 0 0 0 16
v:l1=<v-say>	0 -9 0 -8 16 0 0 6
v:l1=<v-say> & d:ahead	0 -8 0 -6 1 0 0 12
v:l1=<v-say> & d:today	0 -3 0 -2 16 0 0 -6
v:l1=<v-sell>	0 -8 0 -15 0 0 0 19
v:l1=<v-stay>	0 -16 0 -20 3 0 13 16
v:l1=<v-stay> & d:ahead	0 -10 0 -10 4 0 13 1
v:l1=<v-stay> & d:today	0 -4 0 -12 0 0 0 16
v:l1=<v-suspend>	3 7 0 0 1 0 0 -14
v:l1=<v-target>	0 -10 0 -7 16 0 0 -3
v:l1=<v-target> & d:today	0 -9 0 -6 16 0 0 -5
v:l1=<v-up>	0 -13 0 17 0 0 0 -1
v:l1=<v-up> & d:today	0 -9 0 16 0 0 0 -5
v:l1=a	0 -24 0 25 -1 0 2 -4
v:l1=a & d:ahead	0 -24 0 22 0 0 2 -1
v:l1=about	0 -10 0 2 -6 0 0 10
v:l1=about & d:ahead	0 -10 0 1 -6 0 0 11
v:l1=after	0 2 2 -25 19 0 -1 9
v:l1=after & d:ahead	0 -8 2 -16 19 0 -1 9
v:l1=again	0 -4 0 10 0 0 0 -2
v:l1=again & d:ahead	0 -3 0 9 0 0 0 -1
v:l1=and & d:ahead	0 -5 0 12 7 0 0 -9
v:l1=and & d:today	0 -4 0 -8 0 0 0 13
v:l1=answer	0 -3 0 -4 10 0 0 0
v:l1=answer & d:ahead	0 -3 0 -4 10 0 0 0
v:l1=apply	0 -7 0 12 0 0 0 0
v:l1=are	0 15 0 -4 -7 0 0 -3
v:l1=are & d:ahead	0 15 0 -7 -6 0 0 -1
v:l1=as	0 0 0 -16 15 0 0 5
v:l1=as & d:today	0 0 0 -15 13 0 0 4
v:l1=at	0 -11 0 -2 8 0 0 3
v:l1=at & d:ahead	0 -10 0 -4 8 0 0 4
v:l1=back	0 3 0 -13 0 0 0 14
v:l1=before	-13 24 -9 -14 7 -8 -5 -9
v:l1=before & d:ahead	-12 22 -7 -13 9 -8 -5 -10
v:l1=begin	-3 4 0 10 2 0 0 -18
v:l1=begin & d:ahead	-3 15 0 -4 2 0 0 -12
v:l1=begin & d:today	0 -16 0 23 0 0 0 -6
v:l1=beyond	6 -2 0 -11 0 0 0 10
v:l1=beyond & d:ahead	6 -2 0 -11 0 0 0 10
v:l1=by	-8 -5 3 -17 25 -3 15 -19
v:l1=by & d:ahead	-8 -3 3 -20 25 -2 15 -17
v:l1=by & d:today	0 -7 0 13 0 0 0 -1
v:l1=change	0 17 0 -12 -8 0 0 0
v:l1=charge	0 -9 0 -6 16 0 0 -6
v:l1=charge & d:today	0 -9 0 -6 16 0 0 -5
v:l1=closed	0 -6 0 16 -4 0 0 -2
v:l1=closed & d:ahead	0 -4 0 14 -4 0 0 -1
v:l1=come	0 11 0 -2 0 0 0 -6
v:l1=come & d:ahead	0 11 0 -2 0 0 0 -6
v:l1=confirm	0 0 0 0 9 0 0 -6
v:l1=deal & d:today	0 -1 0 -10 0 0 0 13
v:l1=decide	0 -11 0 1 9 0 0 -2
v:l1=decide & d:ahead	0 -11 0 1 9 0 0 -2
v:l1=die & d:today	0 0 0 -9 0 0 0 11
v:l1=effect	0 18 0 -7 -2 0 0 -10
v:l1=effect & d:today	0 18 0 -11 0 0 0 -7
v:l1=effective	0 4 0 0 0 0 0 -9
v:l1=end	0 -5 4 -5 -6 0 -1 11
v:l1=end & d:ahead	0 -22 5 7 -3 0 0 5
v:l1=end & d:today	0 13 0 -12 0 0 0 7
v:l1=expect	0 10 0 0 -1 0 0 -6
v:l1=expect & d:ahead	0 10 0 0 -1 0 0 -6
v:l1=expire	0 -8 0 -12 0 0 0 19
v:l1=expire & d:today	0 -7 0 -7 0 0 0 13
v:l1=follow	0 0 0 16 -7 0 0 -7
v:l1=follow & d:ahead	0 0 0 16 -7 0 0 -7
v:l1=for & d:today	0 15 0 -6 -2 0 0 -10
v:l1=force	0 9 0 -1 0 0 0 -6
v:l1=free	0 -1 0 9 -1 0 0 -3
v:l1=free & d:today	0 -1 0 9 -1 0 0 -3
v:l1=friday	0 14 0 -12 0 0 0 0
v:l1=friday & d:today	0 16 0 0 -1 0 0 -22
v:l1=from	15 56 -18 -31 -10 -13 -8 -42
v:l1=from & d:ahead	11 53 -16 -34 -7 -12 -7 -30
v:l1=from & d:today	7 9 0 5 -12 0 0 -35
v:l1=good	3 5 0 4 0 0 0 -14
v:l1=good & d:today	0 -5 0 10 0 0 0 -3
v:l1=had	0 9 0 -3 0 0 0 -4
v:l1=has	13 -1 0 0 -12 0 0 0
v:l1=has & d:ahead	13 0 0 -8 -11 0 0 3
v:l1=has & d:today	0 -2 0 11 0 0 0 -5
v:l1=including	0 -15 0 6 0 0 0 7
v:l1=including & d:ahead	0 -15 0 6 0 0 0 7
v:l1=is	-2 -2 0 -16 -22 7 2 23
v:l1=is & d:ahead	-2 0 0 -9 -21 7 2 13
v:l1=is & d:today	0 -6 0 -10 0 0 0 16
v:l1=issued	-1 -3 0 13 -1 0 0 -1
v:l1=it	0 -13 0 18 4 0 0 -10
v:l1=it & d:today	0 -3 0 20 0 0 0 -14
v:l1=lapse	0 0 12 -20 0 0 0 7
v:l1=last	0 17 -5 7 0 0 0 -18
v:l1=leave	0 -2 0 9 0 0 0 0
v:l1=make	0 0 0 -9 0 0 0 10
v:l1=mark	0 -2 0 -10 0 0 0 14
v:l1=mark & d:ahead	0 -2 0 -10 0 0 0 14
v:l1=meet & d:ahead	0 -4 0 -6 2 0 0 10
v:l1=meet & d:today	0 0 0 9 0 0 0 -8
v:l1=midnight	0 6 -4 -38 0 0 0 36
v:l1=midnight & d:ahead	0 -3 -4 -14 0 0 0 20
v:l1=midnight & d:today	0 10 0 -30 0 0 0 23
v:l1=monday & d:today	0 -8 0 18 0 0 0 -8
v:l1=noon & d:ahead	0 7 0 -19 6 0 0 4
v:l1=noon & d:today	0 -4 0 11 0 0 0 -4
v:l1=not	0 -3 0 12 0 0 0 -8
v:l1=not & d:ahead	0 -2 0 23 0 0 0 -19
v:l1=of	0 15 -8 18 -9 0 0 -37
v:l1=of & d:ahead	0 27 -6 0 -2 1 0 -35
v:l1=of & d:today	0 -22 0 31 -9 0 0 -5
v:l1=on	4 0 -1 14 7 -20 -25 -9
v:l1=on & d:ahead	7 2 0 3 6 -17 -22 -2
v:l1=on & d:today	-5 0 -3 15 9 -1 -2 -17
v:l1=or	0 -13 0 2 -2 0 0 13
v:l1=or & d:ahead	0 -13 0 2 -2 0 0 13
v:l1=out	0 3 0 -15 -5 0 0 17
v:l1=out & d:ahead	0 -14 0 1 -3 0 0 8
v:l1=out & d:today	0 12 0 -17 0 0 0 9
v:l1=over	0 8 0 -26 0 0 0 19
v:l1=pay	0 -4 0 13 0 0 0 -7
v:l1=pay & d:today	0 -10 0 21 0 0 0 -8
v:l1=published	0 14 0 -2 -3 0 0 -8
v:l1=published & d:today	0 14 0 -7 0 0 0 -7
v:l1=same	0 8 5 -9 0 0 0 -5
v:l1=same & d:ahead	0 8 5 -11 0 0 0 -4
v:l1=saturday	0 -6 0 1 10 0 0 -7
v:l1=say	0 -13 0 -7 -10 0 0 25
v:l1=say & d:ahead	0 -5 0 -9 -9 0 0 22
v:l1=ship	0 -8 0 -15 0 0 0 19
v:l1=sign	0 -15 0 0 -7 0 0 17
v:l1=sign & d:ahead	0 -9 0 3 -5 0 0 8
v:l1=sign & d:today	0 -4 0 -6 0 0 0 11
v:l1=since	0 -2 0 29 -19 -1 -1 -17
v:l1=since & d:ahead	0 -16 0 35 -17 -1 -1 -12
v:l1=since & d:today	0 15 0 -7 0 0 0 -7
v:l1=sit	0 0 0 -13 8 0 0 7
v:l1=sit & d:ahead	0 0 0 -6 8 0 0 0
v:l1=stand	0 0 0 -12 0 0 0 14
v:l1=stand & d:today	0 0 0 -12 0 0 0 14
v:l1=start	1 29 0 -6 -2 0 0 -26
v:l1=start & d:ahead	1 22 0 -19 0 0 0 -10
v:l1=start & d:today	0 10 0 4 -2 0 0 -17
v:l1=sunday	0 0 0 -6 0 0 0 10
v:l1=telephone	0 0 0 -16 -1 0 0 20
v:l1=telephone & d:today	0 0 0 -19 0 0 0 21
v:l1=than	0 6 0 -19 12 0 7 -8
v:l1=than & d:ahead	0 8 0 -21 12 0 7 -5
v:l1=that	0 -5 0 -6 10 0 0 3
v:l1=that & d:ahead	0 -5 0 -7 10 0 0 3
v:l1=the	-3 -2 1 -2 -14 -20 8 9
v:l1=the & d:ahead	-3 0 1 -8 -14 -20 8 14
v:l1=the & d:today	0 -9 0 31 0 0 0 -22
v:l1=through	0 -13 6 5 -6 0 0 6
v:l1=through & d:ahead	0 -11 6 1 -6 0 0 9
v:l1=till	9 -21 0 -13 -7 8 0 17
v:l1=till & d:ahead	9 -21 0 -14 -6 8 0 17
v:l1=time	0 -23 0 34 0 0 0 -10
v:l1=time & d:today	0 -29 0 38 -2 0 0 -9
v:l1=to	3 2 7 -36 -1 3 -23 24
v:l1=to & d:ahead	3 -6 7 -31 -1 3 -23 25
v:l1=to & d:today	0 15 0 -15 0 0 0 0
v:l1=tuesday	0 -8 0 13 5 0 0 -11
v:l1=tuesday & d:today	0 -4 0 21 0 0 0 -11
v:l1=until	0 -18 9 -14 2 -6 0 16
v:l1=until & d:ahead	0 -16 9 -18 2 -6 0 18
v:l1=until & d:today	0 -7 0 14 0 0 0 -7
v:l1=up	0 -14 0 -13 8 0 0 17
v:l1=vote	0 -4 0 -4 11 0 0 -5
v:l1=vote & d:ahead	0 -2 0 -6 13 0 0 -5
v:l1=wednesday	0 -12 0 -2 8 0 0 3
v:l1=wednesday & d:today	0 -12 0 -2 8 0 0 3
v:l1=with	0 -22 0 0 -4 4 8 12
v:l1=with & d:ahead	0 -22 0 0 -4 4 8 12
v:l1=·	0 -7 0 19 -1 0 0 -7
v:l1=· & d:today	0 -7 0 19 -1 0 0 -7
v:l1=—	0 -13 0 10 -3 0 0 1
v:l1=— & d:ahead	0 0 0 -8 0 0 0 9
v:l1=— & d:today	0 -16 0 17 -2 0 0 -3
v:l2="	1 20 0 -30 -2 0 0 14
v:l2=" & d:ahead	2 23 0 -15 -1 0 0 -11
v:l2=" & d:today	0 -2 0 -20 0 0 0 23
v:l2='s	-3 -6 0 13 0 0 0 -3
v:l2='s & d:ahead	-3 -5 0 11 0 0 0 -2
v:l2=(	0 -7 -1 9 10 0 0 -9
v:l2=( & d:ahead	0 -6 0 9 11 0 0 -10
v:l2=)	0 -1 0 0 -7 0 0 11
v:l2=) & d:ahead	0 0 0 -11 -6 0 0 16
v:l2=) & d:today	0 -6 0 15 0 0 0 -6
v:l2=,	19 5 -3 -22 -14 0 1 10
v:l2=, & d:ahead	20 6 -2 -19 -8 0 2 2
v:l2=, & d:today	0 0 0 -7 -13 0 0 15
v:l2=.	0 0 12 -12 9 0 0 -8
v:l2=. & d:ahead	0 2 12 -16 10 0 0 -8
v:l2=:	-6 19 -8 -21 0 -1 -3 16
v:l2=: & d:ahead	-6 0 -5 -13 4 -1 -2 19
v:l2=: & d:today	0 21 0 -12 -10 0 0 0
v:l2=<agent> & d:ahead	0 12 0 -2 -5 0 0 0
v:l2=<agent> & d:today	0 -14 0 25 -1 0 0 -9
v:l2=<begin>	4 2 -8 -2 4 3 0 -1
v:l2=<begin> & d:ahead	4 6 -2 -17 -1 6 3 9
v:l2=<begin> & d:today	0 -5 -7 21 10 -6 -8 -17
v:l2=<day-ahead>	-15 -15 0 -3 -11 10 2 16
v:l2=<day-ahead> & d:ahead	-15 -15 0 -6 -11 10 2 18
v:l2=<day-today>	0 -1 0 -7 0 0 0 13
v:l2=<day-today> & d:ahead	0 9 0 -12 0 0 0 5
v:l2=<day-today> & d:today	0 -14 0 0 0 0 0 10
v:l2=<duty>	-5 -7 5 15 1 0 0 -13
v:l2=<duty> & d:ahead	-5 -8 5 21 -11 0 0 -10
v:l2=<duty> & d:today	0 0 0 -5 13 0 0 -6
v:l2=<gate>	0 -4 0 -3 13 0 0 0
v:l2=<gate> & d:ahead	0 0 0 -11 13 0 0 0
v:l2=<gate> & d:today	0 -6 0 10 0 0 0 0
v:l2=<goods>	13 3 2 0 -11 -3 2 -6
v:l2=<goods> & d:ahead	14 8 2 -4 -7 -2 2 -13
v:l2=<goods> & d:today	0 -9 0 7 -8 0 0 6
v:l2=<level-noun>	-1 0 -1 -9 -17 -2 10 18
v:l2=<level-noun> & d:ahead	0 -2 -1 -3 -16 -2 10 16
v:l2=<level>	-12 2 -7 3 0 -3 1 2
v:l2=<level> & d:ahead	-12 14 -6 -3 0 -3 1 -5
v:l2=<level> & d:today	0 -53 0 21 0 0 0 13
v:l2=<money>	0 -11 0 15 0 0 0 0
v:l2=<money> & d:ahead	0 -9 0 13 0 0 0 0
v:l2=<month-ahead>	0 0 0 -9 0 0 0 10
v:l2=<month-gone> & d:ahead	0 -1 0 -6 0 0 0 9
v:l2=<name>	4 8 8 -12 0 3 0 0
v:l2=<name> & d:ahead	5 5 9 -6 0 4 0 -14
v:l2=<name> & d:today	0 2 0 -8 -4 0 0 11
v:l2=<not>	0 11 0 2 -18 0 -7 2
v:l2=<not> & d:ahead	0 13 0 12 -17 0 -6 -13
v:l2=<not> & d:today	0 -4 0 -10 0 0 0 14
v:l2=<number>	-2 8 -9 -8 -9 -3 -1 16
v:l2=<number> & d:ahead	-1 23 -8 -18 -6 -3 -1 7
v:l2=<number> & d:today	0 -32 0 13 -1 0 0 12
v:l2=<office>	0 1 0 9 -3 0 10 -20
v:l2=<office> & d:ahead	0 -14 0 10 -2 0 10 -5
v:l2=<office> & d:today	0 11 0 0 0 0 0 -15
v:l2=<organisation>	0 -6 0 4 8 0 0 -7
v:l2=<organisation> & d:ahead	0 -25 0 0 11 0 0 4
v:l2=<organisation> & d:today	0 8 0 5 -5 0 0 -18
v:l2=<person>	-2 6 0 10 -12 0 0 -10
v:l2=<person> & d:ahead	-1 6 0 7 -7 0 0 -9
v:l2=<points>	0 7 -2 -7 -8 0 0 9
v:l2=<points> & d:ahead	0 8 -2 -8 -8 0 0 10
v:l2=<quality>	5 -4 0 13 -11 0 0 -2
v:l2=<quality> & d:ahead	6 2 0 14 -9 0 0 -18
v:l2=<quality> & d:today	0 -14 0 0 0 0 0 8
v:l2=<seat>	-3 0 -6 14 -1 -4 -9 -4
v:l2=<seat> & d:ahead	0 -10 -1 6 -3 -1 -5 9
v:l2=<seat> & d:today	-3 6 -1 8 0 0 -1 -11
v:l2=<sender>	-9 1 0 -1 14 0 0 -4
v:l2=<sender> & d:ahead	-9 3 0 -6 14 0 0 0
v:l2=<taker>	0 -17 0 16 1 0 0 -2
v:l2=<taker> & d:ahead	0 -11 0 7 2 0 0 0
v:l2=<taker> & d:today	0 -5 0 10 0 0 0 0
v:l2=<v-agree>	-6 -1 -5 12 -6 -1 0 0
v:l2=<v-agree> & d:ahead	-6 0 -5 9 -6 -1 0 1
v:l2=<v-bear>	-10 4 0 1 10 -4 -5 -12
v:l2=<v-bear> & d:ahead	-9 7 0 -8 11 -4 -5 -3
v:l2=<v-bear> & d:today	0 -6 0 20 0 0 0 -13
v:l2=<v-begin>	11 16 6 -15 -4 -8 -12 -4
v:l2=<v-begin> & d:ahead	12 13 7 -13 -2 -7 -11 -8
v:l2=<v-buy>	0 -3 7 9 -13 0 0 -2
v:l2=<v-buy> & d:ahead	0 -3 7 9 -12 0 0 -2
v:l2=<v-deny>	-4 -8 0 14 0 0 0 0
v:l2=<v-deny> & d:ahead	-4 -7 0 12 1 0 0 0
v:l2=<v-down>	0 -4 -2 14 -2 0 -6 -4
v:l2=<v-down> & d:today	0 -6 0 12 0 0 0 -2
v:l2=<v-end>	2 -8 3 -18 0 -9 -2 21
v:l2=<v-end> & d:ahead	2 -6 4 -18 0 -8 -2 20
v:l2=<v-impose>	0 10 -4 2 -3 -9 2 -13
v:l2=<v-impose> & d:today	0 0 0 33 -4 0 0 -39
v:l2=<v-propose>	-2 -4 -1 1 10 -1 -10 -3
v:l2=<v-propose> & d:ahead	-2 -2 -1 3 10 -1 -9 -9
v:l2=<v-return>	0 -1 0 24 -15 0 -1 -15
v:l2=<v-return> & d:ahead	0 0 0 22 -15 0 -1 -12
v:l2=<v-say>	-13 0 0 17 7 -8 0 -18
v:l2=<v-say> & d:ahead	-12 0 0 0 13 -7 0 -6
v:l2=<v-say> & d:today	0 -3 0 29 -12 0 0 -18
v:l2=<v-sell>	-9 -3 -7 8 3 9 0 -7
v:l2=<v-sell> & d:ahead	-9 -12 -7 15 4 9 0 -6
v:l2=<v-stay>	9 -4 3 -7 4 -10 -11 7
v:l2=<v-stay> & d:ahead	10 -7 4 -10 5 -10 -11 10
v:l2=<v-stay> & d:today	0 1 0 6 -1 0 0 -8
v:l2=<v-suspend>	9 -8 -2 -5 8 0 -6 0
v:l2=<v-suspend> & d:ahead	9 -5 -2 -14 8 0 -6 3
v:l2=<v-suspend> & d:today	0 -7 0 21 0 0 0 -14
v:l2=<v-target>	-1 13 3 9 -14 0 -6 -20
v:l2=<v-target> & d:ahead	-1 4 3 14 -14 0 -6 -16
v:l2=<v-target> & d:today	0 14 0 -9 0 0 0 -4
v:l2=<v-up>	3 1 -1 -12 -5 -3 0 19
v:l2=<v-up> & d:today	0 -6 0 -10 0 0 0 16
v:l2=a	0 -26 0 18 0 0 0 -2
v:l2=a & d:ahead	0 -13 0 16 2 0 0 -15
v:l2=a & d:today	0 -13 0 5 -2 0 0 5
v:l2=accept	0 -10 0 10 3 0 0 -7
v:l2=accept & d:ahead	0 -10 0 10 3 0 0 -7
v:l2=adopt	0 0 0 -10 10 0 0 0
v:l2=again	3 -6 4 0 13 0 0 -10
v:l2=again & d:ahead	3 -4 4 -2 13 0 0 -9
v:l2=agreement	0 -2 0 -5 -14 0 3 14
v:l2=agreement & d:ahead	0 0 0 2 -13 0 3 2
v:l2=agreement & d:today	0 0 0 -12 0 0 0 14
v:l2=ahead	0 12 0 21 -2 0 -1 -27
v:l2=ahead & d:ahead	0 12 0 13 -1 0 -1 -20
v:l2=alert	0 18 0 -11 0 0 0 -5
v:l2=alert & d:today	0 18 0 -11 0 0 0 -5
v:l2=alexandria	0 -3 0 -12 0 0 0 16
v:l2=all	0 7 3 0 0 0 0 -11
v:l2=all & d:ahead	0 9 3 0 0 0 0 -9
v:l2=also	0 0 0 10 0 0 0 -11
v:l2=an	0 19 0 -21 0 0 0 3
v:l2=an & d:today	0 20 0 -23 0 0 0 5
v:l2=and	-2 -11 5 -13 -18 -1 0 31
v:l2=and & d:ahead	-2 -8 6 -12 -17 0 0 28
v:l2=announce	-7 10 0 8 -18 0 0 -4
v:l2=announce & d:ahead	-6 11 0 5 -17 0 0 -3
v:l2=answer	0 0 0 0 -1 0 11 -6
v:l2=answer & d:ahead	0 0 0 -2 -1 0 11 -3
v:l2=apply	8 -12 4 8 -15 0 -3 7
v:l2=apply & d:ahead	8 -2 4 -2 -15 0 -2 8
v:l2=apply & d:today	0 -21 0 23 0 0 0 0
v:l2=approval	0 -6 0 0 10 0 0 -4
v:l2=approval & d:ahead	0 -6 0 0 10 0 0 -4
v:l2=are	3 -5 0 -8 1 0 0 13
v:l2=are & d:today	0 -3 0 -17 0 0 0 20
v:l2=arrive	-3 6 5 -26 18 0 -4 -6
v:l2=arrive & d:ahead	-3 6 5 -26 18 0 -4 -6
v:l2=as	6 3 -1 5 -1 0 0 -20
v:l2=as & d:ahead	7 18 0 -18 0 0 0 -8
v:l2=as & d:today	0 -27 0 40 -4 0 0 -12
v:l2=at	-3 -4 -7 12 -5 0 -1 1
v:l2=at & d:ahead	-2 0 -6 11 -4 0 -1 -1
v:l2=at & d:today	0 -11 0 4 0 0 0 2
v:l2=away	13 0 0 -6 -1 0 0 -1
v:l2=away & d:ahead	13 0 0 -6 -1 0 0 -1
v:l2=back	-2 -1 0 12 0 4 0 -9
v:l2=back & d:ahead	-2 -1 0 10 0 4 0 -8
v:l2=be	-3 -14 0 17 1 0 0 0
v:l2=be & d:ahead	-3 -12 0 12 1 0 0 0
v:l2=because	0 -3 0 -11 0 0 0 15
v:l2=been	0 0 0 15 0 0 0 -12
v:l2=before	-1 4 -1 11 -5 0 -5 -7
v:l2=before & d:today	0 -3 0 17 0 0 0 -12
v:l2=begin	-3 13 1 2 -9 0 0 -14
v:l2=begin & d:ahead	-3 13 1 1 -9 0 0 -14
v:l2=border	0 11 0 -8 0 0 0 0
v:l2=border & d:ahead	0 13 0 -11 0 0 0 0
v:l2=both	0 21 0 -15 -1 0 0 -7
v:l2=both & d:ahead	0 21 0 -15 -1 0 0 -7
v:l2=briefing	0 -1 0 -15 0 0 0 17
v:l2=briefing & d:today	0 -1 0 -15 0 0 0 17
v:l2=bulletin	-1 11 0 -6 0 0 0 -1
v:l2=bulletin & d:today	-1 11 0 -6 0 0 0 0
v:l2=busan	0 0 0 18 0 0 0 -11
v:l2=busan & d:ahead	0 0 0 17 0 0 0 -11
v:l2=by	0 -16 -5 -2 7 -3 13 -4
v:l2=by & d:ahead	0 -14 -5 3 8 -3 13 -16
v:l2=by & d:today	0 0 0 -12 0 0 0 15
v:l2=call & d:today	0 0 0 -9 0 0 0 10
v:l2=case	0 7 0 -11 0 0 0 2
v:l2=case & d:ahead	0 11 0 -15 0 0 0 2
v:l2=change	5 -7 17 0 -2 0 0 -10
v:l2=change & d:ahead	5 -7 17 0 -2 0 0 -10
v:l2=charge	0 10 2 -7 0 0 0 -9
v:l2=charge & d:today	0 16 0 -12 0 0 0 -3
v:l2=clear	0 -16 0 14 -3 0 0 9
v:l2=clear & d:ahead	0 -16 0 14 -3 0 0 9
v:l2=close	0 -16 0 0 -4 13 0 7
v:l2=close & d:ahead	0 -15 0 -2 -4 13 0 8
v:l2=closed	0 10 0 0 -8 8 0 -10
v:l2=closed & d:ahead	0 11 0 -1 -8 8 0 -9
v:l2=coffee	0 12 0 -11 0 0 0 0
v:l2=collect	0 18 0 -8 -8 0 0 -2
v:l2=collect & d:ahead	0 18 0 -8 -8 0 0 -2
v:l2=column	0 0 0 -15 0 0 0 16
v:l2=column & d:today	0 0 0 -15 0 0 0 16
v:l2=come	0 -8 0 15 0 0 -3 -3
v:l2=come & d:ahead	0 -8 0 13 0 0 -3 -2
v:l2=commerce	0 -1 0 12 0 0 0 -5
v:l2=common	0 -3 0 -9 0 0 0 13
v:l2=common & d:ahead	0 -3 0 -10 0 0 0 13
v:l2=confirm	0 -4 0 17 -5 0 0 -7
v:l2=confirm & d:ahead	0 -2 0 16 -5 0 0 -6
v:l2=continue	0 15 0 -6 0 0 0 -5
v:l2=counted	0 -3 0 -8 0 0 0 13
v:l2=counted & d:ahead	0 -3 0 -8 0 0 0 13
v:l2=country	0 -5 0 11 -1 0 0 -1
v:l2=cut	0 5 0 -9 5 0 0 0
v:l2=cut & d:ahead	0 5 0 -9 5 0 0 0
v:l2=date	6 0 0 -14 8 0 3 0
v:l2=date & d:ahead	6 3 0 -17 -11 0 4 10
v:l2=date & d:today	0 -5 0 1 15 0 0 -19
v:l2=day	0 25 0 -22 -10 0 0 1
v:l2=day & d:ahead	0 25 0 -23 -10 0 0 2
v:l2=deadline	0 -7 0 -7 -13 7 13 2
v:l2=deadline & d:ahead	0 -7 0 -7 -12 7 13 3
v:l2=deal	9 14 0 -13 -11 -1 6 -6
v:l2=deal & d:ahead	9 14 0 -13 -11 -1 6 -6
v:l2=decide	0 -4 0 -12 16 0 0 0
v:l2=decide & d:ahead	0 -4 0 -12 16 0 0 0
v:l2=decided	0 -5 0 14 -7 0 0 0
v:l2=decided & d:ahead	0 -4 0 12 -7 0 0 0
v:l2=decision	0 -5 0 -11 18 0 0 -3
v:l2=decision & d:ahead	0 -5 0 -11 18 0 0 -3
v:l2=declare	0 8 0 -12 0 0 0 3
v:l2=declare & d:ahead	0 8 0 -12 0 0 0 3
v:l2=did	0 -15 0 24 -2 0 0 -7
v:l2=did & d:ahead	0 -14 0 22 -1 0 0 -6
v:l2=do	0 9 0 0 -6 0 0 -6
v:l2=do & d:ahead	0 11 0 0 -6 0 0 -4
v:l2=double	0 -1 0 -13 0 0 0 14
v:l2=double & d:ahead	0 -1 0 -13 0 0 0 14
v:l2=down	0 12 4 10 -6 1 0 -24
v:l2=down & d:ahead	0 13 4 1 -6 1 0 -18
v:l2=duty	-4 2 8 -6 -10 0 0 7
v:l2=early	0 -6 0 -8 16 0 0 1
v:l2=early & d:today	0 0 0 -13 13 0 0 0
v:l2=eastern	5 8 0 -2 0 0 0 -9
v:l2=eastern & d:ahead	6 15 0 -21 0 0 0 0
v:l2=eastern & d:today	0 -10 0 17 0 0 0 -7
v:l2=edition	0 0 0 9 0 0 0 -6
v:l2=edition & d:today	0 0 0 9 0 0 0 -6
v:l2=effect	3 11 2 -4 -13 0 0 -13
v:l2=effect & d:ahead	3 7 2 0 -12 0 0 -11
v:l2=end	0 -11 6 -10 0 -4 1 13
v:l2=end & d:ahead	0 -8 6 -11 0 -4 1 11
v:l2=enter	0 2 5 -19 15 0 0 -8
v:l2=enter & d:ahead	0 -2 5 -16 16 0 0 -5
v:l2=entry	0 -12 0 23 -6 0 0 -6
v:l2=entry & d:ahead	0 -8 0 18 -4 0 0 -5
v:l2=est	0 8 1 -11 -3 0 0 0
v:l2=est & d:ahead	0 8 1 -11 -3 0 0 0
v:l2=expire	0 -4 3 -3 -7 0 0 8
v:l2=expire & d:ahead	0 -4 3 -3 -7 0 0 8
v:l2=extend	0 -12 2 11 -4 0 0 0
v:l2=extend & d:ahead	0 -12 2 11 -4 0 0 0
v:l2=extension	0 11 1 -15 13 0 0 -2
v:l2=extension & d:ahead	0 -7 1 -6 13 0 0 0
v:l2=fall	0 11 0 -6 -8 0 0 0
v:l2=fall & d:ahead	0 14 0 -10 -7 0 0 0
v:l2=fee	0 2 0 8 -6 0 0 -4
v:l2=fee & d:ahead	0 2 0 8 -6 0 0 -4
v:l2=first	0 14 0 -5 -7 0 0 -3
v:l2=first & d:ahead	0 14 0 -5 -7 0 0 -3
v:l2=fix	0 -6 0 12 0 0 0 -2
v:l2=fix & d:ahead	0 -6 0 12 0 0 0 -2
v:l2=follow	0 6 0 1 7 0 0 -21
v:l2=follow & d:ahead	0 6 0 1 7 0 0 -21
v:l2=followed	0 -6 0 -6 13 0 0 0
v:l2=followed & d:today	0 -1 0 -10 13 0 0 0
v:l2=for	0 -7 0 26 -6 0 0 -16
v:l2=for & d:ahead	0 -5 0 23 -6 0 0 -14
v:l2=force	0 8 0 -12 9 0 -2 -1
v:l2=force & d:ahead	0 9 0 -14 9 0 -2 -1
v:l2=free	0 -3 0 11 -5 0 0 0
v:l2=friday	11 6 15 -29 13 -2 0 0
v:l2=friday & d:ahead	12 -13 15 -34 18 -2 0 11
v:l2=friday & d:today	0 19 0 -2 -11 0 0 -25
v:l2=from	14 26 0 -12 -8 0 0 -38
v:l2=from & d:ahead	14 19 0 -8 -7 0 0 -32
v:l2=from & d:today	0 11 0 -5 0 0 0 -6
v:l2=geneva	0 -3 0 14 0 0 0 -5
v:l2=geneva & d:ahead	0 -2 0 13 0 0 0 -4
v:l2=go	0 -9 0 -21 -2 0 0 31
v:l2=go & d:ahead	0 -3 0 -11 -2 0 0 18
v:l2=go & d:today	0 -5 0 -12 0 0 0 17
v:l2=good	0 -7 5 -5 -16 0 4 17
v:l2=good & d:ahead	0 -5 5 -11 -15 0 4 20
v:l2=good & d:today	0 -3 0 11 0 0 0 -3
v:l2=guayaquil	0 -5 0 -3 0 0 0 9
v:l2=gyeongju	0 0 0 -13 13 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -13 13 0 0 0
v:l2=happen	9 0 -3 -16 -3 0 0 16
v:l2=happen & d:ahead	9 0 -3 -16 -3 0 0 16
v:l2=has	-3 -11 -1 -16 8 1 9 9
v:l2=has & d:ahead	-3 -11 -1 -16 8 1 9 9
v:l2=have	-3 5 3 8 -14 -4 0 -5
v:l2=have & d:ahead	-3 6 3 0 -13 -4 0 2
v:l2=have & d:today	0 0 0 15 0 0 0 -13
v:l2=hearing	0 0 0 -9 12 0 0 0
v:l2=hearing & d:ahead	0 0 0 -10 13 0 0 0
v:l2=here	0 -9 0 5 0 0 0 0
v:l2=hold	4 -10 0 2 -1 0 0 3
v:l2=hold & d:ahead	4 -10 0 0 -1 0 0 6
v:l2=home	0 -11 0 17 0 0 0 -3
v:l2=home & d:ahead	0 -11 0 17 0 0 0 -3
v:l2=in	0 -9 -1 6 0 0 -2 4
v:l2=in & d:today	0 -14 0 2 0 0 0 7
v:l2=increase	0 14 0 -9 0 0 0 -6
v:l2=increase & d:ahead	0 14 0 -9 0 0 0 -6
v:l2=into	0 10 0 -4 0 0 0 -5
v:l2=is	0 -5 0 -20 28 -1 -5 5
v:l2=is & d:ahead	0 4 0 -8 4 0 -5 5
v:l2=is & d:today	0 -23 0 -15 28 0 0 0
v:l2=it	-10 -15 0 0 4 0 4 5
v:l2=it & d:ahead	-10 -11 0 -3 5 0 4 6
v:l2=its	0 -1 0 12 -2 0 0 -5
v:l2=its & d:ahead	0 -1 0 10 -1 0 0 -3
v:l2=last	2 0 0 -26 -15 0 0 33
v:l2=last & d:ahead	2 0 0 -19 -14 0 0 25
v:l2=last & d:today	0 0 0 -12 0 0 0 13
v:l2=late	0 11 0 0 -5 0 0 -7
v:l2=late & d:ahead	0 11 0 0 -5 0 0 -7
v:l2=later	0 0 0 -15 13 0 7 -5
v:l2=later & d:ahead	0 0 0 -16 13 0 7 -4
v:l2=law	0 3 0 -7 -7 0 0 9
v:l2=law & d:ahead	0 4 0 -8 -7 0 0 10
v:l2=less	0 -6 0 11 0 0 0 0
v:l2=level	0 -14 0 0 0 0 0 16
v:l2=level & d:ahead	0 -14 0 0 0 0 0 16
v:l2=licence	12 -1 0 -9 0 0 0 0
v:l2=loaded	0 13 -3 -2 -1 0 0 -11
v:l2=loaded & d:today	0 10 0 -5 -1 0 0 -2
v:l2=lower	0 -6 0 14 -4 0 0 -3
v:l2=lower & d:ahead	0 -5 0 12 -4 0 0 -1
v:l2=m	0 31 0 -20 -9 0 0 -8
v:l2=m & d:ahead	0 13 0 -6 -3 0 0 -2
v:l2=m & d:today	0 22 0 -15 -3 0 0 -3
v:l2=make & d:ahead	0 4 0 -10 2 0 0 5
v:l2=matter	0 12 0 -12 4 0 0 -8
v:l2=meet	0 -2 0 1 6 0 -1 -12
v:l2=meet & d:ahead	0 -2 0 1 6 0 -1 -11
v:l2=member	0 0 0 -9 0 0 0 11
v:l2=member & d:today	0 0 0 -11 0 0 0 11
v:l2=memo	0 24 0 -23 0 0 0 0
v:l2=midnight	0 -11 0 13 -12 0 0 3
v:l2=midnight & d:ahead	0 -9 0 9 -9 0 0 4
v:l2=minute	1 7 0 -9 4 0 0 -6
v:l2=minute & d:ahead	1 8 0 -11 4 0 0 -5
v:l2=mombasa	0 0 0 -9 0 0 0 14
v:l2=mombasa & d:ahead	0 0 0 -10 0 0 0 14
v:l2=monday	0 12 15 -5 -13 0 0 -7
v:l2=monday & d:ahead	0 17 15 -19 -11 0 0 0
v:l2=monday & d:today	0 -9 0 19 0 0 0 -11
v:l2=more	0 13 0 -7 0 0 0 -7
v:l2=more & d:ahead	0 13 0 -7 0 0 0 -7
v:l2=move	0 0 0 10 -1 0 0 -4
v:l2=much	0 0 0 -11 0 0 0 13
v:l2=network	0 0 0 -10 0 0 0 10
v:l2=network & d:ahead	0 0 0 -10 0 0 0 10
v:l2=next	0 -3 0 10 0 0 0 -2
v:l2=next & d:ahead	0 -3 0 10 0 0 0 -2
v:l2=night	0 -5 0 15 0 0 0 -10
v:l2=night & d:ahead	0 -5 0 15 0 0 0 -10
v:l2=no	0 -13 0 21 0 0 -2 -4
v:l2=no & d:ahead	0 -12 0 16 0 0 -2 -1
v:l2=noon	0 0 0 14 -4 0 0 -12
v:l2=not	0 9 0 -24 0 0 0 19
v:l2=not & d:ahead	0 11 0 -11 0 0 0 3
v:l2=not & d:today	0 0 0 -16 0 0 0 18
v:l2=note	0 17 0 -9 0 0 0 -7
v:l2=note & d:today	0 17 0 -10 0 0 0 -7
v:l2=nothing	0 -11 0 20 -5 0 0 -4
v:l2=nothing & d:ahead	0 -10 0 18 -4 0 0 -2
v:l2=notice	0 -9 0 16 4 0 0 -11
v:l2=notice & d:ahead	0 -3 0 11 4 0 0 -10
v:l2=now	0 -2 0 17 -2 0 0 -12
v:l2=now & d:ahead	0 -2 0 17 -2 0 0 -12
v:l2=of	7 0 0 1 -12 -1 0 0
v:l2=of & d:ahead	-1 4 0 0 -10 -1 0 7
v:l2=of & d:today	9 -6 0 2 0 0 0 -6
v:l2=off	0 -1 0 3 9 -4 -1 -4
v:l2=off & d:ahead	0 -1 0 3 9 -4 -1 -4
v:l2=offer	0 -2 0 6 5 0 0 -9
v:l2=offer & d:ahead	0 -2 0 6 5 0 0 -9
v:l2=oil	0 9 0 -4 0 0 0 -5
v:l2=oil & d:ahead	0 11 0 -8 0 0 0 -2
v:l2=on	-12 -11 8 11 -1 6 0 -2
v:l2=on & d:ahead	-11 -7 9 -3 0 7 0 7
v:l2=on & d:today	0 -13 0 36 0 0 0 -23
v:l2=one	0 -13 0 8 6 0 0 0
v:l2=one & d:ahead	0 -11 0 0 7 0 0 3
v:l2=one & d:today	0 0 0 11 0 0 0 -6
v:l2=only	0 -9 6 4 -5 0 0 1
v:l2=only & d:ahead	0 -9 6 4 -5 0 0 1
v:l2=opened	0 -10 0 16 -1 0 0 0
v:l2=opened & d:ahead	0 -7 0 11 -1 0 0 0
v:l2=or	0 8 4 -3 -7 0 0 -3
v:l2=or & d:ahead	0 8 4 -3 -7 0 0 -3
v:l2=other	0 0 0 -13 0 0 0 13
v:l2=other & d:ahead	0 0 0 -13 0 0 0 13
v:l2=our	0 -3 0 -9 -1 0 0 15
v:l2=our & d:today	0 -2 0 -11 0 0 0 16
v:l2=out	0 0 0 -10 -13 0 -3 20
v:l2=out & d:ahead	0 0 0 -12 -13 0 -3 21
v:l2=over	0 2 0 -16 -9 0 0 20
v:l2=over & d:ahead	0 2 0 -17 -9 0 0 20
v:l2=own	0 3 0 1 -11 0 0 0
v:l2=past & d:today	0 -2 0 9 0 0 0 -3
v:l2=pause	0 -9 0 11 -2 0 0 0
v:l2=pay	-5 1 -3 26 -1 0 0 -26
v:l2=pay & d:ahead	-5 12 -3 7 0 0 0 -19
v:l2=pay & d:today	0 -22 0 31 0 0 0 -8
v:l2=phone	0 11 0 -6 0 0 0 -2
v:l2=phone & d:ahead	0 12 0 -8 0 0 0 -1
v:l2=place	0 2 0 -9 8 0 0 0
v:l2=place & d:ahead	0 2 0 -10 8 0 0 0
v:l2=plan	0 4 0 1 -14 0 0 10
v:l2=plan & d:ahead	0 4 0 1 -14 0 0 10
v:l2=post	0 -11 0 -1 14 0 0 -3
v:l2=post & d:ahead	0 -10 0 -6 14 0 0 0
v:l2=proclamation	0 -14 0 16 0 0 0 0
v:l2=proclamation & d:ahead	0 -14 0 16 0 0 0 0
v:l2=prolonged	0 -8 13 -1 -1 0 0 1
v:l2=prolonged & d:ahead	0 -8 13 -1 -1 0 0 1
v:l2=published	-2 -10 -2 7 4 0 0 4
v:l2=published & d:ahead	-2 -9 -2 4 4 0 0 5
v:l2=question	0 0 0 -6 9 0 0 0
v:l2=rate	0 6 0 -21 -8 0 0 24
v:l2=rate & d:ahead	0 0 0 -9 -8 0 0 17
v:l2=rate & d:today	0 6 0 -14 0 0 0 8
v:l2=ratify	0 -1 0 -4 -2 0 0 13
v:l2=ratify & d:ahead	0 -1 0 -4 -2 0 0 13
v:l2=reach	0 -4 0 -10 -2 0 0 14
v:l2=reach & d:ahead	0 -4 0 -10 -2 0 0 14
v:l2=recess	0 -4 0 13 -2 0 0 -6
v:l2=recess & d:ahead	0 -4 0 13 -2 0 0 -6
v:l2=renewed	0 0 0 11 -4 0 0 -2
v:l2=renewed & d:ahead	0 0 0 11 -4 0 0 -2
v:l2=reply	0 -7 0 -9 7 0 7 0
v:l2=reply & d:ahead	0 -7 0 -9 7 0 7 0
v:l2=report	0 0 0 -8 17 0 0 -8
v:l2=report & d:ahead	0 0 0 -10 17 0 0 -4
v:l2=reporter	0 12 0 -6 -1 0 0 -5
v:l2=rest	0 11 0 -2 0 0 0 -5
v:l2=rest & d:ahead	0 11 0 -2 0 0 0 -5
v:l2=result	0 12 0 8 -6 0 -2 -12
v:l2=result & d:ahead	0 12 0 8 -6 0 -2 -12
v:l2=review	0 -5 0 -11 20 0 0 -5
v:l2=review & d:ahead	0 -3 0 -13 20 0 0 -3
v:l2=rise	0 5 0 0 3 0 0 -10
v:l2=rise & d:ahead	0 5 0 0 3 0 0 -10
v:l2=rule	-4 -7 0 13 1 0 0 0
v:l2=rule & d:ahead	-4 -7 0 12 1 0 0 0
v:l2=run	-1 9 2 -19 5 -3 -2 10
v:l2=run & d:today	0 14 0 -12 0 0 0 0
v:l2=sale	0 -2 0 -3 -2 14 0 -4
v:l2=same	0 -3 0 -4 0 0 0 10
v:l2=saturday	0 14 0 -17 11 0 0 -6
v:l2=saturday & d:ahead	0 17 0 -25 11 0 0 -1
v:l2=saturday & d:today	0 -3 0 12 0 0 0 -5
v:l2=say	0 -2 4 10 -21 0 -1 5
v:l2=say & d:ahead	0 3 5 0 -17 0 0 5
v:l2=say & d:today	0 -16 0 17 -2 0 0 0
v:l2=season	0 -1 0 17 0 0 0 -16
v:l2=season & d:ahead	0 -1 0 17 0 0 0 -16
v:l2=second	0 -8 0 10 0 0 0 0
v:l2=send	0 0 0 13 -8 0 0 -1
v:l2=ship	-5 -2 -6 0 12 0 0 -3
v:l2=ship & d:ahead	-5 -11 -6 8 13 0 0 -3
v:l2=shut	0 -16 0 19 0 0 0 0
v:l2=shut & d:ahead	0 -16 0 19 0 0 0 0
v:l2=side	0 -7 0 -14 6 0 0 12
v:l2=side & d:ahead	0 -7 0 -15 7 0 0 13
v:l2=since	0 -12 0 21 0 0 0 -8
v:l2=since & d:ahead	0 -6 0 14 0 0 0 -6
v:l2=sit	0 -11 0 -1 14 0 0 -11
v:l2=sit & d:ahead	0 -9 0 -2 15 0 0 -10
v:l2=sleep	0 8 0 -8 6 0 0 -6
v:l2=sleep & d:ahead	0 8 0 -8 6 0 0 -6
v:l2=so	0 7 0 -20 14 0 2 0
v:l2=so & d:ahead	0 7 0 -20 14 0 2 1
v:l2=soybean	0 9 0 0 0 0 0 -9
v:l2=spoke	0 -4 0 -17 8 0 12 1
v:l2=spoke & d:ahead	0 -4 0 -17 8 0 12 1
v:l2=stand	0 -5 0 9 3 0 0 -9
v:l2=start	8 21 -2 -16 -4 0 0 -14
v:l2=start & d:ahead	8 21 -2 -16 -4 0 0 -14
v:l2=statement	0 -14 0 23 -1 0 0 -5
v:l2=statement & d:ahead	0 -8 0 15 0 0 0 -1
v:l2=statement & d:today	0 -4 0 9 0 0 0 -1
v:l2=step	0 -14 0 17 0 0 0 0
v:l2=step & d:ahead	0 -14 0 16 0 0 0 0
v:l2=still	0 -10 0 14 0 0 0 0
v:l2=strike	0 0 0 11 -2 0 -3 -3
v:l2=strike & d:ahead	0 0 0 11 -2 0 -3 -2
v:l2=suspend	-1 -2 0 -20 8 0 -3 10
v:l2=suspend & d:ahead	-1 -1 0 -27 8 0 -3 13
v:l2=take	0 11 0 -5 7 0 0 -14
v:l2=take & d:today	0 18 0 -11 0 0 0 -7
v:l2=talk & d:today	0 0 0 -10 0 0 0 11
v:l2=tangier	0 12 0 -9 0 0 0 -1
v:l2=tangier & d:ahead	0 12 0 -9 0 0 0 0
v:l2=tariff	0 -27 -1 27 15 0 0 -18
v:l2=tariff & d:ahead	0 -23 -1 33 0 0 0 -17
v:l2=tariff & d:today	0 -9 0 -6 15 0 0 0
v:l2=television	0 0 0 12 0 0 0 -7
v:l2=television & d:ahead	0 0 0 12 0 0 0 -7
v:l2=tell & d:today	0 -1 0 9 -1 0 0 -1
v:l2=term	4 2 0 -13 -3 0 0 10
v:l2=term & d:ahead	4 2 0 -13 -3 0 0 10
v:l2=that	5 14 1 -27 -5 0 0 12
v:l2=that & d:ahead	5 17 2 -17 -4 0 0 0
v:l2=that & d:today	0 -4 0 -14 0 0 0 18
v:l2=the	0 0 4 10 -3 0 0 -8
v:l2=the & d:ahead	0 7 4 6 0 0 0 -19
v:l2=the & d:today	0 -12 0 3 -1 0 0 6
v:l2=then	0 2 0 -9 0 0 0 6
v:l2=then & d:ahead	0 2 0 -9 0 0 0 6
v:l2=they	0 -9 0 0 1 0 0 4
v:l2=they & d:today	0 -2 0 8 0 0 0 -2
v:l2=thread	0 0 0 -8 0 0 0 10
v:l2=thread & d:today	0 0 0 -8 0 0 0 10
v:l2=three	0 10 0 0 0 0 0 -7
v:l2=through	0 -5 0 -13 6 0 0 12
v:l2=through & d:ahead	0 -5 0 -13 6 0 0 12
v:l2=thursday	0 -3 0 -5 -5 0 0 15
v:l2=thursday & d:ahead	0 5 0 -10 -3 0 0 10
v:l2=thursday & d:today	0 -16 0 2 0 0 0 7
v:l2=till	0 -1 0 -9 0 0 0 14
v:l2=till & d:ahead	0 -1 0 -9 0 0 0 14
v:l2=time	0 16 0 -1 0 0 -1 -14
v:l2=time & d:ahead	0 17 0 -2 0 0 -1 -14
v:l2=to	-10 5 4 -1 -2 -5 -7 5
v:l2=to & d:ahead	-10 -8 4 0 -1 -5 -7 12
v:l2=to & d:today	0 15 0 0 0 0 0 -23
v:l2=trade	0 -8 0 12 0 0 0 0
v:l2=trade & d:today	0 -8 0 12 0 0 0 0
v:l2=treaty	0 -4 0 -6 -7 0 2 12
v:l2=treaty & d:ahead	0 -3 0 -7 -6 0 2 12
v:l2=truce	0 8 -1 -15 0 0 0 11
v:l2=truce & d:ahead	0 10 0 1 0 0 0 -9
v:l2=truce & d:today	0 -2 0 -33 0 0 0 38
v:l2=tuesday	0 4 0 -14 -5 0 0 14
v:l2=tuesday & d:ahead	0 11 0 -13 -2 0 0 4
v:l2=tuesday & d:today	0 -9 0 -4 0 0 0 12
v:l2=two	0 -2 0 9 0 0 0 -2
v:l2=until	-5 -16 -6 -18 1 -2 2 31
v:l2=until & d:ahead	-5 -16 -6 -4 1 -2 2 16
v:l2=up	0 -18 -2 -12 11 0 -1 20
v:l2=up & d:ahead	0 -16 -1 -15 11 0 0 20
v:l2=updated	0 -7 0 15 0 0 0 -9
v:l2=us	0 -12 0 -5 0 0 0 23
v:l2=us & d:ahead	0 -12 0 -5 0 0 0 23
v:l2=used	0 -15 0 -9 21 0 0 -1
v:l2=used & d:ahead	0 -15 0 -9 21 0 0 -1
v:l2=valid	0 -10 5 0 -5 0 0 11
v:l2=valid & d:ahead	0 -10 5 -1 -5 0 0 11
v:l2=video	0 -2 0 11 -2 0 0 0
v:l2=vote	0 0 0 -11 13 0 0 -1
v:l2=vote & d:ahead	0 0 0 -11 13 0 0 -1
v:l2=wait	0 13 0 -10 0 0 7 -13
v:l2=wait & d:ahead	0 13 0 -10 0 0 7 -13
v:l2=water	0 -21 0 14 -1 0 0 10
v:l2=water & d:ahead	0 -12 0 5 -1 0 0 10
v:l2=we	0 16 0 -25 0 0 0 14
v:l2=we & d:today	0 19 0 -29 0 0 0 14
v:l2=wednesday	0 -6 0 -19 11 6 0 14
v:l2=wednesday & d:ahead	0 10 0 -20 -9 7 0 8
v:l2=wednesday & d:today	0 -28 0 -1 17 0 0 6
v:l2=week	0 -6 0 -11 5 5 0 10
v:l2=week & d:ahead	0 -6 0 -13 5 5 0 11
v:l2=weekly	0 0 0 -11 0 0 0 14
v:l2=weekly & d:today	0 0 0 -11 0 0 0 14
v:l2=were	0 0 0 10 0 0 0 -7
v:l2=what	0 33 0 -19 -9 0 0 -7
v:l2=what & d:ahead	0 30 0 -9 -8 0 0 -17
v:l2=what & d:today	0 11 0 -14 0 0 0 6
v:l2=which	0 -9 0 0 -8 0 0 13
v:l2=will	9 1 0 -4 1 0 0 -4
v:l2=will & d:ahead	10 1 0 -5 2 0 0 -4
v:l2=window	0 0 0 -10 11 0 0 0
v:l2=write	0 -14 -1 12 8 0 0 -4
v:l2=write & d:ahead	0 -13 -1 10 8 0 0 -4
v:l2=yes	0 10 0 -5 0 0 0 -1
v:l2=yes & d:ahead	0 11 0 -6 0 0 0 -1
v:l2=— & d:today	0 -2 0 19 0 0 0 -12
v:l=" ,	0 -1 0 -12 0 0 0 15
v:l=" , & d:today	0 0 0 -14 0 0 0 17
v:l=, <level>	0 5 0 2 0 0 0 -10
v:l=, <level> & d:today	0 -5 0 14 0 0 0 -8
v:l=, a	0 -11 0 17 0 0 0 -6
v:l=, a & d:ahead	0 -11 0 17 0 0 0 -6
v:l=, and	0 -15 0 -11 8 0 0 14
v:l=, and & d:ahead	0 -12 0 0 8 0 0 0
v:l=, and & d:today	0 -1 0 -12 0 0 0 15
v:l=, by	0 5 0 4 -9 0 0 -4
v:l=, by & d:ahead	0 5 0 4 -9 0 0 -4
v:l=, friday	0 20 0 -12 0 0 0 -10
v:l=, friday & d:today	0 20 0 -12 0 0 0 -10
v:l=, from	-1 18 -3 -11 0 0 0 -2
v:l=, from & d:ahead	-1 15 -3 -9 0 0 0 0
v:l=, has	14 -6 0 -8 0 0 0 0
v:l=, has & d:ahead	14 -6 0 -8 0 0 0 0
v:l=, on	8 -6 -3 -4 1 0 10 0
v:l=, on & d:ahead	8 -6 -3 -5 1 0 10 0
v:l=, the	0 11 0 -3 0 0 0 -4
v:l=, the & d:ahead	0 11 0 -4 0 0 0 -3
v:l=, thursday	0 -4 0 13 0 0 0 -6
v:l=, thursday & d:today	0 -4 0 13 0 0 0 -6
v:l=, till	0 0 0 -10 0 0 0 13
v:l=, till & d:ahead	0 0 0 -10 0 0 0 13
v:l=, to	7 1 -2 -5 -12 0 0 3
v:l=, to & d:ahead	7 1 -2 -8 -12 0 0 6
v:l=, wednesday	0 -4 0 -6 -2 0 0 11
v:l=, wednesday & d:today	0 -4 0 -6 -2 0 0 11
v:l=. on	0 2 10 -15 10 0 0 -7
v:l=. on & d:ahead	0 2 10 -15 10 0 0 -7
v:l=: <number>	0 32 0 -20 -8 0 0 -11
v:l=: <number> & d:today	0 25 0 -15 -5 0 0 -9
v:l=: from	0 8 0 0 -6 0 0 -3
v:l=: from & d:ahead	0 8 0 0 -6 0 0 -3
v:l=: on	0 1 0 -14 3 0 0 8
v:l=: on & d:ahead	0 1 0 -14 3 0 0 8
v:l=: until	-4 -9 0 -11 4 0 0 18
v:l=: until & d:ahead	-4 -8 0 -14 4 0 0 19
v:l=; from	0 14 0 -11 0 0 0 -3
v:l=<begin> <begin>	4 5 -6 -10 16 6 7 -8
v:l=<begin> <begin> & d:ahead	2 6 0 -13 4 9 11 -7
v:l=<begin> <begin> & d:today	2 0 -4 0 16 -4 -5 -3
v:l=<begin> after	0 -3 0 -6 -7 0 0 16
v:l=<begin> after & d:ahead	0 -3 0 -6 -7 0 0 16
v:l=<begin> and	0 -4 0 14 0 0 0 -8
v:l=<begin> by	0 -1 0 -1 9 0 3 -10
v:l=<begin> by & d:ahead	0 0 0 -4 10 0 3 -9
v:l=<begin> friday	0 -1 0 12 0 0 0 -7
v:l=<begin> friday & d:today	0 -1 0 12 0 0 0 -7
v:l=<begin> from	7 16 7 -16 0 -4 -5 -9
v:l=<begin> from & d:ahead	7 13 7 -15 0 -3 -5 -5
v:l=<begin> from & d:today	0 9 0 -3 0 0 0 -2
v:l=<begin> on	-2 0 -2 -6 3 0 -6 8
v:l=<begin> on & d:ahead	-2 0 -2 -8 3 0 -6 9
v:l=<begin> published	0 15 0 -8 0 0 0 -6
v:l=<begin> published & d:today	0 15 0 -8 0 0 0 -6
v:l=<begin> saturday	0 0 0 9 0 0 0 -8
v:l=<begin> saturday & d:today	0 0 0 9 0 0 0 -8
v:l=<begin> since	0 12 0 -8 0 0 0 0
v:l=<begin> since & d:today	0 21 0 -19 0 0 0 -2
v:l=<begin> the	3 -1 0 9 -2 0 0 -8
v:l=<begin> the & d:today	0 -6 0 24 0 0 0 -17
v:l=<begin> until	0 12 -3 10 -10 -1 -3 -9
v:l=<begin> until & d:ahead	0 12 -3 9 -10 -1 -3 -9
v:l=<begin> wednesday	0 -2 0 -11 11 0 0 3
v:l=<begin> wednesday & d:today	0 -2 0 -11 11 0 0 3
v:l=<day-ahead> ,	-8 13 2 -17 0 13 0 -5
v:l=<day-ahead> , & d:ahead	-8 13 2 -19 0 13 0 -3
v:l=<day-ahead> and	0 -10 0 14 0 0 0 -4
v:l=<day-ahead> and & d:ahead	0 -10 0 14 0 0 0 -4
v:l=<day-ahead> to	-1 -21 -2 0 -4 0 -3 23
v:l=<day-ahead> to & d:ahead	-1 -21 -2 0 -4 0 -3 23
v:l=<day-gone> ,	0 -2 0 14 0 0 0 -8
v:l=<day-gone> , & d:ahead	0 -1 0 14 0 0 0 -8
v:l=<day-today> ,	0 -11 0 -18 0 0 0 30
v:l=<day-today> , & d:today	0 -11 0 -19 0 0 0 30
v:l=<day-today> from	0 19 0 -19 1 0 0 0
v:l=<day-today> from & d:ahead	0 19 0 -19 1 0 0 0
v:l=<level> from	-6 23 0 -3 -20 0 1 -21
v:l=<level> from & d:ahead	-6 32 0 -13 -19 0 1 -18
v:l=<level> from & d:today	0 -32 0 34 0 0 0 0
v:l=<level> on	-1 0 0 13 4 0 0 -32
v:l=<level> on & d:ahead	-1 2 0 8 5 0 0 -29
v:l=<level> on & d:today	0 -13 0 18 0 0 0 -1
v:l=<level> since	0 -11 0 2 -1 0 0 8
v:l=<level> since & d:ahead	0 -11 0 0 -1 0 0 10
v:l=<level> until	0 -12 -4 2 -8 0 3 11
v:l=<level> until & d:ahead	0 -9 -3 8 -8 0 3 3
v:l=<name> (	0 -2 0 -8 0 0 0 13
v:l=<name> ( & d:today	0 -2 0 -8 0 0 0 12
v:l=<name> ,	0 -2 0 -10 0 0 0 14
v:l=<name> , & d:today	0 -3 0 -12 0 0 0 15
v:l=<name> before & d:ahead	0 11 0 -2 -2 0 0 -1
v:l=<name> from	3 15 0 -20 -4 6 5 -9
v:l=<name> from & d:ahead	3 11 0 -19 -4 6 5 -4
v:l=<name> on	0 -11 8 27 -7 0 0 -20
v:l=<name> on & d:today	0 -8 0 21 0 0 0 -8
v:l=<name> until	0 -2 -1 -2 16 0 -1 -5
v:l=<name> until & d:ahead	0 -2 -1 -2 16 0 -1 -5
v:l=<number> ,	0 -16 0 4 0 0 0 9
v:l=<number> , & d:today	0 -11 0 4 0 0 0 4
v:l=<number> from & d:ahead	0 12 0 -14 0 0 0 1
v:l=<number> on	0 26 -4 -10 -5 0 0 -13
v:l=<number> on & d:ahead	0 28 -4 -15 -4 0 0 -11
v:l=<number> until	0 -11 0 -9 0 0 0 19
v:l=<number> until & d:ahead	0 -11 0 -9 0 0 0 19
v:l=<number> —	0 0 0 -9 0 0 0 9
v:l=<number> — & d:today	0 0 0 -9 0 0 0 9
v:l=<office> on	0 -4 0 11 0 0 0 0
v:l=<office> on & d:ahead	0 -4 0 11 0 0 0 0
v:l=<organisation> ,	0 -4 0 2 8 0 0 -11
v:l=<organisation> , & d:today	0 -2 0 16 0 0 0 -9
v:l=<organisation> announce	0 15 0 -13 0 0 0 0
v:l=<organisation> announce & d:today	0 15 0 -13 0 0 0 0
v:l=<organisation> meet	0 0 0 -6 -7 0 0 14
v:l=<organisation> on	0 -11 0 20 -6 0 0 -5
v:l=<organisation> on & d:ahead	0 -9 0 16 -4 0 0 -3
v:l=<person> :	-1 -18 0 14 -2 0 0 3
v:l=<person> : & d:ahead	-1 -12 0 7 0 0 0 5
v:l=<person> on	0 17 0 -4 -4 0 0 -10
v:l=<person> on & d:ahead	0 18 0 -7 -4 0 0 -8
v:l=<points> from	0 9 -1 -11 0 0 0 3
v:l=<points> from & d:ahead	0 9 -1 -11 0 0 0 3
v:l=<points> on	0 0 0 14 -7 0 0 -5
v:l=<points> on & d:ahead	0 0 0 14 -7 0 0 -5
v:l=<quality> good	3 8 0 0 0 0 0 -13
v:l=<seat> ,	-5 5 -2 12 0 -1 -1 -12
v:l=<seat> , & d:ahead	0 -8 0 24 -5 0 0 -8
v:l=<seat> from	0 1 0 6 -11 0 0 -3
v:l=<seat> from & d:ahead	1 2 0 5 -11 0 0 -3
v:l=<seat> on	0 -39 0 32 -2 0 0 -2
v:l=<seat> on & d:ahead	0 -36 0 28 -1 0 0 0
v:l=<span> ,	0 -7 0 14 0 0 0 -1
v:l=<span> , & d:ahead	0 -7 0 10 0 0 0 0
v:l=<span> from	0 15 0 7 -1 0 0 -36
v:l=<span> from & d:ahead	0 16 0 7 -1 0 0 -35
v:l=<span> on	0 -3 0 12 0 0 0 -7
v:l=<span> on & d:ahead	0 -3 0 12 0 0 0 -6
v:l=<span> to	0 3 0 -13 0 0 0 9
v:l=<span> to & d:ahead	0 3 0 -13 0 0 0 9
v:l=again from	1 -13 0 0 7 0 0 5
v:l=again from & d:ahead	1 -13 0 0 7 0 0 5
v:l=again on	0 0 6 5 0 0 0 -15
v:l=again on & d:ahead	0 0 6 4 0 0 0 -15
v:l=agreement on	0 0 0 -7 -3 0 0 12
v:l=agreement on & d:today	0 0 0 -12 0 0 0 14
v:l=and from	0 14 0 -6 0 0 0 -9
v:l=and from & d:ahead	0 14 0 -6 0 0 0 -9
v:l=and including	0 -15 0 6 0 0 0 7
v:l=and including & d:ahead	0 -15 0 6 0 0 0 7
v:l=and on	0 16 0 -20 -1 0 0 6
v:l=and on & d:ahead	0 16 0 -21 0 0 0 7
v:l=and the	0 -18 0 -14 0 0 0 28
v:l=and the & d:ahead	0 -18 0 -14 0 0 0 28
v:l=announce for	0 10 0 -3 -11 0 0 1
v:l=announce for & d:ahead	0 10 0 -3 -11 0 0 1
v:l=announce on	-6 2 0 11 -4 0 0 -5
v:l=answer by	0 -5 0 -11 0 0 12 0
v:l=answer by & d:ahead	0 -5 0 -11 0 0 12 0
v:l=apply from	5 -14 -1 13 -3 0 0 5
v:l=apply from & d:today	0 -21 0 22 0 0 0 0
v:l=apply until	4 -16 8 -5 -6 0 -1 8
v:l=apply until & d:ahead	4 -16 8 -5 -6 0 -1 8
v:l=arrive by	0 4 6 -13 4 0 -4 -1
v:l=arrive by & d:ahead	0 4 6 -13 4 0 -4 -1
v:l=arrive on	-1 -1 0 -3 10 0 0 0
v:l=arrive on & d:ahead	-1 -1 0 -3 10 0 0 0
v:l=as from	0 -16 0 9 5 0 0 0
v:l=as from & d:ahead	0 -14 0 7 5 0 0 0
v:l=as of	6 14 -1 0 -12 0 0 -18
v:l=as of & d:ahead	7 29 0 -25 -6 0 0 -6
v:l=as of & d:today	0 -25 0 38 -4 0 0 -11
v:l=at <number> & d:ahead	0 7 0 -14 0 0 0 8
v:l=at <number> & d:today	0 -4 0 14 0 0 0 -6
v:l=at midnight	0 -2 -2 -20 0 0 0 26
v:l=at the	-1 2 -1 16 0 0 0 -15
v:l=at the & d:ahead	-1 2 -1 16 0 0 0 -15
v:l=back to	0 -9 0 19 0 5 0 -18
v:l=back to & d:ahead	0 -9 0 19 0 5 0 -18
v:l=before the	0 6 0 12 -7 0 -4 -11
v:l=before the & d:ahead	0 6 0 12 -7 0 -4 -11
v:l=begin on	-3 13 1 2 -9 0 0 -15
v:l=begin on & d:ahead	-3 13 1 1 -9 0 0 -15
v:l=briefing ,	0 -1 0 -15 0 0 0 17
v:l=briefing , & d:today	0 -1 0 -15 0 0 0 17
v:l=bulletin ,	0 11 0 -9 0 0 0 0
v:l=bulletin , & d:today	0 11 0 -9 0 0 0 0
v:l=busan on	0 0 0 13 0 0 0 -9
v:l=busan on & d:ahead	0 0 0 13 0 0 0 -9
v:l=by telephone	0 0 0 -17 -1 0 0 20
v:l=by telephone & d:today	0 0 0 -19 0 0 0 21
v:l=by the	-1 -7 -3 10 4 -3 14 -28
v:l=by the & d:ahead	-1 -7 -3 10 4 -3 14 -28
v:l=call ,	0 0 0 -10 0 0 0 10
v:l=call , & d:today	0 0 0 -10 0 0 0 10
v:l=case on	0 0 0 -15 4 0 0 9
v:l=case on & d:ahead	0 0 0 -15 4 0 0 9
v:l=change on	5 -5 17 -2 0 0 0 -13
v:l=change on & d:ahead	5 -5 17 -2 0 0 0 -13
v:l=charge from	0 20 0 -22 2 0 0 0
v:l=close on	0 -11 0 0 -2 13 0 1
v:l=close on & d:ahead	0 -11 0 0 -2 13 0 1
v:l=closed on	0 7 0 0 -5 9 0 -8
v:l=closed on & d:ahead	0 8 0 -2 -5 9 0 -7
v:l=collect from	0 12 0 -7 -3 0 0 0
v:l=collect from & d:ahead	0 13 0 -8 -3 0 0 0
v:l=column ,	0 0 0 -15 0 0 0 16
v:l=column , & d:today	0 0 0 -15 0 0 0 16
v:l=come by	0 -12 0 8 0 0 -1 7
v:l=come by & d:ahead	0 -12 0 8 0 0 -1 7
v:l=common on	0 -3 0 -9 0 0 0 13
v:l=common on & d:ahead	0 -3 0 -10 0 0 0 13
v:l=confirm on	0 -3 0 11 0 0 0 -6
v:l=confirm on & d:ahead	0 -1 0 10 0 0 0 -5
v:l=counted from	0 -2 0 -9 0 0 0 14
v:l=counted from & d:ahead	0 -2 0 -9 0 0 0 14
v:l=date :	0 -18 0 5 12 0 0 -7
v:l=date : & d:ahead	0 -11 0 5 -4 0 0 5
v:l=date : & d:today	0 -5 0 0 15 0 0 -19
v:l=date from	0 -1 0 11 0 0 0 -11
v:l=date from & d:ahead	0 -1 0 11 0 0 0 -11
v:l=date is	0 0 0 -9 0 0 0 11
v:l=date is & d:ahead	0 0 0 -9 0 0 0 11
v:l=day ,	0 1 0 -11 0 0 0 10
v:l=day , & d:ahead	0 1 0 -11 0 0 0 10
v:l=deal on	0 11 0 -2 0 0 0 -8
v:l=deal on & d:ahead	0 11 0 -2 0 0 0 -8
v:l=decide on	0 -4 0 -6 10 0 0 0
v:l=decide on & d:ahead	0 -4 0 -6 10 0 0 0
v:l=desk ,	0 -6 0 16 0 0 0 -9
v:l=desk , & d:today	0 -6 0 16 0 0 0 -9
v:l=double on	0 -1 0 -13 0 0 0 14
v:l=double on & d:ahead	0 -1 0 -13 0 0 0 14
v:l=due by	0 0 0 -7 14 0 -3 -2
v:l=due by & d:ahead	0 0 0 -7 14 0 -3 -2
v:l=duty from	0 -11 0 15 -1 0 0 -2
v:l=duty until	-3 -14 7 -9 -4 0 0 19
v:l=duty until & d:ahead	-3 -14 7 -9 -4 0 0 19
v:l=early as	0 0 0 -19 17 0 0 1
v:l=early on	0 -10 0 11 0 0 0 0
v:l=eastern time	0 -9 0 17 0 0 0 -8
v:l=eastern time & d:today	0 -10 0 17 0 0 0 -7
v:l=effect from	0 -6 0 11 -2 0 0 -3
v:l=effect on	5 17 2 -13 -11 0 0 -8
v:l=effect on & d:today	0 13 0 -12 0 0 0 0
v:l=end :	0 -2 0 -19 0 0 0 23
v:l=end : & d:ahead	0 -1 0 -4 0 0 0 9
v:l=end on	1 -5 6 -6 -2 -3 -6 8
v:l=end on & d:ahead	1 -3 6 -11 -2 -3 -6 12
v:l=end on & d:today	0 -4 0 24 0 0 0 -19
v:l=enter before	0 -2 6 -13 13 0 0 -5
v:l=enter before & d:ahead	0 -2 6 -13 13 0 0 -5
v:l=expire on	0 -4 3 -3 -7 0 0 8
v:l=expire on & d:ahead	0 -4 3 -3 -7 0 0 8
v:l=extend until	0 0 0 10 0 0 0 -8
v:l=extend until & d:ahead	0 0 0 10 0 0 0 -8
v:l=extension to	0 15 0 -8 -2 0 0 0
v:l=fall on	0 12 0 -11 -4 0 0 0
v:l=fall on & d:ahead	0 14 0 -14 -4 0 0 0
v:l=follow on	0 6 0 1 6 0 0 -20
v:l=follow on & d:ahead	0 6 0 1 6 0 0 -20
v:l=followed on	0 -5 0 -7 13 0 0 0
v:l=followed on & d:today	0 0 0 -11 13 0 0 0
v:l=for <span>	0 -5 0 14 0 0 0 -8
v:l=force on	3 -13 0 13 0 0 0 0
v:l=force on & d:ahead	3 -12 0 12 0 0 0 0
v:l=force since	0 14 0 -6 0 0 0 -8
v:l=force since & d:ahead	0 14 0 -6 0 0 0 -8
v:l=force until	0 9 0 -18 3 0 0 0
v:l=force until & d:ahead	0 9 0 -18 3 0 0 0
v:l=friday ,	11 6 15 -29 13 -2 0 0
v:l=friday , & d:ahead	12 -13 15 -34 18 -2 0 11
v:l=friday , & d:today	0 19 0 -2 -11 0 0 -25
v:l=from the	14 9 0 1 -6 0 0 -30
v:l=from the & d:ahead	14 9 0 1 -6 0 0 -30
v:l=geneva on	0 -1 0 10 0 0 0 -2
v:l=geneva on & d:ahead	0 -1 0 9 0 0 0 -2
v:l=go on	0 -9 0 -10 0 0 0 18
v:l=go on & d:ahead	0 -9 0 -3 0 0 0 11
v:l=good on	0 -12 0 18 0 0 0 -7
v:l=good on & d:ahead	0 -12 0 16 0 0 0 -5
v:l=good to	-5 0 0 -1 0 0 0 9
v:l=good to & d:ahead	-5 0 0 -1 0 0 0 9
v:l=good until	0 -1 4 -16 -7 0 7 11
v:l=good until & d:ahead	0 -1 4 -16 -7 0 7 11
v:l=gyeongju on	0 0 0 -13 13 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -13 13 0 0 0
v:l=happen on	9 -4 -2 -11 -1 0 0 14
v:l=happen on & d:ahead	9 -4 -2 -11 -1 0 0 14
v:l=has until	-3 -8 -1 -13 6 2 9 4
v:l=has until & d:ahead	-3 -8 -1 -14 6 2 9 4
v:l=have end	0 0 0 11 0 0 0 -10
v:l=have until	-2 9 3 0 -10 -3 0 0
v:l=have until & d:ahead	-2 9 3 0 -10 -3 0 0
v:l=heard on	0 -11 0 0 12 0 0 -2
v:l=heard on & d:ahead	0 -11 0 0 12 0 0 -2
v:l=hold until	1 -4 0 -9 -1 0 0 14
v:l=hold until & d:ahead	1 -4 0 -9 -1 0 0 14
v:l=hour on	0 -3 0 9 0 0 0 -3
v:l=in <seat> & d:ahead	0 -3 0 13 0 0 0 -7
v:l=in on	1 -1 0 -15 3 0 0 11
v:l=in on & d:ahead	1 -1 0 -15 3 0 0 11
v:l=increase of	0 11 0 -10 0 0 0 0
v:l=increase of & d:ahead	0 11 0 -10 0 0 0 0
v:l=into force	0 11 0 -6 0 0 0 -3
v:l=is <level>	0 -3 0 12 0 0 0 -5
v:l=is <level> & d:today	0 -3 0 12 0 0 0 -5
v:l=is <number>	0 -3 0 10 0 0 0 -4
v:l=is <number> & d:today	0 -3 0 10 0 0 0 -4
v:l=is charge	0 -3 0 -11 17 0 0 -2
v:l=is charge & d:today	0 -3 0 -11 17 0 0 -2
v:l=is expect	0 10 0 0 -1 0 0 -6
v:l=is expect & d:ahead	0 10 0 0 -1 0 0 -6
v:l=it by	0 -10 0 8 0 0 7 -9
v:l=it by & d:ahead	0 -10 0 8 0 0 7 -9
v:l=it end	0 0 0 -11 0 0 0 14
v:l=it end & d:ahead	0 0 0 -12 0 0 0 14
v:l=it is	0 -3 0 -6 0 0 0 10
v:l=it on	0 -14 0 6 -3 0 0 9
v:l=it on & d:ahead	0 -13 0 6 -3 0 0 9
v:l=it to	0 0 0 24 -1 0 0 -19
v:l=it to & d:ahead	0 0 0 24 -1 0 0 -19
v:l=it until	0 0 2 0 3 2 0 -10
v:l=it until & d:ahead	0 0 2 0 3 2 0 -10
v:l=last until	0 -1 0 -3 -8 0 0 11
v:l=last until & d:ahead	0 0 0 -9 -8 0 0 16
v:l=late on	0 11 0 0 -5 0 0 -7
v:l=late on & d:ahead	0 11 0 0 -5 0 0 -7
v:l=later than	0 2 0 -20 13 0 7 -2
v:l=later than & d:ahead	0 2 0 -20 13 0 7 -2
v:l=level on	0 -4 0 -9 0 0 0 13
v:l=level on & d:ahead	0 -4 0 -9 0 0 0 13
v:l=licence from	13 -1 0 -11 0 0 0 0
v:l=loaded before	0 15 -2 -1 -9 0 0 -15
v:l=loaded before & d:ahead	0 8 0 4 -5 0 0 -10
v:l=loaded before & d:today	0 10 0 -5 -1 0 0 -2
v:l=m .	0 31 0 -20 -9 0 0 -8
v:l=m . & d:ahead	0 13 0 -6 -3 0 0 -2
v:l=m . & d:today	0 22 0 -15 -3 0 0 -3
v:l=midnight on	0 -11 0 12 -10 0 0 3
v:l=midnight on & d:ahead	0 -9 0 9 -9 0 0 4
v:l=minute of	1 8 0 -10 4 0 0 -5
v:l=monday ,	0 14 4 -1 -12 0 0 -6
v:l=monday , & d:ahead	0 18 4 -14 -11 0 0 1
v:l=monday , & d:today	0 -9 0 19 0 0 0 -11
v:l=network on	0 0 0 -10 0 0 0 10
v:l=network on & d:ahead	0 0 0 -10 0 0 0 10
v:l=no deal	0 -6 0 19 0 0 0 -12
v:l=noon on	0 0 0 14 -4 0 0 -11
v:l=note ,	0 17 0 -11 0 0 0 -6
v:l=note , & d:today	0 17 0 -11 0 0 0 -6
v:l=notice by	0 0 0 9 -7 0 0 0
v:l=notice of	0 -6 0 3 12 0 0 -10
v:l=notice of & d:ahead	0 0 0 0 12 0 0 -9
v:l=off on	0 0 0 -13 15 0 0 0
v:l=off on & d:ahead	0 0 0 -13 15 0 0 0
v:l=offer on	0 -1 0 12 0 0 0 -8
v:l=offer on & d:ahead	0 -1 0 12 0 0 0 -8
v:l=on <day-ahead>	0 0 0 14 0 0 0 -12
v:l=on <day-ahead> & d:today	0 0 0 14 0 0 0 -12
v:l=on <day-gone>	0 0 0 11 0 0 0 -9
v:l=on <day-gone> & d:today	0 0 0 11 0 0 0 -9
v:l=on a	0 -13 0 15 0 0 0 0
v:l=on a & d:ahead	0 -12 0 14 0 0 0 0
v:l=on the	-5 10 8 -20 4 0 0 5
v:l=on the & d:ahead	-5 11 8 -21 4 0 0 5
v:l=one on	0 -7 0 0 0 0 0 9
v:l=one on & d:ahead	0 -7 0 0 0 0 0 9
v:l=open on	0 3 0 -11 10 0 0 -2
v:l=open on & d:ahead	0 3 0 -11 10 0 0 -2
v:l=opened on	0 -7 0 11 0 0 0 0
v:l=or after	0 16 5 0 -4 0 0 -23
v:l=or after & d:ahead	0 16 5 0 -4 0 0 -23
v:l=out on	0 0 0 -10 -20 0 0 18
v:l=out on & d:ahead	0 1 0 -10 -20 0 0 18
v:l=over on	0 2 0 -13 -9 0 0 17
v:l=over on & d:ahead	0 2 0 -13 -9 0 0 17
v:l=paper on	0 -1 0 10 -7 0 0 0
v:l=paper on & d:ahead	0 -1 0 10 -7 0 0 0
v:l=pause until	0 3 0 -11 0 0 0 5
v:l=pause until & d:ahead	0 3 0 -11 0 0 0 5
v:l=pay <number>	-1 -13 0 21 0 0 0 -4
v:l=pay before	0 11 0 -3 -3 0 0 -1
v:l=pay before & d:ahead	0 11 0 -3 -3 0 0 -1
v:l=pay from	-1 -7 0 14 7 0 0 -11
v:l=phone on	0 12 0 -8 0 0 0 0
v:l=phone on & d:ahead	0 12 0 -8 0 0 0 0
v:l=post on	0 -10 0 -5 14 0 0 0
v:l=post on & d:ahead	0 -10 0 -6 14 0 0 0
v:l=proclamation on	0 -9 0 11 0 0 0 0
v:l=proclamation on & d:ahead	0 -9 0 11 0 0 0 0
v:l=published by	0 -8 0 -9 8 0 0 9
v:l=published on	-2 -2 0 14 -4 0 0 -5
v:l=published on & d:ahead	-2 -1 0 12 -3 0 0 -4
v:l=rate from	0 9 0 -7 0 0 0 0
v:l=rate on	0 9 0 -4 -3 0 0 0
v:l=rate on & d:ahead	0 9 0 -4 -3 0 0 0
v:l=reach on	0 -7 0 -4 0 0 0 10
v:l=reach on & d:ahead	0 -7 0 -4 0 0 0 10
v:l=reporter on	0 12 0 -7 -1 0 0 -4
v:l=reporter on & d:today	0 9 0 -6 0 0 0 0
v:l=review on	0 -2 0 -5 11 0 0 -1
v:l=round on	0 0 0 -6 0 0 0 9
v:l=round on & d:ahead	0 0 0 -6 0 0 0 9
v:l=run from	0 -8 0 10 0 0 0 0
v:l=run from & d:ahead	0 -8 0 10 0 0 0 0
v:l=run out	0 10 0 -8 -1 0 0 1
v:l=run out & d:today	0 14 0 -12 0 0 0 0
v:l=run to	0 -10 0 0 15 -1 0 -9
v:l=run to & d:ahead	0 -10 0 0 15 -1 0 -9
v:l=run until	-3 14 0 -19 -11 0 0 12
v:l=run until & d:ahead	-3 14 0 -19 -11 0 0 12
v:l=saturday ,	0 14 0 -17 11 0 0 -6
v:l=saturday , & d:ahead	0 17 0 -25 11 0 0 -1
v:l=saturday , & d:today	0 -3 0 12 0 0 0 -5
v:l=say on	0 0 0 9 -20 0 0 6
v:l=say on & d:ahead	0 5 0 0 -16 0 0 7
v:l=say on & d:today	0 -15 0 16 -2 0 0 0
v:l=ship before	0 13 -3 -12 3 0 0 0
v:l=ship on	0 -12 0 -8 19 0 0 0
v:l=ship on & d:ahead	0 -12 0 -8 19 0 0 0
v:l=shut on	0 -16 0 19 0 0 0 0
v:l=shut on & d:ahead	0 -16 0 19 0 0 0 0
v:l=side until	2 -8 0 -10 2 0 0 11
v:l=side until & d:ahead	2 -8 0 -10 2 0 0 11
v:l=sign by	0 0 0 -8 6 0 2 0
v:l=sign by & d:ahead	0 0 0 -9 6 0 2 0
v:l=sign on	0 9 0 0 -8 0 0 -7
v:l=sign on & d:ahead	0 10 0 0 -8 0 0 -6
v:l=since the	0 -6 0 14 0 0 0 -6
v:l=since the & d:ahead	0 -6 0 14 0 0 0 -6
v:l=sit on	0 -6 0 -10 17 0 0 -2
v:l=sit on & d:ahead	0 -6 0 -10 17 0 0 -2
v:l=sleep until	-2 10 0 -7 4 0 0 -4
v:l=sleep until & d:ahead	-2 10 0 -7 4 0 0 -4
v:l=so by	0 -1 0 -17 9 0 2 1
v:l=so by & d:ahead	0 -1 0 -17 9 0 2 1
v:l=so on	0 8 0 -6 6 0 0 -12
v:l=so on & d:ahead	0 8 0 -6 6 0 0 -12
v:l=spoke on	0 -4 0 -9 8 0 12 -8
v:l=spoke on & d:ahead	0 -4 0 -9 8 0 12 -8
v:l=start on	8 19 -2 -15 -4 0 0 -13
v:l=start on & d:ahead	8 19 -2 -15 -4 0 0 -13
v:l=statement on	0 -14 0 18 0 0 0 -1
v:l=statement on & d:ahead	0 -12 0 15 0 0 0 -1
v:l=stay until	2 -9 0 1 -1 0 0 4
v:l=stay until & d:ahead	2 -9 0 1 -1 0 0 4
v:l=strike on	0 11 0 -9 0 0 0 0
v:l=strike on & d:ahead	0 11 0 -10 0 0 0 0
v:l=strike until	0 -4 0 21 0 0 -3 -12
v:l=strike until & d:ahead	0 -4 0 21 0 0 -3 -12
v:l=suspend to	7 -1 0 -9 0 0 0 1
v:l=suspend to & d:ahead	7 -1 0 -9 0 0 0 1
v:l=suspend until & d:ahead	-1 -3 1 -13 2 0 -3 8
v:l=take effect	0 18 0 -7 -1 0 0 -9
v:l=take effect & d:today	0 18 0 -11 0 0 0 -7
v:l=talk on & d:ahead	0 -2 0 12 -3 0 0 -1
v:l=talk on & d:today	0 0 0 -10 0 0 0 11
v:l=tariff from	0 -38 0 41 0 0 0 0
v:l=tariff from & d:ahead	0 -38 0 41 0 0 0 0
v:l=tariff on	0 8 0 -23 19 0 0 -1
v:l=tariff on & d:ahead	0 9 0 -12 5 0 0 0
v:l=tariff until	0 0 0 11 0 0 0 -7
v:l=tariff until & d:ahead	0 0 0 11 0 0 0 -7
v:l=term on	4 4 0 -11 0 0 0 2
v:l=term on & d:ahead	4 4 0 -11 0 0 0 2
v:l=that from	0 12 0 -10 0 0 0 0
v:l=that from & d:ahead	0 12 0 -10 0 0 0 0
v:l=them until	0 11 0 0 -3 0 0 -8
v:l=them until & d:ahead	0 11 0 0 -3 0 0 -8
v:l=there are	0 15 0 -7 -6 0 0 -1
v:l=there are & d:ahead	0 15 0 -7 -6 0 0 -1
v:l=there from	0 14 0 -14 0 0 0 0
v:l=there from & d:ahead	0 14 0 -14 0 0 0 0
v:l=there on	0 -14 0 10 -2 0 0 2
v:l=there on & d:ahead	0 -14 0 10 -2 0 0 2
v:l=thread ,	0 0 0 -10 0 0 0 11
v:l=thread , & d:today	0 0 0 -10 0 0 0 11
v:l=through the	0 0 0 -7 0 0 0 10
v:l=through the & d:ahead	0 0 0 -7 0 0 0 10
v:l=thursday ,	0 -3 0 -5 -5 0 0 15
v:l=thursday , & d:ahead	0 5 0 -10 -3 0 0 10
v:l=thursday , & d:today	0 -16 0 2 0 0 0 7
v:l=till the	0 -1 0 -8 0 0 0 13
v:l=till the & d:ahead	0 -1 0 -8 0 0 0 13
v:l=to <level>	0 26 0 -24 0 0 0 -1
v:l=to <level> & d:today	0 19 0 -18 0 0 0 0
v:l=to <number>	0 -9 0 0 0 0 0 6
v:l=to end	0 0 0 12 0 0 0 -10
v:l=to the	-4 -3 -2 -6 4 0 -2 13
v:l=to the & d:ahead	-4 -3 -2 -8 4 0 -2 14
v:l=treaty by	0 -3 0 -7 -6 0 2 12
v:l=treaty by & d:ahead	0 -3 0 -7 -6 0 2 12
v:l=truce by	0 18 0 0 0 0 4 -22
v:l=truce by & d:ahead	0 18 0 0 0 0 4 -22
v:l=truce end	-2 0 0 -31 1 0 0 30
v:l=truce end & d:ahead	-1 0 0 -9 1 0 0 8
v:l=truce of	0 11 0 0 0 0 0 -7
v:l=truce of & d:ahead	0 11 0 0 0 0 0 -7
v:l=truce on & d:ahead	0 0 0 -12 4 0 0 9
v:l=truce until	0 -5 0 30 -4 0 -2 -20
v:l=truce until & d:ahead	0 -5 0 30 -4 0 -2 -20
v:l=tuesday ,	0 4 0 -14 -5 0 0 14
v:l=tuesday , & d:ahead	0 11 0 -13 -2 0 0 4
v:l=tuesday , & d:today	0 -9 0 -4 0 0 0 12
v:l=until the	-4 -17 -4 4 -2 -2 2 8
v:l=until the & d:ahead	-4 -17 -4 4 -2 -2 2 8
v:l=up on & d:ahead	0 0 0 -10 5 0 0 8
v:l=us on	0 -11 0 13 -1 0 0 0
v:l=us on & d:ahead	0 -11 0 13 -1 0 0 0
v:l=used from	0 -12 0 -7 18 0 0 -1
v:l=used from & d:ahead	0 -12 0 -7 18 0 0 -1
v:l=vote on	0 -14 0 -5 13 0 0 -1
v:l=vote on & d:ahead	0 -14 0 -5 13 0 0 -1
v:l=wait until	0 0 0 0 0 0 7 -10
v:l=wait until & d:ahead	0 0 0 0 0 0 7 -10
v:l=wednesday ,	0 -6 0 -19 11 6 0 14
v:l=wednesday , & d:ahead	0 10 0 -20 -9 7 0 8
v:l=wednesday , & d:today	0 -28 0 -1 17 0 0 6
v:l=week ,	0 0 0 -18 7 0 0 9
v:l=week , & d:ahead	0 0 0 -18 7 0 0 10
v:l=week of	0 -11 0 16 -1 0 0 0
v:l=week of & d:ahead	0 -11 0 16 -1 0 0 0
v:l=weekly ,	0 0 0 -13 0 0 0 15
v:l=weekly , & d:today	0 0 0 -13 0 0 0 15
v:l=write on	0 -14 -1 9 10 0 0 -4
v:l=write on & d:ahead	0 -13 -1 7 10 0 0 -4
v:l=yes ,	0 10 0 -6 0 0 0 0
v:l=— from	0 23 0 -21 0 0 0 0
v:l=— from & d:ahead	0 23 0 -21 0 0 0 0
v:lead="	8 19 -4 -10 -36 -6 -2 6
v:lead=" & d:ahead	8 24 -4 -9 -31 -5 -2 -2
v:lead=" & d:today	0 -13 0 -2 -5 0 0 16
v:lead=(	0 -11 -2 8 5 0 0 0
v:lead=( & d:ahead	0 -1 -1 12 7 0 0 -15
v:lead=( & d:today	0 -17 0 -2 -1 0 0 14
v:lead=)	-3 26 0 -8 -2 0 0 -8
v:lead=) & d:ahead	-3 30 0 0 -1 0 0 -20
v:lead=) & d:today	0 -6 0 -8 0 0 0 14
v:lead=*	0 -24 0 25 0 0 0 0
v:lead=* & d:ahead	0 -24 0 24 0 0 0 0
v:lead=,	7 8 1 -2 -7 -4 -20 4
v:lead=, & d:ahead	13 12 7 -18 0 0 -11 2
v:lead=, & d:today	-18 -4 -18 22 -18 -10 -11 3
v:lead=-	1 9 0 -21 -7 0 3 10
v:lead=- & d:ahead	2 13 0 -31 -5 0 3 11
v:lead=- & d:today	0 -5 0 10 0 0 0 0
v:lead=1	0 38 0 -21 -3 0 0 -16
v:lead=1 & d:ahead	0 48 0 -46 -2 0 0 -1
v:lead=1 & d:today	0 -15 0 32 0 0 0 -19
v:lead=10	-5 1 0 -8 -12 0 0 16
v:lead=10 & d:ahead	-4 -14 0 -5 -9 0 0 23
v:lead=10 & d:today	0 10 0 -2 -1 0 0 -6
v:lead=11	0 -3 0 -3 -1 0 0 11
v:lead=11 & d:ahead	0 -1 0 -7 0 0 0 12
v:lead=12	0 -25 0 19 -6 0 0 12
v:lead=12 & d:ahead	0 -18 0 5 -4 0 0 15
v:lead=12 & d:today	0 -7 0 13 0 0 0 -2
v:lead=14	0 -11 0 11 -4 0 0 0
v:lead=14 & d:ahead	0 -4 0 17 0 0 0 -11
v:lead=14 & d:today	0 -5 0 -1 -1 0 0 8
v:lead=15	0 19 3 -14 -8 0 0 0
v:lead=15 & d:today	0 18 0 -16 0 0 0 0
v:lead=16	0 -2 0 9 0 0 0 -3
v:lead=17	0 0 0 11 0 0 0 -9
v:lead=17 & d:today	0 0 0 11 0 0 0 -8
v:lead=18	0 -8 0 -15 9 0 0 11
v:lead=20	0 -7 0 0 -3 0 14 -9
v:lead=20 & d:ahead	0 -4 0 -1 -2 0 14 -8
v:lead=22	0 -9 0 12 0 0 0 0
v:lead=24	1 -8 0 14 -8 0 0 0
v:lead=24 & d:today	0 -24 0 27 0 0 0 0
v:lead=25	0 -2 0 10 0 0 0 -2
v:lead=25 & d:today	0 -1 0 9 0 0 0 -2
v:lead=26	0 -3 0 12 0 0 0 -6
v:lead=26 & d:today	0 -3 0 9 0 0 0 -4
v:lead=27	9 0 0 0 -4 0 0 -2
v:lead=28	0 -3 0 22 0 0 0 -15
v:lead=28 & d:today	0 -3 0 19 0 0 0 -14
v:lead=29	0 20 0 -12 0 0 0 -8
v:lead=29 & d:today	0 20 0 -13 0 0 0 -6
v:lead=3	0 -1 0 -2 0 0 0 9
v:lead=3 & d:ahead	0 -21 0 6 0 0 0 13
v:lead=3 & d:today	0 15 0 -10 0 0 0 -4
v:lead=30	0 -9 0 -15 -2 14 0 13
v:lead=30 & d:ahead	0 -4 0 0 0 14 0 -13
v:lead=30 & d:today	0 -3 0 -19 0 0 0 23
v:lead=31	0 0 0 -38 -13 0 12 31
v:lead=31 & d:ahead	0 3 0 -41 -12 0 12 27
v:lead=4	0 -12 0 25 -2 0 0 -10
v:lead=4 & d:ahead	0 -7 0 17 0 0 0 -8
v:lead=5	0 11 0 -6 0 0 0 -2
v:lead=7 & d:today	0 9 0 -3 0 0 0 -4
v:lead=8	0 13 0 1 -4 0 0 -17
v:lead=8 & d:ahead	0 -10 0 25 -2 0 0 -13
v:lead=8 & d:today	0 20 0 -17 0 0 0 -2
v:lead=9	8 0 0 -2 6 0 0 -9
v:lead=9 & d:today	10 0 0 -6 0 0 0 0
v:lead=:	2 14 11 -21 11 -1 -9 -2
v:lead=: & d:ahead	4 -2 15 -6 6 0 -7 -5
v:lead=: & d:today	-2 24 -5 -22 9 0 0 3
v:lead=; & d:ahead	0 9 -1 -11 3 4 10 -13
v:lead=; & d:today	0 -15 0 0 0 0 0 11
v:lead=a	11 0 0 -1 -2 -3 1 -1
v:lead=a & d:ahead	12 -9 0 3 -1 -3 2 -1
v:lead=a & d:today	0 14 0 -10 0 0 0 0
v:lead=after	0 -5 -1 -1 10 0 -3 2
v:lead=after & d:ahead	0 -2 -1 -6 10 0 -3 5
v:lead=after & d:today	0 -4 0 10 0 0 0 -3
v:lead=also	0 -6 0 9 0 0 0 -1
v:lead=an	0 -10 0 -16 14 0 0 14
v:lead=an & d:ahead	0 -9 0 -17 14 0 0 14
v:lead=and	-10 -4 -10 -6 2 -3 -7 21
v:lead=and & d:ahead	-10 -3 -10 -3 3 -3 -7 16
v:lead=and & d:today	0 -4 0 -5 0 0 0 10
v:lead=angola	0 11 0 -11 0 0 0 0
v:lead=angola & d:ahead	0 11 0 -11 0 0 0 0
v:lead=april	0 10 0 -8 11 0 0 -13
v:lead=april & d:ahead	0 -9 0 6 11 0 0 -13
v:lead=april & d:today	0 16 0 -15 0 0 0 0
v:lead=argentina	0 0 0 -10 4 0 6 0
v:lead=argentina & d:ahead	0 0 0 -10 4 0 6 0
v:lead=as	-1 -16 0 15 1 0 0 0
v:lead=as & d:ahead	0 -10 0 3 6 0 0 2
v:lead=as & d:today	0 -7 0 18 -5 0 0 -6
v:lead=at	0 0 0 -23 -13 0 0 30
v:lead=at & d:ahead	0 6 0 -12 -9 0 0 12
v:lead=at & d:today	0 -13 0 -14 -1 0 0 22
v:lead=august & d:today	0 12 0 -9 0 0 0 0
v:lead=because	0 -8 0 -8 -4 0 0 17
v:lead=before	-2 12 9 -27 1 0 -3 13
v:lead=before & d:ahead	-1 12 10 -22 4 0 -2 0
v:lead=before & d:today	0 0 0 -10 -5 0 0 17
v:lead=bessent	0 -3 0 11 0 0 0 -2
v:lead=bessent & d:ahead	0 -2 0 11 0 0 0 -2
v:lead=both	0 7 0 -1 15 0 -4 -13
v:lead=both & d:ahead	0 7 0 -2 15 0 -4 -13
v:lead=brazil	0 7 0 -21 9 0 2 0
v:lead=brazil & d:ahead	0 8 0 -22 10 0 2 0
v:lead=britain	0 -12 0 0 8 0 0 2
v:lead=britain & d:ahead	0 -12 0 0 8 0 0 2
v:lead=but	-2 6 0 -9 -7 0 4 9
v:lead=but & d:ahead	-2 6 0 -10 -7 0 4 10
v:lead=by	-1 -10 -1 13 0 0 5 -9
v:lead=by & d:ahead	-1 -6 0 16 1 0 5 -24
v:lead=by & d:today	0 -4 0 -5 0 0 0 12
v:lead=china	18 -7 -1 -10 8 0 -6 0
v:lead=china & d:ahead	11 0 0 -5 0 0 -5 2
v:lead=china & d:today	9 -12 0 -7 10 0 0 -4
v:lead=claims	0 0 0 -11 12 0 0 0
v:lead=claims & d:ahead	0 0 0 -11 12 0 0 0
v:lead=client	0 -4 0 9 0 0 0 -2
v:lead=client & d:today	0 -4 0 9 0 0 0 -2
v:lead=colombia	0 -4 0 13 -4 0 0 -2
v:lead=colombia & d:ahead	0 -4 0 12 -4 0 0 -1
v:lead=entries	0 -2 0 -7 12 0 0 0
v:lead=exclusions	0 -3 17 -2 -11 0 0 -1
v:lead=exclusions & d:ahead	0 -3 17 -2 -11 0 0 -1
v:lead=export & d:ahead	0 7 0 -11 0 0 0 1
v:lead=for	5 13 -6 -9 -8 0 0 1
v:lead=for & d:today	0 18 0 -17 0 0 0 0
v:lead=friday & d:ahead	0 0 0 -21 9 0 0 14
v:lead=friday & d:today	0 -10 0 21 0 0 0 -10
v:lead=from	5 27 6 -21 -4 -5 -7 -16
v:lead=from & d:ahead	6 20 6 -16 -3 -4 -6 -11
v:lead=from & d:today	0 19 0 -12 0 0 0 -7
v:lead=goods	0 11 -5 0 5 0 0 -22
v:lead=goods & d:ahead	0 12 -4 0 6 0 0 -20
v:lead=he	0 2 0 13 -2 -2 8 -25
v:lead=he & d:ahead	0 4 0 10 -2 -2 8 -23
v:lead=his	0 0 0 10 -5 0 0 0
v:lead=his & d:ahead	0 0 0 9 -5 0 0 0
v:lead=households	0 -12 0 16 0 0 0 -1
v:lead=households & d:ahead	0 -12 0 16 0 0 0 -1
v:lead=i	0 -16 0 9 5 0 0 0
v:lead=i & d:today	0 -7 0 11 0 0 0 0
v:lead=if	-19 -1 -4 -8 -1 -10 12 13
v:lead=if & d:ahead	-18 0 -3 -6 -1 -10 12 8
v:lead=if & d:today	0 -7 0 -3 0 0 0 10
v:lead=in	1 4 -2 -15 12 0 -4 3
v:lead=in & d:ahead	1 9 -1 -24 13 0 -4 6
v:lead=in & d:today	0 -9 0 15 0 0 0 -2
v:lead=india	0 5 0 -18 -4 0 6 12
v:lead=india & d:ahead	0 10 0 -5 -3 0 6 -7
v:lead=india & d:today	0 -4 0 -14 0 0 0 18
v:lead=indonesia	0 0 0 9 -1 0 0 -6
v:lead=indonesia & d:ahead	0 0 0 9 -1 0 0 -6
v:lead=it	0 1 -8 -3 -6 0 -9 13
v:lead=it & d:ahead	1 0 -7 -15 -5 0 -9 25
v:lead=it & d:today	0 2 0 26 -2 0 0 -33
v:lead=its	-1 13 0 -13 -7 0 3 6
v:lead=its & d:today	0 19 0 -18 0 0 0 0
v:lead=january	0 -11 0 -14 -11 13 0 17
v:lead=january & d:ahead	0 -11 0 -15 -11 13 0 17
v:lead=japan	0 -10 0 -14 8 0 0 12
v:lead=japan & d:ahead	0 -10 0 -14 8 0 0 12
v:lead=july	0 20 0 -4 0 0 0 -16
v:lead=july & d:ahead	0 24 0 -10 0 0 0 -15
v:lead=june	0 -4 0 16 0 0 0 -11
v:lead=june & d:ahead	0 -1 0 11 0 0 0 -10
v:lead=kenya	0 -4 0 9 0 0 0 -3
v:lead=kenya & d:ahead	0 -4 0 9 0 0 0 -3
v:lead=last	0 -5 0 -18 -2 0 0 26
v:lead=last & d:ahead	0 0 0 -15 -1 0 0 17
v:lead=last & d:today	0 -7 0 -7 0 0 0 14
v:lead=march	0 -2 0 2 9 0 0 -12
v:lead=march & d:today	0 -9 0 11 0 0 0 0
v:lead=may	0 -9 0 25 0 0 0 -17
v:lead=monday	0 -22 10 20 -2 0 0 -13
v:lead=monday & d:ahead	0 -17 11 6 0 0 0 -1
v:lead=monday & d:today	0 -4 0 15 0 0 0 -10
v:lead=mr	0 0 0 12 -5 0 0 -5
v:lead=my	0 0 0 10 -4 0 0 -4
v:lead=my & d:ahead	0 0 0 7 -3 0 0 -3
v:lead=neither	0 -12 0 2 0 0 0 9
v:lead=new	1 -14 0 11 1 0 0 0
v:lead=new & d:ahead	1 -11 0 9 1 0 0 0
v:lead=next	0 -6 0 0 11 0 0 -8
v:lead=next & d:ahead	0 -6 0 0 11 0 0 -7
v:lead=nigeria	0 -1 0 10 -3 0 0 0
v:lead=nigeria & d:ahead	0 -1 0 10 -3 0 0 0
v:lead=nov	0 -11 0 -7 -2 0 0 20
v:lead=november	10 -20 10 -19 -7 0 0 19
v:lead=november & d:ahead	10 -9 10 -30 -5 0 0 22
v:lead=november & d:today	0 -10 0 18 0 0 0 -3
v:lead=now	0 3 0 -8 0 0 0 6
v:lead=now & d:ahead	0 3 0 -8 0 0 0 6
v:lead=nvidia	0 -14 0 16 0 0 0 0
v:lead=objections	0 0 0 16 -12 0 0 0
v:lead=objections & d:ahead	0 0 0 16 -12 0 0 0
v:lead=october	0 -8 0 18 0 0 0 -3
v:lead=officials	0 4 0 -1 -10 0 0 5
v:lead=officials & d:ahead	0 4 0 -1 -10 0 0 5
v:lead=on	-2 -2 -4 7 3 0 -11 -3
v:lead=on & d:ahead	-2 0 -4 1 4 0 -10 0
v:lead=on & d:today	0 -8 0 22 0 0 0 -10
v:lead=other	0 8 0 -5 0 0 9 -8
v:lead=our	0 5 0 7 -20 0 0 -2
v:lead=our & d:ahead	0 6 0 5 -20 0 0 0
v:lead=peru	0 -4 0 -17 21 0 0 0
v:lead=peru & d:ahead	0 -4 0 -17 21 0 0 0
v:lead=port	0 -8 0 10 10 0 0 -10
v:lead=port & d:ahead	0 -7 0 9 10 0 0 -10
v:lead=president	0 -7 -3 -2 3 0 -1 14
v:lead=president & d:ahead	0 -5 -3 -4 4 0 -1 15
v:lead=published	0 15 0 -8 0 0 0 -7
v:lead=published & d:today	0 15 0 -8 0 0 0 -7
v:lead=saturday	0 -4 0 25 -2 0 0 -18
v:lead=saturday & d:today	0 0 0 17 0 0 0 -14
v:lead=september	0 -9 0 21 0 0 0 -13
v:lead=september & d:today	0 -8 0 8 0 0 0 0
v:lead=she	0 8 0 0 -3 0 0 -6
v:lead=she & d:ahead	0 8 0 0 -3 0 0 -6
v:lead=should	0 -13 0 0 7 0 0 2
v:lead=should & d:ahead	0 -13 0 0 7 0 0 2
v:lead=since & d:ahead	0 -11 0 14 -3 0 0 0
v:lead=since & d:today	0 21 0 -19 0 0 0 -2
v:lead=so & d:ahead	0 -3 0 -1 0 0 0 11
v:lead=so & d:today	0 -8 0 12 0 0 0 0
v:lead=some	3 10 0 -10 0 0 0 -4
v:lead=some & d:ahead	3 10 0 -10 0 0 0 -4
v:lead=south & d:ahead	0 9 0 -9 0 0 0 0
v:lead=steel	0 -12 0 14 0 0 0 0
v:lead=sunday	0 -7 0 17 -5 0 0 -4
v:lead=sunday & d:today	0 0 0 21 -1 0 0 -15
v:lead=taiwan	0 -7 0 9 0 0 0 0
v:lead=talks	0 -5 0 -3 -1 0 0 11
v:lead=ten	0 12 0 -11 0 0 0 0
v:lead=that	-8 -12 0 -11 1 1 8 21
v:lead=that & d:ahead	-8 -11 0 -4 -9 2 8 20
v:lead=that & d:today	0 -5 0 -8 17 0 0 0
v:lead=the	-3 1 -8 -8 3 7 -1 7
v:lead=the & d:ahead	-2 -6 -7 -15 3 8 0 20
v:lead=the & d:today	0 16 0 13 1 0 0 -30
v:lead=their	0 -11 0 14 -6 0 0 0
v:lead=their & d:ahead	0 -10 0 21 -6 0 0 -8
v:lead=their & d:today	0 0 0 -8 0 0 0 10
v:lead=then	0 3 0 8 -7 0 0 -4
v:lead=there	0 6 0 -17 12 0 0 1
v:lead=there & d:ahead	0 6 0 -17 12 0 0 1
v:lead=they	-8 7 15 -10 -24 -3 11 3
v:lead=they & d:ahead	-8 9 15 -14 -24 -3 11 4
v:lead=they & d:today	0 -5 0 11 0 0 0 -2
v:lead=this	2 -14 0 -2 14 0 0 -3
v:lead=this & d:today	0 -4 0 -11 18 0 0 -2
v:lead=though	0 3 0 -6 9 0 0 -6
v:lead=though & d:ahead	0 3 0 -7 9 0 0 -6
v:lead=thursday	0 -27 0 -7 -20 0 11 22
v:lead=thursday & d:ahead	0 -20 0 -5 -18 0 11 17
v:lead=to	3 -5 0 -10 0 0 0 14
v:lead=to & d:ahead	3 -4 0 -10 0 0 0 14
v:lead=today	0 -24 0 -4 19 0 -1 3
v:lead=today & d:ahead	0 0 0 8 1 0 0 -10
v:lead=today & d:today	0 -30 0 -11 18 0 0 9
v:lead=tomorrow	12 -2 -6 -8 14 2 -4 -18
v:lead=tomorrow & d:ahead	12 -2 -6 -8 14 2 -4 -18
v:lead=trade	0 5 0 9 -4 0 0 -14
v:lead=trade & d:ahead	0 6 0 5 -3 0 0 -12
v:lead=treasury & d:ahead	0 -20 0 25 -5 0 -2 0
v:lead=treasury & d:today	0 15 0 -13 0 0 0 -1
v:lead=truce	0 0 0 -10 0 0 0 12
v:lead=truce & d:ahead	0 0 0 -10 0 0 0 12
v:lead=tuesday	0 -3 0 12 4 0 0 -17
v:lead=tuesday & d:ahead	0 -1 0 6 5 0 0 -13
v:lead=turkey	0 -2 0 -5 -2 0 0 12
v:lead=turkey & d:ahead	0 -2 0 -5 -2 0 0 12
v:lead=twenty	0 14 0 -3 0 0 0 -6
v:lead=twenty & d:ahead	0 14 0 -3 0 0 0 -6
v:lead=two	0 -8 0 -3 0 0 0 14
v:lead=two & d:ahead	0 -7 0 -5 0 0 0 15
v:lead=u.s. & d:ahead	0 12 0 -7 0 0 0 -2
v:lead=under	0 -1 0 24 -6 -3 0 -13
v:lead=under & d:ahead	0 -1 0 24 -6 -3 0 -13
v:lead=unless	0 12 0 -22 -10 0 1 18
v:lead=unless & d:ahead	0 13 0 -8 -9 0 1 1
v:lead=unless & d:today	0 0 0 -16 0 0 0 18
v:lead=until	-6 -19 0 10 -6 -2 4 9
v:lead=until & d:ahead	-6 -18 0 8 -5 -2 4 9
v:lead=vietnam	0 10 0 -2 -1 0 0 -3
v:lead=vietnam & d:ahead	0 11 0 -3 -1 0 0 -3
v:lead=washington	3 -5 0 0 12 0 -3 -7
v:lead=washington & d:ahead	3 -5 0 0 12 0 -3 -7
v:lead=we	0 17 4 -22 1 0 -5 8
v:lead=we & d:ahead	0 -1 4 -9 1 0 -5 13
v:lead=we & d:today	0 25 0 -19 0 0 0 -6
v:lead=wednesday	0 5 0 -22 17 1 0 2
v:lead=wednesday & d:ahead	0 8 0 -14 7 1 0 0
v:lead=wednesday & d:today	0 -2 0 -10 11 0 0 2
v:lead=what & d:today	0 -18 0 23 -7 0 0 -4
v:lead=when	0 -22 0 14 -1 0 0 4
v:lead=when & d:ahead	0 -20 0 6 -1 0 0 10
v:lead=where	0 -21 0 12 -4 4 -2 2
v:lead=where & d:ahead	0 -16 0 23 -1 4 -2 -12
v:lead=where & d:today	0 -6 0 -6 -1 0 0 12
v:lead=whether	0 3 0 -10 -2 0 0 10
v:lead=whether & d:ahead	0 3 0 -10 -2 0 0 10
v:lead=which	-9 18 1 -9 -4 -7 -12 3
v:lead=which & d:ahead	-9 16 2 -11 -2 -7 -11 5
v:lead=who	0 -1 0 21 -11 0 0 -16
v:lead=who & d:ahead	0 6 0 11 -11 0 0 -9
v:lead=who & d:today	0 -9 0 14 0 0 0 -5
v:lead=whose	2 0 0 -10 8 0 3 -1
v:lead=whose & d:ahead	2 0 0 -13 8 0 3 0
v:lead=with	0 0 0 -8 -2 5 0 8
v:lead=with & d:ahead	0 0 0 -9 -1 5 0 9
v:lead=written	0 0 0 -7 12 0 0 0
v:lead=written & d:ahead	0 0 0 -7 12 0 0 0
v:lead=xi	0 0 0 9 0 0 0 -4
v:lead=your	0 -12 0 6 0 0 0 5
v:lead=your & d:ahead	0 -11 0 6 0 0 0 5
v:lead=—	11 11 4 -5 -22 -2 -10 -2
v:lead=— & d:ahead	5 0 6 -2 -10 0 -7 0
v:lead=— & d:today	7 16 -1 -1 -17 0 0 -2
v:lead=•	-3 14 -2 0 -10 0 4 -5
v:lead=• & d:ahead	-3 14 -2 0 -9 0 4 -5
v:lr='s .	0 7 0 0 -4 4 0 -10
v:lr='s . & d:ahead	0 7 0 0 -4 4 0 -10
v:lr=( )	0 -2 0 13 -5 0 0 -5
v:lr=( ) & d:ahead	0 3 0 8 -2 0 0 -9
v:lr=, (	0 -10 0 12 -3 0 0 0
v:lr=, ( & d:today	0 -14 0 13 -2 0 0 0
v:lr=, )	0 13 0 -20 0 0 0 10
v:lr=, ) & d:today	0 13 0 -22 0 0 0 11
v:lr=, ,	9 9 -14 -10 -11 5 -3 3
v:lr=, , & d:ahead	9 29 -13 -20 -5 5 -2 -14
v:lr=, , & d:today	0 -40 0 11 -7 0 0 23
v:lr=, -	0 -12 0 16 0 0 0 0
v:lr=, - & d:today	0 -12 0 16 0 0 0 0
v:lr=, .	-3 0 17 -24 -4 9 -1 16
v:lr=, . & d:ahead	-1 3 19 -20 0 10 0 0
v:lr=, . & d:today	0 -4 0 -9 -6 0 0 18
v:lr=, :	0 3 0 0 14 0 0 -20
v:lr=, : & d:ahead	0 4 0 -2 14 0 0 -19
v:lr=, ;	0 -4 9 0 0 0 0 -2
v:lr=, ; & d:ahead	0 -4 9 0 0 0 0 -2
v:lr=, <end>	-16 13 -4 -16 -3 -9 0 19
v:lr=, <end> & d:ahead	-10 4 0 -14 -1 -3 1 16
v:lr=, —	0 1 0 8 5 0 0 -13
v:lr=, — & d:today	0 1 0 8 5 0 0 -13
v:lr=. ,	0 11 0 -7 -2 0 0 0
v:lr=. .	0 13 0 -7 0 0 0 -4
v:lr=: ,	-1 6 0 -13 -19 0 0 23
v:lr=: , & d:ahead	-1 7 0 14 -18 0 0 -9
v:lr=: .	0 -21 0 -13 0 9 0 19
v:lr=: . & d:ahead	0 -17 0 -18 1 9 0 20
v:lr=: <end> & d:ahead	5 5 0 -7 -9 0 0 4
v:lr=: <end> & d:today	0 -8 0 1 16 0 0 -17
v:lr=: the	0 18 0 -7 -7 0 9 -18
v:lr=; it	0 0 0 -9 0 0 0 12
v:lr=; it & d:today	0 0 0 -9 0 0 0 12
v:lr=<begin> (	0 0 0 -9 14 0 0 -6
v:lr=<begin> ( & d:today	0 0 0 -13 15 0 0 0
v:lr=<begin> ,	3 -18 4 5 0 2 -1 0
v:lr=<begin> , & d:ahead	-6 -24 5 27 -27 3 0 2
v:lr=<begin> , & d:today	9 0 0 -16 15 0 0 -2
v:lr=<begin> .	5 0 -6 -21 -6 4 -3 26
v:lr=<begin> . & d:ahead	5 6 -6 -25 -1 4 -2 20
v:lr=<begin> . & d:today	0 -17 0 2 -7 0 0 10
v:lr=<begin> :	-7 -13 -3 14 -4 -3 -5 9
v:lr=<begin> : & d:ahead	-7 -11 -3 9 -2 -3 -5 10
v:lr=<begin> : & d:today	0 -1 0 10 -1 0 0 0
v:lr=<begin> <end>	0 8 -6 -8 -15 7 8 5
v:lr=<begin> <end> & d:ahead	1 -17 -1 -19 3 9 11 16
v:lr=<begin> <end> & d:today	-2 20 -1 5 -40 0 -1 -9
v:lr=<begin> <level>	0 5 0 7 -7 0 0 -9
v:lr=<begin> <level> & d:today	0 -1 0 14 -1 0 0 -9
v:lr=<begin> <number>	0 14 0 -20 15 0 0 -7
v:lr=<begin> <number> & d:ahead	0 18 0 -24 15 0 0 -4
v:lr=<begin> <quality>	0 0 0 8 0 0 0 -9
v:lr=<begin> at	0 -15 0 -31 19 0 0 25
v:lr=<begin> is	13 -5 0 -21 -6 2 20 -6
v:lr=<begin> is & d:ahead	13 -4 0 -28 -6 2 20 -2
v:lr=<begin> it	0 -3 0 20 -7 0 0 -12
v:lr=<begin> it & d:ahead	0 0 0 16 -1 0 0 -15
v:lr=<begin> of	0 -11 0 2 8 0 0 0
v:lr=<begin> of & d:ahead	0 -11 0 2 8 0 0 0
v:lr=<begin> the	0 0 0 -17 22 0 -1 1
v:lr=<begin> the & d:today	0 -12 0 -20 25 0 0 5
v:lr=<begin> they	0 -6 0 -4 0 0 0 13
v:lr=<begin> they & d:today	0 0 0 -13 0 0 0 15
v:lr=<begin> — & d:ahead	0 10 0 -14 7 -2 0 0
v:lr=<begin> — & d:today	0 -8 0 21 -1 0 0 -9
v:lr=<day-ahead> .	0 0 0 22 0 0 0 -19
v:lr=<day-ahead> . & d:today	0 0 0 22 0 0 0 -19
v:lr=<level> ,	0 -5 0 27 0 0 0 -18
v:lr=<level> , & d:today	0 -15 0 29 0 0 0 -16
v:lr=<level> .	0 13 0 8 -3 0 0 -28
v:lr=<level> . & d:ahead	0 11 0 0 0 0 0 -9
v:lr=<level> . & d:today	0 4 0 9 0 0 0 -19
v:lr=<name> .	0 -2 0 9 0 0 0 -2
v:lr=<name> <end>	0 -3 0 14 0 0 0 -8
v:lr=<number> ,	0 10 0 -7 8 0 0 -15
v:lr=<number> , & d:ahead	0 0 0 -7 11 0 0 0
v:lr=<number> , & d:today	0 11 0 -2 -1 0 0 -12
v:lr=<number> .	-2 24 0 -15 -7 0 0 0
v:lr=<number> . & d:ahead	-1 11 0 -9 -5 0 0 5
v:lr=<number> . & d:today	0 16 0 -8 0 0 0 -11
v:lr=<number> and	0 -7 0 11 0 0 0 0
v:lr=<number> the	0 -20 0 22 0 0 0 0
v:lr=<number> the & d:today	0 -20 0 22 0 0 0 0
v:lr=<seat> ,	0 0 0 13 0 0 0 -7
v:lr=<seat> .	0 -4 0 20 -7 0 0 -6
v:lr=<seat> . & d:ahead	0 -2 0 16 -7 0 0 -3
v:lr=a ,	0 -11 0 12 0 0 0 0
v:lr=a , & d:ahead	0 -11 0 12 0 0 0 0
v:lr=a .	0 -11 0 22 0 0 0 -10
v:lr=a . & d:ahead	0 -11 0 21 0 0 0 -10
v:lr=after .	4 11 6 -20 0 0 0 0
v:lr=after <end>	0 2 0 0 17 0 0 -18
v:lr=after <end> & d:ahead	0 2 0 0 17 0 0 -18
v:lr=after ?	0 -12 0 -7 -1 0 0 20
v:lr=after ? & d:ahead	0 -12 0 -7 -1 0 0 20
v:lr=and ,	0 -9 0 0 9 0 0 0
v:lr=and , & d:ahead	0 -9 0 0 9 0 0 0
v:lr=and ?	0 0 0 8 0 0 0 -4
v:lr=announce that	0 12 0 -10 0 0 0 0
v:lr=announce that & d:today	0 12 0 -10 0 0 0 0
v:lr=as .	0 -4 0 -14 0 0 0 18
v:lr=at 's	0 0 0 -7 0 0 0 10
v:lr=before ,	-2 25 -2 -23 6 0 1 -7
v:lr=before , & d:ahead	-2 25 -2 -23 6 0 1 -7
v:lr=before <end>	0 -16 -8 -6 12 0 -2 17
v:lr=before <end> & d:ahead	0 -16 -8 -6 12 0 -2 17
v:lr=before and	0 -5 0 13 -7 0 0 -3
v:lr=before and & d:today	0 -8 0 10 0 0 0 0
v:lr=before are	0 7 3 -10 -2 0 0 4
v:lr=before are & d:today	0 14 0 -18 0 0 0 7
v:lr=before pay	0 1 0 5 1 0 0 -10
v:lr=between and	0 9 0 -7 0 0 0 0
v:lr=between and & d:ahead	0 9 0 -7 0 0 0 0
v:lr=by ,	0 1 -1 -26 7 0 8 12
v:lr=by , & d:ahead	0 1 -1 -26 7 0 8 12
v:lr=by .	-8 -3 5 1 -3 -5 13 -5
v:lr=by . & d:ahead	-8 -2 5 0 -3 -5 13 -3
v:lr=by <end>	4 2 0 -8 4 0 14 -21
v:lr=by <end> & d:ahead	4 2 0 -8 4 0 14 -21
v:lr=by or	0 -1 0 -4 -6 0 0 13
v:lr=by or & d:ahead	0 -1 0 -4 -6 0 0 13
v:lr=by pay	0 -7 0 -1 10 0 0 0
v:lr=by pay & d:ahead	0 -7 0 -1 10 0 0 0
v:lr=by the	0 -6 0 7 9 0 5 -17
v:lr=by the & d:ahead	0 -5 0 5 10 0 5 -17
v:lr=charge .	0 -1 0 9 -1 0 0 -1
v:lr=charge . & d:today	0 0 0 9 -1 0 0 -1
v:lr=closed .	0 -1 0 9 -2 0 0 0
v:lr=closed . & d:ahead	0 -1 0 9 -2 0 0 0
v:lr=come ,	0 14 0 -7 0 0 0 -6
v:lr=come , & d:ahead	0 14 0 -7 0 0 0 -6
v:lr=due .	0 5 0 -9 8 0 0 -5
v:lr=effect .	0 24 0 -21 0 0 0 -5
v:lr=effect . & d:today	0 23 0 -20 0 0 0 -5
v:lr=effect and	0 -7 0 10 0 0 0 0
v:lr=end , & d:ahead	-2 0 0 -9 0 0 0 12
v:lr=end , & d:today	0 0 0 10 0 0 0 -9
v:lr=end . & d:ahead	0 -15 0 16 -3 0 0 -2
v:lr=end . & d:today	0 16 0 -3 0 0 0 -5
v:lr=end <end>	1 0 7 -13 0 0 0 5
v:lr=end <end> & d:ahead	1 0 7 -13 0 0 0 5
v:lr=expect .	0 10 0 0 -1 0 0 -6
v:lr=expect . & d:ahead	0 10 0 0 -1 0 0 -6
v:lr=expire .	0 0 0 -15 0 0 0 16
v:lr=expire . & d:today	0 0 0 -13 0 0 0 14
v:lr=for .	0 12 0 -13 12 0 0 -11
v:lr=for . & d:ahead	0 0 0 -7 13 0 0 -2
v:lr=for . & d:today	0 15 0 -6 -2 0 0 -10
v:lr=force .	0 9 0 -2 0 0 0 -6
v:lr=friday <end>	0 -11 0 24 0 0 0 -16
v:lr=friday <end> & d:today	0 -10 0 28 0 0 0 -16
v:lr=from "	3 8 0 -10 0 0 0 0
v:lr=from " & d:ahead	3 8 0 -10 0 0 0 0
v:lr=from ,	0 12 -9 -11 8 1 -3 -4
v:lr=from , & d:ahead	0 7 -9 -8 8 1 -3 -1
v:lr=from .	15 12 0 -9 -2 -2 6 -17
v:lr=from . & d:ahead	7 21 0 -17 0 -2 6 -14
v:lr=from . & d:today	9 -19 0 17 -3 0 0 -3
v:lr=from :	0 10 0 -13 -7 0 0 11
v:lr=from : & d:ahead	0 4 0 -9 -7 0 0 11
v:lr=from ;	3 20 -2 -17 0 0 0 -5
v:lr=from ; & d:ahead	3 21 -2 -20 0 0 0 -5
v:lr=from <end>	-3 7 -11 11 9 -1 -4 -44
v:lr=from <end> & d:ahead	-2 9 -9 6 10 -1 -3 -38
v:lr=from <end> & d:today	0 -2 0 10 0 0 0 -10
v:lr=from <level>	0 9 0 -7 0 0 0 0
v:lr=from <level> & d:ahead	0 13 0 -13 0 0 0 0
v:lr=from <name>	0 12 0 -4 0 0 0 -8
v:lr=from <name> & d:ahead	0 16 0 -11 0 0 0 -5
v:lr=from <name> & d:today	0 -5 0 8 0 0 0 0
v:lr=from a	3 -18 0 16 0 0 0 0
v:lr=from a & d:ahead	3 -16 0 15 0 0 0 0
v:lr=from for	0 13 0 -5 -3 0 0 0
v:lr=from for & d:ahead	0 13 0 -5 -3 0 0 0
v:lr=from if	0 8 0 -8 -1 0 0 3
v:lr=from if & d:ahead	0 8 0 -8 -1 0 0 3
v:lr=from is	0 -15 0 18 0 0 0 0
v:lr=from is & d:ahead	0 -15 0 18 0 0 0 0
v:lr=from on	0 10 0 -8 0 0 0 0
v:lr=from on & d:ahead	0 11 0 -9 0 0 0 0
v:lr=from our & d:ahead	0 -6 0 8 0 0 0 0
v:lr=from the	-1 -4 0 10 -6 0 -1 3
v:lr=from the & d:ahead	-1 -3 0 9 -6 0 -1 3
v:lr=from to	-3 11 -2 -9 -20 0 0 17
v:lr=from to & d:ahead	-3 12 -1 -9 -20 0 0 17
v:lr=from unless	-1 -5 0 -3 0 0 0 14
v:lr=from unless & d:ahead	-1 -5 0 -3 0 0 0 14
v:lr=is ,	0 -7 0 -2 -2 9 6 -5
v:lr=is , & d:ahead	0 -6 0 -3 -2 9 6 -4
v:lr=is .	0 7 0 -19 -3 0 0 15
v:lr=is . & d:ahead	0 9 0 -13 -2 0 0 5
v:lr=is . & d:today	0 -1 0 -8 0 0 0 12
v:lr=is <end>	0 1 0 -1 -12 0 -2 11
v:lr=is <end> & d:ahead	0 1 0 -1 -12 0 -2 11
v:lr=it ,	0 -1 0 6 6 0 0 -10
v:lr=it . & d:ahead	0 -3 0 -3 0 0 0 9
v:lr=it . & d:today	0 0 0 16 0 0 0 -13
v:lr=meet .	0 -2 0 -9 8 0 0 4
v:lr=meet . & d:ahead	0 -2 0 -16 8 0 0 11
v:lr=midnight ,	0 0 0 -22 0 0 0 24
v:lr=midnight .	0 0 0 -15 1 0 0 14
v:lr=monday <end> & d:today	0 -6 0 15 0 0 0 -7
v:lr=of 's	0 -7 0 11 0 0 0 0
v:lr=of ,	4 3 -4 5 5 0 -3 -12
v:lr=of , & d:ahead	4 5 -3 1 5 0 -3 -10
v:lr=of :	0 -5 0 -3 10 0 0 0
v:lr=of : & d:ahead	0 -5 0 -3 10 0 0 0
v:lr=of <end>	0 11 0 8 -15 0 0 -19
v:lr=of <end> & d:ahead	0 17 0 0 -13 0 0 -16
v:lr=of <end> & d:today	0 -7 0 13 0 0 0 0
v:lr=of on	0 -4 0 10 0 0 0 0
v:lr=of on & d:ahead	0 -4 0 10 0 0 0 0
v:lr=of the	0 -8 0 12 0 0 0 0
v:lr=on ,	0 1 -2 10 -11 -6 -8 2
v:lr=on , & d:today	0 -23 0 14 -1 0 0 2
v:lr=on .	8 -8 2 0 14 -2 0 -10
v:lr=on . & d:today	0 -8 0 9 21 0 0 -36
v:lr=on ;	1 10 -3 -10 13 0 0 -7
v:lr=on ; & d:ahead	1 11 -3 -12 13 0 0 -6
v:lr=on <day-today>	0 -12 0 -11 -1 0 0 20
v:lr=on <day-today> & d:ahead	0 -12 0 -12 0 0 0 21
v:lr=on <end>	2 -5 11 -3 3 1 -14 0
v:lr=on <end> & d:ahead	2 -4 11 -4 3 1 -14 0
v:lr=on <name>	0 -4 -2 14 -1 0 0 0
v:lr=on <name> & d:ahead	0 -4 -2 14 -1 0 0 0
v:lr=on <person>	0 -17 0 16 0 0 0 0
v:lr=on <person> & d:ahead	0 -17 0 15 0 0 0 0
v:lr=on <seat>	0 -5 0 13 0 0 0 0
v:lr=on <seat> & d:ahead	0 -5 0 13 0 0 0 0
v:lr=on ?	11 4 -2 -15 2 0 0 5
v:lr=on ? & d:ahead	11 4 -2 -15 2 0 0 6
v:lr=on after & d:today	0 -6 0 18 0 0 0 -9
v:lr=on and	-2 32 9 -26 -2 0 0 -6
v:lr=on and & d:ahead	-2 24 9 -19 -2 0 0 -5
v:lr=on and & d:today	0 15 0 -13 0 0 0 0
v:lr=on are	-2 -4 0 8 11 0 0 -15
v:lr=on are & d:ahead	-2 -4 0 8 11 0 0 -15
v:lr=on as	-1 9 0 -5 2 0 0 -7
v:lr=on as & d:ahead	-1 9 0 -6 2 0 0 -5
v:lr=on at	0 0 0 16 -8 0 0 -8
v:lr=on at & d:today	0 -7 0 15 0 0 0 -9
v:lr=on by	0 -1 0 17 -8 0 0 -2
v:lr=on by & d:ahead	0 0 0 15 -8 0 0 -2
v:lr=on evening	0 1 0 14 -4 0 0 -13
v:lr=on evening & d:ahead	0 2 0 11 -3 0 0 -12
v:lr=on from	0 14 0 -12 0 0 0 0
v:lr=on from & d:ahead	0 14 0 -13 0 0 0 0
v:lr=on in	0 2 0 -4 -9 0 0 10
v:lr=on in & d:ahead	0 5 0 1 -9 0 0 0
v:lr=on in & d:today	0 -3 0 -9 0 0 0 13
v:lr=on is	0 -10 0 23 -4 0 0 -13
v:lr=on is & d:ahead	0 -10 0 23 -4 0 0 -13
v:lr=on it	1 0 0 -12 -7 0 0 18
v:lr=on it & d:ahead	1 0 0 -8 -6 0 0 13
v:lr=on morning	0 -14 0 6 14 0 0 -4
v:lr=on morning & d:ahead	0 -13 0 2 15 0 0 -3
v:lr=on next	0 0 0 -10 -2 0 0 13
v:lr=on next & d:ahead	0 0 0 -10 -2 0 0 13
v:lr=on night	0 -19 8 9 -6 0 0 4
v:lr=on night & d:ahead	0 -18 8 8 -6 0 0 5
v:lr=on pay	0 9 0 -3 -3 0 0 0
v:lr=on pay & d:ahead	0 9 0 -3 -3 0 0 0
v:lr=on put & d:ahead	0 9 0 -6 0 0 0 -1
v:lr=on that	-2 3 -5 10 -13 -1 -2 0
v:lr=on that & d:ahead	-1 4 -4 5 -10 0 -2 2
v:lr=on that & d:today	0 -1 0 9 -1 0 0 -6
v:lr=on the	-1 10 -2 -2 -14 4 -2 0
v:lr=on the & d:ahead	-1 11 -2 -5 -13 4 -2 1
v:lr=on they	0 -5 0 10 0 0 0 -2
v:lr=on to	0 -14 0 24 0 0 0 -7
v:lr=on to & d:ahead	0 -10 0 17 0 0 0 -4
v:lr=on to & d:today	0 -4 0 11 0 0 0 -1
v:lr=on unless	10 5 5 -9 6 0 0 -14
v:lr=on unless & d:ahead	10 5 5 -9 6 0 0 -14
v:lr=on what	0 5 0 6 -1 0 0 -12
v:lr=on what & d:ahead	0 5 0 6 -1 0 0 -12
v:lr=on with	0 3 0 10 0 0 0 -13
v:lr=on with & d:ahead	0 3 0 5 0 0 0 -9
v:lr=on without & d:ahead	0 -4 0 9 0 0 0 -3
v:lr=on without & d:today	0 0 0 -11 0 0 0 12
v:lr=on —	0 -8 0 12 0 0 0 -4
v:lr=on — & d:ahead	0 -8 0 12 0 0 0 -4
v:lr=out ,	0 -9 0 5 0 0 0 2
v:lr=out .	0 14 0 -17 0 0 0 7
v:lr=out . & d:ahead	0 -5 0 -3 0 0 0 9
v:lr=out . & d:today	0 18 0 -14 0 0 0 0
v:lr=over .	0 0 0 -20 0 0 0 21
v:lr=pay ,	0 -9 0 6 0 0 0 0
v:lr=published <end>	0 15 0 -10 0 0 0 -6
v:lr=published <end> & d:today	0 15 0 -10 0 0 0 -6
v:lr=saturday <end>	0 -4 0 -7 10 0 0 0
v:lr=say . & d:ahead	0 -3 0 -2 0 0 0 9
v:lr=sign ,	0 -7 0 0 0 0 0 8
v:lr=sign .	0 -2 0 -8 0 0 0 13
v:lr=sign . & d:today	0 -1 0 -13 0 0 0 16
v:lr=since ,	2 -14 0 8 0 0 0 0
v:lr=since , & d:ahead	2 -13 0 7 0 0 0 0
v:lr=since .	0 7 0 10 -3 0 0 -16
v:lr=since . & d:ahead	0 7 0 7 -2 0 0 -15
v:lr=since ;	0 0 0 -9 0 0 0 11
v:lr=since ; & d:ahead	0 0 0 -9 0 0 0 11
v:lr=since it	0 10 0 -9 0 0 0 0
v:lr=since it & d:ahead	0 10 0 -9 0 0 0 0
v:lr=since on	0 -5 0 11 0 0 0 -2
v:lr=since on & d:ahead	0 -5 0 11 0 0 0 -2
v:lr=since the	0 20 0 -19 0 0 0 0
v:lr=sit .	0 0 0 -15 9 0 0 7
v:lr=sit . & d:ahead	0 0 0 -8 9 0 0 0
v:lr=start .	2 1 0 0 1 0 0 -9
v:lr=start . & d:ahead	2 5 0 -10 1 0 0 -1
v:lr=start . & d:today	0 -3 0 12 0 0 0 -7
v:lr=telephone .	0 0 0 -20 0 0 0 22
v:lr=than .	0 3 0 -9 8 0 0 -2
v:lr=than . & d:ahead	0 4 0 -11 8 0 0 -1
v:lr=the ,	-3 5 6 5 -10 -5 -3 -1
v:lr=the , & d:ahead	-3 5 6 0 -10 -5 -3 4
v:lr=the .	-11 -23 -3 23 -8 -1 0 2
v:lr=the . & d:ahead	-11 -22 -3 23 -8 -1 0 2
v:lr=the <end>	-1 2 -1 -8 -6 -4 0 14
v:lr=the <end> & d:ahead	-1 2 -1 -9 -6 -4 0 15
v:lr=the ?	0 -14 0 24 -3 0 0 -8
v:lr=the ? & d:ahead	0 -14 0 24 -3 0 0 -8
v:lr=the it	0 0 0 -8 0 0 0 6
v:lr=the it & d:ahead	0 0 0 -8 0 0 0 6
v:lr=the the	0 0 0 -10 0 0 5 5
v:lr=the the & d:ahead	0 0 0 -10 0 0 5 5
v:lr=through ,	0 -7 2 12 -4 0 0 -2
v:lr=through , & d:ahead	0 -7 2 12 -4 0 0 -2
v:lr=through <end>	0 0 2 -14 0 0 0 10
v:lr=through <end> & d:ahead	0 0 2 -14 0 0 0 10
v:lr=thursday .	0 0 0 10 0 0 0 -7
v:lr=thursday . & d:today	0 0 0 10 0 0 0 -7
v:lr=till <end>	0 -6 0 -1 0 0 0 10
v:lr=till <end> & d:ahead	0 -6 0 -1 0 0 0 10
v:lr=to ,	4 -8 10 -13 12 -5 -6 5
v:lr=to , & d:ahead	4 -8 10 -13 12 -5 -6 5
v:lr=to .	6 -1 6 -33 -3 6 -4 16
v:lr=to . & d:ahead	6 0 6 -27 -3 6 -4 10
v:lr=to ;	0 -2 1 -11 0 0 0 13
v:lr=to ; & d:ahead	0 -2 1 -11 0 0 0 13
v:lr=to <end>	0 5 -12 4 -15 3 -4 -1
v:lr=to <end> & d:ahead	0 -5 -12 7 -15 3 -4 2
v:lr=until ,	-3 0 0 -4 -14 1 0 9
v:lr=until , & d:ahead	-3 2 0 -2 -14 1 0 5
v:lr=until .	17 0 11 -30 9 -7 -17 7
v:lr=until . & d:ahead	17 0 11 -35 10 -7 -17 11
v:lr=until :	4 -11 0 16 -1 0 0 -7
v:lr=until : & d:ahead	4 -11 0 16 -1 0 0 -7
v:lr=until ;	-6 3 1 -14 -3 1 0 8
v:lr=until ; & d:ahead	-6 3 1 -14 -3 1 0 8
v:lr=until from	0 -1 0 8 0 0 0 -1
v:lr=until it	0 -1 0 12 0 0 0 -9
v:lr=until it & d:ahead	0 -1 0 11 0 0 0 -8
v:lr=until next & d:ahead	0 0 0 -13 -1 0 0 17
v:lr=until of	0 14 0 -29 0 0 0 17
v:lr=until of & d:ahead	0 14 0 -29 0 0 0 17
v:lr=until the	2 8 0 -18 0 0 0 12
v:lr=until the & d:ahead	2 8 0 -18 0 0 0 12
v:lr=until to	-6 3 1 -4 9 1 8 -21
v:lr=until to & d:ahead	-6 3 1 -4 9 1 8 -21
v:lr=until under	0 -4 0 -7 -2 0 0 17
v:lr=until under & d:ahead	0 -4 0 -7 -2 0 0 17
v:lr=wednesday <end>	0 -5 0 -12 11 0 0 8
v:lr=wednesday <end> & d:today	0 -5 0 -12 11 0 0 8
v:lr=· <end>	0 -6 0 16 0 0 0 -6
v:lr=· <end> & d:today	0 -6 0 16 0 0 0 -5
v:lr=— <end>	0 -17 0 12 -2 0 0 1
v:lr=— <end> & d:today	0 -14 0 17 -1 0 0 -2
v:o:subject=controls	22 -4 0 4 -9 3 -7 -28
v:o:subject=controls carried	14 0 0 -4 -7 -2 -6 3
v:o:subject=controls carried begin	12 -5 0 -6 0 0 0 0
v:o:subject=controls carried begin ahead	12 -5 0 -6 0 0 0 0
v:o:subject=controls carried begin on	9 -8 0 -1 0 0 0 0
v:o:subject=controls carried on ahead	7 0 0 0 -5 0 0 -4
v:o:subject=controls carried say	0 12 0 -10 0 0 0 0
v:o:subject=controls carried say ahead	0 12 0 -10 0 0 0 0
v:o:subject=controls carried say on	0 12 0 -10 0 0 0 0
v:o:subject=controls carried the ahead	7 4 0 -11 -1 0 -2 4
v:o:subject=controls far	12 -10 0 -10 6 -1 0 1
v:o:subject=controls far  today	9 0 0 -3 -1 0 0 0
v:o:subject=controls far carried	33 -6 0 -13 0 0 -4 -11
v:o:subject=controls far carried be	0 12 0 0 -3 0 0 -5
v:o:subject=controls far carried be ahead	0 12 0 0 -3 0 0 -4
v:o:subject=controls far carried by ahead	0 9 0 -2 0 0 0 -1
v:o:subject=controls far carried end	0 13 0 0 0 0 0 -10
v:o:subject=controls far carried end ahead	0 14 0 -1 0 0 0 -9
v:o:subject=controls far carried from ahead	10 -14 0 0 4 0 0 -1
v:o:subject=controls far carried suspend	13 -4 0 -7 9 0 0 -12
v:o:subject=controls far carried suspend ahead	13 -4 0 -7 9 0 0 -12
v:o:subject=controls far carried suspend until	9 0 0 0 0 0 0 -6
v:o:subject=controls far carried tell	0 -10 0 -3 0 0 0 12
v:o:subject=controls far carried tell ahead	0 -10 0 -3 0 0 0 12
v:o:subject=controls far carried tell on	0 -10 0 -3 0 0 0 12
v:o:subject=controls far carried the ahead	0 0 0 10 0 0 0 -4
v:o:subject=controls far carried until ahead	22 0 0 -9 -4 0 0 -9
v:o:subject=controls far no verb	12 -10 0 -10 6 -1 0 1
v:o:subject=controls far no verb 	14 -5 0 -12 2 0 0 1
v:o:subject=controls far no verb today	9 0 0 -1 -3 0 0 -1
v:o:subject=controls from ahead	13 5 0 -13 -2 0 0 -5
v:o:subject=controls no verb	11 -7 0 0 -1 6 -3 -14
v:o:subject=controls no verb ahead	13 -6 0 -2 0 6 -3 -13
v:o:subject=controls no verb from	10 0 0 -10 0 0 0 -1
v:o:subject=controls no verb on	11 -6 0 -1 0 0 0 0
v:o:subject=controls no verb the	0 -2 0 13 0 0 0 -11
v:o:subject=controls no verb until	-4 1 5 -17 9 5 0 -4
v:o:subject=controls the ahead	4 -2 0 11 0 0 0 -12
v:o:subject=controls until ahead	1 1 5 -20 8 5 0 -8
v:o:subject=deal	-4 2 -13 3 -17 -1 18 -3
v:o:subject=deal  ahead	0 -4 0 12 -1 0 0 0
v:o:subject=deal be	0 -9 0 -8 0 7 7 0
v:o:subject=deal be ahead	0 -9 0 -9 0 7 7 1
v:o:subject=deal be on	0 0 0 -10 2 8 0 0
v:o:subject=deal begin	0 -5 0 17 -7 0 0 -1
v:o:subject=deal begin ahead	0 -5 0 16 -7 0 0 -1
v:o:subject=deal begin on	0 0 0 7 -3 0 0 0
v:o:subject=deal by ahead	0 0 0 -1 -16 0 8 7
v:o:subject=deal carried	-5 -14 -6 -2 -4 6 -7 25
v:o:subject=deal carried be	0 2 0 20 3 0 -11 -19
v:o:subject=deal carried be ahead	0 2 0 20 3 0 -11 -18
v:o:subject=deal carried be until	0 0 0 12 0 0 0 -8
v:o:subject=deal carried begin	0 1 0 12 -11 0 0 -9
v:o:subject=deal carried begin ahead	0 3 0 6 -11 0 0 -3
v:o:subject=deal carried by ahead	0 -15 0 -6 12 0 0 6
v:o:subject=deal carried end	0 -18 0 -1 -3 0 0 22
v:o:subject=deal carried end ahead	0 -18 0 -2 -3 0 0 22
v:o:subject=deal carried end on	0 -10 0 8 -2 0 0 2
v:o:subject=deal carried from ahead	0 15 0 -12 0 0 0 0
v:o:subject=deal carried have ahead	0 9 0 -4 0 0 0 0
v:o:subject=deal carried meet	0 0 0 11 -7 0 0 0
v:o:subject=deal carried meet ahead	0 0 0 11 -7 0 0 0
v:o:subject=deal carried meet on	0 0 0 9 -6 0 0 0
v:o:subject=deal carried of ahead	0 -7 0 9 0 0 0 0
v:o:subject=deal carried on ahead	0 -11 0 -3 -4 7 0 18
v:o:subject=deal carried on today	0 9 0 -7 0 0 0 0
v:o:subject=deal carried other	0 -8 0 -4 5 9 0 0
v:o:subject=deal carried other ahead	0 -8 0 -4 5 9 0 0
v:o:subject=deal carried pay	0 -4 0 -1 0 0 0 9
v:o:subject=deal carried pay ahead	0 -4 0 -3 0 0 0 10
v:o:subject=deal carried tell ahead	0 -11 0 1 0 0 0 8
v:o:subject=deal carried until ahead	0 -18 0 11 -4 0 0 4
v:o:subject=deal end ahead	0 0 0 19 0 0 0 -15
v:o:subject=deal end on	0 0 0 19 0 0 0 -15
v:o:subject=deal end today	0 0 0 -11 0 0 0 13
v:o:subject=deal far	-4 -12 -3 10 2 -2 -2 4
v:o:subject=deal far  ahead	0 -5 0 22 -3 0 0 -12
v:o:subject=deal far carried	-10 5 -11 6 -14 0 3 1
v:o:subject=deal far carried announce on	0 5 0 -8 0 0 0 2
v:o:subject=deal far carried be	0 10 0 -3 -18 1 0 6
v:o:subject=deal far carried be ahead	0 11 0 -4 -18 1 0 6
v:o:subject=deal far carried begin	0 -14 0 10 4 0 0 0
v:o:subject=deal far carried begin ahead	0 -12 0 8 4 0 0 0
v:o:subject=deal far carried begin on	0 -8 0 17 -1 0 0 -8
v:o:subject=deal far carried by ahead	0 -11 0 -4 4 0 -7 12
v:o:subject=deal far carried charge	0 9 0 -8 0 0 0 0
v:o:subject=deal far carried charge ahead	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried charge from	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried end on	0 11 0 -6 -1 0 0 0
v:o:subject=deal far carried for ahead	0 -9 0 15 -2 0 0 0
v:o:subject=deal far carried meet	0 -2 0 -8 5 0 7 -1
v:o:subject=deal far carried meet ahead	0 -2 0 -8 5 0 7 -1
v:o:subject=deal far carried meet on	0 0 0 -9 12 0 0 0
v:o:subject=deal far carried on ahead	0 11 -1 -12 5 0 0 1
v:o:subject=deal far carried other	0 13 0 -13 5 0 0 -2
v:o:subject=deal far carried other ahead	0 13 0 -13 5 0 0 -2
v:o:subject=deal far carried other on	0 11 0 -9 0 0 0 0
v:o:subject=deal far carried pay	0 6 0 10 0 0 0 -16
v:o:subject=deal far carried pay ahead	0 7 0 8 0 0 0 -16
v:o:subject=deal far carried say	0 -10 0 5 0 0 0 1
v:o:subject=deal far carried say ahead	0 -10 0 5 0 0 0 2
v:o:subject=deal far carried the ahead	0 -5 0 23 -1 0 2 -19
v:o:subject=deal far carried write	0 0 0 -9 0 0 0 10
v:o:subject=deal far no verb	-4 -12 -3 10 2 -2 -2 4
v:o:subject=deal far no verb 	0 -6 0 25 -4 0 0 -14
v:o:subject=deal far no verb ahead	-3 -5 -2 -3 4 -2 -1 12
v:o:subject=deal far no verb today	0 -11 0 30 -1 0 0 -14
v:o:subject=deal from ahead	0 9 0 -6 -5 0 0 5
v:o:subject=deal no verb	1 3 -6 0 0 -11 12 -13
v:o:subject=deal no verb 	0 -3 0 9 0 0 0 -1
v:o:subject=deal no verb ahead	1 6 -5 -4 1 -10 12 -10
v:o:subject=deal no verb by	0 -11 0 -8 -2 0 7 13
v:o:subject=deal no verb from	0 16 0 -7 -4 0 0 -3
v:o:subject=deal no verb on	0 -2 0 -5 18 0 -1 -6
v:o:subject=deal no verb today	0 -12 0 27 0 0 0 -15
v:o:subject=deal on ahead	-3 -6 0 0 13 6 -4 -6
v:o:subject=deal reach	0 -3 0 -11 -1 0 0 16
v:o:subject=deal reach ahead	0 -3 0 -12 -1 0 0 16
v:o:subject=deal reach on	0 -6 0 -6 0 0 0 12
v:o:subject=deal sign ahead	0 9 0 0 -3 0 0 -7
v:o:subject=duties	-19 18 0 -3 0 -21 -19 -3
v:o:subject=duties  today	0 -11 0 1 15 0 0 -18
v:o:subject=duties ( today	0 -1 0 -12 0 0 0 15
v:o:subject=duties 12:01 today	0 -5 0 9 0 0 0 -1
v:o:subject=duties after ahead	0 -1 5 -17 16 0 0 -3
v:o:subject=duties announce ahead	0 16 0 -14 0 0 0 0
v:o:subject=duties announce for	0 18 0 -18 0 0 0 0
v:o:subject=duties announce today	0 -6 0 9 0 0 0 0
v:o:subject=duties back ahead	0 -12 0 0 0 0 0 11
v:o:subject=duties be	0 -5 -5 -4 -3 0 0 22
v:o:subject=duties be ahead	0 0 -5 -7 -2 0 0 18
v:o:subject=duties be from	0 -10 0 0 0 0 0 12
v:o:subject=duties be on	0 11 0 -2 -14 0 0 2
v:o:subject=duties be since	0 0 0 -13 0 0 0 14
v:o:subject=duties be today	0 -12 0 2 0 0 0 7
v:o:subject=duties be until	0 17 0 -8 -2 0 0 -5
v:o:subject=duties before ahead	0 -2 0 7 -14 0 0 6
v:o:subject=duties begin	-3 13 0 0 -26 0 0 -5
v:o:subject=duties begin ahead	-3 19 0 -9 -24 0 0 -2
v:o:subject=duties begin by	0 14 0 -5 -1 0 0 -5
v:o:subject=duties begin from	0 -8 0 9 0 0 0 1
v:o:subject=duties begin on	0 7 -2 -15 -6 0 0 19
v:o:subject=duties begin today	0 -10 0 19 0 0 0 -9
v:o:subject=duties by ahead	0 -5 4 3 6 0 3 -14
v:o:subject=duties carried	-1 11 -2 -1 -2 -18 -20 1
v:o:subject=duties carried announce	0 -13 0 19 -4 0 0 0
v:o:subject=duties carried announce ahead	0 -10 0 16 -4 0 0 0
v:o:subject=duties carried announce on	0 -8 0 13 -3 0 0 0
v:o:subject=duties carried ask	0 -2 0 -6 10 0 0 0
v:o:subject=duties carried ask ahead	0 -2 0 -6 10 0 0 0
v:o:subject=duties carried be is	0 12 0 -26 -1 0 0 16
v:o:subject=duties carried be of	0 10 0 -5 0 0 0 -2
v:o:subject=duties carried be on	0 -22 0 23 0 0 0 0
v:o:subject=duties carried be the	0 15 0 0 0 0 0 -16
v:o:subject=duties carried be until	0 -6 4 11 -1 0 0 -7
v:o:subject=duties carried before ahead	0 7 -2 -3 4 0 0 -8
v:o:subject=duties carried begin	10 9 -8 -2 -10 0 0 -5
v:o:subject=duties carried begin ahead	10 14 -8 -8 -10 0 0 -3
v:o:subject=duties carried begin on	10 0 -1 -2 -1 0 0 -1
v:o:subject=duties carried begin today	0 -14 0 18 0 0 0 -1
v:o:subject=duties carried by ahead	0 -1 8 11 0 0 -10 -11
v:o:subject=duties carried charge ahead	0 -10 0 5 -3 0 0 7
v:o:subject=duties carried charge from	0 12 0 -17 0 0 0 7
v:o:subject=duties carried charge today	0 16 0 -15 0 0 0 0
v:o:subject=duties carried end	-2 3 -12 4 1 0 0 -1
v:o:subject=duties carried end ahead	-2 3 -11 3 1 0 0 0
v:o:subject=duties carried end on	-1 8 -11 -13 3 0 0 7
v:o:subject=duties carried expect	0 0 0 10 -6 0 0 -1
v:o:subject=duties carried expect ahead	0 0 0 10 -6 0 0 -1
v:o:subject=duties carried fall	0 4 0 -11 0 0 0 6
v:o:subject=duties carried fall ahead	0 4 0 -11 0 0 0 6
v:o:subject=duties carried fall on	0 4 0 -11 0 0 0 6
v:o:subject=duties carried from ahead	-8 6 0 -11 0 0 0 14
v:o:subject=duties carried from today	0 9 0 -8 0 0 0 0
v:o:subject=duties carried have	0 -15 0 -2 17 0 -2 0
v:o:subject=duties carried have ahead	0 -15 0 -6 17 0 -2 3
v:o:subject=duties carried have on	0 -3 0 -4 8 0 0 0
v:o:subject=duties carried have until	0 -7 0 -6 11 0 0 0
v:o:subject=duties carried is ahead	0 12 0 -18 -1 0 0 8
v:o:subject=duties carried keep	0 10 0 -7 -3 0 0 0
v:o:subject=duties carried keep ahead	0 10 0 -7 -3 0 0 0
v:o:subject=duties carried look	0 -5 0 -13 11 0 0 6
v:o:subject=duties carried make	0 -13 0 13 0 0 0 0
v:o:subject=duties carried meet	0 5 0 -9 6 0 0 0
v:o:subject=duties carried meet ahead	0 5 0 -9 6 0 0 0
v:o:subject=duties carried of ahead	0 11 0 -1 0 0 0 -6
v:o:subject=duties carried on ahead	4 7 -18 -4 -1 -1 2 0
v:o:subject=duties carried other	0 -15 0 -3 3 0 0 13
v:o:subject=duties carried other ahead	0 -14 0 -5 4 0 0 14
v:o:subject=duties carried other on	0 -10 0 10 -1 0 0 0
v:o:subject=duties carried pay	0 -12 0 17 -4 0 0 -2
v:o:subject=duties carried pay ahead	0 -7 0 12 -3 0 0 -2
v:o:subject=duties carried pay since	0 -6 0 10 0 0 0 -1
v:o:subject=duties carried percent today	0 17 0 -16 0 0 0 0
v:o:subject=duties carried rise	0 14 0 -11 0 0 0 0
v:o:subject=duties carried run	0 4 0 -9 0 0 0 5
v:o:subject=duties carried run ahead	0 5 0 -11 0 0 0 6
v:o:subject=duties carried say	0 9 0 0 -3 0 0 -6
v:o:subject=duties carried say ahead	0 13 0 -5 -3 0 0 -4
v:o:subject=duties carried say on	0 12 0 -8 0 0 0 -2
v:o:subject=duties carried sign	0 -9 0 15 -2 0 0 -2
v:o:subject=duties carried sign ahead	0 -8 0 12 -1 0 0 0
v:o:subject=duties carried since ahead	0 -8 0 9 0 0 0 0
v:o:subject=duties carried suspend	0 -1 7 -12 -4 0 0 7
v:o:subject=duties carried suspend ahead	0 -1 7 -12 -4 0 0 7
v:o:subject=duties carried suspend until	1 0 9 -24 -10 0 0 10
v:o:subject=duties carried to ahead	0 9 0 -13 -2 0 0 6
v:o:subject=duties carried write	0 -3 0 12 0 0 0 -4
v:o:subject=duties charge	0 9 0 -5 0 0 0 0
v:o:subject=duties charge ahead	0 11 0 -9 0 0 0 0
v:o:subject=duties collect	0 5 0 -15 -1 0 0 10
v:o:subject=duties collect ahead	0 -8 0 -4 0 0 0 14
v:o:subject=duties collect from	0 -2 0 -7 0 0 0 10
v:o:subject=duties double	0 -8 0 -6 -2 0 0 19
v:o:subject=duties double ahead	0 -5 0 -12 0 0 0 19
v:o:subject=duties end	-2 -1 2 18 -3 0 0 -15
v:o:subject=duties end ahead	-2 9 2 3 -1 0 0 -12
v:o:subject=duties end today	0 -22 0 26 0 0 0 -2
v:o:subject=duties fall	0 17 0 -8 -3 0 0 -3
v:o:subject=duties far  ahead	-9 -7 -2 -7 -4 7 11 11
v:o:subject=duties far  today	0 -16 0 19 11 0 0 -26
v:o:subject=duties far bern, today	0 12 0 -12 0 0 0 0
v:o:subject=duties far by ahead	0 -6 0 -6 12 0 0 -1
v:o:subject=duties far carried	-5 3 0 -2 0 -19 -4 9
v:o:subject=duties far carried  ahead	0 17 0 -2 -2 0 11 -21
v:o:subject=duties far carried agree	0 9 0 -3 -3 0 5 -8
v:o:subject=duties far carried announce	-1 0 0 -14 6 0 5 9
v:o:subject=duties far carried announce ahead	-1 -14 0 -3 7 0 5 9
v:o:subject=duties far carried announce on	0 -18 0 1 8 0 0 7
v:o:subject=duties far carried announce today	0 14 0 -13 0 0 0 0
v:o:subject=duties far carried approve	0 12 0 -8 0 0 0 0
v:o:subject=duties far carried approve ahead	0 12 0 -8 0 0 0 0
v:o:subject=duties far carried ask	0 9 0 5 -13 0 0 -2
v:o:subject=duties far carried ask ahead	0 9 0 4 -13 0 0 -2
v:o:subject=duties far carried ask on	0 10 0 -3 -3 0 0 -1
v:o:subject=duties far carried be	-7 -19 2 7 6 0 5 1
v:o:subject=duties far carried be ahead	-7 -6 2 5 7 0 5 -12
v:o:subject=duties far carried be before	0 -29 6 29 -7 0 0 -2
v:o:subject=duties far carried be by	0 -12 0 15 14 0 -9 -12
v:o:subject=duties far carried be from	0 6 0 -13 0 0 0 9
v:o:subject=duties far carried be the	0 7 0 -12 -2 0 6 0
v:o:subject=duties far carried be today	0 -24 0 0 0 0 0 20
v:o:subject=duties far carried before ahead	0 2 6 -14 7 0 0 -1
v:o:subject=duties far carried before today	0 -11 0 7 0 0 0 6
v:o:subject=duties far carried begin ahead	1 0 4 -8 9 0 -5 4
v:o:subject=duties far carried begin before	0 -3 1 -20 24 0 0 -3
v:o:subject=duties far carried begin by	0 11 0 -12 1 0 0 -2
v:o:subject=duties far carried begin from	0 11 0 -1 -2 0 0 -2
v:o:subject=duties far carried begin until	0 -12 5 0 -8 0 -1 14
v:o:subject=duties far carried bring	0 17 0 -13 0 0 0 -3
v:o:subject=duties far carried bring ahead	0 17 0 -13 0 0 0 -3
v:o:subject=duties far carried by ahead	4 20 -6 -4 4 0 -12 -16
v:o:subject=duties far carried charge ahead	0 0 0 5 3 0 0 -11
v:o:subject=duties far carried charge since	0 -7 0 8 0 0 0 0
v:o:subject=duties far carried charge today	0 -15 0 6 0 0 0 5
v:o:subject=duties far carried collect	0 0 0 7 0 0 0 -9
v:o:subject=duties far carried collect ahead	0 11 0 -8 0 0 0 -2
v:o:subject=duties far carried collect today	0 -14 0 20 0 0 0 -4
v:o:subject=duties far carried conclude	0 -11 0 7 0 0 1 0
v:o:subject=duties far carried conclude ahead	0 -11 0 7 0 0 1 1
v:o:subject=duties far carried conclude on	0 -11 0 8 0 0 0 1
v:o:subject=duties far carried confirm	0 -4 0 -8 -5 0 0 17
v:o:subject=duties far carried cut on	0 -12 0 10 0 0 0 1
v:o:subject=duties far carried end	6 -9 0 0 -9 0 -3 12
v:o:subject=duties far carried end ahead	6 -5 1 -2 -8 0 -3 10
v:o:subject=duties far carried end on	0 -5 6 -9 -7 0 0 14
v:o:subject=duties far carried end today	0 -10 0 2 0 0 0 4
v:o:subject=duties far carried fall	0 7 0 2 0 0 0 -10
v:o:subject=duties far carried fall ahead	0 12 0 0 0 0 0 -10
v:o:subject=duties far carried fall on	0 12 0 0 0 0 0 -10
v:o:subject=duties far carried from ahead	7 18 -4 -25 3 0 3 2
v:o:subject=duties far carried from today	0 -19 0 23 0 0 0 -2
v:o:subject=duties far carried have	-1 13 -1 3 -1 0 -1 -10
v:o:subject=duties far carried have ahead	-1 13 -1 0 -1 0 -1 -7
v:o:subject=duties far carried have until	0 18 0 0 -7 0 0 -10
v:o:subject=duties far carried lower	0 13 0 -8 0 0 0 -3
v:o:subject=duties far carried lower ahead	0 13 0 -8 0 0 0 -3
v:o:subject=duties far carried meet on	0 -12 0 0 0 0 0 8
v:o:subject=duties far carried move	0 1 0 -12 -1 0 0 14
v:o:subject=duties far carried move ahead	0 1 0 -12 -1 0 0 14
v:o:subject=duties far carried on ahead	-1 3 -3 10 6 0 -9 -15
v:o:subject=duties far carried on today	0 -29 0 16 -4 0 0 6
v:o:subject=duties far carried order	0 10 0 -9 0 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried other	-1 -5 6 7 2 0 0 -11
v:o:subject=duties far carried other ahead	-1 -3 6 3 3 0 0 -9
v:o:subject=duties far carried other today	0 -3 0 11 0 0 0 -3
v:o:subject=duties far carried pay	0 7 0 3 -4 0 3 -13
v:o:subject=duties far carried pay ahead	0 14 0 0 -3 0 4 -21
v:o:subject=duties far carried pay from	0 20 0 -17 3 0 0 -4
v:o:subject=duties far carried pay today	0 -18 0 7 0 0 0 3
v:o:subject=duties far carried plan	0 0 0 -9 3 0 0 5
v:o:subject=duties far carried plan ahead	0 0 0 -9 3 0 0 5
v:o:subject=duties far carried post	0 -7 0 -5 12 0 0 0
v:o:subject=duties far carried post ahead	0 -7 0 -6 12 0 0 0
v:o:subject=duties far carried put	7 0 0 0 -10 0 0 0
v:o:subject=duties far carried put ahead	7 0 0 0 -10 0 0 1
v:o:subject=duties far carried put from	8 0 0 -10 0 0 0 0
v:o:subject=duties far carried put on	0 -10 0 20 -1 0 0 -9
v:o:subject=duties far carried return on	0 0 0 9 0 0 0 -5
v:o:subject=duties far carried rise	0 9 0 -7 0 0 0 0
v:o:subject=duties far carried rise ahead	0 9 0 -7 0 0 0 0
v:o:subject=duties far carried rise on	0 10 0 -8 0 0 0 0
v:o:subject=duties far carried run	-5 -3 0 -3 14 0 0 0
v:o:subject=duties far carried run ahead	-5 -3 0 -3 14 0 0 0
v:o:subject=duties far carried say	0 9 0 -7 4 0 -1 0
v:o:subject=duties far carried say ahead	0 13 0 -11 6 0 0 -7
v:o:subject=duties far carried say on	0 5 0 3 0 0 0 -15
v:o:subject=duties far carried say the	0 -2 0 -6 10 0 0 0
v:o:subject=duties far carried sign	0 15 0 -12 -13 0 -1 9
v:o:subject=duties far carried sign ahead	0 17 0 -18 -12 0 -1 14
v:o:subject=duties far carried sign by	0 -12 0 3 0 0 0 7
v:o:subject=duties far carried sign on	0 26 0 -10 -12 0 0 -17
v:o:subject=duties far carried sign today	0 -2 0 13 0 0 0 -8
v:o:subject=duties far carried since ahead	0 -12 0 8 0 0 0 3
v:o:subject=duties far carried stand	0 -1 0 -12 0 0 0 16
v:o:subject=duties far carried suspend	1 8 0 -6 -17 0 0 6
v:o:subject=duties far carried suspend ahead	1 8 0 -7 -16 0 0 6
v:o:subject=duties far carried suspend until	1 18 0 -16 -10 0 0 0
v:o:subject=duties far carried tell	0 11 0 0 -7 0 -1 -9
v:o:subject=duties far carried tell ahead	0 12 0 -1 -7 0 -1 -4
v:o:subject=duties far carried threaten	0 -11 0 4 10 0 0 0
v:o:subject=duties far carried threaten ahead	0 -10 0 3 10 0 0 0
v:o:subject=duties far carried threaten from	0 -11 0 2 11 0 0 0
v:o:subject=duties far carried to ahead	0 7 2 0 11 0 0 -16
v:o:subject=duties far carried until ahead	-6 7 14 -12 -6 -1 0 3
v:o:subject=duties far carried want	0 0 0 6 -10 0 0 0
v:o:subject=duties far carried want ahead	0 0 0 6 -10 0 0 0
v:o:subject=duties far carried write	0 -11 -2 25 -10 0 0 0
v:o:subject=duties far carried write ahead	0 -11 -2 24 -10 0 0 0
v:o:subject=duties far carried write on	0 -11 -2 25 -10 0 0 0
v:o:subject=duties far delhi, today	0 17 0 -17 0 0 0 0
v:o:subject=duties far friday, today	0 15 0 -10 0 0 0 -2
v:o:subject=duties far from ahead	-4 0 11 3 -3 0 0 -12
v:o:subject=duties far from today	0 8 0 -7 0 0 0 0
v:o:subject=duties far monday, today	0 0 0 8 0 0 0 -8
v:o:subject=duties far no verb 	-11 -19 -4 5 5 7 10 0
v:o:subject=duties far no verb ahead	0 -1 0 -1 -19 0 4 13
v:o:subject=duties far no verb bern,	0 12 0 -12 0 0 0 0
v:o:subject=duties far no verb by	0 -6 0 -6 12 0 0 -1
v:o:subject=duties far no verb delhi,	0 17 0 -17 0 0 0 0
v:o:subject=duties far no verb friday,	0 17 0 -14 -2 0 0 0
v:o:subject=duties far no verb from	-4 4 11 0 -4 0 0 -13
v:o:subject=duties far no verb monday,	0 0 0 8 0 0 0 -8
v:o:subject=duties far no verb on	-4 13 0 -8 4 0 0 -4
v:o:subject=duties far no verb the	0 14 0 -2 -6 0 0 -4
v:o:subject=duties far no verb thursday,	0 -9 0 -2 0 0 0 10
v:o:subject=duties far no verb today	-4 14 -3 -7 10 -1 -1 -10
v:o:subject=duties far no verb until	0 -22 0 7 0 0 0 7
v:o:subject=duties far no verb washington,	0 -2 0 9 0 0 0 -1
v:o:subject=duties far no verb wednesday,	0 -7 0 16 -1 0 0 -8
v:o:subject=duties far on ahead	-4 15 0 -3 -5 0 0 -4
v:o:subject=duties far on today	0 -6 0 -6 12 0 0 0
v:o:subject=duties far the ahead	0 14 0 -3 -6 0 0 -3
v:o:subject=duties far thursday, today	0 -7 0 -6 0 0 0 12
v:o:subject=duties far until ahead	0 -22 0 6 0 0 0 7
v:o:subject=duties far washington, today	0 -2 0 9 0 0 0 -1
v:o:subject=duties for ahead	0 19 0 -3 -11 0 0 -9
v:o:subject=duties friday, ahead	0 -13 18 -13 13 0 0 -10
v:o:subject=duties from ahead	-5 4 -11 6 -16 0 0 2
v:o:subject=duties levy ahead	0 10 0 -4 0 0 0 -2
v:o:subject=duties lower	0 -7 0 13 -4 0 0 -1
v:o:subject=duties lower ahead	0 -6 0 13 -4 0 0 0
v:o:subject=duties monday, ahead	0 25 0 -16 -6 0 0 -4
v:o:subject=duties no verb	-6 11 1 -6 10 -10 -7 -3
v:o:subject=duties no verb 	0 -2 -1 1 16 0 0 -16
v:o:subject=duties no verb 12:01	0 15 0 -12 0 0 0 -2
v:o:subject=duties no verb after	0 -4 0 -14 17 0 0 0
v:o:subject=duties no verb ahead	-3 6 3 -3 2 -8 -5 0
v:o:subject=duties no verb as	0 -4 0 -14 0 0 0 18
v:o:subject=duties no verb before	0 -23 0 22 -8 0 0 2
v:o:subject=duties no verb cent	0 -14 0 -6 0 0 0 18
v:o:subject=duties no verb effective	0 -10 0 9 1 0 0 0
v:o:subject=duties no verb for	0 5 0 1 0 0 0 -7
v:o:subject=duties no verb friday,	0 -13 18 -13 13 0 0 -10
v:o:subject=duties no verb from	-3 11 -8 4 -6 0 0 -25
v:o:subject=duties no verb monday,	0 25 0 -16 -6 0 0 -4
v:o:subject=duties no verb of	0 -8 0 11 -1 0 0 0
v:o:subject=duties no verb on	3 13 -1 -13 -2 0 0 1
v:o:subject=duties no verb saturday,	0 -2 0 -15 14 0 0 3
v:o:subject=duties no verb since	0 -17 3 18 0 0 0 -4
v:o:subject=duties no verb the	0 1 0 -13 -3 0 0 14
v:o:subject=duties no verb to	0 11 0 -13 -1 0 -3 5
v:o:subject=duties no verb today	0 10 -3 -6 14 0 0 -13
v:o:subject=duties no verb until	-2 1 -1 2 -11 0 0 5
v:o:subject=duties of today	0 -10 0 16 0 0 0 -2
v:o:subject=duties on ahead	-1 23 -3 -13 -13 -3 -3 2
v:o:subject=duties on today	0 5 0 -13 14 0 0 -5
v:o:subject=duties other	0 -2 -1 0 9 0 0 0
v:o:subject=duties other ahead	0 -2 -1 -1 9 0 0 0
v:o:subject=duties return	0 -15 0 4 -2 0 0 14
v:o:subject=duties return ahead	0 -14 0 1 -1 0 0 16
v:o:subject=duties rise	0 8 0 0 0 0 0 -11
v:o:subject=duties rise ahead	0 9 0 0 0 0 0 -11
v:o:subject=duties rise on	0 12 0 -5 0 0 0 -6
v:o:subject=duties run	0 -9 2 8 0 0 0 0
v:o:subject=duties saturday, ahead	0 -2 0 -15 14 0 0 3
v:o:subject=duties since ahead	0 -19 3 1 0 0 0 7
v:o:subject=duties suspend	-1 -14 -4 6 -9 0 0 15
v:o:subject=duties suspend ahead	-1 -12 -4 4 -8 0 0 16
v:o:subject=duties suspend the	0 -5 0 10 0 0 0 -3
v:o:subject=duties suspend until	-6 -15 -3 2 -7 0 0 17
v:o:subject=duties to ahead	1 1 0 -10 0 0 -3 8
v:o:subject=duties until ahead	-12 8 -6 0 -8 0 -1 3
v:o:subject=exclusions	0 0 26 -21 0 -1 -2 -11
v:o:subject=exclusions carried	0 -28 9 6 3 0 0 7
v:o:subject=exclusions carried begin	0 -18 0 12 0 0 0 8
v:o:subject=exclusions carried on ahead	0 0 -3 -4 0 0 0 11
v:o:subject=exclusions carried say	0 -6 6 -14 0 0 0 14
v:o:subject=exclusions carried say ahead	0 -6 6 -14 0 0 0 14
v:o:subject=exclusions carried say on	0 -5 0 -11 0 0 0 16
v:o:subject=exclusions end	0 -6 12 0 0 0 0 -13
v:o:subject=exclusions end ahead	0 -6 12 0 0 0 0 -13
v:o:subject=exclusions far	9 0 9 -13 0 0 0 -5
v:o:subject=exclusions far carried	1 -6 8 3 0 0 0 -5
v:o:subject=exclusions far carried from ahead	0 11 0 0 -8 0 0 0
v:o:subject=exclusions far carried on ahead	0 -1 8 6 -2 0 0 -11
v:o:subject=exclusions far carried until ahead	4 -6 2 -10 -2 0 0 9
v:o:subject=exclusions far no verb	9 0 9 -13 0 0 0 -5
v:o:subject=exclusions far no verb ahead	9 0 9 -14 0 0 0 -4
v:o:subject=exclusions no verb	0 5 13 -25 2 0 0 -6
v:o:subject=exclusions no verb ahead	1 6 13 -27 2 0 0 -5
v:o:subject=exclusions no verb on	2 0 8 -4 0 0 0 -12
v:o:subject=exclusions on ahead	0 -3 16 -9 0 0 0 -7
v:o:subject=fees	0 -1 -2 4 17 -1 0 -29
v:o:subject=fees begin	0 6 0 -13 6 0 0 -1
v:o:subject=fees begin ahead	0 6 0 -13 6 0 0 -1
v:o:subject=fees begin on	0 -5 0 -7 13 0 0 0
v:o:subject=fees carried	-4 2 0 1 15 0 0 -21
v:o:subject=fees carried on ahead	0 0 0 11 0 0 0 -13
v:o:subject=fees far	0 -12 0 8 0 0 0 3
v:o:subject=fees far carried	0 -18 0 0 4 0 8 5
v:o:subject=fees far carried on ahead	0 -14 0 7 7 0 0 -1
v:o:subject=fees far carried suspend	0 -2 0 -3 0 0 0 9
v:o:subject=fees far carried suspend ahead	0 -2 0 -3 0 0 0 9
v:o:subject=fees far carried suspend until	-1 -1 0 -3 0 0 0 10
v:o:subject=fees far no verb	0 -12 0 8 0 0 0 3
v:o:subject=fees far no verb ahead	0 -10 0 -1 3 0 0 11
v:o:subject=fees far no verb today	0 0 0 13 -2 0 0 -7
v:o:subject=fees from ahead	-3 -3 0 -9 19 0 0 -5
v:o:subject=fees no verb from	-1 -2 0 0 10 0 0 -2
v:o:subject=fees suspend	0 -5 0 0 21 0 0 -16
v:o:subject=fees suspend ahead	0 -4 0 0 21 0 0 -16
v:o:subject=fees suspend from	0 -5 0 0 8 0 0 0
v:o:subject=longer	-1 -21 5 7 -6 -6 0 7
v:o:subject=longer carried	-2 -4 14 0 -3 -6 0 0
v:o:subject=longer carried be	0 -2 0 -1 -10 0 0 13
v:o:subject=longer carried begin	0 9 4 3 -2 0 0 -19
v:o:subject=longer carried begin ahead	0 10 4 2 -2 0 0 -18
v:o:subject=longer carried begin on	0 8 5 -12 0 0 0 0
v:o:subject=longer carried by ahead	0 12 0 5 -7 0 -1 -7
v:o:subject=longer carried end	-1 0 12 10 -8 0 0 -12
v:o:subject=longer carried end ahead	-1 0 12 6 -8 0 0 -9
v:o:subject=longer carried end on	0 0 2 11 -7 0 0 -6
v:o:subject=longer carried on ahead	0 5 6 -4 -9 0 0 0
v:o:subject=longer carried other	0 0 0 -9 6 0 0 6
v:o:subject=longer carried other ahead	0 0 0 -9 6 0 0 6
v:o:subject=longer carried run	0 -14 2 9 -8 0 0 6
v:o:subject=longer carried run ahead	0 -14 2 9 -8 0 0 6
v:o:subject=longer carried sign	0 -1 0 0 -7 0 0 10
v:o:subject=longer carried sign ahead	0 -1 0 13 -6 0 0 0
v:o:subject=longer carried sign today	0 0 0 -12 0 0 0 12
v:o:subject=longer carried the ahead	0 0 0 -12 7 0 3 0
v:o:subject=longer carried to ahead	0 9 2 0 0 0 0 -10
v:o:subject=longer carried until ahead	0 -4 0 -5 10 0 0 0
v:o:subject=longer far  ahead	-1 9 0 4 0 0 0 -15
v:o:subject=longer far carried	7 -25 -7 17 4 -4 -8 0
v:o:subject=longer far carried be	0 8 0 -10 0 0 0 3
v:o:subject=longer far carried be ahead	0 9 0 -12 0 0 0 5
v:o:subject=longer far carried begin	-4 -25 2 26 -5 0 0 0
v:o:subject=longer far carried begin ahead	-4 -25 2 26 -5 0 0 0
v:o:subject=longer far carried charge	0 -3 0 14 -4 0 0 -10
v:o:subject=longer far carried charge ahead	0 -2 0 14 -4 0 0 -10
v:o:subject=longer far carried from ahead	0 -16 0 18 -6 0 0 0
v:o:subject=longer far carried on ahead	4 -15 0 13 8 0 0 -13
v:o:subject=longer far carried suspend	2 -3 0 -8 18 0 0 -11
v:o:subject=longer far carried suspend ahead	2 -3 0 -9 18 0 0 -11
v:o:subject=longer far carried to ahead	0 0 0 -6 0 0 0 11
v:o:subject=longer far carried until ahead	0 -5 -1 18 -5 0 0 -5
v:o:subject=longer far from ahead	0 17 0 -14 0 0 0 0
v:o:subject=longer far no verb 	-1 9 0 5 0 0 0 -15
v:o:subject=longer far no verb ahead	0 5 -2 -8 0 -1 0 10
v:o:subject=longer far no verb from	0 17 0 -14 0 0 0 0
v:o:subject=longer far no verb today	0 -5 0 9 0 0 0 -2
v:o:subject=longer from ahead	0 -9 0 16 0 0 0 -6
v:o:subject=longer no verb	0 -9 10 2 -12 -3 3 3
v:o:subject=longer no verb ahead	-13 -8 11 -5 -11 -3 4 15
v:o:subject=longer no verb from	0 -6 0 12 0 0 0 -5
v:o:subject=longer no verb to	-7 0 7 -12 -2 0 0 12
v:o:subject=longer no verb today	9 -1 0 15 0 0 0 -22
v:o:subject=longer on ahead	0 -14 2 5 1 0 0 -1
v:o:subject=longer other	0 0 -1 -12 0 0 0 16
v:o:subject=longer other ahead	0 0 -1 -12 0 0 0 16
v:o:subject=longer the ahead	0 0 0 -9 0 0 5 7
v:o:subject=meeting	-16 -3 0 1 4 0 2 4
v:o:subject=meeting be	0 -2 0 12 -1 0 0 -1
v:o:subject=meeting be ahead	0 -1 0 10 -1 0 0 -1
v:o:subject=meeting before ahead	0 14 0 -22 8 0 0 0
v:o:subject=meeting begin	0 -20 0 0 -2 0 0 15
v:o:subject=meeting begin ahead	0 -18 0 4 -2 0 0 10
v:o:subject=meeting begin on	0 -12 0 -3 -10 0 0 19
v:o:subject=meeting carried	-12 -9 -10 9 -9 9 13 -7
v:o:subject=meeting carried be on	0 -2 0 -6 9 0 0 0
v:o:subject=meeting carried be the	0 0 0 -3 0 0 -1 8
v:o:subject=meeting carried be until	0 0 0 13 0 0 0 -8
v:o:subject=meeting carried begin	-4 11 0 -11 13 0 0 -6
v:o:subject=meeting carried begin ahead	-4 11 0 -12 13 0 0 -5
v:o:subject=meeting carried begin on	-3 15 0 -4 0 0 0 -8
v:o:subject=meeting carried by ahead	0 -2 0 -18 12 1 8 -2
v:o:subject=meeting carried end	0 0 -1 -4 -10 0 6 5
v:o:subject=meeting carried end ahead	0 0 -1 -15 -10 0 6 16
v:o:subject=meeting carried end on	0 1 0 -11 -5 0 0 14
v:o:subject=meeting carried from ahead	0 21 0 -14 -3 0 0 -2
v:o:subject=meeting carried have	0 0 0 -2 0 0 11 -8
v:o:subject=meeting carried have ahead	0 0 0 -2 0 0 11 -8
v:o:subject=meeting carried have until	0 -5 0 0 -3 0 9 0
v:o:subject=meeting carried meet	0 0 0 13 -5 0 0 -2
v:o:subject=meeting carried meet ahead	0 0 0 12 -5 0 0 -1
v:o:subject=meeting carried on ahead	-5 3 -1 11 -12 0 -4 1
v:o:subject=meeting carried other	0 0 0 19 -3 0 0 -12
v:o:subject=meeting carried other ahead	0 0 0 18 -3 0 0 -11
v:o:subject=meeting carried say on	0 -5 0 9 0 0 0 0
v:o:subject=meeting carried suspend	0 0 0 10 0 0 0 -5
v:o:subject=meeting carried the ahead	0 -11 0 2 -7 0 -3 10
v:o:subject=meeting carried to ahead	0 0 0 -16 -6 5 0 16
v:o:subject=meeting carried until ahead	-2 -10 0 0 3 0 7 0
v:o:subject=meeting continue	0 25 0 -16 0 0 0 -8
v:o:subject=meeting continue ahead	0 12 0 0 0 0 0 -8
v:o:subject=meeting end ahead	0 -1 0 -7 -2 0 0 12
v:o:subject=meeting far	-9 5 -6 1 0 -7 -7 4
v:o:subject=meeting far  today	0 13 0 2 -1 0 0 -16
v:o:subject=meeting far carried	-20 10 -22 16 -11 -9 2 -10
v:o:subject=meeting far carried agree	0 -7 0 -8 0 0 4 11
v:o:subject=meeting far carried agree ahead	0 -7 0 -9 0 0 5 11
v:o:subject=meeting far carried be	0 11 0 0 -13 0 11 -8
v:o:subject=meeting far carried be ahead	0 11 0 -4 -12 0 11 -6
v:o:subject=meeting far carried be by	0 -3 0 -1 -2 0 12 -4
v:o:subject=meeting far carried be until	0 10 0 -15 0 0 0 1
v:o:subject=meeting far carried before ahead	0 11 0 -1 -7 0 0 -2
v:o:subject=meeting far carried begin	0 3 0 -6 0 0 -4 11
v:o:subject=meeting far carried begin ahead	0 3 0 -7 0 0 -4 11
v:o:subject=meeting far carried by ahead	0 -3 0 8 -2 0 6 -13
v:o:subject=meeting far carried end	0 -10 -1 -3 3 0 0 12
v:o:subject=meeting far carried end ahead	0 -10 -1 -4 3 0 0 13
v:o:subject=meeting far carried end on	0 -4 -1 -6 5 0 0 10
v:o:subject=meeting far carried for ahead	0 -4 0 10 -2 0 0 0
v:o:subject=meeting far carried have	0 0 0 -11 1 0 4 6
v:o:subject=meeting far carried have ahead	0 0 0 -11 1 0 4 6
v:o:subject=meeting far carried keep	0 -2 0 10 0 0 0 -5
v:o:subject=meeting far carried on ahead	-5 -9 -5 14 -11 0 -4 7
v:o:subject=meeting far carried on today	0 -3 0 9 0 0 0 -1
v:o:subject=meeting far carried other	0 6 0 11 -8 0 0 -9
v:o:subject=meeting far carried other ahead	0 7 0 9 -8 0 0 -8
v:o:subject=meeting far carried pay	0 9 0 0 0 0 0 -11
v:o:subject=meeting far carried pay ahead	0 -2 0 12 0 0 0 -10
v:o:subject=meeting far carried pay today	0 15 0 -15 0 0 0 0
v:o:subject=meeting far carried return	0 0 0 12 0 0 0 -9
v:o:subject=meeting far carried return ahead	0 0 0 12 0 0 0 -9
v:o:subject=meeting far carried run	0 -5 0 0 10 0 0 -2
v:o:subject=meeting far carried run ahead	0 -5 0 0 10 0 0 -2
v:o:subject=meeting far carried sign	0 9 0 -14 10 0 0 0
v:o:subject=meeting far carried sign ahead	0 -8 0 0 10 0 0 -1
v:o:subject=meeting far carried sign today	0 15 0 -15 0 0 0 0
v:o:subject=meeting far carried suspend	-5 2 0 -10 8 0 0 2
v:o:subject=meeting far carried suspend ahead	-5 2 0 -11 8 0 0 2
v:o:subject=meeting far carried suspend until	-4 5 0 -15 5 0 0 4
v:o:subject=meeting far carried tell	0 15 0 -13 0 0 0 0
v:o:subject=meeting far carried tell today	0 16 0 -15 0 0 0 0
v:o:subject=meeting far carried the ahead	0 4 0 0 10 0 0 -14
v:o:subject=meeting far carried to ahead	0 -11 0 0 7 0 0 0
v:o:subject=meeting far no verb	-9 5 -6 1 0 -7 -7 4
v:o:subject=meeting far no verb 	0 15 0 -1 -9 0 0 -1
v:o:subject=meeting far no verb wednesday,	0 11 0 -10 0 0 0 0
v:o:subject=meeting far on ahead	0 0 0 -2 -7 0 0 10
v:o:subject=meeting far on today	0 -6 0 14 0 0 0 -8
v:o:subject=meeting from ahead	0 -2 0 8 -5 0 0 0
v:o:subject=meeting no verb 	0 -6 0 23 -10 0 0 -1
v:o:subject=meeting no verb ahead	-7 4 2 -15 5 1 8 3
v:o:subject=meeting no verb before	0 14 0 -22 8 0 0 0
v:o:subject=meeting no verb monday,	0 -11 0 15 0 0 0 -2
v:o:subject=meeting no verb of	0 9 0 -16 0 0 0 9
v:o:subject=meeting no verb on	0 -4 0 -6 9 -1 19 -11
v:o:subject=meeting no verb today	0 -13 0 17 -4 0 0 -4
v:o:subject=meeting of ahead	0 20 0 -18 -1 0 -1 0
v:o:subject=meeting on ahead	-5 -18 -3 0 4 -3 18 2
v:o:subject=meeting other	-1 -1 0 -1 12 0 0 -6
v:o:subject=meeting other ahead	-1 -1 0 -1 12 0 0 -6
v:o:subject=meeting other on	-1 0 0 -4 13 0 0 -5
v:o:subject=meeting put	0 -6 0 15 0 0 0 -4
v:o:subject=meeting put ahead	0 -6 0 15 0 0 0 -4
v:o:subject=meeting suspend	0 0 0 12 -1 0 0 -4
v:o:subject=meeting suspend ahead	0 0 0 12 -1 0 0 -4
v:o:subject=meeting to ahead	0 -3 0 16 0 0 0 -8
v:o:subject=none	-12 5 4 -3 -5 -19 -11 12
v:o:subject=none  ahead	-5 -33 -8 16 8 0 -3 10
v:o:subject=none  today	0 23 0 -18 -2 0 0 8
v:o:subject=none a ahead	0 -10 0 14 0 0 0 -3
v:o:subject=none after ahead	0 -2 0 10 -3 0 0 -1
v:o:subject=none alert, today	0 12 0 -10 0 0 0 0
v:o:subject=none before ahead	0 -29 0 18 2 0 0 5
v:o:subject=none briefing, today	0 -1 0 -15 0 0 0 17
v:o:subject=none bulletin, today	0 12 0 -9 0 0 0 0
v:o:subject=none by ahead	0 -13 0 0 3 0 -1 9
v:o:subject=none call, today	0 0 0 -10 0 0 0 10
v:o:subject=none carried	-2 7 -8 -3 -8 -12 19 1
v:o:subject=none carried  ahead	10 14 5 -13 -20 0 7 -11
v:o:subject=none carried  today	0 -5 0 13 0 0 0 -7
v:o:subject=none carried a ahead	0 -2 0 11 0 0 0 -4
v:o:subject=none carried adopt	0 -8 0 10 0 0 0 0
v:o:subject=none carried after ahead	0 2 0 -19 10 0 0 8
v:o:subject=none carried agree	4 -9 0 26 0 0 2 -24
v:o:subject=none carried agree ahead	4 -8 0 23 0 0 2 -23
v:o:subject=none carried agree until	0 0 0 19 0 0 0 -18
v:o:subject=none carried announce	0 7 0 17 -10 0 0 -20
v:o:subject=none carried announce ahead	0 9 0 12 -10 0 0 -17
v:o:subject=none carried announce on	0 11 0 0 0 0 0 -11
v:o:subject=none carried be	2 3 -4 -5 2 -1 12 -8
v:o:subject=none carried be 	12 -4 0 0 -5 0 10 -18
v:o:subject=none carried be ahead	2 0 -4 -7 5 0 12 -6
v:o:subject=none carried be by	0 14 0 -9 0 0 4 -11
v:o:subject=none carried be is	0 -16 0 -2 0 0 0 14
v:o:subject=none carried be of	0 -7 0 10 0 0 0 0
v:o:subject=none carried be on	-3 13 -1 -15 5 0 0 0
v:o:subject=none carried be until	-3 -12 0 0 -10 0 5 10
v:o:subject=none carried before ahead	0 3 -7 -18 12 0 0 6
v:o:subject=none carried begin	2 18 -9 -15 -31 -1 6 11
v:o:subject=none carried begin 	0 5 0 -14 -1 0 0 10
v:o:subject=none carried begin ahead	2 8 -8 -4 -30 0 7 7
v:o:subject=none carried begin before	0 11 0 -13 -7 0 0 7
v:o:subject=none carried begin from	0 -12 0 10 0 0 0 3
v:o:subject=none carried begin on	9 2 -1 4 -18 0 0 -4
v:o:subject=none carried begin since	0 13 0 -12 0 0 0 0
v:o:subject=none carried begin the	0 -10 0 9 0 0 0 0
v:o:subject=none carried begin today	0 18 0 -18 0 0 0 5
v:o:subject=none carried by ahead	-1 4 -1 -12 -1 1 17 -4
v:o:subject=none carried carry	0 -3 0 -3 -3 0 0 12
v:o:subject=none carried carry ahead	0 -3 0 -3 -3 0 0 12
v:o:subject=none carried charge	0 20 1 -2 -9 0 0 -16
v:o:subject=none carried charge ahead	0 21 1 -5 -8 0 0 -15
v:o:subject=none carried charge from	0 28 0 -17 -6 0 0 -9
v:o:subject=none carried confirm	0 0 0 0 8 0 0 -6
v:o:subject=none carried confirm ahead	0 0 0 0 8 0 0 -6
v:o:subject=none carried cut	0 11 0 -8 0 0 0 0
v:o:subject=none carried end on	0 21 0 -15 -7 0 0 3
v:o:subject=none carried end today	0 -4 0 -6 0 0 0 10
v:o:subject=none carried ends ahead	1 0 0 -10 0 0 0 8
v:o:subject=none carried expect	0 6 0 -8 7 0 0 -3
v:o:subject=none carried expect ahead	0 6 0 -10 7 0 0 -1
v:o:subject=none carried extend	6 -8 -2 15 0 0 0 -8
v:o:subject=none carried extend ahead	6 -8 -2 14 0 0 0 -8
v:o:subject=none carried fall on	0 -11 0 9 0 0 0 0
v:o:subject=none carried for ahead	0 -6 0 -4 3 0 0 12
v:o:subject=none carried from ahead	-17 34 -3 -11 -14 0 0 -14
v:o:subject=none carried get	0 0 0 -15 16 0 0 0
v:o:subject=none carried get ahead	0 0 0 -16 16 0 0 1
v:o:subject=none carried have	-3 -3 6 -14 20 0 2 -6
v:o:subject=none carried have ahead	-3 -1 6 -24 21 0 3 0
v:o:subject=none carried have the	0 -2 0 -4 0 0 12 -3
v:o:subject=none carried have today	0 -2 0 20 0 0 0 -16
v:o:subject=none carried have until	-1 -12 7 -1 4 0 -9 7
v:o:subject=none carried is ahead	0 -13 0 6 0 0 0 2
v:o:subject=none carried is today	0 -1 0 -10 0 0 0 13
v:o:subject=none carried know ahead	0 7 0 -12 9 0 0 0
v:o:subject=none carried land	0 -10 0 16 -4 0 0 0
v:o:subject=none carried land ahead	0 -10 0 15 -4 0 0 0
v:o:subject=none carried let	0 -3 0 -7 2 0 0 9
v:o:subject=none carried let ahead	0 -3 0 -7 2 0 0 9
v:o:subject=none carried look	0 -1 0 13 -8 0 0 0
v:o:subject=none carried meet	0 -20 0 18 0 0 -3 -2
v:o:subject=none carried meet ahead	0 -17 0 9 0 0 -3 4
v:o:subject=none carried meet on	0 -7 0 13 0 0 0 -7
v:o:subject=none carried meet the	0 0 0 -8 10 0 0 0
v:o:subject=none carried meet today	0 0 0 13 0 0 0 -9
v:o:subject=none carried move	0 -13 0 15 0 0 0 -2
v:o:subject=none carried on ahead	8 6 0 -1 8 -1 -12 -12
v:o:subject=none carried on today	0 -25 0 29 -1 0 0 -9
v:o:subject=none carried other	0 7 2 -13 -2 0 0 8
v:o:subject=none carried other ahead	0 8 2 -1 -1 0 0 -5
v:o:subject=none carried other by	0 -1 0 -12 5 0 0 8
v:o:subject=none carried other on	0 18 0 -10 -4 0 0 -5
v:o:subject=none carried other today	0 0 0 -15 0 0 0 18
v:o:subject=none carried pay	-3 18 0 -17 0 0 3 0
v:o:subject=none carried pay ahead	-2 11 0 -21 2 0 3 10
v:o:subject=none carried pay from	0 26 0 -25 6 0 4 -15
v:o:subject=none carried pay today	0 10 0 0 0 0 0 -17
v:o:subject=none carried post	0 -2 0 12 0 0 0 -6
v:o:subject=none carried promise	0 -4 0 9 -1 0 0 0
v:o:subject=none carried promise ahead	0 -4 0 9 -1 0 0 0
v:o:subject=none carried put	0 4 0 9 0 0 -1 -12
v:o:subject=none carried put ahead	0 4 0 9 0 0 -1 -12
v:o:subject=none carried put from	0 10 0 -9 1 0 0 -1
v:o:subject=none carried put on	0 -12 0 19 0 0 0 -6
v:o:subject=none carried raise on	0 -9 0 10 0 0 0 0
v:o:subject=none carried receive	0 -2 0 -6 11 0 0 0
v:o:subject=none carried receive ahead	0 -2 0 -7 11 0 0 0
v:o:subject=none carried reduce	0 12 0 -6 -3 0 0 0
v:o:subject=none carried reduce ahead	0 12 0 -7 -3 0 0 0
v:o:subject=none carried report	0 0 0 -11 13 0 0 0
v:o:subject=none carried return	0 -5 0 10 -4 0 0 1
v:o:subject=none carried return ahead	0 -5 0 9 -4 0 0 1
v:o:subject=none carried return on	0 -7 0 11 -1 0 0 0
v:o:subject=none carried rise on	0 2 0 -9 6 0 0 0
v:o:subject=none carried run ahead	2 0 1 -14 -1 0 0 12
v:o:subject=none carried run on	3 13 2 -20 0 0 0 0
v:o:subject=none carried say	0 -14 0 -7 -8 0 11 13
v:o:subject=none carried say ahead	0 -11 0 -13 -6 0 11 16
v:o:subject=none carried say on	0 -8 0 -6 0 0 0 16
v:o:subject=none carried say today	0 -4 0 17 0 0 0 -7
v:o:subject=none carried set	0 -9 0 9 0 0 2 -2
v:o:subject=none carried set ahead	0 -9 0 9 0 0 2 -2
v:o:subject=none carried settle	0 -1 0 -8 13 0 1 -4
v:o:subject=none carried settle ahead	0 -1 0 -8 13 0 1 -4
v:o:subject=none carried settle on	0 -1 0 -6 13 0 0 -4
v:o:subject=none carried ship	0 6 0 -10 0 0 0 8
v:o:subject=none carried sign	0 -1 0 10 -16 0 7 -3
v:o:subject=none carried sign ahead	0 0 0 2 -15 0 8 0
v:o:subject=none carried sign by	0 -1 0 -4 -6 0 10 4
v:o:subject=none carried sign on	0 -5 0 21 -3 0 0 -13
v:o:subject=none carried sign sign	0 0 0 10 0 0 0 -5
v:o:subject=none carried sign today	0 -3 0 15 0 0 0 -8
v:o:subject=none carried sit	0 8 0 -6 9 0 0 -13
v:o:subject=none carried sit ahead	0 8 0 -6 9 0 0 -12
v:o:subject=none carried suspend	0 8 5 -4 -14 0 -4 3
v:o:subject=none carried suspend ahead	0 10 5 -7 -14 0 -4 5
v:o:subject=none carried suspend from	0 17 0 -4 -8 0 0 0
v:o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
v:o:subject=none carried suspend the	0 0 0 -14 0 0 0 14
v:o:subject=none carried suspend to	-1 5 0 5 2 0 0 -11
v:o:subject=none carried suspend until	0 -5 0 1 -3 0 -3 9
v:o:subject=none carried tell	0 -16 0 20 -7 6 0 -10
v:o:subject=none carried tell ahead	0 -10 0 12 -7 6 0 -4
v:o:subject=none carried tell on	0 -10 0 19 -3 0 0 -4
v:o:subject=none carried tell today	0 -3 0 10 0 0 0 -3
v:o:subject=none carried the ahead	-6 -1 -5 -10 0 0 13 7
v:o:subject=none carried threaten	-1 -9 0 14 0 0 0 0
v:o:subject=none carried threaten ahead	-1 -9 0 14 0 0 0 0
v:o:subject=none carried threaten from	-1 -10 0 14 0 0 0 0
v:o:subject=none carried to ahead	0 -1 0 10 0 -1 0 -6
v:o:subject=none carried until ahead	-11 -1 0 1 -19 0 3 8
v:o:subject=none carried want	0 -2 0 -8 -5 0 11 3
v:o:subject=none carried want ahead	0 -2 0 -8 -5 0 11 4
v:o:subject=none carried write	0 -6 -1 -9 14 0 0 4
v:o:subject=none carried write ahead	0 -6 -1 -13 14 0 0 6
v:o:subject=none carried write on	0 -1 0 -4 11 0 0 0
v:o:subject=none date: today	0 -7 0 -1 18 0 0 -14
v:o:subject=none friday today	0 21 0 -11 0 0 0 -12
v:o:subject=none friday, today	0 12 0 -2 -2 0 0 -13
v:o:subject=none from ahead	0 16 0 -5 -8 0 0 -11
v:o:subject=none from today	0 16 0 -15 0 0 0 0
v:o:subject=none monday today	0 -5 0 10 0 0 0 -1
v:o:subject=none monday, today	0 -6 0 15 0 0 0 -7
v:o:subject=none no verb	-12 5 4 -3 -5 -19 -11 12
v:o:subject=none no verb 	-9 -2 -10 -3 4 -3 -7 15
v:o:subject=none no verb a	0 -10 0 18 0 0 0 -6
v:o:subject=none no verb after	0 -2 0 10 -3 0 0 -1
v:o:subject=none no verb ahead	0 6 11 -10 -9 -10 -3 7
v:o:subject=none no verb alert,	0 12 0 -10 0 0 0 0
v:o:subject=none no verb before	0 -29 0 18 2 0 0 5
v:o:subject=none no verb briefing,	0 -1 0 -15 0 0 0 17
v:o:subject=none no verb brussels,	0 -3 0 12 0 0 0 -6
v:o:subject=none no verb bulletin,	0 12 0 -9 0 0 0 0
v:o:subject=none no verb by	0 -13 0 0 3 0 -1 9
v:o:subject=none no verb call,	0 0 0 -10 0 0 0 10
v:o:subject=none no verb date:	0 -13 0 -7 16 0 0 0
v:o:subject=none no verb friday	0 21 0 -11 0 0 0 -12
v:o:subject=none no verb friday,	0 13 0 0 -6 0 0 -17
v:o:subject=none no verb from	0 27 0 -15 -8 0 0 -14
v:o:subject=none no verb monday	0 -5 0 10 0 0 0 -1
v:o:subject=none no verb monday,	0 -7 0 16 0 0 0 -7
v:o:subject=none no verb note,	0 18 0 -12 0 0 0 -6
v:o:subject=none no verb of	0 10 0 -9 7 0 0 -10
v:o:subject=none no verb on	9 10 17 -19 -13 0 0 4
v:o:subject=none no verb saturday	0 0 0 14 0 0 0 -11
v:o:subject=none no verb since	0 15 0 -12 0 0 0 -2
v:o:subject=none no verb sunday,	0 0 0 9 0 0 0 -4
v:o:subject=none no verb the	0 5 9 -3 -4 0 0 -3
v:o:subject=none no verb thursday,	0 -10 0 6 -1 0 0 3
v:o:subject=none no verb to	0 -12 0 -7 0 0 0 20
v:o:subject=none no verb today	-13 -2 -13 7 4 -6 -10 5
v:o:subject=none no verb tuesday	0 -2 0 11 0 0 0 -4
v:o:subject=none no verb tuesday,	0 -6 0 13 0 0 0 -7
v:o:subject=none no verb until	0 -27 0 -5 8 0 0 19
v:o:subject=none no verb valletta,	0 0 0 11 0 0 0 -11
v:o:subject=none no verb washington,	0 -1 0 -9 13 0 0 0
v:o:subject=none no verb wednesday	0 -7 0 -11 10 0 0 7
v:o:subject=none no verb wednesday,	0 -14 0 0 0 0 0 12
v:o:subject=none no verb weekly,	0 0 0 -13 0 0 0 15
v:o:subject=none no verb ·	0 -4 0 13 0 0 0 -3
v:o:subject=none no verb —	0 -14 0 14 -2 0 0 0
v:o:subject=none note, today	0 18 0 -12 0 0 0 -6
v:o:subject=none of ahead	0 0 0 -4 9 0 0 -5
v:o:subject=none of today	0 11 0 -5 0 0 0 -1
v:o:subject=none on ahead	9 0 18 -13 -12 0 0 5
v:o:subject=none on today	0 21 0 -15 0 0 0 -1
v:o:subject=none saturday today	0 0 0 14 0 0 0 -11
v:o:subject=none since ahead	0 15 0 -12 0 0 0 -2
v:o:subject=none the ahead	0 9 9 -17 -3 0 0 5
v:o:subject=none the today	0 -6 0 24 0 0 0 -17
v:o:subject=none thursday, today	0 -4 0 9 0 0 0 -2
v:o:subject=none to ahead	0 -12 0 -8 0 0 0 20
v:o:subject=none tuesday today	0 -2 0 11 0 0 0 -4
v:o:subject=none tuesday, today	0 -6 0 13 0 0 0 -7
v:o:subject=none until ahead	0 -27 0 -7 8 0 0 20
v:o:subject=none valletta, today	0 0 0 11 0 0 0 -11
v:o:subject=none washington, today	0 -1 0 -9 13 0 0 0
v:o:subject=none wednesday today	0 -7 0 -11 10 0 0 7
v:o:subject=none wednesday, today	0 -23 0 4 0 0 0 13
v:o:subject=none weekly, today	0 0 0 -13 0 0 0 15
v:o:subject=none · today	0 -4 0 13 0 0 0 -3
v:o:subject=none — today	0 -11 0 16 0 0 0 -5
v:o:subject=procedure	0 2 -1 -7 21 -13 -7 -14
v:o:subject=procedure  ahead	0 -8 0 -11 20 0 0 0
v:o:subject=procedure be on	0 -3 0 -3 14 0 0 -8
v:o:subject=procedure begin	0 1 0 -4 7 0 0 -2
v:o:subject=procedure begin ahead	0 -8 0 2 8 0 0 -2
v:o:subject=procedure begin on	0 -10 0 0 10 0 0 0
v:o:subject=procedure by ahead	0 -4 8 3 -11 0 0 8
v:o:subject=procedure carried	-7 10 -6 0 9 2 -5 -15
v:o:subject=procedure carried be	0 0 0 11 1 0 0 -14
v:o:subject=procedure carried be ahead	0 0 0 8 1 0 0 -12
v:o:subject=procedure carried be on	0 -7 0 -1 10 0 0 -2
v:o:subject=procedure carried before ahead	0 11 0 0 -2 0 0 -9
v:o:subject=procedure carried begin	0 -3 0 -16 10 0 0 7
v:o:subject=procedure carried begin ahead	0 -2 0 -18 11 0 0 7
v:o:subject=procedure carried end	0 2 0 5 2 0 0 -9
v:o:subject=procedure carried end ahead	0 2 0 5 2 0 0 -9
v:o:subject=procedure carried from ahead	0 13 0 0 -11 0 0 -1
v:o:subject=procedure carried on ahead	0 5 0 3 -1 6 0 -13
v:o:subject=procedure carried other	0 16 0 -11 -2 0 0 0
v:o:subject=procedure carried other ahead	0 16 0 -11 -2 0 0 0
v:o:subject=procedure carried say	0 -4 0 9 -3 0 0 0
v:o:subject=procedure carried say on	0 -4 0 9 -3 0 0 0
v:o:subject=procedure carried sign	0 0 0 9 -2 0 0 -2
v:o:subject=procedure carried sign ahead	0 0 0 9 -2 0 0 -2
v:o:subject=procedure carried the ahead	0 3 0 14 -10 0 0 -9
v:o:subject=procedure carried until ahead	0 -10 0 -1 8 0 -1 7
v:o:subject=procedure end	0 0 0 12 -10 0 0 0
v:o:subject=procedure end ahead	0 0 0 11 -10 0 0 0
v:o:subject=procedure end on	0 0 0 12 -10 0 0 0
v:o:subject=procedure far	-5 -4 -4 9 -3 8 -2 -1
v:o:subject=procedure far  ahead	0 0 0 -8 0 11 0 0
v:o:subject=procedure far  today	0 -10 0 13 0 0 0 0
v:o:subject=procedure far carried	-2 0 11 -10 8 -4 0 -1
v:o:subject=procedure far carried be	0 4 0 -10 14 0 0 -5
v:o:subject=procedure far carried be ahead	0 4 0 -10 14 0 0 -5
v:o:subject=procedure far carried begin	0 0 8 -11 4 0 0 0
v:o:subject=procedure far carried begin ahead	0 0 8 -13 4 0 0 0
v:o:subject=procedure far carried begin on	0 0 0 -9 9 0 0 0
v:o:subject=procedure far carried by ahead	0 -8 0 -6 0 0 3 9
v:o:subject=procedure far carried from ahead	0 -6 0 8 11 0 0 -15
v:o:subject=procedure far carried have	0 12 0 2 -3 0 0 -13
v:o:subject=procedure far carried have ahead	0 12 0 1 -3 0 0 -12
v:o:subject=procedure far carried on ahead	-2 8 -2 -10 9 0 0 -1
v:o:subject=procedure far carried other	0 1 0 6 -10 0 0 0
v:o:subject=procedure far carried until ahead	-3 13 15 -12 -12 0 0 -7
v:o:subject=procedure far from ahead	0 -5 0 11 -2 0 0 -5
v:o:subject=procedure far no verb	-5 -4 -4 9 -3 8 -2 -1
v:o:subject=procedure far no verb 	0 -9 0 1 0 10 0 0
v:o:subject=procedure far no verb from	0 -5 0 11 -2 0 0 -5
v:o:subject=procedure far no verb on	0 -7 0 -2 14 0 0 -4
v:o:subject=procedure far no verb today	0 -15 0 30 -6 0 0 -10
v:o:subject=procedure far no verb until	0 11 0 -2 -1 0 0 -4
v:o:subject=procedure far on ahead	0 -7 0 -3 15 0 0 -3
v:o:subject=procedure far until ahead	0 11 0 -2 -1 0 0 -4
v:o:subject=procedure from ahead	10 0 0 -2 -3 0 0 0
v:o:subject=procedure no verb	8 13 1 -20 8 -5 -1 7
v:o:subject=procedure no verb 	0 -10 0 -20 29 0 0 -1
v:o:subject=procedure no verb ahead	8 -5 2 -11 7 -4 0 14
v:o:subject=procedure no verb by	0 -2 9 -5 -7 0 0 8
v:o:subject=procedure no verb from	10 -6 0 0 -3 0 0 0
v:o:subject=procedure no verb the	0 -2 0 -13 -2 0 0 19
v:o:subject=procedure no verb today	0 25 0 -15 0 0 0 -11
v:o:subject=procedure on ahead	1 -14 -3 5 13 0 0 -22
v:o:subject=procedure on today	0 -6 0 16 -3 0 0 -3
v:o:subject=procedure rule	0 7 0 -16 12 0 0 0
v:o:subject=procedure rule today	0 0 0 -12 13 0 0 0
v:o:subject=procedure suspend	0 -5 0 12 -4 0 0 0
v:o:subject=procedure the ahead	0 -3 0 -8 -3 0 0 16
v:o:subject=sale	-5 8 -2 -19 -5 30 0 -12
v:o:subject=sale carried	0 -18 0 -2 4 17 0 -4
v:o:subject=sale carried on ahead	0 -4 0 12 0 -2 0 0
v:o:subject=sale far carried	-4 -4 7 -10 8 5 9 -12
v:o:subject=sale far carried be	0 0 0 -11 0 0 12 -3
v:o:subject=sale far carried be ahead	0 0 0 -14 0 0 12 -1
v:o:subject=sale far carried on ahead	0 1 0 9 -11 0 0 -2
v:o:subject=sale far carried sign on	0 -2 0 8 0 0 0 -4
v:o:subject=sale far carried until ahead	0 -7 8 -6 4 0 0 0
v:o:subject=sale far no verb ahead	5 4 0 -12 9 0 0 -7
v:o:subject=sale no verb	0 9 0 -11 3 11 0 -8
v:o:subject=sale no verb ahead	0 10 0 -14 3 11 0 -7
v:o:subject=sale no verb on	0 16 0 -3 0 -4 0 -8
v:o:subject=sale on ahead	0 18 0 -6 -3 0 0 -9
v:o:subject=signing	-3 11 -7 1 -8 -16 -16 8
v:o:subject=signing be	0 -11 0 7 11 0 0 -8
v:o:subject=signing be ahead	0 -11 0 5 11 0 0 -8
v:o:subject=signing begin	1 -10 0 11 -4 0 0 1
v:o:subject=signing by ahead	0 -24 -2 -9 19 0 -3 9
v:o:subject=signing expect	0 11 0 -8 -7 0 0 6
v:o:subject=signing expect ahead	0 11 0 -8 -7 0 0 6
v:o:subject=signing from ahead	0 8 0 -15 8 0 0 0
v:o:subject=signing no verb	-7 1 -12 0 -6 -9 -9 16
v:o:subject=signing no verb ahead	-5 0 -10 -10 -3 -8 -8 25
v:o:subject=signing no verb by	0 -7 0 -6 3 0 0 9
v:o:subject=signing no verb from	0 3 0 -14 9 0 0 0
v:o:subject=signing no verb of	0 -9 0 17 0 0 0 -3
v:o:subject=signing no verb on	0 12 -3 -2 -16 0 0 4
v:o:subject=signing no verb today	0 0 0 17 -6 0 0 -16
v:o:subject=signing of ahead	0 16 0 -7 0 0 0 -7
v:o:subject=signing of today	0 -9 0 15 0 0 0 -1
v:o:subject=signing on ahead	-2 8 1 6 -23 0 0 0
v:o:subject=signing on today	0 18 0 -17 0 0 0 0
v:o:subject=signing sign	0 -2 0 8 0 0 0 -5
v:o:subject=signing sign ahead	0 -2 0 13 0 0 0 -12
v:o:subject=signing sign on	0 9 0 -5 0 0 0 0
v:o:subject=signing the ahead	0 0 0 -13 8 0 0 9
v:o:subject=signing until ahead	2 6 0 -11 -1 0 0 2
v:o:subject=truce	8 5 0 -25 -14 -17 -14 30
v:o:subject=truce  ahead	-7 1 0 0 -17 0 0 12
v:o:subject=truce  today	0 -1 0 -21 0 0 0 24
v:o:subject=truce be	0 -10 0 -19 0 0 0 29
v:o:subject=truce be ahead	0 -9 0 0 0 0 0 9
v:o:subject=truce be today	0 0 0 -25 0 0 0 27
v:o:subject=truce begin	-3 11 0 5 -8 0 0 -12
v:o:subject=truce begin on	-1 1 0 11 -4 0 0 -10
v:o:subject=truce begin today	0 10 0 0 0 0 0 -13
v:o:subject=truce carried	2 -3 -16 6 -1 -10 -3 5
v:o:subject=truce carried  today	0 0 0 -7 0 0 0 9
v:o:subject=truce carried be	-3 -2 0 13 -6 0 -6 0
v:o:subject=truce carried be ahead	-2 0 0 10 -5 0 -6 1
v:o:subject=truce carried be from	0 -4 0 10 0 0 0 -4
v:o:subject=truce carried begin	3 1 0 -7 -9 0 0 10
v:o:subject=truce carried begin on	0 8 0 4 -5 0 0 -14
v:o:subject=truce carried begin to	0 0 0 -10 0 0 0 13
v:o:subject=truce carried begin today	0 -1 0 -7 0 0 0 12
v:o:subject=truce carried by ahead	0 -1 0 -4 3 0 10 -7
v:o:subject=truce carried end	-4 -21 -1 7 7 0 0 0
v:o:subject=truce carried end ahead	-4 -21 -1 3 7 0 0 3
v:o:subject=truce carried end on	-3 -18 -1 3 9 0 0 0
v:o:subject=truce carried have	13 -13 0 1 -6 0 -4 0
v:o:subject=truce carried have ahead	13 -12 0 0 -5 0 -4 0
v:o:subject=truce carried meet	0 11 0 -15 13 0 0 -7
v:o:subject=truce carried meet ahead	0 11 0 -15 13 0 0 -7
v:o:subject=truce carried on ahead	-9 6 -4 7 4 0 -2 -11
v:o:subject=truce carried other	0 0 0 -23 1 0 0 21
v:o:subject=truce carried other ahead	1 0 0 -14 1 0 0 12
v:o:subject=truce carried pay from	0 -7 0 9 0 0 0 0
v:o:subject=truce carried run	0 -8 0 -2 -8 0 0 16
v:o:subject=truce carried run ahead	0 -6 0 -10 -8 0 0 22
v:o:subject=truce carried run on	0 0 0 -2 -3 0 0 8
v:o:subject=truce carried say	0 -3 0 12 -5 0 0 0
v:o:subject=truce carried say ahead	0 -2 0 12 -5 0 0 0
v:o:subject=truce carried suspend	-1 -7 0 16 -6 0 0 -3
v:o:subject=truce carried suspend ahead	-1 -7 0 11 -6 0 0 0
v:o:subject=truce carried suspend until	0 -4 0 14 0 0 0 -7
v:o:subject=truce carried to ahead	0 -3 0 -21 -4 0 0 31
v:o:subject=truce carried until ahead	2 -27 -1 -8 0 0 -3 25
v:o:subject=truce end	0 -2 -7 -1 0 0 0 7
v:o:subject=truce end ahead	0 5 -6 -8 2 0 0 9
v:o:subject=truce end ends	-2 0 0 22 1 0 0 -21
v:o:subject=truce end on	2 5 -5 -7 -9 0 0 11
v:o:subject=truce end today	0 10 0 0 0 0 0 -6
v:o:subject=truce ends today	0 -6 0 -16 0 0 0 21
v:o:subject=truce extend	0 -1 0 -20 0 0 0 23
v:o:subject=truce extend ahead	0 -1 0 -6 0 0 0 10
v:o:subject=truce extend to	0 0 0 -10 0 0 0 11
v:o:subject=truce far	-14 0 -7 -5 5 -7 -8 13
v:o:subject=truce far  ahead	0 17 0 -1 -9 0 0 -8
v:o:subject=truce far  today	0 -17 0 15 -4 0 0 0
v:o:subject=truce far carried	4 -4 -3 5 -24 -5 -6 13
v:o:subject=truce far carried be	5 -16 0 -12 -5 0 -2 23
v:o:subject=truce far carried be ahead	5 -13 0 12 -4 0 -2 -1
v:o:subject=truce far carried be by	0 10 0 -7 -8 0 0 2
v:o:subject=truce far carried be on	0 -16 0 -9 5 0 0 18
v:o:subject=truce far carried be today	0 -2 0 -30 0 0 0 32
v:o:subject=truce far carried be until	0 -1 0 10 0 0 0 -5
v:o:subject=truce far carried begin ahead	-1 14 0 -15 4 0 0 1
v:o:subject=truce far carried begin on	0 11 0 -6 0 0 0 0
v:o:subject=truce far carried begin today	0 -7 0 11 0 0 0 -3
v:o:subject=truce far carried by ahead	0 22 0 -7 -5 0 -5 -4
v:o:subject=truce far carried charge ahead	0 -18 0 17 0 0 0 0
v:o:subject=truce far carried charge since	0 20 0 -18 0 0 0 -1
v:o:subject=truce far carried charge today	0 18 0 -14 0 0 0 -5
v:o:subject=truce far carried collect	0 -5 0 -3 9 0 0 0
v:o:subject=truce far carried end	0 -5 0 -4 0 0 0 10
v:o:subject=truce far carried end ahead	0 0 0 -7 0 0 0 11
v:o:subject=truce far carried from ahead	-5 0 4 -9 5 0 0 2
v:o:subject=truce far carried from today	0 -9 0 10 0 0 0 0
v:o:subject=truce far carried have	0 0 0 -18 -4 0 0 23
v:o:subject=truce far carried keep	0 0 0 -7 0 0 0 8
v:o:subject=truce far carried keep ahead	0 0 0 -7 0 0 0 8
v:o:subject=truce far carried on ahead	-4 -17 -1 34 0 0 0 -19
v:o:subject=truce far carried on today	0 -12 0 11 0 0 0 0
v:o:subject=truce far carried pay	-1 3 0 -12 0 0 0 12
v:o:subject=truce far carried pay today	0 -9 0 -2 0 0 0 11
v:o:subject=truce far carried say	0 3 0 0 -12 0 8 -3
v:o:subject=truce far carried say ahead	0 5 0 1 -12 0 8 -9
v:o:subject=truce far carried sign	0 9 0 12 0 0 0 -16
v:o:subject=truce far carried sign ahead	0 9 0 7 0 0 0 -13
v:o:subject=truce far carried sign on	0 -1 0 9 0 0 0 -3
v:o:subject=truce far carried suspend	12 2 0 3 -11 0 0 -8
v:o:subject=truce far carried suspend ahead	12 2 0 3 -11 0 0 -8
v:o:subject=truce far carried suspend on	0 0 0 11 0 0 0 -9
v:o:subject=truce far carried tell	0 12 0 -17 6 0 0 0
v:o:subject=truce far carried tell ahead	0 12 0 -19 6 0 0 0
v:o:subject=truce far carried tell on	0 13 0 -17 6 0 0 -2
v:o:subject=truce far carried the ahead	0 0 0 0 -11 0 -2 9
v:o:subject=truce far carried to ahead	0 -2 0 10 -6 0 0 -1
v:o:subject=truce far carried until ahead	2 -1 -3 13 -16 0 6 -8
v:o:subject=truce far friday today	0 -3 0 13 0 0 0 -7
v:o:subject=truce far from ahead	0 19 0 -16 0 0 0 0
v:o:subject=truce far no verb	-14 0 -7 -5 5 -7 -8 13
v:o:subject=truce far no verb 	0 7 0 10 -16 0 0 -7
v:o:subject=truce far no verb ahead	-10 13 -4 0 -4 -4 -6 0
v:o:subject=truce far no verb friday	0 -3 0 13 0 0 0 -7
v:o:subject=truce far no verb friday,	0 -8 0 15 0 0 0 -6
v:o:subject=truce far no verb from	0 13 0 -9 0 0 0 0
v:o:subject=truce far no verb monday,	0 1 0 -11 0 0 0 10
v:o:subject=truce far no verb the	0 -9 0 10 7 0 0 -8
v:o:subject=truce far no verb today	-1 -20 0 -6 9 0 0 17
v:o:subject=truce far no verb until	0 -5 0 -16 0 0 0 23
v:o:subject=truce far no verb wednesday,	0 0 0 -12 19 0 0 -7
v:o:subject=truce far the ahead	0 -9 0 10 7 0 0 -8
v:o:subject=truce far until ahead	0 -5 0 -16 0 0 0 23
v:o:subject=truce far wednesday, today	0 0 0 -12 19 0 0 -7
v:o:subject=truce friday, ahead	13 -17 0 -16 -7 0 0 19
v:o:subject=truce from ahead	0 18 0 -5 2 0 0 -14
v:o:subject=truce have until	0 0 0 -8 0 0 0 10
v:o:subject=truce no verb	13 -3 9 -22 0 -10 -13 17
v:o:subject=truce no verb 	-7 2 0 -18 -16 0 0 28
v:o:subject=truce no verb ahead	14 -7 10 -2 1 -9 -12 -2
v:o:subject=truce no verb ends	0 -2 0 -27 0 0 0 30
v:o:subject=truce no verb friday,	13 -17 0 -15 -7 0 0 19
v:o:subject=truce no verb from	1 6 0 1 5 0 0 -14
v:o:subject=truce no verb on	10 -23 6 -11 9 0 0 6
v:o:subject=truce no verb sunday,	0 -5 0 -8 0 0 0 15
v:o:subject=truce no verb thursday,	0 -1 0 -7 0 0 0 11
v:o:subject=truce no verb to	6 -16 0 -2 -6 0 0 6
v:o:subject=truce no verb today	0 4 0 -33 -8 0 0 35
v:o:subject=truce no verb tuesday,	0 9 0 -15 0 0 0 5
v:o:subject=truce no verb until	2 -15 1 6 7 0 -1 -3
v:o:subject=truce of ahead	0 10 0 2 0 0 0 -10
v:o:subject=truce on ahead	10 -12 0 -11 0 -1 -2 16
v:o:subject=truce on today	0 -3 0 10 0 0 0 -6
v:o:subject=truce other to	0 0 0 -8 0 0 0 11
v:o:subject=truce out ahead	0 -11 0 11 0 0 0 0
v:o:subject=truce out today	0 15 0 -27 0 0 0 15
v:o:subject=truce run	0 10 0 6 -11 0 0 -8
v:o:subject=truce run ahead	0 -4 0 14 -10 0 0 -6
v:o:subject=truce run out	0 12 0 -10 0 0 0 0
v:o:subject=truce run to	0 0 0 16 -3 0 0 -11
v:o:subject=truce run today	0 15 0 -7 0 0 0 -5
v:o:subject=truce sunday, ahead	0 -5 0 -8 0 0 0 15
v:o:subject=truce the ahead	0 0 6 11 0 0 4 -18
v:o:subject=truce thursday, ahead	0 -1 0 -7 0 0 0 11
v:o:subject=truce to ahead	5 -19 0 -3 -15 0 0 12
v:o:subject=truce tuesday, ahead	0 9 0 -15 0 0 0 5
v:o:subject=truce until ahead	0 -23 2 7 2 0 -2 1
v:o:topic=controls	36 -3 -2 -14 -4 3 -8 -25
v:o:topic=controls ahead	34 -12 -2 -6 -3 3 -7 -24
v:o:topic=controls announce	-4 12 0 -4 -1 0 0 0
v:o:topic=controls be	5 7 0 -9 -3 0 -1 0
v:o:topic=controls begin	16 -5 0 -5 -11 4 0 0
v:o:topic=controls end	12 1 0 -8 0 0 0 -8
v:o:topic=controls far	25 -25 3 -10 7 -5 -2 1
v:o:topic=controls far 	13 -6 0 -8 0 0 0 1
v:o:topic=controls far  today	9 0 0 -3 -1 0 0 0
v:o:topic=controls far ahead	19 -23 3 -10 10 -5 -2 3
v:o:topic=controls far from	10 -7 0 -5 5 0 0 -1
v:o:topic=controls far from ahead	10 -7 0 -6 5 0 0 0
v:o:topic=controls far no verb	12 -10 0 -10 6 -1 0 1
v:o:topic=controls far to	0 -1 0 12 -3 0 0 -7
v:o:topic=controls far to ahead	0 -1 0 12 -3 0 0 -7
v:o:topic=controls far today	9 0 0 0 -4 0 0 -4
v:o:topic=controls from	25 -7 0 -14 0 0 0 -7
v:o:topic=controls from ahead	19 -7 0 -7 1 0 0 -6
v:o:topic=controls make	16 -1 0 -13 0 0 0 0
v:o:topic=controls no verb	11 -7 0 0 -1 6 -3 -14
v:o:topic=controls of	-13 0 0 18 0 0 0 0
v:o:topic=controls of ahead	-13 0 0 18 0 0 0 0
v:o:topic=controls on	23 -13 0 8 -9 -2 0 -18
v:o:topic=controls on ahead	24 -12 0 5 -9 -2 0 -18
v:o:topic=controls say	0 9 0 -6 0 0 0 0
v:o:topic=controls the	8 0 0 -1 4 0 -3 -5
v:o:topic=controls the ahead	8 0 0 -2 4 0 -3 -5
v:o:topic=controls threaten	0 -12 0 12 0 0 0 0
v:o:topic=controls to	10 -2 0 -5 2 0 0 -3
v:o:topic=controls to ahead	10 -2 0 -5 2 0 0 -3
v:o:topic=controls today	5 12 0 -13 0 0 0 0
v:o:topic=controls until	-1 1 4 -30 11 4 4 0
v:o:topic=controls until ahead	-1 1 4 -30 11 4 4 0
v:o:topic=deal	-5 0 -22 -1 -4 -4 24 -7
v:o:topic=deal 	0 -4 0 15 -2 0 0 -3
v:o:topic=deal  ahead	0 -4 0 12 -1 0 0 0
v:o:topic=deal agree	0 0 0 -9 0 0 8 1
v:o:topic=deal ahead	-4 3 -21 -1 -1 -3 25 -13
v:o:topic=deal be	-1 -3 0 14 9 4 3 -26
v:o:topic=deal before	0 15 0 1 -12 0 0 -11
v:o:topic=deal before ahead	0 15 0 1 -12 0 0 -11
v:o:topic=deal begin	0 -2 0 22 -15 0 0 -21
v:o:topic=deal by	-1 -4 0 -1 2 -4 11 -4
v:o:topic=deal by ahead	-1 -3 0 -2 3 -4 11 -4
v:o:topic=deal charge	0 6 0 -10 0 0 0 3
v:o:topic=deal conclude	0 -12 0 4 0 0 10 -4
v:o:topic=deal confirm	0 -4 0 14 -3 0 0 -1
v:o:topic=deal deal today	0 -1 0 -10 0 0 0 13
v:o:topic=deal end	0 -3 0 -22 -7 0 0 30
v:o:topic=deal expect	0 0 0 9 -5 0 -2 0
v:o:topic=deal face	0 0 0 -12 0 0 -1 12
v:o:topic=deal far	-10 -9 -8 6 -9 0 0 13
v:o:topic=deal far 	0 0 0 15 -5 2 0 -15
v:o:topic=deal far  ahead	0 0 0 11 -3 2 0 -14
v:o:topic=deal far ahead	-9 -2 -8 -6 -6 0 0 21
v:o:topic=deal far charge	0 9 0 -8 0 0 0 0
v:o:topic=deal far for	0 0 0 8 -2 0 0 0
v:o:topic=deal far no verb	-4 -12 -3 10 2 -2 -2 4
v:o:topic=deal far on	0 15 -1 -17 0 0 0 7
v:o:topic=deal far on ahead	0 16 0 -19 0 0 0 7
v:o:topic=deal far other	0 12 0 -13 4 0 0 0
v:o:topic=deal far the	0 -2 0 15 -1 0 0 -7
v:o:topic=deal far the ahead	0 -2 0 15 -1 0 0 -7
v:o:topic=deal far today	0 -19 0 38 -2 0 0 -15
v:o:topic=deal far until	0 -8 0 -4 0 0 0 13
v:o:topic=deal far until ahead	0 -8 0 -4 0 0 0 13
v:o:topic=deal from	-1 23 0 -14 -8 0 -1 0
v:o:topic=deal from ahead	-1 24 0 -14 -8 0 -1 0
v:o:topic=deal have	0 0 0 0 0 -2 12 -15
v:o:topic=deal no verb	1 3 -6 0 0 -11 12 -13
v:o:topic=deal on	-2 -3 -5 -9 21 11 -19 0
v:o:topic=deal on ahead	-1 -5 -5 -4 22 11 -18 -6
v:o:topic=deal on today	0 2 0 -11 0 0 0 11
v:o:topic=deal other	0 -11 0 -2 7 9 0 -2
v:o:topic=deal pay	0 -9 0 11 0 0 0 0
v:o:topic=deal reach	0 1 0 -16 -3 0 2 11
v:o:topic=deal say	0 0 0 -9 4 0 0 3
v:o:topic=deal settle	0 -5 0 -6 11 0 6 -8
v:o:topic=deal sign	0 -11 0 15 0 0 0 0
v:o:topic=deal since	0 -6 0 11 0 0 0 -2
v:o:topic=deal since ahead	0 -6 0 11 0 0 0 -2
v:o:topic=deal sit	0 -2 0 -5 12 0 0 -2
v:o:topic=deal the	0 -6 0 -1 -10 0 7 5
v:o:topic=deal the ahead	0 -6 0 -1 -10 0 7 5
v:o:topic=deal today	0 -11 0 10 -6 0 -2 5
v:o:topic=deal until	6 -2 -2 5 -3 -4 12 -13
v:o:topic=deal until ahead	6 -2 -2 5 -3 -4 12 -13
v:o:topic=duties	-12 24 1 -9 2 -42 -20 1
v:o:topic=duties  ahead	0 8 -3 2 0 0 -1 -13
v:o:topic=duties  today	0 -23 0 0 12 0 0 0
v:o:topic=duties ( today	0 -1 0 -12 0 0 0 15
v:o:topic=duties 12:01 today	0 -5 0 9 0 0 0 -1
v:o:topic=duties after	0 10 5 -22 12 0 0 -6
v:o:topic=duties after ahead	0 10 5 -22 12 0 0 -6
v:o:topic=duties agree	0 -2 0 -8 0 0 0 13
v:o:topic=duties ahead	-8 27 6 -17 -4 -38 -16 7
v:o:topic=duties and	0 -6 0 0 9 0 0 -4
v:o:topic=duties announce	0 3 0 7 -10 0 5 -21
v:o:topic=duties announced	0 -10 0 12 0 0 0 0
v:o:topic=duties announced today	0 -10 0 12 0 0 0 0
v:o:topic=duties answer	0 4 0 -12 8 0 0 0
v:o:topic=duties as	0 -4 0 -14 0 0 0 18
v:o:topic=duties at	0 -8 0 0 9 0 0 -2
v:o:topic=duties back	0 -16 0 -2 0 0 0 21
v:o:topic=duties back ahead	0 -15 0 6 0 0 0 9
v:o:topic=duties be	-10 -14 1 16 0 -3 -5 2
v:o:topic=duties bear	0 10 0 -9 0 0 0 0
v:o:topic=duties before	0 -3 1 -22 10 0 0 17
v:o:topic=duties before ahead	0 -12 1 -17 11 0 0 20
v:o:topic=duties before today	0 12 0 -6 0 0 0 -4
v:o:topic=duties begin	9 7 2 -2 -7 -3 6 -8
v:o:topic=duties bring	0 12 0 -14 -2 0 0 3
v:o:topic=duties by	0 15 2 -7 -4 0 6 -11
v:o:topic=duties by ahead	0 15 2 -7 -4 0 6 -10
v:o:topic=duties call	0 -3 0 13 0 0 0 -8
v:o:topic=duties cent	0 -8 0 -3 0 0 0 12
v:o:topic=duties charge	0 18 -2 -18 9 0 0 -2
v:o:topic=duties charged	0 -4 0 -14 19 0 0 0
v:o:topic=duties charged today	0 -4 0 -14 19 0 0 0
v:o:topic=duties collect	0 11 0 -9 -8 0 0 3
v:o:topic=duties confirm	0 -8 0 10 0 0 0 0
v:o:topic=duties double	0 -7 0 -7 -3 0 0 18
v:o:topic=duties effective	0 -10 0 9 1 0 0 0
v:o:topic=duties expect	0 0 0 10 -13 0 0 -4
v:o:topic=duties fall	0 10 0 0 0 0 0 -12
v:o:topic=duties far	-7 6 -26 -4 5 -12 -14 12
v:o:topic=duties far 	-13 -7 -5 8 3 6 9 -10
v:o:topic=duties far  ahead	-11 2 -3 -4 -6 7 9 1
v:o:topic=duties far  today	0 -17 0 20 10 0 0 -27
v:o:topic=duties far ahead	-2 6 -20 -6 1 -8 -10 9
v:o:topic=duties far announce	0 -16 0 5 10 0 0 -5
v:o:topic=duties far ask	0 12 0 -2 -7 0 0 -1
v:o:topic=duties far be	-4 0 -2 -11 10 -1 -6 13
v:o:topic=duties far before today	0 -12 0 7 0 0 0 6
v:o:topic=duties far begin	0 5 0 3 -14 0 0 -1
v:o:topic=duties far bern,	0 12 0 -12 0 0 0 0
v:o:topic=duties far bern, today	0 12 0 -12 0 0 0 0
v:o:topic=duties far by	5 0 0 -4 13 0 -8 -7
v:o:topic=duties far by ahead	5 0 0 -4 14 0 -8 -7
v:o:topic=duties far charge	0 -19 0 13 0 0 0 3
v:o:topic=duties far delhi,	0 17 0 -17 0 0 0 0
v:o:topic=duties far delhi, today	0 17 0 -17 0 0 0 0
v:o:topic=duties far fall	0 11 0 9 0 0 0 -17
v:o:topic=duties far friday,	0 17 0 -14 -2 0 0 0
v:o:topic=duties far friday, today	0 15 0 -10 0 0 0 -2
v:o:topic=duties far from	-10 23 9 -13 -4 0 0 -12
v:o:topic=duties far from ahead	-10 23 9 -14 -3 0 0 -11
v:o:topic=duties far have	0 22 0 5 -5 0 -1 -21
v:o:topic=duties far is	0 15 0 -2 0 0 0 -8
v:o:topic=duties far is ahead	0 15 0 -3 0 0 0 -8
v:o:topic=duties far monday,	0 0 0 8 0 0 0 -8
v:o:topic=duties far monday, today	0 0 0 8 0 0 0 -8
v:o:topic=duties far of	7 -11 0 11 -2 0 0 -4
v:o:topic=duties far on	-8 1 -17 6 10 -2 -3 -11
v:o:topic=duties far on ahead	-8 5 -17 6 4 -2 -3 -10
v:o:topic=duties far on today	0 -16 0 0 11 0 0 0
v:o:topic=duties far other	0 0 -1 -6 13 0 0 -2
v:o:topic=duties far plan	0 -9 0 -4 5 0 0 7
v:o:topic=duties far post	0 -7 0 -6 12 0 0 0
v:o:topic=duties far run	0 0 0 -7 0 0 0 11
v:o:topic=duties far say	0 -9 0 1 0 0 0 4
v:o:topic=duties far since	0 -9 0 20 0 0 0 -7
v:o:topic=duties far since ahead	0 -9 0 20 0 0 0 -7
v:o:topic=duties far stand	0 -1 0 -13 0 0 0 16
v:o:topic=duties far thursday,	0 -9 0 -2 0 0 0 10
v:o:topic=duties far thursday, today	0 -7 0 -6 0 0 0 12
v:o:topic=duties far until	0 -1 -2 0 13 0 -5 -5
v:o:topic=duties far until ahead	0 -1 -2 0 13 0 -5 -5
v:o:topic=duties far washington,	0 -2 0 9 0 0 0 -1
v:o:topic=duties far washington, today	0 -2 0 9 0 0 0 -1
v:o:topic=duties far wednesday,	0 -7 0 16 -1 0 0 -8
v:o:topic=duties far write	0 -5 -2 18 -9 0 0 0
v:o:topic=duties for	0 19 0 -6 -3 0 0 -14
v:o:topic=duties for ahead	0 6 0 5 -3 0 0 -14
v:o:topic=duties friday,	0 -13 18 -13 13 0 0 -10
v:o:topic=duties friday, ahead	0 -13 18 -13 13 0 0 -10
v:o:topic=duties from	-1 28 -18 -11 0 -3 6 -30
v:o:topic=duties from ahead	-1 23 -17 -10 2 -2 6 -22
v:o:topic=duties from today	0 10 0 -1 -2 0 0 -16
v:o:topic=duties get	0 -2 0 9 0 0 0 -4
v:o:topic=duties have	0 -12 0 0 10 0 -1 2
v:o:topic=duties hit	0 -12 0 13 0 0 0 0
v:o:topic=duties introduce	0 -11 0 9 0 0 0 0
v:o:topic=duties is	0 -3 0 -12 -2 0 0 19
v:o:topic=duties jump	0 -13 0 -8 20 0 0 0
v:o:topic=duties levy	0 22 0 -11 -2 0 0 -7
v:o:topic=duties look	0 -5 0 -11 9 0 0 6
v:o:topic=duties lower	0 9 0 1 -6 0 0 -9
v:o:topic=duties make	0 -5 0 18 -5 0 0 -3
v:o:topic=duties midnight	0 14 0 -12 0 0 0 -1
v:o:topic=duties midnight today	0 14 0 -12 0 0 0 -1
v:o:topic=duties monday,	0 25 0 -16 -6 0 0 -4
v:o:topic=duties monday, ahead	0 25 0 -16 -6 0 0 -4
v:o:topic=duties move	0 13 0 -6 0 0 0 -4
v:o:topic=duties no verb	-6 11 1 -6 10 -10 -7 -3
v:o:topic=duties of ahead	0 18 -2 -7 -3 0 0 -7
v:o:topic=duties of today	0 -20 0 11 -2 0 0 5
v:o:topic=duties on	-5 17 -4 2 -9 -9 -1 -12
v:o:topic=duties on ahead	-3 19 -3 -3 -15 -8 0 -6
v:o:topic=duties on today	0 -7 0 11 11 0 0 -23
v:o:topic=duties other	0 -12 7 14 0 0 0 -8
v:o:topic=duties pay	-3 12 -2 -15 -18 0 3 13
v:o:topic=duties percent	0 26 0 -15 0 0 0 -14
v:o:topic=duties percent ahead	0 20 0 -12 0 0 0 -9
v:o:topic=duties percent today	0 11 0 -6 0 0 0 -4
v:o:topic=duties plan	0 1 0 -14 3 0 0 5
v:o:topic=duties raise	0 14 0 -11 -8 0 0 3
v:o:topic=duties remain	0 -5 0 9 -3 0 0 0
v:o:topic=duties return	0 -8 0 5 -6 0 0 8
v:o:topic=duties rise	0 17 0 -5 -6 0 0 -16
v:o:topic=duties run	0 0 1 -14 -2 0 0 14
v:o:topic=duties saturday,	0 -2 0 -15 14 0 0 3
v:o:topic=duties saturday, ahead	0 -2 0 -15 14 0 0 3
v:o:topic=duties say	0 -5 0 17 -12 0 0 -1
v:o:topic=duties set	0 -5 0 8 0 0 0 0
v:o:topic=duties since	0 -22 2 17 -5 0 0 2
v:o:topic=duties since ahead	0 -16 2 9 -4 0 0 4
v:o:topic=duties since today	0 -7 0 12 0 0 0 -2
v:o:topic=duties stand	0 0 0 10 0 0 0 -7
v:o:topic=duties start	0 -10 0 14 0 0 0 -3
v:o:topic=duties start today	0 -12 0 16 0 0 0 -3
v:o:topic=duties suspend	2 0 6 -14 -9 0 0 13
v:o:topic=duties tax	0 10 0 -11 0 0 0 0
v:o:topic=duties the	0 19 0 -5 0 0 -6 -8
v:o:topic=duties the ahead	0 19 0 -6 0 0 -6 -7
v:o:topic=duties threaten	-2 13 0 -15 9 0 0 -2
v:o:topic=duties till	0 -12 0 7 0 0 0 4
v:o:topic=duties till ahead	0 -12 0 7 0 0 0 5
v:o:topic=duties to	0 8 -2 -2 0 0 -4 -1
v:o:topic=duties to ahead	0 8 -2 -4 0 0 -4 0
v:o:topic=duties today	-6 -5 -9 15 16 -2 -3 -15
v:o:topic=duties until	-4 -3 9 -10 -12 -3 -11 19
v:o:topic=duties until ahead	-4 -2 9 -8 -12 -3 -11 15
v:o:topic=duties until today	0 -3 0 -6 0 0 0 11
v:o:topic=duties want	0 -12 0 -8 0 0 0 18
v:o:topic=duties with	0 -2 0 -10 0 0 0 15
v:o:topic=duties with ahead	0 -2 0 -10 0 0 0 15
v:o:topic=duties write	0 -11 0 21 -1 0 0 -5
v:o:topic=exclusions	-4 -8 39 -22 -5 -6 -9 0
v:o:topic=exclusions ahead	-4 -5 40 -24 -4 -6 -9 -5
v:o:topic=exclusions be	0 4 7 -4 0 0 0 -9
v:o:topic=exclusions begin	0 -10 5 0 -10 0 0 15
v:o:topic=exclusions end	-2 -15 13 5 0 0 -1 -6
v:o:topic=exclusions far	14 2 8 -7 0 0 0 -19
v:o:topic=exclusions far ahead	14 4 8 -13 0 0 0 -15
v:o:topic=exclusions far no verb	9 0 9 -13 0 0 0 -5
v:o:topic=exclusions no verb	0 5 13 -25 2 0 0 -6
v:o:topic=exclusions on	0 -2 19 -12 -4 0 0 0
v:o:topic=exclusions on ahead	0 -2 19 -12 -4 0 0 0
v:o:topic=exclusions say	0 -7 6 -13 0 0 0 13
v:o:topic=exclusions today	0 -4 -1 0 0 0 0 11
v:o:topic=exclusions until	-1 -10 16 -2 2 0 0 -7
v:o:topic=exclusions until ahead	-1 -10 16 -2 2 0 0 -7
v:o:topic=fees	0 -5 0 6 11 -3 0 -14
v:o:topic=fees ahead	0 -3 0 2 12 -3 0 -14
v:o:topic=fees be	0 -6 0 11 -5 0 0 3
v:o:topic=fees begin	-5 5 0 -17 16 0 0 -2
v:o:topic=fees far ahead	-2 -6 0 -6 0 0 8 13
v:o:topic=fees far no verb	0 -12 0 8 0 0 0 3
v:o:topic=fees far on	0 -11 0 1 6 0 0 1
v:o:topic=fees far on ahead	0 -10 0 0 6 0 0 1
v:o:topic=fees far today	0 -1 0 14 -2 0 0 -7
v:o:topic=fees from	-6 -4 0 -13 13 0 0 6
v:o:topic=fees from ahead	-6 -4 0 -15 14 0 0 7
v:o:topic=fees on	3 -23 0 15 5 0 0 -12
v:o:topic=fees on ahead	3 -23 0 14 6 0 0 -12
v:o:topic=fees pay	0 -9 0 -1 13 0 0 0
v:o:topic=fees say	0 -4 0 10 -5 0 0 0
v:o:topic=longer	0 -20 14 -3 -10 -12 -1 18
v:o:topic=longer ahead	-8 -26 15 2 -9 -11 0 18
v:o:topic=longer approve	0 0 0 -10 1 0 0 9
v:o:topic=longer be	0 10 -3 -4 -12 0 0 6
v:o:topic=longer begin	0 7 0 7 -5 0 0 -11
v:o:topic=longer by	0 -11 3 -2 -6 0 0 12
v:o:topic=longer by ahead	0 -11 3 -2 -6 0 0 12
v:o:topic=longer end	0 -2 10 3 12 0 0 -18
v:o:topic=longer extend	0 -15 0 -5 -10 2 -1 17
v:o:topic=longer far	-1 -6 -10 8 0 -6 -4 4
v:o:topic=longer far 	-1 9 0 5 0 0 0 -15
v:o:topic=longer far  ahead	-1 9 0 4 0 0 0 -15
v:o:topic=longer far ahead	0 -1 -10 0 0 -5 -4 11
v:o:topic=longer far be	0 10 0 -16 1 0 0 6
v:o:topic=longer far begin	0 -2 0 8 0 0 0 -2
v:o:topic=longer far today	0 -9 0 16 -1 0 0 -6
v:o:topic=longer from	0 -16 2 14 -3 0 0 4
v:o:topic=longer from ahead	0 -16 2 13 -3 0 0 4
v:o:topic=longer have	0 -3 -1 -11 0 0 4 14
v:o:topic=longer no verb	0 -9 10 2 -12 -3 3 3
v:o:topic=longer on ahead	7 0 5 1 1 0 0 -9
v:o:topic=longer other	0 -15 8 7 -8 0 -2 5
v:o:topic=longer propose	0 0 0 -14 6 0 0 6
v:o:topic=longer run	0 -15 1 18 -8 0 0 0
v:o:topic=longer say	0 -5 0 16 -2 0 0 -4
v:o:topic=longer sign	0 9 6 -15 0 0 0 3
v:o:topic=longer sit	0 0 0 -9 3 0 0 6
v:o:topic=longer tell	0 -4 0 12 0 0 0 -4
v:o:topic=longer the	0 -8 -2 10 0 0 8 -10
v:o:topic=longer the ahead	0 -8 -2 10 0 0 8 -10
v:o:topic=longer to	-9 18 17 -28 -20 0 -2 12
v:o:topic=longer to ahead	-9 3 17 -20 -20 0 -2 15
v:o:topic=longer today	9 8 0 -10 0 0 0 0
v:o:topic=longer until	0 5 -10 -12 11 0 -2 7
v:o:topic=longer until ahead	0 5 -10 -12 11 0 -2 7
v:o:topic=meeting	-31 -2 -15 20 -1 -4 8 -8
v:o:topic=meeting after	0 9 0 -7 3 0 0 -5
v:o:topic=meeting ahead	-29 -3 -13 19 1 -2 9 -11
v:o:topic=meeting and	0 -5 0 -6 0 0 0 11
v:o:topic=meeting and ahead	0 -5 0 12 0 0 0 -6
v:o:topic=meeting be	0 -23 -1 14 -2 6 2 -3
v:o:topic=meeting before	0 29 0 -18 0 0 0 -11
v:o:topic=meeting before ahead	0 29 0 -18 0 0 0 -11
v:o:topic=meeting begin	0 2 0 9 -7 0 -3 0
v:o:topic=meeting by	0 9 6 -21 8 0 3 -10
v:o:topic=meeting by ahead	0 10 6 -21 8 0 3 -10
v:o:topic=meeting continue	0 24 0 -12 -2 0 -1 -10
v:o:topic=meeting end	0 -1 0 -17 -13 0 6 22
v:o:topic=meeting ends	0 0 0 14 0 0 0 -13
v:o:topic=meeting expect	0 0 0 -7 9 0 0 0
v:o:topic=meeting far	-16 22 -14 -3 0 -16 -4 0
v:o:topic=meeting far 	0 15 0 0 -10 0 0 -2
v:o:topic=meeting far  today	0 12 0 2 -1 0 0 -16
v:o:topic=meeting far ahead	-14 16 -12 -1 3 -14 -2 -2
v:o:topic=meeting far be	0 3 0 10 -11 0 3 -8
v:o:topic=meeting far before	0 10 0 -17 6 0 0 0
v:o:topic=meeting far before ahead	0 10 0 -17 6 0 0 0
v:o:topic=meeting far begin	0 0 0 0 -7 0 -3 12
v:o:topic=meeting far by	0 -6 0 14 -7 0 2 -5
v:o:topic=meeting far by ahead	0 -4 0 12 -6 0 2 -5
v:o:topic=meeting far from	0 20 0 -7 -13 0 0 -4
v:o:topic=meeting far from ahead	0 20 0 -7 -13 0 0 -4
v:o:topic=meeting far have	0 2 0 -8 2 0 0 5
v:o:topic=meeting far no verb	-9 5 -6 1 0 -7 -7 4
v:o:topic=meeting far on	-1 -3 0 9 -5 0 0 0
v:o:topic=meeting far on today	0 -8 0 16 0 0 0 -9
v:o:topic=meeting far tell	0 15 0 -15 0 0 0 0
v:o:topic=meeting far the	0 -5 0 0 8 0 0 -2
v:o:topic=meeting far the ahead	0 -4 0 0 8 0 0 -2
v:o:topic=meeting far to	0 -14 0 -12 18 0 0 2
v:o:topic=meeting far to ahead	0 -14 0 -12 18 0 0 2
v:o:topic=meeting far today	0 10 0 -4 -10 0 0 4
v:o:topic=meeting far wednesday,	0 11 0 -10 0 0 0 0
v:o:topic=meeting from	0 0 0 10 -13 0 0 -3
v:o:topic=meeting from ahead	0 1 0 9 -13 0 0 -2
v:o:topic=meeting have	0 0 0 -9 0 0 1 6
v:o:topic=meeting is	0 -1 0 -10 -1 10 7 -5
v:o:topic=meeting is ahead	0 0 0 -10 -1 10 7 -5
v:o:topic=meeting meet	-3 -15 -2 23 2 -3 0 -17
v:o:topic=meeting meets	0 -4 0 -8 2 0 0 10
v:o:topic=meeting meets ahead	0 -4 0 -8 2 0 0 10
v:o:topic=meeting monday,	0 -11 0 15 0 0 0 -2
v:o:topic=meeting of	0 19 0 -17 -5 2 -1 0
v:o:topic=meeting of ahead	0 19 0 -17 -5 2 -1 0
v:o:topic=meeting offer	0 0 0 -10 11 0 0 0
v:o:topic=meeting on	-9 -16 -10 14 -12 -11 13 13
v:o:topic=meeting on ahead	-9 -12 -9 15 -11 -10 13 8
v:o:topic=meeting other	-2 -5 0 0 13 0 0 -6
v:o:topic=meeting pay	0 -6 0 9 0 0 0 0
v:o:topic=meeting return	0 -3 0 -16 0 0 0 22
v:o:topic=meeting run	0 0 0 -14 -2 0 0 18
v:o:topic=meeting say	0 12 0 -5 -1 0 0 -3
v:o:topic=meeting suspend	0 0 0 20 -9 0 0 -10
v:o:topic=meeting the	-1 -9 0 4 4 0 -12 5
v:o:topic=meeting the ahead	-1 -9 0 4 4 0 -12 5
v:o:topic=meeting today	0 0 0 2 -11 0 0 4
v:o:topic=meeting until	0 4 0 6 0 -1 0 -9
v:o:topic=none	-12 7 -10 2 -16 -38 0 13
v:o:topic=none 	5 5 -13 -7 -2 -6 4 6
v:o:topic=none  ahead	7 -16 -10 8 0 -4 5 0
v:o:topic=none  today	-1 21 0 -18 -3 0 0 10
v:o:topic=none a	0 -11 0 21 0 0 0 -8
v:o:topic=none a ahead	0 -11 0 17 0 0 0 -5
v:o:topic=none ahead	-2 10 -1 -5 -16 -30 5 10
v:o:topic=none alert,	0 12 0 -10 0 0 0 0
v:o:topic=none alert, today	0 12 0 -10 0 0 0 0
v:o:topic=none ask	0 -4 0 14 -6 0 0 0
v:o:topic=none be	9 8 -3 -3 -13 -3 10 -7
v:o:topic=none before ahead	0 -12 0 8 0 0 0 2
v:o:topic=none begin	-5 -2 0 0 -3 0 -2 9
v:o:topic=none briefing,	0 -1 0 -15 0 0 0 17
v:o:topic=none briefing, today	0 -1 0 -15 0 0 0 17
v:o:topic=none brussels,	0 -3 0 12 0 0 0 -6
v:o:topic=none bulletin,	0 12 0 -9 0 0 0 0
v:o:topic=none bulletin, today	0 12 0 -9 0 0 0 0
v:o:topic=none by	0 -19 0 -5 13 0 -4 11
v:o:topic=none by ahead	0 -18 0 -7 14 0 -4 12
v:o:topic=none call,	0 0 0 -10 0 0 0 10
v:o:topic=none call, today	0 0 0 -10 0 0 0 10
v:o:topic=none charge	0 13 0 3 -7 0 0 -14
v:o:topic=none confirm	0 -1 0 0 9 0 0 -6
v:o:topic=none date:	0 -13 0 -7 16 0 0 0
v:o:topic=none date: today	0 -7 0 -1 18 0 0 -14
v:o:topic=none end	-1 2 -2 -6 -8 0 0 12
v:o:topic=none ends	0 0 0 -29 0 0 0 30
v:o:topic=none expect	0 9 0 -12 7 0 0 -3
v:o:topic=none for	0 1 0 -10 4 0 0 8
v:o:topic=none for ahead	0 3 0 -14 5 0 0 11
v:o:topic=none friday	0 21 0 -11 0 0 0 -12
v:o:topic=none friday today	0 21 0 -11 0 0 0 -12
v:o:topic=none friday,	0 13 0 0 -6 0 0 -17
v:o:topic=none friday, today	0 12 0 -2 -2 0 0 -13
v:o:topic=none from	-2 34 0 -9 -22 0 -4 -28
v:o:topic=none from ahead	-2 32 0 -7 -21 0 -3 -26
v:o:topic=none get	0 2 0 -17 16 0 0 0
v:o:topic=none have	0 -4 0 -1 13 0 4 -9
v:o:topic=none is	0 -11 0 0 0 0 0 8
v:o:topic=none know	0 10 0 -5 0 0 0 -3
v:o:topic=none land	0 -11 0 17 -4 0 0 0
v:o:topic=none leave	0 13 0 -12 -4 0 0 0
v:o:topic=none monday	0 -5 0 10 0 0 0 -1
v:o:topic=none monday today	0 -5 0 10 0 0 0 -1
v:o:topic=none monday,	0 -7 0 16 0 0 0 -7
v:o:topic=none monday, today	0 -6 0 15 0 0 0 -7
v:o:topic=none no verb	-12 5 4 -3 -5 -19 -11 12
v:o:topic=none note,	0 18 0 -12 0 0 0 -6
v:o:topic=none note, today	0 18 0 -12 0 0 0 -6
v:o:topic=none of today	0 10 0 -2 0 0 0 -3
v:o:topic=none on	5 5 11 -6 -3 -3 -7 -1
v:o:topic=none on ahead	6 1 11 -9 -2 -2 -6 4
v:o:topic=none on today	0 10 0 2 -1 0 0 -16
v:o:topic=none other	0 11 0 -8 -4 0 0 2
v:o:topic=none put	0 -2 0 17 -1 0 0 -12
v:o:topic=none report	0 0 0 -12 13 0 0 0
v:o:topic=none return	0 -9 0 5 -1 0 0 4
v:o:topic=none rise	0 13 0 -12 0 0 0 0
v:o:topic=none run	2 0 0 10 0 0 0 -12
v:o:topic=none saturday	0 0 0 14 0 0 0 -11
v:o:topic=none saturday today	0 0 0 14 0 0 0 -11
v:o:topic=none say	0 -19 0 -8 -5 0 11 13
v:o:topic=none sit	0 8 0 -11 10 0 0 -8
v:o:topic=none sunday,	0 0 0 9 0 0 0 -4
v:o:topic=none tell	0 -11 0 22 -3 0 0 -7
v:o:topic=none the	-6 7 7 -14 -22 0 13 3
v:o:topic=none the ahead	-6 10 7 -24 -22 0 13 12
v:o:topic=none the today	0 -6 0 24 0 0 0 -17
v:o:topic=none thursday,	0 -10 0 6 -1 0 0 3
v:o:topic=none thursday, today	0 -4 0 9 0 0 0 -2
v:o:topic=none to	-2 -3 0 -2 -4 0 0 14
v:o:topic=none to ahead	-2 -3 0 -2 -4 0 0 14
v:o:topic=none today	-14 -6 -14 11 2 -6 -11 5
v:o:topic=none tuesday	0 -2 0 11 0 0 0 -4
v:o:topic=none tuesday today	0 -2 0 11 0 0 0 -4
v:o:topic=none tuesday,	0 -6 0 13 0 0 0 -7
v:o:topic=none tuesday, today	0 -6 0 13 0 0 0 -7
v:o:topic=none until	-4 -4 -7 8 -1 0 10 -5
v:o:topic=none until ahead	-4 -3 -7 6 -1 0 10 -3
v:o:topic=none valletta,	0 0 0 11 0 0 0 -11
v:o:topic=none valletta, today	0 0 0 11 0 0 0 -11
v:o:topic=none washington,	0 -1 0 -9 13 0 0 0
v:o:topic=none washington, today	0 -1 0 -9 13 0 0 0
v:o:topic=none wednesday	0 -8 0 -9 9 0 0 6
v:o:topic=none wednesday today	0 -8 0 -9 9 0 0 6
v:o:topic=none wednesday,	0 -14 0 0 0 0 0 12
v:o:topic=none wednesday, today	0 -23 0 4 0 0 0 13
v:o:topic=none weekly,	0 0 0 -13 0 0 0 15
v:o:topic=none weekly, today	0 0 0 -13 0 0 0 15
v:o:topic=none write	0 -6 -1 -10 11 0 0 7
v:o:topic=none ·	0 -5 0 14 0 0 0 -4
v:o:topic=none · today	0 -5 0 14 0 0 0 -4
v:o:topic=none —	0 -14 0 14 -2 0 0 0
v:o:topic=none — today	0 -11 0 16 0 0 0 -5
v:o:topic=procedure	-13 15 -6 -12 26 -8 -22 -16
v:o:topic=procedure 	0 -15 0 -17 26 0 0 0
v:o:topic=procedure  ahead	0 -11 0 -11 18 0 0 2
v:o:topic=procedure ahead	-12 9 -4 -10 23 -7 -21 -9
v:o:topic=procedure be	-4 -3 -1 3 12 -2 -3 -8
v:o:topic=procedure before	0 8 0 4 -1 0 0 -12
v:o:topic=procedure before ahead	0 8 0 4 -1 0 0 -12
v:o:topic=procedure begin	-7 14 1 -12 0 -2 -3 5
v:o:topic=procedure end	0 15 0 8 -24 0 0 0
v:o:topic=procedure far	-10 -1 -8 0 -5 7 -9 13
v:o:topic=procedure far 	0 -9 0 1 0 10 0 0
v:o:topic=procedure far  ahead	0 0 0 -8 0 11 0 0
v:o:topic=procedure far  today	0 -10 0 13 0 0 0 0
v:o:topic=procedure far ahead	-9 6 -7 -6 -2 7 -8 6
v:o:topic=procedure far be	0 0 0 -15 4 0 0 9
v:o:topic=procedure far by	0 -4 0 -10 6 0 0 9
v:o:topic=procedure far by ahead	0 -4 0 -10 6 0 0 9
v:o:topic=procedure far from	0 -15 0 23 -4 0 0 -6
v:o:topic=procedure far from ahead	0 -14 0 22 -4 0 0 -6
v:o:topic=procedure far no verb	-5 -4 -4 9 -3 8 -2 -1
v:o:topic=procedure far on	0 5 0 -16 19 0 0 -8
v:o:topic=procedure far on ahead	0 5 0 -17 19 0 0 -8
v:o:topic=procedure far today	0 -19 0 12 -6 0 0 8
v:o:topic=procedure far until	0 19 0 -5 -6 0 0 -7
v:o:topic=procedure far until ahead	0 19 0 -5 -6 0 0 -7
v:o:topic=procedure from	7 0 -3 3 -15 0 0 5
v:o:topic=procedure from ahead	8 2 -2 -2 -13 0 0 6
v:o:topic=procedure from today	0 -6 0 9 0 0 0 0
v:o:topic=procedure have	0 -13 8 0 7 0 0 -10
v:o:topic=procedure no verb	8 13 1 -20 8 -5 -1 7
v:o:topic=procedure of	0 0 0 12 -11 0 0 -1
v:o:topic=procedure on	-1 12 -9 3 3 3 0 -25
v:o:topic=procedure on ahead	0 15 -9 -1 4 3 0 -23
v:o:topic=procedure on today	0 -7 0 15 -4 0 0 0
v:o:topic=procedure other	0 4 -1 -8 9 0 0 -4
v:o:topic=procedure rule	0 7 0 -14 10 0 0 0
v:o:topic=procedure suspend	-2 -9 0 0 0 0 0 13
v:o:topic=procedure the	0 -9 0 0 -2 0 -2 15
v:o:topic=procedure the ahead	0 -9 0 0 -2 0 -2 15
v:o:topic=procedure today	0 12 0 -5 6 0 0 -18
v:o:topic=procedure until	-6 -12 2 5 0 -1 -5 6
v:o:topic=procedure until ahead	-6 -12 2 5 0 -1 -5 6
v:o:topic=procedure vote	0 -2 0 -9 16 0 0 -5
v:o:topic=procedure vote ahead	0 0 0 -13 18 0 0 -4
v:o:topic=sale	-9 -3 -6 -9 -10 39 -9 -20
v:o:topic=sale ahead	-9 -1 -5 -12 -9 39 -9 -19
v:o:topic=sale be	0 -6 0 -14 1 14 0 0
v:o:topic=sale by	0 -2 0 2 -5 10 -2 -1
v:o:topic=sale by ahead	0 -2 0 2 -5 10 -2 -1
v:o:topic=sale far	4 -2 0 0 15 0 0 -16
v:o:topic=sale far ahead	5 0 0 -9 17 0 0 -12
v:o:topic=sale far on	0 -4 0 14 -2 0 0 -3
v:o:topic=sale far on ahead	0 -3 0 12 -2 0 0 -3
v:o:topic=sale far today	0 -3 0 12 0 0 0 -2
v:o:topic=sale from	0 -9 0 2 2 4 0 0
v:o:topic=sale from ahead	0 -9 0 2 2 4 0 0
v:o:topic=sale no verb	0 9 0 -11 3 11 0 -8
v:o:topic=sale on	0 9 0 4 -7 0 0 -15
v:o:topic=sale on ahead	0 9 0 3 -6 0 0 -15
v:o:topic=sale sell	0 0 0 2 -9 12 0 -5
v:o:topic=signing	-11 -8 -4 18 -3 -4 -21 0
v:o:topic=signing ahead	-9 -3 -2 5 0 -2 -19 4
v:o:topic=signing approve	0 0 0 8 -5 0 0 0
v:o:topic=signing be	0 -10 0 15 5 -6 10 -22
v:o:topic=signing before	0 -8 0 13 3 0 0 -13
v:o:topic=signing before ahead	0 -8 0 13 3 0 0 -13
v:o:topic=signing begin	0 -25 0 18 1 0 0 3
v:o:topic=signing by	-1 -11 -5 -8 14 -2 -1 11
v:o:topic=signing by ahead	-1 -11 -5 -8 14 -2 -1 11
v:o:topic=signing decree	0 -1 0 11 -3 0 0 -1
v:o:topic=signing end	0 -11 0 0 1 0 0 4
v:o:topic=signing from	0 10 0 -15 5 0 0 0
v:o:topic=signing from ahead	0 11 0 -15 5 0 0 0
v:o:topic=signing have	0 -7 4 15 -14 0 0 0
v:o:topic=signing no verb	-7 1 -12 0 -6 -9 -9 16
v:o:topic=signing of	0 5 0 1 10 0 0 -17
v:o:topic=signing of ahead	0 11 0 -6 10 0 0 -14
v:o:topic=signing of today	0 -8 0 12 0 0 0 -1
v:o:topic=signing on	-8 9 0 6 -3 -6 -2 -18
v:o:topic=signing on ahead	-8 1 0 12 -3 -6 -2 -15
v:o:topic=signing on today	0 15 0 -11 0 0 0 -3
v:o:topic=signing order	0 -5 0 12 -3 0 0 0
v:o:topic=signing other	0 -3 0 -13 -4 0 0 23
v:o:topic=signing set	0 8 0 -11 0 7 0 -1
v:o:topic=signing sign ahead	0 -5 0 0 -2 0 0 9
v:o:topic=signing sign today	0 0 0 -18 0 0 0 19
v:o:topic=signing signed	0 -5 0 16 0 0 0 -5
v:o:topic=signing signed today	0 -1 0 16 0 0 0 -10
v:o:topic=signing sit	0 0 0 12 -8 0 0 -1
v:o:topic=signing suspend	0 0 3 -10 9 0 0 -3
v:o:topic=signing to	0 -2 -1 -21 3 0 0 18
v:o:topic=signing to ahead	0 -1 -1 -10 3 0 0 6
v:o:topic=signing today	0 -14 0 26 -14 0 0 -4
v:o:topic=signing until	1 3 6 -2 -10 0 -1 0
v:o:topic=signing until ahead	1 3 6 -2 -10 0 -1 0
v:o:topic=truce	4 -3 -5 -15 -19 -28 -8 34
v:o:topic=truce 	-9 0 -1 -19 -10 0 9 21
v:o:topic=truce  ahead	-8 2 -1 -5 -9 0 10 5
v:o:topic=truce  today	0 0 0 -15 0 0 0 18
v:o:topic=truce after	0 -1 0 -4 0 0 0 10
v:o:topic=truce after ahead	0 -1 0 -4 0 0 0 10
v:o:topic=truce agree	4 -5 0 25 -2 0 -4 -18
v:o:topic=truce ahead	6 -5 -3 -16 -14 -25 -6 30
v:o:topic=truce be	-7 3 -1 -11 -16 -1 13 11
v:o:topic=truce before	0 4 0 9 0 0 0 -13
v:o:topic=truce before ahead	0 4 0 9 0 0 0 -13
v:o:topic=truce begin	-3 19 0 -20 -19 0 0 15
v:o:topic=truce beyond	6 0 0 -9 0 0 0 0
v:o:topic=truce beyond ahead	6 0 0 -9 0 0 0 0
v:o:topic=truce by	0 8 0 -2 0 0 10 -16
v:o:topic=truce by ahead	0 8 0 -3 0 0 10 -16
v:o:topic=truce carry	0 -7 0 -16 -5 0 0 27
v:o:topic=truce charge	0 -11 0 19 3 0 0 -15
v:o:topic=truce declare	0 0 0 10 0 0 0 -10
v:o:topic=truce effect	0 16 0 -9 0 0 0 -7
v:o:topic=truce effect today	0 21 0 -15 0 0 0 -6
v:o:topic=truce end	-6 -19 -15 7 11 -1 -4 5
v:o:topic=truce end today	0 21 0 -3 0 0 0 -20
v:o:topic=truce ended	0 0 0 23 0 0 0 -22
v:o:topic=truce ended today	0 0 0 13 0 0 0 -12
v:o:topic=truce ends	0 -7 0 -14 0 0 0 19
v:o:topic=truce ends today	0 -7 0 -11 0 0 0 16
v:o:topic=truce expires	0 -7 0 -12 0 0 0 17
v:o:topic=truce expires today	0 -6 0 -8 0 0 0 13
v:o:topic=truce extend	6 0 0 8 0 0 0 -10
v:o:topic=truce far	0 -4 -15 0 -5 -13 -2 12
v:o:topic=truce far 	0 7 0 10 -16 0 0 -6
v:o:topic=truce far  ahead	0 17 0 -1 -9 0 0 -7
v:o:topic=truce far  today	0 -17 0 15 -4 0 0 -1
v:o:topic=truce far ahead	3 -1 -11 7 -18 -9 0 5
v:o:topic=truce far be	5 -2 0 -9 -10 0 -1 15
v:o:topic=truce far begin	0 2 0 9 0 0 0 -12
v:o:topic=truce far by	0 9 0 5 -11 0 -1 -3
v:o:topic=truce far by ahead	0 9 0 4 -11 0 -1 -2
v:o:topic=truce far end	0 -15 0 -9 -5 0 0 22
v:o:topic=truce far friday	0 -3 0 13 0 0 0 -7
v:o:topic=truce far friday today	0 -3 0 13 0 0 0 -7
v:o:topic=truce far friday,	0 -8 0 15 0 0 0 -6
v:o:topic=truce far from ahead	0 12 0 -9 1 0 0 -2
v:o:topic=truce far from today	0 -9 0 11 0 0 0 0
v:o:topic=truce far monday,	0 1 0 -11 0 0 0 10
v:o:topic=truce far no verb	-14 0 -7 -5 5 -7 -8 13
v:o:topic=truce far on	-2 -5 -1 -3 -13 0 0 18
v:o:topic=truce far on ahead	-1 -2 -1 -2 -12 0 0 14
v:o:topic=truce far other	0 -1 0 11 -3 0 0 -1
v:o:topic=truce far run	0 0 0 -10 0 0 0 16
v:o:topic=truce far say	0 5 0 -12 0 0 8 0
v:o:topic=truce far since	0 20 0 -17 0 0 0 -3
v:o:topic=truce far the	0 -14 0 15 2 0 -2 -6
v:o:topic=truce far the ahead	0 -14 0 15 2 0 -2 -6
v:o:topic=truce far today	-1 -3 0 -8 8 0 0 11
v:o:topic=truce far until	0 -16 0 -8 -6 0 7 17
v:o:topic=truce far until ahead	0 -16 0 -8 -6 0 7 17
v:o:topic=truce far wednesday,	0 0 0 -12 19 0 0 -7
v:o:topic=truce far wednesday, today	0 0 0 -12 19 0 0 -7
v:o:topic=truce for	0 -8 0 -2 0 0 0 12
v:o:topic=truce for ahead	0 -8 0 -2 0 0 0 12
v:o:topic=truce friday,	13 -17 0 -15 -7 0 0 19
v:o:topic=truce friday, ahead	13 -17 0 -16 -7 0 0 19
v:o:topic=truce from	-8 8 -5 4 1 0 0 -10
v:o:topic=truce from ahead	-7 10 -5 0 2 0 0 -7
v:o:topic=truce from today	0 -4 0 13 0 0 0 -6
v:o:topic=truce has	13 -12 0 -11 -1 0 0 9
v:o:topic=truce has ahead	13 -12 0 -12 -1 0 0 10
v:o:topic=truce have	11 -7 0 -12 -15 0 -5 22
v:o:topic=truce is	0 -4 0 -5 0 0 0 11
v:o:topic=truce is ahead	0 -4 0 -5 0 0 0 11
v:o:topic=truce it	0 0 0 0 10 0 0 -10
v:o:topic=truce midnight	0 0 0 -25 0 0 0 25
v:o:topic=truce move	0 0 0 17 -6 0 0 -7
v:o:topic=truce no verb	13 -3 9 -22 0 -10 -13 17
v:o:topic=truce of	0 4 0 19 0 0 0 -21
v:o:topic=truce of ahead	0 7 0 14 0 0 0 -19
v:o:topic=truce on	3 -10 -8 2 2 -6 -11 7
v:o:topic=truce on ahead	3 -7 -8 -5 3 -5 -11 12
v:o:topic=truce on today	0 -9 0 31 0 0 0 -22
v:o:topic=truce other	0 -1 0 -26 2 0 0 25
v:o:topic=truce out	0 6 0 -15 -1 0 0 11
v:o:topic=truce out ahead	0 -11 0 12 0 0 0 -1
v:o:topic=truce out today	0 14 0 -24 0 0 0 14
v:o:topic=truce pay	0 26 0 -16 0 0 0 -12
v:o:topic=truce sign	0 9 0 7 0 0 0 -12
v:o:topic=truce starts	0 12 0 3 0 0 0 -15
v:o:topic=truce sunday,	0 -5 0 -8 0 0 0 15
v:o:topic=truce sunday, ahead	0 -5 0 -8 0 0 0 15
v:o:topic=truce suspend	0 -10 0 2 13 0 -6 -2
v:o:topic=truce tell	0 20 0 -14 0 0 0 -6
v:o:topic=truce the	-3 -16 5 8 -4 0 2 0
v:o:topic=truce the ahead	-3 -16 5 7 -4 0 2 1
v:o:topic=truce thursday,	0 -1 0 -7 0 0 0 11
v:o:topic=truce thursday, ahead	0 -1 0 -7 0 0 0 11
v:o:topic=truce to	9 -16 -1 -4 -3 -2 -4 11
v:o:topic=truce to ahead	9 -16 -1 -7 -3 -2 -4 13
v:o:topic=truce today	-3 3 -2 2 -19 0 0 4
v:o:topic=truce tuesday,	0 9 0 -15 0 0 0 5
v:o:topic=truce tuesday, ahead	0 9 0 -15 0 0 0 5
v:o:topic=truce until	0 -15 2 -1 -5 0 -18 12
v:o:topic=truce until ahead	0 -15 2 -6 -5 0 -18 16
v:r1=!	0 -18 0 17 0 0 0 0
v:r1=! & d:ahead	0 -17 0 23 0 0 0 -7
v:r1="	4 -3 0 -9 -5 0 0 16
v:r1=" & d:ahead	4 -2 0 -2 -5 0 0 8
v:r1=" & d:today	0 0 0 -8 0 0 0 9
v:r1='s	12 21 0 -9 -8 0 -4 -11
v:r1='s & d:ahead	13 -5 0 0 -4 0 -3 0
v:r1='s & d:today	0 30 0 -13 -3 0 0 -22
v:r1=( & d:ahead	0 22 0 -14 -6 0 0 0
v:r1=( & d:today	0 -25 0 17 10 0 0 -11
v:r1=)	-1 17 0 -7 17 0 0 -13
v:r1=) & d:ahead	0 14 0 -1 20 0 0 -30
v:r1=) & d:today	0 4 0 -8 -4 0 0 10
v:r1=,	-1 -1 -7 -12 7 0 7 15
v:r1=, & d:ahead	-2 2 -3 -16 8 0 8 10
v:r1=, & d:today	4 -10 -5 5 -2 -1 -2 6
v:r1=-	0 -19 0 21 -3 0 0 0
v:r1=- & d:today	0 -12 0 16 0 0 0 0
v:r1=.	13 3 2 -19 0 1 -17 18
v:r1=. & d:ahead	13 2 6 -22 -2 4 -13 19
v:r1=. & d:today	1 0 -10 2 5 -3 -4 0
v:r1=:	-3 -9 -3 4 -3 -9 6 9
v:r1=: & d:ahead	-2 -3 -2 -9 0 -8 7 15
v:r1=: & d:today	0 -14 0 37 -12 0 0 -17
v:r1=;	-8 11 3 1 2 0 -12 -8
v:r1=; & d:ahead	-7 16 3 -9 3 0 -11 0
v:r1=; & d:today	0 -14 0 30 0 0 0 -18
v:r1=<day-ahead>	0 17 0 -21 -11 0 -1 11
v:r1=<day-ahead> & d:ahead	0 18 0 -22 -11 0 -1 11
v:r1=<day-today>	0 -22 0 -23 -4 0 0 35
v:r1=<day-today> & d:ahead	0 -17 0 -3 -2 0 0 15
v:r1=<day-today> & d:today	0 -2 0 -27 0 0 0 30
v:r1=<end>	-15 1 -9 1 2 -14 0 10
v:r1=<end> & d:ahead	-5 8 0 -22 6 -6 6 18
v:r1=<end> & d:today	-18 -13 -17 39 -7 -10 -13 -11
v:r1=<goods> & d:ahead	0 8 0 -2 3 0 0 -10
v:r1=<goods> & d:today	0 -10 0 2 0 0 0 7
v:r1=<level>	0 6 0 -2 -9 0 0 0
v:r1=<level> & d:ahead	0 15 0 -7 -5 0 0 -4
v:r1=<level> & d:today	0 -14 0 6 -2 0 0 4
v:r1=<name>	0 8 2 5 -1 0 0 -18
v:r1=<name> & d:ahead	0 18 2 -12 0 0 0 -8
v:r1=<name> & d:today	0 -21 0 31 0 0 0 -13
v:r1=<not>	0 -11 -3 7 1 -2 1 3
v:r1=<number>	0 3 0 -7 16 0 0 -7
v:r1=<number> & d:ahead	0 6 0 -9 16 0 0 -9
v:r1=<person>	0 -11 0 21 -3 0 0 -5
v:r1=<person> & d:ahead	0 -10 0 19 -3 0 0 -4
v:r1=<quality> & d:ahead	6 6 0 -16 -1 0 0 10
v:r1=<quality> & d:today	0 0 0 11 0 0 0 -8
v:r1=<seat> & d:ahead	-1 -6 0 15 0 0 0 0
v:r1=<v-agree>	0 -5 0 14 0 0 0 -5
v:r1=<v-bear>	0 10 -5 -1 0 0 0 -4
v:r1=<v-bear> & d:ahead	0 21 -4 -14 1 0 0 -5
v:r1=<v-bear> & d:today	0 -18 0 14 0 0 0 0
v:r1=<v-begin>	0 -14 0 18 5 0 0 -9
v:r1=<v-begin> & d:ahead	0 -13 0 12 5 0 0 -3
v:r1=<v-down>	0 0 0 19 0 0 0 -15
v:r1=<v-down> & d:ahead	0 0 0 18 0 0 0 -14
v:r1=<v-impose>	3 1 0 11 0 0 -1 -15
v:r1=<v-impose> & d:today	0 -11 0 26 0 0 0 -12
v:r1=<v-propose>	0 -6 0 13 0 0 0 -5
v:r1=<v-say>	0 -6 0 16 0 0 0 -4
v:r1=<v-say> & d:today	0 -7 0 11 0 0 0 0
v:r1=<v-stay>	0 -7 0 16 0 0 0 -5
v:r1=<v-stay> & d:ahead	0 -5 0 14 0 0 0 -4
v:r1=?	4 -16 -9 12 -19 -2 -6 13
v:r1=? & d:ahead	4 -10 -8 14 -16 -2 -6 4
v:r1=? & d:today	0 -16 0 -1 -1 0 0 15
v:r1=after & d:today	0 -8 0 24 0 0 0 -13
v:r1=afternoon	0 -4 0 12 0 0 0 -3
v:r1=afternoon & d:ahead	0 -3 0 10 0 0 0 -3
v:r1=an	0 -11 0 -7 0 0 0 16
v:r1=an & d:ahead	0 -7 0 -11 0 0 0 16
v:r1=and	-12 16 10 -3 -12 -5 -7 -4
v:r1=and & d:ahead	-11 18 11 -4 -7 -4 -6 -11
v:r1=and & d:today	0 -1 0 0 -4 0 0 10
v:r1=are	-7 3 1 0 5 0 0 -12
v:r1=are & d:ahead	-7 -6 2 14 6 0 0 -22
v:r1=are & d:today	0 14 0 -14 0 0 0 3
v:r1=as & d:today	0 -11 0 1 0 0 0 5
v:r1=at	0 0 -4 -11 1 -2 -2 14
v:r1=at & d:ahead	0 10 -3 -4 3 -2 -2 -4
v:r1=at & d:today	0 -18 0 -9 -1 0 0 24
v:r1=before	0 5 0 -10 -2 4 7 -1
v:r1=before & d:ahead	0 5 0 -11 -2 4 7 -1
v:r1=both	0 6 0 -15 9 0 0 0
v:r1=both & d:ahead	0 6 0 -17 9 0 0 0
v:r1=by	0 1 0 14 -11 1 0 -8
v:r1=by & d:ahead	0 2 0 9 -10 1 0 -5
v:r1=come	0 -14 0 14 -1 0 0 1
v:r1=come & d:ahead	0 -14 0 13 -1 0 0 1
v:r1=each	0 -2 0 10 -4 0 0 0
v:r1=each & d:ahead	0 -1 0 10 -4 0 0 0
v:r1=evening	0 -11 0 27 -9 0 0 -5
v:r1=evening & d:ahead	0 -9 0 32 -8 0 0 -15
v:r1=for	-6 19 7 -5 -13 0 0 -9
v:r1=for & d:ahead	-6 5 8 4 -12 0 0 -6
v:r1=for & d:today	0 17 0 -13 0 0 0 -2
v:r1=from & d:today	0 -2 0 9 0 0 0 -3
v:r1=has	0 -11 0 12 -3 0 2 -1
v:r1=he	0 0 0 13 -9 0 0 -7
v:r1=if	-1 11 0 -4 0 0 -4 0
v:r1=if & d:ahead	-1 14 0 -7 0 0 -4 -1
v:r1=in	0 1 -3 8 -26 -1 -3 2
v:r1=in & d:ahead	0 -2 -3 20 -24 -1 -2 -5
v:r1=in & d:today	0 5 0 -12 0 0 0 9
v:r1=instead	0 1 0 -11 0 0 0 11
v:r1=instead & d:ahead	0 1 0 -11 0 0 0 11
v:r1=is	9 -27 -1 8 -8 0 17 0
v:r1=is & d:ahead	9 -24 -1 0 -8 0 18 5
v:r1=is & d:today	0 -6 0 22 0 0 0 -12
v:r1=it	0 -4 -3 5 -27 -2 -1 11
v:r1=it & d:ahead	1 2 -2 14 -18 -2 0 -10
v:r1=it & d:today	0 -20 0 -11 -7 0 0 27
v:r1=its & d:ahead	0 -1 0 -7 0 0 0 10
v:r1=last	0 -7 0 -2 14 0 11 -17
v:r1=last & d:ahead	0 -7 0 -2 14 0 11 -17
v:r1=letter	0 -12 0 14 0 0 0 0
v:r1=morning	0 -3 0 5 11 0 0 -10
v:r1=morning & d:ahead	0 -2 0 0 12 0 0 -9
v:r1=next	6 -12 0 -2 7 0 0 0
v:r1=next & d:ahead	7 -11 0 -9 7 0 0 3
v:r1=night	0 -24 7 14 -11 0 -7 10
v:r1=night & d:ahead	0 -24 7 13 -10 0 -6 11
v:r1=noon	0 -16 0 11 12 0 0 -7
v:r1=noon & d:ahead	0 -15 0 9 12 0 0 -6
v:r1=of	7 -8 -5 -5 0 0 -3 12
v:r1=of & d:ahead	7 -8 -5 -6 0 0 -3 12
v:r1=on	-3 -5 -1 0 14 0 -1 -1
v:r1=on & d:today	0 -4 0 -3 11 0 0 -4
v:r1=only	0 -11 0 0 0 0 0 11
v:r1=only & d:ahead	0 -11 0 0 0 0 0 11
v:r1=or	0 -6 0 -10 -12 0 0 24
v:r1=or & d:ahead	0 -3 0 0 -11 0 0 12
v:r1=or & d:today	0 -2 0 -10 0 0 0 16
v:r1=our	0 5 0 0 4 0 0 -10
v:r1=our & d:ahead	0 -5 0 7 4 0 0 -9
v:r1=passe	0 3 0 -12 0 0 0 10
v:r1=passe & d:ahead	0 3 0 -12 0 0 0 10
v:r1=pay	0 12 -3 -11 5 0 0 -1
v:r1=pay & d:ahead	0 15 -3 -13 6 0 0 -4
v:r1=published	9 0 0 -7 0 0 0 -1
v:r1=published & d:today	10 -5 0 -2 0 0 0 0
v:r1=rather	0 0 0 -8 10 0 0 0
v:r1=say	0 -4 0 10 0 0 0 -2
v:r1=that	-5 11 -6 7 -18 -2 -4 -2
v:r1=that & d:ahead	-3 3 -5 9 -11 -1 -2 1
v:r1=that & d:today	0 13 0 -1 -10 0 0 -7
v:r1=the	-7 -4 -8 -19 -1 0 10 25
v:r1=the & d:ahead	-5 7 -7 -9 -15 0 10 6
v:r1=the & d:today	0 -22 0 -14 16 0 0 26
v:r1=there	0 -16 0 7 0 0 0 8
v:r1=there & d:ahead	0 -14 0 18 0 0 0 -2
v:r1=there & d:today	0 0 0 -8 0 0 0 12
v:r1=they	0 0 0 -3 -12 0 -4 17
v:r1=they & d:ahead	0 0 0 3 -10 0 -4 6
v:r1=they & d:today	0 0 0 -10 0 0 0 13
v:r1=thi	0 10 0 -14 0 0 0 4
v:r1=thi & d:ahead	0 11 0 -19 0 0 0 8
v:r1=to	-15 10 0 -2 -4 0 10 -11
v:r1=to & d:ahead	-15 12 0 -8 -3 0 10 -7
v:r1=to & d:today	0 -6 0 20 0 0 0 -7
v:r1=two	0 -6 0 17 -1 0 0 -3
v:r1=unless	7 4 0 -17 3 0 0 3
v:r1=unless & d:ahead	7 4 1 -12 3 0 0 -1
v:r1=until & d:ahead	0 0 0 -11 5 0 0 6
v:r1=will	0 12 9 -16 0 0 0 -1
v:r1=with	0 0 7 19 -3 0 0 -20
v:r1=with & d:ahead	0 0 7 5 -1 0 0 -11
v:r1=with & d:today	0 -1 0 17 0 0 0 -11
v:r1=without	0 0 -1 10 -5 0 0 -4
v:r1=without & d:ahead	0 1 -1 13 -4 0 0 -12
v:r1=you	0 -2 0 2 8 0 0 -10
v:r1=you & d:ahead	0 -2 0 2 8 0 0 -10
v:r1=|	-1 0 0 12 0 0 0 -3
v:r1=| & d:today	-1 0 0 12 0 0 0 -3
v:r1=·	0 -6 0 13 -4 0 0 -1
v:r1=· & d:today	0 -6 0 13 -4 0 0 -1
v:r1=—	-8 0 -1 16 9 -6 -6 -17
v:r1=— & d:today	0 -8 0 28 3 0 0 -26
v:t0=future	-1 9 -10 -16 9 -4 1 6
v:t0=future-not	0 -21 0 12 12 0 0 -4
v:t0=future-passive	-2 0 7 0 3 -11 0 0
v:t0=modal	-9 -6 0 11 3 -16 -1 -1
v:t0=modal-passive	0 -15 0 10 6 3 -11 -7
v:t0=past	-16 -15 0 24 0 -11 12 -6
v:t0=past-passive	-8 -10 -3 27 -4 4 2 -17
v:t0=past-passive-not	0 0 0 -13 7 0 0 5
v:t0=perfect	3 -14 -14 6 2 -7 0 8
v:t0=perfect-not	0 11 0 0 0 0 0 -11
v:t0=perfect-passive	-1 0 0 1 -9 5 -4 0
v:t0=pluperfect	-3 -8 -1 12 10 -1 -4 -8
v:t0=pluperfect-passive	0 -2 0 12 -2 0 0 -6
v:t0=present	-1 16 0 -27 -5 -3 -5 24
v:t0=present-not	0 10 -1 5 0 0 -6 -11
v:t0=present-passive	0 0 -2 -11 11 3 -17 8
v:t:loose	5 14 0 -18 -5 0 -2 8
v:t:loose & d:ahead	6 6 0 -8 -12 0 -1 3
v:t:loose & d:today	0 14 0 -24 13 0 0 13
v:t:loose-l	0 1 0 -8 -10 0 -1 14
v:t:loose-l1	8 11 -5 2 -24 -7 5 -4
v:t:loose-l2	-14 -10 3 0 5 0 -11 13
v:t:loose-l3	2 -5 0 -13 1 0 0 14
v:t:loose-r	0 8 -3 -18 8 0 5 4
v:t:loose-r1	0 2 -5 -22 25 -2 0 4
v:t:loose-r3	0 5 6 -2 -11 1 0 -2
v:t:more	2 2 6 -5 -21 -13 10 12
v:t:more & d:ahead	0 -4 8 -7 -15 -10 12 14
v:t:more & d:today	6 14 -3 -1 -17 0 -1 -3
v:t:more-in	0 -17 0 20 -2 0 0 0
v:t:more-in0	0 -17 0 20 -2 0 0 0
v:t:more-l	-1 8 12 -19 -11 -14 -20 23
v:t:more-l0	0 -19 0 3 -9 0 0 12
v:t:more-l1	-3 6 18 -9 3 -1 -16 -1
v:t:more-l2	-7 5 -6 7 0 0 -6 -2
v:t:more-l3	5 10 0 -23 -5 -8 -13 19
v:t:more-r	9 -4 -4 -9 -17 -4 21 11
v:t:more-r1	0 -18 0 9 2 -2 10 -3
v:t:more-r2	-6 7 -2 -8 -21 -1 18 6
v:t:more-r3	11 -10 -11 8 -4 -10 0 2
v:t:quiet	14 -13 -8 -3 1 -2 -3 4
v:t:quiet & d:ahead	14 -8 -8 -15 1 -2 -3 13
v:t:quiet & d:today	0 -10 0 28 0 0 0 -17
v:t:quiet-l	16 -8 -7 -4 5 0 0 -3
v:t:quiet-l1	8 6 -1 -2 1 0 0 -14
v:t:quiet-l2	0 -14 0 -11 -8 0 0 27
v:t:quiet-r	-1 -6 0 0 -8 0 0 14
v:t:quiet-r3	0 0 0 -3 -2 0 0 9
v:t:truce	-2 -17 -14 -11 -4 -16 -6 35
v:t:truce & d:ahead	0 -17 -10 -10 -3 -13 -3 32
v:t:truce & d:today	-4 0 -3 -2 0 0 -1 9
v:t:truce-l	-5 -11 -24 -6 -9 -17 -9 30
v:t:truce-l2	-15 0 -19 -13 4 -4 -3 23
v:t:truce-l3	5 -18 -12 -3 0 -4 -8 18
v:t:truce-r	5 -4 0 -23 0 0 0 24
v:t:truce-r1	-2 -4 0 1 -12 0 -1 11
v:t:truce-r2	11 -11 6 -39 0 3 9 28
v:t:verb	10 -1 4 0 -6 3 -28 -7
v:t:verb & d:ahead	11 -3 4 -6 -3 3 -27 0
v:t:verb & d:today	0 6 0 16 -6 0 0 -29
v:t:verb-l	15 -12 6 0 -2 1 -22 -4
v:t:verb-l1	20 2 0 -26 0 0 -8 0
v:t:verb-l2	-10 -10 -11 7 9 3 -6 3
v:t:verb-l3	8 0 11 3 -4 -1 -1 -13
v:t:verb-r	-17 5 3 2 -7 0 -8 0
v:t:verb-r1	0 7 1 -19 -4 0 0 10
v:t:verb-r2	-2 0 1 13 8 0 0 -22
v:t:verb-r3	-10 -1 0 2 -4 4 -5 6
v:v0=add	0 0 0 10 -3 0 0 -5
v:v0=adopt	0 -9 0 0 8 0 0 -2
v:v0=agree	0 -15 0 0 -15 0 5 16
v:v0=apply	1 5 0 -2 -16 0 -3 4
v:v0=approve	0 0 0 0 -10 0 -1 14
v:v0=ask	0 5 0 5 0 0 -1 -12
v:v0=be	-7 -2 -15 -1 6 4 3 0
v:v0=begin	-5 14 2 -1 -1 0 0 -17
v:v0=bite	13 -7 0 -7 0 0 0 0
v:v0=bring	0 11 0 -11 -4 0 0 5
v:v0=carry	0 -5 0 8 -12 0 0 7
v:v0=charge	0 8 -1 -6 7 0 0 -7
v:v0=clear	0 2 0 -16 -1 0 0 16
v:v0=come	0 -8 -3 10 -11 0 3 3
v:v0=conclude	0 -12 0 9 0 0 0 3
v:v0=confirm	0 -20 0 4 1 0 -4 8
v:v0=continue	0 22 0 -9 -6 0 1 -10
v:v0=debate	0 0 0 -18 19 0 0 0
v:v0=declare	0 0 0 9 0 0 0 -11
v:v0=die	0 0 0 -22 -2 0 0 24
v:v0=discuss	0 -4 0 7 -13 0 0 9
v:v0=double	0 -7 0 -6 -3 0 0 18
v:v0=draw	0 -2 0 -5 0 0 0 10
v:v0=drop	0 9 0 -4 6 0 0 -12
v:v0=expect	-1 19 0 -1 -7 0 -6 -2
v:v0=expire	-8 0 -8 0 -8 0 -1 10
v:v0=extend	4 -15 0 0 -8 3 0 5
v:v0=face	0 8 0 -12 0 1 -2 2
v:v0=fall	-1 23 0 -7 -13 0 0 -5
v:v0=get	0 -2 0 -4 15 0 -1 -4
v:v0=go	0 -24 0 11 -5 4 0 14
v:v0=have	2 -7 1 -6 10 -5 0 -2
v:v0=hold	0 -17 6 0 0 0 0 12
v:v0=impose	4 12 0 -10 -5 0 0 -8
v:v0=jump	0 -5 0 -16 20 0 0 0
v:v0=keep	1 0 0 -6 -8 0 0 10
v:v0=know	0 -15 0 14 0 0 0 2
v:v0=levy	0 12 0 -5 0 0 0 -4
v:v0=lift	6 0 0 6 0 0 0 -10
v:v0=like	0 0 0 -9 0 0 2 8
v:v0=look	0 -2 0 1 11 0 0 -17
v:v0=lose	0 -11 4 -4 -1 0 0 16
v:v0=lower	0 0 4 8 -6 0 0 -9
v:v0=other	-8 0 9 -4 9 0 -19 0
v:v0=pause	0 -6 0 -1 0 0 0 9
v:v0=pay	-9 16 -5 4 -9 -2 1 -15
v:v0=place	0 -5 0 16 -4 0 0 -2
v:v0=post	0 -5 0 15 0 0 0 -4
v:v0=promise	-2 -14 0 2 7 0 2 0
v:v0=propose	0 0 0 -3 -5 0 -3 13
v:v0=put	7 -2 3 1 0 7 -11 -10
v:v0=remain	0 -17 0 -3 4 0 13 -2
v:v0=remove	0 -6 0 12 0 0 0 -2
v:v0=report	0 -12 0 -3 15 0 -1 0
v:v0=review	0 -5 0 11 -2 0 0 0
v:v0=rise	0 14 0 -1 0 0 0 -14
v:v0=rule	-10 0 0 -6 12 0 0 2
v:v0=run	0 -6 1 -4 -3 -4 -3 12
v:v0=say	-4 -5 1 0 -16 -3 2 20
v:v0=see	0 -14 0 29 -4 0 0 -11
v:v0=set	0 -11 0 12 0 5 1 -15
v:v0=settle	0 -3 0 -1 12 0 0 -6
v:v0=ship	0 -3 0 12 -4 0 0 0
v:v0=sign	-6 9 -5 2 -9 -3 -2 1
v:v0=sit	0 0 0 10 8 0 0 -28
v:v0=stand	0 -11 0 -7 1 0 0 15
v:v0=start	0 8 -2 -3 9 0 0 -13
v:v0=stay	9 -6 4 7 4 0 0 -17
v:v0=step	0 -6 0 25 -6 0 0 -9
v:v0=stop	0 0 0 -11 -2 0 0 17
v:v0=strike	0 11 0 -16 0 0 0 8
v:v0=suspend	0 13 -9 0 7 0 -8 -14
v:v0=take	-3 13 -5 -8 9 -3 -1 -7
v:v0=tell	0 21 0 -18 -15 6 -1 6
v:v0=threaten	-1 -2 0 1 13 0 0 -9
v:v0=want	0 -7 0 6 -3 0 8 -3
v:v0=warn	0 18 0 -4 -9 0 0 -9
v:v0=write	0 -24 6 0 6 0 0 9
v:v1=accept	0 -11 0 7 7 0 0 -4
v:v1=add	0 0 0 10 -3 0 0 -5
v:v1=admit	0 -10 0 3 0 0 0 6
v:v1=adopt	0 -9 0 0 8 0 0 -2
v:v1=agree	3 -3 0 4 -10 0 7 -3
v:v1=apply	1 0 0 2 -16 0 -3 4
v:v1=approve	0 -1 0 -1 -3 0 -2 13
v:v1=ask	0 4 0 4 0 0 -1 -14
v:v1=be	-7 0 -14 0 1 5 4 0
v:v1=begin	-9 21 0 -1 -5 0 0 -21
v:v1=bite	13 -7 0 -7 0 0 0 0
v:v1=bring	0 14 0 -11 -4 0 0 2
v:v1=call	0 1 0 9 -3 0 0 -10
v:v1=carry	0 -8 0 1 -12 0 0 17
v:v1=charge	0 7 0 -4 9 0 0 -13
v:v1=clear	0 0 -1 0 -4 0 0 10
v:v1=come	0 -12 -4 13 -11 0 3 5
v:v1=conclude	0 -14 0 0 -2 0 15 0
v:v1=confirm	0 -19 0 3 2 0 -3 8
v:v1=continue	0 23 0 -8 -5 0 -1 -8
v:v1=debate	0 0 0 -18 19 0 0 0
v:v1=declare	0 13 0 0 0 0 0 -10
v:v1=die	0 -1 0 -17 -2 0 0 20
v:v1=discuss	0 -4 0 7 -13 0 0 9
v:v1=double	0 -2 0 -10 -4 0 0 17
v:v1=draw	0 -2 0 -5 0 0 0 10
v:v1=drop	0 9 0 -4 6 0 0 -12
v:v1=end	5 -12 5 8 0 -6 0 -2
v:v1=enter	2 10 10 -17 0 0 0 -5
v:v1=expect	0 10 0 0 0 0 -7 -6
v:v1=expire	-8 -1 0 0 -8 0 -1 9
v:v1=extend	4 -18 0 5 -10 2 -2 3
v:v1=face	0 8 0 -11 0 1 -2 1
v:v1=fall	-1 14 0 -3 -11 0 0 -1
v:v1=get	0 -2 0 -3 15 0 -1 -5
v:v1=go	0 -22 1 4 -13 3 -2 23
v:v1=hang	0 -16 0 23 0 0 0 -10
v:v1=have	3 -5 1 -11 11 -5 0 0
v:v1=hold	-1 -21 9 0 -2 0 0 12
v:v1=impose	4 3 0 0 -5 0 0 -9
v:v1=introduce	0 -13 0 12 0 0 0 0
v:v1=jump	0 -8 0 -20 20 0 0 6
v:v1=kick	1 12 0 -12 3 0 0 -6
v:v1=know	0 -15 0 13 3 0 0 0
v:v1=levy	0 16 0 -8 -3 0 0 -5
v:v1=lift	4 0 0 4 -1 0 0 -10
v:v1=look	0 -1 0 0 11 0 0 -17
v:v1=lose	0 -17 4 1 -3 0 0 14
v:v1=lower	0 8 0 2 -7 0 -1 -6
v:v1=make	10 -2 0 0 0 0 -1 -1
v:v1=meet	-2 -10 -1 17 3 -2 0 -14
v:v1=other	-7 -3 9 -6 11 0 -19 4
v:v1=pause	0 -6 0 -1 0 0 0 9
v:v1=pay	-9 15 -6 5 -12 -3 7 -16
v:v1=place	0 15 0 -5 -4 0 0 -6
v:v1=post	0 -5 0 15 0 0 0 -4
v:v1=promise	0 -13 0 0 9 0 3 -2
v:v1=put	7 5 -4 0 -5 7 -9 -11
v:v1=reduce	0 9 0 -6 3 0 0 -5
v:v1=remain	0 -15 -2 -3 5 0 13 -3
v:v1=report	0 -14 0 0 14 0 -2 -2
v:v1=return	1 0 -2 -8 0 0 -1 12
v:v1=review	0 -5 0 14 -4 0 0 -1
v:v1=rise	0 14 0 0 0 0 0 -14
v:v1=rule	-10 0 0 -5 12 0 0 2
v:v1=run	0 -13 1 -3 -3 -4 -3 15
v:v1=say	-4 -4 1 -2 -17 -3 1 25
v:v1=see	0 -2 0 9 -8 0 1 0
v:v1=set	0 -11 0 13 0 5 1 -17
v:v1=settle	0 -4 0 -3 11 0 0 -7
v:v1=sign	-7 15 1 0 -10 -4 -5 0
v:v1=sit	0 -1 0 6 8 0 0 -16
v:v1=spare	0 -11 0 5 0 0 0 3
v:v1=stand	0 -10 0 -6 1 0 0 12
v:v1=start	6 18 -3 -4 -2 0 0 -23
v:v1=stay	10 -3 0 12 5 0 0 -22
v:v1=step	0 -5 0 25 -6 0 0 -9
v:v1=stop	0 -6 0 -13 7 0 0 12
v:v1=strike	0 8 0 -18 0 0 0 13
v:v1=suspend	0 5 0 -11 4 0 -10 1
v:v1=take	-4 6 -5 -3 12 -3 -2 -6
v:v1=tell	0 23 0 -18 -18 4 -5 7
v:v1=warn	0 18 0 -4 -9 0 0 -9
v:v1=write	0 -24 5 1 7 0 0 4
verbless	-8 0 0 7 3 -13 -17 3
vt0=accept present	0 -3 0 2 8 0 0 -10
vt0=agree past	0 3 0 -13 -1 0 0 12
vt0=agree perfect	0 -5 0 10 0 0 2 -5
vt0=announce modal	0 -7 0 12 -4 0 0 0
vt0=announce past	-6 14 0 -11 0 0 0 3
vt0=announce perfect	3 7 0 -14 0 0 0 2
vt0=announce pluperfect	0 -15 0 18 -1 0 0 0
vt0=answer modal	0 2 0 -9 1 0 5 0
vt0=apply future	2 9 0 -9 0 0 0 -2
vt0=approve modal	0 0 0 7 -9 0 -1 5
vt0=be modal	0 6 0 0 4 0 0 -14
vt0=begin modal	-8 1 0 11 0 0 0 -6
vt0=begin past	0 -7 0 10 0 0 0 0
vt0=charge future	0 6 0 -12 0 0 0 6
vt0=collect future	0 -2 0 -8 0 0 0 12
vt0=come modal	0 -11 0 0 -8 0 0 16
vt0=come present	1 -8 0 13 -4 0 6 -6
vt0=continue present	0 9 0 -10 0 0 0 0
vt0=declare past	0 0 0 10 0 0 0 -10
vt0=die past	0 0 0 14 0 0 0 -13
vt0=die present	0 4 0 -22 0 0 0 15
vt0=discuss future	0 -2 0 4 -12 0 0 9
vt0=drop present	0 10 0 -19 11 0 0 -5
vt0=end future	0 0 -2 2 0 0 7 -9
vt0=end modal	0 9 -6 2 1 0 0 -3
vt0=end past	0 -1 0 14 0 0 0 -9
vt0=enter future	4 4 0 0 -8 0 0 0
vt0=enter past	0 -11 0 10 5 0 0 -5
vt0=expect past	0 6 0 -9 4 0 0 0
vt0=expect present	0 11 0 1 -4 0 -3 0
vt0=expire future	0 0 -4 -6 0 0 0 11
vt0=expire modal	0 -3 -2 -13 0 0 0 20
vt0=expire past	0 0 0 15 0 0 0 -14
vt0=expire present	-4 7 0 10 -7 0 0 -11
vt0=extend modal	0 -2 0 -11 0 0 0 13
vt0=extend perfect	0 0 0 14 0 0 0 -9
vt0=get present	0 0 0 11 0 0 0 -10
vt0=go past	0 -6 0 11 0 0 0 -2
vt0=go present	0 7 0 -4 -1 0 0 2
vt0=have past	0 0 0 -2 10 0 0 -6
vt0=hold future	0 -14 0 9 0 0 0 2
vt0=hold present	0 1 7 -25 10 0 0 8
vt0=keep modal	0 15 0 -5 -3 0 0 -6
vt0=keep past	0 0 0 -12 0 0 0 12
vt0=keep present	0 -6 0 10 0 0 0 -3
vt0=land present	0 8 0 -6 0 0 0 0
vt0=leave past	0 2 0 -10 11 0 0 -1
vt0=let present	0 3 0 3 0 9 0 -14
vt0=like modal	0 0 0 -10 0 0 2 8
vt0=look future	0 0 0 -10 12 0 0 0
vt0=lose past	0 -3 0 -8 0 0 0 11
vt0=lower past	0 -9 0 11 0 0 0 0
vt0=meet future	0 -3 0 10 -11 0 6 -4
vt0=meet modal	0 0 0 -8 9 0 0 0
vt0=meet past	0 0 0 -10 0 0 0 11
vt0=meet present	0 0 0 -2 12 0 -3 -7
vt0=other future	3 0 6 -7 -6 0 0 9
vt0=other modal	-2 -17 -4 2 10 -4 0 5
vt0=other past	0 6 0 7 -6 0 0 -6
vt0=other perfect	0 1 0 0 13 0 0 -9
vt0=pay modal	0 -6 0 9 -2 0 0 0
vt0=place present	0 -5 0 14 -4 0 0 0
vt0=promise perfect	0 -2 0 -3 9 0 -1 0
vt0=propose past	0 0 0 -11 0 0 0 13
vt0=put future	0 7 0 -3 -13 0 0 8
vt0=put present	7 -11 5 0 6 0 0 -7
vt0=raise modal	0 15 0 -14 0 0 0 0
vt0=raise past	0 -14 0 15 0 0 0 0
vt0=ready present	0 -1 0 -5 -2 0 0 11
vt0=receive present	0 -2 0 -6 10 0 0 0
vt0=remain present	-3 -16 -2 -1 5 0 8 4
vt0=report future	0 -2 0 -7 13 0 0 0
vt0=return modal	0 8 0 4 -1 0 0 -11
vt0=rise future	0 -6 0 10 0 0 0 0
vt0=rise past	0 10 0 -18 0 0 0 9
vt0=rise present	0 0 0 0 4 0 0 -10
vt0=run future	0 3 0 -18 -1 0 0 17
vt0=run past	0 7 0 16 0 0 0 -24
vt0=say future	0 0 0 -11 2 0 0 9
vt0=see future	0 0 0 8 0 0 0 -2
vt0=see present	0 -7 0 13 0 0 0 -3
vt0=settle past	0 0 0 -5 9 0 0 -1
vt0=ship present	0 -2 0 9 -3 0 0 0
vt0=sign future	0 -12 0 13 0 0 0 0
vt0=sign modal	0 -7 0 9 0 0 0 0
vt0=sign perfect	0 0 0 -13 7 0 0 7
vt0=sign pluperfect	0 12 0 -11 0 0 0 0
vt0=sit present	0 0 0 12 0 0 0 -16
vt0=stay future	0 0 2 11 0 0 0 -14
vt0=step present	0 -9 0 10 0 0 0 0
vt0=stop present	0 0 0 -8 0 0 0 13
vt0=suspend future	-2 -12 0 3 9 0 0 3
vt0=suspend past	1 17 -1 -8 4 0 0 -9
vt0=suspend perfect	0 1 -1 -9 -8 0 0 12
vt0=suspend present	0 7 -6 14 -3 0 0 -14
vt0=take future	-6 -2 0 9 3 0 0 -10
vt0=take past	-1 -24 0 22 -2 0 0 4
vt0=take present	1 20 -1 -27 5 0 0 2
vt0=tell pluperfect	0 11 0 -7 0 0 0 -4
vt0=threaten perfect	0 15 0 -21 8 0 0 -2
vt0=threaten pluperfect	0 -12 0 9 5 0 0 0
vt0=write past	0 -9 0 -4 4 0 0 8
vt1=accept present	0 -3 0 2 8 0 0 -10
vt1=agree past	0 13 0 -9 0 0 0 0
vt1=announce modal	0 -7 0 12 -4 0 0 0
vt1=announce past	-6 14 0 -11 0 0 0 3
vt1=announce perfect	3 7 0 -14 0 0 0 2
vt1=announce pluperfect	0 -15 0 18 -1 0 0 0
vt1=answer modal	0 2 0 -9 1 0 5 0
vt1=apply future	2 9 0 -9 0 0 0 -2
vt1=approve modal	0 0 0 7 -9 0 -1 5
vt1=be future	0 0 0 5 -13 0 -1 5
vt1=be modal	0 6 0 0 4 0 0 -14
vt1=be present	-1 5 -2 13 -1 0 -5 -15
vt1=begin gerund	0 14 0 -6 0 0 0 -10
vt1=begin modal	-8 1 0 11 0 0 0 -6
vt1=begin present	4 -11 0 4 3 0 0 1
vt1=charge future	0 6 0 -11 0 0 0 6
vt1=collect future	0 -2 0 -8 0 0 0 12
vt1=come modal	0 -11 0 0 -8 0 0 16
vt1=come present	1 -8 0 13 -4 0 6 -6
vt1=conclude infinitive	0 0 0 -11 0 0 13 0
vt1=continue present	0 7 0 -9 0 0 0 0
vt1=declare past	0 0 0 10 0 0 0 -10
vt1=die past	0 0 0 14 0 0 0 -13
vt1=die present	0 4 0 -22 0 0 0 15
vt1=discuss future	0 -2 0 4 -12 0 0 9
vt1=drop present	0 10 0 -19 11 0 0 -5
vt1=end future	0 0 -2 2 0 0 7 -9
vt1=end gerund	0 -3 0 -9 0 0 0 13
vt1=end infinitive	6 4 0 -20 -4 0 0 15
vt1=end modal	0 9 -6 2 1 0 0 -3
vt1=end participle	0 0 -3 27 0 0 0 -21
vt1=end past	0 -1 0 14 0 0 0 -9
vt1=enter future	4 4 0 0 -8 0 0 0
vt1=enter past	0 -11 0 10 5 0 0 -5
vt1=expect participle	0 0 0 -6 9 0 0 0
vt1=expect past	0 7 0 -12 4 0 0 0
vt1=expect present	0 1 0 7 -3 0 -2 -1
vt1=expire future	0 0 -4 -6 0 0 0 11
vt1=expire infinitive	0 -2 10 0 0 0 0 -5
vt1=expire modal	0 -3 -2 -13 0 0 0 20
vt1=expire past	0 0 0 15 0 0 0 -14
vt1=expire present	-4 7 0 10 -7 0 0 -11
vt1=extend modal	0 -2 0 -11 0 0 0 13
vt1=extend perfect	0 0 0 14 0 0 0 -9
vt1=fall past	0 -13 0 11 -2 0 0 2
vt1=get present	0 0 0 11 0 0 0 -10
vt1=go infinitive	0 8 0 0 -4 0 0 -3
vt1=go past	0 -6 0 10 0 0 0 -2
vt1=go present	0 7 0 -4 -1 0 0 1
vt1=have past	0 2 0 -7 10 0 0 -4
vt1=hold future	0 -14 0 9 0 0 0 2
vt1=hold present	0 1 7 -25 10 0 0 8
vt1=keep modal	0 15 0 -5 -3 0 0 -6
vt1=keep past	0 0 0 -12 0 0 0 12
vt1=know present	0 -1 0 10 -3 0 0 0
vt1=land present	0 8 0 -6 0 0 0 0
vt1=leave past	0 2 0 -10 11 0 0 0
vt1=let present	0 3 0 3 0 9 0 -14
vt1=look future	0 0 0 -10 12 0 0 0
vt1=lose past	0 -3 0 -8 0 0 0 11
vt1=lower past	0 -9 0 11 0 0 0 0
vt1=meet future	0 -3 0 9 -11 0 6 -4
vt1=meet modal	0 0 0 -8 9 0 0 0
vt1=meet past	0 0 0 -10 0 0 0 11
vt1=meet present	0 0 0 -2 12 0 -3 -7
vt1=other modal	-2 -16 -4 1 11 -4 0 4
vt1=other perfect	0 -6 0 2 13 0 0 -7
vt1=pay modal	0 -6 0 9 -2 0 0 0
vt1=place present	0 -5 0 14 -4 0 0 0
vt1=promise perfect	0 -1 0 -4 10 0 -1 0
vt1=put future	0 11 0 0 -13 0 0 0
vt1=raise modal	0 15 0 -14 0 0 0 0
vt1=raise past	0 -14 0 15 0 0 0 0
vt1=ready present	0 -1 0 -5 -2 0 0 11
vt1=receive present	0 -2 0 -6 10 0 0 0
vt1=remain present	0 -14 -1 0 5 0 8 0
vt1=report future	0 -2 0 -7 13 0 0 0
vt1=return modal	0 8 0 4 -1 0 0 -11
vt1=rise future	0 -6 0 10 0 0 0 0
vt1=rise past	0 10 0 -18 0 0 0 10
vt1=rise present	0 0 0 0 4 0 0 -10
vt1=run future	0 3 0 -18 -1 0 0 17
vt1=run infinitive	0 -8 0 8 0 0 0 0
vt1=run past	0 7 0 16 0 0 0 -24
vt1=say future	0 0 0 -11 2 0 0 9
vt1=see future	0 0 0 8 0 0 0 -2
vt1=see infinitive	0 6 0 -12 0 0 1 5
vt1=see present	0 -5 0 12 0 0 0 -3
vt1=settle past	0 0 0 -5 9 0 0 -1
vt1=ship present	0 -2 0 9 -3 0 0 0
vt1=sign future	0 -12 0 13 0 0 0 0
vt1=sign modal	0 -7 0 9 0 0 0 0
vt1=sign perfect	0 0 0 -13 7 0 0 7
vt1=sign pluperfect	0 12 0 -11 0 0 0 0
vt1=sit present	0 0 0 12 0 0 0 -16
vt1=start gerund	0 -4 0 10 0 0 0 -6
vt1=start infinitive	0 10 0 -7 0 0 0 -3
vt1=stay future	0 -4 2 16 0 0 0 -14
vt1=step present	0 -9 0 10 0 0 0 0
vt1=suspend future	-2 -12 0 3 9 0 0 3
vt1=suspend past	1 17 -1 -16 4 0 0 -4
vt1=suspend perfect	0 1 -1 -9 -8 0 0 12
vt1=suspend present	0 7 -6 14 -3 0 0 -14
vt1=take future	-6 -2 0 9 3 0 0 -10
vt1=take past	-1 -23 0 23 -1 0 0 1
vt1=take present	1 21 -1 -29 5 0 0 2
vt1=tell pluperfect	0 14 0 -11 0 0 0 -2
vt1=threaten perfect	0 8 0 -9 0 0 0 0
vt1=write past	0 -9 0 -4 4 0 0 8
vt2=be past	0 -7 0 20 0 0 0 -14
vt2=be present	1 0 1 -5 -9 0 1 6
vt2=begin past	0 9 0 4 -12 0 0 0
vt2=begin present	0 8 0 -11 3 0 0 0
vt2=charge future	0 -4 7 -8 -4 0 0 11
vt2=charge present	0 4 0 -15 7 0 0 5
vt2=come future	0 -10 0 12 0 0 0 0
vt2=come past	0 -9 0 6 0 0 0 0
vt2=come present	0 13 1 -10 -3 0 0 0
vt2=continue present	0 -1 0 9 0 0 0 -5
vt2=end present	0 -12 5 -3 2 0 0 8
vt2=extend infinitive	0 0 0 -10 0 0 0 12
vt2=fall present	0 11 0 -7 0 0 0 -1
vt2=go infinitive	0 -9 0 0 0 4 0 10
vt2=go present	0 -10 -2 11 3 0 0 0
vt2=have present	0 0 0 -12 -3 0 10 4
vt2=leave participle	0 7 0 -9 -13 0 0 11
vt2=leave past	0 10 0 -11 0 0 0 0
vt2=other perfect	0 2 0 7 0 0 0 -10
vt2=pay past	0 -4 0 11 0 0 0 -4
vt2=plan participle	0 -14 0 15 0 0 0 0
vt2=post past	0 -4 0 -4 9 0 0 0
vt2=remain present	0 0 0 7 0 0 0 -8
vt2=sell infinitive	0 0 0 -1 0 9 0 0
vt2=suspend present	-1 15 0 -8 0 0 0 0
vt2=take present	0 -11 0 16 0 0 0 -3`;
