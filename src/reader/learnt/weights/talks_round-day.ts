// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-15 15 0 -11
a:'s	4 -10 -1 13
a:'s <level>	9 -8 0 0
a:'s commerce	0 -14 -2 16
a:'s meet	-1 -8 11 0
a:'s minister	0 -7 10 -1
a:'s new	0 -11 12 0
a:-	-10 2 10 -10
a:.	-11 6 -5 5
a:<day-ahead>	22 21 -30 -22
a:<day-ahead> .	29 -4 -21 -10
a:<day-gone>	22 -17 -3 4
a:<day-gone> .	13 -7 -5 4
a:<day-today>	9 -16 17 -16
a:<day-today> .	5 0 0 -11
a:<duty>	4 7 0 -12
a:<gate>	6 -17 9 5
a:<goods>	7 0 -8 1
a:<level>	-3 23 -10 -15
a:<level> .	-1 10 -23 4
a:<level> and	0 9 -6 0
a:<level> to	0 -3 -8 10
a:<money>	14 -5 -6 -4
a:<money> of	15 -14 0 0
a:<month-ahead>	0 9 -8 0
a:<month-gone>	-2 6 2 -12
a:<name> 's	15 -32 1 24
a:<name> .	-4 -14 17 0
a:<name> end	0 -14 15 0
a:<name> on	0 11 -8 -2
a:<name> trade	0 -7 12 -4
a:<not>	-14 5 -7 6
a:<number>	17 1 -2 -18
a:<number> .	-7 -20 17 10
a:<number> and	-4 -10 15 -1
a:<number> in	0 9 -6 0
a:<office>	-9 -12 19 -2
a:<office> <person>	0 -13 6 7
a:<organisation>	0 29 -34 -1
a:<person> 's	-2 9 0 -4
a:<person> .	-9 -3 14 -7
a:<person> and	-7 -15 9 10
a:<person> had	6 3 -9 -3
a:<person> in	-1 18 -9 -8
a:<person> on	-2 17 -14 -1
a:<person> sign	0 10 -7 0
a:<quality>	-6 3 9 -10
a:<quality> duty	0 12 -7 -4
a:<quality> good	0 10 -6 0
a:<quality> minister	0 -7 10 0
a:<quality> rice	9 -7 0 0
a:<quality> side	0 -12 6 5
a:<seat> .	-11 14 9 -30
a:<span>	1 -2 -6 7
a:<span> .	-21 -5 5 8
a:<span> from	0 9 -11 0
a:<span> in	0 10 -3 -6
a:<span> of	12 -16 5 0
a:<v-agree>	-19 11 -1 -2
a:<v-bear>	-14 -3 15 -7
a:<v-begin>	-21 6 8 -6
a:<v-buy>	0 19 -19 0
a:<v-deny>	0 -8 10 0
a:<v-down>	3 3 9 -28
a:<v-end>	9 -11 -1 6
a:<v-impose>	-1 -11 7 7
a:<v-return>	0 4 -14 5
a:<v-say>	10 -4 -13 11
a:<v-target>	-9 10 3 -13
a:a	-24 11 -5 4
a:a deal	0 -11 9 0
a:a duty	0 10 -5 0
a:a further	0 -8 10 0
a:a pause	0 -13 12 0
a:a signature	0 15 0 -13
a:a telephone	0 -13 14 0
a:a third	-3 21 -8 -12
a:a truce	-11 -8 16 -2
a:about	18 -16 4 -4
a:account	0 0 -11 9
a:account of	0 0 -11 9
a:after	-6 -1 -6 10
a:after <span>	2 -12 -5 14
a:after a	-1 0 10 -10
a:afternoon	-3 -15 -3 21
a:agree on	0 4 3 -9
a:agreement	-1 5 9 -17
a:agreement .	0 0 6 -11
a:agreement with	0 -10 13 0
a:all	8 -22 14 1
a:also	0 16 -12 -2
a:ambassador	16 -1 -10 -8
a:an	-19 7 2 -1
a:an hour	0 -7 10 0
a:and	19 -9 -1 -7
a:and <day-gone>	15 -8 -6 0
a:and <name>	-10 -9 -4 20
a:and a	0 12 -8 -2
a:and end	13 -8 -1 -2
a:and is	-1 12 -9 0
a:and last	-9 11 -13 2
a:and stay	10 0 -8 0
a:and the	1 -24 32 -15
a:and will	10 -8 0 0
a:announce	-2 0 -13 13
a:are	15 -3 -19 8
a:arrangement	0 -3 12 -11
a:as	0 7 -18 4
a:at	10 11 -9 -14
a:at <level>	0 -13 15 -1
a:at noon	0 -5 -6 11
a:at once	0 11 -6 -4
a:at the	0 12 -13 -1
a:back	10 -4 -5 0
a:be	-9 12 -9 0
a:been	1 22 -29 0
a:before	-4 11 0 -4
a:between	4 1 2 -13
a:between the	10 -5 -3 0
a:both	-7 10 7 -19
a:both side	0 13 -2 -9
a:bridge	-4 -9 16 -4
a:by	-19 9 -7 1
a:by <name>	0 8 -10 0
a:by <office>	0 -16 19 -4
a:by <person>	0 -8 0 11
a:by the	0 0 -8 11
a:call	-2 13 -5 -11
a:call .	0 12 -10 0
a:call off	0 10 -9 0
a:call with	0 -8 8 0
a:carry out	0 0 -11 8
a:ceasefire	0 16 -7 -7
a:close	9 1 -6 -8
a:coal	0 -13 0 12
a:coffee	13 -7 -5 0
a:come	-7 18 -3 -12
a:commerce	0 -7 -3 11
a:complete	0 -12 13 0
a:continue	-1 -12 5 9
a:conversation	0 -13 3 9
a:cost	0 10 -5 -1
a:could	0 10 -5 -1
a:country	10 -3 -1 -4
a:country .	11 -9 0 0
a:cut	15 -15 2 -3
a:day of	0 5 -13 0
a:decision	0 -10 0 10
a:declare	0 11 -3 -7
a:delegation	-5 0 -2 9
a:discuss	4 -12 0 4
a:dispute	-1 -4 -5 12
a:do	0 -9 13 -1
a:doe	0 -23 15 11
a:doe not	0 -21 13 11
a:due	2 -13 11 -1
a:duty of	-1 12 -6 0
a:duty on	-3 -11 14 0
a:each	13 2 -18 0
a:end	14 -14 8 -6
a:end .	0 11 -5 -3
a:end of	4 -11 1 3
a:end on	1 7 -8 0
a:evening	0 -15 -8 23
a:event	14 -10 -1 0
a:expire .	0 -3 -4 8
a:final	-1 10 -5 -2
a:first	6 2 -2 -10
a:for	14 -12 15 -18
a:for <span>	6 21 -17 -16
a:for another	0 -20 19 1
a:for the	0 -1 7 -9
a:for what	-2 -8 14 -4
a:four	0 20 -18 0
a:fourth round	0 -9 6 3
a:framework	0 -16 -5 22
a:framework of	0 -13 11 0
a:freeze	0 -10 -1 12
a:from	-27 8 -6 8
a:gave	-1 12 -6 0
a:geneva .	0 -5 -9 13
a:get	0 11 -9 0
a:go on	0 -22 18 7
a:good	12 3 -5 -16
a:great	-1 -3 9 -5
a:gyeongju	0 -8 10 0
a:had	1 18 -25 0
a:had been	-1 6 -10 2
a:had not	0 16 -11 -5
a:half	0 10 0 -6
a:hall	-1 9 -1 -7
a:hall .	0 16 -14 -1
a:hall of	0 -9 11 0
a:hand	0 26 -18 -9
a:has	0 17 -12 -8
a:has been	3 13 -17 -2
a:he	-9 17 -6 -6
a:his	-9 -2 16 -16
a:home	-5 20 -15 -2
a:hotel	0 1 -13 9
a:how	-1 -12 -12 23
a:i	0 13 -8 -1
a:in	-14 -10 14 1
a:in <month-gone>	0 9 -6 -1
a:in <name>	0 13 -6 -6
a:in <number>	0 -6 -2 9
a:in <seat>	4 -13 -2 12
a:in a	-3 13 -3 -5
a:in geneva	0 -8 11 0
a:in new	13 -16 -4 8
a:in the	1 24 -27 -1
a:in their	-1 13 -6 -5
a:into	-3 11 0 -6
a:is <number>	-2 -7 11 0
a:is a	0 -9 0 11
a:is the	-2 10 -6 0
a:it	-2 -6 10 -2
a:it had	0 8 -5 0
a:it is	-4 -4 10 -2
a:its	-6 34 -31 -1
a:know	9 -1 -3 -5
a:last	-1 9 -12 0
a:lasted	-1 -16 13 4
a:leave the	0 -10 10 0
a:levy	0 -9 10 0
a:levy <level>	0 -11 11 0
a:list	7 1 -9 -1
a:long	0 -13 6 8
a:make	-10 -7 18 -6
a:market	0 -5 -1 8
a:matter	0 -11 11 0
a:meet	-15 -2 15 -10
a:meet <person>	-4 24 -20 -1
a:meet in	0 -19 19 0
a:men	-5 10 -2 0
a:mention	0 -12 0 12
a:minister	0 -16 15 0
a:month	0 13 -4 -9
a:more	0 -11 -3 13
a:more than	1 -12 -1 11
a:morning	24 -7 -8 -9
a:morning .	10 -15 11 -8
a:most	0 12 -4 -7
a:mr	-2 0 10 -9
a:nation	16 -20 2 0
a:near	-8 -3 10 0
a:need	0 -8 0 9
a:negotiation	1 5 -11 1
a:neither	0 -5 10 -6
a:neither side	0 -8 12 -3
a:new	10 -4 -4 0
a:night	-11 -1 0 7
a:night to	0 -3 9 -5
a:no	0 -1 -8 11
a:nobody	0 10 -3 -5
a:noon	-2 2 -11 7
a:not .	0 -11 12 0
a:not mention	0 -12 0 12
a:nothing	-4 24 -14 -8
a:nothing .	0 11 -5 -2
a:number	-3 11 -5 0
a:of	2 -3 -7 10
a:of <day-gone>	-2 15 -12 0
a:of <level>	0 22 -14 -5
a:of <person>	-4 11 -3 0
a:of an	0 -10 12 -1
a:of good	14 -11 0 0
a:of last	3 -11 13 -8
a:of talk	8 0 4 -12
a:of their	-9 2 0 2
a:off	2 -5 -7 12
a:off .	0 16 -13 -1
a:off the	7 -14 -3 10
a:offer	-1 18 -11 -6
a:on	0 -7 12 -6
a:on .	0 15 -14 0
a:on <day-ahead>	0 25 -24 -9
a:on <day-today>	-8 15 -6 0
a:on <quality>	6 -14 10 0
a:on a	-5 8 3 -12
a:on the	-13 3 16 -19
a:one	4 -10 -3 11
a:open	0 12 -10 0
a:opened	-3 13 -5 -2
a:or	-2 10 -5 0
a:order	0 11 -13 0
a:out	-3 6 -23 12
a:out of	0 -9 5 3
a:out the	0 11 -6 -5
a:over	-13 0 8 -3
a:over a	-3 0 10 -8
a:palm	0 -9 13 -3
a:paper	-1 -1 -15 13
a:pause	0 -11 9 4
a:pause in	0 -12 11 0
a:pay	6 14 -19 -7
a:pay <level>	0 10 -4 0
a:people	5 -10 8 -3
a:place	0 -11 10 5
a:place .	0 -11 11 0
a:plan	9 0 -10 0
a:prepare	-2 10 -5 -1
a:president	-1 -15 -3 20
a:prolong their	0 -10 3 3
a:promise	0 -4 -4 10
a:published a	0 11 -6 -4
a:published its	0 3 -10 6
a:put	-3 11 -7 0
a:quarrel	0 -5 8 -3
a:raise	8 11 -18 0
a:reach	0 17 -4 -12
a:record	11 -4 -3 -2
a:request	0 -7 10 -2
a:return	0 12 -4 -8
a:rice	9 0 -11 0
a:round of	-15 10 1 -6
a:rule	0 -12 13 0
a:run	-1 22 -12 -8
a:run for	0 9 -7 0
a:say	9 -11 -6 9
a:second	-11 -26 24 9
a:second round	-8 -16 15 6
a:sell	0 -11 5 7
a:settle	0 -14 13 0
a:settle the	0 -13 15 0
a:shall	0 -10 11 0
a:sheet	0 12 -3 -9
a:ship	0 12 -8 0
a:ship .	0 9 -9 0
a:should	0 2 -10 6
a:side .	0 12 -10 0
a:side want	0 -8 12 -2
a:sign a	0 -16 11 5
a:sign the	0 13 -11 0
a:signature	0 20 -9 -7
a:since	1 -9 15 -13
a:since <month-gone>	0 -6 14 -7
a:speak	0 7 -15 5
a:standstill	0 4 -11 5
a:statement	0 12 -5 -5
a:stay	9 0 -10 0
a:stop	0 -4 -4 9
a:sugar	-2 6 -18 8
a:table	8 -10 -2 4
a:take	-3 -12 9 5
a:take effect	0 -8 9 0
a:talk	2 8 8 -21
a:talk .	3 0 15 -23
a:talk at	0 12 -4 -7
a:talk in	0 2 -12 5
a:tariff	8 16 -9 -16
a:tariff .	-5 -5 15 -7
a:tariff truce	3 14 -15 -2
a:tax	0 -5 8 -2
a:telephone	0 -16 22 -7
a:telephone call	0 -11 12 0
a:text	0 -10 6 3
a:than	0 -9 0 8
a:that	13 0 -5 -9
a:that <name>	7 -11 8 -4
a:that <person>	-4 -6 13 -4
a:that the	9 0 -19 3
a:the	-10 22 -10 -9
a:the <office>	-3 0 9 -13
a:the <organisation>	3 13 -27 3
a:the <quality>	-2 0 11 -10
a:the <seat>	-2 10 -1 -8
a:the agreement	0 9 -7 0
a:the framework	0 -13 12 0
a:the new	0 16 -10 -5
a:the next	10 3 -16 0
a:the one	0 -6 13 -5
a:the people	0 -8 10 0
a:the second	-3 -21 21 2
a:the table	9 -11 -1 5
a:the talk	0 12 0 -10
a:the three	0 -3 -8 11
a:the truce	-2 -1 17 -19
a:the two	20 -8 0 -13
a:their	-3 6 -9 5
a:their president	0 -8 -14 20
a:their tariff	3 6 -18 6
a:their truce	0 9 -4 -5
a:there	0 0 -22 14
a:they	-5 -20 9 14
a:they had	1 -7 -8 11
a:thi week	0 -8 -7 14
a:thi year	0 -11 13 0
a:third	-12 14 -3 -6
a:third round	-2 12 -6 -4
a:time	-7 -12 12 3
a:to	13 -15 17 -13
a:to <day-ahead>	0 8 -7 0
a:to <day-gone>	13 -11 0 0
a:to <name>	0 -16 17 0
a:to <number>	-2 10 -2 0
a:to be	-1 23 -18 -4
a:to carry	0 -6 -12 16
a:to complete	0 -12 13 0
a:to extend	0 0 -12 12
a:to freeze	0 -10 -1 12
a:to prepare	-2 10 -5 -1
a:to the	17 8 -26 -7
a:trade	-9 9 10 -20
a:trade agreement	0 15 -3 -10
a:truce	-7 3 12 -16
a:truce .	0 14 -12 -2
a:truce of	-1 5 5 -11
a:truce on	0 -10 9 0
a:truce over	0 -7 14 -9
a:turn	0 11 -10 0
a:two	14 -10 -9 9
a:two country	13 -11 0 0
a:two side	0 12 -9 0
a:under	-1 15 -9 -1
a:until <day-ahead>	10 -12 2 0
a:video	0 -6 11 -5
a:visit	13 -9 -9 6
a:wait	0 -11 11 0
a:want	0 -7 11 -3
a:want a	0 -9 12 -2
a:was	11 -9 7 -10
a:way	7 -14 9 -1
a:we	2 -15 14 0
a:weekend	0 12 -4 -6
a:what	-11 3 -7 8
a:what <name>	0 -7 5 1
a:what the	0 10 -6 -1
a:what their	0 -11 -3 14
a:when	0 10 -2 -6
a:with	-6 -21 11 15
a:with <name>	6 -11 1 5
a:with <person>	-5 -18 27 -9
a:with a	0 -8 -2 10
a:with an	-3 8 -12 3
a:with both	0 11 -2 -8
a:with the	-4 -4 8 0
a:without a	-4 0 -14 10
a:without agreement	0 -7 9 -1
a:world	0 11 -9 0
a:write	0 13 -7 -2
a:year	1 -5 10 -9
a:year .	0 -4 9 -2
a:|	0 -9 11 0
b:"	-17 5 -14 15
b:" i	0 -10 0 12
b:" on	0 -9 0 11
b:" the	0 -6 10 -4
b:" we	0 11 -1 -5
b:&	7 -10 7 -7
b:& p	7 -12 9 -5
b:'s	16 -10 10 -12
b:'s <person>	-5 -14 19 -1
b:'s commerce	0 15 -5 -5
b:'s foreign	11 -8 0 0
b:'s on	0 12 -10 0
b:'s state	0 -14 16 0
b:'s trade	-6 -16 26 -10
b:)	0 -4 -6 13
b:, <name>	15 0 -17 5
b:, <office>	0 10 -13 0
b:, <person>	1 -11 5 2
b:, <quality>	-3 -7 13 -1
b:, <seat>	0 10 -3 -3
b:, a	13 -7 -11 2
b:, after	0 -12 7 5
b:, and	2 10 -17 1
b:, as	11 -13 7 -6
b:, at	0 -11 17 -4
b:, by	0 8 -4 -2
b:, conclude	0 15 -4 -9
b:, due	0 7 -1 -2
b:, end	-1 -1 -9 11
b:, from	-11 0 14 -10
b:, go	0 12 -6 -3
b:, had	-13 -8 0 17
b:, hold	4 -19 12 0
b:, in	-19 0 26 -40
b:, it	0 8 -10 0
b:, meet	-7 -22 30 -4
b:, monday	0 -16 15 2
b:, of	0 -7 -2 10
b:, on	7 -13 14 -18
b:, published	0 11 -8 0
b:, return	0 16 -9 -7
b:, saturday	0 -7 -2 10
b:, start	9 -2 -5 -1
b:, tell	0 8 -1 -6
b:, the	-9 17 -3 -18
b:, thursday	7 13 -8 -15
b:, tuesday	0 2 5 -10
b:, until	-1 -8 -5 14
b:, was	-5 -5 16 -12
b:, wednesday	0 -12 12 -1
b:, were	0 0 -9 9
b:, will	-1 -15 21 -10
b:, with	0 12 -4 -7
b:-	-9 -7 10 1
b:- <number>	0 10 -9 0
b:- <quality>	-3 2 8 -10
b:- the	0 2 5 -11
b:. m	0 11 -5 0
b:/	-5 -13 16 0
b:/ <number>	0 -18 18 0
b:: <level>	0 12 -7 0
b:: <name>	0 15 -10 0
b:: <number>	11 -1 0 -14
b:: <person>	-1 19 -13 -3
b:: and	12 -3 -9 -2
b:: from	6 -12 0 7
b:: it	0 11 -8 0
b:: its	0 10 -8 0
b:: no	0 -17 11 6
b:: the	3 -1 -19 16
b:: then	0 10 -9 0
b:: what	-1 0 -12 9
b:: will	0 15 -14 0
b:; <person>	0 -8 10 0
b:; a	0 -10 12 0
b:; it	10 1 -16 -1
b:; the	-2 16 -12 0
b:<agent>	0 5 2 -12
b:<day-ahead>	-10 0 -25 21
b:<day-ahead> and	-3 -8 -8 16
b:<day-gone>	-6 -8 -30 31
b:<day-gone> and	-4 -29 -4 33
b:<day-today>	-13 0 10 -1
b:<duty>	-19 1 -1 10
b:<gate>	-19 -19 20 7
b:<goods-amount>	0 15 -13 0
b:<goods>	6 23 -11 -23
b:<level>	0 21 -26 -2
b:<level> in	0 -6 -12 15
b:<level> more	13 -12 0 0
b:<level> on	4 12 -5 -21
b:<level> since	-4 10 -2 0
b:<level> until	0 -10 13 -3
b:<money>	0 13 -9 0
b:<month-gone>	0 23 -20 -2
b:<name>	-3 13 -1 -13
b:<name> 's	-10 0 12 -9
b:<name> agree	0 -19 20 0
b:<name> at	0 18 -19 0
b:<name> begin	16 0 -11 -8
b:<name> go	-1 9 -5 0
b:<name> has	-1 -3 9 -4
b:<name> have	0 11 0 -15
b:<name> hold	0 -8 12 -1
b:<name> meet	-6 17 -4 -11
b:<name> plan	0 10 -9 0
b:<name> president	0 -2 9 -4
b:<name> prolonged	0 -13 0 12
b:<name> put	0 11 -8 0
b:<name> reach	0 14 -3 -8
b:<name> settle	0 12 -10 0
b:<name> since	-3 11 -3 -1
b:<name> spoke	0 -9 10 0
b:<name> to	24 -12 -8 -7
b:<name> were	0 12 -8 -2
b:<name> will	-4 8 0 -5
b:<not>	-3 -12 11 5
b:<number>	19 -5 -5 -3
b:<number> -	0 13 -11 0
b:<number> /	-5 -14 17 1
b:<number> of	0 -6 13 -6
b:<number> on	14 2 -22 0
b:<number> round	-9 0 10 -1
b:<number> vote	10 -10 0 0
b:<number> was	13 -8 -5 0
b:<office>	1 -9 0 10
b:<office> 's	22 -22 -1 0
b:<office> are	0 -15 18 -2
b:<office> had	-4 -10 0 12
b:<office> has	0 -16 16 0
b:<office> meet	-5 8 -4 0
b:<office> of	0 3 -12 6
b:<office> sign	0 -10 12 -1
b:<office> sit	0 -14 17 -3
b:<office> spoke	0 -15 17 0
b:<organisation>	17 34 -25 -45
b:<organisation> and	-3 19 -9 -6
b:<organisation> doe	10 -10 0 0
b:<organisation> end	0 12 0 -11
b:<organisation> from	0 -8 9 0
b:<organisation> hold	0 11 -10 0
b:<organisation> meet	0 14 -12 0
b:<organisation> of	5 -10 6 -1
b:<organisation> on	-5 10 -1 -10
b:<person>	-16 1 1 4
b:<person> 's	2 -9 9 -2
b:<person> and	0 -9 13 -9
b:<person> announce	0 -11 5 8
b:<person> are	0 6 -11 3
b:<person> at	-2 -17 10 8
b:<person> begin	10 -10 -5 1
b:<person> did	0 11 -10 0
b:<person> flew	-3 -2 -5 11
b:<person> for	0 11 -8 0
b:<person> go	0 -16 19 0
b:<person> had	0 14 -8 -5
b:<person> has	0 12 -11 0
b:<person> hold	0 11 -9 0
b:<person> meet	-12 -25 32 0
b:<person> of	0 -13 19 -1
b:<person> on	-2 0 10 -16
b:<person> reach	0 -11 11 0
b:<person> receive	0 -15 18 0
b:<person> say	4 -19 8 11
b:<person> shook	0 -20 13 7
b:<person> sign	0 14 -5 -7
b:<person> sit	5 8 -11 -2
b:<person> take	0 11 -10 0
b:<person> talked	3 -10 10 -4
b:<person> tell	-2 12 -2 -8
b:<person> to	0 14 -11 0
b:<person> was	-6 18 -17 2
b:<points>	0 14 -6 -5
b:<quality>	5 -6 10 -12
b:<quality> colleague	0 9 -3 -9
b:<quality> counterpart	0 -10 9 -1
b:<quality> delegation	-4 -8 13 0
b:<quality> good	10 -9 -12 7
b:<quality> one	7 -17 -1 12
b:<quality> president	0 -4 12 -5
b:<quality> trade	-5 13 1 -17
b:<seat>	7 1 0 -8
b:<seat> and	-2 11 0 -14
b:<seat> for	-4 -1 14 -9
b:<seat> is	8 -16 9 0
b:<seat> put	0 19 -15 -4
b:<seat> say	0 26 -17 -6
b:<seat> ·	0 -7 10 0
b:<sender>	-6 14 -8 0
b:<span>	20 -6 -17 5
b:<span> from	7 6 -18 0
b:<span> of	20 -32 -5 13
b:<v-agree>	-21 -2 11 -4
b:<v-bear>	0 14 -3 -22
b:<v-begin>	14 -9 1 -2
b:<v-buy>	-2 6 2 -13
b:<v-deny>	-2 18 -11 -5
b:<v-down>	8 1 -6 -2
b:<v-end>	-7 2 -21 15
b:<v-impose>	-15 0 1 3
b:<v-propose>	-10 -15 17 5
b:<v-return>	-15 9 0 -4
b:<v-sell>	-3 19 -10 -5
b:<v-suspend>	1 -5 9 -4
b:<v-target>	15 0 -13 0
b:<v-threaten>	-1 23 -15 -2
b:<v-up>	-19 0 4 6
b:@	12 -10 0 0
b:a <organisation>	4 -5 12 -12
b:a <span>	4 -17 7 3
b:a call	0 -18 19 0
b:a deal	0 12 -7 0
b:a first	0 -11 13 0
b:a fourth	0 23 -19 -3
b:a framework	0 1 -9 8
b:a meet	-3 -2 8 -4
b:a memorandum	0 16 -12 0
b:a new	0 3 5 -11
b:a notice	0 -10 11 0
b:a permanent	0 -12 14 0
b:a phone	0 -11 13 0
b:a post	0 10 -8 0
b:a round	0 -13 17 -1
b:a second	-17 -2 4 8
b:a technical	6 2 -8 0
b:a telephone	0 -7 10 -3
b:a television	0 -10 0 11
b:a text	0 10 -11 0
b:a third	2 14 -15 -4
b:a trade	0 -7 15 -9
b:a truce	7 -10 1 4
b:a video	0 13 -11 0
b:about	-7 0 9 -7
b:accord	0 3 -15 9
b:additional	8 -15 -3 11
b:additional <level>	8 -15 0 9
b:adjourned	0 0 -9 11
b:adopt	0 0 -9 8
b:after	-11 -10 31 -24
b:after a	2 -12 13 -3
b:again	-11 9 -4 0
b:again on	-3 9 -4 -6
b:ago	0 16 -9 -6
b:agree	-11 -2 2 2
b:agree at	0 -8 11 -2
b:agree in	0 15 -12 -1
b:agreement	-9 -1 2 2
b:agreement in	0 17 -8 -6
b:agreement was	0 -14 11 2
b:agreement with	0 -15 1 15
b:air force	0 -8 10 0
b:alert	0 13 -4 -4
b:alexandria on	-4 9 -7 0
b:also	-3 -13 1 15
b:also on	-2 -9 3 8
b:am	0 -2 -8 10
b:an additional	8 -15 0 9
b:and	-11 3 -11 13
b:and <name>	-2 -25 17 10
b:and <number>	12 -4 -7 -2
b:and <quality>	4 -13 1 3
b:and <seat>	-1 6 4 -14
b:and are	0 -7 -11 18
b:and by	0 -10 0 11
b:and come	0 9 -1 -5
b:and end	-3 0 -6 8
b:and go	0 -4 -3 9
b:and his	-2 9 0 -11
b:and in	0 -3 10 -4
b:and is	11 -5 -6 0
b:and it	0 15 -2 -10
b:and of	-3 11 -3 -3
b:and stay	0 -9 0 10
b:and the	-15 18 -6 -7
b:announce in	0 21 -12 -11
b:announce on	0 10 -11 0
b:announcement	0 11 -9 0
b:answer	0 13 -7 -4
b:apec	0 33 -33 0
b:app	0 -11 12 0
b:apply	-3 -1 -7 10
b:apply from	0 -9 -1 12
b:approve	10 -2 -7 -1
b:approve the	10 -7 0 0
b:are	-2 -14 6 10
b:are closed	0 11 -5 -2
b:are due	-1 -18 16 2
b:are expect	0 15 -13 0
b:are in	0 -9 10 0
b:are to	-5 -29 20 14
b:around	14 -16 0 1
b:arranged	0 -13 13 0
b:arranged for	0 -13 13 0
b:arrangement	0 7 0 -12
b:arrangement was	0 15 -13 -1
b:arrive	-4 19 -19 1
b:arrive in	-3 8 -13 5
b:as	20 -4 -2 -13
b:as of	-7 8 1 -9
b:as they	10 -11 3 0
b:ask for	0 13 -12 0
b:ask what	10 -9 0 0
b:assured	0 11 -8 0
b:at	-3 -21 16 9
b:at <level>	-1 14 -7 -2
b:at <seat>	6 -10 3 0
b:at a	-2 -13 12 4
b:at it	4 -16 10 0
b:at its	0 9 -6 0
b:at midnight	0 21 -12 -9
b:at the	-19 10 -1 0
b:away	11 -5 -4 -2
b:away on	12 -7 -3 0
b:back	-17 16 -15 3
b:back from	-3 4 -16 8
b:back on	-1 1 -13 9
b:bandung on	4 -17 6 2
b:bank	0 13 -13 0
b:bargain	0 -12 14 0
b:batumi	0 -20 11 12
b:be	5 6 -3 -12
b:be a	0 -10 11 0
b:be at	0 -10 4 5
b:be charge	9 -8 0 0
b:been due	0 18 -10 -9
b:been given	11 -10 0 0
b:been in	14 -2 -18 0
b:been move	0 -10 13 -2
b:been on	0 -9 0 13
b:been put	0 -10 12 0
b:before <person>	0 -7 10 0
b:before midnight	0 -11 11 0
b:before the	12 2 -13 -4
b:begin	19 -4 -4 -13
b:begin <span>	23 -4 -14 -9
b:begin a	12 -14 4 -5
b:begin in	4 -13 6 0
b:begin on	0 13 -6 -8
b:bergen	0 -13 13 0
b:between	0 -11 17 -4
b:between <name>	-11 8 -9 4
b:between <person>	0 -15 8 4
b:between the	6 -10 15 -14
b:border	-1 16 -5 -6
b:boss	-3 -13 21 -8
b:both	-5 5 2 -11
b:both <office>	0 -17 17 0
b:both country	0 -2 -5 10
b:both side	3 14 -12 -6
b:bridge	0 11 -10 0
b:brief	0 -5 -5 11
b:broke	-10 0 -15 19
b:broke down	-1 -13 0 14
b:broke off	-1 6 -13 6
b:brussel	0 8 -14 5
b:busan	-8 -7 19 -12
b:busan on	-5 -6 13 -6
b:business	13 -5 0 -6
b:but	-2 0 -7 8
b:by	-1 10 -8 -5
b:by <number>	10 -7 0 0
b:by <office>	0 -11 11 0
b:by <person>	0 12 -6 -7
b:by <span>	0 13 -8 -3
b:by a	0 11 -9 0
b:by the	-6 -3 -20 25
b:by video	0 -17 22 -4
b:call	-10 -8 10 3
b:call between	0 -16 19 0
b:call off	0 11 -10 0
b:call on	0 -9 12 -2
b:capital	12 -13 -2 3
b:capital on	2 -11 4 0
b:car	8 -18 14 -3
b:cartagena	0 -15 11 3
b:cartagena on	0 -12 13 0
b:ceasefire	0 0 -9 7
b:cebu	0 -10 8 0
b:change	0 19 -12 -3
b:changed	0 10 -4 -2
b:charge <level>	0 10 -5 -1
b:charge on	10 -1 -6 -1
b:cheese	0 -1 9 -7
b:chip	-3 10 -5 0
b:city on	0 -14 8 4
b:clear	0 14 -10 -1
b:clear the	0 10 -7 0
b:close	-14 -4 -17 25
b:close on	0 10 -14 1
b:closed	-10 6 -10 8
b:club	0 17 -14 -1
b:colleague	0 9 -3 -9
b:come back	-7 10 -18 5
b:come on	2 -16 15 0
b:come out	-6 -9 4 8
b:come to	1 -1 7 -12
b:commerce	2 12 -4 -13
b:commerce ministry	-1 18 -7 -6
b:company	0 15 -9 -2
b:conclude in	0 -10 1 8
b:conclude on	0 15 -11 -2
b:consensu	0 -10 13 -1
b:consultation	0 -13 19 -6
b:continue	-12 3 -9 12
b:continue on	-5 3 -11 8
b:control	0 9 -6 0
b:copper	0 -11 0 13
b:cost	0 12 -8 0
b:cotton	0 3 6 -13
b:could	0 12 -4 -4
b:counterpart	0 -10 10 -1
b:country	2 -5 -7 14
b:country agree	0 15 -14 0
b:country end	0 -13 14 0
b:custom	0 -8 9 0
b:da	-3 -14 20 0
b:da nang	-2 -8 13 0
b:date	0 10 -5 0
b:dated	0 9 -5 -3
b:day	-19 7 0 1
b:day in	0 -2 -4 9
b:day on	-1 10 0 -5
b:de	9 -3 -3 -1
b:deadline	0 13 -9 0
b:deal on	0 -9 10 0
b:deal was	0 23 -17 -11
b:deal with	0 13 -10 0
b:decide	0 23 -21 0
b:decision	0 16 -12 0
b:declare	0 -14 0 14
b:delegation	0 -12 4 7
b:delegation is	0 -7 10 0
b:desk	-1 9 -2 0
b:detail	-4 23 -15 -8
b:did not	0 11 -9 0
b:die	0 9 -3 -2
b:discuss	-3 -6 12 -7
b:dispute over	6 -4 5 -9
b:do	-4 12 -4 -7
b:doe	9 0 -11 -4
b:doe not	10 -5 -1 0
b:donald	0 -3 10 -4
b:donald trump	0 -3 10 -4
b:done	0 -5 -6 10
b:down for	-10 0 12 -5
b:down in	13 0 -13 1
b:down on	-5 -5 0 12
b:draft	0 -7 12 -3
b:draw	8 -12 5 0
b:due in	5 -15 7 3
b:due on	0 21 -17 0
b:due to	-14 -7 6 10
b:duty	-19 -1 -9 18
b:duty is	0 -14 14 0
b:duty on	-3 6 -12 4
b:duty was	0 -23 0 24
b:each	-6 7 1 -12
b:each other	-5 8 0 -9
b:early	0 23 -10 -16
b:early on	0 15 -2 -13
b:effect on	0 9 -24 9
b:end	-7 -9 -20 26
b:end <span>	-1 -2 -7 12
b:end a	0 10 0 -6
b:end in	-1 -7 -3 13
b:end on	0 9 -29 6
b:end their	0 -5 20 -16
b:enter <name>	0 -11 11 0
b:enter into	0 10 -9 0
b:evening	0 -6 -1 10
b:everybody	0 -8 9 0
b:expect	-5 14 -6 -11
b:expect to	0 18 -17 0
b:expert	0 -13 14 -2
b:expert of	0 8 -12 0
b:expert will	0 -6 9 0
b:expire	0 7 -13 2
b:expire on	0 17 -8 -7
b:extend	0 18 -15 -1
b:extend their	0 5 -9 2
b:extension in	0 8 -3 -2
b:extension of	0 -11 9 2
b:extension was	0 -9 12 -1
b:extra	-1 12 -5 -2
b:face	0 12 -7 -4
b:fact	-5 6 -11 6
b:fact sheet	-5 5 -11 6
b:fall	9 3 -18 -2
b:fall away	12 -9 0 0
b:fee	0 14 -9 -2
b:fifth	0 -3 10 -3
b:fifth round	0 -3 10 -3
b:finish	-6 -12 0 16
b:finished	0 -10 -3 15
b:first	0 -20 26 -13
b:first meet	0 -10 11 0
b:first round	0 9 -6 0
b:five	12 0 -11 -4
b:flew	-4 2 -11 9
b:flew home	0 -5 -5 12
b:fly	-2 14 -2 -17
b:fly to	-1 10 0 -14
b:follow	11 -4 -7 0
b:follow on	14 -4 -9 0
b:followed	0 13 -5 -4
b:following	0 -10 13 -1
b:for	11 19 -20 -12
b:for <name>	-1 -7 -2 12
b:for <span>	12 -7 -18 9
b:for a	-2 17 -20 4
b:for an	0 -8 10 0
b:for more	12 2 -14 -3
b:for the	12 12 -17 -13
b:force	0 7 -11 2
b:force on	0 11 -8 0
b:force one	0 -8 10 0
b:force since	0 9 -9 -1
b:foreign	10 -4 -1 -3
b:foreign ministry	10 -3 -5 0
b:fourth round	-4 18 -15 0
b:framework	-5 16 -15 0
b:free	0 14 -4 -9
b:friday	-3 -4 -12 13
b:from	14 -13 0 10
b:from both	0 -18 12 6
b:from the	8 -14 2 4
b:front	0 10 -5 -1
b:full	0 -8 11 0
b:gdynia	0 11 -6 -4
b:geneva on	0 6 -14 5
b:get	0 14 -12 0
b:give	0 -4 9 -2
b:given	9 1 -12 -4
b:go into	-4 23 -10 -11
b:go on	-6 -7 -7 20
b:go to	-1 -1 9 -8
b:go up	0 0 -12 8
b:good	5 -10 0 7
b:government	-2 -6 13 -6
b:grower	0 13 -7 -4
b:guest	10 3 -8 -7
b:had	12 4 -6 -11
b:had a	0 -14 16 0
b:had been	1 26 -18 -23
b:had begin	18 -4 -14 -2
b:had its	0 -9 10 0
b:had meet	10 -18 0 6
b:had sign	0 -8 0 10
b:had spoken	0 -8 9 0
b:halifax	10 -7 0 0
b:hand	-3 -2 8 -4
b:hand on	0 -7 11 -3
b:handshake	0 -6 -3 10
b:happen on	0 15 -11 0
b:happened	0 -23 28 -6
b:harbour	0 -8 12 0
b:has ask	0 -11 11 0
b:has been	0 -11 1 12
b:has offer	0 -9 10 0
b:have	-6 11 -1 -9
b:have a	0 -13 0 11
b:have agree	0 -7 9 0
b:have been	-5 -8 18 -4
b:have end	0 11 0 -8
b:have it	0 -9 9 0
b:have meet	0 12 -10 0
b:he	-5 -6 10 -1
b:he and	0 1 5 -10
b:he had	3 15 -15 -3
b:he meet	0 -18 3 12
b:he say	0 15 -13 0
b:he tell	0 -14 9 8
b:he'd	3 -11 3 1
b:he'll	8 -17 11 -1
b:here	10 -13 1 0
b:higher	0 12 0 -8
b:himself	8 -15 6 0
b:his	-3 13 -8 -3
b:his <quality>	1 -9 16 -13
b:his name	0 -6 -4 13
b:hold	-3 -3 14 -19
b:hold a	0 11 -8 0
b:home	-2 5 -8 3
b:home from	0 17 -11 -3
b:home on	0 -10 0 9
b:hotel	-4 -4 10 -2
b:hour	2 -9 20 -23
b:hour in	0 11 -4 -4
b:hour on	11 -15 13 -12
b:house	19 -4 -11 -6
b:house of	10 -5 -5 0
b:i	-9 -17 17 4
b:i shall	0 -12 16 -3
b:i sign	0 -22 17 4
b:if	4 3 -1 -14
b:if the	10 -6 -1 0
b:if there	0 11 -7 -1
b:in	-5 -18 13 8
b:in <month-gone>	0 14 -10 -2
b:in <name>	-8 27 -8 -34
b:in <organisation>	0 12 -9 0
b:in <seat>	9 4 -15 6
b:in a	0 3 -17 12
b:in alexandria	0 -10 10 0
b:in an	0 11 -7 -1
b:in at	0 -1 -8 9
b:in bergen	0 -13 13 0
b:in brussel	0 8 -13 5
b:in cartagena	0 -14 10 3
b:in cebu	0 -10 8 0
b:in force	0 5 -21 5
b:in kuala	0 0 -8 9
b:in madrid	0 5 -17 13
b:in nagoya	0 -11 12 -2
b:in new	-5 -7 13 -1
b:in odesa	3 -14 2 4
b:in our	0 11 -7 0
b:in recife	0 -6 -3 10
b:in salvador	0 -9 10 0
b:in shenzhen	0 31 -31 0
b:in stockholm	12 -11 -4 3
b:in the	20 13 -38 5
b:in tromsø	0 -9 9 0
b:initialled	-1 -16 10 8
b:initialled in	0 -10 11 0
b:instrument	0 14 -11 -3
b:interview	0 -2 -6 10
b:interview on	0 -11 5 6
b:into	-9 35 -18 -17
b:into force	0 13 -10 0
b:into the	-1 13 -7 -3
b:is	-13 8 2 -18
b:is <level>	0 -19 20 0
b:is a	0 11 -9 0
b:is closed	0 11 -7 0
b:is go	0 -15 16 0
b:is in	6 -12 10 -4
b:is on	0 16 -26 8
b:is scheduled	0 -11 8 2
b:is set	0 -7 9 0
b:is the	10 13 -16 -9
b:is to	-7 15 -9 -3
b:is up	0 10 -10 0
b:issued	0 7 -18 9
b:issued on	0 0 -14 12
b:istanbul on	0 14 -13 0
b:it again	0 -12 14 0
b:it at	0 11 -7 -2
b:it begin	-10 2 2 0
b:it by	11 -15 4 0
b:it charge	0 -9 11 0
b:it end	0 18 -5 -11
b:it enter	0 -10 11 0
b:it has	-5 9 -9 3
b:it in	9 -28 5 15
b:it meet	0 15 -14 0
b:it on	-3 7 0 -8
b:it was	5 -12 2 5
b:it will	0 24 -21 -1
b:it would	0 14 -6 -2
b:its	-4 29 -16 -21
b:its tariff	0 -13 13 0
b:izmir	0 -13 0 8
b:jinping	0 -5 12 -4
b:joint <organisation>	0 -19 20 0
b:joint fact	0 10 -6 -2
b:joint statement	-4 29 -24 -7
b:keep	0 5 -13 7
b:know	0 0 -10 7
b:know on	0 10 -8 0
b:kuala	-1 -2 -9 14
b:kuala lumpur	-1 -2 -9 14
b:la	9 -2 -3 -3
b:lago	0 -11 12 0
b:lancaster	8 -11 0 0
b:lancaster house	8 -11 0 0
b:land	9 4 -14 -1
b:land in	0 11 -13 -1
b:lapse	9 1 -10 -6
b:lapse on	10 0 -8 -4
b:last	-10 9 0 -5
b:last until	-2 -1 -5 9
b:lasted	-1 -2 11 -6
b:lasting	0 -12 15 0
b:late on	0 -5 -7 13
b:law	0 11 -8 -2
b:leader	-7 18 -11 -8
b:leader of	0 12 -12 0
b:leader to	-2 11 -4 0
b:leave	-9 3 -16 12
b:leave for	0 10 -8 0
b:let	0 15 -9 -4
b:letter	0 22 -17 0
b:level	0 -2 9 -4
b:licence	0 -11 12 0
b:link	0 -8 10 0
b:link on	0 -8 9 0
b:london on	0 0 9 -6
b:lorry	0 11 -8 0
b:lose	-2 -9 8 2
b:lose <level>	0 -14 11 4
b:lumpur	-1 -2 -9 14
b:lumpur on	0 -17 -2 16
b:m	0 11 -5 0
b:m .	0 11 -5 0
b:madrid	0 5 -17 13
b:make in	6 3 -10 -1
b:manila	0 21 -19 0
b:market	0 16 -6 -8
b:match	0 10 -5 -2
b:may	0 16 -14 0
b:me	0 -24 20 5
b:media	0 12 -2 -7
b:mediator	0 9 -2 -4
b:meet <person>	-8 -8 14 0
b:meet at	0 -11 9 2
b:meet on	8 -7 5 -6
b:meet there	0 -14 16 0
b:meet will	0 11 -10 0
b:men	0 -15 17 0
b:midnight	-3 1 -9 6
b:midnight on	0 -3 -5 10
b:minister	-16 21 -8 -7
b:ministry	6 13 -11 -14
b:ministry say	10 -1 0 -7
b:minute	-2 11 1 -13
b:monday	9 -16 5 3
b:more	22 -16 -9 3
b:more than	11 -5 -10 4
b:most	0 -15 10 7
b:most <quality>	0 -8 0 10
b:mr .	0 -6 10 -1
b:mr <person>	5 13 -15 -3
b:my <office>	0 -9 10 0
b:nagoya	0 -11 12 -2
b:name	1 -7 -10 15
b:name to	2 -9 -5 13
b:nang	-2 -8 13 0
b:near	0 -1 -5 10
b:negotiate	-1 -12 5 10
b:negotiation	-2 -15 14 2
b:negotiation on	0 -9 5 5
b:negotiator meet	7 -15 5 -1
b:new	-3 8 0 -5
b:new on	0 12 -8 -1
b:new york	-6 -1 10 -4
b:next	1 17 -17 -3
b:next meet	0 17 -16 0
b:nine	-4 -7 0 12
b:no deal	0 -11 4 7
b:nobody	0 -15 6 10
b:noon	0 6 -12 2
b:not meet	0 12 -12 0
b:not sign	0 -7 -2 10
b:note	-3 7 3 -13
b:nothing	0 -5 -1 9
b:notice by	0 -11 12 0
b:now	-6 -9 17 -7
b:number	0 -8 11 0
b:odesa	3 -14 2 4
b:of	2 16 -15 -7
b:of <level>	-1 9 -3 -3
b:of <name>	4 -11 14 -5
b:of <number>	6 8 -17 -1
b:of <quality>	-4 16 -8 0
b:of <span>	-3 -5 7 0
b:of a	-6 -8 11 0
b:of both	0 14 -15 2
b:of consultation	0 -9 14 -4
b:of the	-10 4 5 -8
b:of their	-4 16 -12 -2
b:of trade	3 -19 -1 15
b:off	-9 11 -7 0
b:off on	0 7 -8 1
b:off to	0 -9 13 -1
b:offer	5 -3 -9 9
b:official	2 -10 0 6
b:oil	0 -2 8 -4
b:old	13 -8 0 -7
b:on <day-ahead>	-3 5 -14 7
b:on <day-gone>	0 10 -18 1
b:on <day-today>	-5 11 -3 -2
b:on <quality>	7 1 -23 5
b:on a	-10 2 3 -2
b:on an	12 -14 -11 11
b:on both	0 13 -11 0
b:on it	0 -8 6 3
b:on its	5 -21 10 6
b:on the	0 -28 31 -3
b:one	1 -12 8 3
b:one of	0 -11 11 0
b:open	10 -2 0 -10
b:opened	22 -13 -2 -7
b:opened in	3 -13 12 -4
b:or	0 -11 9 5
b:order	0 6 1 -12
b:order on	0 10 -6 -2
b:ordinary	14 -11 -2 0
b:other	-6 17 -5 -13
b:other in	0 -11 13 0
b:our	-11 14 1 -22
b:out	-2 -4 -4 11
b:out of	-10 -28 23 11
b:out on	-1 19 -12 -4
b:over	16 4 1 -29
b:over on	0 7 -15 5
b:own	-2 10 -4 -2
b:p	7 -23 8 9
b:p <number>	8 -26 10 11
b:pair	0 -14 17 0
b:palace	0 -14 15 0
b:palm oil	0 -7 9 0
b:paper on	0 -6 -2 9
b:pari	11 -9 -5 5
b:pari on	0 -14 3 7
b:parted	-2 -19 -6 23
b:parted in	0 -14 -2 15
b:party	0 20 -13 -7
b:passed	9 -8 0 0
b:pay	2 10 -19 1
b:pay <level>	0 11 -4 0
b:pay an	0 -9 0 10
b:pay in	0 10 -8 0
b:peace	-1 9 -3 -3
b:peace talk	0 20 -16 -2
b:permanent agreement	0 -9 9 0
b:phone	-4 -16 23 -7
b:phone call	0 -11 13 0
b:phone on	0 -15 17 0
b:place in	3 -20 16 0
b:place on	0 15 -9 -5
b:place until	0 -7 10 -3
b:plan	-6 1 4 -10
b:plan to	0 -12 12 0
b:play	0 12 -8 -4
b:point	0 15 -10 -2
b:post	8 -16 10 0
b:post of	10 -23 15 0
b:post on	0 0 -13 8
b:presented	0 7 -9 0
b:president	-11 2 11 -19
b:president <person>	0 21 -18 -3
b:president donald	0 -3 10 -4
b:president xi	0 -5 12 -4
b:press	0 -14 8 7
b:prime	0 11 -17 4
b:prime minister	0 11 -17 4
b:prisoner	0 8 -7 0
b:prolonged	0 -6 -1 9
b:prolonged their	0 -18 4 14
b:promise	0 10 -7 -1
b:proposal	0 -15 16 0
b:propose	8 6 -14 -1
b:propose on	9 -7 0 0
b:protocol	0 -9 -12 19
b:protocol on	0 -3 -4 8
b:published	-12 4 4 -7
b:published on	-1 20 -14 -6
b:published the	0 -8 10 0
b:put a	0 -11 11 0
b:put it	0 -10 10 0
b:put off	0 -12 15 -2
b:put on	4 -11 8 0
b:put out	0 14 -11 -2
b:quarrel	0 12 -7 -3
b:quarter	0 -9 0 10
b:reach the	0 9 -6 0
b:ready	0 -7 10 -1
b:ready to	0 -9 11 0
b:receive	-4 -7 13 -3
b:receive <person>	-1 -11 15 0
b:reciprocal	0 -6 -5 12
b:recommend	0 12 -10 0
b:record	0 -13 10 2
b:report	0 18 -13 -2
b:reporter	0 -4 -3 9
b:reporter on	0 -7 -5 12
b:representative	8 -10 0 2
b:rest	0 14 -12 0
b:resume	-9 4 0 -1
b:resume on	0 -4 -3 12
b:return	0 10 -9 0
b:return from	0 8 -15 1
b:revive	0 -11 11 0
b:ring	0 11 -9 0
b:rise	-5 9 -17 6
b:robert	0 -11 11 0
b:room	0 10 -4 -2
b:round	-7 10 -3 -6
b:round in	-5 -5 7 0
b:round of	-6 21 -4 -20
b:round on	2 3 -8 0
b:rule	0 13 -8 -3
b:run	-2 30 -12 -16
b:run out	0 14 -5 -6
b:s	7 -12 9 -5
b:s &	7 -12 9 -5
b:salvador on	0 -9 10 0
b:saturday	9 -6 -10 3
b:say after	0 -16 19 -2
b:say in	0 0 -11 11
b:say the	8 -14 7 0
b:second	-25 13 -7 5
b:second day	-13 17 -18 5
b:second is	0 -22 22 0
b:second round	-6 15 -12 0
b:see <person>	0 10 -8 0
b:set	-1 -7 11 -3
b:set for	0 -4 7 0
b:settle the	0 -9 10 0
b:seventh	6 -14 3 1
b:shall	-2 2 8 -16
b:she	0 -9 11 0
b:sheet	-5 9 -15 5
b:sheet on	0 8 -1 -5
b:sheet that	0 -10 0 12
b:shenzhen	0 31 -31 0
b:ship	0 14 -9 0
b:shook	-3 -14 20 -4
b:shook hand	-2 -8 14 -3
b:shut	0 13 -5 -5
b:side agree	0 -4 -8 11
b:side meet	8 5 -12 0
b:sign	-11 6 0 -3
b:sign a	0 -11 16 -5
b:sign an	0 8 2 -21
b:sign for	0 -8 -8 15
b:sign in	0 4 1 -11
b:sign the	0 28 -11 -14
b:sign their	0 16 -10 -7
b:sign two	0 -10 11 0
b:signature	-1 0 -16 14
b:signature of	0 -13 -2 16
b:since	4 8 -4 -14
b:since <day-gone>	0 -4 0 8
b:sir	0 -11 0 12
b:sir <person>	0 -11 0 12
b:sit down	6 6 -1 -17
b:sit in	0 -9 7 0
b:sit of	0 -8 9 0
b:sit on	2 11 -10 -3
b:sit together	0 6 -11 0
b:sit with	-5 -3 11 0
b:sixth	0 0 -9 12
b:sixth round	0 -10 0 12
b:sleep	10 -4 -4 0
b:small	0 10 -8 0
b:so	-3 -11 14 0
b:so it	0 -11 3 7
b:so that	0 -13 15 0
b:social	0 11 -1 -10
b:something	0 -11 13 0
b:soybean	0 -7 10 0
b:speak	-2 24 -18 -7
b:speak by	0 13 -12 0
b:speak of	0 15 -15 0
b:speak on	0 -7 10 0
b:special	0 12 -8 0
b:spent	-3 -2 11 -8
b:spoke	-8 -9 14 0
b:spoke by	-1 -15 20 -3
b:spoke of	0 18 -17 0
b:spoke to	0 -11 12 0
b:spoken	0 -10 12 0
b:start	9 0 3 -27
b:start in	-3 -15 19 0
b:start on	7 7 -8 -10
b:state	-7 -8 13 0
b:state council	0 -11 11 0
b:state of	0 10 -8 -1
b:state visit	-3 -12 9 5
b:statement	2 13 -28 1
b:statement of	0 -1 -8 8
b:stay	0 -11 0 14
b:stay until	0 -8 0 9
b:still	0 16 -8 -6
b:stockholm	11 -11 -4 3
b:stockholm at	0 11 -9 0
b:stockholm on	7 -11 0 0
b:stop	0 14 -5 -7
b:strike	0 0 12 -15
b:strike in	0 -7 9 -1
b:such	0 -15 16 0
b:sugar	9 -15 9 0
b:sunday	-1 -5 -10 13
b:suspend	0 10 -11 0
b:table	-4 -22 5 20
b:table on	0 -9 0 10
b:take	-2 -16 11 10
b:take up	0 -7 12 -4
b:talk by	0 11 -10 0
b:talk in	-4 14 -17 3
b:talk is	0 10 -6 -1
b:talk on	-2 -4 12 -9
b:talk resume	0 -2 -5 9
b:talk take	0 -8 10 0
b:talk with	4 22 -24 -4
b:talk would	-3 -6 11 0
b:talked	6 -13 15 -14
b:talked on	0 -10 11 0
b:team	6 -18 17 -6
b:telephone	-7 -16 26 -18
b:telephone call	0 12 -10 0
b:telephoned	-1 -14 18 0
b:television	-2 -2 -4 9
b:television interview	0 -15 0 14
b:tell	-9 5 -2 0
b:tell <organisation>	0 10 -3 -5
b:tell <person>	0 2 -11 5
b:tell a	0 17 -10 -5
b:tell reporter	0 -6 -1 9
b:tell the	0 -2 9 -11
b:tell us	0 9 -7 0
b:ten	10 0 -1 -9
b:term	14 -9 0 0
b:text	11 -1 -2 -8
b:than	22 -6 -20 2
b:that	9 -8 1 4
b:that 's	12 -7 -5 0
b:that <name>	0 0 -14 12
b:that begin	6 -8 6 -8
b:that both	0 12 -6 0
b:that end	-1 -6 -4 13
b:that from	0 10 -9 0
b:that had	1 17 -15 -5
b:that in	0 -10 6 1
b:that is	-2 9 -7 0
b:that it	0 14 -8 -3
b:that leave	0 -5 -2 9
b:that mr	0 11 -10 0
b:that start	0 14 -13 0
b:that talk	0 -13 15 0
b:that the	-9 -2 2 5
b:that they	0 -17 21 -1
b:that was	14 -7 5 -15
b:that would	0 9 -8 0
b:the	-6 11 -1 -15
b:the <name>	-12 -1 7 1
b:the <organisation>	2 37 -29 -18
b:the <person>	-3 -11 14 0
b:the <quality>	3 -15 11 0
b:the <seat>	-13 0 3 1
b:the agreement	0 -7 12 -4
b:the app	0 -11 12 0
b:the busan	0 -10 11 0
b:the call	-1 -1 -4 10
b:the ceasefire	0 0 -8 9
b:the consensu	0 -10 13 -1
b:the deal	0 24 -15 -12
b:the delegation	2 -16 1 8
b:the duty	0 -8 -11 18
b:the expert	0 13 -11 0
b:the extension	-3 6 2 -10
b:the fact	0 -10 0 12
b:the fourth	-1 -10 6 7
b:the framework	0 10 -5 -5
b:the house	7 4 -14 -1
b:the instrument	0 13 -10 -2
b:the last	0 -5 15 -9
b:the memorandum	0 -12 10 1
b:the next	3 13 -14 -1
b:the old	14 -9 -1 -2
b:the one	0 -9 10 0
b:the order	0 -8 12 0
b:the pair	0 -14 17 0
b:the party	0 15 -8 -6
b:the phone	0 -10 13 -1
b:the president	0 -19 23 -3
b:the press	0 -8 11 -2
b:the protocol	0 -11 -7 17
b:the round	0 1 -11 8
b:the s	8 -15 11 -4
b:the second	-4 22 -9 -14
b:the signature	0 -13 -3 16
b:the table	-3 -29 11 20
b:the talk	0 -12 2 9
b:the tariff	0 22 -12 -10
b:the text	12 -8 5 -13
b:the time	0 -9 -6 15
b:the transfer	0 11 -8 -1
b:the truce	-9 0 5 0
b:the two	-3 -24 22 5
b:the understanding	0 -15 19 -5
b:the visit	7 -24 12 5
b:the week	0 19 -17 0
b:their	-22 6 -8 10
b:their <office>	0 -12 0 12
b:their first	0 -13 14 0
b:their president	0 11 -5 -6
b:their talk	-3 11 3 -14
b:their tariff	0 -16 7 10
b:their third	0 -5 0 9
b:their trade	0 7 -10 2
b:their truce	-1 -11 0 15
b:them	-2 0 8 -8
b:them in	0 -5 10 -1
b:them on	0 10 -7 0
b:then	-1 14 -9 -1
b:there	4 -13 9 0
b:there are	0 12 -7 -3
b:there from	0 -10 11 0
b:there on	12 -9 -3 2
b:there was	0 11 -10 0
b:they	24 -25 10 -1
b:they agree	0 16 -11 -6
b:they are	8 -20 7 5
b:they had	19 -4 -9 -8
b:they have	8 -24 7 9
b:they were	0 14 -11 0
b:they will	0 -26 24 -2
b:thi	0 19 -6 -16
b:third	4 6 -7 -3
b:third meet	0 17 -16 0
b:third round	0 0 5 -8
b:threat	14 -5 -7 -1
b:threaten	-1 18 -12 0
b:three	-4 -15 5 11
b:through	-4 0 -15 11
b:thu	0 -10 11 0
b:thursday	5 -15 1 10
b:till	0 -4 -12 14
b:time	5 -4 -11 9
b:to <level>	-1 4 -14 5
b:to <number>	9 -3 -6 0
b:to <seat>	17 -9 10 -22
b:to a	0 10 -6 -5
b:to begin	-6 9 -2 -1
b:to come	0 11 -7 0
b:to follow	14 -10 -2 0
b:to have	0 20 -13 -5
b:to hold	0 -21 22 0
b:to it	0 1 -14 8
b:to meet	7 -13 9 0
b:to midnight	0 -12 0 13
b:to open	-6 13 -4 -3
b:to resume	0 11 -13 0
b:to see	0 10 -8 0
b:to sign	0 13 -5 -10
b:to sit	0 11 -1 -9
b:to speak	0 -6 9 0
b:to start	10 -9 2 -1
b:to take	0 0 -12 13
b:to talk	0 -9 13 -5
b:to the	-4 -11 12 0
b:to work	0 11 -2 -7
b:top	0 -8 11 -4
b:trade	-8 -19 20 4
b:trade agreement	0 8 -6 0
b:trade deal	0 -14 13 0
b:trade minister	-6 12 1 -17
b:trade talk	2 -9 0 7
b:transfer	0 16 -9 -4
b:travel	9 -7 5 -10
b:trieste on	0 -13 15 0
b:tromsø	0 -9 9 0
b:truce	-4 -6 11 0
b:truce between	7 1 4 -19
b:truce go	0 9 -8 0
b:trump	0 -3 10 -4
b:try	0 -12 12 0
b:tuesday	-11 -4 6 2
b:two	-3 -24 27 -3
b:two are	0 -15 16 0
b:two club	0 16 -15 0
b:two country	8 4 -16 0
b:two delegation	-1 -3 -6 11
b:two government	0 -15 21 -7
b:two had	0 -16 17 0
b:two hour	0 10 -7 0
b:two men	0 -17 17 0
b:two will	0 -14 15 0
b:under a	0 -13 7 5
b:understanding	0 -20 19 1
b:understanding reach	0 -11 12 0
b:until	-28 14 -40 21
b:until the	0 14 -8 -2
b:up	-17 5 -7 9
b:up in	-2 -14 16 0
b:up to	0 10 -5 -3
b:us	0 21 -14 -4
b:video	-1 -10 17 -7
b:visit	1 -21 13 6
b:visit to	6 -16 12 0
b:vote	9 0 -11 -1
b:vote to	10 -10 0 0
b:was <number>	0 11 -10 0
b:was a	0 10 -8 0
b:was agree	0 1 9 -16
b:was conclude	0 -9 16 -8
b:was due	0 -24 16 11
b:was hold	0 6 -4 0
b:was in	-7 0 8 -10
b:was published	0 10 -6 -3
b:was put	0 -9 11 0
b:was sign	0 -2 -7 11
b:was take	0 -18 5 13
b:was to	6 28 -38 -7
b:was worked	0 -9 0 10
b:way	-1 14 -11 0
b:we	3 -2 4 -11
b:we are	0 15 -7 -4
b:we had	9 -7 0 0
b:we meet	2 -15 12 0
b:we shall	0 13 -5 -8
b:we'll	0 -15 16 0
b:wednesday	12 -9 0 -2
b:week	10 14 -25 -7
b:week of	13 0 -15 0
b:welcome	0 10 -7 0
b:were	-24 7 0 0
b:were sign	0 10 -9 0
b:were to	-5 -6 14 -6
b:what <person>	0 -7 12 -3
b:what change	0 11 -6 0
b:what happen	0 13 -8 -1
b:what happened	0 -27 30 -4
b:what the	0 11 -10 0
b:what was	0 -15 0 16
b:when	13 -9 0 -2
b:when he	0 9 -8 0
b:where	8 -16 10 -1
b:where <person>	0 8 -3 -3
b:where he	4 2 0 -10
b:where the	0 -28 18 6
b:which	2 -7 4 0
b:which both	0 -10 11 0
b:which end	0 -5 -8 13
b:which meet	0 17 -16 0
b:which the	0 -11 9 1
b:which was	-6 20 -10 -6
b:which were	0 -8 9 0
b:who	-4 4 3 -12
b:whose	0 -7 10 -1
b:will	-29 5 6 -3
b:will be	-8 33 -28 -2
b:will discuss	0 -10 11 0
b:will go	0 11 -8 -1
b:will hold	0 11 -10 0
b:will meet	-1 12 -7 -4
b:will not	-1 -7 9 0
b:will now	-3 -16 21 -1
b:will talk	0 -9 9 0
b:will try	0 -15 16 0
b:window	-3 24 -12 -8
b:wire	0 9 -8 0
b:with	-3 -2 12 -13
b:with <level>	0 -10 11 0
b:with <name>	-9 -9 17 -1
b:with <person>	4 -15 9 0
b:with <quality>	0 -6 9 0
b:with <seat>	-1 17 -10 -6
b:with the	0 10 -14 1
b:work	0 12 -3 -7
b:worked	5 -9 0 4
b:working	0 -15 16 0
b:would	4 0 7 -29
b:would have	-4 21 -14 -2
b:would last	0 11 -8 0
b:would speak	0 -8 9 0
b:write	0 6 1 -13
b:xi	0 -5 12 -4
b:xi jinping	0 -5 12 -4
b:year	0 10 -5 -2
b:york	-6 -1 10 -4
b:york from	0 -8 9 0
b:york on	-1 11 -5 -1
b:you	-10 -4 11 -1
b:you come	-2 0 -8 8
b:you in	0 -18 18 0
b:|	0 16 -7 -7
b:·	10 -4 -3 0
b:· wednesday	0 -6 -1 10
b:—	8 8 -2 -12
b:— <name>	-2 -2 22 -20
b:— <person>	0 -22 10 13
b:— a	0 18 -9 -9
b:— monday	10 -4 -3 -4
b:— the	-6 28 -16 -9
c0=agree	-27 -6 3 13
c0=begin	11 -5 0 -3
c0=deny	0 13 -9 0
c0=end	0 17 -21 -3
c0=impose	-17 -1 0 11
c0=propose	-8 8 0 -13
c0=return	-10 0 4 0
c0=say	-23 5 -9 11
c0=stay	4 3 1 -13
c0=suspend	4 3 -1 -8
c0=target	6 -1 -10 5
c0=threaten	-1 21 -14 -2
c0=up	-13 3 -6 10
c1=agree	-17 -12 15 1
c1=bear	-2 6 1 -13
c1=begin	16 -11 3 -6
c1=deny	0 13 -9 0
c1=impose	-13 3 -2 5
c1=propose	-13 14 -8 -3
c1=return	-12 1 4 -1
c1=say	-22 11 -15 8
c1=suspend	4 -6 10 -9
c1=threaten	0 20 -13 -1
c1=up	-13 5 -1 2
c2=agree	-13 9 -6 2
c2=bear	-6 -9 16 -5
c2=begin	-22 18 0 -10
c2=down	-14 4 15 -23
c2=propose	5 12 -7 -15
c2=return	0 -2 -10 11
c2=say	9 -1 -10 3
c2=stay	12 -11 10 -9
c2=up	2 17 -14 -5
ct0=agree future	0 13 -6 -10
ct0=agree past	-14 -5 8 1
ct0=agree perfect	0 -15 10 3
ct0=agree pluperfect	0 -4 -9 14
ct0=agree present	0 -3 -4 10
ct0=bear future	-12 7 2 -11
ct0=bear modal	0 17 -16 -2
ct0=bear past	1 -3 9 -13
ct0=bear past-passive	0 -9 13 -2
ct0=bear perfect	-9 3 4 0
ct0=bear pluperfect	7 -26 11 4
ct0=bear present	0 -10 3 11
ct0=bear present-passive	0 22 -21 0
ct0=begin future	-15 -6 9 4
ct0=begin modal	8 6 -12 -9
ct0=begin past-passive	0 -14 2 11
ct0=begin perfect	-3 10 0 -4
ct0=begin pluperfect	17 -6 -6 -5
ct0=begin present	-6 7 2 -12
ct0=down modal	-3 11 -6 0
ct0=down present	9 1 -4 -7
ct0=end modal	-1 15 -1 -8
ct0=end past	-14 4 -7 6
ct0=end present	14 -1 -7 -3
ct0=impose past	-11 1 -7 10
ct0=impose past-passive	-9 -12 14 1
ct0=impose perfect	-5 -1 10 -12
ct0=impose pluperfect	-3 7 -11 6
ct0=impose pluperfect-passive	0 9 -9 0
ct0=propose future	0 -8 10 -2
ct0=propose past	6 11 -22 5
ct0=propose past-passive	-2 -6 17 -12
ct0=propose perfect-passive	0 16 -16 0
ct0=propose pluperfect-passive	0 10 -10 0
ct0=return future	0 10 -9 0
ct0=return modal	0 -12 13 0
ct0=say past	-15 2 -5 9
ct0=stay future	3 -6 -3 8
ct0=stay modal	-7 14 -4 -2
ct0=stay past	6 2 5 -26
ct0=stay perfect	13 -13 -11 10
ct0=stay pluperfect	-1 13 -4 -6
ct0=stay present	-17 0 9 -4
ct0=suspend past	10 -1 -2 -3
ct0=suspend present	0 10 -6 -1
ct0=target modal-passive	10 -9 0 0
ct0=up past	-14 5 -3 5
ct0=up perfect-passive	0 -10 13 -2
ct1=agree future	0 13 -6 -10
ct1=agree participle-passive	-11 -4 19 -19
ct1=agree past	-12 -4 9 0
ct1=agree perfect	0 -15 9 4
ct1=agree pluperfect	0 -5 -8 14
ct1=agree present	0 -4 -4 12
ct1=bear future	-12 8 1 -11
ct1=bear infinitive	17 4 -19 -1
ct1=bear modal	0 12 -11 -2
ct1=bear participle-passive	-2 16 -8 -10
ct1=bear past	-2 -1 9 -13
ct1=bear past-passive	0 -9 13 -2
ct1=bear perfect	-9 3 4 0
ct1=bear pluperfect	7 -26 11 4
ct1=bear present	0 -10 3 11
ct1=bear present-passive	0 22 -21 0
ct1=begin future	-15 -5 11 0
ct1=begin gerund	13 -8 1 -8
ct1=begin modal	8 6 -12 -9
ct1=begin past	8 -11 0 4
ct1=begin past-passive	0 -14 2 11
ct1=begin perfect	-3 9 0 -4
ct1=begin pluperfect	17 -6 -6 -5
ct1=begin present	-5 1 7 -12
ct1=down infinitive	6 3 -10 -1
ct1=down modal	-3 11 -6 0
ct1=down present	10 -6 3 -7
ct1=end infinitive	0 11 -1 -7
ct1=end modal	-1 15 -1 -8
ct1=end participle-passive	4 -21 12 7
ct1=end past	-14 2 -6 7
ct1=end present	14 -1 -7 -3
ct1=impose modal	1 10 -9 -7
ct1=impose past	-9 3 -6 7
ct1=impose past-passive	-8 -13 14 2
ct1=impose perfect	-5 -8 17 -11
ct1=impose pluperfect-passive	0 9 -9 0
ct1=propose future	0 -8 10 -2
ct1=propose participle-passive	-3 14 -15 3
ct1=propose past	6 9 -20 6
ct1=propose past-passive	-2 -6 17 -12
ct1=propose perfect	0 -7 8 0
ct1=propose perfect-passive	0 16 -16 0
ct1=propose pluperfect	-5 8 0 -4
ct1=propose pluperfect-passive	0 10 -10 0
ct1=propose present	0 10 -13 1
ct1=return future	0 10 -9 0
ct1=return modal	0 -12 13 0
ct1=say participle-passive	0 10 -8 0
ct1=say past	-15 6 -8 7
ct1=stay future	3 -7 -4 9
ct1=stay modal	-7 13 -3 -2
ct1=stay past	7 -5 13 -25
ct1=stay perfect	13 -13 -11 10
ct1=stay pluperfect	-1 12 -4 -6
ct1=stay present	-16 7 2 -3
ct1=suspend past	10 -6 0 -3
ct1=suspend present	0 9 -6 0
ct1=target modal-passive	10 -9 0 0
ct1=up gerund	0 -7 11 -2
ct1=up past	-14 7 -6 5
ct1=up perfect-passive	0 -10 13 -2
ct2=agree infinitive	0 14 -12 0
ct2=agree participle-passive	0 9 -14 3
ct2=agree past	-5 -5 15 -6
ct2=bear gerund	-2 -1 13 -14
ct2=bear infinitive	0 -16 -3 18
ct2=bear participle-passive	0 10 -9 0
ct2=bear past	0 -18 24 -6
ct2=bear present	-7 11 0 -10
ct2=down past	-6 1 9 -13
ct2=end past	0 10 0 -8
ct2=impose future	0 9 -4 0
ct2=impose future-passive	0 14 -13 0
ct2=impose participle-passive	11 -2 -16 6
ct2=impose past	0 -10 14 -4
ct2=impose past-passive	0 8 -6 0
ct2=impose present	-12 0 11 -7
ct2=propose past	-3 8 0 -8
ct2=propose pluperfect	0 9 -2 -3
ct2=return present	0 -10 -5 13
ct2=say past	0 4 -18 9
ct2=stay future	-8 -11 13 3
ct2=stay infinitive	-5 -6 17 -6
ct2=stay past	13 -6 0 -7
ct2=stay present	9 8 -17 0
ct2=suspend infinitive	0 -13 4 7
ct2=target participle-passive	0 -11 12 0
ct2=up infinitive	0 26 -21 -5
ct2=up past	7 0 -12 1
ct2=up present	-1 -7 11 -2
day-l	-31 6 -1 5
day-none	-12 5 3 -3
day-r	16 10 -10 -18
day=l0	-11 5 7 -10
day=l1	-6 -5 -8 16
day=l2	-18 2 -5 8
day=l4	-11 11 0 -6
day=l5	4 -4 9 -10
day=r0	-17 0 5 0
day=r1	25 2 -22 -17
day=r2	16 6 -8 -24
day=r3	-13 2 0 5
day=r5	-8 2 -1 2
days=1	-12 5 3 -3
days=2	-4 13 -3 -11
days=4	-12 14 -5 0
f:"	-17 13 0 -11
f:'	0 21 -12 -6
f:'s	-8 10 -13 5
f:(	-7 -6 11 0
f:)	-7 -6 12 0
f:,	2 0 -8 9
f:.	3 -13 16 -5
f::	8 -8 4 -4
f:;	1 -8 14 -12
f:<agent>	5 -6 -7 12
f:<day-ahead>	5 -4 -10 11
f:<day-gone>	-36 50 -26 -20
f:<day-today>	-3 -5 11 -6
f:<duty>	3 -2 -5 10
f:<gate>	18 -4 1 -14
f:<goods-amount>	-4 23 -14 -9
f:<goods>	3 -11 20 -14
f:<level-noun>	2 7 -13 5
f:<level>	-20 30 -9 -26
f:<money>	-15 -3 -4 19
f:<month-ahead>	-8 23 -14 -5
f:<month-gone>	0 -11 1 14
f:<name>	0 -8 -4 15
f:<not>	-14 -3 2 8
f:<number>	-25 36 -11 -25
f:<office>	-16 -6 24 -21
f:<organisation>	-7 22 -14 -12
f:<person>	5 -23 17 3
f:<points>	-8 17 0 -19
f:<quality>	14 -23 12 7
f:<seat>	1 -12 12 -1
f:<span>	25 -16 8 -7
f:<taker>	-5 16 -12 0
f:<v-agree>	-25 -7 10 7
f:<v-bear>	-8 6 3 -10
f:<v-begin>	-4 -2 -6 13
f:<v-buy>	-17 18 5 -39
f:<v-deny>	1 30 -26 -12
f:<v-down>	-21 -7 14 1
f:<v-end>	-20 11 4 -10
f:<v-impose>	-40 13 2 -2
f:<v-propose>	14 0 3 -20
f:<v-return>	-9 25 -10 -15
f:<v-say>	-23 22 -12 -3
f:<v-stay>	0 3 -11 8
f:<v-suspend>	2 7 2 -22
f:<v-target>	0 0 8 -12
f:<v-up>	2 16 -7 -27
f:?	0 31 -29 -7
f:about	0 17 -3 -26
f:accept	0 -9 11 0
f:accord	13 -10 -1 0
f:across	4 -9 -8 11
f:additional	-7 19 -5 -18
f:adopt	0 11 -3 -4
f:after	-2 -13 5 12
f:afternoon	8 -19 13 -3
f:afterward	2 -4 7 -10
f:again	-8 9 0 -6
f:against	0 21 -16 -3
f:agent	0 14 -13 0
f:ago	6 14 -10 -12
f:agree	-7 -16 -2 25
f:agreement	-5 -13 5 14
f:aim	5 -18 6 6
f:airline	0 16 -14 0
f:all	-20 -4 2 11
f:almost	0 10 -9 0
f:alone	0 1 -10 7
f:already	-2 20 -13 -4
f:also	0 15 -22 4
f:ambassador	0 12 -5 -4
f:among	0 -10 13 -1
f:an	6 18 -14 -14
f:and	13 -12 0 8
f:announce	-7 7 -15 11
f:another	1 -11 8 0
f:answer	-3 35 -25 -11
f:anti	10 2 -14 0
f:any	10 -10 -3 8
f:anybody	0 10 -3 -6
f:apart	0 9 -6 0
f:app	0 6 1 -13
f:approval	-1 -12 8 7
f:approve	11 -19 -9 23
f:are	5 -9 5 0
f:arrangement	0 -13 2 11
f:as	0 -6 10 -6
f:aside	1 -8 1 2
f:ask	0 20 -20 -4
f:assembly	8 -7 0 0
f:assent	0 10 -7 0
f:at	-31 10 -6 9
f:auckland	0 -12 13 0
f:await	0 -17 0 16
f:back	-13 -10 16 0
f:ban	0 20 -16 -1
f:bank	-1 12 -4 -3
f:base	0 12 -11 0
f:be	11 -2 -10 10
f:bear	0 12 -11 0
f:because	-3 8 0 -13
f:beef	-5 -3 17 -14
f:beer	0 13 -11 0
f:begin	15 -3 -22 10
f:behind	9 -4 0 -3
f:believe	0 20 -18 0
f:below	13 -19 -2 10
f:best	0 -4 -4 10
f:bind	0 3 -11 6
f:boat	5 -12 0 5
f:border	0 -19 21 0
f:breakfast	0 10 -4 -3
f:bridge	0 -15 20 -2
f:bring	-10 0 1 1
f:build	0 -12 12 0
f:busan	-9 -18 26 0
f:business	0 23 -19 -3
f:but	-1 -5 10 -3
f:buy	-2 -5 15 -9
f:by	0 11 -12 0
f:cabinet	0 -34 10 26
f:call	-11 3 14 -38
f:calm	1 -9 5 0
f:can	-10 -1 5 1
f:can't	0 -8 9 0
f:cancel	0 23 -22 0
f:cannot	0 17 -6 -12
f:capital	12 -5 -4 0
f:car	4 -30 31 -6
f:carpet	0 -6 9 -2
f:case	1 15 -22 3
f:cattle	0 -17 20 0
f:cebu	0 -19 6 11
f:cement	0 6 -17 9
f:cent	0 10 -6 0
f:chair	0 -21 19 0
f:change	0 9 -4 -3
f:charge	6 -4 13 -31
f:chief	-5 -15 16 0
f:chip	-2 18 -9 -5
f:christma	0 16 -11 -2
f:clear	0 -6 9 0
f:clock	0 -12 0 13
f:close	0 18 -12 -4
f:closed	0 13 -4 -9
f:closing	0 -1 -13 11
f:club	0 24 -20 -4
f:coffee	-1 2 5 -12
f:cold	8 -16 9 0
f:colleague	2 -11 10 -1
f:collect	0 -15 19 -4
f:come	-13 0 2 2
f:commission	0 -1 -11 11
f:committee	0 -8 8 0
f:complete	-1 -16 -13 26
f:conclude	0 7 -18 6
f:conference	0 -14 7 9
f:confirm	-5 -11 25 -20
f:content	0 -7 10 -2
f:conversation	4 -22 6 10
f:coordinating	0 13 -7 -6
f:copper	0 19 -13 -2
f:cost	0 20 -19 0
f:counted	7 -16 9 -2
f:country	-5 -13 9 6
f:cover	7 -12 8 -4
f:custom	-9 18 0 -22
f:cut	-5 -15 4 17
f:date	0 18 -12 -13
f:day	-16 26 -12 -10
f:de	8 -20 1 9
f:deadline	0 11 -11 0
f:deal	-10 -29 37 -6
f:decide	-3 29 -21 -7
f:decision	-1 -6 -5 13
f:decline	0 10 -7 0
f:decree	-2 15 -13 0
f:deficit	0 -8 10 0
f:delegation	6 1 -18 6
f:delivery	0 15 -16 0
f:demand	0 11 -8 0
f:deny	0 10 -8 0
f:depend	7 -18 7 3
f:described	-1 -5 9 0
f:detail	0 -11 9 0
f:didn't	0 -16 17 0
f:discuss	0 -6 10 -1
f:do	-4 18 -22 4
f:don't	-2 -2 8 -3
f:done	-1 17 -12 -2
f:door	-5 9 -11 4
f:double	0 11 -11 0
f:doubt	0 12 -11 0
f:down	-2 -8 15 -7
f:draft	6 -9 -2 6
f:draw	0 11 -6 -2
f:duty	-12 -2 13 -8
f:each	-1 -13 5 12
f:earlier	8 6 -16 0
f:early	0 11 -9 0
f:earth	15 -13 -7 5
f:easter	0 13 -11 0
f:economy	-2 0 -9 10
f:effect	-3 -13 14 2
f:either	6 15 -21 -3
f:end	-9 -14 10 10
f:enter	-1 -8 0 11
f:entry	0 8 -23 11
f:even	0 11 -6 -4
f:every	0 0 -10 5
f:everybody	0 10 -4 -2
f:exception	0 -18 10 7
f:exempt	-1 9 -5 0
f:expect	7 20 -29 0
f:expert	11 -18 12 -5
f:explain	-1 14 -7 -3
f:export	2 -12 11 0
f:extend	-9 -1 10 -2
f:extension	-10 0 7 -3
f:fail	0 21 -14 -7
f:fall	0 11 -3 -16
f:federal	8 -10 2 0
f:fee	-4 17 -4 -6
f:fentanyl	-1 20 -10 -15
f:fertiliser	0 -10 6 3
f:fifth	0 -20 20 -6
f:figure	0 9 -7 0
f:firm	0 18 -20 5
f:first	14 -40 20 10
f:fish	-3 -10 21 -17
f:five	-4 11 -7 0
f:flight	0 13 -10 0
f:fly	0 -5 11 -6
f:follow	-1 23 -14 -12
f:force	-8 -4 13 -3
f:forward	0 12 -7 -3
f:found	0 -6 12 -2
f:four	-11 -13 13 4
f:fourth	10 -19 2 5
f:framework	-1 -30 -3 34
f:free	-4 46 -36 -14
f:friend	0 -6 8 0
f:frozen	0 -19 0 20
f:fuel	0 13 -11 0
f:full	0 -2 -13 17
f:further	-1 18 -6 -12
f:gap	0 18 -12 -5
f:garment	0 -4 9 -4
f:gave	0 14 -9 -3
f:gazette	0 13 -8 -4
f:geneva	0 -1 -8 8
f:georgia	0 -3 -6 10
f:get	-10 14 -4 -1
f:give	0 10 -4 -4
f:given	-4 -22 13 13
f:glass	0 12 -11 0
f:go	-4 5 3 -15
f:gold	0 -11 12 0
f:good	-21 7 -5 6
f:government	7 -15 14 -11
f:grape	15 -8 -8 0
f:great	0 16 -13 0
f:group	0 10 -3 -5
f:grow	0 9 -5 -3
f:grower	0 9 -18 3
f:guayaquil	0 -7 -4 11
f:guest	0 10 -1 -6
f:gyeongju	-8 19 -8 -6
f:had	-2 14 -19 5
f:hall	0 11 -10 0
f:halve	0 -14 17 0
f:hand	-3 -1 10 -11
f:has	-33 4 9 -4
f:he	-8 8 -2 -5
f:he'll	0 -9 13 -3
f:hear	0 -8 12 -3
f:her	0 -15 16 0
f:here	-2 -12 2 11
f:hide	0 -16 5 10
f:higher	0 -11 13 0
f:himself	0 -4 11 -6
f:his	-4 8 -10 3
f:hold	-17 16 -2 -11
f:holiday	0 13 -11 0
f:home	0 -10 11 0
f:hotel	0 -22 24 -5
f:hour	-10 -8 1 15
f:house	9 -10 -11 12
f:how	0 -12 14 0
f:hurry	0 22 -17 -4
f:i	-4 -7 23 -23
f:i'll	0 -18 21 -1
f:i'm	0 -13 14 0
f:ice	0 -15 17 -1
f:if	-17 7 12 -23
f:import	0 16 -12 0
f:impose	0 13 -8 -3
f:in	-5 -11 22 -21
f:initialled	-1 -16 0 16
f:ink	0 -8 10 0
f:instead	-3 -7 19 -18
f:instrument	0 14 -13 0
f:into	-6 -9 5 9
f:introduce	0 10 -7 0
f:investment	0 -5 -5 11
f:is	10 -11 -7 14
f:island	0 11 -9 0
f:it	6 2 0 -12
f:its	-12 25 -1 -29
f:itself	6 11 -17 -3
f:joint	-1 12 -6 -3
f:know	2 24 -20 -10
f:kuala	2 -15 4 6
f:lack	0 -5 10 -4
f:lamb	0 11 -9 0
f:land	-2 19 -10 -6
f:language	0 -5 9 -4
f:lasted	-4 10 0 -3
f:later	-7 9 -2 -2
f:law	0 11 -2 -12
f:least	0 -14 12 6
f:leave	8 -14 -8 13
f:led	4 -18 4 7
f:legal	0 -12 0 13
f:lentil	13 -16 2 0
f:less	0 -7 15 -9
f:let	-2 28 -22 -1
f:letter	0 15 -2 -11
f:level	12 11 -22 -5
f:levy	13 -10 -12 7
f:licence	9 -8 2 -5
f:lift	-2 11 -4 -5
f:like	-8 7 3 -12
f:likely	0 11 -9 0
f:likewise	0 12 -11 0
f:line	-4 -10 0 15
f:link	0 15 -15 0
f:linked	0 -8 9 0
f:list	16 -11 0 -1
f:live	11 -10 6 -10
f:local	-5 0 -9 9
f:london	0 -25 5 21
f:longer	0 9 -2 -5
f:lower	-4 5 6 -21
f:lumpur	2 -15 4 6
f:lunch	-6 12 0 -4
f:machine	0 21 -15 -5
f:magnet	0 12 -11 0
f:main	-2 21 -10 -10
f:maize	0 12 -19 3
f:majority	14 -13 0 0
f:management	0 10 -9 0
f:many	-1 -14 3 13
f:mark	0 10 -8 -1
f:market	0 13 -6 -4
f:match	0 18 -6 -9
f:matter	4 -16 9 2
f:may	4 0 -14 9
f:meal	0 7 -13 4
f:mean	0 1 5 -9
f:measure	6 -10 3 0
f:mediator	0 21 -18 -3
f:medicine	-2 -16 21 -3
f:meet	2 4 10 -30
f:member	13 0 -16 0
f:men	0 20 -15 -2
f:midnight	0 19 -11 -9
f:milk	0 -15 11 2
f:minister	0 -16 6 8
f:ministry	-6 10 -14 6
f:minute	-9 28 -14 -16
f:moment	0 -6 -2 10
f:month	7 -5 7 -13
f:more	-8 23 -9 -11
f:morning	-2 -21 20 5
f:most	-1 13 -1 -14
f:move	-1 12 -2 -7
f:mr	12 -1 -2 -6
f:much	4 0 -16 7
f:my	0 0 -11 9
f:named	11 2 -17 0
f:narrow	0 9 -1 -5
f:near	0 14 -14 0
f:necessary	0 16 -8 -10
f:need	3 29 -30 -2
f:needed	0 -14 9 6
f:negotiate	7 -9 -11 14
f:negotiation	12 0 -9 -1
f:new	0 -8 11 -2
f:newest	0 -23 0 24
f:next	-3 13 2 -27
f:night	-12 41 -20 -21
f:nil	0 9 -6 0
f:no	-2 10 -21 12
f:nobody	-11 24 -11 -12
f:nod	0 12 -11 0
f:none	0 18 -11 -7
f:noon	2 22 -15 -15
f:note	-10 -3 11 0
f:nothing	11 -14 13 -9
f:notice	-3 0 11 -16
f:notification	0 -19 19 0
f:now	-6 -3 -8 16
f:off	3 7 -10 0
f:offer	2 -21 25 -7
f:oil	8 8 -17 0
f:old	-5 20 -8 -11
f:older	0 12 -6 0
f:on	-3 9 -25 18
f:once	-14 10 -1 0
f:one	6 8 -11 -3
f:onion	0 9 -6 0
f:only	-4 8 -1 -2
f:open	15 0 -10 -8
f:or	-9 12 -13 3
f:order	-4 18 0 -24
f:ordinary	-1 -7 0 10
f:origin	0 -11 0 11
f:osaka	0 -2 -10 13
f:other	13 3 0 -16
f:otherwise	-4 0 8 -7
f:out	0 9 -21 9
f:outcome	0 -13 15 -1
f:outside	16 -5 -8 -1
f:over	-1 25 -5 -41
f:own	-8 -13 14 3
f:owner	0 13 -8 -4
f:pact	0 -16 6 10
f:page	11 -1 -15 0
f:palm	9 -5 0 -3
f:paper	-7 -6 -1 13
f:parliament	7 13 -19 -2
f:part	3 -11 -3 16
f:pause	0 0 13 -27
f:pay	-13 -3 14 -11
f:peace	0 16 -12 -3
f:pen	-3 -2 -14 15
f:people	-2 0 10 -11
f:per	0 11 -6 -1
f:period	0 -13 2 10
f:permanent	-1 -20 12 10
f:permit	-1 -11 16 -1
f:phone	-1 -13 19 -7
f:place	-6 0 -7 11
f:plan	-2 12 -4 -5
f:please	0 6 -12 3
f:pork	0 -10 13 0
f:port	-1 16 -9 -3
f:post	0 10 -1 -7
f:potatoe	10 -7 -1 0
f:poultry	0 -10 0 12
f:preliminary	3 5 -16 4
f:premier	9 0 -1 -7
f:prepare	-4 9 -3 -5
f:president	-10 -16 12 10
f:press	-1 -25 12 18
f:price	-1 3 -15 14
f:prisoner	0 30 -25 -5
f:product	0 -11 15 -2
f:prolonged	-1 -3 -11 15
f:promise	-3 16 -10 -4
f:proposal	0 3 -13 7
f:propose	9 -11 4 0
f:provide	0 4 -11 4
f:pulp	0 12 -6 -2
f:put	-17 0 4 2
f:quarrel	0 13 -12 0
f:question	-1 -3 10 -3
f:rang	-2 -30 32 0
f:rare	15 -13 -7 5
f:raspberry	0 12 -9 -2
f:rate	-9 -11 0 19
f:rather	3 9 -16 0
f:reach	-4 7 -12 6
f:ready	0 -6 -7 16
f:reason	0 11 -7 0
f:recall	0 15 -14 0
f:receive	0 -13 20 -11
f:reciprocal	11 2 -6 -13
f:reduce	0 -11 14 -1
f:reduction	0 10 -10 0
f:reject	0 11 -10 0
f:relief	0 -9 -1 12
f:remain	-6 -22 13 14
f:renewed	0 -13 18 -4
f:report	0 15 -12 -1
f:reporter	6 2 -17 7
f:reserved	0 12 -10 0
f:rest	0 1 -12 6
f:result	-8 -23 16 11
f:resume	-2 17 -11 -4
f:return	0 16 -10 -4
f:right	0 -4 10 -4
f:rise	14 3 -19 2
f:round	9 -3 -5 -1
f:rule	2 13 -10 -9
f:rum	0 15 -10 -4
f:run	6 7 -26 8
f:same	-6 -7 6 4
f:sardine	13 -7 -4 -1
f:say	-9 5 -10 12
f:second	9 -1 6 -16
f:section	0 11 -6 0
f:see	0 22 -39 7
f:seek	0 -13 0 11
f:seemed	0 10 -9 0
f:sell	-4 12 -13 3
f:seoul	-1 27 -23 -2
f:service	0 10 -8 0
f:session	11 -10 -20 16
f:set	0 -7 11 -3
f:settle	0 -6 15 -14
f:shall	-3 -7 12 -1
f:share	0 -13 15 0
f:she	-3 -23 31 -13
f:sheet	-4 13 -3 -7
f:ship	1 0 5 -11
f:shirt	0 -12 14 0
f:shoe	0 12 -10 0
f:should	5 6 -4 -10
f:side	15 1 -16 4
f:sign	-9 1 8 -9
f:signature	-5 3 -19 15
f:since	0 22 -11 -20
f:sir	9 6 -13 -7
f:sixth	-1 -4 12 -3
f:so	-12 -2 11 -3
f:solution	0 -10 11 0
f:some	-3 -3 11 -6
f:something	0 -8 12 -2
f:soon	0 12 -6 -2
f:spare	0 -13 1 11
f:speak	0 -2 -13 15
f:spoke	0 -16 11 5
f:spoken	10 7 -19 -1
f:spot	0 -13 8 7
f:staff	0 13 -9 0
f:standstill	-2 -26 4 23
f:start	9 -11 0 1
f:state	7 0 0 -11
f:statement	-1 22 -10 -11
f:stay	0 -14 -1 20
f:steel	0 26 -23 0
f:step	0 -8 12 -6
f:stop	-4 -12 21 -6
f:strike	0 7 -12 1
f:subject	4 -9 3 0
f:such	0 8 -12 4
f:sugar	0 -19 27 -12
f:suggest	0 -10 12 0
f:summit	0 0 8 -11
f:supply	0 -7 -2 10
f:surcharge	12 0 -12 -9
f:suspend	1 16 -8 -19
f:suspension	8 2 -11 0
f:table	13 -6 0 -7
f:take	-6 4 -14 12
f:talk	-41 13 3 -6
f:talked	-7 16 -8 -4
f:tariff	-3 6 -16 15
f:tax	0 -17 5 14
f:tea	6 -20 16 0
f:technology	0 -7 -6 12
f:telephone	8 -3 -3 0
f:tell	-20 -8 16 2
f:ten	0 12 -10 0
f:text	-4 -18 -3 25
f:than	-14 -9 14 2
f:that	-18 11 5 -15
f:the	0 7 -12 3
f:their	21 -6 -6 -3
f:them	0 -19 21 -1
f:then	-17 31 -11 -24
f:there	0 -22 20 0
f:these	0 10 -4 -4
f:they	33 -20 -7 1
f:thi	6 3 8 -32
f:thing	7 -11 9 -8
f:think	-1 17 -3 -9
f:third	-4 -8 11 0
f:those	7 -14 12 -10
f:threaten	-3 5 0 -10
f:three	0 3 4 -21
f:time	0 -13 7 6
f:to	19 -9 -11 12
f:together	-8 11 -13 5
f:too	-3 -17 19 0
f:top	-4 19 -10 -4
f:tractor	0 -8 9 0
f:transcript	-1 -24 -25 37
f:travel	-7 17 -10 -2
f:truce	-4 -5 -3 12
f:tuna	0 -18 20 -1
f:two	-8 -5 22 -17
f:tyre	0 -13 15 0
f:under	-11 12 -13 7
f:union	0 -13 7 6
f:unless	0 0 -9 10
f:until	10 10 -19 0
f:up	-15 26 -16 0
f:us	3 0 4 -20
f:use	-1 -14 18 -1
f:video	-4 -6 8 0
f:visit	-8 24 -21 0
f:volume	0 9 -8 0
f:vote	-11 1 0 5
f:was	-7 -7 14 -6
f:we'll	-1 10 -5 -1
f:week	-15 22 -16 0
f:well	-9 4 7 -17
f:were	2 7 -4 -9
f:what	-12 13 -13 4
f:when	-1 -6 -1 10
f:where	5 -12 22 -28
f:whether	-3 -14 -1 19
f:while	6 0 0 -14
f:who	17 1 -11 -2
f:whole	0 12 -11 0
f:whose	-2 -6 -4 13
f:win	0 10 -10 0
f:wine	17 -9 0 -9
f:with	-12 0 5 -2
f:within	0 13 -9 -3
f:without	2 -18 9 8
f:word	9 -22 3 12
f:world	0 0 -12 9
f:would	2 -6 -3 11
f:write	-6 0 12 -14
f:year	5 -14 14 -8
f:yes	0 -13 11 0
f:yet	-2 -13 6 9
f:yield	0 9 -2 -4
f:zero	9 -1 -12 0
f:—	12 -25 15 0
first-of-paragraph	10 3 -8 1
has-future	-26 1 -1 13
has-gerund	-1 15 -5 -16
has-infinitive	2 30 -24 -7
has-modal	5 15 -1 -35
has-participle	15 -3 -8 4
has-past	-16 8 2 -1
has-perfect	3 2 2 -14
has-pluperfect	19 -2 -14 0
has-present	-19 17 -2 -8
headline	0 5 -8 -1
heads=0	2 10 -16 7
heads=1	-1 19 -6 -17
heads=2	-52 -10 47 -46
how=calendar	-45 45 -14 -22
how=calendar-span	-75 -102 145 -106
how=relative	0 -2 -21 25
how=relative-span	-9 -40 40 2
how=weekday	46 25 -73 24
how=weekday-span	-54 -36 78 -62
kind=day	-12 13 -1 -7
l1="	0 11 -6 -2
l1=,	-7 -15 12 8
l1=:	-13 3 8 -14
l1=;	0 7 -17 6
l1=<day-gone>	0 15 -2 -9
l1=<day-today>	0 -1 7 -2
l1=<duty>	0 -7 9 0
l1=<goods>	19 -11 0 -12
l1=<name>	-19 -17 26 1
l1=<seat>	4 3 0 -11
l1=<span>	0 13 -6 -5
l1=<v-agree>	0 -9 1 8
l1=<v-begin>	12 7 -18 -9
l1=<v-buy>	0 11 -9 0
l1=<v-deny>	0 -12 13 0
l1=<v-end>	1 -8 -6 12
l1=<v-impose>	-9 10 -15 7
l1=<v-say>	-2 16 -7 -8
l1=<v-stay>	-2 18 -22 3
l1=<v-suspend>	9 -2 -5 0
l1=a	8 1 -3 -11
l1=about	-1 9 -5 0
l1=ago	0 16 -9 -6
l1=and	-10 -3 -9 17
l1=are	0 10 -3 -4
l1=as	0 11 -7 -2
l1=at	0 16 -9 -6
l1=busan	0 -8 10 0
l1=by	2 13 -17 0
l1=charge	0 -6 10 -3
l1=close	-10 3 -5 9
l1=deal	0 -13 7 7
l1=decide	0 12 -11 0
l1=follow	0 0 -11 12
l1=for	9 0 2 -24
l1=friday	-3 -4 -12 13
l1=from	5 5 0 -22
l1=good	2 -13 11 0
l1=happen	0 -8 10 0
l1=happened	0 9 -4 -1
l1=here	4 -17 8 1
l1=house	10 -11 1 0
l1=if	-2 -8 11 0
l1=it	-1 4 -10 5
l1=midnight	0 10 -2 -4
l1=monday	9 -7 -7 3
l1=on	-10 -4 10 0
l1=order	0 11 -9 0
l1=out	0 -3 -13 13
l1=paper	0 13 -9 -2
l1=post	0 -4 8 -2
l1=saturday	9 -6 -10 3
l1=say	0 22 -12 -7
l1=since	9 8 -10 -13
l1=spent	-2 0 10 -9
l1=spoke	0 -7 9 0
l1=start	10 1 -6 -11
l1=stockholm	9 -9 3 -6
l1=sunday	-1 -5 -10 13
l1=talk	1 0 10 -16
l1=tariff	0 -9 10 0
l1=than	0 0 -11 9
l1=the	8 24 -21 -28
l1=through	-3 -2 -11 14
l1=thursday	5 -9 1 1
l1=till	0 -6 -10 14
l1=time	0 13 -7 -2
l1=to	-14 3 -15 17
l1=truce	0 -6 -3 9
l1=tuesday	-11 -4 6 2
l1=until	-22 8 -25 17
l1=up	0 -10 6 4
l1=wednesday	12 -9 0 -2
l1=with	0 13 -7 -4
l1=·	12 -4 0 -13
l1=—	-5 1 8 -10
l2='s	0 -8 11 -1
l2=(	-2 10 -19 8
l2=)	0 18 -10 -7
l2=,	5 -15 11 0
l2=:	0 -8 19 -17
l2=<agent>	10 8 -12 -6
l2=<begin>	13 -7 2 -6
l2=<duty>	-3 -10 15 0
l2=<goods>	0 1 5 -11
l2=<level>	-21 21 0 -26
l2=<month-gone>	0 8 -5 0
l2=<not>	-4 -8 13 -1
l2=<number>	19 -13 -8 8
l2=<office>	-15 11 6 -17
l2=<organisation>	2 -15 2 14
l2=<person>	-14 6 6 -13
l2=<quality>	11 0 -2 -11
l2=<seat>	-9 0 4 0
l2=<span>	-16 8 -3 2
l2=<v-bear>	4 21 -19 -11
l2=<v-begin>	8 6 -15 -1
l2=<v-buy>	0 17 -14 -3
l2=<v-end>	6 8 -40 9
l2=<v-impose>	-10 14 -19 10
l2=<v-propose>	-7 11 -6 -3
l2=<v-return>	0 -1 -6 11
l2=<v-say>	-4 12 -8 -4
l2=<v-stay>	-20 -3 -1 17
l2=<v-suspend>	-3 -7 2 9
l2=<v-up>	-7 -11 0 15
l2=again	-4 13 -6 -7
l2=agree	-2 -12 5 8
l2=agreement	-1 4 3 -12
l2=airport	0 -14 -3 17
l2=alert	0 13 -5 -5
l2=alexandria	-3 -5 -3 13
l2=almaty	0 6 -12 6
l2=an	14 -11 0 -1
l2=and	-3 0 -15 17
l2=announce	0 9 -10 0
l2=apply	-2 -5 -3 11
l2=are	-1 25 -17 -5
l2=arequipa	0 2 -12 9
l2=arrive	0 12 -6 -3
l2=arrived	0 7 0 -13
l2=as	8 1 -2 -11
l2=ask	0 12 -8 0
l2=at	0 19 -26 3
l2=away	12 -6 -3 0
l2=back	-2 6 -18 8
l2=batumi	0 -31 23 11
l2=be	0 27 -23 -2
l2=before	0 21 -18 0
l2=begin	3 15 -8 -22
l2=bergen	0 -10 5 5
l2=both	0 -5 10 -3
l2=brief	0 11 -5 -3
l2=brussel	0 7 -11 1
l2=busan	-7 -10 11 3
l2=by	-2 11 -4 -7
l2=call	0 -6 2 7
l2=capital	2 -10 4 0
l2=car	0 -8 9 0
l2=cartagena	0 -14 15 0
l2=cebu	0 -12 0 12
l2=change	0 10 -7 0
l2=city	0 -25 8 18
l2=close	0 13 -16 0
l2=come	5 -12 13 -7
l2=conclude	0 14 -10 -2
l2=conference	0 -5 0 9
l2=continue	-6 7 -14 7
l2=country	0 -10 11 0
l2=date	0 24 -17 -3
l2=day	-3 13 0 -13
l2=did	-1 19 -14 0
l2=down	-11 13 -10 0
l2=due	0 27 -22 -1
l2=early	0 22 -9 -15
l2=effect	-4 15 -27 9
l2=end	0 1 -31 13
l2=enter	-1 -8 11 0
l2=expire	0 16 -8 -7
l2=extension	0 13 -5 -3
l2=first	0 -7 9 0
l2=follow	14 -4 -9 0
l2=for	3 9 -6 -9
l2=force	0 12 -6 -7
l2=friday	-4 7 3 -17
l2=from	3 -13 5 5
l2=full	0 -12 13 0
l2=geneva	0 0 -12 12
l2=go	-2 -2 -6 10
l2=gothenburg	0 -5 -4 10
l2=gyeongju	0 -8 10 0
l2=had	-1 19 -11 -6
l2=halifax	11 -26 15 0
l2=happen	0 15 -11 0
l2=here	19 -16 6 -11
l2=hour	10 -9 10 -15
l2=in	-9 -8 17 -7
l2=is	-4 12 -2 -15
l2=issued	0 0 -14 12
l2=it	-9 26 -12 -12
l2=lago	0 -4 8 -2
l2=lapse	10 0 -8 -4
l2=last	-2 12 -22 8
l2=late	0 -5 -7 13
l2=letter	0 19 -12 -4
l2=link	0 -8 9 0
l2=lisbon	0 -6 -1 10
l2=london	0 0 11 -12
l2=lumpur	2 -11 -2 10
l2=madrid	0 -7 -4 13
l2=manila	0 9 -15 3
l2=me	0 -13 4 8
l2=meet	3 3 0 -10
l2=midnight	0 -3 -6 10
l2=minute	0 -14 16 0
l2=mombasa	0 -14 17 0
l2=monday	5 -9 3 1
l2=nagoya	0 -19 25 -8
l2=nang	-1 -12 6 6
l2=new	5 -6 6 -12
l2=next	0 10 -9 0
l2=no	0 -12 9 3
l2=note	0 18 -5 -10
l2=of	2 17 -17 -3
l2=offer	0 16 -15 0
l2=on	11 -25 14 3
l2=open	-1 11 -3 -3
l2=opened	10 0 -5 -6
l2=order	0 17 -13 -3
l2=our	0 15 -13 -1
l2=out	-3 12 -12 1
l2=over	11 -5 -14 3
l2=pari	9 -15 0 1
l2=phone	0 -10 13 0
l2=place	-1 11 -2 -12
l2=porto	-2 -4 9 -1
l2=post	8 -16 4 5
l2=press	0 -21 10 11
l2=propose	9 1 -10 -1
l2=published	-1 22 -15 -7
l2=radio	0 9 -6 -2
l2=release	0 0 7 -12
l2=reporter	0 -6 -6 11
l2=resume	0 -4 -3 12
l2=review	0 18 -12 -3
l2=reykjavík	0 -14 1 10
l2=rise	0 -2 -7 10
l2=rosario	0 13 -9 -6
l2=run	0 16 -1 -10
l2=salvador	0 -7 9 0
l2=samarkand	0 -15 0 14
l2=saturday	0 16 -9 -5
l2=second	-3 10 -4 -2
l2=see	0 16 -14 0
l2=sheet	-2 17 -16 -2
l2=side	0 -7 11 -2
l2=sign	0 -15 8 10
l2=start	7 17 -22 -7
l2=statement	5 0 -20 11
l2=stay	0 -13 -2 16
l2=stockholm	5 -11 -8 12
l2=summit	0 -17 19 0
l2=sunday	8 -10 -4 6
l2=talk	2 -14 7 6
l2=tariff	0 -9 13 -4
l2=telephone	-4 -8 16 -10
l2=television	0 14 -5 -8
l2=text	10 -6 -2 0
l2=that	0 17 -18 0
l2=the	-16 -6 15 0
l2=their	0 -5 -4 9
l2=them	0 13 -7 -1
l2=there	12 -24 11 0
l2=thi	0 11 -8 -3
l2=thursday	-5 0 9 -15
l2=town	0 -13 3 9
l2=trieste	0 -13 15 0
l2=truce	-2 3 -11 7
l2=turnberry	0 -11 16 -5
l2=until	0 18 -9 -6
l2=up	-3 15 0 -13
l2=us	0 11 -8 0
l2=used	0 -11 11 0
l2=valparaíso	0 -19 9 11
l2=video	0 -12 14 0
l2=visit	6 13 -14 -8
l2=was	0 -11 0 14
l2=week	9 0 -1 -9
l2=were	-1 12 -2 -9
l2=what	-3 26 -12 -9
l2=which	0 -3 -10 13
l2=with	0 -11 16 -4
l2=write	0 10 -5 -4
l2=york	-9 3 9 -14
l2=you	0 0 5 -9
l2=zanzibar	0 -2 9 -7
l3=&	0 24 -11 -10
l3='s	0 41 -32 -6
l3=)	0 15 -8 -5
l3=,	0 -3 -4 5
l3=-	0 8 0 -10
l3=/	0 14 -2 -13
l3=:	-16 -22 38 -19
l3=;	0 13 -8 -6
l3=<begin>	7 -9 6 1
l3=<day-ahead>	2 14 -18 -3
l3=<day-gone>	4 -20 0 16
l3=<day-today>	-1 5 6 -15
l3=<duty>	-1 -7 -11 19
l3=<gate>	-2 0 -7 10
l3=<goods>	0 41 -14 -31
l3=<level-noun>	0 -13 3 12
l3=<level>	4 -12 -3 12
l3=<month-gone>	0 0 -9 9
l3=<name>	-17 3 -18 16
l3=<not>	-4 6 -20 11
l3=<office>	-10 23 -7 -13
l3=<organisation>	11 14 -22 -15
l3=<person>	-18 22 -13 -5
l3=<quality>	13 0 -9 -3
l3=<seat>	17 -1 -29 10
l3=<span>	7 1 -11 0
l3=<v-bear>	15 -8 -2 3
l3=<v-begin>	-10 1 0 3
l3=<v-down>	3 8 -6 -7
l3=<v-end>	-3 2 6 -9
l3=<v-impose>	-23 -2 -2 12
l3=<v-say>	1 24 -33 -3
l3=<v-stay>	-5 -3 11 -3
l3=<v-target>	8 -2 -18 8
l3=a	-1 19 -3 -28
l3=again	0 -14 15 0
l3=agree	0 -1 -6 8
l3=agreement	0 0 7 -12
l3=an	-3 0 15 -23
l3=and	-9 -2 -13 20
l3=another	0 -9 12 -1
l3=are	-2 15 -2 -8
l3=at	-1 -1 -6 11
l3=been	0 -15 -1 19
l3=begin	-7 -5 12 -2
l3=both	-1 -6 11 -2
l3=brief	0 -5 -5 11
l3=broke	0 0 -14 14
l3=busan	0 -15 18 0
l3=by	-8 5 6 -25
l3=cape	0 -13 3 9
l3=come	-9 8 0 0
l3=country	0 -5 -2 10
l3=da	-1 -9 5 5
l3=de	0 12 -8 -1
l3=delegation	1 -7 -7 11
l3=do	0 19 -17 0
l3=down	-5 -13 18 -1
l3=duty	0 1 -12 8
l3=each	0 -8 14 -5
l3=evening	0 9 -2 -3
l3=extension	0 10 -7 0
l3=fact	-2 17 -16 -1
l3=fall	11 0 -9 -6
l3=for	-22 -15 23 2
l3=fourth	0 -8 0 8
l3=from	6 2 -21 6
l3=go	5 -13 0 9
l3=good	0 10 -5 0
l3=had	12 10 -13 -11
l3=he	-3 18 -7 -13
l3=his	0 17 -13 -3
l3=hold	0 -16 17 0
l3=home	0 9 1 -13
l3=in	8 -39 41 -23
l3=is	-10 7 1 -19
l3=it	-22 6 13 -21
l3=its	-1 -9 16 -10
l3=joint	0 2 -19 10
l3=kuala	2 -11 -2 10
l3=last	-1 -4 13 -8
l3=leave	0 -14 5 10
l3=licence	0 -13 14 0
l3=lose	0 -9 12 0
l3=meet	12 -2 -9 8
l3=ministry	9 0 -3 -9
l3=morning	0 -12 -9 19
l3=new	-11 0 0 7
l3=not	-2 16 -8 -2
l3=note	-2 14 -3 -8
l3=nothing	0 -11 0 12
l3=of	0 -26 27 1
l3=offer	0 -14 0 14
l3=on	8 -1 4 -9
l3=or	0 -11 12 0
l3=other	0 6 -14 7
l3=our	0 -14 8 7
l3=party	0 11 -5 -5
l3=plan	0 11 -11 0
l3=post	0 15 -6 -9
l3=press	0 -23 10 16
l3=radio	0 21 -10 -10
l3=rise	-1 15 -4 -9
l3=second	-4 29 -25 0
l3=side	0 9 -13 4
l3=sign	0 6 4 -17
l3=some	0 -9 10 0
l3=spoke	0 -10 12 0
l3=state	-2 13 -7 -3
l3=take	-6 16 -11 0
l3=talk	14 -7 -14 10
l3=tariff	0 -11 0 13
l3=telephone	0 -18 22 -2
l3=term	14 -14 0 0
l3=that	11 -5 -7 2
l3=their	-6 -9 9 3
l3=there	-3 -15 19 0
l3=they	0 3 -11 5
l3=time	0 10 -6 -1
l3=to	1 0 -19 16
l3=trade	8 5 -1 -15
l3=truce	-4 -4 -6 13
l3=two	-2 17 -5 -8
l3=was	5 2 -26 16
l3=we	-2 15 -8 -6
l3=were	-2 -9 -5 17
l3=what	-5 0 9 -15
l3=which	-1 -11 10 4
l3=will	-8 17 -8 -4
l3=with	-3 -3 10 -6
l3=would	-6 -7 16 -5
l3=·	0 19 -9 -7
l3=—	3 -13 -5 17
l4="	0 25 -14 -12
l4=&	10 0 -8 -9
l4='s	16 0 -8 -9
l4=)	0 -11 15 -4
l4=.	0 22 -15 -6
l4=<agent>	-1 -5 22 -26
l4=<day-gone>	-5 11 0 -9
l4=<duty>	-5 -9 13 0
l4=<goods>	0 4 -15 7
l4=<level-noun>	0 14 -8 -2
l4=<level>	-8 24 -33 3
l4=<name>	7 5 -28 12
l4=<not>	0 0 10 -16
l4=<number>	9 0 3 -25
l4=<person>	-7 -9 6 8
l4=<quality>	-9 -16 23 -1
l4=<seat>	6 -4 -29 26
l4=<sender>	0 1 -11 6
l4=<span>	13 -23 9 0
l4=<v-bear>	-31 3 15 -21
l4=<v-begin>	-3 -19 10 14
l4=<v-down>	-11 -14 18 1
l4=<v-impose>	9 1 1 -11
l4=<v-propose>	-7 5 1 -14
l4=<v-say>	-11 -12 13 6
l4=<v-stay>	-4 -10 18 -6
l4=<v-suspend>	1 -1 5 -8
l4=<v-target>	-7 15 -4 -7
l4=a	-28 -8 1 18
l4=after	0 3 6 -10
l4=agree	0 4 2 -13
l4=agreement	0 13 -19 3
l4=an	0 16 -2 -12
l4=and	-19 12 -8 4
l4=announce	0 -7 14 -7
l4=approve	10 -9 0 0
l4=are	0 -2 -10 13
l4=arrangement	0 -13 14 0
l4=as	0 10 -4 -1
l4=at	-4 -15 30 -23
l4=back	-4 15 -15 0
l4=been	9 -3 1 -12
l4=between	-1 -12 16 0
l4=briefing	0 11 -6 -3
l4=by	-4 11 -19 9
l4=ceasefire	0 -2 -7 10
l4=close	0 -5 -3 9
l4=come	-9 -12 11 6
l4=commerce	0 11 -4 -2
l4=conclude	0 -3 -3 10
l4=continue	0 -11 13 0
l4=country	0 15 -10 -5
l4=day	0 -14 6 8
l4=deal	0 22 -17 -7
l4=desk	0 9 -2 -3
l4=dispute	6 0 -10 3
l4=done	0 -4 -14 16
l4=down	15 -11 -3 0
l4=due	3 -8 4 0
l4=duty	-2 -3 11 -7
l4=each	0 13 -13 0
l4=earth	0 -9 9 0
l4=end	-1 10 -23 7
l4=enter	0 9 -8 0
l4=evening	-1 -13 0 17
l4=first	12 -14 1 0
l4=flew	-1 7 1 -13
l4=fly	-6 21 -14 -6
l4=for	0 -12 21 -12
l4=foreign	11 -7 -2 0
l4=geneva	0 11 -13 0
l4=go	-1 4 -12 7
l4=good	-1 -5 -2 10
l4=had	5 0 -1 -9
l4=hand	-1 2 6 -11
l4=has	-8 -5 0 12
l4=have	0 -1 8 -16
l4=he	-6 11 -2 -5
l4=here	0 6 -11 2
l4=his	6 8 -16 3
l4=house	0 -9 1 8
l4=in	-16 -9 16 0
l4=initialled	0 -8 10 0
l4=is	-9 -4 0 14
l4=it	0 -7 10 -3
l4=its	0 19 -15 -2
l4=joint	-1 -3 -5 10
l4=land	-5 18 -13 0
l4=last	0 0 7 -10
l4=leader	-3 -16 22 0
l4=make	5 6 -13 0
l4=meet	-21 -10 24 -12
l4=minister	-11 11 0 -3
l4=minute	0 -4 9 -4
l4=morning	-5 6 -9 4
l4=negotiator	10 0 1 -12
l4=next	0 -19 21 0
l4=nobody	0 -9 10 0
l4=now	0 -11 12 0
l4=of	2 20 -19 -9
l4=old	14 -11 0 0
l4=on	9 9 -2 -27
l4=one	0 10 -4 -2
l4=open	15 -9 0 -8
l4=opened	2 -19 20 -6
l4=or	0 -10 11 0
l4=our	0 19 -9 -9
l4=over	0 17 -13 -6
l4=parted	0 -12 4 4
l4=pay	0 14 -11 0
l4=place	3 -13 13 -4
l4=point	0 -9 11 -2
l4=president	0 -17 18 0
l4=published	0 11 -1 -7
l4=receive	0 -10 11 0
l4=round	7 -9 22 -31
l4=say	-1 12 -10 0
l4=set	0 -13 14 0
l4=side	-3 4 -13 11
l4=sign	-1 16 -17 0
l4=since	-3 -1 -7 12
l4=sit	-17 -10 17 2
l4=spoke	0 17 -20 6
l4=start	-1 -12 16 -2
l4=state	0 9 -6 -2
l4=strike	0 -7 11 -2
l4=take	0 -1 -9 11
l4=talk	-4 18 -8 -10
l4=than	24 -13 -11 -4
l4=that	-2 -10 0 15
l4=the	7 17 -37 16
l4=them	0 -24 26 -1
l4=then	0 9 -8 0
l4=there	0 7 -13 2
l4=they	0 12 -6 -15
l4=three	0 10 -6 -1
l4=time	0 -10 7 2
l4=to	0 -11 2 11
l4=transfer	0 8 -6 0
l4=travel	-2 -7 12 -2
l4=truce	5 11 -6 -11
l4=until	0 10 -3 -2
l4=up	-1 0 8 -11
l4=vote	10 -8 0 0
l4=was	11 -17 15 -8
l4=we	25 -22 -5 0
l4=were	-1 0 6 -9
l4=when	0 -11 12 0
l4=will	-9 3 0 0
l4=with	0 6 6 -24
l4=would	13 16 -31 -7
l4=write	0 -11 12 0
l4=you	0 -9 12 0
l4=—	-3 -12 9 7
l=" on	0 -10 0 11
l='s on	0 9 -7 0
l=) ,	0 12 -5 -5
l=, a	15 -7 -8 0
l=, from	-10 -6 16 -4
l=, on	4 -14 18 -17
l=, saturday	0 -7 -2 10
l=, thursday	7 13 -8 -15
l=, tuesday	0 2 5 -10
l=, until	-1 -8 -5 14
l=, wednesday	0 -12 12 -1
l=<begin> by	0 4 -10 5
l=<begin> friday	0 -7 -1 11
l=<begin> saturday	10 -2 -2 -7
l=<begin> since	0 14 -10 -3
l=<begin> thursday	0 -16 11 4
l=<begin> tuesday	-7 -12 6 10
l=<begin> wednesday	14 0 -13 -14
l=<day-ahead> ,	0 13 -7 -5
l=<day-ahead> and	0 -2 -6 9
l=<day-gone> and	-1 -5 -1 10
l=<day-today> (	0 11 -10 0
l=<level> on	-7 17 -3 -14
l=<level> until	0 -9 13 -3
l=<name> ,	6 -13 7 0
l=<number> on	15 -2 -17 1
l=<office> ,	-1 17 -4 -12
l=<office> on	0 -11 14 0
l=<organisation> ,	-8 -29 16 21
l=<organisation> on	-3 12 -4 -10
l=<person> :	-1 -4 9 0
l=<person> on	-2 0 8 -16
l=<seat> ,	-17 -2 4 4
l=<seat> ·	0 -9 11 0
l=<span> from	0 18 -14 0
l=again on	-3 14 -8 -6
l=agreement on	0 2 3 -9
l=alexandria on	-3 11 -9 0
l=also on	-2 -9 3 8
l=and end	-1 -4 -3 11
l=announce on	0 6 -8 1
l=apply from	0 -9 -1 12
l=arrived on	3 0 0 -9
l=as of	-6 7 2 -8
l=at <number>	-5 -3 12 -8
l=at the	-6 54 -50 -4
l=away on	12 -7 -3 0
l=back on	-1 0 -12 9
l=before the	0 15 -14 0
l=begin on	0 16 -6 -20
l=bergen on	0 -12 6 6
l=brief ,	0 8 -3 -2
l=brussel ,	0 13 -8 -3
l=busan on	-5 -3 10 -5
l=by the	0 19 -16 0
l=call on	0 -9 11 -2
l=capital on	2 -11 4 0
l=cartagena on	0 -12 13 0
l=city on	0 -15 9 5
l=close on	0 9 -14 2
l=come on	3 -18 16 0
l=conclude on	0 14 -10 -2
l=continue on	-5 3 -11 8
l=date :	0 10 -5 -1
l=day on	-1 10 0 -5
l=deal on	0 -9 10 0
l=down on	-5 0 -9 12
l=due on	0 21 -17 0
l=duty of	0 -7 0 9
l=early on	0 15 -2 -13
l=effect on	0 9 -24 9
l=end on	0 7 -28 8
l=expire on	0 16 -8 -7
l=follow on	14 -4 -9 0
l=for the	8 1 -12 0
l=force on	0 11 -8 0
l=force since	1 8 -9 -1
l=friday ,	-4 7 3 -17
l=from the	8 -15 8 0
l=go on	0 6 -15 5
l=gyeongju on	0 -10 11 0
l=halifax on	0 -9 10 0
l=happen on	0 14 -11 0
l=home on	0 -10 0 9
l=hour on	11 -20 17 -11
l=in <name>	-11 8 1 -6
l=in busan	0 -8 10 0
l=in stockholm	9 -9 3 -6
l=interview on	0 -11 5 6
l=is on	0 17 -14 -1
l=issued on	0 0 -14 12
l=istanbul on	0 14 -13 0
l=it on	-3 13 -5 -6
l=know on	0 10 -8 0
l=lapse on	10 0 -8 -4
l=last until	0 -6 -3 11
l=late on	0 -5 -7 13
l=link on	0 -8 9 0
l=lumpur on	0 -17 -2 16
l=meet of	0 -11 11 0
l=midnight on	0 -3 -5 10
l=monday ,	6 0 -13 1
l=move to	0 -8 11 -1
l=new on	0 10 -7 -1
l=no deal	0 -12 4 8
l=note ,	0 13 -2 -8
l=notice by	0 -11 12 0
l=of <name>	0 -13 8 4
l=off to	0 -9 10 0
l=on a	-3 17 -7 -3
l=on the	6 -35 30 -4
l=opened on	10 0 -4 -6
l=order on	0 10 -6 -2
l=out on	0 16 -11 -1
l=over on	0 3 -10 5
l=paper on	0 -6 -2 10
l=phone on	0 -15 17 0
l=place on	0 15 -9 -5
l=post ,	0 10 -2 -4
l=post of	10 -23 15 0
l=post on	0 -1 -11 10
l=propose on	9 -7 0 0
l=published on	-1 20 -14 -6
l=report ,	0 -7 11 -4
l=reporter on	0 -8 -4 12
l=resume on	0 -4 -3 12
l=rise on	0 -3 -5 10
l=round on	-2 13 -5 -6
l=salvador on	0 -9 10 0
l=saturday ,	0 16 -9 -5
l=sheet on	0 10 -6 -2
l=sit on	2 11 -10 -3
l=speak on	0 -18 21 0
l=start on	7 17 -22 -7
l=statement of	0 -1 -8 8
l=statement on	7 0 -11 3
l=stay until	0 -8 0 9
l=stockholm on	7 -11 0 0
l=summit of	0 -14 15 0
l=sunday ,	8 -10 -4 6
l=table on	0 -9 0 10
l=tariff on	0 -11 12 0
l=that from	0 10 -9 0
l=the <organisation>	0 10 -6 0
l=them on	0 10 -6 0
l=there from	0 -10 11 0
l=there on	12 -10 -3 2
l=thursday ,	-5 0 9 -15
l=to <seat>	12 -4 0 -10
l=town ,	0 -11 1 10
l=trieste on	0 -13 15 0
l=truce of	0 11 -7 -2
l=truce on	0 -9 0 10
l=until the	0 9 -5 0
l=was sign	0 -4 -4 9
l=week ,	0 -9 14 -3
l=week of	13 0 -15 0
l=write on	0 9 -4 -4
l=york from	0 -8 9 0
l=york on	-1 11 -5 -1
l=· wednesday	0 -6 -1 10
l=— monday	10 -4 -3 -4
lead="	-17 5 -14 15
lead=)	-1 -4 -6 13
lead=*	5 -12 10 -3
lead=-	0 10 -6 -4
lead=1	-7 13 -16 3
lead=10	11 -17 1 7
lead=11	-2 -5 12 -9
lead=12	-8 1 9 -19
lead=13	0 23 -13 -6
lead=14	-5 -31 23 16
lead=15	-4 -11 -6 18
lead=16	-1 -14 6 10
lead=17	0 -5 11 -3
lead=19	-2 0 9 -12
lead=20	-5 17 0 -13
lead=21	0 19 -11 -4
lead=22	0 -1 -14 11
lead=23	-2 -30 36 -10
lead=25	-2 27 -16 -8
lead=26	0 -13 -14 22
lead=28	10 -16 16 -16
lead=3	-2 -8 15 -8
lead=30	-12 -18 22 0
lead=31	0 0 -18 11
lead=4	-2 2 3 -9
lead=5	-2 3 5 -14
lead=6	10 4 -10 -11
lead=9	11 -16 0 9
lead=a	-14 1 11 -15
lead=after	-10 7 2 -6
lead=also	-2 -9 3 8
lead=an	0 0 -14 12
lead=and	-14 22 -20 4
lead=as	16 -17 -1 4
lead=at	-4 0 -13 12
lead=august	0 30 -25 -3
lead=before	10 -7 -15 8
lead=beijing	0 11 -6 -2
lead=both	-8 10 2 -14
lead=british	5 -9 3 0
lead=but	-2 0 -7 8
lead=by	-5 5 -13 8
lead=canada	0 -10 -2 14
lead=china	1 29 -28 -15
lead=colombia	0 12 -7 -6
lead=commissioner	0 -11 7 3
lead=december	0 -8 10 0
lead=donald	4 -18 15 0
lead=european	0 -18 20 0
lead=experts	0 -12 9 0
lead=february	0 11 -9 0
lead=for	0 17 -10 -5
lead=friday	-12 18 -28 4
lead=goods	-1 -7 11 0
lead=he	-15 -9 21 -9
lead=he'll	8 -17 10 0
lead=if	4 3 -1 -14
lead=in	0 20 -2 -33
lead=india	0 15 -9 -4
lead=it	-9 -3 10 -2
lead=january	0 15 -12 0
lead=july	-2 2 -13 10
lead=june	0 -6 10 -1
lead=last	-6 13 -1 -10
lead=minister	-4 -13 21 -7
lead=ministers	-2 16 -11 -2
lead=monday	6 -11 9 -3
lead=negotiations	0 -7 -1 10
lead=negotiators	6 -16 0 7
lead=neither	0 -9 10 0
lead=next	-3 -7 10 0
lead=nothing	0 -11 0 11
lead=nov	-1 11 -7 0
lead=november	-4 44 -36 -8
lead=our	0 -13 19 -8
lead=president	-16 8 1 -7
lead=saturday	2 18 -13 -15
lead=see	-1 11 -8 0
lead=september	13 -10 0 -2
lead=she	0 -12 14 0
lead=since	0 21 -13 -8
lead=so	0 -14 13 0
lead=sunday	-10 7 -7 3
lead=talks	-20 11 -18 15
lead=that	10 -1 -5 4
lead=the	-15 -4 6 6
lead=they	23 -17 -1 1
lead=thursday	-4 -29 16 20
lead=today	3 -5 12 -12
lead=tomorrow	0 14 -23 9
lead=trade	-9 11 -22 12
lead=treasury	16 -6 -23 17
lead=trump	-11 -6 8 3
lead=tuesday	20 -23 4 1
lead=turkey	0 9 -6 -1
lead=two	-3 9 -15 5
lead=under	0 5 -11 6
lead=until	-1 3 -13 4
lead=we	13 -25 11 1
lead=wednesday	15 -6 -3 -2
lead=what	-13 -10 24 -10
lead=when	7 -21 13 0
lead=where	8 -16 10 -1
lead=which	2 -7 4 0
lead=who	-4 4 3 -12
lead=whose	0 -7 10 -1
lead=with	0 14 -7 -2
lead=yesterday	5 0 -28 20
lead=you	0 -13 6 7
lead=—	8 8 -2 -12
left:calls	-18 -37 53 -32
left:coming	-20 -7 22 -10
left:experts	0 -17 28 -18
left:m=adjourned	0 0 -9 10
left:m=arrived	-1 9 -3 -5
left:m=arrives	3 18 -22 -8
left:m=assembly	0 12 -8 0
left:m=bargain	0 -12 14 0
left:m=came	1 -16 0 13
left:m=closed	-9 4 -12 12
left:m=come	-11 17 -1 -17
left:m=comes	0 -3 11 -14
left:m=consultations	0 0 15 -16
left:m=delegation	-15 7 0 1
left:m=delegations	-3 -22 8 15
left:m=edition	11 2 -10 -11
left:m=ended	0 0 -18 10
left:m=expected	-3 10 -4 -5
left:m=flew	-4 8 -11 4
left:m=flies	0 13 -4 -13
left:m=go	1 1 -15 8
left:m=goes	-1 5 2 -14
left:m=guest	8 16 -14 -14
left:m=here	12 -15 3 0
left:m=host	8 11 -16 -7
left:m=landed	-5 15 -9 0
left:m=meet	9 -5 9 -23
left:m=meeting	-15 -4 0 15
left:m=meets	-6 11 -14 7
left:m=met	-4 -6 16 -13
left:m=parted	-2 -19 -6 23
left:m=sat	16 -14 0 -6
left:m=shook hands	-2 -3 10 -4
left:m=sit	-6 8 -6 0
left:m=sitting	0 -12 14 -1
left:m=spent	-2 -2 12 -10
left:m=talk	-5 26 -17 -16
left:m=talked	6 -27 23 -2
left:m=talks	10 -22 1 17
left:m=there	8 -20 12 1
left:m=to see	0 16 -15 0
left:m=travels	12 -10 0 -2
left:m=visit	-5 -14 16 1
left:m=went	-5 -4 0 9
left:m=where	1 9 -14 3
left:meets	11 -8 -3 5
left:running	13 -20 1 9
left:summit	19 -26 21 -17
left:sure	12 -21 17 -7
left:wished	19 0 -8 -12
lll=, <day-gone> and	0 -7 0 9
lll=, <name> ,	-1 -19 7 12
lll=, <seat> ,	-8 -9 28 -21
lll=, and on	0 14 -19 4
lll=, as of	0 -7 10 0
lll=, begin on	5 7 -13 0
lll=, end on	-1 -2 -6 10
lll=, friday ,	0 16 -13 -2
lll=, monday ,	-3 20 -3 -12
lll=, say on	-3 -5 0 10
lll=, sign on	0 -14 6 8
lll=, thursday ,	0 12 -9 0
lll=, tuesday ,	0 18 -8 -7
lll=, wednesday ,	0 -16 11 6
lll=/ <seat> ,	0 25 -14 -12
lll=: <number> on	0 13 -9 -1
lll=<begin> <begin> by	0 4 -10 5
lll=<begin> <begin> friday	0 -7 -1 11
lll=<begin> <begin> saturday	10 -2 -2 -7
lll=<begin> <begin> since	0 14 -10 -3
lll=<begin> <begin> thursday	0 -16 11 4
lll=<begin> <begin> tuesday	-7 -12 6 10
lll=<begin> <begin> wednesday	14 0 -13 -14
lll=<begin> <name> ,	9 0 0 -9
lll=<begin> <organisation> ,	0 -10 6 5
lll=<begin> <seat> ,	-5 -2 -3 8
lll=<begin> also on	-2 -9 3 8
lll=<begin> friday ,	-1 -5 9 -3
lll=<begin> monday ,	2 -16 -10 19
lll=<begin> sunday ,	7 -10 9 -4
lll=<begin> thursday ,	-3 -9 16 -7
lll=<begin> tuesday ,	10 -28 11 11
lll=<level> , on	9 -7 0 0
lll=<name> , on	0 -10 11 0
lll=<name> agree on	0 -10 11 0
lll=<name> at the	0 16 -15 0
lll=<name> sign on	0 -11 0 12
lll=<office> say on	0 10 -2 -6
lll=<person> , on	0 15 -12 0
lll=<person> announce on	0 -7 0 10
lll=<person> meet on	0 -13 14 0
lll=<person> say on	-6 -11 6 8
lll=<person> write on	0 12 -10 0
lll=<seat> , thursday	-5 23 -26 0
lll=<seat> , wednesday	10 -1 -16 1
lll=<seat> say on	0 20 -14 -4
lll=<span> , to	0 11 -7 0
lll=a post on	0 10 -8 0
lll=an agreement on	0 -3 11 -10
lll=an hour on	0 -9 10 0
lll=announce it on	0 -11 5 7
lll=at midnight on	0 20 -11 -8
lll=be hold on	0 -10 11 0
lll=broke down on	0 -9 -7 15
lll=by <person> on	0 9 -5 -1
lll=cape town ,	0 -11 1 10
lll=come back on	-1 9 -4 0
lll=fact sheet on	0 10 -6 -2
lll=fall away on	12 -9 0 0
lll=for <name> on	0 -10 -6 15
lll=for <span> from	0 11 -9 0
lll=from <seat> on	0 2 -8 4
lll=had begin on	14 -9 -2 -1
lll=in <name> on	0 4 5 -17
lll=in <seat> ,	-5 4 9 -16
lll=in <seat> on	7 2 -9 0
lll=in bergen on	0 -12 6 6
lll=in busan on	-5 -2 8 -3
lll=in cartagena on	0 -10 12 0
lll=in force since	1 8 -9 -1
lll=in gyeongju on	0 -10 11 0
lll=in halifax on	0 -9 10 0
lll=in istanbul on	0 14 -13 0
lll=in karachi on	0 -10 12 0
lll=in kuala lumpur	0 12 -5 -9
lll=in london on	0 -5 8 -1
lll=in salvador on	0 -9 10 0
lll=in stockholm on	7 -11 0 0
lll=in trieste on	0 -13 15 0
lll=into force on	0 9 -7 0
lll=it begin on	-4 10 -5 0
lll=it end on	0 13 -1 -9
lll=it meet on	0 12 -11 0
lll=kuala lumpur on	0 -17 -2 16
lll=last week ,	0 -10 13 -1
lll=lose <level> on	0 -9 12 0
lll=meet <person> on	-2 -13 20 -4
lll=meet again on	0 10 -8 0
lll=meet in <seat>	-2 13 -10 0
lll=ministry say on	10 0 -1 -7
lll=new york from	0 -8 9 0
lll=new york on	-1 11 -5 -1
lll=of talk on	0 -3 10 -8
lll=on <day-ahead> ,	0 10 -7 0
lll=plan for the	0 11 -10 0
lll=put off to	0 -9 10 0
lll=second round on	0 16 -14 0
lll=stockholm at the	0 11 -9 0
lll=take effect on	0 4 -23 10
lll=take place on	0 14 -9 -5
lll=talk resume on	0 0 -15 12
lll=television interview on	0 -11 5 6
lll=tell <person> on	0 10 -7 0
lll=tell reporter on	0 -8 -4 12
lll=that start on	0 14 -12 0
lll=the <name> on	0 16 -4 -11
lll=the <organisation> ,	-3 -18 8 14
lll=the <organisation> on	-2 13 -9 -2
lll=the <person> ,	0 12 -5 -5
lll=the duty of	0 -10 0 10
lll=the phone on	0 -10 11 0
lll=the table on	0 -12 0 11
lll=the truce of	0 10 -6 -1
lll=the week of	0 16 -14 0
lll=they have until	0 -12 0 12
lll=they meet on	9 -3 -4 0
lll=to <level> on	0 11 -7 0
lll=to <number> on	10 -7 -1 0
lll=to <seat> on	-11 0 9 -11
lll=to begin on	-2 12 -7 0
lll=to follow on	14 -11 -2 0
lll=to last until	0 -8 0 10
lll=to start on	11 -3 -9 0
lll=trade agreement on	0 11 -6 -4
lll=was conclude on	0 8 -5 0
lll=was published on	0 9 -5 -3
lll=was reach on	0 17 -18 -1
lll=was sign on	0 -18 9 10
lll=what happen on	0 8 -4 0
lll=which meet on	0 13 -11 0
lll=will sign on	0 15 -13 0
lll=with <name> on	-3 18 -14 -1
lll=with <person> on	1 -18 16 -1
lll=with <seat> on	0 22 -19 -3
lll=would speak on	0 -10 11 0
lll=— <seat> ,	0 -19 -14 26
loud	23 -13 -12 6
lr=, )	-1 -14 26 -17
lr=, ,	0 -15 21 -9
lr=, .	-8 -16 18 4
lr=, :	8 3 -4 -13
lr=, ;	0 -12 8 3
lr=, <end>	-11 -15 2 22
lr=, and	20 -14 -6 -2
lr=, —	-11 23 -23 1
lr=: ,	-5 -21 24 0
lr=: .	0 19 -13 -4
lr=: <end>	0 30 -24 -6
lr=<begin> 's	11 -16 9 -5
lr=<begin> .	0 -16 19 -3
lr=<begin> :	-16 8 3 -15
lr=<begin> <end>	-2 10 -8 -6
lr=<begin> <level>	0 12 -9 0
lr=<begin> <number>	16 -19 8 -8
lr=<begin> <person>	4 6 -8 -3
lr=<begin> he	0 9 -9 0
lr=<begin> in	0 -16 3 12
lr=<begin> is	-3 -3 -4 10
lr=<begin> it	-1 29 -23 -2
lr=<begin> of	-4 13 -5 -1
lr=<begin> the	-4 6 -19 13
lr=<begin> they	-1 -17 4 13
lr=<begin> ·	0 13 -9 0
lr=<begin> —	7 1 0 -16
lr=<level> .	0 26 -12 -11
lr=<name> ,	-11 -11 17 4
lr=<name> <end>	0 -5 12 -3
lr=<number> ,	0 16 -9 -3
lr=<number> .	-9 6 9 -20
lr=<person> .	0 8 -17 9
lr=<seat> ,	5 -9 0 0
lr=<seat> .	-8 -7 15 -5
lr=a ,	15 -2 -13 0
lr=a .	-3 14 -7 0
lr=after 's	0 -22 23 -1
lr=after .	0 11 -9 0
lr=and .	-2 -17 -6 22
lr=at 's	0 11 -3 -5
lr=before .	0 11 -6 -1
lr=before <end>	0 15 -13 0
lr=by ,	9 1 -14 -1
lr=by <end>	0 18 -15 0
lr=charge .	0 -8 10 -1
lr=end ,	-2 -2 -4 9
lr=end at	10 -2 0 -8
lr=for .	18 -3 -7 -9
lr=friday <end>	-1 9 -6 -2
lr=from ,	-2 12 -4 -12
lr=from .	-15 -7 10 5
lr=from <end>	-9 0 10 -7
lr=from <name>	8 -14 7 0
lr=from and	-2 16 -11 0
lr=from it	0 -9 10 0
lr=from to	7 0 -10 0
lr=from we	0 -10 10 0
lr=geneva .	0 -6 12 -5
lr=it .	0 2 -15 7
lr=monday ,	-9 -6 -4 14
lr=of (	0 -13 5 10
lr=of ,	-8 19 -7 -7
lr=of .	-8 0 14 -22
lr=of :	0 15 -9 -3
lr=of <end>	20 -9 -5 0
lr=of and	-6 10 0 -4
lr=of between	0 10 -5 -2
lr=of in	0 -9 10 0
lr=on .	10 16 -23 -1
lr=on :	-2 -12 14 0
lr=on ;	-11 3 1 0
lr=on <day-today>	0 9 -4 0
lr=on <end>	-13 -8 17 -5
lr=on <name>	-5 0 -16 15
lr=on <person>	10 -3 -7 2
lr=on ?	0 -18 12 10
lr=on after	-11 9 0 -6
lr=on afternoon	-2 -11 0 14
lr=on and	-4 -3 15 -15
lr=on are	11 -9 0 0
lr=on as	0 -4 -8 10
lr=on at	0 -19 6 14
lr=on evening	4 0 -15 10
lr=on for	-1 14 1 -30
lr=on had	0 -6 9 0
lr=on has	0 11 -8 0
lr=on he	-4 6 2 -10
lr=on in	8 -5 10 -16
lr=on is	0 -8 10 0
lr=on morning	20 -12 -1 -3
lr=on night	-10 -7 4 9
lr=on of	0 -1 9 -9
lr=on published	0 6 -10 1
lr=on take	0 -8 8 0
lr=on that	2 6 -9 0
lr=on the	0 -6 10 -4
lr=on to	-5 -14 19 0
lr=on with	-13 8 -18 13
lr=on would	0 -9 10 0
lr=post .	0 -5 8 -2
lr=saturday <end>	-2 23 -5 -12
lr=sign .	0 19 -8 -9
lr=since ,	1 15 -31 3
lr=since .	14 -17 12 -16
lr=since <end>	-9 21 -11 0
lr=since and	6 2 -11 0
lr=since morning	9 -8 0 0
lr=start .	10 -4 -3 -2
lr=the ,	16 4 -18 -4
lr=the .	0 29 -26 -2
lr=the <end>	0 -12 15 -5
lr=there .	0 -7 12 -3
lr=through .	0 -7 -3 11
lr=thursday ,	-4 15 1 -22
lr=thursday .	-2 0 -10 7
lr=thursday <end>	2 -12 7 3
lr=till ,	0 -8 -4 11
lr=to ,	0 8 0 -10
lr=to .	-1 -1 -17 14
lr=to ;	0 11 -11 0
lr=to <end>	0 9 0 -13
lr=tuesday ,	0 -6 -5 11
lr=until .	-9 -15 -9 26
lr=until <end>	0 22 3 -31
lr=up .	0 -6 -5 11
lr=wednesday (	-3 24 -14 -6
lr=wednesday .	-5 -5 18 -13
lr=wednesday <end>	21 -15 -4 0
lr=· <end>	2 1 1 -11
lr=— ,	-2 -15 17 0
lr=— <end>	0 19 -11 -5
nc2=begin	11 -13 15 -11
nc2=buy	0 8 -1 -3
nc2=down	-2 -5 0 9
nc2=end	-17 -2 10 1
nc2=impose	-2 2 3 -8
nc2=propose	9 0 1 -10
nc2=return	-4 8 -3 0
nc2=stay	-3 -3 15 -12
nc2=suspend	10 -21 5 11
nc2=target	-3 6 -17 9
nc2=threaten	0 10 -7 0
nc2=up	10 7 -6 -15
nct2=agree modal-passive	0 -16 17 0
nct2=agree participle-passive	-3 26 -14 -13
nct2=agree perfect	0 -4 -2 9
nct2=agree present	0 16 -14 0
nct2=bear perfect	0 -8 10 -1
nct2=bear present	10 16 -16 -13
nct2=begin future	0 -16 20 -5
nct2=begin modal	0 1 -11 6
nct2=begin past	16 -8 10 -21
nct2=begin perfect	0 -15 16 0
nct2=begin present	2 6 -18 3
nct2=down future	-1 -10 0 11
nct2=down modal	0 9 -12 1
nct2=down past	1 -12 2 9
nct2=down present	-3 -4 14 -12
nct2=end present	-17 8 5 -3
nct2=impose future-passive	-6 17 -6 -5
nct2=impose modal-passive	3 -17 12 2
nct2=impose participle-passive	6 1 1 -19
nct2=impose past	-10 2 5 -6
nct2=impose past-passive	0 19 -10 -7
nct2=impose perfect	15 -3 -2 -6
nct2=impose present	-15 -6 -1 18
nct2=propose gerund	0 14 -11 -2
nct2=propose participle-passive	9 -13 4 0
nct2=propose past	-11 10 1 -7
nct2=say perfect	12 -12 5 -7
nct2=stay future-passive	-5 12 -4 -2
nct2=stay modal	9 -8 6 -10
nct2=stay participle-passive	0 -8 14 -6
nct2=stay past	0 -14 24 -16
nct2=suspend future-passive	-4 10 -1 -2
nct2=suspend participle-passive	10 -15 8 -1
nct2=suspend present	-1 -19 2 18
nct2=up future	1 -12 9 0
nct2=up past	13 -1 0 -18
nct2=up present	0 15 -12 -8
next:calls	-6 -55 71 -25
next:coming	-2 1 18 -30
next:ended	-24 5 7 -5
next:experts	33 -15 10 -30
next:heads=1	-14 6 9 -15
next:heads=2	-2 -40 56 -31
next:meets	7 -23 5 20
next:running	8 -1 -10 6
next:summit	2 -34 25 8
next:sure	52 -52 -10 45
next:wished	-61 32 4 -36
next="	0 -1 9 -13
next=(	1 -5 -5 8
next=-	-8 11 -7 -2
next=:	9 4 -19 7
next=;	-22 11 1 -6
next=after	-2 -7 13 -4
next=and	1 -17 8 9
next=as	0 10 -5 -2
next=that	-17 9 0 -2
next=unless	0 11 -8 0
next=which	0 21 -20 -5
next=while	0 -3 9 -5
next=who	0 11 -3 -4
next=—	-11 -10 30 -16
nhas-gerund	-11 -4 -10 18
nhas-participle	4 0 8 -21
nhas-past	7 3 -2 -11
nhas-pluperfect	-15 2 -6 10
nhas-present	7 15 -18 -4
nt2=future	5 -15 7 2
nt2=future-passive	0 10 -8 -3
nt2=modal	-17 8 0 0
nt2=modal-not	11 -5 -7 0
nt2=modal-passive	3 -17 14 0
nt2=participle-passive	8 -2 5 -16
nt2=past	10 -6 2 -5
nt2=past-not	0 10 -7 0
nt2=past-passive	-1 15 -3 -12
nt2=perfect	8 -10 7 -1
nt2=perfect-not	2 -9 4 0
nt2=perfect-passive	-2 13 -8 -2
nt2=pluperfect	-15 11 -14 7
nt2=present	0 13 -15 0
nt2=present-not	-1 9 -4 0
nv0-none	1 9 0 -13
nv1-none	1 9 0 -13
nv2-none	-16 3 10 -9
nv2=accept	0 -14 19 -5
nv2=add	0 13 -10 0
nv2=announce	11 -1 0 -13
nv2=apply	0 -12 13 0
nv2=be	6 2 3 -16
nv2=begin	16 0 -9 -9
nv2=believe	0 10 -9 0
nv2=bring	1 -7 0 4
nv2=call	-1 10 -5 -2
nv2=collect	0 -9 11 -1
nv2=cut	-1 10 -11 4
nv2=have	2 -13 -1 13
nv2=hold	-10 -1 3 4
nv2=keep	0 -10 6 3
nv2=know	0 -7 -1 11
nv2=leave	0 16 -14 -5
nv2=meet	9 8 -17 0
nv2=move	6 4 -9 0
nv2=other	1 -14 7 5
nv2=put	-4 23 -14 -8
nv2=receive	0 -10 11 0
nv2=rise	5 5 -16 0
nv2=run	-11 -15 18 4
nv2=see	0 -6 -3 11
nv2=set	0 -18 10 8
nv2=sign	-8 14 -8 -2
nv2=sit	0 19 -11 -9
nv2=stop	0 6 1 -10
nv2=suspend	14 -20 2 5
nvt2=add past	0 11 -10 0
nvt2=agree participle	-2 16 -6 -9
nvt2=agree past	2 -16 15 -2
nvt2=agree perfect	0 3 -10 2
nvt2=agree present	0 10 -8 0
nvt2=announce perfect	13 -8 -2 -3
nvt2=be modal	10 -2 0 -8
nvt2=be past	-1 -5 16 -16
nvt2=be present	2 12 -11 -3
nvt2=begin past	20 6 -16 -17
nvt2=call past	0 10 -9 0
nvt2=come past	3 -10 6 0
nvt2=come present	0 14 -10 0
nvt2=cut future	0 4 -13 9
nvt2=end past	-2 0 -14 14
nvt2=end present	-11 -3 11 0
nvt2=expire present	-3 10 -2 -1
nvt2=extend past	0 15 -10 -3
nvt2=fall present	0 -10 11 0
nvt2=go future	0 -9 10 -1
nvt2=go modal	0 -7 0 9
nvt2=have past	-4 -19 8 15
nvt2=have present	6 6 -18 0
nvt2=hold future	-5 14 -7 -2
nvt2=impose past	0 12 -3 -7
nvt2=keep modal	0 -6 9 -1
nvt2=leave participle	0 11 -9 -1
nvt2=meet modal	0 -8 0 11
nvt2=meet past	-2 19 -16 -1
nvt2=meet present	13 -3 -4 -6
nvt2=pay future	0 -14 5 10
nvt2=pay present	0 12 -6 -1
nvt2=put perfect	0 11 -10 0
nvt2=reach perfect	0 -8 0 9
nvt2=rise past	2 9 -8 -5
nvt2=run present	-10 -12 21 -4
nvt2=see past	0 -11 0 13
nvt2=set present	0 -18 10 8
nvt2=sign modal	0 -13 14 0
nvt2=sign past	-6 11 -12 2
nvt2=sign perfect	0 11 -9 0
nvt2=suspend participle	10 -10 0 0
nvt2=suspend present	5 -19 10 4
nvt2=take modal	0 9 -7 0
nvt2=take pluperfect	0 -3 10 -6
nvt2=take present	0 0 -12 9
o:act=adopt	0 0 -9 7
o:act=agree	-16 -8 7 4
o:act=announce	-10 0 0 3
o:act=approve	9 3 -12 -5
o:act=ask	-2 11 -4 -6
o:act=begin	11 0 -1 -10
o:act=call	0 23 -20 0
o:act=carry	0 -2 8 -6
o:act=conclude	-5 5 -12 10
o:act=declare	0 -4 -2 9
o:act=discuss	-4 -8 13 -1
o:act=draw	8 -18 11 0
o:act=extend	-1 18 0 -21
o:act=fall	8 2 -18 -1
o:act=get	0 21 -19 0
o:act=have	-19 3 3 -1
o:act=keep	-1 5 -12 7
o:act=know	9 -4 -11 5
o:act=land	-5 18 -13 0
o:act=leave	-2 -1 -9 11
o:act=levy	0 -8 10 0
o:act=order	0 11 -8 0
o:act=other	-8 -10 17 0
o:act=pay	1 18 -27 0
o:act=prepare	-4 11 -4 -5
o:act=promise	0 20 -17 0
o:act=put	0 -8 5 3
o:act=receive	-5 -13 19 -4
o:act=recommend	0 15 -13 0
o:act=report	0 9 -6 0
o:act=return	-13 0 0 5
o:act=run	-2 26 -10 -12
o:act=say	6 0 -13 8
o:act=see	-3 -8 13 -5
o:act=send	0 11 -5 -2
o:act=settle	6 -18 17 -8
o:act=sign	-13 8 -1 -5
o:act=sit	14 -14 1 -2
o:act=stand	-1 11 -3 -4
o:act=step	0 -8 1 5
o:act=suspend	4 3 3 -20
o:act=tax	0 -11 12 0
o:act=tell	-9 2 0 1
o:act=threaten	0 22 -16 0
o:act=write	-2 10 0 -14
o:agree on gone	-10 4 0 -2
o:approve by ahead	10 -10 0 0
o:ask on ahead	0 -10 10 0
o:be  gone	6 0 -16 5
o:be by ahead	0 11 -6 0
o:be due gone	0 -8 10 0
o:be for gone	0 14 -13 0
o:be from ahead	3 10 -13 -1
o:be from gone	7 -24 20 0
o:be is ahead	0 15 -8 -5
o:be of gone	0 -8 14 -5
o:be since gone	10 -7 0 -5
o:be the ahead	6 -11 7 0
o:be to gone	0 -8 0 9
o:be until ahead	0 -4 -4 10
o:begin  gone	0 9 -7 0
o:begin from ahead	0 9 -5 0
o:begin from gone	0 -13 0 12
o:begin on ahead	-3 -3 9 -10
o:begin on gone	22 6 -9 -22
o:begin starting ahead	10 -8 0 -1
o:call on gone	0 11 -10 0
o:carried=controls	4 -15 11 0
o:carried=deal	3 -5 13 -12
o:carried=deal far	0 5 -11 1
o:carried=duties	-20 17 0 -14
o:carried=duties far	5 -1 7 -20
o:carried=fees	0 -16 12 5
o:carried=fees far	0 0 -14 13
o:carried=longer	-14 11 -1 -5
o:carried=longer far	-1 -2 15 -19
o:carried=procedure far	-17 9 14 -38
o:carried=sale far	-2 7 -12 4
o:carried=truce	-17 8 -6 4
o:carried=truce far	-10 20 -13 -3
o:carry on gone	0 -12 14 -2
o:charge on gone	9 -1 -5 -2
o:confirm on ahead	0 -12 12 0
o:confirm on gone	0 19 -14 -3
o:declare on gone	0 -14 0 15
o:discuss on ahead	0 -11 13 0
o:discuss on gone	-2 16 -11 -3
o:end  gone	0 -5 -2 8
o:end ends gone	0 -14 13 0
o:end expires gone	0 -8 0 10
o:end on ahead	15 14 -34 -7
o:end on gone	-19 -7 11 5
o:expect on ahead	0 -24 26 0
o:expect on gone	0 17 -15 0
o:fall on gone	10 -6 -6 0
o:fix for ahead	0 -22 23 0
o:fix for gone	0 15 -14 0
o:have by ahead	0 -7 0 9
o:have on gone	-1 5 0 -11
o:have since gone	-3 11 -3 0
o:leads=2028 (	0 9 -6 0
o:leads=accra,	0 -7 -16 19
o:leads=again on	-3 14 -8 -6
o:leads=agreement on	0 0 5 -9
o:leads=alexandria on	-3 11 -9 0
o:leads=also on	-2 -9 3 8
o:leads=and ends	-1 -2 -3 9
o:leads=ankara,	0 -12 5 5
o:leads=announced on	0 6 -8 1
o:leads=applies from	0 -11 0 12
o:leads=arrived on	3 0 0 -9
o:leads=as of	-6 7 2 -8
o:leads=asunción,	0 9 -3 -4
o:leads=at nine	-3 -9 2 9
o:leads=at the	-6 54 -50 -4
o:leads=away on	12 -7 -3 0
o:leads=back on	-1 0 -12 9
o:leads=before the	0 15 -14 0
o:leads=begin on	-14 4 5 -5
o:leads=begins on	-17 17 0 -3
o:leads=begun on	14 -8 -3 -1
o:leads=beijing on	10 -5 -2 0
o:leads=belgrade,	12 -1 -12 -2
o:leads=bergen on	0 -12 6 6
o:leads=bern,	0 10 -5 -2
o:leads=brasília,	0 8 -4 -1
o:leads=brussels on	0 15 -17 3
o:leads=brussels,	-1 -19 17 3
o:leads=buenos aires,	0 15 -6 -8
o:leads=busan on	-5 -3 11 -6
o:leads=by	0 4 -10 5
o:leads=by the	0 19 -16 0
o:leads=cairo on	0 8 -16 4
o:leads=call on	0 -9 11 -2
o:leads=came on	5 -16 9 0
o:leads=cape town,	0 -11 1 10
o:leads=capital on	2 -12 4 1
o:leads=cartagena on	0 -12 13 0
o:leads=cent from	0 -11 11 0
o:leads=city on	0 -15 9 5
o:leads=close on	0 12 -10 0
o:leads=colombo,	0 11 -4 -4
o:leads=comes on	0 -9 10 0
o:leads=concluded on	0 14 -10 -2
o:leads=continue on	-5 2 -11 9
o:leads=copenhagen,	0 12 -9 -4
o:leads=day on	-1 10 0 -5
o:leads=deal on	0 -9 10 0
o:leads=down on	-5 0 -9 12
o:leads=due on	0 21 -17 0
o:leads=duties of	0 -7 0 9
o:leads=early on	0 15 -2 -13
o:leads=effect on	0 9 -24 9
o:leads=ended on	-5 6 -17 4
o:leads=ends on	10 5 -17 -5
o:leads=expires on	0 12 -5 -3
o:leads=follow on	14 -5 -8 0
o:leads=for the	8 1 -12 0
o:leads=force on	0 11 -8 0
o:leads=force since	1 8 -9 -1
o:leads=friday	0 -7 -1 11
o:leads=friday,	-1 -5 9 -3
o:leads=from the	8 -15 8 0
o:leads=go on	0 3 -13 6
o:leads=gyeongju on	0 -10 11 0
o:leads=halifax on	0 -9 10 0
o:leads=hanoi,	0 13 -4 -6
o:leads=happens on	0 8 -4 0
o:leads=helsinki on	0 -10 0 9
o:leads=home on	0 -10 0 9
o:leads=hour on	0 -9 10 0
o:leads=hours on	12 -12 8 -11
o:leads=in busan	0 -8 10 0
o:leads=in stockholm	9 -9 3 -6
o:leads=interview on	0 -11 5 6
o:leads=is on	0 17 -14 -1
o:leads=issued on	0 0 -14 12
o:leads=istanbul on	0 14 -13 0
o:leads=it on	-3 13 -5 -6
o:leads=jinping on	-1 -15 21 -3
o:leads=korea on	-4 -13 19 -3
o:leads=kuala lumpur	0 12 -14 0
o:leads=kuala lumpur,	0 9 -17 3
o:leads=lapses on	10 -4 -3 0
o:leads=last until	0 -8 -1 11
o:leads=last week,	0 -10 13 -1
o:leads=late on	0 -5 -7 13
o:leads=lima on	-2 -18 20 0
o:leads=lima,	9 -5 1 -4
o:leads=link on	0 -8 9 0
o:leads=london,	0 14 -3 -11
o:leads=lumpur on	6 -6 -13 13
o:leads=lusaka,	0 14 -5 -7
o:leads=madrid,	0 -8 -2 12
o:leads=malaysia on	-1 -11 11 0
o:leads=manila on	0 13 -11 0
o:leads=manila,	0 1 -9 4
o:leads=maputo,	0 10 -3 -2
o:leads=meet on	0 -12 15 0
o:leads=meeting of	0 -11 11 0
o:leads=meeting on	0 -13 11 2
o:leads=meets on	0 31 -29 0
o:leads=mexico city,	0 0 8 -9
o:leads=midnight on	0 -3 -5 10
o:leads=ministers on	0 -10 10 0
o:leads=monday,	2 -16 -10 19
o:leads=montevideo on	0 -15 17 0
o:leads=months from	0 9 -7 0
o:leads=moved to	0 -8 11 -1
o:leads=muscat on	0 14 -21 7
o:leads=new delhi,	0 15 -9 -6
o:leads=news on	0 10 -7 -1
o:leads=no deal	0 -12 4 8
o:leads=notice by	0 -11 12 0
o:leads=nouakchott,	0 5 5 -11
o:leads=of spain,	0 10 -5 -4
o:leads=off to	0 -9 10 0
o:leads=on a	-3 17 -7 -3
o:leads=on the	6 -36 31 -4
o:leads=opened on	10 0 -4 -6
o:leads=oslo,	0 -6 12 -7
o:leads=out on	0 16 -11 -1
o:leads=over on	0 3 -10 5
o:leads=panama city,	0 17 -11 -5
o:leads=paper on	0 -7 -1 10
o:leads=percent on	0 -6 10 -2
o:leads=phone on	0 -15 17 0
o:leads=place on	0 15 -9 -5
o:leads=post on	0 10 -8 0
o:leads=posted on	0 -9 0 12
o:leads=posts of	11 -33 19 6
o:leads=president on	0 9 -8 0
o:leads=proposed on	9 -7 0 0
o:leads=published on	-1 20 -14 -6
o:leads=quito,	0 -4 14 -10
o:leads=rabat on	0 24 -16 -10
o:leads=rabat,	-2 13 -2 -11
o:leads=reporters on	0 -8 -4 12
o:leads=resume on	0 -5 -2 12
o:leads=round on	-2 13 -5 -6
o:leads=salvador on	0 -9 10 0
o:leads=santiago on	0 -7 10 0
o:leads=saturday	10 -2 -2 -7
o:leads=seoul,	0 7 -14 2
o:leads=sheet on	0 10 -6 -2
o:leads=sign on	0 16 -13 0
o:leads=signed on	0 -15 9 9
o:leads=since	0 15 -10 -3
o:leads=singapore on	5 11 -11 -5
o:leads=south korea,	0 -8 13 -3
o:leads=speak on	0 -18 21 0
o:leads=start on	10 0 -18 0
o:leads=starts on	-7 20 -6 -6
o:leads=statement of	0 -1 -8 8
o:leads=statement on	7 -1 -11 3
o:leads=states on	0 15 -9 -5
o:leads=stockholm on	13 -16 -2 0
o:leads=stockholm,	9 4 -7 -7
o:leads=summit of	0 -14 15 0
o:leads=sunday,	7 -10 9 -4
o:leads=table on	0 -9 0 10
o:leads=takes effect	0 -13 13 0
o:leads=talk on	0 13 -10 -2
o:leads=talks on	-8 -14 18 3
o:leads=tariff on	0 -13 14 0
o:leads=tbilisi,	0 -7 11 -2
o:leads=that from	0 10 -9 0
o:leads=them on	0 10 -6 0
o:leads=there from	0 -10 11 0
o:leads=there on	12 -10 -3 2
o:leads=thursday	0 -16 11 4
o:leads=thursday,	-3 -9 16 -7
o:leads=took effect	0 14 -5 -8
o:leads=trieste on	0 -13 15 0
o:leads=truce of	0 11 -7 -2
o:leads=truce on	0 -9 0 10
o:leads=tuesday	-7 -12 6 10
o:leads=tuesday,	10 -28 11 11
o:leads=tunis,	6 -14 7 0
o:leads=two days,	-6 -17 24 -5
o:leads=union on	0 10 -8 0
o:leads=until the	0 9 -5 0
o:leads=vienna,	0 9 -2 -4
o:leads=was signed	0 -4 -4 9
o:leads=washington on	-15 18 0 -32
o:leads=washington,	-5 7 2 -13
o:leads=washington/beijing,	0 10 -5 -2
o:leads=wednesday	14 0 -13 -14
o:leads=week of	13 0 -15 0
o:leads=york from	0 -8 9 0
o:leads=york on	-1 11 -5 -1
o:leads=· wednesday	0 -6 -1 10
o:leads=— monday	10 -4 -3 -4
o:left=controls	-4 1 7 -12
o:left=controls right=none	-3 0 9 -10
o:left=deal	-12 -8 3 10
o:left=deal right=meeting	-7 -2 9 -3
o:left=deal right=none	-11 -8 3 10
o:left=deal right=truce	6 3 -19 3
o:left=duties	-1 11 -4 -8
o:left=duties right=none	2 9 -5 -8
o:left=duties right=truce	-3 24 -15 -4
o:left=exclusions	0 12 -5 -3
o:left=exclusions right=none	0 9 -3 -2
o:left=longer	-1 17 -18 -1
o:left=longer right=meeting	0 -12 9 3
o:left=longer right=none	0 22 -23 -3
o:left=meeting	-6 -13 7 9
o:left=meeting right=deal	-5 -11 12 2
o:left=meeting right=longer	-1 -7 -3 12
o:left=meeting right=meeting	0 4 1 -11
o:left=meeting right=procedure	0 11 -10 0
o:left=meeting right=signing	-7 5 -10 8
o:left=meeting right=truce	-23 -17 25 2
o:left=none right=exclusions	0 12 -5 -2
o:left=none right=meeting	12 -5 -1 0
o:left=none right=none	6 -13 12 0
o:left=none right=sale	0 -6 -3 11
o:left=none right=signing	-6 14 -2 -9
o:left=none right=truce	-11 3 6 -6
o:left=procedure	5 8 -10 0
o:left=sale	0 -12 2 11
o:left=sale right=none	0 -11 5 7
o:left=signing right=deal	0 12 -8 -2
o:left=signing right=duties	0 12 -7 -4
o:left=signing right=meeting	0 -9 13 -2
o:left=signing right=none	-22 7 -7 6
o:left=signing right=truce	10 -11 -4 5
o:left=truce	-2 26 -18 -9
o:left=truce right=duties	0 15 -18 4
o:left=truce right=longer	0 9 -3 -3
o:left=truce right=meeting	0 18 -16 -3
o:left=truce right=signing	0 -11 13 -3
o:make from gone	5 -9 3 0
o:make on gone	-2 11 -6 -1
o:meet geneva ahead	0 -11 12 0
o:meet meets ahead	0 11 -10 0
o:meet met gone	0 -9 11 0
o:meet on ahead	-27 1 10 -11
o:meet on gone	-3 -11 17 -2
o:meet the gone	0 15 -13 0
o:meet until ahead	0 -5 -6 12
o:move to ahead	0 -7 11 -2
o:near=duties	-8 9 -18 10
o:near=exclusions	0 8 -3 -2
o:near=longer	0 15 -19 0
o:near=none	0 3 6 -13
o:near=procedure	6 12 -25 2
o:near=sale	0 -9 7 0
o:near=truce	-9 1 1 2
o:no verb  ahead	11 14 -11 -28
o:no verb  gone	-2 -7 12 -6
o:no verb ( ahead	0 -10 10 0
o:no verb a gone	5 -8 6 -5
o:no verb accra, gone	-1 -9 -7 16
o:no verb aires, gone	0 15 -6 -8
o:no verb ankara, gone	0 -12 5 5
o:no verb astana, gone	0 -22 16 4
o:no verb asunción, gone	0 12 -5 -4
o:no verb bangkok, gone	0 12 -6 -5
o:no verb before ahead	0 10 -6 -3
o:no verb belgrade, gone	12 -5 0 -7
o:no verb bern, gone	0 13 -7 -3
o:no verb brasília, gone	0 13 -9 -1
o:no verb brief, gone	0 8 -3 -2
o:no verb busan, gone	0 -23 8 15
o:no verb by ahead	0 14 -9 0
o:no verb colombo, gone	0 12 -5 -5
o:no verb copenhagen, gone	0 2 -15 4
o:no verb days, gone	-7 -3 12 -6
o:no verb delhi, gone	0 19 -12 -8
o:no verb for ahead	0 -11 14 0
o:no verb for gone	22 -15 -9 0
o:no verb friday gone	-3 -4 -11 13
o:no verb friday, ahead	0 17 -15 0
o:no verb friday, gone	-2 0 11 -15
o:no verb from ahead	-4 35 -26 -8
o:no verb from gone	-1 -3 10 -8
o:no verb hanoi, gone	0 13 -5 -7
o:no verb helsinki, gone	0 -10 0 9
o:no verb korea, gone	0 -8 13 -3
o:no verb lima, gone	8 -1 0 -5
o:no verb lisbon, gone	0 -8 7 2
o:no verb london, gone	0 17 -5 -12
o:no verb lusaka, gone	0 21 -11 -11
o:no verb madrid, gone	0 -11 0 11
o:no verb manila, gone	0 -7 -10 14
o:no verb maputo, gone	0 11 -4 -3
o:no verb monday gone	9 -4 -8 1
o:no verb monday, ahead	-3 11 -3 -3
o:no verb monday, gone	8 -5 -9 3
o:no verb muscat, gone	0 5 7 -15
o:no verb nouakchott, gone	0 5 5 -11
o:no verb of ahead	10 14 -26 -4
o:no verb of gone	-4 -15 11 9
o:no verb on ahead	2 1 4 -15
o:no verb on gone	-4 -3 -6 16
o:no verb oslo, gone	0 -3 11 -9
o:no verb ottawa, gone	0 -6 -11 13
o:no verb prague, gone	0 15 -7 -8
o:no verb quito, gone	0 7 0 -10
o:no verb rabat, gone	-2 7 5 -15
o:no verb report, gone	0 -7 11 -4
o:no verb saturday gone	9 -8 -8 4
o:no verb saturday, gone	0 12 -6 -4
o:no verb seoul, gone	0 8 -14 1
o:no verb since gone	-25 31 -5 -9
o:no verb spain, gone	0 10 -5 -4
o:no verb spoke gone	0 -7 9 0
o:no verb stockholm, gone	9 4 -7 -7
o:no verb sunday gone	-1 -6 -10 14
o:no verb sunday, ahead	13 -5 -5 -5
o:no verb sunday, gone	-5 -5 0 9
o:no verb tashkent, gone	0 -4 -9 12
o:no verb tbilisi, gone	0 -9 9 0
o:no verb thursday gone	5 -9 1 1
o:no verb thursday, gone	-3 -1 9 -13
o:no verb to gone	0 9 -14 4
o:no verb town, gone	0 -7 -6 13
o:no verb tuesday gone	-11 -3 6 1
o:no verb tuesday, ahead	0 -9 11 0
o:no verb tuesday, gone	9 -5 -8 3
o:no verb tunis, gone	6 -11 5 0
o:no verb ulaanbaatar, gone	0 -9 -3 12
o:no verb until ahead	-3 4 -20 9
o:no verb until gone	0 -4 10 -3
o:no verb valletta, gone	6 10 -9 -13
o:no verb washington, gone	-5 9 2 -15
o:no verb washington/beijing, gone	0 10 -5 -2
o:no verb wednesday gone	12 -9 0 -2
o:no verb wednesday, ahead	0 -2 -11 12
o:no verb week, gone	0 -5 10 -2
o:no verb wellington, gone	0 -22 4 17
o:no verb windhoek, gone	-5 -14 5 13
o:no verb yerevan, gone	9 0 -3 -10
o:no verb york, gone	0 -6 12 -7
o:no verb zanzibar, gone	0 -10 6 4
o:no verb · gone	13 -5 0 -13
o:no verb — gone	-5 0 9 -9
o:offer on gone	0 -10 0 12
o:order on gone	0 9 -7 0
o:other before ahead	0 -8 8 0
o:other by ahead	0 -10 10 0
o:other for ahead	-1 -9 14 -1
o:other from gone	0 -8 9 0
o:other on ahead	-1 12 -8 0
o:other on gone	0 -8 -5 15
o:other since gone	6 -17 15 -5
o:plan for ahead	0 -15 17 0
o:plan for gone	0 11 -8 0
o:plan the ahead	0 12 -11 0
o:promise on gone	0 10 -10 0
o:propose on gone	9 -7 0 0
o:put on gone	-3 -4 -4 13
o:put to ahead	0 -8 9 0
o:reach on gone	-2 -11 5 9
o:receive on gone	-1 -12 15 0
o:right=deal	-8 8 5 -15
o:right=deal of	0 -7 8 0
o:right=deal on	-3 -5 19 -14
o:right=deal until	0 10 0 -7
o:right=duties	-2 9 -4 -4
o:right=duties 	0 -12 0 16
o:right=duties from	14 -11 0 0
o:right=duties of	0 12 -7 0
o:right=duties on	-7 6 -7 5
o:right=exclusions	0 11 -4 -3
o:right=longer	0 10 -14 2
o:right=longer on	1 0 -11 10
o:right=meeting 	3 -12 6 0
o:right=meeting on	-14 -1 5 0
o:right=meeting to	0 13 -12 0
o:right=none 	2 1 2 -13
o:right=none a	8 1 -3 -11
o:right=none accra,	-1 -10 -7 16
o:right=none after	0 11 -5 -3
o:right=none ago	0 15 -9 -6
o:right=none aires,	0 12 -5 -6
o:right=none and	-8 -3 -6 14
o:right=none are	0 9 -3 -4
o:right=none astana,	0 -22 16 4
o:right=none asunción,	0 9 -3 -3
o:right=none bangkok,	0 12 -6 -5
o:right=none before	-2 10 -16 6
o:right=none beijing,	-7 16 -3 -8
o:right=none belgrade,	12 -5 0 -8
o:right=none bern,	0 10 -5 -2
o:right=none brief,	0 8 -3 -2
o:right=none busan	0 -7 10 0
o:right=none busan,	0 -12 0 15
o:right=none by	-11 24 -13 -8
o:right=none cairo,	8 0 1 -13
o:right=none copenhagen,	0 -3 -11 12
o:right=none date:	0 10 -6 -1
o:right=none deal	0 -14 7 7
o:right=none delhi,	0 18 -11 -8
o:right=none end	0 10 0 -6
o:right=none expires	0 -10 0 12
o:right=none for	9 -1 3 -23
o:right=none friday	-3 -3 -12 12
o:right=none friday,	-4 1 7 -12
o:right=none from	0 6 0 -15
o:right=none goods	2 -13 11 0
o:right=none hanoi,	0 12 -4 -6
o:right=none happened	0 9 -4 -1
o:right=none has	0 13 -10 -1
o:right=none helsinki,	0 -12 1 10
o:right=none here	4 -17 8 1
o:right=none is	0 21 -11 -7
o:right=none it	0 4 -10 5
o:right=none korea,	0 -8 13 -3
o:right=none lima,	10 -5 2 -8
o:right=none lisbon,	0 -8 7 2
o:right=none london,	0 10 -2 -7
o:right=none luanda,	0 -3 -6 9
o:right=none lumpur	0 12 -14 0
o:right=none lumpur,	0 14 -13 -4
o:right=none lusaka,	0 18 -9 -9
o:right=none madrid	0 18 -21 0
o:right=none madrid,	0 -11 0 11
o:right=none manila,	0 -6 -8 12
o:right=none meet	-3 -8 12 0
o:right=none meets	0 11 -10 0
o:right=none met	0 -9 11 0
o:right=none midnight	0 9 -2 -4
o:right=none monday	8 -3 -7 0
o:right=none monday,	9 3 -12 -5
o:right=none muscat,	0 0 8 -10
o:right=none nine	-5 -14 11 5
o:right=none nouakchott,	0 5 5 -11
o:right=none on	6 -10 8 0
o:right=none oslo,	0 -3 11 -9
o:right=none ottawa,	0 -9 -8 14
o:right=none out	0 -5 -12 15
o:right=none prague,	0 15 -7 -8
o:right=none quito,	0 -4 14 -10
o:right=none rabat,	-2 7 5 -15
o:right=none report,	0 -7 11 -4
o:right=none said	0 13 -5 -4
o:right=none saturday	9 -6 -10 2
o:right=none saturday,	0 15 -8 -5
o:right=none seoul,	-6 13 -14 3
o:right=none signed	0 10 -15 0
o:right=none since	14 6 -9 -19
o:right=none six	0 -9 0 9
o:right=none spent	-2 0 10 -9
o:right=none spoke	0 -7 9 0
o:right=none starting	10 -7 0 -1
o:right=none starts	0 10 -1 -4
o:right=none stockholm	13 -5 -4 -2
o:right=none stockholm,	3 11 -5 -12
o:right=none sunday	-1 -4 -11 13
o:right=none sunday,	8 -10 -4 6
o:right=none talks	2 0 5 -11
o:right=none tariffs	0 -10 11 0
o:right=none tashkent,	0 -4 -9 12
o:right=none tbilisi,	0 -10 10 0
o:right=none the	10 15 -14 -23
o:right=none through	-3 -2 -11 14
o:right=none thursday	5 -8 1 1
o:right=none thursday,	-5 0 8 -15
o:right=none till	0 -6 -10 14
o:right=none time	0 12 -7 -2
o:right=none to	-11 -6 2 10
o:right=none town,	0 -11 1 10
o:right=none tuesday	-9 -5 6 2
o:right=none ulaanbaatar,	0 -13 -1 15
o:right=none until	-17 1 -12 13
o:right=none up	0 -11 6 5
o:right=none valletta,	6 17 -16 -14
o:right=none washington,	-4 8 0 -12
o:right=none washington/beijing,	0 9 -5 -2
o:right=none wednesday	12 -8 0 -2
o:right=none week,	0 -9 14 -3
o:right=none wellington,	0 -22 4 17
o:right=none windhoek,	-5 -17 6 13
o:right=none ·	12 -4 0 -13
o:right=none —	-5 0 9 -10
o:right=procedure	-2 17 -9 -6
o:right=procedure on	0 18 -14 0
o:right=sale	0 -9 -5 15
o:right=signing	-17 14 -4 -3
o:right=signing 	0 14 -10 0
o:right=truce	-11 -1 7 0
o:right=truce by	10 -8 0 0
o:right=truce on	-15 8 8 -11
o:rise from ahead	0 -10 10 0
o:run on ahead	0 9 -3 -2
o:say on gone	3 -3 -8 9
o:say said gone	0 18 -8 -6
o:see on ahead	0 -21 23 0
o:see on gone	0 19 -16 0
o:set on ahead	0 -14 14 0
o:settle on gone	6 -9 5 -4
o:sign on ahead	0 -5 10 -8
o:sign on gone	-8 10 -11 4
o:sign sign gone	0 -11 12 0
o:sign signed gone	0 11 -16 0
o:sit on ahead	-3 -20 20 0
o:sit on gone	17 13 -21 -15
o:sit since gone	11 -5 -1 -3
o:sit until ahead	-2 -6 -5 14
o:subject=controls	-4 4 4 -10
o:subject=controls carried	6 -17 16 -7
o:subject=controls carried be	0 12 -12 0
o:subject=controls carried meet	8 -22 15 0
o:subject=controls carried meet ahead	9 -11 1 0
o:subject=controls far	-7 -1 -2 8
o:subject=controls far  gone	-1 -10 4 7
o:subject=controls far carried begin	6 -13 7 -1
o:subject=controls far carried begin gone	6 -15 9 -1
o:subject=controls far carried begin on	6 -15 8 0
o:subject=controls far carried on gone	3 8 -4 -14
o:subject=controls far no verb	-7 -1 -2 8
o:subject=controls far no verb 	-1 -8 3 7
o:subject=controls far no verb gone	-6 -2 -1 8
o:subject=controls no verb ahead	0 12 -7 -2
o:subject=controls no verb gone	0 -10 14 -1
o:subject=controls no verb on	0 -8 10 0
o:subject=deal agree	0 12 -11 0
o:subject=deal agree gone	0 12 -10 0
o:subject=deal be	0 -9 12 -1
o:subject=deal be gone	0 -14 16 0
o:subject=deal be on	0 -8 9 0
o:subject=deal begin	2 2 1 -12
o:subject=deal begin gone	3 10 -6 -11
o:subject=deal carried end	0 -17 5 13
o:subject=deal carried end gone	0 -13 5 7
o:subject=deal carried end on	0 -17 8 9
o:subject=deal carried meet	0 -22 25 0
o:subject=deal carried meet ahead	0 -13 14 0
o:subject=deal carried meet gone	0 -11 13 0
o:subject=deal carried meet on	0 -21 24 0
o:subject=deal carried on ahead	-1 -15 16 0
o:subject=deal carried other	0 13 -10 0
o:subject=deal carried other gone	0 11 -8 0
o:subject=deal carried sign	0 15 -11 -2
o:subject=deal carried sign gone	0 11 -6 -1
o:subject=deal carried sign on	0 14 -11 -1
o:subject=deal end	0 10 -6 -3
o:subject=deal far  gone	-11 1 1 0
o:subject=deal far carried announce	0 -8 5 2
o:subject=deal far carried announce gone	0 -8 5 2
o:subject=deal far carried announce on	0 -9 5 2
o:subject=deal far carried approve	10 -10 0 0
o:subject=deal far carried by ahead	10 -8 0 0
o:subject=deal far carried conclude on	0 14 -3 -11
o:subject=deal far carried for ahead	0 -13 14 0
o:subject=deal far carried meet	-6 17 -13 0
o:subject=deal far carried meet ahead	-4 19 -16 0
o:subject=deal far carried on ahead	-6 18 -7 -10
o:subject=deal far carried other	-7 0 10 -5
o:subject=deal far carried say	0 -7 0 8
o:subject=deal far carried say gone	0 -7 0 8
o:subject=deal far carried say on	0 -7 0 8
o:subject=deal far carried sign ahead	0 9 -9 0
o:subject=deal far carried sign gone	0 -10 9 1
o:subject=deal far carried since gone	-8 13 -3 0
o:subject=deal far friday, gone	0 -12 12 0
o:subject=deal far no verb 	-12 5 -1 0
o:subject=deal far no verb ahead	0 8 -4 -1
o:subject=deal far no verb friday,	0 -10 10 0
o:subject=deal far no verb gone	-3 -16 5 15
o:subject=deal far no verb on	0 17 -7 -7
o:subject=deal far on gone	0 16 -6 -7
o:subject=deal meet	4 -12 1 2
o:subject=deal meet ahead	4 0 -10 7
o:subject=deal meet gone	0 -11 13 -4
o:subject=deal no verb	2 13 -7 -13
o:subject=deal no verb 	-2 11 -3 0
o:subject=deal no verb ahead	-3 15 -6 -8
o:subject=deal no verb on	-1 6 0 -11
o:subject=deal on gone	0 14 -6 -11
o:subject=deal reach	0 0 -11 11
o:subject=deal reach gone	0 0 -10 11
o:subject=deal reach on	0 1 -15 12
o:subject=deal sign	0 2 -13 8
o:subject=deal sign ahead	0 11 -11 0
o:subject=deal sign gone	0 -4 -3 9
o:subject=deal sign on	0 6 -11 3
o:subject=duties	4 4 -7 2
o:subject=duties  ahead	0 11 -7 0
o:subject=duties  gone	0 18 -14 -1
o:subject=duties be ahead	0 10 -5 0
o:subject=duties be from	9 -20 13 0
o:subject=duties be gone	7 -14 10 -1
o:subject=duties begin	-3 11 -23 6
o:subject=duties begin ahead	0 -3 -10 12
o:subject=duties begin gone	0 20 -11 -7
o:subject=duties begin on	0 0 -12 11
o:subject=duties carried	-7 5 7 -16
o:subject=duties carried  gone	0 12 -7 0
o:subject=duties carried agree	0 8 -14 6
o:subject=duties carried agree gone	0 8 -14 6
o:subject=duties carried announce gone	0 11 -8 0
o:subject=duties carried begin	-6 -16 16 6
o:subject=duties carried begin gone	-2 -14 9 8
o:subject=duties carried end	13 -2 -11 0
o:subject=duties carried end ahead	13 -11 -4 0
o:subject=duties carried end gone	0 11 -6 -2
o:subject=duties carried end on	13 -11 -4 0
o:subject=duties carried expect	0 -11 12 0
o:subject=duties carried expect ahead	0 -18 18 0
o:subject=duties carried meet ahead	0 -11 13 0
o:subject=duties carried meet gone	0 19 -18 0
o:subject=duties carried on ahead	9 -30 26 0
o:subject=duties carried on gone	-13 17 0 -19
o:subject=duties carried sign	0 -3 15 -16
o:subject=duties carried sign gone	0 4 7 -16
o:subject=duties carried sign on	0 -2 13 -13
o:subject=duties carried tell	0 -9 11 -1
o:subject=duties carried tell gone	0 -9 11 -1
o:subject=duties far  ahead	-1 12 -8 0
o:subject=duties far  gone	15 -5 4 -28
o:subject=duties far brussels, gone	0 0 -16 11
o:subject=duties far carried agree	0 -19 17 3
o:subject=duties far carried agree gone	0 -22 19 3
o:subject=duties far carried agree on	0 -19 13 7
o:subject=duties far carried announce on	0 -16 8 11
o:subject=duties far carried ask ahead	0 -9 9 0
o:subject=duties far carried be	0 -14 5 13
o:subject=duties far carried be ahead	4 3 -12 4
o:subject=duties far carried be gone	-10 -18 16 8
o:subject=duties far carried begin	16 0 -1 -22
o:subject=duties far carried begin ahead	5 -9 5 -3
o:subject=duties far carried begin gone	11 8 -9 -19
o:subject=duties far carried begin on	18 -9 1 -17
o:subject=duties far carried by ahead	0 13 -8 -1
o:subject=duties far carried call gone	0 -9 9 0
o:subject=duties far carried charge	0 -3 8 -3
o:subject=duties far carried charge gone	0 -6 9 -2
o:subject=duties far carried end	-8 -12 4 13
o:subject=duties far carried end ahead	0 17 -7 -5
o:subject=duties far carried end gone	-6 -20 9 17
o:subject=duties far carried end on	-4 -19 5 19
o:subject=duties far carried expect	0 17 -15 0
o:subject=duties far carried expect gone	0 14 -12 0
o:subject=duties far carried for ahead	0 -11 12 0
o:subject=duties far carried from ahead	5 9 -20 0
o:subject=duties far carried it gone	0 9 -5 -1
o:subject=duties far carried leave gone	0 -10 5 4
o:subject=duties far carried make	0 10 -8 0
o:subject=duties far carried make gone	0 10 -8 0
o:subject=duties far carried meet	0 15 -11 -5
o:subject=duties far carried meet gone	2 9 -7 -8
o:subject=duties far carried meet on	-10 0 8 -8
o:subject=duties far carried offer	0 -18 6 13
o:subject=duties far carried on ahead	-5 -10 19 -15
o:subject=duties far carried on gone	3 -15 -2 25
o:subject=duties far carried other	-3 2 -10 11
o:subject=duties far carried other gone	-1 -1 -6 12
o:subject=duties far carried other on	1 0 -19 18
o:subject=duties far carried pay	0 12 -8 0
o:subject=duties far carried reach	0 -8 10 -1
o:subject=duties far carried reach gone	0 -9 11 -1
o:subject=duties far carried reach on	0 -9 12 -1
o:subject=duties far carried return	0 13 -11 0
o:subject=duties far carried return on	0 13 -11 0
o:subject=duties far carried see	0 -14 16 0
o:subject=duties far carried see ahead	0 -14 15 0
o:subject=duties far carried see on	0 -8 9 0
o:subject=duties far carried set ahead	0 -11 12 0
o:subject=duties far carried sign	0 24 -20 -2
o:subject=duties far carried sign gone	0 26 -24 0
o:subject=duties far carried since gone	0 11 -6 0
o:subject=duties far carried sit ahead	4 -13 1 6
o:subject=duties far carried sit gone	-2 12 -7 0
o:subject=duties far carried sit on	0 16 -16 0
o:subject=duties far carried stand	0 9 -7 0
o:subject=duties far carried suspend	12 -10 0 -2
o:subject=duties far carried suspend gone	14 -18 3 0
o:subject=duties far carried suspend on	4 -12 5 0
o:subject=duties far carried the ahead	5 9 -13 0
o:subject=duties far carried until ahead	0 -4 -8 13
o:subject=duties far carried write gone	0 -7 9 -1
o:subject=duties far monday gone	-1 9 -1 -2
o:subject=duties far no verb 	13 0 -1 -31
o:subject=duties far no verb ahead	-19 6 -8 10
o:subject=duties far no verb brussels,	0 0 -16 11
o:subject=duties far no verb friday,	0 9 -7 0
o:subject=duties far no verb gone	6 -4 12 -22
o:subject=duties far no verb monday	-1 9 -1 -2
o:subject=duties far no verb on	-16 -10 19 -6
o:subject=duties far no verb since	0 -6 8 0
o:subject=duties far no verb thursday	-2 -8 13 -4
o:subject=duties far no verb tokyo,	0 6 -16 7
o:subject=duties far no verb until	0 -9 0 10
o:subject=duties far no verb wednesday,	0 -20 -4 23
o:subject=duties far on gone	-14 -11 19 -4
o:subject=duties far since gone	0 -6 8 0
o:subject=duties far thursday gone	-2 -8 13 -4
o:subject=duties far tokyo, gone	0 6 -16 7
o:subject=duties far until ahead	0 -9 0 11
o:subject=duties far wednesday, gone	0 -8 -1 11
o:subject=duties from gone	12 -21 14 -1
o:subject=duties no verb	2 10 -5 -12
o:subject=duties no verb 	0 22 -18 0
o:subject=duties no verb ahead	-13 27 -9 -20
o:subject=duties no verb gone	9 -4 0 0
o:subject=duties no verb of	0 -1 -9 9
o:subject=duties no verb on	0 -16 15 3
o:subject=duties of gone	0 -4 -5 9
o:subject=duties rise	0 -9 9 0
o:subject=duties rise ahead	0 -9 10 0
o:subject=duties rise from	0 -10 10 0
o:subject=duties sign	0 -10 0 11
o:subject=duties sign gone	0 -10 0 11
o:subject=duties since gone	-3 15 -6 0
o:subject=exclusions	0 14 -5 -5
o:subject=exclusions far	0 11 -8 0
o:subject=exclusions far no verb	0 11 -8 0
o:subject=fees carried	0 -8 1 7
o:subject=fees carried begin	0 -10 0 8
o:subject=fees carried begin on	0 -10 0 8
o:subject=fees carried on gone	0 -5 -4 10
o:subject=fees far carried	-6 -4 -10 18
o:subject=fees far carried on gone	0 5 -17 10
o:subject=fees far no verb ahead	-4 -10 13 0
o:subject=fees far no verb gone	2 10 -16 0
o:subject=fees no verb ahead	0 -8 10 0
o:subject=longer	0 -4 -2 8
o:subject=longer carried	-8 9 0 -5
o:subject=longer carried be	0 -7 12 -2
o:subject=longer carried on ahead	0 10 -7 0
o:subject=longer carried other	0 9 -9 0
o:subject=longer far	-11 9 -2 0
o:subject=longer far carried	9 -8 7 -5
o:subject=longer far carried agree	0 -17 16 0
o:subject=longer far carried agree gone	0 -17 16 0
o:subject=longer far carried agree on	0 -9 7 0
o:subject=longer far carried be ahead	0 -7 9 0
o:subject=longer far carried be gone	0 16 -15 0
o:subject=longer far carried begin	6 -12 8 0
o:subject=longer far carried extend	0 10 -5 -4
o:subject=longer far carried meet	0 -11 14 0
o:subject=longer far carried meet ahead	0 -8 10 0
o:subject=longer far carried meet on	0 -10 13 0
o:subject=longer far carried on ahead	0 -9 9 1
o:subject=longer far carried on gone	14 0 -16 3
o:subject=longer far carried other	0 -12 13 0
o:subject=longer far carried other gone	0 -13 14 0
o:subject=longer far carried say	11 -9 -4 4
o:subject=longer far carried say gone	11 -11 -2 4
o:subject=longer far carried say on	11 -13 0 5
o:subject=longer far carried sign	0 10 -14 0
o:subject=longer far carried sign gone	0 8 -12 0
o:subject=longer far carried sign on	0 6 -11 0
o:subject=longer far no verb	-11 9 -2 0
o:subject=longer far no verb gone	-10 8 -2 0
o:subject=longer no verb gone	-5 7 -14 8
o:subject=longer no verb on	-2 3 -11 10
o:subject=longer on gone	-1 0 -11 14
o:subject=longer sign	0 -11 14 -2
o:subject=meeting  ahead	8 -14 9 -9
o:subject=meeting  gone	-9 -7 7 4
o:subject=meeting be	11 -14 8 -5
o:subject=meeting be ahead	4 -21 17 0
o:subject=meeting before ahead	0 16 -13 0
o:subject=meeting begin	2 12 -16 0
o:subject=meeting begin ahead	-18 9 -8 10
o:subject=meeting begin gone	15 5 -12 -8
o:subject=meeting begin on	-1 17 -14 -2
o:subject=meeting carried	4 11 -20 2
o:subject=meeting carried be	0 3 -12 13
o:subject=meeting carried be ahead	-2 -9 0 15
o:subject=meeting carried be from	0 8 -7 0
o:subject=meeting carried be gone	0 14 -15 0
o:subject=meeting carried be on	-1 -17 18 0
o:subject=meeting carried be since	7 -9 -1 3
o:subject=meeting carried be until	0 -10 0 10
o:subject=meeting carried begin	0 -16 20 -11
o:subject=meeting carried begin gone	0 -14 18 -9
o:subject=meeting carried end ahead	0 18 -1 -13
o:subject=meeting carried end gone	0 -4 0 8
o:subject=meeting carried for ahead	0 -15 16 0
o:subject=meeting carried for gone	0 19 -16 0
o:subject=meeting carried meet ahead	0 -15 4 11
o:subject=meeting carried on ahead	0 -12 8 2
o:subject=meeting carried on gone	13 6 -16 -5
o:subject=meeting carried other	7 9 -13 -10
o:subject=meeting carried other ahead	-2 14 -9 0
o:subject=meeting carried other gone	10 0 -4 -7
o:subject=meeting carried other on	11 5 -19 -1
o:subject=meeting carried plan	0 -25 27 -2
o:subject=meeting carried plan ahead	0 -19 19 0
o:subject=meeting carried plan for	0 -19 19 0
o:subject=meeting carried receive	0 14 -12 0
o:subject=meeting carried return	0 -18 -2 19
o:subject=meeting carried return ahead	0 -18 -2 19
o:subject=meeting carried say	0 14 -2 -8
o:subject=meeting carried say gone	0 18 -6 -8
o:subject=meeting carried say on	0 10 0 -6
o:subject=meeting carried since gone	9 -11 0 2
o:subject=meeting carried suspend	0 13 -10 -1
o:subject=meeting carried suspend gone	0 11 -9 0
o:subject=meeting carried the gone	0 9 -8 0
o:subject=meeting continue	-3 20 -11 -8
o:subject=meeting continue gone	-1 9 -5 0
o:subject=meeting continue on	0 14 -7 -6
o:subject=meeting end	-9 -15 16 7
o:subject=meeting end gone	-8 -5 16 -2
o:subject=meeting end on	-7 -18 10 13
o:subject=meeting far	4 -16 4 8
o:subject=meeting far  ahead	7 15 -19 -1
o:subject=meeting far  gone	-17 7 6 -7
o:subject=meeting far carried	9 -19 11 5
o:subject=meeting far carried agree	0 10 -7 -1
o:subject=meeting far carried agree gone	0 9 -7 -1
o:subject=meeting far carried announce	0 12 -6 -2
o:subject=meeting far carried announce gone	0 12 -6 -2
o:subject=meeting far carried be	13 -7 -2 0
o:subject=meeting far carried be ahead	-3 12 -5 -5
o:subject=meeting far carried be gone	16 -20 2 3
o:subject=meeting far carried be on	-7 6 -8 6
o:subject=meeting far carried before ahead	0 -10 10 0
o:subject=meeting far carried begin	-7 -19 24 2
o:subject=meeting far carried begin ahead	-1 -19 24 -3
o:subject=meeting far carried begin from	0 -10 -1 12
o:subject=meeting far carried begin on	-1 -6 22 -23
o:subject=meeting far carried begin until	0 -5 10 -5
o:subject=meeting far carried by ahead	0 -15 -2 17
o:subject=meeting far carried conclude	0 6 -15 7
o:subject=meeting far carried conclude gone	0 0 -15 13
o:subject=meeting far carried conclude on	0 0 -14 11
o:subject=meeting far carried end ahead	0 16 -4 -8
o:subject=meeting far carried fall	11 -14 0 2
o:subject=meeting far carried fall gone	11 -14 0 2
o:subject=meeting far carried fall on	11 -14 0 2
o:subject=meeting far carried from gone	7 -12 -4 12
o:subject=meeting far carried have ahead	0 0 -9 7
o:subject=meeting far carried keep	0 0 -9 9
o:subject=meeting far carried leave	0 15 -7 -7
o:subject=meeting far carried meet gone	4 -12 10 -4
o:subject=meeting far carried meet on	3 9 -9 -5
o:subject=meeting far carried of gone	0 12 -5 -6
o:subject=meeting far carried on ahead	-4 2 7 -16
o:subject=meeting far carried on gone	10 1 -17 4
o:subject=meeting far carried other	-8 0 9 -9
o:subject=meeting far carried other on	-7 0 8 -5
o:subject=meeting far carried see gone	0 9 -7 0
o:subject=meeting far carried see on	0 11 -10 0
o:subject=meeting far carried show	0 -11 12 0
o:subject=meeting far carried sign	0 -17 23 -9
o:subject=meeting far carried sign gone	0 -21 26 -8
o:subject=meeting far carried sign on	0 -12 15 -2
o:subject=meeting far carried since gone	-5 11 -1 0
o:subject=meeting far carried sit	5 -15 -2 9
o:subject=meeting far carried sit ahead	0 -11 0 8
o:subject=meeting far carried suspend	-1 -4 10 -3
o:subject=meeting far carried suspend on	0 -4 9 -2
o:subject=meeting far carried until ahead	0 0 12 -19
o:subject=meeting far from gone	6 -9 0 0
o:subject=meeting far no verb	4 -16 4 8
o:subject=meeting far no verb 	-9 13 -4 -9
o:subject=meeting far no verb ahead	11 -23 23 -15
o:subject=meeting far no verb gone	-3 -1 -12 14
o:subject=meeting far no verb of	-1 -7 -1 11
o:subject=meeting far no verb the	8 -12 4 0
o:subject=meeting far no verb thursday	-5 7 -13 3
o:subject=meeting far no verb to	0 -6 0 9
o:subject=meeting far no verb tuesday	-3 -11 0 12
o:subject=meeting far no verb until	0 -3 12 -12
o:subject=meeting far no verb washington,	0 10 -4 -5
o:subject=meeting far of gone	-1 -7 -1 11
o:subject=meeting far on ahead	-2 -5 11 -2
o:subject=meeting far on gone	11 4 -16 0
o:subject=meeting far the ahead	8 -14 4 0
o:subject=meeting far thursday gone	-5 7 -13 3
o:subject=meeting far to ahead	0 -7 0 10
o:subject=meeting far tuesday gone	-3 -11 0 12
o:subject=meeting far until ahead	0 12 0 -9
o:subject=meeting far washington, gone	0 10 -4 -5
o:subject=meeting fix	0 -10 10 0
o:subject=meeting fix for	0 -10 10 0
o:subject=meeting for gone	0 14 -13 0
o:subject=meeting from gone	-2 -8 12 -1
o:subject=meeting meet ahead	0 -14 16 0
o:subject=meeting no verb	5 -13 9 0
o:subject=meeting no verb 	3 -32 21 2
o:subject=meeting no verb ahead	18 -10 0 -2
o:subject=meeting no verb before	0 16 -13 0
o:subject=meeting no verb monday,	-3 -13 8 9
o:subject=meeting no verb spoke	0 -7 9 0
o:subject=meeting no verb until	0 -3 -13 14
o:subject=meeting of ahead	0 16 -13 0
o:subject=meeting of gone	-4 -18 21 0
o:subject=meeting on ahead	-11 -2 1 11
o:subject=meeting on gone	-4 7 -9 3
o:subject=meeting other	-4 -19 25 -4
o:subject=meeting other ahead	0 -7 9 0
o:subject=meeting plan	0 15 -13 0
o:subject=meeting plan for	0 8 -6 0
o:subject=meeting plan gone	0 18 -17 0
o:subject=meeting prepare	-1 11 -7 -1
o:subject=meeting put	0 -9 11 0
o:subject=meeting put ahead	0 -9 11 0
o:subject=meeting return	-2 11 -10 0
o:subject=meeting return ahead	-1 9 -10 1
o:subject=meeting return on	0 8 -12 4
o:subject=meeting say	0 -9 14 -6
o:subject=meeting say gone	0 -9 14 -6
o:subject=meeting say on	0 -4 11 -6
o:subject=meeting set	0 14 -12 0
o:subject=meeting set ahead	0 14 -12 0
o:subject=meeting set for	0 14 -13 0
o:subject=meeting sit	-2 8 1 -8
o:subject=meeting sit gone	-2 10 3 -14
o:subject=meeting spoke gone	0 -7 9 0
o:subject=meeting suspend ahead	0 -9 12 0
o:subject=meeting the ahead	5 -12 9 0
o:subject=meeting to ahead	0 -20 21 0
o:subject=meeting until ahead	0 -20 -14 29
o:subject=none ( gone	0 0 7 -11
o:subject=none a gone	-3 10 0 -4
o:subject=none beijing, gone	0 6 -15 4
o:subject=none brief, gone	0 8 -3 -2
o:subject=none bulletin, gone	0 -6 11 -4
o:subject=none carried agree gone	-3 -11 9 3
o:subject=none carried agree on	-2 14 -10 -2
o:subject=none carried announce announced	0 -13 2 10
o:subject=none carried announced gone	0 -13 2 10
o:subject=none carried be	-6 2 11 -15
o:subject=none carried be 	-1 -4 -2 10
o:subject=none carried be ahead	0 5 2 -16
o:subject=none carried be since	1 -12 15 -6
o:subject=none carried begin	-21 6 -9 14
o:subject=none carried begin 	0 10 -8 0
o:subject=none carried begin gone	-17 2 -7 13
o:subject=none carried by ahead	0 9 -5 0
o:subject=none carried carry	0 -8 12 -4
o:subject=none carried carry gone	0 -8 12 -4
o:subject=none carried conclude	0 0 -11 9
o:subject=none carried conclude gone	0 0 -11 9
o:subject=none carried end	14 3 6 -30
o:subject=none carried end ahead	8 5 -6 -11
o:subject=none carried end gone	7 -1 12 -21
o:subject=none carried end on	8 3 3 -19
o:subject=none carried extend	0 -7 9 -1
o:subject=none carried extend gone	0 -7 9 0
o:subject=none carried extend on	0 -8 9 0
o:subject=none carried for gone	-1 15 -12 0
o:subject=none carried from ahead	-1 14 -7 0
o:subject=none carried get	0 10 -9 0
o:subject=none carried get gone	0 9 -8 0
o:subject=none carried have	-4 -8 4 6
o:subject=none carried have gone	-2 -15 11 7
o:subject=none carried know	9 -4 0 -3
o:subject=none carried know gone	10 -7 0 -1
o:subject=none carried leave	-6 -6 2 8
o:subject=none carried leave gone	-4 -9 7 6
o:subject=none carried leave on	0 -13 8 2
o:subject=none carried meet	0 -8 9 -1
o:subject=none carried meet gone	-5 -13 18 0
o:subject=none carried meet met	0 -7 8 0
o:subject=none carried meet on	-13 0 4 1
o:subject=none carried meet the	0 18 -17 0
o:subject=none carried met gone	0 -7 8 0
o:subject=none carried of gone	-5 -6 10 0
o:subject=none carried on ahead	7 -5 9 -17
o:subject=none carried on gone	-20 2 5 -3
o:subject=none carried other	9 -3 -12 7
o:subject=none carried other ahead	0 -11 4 7
o:subject=none carried other gone	9 5 -16 0
o:subject=none carried other since	18 -10 -9 0
o:subject=none carried post on	0 -8 -2 11
o:subject=none carried promise	0 10 -9 0
o:subject=none carried promise gone	0 10 -9 0
o:subject=none carried promise on	0 8 -8 0
o:subject=none carried put on	0 -10 0 11
o:subject=none carried reach	0 9 0 -10
o:subject=none carried reach gone	0 8 0 -9
o:subject=none carried reach on	0 6 0 -8
o:subject=none carried receive	0 -6 10 0
o:subject=none carried receive gone	0 -8 11 0
o:subject=none carried return	0 13 -3 -9
o:subject=none carried return on	0 13 -7 -6
o:subject=none carried rise	0 13 -2 -7
o:subject=none carried rise gone	0 10 0 -7
o:subject=none carried rise on	0 10 -2 -5
o:subject=none carried say on	4 6 -13 -2
o:subject=none carried sign	-1 8 4 -19
o:subject=none carried sign gone	-1 7 4 -18
o:subject=none carried sign on	0 1 10 -17
o:subject=none carried since gone	21 -20 0 0
o:subject=none carried sit ahead	-10 -5 11 1
o:subject=none carried sit gone	10 9 -12 -12
o:subject=none carried sit since	8 -3 -4 0
o:subject=none carried suspend	-2 -16 24 -9
o:subject=none carried suspend gone	-1 -14 21 -7
o:subject=none carried suspend on	0 -10 16 -4
o:subject=none carried tell	0 15 -2 -14
o:subject=none carried tell gone	0 13 -1 -13
o:subject=none carried the gone	-3 17 -10 -2
o:subject=none city, gone	0 -8 0 10
o:subject=none friday, gone	0 -2 9 -7
o:subject=none lima, gone	12 3 -13 -13
o:subject=none london, gone	0 10 -4 -5
o:subject=none lusaka, gone	0 8 -1 -4
o:subject=none manila, gone	0 -8 -2 11
o:subject=none monday gone	15 -8 0 -7
o:subject=none monday, gone	15 -2 -10 -5
o:subject=none montevideo, gone	0 -1 8 -11
o:subject=none no verb (	0 -7 16 -11
o:subject=none no verb a	-4 12 0 -4
o:subject=none no verb ahead	11 -12 12 -15
o:subject=none no verb beijing,	0 6 -15 4
o:subject=none no verb brief,	0 8 -3 -2
o:subject=none no verb brussels,	0 -7 15 -7
o:subject=none no verb bulletin,	0 -6 11 -4
o:subject=none no verb city,	0 -8 0 10
o:subject=none no verb friday,	0 -2 9 -7
o:subject=none no verb lima,	12 3 -13 -13
o:subject=none no verb london,	0 10 -4 -5
o:subject=none no verb lumpur,	0 16 -19 0
o:subject=none no verb lusaka,	0 8 -1 -4
o:subject=none no verb manila,	0 -8 -2 11
o:subject=none no verb monday	15 -8 0 -7
o:subject=none no verb monday,	15 -2 -10 -5
o:subject=none no verb montevideo,	0 -1 8 -11
o:subject=none no verb of	13 -17 9 -3
o:subject=none no verb on	-11 16 -17 4
o:subject=none no verb report,	0 -7 11 -4
o:subject=none no verb since	-7 14 -2 -3
o:subject=none no verb sunday	0 13 -4 -8
o:subject=none no verb sunday,	12 -5 -10 0
o:subject=none no verb the	-5 -7 12 0
o:subject=none no verb tokyo,	0 -14 18 -3
o:subject=none no verb tuesday,	11 -7 0 -1
o:subject=none no verb ulaanbaatar,	0 -12 0 12
o:subject=none no verb wednesday	-1 -3 8 -4
o:subject=none no verb wednesday,	0 3 8 -19
o:subject=none no verb york,	0 15 -13 -1
o:subject=none no verb ·	14 -1 -15 -9
o:subject=none no verb —	0 22 -13 -6
o:subject=none of ahead	11 -3 -8 -1
o:subject=none of gone	2 -14 14 -1
o:subject=none on gone	-9 19 -23 5
o:subject=none report, gone	0 -7 11 -4
o:subject=none since gone	-7 14 -2 -3
o:subject=none sunday gone	0 13 -4 -8
o:subject=none the gone	-3 -8 13 0
o:subject=none tokyo, gone	0 -14 18 -3
o:subject=none tuesday, gone	11 -7 0 -1
o:subject=none ulaanbaatar, gone	0 -12 0 12
o:subject=none wednesday gone	-1 -3 8 -4
o:subject=none wednesday, gone	0 3 8 -19
o:subject=none · gone	14 -1 -15 -9
o:subject=none — gone	0 22 -13 -6
o:subject=procedure	-7 47 -30 -14
o:subject=procedure carried be	0 -20 12 11
o:subject=procedure carried be ahead	0 -11 12 0
o:subject=procedure carried be gone	0 -11 0 12
o:subject=procedure carried from ahead	0 -9 9 0
o:subject=procedure carried on ahead	0 -9 10 0
o:subject=procedure carried on gone	0 18 -13 -4
o:subject=procedure far	-11 1 9 -15
o:subject=procedure far  gone	0 -8 11 -2
o:subject=procedure far carried	0 11 1 -24
o:subject=procedure far carried be	9 -19 12 0
o:subject=procedure far carried be ahead	0 -13 15 0
o:subject=procedure far carried be on	0 -11 11 0
o:subject=procedure far carried from gone	0 -10 10 0
o:subject=procedure far carried meet	0 13 -12 0
o:subject=procedure far carried on ahead	-5 -13 18 -1
o:subject=procedure far carried on gone	-1 28 -15 -10
o:subject=procedure far carried other	0 -3 10 -6
o:subject=procedure far carried other gone	0 -4 12 -6
o:subject=procedure far carried sign	0 8 -5 -1
o:subject=procedure far carried sign gone	0 8 -5 -1
o:subject=procedure far no verb	-11 1 9 -15
o:subject=procedure far no verb 	-1 -11 16 -3
o:subject=procedure far no verb gone	-8 5 3 -10
o:subject=procedure no verb	-4 33 -20 -8
o:subject=procedure no verb ahead	0 13 -9 0
o:subject=procedure no verb gone	-2 20 -9 -5
o:subject=procedure no verb on	0 13 -7 0
o:subject=procedure on ahead	0 9 -7 0
o:subject=procedure on gone	0 12 -6 0
o:subject=sale	0 13 -3 -12
o:subject=sale carried on ahead	0 -9 3 5
o:subject=sale far	0 -5 -9 12
o:subject=sale far  gone	0 16 -5 -8
o:subject=sale far carried	0 20 -15 -6
o:subject=sale far carried begin	0 22 -17 -4
o:subject=sale far madrid, gone	0 -6 -4 10
o:subject=sale far no verb	0 -5 -9 12
o:subject=sale far no verb 	0 18 -7 -9
o:subject=sale far no verb gone	0 -9 -5 13
o:subject=sale far no verb madrid,	0 -6 -4 10
o:subject=sale no verb	0 19 -15 -3
o:subject=sale no verb gone	0 14 -11 -1
o:subject=sale no verb on	0 13 -11 0
o:subject=signing	-15 2 0 0
o:subject=signing be gone	0 -4 -4 9
o:subject=signing no verb	-8 0 10 -14
o:subject=signing no verb gone	-6 3 5 -11
o:subject=signing of gone	0 13 -7 -1
o:subject=signing on gone	0 0 -5 9
o:subject=signing other	0 -5 -5 10
o:subject=signing other gone	0 -7 -2 10
o:subject=signing other on	0 -10 0 11
o:subject=signing sign	0 11 -8 0
o:subject=signing sign gone	0 10 -7 0
o:subject=truce	-3 13 -6 -7
o:subject=truce  gone	0 -13 9 6
o:subject=truce be	-1 17 -10 -2
o:subject=truce be gone	0 10 -5 0
o:subject=truce begin	2 20 -20 -12
o:subject=truce begin gone	-7 31 -17 -8
o:subject=truce carried	0 8 -9 0
o:subject=truce carried  gone	0 -6 10 -3
o:subject=truce carried agree	0 9 -7 -1
o:subject=truce carried agree gone	0 9 -7 -1
o:subject=truce carried be	0 24 -21 0
o:subject=truce carried be gone	0 16 -12 0
o:subject=truce carried begin	0 -8 12 -9
o:subject=truce carried begin gone	-4 -12 18 -4
o:subject=truce carried end	0 11 -2 -5
o:subject=truce carried end on	0 10 0 -7
o:subject=truce carried on gone	-8 -2 -7 13
o:subject=truce carried say	0 -13 -4 17
o:subject=truce carried say gone	0 -13 -4 17
o:subject=truce carried say on	0 -14 -10 20
o:subject=truce carried sign	0 -13 10 3
o:subject=truce carried sign gone	0 -13 10 3
o:subject=truce carried sign on	0 -11 0 10
o:subject=truce carried suspend	0 14 -13 0
o:subject=truce carried suspend ahead	0 10 -10 0
o:subject=truce carried suspend on	0 13 -13 0
o:subject=truce conclude	0 -17 18 0
o:subject=truce conclude gone	0 -17 18 0
o:subject=truce conclude on	0 -17 18 0
o:subject=truce end ahead	0 17 -5 -8
o:subject=truce end ends	0 -12 14 0
o:subject=truce end on	0 29 -18 -12
o:subject=truce ends gone	0 -12 13 0
o:subject=truce far  ahead	0 9 -8 0
o:subject=truce far  gone	5 -8 -8 15
o:subject=truce far carried	-10 0 3 0
o:subject=truce far carried agree	0 -14 8 5
o:subject=truce far carried agree gone	0 -14 8 6
o:subject=truce far carried announce	0 9 -9 -1
o:subject=truce far carried announce gone	0 9 -8 -1
o:subject=truce far carried announce on	0 9 -8 -1
o:subject=truce far carried be	-5 23 -13 -9
o:subject=truce far carried be ahead	0 9 -7 0
o:subject=truce far carried be gone	-4 16 -6 -6
o:subject=truce far carried be on	0 12 -9 0
o:subject=truce far carried begin ahead	7 -17 14 -5
o:subject=truce far carried begin gone	0 9 -11 0
o:subject=truce far carried begin on	-9 -2 10 -4
o:subject=truce far carried by ahead	0 -12 12 0
o:subject=truce far carried charge	9 -4 -3 0
o:subject=truce far carried charge gone	9 -4 -3 0
o:subject=truce far carried end	0 0 -11 7
o:subject=truce far carried meet on	-1 17 -11 -7
o:subject=truce far carried other	0 -8 15 -7
o:subject=truce far carried other ahead	0 -8 10 0
o:subject=truce far carried return	0 -14 16 0
o:subject=truce far carried return gone	0 -8 9 0
o:subject=truce far carried return on	0 -15 16 0
o:subject=truce far carried say on	0 18 -3 -15
o:subject=truce far carried sign	0 -5 -3 11
o:subject=truce far carried sign gone	0 -5 -4 12
o:subject=truce far carried sign on	0 -3 -15 17
o:subject=truce far carried since gone	-4 12 -4 0
o:subject=truce far no verb 	4 -3 -13 14
o:subject=truce far no verb ahead	4 15 -22 0
o:subject=truce far no verb gone	-8 0 12 -11
o:subject=truce far no verb thursday	11 -10 4 -8
o:subject=truce far no verb washington,	0 -7 8 0
o:subject=truce far no verb wednesday	0 -9 -2 12
o:subject=truce far no verb ·	0 -10 12 0
o:subject=truce far thursday gone	11 -10 4 -8
o:subject=truce far thursday, gone	0 -10 11 0
o:subject=truce far washington, gone	0 -7 8 0
o:subject=truce far wednesday gone	0 -9 -2 12
o:subject=truce far · gone	0 -10 12 0
o:subject=truce from ahead	0 9 -8 0
o:subject=truce no verb ahead	-7 41 -21 -22
o:subject=truce no verb from	0 14 -11 0
o:subject=truce no verb gone	5 -19 5 13
o:subject=truce no verb on	10 -10 0 1
o:subject=truce on ahead	5 0 0 -12
o:subject=truce on gone	6 -7 11 -10
o:subject=truce other	0 12 -5 -3
o:subject=truce out gone	0 -1 -8 9
o:subject=truce until ahead	0 16 -8 -6
o:suspend on ahead	-1 -11 15 0
o:suspend on gone	0 6 1 -17
o:topic=controls	-11 20 -3 -24
o:topic=controls ahead	-2 8 -1 -9
o:topic=controls be	0 11 -11 0
o:topic=controls continue	0 -11 12 0
o:topic=controls far	-11 -1 3 1
o:topic=controls far 	-1 -8 2 7
o:topic=controls far  gone	-1 -10 4 7
o:topic=controls far begin	0 -11 13 0
o:topic=controls far no verb	-7 -1 -2 8
o:topic=controls gone	-5 16 -4 -12
o:topic=controls on	-3 3 3 -12
o:topic=controls on ahead	0 -9 13 -3
o:topic=controls on gone	0 15 -8 -7
o:topic=controls say	0 8 -6 0
o:topic=deal ahead	-21 -2 3 8
o:topic=deal announce	0 -16 7 12
o:topic=deal begin	0 24 -14 -18
o:topic=deal by	0 13 -11 0
o:topic=deal by ahead	0 13 -10 0
o:topic=deal confirm	0 -13 13 0
o:topic=deal deal	0 -13 7 7
o:topic=deal deal gone	0 -17 9 8
o:topic=deal end	0 -6 0 9
o:topic=deal far 	-13 7 -1 0
o:topic=deal far  ahead	0 11 -9 0
o:topic=deal far  gone	-12 2 2 0
o:topic=deal far ahead	-8 4 5 -10
o:topic=deal far for	13 -19 8 0
o:topic=deal far friday,	0 -10 10 0
o:topic=deal far friday, gone	0 -12 12 0
o:topic=deal far gone	2 -16 9 5
o:topic=deal far on	9 10 -8 -15
o:topic=deal far on gone	11 6 -8 -13
o:topic=deal far other	-6 0 9 -3
o:topic=deal far since	-8 12 -3 0
o:topic=deal far since gone	-8 12 -3 0
o:topic=deal no verb	2 13 -7 -13
o:topic=deal of	0 17 -10 -4
o:topic=deal of gone	0 15 -8 -3
o:topic=deal on	-1 -9 8 3
o:topic=deal on ahead	-10 -31 27 10
o:topic=deal other	0 -13 8 6
o:topic=deal put	0 13 -7 -8
o:topic=deal return	0 -12 15 -1
o:topic=deal say	0 -11 3 11
o:topic=deal settle	6 -15 13 -7
o:topic=deal sign	0 11 0 -16
o:topic=deal since	-3 14 -8 0
o:topic=deal since gone	-3 14 -8 0
o:topic=deal tell	0 -2 -6 9
o:topic=duties	0 11 3 -19
o:topic=duties 	-4 3 -16 14
o:topic=duties  ahead	0 14 -10 -1
o:topic=duties  gone	-2 -4 -8 15
o:topic=duties a	10 -5 -6 0
o:topic=duties ahead	1 35 -22 -26
o:topic=duties announce	0 37 -34 -7
o:topic=duties be	0 -12 14 0
o:topic=duties begin	-2 11 -13 2
o:topic=duties end	7 -17 3 7
o:topic=duties expect	0 -10 11 0
o:topic=duties fall	10 -4 -3 -2
o:topic=duties far	-1 12 -6 -13
o:topic=duties far 	11 -2 3 -33
o:topic=duties far  ahead	-3 15 -10 0
o:topic=duties far  gone	13 -9 10 -30
o:topic=duties far be	0 -1 -7 11
o:topic=duties far begin	9 -14 13 -14
o:topic=duties far brussels,	0 0 -16 11
o:topic=duties far brussels, gone	0 0 -16 11
o:topic=duties far call	0 -14 15 0
o:topic=duties far expect	0 17 -16 0
o:topic=duties far for	0 -13 13 0
o:topic=duties far for ahead	0 -16 16 0
o:topic=duties far friday,	0 9 -7 0
o:topic=duties far from	4 6 -10 0
o:topic=duties far from ahead	5 7 -15 0
o:topic=duties far gone	0 11 -6 -13
o:topic=duties far goods	0 -11 13 0
o:topic=duties far goods gone	0 -11 13 0
o:topic=duties far monday	-1 9 -1 -2
o:topic=duties far monday gone	-1 9 -1 -2
o:topic=duties far of	0 15 -12 0
o:topic=duties far on	-19 7 -4 2
o:topic=duties far on ahead	-10 1 7 -15
o:topic=duties far on gone	-11 8 -11 9
o:topic=duties far other	-8 12 0 -17
o:topic=duties far say	0 29 -19 -11
o:topic=duties far see	0 -7 9 0
o:topic=duties far since	-7 -2 10 0
o:topic=duties far since gone	-7 -2 10 0
o:topic=duties far suspend	10 -6 0 0
o:topic=duties far thursday	-2 -8 13 -4
o:topic=duties far thursday gone	-2 -8 13 -4
o:topic=duties far tokyo,	0 6 -16 7
o:topic=duties far tokyo, gone	0 6 -16 7
o:topic=duties far until	0 -7 0 9
o:topic=duties far until ahead	0 -8 0 10
o:topic=duties far wednesday,	0 -20 -4 23
o:topic=duties far wednesday, gone	0 -8 -1 11
o:topic=duties far write	0 11 -7 0
o:topic=duties from	4 -3 5 -10
o:topic=duties from ahead	-10 20 -9 -5
o:topic=duties from gone	10 -20 14 -2
o:topic=duties gone	0 -12 19 -4
o:topic=duties leave	0 10 -4 -4
o:topic=duties levy	0 -9 10 0
o:topic=duties no verb	2 10 -5 -12
o:topic=duties of	0 3 -14 6
o:topic=duties of gone	0 0 -9 6
o:topic=duties on	11 -4 5 -10
o:topic=duties on ahead	15 -13 2 2
o:topic=duties on gone	0 3 3 -11
o:topic=duties pay	-1 5 -17 7
o:topic=duties propose	9 -8 0 0
o:topic=duties put	0 15 -11 -1
o:topic=duties raise	0 11 -9 0
o:topic=duties say	-4 -8 8 3
o:topic=duties show	0 -12 12 0
o:topic=duties since	-16 30 -5 -5
o:topic=duties since gone	-16 30 -5 -5
o:topic=duties tariffs	0 -10 11 0
o:topic=duties tax	0 -11 12 0
o:topic=duties the	0 13 -10 0
o:topic=duties until	0 30 -4 -24
o:topic=duties until ahead	0 28 -4 -22
o:topic=exclusions	-1 31 -16 -12
o:topic=exclusions ahead	0 15 -7 -5
o:topic=exclusions far	0 10 -3 -5
o:topic=exclusions far no verb	0 11 -8 0
o:topic=exclusions gone	0 16 -7 -6
o:topic=exclusions on	0 15 -5 -8
o:topic=exclusions on gone	0 9 -2 -4
o:topic=fees	-7 -6 9 1
o:topic=fees ahead	-1 -12 20 -8
o:topic=fees begin	0 -1 -5 8
o:topic=fees far	0 -9 -3 13
o:topic=fees far  gone	0 12 -7 0
o:topic=fees far ahead	-4 -10 13 0
o:topic=fees far gone	1 0 -18 13
o:topic=fees far on	0 -10 0 10
o:topic=fees far on gone	0 -5 -6 11
o:topic=fees on	-1 -16 15 5
o:topic=fees on ahead	0 -9 15 -5
o:topic=fees on gone	0 -8 0 9
o:topic=longer	-1 11 -10 -1
o:topic=longer ahead	0 18 -10 -13
o:topic=longer announce	0 11 -2 -7
o:topic=longer end	0 9 0 -5
o:topic=longer extend	0 5 3 -13
o:topic=longer far	-17 10 3 -10
o:topic=longer far ahead	0 -4 9 -7
o:topic=longer far gone	-13 13 -1 -5
o:topic=longer far no verb	-11 9 -2 0
o:topic=longer far on	-3 12 -3 -9
o:topic=longer far on gone	-2 15 -8 -5
o:topic=longer far other	0 -13 13 0
o:topic=longer on gone	0 -9 0 12
o:topic=longer other	0 6 -10 2
o:topic=longer sign	0 8 -12 1
o:topic=longer to	0 18 -9 -7
o:topic=longer to ahead	0 14 -7 -5
o:topic=longer until	0 10 0 -9
o:topic=longer until ahead	0 10 0 -8
o:topic=meeting	4 -20 12 3
o:topic=meeting 	0 -27 15 9
o:topic=meeting  ahead	6 -18 4 5
o:topic=meeting  gone	-13 -11 12 4
o:topic=meeting after gone	0 -8 11 0
o:topic=meeting agree	-3 10 0 -7
o:topic=meeting ahead	-5 -31 19 23
o:topic=meeting and	-2 -13 0 13
o:topic=meeting and ahead	0 -8 -7 15
o:topic=meeting be	0 -10 4 4
o:topic=meeting before	0 24 -20 -2
o:topic=meeting before ahead	0 23 -20 -2
o:topic=meeting begin	26 -18 3 -13
o:topic=meeting by	0 18 -7 -8
o:topic=meeting by ahead	0 15 -5 -6
o:topic=meeting conclude	-2 -3 -18 21
o:topic=meeting confirm	0 12 -10 0
o:topic=meeting continue	-9 9 -19 12
o:topic=meeting end	-17 -22 0 27
o:topic=meeting ends	-1 -7 -7 16
o:topic=meeting far	8 -18 6 7
o:topic=meeting far  ahead	7 15 -20 -1
o:topic=meeting far ahead	3 -29 30 -5
o:topic=meeting far be	15 -14 -2 2
o:topic=meeting far begin	-16 -2 15 -1
o:topic=meeting far end	0 11 -2 -5
o:topic=meeting far from	11 0 -10 -1
o:topic=meeting far from ahead	-4 10 -3 0
o:topic=meeting far from gone	15 -7 -6 0
o:topic=meeting far gone	5 0 -15 10
o:topic=meeting far no verb	4 -16 4 8
o:topic=meeting far of	-1 -7 0 11
o:topic=meeting far of gone	-1 -7 0 11
o:topic=meeting far on	-1 12 -6 -13
o:topic=meeting far on ahead	-13 1 13 -16
o:topic=meeting far on gone	3 12 -15 -5
o:topic=meeting far say	11 -11 2 -3
o:topic=meeting far sit	3 -16 -1 11
o:topic=meeting far the ahead	7 -11 3 0
o:topic=meeting far thursday	-5 7 -13 3
o:topic=meeting far thursday gone	-5 7 -13 3
o:topic=meeting far to ahead	0 -6 -1 9
o:topic=meeting far tuesday	-3 -11 0 12
o:topic=meeting far tuesday gone	-3 -11 0 12
o:topic=meeting far until	0 0 12 -15
o:topic=meeting far until ahead	0 15 0 -12
o:topic=meeting far washington,	0 10 -4 -5
o:topic=meeting far washington, gone	0 10 -4 -5
o:topic=meeting for	-12 9 -1 -12
o:topic=meeting for ahead	-7 -11 17 -8
o:topic=meeting for gone	-3 36 -32 -1
o:topic=meeting from	4 -18 21 -13
o:topic=meeting from gone	1 -22 24 -7
o:topic=meeting geneva	0 -11 13 -2
o:topic=meeting gone	9 6 -5 -11
o:topic=meeting have	0 10 -1 -7
o:topic=meeting is	0 11 -8 0
o:topic=meeting is ahead	0 10 -8 0
o:topic=meeting leave	3 1 -11 2
o:topic=meeting lumpur	0 14 -13 0
o:topic=meeting lumpur gone	0 14 -13 0
o:topic=meeting meet	2 -8 10 -5
o:topic=meeting meets	0 11 -10 0
o:topic=meeting meets ahead	0 11 -10 0
o:topic=meeting met	0 -9 11 0
o:topic=meeting met gone	0 -9 11 0
o:topic=meeting monday,	-3 -13 8 9
o:topic=meeting move	0 -9 13 -3
o:topic=meeting no verb	5 -13 9 0
o:topic=meeting of	-12 -10 17 0
o:topic=meeting of ahead	0 22 -18 -2
o:topic=meeting of gone	-9 -27 30 0
o:topic=meeting on	-11 -4 0 8
o:topic=meeting on ahead	-24 -7 13 2
o:topic=meeting on gone	1 2 -13 7
o:topic=meeting other	-9 0 -1 10
o:topic=meeting phone	0 8 -7 0
o:topic=meeting place	0 13 -12 0
o:topic=meeting prepare	-3 9 -3 -2
o:topic=meeting put	2 -16 4 10
o:topic=meeting receive	-3 -5 10 -3
o:topic=meeting return	-6 4 -17 14
o:topic=meeting say	3 11 0 -17
o:topic=meeting since	19 -25 0 1
o:topic=meeting since gone	19 -25 0 1
o:topic=meeting sit	6 0 0 -11
o:topic=meeting spoke	0 -7 9 0
o:topic=meeting spoke gone	0 -7 9 0
o:topic=meeting stockholm	9 -9 3 -6
o:topic=meeting suspend	-3 3 6 -17
o:topic=meeting talks	2 0 5 -11
o:topic=meeting talks gone	3 5 0 -10
o:topic=meeting tell	0 17 -12 -6
o:topic=meeting the	7 16 -17 -9
o:topic=meeting the ahead	10 0 -2 -4
o:topic=meeting the gone	-1 28 -24 -2
o:topic=meeting to	0 -13 14 0
o:topic=meeting to ahead	0 -25 28 -2
o:topic=meeting until	-8 -20 -7 29
o:topic=meeting until ahead	-7 -33 -6 39
o:topic=meeting write	0 13 -11 0
o:topic=none	11 -11 -4 11
o:topic=none 	4 2 0 -13
o:topic=none  gone	6 3 -4 -9
o:topic=none (	0 -7 16 -11
o:topic=none ( gone	0 0 7 -11
o:topic=none a	-4 18 -6 -5
o:topic=none a gone	-4 15 -3 -4
o:topic=none after	0 12 -10 0
o:topic=none ago	0 10 -4 -4
o:topic=none ago gone	0 10 -4 -4
o:topic=none agree	-1 -8 9 0
o:topic=none ahead	0 0 13 -26
o:topic=none be	0 -7 18 -20
o:topic=none begin	-23 -8 1 17
o:topic=none beijing,	0 6 -15 4
o:topic=none beijing, gone	0 6 -15 4
o:topic=none brief,	0 8 -3 -2
o:topic=none brief, gone	0 8 -3 -2
o:topic=none brussels,	0 -7 15 -7
o:topic=none bulletin,	0 -6 11 -4
o:topic=none bulletin, gone	0 -6 11 -4
o:topic=none by	-1 13 -4 -3
o:topic=none city,	0 -8 0 10
o:topic=none city, gone	0 -8 0 10
o:topic=none end	7 6 -1 -15
o:topic=none for	-4 17 -12 -1
o:topic=none for gone	-3 16 -11 0
o:topic=none friday,	0 -2 9 -7
o:topic=none friday, gone	0 -2 9 -7
o:topic=none from	-13 18 -2 -4
o:topic=none from ahead	-3 13 -7 0
o:topic=none get	0 10 -9 0
o:topic=none gone	11 -11 -12 19
o:topic=none have	-4 -3 -2 9
o:topic=none know	9 -4 0 -2
o:topic=none lima,	12 3 -13 -13
o:topic=none lima, gone	12 3 -13 -13
o:topic=none london,	0 10 -4 -5
o:topic=none london, gone	0 10 -4 -5
o:topic=none lumpur,	0 16 -19 0
o:topic=none lusaka,	0 8 -1 -4
o:topic=none lusaka, gone	0 8 -1 -4
o:topic=none manila,	0 -8 -2 11
o:topic=none manila, gone	0 -8 -2 11
o:topic=none monday	15 -8 0 -7
o:topic=none monday gone	15 -8 0 -7
o:topic=none monday,	15 -2 -10 -5
o:topic=none monday, gone	15 -2 -10 -5
o:topic=none montevideo,	0 -1 8 -11
o:topic=none montevideo, gone	0 -1 8 -11
o:topic=none of	12 -17 15 -8
o:topic=none of ahead	11 -4 -3 -3
o:topic=none of gone	1 -14 18 -5
o:topic=none on	-2 -5 0 6
o:topic=none on gone	-2 1 -8 9
o:topic=none other	10 6 -8 -14
o:topic=none post	0 -8 0 8
o:topic=none report,	0 -7 11 -4
o:topic=none report, gone	0 -7 11 -4
o:topic=none return	0 12 -9 0
o:topic=none rise	0 11 -1 -6
o:topic=none say	5 10 -20 -5
o:topic=none sign	0 -8 13 -4
o:topic=none since	18 -5 -4 -13
o:topic=none since gone	18 -5 -4 -13
o:topic=none sit	6 11 -13 -8
o:topic=none sunday	0 13 -4 -8
o:topic=none sunday gone	0 13 -4 -8
o:topic=none sunday,	12 -5 -10 0
o:topic=none the	-11 -6 16 -4
o:topic=none the gone	-7 -2 11 -2
o:topic=none tokyo,	0 -14 18 -3
o:topic=none tokyo, gone	0 -14 18 -3
o:topic=none tuesday,	11 -7 0 -1
o:topic=none tuesday, gone	11 -7 0 -1
o:topic=none ulaanbaatar,	0 -12 0 12
o:topic=none ulaanbaatar, gone	0 -12 0 12
o:topic=none until	-2 -8 -5 15
o:topic=none until gone	0 -7 0 10
o:topic=none wednesday	-1 -3 8 -4
o:topic=none wednesday gone	-1 -3 8 -4
o:topic=none wednesday,	0 3 8 -19
o:topic=none wednesday, gone	0 3 8 -19
o:topic=none york,	0 15 -13 -1
o:topic=none ·	14 0 -15 -10
o:topic=none · gone	14 0 -15 -10
o:topic=none —	0 23 -13 -6
o:topic=none — gone	0 23 -13 -6
o:topic=procedure	0 20 -14 -10
o:topic=procedure ahead	-5 17 -4 -14
o:topic=procedure begin	0 0 -14 9
o:topic=procedure far	0 7 2 -21
o:topic=procedure far 	-1 -11 16 -3
o:topic=procedure far  gone	0 -8 11 -2
o:topic=procedure far ahead	-5 -1 8 -4
o:topic=procedure far gone	1 12 -5 -15
o:topic=procedure far no verb	-11 1 9 -15
o:topic=procedure from	0 -8 -3 12
o:topic=procedure from gone	0 -11 0 12
o:topic=procedure gone	5 4 -10 0
o:topic=procedure no verb	-4 33 -20 -8
o:topic=procedure on	7 4 -2 -15
o:topic=procedure on gone	8 11 -18 -10
o:topic=procedure other	11 -10 0 0
o:topic=sale	-3 -3 -10 17
o:topic=sale by	0 -8 0 9
o:topic=sale by ahead	0 -8 0 9
o:topic=sale far	0 -2 -8 8
o:topic=sale far 	0 18 -7 -9
o:topic=sale far  gone	0 16 -5 -9
o:topic=sale far gone	1 -2 -11 9
o:topic=sale far madrid,	0 -6 -4 10
o:topic=sale far madrid, gone	0 -6 -4 10
o:topic=sale far no verb	0 -5 -9 12
o:topic=sale gone	0 1 -16 15
o:topic=sale no verb	0 19 -15 -3
o:topic=sale on	0 -8 -3 15
o:topic=sale on gone	0 -1 -14 17
o:topic=signing	-10 15 -9 -2
o:topic=signing 	0 14 -10 0
o:topic=signing ahead	7 6 -1 -24
o:topic=signing approve	10 -4 -5 0
o:topic=signing be	-2 -4 -10 17
o:topic=signing before	0 -9 9 0
o:topic=signing before ahead	0 -9 9 0
o:topic=signing by	10 -16 9 0
o:topic=signing by ahead	10 -6 -2 0
o:topic=signing by gone	0 -12 12 0
o:topic=signing gone	-27 9 -6 3
o:topic=signing it	0 -8 -2 11
o:topic=signing it gone	0 -9 -1 11
o:topic=signing no verb	-8 0 10 -14
o:topic=signing on	-12 10 -7 2
o:topic=signing on ahead	0 1 2 -11
o:topic=signing on gone	-11 8 -9 5
o:topic=signing other	0 -11 4 8
o:topic=signing say	0 8 -2 -4
o:topic=signing sign gone	0 -11 12 0
o:topic=signing signed	0 11 -16 0
o:topic=signing signed gone	0 11 -16 0
o:topic=truce	-21 25 -6 -13
o:topic=truce agree	0 -5 -4 13
o:topic=truce ahead	3 62 -35 -66
o:topic=truce announce	0 -14 0 13
o:topic=truce ask	0 -10 10 0
o:topic=truce be	-4 22 -9 -12
o:topic=truce begin	-9 26 -8 -20
o:topic=truce conclude	0 -4 8 -2
o:topic=truce declare	0 -19 6 13
o:topic=truce effect	0 -9 11 -1
o:topic=truce effect gone	0 -9 11 -1
o:topic=truce end	5 30 -7 -33
o:topic=truce ends	0 -11 10 0
o:topic=truce ends gone	0 -16 12 4
o:topic=truce expires	0 -10 0 11
o:topic=truce expires gone	0 -10 0 11
o:topic=truce extend	0 11 -5 -4
o:topic=truce far 	3 -7 -15 21
o:topic=truce far  ahead	0 9 -8 0
o:topic=truce far  gone	3 -12 -10 21
o:topic=truce far be	-4 16 -6 -6
o:topic=truce far begin	0 -7 9 -2
o:topic=truce far by ahead	0 -13 13 0
o:topic=truce far charge	9 -5 -2 0
o:topic=truce far from	0 -6 9 0
o:topic=truce far make	0 -10 10 0
o:topic=truce far on	8 4 1 -28
o:topic=truce far on gone	1 12 -2 -23
o:topic=truce far other	0 -10 13 -2
o:topic=truce far say	0 -3 -11 14
o:topic=truce far thursday	11 -10 4 -8
o:topic=truce far thursday gone	11 -10 4 -8
o:topic=truce far thursday, gone	0 -10 11 0
o:topic=truce far washington,	0 -7 8 0
o:topic=truce far washington, gone	0 -7 8 0
o:topic=truce far wednesday	0 -9 -2 12
o:topic=truce far wednesday gone	0 -9 -2 12
o:topic=truce far ·	0 -10 12 0
o:topic=truce far · gone	0 -10 12 0
o:topic=truce from	-2 18 -13 0
o:topic=truce from gone	0 13 -9 0
o:topic=truce gone	-31 -14 17 11
o:topic=truce of	-3 18 -4 -7
o:topic=truce of gone	-3 15 -2 -6
o:topic=truce on	5 -5 14 -11
o:topic=truce on ahead	11 11 -6 -25
o:topic=truce on gone	-7 -14 19 0
o:topic=truce other	0 11 -4 -2
o:topic=truce out	0 0 -9 7
o:topic=truce out gone	0 0 -9 7
o:topic=truce promise	0 9 -9 0
o:topic=truce put	0 -4 9 -4
o:topic=truce return	0 -10 10 0
o:topic=truce run	0 11 -4 -3
o:topic=truce say	0 -8 3 6
o:topic=truce sign	0 -10 10 0
o:topic=truce since	-5 15 -6 -2
o:topic=truce since gone	-5 15 -5 -2
o:topic=truce sit	-1 -9 11 0
o:topic=truce the	0 11 -9 0
o:topic=truce the ahead	0 10 -7 0
o:topic=truce to	0 21 -13 -8
o:topic=truce to ahead	0 13 -7 -3
o:topic=truce to gone	0 8 -4 -2
o:topic=truce truce	0 -7 -2 10
o:topic=truce until	0 31 -13 -20
o:topic=truce until ahead	0 26 -12 -15
o:write on gone	0 0 6 -12
pair: n=0	10 -2 3 -9
pair: n=1	-13 0 0 7
pair: n=2	-14 10 1 -8
pair: not-both	-9 14 0 -14
pair:both n=3	0 -9 11 -2
pair:coming both	5 0 5 -19
pair:coming n=0	-14 -5 -4 23
pair:coming n=1	10 8 -3 -30
pair:coming n=2	0 6 0 -13
pair:coming n=3	-3 9 0 -16
pair:coming not-both	-9 6 -4 3
pair:coming+ended both	0 13 -17 3
pair:coming+ended n=0	-2 -2 -6 11
pair:coming+ended n=1	-7 25 -15 -9
pair:coming+ended not-both	-11 7 -2 0
pair:coming+ended+running both	-9 -4 10 0
pair:coming+running both	6 15 -23 0
pair:coming+running n=0	-3 1 -10 9
pair:coming+running n=1	5 18 -21 -4
pair:coming+running n=2	-1 -9 9 0
pair:coming+running not-both	0 -8 -2 13
pair:day 	-14 11 0 -3
pair:day coming+ended	-13 15 -13 1
pair:day coming+ended+running	-15 2 7 0
pair:day coming+running	4 3 -21 13
pair:day day-none	-12 5 3 -3
pair:day day=l0	-11 5 7 -10
pair:day day=l1	-6 -5 -8 16
pair:day day=l2	-18 2 -5 8
pair:day day=l4	-11 11 0 -6
pair:day day=l5	4 -4 9 -10
pair:day day=r0	-17 0 5 0
pair:day day=r1	25 2 -22 -17
pair:day day=r2	16 6 -8 -24
pair:day day=r3	-13 2 0 5
pair:day day=r5	-8 2 -1 2
pair:day n=0	0 12 -11 -2
pair:day n=2	-11 4 3 -4
pair:day no-word	-25 26 -8 -11
pair:day not-both	-17 14 1 -11
pair:day running	2 11 0 -21
pair:day sent:sure	-1 0 -9 9
pair:day-none both	-3 4 3 -8
pair:day-none coming	-23 14 6 -26
pair:day-none coming+running	0 11 -11 0
pair:day-none ended	-17 0 -4 13
pair:day-none n=0	5 10 -9 -6
pair:day-none n=1	-4 3 5 -11
pair:day-none n=2	-6 -7 2 10
pair:day-none n=3	-17 -4 6 5
pair:day-none n=4	-8 -15 11 10
pair:day-none not-both	-9 4 2 -1
pair:day-none part:sure	2 1 7 -19
pair:day-none prev:sure	-8 3 3 -3
pair:day-none running	6 8 5 -30
pair:day-none sent:sure	-11 -10 11 5
pair:day=l0 	-7 -1 14 -10
pair:day=l0 both	-2 9 2 -12
pair:day=l0 n=1	-5 4 10 -15
pair:day=l0 n=2	0 9 -9 0
pair:day=l0 running	0 9 -6 0
pair:day=l1 	3 14 -8 -14
pair:day=l1 both	-9 6 -23 12
pair:day=l1 coming	-2 -15 -11 25
pair:day=l1 coming+running	-2 -2 -2 9
pair:day=l1 ended+running	0 -10 12 -1
pair:day=l1 n=0	6 7 -19 -2
pair:day=l1 n=1	-15 -4 0 13
pair:day=l1 n=2	0 -11 7 4
pair:day=l1 no-word	0 12 -16 0
pair:day=l1 part:sure	-4 -14 0 16
pair:day=l1 running	-2 10 -6 -1
pair:day=l1 sent:sure	0 -11 4 6
pair:day=l2 	-7 9 3 -9
pair:day=l2 both	0 13 -11 -3
pair:day=l2 coming	-1 -12 -4 20
pair:day=l2 ended	-3 4 7 -11
pair:day=l2 n=0	-16 -16 6 20
pair:day=l2 n=1	0 18 -11 -10
pair:day=l2 no-word	-15 12 7 -14
pair:day=l2 not-both	-20 -8 5 11
pair:day=l2 part:sure	-7 -7 -3 16
pair:day=l2 sent:sure	-3 -3 -9 14
pair:day=l3 	-2 17 -11 -5
pair:day=l3 ended	6 -6 -8 8
pair:day=l3 ended+running	-3 -8 13 0
pair:day=l3 n=0	-8 12 -22 6
pair:day=l3 n=1	7 -8 -5 10
pair:day=l3 n=2	-12 8 12 -19
pair:day=l3 no-word	-15 -4 -6 16
pair:day=l3 not-both	-8 13 -8 -2
pair:day=l3 prev:sure	-9 -6 9 3
pair:day=l3 sent:sure	3 9 1 -16
pair:day=l4 	-2 -10 7 7
pair:day=l4 both	-3 -10 10 3
pair:day=l4 coming	-3 2 12 -20
pair:day=l4 coming+running	-2 0 -7 8
pair:day=l4 ended	-15 22 -11 -5
pair:day=l4 ended+running	1 9 -9 0
pair:day=l4 n=1	-5 0 7 -7
pair:day=l4 n=3	0 11 -11 0
pair:day=l4 n=4	0 9 0 -9
pair:day=l4 no-word	-7 12 4 -22
pair:day=l4 not-both	-10 39 -20 -18
pair:day=l4 part:sure	4 0 -8 3
pair:day=l4 prev:sure	-2 -7 0 11
pair:day=l4 running	4 4 1 -15
pair:day=l4 sent:sure	-14 8 0 -3
pair:day=l5 	-9 10 0 -9
pair:day=l5 both	5 -9 10 -7
pair:day=l5 coming	8 -12 6 -1
pair:day=l5 ended	0 -10 10 0
pair:day=l5 n=3	0 0 10 -7
pair:day=l5 no-word	-3 1 15 -22
pair:day=l5 part:sure	6 -18 14 -1
pair:day=l5 sent:sure	0 9 -19 4
pair:day=r0 coming	-2 -3 9 -3
pair:day=r0 no-word	-9 3 1 0
pair:day=r0 not-both	-11 0 9 -5
pair:day=r0 part:sure	-3 -8 7 2
pair:day=r1 	-10 10 7 -20
pair:day=r1 both	21 -6 -18 0
pair:day=r1 coming	20 -7 -22 4
pair:day=r1 ended	15 -2 -11 -5
pair:day=r1 n=0	-1 5 1 -11
pair:day=r1 n=1	19 3 -24 -2
pair:day=r1 no-word	3 6 0 -23
pair:day=r1 not-both	8 8 -7 -23
pair:day=r1 part:sure	23 -7 -16 -1
pair:day=r1 sent:sure	7 0 -13 2
pair:day=r2 both	11 15 -21 -9
pair:day=r2 coming	12 8 -16 -10
pair:day=r2 n=0	10 -4 3 -18
pair:day=r2 n=1	5 5 -4 -12
pair:day=r2 n=2	2 9 -16 4
pair:day=r2 no-word	0 6 -2 -10
pair:day=r2 not-both	7 -7 9 -16
pair:day=r2 part:sure	8 -3 2 -13
pair:day=r2 prev:sure	12 -8 0 -4
pair:day=r2 sent:sure	1 10 -15 0
pair:day=r3 	-29 -6 5 13
pair:day=r3 coming	0 3 4 -19
pair:day=r3 n=1	-2 -5 -11 20
pair:day=r3 n=2	-2 4 7 -13
pair:day=r3 n=3	-1 -4 12 -5
pair:day=r3 no-word	-20 0 -7 15
pair:day=r3 not-both	-13 3 8 -4
pair:day=r3 part:sure	-12 14 -11 3
pair:day=r3 prev:sure	1 2 8 -23
pair:day=r3 running	4 -8 -12 13
pair:day=r4 	7 1 -4 -3
pair:day=r4 ended	-11 0 9 -4
pair:day=r4 n=0	0 6 6 -24
pair:day=r4 n=2	-1 4 5 -13
pair:day=r4 n=3	10 8 -15 -3
pair:day=r4 n=4	0 -4 -12 12
pair:day=r4 no-word	-29 7 8 -13
pair:day=r4 not-both	0 10 0 -19
pair:day=r4 part:sure	-19 -6 20 0
pair:day=r4 prev:sure	17 -9 -9 0
pair:day=r4 sent:sure	9 10 -20 0
pair:day=r5 	-17 0 3 3
pair:day=r5 both	-18 -2 2 7
pair:day=r5 ended	5 3 -11 0
pair:day=r5 n=0	-2 -3 -5 12
pair:day=r5 n=1	0 -15 12 3
pair:day=r5 n=2	-6 11 -9 0
pair:day=r5 n=3	0 9 0 -6
pair:day=r5 no-word	-6 3 4 -8
pair:day=r5 not-both	5 10 -12 -8
pair:day=r5 sent:sure	-10 0 -11 13
pair:ended both	-14 -10 0 16
pair:ended n=0	6 17 0 -36
pair:ended n=1	-3 -8 -7 20
pair:ended n=2	-9 -2 -7 15
pair:ended n=3	-1 -5 11 -3
pair:ended n=4	-2 12 -4 -5
pair:ended not-both	6 12 -6 -13
pair:ended+running both	5 6 2 -26
pair:ended+running n=1	11 -19 17 -12
pair:ended+running not-both	6 -12 3 6
pair:l="on day	0 -12 0 11
pair:l="on day-none	0 -12 0 11
pair:l="on n=0	0 -12 0 11
pair:l="on no-word	0 -12 0 11
pair:l=( both	3 16 -15 -6
pair:l=( not-both	-2 -9 16 -5
pair:l=<begin> both	0 14 -9 -8
pair:l=<begin> day=r0	0 -10 12 0
pair:l=<begin> day=r1	-1 12 -10 0
pair:l=<begin> day=r3	0 9 -5 0
pair:l=<begin> ended	-10 16 -8 -1
pair:l=<begin> n=1	10 4 0 -27
pair:l=<begin> n=2	0 3 -10 7
pair:l=<begin> no-word	-11 -6 10 0
pair:l=<begin> not-both	0 -11 13 -5
pair:l=<begin> part:sure	-4 -5 0 10
pair:l=<begin> prev:sure	4 11 -14 -7
pair:l=<begin> sent:sure	14 -5 7 -31
pair:l=a 	10 -4 0 -10
pair:l=a day	8 1 -3 -11
pair:l=a day=l1	15 -7 -8 -1
pair:l=a n=0	10 4 -12 -9
pair:l=a n=1	-1 14 -10 0
pair:l=a not-both	8 0 -3 -10
pair:l=about day	-1 9 -5 0
pair:l=about day-none	-1 9 -4 0
pair:l=about n=0	-1 9 -4 0
pair:l=about not-both	-1 9 -5 0
pair:l=accra, 	-1 -11 -3 15
pair:l=accra, both	0 -16 0 13
pair:l=accra, day	-1 -11 -3 15
pair:l=accra, day-none	0 -6 -1 9
pair:l=accra, n=1	0 -3 -5 9
pair:l=accra, no-word	0 0 -11 7
pair:l=accra, sent:sure	0 -10 7 1
pair:l=after both	0 12 -9 0
pair:l=after day-none	-1 17 -8 -6
pair:l=after n=1	0 -6 9 -2
pair:l=after not-both	0 -6 11 -5
pair:l=after part:sure	0 -6 10 0
pair:l=again coming	0 -7 0 9
pair:l=ago 	0 13 -7 -5
pair:l=ago both	0 9 -4 -3
pair:l=ago day	0 16 -9 -6
pair:l=ago day-none	0 15 -9 -6
pair:l=ago no-word	0 11 -5 -3
pair:l=agreed both	0 -20 11 10
pair:l=aires, 	0 15 -6 -8
pair:l=aires, day	0 15 -6 -8
pair:l=aires, day-none	0 9 -4 -3
pair:l=aires, not-both	0 11 -4 -5
pair:l=and 	-1 5 -9 2
pair:l=and both	-1 -3 -6 12
pair:l=and day	-10 -3 -9 17
pair:l=and day-none	0 7 1 -10
pair:l=and day=l1	-5 -8 -12 20
pair:l=and n=1	-3 -1 -12 15
pair:l=and no-word	-1 13 -7 -2
pair:l=and part:sure	-3 -3 -9 15
pair:l=and sent:sure	0 -7 0 9
pair:l=ankara, 	0 -12 5 5
pair:l=ankara, day	0 -12 5 5
pair:l=are 	0 9 -3 -4
pair:l=are day	0 10 -3 -4
pair:l=are day-none	0 10 -3 -4
pair:l=are no-word	0 10 -3 -4
pair:l=as day	0 11 -7 -2
pair:l=astana, 	0 -22 16 4
pair:l=astana, day	0 -22 16 4
pair:l=asunción, 	0 12 -5 -4
pair:l=asunción, day	0 12 -5 -4
pair:l=asunción, day-none	0 9 -3 -3
pair:l=asunción, not-both	0 9 -3 -3
pair:l=at 	0 10 -8 0
pair:l=at day	0 16 -9 -6
pair:l=at n=0	0 14 -9 -3
pair:l=bangkok, 	0 12 -5 -6
pair:l=bangkok, both	0 10 -4 -5
pair:l=bangkok, day	0 12 -5 -6
pair:l=bangkok, n=1	0 11 -4 -5
pair:l=bangkok, no-word	0 11 -5 -5
pair:l=before n=1	-1 16 -7 -7
pair:l=before n=2	0 -8 -3 12
pair:l=before part:sure	0 8 -7 0
pair:l=began not-both	-9 4 3 0
pair:l=beijing, both	-5 7 4 -12
pair:l=beijing, day-none	-5 14 -5 -3
pair:l=beijing, day=r3	0 -5 7 0
pair:l=beijing, day=r4	0 11 -6 -2
pair:l=belgrade, 	12 -5 0 -8
pair:l=belgrade, day	12 -5 0 -8
pair:l=belgrade, day-none	13 -10 3 -11
pair:l=belgrade, n=1	13 -2 -7 -8
pair:l=belgrade, no-word	14 -14 4 -6
pair:l=belgrade, not-both	13 -14 1 -1
pair:l=bern, 	0 13 -7 -3
pair:l=bern, day	0 13 -7 -3
pair:l=bern, n=1	0 10 -5 -2
pair:l=bern, no-word	0 10 -5 -2
pair:l=bern, not-both	0 10 -4 -2
pair:l=brasília, 	0 10 -6 -2
pair:l=brasília, day	0 10 -6 -2
pair:l=brief, 	0 8 -3 -2
pair:l=brief, day	0 8 -3 -2
pair:l=brief, day-none	0 8 -3 -2
pair:l=brief, no-word	0 8 -3 -2
pair:l=brief, not-both	0 8 -3 -2
pair:l=brussels, 	-2 -11 16 -1
pair:l=brussels, both	0 10 1 -17
pair:l=brussels, day	-2 -11 16 -1
pair:l=brussels, day-none	0 -14 14 1
pair:l=brussels, n=1	0 -22 17 8
pair:l=brussels, n=2	0 9 0 -14
pair:l=brussels, not-both	0 -19 15 6
pair:l=bulletin, n=1	0 12 -6 -4
pair:l=busan day	0 -8 10 0
pair:l=busan, 	0 -7 -8 16
pair:l=busan, day	0 -12 0 15
pair:l=busan, day-none	0 -8 -5 15
pair:l=by 	4 12 -16 -2
pair:l=by day	2 13 -17 0
pair:l=by n=0	5 5 -11 0
pair:l=by n=1	-2 11 -17 3
pair:l=by not-both	4 16 -21 -4
pair:l=by prev:sure	0 17 -4 -8
pair:l=cairo, n=1	8 0 1 -13
pair:l=call day	0 -11 12 0
pair:l=call day-none	0 -11 11 0
pair:l=call no-word	0 -11 11 0
pair:l=city, both	-1 5 2 -12
pair:l=city, day=r4	0 15 -5 -11
pair:l=city, day=r5	0 -8 11 0
pair:l=city, n=1	0 -15 5 11
pair:l=colombo, 	0 12 -5 -5
pair:l=colombo, day	0 12 -5 -5
pair:l=copenhagen, 	0 2 -15 4
pair:l=copenhagen, day	0 2 -15 4
pair:l=copenhagen, n=1	0 11 -8 -4
pair:l=copenhagen, no-word	0 0 -10 7
pair:l=correspondent, no-word	0 -12 0 13
pair:l=date: 	0 10 -6 -1
pair:l=date: day	0 10 -6 -1
pair:l=date: day-none	0 10 -6 -1
pair:l=date: not-both	0 10 -6 -1
pair:l=deal 	0 -14 7 7
pair:l=deal day	0 -13 7 7
pair:l=deal day-none	0 -14 7 7
pair:l=deal n=0	0 -2 -7 9
pair:l=deal no-word	0 -13 7 7
pair:l=delhi, 	0 19 -11 -8
pair:l=delhi, both	0 14 -9 -5
pair:l=delhi, day	0 19 -11 -8
pair:l=delhi, day-none	0 14 -4 -9
pair:l=delhi, n=2	0 14 -4 -9
pair:l=delhi, no-word	0 21 -9 -12
pair:l=down day-none	-6 5 10 -13
pair:l=effect both	0 13 -5 -7
pair:l=effect n=0	0 -11 12 0
pair:l=effect not-both	0 -10 12 0
pair:l=end day	0 10 0 -6
pair:l=ended n=0	9 0 0 -9
pair:l=ended no-word	10 -8 0 0
pair:l=ends 	0 -11 7 5
pair:l=ends day	-5 -9 2 10
pair:l=ends no-word	0 16 -5 -8
pair:l=ends prev:sure	0 -14 12 1
pair:l=ends sent:sure	-1 -7 -7 16
pair:l=expires 	0 -8 0 10
pair:l=expires both	0 -10 0 11
pair:l=for both	-4 8 -2 -4
pair:l=for coming	-13 -5 13 -10
pair:l=for day	9 0 2 -24
pair:l=for day-none	12 -11 10 -17
pair:l=for day=r3	0 10 -7 0
pair:l=for ended	13 -9 -1 0
pair:l=for no-word	17 -10 1 -10
pair:l=for not-both	12 -5 4 -18
pair:l=for running	0 11 -10 0
pair:l=friday 	-3 -3 -12 12
pair:l=friday day	-3 -3 -12 11
pair:l=friday day-none	-2 0 -12 6
pair:l=friday n=0	-1 -13 -2 17
pair:l=friday no-word	-2 2 -12 4
pair:l=friday not-both	-3 -4 -12 13
pair:l=friday, 	-4 7 3 -17
pair:l=friday, day	-4 7 3 -17
pair:l=friday, day-none	-4 5 4 -16
pair:l=friday, n=1	0 -3 9 -9
pair:l=friday, no-word	-2 0 7 -11
pair:l=friday, not-both	-3 2 4 -11
pair:l=from 	-17 2 10 -8
pair:l=from both	18 6 -12 -19
pair:l=from coming	6 0 0 -10
pair:l=from day	6 5 0 -22
pair:l=from day-none	-5 -3 11 -9
pair:l=from day=r1	14 -2 -14 -2
pair:l=from ended	12 0 -9 -2
pair:l=from n=1	4 0 6 -20
pair:l=from no-word	0 17 -6 -27
pair:l=from not-both	-13 0 11 -6
pair:l=from part:sure	0 -19 21 -4
pair:l=from running	0 13 -10 0
pair:l=from sent:sure	0 3 0 -8
pair:l=geneva day-none	0 9 -3 -7
pair:l=geneva part:sure	0 -19 22 -2
pair:l=geneva, both	-3 0 -9 12
pair:l=geneva, not-both	0 -4 10 -5
pair:l=geneva, sent:sure	-2 2 -11 9
pair:l=goods 	2 -14 11 0
pair:l=goods day	2 -13 11 0
pair:l=goods no-word	-1 -9 12 0
pair:l=goods not-both	2 -14 11 0
pair:l=hanoi, 	0 13 -5 -7
pair:l=hanoi, day	0 13 -5 -7
pair:l=hanoi, day-none	0 10 -3 -4
pair:l=hanoi, n=1	0 10 -3 -4
pair:l=hanoi, no-word	0 9 -3 -4
pair:l=happened day	0 9 -4 -1
pair:l=happened day-none	0 9 -4 -1
pair:l=happened n=0	0 9 -4 -1
pair:l=happened no-word	0 9 -4 -1
pair:l=happened not-both	0 9 -4 -1
pair:l=happens 	0 -8 10 0
pair:l=happens day	0 -8 10 0
pair:l=happens no-word	0 -8 10 0
pair:l=have 	0 9 -1 -5
pair:l=helsinki, 	0 -10 0 9
pair:l=helsinki, day	0 -10 0 9
pair:l=helsinki, day-none	0 -16 4 11
pair:l=helsinki, n=1	0 -5 -12 14
pair:l=here day	4 -17 8 1
pair:l=here n=0	0 -9 1 4
pair:l=here not-both	0 -9 1 4
pair:l=if 	-2 -10 13 0
pair:l=if day	-2 -8 11 0
pair:l=if n=0	-2 -9 12 0
pair:l=if not-both	-2 -8 11 0
pair:l=is coming	0 11 -9 0
pair:l=is n=0	0 18 -12 -2
pair:l=is no-word	0 16 -11 -1
pair:l=is not-both	0 20 -11 -7
pair:l=is sent:sure	0 -8 10 0
pair:l=it day	-1 4 -10 5
pair:l=it n=0	0 2 -16 7
pair:l=korea day-none	-1 -9 15 -5
pair:l=korea, 	0 -8 13 -3
pair:l=korea, both	0 -8 13 -3
pair:l=korea, day	0 -8 13 -3
pair:l=lima day	15 -8 -5 -3
pair:l=lima, 	8 -1 0 -5
pair:l=lima, day	8 -1 0 -5
pair:l=lima, day-none	11 -3 3 -15
pair:l=lima, n=1	9 -6 3 -6
pair:l=lima, no-word	12 -8 4 -11
pair:l=lima, not-both	10 -3 2 -15
pair:l=lisbon, 	0 -8 7 2
pair:l=lisbon, day	0 -8 7 2
pair:l=lisbon, day-none	0 -9 7 2
pair:l=lisbon, n=1	0 -9 7 2
pair:l=lisbon, not-both	0 -9 7 2
pair:l=london, 	0 17 -5 -12
pair:l=london, both	0 14 -6 -8
pair:l=london, day	0 17 -5 -12
pair:l=lumpur day	0 12 -14 0
pair:l=lumpur ended	0 14 -11 -2
pair:l=lumpur part:sure	0 14 -13 0
pair:l=lumpur, 	0 9 -17 3
pair:l=lumpur, both	0 -6 -11 13
pair:l=lumpur, day	0 9 -17 3
pair:l=lumpur, day=r4	2 -11 -5 11
pair:l=lumpur, not-both	0 17 -6 -14
pair:l=lumpur, prev:sure	0 -5 -4 11
pair:l=lumpur, sent:sure	1 10 -8 -6
pair:l=lusaka, 	0 21 -11 -11
pair:l=lusaka, day	0 21 -11 -11
pair:l=lusaka, day-none	0 14 -8 -6
pair:l=lusaka, n=1	0 14 -8 -6
pair:l=lusaka, not-both	0 9 -2 -4
pair:l=madrid day	0 18 -21 0
pair:l=madrid day-none	0 18 -21 0
pair:l=madrid, 	0 -11 0 11
pair:l=madrid, both	0 -1 -7 9
pair:l=madrid, day	0 -11 0 11
pair:l=manila, 	0 -7 -10 14
pair:l=manila, day	0 -7 -10 14
pair:l=manila, n=2	0 -15 -2 17
pair:l=manila, no-word	0 -12 -8 18
pair:l=maputo, 	0 11 -4 -3
pair:l=maputo, day	0 11 -4 -3
pair:l=meet day	-3 -8 12 0
pair:l=meet day-none	-3 -8 12 0
pair:l=meet part:sure	-3 -8 12 0
pair:l=meets day	0 11 -10 0
pair:l=meets day-none	0 11 -10 0
pair:l=meets not-both	0 11 -10 0
pair:l=meets part:sure	0 11 -10 0
pair:l=met day	0 -9 11 0
pair:l=met day-none	0 -9 11 0
pair:l=met part:sure	0 -9 11 0
pair:l=midnight day	0 11 -2 -4
pair:l=midnight no-word	0 11 -2 -4
pair:l=monday 	8 -5 -7 1
pair:l=monday day	8 -3 -7 0
pair:l=monday day-none	10 -12 -5 7
pair:l=monday n=0	0 0 -12 5
pair:l=monday n=1	11 -8 0 -1
pair:l=monday no-word	11 -14 -5 7
pair:l=monday not-both	10 -8 -5 3
pair:l=monday, 	6 0 -14 1
pair:l=monday, day	6 0 -14 1
pair:l=monday, day-none	7 -6 -11 6
pair:l=monday, n=0	11 -4 -18 3
pair:l=monday, n=1	-2 18 0 -18
pair:l=monday, no-word	1 8 -16 -1
pair:l=monday, not-both	7 -5 -10 4
pair:l=montevideo, day-none	0 -1 9 -12
pair:l=montevideo, n=1	0 -7 11 -4
pair:l=montevideo, not-both	0 0 9 -13
pair:l=muscat, 	0 5 7 -15
pair:l=muscat, day	0 5 7 -15
pair:l=muscat, day-none	0 0 8 -10
pair:l=muscat, n=1	0 3 8 -14
pair:l=muscat, no-word	0 0 8 -10
pair:l=nairobi, not-both	0 8 -1 -3
pair:l=nicosia, no-word	0 12 -4 -6
pair:l=nine day	-5 -14 11 5
pair:l=nine day-none	-5 -14 11 5
pair:l=nine n=0	-4 -19 15 6
pair:l=nine not-both	-5 -14 11 5
pair:l=nouakchott, 	0 5 5 -11
pair:l=nouakchott, day	0 5 5 -11
pair:l=of both	5 12 -12 -8
pair:l=of coming	0 13 -8 0
pair:l=of day-none	4 6 0 -13
pair:l=of day=l3	0 -6 0 9
pair:l=of n=1	2 -13 13 -1
pair:l=of n=2	-1 12 -5 -6
pair:l=of n=3	-2 20 -10 -7
pair:l=of not-both	-12 0 8 0
pair:l=of part:sure	-11 -8 11 4
pair:l=of prev:sure	-3 19 -7 -10
pair:l=on both	2 -12 18 -10
pair:l=on coming	-10 11 2 -19
pair:l=on coming+ended	-2 10 -7 -1
pair:l=on coming+ended+running	-1 -9 11 0
pair:l=on day	-10 -2 10 -2
pair:l=on day=l1	-1 0 7 -12
pair:l=on day=l3	-5 -5 12 -2
pair:l=on day=l4	-6 -7 15 -3
pair:l=on day=l5	6 -10 11 -7
pair:l=on day=r0	0 15 -9 -1
pair:l=on day=r2	5 -4 4 -10
pair:l=on day=r5	-6 7 -10 7
pair:l=on ended	-48 1 5 10
pair:l=on n=0	10 0 -2 -6
pair:l=on n=1	-27 2 3 5
pair:l=on n=3	-12 0 6 0
pair:l=on n=4	0 5 2 -8
pair:l=on no-word	-5 0 8 -10
pair:l=on not-both	-16 6 -3 7
pair:l=on prev:sure	-5 -3 -2 10
pair:l=on running	17 11 -10 -27
pair:l=oslo, 	0 -3 11 -9
pair:l=oslo, day	0 -3 11 -9
pair:l=ottawa, 	0 -6 -11 13
pair:l=ottawa, day	0 -6 -11 13
pair:l=ottawa, n=2	0 -9 -8 15
pair:l=ottawa, no-word	0 -7 -10 14
pair:l=ottawa, not-both	0 -5 -5 10
pair:l=out day	0 -3 -13 13
pair:l=out day-none	0 4 -10 4
pair:l=out ended	0 -3 -7 10
pair:l=out n=1	0 0 -9 7
pair:l=out n=2	0 -9 0 11
pair:l=out no-word	0 -3 -12 13
pair:l=paris, both	-4 -7 0 13
pair:l=paris, day-none	0 10 0 -11
pair:l=paris, day=r4	-4 -7 0 13
pair:l=paris, n=1	0 9 0 -9
pair:l=paris, not-both	0 10 0 -11
pair:l=paris, sent:sure	-4 -7 0 13
pair:l=prague, 	0 11 -3 -7
pair:l=prague, day	0 15 -7 -8
pair:l=prague, no-word	0 13 -6 -5
pair:l=published not-both	-1 0 -12 8
pair:l=quito, 	0 -4 14 -10
pair:l=quito, day	0 -4 14 -10
pair:l=quito, n=1	0 -10 14 -4
pair:l=rabat, 	-2 7 5 -15
pair:l=rabat, both	-2 0 8 -11
pair:l=rabat, day	-2 7 5 -15
pair:l=rabat, no-word	0 0 10 -11
pair:l=report, 	0 -7 11 -4
pair:l=report, day	0 -7 11 -4
pair:l=report, day-none	0 -7 11 -4
pair:l=report, n=1	0 -10 13 -2
pair:l=report, no-word	0 -7 11 -4
pair:l=report, not-both	0 -7 11 -4
pair:l=said 	0 12 -6 -2
pair:l=said day	0 18 -9 -6
pair:l=said day-none	0 14 -7 -4
pair:l=said no-word	0 14 -5 -4
pair:l=said not-both	0 12 -5 -3
pair:l=saturday 	9 -6 -10 2
pair:l=saturday day	9 -6 -10 2
pair:l=saturday day-none	9 -6 -10 3
pair:l=saturday n=0	10 -1 -2 -8
pair:l=saturday not-both	9 -6 -10 2
pair:l=saturday, 	0 16 -9 -5
pair:l=saturday, day	0 16 -9 -5
pair:l=saturday, day-none	0 15 -8 -5
pair:l=saturday, no-word	0 11 -6 -3
pair:l=saturday, not-both	0 15 -8 -5
pair:l=seoul, 	0 8 -14 1
pair:l=seoul, day	0 8 -14 1
pair:l=seoul, day-none	0 12 -4 -5
pair:l=seoul, day=r4	0 -6 -6 11
pair:l=seoul, n=1	4 7 -6 -8
pair:l=seoul, no-word	0 17 -7 -8
pair:l=seoul, not-both	0 10 -3 -3
pair:l=sign coming	0 -11 11 0
pair:l=sign n=0	0 -9 10 0
pair:l=sign not-both	0 -7 9 0
pair:l=signed day	0 11 -16 0
pair:l=signed day-none	0 7 -13 0
pair:l=signed no-word	0 2 -11 3
pair:l=signed running	0 16 -8 -10
pair:l=since both	-7 16 0 -11
pair:l=since day	9 7 -9 -13
pair:l=since day=r2	3 3 -9 -1
pair:l=since ended+running	11 5 -8 -12
pair:l=since n=0	4 11 -14 -9
pair:l=since n=1	8 0 -1 -9
pair:l=since no-word	1 18 -5 -33
pair:l=since not-both	15 -1 -9 -4
pair:l=since part:sure	14 -3 -7 -4
pair:l=since sent:sure	0 -7 -9 13
pair:l=six day	0 -9 0 9
pair:l=six day-none	0 -10 1 9
pair:l=six no-word	0 -13 4 9
pair:l=six not-both	0 -3 -6 10
pair:l=spain, 	0 10 -5 -4
pair:l=spain, day	0 10 -5 -4
pair:l=spain, n=2	0 10 -5 -4
pair:l=spent both	-1 -12 20 -7
pair:l=spent day	-2 0 10 -9
pair:l=spent n=1	0 -8 16 -6
pair:l=spent no-word	-2 0 10 -9
pair:l=spoke both	0 -7 8 0
pair:l=spoke day	0 -7 9 0
pair:l=spoke no-word	0 -7 9 0
pair:l=starting day	10 -5 0 -3
pair:l=starts 	0 9 0 -3
pair:l=starts day	0 10 -1 -4
pair:l=starts no-word	0 10 -1 -4
pair:l=starts not-both	0 9 -1 -3
pair:l=stockholm day	9 -9 3 -6
pair:l=stockholm n=1	9 -9 3 -6
pair:l=stockholm not-both	2 -9 8 -3
pair:l=stockholm part:sure	9 -9 3 -6
pair:l=stockholm, 	9 4 -7 -7
pair:l=stockholm, both	10 0 -6 -3
pair:l=stockholm, day	9 4 -7 -7
pair:l=stockholm, n=1	0 11 -1 -10
pair:l=sunday 	-2 -4 -12 13
pair:l=sunday day	-2 -3 -12 13
pair:l=sunday day-none	-1 -5 -10 13
pair:l=sunday n=0	0 -8 -3 12
pair:l=sunday, 	3 -8 -4 7
pair:l=sunday, day	8 -10 -4 6
pair:l=sunday, day-none	4 -9 -2 7
pair:l=sunday, n=0	11 -10 7 -5
pair:l=sunday, n=1	-2 0 -15 14
pair:l=sunday, no-word	7 -3 -16 6
pair:l=sunday, not-both	9 -14 1 3
pair:l=suva, day-none	0 12 -5 -4
pair:l=suva, n=1	0 10 -4 -4
pair:l=suva, no-word	0 14 -7 -6
pair:l=suva, not-both	0 12 -5 -4
pair:l=talks day	2 0 5 -11
pair:l=talks part:sure	2 0 5 -11
pair:l=tariffs day	0 -10 11 0
pair:l=tariffs day-none	0 -10 11 0
pair:l=tariffs no-word	0 -10 11 0
pair:l=tashkent, 	0 -4 -9 12
pair:l=tashkent, day	0 -4 -9 12
pair:l=tashkent, day-none	0 -7 -7 13
pair:l=tashkent, not-both	0 -7 -7 13
pair:l=tbilisi, 	0 -9 9 0
pair:l=tbilisi, day	0 -9 9 0
pair:l=tbilisi, day-none	0 -10 13 -3
pair:l=tbilisi, n=1	0 -9 13 -3
pair:l=tbilisi, no-word	0 -12 15 -5
pair:l=telephone n=0	0 -20 21 0
pair:l=than day	0 0 -11 9
pair:l=than not-both	0 0 -10 9
pair:l=the 	-2 -5 13 -14
pair:l=the both	-6 35 -28 -4
pair:l=the coming	10 15 -24 -1
pair:l=the day	8 24 -21 -27
pair:l=the day-none	14 6 -8 -21
pair:l=the day=l3	-1 15 -11 0
pair:l=the day=l4	0 10 -8 0
pair:l=the ended	4 16 -22 -4
pair:l=the n=0	-13 32 -20 -7
pair:l=the n=1	18 7 -17 -12
pair:l=the n=2	-2 -5 10 -3
pair:l=the no-word	-16 18 -4 -9
pair:l=the not-both	12 2 -3 -21
pair:l=the part:sure	15 11 -21 -4
pair:l=the sent:sure	-4 16 -8 -5
pair:l=there day-none	0 -7 12 -3
pair:l=through 	-3 -2 -11 14
pair:l=through both	-1 -3 -5 10
pair:l=through day	-3 -2 -11 14
pair:l=through day-none	0 -5 -6 10
pair:l=through n=1	-2 -6 -9 15
pair:l=through no-word	0 -1 -9 9
pair:l=thursday both	-1 3 -10 5
pair:l=thursday day	5 -8 1 1
pair:l=thursday n=1	5 13 -18 -5
pair:l=thursday n=2	0 -23 12 11
pair:l=thursday no-word	12 -3 3 -12
pair:l=thursday not-both	7 -11 6 -1
pair:l=thursday, 	-5 0 8 -15
pair:l=thursday, day	-5 0 8 -15
pair:l=thursday, day-none	-5 0 9 -15
pair:l=thursday, n=0	-3 -4 11 -8
pair:l=thursday, n=1	0 9 -2 -3
pair:l=thursday, no-word	-2 0 6 -12
pair:l=thursday, not-both	-5 0 8 -14
pair:l=till 	0 -6 -9 14
pair:l=till day	0 -6 -10 14
pair:l=till day-none	0 0 -10 9
pair:l=till n=1	0 -6 -5 10
pair:l=till no-word	0 0 -10 9
pair:l=till not-both	0 -7 -9 15
pair:l=time day	0 13 -7 -2
pair:l=to 	-7 24 -23 0
pair:l=to both	-2 12 -6 -4
pair:l=to coming	0 -9 -3 13
pair:l=to day	-12 3 -7 9
pair:l=to day-none	-2 15 -24 2
pair:l=to day=l1	-1 -13 4 11
pair:l=to day=l2	0 -10 7 3
pair:l=to day=r2	0 12 -12 0
pair:l=to n=0	-3 29 -24 -4
pair:l=to no-word	-6 12 -34 15
pair:l=to not-both	-7 -7 0 13
pair:l=to part:sure	0 -10 12 0
pair:l=to running	0 -9 13 -3
pair:l=together day-none	0 11 -8 0
pair:l=tokyo, both	0 -19 9 7
pair:l=tokyo, day-none	0 0 10 -14
pair:l=tokyo, no-word	0 -8 20 -18
pair:l=tokyo, not-both	0 3 3 -13
pair:l=town, 	0 -11 1 10
pair:l=town, day	0 -11 1 10
pair:l=town, no-word	0 -7 -6 13
pair:l=truce day	0 -7 -2 10
pair:l=truce no-word	0 -7 -2 10
pair:l=tuesday 	-11 -2 6 1
pair:l=tuesday day	-11 -2 5 1
pair:l=tuesday day-none	-9 -5 6 3
pair:l=tuesday n=0	-7 -11 6 9
pair:l=tuesday n=1	0 28 -16 -12
pair:l=tuesday no-word	-3 5 5 -11
pair:l=tuesday not-both	-9 -4 6 1
pair:l=tuesday prev:sure	-3 -11 0 12
pair:l=tuesday, n=0	10 -14 7 -1
pair:l=tunis, 	6 -11 5 0
pair:l=tunis, day	6 -11 5 0
pair:l=ulaanbaatar, 	0 -9 -3 12
pair:l=ulaanbaatar, day	0 -9 -3 12
pair:l=ulaanbaatar, day-none	0 -8 -5 12
pair:l=ulaanbaatar, no-word	0 -9 -3 13
pair:l=until 	-11 20 -22 1
pair:l=until both	-6 0 -7 9
pair:l=until coming+ended	0 -8 0 9
pair:l=until day	-22 7 -25 17
pair:l=until day-none	-13 10 -21 9
pair:l=until day=l1	0 -10 0 11
pair:l=until day=l3	0 -6 10 -1
pair:l=until ended	0 15 0 -9
pair:l=until n=0	-8 20 -23 -2
pair:l=until n=1	-6 0 -14 12
pair:l=until n=2	-2 -9 8 2
pair:l=until no-word	-7 15 -13 -1
pair:l=until not-both	-14 8 -19 10
pair:l=until part:sure	-6 -3 -16 17
pair:l=until prev:sure	0 -2 -5 9
pair:l=until running	0 -11 0 10
pair:l=up 	0 -8 -2 11
pair:l=up day	0 -10 6 4
pair:l=up n=0	0 -8 -2 11
pair:l=up n=1	0 -6 11 -4
pair:l=up not-both	0 -11 7 5
pair:l=valletta, 	6 17 -16 -14
pair:l=valletta, day	6 17 -16 -14
pair:l=valletta, n=1	6 17 -16 -14
pair:l=valletta, no-word	0 17 -7 -11
pair:l=vienna, day-none	0 -9 13 -5
pair:l=vienna, n=1	0 -4 11 -7
pair:l=vienna, not-both	0 -8 13 -5
pair:l=washington 	0 9 -4 -4
pair:l=washington both	0 10 -6 -4
pair:l=washington no-word	0 -4 11 -6
pair:l=washington, 	-5 9 2 -15
pair:l=washington, day	-5 9 2 -15
pair:l=washington, day-none	0 27 -19 -10
pair:l=washington, day=r3	0 -3 9 -7
pair:l=washington, day=r5	0 -9 11 0
pair:l=washington, n=1	0 25 -12 -15
pair:l=washington, n=2	-1 0 5 -10
pair:l=washington, n=3	0 -16 10 5
pair:l=washington, not-both	0 24 -14 -8
pair:l=washington/beijing, 	0 10 -5 -2
pair:l=washington/beijing, both	0 9 -5 -2
pair:l=washington/beijing, day	0 10 -5 -2
pair:l=wednesday 	12 -8 0 -2
pair:l=wednesday day	12 -8 0 -2
pair:l=wednesday day-none	14 -11 1 -2
pair:l=wednesday n=0	10 10 -20 -19
pair:l=wednesday n=1	2 -24 14 7
pair:l=wednesday n=2	0 13 -7 -2
pair:l=wednesday not-both	12 -9 0 -2
pair:l=wednesday, day-none	-9 -11 3 14
pair:l=wednesday, no-word	-3 0 -22 11
pair:l=wednesday, prev:sure	-3 -15 14 2
pair:l=week, 	0 -9 14 -3
pair:l=week, day	0 -9 14 -3
pair:l=week, day-none	0 -4 9 -2
pair:l=week, n=1	0 -8 11 -1
pair:l=week, not-both	0 -6 11 -2
pair:l=wellington, 	0 -22 4 17
pair:l=wellington, day	0 -22 4 17
pair:l=windhoek, 	-5 -14 5 13
pair:l=windhoek, day	-5 -14 5 13
pair:l=windhoek, not-both	-5 -16 6 13
pair:l=with 	0 11 -6 -3
pair:l=with day	0 13 -7 -4
pair:l=yerevan, 	9 0 -3 -10
pair:l=yerevan, day	9 0 -3 -10
pair:l=york, day=r4	0 -7 9 -1
pair:l=york, n=1	0 13 -8 -5
pair:l=york, n=2	0 -11 13 0
pair:l=york, sent:sure	0 -7 10 -2
pair:l=zanzibar, 	0 -10 6 4
pair:l=zanzibar, day	0 -10 6 4
pair:l=· 	13 -5 0 -13
pair:l=· day	12 -4 0 -13
pair:l=· day-none	12 -4 0 -13
pair:l=· n=0	6 -13 9 -2
pair:l=· n=1	9 0 -10 -5
pair:l=· n=2	0 10 -4 0
pair:l=· no-word	12 -4 0 -13
pair:l=· not-both	13 -5 0 -12
pair:l=— 	-5 1 8 -10
pair:l=— day	-5 1 8 -10
pair:l=— day-none	-4 0 9 -8
pair:l=— n=1	0 18 -10 -3
pair:l=— n=2	0 -9 11 0
pair:l=— no-word	-1 6 1 -9
pair:l=— not-both	-5 0 9 -8
pair:no-word 	-9 15 -10 0
pair:no-word both	-20 14 -5 -3
pair:no-word coming	-15 3 1 3
pair:no-word coming+ended+running	-3 11 -11 3
pair:no-word coming+running	-2 13 -4 -8
pair:no-word ended	0 8 -3 -10
pair:no-word ended+running	-6 14 3 -19
pair:no-word n=0	-5 4 6 -10
pair:no-word n=1	-12 14 -8 0
pair:no-word n=2	-9 17 -4 -15
pair:no-word not-both	-11 21 -10 -10
pair:no-word running	-20 0 16 -3
pair:not-both n=0	1 6 -11 5
pair:not-both n=2	-17 -3 11 -4
pair:not-both n=3	-9 15 -6 -6
pair:not-both n=4	-5 9 -6 0
pair:part:sure 	-13 -4 18 -16
pair:part:sure both	18 -20 9 -3
pair:part:sure coming	15 0 -1 -15
pair:part:sure coming+ended+running	-9 -4 16 -3
pair:part:sure coming+running	11 12 -21 -1
pair:part:sure ended	-23 -6 5 13
pair:part:sure ended+running	21 -24 3 -2
pair:part:sure n=0	-12 12 -24 19
pair:part:sure n=1	13 -16 16 -16
pair:part:sure n=2	5 5 0 -13
pair:part:sure not-both	-11 5 2 -7
pair:part:sure running	10 10 -19 -3
pair:prev:sure 	14 -9 -2 3
pair:prev:sure both	7 -10 9 -5
pair:prev:sure coming	-11 0 9 -4
pair:prev:sure coming+running	-4 -10 4 8
pair:prev:sure n=0	2 -18 13 6
pair:prev:sure n=1	17 8 -12 -12
pair:prev:sure n=2	-15 4 0 -1
pair:prev:sure running	-10 17 -2 -10
pair:running both	18 20 -11 -38
pair:running n=0	-15 24 -18 2
pair:running n=1	7 -7 21 -29
pair:running not-both	-15 -3 9 5
pair:sent:sure 	-14 2 4 -1
pair:sent:sure both	0 5 -14 6
pair:sent:sure coming	0 13 -15 0
pair:sent:sure coming+running	0 -13 -3 14
pair:sent:sure ended	4 7 -16 3
pair:sent:sure ended+running	0 -13 -3 18
pair:sent:sure n=0	20 32 -39 -20
pair:sent:sure n=1	-18 -3 -3 15
pair:sent:sure n=2	-4 -17 6 14
pair:sent:sure n=3	1 -8 18 -12
pair:sent:sure n=5	0 12 -4 -7
pair:sent:sure running	12 -2 0 -11
part:calls	-49 -34 57 -37
part:coming	-6 11 -8 1
part:experts	7 -11 5 0
part:m=adjourned	0 0 -9 11
part:m=arrived	14 0 -8 -8
part:m=arrives	-3 25 -18 -9
part:m=broke off	-2 2 -14 10
part:m=came	0 0 -8 2
part:m=closed	-11 2 -14 14
part:m=come	-12 18 -5 -12
part:m=comes	0 -6 12 -11
part:m=conference	-5 -2 11 -7
part:m=consultations	-1 -17 25 -9
part:m=delegation	-5 -3 16 -9
part:m=delegations	3 -14 -5 15
part:m=expected	-6 9 0 -11
part:m=flew	-6 1 -12 12
part:m=flies	0 3 6 -16
part:m=go	0 3 -12 4
part:m=goes	0 -8 7 0
part:m=guest	8 12 -13 -9
part:m=haggling	0 -9 9 1
part:m=handshake	0 -6 -5 12
part:m=landed	0 8 -10 0
part:m=meet	7 2 2 -25
part:m=meeting	-21 -7 10 9
part:m=meets	-11 3 -2 5
part:m=met	0 1 4 -13
part:m=negotiations	0 -8 5 2
part:m=negotiator	0 -9 5 3
part:m=negotiators	6 6 -13 -1
part:m=parted	-3 -20 -4 21
part:m=received	0 -4 8 -2
part:m=receives	0 -14 15 0
part:m=rose	-4 12 -13 0
part:m=round	-11 3 6 -6
part:m=rounds	0 18 -13 -3
part:m=sat	18 -24 5 -7
part:m=session	-4 0 -8 12
part:m=settled	0 -13 19 -10
part:m=shook hands	-3 -5 12 -4
part:m=signed	-13 10 -4 -3
part:m=sit	-10 5 -1 2
part:m=spent	-3 -1 11 -8
part:m=stop	0 12 -4 -4
part:m=table	4 -30 3 23
part:m=talk	-10 11 0 -18
part:m=talked	9 -18 19 -16
part:m=talking	0 -9 -3 10
part:m=talks	2 8 -8 -5
part:m=there	4 -12 -1 10
part:m=time	0 -2 -12 14
part:m=travels	12 -9 0 -2
part:m=visit	14 -30 8 14
part:m=where	8 -16 10 -1
part:meets	-9 -5 1 9
part:running	9 4 -4 -11
part:summit	-3 0 8 -15
part:wished	-8 11 -9 -1
pc0=bear	-11 -12 10 10
pc0=begin	-22 0 1 8
pc0=impose	0 9 0 -15
pc0=say	15 -7 3 -11
pc0=suspend	-3 3 8 -17
pc0=target	5 -15 9 1
pc0=up	0 11 -2 -10
pc1=bear	-16 -5 5 10
pc1=begin	-24 2 3 3
pc1=down	-8 -15 9 11
pc1=end	-6 0 13 -13
pc1=say	15 -1 -2 -13
pc1=suspend	-4 8 6 -21
pc1=target	5 -14 7 1
pc1=up	0 15 -4 -13
pct0=agree perfect	1 -13 6 3
pct0=agree present	0 10 -5 -3
pct0=bear modal	0 8 -12 2
pct0=bear past	-1 -19 22 0
pct0=bear perfect	0 10 -7 -2
pct0=begin modal	0 10 -7 0
pct0=begin past	-13 1 3 0
pct0=begin perfect	0 -7 10 -2
pct0=begin present	-4 3 -21 14
pct0=down future	0 14 -4 -6
pct0=down present	-1 -14 0 17
pct0=end modal	0 -11 9 2
pct0=impose future	0 4 -12 5
pct0=impose future-passive	0 -10 8 1
pct0=impose past	1 2 2 -15
pct0=impose perfect	0 1 2 -8
pct0=impose present	-4 14 -5 -9
pct0=impose present-passive	0 -8 10 0
pct0=propose past	4 17 -18 -6
pct0=propose perfect	0 12 -10 0
pct0=propose pluperfect	0 -11 12 0
pct0=return present	-2 -7 12 -1
pct0=say past	6 -2 2 -10
pct0=suspend present-passive	0 -10 11 0
pct0=target future-passive	0 -13 6 5
pct0=target perfect	0 -10 5 5
pct0=up future	0 -11 8 1
pct0=up past	0 10 -3 -8
pct0=up present	0 11 -7 -2
pct1=agree infinitive	0 0 -10 7
pct1=agree present	0 11 -6 -3
pct1=bear gerund	0 15 -9 -3
pct1=bear modal	0 8 -12 2
pct1=bear participle-passive	0 -7 12 -3
pct1=bear past	-1 -19 22 0
pct1=bear perfect	0 10 -7 -2
pct1=begin modal	0 10 -7 0
pct1=begin past	-13 0 4 0
pct1=begin perfect	0 -7 10 -1
pct1=begin present	-4 3 -22 14
pct1=down future	0 14 -4 -6
pct1=down present	-1 -14 0 17
pct1=end modal	0 -11 9 2
pct1=impose future	0 7 -12 2
pct1=impose future-passive	0 -9 7 1
pct1=impose participle-passive	5 -11 -1 11
pct1=impose past	1 0 5 -14
pct1=impose present	-3 11 2 -17
pct1=impose present-passive	0 -8 10 0
pct1=propose participle-passive	3 1 0 -13
pct1=propose past	5 16 -18 -5
pct1=propose perfect	0 15 -14 0
pct1=propose pluperfect	0 -11 12 0
pct1=propose present	-1 -15 15 2
pct1=return present	-2 -7 12 -1
pct1=say past	6 2 -3 -10
pct1=stay participle-passive	0 12 -8 -3
pct1=suspend present-passive	0 -10 11 0
pct1=target future-passive	0 -13 6 5
pct1=target perfect	0 -10 5 5
pct1=up future	0 -11 8 1
pct1=up past	0 10 -3 -8
pct1=up present	0 12 -8 -2
people=0	-3 19 -9 -11
people=1	-19 19 -16 5
people=2	-6 -16 20 -4
people=3	0 -33 13 18
people=4	7 -17 20 -18
phas-future	-15 -4 0 11
phas-gerund	-3 10 3 -18
phas-modal	17 0 -16 0
phas-past	13 0 0 -13
phas-perfect	-8 5 3 -4
phas-pluperfect	-8 0 9 -1
prev:calls	-6 -24 41 -31
prev:coming	16 -1 3 -20
prev:ended	-15 8 -12 12
prev:experts	13 -7 12 -22
prev:heads=0	-5 8 -2 -2
prev:heads=1	-15 15 -6 -7
prev:heads=2	-5 -12 25 -14
prev:meets	16 -12 -2 7
prev:running	13 -19 7 5
prev:sure	-1 21 -13 -14
prev:wished	-9 13 -8 -3
pt0=future	-10 0 -2 9
pt0=future-passive	0 -9 3 7
pt0=modal	18 -3 -12 0
pt0=past	3 4 0 -15
pt0=past-not	11 -10 0 0
pt0=past-passive	7 -12 3 0
pt0=pluperfect	-8 -1 10 -1
pt0=present	-16 9 -4 3
pt0=present-passive	0 -2 7 -5
pt1=future	-10 0 -1 7
pt1=future-passive	0 -8 2 7
pt1=gerund	-3 5 4 -14
pt1=modal	18 -3 -12 0
pt1=past	4 1 2 -14
pt1=past-not	11 -10 0 0
pt1=past-passive	7 -13 3 0
pt1=pluperfect	-8 -6 13 0
pt1=present	-15 0 5 2
pt1=present-passive	0 -2 7 -5
pv0=add	0 -10 12 0
pv0=announce	0 10 -7 0
pv0=be	12 -18 2 9
pv0=call	0 13 -6 -7
pv0=carry	0 -18 20 -1
pv0=charge	8 -16 6 1
pv0=come	-11 -5 1 10
pv0=end	-1 8 1 -11
pv0=have	3 14 -21 2
pv0=hold	-1 0 7 -11
pv0=know	13 -8 -5 0
pv0=lower	0 -15 17 -1
pv0=meet	-11 17 -11 0
pv0=pay	-1 -11 8 5
pv0=propose	0 20 -19 0
pv0=put	-1 21 -13 -6
pv0=reach	0 1 -10 6
pv0=report	12 -9 -2 0
pv0=say	-15 4 10 -10
pv0=see	0 -7 10 0
pv0=start	0 -9 -5 14
pv0=stop	0 -7 11 -3
pv0=want	0 11 -16 2
pv1=add	0 -10 11 0
pv1=announce	0 10 -7 0
pv1=ask	11 -3 -4 -1
pv1=be	12 -18 1 9
pv1=begin	-5 16 -2 -7
pv1=call	0 17 -10 -8
pv1=charge	8 -15 6 1
pv1=collect	0 -10 0 11
pv1=come	-11 -9 6 9
pv1=conclude	0 -3 10 -7
pv1=end	-1 2 9 -14
pv1=go	0 5 2 -11
pv1=hold	0 3 5 -13
pv1=hope	0 -11 11 0
pv1=know	13 -7 -5 0
pv1=leave	1 -10 0 6
pv1=lower	0 -20 23 -4
pv1=meet	-15 11 -1 -4
pv1=pay	-1 -14 12 4
pv1=plan	0 -8 14 -8
pv1=propose	0 30 -29 0
pv1=report	12 -9 -2 0
pv1=say	-14 13 1 -11
pv1=settle	2 2 -15 6
pv1=sign	0 -13 4 7
pv1=start	0 -8 -5 14
pv1=stop	0 -7 11 -3
pv1=suspend	0 10 -3 -1
pv1=write	0 -8 9 0
pv2-none	-6 10 2 -9
pvt0=be future	0 -7 11 -1
pvt0=be past	10 -16 0 6
pvt0=call past	0 18 -17 0
pvt0=call present	0 -5 9 -3
pvt0=carry present	0 -18 20 -1
pvt0=end present	0 4 3 -12
pvt0=extend future	0 -8 -6 13
pvt0=have past	6 9 -17 0
pvt0=have present	-3 7 -9 4
pvt0=hold future	0 11 -9 0
pvt0=hold present	0 -6 11 -5
pvt0=lower present	0 -15 15 0
pvt0=meet modal	0 8 -12 2
pvt0=meet past	0 -7 8 0
pvt0=meet present	0 12 -13 0
pvt0=other past	8 -9 3 -2
pvt0=other perfect	-1 -10 4 8
pvt0=other present	0 24 -17 -7
pvt0=pay future	0 0 -8 9
pvt0=pay present	0 -10 15 -4
pvt0=put perfect	0 11 -4 -3
pvt0=say past	-13 7 8 -16
pvt0=want present	0 11 -17 2
pvt1=be future	0 -8 11 -1
pvt1=call past	0 18 -17 0
pvt1=call present	0 -5 9 -3
pvt1=carry present	0 -17 20 -1
pvt1=end present	0 4 3 -12
pvt1=extend future	0 -8 -6 13
pvt1=hold future	0 11 -9 0
pvt1=hold present	0 -6 11 -5
pvt1=leave participle	0 -1 -8 10
pvt1=lower present	0 -15 15 0
pvt1=meet modal	0 8 -12 2
pvt1=meet participle	0 -11 14 -1
pvt1=meet past	0 -7 8 0
pvt1=meet present	0 13 -14 0
pvt1=other past	8 -9 3 -2
pvt1=other perfect	0 -12 5 10
pvt1=other present	0 24 -17 -7
pvt1=pay future	0 0 -8 9
pvt1=pay present	0 -10 15 -4
pvt1=put infinitive	0 -15 10 4
pvt1=put perfect	0 9 -3 -3
pvt1=say past	-13 17 0 -16
pvt1=take past	0 -6 11 -2
q:!	-1 8 -18 7
q:"	-2 -3 12 -15
q:'s	16 -2 -4 -6
q:(	4 -17 12 0
q:)	4 -11 3 2
q:*	0 17 -13 -1
q:-	0 10 -2 -12
q:.	-15 8 7 -15
q:/	-7 24 -8 -13
q::	-2 -11 8 4
q:;	1 -7 -6 15
q:<day-ahead>	-1 9 2 -17
q:<day-gone>	1 9 -14 4
q:<day-today>	0 1 -18 15
q:<goods>	-6 18 -7 -16
q:<level-noun>	-27 11 -8 5
q:<level>	-25 19 -9 0
q:<money>	-3 26 -17 -11
q:<month-ahead>	-4 -3 12 -7
q:<month-gone>	-13 -4 14 -3
q:<name>	3 -12 12 0
q:<not>	-6 -8 3 14
q:<number>	-1 11 -1 -18
q:<organisation>	3 35 -25 -28
q:<person>	-1 -8 0 14
q:<points>	0 8 -17 7
q:<quality>	9 4 -13 5
q:<seat>	-16 -2 1 11
q:<sender>	-11 11 8 -25
q:<span>	13 7 -14 -3
q:<taker>	0 9 -4 -1
q:<v-agree>	-13 25 -4 -28
q:<v-bear>	-2 8 4 -21
q:<v-begin>	-3 0 9 -11
q:<v-buy>	-6 12 1 -25
q:<v-deny>	0 15 -8 -5
q:<v-down>	7 6 -12 0
q:<v-end>	-9 1 13 -16
q:<v-impose>	-16 1 5 1
q:<v-propose>	9 -11 6 0
q:<v-return>	0 18 -16 -4
q:<v-say>	-14 15 0 -13
q:<v-stay>	-36 5 -1 10
q:<v-target>	-9 -6 15 -1
q:<v-up>	5 15 -11 -13
q:?	-21 5 4 -5
q:@	0 2 -11 7
q:[	-1 -12 8 6
q:a	-18 10 -4 0
q:about	4 2 -20 11
q:add	0 -15 4 11
q:additional	0 12 -9 -1
q:after	0 -7 15 -9
q:again	6 -4 4 -10
q:against	0 17 -12 -4
q:agree	5 3 6 -26
q:agreement	-7 11 -1 -7
q:ahead	0 -10 11 0
q:aircraft	0 -10 11 0
q:all	0 12 -19 5
q:alone	0 12 -8 -2
q:an	5 -14 19 -12
q:and	6 -13 -7 23
q:announce	4 3 -14 3
q:announcement	9 -19 10 0
q:another	10 0 -2 -6
q:answer	0 -11 2 9
q:any	0 -12 3 9
q:anybody	0 -10 -4 13
q:are	19 4 -20 0
q:arrived	0 -12 0 13
q:as	-9 -16 18 3
q:aside	0 12 -10 0
q:at	10 -8 3 -2
q:auckland	9 -6 0 -1
q:autumn	-2 -5 -3 12
q:average	0 8 -8 0
q:back	13 -4 0 -7
q:bag	12 -10 0 0
q:be	-4 -18 21 0
q:been	22 -21 9 -9
q:before	-9 21 -7 -17
q:begin	-9 -5 14 -3
q:being	12 -16 8 -6
q:believe	0 -13 15 0
q:bergen	0 -11 11 0
q:between	2 3 5 -17
q:beyond	0 -8 10 0
q:boat	2 -14 2 8
q:both	-8 -12 0 20
q:bridge	0 17 -13 -2
q:bring	3 2 -14 6
q:busan	-2 0 7 -10
q:but	4 -15 18 -11
q:buy	0 13 -7 -6
q:by	2 7 -9 1
q:calendar	5 -14 3 4
q:call	0 -14 20 -9
q:calm	0 -6 8 0
q:car	21 -7 -4 -10
q:carry	23 -31 14 -4
q:cartagena	-2 -5 9 0
q:case	0 10 -5 -4
q:certain	0 -6 12 -6
q:changed	0 18 -30 11
q:charge	6 -14 -5 16
q:cheese	0 -17 19 0
q:city	0 10 -2 -4
q:close	0 17 -13 -3
q:closed	0 11 -10 0
q:club	0 11 -6 -2
q:coffee	0 11 -7 0
q:collect	0 -4 13 -9
q:come	0 -9 6 2
q:commerce	4 -14 11 0
q:company	0 13 -1 -10
q:contract	0 9 -2 -5
q:control	0 -6 12 -4
q:correction	0 11 -6 -3
q:cost	0 10 -8 0
q:cotton	0 7 -9 0
q:could	0 15 -31 13
q:custom	0 26 -20 -3
q:cut	0 21 -17 -3
q:date	4 15 -28 8
q:day	0 -26 -5 34
q:de	1 -13 11 -1
q:deadline	-2 13 -6 -2
q:deal	9 -9 6 -6
q:decision	0 18 -16 0
q:delegation	2 -15 -10 22
q:desk	0 11 -5 -2
q:diary	0 -13 13 0
q:dinner	0 13 -10 0
q:direction	0 14 -14 0
q:discussion	0 10 -10 0
q:do	-4 11 0 -15
q:doe	-1 7 -10 4
q:don't	0 10 -7 -1
q:done	0 -8 11 -1
q:door	2 10 -13 0
q:draw	0 11 -10 0
q:drop	0 -11 8 2
q:dry	0 12 -10 0
q:durban	0 -12 4 8
q:duty	-12 8 1 -7
q:each	-10 25 -10 -12
q:economy	0 13 -5 -6
q:either	0 17 -15 0
q:eleven	9 0 -11 0
q:everyone	0 -10 11 0
q:expire	0 6 2 -13
q:export	-1 -19 24 -2
q:extra	0 -8 7 0
q:fact	0 -11 11 0
q:failed	0 -6 -7 13
q:far	0 -33 20 17
q:farmer	0 18 -9 -9
q:fee	-7 -11 11 5
q:few	0 11 -10 0
q:fifth	5 -7 -7 10
q:final	0 8 -13 3
q:finance	0 14 -13 0
q:first	-11 -20 15 14
q:fly	-2 -4 10 -1
q:followed	0 -2 -7 9
q:for	11 4 -5 -11
q:force	-1 10 0 -13
q:forty	0 -8 11 0
q:found	0 12 -6 -3
q:four	-1 0 -13 11
q:fourth	0 -16 8 8
q:framework	2 -16 8 6
q:free	0 -3 8 -5
q:friend	0 15 -10 -2
q:from	-7 -13 6 13
q:frozen	0 -12 13 0
q:future	11 -6 -2 -1
q:georgia	0 -8 0 10
q:give	0 -15 19 -2
q:go	7 18 -19 -7
q:good	-26 -18 23 9
q:grape	9 -6 -8 5
q:great	0 -12 7 6
q:grower	0 10 -7 0
q:guest	0 -1 -10 10
q:had	18 -1 -3 -17
q:half	0 1 -15 8
q:harbour	1 -11 6 0
q:has	-6 -6 20 -19
q:have	6 13 -7 -18
q:help	0 13 -10 -3
q:her	6 -14 8 -1
q:here	0 0 -18 17
q:higher	10 -5 0 -4
q:his	13 -9 -6 8
q:hold	-2 -14 11 6
q:hotel	3 -14 8 0
q:hour	19 -32 4 16
q:house	11 2 -10 -6
q:how	-5 14 -5 -7
q:i	8 -12 11 -6
q:impose	0 -2 -8 10
q:in	-1 -13 16 -1
q:inflation	0 11 -11 0
q:interview	0 -9 0 11
q:into	0 31 -26 -5
q:isn't	0 -12 14 0
q:it	-7 -8 19 -13
q:juice	0 -10 11 0
q:keep	0 36 -30 -8
q:kuala	0 -16 19 -1
q:land	-14 0 17 -5
q:largest	-1 10 -5 0
q:last	8 -12 10 -3
q:law	-11 14 1 -6
q:leave	6 0 -14 8
q:led	0 -6 -2 10
q:less	-1 -16 20 0
q:let	-4 8 2 -15
q:letter	0 10 -3 -4
q:levy	0 -14 13 0
q:lift	0 -12 13 0
q:like	-2 -4 11 -5
q:line	-3 -4 12 -3
q:list	-1 17 -12 -3
q:lithium	0 -10 12 0
q:little	0 16 -15 0
q:live	0 -6 -5 11
q:london	0 -18 22 -3
q:longer	0 -8 11 -1
q:lower	0 18 -13 -3
q:lumpur	0 -16 19 -1
q:m	1 7 -20 9
q:machine	0 0 10 -10
q:make	-8 14 0 -12
q:man	-2 -8 12 0
q:matter	0 -15 17 -2
q:may	-2 -11 8 6
q:measure	2 -10 0 5
q:meet	-5 -5 10 -2
q:meeting	0 -20 24 -3
q:member	0 18 -16 0
q:minister	0 -13 10 3
q:minute	-2 -7 16 -10
q:more	8 1 -31 16
q:morning	0 -23 11 14
q:move	0 25 -19 -7
q:mr	12 -9 -4 5
q:ms	0 10 -2 -4
q:much	0 10 -7 0
q:must	0 23 -16 -7
q:national	0 10 -6 0
q:need	0 12 -6 -4
q:negotiate	11 -8 -1 0
q:negotiator	8 -15 7 0
q:neighbour	9 -2 -4 0
q:neither	-2 -4 -1 9
q:newspaper	0 -12 12 0
q:next	-9 -10 19 -8
q:night	0 11 -3 -6
q:nobody	8 -31 -1 30
q:none	0 11 -7 -1
q:noon	0 -6 0 8
q:not	-14 -7 16 -2
q:note	0 -9 12 0
q:notice	0 28 -24 -2
q:now	-10 11 -6 0
q:observed	0 -13 0 13
q:of	-12 -13 13 9
q:off	-3 -1 -5 11
q:offer	0 27 -22 -3
q:oil	0 12 -18 3
q:old	4 -4 -10 8
q:one	9 -8 -12 17
q:onion	0 -7 10 0
q:only	7 2 -13 0
q:open	7 14 -21 0
q:or	0 11 -17 4
q:orange	0 -13 10 4
q:order	-1 5 3 -12
q:ordinary	0 8 -11 0
q:other	-8 4 -14 11
q:our	-14 -9 3 13
q:over	-17 11 -7 3
q:own	0 11 -5 -4
q:p	0 -6 -3 10
q:pact	0 4 3 -9
q:palm	0 11 -10 0
q:past	2 9 -3 -10
q:pay	-12 16 -8 -6
q:peace	-1 14 -6 -3
q:phone	0 -9 11 -1
q:phosphate	0 11 -10 0
q:piece	0 -4 10 -5
q:plan	0 -13 12 2
q:point	0 13 -9 -1
q:potatoe	9 -17 7 0
q:prefer	-2 -10 14 0
q:prepare	0 10 -8 0
q:president	10 -14 5 0
q:press	0 -17 19 -2
q:price	0 12 -7 0
q:probably	0 11 -17 3
q:proclamation	0 10 -7 0
q:promise	0 -19 23 -2
q:published	0 16 -14 0
q:put	11 -14 7 -1
q:quarrel	0 2 -11 6
q:radio	0 -15 17 0
q:rang	0 -27 30 -6
q:rate	-9 2 6 -11
q:ratify	0 9 -8 0
q:react	0 12 -11 0
q:read	0 13 -5 -3
q:reason	0 -17 11 4
q:receive	0 -16 8 5
q:reduce	0 -12 13 0
q:refused	0 -8 9 0
q:remain	0 -8 13 -5
q:renewal	0 -11 8 1
q:renewed	0 -10 16 -7
q:reply	0 -12 14 0
q:report	0 16 -13 -2
q:reporter	-4 27 -19 -9
q:representative	0 -15 7 10
q:republic	0 12 -11 0
q:request	0 -4 -7 12
q:require	0 8 -7 0
q:result	0 -9 -9 14
q:rice	0 13 -11 0
q:rise	-3 11 -3 -3
q:river	2 -8 -2 8
q:road	2 6 -10 0
q:rule	0 17 -10 -5
q:rum	0 -5 -6 13
q:same	-9 -12 8 10
q:say	-8 23 -11 -15
q:second	-9 -17 1 22
q:section	0 23 -16 -3
q:see	-8 27 -18 -13
q:seed	0 0 -12 12
q:sell	0 7 -11 0
q:send	8 5 -12 -4
q:session	4 -10 6 0
q:seven	0 10 -7 -2
q:short	0 13 -5 -7
q:shut	0 13 -11 0
q:side	-13 5 -1 0
q:sign	-20 18 -7 -10
q:signature	14 -17 12 -11
q:since	-3 -23 18 11
q:sit	-4 -8 3 9
q:small	0 9 -6 0
q:some	0 11 -7 0
q:something	0 -9 10 0
q:sooner	0 9 0 -8
q:spare	0 -9 13 -4
q:staff	0 10 -8 0
q:stage	0 15 -13 0
q:stand	0 9 -4 -3
q:standstill	13 -24 -8 20
q:state	-1 7 -2 -4
q:stay	0 -23 9 18
q:steel	0 22 -17 -2
q:step	4 -23 16 1
q:still	8 7 -6 -13
q:stock	0 -9 3 4
q:stockholm	-6 -9 -3 15
q:stop	2 -12 11 0
q:strike	0 11 -6 -4
q:substantial	0 9 -7 0
q:such	0 5 -11 5
q:sunflower	0 -9 -5 13
q:suspend	-3 22 -15 -5
q:suspension	9 2 -15 -3
q:take	-12 -14 24 -3
q:talk	8 -13 -7 20
q:talked	0 -19 21 0
q:tariff	13 1 -17 7
q:tea	0 0 8 -11
q:team	9 -14 -1 6
q:telephone	-7 -6 13 -7
q:text	0 -4 -3 10
q:than	-2 -11 -5 18
q:thank	4 -13 16 -12
q:that	-19 8 1 -2
q:the	-16 17 -15 5
q:their	14 11 -3 -31
q:them	-6 14 -4 -7
q:then	-10 6 -2 1
q:there	8 -19 8 9
q:they	-12 1 6 -2
q:thi	3 -20 12 9
q:think	0 13 -8 -1
q:third	-3 18 -11 -8
q:those	0 9 -4 -1
q:three	5 -25 20 0
q:ticket	0 15 -8 -8
q:tiktok	0 -12 8 6
q:time	-13 -30 29 8
q:too	0 15 -8 -4
q:tool	0 -16 20 -3
q:touch	11 -8 0 -1
q:touched	0 -10 11 0
q:tractor	0 -14 16 -2
q:trade	-12 -10 12 4
q:trader	0 16 -15 0
q:translated	0 30 -12 -17
q:treaty	0 -13 15 0
q:truce	-19 2 16 -17
q:two	11 -23 9 8
q:under	-6 7 -13 6
q:until	-15 14 -2 -9
q:up	-11 -8 18 -2
q:valley	0 18 -8 -11
q:very	1 9 -14 0
q:vessel	0 13 -12 0
q:vice	0 -9 4 5
q:video	0 -13 0 9
q:view	0 -14 2 11
q:visit	-7 24 -16 -8
q:vote	0 -7 9 0
q:voted	0 9 -9 0
q:want	0 -29 4 27
q:war	0 12 -5 -6
q:was	18 -12 13 -24
q:water	0 12 0 -12
q:way	14 -21 1 9
q:we	0 14 -12 -1
q:week	0 8 0 -14
q:welcome	0 14 -8 -3
q:well	-4 -5 17 -9
q:were	-2 -4 -3 11
q:when	0 21 -13 -12
q:whether	0 -17 10 6
q:which	0 16 0 -37
q:while	1 -19 6 11
q:who	-19 29 -15 -10
q:whom	0 11 -9 0
q:why	0 -8 0 9
q:window	0 6 -17 8
q:winner	0 10 -8 0
q:winter	0 -13 15 0
q:wire	0 10 -7 -1
q:with	2 -5 -7 10
q:without	0 18 -11 -13
q:word	0 16 -8 -7
q:worked	0 -8 0 9
q:year	-9 33 -13 -22
q:yes	6 5 -17 2
q:yet	-2 21 -17 -1
q:york	4 -3 -12 12
q:you	4 -10 7 0
q:—	0 -6 -9 14
qt=future	3 15 -24 8
qt=past	-2 8 8 -27
qt=perfect	8 -3 15 -27
qt=pluperfect	0 -13 18 -7
qt=present	8 -17 3 14
quoted	0 -8 -4 13
r1="	-3 13 -4 -3
r1='s	0 -9 13 -4
r1=,	-4 -3 -5 12
r1=-	0 10 -5 -8
r1=:	-14 3 6 -6
r1=;	-18 1 6 0
r1=<day-today>	-4 -4 9 0
r1=<end>	2 10 -4 -8
r1=<name>	5 -11 0 10
r1=<not>	1 2 -11 1
r1=<number>	11 -22 12 0
r1=<person>	13 0 -5 -4
r1=<quality>	0 12 -8 0
r1=<v-agree>	0 -9 0 9
r1=<v-impose>	0 -2 12 -11
r1=<v-stay>	0 2 -12 4
r1=<v-target>	0 -13 15 0
r1=?	-15 0 9 -4
r1=after	-17 -8 5 8
r1=afternoon	-3 -15 -3 21
r1=and	34 -12 0 -27
r1=are	10 7 -17 -1
r1=as	0 0 -11 4
r1=between	-2 8 0 -11
r1=doe	0 -11 0 12
r1=evening	-3 -14 -6 24
r1=for	16 10 -6 -30
r1=he	-6 10 0 -13
r1=if	0 12 -8 0
r1=in	-6 -33 37 0
r1=is	-10 -2 5 2
r1=it	0 6 -2 -13
r1=morning	25 -12 -5 -8
r1=night	-11 -2 1 8
r1=noon	-1 11 -3 -2
r1=of	0 14 0 -20
r1=on	-7 8 -10 3
r1=published	0 18 -20 0
r1=take	0 -7 8 0
r1=that	0 15 -11 -9
r1=the	-11 0 -5 13
r1=they	0 -9 3 5
r1=to	-3 -4 15 -9
r1=unless	0 11 -8 0
r1=was	19 -11 0 -7
r1=we	-1 -3 8 -3
r1=were	0 -10 12 0
r1=what	0 9 -1 -6
r1=—	-8 22 -21 1
r2='s	6 -13 -6 16
r2=,	-1 17 -12 -8
r2=.	-9 -22 17 14
r2=:	24 -5 -22 -14
r2=<agent>	1 11 -7 -4
r2=<day-ahead>	9 -4 2 -17
r2=<day-gone>	16 -1 -9 -9
r2=<day-today>	8 9 -24 0
r2=<duty>	0 -8 0 10
r2=<end>	-10 10 -4 -2
r2=<gate>	0 -5 14 -10
r2=<goods>	-13 27 -32 10
r2=<level-noun>	-2 20 -13 -2
r2=<level>	-4 18 -9 -7
r2=<name>	-16 5 -1 1
r2=<number>	3 -14 0 14
r2=<office>	5 -11 15 -10
r2=<organisation>	11 11 -16 -8
r2=<quality>	12 18 -22 -12
r2=<span>	7 2 -8 -1
r2=<v-bear>	-12 -12 15 1
r2=<v-begin>	-9 14 0 -9
r2=<v-end>	2 4 2 -15
r2=<v-impose>	-5 -3 -2 13
r2=<v-propose>	3 -17 6 6
r2=<v-return>	-1 -3 -10 12
r2=<v-target>	-3 11 -2 -2
r2=a	5 9 -4 -10
r2=after	-7 2 -14 16
r2=agree	5 -14 5 0
r2=all	16 -23 5 3
r2=also	0 13 -13 0
r2=an	-10 9 -19 8
r2=and	4 1 3 -15
r2=announce	0 -7 -7 13
r2=another	0 10 -5 -2
r2=are	15 -13 0 -2
r2=as	-1 -6 14 -8
r2=ask	0 -12 1 11
r2=at	-6 -15 -6 27
r2=been	2 11 -15 0
r2=bring	0 14 -10 -3
r2=busan	0 -13 13 0
r2=collect	0 -12 12 0
r2=complete	0 -12 13 0
r2=doe	0 -15 15 0
r2=during	0 -8 9 0
r2=duty	0 7 -10 0
r2=eastern	-2 -9 3 8
r2=end	5 -4 8 -10
r2=excerpt	0 10 -3 -4
r2=extend	0 2 -9 6
r2=extract	0 11 -3 -4
r2=first	-1 -6 12 -3
r2=for	14 5 -9 -14
r2=freeze	0 -11 -1 13
r2=geneva	0 -9 6 1
r2=get	0 9 -7 0
r2=good	0 -7 10 0
r2=had	8 2 -11 -1
r2=he	-2 2 -10 6
r2=hour	0 6 -22 12
r2=in	8 -20 19 -8
r2=is	-14 30 -13 -14
r2=it	-6 32 -20 -13
r2=keep	0 -14 11 3
r2=last	0 9 7 -21
r2=level	0 10 -8 0
r2=local	0 -9 -2 12
r2=meet	-5 -17 17 3
r2=mr	0 10 -6 -1
r2=negotiation	0 -4 -6 10
r2=neither	0 -5 10 -4
r2=new	0 -11 12 0
r2=noon	0 -4 -6 11
r2=not	-1 -13 3 11
r2=of	-7 3 -11 8
r2=one	0 11 -9 0
r2=only	0 -13 12 0
r2=or	0 13 -11 0
r2=over	0 -9 -5 12
r2=pay	0 11 -7 0
r2=published	0 -11 14 0
r2=put	0 12 -6 -5
r2=round	0 -15 19 -3
r2=run	-1 14 -10 0
r2=say	4 11 -10 -8
r2=second	0 -17 21 -4
r2=shall	0 -14 14 0
r2=soybean	0 15 -13 0
r2=stay	10 0 -8 0
r2=talk	-6 19 -10 -6
r2=tariff	0 -3 -5 8
r2=telephone	0 -15 17 0
r2=the	-2 9 -8 2
r2=there	-3 -18 7 14
r2=they	-12 -7 -4 20
r2=third	-2 -14 15 0
r2=three	-1 9 -20 8
r2=time	-3 -9 14 -2
r2=transcript	0 -6 0 10
r2=translation	0 -5 -3 10
r2=two	-7 25 -14 -12
r2=until	3 3 -10 0
r2=video	0 -12 14 0
r2=was	-15 -11 19 0
r2=we	5 4 -17 4
r2=what	-3 11 -3 -5
r2=which	-3 12 -1 -8
r2=without	0 13 -6 -7
r2=yes	-1 -9 13 -1
r2=—	4 3 -10 0
r3="	0 14 -6 -4
r3='s	-11 14 -7 -3
r3=(	0 13 -11 0
r3=,	7 -20 -9 27
r3=-	0 12 -9 -2
r3=.	-5 -1 16 -22
r3=:	-8 -12 3 12
r3=<agent>	0 12 0 -22
r3=<day-ahead>	8 8 -14 -5
r3=<day-gone>	14 -15 2 -2
r3=<day-today>	0 -19 16 5
r3=<duty>	-7 -10 8 6
r3=<gate>	0 -10 7 2
r3=<goods>	1 12 -15 -3
r3=<level-noun>	-9 28 -21 0
r3=<level>	5 0 5 -17
r3=<not>	-10 4 0 0
r3=<number>	3 20 -12 -23
r3=<office>	-5 -3 9 -2
r3=<organisation>	4 9 -2 -22
r3=<person>	-4 -7 21 -22
r3=<quality>	-12 -3 9 0
r3=<sender>	0 13 -10 0
r3=<span>	15 -3 -32 17
r3=<v-agree>	-4 -9 18 -6
r3=<v-bear>	14 -14 2 0
r3=<v-begin>	-17 -13 19 3
r3=<v-end>	-6 -19 0 21
r3=<v-impose>	8 -9 0 5
r3=<v-propose>	0 13 -7 -7
r3=<v-return>	0 17 -12 -3
r3=<v-say>	3 17 -24 0
r3=<v-stay>	0 22 -20 -5
r3=<v-suspend>	8 -8 -5 7
r3=<v-target>	0 14 -7 -3
r3=<v-threaten>	-2 12 -6 0
r3=<v-up>	-4 16 -5 -12
r3=?	12 -5 -6 -1
r3=a	-8 -5 3 8
r3=about	10 -18 10 -2
r3=account	0 4 -11 5
r3=additional	9 -4 -3 0
r3=after	-4 20 -15 -4
r3=again	0 -10 12 0
r3=agree	0 -17 23 -5
r3=announce	0 12 -5 -3
r3=as	0 9 -5 0
r3=at	-5 4 -11 7
r3=been	-4 19 -13 -1
r3=before	0 -14 7 5
r3=between	-6 -11 2 13
r3=by	0 -3 12 -9
r3=commerce	0 -7 -1 11
r3=country	0 -17 5 12
r3=cut	0 4 -9 6
r3=day	-1 18 -16 -5
r3=deal	0 -19 19 0
r3=decision	0 -9 0 10
r3=due	6 -14 9 0
r3=duty	-1 -10 13 0
r3=end	-2 -13 6 9
r3=extension	0 -9 -4 14
r3=for	-9 -4 4 4
r3=four	0 8 -1 -4
r3=framework	0 -2 -11 11
r3=from	0 -3 20 -16
r3=good	0 13 -10 0
r3=had	-12 8 -6 2
r3=has	0 20 -15 -4
r3=hear	0 11 -11 0
r3=hold	0 16 -13 -1
r3=hour	-1 -3 -5 10
r3=i	0 -16 16 0
r3=in	-13 7 -12 12
r3=it	-15 8 3 -14
r3=its	0 12 -12 0
r3=keep	0 -10 4 5
r3=last	1 -19 -9 22
r3=leave	12 -3 -5 -3
r3=letter	0 -8 9 0
r3=meet	11 9 -11 -12
r3=new	-5 4 -19 16
r3=number	-3 10 -2 -3
r3=of	-13 0 13 -7
r3=our	0 18 -13 -4
r3=out	0 0 -12 8
r3=p	0 10 -5 -2
r3=pause	0 -16 10 8
r3=press	-3 0 10 -7
r3=published	9 -15 9 0
r3=round	-8 -16 17 1
r3=run	0 12 -11 0
r3=say	12 1 -15 3
r3=second	-8 0 9 -4
r3=see	0 -13 0 12
r3=side	0 0 11 -10
r3=signature	0 14 0 -13
r3=state	0 -3 -4 10
r3=stop	0 -5 -5 11
r3=suspend	8 -9 0 2
r3=talk	-10 0 1 2
r3=telephone	0 -15 17 0
r3=the	7 6 -27 14
r3=they	-1 -3 9 -3
r3=third	-6 11 0 -11
r3=three	0 -16 3 12
r3=time	2 -4 -9 14
r3=to	23 -9 -11 0
r3=top	11 -10 0 0
r3=trade	14 -5 -5 -1
r3=truce	-10 -7 16 -1
r3=up	0 -8 11 0
r3=us	0 -10 -1 12
r3=was	-6 12 0 -24
r3=week	-1 -4 13 -6
r3=which	0 -17 13 7
r3=will	-9 26 -19 -1
r3=wire	1 7 0 -11
r3=with	-11 0 14 -9
r3=without	0 -11 0 13
r4="	-2 -2 -10 13
r4=)	8 -4 13 -19
r4=,	5 -15 20 -14
r4=.	22 5 -21 -3
r4=:	0 -11 2 11
r4=<day-ahead>	-1 13 -6 -6
r4=<day-today>	-6 -3 14 -9
r4=<duty>	18 -4 -9 0
r4=<gate>	-6 0 10 -10
r4=<goods>	15 -12 -2 4
r4=<level-noun>	0 -2 9 -7
r4=<level>	-7 33 -18 -12
r4=<name>	-3 -17 12 10
r4=<not>	5 14 -3 -23
r4=<office>	-9 16 -15 0
r4=<person>	-10 -7 6 3
r4=<quality>	0 10 -11 -3
r4=<seat>	-6 -11 24 -20
r4=<span>	-2 17 -12 -7
r4=<v-bear>	-12 0 2 1
r4=<v-begin>	-9 0 13 -16
r4=<v-buy>	0 16 -11 -4
r4=<v-down>	-5 -8 13 0
r4=<v-end>	0 -20 -5 27
r4=<v-impose>	-5 -5 17 -14
r4=<v-propose>	1 4 6 -30
r4=<v-return>	0 11 -7 -2
r4=<v-say>	0 0 9 -21
r4=<v-sell>	0 14 -4 -6
r4=<v-stay>	8 -7 5 -12
r4=<v-suspend>	0 -7 10 -7
r4=<v-up>	2 8 -9 0
r4=a	-25 0 22 -16
r4=after	13 -6 0 -4
r4=again	0 -7 11 -3
r4=and	-3 6 4 -12
r4=arrangement	0 -10 14 -3
r4=as	-5 12 -7 0
r4=at	-6 -17 19 1
r4=be	-12 15 -9 0
r4=been	0 17 -10 -4
r4=by	18 -24 17 -13
r4=call	0 8 0 -10
r4=carry	0 -3 -7 9
r4=close	3 -8 -7 10
r4=coffee	13 -7 -5 0
r4=come	-1 -5 10 -1
r4=commerce	0 -5 -3 10
r4=could	0 -12 16 -2
r4=day	0 -5 -16 15
r4=delegation	1 -11 1 6
r4=done	0 -13 -4 17
r4=down	6 12 -16 -6
r4=duty	24 -15 -1 -6
r4=end	0 -6 -4 9
r4=expire	-1 -4 -2 9
r4=first	0 24 -20 -3
r4=for	-12 10 1 -7
r4=fourth	0 6 -16 9
r4=from	-3 32 -21 -10
r4=gave	0 12 -8 0
r4=get	0 11 -7 -1
r4=good	0 -4 11 -5
r4=government	0 13 -6 -4
r4=had	7 3 -10 -3
r4=hand	0 9 -6 0
r4=have	5 -17 12 -1
r4=his	-1 3 4 -11
r4=hour	-4 -2 15 -11
r4=i	4 4 -11 0
r4=is	-11 1 0 3
r4=it	-5 -19 19 3
r4=keep	6 -9 4 0
r4=last	5 2 -16 5
r4=margin	0 -8 11 -3
r4=meet	-5 -14 18 0
r4=men	-4 8 -1 0
r4=minute	0 -7 12 -2
r4=most	0 11 -6 -4
r4=not	7 25 -26 -14
r4=nothing	0 -10 12 0
r4=now	0 -10 11 0
r4=of	3 0 -10 6
r4=offer	0 11 -8 -1
r4=on	1 14 -18 0
r4=once	0 -12 10 0
r4=one	5 -21 18 -3
r4=our	0 -12 14 0
r4=out	0 -6 -2 10
r4=over	0 11 -3 -5
r4=return	0 10 -6 -2
r4=round	-3 21 -2 -25
r4=run	0 -8 9 0
r4=same	0 -6 -5 11
r4=say	-5 -1 12 -12
r4=second	-5 5 -17 13
r4=side	0 -4 11 -8
r4=signature	0 -7 8 0
r4=sit	4 -9 6 -2
r4=stop	0 -9 0 11
r4=talk	14 -6 3 -7
r4=that	-16 13 -1 -1
r4=the	1 8 -9 -3
r4=their	12 0 -12 1
r4=them	8 -17 11 -1
r4=there	0 11 -9 0
r4=truce	-10 15 -10 1
r4=two	3 -23 6 13
r4=up	0 -9 11 0
r4=war	10 -21 0 14
r4=was	-5 5 5 -14
r4=where	0 -11 -6 17
r4=which	0 -10 3 8
r4=will	-2 7 -15 6
r4=with	-9 -25 20 12
r4=would	8 -14 2 4
r=" .	-2 15 -8 -2
r='s meet	0 -16 18 0
r=( <day-today>	0 9 -17 4
r=( <organisation>	7 -13 10 -2
r=( excerpt	0 10 -3 -4
r=( extract	0 10 -2 -4
r=( time	0 8 0 -11
r=( transcript	0 -15 0 15
r=( translation	0 -5 -3 10
r=) .	-1 -8 2 8
r=) <end>	-6 1 10 -17
r=) —	5 1 -9 0
r=, "	0 19 -12 -7
r=, <day-ahead>	-2 12 -2 -4
r=, <level>	0 11 -8 0
r=, <number>	-5 -18 1 20
r=, <office>	-1 -18 11 4
r=, <seat>	0 23 -18 -5
r=, <span>	3 20 -12 -20
r=, a	11 0 -1 -12
r=, after	-6 -1 -7 15
r=, and	0 5 4 -18
r=, as	0 -12 14 -1
r=, at	-4 -15 -4 22
r=, during	0 -8 9 0
r=, eastern	-1 0 -9 10
r=, for	16 -5 -4 -7
r=, he	0 -6 7 -1
r=, hour	0 4 -19 12
r=, in	9 -26 17 0
r=, it	0 18 -17 0
r=, mr	0 12 -10 0
r=, on	8 -4 -10 9
r=, or	0 10 -8 0
r=, say	0 13 -11 0
r=, that	10 0 -13 0
r=, the	13 -28 6 18
r=, to	0 11 -7 -3
r=, was	-2 13 -7 0
r=, we	0 12 -11 0
r=, yes	-1 -10 13 -1
r=- <name>	1 7 -8 -1
r=- <quality>	-1 14 0 -12
r=- a	0 11 -3 -5
r=- the	0 0 7 -11
r=. "	10 -7 -1 0
r=. <end>	-7 -2 -3 10
r=: <end>	0 10 -6 0
r=: <name>	0 17 -12 -4
r=: <person>	-1 -12 11 2
r=; that	0 -7 8 0
r=; they	-4 12 -1 -7
r=<end> <end>	2 10 -4 -8
r=<name> 's	7 -21 0 17
r=<number> .	-9 -17 16 5
r=<person> ,	11 -13 0 1
r=<person> and	0 11 -16 2
r=? <end>	-15 0 9 -4
r=after <person>	0 -10 12 0
r=after <span>	-3 -11 -3 15
r=after a	-3 0 8 -6
r=after the	0 9 0 -8
r=and <day-ahead>	12 -3 -8 0
r=and are	11 -2 -8 0
r=and come	-2 12 -7 0
r=and is	-9 18 -8 -1
r=and last	-3 21 -8 -12
r=and stay	10 0 -8 0
r=and was	-4 -16 19 0
r=and will	13 -8 0 0
r=at a	10 -11 5 -6
r=at noon	0 -5 -6 11
r=between <name>	0 10 -5 -2
r=by <name>	0 -11 1 7
r=by <office>	0 -10 13 -3
r=by the	0 -11 -4 18
r=doe not	0 -12 0 12
r=for <span>	11 10 -13 -16
r=for the	6 5 -6 -9
r=from <day-ahead>	-3 -9 12 0
r=has been	4 6 -13 0
r=in <seat>	2 -14 -3 16
r=in a	-1 23 -14 -6
r=in geneva	0 -17 12 1
r=in the	3 21 -14 -16
r=is a	0 -10 0 11
r=it is	0 12 -6 0
r=morning ,	-1 11 -3 -2
r=morning .	10 -15 11 -8
r=night and	0 -9 13 -3
r=night to	0 -3 9 -5
r=published a	0 8 -4 -3
r=that <name>	0 1 8 -18
r=that he	-5 11 -30 10
r=that the	5 9 -10 -8
r=that there	0 -19 23 -6
r=the <name>	0 14 -10 -2
r=the <office>	0 -2 9 -5
r=the <organisation>	6 7 -14 -3
r=the second	0 -8 10 0
r=the tariff	0 -6 -2 9
r=to <day-ahead>	-9 15 -3 0
r=to complete	0 -12 13 0
r=to extend	0 2 -9 6
r=to freeze	0 -11 0 13
r=to talk	0 -8 10 0
r=to the	0 12 -4 -6
r=was "	0 -11 12 0
r=with <name>	-1 -12 8 8
r=with <person>	0 -8 10 0
r=with a	0 -16 0 13
r=with an	-2 9 -12 2
r=with both	0 11 -2 -8
r=without a	0 -5 -3 9
r=— <name>	-2 -10 9 4
r=— <office>	11 0 -8 -4
r=— <person>	-5 8 0 -7
r=— <quality>	8 3 -23 2
r=— <span>	0 -7 0 9
r=— a	-1 26 -16 -13
r=— second	0 -10 11 0
r=— the	-15 10 -9 2
r=— transcript	0 14 -12 0
right:calls	0 -21 32 -23
right:coming	26 -11 0 -12
right:ended	-6 -3 -4 12
right:experts	-3 -23 7 18
right:m=arrive	10 -10 0 0
right:m=assembly	0 9 -6 -1
right:m=bargain	0 8 -6 0
right:m=delegations	12 -12 0 -1
right:m=dinner	10 0 -9 -1
right:m=due	8 -16 12 -9
right:m=edition	-1 14 -3 -8
right:m=goes	0 6 0 -9
right:m=lunch	9 -10 2 0
right:m=meeting	-11 -9 16 -1
right:m=meets	0 -13 18 -2
right:m=received	0 -11 13 0
right:m=rose	2 12 -8 -9
right:m=round	-17 -8 0 17
right:m=rounds	0 20 -13 -7
right:m=sat	7 8 -10 -12
right:m=signed	-11 -1 11 -5
right:m=sitting	0 17 -17 -1
right:m=stop	11 -1 -9 -2
right:m=table	3 5 -3 -10
right:m=talk	-4 -27 30 0
right:m=talked	1 -11 9 0
right:m=talking	7 -19 13 -3
right:m=talks	-13 20 -11 -5
right:m=there	-5 0 -6 12
right:m=time	6 4 -16 6
right:m=visit	12 0 -18 5
right:m=went	-5 11 0 -3
right:m=where	-6 -9 -9 25
right:meets	20 -26 10 5
right:running	-10 7 -2 2
right:summit	-42 3 6 4
s:!	0 16 -10 -4
s:"	-2 14 -24 9
s:'	-10 2 3 -3
s:'s	2 10 -7 -4
s:*	3 -17 22 -15
s:+	8 -14 7 -2
s:-	-10 3 -3 3
s:/	-14 16 -6 -5
s::	-9 0 9 -10
s:;	-25 11 5 -8
s:<agent>	15 -2 -8 0
s:<day-ahead>	-9 0 21 -30
s:<day-gone>	8 10 -4 -18
s:<day-today>	-23 21 -40 24
s:<duty>	-10 -3 12 -3
s:<gate>	-17 7 -3 2
s:<goods>	-11 6 2 -2
s:<level-noun>	-12 0 3 3
s:<level>	-7 22 -12 -9
s:<money>	7 26 -40 -7
s:<month-ahead>	-5 26 -9 -25
s:<month-gone>	-18 16 0 -12
s:<name>	-19 6 1 0
s:<not>	-14 4 -9 11
s:<number>	-1 21 -19 -4
s:<office>	-10 -17 13 10
s:<organisation>	2 26 -9 -30
s:<person>	-2 -13 9 7
s:<points>	-11 33 -22 -6
s:<quality>	9 -5 -1 -2
s:<seat>	-7 7 0 -7
s:<sender>	-23 13 7 -19
s:<span>	32 -14 -20 16
s:<taker>	-4 23 -23 0
s:<v-agree>	-22 -2 7 2
s:<v-bear>	-10 19 -6 -15
s:<v-buy>	-18 15 0 -17
s:<v-deny>	-12 11 0 -8
s:<v-down>	16 -11 9 -8
s:<v-end>	-5 8 -23 10
s:<v-impose>	-20 23 -10 -8
s:<v-propose>	6 -11 7 0
s:<v-return>	-31 9 11 -14
s:<v-say>	2 9 -11 0
s:<v-sell>	-28 20 -6 -6
s:<v-stay>	-2 2 1 -7
s:<v-suspend>	-2 -6 12 -8
s:<v-threaten>	-10 1 7 -3
s:<v-up>	-7 -1 3 5
s:@	14 5 -13 -14
s:[	0 17 -10 -4
s:]	0 9 -5 0
s:_	7 0 0 -12
s:aarhu	-1 -6 13 -5
s:about	16 -12 7 -9
s:above	-4 14 -4 -6
s:abroad	0 8 -5 0
s:absence	0 -9 0 10
s:accept	0 -6 13 -8
s:accord	0 8 -16 6
s:according	8 1 -18 4
s:account	9 0 -19 7
s:act	-1 25 -17 -3
s:add	-3 11 -3 -10
s:additional	11 10 -33 4
s:adjourned	0 2 -11 8
s:adopt	0 11 -17 6
s:advertisement	0 12 -5 -7
s:affair	10 -5 0 -4
s:affiliate	0 11 -6 -1
s:after	-13 2 2 0
s:afternoon	-6 -14 0 20
s:again	-17 -3 8 3
s:against	-6 17 -5 -7
s:agenda	13 -14 7 -6
s:ago	-3 -1 11 -14
s:agree	-21 -2 9 -2
s:agreement	-17 6 -8 7
s:agriculture	10 -6 -1 -1
s:ahead	4 -4 7 -10
s:aid	0 9 -9 0
s:aim	18 -6 -3 -12
s:air	-7 -10 21 -11
s:airport	5 -9 -10 13
s:aktau	0 -18 0 18
s:al	-3 9 -7 0
s:alert	-2 31 -16 -14
s:alexandria	-7 -19 8 17
s:almaty	-3 6 -21 13
s:along	0 21 -15 -6
s:also	-5 -1 -7 13
s:aluminium	-2 19 -9 -9
s:am	0 12 -20 7
s:ambassador	13 5 -10 -16
s:an	-5 5 -14 9
s:analog	-3 11 -3 0
s:and	2 -8 -8 15
s:anew	6 3 -11 0
s:annaba	0 -10 2 8
s:announce	3 -9 -1 11
s:announcement	5 6 -15 0
s:answer	-2 29 -13 -17
s:any	-1 21 -12 -7
s:apart	0 15 -14 0
s:apec	0 44 -44 0
s:app	0 -10 4 6
s:approve	7 24 -31 -10
s:apricot	12 -6 -2 -4
s:aqaba	0 -6 13 -8
s:arbitration	0 -13 0 14
s:are	13 1 -4 -8
s:armistice	0 11 -6 -3
s:army	0 10 -3 -5
s:around	12 -9 -3 0
s:arranged	0 -16 17 0
s:arrangement	-12 5 11 -26
s:arrive	7 6 -22 6
s:arrived	14 0 -8 -6
s:as	12 11 -8 -22
s:asia	-1 18 -5 -11
s:ask	12 -6 -7 4
s:asleep	0 0 -14 12
s:assembly	0 12 -7 -4
s:assured	0 10 -7 0
s:at	-6 -12 10 4
s:attempt	0 -17 9 10
s:autumn	8 -4 5 -12
s:avocado	0 10 -3 -4
s:avoid	0 -13 13 0
s:away	9 -17 0 9
s:back	5 5 -27 12
s:background	0 -6 11 -5
s:ball	0 9 -2 -4
s:banana	-3 6 -12 3
s:bandar	0 9 -1 -5
s:bank	0 19 -14 -4
s:bar	0 -6 12 -4
s:bargain	0 -7 15 -8
s:base	-5 -4 12 -4
s:batumi	-1 -27 21 10
s:be	14 -6 -2 1
s:bear	-2 7 0 -9
s:became	0 11 -8 0
s:because	-10 14 1 -22
s:become	0 4 -15 3
s:begin	24 5 -10 -25
s:behind	2 -18 11 1
s:being	-2 -8 -1 12
s:bell	0 13 -6 -6
s:belong	0 11 -9 0
s:bergen	0 -25 23 1
s:beside	6 -13 10 -3
s:better	0 -14 3 11
s:between	-5 6 3 -11
s:beyond	0 10 -11 0
s:bicycle	0 -10 12 0
s:big	-1 0 8 -5
s:bin	0 -7 -10 15
s:biscuit	0 13 -3 -10
s:bite	0 14 -8 -1
s:borden	0 -7 11 -5
s:border	0 14 -4 -10
s:boss	-4 -14 24 -10
s:both	-4 -9 15 -5
s:bottle	2 -1 -10 8
s:breaking	0 -5 9 0
s:brief	-1 13 -20 2
s:briefed	0 11 -9 0
s:briefing	-4 5 6 -10
s:bring	-2 -6 11 -3
s:broadcast	-8 19 -4 -7
s:broke	-20 -11 -5 24
s:bruge	0 -16 0 14
s:brussel	0 18 -20 1
s:building	-1 -7 11 0
s:bulletin	0 4 4 -14
s:busan	-13 -5 19 -15
s:business	11 7 -18 -1
s:but	3 -6 -17 21
s:butter	0 14 -15 -2
s:buy	-2 21 -9 -10
s:by	-31 2 8 -2
s:call	-6 11 -3 -9
s:calm	0 14 -6 -6
s:camera	0 -5 -6 12
s:can	-8 4 4 -13
s:canned	0 -8 15 -9
s:canola	0 -10 15 -7
s:cape	0 3 -11 7
s:car	10 0 -2 -7
s:carlo	0 -12 3 9
s:carpet	12 -4 -8 0
s:cartagena	0 -19 18 1
s:case	0 19 -12 -2
s:cashew	0 -19 10 8
s:cashmere	0 10 -3 -5
s:cattle	-2 0 12 -8
s:ceasefire	1 31 -30 -9
s:cebu	10 -32 3 17
s:cement	-6 -2 -1 8
s:central	0 0 -10 8
s:ceramic	0 -10 12 0
s:certificate	6 -17 15 -4
s:chairmanship	0 -8 10 0
s:chairmen	0 15 -6 -10
s:change	-1 16 -6 -8
s:changed	0 15 -7 -4
s:channel	0 -6 -5 11
s:cheese	-7 -4 19 -17
s:cherry	0 9 -7 0
s:chiang	0 -5 10 -3
s:chicago	0 10 -6 -3
s:chicken	-2 -1 -24 20
s:chip	-7 13 -3 -4
s:chipmaker	0 -8 -1 10
s:chișinău	0 0 10 -9
s:christma	0 16 -12 -3
s:circular	0 13 -1 -10
s:clear	-1 11 -12 1
s:client	11 6 -14 -13
s:clock	0 8 -17 4
s:close	-4 2 -30 20
s:closed	-17 6 -27 23
s:closer	0 -11 0 10
s:closing	0 -11 14 -2
s:club	0 27 -21 -7
s:coal	-2 -16 -9 24
s:cod	-1 -4 -2 9
s:coffee	10 8 -14 -8
s:collapsed	-2 -20 2 18
s:collect	-3 -8 10 1
s:column	0 14 -8 -3
s:come	1 1 -9 8
s:commander	0 13 -1 -10
s:comment	0 9 -5 0
s:commissioner	7 -1 3 -15
s:common	0 13 -10 0
s:communication	0 -4 -8 13
s:communiqué	0 -11 2 6
s:company	-1 12 -13 0
s:complete	0 -9 12 0
s:completed	0 0 -9 8
s:computer	0 14 -8 -2
s:concerned	0 9 -6 -2
s:conclude	-12 12 -12 3
s:conference	2 -14 7 4
s:consensu	0 -18 17 2
s:consider	0 -17 16 0
s:constructive	-11 19 -16 4
s:container	-1 19 -10 -8
s:continue	-7 -3 -3 14
s:control	-2 20 -9 -9
s:convene	0 -12 14 0
s:conversation	-8 -9 11 2
s:copy	3 0 -14 6
s:cost	-4 28 -18 -6
s:cotonou	0 11 0 -10
s:cotton	16 -21 23 -22
s:could	-16 17 -10 0
s:council	0 15 -11 -4
s:count	0 2 -12 7
s:counter	0 9 -8 0
s:countermeasure	0 15 -13 0
s:counterpart	0 -22 13 9
s:country	9 4 0 -15
s:course	0 -11 18 -7
s:covered	0 -4 -4 9
s:cruz	0 -12 11 1
s:cup	0 18 -9 -7
s:current	0 -12 13 0
s:custom	-12 11 -2 -2
s:customer	0 11 -2 -6
s:cut	9 3 -9 -4
s:da	-4 -18 11 9
s:daily	0 19 -7 -9
s:dairy	0 -16 13 4
s:darwin	0 -14 0 17
s:date	-14 21 -6 -6
s:dated	0 12 -8 -4
s:davao	0 -24 20 4
s:davo	0 17 -7 -10
s:day	-3 -9 -27 35
s:deadline	-1 30 -21 -9
s:dealt	0 -13 13 0
s:decide	-3 19 -32 9
s:decision	-3 15 -12 0
s:declaration	0 12 -6 -2
s:declare	3 -6 -2 6
s:decoupling	0 -8 12 -2
s:decree	0 21 -20 0
s:del	0 -10 13 -2
s:delay	0 -10 17 -7
s:delegate	-6 18 -8 -5
s:delegation	8 -30 0 22
s:deliver	0 12 -5 -4
s:demand	0 -10 13 -3
s:described	-11 2 0 4
s:desk	-8 9 -2 0
s:detail	-5 17 -1 -15
s:dialogue	0 -4 -2 9
s:diary	20 -15 -3 -2
s:die	0 21 -11 -8
s:diesel	0 11 -8 -1
s:difference	-1 25 -16 -11
s:digest	0 15 -8 -3
s:dinner	7 -9 13 -18
s:discuss	3 -17 10 5
s:discussion	0 -6 9 0
s:do	-16 -1 22 -27
s:docker	0 13 -10 0
s:document	0 12 0 -14
s:don't	0 12 -7 -1
s:donald	-2 -4 15 -12
s:done	-7 0 -24 22
s:door	3 -15 10 0
s:doorstep	0 -17 0 18
s:down	18 -2 -8 -4
s:draft	-2 16 -17 0
s:driver	0 14 -7 -6
s:drop	0 -2 10 -10
s:during	0 -20 27 -10
s:each	0 9 -19 8
s:earlier	0 -16 0 17
s:early	-11 9 1 -7
s:east	0 -7 -2 11
s:edition	7 19 -16 -22
s:effect	-9 16 -3 -14
s:effectively	8 2 -12 0
s:election	0 11 -7 0
s:electricity	0 10 -5 -3
s:elevator	0 -10 11 0
s:else	1 -9 1 4
s:emergency	0 12 -4 -3
s:employer	0 11 -1 -7
s:end	-9 -14 -8 25
s:english	0 14 -7 -8
s:entebbe	0 -28 24 3
s:enter	-10 8 -2 0
s:entry	0 12 -8 -1
s:envoy	-4 9 -7 0
s:este	0 -10 11 0
s:evening	7 -25 -11 31
s:event	25 -22 -3 -1
s:every	-3 2 -14 10
s:everybody	0 -11 14 0
s:everyone	0 16 -11 -4
s:everything	3 12 -27 2
s:excerpt	0 13 -6 -4
s:exclusion	0 10 -1 -4
s:exempt	0 12 -8 0
s:expert	0 -34 25 10
s:expire	3 21 -28 -1
s:export	-7 1 6 -13
s:extend	-8 -5 -10 22
s:extension	0 -14 10 4
s:extra	-5 -9 7 3
s:extract	-1 3 -11 4
s:fact	-11 18 -6 -8
s:failed	-11 -10 13 0
s:fair	0 15 -9 -1
s:far	-1 -2 13 -12
s:farm	-1 23 -19 -5
s:farmer	0 16 -9 -3
s:fee	-9 32 -21 -5
s:feed	-1 1 11 -13
s:fentanyl	-6 -19 3 21
s:ferro	0 -10 11 0
s:fifth	0 -17 11 5
s:final	-6 29 -19 -11
s:finance	0 12 -4 -6
s:finish	4 -17 -2 15
s:finished	-2 -8 -6 17
s:firm	0 10 -5 0
s:first	18 -7 8 -23
s:fish	-10 -20 37 -21
s:fishery	0 -13 17 -4
s:fishing	0 10 0 -12
s:five	21 0 -17 -7
s:fix	0 2 2 -10
s:flash	12 3 -14 -10
s:flew	-10 0 -5 9
s:flight	0 0 -12 12
s:floor	5 -3 -14 11
s:flower	0 -7 -3 11
s:follow	10 -7 -2 2
s:followed	4 10 -12 -3
s:following	0 5 0 -12
s:food	0 17 -11 -4
s:force	-5 15 -10 0
s:foreign	6 2 1 -14
s:forty	-1 -10 18 -7
s:four	13 -1 -16 8
s:fourth	1 -15 4 11
s:framework	-23 -28 -6 42
s:free	-7 32 -5 -25
s:freeze	-6 0 -6 11
s:fresh	0 -8 12 0
s:friday	2 -9 5 2
s:friend	11 -12 -1 3
s:front	-9 17 -8 -2
s:frozen	-1 -11 2 8
s:fuel	0 9 -4 -3
s:full	-1 -15 9 8
s:further	5 -3 8 -19
s:galle	0 -8 6 0
s:galway	0 -7 9 0
s:gap	10 -7 0 0
s:garden	9 10 -17 -4
s:garment	12 -6 -7 0
s:gave	-8 23 -8 -15
s:gear	0 12 -1 -10
s:geneva	-23 16 -1 -9
s:georgia	0 -10 0 12
s:get	-5 23 -29 2
s:give	0 25 -16 -14
s:given	7 5 -8 -11
s:glass	0 7 -9 0
s:go	-17 -1 5 4
s:golf	0 -22 27 -7
s:good	-2 4 13 -27
s:government	7 6 -9 -3
s:graz	-3 -14 19 -1
s:great	-16 4 10 -19
s:ground	0 9 -2 -10
s:grower	0 27 -19 -9
s:guest	5 24 -18 -18
s:gyeongju	-3 3 5 -12
s:gyumri	12 -10 0 -1
s:haggling	-1 -22 0 23
s:half	0 15 -12 -7
s:halifax	10 -11 10 -11
s:hall	0 13 0 -25
s:halt	0 -2 -11 11
s:halve	0 8 0 -10
s:ham	-1 -16 9 7
s:hand	-11 34 -11 -25
s:handshake	-3 2 -14 9
s:hang	16 -20 8 0
s:happen	1 10 -9 -8
s:happened	-1 -20 26 -8
s:harvest	0 13 0 -9
s:has	-21 29 -13 -13
s:have	0 12 -11 -5
s:having	0 -11 12 0
s:hazelnut	0 -10 3 7
s:he	-19 1 3 1
s:he'd	3 -12 5 0
s:he'll	7 -11 7 -6
s:headquarter	-2 -8 -2 13
s:hear	0 20 -15 -2
s:heard	0 12 -7 -1
s:hearing	0 12 -9 0
s:helsinki	0 -1 -13 14
s:here	8 -15 7 0
s:higher	-6 17 -9 -3
s:highest	0 15 -10 -2
s:his	-20 -7 20 -7
s:hit	0 10 -15 4
s:hold	-10 -3 22 -24
s:hole	12 -6 -7 0
s:holiday	-1 14 -5 -8
s:home	-14 14 -10 2
s:honey	0 -12 9 1
s:honolulu	9 -16 -2 7
s:hospital	0 16 -13 -2
s:hotel	0 -15 11 3
s:hotline	0 7 -24 12
s:hour	-2 -6 14 -7
s:house	13 -22 11 0
s:household	0 -10 0 13
s:how	-6 -16 12 7
s:hue	0 -7 10 0
s:hundred	0 14 -12 0
s:hurry	0 10 -7 -1
s:i	-16 -16 22 0
s:i'm	0 -9 11 0
s:ibrahim	0 7 -12 2
s:ice	0 -9 17 -8
s:if	0 18 -10 -11
s:immediate	0 9 -4 -4
s:import	0 11 -4 -2
s:importer	0 17 -12 -4
s:impose	-5 15 -18 1
s:in	-6 -20 17 7
s:incheon	7 0 2 -9
s:included	0 16 -11 -1
s:increase	0 -10 8 1
s:index	0 10 -3 -5
s:inform	0 -9 10 0
s:initialled	-6 -12 14 0
s:instead	5 -22 0 19
s:interim	0 13 -17 2
s:into	-23 33 -10 -14
s:investigation	-9 13 -7 0
s:investor	0 11 -5 -2
s:island	0 13 -6 -5
s:issue	0 7 -10 1
s:issued	-1 10 -15 4
s:istanbul	-2 -8 14 -6
s:it	-6 0 15 -16
s:item	-1 14 -13 0
s:its	-16 22 -12 -5
s:izmir	0 -12 8 2
s:jeju	0 -14 20 -3
s:jinping	-8 6 3 -9
s:johan	0 -8 10 0
s:john	0 -10 11 0
s:joint	-20 -15 9 15
s:journalist	0 -8 -8 15
s:juice	0 9 -4 -2
s:jump	0 -14 6 8
s:keep	9 -7 5 -7
s:kernel	0 -22 8 15
s:kilometre	0 -9 10 0
s:know	21 -11 -32 15
s:kuala	14 -8 -9 6
s:la	8 7 -13 -9
s:lack	0 -18 3 16
s:lago	13 -13 4 -7
s:land	8 0 -15 5
s:lapse	3 1 1 -9
s:last	-8 -14 10 8
s:lasted	-3 -7 13 -3
s:lasting	0 -8 13 -2
s:late	-10 -7 8 4
s:law	-9 12 -9 3
s:lead	-4 19 -8 -8
s:leader	-15 17 -22 15
s:leap	0 -10 0 11
s:least	10 -12 -2 6
s:leather	0 1 4 -10
s:leave	4 -8 -16 19
s:lentil	0 -9 10 0
s:less	-9 -3 10 0
s:let	-6 18 -7 -6
s:letter	-12 25 -2 -27
s:level	0 -2 11 -16
s:levy	-1 -10 16 -7
s:licence	-2 -16 22 -5
s:lifeng	-4 -6 0 8
s:lift	0 11 -9 -1
s:light	13 -5 -4 -4
s:like	-2 12 -5 -2
s:likely	0 -8 -13 16
s:limit	0 -12 14 -2
s:line	-11 -1 3 4
s:link	0 -10 10 0
s:lisbon	3 -8 0 6
s:list	2 -14 7 4
s:little	15 -5 -11 0
s:live	-4 -14 7 10
s:local	-1 -15 12 4
s:locked	9 -20 7 3
s:london	-4 10 14 -22
s:longer	-5 11 -8 0
s:lord	0 18 -15 0
s:lorry	0 15 -8 -5
s:lose	-2 -13 13 1
s:lot	0 -11 0 12
s:lviv	0 -24 8 17
s:machine	0 -18 23 -4
s:machinery	-2 21 -9 -14
s:madrid	-4 -9 -16 30
s:magazine	0 12 -2 -5
s:main	13 -4 -11 0
s:maize	0 -11 -5 15
s:make	-16 5 2 0
s:maker	0 -8 0 9
s:making	0 -8 10 -2
s:mamadou	0 -9 12 0
s:management	0 10 0 -9
s:manila	0 12 -17 3
s:many	0 -11 12 0
s:margin	0 -13 20 -11
s:match	-2 21 -9 -7
s:matter	-6 -9 16 -1
s:may	-8 15 -1 -18
s:me	-1 -12 11 2
s:mean	8 -7 -16 9
s:meant	-4 6 -10 4
s:measure	0 19 -11 -8
s:meat	0 -8 17 -12
s:media	0 0 7 -11
s:mediator	0 19 -9 -10
s:medical	0 15 -13 -1
s:medicine	-5 -19 23 0
s:meet	-11 9 4 -15
s:member	0 36 -24 -13
s:memo	0 17 -8 -7
s:memorandum	-1 0 -8 9
s:men	-7 -1 10 -7
s:mendoza	0 -17 0 16
s:mention	0 -5 -5 11
s:merdeka	0 -12 -11 19
s:metal	0 24 -15 -8
s:midday	0 -1 7 -10
s:middle	8 9 -11 -11
s:midnight	-10 4 -6 5
s:milk	0 -3 -10 15
s:mine	0 10 -9 0
s:mineral	0 -11 0 11
s:ministerial	0 -22 7 15
s:ministry	-1 14 -2 -13
s:minute	-16 2 28 -46
s:mistake	0 9 -8 0
s:mombasa	4 -8 10 -8
s:monday	11 -8 0 1
s:montevideo	0 -15 6 8
s:month	4 0 10 -25
s:more	28 -7 -19 0
s:morning	17 -9 -17 9
s:most	-9 -6 9 1
s:mother	0 -12 13 0
s:motor	0 -7 9 0
s:move	0 20 -11 -15
s:much	-2 8 -12 4
s:muscat	0 12 -10 0
s:musician	0 10 0 -9
s:must	-2 30 -21 -6
s:mérida	0 -12 0 15
s:nadi	0 -20 7 13
s:nagoya	-3 -24 25 -2
s:name	0 -3 -7 9
s:nang	-2 -17 7 11
s:narrow	-1 23 -14 -10
s:nation	15 -19 0 3
s:national	0 27 -16 -11
s:near	-6 -18 16 2
s:nearly	-1 21 -7 -14
s:need	0 16 -24 2
s:needed	0 18 -9 -7
s:negotiate	-8 -13 9 9
s:negotiation	2 -12 14 -5
s:neighbour	0 7 -9 0
s:neither	-10 -12 21 -4
s:new	-5 -3 -4 14
s:newspaper	-2 20 -11 -5
s:nexperia	0 9 -5 -2
s:next	12 -15 15 -23
s:nickel	0 -4 -2 9
s:nicosia	0 -12 0 9
s:night	-15 4 1 0
s:nil	0 12 -8 0
s:nine	-6 -6 -5 17
s:no	-27 19 -7 -5
s:nobody	-7 -13 6 12
s:noon	0 7 -17 5
s:nor	0 -15 22 -9
s:north	0 15 -10 -2
s:northern	0 18 -10 -7
s:not	12 3 -15 0
s:note	3 7 -21 4
s:nothing	-13 -1 -1 10
s:notice	6 0 0 -17
s:now	-4 -4 15 -11
s:number	-12 5 5 -3
s:nvidia	0 -3 -7 10
s:objection	0 13 -11 0
s:observer	0 11 -7 -1
s:ocean	0 -7 13 -6
s:of	-5 4 -16 16
s:off	-17 21 -16 0
s:offer	18 1 -29 7
s:office	6 9 -16 -3
s:officer	-2 -10 7 6
s:official	8 -10 -4 5
s:oil	-9 1 11 -10
s:old	13 1 -1 -19
s:olive	0 16 -10 -6
s:once	1 -11 14 -10
s:one	-2 -4 -3 8
s:open	12 -4 -8 1
s:opened	23 -6 -8 -9
s:opening	0 -6 14 -11
s:operator	-1 20 -12 -6
s:opinion	-1 17 -5 -7
s:opposite	-2 -17 21 -3
s:or	0 15 -10 -6
s:order	-6 12 4 -25
s:ordinary	13 -3 -12 0
s:osaka	0 -15 19 -4
s:other	-15 18 -4 -8
s:otherwise	0 11 -4 -4
s:our	-8 6 6 -15
s:out	0 7 -25 13
s:outline	-6 0 -8 10
s:over	24 5 -8 -17
s:own	22 -19 4 -4
s:ownership	0 0 -11 11
s:p	10 -26 19 1
s:pacific	0 16 0 -16
s:pact	-2 -4 11 -4
s:page	10 -1 -2 -4
s:pair	0 -17 16 0
s:palace	0 -4 11 -5
s:palm	-5 -11 25 -20
s:paper	-19 0 -7 14
s:pari	10 -10 -8 8
s:part	-4 18 -14 -1
s:parted	-6 -19 -1 20
s:party	-1 12 -4 -7
s:pass	-1 11 -11 0
s:passed	9 -3 -5 0
s:pasta	0 -9 11 0
s:patented	0 10 -6 0
s:pause	-14 -3 4 5
s:pay	-12 7 -7 5
s:payment	0 9 -9 0
s:peace	-7 13 -14 2
s:people	-1 7 0 -11
s:period	0 -9 -6 15
s:permit	0 -21 12 10
s:person	0 -1 11 -5
s:phase	0 15 -6 -5
s:phone	-9 1 10 -19
s:pier	0 13 -8 -3
s:pilot	0 11 -9 0
s:pistachio	0 9 0 -6
s:pittsburgh	0 -8 9 0
s:plan	0 3 10 -36
s:plane	0 7 -9 0
s:plant	0 -13 15 0
s:play	0 15 -12 -3
s:player	0 15 0 -12
s:plu	0 8 -4 0
s:pm	0 12 -3 -7
s:point	-3 3 -9 7
s:pokhara	3 1 3 -13
s:police	0 -11 0 10
s:port	-5 10 -3 -1
s:portfolio	0 -5 13 -9
s:position	9 -3 -4 -1
s:post	4 -30 15 17
s:postpone	-3 29 -15 -14
s:potatoe	0 19 -10 -9
s:powder	0 -6 -3 11
s:preliminary	0 -18 17 1
s:premier	-4 -15 0 14
s:prepare	0 7 1 -18
s:present	0 16 -5 -13
s:president	-12 -4 1 10
s:press	0 -29 18 11
s:prevent	4 -13 11 -3
s:price	-4 26 -11 -19
s:prime	12 11 -22 1
s:printed	-7 20 -7 -6
s:prisoner	0 10 -7 0
s:proclamation	0 21 -15 -4
s:prolong	-1 -10 0 11
s:prolonged	-9 5 5 -6
s:prolonging	9 -11 -17 18
s:promise	-5 2 -13 11
s:proposal	-7 -16 16 3
s:propose	7 23 -26 -7
s:protocol	0 -11 -14 22
s:provide	11 -8 0 -4
s:province	0 14 -3 -9
s:provisional	0 -7 10 -1
s:public	-3 13 -1 -6
s:publish	-2 13 -1 -9
s:published	-5 4 14 -25
s:punta	0 -10 11 0
s:purchase	-1 -14 8 8
s:purpose	0 -15 12 3
s:put	-12 4 4 -8
s:q	0 -12 -7 18
s:question	-6 8 0 -9
s:quote	0 4 1 -10
s:radio	-9 0 18 -33
s:rain	0 9 -7 0
s:raise	11 0 0 -11
s:rang	0 -3 9 -7
s:raspberry	0 13 -1 -10
s:rate	-12 15 -7 0
s:rather	0 14 -9 -2
s:raw	0 13 1 -14
s:reach	0 -8 -5 13
s:read	11 -13 1 0
s:reading	0 8 -6 0
s:readout	0 -19 24 -2
s:reagan	0 12 -6 -7
s:reason	0 -8 0 11
s:receive	1 -9 17 -13
s:reciprocal	0 17 -32 8
s:reference	0 25 -21 -4
s:refused	0 9 -6 -1
s:regard	0 -9 11 0
s:regulator	0 -2 -10 11
s:remain	-2 17 -9 -3
s:renewed	0 -1 -20 15
s:reply	-1 14 -5 -5
s:report	6 25 -18 -25
s:representative	5 -23 14 4
s:republic	0 -15 5 10
s:resort	0 -20 21 0
s:rest	0 22 -17 -3
s:result	-22 8 -9 11
s:resume	-15 4 0 2
s:return	-10 9 6 -17
s:review	-3 10 0 -9
s:revive	0 -17 18 0
s:reykjavík	0 -13 2 9
s:rice	6 0 -11 5
s:ring	0 14 -11 0
s:rise	0 -6 8 -1
s:river	-1 24 -11 -9
s:road	0 19 -13 -4
s:roll	0 -7 0 9
s:ronald	0 12 -6 -7
s:room	-10 0 11 -13
s:rose	0 10 -8 0
s:round	5 -2 -9 9
s:row	9 -11 7 -7
s:rubber	0 20 -4 -15
s:rule	-9 -1 7 0
s:run	-11 27 -17 -4
s:salalah	13 -22 0 9
s:sale	0 14 -8 -6
s:salmon	8 -14 -8 12
s:salt	0 13 -5 -5
s:salvador	0 -12 18 -4
s:samarkand	-3 -21 0 24
s:santa	0 -9 9 0
s:sapporo	9 -25 8 8
s:sardine	0 -8 9 0
s:save	3 9 -23 2
s:say	1 2 5 -14
s:schedule	0 -9 -10 17
s:school	0 17 -9 -8
s:script	0 -6 -3 10
s:seal	0 8 0 -11
s:season	0 -4 9 -7
s:seat	11 0 -11 0
s:second	-26 -1 -9 24
s:secretary	10 -22 13 0
s:section	-1 21 -12 -4
s:security	0 12 -8 -1
s:see	-16 5 -7 9
s:seed	0 -14 16 0
s:sell	-1 -9 11 0
s:seoul	1 6 0 -10
s:separate	0 -5 -4 10
s:session	-2 -14 0 16
s:set	10 -26 24 -3
s:settle	18 -9 0 -8
s:seventh	9 -9 0 0
s:sfax	6 -10 5 -2
s:shake	0 2 5 -9
s:shall	-7 -10 25 -22
s:shanghai	0 9 -2 -3
s:share	-2 12 -17 1
s:shared	0 10 -5 -2
s:she	-4 0 9 -13
s:sheet	-12 21 -7 -12
s:shenzhen	0 35 -35 0
s:ship	-10 36 -38 5
s:shook	-6 5 4 -10
s:shoot	0 13 -6 -5
s:short	-2 18 -25 7
s:shrimp	8 12 -16 -9
s:side	-6 -3 -3 12
s:signature	-18 0 -1 9
s:since	-1 -14 9 8
s:sit	16 -16 2 -2
s:six	0 -13 19 -8
s:sleep	10 -4 0 -3
s:small	7 6 -8 -11
s:smelter	0 10 -10 0
s:smoke	1 2 -9 0
s:so	-11 3 11 -20
s:soap	0 0 -10 10
s:social	0 20 -8 -14
s:sofa	0 -5 -7 12
s:somebody	0 10 -5 -1
s:south	6 -19 5 8
s:soy	0 15 -9 -4
s:soybean	-8 20 -3 -27
s:spare	0 -12 9 3
s:speak	-7 28 -22 -4
s:speaking	-3 -15 2 16
s:spent	-4 -7 17 -10
s:spoke	-15 4 7 -12
s:spoken	0 -9 14 -4
s:sport	0 11 -11 0
s:square	22 -22 0 0
s:stand	-6 6 6 -15
s:standstill	-15 27 -25 1
s:start	9 -10 2 0
s:state	-7 -9 -2 18
s:station	0 10 0 -7
s:stay	10 -10 -23 20
s:steel	4 -8 9 -5
s:step	1 0 -19 13
s:still	-12 36 -12 -27
s:stock	0 17 -10 -8
s:stockholm	2 -21 -6 26
s:stop	11 -7 -4 4
s:story	0 -8 12 -5
s:strasbourg	0 -12 4 9
s:strike	1 20 -1 -30
s:studio	-1 15 -8 -3
s:such	-5 -13 13 0
s:sucre	1 6 0 -10
s:sugar	2 0 -18 15
s:summary	0 11 1 -16
s:summer	-2 5 7 -16
s:sunday	4 -12 -12 17
s:sunflower	-2 -6 13 -2
s:surcharge	0 19 -8 -10
s:take	-18 -5 13 -3
s:talk	11 3 -15 1
s:talking	12 -18 1 1
s:tariff	-12 4 5 -7
s:tax	0 -9 11 0
s:tea	-5 12 10 -27
s:team	11 -25 17 0
s:technical	0 -9 13 -10
s:telephone	-19 -26 43 -34
s:telephoned	7 -36 30 -2
s:tell	-15 15 0 -12
s:ten	8 -11 8 -5
s:tenth	0 12 -9 -1
s:term	9 -3 5 -14
s:terminate	0 9 0 -6
s:text	13 -24 -6 20
s:textile	0 0 -7 9
s:th	-4 19 -14 -4
s:than	22 -25 7 2
s:thank	0 9 -6 -1
s:the	-6 11 -2 -7
s:their	-10 -4 18 -10
s:them	10 -4 5 -12
s:then	6 5 2 -30
s:they	12 -11 4 -2
s:thi	3 -13 10 0
s:think	-5 -3 12 -3
s:third	13 -8 -12 11
s:those	-2 14 -7 0
s:thousand	10 0 -10 0
s:thread	0 3 -12 5
s:threat	9 -14 -8 14
s:three	-1 -31 19 11
s:thursday	2 -14 8 5
s:tiktok	-7 -23 0 27
s:till	-2 0 -17 13
s:time	4 -7 10 -7
s:too	-1 12 -4 -7
s:tower	1 7 -16 5
s:town	5 8 -17 0
s:tractor	0 10 -5 -2
s:trade	2 -14 0 14
s:transcript	-7 -6 0 9
s:transfer	-2 27 -13 -15
s:translated	-10 0 14 -12
s:transport	0 9 -14 4
s:travel	9 -6 5 -11
s:treaty	0 -9 16 -7
s:tromsø	0 -14 16 0
s:truce	-9 -9 23 -8
s:trump	-2 -8 18 -11
s:truth	0 13 -6 -4
s:try	-3 -12 18 -1
s:tuna	0 9 0 -7
s:turn	0 17 -13 0
s:turnberry	0 -7 21 -23
s:turned	8 -3 -13 3
s:twenty	0 -12 13 0
s:two	1 -15 18 -7
s:tyre	0 -12 14 0
s:unchanged	0 -11 12 0
s:under	-16 18 -8 -4
s:union	0 19 -3 -13
s:united	15 -8 -13 2
s:unless	-3 11 0 -13
s:unofficial	0 8 3 -16
s:until	-3 -3 -9 13
s:updated	0 -15 24 -11
s:us	-3 9 -23 13
s:use	-5 -7 0 10
s:used	0 -10 13 -1
s:valid	0 4 -10 4
s:valley	0 12 -10 0
s:valparaíso	0 -20 6 14
s:vancouver	0 11 0 -9
s:vanilla	7 -30 15 10
s:verbatim	0 -4 12 -9
s:version	0 19 -17 0
s:vessel	0 0 -9 8
s:vice	-5 -20 3 17
s:video	-12 -27 35 -9
s:villa	2 11 0 -17
s:village	0 -8 -4 13
s:violated	0 -8 -3 11
s:visa	0 16 -10 -6
s:voice	0 -14 0 14
s:void	0 -7 0 10
s:vote	8 24 -28 -13
s:voted	0 9 -4 -1
s:waited	-6 22 -14 -2
s:waiting	0 12 -5 -2
s:walked	-4 -12 9 6
s:warn	-3 14 -9 0
s:we	11 -10 13 -16
s:we'll	0 -7 9 0
s:week	2 1 -10 4
s:weekend	-8 13 -4 -4
s:weekly	0 19 -8 -8
s:welcome	0 -1 -10 11
s:welcomed	0 12 -15 4
s:well	-7 -9 0 12
s:wellington	0 -17 19 0
s:what	4 2 -28 20
s:whatever	0 11 -7 -1
s:when	12 -4 -12 10
s:where	0 -16 4 12
s:wherea	0 -11 14 0
s:which	-15 5 -8 10
s:while	0 -6 9 -1
s:whisky	0 9 -4 -2
s:who	-5 17 -3 -14
s:whole	0 12 -4 -2
s:will	-9 2 9 -12
s:win	0 15 -11 -1
s:wind	0 -18 0 17
s:window	-5 28 -14 -10
s:wine	-5 5 -25 15
s:winter	0 13 -8 -1
s:wire	11 0 -7 -2
s:wish	0 -15 0 15
s:without	0 -10 1 10
s:wool	0 -7 0 9
s:word	-6 -8 0 11
s:work	0 7 -14 1
s:worked	4 -13 8 0
s:worker	0 15 -7 -5
s:working	7 -22 12 3
s:world	6 24 -18 -20
s:worth	0 13 -8 -2
s:would	8 6 -12 0
s:write	-1 10 -2 -9
s:x	0 -13 13 0
s:xi	-8 6 3 -9
s:year	2 10 3 -35
s:yes	-13 -2 10 0
s:yokohama	0 -13 17 -4
s:you	-5 -3 11 -3
s:your	-5 22 -12 0
s:zanzibar	3 1 1 -12
s:zinc	0 -16 17 0
s:zurich	0 15 -12 -2
s:|	0 4 3 -11
s:·	6 2 -11 0
sa:!	0 13 -8 -3
sa:"	-3 5 -9 3
sa:" ,	-2 -5 12 -6
sa:" .	0 -8 -5 13
sa:" a	0 -12 17 -2
sa:" an	12 -12 0 0
sa:" he	0 11 -7 0
sa:" in	0 -6 9 -2
sa:" no	0 -5 -7 11
sa:" say	0 11 -6 -2
sa:" to	0 -8 0 10
sa:'	-5 -17 17 5
sa:'s	-16 10 -4 0
sa:'s <level>	9 -5 -1 0
sa:'s <number>	9 -2 -7 0
sa:'s commerce	0 -1 -10 10
sa:'s duty	0 2 2 -9
sa:'s meet	-1 -8 11 0
sa:'s new	0 -10 11 0
sa:'s on	0 -11 2 10
sa:'s president	0 -15 16 0
sa:'s state	0 9 -2 -4
sa:'s trade	-4 12 -14 0
sa:'s vice	0 -10 3 5
sa:'s visit	0 0 5 -9
sa:( <day-today>	-1 14 -21 3
sa:( <organisation>	7 -13 10 -2
sa:( excerpt	0 13 -6 -4
sa:( extract	0 12 -2 -4
sa:( time	0 8 0 -11
sa:( transcript	0 -17 4 11
sa:( translation	0 -5 -3 10
sa:) -	-4 0 -11 15
sa:) .	2 -7 4 0
sa:*	8 -10 6 -5
sa:+	9 -17 9 -1
sa:,	4 -12 6 3
sa:, "	-8 22 -11 -10
sa:, <day-today>	-15 32 -10 -6
sa:, <level>	-2 -4 12 -6
sa:, <name>	-34 0 18 -7
sa:, <number>	-10 -5 -5 16
sa:, <office>	-1 0 -6 9
sa:, <organisation>	0 11 -11 0
sa:, <person>	12 -15 2 4
sa:, <quality>	-9 0 4 0
sa:, <seat>	-7 14 0 -17
sa:, <span>	10 16 -5 -29
sa:, a	15 9 -8 -22
sa:, according	11 -2 -6 0
sa:, after	-14 0 -8 12
sa:, agree	0 -9 6 2
sa:, and	10 -7 2 -3
sa:, as	4 -1 10 -21
sa:, at	-9 -19 -8 33
sa:, begin	0 8 0 -4
sa:, between	0 14 -9 -6
sa:, but	-8 -9 0 13
sa:, down	0 10 -8 0
sa:, during	0 -5 9 -5
sa:, eastern	-1 0 -9 10
sa:, for	24 6 -14 -20
sa:, had	0 1 -11 9
sa:, he	17 -34 26 -7
sa:, his	-1 -9 14 -3
sa:, hour	-7 17 -33 11
sa:, i	0 11 -1 -11
sa:, in	2 -21 25 -9
sa:, is	-2 15 0 -12
sa:, it	8 13 -17 -6
sa:, its	0 -9 9 0
sa:, keep	0 -11 12 0
sa:, last	0 -14 15 0
sa:, local	0 -10 -2 13
sa:, meet	0 -20 28 -12
sa:, of	0 -8 -2 12
sa:, or	0 13 -15 -2
sa:, our	0 -9 16 -6
sa:, pay	0 -9 0 10
sa:, say	-1 28 -22 -3
sa:, so	0 21 -18 -1
sa:, subject	0 -9 3 5
sa:, tell	0 17 -10 -8
sa:, that	8 -6 -10 10
sa:, their	10 -6 -13 10
sa:, two	0 0 -6 8
sa:, unless	0 17 -13 0
sa:, up	9 -4 -2 -2
sa:, was	-5 16 -3 -12
sa:, we	-2 13 -6 -3
sa:, when	-10 -2 0 8
sa:, where	-9 -1 -4 12
sa:, which	-12 9 -13 9
sa:, will	-8 -7 19 -6
sa:, with	-11 0 -5 11
sa:, without	0 -6 10 -6
sa:, yes	-1 -10 13 -1
sa:-	-21 16 -10 0
sa:- <name>	0 1 -7 4
sa:- <quality>	-1 14 0 -12
sa:- a	0 16 -7 -7
sa:- the	0 12 0 -15
sa:- way	0 -7 15 -10
sa:. .	0 14 -10 -2
sa:. <person>	0 16 -11 -3
sa:. in	0 10 -5 -3
sa:. m	11 -7 0 0
sa::	0 -12 6 8
sa:: "	-2 11 -8 0
sa:: <level>	-5 4 5 -12
sa:: <name>	5 -10 1 3
sa:: <number>	0 -11 12 0
sa:: <person>	9 -11 4 -3
sa:: the	-13 -11 13 4
sa:: what	0 11 -2 -4
sa:;	-30 -1 13 0
sa:; <name>	0 0 -13 11
sa:; both	0 -21 10 12
sa:; soybean	0 10 -10 0
sa:; that	0 -7 8 0
sa:; the	0 4 1 -11
sa:; they	-5 13 -2 -8
sa:<agent>	6 0 -9 4
sa:<day-ahead>	16 5 -20 0
sa:<day-ahead> ,	4 -6 -18 22
sa:<day-ahead> .	43 -20 -7 -7
sa:<day-ahead> and	-2 -27 7 22
sa:<day-ahead> to	0 10 -6 -3
sa:<day-gone>	3 25 -23 -11
sa:<day-gone> ,	-10 26 -11 -10
sa:<day-gone> .	-4 -3 -8 20
sa:<day-gone> and	-6 10 -14 7
sa:<day-gone> night	0 9 -5 -3
sa:<day-gone> the	13 -14 9 -9
sa:<day-gone> to	0 12 -8 -1
sa:<day-gone> with	0 8 0 -10
sa:<day-gone> without	0 16 0 -18
sa:<day-today>	2 -17 25 -11
sa:<day-today> ,	0 -9 21 -14
sa:<day-today> .	-6 35 -11 -34
sa:<day-today> and	0 -9 2 7
sa:<day-today> by	0 -5 10 -4
sa:<day-today> for	5 11 -6 -11
sa:<day-today> in	6 -14 10 -3
sa:<day-today> on	-1 15 -11 -1
sa:<day-today> that	1 3 6 -14
sa:<day-today> the	0 -9 11 -1
sa:<day-today> to	2 -31 6 17
sa:<day-today> with	9 -25 -9 20
sa:<day-today> without	-2 -7 -1 12
sa:<duty>	-3 -5 9 -2
sa:<gate>	-7 3 0 0
sa:<goods-amount>	-3 -14 11 7
sa:<goods-amount> in	0 13 -11 0
sa:<goods>	-11 0 -5 14
sa:<level-noun>	-11 5 -7 7
sa:<level>	-36 23 -18 11
sa:<level> )	0 20 -14 -2
sa:<level> ,	-9 25 -7 -25
sa:<level> .	0 24 -27 0
sa:<level> ;	0 -8 -2 11
sa:<level> and	-1 10 -3 -5
sa:<level> for	-3 -4 11 -3
sa:<level> from	-5 -21 25 0
sa:<level> in	-3 -5 -2 12
sa:<level> tariff	0 17 -13 0
sa:<level> to	-2 -20 9 16
sa:<level> was	0 -15 8 7
sa:<money>	9 10 -25 -3
sa:<money> .	0 11 -9 0
sa:<money> of	14 -17 -2 6
sa:<month-ahead>	-1 6 2 -15
sa:<month-ahead> ,	0 11 -8 0
sa:<month-gone>	-7 9 2 -11
sa:<month-gone> ,	-9 21 -7 -12
sa:<name>	-13 12 5 -15
sa:<name> 's	0 -12 5 7
sa:<name> ,	-1 12 -18 5
sa:<name> .	-8 -7 16 -8
sa:<name> <level>	0 -17 8 11
sa:<name> a	0 13 -9 -2
sa:<name> agree	-6 -34 12 20
sa:<name> and	7 -19 4 12
sa:<name> are	5 -1 2 -9
sa:<name> begin	21 -4 -5 -14
sa:<name> come	0 9 -8 0
sa:<name> end	-9 -12 11 7
sa:<name> expire	0 10 -5 -1
sa:<name> has	-3 7 3 -12
sa:<name> have	-1 24 -9 -15
sa:<name> hold	0 -9 14 -1
sa:<name> in	0 -8 10 0
sa:<name> levy	0 -11 11 0
sa:<name> meet	0 2 17 -21
sa:<name> on	-8 2 -5 8
sa:<name> say	0 14 -9 -2
sa:<name> sign	0 -15 16 0
sa:<name> stop	0 -5 10 -4
sa:<name> suspend	0 -13 0 11
sa:<name> that	0 7 1 -12
sa:<name> the	0 16 -14 -2
sa:<name> to	0 14 -5 -5
sa:<name> trade	0 -2 10 -7
sa:<name> was	0 6 0 -12
sa:<name> were	0 0 -12 6
sa:<name> will	-18 -3 20 -15
sa:<name> —	0 -16 -2 18
sa:<not>	-14 -5 1 11
sa:<number>	9 6 -26 10
sa:<number> ,	-10 17 -11 -2
sa:<number> .	0 4 -15 9
sa:<number> :	4 -20 18 0
sa:<number> <day-ahead>	8 -16 0 9
sa:<number> <seat>	0 -7 9 0
sa:<number> a	5 3 -21 1
sa:<number> and	-14 9 11 -17
sa:<number> at	-2 -9 0 12
sa:<number> for	0 12 -10 0
sa:<number> hour	0 -9 -18 24
sa:<number> in	-4 27 -18 -9
sa:<number> is	0 -8 0 10
sa:<number> of	0 20 -7 -12
sa:<number> on	4 2 -13 5
sa:<number> p	3 -8 13 -12
sa:<number> round	-1 14 0 -9
sa:<number> th	-2 18 -8 -8
sa:<number> the	8 -13 4 0
sa:<number> to	14 -6 -9 0
sa:<number> vote	0 9 -4 -2
sa:<office>	-12 -5 13 -3
sa:<office> ,	-5 -7 23 -16
sa:<office> <person>	-1 -33 17 17
sa:<office> agree	0 -10 10 0
sa:<office> in	0 25 -20 -5
sa:<office> meet	12 -13 0 0
sa:<office> of	0 -14 7 3
sa:<office> order	0 12 -11 0
sa:<organisation>	0 23 -4 -33
sa:<organisation> 's	-2 1 -12 12
sa:<organisation> )	6 -20 14 0
sa:<organisation> ,	0 -5 12 -5
sa:<organisation> and	-8 20 -1 -12
sa:<organisation> by	10 -9 0 0
sa:<organisation> in	-2 -4 11 -9
sa:<organisation> would	0 14 -3 -8
sa:<person>	-4 -9 4 8
sa:<person> 's	-8 7 0 -3
sa:<person> .	-6 6 9 -24
sa:<person> agree	0 -15 13 2
sa:<person> and	2 -17 0 17
sa:<person> announce	-1 4 4 -11
sa:<person> had	15 -13 -4 7
sa:<person> meet	0 3 -13 10
sa:<person> of	-3 -11 6 7
sa:<person> on	-8 11 -5 0
sa:<person> put	0 -6 12 -5
sa:<person> say	10 -24 12 8
sa:<person> sign	0 12 -19 6
sa:<person> to	-2 -6 -7 16
sa:<person> was	0 10 -22 8
sa:<points>	-8 16 -15 1
sa:<points> of	-1 7 -13 3
sa:<quality> ambassador	4 -3 6 -9
sa:<quality> and	5 -14 12 -2
sa:<quality> chicken	0 10 -7 -2
sa:<quality> colleague	0 8 0 -6
sa:<quality> counterpart	0 -9 8 1
sa:<quality> delegation	1 -2 -9 7
sa:<quality> duty	-2 5 -22 11
sa:<quality> foreign	-1 12 0 -9
sa:<quality> good	-14 17 0 -16
sa:<quality> government	10 18 -18 -15
sa:<quality> medicine	0 -14 0 14
sa:<quality> minister	-4 -10 16 -5
sa:<quality> oil	-2 20 -12 -3
sa:<quality> rice	9 -7 0 0
sa:<quality> side	0 -18 9 10
sa:<quality> sugar	0 -11 0 11
sa:<quality> time	12 -2 -6 -3
sa:<quality> trade	-2 -19 8 13
sa:<seat>	-10 24 -15 -6
sa:<seat> )	0 20 -15 -3
sa:<seat> ,	7 -2 -12 11
sa:<seat> .	-20 4 10 -12
sa:<seat> a	0 10 -6 -3
sa:<seat> for	-9 9 -2 1
sa:<seat> had	0 12 -9 -1
sa:<seat> on	20 -3 -16 0
sa:<seat> published	0 -9 10 0
sa:<seat> time	-4 -10 10 2
sa:<sender>	-8 9 1 -11
sa:<span>	19 -22 -14 28
sa:<span> ,	-3 -2 -4 9
sa:<span> .	15 1 -18 5
sa:<span> after	9 30 -14 -41
sa:<span> at	0 -12 8 4
sa:<span> before	0 -16 16 0
sa:<span> early	-1 -19 0 22
sa:<span> in	-3 10 0 -10
sa:<span> of	9 -14 -5 11
sa:<span> tariff	0 16 1 -19
sa:<span> that	0 -13 -5 18
sa:<span> to	-5 -17 9 12
sa:<span> truce	-1 -1 -16 16
sa:<taker>	0 3 -12 6
sa:<v-agree>	-12 -5 0 11
sa:<v-bear>	-6 9 -6 0
sa:<v-begin>	0 12 -1 -14
sa:<v-buy>	-10 11 -8 0
sa:<v-deny>	-1 12 0 -14
sa:<v-down>	12 1 -1 -13
sa:<v-end>	-2 0 -11 11
sa:<v-propose>	20 -3 -10 1
sa:<v-return>	-10 10 -2 -2
sa:<v-say>	9 14 -11 -13
sa:<v-sell>	-14 20 -16 0
sa:<v-stay>	3 -11 14 -9
sa:<v-suspend>	0 -11 6 4
sa:<v-target>	-15 11 -2 -2
sa:<v-threaten>	-5 -5 18 -15
sa:a	1 3 -12 9
sa:a "	0 -4 -7 12
sa:a .	5 2 -20 2
sa:a <level>	0 17 -12 -3
sa:a <office>	-2 -4 9 0
sa:a <organisation>	-1 -8 16 -5
sa:a <quality>	5 12 -4 -19
sa:a <span>	11 -3 -8 1
sa:a country	0 -17 18 0
sa:a deal	-3 -8 9 0
sa:a decision	0 -17 1 14
sa:a decoupling	0 -8 11 -2
sa:a decree	0 12 -11 0
sa:a dispute	7 -9 -14 11
sa:a draft	0 15 -13 -2
sa:a duty	-6 13 -9 0
sa:a few	0 13 -8 -2
sa:a first	9 6 -15 -1
sa:a framework	-4 -7 0 10
sa:a further	0 -7 15 -9
sa:a good	2 -13 15 -4
sa:a joint	0 14 -12 0
sa:a little	10 0 -7 -2
sa:a meet	0 0 6 -10
sa:a new	0 14 1 -21
sa:a pause	-3 -6 -2 13
sa:a period	0 -12 -2 15
sa:a rate	0 -15 -6 19
sa:a result	-2 7 -12 5
sa:a rise	0 -11 13 0
sa:a round	0 0 -14 12
sa:a second	-14 -8 -7 22
sa:a signature	-6 -4 19 -6
sa:a small	0 -7 10 -3
sa:a standstill	0 0 -8 8
sa:a state	-4 -14 5 12
sa:a summit	2 11 -1 -13
sa:a television	-3 6 5 -16
sa:a text	0 -9 0 9
sa:a third	2 17 -8 -14
sa:a trade	-1 -6 10 -1
sa:a truce	-13 17 5 -26
sa:about	18 -1 -9 -6
sa:about the	-1 11 -5 -4
sa:above	-4 13 -3 -5
sa:accept	0 -12 17 -7
sa:accept an	0 10 -9 0
sa:according	11 -2 -6 0
sa:according to	11 -2 -6 0
sa:account	10 -9 -10 10
sa:account of	-1 1 -14 10
sa:across	0 -11 2 8
sa:act	0 10 -7 0
sa:add	-1 19 -15 -1
sa:add .	0 9 -7 0
sa:additional	5 17 -22 -4
sa:additional <level>	0 10 -8 0
sa:additional duty	7 7 -9 -10
sa:adopt	0 14 -13 0
sa:advertisement	0 12 -5 -7
sa:affair	10 -6 0 -3
sa:after	-3 10 -13 1
sa:after <number>	0 4 -14 6
sa:after <person>	8 12 -8 -17
sa:after <seat>	0 12 -5 -5
sa:after <span>	-3 -12 -14 23
sa:after a	-11 0 3 0
sa:after all	0 12 -9 -1
sa:after it	0 -7 11 -3
sa:after talk	0 8 -9 0
sa:after the	-2 26 -19 -8
sa:after their	0 9 -2 -3
sa:afternoon	-5 -16 0 20
sa:afternoon ,	-1 12 -5 -3
sa:afternoon .	0 -13 5 7
sa:again	-5 -8 2 12
sa:again in	-3 -18 24 -5
sa:against	0 22 -16 -8
sa:agenda	0 -8 14 -4
sa:ago ,	0 -11 14 -2
sa:agree in	0 -10 2 8
sa:agree on	-14 -12 9 7
sa:agree with	0 18 -12 -5
sa:agreement	-3 11 0 -9
sa:agreement ,	0 14 -11 -2
sa:agreement .	0 2 5 -11
sa:agreement on	-5 10 6 -17
sa:agreement with	0 -21 9 13
sa:aim	19 -8 -4 -11
sa:air	-5 -2 11 -4
sa:all	11 1 -19 5
sa:all ,	0 12 -10 0
sa:all .	0 20 -16 -4
sa:all time	-5 -14 11 7
sa:along	0 11 -6 -2
sa:also	0 15 -11 -2
sa:aluminium	-2 15 -6 -8
sa:ambassador	14 -1 -3 -13
sa:an	-8 0 -5 7
sa:an <quality>	0 18 -9 -6
sa:an additional	0 9 -5 0
sa:an agreement	-3 11 12 -23
sa:an end	0 -12 -9 18
sa:an extension	4 -9 0 6
sa:an hour	-6 -9 13 0
sa:an idea	0 -6 0 9
sa:an invitation	0 10 -9 0
sa:and	11 -11 -2 5
sa:and <day-ahead>	8 0 -11 0
sa:and <day-gone>	15 -8 -6 -1
sa:and <level>	0 13 -5 -3
sa:and <name>	0 -23 13 12
sa:and <number>	-13 16 -16 4
sa:and <person>	-6 -12 6 7
sa:and <quality>	14 -16 -8 9
sa:and <seat>	-3 22 -9 -14
sa:and a	-11 10 -5 0
sa:and agree	-2 10 -9 1
sa:and aluminium	-1 13 -5 -7
sa:and announce	0 -10 -11 19
sa:and another	0 -8 -4 11
sa:and are	5 6 -12 -4
sa:and by	9 -11 10 -10
sa:and coffee	0 12 -4 -7
sa:and come	-8 23 -10 -8
sa:and cotton	9 -6 0 -3
sa:and for	0 -25 19 7
sa:and forty	0 -14 18 -3
sa:and from	-9 8 0 0
sa:and get	0 11 -9 0
sa:and has	0 8 -2 -2
sa:and he	-1 -14 12 5
sa:and i	0 -18 20 -7
sa:and is	-10 5 4 -6
sa:and last	3 -2 -12 7
sa:and leave	9 -20 -8 19
sa:and medicine	0 -1 9 -6
sa:and nothing	0 -8 9 0
sa:and one	0 10 -6 -3
sa:and our	0 0 -12 9
sa:and put	0 15 -11 -1
sa:and run	-2 17 -12 0
sa:and say	0 5 -15 9
sa:and sign	-3 -16 12 7
sa:and stay	10 0 -8 0
sa:and that	-16 1 4 0
sa:and the	11 -5 1 -6
sa:and then	0 9 0 -7
sa:and there	0 -11 2 8
sa:and to	0 22 -8 -16
sa:and trade	0 0 10 -9
sa:and was	-5 -13 18 0
sa:and we	7 -21 10 4
sa:and will	14 -5 -2 -5
sa:and with	0 -19 24 -6
sa:announce	10 6 -21 6
sa:announce .	0 12 -15 0
sa:announce for	12 -9 0 -5
sa:announce on	0 11 -4 -5
sa:another	0 -17 8 6
sa:another .	6 -8 0 2
sa:another <span>	-5 -11 27 -17
sa:answer	0 7 -2 0
sa:any	0 7 -3 0
sa:approve	0 16 -14 -1
sa:are	21 5 -10 -15
sa:are expect	0 -13 0 11
sa:are in	6 -9 -5 8
sa:are not	0 14 -6 -8
sa:are to	7 -16 0 9
sa:arrive	6 -12 0 4
sa:as	-7 11 -5 -3
sa:as well	-3 1 -10 8
sa:aside	0 10 -9 0
sa:ask	-6 -7 2 10
sa:asleep	0 0 -14 12
sa:assembly	0 8 -4 -2
sa:at	-3 0 -5 8
sa:at <level>	-3 12 -6 -3
sa:at <number>	-4 11 0 -8
sa:at a	11 -32 22 0
sa:at all	0 15 -12 0
sa:at it	-5 -11 15 0
sa:at least	10 -9 -11 8
sa:at noon	1 0 -11 8
sa:at the	-17 -6 0 14
sa:at three	0 -11 -9 17
sa:at turnberry	0 10 -7 -1
sa:attempt	0 -13 7 5
sa:autumn	1 -2 8 -11
sa:back	15 -17 -9 14
sa:back ,	9 -8 0 0
sa:back .	9 -5 -1 -1
sa:back the	0 -16 -6 20
sa:banana	-1 6 -11 2
sa:bargain	0 11 -8 0
sa:be	11 -10 -4 8
sa:be <level>	0 -9 10 0
sa:be an	5 -16 -8 15
sa:be extend	4 -16 -9 18
sa:be hold	-6 24 -15 -5
sa:be sign	0 -12 9 2
sa:be the	9 -14 3 0
sa:bean	0 -9 8 0
sa:became	0 9 -7 0
sa:because	-9 11 1 -16
sa:because of	-4 17 -7 -9
sa:become	0 1 -11 3
sa:beef	-3 18 -11 -4
sa:beef and	0 14 -7 -7
sa:been	-10 13 -6 -2
sa:been call	0 11 -9 0
sa:been postpone	0 12 -7 -1
sa:been put	-1 24 -18 -4
sa:before <day-ahead>	0 17 -14 0
sa:before <month-ahead>	0 -10 10 0
sa:before <person>	-5 11 -22 10
sa:before a	0 24 -26 -5
sa:before it	-3 -16 4 14
sa:before the	-2 3 14 -23
sa:before their	14 -18 0 1
sa:begin	15 7 -11 -12
sa:begin ,	0 10 -2 -3
sa:begin a	20 -22 12 -14
sa:begin in	-1 18 -3 -13
sa:begin on	-6 -14 -10 27
sa:begin to	0 13 -6 -4
sa:behind	4 -17 11 0
sa:being	-1 -17 0 15
sa:believe	0 13 -9 -1
sa:better	0 -10 6 3
sa:between <name>	-20 0 -20 24
sa:between <person>	-3 -2 10 -10
sa:between the	11 -1 0 -11
sa:between them	-5 24 -10 -12
sa:bicycle	0 -11 12 0
sa:big	0 -2 9 -3
sa:biscuit	0 12 -2 -9
sa:both	0 -12 10 3
sa:both .	0 -6 0 8
sa:both government	0 0 -10 8
sa:both have	12 -15 7 -5
sa:both side	-4 26 -15 -11
sa:bottle	3 -8 -4 9
sa:bridge	-4 -8 15 -5
sa:bring	0 -6 9 -1
sa:broke	-8 -5 0 12
sa:broke off	-3 -10 -3 16
sa:busan ,	0 -5 13 -6
sa:busan on	0 18 -14 -1
sa:business	0 8 -6 0
sa:but	8 -13 -10 18
sa:but a	0 -11 15 -4
sa:but no	0 11 -6 -4
sa:but not	0 -21 0 22
sa:but the	0 15 -19 0
sa:butter	0 11 -12 -1
sa:buy	-1 15 -5 -6
sa:by	-16 2 7 -6
sa:by <day-ahead>	0 11 -3 -4
sa:by <level>	0 10 -5 -2
sa:by <number>	9 -3 -1 -4
sa:by <office>	0 -15 18 -3
sa:by <person>	-3 -4 -1 11
sa:by <span>	-11 -6 15 -4
sa:by our	0 -17 17 0
sa:by telephone	0 12 -5 -9
sa:by the	5 11 -19 2
sa:by video	-2 -10 15 -6
sa:by which	0 16 -10 -4
sa:call .	0 12 -10 0
sa:call a	0 -5 -18 19
sa:call off	-1 24 -19 -3
sa:call the	11 -8 -3 0
sa:call with	0 -18 18 0
sa:can	0 -3 9 -4
sa:canned	0 -12 16 -7
sa:cape	0 14 -10 -4
sa:capital on	0 -14 0 11
sa:carpet	12 -5 -7 0
sa:carry out	0 0 -17 13
sa:case	0 10 -4 -1
sa:cashew	0 -8 12 -2
sa:cashmere	0 8 -2 -4
sa:cattle	0 9 6 -14
sa:ceasefire	4 20 -15 -16
sa:cement ,	0 0 14 -17
sa:central	0 -4 -6 11
sa:ceramic	0 -11 13 0
sa:certificate	6 -13 11 -4
sa:chairmanship	0 -8 10 0
sa:chairmanship of	0 -8 10 0
sa:charge	-11 25 -9 -12
sa:charge the	0 13 -8 -4
sa:cheese	-5 -4 13 -8
sa:chicken	-1 4 -16 7
sa:chip	0 13 -9 -2
sa:chip ,	-1 11 -4 -4
sa:chipmaker	0 -9 0 11
sa:city	0 11 2 -15
sa:clear the	0 -11 4 6
sa:clock	0 0 -9 8
sa:close to	0 11 -1 -8
sa:closed	-4 4 -16 11
sa:coal	0 -15 -6 21
sa:coal ,	0 -5 -6 10
sa:cocoa ,	0 -6 11 -4
sa:cod	0 -8 0 10
sa:coffee	14 -1 -9 -1
sa:coffee ,	0 10 -9 0
sa:coffee and	0 -8 -2 12
sa:colleague	0 8 0 -6
sa:collect	-1 -5 14 -11
sa:come	2 8 -14 1
sa:come back	15 -15 1 0
sa:come down	0 -2 -9 10
sa:commerce ministry	-1 -8 0 12
sa:company	0 10 -4 0
sa:complete	0 -11 13 0
sa:completed	0 0 -9 8
sa:computer	0 13 -8 -1
sa:conclude	-3 2 -8 6
sa:conference	0 -15 21 -8
sa:confirm .	0 -10 10 0
sa:consider	0 -10 9 0
sa:constructive	-10 8 -5 5
sa:continue	0 -10 5 4
sa:continue .	0 -6 0 10
sa:control	0 10 -2 -6
sa:conversation	0 -12 3 9
sa:cost	0 13 -7 -1
sa:cotton	7 -13 12 -9
sa:could	-11 9 -6 0
sa:could be	0 -14 16 -1
sa:could go	0 -8 0 10
sa:council	0 9 -8 0
sa:counterpart	0 -13 8 5
sa:country	8 5 5 -27
sa:country '	-2 -3 11 -5
sa:country .	11 -8 -2 0
sa:country say	3 5 2 -14
sa:country will	0 -13 0 13
sa:covered	0 -5 -4 9
sa:current	0 -13 14 0
sa:custom	-8 14 0 -9
sa:cut	10 -2 -5 0
sa:cut the	0 -6 9 -2
sa:date ,	0 -2 -6 10
sa:day	-2 2 -30 21
sa:day of	4 0 -21 11
sa:day on	0 16 -10 -7
sa:day the	0 13 -6 -6
sa:de	0 -10 10 0
sa:deadline	0 14 -6 -5
sa:deal	-13 -12 14 1
sa:deal ,	0 -9 15 -6
sa:deal for	0 -15 0 14
sa:deal with	0 6 -5 0
sa:decide	0 0 -10 11
sa:decide on	0 -6 -8 14
sa:decision .	0 -9 0 11
sa:declare	5 5 -3 -11
sa:decoupling	0 -8 11 -2
sa:decree	0 9 -17 3
sa:delay	0 -10 12 0
sa:delegation	7 -16 2 4
sa:delegation of	-10 0 6 1
sa:did in	0 -10 0 9
sa:did not	0 6 5 -13
sa:dinner	9 -2 -1 -4
sa:dispute	0 0 12 -12
sa:dispute over	2 0 10 -13
sa:do	-9 -19 33 -18
sa:do so	0 -19 22 -3
sa:document	0 11 -3 -7
sa:doe	0 -15 12 7
sa:doe not	0 -15 9 8
sa:don't	0 11 -6 0
sa:done	-3 -6 -8 17
sa:done ,	0 10 -7 0
sa:done .	0 -17 9 10
sa:double	0 8 0 -5
sa:down	13 9 -12 -10
sa:down from	0 12 -10 0
sa:down in	14 -4 -18 7
sa:down to	8 0 -5 0
sa:draft	0 17 -15 -2
sa:draw	0 17 -10 -5
sa:driver	0 9 -5 -2
sa:due to	1 7 -2 -11
sa:duty	0 -13 8 4
sa:duty .	-4 10 0 -10
sa:duty of	-5 15 -12 0
sa:duty on	-10 -27 26 5
sa:duty that	12 -1 1 -16
sa:duty they	0 -12 0 14
sa:duty to	0 11 -13 0
sa:each	5 1 -26 16
sa:each .	0 -10 -2 14
sa:each other	-12 6 -2 0
sa:each side	7 -5 -13 12
sa:each way	7 -13 0 8
sa:early	-7 -14 12 9
sa:early .	-1 -12 6 8
sa:earth	-5 -1 -11 13
sa:earth ,	0 -10 -2 15
sa:eastern time	-1 -11 3 10
sa:economic	-2 14 0 -13
sa:edition	-1 14 -3 -8
sa:effect	0 0 9 -14
sa:else	2 -13 2 6
sa:else .	2 -8 -1 7
sa:end	-15 -6 0 14
sa:end ,	0 -11 20 -12
sa:end .	-4 25 -31 0
sa:end <day-ahead>	1 -10 0 8
sa:end <day-today>	0 16 -8 -9
sa:end <span>	-10 -5 0 10
sa:end of	1 -18 -13 25
sa:end their	0 -1 17 -16
sa:end without	0 -5 -5 11
sa:entebbe	0 -15 15 0
sa:evening	0 -15 -8 22
sa:evening ,	8 4 -2 -11
sa:event	14 -10 -2 0
sa:every	0 -7 -4 14
sa:everyone	0 12 -9 -3
sa:everything	0 11 -18 4
sa:excerpt	0 13 -6 -4
sa:excerpt )	0 10 -3 -4
sa:expect to	0 11 -11 0
sa:expert	0 -17 18 0
sa:expire	6 6 -13 0
sa:expire ,	0 2 -13 9
sa:expire .	18 -5 -1 -8
sa:expire on	-10 15 0 -10
sa:explain	0 -7 10 0
sa:export	-3 14 -3 -7
sa:extend	-3 -6 -12 24
sa:extend a	0 -7 -6 14
sa:extend it	0 -3 12 -8
sa:extend their	-3 -3 -7 19
sa:extra	0 -21 13 7
sa:extra duty	0 -24 15 8
sa:extract	-1 2 -10 5
sa:fail	0 -8 11 0
sa:fail ,	0 -9 10 0
sa:failed	-4 -8 10 0
sa:fall	-6 -6 10 0
sa:far	0 -3 12 -9
sa:farm	0 14 -11 -2
sa:farm good	0 12 -6 -4
sa:fee for	0 -9 2 4
sa:fentanyl	-2 -18 2 19
sa:fentanyl and	0 -11 -2 13
sa:few	0 -4 -9 11
sa:fifth	1 -14 5 3
sa:final	-5 24 -16 -7
sa:finish	9 -12 -5 8
sa:first meet	0 9 -4 -3
sa:fish	-7 -13 27 -15
sa:fish and	0 -10 14 -3
sa:five	12 0 -4 -9
sa:five hour	13 -11 0 -4
sa:fix	0 15 -9 -5
sa:floor	5 -4 -13 11
sa:following	0 10 -6 -2
sa:food	0 13 -8 -3
sa:for	11 -1 -10 3
sa:for <day-ahead>	10 0 -2 -11
sa:for <name>	-4 14 -10 0
sa:for <number>	-3 15 -1 -11
sa:for <seat>	0 16 -11 -3
sa:for <span>	24 -7 -30 20
sa:for all	0 9 -8 0
sa:for another	-3 -26 35 -11
sa:for more	14 -20 9 -5
sa:for the	-5 21 -2 -26
sa:for their	0 -14 0 13
sa:for what	-4 -19 20 0
sa:foreign	-4 20 -4 -11
sa:foreign ministry	-1 11 0 -7
sa:forty	0 -9 15 -5
sa:forty minute	0 -9 15 -5
sa:four	17 8 -22 -3
sa:four .	0 11 -11 0
sa:fourth	2 -15 0 11
sa:fourth round	9 -13 -13 20
sa:framework	-11 -26 -13 38
sa:framework for	0 3 -11 3
sa:framework of	0 -13 8 4
sa:free	-3 19 0 -16
sa:free of	0 11 -6 -1
sa:freeze	-5 -8 -2 15
sa:freeze their	0 -16 1 13
sa:from	-15 -4 8 5
sa:from <day-ahead>	-15 -24 19 18
sa:from <day-gone>	-1 -5 11 -5
sa:from <level>	-6 -14 10 11
sa:from <name>	19 27 -27 -26
sa:from <number>	0 14 -8 -1
sa:from <quality>	0 -5 17 -13
sa:from a	0 -1 -10 12
sa:from both	0 -12 0 12
sa:from each	0 8 0 -9
sa:from that	0 -8 8 0
sa:front	-5 12 -11 0
sa:frozen	0 -8 2 6
sa:further	7 -5 6 -13
sa:garden	9 0 -10 0
sa:gave	-2 28 -17 -10
sa:gave the	0 10 -7 0
sa:geneva	-12 -3 3 5
sa:geneva .	-2 -4 -4 11
sa:get	-3 16 -16 0
sa:give	2 12 -10 -7
sa:go	-9 0 3 0
sa:go .	0 15 -11 0
sa:go home	0 -8 4 4
sa:go into	-8 0 14 -14
sa:go on	1 -17 0 14
sa:go to	-7 9 0 -8
sa:go well	0 -14 7 7
sa:good	-1 6 10 -22
sa:good each	7 -13 0 8
sa:good for	0 14 -9 0
sa:good from	-4 -8 9 2
sa:good of	-1 -8 1 8
sa:good on	6 -12 11 -6
sa:good will	0 1 -13 7
sa:government	12 18 -28 -5
sa:great	-3 -7 14 -6
sa:guest	-1 10 -4 -3
sa:had	-9 0 -3 6
sa:had "	0 0 -9 7
sa:had a	0 -14 3 12
sa:had accept	0 10 -9 0
sa:had begin	-3 12 -10 0
sa:had call	11 -7 -3 0
sa:had not	0 19 -12 -7
sa:had promise	0 -10 -2 11
sa:had reach	0 -8 0 7
sa:had sign	0 9 -5 -2
sa:haggling	0 -16 0 14
sa:half	-7 19 -15 0
sa:halifax	0 -2 12 -10
sa:hall	-3 4 2 -10
sa:hall .	0 9 -4 -2
sa:hand	-3 40 -22 -18
sa:hand .	0 9 1 -10
sa:hand on	0 11 -10 0
sa:hang	0 -9 10 0
sa:has	-6 25 -18 -9
sa:has a	-1 -10 5 6
sa:has been	0 19 -19 -3
sa:has put	0 -10 10 0
sa:has to	0 11 -7 -1
sa:have	14 11 -21 -6
sa:have agree	0 21 -23 -2
sa:have been	0 10 0 -12
sa:have end	0 13 -5 -8
sa:have not	2 -16 1 9
sa:have reach	0 -5 -6 12
sa:have run	0 15 -9 -5
sa:have to	-4 15 -4 -5
sa:he and	-2 -7 15 -6
sa:he had	-5 8 -6 0
sa:he is	0 16 -11 -4
sa:he meet	0 -7 11 -4
sa:he say	10 -1 -2 -7
sa:he see	0 -3 -9 12
sa:he was	0 28 -20 -9
sa:he would	-4 -9 5 8
sa:hear	0 17 -13 0
sa:her	0 17 -11 -6
sa:here	-3 -8 8 2
sa:his	-2 -11 21 -15
sa:his <organisation>	0 -14 16 0
sa:his <person>	-1 -6 11 -4
sa:his <quality>	-3 -2 9 -3
sa:his own	12 -5 -5 0
sa:his tariff	0 -13 14 0
sa:hit	0 8 -14 5
sa:hold a	10 -14 4 -1
sa:hold back	0 -7 -14 19
sa:hold in	0 -6 10 -3
sa:hold on	-4 10 -1 -2
sa:hold the	0 -4 9 -2
sa:home	-10 7 0 0
sa:honey	0 -8 0 10
sa:hope	-4 -8 7 2
sa:hotel	5 -5 -15 11
sa:hour ,	6 -10 9 -6
sa:hour .	-2 -13 11 2
sa:hour and	-1 -9 16 -6
sa:hour before	-11 6 -22 17
sa:hour on	5 9 0 -15
sa:house	-5 -2 11 -5
sa:house .	0 9 -3 -4
sa:household	0 -11 0 13
sa:how	-3 -13 7 8
sa:how long	0 11 -6 -4
sa:how to	0 -6 -11 17
sa:hundred	0 12 -12 0
sa:i	0 -6 14 -11
sa:ibrahim	0 6 -11 3
sa:ice	0 -14 18 -3
sa:idea	0 -2 -3 9
sa:if	0 14 -4 -8
sa:if the	0 10 -6 0
sa:if you	4 -9 7 -4
sa:impose	-4 6 -12 5
sa:in	-7 1 8 -10
sa:in <month-ahead>	0 9 -4 -4
sa:in <month-gone>	-2 16 -3 -18
sa:in <name>	-17 16 -17 9
sa:in <seat>	1 -17 -3 27
sa:in <span>	-5 30 -16 -12
sa:in a	-19 13 4 -15
sa:in all	0 9 -7 0
sa:in an	0 -8 11 -1
sa:in busan	-4 20 -8 -18
sa:in each	0 12 -8 0
sa:in entebbe	0 -15 15 0
sa:in geneva	-9 -7 14 -1
sa:in good	0 11 -9 0
sa:in halifax	0 1 6 -10
sa:in his	0 10 -10 0
sa:in kuala	13 -4 -9 0
sa:in lisbon	0 -11 12 0
sa:in london	0 10 0 -12
sa:in new	11 -19 -5 13
sa:in one	0 -10 2 10
sa:in place	0 14 -6 -7
sa:in return	0 -10 10 0
sa:in seoul	-2 12 -8 0
sa:in stockholm	-3 -11 -18 28
sa:in their	-11 15 1 -18
sa:in three	0 -12 2 9
sa:initialled	-1 8 8 -20
sa:initialled a	0 5 5 -13
sa:instead	-2 -7 -10 17
sa:instead of	-1 -11 -9 19
sa:interview	0 -5 11 -5
sa:into	-13 16 4 -16
sa:is	0 28 -20 -17
sa:is a	8 -6 -14 9
sa:is back	9 -5 -3 0
sa:is expect	0 10 -10 0
sa:is go	6 5 -13 -2
sa:is good	0 10 -2 -6
sa:is likely	2 -12 -2 11
sa:is on	0 -8 9 0
sa:is to	-9 11 0 -8
sa:issue	0 9 -7 0
sa:it	-9 8 -1 -2
sa:it 's	0 15 -12 0
sa:it ,	-3 8 -5 0
sa:it .	-12 11 -13 7
sa:it by	0 -14 7 6
sa:it did	0 -9 0 9
sa:it doe	0 -21 21 0
sa:it end	0 13 -2 -8
sa:it had	0 -2 12 -13
sa:it has	0 15 -19 1
sa:it run	0 -3 -4 9
sa:it was	-12 -19 27 -3
sa:it will	0 19 -13 -2
sa:it would	-2 17 -28 3
sa:its	-23 18 -15 5
sa:its duty	0 11 -12 2
sa:its own	0 9 -6 0
sa:its tariff	0 11 -3 -5
sa:izmir	-2 -4 10 -1
sa:keep	11 -12 10 -8
sa:keep talking	14 -16 3 -5
sa:keep the	0 0 -12 10
sa:keep their	0 2 7 -15
sa:kilometre	0 -11 11 0
sa:know	11 -5 -12 3
sa:kuala	13 -1 -11 0
sa:labour	0 -8 9 0
sa:lake	7 3 -13 0
sa:lapse	-7 -6 12 0
sa:lapse .	0 -16 20 -1
sa:last	0 -14 0 15
sa:last ,	0 -13 3 9
sa:last .	0 -19 2 17
sa:last <span>	4 -10 8 -8
sa:last day	-5 -9 -10 19
sa:last round	-4 -2 10 -1
sa:last week	-6 14 -6 -3
sa:lasted	0 -11 8 2
sa:later	-2 10 -18 5
sa:later .	-1 15 -12 0
sa:law	-4 5 -14 9
sa:law .	0 -9 -2 12
sa:lead	0 14 -6 -7
sa:leader	0 10 -15 6
sa:least	10 -9 -11 8
sa:leave	11 -8 -6 5
sa:leave it	0 0 9 -11
sa:led	0 -2 -6 10
sa:lentil	0 -11 12 0
sa:less	-6 -10 13 0
sa:less than	-4 -16 17 2
sa:let	-2 2 11 -22
sa:let their	0 2 5 -11
sa:letter	-5 -7 16 -6
sa:level	1 0 2 -9
sa:levy	0 -12 16 -2
sa:levy <level>	0 -10 11 0
sa:likely	0 -9 -12 17
sa:likely to	0 -8 0 10
sa:limit	0 -13 15 -1
sa:line	-5 -5 0 12
sa:line .	0 0 -3 8
sa:lisbon	0 -10 11 0
sa:lisbon .	0 -11 12 0
sa:little	15 -6 -10 0
sa:local	0 -21 18 4
sa:local time	0 -9 -2 12
sa:london	0 14 0 -13
sa:london .	0 8 2 -11
sa:longer	-4 13 -14 0
sa:look	0 -2 -13 12
sa:lower	0 0 -11 6
sa:lower duty	7 -15 10 -2
sa:lower its	0 7 -14 3
sa:m	11 -7 0 0
sa:m .	11 -8 0 0
sa:machine	0 -15 17 -2
sa:machinery	-2 13 -4 -10
sa:main	13 -13 -1 0
sa:maize	0 -9 -3 12
sa:make	-19 -4 12 0
sa:make in	0 -7 11 -2
sa:make it	0 -2 -9 11
sa:maker	0 -3 -7 10
sa:maker of	0 -12 0 13
sa:making	0 -8 10 -2
sa:making of	0 -8 10 -2
sa:margin	0 -12 16 -5
sa:margin of	0 -12 16 -5
sa:match	-2 10 0 -2
sa:may	-6 6 4 -12
sa:may be	0 -10 12 0
sa:mean	10 -1 -6 -4
sa:mean to	12 -9 -1 0
sa:measure	0 11 -2 -7
sa:mediator	0 10 -4 -4
sa:medicine	-3 -25 25 4
sa:medicine ,	0 13 -3 -9
sa:medicine .	0 -20 17 3
sa:meet	-6 0 10 -10
sa:meet ,	0 12 -7 -4
sa:meet <person>	0 26 -36 7
sa:meet again	-4 -16 16 2
sa:meet at	0 -6 10 -2
sa:meet for	5 9 -16 0
sa:meet his	-1 -13 9 6
sa:meet in	7 -14 10 -1
sa:meet of	0 9 0 -15
sa:meet with	0 -7 13 -7
sa:memorandum	0 13 -8 -2
sa:men	-5 12 -3 0
sa:mention	0 -5 -4 11
sa:middle	9 1 -6 -8
sa:middle of	9 0 -2 -6
sa:midnight	-1 19 -20 -1
sa:milk	0 9 -16 4
sa:minister	-12 -5 14 -5
sa:minister ,	0 23 -21 0
sa:minister for	0 4 -7 1
sa:minister of	0 8 0 -8
sa:ministry	-12 9 1 -9
sa:ministry of	0 12 0 -9
sa:minute	-9 -2 22 -29
sa:minute .	0 -14 18 -2
sa:minute past	0 9 -6 0
sa:moment	0 -8 0 10
sa:month	-3 7 5 -17
sa:month ,	0 -2 14 -9
sa:more	13 0 -8 -5
sa:more than	11 -8 -2 0
sa:morning	22 -17 -5 2
sa:morning ,	-1 15 -6 -4
sa:morning .	9 -21 8 6
sa:most <quality>	0 0 8 -8
sa:motor	0 -8 9 0
sa:move	4 18 -18 -7
sa:mr	-12 7 -7 7
sa:mr <person>	-11 -1 -3 13
sa:narrow	0 18 -12 -6
sa:nation	16 -21 0 4
sa:national	0 12 -5 -5
sa:national assembly	0 8 -4 -2
sa:near	0 -16 17 0
sa:nearly	0 14 -5 -8
sa:need	0 0 -11 7
sa:needed	0 15 -9 -2
sa:negotiation	5 10 -14 -3
sa:neither	-8 -4 10 0
sa:neither side	0 -14 12 0
sa:new	2 2 -18 10
sa:new )	0 0 -17 15
sa:new date	0 9 -7 0
sa:new tariff	0 19 -8 -9
sa:new york	11 -20 -4 13
sa:newspaper	0 11 -6 -2
sa:next year	0 13 -9 0
sa:nickel	0 -8 0 9
sa:night	-16 0 9 0
sa:nil	0 10 -6 0
sa:no	-16 12 -5 -1
sa:none	0 2 -12 5
sa:noon	0 10 -18 4
sa:nor	0 -4 11 -7
sa:not .	-3 -23 28 -3
sa:not <level>	0 -10 11 0
sa:not be	11 -7 0 -1
sa:not mention	0 -5 -4 11
sa:not sign	0 -10 0 12
sa:nothing	-10 0 6 -3
sa:notice	9 -2 -4 -2
sa:notice .	10 -13 1 0
sa:now	-10 1 4 0
sa:number	-8 18 -4 -5
sa:nvidia	0 -10 -1 12
sa:of	-9 -8 -8 23
sa:of <day-gone>	0 18 -15 -5
sa:of <level>	-9 -10 0 16
sa:of <name>	-1 -7 17 -11
sa:of <number>	7 -6 -12 7
sa:of <person>	-3 8 -6 0
sa:of <quality>	-6 11 -4 -3
sa:of <span>	-15 -15 4 16
sa:of a	0 -9 -10 22
sa:of an	0 -7 11 -2
sa:of commerce	0 17 -10 -6
sa:of duty	0 -9 6 3
sa:of good	14 -26 8 7
sa:of its	0 12 -14 0
sa:of talk	12 2 -21 3
sa:of tariff	2 14 -10 -10
sa:of the	-8 9 4 -10
sa:of their	0 15 -11 -7
sa:of them	6 14 -19 -7
sa:of thi	-5 -3 12 -8
sa:of two	0 -13 11 2
sa:of us	0 4 -9 3
sa:of what	0 4 -9 4
sa:of which	0 -8 -4 12
sa:off	-5 5 -10 6
sa:off .	-3 26 -20 -5
sa:off a	0 -24 9 17
sa:off for	0 9 -8 0
sa:off the	5 -21 10 7
sa:off to	0 9 -8 0
sa:offer	16 7 -13 -21
sa:officer	0 -12 2 9
sa:oil	-3 13 2 -25
sa:oil ,	0 11 -9 0
sa:oil and	0 12 0 -12
sa:old	1 9 -1 -11
sa:olive	0 10 -7 -4
sa:on	-8 -1 7 -3
sa:on .	0 22 -12 -12
sa:on <day-ahead>	0 24 -22 -3
sa:on <day-gone>	-15 52 -23 -32
sa:on <day-today>	7 -21 18 0
sa:on <name>	0 -8 14 -6
sa:on <number>	0 5 1 -9
sa:on <quality>	-3 -19 12 15
sa:on a	-19 27 3 -31
sa:on all	-2 5 -15 9
sa:on an	0 -7 -8 14
sa:on car	-2 11 -15 0
sa:on cement	0 -20 13 6
sa:on cocoa	0 -15 10 3
sa:on each	3 -15 -1 16
sa:on for	0 6 1 -11
sa:on frozen	0 -2 9 -6
sa:on good	0 9 -3 -3
sa:on his	0 8 -7 0
sa:on how	0 4 -9 1
sa:on its	0 -14 -1 15
sa:on most	0 0 8 -10
sa:on one	7 -17 0 8
sa:on rare	0 9 0 -5
sa:on sugar	0 10 -4 -4
sa:on tea	0 -15 16 0
sa:on television	13 -16 -7 8
sa:on the	-10 -21 32 -4
sa:on to	0 -13 7 7
sa:on top	10 -1 -9 -2
sa:on whether	0 10 -7 0
sa:on which	-2 -11 8 5
sa:one	0 -9 -4 14
sa:one minute	0 10 -6 0
sa:one of	0 -16 0 14
sa:only	-1 -14 17 -1
sa:only one	0 -7 -2 8
sa:open	-1 -1 -13 12
sa:opening	0 -12 18 -7
sa:or	0 32 -24 -18
sa:order	0 17 -10 -6
sa:order that	0 12 -9 0
sa:other ,	3 6 -2 -9
sa:other in	0 3 4 -10
sa:other since	0 -7 0 9
sa:our	-13 -7 16 -3
sa:our <person>	0 -2 10 -5
sa:our own	0 -15 4 9
sa:out	-3 1 -17 15
sa:out on	-6 -8 14 0
sa:out the	0 6 -13 2
sa:out what	1 -14 -11 19
sa:outline	-2 -1 -8 13
sa:outline of	-2 -7 -3 14
sa:over a	-3 4 7 -12
sa:over fentanyl	0 -10 0 9
sa:over tariff	0 21 -17 -3
sa:over the	-1 11 -20 5
sa:over to	0 -12 16 -7
sa:own	9 -11 0 3
sa:p	3 -8 12 -12
sa:p .	4 -11 14 -10
sa:pacific	0 12 2 -15
sa:page	11 -3 -3 -1
sa:palace	0 9 -10 0
sa:palm	-2 -1 12 -14
sa:paper	-8 -17 7 16
sa:paper that	0 0 -16 15
sa:part	0 13 -17 4
sa:part of	0 3 -12 9
sa:past midnight	0 11 -5 -3
sa:pause	-10 -4 3 6
sa:pause ,	0 -5 -3 9
sa:pause on	0 -6 9 -1
sa:pay <level>	-4 -7 0 11
sa:period	0 -5 -4 10
sa:period of	0 -8 -2 11
sa:permit	0 -13 10 4
sa:place	-9 10 0 -4
sa:plan	5 6 0 -16
sa:plan .	10 -8 3 -7
sa:plan for	0 8 -4 0
sa:plane	0 7 -10 0
sa:plant	0 -8 9 0
sa:point	0 -1 -16 16
sa:port	-5 0 -5 10
sa:postpone	-2 24 -12 -11
sa:potatoe	0 16 -10 -6
sa:preliminary	0 -15 9 3
sa:prepare a	3 -14 7 0
sa:present	0 9 -1 -10
sa:president	-23 -9 -3 24
sa:president of	-1 15 -6 -7
sa:press	-1 8 4 -17
sa:press )	0 0 9 -9
sa:prevent	4 -13 11 -3
sa:price	-1 17 -6 -13
sa:progress	-3 -26 20 6
sa:prolong	0 -4 -4 10
sa:prolong the	0 13 -6 -3
sa:prolong their	0 -18 0 14
sa:prolonged	-6 7 7 -12
sa:prolonged by	-2 -1 10 -7
sa:prolonging	9 -11 -13 13
sa:promise	-2 -3 -14 18
sa:propose	0 -9 12 -1
sa:provide	11 -11 2 -3
sa:published	3 4 0 -11
sa:published a	0 16 -8 -7
sa:published its	0 3 -11 6
sa:published the	8 -4 4 -9
sa:purchase	-1 -15 7 9
sa:purchase of	0 -10 10 0
sa:purpose	0 -10 5 4
sa:purpose .	0 -10 6 4
sa:put	-23 15 -5 -3
sa:put off	-5 14 -3 -13
sa:put on	0 5 -11 2
sa:put the	0 0 -7 8
sa:put their	0 -7 14 -7
sa:radio	0 -8 10 0
sa:raise	12 0 0 -16
sa:rare	-5 -6 -2 13
sa:rare earth	-4 -8 -3 14
sa:rate of	0 -14 -7 19
sa:raw	0 0 13 -14
sa:reach	6 0 -12 6
sa:reach a	0 -7 0 8
sa:reach in	0 20 -8 -13
sa:reach the	0 6 -9 2
sa:read	4 -4 7 -11
sa:reagan	0 12 -6 -7
sa:reason	0 -9 0 9
sa:reason to	0 -11 0 12
sa:reciprocal	0 31 -23 -10
sa:reciprocal duty	0 11 -5 -2
sa:record	10 0 -6 -9
sa:record ,	10 -6 0 -2
sa:regulator	0 -4 -8 12
sa:remain	0 17 -13 0
sa:renewed	0 -2 -10 11
sa:representative	0 -11 16 -6
sa:rest for	0 9 -2 -5
sa:result	-15 13 -11 4
sa:result .	-10 0 4 1
sa:result of	-1 15 -3 -11
sa:return	-2 13 0 -14
sa:return from	0 15 -11 -3
sa:rice	7 -1 -13 6
sa:rice ,	0 13 -8 -4
sa:rise	4 -18 17 -3
sa:river	0 12 -3 -6
sa:roll	0 -8 0 9
sa:ronald	0 12 -6 -7
sa:ronald reagan	0 12 -6 -7
sa:room	-6 -6 15 -6
sa:room .	0 -8 12 0
sa:round	6 -13 -4 11
sa:round ,	-1 -12 3 9
sa:round .	-12 3 7 -6
sa:round in	-2 -14 11 3
sa:round of	7 19 -28 -3
sa:round on	5 -13 0 5
sa:rubber	0 11 -2 -7
sa:run out	-12 16 -4 -4
sa:run until	-6 -7 13 -1
sa:salmon	9 -11 -4 6
sa:salt	0 12 -5 -4
sa:same day	3 9 -9 0
sa:save	4 4 -15 0
sa:save a	5 -1 -14 6
sa:say ,	-1 -5 9 -1
sa:say .	14 2 -8 -6
sa:say after	0 -1 14 -13
sa:say he	1 8 -14 0
sa:say it	0 12 -12 0
sa:say on	3 -22 19 1
sa:say that	1 -13 0 14
sa:say the	0 17 -10 -3
sa:schedule	0 0 -8 10
sa:school	0 14 -7 -7
sa:season	0 -11 15 -5
sa:season ,	0 -8 11 -1
sa:seat	11 0 -6 -6
sa:second	-40 -3 -2 20
sa:second day	-8 4 -23 15
sa:second meet	0 -8 10 -2
sa:second round	-17 -13 4 14
sa:second time	0 17 -12 -4
sa:section	0 10 -6 0
sa:see	-3 3 -20 16
sa:see "	0 -12 0 13
sa:see the	0 -10 0 11
sa:sell in	0 -8 0 9
sa:set	0 -10 10 1
sa:set a	0 -19 12 7
sa:settle	11 -6 2 -7
sa:settle a	8 -6 -5 0
sa:settle the	-1 -7 17 -10
sa:settle their	0 14 -11 -1
sa:shall	-1 -21 26 -4
sa:share	0 8 -12 1
sa:sheet	-1 16 -2 -16
sa:sheet of	0 10 -2 -6
sa:sheet on	0 14 -9 -5
sa:ship	-3 15 -24 10
sa:ship .	0 16 -15 0
sa:shook	0 16 -12 0
sa:shook hand	0 15 -12 0
sa:short	0 5 -15 7
sa:shrimp	0 24 -19 -6
sa:side	-5 -12 8 7
sa:side ,	8 -11 7 -5
sa:side and	0 -13 6 3
sa:side had	0 -9 0 7
sa:side want	0 -7 11 -2
sa:sign	-28 2 -3 9
sa:sign .	0 0 -26 19
sa:sign a	-3 -8 19 -10
sa:sign an	0 21 0 -26
sa:sign in	0 9 -17 6
sa:sign it	0 -4 10 -6
sa:sign on	0 -18 4 13
sa:sign the	-3 30 -20 -8
sa:sign two	0 9 -8 0
sa:signature	-11 0 10 -4
sa:signature .	0 18 -10 -6
sa:since	-5 -10 12 0
sa:since <day-gone>	0 -9 3 6
sa:since the	8 -15 9 0
sa:sit	8 -5 4 -11
sa:sit down	4 6 -2 -14
sa:six	0 -4 16 -19
sa:six hour	0 -9 17 -15
sa:sixth	-11 1 2 0
sa:sixth round	-9 -5 9 2
sa:so	-12 11 6 -27
sa:so .	0 -7 11 -3
sa:so that	-4 15 -7 -7
sa:sofa	0 -7 -6 13
sa:something	0 4 -11 2
sa:south	0 -12 12 0
sa:soybean	-4 18 -4 -20
sa:spare	0 -17 12 4
sa:speak	0 11 -15 2
sa:speaking	0 -16 3 14
sa:spoke	-1 23 -15 -10
sa:spring	0 11 -14 1
sa:standstill	-8 9 -11 4
sa:start .	0 -11 2 9
sa:statement	-2 12 -3 -7
sa:stay	12 3 -22 0
sa:stay until	10 -5 -3 0
sa:steel ,	0 -7 -1 10
sa:steel and	0 19 -11 -7
sa:step	6 -6 -11 10
sa:step .	0 10 -7 0
sa:still	-7 21 -3 -18
sa:stock	0 11 -8 0
sa:stockholm	-3 -11 -18 28
sa:stockholm ,	0 -6 -13 17
sa:stop	12 -9 -11 11
sa:stop .	3 -19 4 8
sa:strike	4 16 -14 -11
sa:sugar	-6 11 -29 12
sa:sugar ,	-2 27 -16 -14
sa:sugar and	0 -17 -4 20
sa:summary	0 12 -7 -4
sa:summer	0 5 4 -11
sa:summer .	0 -1 9 -6
sa:summit in	0 -11 9 3
sa:summit of	-2 -15 2 12
sa:suspend	7 -15 11 0
sa:suspend <points>	0 0 -10 8
sa:suspend its	0 -11 6 4
sa:suspend the	0 -6 13 -6
sa:suspend until	9 -7 0 0
sa:table	1 -7 12 -8
sa:table "	0 13 -11 0
sa:table ,	-3 -8 5 5
sa:take	-15 0 4 0
sa:take <level>	0 -6 -5 11
sa:take a	0 10 -9 0
sa:take effect	0 -10 15 -6
sa:take place	0 13 -6 -5
sa:take up	0 -14 5 8
sa:talk	7 12 -10 -9
sa:talk about	0 5 0 -11
sa:talk and	2 9 -8 -6
sa:talk at	0 17 -6 -10
sa:talk between	-12 -9 -3 19
sa:talk in	0 9 -16 1
sa:talk on	4 12 -6 -11
sa:talk since	0 -6 13 -10
sa:talk that	6 -6 -11 10
sa:talk were	-1 10 -4 -1
sa:talk with	-18 17 -3 -4
sa:talking	14 -19 8 -9
sa:talking .	0 -9 11 0
sa:tariff ,	0 11 -4 -2
sa:tariff .	-9 8 4 -12
sa:tariff are	0 -10 11 0
sa:tariff for	0 3 -15 12
sa:tariff of	-2 -19 24 -4
sa:tariff on	1 2 4 -16
sa:tariff truce	-2 -4 -9 17
sa:tariff war	0 -7 0 9
sa:tax	0 -10 9 1
sa:tea	0 12 1 -19
sa:tea ,	0 -12 14 -1
sa:team	5 -9 -3 7
sa:technical	-2 -5 11 0
sa:telephone	-4 -10 18 -12
sa:telephone .	0 -19 22 -2
sa:telephone call	0 -11 9 1
sa:telephone on	0 16 -12 -3
sa:television advertisement	0 11 -4 -6
sa:television interview	0 -10 13 -3
sa:tell	-18 16 -2 -9
sa:tell <person>	0 -11 12 0
sa:tell the	0 21 -16 -5
sa:ten	0 -9 13 -1
sa:term	-4 7 2 -10
sa:text	-3 -22 -2 27
sa:th	-2 18 -8 -8
sa:th .	-2 10 -4 0
sa:than	3 -13 13 -1
sa:than it	0 -6 -1 9
sa:that <name>	0 2 12 -36
sa:that <quality>	0 10 -5 -1
sa:that <seat>	0 16 -10 -4
sa:that a	-3 10 -1 -7
sa:that begin	-7 -4 -9 16
sa:that both	9 8 -7 -12
sa:that had	-2 -2 10 -4
sa:that has	8 2 1 -17
sa:that he	-9 15 -21 4
sa:that is	4 2 0 -10
sa:that it	-5 -9 10 1
sa:that keep	0 2 -11 4
sa:that lower	0 -8 10 -1
sa:that no	0 -4 11 -6
sa:that nothing	0 -12 4 8
sa:that put	0 6 -10 1
sa:that run	5 -11 0 5
sa:that set	0 -5 11 -7
sa:that the	5 -12 2 7
sa:that their	0 11 -16 3
sa:that there	-2 -12 18 -7
sa:that they	2 0 -18 8
sa:that will	0 -14 9 3
sa:that would	0 1 -16 13
sa:the	-3 18 -8 -11
sa:the <name>	-18 0 13 -7
sa:the <number>	-2 1 7 -11
sa:the <office>	-17 4 21 -32
sa:the <organisation>	3 23 -22 -9
sa:the <person>	-13 21 -14 0
sa:the <quality>	12 -12 -2 7
sa:the <seat>	-10 17 -2 -17
sa:the <span>	-1 21 -6 -13
sa:the additional	0 11 -7 -2
sa:the agreement	0 24 -19 -4
sa:the arrangement	-1 14 -8 -4
sa:the bridge	-4 -8 15 -4
sa:the ceasefire	0 11 -5 -4
sa:the chairmanship	0 -8 10 0
sa:the clock	0 0 -9 9
sa:the country	0 10 -3 -4
sa:the current	0 -13 14 0
sa:the day	0 20 -12 -8
sa:the deal	0 -12 13 0
sa:the delegation	-5 -7 0 11
sa:the duty	-2 -11 0 14
sa:the end	-5 -13 -8 21
sa:the extra	0 -23 20 0
sa:the fifth	0 -10 17 -3
sa:the fourth	-12 -13 5 13
sa:the framework	0 -12 8 3
sa:the higher	0 9 -7 0
sa:the lake	8 15 -16 -12
sa:the last	7 -21 -17 29
sa:the letter	-1 -8 12 0
sa:the making	0 -8 10 -2
sa:the margin	0 -12 16 -5
sa:the meet	0 5 -12 4
sa:the middle	9 1 -6 -8
sa:the morning	0 -6 -8 13
sa:the new	0 13 -4 -10
sa:the next	9 -3 -1 -4
sa:the old	-7 9 4 -11
sa:the opening	0 -9 10 0
sa:the outline	-1 -5 -2 11
sa:the palace	0 13 -10 -1
sa:the paper	0 0 -11 8
sa:the present	0 14 -9 -1
sa:the reciprocal	0 15 -8 -3
sa:the result	-1 16 -5 -9
sa:the room	0 -7 9 0
sa:the second	-18 8 0 -1
sa:the seventh	0 10 -5 -2
sa:the summer	0 -2 10 -7
sa:the suspend	10 -12 0 2
sa:the talk	-1 10 0 -9
sa:the tariff	-12 0 -2 7
sa:the telephone	0 -22 23 0
sa:the text	0 -10 4 5
sa:the third	0 -21 1 21
sa:the three	8 -15 3 2
sa:the trade	7 3 0 -22
sa:the transfer	0 9 0 -6
sa:the truce	0 -10 19 -13
sa:the two	9 -9 26 -33
sa:the valley	0 10 -9 0
sa:the way	0 -10 5 5
sa:the world	4 17 -16 -10
sa:their	2 0 11 -17
sa:their <organisation>	0 13 -6 -3
sa:their country	0 10 -9 0
sa:their dispute	-9 15 3 -19
sa:their duty	0 -15 26 -10
sa:their fourth	4 1 -11 1
sa:their president	-3 -11 -23 32
sa:their second	-4 -11 0 13
sa:their talk	0 9 0 -9
sa:their tariff	2 -27 4 19
sa:their third	10 7 -10 -10
sa:their trade	-3 -5 12 -3
sa:them	4 7 -1 -10
sa:then	1 15 -6 -18
sa:there	0 -2 -11 14
sa:there was	-3 -8 15 -5
sa:therefore	0 -9 9 0
sa:they	-10 9 -8 2
sa:they are	0 8 10 -18
sa:they have	-3 -5 -24 22
sa:they meet	0 -18 13 5
sa:they sign	0 13 -11 0
sa:they were	7 -13 3 1
sa:thi week	-5 -7 1 9
sa:thi year	7 -10 10 -8
sa:think	-4 15 -8 -1
sa:third day	-3 -5 -1 11
sa:third meet	1 7 -14 1
sa:third round	15 0 -2 -11
sa:third time	-9 0 12 -7
sa:threaten	0 -10 17 -9
sa:three	-1 -26 22 6
sa:three -	0 -6 15 -11
sa:three hour	-1 -7 20 -13
sa:through	3 6 0 -15
sa:tiktok	-3 -26 10 16
sa:tiktok and	0 -12 9 2
sa:time	0 0 6 -8
sa:time )	12 -17 8 -4
sa:time ,	-3 10 1 -10
sa:time .	-11 6 -2 0
sa:time for	0 10 -5 -1
sa:time in	-4 16 -8 -7
sa:time on	0 10 -9 0
sa:time the	10 -4 0 -4
sa:to	6 -5 1 1
sa:to <day-gone>	11 -4 -12 4
sa:to <goods-amount>	0 -20 21 0
sa:to <level>	-13 1 8 -8
sa:to <seat>	3 7 0 -14
sa:to a	0 29 -12 -24
sa:to an	-2 -11 9 4
sa:to be	0 8 -20 10
sa:to carry	0 -13 -17 26
sa:to collect	0 12 -6 -4
sa:to complete	0 -12 14 0
sa:to decide	0 -5 -5 12
sa:to discuss	9 -3 -5 0
sa:to do	-3 -15 25 -11
sa:to end	1 5 8 -19
sa:to expire	0 -10 8 0
sa:to extend	-1 0 -20 21
sa:to freeze	0 -17 0 17
sa:to go	0 -2 -15 15
sa:to his	12 -10 -2 0
sa:to hold	0 -10 5 4
sa:to it	0 -6 -4 10
sa:to keep	13 -8 6 -13
sa:to let	0 -7 18 -13
sa:to make	-5 0 9 -4
sa:to meet	-4 0 -4 8
sa:to open	0 10 -4 -2
sa:to prevent	4 -13 11 -3
sa:to prolong	0 -11 0 11
sa:to run	0 11 -7 0
sa:to save	5 4 -15 0
sa:to say	0 16 -12 0
sa:to settle	7 -10 -1 4
sa:to stop	0 -5 -2 9
sa:to suspend	0 0 14 -13
sa:to talk	0 7 0 -10
sa:to the	14 -1 -16 3
sa:to their	0 -9 2 6
sa:to work	0 -10 0 9
sa:together .	2 -12 11 -2
sa:tomatoe	0 10 -5 -4
sa:tomatoe and	0 10 0 -7
sa:too	0 20 -11 -5
sa:too .	0 10 -3 -3
sa:top	10 -1 -11 0
sa:top of	10 -2 -7 -2
sa:town	0 20 -11 -11
sa:trade ,	0 5 -11 6
sa:trade agreement	-3 9 -15 5
sa:trade minister	-3 10 -9 0
sa:trade talk	2 -9 -8 12
sa:trade war	9 -2 -2 -3
sa:trader	0 13 -9 -2
sa:transcript )	0 -11 17 -9
sa:transfer	0 9 0 -6
sa:translated from	-2 0 15 -15
sa:translation	0 -3 -5 9
sa:translation )	0 -5 -3 10
sa:truce	-10 -9 14 1
sa:truce ,	9 -10 -5 8
sa:truce .	0 11 -18 3
sa:truce between	-2 24 -5 -21
sa:truce by	0 -15 4 10
sa:truce expire	10 -3 -7 0
sa:truce for	0 -9 1 10
sa:truce go	0 -10 8 0
sa:truce in	0 3 5 -12
sa:truce is	0 2 -8 1
sa:truce of	-5 0 20 -26
sa:truce over	7 -5 15 -24
sa:truce run	-2 -15 18 0
sa:truce that	-13 -5 -9 23
sa:truce until	0 13 -13 0
sa:truce with	-4 28 -4 -30
sa:trump say	0 -12 15 -1
sa:tuna	0 10 -3 -5
sa:turn	0 14 -12 0
sa:twenty	0 -8 9 0
sa:two	14 -10 7 -9
sa:two .	0 -20 15 1
sa:two country	10 3 2 -25
sa:two delegation	-7 -17 14 5
sa:two government	5 10 -10 -9
sa:two hour	-3 -8 19 -10
sa:two new	0 -8 -3 12
sa:two president	-1 13 -8 -1
sa:two round	0 21 -16 -6
sa:under	-10 25 -13 -10
sa:under a	0 15 -10 -1
sa:under which	0 9 -4 -2
sa:understanding	-1 13 -11 0
sa:union	0 10 0 -8
sa:united	17 -7 -10 -2
sa:unless	-1 35 -28 -6
sa:until the	0 -7 21 -15
sa:up	8 -13 10 0
sa:up <level>	10 -5 -2 -2
sa:up a	11 -18 4 2
sa:us	0 -10 -7 19
sa:us .	0 -9 -7 16
sa:valid	0 -5 -6 11
sa:valley	0 10 -9 0
sa:video	-5 -13 17 -2
sa:villa	3 10 -2 -16
sa:violated	0 -8 -3 11
sa:violated its	0 -10 0 12
sa:visit by	0 -2 -7 12
sa:visit of	-3 -3 -3 11
sa:visit to	0 6 2 -12
sa:vote	0 20 -13 -5
sa:vote to	0 10 -6 -1
sa:waited	0 9 -6 -1
sa:was	-16 2 5 -5
sa:was "	-3 -13 11 5
sa:was <number>	0 12 -8 0
sa:was a	-3 -5 13 -7
sa:was call	0 10 -8 0
sa:was due	0 -10 7 4
sa:was not	0 -4 8 -4
sa:was put	0 10 -10 0
sa:was the	0 -6 9 0
sa:was to	-4 -14 3 15
sa:watche	0 -2 -5 10
sa:way	8 -9 7 -4
sa:we	0 -18 15 2
sa:we have	1 -8 9 -3
sa:we shall	0 -17 18 0
sa:week ,	-5 0 -13 13
sa:week .	-3 -8 12 0
sa:weekend	-3 15 -11 -2
sa:well	-5 -9 0 14
sa:were not	0 13 -11 0
sa:were still	0 12 -5 -4
sa:were the	0 -9 13 -2
sa:what	-6 -1 -28 31
sa:what <name>	0 -9 4 4
sa:what is	1 -14 -4 15
sa:what it	0 8 0 -9
sa:what their	0 -16 0 16
sa:what they	0 19 -15 -4
sa:when	-5 -1 -3 10
sa:when <person>	0 -7 0 8
sa:where	-14 -1 -6 15
sa:where <person>	0 -3 -7 11
sa:where he	-2 12 -11 0
sa:where it	0 12 -11 0
sa:where they	0 3 9 -15
sa:whether	-5 0 -7 10
sa:whether a	0 -14 0 15
sa:which	-20 8 -8 7
sa:which <quality>	0 10 -2 -4
sa:which each	0 11 -6 -3
sa:which end	0 14 -7 -7
sa:which has	0 -14 8 6
sa:while	0 -10 13 -1
sa:who	-1 8 -1 -5
sa:who had	1 8 -2 -9
sa:whose	8 -10 -3 4
sa:will	0 9 -6 -5
sa:will charge	0 17 -12 -5
sa:will cut	0 6 -15 9
sa:will end	0 -7 14 -9
sa:will hold	0 14 -9 -2
sa:will meet	0 14 -9 -7
sa:will now	-5 13 -3 -3
sa:will pay	7 -24 12 8
sa:will suspend	0 -20 12 9
sa:wine	0 1 -19 12
sa:wish	0 -9 -5 16
sa:with	-8 -8 0 15
sa:with <level>	0 -8 10 0
sa:with <name>	-4 18 -24 6
sa:with <person>	-19 -12 25 -7
sa:with <seat>	0 10 -6 -1
sa:with <span>	11 -12 0 -1
sa:with a	4 -11 -10 19
sa:with an	-5 9 -15 7
sa:with his	0 -17 19 0
sa:with it	0 9 -5 0
sa:with nothing	0 11 -6 -3
sa:with one	0 2 -13 9
sa:with the	1 5 2 -13
sa:with their	-4 -4 14 -6
sa:with them	0 -12 13 0
sa:with two	-1 8 2 -11
sa:within	0 4 -10 4
sa:within <span>	0 -8 0 10
sa:without	0 -16 10 9
sa:without a	-7 2 -11 8
sa:without agreement	0 -12 4 6
sa:wool	0 -12 1 11
sa:word	0 4 -9 3
sa:work	0 -12 -2 12
sa:world	4 20 -20 -11
sa:worth	0 10 -6 0
sa:would be	9 -9 -11 10
sa:would have	0 26 -7 -21
sa:would meet	-2 -17 7 11
sa:would not	10 -7 -13 5
sa:write	0 8 -14 3
sa:write that	0 16 -11 -1
sa:year	6 5 2 -27
sa:year ,	8 6 -5 -12
sa:year .	-3 1 7 -12
sa:york	11 -20 -4 13
sa:york .	12 -16 -2 7
sa:your	0 13 -6 -3
sa:—	-5 10 -14 5
sa:— <name>	0 -3 14 -9
sa:— <number>	0 -9 -2 12
sa:— <office>	10 -10 -12 13
sa:— <quality>	8 3 -23 2
sa:— <span>	0 -15 0 16
sa:— a	-2 20 -4 -18
sa:— second	0 -10 11 0
sa:— the	-23 19 -22 7
sa:— transcript	0 15 -12 -1
sb:"	-8 23 -25 3
sb:" ,	0 15 -5 -11
sb:" i	0 -13 -11 21
sb:" on	0 -9 0 10
sb:" the	0 3 3 -12
sb:& p	7 -12 9 -6
sb:'	-3 18 -7 -18
sb:'s	14 -1 -2 -4
sb:'s <level>	-2 11 -5 0
sb:'s <person>	-5 -24 18 9
sb:'s a	0 19 -17 0
sb:'s cabinet	8 -13 6 0
sb:'s commerce	-2 6 2 -10
sb:'s economy	0 9 -1 -5
sb:'s foreign	8 -14 1 3
sb:'s good	0 10 0 -8
sb:'s own	10 -8 0 0
sb:'s president	3 5 -12 3
sb:'s prime	8 7 -22 4
sb:'s state	0 -16 16 0
sb:'s talk	0 -12 14 -2
sb:'s to	0 -6 11 -4
sb:'s trade	-6 -12 17 0
sb:'s vice	0 -9 0 9
sb:'s visit	-9 0 12 -10
sb:(	-10 0 9 -5
sb:( <number>	0 -4 9 -4
sb:( <organisation>	0 0 9 -10
sb:( translation	0 11 -3 -6
sb:)	-6 -3 15 -8
sb:) ,	-1 9 -6 0
sb:) and	0 -1 -14 14
sb:) —	2 -10 19 -12
sb:*	3 -16 21 -15
sb:, "	3 13 -21 3
sb:, <day-today>	-5 3 10 -10
sb:, <level>	0 14 -7 -1
sb:, <name>	22 -26 5 6
sb:, <number>	0 8 -13 3
sb:, <office>	-10 14 -18 6
sb:, <organisation>	0 -9 5 4
sb:, <person>	7 -17 15 -6
sb:, <quality>	-9 0 19 -16
sb:, <seat>	11 -25 23 -4
sb:, <span>	0 16 -16 0
sb:, a	20 0 -22 -3
sb:, and	1 5 -2 -8
sb:, as	18 -21 13 -11
sb:, at	0 -1 12 -20
sb:, before	0 11 -11 0
sb:, but	0 -2 -7 10
sb:, by	0 17 -10 -7
sb:, collect	0 -12 0 13
sb:, come	-1 11 -12 1
sb:, conclude	0 16 -4 -9
sb:, due	-1 10 0 -7
sb:, end	-1 0 -13 11
sb:, following	0 -6 10 -3
sb:, for	-4 -2 10 -4
sb:, friday	0 18 -23 -2
sb:, from	-12 0 3 0
sb:, go	0 15 -6 -6
sb:, had	-14 -8 2 15
sb:, has	-3 -6 15 -10
sb:, have	-6 -10 2 12
sb:, hold	4 -14 9 0
sb:, in	-6 -6 24 -23
sb:, instead	0 -14 0 16
sb:, it	0 18 -18 0
sb:, make	0 11 -5 -2
sb:, meet	-7 -23 31 -4
sb:, monday	-3 -3 15 -7
sb:, mr	-1 -5 11 0
sb:, of	-2 -26 15 14
sb:, on	5 -7 11 -22
sb:, one	0 3 -9 4
sb:, plan	0 -8 14 -9
sb:, published	0 11 -8 0
sb:, radio	0 10 -2 -5
sb:, return	0 14 -7 -7
sb:, say	-11 3 -2 3
sb:, sign	3 1 -11 5
sb:, so	-1 -9 13 0
sb:, start	9 -2 -6 -1
sb:, sunday	-2 -9 -16 20
sb:, take	0 13 -11 -1
sb:, that	0 24 -21 -2
sb:, the	0 4 -14 10
sb:, then	9 -7 -2 0
sb:, they	0 16 -11 -4
sb:, thursday	6 20 -16 -15
sb:, to	-3 -1 11 -8
sb:, too	0 9 -9 0
sb:, tuesday	-5 15 -1 -8
sb:, unless	0 -21 22 -1
sb:, until	-2 -11 -7 19
sb:, wednesday	0 -22 20 1
sb:, were	0 0 -9 9
sb:, when	6 7 -13 0
sb:, where	16 -22 7 1
sb:, will	-1 -13 19 -11
sb:, with	-2 17 -4 -16
sb:, —	0 13 -9 -4
sb:- <name>	14 -22 3 8
sb:- <number>	0 10 -9 0
sb:- <quality>	-4 0 12 -14
sb:- a	0 12 -3 -7
sb:- the	0 3 6 -14
sb:.	-15 19 0 -19
sb:. <number>	0 17 -8 -6
sb:. m	0 14 -7 -2
sb:. the	0 -11 11 0
sb:/	-14 14 -3 -4
sb:/ <number>	0 -12 15 -3
sb:/ <seat>	-1 25 -22 -2
sb::	-8 8 6 -19
sb:: "	0 -12 2 9
sb:: <level>	-3 0 8 -11
sb:: <name>	8 16 -40 7
sb:: <person>	-14 19 -9 -1
sb:: a	0 11 -7 0
sb:: and	11 0 -12 -3
sb:: from	5 -9 -2 7
sb:: if	0 -11 13 0
sb:: its	0 10 -8 0
sb:: no	0 -20 16 6
sb:: on	-3 11 -3 -7
sb:: that	0 -8 11 -1
sb:: the	0 -10 0 15
sb:: then	0 11 -10 0
sb:: they	0 -6 9 0
sb:: we	-4 11 -3 -5
sb:: what	-2 7 -21 7
sb:: who	-2 9 0 -2
sb:: will	0 15 -14 0
sb:: with	14 -5 -19 9
sb:; a	0 -9 12 0
sb:; it	10 9 -28 0
sb:; that	0 -11 12 0
sb:; the	-4 19 -14 -1
sb:<agent>	13 -2 -1 -7
sb:<day-ahead>	-24 0 0 7
sb:<day-ahead> (	0 -8 10 0
sb:<day-ahead> ,	-5 20 -3 -19
sb:<day-ahead> ;	0 -15 17 -1
sb:<day-ahead> and	-5 -7 -14 20
sb:<day-ahead> in	0 0 8 -10
sb:<day-ahead> the	0 -11 0 12
sb:<day-gone>	-18 0 -7 18
sb:<day-gone> ,	4 11 0 -27
sb:<day-gone> ;	-1 11 -10 0
sb:<day-gone> <number>	0 -7 -3 11
sb:<day-gone> after	0 -4 9 -3
sb:<day-gone> and	-8 -28 -19 42
sb:<day-gone> night	0 9 -3 -6
sb:<day-gone> take	0 9 -3 -5
sb:<day-today>	-5 5 9 -12
sb:<day-today> (	-1 -13 19 -2
sb:<day-today> ,	0 19 -12 -13
sb:<day-today> ;	0 -11 4 5
sb:<day-today> after	0 -10 13 0
sb:<day-today> for	5 -10 0 4
sb:<day-today> over	10 -8 0 0
sb:<day-today> —	0 10 -4 -8
sb:<gate>	-13 3 0 1
sb:<goods-amount>	0 22 -18 -2
sb:<goods>	-4 4 5 -9
sb:<level-noun>	-3 -6 12 -4
sb:<level>	10 -1 -2 0
sb:<level> and	0 21 -14 -7
sb:<level> at	0 10 -5 0
sb:<level> has	0 -13 0 14
sb:<level> in	-6 -24 11 19
sb:<level> instead	9 -18 10 0
sb:<level> more	13 -11 0 0
sb:<level> on	7 26 -23 -29
sb:<level> tariff	0 13 -9 0
sb:<level> that	13 -4 -13 0
sb:<level> to	0 -3 -10 13
sb:<level> until	0 -7 12 -6
sb:<money>	-1 26 -18 -4
sb:<month-ahead>	0 25 -16 -10
sb:<month-ahead> and	0 13 -12 0
sb:<month-gone>	-15 11 -2 -1
sb:<name> (	0 -11 16 -5
sb:<name> )	0 -9 5 4
sb:<name> ,	-1 11 -6 -6
sb:<name> -	13 -11 -10 6
sb:<name> :	-10 2 8 -10
sb:<name> <day-today>	7 -15 3 1
sb:<name> <number>	0 6 -9 3
sb:<name> agree	0 -13 15 0
sb:<name> and	3 -12 -6 17
sb:<name> are	0 28 -12 -19
sb:<name> at	0 26 -25 0
sb:<name> before	-1 -6 10 0
sb:<name> begin	16 0 -11 -9
sb:<name> from	12 -8 -1 0
sb:<name> gave	0 -10 13 -1
sb:<name> go	-1 9 -5 0
sb:<name> has	-4 5 5 -15
sb:<name> hold	0 -10 15 -2
sb:<name> is	-6 -1 10 -3
sb:<name> it	0 11 -8 -1
sb:<name> meet	-7 17 -2 -14
sb:<name> on	-10 13 -15 4
sb:<name> plan	0 13 -12 0
sb:<name> president	0 -10 16 -4
sb:<name> prolonged	0 -13 0 13
sb:<name> put	0 11 -8 -1
sb:<name> reach	0 14 -3 -8
sb:<name> settle	0 19 -16 -3
sb:<name> sign	13 -14 8 -1
sb:<name> since	-3 11 -3 -1
sb:<name> spoke	0 -9 10 0
sb:<name> that	0 20 -18 0
sb:<name> the	0 9 -5 0
sb:<name> to	24 -11 -7 -5
sb:<name> trade	9 -13 5 0
sb:<name> under	0 -22 13 10
sb:<name> was	0 -1 10 -8
sb:<name> were	9 -21 4 11
sb:<name> will	-9 10 -3 -4
sb:<not>	4 2 -9 2
sb:<number>	4 9 -7 -9
sb:<number> )	0 -7 13 -5
sb:<number> ,	-10 5 0 0
sb:<number> -	0 13 -11 0
sb:<number> /	-9 -7 15 -1
sb:<number> :	10 -6 0 0
sb:<number> <day-today>	0 -7 9 0
sb:<number> <name>	0 -11 0 11
sb:<number> a	0 11 -5 -1
sb:<number> of	0 -2 11 -7
sb:<number> on	12 1 -24 3
sb:<number> round	-11 0 12 -7
sb:<number> to	0 -8 -5 13
sb:<number> vote	10 -10 0 0
sb:<number> was	13 -8 -5 0
sb:<number> —	-3 18 -10 -5
sb:<office> 's	29 -17 -10 0
sb:<office> ,	0 17 0 -24
sb:<office> :	-8 11 -5 -1
sb:<office> <person>	0 -1 -12 15
sb:<office> and	0 11 -10 0
sb:<office> are	0 -32 29 0
sb:<office> had	-5 -5 -3 14
sb:<office> has	0 -16 18 0
sb:<office> in	-4 4 -8 8
sb:<office> meet	-6 13 -6 -6
sb:<office> on	0 -12 17 -5
sb:<office> sign	0 -19 11 10
sb:<office> sit	0 -18 15 1
sb:<office> spoke	0 -14 16 0
sb:<office> tell	0 9 -6 0
sb:<office> —	0 -14 5 9
sb:<organisation> )	0 -7 17 -10
sb:<organisation> ,	-14 -10 13 5
sb:<organisation> :	0 8 -5 -2
sb:<organisation> and	-5 -2 -14 18
sb:<organisation> doe	10 -10 0 0
sb:<organisation> end	0 12 0 -11
sb:<organisation> has	-2 16 -21 5
sb:<organisation> hold	0 11 -10 0
sb:<organisation> may	0 -10 10 0
sb:<organisation> on	-9 19 -7 -14
sb:<organisation> say	0 -5 9 -2
sb:<organisation> that	0 -17 10 8
sb:<organisation> —	0 -14 -8 20
sb:<person> 's	-3 -7 18 -12
sb:<person> (	-3 12 -17 6
sb:<person> ,	15 -10 7 -12
sb:<person> :	9 -1 -1 -8
sb:<person> and	2 -10 17 -16
sb:<person> at	-2 -15 9 8
sb:<person> flew	-3 -2 -5 11
sb:<person> for	18 -8 -6 -3
sb:<person> go	0 -11 14 -1
sb:<person> had	-1 18 -10 -8
sb:<person> has	0 11 -9 0
sb:<person> hold	0 11 -8 0
sb:<person> in	-2 10 -4 -12
sb:<person> is	-2 5 0 -10
sb:<person> meet	-14 -16 18 5
sb:<person> of	-7 -28 10 25
sb:<person> on	-4 -3 15 -22
sb:<person> post	0 10 -6 -3
sb:<person> promise	0 9 -9 0
sb:<person> reach	0 -12 13 0
sb:<person> receive	6 -11 11 -8
sb:<person> say	2 -16 6 10
sb:<person> shook	-1 -11 7 5
sb:<person> sign	-5 13 -4 -5
sb:<person> sit	5 8 -11 -2
sb:<person> take	0 11 -10 0
sb:<person> talked	3 -11 10 -4
sb:<person> tell	5 15 -8 -14
sb:<person> to	0 2 -12 10
sb:<person> was	-6 24 -23 1
sb:<person> will	0 -14 6 4
sb:<person> —	0 12 -3 -6
sb:<points>	0 24 -9 -13
sb:<quality>	10 -7 2 -6
sb:<quality> -	-2 -4 12 -6
sb:<quality> and	0 -22 16 3
sb:<quality> beef	0 -8 9 0
sb:<quality> cabinet	0 11 -8 0
sb:<quality> counterpart	0 -12 6 3
sb:<quality> delegation	0 -17 10 6
sb:<quality> good	6 -8 -7 10
sb:<quality> government	0 11 -10 0
sb:<quality> minister	0 -10 19 -20
sb:<quality> one	6 -11 -5 9
sb:<quality> opposite	0 -15 18 0
sb:<quality> paper	0 10 -7 0
sb:<quality> port	0 -10 12 0
sb:<quality> side	0 9 -19 8
sb:<quality> steel	9 -11 2 0
sb:<quality> trade	0 16 -15 -3
sb:<quality> vice	-9 -9 2 10
sb:<seat> ,	-13 -10 4 12
sb:<seat> /	-1 20 -20 0
sb:<seat> :	0 -3 8 -3
sb:<seat> <day-today>	8 -13 -4 8
sb:<seat> and	-8 11 4 -16
sb:<seat> end	0 -10 12 -2
sb:<seat> for	-4 -6 10 0
sb:<seat> is	8 -15 8 0
sb:<seat> put	0 13 -8 -5
sb:<seat> the	0 15 -17 0
sb:<seat> would	0 -13 14 0
sb:<seat> ·	0 -7 10 0
sb:<seat> —	0 25 -23 -4
sb:<sender>	-14 6 7 -13
sb:<span>	18 -5 -8 -1
sb:<span> ,	-32 16 -1 -4
sb:<span> ;	0 -10 13 -2
sb:<span> and	0 14 -2 -9
sb:<span> at	5 -17 10 1
sb:<span> before	0 12 -8 -2
sb:<span> from	7 8 -19 -1
sb:<span> in	8 -21 19 -4
sb:<span> of	11 -37 9 13
sb:<span> the	0 9 -3 -2
sb:<taker>	0 25 -10 -14
sb:<v-bear>	-5 9 3 -17
sb:<v-buy>	-6 5 10 -28
sb:<v-end>	0 10 -16 0
sb:<v-impose>	-12 9 0 -8
sb:<v-propose>	-14 -7 13 0
sb:<v-return>	-21 0 15 -11
sb:<v-say>	-9 2 -9 11
sb:<v-sell>	-12 4 4 -9
sb:<v-stay>	-9 9 -6 0
sb:<v-suspend>	-3 4 8 -18
sb:<v-threaten>	-3 9 -16 4
sb:<v-up>	-23 -4 5 11
sb:@	14 5 -13 -14
sb:[	0 17 -10 -4
sb:_	7 0 0 -12
sb:a	9 15 -6 -23
sb:a <office>	0 10 -2 -6
sb:a <organisation>	2 0 5 -16
sb:a <person>	0 -10 11 0
sb:a <quality>	1 -9 0 6
sb:a <span>	12 -13 0 0
sb:a call	0 -13 15 0
sb:a container	0 8 -6 0
sb:a deal	-2 11 0 -10
sb:a draft	0 10 -6 -3
sb:a duty	8 -12 0 4
sb:a first	-2 -8 15 -4
sb:a fourth	-2 20 -13 -7
sb:a framework	0 -16 5 10
sb:a joint	-3 6 -8 2
sb:a last	-4 -7 12 0
sb:a letter	0 14 -10 0
sb:a meet	-5 -3 13 -13
sb:a memorandum	0 0 -15 10
sb:a new	0 3 5 -12
sb:a notice	0 -9 10 0
sb:a permanent	0 -11 13 0
sb:a phone	-1 -15 18 0
sb:a proposal	0 -8 0 7
sb:a round	0 -15 14 3
sb:a seventh	7 -14 8 0
sb:a short	0 12 -11 0
sb:a signature	0 -11 0 12
sb:a tariff	-1 -14 14 1
sb:a telephone	0 -5 10 -4
sb:a television	-1 -4 -2 8
sb:a third	14 0 -15 1
sb:a trade	-2 -3 9 -4
sb:a treaty	0 -10 15 -5
sb:a truce	5 12 -12 -7
sb:a video	0 13 -11 0
sb:a word	0 -9 -4 13
sb:a year	0 -11 13 0
sb:about	0 -14 20 -3
sb:about <level>	0 -7 9 0
sb:about the	3 -11 2 3
sb:accord	0 3 -13 8
sb:according	-1 6 -14 4
sb:according to	0 3 -11 5
sb:account	0 13 -10 -1
sb:act	0 13 -8 0
sb:add that	0 -8 10 0
sb:additional	5 -6 -14 9
sb:additional <level>	7 -12 -4 9
sb:additional duty	0 9 -3 0
sb:adjourned	0 0 -9 10
sb:after	-15 -5 15 -3
sb:after <person>	0 10 -4 -4
sb:after <span>	-11 2 7 -3
sb:after a	1 -15 6 6
sb:after the	0 -4 -3 11
sb:again	-16 3 4 -7
sb:again ,	0 -6 10 -1
sb:again on	-4 11 -5 -7
sb:agenda	14 -8 -3 0
sb:ago ,	0 -12 15 0
sb:agree	-22 4 5 -7
sb:agree at	0 0 11 -14
sb:agree in	0 16 -14 0
sb:agree on	-7 19 -11 -5
sb:agree to	-1 -5 8 0
sb:agreement	-17 -2 -8 19
sb:agreement in	0 18 -9 -6
sb:agreement sign	0 -6 10 -4
sb:agreement that	0 -7 -14 18
sb:agreement was	0 -17 14 2
sb:agreement with	0 -5 -6 14
sb:air	0 -8 13 -5
sb:air force	0 -8 10 0
sb:airport	0 -7 -8 15
sb:al -	0 17 -11 -5
sb:alert	-1 31 -15 -14
sb:alexandria	-7 -21 7 20
sb:alexandria ,	0 -23 0 22
sb:all	-8 -7 10 3
sb:almaty	-3 9 -19 10
sb:also	-2 -13 1 15
sb:also on	0 -11 1 9
sb:am	0 6 -17 9
sb:ambassador	0 13 -8 0
sb:among	0 -7 10 0
sb:an	1 5 -13 5
sb:an <office>	0 16 -11 -3
sb:an additional	8 -13 -1 8
sb:an agreement	0 0 -8 10
sb:an answer	0 9 -8 0
sb:an hour	-1 -5 9 -2
sb:an interim	0 9 -7 0
sb:an interview	0 9 -3 -3
sb:an order	0 -9 13 -4
sb:and	-8 -15 -5 26
sb:and <level>	0 14 -7 -1
sb:and <name>	-12 -11 9 8
sb:and <number>	11 -7 -9 2
sb:and <office>	0 21 -24 3
sb:and <person>	3 -8 2 4
sb:and <quality>	1 -25 11 8
sb:and <seat>	-8 17 6 -29
sb:and a	0 4 2 -11
sb:and are	0 -5 -12 18
sb:and by	4 -16 0 10
sb:and come	0 12 -3 -5
sb:and dairy	0 -13 14 0
sb:and end	-4 -3 -10 15
sb:and go	0 -4 -3 9
sb:and has	0 16 -11 -3
sb:and i	0 0 4 -11
sb:and is	11 -4 -7 0
sb:and it	-1 11 -4 -1
sb:and leave	0 -7 0 9
sb:and not	0 1 -8 5
sb:and of	-4 11 -2 -4
sb:and one	0 -9 11 0
sb:and stay	0 -9 0 10
sb:and that	-2 22 -16 -6
sb:and the	-2 5 -28 19
sb:and to	0 14 -9 -3
sb:and trade	13 -14 0 2
sb:announce	-11 -16 15 7
sb:announce at	0 -11 4 6
sb:announce for	0 -9 11 0
sb:announce in	0 12 -2 -13
sb:announce on	0 12 -13 0
sb:announce that	0 -13 16 0
sb:announcement	6 7 -12 -2
sb:another	3 7 -8 -3
sb:answer	0 23 -10 -14
sb:answer :	0 -10 12 0
sb:any	0 14 -9 -3
sb:apec	0 40 -40 0
sb:app	0 -8 9 0
sb:apply	-3 1 -13 9
sb:apply from	0 -8 -2 12
sb:approval	0 -1 -9 9
sb:approval by	0 -7 -1 10
sb:approve	8 12 -19 -7
sb:approve by	0 9 -8 0
sb:approve the	10 -4 -5 0
sb:aqaba	0 -9 15 -7
sb:are	-11 -4 5 0
sb:are closed	0 11 -5 -2
sb:are due	-1 -18 17 2
sb:are expect	0 12 -9 0
sb:are in	0 -16 18 -1
sb:are to	-6 -28 21 13
sb:around	14 -14 0 0
sb:around the	14 -12 0 0
sb:arranged	0 -13 13 0
sb:arranged for	0 -13 13 0
sb:arrangement	-5 2 8 -23
sb:arrangement reach	0 -12 13 0
sb:arrangement was	0 15 -13 -1
sb:arrangement with	0 -11 12 0
sb:arrive	0 18 -26 2
sb:arrive in	2 4 -17 7
sb:as	22 2 -5 -27
sb:as agree	0 -10 12 0
sb:as of	-9 10 2 -13
sb:as they	10 -11 3 0
sb:asia	0 22 -11 -10
sb:ask	16 0 -11 -5
sb:ask for	0 13 -17 3
sb:ask what	10 -9 0 0
sb:assured	0 11 -8 0
sb:at	-2 -8 15 -7
sb:at <level>	-4 11 0 -14
sb:at <number>	-15 3 7 -7
sb:at a	-5 -6 0 9
sb:at busan	0 -6 9 -1
sb:at it	4 -24 11 9
sb:at lancaster	8 -13 0 3
sb:at midnight	0 6 0 -11
sb:at once	0 -9 9 0
sb:at the	0 17 -10 -13
sb:at their	0 0 10 -9
sb:avoid	0 -13 13 0
sb:avoid the	0 -13 13 0
sb:away	11 -19 0 8
sb:away on	12 -6 -4 0
sb:back	-18 25 -21 0
sb:back from	-4 6 -17 7
sb:back on	-1 1 -13 9
sb:back to	-2 15 -5 -7
sb:background	0 -6 11 -5
sb:bandung on	4 -17 6 2
sb:bank	0 14 -13 0
sb:bar	0 -6 11 -2
sb:bargain	0 -17 23 -5
sb:basel	0 10 -4 -4
sb:batumi	0 -28 21 11
sb:be	6 0 1 -8
sb:be "	0 -13 13 0
sb:be a	0 -11 15 0
sb:be at	0 -10 4 5
sb:be charge	9 -10 4 -3
sb:be in	6 -17 15 -3
sb:be the	0 10 -9 0
sb:beef	0 -11 16 -4
sb:been agree	0 -9 1 7
sb:been at	1 -15 7 3
sb:been due	0 18 -10 -9
sb:been given	11 -10 0 0
sb:been in	14 -2 -18 0
sb:been move	0 -9 13 -3
sb:been on	0 -9 -1 13
sb:been put	0 -5 13 -7
sb:been sign	0 -6 -10 15
sb:been sit	3 -9 -5 9
sb:before <person>	-3 -14 20 -2
sb:before midnight	0 -10 11 0
sb:begin	14 1 -3 -17
sb:begin <span>	20 -4 -3 -15
sb:begin a	12 -15 5 -6
sb:begin on	-1 17 -9 -9
sb:bell	0 13 -6 -5
sb:bergen	0 -19 19 0
sb:bergen ,	0 -11 8 1
sb:bessent and	0 -2 -9 13
sb:between	-4 2 11 -13
sb:between <name>	-18 20 -8 -2
sb:between their	0 -10 12 0
sb:borden	0 -6 10 -3
sb:border	0 12 -7 -5
sb:boss	-4 -13 22 -9
sb:both	-4 0 8 -12
sb:both <office>	0 -27 29 -1
sb:both country	0 -10 2 9
sb:both side	1 18 -13 -14
sb:bridge	0 9 -4 -2
sb:brief	-1 11 -18 3
sb:brief ,	0 9 -3 -2
sb:brief —	0 11 -3 -5
sb:briefing	-4 5 6 -10
sb:briefing ,	-2 7 -15 3
sb:bring the	0 -11 12 0
sb:broadcast	-7 17 -3 -7
sb:broke	-11 -6 -4 16
sb:broke down	-1 -12 -1 14
sb:broke off	-1 6 -13 6
sb:broke up	-2 -3 9 -5
sb:brussel	0 18 -20 1
sb:brussel ,	0 13 -8 -3
sb:bulletin	0 0 7 -13
sb:busan	-14 -14 27 -10
sb:busan ,	-3 -20 20 1
sb:busan last	0 12 -10 0
sb:busan on	-5 -6 13 -6
sb:business	11 1 -13 0
sb:but	-5 9 -15 6
sb:by	-10 -2 5 -4
sb:by <day-ahead>	0 -11 4 7
sb:by <level>	0 12 -8 0
sb:by <name>	0 -17 18 0
sb:by <number>	10 -5 -1 0
sb:by <office>	0 -9 11 0
sb:by <person>	0 -10 1 7
sb:by a	0 14 -10 -2
sb:by an	0 11 -8 0
sb:by expert	0 9 -8 0
sb:by our	0 11 -25 5
sb:by telephone	-7 -9 19 -12
sb:by the	-13 0 -15 20
sb:by video	-1 -21 27 -6
sb:cabinet will	9 -17 9 0
sb:calendar	8 -13 -2 7
sb:call	-19 8 2 -11
sb:call a	0 15 -14 0
sb:call between	-3 -15 20 -1
sb:call it	0 19 -18 0
sb:call off	0 24 -23 -1
sb:call on	0 -8 11 -2
sb:canola seed	0 -7 9 0
sb:capital	12 -9 -4 1
sb:car ,	0 9 -7 0
sb:carry	0 4 2 -10
sb:cartagena	0 -22 20 2
sb:cartagena on	0 -12 13 0
sb:cashew	0 -13 0 15
sb:ceasefire	-2 16 -18 2
sb:cebu	0 -20 4 16
sb:change	0 17 -8 -8
sb:changed	0 12 -5 -2
sb:channel	0 -9 -1 12
sb:charge	4 -9 6 0
sb:charge on	8 -11 1 1
sb:cheese	0 0 8 -8
sb:chicago	0 10 -6 -3
sb:chicken	0 -8 -8 15
sb:chișinău	0 0 10 -9
sb:christma	0 10 -8 0
sb:circular	0 13 -1 -10
sb:citru	0 -8 9 0
sb:city ,	0 0 -12 11
sb:city on	0 -14 8 4
sb:clear	0 16 -12 -1
sb:clear the	0 11 -8 0
sb:client	13 0 -9 -9
sb:clock	0 12 -7 -4
sb:close	-12 0 -30 25
sb:close of	0 -5 -8 11
sb:close on	0 11 -15 0
sb:close to	0 -19 0 18
sb:closed	-11 2 -14 15
sb:closing	0 -11 14 -2
sb:club	0 23 -19 -4
sb:coffee	-4 15 -4 -5
sb:colleague ,	-2 -18 15 8
sb:column	0 10 -7 -1
sb:come back	-7 8 -18 7
sb:come down	-1 4 -9 4
sb:come from	6 -9 -8 10
sb:come on	2 -15 15 -1
sb:come out	-8 10 -11 3
sb:come together	5 -12 2 1
sb:commerce	0 4 9 -24
sb:commerce minister	0 -10 13 -2
sb:commerce ministry	-1 22 -11 -7
sb:commissioner	7 0 0 -14
sb:common	0 12 -8 0
sb:communication	0 -4 -8 13
sb:communiqué	0 -8 10 0
sb:conclude on	0 16 -12 -3
sb:conference	2 -4 -6 9
sb:conference ,	10 -21 13 0
sb:conference in	-2 18 -9 -7
sb:conference of	-1 13 -5 -5
sb:consensu	0 -13 15 0
sb:container	0 13 -8 -3
sb:continue	-12 6 -11 10
sb:continue on	-5 3 -11 8
sb:control	0 11 -7 0
sb:conversation	-8 0 8 -7
sb:cost	0 16 -10 -2
sb:cotonou	0 11 0 -10
sb:cotton	10 -11 13 -14
sb:cotton yarn	0 -3 10 -7
sb:could	-2 13 -5 -3
sb:count	0 13 -9 -1
sb:counterpart	0 -12 6 3
sb:country '	0 15 -14 0
sb:country 's	0 -12 12 0
sb:country ,	0 -6 9 -2
sb:country agree	0 15 -14 0
sb:country end	0 -13 14 0
sb:course	0 -13 16 -1
sb:course of	0 -11 11 0
sb:cruz	0 -8 10 0
sb:cut	0 10 -5 -3
sb:da	-3 -20 12 10
sb:da nang	-2 -17 7 11
sb:daily	0 18 -6 -9
sb:dairy	0 -11 13 0
sb:darwin	0 -14 0 17
sb:date	-3 34 -19 -11
sb:dated	0 11 -6 -3
sb:davao	0 -22 17 6
sb:davo	0 16 -6 -10
sb:day	-1 -16 -1 21
sb:day ,	0 -17 14 4
sb:day in	0 -8 -11 18
sb:day is	0 -8 11 0
sb:day of	11 -6 -21 11
sb:day on	-1 11 0 -6
sb:de	10 0 -8 -5
sb:deadline	0 18 -13 -1
sb:deal on	0 -11 10 1
sb:deal that	0 11 -7 -4
sb:deal was	0 24 -17 -12
sb:deal with	8 0 -11 0
sb:decide	0 25 -23 0
sb:decide on	0 10 -9 0
sb:decision	0 24 -18 -3
sb:declare	0 -13 0 14
sb:declare in	0 -7 0 9
sb:del	0 -8 11 -1
sb:delegate	-6 18 -8 -5
sb:delegation	1 -19 -1 20
sb:delegation is	0 -7 10 0
sb:delegation of	0 5 -11 5
sb:delegation sit	-4 9 -5 0
sb:demand	0 -7 8 0
sb:desk	-6 14 -18 1
sb:detail	-4 17 -5 -11
sb:dialogue	0 -8 0 10
sb:dialogue on	0 -9 0 10
sb:diary	20 -14 -4 -1
sb:did ,	-2 24 -16 -4
sb:did not	0 4 -10 4
sb:die	0 14 -6 -4
sb:difference	0 10 -4 -3
sb:digest	0 14 -8 -3
sb:dinner	0 -6 17 -12
sb:discuss	-5 -19 17 6
sb:discuss the	0 -11 11 0
sb:discussion	0 -11 13 0
sb:dispute	1 4 -12 4
sb:do	-5 18 -8 -9
sb:doe	8 8 -20 -7
sb:doe not	10 -3 -4 -1
sb:donald	0 -11 16 -4
sb:donald trump	0 -11 16 -4
sb:done	-1 6 -21 9
sb:done at	0 -3 -17 16
sb:doorstep	0 -17 0 18
sb:double	0 -15 7 8
sb:down	8 -15 3 3
sb:down for	-10 2 10 -8
sb:down in	13 -3 -14 7
sb:draft ,	0 1 -10 9
sb:draw	7 -16 11 0
sb:drop	0 -9 12 -2
sb:due	-11 3 4 -1
sb:due at	0 -8 9 0
sb:due in	5 -15 7 3
sb:due on	0 21 -17 0
sb:due to	-16 1 4 2
sb:during	0 -21 24 -1
sb:duty of	-7 0 -8 10
sb:duty on	1 -1 -10 7
sb:duty was	0 -23 0 24
sb:duty which	12 -12 0 0
sb:each	-10 10 2 -12
sb:each other	-9 11 0 -8
sb:earlier	0 -14 0 15
sb:early	-1 31 -15 -21
sb:early on	0 15 -2 -13
sb:east	0 -6 -1 9
sb:edition	9 7 -11 -14
sb:edition ,	11 0 -7 -9
sb:effect	-6 24 -17 -2
sb:effect on	0 11 -25 8
sb:end	2 -12 -7 16
sb:end ,	0 -9 7 1
sb:end <day-ahead>	0 -8 0 9
sb:end <day-today>	0 2 -11 6
sb:end <span>	-2 -9 0 10
sb:end a	0 11 0 -7
sb:end in	-2 4 -13 7
sb:end of	14 -15 -9 6
sb:end their	0 -4 24 -22
sb:english	0 10 -4 -6
sb:enter <name>	0 -10 11 0
sb:enter into	0 12 -9 0
sb:envoy	-2 10 -9 0
sb:evening	8 -20 -2 17
sb:event	14 -14 0 0
sb:every	0 15 -9 -4
sb:everybody	0 -14 15 0
sb:expect that	0 -14 0 14
sb:expect to	0 22 -20 0
sb:expert	0 -24 13 11
sb:expert of	1 7 -14 3
sb:expert will	0 -6 9 0
sb:expire	-2 20 -20 0
sb:expire ,	0 9 -8 0
sb:expire on	0 18 -4 -12
sb:extension	0 -23 20 3
sb:extension ,	0 -12 6 5
sb:extension in	0 8 -3 -2
sb:extension of	0 -11 9 1
sb:extension to	0 -6 8 -2
sb:extra	-2 16 -8 -3
sb:face a	0 -10 13 -2
sb:fact	-7 11 -6 -1
sb:fair	0 10 -5 0
sb:fall away	12 -8 -1 0
sb:farm	0 11 -6 -1
sb:farmer	0 12 -6 -2
sb:fee	-3 26 -18 -5
sb:fee for	0 10 -9 0
sb:finance minister	0 10 -9 0
sb:finish	-6 -12 0 16
sb:finished	0 -9 -4 15
sb:first	15 -7 8 -23
sb:first meet	0 -13 14 0
sb:first round	-2 20 -13 -5
sb:fish	0 -9 16 -7
sb:fishing	0 11 0 -10
sb:five	11 0 -13 0
sb:flash	12 3 -14 -10
sb:flash —	0 9 -2 -5
sb:flew	-5 2 -8 7
sb:flew home	0 -5 -5 12
sb:follow	11 -8 0 -1
sb:follow on	14 -4 -9 0
sb:follow the	0 4 1 -8
sb:following	0 -3 11 -7
sb:for <day-ahead>	0 -20 27 -10
sb:for <day-gone>	0 -14 19 -8
sb:for <name>	0 -14 0 16
sb:for <quality>	0 17 -14 0
sb:for <seat>	13 -3 -3 -6
sb:for a	-3 0 -7 14
sb:for an	0 -7 9 0
sb:for more	10 5 -17 0
sb:for some	0 -10 10 0
sb:for the	11 -3 -4 0
sb:for trade	0 5 -13 4
sb:force	-2 15 -12 -1
sb:force one	0 -8 10 0
sb:force since	0 12 -11 -4
sb:foreign	10 -10 4 -4
sb:foreign ministry	10 -3 0 -7
sb:foreign trade	0 -5 11 -4
sb:four	-3 -11 2 13
sb:fourth meet	0 8 0 -10
sb:framework	-10 -7 2 9
sb:framework of	0 5 -11 1
sb:free	0 18 -7 -10
sb:freeze	0 13 -5 -4
sb:friday	-11 1 -2 3
sb:friday ,	-4 8 2 -17
sb:friend	12 -14 4 0
sb:from	17 0 -14 3
sb:from <day-ahead>	-3 0 -15 12
sb:from <day-gone>	0 15 -16 0
sb:from <level>	-1 0 -17 12
sb:from <number>	0 16 -11 0
sb:from both	0 -21 10 10
sb:from our	-1 10 -17 1
sb:fruit	0 16 -10 -5
sb:full	0 -20 12 12
sb:garden	0 11 -7 -3
sb:garment	12 -9 -5 0
sb:geneva	-13 23 -4 -18
sb:geneva ,	-13 19 0 -15
sb:geneva on	0 12 -17 1
sb:get	0 8 -13 3
sb:give	0 13 -6 -5
sb:given	8 9 -20 -7
sb:go	-10 -1 2 4
sb:go back	-1 11 -1 -6
sb:go in	0 0 -9 10
sb:go into	-4 12 0 -11
sb:go on	-8 -4 -8 17
sb:go to	-2 0 10 -15
sb:go up	0 0 -14 7
sb:golf	0 -17 19 -1
sb:good from	7 -11 8 -5
sb:good of	-1 11 -1 -3
sb:good that	0 14 -7 -2
sb:good will	0 -11 2 9
sb:government	-8 -6 9 0
sb:government say	0 9 -4 -1
sb:graz	-3 -14 20 -1
sb:great	-11 11 0 -11
sb:great hall	-10 15 -2 -11
sb:grower	0 26 -19 -7
sb:guest	8 16 -14 -14
sb:had	8 0 0 -9
sb:had a	0 -20 22 0
sb:had been	1 24 -14 -26
sb:had begin	18 -5 -12 -3
sb:had its	0 -9 10 0
sb:had meet	7 -20 6 3
sb:had spoken	0 -18 19 0
sb:half	5 0 0 -11
sb:halifax	10 -5 3 -11
sb:hall	3 9 -3 -15
sb:hall of	-2 15 -9 -8
sb:ham	0 -12 11 0
sb:hamburg	0 -4 11 -7
sb:hand	-5 5 3 -9
sb:hang	16 -14 0 0
sb:hang over	10 -9 0 0
sb:happen on	0 15 -11 0
sb:happened	-1 -22 28 -7
sb:harbour	0 -6 13 -3
sb:harvest	0 11 -8 0
sb:has	-17 11 0 -5
sb:has ask	0 -13 14 0
sb:has been	0 -7 1 10
sb:has meet	0 11 -10 0
sb:has offer	0 -11 12 0
sb:has the	0 21 -17 -3
sb:has to	0 15 -13 0
sb:have	-15 6 1 0
sb:have a	0 -28 15 17
sb:have agree	0 -1 12 -10
sb:have ask	0 15 -14 0
sb:have been	-6 -12 11 6
sb:have end	0 13 -2 -9
sb:have it	0 -9 9 0
sb:have to	0 17 -13 0
sb:having	0 -7 9 0
sb:hazelnut	0 -10 3 7
sb:he	-22 -12 20 0
sb:he and	-8 -6 15 -2
sb:he expect	0 8 -6 0
sb:he has	0 -9 14 -4
sb:he is	0 10 -6 0
sb:he lifeng	-9 -6 6 4
sb:he meet	0 -11 0 11
sb:he tell	0 -15 10 7
sb:he'd	3 -11 3 1
sb:he'll	8 -16 10 -2
sb:heard	0 9 -6 0
sb:hearing	0 9 -7 0
sb:here	11 -8 0 -4
sb:higher	0 19 -8 -10
sb:higher duty	0 13 -3 -8
sb:him	-5 11 -3 -4
sb:his	-20 -1 7 2
sb:his <person>	-6 -4 13 -6
sb:his <quality>	0 -24 21 3
sb:his name	0 -6 -5 13
sb:hold	-6 0 18 -35
sb:hold a	0 20 -16 -2
sb:hold talk	0 -5 10 -4
sb:home	-2 9 -11 3
sb:home from	0 12 -6 -3
sb:home on	0 -10 0 9
sb:honey	0 -3 12 -9
sb:honolulu	9 -16 -2 7
sb:hospital	0 8 -4 -2
sb:hotel	-8 -11 21 -9
sb:hotline	0 12 -21 6
sb:hour	0 0 12 -18
sb:hour ,	0 9 -6 0
sb:hour before	0 -14 10 6
sb:hour on	10 -14 11 -9
sb:house	17 -22 1 6
sb:house of	9 0 -8 -1
sb:hue	0 -7 10 0
sb:i	-17 -11 12 7
sb:i am	0 10 -9 0
sb:i shall	0 -12 16 -4
sb:i sign	0 -25 20 4
sb:i would	0 -6 -7 13
sb:if	1 8 -8 -3
sb:if it	0 12 -7 -3
sb:if the	8 -4 0 -3
sb:if there	0 14 -9 -1
sb:impose	0 16 -7 -6
sb:in	-5 -25 17 13
sb:in ,	0 10 -8 0
sb:in <month-ahead>	0 21 -15 -6
sb:in <month-gone>	-4 4 7 -22
sb:in <name>	-6 32 -15 -31
sb:in <organisation>	0 19 -16 0
sb:in <quality>	0 -9 14 -5
sb:in <seat>	1 5 -13 7
sb:in <span>	4 12 -19 0
sb:in a	6 5 -11 -1
sb:in alexandria	-1 -23 12 13
sb:in almaty	0 9 -11 0
sb:in an	0 11 -7 -3
sb:in at	0 0 -12 8
sb:in bergen	0 -12 9 2
sb:in brief	0 16 -9 -5
sb:in brussel	0 8 -13 5
sb:in busan	-8 0 10 -14
sb:in cartagena	0 -17 13 2
sb:in cebu	0 -10 9 0
sb:in force	0 13 -25 1
sb:in geneva	0 18 -14 -5
sb:in hamburg	0 -10 14 -3
sb:in honolulu	9 -16 -2 7
sb:in hue	0 -7 10 0
sb:in its	0 10 -7 0
sb:in lisbon	4 12 -14 -3
sb:in london	0 -14 15 0
sb:in lviv	0 -13 10 3
sb:in madrid	0 2 -11 10
sb:in manila	0 17 -15 0
sb:in montevideo	0 -14 6 6
sb:in nagoya	-2 -13 16 -4
sb:in penang	-3 -5 11 0
sb:in recife	0 -10 2 7
sb:in reykjavík	0 -9 12 0
sb:in salvador	0 -10 13 0
sb:in shenzhen	0 31 -31 0
sb:in stockholm	8 -17 2 4
sb:in the	14 9 -31 11
sb:in tromsø	0 -12 13 0
sb:included	0 9 -7 0
sb:increase	0 -12 9 2
sb:increase announce	0 -13 13 0
sb:inform	0 -9 10 0
sb:initialled	-1 -19 8 12
sb:initialled in	0 -10 11 0
sb:instead	8 -25 7 12
sb:instead of	8 -23 6 13
sb:interim	0 15 -12 -1
sb:interview	0 12 -14 0
sb:interview ,	0 16 -4 -10
sb:interview on	0 -10 5 5
sb:interview with	0 10 -1 -6
sb:into	-10 22 -16 0
sb:into force	0 17 -13 0
sb:invitation	0 -13 14 0
sb:is ,	0 11 -9 0
sb:is <level>	0 -22 16 9
sb:is a	-1 3 -12 9
sb:is an	0 9 -5 0
sb:is at	-2 15 -10 0
sb:is closed	0 11 -7 0
sb:is go	0 -14 15 0
sb:is how	0 -8 10 0
sb:is in	5 -13 8 0
sb:is no	0 10 -5 0
sb:is now	0 -7 9 0
sb:is on	8 14 -27 3
sb:is over	0 15 -13 0
sb:is scheduled	0 -11 8 2
sb:is set	0 -8 10 0
sb:is the	19 14 -27 -9
sb:is their	0 -15 6 10
sb:is to	-9 13 -4 -7
sb:is up	0 10 -10 0
sb:is what	0 22 -9 -14
sb:is where	-1 -10 14 -2
sb:issued	0 13 -22 7
sb:issued on	0 0 -13 12
sb:istanbul on	0 14 -13 0
sb:it	0 -6 17 -13
sb:it 's	0 -8 8 1
sb:it ,	0 -17 22 -5
sb:it a	0 8 -7 0
sb:it again	0 -13 15 0
sb:it at	0 11 -7 -2
sb:it begin	-10 5 1 0
sb:it by	11 -12 3 0
sb:it charge	0 -9 11 0
sb:it end	0 3 8 -15
sb:it enter	0 -10 11 0
sb:it expire	0 11 -9 0
sb:it follow	0 -10 12 0
sb:it for	0 -15 16 0
sb:it from	13 -10 -3 0
sb:it has	-7 20 -25 10
sb:it in	10 -18 0 11
sb:it is	-11 1 -5 12
sb:it meet	0 15 -14 0
sb:it on	-4 7 1 -9
sb:it say	0 -8 10 -1
sb:it to	0 -9 10 0
sb:it was	9 -18 9 1
sb:it will	0 15 -8 -6
sb:its	0 10 -2 -14
sb:its <organisation>	0 17 -14 0
sb:its own	8 0 -4 -2
sb:its truce	0 -12 15 -3
sb:izmir on	0 -11 12 0
sb:jinping	0 13 -6 -6
sb:john	0 -10 11 0
sb:joint	-14 -22 10 20
sb:joint <organisation>	0 -31 29 0
sb:joint fact	0 12 -6 -3
sb:joint press	-1 -38 14 25
sb:joint statement	-6 32 -23 -11
sb:journalist	0 -11 -4 15
sb:know	12 -7 -22 13
sb:know on	0 11 -8 -1
sb:kuala	0 -8 0 7
sb:kuala lumpur	0 -8 0 7
sb:la	8 7 -13 -9
sb:lago	13 -13 4 -7
sb:lago ,	14 -3 -10 -5
sb:lancaster house	8 -13 0 2
sb:land	9 0 -15 5
sb:land in	0 4 -13 5
sb:lapse	8 8 -14 -9
sb:lapse on	10 1 -9 -6
sb:last	-15 -2 17 -8
sb:last <month-gone>	0 14 -10 -2
sb:last <span>	0 10 -1 -6
sb:last day	0 7 -10 1
sb:last round	0 -11 4 3
sb:last week	0 -13 19 -7
sb:lasted	-2 3 7 -10
sb:lasting	0 -12 15 0
sb:late	-9 -8 5 8
sb:late on	0 -3 -7 12
sb:leader	-12 8 -11 11
sb:leader to	-4 10 -6 0
sb:leave	-9 -1 -11 16
sb:leave for	0 23 -19 -3
sb:led by	0 -9 10 0
sb:less	0 10 -3 -2
sb:let	0 21 -28 7
sb:letter	-5 35 -18 -19
sb:level	0 -4 11 -4
sb:licence	0 -12 16 -1
sb:lifeng	-9 -6 6 4
sb:lift	0 20 -15 -4
sb:light	13 -10 0 -2
sb:like	0 14 -12 0
sb:lima	0 10 -2 -5
sb:lima ,	0 11 -3 -5
sb:link	0 -9 11 0
sb:link on	0 -8 9 0
sb:lisbon ,	0 -8 0 10
sb:list	-1 -15 12 4
sb:list for	0 -9 9 0
sb:live	-2 -19 10 12
sb:live :	0 -12 -10 19
sb:locked	9 -19 12 0
sb:london	-2 3 15 -16
sb:london on	0 0 9 -6
sb:look	0 -13 19 -6
sb:lose <level>	0 -14 11 4
sb:lower	0 -3 11 -10
sb:lumpur	0 -8 0 7
sb:lumpur ,	3 -7 8 -7
sb:lumpur on	0 -18 -1 16
sb:lunch	0 10 -7 -2
sb:lviv	0 -24 8 17
sb:m	0 14 -7 -2
sb:m .	0 14 -7 -2
sb:machinery	0 9 -5 -1
sb:madrid	0 -11 -12 25
sb:madrid ,	-2 -16 0 17
sb:main	0 10 -7 -1
sb:make	0 11 -11 0
sb:man in	0 14 -10 -1
sb:manila	0 12 -17 3
sb:many	0 -11 13 0
sb:market	0 5 4 -14
sb:match	0 11 -6 -2
sb:matter	-1 -8 13 -4
sb:may	0 11 -7 -3
sb:me	0 -19 16 4
sb:mean	0 -5 -8 13
sb:mean to	0 -7 -5 14
sb:measure	0 9 -8 0
sb:mediator	0 9 -3 -4
sb:medicine	0 11 -3 -5
sb:meet	-9 8 0 -8
sb:meet ,	7 6 -2 -12
sb:meet <name>	-1 5 -12 8
sb:meet <person>	-10 0 7 -2
sb:meet at	-1 10 -9 0
sb:meet for	6 -11 -2 10
sb:meet in	-7 3 6 -12
sb:meet next	0 10 -9 0
sb:meet of	-3 -12 23 -13
sb:meet on	8 -7 6 -7
sb:meet since	7 0 -11 2
sb:meet there	0 -14 16 0
sb:meet was	0 -9 10 0
sb:meet will	0 12 -11 0
sb:meet with	0 -11 4 7
sb:member	0 29 -20 -9
sb:memo	0 15 -6 -7
sb:memorandum	0 -7 -1 11
sb:men	0 -11 15 -3
sb:metal	0 15 -8 -4
sb:midday	0 -1 7 -10
sb:midday briefing	0 -9 12 -2
sb:middle	0 8 -5 0
sb:midnight	-8 -7 3 8
sb:midnight on	-1 -10 3 9
sb:milk	0 -13 2 10
sb:minister	1 10 -8 -7
sb:minister ,	10 -4 -6 3
sb:minister of	3 0 6 -14
sb:ministerial	0 -19 1 15
sb:ministry	5 7 -7 -6
sb:ministry say	9 0 -3 -7
sb:minute	-4 8 7 -20
sb:minute past	0 10 -5 -1
sb:mombasa	5 -12 11 -4
sb:monday	12 -11 0 2
sb:montevideo	0 -13 6 5
sb:month	7 -4 4 -11
sb:month ,	9 -10 1 0
sb:more	19 -9 -13 2
sb:more than	10 -8 -9 7
sb:morning	-6 8 -20 8
sb:most	-2 -13 9 7
sb:most of	0 -8 8 0
sb:mr	6 -2 6 -14
sb:mr .	0 -5 10 -3
sb:mr <person>	8 0 0 -10
sb:musician	0 10 0 -9
sb:must	0 30 -24 -5
sb:my <office>	0 -9 10 0
sb:my <person>	0 -12 6 6
sb:mérida	0 -19 1 18
sb:mérida ,	0 -18 0 18
sb:nadi	0 -20 7 13
sb:nagoya	-3 -24 25 -2
sb:nagoya ,	0 -13 12 0
sb:name	2 -5 -10 13
sb:name to	4 -9 -6 13
sb:nang	-2 -17 7 11
sb:national	0 15 -9 -4
sb:need	0 20 -12 -5
sb:negotiate	-4 -18 7 16
sb:negotiate for	0 -9 0 10
sb:negotiation	-1 -23 27 -1
sb:negotiation on	0 -15 12 3
sb:negotiation with	0 10 -1 -7
sb:negotiator ,	0 15 -16 0
sb:negotiator meet	7 -13 5 -2
sb:neither	0 -8 14 -6
sb:new	-10 -7 9 7
sb:new )	0 -7 -8 14
sb:new at	0 -23 25 -1
sb:new on	0 12 -8 -1
sb:new york	-9 8 0 -3
sb:newspaper	0 10 -5 0
sb:next	10 -22 23 -28
sb:next :	0 -21 24 0
sb:next round	10 -5 0 -6
sb:nicosia	0 -11 0 9
sb:night	0 11 -13 0
sb:night of	0 -11 0 10
sb:nine	-5 -2 -1 10
sb:no	-9 11 -2 -5
sb:no deal	0 -11 4 7
sb:nor	0 -11 13 0
sb:northern	0 14 -8 -5
sb:not	16 3 -15 -7
sb:not ,	0 -13 7 5
sb:not a	8 -11 -4 6
sb:not be	0 10 -5 -1
sb:not meet	0 14 -13 0
sb:not sign	0 -15 6 9
sb:note	4 3 -18 5
sb:note ,	-6 2 -11 9
sb:note :	0 11 -4 -6
sb:note from	0 2 -11 7
sb:nothing	0 -2 -13 15
sb:notice	-2 3 4 -13
sb:notice by	0 -11 12 0
sb:now	1 -8 12 -13
sb:number	-3 -10 10 1
sb:odesa	3 5 -12 3
sb:of <level>	12 -11 -1 4
sb:of <name>	-3 -25 9 21
sb:of <office>	0 -20 12 4
sb:of <person>	-4 3 -10 9
sb:of <quality>	-8 21 -6 -7
sb:of <seat>	0 10 -5 -3
sb:of <span>	-9 -15 8 12
sb:of all	0 -7 10 0
sb:of custom	0 -10 1 8
sb:of each	0 8 -4 -2
sb:of his	0 -10 11 0
sb:of its	0 13 -9 -1
sb:of negotiation	3 2 -10 0
sb:of raw	0 11 -10 0
sb:of representative	10 -3 -6 0
sb:of state	0 -7 0 9
sb:of talk	12 -9 -3 3
sb:of tariff	5 -8 2 0
sb:of the	-11 4 -15 14
sb:of their	-6 18 -10 -5
sb:of them	0 -3 12 -9
sb:of three	0 -9 -4 13
sb:of trade	0 0 -10 10
sb:off	-15 22 -11 -8
sb:off a	0 -12 8 4
sb:off on	0 8 -9 1
sb:off the	0 11 -12 2
sb:off to	0 -5 11 -4
sb:offer	2 -2 -19 21
sb:offer to	5 0 -11 6
sb:oil	-4 -13 10 5
sb:oil will	0 -13 15 0
sb:old	13 -7 0 -7
sb:on <day-ahead>	-3 28 -14 -16
sb:on <day-gone>	0 19 -12 -9
sb:on <quality>	10 1 -10 -1
sb:on an	12 -10 -12 9
sb:on beef	0 -9 10 0
sb:on both	0 13 -11 0
sb:on good	-1 -3 10 -4
sb:on it	0 -9 8 1
sb:on its	5 -13 3 5
sb:on reciprocal	0 -9 -7 17
sb:on since	0 -12 13 0
sb:on tea	0 -8 9 0
sb:on the	3 -14 21 -16
sb:on tiktok	0 13 -12 0
sb:once	0 -7 12 -4
sb:one ,	0 16 -8 -6
sb:one of	0 -9 14 -5
sb:only	-1 19 -18 1
sb:open	14 -2 0 -14
sb:opened	22 -14 -3 -3
sb:opened in	3 -15 11 0
sb:opened on	4 -8 -8 8
sb:operator	0 12 -7 -2
sb:opinion	-1 17 -5 -7
sb:opposite	0 -15 18 0
sb:opposite number	0 -15 18 0
sb:or a	0 -11 12 0
sb:order	-2 0 12 -21
sb:ordinary	14 -6 -9 0
sb:osaka	0 -15 17 -2
sb:other	-15 18 -4 -7
sb:other 's	-2 13 -11 -1
sb:other in	0 -11 14 0
sb:our	0 13 -6 -12
sb:our <office>	-1 9 -15 4
sb:our man	0 10 -6 -1
sb:our own	0 -14 15 0
sb:out	5 6 -12 0
sb:out in	0 -4 10 -7
sb:out of	-12 -9 9 7
sb:out on	-2 17 -5 -8
sb:out the	0 -8 10 0
sb:out what	14 -6 -1 -3
sb:outcome	-1 -2 9 -5
sb:outcome of	0 -6 12 -4
sb:over	26 -2 -5 -14
sb:over a	10 -7 0 0
sb:over on	-2 18 -23 3
sb:over the	2 3 0 -11
sb:own	15 -12 7 -15
sb:ownership	0 2 -9 6
sb:p	7 -22 8 9
sb:p <number>	8 -25 10 10
sb:pair	0 -14 17 0
sb:palace	0 -16 22 -7
sb:palm	0 -11 16 -6
sb:palm oil	0 -16 19 -3
sb:paper	-8 20 -15 0
sb:paper on	0 -10 -4 15
sb:pari	6 -12 -3 10
sb:pari on	0 -15 6 6
sb:part	-1 9 -1 -11
sb:parted	-5 -13 -4 19
sb:parted in	0 -14 0 12
sb:party	0 10 0 -11
sb:pass	0 9 -4 -1
sb:passed	9 -6 0 0
sb:pay <level>	-5 -9 5 7
sb:pay <number>	8 0 -11 -1
sb:pay an	0 -9 0 10
sb:pay in	0 16 -13 0
sb:payment	0 9 -9 0
sb:peace	-2 15 -7 -7
sb:peace talk	0 20 -16 -2
sb:pen	0 -11 1 8
sb:permanent agreement	0 -9 9 0
sb:permit	0 -10 3 5
sb:permit for	0 -11 13 0
sb:phase	0 9 -2 -3
sb:phone	-6 -3 13 -13
sb:phone call	-1 -17 19 0
sb:pilot	0 10 -9 0
sb:place ,	0 -9 11 0
sb:place in	3 -18 15 0
sb:place on	0 16 -9 -7
sb:place until	0 -7 10 -3
sb:plan	-8 0 11 -23
sb:plan for	-5 -10 20 -18
sb:plan to	0 -12 12 0
sb:play	0 14 -11 -3
sb:point	0 6 1 -12
sb:pokhara	4 0 4 -10
sb:port	0 10 0 -17
sb:port ,	0 -20 21 0
sb:port of	0 22 -13 -10
sb:position	10 -3 -3 -1
sb:post	5 -26 7 19
sb:post ,	0 15 -4 -8
sb:post of	9 -33 20 8
sb:post on	0 2 -14 8
sb:poultry	0 -9 11 0
sb:poultry ,	0 -9 11 0
sb:powder	0 -12 0 10
sb:premier	-8 -18 6 13
sb:premier ,	0 -13 0 9
sb:premier he	-9 -6 6 4
sb:prepare	-8 5 5 -12
sb:prepare the	0 10 -6 0
sb:presented	0 8 -9 0
sb:president	0 1 8 -19
sb:president <person>	0 27 -23 -5
sb:president donald	0 -11 16 -4
sb:president xi	0 13 -6 -6
sb:press	2 -35 15 19
sb:press conference	7 -6 -20 18
sb:press on	0 -7 10 -3
sb:press release	0 -4 11 -8
sb:price	0 12 -5 -3
sb:prime	12 16 -29 0
sb:prime minister	12 16 -29 0
sb:prisoner	0 9 -7 0
sb:proclamation	0 12 -7 -1
sb:prolonged their	0 -18 3 15
sb:proposal	0 -17 10 7
sb:propose	8 32 -38 -3
sb:propose on	9 -7 0 0
sb:propose that	0 29 -28 0
sb:protocol	0 -12 -14 23
sb:protocol on	0 -3 -4 8
sb:provisional	0 -8 10 0
sb:published	-16 0 15 -16
sb:published on	-2 26 -15 -12
sb:published the	0 -8 9 0
sb:put	0 -9 12 -5
sb:put a	0 -10 11 0
sb:put its	0 9 -6 0
sb:put off	-2 -19 27 -9
sb:put on	4 -10 7 0
sb:q	0 -12 -7 18
sb:q :	0 -16 -3 19
sb:quarrel over	0 -9 8 1
sb:quarter	0 -5 -3 9
sb:question	-4 11 0 -14
sb:radio	-7 7 11 -33
sb:radio <seat>	0 8 -3 -2
sb:rate	-2 15 -3 -11
sb:ratified	0 -7 10 -4
sb:raw	0 13 -12 0
sb:reach a	0 -13 5 5
sb:reach the	0 13 -8 -1
sb:readout	0 -19 24 -2
sb:readout ,	0 -31 27 6
sb:readout of	0 11 0 -14
sb:receive	2 -9 14 -12
sb:receive the	8 -11 5 -6
sb:reciprocal	0 -5 -10 16
sb:reciprocal trade	0 -9 -7 17
sb:record	0 -13 7 8
sb:reference	0 21 -18 -1
sb:remark by	0 7 0 -10
sb:report	7 24 -22 -18
sb:report ,	11 -13 5 -4
sb:report that	0 21 -20 0
sb:reporter	6 0 -9 0
sb:reporter in	0 8 -9 0
sb:reporter on	0 -8 -4 12
sb:representative	6 -15 1 9
sb:republic	0 -11 0 11
sb:republic of	0 -14 0 14
sb:rest	0 18 -14 -1
sb:rest on	0 10 -10 0
sb:resume	-10 8 -1 -3
sb:resume on	0 -4 -3 12
sb:return	-5 0 9 -4
sb:return to	0 -12 15 -3
sb:revive	0 -10 11 0
sb:reykjavík	0 -13 2 9
sb:ring	0 11 -9 0
sb:rise	-3 10 -10 0
sb:rise <level>	0 17 -6 -10
sb:rise in	0 -11 12 0
sb:river	0 11 -6 0
sb:road	0 14 -10 -3
sb:robert borden	0 -8 12 -3
sb:room	-1 12 -2 -5
sb:round ,	0 -14 16 0
sb:round in	-9 -3 1 6
sb:round of	-2 25 -19 -10
sb:round on	1 0 -12 8
sb:row	9 -12 6 -4
sb:rubber	0 10 0 -8
sb:rule on	0 11 -9 0
sb:run	-4 43 -18 -26
sb:run out	0 22 -8 -12
sb:s	7 -9 7 -7
sb:s &	7 -12 9 -6
sb:salalah	0 -17 8 10
sb:sale	0 9 -4 -4
sb:salvador	0 -3 8 -3
sb:salvador on	0 -9 10 0
sb:samarkand	0 -17 0 17
sb:samarkand ,	0 -13 -5 18
sb:same	-5 16 -11 0
sb:santa	0 -5 8 -1
sb:santa cruz	0 -8 10 0
sb:sapporo	9 -10 0 0
sb:say	-3 1 8 -10
sb:say after	0 -16 19 -2
sb:say in	-3 1 -15 12
sb:say that	-7 0 11 -12
sb:say the	6 -14 13 -5
sb:say they	0 10 -10 0
sb:scheduled for	0 -9 13 -1
sb:season	0 9 -7 0
sb:second ,	0 22 -19 -2
sb:second day	0 -8 -5 14
sb:second is	0 -22 22 0
sb:second round	-5 9 -13 7
sb:secretary	9 -25 9 6
sb:secretary ,	8 -11 8 -9
sb:secretary of	5 -9 -10 9
sb:section	0 9 -3 -1
sb:see	-10 3 4 -13
sb:see <person>	0 10 -8 0
sb:seed	0 -8 10 0
sb:sell	0 -7 11 -3
sb:separate	0 -6 -2 10
sb:session of	-1 0 -5 8
sb:set	11 -20 17 -8
sb:set for	0 -9 12 -1
sb:set out	14 -8 -4 0
sb:seventh	6 -17 2 4
sb:sfax	6 -10 4 -2
sb:shall	-3 2 8 -17
sb:shall be	0 -9 11 0
sb:sheet	-8 10 -5 0
sb:sheet on	0 9 -1 -6
sb:sheet that	0 -13 2 11
sb:shelve	0 -8 9 0
sb:shenzhen	0 31 -31 0
sb:ship	-4 32 -21 -5
sb:shook	-5 -3 13 -8
sb:short	0 14 -12 0
sb:should	10 -6 1 -9
sb:should be	0 -9 11 0
sb:show	0 15 -7 -6
sb:shrimp	10 -6 0 -2
sb:shut	0 14 -5 -5
sb:side	0 6 -12 6
sb:side ,	0 -1 -8 8
sb:side agree	0 -4 -7 10
sb:side meet	8 5 -12 0
sb:sign a	-1 -16 13 5
sb:sign an	0 7 6 -24
sb:sign by	0 14 -13 0
sb:sign for	0 -6 -11 14
sb:sign it	0 -16 17 0
sb:sign the	3 32 -22 -12
sb:sign their	0 19 -10 -10
sb:sign two	0 -13 14 0
sb:sign with	0 -9 10 0
sb:signature	-6 0 -22 16
sb:signature ,	0 -11 0 10
sb:signature is	0 10 -9 0
sb:signature of	0 -7 -8 14
sb:since <day-gone>	-5 -16 0 21
sb:since <month-gone>	-5 -9 0 14
sb:sir ,	0 13 -10 -4
sb:sir <person>	5 -9 0 4
sb:sit	11 -13 0 3
sb:sit down	8 6 -5 -12
sb:sit for	-3 3 -11 12
sb:sit in	0 -11 6 2
sb:sit on	0 4 -11 0
sb:sit together	0 6 -9 0
sb:sit with	-5 -3 11 0
sb:sixth	0 0 -11 11
sb:sixth round	0 -6 -6 12
sb:sleep	10 -3 -5 -1
sb:small	0 12 -9 -1
sb:smelter	0 10 -10 0
sb:so	-3 -4 6 0
sb:so in	0 -7 2 0
sb:so is	0 15 -15 0
sb:so it	0 -21 16 6
sb:so that	0 -11 14 0
sb:social	0 13 -2 -11
sb:something	0 -11 13 0
sb:speak	-5 21 -12 -12
sb:speak by	0 10 -7 -2
sb:speak of	0 15 -14 0
sb:speak on	0 -6 9 0
sb:special	8 4 -10 -5
sb:special duty	11 -5 -2 0
sb:spent	-3 -2 12 -8
sb:spoke	-10 -15 21 -2
sb:spoke by	-1 -18 23 -4
sb:spoke of	0 18 -18 0
sb:spoke to	0 -14 15 0
sb:spoken	0 -18 20 0
sb:spoken by	0 -10 11 0
sb:sport	0 11 -11 0
sb:spring	-2 -4 9 0
sb:spring ,	0 -11 12 0
sb:standstill	-5 22 -18 -2
sb:standstill that	0 10 -8 0
sb:start in	-3 -14 19 0
sb:start on	7 5 -9 -5
sb:state	-14 0 -12 19
sb:state council	0 -11 11 0
sb:state visit	-7 10 -16 9
sb:statement ,	0 -18 10 7
sb:statement of	0 4 -10 3
sb:stay	0 -15 -3 20
sb:stay until	0 -16 0 18
sb:steel	7 -2 1 -10
sb:step	-6 8 -10 3
sb:still	-2 21 -10 -9
sb:stockholm	5 -15 2 4
sb:stockholm ,	-6 -7 10 0
sb:stockholm at	0 11 -9 0
sb:stockholm on	7 -9 -1 0
sb:stop	0 2 6 -13
sb:strasbourg	0 -12 4 9
sb:strike	-1 7 7 -21
sb:strike in	0 -4 9 -4
sb:such	0 -10 9 0
sb:sucre	1 6 0 -10
sb:sugar	8 -17 7 3
sb:summary	0 0 7 -10
sb:summit in	2 16 -19 1
sb:summit of	-1 -10 10 2
sb:sunday	4 -12 -12 17
sb:sunday ,	6 -8 -4 5
sb:surcharge	0 14 -5 -2
sb:suspend	-3 25 -19 -1
sb:suspension	-7 16 0 -17
sb:suspension of	-3 15 -2 -8
sb:table	0 -3 -7 12
sb:table on	0 -9 0 10
sb:take	-5 -10 9 4
sb:take effect	0 12 -12 0
sb:take on	0 -10 4 6
sb:take up	0 -10 15 -5
sb:talk ,	24 -19 -10 5
sb:talk about	-2 0 8 -3
sb:talk between	-11 1 -7 11
sb:talk by	0 10 -9 0
sb:talk go	0 -11 4 8
sb:talk in	-8 2 -14 16
sb:talk is	-1 13 -9 -2
sb:talk on	1 -3 12 -15
sb:talk resume	0 -2 -5 9
sb:talk take	0 -8 10 0
sb:talk that	6 -15 3 3
sb:talk with	1 27 -20 -15
sb:talk would	-3 -6 11 0
sb:talked	5 -12 12 -5
sb:talked on	0 -11 13 0
sb:talking	-1 0 -9 9
sb:tariff increase	0 -13 13 0
sb:tariff of	10 -16 11 -3
sb:tariff on	-7 9 3 -15
sb:tariff truce	-3 2 -13 13
sb:tea	-1 0 10 -9
sb:tea and	0 -3 9 -5
sb:team	5 -20 20 -9
sb:telephone	-13 -19 32 -24
sb:telephone call	0 14 -11 -1
sb:telephone on	-3 -1 8 -9
sb:telephone with	0 -21 22 0
sb:telephoned	7 -37 31 -1
sb:telephoned on	8 -12 2 0
sb:television	-7 7 -12 5
sb:television interview	0 -13 0 13
sb:tell <person>	0 2 -11 5
sb:tell a	0 19 -12 -5
sb:tell the	-1 -13 21 -12
sb:tell us	0 16 -13 0
sb:term	13 -11 1 -2
sb:text	16 -6 -3 -6
sb:than	21 -16 -4 3
sb:that	-5 0 10 -8
sb:that 's	10 -9 -4 0
sb:that ,	0 11 -4 -5
sb:that <name>	0 2 -16 10
sb:that <person>	-6 -13 16 0
sb:that <seat>	0 -7 11 -2
sb:that begin	5 -11 3 0
sb:that both	-1 18 -9 -4
sb:that everybody	0 -12 12 0
sb:that from	0 10 -9 0
sb:that had	0 17 -15 -5
sb:that is	-5 14 -2 -11
sb:that it	-4 12 -1 -6
sb:that mr	0 15 -15 0
sb:that of	0 10 -6 -1
sb:that start	0 15 -13 0
sb:that talk	0 -16 19 0
sb:that the	-18 -6 7 6
sb:that they	-5 -13 21 -4
sb:that was	13 -6 0 -7
sb:that were	0 15 -10 -1
sb:that would	0 17 -15 0
sb:the <level>	0 -16 0 17
sb:the <name>	-24 -1 6 4
sb:the <number>	-3 16 -15 0
sb:the <office>	11 -15 9 -2
sb:the <organisation>	0 31 -33 -1
sb:the <person>	3 4 -8 0
sb:the <quality>	12 -6 -2 -1
sb:the <seat>	-18 -5 11 1
sb:the accord	0 -2 -8 11
sb:the additional	0 10 -4 0
sb:the agenda	11 -9 0 0
sb:the agreement	-4 8 0 -10
sb:the announcement	7 4 -12 0
sb:the apec	0 33 -32 0
sb:the app	0 -8 9 0
sb:the arrangement	-2 5 1 -14
sb:the bargain	0 -6 12 -4
sb:the busan	0 -9 11 0
sb:the call	-1 2 -9 10
sb:the clock	0 12 -7 -4
sb:the close	1 -5 -8 11
sb:the consensu	0 -11 14 -2
sb:the country	0 -12 12 0
sb:the course	0 -11 11 0
sb:the custom	0 9 -13 3
sb:the deal	-1 28 -17 -16
sb:the delegation	0 -23 -1 21
sb:the duty	-5 -6 0 10
sb:the end	14 -15 -6 4
sb:the extension	-5 -10 19 -6
sb:the fact	0 -2 -6 8
sb:the fifth	-2 -6 0 9
sb:the first	10 7 -9 -12
sb:the fourth	3 -32 19 11
sb:the framework	0 10 -7 -1
sb:the freeze	0 9 -2 -3
sb:the geneva	0 11 -4 -6
sb:the great	-6 18 -10 -8
sb:the joint	-1 -15 4 13
sb:the last	-4 -9 12 0
sb:the law	-1 -6 9 0
sb:the leader	-7 -10 16 -1
sb:the levy	0 -11 12 0
sb:the lower	0 11 -8 0
sb:the measure	0 11 -10 0
sb:the meet	0 -11 -2 18
sb:the memorandum	0 -12 9 0
sb:the negotiation	0 -20 18 1
sb:the new	4 -18 15 -1
sb:the next	7 0 0 -11
sb:the northern	0 12 -7 -5
sb:the old	14 -8 -2 -2
sb:the outcome	0 -9 10 0
sb:the pair	0 -14 17 0
sb:the paper	0 11 2 -11
sb:the party	0 14 -6 -7
sb:the phone	0 -5 8 -2
sb:the president	-4 -26 31 -4
sb:the press	0 -9 13 0
sb:the proposal	0 -11 11 0
sb:the protocol	0 -15 -12 24
sb:the quarrel	0 -10 10 0
sb:the rate	0 -6 11 -4
sb:the republic	0 -17 0 16
sb:the rise	0 10 -6 -1
sb:the round	-1 0 -8 9
sb:the s	8 -14 10 -5
sb:the same	-5 16 -11 0
sb:the sign	0 -12 12 0
sb:the signature	0 -7 -5 13
sb:the special	12 -11 0 0
sb:the standstill	-3 25 -12 -8
sb:the state	-1 16 -12 -1
sb:the suspension	-5 10 0 -14
sb:the table	-8 -21 7 20
sb:the talk	8 -19 1 10
sb:the tariff	10 -7 -20 18
sb:the text	17 -12 0 -8
sb:the third	-6 -4 9 0
sb:the threat	8 -13 -6 13
sb:the three	0 -19 3 16
sb:the time	0 -6 -7 14
sb:the trade	-1 16 3 -25
sb:the transfer	0 15 -9 -6
sb:the truce	-25 5 14 -21
sb:the two	-11 -8 10 2
sb:the understanding	5 -13 16 -9
sb:the visit	4 -30 22 5
sb:the water	0 11 -1 -8
sb:the week	0 3 -22 13
sb:the world	2 11 -9 -6
sb:the year	0 14 -10 -2
sb:their	-28 -5 11 5
sb:their <office>	0 -8 -1 11
sb:their dispute	0 6 4 -13
sb:their duty	0 -7 10 -1
sb:their first	0 -13 15 0
sb:their name	4 -1 -9 6
sb:their president	0 10 0 -11
sb:their third	-1 -7 -11 19
sb:their truce	-4 -13 7 8
sb:them	7 -10 7 0
sb:them ,	0 -12 6 7
sb:them in	0 -4 9 -1
sb:them on	0 10 -7 0
sb:then	5 -6 8 -12
sb:then the	0 -12 14 0
sb:there ,	0 -3 9 -3
sb:there are	0 12 -7 -3
sb:there from	0 -10 11 0
sb:there is	-1 8 -12 3
sb:there on	17 -13 -4 2
sb:there was	0 12 -6 -3
sb:they	21 -20 12 -7
sb:they agree	0 21 -14 -9
sb:they are	7 -20 9 4
sb:they did	-1 -13 17 -1
sb:they had	15 -4 -9 -1
sb:they have	6 -19 -2 16
sb:they meet	3 -15 13 -5
sb:they sit	-1 12 -11 0
sb:they were	0 18 -14 -3
sb:they will	9 -25 20 -5
sb:thi is	-2 -9 6 4
sb:think	0 -18 19 -1
sb:third	10 -12 -10 17
sb:third ,	0 -16 16 0
sb:third meet	0 15 -10 -3
sb:third time	15 0 -13 -1
sb:thread	0 1 -10 6
sb:thread ,	0 -6 -2 10
sb:thread by	0 10 -3 -3
sb:threat	13 -14 -9 11
sb:threat of	7 -14 -4 12
sb:threaten	-2 2 -11 6
sb:threaten to	0 -6 -1 9
sb:three ,	0 5 -13 5
sb:three <office>	0 -10 0 8
sb:three hour	0 0 9 -8
sb:through	-5 -5 -2 12
sb:thursday	2 -14 8 5
sb:thursday ,	-5 0 9 -15
sb:tiktok	0 -2 -10 15
sb:till	-1 0 -15 13
sb:to	-22 10 -9 9
sb:to <day-gone>	0 -10 13 -4
sb:to <level>	-6 -4 -1 11
sb:to <number>	9 0 -10 -1
sb:to <seat>	12 -13 8 -2
sb:to a	0 16 0 -19
sb:to an	0 12 -7 -3
sb:to be	0 8 -3 -14
sb:to begin	-6 9 -2 -1
sb:to do	0 11 -9 0
sb:to fentanyl	0 -11 12 0
sb:to follow	14 -8 -3 -1
sb:to have	0 11 -3 -6
sb:to his	0 10 -6 -1
sb:to hold	0 -21 22 0
sb:to it	0 0 -15 8
sb:to meet	5 -13 13 -5
sb:to midnight	0 -15 -1 18
sb:to open	-7 14 -2 -7
sb:to prepare	-4 -8 18 -7
sb:to put	0 -12 8 4
sb:to resume	0 11 -13 0
sb:to see	0 19 -16 -1
sb:to settle	5 2 -18 6
sb:to sign	0 15 -7 -11
sb:to sit	0 11 -1 -9
sb:to speak	0 -10 12 0
sb:to start	10 -8 1 -1
sb:to take	0 0 -14 12
sb:to talk	0 -8 14 -6
sb:to the	-9 -9 7 6
sb:to work	0 11 -2 -7
sb:together in	2 -10 0 5
sb:tomatoe	0 -10 4 5
sb:too ,	0 10 -10 0
sb:top	-1 -7 14 -7
sb:trade	1 -15 4 10
sb:trade ,	-2 15 -9 -2
sb:trade agreement	0 9 -7 0
sb:trade boss	-3 -9 18 -8
sb:trade pact	0 -2 11 -8
sb:trade representative	-2 -13 3 11
sb:trade secretary	11 -11 0 -2
sb:trade talk	-2 -4 -12 20
sb:transcript	-2 1 -19 10
sb:transfer	-1 19 -10 -8
sb:translated from	0 14 -5 -5
sb:travel	9 -7 5 -11
sb:travel to	7 -9 7 -8
sb:treaty	0 -3 10 -8
sb:trieste on	0 -13 15 0
sb:tromsø	0 -10 12 0
sb:truce	0 -1 15 -20
sb:truce ,	9 1 -8 0
sb:truce between	6 17 0 -33
sb:truce by	0 -12 8 3
sb:truce go	0 10 -9 0
sb:truce hold	0 -11 11 0
sb:truce on	0 -15 6 12
sb:truce over	-1 6 7 -14
sb:truce that	6 7 -5 -11
sb:truce with	-2 -7 10 0
sb:trump	0 -11 16 -4
sb:try	0 -12 12 0
sb:turnberry	0 -10 19 -15
sb:turnberry ,	0 -12 19 -10
sb:twice	-5 -6 15 -4
sb:two	-17 -4 11 0
sb:two are	0 -15 17 0
sb:two club	0 21 -19 -1
sb:two country	8 9 -21 1
sb:two delegation	-1 0 -11 11
sb:two government	-1 -18 18 0
sb:two had	0 -15 17 0
sb:two hour	0 11 -8 0
sb:two men	0 -17 18 0
sb:two of	0 -24 11 14
sb:two round	0 16 -15 0
sb:under a	0 -20 10 11
sb:under an	0 0 -15 8
sb:under the	-3 18 -7 -11
sb:understanding	4 -16 15 -2
sb:understanding reach	0 -15 16 0
sb:union	0 8 -1 -4
sb:unless	0 -13 17 -5
sb:until	-36 2 -19 22
sb:until the	0 26 -16 -8
sb:until then	0 -13 13 0
sb:up	-21 2 2 1
sb:up on	0 7 1 -10
sb:up to	0 13 -7 -4
sb:us	0 29 -19 -10
sb:valid	0 14 -2 -8
sb:valparaíso	0 -23 9 16
sb:valparaíso ,	0 -16 0 15
sb:vanilla	0 -18 12 6
sb:version	0 13 -13 0
sb:vessel	0 0 -9 11
sb:vice	-8 -17 3 17
sb:vice premier	-7 -13 0 16
sb:video	-4 -19 26 -8
sb:video link	0 -9 11 0
sb:village	0 -9 -4 13
sb:visit to	0 0 7 -7
sb:vote	9 7 -15 -6
sb:vote to	10 -10 0 0
sb:waited	-5 13 -7 0
sb:waited for	-5 13 -7 0
sb:walked	-3 -11 12 2
sb:was ,	0 -10 12 0
sb:was <number>	0 12 -11 0
sb:was a	-1 19 -14 -1
sb:was agree	0 -1 15 -18
sb:was announce	0 -16 17 0
sb:was conclude	0 0 6 -9
sb:was due	0 -24 16 11
sb:was in	-8 0 11 -15
sb:was initialled	0 3 -13 8
sb:was not	11 -19 9 0
sb:was plan	0 -11 14 -2
sb:was published	0 10 -6 -3
sb:was put	0 -9 11 0
sb:was sign	0 -1 -11 13
sb:was take	0 -18 5 13
sb:was tell	0 -8 -1 10
sb:was the	6 -12 9 -5
sb:was to	6 27 -37 -5
sb:was worked	0 -14 5 9
sb:way	1 9 -18 4
sb:we	15 -6 5 -18
sb:we are	-2 21 -9 -8
sb:we avoid	0 -13 13 0
sb:we had	17 -15 -3 0
sb:we meet	2 -14 12 -1
sb:we shall	0 15 -7 -8
sb:we sit	-4 -10 10 2
sb:we'll	0 -14 15 0
sb:week	8 2 -11 1
sb:week of	13 0 -15 0
sb:weekly	0 18 -8 -8
sb:welcome	0 -4 -8 12
sb:welcomed	0 10 -14 5
sb:welcomed the	0 4 -11 7
sb:wellington	0 -17 19 0
sb:were sign	0 10 -9 0
sb:were to	-5 -8 16 -7
sb:what	12 4 -4 -13
sb:what <person>	0 -16 20 -3
sb:what change	0 11 -6 -1
sb:what happen	0 13 -8 -1
sb:what happened	0 -26 30 -4
sb:what is	0 0 -9 7
sb:what the	0 29 -20 -11
sb:what was	0 -14 0 16
sb:what we	0 13 -7 -2
sb:what would	10 -9 0 0
sb:when	17 -5 -9 1
sb:when <person>	9 -12 2 0
sb:when the	0 -5 -3 10
sb:where	9 -19 12 -2
sb:where he	4 0 1 -10
sb:where the	0 -31 24 4
sb:where they	2 1 -11 3
sb:which <quality>	0 15 -13 0
sb:which <seat>	0 -9 13 -3
sb:which both	0 -10 11 0
sb:which each	0 10 -9 0
sb:which end	0 -4 -9 12
sb:which meet	0 17 -16 0
sb:which opened	7 -10 0 0
sb:which the	0 -22 21 0
sb:which was	-6 22 -10 -9
sb:which were	0 -8 9 0
sb:who	-2 13 -4 -8
sb:who is	9 -5 -7 1
sb:who negotiate	0 -9 0 10
sb:who sign	0 12 -10 -1
sb:will	-11 -3 14 -9
sb:will be	0 12 -10 -3
sb:will discuss	0 -19 12 7
sb:will hold	0 17 -15 0
sb:will meet	-4 17 -10 -9
sb:will now	-4 -12 18 -2
sb:will pay	0 0 -8 10
sb:will sit	12 -5 -10 2
sb:will talk	0 -10 11 0
sb:will try	0 -15 16 0
sb:window	-3 24 -12 -9
sb:wire	9 -7 -6 5
sb:wire )	0 -10 0 7
sb:with	-4 3 16 -32
sb:with <level>	0 -9 11 -1
sb:with <name>	-22 4 0 3
sb:with <person>	8 -22 15 -3
sb:with <quality>	0 -5 8 -1
sb:with <seat>	-2 2 3 -9
sb:with a	-4 17 -2 -11
sb:with his	5 -18 14 0
sb:with its	9 -7 0 0
sb:with the	-3 22 -13 -10
sb:without	-2 9 -11 1
sb:word	-3 -13 8 8
sb:work	0 22 -12 -12
sb:worked	5 -18 11 1
sb:worked out	0 -9 3 5
sb:working	8 -19 12 0
sb:world	1 6 0 -10
sb:would	0 10 -1 -15
sb:would have	-5 27 -17 -6
sb:would meet	2 4 -10 0
sb:would sign	0 14 -13 0
sb:would speak	0 -13 15 0
sb:write	-1 3 6 -18
sb:write on	0 -3 10 -9
sb:xi	0 13 -6 -6
sb:xi jinping	0 13 -6 -6
sb:year ,	-1 15 -14 0
sb:yet	0 13 -9 0
sb:yokohama	0 -8 10 0
sb:york	-9 8 0 -3
sb:york from	0 -8 9 0
sb:york on	-1 11 -5 -1
sb:you	-11 -2 12 -4
sb:you come	-2 0 -8 8
sb:you in	0 -18 18 0
sb:zinc	0 -7 8 0
sb:zurich	0 15 -12 -2
sb:|	0 21 -10 -10
sb:·	10 1 -8 -6
sb:· wednesday	0 -4 -3 9
sb:—	8 -6 7 -2
sb:— <name>	12 -17 27 -17
sb:— <person>	0 -8 -1 9
sb:— <quality>	3 0 -11 6
sb:— <seat>	0 -17 -15 25
sb:— a	0 18 -5 -13
sb:— monday	9 0 -4 -9
sb:— new	0 -8 11 -1
sb:— on	-1 -2 15 -13
sb:— the	-11 13 -8 0
sb:— thursday	0 -4 -8 11
sb:— tuesday	0 10 -5 -2
sent:calls	-36 -34 60 -35
sent:coming	-5 -5 13 -8
sent:ended	-9 -5 -3 13
sent:experts	10 -16 -1 12
sent:m=adjourned	0 6 -11 5
sent:m=arrive	5 -11 -11 17
sent:m=arrived	14 0 -8 -6
sent:m=arrives	0 17 -15 -5
sent:m=assembly	0 15 -5 -10
sent:m=attempt	0 -10 0 12
sent:m=bargain	0 -5 14 -9
sent:m=broke off	-8 -2 -17 20
sent:m=broke up	-3 -2 13 -9
sent:m=came	5 -4 -9 10
sent:m=closed	-17 6 -27 23
sent:m=conference	2 -15 9 3
sent:m=delegation	-6 -24 19 14
sent:m=delegations	12 -37 0 23
sent:m=dialogue	0 -4 -2 9
sent:m=dinner	7 -9 13 -18
sent:m=edition	7 19 -16 -22
sent:m=ended	-21 -1 -1 11
sent:m=expected	-1 10 -12 1
sent:m=flew	-10 0 -5 9
sent:m=fly	-2 11 -2 -9
sent:m=go	-3 5 -25 14
sent:m=goes	-8 1 7 -7
sent:m=guest	5 24 -20 -17
sent:m=haggling	-1 -20 0 22
sent:m=handshake	-3 2 -14 9
sent:m=here	7 -17 7 1
sent:m=host	1 19 -11 -17
sent:m=landed	0 2 -11 5
sent:m=meet	5 2 1 -16
sent:m=meeting	-20 -12 8 12
sent:m=meets	-14 -1 -1 11
sent:m=met	-9 5 17 -33
sent:m=negotiate	0 -7 11 -1
sent:m=negotiates	0 -9 0 10
sent:m=negotiating	0 3 -12 4
sent:m=negotiations	3 -9 9 -3
sent:m=negotiators	1 8 -25 11
sent:m=parted	-6 -19 -1 20
sent:m=receive	0 10 -8 0
sent:m=received	5 -15 21 -18
sent:m=rose	0 27 -24 -9
sent:m=round	5 -9 -8 16
sent:m=rounds	-3 31 -14 -17
sent:m=sat	20 -9 -4 -10
sent:m=session	-2 -14 0 16
sent:m=settled	8 -2 12 -33
sent:m=shook hands	-6 12 -1 -10
sent:m=signed	-13 2 -11 14
sent:m=sitting	0 -8 3 2
sent:m=spent	-5 -11 22 -12
sent:m=stop	9 -11 4 0
sent:m=table	2 -20 5 12
sent:m=talk	3 6 2 -31
sent:m=talking	12 -18 1 1
sent:m=talks	6 -4 -12 10
sent:m=to see	-1 25 -20 -5
sent:m=travels	12 -13 1 -3
sent:m=visit	6 0 -10 6
sent:m=went	-19 14 6 -15
sent:m=where	0 -15 3 12
sent:meets	8 -20 13 5
sent:running	14 4 -11 -5
sent:summit	-5 5 3 -18
sent:wished	1 16 -27 7
sides=0	-25 27 -10 -10
sides=1	12 -7 0 2
sides=2	-7 8 7 -18
sides=3	4 -39 11 29
sides=4	9 24 -25 -9
t0=future	-20 0 -3 17
t0=future-passive	-4 14 -6 -14
t0=modal	5 18 -9 -34
t0=modal-passive	5 3 0 -10
t0=past	-7 4 -2 1
t0=past-not	0 11 -9 0
t0=past-passive	-24 -5 0 14
t0=perfect-passive	-9 -12 18 0
t0=pluperfect	11 -13 -3 9
t0=present-not	9 -4 -3 0
t0=present-passive	-16 6 2 -12
t1=future	-20 2 -6 15
t1=future-passive	-4 14 -6 -14
t1=infinitive	8 26 -24 -15
t1=modal	5 14 -5 -34
t1=modal-passive	5 3 0 -10
t1=past	-7 1 1 1
t1=past-not	0 11 -9 0
t1=past-passive	-24 -5 0 14
t1=perfect-passive	-9 -13 18 0
t1=pluperfect	13 -13 -5 11
t1=present	-3 11 -12 7
t1=present-not	9 -4 -3 0
t1=present-passive	-16 6 2 -12
t2=future	0 -11 11 0
t2=future-passive	0 11 -14 1
t2=gerund	0 -10 17 -8
t2=infinitive	-12 3 0 2
t2=participle-passive	9 -5 -20 16
t2=past	2 3 5 -17
t2=perfect	2 9 -10 -5
t2=perfect-passive	2 11 -16 0
t2=pluperfect	6 5 0 -14
t2=present-not	0 -10 15 -3
t2=present-passive	-3 18 -6 -7
third-side	6 -16 3 9
top	14 1 -22 14
town-none	-1 17 -15 -3
town-r	-9 -6 12 -1
town=l0	2 -16 15 -1
town=l1	-4 -21 31 -16
town=l2	-29 15 -18 14
town=l3	7 27 -27 -8
town=l4	3 20 -29 2
town=l5	9 7 -13 -1
town=r0	-2 2 -11 10
town=r1	-22 -19 31 -7
town=r2	-17 4 12 -15
town=r3	4 3 -15 7
town=r4	13 5 -19 2
towns=0	0 12 -11 -2
towns=2	-11 4 3 -4
tri:day day-none part:sure	2 1 7 -19
tri:day day-none prev:sure	-8 3 3 -3
tri:day day-none sent:sure	-11 -10 11 5
tri:day day=l1 no-word	0 12 -16 0
tri:day day=l1 part:sure	-4 -14 0 16
tri:day day=l1 sent:sure	0 -11 4 6
tri:day day=l2 no-word	-15 12 7 -14
tri:day day=l2 part:sure	-7 -7 -3 16
tri:day day=l2 sent:sure	-3 -3 -9 14
tri:day day=l3 no-word	-15 -4 -6 16
tri:day day=l3 prev:sure	-9 -6 9 3
tri:day day=l3 sent:sure	3 9 1 -16
tri:day day=l4 no-word	-7 12 4 -22
tri:day day=l4 part:sure	4 0 -8 3
tri:day day=l4 prev:sure	-2 -7 0 11
tri:day day=l4 sent:sure	-14 8 0 -3
tri:day day=l5 no-word	-3 1 15 -22
tri:day day=l5 part:sure	6 -18 14 -1
tri:day day=l5 sent:sure	0 9 -19 4
tri:day day=r0 no-word	-9 3 1 0
tri:day day=r0 part:sure	-3 -8 7 2
tri:day day=r1 no-word	3 6 0 -23
tri:day day=r1 part:sure	23 -7 -16 -1
tri:day day=r1 sent:sure	7 0 -13 2
tri:day day=r2 no-word	0 6 -2 -10
tri:day day=r2 part:sure	8 -3 2 -13
tri:day day=r2 prev:sure	12 -8 0 -4
tri:day day=r2 sent:sure	1 10 -15 0
tri:day day=r3 no-word	-20 0 -7 15
tri:day day=r3 part:sure	-12 14 -11 3
tri:day day=r3 prev:sure	1 2 8 -23
tri:day day=r4 no-word	-29 7 8 -13
tri:day day=r4 part:sure	-19 -6 20 0
tri:day day=r4 prev:sure	17 -9 -9 0
tri:day day=r4 sent:sure	9 10 -20 0
tri:day day=r5 no-word	-6 3 4 -8
tri:day day=r5 sent:sure	-10 0 -11 13
tri:l="on day day-none	0 -12 0 11
tri:l="on day no-word	0 -12 0 11
tri:l="on day-none no-word	0 -12 0 11
tri:l=<begin> day day=r0	0 -10 12 0
tri:l=<begin> day day=r1	-1 12 -10 0
tri:l=<begin> day day=r3	0 9 -5 0
tri:l=<begin> day no-word	-11 -6 10 0
tri:l=<begin> day part:sure	-4 -5 0 10
tri:l=<begin> day prev:sure	4 11 -14 -7
tri:l=<begin> day sent:sure	14 -5 7 -31
tri:l=<begin> day-none no-word	-9 -8 12 0
tri:l=<begin> day-none part:sure	-4 -5 0 10
tri:l=<begin> day-none prev:sure	6 8 -12 -6
tri:l=<begin> day-none sent:sure	10 -7 8 -24
tri:l=<begin> day=r0 no-word	0 -10 12 0
tri:l=<begin> day=r3 no-word	0 9 -5 0
tri:l=<begin> day=r4 no-word	0 0 -12 9
tri:l=a day day=l1	15 -7 -8 -1
tri:l=a day=l1 no-word	9 -1 -7 0
tri:l=about day day-none	-1 9 -4 0
tri:l=accra, day day-none	0 -6 -1 9
tri:l=accra, day no-word	0 0 -11 7
tri:l=accra, day sent:sure	0 -10 7 1
tri:l=accra, day-none no-word	0 0 -11 7
tri:l=after day day-none	-1 17 -8 -6
tri:l=after day part:sure	0 -6 10 0
tri:l=after day-none no-word	0 24 -20 -2
tri:l=ago day day-none	0 15 -9 -6
tri:l=ago day no-word	0 11 -5 -3
tri:l=ago day-none no-word	0 11 -5 -3
tri:l=aires, day day-none	0 9 -4 -3
tri:l=and day day-none	0 7 1 -10
tri:l=and day day=l1	-5 -8 -12 20
tri:l=and day no-word	-1 13 -7 -2
tri:l=and day part:sure	-3 -3 -9 15
tri:l=and day sent:sure	0 -7 0 9
tri:l=and day-none no-word	0 9 -3 -3
tri:l=are day day-none	0 10 -3 -4
tri:l=are day no-word	0 10 -3 -4
tri:l=are day-none no-word	0 10 -3 -4
tri:l=asunción, day day-none	0 9 -3 -3
tri:l=bangkok, day no-word	0 11 -5 -5
tri:l=before day part:sure	0 8 -7 0
tri:l=beijing, day day-none	-5 14 -5 -3
tri:l=beijing, day day=r3	0 -5 7 0
tri:l=beijing, day day=r4	0 11 -6 -2
tri:l=beijing, day-none no-word	0 4 -14 5
tri:l=belgrade, day day-none	13 -10 3 -11
tri:l=belgrade, day no-word	14 -14 4 -6
tri:l=belgrade, day-none no-word	14 -14 4 -6
tri:l=bern, day no-word	0 10 -5 -2
tri:l=brief, day day-none	0 8 -3 -2
tri:l=brief, day no-word	0 8 -3 -2
tri:l=brief, day-none no-word	0 8 -3 -2
tri:l=brussels, day day-none	0 -14 14 1
tri:l=busan, day day-none	0 -8 -5 15
tri:l=by day prev:sure	0 17 -4 -8
tri:l=by day-none prev:sure	0 15 -3 -7
tri:l=call day day-none	0 -11 11 0
tri:l=call day no-word	0 -11 11 0
tri:l=call day-none no-word	0 -11 11 0
tri:l=city, day day=r4	0 15 -5 -11
tri:l=city, day day=r5	0 -8 11 0
tri:l=copenhagen, day no-word	0 0 -10 7
tri:l=correspondent, day no-word	0 -12 0 13
tri:l=correspondent, day-none no-word	0 -12 0 13
tri:l=date: day day-none	0 10 -6 -1
tri:l=deal day day-none	0 -14 7 7
tri:l=deal day no-word	0 -13 7 7
tri:l=deal day-none no-word	0 -14 7 7
tri:l=delhi, day day-none	0 14 -4 -9
tri:l=delhi, day no-word	0 21 -9 -12
tri:l=delhi, day-none no-word	0 14 -4 -9
tri:l=down day day-none	-6 5 10 -13
tri:l=ended day no-word	10 -8 0 0
tri:l=ended day-none no-word	10 -10 0 0
tri:l=ends day no-word	0 16 -5 -8
tri:l=ends day prev:sure	0 -14 12 1
tri:l=ends day sent:sure	-1 -7 -7 16
tri:l=ends day-none no-word	0 21 -4 -14
tri:l=ends day-none prev:sure	0 -12 14 0
tri:l=for day day-none	12 -11 10 -17
tri:l=for day day=r3	0 10 -7 0
tri:l=for day no-word	17 -10 1 -10
tri:l=for day-none no-word	18 -19 9 -6
tri:l=for day-none part:sure	-3 9 -6 -2
tri:l=for day-none prev:sure	0 8 -5 0
tri:l=for day-none sent:sure	0 -13 17 -2
tri:l=friday day day-none	-2 0 -12 6
tri:l=friday day no-word	-2 2 -12 4
tri:l=friday day-none no-word	-1 7 -11 0
tri:l=friday, day day-none	-4 5 4 -16
tri:l=friday, day no-word	-2 0 7 -11
tri:l=friday, day-none no-word	-2 -1 8 -11
tri:l=from day day-none	-5 -3 11 -9
tri:l=from day day=r1	14 -2 -14 -2
tri:l=from day no-word	0 17 -6 -27
tri:l=from day part:sure	0 -19 21 -4
tri:l=from day sent:sure	0 3 0 -8
tri:l=from day-none no-word	-7 11 0 -17
tri:l=from day-none part:sure	0 -18 20 -2
tri:l=geneva day day-none	0 9 -3 -7
tri:l=geneva day part:sure	0 -19 22 -2
tri:l=geneva day-none part:sure	0 -19 22 -2
tri:l=geneva, day sent:sure	-2 2 -11 9
tri:l=goods day no-word	-1 -9 12 0
tri:l=hanoi, day day-none	0 10 -3 -4
tri:l=hanoi, day no-word	0 9 -3 -4
tri:l=happened day day-none	0 9 -4 -1
tri:l=happened day no-word	0 9 -4 -1
tri:l=happened day-none no-word	0 9 -4 -1
tri:l=happens day no-word	0 -8 10 0
tri:l=helsinki, day day-none	0 -16 4 11
tri:l=is day no-word	0 16 -11 -1
tri:l=is day sent:sure	0 -8 10 0
tri:l=is day-none no-word	0 15 -10 -1
tri:l=korea day day-none	-1 -9 15 -5
tri:l=lima, day day-none	11 -3 3 -15
tri:l=lima, day no-word	12 -8 4 -11
tri:l=lima, day-none no-word	12 -10 5 -11
tri:l=lisbon, day day-none	0 -9 7 2
tri:l=lumpur day part:sure	0 14 -13 0
tri:l=lumpur day-none part:sure	0 14 -13 0
tri:l=lumpur, day day=r4	2 -11 -5 11
tri:l=lumpur, day prev:sure	0 -5 -4 11
tri:l=lumpur, day sent:sure	1 10 -8 -6
tri:l=lusaka, day day-none	0 14 -8 -6
tri:l=madrid day day-none	0 18 -21 0
tri:l=manila, day no-word	0 -12 -8 18
tri:l=manila, day-none no-word	0 -12 -3 15
tri:l=meet day day-none	-3 -8 12 0
tri:l=meet day part:sure	-3 -8 12 0
tri:l=meet day-none part:sure	-3 -8 12 0
tri:l=meets day day-none	0 11 -10 0
tri:l=meets day part:sure	0 11 -10 0
tri:l=meets day-none part:sure	0 11 -10 0
tri:l=met day day-none	0 -9 11 0
tri:l=met day part:sure	0 -9 11 0
tri:l=met day-none part:sure	0 -9 11 0
tri:l=midnight day no-word	0 11 -2 -4
tri:l=monday day day-none	10 -12 -5 7
tri:l=monday day no-word	11 -14 -5 7
tri:l=monday day-none no-word	12 -16 -5 10
tri:l=monday, day day-none	7 -6 -11 6
tri:l=monday, day no-word	1 8 -16 -1
tri:l=monday, day-none no-word	2 2 -14 0
tri:l=montevideo, day day-none	0 -1 9 -12
tri:l=montevideo, day-none no-word	0 0 8 -12
tri:l=muscat, day day-none	0 0 8 -10
tri:l=muscat, day no-word	0 0 8 -10
tri:l=muscat, day-none no-word	0 0 8 -10
tri:l=nicosia, day no-word	0 12 -4 -6
tri:l=nine day day-none	-5 -14 11 5
tri:l=of day day-none	4 6 0 -13
tri:l=of day day=l3	0 -6 0 9
tri:l=of day part:sure	-11 -8 11 4
tri:l=of day prev:sure	-3 19 -7 -10
tri:l=of day-none no-word	9 -11 5 0
tri:l=of day-none prev:sure	-1 19 -9 -6
tri:l=of day=l3 no-word	0 -8 0 9
tri:l=of day=r4 no-word	0 13 -10 0
tri:l=on day day=l1	-1 0 7 -12
tri:l=on day day=l3	-5 -5 12 -2
tri:l=on day day=l4	-6 -7 15 -3
tri:l=on day day=l5	6 -10 11 -7
tri:l=on day day=r0	0 15 -9 -1
tri:l=on day day=r2	5 -4 4 -10
tri:l=on day day=r5	-6 7 -10 7
tri:l=on day no-word	-5 0 8 -10
tri:l=on day prev:sure	-5 -3 -2 10
tri:l=on day-none no-word	9 5 -9 2
tri:l=on day-none part:sure	-10 -2 12 -12
tri:l=on day-none prev:sure	-21 9 -1 3
tri:l=on day=l2 no-word	-3 4 8 -12
tri:l=on day=l3 sent:sure	8 0 6 -12
tri:l=on day=l4 no-word	-2 -3 16 -17
tri:l=on day=l4 part:sure	4 -4 -8 8
tri:l=on day=l4 prev:sure	0 -13 3 10
tri:l=on day=l4 sent:sure	-11 9 5 -11
tri:l=on day=l5 no-word	-1 -4 20 -19
tri:l=on day=l5 part:sure	6 -14 10 0
tri:l=on day=l5 sent:sure	1 7 -19 5
tri:l=on day=r2 sent:sure	10 0 -6 -3
tri:l=on day=r3 part:sure	-1 8 -17 10
tri:l=on day=r3 sent:sure	3 -16 7 3
tri:l=on day=r4 no-word	-5 -13 11 7
tri:l=on day=r4 prev:sure	14 -4 -11 0
tri:l=on day=r4 sent:sure	-9 9 -2 0
tri:l=on day=r5 no-word	0 4 -9 5
tri:l=ottawa, day no-word	0 -7 -10 14
tri:l=out day day-none	0 4 -10 4
tri:l=out day no-word	0 -3 -12 13
tri:l=out day-none no-word	0 3 -9 4
tri:l=paris, day day-none	0 10 0 -11
tri:l=paris, day day=r4	-4 -7 0 13
tri:l=paris, day sent:sure	-4 -7 0 13
tri:l=paris, day=r4 sent:sure	-4 -7 0 13
tri:l=prague, day no-word	0 13 -6 -5
tri:l=rabat, day no-word	0 0 10 -11
tri:l=report, day day-none	0 -7 11 -4
tri:l=report, day no-word	0 -7 11 -4
tri:l=report, day-none no-word	0 -7 11 -4
tri:l=said day day-none	0 14 -7 -4
tri:l=said day no-word	0 14 -5 -4
tri:l=said day-none no-word	0 10 -4 -3
tri:l=saturday day day-none	9 -6 -10 3
tri:l=saturday, day day-none	0 15 -8 -5
tri:l=saturday, day no-word	0 11 -6 -3
tri:l=saturday, day-none no-word	0 10 -5 -3
tri:l=seoul, day day-none	0 12 -4 -5
tri:l=seoul, day day=r4	0 -6 -6 11
tri:l=seoul, day no-word	0 17 -7 -8
tri:l=seoul, day-none no-word	0 12 -4 -5
tri:l=seoul, day=r4 sent:sure	0 -8 -5 12
tri:l=signed day day-none	0 7 -13 0
tri:l=signed day no-word	0 2 -11 3
tri:l=signed day-none no-word	0 1 -10 4
tri:l=since day day=r2	3 3 -9 -1
tri:l=since day no-word	1 18 -5 -33
tri:l=since day part:sure	14 -3 -7 -4
tri:l=since day sent:sure	0 -7 -9 13
tri:l=since day-none no-word	0 10 1 -28
tri:l=since day-none part:sure	11 0 -7 -2
tri:l=since day-none sent:sure	0 -8 -6 14
tri:l=six day day-none	0 -10 1 9
tri:l=six day no-word	0 -13 4 9
tri:l=spent day no-word	-2 0 10 -9
tri:l=spoke day no-word	0 -7 9 0
tri:l=starts day no-word	0 10 -1 -4
tri:l=stockholm day part:sure	9 -9 3 -6
tri:l=sunday day day-none	-1 -5 -10 13
tri:l=sunday day-none no-word	-1 -4 -7 10
tri:l=sunday, day day-none	4 -9 -2 7
tri:l=sunday, day no-word	7 -3 -16 6
tri:l=sunday, day-none no-word	7 -4 -15 7
tri:l=suva, day day-none	0 12 -5 -4
tri:l=suva, day no-word	0 14 -7 -6
tri:l=suva, day-none no-word	0 12 -5 -4
tri:l=talks day part:sure	2 0 5 -11
tri:l=tariffs day day-none	0 -10 11 0
tri:l=tariffs day no-word	0 -10 11 0
tri:l=tariffs day-none no-word	0 -10 11 0
tri:l=tashkent, day day-none	0 -7 -7 13
tri:l=tbilisi, day day-none	0 -10 13 -3
tri:l=tbilisi, day no-word	0 -12 15 -5
tri:l=the day day-none	14 6 -8 -21
tri:l=the day day=l3	-1 15 -11 0
tri:l=the day day=l4	0 10 -8 0
tri:l=the day no-word	-16 18 -4 -9
tri:l=the day part:sure	15 11 -21 -4
tri:l=the day sent:sure	-4 16 -8 -5
tri:l=the day-none no-word	-10 10 0 -6
tri:l=the day-none part:sure	15 0 -10 -2
tri:l=there day day-none	0 -7 12 -3
tri:l=through day day-none	0 -5 -6 10
tri:l=through day no-word	0 -1 -9 9
tri:l=through day-none no-word	0 -5 -6 10
tri:l=thursday day no-word	12 -3 3 -12
tri:l=thursday day-none no-word	0 2 4 -12
tri:l=thursday, day day-none	-5 0 9 -15
tri:l=thursday, day no-word	-2 0 6 -12
tri:l=thursday, day-none no-word	-2 0 6 -11
tri:l=till day day-none	0 0 -10 9
tri:l=till day no-word	0 0 -10 9
tri:l=till day-none no-word	0 0 -10 9
tri:l=to day day-none	-2 15 -24 2
tri:l=to day day=l1	-1 -13 4 11
tri:l=to day day=l2	0 -10 7 3
tri:l=to day day=r2	0 12 -12 0
tri:l=to day no-word	-6 12 -34 15
tri:l=to day part:sure	0 -10 12 0
tri:l=to day-none no-word	0 6 -16 4
tri:l=to day=l1 no-word	0 -5 -1 9
tri:l=to day=r2 no-word	0 12 -12 0
tri:l=together day day-none	0 11 -8 0
tri:l=tokyo, day day-none	0 0 10 -14
tri:l=tokyo, day no-word	0 -8 20 -18
tri:l=tokyo, day-none no-word	0 -5 12 -11
tri:l=town, day no-word	0 -7 -6 13
tri:l=truce day no-word	0 -7 -2 10
tri:l=tuesday day day-none	-9 -5 6 3
tri:l=tuesday day no-word	-3 5 5 -11
tri:l=tuesday day prev:sure	-3 -11 0 12
tri:l=tuesday day-none no-word	-2 3 5 -9
tri:l=tuesday day-none prev:sure	-3 -11 0 12
tri:l=ulaanbaatar, day day-none	0 -8 -5 12
tri:l=ulaanbaatar, day no-word	0 -9 -3 13
tri:l=ulaanbaatar, day-none no-word	0 -8 -6 12
tri:l=until day day-none	-13 10 -21 9
tri:l=until day day=l1	0 -10 0 11
tri:l=until day day=l3	0 -6 10 -1
tri:l=until day no-word	-7 15 -13 -1
tri:l=until day part:sure	-6 -3 -16 17
tri:l=until day prev:sure	0 -2 -5 9
tri:l=until day-none no-word	-3 26 0 -24
tri:l=until day-none part:sure	-2 -9 -14 20
tri:l=until day-none prev:sure	0 -4 -4 9
tri:l=until day=l1 no-word	0 -10 0 11
tri:l=until day=l3 sent:sure	0 -8 11 -2
tri:l=up day-none no-word	0 -10 0 8
tri:l=valletta, day no-word	0 17 -7 -11
tri:l=vienna, day day-none	0 -9 13 -5
tri:l=washington day no-word	0 -4 11 -6
tri:l=washington day-none no-word	0 -4 11 -6
tri:l=washington, day day-none	0 27 -19 -10
tri:l=washington, day day=r3	0 -3 9 -7
tri:l=washington, day day=r5	0 -9 11 0
tri:l=washington, day-none no-word	0 18 -11 -5
tri:l=washington, day=r4 no-word	0 4 -13 5
tri:l=washington, day=r5 no-word	0 -9 10 0
tri:l=wednesday day day-none	14 -11 1 -2
tri:l=wednesday, day day-none	-9 -11 3 14
tri:l=wednesday, day no-word	-3 0 -22 11
tri:l=wednesday, day prev:sure	-3 -15 14 2
tri:l=wednesday, day-none no-word	-3 0 -21 11
tri:l=wednesday, day-none prev:sure	-3 -15 14 2
tri:l=week, day day-none	0 -4 9 -2
tri:l=york, day day=r4	0 -7 9 -1
tri:l=york, day sent:sure	0 -7 10 -2
tri:l=· day day-none	12 -4 0 -13
tri:l=· day no-word	12 -4 0 -13
tri:l=· day-none no-word	12 -4 0 -13
tri:l=— day day-none	-4 0 9 -8
tri:l=— day no-word	-1 6 1 -9
under ahead	3 -5 10 -21
under ahead day	3 -5 10 -21
under gone	-7 -10 13 2
under gone day	-7 -10 13 2
v0-none	-3 5 2 -7
v0=agree	-5 -16 13 6
v0=apply	-2 -3 -5 11
v0=approve	10 -2 -7 -1
v0=be	5 -4 9 -14
v0=begin	19 -2 -3 -19
v0=call	0 17 -15 0
v0=conclude	-2 -3 -13 19
v0=continue	-5 10 -11 2
v0=declare	0 -14 0 14
v0=die	0 9 -3 -2
v0=draw	8 -18 11 0
v0=end	-1 6 -11 1
v0=expire	0 4 -13 4
v0=extend	0 17 -8 -7
v0=fall	9 0 -14 0
v0=get	0 13 -11 0
v0=go	-5 7 -14 7
v0=have	-16 -5 17 -7
v0=hold	-2 4 4 -17
v0=land	0 10 -12 -1
v0=lapse	9 0 -5 -4
v0=leave	-8 4 -10 7
v0=move	0 -2 10 -7
v0=negotiate	-1 -12 10 4
v0=offer	0 -4 -2 9
v0=pay	-6 11 -13 3
v0=promise	0 21 -18 0
v0=propose	8 5 -14 0
v0=put	0 -13 9 4
v0=recommend	0 12 -10 0
v0=rise	-5 8 -17 6
v0=run	-1 19 -5 -10
v0=see	-2 -5 9 -4
v0=sign	-7 8 -8 2
v0=sleep	10 -6 -3 0
v0=start	4 -2 6 -15
v0=stop	0 10 -1 -6
v0=strike	0 -1 8 -10
v0=take	-15 -13 13 7
v0=threaten	0 16 -11 0
v1=adopt	0 0 -9 8
v1=agree	-7 -7 6 2
v1=apply	-2 -3 -5 11
v1=approve	10 -2 -7 -1
v1=begin	20 -6 -5 -11
v1=call	0 17 -15 0
v1=clear	0 12 -9 -1
v1=conclude	-5 6 -11 8
v1=declare	0 -13 0 14
v1=die	0 9 -3 -2
v1=discuss	-3 -4 9 -7
v1=draw	8 -18 11 0
v1=end	0 -1 -12 9
v1=expire	0 7 -13 2
v1=extend	0 23 -9 -13
v1=fall	9 0 -14 0
v1=get	0 12 -11 0
v1=have	-15 0 9 -5
v1=hold	-2 -8 19 -18
v1=keep	0 2 -11 7
v1=land	-5 18 -13 0
v1=lapse	9 0 -5 -4
v1=leave	-8 0 -8 12
v1=lose	-2 -9 8 2
v1=negotiate	-1 -15 8 10
v1=offer	0 -4 -2 10
v1=order	0 10 -8 0
v1=pay	-6 12 -14 3
v1=promise	0 20 -17 0
v1=put	0 -10 5 5
v1=reach	-3 -10 6 7
v1=receive	-4 -7 13 -3
v1=recommend	0 12 -10 0
v1=rise	-4 7 -16 6
v1=run	-1 20 -6 -11
v1=see	-3 -11 16 -4
v1=sign	-11 4 1 -3
v1=sleep	10 -6 -4 0
v1=start	12 -3 3 -20
v1=strike	0 -7 14 -10
v1=suspend	0 8 -9 0
v1=take	-15 -13 13 8
v1=threaten	0 15 -10 0
v1=write	0 1 4 -11
v2=be	15 -13 -3 10
v2=begin	-5 10 -4 0
v2=call	0 20 -15 -3
v2=charge	-3 17 -8 -2
v2=come	-6 13 0 -11
v2=declare	0 11 -3 -7
v2=discuss	4 -12 0 4
v2=end	-2 7 3 -11
v2=expire	0 -4 -3 8
v2=freeze	0 -11 0 13
v2=get	0 10 -8 0
v2=go	-4 13 -1 -10
v2=know	9 -4 0 -3
v2=leave	3 11 -7 -10
v2=levy	0 -10 10 0
v2=make	-10 -9 19 -6
v2=meet	-9 -3 15 -15
v2=other	4 0 3 -15
v2=pay	7 6 -15 -2
v2=put	-2 9 -7 0
v2=raise	8 8 -15 0
v2=reach	0 10 -4 -4
v2=rise	0 -7 9 0
v2=say	9 -11 -8 10
v2=settle	0 -12 10 0
v2=sit	6 -15 11 -7
v2=stop	0 -4 -4 9
v2=take	0 -11 6 5
v2=write	0 13 -7 -1
vt0=agree past	-3 -13 10 5
vt0=agree perfect	0 -16 13 1
vt0=apply present	0 -7 -3 11
vt0=approve present	10 -9 0 0
vt0=be future	3 -13 8 2
vt0=be modal	-5 19 -12 0
vt0=be past	1 4 3 -17
vt0=be perfect	8 -6 -9 7
vt0=be pluperfect	-7 21 -12 -1
vt0=be present	1 -9 15 -11
vt0=begin future	-10 14 -1 -7
vt0=begin past	8 -10 2 -1
vt0=begin pluperfect	18 -4 -14 -2
vt0=begin present	7 2 -2 -12
vt0=charge modal	10 -9 0 0
vt0=come modal	-3 11 -6 0
vt0=come present	0 8 -1 -14
vt0=conclude present	0 -3 -11 14
vt0=confirm modal	0 -11 11 0
vt0=confirm past	0 13 -6 -5
vt0=continue present	0 16 -11 -4
vt0=declare past	0 -7 -6 12
vt0=end modal	-2 19 -1 -13
vt0=end past	-9 -2 -4 10
vt0=enter present	0 -8 9 0
vt0=extend past	0 9 0 -4
vt0=fall present	11 -7 -2 0
vt0=get past	0 9 -8 0
vt0=have past	-5 9 2 -18
vt0=have present	-8 -14 16 3
vt0=hold modal	0 -12 13 0
vt0=hold past	0 3 1 -10
vt0=lapse present	10 -6 0 0
vt0=leave present	0 8 -14 2
vt0=meet past	-2 -5 9 -3
vt0=meet pluperfect	11 -18 0 5
vt0=meet present	3 3 -10 6
vt0=move perfect	0 -9 13 -3
vt0=offer past	0 -10 0 11
vt0=other future	0 8 -5 -1
vt0=other modal	-1 9 -5 0
vt0=other past	-10 1 -9 13
vt0=other perfect	-4 -1 12 -13
vt0=other pluperfect	4 -19 12 1
vt0=other present	-5 -5 11 0
vt0=promise past	0 15 -13 0
vt0=propose past	9 -5 0 0
vt0=put future	0 -12 13 0
vt0=put past	0 -9 11 0
vt0=receive past	0 -7 10 0
vt0=receive present	0 11 -9 0
vt0=resume future	0 12 -13 0
vt0=resume modal	0 -20 20 0
vt0=resume past	-3 6 4 -11
vt0=return past	0 5 -10 1
vt0=rise past	-4 8 -10 2
vt0=run present	0 10 -4 -2
vt0=see modal	0 11 -10 0
vt0=see present	0 -14 16 0
vt0=sign future	0 8 -1 -12
vt0=sign past	-5 10 -7 -1
vt0=sign present	0 -12 5 7
vt0=sit future	2 15 -15 -1
vt0=sit perfect	9 -10 -2 3
vt0=sit present	-19 -4 8 5
vt0=start modal	10 -10 0 0
vt0=start present	-14 9 4 -9
vt0=strike past	0 -1 9 -9
vt0=take future	0 -22 17 5
vt0=take modal	0 19 -18 0
vt0=take past	-7 -5 0 8
vt0=take present	0 -6 11 -4
vt0=threaten pluperfect	0 9 -5 0
vt1=agree participle	-1 10 -6 -3
vt1=agree past	-1 -13 12 2
vt1=agree perfect	0 -16 12 2
vt1=apply present	0 -7 -3 11
vt1=approve present	10 -9 0 0
vt1=ask participle	0 15 -11 0
vt1=be future	3 -14 8 2
vt1=be modal	-4 17 -11 0
vt1=be past	1 0 7 -17
vt1=be perfect	8 -6 -9 7
vt1=be pluperfect	-7 20 -12 -1
vt1=begin future	-10 12 -1 -6
vt1=begin past	9 -12 4 0
vt1=begin pluperfect	18 -4 -14 -2
vt1=begin present	7 1 -2 -12
vt1=charge modal	10 -9 0 0
vt1=come modal	-3 11 -6 0
vt1=come present	0 0 7 -14
vt1=conclude participle	0 10 0 -15
vt1=conclude present	0 -3 -11 14
vt1=confirm modal	0 -11 11 0
vt1=confirm past	0 13 -6 -5
vt1=continue present	0 16 -11 -4
vt1=declare past	0 -7 -7 12
vt1=end modal	-2 19 -1 -13
vt1=end past	-9 -2 -4 10
vt1=enter present	0 -8 9 0
vt1=extend past	0 9 0 -4
vt1=fall present	11 -7 -2 0
vt1=get past	0 9 -8 0
vt1=go gerund	0 -11 12 0
vt1=have past	-5 8 2 -18
vt1=hold modal	0 -12 13 0
vt1=hold participle	0 -9 10 0
vt1=hold past	0 0 4 -10
vt1=land past	-5 13 -8 0
vt1=lapse present	10 -6 0 0
vt1=lose participle	0 -11 13 0
vt1=meet infinitive	11 -8 0 0
vt1=meet participle	-1 12 -5 -9
vt1=meet past	-2 -5 9 -3
vt1=meet pluperfect	11 -18 0 5
vt1=meet present	3 3 -10 6
vt1=move perfect	0 -9 13 -3
vt1=offer past	0 -10 0 11
vt1=other future	0 8 -5 -1
vt1=other modal	0 9 -5 0
vt1=other past	-10 1 -9 13
vt1=other perfect	-4 -1 12 -13
vt1=other pluperfect	4 -19 12 1
vt1=other present	-5 -5 11 0
vt1=promise past	0 15 -13 0
vt1=propose past	9 -6 0 0
vt1=put past	0 -8 10 0
vt1=reach participle	0 -25 22 4
vt1=receive past	0 -7 10 0
vt1=receive present	0 11 -9 0
vt1=resume future	0 12 -13 0
vt1=resume modal	0 -20 20 0
vt1=resume past	-3 6 4 -11
vt1=return past	0 5 -10 1
vt1=run present	0 10 -4 -2
vt1=see present	0 -14 16 0
vt1=sign future	0 8 -1 -12
vt1=sign participle	0 -1 12 -18
vt1=sign past	-5 10 -7 -1
vt1=sign present	0 -12 5 7
vt1=sit future	2 15 -15 -1
vt1=sit perfect	9 -10 -2 3
vt1=sit present	-19 -4 8 5
vt1=start modal	10 -10 0 0
vt1=start present	-14 9 4 -9
vt1=strike past	0 -1 9 -9
vt1=take future	0 -22 17 5
vt1=take modal	0 19 -18 0
vt1=take past	-7 -6 1 8
vt1=take present	0 -7 12 -3
vt2=announce past	-1 -1 -8 10
vt2=be past	12 -13 1 0
vt2=be present	9 -3 -6 3
vt2=call past	0 13 -8 -2
vt2=carry infinitive	0 -6 -12 16
vt2=come past	-3 23 -12 -10
vt2=expire present	0 -6 -1 9
vt2=extend infinitive	0 0 -11 12
vt2=freeze infinitive	0 -11 0 13
vt2=go infinitive	0 13 -8 -2
vt2=leave participle	5 17 -16 -8
vt2=make past	-3 11 -5 0
vt2=meet gerund	-2 -7 14 -8
vt2=other past	0 -13 16 0
vt2=other perfect	12 -7 -2 0
vt2=other pluperfect	-1 12 -5 -5
vt2=pay present	0 14 -9 0
vt2=say past	4 -15 0 10
vt2=sign past	0 10 0 -14
vt2=sit future	-3 -12 16 0
vt2=take past	0 -15 7 8
words=0	5 -6 -3 9
words=1	-9 2 -1 5
words=2	-4 0 6 -11
words=3	-6 4 3 -7
words=4	-9 15 -8 -5
year	-30 12 -21 19`;
