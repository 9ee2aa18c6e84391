// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-10 26 0 -18 -16 -30
a:'s	0 -5 4 7 -12 0
a:'s commerce	0 -15 6 11 0 0
a:-	2 -6 0 0 5 0
a:.	-2 17 -13 -10 2 -22
a:<agent>	1 -14 8 13 -9 0
a:<day-ahead>	16 2 -11 -16 0 2
a:<day-ahead> .	0 -12 14 -10 4 0
a:<day-ahead> at	0 11 -10 0 0 0
a:<day-ahead> in	0 17 -15 0 0 0
a:<day-ahead> to	8 -5 1 0 -4 0
a:<day-gone>	17 -19 6 1 -2 -2
a:<day-gone> .	15 -10 5 -19 0 0
a:<day-gone> and	9 0 -5 0 0 0
a:<day-gone> at	2 7 -10 0 0 0
a:<day-gone> in	0 -7 2 5 0 0
a:<day-gone> night	0 -13 -3 0 14 0
a:<day-today>	-4 -23 23 -7 9 0
a:<day-today> .	2 -4 0 0 6 0
a:<day-today> with	14 -11 0 0 0 0
a:<duty>	13 -8 3 0 -6 0
a:<goods-amount>	-14 20 -3 0 0 0
a:<goods-amount> of	-3 6 0 0 0 0
a:<goods>	-6 0 16 -19 -7 0
a:<level-noun>	-1 -9 0 0 9 0
a:<level>	2 16 -27 -7 5 0
a:<level> in	0 13 -10 0 0 0
a:<level> tariff	9 -9 0 0 0 0
a:<month-ahead>	1 -20 7 5 5 0
a:<month-gone>	10 -27 25 -8 2 0
a:<month-gone> and	0 -7 8 0 0 0
a:<name>	0 -9 -11 8 22 0
a:<name> 's	-1 -11 5 12 -2 0
a:<name> .	0 -10 0 0 9 0
a:<name> at	9 -13 -8 0 17 0
a:<name> go	0 -13 13 0 0 0
a:<name> is	0 -10 10 0 0 0
a:<name> on	2 13 -27 3 2 0
a:<name> trade	0 -7 8 0 0 0
a:<not>	-10 -5 10 1 0 0
a:<number>	0 10 -15 0 0 0
a:<number> in	0 14 -14 0 0 0
a:<office>	17 -17 3 0 0 0
a:<office> .	12 -2 -9 0 0 0
a:<office> in	0 -6 7 0 0 0
a:<organisation>	-9 31 -29 4 0 0
a:<organisation> 's	0 9 -8 0 0 0
a:<organisation> and	0 10 -10 0 0 0
a:<person>	13 -26 11 3 0 0
a:<person> .	0 7 0 0 -6 0
a:<person> and	1 -7 1 -1 3 0
a:<person> in	0 -19 8 8 2 0
a:<person> of	9 -7 0 0 0 0
a:<person> on	10 -6 0 0 -3 0
a:<person> to	9 -14 1 0 2 0
a:<quality>	8 -5 0 3 -6 0
a:<quality> colleague	2 6 -9 0 0 0
a:<quality> duty	7 0 -6 0 0 0
a:<quality> good	-3 7 -2 0 0 0
a:<seat>	-13 -1 3 0 6 0
a:<seat> .	-9 6 -4 0 5 0
a:<seat> <day-gone>	0 -12 13 0 0 0
a:<seat> and	1 0 0 -6 0 0
a:<seat> from	0 -10 12 0 0 0
a:<seat> in	0 -18 22 0 -2 0
a:<seat> on	2 17 -13 -5 -4 0
a:<sender>	12 0 -6 0 0 0
a:<span>	-1 -6 0 4 4 0
a:<span> .	9 -17 -1 8 6 0
a:<span> in	0 17 -15 0 0 0
a:<span> of	0 -7 10 0 0 0
a:<v-agree>	0 13 -30 0 13 0
a:<v-bear>	0 5 -14 1 4 0
a:<v-begin>	1 13 -9 0 -12 0
a:<v-buy>	-1 6 0 0 0 0
a:<v-down>	0 2 -8 0 1 0
a:<v-end>	0 6 0 -7 0 0
a:<v-impose>	-1 -3 0 8 -2 0
a:<v-propose>	11 -5 -7 7 -5 0
a:<v-return>	-1 -3 0 6 0 0
a:<v-say>	-10 11 3 -5 -5 0
a:<v-sell>	4 3 -17 -1 8 0
a:<v-stay>	0 -7 0 2 5 0
a:<v-target>	13 0 -17 0 0 0
a:<v-up>	-8 9 -3 3 -5 0
a:?	-4 7 4 -10 -7 0
a:a deal	-3 -9 15 0 0 0
a:a framework	0 6 -4 0 0 0
a:a further	9 -9 0 0 0 0
a:about	1 -11 7 6 -2 0
a:about the	16 -13 0 0 0 0
a:account	0 8 -7 0 0 0
a:across	0 -8 9 0 0 0
a:after	-6 6 -7 8 0 0
a:after <span>	0 -15 17 0 0 0
a:after a	-1 6 -4 0 0 0
a:again	-2 10 -4 0 -4 0
a:again ?	0 8 -7 0 0 0
a:again on	0 16 -14 0 0 0
a:against	0 6 -5 0 0 0
a:agreement	0 -4 0 7 0 0
a:alexandria	0 -9 11 0 0 0
a:all	-3 -9 14 0 0 0
a:also	0 6 -5 0 0 0
a:an extension	0 8 -7 0 0 0
a:an hour	7 -8 3 0 0 0
a:and	-11 3 5 -17 5 0
a:and <number>	0 8 -6 0 0 0
a:and <person>	2 -9 0 0 4 0
a:and in	-6 3 0 0 0 0
a:and last	0 7 -6 0 0 0
a:and the	-4 17 -9 -3 0 0
a:as	-4 20 -12 0 0 0
a:at	-4 8 -13 -26 24 0
a:at <level>	8 -1 -7 0 0 0
a:at <number>	9 5 -17 0 0 0
a:at midnight	0 -7 8 0 0 0
a:at the	-7 20 -37 -13 29 0
a:autumn	0 -14 16 0 0 0
a:back	0 -12 13 0 0 0
a:beef	2 -8 4 0 0 0
a:been	-1 21 -20 2 0 0
a:before	0 11 1 -5 -7 0
a:before the	0 9 0 0 -7 0
a:begin	0 9 -8 2 0 0
a:begin .	0 -8 9 0 0 0
a:begin in	0 12 -8 0 0 0
a:between	11 -5 0 0 -6 0
a:between <name>	-3 -5 9 0 0 0
a:between the	9 -4 -2 2 0 0
a:bring	0 -14 17 0 0 0
a:broke	0 -17 18 0 0 0
a:broke up	0 -7 7 0 0 0
a:busan	-1 -15 19 0 0 0
a:busan .	0 -11 12 0 0 0
a:by	0 14 -19 0 0 0
a:by <person>	-1 0 -8 5 1 0
a:by <span>	-4 15 -10 0 0 0
a:by telephone	9 -4 0 0 -1 0
a:by the	-13 13 0 0 -3 0
a:by video	7 -5 -3 -1 3 0
a:call	6 2 -8 0 -1 0
a:carry	0 11 -10 0 0 0
a:coal	5 -12 6 0 0 0
a:colleague	2 6 -9 0 0 0
a:come	6 16 -20 -2 -5 0
a:commerce	0 -14 5 11 0 0
a:company	-4 10 -4 0 0 0
a:confirm	-5 7 0 0 0 0
a:continue	2 -7 5 0 0 0
a:counterpart	0 -6 5 0 0 0
a:custom	0 -5 7 0 0 0
a:date	8 -1 -4 0 0 0
a:day	1 -8 12 -1 -4 0
a:deal	-4 -8 15 0 -1 0
a:delegation	-2 -9 13 0 0 0
a:discuss	0 -7 9 0 0 0
a:dispute	0 2 -6 6 -2 0
a:do	0 -4 7 0 0 0
a:down	-4 18 -13 0 0 0
a:due	0 10 -8 0 0 0
a:duty	11 1 -8 -1 0 0
a:duty of	0 7 -6 0 0 0
a:each	0 -8 4 2 2 0
a:each other	0 -9 2 2 2 0
a:economy	0 -7 -4 0 11 0
a:end	-4 -5 13 -5 0 0
a:end .	0 -20 21 0 0 0
a:end in	0 -6 7 0 0 0
a:end on	-2 -1 6 0 0 0
a:enter	-2 7 -3 0 0 0
a:evening .	-5 -8 13 0 0 0
a:expect	0 5 -9 4 0 0
a:export of	5 -7 2 0 0 0
a:extension	0 10 -8 0 0 0
a:final	0 10 -9 0 0 0
a:fish	0 -9 9 0 0 0
a:for	0 16 -12 -27 0 0
a:for <day-ahead>	11 6 -16 0 0 0
a:for <day-gone>	-1 11 -6 0 0 0
a:for <name>	-3 8 -2 0 0 0
a:for <span>	0 6 -1 -2 0 0
a:for the	0 5 0 -7 0 0
a:four	-13 -16 29 0 0 0
a:fourth	0 -6 7 0 0 0
a:framework	0 9 -7 0 0 0
a:from	-1 1 -3 9 -3 0
a:from <day-ahead>	-4 -7 18 0 -3 0
a:from <day-gone>	0 -14 3 5 5 0
a:from the	0 8 -6 0 0 0
a:further	8 -8 0 0 0 0
a:go	-2 -2 9 -1 -1 0
a:go on	0 -8 11 0 0 0
a:good	0 12 -15 0 0 0
a:had	0 11 -14 4 -2 0
a:had been	0 16 -11 0 0 0
a:half	6 0 -5 0 0 0
a:hall	-4 14 -6 -2 0 0
a:hand	-1 23 -21 0 0 0
a:have	0 -9 12 0 0 0
a:have been	0 9 -8 0 0 0
a:he	-7 10 -6 2 0 0
a:his	3 0 3 -6 -4 0
a:his <quality>	6 -19 12 0 0 0
a:home	0 8 -6 0 0 0
a:hotel	0 11 -7 0 0 0
a:hour	7 -3 0 0 0 0
a:hour and	0 0 6 0 0 0
a:in	-2 -22 19 7 10 -5
a:in <month-ahead>	1 -21 8 5 5 0
a:in <month-gone>	-4 -13 23 -4 -2 0
a:in <name>	-4 0 -24 9 20 0
a:in <seat>	-6 -16 11 8 0 0
a:in <span>	0 13 -4 -4 -4 0
a:in a	13 6 -20 0 0 0
a:in alexandria	0 -9 11 0 0 0
a:in busan	0 -7 11 0 0 0
a:in geneva	3 -6 5 0 0 0
a:in halifax	0 8 -7 0 0 0
a:in lisbon	9 8 -15 0 0 0
a:in london	0 -15 16 0 0 0
a:in madrid	0 7 -5 0 0 0
a:in new	0 -16 18 0 0 0
a:in seoul	0 -9 11 0 0 0
a:in stockholm	0 -11 13 0 0 0
a:in the	16 14 -16 -14 -11 0
a:instead	0 7 -4 0 0 0
a:into	-2 8 -4 0 0 0
a:is	-2 10 -4 -6 0 0
a:is on	0 13 -12 0 0 0
a:is set	3 -10 7 0 0 0
a:it	-13 7 5 0 -12 0
a:it .	10 12 -15 0 -5 0
a:it a	-7 9 0 0 0 0
a:its	-5 18 -10 0 0 0
a:joint	0 -9 11 0 0 0
a:keep	-1 -8 5 7 -1 0
a:last	-4 -8 14 -3 -2 0
a:last <span>	0 7 -5 0 0 0
a:last month	0 6 -6 0 0 0
a:last until	0 9 -7 0 0 0
a:lasted	1 -13 13 0 0 0
a:later	-3 -13 0 3 10 0
a:leader	0 6 -5 0 0 0
a:let	0 6 -3 0 0 0
a:level	0 -7 8 0 0 0
a:link	2 -9 1 0 0 2
a:link on	2 -9 1 0 0 2
a:lisbon	9 8 -15 0 0 0
a:lisbon on	9 -3 -4 0 0 0
a:london	0 -13 14 0 0 0
a:madrid	0 7 -5 0 0 0
a:matter	0 -10 9 0 0 0
a:me	8 0 -6 0 0 0
a:midnight	0 -8 11 0 0 0
a:minister	7 -12 6 0 0 0
a:ministry	0 -4 -6 11 0 0
a:minute	0 -2 -1 9 0 0
a:minute .	0 -4 -4 10 0 0
a:mombasa	0 -9 10 0 0 0
a:month	0 3 -15 11 0 0
a:month .	0 5 -17 11 0 0
a:more	-1 12 -7 0 0 0
a:morning .	0 -7 9 0 0 0
a:mr	7 -9 2 0 0 0
a:mr <person>	7 -9 2 0 0 0
a:negotiation	0 12 -10 0 0 0
a:neither	0 -7 7 0 0 0
a:new	-6 0 6 0 -1 0
a:new york	0 -16 18 0 0 0
a:next	-4 -5 3 13 -10 0
a:night	8 -13 -4 0 12 0
a:night .	0 -7 9 0 0 0
a:no	0 -6 7 0 0 0
a:not	-6 9 -6 3 0 0
a:nothing	0 19 -17 0 0 0
a:number	0 -7 -4 0 10 0
a:of	-10 23 -12 -14 -6 0
a:of <level>	-1 15 -10 0 0 0
a:of <month-gone>	0 -16 17 0 0 0
a:of <name>	7 -10 4 0 0 0
a:of <person>	-2 0 6 0 -1 0
a:of <quality>	0 -7 8 0 0 0
a:of a	-9 17 -3 -2 0 0
a:of it	0 6 -3 0 0 0
a:of state	-3 -2 7 0 0 0
a:of tariff	0 19 -18 0 0 0
a:of the	3 6 -12 5 -3 0
a:of their	0 8 -7 0 0 0
a:off .	0 13 -10 0 0 0
a:on	9 -5 3 -1 -8 0
a:on .	0 20 -19 0 0 0
a:on <day-ahead>	14 -4 -2 -2 -7 3
a:on <day-gone>	3 -7 5 0 -2 -1
a:on <day-today>	0 8 -4 -1 -6 0
a:on <name>	0 6 -4 0 0 0
a:on an	0 7 -6 0 0 0
a:on steel	2 -6 3 0 0 0
a:on the	12 -11 4 0 0 0
a:one	0 -14 4 11 0 0
a:only	8 -2 -6 0 0 0
a:open	-2 0 6 0 0 0
a:opened	0 -4 6 0 0 0
a:or	0 0 -6 10 -4 0
a:other	-2 -9 6 2 2 0
a:other in	0 -1 -1 0 6 0
a:out	-4 7 -1 0 0 0
a:paper	0 -14 16 0 0 0
a:pay	0 9 -6 0 0 0
a:peace	0 11 -9 0 0 0
a:people	-1 0 6 -1 0 0
a:person	0 -7 7 0 0 0
a:place	2 -11 7 1 0 0
a:place in	0 -16 11 3 0 0
a:prepare	0 -5 -4 12 -1 0
a:president	-6 5 1 0 -1 0
a:published	0 6 0 0 0 0
a:raise	0 10 -8 0 0 0
a:rate	0 10 -7 0 0 0
a:reach	0 3 -14 0 11 0
a:result	0 -5 7 0 0 0
a:resume	0 -11 5 7 0 0
a:return	0 12 -14 0 2 0
a:room	0 13 -12 0 0 0
a:round	0 6 -3 0 0 0
a:round of	0 10 -9 0 0 0
a:same	0 -4 7 0 0 0
a:say	3 11 -11 -1 -1 0
a:say on	7 -1 -1 0 0 0
a:second	0 -8 10 0 0 0
a:see	0 -7 9 0 0 0
a:sell	0 -3 -4 0 9 0
a:send	1 5 -7 0 0 0
a:seoul	-1 -12 7 4 0 0
a:set	6 -5 0 0 0 0
a:set for	7 -11 3 0 0 0
a:settle	0 -4 -5 3 8 0
a:shall	0 -6 7 0 0 0
a:ship	0 12 -8 0 0 0
a:side	0 -8 0 0 10 0
a:since	6 4 -2 -6 -1 0
a:since <month-gone>	14 3 -14 0 0 0
a:since the	-8 -7 15 0 0 0
a:soybean	-4 8 0 0 0 0
a:special	0 6 -4 0 0 0
a:standstill	0 -9 12 0 0 0
a:state	-3 -1 7 0 0 0
a:steel	2 -7 5 0 0 0
a:still	0 15 -15 -1 0 0
a:stockholm	0 -11 13 0 0 0
a:strike	0 6 -5 0 0 0
a:suspend	0 8 -7 0 0 0
a:table	0 10 -8 0 0 0
a:take	2 -8 4 1 0 0
a:take place	2 -10 5 2 0 0
a:talk	6 7 -7 -6 -3 0
a:talk between	0 7 -6 0 0 0
a:talk in	0 13 -10 0 0 0
a:talk is	0 6 -5 0 0 0
a:talk since	0 10 -9 0 0 0
a:talk with	1 -8 7 0 0 0
a:tariff	4 -10 10 0 -5 0
a:tariff .	4 -22 21 -1 0 0
a:tariff truce	0 -4 7 0 0 0
a:telephone	24 -17 -3 -1 -3 0
a:telephone on	17 -15 0 0 0 0
a:that	-1 2 3 0 -8 0
a:the	3 17 -22 -1 10 -4
a:the <day-ahead>	-11 2 -6 -4 14 0
a:the <name>	1 9 -16 -3 7 0
a:the <office>	7 0 -6 0 0 0
a:the <organisation>	-2 29 -24 0 0 0
a:the <seat>	0 0 -15 -2 15 0
a:the autumn	0 -14 15 0 0 0
a:the first	0 -7 8 0 0 0
a:the last	0 -8 11 0 0 0
a:the morning	2 -10 8 0 0 0
a:the new	-2 12 -7 0 0 0
a:the next	0 -14 6 10 -2 0
a:the same	0 -4 7 0 0 0
a:the second	0 -11 12 0 0 0
a:the tariff	-8 15 -14 6 -2 0
a:the two	2 -8 0 -1 10 0
a:their	-3 7 -2 -1 0 0
a:their <office>	2 -8 3 0 0 0
a:their tariff	0 -12 13 0 0 0
a:there	-3 -32 32 -4 8 0
a:they	0 -6 8 0 0 0
a:thi	8 -11 -1 15 -4 0
a:thi month	0 -2 -8 11 0 0
a:thi week	0 -4 0 7 -1 0
a:thi year	0 -8 11 0 0 0
a:third	0 21 -18 0 0 0
a:three	4 -9 6 0 0 0
a:through	0 -5 6 0 0 0
a:time	-2 -22 26 0 0 0
a:to	6 7 -11 1 -5 0
a:to <level>	0 6 -4 0 0 0
a:to <name>	11 -16 0 0 6 0
a:to <seat>	-6 4 5 0 -4 0
a:to be	0 13 -10 0 0 0
a:to the	1 0 -11 0 5 0
a:together	0 0 -5 -2 9 0
a:trade	-11 -1 5 -1 9 0
a:truce	-10 -2 11 0 0 0
a:twice	0 -8 13 0 0 0
a:two	0 -16 8 6 6 0
a:two <office>	7 -4 0 0 0 0
a:two side	0 2 -16 0 11 0
a:under	-3 -5 11 0 -1 0
a:under a	0 -2 7 0 0 0
a:until <day-ahead>	0 6 -2 0 0 0
a:us	0 9 -8 0 0 0
a:video	13 -10 -4 -1 3 0
a:visit	1 3 -7 0 1 0
a:want	0 -7 8 0 0 0
a:was	0 13 -11 1 -2 0
a:was hold	0 -6 8 0 0 0
a:we	0 -10 11 0 0 0
a:week	4 -9 0 15 -11 0
a:week .	-2 6 -8 10 -7 0
a:were	2 11 -12 0 0 0
a:what	-3 -9 7 -1 8 0
a:will	6 6 -7 -2 0 0
a:will take	0 -6 9 0 0 0
a:with	21 0 -11 -15 0 0
a:with <name>	-9 -2 8 0 -2 0
a:with <person>	14 -33 19 -3 5 0
a:with <seat>	0 18 -15 0 0 0
a:with his	5 -17 13 0 0 0
a:with the	10 9 -20 -1 0 0
a:within	0 -22 -3 13 14 0
a:without	0 -18 21 0 0 0
a:without a	0 -19 21 0 0 0
a:would	0 9 -20 10 -1 0
a:year	-2 -9 18 -3 -5 0
a:year .	0 8 0 0 -4 0
a:york	0 -16 18 0 0 0
a:york .	0 -15 17 0 0 0
a:you	11 7 -17 0 -2 0
a:·	0 -10 11 0 0 0
asks	-5 9 2 -10 -7 0
b:"	-21 24 -7 -4 -2 0
b:" i	-5 7 0 0 0 0
b:" the	0 -12 8 0 4 0
b:" we	0 6 -6 0 0 0
b:&	0 -6 7 0 0 0
b:& p	0 -11 12 0 0 0
b:'	0 20 -14 -1 -1 0
b:' <organisation>	0 16 -15 0 0 0
b:'s	0 11 -15 4 0 0
b:'s <organisation>	13 -11 0 0 0 0
b:'s <person>	-5 -12 2 5 7 0
b:'s cabinet	0 6 -5 0 0 0
b:'s commerce	0 7 -2 0 0 0
b:'s custom	-5 7 0 0 0 0
b:'s the	0 6 -5 0 0 0
b:'s trade	4 -13 10 0 0 0
b:)	0 -18 7 12 0 0
b:*	0 -12 16 0 0 0
b:,	6 3 -1 4 -6 -9
b:, <name>	15 1 -20 0 0 0
b:, <office>	-3 24 -24 0 6 0
b:, <person>	2 -13 0 12 0 0
b:, a	-1 -16 20 0 -1 0
b:, according	0 6 -4 0 0 0
b:, after	15 0 -13 0 0 0
b:, agree	0 8 -5 0 0 0
b:, and	2 16 -12 -7 -3 0
b:, as	10 6 -15 0 0 0
b:, at	0 -3 6 0 0 0
b:, begin	0 9 -8 0 0 0
b:, by	-14 16 0 0 0 0
b:, end	0 -8 8 0 0 0
b:, for	0 -9 9 0 0 0
b:, friday	0 -13 14 0 0 0
b:, go	0 8 -7 0 0 0
b:, had	6 0 -4 0 0 0
b:, has	0 7 -4 0 0 0
b:, in	-6 -5 -1 11 4 0
b:, it	0 10 -9 0 0 0
b:, meet	0 -10 11 0 0 0
b:, on	3 -14 13 0 -2 0
b:, say	3 2 -11 0 2 0
b:, sign	0 17 -16 0 0 0
b:, since	0 13 -12 0 0 0
b:, start	0 -11 12 0 0 0
b:, tell	-3 16 -12 0 0 0
b:, the	-14 10 3 0 -3 0
b:, thursday	0 20 -17 0 0 0
b:, to	-2 -8 12 0 0 0
b:, tuesday	11 -7 -5 0 0 0
b:, until	0 -4 6 0 0 0
b:, was	0 -6 7 0 0 0
b:, wednesday	0 -12 13 0 0 0
b:, will	0 -8 10 0 0 0
b:, with	-5 0 -3 0 7 0
b:, would	0 12 -11 0 0 0
b:, you	0 9 -8 0 0 0
b:-	8 1 -4 0 0 0
b:- <name>	0 22 -22 0 0 0
b:- <quality>	0 -19 19 0 0 0
b:.	-5 -10 16 0 0 0
b:. <number>	0 -9 10 0 0 0
b:/	2 -11 13 0 -3 0
b::	4 -7 2 -4 11 0
b:: <name>	0 11 -9 0 0 0
b:: <number>	-8 0 2 -5 8 0
b:: <person>	0 -8 0 10 -2 0
b:: from	0 -10 11 0 0 0
b:: it	0 17 -15 0 0 0
b:: my	0 -4 6 0 0 0
b:: on	0 -4 6 0 0 0
b:: there	0 10 -9 0 0 0
b:: what	0 -14 16 0 0 0
b:;	4 -17 10 8 0 0
b:; <person>	11 -9 0 0 0 0
b:; <quality>	0 9 -8 0 0 0
b:; the	0 -10 9 0 0 0
b:; they	2 -7 3 0 0 0
b:<agent>	2 -6 8 -7 0 0
b:<day-ahead> and	0 -13 14 0 0 0
b:<day-ahead> in	0 0 -4 0 6 0
b:<day-ahead> the	0 9 -7 0 0 0
b:<day-gone>	14 -9 0 -8 4 0
b:<day-gone> 's	-10 13 -11 0 6 0
b:<day-gone> <person>	0 -19 10 0 9 0
b:<day-gone> and	7 -8 3 0 0 0
b:<day-gone> for	0 -12 15 0 0 0
b:<day-gone> the	15 -7 -5 0 0 0
b:<day-today>	-24 24 -7 4 -5 0
b:<day-today> to	-3 -3 7 0 0 0
b:<duty>	-8 3 8 -5 -6 0
b:<gate>	-5 -10 17 2 -8 0
b:<goods-amount>	0 8 -5 0 0 0
b:<goods>	12 16 -15 -13 -13 0
b:<level-noun>	0 -5 10 -1 -2 0
b:<level>	-19 39 -22 -4 -1 0
b:<level> from	0 8 -5 0 0 0
b:<level> in	-1 23 -15 0 -2 0
b:<level> on	-4 16 -4 0 -3 0
b:<money>	0 16 -7 0 -2 0
b:<month-gone>	9 -1 -6 0 0 0
b:<name>	0 17 -14 0 -8 -2
b:<name> -	0 22 -22 0 0 0
b:<name> agree	-2 -9 5 8 0 0
b:<name> and	8 -16 18 1 -12 0
b:<name> at	0 19 -5 -2 -11 0
b:<name> begin	0 -10 11 0 0 0
b:<name> by	-4 6 0 0 0 0
b:<name> end	0 8 -7 0 0 0
b:<name> had	0 11 -8 0 0 0
b:<name> have	0 8 -7 0 0 0
b:<name> in	0 -7 8 0 0 0
b:<name> meet	0 6 -6 0 0 0
b:<name> on	-1 -7 -2 4 10 0
b:<name> president	3 -13 14 0 -4 0
b:<name> sign	0 -10 11 0 0 0
b:<name> to	11 -8 0 0 0 0
b:<name> trade	0 7 -7 0 0 0
b:<name> will	-2 -1 7 0 -1 0
b:<name> would	0 6 -3 0 0 0
b:<not>	-20 0 16 -8 0 0
b:<number>	-8 -7 7 -16 12 0
b:<number> /	0 -9 14 0 -3 0
b:<number> in	0 -3 -12 0 13 0
b:<number> on	0 17 -13 0 0 0
b:<number> the	13 4 -9 -2 -3 0
b:<office>	16 -16 11 -15 -3 0
b:<office> 's	6 -17 13 0 0 0
b:<office> are	10 -14 7 0 0 0
b:<office> from	0 -7 10 0 -1 0
b:<office> have	0 -9 9 0 0 0
b:<office> of	0 -27 14 0 9 0
b:<office> on	-8 4 1 0 0 0
b:<organisation>	0 16 -19 9 -3 0
b:<organisation> and	0 20 -19 0 0 0
b:<organisation> has	0 -4 7 0 0 0
b:<organisation> hold	0 19 -18 0 0 0
b:<organisation> of	0 0 -11 10 0 0
b:<organisation> on	0 15 -14 0 0 0
b:<person>	0 -31 12 2 25 -5
b:<person> 's	1 2 -6 9 -11 0
b:<person> and	-2 -17 20 6 -5 0
b:<person> announce	0 7 -10 0 0 0
b:<person> are	8 2 -11 0 -2 0
b:<person> for	5 12 -18 0 0 0
b:<person> had	-18 3 11 0 0 0
b:<person> has	-3 6 3 0 -8 0
b:<person> in	2 -13 1 12 0 0
b:<person> is	-3 -22 0 -2 23 0
b:<person> meet	0 -18 25 0 -3 0
b:<person> of	6 4 -10 0 0 0
b:<person> on	9 0 -5 0 -1 0
b:<person> say	0 -17 13 0 7 0
b:<person> sign	-3 10 -5 0 0 0
b:<person> spoke	14 -6 -8 0 0 0
b:<person> to	-11 2 -1 0 10 0
b:<person> was	-1 22 -19 0 0 0
b:<person> will	-1 8 -11 2 1 0
b:<person> would	2 -5 -2 0 7 0
b:<points>	0 8 -7 0 0 0
b:<quality>	16 -15 14 -5 -16 0
b:<quality> -	0 -8 9 0 0 0
b:<quality> and	0 -9 12 0 0 0
b:<quality> car	9 -8 0 0 0 0
b:<quality> government	0 10 -10 0 0 0
b:<quality> official	0 -9 10 0 0 0
b:<quality> share	0 -5 6 0 0 0
b:<quality> side	0 -7 7 0 0 0
b:<quality> trade	9 -23 16 0 0 0
b:<seat>	7 24 -22 -17 0 0
b:<seat> 's	-8 21 -10 0 0 0
b:<seat> and	10 11 -25 0 0 0
b:<seat> has	11 -9 0 0 0 0
b:<seat> is	0 -13 13 0 0 0
b:<seat> put	0 11 -11 0 0 0
b:<seat> say	-4 13 -2 0 -4 0
b:<sender>	7 11 -15 0 -4 0
b:<span>	0 -16 14 -5 3 0
b:<span> and	10 -10 0 0 0 0
b:<span> from	0 11 -11 0 0 0
b:<span> of	0 -35 29 -2 7 0
b:<v-agree>	-9 -1 10 -3 -3 0
b:<v-bear>	-15 9 -9 3 8 -1
b:<v-begin>	-14 0 9 -2 2 0
b:<v-deny>	0 -1 -9 10 0 0
b:<v-down>	-6 4 0 -4 2 0
b:<v-end>	-17 -1 9 3 -8 0
b:<v-impose>	2 13 -5 0 -30 -4
b:<v-propose>	2 -13 2 1 12 0
b:<v-return>	-4 0 -8 3 9 0
b:<v-say>	0 -5 -1 2 6 -1
b:<v-sell>	-11 2 4 0 0 0
b:<v-stay>	4 1 -10 6 -14 9
b:<v-suspend>	4 -6 4 2 -3 0
b:<v-target>	-14 4 4 -1 -2 0
b:<v-threaten>	-3 7 -12 7 0 0
b:a <organisation>	0 -14 15 0 0 0
b:a <quality>	0 15 -13 0 0 0
b:a further	0 -8 11 0 0 0
b:a new	0 -19 20 0 0 0
b:a state	0 -19 16 0 0 0
b:a telephone	12 -11 0 0 0 0
b:a television	-1 -9 5 0 5 0
b:a third	-4 11 -5 -1 -1 0
b:a truce	0 11 -10 0 0 0
b:about	-3 -1 6 0 0 0
b:about the	-4 6 0 0 0 0
b:according	0 14 -10 0 0 0
b:according to	0 14 -10 0 0 0
b:after	23 8 -22 -12 1 0
b:after <span>	0 -15 7 0 8 0
b:after a	19 -9 -4 0 0 0
b:after the	0 27 -25 -1 -1 0
b:again	2 2 -9 8 -2 0
b:again on	0 12 -9 0 0 0
b:ago	3 3 -7 0 0 0
b:agree	-4 0 4 2 -6 0
b:agree by	8 -5 0 0 0 0
b:agree in	-4 -10 15 0 0 0
b:agree on	-1 -5 1 8 0 0
b:agreement on	0 15 -13 0 0 0
b:agreement was	0 -6 6 0 0 0
b:agreement with	0 -16 17 0 0 0
b:al	16 -22 7 0 0 0
b:all	9 2 -11 0 0 0
b:also	-9 -5 9 0 4 0
b:an	2 6 -6 0 0 0
b:an <quality>	0 7 -6 0 0 0
b:an agreement	0 8 -7 0 0 0
b:an hour	11 -20 11 0 0 0
b:and	5 6 1 -5 -18 -5
b:and <name>	0 -26 30 2 -9 0
b:and <number>	0 -15 16 0 0 0
b:and <person>	-1 -3 5 3 -6 0
b:and <quality>	7 -22 20 0 0 0
b:and <seat>	3 20 -26 0 0 0
b:and a	0 6 -5 0 0 0
b:and from	0 -7 7 0 0 0
b:and has	0 12 -11 0 0 0
b:and he	10 -5 -5 0 0 0
b:and i	0 -12 13 0 0 0
b:and it	0 6 -4 0 0 0
b:and on	0 21 -18 0 0 0
b:and the	-15 17 -7 -1 3 0
b:and they	0 -6 8 0 0 0
b:and to	0 12 -11 0 0 0
b:and will	0 16 -13 0 0 0
b:announce	0 -9 13 0 -1 0
b:another	0 -8 4 6 -1 0
b:answer	0 7 -5 0 0 0
b:any	0 11 -11 0 0 0
b:approve	0 -8 8 0 0 0
b:approve the	0 -9 9 0 0 0
b:are	7 -13 2 3 2 0
b:are expect	0 7 -5 -1 0 0
b:are the	0 9 -8 0 0 0
b:are to	4 -29 12 0 13 0
b:arrangement	0 -6 7 0 0 0
b:arrive	0 7 -3 0 0 0
b:as	2 13 -18 0 2 0
b:as of	6 4 -15 0 0 0
b:at	-14 -18 17 -2 16 0
b:at <number>	11 -4 -4 0 0 0
b:at <seat>	0 -11 13 0 0 0
b:at a	0 -16 18 0 0 0
b:at it	0 -21 22 0 0 0
b:at midnight	0 12 -11 0 0 0
b:at noon	0 -4 6 0 0 0
b:at the	-11 -11 0 0 19 0
b:back on	0 -5 7 0 0 0
b:back to	0 7 -7 0 0 0
b:be	0 -5 6 -2 1 -2
b:be hold	0 7 -6 0 0 0
b:because	0 -5 8 0 0 0
b:been	-8 7 0 -3 0 0
b:before the	-2 -11 10 5 0 0
b:begin a	0 -10 5 0 4 0
b:between	14 -11 0 0 0 0
b:between the	4 -9 5 0 0 0
b:both	-21 -2 3 -4 15 0
b:both country	0 -21 11 0 6 0
b:both side	0 20 -17 0 -1 0
b:bridge	0 6 -5 0 0 0
b:busan	-1 -19 21 0 0 0
b:busan on	0 -28 29 0 0 0
b:by	10 -5 -11 0 0 8
b:by <person>	-1 -3 -3 10 0 0
b:by <span>	0 7 -7 0 0 0
b:by telephone	15 -11 -1 0 0 0
b:by the	-3 -3 10 0 0 0
b:by video	4 -11 -8 0 6 7
b:cabinet	0 9 -6 0 0 0
b:call	12 -8 0 -1 -2 0
b:call on	3 -13 10 0 0 0
b:car	8 -3 -3 0 0 0
b:carry	0 -6 9 0 0 0
b:change	0 7 -6 0 0 0
b:change on	0 6 -5 0 0 0
b:chip	0 9 -8 0 0 0
b:city	0 11 -11 0 0 0
b:close	-2 6 -1 0 0 0
b:close of	0 7 -6 0 0 0
b:close to	0 -9 10 0 0 0
b:closed	0 11 -7 0 0 0
b:coffee	0 -9 10 0 0 0
b:come on	0 6 -5 0 0 0
b:come to	0 -4 9 0 -3 0
b:commerce ministry	0 9 -5 0 0 0
b:company	0 18 -12 0 0 0
b:conclude	-4 -6 11 0 0 0
b:conference	0 26 -28 0 0 0
b:consultation	10 -17 7 0 0 -1
b:continue	0 6 -17 0 0 11
b:conversation	5 -9 2 0 0 0
b:copper	0 -12 13 0 0 0
b:could	0 -4 6 0 0 0
b:council	-5 9 -2 0 0 0
b:custom	-6 0 6 0 0 0
b:dated	-6 8 0 0 0 0
b:day	-1 4 -7 0 7 0
b:decide	-6 19 -12 0 0 0
b:described	0 15 -14 0 0 0
b:did	9 7 -15 0 -1 0
b:did the	0 -6 9 0 0 0
b:discuss	-1 -4 0 0 9 0
b:dispute	0 -12 13 0 0 0
b:do	0 31 -26 0 0 0
b:doe	0 -7 9 0 0 0
b:doe not	0 -12 13 0 0 0
b:done	0 7 -6 0 0 0
b:down	18 -11 0 0 -5 0
b:due	0 13 -4 -2 -11 0
b:due in	0 -14 27 0 -10 0
b:due to	2 11 -11 0 0 0
b:duty	0 -6 8 0 0 0
b:duty on	0 -6 8 0 0 0
b:each	10 -4 -7 0 4 0
b:each other	10 -8 -4 0 4 0
b:early	0 9 -9 0 0 0
b:earth	0 7 -6 0 0 0
b:economic	0 16 -12 0 -3 0
b:end	-8 -23 28 4 -6 0
b:end of	0 -14 5 8 0 0
b:envoy	0 16 -15 0 0 0
b:everybody	0 7 -6 0 0 0
b:exchanged	0 6 -5 0 0 0
b:expect	-2 0 -16 0 11 0
b:expect in	0 -13 4 0 8 0
b:expect to	0 16 -13 4 -11 0
b:expert	-9 0 0 0 -2 12
b:expire	0 11 -9 0 0 0
b:expire on	0 10 -9 0 0 0
b:export of	0 6 -5 0 0 0
b:extend	0 9 -7 0 0 0
b:extension	13 3 -17 0 0 0
b:extra	0 6 -3 0 0 0
b:fact	-2 22 -16 0 -2 0
b:fact sheet	-2 22 -16 0 -2 0
b:fee	0 7 -5 0 0 0
b:fifth	0 -16 18 0 0 0
b:figure	0 -18 18 0 0 0
b:final	0 11 -10 0 0 0
b:first	0 -16 20 -1 0 0
b:fix	0 8 -7 0 0 0
b:flew	0 8 -6 0 0 0
b:fly	-2 -1 6 0 0 0
b:fly to	-2 -1 6 0 0 0
b:follow	8 1 -7 0 0 0
b:for	5 -1 5 -18 -2 0
b:for <name>	0 -15 16 0 0 0
b:for <span>	8 -2 -2 0 0 0
b:for a	-7 21 -15 0 1 0
b:for the	0 -7 9 0 0 0
b:force	0 8 -6 0 0 0
b:fourth	19 -17 8 -2 0 0
b:from	-22 -6 16 0 -1 0
b:from <name>	0 -10 13 0 0 0
b:from <seat>	0 12 -10 0 0 0
b:from both	0 -14 15 0 -1 0
b:from the	0 -21 21 0 0 0
b:future	15 -10 -3 0 0 0
b:gave	-3 17 -12 0 0 0
b:geneva	0 26 -23 0 0 0
b:get	7 0 -5 0 0 0
b:given	0 -6 7 0 0 0
b:go	-8 -2 6 0 2 0
b:go into	0 10 -10 0 0 0
b:go on	0 -8 11 0 0 0
b:go to	0 10 -6 0 -1 0
b:good	-13 27 -13 -1 -1 0
b:government	-6 14 -7 0 0 0
b:great	10 -9 0 0 0 0
b:grower	-3 11 -7 0 0 0
b:had	-1 7 -1 -9 -1 0
b:had been	-3 15 -10 -1 0 0
b:had not	-11 13 0 0 0 0
b:had threaten	0 9 -8 0 0 0
b:half	9 -5 -3 0 0 0
b:halifax	0 -12 14 0 0 0
b:hand	4 -11 9 0 0 0
b:hand in	0 -6 8 0 0 0
b:hand on	8 -14 5 0 0 0
b:has	-1 12 0 -5 -14 0
b:has been	0 -3 6 0 0 0
b:have	-15 10 -7 -5 9 0
b:have been	0 9 -7 0 0 0
b:have end	0 8 -6 0 0 0
b:have until	0 -10 11 0 0 0
b:he	-3 -1 6 0 -3 0
b:he and	0 -15 16 0 0 0
b:he expect	0 2 -11 -4 8 0
b:he had	2 -6 3 0 0 0
b:he is	-4 9 0 0 -5 0
b:he tell	0 9 -8 0 0 0
b:he would	-8 0 4 4 -7 0
b:head	0 -8 -6 0 12 0
b:head of	0 -8 -6 0 12 0
b:here	0 -11 14 0 0 0
b:his	3 -1 0 -7 0 0
b:his <quality>	10 -21 12 0 0 0
b:hold	9 -5 -1 4 -1 0
b:hold a	0 17 -18 0 0 0
b:home	0 25 -23 0 0 0
b:hour	17 -16 2 0 0 0
b:if the	0 -6 6 0 0 0
b:in	-23 -8 18 -1 5 -5
b:in <month-gone>	10 -8 0 0 0 0
b:in <name>	-1 32 -47 1 0 0
b:in <organisation>	0 8 -7 0 0 0
b:in <seat>	2 6 -2 -5 -7 0
b:in a	6 -7 0 0 1 0
b:in busan	0 -7 10 0 0 0
b:in force	0 6 -5 0 0 0
b:in halifax	0 -9 9 0 0 0
b:in kuala	0 -8 8 0 0 0
b:in lisbon	-2 -1 6 0 0 0
b:in stockholm	0 -4 6 0 0 0
b:in the	0 15 -21 0 9 0
b:in their	0 21 -17 0 -2 0
b:interview	0 -10 5 0 5 0
b:interview on	0 -12 7 0 5 0
b:into	0 12 -8 0 0 0
b:is	-2 0 -2 -14 13 0
b:is <level>	0 -9 10 0 0 0
b:is a	0 6 -4 0 0 0
b:is at	-1 -20 8 0 12 0
b:is expect	0 -5 -7 0 12 0
b:is in	0 -11 13 0 0 0
b:is on	-1 9 -4 0 0 0
b:is set	9 -16 7 0 0 0
b:is the	0 19 -17 0 0 0
b:is to	-2 -11 20 -2 -2 0
b:is what	0 -4 0 0 6 0
b:issued	-4 13 -8 0 0 0
b:it	14 -15 14 -15 -4 -2
b:it end	0 11 -10 0 0 0
b:it had	0 -7 8 0 0 0
b:it in	0 -14 15 0 0 0
b:it on	-2 13 -7 0 0 0
b:it take	0 7 -6 0 0 0
b:it to	13 -12 0 0 0 0
b:it was	8 0 -4 -1 0 0
b:it would	0 6 -4 0 0 0
b:its	-13 30 -42 16 -2 0
b:its own	0 14 -12 0 0 0
b:john	0 -12 11 0 0 0
b:joint	0 11 -9 0 0 0
b:joint <organisation>	0 -11 11 0 0 0
b:joint statement	0 10 -9 0 0 0
b:know	-5 10 -2 0 0 0
b:kuala	0 -7 7 0 0 0
b:kuala lumpur	0 -13 13 0 0 0
b:last until	0 -6 6 0 0 0
b:later	0 -11 0 0 10 0
b:leader	4 -21 0 -1 17 0
b:leave	-1 9 -6 0 0 0
b:licence	0 -10 11 0 0 0
b:like	0 -7 7 0 0 0
b:line	-2 9 -4 0 0 0
b:link	9 -8 -5 0 0 4
b:link on	9 -8 -5 0 0 4
b:lisbon	-2 0 6 0 0 0
b:lisbon on	-2 -1 6 0 0 0
b:long	0 6 -5 0 0 0
b:lumpur	0 -13 13 0 0 0
b:make	0 2 -6 3 0 0
b:maker	8 -7 0 0 0 0
b:matter	0 -6 7 0 0 0
b:may	-11 18 -3 0 0 0
b:me	17 -14 0 0 0 0
b:meet	-5 6 -8 8 0 0
b:meet again	0 8 -5 0 0 0
b:meet at	0 4 -6 0 2 0
b:meet for	0 12 -10 0 0 0
b:meet in	-5 0 4 -11 6 0
b:meet is	0 -4 6 0 0 0
b:memorandum	0 6 -3 0 0 0
b:men	-4 6 0 0 0 0
b:midnight on	0 -5 6 0 0 0
b:minister	0 -22 27 0 0 0
b:ministry	4 5 -12 0 0 0
b:ministry say	6 0 -8 0 0 0
b:minute	-9 3 -12 0 14 0
b:mombasa	0 -12 12 0 0 0
b:monday	-5 -6 9 0 0 0
b:month	0 8 -4 0 0 0
b:move	0 6 -5 0 0 0
b:mr	-13 -3 18 -4 1 0
b:mr <person>	-13 -6 20 -4 1 0
b:my	-8 8 0 0 0 0
b:name	-1 -5 9 0 0 0
b:name to	0 -5 8 0 0 0
b:neither	0 7 -5 0 0 0
b:new	-2 -14 18 0 0 0
b:new tariff	0 10 -9 0 0 0
b:next	-1 -11 11 0 2 0
b:next meet	0 10 -9 0 0 0
b:no	0 -8 8 -2 3 0
b:northern	-3 18 -14 0 0 0
b:not	-13 11 0 0 -2 0
b:now	0 -8 10 0 0 0
b:number	4 -6 0 0 0 0
b:of	-4 25 -20 0 1 -3
b:of <day-gone>	13 -10 -9 0 6 0
b:of <level>	0 0 6 0 -1 0
b:of <name>	7 10 -12 0 0 0
b:of <quality>	0 -10 13 0 0 0
b:of a	-2 -9 -2 16 0 0
b:of both	0 0 -4 0 7 0
b:of tariff	0 -16 16 0 0 0
b:of the	-12 28 -19 4 -17 0
b:of them	0 -7 8 0 0 0
b:off	0 17 -22 3 0 0
b:official	0 -10 11 0 0 0
b:oil	0 -8 10 0 0 0
b:old	0 -17 18 0 0 0
b:on	10 -8 4 4 -4 -4
b:on <day-gone>	14 -18 10 -3 0 0
b:on <day-today>	-6 -1 1 7 0 0
b:on <quality>	-7 4 0 0 0 0
b:on it	0 -14 14 0 0 0
b:on its	0 -2 -8 11 0 0
b:on pay	0 -6 7 0 0 0
b:on the	23 -9 -3 -7 -10 0
b:on to	0 11 -9 0 0 0
b:on until	0 -8 8 0 0 0
b:one	-4 -7 9 0 3 0
b:opened	-2 -17 20 0 0 0
b:order	-2 8 -3 0 0 0
b:other	9 0 -13 0 4 0
b:other 's	0 6 -6 0 0 0
b:otherwise	0 6 -6 0 0 0
b:our	-4 -3 9 0 0 0
b:out	-9 -1 0 7 0 0
b:out of	-3 -1 -5 8 2 0
b:out on	0 16 -14 0 0 0
b:over	-7 0 6 0 0 0
b:p	0 -11 12 0 0 0
b:p <number>	0 -13 13 0 0 0
b:pair	-11 -10 22 -1 0 0
b:palm	0 -10 10 0 0 0
b:palm oil	0 -10 11 0 0 0
b:paper	-4 8 -3 0 0 0
b:paper on	-1 6 -3 0 0 0
b:pari	0 -23 23 0 0 0
b:past	0 8 -8 0 0 0
b:pause in	0 -8 8 0 0 0
b:pay	-3 3 5 0 -7 0
b:pay <level>	0 7 -3 0 0 0
b:pay a	0 -7 9 0 0 0
b:peace	0 14 -14 0 0 0
b:people	0 -7 10 0 0 0
b:phone	9 -1 -9 0 0 0
b:place	4 -7 3 0 0 0
b:place in	0 -8 9 0 0 0
b:play	0 7 -7 0 0 0
b:point	0 8 -6 0 0 0
b:post	-9 -12 20 0 0 0
b:post on	-1 8 -4 0 0 0
b:power	0 6 -5 0 0 0
b:prepare	3 0 -9 10 -5 0
b:president	25 -26 3 -10 10 0
b:president are	0 7 -13 0 3 0
b:price	0 8 -6 0 0 0
b:prime	-2 7 -2 0 0 0
b:prime minister	-2 7 -2 0 0 0
b:prolonged	0 -18 19 0 0 0
b:propose	0 11 -11 0 0 0
b:public	0 0 -6 5 0 0
b:put	6 -7 5 0 -2 0
b:put his	-1 16 -13 0 0 0
b:put its	0 12 -11 0 0 0
b:put on	0 -11 13 0 0 0
b:rare	0 7 -6 0 0 0
b:rare earth	0 6 -6 0 0 0
b:rate	0 7 -4 0 0 0
b:reach	0 -2 6 0 0 0
b:read	0 -19 20 0 0 0
b:readout	-23 25 0 0 0 0
b:readout of	-23 25 0 0 0 0
b:receive	0 0 -2 0 7 0
b:receive <person>	0 -5 0 0 7 0
b:report	0 23 -22 0 0 0
b:reporter	-1 -4 9 0 -1 0
b:reporter on	0 -13 15 0 0 0
b:resume on	0 2 -12 7 0 0
b:return	-2 0 -6 0 9 0
b:return to	0 -10 11 0 0 0
b:review	0 -16 17 0 0 0
b:rise	0 6 -3 0 0 0
b:round	-3 14 -7 -7 -2 0
b:round of	0 10 -5 -4 -1 0
b:rule	0 -3 -6 10 0 0
b:run	0 20 -16 0 0 0
b:s	0 -11 12 0 0 0
b:s &	0 -11 12 0 0 0
b:sale	0 8 -6 0 0 0
b:salmon	0 7 -6 0 0 0
b:same	-1 16 -8 0 0 0
b:say <person>	0 -10 0 0 12 0
b:say after	7 -6 -6 0 7 0
b:say he	0 0 0 7 -2 0
b:say on	0 4 4 -3 -14 0
b:say that	-3 7 0 0 -5 0
b:say the	-1 -5 9 -3 0 0
b:second	-6 4 -1 3 -1 0
b:second day	0 9 -9 0 0 0
b:second round	0 20 -18 0 0 0
b:secretary	7 -15 4 5 -2 0
b:see	0 5 -10 0 3 0
b:session	2 -6 3 0 0 0
b:set	6 0 -2 0 0 0
b:set for	7 -7 0 0 0 0
b:shall	0 14 -12 0 0 0
b:sheet	-6 22 -13 0 -2 0
b:shook	7 -21 15 0 0 0
b:shook hand	7 -21 15 0 0 0
b:should	0 9 -6 0 0 0
b:side	-5 19 -10 0 -12 0
b:side meet	0 20 -19 0 0 0
b:sign	0 6 -2 -7 0 0
b:sign an	0 10 -9 0 0 0
b:sign for	0 -9 10 0 0 0
b:sign on	0 -8 9 0 0 0
b:sign the	10 5 -19 0 0 0
b:since	-3 8 -3 0 0 0
b:sit	-2 -5 7 0 -2 0
b:sit down	0 15 -14 1 -1 0
b:sit in	0 -10 10 0 0 0
b:sixth	0 -7 -2 12 0 0
b:somebody	6 0 -5 0 0 0
b:soybean	14 -10 -2 0 0 0
b:speak by	-10 13 0 0 0 0
b:spoke	17 -18 -12 0 11 0
b:spoke by	6 -15 -2 0 12 0
b:start on	0 8 -7 0 0 0
b:state	0 -24 12 -3 14 0
b:state visit	0 -13 3 0 6 0
b:statement	0 12 -10 0 0 0
b:stay	0 -6 9 0 0 0
b:steel	6 -4 0 0 0 0
b:still	0 13 -8 -4 0 0
b:stockholm on	0 -5 6 0 0 0
b:stop	0 10 -9 0 0 0
b:such	0 -11 12 0 0 0
b:table	0 -8 9 0 0 0
b:take	0 -8 11 0 0 0
b:take effect	0 6 -4 0 0 0
b:take place	5 -11 6 0 0 0
b:talk	7 6 -12 5 -4 0
b:talk in	0 6 -2 -2 0 0
b:talk on	1 20 -21 0 0 0
b:tariff	-7 4 3 -3 -4 0
b:tariff for	-2 11 -7 0 0 0
b:tariff of	0 -1 6 0 0 0
b:tariff on	0 9 -7 0 0 0
b:tariff truce	0 9 -8 0 0 0
b:telephone call	-6 5 2 0 0 0
b:telephone on	8 -3 -2 0 0 0
b:television	-6 -7 7 0 4 0
b:television interview	0 -12 7 0 5 0
b:tell	0 15 -7 -2 -6 0
b:tell <organisation>	0 8 -7 0 0 0
b:tell a	0 -4 6 0 0 0
b:tell reporter	-1 -5 10 0 0 0
b:tell the	0 10 -8 0 0 0
b:term	0 -10 14 0 0 0
b:text	-3 -15 20 0 0 0
b:that	0 -1 7 4 -13 -1
b:that 's	0 -9 10 0 0 0
b:that <person>	8 0 -9 0 0 0
b:that <quality>	8 -2 -6 0 0 0
b:that <seat>	11 0 -10 0 0 0
b:that a	0 -5 6 0 0 0
b:that had	0 11 -9 0 0 0
b:that he	-4 6 3 -8 -1 0
b:that is	0 13 -12 0 0 0
b:that the	0 3 -3 6 -5 0
b:that they	0 -18 20 0 0 0
b:that was	0 -8 11 0 0 0
b:the	3 6 -8 -5 5 0
b:the <name>	0 -19 12 5 0 0
b:the <number>	0 9 -6 0 0 0
b:the <office>	3 -12 15 -3 -6 0
b:the <organisation>	-8 23 -24 7 0 0
b:the <person>	0 0 -9 -1 12 0
b:the <quality>	0 -14 18 0 0 0
b:the <seat>	-9 14 -20 0 10 0
b:the arrangement	0 -9 10 0 0 0
b:the company	0 12 -11 0 0 0
b:the end	0 -14 5 8 0 0
b:the extension	14 1 -18 0 0 0
b:the fifth	0 -16 18 0 0 0
b:the first	0 -4 6 0 0 0
b:the fourth	14 -18 10 0 0 0
b:the leader	7 -12 4 0 0 0
b:the meet	7 -5 -5 10 -6 0
b:the next	0 3 -8 1 6 0
b:the northern	-3 18 -14 0 0 0
b:the old	0 -17 17 0 0 0
b:the one	4 -14 10 0 0 0
b:the other	0 8 -7 0 0 0
b:the pair	-11 -10 22 -1 0 0
b:the pause	0 -6 7 0 0 0
b:the phone	9 -3 -6 0 0 0
b:the power	0 6 -5 0 0 0
b:the president	5 -19 14 0 0 0
b:the s	0 -13 13 0 0 0
b:the same	-1 15 -7 0 0 0
b:the second	0 36 -35 -1 0 0
b:the sixth	0 -12 13 0 0 0
b:the state	0 3 -7 0 5 0
b:the table	0 -13 14 0 0 0
b:the talk	0 -14 12 1 0 0
b:the tariff	-4 17 -13 0 0 0
b:the telephone	-18 20 0 0 0 0
b:the text	-3 -15 20 0 0 0
b:the third	0 -22 25 0 0 0
b:the three	8 -5 0 0 0 0
b:the trade	2 -12 13 0 -1 0
b:the truce	0 10 -7 0 0 0
b:the two	26 -27 2 1 9 0
b:the visit	0 -8 6 1 0 0
b:the war	0 -5 8 0 0 0
b:the week	0 10 -10 0 0 0
b:their	-20 2 8 -8 -9 12
b:their <office>	-4 -5 10 0 0 0
b:their fourth	6 6 -15 0 0 0
b:their second	-2 -3 7 0 0 0
b:their tariff	0 -8 9 0 0 0
b:their third	-8 0 8 0 0 0
b:them	0 -21 18 -2 8 0
b:there	0 -11 -1 11 6 0
b:there are	0 -5 -7 11 0 0
b:there is	0 11 -7 0 0 0
b:there on	0 -25 21 0 8 0
b:they	-11 -8 15 0 -3 0
b:they are	0 -22 27 0 -4 0
b:they had	0 -11 13 0 0 0
b:they have	0 -14 15 0 0 0
b:they meet	0 10 -15 0 5 0
b:they were	0 15 -14 0 0 0
b:they will	10 -24 7 9 -1 0
b:they'll	-8 -19 3 10 11 0
b:thi	1 12 -10 0 0 -1
b:thi is	0 16 -15 0 0 0
b:thing	0 6 -4 0 0 0
b:third	-17 0 11 -6 -4 0
b:threaten	-2 15 -10 0 0 0
b:three	6 2 -4 -1 -1 0
b:to	-7 21 -8 -22 0 -4
b:to <level>	0 6 -4 0 0 0
b:to <seat>	9 -5 4 0 -9 0
b:to begin	0 8 -6 0 0 0
b:to go	0 -7 7 0 0 0
b:to hold	10 -11 1 0 0 0
b:to last	0 -9 10 0 0 0
b:to meet	0 -12 2 -1 11 0
b:to sit	0 14 -16 2 0 0
b:to the	4 -13 11 -2 0 0
b:together	0 -8 8 0 0 0
b:trade	14 -15 15 -7 -11 0
b:trade agreement	0 6 -4 0 0 0
b:trade minister	7 -30 26 0 0 0
b:trade talk	0 -7 7 0 0 0
b:travel	0 -15 11 0 7 0
b:travel to	0 -16 11 0 7 0
b:truce	-6 21 -13 0 -2 0
b:truce between	0 13 -11 0 0 0
b:truce on	0 -10 11 0 0 0
b:tuesday	9 3 -19 0 0 0
b:two	27 -11 -11 0 7 0
b:two <office>	21 -6 -7 0 -1 0
b:two country	0 14 -11 0 0 0
b:two delegation	0 -18 21 0 0 0
b:two meet	0 5 -10 4 0 0
b:two president	17 -9 -7 -4 5 0
b:understanding	0 -6 7 0 0 0
b:until	-11 16 -6 0 -1 0
b:up	13 8 -18 0 0 0
b:up in	0 -11 12 0 0 0
b:up on	0 11 -10 0 0 0
b:up to	0 6 -5 0 0 0
b:us	-1 16 -12 0 0 0
b:video	21 -27 -12 0 5 7
b:video link	9 -8 -5 0 0 4
b:visit	-6 -18 9 0 13 0
b:visit to	0 -18 17 0 0 0
b:war	0 -4 7 0 -1 0
b:warn	0 -5 0 7 0 0
b:was	-3 0 5 7 -17 0
b:was agree	3 -10 8 0 0 0
b:was in	-1 -10 16 0 -2 0
b:was put	0 -10 10 0 0 0
b:was the	13 8 -17 0 0 0
b:was to	0 20 -17 0 -2 0
b:way	0 9 -9 0 0 0
b:we are	0 10 -8 0 0 0
b:we shall	0 14 -12 0 0 0
b:wednesday	-4 -9 12 0 0 0
b:week	0 9 -7 0 0 0
b:week of	0 11 -10 0 0 0
b:were	4 12 -15 -4 0 0
b:what	-7 -15 23 -6 0 0
b:what <person>	11 -12 1 0 -1 0
b:what change	0 6 -5 0 0 0
b:what the	0 7 -6 0 0 0
b:what was	-6 -28 33 0 0 0
b:when	-9 -9 9 -5 9 0
b:when he	0 9 -5 0 0 0
b:when the	0 -12 15 0 0 0
b:when they	0 -6 -2 0 10 0
b:where he	0 -8 9 0 0 0
b:where the	0 -18 19 0 0 0
b:which	-11 -3 15 -2 0 0
b:which <name>	0 7 -5 0 0 0
b:which <person>	0 -9 11 0 0 0
b:which both	0 -20 21 0 0 0
b:which the	-3 -6 11 0 0 0
b:which was	0 10 -10 0 0 0
b:who	1 2 3 -6 -11 0
b:who have	0 -6 7 0 0 0
b:whose	0 11 -6 0 0 0
b:why	0 -10 11 0 0 0
b:will	0 0 1 0 -19 8
b:will be	4 13 -10 -4 -3 -1
b:will discuss	0 -5 -1 0 8 0
b:will pay	0 -3 7 0 0 0
b:will take	0 -9 10 0 0 0
b:window	0 8 -7 0 0 0
b:wish	0 14 -10 0 -3 0
b:wish to	0 14 -10 0 -3 0
b:with	7 -5 -3 0 2 0
b:with <person>	19 -23 0 0 1 0
b:with <seat>	0 18 -16 0 0 0
b:with a	-4 0 -4 0 7 0
b:with the	0 -7 8 0 0 0
b:work	-8 0 -7 0 0 12
b:worker	0 6 -5 0 0 0
b:working	0 -15 4 10 0 0
b:worth	0 6 -4 0 0 0
b:would	1 4 -14 8 0 0
b:would be	0 -10 7 5 0 0
b:would have	0 13 -12 0 0 0
b:write	6 0 -9 0 2 0
b:write on	9 -4 -4 0 0 0
b:you	1 6 -6 0 0 0
b:·	-5 21 -17 0 0 0
b:—	0 0 1 3 -7 0
b:— <person>	0 -19 20 0 -3 0
b:— <quality>	0 -8 10 0 0 0
b:— the	-3 8 -15 10 0 0
both-sides	-2 4 3 1 -8 -16
c0=agree	-1 -9 15 0 -9 0
c0=bear	-17 4 -4 -3 12 -2
c0=begin	-12 -2 9 -1 3 0
c0=end	-11 15 -5 -3 -6 0
c0=impose	6 0 3 3 -32 -3
c0=propose	-25 -8 8 2 11 0
c0=return	0 -7 6 4 0 0
c0=say	3 7 -11 -10 1 0
c0=stay	-5 4 -4 6 -9 6
c0=suspend	-2 11 -10 4 -1 0
c0=threaten	-3 5 -11 7 0 0
c1=agree	-2 -3 10 0 -10 0
c1=bear	-22 10 -8 3 7 -3
c1=begin	-12 -4 9 0 5 0
c1=buy	0 7 -4 0 0 0
c1=end	-12 2 5 -4 -7 0
c1=impose	12 6 -5 1 -34 -4
c1=propose	-27 5 0 0 10 0
c1=say	3 3 -9 -9 4 0
c1=sell	-7 0 4 0 0 0
c1=stay	0 0 -1 6 -12 6
c1=threaten	-3 3 -9 7 0 0
c1=up	5 3 -10 -2 4 0
c2=agree	0 2 -23 1 14 0
c2=bear	-20 6 2 -4 0 -1
c2=begin	1 12 -12 2 -3 0
c2=down	0 -1 -6 0 6 0
c2=impose	-6 3 -7 9 0 0
c2=propose	-19 -7 24 0 -3 0
c2=return	0 -5 0 7 0 0
c2=say	-4 15 -4 -4 -3 0
c2=sell	3 6 -10 0 0 0
c2=stay	-6 17 -4 -6 -15 0
c2=suspend	0 11 -9 -1 0 0
c2=target	0 10 -5 0 0 0
ct0=agree future	0 6 -5 0 0 0
ct0=agree past	-1 -13 14 3 -3 0
ct0=agree past-passive	0 -5 6 -2 0 0
ct0=agree perfect	-2 6 -2 0 0 0
ct0=agree present	2 6 -6 -1 0 0
ct0=agree present-passive	0 -8 8 0 0 0
ct0=bear future	-9 0 -3 1 7 0
ct0=bear modal	0 7 -8 2 0 0
ct0=bear past	-4 -4 14 -4 -9 0
ct0=bear pluperfect	0 -10 10 0 0 0
ct0=bear present	0 3 -16 -10 16 0
ct0=bear present-passive	0 10 -9 0 0 0
ct0=begin future	0 -5 10 0 -2 0
ct0=begin modal	0 14 -11 0 0 0
ct0=begin present	-8 -2 5 0 2 0
ct0=down modal	0 7 -5 0 0 0
ct0=end future	0 7 -5 0 0 0
ct0=end modal	0 17 -16 0 0 0
ct0=end perfect	0 -3 6 0 -1 0
ct0=impose future	8 -2 0 0 -1 0
ct0=impose future-passive	0 9 -8 0 0 0
ct0=impose past	1 -2 0 7 -9 0
ct0=impose past-passive	-1 -19 17 8 -5 0
ct0=impose perfect	-5 8 -1 0 0 0
ct0=impose pluperfect	0 9 -5 -2 0 0
ct0=impose pluperfect-passive	0 7 -7 0 0 0
ct0=impose present	11 1 -5 -6 -6 0
ct0=propose future	-1 0 -6 0 8 0
ct0=propose future-passive	0 -17 18 0 0 0
ct0=propose modal	-3 8 0 -4 0 0
ct0=propose past	-5 8 0 0 0 0
ct0=propose past-passive	-2 -17 11 12 -4 0
ct0=propose present	-2 5 -8 2 1 0
ct0=propose present-passive	-1 -11 3 0 11 0
ct0=say modal	6 -5 0 0 0 0
ct0=say past	7 1 -4 -7 -2 0
ct0=say past-passive	-6 15 -7 0 0 0
ct0=say pluperfect	-1 4 -6 0 4 0
ct0=stay future	-10 -8 8 3 -12 12
ct0=stay future-passive	7 5 -9 0 0 0
ct0=stay past	-2 20 -16 1 -10 0
ct0=stay perfect	0 -5 9 -1 0 0
ct0=suspend future-passive	0 7 -7 0 0 0
ct0=suspend past	-12 17 -18 7 0 0
ct0=suspend perfect	0 -9 10 0 0 0
ct0=suspend present	9 -2 -4 0 0 0
ct0=target past	-2 -6 10 0 0 0
ct0=target pluperfect	0 9 -8 0 0 0
ct0=target present	0 -8 10 0 0 0
ct0=target present-passive	8 -2 -7 0 0 0
ct0=threaten past	-1 -2 0 7 0 0
ct0=threaten pluperfect	0 9 -8 0 0 0
ct0=up future	0 -7 9 0 0 0
ct0=up modal	0 7 -6 0 0 0
ct0=up past	9 -2 -4 0 0 0
ct1=agree future	0 6 -5 0 0 0
ct1=agree participle-passive	-3 11 -5 0 0 0
ct1=agree past	0 -12 10 3 -3 0
ct1=agree past-passive	0 -5 6 -2 0 0
ct1=agree present-passive	0 -8 8 0 0 0
ct1=bear future	-9 1 -4 1 7 0
ct1=bear infinitive	0 0 3 1 -6 0
ct1=bear modal	0 7 -8 2 0 0
ct1=bear participle-passive	0 7 -9 3 0 0
ct1=bear past	-4 -1 11 -4 -9 0
ct1=bear pluperfect	0 -10 10 0 0 0
ct1=bear present	0 3 -15 -10 17 0
ct1=bear present-passive	0 10 -9 0 0 0
ct1=begin future	0 -4 9 0 -1 0
ct1=begin gerund	0 -7 8 0 0 0
ct1=begin modal	0 14 -11 0 0 0
ct1=begin present	-7 0 0 0 5 0
ct1=down modal	0 7 -5 0 0 0
ct1=end future	0 6 -5 0 0 0
ct1=end infinitive	0 8 -8 0 0 0
ct1=end modal	0 17 -16 0 0 0
ct1=end participle-passive	0 -18 19 0 0 0
ct1=impose future	8 -2 0 0 -1 0
ct1=impose future-passive	0 9 -8 0 0 0
ct1=impose gerund	0 15 -12 0 0 0
ct1=impose infinitive	9 -14 7 0 0 0
ct1=impose participle-passive	-1 25 -19 -1 0 0
ct1=impose past	4 -3 0 8 -8 0
ct1=impose past-passive	-1 -16 13 8 -5 0
ct1=impose perfect	-5 6 0 0 0 0
ct1=impose pluperfect	0 8 -5 -2 0 0
ct1=impose present	11 -1 -3 -3 -3 0
ct1=propose future	-1 0 -6 0 8 0
ct1=propose future-passive	0 -17 18 0 0 0
ct1=propose modal	-3 6 1 -4 0 0
ct1=propose participle-passive	0 22 -26 0 1 0
ct1=propose past	-4 15 -9 0 0 0
ct1=propose past-passive	-2 -17 11 12 -4 0
ct1=propose present	-1 9 -3 0 -3 0
ct1=propose present-passive	-1 -11 3 0 11 0
ct1=say modal	6 -6 0 0 0 0
ct1=say past	8 -3 0 -6 0 0
ct1=say past-passive	-6 15 -7 0 0 0
ct1=say pluperfect	-1 4 -6 0 4 0
ct1=stay future	-9 -9 8 3 -12 12
ct1=stay future-passive	7 5 -9 0 0 0
ct1=stay infinitive	6 6 -22 -2 9 0
ct1=stay participle-passive	0 -7 6 0 0 0
ct1=stay past	-1 10 -6 1 -9 0
ct1=stay perfect	0 -7 10 0 0 0
ct1=suspend future-passive	0 7 -7 0 0 0
ct1=suspend infinitive	6 -8 1 0 0 0
ct1=suspend participle-passive	1 -14 12 0 0 0
ct1=suspend past	-11 14 -15 7 0 0
ct1=suspend perfect	0 -11 12 0 0 0
ct1=suspend present	9 -2 -4 0 0 0
ct1=target participle-passive	0 -6 6 0 0 0
ct1=target past	-2 -3 6 0 0 0
ct1=target pluperfect	0 7 -6 0 0 0
ct1=target present	0 -8 10 0 0 0
ct1=target present-passive	8 -2 -7 0 0 0
ct1=threaten past	-1 -2 0 7 0 0
ct1=threaten pluperfect	0 7 -6 0 0 0
ct1=up modal	0 7 -6 0 0 0
ct1=up past	9 -2 -4 0 0 0
ct1=up present	-2 3 -7 0 7 0
ct2=agree infinitive	6 0 0 0 -2 0
ct2=agree past	0 -11 -6 0 18 0
ct2=bear future	5 -2 -7 4 0 0
ct2=bear gerund	-7 -2 9 -1 -6 0
ct2=bear participle-passive	-9 0 5 2 0 0
ct2=bear past	-6 -5 9 -10 5 0
ct2=bear present	-11 23 -13 -13 1 0
ct2=begin future	0 6 -2 -1 0 0
ct2=begin past	6 -5 0 2 0 0
ct2=begin present	0 21 -16 0 0 0
ct2=down past	3 0 -12 0 8 0
ct2=down present	-1 -13 17 0 0 0
ct2=end present	0 -8 9 0 0 0
ct2=impose future-passive	0 6 -5 0 0 0
ct2=impose infinitive	-11 3 0 7 -3 0
ct2=impose participle-passive	0 8 -5 0 0 0
ct2=impose past	10 -8 -4 0 8 0
ct2=impose past-passive	4 3 -10 3 0 0
ct2=impose present	-7 3 4 -1 -3 0
ct2=impose present-passive	0 -11 15 -1 0 0
ct2=propose infinitive	0 -8 8 0 0 0
ct2=propose past	-10 4 7 0 0 0
ct2=propose present	-7 4 2 0 0 0
ct2=propose present-passive	0 -14 18 -1 0 0
ct2=return present	0 -7 9 0 0 0
ct2=say past	-2 27 -22 -2 -1 0
ct2=say present	0 -13 14 0 0 0
ct2=sell infinitive	3 1 -6 0 0 0
ct2=stay past	-6 12 -2 -8 -2 0
ct2=stay past-passive	3 -6 3 0 0 0
ct2=stay pluperfect	0 10 -6 0 0 0
ct2=stay present	-3 9 0 -6 -6 0
ct2=suspend past	0 11 -11 0 0 0
ct2=suspend past-passive	3 -6 3 0 0 0
ct2=up past	0 -10 11 0 0 0
ct2=up present	0 11 -7 0 0 0
day-l	-12 11 -2 -3 3 -3
day-none	-5 17 3 -6 -23 -20
day-r	0 5 -4 -7 3 -3
day=l0	-6 9 -2 0 0 0
day=l1	-6 -9 2 5 11 0
day=l2	-5 3 5 0 -13 0
day=l3	0 7 0 -11 -7 0
day=l4	-2 6 -14 0 10 0
day=l5	1 -6 6 -1 0 0
day=r0	13 -2 -9 -3 3 0
day=r1	0 -2 0 -13 5 2
day=r4	-11 20 -7 0 -17 0
days=0	-27 43 -21 -1 -14 -11
days=1	12 -13 16 -4 -3 -11
days=2	-16 20 -6 -8 0 -4
days=3	1 -1 1 -6 2 0
f:"	3 8 -23 19 -3 0
f:'	-4 30 -26 0 0 0
f:'s	4 -15 17 -12 0 0
f:)	0 6 -4 0 0 0
f:,	-6 -7 8 18 -3 -6
f:-	13 -1 -5 0 0 0
f:.	-16 -6 24 3 -11 -19
f:/	-6 7 0 0 0 0
f::	-12 0 12 -6 -8 0
f:;	1 12 -11 -4 0 0
f:<agent>	0 -2 11 -12 -16 0
f:<day-ahead>	17 10 -23 3 0 0
f:<day-gone>	-28 12 -10 -2 18 0
f:<day-today>	10 12 -19 -1 0 0
f:<duty>	-26 -2 17 2 -14 0
f:<gate>	-14 -8 17 -7 0 0
f:<goods-amount>	-3 0 8 0 0 0
f:<goods>	2 2 -2 12 -19 -2
f:<level-noun>	-18 -3 11 6 -5 0
f:<level>	-22 40 -19 -20 0 -1
f:<money>	-8 0 -19 19 0 0
f:<month-ahead>	11 20 -33 0 0 0
f:<month-gone>	6 -17 20 -9 -9 0
f:<name>	-36 6 18 -4 -22 0
f:<not>	-3 17 -23 9 3 -1
f:<number>	-22 28 -23 1 5 0
f:<office>	16 -6 0 -11 1 0
f:<organisation>	9 16 -24 -15 7 0
f:<person>	-5 -13 19 3 -6 -1
f:<quality>	-24 0 19 -20 -1 0
f:<seat>	28 -22 11 -15 -18 0
f:<sender>	0 -18 16 0 1 0
f:<span>	-11 -15 25 -19 5 0
f:<taker>	-3 30 -26 0 0 0
f:<v-agree>	19 -1 -4 -16 -16 0
f:<v-bear>	-1 20 -12 3 -21 0
f:<v-begin>	18 -5 -3 -15 3 0
f:<v-buy>	-1 15 -7 -3 -6 0
f:<v-deny>	-3 6 0 0 -4 0
f:<v-end>	2 7 -11 -13 11 0
f:<v-impose>	3 20 -17 -16 4 -7
f:<v-propose>	13 11 -15 0 -10 -1
f:<v-return>	-4 -4 0 8 0 0
f:<v-say>	-21 25 -18 0 6 -1
f:<v-stay>	-6 33 -30 0 0 0
f:<v-suspend>	5 10 -15 -8 4 0
f:<v-target>	-12 -18 31 -8 -4 0
f:<v-threaten>	-2 10 -5 0 0 0
f:<v-up>	14 17 -46 4 13 0
f:?	-7 23 -18 0 0 0
f:a	3 13 -5 -26 -1 -2
f:about	-7 -4 0 7 5 0
f:accept	0 6 -9 0 0 0
f:according	0 -5 15 -1 -4 0
f:account	15 -17 4 0 0 0
f:across	0 -9 9 0 0 0
f:additional	-1 7 -4 0 0 0
f:after	-6 11 -2 0 -1 0
f:afterward	-5 -15 26 0 0 0
f:again	-2 -10 14 0 0 0
f:agenda	0 7 -10 8 -4 0
f:agree	19 -32 22 -6 -4 0
f:all	4 -26 30 -3 -1 0
f:already	0 8 -6 0 0 0
f:also	-1 -3 6 0 0 0
f:am	0 -6 8 0 0 0
f:among	0 10 -8 0 0 0
f:an	-3 25 -28 4 0 0
f:and	-11 -7 28 -44 -9 -2
f:announce	5 -8 4 0 0 0
f:another	0 -7 9 0 0 0
f:answer	-5 12 -4 0 0 0
f:any	-6 0 0 8 -4 0
f:anything	-4 -1 7 0 0 0
f:apply	0 15 -14 0 0 0
f:approve	-4 -7 10 -1 4 0
f:are	17 -14 10 -4 -8 0
f:arrangement	-4 -2 7 0 0 0
f:as	23 3 -22 -8 6 0
f:at	8 -4 0 10 -21 0
f:autumn	0 15 -14 0 0 0
f:away	0 -2 6 0 0 0
f:back	-4 15 -6 0 0 0
f:be	-16 -17 13 2 17 0
f:bean	9 -6 0 0 0 0
f:because	0 9 -7 0 0 0
f:become	0 9 -9 0 0 0
f:beef	0 16 -13 0 0 0
f:been	-2 -10 11 -7 7 0
f:before	9 -21 17 -1 0 0
f:begin	-1 -13 16 0 0 0
f:being	0 7 -6 0 0 0
f:below	0 -25 16 12 0 0
f:between	0 13 -10 0 0 0
f:beyond	0 -27 28 0 0 0
f:both	9 -14 10 -8 0 0
f:bring	-3 0 -2 0 9 0
f:broke	0 -25 26 0 0 0
f:busan	0 -19 13 0 8 0
f:but	-6 15 -18 9 0 0
f:buy	-9 5 5 0 0 0
f:by	14 1 -15 -12 11 0
f:cabinet	0 -27 27 0 0 0
f:call	8 23 -32 -2 -7 0
f:can	-1 -4 8 0 -1 0
f:cancel	0 -9 -2 -3 16 0
f:cannot	0 -8 8 0 0 0
f:capital	0 -11 12 0 0 0
f:car	0 0 -8 10 0 0
f:carry	5 6 -23 10 0 0
f:cement	0 -13 13 0 0 0
f:cent	0 9 -8 0 0 0
f:change	0 14 -11 0 0 0
f:charge	-4 9 -3 0 0 0
f:cheese	17 -14 -2 0 0 0
f:chip	0 17 -15 0 0 0
f:city	0 10 -9 0 0 0
f:clear	-3 0 7 0 0 0
f:clock	0 -21 22 0 0 0
f:close	0 -19 20 0 0 0
f:closed	0 18 -18 0 0 0
f:club	0 12 -11 0 0 0
f:cocoa	0 -5 6 0 0 0
f:coffee	0 8 -7 0 0 0
f:come	2 2 4 -2 -11 0
f:common	2 8 -11 0 0 0
f:company	2 10 -16 0 0 0
f:complete	0 -18 14 7 0 0
f:conclude	0 -5 8 0 0 0
f:confirm	10 -14 6 0 0 0
f:consider	0 -1 0 6 0 0
f:continue	0 15 -13 0 0 0
f:control	-3 12 -8 0 0 0
f:conversation	7 -14 8 0 0 0
f:copper	0 9 -6 0 0 0
f:cost	0 15 -14 0 0 0
f:could	14 7 -26 3 1 0
f:count	0 6 -2 0 0 0
f:counted	0 -12 15 0 0 0
f:countermeasure	0 8 -7 0 0 0
f:counterpart	0 11 -10 0 0 0
f:country	-11 -7 23 -3 -8 0
f:cover	0 -8 -1 11 0 0
f:crude	0 10 -9 0 0 0
f:custom	-1 24 -22 0 0 0
f:cut	-7 0 0 10 0 0
f:date	-5 37 -29 0 -2 0
f:day	4 33 -36 0 0 0
f:deadline	6 27 -28 0 -3 0
f:deal	0 -1 6 0 0 0
f:decide	0 6 -6 0 0 0
f:decision	0 7 -6 0 0 0
f:deficit	0 -6 7 0 0 0
f:delegation	4 8 -11 0 0 0
f:did	-6 27 -24 6 0 0
f:die	0 12 -12 0 0 0
f:dinner	0 0 -5 9 -5 0
f:do	0 7 -7 0 0 0
f:doe	6 -5 1 0 0 0
f:don't	0 6 -3 0 0 0
f:down	6 13 -8 -2 -12 0
f:drop	0 6 -5 0 0 0
f:dry	0 -10 10 0 0 0
f:due	-6 7 -1 0 0 0
f:during	0 -18 19 0 0 0
f:duty	-5 -6 16 -4 -6 0
f:each	7 -20 1 18 -1 0
f:effect	0 10 -9 0 0 0
f:else	0 1 -6 0 4 0
f:end	13 -8 2 -4 -1 0
f:enter	0 5 -7 0 0 0
f:entry	0 20 -19 0 0 0
f:evening	-5 -7 3 -3 12 0
f:every	0 -9 9 0 0 0
f:expect	0 23 -21 -6 2 0
f:export	-3 -20 24 0 0 0
f:extend	-3 10 -6 0 0 0
f:extension	-5 17 -16 7 -4 0
f:fact	-4 0 8 0 -4 0
f:fail	0 9 -8 0 0 0
f:farm	-5 -2 10 0 0 0
f:fee	-1 22 -19 0 0 0
f:fentanyl	-9 24 -16 0 0 0
f:fifth	0 -24 26 0 0 0
f:figure	0 -8 12 0 0 0
f:find	0 17 -16 0 0 0
f:firm	0 7 -6 0 0 0
f:first	18 -12 0 -5 1 0
f:fish	0 19 -16 0 0 0
f:five	0 12 -12 0 0 0
f:followed	0 15 -15 0 0 0
f:following	0 -13 14 0 0 0
f:for	19 3 -6 -28 1 -2
f:foreign	0 6 -5 0 0 0
f:former	10 -9 0 0 0 0
f:forty	0 7 -6 0 0 0
f:found	0 -11 12 0 0 0
f:four	0 -16 19 0 0 0
f:fourth	0 -11 12 0 0 0
f:free	0 25 -24 0 0 0
f:from	-8 -14 12 -13 20 0
f:full	0 12 -11 0 0 0
f:further	0 17 -22 5 0 0
f:gas	0 17 -13 0 0 0
f:gave	-3 1 -9 10 -2 0
f:general	-5 8 -1 0 0 0
f:get	-7 4 0 0 0 0
f:give	0 11 -10 0 0 0
f:given	0 -20 21 0 0 0
f:go	23 -9 -22 -1 15 0
f:good	-7 -1 -2 7 4 0
f:government	-1 -10 13 0 0 0
f:great	-1 16 -14 0 0 0
f:had	-11 0 -10 7 19 0
f:half	0 14 -11 0 0 0
f:hall	0 15 -14 0 0 0
f:happen	0 -3 -2 0 8 0
f:has	9 -7 8 0 -20 0
f:have	7 -11 2 3 1 0
f:he	3 -14 -3 19 7 0
f:he'll	16 -16 -11 0 10 0
f:here	-2 22 -18 0 0 0
f:higher	0 -15 15 0 0 0
f:him	-3 12 -6 0 0 0
f:himself	11 -6 -5 0 0 0
f:his	-1 0 -7 15 -1 0
f:hold	2 11 -22 0 9 0
f:home	0 -12 13 0 0 0
f:hope	0 10 -6 0 0 0
f:hotel	0 -1 -6 10 0 0
f:hour	-9 17 -8 0 0 0
f:house	0 -6 7 0 0 0
f:hurry	-19 26 -7 0 -1 0
f:i	24 -29 13 3 -14 0
f:i'd	0 -11 14 0 0 0
f:ice	0 -11 13 0 0 0
f:if	-2 19 -14 -1 0 0
f:import	0 8 -5 0 0 0
f:importer	0 6 -5 0 0 0
f:impose	0 19 -17 0 0 0
f:in	-12 -1 17 -24 -7 -3
f:instead	0 -5 6 0 0 0
f:is	-3 2 9 0 -16 -1
f:isn't	0 7 -6 0 0 0
f:it	4 -6 -5 5 17 -2
f:its	-9 0 9 -3 -2 0
f:joint	-3 7 -2 0 0 0
f:know	-1 11 -8 0 0 0
f:kuala	-2 -7 10 0 0 0
f:land	0 12 -11 0 0 0
f:largest	0 7 -4 0 -1 0
f:last	0 0 9 -2 -6 0
f:lasted	0 6 -4 0 0 0
f:late	0 7 -5 0 0 0
f:later	-3 -2 0 0 6 0
f:lawyer	0 10 -10 0 0 0
f:lay	-4 -9 11 0 2 0
f:least	0 -2 -6 12 0 0
f:leave	-3 -12 16 0 0 0
f:led	0 -27 19 0 10 0
f:lentil	0 -26 27 0 0 0
f:less	0 13 -11 0 0 0
f:let	0 14 -13 0 0 0
f:level	0 -14 15 0 0 0
f:licence	-1 -15 18 0 0 0
f:lie	0 -9 10 0 0 0
f:lift	0 12 -11 0 0 0
f:like	20 -6 -13 0 0 0
f:list	-4 -27 14 21 0 0
f:live	0 -9 10 0 0 0
f:look	0 7 -6 0 0 0
f:lower	0 7 -6 0 0 0
f:lumpur	-2 -7 10 0 0 0
f:lunch	6 -3 0 0 0 0
f:m	0 -18 19 0 0 0
f:machine	0 8 -6 0 0 0
f:madrid	0 -13 18 0 -2 0
f:magnet	-1 9 -6 0 0 0
f:make	0 7 -23 7 5 0
f:matter	0 -24 24 -3 4 0
f:may	-8 0 0 7 -1 0
f:meant	0 6 -5 0 0 0
f:mediator	0 50 -49 0 0 0
f:meet	-5 -4 18 -13 -4 0
f:member	0 8 -6 0 0 0
f:midnight	0 11 -10 0 0 0
f:million	0 7 -4 0 0 0
f:minister	0 -5 7 0 0 0
f:ministry	-2 -2 6 0 0 0
f:minute	-17 18 -22 0 16 0
f:month	6 -7 2 0 0 0
f:more	2 26 -31 0 0 0
f:morning	-2 9 -5 0 0 0
f:much	0 -21 23 0 0 0
f:must	-1 -2 7 0 -1 0
f:my	-5 14 -6 0 0 0
f:nearly	0 10 -9 0 0 0
f:need	-1 10 -7 0 0 0
f:negotiate	0 -13 14 0 0 0
f:negotiator	0 -11 12 0 0 0
f:new	4 -2 -11 0 12 0
f:next	12 -2 -3 0 -1 0
f:night	0 17 -16 0 0 0
f:no	-22 28 -18 3 0 0
f:nobody	-6 -10 18 -3 0 0
f:none	-10 12 -11 8 0 0
f:noon	-2 16 -13 0 0 0
f:not	1 -4 -4 7 2 0
f:note	0 -9 11 0 0 0
f:nothing	-3 10 -4 0 0 0
f:notice	-5 29 -23 0 0 0
f:now	5 -10 9 -3 0 0
f:number	0 17 -15 0 0 0
f:of	0 16 -10 13 -31 -2
f:off	-4 8 -2 0 0 0
f:offer	9 12 -18 0 0 0
f:official	0 8 -8 0 0 0
f:oil	0 17 -4 0 -12 0
f:old	0 11 -8 0 0 0
f:on	4 13 -15 9 -10 -3
f:once	0 7 -5 0 0 0
f:one	0 3 -4 6 -7 0
f:only	0 -6 5 0 0 0
f:open	0 -28 30 0 0 0
f:opened	0 -16 17 0 0 0
f:or	5 -1 -14 11 0 0
f:orange	0 9 -8 0 0 0
f:order	3 5 -6 0 -3 0
f:ordinary	0 -10 0 12 0 0
f:other	8 -9 7 -3 -3 0
f:otherwise	-3 17 -12 0 0 0
f:our	10 0 -4 -2 0 0
f:out	2 -7 8 -1 0 0
f:outside	-4 -9 14 0 0 0
f:p	0 -16 16 0 0 0
f:page	0 0 -13 11 0 0
f:paper	6 0 -2 0 0 0
f:part	-6 -13 20 0 0 0
f:party	0 10 -10 0 0 0
f:pause	0 -5 7 0 0 0
f:pay	0 22 -21 0 0 0
f:people	0 19 -15 0 -1 0
f:per	0 9 -8 0 0 0
f:permanent	0 -23 24 0 0 0
f:permit	10 2 -13 0 0 0
f:place	0 20 -26 10 -8 0
f:plan	-4 12 -5 0 0 0
f:play	-1 4 -7 0 4 0
f:poor	0 15 -14 0 0 0
f:post	0 -2 0 0 6 0
f:president	0 -2 -3 0 7 0
f:press	0 -6 12 0 0 0
f:price	0 -9 0 10 0 0
f:prisoner	0 41 -40 0 0 0
f:prolonged	0 -14 16 0 0 0
f:proper	0 7 -6 0 0 0
f:propose	0 -17 18 0 0 0
f:public	0 0 -7 9 -3 0
f:put	8 -1 -7 -2 6 0
f:raise	0 10 -8 0 0 0
f:rate	0 17 -34 11 0 0
f:reach	0 9 -6 0 0 0
f:reader	0 8 -7 0 0 0
f:ready	0 12 -11 0 0 0
f:reason	-1 2 -7 -1 6 0
f:remain	0 20 -18 0 0 0
f:renewed	-3 1 -8 8 0 0
f:report	0 34 -32 0 0 0
f:reporter	-18 0 5 -3 14 0
f:require	0 -15 16 0 0 0
f:rest	0 12 -8 0 0 0
f:result	-4 -35 40 0 -2 0
f:return	-1 -7 11 0 0 0
f:rice	0 -20 21 0 0 0
f:right	0 -5 7 0 0 0
f:rise	-8 27 -23 0 0 0
f:room	0 -9 11 0 0 0
f:run	-9 0 7 0 0 0
f:salmon	0 8 -6 0 0 0
f:same	10 0 -3 -2 -2 0
f:say	-21 16 -9 3 1 0
f:second	0 -10 10 0 0 0
f:see	7 -9 0 9 -8 0
f:sell	0 14 -19 0 3 0
f:send	0 12 -11 0 0 0
f:seoul	-2 21 -16 -2 0 0
f:set	-5 -18 30 -3 -10 0
f:settle	0 15 -14 0 0 0
f:shall	12 0 -14 0 0 0
f:share	0 -15 15 0 0 0
f:sheet	-4 0 8 0 -4 0
f:ship	7 -11 5 0 0 0
f:should	0 -3 7 -2 0 0
f:side	-12 -6 7 7 -2 0
f:sign	7 22 -27 -3 -4 0
f:signature	-3 17 -12 0 0 0
f:since	13 -6 0 -2 -6 0
f:single	0 -10 11 0 0 0
f:sit	-1 0 11 0 -11 0
f:sixth	0 10 -9 0 0 0
f:sleep	5 0 -8 0 0 0
f:so	0 18 -18 0 0 0
f:some	-2 14 -5 0 -3 0
f:somebody	0 6 -15 0 4 0
f:soybean	-4 6 1 0 -2 0
f:spoke	0 -4 8 0 0 0
f:spring	0 10 -8 0 0 0
f:stage	2 2 -12 0 4 0
f:stand	6 -10 4 0 0 0
f:standstill	0 -17 18 0 0 0
f:start	0 12 -16 0 4 0
f:statement	-3 7 -2 0 0 0
f:step	0 6 -16 10 0 0
f:still	-6 3 3 0 -1 0
f:stop	-7 -5 12 0 0 0
f:stuff	0 -6 8 0 0 0
f:subject	1 -12 9 0 0 0
f:such	0 -4 7 0 0 0
f:summer	0 -7 10 0 0 0
f:surcharge	-1 -4 8 0 0 0
f:suspend	-3 6 -2 0 0 0
f:suspension	-1 -4 7 0 0 0
f:table	-8 0 1 0 3 0
f:talk	-2 19 -17 0 0 0
f:talking	10 -8 0 0 0 0
f:tariff	-17 1 4 7 -4 0
f:tea	0 -25 27 0 0 0
f:team	0 -8 -1 0 10 0
f:telephone	32 -37 4 0 0 0
f:television	0 -10 10 0 0 0
f:tell	-27 8 4 -10 7 0
f:text	-6 -21 28 0 0 0
f:than	-3 11 -6 0 0 0
f:that	5 -3 0 -10 11 -1
f:the	17 9 -11 -7 -13 -11
f:their	1 -19 22 1 -13 0
f:them	3 -2 10 -8 -9 0
f:then	-8 20 -12 0 0 0
f:there	-18 17 -3 -13 -1 0
f:they	2 -8 12 -9 -5 0
f:thi	28 -9 -10 -3 -1 0
f:thing	13 -7 -1 0 0 0
f:think	0 20 -16 0 -2 0
f:third	-5 -15 21 0 0 0
f:three	-7 22 -14 0 0 0
f:through	0 7 -4 0 0 0
f:tiktok	0 15 -14 0 0 0
f:time	-10 -39 45 0 0 0
f:to	9 -4 -5 9 0 -2
f:together	0 11 0 0 -9 0
f:too	0 -10 3 0 8 0
f:top	0 6 -4 0 0 0
f:trade	-6 4 -3 6 -5 0
f:transcript	-6 28 -23 0 0 0
f:twice	0 9 -6 0 0 0
f:two	8 -3 -2 4 -2 0
f:unchanged	0 10 -10 0 0 0
f:under	-2 14 -7 0 0 0
f:until	12 -16 7 5 -7 0
f:up	-14 -13 27 -6 -8 0
f:upper	0 6 -5 0 0 0
f:us	-1 -6 10 0 0 0
f:use	0 7 -4 0 0 0
f:very	0 -13 15 0 0 0
f:visit	9 -7 0 0 0 0
f:vote	-2 18 -15 0 0 0
f:wait	16 -13 -2 0 0 0
f:want	-6 -18 15 10 0 0
f:warn	0 21 -20 0 0 0
f:was	8 7 -11 4 -8 0
f:way	-2 -2 -5 11 0 0
f:we	0 -16 23 -4 -9 0
f:week	5 14 -17 0 0 0
f:well	4 4 -7 0 0 0
f:what	-19 2 6 -1 -1 0
f:whatever	0 -9 10 0 0 0
f:when	8 8 -20 0 0 0
f:where	-7 6 -5 0 3 0
f:whether	0 10 -8 0 0 0
f:which	-7 -25 35 3 -13 0
f:who	15 -3 -3 -3 -4 0
f:whole	0 13 -11 0 0 0
f:will	-12 1 11 -14 -6 0
f:win	0 12 -11 0 0 0
f:wine	0 -5 -7 12 0 0
f:with	-15 14 -7 7 -6 0
f:within	-7 12 -3 0 0 0
f:without	12 -4 -1 0 0 0
f:word	8 -16 9 0 0 0
f:work	0 18 -17 0 0 0
f:world	0 -9 10 0 0 0
f:would	-8 26 -19 -12 0 0
f:year	-9 8 3 -1 -6 0
f:yet	0 -10 11 0 0 0
f:yield	0 16 -16 0 0 0
f:york	0 -3 -8 0 11 0
f:you	-10 13 -5 0 0 0
f:zero	0 -11 11 0 0 0
f:—	-3 -17 20 0 0 0
first-of-paragraph	-2 24 -13 -2 -4 -26
has-future	0 0 -6 1 0 7
has-gerund	-19 0 8 4 -13 0
has-infinitive	-4 20 -11 0 -7 0
has-modal	-7 17 -19 16 -6 0
has-participle	-29 26 -11 0 -1 0
has-past	0 7 0 4 -17 -11
has-perfect	-22 -1 24 -11 -18 0
has-pluperfect	-6 10 0 -5 -2 0
has-present	-19 18 -12 -40 27 -12
headline	-29 54 -26 -14 -28 -2
heads=0	-14 24 12 2 -66 -21
heads=1	-9 26 -29 -24 17 -1
heads=2	8 -15 -8 -18 26 -1
how=calendar	-4 48 -32 -16 -20 -3
how=calendar-span	-33 -80 80 11 0 0
how=relative	31 3 -24 -10 3 -2
how=relative-span	0 -24 26 0 0 0
how=weekday	-21 37 -25 -3 -6 -4
how=weekday-span	-10 -31 38 -3 0 0
kind=day	-6 20 -1 -15 -19 -15
kind=word	-5 7 0 -1 1 -13
l1='	0 -5 9 0 0 0
l1='s	-8 15 -6 -4 0 0
l1=,	8 -14 12 3 -12 0
l1=:	10 -11 0 -3 7 0
l1=<agent>	-10 4 0 0 2 0
l1=<begin>	0 3 2 -15 -6 0
l1=<duty>	3 -12 10 0 0 0
l1=<goods>	0 6 -3 0 0 0
l1=<name>	0 27 -32 0 0 0
l1=<not>	-7 25 -18 0 0 0
l1=<number>	7 17 -28 0 0 0
l1=<organisation>	11 -8 0 0 0 0
l1=<person>	-4 0 10 -4 -3 0
l1=<seat>	3 16 -16 0 -1 0
l1=<sender>	7 6 -13 0 0 0
l1=<span>	-1 23 -19 0 0 0
l1=<v-agree>	-5 -10 15 0 0 0
l1=<v-begin>	0 -9 12 0 0 0
l1=<v-down>	0 9 -8 0 0 0
l1=<v-end>	-1 -3 6 0 0 0
l1=<v-impose>	-2 9 -3 -8 -2 0
l1=<v-propose>	6 -8 3 0 0 0
l1=<v-return>	-1 6 -13 0 8 0
l1=<v-stay>	-1 10 -5 -1 0 0
l1=a	14 -8 -7 1 0 0
l1=after	5 -8 3 0 0 0
l1=again	0 -3 -5 10 0 0
l1=ago	0 10 -10 0 0 0
l1=agree	-2 -13 15 0 0 0
l1=also	-4 7 0 0 0 0
l1=and	-4 -8 12 0 0 0
l1=at	0 8 -6 0 0 0
l1=back	0 6 -6 0 0 0
l1=be	0 9 -9 0 1 0
l1=been	0 7 -5 0 0 0
l1=before	0 13 -10 0 0 0
l1=by	5 0 -3 -7 -1 1
l1=charge	0 -4 6 0 0 0
l1=country	0 6 -5 0 0 0
l1=due	0 9 -8 0 0 0
l1=end	0 -6 9 0 0 0
l1=every	0 -8 8 0 0 0
l1=fifth	0 -9 10 0 0 0
l1=first	0 -7 10 0 0 0
l1=for	0 2 1 -4 -6 0
l1=fourth	12 -4 0 0 0 0
l1=from	-11 7 -5 1 2 0
l1=geneva	0 19 -18 0 0 0
l1=has	8 4 -16 0 0 0
l1=he	0 0 7 0 0 0
l1=his	-4 0 8 -4 0 0
l1=i	0 13 -11 0 0 0
l1=in	-21 7 -11 10 7 0
l1=is	9 0 -12 0 0 0
l1=it	-11 3 3 0 0 0
l1=its	0 9 -5 0 0 0
l1=last	-1 -6 10 0 0 0
l1=leave	0 8 -6 0 0 0
l1=monday	-5 -7 10 0 0 0
l1=new	0 -6 7 0 0 0
l1=next	0 -5 7 0 -2 0
l1=no	0 9 -8 0 0 0
l1=not	-5 13 -7 0 0 0
l1=of	0 -1 2 -9 1 0
l1=on	-8 3 2 0 0 0
l1=over	0 6 -5 0 0 0
l1=published	0 -7 8 0 0 0
l1=say	-3 12 -6 0 0 0
l1=second	-1 -4 6 0 0 0
l1=see	0 -9 7 1 0 0
l1=sign	0 16 -14 0 0 0
l1=since	-8 11 -4 0 0 0
l1=sixth	0 -16 4 12 0 0
l1=spoke	7 -4 -1 0 0 0
l1=start	0 -7 8 0 0 0
l1=state	0 -8 14 -1 -1 0
l1=stockholm	0 -6 7 0 0 0
l1=such	0 -6 7 0 0 0
l1=tariff	4 -13 10 0 0 0
l1=that	3 -5 -4 7 0 0
l1=the	-3 11 -5 -2 -1 -3
l1=their	0 -1 7 0 -3 0
l1=there	0 -6 8 0 0 0
l1=they	-7 3 1 -2 0 0
l1=thi	0 10 -8 0 0 0
l1=third	-12 2 5 -3 -1 0
l1=to	-21 11 0 -5 3 0
l1=tuesday	9 3 -19 0 0 0
l1=two	6 -15 3 5 0 0
l1=until	-8 7 0 0 0 0
l1=up	7 -4 -1 0 0 0
l1=us	0 6 -5 0 0 0
l1=video	0 -7 -1 0 6 2
l1=wednesday	-4 -9 12 0 0 0
l1=which	7 -5 0 0 0 0
l1=who	6 0 -4 0 0 0
l1=will	0 -2 2 6 -8 0
l1=with	0 13 -12 0 0 0
l1=would	1 -4 6 -8 2 0
l1=you	-10 23 -13 0 0 0
l1=—	0 20 -17 0 0 0
l2="	0 12 -8 0 0 0
l2='s	14 -5 -16 4 0 0
l2=)	0 18 -16 0 0 0
l2=,	0 -22 22 4 -1 0
l2=-	9 4 -13 0 0 0
l2=.	0 6 -3 0 0 0
l2=:	-4 16 -9 0 0 0
l2=<agent>	-2 13 -4 -1 0 0
l2=<begin>	-1 -15 20 4 -14 -5
l2=<day-ahead>	0 -15 10 0 5 0
l2=<day-today>	-1 9 -1 -1 0 0
l2=<duty>	-5 6 0 0 0 0
l2=<gate>	0 -7 10 0 0 0
l2=<goods>	5 5 -6 -1 0 0
l2=<level-noun>	3 5 -11 0 0 0
l2=<level>	-3 27 -19 0 -1 0
l2=<name>	0 -5 0 0 7 0
l2=<not>	-2 -7 11 0 0 0
l2=<number>	19 -21 8 0 0 0
l2=<person>	2 -5 -5 15 0 0
l2=<quality>	0 -12 14 0 0 0
l2=<seat>	11 12 -21 -17 16 0
l2=<sender>	0 11 -7 0 0 0
l2=<span>	-2 -15 12 -1 6 0
l2=<v-agree>	0 -17 19 -2 0 0
l2=<v-bear>	0 20 -18 -7 1 0
l2=<v-begin>	0 16 -16 2 -4 0
l2=<v-buy>	0 8 -6 0 0 0
l2=<v-down>	0 7 -4 0 0 0
l2=<v-end>	-6 18 -11 0 0 0
l2=<v-impose>	12 2 -3 -15 -9 0
l2=<v-propose>	-7 23 -15 0 -2 0
l2=<v-return>	0 4 -14 7 0 0
l2=<v-say>	-1 -7 13 0 -6 0
l2=<v-sell>	0 3 -7 0 3 0
l2=<v-stay>	6 7 -11 0 0 0
l2=<v-target>	6 -10 6 0 0 0
l2=<v-up>	14 -15 4 0 0 0
l2=a	6 -17 16 -7 0 0
l2=after	9 8 -14 -1 -3 0
l2=again	0 9 -5 0 -1 0
l2=agreement	0 6 -5 0 0 0
l2=and	-9 13 2 -12 -8 0
l2=answer	7 -3 0 0 0 0
l2=as	6 9 -20 0 0 0
l2=ask	0 6 -4 0 0 0
l2=at	2 11 -16 -7 6 0
l2=back	0 -6 7 0 0 0
l2=been	0 16 -15 0 0 0
l2=before	0 10 -9 1 0 0
l2=busan	-1 -12 15 0 0 0
l2=by	-17 21 -14 0 5 1
l2=call	-3 11 -3 0 0 0
l2=change	0 6 -5 0 0 0
l2=close	0 8 -5 0 0 0
l2=come	0 14 -13 0 0 0
l2=commerce	0 9 -6 0 0 0
l2=continue	1 8 -10 0 0 0
l2=date	0 16 -13 0 0 0
l2=deal	0 7 -4 0 0 0
l2=did	-11 29 -19 0 0 0
l2=do	0 6 -6 0 0 0
l2=down	4 6 -12 2 0 0
l2=due	0 11 0 0 -9 0
l2=duty	0 -6 8 0 0 0
l2=early	0 9 -9 0 0 0
l2=effect	0 10 -7 0 0 0
l2=end	-4 9 -3 0 0 0
l2=evening	7 -9 -7 8 0 0
l2=expect	0 5 0 1 -6 0
l2=expire	0 9 -8 0 0 0
l2=extension	0 7 -5 0 0 0
l2=for	-8 20 -6 0 -8 0
l2=force	0 6 -5 0 0 0
l2=friday	0 11 -8 0 0 0
l2=from	0 -4 6 0 0 0
l2=geneva	-11 -3 13 0 0 0
l2=good	-3 6 0 0 0 0
l2=had	-7 1 6 0 0 0
l2=halifax	0 -22 23 0 0 0
l2=has	0 9 -6 0 0 0
l2=he	0 6 0 -5 0 0
l2=here	0 -15 16 0 0 0
l2=hour	2 -15 11 0 0 0
l2=if	0 9 -9 0 0 0
l2=interview	-1 -11 6 0 5 0
l2=is	-2 22 -17 0 -1 0
l2=it	-4 6 0 0 0 0
l2=its	-1 -9 0 11 0 0
l2=last	0 -7 8 0 0 0
l2=link	9 -8 -7 0 0 4
l2=lisbon	-2 -26 29 0 0 0
l2=london	0 17 -16 0 0 0
l2=madrid	0 -14 15 0 0 0
l2=meet	0 10 -9 -6 4 0
l2=midnight	0 -5 6 0 0 0
l2=mombasa	0 -13 13 0 0 0
l2=monday	-7 4 0 0 0 0
l2=no	0 -15 16 0 0 0
l2=note	0 8 -7 0 0 0
l2=of	-14 5 0 2 0 0
l2=oil	0 -11 11 0 0 0
l2=on	7 -21 17 -4 0 0
l2=one	1 -10 9 0 0 0
l2=order	0 8 -6 0 0 0
l2=other	7 -5 -9 0 7 0
l2=our	0 -12 13 0 0 0
l2=out	0 12 -6 0 -3 0
l2=over	0 8 -6 0 0 0
l2=own	0 -8 9 0 0 0
l2=paper	-1 6 -3 0 0 0
l2=pari	0 -15 16 0 0 0
l2=people	0 -10 12 0 0 0
l2=plan	0 7 -4 0 0 0
l2=post	-7 -13 18 0 0 0
l2=reporter	-1 -10 12 0 0 0
l2=resume	0 2 -12 7 0 0
l2=round	0 7 -3 0 0 0
l2=run	0 7 -5 0 0 0
l2=saturday	0 12 -10 0 0 0
l2=say	0 -13 17 0 -3 0
l2=see	0 9 -8 0 0 0
l2=set	7 -6 0 0 0 0
l2=side	0 -6 5 3 0 0
l2=sign	0 -14 16 0 0 0
l2=spoke	5 -9 0 0 4 0
l2=standstill	0 -6 6 0 0 0
l2=start	0 7 -6 0 0 0
l2=statement	0 9 -8 0 0 0
l2=stay	0 -8 10 0 0 0
l2=stockholm	0 9 -7 0 0 0
l2=tariff	-2 13 -8 0 0 0
l2=telephone	7 -2 -2 0 0 0
l2=tell	0 9 -7 0 0 0
l2=text	0 -8 9 0 0 0
l2=that	-3 7 -2 1 -3 0
l2=the	11 -9 5 0 -8 0
l2=their	0 11 -8 0 0 0
l2=them	0 4 -14 -1 9 0
l2=there	0 -29 18 9 6 0
l2=they	2 -24 24 0 0 0
l2=thursday	2 5 -9 0 0 0
l2=time	0 -14 14 0 0 0
l2=to	8 0 -7 -6 5 0
l2=truce	0 9 -7 0 0 0
l2=tuesday	-7 -1 4 0 0 0
l2=two	4 13 -13 0 -1 0
l2=until	0 9 -8 0 0 0
l2=up	0 16 -14 0 0 0
l2=valparaíso	0 -23 23 0 0 0
l2=vienna	0 -8 9 0 0 0
l2=visit	0 11 -18 0 8 0
l2=was	-2 7 0 0 -4 0
l2=we	0 -4 6 0 0 0
l2=week	5 11 -17 0 0 0
l2=were	8 -2 -4 0 0 0
l2=what	-3 28 -21 0 0 0
l2=which	-12 9 0 0 0 0
l2=will	0 1 -10 9 0 0
l2=with	-1 11 -9 0 0 0
l2=would	-4 10 -10 4 0 0
l2=you	0 7 -6 0 0 0
l2=·	0 14 -13 0 0 0
l2=—	-6 11 -6 0 0 0
l3=&	0 7 -16 11 0 0
l3='	0 6 -4 0 0 0
l3='s	-9 14 -12 4 0 0
l3=(	0 -9 10 0 0 0
l3=)	0 9 -8 0 0 0
l3=,	11 -10 8 -13 0 0
l3=.	0 -10 12 0 0 0
l3=:	-17 -8 23 -4 -5 0
l3=;	-3 -3 0 11 0 0
l3=<begin>	4 -2 9 0 -29 -10
l3=<day-ahead>	-1 -11 -3 13 4 0
l3=<day-gone>	0 -8 9 0 -1 0
l3=<duty>	0 -10 9 0 0 0
l3=<gate>	6 0 -8 0 0 0
l3=<goods>	-13 4 7 0 0 0
l3=<money>	0 8 -3 0 -1 0
l3=<month-gone>	0 15 -14 0 0 0
l3=<name>	13 -23 25 0 -10 0
l3=<not>	-7 11 -1 0 0 0
l3=<number>	-10 2 -4 0 9 0
l3=<office>	0 14 -13 0 -3 0
l3=<organisation>	-2 18 -13 0 0 0
l3=<person>	-7 -5 26 -12 -9 0
l3=<quality>	4 5 -6 0 0 0
l3=<sender>	6 -3 -1 0 0 0
l3=<span>	-8 10 -1 0 0 0
l3=<v-agree>	-6 4 3 -3 0 0
l3=<v-bear>	-1 19 -17 -2 1 0
l3=<v-begin>	-4 12 -13 0 6 0
l3=<v-end>	0 0 -6 7 0 0
l3=<v-impose>	-16 27 -18 5 -3 0
l3=<v-propose>	-3 -1 -3 -4 14 0
l3=<v-say>	-17 5 -6 5 7 0
l3=<v-stay>	0 6 -12 11 -1 0
l3=<v-suspend>	0 -4 -4 11 0 0
l3=<v-threaten>	0 -3 -3 7 0 0
l3=<v-up>	-5 10 -13 0 7 0
l3=a	0 4 -6 2 -1 0
l3=after	0 5 -9 -2 6 0
l3=agreement	0 11 -11 0 0 0
l3=and	0 -7 8 6 -8 0
l3=announce	0 6 -5 0 0 0
l3=are	8 -9 0 -2 1 0
l3=at	-17 -25 40 -1 -5 0
l3=back	-1 -19 21 0 0 0
l3=been	-2 -11 15 0 0 0
l3=both	0 10 0 0 -9 0
l3=broke	0 -4 6 0 0 0
l3=busan	0 -18 19 0 0 0
l3=by	22 -10 -10 0 0 0
l3=country	0 -8 12 0 -2 0
l3=deal	0 10 -10 0 0 0
l3=did	0 22 -20 0 0 0
l3=do	0 9 -6 0 0 0
l3=due	0 -7 8 0 0 0
l3=each	7 -4 -9 0 7 0
l3=end	0 -3 -2 8 0 0
l3=expect	0 -6 -1 -2 11 0
l3=first	0 -8 9 0 0 0
l3=for	2 -22 19 0 2 0
l3=go	0 -1 -3 0 9 0
l3=good	0 6 -2 0 0 0
l3=half	10 -9 0 0 0 0
l3=has	-3 9 -4 0 0 0
l3=have	-5 0 -8 0 14 0
l3=he	-2 7 0 8 -16 0
l3=hold	0 -5 -1 11 0 0
l3=i	0 -7 9 0 0 0
l3=in	-40 -30 45 -5 0 0
l3=into	0 8 -8 0 0 0
l3=is	0 0 -5 -3 8 0
l3=it	5 29 -31 0 0 0
l3=its	0 -4 -6 10 0 0
l3=kuala	0 8 -8 0 0 0
l3=ministry	6 0 -8 0 0 0
l3=mr	0 -4 8 0 0 0
l3=my	3 0 -6 0 0 0
l3=negotiator	0 -12 13 0 0 0
l3=not	-6 11 -3 0 0 0
l3=now	0 6 -4 0 0 0
l3=of	-5 19 -13 -5 1 0
l3=off	0 6 -10 4 0 0
l3=one	0 -8 8 0 0 0
l3=open	0 8 -7 0 0 0
l3=our	0 -5 7 0 0 0
l3=out	-1 6 0 0 0 0
l3=over	-3 -3 7 0 0 0
l3=pay	0 6 -1 0 0 0
l3=port	0 6 -3 0 0 0
l3=president	7 0 -1 0 0 0
l3=put	2 3 -7 0 0 0
l3=rise	0 8 -8 0 0 0
l3=see	0 6 -3 0 0 0
l3=sign	-1 -1 6 -2 0 0
l3=sit	0 9 -9 2 0 0
l3=speak	12 -8 0 0 -1 0
l3=spoke	-4 -1 0 0 7 0
l3=state	0 11 -16 0 6 0
l3=take	0 17 -14 0 0 0
l3=tariff	0 -11 13 0 0 0
l3=telephone	14 -4 -9 0 0 0
l3=television	-1 -10 6 0 5 0
l3=tell	-7 3 0 0 0 0
l3=the	-18 2 0 -4 19 0
l3=their	-8 -4 9 0 0 4
l3=then	0 10 -11 0 0 0
l3=there	4 4 -9 0 0 0
l3=they	-3 1 -4 8 0 0
l3=three	0 27 -26 0 0 0
l3=to	-2 6 -6 -9 10 0
l3=trade	-6 17 -10 0 0 0
l3=truce	0 6 -5 0 0 0
l3=up	10 0 -8 0 0 0
l3=video	0 2 -8 0 0 4
l3=was	1 -8 10 -4 0 0
l3=were	0 14 -12 0 0 0
l3=what	-4 13 -7 0 0 0
l3=when	0 -7 9 0 0 0
l3=which	0 -10 12 0 0 0
l3=will	0 8 -3 -4 0 0
l3=with	3 -16 9 0 6 0
l3=would	6 -4 -19 11 6 0
l3=·	0 20 -18 0 0 0
l3=—	-3 19 -27 5 0 0
l4="	0 20 -17 0 0 0
l4='s	5 -10 3 3 -2 0
l4=(	0 19 -18 0 0 0
l4=)	0 -14 2 12 0 0
l4=,	-4 -7 19 -14 -10 0
l4=.	0 -8 11 0 0 0
l4=:	-13 -6 6 -2 10 0
l4=;	10 -9 0 0 0 0
l4=<agent>	-4 19 -20 0 1 0
l4=<begin>	0 5 7 -5 -26 -13
l4=<day-ahead>	-1 -1 6 0 0 0
l4=<day-gone>	0 -5 7 -4 0 0
l4=<duty>	0 6 -5 0 0 0
l4=<gate>	-3 -3 10 0 0 0
l4=<goods>	20 -1 -21 0 -1 0
l4=<level>	0 8 -5 0 0 0
l4=<name>	-13 -15 23 -8 3 0
l4=<not>	0 17 -13 0 0 0
l4=<number>	-4 0 6 0 -3 0
l4=<office>	10 -16 9 0 -1 0
l4=<organisation>	-4 -9 15 0 0 0
l4=<person>	0 -31 8 21 14 0
l4=<quality>	1 -18 20 0 0 0
l4=<seat>	-17 22 -5 -1 -4 0
l4=<sender>	-1 7 -1 0 0 0
l4=<span>	6 -20 17 0 -1 0
l4=<v-agree>	0 11 -7 -2 0 0
l4=<v-bear>	0 -1 7 -8 0 0
l4=<v-begin>	-9 -4 13 0 -2 0
l4=<v-down>	-4 -13 20 0 0 0
l4=<v-end>	0 -15 17 0 0 0
l4=<v-impose>	-2 0 6 -1 -2 0
l4=<v-propose>	7 0 -8 0 3 0
l4=<v-return>	0 -9 10 0 0 0
l4=<v-say>	-6 30 -34 0 7 0
l4=<v-stay>	0 -5 6 -3 0 4
l4=<v-target>	-6 23 -18 0 0 0
l4=<v-up>	-4 -2 7 0 0 0
l4=a	-7 12 -8 -3 2 0
l4=after	11 7 -17 0 0 0
l4=again	3 -26 10 14 -2 0
l4=agreement	0 22 -21 0 0 0
l4=an	0 12 -9 0 0 0
l4=and	-14 -2 17 -5 -6 0
l4=approve	0 -9 9 0 0 0
l4=arrangement	0 -18 18 0 0 0
l4=at	-2 -13 2 0 16 0
l4=back	0 20 -18 0 0 0
l4=been	0 8 -4 0 -1 0
l4=begin	0 8 -7 0 0 0
l4=both	-6 -6 11 0 0 0
l4=but	0 7 -5 0 0 0
l4=by	7 3 -22 0 2 4
l4=call	11 -4 -5 0 0 0
l4=car	9 -8 0 0 0 0
l4=come	-2 -18 23 0 0 0
l4=conclude	0 6 -5 0 0 0
l4=country	0 11 -8 0 0 0
l4=day	0 -6 7 0 0 0
l4=delegation	0 10 -7 0 0 0
l4=discuss	0 9 -5 0 -2 0
l4=done	-1 14 -11 0 0 0
l4=down	0 -6 6 0 0 0
l4=end	0 -23 24 0 0 0
l4=expect	0 -5 0 0 9 0
l4=extension	0 8 -9 0 0 0
l4=fact	-1 9 -3 0 -1 0
l4=first	0 -7 8 0 0 0
l4=flew	0 14 -14 0 0 0
l4=for	17 -9 -6 0 0 0
l4=from	0 17 -14 0 0 0
l4=geneva	0 7 -7 0 0 0
l4=had	-12 7 0 -1 2 0
l4=hand	0 -11 13 0 0 0
l4=has	0 -16 18 0 0 0
l4=have	0 14 -10 0 0 0
l4=he	-1 9 -11 -4 7 0
l4=his	-1 6 -1 0 0 0
l4=hold	9 0 -2 0 0 0
l4=in	-3 9 -2 0 -7 0
l4=is	-12 4 0 0 6 0
l4=it	2 6 -4 -4 -5 0
l4=its	0 8 -6 0 0 0
l4=joint	0 -17 19 0 0 0
l4=last	0 9 -8 0 0 0
l4=leader	0 -4 0 0 7 0
l4=make	0 -5 7 0 0 0
l4=meet	0 -22 25 -3 1 0
l4=morning	-1 12 -9 0 0 0
l4=mr	9 -18 13 0 0 0
l4=negotiator	0 11 -10 0 0 0
l4=next	0 -9 11 0 0 0
l4=no	0 7 -4 0 0 0
l4=now	1 -7 3 0 0 0
l4=of	9 -19 13 0 -1 0
l4=old	0 -17 17 0 0 0
l4=on	-5 17 -17 7 -6 0
l4=one	0 -4 0 0 7 0
l4=open	0 -6 6 0 0 0
l4=our	0 28 -26 0 0 0
l4=out	0 18 -23 0 6 0
l4=plan	0 -12 14 0 0 0
l4=president	4 -15 0 0 9 0
l4=published	0 13 -12 0 0 0
l4=put	0 -5 6 0 0 0
l4=raise	0 -7 7 0 0 0
l4=readout	15 -13 -3 0 0 0
l4=round	0 14 -11 0 0 0
l4=say	-5 5 -11 1 6 0
l4=see	0 11 -11 0 0 0
l4=sit	0 -11 12 0 0 0
l4=spoke	-2 7 -4 0 0 0
l4=start	0 8 -7 0 0 0
l4=suspension	0 12 -11 0 0 0
l4=talk	1 -8 1 5 0 0
l4=tariff	0 10 -9 0 0 0
l4=tell	0 7 -7 0 0 0
l4=that	9 8 -14 -1 -2 0
l4=the	2 18 -18 3 -5 -1
l4=them	0 -12 14 0 0 0
l4=there	-2 12 -15 5 -1 0
l4=they	0 25 -25 0 0 0
l4=thi	0 14 -12 0 0 0
l4=trade	9 -4 -1 0 0 0
l4=truce	0 6 -4 0 0 0
l4=two	-4 13 -7 -1 0 0
l4=up	-2 -10 13 0 0 0
l4=was	-8 -11 19 -3 0 0
l4=we	-7 -8 16 0 0 0
l4=week	0 -14 14 0 0 0
l4=what	0 -31 29 0 4 0
l4=when	0 -7 5 0 0 0
l4=will	0 8 -2 -2 -4 0
l4=would	0 15 -13 0 0 0
l4=year	0 10 -10 0 0 0
l4=you	13 -11 0 0 0 0
l4=—	-15 1 11 0 0 0
l=, a	0 -8 10 0 0 0
l=, friday	0 -13 14 0 0 0
l=, in	0 -16 0 12 5 0
l=, on	0 -9 8 0 0 0
l=, since	0 6 -5 0 0 0
l=, the	-4 12 -5 0 0 0
l=, thursday	0 20 -17 0 0 0
l=, to	0 -10 12 0 0 0
l=, tuesday	11 -7 -5 0 0 0
l=, until	0 -4 6 0 0 0
l=, wednesday	0 -12 13 0 0 0
l=, which	7 -6 0 0 0 0
l=, who	8 -15 11 0 0 0
l=: <number>	0 8 -7 0 0 0
l=: from	0 -5 6 0 0 0
l=: on	0 -4 6 0 0 0
l=<begin> <begin>	0 3 2 -15 -6 0
l=<begin> from	0 -6 7 0 0 0
l=<begin> he	0 -4 6 0 0 0
l=<begin> it	-3 12 -7 0 0 0
l=<begin> next	0 13 -11 0 0 0
l=<begin> on	-19 -7 4 17 0 0
l=<begin> since	0 13 -11 0 0 0
l=<begin> the	3 -12 10 5 -8 0
l=<begin> they	2 -9 8 0 0 0
l=<begin> thursday	0 -7 9 0 0 0
l=<begin> tuesday	-1 7 -3 0 0 0
l=<day-ahead> ,	0 -6 8 0 0 0
l=<day-gone> 's	-5 2 -4 0 6 0
l=<day-gone> ,	-2 -3 7 0 0 0
l=<level> in	0 10 -5 0 0 0
l=<level> on	0 12 -9 0 0 0
l=<name> on	-3 -4 -4 4 10 0
l=<number> ,	18 -16 0 0 0 0
l=<number> in	0 6 -6 0 0 0
l=<number> on	0 9 -8 0 0 0
l=<organisation> ,	0 -14 15 0 0 0
l=<organisation> on	0 15 -14 0 0 0
l=<person> ,	3 -4 -3 8 0 0
l=<person> :	-2 -11 14 0 0 0
l=<person> in	0 -9 -6 8 6 0
l=<person> on	6 0 -4 0 -1 0
l=<quality> good	0 -6 8 0 0 0
l=<seat> ,	12 -4 0 -8 0 0
l=<seat> on	-11 18 -15 -2 2 0
l=<span> from	0 10 -10 0 0 0
l=<span> of	0 -28 20 0 8 0
l=a state	0 -17 19 0 -1 0
l=a telephone	9 -4 -1 0 0 0
l=a third	0 13 -9 0 0 0
l=after a	6 -4 0 0 0 0
l=after the	-1 12 -5 0 -1 0
l=again on	0 12 -9 0 0 0
l=and <person>	-7 -14 31 -7 -4 0
l=and on	0 15 -14 0 0 0
l=and the	0 -6 8 0 0 0
l=announce on	-1 6 -4 0 0 0
l=are to	2 -9 4 0 0 0
l=as of	6 4 -15 0 0 0
l=at <number>	11 -4 -5 0 0 0
l=at the	-7 15 -17 -6 7 0
l=back on	0 -7 7 0 0 0
l=before the	0 8 -10 2 0 0
l=busan on	0 -15 17 0 0 0
l=by telephone	-5 6 0 0 0 0
l=by the	0 10 -5 0 0 0
l=by video	-7 0 -1 0 7 2
l=date :	0 6 -5 0 0 0
l=duty on	0 -11 12 0 0 0
l=expire on	0 9 -8 0 0 0
l=for a	-5 14 -7 0 0 0
l=for the	0 -5 9 0 -1 0
l=friday ,	0 11 -8 0 0 0
l=from the	0 -24 24 0 0 0
l=geneva on	-10 -2 13 0 0 0
l=if the	0 9 -9 0 0 0
l=in <name>	0 13 -18 0 0 0
l=interview on	0 -12 7 0 5 0
l=is on	0 9 -8 0 0 0
l=it on	-1 10 -5 0 0 0
l=last until	0 -6 6 0 0 0
l=link on	9 -8 -7 0 0 4
l=lisbon on	-2 -1 6 0 0 0
l=meet on	0 11 -9 0 0 0
l=midnight on	0 -5 6 0 0 0
l=monday ,	-7 4 0 0 0 0
l=of the	-10 13 -2 0 -2 0
l=on the	16 -15 4 0 -3 0
l=on to	0 6 -6 0 0 0
l=on until	0 -8 8 0 0 0
l=other in	0 -4 -1 0 8 0
l=out on	0 13 -12 0 0 0
l=paper on	-1 6 -3 0 0 0
l=plan for	0 7 -4 0 0 0
l=reporter on	0 -13 15 0 0 0
l=resume on	0 2 -12 7 0 0
l=round of	0 11 -7 0 0 0
l=saturday ,	0 12 -10 0 0 0
l=say on	1 -4 9 -1 -8 0
l=say the	0 -10 11 0 2 0
l=set for	7 -6 0 0 0 0
l=sign on	0 -8 9 0 0 0
l=speak by	-9 12 0 0 0 0
l=spoke by	2 -6 0 0 4 0
l=start on	0 7 -6 0 0 0
l=stockholm on	0 -5 6 0 0 0
l=talk on	1 12 -14 0 0 0
l=telephone on	8 -3 -2 0 0 0
l=the <organisation>	0 10 -8 0 0 0
l=the fifth	0 -8 10 0 0 0
l=the fourth	6 -2 0 0 0 0
l=the next	0 6 -7 2 0 0
l=the second	0 18 -18 0 0 0
l=the sixth	0 -8 8 0 0 0
l=the tariff	0 11 -10 0 0 0
l=the third	0 -14 16 0 0 0
l=the two	0 -10 3 6 0 0
l=their fourth	6 6 -15 0 0 0
l=their third	-8 2 3 0 0 0
l=there on	0 -26 21 0 8 0
l=thursday ,	2 5 -9 0 0 0
l=to see	0 -10 4 0 6 0
l=to the	-5 12 -8 0 1 0
l=tuesday ,	-7 -1 4 0 0 0
l=two <office>	0 6 -7 0 0 0
l=two country	0 7 -6 0 0 0
l=two president	0 7 -7 0 0 0
l=until the	0 9 -8 0 0 0
l=up on	0 11 -10 0 0 0
l=week ,	7 -8 0 0 0 0
l=week of	0 11 -10 0 0 0
lead="	-21 24 -7 -4 -2 0
lead=)	0 -18 7 12 0 0
lead=,	6 3 -2 4 -7 -9
lead=11	24 -13 -20 0 0 0
lead=12	-1 25 -22 0 0 0
lead=13	0 31 -29 0 0 0
lead=14	-4 -39 41 0 0 0
lead=15	0 -17 18 0 0 0
lead=18	0 14 -11 0 0 0
lead=19	0 24 -23 0 0 0
lead=2	0 20 -18 0 0 0
lead=20	0 17 -15 0 0 0
lead=24	0 13 -11 0 0 0
lead=28	0 17 -14 0 0 0
lead=29	0 11 -9 0 0 0
lead=5	0 11 -8 0 0 0
lead=6	0 17 -14 0 0 0
lead=7	0 14 -13 0 0 0
lead=8	-1 -14 16 0 0 0
lead=9	0 12 -11 0 0 0
lead=:	4 -7 2 -4 11 0
lead=;	4 -17 10 8 0 0
lead=a	-2 -23 30 -8 0 0
lead=after	4 -23 23 0 0 0
lead=an	2 3 -8 0 0 0
lead=and	-6 25 -24 0 1 0
lead=april	0 15 -12 0 0 0
lead=as	-3 -8 6 0 4 0
lead=august	0 9 -8 0 0 0
lead=because	0 -5 8 0 0 0
lead=bessent	0 -16 11 10 -5 0
lead=both	0 17 -15 0 0 0
lead=by	-6 9 0 0 -1 0
lead=chile	0 -15 16 0 0 0
lead=china	-3 29 -22 -1 0 0
lead=chinese	0 8 -7 0 0 0
lead=commerce	-7 4 0 0 0 0
lead=december	0 -16 17 0 0 0
lead=february	0 20 -18 0 0 0
lead=friday	-2 34 -31 0 0 0
lead=he	-2 1 -4 -1 7 0
lead=i	5 -13 10 0 0 0
lead=in	4 -13 9 2 -3 0
lead=india	0 6 -4 0 0 0
lead=indonesia	0 10 -9 0 0 0
lead=it	2 3 -3 -7 2 0
lead=its	0 14 -11 0 0 0
lead=january	0 19 -17 0 0 0
lead=july	0 13 -11 0 0 0
lead=june	0 -19 21 0 0 0
lead=last	-3 16 -12 0 0 0
lead=march	0 -4 6 0 0 0
lead=minister	0 -9 11 0 0 0
lead=monday	-6 -10 14 0 0 0
lead=mr	-2 -19 22 -1 4 0
lead=next	0 18 -17 0 0 0
lead=november	-3 30 -26 0 0 0
lead=october	14 -11 -1 0 0 0
lead=officials	0 -17 20 0 0 0
lead=on	5 -18 4 14 1 0
lead=one	-1 -2 6 0 0 0
lead=president	5 9 -19 -8 6 0
lead=readout	-23 25 0 0 0 0
lead=saturday	0 7 -5 0 0 0
lead=second	0 -28 29 0 0 0
lead=see	0 25 -24 0 0 0
lead=september	0 -21 22 0 0 0
lead=since	0 16 -14 0 0 0
lead=south	0 8 -6 0 0 0
lead=sunday	0 -23 24 0 0 0
lead=swiss	0 12 -9 0 0 0
lead=talks	-1 6 0 -6 0 0
lead=that	6 -11 8 1 -4 0
lead=the	4 -10 0 8 -1 8
lead=then	0 -8 9 0 0 0
lead=there	4 7 -13 0 0 0
lead=they	0 -10 11 4 -11 0
lead=thursday	-3 -2 6 0 0 0
lead=today	-7 6 -2 0 0 0
lead=tomorrow	-6 2 0 0 0 0
lead=trade	-2 -11 8 6 0 0
lead=treasury	-11 -34 41 -9 5 0
lead=trump	-11 24 -4 -19 -6 0
lead=tuesday	-3 -10 13 0 0 0
lead=turkish	10 -10 0 0 0 0
lead=two	0 12 -9 0 0 0
lead=us	9 -15 10 3 -7 0
lead=we	-4 -11 16 0 0 0
lead=wednesday	-2 9 -6 0 0 0
lead=what	0 6 0 -1 -5 0
lead=when	-5 -4 2 -4 10 0
lead=which	-11 -3 15 -2 0 0
lead=who	1 2 3 -6 -11 0
lead=whose	0 11 -6 0 0 0
lead=with	0 6 -5 0 0 0
lead=xi	0 -11 8 0 2 0
lead=yesterday	0 13 -10 0 0 0
lead=—	0 0 1 3 -7 0
left:calls	58 -38 -39 -14 0 6
left:coming	-4 -17 18 5 0 0
left:ended	4 7 -3 -12 -8 -1
left:experts	-16 -16 27 -5 -9 3
left:m=arrive	0 9 -8 0 0 0
left:m=closed	-1 11 -7 0 0 0
left:m=come	0 -3 6 0 -1 0
left:m=comes	0 16 -13 0 0 0
left:m=conference	13 -1 -7 0 0 0
left:m=delegation	0 17 -16 0 0 0
left:m=delegations	0 -14 19 0 0 0
left:m=due	0 8 0 -1 -11 0
left:m=ended	0 -10 14 0 -2 0
left:m=expected	0 7 -10 -3 3 0
left:m=go	0 -14 18 0 -1 0
left:m=goes	0 0 -6 0 6 0
left:m=here	-1 -23 26 0 0 0
left:m=host	0 16 -14 0 0 0
left:m=meet	-5 -9 6 -1 8 0
left:m=met	-1 -11 15 0 -4 0
left:m=negotiators	-5 22 -15 0 0 0
left:m=rose	0 6 -3 0 0 0
left:m=round	-4 11 -4 -7 -2 0
left:m=sat	0 -8 11 0 0 0
left:m=session	1 -14 12 0 0 0
left:m=settled	0 8 -6 0 0 0
left:m=shook hands	7 -15 9 0 0 0
left:m=signed	1 -5 8 -6 0 0
left:m=stop	0 6 -4 0 0 0
left:m=summit	0 -7 9 0 0 0
left:m=talk	12 2 -15 0 0 0
left:m=talked	7 -10 0 0 0 0
left:m=there	-3 -7 0 12 1 0
left:m=travel	0 -3 0 0 7 0
left:m=visit	0 12 -22 0 13 0
left:meets	-24 -11 28 -12 -1 -8
left:running	-9 0 0 -6 2 9
left:summit	9 -12 -19 2 24 -1
left:sure	-11 -1 4 0 4 -2
left:wished	-25 26 -3 -9 -1 0
lll=, <person> ,	-6 -6 10 0 0 0
lll=, <seat> ,	14 -16 1 0 0 0
lll=, as of	10 -8 0 0 0 0
lll=, on the	5 -9 3 0 0 0
lll=, say on	0 9 -6 0 0 0
lll=, sign on	0 9 -9 0 0 0
lll=, tuesday ,	0 17 -16 0 0 0
lll=/ <seat> ,	-8 19 -12 0 0 0
lll=<begin> <begin> <begin>	0 3 2 -15 -6 0
lll=<begin> <begin> from	0 -6 7 0 0 0
lll=<begin> <begin> he	0 -4 6 0 0 0
lll=<begin> <begin> it	-3 12 -7 0 0 0
lll=<begin> <begin> next	0 13 -11 0 0 0
lll=<begin> <begin> on	-19 -7 4 17 0 0
lll=<begin> <begin> since	0 13 -11 0 0 0
lll=<begin> <begin> the	3 -12 10 5 -8 0
lll=<begin> <begin> they	2 -9 8 0 0 0
lll=<begin> <begin> thursday	0 -7 9 0 0 0
lll=<begin> <begin> tuesday	-1 7 -3 0 0 0
lll=<begin> <person> :	-1 -5 8 0 0 0
lll=<begin> <seat> ,	11 -4 0 -1 0 0
lll=<begin> a third	0 10 -8 0 0 0
lll=<begin> monday ,	-4 -11 14 0 0 0
lll=<begin> sunday ,	0 -12 13 0 0 0
lll=<begin> the next	0 14 -12 0 0 0
lll=<begin> the third	0 -6 7 0 0 0
lll=<begin> thursday ,	0 9 -5 0 0 0
lll=<begin> tuesday ,	-3 -18 21 0 0 0
lll=<begin> wednesday ,	0 10 -8 0 0 0
lll=<name> at the	0 17 -2 -2 -11 0
lll=<number> : <number>	0 7 -7 0 0 0
lll=<person> , on	4 -10 4 0 0 0
lll=<person> , who	-8 0 9 0 0 0
lll=<person> and <person>	-6 -12 28 -5 -3 0
lll=<person> say on	6 -16 14 0 0 0
lll=<person> sign on	0 11 -11 0 0 0
lll=<seat> , on	0 7 -4 0 0 0
lll=<seat> , thursday	0 15 -13 0 0 0
lll=<span> , from	0 7 -5 0 0 0
lll=after <span> of	0 -15 5 0 8 0
lll=after a telephone	6 -5 0 0 0 0
lll=and <name> on	0 -20 21 0 0 0
lll=and <person> ,	6 -4 0 0 0 0
lll=by telephone on	21 -17 -1 0 0 0
lll=each other in	0 -4 -1 0 8 0
lll=go on until	0 -8 9 0 0 0
lll=in <name> on	0 12 -27 6 5 0
lll=in <seat> ,	0 0 6 -3 0 0
lll=in <seat> from	0 6 -6 0 0 0
lll=in busan on	0 -13 15 0 0 0
lll=in geneva on	-10 -2 13 0 0 0
lll=in lisbon on	-2 -1 6 0 0 0
lll=in stockholm on	0 -5 6 0 0 0
lll=is set for	9 -10 0 0 0 0
lll=meet again on	0 7 -6 0 0 0
lll=ministry say on	7 0 -8 0 0 0
lll=round of trade	0 7 -6 0 0 0
lll=sheet that the	-1 -6 10 0 0 0
lll=television interview on	0 -12 7 0 5 0
lll=tell reporter on	0 -13 15 0 0 0
lll=the <organisation> on	0 7 -6 0 0 0
lll=the <person> ,	0 8 -5 0 0 0
lll=the two country	0 7 -6 0 0 0
lll=the two president	0 7 -7 0 0 0
lll=third round of	0 11 -9 0 0 0
lll=three round of	0 6 -5 0 0 0
lll=to <seat> on	0 22 -20 0 0 0
lll=to end on	0 11 -10 0 0 0
lll=video link on	9 -7 -7 0 0 4
lll=was sign on	0 -6 6 0 0 0
lll=was their third	-7 5 0 0 0 0
lll=with <name> on	0 15 -12 0 0 0
lll=with <person> on	7 -7 0 0 0 0
lll=with <seat> on	0 11 -10 0 0 0
loud	17 -15 4 -2 -2 0
lr='s with	0 10 -17 0 6 0
lr=, (	-2 -13 18 0 0 0
lr=, )	0 -14 14 0 0 0
lr=, ,	-19 -7 16 0 0 0
lr=, .	8 0 -3 -5 0 0
lr=, ;	3 -13 9 0 0 0
lr=, <end>	21 -11 0 0 0 0
lr=, in	0 -1 -6 10 0 0
lr=, of	-6 0 5 0 0 0
lr=, on	0 17 -19 0 0 0
lr=, —	-2 10 -8 0 0 0
lr=: ,	-2 -16 11 0 8 0
lr=: .	0 12 -11 0 0 0
lr=: <end>	0 12 -9 0 0 0
lr=<begin> 's	-1 -26 28 0 0 0
lr=<begin> ,	17 -5 -4 0 0 0
lr=<begin> .	-4 -7 10 0 0 0
lr=<begin> :	0 27 -24 0 0 0
lr=<begin> <person>	0 6 -2 0 0 0
lr=<begin> between	3 15 -18 0 0 0
lr=<begin> in	0 -8 10 0 0 0
lr=<begin> it	0 11 -9 0 0 0
lr=<begin> on	3 15 -19 0 0 0
lr=<begin> the	0 8 -5 0 0 0
lr=<level> ,	0 -9 10 0 0 0
lr=<level> .	0 8 -5 0 0 0
lr=<name> ,	0 10 -8 0 0 0
lr=<name> in	0 17 -17 0 0 0
lr=<number> .	8 6 -20 0 0 0
lr=<organisation> .	13 -11 -1 0 0 0
lr=<person> <name>	0 -10 12 0 0 0
lr=<person> in	0 -11 15 0 0 0
lr=<person> it	0 -4 7 0 0 0
lr=<person> on	2 -7 7 0 0 0
lr=<seat> .	0 -4 7 0 0 0
lr=<seat> of	-2 22 -19 0 0 0
lr=a ,	-8 0 8 0 0 0
lr=a .	-5 10 -3 0 0 0
lr=after in	7 -2 -3 0 0 0
lr=at 's	0 8 -8 0 0 0
lr=by ,	3 -9 7 0 0 0
lr=by .	-2 12 -10 0 0 0
lr=by <end>	-6 10 -2 0 0 0
lr=by on	-3 11 -3 0 -1 0
lr=charge .	0 -13 14 0 0 0
lr=end ,	0 17 -16 0 0 0
lr=first ,	0 -14 14 0 0 0
lr=first in	0 -5 6 0 0 0
lr=for ,	-1 16 -12 0 0 0
lr=for .	7 0 -3 0 0 0
lr=for <end>	-2 -3 7 0 0 0
lr=fourth of	7 -5 0 0 0 0
lr=fourth since	6 -1 -1 0 0 0
lr=from ,	0 22 -20 0 0 0
lr=from .	0 -5 7 0 0 0
lr=from and	0 12 -12 0 0 0
lr=in 's	0 9 -7 0 0 0
lr=in ,	0 15 -15 -1 4 0
lr=in .	-1 -32 14 14 8 0
lr=in at	0 -3 -3 0 10 0
lr=in in	0 0 6 -2 -4 0
lr=it .	-2 -5 8 0 0 0
lr=of (	-5 10 -3 0 0 0
lr=of .	7 5 -13 0 0 0
lr=of <end>	0 -10 9 0 0 0
lr=of and	0 9 -8 0 0 0
lr=of in	0 -21 14 0 8 0
lr=of on	0 -5 7 0 0 0
lr=of since	0 8 -7 0 0 0
lr=of the	5 -7 0 0 0 0
lr=on ,	18 -5 -10 0 6 0
lr=on .	-12 14 -4 -13 2 0
lr=on ;	-1 -4 7 0 0 0
lr=on <end>	-13 -15 20 0 0 2
lr=on <name>	0 -1 -11 11 0 0
lr=on <person>	-4 0 -6 9 0 0
lr=on ?	0 -10 11 0 0 0
lr=on after	-9 -1 11 0 0 0
lr=on and	3 -16 15 -1 -1 0
lr=on at	-15 8 6 -3 0 0
lr=on by	0 -7 9 0 0 0
lr=on evening	-3 -4 8 0 0 0
lr=on for	0 21 -20 0 0 0
lr=on in	-2 17 -20 1 4 0
lr=on morning	0 4 -6 0 0 0
lr=on night	12 -14 4 0 0 0
lr=on of	0 -11 12 0 0 0
lr=on on	0 10 -9 0 0 0
lr=on that	1 8 -6 -3 -6 0
lr=on the	-3 10 -5 0 0 0
lr=on to	9 0 -2 -1 -1 0
lr=on with	-5 -13 17 0 0 0
lr=second ,	0 -18 19 0 0 0
lr=second of	-3 17 -13 0 0 0
lr=since ,	0 19 -16 0 0 0
lr=since .	0 -11 12 0 0 0
lr=since <end>	0 18 -17 0 0 0
lr=telephone between	-3 6 0 0 0 0
lr=the ,	3 -5 5 0 -7 0
lr=the .	0 11 -15 -1 1 0
lr=the <end>	-15 22 -9 0 0 0
lr=the and	0 8 -4 0 0 0
lr=the as	6 6 -14 0 0 0
lr=the in	-2 -5 9 -2 0 0
lr=the of	0 -9 12 0 0 0
lr=the the	-5 11 -5 0 0 0
lr=the was	0 3 -6 4 0 0
lr=the with	5 20 -22 0 0 0
lr=their in	0 -8 9 0 0 0
lr=third .	0 -10 10 0 0 0
lr=third of	0 8 -6 0 0 0
lr=third since	-7 -10 18 0 0 0
lr=through .	0 -4 6 0 0 0
lr=thursday ,	0 6 -6 0 0 0
lr=thursday <end>	-1 11 -7 0 0 0
lr=to ,	0 11 -8 0 0 0
lr=to .	0 -15 16 0 0 0
lr=to <end>	0 20 -16 0 0 0
lr=to <person>	0 7 0 0 -6 0
lr=to <seat>	0 -5 8 0 0 0
lr=to at	-3 9 -5 0 0 0
lr=to each	0 -9 3 0 6 0
lr=to in	0 2 -11 0 7 0
lr=tuesday <end>	-7 17 -10 0 0 0
lr=until ,	0 13 -10 0 0 0
lr=until .	-2 -3 7 0 0 0
lr=until <end>	0 19 -17 0 0 0
lr=who for	-2 -2 6 0 0 0
lr=who in	0 8 -8 0 0 0
lr=will again	0 -4 0 6 0 0
lr=· <end>	-1 -10 13 0 0 0
nc2=agree	0 0 0 6 -5 0
nc2=begin	-6 -5 -2 6 11 0
nc2=buy	0 7 -4 0 0 0
nc2=impose	6 0 -3 -2 2 0
nc2=propose	-12 -2 2 0 10 0
nc2=say	-1 -2 0 -13 12 0
nc2=stay	8 18 -17 -14 -7 0
nc2=threaten	0 7 -4 0 0 0
nc2=up	8 -11 -16 6 14 0
nct2=agree modal	0 8 -6 0 0 0
nct2=agree participle-passive	-5 9 -3 0 0 0
nct2=agree past	3 0 -7 8 0 0
nct2=agree perfect	0 -13 14 0 0 0
nct2=agree present	0 7 -6 0 0 0
nct2=bear future	0 -17 19 0 0 0
nct2=bear gerund	0 9 -9 0 0 0
nct2=bear modal	0 10 -8 0 0 0
nct2=bear past	1 -9 9 0 0 0
nct2=bear present	-2 7 -2 0 0 0
nct2=begin gerund	0 -9 10 0 0 0
nct2=begin past	-16 -4 5 -5 15 0
nct2=begin present	4 14 -24 6 -1 0
nct2=down past	0 -3 6 0 0 0
nct2=down present	0 16 -14 0 0 0
nct2=end past	-1 8 -5 0 0 0
nct2=end present	0 12 -9 0 0 0
nct2=impose future	4 3 -7 0 0 0
nct2=impose future-passive	0 14 -14 0 0 0
nct2=impose modal	-2 11 -5 0 0 0
nct2=impose past	16 -11 -3 5 -1 0
nct2=impose perfect	9 2 -10 0 0 0
nct2=impose pluperfect	0 7 -4 0 0 0
nct2=impose present	-4 -11 20 -3 0 0
nct2=impose present-passive	-2 -7 10 0 0 0
nct2=propose participle-passive	0 -9 0 0 6 0
nct2=propose past	-3 7 -6 1 0 0
nct2=propose present	0 -3 6 0 0 0
nct2=say past	9 3 -7 -10 0 0
nct2=say present	-15 -5 6 0 13 0
nct2=stay modal	0 11 -8 0 0 0
nct2=stay past	20 -9 -3 -3 0 0
nct2=stay pluperfect	-3 12 -8 0 0 0
nct2=stay present	-7 13 -4 -2 -1 0
nct2=suspend participle-passive	0 -14 14 0 0 0
nct2=suspend past	0 14 -12 0 0 0
nct2=up future	6 -5 0 0 0 0
nct2=up past	-5 -21 1 9 16 0
nct2=up present	5 4 -10 0 0 0
next:apart	-7 8 -1 -4 6 -6
next:calls	79 -48 -21 -1 -26 0
next:coming	13 -9 18 -25 -27 -4
next:ended	6 10 0 -42 -7 -4
next:experts	2 -16 10 16 -13 0
next:heads=0	-6 9 8 -9 -2 -21
next:heads=1	9 -4 0 -3 -3 0
next:heads=2	-12 12 2 6 -16 0
next:meets	-8 -9 31 -46 -12 -12
next:running	-5 -1 2 -15 13 -2
next:summit	-8 5 -7 -4 19 0
next:sure	3 -24 34 -30 -10 -4
next:wished	4 20 -26 0 11 -8
next="	3 -12 10 -4 0 0
next=(	2 7 -6 -2 0 0
next=)	-2 -19 22 0 0 0
next=,	-1 2 3 5 -10 -11
next=:	-25 36 -24 -3 1 0
next=;	-6 18 -10 -2 -1 0
next=after	8 -6 0 0 0 0
next=and	12 -16 17 -11 -4 0
next=before	-14 -7 2 0 16 0
next=if	0 4 -13 8 0 0
next=that	-2 16 -7 -14 -2 0
next=they	0 9 -8 0 0 0
next=who	0 11 -10 0 0 0
next=—	-7 -11 10 9 0 0
nhas-gerund	-1 13 -9 0 0 0
nhas-infinitive	5 -19 11 5 -2 0
nhas-participle	-8 5 -1 -3 4 0
nhas-past	16 -12 -6 3 8 0
nhas-perfect	6 0 0 0 0 0
nhas-pluperfect	-14 4 3 -3 1 0
nhas-present	-31 16 -2 2 4 0
nt2=future	1 -11 13 0 0 0
nt2=future-passive	-3 11 -6 0 0 0
nt2=infinitive	2 -16 9 6 0 0
nt2=modal	-6 20 -9 0 -1 0
nt2=modal-not	6 -3 0 0 0 0
nt2=modal-passive	3 -20 18 0 0 0
nt2=participle-passive	-7 8 -4 -2 5 0
nt2=past	17 -12 -9 4 9 0
nt2=past-not	0 7 -6 0 0 0
nt2=past-passive	0 6 -3 0 0 0
nt2=perfect	7 -2 0 0 0 0
nt2=perfect-passive	0 6 -5 0 0 0
nt2=pluperfect	-12 9 1 -1 -3 0
nt2=present	-25 19 -7 0 6 0
nt2=present-not	0 12 -12 0 0 0
nv0-none	-12 14 2 -1 -5 -18
nv1-none	-12 14 2 -1 -5 -18
nv2-none	-17 9 10 -3 -16 -11
nv2=agree	0 -4 7 -1 0 0
nv2=ask	-1 9 -2 0 0 0
nv2=be	2 0 3 -9 -5 0
nv2=buy	0 7 -4 0 0 0
nv2=come	0 19 -16 0 0 0
nv2=extend	10 3 -16 0 0 0
nv2=get	12 -18 5 0 0 0
nv2=go	0 -5 -3 -2 15 0
nv2=have	-6 10 -4 0 0 0
nv2=hold	0 25 -23 0 0 0
nv2=impose	0 9 -7 0 0 0
nv2=keep	15 0 -17 0 0 0
nv2=leave	0 15 -14 0 0 0
nv2=move	6 -8 -8 10 0 0
nv2=other	-8 8 -1 4 -4 0
nv2=pay	0 -8 11 0 0 0
nv2=plan	0 -18 6 0 12 0
nv2=reach	3 -13 11 0 0 0
nv2=say	-6 -7 5 -7 13 0
nv2=see	-3 7 -1 0 0 0
nv2=set	0 -24 25 0 0 0
nv2=sign	-4 5 -9 9 0 0
nv2=start	0 -14 2 14 0 0
nv2=suspend	0 -15 16 0 0 0
nv2=take	-2 -3 10 0 0 0
nvt2=agree participle	-5 9 -3 0 0 0
nvt2=agree past	8 -14 8 0 0 0
nvt2=be future	0 -13 15 0 0 0
nvt2=be modal	0 8 -6 0 0 0
nvt2=be past	8 0 -4 -3 0 0
nvt2=be perfect	0 -7 8 0 0 0
nvt2=be present	-6 6 0 -2 0 0
nvt2=come present	0 13 -13 0 0 0
nvt2=end past	0 13 -11 0 0 0
nvt2=end present	0 6 -5 0 0 0
nvt2=get past	7 -12 4 0 0 0
nvt2=go modal	6 -5 0 0 0 0
nvt2=go past	-13 -8 4 0 16 0
nvt2=go present	5 1 -8 0 0 0
nvt2=have present	-4 13 -8 0 0 0
nvt2=other perfect	0 6 -4 0 0 0
nvt2=other pluperfect	-2 -4 10 0 0 0
nvt2=other present	0 0 -7 6 0 0
nvt2=pay future	0 -15 16 0 0 0
nvt2=put modal	0 10 -9 0 0 0
nvt2=say present	-14 -9 8 0 14 0
nvt2=set present	0 -24 25 0 0 0
nvt2=sign modal	0 -10 11 0 0 0
nvt2=sign past	-3 8 -14 9 0 0
nvt2=suspend present	0 -8 8 0 0 0
nvt2=take past	0 -7 10 0 0 0
nvt2=take present	0 10 -8 0 0 0
o:act=agree	-1 -13 10 8 0 0
o:act=announce	-6 -5 12 0 0 0
o:act=answer	-8 11 0 0 0 0
o:act=approve	0 -8 8 0 0 0
o:act=be	-17 -6 19 -6 -10 0
o:act=begin	0 12 -14 0 0 0
o:act=call	-6 8 0 0 0 0
o:act=conclude	-3 -7 11 0 0 0
o:act=confirm	0 5 -6 0 0 0
o:act=continue	0 4 -10 0 0 4
o:act=declare	0 15 -13 0 0 0
o:act=end	-11 11 -3 -2 -1 0
o:act=extend	0 7 -5 0 0 0
o:act=fix	0 7 -7 0 0 0
o:act=get	-1 8 -4 0 0 0
o:act=have	4 -9 8 0 -2 0
o:act=know	0 6 -4 0 0 0
o:act=land	0 10 -9 0 0 0
o:act=meet	-3 6 -4 0 0 0
o:act=no verb	14 -4 5 -1 -7 -10
o:act=other	6 -2 0 0 -1 0
o:act=pay	0 14 -10 0 0 0
o:act=plan	-4 0 7 0 -6 0
o:act=post	-1 6 -3 0 0 0
o:act=prepare	0 2 -11 6 0 0
o:act=propose	0 11 -11 0 0 0
o:act=put	8 -6 0 0 0 0
o:act=reach	-2 -6 4 0 5 0
o:act=receive	0 -9 4 0 8 0
o:act=return	-1 -12 12 4 0 0
o:act=rise	0 7 -5 0 0 0
o:act=run	0 15 -12 0 0 0
o:act=say	-3 12 -3 -6 -5 0
o:act=set	8 -11 2 0 0 0
o:act=settle	0 -4 -2 0 7 0
o:act=sign	-14 18 -9 -3 0 0
o:act=suspend	0 6 -2 -2 0 0
o:act=tell	0 6 -2 0 0 0
o:act=threaten	-2 12 -8 0 0 0
o:act=write	4 0 -8 0 0 0
o:agree agreed gone	-2 -13 15 0 0 0
o:announce on gone	-2 -6 10 0 0 0
o:be from ahead	0 6 -5 0 0 0
o:be from gone	0 -17 17 0 0 0
o:be is gone	0 9 -7 0 0 0
o:be on ahead	7 12 -15 0 -1 0
o:be since gone	0 -5 7 0 0 0
o:be the ahead	0 -16 17 0 0 0
o:be until ahead	0 -5 6 0 0 0
o:begin on ahead	-1 3 -7 0 8 0
o:begin on gone	0 11 -14 2 0 0
o:begin to ahead	0 9 -8 0 0 0
o:carried=controls	-3 -7 9 0 0 4
o:carried=deal	21 -12 0 0 -1 0
o:carried=deal far	-10 3 4 0 -12 0
o:carried=duties	-2 23 -20 -6 0 0
o:carried=duties far	-3 5 1 2 -9 -3
o:carried=exclusions	0 6 -4 0 0 0
o:carried=exclusions far	0 8 -6 0 0 0
o:carried=fees	-1 -15 19 0 0 0
o:carried=fees far	-1 6 0 0 -3 0
o:carried=longer	0 11 -8 0 0 0
o:carried=longer far	3 14 -21 -2 5 0
o:carried=meeting	6 -2 0 3 -6 0
o:carried=meeting far	10 -28 11 4 17 0
o:carried=none	8 0 7 -12 -33 -6
o:carried=procedure	-1 8 -3 0 0 0
o:carried=procedure far	-10 22 -13 -1 0 0
o:carried=sale	7 1 -12 0 0 0
o:carried=truce	-9 33 -20 0 -8 0
o:carried=truce far	-49 12 6 -8 12 0
o:discuss on ahead	0 -16 12 0 4 0
o:end ended gone	0 -13 13 0 0 0
o:end on ahead	-3 25 -19 0 0 0
o:end on gone	0 -19 21 0 0 0
o:expect on ahead	0 -6 0 0 5 0
o:have until ahead	0 -8 10 0 0 0
o:leads=again on	0 12 -9 0 0 0
o:leads=and on	0 15 -14 0 0 0
o:leads=announced on	-1 6 -4 0 0 0
o:leads=as of	6 4 -15 0 0 0
o:leads=at the	0 43 -35 -3 -12 0
o:leads=back on	0 -7 7 0 0 0
o:leads=begins on	0 6 -6 0 0 0
o:leads=beijing on	0 7 -5 0 0 0
o:leads=brussels,	-2 -22 24 0 0 0
o:leads=busan on	0 -15 17 0 0 0
o:leads=closes on	0 -5 7 0 0 0
o:leads=ended on	0 8 -7 0 0 0
o:leads=for the	0 -6 9 0 -1 0
o:leads=geneva on	-10 -2 13 0 0 0
o:leads=house on	0 -6 1 0 5 0
o:leads=in washington	0 -11 14 0 0 0
o:leads=interview on	0 -12 7 0 5 0
o:leads=is on	0 9 -8 0 0 0
o:leads=it on	-1 10 -5 0 0 0
o:leads=korea on	-1 4 -28 5 11 0
o:leads=last until	0 -6 7 0 0 0
o:leads=link on	9 -8 -7 0 0 4
o:leads=lisbon on	-2 -1 6 0 0 0
o:leads=lumpur on	0 -9 9 0 0 0
o:leads=midnight on	0 -5 6 0 0 0
o:leads=monday,	-4 -11 14 0 0 0
o:leads=nairobi on	0 7 -6 0 0 0
o:leads=on	-19 -7 4 17 0 0
o:leads=on to	0 6 -6 0 0 0
o:leads=on until	0 -8 8 0 0 0
o:leads=out on	0 13 -12 0 0 0
o:leads=per cent	0 -9 10 0 0 0
o:leads=planned for	0 7 -4 0 0 0
o:leads=reporters on	0 -13 15 0 0 0
o:leads=resume on	0 2 -12 7 0 0
o:leads=said on	1 -4 9 -1 -8 0
o:leads=seoul on	0 5 -7 0 0 0
o:leads=set for	7 -6 0 0 0 0
o:leads=signed on	0 -12 13 0 0 0
o:leads=since	0 14 -12 0 0 0
o:leads=stockholm on	0 -5 6 0 0 0
o:leads=sunday,	0 -12 13 0 0 0
o:leads=talks on	0 15 -13 0 0 0
o:leads=telephone on	8 -3 -2 0 0 0
o:leads=there on	0 -26 21 0 8 0
o:leads=thursday	0 -7 9 0 0 0
o:leads=thursday,	0 9 -5 0 0 0
o:leads=tuesday	-1 7 -3 0 0 0
o:leads=tuesday,	-3 -18 21 0 0 0
o:leads=until the	0 9 -8 0 0 0
o:leads=up on	0 11 -9 0 0 0
o:leads=washington on	0 10 -6 0 0 0
o:leads=wednesday,	0 10 -8 0 0 0
o:leads=week of	0 11 -10 0 0 0
o:leads=wrote on	6 -3 0 0 0 0
o:left=controls	-2 11 -7 0 0 0
o:left=controls right=none	-1 9 -6 0 0 0
o:left=deal	-9 8 0 -2 -3 0
o:left=deal right=duties	4 5 -14 0 0 0
o:left=deal right=meeting	0 18 -18 0 0 0
o:left=deal right=none	-11 -1 10 -1 -3 0
o:left=duties	-11 21 -9 -2 -4 0
o:left=duties right=duties	0 -9 10 0 0 0
o:left=duties right=none	-8 25 -15 -1 -4 0
o:left=exclusions	0 6 -4 0 0 0
o:left=longer	-4 15 -9 0 0 0
o:left=longer right=none	-2 21 -15 0 0 0
o:left=meeting	9 -10 3 6 -1 0
o:left=meeting right=duties	0 -9 10 0 0 0
o:left=meeting right=meeting	1 -12 10 0 0 0
o:left=meeting right=none	8 0 -4 0 0 0
o:left=meeting right=signing	0 4 -7 3 0 0
o:left=meeting right=truce	0 -7 8 0 0 0
o:left=none	3 0 10 -12 -11 -8
o:left=none right=deal	0 -7 10 0 0 0
o:left=none right=duties	6 -7 2 -2 3 0
o:left=none right=exclusions	0 11 -10 0 0 0
o:left=none right=longer	9 -14 5 0 0 0
o:left=none right=meeting	-19 13 2 -7 -4 0
o:left=none right=none	3 -8 16 -2 -10 -6
o:left=none right=procedure	0 7 -5 0 0 0
o:left=none right=signing	-1 19 -14 0 0 0
o:left=none right=truce	6 2 -11 0 0 0
o:left=procedure	-4 12 -4 0 0 0
o:left=procedure right=none	-4 10 -4 0 0 0
o:left=sale	0 9 -6 0 0 0
o:left=sale right=none	0 11 -9 0 0 0
o:left=signing	-17 9 1 -4 0 0
o:left=signing right=none	-14 11 -1 -3 0 0
o:left=signing right=truce	0 -13 13 0 0 0
o:left=truce	1 9 -9 -3 0 0
o:meet on ahead	-4 -7 6 -7 10 0
o:meet the ahead	0 18 -10 -1 -7 0
o:near=controls	0 6 -3 0 0 0
o:near=deal	-13 0 4 0 1 0
o:near=longer	0 25 -22 0 0 0
o:near=meeting	4 -4 -2 6 1 0
o:near=none	2 8 4 -16 -17 -9
o:near=procedure	-3 21 -13 0 0 0
o:near=signing	-13 1 7 -3 0 0
o:near=truce	-9 1 4 0 0 0
o:no verb  ahead	-25 10 -1 0 0 0
o:no verb  gone	10 -5 2 -2 0 0
o:no verb ( gone	0 -5 7 0 0 0
o:no verb a gone	-10 1 6 0 0 0
o:no verb beijing, gone	-1 0 6 -3 0 0
o:no verb brussels, gone	-5 -6 9 0 0 0
o:no verb by ahead	-1 11 -7 0 0 0
o:no verb delhi, gone	-3 11 -6 0 0 0
o:no verb friday, gone	0 10 -7 0 0 0
o:no verb from ahead	-2 11 -7 0 0 0
o:no verb monday gone	-5 -7 10 0 0 0
o:no verb monday, gone	-6 2 0 0 0 0
o:no verb of ahead	0 15 -14 0 0 0
o:no verb of gone	8 -10 5 0 0 0
o:no verb on ahead	6 -12 13 -4 -1 0
o:no verb on gone	-6 6 -9 14 -3 0
o:no verb published gone	0 11 -10 0 0 0
o:no verb saturday, gone	0 10 -8 0 0 0
o:no verb since gone	-2 25 -21 0 0 0
o:no verb spoke gone	7 -4 -1 0 0 0
o:no verb sunday, gone	-2 -5 7 0 0 0
o:no verb the gone	4 20 -28 0 0 0
o:no verb through ahead	0 13 -12 0 0 0
o:no verb thursday, ahead	6 -3 -1 0 0 0
o:no verb thursday, gone	-2 12 -6 0 0 0
o:no verb to ahead	0 -14 15 0 0 0
o:no verb to gone	-11 20 -10 0 0 0
o:no verb tuesday gone	9 3 -18 0 0 0
o:no verb tuesday, gone	-7 -1 4 0 0 0
o:no verb until ahead	0 6 -3 0 0 0
o:no verb until gone	0 13 -12 0 0 0
o:no verb wednesday gone	-4 -9 12 0 0 0
o:other on ahead	0 -9 9 0 0 0
o:other on gone	3 -8 6 0 0 0
o:plan the ahead	0 8 0 0 -5 0
o:prepare on gone	0 -1 -4 6 0 0
o:put on gone	-1 7 -3 0 0 0
o:reach on gone	0 -7 10 0 0 0
o:return on ahead	0 2 -7 6 0 0
o:right=deal	-1 -7 9 0 0 0
o:right=deal on	1 -11 8 0 0 0
o:right=duties	7 -9 6 -5 2 0
o:right=duties 	0 8 -6 0 0 0
o:right=duties from	0 -17 18 0 0 0
o:right=exclusions	0 11 -10 0 0 0
o:right=longer	8 -9 0 1 0 0
o:right=longer on	0 -8 7 2 0 0
o:right=meeting	-15 11 1 -10 -5 0
o:right=meeting on	0 11 -7 -6 0 0
o:right=none	-5 14 1 -11 -16 -12
o:right=none 	0 -7 10 -5 -1 0
o:right=none a	-12 6 4 0 0 0
o:right=none after	0 6 -3 0 0 0
o:right=none again	0 -3 -5 10 0 0
o:right=none ago	0 8 -7 0 0 0
o:right=none back	0 6 -5 0 0 0
o:right=none before	0 7 -5 0 0 0
o:right=none by	-8 25 -16 0 0 0
o:right=none date:	0 6 -5 0 0 0
o:right=none delhi,	-3 10 -5 0 0 0
o:right=none due	0 9 -8 0 0 0
o:right=none ended	0 -7 8 0 0 0
o:right=none for	2 -12 13 0 0 0
o:right=none friday,	0 9 -6 0 0 0
o:right=none from	-8 12 -8 0 3 0
o:right=none is	-1 15 -11 0 0 0
o:right=none it	-3 -9 13 0 0 0
o:right=none monday	-5 -7 10 0 0 0
o:right=none monday,	-7 4 0 0 0 0
o:right=none of	6 1 -6 0 0 0
o:right=none on	-10 4 0 2 -1 0
o:right=none published	0 -7 8 0 0 0
o:right=none saturday,	0 12 -10 0 0 0
o:right=none signed	0 15 -13 0 0 0
o:right=none since	-6 6 -1 0 0 0
o:right=none spoke	7 -4 -1 0 0 0
o:right=none tariffs	4 -12 7 0 0 0
o:right=none the	-3 33 -18 -4 -16 0
o:right=none thursday,	2 5 -10 0 0 0
o:right=none tuesday	9 3 -19 0 0 0
o:right=none tuesday,	-7 -1 4 0 0 0
o:right=none until	-7 9 -2 0 0 0
o:right=none up	7 -4 -1 0 0 0
o:right=none washington	0 -9 13 0 0 0
o:right=none washington,	0 11 -11 0 0 0
o:right=none wednesday	-4 -9 12 0 0 0
o:right=none week,	7 -9 0 0 0 0
o:right=procedure	0 9 -6 0 0 0
o:right=signing	-4 21 -20 2 0 0
o:right=truce	1 -10 11 0 0 0
o:say said gone	-3 9 -3 0 0 0
o:see on ahead	0 -8 3 0 4 0
o:set for ahead	9 -10 0 0 0 0
o:sign on gone	-5 10 -5 0 0 0
o:sign signed gone	0 15 -14 0 0 0
o:sit on ahead	0 -16 16 0 0 0
o:subject=controls	0 12 -9 0 0 0
o:subject=controls carried on ahead	0 -18 13 0 0 4
o:subject=controls carried on gone	0 7 -4 0 0 0
o:subject=controls far	0 -8 10 0 0 0
o:subject=controls far  gone	0 -8 9 0 0 0
o:subject=controls far carried	0 30 -28 0 0 0
o:subject=controls far carried on gone	0 11 -10 0 0 0
o:subject=controls far no verb	0 -8 10 0 0 0
o:subject=controls far no verb 	0 -8 9 0 0 0
o:subject=controls far no verb gone	0 -10 11 0 0 0
o:subject=controls no verb	0 7 -5 0 0 0
o:subject=controls no verb ahead	0 6 -5 0 0 0
o:subject=deal	1 6 -6 -1 0 0
o:subject=deal carried	14 1 -12 0 0 0
o:subject=deal carried end ahead	0 6 -5 0 0 0
o:subject=deal carried on ahead	6 0 -2 0 0 0
o:subject=deal carried on gone	0 10 -8 0 0 0
o:subject=deal far	-11 -8 15 0 0 0
o:subject=deal far carried	0 -9 17 -1 -11 0
o:subject=deal far carried be	0 7 -5 0 0 0
o:subject=deal far carried begin	0 7 -5 0 0 0
o:subject=deal far carried begin on	0 6 -5 0 0 0
o:subject=deal far carried end	0 -5 6 0 0 0
o:subject=deal far carried end gone	0 -6 6 0 0 0
o:subject=deal far carried end on	0 -5 6 0 0 0
o:subject=deal far carried meet	0 9 -8 0 0 0
o:subject=deal far carried meet ahead	0 8 -7 0 0 0
o:subject=deal far carried on gone	2 -8 15 0 -12 0
o:subject=deal far carried say	0 -3 8 0 -1 0
o:subject=deal far carried say gone	0 -3 8 0 -1 0
o:subject=deal far carried say on	0 -3 8 0 -1 0
o:subject=deal far no verb	-11 -8 15 0 0 0
o:subject=deal far no verb gone	-11 -6 12 0 0 0
o:subject=deal far no verb on	0 14 -11 0 0 0
o:subject=deal far on gone	0 14 -11 0 0 0
o:subject=deal no verb	4 -10 8 0 0 0
o:subject=deal no verb ahead	0 11 -10 0 0 0
o:subject=deal no verb gone	4 -17 15 0 0 0
o:subject=deal on gone	-3 16 -12 0 0 0
o:subject=deal sign on	0 13 -13 0 0 0
o:subject=duties	0 10 -6 -4 -3 0
o:subject=duties  ahead	0 6 -5 0 0 0
o:subject=duties  gone	0 9 -8 0 0 0
o:subject=duties be	0 -7 8 0 0 0
o:subject=duties be from	0 -12 12 0 0 0
o:subject=duties be gone	0 -9 10 0 0 0
o:subject=duties begin	0 7 -5 0 0 0
o:subject=duties carried	-4 8 -3 -8 0 0
o:subject=duties carried be	-2 7 -2 0 0 0
o:subject=duties carried begin on	0 -4 6 0 0 0
o:subject=duties carried end	0 -11 12 0 0 0
o:subject=duties carried end ahead	0 -14 15 0 0 0
o:subject=duties carried end on	0 -14 15 0 0 0
o:subject=duties carried meet	0 -8 9 0 0 0
o:subject=duties carried meet ahead	0 -8 10 0 0 0
o:subject=duties carried meet on	0 -10 11 0 0 0
o:subject=duties carried on ahead	0 -27 25 0 5 0
o:subject=duties carried on gone	-5 18 -10 -4 0 0
o:subject=duties carried say	-5 12 -7 0 0 0
o:subject=duties carried sign	0 7 -5 0 0 0
o:subject=duties carried sign gone	0 7 -5 0 0 0
o:subject=duties carried sign on	0 6 -5 0 0 0
o:subject=duties far	7 7 -7 -4 -3 0
o:subject=duties far  gone	8 -16 12 0 0 0
o:subject=duties far carried	-2 -5 10 -2 0 0
o:subject=duties far carried announce	-9 -7 16 0 0 0
o:subject=duties far carried announce gone	-9 -7 16 0 0 0
o:subject=duties far carried announce on	-8 -8 17 0 0 0
o:subject=duties far carried be	-5 -10 15 0 0 0
o:subject=duties far carried be gone	-2 -10 13 0 0 0
o:subject=duties far carried begin	5 -10 5 0 0 0
o:subject=duties far carried begin ahead	0 -8 9 0 0 0
o:subject=duties far carried charge	0 -11 11 0 0 0
o:subject=duties far carried charge gone	0 -11 11 0 0 0
o:subject=duties far carried end ahead	0 6 -5 0 0 0
o:subject=duties far carried end on	0 8 -6 0 0 0
o:subject=duties far carried have gone	-1 12 -9 0 0 0
o:subject=duties far carried meet ahead	0 -9 13 0 0 0
o:subject=duties far carried meet gone	0 7 -10 3 0 0
o:subject=duties far carried meet on	0 -15 16 0 0 0
o:subject=duties far carried on ahead	-7 -26 25 0 7 0
o:subject=duties far carried on gone	-4 13 -5 -3 -1 0
o:subject=duties far carried other	11 -5 -3 0 0 0
o:subject=duties far carried other gone	12 -8 0 0 0 0
o:subject=duties far carried say	9 -1 -11 0 0 0
o:subject=duties far carried say gone	10 -1 -11 0 0 0
o:subject=duties far carried say on	10 -1 -11 0 0 0
o:subject=duties far carried sign	-3 21 -17 0 0 0
o:subject=duties far carried sign gone	-3 20 -16 0 0 0
o:subject=duties far carried sign on	0 14 -11 0 0 0
o:subject=duties far carried suspend	-3 -4 8 0 0 0
o:subject=duties far carried suspend gone	-2 -5 8 0 0 0
o:subject=duties far carried suspend on	-2 -10 12 0 0 0
o:subject=duties far carried tell	-2 15 -13 0 0 0
o:subject=duties far carried tell gone	-2 15 -13 0 0 0
o:subject=duties far carried tell on	-1 14 -11 0 0 0
o:subject=duties far carried the ahead	0 -3 6 0 -1 0
o:subject=duties far carried the gone	0 7 -7 0 0 0
o:subject=duties far no verb	7 7 -7 -4 -3 0
o:subject=duties far no verb 	4 -16 15 0 0 0
o:subject=duties far no verb ahead	4 12 -13 0 0 0
o:subject=duties far no verb on	-3 7 -1 0 0 0
o:subject=duties far no verb thursday,	6 -3 -1 0 0 0
o:subject=duties far no verb until	0 -9 10 0 0 0
o:subject=duties far on ahead	0 10 -6 0 0 0
o:subject=duties far until ahead	0 -9 10 0 0 0
o:subject=duties from ahead	0 7 -5 0 0 0
o:subject=duties from gone	0 -12 13 0 0 0
o:subject=duties no verb	1 14 -14 -2 0 0
o:subject=duties no verb 	0 16 -14 0 0 0
o:subject=duties no verb ahead	9 11 -22 0 0 0
o:subject=duties no verb from	0 8 -6 0 0 0
o:subject=duties no verb gone	-6 5 1 0 0 0
o:subject=duties no verb on	14 -12 3 0 0 0
o:subject=duties on ahead	7 7 -14 0 0 0
o:subject=duties on gone	6 -24 20 0 0 0
o:subject=duties return	0 -8 8 0 0 0
o:subject=duties return on	0 -11 11 0 0 0
o:subject=exclusions	0 7 -5 0 0 0
o:subject=exclusions carried	0 6 -4 0 0 0
o:subject=fees carried	-1 -14 18 0 0 0
o:subject=longer	9 0 -8 0 0 0
o:subject=longer carried	-1 17 -14 0 0 0
o:subject=longer carried be	0 -7 7 0 0 0
o:subject=longer carried on gone	0 11 -10 0 0 0
o:subject=longer far carried	-6 1 0 0 5 0
o:subject=longer far carried announce	0 6 -5 0 0 0
o:subject=longer far carried meet	0 -12 1 0 8 0
o:subject=longer far carried meet ahead	0 -11 1 0 8 0
o:subject=longer far carried meet on	0 -12 1 0 8 0
o:subject=longer far carried on ahead	-2 -7 2 0 7 0
o:subject=longer far carried sign	0 8 -8 0 0 0
o:subject=longer far carried sign gone	0 7 -7 0 0 0
o:subject=longer far carried sign on	0 8 -8 0 0 0
o:subject=longer no verb	7 0 -9 0 0 0
o:subject=longer no verb gone	9 2 -15 0 0 0
o:subject=meeting	9 -13 -1 17 0 0
o:subject=meeting be	0 -5 7 0 0 0
o:subject=meeting be on	0 19 -17 0 0 0
o:subject=meeting begin	0 10 -13 3 0 0
o:subject=meeting begin ahead	0 9 -8 0 0 0
o:subject=meeting begin on	0 11 -15 4 0 0
o:subject=meeting carried	-5 2 5 -7 -4 0
o:subject=meeting carried be ahead	0 -10 11 0 0 0
o:subject=meeting carried be gone	0 12 -11 0 0 0
o:subject=meeting carried be on	0 -8 9 0 0 0
o:subject=meeting carried begin	0 8 -6 0 0 0
o:subject=meeting carried end	0 13 -13 0 0 0
o:subject=meeting carried end ahead	0 11 -11 0 0 0
o:subject=meeting carried end on	0 10 -10 0 0 0
o:subject=meeting carried meet	0 7 -6 0 0 0
o:subject=meeting carried meet on	0 7 -6 0 0 0
o:subject=meeting carried on ahead	0 11 -5 0 -2 0
o:subject=meeting carried on gone	-3 -9 14 0 0 0
o:subject=meeting carried other	0 -5 7 0 0 0
o:subject=meeting carried plan	0 -23 24 0 0 0
o:subject=meeting carried say	0 13 -12 0 0 0
o:subject=meeting carried say gone	0 13 -12 0 0 0
o:subject=meeting carried say on	0 8 -7 0 0 0
o:subject=meeting carried see	0 14 -7 0 -9 0
o:subject=meeting carried sign	0 6 -6 0 0 0
o:subject=meeting carried suspend	0 6 -4 0 0 0
o:subject=meeting end	0 -18 19 0 0 0
o:subject=meeting end gone	0 -19 20 0 0 0
o:subject=meeting end on	0 -18 19 0 0 0
o:subject=meeting far	11 -23 5 12 5 0
o:subject=meeting far  ahead	-8 28 -23 0 0 0
o:subject=meeting far  gone	11 -15 7 0 0 0
o:subject=meeting far carried	-10 -18 21 -6 9 0
o:subject=meeting far carried be	-1 -11 13 0 0 0
o:subject=meeting far carried be gone	0 -13 15 0 0 0
o:subject=meeting far carried begin on	0 7 -6 0 0 0
o:subject=meeting far carried have	0 6 -5 0 0 0
o:subject=meeting far carried meet	0 -12 11 0 2 0
o:subject=meeting far carried meet gone	0 -13 14 0 0 0
o:subject=meeting far carried on ahead	0 -2 0 0 7 0
o:subject=meeting far carried say	0 -11 15 0 0 0
o:subject=meeting far carried say gone	0 -11 15 0 0 0
o:subject=meeting far carried say on	0 -12 15 0 0 0
o:subject=meeting far carried suspend	0 7 -6 0 0 0
o:subject=meeting far no verb	11 -23 5 12 5 0
o:subject=meeting far no verb 	5 2 -7 0 0 0
o:subject=meeting far no verb ahead	13 -36 14 8 7 0
o:subject=meeting far no verb from	0 9 -8 0 0 0
o:subject=meeting far no verb on	-12 -4 4 10 0 0
o:subject=meeting far on ahead	-6 0 4 0 0 0
o:subject=meeting far on gone	-4 -5 0 10 0 0
o:subject=meeting from ahead	0 -12 13 0 0 0
o:subject=meeting meet	0 11 -9 0 0 0
o:subject=meeting meet ahead	-2 -7 11 0 0 0
o:subject=meeting meet on	0 11 -9 0 0 0
o:subject=meeting no verb	11 -11 0 5 2 0
o:subject=meeting no verb from	0 -10 11 0 0 0
o:subject=meeting no verb gone	8 -15 2 7 4 0
o:subject=meeting no verb of	0 9 -7 0 0 0
o:subject=meeting no verb on	9 -6 -3 9 -1 0
o:subject=meeting no verb spoke	7 -4 -1 0 0 0
o:subject=meeting on ahead	4 -11 5 3 0 0
o:subject=meeting on gone	4 9 -24 20 -2 0
o:subject=meeting plan	0 10 -4 0 -2 0
o:subject=meeting plan ahead	0 7 -2 0 -2 0
o:subject=meeting plan for	0 14 -10 0 0 0
o:subject=meeting return	0 3 -11 6 0 0
o:subject=meeting return ahead	0 0 -4 6 0 0
o:subject=meeting return on	0 0 -8 6 0 0
o:subject=meeting spoke gone	7 -4 -1 0 0 0
o:subject=meeting suspend ahead	0 6 -6 0 0 0
o:subject=meeting suspend gone	0 -7 8 0 0 0
o:subject=none	4 -3 5 -13 -4 0
o:subject=none  ahead	-1 -12 15 0 0 0
o:subject=none  gone	0 18 -19 0 0 0
o:subject=none ( gone	0 -11 11 0 0 0
o:subject=none carried	0 12 -5 1 -21 -1
o:subject=none carried  gone	0 10 -6 0 0 0
o:subject=none carried agree	0 -7 0 10 0 0
o:subject=none carried agree gone	0 -10 1 10 0 0
o:subject=none carried agree on	0 6 -4 0 0 0
o:subject=none carried announce	-2 11 -7 0 0 0
o:subject=none carried announce gone	-1 9 -6 0 0 0
o:subject=none carried announce on	0 7 -6 0 0 0
o:subject=none carried be	-6 0 5 0 0 0
o:subject=none carried be gone	-8 0 6 0 0 0
o:subject=none carried be since	0 -17 18 0 0 0
o:subject=none carried be the	0 -8 9 0 0 0
o:subject=none carried begin gone	3 -7 7 0 -3 0
o:subject=none carried end	-2 12 -8 0 0 0
o:subject=none carried end ahead	0 17 -15 0 0 0
o:subject=none carried end on	0 10 -7 0 0 0
o:subject=none carried get	-1 7 -3 0 0 0
o:subject=none carried have	8 -13 7 0 0 0
o:subject=none carried have ahead	0 -4 6 0 0 0
o:subject=none carried have gone	9 -9 0 0 0 0
o:subject=none carried have until	0 -10 11 0 0 0
o:subject=none carried meet	0 -14 14 0 0 0
o:subject=none carried meet gone	0 -14 12 4 0 0
o:subject=none carried meet on	0 -13 12 0 0 0
o:subject=none carried of ahead	0 7 -5 0 0 0
o:subject=none carried on gone	7 0 0 -7 -7 0
o:subject=none carried other ahead	0 -12 12 0 0 0
o:subject=none carried other gone	0 8 -6 0 0 0
o:subject=none carried other on	0 6 -5 0 0 0
o:subject=none carried put on	0 -6 8 0 0 0
o:subject=none carried return	0 8 -7 0 0 0
o:subject=none carried since gone	0 -13 15 0 0 0
o:subject=none carried sit ahead	0 -7 8 0 0 0
o:subject=none carried sit on	0 -9 10 0 0 0
o:subject=none carried suspend	5 -11 8 0 0 0
o:subject=none carried suspend ahead	6 -6 0 0 0 0
o:subject=none carried suspend gone	0 -6 8 0 0 0
o:subject=none carried suspend on	0 -6 8 0 0 0
o:subject=none carried tell	6 0 -5 0 0 0
o:subject=none carried tell gone	6 0 -5 0 0 0
o:subject=none carried tell on	6 -1 -4 0 0 0
o:subject=none carried the gone	0 16 -16 0 0 0
o:subject=none carried until ahead	0 -5 7 0 0 0
o:subject=none carried write	6 -2 -2 0 0 0
o:subject=none carried write gone	6 -2 -2 0 0 0
o:subject=none carried write on	6 -3 -1 0 0 0
o:subject=none monday gone	-4 -10 13 0 0 0
o:subject=none monday, gone	-4 -9 11 0 0 0
o:subject=none no verb	4 -3 5 -13 -4 0
o:subject=none no verb 	0 8 -7 0 0 0
o:subject=none no verb (	0 -9 10 0 0 0
o:subject=none no verb ahead	-27 9 0 0 0 0
o:subject=none no verb gone	12 -9 5 -10 -2 0
o:subject=none no verb monday	-4 -10 13 0 0 0
o:subject=none no verb monday,	-4 -9 11 0 0 0
o:subject=none no verb of	12 -21 11 0 0 0
o:subject=none no verb on	-11 10 0 -1 0 0
o:subject=none no verb since	0 10 -9 0 0 0
o:subject=none no verb the	4 2 -13 0 0 0
o:subject=none no verb thursday	-3 -4 6 0 0 0
o:subject=none no verb thursday,	-1 8 -3 0 0 0
o:subject=none no verb to	0 6 -5 0 0 0
o:subject=none no verb tuesday	10 -5 -6 0 0 0
o:subject=none no verb until	0 10 -9 0 0 0
o:subject=none no verb wednesday,	0 -4 6 0 0 0
o:subject=none no verb ·	0 -12 13 0 0 0
o:subject=none of gone	13 -23 13 0 0 0
o:subject=none on ahead	0 -6 8 0 0 0
o:subject=none on gone	-9 15 -5 0 0 0
o:subject=none since gone	0 10 -9 0 0 0
o:subject=none the ahead	0 7 -5 0 0 0
o:subject=none thursday gone	-3 -4 6 0 0 0
o:subject=none thursday, gone	-1 8 -3 0 0 0
o:subject=none tuesday gone	10 -5 -6 0 0 0
o:subject=none wednesday, gone	0 -4 6 0 0 0
o:subject=none · gone	0 -12 13 0 0 0
o:subject=procedure	-6 29 -23 0 0 0
o:subject=procedure carried be	0 -12 12 0 0 0
o:subject=procedure carried be gone	0 -13 14 0 0 0
o:subject=procedure carried on gone	0 7 -6 0 0 0
o:subject=procedure far	-3 -3 6 0 0 0
o:subject=procedure far carried	0 26 -22 0 0 0
o:subject=procedure far carried meet	0 15 -15 0 0 0
o:subject=procedure far no verb	-3 -3 6 0 0 0
o:subject=procedure far no verb 	0 -11 12 0 0 0
o:subject=procedure far no verb ahead	0 -14 16 0 0 0
o:subject=procedure far no verb gone	0 19 -16 0 0 0
o:subject=procedure no verb	-2 21 -17 0 0 0
o:subject=procedure no verb ahead	0 7 -4 0 0 0
o:subject=procedure no verb gone	0 15 -12 0 0 0
o:subject=procedure on ahead	0 6 -4 0 0 0
o:subject=sale	-4 15 -11 0 0 0
o:subject=sale carried	7 -4 0 0 0 0
o:subject=sale far	2 -6 3 0 0 0
o:subject=sale far carried	-4 26 -21 0 0 0
o:subject=sale far no verb	2 -6 3 0 0 0
o:subject=sale far no verb gone	2 -7 4 0 0 0
o:subject=sale no verb	-4 15 -10 0 0 0
o:subject=sale no verb gone	-3 10 -5 0 0 0
o:subject=signing	-3 17 -11 0 0 0
o:subject=signing no verb	-1 18 -15 0 0 0
o:subject=signing no verb gone	-1 17 -13 0 0 0
o:subject=truce	-17 21 -10 -1 -1 0
o:subject=truce carried	-9 5 3 -2 -2 0
o:subject=truce carried be	0 17 -15 0 0 0
o:subject=truce carried be ahead	0 12 -12 0 0 0
o:subject=truce carried on gone	-3 -13 18 0 0 0
o:subject=truce carried sign	0 -16 16 0 0 0
o:subject=truce carried sign gone	0 -16 17 0 0 0
o:subject=truce carried sign on	0 -17 18 0 0 0
o:subject=truce end	0 17 -16 0 0 0
o:subject=truce end ahead	0 12 -11 0 0 0
o:subject=truce end on	0 16 -15 0 0 0
o:subject=truce far	-12 0 5 0 0 0
o:subject=truce far carried	-13 5 -3 -1 8 0
o:subject=truce far carried be	0 11 -10 0 0 0
o:subject=truce far carried be gone	0 8 -7 0 0 0
o:subject=truce far carried begin	0 -4 -2 0 10 0
o:subject=truce far carried begin ahead	0 -19 9 0 10 0
o:subject=truce far carried begin gone	0 15 -14 0 0 0
o:subject=truce far carried begin on	0 2 -15 0 10 0
o:subject=truce far carried meet	0 11 -11 0 0 0
o:subject=truce far carried meet on	0 11 -11 0 0 0
o:subject=truce far carried on ahead	0 -3 -5 0 9 0
o:subject=truce far carried on gone	-2 7 -9 0 3 0
o:subject=truce far carried sign	0 -14 15 0 0 0
o:subject=truce far carried sign gone	0 -14 15 0 0 0
o:subject=truce far carried sign on	0 -15 15 0 0 0
o:subject=truce far monday, gone	0 6 -5 0 0 0
o:subject=truce far no verb	-12 0 5 0 0 0
o:subject=truce far no verb gone	-10 0 3 0 0 0
o:subject=truce far no verb monday,	0 8 -7 0 0 0
o:subject=truce no verb	-12 8 0 0 0 0
o:subject=truce no verb ahead	-4 24 -20 0 0 0
o:subject=truce no verb ends	0 -8 8 0 0 0
o:subject=truce no verb gone	-5 -4 8 0 0 0
o:subject=truce no verb on	-1 -7 10 0 0 0
o:subject=truce no verb until	0 6 -5 0 0 0
o:subject=truce on ahead	0 13 -9 0 0 0
o:subject=truce on gone	-1 -12 15 0 0 0
o:subject=truce other	0 6 -6 0 0 0
o:subject=truce since gone	0 6 -5 0 0 0
o:suspend from gone	0 -5 6 0 0 0
o:suspend until ahead	0 10 -9 0 0 0
o:topic=controls	-5 14 -12 0 0 4
o:topic=controls far	-2 -4 6 0 0 0
o:topic=controls far 	0 -7 9 0 0 0
o:topic=controls far  gone	0 -8 9 0 0 0
o:topic=controls far ahead	0 6 -5 0 0 0
o:topic=controls far gone	-1 -7 10 0 0 0
o:topic=controls far no verb	0 -8 10 0 0 0
o:topic=controls gone	-3 26 -21 0 0 0
o:topic=controls no verb	0 7 -5 0 0 0
o:topic=controls on ahead	0 -15 11 0 0 4
o:topic=controls on gone	-1 18 -14 0 0 0
o:topic=controls the	0 6 -5 0 0 0
o:topic=controls the gone	0 6 -5 0 0 0
o:topic=deal	9 -3 0 -6 -5 0
o:topic=deal ahead	0 -4 0 0 6 0
o:topic=deal announce	0 -13 17 0 0 0
o:topic=deal be	1 8 -10 0 0 0
o:topic=deal far	-15 -5 14 0 0 0
o:topic=deal far ahead	0 -4 7 0 0 0
o:topic=deal far be	0 6 -5 0 0 0
o:topic=deal far begin	0 6 -5 0 0 0
o:topic=deal far gone	-13 -1 9 0 0 0
o:topic=deal far no verb	-11 -8 15 0 0 0
o:topic=deal far on	0 23 -18 0 0 0
o:topic=deal far on gone	0 19 -14 0 0 0
o:topic=deal from	0 14 -13 0 0 0
o:topic=deal gone	9 0 0 -3 -15 0
o:topic=deal no verb	4 -10 8 0 0 0
o:topic=deal on	0 -8 10 -4 -4 0
o:topic=deal on ahead	3 -29 18 0 7 0
o:topic=deal on gone	-2 8 0 -1 -14 0
o:topic=deal say	1 -9 9 0 -2 0
o:topic=deal sign	0 14 -12 0 0 0
o:topic=deal sit	0 12 -12 0 0 0
o:topic=duties	-8 14 -7 -12 2 -1
o:topic=duties 	0 19 -17 0 0 0
o:topic=duties  ahead	0 7 -6 0 0 0
o:topic=duties  gone	0 12 -10 0 0 0
o:topic=duties agree	0 -9 10 0 0 0
o:topic=duties ahead	4 11 -22 -2 6 0
o:topic=duties announce	0 10 -7 0 0 0
o:topic=duties be	-4 -8 12 0 0 0
o:topic=duties begin	0 27 -21 0 0 0
o:topic=duties cent	0 -9 10 0 0 0
o:topic=duties cent gone	0 -9 10 0 0 0
o:topic=duties charge	0 -9 10 0 0 0
o:topic=duties end	0 -8 9 0 0 0
o:topic=duties far	8 5 -3 -10 -13 0
o:topic=duties far 	4 -15 15 0 0 0
o:topic=duties far  gone	7 -15 12 0 0 0
o:topic=duties far ahead	7 -5 4 0 -5 0
o:topic=duties far be	-2 -13 17 0 0 0
o:topic=duties far begin	5 -9 3 0 0 0
o:topic=duties far from	0 -5 6 0 0 0
o:topic=duties far from ahead	0 -6 7 0 0 0
o:topic=duties far gone	3 11 -9 -7 -5 0
o:topic=duties far no verb	7 7 -7 -4 -3 0
o:topic=duties far on	-9 15 -2 -1 0 0
o:topic=duties far on gone	-7 13 -3 0 0 0
o:topic=duties far other	11 -2 -6 0 0 0
o:topic=duties far say	0 11 -7 0 0 0
o:topic=duties far the ahead	0 -6 6 0 0 0
o:topic=duties far the gone	0 7 -7 0 0 0
o:topic=duties far thursday,	6 -3 -1 0 0 0
o:topic=duties far until	0 -8 9 0 0 0
o:topic=duties far until ahead	0 -8 9 0 0 0
o:topic=duties from ahead	0 20 -17 0 0 0
o:topic=duties from gone	0 -11 12 0 0 0
o:topic=duties gone	-14 5 9 -7 -4 0
o:topic=duties is	12 -10 0 0 0 0
o:topic=duties no verb	1 14 -14 -2 0 0
o:topic=duties of	0 9 -5 0 0 0
o:topic=duties of gone	0 7 -4 0 0 0
o:topic=duties on	-1 -8 5 -5 7 0
o:topic=duties on ahead	4 -11 1 0 9 0
o:topic=duties on gone	-7 0 5 -2 0 0
o:topic=duties other	0 -7 8 0 0 0
o:topic=duties put	0 9 -7 0 0 0
o:topic=duties return	0 -8 8 0 0 0
o:topic=duties say	-12 25 -15 0 0 0
o:topic=duties since	0 9 -7 0 0 0
o:topic=duties since gone	0 9 -7 0 0 0
o:topic=duties suspend	6 0 -7 0 0 0
o:topic=duties tariffs	4 -12 7 0 0 0
o:topic=duties tell	0 8 -7 0 0 0
o:topic=duties through	0 -6 7 0 0 0
o:topic=duties through ahead	0 -6 7 0 0 0
o:topic=duties until	0 14 -12 0 0 0
o:topic=duties until ahead	0 13 -11 0 0 0
o:topic=exclusions	0 22 -20 0 0 0
o:topic=exclusions be	0 9 -9 0 0 0
o:topic=exclusions gone	0 17 -15 0 0 0
o:topic=exclusions on	0 10 -8 0 0 0
o:topic=exclusions on gone	0 7 -5 0 0 0
o:topic=fees	-3 -11 17 0 0 0
o:topic=fees ahead	0 -7 9 0 0 0
o:topic=fees be	0 -6 6 0 0 0
o:topic=fees begin	0 -6 7 0 0 0
o:topic=fees gone	-1 -5 9 0 0 0
o:topic=fees on	-1 -13 16 0 0 0
o:topic=fees on ahead	0 -7 8 0 0 0
o:topic=fees on gone	0 -7 10 0 0 0
o:topic=longer	2 6 -6 -1 0 0
o:topic=longer ahead	-4 24 -19 0 0 0
o:topic=longer begin	0 10 -9 0 0 0
o:topic=longer end	0 7 -7 0 0 0
o:topic=longer far	-11 19 -11 0 0 0
o:topic=longer far ahead	-12 23 -11 0 0 0
o:topic=longer far gone	0 6 -5 0 0 0
o:topic=longer far on	-5 20 -15 0 0 0
o:topic=longer far on gone	0 14 -11 0 0 0
o:topic=longer gone	6 -10 6 0 0 0
o:topic=longer no verb	7 0 -9 0 0 0
o:topic=longer on	-1 -8 12 0 0 0
o:topic=longer on gone	0 -10 14 0 0 0
o:topic=longer say	-1 -18 20 0 0 0
o:topic=longer to	0 9 -7 0 0 0
o:topic=longer to ahead	0 8 -6 0 0 0
o:topic=meeting	3 -18 16 7 -8 -2
o:topic=meeting 	0 -13 14 0 0 0
o:topic=meeting ahead	1 -12 23 -9 -17 0
o:topic=meeting end	0 -10 11 0 0 0
o:topic=meeting far	7 -23 7 11 9 0
o:topic=meeting far 	5 3 -8 0 0 0
o:topic=meeting far  ahead	-8 28 -23 0 0 0
o:topic=meeting far  gone	11 -14 6 0 0 0
o:topic=meeting far ahead	11 -36 17 8 6 0
o:topic=meeting far from	0 9 -8 0 0 0
o:topic=meeting far from ahead	0 7 -5 0 0 0
o:topic=meeting far no verb	11 -23 5 12 5 0
o:topic=meeting far on	-7 -2 1 9 -1 0
o:topic=meeting far on ahead	-7 0 8 0 0 0
o:topic=meeting far on gone	0 0 -4 9 0 0
o:topic=meeting far the ahead	0 -7 8 0 0 0
o:topic=meeting from	0 -21 10 4 4 0
o:topic=meeting from ahead	0 -10 12 0 0 0
o:topic=meeting from gone	0 -12 0 4 5 0
o:topic=meeting gone	2 -10 0 14 8 0
o:topic=meeting no verb	11 -11 0 5 2 0
o:topic=meeting of	0 10 -3 0 -2 0
o:topic=meeting on	6 -12 4 10 0 0
o:topic=meeting on ahead	7 -11 6 0 4 0
o:topic=meeting on gone	0 -4 0 12 -10 0
o:topic=meeting other	0 -5 7 0 0 0
o:topic=meeting plan	-3 0 8 0 -6 0
o:topic=meeting prepare	0 -1 -4 6 0 0
o:topic=meeting receive	0 -9 4 0 8 0
o:topic=meeting return	0 -16 13 5 0 0
o:topic=meeting say	0 11 -10 0 0 0
o:topic=meeting see	0 13 -5 0 -10 0
o:topic=meeting set	4 -10 4 0 0 0
o:topic=meeting spoke	7 -4 -1 0 0 0
o:topic=meeting spoke gone	7 -4 -1 0 0 0
o:topic=meeting the	0 36 -23 -3 -14 0
o:topic=meeting the ahead	0 21 -5 -3 -14 0
o:topic=meeting until	0 -10 11 0 0 0
o:topic=meeting until ahead	0 -18 19 0 0 0
o:topic=none	8 -5 6 -1 -20 -3
o:topic=none 	-1 12 -9 0 0 0
o:topic=none  ahead	-2 -11 14 0 0 0
o:topic=none  gone	0 21 -21 0 0 0
o:topic=none (	0 -9 10 0 0 0
o:topic=none ( gone	0 -11 11 0 0 0
o:topic=none a	0 8 -6 0 0 0
o:topic=none agree	0 -1 -9 10 0 0
o:topic=none ahead	-28 6 6 -2 -4 0
o:topic=none announce	0 7 -6 0 0 0
o:topic=none be	-3 -20 24 0 0 0
o:topic=none begin	3 -11 8 0 0 0
o:topic=none get	-1 7 -3 0 0 0
o:topic=none gone	17 -10 3 0 -13 -1
o:topic=none have	-1 -4 8 0 0 0
o:topic=none monday	-4 -10 13 0 0 0
o:topic=none monday gone	-4 -10 13 0 0 0
o:topic=none monday,	-4 -9 11 0 0 0
o:topic=none monday, gone	-4 -9 11 0 0 0
o:topic=none no verb	4 -3 5 -13 -4 0
o:topic=none of	11 -16 7 0 0 0
o:topic=none of ahead	0 9 -7 0 0 0
o:topic=none of gone	12 -22 12 0 0 0
o:topic=none on	5 4 -3 -8 -7 0
o:topic=none on gone	6 7 -9 -6 -6 0
o:topic=none return	0 18 -17 0 0 0
o:topic=none say	0 10 -6 0 0 0
o:topic=none since	-1 -5 7 0 0 0
o:topic=none since gone	-1 -5 7 0 0 0
o:topic=none tell	6 0 -4 0 0 0
o:topic=none the ahead	0 -6 8 0 0 0
o:topic=none the gone	5 1 -10 0 0 0
o:topic=none thursday	-3 -4 6 0 0 0
o:topic=none thursday gone	-3 -4 6 0 0 0
o:topic=none thursday,	-1 8 -3 0 0 0
o:topic=none thursday, gone	-1 8 -3 0 0 0
o:topic=none to	0 11 -10 0 0 0
o:topic=none to ahead	0 11 -10 0 0 0
o:topic=none tuesday	10 -5 -6 0 0 0
o:topic=none tuesday gone	10 -5 -6 0 0 0
o:topic=none until	0 -10 11 0 0 0
o:topic=none until ahead	0 -7 8 0 0 0
o:topic=none wednesday,	0 -4 6 0 0 0
o:topic=none wednesday, gone	0 -4 6 0 0 0
o:topic=none write	6 -3 -1 0 0 0
o:topic=none ·	0 -12 13 0 0 0
o:topic=none · gone	0 -12 13 0 0 0
o:topic=procedure	-9 31 -22 0 0 0
o:topic=procedure ahead	-3 9 -3 0 0 0
o:topic=procedure far 	0 -11 12 0 0 0
o:topic=procedure far ahead	-1 -11 15 0 0 0
o:topic=procedure far gone	0 20 -17 0 0 0
o:topic=procedure far no verb	-3 -3 6 0 0 0
o:topic=procedure far on	0 -6 7 0 0 0
o:topic=procedure far on ahead	0 -7 8 0 0 0
o:topic=procedure gone	-2 24 -19 0 0 0
o:topic=procedure no verb	-2 21 -17 0 0 0
o:topic=procedure on	0 6 -2 0 0 0
o:topic=procedure on gone	0 7 -5 0 0 0
o:topic=procedure the	0 6 -5 0 0 0
o:topic=sale	-6 22 -15 0 0 0
o:topic=sale ahead	0 16 -13 0 0 0
o:topic=sale far	0 14 -16 0 0 0
o:topic=sale far gone	0 12 -13 0 0 0
o:topic=sale far no verb	2 -6 3 0 0 0
o:topic=sale far on	5 1 -8 0 0 0
o:topic=sale far on gone	5 0 -7 0 0 0
o:topic=sale gone	-4 9 -2 0 0 0
o:topic=sale no verb	-4 15 -10 0 0 0
o:topic=sale on	-4 11 -6 0 0 0
o:topic=signing	-20 16 -3 -5 -1 0
o:topic=signing ahead	0 -5 6 0 0 0
o:topic=signing approve	0 -13 13 0 0 0
o:topic=signing be	0 -6 7 0 0 0
o:topic=signing by	0 -13 13 0 0 0
o:topic=signing by ahead	0 -13 13 0 0 0
o:topic=signing gone	-19 19 -7 -4 -1 0
o:topic=signing no verb	-1 18 -15 0 0 0
o:topic=signing on	-7 10 -3 0 0 0
o:topic=signing on gone	-7 8 -1 0 0 0
o:topic=signing sign	-9 6 0 -2 0 0
o:topic=signing signed	0 15 -14 0 0 0
o:topic=signing signed gone	0 15 -14 0 0 0
o:topic=signing sit	0 6 -6 0 0 0
o:topic=truce	0 24 -23 -7 0 0
o:topic=truce agree	0 -12 14 0 0 0
o:topic=truce ahead	-14 58 -47 -1 -4 0
o:topic=truce be	-3 20 -14 0 0 0
o:topic=truce begin	-1 17 -10 0 0 0
o:topic=truce conclude	0 11 -10 0 0 0
o:topic=truce end	-1 29 -25 0 0 0
o:topic=truce ends	0 -8 8 0 0 0
o:topic=truce far	-19 9 -3 -1 6 0
o:topic=truce far ahead	0 0 -5 0 9 0
o:topic=truce far be	0 8 -8 0 0 0
o:topic=truce far begin	0 -6 -3 0 10 0
o:topic=truce far from	0 -7 7 0 0 0
o:topic=truce far gone	-16 10 0 0 -2 0
o:topic=truce far monday,	0 8 -7 0 0 0
o:topic=truce far monday, gone	0 6 -5 0 0 0
o:topic=truce far no verb	-12 0 5 0 0 0
o:topic=truce far on	0 4 -17 0 9 0
o:topic=truce far on ahead	0 -9 0 0 10 0
o:topic=truce far on gone	0 20 -17 0 0 0
o:topic=truce far to	0 -9 9 0 0 0
o:topic=truce far to ahead	0 -9 9 0 0 0
o:topic=truce from	0 12 -10 0 0 0
o:topic=truce from gone	0 8 -7 0 0 0
o:topic=truce gone	9 -9 2 -3 2 0
o:topic=truce have	11 -9 0 0 0 0
o:topic=truce no verb	-12 8 0 0 0 0
o:topic=truce on	5 3 -8 -1 2 0
o:topic=truce on ahead	-3 30 -23 0 0 0
o:topic=truce on gone	9 -12 3 0 4 0
o:topic=truce run	0 7 -5 0 0 0
o:topic=truce say	13 -13 -4 0 5 0
o:topic=truce since	0 7 -7 0 0 0
o:topic=truce since gone	0 7 -7 0 0 0
o:topic=truce to	0 6 -3 0 0 0
o:topic=truce until	0 19 -17 0 0 0
o:topic=truce until ahead	0 12 -9 0 0 0
o:topic=truce until gone	0 6 -6 0 0 0
pair: both	2 2 7 -2 -19 -8
pair: n=0	-7 5 4 -1 -3 -17
pair: n=1	-4 15 0 -46 -13 -7
pair: n=2	1 3 0 -8 1 0
pair: n=3	-1 4 -5 8 -6 0
pair: n=4	7 -9 4 0 0 0
pair: n=5	-1 -6 0 11 0 0
pair: not-both	-12 17 0 -13 2 -21
pair:both n=0	-11 15 -8 0 -1 -7
pair:both n=1	7 6 -2 -46 1 -3
pair:both n=2	-10 -4 11 5 -17 0
pair:both n=3	1 -14 10 8 -5 0
pair:both n=4	14 -5 -4 0 0 0
pair:coming both	-3 -1 -5 2 9 0
pair:coming n=0	7 3 -30 8 20 -5
pair:coming n=1	-12 9 4 0 -22 -1
pair:coming n=2	-10 -4 13 -1 -8 0
pair:coming n=3	0 -4 9 -1 0 0
pair:coming not-both	-2 5 0 1 -9 -8
pair:coming+ended n=0	-2 -2 6 0 0 0
pair:coming+ended n=1	0 19 -18 0 0 0
pair:coming+ended not-both	-6 10 -5 -1 0 0
pair:coming+ended+running not-both	0 -11 12 0 0 0
pair:coming+running both	0 6 -1 -3 0 0
pair:coming+running n=0	-11 17 -21 -6 -2 12
pair:coming+running n=1	11 -14 4 0 0 -1
pair:coming+running not-both	0 0 -12 0 -5 10
pair:day 	0 6 10 -18 -13 -15
pair:day both	-6 7 8 -3 -22 -5
pair:day coming	-2 7 -8 0 6 -3
pair:day coming+running	0 16 -7 0 -15 4
pair:day day-none	11 -11 16 -4 -12 -9
pair:day day=l0	0 21 -19 0 0 0
pair:day day=l1	-15 5 7 0 0 0
pair:day day=l2	-9 3 5 -2 -1 0
pair:day day=l3	0 13 -8 -3 -4 0
pair:day day=l4	0 11 -11 -3 1 0
pair:day day=l5	3 -9 4 0 0 0
pair:day day=r0	-1 21 -19 0 0 0
pair:day day=r1	-2 11 -5 0 -1 0
pair:day day=r2	-9 15 -8 1 -1 0
pair:day day=r3	-16 1 1 1 3 0
pair:day day=r4	-2 26 -17 -6 -8 0
pair:day ended	-8 16 -14 6 -6 0
pair:day ended+running	-12 -2 9 0 0 0
pair:day n=0	-10 4 6 -1 0 -4
pair:day n=1	2 15 -4 -17 -21 -6
pair:day n=2	5 7 -7 0 -10 0
pair:day n=3	0 2 3 -11 0 0
pair:day n=4	-6 0 4 0 0 0
pair:day no-word	1 17 -7 -4 -12 -8
pair:day not-both	-2 20 -8 -14 0 -8
pair:day part:sure	-1 0 3 1 -7 0
pair:day prev:sure	-6 -9 16 -16 0 0
pair:day running	0 7 -7 0 2 0
pair:day sent:sure	-13 23 -12 -13 0 0
pair:day-none 	-4 12 7 -19 -17 -18
pair:day-none both	2 17 -10 -4 -13 -6
pair:day-none coming	-7 -3 -3 14 8 -4
pair:day-none coming+ended+running	0 -11 11 0 0 0
pair:day-none coming+running	0 16 -5 -2 -17 4
pair:day-none ended	2 -8 7 11 -19 0
pair:day-none n=0	-7 17 -16 17 -6 -7
pair:day-none n=1	-7 12 2 -24 -12 -8
pair:day-none n=2	0 11 -1 -13 -16 0
pair:day-none n=3	0 -3 9 -11 0 0
pair:day-none n=4	14 -40 30 0 0 0
pair:day-none no-word	1 14 -6 -3 -14 -8
pair:day-none not-both	-9 9 8 -1 -12 -13
pair:day-none part:sure	-11 9 0 7 -6 -8
pair:day-none prev:sure	-1 9 -2 -16 0 0
pair:day-none running	0 22 -19 -9 0 0
pair:day-none sent:sure	-3 -8 16 -7 -5 0
pair:day=l0 	-6 0 5 0 0 0
pair:day=l0 both	-3 14 -9 0 0 0
pair:day=l0 n=0	-1 9 -5 0 0 0
pair:day=l0 n=1	-2 8 -4 0 0 0
pair:day=l0 no-word	-3 17 -13 0 0 0
pair:day=l1 	-8 7 -14 10 8 0
pair:day=l1 both	6 -12 1 -6 10 0
pair:day=l1 coming	0 -9 2 0 5 0
pair:day=l1 ended	1 -15 15 0 0 0
pair:day=l1 n=0	-14 -9 0 9 12 0
pair:day=l1 n=1	4 -14 9 0 0 0
pair:day=l1 n=2	0 13 -11 0 0 0
pair:day=l1 no-word	-13 2 0 13 -8 0
pair:day=l1 not-both	-14 0 0 10 1 0
pair:day=l1 sent:sure	0 -11 7 -2 5 0
pair:day=l2 	-5 7 0 2 -6 0
pair:day=l2 both	2 -1 0 1 -7 0
pair:day=l2 coming+ended+running	0 -9 10 0 0 0
pair:day=l2 n=0	0 -3 6 3 -5 0
pair:day=l2 n=2	-9 0 6 0 0 0
pair:day=l2 no-word	-3 16 -16 -1 6 0
pair:day=l2 not-both	-13 5 5 -4 -4 0
pair:day=l2 part:sure	0 -2 6 1 -11 0
pair:day=l2 prev:sure	0 -21 28 0 -10 0
pair:day=l2 sent:sure	0 10 -7 0 0 0
pair:day=l3 	4 0 2 -6 -9 0
pair:day=l3 both	-15 -2 18 -7 -2 0
pair:day=l3 coming	-2 12 -6 0 -1 0
pair:day=l3 n=0	-1 12 -3 -1 -6 0
pair:day=l3 n=1	6 -6 2 -1 0 0
pair:day=l3 n=2	1 10 -9 -1 0 0
pair:day=l3 n=3	-4 -9 17 0 0 0
pair:day=l3 not-both	15 11 -20 0 -5 0
pair:day=l3 part:sure	0 8 -3 -5 0 0
pair:day=l3 sent:sure	0 6 -1 0 0 0
pair:day=l4 both	0 7 -16 3 8 0
pair:day=l4 ended	0 8 -16 0 9 0
pair:day=l4 n=0	-7 19 -12 -4 1 0
pair:day=l4 n=1	6 -16 3 0 11 0
pair:day=l4 n=2	0 11 -6 0 0 0
pair:day=l4 n=3	0 -4 -1 8 0 0
pair:day=l4 sent:sure	0 6 -11 0 5 0
pair:day=l5 both	1 -12 11 0 0 0
pair:day=l5 ended	0 -12 11 0 0 0
pair:day=l5 n=0	0 8 -6 0 0 0
pair:day=l5 n=2	2 -12 11 0 0 0
pair:day=l5 not-both	0 9 -7 0 0 0
pair:day=l5 part:sure	0 -10 12 0 0 0
pair:day=r0 	11 -2 -4 0 0 0
pair:day=r0 both	8 -25 17 0 0 0
pair:day=r0 n=0	6 -4 -3 -1 4 0
pair:day=r0 n=1	8 -3 0 0 0 0
pair:day=r0 no-word	12 -5 -10 0 3 0
pair:day=r0 not-both	6 12 -23 -2 4 0
pair:day=r0 part:sure	0 5 0 0 -6 0
pair:day=r1 	0 -7 9 -10 4 0
pair:day=r1 both	3 -11 8 0 -1 0
pair:day=r1 coming	2 7 0 -8 -8 0
pair:day=r1 coming+running	-1 -5 -1 0 3 6
pair:day=r1 ended	2 10 -11 -1 0 0
pair:day=r1 n=0	11 -10 -2 -13 2 5
pair:day=r1 n=1	-13 22 -2 -4 -9 -1
pair:day=r1 n=2	-4 -12 0 4 13 0
pair:day=r1 no-word	1 -2 -11 -12 13 6
pair:day=r1 not-both	-1 6 -9 -19 8 3
pair:day=r1 running	-1 -4 -4 6 4 0
pair:day=r2 	0 2 1 6 -15 0
pair:day=r2 both	-11 4 4 5 -7 0
pair:day=r2 coming	3 -6 1 0 0 0
pair:day=r2 coming+ended	0 21 -19 0 0 0
pair:day=r2 ended	-8 10 0 0 0 0
pair:day=r2 ended+running	0 -11 14 0 0 0
pair:day=r2 n=0	-1 12 -11 -14 4 0
pair:day=r2 n=1	-9 -4 14 0 -15 0
pair:day=r2 n=2	10 -10 6 -4 0 0
pair:day=r2 n=3	0 3 -12 10 0 0
pair:day=r2 no-word	6 7 -10 -5 -7 0
pair:day=r2 not-both	10 -4 -1 0 0 0
pair:day=r2 part:sure	-7 -16 19 -1 0 0
pair:day=r2 prev:sure	0 -9 13 0 0 0
pair:day=r2 running	5 -16 8 0 1 0
pair:day=r2 sent:sure	0 20 -26 10 0 0
pair:day=r3 	-1 -3 2 0 6 0
pair:day=r3 both	0 -7 0 5 7 0
pair:day=r3 coming	0 14 -8 -4 0 0
pair:day=r3 coming+ended	0 -18 19 0 0 0
pair:day=r3 n=0	6 -7 -5 -4 14 0
pair:day=r3 n=1	0 0 8 -8 -10 0
pair:day=r3 n=2	-1 -8 7 2 0 0
pair:day=r3 n=3	-9 11 -2 0 0 0
pair:day=r3 not-both	-2 3 1 -12 0 0
pair:day=r3 prev:sure	-1 14 -13 0 0 0
pair:day=r3 sent:sure	-4 -10 16 0 0 0
pair:day=r4 	-1 9 -3 0 -14 0
pair:day=r4 both	-4 7 -1 2 -11 0
pair:day=r4 coming	-6 -4 9 0 -2 0
pair:day=r4 ended	-2 21 -17 0 0 0
pair:day=r4 n=0	0 5 0 0 -7 0
pair:day=r4 n=1	-17 14 1 -5 -5 0
pair:day=r4 n=3	4 3 -6 0 0 0
pair:day=r4 no-word	-3 12 -4 -1 -2 0
pair:day=r4 not-both	-10 18 -8 -3 -3 0
pair:day=r4 part:sure	3 10 -13 4 -7 0
pair:day=r4 prev:sure	-10 1 7 0 0 0
pair:day=r5 both	0 -6 3 0 2 0
pair:day=r5 no-word	2 8 -11 0 0 0
pair:day=r5 not-both	0 12 -12 0 0 0
pair:day=r5 sent:sure	0 -5 8 0 0 0
pair:ended n=0	0 17 -25 15 -18 0
pair:ended n=1	-8 -22 28 -10 3 0
pair:ended n=2	3 8 -5 -11 -1 0
pair:ended n=3	0 12 -11 0 0 0
pair:ended not-both	2 4 -7 0 -8 0
pair:ended+running n=0	7 7 -6 -6 -3 0
pair:ended+running n=1	-12 2 6 0 0 0
pair:ended+running n=3	0 -8 9 0 0 0
pair:l=( day-none	0 -6 7 0 0 0
pair:l=( n=0	0 13 -12 0 0 0
pair:l=( n=1	0 -10 10 0 0 0
pair:l=<begin> 	3 -4 7 -9 -3 0
pair:l=<begin> both	0 15 -12 0 0 0
pair:l=<begin> coming	-8 10 -4 0 0 0
pair:l=<begin> day-none	0 0 4 -10 -2 0
pair:l=<begin> day=r1	-6 6 0 0 0 0
pair:l=<begin> day=r3	7 0 -3 0 0 0
pair:l=<begin> ended	-2 10 -7 0 0 0
pair:l=<begin> n=0	0 -14 19 -10 -3 0
pair:l=<begin> n=1	0 24 -23 0 0 0
pair:l=<begin> n=2	0 17 -14 0 0 0
pair:l=<begin> no-word	0 -11 15 -4 -1 0
pair:l=<begin> not-both	0 -1 5 -12 -4 0
pair:l=<begin> part:sure	0 0 5 -6 0 0
pair:l=<begin> prev:sure	0 28 -28 0 0 0
pair:l=<begin> running	0 9 -7 0 0 0
pair:l=<begin> sent:sure	0 10 -9 0 0 0
pair:l=<begin> word	0 9 -4 -6 0 0
pair:l=a both	19 -28 0 3 3 0
pair:l=a coming	10 -10 0 0 0 0
pair:l=a day	-12 6 4 0 0 0
pair:l=a day-none	1 12 -13 0 -3 0
pair:l=a day=l1	-6 -5 12 0 0 0
pair:l=a day=l2	2 -10 0 7 0 0
pair:l=a day=r3	9 -10 -2 0 4 0
pair:l=a ended	7 -8 0 0 0 0
pair:l=a n=0	0 -12 6 3 3 0
pair:l=a n=1	10 3 -11 0 -1 0
pair:l=a no-word	10 -1 -6 0 -2 0
pair:l=a not-both	-1 14 -10 -1 -2 0
pair:l=a word	23 -12 -13 1 0 0
pair:l=after both	7 0 -8 0 0 0
pair:l=after day	0 6 -3 0 0 0
pair:l=after day-none	6 12 -16 0 0 0
pair:l=after ended	5 -9 4 0 0 0
pair:l=after n=0	0 -11 13 0 0 0
pair:l=after no-word	0 6 -3 0 0 0
pair:l=after not-both	0 -9 11 0 0 0
pair:l=after part:sure	7 -13 6 0 0 0
pair:l=after word	7 -13 6 0 0 0
pair:l=again coming	0 -5 -4 10 0 0
pair:l=again day	0 -3 -5 10 0 0
pair:l=again day-none	0 0 -9 10 0 0
pair:l=again n=0	0 0 -8 10 0 0
pair:l=again no-word	0 0 -9 10 0 0
pair:l=again not-both	0 -3 -5 10 0 0
pair:l=ago 	0 9 -9 0 0 0
pair:l=ago day	0 10 -9 0 0 0
pair:l=agreed both	0 -24 24 0 0 0
pair:l=agreed day	-2 -13 15 0 0 0
pair:l=agreed no-word	-1 -11 14 0 0 0
pair:l=also 	-4 7 0 0 0 0
pair:l=also day-none	-4 7 0 0 0 0
pair:l=also n=0	-4 6 0 0 0 0
pair:l=also not-both	-4 6 0 0 0 0
pair:l=also word	-4 7 0 0 0 0
pair:l=and 	-3 -9 13 0 0 0
pair:l=and both	0 -5 7 0 0 0
pair:l=and n=1	0 -7 8 0 0 0
pair:l=and no-word	-3 -4 8 0 0 0
pair:l=and not-both	-1 -2 6 0 0 0
pair:l=and word	-2 -11 15 0 0 0
pair:l=at n=0	0 7 -5 0 0 0
pair:l=at no-word	0 6 -5 0 0 0
pair:l=back day	0 6 -6 0 0 0
pair:l=back no-word	0 6 -6 0 0 0
pair:l=be day-none	0 7 -5 0 0 0
pair:l=be not-both	0 9 -9 0 2 0
pair:l=be part:sure	0 8 -8 0 2 0
pair:l=be word	0 8 -8 0 1 0
pair:l=been day-none	0 7 -6 0 0 0
pair:l=been not-both	0 7 -6 0 0 0
pair:l=been part:sure	0 6 -5 0 0 0
pair:l=been word	0 7 -5 0 0 0
pair:l=before 	0 7 -4 0 0 0
pair:l=before day	0 10 -7 0 0 0
pair:l=before day-none	0 9 -6 0 0 0
pair:l=before n=1	0 6 -5 0 0 0
pair:l=before no-word	0 7 -4 0 0 0
pair:l=before not-both	0 10 -8 0 0 0
pair:l=beijing, 	-1 0 6 -3 0 0
pair:l=beijing, both	0 -4 11 -3 0 0
pair:l=beijing, day	-1 0 6 -3 0 0
pair:l=beijing, no-word	0 10 -8 0 0 0
pair:l=bessent not-both	0 -3 6 0 0 0
pair:l=bessent part:sure	0 -6 7 0 0 0
pair:l=bessent word	0 -3 6 0 0 0
pair:l=brussels, 	-5 -6 9 0 0 0
pair:l=brussels, day	-5 -6 9 0 0 0
pair:l=brussels, n=1	-2 -16 17 0 0 0
pair:l=brussels, not-both	-3 -11 14 0 0 0
pair:l=by 	2 7 -7 -2 -7 0
pair:l=by both	6 1 -3 -4 -3 0
pair:l=by day	-9 8 1 0 0 0
pair:l=by day-none	-3 6 0 0 -1 0
pair:l=by day=r1	8 -4 -4 0 -2 2
pair:l=by n=2	7 -3 -1 0 0 0
pair:l=by running	-7 -4 8 -1 5 0
pair:l=by word	11 -5 -4 -6 0 1
pair:l=cabinet not-both	13 -9 -2 0 0 0
pair:l=cent 	0 -10 10 0 0 0
pair:l=cent day	0 -9 10 0 0 0
pair:l=cent n=0	0 -10 10 0 0 0
pair:l=cent no-word	0 -11 11 0 0 0
pair:l=charge n=0	0 6 -4 0 0 0
pair:l=countries n=1	0 6 -5 0 0 0
pair:l=countries not-both	0 6 -5 0 0 0
pair:l=countries part:sure	0 6 -5 0 0 0
pair:l=countries word	0 6 -5 0 0 0
pair:l=date: 	0 6 -5 0 0 0
pair:l=date: day	0 6 -5 0 0 0
pair:l=date: day-none	0 6 -5 0 0 0
pair:l=date: no-word	0 6 -5 0 0 0
pair:l=date: not-both	0 6 -5 0 0 0
pair:l=delegations 	0 -9 9 0 0 0
pair:l=delegations coming	0 7 -6 0 0 0
pair:l=delegations day-none	0 -9 9 0 0 0
pair:l=delegations part:sure	0 6 -5 0 0 0
pair:l=delegations word	0 6 -5 0 0 0
pair:l=delhi, 	-3 10 -5 0 0 0
pair:l=delhi, day	-3 10 -5 0 0 0
pair:l=delhi, no-word	-3 10 -5 0 0 0
pair:l=due coming	0 9 -8 0 0 0
pair:l=due day	0 9 -8 0 0 0
pair:l=due day-none	0 9 -8 0 0 0
pair:l=ended day	0 -7 8 0 0 0
pair:l=ended day-none	0 -10 10 0 0 0
pair:l=ended ended	0 -13 13 0 0 0
pair:l=ended no-word	0 -7 8 0 0 0
pair:l=ended not-both	0 -10 10 0 0 0
pair:l=fifth 	0 -5 6 0 0 0
pair:l=fifth day-none	0 -7 8 0 0 0
pair:l=fifth ended+running	0 10 -8 0 0 0
pair:l=fifth n=0	0 -5 6 0 0 0
pair:l=fifth part:sure	0 -8 10 0 0 0
pair:l=fifth word	0 -8 10 0 0 0
pair:l=first 	0 -8 9 0 0 0
pair:l=first day-none	0 -4 6 0 0 0
pair:l=first n=0	0 18 -16 0 0 0
pair:l=first n=1	0 -21 22 0 0 0
pair:l=first not-both	0 -8 10 0 0 0
pair:l=first part:sure	0 -8 10 0 0 0
pair:l=first word	0 -7 10 0 0 0
pair:l=for 	-5 12 -5 0 0 0
pair:l=for day	1 -11 12 -1 0 0
pair:l=for day=r3	0 -4 8 0 0 0
pair:l=for n=0	1 8 -8 -1 0 0
pair:l=for n=1	-6 -2 8 0 -2 0
pair:l=for no-word	-1 -8 12 0 0 0
pair:l=for part:sure	0 19 -13 -2 -3 0
pair:l=for prev:sure	3 -14 11 0 0 0
pair:l=for word	-4 20 -12 0 -2 0
pair:l=fourth 	0 -7 9 0 0 0
pair:l=fourth day-none	13 -13 5 0 0 0
pair:l=fourth day=l2	0 9 -8 0 0 0
pair:l=fourth ended+running	13 -7 -1 0 0 0
pair:l=fourth n=0	13 -9 1 0 0 0
pair:l=fourth n=1	0 7 -7 0 0 0
pair:l=fourth not-both	12 -2 -2 0 0 0
pair:l=fourth word	12 -4 0 0 0 0
pair:l=friday n=1	0 -5 6 0 0 0
pair:l=friday, 	0 12 -8 0 0 0
pair:l=friday, day	0 12 -8 0 0 0
pair:l=friday, day-none	0 11 -8 0 0 0
pair:l=friday, no-word	0 10 -6 0 0 0
pair:l=friday, not-both	0 10 -6 0 0 0
pair:l=from 	-7 9 -10 3 3 0
pair:l=from day	-10 6 -4 2 2 0
pair:l=from day=r1	-1 -5 8 0 0 0
pair:l=from day=r2	0 8 -13 4 0 0
pair:l=from n=0	-4 25 -23 0 3 0
pair:l=from n=1	-2 -9 13 0 0 0
pair:l=from n=2	0 6 -3 0 0 0
pair:l=from no-word	-7 14 -7 0 0 0
pair:l=from not-both	-4 8 -6 0 3 0
pair:l=from part:sure	0 -18 6 3 4 0
pair:l=from sent:sure	0 9 -8 0 0 0
pair:l=further n=0	0 11 -8 0 0 0
pair:l=goods day-none	0 -7 8 0 0 0
pair:l=goods n=0	0 -8 9 0 0 0
pair:l=had 	5 1 -8 0 0 0
pair:l=had both	3 3 -9 0 0 0
pair:l=had day-none	-1 16 -12 0 0 0
pair:l=had n=0	0 12 -13 0 0 0
pair:l=had n=1	3 -7 3 0 0 0
pair:l=had part:sure	0 6 -8 0 0 0
pair:l=has 	-2 16 -12 0 0 0
pair:l=has day	11 -8 0 0 0 0
pair:l=has day-none	9 -3 -7 0 0 0
pair:l=has n=1	9 0 -13 0 0 0
pair:l=has no-word	8 -3 -4 0 0 0
pair:l=has not-both	8 3 -16 0 0 0
pair:l=has part:sure	0 11 -11 0 0 0
pair:l=has word	-2 17 -13 0 0 0
pair:l=have n=2	0 -9 9 0 0 0
pair:l=he day-none	0 -2 6 0 0 0
pair:l=he n=0	0 10 -5 0 0 0
pair:l=he n=1	0 -9 9 0 0 0
pair:l=he not-both	0 -11 15 0 0 0
pair:l=he part:sure	0 -4 9 0 0 0
pair:l=he word	0 0 7 0 0 0
pair:l=held both	-1 -3 8 0 0 0
pair:l=held part:sure	-1 -1 6 0 0 0
pair:l=held word	-1 -1 6 0 0 0
pair:l=his day-none	-1 6 0 -1 0 0
pair:l=his part:sure	0 -12 13 -4 1 0
pair:l=his word	0 -10 13 -4 0 0
pair:l=i 	0 9 -8 0 0 0
pair:l=i not-both	0 12 -11 0 0 0
pair:l=i part:sure	0 11 -11 0 0 0
pair:l=i word	0 12 -11 0 0 0
pair:l=in 	-13 -7 3 9 4 0
pair:l=in both	-14 14 -12 3 2 0
pair:l=in coming	-2 3 -7 4 0 0
pair:l=in day	0 7 -6 0 0 0
pair:l=in day-none	-5 13 -3 0 -8 0
pair:l=in day=l1	0 -17 -10 13 12 0
pair:l=in day=r0	0 -9 7 0 1 0
pair:l=in day=r1	-5 -9 4 0 8 0
pair:l=in day=r2	0 8 -3 0 0 0
pair:l=in day=r3	0 13 -8 0 0 0
pair:l=in ended	0 12 -9 0 0 0
pair:l=in ended+running	0 9 -6 0 0 0
pair:l=in n=0	-14 0 -12 14 7 0
pair:l=in n=2	0 11 -6 0 0 0
pair:l=in no-word	-15 25 -15 5 -6 0
pair:l=in not-both	-5 -3 -2 7 6 0
pair:l=in part:sure	0 -2 -8 8 5 0
pair:l=in prev:sure	0 5 -14 0 8 0
pair:l=in sent:sure	0 -16 14 0 2 0
pair:l=in word	-21 4 -8 10 7 0
pair:l=is 	10 -1 -10 0 0 0
pair:l=is day	10 0 -12 0 0 0
pair:l=is day-none	10 -1 -10 0 0 0
pair:l=is n=0	0 9 -3 0 0 0
pair:l=is n=1	11 -5 -7 0 0 0
pair:l=is no-word	-2 16 -10 0 0 0
pair:l=is not-both	0 10 -5 0 0 0
pair:l=it 	-9 17 -7 0 0 0
pair:l=it day	-3 -9 13 0 0 0
pair:l=it day-none	-9 0 7 0 0 0
pair:l=it n=0	-5 -1 7 0 0 0
pair:l=it no-word	-10 0 8 0 0 0
pair:l=it not-both	-5 -3 8 0 0 0
pair:l=it part:sure	0 6 -4 0 0 0
pair:l=it word	-6 18 -12 0 0 0
pair:l=its not-both	0 9 -5 0 0 0
pair:l=its part:sure	0 9 -5 0 0 0
pair:l=its word	0 9 -5 0 0 0
pair:l=jinping day-none	1 11 -14 0 0 0
pair:l=jinping part:sure	0 6 -2 0 0 0
pair:l=jinping word	0 -19 21 0 0 0
pair:l=last ended	-1 -2 6 0 0 0
pair:l=last n=1	0 -11 13 0 0 0
pair:l=last not-both	-1 -7 11 0 0 0
pair:l=last part:sure	0 -6 6 0 0 0
pair:l=last word	-1 -6 10 0 0 0
pair:l=ministers 	3 -7 2 0 0 0
pair:l=ministers n=1	3 -7 1 0 0 0
pair:l=ministers not-both	6 -9 4 0 0 0
pair:l=ministers part:sure	0 -5 8 0 0 0
pair:l=ministers word	6 -10 4 0 0 0
pair:l=monday 	-5 -7 10 0 0 0
pair:l=monday day	-5 -7 10 0 0 0
pair:l=monday day-none	-5 -7 10 0 0 0
pair:l=monday n=0	-2 6 -4 0 0 0
pair:l=monday n=1	0 -21 21 0 0 0
pair:l=monday no-word	-5 -10 13 0 0 0
pair:l=monday not-both	-5 -7 10 0 0 0
pair:l=monday, 	-8 5 0 0 0 0
pair:l=monday, day	-7 4 0 0 0 0
pair:l=monday, day-none	-7 0 2 0 0 0
pair:l=monday, n=0	-6 -11 15 0 0 0
pair:l=monday, n=1	0 31 -29 0 0 0
pair:l=monday, no-word	-8 9 -4 0 0 0
pair:l=monday, not-both	-8 3 0 0 0 0
pair:l=negotiators not-both	0 13 -13 0 0 0
pair:l=negotiators part:sure	0 9 -8 0 0 0
pair:l=negotiators word	0 9 -8 0 0 0
pair:l=new not-both	0 -6 7 0 0 0
pair:l=new part:sure	0 -7 8 0 0 0
pair:l=new word	0 -7 8 0 0 0
pair:l=next coming+ended	0 10 -10 0 0 0
pair:l=next day=r2	0 11 -9 0 0 0
pair:l=next n=0	0 14 -15 1 0 0
pair:l=next part:sure	0 7 -6 0 0 0
pair:l=next word	0 7 -6 0 0 0
pair:l=no 	0 8 -7 0 0 0
pair:l=no day-none	0 9 -8 0 0 0
pair:l=no n=1	0 8 -7 0 0 0
pair:l=no not-both	0 9 -8 0 0 0
pair:l=no part:sure	0 8 -8 0 0 0
pair:l=no word	0 9 -8 0 0 0
pair:l=not 	-5 7 0 0 0 0
pair:l=not day-none	0 7 -6 0 0 0
pair:l=not n=0	-4 7 0 0 0 0
pair:l=not no-word	-4 6 0 0 0 0
pair:l=not not-both	0 7 -6 0 0 0
pair:l=not word	-5 13 -6 0 0 0
pair:l=of 	0 -1 6 -3 -6 0
pair:l=of both	-6 -13 15 -3 3 0
pair:l=of coming	0 11 -9 0 0 0
pair:l=of day	3 7 -8 -1 -5 0
pair:l=of day-none	3 -11 13 -4 -2 0
pair:l=of day=l2	0 6 -4 0 0 0
pair:l=of day=l4	0 2 -12 0 9 0
pair:l=of day=r4	0 -3 7 0 -2 0
pair:l=of ended	1 -4 0 -1 7 0
pair:l=of ended+running	0 -6 8 0 0 0
pair:l=of n=0	0 0 6 -4 -7 0
pair:l=of n=1	2 -15 6 0 8 0
pair:l=of n=2	-1 10 -5 0 0 0
pair:l=of no-word	5 1 -7 0 0 0
pair:l=of not-both	5 8 -10 -3 -1 0
pair:l=of part:sure	-4 -8 10 -6 2 0
pair:l=of word	-4 -8 9 -5 5 0
pair:l=on 	-6 3 5 1 -13 -3
pair:l=on both	-3 -9 12 -5 -4 0
pair:l=on coming	7 0 -12 -1 14 0
pair:l=on day	-7 1 2 0 0 0
pair:l=on day-none	-13 4 2 2 -4 0
pair:l=on day=l2	-3 -2 9 0 0 0
pair:l=on day=l5	4 -12 7 0 0 0
pair:l=on day=r2	2 -9 8 0 0 0
pair:l=on day=r4	-5 17 -11 0 0 0
pair:l=on ended	-10 14 -4 -6 -1 0
pair:l=on ended+running	0 -4 6 0 0 0
pair:l=on n=0	0 7 -18 0 10 1
pair:l=on n=1	-10 0 11 -5 -9 -1
pair:l=on n=3	-3 0 6 0 0 0
pair:l=on no-word	-4 7 -6 0 -1 0
pair:l=on not-both	-8 11 -9 3 4 0
pair:l=on part:sure	2 -9 4 2 2 0
pair:l=on prev:sure	-1 -7 15 -7 -7 0
pair:l=on running	-3 -7 7 3 0 0
pair:l=on sent:sure	-13 16 -11 0 3 0
pair:l=over day-none	0 6 -5 0 0 0
pair:l=presidents 	2 6 -9 0 0 0
pair:l=presidents coming	0 -4 6 0 0 0
pair:l=presidents n=0	2 11 -14 0 0 0
pair:l=presidents n=1	0 -9 11 0 0 0
pair:l=published 	0 -7 8 0 0 0
pair:l=published day	0 -7 8 0 0 0
pair:l=published day-none	0 -7 8 0 0 0
pair:l=published n=0	0 -12 13 0 0 0
pair:l=published no-word	0 -12 13 0 0 0
pair:l=published not-both	0 12 -11 0 0 0
pair:l=said 	-3 9 -4 0 0 0
pair:l=said day	-3 9 -3 0 0 0
pair:l=said day-none	-3 9 -3 0 0 0
pair:l=said n=0	-2 6 0 0 0 0
pair:l=said no-word	-2 6 0 0 0 0
pair:l=said not-both	-2 8 -2 0 0 0
pair:l=saturday, 	0 12 -10 0 0 0
pair:l=saturday, day	0 12 -10 0 0 0
pair:l=saturday, day-none	0 12 -10 0 0 0
pair:l=saturday, no-word	0 10 -8 0 0 0
pair:l=saturday, not-both	0 12 -10 0 0 0
pair:l=second 	1 -29 30 -1 0 0
pair:l=second day-none	0 -8 11 -1 0 0
pair:l=second ended	0 10 -11 2 0 0
pair:l=second ended+running	-3 16 -13 0 0 0
pair:l=second n=0	0 -18 14 1 0 0
pair:l=second not-both	0 -5 8 -2 0 0
pair:l=second part:sure	-2 -5 7 0 0 0
pair:l=second word	-1 -4 6 0 0 0
pair:l=see 	0 4 -8 0 2 0
pair:l=see coming	0 -11 7 3 0 0
pair:l=see not-both	0 -8 6 2 0 0
pair:l=sides day-none	0 7 -5 0 0 0
pair:l=sides part:sure	0 9 -8 0 0 0
pair:l=signed day	0 15 -14 0 0 0
pair:l=signed day-none	0 7 -6 0 0 0
pair:l=since both	0 10 -7 0 0 0
pair:l=since day	-7 11 -4 0 0 0
pair:l=since day-none	-6 5 0 0 0 0
pair:l=since day=r2	0 6 -4 0 0 0
pair:l=since ended+running	-7 10 -4 0 0 0
pair:l=since n=1	0 12 -10 0 0 0
pair:l=since no-word	-6 16 -9 0 0 0
pair:l=sixth not-both	0 -17 6 12 0 0
pair:l=sixth part:sure	0 -16 4 12 0 0
pair:l=sixth word	0 -16 4 12 0 0
pair:l=spoke day	7 -4 -1 0 0 0
pair:l=spoke no-word	7 -4 -1 0 0 0
pair:l=state both	0 -3 10 0 -3 0
pair:l=state day-none	0 -1 8 0 -5 0
pair:l=state n=1	0 -4 7 0 0 0
pair:l=state part:sure	-1 -8 14 -1 -1 0
pair:l=state word	0 -8 14 -1 -1 0
pair:l=stockholm n=1	0 -6 7 0 0 0
pair:l=stockholm part:sure	0 -6 7 0 0 0
pair:l=such part:sure	0 -6 7 0 0 0
pair:l=such word	0 -6 7 0 0 0
pair:l=sunday, n=0	0 -10 12 0 0 0
pair:l=sunday, no-word	0 -4 6 0 0 0
pair:l=sunday, not-both	-1 -12 14 0 0 0
pair:l=tariff both	0 -5 6 0 0 0
pair:l=tariff n=0	0 -8 9 0 0 0
pair:l=tariffs day	4 -12 7 0 0 0
pair:l=tariffs day-none	4 -12 7 0 0 0
pair:l=tariffs no-word	4 -12 7 0 0 0
pair:l=technical not-both	0 -9 10 0 0 0
pair:l=telephone 	-9 14 -1 0 0 0
pair:l=telephone day-none	-6 8 0 0 0 0
pair:l=telephone day=r3	7 -5 0 0 0 0
pair:l=telephone ended	7 -5 0 0 0 0
pair:l=that n=1	3 -5 -4 8 0 0
pair:l=that not-both	0 -1 -4 8 0 0
pair:l=that part:sure	4 -2 -7 8 0 0
pair:l=that word	3 -2 -7 7 0 0
pair:l=the 	5 -10 8 1 0 -1
pair:l=the both	-14 6 0 3 0 0
pair:l=the coming	-5 9 -7 -6 5 0
pair:l=the coming+ended	0 10 -8 0 0 0
pair:l=the coming+running	0 11 -1 0 -8 0
pair:l=the day	-4 45 -32 -4 -16 0
pair:l=the day-none	0 12 -14 0 0 0
pair:l=the day=l1	4 -16 14 0 0 0
pair:l=the day=l2	0 -12 14 0 0 0
pair:l=the day=l3	0 0 -9 0 7 0
pair:l=the day=r0	-3 13 -16 0 4 0
pair:l=the day=r1	9 -7 1 0 -2 0
pair:l=the day=r2	-3 12 -1 -6 -4 0
pair:l=the day=r3	-3 6 -1 0 0 0
pair:l=the day=r4	-1 -6 6 6 -6 0
pair:l=the ended	-4 0 7 -6 -4 0
pair:l=the n=0	7 -2 0 -3 0 -1
pair:l=the n=1	-13 11 0 -9 0 0
pair:l=the no-word	4 -3 -4 0 9 -1
pair:l=the not-both	8 4 -3 -9 -4 0
pair:l=the prev:sure	-6 3 6 0 -6 0
pair:l=the running	-3 22 -26 2 0 0
pair:l=the sent:sure	-2 13 -4 0 -6 0
pair:l=the word	0 -17 14 0 8 -2
pair:l=their n=1	0 -14 15 0 0 0
pair:l=their part:sure	0 -1 7 0 -3 0
pair:l=their word	0 -1 7 0 -3 0
pair:l=there day-none	0 -6 8 0 0 0
pair:l=there n=0	0 -6 8 0 0 0
pair:l=there not-both	0 -6 8 0 0 0
pair:l=they 	-6 5 0 0 0 0
pair:l=they both	-8 12 -8 0 1 0
pair:l=they coming	0 4 -6 0 2 0
pair:l=they day=r2	2 -17 10 0 3 0
pair:l=they n=1	0 -8 9 0 0 0
pair:l=they not-both	0 -4 6 0 0 0
pair:l=they word	-7 3 1 -2 0 0
pair:l=third 	0 10 -8 0 0 0
pair:l=third both	0 -22 24 0 0 0
pair:l=third day-none	-9 -10 18 0 0 0
pair:l=third day=l2	0 12 -11 0 0 0
pair:l=third ended+running	-8 -8 15 0 0 0
pair:l=third n=0	-8 10 0 0 0 0
pair:l=third not-both	-11 16 -8 -1 0 0
pair:l=third part:sure	-1 -1 6 -3 -1 0
pair:l=third word	-11 1 5 -3 -1 0
pair:l=this day	0 10 -8 0 0 0
pair:l=this day-none	0 10 -8 0 0 0
pair:l=three 	0 -11 11 0 0 0
pair:l=through n=1	0 -4 6 0 0 0
pair:l=thursday 	-4 37 -32 0 0 0
pair:l=thursday n=0	-1 10 -5 0 0 0
pair:l=thursday, day	2 5 -10 0 0 0
pair:l=thursday, day-none	2 5 -9 0 0 0
pair:l=thursday, n=0	2 3 -9 0 0 0
pair:l=thursday, no-word	2 4 -9 0 0 0
pair:l=thursday, not-both	-3 12 -7 0 0 0
pair:l=to 	-20 42 -25 -3 -3 0
pair:l=to both	-16 13 0 0 0 0
pair:l=to coming	0 -20 16 0 6 0
pair:l=to day	-14 14 0 0 0 0
pair:l=to day-none	-7 0 0 0 9 0
pair:l=to day=r1	1 9 -3 0 -8 0
pair:l=to day=r2	-9 0 9 0 0 0
pair:l=to day=r3	0 10 -10 0 0 0
pair:l=to n=0	-12 6 -4 -2 10 0
pair:l=to n=1	-7 13 -2 -1 -8 0
pair:l=to n=2	0 -7 9 0 0 0
pair:l=to no-word	-12 13 -3 -2 3 0
pair:l=to not-both	-3 0 1 -9 6 0
pair:l=to part:sure	-3 -6 9 -1 0 0
pair:l=to sent:sure	-4 11 -7 0 0 0
pair:l=to word	-6 0 1 -4 5 0
pair:l=trade 	0 -7 8 0 0 0
pair:l=trade both	0 -7 9 0 0 0
pair:l=trade day-none	0 -8 9 0 0 0
pair:l=trade day=r3	0 12 -11 0 0 0
pair:l=trump both	-2 0 0 0 6 0
pair:l=trump day-none	-4 11 0 0 -2 0
pair:l=trump no-word	-4 8 0 0 0 0
pair:l=trump not-both	0 6 0 0 -2 0
pair:l=tuesday 	9 3 -19 0 0 0
pair:l=tuesday day	9 3 -19 0 0 0
pair:l=tuesday day-none	9 3 -19 0 0 0
pair:l=tuesday n=0	-4 11 -4 0 0 0
pair:l=tuesday n=1	-1 13 -9 0 0 0
pair:l=tuesday no-word	9 -4 -8 0 0 0
pair:l=tuesday not-both	9 -1 -12 0 0 0
pair:l=tuesday, 	-7 -1 4 0 0 0
pair:l=tuesday, day	-7 -1 4 0 0 0
pair:l=tuesday, day-none	-7 -1 4 0 0 0
pair:l=tuesday, n=0	-5 -14 17 0 0 0
pair:l=tuesday, n=1	0 21 -20 0 0 0
pair:l=tuesday, no-word	-6 0 2 0 0 0
pair:l=tuesday, not-both	-7 -1 4 0 0 0
pair:l=two 	0 -7 0 5 0 0
pair:l=two day-none	6 -17 13 0 0 0
pair:l=two n=0	7 -1 -5 0 0 0
pair:l=two not-both	6 -6 0 0 0 0
pair:l=two part:sure	0 -8 3 5 0 0
pair:l=two word	6 -15 3 5 0 0
pair:l=until 	-6 18 -11 0 0 0
pair:l=until both	0 -6 8 0 0 0
pair:l=until day	-8 7 0 0 0 0
pair:l=until day-none	-6 4 0 0 0 0
pair:l=until day=l1	0 -10 10 0 0 0
pair:l=until n=0	-3 -4 9 0 0 0
pair:l=until n=1	-1 13 -10 0 0 0
pair:l=until no-word	-7 20 -13 0 0 0
pair:l=until not-both	-6 14 -7 0 0 0
pair:l=until part:sure	0 8 -7 0 0 0
pair:l=until prev:sure	0 -17 17 0 0 0
pair:l=up day	7 -4 -1 0 0 0
pair:l=up day-none	7 -4 -1 0 0 0
pair:l=video n=0	-1 -8 0 0 6 3
pair:l=video no-word	-1 -6 0 0 6 3
pair:l=video not-both	-3 -4 0 0 6 2
pair:l=video word	6 -6 -1 0 0 2
pair:l=washington day	0 -9 13 0 0 0
pair:l=washington day-none	0 -10 13 0 0 0
pair:l=washington n=1	0 -10 13 0 0 0
pair:l=washington, no-word	0 13 -11 0 0 0
pair:l=wednesday 	-6 -7 12 0 0 0
pair:l=wednesday day	-4 -9 12 0 0 0
pair:l=wednesday day-none	-4 -12 15 0 0 0
pair:l=wednesday n=1	0 -13 14 0 0 0
pair:l=wednesday no-word	-5 8 -4 0 0 0
pair:l=wednesday not-both	-4 -9 12 0 0 0
pair:l=wednesday, n=0	0 13 -10 0 0 0
pair:l=wednesday, n=1	0 -6 7 0 0 0
pair:l=wednesday, no-word	0 17 -14 0 0 0
pair:l=week, 	7 -8 0 0 0 0
pair:l=week, day	7 -8 0 0 0 0
pair:l=week, no-word	7 -8 0 0 0 0
pair:l=which 	7 -5 0 0 0 0
pair:l=which day-none	7 -6 0 0 0 0
pair:l=which n=0	7 -4 -1 0 0 0
pair:l=which not-both	7 -4 -2 0 0 0
pair:l=which word	7 -6 0 0 0 0
pair:l=who 	6 -7 1 0 0 0
pair:l=who both	-5 6 0 0 0 0
pair:l=who coming	0 10 -8 0 0 0
pair:l=who day-none	7 0 -4 0 0 0
pair:l=who n=0	7 0 -7 0 0 0
pair:l=who no-word	7 -3 -4 0 0 0
pair:l=who not-both	11 -3 -4 0 0 0
pair:l=who part:sure	0 14 -11 0 0 0
pair:l=who word	6 0 -4 0 0 0
pair:l=will both	0 5 -7 2 -2 0
pair:l=will coming	0 -2 2 6 -8 0
pair:l=will day-none	-5 0 -2 10 0 0
pair:l=will day=r2	2 -9 8 0 0 0
pair:l=will n=0	0 0 -8 9 -2 0
pair:l=will n=2	0 -5 7 0 0 0
pair:l=will not-both	0 -9 9 2 -2 0
pair:l=will part:sure	2 -5 0 7 -5 0
pair:l=will word	0 -2 2 6 -8 0
pair:l=would 	6 -8 0 0 3 0
pair:l=would coming	-2 1 7 -6 0 0
pair:l=would day-none	-2 0 1 -6 6 0
pair:l=would n=1	0 -4 7 0 0 0
pair:l=would not-both	0 -9 2 0 6 0
pair:l=would part:sure	0 -11 6 -1 6 0
pair:l=would word	1 -4 6 -8 2 0
pair:l=xi both	-1 7 -2 0 0 0
pair:l=xi day-none	-3 8 -1 0 0 0
pair:l=xi n=0	-1 6 -1 0 0 0
pair:l=xi word	-1 7 -2 0 0 0
pair:l=you 	-10 12 0 0 0 0
pair:l=you coming	0 12 -10 0 0 0
pair:l=you day-none	0 14 -11 0 0 0
pair:l=you n=1	-10 18 -9 0 0 0
pair:l=you not-both	0 14 -11 0 0 0
pair:l=you part:sure	0 13 -11 0 0 0
pair:l=you word	-10 16 -4 0 0 0
pair:l=· n=0	0 13 -9 0 0 0
pair:l=· n=1	0 -7 8 0 0 0
pair:l=· no-word	-3 -3 6 0 0 0
pair:l=— 	0 9 -5 0 0 0
pair:l=— n=2	0 13 -11 0 0 0
pair:l=— no-word	0 7 -5 0 0 0
pair:l=— not-both	0 13 -10 0 0 0
pair:l=— word	0 14 -13 0 0 0
pair:no-word 	3 16 -6 -10 -11 -19
pair:no-word both	0 10 4 -20 -17 -7
pair:no-word coming	0 18 -18 -6 3 -3
pair:no-word coming+ended	-2 7 -3 0 0 0
pair:no-word coming+running	-9 0 -5 0 0 12
pair:no-word ended	11 5 -16 4 -9 0
pair:no-word ended+running	7 3 -6 0 0 0
pair:no-word n=0	9 -2 -8 3 3 0
pair:no-word n=1	-6 31 -15 -20 -28 -5
pair:no-word n=2	9 15 -24 -13 7 0
pair:no-word n=3	-4 7 0 0 0 0
pair:no-word n=4	0 -6 5 0 0 0
pair:no-word not-both	9 23 -33 0 6 0
pair:no-word running	0 0 -5 -2 11 0
pair:not-both n=0	1 14 -24 3 15 0
pair:not-both n=1	-23 12 15 -17 -52 -14
pair:not-both n=2	8 7 -6 -27 4 -1
pair:not-both n=3	-15 22 -12 -4 -1 0
pair:not-both n=4	-1 -8 11 0 0 0
pair:part:sure 	-5 9 -5 0 0 -5
pair:part:sure both	-5 -19 8 17 6 -3
pair:part:sure coming	-7 -10 11 12 -5 -4
pair:part:sure coming+ended	0 7 -3 -1 0 0
pair:part:sure coming+ended+running	0 -11 11 0 0 0
pair:part:sure coming+running	9 6 -5 -6 -1 -1
pair:part:sure ended	-7 -7 12 0 -1 0
pair:part:sure ended+running	-9 -1 10 -6 -3 0
pair:part:sure n=0	-13 28 -34 11 10 -6
pair:part:sure n=1	-8 -5 22 -26 -13 -9
pair:part:sure n=2	-9 -7 17 0 -18 0
pair:part:sure n=3	6 -13 9 1 -4 0
pair:part:sure n=4	7 -12 5 0 0 0
pair:part:sure not-both	-15 15 5 -12 -21 -15
pair:part:sure running	-1 12 -17 3 6 0
pair:prev:sure 	-14 1 9 -16 -2 0
pair:prev:sure both	3 7 1 -7 -18 0
pair:prev:sure coming	3 -11 7 -3 2 0
pair:prev:sure ended	0 8 -4 0 0 0
pair:prev:sure ended+running	0 7 -4 0 0 0
pair:prev:sure n=0	-16 -5 15 -18 2 0
pair:prev:sure n=1	7 -6 7 -1 -4 0
pair:prev:sure n=2	-6 5 -2 0 0 0
pair:prev:sure n=3	-3 15 -11 0 0 0
pair:prev:sure not-both	-24 -4 11 -16 12 0
pair:running both	-1 7 -11 5 1 0
pair:running n=0	-9 2 -3 -7 14 0
pair:running n=1	9 1 -7 -2 1 0
pair:running n=2	0 5 -14 10 0 0
pair:running not-both	-3 6 -9 -9 13 0
pair:sent:sure 	-7 -7 13 0 -5 0
pair:sent:sure both	-1 11 -12 0 2 0
pair:sent:sure coming	-7 12 -10 0 4 0
pair:sent:sure ended	-1 8 -5 0 0 0
pair:sent:sure ended+running	0 -6 6 0 0 0
pair:sent:sure n=0	-20 20 -2 -9 -7 0
pair:sent:sure n=2	-1 -13 13 0 0 0
pair:sent:sure n=3	-2 0 -1 6 0 0
pair:sent:sure not-both	-25 -5 20 -8 -7 0
pair:word 	-8 16 -5 1 -4 -14
pair:word both	2 -1 -7 5 5 -9
pair:word coming	-4 -2 4 6 -2 -5
pair:word coming+ended+running	0 -13 13 0 0 0
pair:word coming+running	0 -10 -5 -4 10 6
pair:word day-none	-27 43 -21 -1 -14 -11
pair:word day=l0	-4 -11 16 0 0 0
pair:word day=l1	5 -16 -4 6 13 0
pair:word day=l2	1 0 2 0 -10 0
pair:word day=l3	0 -5 10 -5 -2 0
pair:word day=l4	-2 -5 -3 5 9 0
pair:word day=r0	15 -18 3 -3 3 0
pair:word day=r1	2 -10 3 -11 7 3
pair:word day=r2	7 -11 10 1 -3 -1
pair:word day=r3	6 -4 0 -1 0 0
pair:word day=r4	-10 0 7 3 -7 0
pair:word ended	13 -10 8 -3 -4 0
pair:word ended+running	7 2 -1 -7 -4 0
pair:word n=0	2 22 -47 5 12 0
pair:word n=1	-16 0 22 -35 -13 -11
pair:word n=2	-6 -8 15 -6 0 0
pair:word n=3	-2 0 -4 12 -5 0
pair:word n=4	17 -16 0 0 0 0
pair:word no-word	10 19 -50 -13 4 0
pair:word not-both	-11 9 2 -11 -2 -4
pair:word part:sure	-21 2 10 5 -1 -18
pair:word prev:sure	-7 20 -12 -7 0 0
pair:word running	-4 6 -13 0 13 0
pair:word sent:sure	-9 -35 34 4 0 0
part:calls	72 -28 -49 -56 -18 4
part:coming	-8 6 -4 0 0 2
part:ended	0 3 4 -5 -20 -6
part:experts	-11 4 -5 0 0 12
part:m=assembly	0 6 -5 0 0 0
part:m=broke up	0 -6 7 0 0 0
part:m=came	4 5 -8 -2 1 0
part:m=closed	-1 6 -2 0 0 0
part:m=comes	0 14 -12 0 0 0
part:m=conference	23 5 -31 0 0 0
part:m=consultations	19 -14 2 -5 -5 -1
part:m=delegation	0 -7 9 0 0 0
part:m=delegations	-5 -3 10 -1 -1 0
part:m=due	0 19 -10 -2 -11 0
part:m=ended	-2 -21 27 -2 -3 0
part:m=expected	-4 4 -14 0 7 0
part:m=flew	0 8 -6 0 0 0
part:m=flies	-2 -1 6 0 0 0
part:m=go	-2 -3 10 0 -4 0
part:m=goes	0 0 -3 0 6 0
part:m=guest	0 17 -12 -1 0 0
part:m=here	-3 -8 13 0 0 0
part:m=meet	0 -1 -2 0 6 0
part:m=meeting	-2 -9 2 14 0 0
part:m=met	-17 5 4 1 -17 0
part:m=negotiators	0 7 -2 0 -1 0
part:m=parted	0 -13 14 0 0 0
part:m=receive	0 20 -18 0 -2 0
part:m=received	0 -6 11 0 -2 0
part:m=rose	0 7 -3 0 0 0
part:m=round	-19 10 -3 7 -17 0
part:m=sat	-4 -4 13 -7 -2 0
part:m=see each other	0 0 0 8 -10 0
part:m=session	3 -9 7 -3 0 0
part:m=settled	0 -5 -6 0 13 0
part:m=shook hands	7 -18 13 0 0 0
part:m=signed	0 2 1 -7 0 0
part:m=sit	-3 13 -13 1 2 0
part:m=stop	0 10 -7 0 0 0
part:m=summit	0 7 -3 -2 0 0
part:m=talk	23 -4 -17 0 0 0
part:m=talks	-41 14 0 7 -17 -2
part:m=there	-1 -36 25 7 13 0
part:m=time	0 -10 12 0 0 0
part:m=to see	0 11 -3 -7 0 0
part:m=travel	0 0 -6 0 7 0
part:m=visit	3 -29 14 -1 15 0
part:m=visits	-10 15 -2 0 0 0
part:m=went	-4 -7 12 0 0 0
part:meets	-8 -9 21 0 -1 -25
part:running	-9 8 -5 -13 5 7
part:summit	16 -20 -6 0 18 -4
part:sure	-18 2 12 7 -5 -21
part:wished	-17 22 -7 -1 -12 0
pc0=agree	-12 6 -5 -3 10 0
pc0=bear	8 -9 -1 0 3 0
pc0=buy	0 11 -7 0 -1 0
pc0=down	0 -17 19 -3 1 0
pc0=end	8 2 -11 0 0 0
pc0=impose	5 -7 3 -11 5 0
pc0=return	0 -9 9 0 0 0
pc0=say	-9 -6 -1 15 5 0
pc0=stay	-3 -2 9 -8 0 0
pc0=suspend	7 -6 1 0 0 0
pc0=target	0 13 -12 0 0 0
pc1=agree	-13 7 -14 8 7 0
pc1=bear	17 -19 7 -8 0 0
pc1=buy	-1 7 -1 0 -1 0
pc1=down	-1 -19 24 -5 0 0
pc1=end	8 4 -14 0 0 0
pc1=impose	2 1 -8 5 1 0
pc1=propose	0 20 -25 0 4 0
pc1=return	0 -9 9 0 0 0
pc1=say	-9 -6 0 14 5 0
pc1=sell	0 -7 9 0 0 0
pc1=stay	-20 3 10 -7 0 0
pc1=suspend	6 -8 6 0 0 0
pc1=target	0 16 -14 0 0 0
pct0=agree past	-2 6 -2 0 0 0
pct0=agree perfect	-3 -9 0 0 12 0
pct0=bear future	7 -6 0 0 0 0
pct0=bear past	5 -6 1 0 0 0
pct0=bear perfect	0 0 -7 0 7 0
pct0=buy future	0 10 -6 0 -1 0
pct0=down modal	0 -8 8 0 0 0
pct0=down perfect	0 -7 7 0 0 0
pct0=end present	9 -2 -4 0 0 0
pct0=impose modal	0 -12 8 0 4 0
pct0=impose past-passive	0 -8 10 0 0 0
pct0=impose perfect	0 6 -15 -1 7 0
pct0=impose present-passive	10 -7 0 0 0 0
pct0=propose future	0 -10 0 0 7 0
pct0=propose pluperfect	0 -6 7 0 0 0
pct0=propose present	8 5 -12 0 -2 0
pct0=return present	0 -9 9 0 0 0
pct0=say past	-4 -1 0 8 -1 0
pct0=say perfect	0 11 -9 0 0 0
pct0=say present	-3 1 -4 0 6 0
pct0=say present-passive	0 -6 -3 11 0 0
pct0=stay future	-5 10 -4 0 0 0
pct0=stay modal	0 13 -12 0 0 0
pct0=stay past	0 -4 9 0 0 0
pct0=stay present	2 -12 10 -1 0 0
pct0=suspend present	0 -4 6 0 0 0
pct0=suspend present-passive	10 -9 0 0 0 0
pct0=target present	0 6 -5 0 0 0
pct0=up present	0 8 -5 0 0 0
pct1=agree infinitive	0 -13 16 0 0 0
pct1=agree participle-passive	0 0 -10 11 0 0
pct1=agree past	0 21 -18 0 0 0
pct1=agree perfect	-3 -11 1 0 12 0
pct1=bear future	7 -8 0 0 0 0
pct1=bear infinitive	12 -23 12 0 -1 0
pct1=bear past	5 -6 1 0 0 0
pct1=bear perfect	0 0 -7 0 7 0
pct1=buy future	0 10 -6 0 -1 0
pct1=down infinitive	0 -8 11 0 0 0
pct1=down modal	0 -8 8 0 0 0
pct1=down perfect	0 -7 7 0 0 0
pct1=end present	9 -2 -4 0 0 0
pct1=impose modal	0 -12 8 0 4 0
pct1=impose participle-passive	-1 -4 -1 10 0 0
pct1=impose past	0 15 -14 0 0 0
pct1=impose past-passive	0 -8 10 0 0 0
pct1=impose perfect	1 10 -20 -1 7 0
pct1=impose pluperfect	0 7 -5 0 0 0
pct1=impose present-passive	10 -7 0 0 0 0
pct1=propose future	0 -7 0 0 7 0
pct1=propose infinitive	0 22 -27 1 2 0
pct1=propose perfect	-5 11 -4 0 -3 0
pct1=propose present	8 0 -8 0 0 0
pct1=return present	0 -9 9 0 0 0
pct1=say past	-4 -1 0 8 -1 0
pct1=say perfect	0 11 -9 0 0 0
pct1=say present	-3 1 -4 0 6 0
pct1=say present-passive	0 -6 -3 11 0 0
pct1=stay future	-5 10 -4 0 0 0
pct1=stay modal	0 13 -12 0 0 0
pct1=stay past	0 -4 9 0 0 0
pct1=stay present	-10 -7 14 -1 1 0
pct1=suspend present	0 -5 6 0 0 0
pct1=suspend present-passive	10 -9 0 0 0 0
pct1=target present	0 6 -5 0 0 0
pct1=up present	0 6 -4 0 0 0
people=0	-14 41 -9 -26 -34 -16
people=1	-25 26 0 -22 -4 -6
people=2	24 -43 2 10 15 -4
people=3	-4 -55 43 7 2 0
people=4	0 0 -8 12 0 0
phas-gerund	0 13 -10 0 0 0
phas-infinitive	9 -8 0 0 0 0
phas-modal	-3 -4 8 -1 0 0
phas-participle	-9 4 -3 6 -2 0
phas-past	-5 -10 18 1 -8 0
phas-perfect	-1 -7 8 -6 5 0
phas-present	17 2 -16 1 -1 0
prev:apart	7 1 0 2 4 -22
prev:calls	41 -8 -17 -12 -20 0
prev:coming	-1 -23 31 3 -18 -3
prev:ended	13 0 -5 0 -4 -4
prev:experts	11 14 -17 -4 -5 0
prev:heads=0	-3 10 4 -1 -4 -20
prev:heads=1	5 -2 6 -9 -4 0
prev:heads=2	-3 -17 21 -10 8 0
prev:meets	-5 10 1 1 -12 -13
prev:running	3 8 -7 -5 2 -1
prev:summit	-15 23 -21 -35 20 -1
prev:sure	-32 35 -22 2 -5 -4
prev:wished	-5 0 3 2 -1 -7
pt0=future	1 5 -8 0 2 0
pt0=future-passive	0 -13 14 0 0 0
pt0=modal	0 -8 9 0 3 0
pt0=past	-2 0 4 3 -6 0
pt0=past-not	0 -18 18 0 0 0
pt0=past-passive	-3 10 -5 0 0 0
pt0=perfect	0 -7 6 -6 5 0
pt0=pluperfect	-1 3 -6 0 3 0
pt0=present	13 2 -12 -8 5 0
pt0=present-passive	7 -5 -12 10 -1 0
pt1=future	1 4 -8 0 2 0
pt1=future-passive	0 -13 14 0 0 0
pt1=gerund	0 12 -9 0 0 0
pt1=infinitive	9 -8 0 0 0 0
pt1=modal	0 -8 9 0 3 0
pt1=participle-passive	-7 2 -2 6 -2 0
pt1=past	-1 5 -2 3 -6 0
pt1=past-not	0 -18 18 0 0 0
pt1=past-passive	-3 10 -5 0 0 0
pt1=perfect	0 -4 3 -5 6 0
pt1=pluperfect	0 9 -10 -1 5 0
pt1=present	3 -3 0 -7 8 0
pt1=present-passive	7 -5 -12 10 -1 0
pv0-none	0 1 6 5 -10 -11
pv0=agree	-4 -7 6 0 6 0
pv0=announce	0 14 -14 0 0 0
pv0=approve	0 0 -6 0 5 0
pv0=ask	0 -8 10 0 0 0
pv0=be	-1 -10 14 -4 0 0
pv0=begin	0 6 -4 0 0 0
pv0=buy	0 10 -5 0 -1 0
pv0=call	-1 6 -3 0 0 0
pv0=come	0 -16 16 -2 3 0
pv0=confirm	0 6 -4 0 0 0
pv0=continue	2 8 -12 0 0 0
pv0=end	10 0 -12 0 0 0
pv0=extend	6 -3 0 0 0 0
pv0=face	6 -3 0 0 0 0
pv0=get	0 6 -5 0 0 0
pv0=have	4 7 -10 0 -1 0
pv0=hold	0 -9 11 0 0 0
pv0=know	-1 -12 15 0 0 0
pv0=meet	-2 -12 12 1 0 0
pv0=negotiate	0 10 -7 0 0 0
pv0=other	-7 8 -2 0 0 0
pv0=run	0 12 -11 0 0 0
pv0=say	-11 0 -13 15 5 0
pv0=sign	-2 11 -6 0 0 0
pv0=sit	0 -6 7 0 0 0
pv0=take	4 3 -8 0 0 0
pv0=tell	0 -1 -3 7 0 0
pv1-none	1 -1 9 1 -12 -11
pv1=agree	-2 7 -20 10 5 0
pv1=announce	0 14 -14 0 0 0
pv1=approve	0 0 -6 0 5 0
pv1=ask	0 -16 18 0 0 0
pv1=be	-12 -8 17 -4 0 0
pv1=begin	0 6 -4 0 0 0
pv1=bring	0 -15 16 0 0 0
pv1=buy	0 10 -5 0 -1 0
pv1=call	-2 8 -3 0 0 0
pv1=come	0 -16 16 -2 3 0
pv1=confirm	0 6 -4 0 0 0
pv1=discuss	0 -8 0 0 7 0
pv1=end	10 0 -14 0 0 0
pv1=extend	5 -7 4 0 0 0
pv1=face	6 -3 0 0 0 0
pv1=get	10 0 -11 0 0 0
pv1=hold	0 -10 12 0 0 0
pv1=know	-1 -14 18 0 0 0
pv1=lower	3 -20 17 0 0 0
pv1=make	0 9 -7 0 0 0
pv1=meet	-6 -9 19 -4 0 0
pv1=negotiate	0 10 -7 0 0 0
pv1=other	-7 6 0 0 0 0
pv1=run	0 12 -11 0 0 0
pv1=say	-11 0 -13 15 5 0
pv1=sit	0 -5 7 0 0 0
pv1=stay	0 7 -5 0 0 0
pv1=take	4 6 -11 0 0 0
pv1=tell	0 -1 -4 7 0 0
pv2-none	5 -3 8 1 -4 -19
pvt0=agree past	0 -4 6 0 0 0
pvt0=agree perfect	0 -7 1 0 6 0
pvt0=announce past	0 11 -11 0 0 0
pvt0=ask past	0 -7 9 0 0 0
pvt0=be modal	0 12 -11 0 0 0
pvt0=be past	0 -5 8 0 0 0
pvt0=be present	1 -13 11 0 1 0
pvt0=buy future	0 9 -4 0 -1 0
pvt0=come past	0 -6 8 0 0 0
pvt0=continue present	2 8 -12 0 0 0
pvt0=end present	10 -2 -8 0 0 0
pvt0=have past	0 -10 12 0 0 0
pvt0=have present	6 15 -20 0 0 0
pvt0=hold present	0 -9 10 0 0 0
pvt0=meet past	-2 -8 12 0 0 0
pvt0=other past	0 19 -17 0 0 0
pvt0=other perfect	0 -11 14 0 0 0
pvt0=other present	0 10 -8 0 0 0
pvt0=say past	-3 0 -9 13 0 0
pvt0=say present	-6 0 -2 3 6 0
pvt0=sign past	0 6 -4 0 0 0
pvt0=take present	0 11 -11 0 0 0
pvt0=tell present	0 -7 -3 11 0 0
pvt1=agree participle	0 4 -18 11 0 0
pvt1=agree past	0 11 -9 0 0 0
pvt1=agree perfect	0 -8 2 0 6 0
pvt1=announce past	0 11 -11 0 0 0
pvt1=ask past	0 -6 8 0 0 0
pvt1=be modal	0 12 -11 0 0 0
pvt1=be past	0 -5 8 0 0 0
pvt1=be present	-7 -10 15 0 1 0
pvt1=buy future	0 9 -4 0 -1 0
pvt1=come past	0 -6 8 0 0 0
pvt1=end present	10 -2 -8 0 0 0
pvt1=extend infinitive	0 -5 6 0 0 0
pvt1=go present	0 -5 6 0 0 0
pvt1=have past	0 -11 12 0 0 0
pvt1=have present	6 4 -11 0 0 0
pvt1=hold present	0 -9 10 0 0 0
pvt1=meet past	-2 -8 12 0 0 0
pvt1=other past	0 19 -17 0 0 0
pvt1=other perfect	0 -13 16 0 0 0
pvt1=other present	0 10 -8 0 0 0
pvt1=say past	-3 0 -9 13 0 0
pvt1=say present	-6 0 -2 3 6 0
pvt1=sign participle	0 -8 8 0 0 0
pvt1=sign past	0 6 -4 0 0 0
pvt1=take present	0 11 -11 0 0 0
pvt1=tell present	0 -7 -3 11 0 0
q:!	-1 -12 6 0 6 0
q:"	-7 10 -5 -4 0 0
q:'s	1 -11 11 -16 -3 11
q:(	7 -9 3 0 0 0
q:)	7 -1 -3 0 0 0
q:,	17 -6 -5 18 -7 -7
q:-	7 16 -17 -2 -4 0
q:.	-17 11 13 -22 -10 -4
q:/	-2 3 -8 0 7 0
q::	-11 14 -1 -15 -21 0
q:;	-15 -6 17 -5 -1 0
q:<agent>	11 1 -5 -13 0 0
q:<day-ahead>	-21 -19 21 17 -5 0
q:<day-gone>	13 -27 17 13 -8 -2
q:<day-today>	18 -24 12 -10 3 0
q:<duty>	-7 5 -4 8 -3 0
q:<gate>	7 0 -3 0 -4 0
q:<goods>	-20 16 -8 6 -7 8
q:<level-noun>	-10 10 1 -6 -4 0
q:<level>	-5 17 -12 -3 0 0
q:<money>	-5 6 -3 -3 4 0
q:<month-ahead>	0 -5 11 -1 -2 0
q:<month-gone>	3 -21 -5 35 -15 0
q:<name>	14 -23 12 0 -2 7
q:<not>	0 -6 9 -7 0 -4
q:<number>	0 -4 12 -9 -9 -1
q:<office>	-22 29 -12 -4 -6 0
q:<organisation>	-27 23 -7 -13 1 0
q:<person>	23 -28 21 -14 1 -5
q:<points>	0 0 -2 6 0 0
q:<quality>	-4 17 -7 -17 0 0
q:<seat>	29 -18 12 -29 -7 0
q:<sender>	0 5 -9 -3 -3 10
q:<span>	0 5 -5 -10 8 0
q:<taker>	-1 8 0 0 0 0
q:<v-agree>	13 20 -33 5 -1 -4
q:<v-bear>	0 14 -13 7 -19 0
q:<v-begin>	-4 18 -7 5 -19 -2
q:<v-buy>	6 0 0 -5 -2 0
q:<v-deny>	0 7 -4 0 0 0
q:<v-down>	11 -25 23 0 -3 0
q:<v-end>	0 -13 1 9 12 -4
q:<v-impose>	23 -2 -1 0 -22 -11
q:<v-propose>	-3 -10 13 0 -21 11
q:<v-return>	0 3 -10 6 0 0
q:<v-say>	-1 -3 3 -14 9 0
q:<v-sell>	-15 3 4 -4 -3 9
q:<v-stay>	0 0 0 0 -16 9
q:<v-suspend>	11 0 -6 5 -13 0
q:<v-target>	0 0 3 -6 0 0
q:<v-threaten>	0 6 -7 -1 0 0
q:<v-up>	4 31 -30 0 -6 0
q:?	-6 10 -3 -7 0 0
q:_	-1 -16 19 0 0 0
q:a	6 17 -9 -31 -9 -4
q:about	0 28 -32 4 0 0
q:additional	-1 18 -13 0 0 0
q:after	11 -5 0 0 0 0
q:afternoon	-5 -2 10 0 0 0
q:afterward	-3 0 -3 0 7 0
q:again	-7 -7 10 -3 7 0
q:ago	10 -7 0 0 0 0
q:agree	5 0 -9 6 0 -1
q:agreement	5 -4 -15 4 11 0
q:alive	0 12 -11 0 0 0
q:all	-11 13 -9 -7 9 0
q:among	0 9 -8 0 0 0
q:an	0 8 -4 2 -10 0
q:and	-18 -2 -1 20 0 9
q:announce	-1 -9 13 0 0 0
q:another	0 -13 17 -8 0 0
q:answer	1 -14 13 0 0 0
q:any	4 -10 -3 11 0 0
q:anybody	0 -18 18 0 0 0
q:anything	0 -1 -9 0 10 0
q:apply	11 -15 5 0 0 -1
q:approve	-1 20 -12 0 -5 0
q:are	-5 -2 5 -13 9 0
q:arrangement	-3 -12 16 0 0 0
q:as	1 -6 10 -1 -2 0
q:aside	0 8 -8 0 0 0
q:ask	2 -16 3 11 0 0
q:at	15 11 -16 -14 -2 0
q:away	0 6 -6 0 0 0
q:b	0 11 -9 0 0 0
q:back	-3 9 3 0 -8 0
q:bag	9 -14 -10 12 0 0
q:be	3 -12 10 0 0 0
q:bean	0 6 -3 0 0 0
q:because	3 -14 11 0 0 0
q:become	0 8 -7 0 0 0
q:been	-1 -21 22 0 0 0
q:begin	-1 9 -3 0 0 0
q:being	-1 -14 17 0 0 0
q:better	0 19 -19 0 0 0
q:between	14 -30 19 5 0 0
q:big	0 -2 6 0 0 0
q:bill	0 -18 19 0 0 0
q:boat	0 -9 10 0 0 0
q:border	0 11 -10 0 0 0
q:both	-6 -8 7 0 6 0
q:bring	0 -10 16 -3 0 0
q:busan	-5 0 -3 12 -1 0
q:but	-1 -5 8 0 0 0
q:buy	0 11 -8 0 0 0
q:by	1 17 -16 0 -11 0
q:cabinet	0 7 -7 0 0 0
q:calendar	0 -20 21 0 0 0
q:call	9 0 -3 0 -3 0
q:can	0 7 -6 0 0 0
q:car	-3 -1 -7 12 0 0
q:carry	0 -17 4 16 0 0
q:case	0 9 -8 0 0 0
q:change	0 6 -6 0 0 0
q:charge	-4 -14 21 0 0 0
q:cheese	6 -4 0 0 0 0
q:chip	0 10 -6 0 0 0
q:christma	7 -10 3 0 0 0
q:clock	0 -9 10 0 0 0
q:colleague	0 6 -5 0 0 0
q:collect	0 -18 23 -1 0 0
q:column	0 13 -12 0 0 0
q:come	0 -12 17 5 -9 0
q:commerce	3 -11 3 0 5 0
q:company	0 16 -14 0 0 0
q:confirm	11 0 -10 0 0 0
q:continue	0 9 -7 0 0 0
q:control	5 1 -8 0 0 0
q:cost	0 -5 8 0 0 0
q:cotton	-9 0 -4 0 0 12
q:could	0 -11 12 0 0 0
q:counted	0 10 -8 0 0 0
q:country	-1 -15 20 0 -1 0
q:course	0 8 -7 0 0 0
q:custom	0 18 -23 3 0 0
q:cut	-1 4 -12 0 8 0
q:date	-4 -2 11 -4 0 0
q:day	-5 -14 20 0 0 0
q:deadline	0 13 -10 0 0 0
q:deal	1 12 -6 0 -10 0
q:decide	0 12 -11 0 0 0
q:did	5 -10 8 0 0 -1
q:discuss	-8 -15 11 0 0 12
q:do	-2 11 -6 0 0 0
q:doe	6 -10 -1 0 7 0
q:doing	2 8 -7 0 -5 0
q:down	3 -2 3 0 -7 0
q:due	0 10 -14 -4 8 0
q:duration	0 7 -5 0 0 0
q:duty	0 -4 6 0 0 0
q:each	-3 32 -33 4 0 0
q:early	0 7 -6 0 0 0
q:earth	0 10 -15 4 0 0
q:either	-8 10 0 0 0 0
q:end	-1 -5 -3 9 3 0
q:enter	0 12 -11 0 0 0
q:even	9 0 -8 0 0 0
q:evening	-8 10 -2 0 0 0
q:everybody	0 6 -5 0 0 0
q:everyone	2 -8 5 0 0 0
q:export	2 -18 7 0 -1 10
q:extra	0 -6 7 0 0 0
q:face	0 11 -10 0 0 0
q:far	0 -17 19 0 0 0
q:fee	-3 -26 31 0 0 0
q:fentanyl	1 11 -9 0 -4 0
q:fifth	0 6 -3 -1 0 0
q:final	0 16 -14 0 0 0
q:find	0 -8 10 0 0 0
q:first	16 -23 15 -1 -1 0
q:fish	0 -10 10 0 0 0
q:follow	0 9 -6 0 0 0
q:for	-2 7 -4 0 -23 10
q:forty	0 -11 12 0 0 0
q:four	-1 26 -24 0 0 0
q:fourth	0 -6 6 0 0 0
q:framework	18 -17 6 0 -5 0
q:free	0 15 -14 0 0 0
q:from	-14 -25 25 17 -6 0
q:further	10 -14 -5 4 5 0
q:gave	-2 16 -10 0 0 0
q:general	0 10 -9 0 0 0
q:geneva	13 -1 0 -6 -2 0
q:get	-7 13 -7 0 0 0
q:give	11 -19 10 0 0 0
q:given	0 10 -11 0 0 0
q:go	-7 33 -31 4 -1 0
q:good	-8 -7 12 0 0 0
q:government	0 11 -8 0 0 0
q:ground	0 10 -10 0 0 0
q:had	-6 8 -3 4 -13 0
q:hand	16 -16 0 0 0 0
q:happen	9 -8 -7 0 9 0
q:has	13 0 -14 7 0 0
q:have	-24 0 1 7 17 0
q:he	8 -3 5 -9 -4 0
q:his	-5 -1 -6 21 -8 0
q:hold	10 -9 2 0 0 0
q:hope	0 9 -6 0 0 0
q:hour	15 -21 10 0 0 0
q:house	14 0 -17 0 0 0
q:i	10 -7 0 0 0 0
q:if	1 9 -14 6 -8 0
q:import	0 13 -12 0 0 0
q:in	22 5 -15 5 -7 -5
q:instead	0 -4 -3 0 9 0
q:into	0 10 -8 0 0 0
q:is	17 -1 -12 5 0 0
q:it	7 1 -8 3 0 -1
q:its	-6 8 0 -12 0 0
q:itself	7 -4 -2 0 0 0
q:joint	0 7 -6 0 0 0
q:keep	-3 16 -14 -1 0 0
q:know	-2 15 -7 0 -2 0
q:kuala	0 -12 14 0 0 0
q:last	-15 25 -17 10 -17 0
q:lasted	0 -9 10 0 0 0
q:later	0 -8 12 -2 0 0
q:law	-6 19 -11 0 0 0
q:leave	-5 -7 12 0 0 0
q:lentil	0 -11 11 0 0 0
q:let	-1 18 -13 0 0 0
q:licence	-11 -6 5 0 0 12
q:lift	5 -11 7 0 0 0
q:like	-1 7 -3 0 0 0
q:line	-1 20 -17 0 0 0
q:list	6 5 -16 0 0 0
q:lithium	0 -10 12 0 0 0
q:london	-1 -19 22 -1 0 0
q:long	10 5 -17 0 0 0
q:longer	0 0 -2 6 0 0
q:look	-4 10 -6 0 0 0
q:lose	0 -14 15 0 0 0
q:lower	0 10 -8 0 0 0
q:lumpur	0 -12 14 0 0 0
q:lunch	0 18 -16 0 0 0
q:madrid	0 12 -11 0 0 0
q:magnet	5 -6 1 0 0 0
q:make	-2 17 -11 0 0 0
q:man	1 -20 20 0 0 0
q:market	0 8 -6 0 0 0
q:matter	-6 10 -2 0 0 0
q:me	12 -4 -10 0 0 0
q:meet	-15 1 9 -1 -9 0
q:member	11 -2 -11 0 0 0
q:men	7 -5 -7 0 4 0
q:midnight	-2 12 -6 0 0 0
q:minister	9 -16 10 0 0 0
q:ministry	0 0 -3 0 6 0
q:money	4 5 -10 0 0 0
q:month	0 11 -8 0 0 0
q:morning	10 -16 12 -1 -2 0
q:most	0 -7 9 0 0 0
q:move	0 39 -37 0 0 0
q:mr	0 -20 21 -1 0 0
q:must	-1 13 -5 0 0 0
q:my	12 -6 -6 0 0 0
q:name	0 -5 9 -1 0 0
q:need	-1 8 -4 0 0 0
q:negotiate	0 -7 11 0 0 0
q:negotiation	0 9 -19 7 0 0
q:neither	-1 10 -7 0 0 0
q:never	-7 -4 13 0 0 0
q:new	-14 0 15 -4 -12 0
q:next	-3 -14 18 5 -7 0
q:night	12 8 -18 0 -1 0
q:no	0 -21 27 0 -3 0
q:nobody	0 -32 34 0 0 0
q:north	7 -5 0 0 0 0
q:northern	0 24 -23 0 0 0
q:not	28 0 -19 -9 2 -2
q:nothing	-7 16 -15 2 0 0
q:notice	0 -4 8 -1 0 0
q:now	0 20 -17 0 0 0
q:number	0 12 -9 0 0 0
q:of	-2 -7 6 -3 0 6
q:off	-1 -12 8 -1 7 0
q:offer	-1 -6 10 0 0 0
q:oil	0 10 -6 0 0 0
q:on	12 7 -13 8 2 -9
q:one	-18 -10 21 -6 2 0
q:only	0 6 -3 0 0 0
q:open	-9 -4 0 0 0 12
q:opened	-1 7 -3 0 0 0
q:or	0 25 -22 0 0 0
q:order	9 -15 11 -3 0 0
q:other	-10 11 -7 3 0 0
q:our	-10 20 -20 0 3 0
q:out	-7 -4 8 0 0 0
q:over	-8 15 -12 5 -4 0
q:own	0 14 -12 0 0 0
q:page	-1 -8 11 0 0 0
q:pair	0 -17 19 0 0 0
q:part	0 18 -8 0 -7 0
q:pause	2 3 -10 4 0 0
q:pay	1 13 -22 5 0 0
q:peace	0 9 -8 0 0 0
q:people	-5 16 -13 3 -1 0
q:permit	0 -5 7 0 0 0
q:phosphate	0 6 -4 0 0 0
q:place	0 -4 7 0 0 0
q:plan	0 13 -11 0 0 0
q:plant	0 6 -5 0 0 0
q:point	0 6 -3 0 0 0
q:port	-3 -10 15 0 0 0
q:post	0 4 -9 6 0 0
q:power	0 7 -5 0 0 0
q:prepare	0 19 -14 0 -3 0
q:present	0 -5 6 0 1 0
q:president	0 -23 12 0 16 0
q:price	0 12 -10 0 0 0
q:product	0 0 -6 6 0 0
q:prolonged	0 -14 3 12 0 0
q:propose	15 -9 -5 0 0 0
q:put	12 -18 10 -7 0 0
q:quarrel	-1 -15 18 0 0 0
q:question	-17 -1 0 5 -1 12
q:raise	0 -13 15 0 0 0
q:rang	24 -13 -10 0 -1 0
q:rare	0 8 -14 4 0 0
q:reach	0 -12 15 0 0 0
q:ready	3 3 -7 0 0 0
q:receive	0 -12 13 0 0 0
q:remain	-9 -12 8 0 0 12
q:reporter	6 3 -4 0 -4 0
q:rest	0 18 -17 0 0 0
q:result	0 13 -10 0 0 0
q:return	0 -5 0 6 0 0
q:right	0 -14 16 0 0 0
q:rise	0 29 -27 0 0 0
q:room	0 11 -11 0 0 0
q:round	1 -2 -7 -7 18 0
q:rule	0 6 -3 0 0 0
q:salmon	0 -4 6 0 0 0
q:same	-6 -1 -2 11 0 0
q:say	-12 13 -9 -12 9 0
q:second	4 -21 19 0 0 0
q:secretary	2 5 -8 0 0 0
q:section	0 11 -7 0 0 0
q:see	-8 27 -21 0 0 0
q:sell	-19 27 -10 0 0 0
q:settle	24 -13 -12 0 0 0
q:shall	7 -2 -2 0 0 0
q:she	0 -6 7 0 0 0
q:sheet	0 -4 6 0 0 0
q:shook	0 -12 14 0 0 0
q:short	0 15 -14 0 0 0
q:should	-17 15 -1 3 0 0
q:sign	-6 35 -31 1 -3 0
q:signature	-3 -9 12 0 0 0
q:since	0 -1 -4 6 0 0
q:sir	0 7 -4 0 0 0
q:sit	-9 -8 16 2 -14 0
q:so	-11 3 6 -1 -5 0
q:something	6 -3 0 0 0 0
q:soybean	-10 14 -6 0 1 0
q:speak	0 -13 15 0 0 0
q:spoke	-8 -4 22 0 -3 0
q:spring	0 6 -6 0 0 0
q:stand	0 6 -1 0 0 0
q:standstill	0 -30 32 0 0 0
q:stay	0 -18 20 0 0 0
q:steel	-4 7 0 0 0 0
q:step	1 -18 18 0 0 0
q:still	-4 7 -2 0 0 0
q:stop	0 -18 19 0 0 0
q:strike	0 11 -7 0 0 0
q:sum	0 -5 0 0 6 0
q:summer	0 7 -13 4 0 0
q:summit	10 3 -13 0 0 0
q:surcharge	0 7 -4 0 0 0
q:suspend	1 12 -14 2 -9 0
q:table	0 -14 16 0 0 0
q:take	-6 9 0 0 -3 0
q:talk	0 18 -1 -1 -26 0
q:talked	0 6 -6 0 0 0
q:tariff	-4 4 -7 9 -2 0
q:tea	0 18 -15 0 0 0
q:team	0 -7 9 0 0 0
q:telephone	3 -16 22 0 -4 0
q:television	-4 0 -7 0 15 0
q:tell	8 -14 10 -5 0 0
q:term	4 -10 -6 11 0 0
q:text	-5 -6 13 0 0 0
q:than	3 4 -8 0 0 0
q:thank	0 -21 23 0 0 0
q:that	0 -10 5 -13 15 -1
q:the	5 7 -15 2 9 1
q:their	-7 -14 22 -2 0 0
q:them	-1 15 -9 0 0 0
q:then	-3 6 -1 0 0 0
q:there	3 -12 20 2 -16 0
q:they	-12 13 -10 5 -3 0
q:thi	-12 -20 19 -2 11 0
q:thing	-2 7 -3 0 0 0
q:think	0 15 -14 0 0 0
q:third	0 14 -11 0 0 0
q:those	0 8 -5 0 0 0
q:threat	0 -8 10 0 0 0
q:threaten	0 3 -7 0 0 0
q:three	5 -31 28 0 0 0
q:through	0 9 -7 0 0 0
q:tiktok	16 -12 0 0 0 0
q:time	1 -15 13 5 0 0
q:to	-11 5 2 6 -8 -5
q:together	0 -12 14 0 0 0
q:too	1 7 -5 0 -4 0
q:touched	11 -8 -1 0 0 0
q:trade	0 5 2 -6 -9 0
q:treaty	0 -6 7 0 0 0
q:truce	-23 17 -13 11 -3 0
q:two	5 -27 29 0 -16 0
q:under	0 -8 12 -3 -1 0
q:unless	0 -7 1 6 0 0
q:until	-13 13 -7 7 -5 0
q:us	4 -14 10 0 0 0
q:valley	0 9 -9 0 0 0
q:very	0 -9 9 0 0 0
q:video	7 -2 -2 0 0 0
q:visit	-2 32 -21 -4 -9 0
q:wall	-1 6 -3 0 0 0
q:want	-5 -9 15 0 0 0
q:warn	0 -8 10 0 0 0
q:was	11 -34 11 0 7 11
q:water	0 14 -13 0 0 0
q:way	7 -6 0 0 0 0
q:we	-7 15 -6 -1 -4 0
q:week	-9 17 -24 4 4 0
q:well	0 7 -4 0 0 0
q:what	-4 12 -10 -3 5 0
q:when	0 11 -15 0 2 0
q:which	8 -8 -4 7 3 -2
q:who	0 -4 10 -5 -5 0
q:whole	0 7 -4 0 0 0
q:whose	-3 7 0 0 0 0
q:wish	15 -14 0 0 0 0
q:with	13 -9 -1 0 0 0
q:within	0 9 -8 0 0 0
q:without	0 27 -23 0 0 0
q:word	0 13 -11 0 0 0
q:work	0 9 -6 0 0 0
q:worst	0 -6 0 0 8 0
q:would	-13 8 2 -9 0 0
q:write	0 -2 0 -1 6 0
q:yarn	-8 -2 0 0 0 12
q:year	-7 6 0 0 0 0
q:yes	0 0 -3 10 -5 0
q:york	-6 0 13 -2 -10 0
q:you	-15 -10 22 0 0 0
q:—	7 -24 22 -1 -1 0
qt=future	-30 35 -33 3 14 0
qt=modal	0 7 -1 -10 -3 0
qt=past	9 -16 15 -1 -16 8
qt=perfect	-5 -14 5 16 4 0
qt=pluperfect	-2 2 4 -6 -10 0
qt=present	-5 -12 11 -9 17 -10
r1='s	4 -10 12 -2 -5 0
r1=)	-7 -12 17 0 0 0
r1=.	-5 -4 14 -18 -1 -7
r1=:	-19 27 -19 0 2 0
r1=;	-11 4 5 0 0 0
r1=<day-ahead>	10 14 -22 0 0 0
r1=<day-gone>	14 -20 5 0 0 0
r1=<day-today>	0 -10 9 0 3 0
r1=<end>	0 5 0 -6 -6 0
r1=<level>	0 11 -7 0 0 0
r1=<name>	0 -9 4 9 -1 0
r1=<number>	-1 1 -6 7 0 0
r1=<person>	-14 3 -5 5 2 0
r1=<v-agree>	0 13 -11 0 0 0
r1=<v-down>	0 -5 9 0 0 0
r1=<v-impose>	10 -3 0 -1 -3 0
r1=<v-propose>	11 0 -9 0 0 0
r1=<v-stay>	0 7 -4 0 0 0
r1=<v-target>	11 -9 0 0 0 0
r1=<v-up>	0 -9 10 0 0 0
r1=?	6 5 -7 0 -2 0
r1=a	-4 16 -9 0 0 0
r1=about	-5 12 -4 0 0 0
r1=after	2 -8 3 4 0 0
r1=again	0 6 -4 1 -1 0
r1=and	-1 13 -6 -7 -6 0
r1=are	0 12 -10 0 0 0
r1=as	3 4 -7 0 0 0
r1=at	-16 1 8 -11 7 0
r1=between	15 -1 -11 4 -2 0
r1=by	7 -9 1 -3 2 0
r1=each	0 -8 0 3 3 0
r1=end	0 -4 6 0 0 0
r1=for	-4 23 -19 -4 0 0
r1=from	1 5 -12 0 1 0
r1=go	0 -9 10 0 0 0
r1=has	0 -5 7 0 0 0
r1=if	0 7 -6 0 0 0
r1=in	-10 -20 19 3 8 0
r1=is	-2 8 0 -2 -4 0
r1=it	-21 4 7 0 0 0
r1=last	0 8 -4 0 0 0
r1=morning	0 6 -7 0 0 0
r1=night	11 -10 1 0 0 0
r1=of	-22 15 2 -18 -9 0
r1=on	11 -6 -9 4 2 0
r1=over	0 -9 10 0 0 0
r1=published	0 7 -4 0 0 0
r1=say	4 8 -11 0 0 0
r1=since	4 -5 6 -3 0 0
r1=that	0 7 1 -8 -12 0
r1=the	-13 17 -16 1 8 0
r1=them	0 7 -4 0 0 0
r1=there	0 -20 21 0 0 0
r1=they	0 -15 16 0 0 0
r1=thi	2 -4 -10 11 0 0
r1=three	0 -7 8 0 0 0
r1=to	-3 16 -4 -8 -9 0
r1=together	0 1 -7 -2 9 0
r1=twice	0 -6 10 0 0 0
r1=under	0 -9 12 0 0 0
r1=was	0 30 -34 3 -1 0
r1=will	0 12 -8 0 0 0
r1=with	11 2 -13 -8 6 0
r1=within	0 -8 -1 4 7 0
r1=without	0 -6 7 0 0 0
r1=would	0 0 -14 12 0 0
r1=you	0 18 -16 0 0 0
r1=·	0 -8 10 0 0 0
r1=—	-6 21 -18 1 0 0
r2='s	-1 -11 4 10 0 0
r2=,	-3 10 -9 4 -5 0
r2=.	16 -13 6 -5 -3 0
r2=:	0 7 -4 0 0 0
r2=<day-ahead>	3 6 -4 -5 -5 1
r2=<day-gone>	5 -6 -2 -3 11 0
r2=<day-today>	-7 0 6 0 0 0
r2=<end>	-7 2 12 -22 -9 -6
r2=<goods>	-12 26 -13 -1 0 0
r2=<level-noun>	0 12 -14 3 0 0
r2=<level>	1 18 -20 0 0 0
r2=<month-ahead>	0 -3 -15 9 7 0
r2=<month-gone>	8 0 0 -2 -1 0
r2=<not>	2 -16 13 0 0 0
r2=<number>	-12 -13 23 -1 -1 0
r2=<office>	-6 0 0 0 4 0
r2=<organisation>	-9 7 -5 5 0 0
r2=<person>	10 -28 20 -8 2 0
r2=<quality>	0 -16 12 4 0 0
r2=<seat>	-1 3 -8 2 6 0
r2=<span>	0 18 -16 -14 0 0
r2=<v-agree>	1 -20 20 0 0 0
r2=<v-bear>	5 -16 13 0 0 0
r2=<v-down>	0 12 -10 0 0 0
r2=<v-impose>	7 2 -7 2 -6 0
r2=<v-propose>	0 12 -12 3 -2 0
r2=<v-return>	0 -17 10 8 0 0
r2=<v-say>	0 13 -13 0 0 0
r2=<v-sell>	0 14 -12 0 0 0
r2=<v-stay>	15 -22 12 0 0 0
r2=<v-suspend>	0 11 -11 0 0 0
r2=<v-target>	0 10 -7 0 0 0
r2=<v-up>	-2 17 -9 0 0 0
r2=a	6 5 -11 0 3 0
r2=about	0 -12 5 6 0 0
r2=agree	0 -8 9 0 0 0
r2=all	0 -9 11 0 0 0
r2=and	-13 16 -24 14 1 0
r2=as	0 -12 1 0 10 0
r2=at	10 -23 11 0 6 0
r2=been	0 6 -1 0 0 0
r2=before	-5 7 0 0 0 0
r2=between	-3 22 -17 0 0 0
r2=both	0 -10 12 0 0 0
r2=bring	0 11 -11 0 0 0
r2=busan	0 -25 26 0 0 0
r2=but	-1 12 -8 0 0 0
r2=by	-9 0 7 0 0 0
r2=date	0 9 -9 0 0 0
r2=for	10 -9 5 0 0 0
r2=from	0 -3 7 0 0 0
r2=geneva	0 -7 9 0 0 0
r2=get	7 -4 -1 0 0 0
r2=go	0 11 -6 0 0 0
r2=has	0 11 -10 0 0 0
r2=have	0 7 -6 0 0 0
r2=he	-8 11 0 0 0 0
r2=hold	3 5 -10 0 0 0
r2=if	0 0 -9 8 0 0
r2=in	-19 -5 8 3 6 0
r2=is	-6 16 -8 0 0 0
r2=it	-15 5 1 -2 5 0
r2=its	0 7 -6 0 0 0
r2=last	25 0 -24 0 0 0
r2=lisbon	1 9 -10 0 0 0
r2=madrid	0 8 -6 0 0 0
r2=may	0 13 -13 0 0 0
r2=meet	0 -7 8 0 0 0
r2=midnight	0 -10 11 0 0 0
r2=mr	2 7 -13 0 0 0
r2=negotiation	0 10 -9 0 0 0
r2=neither	0 -7 8 0 0 0
r2=no	3 2 -9 0 0 0
r2=of	-1 6 -2 0 0 0
r2=on	11 -3 -1 0 -8 1
r2=one	0 6 -5 0 0 0
r2=or	0 6 -4 0 0 0
r2=see	0 -7 8 0 0 0
r2=so	0 6 -5 0 0 0
r2=stockholm	0 -12 13 0 0 0
r2=suspend	0 9 -8 0 0 0
r2=talk	3 6 -7 -1 0 0
r2=telephone	26 -23 0 0 0 0
r2=that	-3 -1 7 0 0 0
r2=the	-1 0 9 -10 -2 -1
r2=their	-2 12 -8 0 0 0
r2=there	10 -6 -9 -3 9 0
r2=they	-12 17 -3 0 0 0
r2=thi	7 7 -13 1 -2 0
r2=three	0 12 -8 0 0 0
r2=time	0 -7 8 0 0 0
r2=to	14 2 -17 -1 0 0
r2=trade	-10 12 -1 0 0 0
r2=transcript	15 -14 0 0 0 0
r2=two	-9 23 -20 0 5 0
r2=under	0 14 -13 0 0 0
r2=until	0 10 -8 0 0 0
r2=up	0 5 -7 0 0 0
r2=video	6 0 -11 0 3 0
r2=we	0 -7 8 0 0 0
r2=where	0 -14 8 7 0 0
r2=with	3 6 -8 0 -2 0
r2=year	0 16 -12 0 0 0
r2=yes	0 -10 12 0 0 0
r3="	-2 -3 0 0 6 0
r3='s	-12 21 -14 2 -1 0
r3=)	3 -14 12 0 0 0
r3=,	-8 -22 22 1 1 0
r3=-	0 -6 1 0 6 0
r3=.	-18 11 -4 0 4 0
r3=:	-13 -25 31 0 0 0
r3=<agent>	-5 -11 9 9 0 0
r3=<day-ahead>	-4 -9 10 -4 2 2
r3=<day-gone>	11 -12 7 0 -7 0
r3=<day-today>	-14 3 7 0 2 0
r3=<duty>	7 -18 13 0 0 0
r3=<end>	-1 7 4 -14 -15 -4
r3=<gate>	0 9 -6 0 0 0
r3=<goods>	-1 -3 7 0 0 0
r3=<level-noun>	0 11 -8 0 0 0
r3=<name>	1 4 -23 7 13 0
r3=<not>	2 10 -12 0 0 0
r3=<number>	0 13 -18 0 1 0
r3=<office>	0 -10 11 0 0 0
r3=<organisation>	-5 26 -19 0 -1 0
r3=<person>	0 -18 6 3 10 0
r3=<seat>	0 -7 10 -2 0 0
r3=<span>	-1 -39 38 5 0 0
r3=<v-agree>	6 -6 -2 3 0 0
r3=<v-bear>	4 3 -7 0 0 0
r3=<v-begin>	5 -7 0 -2 3 0
r3=<v-down>	6 -2 0 0 -2 0
r3=<v-end>	0 13 -8 -2 0 0
r3=<v-impose>	0 -18 18 3 0 0
r3=<v-propose>	14 -1 -9 -2 0 0
r3=<v-return>	0 9 -11 0 1 0
r3=<v-say>	-5 0 8 0 -1 0
r3=<v-stay>	0 24 -22 0 0 0
r3=<v-target>	0 9 -7 0 0 0
r3=<v-up>	0 4 -11 0 7 0
r3=?	0 -4 10 0 -4 0
r3=about	10 -8 -1 0 0 0
r3=after	0 16 -16 0 0 0
r3=agree	9 -12 2 0 0 0
r3=an	0 -12 13 0 0 0
r3=and	-1 0 2 -7 0 0
r3=are	0 13 -12 0 0 0
r3=as	-1 9 -5 0 0 0
r3=at	-9 14 -11 0 6 0
r3=back	0 -7 8 0 0 0
r3=be	-2 7 -1 0 0 0
r3=been	0 11 -12 0 0 0
r3=before	6 -16 11 -5 4 0
r3=between	0 -9 9 0 0 0
r3=busan	0 12 -10 0 0 0
r3=by	-9 26 -22 5 -1 0
r3=carry	0 6 -6 0 0 0
r3=come	8 0 -9 0 -1 0
r3=country	0 -24 24 0 0 0
r3=day	0 17 -17 0 0 0
r3=deal	-3 -12 17 0 0 0
r3=down	0 10 -9 0 0 0
r3=duty	0 8 -7 0 0 0
r3=expect	0 6 -5 0 0 0
r3=extension	0 -10 10 0 0 0
r3=first	0 8 -7 0 0 0
r3=for	-5 24 -17 -1 0 0
r3=framework	0 9 -7 0 0 0
r3=from	0 24 -24 0 0 0
r3=go	0 2 -12 0 7 0
r3=good	0 9 -6 0 0 0
r3=great	-1 9 -3 -1 0 0
r3=had	-8 26 -18 0 0 0
r3=have	0 7 -5 0 0 0
r3=he	0 -10 3 7 0 0
r3=his	0 10 -6 0 0 0
r3=hold	0 11 -11 0 0 0
r3=in	15 -15 12 -18 0 0
r3=it	0 4 -9 0 3 0
r3=its	0 6 -1 0 0 0
r3=last	0 -18 20 0 0 0
r3=month	0 18 -15 0 0 0
r3=now	0 11 -11 0 0 0
r3=of	-6 -2 8 -3 0 0
r3=on	-7 8 0 0 -10 0
r3=other	0 -5 6 0 0 0
r3=our	0 7 -5 0 0 0
r3=over	0 6 -2 0 0 0
r3=president	7 2 -10 0 0 0
r3=return	0 3 -6 0 2 0
r3=say	-8 0 6 0 0 0
r3=set	0 -5 6 0 0 0
r3=since	0 16 -13 0 0 0
r3=so	0 7 -6 0 0 0
r3=suspend	0 -20 20 0 0 0
r3=take	0 -15 16 0 0 0
r3=talk	0 16 -13 0 0 0
r3=tariff	7 -24 18 0 0 0
r3=that	-2 13 -20 2 4 0
r3=the	-8 19 -8 -13 0 0
r3=their	0 -12 12 0 0 0
r3=thi	0 -6 8 0 0 0
r3=third	0 -12 13 0 0 0
r3=to	7 -5 3 0 0 0
r3=truce	0 10 -6 0 0 0
r3=two	8 -16 14 -1 0 0
r3=until	0 7 -5 0 0 0
r3=was	5 -6 2 0 0 0
r3=were	9 1 -12 0 0 0
r3=what	-3 17 -14 0 0 0
r3=which	0 10 -8 0 0 0
r3=with	4 -15 7 9 -3 0
r3=without	0 11 -10 0 0 0
r3=would	-4 15 -7 0 0 0
r3=year	0 -12 13 0 0 0
r3=you	0 0 -8 8 0 0
r4="	-4 26 -19 0 0 0
r4='s	-4 18 -12 0 0 0
r4=)	5 4 -7 0 0 0
r4=,	9 -24 24 -5 1 0
r4=-	-9 40 -34 0 0 0
r4=.	0 -20 16 4 5 0
r4=<agent>	-6 5 -10 9 0 0
r4=<day-ahead>	1 5 -4 3 -7 0
r4=<day-gone>	-11 10 -2 4 -5 0
r4=<duty>	-4 -20 25 0 0 0
r4=<end>	-11 11 6 -17 -10 -3
r4=<gate>	0 -8 9 0 0 0
r4=<goods>	-14 3 11 -1 -1 0
r4=<level-noun>	0 7 -5 0 0 0
r4=<level>	-4 8 -1 0 0 0
r4=<month-gone>	0 -15 12 0 6 0
r4=<name>	10 -34 26 -8 6 0
r4=<not>	-8 7 -8 6 0 0
r4=<number>	-19 -11 21 -1 0 0
r4=<office>	11 3 -14 0 0 0
r4=<person>	-14 4 2 3 -5 0
r4=<quality>	0 -8 8 0 0 0
r4=<seat>	12 -4 -4 -9 5 0
r4=<span>	7 0 -7 -1 3 0
r4=<v-agree>	0 -7 0 -1 7 0
r4=<v-bear>	-6 12 -13 -2 6 0
r4=<v-begin>	4 -7 -10 5 9 0
r4=<v-down>	-3 -3 1 0 7 0
r4=<v-end>	0 -18 20 0 0 0
r4=<v-impose>	-1 -9 12 -3 3 0
r4=<v-propose>	-7 0 2 5 -3 0
r4=<v-say>	-13 15 0 -1 -6 0
r4=<v-stay>	-5 6 0 0 0 0
r4=<v-suspend>	7 -6 0 0 0 0
r4=<v-up>	1 -10 0 3 4 0
r4=?	-12 0 6 0 1 0
r4=a	-3 6 1 -3 -5 0
r4=after	0 -8 9 0 0 0
r4=again	0 6 -6 0 0 0
r4=agreement	0 -12 5 7 0 0
r4=and	-7 14 -6 -11 2 0
r4=arrangement	0 -6 7 0 0 0
r4=at	34 -33 2 0 0 0
r4=before	4 0 -8 0 3 0
r4=between	5 1 -6 0 0 0
r4=by	6 3 -12 0 0 0
r4=call	-4 10 -3 0 0 0
r4=come	0 8 -8 0 0 0
r4=could	4 -13 9 0 0 0
r4=day	3 -12 9 0 0 0
r4=did	0 -14 14 0 0 0
r4=duty	0 -17 19 0 0 0
r4=fall	0 -3 6 0 0 0
r4=go	7 -12 0 0 5 0
r4=government	0 8 -6 0 0 0
r4=hall	-2 14 -7 -2 0 0
r4=has	0 9 -7 0 0 0
r4=have	0 -13 14 0 0 0
r4=he	0 -10 10 2 0 0
r4=his	0 10 -8 0 0 0
r4=hold	0 6 -5 0 0 0
r4=hour	1 -7 4 0 0 0
r4=in	4 1 -6 0 0 0
r4=is	-6 7 -1 -2 0 0
r4=it	0 17 -18 0 0 0
r4=last	0 -15 16 0 0 0
r4=meet	-1 7 -3 0 0 0
r4=minister	0 12 -10 0 0 0
r4=minute	5 -3 -8 5 0 0
r4=more	0 -5 7 0 0 0
r4=not	0 15 -14 0 0 0
r4=nothing	-4 -5 3 7 0 0
r4=of	1 3 0 -6 0 0
r4=on	9 8 -8 -7 -2 0
r4=one	0 -12 13 0 0 0
r4=out	-8 0 0 0 7 0
r4=over	0 6 -6 0 0 0
r4=place	0 -8 8 0 0 0
r4=plan	0 -4 8 0 0 0
r4=put	0 6 -5 0 0 0
r4=say	-4 0 9 0 -6 0
r4=settle	0 -8 2 0 7 0
r4=that	3 -3 8 -8 -4 0
r4=the	13 5 -18 -5 3 0
r4=they	0 9 -8 0 0 0
r4=time	3 -10 6 0 0 0
r4=to	9 -8 -6 13 -3 0
r4=trade	-4 18 -13 0 0 0
r4=two	0 -16 9 4 3 0
r4=under	0 6 -5 0 0 0
r4=was	-4 6 -10 7 0 0
r4=week	7 0 -1 0 0 0
r4=what	-6 11 -3 0 0 0
r4=will	-2 -3 6 0 0 0
r4=year	0 -6 11 0 -3 0
r4=—	-1 -19 22 0 0 0
r=( <number>	-8 3 1 0 0 0
r=) .	0 -4 6 0 0 0
r=) <end>	-5 -14 18 0 0 0
r=, <day-ahead>	0 -4 10 0 -5 0
r=, <day-gone>	1 7 -10 0 0 0
r=, <day-today>	-8 9 0 0 0 0
r=, <number>	-16 -17 24 0 0 0
r=, <office>	0 -7 3 0 4 0
r=, <person>	4 -6 2 0 0 0
r=, <quality>	0 8 -7 0 0 0
r=, <span>	6 11 -18 0 0 0
r=, a	11 -1 -7 0 0 0
r=, an	0 9 -9 0 0 0
r=, and	-20 13 -15 13 -2 0
r=, as	0 -7 0 0 10 0
r=, at	5 -19 16 0 0 0
r=, but	-1 12 -8 0 0 0
r=, for	10 -21 14 0 0 0
r=, he	1 -6 5 0 0 0
r=, in	-19 -14 17 5 6 0
r=, the	5 -18 19 -3 -1 0
r=, to	4 6 -11 0 0 0
r=, under	0 14 -13 0 0 0
r=, where	0 -14 8 7 0 0
r=, yes	0 -10 12 0 0 0
r=. "	10 -6 -2 0 0 0
r=. <end>	-9 -5 16 -14 0 -7
r=: the	0 16 -15 0 0 0
r=; the	-1 10 -7 0 0 0
r=<day-ahead> .	11 -9 0 0 0 0
r=<day-gone> ,	0 -11 9 0 0 0
r=<day-today> with	11 -8 0 0 0 0
r=<end> <end>	0 5 0 -6 -6 0
r=<name> 's	0 -20 13 10 0 0
r=<person> ,	0 -10 0 11 0 0
r=<person> and	-2 0 -2 0 6 0
r=<person> in	0 -9 1 3 3 0
r=? <end>	6 5 -6 0 -2 0
r=after <span>	0 -14 16 0 0 0
r=again ,	0 -7 9 0 0 0
r=again ?	0 8 -7 0 0 0
r=again on	0 16 -14 0 0 0
r=and <name>	-4 11 -2 0 0 0
r=and end	0 6 -5 0 0 0
r=and it	0 -7 8 0 0 0
r=and last	0 13 -13 0 0 0
r=at <level>	-4 10 -4 0 0 0
r=at <number>	5 1 -9 0 0 0
r=at midnight	0 -7 8 0 0 0
r=at the	-2 4 -10 -6 11 0
r=between <name>	0 -4 6 0 0 0
r=between <seat>	5 8 -16 0 0 0
r=between the	10 -2 -10 6 0 0
r=by telephone	11 -7 0 0 0 0
r=by the	0 -5 10 0 -2 0
r=by video	4 0 -11 0 3 0
r=each other	0 -10 2 3 3 0
r=evening .	-5 -9 13 0 0 0
r=for <span>	0 13 -12 0 0 0
r=for a	0 6 -6 0 1 0
r=go on	0 -8 9 0 0 0
r=had been	0 12 -8 0 0 0
r=his <quality>	5 -7 0 0 0 0
r=in <month-ahead>	0 -3 -15 9 7 0
r=in <month-gone>	0 -5 8 0 0 0
r=in <name>	0 4 -15 0 11 0
r=in <seat>	0 -20 9 6 3 0
r=in <span>	0 10 -1 -2 -4 0
r=in a	5 0 -6 0 0 0
r=in busan	0 -6 7 0 0 0
r=in geneva	0 -16 17 0 0 0
r=in lisbon	1 9 -10 0 0 0
r=in madrid	0 8 -6 0 0 0
r=in the	0 25 -17 -5 -2 0
r=it "	0 -16 18 0 0 0
r=it a	-7 9 0 0 0 0
r=night ,	9 0 -11 0 0 0
r=night .	0 -6 8 0 0 0
r=of a	-7 5 0 0 0 0
r=of talk	0 6 -3 0 0 0
r=of the	1 -6 8 -2 0 0
r=on <day-ahead>	8 0 -8 -2 0 1
r=on <day-gone>	-2 -2 0 -1 7 0
r=on a	0 -7 2 6 0 0
r=on the	7 -6 0 0 0 0
r=since <month-gone>	8 1 -7 0 0 0
r=since the	-3 -19 24 0 0 0
r=that he	-11 19 -6 0 0 0
r=that it	-1 13 -9 0 0 0
r=that the	-2 7 -2 0 0 0
r=that there	11 -10 0 0 0 0
r=the <organisation>	0 7 -4 0 0 0
r=the <quality>	0 0 -2 6 0 0
r=the two	-6 8 -7 0 5 0
r=thi year	0 12 -10 0 0 0
r=to <seat>	-4 8 0 0 -3 0
r=will be	0 10 -10 0 0 0
r=with <name>	-2 -3 6 0 0 0
r=with <person>	9 -27 15 -3 6 0
r=with <seat>	0 18 -15 0 0 0
r=with a	0 0 -5 0 6 0
r=with his	1 -8 6 0 0 0
r=without a	0 -11 11 0 0 0
r=— <name>	10 -11 1 0 0 0
r=— <person>	0 -13 11 0 0 0
r=— <quality>	0 -13 15 0 0 0
r=— a	0 14 -13 0 0 0
r=— for	0 6 -5 0 0 0
r=— the	-9 4 0 0 0 0
right:calls	34 -27 -7 -1 -3 1
right:coming	2 3 -7 16 -17 -1
right:ended	21 -10 8 -8 -11 -1
right:experts	3 5 -16 1 6 0
right:m=broke up	0 -14 14 0 0 0
right:m=came	3 5 -8 0 0 0
right:m=delegations	-3 -12 17 0 0 0
right:m=dinner	4 11 -18 0 0 0
right:m=due	12 9 -29 6 0 0
right:m=ended	0 -21 23 0 0 0
right:m=go	2 14 -15 0 -1 0
right:m=goes	0 7 -8 0 0 0
right:m=here	-4 -15 19 0 0 0
right:m=meet	5 -9 2 0 0 0
right:m=meeting	0 -13 16 -3 0 0
right:m=met	-2 -11 15 0 0 0
right:m=negotiations	0 12 -11 0 0 0
right:m=negotiators	0 -21 21 0 0 0
right:m=round	0 -4 7 0 0 0
right:m=signed	-3 12 -11 2 0 0
right:m=sitting	0 9 -8 0 0 0
right:m=table	0 14 -11 0 0 0
right:m=talk	9 -3 -3 0 0 0
right:m=talking	0 -8 9 0 0 0
right:m=talks	-8 17 -9 -6 -4 0
right:m=there	6 -10 3 -5 7 0
right:m=time	4 6 -7 -3 0 0
right:m=visit	-2 11 -7 0 0 0
right:m=went	-14 -17 14 0 16 0
right:m=where	0 -3 0 7 0 0
right:meets	21 -14 8 -8 1 -3
right:running	1 -1 -2 0 7 0
right:summit	-4 11 -3 -10 0 0
right:sure	-7 2 7 -17 -5 0
right:wished	2 7 -10 4 -6 0
s:!	0 9 -8 0 0 0
s:"	-32 36 -9 -19 -2 0
s:&	-12 10 -9 7 0 0
s:'	-2 16 -9 -2 -1 0
s:'s	2 -2 2 8 -9 -2
s:(	0 8 -7 5 -3 0
s:*	-4 -17 21 0 0 0
s:,	-2 0 16 7 -17 -22
s:-	-3 20 -15 -11 0 0
s:.	0 8 -1 -5 3 -34
s:/	0 8 -5 -2 -6 0
s::	-19 11 -3 -8 12 -3
s:;	-17 12 -3 1 0 0
s:<agent>	4 -2 10 -3 -18 -3
s:<day-ahead>	1 -7 12 -34 8 0
s:<day-gone>	-1 -2 6 9 -13 -17
s:<day-today>	-1 28 -21 -19 7 -8
s:<duty>	4 0 12 -9 -14 -6
s:<gate>	-29 17 4 -4 -16 0
s:<goods-amount>	-2 25 -24 -1 -4 0
s:<goods>	0 24 -6 -11 -46 -8
s:<level-noun>	-21 -3 14 1 1 0
s:<level>	4 25 -26 -5 0 -1
s:<money>	-6 41 -27 0 -5 0
s:<month-ahead>	0 -12 5 7 1 0
s:<month-gone>	19 -18 15 -23 4 -1
s:<name>	-18 8 -5 1 21 -13
s:<not>	-23 18 -1 0 -10 -1
s:<number>	-2 16 -18 0 3 -2
s:<office>	8 -13 17 -40 0 -2
s:<organisation>	-15 28 -15 0 -19 -1
s:<person>	0 -11 -1 7 17 -13
s:<points>	-2 29 -23 0 0 0
s:<quality>	12 0 9 -16 -34 -2
s:<seat>	4 -9 -3 6 24 -8
s:<sender>	8 12 -10 -8 -12 0
s:<span>	-3 -15 10 4 11 -2
s:<taker>	-7 0 8 0 0 0
s:<v-agree>	-12 4 -2 3 8 -2
s:<v-bear>	-9 8 -9 11 4 -12
s:<v-begin>	-15 -2 8 1 8 -5
s:<v-buy>	-2 23 -12 -8 -6 0
s:<v-deny>	-3 0 -6 10 0 0
s:<v-down>	-6 -9 5 12 2 0
s:<v-end>	0 22 -10 0 -28 -2
s:<v-impose>	5 15 -10 0 -11 -14
s:<v-propose>	6 1 -9 2 4 -7
s:<v-return>	-17 4 -9 7 9 0
s:<v-say>	0 -3 -5 3 15 -7
s:<v-sell>	-2 9 -7 -10 5 0
s:<v-stay>	-8 8 -10 5 1 7
s:<v-suspend>	5 -14 18 -11 -3 0
s:<v-target>	-5 21 -16 10 -15 0
s:<v-threaten>	-10 7 0 5 -1 0
s:<v-up>	-8 8 -6 0 6 0
s:?	-5 10 1 -11 -7 0
s:@	-12 5 -5 6 0 0
s:[	0 -4 6 0 0 0
s:_	-3 -10 6 7 0 0
s:a	3 21 -22 -4 1 -10
s:about	4 0 -1 3 -8 0
s:abroad	0 7 -6 0 0 0
s:accept	0 -6 5 -2 4 0
s:accord	0 7 -5 0 0 0
s:according	-3 9 -21 11 -1 0
s:account	3 -2 -14 12 0 0
s:across	0 -9 12 0 0 0
s:act	0 8 -6 0 0 0
s:add	0 -20 20 0 0 0
s:additional	-5 33 -27 0 0 0
s:admit	8 -3 -5 0 0 0
s:affair	0 -10 12 0 0 0
s:affiliate	0 8 -6 0 0 0
s:after	21 4 -14 -4 0 0
s:afternoon	1 -7 7 0 0 0
s:afterward	-7 14 -3 0 0 0
s:again	-3 0 -4 17 -16 0
s:against	-3 26 -21 0 0 0
s:agenda	0 -15 17 0 0 0
s:ago	2 -12 11 0 0 0
s:agree	-10 -8 15 3 -5 0
s:agreement	-5 -8 11 3 -3 0
s:ahead	0 -8 11 -1 0 0
s:air	-1 -17 20 0 0 0
s:airport	0 0 -11 11 0 0
s:al	16 -23 10 0 0 0
s:alert	0 10 -9 0 0 0
s:alexandria	0 -15 17 0 0 0
s:alive	0 -12 13 0 0 0
s:all	-1 -6 12 -4 0 0
s:along	0 11 -10 0 0 0
s:also	-12 0 0 -6 11 0
s:am	0 17 -16 -1 2 0
s:an	-2 -3 6 -1 0 0
s:and	8 -3 6 -4 -6 -16
s:announce	-4 14 -5 -4 -3 0
s:announcement	0 6 -3 0 0 0
s:another	-6 -8 9 8 -4 0
s:answer	-2 7 -13 0 9 0
s:any	-1 16 -10 0 -2 0
s:anybody	0 -8 8 0 0 0
s:apply	-1 13 -9 0 0 0
s:approval	-3 20 -16 0 0 0
s:aqaba	0 -32 34 0 0 0
s:are	8 -13 -7 7 14 0
s:army	-6 20 -13 0 0 0
s:around	-3 14 -5 -2 0 0
s:arrangement	-2 -17 21 0 0 0
s:as	3 -4 1 -11 11 0
s:ask	-10 0 10 -1 -1 0
s:at	-2 -10 -3 0 29 -2
s:auckland	0 6 -5 0 0 0
s:autumn	0 -14 7 0 7 0
s:away	3 13 -20 0 0 0
s:b	12 -11 0 0 0 0
s:base	-1 -18 21 0 0 0
s:be	-3 4 6 -10 -8 -4
s:beach	-4 6 0 0 0 0
s:bean	-9 19 -10 0 0 0
s:bear	0 17 -13 0 -1 0
s:became	0 13 -10 0 0 0
s:because	-3 -8 15 0 -5 0
s:beef	4 -12 8 0 0 0
s:been	-13 -7 9 6 0 0
s:before	10 -20 -18 25 10 0
s:begin	-13 1 -5 10 5 0
s:being	0 -7 9 0 0 0
s:belong	7 -5 -6 0 4 0
s:bergen	4 -35 28 0 0 0
s:beside	0 8 -5 0 0 0
s:better	1 4 -7 0 0 0
s:between	33 2 -22 -3 -17 0
s:big	0 -15 13 0 3 0
s:border	-3 6 -1 0 0 0
s:both	-7 -9 5 -13 19 0
s:breakfast	12 -15 0 0 0 0
s:brief	0 32 -30 0 0 0
s:bring	-3 -11 18 -3 -3 0
s:busan	-14 -24 33 -2 -1 0
s:business	-5 -4 10 0 0 0
s:but	-2 -9 18 -2 -8 0
s:butter	-5 6 -1 0 0 0
s:buy	-4 24 -17 0 -2 0
s:by	23 -1 -35 0 6 6
s:c	0 16 -17 0 0 0
s:cabinet	0 15 -11 0 0 0
s:call	16 11 -14 -25 -28 -2
s:calm	0 10 -7 0 0 0
s:can	0 -4 6 0 0 0
s:can't	6 -5 0 0 0 0
s:cancel	0 12 -6 0 -5 0
s:cape	0 6 -5 0 0 0
s:capital	0 -4 10 -2 0 0
s:carpet	0 -9 10 0 0 0
s:carry	-4 6 0 -2 -1 0
s:cartagena	0 -9 9 0 0 0
s:case	0 11 -7 0 0 0
s:cease	5 0 -9 0 0 0
s:ceasefire	-1 26 -23 0 0 0
s:cement	0 6 -4 0 0 0
s:central	0 -17 18 0 0 0
s:chamber	0 8 -7 0 0 0
s:change	5 1 -11 0 0 0
s:charge	-6 5 -3 5 0 0
s:cheese	-1 14 -11 0 0 0
s:chicago	10 -7 -3 0 0 0
s:chip	-1 25 -22 0 0 0
s:citru	0 6 -5 0 0 0
s:city	0 24 -20 0 0 0
s:client	-2 -3 6 0 0 0
s:clock	8 -16 11 0 0 0
s:close	-6 6 0 0 0 0
s:coal	9 -14 5 0 0 0
s:cocoa	-4 10 -3 0 0 0
s:coffee	0 -12 0 14 0 0
s:collapsed	0 14 -13 0 0 0
s:colleague	5 4 -10 0 0 0
s:collect	0 11 -8 0 0 0
s:colombo	0 -11 13 0 0 0
s:commerce	0 -4 0 8 -3 0
s:company	-10 24 -13 0 -2 0
s:complete	8 -2 0 0 0 0
s:conclude	-8 4 1 0 0 0
s:conference	30 -9 -14 0 0 0
s:confirm	0 12 -9 0 0 0
s:consensu	-1 -9 13 0 0 0
s:consent	-1 11 -7 0 0 0
s:constructive	0 11 -9 0 0 0
s:consultation	19 -16 4 -5 -5 -1
s:container	0 10 -8 0 0 0
s:continue	9 2 -21 -1 -1 10
s:control	-6 13 -5 0 0 0
s:conversation	-14 1 16 0 0 0
s:copper	1 -15 13 0 0 0
s:cost	0 6 0 0 0 0
s:could	0 -16 17 -2 1 0
s:council	-6 16 -9 0 0 0
s:count	0 6 -4 0 0 0
s:counted	0 16 -14 0 0 0
s:counterpart	11 -19 12 -1 0 0
s:country	0 5 -3 -10 5 0
s:county	0 9 -7 0 0 0
s:crossed	0 -6 6 0 0 0
s:crude	0 -9 10 0 0 0
s:cruz	0 -17 18 0 0 0
s:current	6 -10 4 0 0 0
s:custom	-10 4 2 0 0 0
s:dairy	6 -20 15 0 0 0
s:data	0 9 -8 0 0 0
s:date	2 8 -13 0 1 0
s:dated	-3 7 -3 0 0 0
s:day	-9 -6 10 -10 6 0
s:de	-3 -6 12 0 0 0
s:deadline	-1 21 -17 0 0 0
s:deal	9 -11 5 -8 4 0
s:dearer	0 6 -4 0 0 0
s:decide	-6 21 -14 0 0 0
s:decided	0 -4 6 0 0 0
s:declaration	0 15 -13 0 0 0
s:declare	-2 23 -29 9 0 0
s:decree	0 9 -6 0 0 0
s:deficit	0 7 -4 0 0 0
s:delegation	-9 -20 28 -4 -5 0
s:depend	13 0 -12 0 -1 0
s:described	0 17 -16 0 0 0
s:desk	-1 30 -28 0 0 0
s:diary	0 -15 16 0 0 0
s:did	8 3 -14 -2 4 0
s:die	0 14 -12 0 0 0
s:dinner	7 -4 1 -2 0 0
s:discuss	-5 -19 10 0 15 0
s:dispute	-4 -10 10 5 -2 0
s:do	-5 24 -16 -4 0 0
s:docker	0 13 -12 0 0 0
s:doesn't	6 -5 0 0 0 0
s:dollar	0 6 -5 0 0 0
s:donald	-1 -4 12 0 -3 0
s:done	6 10 -17 0 0 0
s:double	0 -5 7 0 0 0
s:draw	8 2 -15 0 0 0
s:drop	0 6 -4 0 0 0
s:due	10 23 -26 2 -13 0
s:during	0 -5 -6 0 11 0
s:duty	0 13 -4 -13 -7 0
s:earlier	0 -18 21 0 -2 0
s:early	0 -16 18 0 0 0
s:earth	-3 11 -5 0 0 0
s:east	0 -5 6 0 0 0
s:easter	0 -5 8 0 0 0
s:economic	0 11 -6 0 -3 0
s:economy	-10 0 0 0 10 0
s:effect	-8 23 -15 0 0 0
s:either	0 -8 3 4 0 0
s:election	-3 9 -2 0 0 0
s:eleven	0 5 -6 0 0 0
s:end	-12 -9 24 -4 -13 0
s:english	-15 14 -1 0 0 0
s:enter	-3 7 -2 0 0 0
s:envoy	0 20 -18 0 0 0
s:evening	4 -11 0 19 -7 0
s:every	-7 17 -10 0 0 0
s:everybody	5 1 -10 0 0 0
s:everything	0 18 -13 0 0 0
s:examine	0 -9 11 0 0 0
s:expect	-7 -5 -14 13 10 0
s:expert	-8 -25 23 0 -3 12
s:export	0 -5 7 0 0 0
s:extend	4 -9 5 -1 2 0
s:extension	7 -8 0 5 0 0
s:extra	0 -8 11 0 0 0
s:face	9 -7 1 -1 0 0
s:fact	-14 10 5 -2 -7 0
s:factory	10 0 -9 0 0 0
s:fail	0 0 -7 7 0 0
s:failed	0 -4 9 0 0 0
s:fair	0 6 -5 0 0 0
s:fall	-10 -6 3 10 0 0
s:far	0 -7 10 0 0 0
s:farm	-1 15 -13 0 0 0
s:farmer	0 10 -7 0 0 0
s:fee	-3 27 -21 0 0 0
s:ferry	0 9 -8 0 0 0
s:few	0 -12 13 0 0 0
s:fifth	-4 -35 39 0 0 0
s:figure	0 -16 17 0 0 0
s:final	-2 32 -29 0 0 0
s:find	-3 15 -7 0 0 0
s:first	-5 0 5 -10 3 0
s:five	-2 9 -3 0 0 0
s:fix	-11 14 -3 0 0 0
s:floor	0 -5 6 0 0 0
s:flower	0 -5 6 0 0 0
s:follow	12 -8 3 -2 -2 0
s:following	0 6 -4 0 0 0
s:for	9 0 1 -22 -1 -5
s:force	-1 19 -15 0 0 0
s:forty	12 -5 -1 0 0 0
s:forward	0 -11 13 0 0 0
s:four	-13 -13 25 -1 0 0
s:fourth	13 -24 21 -6 -2 0
s:framework	-7 -17 9 -8 18 0
s:free	0 6 -4 0 0 0
s:freeze	0 -6 8 0 0 0
s:friday	-5 17 -12 0 0 0
s:friend	0 15 -14 0 0 0
s:from	-20 0 14 0 -8 -2
s:front	0 11 -10 0 0 0
s:frozen	0 7 -4 0 0 0
s:full	0 -6 7 0 0 0
s:further	3 -12 13 -2 -1 0
s:future	10 -2 -11 0 0 0
s:gather	0 15 -13 0 0 0
s:gave	-6 10 -3 0 0 0
s:general	7 -2 -2 0 0 0
s:geneva	-3 10 -8 3 -2 0
s:get	21 -6 -10 0 -3 0
s:go	-11 6 0 -16 11 0
s:good	2 3 -4 4 -8 0
s:government	-7 31 -22 -2 0 0
s:grace	0 7 -6 0 0 0
s:grain	0 -7 8 0 0 0
s:great	0 -4 -1 8 0 0
s:ground	0 8 -4 0 -3 0
s:grower	-4 34 -30 0 0 0
s:guest	0 13 -8 -2 0 0
s:had	-9 9 -1 -1 -1 0
s:half	12 5 -20 0 0 0
s:halifax	0 -10 12 0 0 0
s:hall	-17 12 -9 8 0 0
s:halt	-3 7 -1 0 0 0
s:hand	8 22 -29 0 0 0
s:hang	0 7 -6 0 0 0
s:harbour	0 16 -14 0 0 0
s:has	-17 33 -12 -21 -12 0
s:have	9 -5 3 -16 4 0
s:having	0 -20 21 0 0 0
s:he	2 -2 5 0 -6 0
s:head	-1 -4 -4 0 12 0
s:heard	0 6 -4 0 0 0
s:hearing	0 10 -8 0 0 0
s:her	0 16 -13 0 0 0
s:here	-10 -25 32 0 0 0
s:higher	7 -13 7 0 0 0
s:him	8 5 -15 -1 0 0
s:his	9 -7 1 -3 -5 0
s:hold	6 -5 3 -2 0 0
s:holiday	9 13 -21 0 0 0
s:home	-4 21 -15 0 0 0
s:hope	0 0 -8 0 8 0
s:hospital	0 7 -7 0 0 0
s:hotel	0 2 -10 10 0 0
s:hour	17 -8 0 -6 -6 0
s:house	6 -2 0 -2 0 0
s:household	0 -16 17 0 0 0
s:how	0 17 -15 0 0 0
s:hundred	0 21 -20 0 0 0
s:hurry	0 13 -13 0 0 0
s:i	11 -4 0 -6 -1 0
s:i've	0 8 -6 0 0 0
s:ice	0 12 -11 0 0 0
s:if	-6 15 -10 1 -1 0
s:import	0 -2 6 0 0 0
s:impose	-4 20 -15 0 0 0
s:in	-15 -34 39 12 14 -20
s:including	0 7 -6 0 0 0
s:increase	0 6 -4 0 0 0
s:inflation	0 9 -8 0 0 0
s:instead	-1 20 -17 0 0 0
s:instrument	0 7 -5 0 0 0
s:interview	-3 3 -11 0 10 0
s:into	-8 26 -16 0 0 0
s:introduce	0 7 -6 0 0 0
s:invitation	0 -16 14 -1 4 0
s:is	-23 18 -5 -15 8 -5
s:issue	0 7 -5 0 0 0
s:issued	-18 18 -2 0 0 0
s:istanbul	0 -15 16 0 0 0
s:it	15 -4 4 -9 -6 -7
s:its	12 19 -46 20 -14 0
s:jakarta	10 -3 -6 0 0 0
s:jinping	4 7 -6 -1 -2 0
s:john	0 -24 24 0 0 0
s:joint	-16 -11 19 -2 0 0
s:josé	0 6 -4 0 0 0
s:jump	11 -10 0 0 0 0
s:just	-6 0 -2 10 0 0
s:keep	5 -8 1 5 -2 0
s:kick	0 -4 6 0 0 0
s:kind	0 13 -12 0 0 0
s:know	-5 -14 22 0 -1 0
s:kobe	-6 -12 17 0 0 0
s:lago	0 -8 11 0 0 0
s:lake	0 16 -14 0 0 0
s:lamb	0 -5 6 0 0 0
s:lamp	0 -5 6 0 0 0
s:lancaster	0 -12 16 -1 0 0
s:lapse	0 12 -9 0 0 0
s:large	0 6 -3 0 0 0
s:last	5 -20 24 -6 -9 0
s:lasting	0 -18 12 7 0 0
s:late	0 -7 -9 14 0 0
s:later	-6 -9 -5 2 16 0
s:law	0 21 -18 0 0 0
s:lawyer	0 6 -6 0 0 0
s:lay	9 0 -6 0 0 0
s:lead	0 -3 7 0 0 0
s:leader	0 -8 -2 -3 14 0
s:leave	-9 3 3 -1 0 0
s:led	-2 -9 15 0 0 0
s:legal	0 13 -12 0 0 0
s:lentil	0 8 -7 0 0 0
s:let	-1 17 -9 -1 -2 0
s:letter	-4 15 -10 0 0 0
s:levy	2 -9 8 0 0 0
s:licence	-2 -16 21 0 0 0
s:lift	10 -9 0 0 0 0
s:light	0 -33 34 0 0 0
s:like	4 -9 7 0 0 0
s:line	-22 10 -17 0 19 0
s:link	8 -14 -5 0 -2 10
s:lisbon	4 -19 15 0 0 0
s:list	0 -9 -6 10 6 0
s:lithium	5 -7 1 0 0 0
s:little	-2 -11 14 0 0 0
s:live	-3 23 -20 0 0 0
s:local	0 -4 0 7 0 0
s:long	0 29 -30 0 0 0
s:longer	0 -7 5 0 0 0
s:look	-7 -11 7 -4 10 0
s:loui	0 -12 12 0 0 0
s:lower	0 -3 6 0 0 0
s:m	7 0 -6 0 0 0
s:machine	-1 -6 9 0 0 0
s:madrid	0 -18 21 0 0 0
s:main	0 -21 22 0 0 0
s:make	-19 24 -12 0 -3 0
s:maker	8 -19 13 0 0 0
s:man	-5 8 -2 0 0 0
s:many	0 -6 0 9 0 0
s:march	0 -5 7 0 0 0
s:margin	0 -24 25 0 0 0
s:market	0 16 -13 0 0 0
s:matter	0 -15 18 0 0 0
s:may	-13 22 -5 -2 -6 0
s:me	19 -1 -17 0 0 0
s:meant	0 12 -11 0 0 0
s:measure	0 6 -4 0 0 0
s:media	15 -11 -5 0 0 0
s:mediator	0 18 -16 0 0 0
s:meet	-15 -3 9 9 -2 -6
s:member	-1 18 -13 0 0 0
s:memorandum	-1 13 -10 0 0 0
s:men	-6 -1 7 0 0 0
s:middle	9 -8 0 0 0 0
s:midnight	4 12 -15 0 0 0
s:million	0 17 -14 0 0 0
s:minister	6 -10 6 3 -7 0
s:ministry	11 2 -20 7 -3 0
s:minute	2 10 -29 6 11 0
s:mission	0 27 -26 0 0 0
s:monday	0 -15 14 0 0 0
s:month	1 -8 0 10 0 0
s:moratorium	-3 6 -1 0 0 0
s:more	-14 12 0 -2 -5 0
s:morning	-4 -5 3 -5 11 0
s:most	11 -12 0 -1 4 0
s:move	5 0 -18 10 0 0
s:mr	0 -8 13 -15 4 0
s:ms	0 -8 10 0 0 0
s:muscat	0 -8 9 0 0 0
s:must	-3 20 -14 0 0 0
s:my	5 7 -10 0 -1 0
s:name	-4 -2 7 0 0 0
s:national	0 6 -5 0 0 0
s:near	-1 -2 -17 22 0 0
s:need	0 22 -20 0 0 0
s:negotiate	-3 -5 1 10 0 0
s:negotiation	-3 -12 16 0 0 0
s:neither	0 -4 8 0 0 0
s:new	-21 15 0 -6 -8 0
s:next	-9 -27 30 10 -7 0
s:night	5 -11 0 -3 12 0
s:nine	-3 19 -15 0 0 0
s:no	-7 20 -11 -11 0 0
s:none	4 14 -20 0 0 0
s:nor	0 11 -11 0 0 0
s:northern	-4 26 -22 0 0 0
s:not	-18 13 4 -1 -18 0
s:note	-5 -10 13 0 0 0
s:nothing	-15 5 -6 12 0 0
s:number	3 0 -13 0 9 0
s:nvidia	0 15 -13 0 0 0
s:of	-12 2 12 -4 -7 -11
s:off	-6 14 -6 1 -11 0
s:offer	-12 -2 10 0 0 0
s:official	0 -11 15 0 0 0
s:oil	7 -11 7 -1 0 0
s:old	0 -6 8 0 0 0
s:on	12 -2 4 -7 -10 -4
s:once	-5 10 -14 7 0 0
s:one	-7 3 -1 5 0 0
s:open	-8 0 6 -1 -1 0
s:opened	-3 -19 23 0 0 0
s:operator	-1 15 -12 0 0 0
s:opinion	0 11 -9 0 0 0
s:or	-10 23 -19 6 -10 0
s:order	-12 30 -18 -1 0 0
s:ordinary	0 16 -14 0 0 0
s:origin	0 -7 8 0 0 0
s:other	6 10 -14 -1 0 0
s:our	-23 6 6 -4 -3 0
s:out	-31 0 -1 8 19 0
s:outcome	0 -3 -4 0 10 0
s:outline	0 -11 10 0 1 0
s:outside	0 0 -7 4 0 0
s:over	-13 14 0 -7 -4 0
s:owe	0 8 -7 0 0 0
s:own	-7 -18 15 11 0 0
s:owned	-1 17 -14 0 0 0
s:pacific	0 19 -18 0 0 0
s:page	0 0 -17 12 0 0
s:pair	-11 -17 29 -2 0 0
s:palm	7 -8 1 0 0 0
s:paper	0 -5 6 0 0 0
s:paragraph	0 -8 8 0 0 0
s:pari	0 -24 26 0 0 0
s:parted	0 -12 13 0 0 0
s:party	6 -1 0 0 0 0
s:pass	0 -5 7 0 0 0
s:past	0 6 -4 0 0 0
s:pause	3 -8 7 -2 0 0
s:pay	-2 17 -7 -3 -10 0
s:peace	-7 35 -28 -1 0 0
s:pen	0 8 -7 0 0 0
s:pencilled	0 -5 6 0 0 0
s:people	-11 4 10 -10 -11 0
s:percent	0 -7 8 0 0 0
s:permanent	0 -6 8 0 0 0
s:person	0 -10 10 0 0 0
s:phan	0 10 -10 0 0 0
s:phase	0 14 -14 0 0 0
s:phone	15 0 -15 -2 -6 0
s:phosphate	0 -12 13 0 0 0
s:place	6 -15 7 7 -1 0
s:plan	-2 2 -3 -11 9 0
s:play	0 10 -8 0 0 0
s:player	0 21 -20 0 0 0
s:point	0 23 -20 0 0 0
s:poor	0 7 -4 0 0 0
s:pork	0 -6 6 0 0 0
s:port	-10 9 0 0 0 0
s:post	5 -20 18 0 0 0
s:power	0 8 -7 0 0 0
s:preliminary	0 -7 9 0 0 0
s:premier	-3 -3 6 4 -4 0
s:prepare	0 4 -22 22 -12 0
s:present	-2 11 -7 0 0 0
s:president	28 -16 0 -19 4 0
s:press	22 -17 0 4 -1 0
s:price	0 19 -16 0 0 0
s:prime	7 2 -10 0 0 0
s:prisoner	0 24 -24 0 0 0
s:procedure	0 12 -11 0 0 0
s:production	11 -7 -1 0 0 0
s:prolong	-3 -3 7 0 0 0
s:prolonged	-1 -8 11 0 0 0
s:promise	-1 -4 7 0 0 0
s:propose	10 12 -20 0 0 0
s:public	0 6 -12 5 0 0
s:published	-7 23 -15 0 0 0
s:purchase	9 -17 11 0 0 0
s:put	0 -5 15 -7 -10 0
s:q	0 -27 29 0 0 0
s:quarrel	9 0 -4 0 0 0
s:quarter	-5 7 0 0 0 0
s:question	-6 38 -28 0 -1 0
s:radio	0 8 -6 0 0 0
s:railway	0 10 -9 0 0 0
s:rain	0 -15 16 0 0 0
s:raise	-8 3 1 0 0 0
s:rang	37 -30 -12 0 0 0
s:rare	-4 8 -2 0 0 0
s:rate	-6 4 4 -1 0 0
s:reach	-6 0 0 -4 10 0
s:read	9 -19 14 0 -2 0
s:readout	1 2 -7 0 0 0
s:reason	-9 15 -9 -3 4 0
s:recall	2 -8 3 0 0 0
s:receive	-11 -5 0 4 11 0
s:reciprocal	0 13 -9 0 0 0
s:reckon	0 12 -11 0 0 0
s:record	0 -11 12 0 0 0
s:reference	-13 17 -4 0 0 0
s:remain	0 12 -9 0 0 0
s:remark	0 6 -5 0 0 0
s:renewed	0 6 -3 0 0 0
s:reply	-3 11 -4 0 0 0
s:report	-6 22 -15 -1 0 0
s:reporter	4 -3 6 -2 -6 0
s:representative	0 -1 6 0 0 0
s:republic	-2 -3 6 0 0 0
s:respect	0 13 -11 0 0 0
s:result	-9 7 -5 0 3 0
s:resume	-1 -8 0 12 0 0
s:return	-10 6 -10 -1 12 0
s:review	0 -12 14 0 0 0
s:reykjavík	5 -9 4 0 0 0
s:rice	0 7 -7 0 0 0
s:ring	11 -6 -3 0 0 0
s:rise	-2 7 -1 0 0 0
s:river	0 13 -10 0 0 0
s:room	3 29 -32 0 0 0
s:rosario	0 16 -15 0 0 0
s:round	-30 3 5 9 -21 -1
s:rule	-2 -3 -1 10 0 0
s:run	-15 22 -18 0 6 0
s:s	0 -4 6 0 0 0
s:sale	0 18 -15 0 0 0
s:salt	0 -10 10 0 0 0
s:same	0 21 -14 -5 -7 0
s:santa	0 -17 18 0 0 0
s:saturday	-1 15 -12 0 0 0
s:save	0 20 -17 0 0 0
s:say	1 -3 -11 7 14 -1
s:scale	0 8 -6 0 0 0
s:schedule	0 -7 8 0 0 0
s:screen	8 -1 -6 0 0 0
s:sea	-6 4 -8 8 0 0
s:second	0 -13 15 0 -3 0
s:secretary	9 -21 15 2 -4 0
s:section	0 6 -3 0 0 0
s:see	-15 26 -20 0 0 0
s:sell	-3 -10 6 -1 9 0
s:send	4 -6 3 0 0 0
s:seoul	-3 -18 -9 25 -1 0
s:separate	0 -19 19 0 0 0
s:service	0 6 -5 0 0 0
s:session	2 -15 10 -5 6 0
s:set	18 -45 38 -4 0 0
s:settle	0 -11 -1 1 10 0
s:shall	-8 8 0 0 0 0
s:share	-3 9 -3 0 0 0
s:she	-4 15 -8 0 0 0
s:sheet	-17 12 4 -4 -7 0
s:shelve	9 -3 -2 0 0 0
s:ship	-4 38 -32 0 0 0
s:shook	6 -3 0 0 0 0
s:short	0 20 -19 0 0 0
s:show	0 -5 8 0 0 0
s:shrimp	0 13 -13 0 0 0
s:shut	0 4 -14 10 0 0
s:side	-17 6 1 -5 0 0
s:sign	-5 22 -16 0 -9 0
s:signature	-1 -15 18 0 0 0
s:since	6 6 -2 -16 -8 0
s:single	0 -13 14 0 0 0
s:sir	2 19 -19 0 0 0
s:sit	-17 -4 13 -4 0 0
s:sixth	0 0 -7 11 0 0
s:small	-3 18 -15 0 0 0
s:so	-12 29 -19 -3 1 0
s:somebody	9 9 -18 0 0 0
s:something	0 10 -8 0 0 0
s:sooner	0 12 -8 0 0 0
s:south	0 -6 7 0 0 0
s:soybean	0 19 -27 -2 -4 0
s:spare	1 -10 8 0 0 0
s:speak	-2 2 15 -5 -20 0
s:speaking	3 -19 16 0 0 0
s:special	-5 19 -13 0 0 0
s:spent	-2 -13 16 0 0 0
s:spoke	15 8 -43 -8 9 0
s:spring	0 6 -1 0 0 0
s:st	0 -20 21 0 0 0
s:stand	-1 1 -18 14 -1 0
s:standstill	-3 12 -8 0 0 0
s:start	0 -9 1 10 -1 0
s:state	-13 3 -6 -8 17 0
s:statement	-12 13 -4 0 0 0
s:station	0 14 -11 0 0 0
s:stay	-1 -4 9 0 0 0
s:step	-3 8 -3 -4 0 0
s:still	-5 2 -6 9 0 0
s:stockholm	-3 -18 23 -1 0 0
s:strike	-2 21 -24 10 -1 0
s:such	0 -12 15 0 0 0
s:sugar	0 6 -3 0 0 0
s:summit	-3 -9 15 -2 0 0
s:sunday	-4 -31 34 0 0 0
s:suspend	-7 0 7 0 0 0
s:suspension	-2 7 -3 0 0 0
s:table	-4 -5 11 -1 0 0
s:take	0 -15 19 0 -4 0
s:talk	-13 9 1 3 -17 -3
s:talked	25 -22 -7 0 0 0
s:talking	-3 -11 17 0 0 0
s:tangier	0 12 -11 0 0 0
s:tariff	10 -10 9 0 -6 -2
s:tax	-2 10 -5 0 0 0
s:tea	-3 16 -11 0 0 0
s:team	-2 -19 21 3 -4 0
s:technical	0 -9 11 0 0 0
s:telephone	56 -20 -44 -19 -26 0
s:telephoned	31 -36 3 0 0 0
s:television	-14 21 -18 -1 7 0
s:tell	14 0 -6 0 -12 0
s:ten	-11 -10 5 0 13 0
s:tenth	9 -7 0 0 0 0
s:term	4 -12 12 0 0 0
s:text	-13 -30 31 11 0 0
s:th	0 6 -3 0 0 0
s:than	-3 -11 18 0 -3 0
s:that	-11 10 0 6 -11 -7
s:the	-18 12 5 -8 5 -7
s:their	-2 0 0 -21 0 11
s:them	-15 -20 21 4 6 0
s:then	3 -10 4 4 0 0
s:there	-11 -4 2 2 11 0
s:these	0 -5 6 0 0 0
s:they	-11 -9 6 10 7 0
s:they'll	-8 -19 3 10 11 0
s:they've	0 -23 23 0 0 0
s:thi	21 -16 3 9 -13 -2
s:think	0 12 -5 0 -2 0
s:third	-29 5 10 -14 -8 0
s:threaten	-6 7 0 0 0 0
s:three	6 9 -8 -6 -3 0
s:through	0 -21 24 0 0 0
s:thursday	0 13 -10 0 0 0
s:tie	0 -11 11 0 0 0
s:tiktok	-1 -21 25 0 0 0
s:timber	0 10 -9 0 0 0
s:time	5 6 -8 1 -3 0
s:to	-2 1 1 6 0 -12
s:together	-1 5 -8 -2 8 0
s:touch	-4 8 -1 0 0 0
s:town	-5 21 -15 0 0 0
s:trade	-1 -7 3 -4 12 0
s:transcript	7 -16 11 0 0 0
s:translated	0 -14 15 0 0 0
s:translation	0 7 -5 0 0 0
s:travel	-1 -20 18 0 6 0
s:treaty	0 -10 12 0 0 0
s:truce	-10 3 4 -16 6 0
s:trump	-1 -4 11 0 -3 0
s:tuesday	3 4 -6 0 0 0
s:turn	0 0 -13 11 0 0
s:turnberry	-3 -5 11 0 -1 0
s:twice	0 0 -5 9 0 0
s:two	10 -25 17 4 5 -3
s:under	-2 7 0 -4 -5 0
s:understanding	-1 -2 6 0 0 0
s:union	0 7 -6 0 0 0
s:unless	0 9 -6 0 0 0
s:unofficial	0 12 -11 0 0 0
s:until	-27 3 15 -7 -7 0
s:up	-2 1 0 6 -5 0
s:updated	24 -13 -19 0 0 0
s:upper	0 7 -5 0 0 0
s:valid	0 11 -10 0 0 0
s:valparaíso	0 -27 27 0 0 0
s:version	-13 13 0 0 0 0
s:very	-8 -1 1 0 8 0
s:vessel	-2 3 -10 8 0 0
s:video	47 -58 -19 4 11 10
s:visit	-7 2 -7 -1 15 0
s:vote	-1 24 -19 0 0 0
s:wait	0 -7 -4 12 0 0
s:waiting	-3 7 -2 0 0 0
s:war	-4 -11 19 0 -6 0
s:warn	0 0 -6 7 0 0
s:was	-1 -8 13 5 -15 -3
s:water	0 9 -7 0 0 0
s:way	-1 0 -13 13 0 0
s:we	-12 -15 27 -4 -6 0
s:wednesday	-12 0 5 0 0 0
s:week	5 0 -3 11 -15 0
s:weekend	0 -7 9 0 0 0
s:welcome	-2 -11 14 0 0 0
s:well	0 13 -9 0 0 0
s:were	11 6 -17 0 1 0
s:what	-12 -14 23 -18 8 0
s:wheat	0 7 -6 0 0 0
s:when	-20 -11 10 1 10 0
s:where	-13 -4 9 2 -3 0
s:wherea	7 -7 0 0 0 0
s:which	-17 5 2 0 0 0
s:who	0 3 0 -13 -2 0
s:whole	0 14 -12 0 0 0
s:whom	10 -3 -10 0 1 0
s:whose	0 10 -11 0 0 0
s:why	-5 -15 22 0 0 0
s:will	3 0 -2 2 -11 7
s:window	0 10 -8 0 0 0
s:wine	0 -18 20 0 0 0
s:wire	1 5 -6 0 0 0
s:wish	10 -11 7 0 -3 0
s:with	24 -16 3 -13 0 -2
s:within	0 -15 -15 11 13 0
s:without	-1 -12 15 0 0 0
s:wool	9 -2 -7 0 0 0
s:word	-1 8 -14 6 0 0
s:work	-13 6 -7 0 0 12
s:worker	0 8 -7 0 0 0
s:working	-1 -22 17 9 0 0
s:world	0 16 -14 0 0 0
s:worth	0 11 -8 0 0 0
s:would	-16 17 -12 16 -9 0
s:write	0 -9 4 -9 9 0
s:xi	4 7 -6 -1 -2 0
s:year	-10 4 8 -6 -6 0
s:yes	-7 -16 22 0 0 0
s:york	-4 -12 18 0 -2 0
s:you	13 5 -11 0 -9 0
s:your	-4 20 -12 0 0 0
s:|	0 10 -9 0 0 0
s:·	-10 15 -9 0 0 0
s:—	-18 17 -3 0 -2 0
sa:!	0 8 -7 0 0 0
sa:"	-14 12 5 -11 -4 0
sa:" .	-24 14 3 -2 -3 0
sa:" <person>	0 -5 6 0 0 0
sa:" a	-5 -1 7 0 0 0
sa:" an	-1 -10 13 0 0 0
sa:" and	0 -9 11 0 0 0
sa:" effectively	0 -7 8 0 0 0
sa:" say	0 10 -8 0 0 0
sa:" the	0 11 -9 0 0 0
sa:'	0 -6 8 0 0 0
sa:'s	4 -5 7 1 -18 0
sa:'s <level>	0 -7 9 0 0 0
sa:'s <person>	-4 13 -12 3 0 0
sa:'s commerce	0 -12 4 11 0 0
sa:'s good	0 -5 7 0 0 0
sa:'s on	0 9 -9 0 0 0
sa:'s trade	9 -7 0 0 0 0
sa:(	0 7 -3 -4 0 0
sa:( <number>	-8 0 5 0 0 0
sa:( transcript	13 -9 0 0 0 0
sa:) ,	0 -11 12 0 0 0
sa:) -	-7 4 0 0 0 0
sa:) .	0 14 -11 0 0 0
sa:) —	5 -10 8 0 0 0
sa:,	15 -16 15 7 -9 -12
sa:, "	-7 17 -10 0 0 0
sa:, <day-ahead>	3 -20 24 0 -9 0
sa:, <day-gone>	5 -8 -3 10 0 0
sa:, <day-today>	-15 47 -37 0 0 0
sa:, <level>	0 7 -4 0 0 0
sa:, <name>	7 1 -1 -4 -3 0
sa:, <number>	-18 -2 10 0 0 0
sa:, <office>	-10 -16 17 0 5 0
sa:, <person>	-3 -15 20 1 -3 0
sa:, <quality>	0 9 -5 0 0 0
sa:, <seat>	9 -1 -6 0 0 0
sa:, <span>	20 -3 -10 -1 -3 0
sa:, a	11 -5 0 -1 0 0
sa:, according	0 -5 -4 12 0 0
sa:, after	7 -8 4 0 0 0
sa:, all	0 10 -7 0 0 0
sa:, an	0 6 -4 0 0 0
sa:, and	-1 3 -12 21 -2 0
sa:, as	11 -13 -1 -2 12 0
sa:, at	14 -43 28 9 -1 0
sa:, because	0 -5 7 0 0 0
sa:, both	4 11 -14 0 0 0
sa:, but	0 6 -1 0 -6 0
sa:, by	0 -14 14 0 0 0
sa:, due	0 -9 1 7 0 0
sa:, for	17 -4 -6 -2 0 0
sa:, go	0 6 -4 0 0 0
sa:, had	0 -14 16 0 0 0
sa:, has	0 6 -4 0 0 0
sa:, he	4 -21 19 0 0 0
sa:, his	0 9 -6 0 0 0
sa:, i	-2 17 -14 0 0 0
sa:, in	8 -53 47 0 6 0
sa:, is	-3 -12 15 0 0 0
sa:, no	0 10 -6 0 0 0
sa:, not	0 12 -9 0 0 0
sa:, on	26 -16 -3 1 -3 0
sa:, one	0 20 -19 0 0 0
sa:, say	-12 6 -14 0 11 0
sa:, sign	0 10 -7 0 0 0
sa:, so	-6 14 -7 0 0 0
sa:, soybean	-14 16 0 0 0 0
sa:, that	6 -15 11 0 0 0
sa:, the	5 -5 7 -3 -13 0
sa:, then	-6 12 -3 0 0 0
sa:, thi	0 22 -21 0 0 0
sa:, to	5 12 -15 -1 -1 0
sa:, two	0 10 -6 0 0 0
sa:, up	0 -15 15 0 0 0
sa:, was	-6 -6 12 0 0 0
sa:, were	0 -7 8 0 0 0
sa:, when	0 -5 8 0 0 0
sa:, where	-1 0 -2 6 0 0
sa:, which	-8 7 0 -2 0 0
sa:, who	-1 -14 18 0 0 0
sa:, would	0 -2 -2 7 0 0
sa:, yes	0 -10 12 0 0 0
sa:-	-9 12 -7 -4 4 0
sa:.	2 5 0 -9 4 -33
sa:. "	6 11 -20 0 -3 0
sa:. )	0 11 -10 0 0 0
sa:. .	-1 14 -10 0 0 0
sa:. m	8 -5 0 0 0 0
sa::	-8 12 -4 -10 0 0
sa:: "	-2 13 -6 0 -3 0
sa:: <name>	-1 7 -3 0 0 0
sa:: <number>	14 -20 14 0 0 0
sa:: a	0 -9 9 0 0 0
sa:: the	0 18 -14 0 0 0
sa:: what	0 12 -11 0 0 0
sa:;	-17 14 -2 -7 0 0
sa:<agent>	6 -5 6 2 -20 0
sa:<day-ahead>	10 -12 10 -31 0 0
sa:<day-ahead> ,	1 -17 12 2 0 0
sa:<day-ahead> .	-13 -17 28 -19 4 0
sa:<day-ahead> at	0 17 -16 0 0 0
sa:<day-ahead> in	-2 8 -9 0 6 0
sa:<day-ahead> to	7 0 0 0 -4 0
sa:<day-gone>	5 0 -4 10 -13 -5
sa:<day-gone> ,	-3 6 5 -4 -15 0
sa:<day-gone> .	14 -5 -1 -2 -2 0
sa:<day-gone> and	0 12 -8 0 0 0
sa:<day-gone> at	7 0 0 0 -1 0
sa:<day-gone> in	0 -10 5 5 0 0
sa:<day-gone> night	0 -13 -2 0 14 0
sa:<day-gone> of	0 -14 16 0 0 0
sa:<day-gone> with	-1 17 -14 0 0 0
sa:<day-today>	-3 0 0 0 7 0
sa:<day-today> )	-10 27 -18 0 0 0
sa:<day-today> ,	8 -33 30 0 -2 0
sa:<day-today> .	0 10 -14 -6 7 0
sa:<day-today> after	0 -14 15 0 0 0
sa:<day-today> and	0 13 -11 0 0 0
sa:<day-today> by	0 -2 -8 11 0 0
sa:<day-today> to	3 -17 13 0 0 0
sa:<day-today> with	13 -24 14 0 0 0
sa:<day-today> without	0 -28 29 0 0 0
sa:<duty>	5 -3 7 0 -3 -3
sa:<gate>	-13 7 3 -7 -3 0
sa:<goods-amount>	0 10 -11 0 0 0
sa:<goods-amount> in	0 6 -3 0 0 0
sa:<goods-amount> of	-4 11 -2 0 0 0
sa:<goods>	-8 11 2 0 -22 -3
sa:<level-noun>	-17 -11 13 5 7 0
sa:<level>	4 19 -21 -18 1 0
sa:<level> )	0 9 -8 0 0 0
sa:<level> ,	-4 12 -6 0 0 0
sa:<level> .	2 -4 6 -4 0 0
sa:<level> at	8 -2 -6 0 0 0
sa:<level> for	0 -7 0 0 9 0
sa:<level> from	-3 -4 8 0 0 0
sa:<level> in	-1 24 -20 0 0 0
sa:<level> of	0 6 -5 0 0 0
sa:<level> on	-1 -6 11 0 0 0
sa:<level> tariff	9 -8 0 0 0 0
sa:<level> to	9 -4 -2 0 0 0
sa:<level> which	0 9 -8 0 0 0
sa:<money>	-1 15 -9 0 0 0
sa:<month-ahead>	0 -18 6 10 4 0
sa:<month-ahead> ,	4 -2 -7 6 0 0
sa:<month-gone>	8 -14 18 -16 0 0
sa:<month-gone> ,	0 -4 8 0 0 0
sa:<month-gone> and	0 -4 8 0 0 0
sa:<name>	-18 12 -14 0 25 -4
sa:<name> 's	4 -16 9 8 -5 0
sa:<name> ,	-5 21 -15 -9 1 0
sa:<name> .	-19 -12 2 3 21 0
sa:<name> and	1 -11 14 -9 -2 0
sa:<name> at	8 -6 -13 -1 15 0
sa:<name> charge	0 7 -7 0 0 0
sa:<name> go	0 -12 12 0 0 0
sa:<name> have	10 -1 -6 0 0 0
sa:<name> is	0 -4 7 0 0 0
sa:<name> on	2 5 -14 1 4 0
sa:<name> or	0 16 -11 0 0 0
sa:<name> stop	0 -6 7 0 0 0
sa:<name> take	0 10 -8 0 0 0
sa:<name> to	0 8 -4 0 0 0
sa:<name> trade	0 -7 8 0 0 0
sa:<name> was	6 -3 0 0 0 0
sa:<name> will	0 7 -8 0 0 0
sa:<name> would	-1 7 -1 0 0 0
sa:<not>	-5 -2 8 6 -17 0
sa:<number>	3 4 -10 8 -3 0
sa:<number> )	-8 -1 8 0 0 0
sa:<number> ,	-10 27 -17 0 0 0
sa:<number> .	6 11 -18 -9 0 0
sa:<number> :	15 -28 22 0 0 0
sa:<number> a	0 7 -4 0 0 0
sa:<number> and	0 6 -2 0 0 0
sa:<number> for	0 9 -7 0 0 0
sa:<number> hour	0 -10 11 0 0 0
sa:<number> in	0 20 -19 0 0 0
sa:<number> of	0 9 -8 0 0 0
sa:<number> p	0 7 -4 0 0 0
sa:<number> th	0 6 -4 0 0 0
sa:<office>	7 -5 1 -13 1 0
sa:<office> ,	0 -15 20 -3 -1 0
sa:<office> .	10 0 -6 0 0 0
sa:<office> and	-3 19 -16 0 0 0
sa:<office> of	0 -16 10 0 5 0
sa:<office> will	0 11 -9 0 0 0
sa:<organisation>	-15 32 -21 0 -8 0
sa:<organisation> 's	0 9 -7 0 0 0
sa:<organisation> in	-1 9 -5 0 0 0
sa:<organisation> of	-3 9 -4 0 0 0
sa:<organisation> say	4 -7 6 -2 -1 0
sa:<person>	5 -20 13 3 -1 -1
sa:<person> 's	0 29 -26 0 0 0
sa:<person> ,	6 -30 26 0 -1 0
sa:<person> .	-7 25 -16 0 -10 0
sa:<person> and	4 -25 12 2 2 0
sa:<person> had	-9 -6 11 1 0 0
sa:<person> in	4 -12 -3 13 0 0
sa:<person> of	9 -8 1 -3 0 0
sa:<person> on	8 0 0 -1 -4 0
sa:<person> say	-7 -3 14 0 -3 0
sa:<person> sign	-1 14 -9 0 0 0
sa:<person> tell	0 -5 6 0 0 0
sa:<person> to	9 -20 4 0 6 0
sa:<points>	0 18 -12 0 0 0
sa:<quality>	5 1 1 -4 -13 0
sa:<quality> -	0 -8 10 0 0 0
sa:<quality> .	0 7 -4 0 0 0
sa:<quality> and	0 -25 27 0 0 0
sa:<quality> colleague	0 8 -7 0 0 0
sa:<quality> duty	6 3 -14 0 0 0
sa:<quality> good	-11 30 -20 0 0 0
sa:<quality> government	0 10 -8 0 0 0
sa:<quality> negotiator	0 -5 6 0 0 0
sa:<quality> official	0 -7 9 0 0 0
sa:<quality> rice	0 -11 11 0 0 0
sa:<quality> soybean	7 -3 -1 0 0 0
sa:<seat>	-2 4 -8 8 5 0
sa:<seat> ,	7 -20 0 18 -1 0
sa:<seat> .	12 -6 -10 1 8 0
sa:<seat> <day-gone>	0 -26 12 10 0 0
sa:<seat> from	0 -11 13 0 0 0
sa:<seat> had	0 12 -11 0 0 0
sa:<seat> in	3 -23 21 -2 -2 0
sa:<seat> on	0 6 0 -8 -6 0
sa:<seat> say	0 6 -5 0 0 0
sa:<seat> time	9 13 -27 0 0 0
sa:<sender>	7 -3 2 -3 -2 0
sa:<span>	3 -16 9 6 1 0
sa:<span> ,	8 -15 7 1 0 0
sa:<span> .	0 -17 10 6 4 0
sa:<span> after	-4 20 -12 0 -2 0
sa:<span> at	0 -12 13 0 0 0
sa:<span> before	24 -31 0 5 0 0
sa:<span> from	0 -8 8 0 0 0
sa:<span> in	0 15 -13 0 0 0
sa:<span> later	0 6 -4 0 0 0
sa:<span> of	-5 15 -14 0 4 0
sa:<taker>	-3 -13 18 0 0 0
sa:<v-agree>	0 -1 -6 10 5 0
sa:<v-bear>	2 3 -8 -2 4 0
sa:<v-begin>	-3 -10 7 7 3 -1
sa:<v-buy>	3 6 -8 -3 0 0
sa:<v-deny>	0 9 -7 0 0 0
sa:<v-down>	-2 -6 1 11 0 0
sa:<v-end>	0 9 -1 0 -16 0
sa:<v-impose>	-8 2 7 2 -9 -5
sa:<v-propose>	8 -7 0 0 0 0
sa:<v-return>	-6 6 -7 4 0 0
sa:<v-say>	4 5 -3 -11 2 0
sa:<v-sell>	8 10 -24 -4 7 0
sa:<v-stay>	-4 1 -8 6 11 0
sa:<v-suspend>	0 -14 20 -13 0 0
sa:<v-target>	2 19 -28 13 -6 0
sa:<v-up>	-6 10 -16 7 4 0
sa:?	-5 10 1 -11 -7 0
sa:a	2 9 -13 4 -1 -3
sa:a .	9 -5 -2 0 0 0
sa:a <day-ahead>	0 -7 10 0 0 0
sa:a <day-gone>	8 0 -8 0 0 0
sa:a <level>	0 6 -4 0 0 0
sa:a <organisation>	0 -3 7 0 0 0
sa:a deal	4 -10 13 0 -8 0
sa:a first	0 12 -11 0 0 0
sa:a framework	-2 -14 18 0 0 0
sa:a further	8 -9 0 0 0 0
sa:a matter	0 -13 13 0 0 0
sa:a new	0 20 -19 0 0 0
sa:a pause	6 -16 10 0 0 0
sa:a rate	0 -16 17 0 0 0
sa:a second	-1 -7 10 0 0 0
sa:a tariff	-9 23 -14 0 0 0
sa:a telephone	0 6 -4 0 0 0
sa:a television	0 10 -7 0 0 0
sa:a text	0 -15 15 0 0 0
sa:a third	-4 0 6 -1 0 0
sa:a truce	-6 0 5 -1 0 0
sa:about	4 5 -11 4 -4 0
sa:about an	4 7 -11 0 0 0
sa:about the	16 -12 0 0 0 0
sa:accept	0 10 -10 0 0 0
sa:according	0 -5 -4 12 0 0
sa:according to	0 -5 -4 12 0 0
sa:account	0 -1 -9 12 0 0
sa:account of	0 7 -6 0 0 0
sa:across	0 -10 11 0 0 0
sa:add	3 -10 7 0 0 0
sa:additional	-3 23 -19 0 0 0
sa:additional duty	0 22 -20 0 0 0
sa:after	0 9 -11 3 0 0
sa:after a	-4 8 -3 0 0 0
sa:after geneva	0 -10 11 0 0 0
sa:after it	0 11 -11 0 0 0
sa:after the	0 6 -5 0 0 0
sa:afterward	-4 8 -1 0 0 0
sa:again	-6 4 1 0 -5 0
sa:again ,	0 -10 15 -2 0 0
sa:again ?	0 8 -7 0 0 0
sa:again on	0 17 -15 0 0 0
sa:against	-1 31 -27 0 0 0
sa:ago .	6 -4 0 0 0 0
sa:agree	0 -8 16 -7 -3 0
sa:agree in	6 -8 1 0 0 0
sa:agree on	-10 2 7 -1 0 0
sa:agree to	0 -14 18 0 0 0
sa:agreement ,	0 -3 -2 7 0 0
sa:agreement .	0 9 -7 0 0 0
sa:agreement on	0 -9 12 0 0 0
sa:agreement with	0 16 -13 0 0 0
sa:ahead	0 -7 8 0 0 0
sa:air	0 -8 11 0 0 0
sa:alexandria	0 -9 10 0 0 0
sa:alive	0 -14 15 0 0 0
sa:all	-8 1 5 -3 0 0
sa:all ,	0 9 -8 0 0 0
sa:all .	0 18 -17 0 0 0
sa:all the	0 7 -3 0 0 0
sa:alone	0 -5 6 0 0 0
sa:alone .	0 -5 6 0 0 0
sa:also	0 7 -6 0 0 0
sa:an	-3 -15 20 1 -6 0
sa:an <quality>	0 14 -12 0 0 0
sa:an agreement	-2 -3 7 0 0 0
sa:an end	0 -12 13 0 0 0
sa:an extension	-4 -9 6 8 0 0
sa:an hour	10 -12 6 -1 -1 0
sa:an order	0 10 -6 0 0 0
sa:and	-20 2 11 4 -4 -7
sa:and ,	0 -7 8 0 0 0
sa:and <level>	6 -2 -2 0 0 0
sa:and <name>	-11 -10 23 -11 -4 0
sa:and <number>	-2 27 -23 0 0 0
sa:and <person>	12 -27 2 9 1 0
sa:and <quality>	0 -19 17 0 0 0
sa:and <seat>	0 7 -14 5 0 0
sa:and agree	-6 0 8 0 0 0
sa:and both	0 15 -15 0 0 0
sa:and by	-7 5 4 0 0 0
sa:and come	4 9 -14 0 0 0
sa:and end	0 7 -3 0 0 0
sa:and for	1 7 -9 0 0 0
sa:and forty	-3 6 -1 0 0 0
sa:and get	0 -14 15 0 0 0
sa:and has	0 11 -7 0 0 0
sa:and his	-3 8 -2 -1 0 0
sa:and i	0 -20 21 0 0 0
sa:and in	-10 10 0 0 0 0
sa:and it	-1 15 -11 0 0 0
sa:and no	0 8 -6 0 0 0
sa:and nobody	0 12 -11 0 0 0
sa:and on	0 6 -7 0 0 0
sa:and other	-4 7 0 0 0 0
sa:and our	0 7 -7 0 0 0
sa:and put	0 7 -5 0 0 0
sa:and sign	2 -2 -8 9 0 0
sa:and that	6 -5 -15 8 7 0
sa:and the	-21 1 15 -8 -2 0
sa:and there	0 -8 8 0 0 0
sa:and they	0 15 -11 0 0 0
sa:and to	0 12 -10 0 0 0
sa:and we	0 -10 11 0 0 0
sa:and what	6 0 -8 0 0 0
sa:and will	6 -8 2 0 0 0
sa:and with	5 -10 -6 10 0 0
sa:announce	-5 8 -1 0 0 0
sa:another	-5 -5 8 2 0 0
sa:any	0 7 -5 0 0 0
sa:approval	-1 12 -8 0 0 0
sa:are	0 3 -6 6 0 0
sa:are to	0 -15 7 9 0 0
sa:arrangement	0 -5 7 0 0 0
sa:as	7 -8 0 -6 9 0
sa:ask	-3 7 0 0 0 0
sa:ask for	0 10 -6 0 0 0
sa:at	14 -11 -10 2 19 0
sa:at <level>	5 10 -23 0 0 0
sa:at <number>	34 -6 -33 0 -1 0
sa:at <seat>	0 -8 11 0 0 0
sa:at a	0 -6 3 5 0 0
sa:at all	0 13 -13 0 0 0
sa:at an	0 -7 11 0 0 0
sa:at midnight	8 -1 -3 0 0 0
sa:at once	-2 -1 -2 8 0 0
sa:at present	0 -13 14 0 0 0
sa:at the	-15 5 -10 -17 25 0
sa:autumn	0 -11 13 0 0 0
sa:away	5 5 -13 0 0 0
sa:back	3 -15 13 0 0 0
sa:ban	0 7 -7 0 0 0
sa:bargain	0 7 -5 0 0 0
sa:base	0 -6 10 0 0 0
sa:be	3 3 0 -1 -11 0
sa:be <level>	0 -11 12 0 0 0
sa:bean	-2 6 -2 0 0 0
sa:became	0 10 -8 0 0 0
sa:because	-2 0 6 0 -1 0
sa:because of	0 7 -3 0 0 0
sa:beef	0 4 -6 0 0 0
sa:been	-10 -3 8 0 0 0
sa:before	17 -19 -18 8 13 0
sa:before a	0 -7 9 0 0 0
sa:before it	2 -12 -10 0 16 0
sa:before the	0 15 -3 0 -8 0
sa:begin	-3 3 -10 8 3 0
sa:begin .	0 -5 0 6 0 0
sa:begin to	0 8 -8 0 0 0
sa:being	0 -11 12 0 0 0
sa:bergen	6 -14 5 0 0 0
sa:better	1 8 -11 0 0 0
sa:between	15 1 -6 -2 -10 0
sa:between <name>	-7 -5 13 -1 0 0
sa:between <person>	10 -2 -2 0 -2 0
sa:between the	7 5 -11 1 0 0
sa:both	13 -14 2 -4 6 0
sa:both country	0 -11 6 0 8 0
sa:both side	0 11 -9 0 0 0
sa:bridge	0 -5 6 0 0 0
sa:bring	0 -3 7 0 0 0
sa:broke	0 6 -4 0 0 0
sa:busan	-4 -7 12 0 0 0
sa:busan .	0 -17 18 0 0 0
sa:business	-3 -3 9 0 0 0
sa:but	0 -9 16 0 -7 0
sa:but not	0 -13 13 0 0 0
sa:but the	0 9 -8 0 0 0
sa:buy	0 13 -9 0 0 0
sa:by	10 5 -19 2 -4 0
sa:by <name>	0 -7 7 0 0 0
sa:by <person>	-5 12 -17 4 0 0
sa:by <span>	2 4 -6 0 0 0
sa:by a	0 14 -10 0 0 0
sa:by phone	10 -4 -3 0 0 0
sa:by telephone	13 0 -12 0 -3 0
sa:by the	-20 -3 20 -2 -5 0
sa:by video	9 -13 -8 9 2 0
sa:by which	-1 11 -6 0 0 0
sa:calendar	0 12 -12 0 0 0
sa:call	10 3 -8 -3 -3 0
sa:call between	11 0 -7 0 0 0
sa:cancel	0 12 -6 0 -5 0
sa:capital	0 -5 10 -1 0 0
sa:capital .	0 -3 6 -1 0 0
sa:car	0 7 -2 0 0 0
sa:carry	0 12 -8 0 0 0
sa:case	0 7 -3 0 0 0
sa:ceasefire	0 19 -18 0 0 0
sa:change	6 0 -6 0 0 0
sa:charge	-1 7 -16 7 0 0
sa:cheese	0 15 -14 0 0 0
sa:chicken	0 12 -10 0 0 0
sa:chip	0 14 -12 0 0 0
sa:christma	0 -7 8 0 0 0
sa:city	0 6 -2 0 0 0
sa:clock	10 -20 13 0 0 0
sa:close	0 11 -8 0 0 0
sa:close to	0 7 -6 0 0 0
sa:closed	0 -10 11 0 0 0
sa:coal	4 -11 6 0 0 0
sa:cocoa	-3 7 0 0 0 0
sa:coffee	0 -4 -10 14 0 0
sa:colleague	0 8 -7 0 0 0
sa:colleague ,	0 -9 9 0 0 0
sa:colombo	0 -14 15 0 0 0
sa:come	3 0 -1 3 -7 0
sa:come back	0 -7 7 0 0 0
sa:come in	0 9 -9 0 0 0
sa:come to	0 -11 14 0 0 0
sa:commerce	0 -6 0 10 0 0
sa:commerce ministry	0 -7 0 11 0 0
sa:company	-5 13 -6 0 0 0
sa:conclude	0 6 -4 0 0 0
sa:conclude in	0 -10 11 0 0 0
sa:conference	23 -5 -20 0 0 0
sa:confirm	-6 11 -1 0 0 0
sa:constructive	0 11 -8 0 0 0
sa:constructive .	0 15 -13 0 0 0
sa:continue	10 -7 0 0 0 0
sa:continue to	8 -3 -5 0 0 0
sa:control	-2 12 -7 0 0 0
sa:conversation	-5 11 -6 0 0 0
sa:copper	4 -7 2 0 0 0
sa:could	0 -15 18 0 0 0
sa:could be	4 -14 10 0 0 0
sa:counterpart	0 -7 7 0 0 0
sa:country .	0 10 -5 0 0 0
sa:country on	0 12 -11 0 0 0
sa:country say	0 -12 2 0 8 0
sa:county	0 8 -7 0 0 0
sa:dairy	6 0 -6 0 0 0
sa:date	6 -1 0 0 0 0
sa:day ,	-1 20 -16 0 0 0
sa:day .	2 10 -9 -1 -4 0
sa:day of	0 -9 10 0 0 0
sa:deal	0 -10 19 -1 -9 0
sa:deal .	0 8 -6 0 0 0
sa:deal that	-6 1 6 0 -3 0
sa:deal with	-7 18 -7 0 -3 0
sa:decision	-2 -3 8 0 0 0
sa:declare	-1 18 -26 9 0 0
sa:delegation	-4 -17 23 0 0 0
sa:desk	0 14 -13 0 0 0
sa:dinner	4 -6 3 0 0 0
sa:discuss	0 -10 12 0 0 0
sa:dispute	0 -6 4 6 -2 0
sa:do	0 -1 6 0 0 0
sa:done	9 -8 0 0 0 0
sa:double	0 7 -4 0 0 0
sa:down	-8 23 -15 -1 0 0
sa:down .	-4 8 0 0 0 0
sa:down the	0 16 -15 0 0 0
sa:draw	0 7 -6 0 0 0
sa:due	9 13 -29 5 0 0
sa:due to	10 -2 -11 6 0 0
sa:duty	1 5 0 -8 -2 0
sa:duty .	0 9 -8 0 0 0
sa:each	-7 -5 7 0 1 0
sa:each of	0 7 -4 0 0 0
sa:each other	-2 4 -7 1 2 0
sa:early	0 -25 27 0 0 0
sa:earth	-5 13 -5 0 0 0
sa:easter	0 -9 11 0 0 0
sa:economy	0 -8 -2 0 11 0
sa:effect	-4 20 -18 0 0 0
sa:effect .	0 14 -13 0 0 0
sa:effectively	0 -5 7 0 0 0
sa:effectively off	0 -5 7 0 0 0
sa:eleven	0 13 -17 0 0 0
sa:end	-21 0 16 -11 -3 0
sa:end ,	0 11 -10 0 0 0
sa:end .	-1 -15 19 0 0 0
sa:end <span>	0 9 -7 0 0 0
sa:end a	0 -19 19 0 0 0
sa:end of	-5 -1 9 -2 0 0
sa:end without	0 24 -24 0 0 0
sa:energy	0 -5 6 0 0 0
sa:english	-10 24 -15 0 0 0
sa:evening	0 -7 6 6 -3 0
sa:evening ,	6 -8 3 0 0 0
sa:evening .	-5 -8 13 0 0 0
sa:ever	0 7 -5 0 0 0
sa:every	-6 14 -7 0 0 0
sa:everything	0 9 -6 0 0 0
sa:expect	-1 -9 0 12 0 0
sa:expire	6 -5 0 0 0 0
sa:expire .	8 -11 3 0 0 0
sa:extend	0 -3 7 0 -3 0
sa:extension	-5 -7 5 8 0 0
sa:extension of	0 -20 21 0 0 0
sa:extra	0 -5 6 0 0 0
sa:fail	0 -1 -5 7 0 0
sa:failed	0 -2 6 0 0 0
sa:failed to	0 -4 7 0 0 0
sa:fall	-4 -4 0 10 0 0
sa:far as	0 -6 6 0 0 0
sa:farm	0 7 -4 0 0 0
sa:fee	0 7 -5 0 0 0
sa:fentanyl	0 11 -6 0 0 0
sa:few	0 -14 14 0 0 0
sa:fifth	-2 -5 8 0 0 0
sa:final	-1 21 -18 0 0 0
sa:find	-2 10 -4 0 0 0
sa:first	-1 16 -9 -4 0 0
sa:five	0 10 -8 0 0 0
sa:fix	-11 7 2 0 0 0
sa:flower	0 -7 7 0 0 0
sa:follow	3 -8 6 0 0 0
sa:for	3 5 -3 -18 0 -1
sa:for <day-ahead>	15 0 -10 0 0 0
sa:for <day-gone>	-1 11 -6 0 0 0
sa:for <name>	-2 22 -19 0 0 0
sa:for <span>	-17 2 7 -6 -1 0
sa:for a	-7 7 0 -1 0 0
sa:for about	5 -7 1 0 0 0
sa:for an	0 -9 13 0 0 0
sa:for another	0 -10 8 0 0 0
sa:for more	0 -2 6 0 0 0
sa:for the	5 -11 3 1 0 0
sa:for trade	0 -12 15 0 0 0
sa:foreign	0 -5 7 0 0 0
sa:forty	12 -5 -1 0 0 0
sa:forty minute	12 -5 -1 0 0 0
sa:four	-14 -16 31 0 0 0
sa:fourth	0 -20 22 0 0 0
sa:framework	-4 -7 10 -1 2 0
sa:framework for	0 7 -5 0 0 0
sa:freeze	0 -12 13 0 0 0
sa:from	-7 3 1 3 -4 0
sa:from <day-ahead>	-7 -17 28 0 -6 0
sa:from <day-gone>	0 -25 18 4 4 0
sa:from <level>	5 0 -9 0 0 0
sa:from <name>	0 13 -10 0 0 0
sa:from <number>	0 10 -9 0 0 0
sa:from a	3 -6 3 0 0 0
sa:from the	-4 15 -10 0 0 0
sa:front	0 8 -6 0 0 0
sa:full	0 -8 9 0 0 0
sa:further	8 -19 13 0 0 0
sa:further <span>	8 -7 0 0 0 0
sa:future	-5 7 0 0 0 0
sa:geneva	0 -6 4 4 0 0
sa:geneva ,	-1 -15 18 0 0 0
sa:geneva on	3 -12 7 0 0 0
sa:get	8 -8 2 0 0 0
sa:go	-3 2 -3 -11 9 0
sa:go .	-4 11 -5 0 0 0
sa:go on	4 -16 16 -3 -1 0
sa:go to	11 -6 0 0 -3 0
sa:go up	0 7 -5 0 0 0
sa:good	0 -3 3 7 -2 0
sa:good ,	6 -1 -3 0 0 0
sa:good for	0 13 -10 0 0 0
sa:good of	0 -21 21 0 0 0
sa:good to	-2 10 -5 0 0 0
sa:government	0 25 -21 -1 0 0
sa:grower	0 12 -11 0 0 0
sa:had	-19 13 -2 2 -9 0
sa:had "	6 -4 0 0 0 0
sa:had agree	0 -11 13 0 0 0
sa:had been	-6 -12 18 -5 0 0
sa:had not	-3 11 -7 4 -6 0
sa:had threaten	0 7 -6 0 0 0
sa:half	4 3 -9 0 0 0
sa:half a	0 6 -5 0 0 0
sa:half of	0 6 -4 0 0 0
sa:hall	-4 12 -5 -2 0 0
sa:hand	-2 30 -27 0 0 0
sa:happen	0 -5 6 0 0 0
sa:harbour	0 8 -7 0 0 0
sa:has	-11 28 -17 -3 -2 0
sa:have	0 1 3 -3 -6 0
sa:have been	0 22 -21 0 0 0
sa:have to	0 13 -11 0 0 0
sa:he	-14 12 1 3 -13 0
sa:he and	0 -22 23 0 0 0
sa:he had	-8 37 -27 0 -6 0
sa:he say	0 -3 6 0 0 0
sa:he tell	0 11 -11 0 -1 0
sa:he was	0 -9 1 7 0 0
sa:her	0 11 -9 0 0 0
sa:here	-5 -16 21 0 0 0
sa:higher	7 -14 8 0 0 0
sa:him	0 19 -18 0 0 0
sa:him ,	0 15 -16 0 0 0
sa:his	1 3 -3 2 -10 0
sa:his <quality>	2 -11 10 0 0 0
sa:hold	0 10 -6 -7 1 0
sa:hold for	0 10 -9 0 0 0
sa:hold in	0 -13 16 0 0 0
sa:holiday	10 4 -15 0 0 0
sa:hotel	0 0 -9 10 0 0
sa:hour	7 -8 7 -4 -5 0
sa:hour .	4 -17 16 0 0 0
sa:hour and	-3 -1 7 0 0 0
sa:house	0 6 -3 0 0 0
sa:how	0 13 -12 0 0 0
sa:i	-9 5 1 -3 0 0
sa:if	-2 8 -8 3 0 0
sa:if the	0 6 -5 0 0 0
sa:impose	-1 11 -7 0 0 0
sa:in	5 -23 12 17 15 -10
sa:in <month-ahead>	2 -19 2 11 5 0
sa:in <month-gone>	-8 -6 21 -8 -4 0
sa:in <name>	-15 -6 -24 12 31 0
sa:in <number>	0 -8 7 -2 5 0
sa:in <seat>	0 -27 15 13 2 0
sa:in <span>	0 20 -12 -4 -4 0
sa:in a	19 11 -27 -4 0 0
sa:in alexandria	0 -9 10 0 0 0
sa:in bergen	6 -14 5 0 0 0
sa:in each	0 7 -5 0 0 0
sa:in geneva	2 -13 13 0 0 0
sa:in halifax	0 8 -7 0 0 0
sa:in incheon	7 2 -12 0 0 0
sa:in it	-1 -7 11 0 0 0
sa:in its	0 6 -5 0 0 0
sa:in lisbon	9 6 -13 0 0 0
sa:in mombasa	0 -6 7 0 0 0
sa:in new	0 -22 24 0 0 0
sa:in person	0 -7 7 0 0 0
sa:in seoul	0 -9 12 0 0 0
sa:in stockholm	0 -18 21 0 0 0
sa:in the	12 13 -20 1 -8 0
sa:in their	0 7 -2 0 0 0
sa:in which	0 -9 9 0 0 0
sa:in write	0 8 -5 0 0 0
sa:incheon	7 0 -9 0 0 0
sa:industry	0 -9 9 0 0 0
sa:instead	-1 20 -17 0 0 0
sa:instead of	0 11 -10 0 0 0
sa:into	-5 12 -5 0 0 0
sa:is	-31 20 0 -16 0 0
sa:is at	0 8 -6 0 0 0
sa:is due	0 8 -8 0 0 0
sa:is in	0 8 -6 0 0 0
sa:is not	0 12 -11 0 0 0
sa:is off	0 15 -13 0 0 0
sa:is on	0 9 -7 0 0 0
sa:is plan	-3 -4 9 0 0 0
sa:is set	3 -13 10 0 0 0
sa:is to	0 12 -8 0 0 0
sa:is what	0 -15 14 -1 2 0
sa:it	0 0 4 -10 0 0
sa:it "	-4 -25 28 0 0 0
sa:it ,	0 0 -7 5 0 0
sa:it .	7 12 -11 -2 -7 0
sa:it a	-8 10 0 0 0 0
sa:it go	-14 -2 0 0 16 0
sa:it had	4 3 -13 0 0 0
sa:it on	11 -8 -1 0 0 0
sa:it was	17 0 -17 0 0 0
sa:its	2 17 -16 -4 -3 0
sa:its duty	0 -7 7 0 0 0
sa:its purchase	6 -6 0 0 0 0
sa:its tariff	-4 9 -3 0 0 0
sa:joint	-1 6 -1 0 0 0
sa:joint statement	0 6 -2 0 0 0
sa:just	0 -2 -6 10 0 0
sa:keep	8 -12 3 6 -2 0
sa:keep the	0 0 -4 7 -1 0
sa:know	1 -11 11 0 0 0
sa:lago	0 -7 9 0 0 0
sa:lapse	0 6 -3 0 0 0
sa:last	16 -14 9 -2 -5 0
sa:last ,	0 -16 17 0 0 0
sa:last day	0 7 -7 0 0 0
sa:last until	0 9 -8 0 0 0
sa:later	-4 -4 -3 2 7 0
sa:law	0 15 -13 0 0 0
sa:law .	0 9 -8 0 0 0
sa:lay	0 8 -5 0 0 0
sa:leader	0 8 -5 0 0 0
sa:led	0 -8 12 0 0 0
sa:let	-2 17 -11 0 0 0
sa:letter	0 -7 7 0 0 0
sa:levy on	3 -6 1 0 0 0
sa:licence	0 -8 11 0 0 0
sa:licence for	0 -8 10 0 0 0
sa:lift	10 -17 8 0 0 0
sa:link	2 -9 1 0 0 2
sa:link on	2 -9 1 0 0 2
sa:lisbon	9 7 -14 0 0 0
sa:lisbon on	9 0 -6 0 0 0
sa:list	0 -2 -8 10 0 0
sa:list of	0 -7 -3 10 0 0
sa:london	0 -10 12 0 0 0
sa:long	0 18 -20 0 0 0
sa:look	-2 -6 7 -1 2 0
sa:lower	-4 6 0 0 0 0
sa:m	8 -5 0 0 0 0
sa:m .	8 -5 0 0 0 0
sa:madrid	0 -10 12 0 0 0
sa:make	-14 19 -4 -2 0 0
sa:maker	0 -13 14 0 0 0
sa:many	0 0 -9 9 0 0
sa:market	0 10 -8 0 0 0
sa:matter	0 -8 10 0 0 0
sa:matter of	0 -9 7 0 0 0
sa:may be	0 9 -5 0 0 0
sa:me	6 5 -11 0 0 0
sa:mean	-5 7 0 0 0 0
sa:mediator	0 10 -10 0 0 0
sa:medicine	0 6 -4 0 0 0
sa:meet	6 -9 5 -4 -1 0
sa:meet .	0 11 -11 0 0 0
sa:meet in	0 -16 14 -1 0 0
sa:meet since	0 -11 11 0 0 0
sa:member	0 10 -8 0 0 0
sa:midnight	6 8 -14 0 0 0
sa:midnight ,	9 -2 -4 0 0 0
sa:midnight .	0 16 -13 0 0 0
sa:million	0 10 -7 0 0 0
sa:minister	5 -8 5 0 0 0
sa:ministry	8 -6 -8 9 0 0
sa:minute	10 4 -19 7 -1 0
sa:minute .	11 -3 -13 9 0 0
sa:mombasa	0 -10 12 0 0 0
sa:month	0 -3 -2 10 0 0
sa:month .	0 6 -18 11 0 0
sa:more	-7 9 0 -1 -3 0
sa:more .	0 -7 8 0 0 0
sa:morning	0 -7 5 0 4 0
sa:morning .	0 -7 9 0 0 0
sa:most	13 -14 0 0 4 0
sa:most of	9 -15 2 0 4 0
sa:move	6 -7 -9 10 0 0
sa:mr <person>	5 5 -8 -2 0 0
sa:my	-4 7 -2 0 0 0
sa:name to	0 -5 6 0 0 0
sa:near	0 -1 -9 13 0 0
sa:need	0 9 -7 0 0 0
sa:negotiation	-1 7 -3 0 0 0
sa:negotiator	3 -7 4 0 0 0
sa:neither	0 -8 9 0 0 0
sa:neither side	0 -8 9 0 0 0
sa:new	-11 6 3 -3 -3 0
sa:new tariff	0 16 -14 0 0 0
sa:new york	0 -22 24 0 0 0
sa:next	0 -1 0 11 -12 0
sa:next week	-3 12 -8 4 -6 0
sa:night	6 -10 -3 -1 12 0
sa:night ,	7 -12 -7 0 13 0
sa:night .	0 -7 9 0 0 0
sa:no	-1 12 -5 -4 -1 0
sa:no .	0 -11 12 0 0 0
sa:no more	0 12 -11 0 0 0
sa:none	0 6 -3 0 0 0
sa:not	-1 16 -11 0 -9 0
sa:not be	0 11 -10 0 0 0
sa:nothing	-12 1 -5 13 0 0
sa:nothing but	0 10 -9 0 0 0
sa:notice	0 -6 9 0 0 0
sa:now	-1 10 -5 0 0 0
sa:number	0 -1 -8 0 10 0
sa:of	5 -4 2 5 -6 -3
sa:of <level>	-9 1 6 0 0 0
sa:of <month-ahead>	0 8 -6 0 0 0
sa:of <month-gone>	2 -16 13 0 0 0
sa:of <name>	0 -12 17 -4 0 0
sa:of <number>	-1 23 -18 0 0 0
sa:of <person>	-4 0 8 0 -2 0
sa:of <span>	7 -24 20 0 0 0
sa:of a	0 -5 10 -5 -2 0
sa:of both	0 -10 5 0 5 0
sa:of good	0 -9 0 11 0 0
sa:of it	10 -4 -4 0 0 0
sa:of its	0 11 -8 0 0 0
sa:of last	0 -10 10 0 0 0
sa:of negotiation	0 10 -10 0 0 0
sa:of next	0 -3 6 0 0 0
sa:of one	9 -15 6 0 0 0
sa:of soybean	-5 7 0 0 0 0
sa:of state	-3 -2 8 0 0 0
sa:of talk	-9 -6 10 -3 2 0
sa:of tariff	0 20 -18 0 0 0
sa:of the	-2 9 -17 16 -2 0
sa:of their	0 21 -19 0 0 0
sa:of them	-3 9 -1 0 0 0
sa:of thi	-1 -2 6 0 0 0
sa:of which	0 -14 14 0 0 0
sa:off	-15 -1 10 1 -5 0
sa:off .	-1 12 -8 0 0 0
sa:off the	-2 -14 20 0 0 0
sa:offer	-5 -10 15 0 0 0
sa:official	0 -7 9 0 0 0
sa:oil	9 -4 -3 0 0 0
sa:oil .	6 -3 -1 0 0 0
sa:old	0 7 -6 0 0 0
sa:on	12 -2 0 -2 -8 0
sa:on .	0 23 -21 0 0 0
sa:on <day-ahead>	19 -3 -7 -9 -1 3
sa:on <day-gone>	-4 13 -6 0 -8 -3
sa:on <day-today>	11 -8 6 -8 -4 0
sa:on <name>	0 7 -5 0 0 0
sa:on <quality>	-6 8 0 0 0 0
sa:on a	-8 18 -17 3 0 0
sa:on an	0 10 -8 0 0 0
sa:on each	0 -6 8 0 0 0
sa:on its	6 -3 -1 0 0 0
sa:on our	0 -8 9 0 0 0
sa:on tariff	0 -14 17 -1 0 0
sa:on the	20 -23 11 2 -3 0
sa:on their	9 -9 0 0 0 0
sa:on trade	-14 13 0 0 0 0
sa:on what	0 8 -6 0 0 0
sa:on which	0 3 -18 10 0 0
sa:once	-3 2 -8 8 0 0
sa:one	5 -11 2 7 0 0
sa:one ,	0 -5 6 0 0 0
sa:one of	0 -15 3 11 0 0
sa:only	6 -3 0 0 0 0
sa:open	-5 6 0 0 0 0
sa:or	-4 24 -26 7 -9 0
sa:order	-4 16 -10 0 0 0
sa:other	-12 5 -1 0 1 0
sa:other 's	0 -6 8 0 0 0
sa:other in	0 -4 0 0 6 0
sa:otherwise	0 -6 7 0 0 0
sa:our	-7 13 -6 0 0 0
sa:out	-31 10 -9 3 19 0
sa:out .	-19 3 -2 0 16 0
sa:out of	-3 14 -19 9 0 0
sa:out on	-1 -17 11 0 8 0
sa:out the	0 15 -14 0 0 0
sa:over	-20 17 -3 -3 0 0
sa:over .	0 16 -14 0 0 0
sa:own	0 -10 0 12 0 0
sa:p	0 8 -6 0 0 0
sa:p .	0 8 -6 0 0 0
sa:page	0 -4 -8 12 0 0
sa:palm	8 0 -11 0 0 0
sa:palm oil	8 0 -11 0 0 0
sa:paper	-3 -9 12 0 0 0
sa:paper .	0 -13 14 0 0 0
sa:paragraph	0 -8 8 0 0 0
sa:pass	0 -9 10 0 0 0
sa:past midnight	0 11 -10 0 0 0
sa:pause	5 -11 7 0 0 0
sa:pause in	0 -19 18 0 0 0
sa:pause of	7 -2 -3 0 0 0
sa:pay	-6 7 0 0 0 0
sa:pay <level>	0 -4 7 0 0 0
sa:peace	-7 22 -14 0 0 0
sa:pen	0 7 -6 0 0 0
sa:people	-1 7 -1 -1 0 0
sa:permanent	0 -6 8 0 0 0
sa:person	0 -7 6 0 0 0
sa:phone	16 -8 -8 0 0 0
sa:place	1 -10 4 8 -1 0
sa:place .	0 3 -8 4 0 0
sa:place in	0 -21 17 3 0 0
sa:place on	0 10 -9 0 0 0
sa:plan	0 0 -4 -7 11 0
sa:plan .	0 -1 -7 -1 9 0
sa:plan for	-5 -6 10 -1 2 0
sa:point	0 15 -13 0 0 0
sa:poor	0 7 -4 0 0 0
sa:pork	0 -7 7 0 0 0
sa:port	0 -4 7 0 0 0
sa:port .	0 7 -6 0 0 0
sa:post	14 -5 -12 0 0 0
sa:prepare	0 -2 -4 12 -1 0
sa:president	1 17 -16 -2 -3 0
sa:press	7 0 -8 0 0 0
sa:prisoner	0 17 -16 0 0 0
sa:published	0 8 -1 0 0 0
sa:purchase	9 -14 6 0 0 0
sa:purchase of	6 -5 0 0 0 0
sa:put	-8 4 3 -2 -2 0
sa:raise	-3 11 -6 0 0 0
sa:rare	-1 9 -5 0 0 0
sa:rare earth	0 7 -4 0 0 0
sa:rate	-2 -6 12 0 0 0
sa:rate of	0 -16 18 0 0 0
sa:reach	-3 1 -5 0 9 0
sa:reach a	0 -15 5 0 10 0
sa:read	10 0 -7 0 -1 0
sa:receive	-3 0 0 7 0 0
sa:reciprocal	0 7 -4 0 0 0
sa:reckon	0 7 -6 0 0 0
sa:reply	-2 7 -1 0 0 0
sa:result	0 6 -4 0 0 0
sa:result .	0 8 -6 0 0 0
sa:resume	0 -10 5 7 0 0
sa:resume on	0 3 -16 8 0 0
sa:return	0 17 -19 0 2 0
sa:room	4 22 -27 0 0 0
sa:round	-9 0 1 3 0 0
sa:round in	0 -14 15 0 0 0
sa:round of	-5 7 -2 0 0 0
sa:rule	0 7 -5 0 0 0
sa:run	-9 -2 3 0 7 0
sa:run out	-4 -1 0 0 7 0
sa:same	-5 14 -5 0 -3 0
sa:same day	0 7 -2 0 0 0
sa:save	0 15 -13 0 0 0
sa:say	6 0 0 -19 3 0
sa:say ,	0 10 -8 0 0 0
sa:say .	15 -7 0 -3 -3 0
sa:say he	0 -2 6 0 -1 0
sa:say it	0 13 -12 0 0 0
sa:say on	12 10 -23 -3 0 0
sa:say that	-3 -7 14 0 -2 0
sa:say the	-12 4 -13 0 12 0
sa:scale	0 7 -6 0 0 0
sa:sea	-1 11 -7 0 0 0
sa:sea .	-1 11 -7 0 0 0
sa:season	5 -10 5 0 0 0
sa:second	-3 -3 8 0 0 0
sa:second day	0 -12 14 0 0 0
sa:secretary	0 -9 12 0 0 0
sa:sell	0 -1 -6 0 9 0
sa:sell to	0 -6 0 0 9 0
sa:send	9 0 -12 0 0 0
sa:seoul	-1 -13 -1 15 0 0
sa:set	4 -34 33 -1 0 0
sa:set for	7 -16 9 0 0 0
sa:settle	-2 -11 3 1 8 0
sa:shall	-1 -2 6 0 0 0
sa:shall be	0 -4 7 0 0 0
sa:she	0 9 -7 0 0 0
sa:sheet	-5 11 -3 0 0 0
sa:sheet of	0 8 -6 0 0 0
sa:sheet on	-1 6 -1 0 0 0
sa:ship	-1 20 -16 0 0 0
sa:ship .	0 12 -11 0 0 0
sa:show	0 -8 10 0 0 0
sa:shut	0 0 -12 11 0 0
sa:side	-3 -9 8 -3 8 0
sa:side .	0 -12 12 0 0 0
sa:side had	0 -9 10 0 0 0
sa:sign	-4 6 -7 5 -1 0
sa:sign .	0 7 -5 0 0 0
sa:sign an	0 11 -7 0 0 0
sa:sign in	0 6 -3 0 0 0
sa:signature	0 -11 12 0 0 0
sa:since	6 12 -8 -11 -3 0
sa:since .	0 6 -5 0 0 0
sa:since <day-gone>	0 7 -5 0 0 0
sa:since <month-gone>	13 9 -18 -1 0 0
sa:small	-3 16 -13 0 0 0
sa:so	-9 27 -17 0 0 0
sa:so that	-3 12 -8 0 0 0
sa:somebody	1 9 -12 0 0 0
sa:soybean	-9 22 -14 0 0 0
sa:soybean and	-14 14 0 0 0 0
sa:spare	1 -13 10 0 0 0
sa:speak	-4 0 10 0 -1 0
sa:special	0 7 -5 0 0 0
sa:spoke	-11 16 -5 0 0 0
sa:stand	0 -9 -5 14 0 0
sa:standstill	-1 6 -3 0 0 0
sa:start	2 -12 0 10 0 0
sa:state	-6 5 -4 0 4 0
sa:state visit	-1 4 -7 0 5 0
sa:step	0 9 -6 0 0 0
sa:stockholm	0 -31 33 0 0 0
sa:stop	-2 -3 6 0 0 0
sa:strike	0 14 -19 10 0 0
sa:subject	-1 8 -4 0 0 0
sa:subject to	0 7 -4 0 0 0
sa:suspend	-2 -10 13 0 0 0
sa:suspension	0 -10 11 0 0 0
sa:table "	0 -7 8 0 0 0
sa:table .	0 -10 11 0 0 0
sa:take	-1 -20 24 0 -2 0
sa:take effect	0 6 -4 0 0 0
sa:take place	2 -15 11 1 0 0
sa:take the	0 6 -5 0 0 0
sa:talk	0 13 -10 -11 0 0
sa:talk .	-4 -11 17 0 0 0
sa:talk about	8 2 -11 0 0 0
sa:talk in	-1 11 -11 0 2 0
sa:talk is	0 7 -7 0 0 0
sa:talk on	0 12 -11 0 0 0
sa:talk since	0 10 -9 0 0 0
sa:talk that	0 -7 8 0 0 0
sa:talk with	0 -8 9 0 0 0
sa:talking	0 -15 18 0 0 0
sa:tariff	3 -6 2 4 0 0
sa:tariff .	3 -14 14 -2 0 0
sa:tariff are	0 -9 0 11 0 0
sa:tariff of	5 2 -9 0 0 0
sa:tariff truce	5 -16 7 0 7 0
sa:tariff war	0 -22 23 0 0 0
sa:team	0 -13 8 5 0 0
sa:telephone	27 -9 -20 -3 -5 0
sa:telephone call	10 -5 -4 0 0 0
sa:telephone on	15 -5 -9 0 0 0
sa:television	0 10 -7 0 0 0
sa:tell	0 9 -6 -1 -2 0
sa:tell reporter	2 -5 7 0 -2 0
sa:term	0 12 -11 0 0 0
sa:term of	0 7 -6 0 0 0
sa:text	-1 -7 10 0 0 0
sa:th	0 6 -4 0 0 0
sa:that	-11 20 -11 2 -7 -1
sa:that 's	0 15 -14 0 0 0
sa:that <name>	11 -5 0 0 0 0
sa:that <person>	-3 -10 12 4 -6 0
sa:that a	0 7 -8 0 0 0
sa:that begin	0 -11 12 0 0 0
sa:that both	0 -11 12 0 0 0
sa:that end	0 12 -9 0 0 0
sa:that had	-1 -6 5 0 5 0
sa:that he	-16 33 -17 0 -3 0
sa:that his	-1 9 -4 0 0 0
sa:that is	0 8 -7 -1 2 0
sa:that it	13 -8 -1 0 0 0
sa:that nothing	0 -19 2 14 0 0
sa:that of	0 -7 8 0 0 0
sa:that the	0 -12 19 -4 -6 0
sa:that there	11 -6 -4 0 0 0
sa:that they	0 -3 9 0 0 0
sa:that was	-4 19 -19 0 4 0
sa:the	-10 16 -9 4 6 -10
sa:the <day-ahead>	-16 15 -19 -8 16 0
sa:the <level>	0 14 -12 0 0 0
sa:the <name>	-5 9 -9 -11 11 0
sa:the <number>	-5 0 0 7 0 0
sa:the <office>	8 9 -16 -4 0 0
sa:the <organisation>	0 21 -15 -5 -5 0
sa:the <person>	6 22 -22 -2 -5 0
sa:the <quality>	-2 -12 17 0 -1 0
sa:the <seat>	-10 6 -9 -3 13 0
sa:the <span>	0 17 -16 0 0 0
sa:the additional	0 10 -9 0 0 0
sa:the arrangement	0 -9 11 0 0 0
sa:the autumn	0 -15 17 0 0 0
sa:the back	0 11 -11 0 0 0
sa:the bridge	0 -5 6 0 0 0
sa:the clock	10 -20 13 0 0 0
sa:the coffee	0 -15 0 14 0 0
sa:the day	0 7 -4 0 0 0
sa:the deal	0 -9 10 0 0 0
sa:the delegation	-2 -16 20 0 0 0
sa:the duty	-4 6 0 0 0 0
sa:the evening	0 0 -4 7 -2 0
sa:the fifth	-2 -5 9 0 0 0
sa:the fourth	0 -21 23 0 0 0
sa:the good	0 -22 22 0 0 0
sa:the last	-2 -14 19 0 0 0
sa:the law	0 7 -6 0 0 0
sa:the morning	0 -11 6 0 4 0
sa:the new	-2 17 -12 0 0 0
sa:the next	0 -5 0 9 -3 0
sa:the other	0 -11 13 0 0 0
sa:the phone	7 -3 -1 0 0 0
sa:the present	0 9 -7 0 0 0
sa:the reciprocal	0 6 -5 0 0 0
sa:the room	0 9 -8 0 0 0
sa:the same	-4 17 -9 0 -2 0
sa:the season	0 6 -5 0 0 0
sa:the step	0 6 -6 0 0 0
sa:the suspension	0 -9 10 0 0 0
sa:the table	0 -13 15 0 0 0
sa:the tariff	-8 13 -8 5 -3 0
sa:the third	0 -23 24 0 0 0
sa:the trade	0 7 -5 0 0 0
sa:the truce	-2 19 -13 0 0 0
sa:the two	-9 -6 12 -11 6 0
sa:the way	0 -12 -1 14 0 0
sa:the year	-4 15 -5 0 -1 0
sa:their	9 5 -11 -9 1 0
sa:their <office>	14 -18 2 0 0 0
sa:their tariff	8 -37 22 0 8 0
sa:their truce	-7 5 0 0 0 0
sa:them	-10 6 -6 8 0 0
sa:then	-7 11 -14 6 0 0
sa:there	4 -17 14 -7 6 0
sa:there .	0 -11 7 -1 9 0
sa:there were	10 4 -21 0 0 0
sa:they	-5 14 -10 1 0 0
sa:they had	0 -7 3 6 0 0
sa:they have	0 21 -20 0 0 0
sa:thi	14 -24 12 12 -7 0
sa:thi month	0 -9 0 11 0 0
sa:thi time	0 9 -8 0 0 0
sa:thi week	0 -14 9 7 -1 0
sa:think	0 9 -2 0 -2 0
sa:third	-7 9 -1 -4 0 0
sa:third meet	0 13 -12 0 0 0
sa:third round	-4 -2 9 0 0 0
sa:through	0 -17 18 0 0 0
sa:tiktok	0 -15 17 0 0 0
sa:till	0 7 -5 0 0 0
sa:time	5 2 -11 3 0 0
sa:time ,	0 -6 0 7 0 0
sa:time .	6 -7 1 0 0 0
sa:time since	2 11 -15 0 0 0
sa:to	6 -5 -4 20 -5 -4
sa:to <day-ahead>	-6 6 2 0 -3 0
sa:to <goods-amount>	10 -10 0 0 0 0
sa:to <level>	2 18 -23 -1 0 0
sa:to <name>	6 -12 2 0 5 0
sa:to <seat>	-2 7 -8 8 -5 0
sa:to a	0 20 -16 0 0 0
sa:to an	0 -23 25 0 0 0
sa:to be	5 1 -7 2 -1 0
sa:to carry	0 -4 6 0 0 0
sa:to do	0 -6 9 0 0 0
sa:to extend	-6 0 6 0 0 0
sa:to go	-3 9 -2 0 0 0
sa:to have	-1 -4 9 0 -2 0
sa:to it	0 -10 12 0 0 0
sa:to keep	-3 -27 25 7 -2 0
sa:to meet	0 -6 8 0 0 0
sa:to put	0 6 -4 0 0 0
sa:to start	3 0 -12 6 0 0
sa:to the	0 16 -29 -1 9 0
sa:together	0 10 -14 -2 9 0
sa:together with	0 8 -7 0 0 0
sa:town	0 8 -6 0 0 0
sa:trade	-7 -4 10 -8 4 0
sa:trade ,	-6 0 7 0 0 0
sa:trade deal	-4 7 0 0 0 0
sa:trade talk	0 -6 8 0 0 0
sa:transcript	10 -10 1 0 0 0
sa:translated	0 -21 22 0 0 0
sa:translation	0 16 -15 0 0 0
sa:truce	-12 0 10 -9 1 0
sa:truce ,	0 -4 6 0 0 0
sa:truce between	0 18 -15 0 0 0
sa:truce by	5 0 -8 0 0 0
sa:truce on	0 -12 13 0 0 0
sa:truce that	-2 15 -11 0 0 0
sa:truce with	-1 8 -3 0 0 0
sa:twice	0 -2 -1 9 0 0
sa:two	-6 -18 15 10 3 0
sa:two ,	0 -8 9 0 0 0
sa:two <office>	6 -18 13 0 0 0
sa:two government	-1 7 -2 0 0 0
sa:two president	-13 14 -2 0 0 0
sa:two side	0 -7 0 0 10 0
sa:under	-11 0 9 -1 -2 0
sa:under the	0 15 -12 0 0 0
sa:under which	0 -14 16 0 0 0
sa:unless	0 7 -5 0 0 0
sa:until	-16 0 13 -2 -1 0
sa:until <day-ahead>	-6 5 0 0 0 0
sa:until the	-4 -5 12 0 0 0
sa:up	-18 0 7 8 -1 0
sa:up .	0 7 -6 0 0 0
sa:up in	-1 -3 7 0 0 0
sa:up to	-1 17 -12 0 0 0
sa:us	9 -2 -3 0 0 0
sa:us .	10 -9 0 0 0 0
sa:use	0 13 -12 0 0 0
sa:very	0 -8 5 0 2 0
sa:vice	0 -9 6 2 0 0
sa:vice premier	0 -7 3 2 0 0
sa:video	15 -18 -9 8 2 0
sa:visit	0 14 -16 -3 5 0
sa:visit to	1 8 -16 0 5 0
sa:vote	0 12 -10 0 0 0
sa:war	-1 -8 12 0 0 0
sa:warn	0 8 -6 0 0 0
sa:was	7 -16 10 1 0 0
sa:was "	-2 -7 11 0 0 0
sa:was ,	0 9 -9 0 0 0
sa:was hold	0 -16 18 0 0 0
sa:was not	11 -11 0 0 0 0
sa:was the	-5 -18 18 0 4 0
sa:way	0 -9 -3 13 0 0
sa:we	-2 -19 22 0 0 0
sa:week	0 0 -3 13 -12 0
sa:week ,	0 14 -14 0 0 0
sa:week .	0 -2 0 9 -8 0
sa:week of	0 -7 8 0 0 0
sa:well	0 9 -5 0 0 0
sa:were	11 -6 -8 3 1 0
sa:were the	11 -15 4 0 0 0
sa:were to	0 -7 4 0 4 0
sa:what	-1 -3 2 -9 10 0
sa:what <name>	0 -5 0 0 9 0
sa:what the	0 6 -5 0 0 0
sa:when	-8 -11 6 7 0 0
sa:when they	0 -17 13 0 1 0
sa:where	-5 10 -10 5 0 0
sa:where he	0 0 -3 7 0 0
sa:where it	0 17 -14 0 0 0
sa:where the	0 8 -6 0 0 0
sa:whether	0 -12 13 0 0 0
sa:which	-20 2 0 5 2 0
sa:which <name>	0 7 -7 0 0 0
sa:which <seat>	0 11 -9 0 0 0
sa:which had	0 12 -11 0 0 0
sa:which it	0 -6 8 0 0 0
sa:which the	0 -12 13 0 0 0
sa:who	-11 -1 12 -2 0 0
sa:why	-4 -5 12 0 0 0
sa:will	0 9 -3 -12 -8 0
sa:will be	1 -6 6 -1 0 0
sa:will meet	6 11 -16 0 0 0
sa:will not	0 7 -6 0 0 0
sa:will pay	0 -15 16 0 0 0
sa:will take	0 -19 21 0 0 0
sa:wine	0 -13 15 0 0 0
sa:with	13 -4 1 -8 -6 0
sa:with <level>	8 -2 -6 0 0 0
sa:with <name>	-22 23 -6 -1 -11 0
sa:with <person>	11 -32 23 -8 3 0
sa:with <seat>	-1 21 -18 0 0 0
sa:with an	0 9 -7 0 0 0
sa:with his	2 -14 13 0 0 0
sa:with tariff	0 -5 6 0 0 0
sa:with the	13 8 -20 -3 0 0
sa:with which	0 6 -5 0 0 0
sa:within	0 -20 -8 11 13 0
sa:within <span>	0 -11 -1 -2 17 0
sa:without	0 -15 18 0 0 0
sa:without a	0 -12 14 0 0 0
sa:word	0 0 -5 7 0 0
sa:would	-19 13 -5 12 -11 0
sa:would be	-2 8 -1 -1 0 0
sa:would have	0 13 -9 0 0 0
sa:would not	0 8 -6 0 0 0
sa:would take	0 3 -7 4 0 0
sa:write	-3 -6 11 0 0 0
sa:year	-9 5 6 -5 -6 0
sa:year ,	0 -14 16 0 0 0
sa:year .	-1 21 -12 0 -4 0
sa:yes	0 -9 11 0 0 0
sa:yet	0 -6 6 0 0 0
sa:york	0 -22 24 0 0 0
sa:york .	0 -15 16 0 0 0
sa:you	13 0 -14 2 -3 0
sa:your	0 14 -10 0 0 0
sa:·	0 -8 10 0 0 0
sa:—	-3 6 -7 7 -1 0
sa:— <name>	9 -7 0 0 0 0
sa:— <person>	0 -13 11 0 0 0
sa:— <quality>	0 -13 15 0 0 0
sa:— a	0 17 -17 0 0 0
sa:— and	0 -5 -6 11 0 0
sa:— for	0 6 -5 0 0 0
sb:"	-28 34 -17 -8 0 0
sb:" ,	-1 9 -4 0 0 0
sb:" a	0 -10 14 0 0 0
sb:" and	0 -5 6 0 0 0
sb:" he	0 10 -9 0 0 0
sb:" i	-6 8 0 0 0 0
sb:" the	0 -9 6 0 4 0
sb:" we	-3 -3 6 0 0 0
sb:&	-12 10 -9 7 0 0
sb:& p	0 -11 12 0 0 0
sb:'	0 25 -19 -2 -1 0
sb:' <organisation>	0 16 -15 0 0 0
sb:'s	-3 4 -7 10 0 0
sb:'s <organisation>	13 -10 -2 0 0 0
sb:'s <person>	-7 -7 -1 4 11 0
sb:'s <quality>	0 -12 13 0 0 0
sb:'s a	-6 25 -21 0 0 0
sb:'s been	0 -17 5 12 0 0
sb:'s cabinet	0 6 -5 0 0 0
sb:'s custom	-5 8 0 0 0 0
sb:'s export	0 -14 15 0 0 0
sb:'s foreign	2 6 -6 0 0 0
sb:'s minister	9 -11 1 0 0 0
sb:'s own	-2 -15 18 0 0 0
sb:'s tariff	0 8 -6 0 0 0
sb:'s the	0 12 -11 0 0 0
sb:'s trade	1 -16 6 9 0 0
sb:(	0 2 -7 9 0 0
sb:( <level>	0 -10 0 12 0 0
sb:( <number>	0 -5 7 0 0 0
sb:)	4 2 -11 10 0 0
sb:) ,	0 9 -7 0 0 0
sb:) :	0 6 -4 0 0 0
sb:) and	0 7 -8 0 0 0
sb:) —	-4 10 -4 0 0 0
sb:*	-3 -17 21 0 0 0
sb:,	0 -2 9 -6 -2 -12
sb:, "	-10 10 -4 -1 0 0
sb:, <day-ahead>	-6 -12 19 0 0 0
sb:, <day-gone>	-2 -14 10 7 0 0
sb:, <day-today>	19 -2 -6 -6 0 0
sb:, <name>	14 -12 -11 17 -1 0
sb:, <number>	0 16 -13 0 0 0
sb:, <office>	-4 14 -15 0 6 0
sb:, <person>	0 -23 15 10 0 0
sb:, <seat>	23 -19 -1 0 0 0
sb:, a	-1 -9 13 0 -1 0
sb:, according	0 11 -7 0 0 0
sb:, after	13 -8 -1 0 0 0
sb:, agree	0 11 -8 0 0 0
sb:, and	-2 21 -11 -18 -7 0
sb:, are	7 -2 0 0 0 0
sb:, as	8 -7 0 0 4 0
sb:, at	-3 -2 7 0 0 0
sb:, begin	0 9 -8 0 0 0
sb:, by	-13 20 -5 0 0 0
sb:, conclude	0 9 -8 0 0 0
sb:, export	0 -6 7 0 0 0
sb:, for	0 -19 21 0 0 0
sb:, friday	0 -9 11 0 0 0
sb:, from	-3 8 -3 0 0 0
sb:, go	0 6 -5 0 0 0
sb:, had	6 -1 -2 0 0 0
sb:, he	0 -6 8 0 0 0
sb:, i	0 6 -5 0 0 0
sb:, in	-3 0 -5 9 1 0
sb:, is	0 -3 6 0 0 0
sb:, it	0 23 -20 0 0 0
sb:, meet	0 -10 11 0 0 0
sb:, of	-2 -12 15 0 0 0
sb:, on	7 -1 -1 0 -6 0
sb:, one	0 11 -10 0 0 0
sb:, or	0 -8 8 0 0 0
sb:, our	0 -6 7 0 0 0
sb:, say	1 0 -25 -7 21 0
sb:, sign	0 12 -10 0 0 0
sb:, since	0 17 -16 0 0 0
sb:, start	0 -10 11 0 0 0
sb:, take	0 17 -17 0 0 0
sb:, that	0 28 -25 0 0 0
sb:, the	-27 28 -2 -17 0 0
sb:, then	0 -15 12 0 0 0
sb:, thursday	-2 25 -21 0 0 0
sb:, to	-3 -8 12 0 0 0
sb:, tuesday	11 2 -22 0 0 0
sb:, two	0 12 -11 0 0 0
sb:, under	0 9 -8 0 0 0
sb:, until	0 -10 11 0 0 0
sb:, wednesday	0 -18 19 0 0 0
sb:, when	0 -4 0 0 7 0
sb:, where	-2 -28 32 0 0 0
sb:, who	11 -7 2 -6 0 0
sb:, whose	0 10 -5 0 0 0
sb:, will	0 -8 10 0 0 0
sb:, with	-6 0 0 0 6 0
sb:, would	0 12 -11 0 0 0
sb:, write	6 -4 0 0 0 0
sb:, yes	0 -7 9 0 0 0
sb:, you	0 9 -8 0 0 0
sb:, —	0 11 -9 0 0 0
sb:- <name>	0 22 -22 0 0 0
sb:- <quality>	0 -20 21 0 0 0
sb:.	-18 11 -3 6 -2 0
sb:. m	0 7 -4 0 0 0
sb:/	-3 9 0 -2 -6 0
sb:/ <number>	-3 10 -5 0 0 0
sb:/ <seat>	-10 26 -18 0 0 0
sb::	-14 5 -1 -1 13 -1
sb:: "	0 9 -8 0 0 0
sb:: <level>	0 12 -10 0 0 0
sb:: <name>	0 25 -23 0 0 0
sb:: <number>	-13 -3 12 -7 6 0
sb:: <person>	-3 10 -20 16 -4 0
sb:: <seat>	0 14 -13 0 0 0
sb:: a	0 14 -15 0 0 0
sb:: from	0 -9 11 0 0 0
sb:: it	0 16 -13 0 0 0
sb:: my	0 -4 6 0 0 0
sb:: there	0 10 -9 0 0 0
sb:: we	-2 -9 13 0 0 0
sb:: what	0 -4 6 0 0 0
sb:: who	0 11 -7 0 0 0
sb:;	-3 1 -2 7 -1 0
sb:; <person>	11 -13 2 0 0 0
sb:; <quality>	0 9 -8 0 0 0
sb:; <seat>	-1 -9 12 0 0 0
sb:; the	0 10 -8 0 0 0
sb:; they	2 -13 10 0 0 0
sb:<agent>	3 1 2 -5 -7 -1
sb:<day-ahead>	-2 -17 5 7 16 0
sb:<day-ahead> ,	-12 -4 -1 11 7 0
sb:<day-ahead> ;	5 -14 9 0 0 0
sb:<day-ahead> in	0 -3 -10 0 15 0
sb:<day-ahead> the	0 12 -10 0 0 0
sb:<day-gone>	1 -5 6 -14 5 0
sb:<day-gone> 's	-10 12 -15 0 12 0
sb:<day-gone> ,	-12 -14 25 -6 0 0
sb:<day-gone> ;	0 -16 17 0 0 0
sb:<day-gone> <person>	-1 -12 4 0 9 0
sb:<day-gone> for	0 -5 8 0 0 0
sb:<day-gone> in	0 9 -6 0 -1 0
sb:<day-gone> that	11 16 -19 -6 -2 0
sb:<day-gone> the	15 -12 0 0 -1 0
sb:<day-today>	-8 18 -9 -3 -2 0
sb:<day-today> (	0 8 -6 0 0 0
sb:<day-today> ;	0 -6 6 0 0 0
sb:<day-today> by	0 -4 8 -1 0 0
sb:<day-today> to	-4 -1 7 0 0 0
sb:<day-today> —	10 1 -10 -4 0 0
sb:<duty>	2 2 6 -15 -16 0
sb:<gate>	-18 11 2 0 -11 0
sb:<goods-amount>	-3 20 -15 0 -2 0
sb:<goods-amount> by	0 7 -4 0 0 0
sb:<goods>	14 19 -15 -25 -27 -3
sb:<level-noun>	-6 2 1 -5 6 0
sb:<level>	-4 12 -9 5 -6 0
sb:<level> )	0 -4 -6 12 0 0
sb:<level> ,	4 4 -9 0 0 0
sb:<level> ;	0 7 -6 0 0 0
sb:<level> from	0 -6 7 0 0 0
sb:<level> in	2 16 -17 0 -2 0
sb:<level> on	-8 18 -6 0 -4 0
sb:<level> that	0 -9 11 0 0 0
sb:<level> to	-1 9 -6 0 0 0
sb:<money>	-2 28 -18 0 -4 0
sb:<money> in	0 8 -1 0 -1 0
sb:<month-ahead>	0 6 -1 -3 -1 0
sb:<month-gone>	13 -12 3 -6 3 0
sb:<month-gone> ,	7 -10 1 -3 4 0
sb:<name>	0 3 2 -2 -4 -6
sb:<name> 's	0 -6 7 0 0 0
sb:<name> (	0 -25 16 12 0 0
sb:<name> ,	7 8 -16 -7 4 0
sb:<name> -	0 22 -22 0 0 0
sb:<name> :	9 -6 1 0 0 0
sb:<name> agree	-4 0 -1 7 0 0
sb:<name> and	4 -11 11 0 0 0
sb:<name> are	0 8 -7 0 0 0
sb:<name> at	0 21 -8 -2 -12 0
sb:<name> begin	0 -10 10 0 0 0
sb:<name> by	-7 2 3 0 0 0
sb:<name> end	0 13 -11 0 0 0
sb:<name> for	0 -8 4 0 4 0
sb:<name> go	0 6 -5 0 0 0
sb:<name> had	0 9 -5 0 0 0
sb:<name> has	0 -7 10 0 0 0
sb:<name> have	3 14 -21 0 5 0
sb:<name> in	0 -4 6 0 0 0
sb:<name> is	1 -15 4 11 0 0
sb:<name> on	-3 -13 6 4 8 0
sb:<name> president	1 -9 13 0 -6 0
sb:<name> say	0 8 -5 0 -1 0
sb:<name> sell	0 0 -7 0 3 0
sb:<name> take	0 -8 9 0 0 0
sb:<name> to	10 -6 -4 0 0 0
sb:<name> trade	0 8 -7 0 0 0
sb:<name> would	0 9 -4 0 0 0
sb:<not>	-24 24 -3 -15 -2 0
sb:<number>	-8 18 -12 -24 6 0
sb:<number> )	0 -12 12 0 0 0
sb:<number> ,	12 12 -24 0 0 0
sb:<number> /	0 -4 9 0 -6 0
sb:<number> :	-12 -12 20 -7 6 0
sb:<number> <person>	-2 8 0 0 -5 0
sb:<number> <seat>	0 7 -5 0 0 0
sb:<number> and	0 13 -11 0 0 0
sb:<number> in	0 10 -27 0 12 0
sb:<number> on	0 20 -16 0 0 0
sb:<number> th	0 -5 6 0 0 0
sb:<number> that	0 9 -8 0 0 0
sb:<number> the	12 5 -10 -2 -3 0
sb:<number> to	0 -8 8 0 0 0
sb:<number> —	0 8 -6 0 0 0
sb:<office>	0 -8 17 -27 -3 -1
sb:<office> 's	4 -20 18 0 0 0
sb:<office> ,	-15 18 -3 -3 -1 0
sb:<office> :	-5 7 0 0 0 0
sb:<office> are	10 -14 7 0 0 0
sb:<office> from	0 -14 13 0 1 0
sb:<office> have	0 -9 9 0 0 0
sb:<office> meet	0 9 -8 0 0 0
sb:<office> of	0 -27 16 0 8 0
sb:<office> on	-10 -7 15 0 0 0
sb:<organisation>	-4 8 -2 2 -8 0
sb:<organisation> ,	-7 5 0 0 0 0
sb:<organisation> and	0 6 -5 0 0 0
sb:<organisation> announce	0 10 -10 0 0 0
sb:<organisation> approve	0 7 -7 0 0 0
sb:<organisation> has	0 -5 8 0 0 0
sb:<organisation> hold	0 19 -18 0 0 0
sb:<organisation> of	0 1 -15 10 0 0
sb:<organisation> on	-4 21 -17 0 0 0
sb:<organisation> say	7 0 -7 0 0 0
sb:<organisation> that	0 -8 8 0 0 0
sb:<person>	0 -11 -4 2 24 -10
sb:<person> 's	3 -11 9 7 -15 0
sb:<person> (	-2 11 -7 0 0 0
sb:<person> ,	-11 16 -14 3 3 0
sb:<person> :	4 -2 0 4 -10 0
sb:<person> agree	0 -17 16 0 0 0
sb:<person> and	8 -19 0 7 6 0
sb:<person> announce	0 15 -19 0 0 0
sb:<person> are	9 2 -11 0 -2 0
sb:<person> come	1 -6 5 0 0 0
sb:<person> for	5 12 -17 0 0 0
sb:<person> had	-20 13 -2 0 6 0
sb:<person> has	-4 10 1 0 -9 0
sb:<person> in	0 3 -12 11 -1 0
sb:<person> is	-3 -20 0 -2 23 0
sb:<person> meet	0 -23 30 0 -4 0
sb:<person> of	0 -20 20 0 0 0
sb:<person> on	8 -2 0 -1 -2 0
sb:<person> say	-8 -5 0 9 7 0
sb:<person> sign	-3 17 -13 0 0 0
sb:<person> sit	0 -8 10 0 0 0
sb:<person> spoke	14 -5 -9 0 0 0
sb:<person> tell	15 -7 3 -7 -9 0
sb:<person> to	-8 1 -8 0 14 0
sb:<person> warn	0 -6 0 7 0 0
sb:<person> was	-2 23 -20 0 0 0
sb:<person> will	3 1 -18 2 11 0
sb:<person> would	1 -5 -2 0 7 0
sb:<person> write	0 1 4 -2 -7 0
sb:<points>	0 13 -11 0 0 0
sb:<quality>	13 0 5 -14 -24 0
sb:<quality> ,	0 13 -13 0 0 0
sb:<quality> -	0 -7 8 0 0 0
sb:<quality> and	-3 -29 34 0 0 0
sb:<quality> car	9 -7 0 0 0 0
sb:<quality> colleague	6 -1 -2 0 0 0
sb:<quality> commerce	7 -3 -2 0 0 0
sb:<quality> counterpart	9 -11 2 0 0 0
sb:<quality> government	0 11 -10 0 0 0
sb:<quality> minister	0 10 -8 0 0 0
sb:<quality> negotiator	0 9 -6 0 0 0
sb:<quality> official	0 -4 6 0 0 0
sb:<quality> owner	0 8 -6 0 0 0
sb:<quality> share	0 -5 6 0 0 0
sb:<quality> side	0 -8 11 0 0 0
sb:<quality> tariff	0 -9 10 0 0 0
sb:<quality> trade	7 -4 0 0 0 0
sb:<seat>	24 -14 1 -2 8 -3
sb:<seat> 's	-14 15 0 0 0 0
sb:<seat> ,	20 -30 27 -2 -13 0
sb:<seat> /	-8 23 -15 0 0 0
sb:<seat> and	8 14 -26 0 0 0
sb:<seat> has	10 -14 5 0 0 0
sb:<seat> in	10 -11 4 -1 0 0
sb:<seat> is	0 -13 13 0 0 0
sb:<seat> on	-6 0 4 -3 0 0
sb:<seat> put	0 8 -7 0 0 0
sb:<seat> say	-4 0 -10 14 -4 0
sb:<seat> would	0 -11 12 0 0 0
sb:<seat> —	0 14 -7 0 -1 0
sb:<sender>	3 20 -17 -2 -8 0
sb:<span>	-6 -4 3 -1 11 0
sb:<span> ,	7 11 -14 -1 -3 0
sb:<span> and	9 -8 0 0 0 0
sb:<span> from	0 12 -11 0 0 0
sb:<span> in	0 -18 20 0 0 0
sb:<span> more	0 7 -5 0 0 0
sb:<span> of	-4 -32 29 -2 7 0
sb:<span> to	0 0 -9 0 11 0
sb:<span> truce	0 -9 10 0 0 0
sb:<taker>	-1 18 -13 0 0 0
sb:<v-agree>	-14 7 -3 0 2 0
sb:<v-bear>	2 -1 -6 6 7 -3
sb:<v-begin>	-17 4 3 -8 6 -1
sb:<v-buy>	-10 18 -5 -2 -4 0
sb:<v-deny>	-1 -6 0 10 0 0
sb:<v-down>	-5 -8 10 0 2 0
sb:<v-end>	-4 19 -12 1 -11 0
sb:<v-impose>	7 13 -13 0 -7 -8
sb:<v-propose>	4 -8 -9 10 14 -1
sb:<v-return>	-9 0 -5 2 9 0
sb:<v-say>	-5 -6 -6 10 15 -3
sb:<v-sell>	-17 1 8 -3 0 0
sb:<v-stay>	0 7 -8 2 -23 9
sb:<v-suspend>	7 -5 4 0 -7 0
sb:<v-target>	-7 4 5 -3 -6 0
sb:<v-threaten>	-4 2 0 6 0 0
sb:<v-up>	-2 0 4 -12 2 0
sb:@	-11 -5 4 6 0 0
sb:[	0 -4 6 0 0 0
sb:_	-3 -10 6 7 0 0
sb:a	-2 13 -13 -17 7 -5
sb:a .	0 6 -2 0 0 0
sb:a <organisation>	0 -11 12 0 0 0
sb:a <span>	0 -9 13 0 -2 0
sb:a first	0 -5 0 0 7 0
sb:a framework	0 -11 14 0 0 0
sb:a further	-1 -13 16 0 0 0
sb:a letter	-1 14 -12 0 0 0
sb:a new	0 -6 8 0 0 0
sb:a second	0 -5 8 0 0 0
sb:a state	0 -18 16 0 0 0
sb:a summit	0 -6 7 0 0 0
sb:a tariff	12 -4 -1 0 -2 0
sb:a technical	0 16 -14 0 0 0
sb:a telephone	15 -18 2 0 0 0
sb:a television	-5 4 -9 0 9 0
sb:a third	-4 15 -8 -1 -1 0
sb:a trade	0 -1 -5 0 9 0
sb:a truce	-1 33 -30 0 0 0
sb:a working	0 -19 20 0 0 0
sb:about	0 -7 11 0 -1 0
sb:about the	-1 -4 7 0 0 0
sb:accept	0 -16 14 -1 4 0
sb:accept an	0 -8 5 -1 5 0
sb:according	-1 21 -16 0 0 0
sb:according to	-1 21 -16 0 0 0
sb:add	0 -13 14 0 0 0
sb:additional	0 14 -10 0 0 0
sb:admit	-4 10 -4 0 0 0
sb:after	25 -1 -10 -14 0 0
sb:after <person>	-2 -5 11 0 0 0
sb:after <span>	-1 -13 8 -1 8 0
sb:after a	19 -15 0 0 0 0
sb:after the	0 11 -7 -2 -1 0
sb:again	0 -3 -7 19 -8 0
sb:again in	0 -3 6 0 -1 0
sb:again on	0 12 -9 0 0 0
sb:agenda	0 -8 10 0 0 0
sb:ago	2 -14 12 0 0 0
sb:agree	-11 -2 3 7 -1 0
sb:agree at	0 15 -15 0 0 0
sb:agree by	9 -6 0 0 0 0
sb:agree in	-8 -13 12 7 0 0
sb:agree on	-4 -6 2 6 2 0
sb:agree to	-6 -1 9 0 0 0
sb:agreement	-5 -7 12 0 0 0
sb:agreement on	0 16 -14 0 0 0
sb:agreement was	0 -8 8 0 0 0
sb:agreement with	0 -13 14 0 0 0
sb:al	16 -21 7 0 0 0
sb:alert	0 10 -9 0 0 0
sb:alexandria	0 -8 8 0 0 0
sb:all	4 -11 10 0 0 0
sb:all of	0 -6 7 0 0 0
sb:along	0 7 -6 0 0 0
sb:also	-12 -3 4 -5 11 0
sb:am	0 11 -9 0 0 0
sb:am tell	0 6 -5 0 0 0
sb:an	0 12 -11 -6 1 0
sb:an <office>	0 7 -6 0 0 0
sb:an <quality>	-1 11 -8 0 0 0
sb:an agreement	0 9 -8 0 0 0
sb:an hour	11 -22 13 0 0 0
sb:an invitation	0 -8 5 -1 5 0
sb:an order	0 9 -8 0 0 0
sb:and	18 -6 5 -12 -8 -8
sb:and <name>	0 -6 7 -1 0 0
sb:and <number>	0 -13 14 0 0 0
sb:and <person>	-2 1 -8 6 2 0
sb:and <quality>	14 -38 32 -1 -2 0
sb:and <seat>	1 21 -25 0 0 0
sb:and from	0 -12 12 0 0 0
sb:and has	0 15 -13 0 0 0
sb:and he	10 -2 -7 0 0 0
sb:and his	0 -19 20 0 0 0
sb:and i	0 -20 21 0 0 0
sb:and in	0 8 -6 0 0 0
sb:and last	0 -6 6 0 0 0
sb:and of	0 20 -20 0 0 0
sb:and that	6 -8 0 0 0 0
sb:and the	-17 -7 20 -6 0 0
sb:and then	0 7 -6 0 0 0
sb:and to	-1 12 -17 0 4 0
sb:and will	0 12 -9 0 0 0
sb:announce	0 6 -3 0 -1 0
sb:announce on	0 6 -5 0 0 0
sb:announce the	4 6 -9 0 0 0
sb:answer	0 5 -13 0 10 0
sb:any	0 9 -4 0 -2 0
sb:anything	0 -6 8 0 0 0
sb:apply	0 11 -8 0 0 0
sb:approval	0 8 -6 0 0 0
sb:approve the	0 -5 6 0 0 0
sb:aqaba	0 -23 24 0 0 0
sb:are	9 -17 -3 0 16 0
sb:are due	2 -6 6 0 0 0
sb:are expect	0 7 -5 -1 0 0
sb:are the	0 10 -9 0 0 0
sb:are to	3 -27 12 0 12 0
sb:army	-6 16 -9 0 0 0
sb:arrangement	0 -13 16 0 0 0
sb:arrangement of	0 6 -5 0 0 0
sb:as of	6 7 -17 0 0 0
sb:ask	-6 -5 12 0 0 0
sb:ask about	-4 -3 9 0 0 0
sb:at	-30 0 0 1 16 0
sb:at <level>	0 7 -4 0 0 0
sb:at <number>	10 2 -15 0 0 0
sb:at <seat>	-6 9 -4 0 0 0
sb:at a	0 -16 20 0 0 0
sb:at busan	0 -13 14 0 0 0
sb:at it	0 -28 29 0 0 0
sb:at midnight	0 23 -22 0 0 0
sb:at noon	0 -4 6 0 0 0
sb:at the	-16 -14 6 0 18 0
sb:autumn	0 -2 -5 0 8 0
sb:away	0 8 -5 0 0 0
sb:back	-7 12 -6 0 0 0
sb:back on	0 -5 7 0 0 0
sb:back to	0 16 -14 0 0 0
sb:ban	0 -7 8 0 0 0
sb:be	-12 3 6 -7 0 -3
sb:be "	0 3 2 0 -7 0
sb:be <level>	0 7 -6 0 0 0
sb:be <number>	0 9 -9 0 0 0
sb:be at	0 -11 12 0 0 0
sb:be extend	0 -7 9 0 0 0
sb:be hold	0 9 -8 0 0 0
sb:be in	0 -8 10 0 0 0
sb:be the	0 -14 15 0 0 0
sb:bean	-10 18 -6 0 0 0
sb:bear	0 13 -9 0 -1 0
sb:because	0 -7 10 0 0 0
sb:because of	0 -4 6 0 0 0
sb:beef	1 -16 15 0 0 0
sb:been	-2 -4 3 6 0 0
sb:been at	0 -10 11 0 0 0
sb:been tell	0 -8 -3 12 0 0
sb:before	-10 -4 -3 19 -2 0
sb:before it	0 -11 11 0 0 0
sb:before that	0 -4 -9 16 -4 0
sb:before the	-4 -9 5 8 0 0
sb:begin	-7 0 1 1 1 0
sb:begin a	0 -10 5 0 4 0
sb:belong	-2 2 -6 0 4 0
sb:belong to	-1 2 -6 0 4 0
sb:bergen	-1 -23 25 0 0 0
sb:between	24 0 -19 0 -4 0
sb:between <name>	-6 9 -4 0 0 0
sb:between <person>	14 -9 -4 0 0 0
sb:between the	-1 16 -15 0 0 0
sb:border	-3 6 0 0 0 0
sb:both	-26 0 3 -6 14 0
sb:both country	0 -25 16 0 6 0
sb:both delegation	0 10 -10 0 0 0
sb:both side	0 22 -17 0 -1 0
sb:breakfast	0 -13 14 0 0 0
sb:brief	0 23 -21 0 0 0
sb:briefing ,	0 11 -8 0 0 0
sb:bring	0 -10 16 0 0 0
sb:built	0 7 -6 0 0 0
sb:busan	-8 -18 24 0 0 0
sb:busan ,	-3 -5 9 0 0 0
sb:busan on	0 -28 30 0 0 0
sb:but the	0 12 -11 0 0 0
sb:buy	-1 13 -7 0 -1 0
sb:buy <goods-amount>	-1 9 -4 0 -1 0
sb:by	13 0 -27 -3 10 8
sb:by <day-ahead>	0 6 -3 0 0 0
sb:by <person>	0 -16 6 10 0 0
sb:by <span>	1 -13 3 0 9 0
sb:by a	0 9 -5 0 0 0
sb:by our	0 11 -8 0 0 0
sb:by telephone	34 -20 -15 -2 0 0
sb:by the	-22 17 2 -1 -2 0
sb:by video	6 -10 -10 0 6 7
sb:c	0 14 -14 0 0 0
sb:cabinet	0 12 -8 0 0 0
sb:calendar	0 -10 11 0 0 0
sb:call	16 1 -17 -3 -4 0
sb:call ,	-5 7 0 0 0 0
sb:call between	14 -9 -5 0 0 0
sb:call off	0 10 -8 0 0 0
sb:call on	3 -13 10 0 0 0
sb:call the	0 9 -8 0 0 0
sb:can be	0 6 -5 0 0 0
sb:car	7 -7 0 0 0 0
sb:carry	0 -7 12 0 0 0
sb:ceasefire	0 8 -6 0 0 0
sb:change on	0 6 -5 0 0 0
sb:chicago	10 -7 -3 0 0 0
sb:chicken	0 -9 9 0 0 0
sb:chip	0 11 -9 0 0 0
sb:christma	0 10 -10 0 0 0
sb:city	0 18 -17 0 0 0
sb:client	0 -11 12 0 0 0
sb:close to	0 -10 11 0 0 0
sb:closed	-1 9 -5 0 0 0
sb:coffee	0 -7 8 0 0 0
sb:colleague	6 -1 -2 0 0 0
sb:collect	0 6 -4 0 0 0
sb:come	-4 -2 6 -9 4 0
sb:come on	0 8 -7 0 0 0
sb:come out	-1 -7 4 0 5 0
sb:come to	0 -4 10 0 -3 0
sb:come up	0 -8 9 0 0 0
sb:company	-2 13 -6 0 -1 0
sb:conference	11 -4 -1 0 0 0
sb:conference ,	12 -22 11 0 0 0
sb:confirm that	0 8 -6 0 0 0
sb:consultation	10 -24 13 0 0 -1
sb:container	0 9 -8 0 0 0
sb:continue	0 13 -28 0 0 10
sb:conversation	0 -12 15 0 0 0
sb:copper	0 -8 10 0 0 0
sb:council	-5 14 -8 0 0 0
sb:counted	0 9 -7 0 0 0
sb:counted from	0 7 -6 0 0 0
sb:counterpart	9 -13 5 0 0 0
sb:custom	-9 1 4 0 0 0
sb:dairy	0 -20 20 0 0 0
sb:date	-3 14 -16 0 3 0
sb:dated	-3 7 -3 0 0 0
sb:day	-10 -8 10 -1 6 0
sb:day ,	0 -4 6 0 0 0
sb:day of	0 -6 8 0 0 0
sb:de	-2 -2 7 0 0 0
sb:deadline	0 17 -14 0 0 0
sb:deal	11 -5 -7 -4 10 0
sb:deal ,	0 -8 10 0 0 0
sb:deal that	0 -1 -11 0 14 0
sb:decide	-6 21 -13 0 0 0
sb:decide on	0 7 -4 0 0 0
sb:decision	0 4 -9 4 0 0
sb:delegation	-2 -9 14 -1 -1 0
sb:described	0 15 -14 0 0 0
sb:desk	0 18 -16 0 0 0
sb:did	13 8 -22 0 0 0
sb:did ,	0 16 -15 0 0 0
sb:did it	9 -2 -6 0 0 0
sb:did the	5 -11 8 0 0 0
sb:die	0 8 -7 0 0 0
sb:discuss	-1 -11 0 0 15 0
sb:dispute	0 -4 6 0 0 0
sb:do	-2 31 -26 -1 0 0
sb:doe	0 -3 6 0 0 0
sb:doe not	0 -10 10 0 0 0
sb:donald	0 -6 12 0 -3 0
sb:done	-3 23 -19 0 0 0
sb:double	0 -11 11 0 0 0
sb:down	16 -27 20 0 -6 0
sb:down the	11 -11 1 0 -1 0
sb:down to	0 -11 11 0 0 0
sb:due	0 13 -3 -2 -12 0
sb:due in	0 -14 27 0 -10 0
sb:due to	2 10 -10 0 0 0
sb:during	0 -6 -4 0 11 0
sb:during the	0 -6 -4 0 11 0
sb:duty	0 11 -5 -3 -1 0
sb:duty in	0 -12 12 0 0 0
sb:duty is	0 10 -10 0 0 0
sb:each	8 -5 0 -1 2 0
sb:each other	8 -7 0 0 3 0
sb:earlier	0 -16 19 0 -1 0
sb:early	0 9 -8 0 0 0
sb:economic	0 9 -4 0 -3 0
sb:economy	-10 7 0 0 0 0
sb:effect	-2 6 -1 0 0 0
sb:effect on	0 7 -5 0 0 0
sb:eleven	0 -5 6 0 0 0
sb:end	2 -11 12 3 -7 0
sb:end a	0 -14 16 0 -1 0
sb:end of	0 -14 4 8 0 0
sb:end on	7 0 -2 0 0 0
sb:envoy	0 17 -16 0 0 0
sb:evening	5 -6 -14 14 -2 0
sb:everybody	0 8 -7 0 0 0
sb:everything	0 9 -7 0 0 0
sb:exchanged	0 10 -9 0 0 0
sb:expect	-2 1 -17 0 11 0
sb:expect in	0 -13 4 0 8 0
sb:expect to	0 16 -13 4 -11 0
sb:expert	-16 -16 19 0 -3 12
sb:expert ,	-6 -11 17 0 0 0
sb:export	-3 -4 8 0 0 0
sb:export of	0 15 -13 0 0 0
sb:export to	0 -14 15 0 0 0
sb:extend	3 -7 0 0 6 0
sb:extend by	0 -15 17 0 0 0
sb:extend their	6 1 -18 0 7 0
sb:extension	12 -1 -6 -1 0 0
sb:extension ,	0 -10 11 0 0 0
sb:extra duty	0 -10 11 0 0 0
sb:fact	-8 6 3 0 -5 0
sb:fact sheet	-8 5 3 0 -5 0
sb:farm	0 7 -6 0 0 0
sb:farmer	0 6 -3 0 0 0
sb:fee	-2 24 -19 0 0 0
sb:fee for	0 9 -9 0 0 0
sb:fee on	0 6 -4 0 0 0
sb:fentanyl	0 -4 6 0 0 0
sb:fifth	0 -32 34 0 0 0
sb:fifth round	0 -16 17 0 0 0
sb:figure	0 -18 18 0 0 0
sb:final	0 14 -13 0 0 0
sb:first	-3 -13 14 -4 5 0
sb:fish	0 9 -8 0 0 0
sb:fix	0 8 -7 0 0 0
sb:follow	7 0 0 0 0 0
sb:for	5 2 -2 -8 -1 -1
sb:for <name>	3 -12 11 0 0 0
sb:for <quality>	0 11 -10 0 0 0
sb:for <seat>	4 0 -6 0 0 0
sb:for <span>	9 0 -5 -1 -1 0
sb:for a	-11 18 -10 -1 0 0
sb:for the	0 -3 3 6 -4 0
sb:for what	0 -12 8 0 4 0
sb:force	0 18 -16 0 0 0
sb:force since	0 8 -7 0 0 0
sb:foreign minister	2 -11 8 0 0 0
sb:foreign ministry	0 6 -5 0 0 0
sb:fourth	15 -11 6 -3 -1 0
sb:fourth round	0 10 -9 0 0 0
sb:framework	0 -13 0 -3 16 0
sb:framework for	0 -18 20 0 0 0
sb:friday	-5 17 -12 0 0 0
sb:friday ,	-1 21 -19 0 0 0
sb:from	-14 -1 13 -6 0 -1
sb:from <level>	0 7 -8 0 0 0
sb:from <name>	-1 -16 20 0 0 0
sb:from <number>	0 6 -4 0 0 0
sb:from both	0 -14 15 0 -1 0
sb:from our	0 19 -18 0 0 0
sb:from the	-1 -11 11 0 4 0
sb:fruit	0 -5 6 0 0 0
sb:future	15 -7 -9 0 0 0
sb:gather	0 9 -9 0 0 0
sb:gave	-4 13 -7 0 0 0
sb:general	8 -3 -1 0 0 0
sb:geneva	-2 18 -14 0 0 0
sb:geneva on	0 16 -15 0 0 0
sb:get	15 0 -15 0 -2 0
sb:get a	10 -3 -6 0 0 0
sb:go	-14 3 2 -2 1 0
sb:go into	0 10 -10 0 0 0
sb:go on	0 -8 11 0 0 0
sb:go to	0 6 -2 0 -1 0
sb:good	3 11 -11 -3 -3 0
sb:good for	0 8 -7 0 0 0
sb:government	-8 12 -4 0 0 0
sb:grain	0 -7 9 0 0 0
sb:great	7 -4 -3 2 0 0
sb:grower	-3 24 -21 0 0 0
sb:guest	0 16 -16 0 0 0
sb:had	0 -1 3 -9 1 0
sb:had been	0 12 -14 -2 0 0
sb:had meet	0 -12 6 2 0 0
sb:had not	-11 16 -3 0 0 0
sb:half	7 0 -13 0 0 0
sb:halifax	0 -14 15 0 0 0
sb:hall	-2 8 -7 2 0 0
sb:hand	11 0 -6 0 0 0
sb:hand on	8 -14 6 0 0 0
sb:happen	0 7 -5 0 0 0
sb:harbour	0 7 -6 0 0 0
sb:has	-9 18 -4 -15 -10 0
sb:has ask	0 -9 9 0 0 0
sb:has been	0 -5 9 0 0 0
sb:has it	0 6 -3 0 0 0
sb:has not	0 10 -10 0 0 0
sb:has say	0 9 0 0 -7 0
sb:has until	0 -5 6 0 0 0
sb:have	10 -6 0 -11 9 0
sb:have a	12 -23 14 0 0 0
sb:have agree	0 -2 0 0 6 0
sb:have end	0 8 -6 0 0 0
sb:have until	0 -9 9 0 0 0
sb:having	0 -9 11 0 0 0
sb:he	13 -9 2 -4 0 0
sb:he and	6 -23 17 0 0 0
sb:he expect	0 2 -11 -4 8 0
sb:he had	8 -13 11 0 -5 0
sb:he is	-4 9 0 0 -5 0
sb:he say	1 5 -7 0 0 0
sb:he tell	0 7 -9 0 0 0
sb:he would	-8 1 4 4 -7 0
sb:head	0 -8 -6 0 12 0
sb:head of	0 -8 -6 0 12 0
sb:hearing	0 7 -5 0 0 0
sb:here	-2 -14 17 0 0 0
sb:him	10 -12 2 0 0 0
sb:his	10 -15 7 -10 0 0
sb:his <organisation>	8 -6 0 0 0 0
sb:his <quality>	19 -29 13 0 0 0
sb:his name	0 8 -5 0 0 0
sb:hold	7 -13 9 2 -3 0
sb:hold a	0 17 -18 0 0 0
sb:hold talk	-1 14 -10 0 0 0
sb:hold the	0 6 -5 0 0 0
sb:holiday	0 7 -5 0 0 0
sb:home	-1 26 -22 0 0 0
sb:hope	0 0 -7 0 8 0
sb:hour	12 0 -8 0 0 0
sb:hour on	0 -10 9 0 0 0
sb:house	9 -4 -2 0 0 0
sb:house on	0 8 -5 0 0 0
sb:i	19 -12 1 0 -2 0
sb:i am	0 13 -11 0 0 0
sb:i have	14 -21 9 0 0 0
sb:i've	0 8 -6 0 0 0
sb:if	-1 7 -1 0 0 0
sb:impose	0 10 -8 0 0 0
sb:impose on	0 7 -5 0 0 0
sb:in	-29 -22 33 7 3 -8
sb:in <month-ahead>	0 8 -2 -3 -1 0
sb:in <month-gone>	16 -14 6 -4 -2 0
sb:in <name>	0 27 -40 0 5 0
sb:in <number>	0 10 -7 0 0 0
sb:in <organisation>	0 12 -10 0 0 0
sb:in <seat>	5 -5 6 0 -15 0
sb:in <span>	0 26 -25 0 0 0
sb:in a	3 6 -17 0 6 0
sb:in alexandria	0 -14 14 0 0 0
sb:in an	0 9 -9 0 0 0
sb:in busan	-3 -21 24 0 0 0
sb:in force	0 14 -13 0 0 0
sb:in halifax	0 -10 11 0 0 0
sb:in kuala	0 -11 12 0 0 0
sb:in lisbon	-2 -5 10 0 0 0
sb:in mombasa	0 6 -5 0 0 0
sb:in new	0 15 -11 0 0 0
sb:in place	0 7 -7 0 0 0
sb:in stockholm	0 -7 9 0 0 0
sb:in the	-5 24 -32 9 10 0
sb:in their	0 24 -21 0 -2 0
sb:in thi	0 15 -15 0 0 0
sb:in which	0 12 -9 0 0 0
sb:including	0 6 -5 0 0 0
sb:inflation	0 7 -7 0 0 0
sb:inflation in	0 7 -6 0 0 0
sb:interview	-2 0 -7 0 11 0
sb:interview on	0 -13 3 0 11 0
sb:into	-1 15 -10 0 0 0
sb:investment	0 8 -4 0 0 0
sb:invitation	0 -16 14 -1 4 0
sb:invitation to	0 -8 5 -1 5 0
sb:is	-3 2 -4 0 9 -2
sb:is <level>	0 -7 8 0 0 0
sb:is at	-1 -18 6 0 12 0
sb:is expect	0 -4 -7 0 12 0
sb:is extend	0 -7 8 0 0 0
sb:is for	0 15 -16 0 0 0
sb:is found	0 -6 7 0 0 0
sb:is in	0 -10 12 0 0 0
sb:is on	-1 7 -1 0 0 0
sb:is set	9 -16 7 0 0 0
sb:is still	0 -9 0 12 0 0
sb:is the	-1 30 -26 0 0 0
sb:is to	-3 -9 18 -3 -2 0
sb:is what	0 -3 0 0 6 0
sb:issued	-5 13 -7 0 0 0
sb:istanbul	0 -17 18 0 0 0
sb:it	15 -2 0 -1 -10 -4
sb:it 's	-3 -8 2 11 0 0
sb:it ,	9 5 -16 2 0 0
sb:it again	0 -7 9 0 0 0
sb:it end	0 13 -12 0 0 0
sb:it from	14 -26 14 0 0 0
sb:it had	0 -4 6 0 0 0
sb:it has	0 19 -17 0 0 0
sb:it in	0 -16 17 0 0 0
sb:it on	-3 9 -1 0 -1 0
sb:it say	0 -15 16 0 0 0
sb:it take	4 14 -19 0 0 0
sb:it to	13 -14 0 0 0 0
sb:it was	2 4 -1 -6 -2 0
sb:its	10 5 -39 23 -8 0
sb:its own	0 15 -13 0 0 0
sb:izmir	0 6 -5 0 0 0
sb:john	0 -15 14 0 0 0
sb:joint	-12 -15 21 0 0 0
sb:joint <organisation>	0 -19 19 0 0 0
sb:joint press	-9 -16 20 0 0 0
sb:joint statement	0 18 -16 0 0 0
sb:jump	15 -15 0 0 0 0
sb:keep	-1 6 -2 0 0 0
sb:know	-10 -4 13 0 0 0
sb:know on	0 10 -9 0 0 0
sb:lapse	0 7 -5 0 0 0
sb:last	-13 -11 21 -2 -1 0
sb:last <span>	0 9 -7 0 0 0
sb:last until	0 -5 6 0 0 0
sb:last week	0 -18 20 0 0 0
sb:last year	0 10 -10 0 0 0
sb:late	0 -10 -5 15 0 0
sb:later	0 -4 -1 0 10 0
sb:later ,	0 13 -13 0 0 0
sb:law	0 6 -3 0 0 0
sb:lay	10 -9 0 0 0 0
sb:leader	2 -16 1 -2 14 0
sb:leader of	0 -9 9 0 0 0
sb:legal	0 13 -12 0 0 0
sb:letter	-3 25 -22 0 0 0
sb:levy	0 -5 6 0 0 0
sb:licence	0 -9 12 0 0 0
sb:licence for	0 -12 13 0 0 0
sb:lift	0 8 -7 0 0 0
sb:like	0 -4 6 0 0 0
sb:line	-3 15 -12 0 0 0
sb:link	9 -8 -5 0 0 4
sb:link on	9 -8 -5 0 0 4
sb:lisbon	-3 -28 31 0 0 0
sb:lisbon on	-2 -1 6 0 0 0
sb:list	0 -7 0 0 7 0
sb:live	-2 21 -17 0 0 0
sb:live :	0 13 -12 0 0 0
sb:london	0 17 -15 0 0 0
sb:long	0 13 -11 0 0 0
sb:longer	0 -8 8 0 0 0
sb:look	-1 -5 1 0 7 0
sb:look at	0 -2 -3 0 9 0
sb:lower	2 -9 7 0 0 0
sb:m	0 7 -4 0 0 0
sb:m .	0 7 -4 0 0 0
sb:machine	0 -8 10 0 0 0
sb:madrid	0 -10 12 0 0 0
sb:madrid ,	0 -10 12 0 0 0
sb:make	-3 9 -9 3 0 0
sb:maker	8 -7 0 0 0 0
sb:margin	0 -8 9 0 0 0
sb:margin of	0 -8 9 0 0 0
sb:market	0 6 -4 0 0 0
sb:matter	0 -8 9 0 0 0
sb:may	-12 22 -7 0 -2 0
sb:me	14 -8 -5 0 0 0
sb:meant	0 22 -21 0 0 0
sb:media	15 -12 -5 0 0 0
sb:mediator	0 8 -6 0 0 0
sb:meet	-17 0 1 6 0 0
sb:meet ,	0 6 -6 0 0 0
sb:meet <person>	-2 -10 12 2 0 0
sb:meet again	0 8 -4 0 0 0
sb:meet at	0 4 -6 0 2 0
sb:meet for	0 18 -15 0 0 0
sb:meet in	-7 -11 17 -12 5 0
sb:meet is	0 -4 6 0 0 0
sb:meet of	0 7 -5 0 0 0
sb:meet with	0 0 -7 4 1 0
sb:member	0 6 -2 0 0 0
sb:memorandum	0 6 -3 0 0 0
sb:men	-6 -6 11 0 0 0
sb:middle	6 0 -8 0 0 0
sb:midnight on	0 -5 6 0 0 0
sb:million	0 10 -8 0 0 0
sb:minister	1 -6 3 4 -6 0
sb:minister ,	4 0 -6 7 -2 0
sb:minister of	8 0 -10 0 0 0
sb:ministry	2 12 -15 0 0 0
sb:ministry say	6 0 -8 0 0 0
sb:minute	-11 8 -15 0 13 0
sb:minute of	0 7 -6 0 0 0
sb:mission	0 15 -15 0 0 0
sb:monday	0 -17 17 0 0 0
sb:monday ,	-8 -6 10 0 0 0
sb:more	-4 6 -1 0 0 0
sb:more ,	0 9 -6 0 0 0
sb:morning	-7 1 0 -2 8 0
sb:move	0 10 -9 0 0 0
sb:mr	-2 -13 21 -11 3 0
sb:mr <person>	-1 -17 24 -10 4 0
sb:muscat	0 -8 9 0 0 0
sb:must	0 16 -12 0 0 0
sb:my	9 -1 -4 0 0 0
sb:name	-3 -4 8 0 0 0
sb:name to	-1 -4 8 0 0 0
sb:national	0 6 -5 0 0 0
sb:need	0 14 -12 0 0 0
sb:need the	0 8 -7 0 0 0
sb:negotiate	0 -8 0 12 0 0
sb:negotiation	0 -21 22 0 0 0
sb:negotiator	0 8 -5 0 0 0
sb:new	-9 10 -3 0 -1 0
sb:new tariff	0 22 -21 0 0 0
sb:next	-10 -27 31 0 1 0
sb:next week	0 7 -2 0 0 0
sb:no	-5 12 -8 -5 2 0
sb:no reason	0 3 -6 -2 4 0
sb:nobody	0 13 -10 0 0 0
sb:none	5 9 -16 0 0 0
sb:northern	-3 22 -18 0 0 0
sb:not	-18 3 15 -3 -7 0
sb:not ,	0 -7 8 0 0 0
sb:note	-4 -13 17 0 0 0
sb:notice	0 6 -4 0 0 0
sb:now	0 -9 7 0 3 0
sb:nvidia	0 7 -5 0 0 0
sb:of	-26 12 3 -10 4 -5
sb:of <day-ahead>	0 8 -7 0 0 0
sb:of <day-gone>	14 -5 -16 0 11 0
sb:of <level>	1 -11 14 0 -1 0
sb:of <name>	0 -21 23 -1 -1 0
sb:of <person>	7 12 -18 0 0 0
sb:of a	-11 -14 -2 14 17 0
sb:of both	0 -5 0 0 7 0
sb:of commerce	0 9 -5 0 0 0
sb:of his	0 -10 6 0 4 0
sb:of its	0 8 -5 0 0 0
sb:of last	0 8 -7 0 0 0
sb:of state	0 -12 0 0 12 0
sb:of tariff	0 -16 16 0 0 0
sb:of the	-28 14 1 1 -15 0
sb:of them	0 -15 17 0 0 0
sb:of thi	0 6 0 0 0 0
sb:of trade	0 -2 6 0 0 0
sb:of what	0 -4 8 0 -1 0
sb:of which	0 -15 16 0 0 0
sb:off	2 21 -25 0 -3 0
sb:off by	0 7 -7 0 0 0
sb:off the	9 3 -14 0 0 0
sb:official	0 -4 7 0 0 0
sb:oil	-2 -7 12 0 0 0
sb:old	0 -15 17 0 0 0
sb:on	6 1 -1 -6 0 -6
sb:on <day-ahead>	6 -9 1 -2 7 0
sb:on <day-gone>	3 -5 9 -18 0 0
sb:on <name>	0 10 -7 0 0 0
sb:on a	5 8 -13 -2 0 0
sb:on friday	0 15 -13 0 0 0
sb:on in	0 -7 6 0 0 0
sb:on it	0 -15 16 0 0 0
sb:on its	0 -6 -1 10 0 0
sb:on pay	0 -6 7 0 0 0
sb:on tariff	0 -5 6 0 0 0
sb:on television	-3 11 -5 0 0 0
sb:on the	20 -8 -1 -14 -2 0
sb:on to	0 15 -13 0 0 0
sb:on until	0 -7 8 0 0 0
sb:once	0 9 -7 0 0 0
sb:one	-17 17 -5 -2 2 0
sb:one ,	-10 12 -1 0 0 0
sb:one is	0 7 -7 0 0 0
sb:open	0 -4 7 0 0 0
sb:open in	0 -9 10 0 0 0
sb:opened	-2 -16 20 0 0 0
sb:operator	0 12 -8 0 0 0
sb:order	-5 17 -10 0 0 0
sb:ordinary	0 10 -9 0 0 0
sb:origin	0 -7 7 0 0 0
sb:other	14 0 -11 -2 2 0
sb:other ,	0 6 -5 0 0 0
sb:our	-15 -4 14 -2 -1 0
sb:our <office>	0 -3 6 0 0 0
sb:out	-1 -8 4 5 0 0
sb:out of	5 -18 0 8 5 0
sb:out on	0 18 -14 0 0 0
sb:out that	0 -4 6 0 0 0
sb:outline	0 -11 7 0 3 0
sb:outside	2 0 -6 0 0 0
sb:over the	0 10 -9 0 0 0
sb:own	-4 -10 15 0 0 0
sb:owner	0 13 -11 0 0 0
sb:p	0 -10 11 0 0 0
sb:p <number>	0 -12 13 0 0 0
sb:page	0 8 -7 0 0 0
sb:pair	-11 -11 22 -1 0 0
sb:palm	0 -9 10 0 0 0
sb:palm oil	0 -9 10 0 0 0
sb:paper	0 6 -7 0 0 0
sb:paper on	4 2 -10 0 0 0
sb:pari	0 -28 29 0 0 0
sb:part	-6 3 0 0 0 0
sb:part ,	0 -7 8 0 0 0
sb:part of	-5 8 -2 0 0 0
sb:parted	0 -6 7 0 0 0
sb:party	6 -2 0 0 0 0
sb:past	0 7 -7 0 0 0
sb:pause in	0 -7 7 0 0 0
sb:pay	0 13 -7 -1 -8 0
sb:pay <level>	5 8 -17 0 0 0
sb:pay a	0 -1 6 0 0 0
sb:pay in	0 7 -5 0 0 0
sb:peace	0 16 -16 0 0 0
sb:people	-2 -1 6 -1 0 0
sb:phase	0 14 -13 0 0 0
sb:phone	8 0 -10 0 0 0
sb:place	3 -7 4 0 0 0
sb:place in	0 -11 11 0 0 0
sb:play	0 8 -7 0 0 0
sb:point	0 9 -7 0 0 0
sb:pointed out	0 -6 8 0 0 0
sb:port	-8 19 -10 0 0 0
sb:port of	0 10 -9 0 0 0
sb:post	-14 -16 25 0 0 0
sb:post of	-6 -13 17 0 0 0
sb:post on	-1 11 -7 0 0 0
sb:power	0 6 -5 0 0 0
sb:prepare	1 8 -18 13 -9 0
sb:prepare the	2 10 -8 -1 -4 0
sb:present	0 12 -11 0 0 0
sb:president	28 -32 11 -15 7 0
sb:president are	0 7 -13 0 3 0
sb:press	16 -16 3 4 -1 0
sb:press conference	-9 3 0 0 0 0
sb:price	0 13 -11 0 0 0
sb:prime	0 5 -7 0 0 0
sb:prime minister	0 5 -7 0 0 0
sb:prolonged	0 -12 14 0 0 0
sb:propose	0 25 -23 0 0 0
sb:public	0 4 -12 5 0 0
sb:published	-3 17 -13 0 0 0
sb:published a	0 6 -5 0 0 0
sb:published on	0 17 -15 0 0 0
sb:put	5 -12 14 -1 -5 0
sb:put his	-1 13 -10 0 0 0
sb:put its	0 13 -11 0 0 0
sb:put off	0 -4 7 0 0 0
sb:put on	0 -11 13 0 0 0
sb:q	0 -27 29 0 0 0
sb:q :	0 -31 32 0 0 0
sb:quarrel	10 -1 -6 0 0 0
sb:quarter	-4 6 0 0 0 0
sb:question	-1 33 -26 0 -1 0
sb:question :	0 14 -7 0 0 0
sb:radio	0 6 -4 0 0 0
sb:raise	-2 -5 9 0 0 0
sb:rate	-2 16 -11 0 0 0
sb:reach the	0 9 -15 0 5 0
sb:read	0 -25 26 0 0 0
sb:readout	1 2 -7 0 0 0
sb:readout of	-26 29 -4 0 0 0
sb:reason	-5 10 -8 -2 4 0
sb:recall	2 -8 3 0 0 0
sb:receive	-3 -5 3 0 7 0
sb:receive <person>	0 -5 0 0 7 0
sb:reduce	0 8 -7 0 0 0
sb:reference	-3 6 -1 0 0 0
sb:remark	0 6 -5 0 0 0
sb:report	-3 24 -20 0 0 0
sb:reporter on	0 -13 15 0 0 0
sb:reporter that	6 -4 0 0 0 0
sb:republic	-2 -3 6 0 0 0
sb:republic of	0 -12 14 0 0 0
sb:require	0 8 -7 0 0 0
sb:respect	0 10 -9 0 0 0
sb:rest	0 7 -6 0 0 0
sb:result	-7 1 0 0 4 0
sb:resume on	0 2 -12 7 0 0
sb:return	-7 -5 1 0 9 0
sb:return to	0 -11 12 0 0 0
sb:review	0 -16 16 0 0 0
sb:rice	0 15 -14 0 0 0
sb:rise	0 7 -3 0 0 0
sb:river	0 7 -4 0 0 0
sb:room	0 11 -10 0 0 0
sb:rosario	0 20 -20 0 0 0
sb:round	-7 7 0 -9 -4 0
sb:round ,	0 -15 16 0 0 0
sb:round of	-2 14 -8 -4 -1 0
sb:rule	-1 -8 0 10 0 0
sb:rule of	0 -7 8 0 0 0
sb:rum	0 10 -9 0 0 0
sb:run	-5 38 -31 0 0 0
sb:run out	0 11 -7 0 0 0
sb:s	0 -5 6 0 0 0
sb:s &	0 -11 12 0 0 0
sb:sale	0 15 -13 0 0 0
sb:salmon	0 7 -6 0 0 0
sb:same	2 11 -14 -1 -1 0
sb:same day	0 9 -6 0 0 0
sb:saturday	-1 15 -12 0 0 0
sb:saturday ,	0 12 -10 0 0 0
sb:say	-4 -1 -16 16 11 0
sb:say <person>	0 -13 2 0 12 0
sb:say after	7 -6 -6 0 7 0
sb:say he	3 -4 -1 7 -2 0
sb:say in	-2 5 -13 0 10 0
sb:say it	0 11 -7 0 0 0
sb:say on	-1 10 -2 -10 -2 0
sb:say that	-14 5 7 0 -10 0
sb:say the	-3 -12 3 -7 16 0
sb:say there	0 9 -5 0 -3 0
sb:say to	10 -19 4 6 0 0
sb:season	0 15 -14 0 0 0
sb:second	0 -12 12 2 -2 0
sb:secretary	10 -14 5 3 -3 0
sb:secretary ,	-3 15 -9 0 0 0
sb:secretary of	0 -11 12 0 0 0
sb:see each	0 -6 3 0 4 0
sb:sell	-1 -9 11 0 0 0
sb:sell to	0 -7 6 0 1 0
sb:send	-4 -8 16 0 0 0
sb:seoul	0 -4 -7 13 0 0
sb:separate	0 -19 19 0 0 0
sb:session	1 -16 8 0 4 0
sb:set	14 -21 12 0 0 0
sb:set for	15 -14 0 0 0 0
sb:settle	4 0 -8 0 1 0
sb:shall	-5 11 -5 0 0 0
sb:shall be	-3 -5 11 0 0 0
sb:share	0 6 -2 0 0 0
sb:she	-3 6 0 0 0 0
sb:sheet	-11 2 8 0 -6 0
sb:sheet that	-4 -3 9 0 0 0
sb:shelve	9 -1 -7 0 0 0
sb:ship	0 22 -19 0 0 0
sb:shook	6 -13 8 0 0 0
sb:shook hand	6 -13 8 0 0 0
sb:short	0 17 -16 0 0 0
sb:should	0 7 -3 0 0 0
sb:should it	0 6 -6 0 0 0
sb:side	-11 18 -6 -1 -13 0
sb:side agree	0 6 -4 0 0 0
sb:side meet	0 24 -23 0 0 0
sb:side of	0 -4 6 0 0 0
sb:sign	-1 18 -11 -9 -4 0
sb:sign ,	0 -6 7 0 0 0
sb:sign an	0 12 -10 0 0 0
sb:sign for	0 -6 8 0 0 0
sb:sign it	0 -5 6 0 0 0
sb:sign the	9 5 -19 0 0 0
sb:signature	0 -4 7 0 0 0
sb:since <month-gone>	0 -3 6 0 0 0
sb:since the	0 -4 6 0 0 0
sb:sir	0 19 -18 0 0 0
sb:sir ,	0 13 -12 0 0 0
sb:sit	-4 -20 24 0 -2 0
sb:sit down	0 10 -7 0 -1 0
sb:sit in	0 -12 12 0 0 0
sb:sixth	0 -2 -6 12 0 0
sb:so	-3 8 -6 -1 2 0
sb:somebody	6 0 -6 0 0 0
sb:soybean	12 0 -14 0 -2 0
sb:speak	10 0 -6 0 -5 0
sb:speak by	0 8 -10 0 0 0
sb:speaking	0 -11 12 0 0 0
sb:special	-2 11 -6 0 0 0
sb:spent	-2 -14 17 0 0 0
sb:spoke	25 -18 -21 -1 10 0
sb:spoke by	6 -16 -2 0 11 0
sb:spoken	8 -4 -1 0 0 0
sb:st	0 -6 6 0 0 0
sb:stand	0 17 -12 0 0 0
sb:stand at	0 6 -3 0 0 0
sb:standstill	0 6 -4 0 0 0
sb:standstill on	0 -6 7 0 0 0
sb:start on	0 10 -8 0 0 0
sb:state	-4 -1 -3 -5 13 0
sb:state visit	0 11 -16 0 6 0
sb:statement	-6 12 -6 0 0 0
sb:statement of	0 18 -17 0 0 0
sb:stay	0 -7 10 0 0 0
sb:steel	3 0 -6 0 0 0
sb:still	0 7 -16 6 0 0
sb:stockholm	0 6 -3 0 0 0
sb:stop	0 10 -8 0 0 0
sb:strike	0 10 -9 0 0 0
sb:such	0 -10 12 0 0 0
sb:summit	0 -21 22 0 0 0
sb:sunday	-4 -27 30 0 0 0
sb:suspend	-1 11 -6 0 0 0
sb:suspend ,	0 7 -6 0 0 0
sb:suspension	-2 16 -12 0 0 0
sb:suspension of	0 9 -7 0 0 0
sb:table	0 -10 12 0 0 0
sb:table ,	0 -10 11 0 0 0
sb:take effect	0 11 -9 0 0 0
sb:take place	5 -13 8 0 0 0
sb:talk	1 -1 1 2 -10 0
sb:talk ,	0 -10 11 0 0 0
sb:talk on	2 12 -12 0 0 0
sb:talk that	0 -11 12 0 0 0
sb:talk with	-1 9 -6 0 0 0
sb:talked	11 -10 0 0 0 0
sb:tariff	8 -4 6 -8 -10 0
sb:tariff for	-1 20 -16 0 0 0
sb:tariff of	2 -19 19 0 -1 0
sb:tariff on	0 16 -18 0 0 0
sb:tariff truce	2 -12 11 0 0 0
sb:tea	0 11 -8 0 0 0
sb:team	-1 -8 15 0 -3 0
sb:team ,	0 -11 13 0 0 0
sb:telephone	27 -10 -17 -7 -4 0
sb:telephone on	18 -8 -9 -1 0 0
sb:telephoned	11 -22 8 0 0 0
sb:television	-11 14 -13 0 8 0
sb:television ,	0 9 -7 0 0 0
sb:television interview	0 -13 3 0 11 0
sb:tell	13 -6 0 3 -8 0
sb:tell <organisation>	6 1 -10 0 0 0
sb:tell a	-1 7 -3 0 0 0
sb:tell reporter	3 -9 9 0 -1 0
sb:tell to	0 -8 -3 12 0 0
sb:ten	-9 -9 0 0 13 0
sb:term	4 -21 20 0 0 0
sb:text	-9 -25 24 11 0 0
sb:th	0 -5 6 0 0 0
sb:than	-2 -13 16 0 0 0
sb:that	2 -6 1 12 -2 -3
sb:that ,	0 4 -10 9 -3 0
sb:that <person>	17 -12 -17 6 13 0
sb:that <quality>	8 -1 -7 0 0 0
sb:that <seat>	10 -8 0 0 0 0
sb:that both	0 12 -10 0 0 0
sb:that had	0 13 -11 0 0 0
sb:that he	4 0 -1 -9 3 0
sb:that is	0 27 -24 0 0 0
sb:that it	0 12 -9 0 0 0
sb:that the	-6 0 4 4 -6 0
sb:that there	0 -6 3 2 0 0
sb:that they	0 -21 19 0 4 0
sb:that was	-2 -8 10 0 1 0
sb:that would	0 -4 7 0 0 0
sb:the	-7 2 5 -8 8 -2
sb:the <level>	0 -10 12 0 0 0
sb:the <name>	1 -11 2 0 8 0
sb:the <number>	0 13 -9 0 0 0
sb:the <office>	2 -16 25 -11 -11 0
sb:the <organisation>	-26 27 -16 3 -3 0
sb:the <person>	-5 -10 12 -17 13 0
sb:the <quality>	-14 8 3 -6 0 0
sb:the <seat>	-13 4 -13 -6 20 0
sb:the agenda	0 -5 6 0 0 0
sb:the deal	0 5 -6 0 0 0
sb:the delegation	0 -10 12 0 0 0
sb:the duty	-3 14 -9 0 0 0
sb:the end	0 -15 6 7 0 0
sb:the evening	21 -24 -13 15 0 0
sb:the export	0 15 -14 0 0 0
sb:the extension	13 0 -14 0 0 0
sb:the extra	0 -9 10 0 0 0
sb:the fact	0 14 -9 0 0 0
sb:the fifth	0 -29 31 0 0 0
sb:the final	0 10 -10 0 0 0
sb:the first	-1 12 -7 0 0 0
sb:the fourth	13 -13 7 0 0 0
sb:the great	0 6 -2 0 0 0
sb:the joint	0 -20 21 0 0 0
sb:the leader	7 -15 9 0 0 0
sb:the list	0 -6 7 0 0 0
sb:the lower	0 12 -11 0 0 0
sb:the margin	0 -8 9 0 0 0
sb:the matter	0 -9 10 0 0 0
sb:the meet	6 -9 0 10 -6 0
sb:the middle	6 0 -4 0 0 0
sb:the morning	0 0 -4 -1 8 0
sb:the new	0 8 -7 0 0 0
sb:the northern	-3 20 -16 0 0 0
sb:the number	0 9 -7 0 0 0
sb:the old	0 -17 17 0 0 0
sb:the one	4 -13 8 0 0 0
sb:the operator	0 9 -7 0 0 0
sb:the ordinary	0 7 -7 0 0 0
sb:the other	6 2 -7 0 0 0
sb:the pair	-11 -11 22 -1 0 0
sb:the phone	9 -3 -6 0 0 0
sb:the power	0 6 -5 0 0 0
sb:the present	0 9 -9 0 0 0
sb:the president	5 -25 21 -1 0 0
sb:the press	-1 5 -10 5 0 0
sb:the quarrel	10 -8 0 0 0 0
sb:the rate	0 6 -3 0 0 0
sb:the republic	0 -12 14 0 0 0
sb:the rest	0 6 -5 0 0 0
sb:the s	0 -13 13 0 0 0
sb:the same	2 11 -14 -1 -1 0
sb:the second	1 19 -20 -2 0 0
sb:the sixth	0 -14 15 0 0 0
sb:the state	0 23 -28 0 4 0
sb:the statement	0 12 -9 0 0 0
sb:the suspension	0 12 -9 0 0 0
sb:the table	0 -16 18 0 0 0
sb:the talk	0 -14 13 1 0 0
sb:the tariff	-9 0 5 0 0 0
sb:the telephone	-9 13 -3 0 0 0
sb:the text	-4 -15 20 0 0 0
sb:the third	-1 -16 19 0 0 0
sb:the three	8 -5 0 0 0 0
sb:the truce	-9 7 0 0 0 0
sb:the two	18 -36 24 -1 4 -1
sb:the understanding	0 -8 9 0 0 0
sb:the visit	-3 -10 7 5 0 0
sb:the war	0 -12 15 0 -1 0
sb:their	-14 -4 9 -10 -2 11
sb:their <office>	-4 -5 11 0 0 0
sb:their fourth	6 5 -15 0 0 0
sb:their second	-2 -4 8 0 0 0
sb:their tariff	6 -20 15 0 0 0
sb:their third	-8 -2 11 0 0 0
sb:them	-3 -25 25 -3 8 0
sb:them ,	0 -19 19 0 0 0
sb:then	9 -20 13 0 0 0
sb:then the	0 -18 18 0 0 0
sb:there	-20 12 -13 8 6 0
sb:there 's	-7 28 -23 0 0 0
sb:there ,	-2 14 -8 0 0 0
sb:there are	0 -5 -7 11 0 0
sb:there is	0 8 -4 0 0 0
sb:there on	0 -29 25 -1 8 0
sb:there was	0 13 -12 0 0 0
sb:there will	0 -12 13 0 0 0
sb:they	-7 -20 13 9 8 0
sb:they agree	0 -14 15 0 0 0
sb:they are	0 -30 19 -3 16 0
sb:they had	-1 -18 17 0 4 0
sb:they have	0 -3 10 0 -3 0
sb:they were	0 15 -14 0 0 0
sb:they will	9 -22 0 21 -6 0
sb:they would	0 6 -4 0 0 0
sb:they'll	-8 -19 3 10 11 0
sb:they've	0 -23 23 0 0 0
sb:thi	8 5 -6 -1 -5 -1
sb:thi week	0 6 -5 0 0 0
sb:thing	0 8 -5 0 0 0
sb:third	-22 0 13 -7 -5 0
sb:third meet	0 8 -7 0 0 0
sb:threaten to	0 -10 10 0 0 0
sb:three	3 7 -6 -2 -2 0
sb:three ,	0 12 -11 0 0 0
sb:through	0 -6 8 0 0 0
sb:thursday	0 10 -9 0 0 0
sb:thursday ,	2 5 -9 0 0 0
sb:tiktok	0 -10 13 0 0 0
sb:tiktok 's	0 -11 13 0 0 0
sb:time that	0 -11 13 0 0 0
sb:to	-1 8 -4 -10 8 -6
sb:to <day-ahead>	0 0 -10 0 11 0
sb:to <number>	0 6 -4 0 0 0
sb:to be	-4 11 -7 -4 2 0
sb:to begin	0 6 -4 0 0 0
sb:to come	0 10 -6 0 -1 0
sb:to go	0 -6 7 0 0 0
sb:to hold	10 -11 1 0 0 0
sb:to meet	0 -15 6 -1 11 0
sb:to sell	0 -7 8 0 0 0
sb:to sit	0 14 -16 2 0 0
sb:to stay	-4 0 7 0 0 0
sb:to the	7 -20 14 2 0 0
sb:town	-2 15 -10 0 0 0
sb:trade	4 -4 -5 0 8 0
sb:trade ,	0 10 -9 0 0 0
sb:trade agreement	0 7 -5 0 0 0
sb:trade and	0 15 -9 0 -5 0
sb:trade deal	5 0 -11 0 9 0
sb:trade minister	4 -20 10 9 0 0
sb:trade secretary	0 6 -3 0 0 0
sb:trade talk	0 -14 14 0 0 0
sb:trade truce	0 -5 0 0 9 0
sb:transcript	-4 -8 12 0 0 0
sb:transcript of	0 -13 14 0 0 0
sb:translation	0 -5 6 0 0 0
sb:travel	0 -15 12 0 7 0
sb:travel to	0 -15 11 0 7 0
sb:treaty	0 -6 7 0 0 0
sb:truce ,	0 19 -17 0 0 0
sb:truce between	-1 17 -13 0 0 0
sb:truce by	7 -10 -8 0 11 0
sb:truce end	0 6 -6 0 0 0
sb:truce of	0 7 -6 0 0 0
sb:truce on	0 -13 14 0 0 0
sb:truce that	0 -10 11 0 0 0
sb:truce until	0 7 -7 0 0 0
sb:truce was	0 -8 9 0 0 0
sb:truce with	7 -22 18 0 0 0
sb:trump	0 -5 12 0 -3 0
sb:tuesday ,	-7 -1 4 0 0 0
sb:turn	0 -2 -10 11 0 0
sb:two	17 -15 6 -3 2 -1
sb:two <office>	9 3 -11 0 -1 0
sb:two country	0 13 -10 0 0 0
sb:two delegation	0 -18 21 0 0 0
sb:two government	-6 0 6 0 0 0
sb:two meet	-1 8 -7 0 0 0
sb:two men	-4 11 -5 0 0 0
sb:two of	0 -16 17 0 0 0
sb:two president	17 -8 -5 -5 2 0
sb:under	3 9 -9 0 0 0
sb:under the	0 12 -8 0 0 0
sb:understanding	0 -8 9 0 0 0
sb:until	-11 2 6 -2 -2 0
sb:until the	0 6 -3 0 0 0
sb:until then	0 -17 16 0 0 0
sb:up	11 0 -7 0 -1 0
sb:up in	0 -7 9 0 0 0
sb:up on	0 14 -12 0 0 0
sb:up to	0 7 -5 0 0 0
sb:updated	0 8 -5 0 0 0
sb:us	-4 7 0 0 0 0
sb:us ,	0 -5 6 0 0 0
sb:use	0 -14 15 0 0 0
sb:valid	0 9 -7 0 0 0
sb:valparaíso	0 -25 26 0 0 0
sb:very	-6 4 -2 0 4 0
sb:vessel	-1 6 -5 0 0 0
sb:video	22 -25 -14 0 5 7
sb:video link	9 -8 -5 0 0 4
sb:vienna	0 -5 6 0 0 0
sb:visit	-10 1 -7 4 11 0
sb:visit to	0 -13 14 0 0 0
sb:vote	0 12 -9 0 0 0
sb:wait	0 -6 -5 12 0 0
sb:waiting	-3 7 -2 0 0 0
sb:war	0 -3 9 0 -2 0
sb:war in	0 -12 16 0 -1 0
sb:warn	0 -5 0 7 0 0
sb:warn that	0 -6 0 7 0 0
sb:was	-15 2 9 2 -17 -1
sb:was a	0 17 -16 0 0 0
sb:was agree	3 -8 6 0 0 0
sb:was in	-3 -9 16 0 -3 0
sb:was not	0 -13 13 0 0 0
sb:was put	0 -9 10 0 0 0
sb:was the	15 -8 0 -1 0 0
sb:was to	0 23 -18 0 -3 0
sb:way	0 11 -9 0 0 0
sb:we	-10 -15 25 -3 -6 0
sb:we are	0 11 -9 0 0 0
sb:we had	0 -7 8 0 0 0
sb:we have	0 -10 12 0 0 0
sb:we shall	0 10 -8 0 0 0
sb:wednesday	-9 -7 11 0 0 0
sb:week ,	5 3 -8 0 0 0
sb:week ago	0 7 -7 0 0 0
sb:week of	0 11 -10 0 0 0
sb:weekend	0 -7 9 0 0 0
sb:welcome	-2 -11 14 0 0 0
sb:were	0 12 -11 -6 0 0
sb:were not	0 -8 9 0 0 0
sb:were to	0 8 -7 0 0 0
sb:what	-13 -11 23 -8 0 0
sb:what <person>	10 -2 0 0 -3 0
sb:what change	0 6 -5 0 0 0
sb:what it	0 -5 8 0 0 0
sb:what the	0 23 -22 0 0 0
sb:what they	0 8 -3 0 0 0
sb:what was	-6 -25 31 0 0 0
sb:what we	-8 19 -9 0 0 0
sb:when	-11 -2 5 -7 9 0
sb:when <person>	0 -2 0 0 6 0
sb:when he	0 9 -5 0 0 0
sb:when the	0 -18 23 0 0 0
sb:when they	0 0 -8 0 10 0
sb:where	-5 -15 21 -2 -1 0
sb:where he	0 -14 15 0 0 0
sb:where the	0 -28 30 0 0 0
sb:where they	0 -5 7 0 0 0
sb:whether	0 15 -14 0 0 0
sb:which	-6 4 3 -6 -3 0
sb:which <name>	0 6 -4 0 0 0
sb:which <person>	-1 -2 6 0 0 0
sb:which <quality>	0 8 -8 0 0 0
sb:which both	0 -19 22 0 0 0
sb:which the	-3 -8 13 0 0 0
sb:which was	0 9 -8 0 0 0
sb:which would	0 8 -7 0 0 0
sb:who	7 6 -9 -8 0 0
sb:who has	0 14 -13 0 0 0
sb:who have	0 -6 7 0 0 0
sb:whole	0 6 -5 0 0 0
sb:whose	0 13 -8 0 0 0
sb:why	0 -11 12 0 0 0
sb:will	2 -7 0 9 -6 8
sb:will be	0 -2 8 -5 -5 -1
sb:will buy	0 9 -4 0 -1 0
sb:will discuss	0 -14 -1 0 14 0
sb:will meet	-3 7 0 -1 0 0
sb:will raise	0 -6 7 0 0 0
sb:will take	0 -9 10 0 0 0
sb:window	0 10 -8 0 0 0
sb:wine	0 -5 6 0 0 0
sb:wish	11 1 -12 0 -3 0
sb:wish to	11 0 -11 0 -3 0
sb:with	14 -18 3 -5 7 0
sb:with <name>	-13 -18 25 2 -6 0
sb:with <person>	23 -27 0 0 4 0
sb:with <seat>	10 1 -18 0 0 0
sb:with a	-5 3 -14 0 12 0
sb:with his	6 -17 11 0 0 0
sb:with which	0 13 -10 0 0 0
sb:within	0 6 -5 0 0 0
sb:wool	9 -3 -6 0 0 0
sb:word	0 10 -9 0 0 0
sb:work	-12 2 -3 0 0 12
sb:worker	0 6 -5 0 0 0
sb:working	0 -21 13 10 0 0
sb:working <organisation>	0 -19 19 0 0 0
sb:world	0 11 -10 0 0 0
sb:worth	0 6 -4 0 0 0
sb:would	0 6 -8 6 -1 0
sb:would have	0 18 -16 0 0 0
sb:would not	0 7 -6 0 0 0
sb:write	4 -2 -7 -7 9 0
sb:write on	8 0 -4 0 -2 0
sb:write that	0 -8 -2 -1 12 0
sb:yes	-4 -7 12 0 0 0
sb:yes ,	-3 -6 10 0 0 0
sb:yet	0 6 -4 0 0 0
sb:your	-1 6 -1 0 0 0
sb:|	0 7 -6 0 0 0
sb:·	-7 27 -22 0 0 0
sb:· monday	0 12 -12 0 0 0
sb:—	-19 21 -8 0 -1 0
sb:— <name>	4 -9 10 0 -1 0
sb:— <person>	-11 -7 23 0 -4 0
sb:— <quality>	0 -7 10 0 0 0
sb:— the	-4 0 -7 6 4 0
sb:— tuesday	0 11 -10 0 0 0
sent:calls	87 -34 -61 -31 -23 4
sent:coming	-5 -22 12 13 15 0
sent:ended	6 -8 25 -22 -27 -10
sent:experts	-17 -17 17 -5 5 11
sent:m=arrive	0 10 -8 0 0 0
sent:m=arrives	0 -4 8 0 0 0
sent:m=assembly	0 8 -8 0 0 0
sent:m=broke off	0 -4 6 0 0 0
sent:m=came	1 -9 7 -7 6 0
sent:m=come	-4 -6 5 4 0 0
sent:m=comes	-2 21 -16 0 0 0
sent:m=conference	30 -9 -14 0 0 0
sent:m=consultations	19 -16 4 -5 -5 -1
sent:m=delegation	-2 -28 31 -1 0 0
sent:m=delegations	-7 -16 24 -3 -4 0
sent:m=dinner	7 -4 1 -2 0 0
sent:m=due	18 13 -22 2 -13 0
sent:m=ended	-9 -16 27 -6 -5 0
sent:m=expected	-5 -2 -11 10 6 0
sent:m=go	-9 15 -1 -5 -7 0
sent:m=goes	0 6 -8 0 4 0
sent:m=guest	0 17 -11 -2 0 0
sent:m=here	-10 -25 32 0 0 0
sent:m=host	-1 21 -18 0 0 0
sent:m=invitation	0 -16 14 -1 4 0
sent:m=meeting	-1 -8 2 11 0 0
sent:m=meets	-3 7 0 -2 -4 0
sent:m=met	-12 -2 15 0 -21 0
sent:m=negotiating	0 -9 0 12 0 0
sent:m=negotiation	0 -15 17 0 0 0
sent:m=negotiators	2 -1 5 -4 -6 0
sent:m=parted	0 -12 13 0 0 0
sent:m=receive	0 18 -15 0 -2 0
sent:m=received	-8 -10 12 6 -3 0
sent:m=round	-29 4 4 11 -20 0
sent:m=sat	-7 -8 18 -8 -2 0
sent:m=see each other	0 -1 2 8 -11 0
sent:m=session	2 -15 10 -5 6 0
sent:m=settled	4 -9 -4 0 13 0
sent:m=shook hands	6 -5 0 0 0 0
sent:m=signed	-3 10 -6 0 -7 0
sent:m=spent	-3 -21 24 0 0 0
sent:m=stop	-1 12 -8 0 0 0
sent:m=summit	-3 -10 16 -3 0 0
sent:m=table	-3 -6 11 -1 0 0
sent:m=talk	21 0 -21 0 -1 0
sent:m=talked	25 -22 -7 0 0 0
sent:m=talking	-3 -11 17 0 0 0
sent:m=talks	-55 10 6 3 -15 -3
sent:m=there	-12 -1 0 2 12 0
sent:m=time	5 10 -11 1 -3 0
sent:m=to see	-2 11 -6 -9 2 0
sent:m=travel	0 -5 0 0 7 0
sent:m=visit	0 -3 -6 0 16 0
sent:m=visits	-14 19 -2 0 0 0
sent:m=went	-16 -21 21 -1 15 0
sent:m=where	-13 -6 11 2 -3 0
sent:meets	-11 -21 38 -4 0 -29
sent:running	-4 -10 6 3 10 6
sent:summit	21 -15 -10 0 14 -6
sent:sure	-29 3 17 3 -7 -24
sent:wished	-27 25 -6 2 -27 -1
sides=0	-13 30 -7 -59 -10 -2
sides=1	-1 8 0 15 -29 -12
sides=2	6 0 9 -9 -10 -17
sides=3	-22 -22 12 13 15 0
sides=4	0 17 -26 0 14 0
sort=call	30 -1 -24 -38 -13 0
sort=land	-39 10 -15 8 19 -1
sort=meeting	-30 7 15 3 -18 -14
sort=venue	-19 -12 8 5 12 0
t0=future	-10 2 -7 1 2 10
t0=future-not	0 -8 9 0 0 0
t0=modal	-2 19 -19 8 -4 0
t0=past	10 8 -5 -6 -17 -5
t0=past-passive	-10 -4 6 11 -7 0
t0=perfect	-17 0 14 -7 -8 0
t0=perfect-not	0 12 -12 0 0 0
t0=perfect-passive	0 -4 6 0 0 0
t0=pluperfect	6 -8 5 -5 0 0
t0=pluperfect-not	-11 13 0 0 0 0
t0=present	-5 1 -7 -11 24 -5
t0=present-not	0 -13 13 0 0 0
t0=present-passive	6 -2 -7 -1 7 0
t1=future	-10 3 -8 1 2 10
t1=future-not	0 -8 9 0 0 0
t1=infinitive	0 16 -16 0 0 0
t1=modal	-2 18 -18 8 -4 0
t1=participle-passive	-10 13 -6 0 0 0
t1=past	13 1 -1 -4 -13 -5
t1=past-passive	-9 -4 5 11 -7 0
t1=perfect	-16 -1 16 -6 -7 0
t1=perfect-not	0 12 -12 0 0 0
t1=perfect-passive	0 -4 6 0 0 0
t1=pluperfect	6 -10 6 -4 0 0
t1=pluperfect-not	-11 13 0 0 0 0
t1=present	-3 0 -4 -14 18 -5
t1=present-not	0 -13 13 0 0 0
t1=present-passive	6 -2 -7 -1 7 0
t2=future	3 7 -6 -4 0 0
t2=gerund	-9 2 4 -2 -6 0
t2=infinitive	0 0 3 4 -8 0
t2=modal	0 -1 -12 12 0 0
t2=participle-passive	-14 11 -2 0 -1 0
t2=past	-11 18 -6 -21 6 0
t2=past-passive	4 18 -24 2 0 0
t2=perfect	0 -13 16 0 0 0
t2=pluperfect	-1 12 -9 0 0 0
t2=present	-27 32 -6 -31 -11 0
t2=present-not	0 -7 8 0 0 0
t2=present-passive	2 -9 9 -3 0 0
third-side	-1 -34 -5 26 40 -4
top	-2 13 8 -31 -36 -13
town-l	-3 8 8 -20 -13 -17
town-none	-4 26 -33 2 8 -6
town-r	-11 -3 22 -5 -31 -7
town=l0	0 -14 21 -11 -11 0
town=l1	-35 -16 38 -7 -24 -2
town=l2	-2 17 -15 -9 6 0
town=l3	16 16 -26 6 0 -4
town=l4	8 11 -11 -7 -4 0
town=l5	7 13 -26 0 4 0
town=r0	-14 3 7 -1 -3 0
town=r1	-19 -4 21 -6 -10 -1
town=r2	0 -3 5 3 -15 0
town=r3	4 15 -13 -1 -9 0
town=r4	6 -20 12 0 2 0
towns=0	-5 21 -28 3 11 -6
towns=1	-10 13 13 -49 -28 -20
towns=2	0 1 4 -5 -9 -3
towns=3	-3 3 0 5 -9 0
towns=4	12 -11 4 0 0 0
towns=5	-5 -2 0 8 0 0
tri:day day-none no-word	9 -6 6 3 -6 -4
tri:day day-none part:sure	5 -5 6 0 -2 0
tri:day day-none prev:sure	2 0 1 -13 0 0
tri:day day-none sent:sure	-3 -6 11 -4 -2 0
tri:day day=l0 no-word	0 14 -12 0 0 0
tri:day day=l1 no-word	-15 7 5 0 0 0
tri:day day=l2 no-word	-13 23 -12 0 0 0
tri:day day=l2 part:sure	1 -11 8 0 0 0
tri:day day=l2 prev:sure	0 -16 18 0 0 0
tri:day day=l3 part:sure	0 13 -10 0 0 0
tri:day day=l3 sent:sure	0 12 -10 0 0 0
tri:day day=l4 no-word	0 8 -9 0 0 0
tri:day day=l4 sent:sure	0 6 -11 0 5 0
tri:day day=l5 part:sure	0 -8 8 0 0 0
tri:day day=r0 no-word	-1 15 -11 0 0 0
tri:day day=r1 no-word	-2 10 -5 0 0 0
tri:day day=r2 no-word	-2 6 -2 0 0 0
tri:day day=r2 part:sure	-6 -4 5 4 0 0
tri:day day=r2 prev:sure	0 -11 14 0 0 0
tri:day day=r2 sent:sure	0 26 -25 0 0 0
tri:day day=r3 no-word	-12 6 -1 0 4 0
tri:day day=r3 prev:sure	0 6 -4 0 0 0
tri:day day=r3 sent:sure	0 -7 9 0 0 0
tri:day day=r4 no-word	5 6 -10 0 0 0
tri:day day=r4 prev:sure	-9 0 10 0 0 0
tri:day day=r4 sent:sure	-1 26 -20 -1 -1 0
tri:day day=r5 no-word	2 8 -11 0 0 0
tri:day day=r5 sent:sure	0 -5 8 0 0 0
tri:l=( day day-none	0 -7 8 0 0 0
tri:l=<begin> day day-none	1 -9 12 -4 -1 0
tri:l=<begin> day day=r1	-3 18 -13 0 0 0
tri:l=<begin> day no-word	1 -12 15 -4 -1 0
tri:l=<begin> day prev:sure	-4 29 -26 0 0 0
tri:l=<begin> day sent:sure	0 10 -9 0 0 0
tri:l=<begin> day-none no-word	2 -21 23 -3 0 0
tri:l=<begin> day-none prev:sure	-5 30 -26 0 0 0
tri:l=<begin> day-none sent:sure	0 14 -13 0 0 0
tri:l=<begin> day=r1 no-word	-3 18 -13 0 0 0
tri:l=<begin> day=r1 part:sure	0 -4 6 0 0 0
tri:l=<begin> word day-none	-4 22 -16 -2 0 0
tri:l=<begin> word day=r1	0 -4 6 0 0 0
tri:l=<begin> word day=r3	8 -7 2 0 0 0
tri:l=<begin> word part:sure	0 7 -2 -6 0 0
tri:l=a day day-none	0 8 -6 0 0 0
tri:l=a day day=l1	-10 -3 13 0 0 0
tri:l=a day no-word	-12 12 0 0 0 0
tri:l=a day-none no-word	2 3 -8 0 0 0
tri:l=a day-none part:sure	0 9 -4 0 0 0
tri:l=a day=l1 no-word	-9 0 9 0 0 0
tri:l=a day=r2 part:sure	0 -7 8 0 0 0
tri:l=a day=r3 no-word	6 -4 0 0 0 0
tri:l=a word day-none	2 7 -7 0 -3 0
tri:l=a word day=l2	2 -10 0 7 0 0
tri:l=a word day=r2	5 -10 4 0 0 0
tri:l=a word day=r3	9 -11 -2 0 4 0
tri:l=a word no-word	20 -9 -10 0 -1 0
tri:l=after day day-none	0 6 -3 0 0 0
tri:l=after day no-word	0 6 -3 0 0 0
tri:l=after day-none no-word	0 6 -3 0 0 0
tri:l=after day-none part:sure	7 4 -12 0 0 0
tri:l=after word day-none	7 4 -12 0 0 0
tri:l=after word part:sure	7 -13 6 0 0 0
tri:l=again day day-none	0 0 -9 10 0 0
tri:l=again day no-word	0 0 -9 10 0 0
tri:l=again day-none no-word	0 0 -9 10 0 0
tri:l=agreed day no-word	-1 -11 14 0 0 0
tri:l=also word day-none	-4 7 0 0 0 0
tri:l=and day-none no-word	-1 6 -1 0 0 0
tri:l=and word day-none	0 -4 7 0 0 0
tri:l=back day no-word	0 6 -6 0 0 0
tri:l=be word day-none	0 7 -5 0 0 0
tri:l=be word part:sure	0 8 -8 0 2 0
tri:l=been word day-none	0 7 -6 0 0 0
tri:l=been word part:sure	0 6 -5 0 0 0
tri:l=before day no-word	0 7 -4 0 0 0
tri:l=beijing, day no-word	0 10 -8 0 0 0
tri:l=bessent word part:sure	0 -6 7 0 0 0
tri:l=by day day-none	-8 5 2 0 0 0
tri:l=by day no-word	-9 7 1 0 0 0
tri:l=by day-none part:sure	-6 5 0 0 0 0
tri:l=by word day=r1	8 -4 -4 0 -2 2
tri:l=by word no-word	9 -7 -5 0 0 3
tri:l=cent day no-word	0 -11 11 0 0 0
tri:l=countries word part:sure	0 6 -5 0 0 0
tri:l=date: day day-none	0 6 -5 0 0 0
tri:l=date: day no-word	0 6 -5 0 0 0
tri:l=date: day-none no-word	0 6 -5 0 0 0
tri:l=delegations word part:sure	0 6 -5 0 0 0
tri:l=delhi, day no-word	-3 10 -5 0 0 0
tri:l=due day day-none	0 9 -8 0 0 0
tri:l=ended day day-none	0 -10 10 0 0 0
tri:l=ended day no-word	0 -7 8 0 0 0
tri:l=ended day-none no-word	0 -10 10 0 0 0
tri:l=fifth day-none part:sure	0 -8 9 0 0 0
tri:l=fifth word day-none	0 -8 9 0 0 0
tri:l=fifth word part:sure	0 -8 10 0 0 0
tri:l=first day-none part:sure	0 -4 6 0 0 0
tri:l=first word day-none	0 -4 6 0 0 0
tri:l=first word part:sure	0 -8 10 0 0 0
tri:l=for day day-none	5 -9 6 0 0 0
tri:l=for day no-word	0 -11 12 0 0 0
tri:l=for day prev:sure	3 -14 11 0 0 0
tri:l=for day-none no-word	0 -13 15 0 0 0
tri:l=for day-none part:sure	0 18 -17 0 0 0
tri:l=for day-none prev:sure	4 -7 1 0 0 0
tri:l=for word day-none	0 18 -15 0 0 0
tri:l=for word part:sure	0 17 -12 0 -2 0
tri:l=fourth day-none part:sure	0 -3 6 0 0 0
tri:l=fourth day=l2 part:sure	0 9 -8 0 0 0
tri:l=fourth word day-none	13 -13 5 0 0 0
tri:l=fourth word day=l2	0 9 -8 0 0 0
tri:l=friday, day day-none	0 11 -8 0 0 0
tri:l=friday, day no-word	0 10 -6 0 0 0
tri:l=friday, day-none no-word	0 10 -6 0 0 0
tri:l=from day day=r1	-1 -5 8 0 0 0
tri:l=from day day=r2	0 8 -13 4 0 0
tri:l=from day no-word	-7 14 -7 0 0 0
tri:l=from day part:sure	0 -20 7 4 4 0
tri:l=from day sent:sure	0 9 -8 0 0 0
tri:l=from day-none no-word	-2 13 -9 0 0 0
tri:l=from day-none part:sure	0 -13 7 0 4 0
tri:l=from day=r1 no-word	0 -6 9 0 0 0
tri:l=had day-none part:sure	0 12 -11 0 0 0
tri:l=had word day-none	-1 16 -12 0 0 0
tri:l=had word part:sure	0 6 -8 0 0 0
tri:l=has day no-word	11 -8 0 0 0 0
tri:l=has day-none no-word	9 -6 -2 0 0 0
tri:l=has word day-none	0 6 -4 0 0 0
tri:l=has word part:sure	0 11 -11 0 0 0
tri:l=he day-none part:sure	0 -6 8 0 0 0
tri:l=he word day-none	0 -2 6 0 0 0
tri:l=he word part:sure	0 -4 9 0 0 0
tri:l=held word part:sure	-1 -1 6 0 0 0
tri:l=his word part:sure	0 -12 13 -4 1 0
tri:l=i word part:sure	0 11 -11 0 0 0
tri:l=in day no-word	0 7 -6 0 0 0
tri:l=in day-none no-word	-3 26 -5 -4 -13 0
tri:l=in day-none part:sure	0 -1 -6 6 1 0
tri:l=in day-none prev:sure	0 7 -3 0 0 0
tri:l=in day-none sent:sure	0 -7 8 0 0 0
tri:l=in day=r1 no-word	-3 -3 1 -1 7 0
tri:l=in day=r2 no-word	0 6 -3 0 0 0
tri:l=in day=r3 no-word	0 9 -5 0 0 0
tri:l=in word day-none	-5 12 -2 1 -8 0
tri:l=in word day=l1	0 -17 -10 13 12 0
tri:l=in word day=r0	0 -9 7 0 1 0
tri:l=in word day=r1	-5 -9 4 0 8 0
tri:l=in word day=r2	0 8 -3 0 0 0
tri:l=in word day=r3	0 13 -8 0 0 0
tri:l=in word no-word	-15 21 -10 5 -6 0
tri:l=in word part:sure	0 -2 -8 8 5 0
tri:l=in word prev:sure	0 5 -14 0 8 0
tri:l=in word sent:sure	0 -16 14 0 2 0
tri:l=is day day-none	10 -2 -10 0 0 0
tri:l=is day no-word	-1 14 -10 0 0 0
tri:l=is day-none no-word	-1 12 -8 0 0 0
tri:l=it day day-none	-3 -9 13 0 0 0
tri:l=it day no-word	-3 -10 13 0 0 0
tri:l=it day-none no-word	-9 -1 8 0 0 0
tri:l=it word day-none	-3 12 -7 0 0 0
tri:l=it word no-word	-5 12 -6 0 0 0
tri:l=it word part:sure	0 6 -4 0 0 0
tri:l=its word part:sure	0 9 -5 0 0 0
tri:l=jinping day-none part:sure	0 15 -14 0 0 0
tri:l=jinping word part:sure	0 -12 16 0 0 0
tri:l=last word part:sure	0 -6 6 0 0 0
tri:l=ministers word part:sure	0 -5 8 0 0 0
tri:l=monday day day-none	-5 -7 10 0 0 0
tri:l=monday day no-word	-5 -10 13 0 0 0
tri:l=monday day-none no-word	-5 -10 13 0 0 0
tri:l=monday, day day-none	-7 0 2 0 0 0
tri:l=monday, day no-word	-7 8 -4 0 0 0
tri:l=monday, day-none no-word	-6 3 0 0 0 0
tri:l=negotiators word part:sure	0 9 -8 0 0 0
tri:l=new word part:sure	0 -7 8 0 0 0
tri:l=next day=r2 part:sure	0 11 -9 0 0 0
tri:l=next word day=r2	0 11 -9 0 0 0
tri:l=next word part:sure	0 7 -6 0 0 0
tri:l=no day-none part:sure	0 8 -8 0 0 0
tri:l=no word day-none	0 9 -8 0 0 0
tri:l=no word part:sure	0 8 -8 0 0 0
tri:l=not word day-none	0 7 -6 0 0 0
tri:l=not word no-word	-4 6 0 0 0 0
tri:l=of day day=r4	0 -2 6 0 -2 0
tri:l=of day no-word	5 1 -7 0 0 0
tri:l=of day-none no-word	6 -8 3 0 0 0
tri:l=of day-none part:sure	-1 -14 19 -2 0 0
tri:l=of day-none prev:sure	0 9 -8 0 0 0
tri:l=of day=l2 part:sure	0 6 -3 0 0 0
tri:l=of day=l4 part:sure	0 1 -11 0 9 0
tri:l=of day=r4 part:sure	0 -4 8 0 -2 0
tri:l=of word day-none	0 -17 21 -1 0 0
tri:l=of word day=l2	0 6 -3 0 0 0
tri:l=of word day=l4	0 1 -11 0 9 0
tri:l=of word part:sure	-4 -8 9 -5 5 0
tri:l=on day day-none	-13 2 4 2 -4 0
tri:l=on day day=l2	-3 0 6 0 0 0
tri:l=on day day=l5	4 -12 7 0 0 0
tri:l=on day day=r2	2 -9 8 0 0 0
tri:l=on day day=r4	-5 19 -12 0 0 0
tri:l=on day no-word	-4 7 -6 0 -1 0
tri:l=on day part:sure	3 -11 5 2 3 0
tri:l=on day prev:sure	-1 -7 15 -7 -7 0
tri:l=on day sent:sure	-13 16 -11 0 3 0
tri:l=on day-none no-word	-16 10 -6 4 -2 1
tri:l=on day-none part:sure	10 -5 0 0 1 0
tri:l=on day-none prev:sure	0 -3 9 -6 -4 0
tri:l=on day=l2 no-word	-9 16 -5 0 0 0
tri:l=on day=l2 part:sure	2 -13 9 0 0 0
tri:l=on day=l3 no-word	5 -13 11 0 -2 0
tri:l=on day=l3 part:sure	0 14 -12 0 0 0
tri:l=on day=l3 sent:sure	0 9 -7 0 0 0
tri:l=on day=l4 sent:sure	0 1 -6 0 5 0
tri:l=on day=l5 no-word	6 -8 1 0 0 0
tri:l=on day=l5 part:sure	0 -8 8 0 0 0
tri:l=on day=r2 no-word	10 -16 11 0 0 0
tri:l=on day=r2 part:sure	-5 -1 8 0 0 0
tri:l=on day=r3 no-word	-2 5 -8 0 5 0
tri:l=on day=r4 no-word	-2 16 -13 0 0 0
tri:l=on day=r4 sent:sure	-1 6 -2 0 0 0
tri:l=on word day-none	0 8 -7 0 0 0
tri:l=published day day-none	0 -7 8 0 0 0
tri:l=published day no-word	0 -12 13 0 0 0
tri:l=published day-none no-word	0 -12 13 0 0 0
tri:l=said day day-none	-3 9 -3 0 0 0
tri:l=said day no-word	-2 6 0 0 0 0
tri:l=saturday, day day-none	0 12 -10 0 0 0
tri:l=saturday, day no-word	0 10 -8 0 0 0
tri:l=saturday, day-none no-word	0 10 -8 0 0 0
tri:l=second day-none part:sure	0 -8 11 -1 0 0
tri:l=second word day-none	0 -8 11 -1 0 0
tri:l=second word part:sure	-2 -5 7 0 0 0
tri:l=sides word part:sure	0 9 -8 0 0 0
tri:l=signed day day-none	0 7 -6 0 0 0
tri:l=since day day-none	-6 5 0 0 0 0
tri:l=since day day=r2	0 6 -4 0 0 0
tri:l=since day no-word	-6 16 -9 0 0 0
tri:l=since day-none no-word	-5 8 -4 0 0 0
tri:l=sixth word part:sure	0 -16 4 12 0 0
tri:l=spoke day no-word	7 -4 -1 0 0 0
tri:l=state day-none part:sure	0 -1 8 0 -5 0
tri:l=state word day-none	0 -1 8 0 -5 0
tri:l=state word part:sure	-1 -8 14 -1 -1 0
tri:l=such word part:sure	0 -6 7 0 0 0
tri:l=sunday, day no-word	0 -4 6 0 0 0
tri:l=sunday, day-none no-word	0 -4 6 0 0 0
tri:l=tariffs day day-none	4 -12 7 0 0 0
tri:l=tariffs day no-word	4 -12 7 0 0 0
tri:l=tariffs day-none no-word	4 -12 7 0 0 0
tri:l=telephone day-none no-word	-6 8 0 0 0 0
tri:l=telephone word day-none	-10 11 0 0 0 0
tri:l=telephone word day=r3	7 -4 0 0 0 0
tri:l=that word part:sure	4 -2 -7 8 0 0
tri:l=the day day-none	-2 30 -18 -1 -14 0
tri:l=the day day=l4	0 7 -1 -1 -1 0
tri:l=the day no-word	-2 10 -4 0 0 0
tri:l=the day part:sure	0 21 -8 -3 -12 0
tri:l=the day sent:sure	0 28 -25 0 -1 0
tri:l=the day-none prev:sure	-3 10 -3 0 0 0
tri:l=the day-none sent:sure	0 24 -19 0 -4 0
tri:l=the day=l1 part:sure	0 -14 17 0 0 0
tri:l=the day=l2 no-word	0 -2 -6 0 9 0
tri:l=the day=r1 no-word	16 -12 0 -2 0 0
tri:l=the day=r2 no-word	-2 7 0 0 0 0
tri:l=the day=r2 part:sure	0 11 -6 -3 0 0
tri:l=the day=r3 no-word	-2 10 -4 0 0 0
tri:l=the day=r4 no-word	-4 0 6 0 0 0
tri:l=the day=r4 part:sure	0 -11 0 7 -2 0
tri:l=the word day-none	1 -11 0 1 11 0
tri:l=the word day=l1	4 -16 15 0 0 0
tri:l=the word day=l2	0 -13 14 0 0 0
tri:l=the word day=l3	0 0 -4 0 7 0
tri:l=the word day=r0	-3 3 -6 0 4 0
tri:l=the word day=r1	9 -7 2 0 -2 0
tri:l=the word day=r2	-3 12 -1 -6 -4 0
tri:l=the word day=r4	-1 -6 6 6 -6 0
tri:l=the word no-word	7 -11 0 0 10 0
tri:l=the word part:sure	0 -7 2 1 5 0
tri:l=the word prev:sure	-4 1 8 0 -5 0
tri:l=the word sent:sure	-2 -10 16 0 -1 0
tri:l=their word part:sure	0 -1 7 0 -3 0
tri:l=they day=r2 part:sure	0 -13 10 0 3 0
tri:l=they word day=r2	2 -17 10 0 3 0
tri:l=third day-none part:sure	0 -18 19 0 0 0
tri:l=third day=l2 part:sure	0 12 -11 0 0 0
tri:l=third word day-none	-8 -12 19 0 0 0
tri:l=third word day=l2	0 12 -11 0 0 0
tri:l=third word part:sure	-1 -1 6 -3 -1 0
tri:l=this day day-none	0 10 -8 0 0 0
tri:l=thursday, day day-none	2 5 -9 0 0 0
tri:l=thursday, day no-word	2 4 -9 0 0 0
tri:l=thursday, day-none no-word	2 3 -9 0 0 0
tri:l=to day day=l2	0 -7 8 0 0 0
tri:l=to day no-word	-14 7 4 0 0 0
tri:l=to day-none no-word	-6 7 -4 -1 4 0
tri:l=to day-none part:sure	0 -9 4 0 5 0
tri:l=to day=l2 no-word	0 -6 7 0 0 0
tri:l=to day=r1 part:sure	0 8 -2 0 -4 0
tri:l=to day=r2 no-word	-8 9 0 0 0 0
tri:l=to day=r2 part:sure	0 -8 10 0 0 0
tri:l=to day=r3 part:sure	0 6 -6 0 0 0
tri:l=to word day-none	-4 -3 0 0 10 0
tri:l=to word day=l2	-4 10 -2 0 0 0
tri:l=to word day=r1	1 9 -3 0 -8 0
tri:l=to word day=r2	0 -10 10 0 0 0
tri:l=to word day=r3	0 9 -9 0 0 0
tri:l=to word no-word	0 6 -14 -1 5 0
tri:l=to word part:sure	-3 -8 11 -1 0 0
tri:l=trade day-none part:sure	0 -8 9 0 0 0
tri:l=trade day=r3 part:sure	0 12 -11 0 0 0
tri:l=trade word day-none	0 -8 9 0 0 0
tri:l=trade word day=r3	0 12 -11 0 0 0
tri:l=trump day-none no-word	-4 8 0 0 0 0
tri:l=tuesday day day-none	9 3 -19 0 0 0
tri:l=tuesday day no-word	9 -4 -8 0 0 0
tri:l=tuesday day-none no-word	9 -4 -8 0 0 0
tri:l=tuesday, day day-none	-7 -1 4 0 0 0
tri:l=tuesday, day no-word	-6 0 2 0 0 0
tri:l=tuesday, day-none no-word	-6 0 2 0 0 0
tri:l=two day-none part:sure	0 -11 13 0 0 0
tri:l=two word day-none	6 -17 13 0 0 0
tri:l=two word part:sure	0 -8 3 5 0 0
tri:l=until day day-none	-6 4 0 0 0 0
tri:l=until day day=l1	0 -10 10 0 0 0
tri:l=until day no-word	-7 20 -13 0 0 0
tri:l=until day part:sure	0 7 -7 0 0 0
tri:l=until day prev:sure	0 -17 17 0 0 0
tri:l=until day-none no-word	-5 23 -17 0 0 0
tri:l=until day-none prev:sure	0 -19 19 0 0 0
tri:l=until day=l1 no-word	0 -11 11 0 0 0
tri:l=up day day-none	7 -4 -1 0 0 0
tri:l=washington day day-none	0 -10 13 0 0 0
tri:l=washington, day no-word	0 13 -11 0 0 0
tri:l=wednesday day day-none	-4 -12 15 0 0 0
tri:l=wednesday day no-word	-3 7 -4 0 0 0
tri:l=wednesday, day no-word	0 17 -14 0 0 0
tri:l=wednesday, day-none no-word	0 17 -14 0 0 0
tri:l=week, day no-word	7 -8 0 0 0 0
tri:l=who day-none no-word	7 -3 -4 0 0 0
tri:l=who day-none part:sure	0 13 -12 0 0 0
tri:l=who word day-none	7 0 -4 0 0 0
tri:l=who word no-word	7 -3 -4 0 0 0
tri:l=who word part:sure	0 14 -11 0 0 0
tri:l=will day-none part:sure	0 -6 -1 10 0 0
tri:l=will day=r2 part:sure	1 -8 8 0 0 0
tri:l=will word day-none	-5 0 -2 10 0 0
tri:l=will word day=r2	2 -9 8 0 0 0
tri:l=will word part:sure	2 -5 0 7 -5 0
tri:l=would day-none part:sure	0 -7 1 0 7 0
tri:l=would word day-none	-2 0 1 -6 6 0
tri:l=would word part:sure	0 -11 6 -1 6 0
tri:l=xi word day-none	-3 8 -1 0 0 0
tri:l=you day-none part:sure	0 13 -11 0 0 0
tri:l=· day no-word	-3 -3 6 0 0 0
tri:l=· day-none no-word	-3 -3 6 0 0 0
tri:word day-none no-word	-12 48 -46 -8 -8 -2
tri:word day-none part:sure	-17 14 -6 7 -3 -5
tri:word day-none prev:sure	-10 31 -16 0 -1 0
tri:word day-none sent:sure	0 -4 8 0 -1 0
tri:word day=l1 no-word	0 -4 -9 14 -4 0
tri:word day=l2 no-word	4 -5 -4 0 7 0
tri:word day=l2 part:sure	-1 2 1 2 -10 0
tri:word day=l2 sent:sure	0 6 -6 0 0 0
tri:word day=l4 no-word	0 -8 4 0 3 0
tri:word day=l4 part:sure	-2 0 -8 5 6 0
tri:word day=r0 no-word	14 -18 0 0 4 0
tri:word day=r0 part:sure	0 0 5 0 -6 0
tri:word day=r1 no-word	3 -14 -7 -10 14 6
tri:word day=r2 no-word	10 1 -9 -2 -4 0
tri:word day=r2 part:sure	-1 -14 19 -6 0 0
tri:word day=r3 no-word	14 -4 -3 0 -3 0
tri:word day=r3 prev:sure	0 10 -10 0 0 0
tri:word day=r4 no-word	-14 7 5 0 -1 0
tri:word day=r4 part:sure	4 9 -15 5 -2 0
tri:word day=r4 sent:sure	-1 -24 26 0 0 0
v0-none	-2 18 1 -7 -29 -27
v0=agree	0 -9 9 4 -4 0
v0=announce	0 -10 13 0 0 0
v0=approve	0 -8 8 0 0 0
v0=call	-17 18 0 -7 -3 0
v0=charge	0 -6 9 0 0 0
v0=conclude	-3 -10 14 0 0 0
v0=continue	0 2 -13 0 0 11
v0=expect	0 -13 -6 2 15 0
v0=expire	0 8 -7 0 0 0
v0=extend	0 6 -4 0 0 0
v0=fix	0 6 -6 0 0 0
v0=get	7 0 -3 0 0 0
v0=go	-8 0 2 0 3 0
v0=have	2 -7 0 -2 9 0
v0=hold	0 6 -7 4 -1 0
v0=keep	0 7 -3 0 0 0
v0=know	-5 7 0 0 0 0
v0=like	0 -7 7 0 0 0
v0=look	0 -10 7 0 3 0
v0=meet	-10 -2 4 -2 7 0
v0=other	0 6 0 -3 -10 0
v0=pay	0 17 -8 0 -2 0
v0=plan	-3 -10 15 0 0 0
v0=prepare	3 0 -10 10 -5 0
v0=propose	0 11 -11 0 0 0
v0=put	11 -9 2 0 0 0
v0=reach	0 6 -5 0 0 0
v0=receive	-1 3 -5 0 6 0
v0=return	0 -2 6 0 0 0
v0=rise	0 6 -3 0 0 0
v0=run	0 14 -11 0 0 0
v0=say	0 1 -4 -17 6 0
v0=set	8 -9 2 0 0 0
v0=sign	1 2 0 -6 0 0
v0=sit	-2 -13 15 6 -7 0
v0=stop	0 7 -5 0 0 0
v0=take	0 -13 15 0 0 0
v0=tell	0 16 -7 -2 -6 0
v0=threaten	-2 13 -10 0 0 0
v0=warn	0 -5 0 7 0 0
v0=write	7 -4 -4 0 2 0
v1-none	-1 13 4 -9 -23 -26
v1=announce	0 -10 13 0 0 0
v1=approve	0 -8 8 0 0 0
v1=be	1 -3 8 0 -9 -2
v1=call	-17 25 -3 -6 -3 0
v1=charge	0 -4 7 0 0 0
v1=conclude	-4 -6 11 0 0 0
v1=continue	0 2 -14 0 0 11
v1=discuss	-1 -4 0 0 9 0
v1=end	-6 -9 17 -3 -4 0
v1=expect	0 -5 -2 0 11 0
v1=expire	0 10 -8 0 0 0
v1=extend	0 9 -7 0 0 0
v1=fix	0 8 -7 0 0 0
v1=get	7 -1 -3 0 0 0
v1=go	-7 8 -8 0 5 0
v1=have	2 -8 0 0 10 0
v1=hold	10 -10 1 4 -1 0
v1=know	-5 10 -2 0 0 0
v1=meet	-14 1 -2 7 4 0
v1=other	0 6 0 -3 -10 0
v1=pay	-1 6 0 0 -3 0
v1=prepare	3 0 -9 10 -5 0
v1=propose	0 11 -11 0 0 0
v1=put	11 -7 0 0 0 0
v1=receive	-1 3 -5 0 6 0
v1=review	0 -9 10 0 0 0
v1=rise	0 6 -3 0 0 0
v1=run	0 14 -11 0 0 0
v1=say	0 -2 0 -15 9 0
v1=set	8 -9 2 0 0 0
v1=sign	0 8 -4 -6 0 0
v1=start	0 -8 10 0 0 0
v1=stay	-5 7 0 0 0 0
v1=stop	0 6 -4 0 0 0
v1=take	0 -12 15 0 0 0
v1=tell	0 13 -5 -2 -5 0
v1=threaten	-2 11 -8 0 0 0
v1=warn	0 -5 0 7 0 0
v1=write	6 -1 -9 0 2 0
v2-none	8 2 5 -8 -2 -18
v2=be	-3 15 -7 -7 -5 0
v2=begin	0 20 -20 3 0 0
v2=bring	0 -9 11 0 0 0
v2=call	-31 18 10 -1 -2 0
v2=carry	0 11 -10 0 0 0
v2=come	4 10 -15 0 0 0
v2=confirm	-5 7 0 0 0 0
v2=continue	2 2 -6 0 0 0
v2=discuss	0 -7 9 0 0 0
v2=end	-2 -6 11 0 0 0
v2=enter	-2 7 -3 0 0 0
v2=gather	0 11 -11 0 0 0
v2=go	0 -6 9 0 0 0
v2=keep	-1 -8 5 7 -1 0
v2=meet	-9 2 9 -6 -19 -1
v2=other	0 16 -15 -3 0 0
v2=plan	0 -9 10 -2 0 0
v2=reach	0 -4 -5 0 11 0
v2=receive	0 -6 0 0 6 0
v2=resume	0 -11 5 7 0 0
v2=say	3 11 -11 -1 -1 0
v2=see	0 -2 7 0 0 0
v2=settle	0 -7 -2 3 8 0
v2=sign	0 8 -5 0 0 0
v2=sit	-7 5 4 -9 -4 0
v2=suspend	0 8 -7 0 0 0
v2=take	2 -10 5 2 0 0
verbless	15 -9 11 -1 -18 -17
vt0=agree past	0 -23 19 6 -1 0
vt0=agree present	3 14 -17 -1 0 0
vt0=announce past	1 -9 11 0 0 0
vt0=approve past	0 6 -5 0 0 0
vt0=be future	0 -7 10 -3 -2 0
vt0=be modal	0 -8 3 6 0 0
vt0=be past	3 11 -9 -7 -6 0
vt0=be present	0 -3 0 1 6 0
vt0=begin future	0 11 -10 0 0 0
vt0=begin past	-2 -9 4 3 3 0
vt0=call modal	-3 9 0 -4 0 0
vt0=call pluperfect	-2 0 6 0 0 0
vt0=charge present	0 -11 12 0 0 0
vt0=come future	0 6 -3 0 0 0
vt0=come present	0 -8 9 0 0 0
vt0=continue present	0 9 -7 0 0 0
vt0=end modal	0 12 -10 0 0 0
vt0=end present	-2 -8 12 0 0 0
vt0=expect present	0 -8 -16 2 15 0
vt0=expire present	0 7 -6 0 0 0
vt0=get present	7 -6 0 0 0 0
vt0=go future	0 -10 11 0 0 0
vt0=have past	0 8 -8 0 0 0
vt0=have present	1 -13 4 -1 10 0
vt0=hold future	-2 8 -4 0 0 0
vt0=hold past	-5 11 -12 7 0 0
vt0=hold present	9 -4 -3 0 0 0
vt0=know present	-5 7 0 0 0 0
vt0=leave past	0 14 -14 0 0 0
vt0=leave present	0 -8 9 0 0 0
vt0=meet future	-4 0 -4 -2 11 0
vt0=meet modal	0 -17 13 3 0 0
vt0=meet past	0 6 0 -1 -4 0
vt0=meet present	0 7 -4 -3 0 0
vt0=other future	0 8 -6 0 0 0
vt0=other past	6 3 -11 0 0 0
vt0=other pluperfect	1 -9 11 0 -2 0
vt0=other present	-5 7 0 0 -2 0
vt0=pay present	0 11 -5 0 -1 0
vt0=put past	0 -9 10 0 0 0
vt0=put present	0 14 -13 0 0 0
vt0=reach past	0 6 -4 0 0 0
vt0=receive past	0 -11 15 0 -2 0
vt0=receive present	0 -4 -7 0 12 0
vt0=resume present	0 8 -5 0 0 0
vt0=rise past	0 6 -3 0 0 0
vt0=say past	0 1 0 -16 3 0
vt0=say present	1 0 -6 0 3 0
vt0=see future	0 0 0 6 -1 0
vt0=set present	9 -13 4 0 0 0
vt0=sign future	0 6 -5 0 0 0
vt0=sit future	0 0 -1 8 -4 0
vt0=sit past	0 -3 7 0 0 0
vt0=sit present	0 -11 12 0 0 0
vt0=take future	0 -18 19 0 0 0
vt0=take past	1 -7 6 0 0 0
vt0=tell past	0 13 -6 -2 -4 0
vt0=threaten pluperfect	0 10 -8 0 0 0
vt0=write past	8 -2 -1 0 0 0
vt1=agree participle	0 8 -4 0 0 0
vt1=agree past	1 -21 14 7 0 0
vt1=agree present	4 8 -12 0 0 0
vt1=announce past	1 -9 11 0 0 0
vt1=approve past	0 6 -5 0 0 0
vt1=be future	1 -8 11 -2 -1 0
vt1=be modal	0 -8 3 6 0 0
vt1=be past	3 2 0 -7 -6 0
vt1=begin future	0 7 -6 0 0 0
vt1=begin past	-2 -10 4 3 3 0
vt1=call modal	-3 9 0 -4 0 0
vt1=call past	-1 10 -7 0 0 0
vt1=call pluperfect	-2 0 6 0 0 0
vt1=charge present	0 -11 12 0 0 0
vt1=come future	0 6 -3 0 0 0
vt1=come present	0 -8 9 0 0 0
vt1=end infinitive	0 6 -6 0 0 0
vt1=end modal	0 12 -10 0 0 0
vt1=end participle	0 -18 19 0 0 0
vt1=end present	-2 -8 12 0 0 0
vt1=expect present	0 -3 -7 0 12 0
vt1=expire present	0 7 -6 0 0 0
vt1=get present	8 -7 0 0 0 0
vt1=go future	0 -6 7 0 0 0
vt1=go present	0 9 -16 0 7 0
vt1=have past	0 7 -8 0 0 0
vt1=have present	1 -15 4 0 11 0
vt1=hold future	-2 8 -4 0 0 0
vt1=hold infinitive	11 -14 2 0 0 0
vt1=hold participle	1 -15 13 0 0 0
vt1=hold past	-5 8 -10 7 0 0
vt1=hold present	9 -4 -3 0 0 0
vt1=know present	-5 7 0 0 0 0
vt1=leave past	0 13 -13 0 0 0
vt1=leave present	0 -8 9 0 0 0
vt1=meet future	-4 1 -5 -2 11 0
vt1=meet gerund	0 3 -6 4 0 0
vt1=meet modal	0 -17 13 3 0 0
vt1=meet past	0 6 0 -1 -4 0
vt1=meet present	0 7 -4 -3 0 0
vt1=other future	0 8 -6 0 0 0
vt1=other past	6 3 -11 0 0 0
vt1=other pluperfect	1 -9 11 0 -2 0
vt1=other present	-5 6 0 0 -2 0
vt1=pay gerund	0 -6 7 0 0 0
vt1=pay present	0 11 -5 0 -1 0
vt1=plan participle	0 13 -12 0 0 0
vt1=put present	0 11 -10 0 0 0
vt1=reach participle	0 -8 10 0 0 0
vt1=reach past	0 6 -4 0 0 0
vt1=receive past	0 -11 15 0 -2 0
vt1=receive present	0 -4 -7 0 12 0
vt1=resume present	0 8 -5 0 0 0
vt1=rise past	0 6 -3 0 0 0
vt1=say past	0 -2 1 -15 6 0
vt1=see future	0 0 0 6 -1 0
vt1=see infinitive	0 12 -3 0 -4 0
vt1=see past	0 -4 6 0 0 0
vt1=set present	9 -13 4 0 0 0
vt1=sign future	0 6 -5 0 0 0
vt1=sign participle	0 8 -7 0 0 0
vt1=sit future	0 0 -1 8 -4 0
vt1=sit past	0 -3 7 0 0 0
vt1=sit present	0 -11 12 0 0 0
vt1=start gerund	0 -12 12 0 0 0
vt1=start present	0 -5 6 0 0 0
vt1=take future	0 -18 19 0 0 0
vt1=take past	1 -7 6 0 0 0
vt1=tell past	0 10 -5 -2 -3 0
vt1=threaten pluperfect	0 8 -6 0 0 0
vt1=write past	8 -2 -1 0 0 0
vt2=be past	0 10 -5 0 0 0
vt2=be perfect	0 8 -7 0 0 0
vt2=be pluperfect	0 10 -6 0 0 0
vt2=begin past	0 2 -7 5 0 0
vt2=begin present	0 14 -12 0 0 0
vt2=call past	-26 14 6 0 0 0
vt2=call present	-5 0 6 0 0 0
vt2=come past	4 6 -11 0 0 0
vt2=confirm past	-5 6 0 0 0 0
vt2=end present	0 -9 10 0 0 0
vt2=go past	0 -13 14 0 0 0
vt2=hold future	0 6 -5 0 0 0
vt2=hold past	3 -6 3 0 0 0
vt2=meet gerund	-7 -7 14 -1 -6 0
vt2=meet participle	-5 -3 6 2 0 0
vt2=meet past	-4 -2 12 -9 -4 0
vt2=meet present	-4 23 -15 -8 -2 0
vt2=other past	0 12 -11 0 0 0
vt2=other present	5 2 -7 0 0 0
vt2=plan present	0 -11 14 -1 0 0
vt2=reach past	0 -6 -4 0 11 0
vt2=receive present	0 -6 0 0 6 0
vt2=resume present	0 -7 9 0 0 0
vt2=say past	4 6 -9 -1 0 0
vt2=see present	0 -3 7 0 0 0
vt2=take future	0 -6 9 0 0 0
word=call	14 0 -8 -9 -8 0
word=called	-31 19 7 0 -2 0
word=calls	-6 0 7 0 0 0
word=canada	0 -5 6 0 0 0
word=china	-1 6 -5 -2 2 0
word=consultations	12 3 -9 -3 -4 0
word=conversation	-11 5 7 0 0 0
word=each other	2 10 -9 0 -3 0
word=great hall	-1 -6 -9 11 6 0
word=great hall of the people	-3 0 8 -1 -6 0
word=indonesia	-3 8 -3 0 0 0
word=iran	0 -7 9 0 0 0
word=korea	0 0 -4 0 8 0
word=lancaster house	0 -4 8 0 0 0
word=malaysia	0 4 -5 8 -7 0
word=meeting	-3 -9 4 7 2 0
word=meets	0 7 -1 0 -2 0
word=met	-9 1 7 0 -9 0
word=on the line	-13 0 -5 0 14 0
word=rang	12 -4 -8 0 0 0
word=round	-11 -2 3 12 -10 0
word=sat	0 14 -8 -3 0 0
word=sat down	0 -10 13 0 0 0
word=see	-3 26 -19 0 -6 0
word=session	0 -6 2 -1 5 0
word=singapore	0 -10 15 0 -3 0
word=south korea	-3 -6 -19 0 21 0
word=speak	-4 5 7 0 -8 0
word=speaks	-10 0 8 0 0 0
word=spoke	0 17 -25 -2 0 0
word=summit	0 7 -2 -1 0 0
word=talks	-24 0 8 5 -9 0
word=telephone	22 -5 -15 -3 -12 0
word=telephoned	25 -20 -5 0 0 0
word=united states	-4 7 0 0 0 0
word=video	26 -35 1 -2 2 2
word=visit	3 -17 13 -2 2 0
word=visits	-5 10 -1 0 0 0
word=white house	-16 -6 4 0 13 0
words=0	-3 -12 19 -11 -6 0
words=1	-8 16 -5 -14 -14 0
words=2	-4 22 -11 -6 -9 -8
words=3	-10 6 -3 -20 12 0
words=4	6 15 -3 -14 -13 -16
words=5	-2 -4 0 20 -1 -5
year	-5 3 4 -14 -8 0`;
