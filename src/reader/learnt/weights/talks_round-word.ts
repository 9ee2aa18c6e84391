// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit
<always>	-10 23 -2 -21 -18
a:!	0 7 -6 0 0
a:'	0 1 0 0 0
a:'s	6 1 -1 0 -8
a:'s .	0 6 -3 0 0
a:'s <level>	0 -7 8 0 0
a:'s good	0 4 -3 0 0
a:'s the	0 -14 15 0 0
a:-	-2 -7 4 0 6
a:- five	0 1 0 0 0
a:.	2 9 -12 -8 2
a:. .	0 2 0 0 0
a:<agent>	-11 -8 12 7 -3
a:<day-ahead>	9 3 -12 -9 3
a:<day-ahead> .	0 -10 3 -6 8
a:<day-ahead> at	0 6 -6 0 0
a:<day-ahead> in	0 11 -10 0 0
a:<day-ahead> of	0 0 1 0 0
a:<day-ahead> to	3 0 0 0 0
a:<day-gone>	11 -15 4 0 0
a:<day-gone> .	11 -7 0 -2 0
a:<day-gone> at	4 0 0 0 0
a:<day-gone> in	0 -3 7 0 0
a:<day-gone> night	-1 -9 0 0 11
a:<day-today>	-2 -30 32 -3 5
a:<day-today> .	0 -13 7 0 7
a:<day-today> with	5 -3 0 0 0
a:<duty>	11 -15 9 0 -9
a:<gate>	-3 11 -3 0 0
a:<goods-amount>	-10 14 -1 0 0
a:<goods-amount> in	0 2 -1 0 0
a:<goods-amount> of	-3 4 0 0 0
a:<goods>	0 -12 18 -9 -3
a:<level>	6 7 -19 -2 6
a:<level> .	0 3 -1 0 0
a:<level> <level>	0 1 0 0 0
a:<level> in	0 2 0 0 0
a:<level> on	0 -5 7 0 0
a:<level> tariff	7 -6 0 0 0
a:<money>	0 4 0 0 0
a:<money> .	0 1 0 0 0
a:<month-ahead>	0 -23 12 8 4
a:<month-gone>	7 -24 16 -1 5
a:<name>	0 0 -8 -4 18
a:<name> 's	-3 -5 8 0 0
a:<name> .	0 -13 0 0 10
a:<name> ?	0 4 -1 0 0
a:<name> and	-5 -1 8 0 0
a:<name> at	5 -9 -2 0 10
a:<name> on	0 3 -6 0 1
a:<name> tariff	0 3 0 0 0
a:<name> was	0 0 1 0 0
a:<not>	-8 -3 6 3 0
a:<number>	-7 4 0 -3 4
a:<number> .	0 0 0 -2 5
a:<number> for	0 2 -1 0 0
a:<number> in	0 11 -11 0 0
a:<number> th	0 -2 3 0 0
a:<office>	12 5 -18 0 0
a:<office> .	9 0 -9 0 0
a:<organisation>	-5 30 -29 4 0
a:<organisation> 's	0 12 -11 0 0
a:<organisation> .	0 6 -4 0 0
a:<organisation> and	0 6 -6 0 0
a:<person>	9 -20 12 -10 7
a:<person> .	0 -1 10 0 -5
a:<person> <day-gone>	1 -4 3 0 0
a:<person> and	0 -9 3 0 5
a:<person> in	1 -11 7 0 0
a:<person> of	6 -3 0 0 0
a:<person> on	0 0 1 0 -1
a:<person> post	0 3 -1 0 0
a:<person> sign	0 4 -3 0 0
a:<person> to	3 -9 0 0 2
a:<points>	0 1 0 0 0
a:<quality>	0 1 -3 6 -4
a:<quality> duty	5 0 -8 0 0
a:<quality> good	0 1 0 0 0
a:<quality> tariff	0 -7 7 0 0
a:<seat>	-2 2 1 -1 0
a:<seat> .	-2 20 -15 0 -1
a:<seat> <day-gone>	0 -3 5 0 0
a:<seat> and	4 -2 1 -4 0
a:<seat> in	-2 -7 13 0 0
a:<seat> on	6 -9 5 -1 0
a:<sender>	9 -2 -5 0 0
a:<span>	0 5 -8 8 -10
a:<span> .	5 -4 -6 13 -8
a:<span> in	0 12 -11 0 0
a:<span> of	0 -2 4 0 0
a:<v-agree>	-4 -4 -3 4 7
a:<v-bear>	-9 0 -5 4 6
a:<v-begin>	-2 19 -12 -2 -1
a:<v-buy>	0 3 0 0 0
a:<v-down>	-6 -6 1 3 6
a:<v-end>	-4 16 -10 0 0
a:<v-impose>	0 2 -8 5 0
a:<v-propose>	12 -2 -9 2 -3
a:<v-return>	0 -15 9 4 0
a:<v-say>	-12 21 -9 -1 -1
a:<v-sell>	4 -7 -6 0 8
a:<v-stay>	1 -13 8 5 -4
a:<v-suspend>	0 0 4 0 0
a:<v-target>	7 0 -9 0 0
a:<v-up>	-10 7 -2 6 -4
a:?	-1 6 2 -9 -8
a:a	3 3 -7 0 0
a:a duty	0 6 -5 0 0
a:a first	0 1 0 0 0
a:a further	8 -11 3 0 0
a:a long	2 -1 0 0 0
a:a second	0 3 -1 0 0
a:a tariff	0 2 0 0 0
a:a third	0 1 0 0 0
a:a truce	-1 4 0 0 0
a:about	7 -8 0 2 -1
a:about the	16 -12 0 -1 0
a:above	0 3 -2 0 0
a:account	0 7 -5 0 0
a:account of	0 6 -5 0 0
a:across	0 -4 5 0 0
a:after	1 -4 3 0 0
a:after <span>	0 -5 5 0 0
a:after all	0 3 -3 0 0
a:again	0 15 -8 -6 -1
a:again .	0 2 0 0 0
a:again ?	0 10 -8 0 0
a:again in	0 7 -6 0 0
a:again on	0 10 -8 0 0
a:against	0 6 -6 0 0
a:agree	0 0 2 0 0
a:ahead	0 0 1 0 0
a:ahead .	0 0 1 0 0
a:alexandria	0 -2 3 0 0
a:all	0 -12 15 0 0
a:all .	0 3 -2 0 0
a:alone	0 1 0 0 0
a:already	0 -1 1 0 0
a:also	0 1 -1 0 0
a:an	2 0 1 -1 -1
a:an hour	4 -4 2 0 0
a:and	-20 -3 23 -13 0
a:and <day-today>	0 -13 13 0 0
a:and <name>	-10 -1 12 0 0
a:and <number>	0 9 -9 0 0
a:and <person>	1 -3 -2 0 6
a:and <seat>	5 1 -3 -4 0
a:and a	0 9 -8 0 0
a:and forty	0 1 0 0 0
a:and in	-4 9 -3 0 0
a:and it	0 -5 6 0 0
a:and the	0 9 -6 0 0
a:and to	0 1 0 0 0
a:another	-1 6 -2 0 0
a:are	5 0 -1 0 0
a:around	0 -5 7 0 0
a:as	0 9 -6 0 0
a:as well	0 1 0 0 0
a:at	-4 9 -16 -15 17
a:at <level>	7 -2 -2 0 0
a:at <seat>	0 0 1 0 0
a:at a	0 10 -8 0 0
a:at all	0 1 0 0 0
a:at midnight	0 -3 5 0 0
a:at nine	-2 11 -6 0 0
a:at the	-6 7 -27 -5 21
a:auckland	0 6 -6 0 0
a:autumn	0 -5 5 0 0
a:back	0 -10 11 0 0
a:ban	0 4 -3 0 0
a:bargain	0 4 -3 0 0
a:be	-2 1 1 0 0
a:be in	0 -2 3 0 0
a:bean	-6 7 0 0 0
a:beef	2 -1 0 0 0
a:been	0 8 -12 5 0
a:before	0 0 7 -5 0
a:begin	0 12 -11 0 0
a:beside	0 4 -1 0 0
a:between	8 0 -2 0 -4
a:between <name>	-3 -5 10 0 0
a:between <person>	1 0 -5 2 -1
a:between <seat>	7 -1 -1 0 0
a:between the	7 0 -2 0 0
a:big	0 0 1 0 0
a:both	0 5 -4 0 0
a:bring	0 -12 16 0 0
a:broke	0 -3 4 0 0
a:broke up	0 -1 1 0 0
a:busan	0 -5 10 0 0
a:busan .	0 -3 6 0 0
a:butter	0 -2 3 0 0
a:buy	0 2 -1 0 0
a:by	-1 10 -7 -5 0
a:by <person>	0 0 -4 0 3
a:by <span>	0 1 0 0 0
a:by telephone	2 0 -1 0 -1
a:by the	-9 5 1 0 0
a:call	6 -1 -3 0 0
a:car	0 1 0 0 0
a:cent	-2 2 0 0 0
a:chip	0 3 -2 0 0
a:coal	7 -10 3 0 0
a:coffee	0 -2 2 0 0
a:colombo	0 -2 3 0 0
a:come	0 12 -10 0 0
a:come to	0 7 -6 0 0
a:company	-3 7 0 0 0
a:confirm	-3 4 0 0 0
a:consultation	0 -4 5 0 0
a:continue	0 -7 7 0 0
a:counterpart	0 -1 2 0 0
a:country	0 1 0 0 0
a:custom	0 4 -2 0 0
a:cut	0 2 0 0 0
a:date	8 -4 -2 0 0
a:day	0 -15 17 0 0
a:day of	0 -6 7 0 0
a:deadline	0 4 -3 0 0
a:delegation	-1 -8 11 0 0
a:diary	0 -2 4 0 0
a:discuss	0 -3 4 0 0
a:do	0 -1 5 0 0
a:double	0 3 -1 0 0
a:down	-7 6 0 0 0
a:down in	0 6 -5 0 0
a:duty	12 -2 -5 0 0
a:duty .	0 1 -2 0 0
a:duty of	0 9 -8 0 0
a:duty on	3 -6 1 0 0
a:each	0 -7 5 1 0
a:each other	0 -6 3 1 0
a:either	0 0 -4 6 0
a:eleven	5 -2 0 0 0
a:end	0 5 -1 0 0
a:end of	0 4 -2 0 0
a:enter	0 3 -3 0 0
a:evening	2 -3 1 0 0
a:evening .	0 -5 6 0 0
a:expect	0 7 -11 5 0
a:expect to	0 4 -10 5 0
a:export	6 -5 0 0 0
a:export of	6 -5 0 0 0
a:fall	0 1 0 0 0
a:final	0 7 -3 0 0
a:first	-1 5 0 0 0
a:five	1 -6 3 0 0
a:flour	0 4 -4 0 0
a:for	3 9 -11 -15 3
a:for <day-ahead>	8 0 -4 0 0
a:for <name>	-1 7 -2 0 0
a:for <span>	0 12 -8 0 0
a:for a	0 0 -4 0 1
a:for call	-1 1 0 0 0
a:for more	0 3 -2 0 0
a:for the	0 -2 6 -6 0
a:for what	0 -7 0 0 9
a:forty minute	1 0 0 0 0
a:found	0 6 -5 0 0
a:four	-10 -7 17 0 0
a:from	-11 0 2 9 -8
a:from <day-ahead>	0 -5 8 0 0
a:from <day-gone>	0 -7 3 4 0
a:from <level>	0 3 -3 0 0
a:from the	0 6 -3 0 0
a:further	8 -11 3 0 0
a:further <span>	8 -7 0 0 0
a:gave	0 -2 3 0 0
a:geneva	1 7 -9 0 0
a:geneva on	4 0 -3 0 0
a:get	-1 5 -1 0 0
a:given	0 5 -5 0 0
a:go	-3 2 1 0 0
a:go on	0 0 2 0 0
a:good	4 2 -8 0 0
a:government	0 4 -1 0 0
a:great	0 2 0 0 0
a:great hall	0 2 0 0 0
a:had	-5 8 -8 4 0
a:half	4 -2 0 0 0
a:halifax	0 4 -3 0 0
a:hall	0 3 0 0 0
a:halt	-1 0 0 0 0
a:hand	0 3 -2 0 0
a:happen	0 3 -1 0 0
a:has	0 2 0 0 0
a:have	0 14 -12 0 0
a:have been	0 6 -5 0 0
a:he	-3 2 0 2 0
a:here	0 1 0 0 0
a:him	0 3 -2 0 0
a:his	0 -5 10 0 -2
a:his <quality>	1 -9 7 0 0
a:hold	2 0 -1 0 0
a:hold in	0 7 -5 0 0
a:home	0 1 0 0 0
a:hotel	0 2 0 0 0
a:hour	4 -2 1 0 -1
a:hour .	2 0 0 0 0
a:hour and	0 0 3 0 0
a:house	0 10 -9 0 0
a:hundred	0 5 -4 0 0
a:import	0 0 1 0 0
a:in	-7 -15 13 0 8
a:in <month-ahead>	0 -23 12 9 4
a:in <month-gone>	-4 0 6 0 0
a:in <name>	-2 -1 -9 1 12
a:in <number>	0 -3 0 -1 5
a:in <seat>	0 -16 15 1 -5
a:in <span>	0 13 -5 -2 -5
a:in a	13 -3 -7 0 0
a:in alexandria	0 -2 3 0 0
a:in auckland	0 6 -6 0 0
a:in busan	0 0 3 0 0
a:in for	0 4 -4 0 0
a:in geneva	3 -3 0 0 0
a:in halifax	0 7 -6 0 0
a:in istanbul	0 2 -2 0 0
a:in lisbon	0 7 -6 0 0
a:in madrid	0 -5 5 0 0
a:in new	0 -13 14 0 0
a:in seoul	0 -5 7 0 0
a:in stockholm	0 -6 8 0 0
a:in the	10 19 -28 -5 0
a:instead	0 6 -1 0 0
a:instead .	0 5 -1 0 0
a:into	0 4 -2 0 0
a:is	-4 10 -2 -1 -3
a:is at	0 3 -1 0 0
a:is in	0 -5 6 0 0
a:is on	0 10 -9 0 0
a:istanbul	0 2 -2 0 0
a:it	-18 11 4 -4 -7
a:it .	3 11 -12 0 -1
a:it a	-3 4 0 0 0
a:it is	0 7 -7 0 0
a:item	0 6 -6 0 0
a:its	-4 6 0 0 0
a:its fact	0 0 2 0 0
a:keep	0 -4 0 7 -1
a:know	0 -2 4 0 0
a:last	-3 -12 16 0 0
a:last until	0 1 0 0 0
a:last week	0 9 -8 0 0
a:last year	0 -2 3 0 0
a:lasted	1 -11 9 0 0
a:later	-2 -9 -2 4 10
a:let	0 4 0 0 0
a:letter	0 0 1 0 0
a:level	0 -2 2 0 0
a:line	-1 0 2 0 0
a:link	0 -4 4 0 0
a:link on	0 -4 4 0 0
a:lisbon	0 7 -6 0 0
a:long	2 0 0 0 0
a:madrid	0 -5 5 0 0
a:madrid on	0 -5 5 0 0
a:make	0 -1 1 0 0
a:matter	0 -9 8 0 0
a:may	0 -6 7 0 0
a:me	8 0 -7 0 0
a:mean	0 1 0 0 0
a:meet	-1 0 0 0 0
a:middle	3 -1 0 0 0
a:middle of	3 -1 0 0 0
a:midnight	-1 0 3 0 0
a:million	0 2 -1 0 0
a:minister	0 3 -2 0 0
a:minute	0 2 0 0 -1
a:mombasa	0 -8 9 0 0
a:monday	4 4 -11 0 0
a:month	0 14 -11 0 0
a:month .	0 12 -10 0 0
a:more	0 6 -4 0 0
a:morning	-2 4 0 0 0
a:mr	9 -7 1 0 -1
a:mr <person>	9 -7 1 0 -1
a:my	0 1 0 0 0
a:named	0 -6 7 0 0
a:near	0 0 4 -4 0
a:negotiation	0 5 -3 0 0
a:neither	0 3 -2 0 0
a:new	-3 -5 9 0 0
a:new one	0 4 -4 0 0
a:new tariff	0 -1 2 0 0
a:new york	0 -13 14 0 0
a:next	0 -7 2 8 -2
a:next .	0 3 -2 0 0
a:next week	0 -4 5 0 0
a:next year	0 3 -1 0 0
a:night	0 0 -12 0 10
a:nine	-3 13 -7 0 0
a:no	0 -2 3 0 0
a:not	-5 11 -10 5 0
a:not been	0 0 -5 5 0
a:nothing	0 12 -11 0 0
a:nothing .	0 6 -5 0 0
a:of	-6 29 -13 -17 -17
a:of <level>	0 9 -8 0 0
a:of <month-gone>	0 -15 16 0 0
a:of <name>	3 -5 1 0 0
a:of <number>	0 0 2 0 0
a:of <person>	0 -5 10 0 0
a:of <quality>	0 -3 5 0 0
a:of <span>	-1 3 0 0 0
a:of a	-7 13 -5 0 0
a:of consultation	0 -1 2 0 0
a:of his	0 0 1 0 0
a:of it	0 5 -3 0 0
a:of last	0 -3 4 0 0
a:of talk	0 12 -10 0 0
a:of tariff	0 6 -5 0 0
a:of the	0 13 -12 0 0
a:of thi	0 8 -6 0 0
a:off	-2 -3 2 3 0
a:off the	0 -4 5 0 0
a:oil	0 7 -6 0 0
a:on	7 -5 -2 -2 2
a:on .	0 16 -15 0 0
a:on <day-ahead>	2 3 -2 0 -5
a:on <day-gone>	-3 -2 3 0 4
a:on <day-today>	0 -10 13 0 0
a:on <name>	0 3 -3 0 0
a:on <quality>	0 -2 4 0 0
a:on a	-2 -1 5 0 0
a:on import	0 0 1 0 0
a:on steel	2 -7 3 0 0
a:on the	9 -8 2 0 0
a:on what	0 -1 5 0 0
a:on wine	0 -1 2 0 0
a:once	-1 0 1 -1 0
a:one	0 -2 4 0 0
a:one .	0 -2 2 0 0
a:only	7 -3 -3 0 0
a:opposite	1 -1 0 0 0
a:or	0 0 -7 9 -3
a:order	0 1 0 0 0
a:ordinary	0 3 -2 0 0
a:other	-2 -1 0 1 0
a:other again	0 -5 7 0 0
a:other in	0 0 0 0 2
a:our	0 0 1 0 0
a:out	-2 3 0 0 0
a:out of	0 7 -5 0 0
a:outside	0 0 0 2 0
a:over	-2 0 3 0 0
a:own	0 -1 4 0 0
a:own .	0 0 2 0 0
a:page	0 5 -4 0 0
a:page <number>	0 2 -2 0 0
a:paper	0 -14 15 0 0
a:paper .	0 -22 22 0 0
a:past	0 1 0 0 0
a:pause	-2 -2 7 0 0
a:pay	0 5 -3 0 0
a:pay <level>	0 1 0 0 0
a:peace	0 5 -3 0 0
a:pencilled	0 4 -4 0 0
a:pencilled in	0 4 -4 0 0
a:people	0 -8 11 0 0
a:place	2 -4 1 0 0
a:plan	0 4 0 0 0
a:port	0 -4 7 0 0
a:post	0 3 -1 0 0
a:president	-5 0 4 0 0
a:prisoner	0 1 -1 0 0
a:proper	0 0 1 0 0
a:published	0 3 0 0 0
a:put	-4 6 0 0 0
a:put its	0 1 0 0 0
a:put out	0 -1 2 0 0
a:quarter	2 0 0 0 0
a:reach	0 1 0 0 0
a:read	9 -4 0 0 -2
a:result	0 -10 10 0 0
a:resume	0 -13 8 4 0
a:resume on	0 4 -12 6 0
a:room	0 11 -10 0 0
a:round of	0 4 -4 0 0
a:same	0 0 1 0 0
a:same day	0 -6 7 0 0
a:say	0 7 -5 0 0
a:season	-4 8 -1 0 0
a:season .	-3 4 0 0 0
a:second	0 0 1 0 0
a:see	0 -5 7 0 0
a:sell	0 -4 -2 0 9
a:sell to	0 -7 0 0 9
a:seoul	0 -8 10 0 0
a:set	4 -2 0 0 0
a:set for	4 -5 0 0 0
a:settle	0 -10 -3 5 8
a:shall	0 -5 5 0 0
a:side	0 5 -4 0 0
a:sign	0 1 0 0 0
a:signature	0 -4 5 0 0
a:since	5 1 -1 -1 -1
a:since <month-gone>	13 -5 -6 0 0
a:since the	-6 0 5 0 0
a:sit	0 -3 4 0 0
a:sit down	0 4 -4 0 0
a:six	10 -14 2 0 0
a:six .	10 -15 2 0 0
a:so	0 2 0 0 0
a:soybean	-4 5 0 0 0
a:spring	0 -2 2 0 0
a:standstill	0 -2 4 0 0
a:start	0 1 -1 0 0
a:stay	0 -1 2 0 0
a:steel	2 -7 3 0 0
a:step	0 1 0 0 0
a:still	0 8 -6 0 0
a:stockholm	0 -6 8 0 0
a:stop	0 2 0 0 0
a:strike	0 1 0 0 0
a:sugar	0 7 -5 0 0
a:summer	0 1 0 0 0
a:surcharge	0 0 1 0 0
a:table	0 7 -4 0 0
a:take	1 -7 4 0 0
a:take place	3 -10 6 0 0
a:talk	9 7 -13 -1 0
a:talk about	8 0 -7 0 0
a:talk in	0 3 -2 0 0
a:talk with	2 0 0 0 0
a:tariff	2 -14 15 1 -7
a:tariff .	4 -18 19 -1 -1
a:tariff for	-1 3 0 0 0
a:tariff talk	0 -4 5 0 0
a:tax	0 1 0 0 0
a:team	0 -12 7 5 0
a:telephone	23 -19 -2 0 -1
a:telephone on	11 -8 -1 0 0
a:text	0 -12 12 0 0
a:th	0 -2 3 0 0
a:that <name>	6 -5 0 0 0
a:the	6 14 -29 0 7
a:the <day-ahead>	-10 -5 0 -3 15
a:the <name>	2 3 -13 0 5
a:the <number>	0 0 3 0 0
a:the <office>	7 3 -11 0 0
a:the <organisation>	0 23 -21 0 0
a:the <person>	2 0 0 0 0
a:the <quality>	-5 7 -6 4 0
a:the <seat>	0 7 -13 0 6
a:the custom	0 3 -1 0 0
a:the delegation	-1 -8 11 0 0
a:the diary	0 -2 4 0 0
a:the duty	0 0 1 0 0
a:the end	0 1 0 0 0
a:the export	6 -5 0 0 0
a:the first	0 -1 4 0 0
a:the great	0 2 0 0 0
a:the last	0 -8 9 0 0
a:the matter	0 -8 7 0 0
a:the middle	3 -1 0 0 0
a:the month	0 3 -2 0 0
a:the morning	-1 6 -3 0 0
a:the new	0 1 0 0 0
a:the next	0 -11 1 10 0
a:the pause	0 -1 3 0 0
a:the people	0 -8 11 0 0
a:the same	0 0 1 0 0
a:the second	0 -3 4 0 0
a:the table	0 -1 2 0 0
a:the talk	0 3 -3 0 0
a:the tariff	-5 0 0 7 -2
a:the trade	0 1 0 0 0
a:the truce	0 0 1 0 0
a:the two	5 0 -4 0 0
a:the year	0 2 -1 0 0
a:their	0 5 -3 0 0
a:them	0 0 2 0 0
a:then	0 -5 5 0 0
a:there	-1 -25 24 -3 6
a:there 's	0 -7 7 0 0
a:they	0 -15 16 0 0
a:thi	0 3 -8 5 -4
a:thi month	0 8 -6 0 0
a:thi year	0 4 -1 0 0
a:third	0 2 -1 0 0
a:threaten	0 2 -1 0 0
a:three	-1 9 -6 0 0
a:through	0 -6 6 0 0
a:time	0 -13 15 0 0
a:to	1 2 -10 4 0
a:to <day-gone>	2 -5 1 0 0
a:to <money>	0 1 0 0 0
a:to <name>	9 -15 0 0 8
a:to <seat>	-8 0 8 0 0
a:to be	0 9 -6 0 0
a:to go	-1 1 0 0 0
a:to it	0 1 0 0 0
a:to the	-1 4 -8 0 3
a:together	0 -12 7 -1 7
a:together in	0 -3 4 0 0
a:trade	0 5 -2 0 0
a:truce	-2 0 1 0 0
a:truce .	0 -1 2 0 0
a:turn	0 2 -2 0 0
a:twice	0 -12 12 0 0
a:two	2 -12 5 8 -2
a:two <office>	8 1 -11 0 0
a:two in	0 -6 6 0 0
a:two president	-5 4 0 0 0
a:under	0 0 3 0 0
a:under the	0 4 -2 0 0
a:until	0 15 -11 0 0
a:until <day-ahead>	0 1 0 0 0
a:up	0 5 -5 0 0
a:up .	0 5 -5 0 0
a:up in	0 2 0 0 0
a:upon	0 2 -2 0 0
a:us	0 0 3 0 0
a:video	10 -8 0 0 0
a:visit	3 0 -6 0 2
a:war	0 -7 7 0 0
a:was	-2 24 -19 0 0
a:we	0 -10 11 0 0
a:week	6 -13 5 5 -3
a:week of	0 -9 10 0 0
a:well	0 2 0 0 0
a:well .	0 2 0 0 0
a:were	3 0 -2 0 0
a:were hold	3 0 -3 0 0
a:what	-3 -3 1 0 7
a:what <name>	0 -8 0 0 9
a:whom	9 0 -9 0 -2
a:will	0 6 -2 0 0
a:will be	0 0 1 0 0
a:wine	0 -4 5 0 0
a:with	13 -7 1 -11 0
a:with <name>	-4 -1 6 0 0
a:with <person>	9 -21 12 -1 0
a:with <seat>	0 15 -14 0 0
a:with a	0 -5 1 0 2
a:with the	14 0 -11 0 0
a:within	0 -5 -3 10 0
a:without	0 -22 23 0 0
a:without a	0 -27 27 0 0
a:without result	0 -3 3 0 0
a:word	0 2 0 0 0
a:would	0 6 -12 5 0
a:would have	0 1 0 0 0
a:year	-2 -4 9 0 0
a:year .	0 10 -5 0 0
a:york	0 -13 14 0 0
a:york .	0 -11 13 0 0
a:you	9 0 -4 0 -2
a:·	0 -8 9 0 0
asks	-2 7 1 -8 -8
b:"	-14 16 -7 -1 1
b:" <person>	0 3 -2 0 0
b:" a	0 0 1 0 0
b:" he	0 5 -4 0 0
b:" the	0 -5 1 0 4
b:'	0 7 -4 0 0
b:'s	-7 8 -7 6 0
b:'s <organisation>	10 -7 -2 0 0
b:'s a	4 -4 0 0 0
b:'s been	0 -6 6 0 0
b:'s cabinet	0 5 -3 0 0
b:'s commerce	0 1 0 0 0
b:'s custom	-2 6 -1 0 0
b:'s the	0 8 -8 0 0
b:'s trade	-1 -11 13 0 0
b:(	-2 0 0 0 0
b:)	0 -8 6 0 0
b:*	0 -5 7 0 0
b:,	-4 4 0 5 -10
b:, <name>	8 -5 0 0 0
b:, <person>	-1 -12 9 12 -8
b:, <quality>	0 8 -7 0 0
b:, a	-6 -6 13 0 0
b:, after	10 -3 -6 0 0
b:, and	2 12 -8 -7 -2
b:, are	0 2 -1 0 0
b:, as	9 9 -19 0 0
b:, ask	0 1 -1 0 0
b:, at	0 3 -1 0 0
b:, begin	0 10 -9 0 0
b:, by	-12 14 0 0 0
b:, come	0 -4 0 0 2
b:, counted	0 2 -2 0 0
b:, die	0 1 -1 0 0
b:, due	0 6 -5 0 0
b:, friday	0 -13 14 0 0
b:, from	0 0 1 0 0
b:, go	0 4 -3 0 0
b:, has	0 6 -3 0 0
b:, having	0 -4 5 0 0
b:, he	0 0 2 0 0
b:, i	0 3 -2 0 0
b:, in	-4 0 -8 8 5
b:, it	0 7 -6 0 0
b:, on	6 -11 5 0 0
b:, one	0 3 -1 0 0
b:, or	0 -6 7 0 0
b:, plu	0 1 0 0 0
b:, put	0 4 -4 0 0
b:, say	0 0 -1 0 3
b:, sign	0 19 -18 0 0
b:, since	0 11 -10 0 0
b:, sit	0 3 -1 0 0
b:, so	0 -2 3 0 0
b:, start	0 -10 10 0 0
b:, tell	-1 5 0 0 0
b:, the	-8 5 1 0 0
b:, thursday	0 12 -11 0 0
b:, to	0 -9 13 0 0
b:, tuesday	15 -11 -5 0 0
b:, until	0 0 1 0 0
b:, up	0 2 -2 0 0
b:, wednesday	0 -15 16 0 0
b:, were	0 7 -6 0 0
b:, when	0 -2 3 0 0
b:, will	0 -2 3 0 0
b:, with	-2 0 -2 0 6
b:, would	0 5 -4 0 0
b:, you	0 11 -11 0 0
b:-	3 1 0 0 -2
b:- <quality>	0 -12 13 0 0
b:.	-1 -14 17 0 0
b:. <number>	0 -7 8 0 0
b:. m	0 1 0 0 0
b:/	1 0 0 0 0
b::	6 -7 1 0 0
b:: <day-gone>	-13 16 -2 0 0
b:: <goods-amount>	0 1 0 0 0
b:: <name>	0 1 0 0 0
b:: <number>	0 0 2 0 0
b:: <person>	0 -4 -3 10 0
b:: a	1 2 -5 0 0
b:: and	0 -4 5 0 0
b:: as	0 1 0 0 0
b:: at	0 -8 11 0 0
b:: do	0 6 -5 0 0
b:: for	0 3 -2 0 0
b:: from	0 -5 7 0 0
b:: i	3 -6 1 0 0
b:: in	0 3 -2 0 0
b:: is	0 5 -4 0 0
b:: it	0 2 -1 0 0
b:: the	-3 -1 5 0 0
b:: there	0 6 -6 0 0
b:: they	0 0 3 0 0
b:: we	-1 -2 6 0 0
b:: what	0 -2 4 0 0
b:;	0 -12 9 7 0
b:; <quality>	0 4 -4 0 0
b:; a	0 -5 6 0 0
b:; it	0 -7 8 0 0
b:; on	0 1 0 0 0
b:; the	0 -3 3 0 0
b:; they	2 -6 3 0 0
b:<agent>	9 -3 0 2 -15
b:<day-ahead>	0 -1 7 -2 -2
b:<day-ahead> and	0 -15 16 0 0
b:<day-ahead> for	0 4 -1 0 0
b:<day-ahead> the	0 7 -5 0 0
b:<day-ahead> to	0 -3 4 0 0
b:<day-gone>	5 -23 7 0 14
b:<day-gone> 's	-9 3 -3 0 8
b:<day-gone> <person>	-1 -10 0 0 11
b:<day-gone> and	8 -13 5 0 0
b:<day-gone> for	0 -10 11 0 0
b:<day-gone> in	0 -3 4 0 0
b:<day-gone> the	10 -5 -1 0 0
b:<day-gone> to	0 2 -2 0 0
b:<day-today>	-18 16 2 -1 -2
b:<duty>	-2 3 2 -3 -2
b:<gate>	-2 -7 11 5 -9
b:<goods-amount>	-1 6 -1 0 0
b:<goods-amount> by	0 2 0 0 0
b:<goods>	13 13 -16 -8 -10
b:<level-noun>	0 -1 2 0 0
b:<level>	-9 28 -22 0 0
b:<level> from	0 2 0 0 0
b:<level> in	0 14 -9 0 0
b:<level> on	-1 12 -7 0 0
b:<level> to	0 1 -1 0 0
b:<money>	0 4 -2 0 0
b:<month-ahead>	0 -5 9 -3 0
b:<month-gone>	7 0 -6 0 0
b:<name>	0 11 -9 -2 -1
b:<name> 's	-6 2 4 0 0
b:<name> and	4 -4 6 -3 -6
b:<name> announce	0 1 0 0 0
b:<name> are	0 4 -2 0 0
b:<name> at	0 16 -2 0 -12
b:<name> by	-2 3 0 0 0
b:<name> for	0 0 -2 0 2
b:<name> has	0 1 0 0 0
b:<name> have	0 1 0 0 0
b:<name> in	0 0 1 0 0
b:<name> is	0 1 0 0 0
b:<name> on	0 0 -11 0 11
b:<name> sell	0 -2 0 0 3
b:<name> sign	0 -15 16 0 0
b:<name> stop	0 1 -1 0 0
b:<name> take	0 1 0 0 0
b:<name> to	11 -6 -1 0 0
b:<name> was	0 2 -1 0 0
b:<name> will	0 0 1 0 0
b:<name> would	0 3 -2 0 0
b:<not>	-17 12 1 -2 -4
b:<number>	-13 9 -5 -6 6
b:<number> /	0 2 0 0 0
b:<number> a	0 1 0 0 0
b:<number> in	0 -7 -6 0 13
b:<number> of	0 1 0 0 0
b:<number> on	0 1 0 0 0
b:<number> th	0 -4 4 0 0
b:<number> the	0 5 -4 0 0
b:<office>	16 -9 4 -6 -11
b:<office> '	0 3 -3 0 0
b:<office> 's	10 -22 14 0 0
b:<office> are	4 -13 8 0 0
b:<office> in	0 6 -4 0 0
b:<office> of	0 -15 17 0 0
b:<office> on	-2 2 0 0 0
b:<office> order	0 2 0 0 0
b:<office> say	0 2 0 0 0
b:<office> sit	0 1 0 0 0
b:<organisation>	0 20 -22 3 -1
b:<organisation> and	0 2 -2 0 0
b:<organisation> has	0 -4 5 0 0
b:<organisation> hold	0 18 -17 0 0
b:<organisation> in	0 4 -3 0 0
b:<organisation> is	0 -4 5 0 0
b:<organisation> of	0 3 -1 0 0
b:<organisation> on	0 6 -5 0 0
b:<organisation> will	0 1 0 0 0
b:<person>	3 -30 7 2 26
b:<person> 's	0 0 -7 10 0
b:<person> and	0 -14 9 6 0
b:<person> are	3 0 -5 2 -2
b:<person> come	1 -6 4 0 0
b:<person> had	-12 2 6 0 0
b:<person> in	6 -11 8 0 -1
b:<person> is	-1 -20 -3 0 23
b:<person> of	6 0 -8 0 0
b:<person> on	0 1 0 0 0
b:<person> put	0 6 -3 0 0
b:<person> say	-7 -5 9 -2 2
b:<person> sign	0 8 -6 0 0
b:<person> sit	0 0 1 0 0
b:<person> spoke	8 -1 -5 0 0
b:<person> tell	7 -3 0 0 -3
b:<person> to	-10 5 -2 0 7
b:<points>	0 8 -7 0 0
b:<points> sleep	0 2 -2 0 0
b:<quality>	5 3 0 -2 -16
b:<quality> -	0 -5 6 0 0
b:<quality> and	0 -5 9 0 0
b:<quality> citru	0 6 -5 0 0
b:<quality> good	0 0 3 0 0
b:<quality> negotiator	0 4 -3 0 0
b:<quality> official	0 -4 5 0 0
b:<quality> one	0 -11 11 0 0
b:<quality> salmon	0 9 -7 0 0
b:<quality> side	0 -5 6 0 0
b:<quality> tariff	0 -10 10 0 0
b:<quality> tea	0 1 0 0 0
b:<seat>	12 13 -16 -7 -6
b:<seat> 's	-5 15 -7 0 0
b:<seat> and	8 0 -10 0 0
b:<seat> for	0 7 -4 0 0
b:<seat> from	0 -6 7 0 0
b:<seat> has	9 -8 0 0 0
b:<seat> is	0 -8 10 0 0
b:<seat> on	0 -3 4 0 0
b:<seat> put	0 12 -12 0 0
b:<sender>	1 5 -2 0 -3
b:<span>	0 -11 14 0 0
b:<span> and	7 -12 4 0 0
b:<span> are	0 1 0 0 0
b:<span> from	0 13 -13 0 0
b:<span> of	0 -34 36 0 0
b:<v-agree>	-9 1 4 -4 0
b:<v-bear>	-11 8 -10 0 7
b:<v-begin>	-9 2 4 -6 0
b:<v-buy>	-5 6 0 0 0
b:<v-deny>	0 7 -6 0 0
b:<v-down>	-4 5 -2 -2 2
b:<v-end>	-14 6 2 0 -4
b:<v-impose>	1 23 -12 -18 -14
b:<v-propose>	-4 -1 -8 0 16
b:<v-return>	-2 -12 1 4 8
b:<v-say>	6 -3 -7 0 6
b:<v-sell>	-6 0 2 0 0
b:<v-stay>	6 4 -5 0 -9
b:<v-suspend>	5 0 -1 -2 -3
b:<v-target>	-9 12 -1 0 -2
b:<v-threaten>	-1 9 -4 0 0
b:<v-up>	3 -2 0 0 1
b:a	-11 25 -12 -4 -8
b:a .	0 1 0 0 0
b:a <office>	0 -3 4 0 0
b:a <organisation>	0 1 -1 0 0
b:a <quality>	0 15 -14 0 0
b:a decree	0 1 0 0 0
b:a fifth	0 7 -6 0 0
b:a further	0 -9 11 0 0
b:a meet	0 -4 4 0 0
b:a post	0 1 0 0 0
b:a second	0 -3 8 0 0
b:a state	0 -9 12 0 -1
b:a technical	0 8 -6 0 0
b:a telephone	1 0 0 0 0
b:a television	0 -12 12 0 0
b:a third	0 27 -24 0 0
b:a week	0 1 -1 0 0
b:about	0 -2 2 0 0
b:accord	0 4 -2 0 0
b:account	0 4 -4 0 0
b:account of	0 4 -4 0 0
b:admit	-1 4 0 0 0
b:admit to	-1 4 0 0 0
b:adopt	0 1 0 0 0
b:affiliate	0 4 -4 0 0
b:after	6 5 -9 0 0
b:after <span>	0 -11 12 0 0
b:after a	1 -1 0 0 0
b:after the	0 24 -23 0 0
b:again	-2 11 -15 11 -3
b:again in	0 6 -2 0 -2
b:again on	0 11 -9 0 0
b:ago	4 1 -7 0 0
b:agree	0 2 -2 0 0
b:agree on	0 2 0 0 0
b:agree to	-4 6 0 0 0
b:agreement	0 12 -10 0 0
b:al	13 -11 0 0 0
b:all	6 -3 0 0 0
b:all of	0 -1 1 0 0
b:also	-1 7 -2 0 0
b:an	0 -4 6 0 -1
b:an <quality>	0 10 -9 0 0
b:an extension	0 -1 2 0 0
b:an extra	0 1 0 0 0
b:an hour	4 -10 6 0 0
b:and	2 0 12 -8 -18
b:and <name>	-10 -4 15 -2 -2
b:and <person>	0 -14 14 5 -1
b:and <quality>	5 -15 10 0 0
b:and <seat>	4 4 -10 0 0
b:and a	0 5 -3 0 0
b:and after	0 6 -4 0 0
b:and both	0 1 -1 0 0
b:and from	0 -7 8 0 0
b:and go	0 -5 5 0 0
b:and has	0 10 -10 0 0
b:and he	12 -7 -3 0 0
b:and it	0 7 -4 0 0
b:and mr	2 -5 1 0 0
b:and on	0 15 -13 0 0
b:and one	0 0 1 0 0
b:and since	1 0 -2 0 0
b:and that	0 -3 3 0 0
b:and the	-12 11 0 0 0
b:and they	0 -8 9 0 0
b:and to	0 4 -4 0 0
b:and trade	0 5 -5 0 0
b:and we	0 -7 10 0 0
b:and will	0 10 -7 0 0
b:announce	0 5 -3 0 0
b:announcement	0 1 0 0 0
b:another	0 0 -3 6 0
b:answer	0 8 -7 0 0
b:any	0 6 -5 0 0
b:are	0 -12 6 4 1
b:are over	0 1 0 0 0
b:are the	0 8 -7 0 0
b:are to	0 -20 13 0 7
b:are up	0 7 -5 0 0
b:around	0 5 -2 0 0
b:arrangement	0 -1 2 0 0
b:arrive in	0 0 1 0 0
b:as	3 7 -9 0 0
b:as he	0 10 -8 0 0
b:as of	7 0 -12 0 0
b:ask	0 2 0 0 0
b:at	-16 -15 17 -7 12
b:at <level>	0 4 -3 0 0
b:at <number>	0 1 0 0 0
b:at <seat>	0 -5 7 0 0
b:at it	0 -18 19 0 0
b:at midnight	0 1 0 0 0
b:at noon	0 -5 7 0 0
b:at the	-13 5 -10 -4 15
b:back	0 4 -1 0 0
b:back at	0 -4 4 0 0
b:back on	0 1 0 0 0
b:bandung	0 -10 11 0 0
b:bandung on	0 -10 11 0 0
b:bargain	0 -4 4 0 0
b:be	-9 -2 10 0 0
b:be at	0 -12 13 0 0
b:be hold	0 2 -1 0 0
b:be in	0 -15 15 0 0
b:be on	0 0 1 0 0
b:bear	0 1 0 0 0
b:bear <level>	0 1 0 0 0
b:been	-6 0 3 -1 0
b:been at	0 -3 4 0 0
b:been in	0 -3 4 0 0
b:been on	0 -6 6 0 0
b:been over	0 4 -4 0 0
b:before	-2 6 0 0 0
b:before the	0 2 0 0 0
b:begin	-4 1 1 0 0
b:begin on	-1 -10 12 0 0
b:being	0 -1 1 0 0
b:between	8 -2 -6 1 0
b:between <name>	0 4 -3 0 0
b:between the	2 0 -1 0 0
b:both	-5 8 -2 -5 0
b:both country	0 0 1 0 0
b:both of	0 -8 9 0 0
b:both side	0 13 -10 0 0
b:both sign	0 -16 16 0 0
b:bring	0 3 -1 0 0
b:built	0 4 -2 0 0
b:built in	0 4 -2 0 0
b:busan	0 -17 19 0 0
b:busan on	0 -23 24 0 0
b:but	0 9 -8 0 0
b:butter	0 3 -1 0 0
b:by	16 -4 -4 -7 -4
b:by <person>	0 -5 4 0 1
b:by telephone	11 -9 -2 0 0
b:by the	-5 2 0 0 0
b:by video	8 -2 -4 0 0
b:cabinet	0 7 -5 0 0
b:call	5 0 -5 0 0
b:capital	0 0 1 0 0
b:car	0 3 -1 0 0
b:carry	-1 6 0 0 0
b:carry on	0 4 0 0 0
b:case	0 1 0 0 0
b:cease	0 1 0 0 0
b:ceasefire	0 2 0 0 0
b:changed	0 1 0 0 0
b:charge	0 -5 6 0 0
b:chicken	0 -7 7 0 0
b:chip	0 1 0 0 0
b:citru	0 7 -5 0 0
b:city	0 15 -14 0 0
b:close	0 -6 8 0 0
b:close of	0 5 -3 0 0
b:close on	0 -3 4 0 0
b:closed on	0 1 0 0 0
b:coal	5 -4 0 0 0
b:colombo	0 4 -4 0 0
b:come	0 1 0 -1 0
b:come back	0 -1 1 0 0
b:come out	0 -9 4 0 2
b:come to	0 -5 8 0 0
b:come up	0 5 -4 0 0
b:comment	0 1 0 0 0
b:commerce	6 -2 -2 0 0
b:commerce ministry	0 1 0 0 0
b:commission	0 2 -1 0 0
b:company	-2 4 0 0 0
b:conclude	-1 0 0 0 0
b:confirm	6 -4 0 0 0
b:consultation	5 -7 1 0 0
b:continue	0 12 -10 0 0
b:continue to	0 1 0 0 0
b:control	0 -2 3 0 0
b:conversation	0 -2 1 0 0
b:copper	0 -7 8 0 0
b:could	0 1 0 0 0
b:counted	0 3 -3 0 0
b:counted from	0 3 -3 0 0
b:country	0 0 0 0 -1
b:custom	-5 7 0 0 0
b:custom tariff	0 2 -1 0 0
b:cut	0 4 -1 0 0
b:da	0 -8 8 0 0
b:da nang	0 -8 8 0 0
b:date	0 4 -2 0 0
b:dated	-4 6 0 0 0
b:day	0 2 -4 0 3
b:deadline	0 6 -4 0 0
b:deal	0 5 -3 0 0
b:decree	0 1 0 0 0
b:delegation	0 -1 7 0 -5
b:delegation of	0 -7 7 0 0
b:delegation parted	0 -5 6 0 0
b:did	12 0 -12 0 -1
b:did it	10 -3 -7 0 0
b:did the	0 -6 8 0 0
b:die	0 5 -4 0 0
b:director	0 5 -4 0 0
b:discuss	0 -9 0 0 7
b:do	0 25 -22 0 0
b:do you	0 1 0 0 0
b:doe	0 2 0 0 0
b:done	0 2 -1 0 0
b:down	18 -7 -7 2 -4
b:down again	0 1 0 0 0
b:down in	0 2 -3 3 -1
b:down on	0 2 -1 0 0
b:draft	0 3 -1 0 0
b:driver	0 2 -2 0 0
b:due	-2 12 -1 -3 -8
b:due in	0 -13 23 -2 -7
b:due to	0 15 -14 0 0
b:duty	0 1 0 0 0
b:duty of	0 2 0 0 0
b:each	4 0 -2 0 0
b:each other	4 0 0 0 0
b:earth	0 1 -1 0 0
b:economic	0 13 -9 0 -2
b:economic and	0 5 -4 0 0
b:effect	0 9 -6 0 0
b:effect on	0 1 0 0 0
b:end	-7 -16 24 0 -1
b:end <span>	0 0 1 0 0
b:end of	0 -1 3 0 0
b:end on	0 4 0 0 0
b:envoy	0 11 -10 0 0
b:evening	9 -4 -1 0 0
b:every	0 -1 3 0 0
b:everybody	0 6 -5 0 0
b:exchanged	0 4 -3 0 0
b:expect	-3 -9 -8 3 14
b:expect in	0 -6 2 0 3
b:expect to	0 0 -2 7 -3
b:expire	0 5 -4 0 0
b:expire on	0 4 -4 0 0
b:export	0 -4 8 0 0
b:export control	0 -5 5 0 0
b:export licence	0 -3 3 0 0
b:export to	0 1 0 0 0
b:extend	0 2 -1 0 0
b:extension	0 1 0 0 0
b:extension of	0 -2 2 0 0
b:extra	0 6 -3 0 0
b:extra <level>	0 1 0 0 0
b:fact	0 14 -11 0 0
b:fact sheet	0 14 -11 0 0
b:fall	0 1 0 0 0
b:fee	0 4 -2 0 0
b:fee on	0 1 0 0 0
b:fifth	0 -9 12 0 0
b:figure	0 -5 5 0 0
b:final	0 7 -6 0 0
b:first	-6 -9 15 0 0
b:fish	0 1 -1 0 0
b:five	8 -7 0 0 0
b:fix	0 4 -3 0 0
b:fix for	0 -2 3 0 0
b:for	3 -5 7 -7 -1
b:for <name>	0 -3 4 0 0
b:for <quality>	0 4 0 0 0
b:for <seat>	2 -1 0 0 0
b:for <span>	6 -3 0 0 0
b:for a	-1 18 -15 0 0
b:for the	0 -10 13 0 0
b:force	0 10 -8 0 0
b:force on	0 1 -1 0 0
b:force since	0 5 -4 0 0
b:found	0 4 -2 0 0
b:four	1 4 -6 0 0
b:fourth	11 -11 4 0 0
b:fourth such	0 0 1 0 0
b:friday	0 -4 4 0 0
b:from	-15 -6 14 1 -5
b:from <day-ahead>	0 0 1 0 0
b:from <level>	0 1 0 0 0
b:from the	0 -25 26 0 0
b:further	-1 -6 10 0 0
b:future	14 -13 0 0 0
b:gather	0 2 -1 0 0
b:gather in	0 5 -5 0 0
b:gave	-1 15 -11 0 0
b:geneva	0 11 -8 0 0
b:geneva on	0 1 -1 0 0
b:get	5 0 -5 0 0
b:give	0 3 -2 0 0
b:given	0 -8 9 0 0
b:go	-8 0 3 0 1
b:go by	0 1 0 0 0
b:go on	0 -2 4 0 0
b:go to	0 11 -3 0 -3
b:good	-4 10 -3 0 0
b:good through	0 1 0 0 0
b:government	-4 14 -9 0 0
b:great	9 -9 0 0 0
b:grower	-1 12 -9 0 0
b:had	-4 3 4 -5 0
b:had been	0 3 0 0 0
b:had not	-9 12 0 0 0
b:half	6 -2 -1 0 0
b:halifax	0 3 -3 0 0
b:halifax on	0 3 -3 0 0
b:halt	0 4 -3 0 0
b:hand	5 -3 0 0 0
b:hand on	6 -11 4 0 0
b:happen	0 2 -1 0 0
b:happen on	0 1 0 0 0
b:has	1 7 -6 -1 0
b:has been	0 5 -2 0 0
b:has had	0 2 -1 0 0
b:has until	0 3 -3 0 0
b:have	-13 4 0 -2 7
b:have a	4 -1 0 0 0
b:have been	0 4 -2 0 0
b:have until	0 -13 13 0 0
b:having	0 -4 4 0 0
b:he	5 -3 -4 0 3
b:he and	0 -9 11 0 0
b:he had	-1 2 0 0 0
b:he say	4 2 -4 0 0
b:he tell	0 4 -3 0 0
b:he was	0 0 2 0 0
b:he would	0 -5 6 0 0
b:head	1 -7 -7 0 13
b:head of	1 -7 -7 0 13
b:hear	0 1 0 0 0
b:hearing	0 2 -1 0 0
b:here	0 -3 4 0 0
b:here on	0 -2 3 0 0
b:him	8 -7 0 0 0
b:his	0 1 -1 -3 0
b:his <quality>	7 -17 10 0 0
b:his name	0 5 -2 0 0
b:hold	10 -4 -1 0 0
b:hold a	0 17 -16 0 0
b:hold on	0 8 -8 0 0
b:hold their	-1 -9 11 0 0
b:holiday	0 1 0 0 0
b:home	0 6 -5 0 0
b:home on	0 5 -4 0 0
b:hour	11 -16 6 0 0
b:house	0 0 1 0 0
b:hundred	0 1 0 0 0
b:i	5 0 -4 0 0
b:i have	0 4 -1 0 0
b:i'd	0 3 0 0 0
b:i've	0 5 -4 0 0
b:if	0 10 -7 0 0
b:in	-27 -10 18 0 1
b:in <month-ahead>	0 -6 10 -3 0
b:in <month-gone>	7 -5 0 0 0
b:in <name>	-1 14 -19 0 3
b:in <number>	0 0 2 0 0
b:in <seat>	4 0 0 -1 -5
b:in a	0 -4 9 0 -1
b:in an	0 5 -4 0 0
b:in busan	0 -6 7 0 0
b:in for	0 -1 3 0 0
b:in force	0 6 -4 0 0
b:in geneva	0 4 -3 0 0
b:in halifax	0 -1 1 0 0
b:in its	0 3 -3 0 0
b:in madrid	0 -4 4 0 0
b:in manila	0 14 -14 0 0
b:in our	0 1 0 0 0
b:in return	0 1 0 0 0
b:in stockholm	0 2 -1 0 0
b:in the	0 -1 -7 3 9
b:in their	0 11 -7 0 -2
b:in thi	0 1 0 0 0
b:in valparaíso	0 3 0 0 0
b:in write	0 2 -1 0 0
b:including	0 3 -3 0 0
b:interview	0 -8 9 0 0
b:into	0 6 -4 0 0
b:into force	0 1 -1 0 0
b:is	-2 3 -13 -8 16
b:is at	0 -6 -2 0 11
b:is due	0 3 0 0 0
b:is expect	0 -3 -3 0 8
b:is in	0 -6 8 0 0
b:is on	0 2 0 0 0
b:is pencilled	0 -1 3 0 0
b:is set	6 -15 10 0 0
b:is the	0 27 -24 0 0
b:is to	0 -10 9 0 3
b:is what	0 -4 0 0 7
b:issued	-1 12 -9 0 0
b:it	15 -19 13 -7 0
b:it 's	-4 0 2 0 0
b:it all	7 -8 0 0 0
b:it begin	0 6 -5 0 0
b:it come	0 1 0 0 0
b:it end	0 2 0 0 0
b:it hold	0 2 -1 0 0
b:it in	0 -9 10 0 0
b:it is	3 3 -17 0 6
b:it on	-1 14 -10 0 0
b:it sit	0 4 -3 0 0
b:it to	11 -10 0 0 0
b:it was	8 -8 3 0 0
b:it will	0 13 -10 0 0
b:it would	0 6 -5 0 0
b:it'll	0 0 1 0 0
b:it'll be	0 0 1 0 0
b:its	-7 31 -24 0 0
b:its fact	0 6 -5 0 0
b:its own	0 6 -6 0 0
b:its tariff	0 2 0 0 0
b:joint	0 -5 6 0 0
b:keep	0 3 -2 0 0
b:kuala	0 -13 14 0 0
b:kuala lumpur	0 -13 14 0 0
b:lapse	0 9 -8 0 0
b:lapse on	0 8 -7 0 0
b:last	-3 6 0 0 0
b:last of	0 2 -1 0 0
b:last until	0 1 0 0 0
b:late on	0 -1 1 0 0
b:later	0 -5 0 0 5
b:law	0 2 0 0 0
b:leader	23 -22 0 0 0
b:leave	-2 5 -2 0 0
b:leave for	0 6 -5 0 0
b:level	0 2 0 0 0
b:levy	0 1 0 0 0
b:licence	0 -4 4 0 0
b:licence for	0 -4 5 0 0
b:like	0 -6 7 0 0
b:like to	0 2 0 0 0
b:link	7 -2 -3 0 0
b:link on	7 -2 -3 0 0
b:lisbon	0 -1 2 0 0
b:live	0 3 -2 0 0
b:london	0 2 -1 0 0
b:long	0 6 -5 0 0
b:look	-3 0 -3 0 5
b:look at	-1 -1 0 0 5
b:lumpur	0 -13 14 0 0
b:m	0 1 0 0 0
b:m .	0 1 0 0 0
b:madrid	0 -4 4 0 0
b:madrid on	0 -4 4 0 0
b:make	0 2 -2 0 0
b:make in	0 -3 4 0 0
b:manila	0 14 -14 0 0
b:may	0 7 -4 0 0
b:may be	0 5 -5 0 0
b:me	14 -12 0 0 0
b:meant	0 18 -18 0 0
b:meet	-5 8 -8 0 1
b:meet again	0 3 0 0 -2
b:meet at	0 2 -2 0 0
b:meet for	0 7 -6 0 0
b:meet in	0 -3 2 -4 5
b:meet is	0 -6 7 0 0
b:meet on	0 -15 5 2 3
b:merely	0 1 -1 0 0
b:midnight	0 0 2 0 0
b:midnight on	0 -2 3 0 0
b:milk	0 -2 2 0 0
b:minister	-2 -15 18 0 0
b:ministry	0 3 0 0 0
b:minute	-8 -1 0 0 11
b:mombasa	0 -4 5 0 0
b:monday	-3 -12 15 0 0
b:month	0 4 -1 0 0
b:more	0 0 2 0 0
b:more than	0 -5 5 0 0
b:morning	-5 7 0 0 0
b:most	0 1 0 0 0
b:move	0 4 -3 0 0
b:mr	-5 0 5 0 1
b:mr <person>	-5 0 5 0 1
b:much	0 -1 4 0 0
b:must	0 1 0 0 0
b:my	-7 12 -4 0 0
b:my hand	0 4 -3 0 0
b:name	0 6 -3 0 0
b:name to	0 4 -2 0 0
b:nang	0 -8 8 0 0
b:negotiator	0 4 -3 0 0
b:new	-1 14 -10 0 0
b:new tariff	0 7 -5 0 0
b:next	0 -13 16 -2 0
b:next meet	0 3 -2 0 0
b:next round	0 -1 2 0 0
b:night	0 -5 6 0 0
b:nine	0 1 0 0 0
b:ninth	0 3 -2 0 0
b:no	0 13 -10 0 0
b:noon	0 -2 4 0 0
b:not	-11 18 -6 0 -1
b:not be	0 3 -2 0 0
b:nothing	0 -4 5 0 0
b:notice	0 1 0 0 0
b:now	0 -1 2 0 0
b:number	4 -7 0 0 0
b:of	-2 20 -15 -17 1
b:of <name>	5 -5 1 0 0
b:of <quality>	0 -8 10 0 0
b:of <span>	0 -4 5 0 0
b:of a	0 1 0 0 0
b:of both	0 0 0 0 -1
b:of it	0 3 0 0 0
b:of state	1 -7 -7 0 13
b:of talk	0 6 -4 0 0
b:of tariff	0 -13 14 0 0
b:of the	-10 28 -18 0 -6
b:of them	0 -10 13 0 0
b:of thi	0 1 0 0 0
b:off	0 8 -13 4 0
b:off the	1 2 -3 0 0
b:official	0 -5 6 0 0
b:old	0 3 -1 0 0
b:on	11 -7 4 -8 -1
b:on <day-ahead>	0 -1 5 0 0
b:on <day-gone>	11 -17 4 0 2
b:on <day-today>	0 1 0 0 0
b:on <quality>	-3 1 0 0 0
b:on a	5 6 -9 0 -3
b:on it	0 -10 11 0 0
b:on our	0 0 1 0 0
b:on paper	0 -2 3 0 0
b:on pay	0 -6 7 0 0
b:on television	0 0 1 0 0
b:on the	19 -14 3 -3 -7
b:on to	0 11 -8 0 0
b:on until	0 -8 9 0 0
b:one	-15 -6 13 0 0
b:one on	0 -9 9 0 0
b:open	0 -10 12 0 0
b:opened	-3 -18 21 0 0
b:or	0 -3 5 0 0
b:order	-3 9 -3 0 0
b:other	3 1 -5 0 0
b:other in	0 2 -1 0 0
b:other on	6 -3 -1 0 0
b:our	-7 -6 15 0 -1
b:out	-5 -3 5 0 1
b:out of	0 -8 4 0 2
b:out on	0 11 -9 0 0
b:outcome	0 1 -1 0 0
b:outside	0 0 -4 2 0
b:over	-1 6 -1 0 0
b:over on	-3 3 0 0 0
b:pact	0 1 -1 0 0
b:pair	0 -9 12 -2 0
b:panama	0 10 -9 0 0
b:panama city	0 10 -9 0 0
b:paper	-1 6 -4 0 0
b:paper on	0 5 -4 0 0
b:pari	0 -18 18 0 0
b:parted	0 -5 6 0 0
b:pass	0 1 0 0 0
b:past	0 6 -6 0 0
b:pause	0 3 -2 0 0
b:pause in	0 -6 6 0 0
b:pay	-2 4 0 0 -1
b:pay <level>	0 1 0 0 0
b:peace	1 0 -2 0 0
b:pencilled	0 -1 3 0 0
b:pencilled in	0 -1 3 0 0
b:phone	6 0 -5 0 0
b:phone with	13 -11 -2 0 0
b:place	3 0 -6 0 0
b:plan	-1 -2 6 0 0
b:plan for	-1 -5 9 0 0
b:play	0 3 -2 0 0
b:plu	0 1 0 0 0
b:point	0 5 -3 0 0
b:port	0 2 0 0 0
b:port fee	0 3 -1 0 0
b:post	0 4 0 0 0
b:post on	0 2 0 0 0
b:power	0 5 -5 0 0
b:prepare	6 -2 0 0 0
b:president	11 -25 6 -7 13
b:president agree	-5 4 0 0 0
b:president had	9 -1 -5 0 0
b:price	0 2 -1 0 0
b:prolonged	0 -11 12 0 0
b:propose	0 10 -9 0 0
b:public	0 1 0 0 0
b:published	0 11 -9 0 0
b:put	4 -5 4 0 -2
b:put his	-2 12 -9 0 0
b:put its	0 8 -7 0 0
b:put off	0 4 -3 0 0
b:put on	0 -12 13 0 0
b:put out	0 5 -4 0 0
b:put the	-3 8 0 0 0
b:question	0 3 -1 0 0
b:quit	0 3 -3 0 0
b:radio	0 1 0 0 0
b:raise	0 -4 7 0 0
b:rare	0 1 -1 0 0
b:rate	0 7 -6 0 0
b:reach	0 -8 9 0 0
b:read	0 -12 12 0 0
b:readout	-13 15 0 0 0
b:receive	0 -11 3 0 7
b:receive <person>	0 -12 2 0 7
b:regard	0 -2 4 0 0
b:remain	0 1 -1 0 0
b:renewal	0 6 -4 0 0
b:reporter	0 1 0 0 0
b:reprieve	0 2 -2 0 0
b:republic	0 -2 3 0 0
b:republic of	0 -2 3 0 0
b:result	-1 -4 0 0 6
b:resume	0 -6 3 5 0
b:resume on	0 0 -8 6 0
b:return	0 -5 -1 0 9
b:return to	0 -6 6 0 0
b:rise	0 3 -2 0 0
b:room	0 4 -4 0 0
b:round	-1 19 -14 0 0
b:round is	0 0 1 0 0
b:round of	0 17 -13 0 0
b:rule	0 7 -5 0 0
b:run	0 19 -16 0 0
b:run out	0 1 0 0 0
b:sale	0 1 0 0 0
b:salmon	0 10 -8 0 0
b:same	-2 9 -3 0 0
b:say	0 -2 0 4 0
b:say in	0 -4 5 0 0
b:say on	-7 6 0 0 0
b:say to	8 -8 0 0 0
b:second	-7 -6 13 0 0
b:second round	0 9 -8 0 0
b:secretary	8 -18 4 6 -2
b:see	-2 1 -1 0 0
b:sell	0 0 -1 0 2
b:sell to	0 0 0 0 2
b:seoul	0 0 0 2 0
b:seoul on	0 0 0 2 0
b:session	4 -6 0 0 0
b:set	4 -5 2 0 0
b:set for	5 -7 1 0 0
b:settle	0 0 -2 0 4
b:share	0 4 -3 0 0
b:she	-2 0 1 0 0
b:sheet	-2 12 -6 0 -1
b:sheet of	0 5 -3 0 0
b:ship	0 3 0 0 0
b:shook	6 -12 6 0 0
b:shook hand	6 -12 6 0 0
b:should	0 4 -1 0 0
b:shut	0 2 -1 0 0
b:side	-3 14 -5 -1 -6
b:side meet	0 10 -8 0 0
b:sign	-9 8 -1 -1 0
b:sign a	0 4 -4 0 0
b:sign in	0 -5 5 0 0
b:sign it	0 5 -4 0 0
b:sign on	0 -2 3 0 0
b:sign the	0 7 -5 0 0
b:signature	0 1 0 0 0
b:signature to	0 1 0 0 0
b:since	-7 3 2 0 0
b:since <day-gone>	0 1 0 0 0
b:since the	0 -3 5 0 0
b:sit	-4 -11 15 1 -3
b:sit down	0 11 -10 2 -2
b:sit in	0 -15 15 0 0
b:sit of	0 -11 12 0 0
b:six	0 -11 13 0 0
b:sixth	0 -8 9 0 0
b:sleep until	0 2 -2 0 0
b:so	0 0 1 0 0
b:so the	1 0 0 0 0
b:somebody	7 -4 -2 0 0
b:soybean	13 -10 -1 0 0
b:speak	8 -4 -2 0 0
b:speak on	-4 5 0 0 0
b:spent	-1 -4 7 0 0
b:spoke	25 -16 -11 0 0
b:spoke by	15 -13 0 0 0
b:spoke on	3 0 0 0 0
b:stand	0 1 0 0 0
b:standstill	0 -4 5 0 0
b:standstill on	0 -7 7 0 0
b:start	0 0 1 0 0
b:state	0 -19 11 -1 7
b:stay	-2 0 3 0 0
b:stay to	0 -10 11 0 0
b:steel	7 -7 0 0 0
b:still	0 8 -8 -4 1
b:stockholm	0 6 -4 0 0
b:stockholm on	0 -1 2 0 0
b:stop	0 7 -5 0 0
b:strike	0 2 -2 0 0
b:stroke	0 5 -3 0 0
b:stroke of	0 5 -3 0 0
b:such	0 -11 11 0 0
b:suspend	0 1 0 0 0
b:suspension	0 4 -3 0 0
b:table	0 -8 10 0 0
b:take effect	0 2 0 0 0
b:take place	5 -1 -2 0 0
b:talk	0 4 -9 6 0
b:talk between	0 0 0 2 0
b:talk in	0 -3 4 0 0
b:talk on	4 13 -19 0 0
b:talk with	0 -4 5 0 0
b:tariff	-1 0 4 -1 0
b:tariff commission	0 2 -1 0 0
b:tariff for	-1 3 0 0 0
b:tariff on	0 7 -4 0 0
b:tariff truce	0 1 0 0 0
b:tea	0 5 -3 0 0
b:team	0 -7 12 0 -2
b:technical	0 0 2 0 0
b:telephone	0 5 -7 0 0
b:telephone on	6 -3 -3 0 0
b:telephoned	14 -11 -3 0 0
b:television	-1 -12 14 0 0
b:tell	3 8 -7 0 -4
b:tell <organisation>	0 3 -2 0 0
b:tell thi	0 -1 2 0 0
b:ten	-9 2 -8 0 11
b:tenth	9 -8 0 0 0
b:term	0 7 -5 0 0
b:th	0 -4 4 0 0
b:than	0 -3 4 0 0
b:that	5 7 -4 3 -21
b:that 's	0 7 -6 0 0
b:that <name>	0 11 -9 0 0
b:that <person>	1 0 0 0 0
b:that <quality>	7 -3 -1 0 0
b:that <seat>	8 0 -8 0 0
b:that an	0 -2 2 0 0
b:that begin	0 3 -2 0 0
b:that go	0 1 0 0 0
b:that had	0 10 -9 0 0
b:that has	0 1 0 0 0
b:that he	0 -4 7 0 0
b:that is	0 9 -7 0 0
b:that it	0 2 0 0 0
b:that its	0 6 -6 0 0
b:that the	0 4 3 -8 -4
b:that there	0 0 -6 5 0
b:that they	0 -11 12 0 0
b:that was	0 -7 9 0 0
b:the	2 4 -5 -23 9
b:the <name>	0 -18 15 -1 2
b:the <number>	0 1 0 0 0
b:the <office>	1 0 2 0 -4
b:the <organisation>	-6 10 -2 0 0
b:the <person>	2 -21 7 0 13
b:the <quality>	0 -3 8 0 -6
b:the <seat>	-6 23 -26 0 8
b:the <span>	0 6 -3 0 0
b:the arrangement	0 -4 5 0 0
b:the busan	0 1 0 0 0
b:the close	0 4 -3 0 0
b:the deadline	0 4 -3 0 0
b:the delegation	0 -10 11 0 0
b:the duty	0 6 -3 0 0
b:the economic	0 2 -2 0 0
b:the end	0 -2 3 0 0
b:the extension	0 5 -5 0 0
b:the fifth	0 -17 19 0 0
b:the first	0 1 0 0 0
b:the fourth	6 -4 0 0 0
b:the joint	0 -6 6 0 0
b:the last	0 5 -2 0 0
b:the leader	12 -10 0 0 0
b:the meet	0 1 0 0 0
b:the next	0 -9 7 0 3
b:the one	0 -12 12 0 0
b:the other	0 2 -1 0 0
b:the pair	0 -9 12 -2 0
b:the pause	0 -4 5 0 0
b:the phone	5 0 -2 0 0
b:the power	0 5 -5 0 0
b:the president	3 -12 13 0 0
b:the price	0 1 0 0 0
b:the republic	0 -2 3 0 0
b:the same	-1 9 -3 0 0
b:the second	0 19 -18 0 0
b:the seventh	0 -2 4 0 0
b:the sixth	0 -8 9 0 0
b:the state	0 0 1 0 0
b:the stroke	0 3 0 0 0
b:the suspension	0 4 -3 0 0
b:the table	0 -13 14 0 0
b:the talk	0 5 -4 0 0
b:the tariff	-5 15 -9 0 0
b:the telephone	-20 21 0 0 0
b:the term	0 3 -1 0 0
b:the third	0 -14 16 0 0
b:the three	6 -15 10 0 0
b:the truce	0 6 -4 0 0
b:the two	21 -31 3 2 7
b:the visit	0 -10 11 0 0
b:the week	0 9 -8 0 0
b:their	-5 -6 16 -1 -4
b:their first	-3 0 2 0 0
b:their second	-1 -8 11 0 0
b:their tariff	0 -11 12 0 0
b:their third	0 -12 12 0 0
b:them	0 -17 15 -1 6
b:then	0 2 -4 0 0
b:there	0 -11 -3 13 5
b:there 's	4 0 -2 0 0
b:there are	0 -6 -2 10 0
b:there is	0 7 -5 0 0
b:there on	0 -18 9 0 9
b:there until	0 4 -3 0 0
b:there was	0 7 -7 0 0
b:there were	0 4 -3 0 0
b:these	0 -4 5 0 0
b:they	-16 -4 14 4 -7
b:they are	0 -17 24 0 -7
b:they had	0 -15 16 0 0
b:they have	0 -20 22 0 0
b:they meet	0 3 -7 0 2
b:they were	0 10 -7 0 0
b:they will	5 -15 0 10 0
b:they'll	-8 -17 3 10 9
b:they're	0 -4 5 0 0
b:thi	-3 9 -5 0 0
b:thi is	0 6 -5 0 0
b:thing	0 5 -2 0 0
b:third	-3 4 0 0 -1
b:third meet	0 1 -1 0 0
b:third round	0 19 -17 0 0
b:third time	0 -4 4 0 0
b:thirty	0 4 -3 0 0
b:threaten	0 6 -2 0 0
b:three	3 -3 2 0 0
b:through	0 0 1 0 0
b:thu	25 -25 0 0 0
b:thursday	0 -2 4 0 0
b:tiktok	0 3 -3 0 0
b:till	0 3 -1 0 0
b:time	0 -3 5 0 0
b:time the	0 7 -5 0 0
b:to	-5 12 -9 -7 3
b:to <level>	0 4 -3 0 0
b:to <seat>	10 -15 14 0 -10
b:to be	0 2 0 0 0
b:to carry	0 2 0 0 0
b:to end	0 -6 7 0 0
b:to expire	0 2 -2 0 0
b:to go	0 -6 8 0 0
b:to have	0 5 -4 0 0
b:to hold	11 -9 0 0 0
b:to meet	0 -16 4 0 7
b:to see	0 0 0 -1 3
b:to sign	0 5 -3 0 0
b:to sit	0 7 -8 3 -1
b:to sleep	0 -7 8 0 0
b:to start	0 6 -5 0 0
b:to stay	-4 5 0 0 0
b:to the	2 -4 1 0 0
b:together	0 -9 10 0 0
b:together in	0 -11 11 0 0
b:trade	-3 2 6 0 -6
b:trade minister	-1 -11 13 0 0
b:travel	0 0 0 0 4
b:travel to	0 -2 0 0 4
b:treaty	0 -4 4 0 0
b:truce	-2 11 -7 0 0
b:truce between	0 3 -2 0 0
b:tuesday	13 -5 -13 0 0
b:twelve	0 2 0 0 0
b:twenty	0 5 -3 0 0
b:twenty -	0 4 -3 0 0
b:two	16 -14 -6 1 6
b:two <office>	18 -6 -8 0 0
b:two country	0 2 0 0 0
b:two delegation	0 -12 16 0 -2
b:two government	-4 4 0 0 0
b:two of	0 2 0 0 0
b:two president	6 -9 0 -2 4
b:two side	0 -3 7 0 0
b:under	-1 10 -7 0 0
b:under the	0 3 -1 0 0
b:understanding	0 -4 5 0 0
b:union	0 2 0 0 0
b:until	-11 14 -5 0 0
b:until the	0 9 -7 0 0
b:up	11 10 -18 0 0
b:up in	0 -4 5 0 0
b:up on	0 12 -10 0 0
b:up to	0 5 -4 0 0
b:us	-1 10 -6 0 0
b:valid	0 4 -4 0 0
b:valparaíso	0 3 0 0 0
b:vessel	0 0 -2 5 0
b:video	21 -16 -5 0 0
b:video link	7 -2 -3 0 0
b:view	0 -5 5 0 0
b:visit	-3 -6 8 0 1
b:vote	0 5 -4 0 0
b:vote on	0 4 -3 0 0
b:was	0 -14 19 -2 -6
b:was put	0 -13 15 0 0
b:was say	-1 6 -2 0 0
b:was sign	0 7 -7 0 0
b:was the	5 7 -10 0 -1
b:was their	2 -10 7 0 0
b:was to	0 -4 6 0 0
b:water	0 1 0 0 0
b:way	0 5 -3 0 0
b:we	1 -6 7 0 0
b:we have	0 3 -1 0 0
b:we were	0 2 -2 0 0
b:we'll	0 1 0 0 0
b:wednesday	-2 -8 10 0 0
b:week	0 10 -10 0 0
b:week ago	1 0 -2 0 0
b:week of	0 9 -8 0 0
b:welcome	-1 0 2 0 0
b:were	-2 18 -13 -2 0
b:were on	0 -1 2 0 0
b:were sign	0 5 -5 0 0
b:were to	0 -3 5 0 0
b:what	-1 -8 10 -4 2
b:what <name>	0 -5 0 0 4
b:what <person>	8 -10 4 0 -2
b:what is	0 -4 5 0 0
b:what start	0 1 0 0 0
b:what the	0 6 -3 0 0
b:what they	0 3 0 0 0
b:what was	-1 -7 11 0 0
b:when	-7 -5 7 -2 4
b:when do	0 5 -4 0 0
b:when he	0 0 2 0 0
b:when the	-1 -10 14 0 0
b:when they	0 0 -3 0 5
b:where	-3 3 0 0 -2
b:where do	0 12 -11 0 0
b:where he	0 -6 7 0 0
b:where the	0 -8 8 0 0
b:where they	0 -1 2 0 0
b:wherea	0 2 -1 0 0
b:whether	0 2 -1 0 0
b:which	-8 -11 23 -1 -3
b:which <name>	0 6 -4 0 0
b:which <person>	0 -5 6 0 0
b:which both	0 -20 21 0 0
b:which is	0 4 -2 0 0
b:which it	0 5 -4 0 0
b:which sit	0 -2 2 0 0
b:which the	-2 -6 11 0 0
b:which would	0 1 -1 0 0
b:who	1 -2 7 -3 -5
b:who have	0 -6 6 0 0
b:who sit	0 -17 17 0 0
b:whom	0 -1 0 0 1
b:whose	0 10 -8 0 0
b:why	0 -10 11 0 0
b:will	5 1 -3 5 -18
b:will be	-1 15 -4 -3 0
b:will not	0 -5 5 0 0
b:will take	0 -4 5 0 0
b:will they	0 4 0 0 0
b:window	0 9 -9 0 0
b:wish	0 8 -3 0 -2
b:wish to	0 8 -3 0 -2
b:with	3 6 -10 -2 0
b:with <name>	0 16 -11 0 -2
b:with <person>	14 -15 0 0 0
b:with <seat>	0 8 -7 0 0
b:with a	-2 0 0 0 6
b:with the	0 -4 5 0 0
b:without	0 -1 1 0 0
b:word	0 2 -1 0 0
b:worth	0 2 -2 0 0
b:would	5 6 -17 6 -1
b:would be	0 -8 3 6 0
b:would go	0 4 -4 0 0
b:would have	0 6 -5 0 0
b:would not	0 3 -3 0 0
b:write	4 -2 -6 0 4
b:write on	7 -6 0 0 0
b:year	0 2 0 0 0
b:yet	0 7 -7 0 0
b:you	2 2 -2 -1 -1
b:you come	0 -4 5 0 0
b:your	0 1 0 0 0
b:·	0 22 -21 0 0
b:—	5 8 -16 6 -1
b:— <name>	0 3 0 0 0
b:— monday	0 5 -4 0 0
b:— the	0 -6 -2 10 0
both-sides	-1 -1 2 0 -1
c0=agree	-4 0 5 -2 0
c0=bear	-11 0 1 -3 6
c0=begin	-7 0 5 -4 0
c0=down	-1 0 3 -1 0
c0=end	-7 19 -10 0 -2
c0=impose	3 0 9 -13 -19
c0=propose	-18 -5 0 0 15
c0=return	0 -7 5 5 0
c0=say	9 13 -19 -5 -1
c0=sell	0 0 -1 0 2
c0=stay	-6 3 1 3 -6
c0=suspend	0 12 -8 0 0
c0=target	4 -1 0 0 0
c0=threaten	0 7 -4 0 0
c0=up	4 -8 5 0 1
c1=agree	-3 2 3 -3 -3
c1=bear	-13 8 -7 3 3
c1=begin	-7 -1 5 -4 3
c1=buy	0 1 0 0 0
c1=down	-2 1 1 -1 0
c1=end	-7 19 -10 0 -2
c1=impose	11 3 0 -15 -21
c1=propose	-20 5 -2 -5 11
c1=return	0 -7 5 5 0
c1=say	9 10 -19 -4 0
c1=sell	-2 3 -4 0 1
c1=stay	0 0 1 1 -5
c1=suspend	5 2 -4 -1 0
c1=target	4 3 -5 0 0
c1=threaten	0 7 -4 0 0
c1=up	4 -3 -2 0 4
c2=agree	-4 -5 -3 5 7
c2=bear	-21 0 2 0 7
c2=begin	0 10 -7 0 0
c2=down	-4 -10 3 4 7
c2=end	0 14 -9 0 0
c2=impose	0 4 -12 7 0
c2=propose	-13 3 12 -2 -3
c2=return	0 -13 8 4 0
c2=say	-9 26 -17 0 0
c2=sell	0 3 -2 0 0
c2=stay	-10 10 0 0 -13
c2=suspend	0 5 -6 0 0
c2=target	0 7 -3 0 0
c2=up	-2 1 1 0 0
ct0=agree future	0 5 -3 0 0
ct0=agree past	-7 -7 13 -1 0
ct0=agree past-passive	0 12 -10 0 0
ct0=agree present	1 0 0 0 0
ct0=agree present-passive	0 -8 8 0 0
ct0=bear future	-6 0 -4 5 5
ct0=bear modal	-1 7 -3 -6 1
ct0=bear modal-passive	0 -1 1 0 0
ct0=bear past	-3 -8 13 0 0
ct0=bear perfect	0 0 2 0 0
ct0=bear pluperfect	0 -3 4 0 0
ct0=bear present	0 3 -4 -5 1
ct0=bear present-passive	0 6 -6 0 0
ct0=begin modal	0 6 -3 0 0
ct0=begin past	0 -1 1 0 0
ct0=begin present	-6 -2 3 0 2
ct0=down future	0 4 -4 0 0
ct0=down modal	0 0 1 0 0
ct0=down past	0 8 -8 0 1
ct0=down present	0 -8 10 0 0
ct0=end future	0 4 -1 0 0
ct0=end modal	0 1 0 0 0
ct0=end past	0 -5 6 0 0
ct0=end present	-3 22 -16 0 0
ct0=impose future	7 -3 0 0 0
ct0=impose modal	-1 0 0 0 0
ct0=impose modal-passive	0 7 -5 0 0
ct0=impose past	-1 3 2 -4 -2
ct0=impose past-passive	-1 -9 12 0 0
ct0=impose perfect	0 -1 3 0 0
ct0=impose perfect-passive	0 1 0 0 0
ct0=impose pluperfect	2 6 -9 0 0
ct0=impose present	7 -3 1 0 -5
ct0=impose present-passive	0 0 2 0 0
ct0=propose future-passive	0 -4 5 0 0
ct0=propose modal	0 5 -1 0 0
ct0=propose past	-3 7 -2 0 0
ct0=propose past-passive	0 -11 13 0 0
ct0=propose perfect	-1 5 0 0 0
ct0=propose pluperfect	2 0 0 0 0
ct0=propose present	-4 -2 -5 3 7
ct0=propose present-passive	-1 -2 0 0 7
ct0=return present	0 1 0 0 0
ct0=say modal	6 -5 0 0 0
ct0=say past	5 11 -9 -2 -11
ct0=say past-passive	-1 6 -2 0 0
ct0=say pluperfect	0 0 -3 0 4
ct0=say present	2 0 -2 0 0
ct0=sell present	0 0 0 0 2
ct0=stay future	-4 -6 11 3 -7
ct0=stay modal	0 -3 0 5 0
ct0=stay modal-passive	0 4 -4 0 0
ct0=stay past	0 15 -10 -6 -6
ct0=stay past-passive	0 -2 2 0 0
ct0=stay perfect	-3 -4 8 0 0
ct0=stay pluperfect	0 3 0 0 0
ct0=stay present	0 0 -3 0 4
ct0=suspend future	0 6 -3 0 0
ct0=suspend past	-7 9 -2 0 0
ct0=suspend perfect	0 -4 5 0 0
ct0=suspend present	6 0 -7 0 0
ct0=target present	0 -3 5 0 0
ct0=target present-passive	7 -3 -1 0 0
ct0=threaten pluperfect	0 3 -2 0 0
ct0=up future	0 -4 6 0 0
ct0=up future-passive	0 1 0 0 0
ct0=up modal	0 5 -4 0 0
ct0=up past	10 -15 6 0 0
ct0=up present	-5 0 0 0 4
ct1=agree future	0 5 -3 0 0
ct1=agree participle-passive	0 2 -1 0 0
ct1=agree past	-7 -7 13 -1 0
ct1=agree past-passive	0 12 -10 0 0
ct1=agree present	1 0 0 0 0
ct1=agree present-passive	0 -8 8 0 0
ct1=bear future	-6 0 -4 5 5
ct1=bear infinitive	0 0 0 4 -3
ct1=bear modal	-1 7 -3 -6 1
ct1=bear modal-passive	0 -1 1 0 0
ct1=bear participle-passive	0 7 -10 5 0
ct1=bear past	-3 -3 9 0 0
ct1=bear perfect	0 0 2 0 0
ct1=bear pluperfect	0 -3 4 0 0
ct1=bear present	0 2 -4 -5 1
ct1=bear present-passive	0 6 -6 0 0
ct1=begin gerund	0 -8 8 0 0
ct1=begin modal	0 6 -3 0 0
ct1=begin past	0 -1 1 0 0
ct1=begin present	-6 1 -3 0 6
ct1=down future	0 4 -4 0 0
ct1=down modal	0 0 1 0 0
ct1=down participle-passive	0 2 -2 0 0
ct1=down past	0 8 -8 0 1
ct1=down present	0 -8 10 0 0
ct1=end future	0 4 -1 0 0
ct1=end infinitive	0 3 -3 0 0
ct1=end modal	0 1 0 0 0
ct1=end participle-passive	0 -2 3 0 0
ct1=end past	0 -6 7 0 0
ct1=end present	-3 22 -16 0 0
ct1=impose future	7 -3 0 0 0
ct1=impose gerund	0 7 -3 0 0
ct1=impose infinitive	10 -6 -3 0 0
ct1=impose modal	-1 0 0 0 0
ct1=impose modal-passive	0 7 -5 0 0
ct1=impose participle-passive	0 12 -9 0 0
ct1=impose past	0 2 2 -4 -1
ct1=impose past-passive	-1 -5 8 0 0
ct1=impose perfect	0 -2 3 0 0
ct1=impose perfect-passive	0 1 0 0 0
ct1=impose pluperfect	2 6 -9 0 0
ct1=impose present	8 -5 2 0 -4
ct1=impose present-passive	0 0 2 0 0
ct1=propose future-passive	0 -4 5 0 0
ct1=propose infinitive	0 0 1 0 0
ct1=propose modal	0 1 0 0 0
ct1=propose participle-passive	-1 8 -12 0 3
ct1=propose past	-3 11 -6 0 0
ct1=propose past-passive	0 -11 13 0 0
ct1=propose perfect	-1 5 0 0 0
ct1=propose pluperfect	2 0 0 0 0
ct1=propose present	-2 3 0 0 0
ct1=propose present-passive	-1 -2 0 0 7
ct1=return present	0 1 0 0 0
ct1=say gerund	0 1 -1 0 0
ct1=say past	5 6 -6 -1 -7
ct1=say past-passive	-1 6 -2 0 0
ct1=say pluperfect	0 0 -3 0 4
ct1=say present	2 0 -2 0 0
ct1=sell present	0 0 0 0 2
ct1=stay future	-3 -9 12 3 -6
ct1=stay gerund	0 5 -5 0 0
ct1=stay infinitive	6 4 -18 -2 6
ct1=stay modal	0 -3 0 5 0
ct1=stay modal-passive	0 4 -4 0 0
ct1=stay past	0 4 0 -5 -6
ct1=stay past-passive	0 -2 2 0 0
ct1=stay perfect	-2 -5 8 0 0
ct1=stay pluperfect	0 3 0 0 0
ct1=stay present	0 1 -2 0 0
ct1=suspend future	0 6 -3 0 0
ct1=suspend infinitive	6 -3 0 0 0
ct1=suspend participle-passive	0 -1 2 0 0
ct1=suspend past	-6 4 0 0 0
ct1=suspend present	6 0 -7 0 0
ct1=target past	0 4 -3 0 0
ct1=target present	0 -3 5 0 0
ct1=target present-passive	7 -3 -1 0 0
ct1=threaten pluperfect	0 3 -2 0 0
ct1=up future	0 -4 6 0 0
ct1=up future-passive	0 1 0 0 0
ct1=up modal	0 5 -4 0 0
ct1=up past	10 -15 6 0 0
ct1=up present	-5 7 -15 0 7
ct2=agree infinitive	0 -7 8 0 0
ct2=agree past	0 -2 -4 0 8
ct2=bear future	0 0 -5 6 0
ct2=bear gerund	0 -9 13 0 0
ct2=bear infinitive	0 -5 6 0 0
ct2=bear participle-passive	-3 -2 3 2 0
ct2=bear past	-1 1 -4 -1 7
ct2=bear present	-7 14 -9 -7 4
ct2=begin future	0 5 -4 0 0
ct2=begin past	0 -7 7 0 0
ct2=begin pluperfect	0 6 -6 0 0
ct2=begin present	0 11 -9 0 0
ct2=down infinitive	0 -4 5 0 0
ct2=down past	0 -6 0 0 9
ct2=down pluperfect	0 6 -5 0 0
ct2=down present	-1 -10 14 0 0
ct2=end participle-passive	0 -3 3 0 0
ct2=end present	0 6 -5 0 0
ct2=impose future	0 0 -4 5 0
ct2=impose future-passive	0 -1 3 0 0
ct2=impose gerund	0 7 -7 0 0
ct2=impose infinitive	0 -9 5 7 -2
ct2=impose modal-passive	0 4 -3 0 0
ct2=impose participle-passive	0 4 -1 0 0
ct2=impose past	9 -14 -1 0 8
ct2=impose past-passive	2 8 -10 0 0
ct2=impose present	-10 6 2 0 -2
ct2=propose participle-passive	0 2 0 0 0
ct2=propose past	-2 0 3 0 0
ct2=propose present	-9 4 2 0 0
ct2=propose present-passive	0 -3 4 0 0
ct2=return present	0 -11 13 0 0
ct2=say past	-7 19 -10 0 0
ct2=say present	0 3 -2 0 0
ct2=stay future	0 1 0 0 0
ct2=stay future-passive	0 -4 5 0 0
ct2=stay past	-5 0 6 -2 -1
ct2=stay past-passive	3 0 -5 0 0
ct2=stay present	-9 14 -3 -4 -5
ct2=suspend past	0 1 -1 0 0
ct2=suspend past-passive	3 0 -5 0 0
ct2=suspend present-passive	0 2 0 0 0
ct2=target present	0 2 -1 0 0
ct2=threaten past	0 -1 1 0 0
ct2=up past	0 -1 2 0 0
ct2=up present	-1 2 0 0 0
day-l	-24 8 4 0 0
day-none	-3 16 -1 -10 -20
day-r	2 5 -6 -9 0
day=l0	-2 2 0 0 0
day=l1	-5 -17 8 4 10
day=l2	-4 6 1 -8 -3
day=l3	-5 9 0 -5 -4
day=l4	-7 6 -3 2 0
day=l5	0 6 0 0 0
day=r0	18 -4 -9 -1 1
day=r1	1 -1 0 -17 6
day=r2	-3 -6 7 5 -5
day=r3	0 2 0 -1 0
day=r4	-11 20 -4 0 -14
day=r5	0 2 -9 0 4
days=0	-23 44 -30 2 -11
days=1	13 -15 18 -15 -2
days=2	-23 16 1 -7 -3
days=3	2 11 -11 0 0
f:"	0 4 -5 4 -8
f:'	-4 27 -22 0 0
f:'s	-4 -17 23 -6 0
f:(	-1 9 -5 0 0
f:)	-1 11 -7 0 0
f:,	-12 -3 16 -4 -3
f:-	14 -4 -3 0 -2
f:.	-5 -7 19 -10 -12
f::	-12 13 0 -2 -10
f:;	0 16 -13 -1 -1
f:<agent>	6 -5 6 -3 -9
f:<day-ahead>	3 0 -4 1 -3
f:<day-gone>	-24 4 0 -7 13
f:<day-today>	13 -5 -1 0 0
f:<duty>	-14 0 10 -5 -8
f:<gate>	-26 -8 21 -2 0
f:<goods-amount>	-1 0 3 0 0
f:<goods>	11 1 -6 -13 -3
f:<level-noun>	-13 1 10 -2 -4
f:<level>	-31 34 -21 -4 4
f:<money>	-4 9 -4 0 0
f:<month-ahead>	7 20 -33 0 0
f:<month-gone>	8 2 -5 -2 -5
f:<name>	-22 1 16 -8 -8
f:<not>	4 11 -17 2 0
f:<number>	-19 25 -17 -5 7
f:<office>	11 -16 8 -2 4
f:<organisation>	8 5 -17 -3 5
f:<person>	4 -10 16 -5 -12
f:<points>	-2 7 -3 0 0
f:<quality>	-24 -3 19 -7 1
f:<seat>	24 -21 7 -6 -11
f:<sender>	0 -19 20 0 0
f:<span>	-15 1 7 -7 0
f:<taker>	0 16 -14 0 0
f:<v-agree>	19 -7 -2 -2 -3
f:<v-bear>	0 11 -4 -5 -12
f:<v-begin>	17 -9 -10 -6 10
f:<v-buy>	1 -8 10 0 -2
f:<v-deny>	-1 -2 7 0 0
f:<v-down>	0 6 -3 -6 0
f:<v-end>	1 16 -22 -4 3
f:<v-impose>	-2 10 -10 -3 2
f:<v-propose>	22 -2 -13 -1 -1
f:<v-return>	-3 0 1 0 0
f:<v-say>	-27 20 -10 0 0
f:<v-sell>	4 -9 3 0 2
f:<v-stay>	-15 27 -11 0 -12
f:<v-suspend>	0 26 -23 0 -2
f:<v-target>	-4 -21 27 0 -1
f:<v-threaten>	-2 0 2 0 0
f:<v-up>	14 4 -28 -2 11
f:?	-10 27 -20 0 0
f:a	-8 23 -20 -3 0
f:about	-10 14 -13 0 8
f:above	0 -2 3 0 0
f:accordingly	0 3 -1 0 0
f:account	9 -9 0 0 0
f:accra	0 -19 19 0 0
f:across	0 -8 8 0 0
f:add	5 0 -3 0 0
f:after	-5 14 -8 0 0
f:afterward	-2 -9 16 0 0
f:again	-4 -15 20 0 0
f:against	0 -7 9 0 0
f:agenda	0 6 -12 8 -3
f:agree	16 -24 11 0 0
f:agreement	4 13 -21 0 0
f:air	0 -2 3 0 0
f:airport	0 1 0 0 0
f:all	6 -28 27 0 0
f:already	0 2 0 0 0
f:altogether	0 -2 3 0 0
f:am	0 2 0 0 0
f:among	0 4 -3 0 0
f:an	-11 15 -11 6 -2
f:and	-6 -17 33 -21 -20
f:announce	0 -6 9 0 0
f:announcement	0 3 -2 0 0
f:another	0 8 -6 0 0
f:answer	-5 3 1 0 0
f:any	-3 0 0 8 -3
f:anybody	0 1 0 0 0
f:anything	0 -10 11 0 0
f:app	0 -3 4 0 0
f:approval	0 1 0 0 0
f:approve	-2 4 -5 -1 6
f:are	16 -16 10 0 -8
f:around	0 7 -6 0 0
f:arrangement	-2 -10 13 0 0
f:as	18 2 -18 -2 1
f:ask	-5 6 -6 0 4
f:at	11 14 -14 -9 -15
f:autumn	0 4 -2 0 0
f:back	-5 12 -5 0 0
f:be	-7 -6 -3 8 12
f:bean	6 -4 0 0 0
f:bear	0 1 0 0 0
f:because	0 12 -11 0 0
f:become	0 14 -12 0 0
f:beef	0 20 -16 0 0
f:been	-6 -7 7 -3 9
f:before	10 -24 22 0 -3
f:begin	0 -2 3 0 0
f:being	0 3 -2 0 0
f:believe	-1 4 0 0 0
f:below	0 -16 17 0 0
f:between	-3 4 0 0 0
f:beyond	0 -18 19 0 0
f:board	0 7 -4 0 0
f:book	0 -1 2 0 0
f:both	12 -21 12 -4 4
f:break	0 -12 13 0 0
f:brewery	0 2 -1 0 0
f:bring	-3 -10 7 0 7
f:busan	4 -18 11 0 2
f:business	0 3 -1 0 0
f:but	-2 12 -8 0 0
f:buy	-1 -1 6 0 0
f:by	24 -7 -11 -5 0
f:call	10 7 -18 0 -2
f:calm	4 -5 0 0 0
f:can	-1 11 -8 0 0
f:can't	20 -16 -7 0 0
f:cannot	0 -6 8 0 0
f:capital	0 3 -2 0 0
f:carry	5 5 -14 0 0
f:case	0 2 -1 0 0
f:chair	0 -20 20 0 0
f:change	0 6 -5 0 0
f:changed	4 -1 0 0 0
f:charge	-1 10 -6 0 0
f:cheese	16 -13 -2 0 0
f:chicken	0 -7 7 0 0
f:chip	0 16 -15 0 0
f:city	0 12 -11 0 0
f:clear	0 -3 8 0 0
f:clock	0 -23 24 0 0
f:close	0 -15 17 0 0
f:closed	0 13 -12 0 0
f:coffee	0 16 -14 0 0
f:cold	0 -15 15 0 0
f:colleague	0 1 0 0 0
f:collect	0 1 0 0 0
f:come	0 7 -4 0 -5
f:comment	0 3 -1 0 0
f:commerce	-2 9 -4 0 0
f:commission	0 6 -4 0 0
f:common	3 6 -10 0 0
f:company	0 2 -4 0 0
f:complete	0 -8 1 7 0
f:confirm	10 -2 -9 0 0
f:consensu	5 0 -4 0 0
f:continue	0 11 -9 0 0
f:control	-2 0 0 0 0
f:conversation	6 -12 4 0 0
f:copper	0 4 -2 0 0
f:cost	0 10 -8 0 0
f:could	12 -12 -8 5 5
f:count	0 1 0 0 0
f:counted	0 -8 9 0 0
f:country	0 -5 7 0 0
f:custom	0 7 -5 0 0
f:cut	0 7 -3 0 0
f:date	-3 19 -12 0 0
f:day	6 25 -33 0 0
f:deadline	0 23 -21 0 0
f:deal	0 2 -1 0 0
f:decide	0 1 0 0 0
f:declare	-2 4 0 0 0
f:delegation	6 12 -16 0 0
f:did	-5 24 -16 0 0
f:die	0 12 -11 0 0
f:different	0 -2 2 0 0
f:dinner	0 11 -7 0 -1
f:dispute	0 -1 2 0 0
f:do	-2 5 -2 0 0
f:doe	7 -3 0 0 0
f:doing	0 3 -2 0 0
f:don't	0 9 -6 0 0
f:done	0 5 -3 0 0
f:door	0 3 -2 0 0
f:double	-4 5 0 0 0
f:down	4 12 -9 -3 -7
f:draw	0 9 -5 0 0
f:drawer	0 1 0 0 0
f:dry	0 1 -1 0 0
f:due	-3 -4 8 0 0
f:duty	0 -6 10 0 -2
f:each	4 -9 6 0 0
f:earlier	0 -3 6 0 0
f:earth	-2 -5 9 0 0
f:eastern	0 4 -4 0 0
f:economic	0 0 1 0 0
f:economy	0 3 0 0 0
f:effect	0 7 -4 0 0
f:eight	-2 15 -12 0 0
f:either	0 -7 9 0 0
f:eleven	5 -4 0 0 0
f:else	-1 0 -2 0 6
f:end	6 -6 2 0 0
f:entry	0 5 -5 0 0
f:evening	-5 -11 11 0 5
f:ever	-6 18 -12 0 0
f:every	0 -4 5 0 0
f:everybody	-4 0 3 0 0
f:everyone	0 1 -1 0 0
f:everything	0 6 -5 0 0
f:expect	-2 14 -14 -4 4
f:expire	0 8 -7 0 0
f:explain	0 0 1 0 0
f:export	-1 -12 15 0 0
f:extend	0 2 -1 0 0
f:extension	0 13 -17 8 -3
f:face	0 0 1 0 0
f:fact	0 5 -2 0 0
f:fail	0 1 -1 0 0
f:fall	0 11 -6 0 0
f:far	0 0 2 0 0
f:farm	0 0 1 0 0
f:fee	0 17 -16 0 0
f:fentanyl	-2 23 -19 0 0
f:few	0 2 0 0 0
f:fifteen	0 4 -3 0 0
f:fifth	-7 -4 10 0 0
f:fifty	0 5 -3 0 0
f:figure	0 -11 13 0 0
f:find	0 15 -12 0 0
f:firm	0 2 0 0 0
f:first	18 -13 1 0 -5
f:fish	0 4 -1 0 0
f:five	0 -4 7 0 0
f:followed	0 2 -1 0 0
f:for	18 4 -12 -13 -4
f:force	0 1 0 0 0
f:forced	0 1 0 0 0
f:former	9 -8 0 0 0
f:forty	-1 7 -4 0 0
f:found	0 2 0 0 0
f:four	-1 -2 5 0 0
f:fourth	0 -6 9 0 0
f:framework	5 0 -10 -1 5
f:free	0 13 -10 0 0
f:from	0 -14 6 -3 16
f:fruit	0 -4 5 0 0
f:full	0 10 -9 0 0
f:further	0 8 -14 6 0
f:gap	0 1 0 0 0
f:gas	0 12 -11 0 0
f:gate	0 -6 7 0 0
f:gave	-3 -4 0 10 0
f:get	-3 16 -11 0 0
f:give	0 3 -2 0 0
f:given	0 -15 16 0 0
f:go	23 -16 -13 0 12
f:good	-6 5 -7 0 7
f:government	0 -16 16 0 0
f:grape	0 -8 8 0 0
f:great	0 12 -9 0 0
f:ground	-2 8 -2 0 0
f:grow	0 -4 4 0 0
f:had	-14 8 -4 -4 7
f:half	-1 14 -9 0 0
f:hall	0 12 -10 0 0
f:hand	-4 0 5 0 0
f:happen	0 -2 -4 0 8
f:has	10 2 -8 2 -12
f:hasn't	0 4 -2 0 0
f:have	9 -9 3 -5 0
f:having	0 0 1 0 0
f:he	1 -10 -1 7 4
f:he'd	0 12 -12 0 0
f:he'll	12 -16 -3 0 9
f:head	0 3 -1 0 0
f:headed	0 -20 20 0 0
f:hear	0 -3 4 0 0
f:heard	0 -6 7 0 0
f:her	0 0 1 0 0
f:here	-3 20 -16 0 0
f:him	-3 20 -15 0 0
f:himself	9 -7 0 0 0
f:his	-1 4 -4 6 -7
f:hold	0 18 -15 0 0
f:home	0 -14 15 0 0
f:hope	0 6 -3 0 0
f:hour	-5 21 -14 0 0
f:house	0 -13 14 0 0
f:hull	0 -8 8 0 0
f:hundred	0 -3 4 0 0
f:hurry	-19 24 -4 0 -1
f:i	15 -7 3 -3 -9
f:i'd	0 -8 12 0 0
f:i've	0 4 -1 0 0
f:ice	0 -11 12 0 0
f:if	-7 16 -9 0 0
f:impose	0 1 0 0 0
f:in	-13 -3 22 -20 -23
f:increase	-4 5 0 0 0
f:instead	0 -1 2 0 0
f:investment	0 3 0 0 0
f:is	0 8 -5 0 -4
f:isn't	0 3 -1 0 0
f:issue	4 0 -3 0 0
f:it	1 -15 9 -1 10
f:its	-6 0 6 0 0
f:joint	0 4 -4 0 0
f:keep	0 0 2 0 0
f:kick	0 -2 3 0 0
f:kind	0 1 0 0 0
f:know	-2 5 -2 0 0
f:labor	0 1 0 0 0
f:land	0 16 -15 0 0
f:language	0 -12 12 0 0
f:last	0 19 -15 0 -2
f:lasted	0 1 0 0 0
f:late	-1 4 0 0 0
f:later	-2 15 -16 0 3
f:laughed	8 -11 2 0 0
f:lawyer	0 10 -8 0 0
f:lay	-4 3 0 0 0
f:lead	4 0 -4 0 0
f:least	0 6 -6 0 0
f:leave	-3 -14 20 0 0
f:led	0 -27 27 0 0
f:lentil	0 -27 28 0 0
f:less	0 6 -3 0 0
f:let	0 12 -10 0 0
f:level	0 -16 17 0 0
f:levy	0 -3 4 0 0
f:licence	0 -5 7 0 0
f:license	0 4 -3 0 0
f:lie	0 2 0 0 0
f:lift	0 10 -9 0 0
f:like	24 -17 -7 0 0
f:likewise	0 10 -9 0 0
f:line	0 -10 11 0 0
f:list	-1 -12 14 0 0
f:live	0 -15 16 0 0
f:long	-3 3 0 0 0
f:longer	0 -6 7 0 0
f:lower	0 -3 4 0 0
f:lunch	3 -4 0 0 0
f:machine	0 8 -7 0 0
f:magnet	0 13 -11 0 0
f:make	-3 12 -18 7 0
f:mandate	0 9 -10 0 0
f:matter	0 -18 20 0 0
f:may	-8 6 -7 7 0
f:me	-4 21 -15 0 0
f:meet	2 -26 26 0 -2
f:member	0 5 -2 0 0
f:men	0 4 -2 0 0
f:mention	2 0 0 0 0
f:middle	0 1 0 0 0
f:midnight	4 6 -16 0 0
f:million	0 1 0 0 0
f:minister	0 0 2 0 0
f:ministry	-2 -8 12 0 0
f:minute	-2 24 -19 0 0
f:missing	0 1 0 0 0
f:month	0 -2 4 0 0
f:mood	9 -11 0 0 0
f:moratorium	0 -10 11 0 0
f:more	5 12 -17 0 0
f:morning	0 2 -1 0 0
f:mr	3 -5 3 0 0
f:much	0 -14 17 0 0
f:must	0 -7 9 0 0
f:my	-4 17 -10 0 0
f:named	0 4 -3 0 0
f:nearly	0 8 -8 0 0
f:need	-2 6 -2 0 0
f:neither	2 0 0 0 0
f:network	0 4 -4 0 0
f:never	0 4 -2 0 0
f:new	-2 14 -10 0 0
f:next	15 -10 0 0 -3
f:nickel	8 0 -6 0 0
f:night	0 8 -8 0 0
f:nine	0 17 -16 0 0
f:nineteen	6 -3 -1 0 0
f:no	-20 26 -15 6 -9
f:nobody	-5 -13 18 0 0
f:none	-9 16 -8 0 0
f:noon	0 12 -10 0 0
f:nor	0 -2 2 0 0
f:not	2 -3 0 3 -3
f:note	0 -8 9 0 0
f:nothing	-5 10 -2 0 0
f:notice	-3 21 -16 0 0
f:now	-6 -4 11 0 0
f:number	0 17 -13 0 0
f:of	6 8 -6 0 -26
f:off	-3 2 0 0 0
f:offer	7 -14 8 0 0
f:official	0 7 -7 0 0
f:oil	0 15 -12 0 0
f:old	0 10 -8 0 0
f:on	0 -5 8 -3 -4
f:once	0 10 -7 0 0
f:one	0 9 -4 -2 -9
f:only	0 -4 6 0 0
f:open	0 -22 25 0 0
f:opened	0 1 -1 0 0
f:or	2 9 -12 0 0
f:order	3 -6 4 0 0
f:other	11 -12 5 0 0
f:our	11 -3 -3 0 0
f:out	0 16 -12 0 -2
f:outside	-3 -15 18 0 0
f:over	-1 1 0 0 0
f:own	-6 4 0 0 0
f:page	0 5 -3 0 0
f:paper	5 -7 1 0 0
f:parliament	0 0 1 0 0
f:part	0 -6 7 0 0
f:parted	11 -5 -5 0 0
f:party	0 1 0 0 0
f:passed	0 3 -1 0 0
f:pause	-4 18 -13 0 0
f:pay	-6 24 -18 0 0
f:peace	0 1 0 0 0
f:pen	0 7 -6 0 0
f:people	0 5 -2 0 0
f:per	0 14 -14 0 0
f:permit	9 -5 0 0 0
f:phone	-3 4 0 0 0
f:phosphate	0 4 -2 0 0
f:place	-2 2 -12 10 -1
f:plan	-2 11 -6 0 0
f:play	0 0 -2 0 6
f:poor	0 10 -9 0 0
f:post	0 -4 5 0 0
f:present	0 3 -1 0 0
f:president	4 -14 6 0 0
f:print	19 -18 0 0 0
f:printer	0 0 1 0 0
f:prisoner	0 29 -28 0 0
f:prolongation	0 1 0 0 0
f:prolonged	0 -17 17 0 0
f:propose	0 -13 13 0 0
f:provide	0 20 -19 0 0
f:provided	4 0 -1 0 0
f:public	0 -2 0 8 -3
f:put	2 -2 -5 0 6
f:quarter	0 2 -1 0 0
f:question	5 -2 0 0 0
f:raise	-2 4 -2 0 0
f:rare	-2 -5 9 0 0
f:rate	0 13 -16 0 0
f:rather	0 1 0 0 0
f:ratify	0 -1 1 0 0
f:read	-5 0 6 0 0
f:reader	0 7 -6 0 0
f:ready	0 9 -7 0 0
f:reason	0 3 0 0 0
f:recall	0 2 -2 0 0
f:receive	0 1 0 0 0
f:reciprocal	0 12 -11 0 0
f:recommend	0 -2 2 0 0
f:relief	0 -2 2 0 0
f:remember	0 6 -6 0 0
f:renewed	-1 0 -3 8 0
f:reply	0 0 2 0 0
f:report	0 0 2 0 0
f:reporter	-14 3 3 -1 3
f:require	0 -2 3 0 0
f:required	0 3 -2 0 0
f:rest	0 7 -5 0 0
f:result	0 -7 10 0 0
f:return	-1 -4 7 0 0
f:rice	0 -13 15 0 0
f:right	0 -5 8 0 0
f:rise	-10 23 -14 0 0
f:room	0 0 2 0 0
f:round	-8 33 -26 0 0
f:rule	0 -3 6 0 0
f:rum	0 1 -1 0 0
f:run	-5 6 0 0 0
f:sale	-3 6 -1 0 0
f:samarkand	0 -11 12 0 0
f:same	10 -1 -2 0 -1
f:say	-19 17 -12 0 4
f:scale	0 -6 7 0 0
f:season	0 -4 8 0 0
f:second	2 -17 15 0 0
f:section	0 1 0 0 0
f:see	7 -9 2 0 0
f:sell	0 0 -8 0 5
f:send	0 7 -5 0 0
f:seoul	0 -2 4 0 0
f:set	-7 0 7 0 0
f:settle	0 10 -9 0 0
f:seven	-1 7 -2 0 0
f:seventh	0 -3 7 0 0
f:shall	10 1 -12 0 0
f:she	0 -3 5 0 0
f:sheet	0 5 -2 0 0
f:shelve	2 1 -5 0 0
f:ship	7 -9 3 0 0
f:short	0 0 2 0 0
f:should	0 0 3 0 0
f:show	0 4 -1 0 0
f:side	-13 1 5 0 0
f:sign	9 7 -17 0 0
f:signature	-1 0 0 0 0
f:silent	-5 6 0 0 0
f:since	9 -15 12 0 -6
f:single	0 -1 2 0 0
f:sit	-3 0 8 -3 -7
f:six	0 -2 4 0 0
f:sixth	0 2 -1 0 0
f:sixty	0 4 -3 0 0
f:sleep	6 -1 -4 0 0
f:small	0 1 -1 0 0
f:so	-8 11 -3 0 0
f:some	0 4 -2 0 0
f:somebody	-1 6 -14 0 6
f:soybean	0 0 4 0 -3
f:spare	0 -23 23 0 0
f:speak	0 14 -11 0 0
f:spoke	0 -5 7 0 0
f:spring	0 6 -5 0 0
f:stage	2 1 -13 0 5
f:stand	6 -14 9 0 0
f:standstill	0 -14 15 0 0
f:start	-1 0 -5 0 6
f:state	0 2 -4 0 0
f:statement	0 4 -4 0 0
f:stay	0 -2 4 0 0
f:step	0 11 -10 0 0
f:still	-1 17 -13 0 0
f:stop	-1 -9 12 0 0
f:strike	0 -9 10 0 0
f:stuff	0 -6 8 0 0
f:subject	1 -11 9 0 0
f:such	0 -3 7 0 0
f:sugar	0 11 -11 0 0
f:summer	0 -1 3 0 0
f:surcharge	0 1 0 0 0
f:suspend	0 5 -3 0 0
f:suspension	0 4 -2 0 0
f:table	-9 2 0 0 0
f:take	-2 7 -2 0 0
f:talk	-8 19 -14 0 0
f:talking	9 -8 0 0 0
f:tangier	0 -5 8 0 0
f:tariff	-13 13 -2 -1 -2
f:tax	0 1 -1 0 0
f:tea	0 -7 9 0 0
f:team	0 -14 15 0 0
f:telephone	36 -28 -9 0 0
f:telephoned	9 -17 9 0 0
f:television	0 -12 12 0 0
f:tell	-24 11 3 -4 0
f:ten	-6 19 -11 0 0
f:tenth	0 -6 5 0 0
f:term	0 3 -2 0 0
f:terminate	0 1 0 0 0
f:text	0 -6 8 0 0
f:than	-2 13 -8 0 0
f:that	11 -3 -6 3 1
f:the	15 17 -18 -45 -5
f:their	2 -26 24 5 -7
f:them	2 3 2 -4 -9
f:then	-6 9 -3 0 0
f:there	-7 15 -2 -7 -7
f:they	0 8 -4 -2 -4
f:they'll	0 -6 7 0 0
f:thi	31 -10 -21 0 -2
f:thing	17 -11 -1 0 0
f:third	0 -11 12 0 0
f:thirty	0 8 -6 0 0
f:those	-4 0 3 0 0
f:thousand	0 3 -1 0 0
f:threaten	0 1 0 0 0
f:three	0 7 -4 0 0
f:through	0 9 -7 0 0
f:thrown	0 2 -1 0 0
f:tiktok	0 20 -19 0 0
f:time	-11 -35 42 0 0
f:to	15 -3 -16 -6 9
f:together	0 2 4 -2 -5
f:too	0 0 -1 0 4
f:top	0 3 -2 0 0
f:touch	0 5 -5 0 0
f:town	-2 1 0 0 0
f:trade	-2 20 -15 0 0
f:transcript	-5 10 -2 0 0
f:truce	-9 13 -12 6 0
f:twelve	0 8 -6 0 0
f:twenty	-5 9 -2 0 0
f:twice	0 5 -4 0 0
f:two	12 -17 11 -1 0
f:under	-1 3 0 0 0
f:understood	0 -2 3 0 0
f:union	0 -1 2 0 0
f:unless	0 2 0 0 0
f:until	10 -11 1 6 -4
f:up	-6 2 1 0 0
f:upon	0 3 -3 0 0
f:us	-1 -2 6 0 0
f:value	0 2 -1 0 0
f:visit	4 -2 0 0 0
f:vote	-2 12 -7 0 0
f:wait	16 -13 -2 0 0
f:wake	0 2 -2 0 0
f:walnut	0 1 0 0 0
f:want	0 2 0 0 0
f:warn	0 3 -3 0 0
f:was	2 4 -7 0 -2
f:way	-3 13 -9 0 0
f:we	-5 -12 22 0 -6
f:week	7 11 -20 0 0
f:well	0 23 -21 0 0
f:were	2 0 0 0 -1
f:what	-21 14 -1 0 -3
f:wheat	0 1 0 0 0
f:when	6 1 -9 0 0
f:where	-2 -11 8 0 5
f:whether	0 11 -8 0 0
f:which	-16 -18 27 6 -5
f:while	0 0 2 0 0
f:who	15 -5 -3 0 -1
f:whom	-1 9 -5 0 0
f:whose	0 -1 4 0 0
f:will	-12 -13 21 -5 0
f:win	0 3 0 0 0
f:window	0 -1 1 0 0
f:wine	0 3 -1 0 0
f:winter	0 4 -3 0 0
f:with	-24 26 -8 -2 -10
f:within	-5 3 0 0 0
f:without	13 -1 -9 0 0
f:won't	0 1 0 0 0
f:word	5 -11 6 0 0
f:world	0 -8 9 0 0
f:would	-2 19 -19 -3 0
f:write	-2 -3 1 6 -2
f:wrong	0 1 0 0 0
f:year	-11 3 6 0 -2
f:yet	0 4 -3 0 0
f:yield	0 22 -21 0 0
f:you	-13 14 -2 0 0
f:your	-2 -4 8 0 0
f:—	0 -19 19 0 0
first-of-paragraph	-2 18 -8 -14 -5
has-future	-12 0 -3 11 0
has-gerund	-11 -7 13 3 -7
has-infinitive	-1 18 -20 0 0
has-modal	-5 10 -14 8 0
has-participle	-23 29 -20 4 0
has-past	-3 14 0 -15 -18
has-perfect	-20 4 6 -4 -4
has-pluperfect	-15 6 7 -6 0
has-present	-18 17 -10 -21 21
headline	-13 23 -3 -12 -26
heads=0	-8 21 8 -14 -54
heads=1	-13 17 -17 -15 14
heads=2	5 -9 -16 0 20
how=calendar	-8 36 -19 -5 -19
how=calendar-span	-30 -69 74 5 -6
how=relative	33 4 -28 -14 1
how=weekday	-20 43 -29 -25 -4
how=weekday-span	-8 -28 35 0 0
kind=day	-7 18 1 -24 -25
kind=word	-4 5 -3 0 3
l1='	0 -2 3 0 0
l1='s	-10 0 0 0 7
l1=(	-1 3 0 0 0
l1=,	0 -15 14 5 -8
l1=-	-2 4 0 0 0
l1=:	9 -15 0 0 9
l1=;	0 0 1 0 0
l1=<agent>	-5 15 -8 0 0
l1=<begin>	-9 2 7 -8 -6
l1=<day-today>	0 2 0 0 0
l1=<duty>	2 -6 6 0 0
l1=<goods>	0 7 -5 0 0
l1=<level-noun>	0 -2 4 0 0
l1=<level>	0 6 -5 0 0
l1=<name>	0 6 -14 0 5
l1=<not>	-7 27 -18 0 0
l1=<number>	-1 16 -11 0 0
l1=<office>	0 1 -1 0 0
l1=<organisation>	10 -8 0 0 0
l1=<person>	-5 16 -9 -3 0
l1=<quality>	0 10 -6 0 0
l1=<seat>	7 7 -11 0 0
l1=<sender>	7 0 -10 0 0
l1=<span>	0 15 -12 0 0
l1=<v-agree>	-1 14 -11 0 0
l1=<v-bear>	-2 0 0 0 0
l1=<v-begin>	-4 -8 14 0 0
l1=<v-buy>	0 4 -1 0 0
l1=<v-down>	0 11 -8 0 0
l1=<v-end>	-2 0 2 0 0
l1=<v-impose>	0 12 -11 -1 0
l1=<v-propose>	3 -8 4 0 0
l1=<v-return>	0 -7 0 0 7
l1=<v-say>	0 1 5 0 -9
l1=<v-stay>	0 12 -12 0 0
l1=<v-suspend>	0 -1 0 0 0
l1=<v-target>	0 -3 5 0 0
l1=<v-up>	0 -2 3 0 0
l1=a	4 -1 2 -1 -5
l1=after	6 -4 0 0 0
l1=again	0 -5 -5 11 0
l1=ago	0 6 -7 0 0
l1=and	-4 -4 9 0 0
l1=at	0 6 -5 0 0
l1=back	0 1 -1 0 0
l1=be	0 3 -2 -1 0
l1=been	0 8 -7 0 0
l1=before	0 8 -5 0 0
l1=by	9 1 -7 -3 -4
l1=changed	0 1 0 0 0
l1=charge	0 -7 7 0 0
l1=city	0 10 -9 0 0
l1=come	0 5 -2 0 0
l1=custom	0 1 0 0 0
l1=delegation	0 3 -2 0 0
l1=down	0 6 -6 0 0
l1=due	0 1 0 0 0
l1=duty	0 1 0 0 0
l1=end	-1 -3 6 0 0
l1=every	0 -4 4 0 0
l1=fifth	0 0 2 0 0
l1=first	-3 -5 10 0 0
l1=for	0 0 0 0 -3
l1=fourth	9 -7 0 0 0
l1=friday	0 -4 4 0 0
l1=from	-10 0 3 3 -1
l1=further	0 -7 9 0 0
l1=get	0 2 -1 0 0
l1=go	0 -3 4 0 0
l1=good	0 -4 5 0 0
l1=government	-2 4 0 0 0
l1=had	-1 8 -3 0 0
l1=has	7 -2 -4 0 0
l1=have	0 -1 5 0 0
l1=he	0 -6 10 0 0
l1=his	0 -4 5 -2 1
l1=hold	1 -3 1 0 0
l1=i	0 12 -11 0 0
l1=in	-15 6 -13 6 3
l1=is	7 0 -7 0 0
l1=it	-8 0 5 0 0
l1=last	0 -6 8 0 0
l1=late	0 2 0 0 0
l1=leave	0 8 -6 0 0
l1=meet	0 14 -13 0 0
l1=ministry	0 1 0 0 0
l1=monday	-3 -12 15 0 0
l1=my	-1 3 0 0 0
l1=next	0 0 4 0 0
l1=no	0 9 -8 0 0
l1=noon	0 4 -2 0 0
l1=not	-4 14 -8 0 0
l1=of	4 1 0 -1 -8
l1=on	-8 6 0 -3 0
l1=one	-4 7 0 0 0
l1=or	0 -13 13 0 0
l1=order	0 4 -1 0 0
l1=out	0 3 -1 0 0
l1=over	0 4 -2 0 0
l1=past	0 5 -5 0 0
l1=phone	3 -2 0 0 0
l1=president	0 -5 5 0 0
l1=published	0 5 -4 0 0
l1=say	-1 7 -2 0 0
l1=second	-2 -8 12 0 0
l1=see	0 -5 2 1 0
l1=side	0 4 -2 0 0
l1=sign	0 13 -11 0 0
l1=since	-8 5 0 0 0
l1=sit	0 7 -6 0 0
l1=sixth	0 -5 6 0 0
l1=spent	-1 -4 7 0 0
l1=spoke	10 -6 -3 0 0
l1=start	0 -6 7 0 0
l1=state	0 -7 13 0 -4
l1=stop	0 1 0 0 0
l1=such	0 -5 5 0 0
l1=table	0 0 1 0 0
l1=tariff	2 -8 8 0 0
l1=technical	0 8 -8 0 0
l1=telephone	0 2 -2 0 0
l1=television	0 0 1 0 0
l1=that	3 -3 -3 5 0
l1=the	0 13 -18 -4 3
l1=their	0 0 4 0 -2
l1=them	0 -5 5 0 0
l1=there	0 -2 3 0 0
l1=they	-7 2 3 0 0
l1=thi	0 7 -6 0 0
l1=third	0 0 4 0 0
l1=through	0 0 2 0 0
l1=thursday	0 -2 4 0 0
l1=till	0 2 0 0 0
l1=time	0 -2 3 0 0
l1=to	-24 12 0 -3 6
l1=trade	0 4 -3 0 0
l1=tuesday	13 -5 -13 0 0
l1=two	0 -13 7 4 0
l1=until	-9 6 0 0 0
l1=up	4 0 -7 0 0
l1=us	0 3 0 0 0
l1=video	5 -3 0 0 0
l1=was	0 0 1 0 0
l1=we	0 5 -4 0 0
l1=wednesday	-2 -8 10 0 0
l1=were	0 7 -6 0 0
l1=which	7 -9 0 0 0
l1=who	5 1 -7 0 0
l1=will	4 -5 0 2 -3
l1=with	0 11 -10 0 0
l1=you	-8 20 -12 0 0
l1=·	0 7 -6 0 0
l1=—	0 6 -5 0 0
l2="	0 5 -1 0 0
l2='s	16 -5 -11 0 0
l2=)	-1 7 -3 0 0
l2=,	0 -29 28 3 0
l2=-	7 -3 -2 0 0
l2=.	0 3 -1 0 0
l2=:	-5 13 -5 0 0
l2=;	3 -3 1 0 0
l2=<agent>	0 0 2 0 0
l2=<begin>	-6 1 9 -12 -8
l2=<day-ahead>	0 -9 10 -1 0
l2=<day-gone>	-2 -7 4 0 7
l2=<day-today>	0 0 2 0 0
l2=<duty>	-4 9 -2 0 0
l2=<gate>	0 -2 4 0 0
l2=<goods>	8 7 -22 -1 0
l2=<level-noun>	4 0 -4 0 0
l2=<level>	-2 10 -4 0 0
l2=<month-ahead>	0 1 -1 0 0
l2=<name>	6 15 -32 -3 9
l2=<not>	0 7 -4 0 0
l2=<number>	17 -20 3 0 1
l2=<office>	13 -6 -2 0 0
l2=<organisation>	-2 -7 10 0 0
l2=<person>	-3 -9 6 11 -3
l2=<seat>	-5 6 -7 -8 11
l2=<sender>	0 7 -2 0 0
l2=<span>	-1 -9 12 0 0
l2=<v-agree>	1 -9 7 0 0
l2=<v-bear>	0 6 -1 -1 0
l2=<v-begin>	0 13 -11 0 0
l2=<v-buy>	-1 3 0 0 0
l2=<v-down>	0 10 -9 0 0
l2=<v-end>	-3 28 -22 0 0
l2=<v-impose>	17 -6 -1 -2 -4
l2=<v-propose>	-9 15 -6 0 -5
l2=<v-return>	0 0 -9 6 0
l2=<v-say>	5 -3 -7 4 0
l2=<v-sell>	-1 3 -2 0 1
l2=<v-stay>	0 14 -14 0 0
l2=<v-suspend>	-3 6 -1 0 0
l2=<v-target>	11 -7 -2 0 0
l2=<v-threaten>	0 1 0 0 0
l2=<v-up>	12 -4 -6 0 0
l2=a	2 -13 11 -3 1
l2=admit	-1 4 0 0 0
l2=after	0 10 -12 0 0
l2=again	0 11 -7 0 -2
l2=agree	3 -1 0 0 0
l2=an	0 4 -4 0 0
l2=and	-3 8 1 -6 -6
l2=answer	7 -2 -1 0 0
l2=are	-1 0 2 0 0
l2=arrive	0 -5 6 0 0
l2=as	6 4 -16 0 0
l2=at	0 10 -16 -2 5
l2=back	0 2 -1 0 0
l2=bandung	0 -2 2 0 0
l2=be	0 0 0 4 0
l2=been	0 11 -10 0 0
l2=before	0 3 -2 0 0
l2=begin	-1 0 1 0 0
l2=bergen	0 -4 5 0 0
l2=both	0 5 -3 0 0
l2=built	0 2 0 0 0
l2=busan	0 -5 7 0 0
l2=by	-13 23 -10 0 0
l2=call	-1 5 0 0 0
l2=close	0 -1 3 0 0
l2=closed	0 1 0 0 0
l2=come	0 7 -7 0 0
l2=commerce	0 4 -1 0 0
l2=continue	0 3 -3 0 0
l2=counted	0 3 -3 0 0
l2=date	0 11 -10 0 0
l2=day	0 11 -8 0 0
l2=deadline	0 4 -3 0 0
l2=deal	0 1 0 0 0
l2=did	-10 24 -15 0 0
l2=die	0 1 0 0 0
l2=do	0 7 -7 0 0
l2=down	5 0 -5 3 -1
l2=due	0 14 -5 -2 -5
l2=effect	0 7 -4 0 0
l2=end	0 9 -4 0 0
l2=evening	10 -9 -9 6 0
l2=expect	0 0 0 3 0
l2=expire	0 3 -3 0 0
l2=export	0 1 0 0 0
l2=extend	0 1 0 0 0
l2=first	0 -1 3 0 0
l2=for	-1 0 7 0 -3
l2=force	0 6 -4 0 0
l2=fourth	0 0 1 0 0
l2=friday	0 10 -8 0 0
l2=from	0 -18 20 0 0
l2=geneva	-10 -1 11 0 0
l2=go	0 16 -12 0 0
l2=good	0 4 -2 0 0
l2=government	0 0 1 0 0
l2=grower	0 2 0 0 0
l2=had	-6 0 5 0 0
l2=hand	0 4 -3 0 0
l2=happen	0 1 0 0 0
l2=has	0 5 -3 0 0
l2=have	2 -2 1 0 0
l2=here	0 -14 15 0 0
l2=hold	0 9 -8 0 0
l2=home	0 5 -4 0 0
l2=i	0 2 0 0 0
l2=in	-15 12 -13 3 4
l2=interview	0 -12 12 0 0
l2=is	-2 33 -28 0 0
l2=it	-6 -1 7 0 0
l2=its	-1 0 3 0 0
l2=lapse	0 8 -7 0 0
l2=last	0 -1 3 0 0
l2=late	0 -1 1 0 0
l2=leave	0 -6 7 0 0
l2=like	0 2 0 0 0
l2=link	7 -2 -3 0 0
l2=live	0 3 -2 0 0
l2=london	0 9 -8 0 0
l2=lumpur	0 1 0 0 0
l2=madrid	0 -13 14 0 0
l2=make	0 2 0 0 0
l2=may	0 0 1 0 0
l2=meet	0 -4 6 -1 0
l2=midnight	0 -2 3 0 0
l2=minister	0 -3 3 0 0
l2=mombasa	0 -9 9 0 0
l2=monday	-1 0 2 0 0
l2=mr	0 2 0 0 0
l2=no	0 1 0 0 0
l2=of	-8 7 -1 -1 1
l2=off	0 -2 1 0 0
l2=on	12 -13 9 -3 -7
l2=one	0 -9 11 0 0
l2=order	0 2 0 0 0
l2=other	3 -4 -6 0 5
l2=our	0 -6 7 0 0
l2=out	0 6 0 0 -5
l2=over	0 10 -8 0 0
l2=own	0 -6 6 0 0
l2=paper	0 6 -4 0 0
l2=place	0 6 -5 0 0
l2=plan	0 0 3 0 0
l2=port	0 0 1 0 0
l2=president	0 -1 2 0 -1
l2=propose	0 9 -8 0 0
l2=put	-2 5 0 0 0
l2=rate	0 4 -4 0 0
l2=record	0 2 -1 0 0
l2=resume	0 0 -8 6 0
l2=round	0 12 -11 0 0
l2=run	0 5 -3 0 0
l2=saturday	0 9 -8 0 0
l2=say	0 -2 0 4 1
l2=sell	0 0 0 0 2
l2=seoul	0 0 0 2 0
l2=set	6 -6 0 0 0
l2=sheet	0 2 -1 0 0
l2=sign	0 -8 9 0 0
l2=since	0 2 -1 0 0
l2=sit	0 10 -8 0 0
l2=sleep	0 4 -3 0 0
l2=so	0 1 0 0 0
l2=speak	10 -6 0 0 0
l2=spoke	6 -2 -1 0 0
l2=standstill	0 -5 6 0 0
l2=stay	0 -7 9 0 0
l2=stockholm	0 10 -8 0 0
l2=stop	0 3 -2 0 0
l2=subject	14 -14 0 0 0
l2=sunday	0 -13 14 0 0
l2=take	4 -5 0 0 0
l2=talk	3 4 -7 0 0
l2=tariff	-2 6 -1 0 0
l2=telephone	6 -3 -3 0 0
l2=ten	-5 -6 0 0 12
l2=that	-7 7 0 -2 -1
l2=the	4 3 -2 0 -14
l2=their	0 -2 3 0 0
l2=them	0 4 -12 -1 7
l2=then	0 1 0 0 0
l2=there	0 -26 13 8 8
l2=they	3 -12 11 0 0
l2=thing	0 1 0 0 0
l2=three	0 -7 8 0 0
l2=through	0 5 -4 0 0
l2=thursday	0 9 -6 0 0
l2=time	0 -12 12 0 0
l2=to	8 -1 -7 -3 4
l2=truce	0 1 0 0 0
l2=tuesday	0 10 -8 0 0
l2=two	0 10 -8 0 0
l2=until	0 5 -4 0 0
l2=up	0 12 -10 0 0
l2=us	0 1 0 0 0
l2=valid	0 3 -3 0 0
l2=valparaíso	0 -14 16 0 0
l2=vote	0 4 -3 0 0
l2=was	0 1 0 0 0
l2=we	0 -4 6 0 0
l2=wed	0 0 -7 7 0
l2=wednesday	0 -3 4 0 0
l2=week	8 7 -16 0 0
l2=were	0 1 -1 0 0
l2=what	-1 20 -15 0 0
l2=which	-12 9 0 0 0
l2=will	0 -3 -8 11 0
l2=with	-2 6 0 0 0
l2=would	0 0 0 0 1
l2=write	6 -5 0 0 0
l2=year	0 1 0 0 0
l2=·	0 14 -14 0 0
l2=—	-5 17 -10 0 0
l3="	-1 -7 10 0 0
l3='s	-12 10 -5 4 0
l3=(	0 -17 17 0 0
l3=)	0 4 -2 0 0
l3=,	8 4 -8 -6 0
l3=-	0 -3 5 0 0
l3=.	0 -15 16 0 0
l3=/	0 5 -4 0 0
l3=:	-19 -14 29 -2 -1
l3=;	0 0 -14 10 0
l3=<agent>	-1 0 1 0 0
l3=<begin>	-3 7 5 -12 -15
l3=<day-ahead>	0 -10 -5 10 6
l3=<day-gone>	0 -1 2 0 0
l3=<day-today>	-1 9 -5 0 0
l3=<duty>	0 -7 7 0 0
l3=<gate>	6 -6 0 0 0
l3=<goods-amount>	0 1 0 0 0
l3=<goods>	-5 8 -1 0 0
l3=<level-noun>	0 0 2 0 0
l3=<level>	-1 -2 5 0 0
l3=<money>	0 3 -2 0 0
l3=<month-gone>	0 4 -4 0 0
l3=<name>	10 -20 24 -4 -9
l3=<not>	-5 10 -2 0 0
l3=<number>	-6 7 -6 0 3
l3=<office>	2 0 -1 0 -1
l3=<organisation>	-2 0 1 0 0
l3=<person>	-3 0 1 0 0
l3=<points>	0 2 -2 0 0
l3=<quality>	5 4 -7 0 0
l3=<seat>	14 -19 12 0 -4
l3=<span>	-4 10 -5 0 0
l3=<v-agree>	-2 -2 8 0 0
l3=<v-bear>	-3 3 0 -3 1
l3=<v-begin>	0 6 -8 0 2
l3=<v-down>	0 0 6 0 -6
l3=<v-end>	0 7 -5 0 0
l3=<v-impose>	-16 27 -11 -2 -3
l3=<v-propose>	-4 -6 -4 -3 16
l3=<v-say>	-15 10 -9 1 5
l3=<v-sell>	0 3 0 0 0
l3=<v-stay>	-5 7 -2 2 -3
l3=<v-suspend>	0 8 -5 0 0
l3=<v-target>	0 2 0 0 0
l3=<v-up>	-4 1 -7 0 8
l3=a	2 5 -9 0 0
l3=after	0 -4 6 0 0
l3=agree	0 0 1 0 0
l3=all	0 2 -1 0 0
l3=an	0 0 3 0 0
l3=and	-8 5 3 1 -5
l3=answer	-8 2 3 0 0
l3=are	9 -8 1 0 0
l3=arrive	0 6 -5 0 0
l3=as	0 1 0 0 0
l3=at	-14 -29 37 0 0
l3=back	0 -19 20 0 0
l3=be	-1 18 -16 -1 0
l3=been	-1 -12 15 0 0
l3=begin	0 7 -6 0 0
l3=both	0 10 0 -2 -4
l3=bring	0 1 -1 0 0
l3=busan	0 -15 15 0 0
l3=by	19 -12 -9 0 0
l3=call	0 3 0 0 0
l3=carry	0 4 0 0 0
l3=city	0 -21 21 0 0
l3=come	0 -1 5 0 -5
l3=country	0 3 -2 0 0
l3=delegation	0 -10 10 0 0
l3=did	-1 23 -20 0 0
l3=do	0 6 -4 0 0
l3=down	0 11 -9 0 0
l3=due	0 -8 9 0 0
l3=duty	1 0 -2 0 0
l3=each	3 -5 -3 0 5
l3=economic	0 5 -4 0 0
l3=expect	0 -5 -5 -1 12
l3=expire	0 1 -1 0 0
l3=fact	0 2 -1 0 0
l3=fall	0 0 2 0 0
l3=first	0 -5 5 0 0
l3=for	7 -3 -1 0 0
l3=force	0 2 -2 0 0
l3=from	0 11 -8 0 0
l3=geneva	0 3 -2 0 0
l3=get	1 -1 0 0 0
l3=given	0 8 -8 0 0
l3=go	0 -4 0 0 8
l3=good	0 4 -1 0 0
l3=half	7 -4 0 0 0
l3=has	0 3 -2 0 0
l3=have	-5 0 -9 0 11
l3=he	-3 4 -2 3 -1
l3=his	1 0 -1 0 0
l3=hold	0 3 0 0 0
l3=in	-35 -25 42 -12 0
l3=into	0 3 -2 0 0
l3=is	0 0 -5 0 8
l3=it	4 21 -24 0 0
l3=its	0 4 -2 0 0
l3=kuala	0 1 0 0 0
l3=last	0 0 2 0 0
l3=leave	0 2 -1 0 0
l3=letter	0 4 -3 0 0
l3=meet	0 -1 3 0 0
l3=monday	7 -6 0 0 0
l3=more	0 2 -1 0 0
l3=mr	0 -2 5 0 0
l3=my	0 1 -3 0 0
l3=new	0 1 0 0 0
l3=next	0 7 -6 0 0
l3=not	-5 10 -3 0 0
l3=note	0 4 -2 0 0
l3=now	0 5 -4 0 0
l3=of	-2 1 -2 0 5
l3=off	0 1 -7 5 0
l3=on	-1 2 1 -2 -2
l3=one	0 -7 7 0 0
l3=order	0 1 0 0 0
l3=other	0 -3 3 0 0
l3=our	0 -4 5 0 0
l3=out	0 3 -2 0 0
l3=over	-2 0 3 0 0
l3=pay	0 6 -2 0 0
l3=president	4 -3 0 0 0
l3=put	1 2 -5 0 0
l3=result	-5 2 1 0 0
l3=rise	0 5 -5 0 0
l3=round	0 9 -8 0 0
l3=run	0 1 0 0 0
l3=same	0 2 -1 0 0
l3=say	-6 -1 3 3 0
l3=see	0 3 0 0 0
l3=sheet	0 0 6 0 -1
l3=side	0 5 -2 0 0
l3=sign	0 -2 6 0 0
l3=sit	0 0 0 3 -1
l3=state	0 16 -18 0 2
l3=stay	0 4 -4 0 0
l3=stroke	0 4 -2 0 0
l3=take	0 9 -8 0 0
l3=talk	-4 4 0 0 0
l3=tariff	0 -8 11 0 0
l3=team	0 6 -1 0 -2
l3=television	0 -11 12 0 0
l3=tell	0 8 -5 0 0
l3=term	0 2 0 0 0
l3=that	3 8 -11 -1 0
l3=the	-16 -3 7 0 13
l3=them	0 1 0 0 0
l3=then	0 9 -10 0 0
l3=there	4 1 -7 0 0
l3=they	-2 -23 17 10 -2
l3=thi	0 -1 3 0 0
l3=third	0 -6 7 0 0
l3=three	0 13 -12 0 0
l3=time	0 8 -8 0 0
l3=to	-1 11 -7 -3 0
l3=twelve	0 1 0 0 0
l3=twenty	0 2 -1 0 0
l3=two	10 -11 0 0 0
l3=up	8 0 -7 0 0
l3=us	0 -2 4 0 0
l3=video	-1 7 -4 0 0
l3=was	4 -8 5 0 0
l3=we	0 -5 7 0 0
l3=were	0 10 -10 0 0
l3=what	-1 12 -5 0 0
l3=when	-1 -5 9 0 0
l3=which	0 -6 7 0 0
l3=will	3 -1 4 -4 -3
l3=with	-1 4 -4 0 2
l3=would	4 -14 -3 11 0
l3=yes	0 3 -2 0 0
l3=your	0 3 0 0 0
l3=·	0 8 -7 0 0
l3=—	-2 23 -24 3 0
l4="	0 16 -11 0 0
l4='s	-1 -1 1 3 0
l4=(	0 11 -9 0 0
l4=)	0 -7 9 0 0
l4=,	-2 -16 24 -6 -3
l4=-	0 0 3 0 0
l4=.	0 -1 3 0 0
l4=:	-7 -4 7 -2 4
l4=<agent>	1 4 -6 2 -5
l4=<begin>	-9 8 9 -9 -21
l4=<day-ahead>	0 -3 6 0 0
l4=<day-gone>	-3 -1 8 0 0
l4=<day-today>	-3 -3 8 0 0
l4=<duty>	1 7 -10 0 0
l4=<gate>	0 -2 3 0 0
l4=<goods>	14 -4 -6 0 0
l4=<level-noun>	0 4 -1 0 0
l4=<level>	0 13 -11 0 0
l4=<month-gone>	0 5 -4 0 0
l4=<name>	-18 1 10 -1 0
l4=<not>	-1 3 0 0 0
l4=<number>	-7 19 -8 0 0
l4=<office>	4 -15 14 0 0
l4=<organisation>	-3 27 -24 0 0
l4=<person>	3 -15 -4 14 9
l4=<points>	0 1 -1 0 0
l4=<quality>	5 -19 16 0 0
l4=<seat>	-8 20 -12 0 0
l4=<sender>	0 3 0 0 0
l4=<span>	7 -17 13 0 0
l4=<v-bear>	0 -1 -1 -4 5
l4=<v-begin>	-6 4 2 0 -4
l4=<v-buy>	0 1 0 0 0
l4=<v-down>	0 -4 6 0 0
l4=<v-end>	0 -10 12 0 0
l4=<v-impose>	-4 11 -4 0 -1
l4=<v-propose>	5 0 -2 0 0
l4=<v-return>	0 -11 13 0 0
l4=<v-say>	4 5 -21 -1 9
l4=<v-stay>	0 -8 10 0 0
l4=<v-suspend>	0 -4 4 0 0
l4=<v-target>	-7 18 -11 0 0
l4=<v-up>	-2 -2 9 0 -3
l4=a	0 6 -3 0 0
l4=account	0 1 -1 0 0
l4=after	6 0 -4 0 0
l4=again	0 -14 2 11 0
l4=agree	1 0 -2 0 0
l4=and	0 -7 8 0 0
l4=are	0 -4 9 -5 0
l4=arrangement	0 1 0 0 0
l4=as	0 2 0 0 0
l4=at	-3 -12 8 0 9
l4=back	0 16 -14 0 0
l4=be	0 -4 7 0 0
l4=begin	0 1 0 0 0
l4=both	0 9 -7 0 0
l4=by	6 3 -16 0 1
l4=cabinet	0 3 -1 0 0
l4=call	6 -1 -2 0 0
l4=close	0 -6 7 0 0
l4=come	0 -8 9 0 0
l4=company	-1 4 0 0 0
l4=conclude	0 -1 2 0 0
l4=day	0 -7 7 0 0
l4=deadline	0 7 -6 0 0
l4=delegation	0 10 -6 0 -1
l4=did	2 0 0 0 0
l4=done	0 4 -3 0 0
l4=down	0 -8 8 0 0
l4=due	0 4 -2 0 0
l4=each	0 -3 3 0 0
l4=end	0 -15 16 0 0
l4=everything	0 1 0 0 0
l4=fact	0 2 0 0 0
l4=fall	0 2 -1 0 0
l4=for	7 -4 0 0 0
l4=from	0 10 -9 0 0
l4=get	3 -2 0 0 0
l4=go	-1 0 5 0 -2
l4=had	-7 -1 5 0 3
l4=hand	0 0 1 0 0
l4=has	0 -7 9 0 0
l4=have	0 16 -13 0 0
l4=he	0 0 -4 -1 7
l4=his	-1 6 -2 0 0
l4=hold	6 -14 8 0 0
l4=hour	0 -2 2 0 0
l4=i	1 0 0 0 0
l4=in	0 3 0 1 -9
l4=is	-8 5 -7 -1 8
l4=it	6 9 -14 0 0
l4=its	0 3 -2 0 0
l4=land	0 7 -6 0 0
l4=last	0 10 -8 0 0
l4=leave	0 4 -4 0 0
l4=look	0 0 0 0 1
l4=make	0 -3 5 0 0
l4=meet	0 -12 12 0 0
l4=minister	0 0 1 0 0
l4=morning	-1 5 0 0 0
l4=mr	9 -8 0 0 0
l4=name	0 2 0 0 0
l4=new	0 1 0 0 0
l4=now	2 0 0 0 0
l4=of	11 -2 -4 0 0
l4=oil	0 0 1 0 0
l4=on	0 14 -12 -1 -5
l4=one	0 -4 0 0 5
l4=other	0 0 -1 0 0
l4=our	0 2 -2 0 0
l4=out	0 12 -19 0 8
l4=place	0 1 0 0 0
l4=president	2 -14 3 0 8
l4=put	0 -6 7 0 0
l4=raise	0 -4 4 0 0
l4=readout	-7 8 0 0 0
l4=round	0 6 -5 0 0
l4=run	0 11 -10 0 0
l4=say	0 6 -15 0 9
l4=see	0 0 -2 0 5
l4=set	0 2 -2 0 0
l4=since	1 -5 1 0 0
l4=sit	0 -6 8 0 0
l4=spoke	3 0 -2 0 0
l4=standstill	0 1 0 0 0
l4=still	0 -2 0 0 5
l4=strike	0 1 -1 0 0
l4=subject	-6 7 0 0 0
l4=suspension	0 1 0 0 0
l4=table	0 -2 2 0 0
l4=take	0 7 -5 0 0
l4=talk	0 -9 1 6 0
l4=tariff	0 10 -10 0 0
l4=team	0 -8 8 0 0
l4=tell	1 0 -2 0 0
l4=that	5 3 -6 0 -1
l4=the	-2 17 -8 -10 -8
l4=their	0 -14 16 0 0
l4=them	0 -6 7 0 0
l4=there	0 3 -10 5 0
l4=they	0 22 -23 0 0
l4=thi	0 4 -3 0 0
l4=third	0 9 -8 0 0
l4=three	0 7 -6 0 0
l4=through	0 -4 3 0 0
l4=time	0 6 -5 0 0
l4=to	1 -11 14 1 -6
l4=trade	0 3 -2 0 0
l4=two	-3 9 -3 0 -3
l4=until	0 10 -10 0 0
l4=up	0 -12 14 0 0
l4=visit	-2 0 3 0 0
l4=was	-4 -6 10 0 0
l4=we	0 -12 13 0 0
l4=week	0 -5 6 0 0
l4=were	0 3 -2 0 0
l4=what	0 -9 6 0 4
l4=when	0 -3 5 0 0
l4=where	0 1 0 0 0
l4=which	0 0 1 0 0
l4=who	0 3 0 0 0
l4=will	-5 20 -11 -1 0
l4=with	0 -6 7 0 0
l4=would	0 13 -11 0 0
l4=you	12 -11 0 0 0
l4=—	-12 14 0 0 0
l='s <organisation>	11 -10 0 0 0
l=, <person>	0 3 0 0 0
l=, a	-5 0 6 0 0
l=, and	0 -3 4 0 0
l=, by	-10 11 0 0 0
l=, friday	0 -13 14 0 0
l=, from	0 -2 3 0 0
l=, has	0 2 0 0 0
l=, in	0 -13 -1 9 6
l=, on	1 -4 2 0 0
l=, since	0 5 -4 0 0
l=, the	-1 8 -4 0 0
l=, thursday	0 12 -11 0 0
l=, to	0 -11 15 0 0
l=, tuesday	15 -11 -5 0 0
l=, until	0 0 1 0 0
l=, wednesday	0 -15 16 0 0
l=, which	8 -9 0 0 0
l=, who	7 -8 3 0 0
l=: <number>	0 1 0 0 0
l=: from	0 -1 3 0 0
l=: the	0 5 -4 0 0
l=; the	3 -12 10 0 0
l=<begin> <begin>	-9 2 7 -8 -6
l=<begin> <office>	0 3 -1 0 0
l=<begin> <person>	0 0 -4 0 5
l=<begin> by	1 0 0 0 0
l=<begin> come	0 1 0 0 0
l=<begin> from	0 -9 10 0 0
l=<begin> he	0 -1 2 0 0
l=<begin> in	0 5 -4 0 0
l=<begin> it	-1 7 -4 0 0
l=<begin> monday	-1 -11 13 0 0
l=<begin> next	0 14 -13 0 0
l=<begin> on	-12 7 0 0 0
l=<begin> since	0 9 -8 0 0
l=<begin> the	-2 14 -10 0 0
l=<begin> they	2 -12 9 0 0
l=<begin> third	0 10 -10 0 0
l=<begin> thursday	0 -12 13 0 0
l=<begin> two	0 -1 2 0 0
l=<begin> until	0 4 -4 0 0
l=<begin> we	0 6 -6 0 0
l=<begin> wednesday	0 1 -1 0 0
l=<day-ahead> ,	0 -5 6 0 0
l=<day-ahead> to	0 -3 4 0 0
l=<day-gone> 's	-6 0 -2 0 8
l=<day-gone> ,	0 -1 2 0 0
l=<day-gone> and	0 -7 8 0 0
l=<day-gone> the	3 0 -1 0 0
l=<day-gone> to	0 2 -2 0 0
l=<day-today> (	0 3 -3 0 0
l=<level> from	0 2 0 0 0
l=<level> in	0 3 0 0 0
l=<level> on	0 4 -2 0 0
l=<name> ,	7 0 -5 0 0
l=<name> on	0 0 -11 0 11
l=<number> ,	19 -18 0 0 0
l=<number> in	0 0 -3 0 1
l=<number> on	0 1 0 0 0
l=<office> ,	2 0 -5 0 0
l=<organisation> ,	0 -17 17 0 0
l=<organisation> on	0 6 -5 0 0
l=<person> ,	4 2 -14 8 0
l=<person> :	-2 -13 15 0 0
l=<person> had	0 -2 5 0 0
l=<person> on	-4 8 0 0 0
l=<person> to	-9 9 0 0 0
l=<quality> good	0 -6 6 0 0
l=<seat> ,	-12 5 2 -5 0
l=<seat> from	0 -6 7 0 0
l=<seat> has	9 -8 0 0 0
l=<seat> on	-5 9 -5 0 0
l=<span> ,	0 1 0 0 0
l=<span> from	0 11 -10 0 0
l=<span> of	0 -25 26 0 0
l=a second	0 0 1 0 0
l=a state	0 -8 11 0 -1
l=a telephone	1 0 0 0 0
l=a third	0 4 -2 0 0
l=admit to	-1 4 0 0 0
l=after the	0 14 -12 0 0
l=again on	0 11 -9 0 0
l=and <name>	0 -3 4 0 0
l=and <person>	0 -5 12 0 -2
l=and from	0 -7 8 0 0
l=and on	0 11 -11 0 0
l=and the	0 -8 9 0 0
l=and trade	0 5 -4 0 0
l=are to	0 -11 9 0 0
l=as of	7 0 -12 0 0
l=at noon	0 1 0 0 0
l=at the	-4 19 -23 -1 6
l=back on	0 1 0 0 0
l=bandung on	0 -2 2 0 0
l=before the	0 3 -1 0 0
l=begin on	0 -3 5 0 0
l=built in	0 2 0 0 0
l=busan ,	0 6 -5 0 0
l=busan on	0 -12 13 0 0
l=by the	-2 10 -5 0 0
l=close on	0 -3 4 0 0
l=closed on	0 1 0 0 0
l=counted from	0 3 -3 0 0
l=date :	0 4 -3 0 0
l=day ,	0 3 -2 0 0
l=did ,	0 12 -11 0 0
l=down on	0 2 -1 0 0
l=effect on	0 1 0 0 0
l=end on	0 3 0 0 0
l=expire on	0 3 -3 0 0
l=export to	0 1 0 0 0
l=for the	0 -7 7 0 0
l=force on	0 1 -1 0 0
l=force since	0 2 0 0 0
l=fourth such	0 0 1 0 0
l=friday ,	0 10 -8 0 0
l=from the	0 -19 19 0 0
l=geneva on	-10 0 9 0 0
l=go by	0 1 0 0 0
l=go on	0 5 -3 0 0
l=go to	0 5 -2 0 0
l=good through	0 1 0 0 0
l=happen on	0 1 0 0 0
l=has until	0 3 -3 0 0
l=have been	0 6 -6 0 0
l=have until	0 -15 16 0 0
l=here on	0 -2 3 0 0
l=hold on	0 8 -8 0 0
l=home on	0 5 -4 0 0
l=in <name>	0 5 -13 0 6
l=in <seat>	0 13 -10 0 0
l=in the	-4 -10 3 6 3
l=is on	0 3 -2 0 0
l=is the	0 5 -3 0 0
l=it end	0 1 0 0 0
l=it on	0 12 -9 0 0
l=lapse on	0 8 -7 0 0
l=last until	0 1 0 0 0
l=late on	0 -1 1 0 0
l=like to	0 2 0 0 0
l=link on	7 -2 -3 0 0
l=madrid on	0 -4 4 0 0
l=meet on	0 -6 5 0 0
l=midnight on	0 -2 3 0 0
l=monday ,	-1 0 2 0 0
l=mr <person>	0 2 0 0 0
l=of tariff	0 -8 9 0 0
l=of the	-6 22 -14 0 0
l=of them	0 -5 5 0 0
l=on a	2 -2 0 0 0
l=on television	0 0 1 0 0
l=on the	15 -8 0 0 -2
l=on to	0 7 -6 0 0
l=on until	0 -8 9 0 0
l=one on	0 -9 9 0 0
l=other in	0 -3 0 0 6
l=out on	0 9 -7 0 0
l=over on	0 7 -5 0 0
l=paper on	0 5 -4 0 0
l=plan for	0 0 3 0 0
l=resume on	0 0 -8 6 0
l=round of	0 18 -17 0 0
l=saturday ,	0 9 -8 0 0
l=say on	0 1 0 0 0
l=say the	0 -1 0 0 3
l=sell to	0 0 0 0 2
l=seoul on	0 0 0 2 0
l=set for	6 -6 0 0 0
l=sign on	0 -2 3 0 0
l=since the	0 3 -3 0 0
l=sleep until	0 2 -2 0 0
l=spoke by	1 0 0 0 0
l=spoke on	3 0 0 0 0
l=stay to	0 -10 11 0 0
l=stockholm ,	0 13 -12 0 0
l=stockholm on	0 -1 2 0 0
l=sunday ,	0 -13 14 0 0
l=talk on	4 7 -12 0 0
l=tariff for	0 1 0 0 0
l=telephone on	6 -3 -3 0 0
l=that the	-3 -5 12 0 0
l=the <organisation>	0 2 -1 0 0
l=the <seat>	0 5 -2 0 0
l=the fifth	0 -7 8 0 0
l=the first	0 1 -1 0 0
l=the fourth	3 1 -5 0 0
l=the second	0 15 -15 0 0
l=the sixth	0 -5 6 0 0
l=the state	0 0 1 0 0
l=the tariff	0 10 -8 0 0
l=the third	0 -3 5 0 0
l=the two	0 -15 7 5 0
l=their first	-3 2 0 0 0
l=their second	0 -3 5 0 0
l=their third	0 -6 7 0 0
l=there on	0 -18 9 0 9
l=there until	0 4 -3 0 0
l=thursday ,	0 9 -6 0 0
l=to be	0 6 -5 0 0
l=to see	0 -4 1 0 3
l=to the	-3 6 -4 0 0
l=tuesday ,	0 10 -8 0 0
l=two <office>	2 1 -4 0 0
l=two government	-2 4 0 0 0
l=two president	0 -1 2 0 0
l=until the	0 5 -4 0 0
l=up on	0 12 -10 0 0
l=vote on	0 4 -3 0 0
l=was the	0 0 1 0 0
l=wednesday ,	0 -3 4 0 0
l=week ,	7 -6 0 0 0
l=week ago	1 1 -4 0 0
l=week of	0 9 -8 0 0
l=were to	0 -6 5 0 0
l=what start	0 1 0 0 0
l=write on	7 -6 0 0 0
l=— monday	0 5 -4 0 0
lead="	-14 16 -7 -1 1
lead=(	-2 0 0 0 0
lead=)	0 -7 6 0 0
lead=*	0 14 -12 0 0
lead=,	-4 4 0 5 -10
lead=1	0 17 -14 0 0
lead=10	0 -17 19 0 0
lead=13	0 6 -5 0 0
lead=14	0 -19 19 0 0
lead=15	0 6 -6 0 0
lead=18	0 6 -6 0 0
lead=2	0 14 -13 0 0
lead=20	0 1 -1 0 0
lead=21	0 2 -1 0 0
lead=24	0 2 -2 0 0
lead=25	0 1 -1 0 0
lead=28	0 7 -6 0 0
lead=29	0 8 -7 0 0
lead=30	0 -6 7 0 0
lead=31	0 4 -4 0 0
lead=5	0 3 -2 0 0
lead=6	0 8 -7 0 0
lead=7	0 5 -5 0 0
lead=8	0 -12 13 0 0
lead=9	0 5 -4 0 0
lead=:	6 -7 1 0 0
lead=;	0 -12 9 7 0
lead=a	-7 -2 13 -2 -4
lead=after	0 -13 15 0 0
lead=an	1 5 -9 0 0
lead=and	-8 25 -14 0 0
lead=as	-1 -10 13 0 0
lead=at	0 -3 4 0 0
lead=august	0 9 -8 0 0
lead=before	0 2 0 0 0
lead=beijing	0 8 -6 0 0
lead=bessent	0 -13 13 0 0
lead=both	0 12 -10 0 0
lead=but	0 9 -8 0 0
lead=by	-9 12 0 0 0
lead=call	2 0 -1 0 0
lead=china	0 2 0 0 0
lead=come	0 1 0 0 0
lead=december	0 -18 18 0 0
lead=egypt	0 -4 5 0 0
lead=export	0 2 0 0 0
lead=february	0 11 -9 0 0
lead=friday	-2 30 -27 0 0
lead=from	0 -11 13 0 0
lead=he	0 9 -9 0 0
lead=his	0 -1 3 0 0
lead=i	0 -10 10 0 0
lead=i'd	0 1 0 0 0
lead=if	0 10 -7 0 0
lead=in	3 -5 0 4 -3
lead=india	0 5 -3 0 0
lead=it	2 -2 0 -1 3
lead=its	0 6 -5 0 0
lead=january	0 12 -12 0 0
lead=jordan	0 -1 3 0 0
lead=july	0 18 -17 0 0
lead=june	0 -15 16 0 0
lead=last	0 17 -15 0 0
lead=march	0 -13 15 0 0
lead=may	0 4 -3 0 0
lead=minister	0 -8 9 0 0
lead=monday	-3 -18 20 0 0
lead=mr	-1 -1 0 0 6
lead=my	0 0 2 0 0
lead=negotiators	0 3 -2 0 0
lead=next	0 21 -20 0 0
lead=november	0 17 -15 0 0
lead=october	20 -8 -19 0 0
lead=on	8 -3 -3 0 2
lead=one	-3 -2 6 0 0
lead=or	0 -5 5 0 0
lead=our	-2 3 0 0 0
lead=president	11 -1 -16 -1 7
lead=rwanda	0 -3 5 0 0
lead=saturday	0 2 0 0 0
lead=scott	0 0 1 0 0
lead=second	0 -20 20 0 0
lead=see	0 18 -17 0 0
lead=september	0 -11 12 0 0
lead=she	-1 0 1 0 0
lead=since	0 12 -9 0 0
lead=sunday	0 3 -2 0 0
lead=swiss	0 9 -7 0 0
lead=talks	-1 -3 7 -1 0
lead=that	11 0 -5 6 -14
lead=the	8 -18 11 -17 9
lead=their	0 4 -3 0 0
lead=there	4 5 -10 0 0
lead=they	-5 -5 9 8 -11
lead=they'll	-8 -11 5 0 11
lead=third	0 14 -14 0 0
lead=this	0 4 -2 0 0
lead=through	0 10 -9 0 0
lead=thursday	0 -9 12 0 0
lead=today	0 13 -12 0 0
lead=tomorrow	0 -3 5 0 0
lead=treasury	-2 -16 16 -2 6
lead=trump	0 19 -19 -7 0
lead=tuesday	0 2 0 0 0
lead=turkey	2 0 0 0 0
lead=twelve	0 3 -1 0 0
lead=twenty	0 2 -1 0 0
lead=two	0 0 3 0 0
lead=under	0 6 -3 0 0
lead=us	7 -13 0 7 -1
lead=we	0 -8 10 0 0
lead=wednesday	0 11 -10 0 0
lead=what	1 -3 6 0 -5
lead=when	-3 -1 0 -1 5
lead=where	-3 3 0 0 -2
lead=whereas	0 2 -1 0 0
lead=which	-8 -11 23 -1 -3
lead=who	1 -2 7 -3 -5
lead=whose	0 10 -8 0 0
lead=with	0 3 0 0 0
lead=within	0 1 -1 0 0
lead=yesterday	0 2 0 0 0
lead=yet	0 7 -7 0 0
lead=—	5 8 -16 6 -1
left:calls	56 -40 -22 -4 -9
left:coming	-7 -19 16 9 1
left:ended	1 3 1 -11 -10
left:experts	-10 -14 23 -2 -4
left:m=arrive	0 9 -8 0 0
left:m=arrives	0 -5 6 0 0
left:m=came	0 6 -7 0 0
left:m=closed	0 -1 2 0 0
left:m=come	0 -5 9 0 0
left:m=comes	0 4 -3 0 0
left:m=conference	11 7 -23 0 0
left:m=delegation	0 8 -6 0 0
left:m=delegations	0 -3 8 0 -2
left:m=due	-2 5 4 -3 -8
left:m=ended	0 -10 12 0 0
left:m=expected	0 3 -8 0 4
left:m=flies	0 17 -16 0 0
left:m=go	0 -4 7 0 0
left:m=goes	-1 2 -8 0 5
left:m=guest	0 15 -14 0 0
left:m=here	0 -13 15 0 0
left:m=host	0 13 -11 0 0
left:m=land	0 2 -1 0 0
left:m=landed	0 5 -4 0 0
left:m=meet	0 -8 7 0 2
left:m=meeting	0 -10 12 0 0
left:m=meets	0 -3 4 0 0
left:m=met	0 3 0 0 0
left:m=negotiators	0 13 -11 0 0
left:m=parted	0 -5 6 0 0
left:m=received	0 -2 3 0 0
left:m=round	-1 1 1 0 0
left:m=rounds	0 -3 4 0 0
left:m=sat	0 -1 5 0 0
left:m=see each other	0 -2 3 0 0
left:m=session	4 -12 7 0 0
left:m=settled	0 3 -2 0 0
left:m=shook hands	6 -12 6 0 0
left:m=signed	-8 2 3 -1 0
left:m=sit	0 -14 15 2 -2
left:m=sits	0 1 0 0 0
left:m=sitting	0 1 -1 0 0
left:m=spent	-1 -4 7 0 0
left:m=stop	0 3 -2 0 0
left:m=summit	0 -5 6 0 0
left:m=table	0 0 3 0 0
left:m=talk	0 14 -13 0 0
left:m=talked	6 -5 0 0 0
left:m=talking	0 2 0 0 0
left:m=talks	-2 -6 6 4 0
left:m=there	0 -16 2 13 6
left:m=time	0 4 -1 0 0
left:m=to see	0 0 0 -1 3
left:m=travel	0 -3 0 0 4
left:m=visit	0 13 -14 0 1
left:m=went	-2 -2 7 0 0
left:m=where	-2 -1 6 0 -1
left:meets	-21 -16 27 -3 -1
left:running	-6 -2 7 -11 1
left:summit	20 -20 -17 0 21
left:sure	-6 -10 10 0 0
left:wished	-22 33 -13 -4 -5
lll=, <person> ,	0 8 -6 0 0
lll=, <seat> ,	0 -18 19 0 0
lll=, and on	0 3 -3 0 0
lll=, and the	0 -9 9 0 0
lll=, as of	9 -4 -5 0 0
lll=, at the	0 15 -14 0 0
lll=, begin on	0 2 -1 0 0
lll=, counted from	0 2 -2 0 0
lll=, friday ,	0 3 -3 0 0
lll=, on the	6 0 -5 0 0
lll=, sign on	0 14 -14 0 0
lll=, thursday ,	0 1 0 0 0
lll=, tuesday ,	0 1 0 0 0
lll=, wednesday ,	0 -9 9 0 0
lll=/ <seat> ,	-4 11 -6 0 0
lll=: as of	0 1 0 0 0
lll=<begin> <begin> <begin>	-9 2 7 -8 -6
lll=<begin> <begin> <office>	0 3 -1 0 0
lll=<begin> <begin> <person>	0 0 -4 0 5
lll=<begin> <begin> by	1 0 0 0 0
lll=<begin> <begin> come	0 1 0 0 0
lll=<begin> <begin> from	0 -9 10 0 0
lll=<begin> <begin> he	0 -1 2 0 0
lll=<begin> <begin> in	0 5 -4 0 0
lll=<begin> <begin> it	-1 7 -4 0 0
lll=<begin> <begin> monday	-1 -11 13 0 0
lll=<begin> <begin> next	0 14 -13 0 0
lll=<begin> <begin> on	-12 7 0 0 0
lll=<begin> <begin> since	0 9 -8 0 0
lll=<begin> <begin> the	-2 14 -10 0 0
lll=<begin> <begin> they	2 -12 9 0 0
lll=<begin> <begin> third	0 10 -10 0 0
lll=<begin> <begin> thursday	0 -12 13 0 0
lll=<begin> <begin> two	0 -1 2 0 0
lll=<begin> <begin> until	0 4 -4 0 0
lll=<begin> <begin> we	0 6 -6 0 0
lll=<begin> <begin> wednesday	0 1 -1 0 0
lll=<begin> <person> :	-1 -9 11 0 0
lll=<begin> <seat> ,	0 24 -22 0 0
lll=<begin> a third	0 2 -1 0 0
lll=<begin> date :	0 1 -1 0 0
lll=<begin> friday ,	0 3 -1 0 0
lll=<begin> monday ,	0 -16 17 0 0
lll=<begin> on the	-3 4 0 0 0
lll=<begin> stockholm ,	0 13 -12 0 0
lll=<begin> sunday ,	0 -18 19 0 0
lll=<begin> the <office>	3 -4 0 0 0
lll=<begin> the next	0 -2 3 0 0
lll=<begin> thursday ,	0 1 0 0 0
lll=<begin> wednesday ,	0 3 -2 0 0
lll=<day-gone> , a	-3 -6 9 0 0
lll=<name> and <name>	0 -3 4 0 0
lll=<name> at the	0 15 0 0 -12
lll=<name> sell to	0 -2 0 0 3
lll=<number> : <number>	0 1 0 0 0
lll=<person> , who	-6 8 0 0 0
lll=<person> and <person>	0 0 6 0 -1
lll=<person> are to	0 0 0 3 0
lll=<person> say on	0 0 1 0 0
lll=<points> sleep until	0 2 -2 0 0
lll=<seat> , on	0 8 -7 0 0
lll=<span> , from	0 3 -2 0 0
lll=<span> , to	0 7 -5 0 0
lll=a week ago	0 1 -1 0 0
lll=after <span> of	0 -11 12 0 0
lll=and <person> ,	4 0 0 0 0
lll=at <seat> ,	0 4 -3 0 0
lll=at midnight on	0 1 0 0 0
lll=by telephone on	18 -15 -3 0 0
lll=did , on	0 5 -2 0 0
lll=down again on	0 1 0 0 0
lll=each other in	0 -3 0 0 6
lll=economic and trade	0 5 -4 0 0
lll=from <day-ahead> to	0 -3 3 0 0
lll=go on to	0 6 -6 0 0
lll=in <name> on	0 -1 -2 0 6
lll=in <seat> ,	0 -1 7 -4 0
lll=in <seat> from	0 -5 6 0 0
lll=in <seat> on	0 -7 10 0 0
lll=in busan on	0 -9 10 0 0
lll=in force since	0 2 0 0 0
lll=in geneva on	-10 0 9 0 0
lll=in madrid on	0 -4 4 0 0
lll=in stockholm on	0 -1 2 0 0
lll=in the tariff	0 12 -12 0 0
lll=into force on	0 1 -1 0 0
lll=is at the	0 -9 0 0 11
lll=is set for	6 -10 4 0 0
lll=it , on	6 0 -6 0 0
lll=it begin on	0 3 -2 0 0
lll=it sit on	0 4 -3 0 0
lll=meet again on	0 -1 2 0 0
lll=on <quality> good	0 -8 8 0 0
lll=over on the	-1 0 5 0 0
lll=say on television	0 0 3 0 0
lll=sign it on	0 5 -4 0 0
lll=sit down on	0 2 -1 0 0
lll=take effect on	0 1 0 0 0
lll=tell <organisation> on	0 3 -2 0 0
lll=that go to	0 1 0 0 0
lll=the <name> on	0 1 -7 0 5
lll=the <organisation> ,	0 -17 18 0 0
lll=the fourth such	0 0 1 0 0
lll=the two government	-2 4 0 0 0
lll=the two president	0 -1 2 0 0
lll=the week of	0 8 -8 0 0
lll=third round of	0 7 -7 0 0
lll=to <level> on	0 2 -1 0 0
lll=to <seat> on	0 11 -9 0 0
lll=video link on	7 -2 -3 0 0
lll=was the fourth	4 -11 6 0 0
lll=with <name> on	0 3 -1 0 0
lll=with <seat> on	0 5 -4 0 0
lll=· monday ,	0 3 -3 0 0
loud	25 -28 11 -2 0
lr=' in	0 -1 1 0 0
lr='s .	0 -1 3 0 0
lr='s in	0 2 -1 0 0
lr='s with	0 0 -10 0 8
lr=( )	0 3 0 0 0
lr=, (	-6 -17 22 0 0
lr=, )	0 -12 12 0 0
lr=, ,	-8 0 4 0 0
lr=, .	19 -19 8 -5 0
lr=, :	0 -1 2 0 0
lr=, ;	7 -12 3 0 0
lr=, <end>	-1 18 -16 0 0
lr=, and	-3 -8 14 0 0
lr=, in	0 1 -11 9 0
lr=, it	-2 4 0 0 0
lr=, of	-2 1 0 0 0
lr=, on	0 11 -14 0 0
lr=, the	0 0 1 0 0
lr=, —	-7 8 -3 0 0
lr=: ,	-5 -18 12 0 9
lr=: .	0 12 -10 0 0
lr=: <end>	0 10 -9 0 0
lr=: in	0 -9 10 0 0
lr=<begin> ,	-2 11 -8 0 0
lr=<begin> .	8 -18 13 0 0
lr=<begin> :	0 16 -14 0 0
lr=<begin> <end>	-11 -7 12 0 0
lr=<begin> <name>	0 2 -1 0 0
lr=<begin> <person>	0 8 -5 0 0
lr=<begin> between	4 8 -11 0 0
lr=<begin> four	0 -3 3 0 0
lr=<begin> in	0 2 -2 0 0
lr=<begin> it	0 13 -12 0 0
lr=<begin> of	0 -2 3 0 0
lr=<begin> on	0 7 -7 0 0
lr=<begin> the	0 9 -7 0 0
lr=<begin> three	0 5 -5 0 0
lr=<begin> —	0 -3 4 0 0
lr=<level> .	0 4 -3 0 0
lr=<name> ,	0 8 -7 0 0
lr=<number> ,	0 6 -6 0 0
lr=<number> .	0 6 -3 0 0
lr=<office> again	0 2 -1 0 0
lr=<organisation> .	10 -8 -1 0 0
lr=<person> it	0 -2 4 0 0
lr=<person> on	2 0 0 0 0
lr=<person> with	0 -3 5 0 0
lr=<seat> .	0 8 -6 0 0
lr=<seat> of	-1 21 -18 0 0
lr=<span> ,	0 4 -4 0 0
lr=a ,	-7 -3 11 0 0
lr=a .	0 3 -1 0 0
lr=a call	2 0 0 0 0
lr=a of	0 -9 9 0 0
lr=after ,	0 1 0 0 0
lr=again .	0 3 -2 0 0
lr=and of	-1 4 0 0 0
lr=at 's	0 4 -4 0 0
lr=back .	0 1 -1 0 0
lr=be .	0 4 -4 0 0
lr=be with	0 -1 1 0 0
lr=by ,	1 2 -6 0 0
lr=by .	-2 11 -5 0 0
lr=by <end>	-2 4 0 0 0
lr=by on	0 3 0 0 0
lr=charge .	0 -9 9 0 0
lr=come ,	0 1 0 0 0
lr=delegation again	0 3 -3 0 0
lr=due .	0 1 0 0 0
lr=end ,	0 3 -2 0 0
lr=end .	0 0 1 0 0
lr=fifth .	0 10 -9 0 0
lr=first ,	0 -15 15 0 0
lr=first in	0 -3 4 0 0
lr=for ,	0 5 -1 0 0
lr=for .	5 3 -9 0 0
lr=for at	0 3 -2 0 0
lr=for in	0 -2 3 0 0
lr=fourth ,	0 -14 14 0 0
lr=fourth of	4 0 -5 0 0
lr=fourth since	5 0 -3 0 0
lr=friday <end>	0 5 -4 0 0
lr=from ,	0 8 -5 0 0
lr=from .	0 -2 5 0 0
lr=from to	0 0 2 0 0
lr=had it	0 -4 5 0 0
lr=in 's	0 3 -3 0 0
lr=in ,	0 9 -4 0 0
lr=in .	0 -8 -11 12 5
lr=in and	0 1 0 0 0
lr=in at	0 -5 -1 0 10
lr=in in	0 7 0 -2 -4
lr=in on	0 0 6 0 -6
lr=in since	0 1 -1 0 0
lr=it .	-4 -2 6 0 0
lr=leave 's	0 1 0 0 0
lr=meet in	0 4 -3 0 0
lr=monday <end>	0 1 0 0 0
lr=next is	0 -1 1 0 0
lr=of 's	0 0 4 0 -5
lr=of ,	0 -3 4 0 0
lr=of .	6 -1 -4 0 0
lr=of <end>	-1 15 -11 0 0
lr=of and	0 5 -2 0 0
lr=of in	0 -11 12 0 0
lr=of is	0 6 -5 0 0
lr=on ,	16 -1 -8 2 -4
lr=on .	-17 15 -11 -1 10
lr=on ;	0 14 -10 0 0
lr=on <end>	-15 -21 29 -2 2
lr=on <name>	0 1 -1 0 0
lr=on <person>	-2 5 0 0 0
lr=on ?	0 11 -9 0 0
lr=on after	0 -5 5 0 0
lr=on and	2 -23 22 0 0
lr=on at	-11 16 -3 0 0
lr=on between	0 -2 3 0 0
lr=on evening	0 -5 6 0 0
lr=on for	0 4 -5 0 0
lr=on he	0 -4 5 0 0
lr=on in	-1 11 -9 0 0
lr=on it	0 6 -5 0 0
lr=on night	6 -4 0 0 0
lr=on that	3 1 -7 0 0
lr=on the	-3 8 -4 0 0
lr=on to	7 -5 0 0 0
lr=on unless	0 1 0 0 0
lr=on with	-1 -12 15 0 0
lr=over .	0 1 0 0 0
lr=president in	0 0 1 0 0
lr=second of	0 12 -10 0 0
lr=see again	0 -2 4 0 0
lr=see in	0 0 0 0 3
lr=since ,	0 22 -20 0 0
lr=since .	0 -15 17 0 0
lr=since :	0 -7 7 0 0
lr=since <end>	0 12 -11 0 0
lr=since and	0 -3 3 0 0
lr=start .	0 -9 10 0 0
lr=such since	0 -3 4 0 0
lr=tariff .	-1 0 2 0 0
lr=tariff between	0 2 -1 0 0
lr=tariff in	0 -1 1 0 0
lr=telephone between	-1 6 -1 0 0
lr=the ,	4 7 -14 4 -8
lr=the .	-3 12 -10 0 0
lr=the :	0 -2 0 0 3
lr=the ;	0 3 -2 0 0
lr=the <end>	-8 25 -18 0 0
lr=the and	0 6 -3 0 0
lr=the at	5 -5 0 0 0
lr=the fact	0 3 -2 0 0
lr=the has	0 -4 5 0 0
lr=the in	0 -18 16 0 5
lr=the of	0 -7 11 0 0
lr=the on	0 -3 -3 0 9
lr=the published	0 3 0 0 0
lr=the the	-4 7 -1 0 0
lr=the to	0 -2 3 0 0
lr=the was	0 4 -2 0 0
lr=the with	5 12 -19 0 0
lr=they again	0 10 -9 0 0
lr=they in	0 -8 5 0 1
lr=they on	3 -11 8 0 0
lr=third .	0 -4 4 0 0
lr=third of	0 8 -7 0 0
lr=third since	0 -11 12 0 0
lr=through .	0 -4 6 0 0
lr=through <end>	0 1 0 0 0
lr=thursday ,	0 2 -2 0 0
lr=thursday <end>	0 9 -7 0 0
lr=to ,	0 11 -6 0 0
lr=to .	-3 -14 15 0 2
lr=to <end>	0 16 -13 0 0
lr=to at	-1 4 0 0 0
lr=to each	0 -8 6 -1 2
lr=to in	0 -1 -1 0 3
lr=to the	0 -3 3 0 0
lr=tuesday ,	0 3 -1 0 0
lr=tuesday <end>	0 5 -3 0 0
lr=until ,	0 16 -13 0 0
lr=until .	-2 -1 4 0 0
lr=until <end>	0 10 -9 0 0
lr=until of	0 1 0 0 0
lr=until to	0 2 -1 0 0
lr=wednesday .	-1 -24 26 0 0
lr=wednesday <end>	0 5 -5 0 0
lr=who for	-2 5 0 0 0
lr=· <end>	0 5 -5 0 0
nc2=agree	-3 -3 0 8 0
nc2=bear	4 10 -12 0 -1
nc2=begin	0 -12 9 3 0
nc2=deny	0 1 -1 0 0
nc2=down	-2 18 -14 0 0
nc2=end	4 -2 0 0 0
nc2=impose	8 -13 5 3 0
nc2=propose	-4 -4 7 0 2
nc2=return	0 1 0 0 0
nc2=say	0 -4 -1 -1 7
nc2=stay	10 7 -11 -5 -1
nc2=suspend	0 9 -7 0 0
nc2=target	0 -9 10 0 0
nc2=up	13 -10 0 0 0
nct2=agree participle-passive	0 -6 7 0 0
nct2=agree past	0 -9 0 9 0
nct2=agree present	0 6 -5 0 0
nct2=bear future	0 -1 2 0 0
nct2=bear gerund	0 13 -12 0 0
nct2=bear infinitive	3 0 -2 0 0
nct2=bear past	5 -9 5 0 0
nct2=bear present	0 8 -3 0 0
nct2=begin future	0 1 0 0 0
nct2=begin gerund	0 -8 9 0 0
nct2=begin modal	3 -2 0 0 0
nct2=begin past	0 -12 14 0 0
nct2=begin present	1 10 -17 6 0
nct2=down past	0 5 -2 0 0
nct2=down present	0 10 -9 0 0
nct2=end past	0 6 -5 0 0
nct2=end present	0 8 -6 0 0
nct2=impose future	5 0 -5 0 0
nct2=impose gerund	0 4 -2 0 0
nct2=impose infinitive	0 5 -4 0 0
nct2=impose modal	0 2 0 0 0
nct2=impose modal-passive	0 1 0 0 0
nct2=impose participle-passive	0 -2 0 0 4
nct2=impose past	14 -15 -3 8 0
nct2=impose perfect	0 -2 4 0 0
nct2=impose perfect-passive	0 0 1 0 0
nct2=impose pluperfect	0 3 -2 0 0
nct2=impose present	-1 -10 14 0 0
nct2=impose present-passive	-1 -5 9 0 0
nct2=propose participle-passive	0 0 -2 0 4
nct2=propose past	-3 9 -4 0 0
nct2=propose present	0 -8 9 0 0
nct2=say past	10 0 -5 0 -2
nct2=say present	-10 -9 6 0 10
nct2=stay future	0 5 -4 0 0
nct2=stay future-passive	0 5 -3 0 0
nct2=stay gerund	0 5 -4 0 0
nct2=stay infinitive	0 -1 1 0 0
nct2=stay participle-passive	0 2 -1 0 0
nct2=stay past	16 -13 0 0 0
nct2=stay pluperfect	0 3 -3 0 0
nct2=stay present	-1 8 -4 0 0
nct2=suspend future	0 1 -1 0 0
nct2=suspend infinitive	0 -1 1 0 0
nct2=suspend participle-passive	0 1 -1 0 0
nct2=up future	7 -6 0 0 0
nct2=up modal	2 -1 0 0 0
nct2=up past	0 -6 6 0 0
nct2=up present	3 2 -7 0 0
next:apart	-16 8 -4 2 12
next:calls	48 -38 4 -8 -17
next:coming	15 -15 13 -28 -1
next:ended	10 0 0 -14 -18
next:experts	0 -25 15 17 -3
next:heads=0	-6 7 6 -8 -4
next:heads=1	2 -3 2 0 -1
next:heads=2	0 19 -21 0 -2
next:meets	-10 -17 33 -46 -2
next:running	-9 13 -11 -18 14
next:summit	-8 12 -10 0 4
next:sure	19 -30 29 -20 -8
next:wished	1 19 -26 -3 0
next="	-8 0 4 -1 0
next=(	0 3 -1 0 0
next=)	-4 -18 21 0 0
next=,	3 -10 14 -2 -8
next=:	-19 41 -32 -1 1
next=;	-1 18 -13 -1 -4
next=and	17 -21 8 0 0
next=as	5 -4 0 0 0
next=because	0 0 1 0 0
next=before	0 -5 5 0 0
next=but	0 -4 5 0 0
next=if	0 4 -12 7 0
next=that	-2 13 -6 -4 -2
next=unless	0 3 -1 0 0
next=when	0 0 1 0 0
next=which	0 1 0 0 0
next=—	-6 7 -11 9 0
nhas-future	3 0 -1 0 0
nhas-gerund	-2 16 -12 0 0
nhas-infinitive	0 -14 15 0 0
nhas-modal	0 -3 5 0 0
nhas-participle	0 0 0 0 4
nhas-past	18 -11 0 3 -10
nhas-perfect	-4 0 2 0 0
nhas-pluperfect	0 2 0 0 0
nhas-present	-25 14 -7 6 5
nt2=future	4 0 -3 0 0
nt2=future-passive	0 -1 3 0 0
nt2=gerund	-1 10 -7 0 0
nt2=infinitive	0 -6 5 0 0
nt2=modal	-1 5 0 0 0
nt2=modal-not	3 0 0 0 0
nt2=modal-passive	0 -7 9 0 0
nt2=participle-passive	0 0 0 0 4
nt2=past	19 -10 -3 3 -8
nt2=past-passive	0 7 -4 0 0
nt2=perfect	-2 1 0 0 0
nt2=perfect-not	0 -1 1 0 0
nt2=perfect-passive	0 7 -5 0 0
nt2=pluperfect	0 2 0 0 0
nt2=present	-20 14 -6 1 6
nt2=present-not	0 9 -9 0 0
nt2=present-passive	-2 -4 3 5 0
nv0-none	-4 6 5 -2 -18
nv1-none	-4 6 5 -2 -18
nv2-none	-8 2 10 -5 -15
nv2=agree	0 -5 7 0 0
nv2=answer	0 -1 1 0 0
nv2=ask	0 0 2 0 0
nv2=be	0 0 2 -2 0
nv2=begin	0 -3 4 0 0
nv2=bring	0 3 -1 0 0
nv2=call	-1 4 -1 0 0
nv2=carry	0 2 -1 0 0
nv2=come	0 15 -14 0 0
nv2=end	0 -3 4 0 0
nv2=extend	0 2 -2 0 0
nv2=get	11 -15 4 0 0
nv2=go	7 -5 0 0 0
nv2=halve	0 1 0 0 0
nv2=have	-1 8 -5 0 0
nv2=hold	0 13 -11 0 0
nv2=keep	15 -6 -11 0 0
nv2=leave	0 2 -1 0 0
nv2=meet	0 8 -5 0 0
nv2=other	-3 10 -12 5 0
nv2=owe	0 4 -4 0 0
nv2=plan	0 -6 2 0 3
nv2=post	2 0 0 0 0
nv2=say	-4 -11 6 0 10
nv2=see	-1 7 -3 0 0
nv2=set	0 -19 21 0 0
nv2=settle	0 -2 3 0 0
nv2=sign	-1 4 -12 10 0
nv2=sit	0 6 -5 0 0
nv2=stand	0 1 0 0 0
nv2=start	0 -5 0 7 0
nv2=stay	0 -1 1 0 0
nv2=stop	0 1 0 0 0
nv2=take	-2 -12 16 0 0
nvt2=agree participle	0 -6 7 0 0
nvt2=agree past	1 0 0 0 0
nvt2=ask present	0 -4 5 0 0
nvt2=be future	0 -5 5 0 0
nvt2=be past	2 1 -3 0 0
nvt2=be perfect	0 0 1 0 0
nvt2=be present	-4 3 0 0 0
nvt2=call past	-1 4 -1 0 0
nvt2=come past	0 5 -4 0 0
nvt2=come present	0 9 -8 0 0
nvt2=end past	0 5 -5 0 0
nvt2=enter present	0 -3 3 0 0
nvt2=expire present	0 1 0 0 0
nvt2=get past	8 -12 5 0 0
nvt2=go modal	3 -2 0 0 0
nvt2=go past	0 -4 4 0 0
nvt2=go present	3 0 -6 0 0
nvt2=have past	0 5 -3 0 0
nvt2=have present	0 2 -1 0 0
nvt2=keep present	1 -1 0 0 0
nvt2=other past	0 2 0 0 0
nvt2=other perfect	0 8 -6 0 0
nvt2=other present	0 0 -4 6 0
nvt2=owe present	0 4 -4 0 0
nvt2=say past	2 0 0 0 0
nvt2=say present	-9 -12 8 0 11
nvt2=see past	-1 4 0 0 0
nvt2=set present	0 -19 21 0 0
nvt2=sign past	0 0 -7 10 0
nvt2=sit past	0 -7 8 0 0
nvt2=take future	0 -3 4 0 0
nvt2=take past	0 -7 9 0 0
nvt2=take present	0 4 -2 0 0
pair: both	0 -4 5 0 0
pair: n=0	5 9 -7 -6 -12
pair: n=1	-10 4 6 -20 6
pair: n=2	-8 3 6 -19 0
pair: n=3	-2 20 -16 -3 -2
pair: n=4	3 -18 4 11 0
pair: n=5	0 -1 -7 10 0
pair: not-both	-9 18 -4 -15 -7
pair:both n=0	-6 10 -4 -3 -3
pair:both n=1	0 2 -3 -11 9
pair:both n=2	-8 0 9 0 -13
pair:both n=3	0 -2 5 -4 -1
pair:both n=4	10 -24 2 11 0
pair:both n=5	-1 0 -3 8 0
pair:coming both	-4 0 -6 7 2
pair:coming n=0	2 1 -23 12 12
pair:coming n=1	-14 9 -1 0 -4
pair:coming n=2	-7 -7 13 0 -8
pair:coming n=3	0 -12 15 0 0
pair:coming not-both	-7 0 0 4 0
pair:coming+ended both	0 3 -3 0 0
pair:coming+ended n=0	0 0 1 0 0
pair:coming+ended n=1	0 3 -2 0 0
pair:coming+ended n=2	0 9 -9 0 0
pair:coming+ended not-both	-1 7 -4 0 0
pair:coming+ended+running n=1	0 -4 4 0 0
pair:coming+ended+running not-both	0 -4 4 0 0
pair:coming+running both	0 1 0 0 0
pair:coming+running n=0	0 8 -7 0 0
pair:coming+running not-both	0 10 -6 0 0
pair:day 	2 9 6 -29 -34
pair:day both	0 1 8 -10 -16
pair:day coming	-8 0 -4 5 11
pair:day coming+ended	0 8 -6 0 0
pair:day coming+running	0 9 -4 0 -3
pair:day day-none	11 -13 19 -16 -10
pair:day day=l1	-13 0 11 0 0
pair:day day=l2	-3 14 -5 -1 -1
pair:day day=l3	-3 22 -16 0 0
pair:day day=l4	-4 18 -11 0 -2
pair:day day=l5	0 1 0 0 0
pair:day day=r0	0 15 -14 0 0
pair:day day=r1	0 5 -1 0 0
pair:day day=r2	-5 12 -7 3 -1
pair:day day=r3	-9 2 3 0 0
pair:day day=r4	-9 27 -14 0 -8
pair:day day=r5	1 0 -3 0 0
pair:day ended	-8 10 -1 -3 -6
pair:day ended+running	-12 2 5 0 0
pair:day n=0	-13 14 5 -12 -11
pair:day n=1	4 2 1 -11 -7
pair:day n=2	6 9 -9 -1 -10
pair:day n=3	0 17 -14 -1 0
pair:day n=4	-3 -24 29 -4 0
pair:day n=5	0 9 -13 4 0
pair:day no-word	-3 26 -11 -19 -21
pair:day not-both	-7 19 -5 -15 -11
pair:day part:sure	-1 5 -2 3 -6
pair:day prev:sure	0 -11 10 -5 2
pair:day running	1 10 -9 -3 -5
pair:day sent:sure	-4 2 5 -12 -6
pair:day-none 	0 11 5 -21 -25
pair:day-none both	8 2 -5 0 -9
pair:day-none coming	-10 -3 -6 16 12
pair:day-none coming+ended	0 11 -9 0 0
pair:day-none coming+ended+running	0 -7 8 0 0
pair:day-none coming+running	0 8 -3 0 0
pair:day-none ended	0 0 5 -6 -7
pair:day-none ended+running	0 7 -3 -2 -1
pair:day-none n=0	-9 21 -9 6 -18
pair:day-none n=1	2 0 1 -9 5
pair:day-none n=2	-1 14 -4 -7 -16
pair:day-none n=3	-1 6 -1 -1 0
pair:day-none n=4	11 -34 26 -4 0
pair:day-none n=5	0 2 0 0 0
pair:day-none no-word	2 9 -2 -11 -9
pair:day-none not-both	-10 16 1 -11 -11
pair:day-none part:sure	-6 11 -7 8 -10
pair:day-none prev:sure	0 4 -1 -9 1
pair:day-none running	1 14 -15 -1 -4
pair:day-none sent:sure	-1 -2 9 -9 -2
pair:day=l0 	-2 0 2 0 0
pair:day=l0 n=0	-1 6 -2 0 0
pair:day=l0 n=1	0 0 1 0 0
pair:day=l0 no-word	-2 8 -2 0 0
pair:day=l0 not-both	-1 0 0 0 0
pair:day=l0 part:sure	0 -1 2 0 0
pair:day=l1 	-8 -5 -3 8 11
pair:day=l1 both	7 -19 8 -3 6
pair:day=l1 coming	0 -9 10 0 0
pair:day=l1 ended	3 -2 0 0 0
pair:day=l1 n=0	-13 -11 5 8 7
pair:day=l1 n=1	2 -1 -3 0 5
pair:day=l1 n=2	0 -2 5 0 0
pair:day=l1 n=3	1 2 -6 0 0
pair:day=l1 no-word	-14 2 0 9 -3
pair:day=l1 not-both	-14 -1 0 8 4
pair:day=l1 part:sure	5 -10 0 -2 6
pair:day=l1 sent:sure	0 -15 16 0 0
pair:day=l2 	-2 8 -3 -2 0
pair:day=l2 both	0 2 0 -3 0
pair:day=l2 coming	-1 -4 9 0 -1
pair:day=l2 ended	3 -5 1 0 0
pair:day=l2 ended+running	0 5 -5 0 0
pair:day=l2 n=0	0 -8 11 0 -1
pair:day=l2 n=1	0 11 -8 0 0
pair:day=l2 n=2	-6 -1 9 0 0
pair:day=l2 no-word	-4 14 -8 -1 0
pair:day=l2 not-both	-7 5 2 -1 -3
pair:day=l2 part:sure	3 -6 7 0 -2
pair:day=l2 running	-5 4 0 0 0
pair:day=l2 sent:sure	-3 15 -10 0 0
pair:day=l3 	-4 -2 11 -2 0
pair:day=l3 both	-12 0 13 -1 0
pair:day=l3 coming	0 19 -15 0 0
pair:day=l3 ended	0 5 -4 0 0
pair:day=l3 n=0	-2 14 -6 0 -6
pair:day=l3 n=1	-1 -9 13 0 0
pair:day=l3 n=2	0 15 -13 0 0
pair:day=l3 n=3	0 -12 12 0 0
pair:day=l3 no-word	-3 16 -11 -1 0
pair:day=l3 not-both	3 11 -11 0 -4
pair:day=l3 part:sure	0 1 2 0 -2
pair:day=l3 sent:sure	0 -1 1 0 0
pair:day=l4 	-5 1 -2 4 1
pair:day=l4 both	-5 0 0 5 -1
pair:day=l4 coming	0 0 0 0 1
pair:day=l4 ended+running	0 -4 5 0 0
pair:day=l4 n=0	-6 11 -6 -1 0
pair:day=l4 n=1	0 5 -2 0 0
pair:day=l4 n=2	0 -10 13 0 0
pair:day=l4 no-word	-3 0 2 0 1
pair:day=l4 not-both	0 5 -4 0 0
pair:day=l4 part:sure	-2 1 0 4 -2
pair:day=l4 running	0 4 0 0 -1
pair:day=l4 sent:sure	0 4 -3 0 0
pair:day=l5 	0 5 0 0 0
pair:day=l5 both	0 1 0 0 0
pair:day=l5 no-word	0 4 -2 0 0
pair:day=l5 not-both	0 1 0 0 0
pair:day=r0 	12 -5 -6 0 2
pair:day=r0 both	1 -14 14 0 0
pair:day=r0 coming	1 0 -1 0 0
pair:day=r0 n=0	16 -2 -10 0 0
pair:day=r0 n=1	4 -2 0 0 1
pair:day=r0 no-word	21 -19 -1 0 0
pair:day=r0 not-both	16 3 -21 0 3
pair:day=r0 part:sure	-2 13 -7 0 -3
pair:day=r1 	0 -6 1 -7 8
pair:day=r1 both	-5 -2 3 -5 5
pair:day=r1 coming	0 5 1 -5 -6
pair:day=r1 ended	5 0 -3 0 0
pair:day=r1 n=0	16 -19 3 -8 5
pair:day=r1 n=1	-10 25 -10 -3 -9
pair:day=r1 n=2	-8 -1 0 0 10
pair:day=r1 n=3	0 -5 7 0 0
pair:day=r1 no-word	0 4 -13 -4 8
pair:day=r1 not-both	6 1 -4 -10 0
pair:day=r1 part:sure	1 -4 7 -10 0
pair:day=r1 running	0 2 -4 0 1
pair:day=r1 sent:sure	0 -4 4 0 0
pair:day=r2 	0 4 -9 7 -5
pair:day=r2 both	-5 -3 3 8 -1
pair:day=r2 coming	0 -10 8 1 0
pair:day=r2 ended	-9 5 3 0 0
pair:day=r2 ended+running	0 -4 6 0 0
pair:day=r2 n=0	-6 12 -9 -6 6
pair:day=r2 n=1	-14 -7 22 0 -13
pair:day=r2 n=2	12 -8 0 -1 -1
pair:day=r2 no-word	4 13 -17 -3 -6
pair:day=r2 not-both	0 -1 4 0 -2
pair:day=r2 part:sure	-16 -22 27 2 0
pair:day=r2 prev:sure	0 -8 7 0 0
pair:day=r2 running	1 -9 6 0 1
pair:day=r2 sent:sure	0 11 -16 8 0
pair:day=r3 	-1 5 -5 0 1
pair:day=r3 both	1 4 -11 0 3
pair:day=r3 coming	0 8 -3 -1 -2
pair:day=r3 ended	0 -11 10 0 0
pair:day=r3 n=0	10 -5 0 -2 0
pair:day=r3 n=1	0 2 0 -5 0
pair:day=r3 n=2	0 -11 10 0 0
pair:day=r3 n=3	-11 13 -2 0 0
pair:day=r3 n=4	0 10 -6 0 0
pair:day=r3 no-word	9 9 -17 -1 -2
pair:day=r3 not-both	-5 0 8 -3 -4
pair:day=r3 part:sure	-3 -2 1 0 5
pair:day=r3 prev:sure	-6 14 -7 0 0
pair:day=r3 running	0 3 -2 0 0
pair:day=r3 sent:sure	0 -16 18 0 0
pair:day=r4 	-8 13 0 -3 -11
pair:day=r4 both	-7 14 -2 0 -11
pair:day=r4 coming	0 0 0 2 0
pair:day=r4 ended	0 10 -8 0 0
pair:day=r4 n=0	-2 22 -10 0 -9
pair:day=r4 n=1	-11 3 7 0 0
pair:day=r4 n=2	-1 -4 4 2 0
pair:day=r4 n=3	4 7 -14 0 0
pair:day=r4 no-word	-13 17 -4 0 0
pair:day=r4 not-both	-2 6 -1 0 0
pair:day=r4 part:sure	5 8 -9 0 -8
pair:day=r4 prev:sure	-3 6 -1 0 0
pair:day=r4 sent:sure	0 -6 10 0 -1
pair:day=r5 	1 0 -7 0 4
pair:day=r5 both	1 0 -4 0 4
pair:day=r5 ended+running	0 1 0 0 0
pair:day=r5 n=0	1 0 -5 0 4
pair:day=r5 n=1	0 3 -2 0 0
pair:day=r5 no-word	1 0 -3 0 0
pair:day=r5 not-both	0 5 -4 0 0
pair:ended both	2 -4 6 -6 -6
pair:ended n=0	-10 34 -22 -3 -4
pair:ended n=1	-2 -13 19 -3 -5
pair:ended n=2	7 -11 6 0 0
pair:ended n=3	0 -2 0 0 0
pair:ended not-both	0 2 2 -4 -5
pair:ended+running both	-3 3 0 0 0
pair:ended+running n=0	2 -9 11 -1 -1
pair:ended+running n=1	-6 12 -6 0 0
pair:ended+running n=2	0 7 -7 0 0
pair:ended+running not-both	1 1 0 -2 -3
pair:l=( 	-1 3 0 0 0
pair:l=( day	-1 2 0 0 0
pair:l=( day-none	0 -1 3 0 0
pair:l=( day=l0	0 3 -3 0 0
pair:l=( n=0	0 1 0 0 0
pair:l=( n=1	0 3 -2 0 0
pair:l=( n=2	0 7 -7 0 0
pair:l=( no-word	0 12 -10 0 0
pair:l=( not-both	-1 3 0 0 0
pair:l=<begin> 	-2 -13 19 -4 -3
pair:l=<begin> both	0 6 -5 0 0
pair:l=<begin> coming	-2 5 -1 0 0
pair:l=<begin> day	-7 -7 13 -2 -1
pair:l=<begin> day-none	-9 0 8 -5 -3
pair:l=<begin> day=r0	0 6 -4 0 0
pair:l=<begin> day=r1	0 4 -1 0 0
pair:l=<begin> day=r3	3 -4 2 0 0
pair:l=<begin> ended	0 22 -20 0 0
pair:l=<begin> ended+running	0 3 -1 0 0
pair:l=<begin> n=0	-7 -14 20 -2 -1
pair:l=<begin> n=1	0 19 -17 0 0
pair:l=<begin> n=2	0 10 -7 0 0
pair:l=<begin> no-word	-8 -8 15 -1 0
pair:l=<begin> not-both	-10 0 10 -5 -3
pair:l=<begin> part:sure	-1 7 -3 -2 0
pair:l=<begin> prev:sure	1 4 -3 0 0
pair:l=<begin> running	0 7 -6 0 0
pair:l=<begin> sent:sure	0 5 -4 0 0
pair:l=<begin> word	0 14 -9 -3 -1
pair:l=a 	-3 1 3 0 -1
pair:l=a both	5 -6 4 0 -3
pair:l=a coming	4 -7 4 0 -1
pair:l=a day	-10 5 3 0 0
pair:l=a day-none	-9 18 -5 0 -2
pair:l=a day=l1	-4 -3 8 0 0
pair:l=a day=l2	1 -2 0 0 0
pair:l=a day=r2	3 0 -1 0 0
pair:l=a day=r3	6 -6 0 0 0
pair:l=a ended	1 -2 0 0 0
pair:l=a n=0	-2 -6 10 0 0
pair:l=a n=1	4 4 -4 0 -3
pair:l=a n=2	3 0 0 0 0
pair:l=a no-word	3 0 -4 0 0
pair:l=a not-both	0 2 0 0 0
pair:l=a part:sure	0 0 7 0 -3
pair:l=a sent:sure	0 0 1 0 0
pair:l=a word	13 -6 0 0 -5
pair:l=after both	7 0 -9 0 0
pair:l=after day	0 4 -3 0 0
pair:l=after day-none	6 2 -11 0 0
pair:l=after ended	6 -7 0 0 0
pair:l=after n=0	0 -6 8 0 0
pair:l=after no-word	0 4 -3 0 0
pair:l=after not-both	0 -5 6 0 0
pair:l=after part:sure	7 -10 1 0 0
pair:l=after word	7 -10 1 0 0
pair:l=again coming	0 -9 -2 11 0
pair:l=again day	0 -5 -5 11 0
pair:l=again day-none	0 -3 -8 11 0
pair:l=again n=0	0 -7 -5 12 0
pair:l=again no-word	0 -3 -8 11 0
pair:l=again not-both	0 -5 -5 11 0
pair:l=ago 	0 4 -3 0 0
pair:l=ago day	0 6 -5 0 0
pair:l=ago day-none	0 6 -5 0 0
pair:l=ago n=1	0 2 -1 0 0
pair:l=ago no-word	0 3 -1 0 0
pair:l=ago not-both	0 4 -3 0 0
pair:l=and 	-2 -7 10 0 0
pair:l=and both	-1 -9 11 0 0
pair:l=and day	0 0 1 0 0
pair:l=and day-none	-2 9 -4 0 0
pair:l=and day=l1	0 -5 6 0 0
pair:l=and n=0	-1 -3 6 0 0
pair:l=and n=1	0 -3 6 0 0
pair:l=and no-word	-4 -3 8 0 0
pair:l=and not-both	0 3 0 0 0
pair:l=and part:sure	0 1 0 0 0
pair:l=and word	-2 -3 7 0 0
pair:l=at both	0 4 -4 0 0
pair:l=at day-none	0 6 -5 0 0
pair:l=at n=0	0 6 -5 0 0
pair:l=at part:sure	0 5 -4 0 0
pair:l=at word	0 5 -5 0 0
pair:l=back day	0 1 -1 0 0
pair:l=back no-word	0 1 -1 0 0
pair:l=back not-both	0 1 0 0 0
pair:l=be both	0 0 1 0 0
pair:l=be coming	0 2 0 0 0
pair:l=be day-none	0 1 0 0 0
pair:l=be n=0	0 2 -2 0 1
pair:l=be n=1	0 5 -4 0 0
pair:l=be not-both	0 7 -7 0 1
pair:l=be part:sure	0 2 -2 -1 0
pair:l=be word	0 3 -2 -1 0
pair:l=been day-none	0 8 -7 0 0
pair:l=been n=1	0 6 -6 0 0
pair:l=been not-both	0 8 -7 0 0
pair:l=been part:sure	0 8 -7 0 0
pair:l=been running	0 6 -6 0 0
pair:l=been word	0 8 -7 0 0
pair:l=before 	0 5 -3 0 0
pair:l=before day	0 4 -2 0 0
pair:l=before day-none	0 5 -3 0 0
pair:l=before n=1	0 4 -3 0 0
pair:l=before no-word	0 4 -2 0 0
pair:l=before not-both	0 5 -3 0 0
pair:l=beginning day	0 -2 2 0 0
pair:l=beijing 	0 4 -3 0 0
pair:l=beijing day	0 2 0 0 0
pair:l=beijing day-none	0 1 0 0 0
pair:l=beijing n=2	0 7 -6 0 0
pair:l=beijing, 	0 1 2 -4 0
pair:l=beijing, day	0 1 2 -4 0
pair:l=beijing, day-none	0 0 2 -3 0
pair:l=beijing, n=1	0 4 -3 0 0
pair:l=beijing, no-word	0 4 -3 0 0
pair:l=beijing, not-both	0 2 -1 0 0
pair:l=brussels, 	0 9 -8 0 0
pair:l=brussels, day	0 9 -8 0 0
pair:l=brussels, no-word	0 9 -8 0 0
pair:l=busan, day	0 6 -5 0 0
pair:l=busan, day-none	0 6 -5 0 0
pair:l=busan, n=1	0 6 -5 0 0
pair:l=busan, not-both	0 6 -5 0 0
pair:l=by 	2 9 -15 0 -3
pair:l=by both	2 0 0 0 0
pair:l=by coming	0 0 -1 0 0
pair:l=by day	-10 21 -9 0 0
pair:l=by day-none	-1 11 -8 0 0
pair:l=by day=l1	3 -6 3 0 0
pair:l=by day=l2	2 0 0 0 0
pair:l=by day=l3	-2 5 0 0 0
pair:l=by day=r1	3 0 -1 0 0
pair:l=by n=0	1 5 -9 0 -3
pair:l=by n=1	0 5 -4 0 0
pair:l=by n=2	2 -1 0 0 0
pair:l=by n=4	4 -1 -1 0 0
pair:l=by no-word	8 1 -13 0 -2
pair:l=by not-both	6 1 -7 0 -1
pair:l=by part:sure	3 0 -2 0 0
pair:l=by running	0 -6 8 0 0
pair:l=by sent:sure	-3 0 5 0 0
pair:l=by word	15 -9 0 -2 -3
pair:l=cabinet 	11 -9 0 0 0
pair:l=cabinet not-both	11 -9 0 0 0
pair:l=changed day	0 1 0 0 0
pair:l=changed day-none	0 1 0 0 0
pair:l=changed not-both	0 1 0 0 0
pair:l=china both	-3 4 0 0 0
pair:l=city not-both	0 10 -9 0 0
pair:l=come 	0 1 0 0 0
pair:l=come day	0 1 0 0 0
pair:l=come day-none	0 1 0 0 0
pair:l=date: 	0 4 -3 0 0
pair:l=date: day	0 4 -3 0 0
pair:l=date: day-none	0 4 -3 0 0
pair:l=date: n=1	0 4 -3 0 0
pair:l=date: no-word	0 4 -3 0 0
pair:l=date: not-both	0 4 -3 0 0
pair:l=day, 	0 3 -2 0 0
pair:l=day, day	0 3 -2 0 0
pair:l=day, n=0	0 1 0 0 0
pair:l=day, no-word	0 3 -2 0 0
pair:l=days, 	0 1 0 0 0
pair:l=days, day	0 1 0 0 0
pair:l=delegations coming	0 3 -3 0 0
pair:l=delegations n=1	0 3 -2 0 0
pair:l=delegations not-both	0 3 -2 0 0
pair:l=delegations part:sure	0 3 -2 0 0
pair:l=delegations word	0 3 -2 0 0
pair:l=did, day	0 12 -11 0 0
pair:l=did, day-none	0 12 -11 0 0
pair:l=did, not-both	0 12 -11 0 0
pair:l=down day	0 6 -6 0 0
pair:l=down day-none	0 6 -6 0 0
pair:l=due coming	0 1 0 0 0
pair:l=due day	0 1 0 0 0
pair:l=due day-none	0 1 0 0 0
pair:l=due no-word	0 1 0 0 0
pair:l=duty day-none	0 1 0 0 0
pair:l=duty n=0	0 1 0 0 0
pair:l=eighth n=1	0 -1 2 0 0
pair:l=ended ended	0 -5 5 0 0
pair:l=ended n=0	0 8 -7 0 0
pair:l=ends 	0 -2 4 0 0
pair:l=ends day	-1 -2 5 0 0
pair:l=ends day-none	0 -2 5 0 0
pair:l=ends n=0	0 -2 3 0 0
pair:l=ends no-word	0 -1 3 0 0
pair:l=ends not-both	-1 -2 5 0 0
pair:l=every 	0 -2 3 0 0
pair:l=every part:sure	0 -4 4 0 0
pair:l=every word	0 -4 4 0 0
pair:l=fifth 	0 0 1 0 0
pair:l=fifth day-none	0 -1 2 0 0
pair:l=fifth n=1	0 -1 2 0 0
pair:l=fifth not-both	0 8 -6 0 0
pair:l=fifth part:sure	0 -2 4 0 0
pair:l=fifth word	0 -2 4 0 0
pair:l=first 	0 -5 6 0 0
pair:l=first day-none	-3 -4 9 0 0
pair:l=first ended	0 -2 3 0 0
pair:l=first ended+running	-2 3 0 0 0
pair:l=first n=0	-3 6 0 0 0
pair:l=first n=1	0 -6 6 0 0
pair:l=first n=2	0 -4 4 0 0
pair:l=first not-both	-3 -4 9 0 0
pair:l=first part:sure	0 -9 10 0 0
pair:l=first word	-3 -5 10 0 0
pair:l=for 	0 17 -15 0 0
pair:l=for both	0 2 0 0 0
pair:l=for coming	3 -11 11 0 -2
pair:l=for day	5 -9 7 0 0
pair:l=for day-none	4 1 -3 0 0
pair:l=for day=r3	0 4 -1 0 0
pair:l=for n=0	0 5 -4 0 0
pair:l=for n=1	0 0 3 0 0
pair:l=for no-word	0 5 -6 0 0
pair:l=for not-both	0 0 2 0 -1
pair:l=for part:sure	0 2 -1 0 0
pair:l=for prev:sure	0 -8 10 0 0
pair:l=for word	-4 15 -8 0 0
pair:l=fourth 	0 -7 8 0 0
pair:l=fourth day-none	9 -13 5 0 0
pair:l=fourth day=l2	0 10 -10 0 0
pair:l=fourth ended+running	10 -5 -3 0 0
pair:l=fourth n=0	9 -16 8 0 0
pair:l=fourth n=1	0 2 -1 0 0
pair:l=fourth not-both	9 -7 0 0 0
pair:l=fourth word	9 -7 0 0 0
pair:l=friday 	0 -4 4 0 0
pair:l=friday day	0 -4 4 0 0
pair:l=friday day-none	0 -4 4 0 0
pair:l=friday n=1	0 -7 8 0 0
pair:l=friday n=2	0 4 -4 0 0
pair:l=friday no-word	0 -4 4 0 0
pair:l=friday not-both	0 -4 4 0 0
pair:l=friday, 	0 10 -8 0 0
pair:l=friday, day	0 10 -8 0 0
pair:l=friday, day-none	0 10 -8 0 0
pair:l=friday, n=0	0 3 -1 0 0
pair:l=friday, n=1	0 4 -3 0 0
pair:l=friday, no-word	0 10 -8 0 0
pair:l=friday, not-both	0 10 -8 0 0
pair:l=from 	-6 7 -5 4 0
pair:l=from both	0 -19 16 4 0
pair:l=from coming	0 -11 15 0 0
pair:l=from day	-10 0 4 3 -1
pair:l=from day-none	-5 4 0 0 0
pair:l=from day=r1	0 -7 9 0 0
pair:l=from day=r2	0 -1 -2 5 0
pair:l=from n=0	-4 20 -13 0 0
pair:l=from n=1	0 -2 5 0 0
pair:l=from n=2	0 -6 8 0 0
pair:l=from no-word	-6 14 -5 0 0
pair:l=from not-both	-6 17 -10 0 0
pair:l=from part:sure	0 -14 8 5 0
pair:l=from sent:sure	0 -3 3 0 0
pair:l=further not-both	0 -7 9 0 0
pair:l=further word	0 -7 9 0 0
pair:l=goods 	0 -8 8 0 0
pair:l=goods both	0 1 0 0 0
pair:l=goods coming	0 2 -1 0 0
pair:l=goods day	0 -8 8 0 0
pair:l=goods day-none	0 -6 6 0 0
pair:l=goods n=0	0 -7 8 0 0
pair:l=goods not-both	0 -7 8 0 0
pair:l=goods part:sure	0 1 0 0 0
pair:l=goods word	0 1 0 0 0
pair:l=got 	0 2 -1 0 0
pair:l=got n=0	0 2 -1 0 0
pair:l=got part:sure	0 1 0 0 0
pair:l=got word	0 1 0 0 0
pair:l=governments not-both	-2 4 0 0 0
pair:l=governments word	-2 4 0 0 0
pair:l=had 	-1 9 -4 0 0
pair:l=had both	0 6 -2 0 0
pair:l=had day-none	0 16 -13 0 0
pair:l=had n=0	0 18 -15 0 0
pair:l=had n=1	0 -6 7 0 0
pair:l=had no-word	-2 7 -2 0 0
pair:l=had not-both	0 2 0 0 0
pair:l=had part:sure	0 11 -11 0 0
pair:l=had word	-1 8 -3 0 0
pair:l=has 	0 5 -1 0 0
pair:l=has day	9 -6 -1 0 0
pair:l=has day-none	7 -2 -4 0 0
pair:l=has n=1	9 -7 0 0 0
pair:l=has no-word	7 -4 -1 0 0
pair:l=has not-both	8 -3 -4 0 0
pair:l=has word	0 3 0 0 0
pair:l=have 	0 -1 4 0 0
pair:l=have day-none	0 0 3 0 0
pair:l=have n=0	0 1 0 0 0
pair:l=have n=2	0 -3 4 0 0
pair:l=have no-word	0 1 0 0 0
pair:l=have not-both	0 0 2 0 0
pair:l=have part:sure	0 -4 6 0 0
pair:l=have word	0 -1 5 0 0
pair:l=he 	0 -2 7 0 0
pair:l=he day-none	0 -2 6 0 0
pair:l=he n=0	0 3 0 0 0
pair:l=he n=1	0 -8 9 0 0
pair:l=he n=2	0 -1 2 0 0
pair:l=he not-both	0 -5 8 0 0
pair:l=he part:sure	0 -10 12 0 0
pair:l=he word	0 -6 10 0 0
pair:l=held both	0 -1 2 0 0
pair:l=held ended	0 -1 2 0 0
pair:l=held part:sure	0 -1 2 0 0
pair:l=held word	0 -1 2 0 0
pair:l=his 	0 -5 0 0 4
pair:l=his coming	0 0 4 0 0
pair:l=his day-none	0 0 1 0 0
pair:l=his n=0	0 -4 2 0 2
pair:l=his not-both	0 -2 6 0 0
pair:l=his part:sure	0 -6 5 -2 2
pair:l=his word	0 -4 5 -2 1
pair:l=i 	0 5 -4 0 0
pair:l=i day-none	0 7 -6 0 0
pair:l=i n=1	0 4 -4 0 0
pair:l=i not-both	0 12 -11 0 0
pair:l=i part:sure	0 11 -11 0 0
pair:l=i word	0 12 -11 0 0
pair:l=in 	-9 -6 -7 6 12
pair:l=in both	-8 16 -10 0 0
pair:l=in coming	-2 6 5 1 -14
pair:l=in day-none	-4 27 -16 0 -11
pair:l=in day=l1	0 -14 -6 9 9
pair:l=in day=l2	0 2 0 0 0
pair:l=in day=r0	0 -9 8 0 1
pair:l=in day=r1	0 -6 4 0 4
pair:l=in day=r2	0 4 0 0 0
pair:l=in day=r3	0 4 -1 0 0
pair:l=in ended	0 10 -9 0 0
pair:l=in ended+running	0 4 -1 0 0
pair:l=in n=0	-10 7 -28 9 3
pair:l=in n=1	-1 -3 8 -4 0
pair:l=in n=2	0 4 -2 0 0
pair:l=in no-word	-10 15 -10 4 -5
pair:l=in not-both	-4 -4 -2 6 5
pair:l=in part:sure	0 -6 0 3 2
pair:l=in prev:sure	0 2 -9 0 7
pair:l=in running	0 0 0 0 1
pair:l=in sent:sure	0 -2 3 0 0
pair:l=in word	-15 3 -10 6 4
pair:l=is 	7 -2 -4 0 0
pair:l=is day	8 -1 -6 0 0
pair:l=is day-none	7 -1 -5 0 0
pair:l=is n=0	0 6 -1 0 0
pair:l=is n=1	9 -5 -2 0 0
pair:l=is no-word	-1 9 -4 0 0
pair:l=is not-both	0 7 -2 0 0
pair:l=it 	-7 10 -3 0 0
pair:l=it day	-4 -8 12 0 0
pair:l=it day-none	-8 -1 7 0 0
pair:l=it n=0	-3 -2 6 0 0
pair:l=it n=1	0 4 -2 0 0
pair:l=it n=2	-1 0 1 0 0
pair:l=it no-word	-7 -3 9 0 0
pair:l=it not-both	-5 -2 7 0 0
pair:l=it part:sure	0 6 -5 0 0
pair:l=it word	-1 13 -9 0 0
pair:l=jinping 	0 10 -9 0 0
pair:l=jinping both	0 12 -12 0 0
pair:l=jinping day-none	0 13 -13 0 0
pair:l=jinping n=1	0 11 -9 0 0
pair:l=jinping no-word	0 -5 3 0 0
pair:l=jinping part:sure	0 13 -11 0 0
pair:l=jinping word	0 -5 8 0 0
pair:l=last day-none	0 -3 4 0 0
pair:l=last ended	0 -6 8 0 0
pair:l=last no-word	0 0 2 0 0
pair:l=last not-both	0 -7 9 0 0
pair:l=last part:sure	0 -4 4 0 0
pair:l=last word	0 -6 8 0 0
pair:l=late day	0 2 0 0 0
pair:l=late day-none	0 2 0 0 0
pair:l=late no-word	0 2 0 0 0
pair:l=leave 	0 4 -3 0 0
pair:l=leave day-none	0 2 -2 0 0
pair:l=leave not-both	0 2 -2 0 0
pair:l=leave part:sure	0 4 -3 0 0
pair:l=leave word	0 4 -3 0 0
pair:l=lima day	0 -8 8 0 0
pair:l=lima day-none	0 -5 6 0 0
pair:l=lima n=2	0 -5 6 0 0
pair:l=lima part:sure	0 -5 6 0 0
pair:l=ministers 	3 -6 1 0 0
pair:l=ministers coming	2 0 0 0 0
pair:l=ministers day=r0	7 0 -6 0 0
pair:l=ministers day=r2	0 -2 3 0 0
pair:l=ministers n=0	2 0 0 0 0
pair:l=ministers n=1	3 -5 0 0 0
pair:l=ministers not-both	6 -4 0 0 0
pair:l=ministers part:sure	0 -2 3 0 0
pair:l=ministers word	6 -7 0 0 0
pair:l=ministry 	0 2 0 0 0
pair:l=ministry n=0	0 1 0 0 0
pair:l=ministry no-word	0 1 0 0 0
pair:l=monday 	-3 -12 15 0 0
pair:l=monday day	-3 -12 15 0 0
pair:l=monday day-none	-3 -12 15 0 0
pair:l=monday n=0	-1 -9 12 0 0
pair:l=monday n=1	0 -7 7 0 0
pair:l=monday no-word	-3 -20 23 0 0
pair:l=monday not-both	-3 -12 15 0 0
pair:l=monday, 	-2 0 2 0 0
pair:l=monday, day	-1 0 2 0 0
pair:l=monday, day-none	0 -6 7 0 0
pair:l=monday, n=0	0 -19 20 0 0
pair:l=monday, n=1	0 27 -25 0 0
pair:l=monday, n=2	0 4 -3 0 0
pair:l=monday, no-word	-2 2 0 0 0
pair:l=monday, not-both	-2 0 2 0 0
pair:l=morning not-both	-2 5 0 0 0
pair:l=morning word	-2 5 0 0 0
pair:l=my 	-1 3 0 0 0
pair:l=my no-word	-1 3 0 0 0
pair:l=my not-both	-1 3 0 0 0
pair:l=my word	-1 3 0 0 0
pair:l=negotiators n=2	0 3 -1 0 0
pair:l=negotiators not-both	0 3 -1 0 0
pair:l=negotiators part:sure	0 3 -1 0 0
pair:l=negotiators word	0 3 -1 0 0
pair:l=next coming	0 6 -4 0 0
pair:l=next day-none	0 5 -5 0 0
pair:l=next day=r2	0 -1 2 0 0
pair:l=next n=0	0 14 -13 0 0
pair:l=next n=1	0 -5 5 0 0
pair:l=next not-both	0 2 0 0 0
pair:l=next part:sure	0 6 -4 0 0
pair:l=next word	0 6 -4 0 0
pair:l=no 	0 9 -8 0 0
pair:l=no day-none	0 9 -8 0 0
pair:l=no n=1	0 8 -7 0 0
pair:l=no not-both	0 9 -8 0 0
pair:l=no part:sure	0 9 -8 0 0
pair:l=no word	0 9 -8 0 0
pair:l=noon day	0 4 -2 0 0
pair:l=noon day-none	0 4 -2 0 0
pair:l=noon no-word	0 5 -3 0 0
pair:l=not 	-4 6 0 0 0
pair:l=not day-none	0 9 -8 0 0
pair:l=not n=0	-4 7 0 0 0
pair:l=not no-word	-4 6 0 0 0
pair:l=not not-both	0 8 -8 0 0
pair:l=not word	-4 14 -8 0 0
pair:l=of 	8 0 0 0 -6
pair:l=of both	-1 -3 10 0 -6
pair:l=of coming	0 12 -10 0 0
pair:l=of day	6 6 -8 0 -7
pair:l=of day-none	6 0 -3 0 0
pair:l=of day=r1	0 1 0 0 0
pair:l=of day=r2	0 7 -6 0 0
pair:l=of day=r3	0 3 -2 0 0
pair:l=of day=r4	0 -5 9 0 -5
pair:l=of ended	-1 -8 11 0 0
pair:l=of n=0	0 2 1 0 -6
pair:l=of n=1	6 -6 2 0 0
pair:l=of n=2	-1 9 -5 0 0
pair:l=of no-word	8 1 -10 0 0
pair:l=of not-both	6 6 -10 0 0
pair:l=of part:sure	-2 -6 14 0 -6
pair:l=of prev:sure	0 5 -4 0 0
pair:l=of running	0 1 0 0 0
pair:l=of word	-2 -3 7 0 0
pair:l=on 	-1 10 -1 -9 -21
pair:l=on both	0 -8 11 -1 -4
pair:l=on coming	1 2 -17 1 13
pair:l=on day	-7 5 0 -3 0
pair:l=on day-none	-7 -1 5 0 1
pair:l=on day=l1	0 3 -1 0 0
pair:l=on day=l2	0 0 3 0 0
pair:l=on day=l3	0 8 -6 0 0
pair:l=on day=l4	-2 7 -7 0 1
pair:l=on day=r1	3 -1 0 0 0
pair:l=on day=r2	1 -7 7 0 0
pair:l=on day=r3	-1 0 3 0 0
pair:l=on day=r4	0 16 -14 0 0
pair:l=on day=r5	1 0 -3 0 0
pair:l=on ended	-11 6 1 0 0
pair:l=on ended+running	0 -7 8 0 0
pair:l=on n=0	8 3 -17 -11 12
pair:l=on n=1	-27 1 12 0 -14
pair:l=on n=2	0 2 0 0 -3
pair:l=on n=3	0 6 -4 0 0
pair:l=on n=4	0 -1 2 0 0
pair:l=on no-word	-6 12 -6 -9 0
pair:l=on not-both	-8 14 -10 -1 4
pair:l=on part:sure	0 -6 0 3 5
pair:l=on prev:sure	1 -9 9 0 -2
pair:l=on running	-2 -14 18 0 0
pair:l=on sent:sure	-6 11 -6 0 0
pair:l=on word	0 4 -3 0 0
pair:l=one 	-1 2 0 0 0
pair:l=one day-none	-1 3 0 0 0
pair:l=one n=0	-4 6 0 0 0
pair:l=one no-word	-4 6 0 0 0
pair:l=one not-both	-4 5 0 0 0
pair:l=one word	-4 6 0 0 0
pair:l=or 	0 -13 13 0 0
pair:l=out day	0 3 -1 0 0
pair:l=out day-none	0 2 -1 0 0
pair:l=out no-word	0 1 0 0 0
pair:l=out not-both	0 3 -1 0 0
pair:l=over day-none	0 4 -3 0 0
pair:l=over ended	0 3 -1 0 0
pair:l=over n=0	0 2 -1 0 0
pair:l=over not-both	0 3 -1 0 0
pair:l=past day-none	0 5 -5 0 0
pair:l=past not-both	0 5 -5 0 0
pair:l=percent 	0 1 -1 0 0
pair:l=percent day	0 1 -1 0 0
pair:l=percent day-none	0 1 -1 0 0
pair:l=phone 	3 -2 0 0 0
pair:l=phone n=0	3 -2 0 0 0
pair:l=phone no-word	1 -1 0 0 0
pair:l=phone not-both	3 -2 0 0 0
pair:l=phone word	1 -1 0 0 0
pair:l=presidents 	0 -2 2 0 0
pair:l=presidents n=1	0 -1 3 0 0
pair:l=presidents not-both	0 -4 6 0 0
pair:l=presidents part:sure	0 -4 6 0 0
pair:l=presidents word	0 -4 6 0 0
pair:l=published day	0 5 -4 0 0
pair:l=published not-both	0 5 -4 0 0
pair:l=said 	0 1 0 0 0
pair:l=said day	0 3 0 0 0
pair:l=said day-none	0 3 0 0 0
pair:l=said n=0	0 4 0 0 0
pair:l=said not-both	0 4 0 0 0
pair:l=sat 	0 3 -3 0 0
pair:l=sat day	0 3 -3 0 0
pair:l=sat day-none	0 3 -3 0 0
pair:l=sat not-both	0 3 -3 0 0
pair:l=sat part:sure	0 3 -3 0 0
pair:l=saturday, 	0 9 -8 0 0
pair:l=saturday, day	0 9 -8 0 0
pair:l=saturday, day-none	0 9 -8 0 0
pair:l=saturday, no-word	0 9 -8 0 0
pair:l=saturday, not-both	0 9 -8 0 0
pair:l=saw part:sure	0 -3 4 0 0
pair:l=saw word	0 -3 4 0 0
pair:l=second 	0 -11 14 0 0
pair:l=second both	0 -5 5 0 0
pair:l=second coming	0 1 0 0 0
pair:l=second day-none	0 -12 13 0 0
pair:l=second day=r3	0 -1 2 0 0
pair:l=second n=0	0 -16 19 0 0
pair:l=second n=1	0 9 -6 0 0
pair:l=second not-both	-1 -4 8 0 0
pair:l=second part:sure	-1 -8 12 0 0
pair:l=second word	-2 -8 12 0 0
pair:l=see 	0 4 -7 0 2
pair:l=see both	0 2 -5 0 2
pair:l=see coming	0 -8 6 2 0
pair:l=see day-none	0 -5 1 2 0
pair:l=see n=0	0 -1 0 2 0
pair:l=see n=1	0 0 0 0 1
pair:l=see not-both	0 -6 4 2 0
pair:l=see part:sure	0 -2 0 1 0
pair:l=see word	0 -2 0 1 0
pair:l=seventh 	0 1 0 0 0
pair:l=sides 	0 -2 4 0 0
pair:l=sides coming	0 9 -8 0 0
pair:l=sides day-none	0 6 -5 0 0
pair:l=sides n=1	0 2 -2 0 0
pair:l=sides not-both	0 4 -2 0 0
pair:l=sides part:sure	0 9 -9 0 0
pair:l=sides word	0 3 -2 0 0
pair:l=signed day	0 13 -11 0 0
pair:l=signed day-none	0 3 -2 0 0
pair:l=signed no-word	0 3 -2 0 0
pair:l=since both	0 5 -3 0 0
pair:l=since day	-8 5 0 0 0
pair:l=since day-none	-6 1 1 0 0
pair:l=since day=l3	0 0 1 0 0
pair:l=since day=r1	0 1 0 0 0
pair:l=since day=r2	0 3 -2 0 0
pair:l=since ended+running	-8 5 0 0 0
pair:l=since n=0	-4 -1 6 0 0
pair:l=since n=1	0 8 -5 0 0
pair:l=since no-word	-7 9 -2 0 0
pair:l=since not-both	-5 1 2 0 0
pair:l=since prev:sure	0 3 -2 0 0
pair:l=since sent:sure	0 -7 7 0 0
pair:l=sixth 	0 -6 6 0 0
pair:l=sixth day-none	0 -4 4 0 0
pair:l=sixth n=1	0 -6 7 0 0
pair:l=sixth not-both	0 -5 6 0 0
pair:l=sixth part:sure	0 -5 6 0 0
pair:l=sixth word	0 -5 6 0 0
pair:l=spent 	0 0 3 0 0
pair:l=spent both	0 -8 9 0 0
pair:l=spent day	-1 -4 7 0 0
pair:l=spent day-none	0 -1 4 0 0
pair:l=spent n=1	0 -3 4 0 0
pair:l=spent no-word	-1 -4 7 0 0
pair:l=spoke day	10 -6 -3 0 0
pair:l=spoke no-word	10 -6 -3 0 0
pair:l=starts 	0 1 0 0 0
pair:l=starts day	0 3 -2 0 0
pair:l=starts day-none	0 3 -2 0 0
pair:l=starts no-word	0 3 -2 0 0
pair:l=starts not-both	0 3 -2 0 0
pair:l=state 	0 -6 12 0 -4
pair:l=state both	0 -8 10 0 -1
pair:l=state day-none	0 5 -2 0 0
pair:l=state n=1	0 0 1 0 0
pair:l=state not-both	0 0 2 0 0
pair:l=state part:sure	0 -7 13 0 -4
pair:l=state word	0 -7 13 0 -4
pair:l=stockholm, 	0 13 -12 0 0
pair:l=stockholm, day	0 13 -12 0 0
pair:l=such ended+running	0 -3 4 0 0
pair:l=such not-both	0 -1 2 0 0
pair:l=such part:sure	0 -5 5 0 0
pair:l=such word	0 -5 5 0 0
pair:l=sunday, 	0 -11 12 0 0
pair:l=sunday, day	0 -13 14 0 0
pair:l=sunday, day-none	0 -11 12 0 0
pair:l=sunday, n=0	0 -13 14 0 0
pair:l=sunday, no-word	0 -11 12 0 0
pair:l=sunday, not-both	0 -14 15 0 0
pair:l=table day	0 0 1 0 0
pair:l=table day-none	0 0 1 0 0
pair:l=table no-word	0 0 1 0 0
pair:l=tariff 	0 5 -2 0 0
pair:l=tariff day-none	0 0 1 0 0
pair:l=tariff n=0	0 -4 5 0 0
pair:l=tariff n=1	0 9 -8 0 0
pair:l=tariff n=3	0 -2 3 0 0
pair:l=tariff not-both	0 -2 2 0 0
pair:l=tariff part:sure	0 0 3 0 0
pair:l=tariff word	0 0 3 0 0
pair:l=tariffs day	5 -11 6 0 0
pair:l=tariffs day-none	5 -11 6 0 0
pair:l=tariffs no-word	5 -11 6 0 0
pair:l=technical part:sure	0 8 -8 0 0
pair:l=technical word	0 8 -8 0 0
pair:l=telephone 	-4 9 -2 0 0
pair:l=telephone both	0 2 -1 0 0
pair:l=telephone day-none	-3 4 0 0 0
pair:l=telephone day=r3	7 -5 0 0 0
pair:l=telephone n=0	2 -1 0 0 0
pair:l=telephone n=1	-2 3 0 0 0
pair:l=telephone no-word	0 2 -2 0 0
pair:l=telephone word	0 1 -2 0 0
pair:l=television day	0 0 1 0 0
pair:l=television day-none	0 4 -1 0 0
pair:l=television n=0	0 4 -1 0 0
pair:l=television no-word	0 0 1 0 0
pair:l=television not-both	0 4 -1 0 0
pair:l=that 	0 0 1 0 0
pair:l=that both	3 -2 0 0 0
pair:l=that day	0 0 1 0 0
pair:l=that day-none	0 -3 4 0 0
pair:l=that n=1	3 -4 -3 6 0
pair:l=that no-word	0 0 1 0 0
pair:l=that not-both	0 0 -3 6 0
pair:l=that part:sure	4 -1 -6 6 0
pair:l=that word	3 -1 -6 6 0
pair:l=the 	6 -6 -2 0 3
pair:l=the both	-15 0 1 0 6
pair:l=the coming	-5 3 -4 -3 7
pair:l=the coming+ended	0 14 -13 0 0
pair:l=the day	-5 45 -36 0 -14
pair:l=the day-none	0 10 -19 1 0
pair:l=the day=l1	2 -10 9 0 0
pair:l=the day=l2	0 0 0 0 3
pair:l=the day=l3	0 0 0 0 1
pair:l=the day=l4	0 7 0 0 -7
pair:l=the day=r0	0 7 -12 0 3
pair:l=the day=r1	4 -11 0 0 5
pair:l=the day=r2	-1 3 3 -3 -5
pair:l=the day=r3	0 2 0 0 0
pair:l=the day=r4	-2 3 0 0 0
pair:l=the ended	0 3 0 0 -1
pair:l=the n=0	18 4 -16 -5 -11
pair:l=the n=1	-14 12 -25 1 17
pair:l=the n=2	-10 0 10 -3 -6
pair:l=the n=3	-2 -1 5 0 0
pair:l=the no-word	3 -8 -7 2 10
pair:l=the not-both	10 13 -18 -10 -2
pair:l=the part:sure	0 10 0 -8 -9
pair:l=the prev:sure	-2 5 -5 0 2
pair:l=the running	-3 22 -13 0 -3
pair:l=the sent:sure	0 18 -14 0 0
pair:l=the word	2 -19 9 -2 14
pair:l=their both	0 0 4 0 -2
pair:l=their part:sure	0 0 4 0 -2
pair:l=their word	0 0 4 0 -2
pair:l=them n=1	0 -5 5 0 0
pair:l=them not-both	0 -5 5 0 0
pair:l=them part:sure	0 -5 5 0 0
pair:l=them word	0 -5 5 0 0
pair:l=there day-none	0 -2 3 0 0
pair:l=there n=0	0 -2 3 0 0
pair:l=there not-both	0 -2 3 0 0
pair:l=they 	-6 1 4 0 0
pair:l=they both	-9 12 -5 0 0
pair:l=they day-none	0 3 -1 0 0
pair:l=they day=r1	0 -2 3 0 0
pair:l=they day=r2	3 -13 6 0 0
pair:l=they n=0	3 0 -6 0 0
pair:l=they n=1	0 -10 11 0 0
pair:l=they no-word	3 -3 0 0 0
pair:l=they not-both	1 -8 8 0 0
pair:l=they part:sure	0 -6 6 0 0
pair:l=they word	-6 1 3 0 0
pair:l=third 	0 9 -7 0 0
pair:l=third coming	0 3 -2 0 0
pair:l=third day-none	0 -12 12 0 0
pair:l=third day=r2	0 0 3 0 0
pair:l=third day=r3	0 8 -7 0 0
pair:l=third ended+running	0 -11 11 0 0
pair:l=third n=0	0 -3 5 0 0
pair:l=third n=1	0 5 -3 0 0
pair:l=third n=2	0 -3 3 0 0
pair:l=third not-both	0 0 1 0 0
pair:l=third part:sure	0 0 4 0 0
pair:l=third word	0 0 4 0 0
pair:l=this 	0 5 -4 0 0
pair:l=this day	0 7 -6 0 0
pair:l=this day-none	0 7 -6 0 0
pair:l=this n=2	0 7 -5 0 0
pair:l=this no-word	0 5 -4 0 0
pair:l=this not-both	0 5 -4 0 0
pair:l=three n=0	0 1 0 0 0
pair:l=through 	0 0 3 0 0
pair:l=through both	0 -3 4 0 0
pair:l=through day	0 0 2 0 0
pair:l=through day-none	0 0 2 0 0
pair:l=through n=1	0 -3 4 0 0
pair:l=through no-word	0 0 2 0 0
pair:l=through not-both	0 1 0 0 0
pair:l=thursday 	-1 18 -17 0 0
pair:l=thursday day	0 -2 4 0 0
pair:l=thursday day-none	0 -2 4 0 0
pair:l=thursday n=0	0 5 -2 0 0
pair:l=thursday n=1	0 -5 6 0 0
pair:l=thursday no-word	-1 0 3 0 0
pair:l=thursday not-both	-1 0 3 0 0
pair:l=thursday, 	0 10 -7 0 0
pair:l=thursday, day	0 10 -7 0 0
pair:l=thursday, day-none	0 9 -6 0 0
pair:l=thursday, n=0	0 4 -2 0 0
pair:l=thursday, n=1	0 1 -1 0 0
pair:l=thursday, no-word	0 9 -6 0 0
pair:l=thursday, not-both	0 8 -5 0 0
pair:l=till 	0 2 0 0 0
pair:l=till day	0 2 0 0 0
pair:l=till day-none	0 2 0 0 0
pair:l=till no-word	0 1 0 0 0
pair:l=till not-both	0 2 0 0 0
pair:l=to 	-19 24 -9 -3 0
pair:l=to both	-17 13 -1 3 0
pair:l=to coming	-2 -11 8 0 5
pair:l=to day	-14 5 5 0 0
pair:l=to day-none	-10 1 -1 0 7
pair:l=to day=l2	-1 -4 10 0 -1
pair:l=to day=l3	0 4 -1 0 0
pair:l=to day=l4	0 0 -3 0 4
pair:l=to day=r1	0 7 -2 0 -2
pair:l=to day=r2	-8 2 3 0 0
pair:l=to n=0	-16 9 -14 0 15
pair:l=to n=1	-7 8 5 -3 -11
pair:l=to n=2	0 -6 8 0 0
pair:l=to no-word	-18 8 3 -3 5
pair:l=to not-both	-6 0 2 -10 6
pair:l=to part:sure	0 -1 0 0 1
pair:l=to prev:sure	0 3 -1 0 0
pair:l=to running	0 -1 3 0 0
pair:l=to sent:sure	-1 4 0 0 0
pair:l=to word	-11 6 -4 -2 8
pair:l=trade 	0 5 -4 0 0
pair:l=trade not-both	0 5 -4 0 0
pair:l=trade part:sure	0 4 -3 0 0
pair:l=trade word	0 4 -3 0 0
pair:l=trump 	-1 0 -3 0 6
pair:l=trump both	-1 0 -4 0 6
pair:l=trump day	-1 3 0 0 0
pair:l=trump day-none	-1 4 0 0 0
pair:l=trump n=0	-1 4 0 0 0
pair:l=trump no-word	-1 4 0 0 0
pair:l=tuesday 	13 -5 -13 0 0
pair:l=tuesday day	13 -5 -13 0 0
pair:l=tuesday day-none	13 -5 -13 0 0
pair:l=tuesday n=0	-2 3 0 0 0
pair:l=tuesday n=1	0 8 -6 0 0
pair:l=tuesday no-word	13 -7 -9 0 0
pair:l=tuesday not-both	13 -5 -12 0 0
pair:l=tuesday, 	0 10 -8 0 0
pair:l=tuesday, day	0 10 -8 0 0
pair:l=tuesday, day-none	0 10 -8 0 0
pair:l=tuesday, n=1	0 2 -1 0 0
pair:l=tuesday, no-word	0 9 -6 0 0
pair:l=tuesday, not-both	0 10 -8 0 0
pair:l=two 	0 -13 6 4 0
pair:l=two day-none	0 -9 11 0 0
pair:l=two not-both	0 -11 12 0 0
pair:l=two part:sure	0 -16 9 4 0
pair:l=two word	0 -16 9 4 0
pair:l=until 	-6 11 -5 0 0
pair:l=until both	0 -4 7 0 0
pair:l=until coming	0 -5 6 0 0
pair:l=until day	-9 6 0 0 0
pair:l=until day-none	-6 4 0 0 0
pair:l=until day=l1	0 -7 8 0 0
pair:l=until day=l4	0 2 -1 0 0
pair:l=until day=r4	0 5 -5 0 0
pair:l=until ended	0 -3 3 0 0
pair:l=until n=0	-4 -5 9 0 0
pair:l=until n=1	0 7 -4 0 0
pair:l=until n=2	0 4 -3 0 0
pair:l=until no-word	-8 14 -6 0 0
pair:l=until not-both	-5 12 -6 0 0
pair:l=until prev:sure	0 -12 13 0 0
pair:l=until running	0 2 -1 0 0
pair:l=until sent:sure	0 6 -6 0 0
pair:l=up 	0 3 -3 0 0
pair:l=up day	4 0 -7 0 0
pair:l=up day-none	4 0 -7 0 0
pair:l=up n=1	4 0 -7 0 0
pair:l=up no-word	4 0 -7 0 0
pair:l=up not-both	5 0 -5 0 0
pair:l=us day	0 3 0 0 0
pair:l=us day-none	0 3 0 0 0
pair:l=us no-word	0 2 0 0 0
pair:l=us running	0 2 0 0 0
pair:l=video 	4 -3 0 0 0
pair:l=video both	1 0 0 0 0
pair:l=video no-word	4 -3 0 0 0
pair:l=video word	5 -3 0 0 0
pair:l=was 	0 -1 1 0 0
pair:l=was day-none	0 -1 1 0 0
pair:l=was n=1	0 -1 2 0 0
pair:l=was no-word	0 2 -1 0 0
pair:l=was not-both	0 0 1 0 0
pair:l=was part:sure	0 -4 4 0 0
pair:l=was word	0 -4 4 0 0
pair:l=washington, 	0 1 -1 0 0
pair:l=washington, day	0 1 -1 0 0
pair:l=washington, no-word	0 1 -1 0 0
pair:l=we 	0 5 -4 0 0
pair:l=we n=0	0 6 -5 0 0
pair:l=we not-both	0 5 -4 0 0
pair:l=we part:sure	0 4 -4 0 0
pair:l=we word	0 5 -4 0 0
pair:l=wednesday 	-4 -6 10 0 0
pair:l=wednesday day	-2 -8 10 0 0
pair:l=wednesday day-none	-2 -10 12 0 0
pair:l=wednesday n=0	-2 8 -3 0 0
pair:l=wednesday n=1	0 -14 15 0 0
pair:l=wednesday no-word	-4 -6 10 0 0
pair:l=wednesday not-both	-2 -8 10 0 0
pair:l=wednesday, 	0 -3 4 0 0
pair:l=wednesday, day	0 -3 4 0 0
pair:l=wednesday, day-none	0 -6 7 0 0
pair:l=wednesday, n=0	0 7 -5 0 0
pair:l=wednesday, n=1	0 -8 9 0 0
pair:l=wednesday, no-word	0 10 -8 0 0
pair:l=wednesday, not-both	0 -3 4 0 0
pair:l=week, 	7 -6 0 0 0
pair:l=week, day	7 -6 0 0 0
pair:l=week, day-none	7 -7 0 0 0
pair:l=week, n=1	7 0 -7 0 0
pair:l=week, no-word	7 -6 0 0 0
pair:l=week, not-both	7 0 -7 0 0
pair:l=were 	0 7 -6 0 0
pair:l=were day-none	0 7 -6 0 0
pair:l=were not-both	0 7 -6 0 0
pair:l=were word	0 4 -3 0 0
pair:l=which 	8 -9 0 0 0
pair:l=which day-none	8 -6 0 0 0
pair:l=which no-word	8 -6 0 0 0
pair:l=which not-both	8 -6 0 0 0
pair:l=which word	8 -10 1 0 0
pair:l=who 	5 1 -8 0 0
pair:l=who both	-4 8 -1 0 0
pair:l=who day-none	5 3 -9 0 0
pair:l=who n=0	7 0 -5 0 0
pair:l=who n=1	0 6 -2 0 0
pair:l=who no-word	6 -3 -2 0 0
pair:l=who not-both	10 -3 -4 0 0
pair:l=who part:sure	0 5 -3 0 0
pair:l=who word	5 1 -7 0 0
pair:l=will both	1 0 -5 4 -1
pair:l=will coming	4 -5 0 2 -3
pair:l=will day-none	0 -5 0 5 0
pair:l=will day=r3	0 1 0 0 0
pair:l=will n=0	6 -7 -1 4 0
pair:l=will n=1	0 2 0 0 0
pair:l=will no-word	3 0 0 0 0
pair:l=will not-both	1 -6 7 0 0
pair:l=will part:sure	0 -2 0 3 0
pair:l=will word	4 -6 0 2 -3
pair:l=with day	0 11 -10 0 0
pair:l=with day-none	0 6 -5 0 0
pair:l=with not-both	0 11 -10 0 0
pair:l=xi both	0 3 -2 0 0
pair:l=xi day-none	0 3 -1 0 0
pair:l=xi n=0	0 3 -2 0 0
pair:l=xi word	0 3 -2 0 0
pair:l=york, no-word	0 1 0 0 0
pair:l=york, not-both	0 -13 13 0 0
pair:l=you 	-7 11 -2 0 0
pair:l=you coming	0 9 -7 0 0
pair:l=you day-none	0 12 -9 0 0
pair:l=you n=0	0 4 -1 0 0
pair:l=you n=1	-7 14 -6 0 0
pair:l=you no-word	-7 10 0 0 0
pair:l=you not-both	0 12 -9 0 0
pair:l=you part:sure	0 11 -9 0 0
pair:l=you word	-7 15 -6 0 0
pair:l=· 	0 6 -5 0 0
pair:l=· day	0 7 -6 0 0
pair:l=· day-none	0 7 -6 0 0
pair:l=· n=1	0 6 -5 0 0
pair:l=· no-word	0 7 -6 0 0
pair:l=· not-both	0 6 -5 0 0
pair:l=— 	0 3 -2 0 0
pair:l=— day	0 1 0 0 0
pair:l=— day-none	0 1 0 0 0
pair:l=— n=1	0 3 -2 0 0
pair:l=— no-word	0 1 0 0 0
pair:l=— not-both	0 6 -5 0 0
pair:no-word 	0 22 -16 -11 -8
pair:no-word both	-8 17 -4 -15 -9
pair:no-word coming	0 6 -16 0 5
pair:no-word coming+running	0 5 -3 0 0
pair:no-word ended	0 13 -9 -1 -5
pair:no-word ended+running	3 0 0 0 0
pair:no-word n=0	16 1 -10 -4 -8
pair:no-word n=1	-15 29 -18 -5 -3
pair:no-word n=2	9 7 -14 -9 3
pair:no-word n=3	-18 36 -21 0 0
pair:no-word n=4	0 -17 16 0 0
pair:no-word n=5	0 3 0 0 0
pair:no-word not-both	10 21 -27 -4 -1
pair:no-word running	4 -3 2 0 -3
pair:not-both n=0	3 17 -20 0 0
pair:not-both n=1	-20 8 10 -16 -15
pair:not-both n=2	1 1 3 -17 0
pair:not-both n=3	-9 18 -12 0 0
pair:not-both n=4	0 -1 3 0 0
pair:part:sure 	-5 6 -1 0 -1
pair:part:sure both	-1 -21 9 12 7
pair:part:sure coming	-10 -5 4 14 -5
pair:part:sure coming+ended	0 8 -7 0 0
pair:part:sure coming+ended+running	0 -9 9 0 0
pair:part:sure coming+running	0 4 -1 0 0
pair:part:sure ended	0 -20 22 -7 -4
pair:part:sure ended+running	-4 4 0 0 0
pair:part:sure n=0	-14 24 -27 5 5
pair:part:sure n=1	-9 -10 24 -15 -12
pair:part:sure n=2	-14 -5 17 -2 -14
pair:part:sure n=3	10 -5 1 -2 0
pair:part:sure n=4	5 0 -12 6 0
pair:part:sure not-both	-18 15 2 -8 -23
pair:part:sure running	-1 20 -17 -3 0
pair:prev:sure 	0 -7 7 -7 6
pair:prev:sure both	10 1 -7 -3 -3
pair:prev:sure coming	-6 5 -5 -1 5
pair:prev:sure ended	0 5 -7 0 0
pair:prev:sure ended+running	0 6 -3 0 0
pair:prev:sure n=0	-20 -8 22 -4 -6
pair:prev:sure n=1	10 -3 -10 -4 15
pair:prev:sure n=2	-3 14 -10 0 0
pair:prev:sure n=3	-1 7 -4 0 0
pair:prev:sure not-both	-35 0 5 -8 13
pair:prev:sure running	0 0 1 0 0
pair:running both	-1 14 -10 -2 0
pair:running n=0	-4 0 6 -4 0
pair:running n=1	8 5 -13 0 -2
pair:running n=2	0 9 -7 0 0
pair:running n=3	0 5 -2 0 0
pair:running not-both	1 4 -2 -5 0
pair:sent:sure 	-5 -8 13 0 -6
pair:sent:sure both	0 -1 2 0 -3
pair:sent:sure coming	0 -4 7 0 0
pair:sent:sure ended	0 6 -3 0 0
pair:sent:sure ended+running	0 -7 7 0 0
pair:sent:sure n=0	-10 19 -11 0 -1
pair:sent:sure n=1	0 -4 7 -2 -2
pair:sent:sure n=2	-7 -10 16 0 0
pair:sent:sure n=3	0 -8 9 0 0
pair:sent:sure n=4	1 -12 1 5 0
pair:sent:sure not-both	-19 -7 18 -2 -3
pair:sent:sure running	0 5 -1 0 0
pair:word 	-11 8 -10 2 12
pair:word both	-2 -2 -7 6 9
pair:word coming	-2 0 1 6 -7
pair:word coming+ended	0 1 0 0 0
pair:word coming+ended+running	0 -9 9 0 0
pair:word coming+running	0 0 -2 0 3
pair:word day-none	-23 44 -30 2 -11
pair:word day=l0	-1 0 1 0 0
pair:word day=l1	4 -20 0 6 12
pair:word day=l2	0 -3 7 -3 0
pair:word day=l3	-2 -8 18 -2 -2
pair:word day=l4	0 -14 8 4 0
pair:word day=l5	0 2 0 0 0
pair:word day=r0	20 -15 0 -1 1
pair:word day=r1	2 -5 0 -15 8
pair:word day=r2	0 -18 15 2 -2
pair:word day=r3	2 0 -3 0 1
pair:word day=r4	-2 0 6 0 -3
pair:word day=r5	0 0 -4 0 4
pair:word ended	9 -14 11 -7 -6
pair:word ended+running	6 2 -3 -2 -2
pair:word n=0	14 11 -39 5 5
pair:word n=1	-26 6 10 -15 2
pair:word n=2	-16 -8 24 -12 0
pair:word n=3	-2 0 5 -2 -1
pair:word n=4	12 -1 -23 15 0
pair:word n=5	0 -9 4 3 0
pair:word no-word	10 9 -43 -1 6
pair:word not-both	-6 9 0 -7 -4
pair:word part:sure	-15 -4 13 0 -3
pair:word prev:sure	-7 22 -25 -6 7
pair:word running	-1 6 -2 -4 0
pair:word sent:sure	-8 -19 21 5 -1
part:calls	60 -17 -48 -33 -23
part:coming	-13 3 -4 9 3
part:ended	0 3 7 -21 -23
part:experts	-5 7 -2 2 -6
part:m=adjourned	0 2 0 0 0
part:m=arrive	0 1 0 0 0
part:m=arrives	0 0 1 0 0
part:m=broke up	0 -3 4 0 0
part:m=came	0 7 -8 0 1
part:m=come	0 0 3 0 -1
part:m=comes	0 4 -3 0 0
part:m=conference	8 6 -18 0 0
part:m=consultations	13 -12 3 -3 -4
part:m=delegations	-4 -7 13 0 -2
part:m=dinner	4 -2 0 0 0
part:m=due	-2 11 0 -3 -8
part:m=ended	0 -15 17 0 0
part:m=expected	-3 7 -17 4 5
part:m=gather	0 2 -1 0 0
part:m=gathered	0 3 -2 0 0
part:m=go	-4 2 2 0 0
part:m=goes	-1 0 -4 0 4
part:m=guest	0 14 -9 -1 -1
part:m=here	0 0 2 0 0
part:m=landed	0 -2 3 0 0
part:m=lunch	0 1 0 0 0
part:m=meet	-6 0 0 0 2
part:m=meeting	-5 -4 7 0 0
part:m=meetings	0 -3 4 0 0
part:m=meets	0 10 -8 0 0
part:m=met	-9 13 -8 4 -7
part:m=negotiations	0 -1 3 0 0
part:m=negotiators	0 5 -3 0 0
part:m=parted	0 -8 9 0 0
part:m=received	0 -6 7 0 0
part:m=rose	0 1 0 0 0
part:m=round	-12 13 -5 0 -11
part:m=rounds	0 -7 9 0 0
part:m=sat	-5 -2 10 -3 -2
part:m=saw each other	0 -3 4 0 0
part:m=see each other	0 -1 0 8 -5
part:m=session	4 -13 7 0 0
part:m=settled	0 -5 -7 0 13
part:m=shook hands	6 -12 6 0 0
part:m=signed	-8 10 -2 -1 0
part:m=sit	-4 7 -7 1 0
part:m=sits	0 -5 7 0 0
part:m=spent	-1 -4 7 0 0
part:m=stop	0 6 -3 0 0
part:m=summit	0 6 -2 0 0
part:m=table	-1 -1 5 0 0
part:m=talk	15 1 -18 0 0
part:m=talks	-23 5 1 11 -15
part:m=there	0 -30 17 9 11
part:m=time	-2 -10 14 0 0
part:m=to see	0 0 6 -8 0
part:m=travel	0 0 -3 0 4
part:m=visit	5 -26 18 -3 5
part:m=visits	-9 9 0 0 0
part:m=went	-2 -5 10 0 0
part:m=where	-3 3 0 0 -2
part:meets	-22 -13 25 -3 0
part:running	-1 17 -7 -20 -6
part:summit	20 -32 -3 2 23
part:sure	-16 0 11 3 -7
part:wished	-10 12 -2 0 -9
pc0=agree	-3 12 -16 0 5
pc0=bear	4 -10 4 -1 3
pc0=begin	0 -6 7 0 0
pc0=down	-1 -19 23 0 0
pc0=end	0 17 -15 0 0
pc0=impose	3 -13 11 -2 4
pc0=propose	4 0 0 0 -6
pc0=return	0 -5 8 0 0
pc0=say	-3 -7 -6 16 5
pc0=stay	-1 -9 14 -6 0
pc0=suspend	9 -14 6 0 0
pc0=target	0 4 -3 0 0
pc0=up	0 -2 4 0 0
pc1=agree	0 0 -12 9 2
pc1=bear	12 -9 0 -6 0
pc1=begin	0 -6 7 0 0
pc1=down	-1 -20 26 0 -5
pc1=end	0 19 -17 0 0
pc1=impose	2 -10 5 7 0
pc1=propose	3 1 -7 0 0
pc1=return	0 -5 8 0 0
pc1=say	-3 -8 -5 16 5
pc1=sell	0 -3 6 0 0
pc1=stay	-20 0 11 -6 0
pc1=suspend	7 -7 2 0 0
pc1=target	0 9 -6 0 0
pc1=up	-1 0 3 0 0
pct0=agree past	0 8 -5 0 0
pct0=agree past-passive	0 2 -1 0 0
pct0=agree perfect	0 0 -3 0 6
pct0=bear past	7 -1 -3 0 0
pct0=bear perfect	0 -1 -2 0 6
pct0=bear present	0 -4 8 0 0
pct0=begin past	1 0 0 0 0
pct0=begin present	0 0 1 0 0
pct0=down modal	0 -6 7 0 0
pct0=down past	0 -2 3 0 0
pct0=down perfect	0 -1 3 0 0
pct0=down present	0 -3 6 0 0
pct0=end past	0 2 -2 0 0
pct0=end present	0 13 -12 0 0
pct0=impose future	0 1 0 0 0
pct0=impose future-passive	0 -14 14 0 0
pct0=impose modal	0 -8 8 0 0
pct0=impose past	0 -1 3 0 0
pct0=impose past-passive	0 -1 1 0 0
pct0=impose perfect	0 0 -6 0 6
pct0=impose present	-1 5 -3 0 0
pct0=impose present-passive	10 -10 0 0 0
pct0=propose past	0 6 -3 0 0
pct0=propose perfect	0 3 -1 0 0
pct0=propose present	7 -9 6 0 -4
pct0=return present	0 -5 8 0 0
pct0=say past	-7 -8 3 11 0
pct0=say perfect	0 2 0 0 0
pct0=say present	1 -5 0 -3 7
pct0=say present-passive	0 -2 -6 10 0
pct0=sell present	0 1 0 0 0
pct0=stay future	-5 7 0 0 0
pct0=stay modal	0 4 -2 0 0
pct0=stay past	-4 -3 7 0 0
pct0=stay present	6 -15 11 -1 0
pct0=suspend present	0 -9 9 0 0
pct0=suspend present-passive	10 -10 0 0 0
pct0=target present	0 2 -2 0 0
pct0=up past	0 -3 4 0 0
pct1=agree participle-passive	0 -9 -1 10 0
pct1=agree past	0 6 -3 0 0
pct1=agree past-passive	0 2 -1 0 0
pct1=agree perfect	0 0 -2 0 6
pct1=bear gerund	0 9 -9 0 0
pct1=bear participle-passive	0 1 0 0 0
pct1=bear past	7 -3 0 0 0
pct1=bear perfect	0 -1 -2 0 6
pct1=bear present	0 -4 8 0 0
pct1=begin past	1 -1 0 0 0
pct1=begin present	0 0 1 0 0
pct1=down modal	0 -6 7 0 0
pct1=down past	0 -2 3 0 0
pct1=down perfect	0 -1 3 0 0
pct1=down present	0 -3 6 0 0
pct1=end past	0 2 -2 0 0
pct1=end present	0 13 -12 0 0
pct1=impose future	0 1 0 0 0
pct1=impose future-passive	0 -14 14 0 0
pct1=impose infinitive	0 18 -11 0 -5
pct1=impose modal	0 -8 8 0 0
pct1=impose participle-passive	0 -11 1 10 0
pct1=impose past	0 -3 4 0 0
pct1=impose past-passive	0 -1 1 0 0
pct1=impose perfect	0 0 -5 0 6
pct1=impose present	-1 5 -3 0 0
pct1=impose present-passive	10 -10 0 0 0
pct1=propose infinitive	0 10 -15 0 3
pct1=propose participle-passive	0 -7 8 0 0
pct1=propose past	0 7 -4 0 0
pct1=propose perfect	0 3 -1 0 0
pct1=propose present	7 -9 1 0 0
pct1=return present	0 -5 8 0 0
pct1=say past	-7 -8 3 11 0
pct1=say perfect	0 1 0 0 0
pct1=say present	1 -5 0 -3 7
pct1=say present-passive	0 -2 -6 10 0
pct1=sell present	0 1 0 0 0
pct1=stay future	-5 7 0 0 0
pct1=stay infinitive	0 4 -2 0 0
pct1=stay modal	0 4 -2 0 0
pct1=stay participle-passive	0 5 -4 0 0
pct1=stay past	-4 -3 8 0 0
pct1=stay present	-3 -11 14 0 0
pct1=suspend infinitive	0 3 0 0 0
pct1=suspend participle-passive	0 3 -2 0 0
pct1=suspend present	0 -9 10 0 0
pct1=suspend present-passive	10 -10 0 0 0
pct1=target present	0 2 -2 0 0
pct1=up past	0 -3 4 0 0
people=0	-10 36 -5 -28 -43
people=1	-24 15 0 -28 7
people=2	22 -24 -3 4 4
people=3	-4 -31 15 11 5
people=4	0 -11 -1 12 0
phas-future	-9 -2 10 0 0
phas-gerund	0 15 -14 0 0
phas-infinitive	8 4 -13 0 0
phas-modal	-1 0 2 0 0
phas-participle	-3 -1 0 7 0
phas-past	-9 -6 9 7 -3
phas-perfect	-6 -4 6 -1 4
phas-pluperfect	0 4 0 0 0
phas-present	17 0 -11 1 0
prev:apart	0 5 -4 -5 7
prev:calls	25 -6 -2 -8 -20
prev:coming	-8 -3 12 1 -11
prev:ended	6 -10 4 0 3
prev:experts	14 10 -19 0 -2
prev:heads=0	-11 14 0 -10 -1
prev:heads=1	13 -3 -3 2 -10
prev:heads=2	-5 -8 11 -5 4
prev:meets	0 -15 6 8 8
prev:running	2 -2 -4 0 9
prev:summit	-7 4 -8 -13 20
prev:sure	-21 19 -19 12 9
prev:wished	-7 -3 4 0 2
pt0=future	-8 8 0 0 0
pt0=future-passive	0 -15 15 0 0
pt0=modal	0 0 2 0 0
pt0=modal-passive	0 1 0 0 0
pt0=past	-6 0 1 8 -2
pt0=past-not	0 -22 22 0 0
pt0=past-passive	0 8 -5 0 0
pt0=perfect	-4 -11 10 0 5
pt0=perfect-not	0 4 -3 0 0
pt0=perfect-passive	0 1 0 0 0
pt0=pluperfect	0 2 0 0 0
pt0=present	12 0 -5 -12 2
pt0=present-not	0 3 0 0 -2
pt0=present-passive	8 -6 -8 9 0
pt1=future	-8 8 0 0 0
pt1=future-passive	0 -15 15 0 0
pt1=gerund	0 14 -12 0 0
pt1=infinitive	8 3 -12 0 0
pt1=modal	0 0 2 0 0
pt1=modal-passive	0 1 0 0 0
pt1=participle-passive	-1 -3 0 7 0
pt1=past	-5 -4 4 8 -2
pt1=past-not	0 -22 22 0 0
pt1=past-passive	0 8 -5 0 0
pt1=perfect	-3 -9 8 0 5
pt1=perfect-not	0 4 -3 0 0
pt1=perfect-passive	0 1 0 0 0
pt1=pluperfect	0 2 0 0 0
pt1=present	4 -2 0 -11 4
pt1=present-not	0 4 -3 0 0
pt1=present-passive	8 -6 -8 9 0
pv0-none	-2 0 4 7 -16
pv0=agree	0 1 0 0 0
pv0=be	1 -15 17 -3 0
pv0=begin	0 4 -3 0 0
pv0=call	0 8 -5 0 0
pv0=carry	0 1 0 0 0
pv0=come	0 -11 13 0 0
pv0=confirm	0 1 0 0 0
pv0=continue	0 10 -10 0 0
pv0=end	0 2 -2 0 0
pv0=expire	0 1 -1 0 0
pv0=get	0 10 -8 0 0
pv0=go	0 -1 2 0 0
pv0=have	3 6 -6 0 -2
pv0=hold	0 -7 8 0 0
pv0=keep	0 3 -2 0 0
pv0=know	0 6 -5 0 0
pv0=look	0 0 4 0 -2
pv0=make	0 2 0 0 0
pv0=meet	0 -7 8 0 0
pv0=other	-3 6 0 0 0
pv0=pay	0 -1 3 0 0
pv0=recall	4 -8 1 0 0
pv0=run	0 5 -4 0 0
pv0=say	-3 -6 -9 11 7
pv0=set	0 1 0 0 0
pv0=sign	0 10 -7 0 0
pv0=sit	0 -3 4 0 0
pv0=stop	0 4 -3 0 0
pv0=take	2 2 -4 0 0
pv0=tell	0 -1 -6 9 0
pv0=write	0 0 1 0 0
pv1-none	-1 -2 8 2 -20
pv1=agree	0 -2 -9 10 0
pv1=ask	0 -8 9 0 0
pv1=be	-11 -12 19 -2 0
pv1=begin	0 4 -3 0 0
pv1=bring	0 -13 13 0 0
pv1=call	0 8 -5 0 0
pv1=carry	0 1 0 0 0
pv1=come	0 -11 13 0 0
pv1=confirm	0 1 0 0 0
pv1=continue	0 10 -10 0 0
pv1=end	0 3 -3 0 0
pv1=expire	0 1 -1 0 0
pv1=get	10 0 -9 0 0
pv1=go	0 -1 2 0 0
pv1=have	3 0 -1 0 0
pv1=hold	0 -4 6 0 0
pv1=keep	0 2 -1 0 0
pv1=know	0 3 -2 0 0
pv1=look	0 -1 -2 0 5
pv1=make	0 9 -6 0 0
pv1=meet	0 2 0 -1 0
pv1=other	-2 6 0 0 0
pv1=pay	0 0 2 0 0
pv1=propose	0 18 -16 0 0
pv1=recall	4 -8 1 0 0
pv1=run	0 6 -4 0 0
pv1=say	-4 -5 -10 11 7
pv1=sell	0 -4 4 0 0
pv1=set	0 1 0 0 0
pv1=settle	0 0 5 0 -2
pv1=sit	0 -3 4 0 0
pv1=stand	0 4 -3 0 0
pv1=stay	0 2 0 0 0
pv1=stop	0 4 -3 0 0
pv1=strike	0 4 -4 0 0
pv1=suspend	0 4 -2 0 0
pv1=take	2 1 -4 0 0
pv1=tell	0 0 -8 9 0
pv1=write	0 0 1 0 0
pv2-none	-1 -6 11 9 -16
pvt0=be future	-4 3 0 0 0
pvt0=be past	-2 -3 6 0 0
pvt0=be perfect	0 -1 1 0 0
pvt0=be present	8 -16 9 0 0
pvt0=come past	0 -2 3 0 0
pvt0=confirm present	0 1 0 0 0
pvt0=continue present	0 9 -9 0 0
pvt0=get past	0 6 -5 0 0
pvt0=go past	0 3 -2 0 0
pvt0=go present	0 -6 6 0 0
pvt0=have past	0 -12 14 0 0
pvt0=have present	5 17 -22 0 -1
pvt0=hold present	0 -9 10 0 0
pvt0=know present	0 5 -5 0 0
pvt0=meet present	0 -2 3 0 0
pvt0=other past	0 8 -7 0 0
pvt0=other perfect	0 -5 8 0 0
pvt0=other present	0 8 -5 0 0
pvt0=pay present	0 -3 4 0 0
pvt0=run present	0 2 0 0 0
pvt0=say past	0 -4 -11 13 0
pvt0=say perfect	0 1 0 0 0
pvt0=say present	-1 -4 0 -2 7
pvt0=sign past	0 7 -4 0 0
pvt0=stop present	0 4 -3 0 0
pvt0=take past	2 -2 0 0 0
pvt0=take present	0 9 -9 0 0
pvt0=tell past	0 2 -1 0 0
pvt0=tell present	0 -7 -1 10 0
pvt1=agree participle	0 -3 -9 10 0
pvt1=be future	-4 3 0 0 0
pvt1=be past	-2 -3 7 0 0
pvt1=be perfect	0 -1 1 0 0
pvt1=be present	0 -11 12 0 1
pvt1=come past	0 -2 3 0 0
pvt1=confirm present	0 1 0 0 0
pvt1=go past	0 3 -2 0 0
pvt1=go present	0 -6 7 0 0
pvt1=have past	0 -12 14 0 0
pvt1=have present	5 13 -20 0 0
pvt1=hold present	0 -9 10 0 0
pvt1=know present	0 5 -5 0 0
pvt1=make participle	0 2 -1 0 0
pvt1=meet present	0 -2 3 0 0
pvt1=other past	0 8 -7 0 0
pvt1=other perfect	0 -5 8 0 0
pvt1=other present	0 8 -5 0 0
pvt1=pay present	0 -3 4 0 0
pvt1=run present	0 2 0 0 0
pvt1=say past	0 -4 -11 13 0
pvt1=say perfect	0 1 0 0 0
pvt1=say present	-1 -4 0 -2 7
pvt1=sign participle	0 -8 8 0 0
pvt1=sign past	0 7 -4 0 0
pvt1=stop present	0 4 -3 0 0
pvt1=take past	3 -3 0 0 0
pvt1=take present	0 9 -9 0 0
pvt1=tell past	0 2 -1 0 0
pvt1=tell present	0 -7 -1 10 0
q:!	0 -3 0 0 6
q:"	-12 4 2 -1 4
q:'	0 3 0 0 0
q:'s	7 0 -2 -10 0
q:(	6 -8 2 0 0
q:)	6 1 -9 0 0
q:*	0 -2 2 0 0
q:,	2 -3 -4 17 -7
q:-	0 4 0 -1 -2
q:.	-11 7 12 -22 -11
q:/	-2 0 0 0 5
q::	0 7 1 -10 -17
q:;	-13 -2 14 -4 0
q:<agent>	-2 6 -4 -3 2
q:<day-ahead>	-33 -4 13 11 -5
q:<day-gone>	10 -14 7 11 -9
q:<day-today>	19 -25 12 -3 1
q:<duty>	-3 22 -25 10 -9
q:<gate>	3 -4 4 0 -2
q:<goods-amount>	0 2 0 0 0
q:<goods>	-17 31 -13 0 -16
q:<level-noun>	-18 0 11 0 0
q:<level>	-15 30 -12 -9 0
q:<money>	0 8 -5 0 0
q:<month-ahead>	0 -3 6 0 0
q:<month-gone>	0 -20 -5 32 -11
q:<name>	10 -11 -3 5 6
q:<not>	-3 -11 11 2 0
q:<number>	5 0 2 -12 -6
q:<office>	-11 38 -27 -1 -2
q:<organisation>	-22 23 -13 -6 2
q:<person>	22 -26 17 -12 -1
q:<points>	0 0 1 0 0
q:<quality>	-3 5 3 -7 -6
q:<seat>	18 -16 8 -14 0
q:<sender>	-5 21 -14 0 0
q:<span>	-7 10 -13 -2 9
q:<taker>	0 3 0 0 0
q:<v-agree>	7 17 -34 1 1
q:<v-bear>	7 15 -15 0 -18
q:<v-begin>	-26 24 -13 8 -11
q:<v-buy>	-4 0 5 -4 0
q:<v-deny>	0 8 -6 0 0
q:<v-down>	9 -20 9 1 0
q:<v-end>	-17 -14 15 3 1
q:<v-impose>	5 -9 12 0 -16
q:<v-propose>	0 10 -13 6 -8
q:<v-return>	0 10 -7 0 0
q:<v-say>	-3 0 0 -2 2
q:<v-sell>	-19 17 0 0 0
q:<v-stay>	-28 11 5 0 -11
q:<v-suspend>	-18 4 6 0 -1
q:<v-target>	-4 11 -5 0 0
q:<v-threaten>	0 -5 7 0 0
q:<v-up>	0 16 -17 2 -5
q:?	-4 7 -4 -7 2
q:@	0 0 1 0 0
q:_	0 -26 27 0 0
q:a	9 13 -14 -15 -9
q:about	-3 30 -33 4 0
q:accord	0 1 0 0 0
q:act	0 0 2 0 0
q:add	-5 -3 11 0 0
q:affair	0 5 -4 0 0
q:affiliate	0 4 -3 0 0
q:after	6 0 -2 0 0
q:afternoon	0 -10 10 0 0
q:again	-6 -2 3 0 3
q:ago	10 -10 0 0 0
q:agree	0 17 -22 0 5
q:agreement	7 0 -17 6 0
q:air	0 -13 15 0 0
q:airport	0 3 -2 0 0
q:alive	0 7 -6 0 0
q:all	-8 16 -8 -4 1
q:among	0 3 -3 0 0
q:an	1 -7 5 5 -6
q:and	-12 0 -8 17 3
q:announce	0 2 -1 0 0
q:announcement	0 0 1 0 0
q:another	0 -5 8 0 0
q:answer	-2 -4 9 0 0
q:any	6 -11 -7 12 0
q:anybody	0 -15 15 0 0
q:anything	-3 3 -9 0 7
q:are	0 -4 5 -5 3
q:arrangement	0 6 -3 0 0
q:article	0 6 -5 0 0
q:as	0 -4 5 0 0
q:aside	0 6 -6 0 0
q:ask	6 -19 4 10 0
q:at	17 -14 8 -6 -8
q:ate	0 1 0 0 0
q:b	0 10 -9 0 0
q:back	-2 0 5 0 0
q:bag	10 -5 -5 0 0
q:battery	0 7 -6 0 0
q:be	6 -2 0 2 -5
q:bean	0 1 0 0 0
q:bear	0 -1 3 0 0
q:because	0 -12 14 0 0
q:become	0 6 -5 0 0
q:been	-6 -14 20 -1 0
q:before	-1 -3 7 0 0
q:begin	0 7 -3 0 0
q:better	0 14 -13 0 0
q:between	11 -11 0 6 -1
q:beyond	0 8 -4 0 0
q:big	0 -4 7 0 0
q:bill	0 -12 13 0 0
q:border	0 7 -6 0 0
q:both	-1 -1 -7 3 6
q:bring	0 -14 17 -2 0
q:busan	-2 0 -1 4 0
q:but	-2 -3 6 0 0
q:buy	0 3 0 0 0
q:by	0 13 -11 1 -12
q:c	4 -2 0 0 0
q:calendar	0 -14 16 0 0
q:call	0 13 -12 0 -1
q:calm	6 5 -16 -3 0
q:can	0 6 -4 0 0
q:cannot	0 -4 4 0 0
q:capital	0 3 -1 0 0
q:car	-4 6 0 0 0
q:carry	0 4 -9 5 0
q:case	0 9 -8 0 0
q:certificate	0 -10 11 0 0
q:cessation	7 -8 1 0 0
q:change	0 4 -3 0 0
q:changed	0 2 -2 0 0
q:charge	-1 -4 7 0 0
q:cheese	7 -5 0 0 0
q:chip	0 11 -8 0 0
q:christma	5 -5 0 0 0
q:clock	0 -8 10 0 0
q:coal	0 3 -1 0 0
q:collect	-1 -15 19 0 0
q:column	0 13 -13 0 0
q:come	-6 -8 8 6 0
q:comment	0 2 -1 0 0
q:commerce	5 -9 -3 0 7
q:company	0 8 -6 0 0
q:conclude	0 0 -2 0 1
q:confirm	11 -3 -9 0 0
q:consent	0 8 -6 0 0
q:continue	0 4 -3 0 0
q:control	0 6 -4 0 0
q:could	0 -4 6 0 0
q:count	0 2 -1 0 0
q:counted	0 2 -1 0 0
q:country	0 -15 16 0 0
q:course	0 4 -4 0 0
q:cover	0 1 0 0 0
q:crane	0 -10 10 0 0
q:custom	0 16 -12 0 0
q:cut	0 1 -8 0 6
q:date	0 -13 15 0 0
q:day	-2 -12 16 0 0
q:deadline	0 7 -6 0 0
q:deal	1 9 -14 0 0
q:decide	0 6 -5 0 0
q:decision	0 2 -2 0 0
q:deficit	0 4 -4 0 0
q:desk	0 4 -3 0 0
q:did	-5 -2 7 0 0
q:die	0 0 1 0 0
q:dispute	0 7 -6 0 0
q:do	-1 13 -10 0 0
q:dock	0 -1 2 0 0
q:doe	6 -14 4 0 4
q:don't	0 2 0 0 0
q:done	0 1 0 0 0
q:double	0 0 1 0 0
q:down	7 0 -8 2 0
q:draft	0 1 0 0 0
q:draw	0 6 -5 0 0
q:drop	-1 5 0 0 0
q:due	0 0 -7 -1 7
q:dump	0 7 -6 0 0
q:duration	0 3 -2 0 0
q:duty	3 14 -15 0 -3
q:each	-3 28 -22 0 -1
q:early	0 8 -7 0 0
q:earth	0 10 -19 5 0
q:economy	0 6 -3 0 0
q:eight	0 -2 -2 7 0
q:eighth	0 -9 -4 0 14
q:either	-5 3 0 0 0
q:eleven	0 -13 14 0 0
q:else	-2 6 -5 0 0
q:end	-5 -7 9 0 3
q:even	6 0 -5 0 0
q:evening	-6 8 0 0 0
q:ever	0 1 0 0 0
q:everyone	2 -9 7 0 0
q:everything	0 3 -1 0 0
q:exist	0 -6 6 0 0
q:expert	0 9 -9 0 0
q:explain	0 3 0 0 0
q:extra	0 -8 9 0 0
q:face	0 5 -4 0 0
q:fail	0 1 0 0 0
q:fall	0 5 -3 0 0
q:far	0 -12 14 0 0
q:federal	0 -2 2 0 0
q:fee	0 -9 10 0 0
q:fentanyl	0 10 -7 0 0
q:fifteen	0 9 -5 0 0
q:fifth	0 -10 11 0 0
q:file	0 3 -3 0 0
q:find	0 -4 5 0 0
q:firm	0 0 1 0 0
q:first	17 -17 6 0 0
q:five	8 -2 -5 0 0
q:flag	0 -3 4 0 0
q:followed	0 0 -2 6 0
q:for	0 -3 8 9 -17
q:foreign	0 -8 9 0 0
q:forty	0 -1 4 0 0
q:four	-1 17 -14 0 0
q:fourth	0 2 -2 0 0
q:framework	11 -15 7 0 -1
q:free	0 4 -2 0 0
q:freeze	0 6 -5 0 0
q:friend	0 3 -1 0 0
q:from	-26 -7 8 17 -8
q:further	10 -14 -2 5 3
q:gas	0 3 -1 0 0
q:gave	0 11 -7 0 0
q:general	0 9 -8 0 0
q:geneva	12 -9 0 -1 0
q:get	-5 16 -10 0 0
q:give	9 -19 12 0 0
q:given	-1 12 -8 0 0
q:go	-7 24 -21 4 -2
q:good	-12 -6 10 4 0
q:government	0 4 -3 0 0
q:great	-1 -5 0 5 0
q:grower	0 12 -10 0 0
q:had	-10 10 1 -2 -1
q:half	0 5 -2 0 0
q:hall	0 -9 3 5 0
q:hand	12 -15 3 0 0
q:happen	6 -2 -7 0 4
q:harbour	0 -6 7 0 0
q:has	14 -3 -18 7 0
q:hasn't	-1 0 4 0 0
q:have	-19 12 -9 4 6
q:he	-3 0 3 -2 0
q:head	0 -6 7 0 0
q:hear	0 8 -7 0 0
q:her	0 -4 4 0 0
q:here	-4 0 8 0 0
q:him	5 -4 0 0 0
q:his	-2 11 -13 10 -5
q:hold	-3 -6 11 0 0
q:holiday	5 -4 0 0 0
q:hotel	0 -12 13 0 0
q:hour	14 -19 11 0 0
q:house	12 -5 -6 0 0
q:how	0 10 -8 0 0
q:hundred	0 -13 16 0 0
q:i	6 -8 4 0 0
q:if	-1 26 -22 0 0
q:import	0 6 -6 0 0
q:in	9 -22 9 12 -1
q:included	0 2 0 0 0
q:initial	0 6 -4 0 0
q:instead	0 0 -2 0 4
q:into	0 8 -5 0 0
q:is	2 5 -15 6 3
q:issued	0 -1 2 0 0
q:it	8 8 -12 -3 -3
q:its	-11 2 6 -8 0
q:itself	8 -6 0 0 0
q:just	-1 0 3 0 0
q:kind	0 5 -4 0 0
q:know	-1 12 -5 0 -1
q:kuala	0 -4 5 0 0
q:land	0 1 0 0 0
q:lapse	0 0 -3 6 0
q:last	-5 13 -11 3 -1
q:lasted	0 2 -2 0 0
q:later	0 -9 13 -3 0
q:law	-4 14 -7 0 0
q:lay	0 0 1 0 0
q:lead	0 0 1 0 0
q:leave	-4 -20 25 0 0
q:lentil	0 -13 13 0 0
q:less	0 -3 4 0 0
q:let	0 7 -1 0 0
q:letter	0 1 -2 0 0
q:levy	0 1 0 0 0
q:licence	0 0 1 0 0
q:license	0 1 0 0 0
q:like	-3 3 0 0 0
q:line	-4 17 -11 0 0
q:lisbon	8 -9 -22 21 0
q:list	5 7 -18 0 0
q:lithium	0 -7 7 0 0
q:little	0 3 -1 0 0
q:lived	0 2 -1 0 0
q:london	0 -13 14 0 0
q:long	9 5 -19 0 0
q:longer	0 -3 -1 6 0
q:look	-5 7 -1 0 0
q:lorry	0 -2 3 0 0
q:lose	0 -8 9 0 0
q:lower	0 1 0 0 0
q:lumpur	0 -4 5 0 0
q:lunch	0 17 -15 0 0
q:make	-4 19 -12 0 0
q:many	0 5 -4 0 0
q:matter	-8 9 0 0 0
q:may	0 6 -3 0 0
q:me	12 -8 -4 0 0
q:meet	-9 -5 8 3 -5
q:member	9 -8 0 0 0
q:men	4 0 -5 0 0
q:message	0 -5 6 0 0
q:midnight	-1 8 -4 0 0
q:might	0 -4 5 0 0
q:million	2 0 0 0 0
q:minister	5 -12 7 0 0
q:ministry	0 -7 0 0 7
q:minute	0 -2 4 0 0
q:mombasa	0 1 -1 0 0
q:money	3 0 -4 0 0
q:month	0 7 -6 0 0
q:more	3 -5 3 0 0
q:morning	8 -5 0 0 -2
q:move	0 25 -23 0 0
q:mr	3 -15 13 -1 0
q:ms	0 1 0 0 0
q:much	0 2 -2 0 0
q:must	0 1 0 0 0
q:my	9 -4 -2 0 0
q:name	0 -8 12 -3 0
q:need	0 8 -6 0 0
q:negotiate	0 1 0 0 0
q:neither	0 2 0 0 0
q:never	-2 -4 8 0 0
q:new	-6 -12 18 0 0
q:next	0 -26 26 6 -7
q:night	9 0 -4 0 -2
q:nine	0 1 0 0 0
q:no	0 -23 21 3 0
q:nobody	0 -25 28 0 0
q:nor	0 4 -4 0 0
q:northern	0 10 -10 0 0
q:not	19 14 -33 -3 0
q:note	0 -6 6 0 0
q:nothing	-3 -2 0 5 0
q:notice	0 -4 8 -2 0
q:now	-4 11 -4 0 0
q:number	0 6 -5 0 0
q:of	0 -13 10 9 -1
q:off	-2 -17 9 0 7
q:oil	0 8 -7 0 0
q:old	0 2 0 0 0
q:older	0 -3 4 0 0
q:on	5 18 -17 -3 -1
q:one	-15 -16 24 -3 1
q:only	0 1 0 0 0
q:opened	0 7 -6 0 0
q:or	0 18 -16 0 0
q:order	-2 -8 14 -2 0
q:other	-10 16 -7 0 -2
q:our	-6 1 0 0 5
q:out	-2 -7 14 -4 0
q:over	-16 3 1 6 -2
q:owe	0 3 -1 0 0
q:own	0 6 -3 0 0
q:page	0 -11 12 0 0
q:palm	0 9 -8 0 0
q:paper	0 0 2 0 0
q:part	0 4 -3 0 0
q:party	0 6 -4 0 0
q:past	0 3 -2 0 0
q:pause	0 12 -6 0 0
q:pay	3 7 -11 0 0
q:pen	-2 3 0 0 0
q:people	0 11 -12 5 0
q:permanent	0 0 1 0 0
q:permit	0 -3 4 0 0
q:phosphate	0 2 -1 0 0
q:point	0 4 -2 0 0
q:port	0 -6 8 0 0
q:post	0 0 -1 6 0
q:power	0 8 -5 0 0
q:prefer	0 3 -2 0 0
q:president	-10 0 0 0 10
q:press	0 -1 2 0 0
q:price	0 2 0 0 0
q:product	0 -4 0 6 0
q:prolonged	0 -6 0 6 0
q:promise	0 6 -4 0 0
q:propose	14 -12 0 0 0
q:put	16 -14 1 -3 0
q:quarrel	0 -8 9 0 0
q:question	-6 0 0 6 0
q:raise	0 0 1 0 0
q:rang	19 -14 -2 0 -2
q:rare	0 9 -19 5 0
q:rate	0 0 1 0 0
q:read	0 -4 6 0 0
q:reading	0 3 -3 0 0
q:ready	0 4 0 0 0
q:receive	0 -12 12 0 0
q:reciprocal	0 5 -4 0 0
q:remain	0 2 -1 0 0
q:renew	0 -2 5 0 0
q:reply	0 0 3 0 0
q:report	0 1 0 0 0
q:rest	0 12 -9 0 0
q:result	0 1 0 0 0
q:return	0 2 -1 0 0
q:right	0 -22 23 0 0
q:rise	0 6 -2 0 0
q:river	0 -4 5 0 0
q:room	0 -6 7 0 0
q:round	-5 -1 -2 0 13
q:rule	0 7 -6 0 0
q:rum	0 10 -9 0 0
q:run	0 15 -10 0 0
q:same	0 -3 -4 10 0
q:say	-4 25 -24 -4 4
q:second	5 -11 6 0 0
q:secretary	3 -4 0 0 0
q:section	0 3 0 0 0
q:see	-4 24 -18 0 -1
q:sell	-14 23 -9 0 0
q:seoul	0 18 -16 0 0
q:sesame	0 3 -3 0 0
q:session	0 -8 9 0 0
q:settle	20 -16 -1 0 0
q:seven	0 2 0 0 0
q:shall	0 -1 2 0 0
q:she	0 -9 10 0 0
q:sheet	0 0 2 0 0
q:ship	-1 0 1 0 0
q:shook	0 -20 20 0 0
q:should	-14 9 0 5 0
q:show	0 5 -2 0 0
q:side	-6 5 -5 5 0
q:sign	-13 20 -10 4 -4
q:signature	0 -17 19 0 0
q:since	0 -2 0 5 -1
q:sir	0 2 0 0 0
q:sit	-6 -1 3 3 -2
q:six	0 6 -3 0 0
q:sleep	-2 0 4 0 0
q:so	-9 6 3 -1 -5
q:soybean	-7 12 -1 0 0
q:speak	0 -15 15 0 0
q:spoke	0 -15 26 0 -8
q:spring	0 8 -7 0 0
q:standstill	0 -4 5 0 0
q:start	0 12 -7 0 0
q:stay	0 -12 13 0 0
q:steel	-6 10 0 0 0
q:step	4 -18 14 0 0
q:still	0 20 -18 0 0
q:stockholm	0 3 0 0 0
q:stop	0 -19 20 0 0
q:studio	0 -16 12 0 4
q:such	0 -4 5 0 0
q:sum	0 -5 0 0 7
q:summit	9 3 -13 0 0
q:surcharge	0 7 -5 0 0
q:suspend	-2 8 -3 0 0
q:suspension	0 -10 11 0 0
q:table	-3 0 4 0 0
q:take	-7 5 0 0 0
q:talk	1 1 0 2 -11
q:talked	0 9 -9 0 0
q:tariff	-10 1 -5 12 -2
q:tea	0 7 -7 0 0
q:team	0 -3 5 0 0
q:telephone	0 -11 21 0 -8
q:television	-2 -3 0 0 8
q:tell	0 -13 9 0 3
q:ten	6 -1 -2 0 0
q:term	3 -9 -2 10 0
q:text	0 -15 16 0 0
q:than	5 -6 2 0 0
q:that	0 -1 -7 0 9
q:the	2 13 -16 2 2
q:their	-2 11 -6 0 0
q:them	0 15 -12 0 0
q:then	-4 5 0 0 0
q:there	-2 -9 14 3 -6
q:they	-10 0 5 0 -2
q:thi	-9 -11 17 0 0
q:thing	-2 3 0 0 0
q:think	0 13 -11 0 0
q:third	0 8 -6 0 0
q:thirty	0 -7 9 0 0
q:those	0 5 -3 0 0
q:threat	0 -5 7 0 0
q:threaten	0 2 -1 0 0
q:three	9 -35 29 0 0
q:through	0 11 -8 0 0
q:till	0 2 0 0 0
q:time	7 -24 11 7 -1
q:to	-24 13 0 1 -8
q:together	0 -6 7 0 0
q:too	0 3 0 0 0
q:top	0 3 0 0 0
q:touched	0 1 0 0 0
q:town	-1 2 0 0 0
q:tractor	0 1 0 0 0
q:trade	-2 -8 12 0 0
q:trawler	0 -1 3 0 0
q:treaty	0 -11 11 0 0
q:truce	-13 30 -23 9 -7
q:twenty	0 -2 1 0 0
q:twice	0 0 1 0 0
q:two	-2 -15 22 0 -13
q:unchanged	0 5 -3 0 0
q:under	3 -6 8 -2 -2
q:until	-7 0 0 4 0
q:up	1 7 -5 0 -2
q:us	4 -12 9 0 0
q:valid	0 3 -2 0 0
q:valley	0 6 -6 0 0
q:very	0 -8 8 0 0
q:video	0 2 -2 0 0
q:visit	0 6 -2 -1 0
q:wall	0 4 -2 0 0
q:want	0 1 0 0 0
q:warn	0 -13 14 0 0
q:was	17 -23 6 0 6
q:watch	0 0 1 0 0
q:water	0 7 -6 0 0
q:way	6 2 -10 0 0
q:we	-7 3 3 0 -2
q:we've	0 2 0 0 0
q:week	-4 22 -23 6 0
q:well	0 1 0 0 0
q:were	-4 4 0 0 0
q:what	-5 10 -6 0 0
q:when	-6 0 3 0 0
q:where	-3 5 -9 5 0
q:whether	0 -12 13 0 0
q:which	0 -1 0 3 0
q:who	0 3 -1 -1 -3
q:whole	0 2 0 0 0
q:whom	0 -2 3 0 0
q:whose	-6 6 0 0 0
q:why	0 -1 2 0 0
q:will	5 -2 0 -4 0
q:window	0 -5 6 0 0
q:wish	14 -10 -3 0 0
q:with	5 0 -5 1 0
q:within	0 4 -3 0 0
q:without	0 6 -3 0 0
q:word	0 8 -6 0 0
q:work	0 2 -1 0 0
q:working	0 10 -9 0 0
q:worst	0 -4 -3 0 8
q:worth	0 1 0 0 0
q:would	-9 10 -2 -1 0
q:write	0 3 0 0 0
q:year	-4 -3 10 0 -1
q:yet	0 3 -2 0 0
q:york	-5 -14 19 0 0
q:you	-8 7 0 0 0
q:—	8 -18 15 0 -3
qt=future	-22 18 -8 0 8
qt=modal	5 5 -8 -1 0
qt=past	4 8 -4 -4 -5
qt=perfect	0 -7 -5 14 1
qt=pluperfect	-4 -5 11 0 0
qt=present	-25 2 9 -4 4
quoted	0 0 1 0 0
r1="	-3 3 0 0 0
r1='s	10 -4 0 0 -5
r1=(	8 -10 4 0 0
r1=)	-6 -12 16 0 0
r1=,	-10 3 2 8 -10
r1=.	1 -11 9 -3 4
r1=:	-16 28 -19 0 2
r1=;	-6 11 -4 0 -1
r1=<day-ahead>	10 14 -24 0 0
r1=<day-gone>	9 -11 0 0 0
r1=<day-today>	5 -11 6 0 0
r1=<duty>	0 3 -1 0 0
r1=<end>	-10 11 0 -12 -3
r1=<goods>	0 -5 6 0 0
r1=<level>	0 8 -5 0 0
r1=<name>	0 0 1 0 0
r1=<number>	0 10 -9 0 0
r1=<organisation>	-1 7 -3 0 0
r1=<person>	-6 3 -9 0 11
r1=<quality>	0 0 0 3 0
r1=<v-agree>	0 1 0 0 0
r1=<v-bear>	0 5 -3 0 0
r1=<v-begin>	0 -5 6 0 0
r1=<v-down>	0 -4 7 0 0
r1=<v-end>	0 8 -7 0 0
r1=<v-impose>	8 -7 3 0 -2
r1=<v-propose>	6 0 -5 0 0
r1=<v-say>	0 10 -7 0 0
r1=<v-target>	9 -8 0 0 0
r1=<v-up>	0 -10 11 0 0
r1=?	8 3 -10 0 0
r1=a	-6 19 -11 0 0
r1=about	0 2 -5 0 0
r1=above	0 3 -2 0 0
r1=across	0 -4 5 0 0
r1=after	2 -7 5 0 0
r1=again	0 14 -10 -1 0
r1=an	-2 3 0 0 0
r1=and	-7 0 8 -2 -4
r1=are	0 12 -9 0 0
r1=as	3 0 0 0 0
r1=at	-10 3 0 -3 7
r1=between	16 1 -18 0 -2
r1=bring	0 -6 8 0 0
r1=by	7 0 -9 -1 0
r1=call	0 5 -1 0 0
r1=company	-3 3 0 0 0
r1=deadline	0 4 -3 0 0
r1=each	0 -6 1 2 0
r1=end	0 5 -4 0 0
r1=evening	0 -2 3 0 0
r1=fact	0 3 -2 0 0
r1=for	-6 17 -12 -2 0
r1=four	0 -3 5 0 0
r1=from	-2 8 0 0 -1
r1=go	0 -11 11 0 0
r1=had	0 -5 1 2 0
r1=has	0 0 1 0 0
r1=he	-1 0 0 0 0
r1=here	0 1 0 0 0
r1=his	3 -6 3 0 0
r1=i	0 3 -2 0 0
r1=if	0 5 -4 0 0
r1=in	-7 -25 20 9 7
r1=instead	0 3 0 0 0
r1=is	0 12 -7 0 0
r1=it	-12 5 3 0 0
r1=later	0 -4 0 3 1
r1=let	0 4 0 0 0
r1=link	3 0 -4 0 0
r1=mr	0 0 1 0 -1
r1=next	0 3 0 0 0
r1=night	5 0 -5 0 0
r1=nothing	0 5 -4 0 0
r1=of	-11 9 3 -7 -8
r1=off	0 -4 5 0 0
r1=on	9 -10 -6 0 7
r1=one	0 -4 4 0 0
r1=or	0 2 0 0 0
r1=our	0 -1 1 0 0
r1=over	0 -9 9 0 0
r1=published	0 3 0 0 0
r1=say	0 1 0 0 0
r1=shall	0 -5 5 0 0
r1=since	3 -8 8 0 0
r1=tariff	0 3 -1 0 0
r1=that	0 2 0 -1 -1
r1=the	-6 22 -22 3 -1
r1=there	0 -12 13 0 0
r1=they	0 -13 13 0 0
r1=thi	1 0 -1 0 0
r1=three	0 7 -7 0 0
r1=to	-2 13 -5 -1 -4
r1=together	0 -9 4 -1 7
r1=twice	0 -7 7 0 0
r1=under	0 -7 8 0 0
r1=unless	0 2 -1 0 0
r1=until	0 -1 2 0 0
r1=us	0 1 0 0 0
r1=was	0 18 -15 0 0
r1=were	4 0 -2 0 0
r1=what	0 3 -1 0 0
r1=will	0 1 0 0 0
r1=with	7 -5 0 -7 5
r1=within	0 0 -2 4 0
r1=without	0 -6 7 0 0
r1=would	0 1 -10 6 0
r1=you	0 13 -11 0 0
r1=·	0 -6 8 0 0
r1=—	-13 7 -5 4 0
r2="	1 -1 1 0 0
r2='s	0 -2 4 0 0
r2=)	0 4 -2 0 0
r2=,	0 0 3 -2 -2
r2=.	4 9 -8 -3 -5
r2=:	0 1 0 0 0
r2=<day-ahead>	0 -7 9 -2 0
r2=<day-gone>	6 -16 1 0 9
r2=<day-today>	-6 -4 9 0 0
r2=<duty>	-1 2 0 0 0
r2=<end>	-6 5 3 -11 0
r2=<goods-amount>	0 1 0 0 0
r2=<goods>	-10 14 -2 0 0
r2=<level-noun>	0 14 -11 0 0
r2=<level>	2 4 -7 0 0
r2=<money>	0 1 0 0 0
r2=<month-ahead>	0 -16 0 9 6
r2=<month-gone>	8 -4 0 0 0
r2=<name>	-8 13 -8 -2 4
r2=<not>	-2 0 1 1 0
r2=<number>	-10 -7 15 0 0
r2=<office>	0 -7 9 0 0
r2=<organisation>	-6 5 -4 4 0
r2=<person>	7 -21 13 0 0
r2=<quality>	4 -8 0 4 0
r2=<seat>	3 1 -4 2 -6
r2=<span>	-6 19 -4 -9 -6
r2=<v-agree>	0 -12 14 0 0
r2=<v-bear>	6 -8 3 0 0
r2=<v-begin>	0 0 2 0 0
r2=<v-buy>	0 -6 7 0 0
r2=<v-down>	0 11 -10 0 0
r2=<v-end>	0 18 -14 0 0
r2=<v-impose>	8 3 -11 0 0
r2=<v-propose>	-4 17 -10 0 0
r2=<v-return>	0 -16 9 6 0
r2=<v-say>	0 12 -10 0 0
r2=<v-sell>	0 10 -7 0 0
r2=<v-stay>	15 -25 13 0 0
r2=<v-suspend>	1 3 -5 0 0
r2=<v-target>	0 5 -3 0 0
r2=<v-threaten>	0 2 -1 0 0
r2=<v-up>	-3 16 -9 0 0
r2=?	-1 5 0 0 0
r2=a	9 4 -17 -3 8
r2=about	0 -11 5 6 0
r2=after	0 -4 3 0 0
r2=agree	0 -4 5 0 0
r2=alexandria	0 -2 3 0 0
r2=all	0 -5 7 0 0
r2=an	0 4 0 0 0
r2=and	-9 14 -17 8 1
r2=as	0 1 -1 0 0
r2=at	7 -7 -3 0 6
r2=auckland	0 6 -6 0 0
r2=be	0 -6 7 0 0
r2=before	0 1 0 0 0
r2=between	-3 18 -14 0 0
r2=both	0 7 -6 0 0
r2=bring	0 6 -5 0 0
r2=busan	0 -16 17 0 0
r2=by	-5 1 2 0 0
r2=colombo	0 -2 3 0 0
r2=come	0 7 -6 0 0
r2=consultation	0 -1 2 0 0
r2=date	0 7 -6 0 0
r2=down	0 0 1 0 0
r2=end	0 11 -10 0 0
r2=first	0 7 -5 0 0
r2=for	10 -2 -4 0 0
r2=four	-9 0 9 0 0
r2=from	0 0 3 0 0
r2=get	7 -4 -2 0 0
r2=go	0 7 -3 0 0
r2=good	0 8 -7 0 0
r2=had	0 9 -8 0 0
r2=halifax	0 -1 1 0 0
r2=halt	-1 3 0 0 0
r2=has	0 9 -7 0 0
r2=have	0 4 -4 0 0
r2=he	0 -2 2 0 0
r2=his	0 -1 4 0 0
r2=hold	3 0 -4 0 0
r2=hour	-1 5 -1 0 0
r2=if	0 0 -7 6 0
r2=in	-17 6 -6 5 9
r2=is	-4 16 -7 0 -1
r2=it	-6 7 0 0 0
r2=its	0 5 -3 0 0
r2=last	0 4 -3 0 0
r2=lisbon	0 7 -6 0 0
r2=make	0 -2 3 0 0
r2=midnight	0 -3 5 0 0
r2=mr	4 0 -4 0 0
r2=no	0 9 -7 0 0
r2=not	0 2 -4 2 0
r2=of	-6 0 5 0 0
r2=off	0 -6 7 0 0
r2=on	9 3 -7 -3 -5
r2=one	0 6 -5 0 0
r2=or	0 9 -6 0 0
r2=other	0 -4 1 2 0
r2=paper	0 2 -2 0 0
r2=peace	0 4 -2 0 0
r2=post	0 1 -2 0 0
r2=present	0 2 -1 0 0
r2=put	-1 3 0 0 0
r2=resume	0 -17 9 6 0
r2=say	0 2 0 0 0
r2=see	0 -1 3 0 0
r2=set	0 2 -1 0 0
r2=sheet	0 3 -2 0 0
r2=six	5 -2 -1 0 0
r2=so	0 7 -5 0 0
r2=stay	0 -1 2 0 0
r2=talk	4 11 -17 0 0
r2=tariff	0 2 0 0 0
r2=telephone	26 -23 -1 0 0
r2=that	-3 0 3 0 0
r2=the	4 0 -3 -3 3
r2=their	0 8 -6 0 0
r2=there	0 0 -5 -1 7
r2=they	-10 16 -5 0 0
r2=thi	3 2 -8 2 0
r2=three	-1 11 -7 0 0
r2=time	0 -7 7 0 0
r2=to	11 0 -10 0 0
r2=trade	0 3 -1 0 0
r2=transcript	16 -23 7 0 0
r2=translated	0 -18 19 0 0
r2=truce	0 5 -2 0 0
r2=two	-10 19 -10 0 0
r2=under	0 3 -2 0 0
r2=until	0 1 0 0 0
r2=up	2 5 -8 0 0
r2=video	3 5 -9 0 0
r2=was	-1 0 2 0 0
r2=we	0 -6 7 0 0
r2=what	0 6 -4 0 0
r2=when	0 4 -2 0 0
r2=where	0 -11 5 7 0
r2=which	0 8 -5 0 0
r2=will	0 4 -3 0 0
r2=with	3 -2 0 0 0
r2=would	0 1 0 0 0
r2=yes	0 -10 12 0 0
r2=you	0 -6 6 0 0
r3="	-2 -4 0 0 7
r3='s	-5 18 -12 0 0
r3=(	0 9 -8 0 0
r3=)	12 -10 0 0 0
r3=,	5 -24 14 2 7
r3=-	0 -8 3 0 7
r3=.	-13 2 9 -9 0
r3=:	0 -19 22 0 0
r3=;	0 -1 1 0 0
r3=<agent>	-2 0 -2 9 0
r3=<day-ahead>	-6 -9 10 -3 5
r3=<day-gone>	10 0 -1 -2 -7
r3=<day-today>	-11 0 8 0 0
r3=<duty>	8 -11 4 0 0
r3=<end>	-2 11 -3 -8 -4
r3=<gate>	0 2 0 0 0
r3=<level-noun>	0 2 0 0 0
r3=<level>	-2 -2 6 0 0
r3=<name>	2 -1 -24 8 10
r3=<not>	2 0 -2 0 0
r3=<number>	-2 14 -14 0 1
r3=<office>	1 -6 4 0 0
r3=<organisation>	0 17 -15 0 0
r3=<person>	1 -5 2 0 2
r3=<quality>	-3 6 -2 0 0
r3=<seat>	-2 -3 8 0 0
r3=<span>	-1 -27 25 5 0
r3=<v-agree>	-1 -4 0 5 0
r3=<v-bear>	1 6 -8 0 0
r3=<v-begin>	3 0 0 0 0
r3=<v-end>	0 10 -9 0 0
r3=<v-impose>	-11 0 3 3 0
r3=<v-propose>	14 -5 -5 0 0
r3=<v-return>	0 0 -2 0 1
r3=<v-say>	0 0 1 0 -1
r3=<v-stay>	0 16 -14 0 0
r3=<v-suspend>	-3 3 0 0 0
r3=<v-up>	3 0 -3 0 0
r3=?	0 -4 6 0 0
r3=a	5 -11 4 3 -1
r3=about	9 -2 -5 0 0
r3=account	0 5 -5 0 0
r3=after	1 2 -5 0 0
r3=again	0 -4 7 0 0
r3=agree	0 -1 2 0 0
r3=all	0 2 0 0 0
r3=an	0 -3 5 0 0
r3=and	-6 -10 17 0 0
r3=are	0 4 -2 0 0
r3=as	0 7 -7 0 0
r3=at	-6 15 -10 -2 1
r3=back	0 -8 9 0 0
r3=be	0 11 -6 0 0
r3=been	0 9 -10 2 0
r3=before	0 -6 12 -5 0
r3=between	0 -9 11 0 0
r3=busan	0 6 -3 0 0
r3=butter	0 -8 9 0 0
r3=by	-7 15 -7 0 0
r3=carry	0 5 -5 0 0
r3=custom	0 3 -1 0 0
r3=day	0 6 -5 0 0
r3=delegation	0 2 -1 0 0
r3=duty	1 0 0 0 0
r3=effectively	0 -6 7 0 0
r3=end	0 2 -1 0 0
r3=first	0 2 0 0 0
r3=five	2 2 -7 0 0
r3=for	-3 20 -14 0 0
r3=fourth	0 -4 5 0 0
r3=from	0 19 -17 0 0
r3=further	9 -8 0 0 0
r3=get	3 -1 0 0 0
r3=go	4 0 -3 0 0
r3=great	0 8 -5 0 0
r3=had	0 12 -9 0 0
r3=have	0 9 -7 0 0
r3=he	0 -9 3 7 0
r3=his	0 6 -3 0 0
r3=hundred	0 18 -17 0 0
r3=in	8 -17 15 -10 0
r3=is	0 6 -4 0 0
r3=it	0 9 -9 0 0
r3=its	-2 5 0 0 0
r3=last	0 -8 10 0 0
r3=later	-1 2 0 0 0
r3=level	0 -2 2 0 0
r3=minute	4 0 -2 0 0
r3=month	0 13 -11 0 0
r3=mr	1 -2 0 0 0
r3=next	0 -9 5 4 0
r3=night	-1 -9 0 0 11
r3=nine	0 6 -6 0 0
r3=no	0 -1 1 0 0
r3=not	0 4 -3 0 0
r3=nothing	0 5 -5 0 0
r3=of	-9 5 2 0 0
r3=off	0 1 -1 0 0
r3=on	-1 5 -1 1 -7
r3=one	0 3 -1 0 0
r3=other	0 1 -1 0 0
r3=our	0 5 -5 0 0
r3=over	-1 9 -6 0 0
r3=own	0 0 2 0 0
r3=pause	-1 0 0 0 0
r3=people	0 -8 9 0 0
r3=place	0 1 -1 0 0
r3=president	11 -4 -6 0 0
r3=rate	0 1 -1 0 0
r3=return	0 0 0 0 1
r3=say	-3 0 4 0 0
r3=set	0 -4 4 0 0
r3=side	0 3 -3 0 0
r3=sign	0 -3 0 5 0
r3=since	0 1 0 0 0
r3=sooner	0 1 0 0 0
r3=surcharge	0 0 1 0 0
r3=table	0 1 0 0 0
r3=take	0 0 1 0 0
r3=tariff	6 -11 4 0 0
r3=telephone	8 -7 0 0 0
r3=ten	0 -6 6 0 0
r3=th	0 -4 4 0 0
r3=that	-2 15 -16 4 -2
r3=the	-15 17 -8 -3 3
r3=there	0 1 0 0 0
r3=they	0 2 0 0 0
r3=third	0 -8 8 0 0
r3=time	0 -11 9 0 0
r3=to	-3 0 4 0 0
r3=truce	0 4 -2 0 0
r3=two	9 -20 15 0 0
r3=until	0 3 -1 0 0
r3=us	0 2 -2 0 0
r3=was	5 -2 -1 0 0
r3=week	0 -1 0 3 0
r3=were	0 4 -4 0 0
r3=what	-2 15 -11 0 0
r3=which	0 -1 2 0 0
r3=with	4 -7 7 0 -5
r3=within	0 -4 0 5 0
r3=without	0 -3 3 0 0
r3=you	0 0 -7 7 0
r3=—	0 5 -5 0 0
r4="	-4 23 -17 0 0
r4='s	-2 16 -10 0 0
r4=)	0 2 0 0 0
r4=,	9 -21 15 -13 7
r4=-	-5 27 -22 0 0
r4=.	-1 -27 14 10 9
r4=;	0 1 0 0 0
r4=<agent>	0 5 -2 0 0
r4=<day-ahead>	0 6 -4 3 -6
r4=<day-gone>	-7 11 -9 6 -4
r4=<day-today>	-1 -6 4 4 0
r4=<duty>	-2 -5 11 0 -1
r4=<end>	-4 8 3 -17 -7
r4=<gate>	0 2 0 0 0
r4=<goods>	-5 0 5 0 0
r4=<level-noun>	0 1 -3 0 0
r4=<level>	0 22 -19 0 0
r4=<month-gone>	0 -4 0 0 6
r4=<name>	-5 -12 16 -2 2
r4=<not>	0 8 -16 6 0
r4=<number>	-3 -6 10 0 0
r4=<office>	10 2 -11 0 0
r4=<organisation>	0 3 -1 0 0
r4=<person>	-1 -1 1 1 0
r4=<quality>	0 -5 7 0 0
r4=<seat>	12 -6 -4 -6 4
r4=<span>	7 8 -18 0 0
r4=<v-agree>	0 -6 0 0 6
r4=<v-bear>	-6 0 0 0 5
r4=<v-begin>	8 -6 -6 6 0
r4=<v-down>	-1 -8 6 0 5
r4=<v-end>	0 -22 23 0 0
r4=<v-impose>	0 -2 0 0 4
r4=<v-propose>	-2 8 -5 2 0
r4=<v-return>	0 -2 2 0 0
r4=<v-say>	-8 8 0 0 0
r4=<v-stay>	0 2 0 0 0
r4=<v-suspend>	7 -10 2 0 0
r4=<v-target>	0 6 -2 0 0
r4=<v-up>	5 -8 3 0 0
r4=?	-10 1 5 0 0
r4=a	0 -1 6 0 -7
r4=all	0 4 -3 0 0
r4=and	0 11 -9 -4 1
r4=arrangement	0 -2 3 0 0
r4=as	0 3 -5 0 1
r4=at	12 -26 14 0 0
r4=be	0 0 2 0 0
r4=been	0 0 1 0 0
r4=before	7 0 -7 0 0
r4=between	7 -5 0 0 0
r4=both	0 -4 5 0 0
r4=by	7 -4 0 0 0
r4=call	0 3 0 0 0
r4=charge	0 2 0 0 0
r4=continue	0 8 -6 0 0
r4=day	0 -7 7 0 0
r4=did	0 -11 11 0 0
r4=down	0 8 -8 0 0
r4=duty	0 -4 5 0 0
r4=end	0 -1 1 0 0
r4=extend	0 2 -2 0 0
r4=first	0 -5 6 0 0
r4=for	0 1 0 0 -2
r4=from	0 -1 4 0 0
r4=further	0 2 0 0 0
r4=get	-2 6 0 0 0
r4=go	10 -10 0 0 0
r4=had	-2 -2 5 0 0
r4=hall	0 9 -6 0 0
r4=has	0 7 -5 0 0
r4=have	0 -10 10 0 0
r4=he	0 -19 18 3 0
r4=hundred	0 -6 7 0 0
r4=in	4 -6 6 -7 0
r4=into	0 2 0 0 0
r4=is	0 -1 5 0 -1
r4=it	-1 2 0 0 0
r4=know	0 3 -1 0 0
r4=matter	0 -5 6 0 0
r4=meet	0 0 1 0 0
r4=minister	0 1 0 0 0
r4=minute	6 0 -7 0 0
r4=more	0 -5 5 0 0
r4=not	0 4 -3 0 0
r4=nothing	0 -2 -2 6 0
r4=of	8 -4 0 0 0
r4=on	5 -2 3 -4 -1
r4=one	0 -12 13 0 0
r4=other	0 1 0 0 0
r4=our	0 2 0 0 0
r4=out	0 1 0 0 0
r4=over	0 4 -4 0 0
r4=owe	0 4 -4 0 0
r4=pause	8 -7 0 0 0
r4=place	0 -4 5 0 0
r4=president	0 -9 11 0 0
r4=put	0 -1 2 0 0
r4=read	0 1 0 0 0
r4=say	0 -4 6 0 0
r4=settle	0 -14 9 0 6
r4=sign	0 4 -3 0 0
r4=sit	0 0 2 0 0
r4=soybean	0 2 -1 0 0
r4=stay	0 -2 2 0 0
r4=sugar	0 6 -6 0 0
r4=take	0 3 -1 0 0
r4=talk	2 2 -5 0 0
r4=tariff	-1 5 0 0 0
r4=that	0 0 6 -5 0
r4=the	3 2 -7 0 1
r4=their	0 1 0 0 0
r4=there	0 -5 6 0 0
r4=they	0 8 -7 0 0
r4=thi	0 -1 1 0 0
r4=time	4 -1 -1 0 0
r4=to	1 -2 1 2 -3
r4=town	0 8 -8 0 0
r4=trade	0 6 -4 0 0
r4=two	0 -7 3 4 0
r4=under	0 8 -7 0 0
r4=up	0 6 -5 0 0
r4=very	0 0 -7 0 8
r4=was	-2 1 -6 7 0
r4=week	7 -8 1 0 0
r4=what	-6 9 0 0 0
r4=when	0 5 -5 0 0
r4=which	0 2 -1 0 0
r4=will	0 10 -9 0 0
r4=with	0 -2 5 0 0
r4=would	0 1 0 0 0
r4=year	0 -8 9 0 0
r4=you	4 -2 0 0 0
r=" or	0 1 0 0 0
r='s good	0 4 -3 0 0
r=( <day-today>	0 1 0 0 0
r=( <number>	-3 10 -5 0 0
r=( transcript	16 -23 7 0 0
r=) .	0 -6 8 0 0
r=) <end>	-2 -10 13 0 0
r=, <day-ahead>	0 -10 13 0 0
r=, <day-gone>	0 4 -5 0 0
r=, <day-today>	-4 5 0 0 0
r=, <name>	0 1 0 0 0
r=, <number>	-2 -12 15 0 0
r=, <person>	6 -7 0 0 0
r=, <quality>	0 3 -1 0 0
r=, <seat>	1 0 -1 0 0
r=, <span>	0 6 -5 0 0
r=, a	5 6 -11 0 0
r=, after	0 -5 4 0 0
r=, all	0 5 -5 0 0
r=, and	-7 15 -12 3 -4
r=, at	4 -6 1 0 0
r=, by	3 3 -8 0 0
r=, for	8 -13 6 0 0
r=, from	0 1 0 0 0
r=, has	0 5 -3 0 0
r=, he	2 -6 4 0 0
r=, if	0 1 0 0 0
r=, in	-18 -4 2 9 7
r=, is	-2 0 4 0 0
r=, no	0 4 -2 0 0
r=, on	6 0 -5 0 0
r=, so	0 5 -4 0 0
r=, that	-2 -6 8 0 0
r=, the	9 2 -9 0 0
r=, to	3 2 -6 0 0
r=, under	0 2 -2 0 0
r=, was	-1 -1 4 0 0
r=, when	0 4 -2 0 0
r=, where	0 -11 5 7 0
r=, which	0 5 -2 0 0
r=, with	0 -3 5 0 0
r=, yes	0 -10 12 0 0
r=. "	7 -2 -3 0 0
r=. )	0 3 -2 0 0
r=. .	0 2 0 0 0
r=. <end>	0 -14 11 0 4
r=: the	0 11 -10 0 0
r=; <end>	0 6 -5 0 0
r=; it	0 1 0 0 0
r=; the	-1 12 -9 0 0
r=; they	-10 18 -9 0 0
r=<day-ahead> .	11 -9 0 0 0
r=<day-ahead> <end>	0 16 -16 0 0
r=<day-ahead> in	0 5 -5 0 0
r=<day-gone> .	5 -9 3 0 0
r=<end> <end>	-10 11 0 -12 -3
r=<level> <level>	0 1 0 0 0
r=<name> 's	0 -8 9 0 0
r=<person> ,	0 1 -2 0 0
r=<person> and	0 -4 0 0 6
r=? <end>	8 3 -9 0 0
r=about the	4 -3 0 0 0
r=again ,	0 -7 8 0 0
r=again ?	0 9 -8 0 0
r=again in	0 7 -6 0 0
r=again on	0 8 -7 0 0
r=and <day-today>	0 -13 13 0 0
r=and <name>	-3 8 0 0 0
r=and come	0 7 -6 0 0
r=and is	0 4 -4 0 0
r=and it	0 -4 5 0 0
r=as the	0 -3 3 0 0
r=at <level>	-1 5 0 0 0
r=at a	0 8 -6 0 0
r=at midnight	0 -3 5 0 0
r=at the	-2 0 -10 0 9
r=between <name>	0 2 0 0 0
r=between <person>	2 0 -5 2 0
r=between <seat>	8 0 -10 0 0
r=between the	8 -3 0 0 0
r=by telephone	7 -4 0 0 0
r=by the	-1 0 2 0 0
r=by video	0 8 -9 0 0
r=each other	0 -7 2 2 0
r=evening ,	4 -2 0 0 0
r=evening .	0 -5 6 0 0
r=fact sheet	0 3 -2 0 0
r=for <name>	0 4 0 0 0
r=for <span>	0 1 0 0 0
r=for a	0 4 -10 0 1
r=for an	0 2 0 0 0
r=go on	0 -8 8 0 0
r=his <quality>	3 -5 1 0 0
r=in <month-ahead>	0 -16 0 9 6
r=in <month-gone>	0 -3 4 0 0
r=in <name>	0 -1 -3 0 7
r=in <seat>	1 -21 16 4 -3
r=in a	1 0 -3 0 0
r=in alexandria	0 -2 3 0 0
r=in auckland	0 6 -6 0 0
r=in busan	0 0 1 0 0
r=in geneva	0 -3 3 0 0
r=in istanbul	0 2 -2 0 0
r=in lisbon	0 7 -6 0 0
r=in the	-2 23 -21 0 1
r=instead .	0 3 0 0 0
r=is on	0 9 -8 0 0
r=it "	0 -13 15 0 0
r=it 's	0 3 -2 0 0
r=it .	0 1 0 0 0
r=it a	-3 4 0 0 0
r=it is	0 7 -7 0 0
r=last ,	0 2 -1 0 0
r=last year	0 -1 1 0 0
r=link on	3 0 -4 0 0
r=night ,	7 0 -6 0 0
r=of "	0 10 -8 0 0
r=of <person>	0 -5 10 0 0
r=of a	-5 2 0 0 0
r=of consultation	0 -1 2 0 0
r=of it	0 4 -2 0 0
r=of last	0 -3 4 0 0
r=of talk	0 17 -15 0 0
r=of the	2 -7 6 0 0
r=of thi	0 9 -8 0 0
r=off the	0 -4 5 0 0
r=on <day-ahead>	3 0 0 0 0
r=on <day-gone>	0 -11 5 0 9
r=on a	0 -1 2 0 0
r=on the	2 0 0 0 0
r=put its	0 1 0 0 0
r=since <month-gone>	8 -3 -2 0 0
r=since the	-4 -14 18 0 0
r=that <name>	6 -4 0 0 0
r=that a	0 1 0 0 0
r=that it	0 3 0 0 0
r=that the	0 7 -4 0 0
r=the <name>	0 1 0 0 0
r=the <number>	0 -4 4 0 0
r=the <office>	0 2 0 0 0
r=the <quality>	-1 2 -8 5 0
r=the truce	0 1 -1 0 0
r=the two	-5 12 -6 0 0
r=thi year	0 2 0 0 0
r=to <day-ahead>	0 4 -2 0 0
r=to <day-gone>	0 0 1 0 0
r=to <seat>	-7 6 0 0 0
r=to the	0 1 0 0 0
r=together in	0 -3 4 0 0
r=with <name>	0 -3 5 0 0
r=with <person>	5 -13 7 -1 0
r=with <seat>	0 15 -14 0 0
r=with a	0 -1 -3 0 8
r=with the	6 -6 0 0 0
r=without a	0 -14 14 0 0
r=— <name>	0 2 -2 0 0
r=— <person>	0 -7 8 0 0
r=— for	0 2 -1 0 0
r=— the	0 -11 12 0 0
right:calls	35 -28 -4 0 -7
right:coming	-6 1 1 4 -3
right:ended	7 -17 22 -11 -10
right:experts	4 -1 -5 5 0
right:m=bargain	0 3 -2 0 0
right:m=broke up	0 -8 8 0 0
right:m=come	0 15 -14 0 0
right:m=consultations	0 -4 5 0 0
right:m=delegations	-1 0 3 0 0
right:m=dinner	3 1 -7 0 0
right:m=due	0 7 -5 0 0
right:m=ended	0 -10 10 0 0
right:m=expected	0 -1 0 1 0
right:m=go	2 11 -14 0 0
right:m=goes	3 -1 0 0 0
right:m=here	0 -17 19 0 0
right:m=lunch	0 -3 4 0 0
right:m=meet	0 -1 4 0 0
right:m=meeting	0 -3 5 0 0
right:m=met	-1 -1 5 0 0
right:m=negotiations	0 2 -1 0 0
right:m=negotiators	0 -10 10 0 0
right:m=sat	0 -7 8 0 0
right:m=session	0 0 3 0 -5
right:m=signed	0 17 -20 4 0
right:m=sit	0 8 -7 0 0
right:m=sitting	0 3 -1 0 0
right:m=stop	0 1 0 0 0
right:m=table	0 1 0 0 0
right:m=talk	9 -2 -5 0 0
right:m=talks	-1 10 -5 -1 0
right:m=there	-3 -6 7 -4 5
right:m=time	8 -1 -1 0 0
right:m=visit	0 10 -11 0 1
right:m=went	0 -2 2 0 0
right:m=where	0 -13 8 7 0
right:meets	10 -11 10 0 -6
right:running	4 -3 3 0 -6
right:summit	5 -7 4 0 0
right:sure	-15 3 7 -1 -4
right:wished	0 8 -10 6 -3
s:!	0 8 -7 0 0
s:"	-33 28 -13 -9 5
s:&	-9 6 -3 4 0
s:'	0 6 -3 0 0
s:'s	-5 0 2 7 0
s:(	7 8 -10 -4 -2
s:)	6 -1 0 -4 -2
s:*	-3 -20 24 0 0
s:,	-7 1 11 0 -11
s:-	-8 19 -13 -8 1
s:.	3 7 -7 -5 0
s:/	8 3 -12 0 0
s::	-23 21 -9 -1 0
s:;	-18 14 -4 1 -1
s:<agent>	-5 -2 14 0 -25
s:<day-ahead>	-7 -9 16 -9 1
s:<day-gone>	5 -7 9 -8 -6
s:<day-today>	-7 32 -22 -5 -2
s:<duty>	1 3 6 -9 -22
s:<gate>	-14 10 1 0 -16
s:<goods-amount>	0 13 -14 0 -1
s:<goods>	4 23 -11 -9 -29
s:<level-noun>	-9 -1 6 2 -8
s:<level>	-12 44 -36 -13 1
s:<money>	-3 24 -19 0 0
s:<month-ahead>	-5 -20 20 4 0
s:<month-gone>	17 -23 10 -11 8
s:<month-today>	0 1 -1 0 0
s:<name>	-6 10 -17 -7 21
s:<not>	-33 21 -1 4 -13
s:<number>	-11 25 -18 -5 2
s:<office>	6 -11 18 -17 -21
s:<organisation>	-23 32 -19 1 -9
s:<person>	0 -15 1 3 17
s:<points>	-3 23 -14 0 0
s:<quality>	-5 2 11 0 -19
s:<seat>	3 -7 -6 10 16
s:<sender>	6 29 -31 -4 -6
s:<span>	-11 -9 17 15 -24
s:<taker>	-2 12 -8 0 0
s:<v-agree>	-14 14 -11 3 5
s:<v-bear>	-14 4 -5 3 8
s:<v-begin>	-7 0 9 -10 -4
s:<v-buy>	0 20 -17 -1 -2
s:<v-deny>	-2 6 -2 0 0
s:<v-down>	-15 -8 15 -1 3
s:<v-end>	-10 19 -7 -7 -10
s:<v-impose>	9 9 -5 -1 -21
s:<v-propose>	9 0 -6 -8 3
s:<v-return>	-9 -4 -1 7 8
s:<v-say>	0 1 -19 5 18
s:<v-sell>	-6 0 0 -4 8
s:<v-stay>	0 9 -7 3 -15
s:<v-suspend>	11 -10 11 -16 -5
s:<v-target>	0 10 -10 3 -9
s:<v-threaten>	-4 0 4 0 0
s:<v-up>	1 4 -5 0 -3
s:?	-2 7 0 -9 -8
s:@	-7 7 -6 4 0
s:[	0 -3 4 0 0
s:]	0 -4 5 0 0
s:_	-1 -6 4 4 0
s:a	0 15 -7 -12 -9
s:about	9 -17 8 2 -3
s:above	0 11 -8 0 0
s:abroad	0 4 -3 0 0
s:accept	0 -14 12 -2 3
s:accord	0 4 -2 0 0
s:according	-1 5 0 0 0
s:account	0 14 -12 0 0
s:accra	0 4 -2 0 0
s:across	0 -6 8 0 0
s:act	0 7 -5 0 0
s:add	0 -15 15 0 0
s:additional	0 13 -10 0 0
s:adjourned	0 4 -2 0 0
s:admit	7 -3 -1 0 0
s:adopt	0 1 0 0 0
s:aeroplane	0 2 -1 0 0
s:affair	-3 -4 9 0 0
s:affiliate	0 11 -9 0 0
s:after	13 -12 7 -5 -5
s:afternoon	-2 -3 7 0 0
s:afterward	-6 13 -1 0 -1
s:again	-12 12 -13 14 -12
s:against	-3 8 -2 0 0
s:agenda	0 -8 8 0 0
s:agent	0 2 -2 0 0
s:ago	3 -1 0 0 0
s:agree	-4 0 0 4 -2
s:agreement	-4 -1 7 0 0
s:ahead	3 -15 8 0 0
s:air	0 -11 14 0 0
s:aire	0 -15 16 0 0
s:al	13 -16 2 0 0
s:alert	0 4 -3 0 0
s:alexandria	0 -1 2 0 0
s:alive	0 2 -1 0 0
s:all	0 -10 15 -3 -2
s:almost	0 4 -3 0 0
s:alone	0 0 1 0 0
s:along	0 8 -7 0 0
s:also	-4 6 -9 0 6
s:am	0 16 -16 -1 1
s:among	0 0 2 0 0
s:amount	0 1 0 0 0
s:an	-6 -2 13 -12 0
s:and	2 -7 14 -4 -12
s:anew	0 5 -4 0 0
s:announce	-3 1 1 0 0
s:announcement	0 4 0 0 0
s:another	-10 4 0 5 0
s:answer	-2 16 -10 0 0
s:any	-2 6 0 0 -3
s:anybody	0 -2 3 0 0
s:anything	0 -5 7 0 0
s:apart	0 4 -4 0 0
s:application	0 2 0 0 0
s:apply	0 7 -5 0 0
s:approval	0 8 -6 0 0
s:approve	0 1 0 0 0
s:aqaba	0 -21 22 0 0
s:are	3 -12 -2 0 15
s:argue	0 -2 2 0 0
s:armistice	0 11 -9 0 0
s:army	0 6 -5 0 0
s:around	-1 11 -6 0 -1
s:arrangement	-1 1 0 0 0
s:arrive	0 -2 5 0 0
s:as	9 -2 -2 -5 0
s:ask	-5 -7 11 0 0
s:at	-9 -13 1 0 25
s:attract	0 1 -1 0 0
s:auckland	0 3 -2 0 0
s:audience	0 1 0 0 0
s:autumn	0 -5 2 0 5
s:await	0 0 -2 0 1
s:away	0 6 -4 0 0
s:b	12 -9 0 0 0
s:back	0 -1 2 0 0
s:bad	0 1 0 0 0
s:ban	0 0 2 0 0
s:bandung	0 -13 14 0 0
s:bargain	0 1 0 0 0
s:base	0 -14 17 0 0
s:batumi	0 14 -11 0 0
s:bay	0 8 -7 0 0
s:be	-18 3 9 -3 -3
s:beach	-2 7 -3 0 0
s:bean	-3 9 -4 0 0
s:bear	0 8 -3 0 0
s:became	0 9 -6 0 0
s:because	-3 0 2 0 0
s:become	0 10 -7 0 0
s:bed	0 4 -2 0 0
s:beef	6 -1 -1 0 0
s:been	-12 -5 5 10 0
s:before	1 0 -10 15 -8
s:begin	-9 11 -3 0 0
s:behind	0 -9 9 0 0
s:being	0 -8 10 0 0
s:believe	0 3 0 0 0
s:belong	6 -6 0 0 0
s:bergen	0 -19 20 0 0
s:beside	0 7 -4 0 0
s:between	32 3 -31 0 -12
s:beyond	0 3 -2 0 0
s:big	0 -8 10 0 0
s:bilateral	0 0 2 0 0
s:boeing	0 1 -1 0 0
s:book	0 -4 5 0 0
s:born	0 1 -1 0 0
s:both	0 8 -2 -8 0
s:breakfast	11 0 -12 0 0
s:breath	0 1 0 0 0
s:bridge	0 0 1 0 0
s:brief	-1 16 -12 0 0
s:briefing	-1 6 -3 0 0
s:bring	-5 -22 28 0 0
s:broke	0 4 -2 0 0
s:bueno	0 -15 16 0 0
s:built	0 6 -3 0 0
s:busan	-11 -18 29 -3 -5
s:business	0 4 -2 0 0
s:but	-4 0 5 0 0
s:butter	-2 2 0 0 0
s:buy	0 10 -6 0 0
s:by	21 7 -30 -1 0
s:c	0 8 -7 0 0
s:cabinet	0 10 -7 0 0
s:calendar	0 0 1 0 0
s:call	15 5 -12 -11 -15
s:camp	0 7 -7 0 0
s:can	0 6 -4 0 0
s:can't	3 -2 0 0 0
s:cape	0 11 -9 0 0
s:capital	0 -9 15 -2 0
s:car	0 13 -9 0 0
s:carry	-4 12 -5 0 0
s:cartagena	0 -1 1 0 0
s:case	0 11 -7 0 0
s:cease	0 6 -4 0 0
s:ceasefire	-1 13 -8 0 0
s:cent	-4 6 0 0 0
s:certificate	6 -2 -1 0 0
s:cessation	-1 3 -4 2 0
s:chamber	0 1 0 0 0
s:change	5 4 -16 0 0
s:changed	0 2 0 0 0
s:charge	-5 0 0 6 0
s:cheese	0 10 -9 0 0
s:chicago	11 -9 -1 0 0
s:chicken	0 0 2 0 0
s:chip	-3 15 -10 0 0
s:christma	0 2 0 0 0
s:circular	0 2 -1 0 0
s:citru	0 12 -9 0 0
s:city	0 -5 9 0 0
s:claim	0 2 -1 0 0
s:client	0 8 -5 0 0
s:clock	5 -9 5 0 0
s:close	-3 -4 9 0 0
s:closed	0 -8 11 0 0
s:club	0 8 -7 0 0
s:co	0 1 0 0 0
s:coal	13 -14 1 0 0
s:cocoa	0 6 -2 0 0
s:coffee	0 -1 -8 12 0
s:collapsed	0 8 -7 0 0
s:colleague	0 4 -3 0 0
s:collect	0 1 0 0 0
s:colombo	0 -4 5 0 0
s:come	-4 2 1 -4 0
s:comment	0 9 -7 0 0
s:commerce	7 0 -3 0 0
s:commission	0 3 -2 0 0
s:company	-11 14 -2 0 0
s:complained	0 0 1 0 0
s:computer	0 3 0 0 0
s:conclude	-3 3 0 0 0
s:conference	22 -6 -12 0 0
s:confirm	0 11 -10 0 0
s:consent	0 1 0 0 0
s:consultation	13 -17 8 -3 -4
s:container	0 6 -5 0 0
s:continue	5 6 -12 0 0
s:contract	0 2 0 0 0
s:control	-2 6 0 0 0
s:conversation	-13 3 15 -1 -1
s:copper	5 -10 5 0 0
s:copy	0 3 -3 0 0
s:cork	0 -1 2 0 0
s:corrected	0 3 0 0 0
s:corridor	0 -13 13 0 0
s:cost	0 2 0 0 0
s:cotton	0 -5 6 0 0
s:could	0 7 -5 0 0
s:count	0 5 -4 0 0
s:counted	0 16 -13 0 0
s:counterpart	7 -13 6 0 0
s:country	0 0 0 0 -2
s:county	0 9 -8 0 0
s:current	6 -9 2 0 0
s:custom	-9 16 -7 0 0
s:cut	-1 7 -1 0 0
s:d	0 4 -4 0 0
s:da	0 -18 19 0 0
s:dairy	6 -4 0 0 0
s:date	4 5 -9 0 0
s:dated	-1 3 0 0 0
s:day	-13 -1 7 -3 0
s:de	0 -7 8 0 0
s:deadline	-1 22 -18 0 0
s:deal	7 2 -11 0 0
s:dearer	0 6 -3 0 0
s:decide	0 1 0 0 0
s:decided	0 -9 10 0 0
s:decision	0 7 -5 0 0
s:declaration	0 12 -11 0 0
s:declare	-1 11 -7 0 0
s:decree	0 6 -4 0 0
s:delegation	-5 -19 26 0 -5
s:demand	6 -4 0 0 0
s:deny	0 1 -1 0 0
s:depend	9 -3 -1 0 -2
s:described	0 1 0 0 0
s:desk	0 19 -18 0 0
s:diary	0 -11 13 0 0
s:did	7 3 -12 -2 2
s:die	0 9 -7 0 0
s:different	0 2 0 0 0
s:dinner	8 -11 5 0 0
s:director	0 5 -4 0 0
s:discuss	0 -11 7 0 6
s:dispute	0 -17 13 7 -1
s:djibouti	0 7 -6 0 0
s:do	-6 18 -9 -4 0
s:document	0 12 -10 0 0
s:doe	3 0 0 0 0
s:doesn't	6 -5 0 0 0
s:doha	0 -4 5 0 0
s:don't	0 6 -3 0 0
s:done	0 1 0 0 0
s:door	0 3 -1 0 0
s:double	0 9 -5 0 0
s:down	5 3 -5 0 -1
s:draft	0 1 0 0 0
s:draw	6 0 -5 0 0
s:drawer	0 2 0 0 0
s:driver	0 5 -4 0 0
s:dubai	0 6 -6 0 0
s:due	-5 20 -8 -4 -9
s:dump	0 7 -4 0 0
s:dutiable	0 4 -2 0 0
s:duty	0 11 -6 -6 -4
s:each	0 3 -5 0 -2
s:earlier	0 -7 8 0 0
s:early	0 -18 19 0 0
s:earth	0 11 -9 0 0
s:easter	0 0 2 0 0
s:eastern	0 1 0 0 0
s:economic	0 7 -2 0 -2
s:economy	-2 4 0 0 0
s:edited	0 1 0 0 0
s:effect	-2 18 -13 0 0
s:effective	0 4 -3 0 0
s:effectively	0 1 0 0 0
s:eight	0 1 0 0 0
s:eighteen	0 8 -6 0 0
s:either	0 -7 0 6 0
s:election	0 1 0 0 0
s:eleven	2 2 -6 0 0
s:else	0 0 1 0 0
s:end	-15 -10 21 -2 -3
s:energy	0 -4 4 0 0
s:english	-11 13 -2 0 0
s:enter	0 1 0 0 0
s:entry	0 1 0 0 0
s:envoy	0 14 -13 0 0
s:evening	11 -14 -6 17 -6
s:every	-2 8 -5 0 0
s:everybody	4 3 -10 0 0
s:everyone	0 2 -1 0 0
s:everything	0 16 -12 0 0
s:examine	0 -10 10 0 0
s:exclusion	0 2 -1 0 0
s:expect	-6 -11 -8 9 14
s:expert	3 -23 21 0 -2
s:expire	0 11 -8 0 0
s:expiry	0 3 -1 0 0
s:explain	0 -1 2 0 0
s:export	2 0 1 0 0
s:extend	0 -3 5 0 0
s:extension	-2 6 0 0 0
s:extra	0 9 -6 0 0
s:face	0 -7 9 0 0
s:fact	-4 11 -2 0 -2
s:factory	11 -7 -3 0 0
s:failed	0 -3 5 0 0
s:fall	-3 11 -5 0 0
s:far	0 -5 6 0 0
s:farm	0 10 -7 0 0
s:fee	0 22 -19 0 0
s:fentanyl	-3 0 1 0 0
s:ferry	0 6 -4 0 0
s:few	0 5 -4 0 0
s:fifteen	0 3 -2 0 0
s:fifth	-5 -18 23 0 0
s:fifty	0 0 1 0 0
s:fight	0 1 0 0 0
s:figure	0 -5 6 0 0
s:filed	0 -8 8 0 0
s:final	0 17 -14 0 0
s:find	0 11 -7 0 0
s:firm	0 7 -4 0 0
s:first	-2 -7 11 -4 1
s:five	8 0 -5 0 0
s:fix	0 2 0 0 0
s:flag	0 6 -5 0 0
s:floor	0 -4 6 0 0
s:flour	0 7 -6 0 0
s:fly	0 17 -16 0 0
s:follow	0 -3 5 0 0
s:followed	0 -3 5 0 0
s:for	12 2 -7 -8 2
s:force	0 20 -18 0 0
s:forecast	0 2 0 0 0
s:foreign	0 6 -5 0 0
s:forty	13 -16 9 -1 -1
s:forward	0 -5 6 0 0
s:fought	0 5 -4 0 0
s:found	0 0 2 0 0
s:four	-3 -9 14 0 0
s:fourteen	0 -3 4 0 0
s:fourth	4 -15 14 0 0
s:framework	-2 -1 -2 0 7
s:free	0 1 0 0 0
s:freeze	0 7 -4 0 0
s:friday	-1 2 0 0 0
s:friend	0 11 -11 0 0
s:from	-29 11 5 5 -24
s:frozen	0 4 -1 0 0
s:fruit	0 6 -4 0 0
s:full	0 2 -1 0 0
s:further	3 -14 13 0 0
s:future	11 -6 -5 0 0
s:gallium	0 5 -2 0 0
s:garden	0 11 -11 0 0
s:gate	0 3 -3 0 0
s:gather	0 9 -8 0 0
s:gave	-4 12 -7 0 0
s:general	8 -3 -1 0 0
s:geneva	0 2 -5 5 0
s:get	21 -7 -13 0 -1
s:give	0 9 -7 0 0
s:given	0 -1 3 0 0
s:go	1 0 0 -6 0
s:goa	0 6 -5 0 0
s:gold	0 3 -2 0 0
s:good	-3 11 -4 -2 -2
s:government	-9 18 -10 0 0
s:grace	0 10 -9 0 0
s:grain	0 0 1 0 0
s:great	1 -5 -7 10 4
s:ground	0 -1 2 0 0
s:grower	-2 27 -24 0 0
s:guest	0 10 -4 -2 -1
s:guyana	0 9 -9 0 0
s:had	-17 0 12 -1 -5
s:half	9 0 -14 0 0
s:halifax	0 7 -6 0 0
s:hall	-9 1 -9 10 4
s:halt	-3 7 -1 0 0
s:halve	0 2 0 0 0
s:hand	12 -4 -4 0 0
s:hang	0 10 -7 0 0
s:happen	0 0 1 0 0
s:happened	0 4 -2 0 0
s:harbour	0 12 -12 0 0
s:harvest	0 1 0 0 0
s:has	-9 26 -14 -13 0
s:hasn't	0 1 0 0 0
s:have	-1 -7 9 -7 3
s:having	0 -21 23 0 0
s:hazelnut	10 -13 2 0 0
s:he	4 -18 11 2 2
s:he'll	10 -15 5 0 0
s:head	0 -16 0 0 12
s:hear	0 8 -6 0 0
s:heard	0 11 -10 0 0
s:hearing	0 7 -5 0 0
s:hence	0 7 -5 0 0
s:her	-1 11 -7 0 0
s:here	-3 -25 28 0 0
s:higher	0 4 -3 0 0
s:him	5 5 -10 0 -1
s:his	0 -10 16 -9 0
s:hold	9 -6 3 -9 0
s:hole	-3 -7 10 0 0
s:holiday	8 10 -17 0 0
s:home	-1 4 0 0 0
s:hope	0 0 -4 0 5
s:hotel	0 2 0 0 0
s:hour	11 -8 3 -2 -3
s:house	6 4 -11 0 0
s:how	0 7 -5 0 0
s:hundred	-2 4 -1 0 0
s:hurry	0 10 -9 0 0
s:i	16 -8 0 -6 0
s:i'd	0 3 0 0 0
s:i've	0 9 -7 0 0
s:if	-5 28 -22 0 0
s:importer	-1 7 -4 0 0
s:impose	0 7 -4 0 0
s:in	-18 -34 35 13 8
s:incheon	5 -9 2 0 0
s:included	0 1 0 0 0
s:including	0 3 -3 0 0
s:increase	0 2 -1 0 0
s:initial	0 5 -4 0 0
s:instead	0 15 -12 0 0
s:instrument	0 6 -5 0 0
s:interim	0 2 0 0 0
s:international	0 1 0 0 0
s:interview	0 -8 9 0 0
s:into	-3 21 -16 0 0
s:investigation	0 -4 6 0 0
s:invitation	0 -16 15 -2 3
s:is	-17 9 1 -28 9
s:island	0 0 1 0 0
s:issue	0 1 0 0 0
s:issued	-13 16 0 0 0
s:istanbul	0 -12 13 0 0
s:it	7 -7 12 -10 -16
s:it'll	0 0 1 0 0
s:its	-5 34 -34 6 -4
s:itself	0 5 -3 0 0
s:izmir	0 -2 3 0 0
s:jakarta	13 -7 -4 0 0
s:john	0 -14 15 0 0
s:joint	0 -9 11 0 0
s:josé	0 0 3 0 0
s:just	0 3 -2 0 0
s:karachi	0 2 -1 0 0
s:keep	13 -2 -19 7 -2
s:kick	0 -7 8 0 0
s:kind	0 7 -5 0 0
s:know	1 -2 2 0 0
s:kobe	-6 -1 8 0 0
s:kuala	0 -5 7 0 0
s:la	0 -2 2 0 0
s:lack	0 -11 11 0 0
s:lago	0 -9 10 0 0
s:lamp	0 -2 3 0 0
s:land	0 1 0 0 0
s:lapse	0 6 -3 0 0
s:largest	0 3 -2 0 0
s:last	-24 -13 24 0 -4
s:lasted	1 0 0 0 0
s:late	0 -2 -8 12 0
s:later	-6 -11 0 3 14
s:latter	4 -3 0 0 0
s:law	-1 10 -6 0 0
s:lawyer	0 8 -7 0 0
s:lay	4 3 -11 0 0
s:lead	0 -3 6 0 0
s:leader	21 -8 -9 0 0
s:leather	0 4 -4 0 0
s:leave	-9 7 0 0 0
s:led	0 0 2 0 0
s:legal	0 15 -14 0 0
s:lender	0 1 0 0 0
s:length	-7 9 0 0 0
s:lengthened	0 9 -8 0 0
s:lentil	0 1 0 0 0
s:less	0 4 -2 0 0
s:let	-6 16 -9 0 0
s:letter	-2 7 -3 0 0
s:level	0 9 -6 0 0
s:levy	4 -7 5 0 0
s:licence	-2 -5 8 0 0
s:lift	10 -15 6 0 0
s:lightly	0 2 0 0 0
s:like	1 -10 10 0 0
s:likely	-1 1 0 0 0
s:likewise	0 2 -1 0 0
s:line	-17 9 -14 0 14
s:link	3 -6 0 0 0
s:lisbon	0 -5 8 0 0
s:list	2 -2 -3 0 5
s:listed	0 1 0 0 0
s:lithium	6 -10 5 0 0
s:little	0 -7 9 0 0
s:live	0 7 -6 0 0
s:local	0 -3 -2 8 0
s:locked	0 -15 16 0 0
s:london	0 2 -1 0 0
s:long	0 18 -17 0 0
s:longer	1 -5 3 0 0
s:look	-5 -8 1 0 10
s:lose	0 3 -2 0 0
s:loui	0 -9 9 0 0
s:lull	0 -2 3 0 0
s:lumpur	0 -5 7 0 0
s:lunch	0 3 0 0 -1
s:m	9 0 -5 0 0
s:madrid	0 -16 18 0 0
s:make	-7 8 0 0 0
s:man	-3 13 -8 0 0
s:manila	0 12 -9 0 0
s:maputo	0 -15 16 0 0
s:march	0 -5 6 0 0
s:margin	0 -19 20 0 0
s:mark	0 2 -1 0 0
s:market	0 3 -2 0 0
s:match	0 2 0 0 0
s:matter	0 -14 16 0 0
s:may	0 0 2 0 0
s:me	19 0 -18 0 0
s:mean	-7 5 0 0 0
s:meant	0 10 -8 0 0
s:measure	0 -1 2 0 0
s:media	16 -12 -5 0 0
s:mediator	0 8 -5 0 0
s:meet	-20 -2 8 1 0
s:meeting	0 -3 4 0 0
s:member	0 8 -4 0 0
s:memorandum	0 4 -1 0 0
s:men	0 -9 11 0 0
s:merely	0 1 -1 0 0
s:mid	0 -6 0 0 7
s:middle	10 -13 1 0 0
s:midnight	0 15 -15 0 0
s:might	0 -1 1 0 0
s:milk	0 -2 4 0 0
s:million	-1 12 -8 0 0
s:minister	-3 -3 8 0 0
s:ministry	-3 8 -1 0 0
s:minute	6 0 -14 -2 7
s:mission	0 15 -15 0 0
s:modest	0 2 -1 0 0
s:mombasa	0 -7 9 0 0
s:mon	0 1 0 0 0
s:monday	5 -18 16 0 0
s:month	-4 2 0 0 0
s:moratorium	0 4 -2 0 0
s:more	-5 14 -9 0 0
s:morning	-12 9 -5 0 4
s:most	9 -9 -2 0 5
s:mouth	0 3 -3 0 0
s:move	0 13 -11 0 0
s:mr	4 -12 11 -6 1
s:ms	0 -5 8 0 0
s:much	0 0 2 0 0
s:muscat	0 -16 16 0 0
s:must	0 11 -8 0 0
s:mutual	0 6 -4 0 0
s:my	3 7 -8 0 0
s:nagoya	0 -16 16 0 0
s:name	-3 12 -6 0 0
s:named	0 -2 0 5 0
s:nang	0 -18 19 0 0
s:national	0 4 -3 0 0
s:near	0 0 -10 12 0
s:nearly	0 2 -2 0 0
s:need	0 16 -15 0 0
s:negotiate	0 0 1 0 0
s:negotiation	-1 -8 11 0 0
s:neither	0 3 -1 0 0
s:network	0 1 0 0 0
s:new	-14 11 0 0 -1
s:next	0 -31 29 3 -2
s:nickel	-3 0 2 0 0
s:night	0 -8 0 0 9
s:nine	-6 20 -13 0 0
s:nineteen	0 5 -5 0 0
s:ninety	0 -5 3 0 0
s:ninth	0 10 -9 0 0
s:no	-14 21 -12 -4 0
s:nobody	0 15 -11 0 0
s:none	0 12 -11 0 0
s:noon	0 -2 5 0 0
s:nor	0 3 -2 0 0
s:not	-29 14 7 0 -12
s:note	0 -1 4 0 0
s:nothing	-5 -1 -1 10 0
s:notice	-1 14 -11 0 0
s:noticed	0 2 -1 0 0
s:now	-2 -3 3 0 3
s:number	5 0 -2 0 0
s:nut	0 0 2 0 0
s:nvidia	0 11 -9 0 0
s:o'clock	5 -2 0 0 0
s:obtain	0 -3 -1 8 0
s:of	-4 0 11 -11 -9
s:off	-4 13 -12 4 -3
s:offer	-6 -5 12 0 0
s:office	0 4 -3 0 0
s:official	0 -5 7 0 0
s:oil	4 1 -3 0 0
s:old	0 8 -4 0 0
s:on	9 0 2 -18 -5
s:once	-3 2 -6 8 0
s:one	-18 6 5 -5 0
s:only	4 -2 0 0 0
s:open	0 -6 10 0 0
s:opened	-4 -16 20 0 0
s:opening	0 2 -2 0 0
s:operator	-3 10 -4 0 0
s:opinion	0 8 -7 0 0
s:opposite	7 -10 2 0 0
s:or	-9 11 -6 7 -9
s:order	-12 28 -16 0 0
s:ordinary	0 12 -10 0 0
s:origin	0 -6 7 0 0
s:other	0 17 -24 0 -1
s:otherwise	0 0 3 0 0
s:our	-19 10 1 -2 -3
s:out	-4 1 2 -7 0
s:outside	0 2 -7 5 0
s:over	-3 13 -6 -2 -1
s:owe	0 6 -5 0 0
s:own	-5 -16 23 0 -3
s:owned	0 10 -10 0 0
s:owner	0 9 -8 0 0
s:p	0 4 -2 0 0
s:pact	0 -1 2 0 0
s:page	0 11 -9 0 0
s:pair	0 -15 18 -2 0
s:palace	-8 -9 4 0 11
s:palm	6 0 -9 0 0
s:panama	0 -13 14 0 0
s:paper	-7 -11 16 0 0
s:pari	0 -31 32 0 0
s:parliament	0 0 1 0 0
s:part	1 -5 3 0 0
s:parted	0 -7 7 0 0
s:party	5 -4 0 0 0
s:pass	0 4 -3 0 0
s:passed	0 2 -1 0 0
s:past	-2 14 -10 0 0
s:pause	3 -6 3 0 0
s:pay	-7 28 -17 0 -3
s:payable	0 3 -2 0 0
s:payment	0 18 -17 0 0
s:peace	0 14 -11 0 0
s:pen	0 11 -9 0 0
s:penalty	0 5 -3 0 0
s:pencilled	0 -6 8 0 0
s:people	-5 2 2 0 0
s:per	0 1 0 0 0
s:percent	0 -3 4 0 0
s:period	0 4 -2 0 0
s:permit	0 -2 2 0 0
s:person	1 -4 1 0 0
s:phase	0 9 -9 0 0
s:phone	25 -14 -11 0 -4
s:place	5 -12 4 5 0
s:plan	-3 -1 4 -1 1
s:plant	0 1 0 0 0
s:play	0 4 -2 0 0
s:please	0 1 0 0 0
s:plu	0 4 -2 0 0
s:point	0 17 -14 0 0
s:pointed	0 11 -9 0 0
s:port	0 5 0 0 0
s:position	0 -12 12 0 0
s:post	11 0 -17 0 -1
s:power	0 7 -6 0 0
s:premier	0 -8 2 7 -1
s:prepare	6 1 -7 0 0
s:presence	0 15 -14 0 0
s:present	0 15 -13 0 0
s:presenter	0 9 -8 0 0
s:president	18 -34 17 -10 8
s:press	0 -2 0 6 0
s:price	0 8 -6 0 0
s:prime	-1 0 0 0 0
s:principle	-1 -1 -3 8 0
s:prisoner	0 19 -18 0 0
s:product	0 1 0 0 0
s:prolongation	0 3 -3 0 0
s:prolonged	-2 -1 5 0 0
s:promise	0 4 0 0 0
s:proper	0 -7 8 0 0
s:proposal	0 3 -1 0 0
s:propose	7 13 -25 0 0
s:provide	0 0 2 0 0
s:public	0 5 -5 0 0
s:published	-2 19 -15 0 0
s:pump	0 4 -4 0 0
s:purchase	10 -9 0 0 0
s:put	-1 -3 9 -2 -5
s:q	0 -15 16 0 0
s:quarrel	9 -6 -1 0 0
s:quarter	-2 4 0 0 0
s:question	-7 42 -33 0 0
s:quit	0 5 -5 0 0
s:quote	0 2 0 0 0
s:radio	0 3 -1 0 0
s:rail	0 1 0 0 0
s:raise	-5 -11 16 0 0
s:rang	30 -23 -7 0 0
s:rare	-1 10 -5 0 0
s:rate	0 -6 9 0 0
s:rather	0 5 -4 0 0
s:raw	0 5 -4 0 0
s:reach	-2 0 4 0 0
s:read	6 -22 20 0 -3
s:readout	-16 19 -2 0 0
s:ready	0 3 -2 0 0
s:reason	-8 10 -7 0 4
s:recall	4 -9 2 0 0
s:receive	-5 -20 6 5 11
s:recess	0 2 0 0 0
s:reciprocal	0 9 -5 0 0
s:reckon	0 8 -6 0 0
s:record	0 5 -4 0 0
s:reference	-10 16 -6 0 0
s:regard	0 0 2 0 0
s:register	0 6 -5 0 0
s:relief	0 5 -2 0 0
s:remain	0 7 -4 0 0
s:remark	0 3 -1 0 0
s:renewal	0 7 -4 0 0
s:renewed	0 9 -7 0 0
s:report	-6 2 1 0 0
s:reporter	4 0 0 0 0
s:reprieve	0 3 -2 0 0
s:request	3 0 -2 0 0
s:require	0 4 -4 0 0
s:required	0 4 -2 0 0
s:respect	0 1 0 0 0
s:rest	0 4 -2 0 0
s:result	-10 0 3 0 5
s:resume	-1 -15 9 10 0
s:retired	0 3 -2 0 0
s:return	-3 0 -5 0 10
s:rice	0 0 1 0 0
s:right	0 6 -3 0 0
s:ring	12 -7 -3 0 0
s:rise	-1 2 0 0 0
s:river	0 10 -9 0 0
s:roaming	0 2 0 0 0
s:room	3 21 -24 0 0
s:rosario	0 6 -5 0 0
s:rose	0 -2 3 0 0
s:round	-20 3 4 4 -14
s:rover	0 2 -2 0 0
s:rule	-1 3 0 0 0
s:rum	0 10 -9 0 0
s:rumour	0 1 0 0 0
s:run	-11 28 -18 0 0
s:s	0 4 -3 0 0
s:sale	0 6 -2 0 0
s:salmon	0 -1 3 0 0
s:same	-9 22 -10 -3 -3
s:san	0 -3 5 0 0
s:sapporo	0 -13 14 0 0
s:saturday	0 14 -11 0 0
s:save	0 7 -7 0 0
s:say	-4 -7 -11 12 21
s:scale	0 2 -1 0 0
s:schedule	0 -6 7 0 0
s:scheduled	0 1 0 0 0
s:scrap	0 5 -5 0 0
s:screen	12 -7 -5 0 0
s:sea	-1 0 -4 8 0
s:season	5 0 -5 0 0
s:second	0 -11 17 -3 -2
s:secretary	16 -28 8 6 -2
s:section	0 6 -3 0 0
s:see	-14 22 -17 0 0
s:sell	-2 -8 0 0 11
s:send	-1 -9 12 0 0
s:sentence	9 -5 -6 0 0
s:seoul	-2 -13 -4 17 0
s:separate	0 -17 18 0 0
s:service	0 -5 5 0 0
s:sesame	0 3 -2 0 0
s:session	3 -19 8 0 6
s:set	11 -33 27 0 0
s:settle	3 -18 1 4 9
s:seven	-1 4 -13 12 0
s:seventh	0 -2 3 0 0
s:shall	-5 -3 10 0 0
s:share	0 6 -5 0 0
s:she	-3 2 0 0 0
s:sheep	0 5 -5 0 0
s:sheet	-8 11 0 -1 -4
s:shelve	10 -9 0 0 0
s:shift	0 4 -3 0 0
s:ship	-3 21 -14 0 0
s:shook	6 -8 2 0 0
s:short	0 22 -19 0 0
s:should	0 5 0 0 0
s:show	0 1 0 0 0
s:shrimp	0 8 -8 0 0
s:shut	0 6 -4 0 0
s:side	-11 16 -1 -5 -9
s:sign	-22 29 -21 5 -3
s:signature	-4 0 3 0 0
s:silent	0 -1 2 0 0
s:since	6 5 -2 -8 -8
s:single	0 -3 3 0 0
s:sir	0 21 -18 0 0
s:sit	-20 -5 15 0 -2
s:six	5 -17 13 0 0
s:sixteen	0 1 0 0 0
s:sixth	0 -11 13 0 0
s:slap	0 5 -4 0 0
s:sleep	0 -4 7 0 0
s:slide	0 4 -3 0 0
s:small	0 14 -12 0 0
s:snow	0 -1 2 0 0
s:so	-9 14 -7 -2 2
s:some	0 1 0 0 0
s:somebody	10 2 -15 0 0
s:something	-1 1 0 0 0
s:sooner	0 7 -3 0 0
s:soup	0 2 -1 0 0
s:soybean	13 0 -17 0 0
s:space	0 -5 6 0 0
s:spare	0 -8 10 0 0
s:speak	11 -4 -3 0 -4
s:speaking	1 -10 7 0 0
s:special	0 4 -3 0 0
s:spent	-2 -10 13 0 0
s:spoke	20 6 -38 -2 -6
s:spoken	-16 20 0 0 0
s:spring	0 5 -3 0 0
s:st	0 -12 13 0 0
s:stand	-1 2 -15 12 0
s:standstill	-3 4 0 0 0
s:start	-3 -2 3 2 0
s:state	0 2 -4 -3 6
s:statement	0 16 -13 0 0
s:stay	-2 -4 11 0 0
s:steel	8 -8 0 0 0
s:step	-1 14 -11 0 0
s:still	-4 10 -8 0 0
s:stockholm	-1 -12 16 0 0
s:stop	-3 5 0 0 0
s:story	-3 3 0 0 0
s:stress	0 1 0 0 0
s:strike	0 14 -13 0 0
s:stroke	0 5 -3 0 0
s:studio	0 11 -8 0 0
s:subject	5 -2 -1 0 0
s:such	0 -10 12 0 0
s:sugar	0 9 -6 0 0
s:summer	0 12 -9 0 0
s:summit	-2 -3 8 0 0
s:sunday	-1 -21 22 0 0
s:surcharge	0 1 0 0 0
s:suspend	-2 19 -14 0 0
s:suspension	0 12 -8 0 0
s:table	-5 -1 7 0 0
s:take	1 -4 6 0 0
s:talk	-4 7 -3 9 -19
s:talked	21 -20 0 0 0
s:talking	0 2 0 0 0
s:tangier	0 6 -6 0 0
s:tariff	0 3 2 -1 -15
s:tashkent	0 -4 4 0 0
s:tax	0 7 -3 0 0
s:tea	-3 13 -7 0 0
s:team	-2 -27 29 4 -3
s:technical	0 -2 4 0 0
s:telephone	41 -21 -26 -7 -13
s:telephoned	31 -37 6 0 0
s:television	-6 4 1 0 0
s:tell	4 11 -18 6 -5
s:ten	-13 10 -9 0 10
s:tenth	8 -6 0 0 0
s:term	3 -1 0 0 0
s:text	0 -17 19 0 0
s:th	0 1 0 0 0
s:than	0 -1 1 0 0
s:that	-2 4 -3 12 -13
s:the	-13 19 -7 -10 4
s:their	-6 16 -8 -4 -5
s:them	-9 -11 16 -4 5
s:themselve	0 -2 4 0 0
s:then	7 -17 12 0 0
s:there	-18 -3 0 5 13
s:therefore	0 3 -2 0 0
s:these	0 -9 11 0 0
s:they	-12 -17 12 9 11
s:they'll	-8 -16 3 10 9
s:they're	0 -4 5 0 0
s:they've	0 -15 16 0 0
s:thi	4 -1 1 1 -12
s:think	0 3 -1 0 0
s:third	-9 8 -1 -2 -2
s:thirty	0 8 -6 0 0
s:though	0 -2 3 0 0
s:thousand	0 -4 5 0 0
s:threat	0 4 -2 0 0
s:threaten	-1 0 2 0 0
s:three	0 5 -1 -3 -2
s:through	0 -12 13 0 0
s:thu	25 -24 -1 0 0
s:thursday	-10 8 0 0 0
s:tie	0 -7 8 0 0
s:till	0 12 -8 0 0
s:time	6 0 -6 4 -4
s:to	-1 5 -10 -3 7
s:together	0 -8 6 -1 7
s:top	0 0 2 0 0
s:touch	-6 7 0 0 0
s:town	-5 17 -11 0 0
s:trade	-10 12 0 -3 -8
s:transcript	11 -3 -5 0 0
s:transfer	0 3 -2 0 0
s:translated	0 -15 16 0 0
s:translation	0 6 -4 0 0
s:travel	0 -3 2 0 4
s:treasury	0 -3 0 7 -3
s:treat	0 1 0 0 0
s:treaty	0 -10 12 0 0
s:truce	-21 21 -7 0 -1
s:tue	0 0 -9 12 0
s:tuesday	12 7 -25 0 0
s:turn	0 0 -10 10 0
s:turned	0 8 -7 0 0
s:turnout	0 7 -7 0 0
s:twelve	0 11 -7 0 0
s:twenty	-4 21 -15 0 0
s:twice	0 6 -4 0 0
s:two	10 -33 19 3 2
s:under	-9 23 -13 0 0
s:understanding	0 -10 13 0 0
s:union	0 8 -5 0 0
s:unless	-1 13 -8 0 0
s:unofficial	0 12 -12 0 0
s:until	-28 7 8 -5 -6
s:up	-3 13 -6 -3 -4
s:upon	0 3 -3 0 0
s:us	0 -4 5 0 0
s:use	0 -5 7 0 0
s:usual	0 -8 10 0 0
s:valid	0 9 -8 0 0
s:valparaíso	0 -14 16 0 0
s:verbatim	0 1 0 0 0
s:version	-11 12 0 0 0
s:very	-1 -7 0 0 8
s:vessel	-1 0 -4 8 0
s:vice	0 -9 3 7 -1
s:video	40 -37 -9 6 -1
s:view	0 -5 6 0 0
s:villa	0 -5 7 0 0
s:visit	-5 1 1 -7 3
s:vote	0 22 -19 0 0
s:voted	0 1 0 0 0
s:wait	0 -9 0 10 0
s:waiting	0 2 -1 0 0
s:want	0 0 1 0 0
s:war	0 -7 10 0 0
s:warn	0 1 0 0 0
s:was	-19 -4 15 -2 -5
s:watche	0 1 0 0 0
s:water	0 6 -5 0 0
s:way	-1 0 -11 11 0
s:we	-7 -14 23 -1 -2
s:we'll	0 8 -2 0 0
s:we've	0 3 0 0 0
s:wed	0 0 -10 12 0
s:wednesday	-9 -5 10 0 0
s:week	7 -6 0 3 -7
s:weekend	0 -8 8 0 0
s:welcome	-1 0 2 0 0
s:welcomed	0 1 0 0 0
s:well	0 8 -6 0 0
s:were	-1 11 -8 -7 2
s:what	-4 -3 7 -17 8
s:whatever	0 0 2 0 0
s:wheat	0 9 -8 0 0
s:when	-15 -4 8 -5 6
s:where	-12 -4 8 4 -6
s:wherea	6 -4 0 0 0
s:wherever	0 2 -2 0 0
s:whether	0 8 -6 0 0
s:which	-9 7 0 -10 0
s:who	3 0 2 -7 0
s:whole	0 12 -10 0 0
s:whom	7 0 -6 0 0
s:whose	0 13 -11 0 0
s:why	-3 -9 14 0 0
s:will	-1 -8 10 10 -27
s:window	0 11 -10 0 0
s:wine	0 -5 7 0 0
s:winter	0 3 -2 0 0
s:wire	4 1 -8 0 0
s:wish	8 0 -3 0 -3
s:with	11 -6 3 -25 2
s:within	0 0 -12 10 0
s:without	0 -13 17 0 0
s:won't	0 -13 13 0 0
s:wool	9 -5 -3 0 0
s:word	-2 12 -18 7 0
s:work	-5 6 0 0 0
s:working	0 -20 23 0 0
s:world	0 7 -6 0 0
s:worth	0 4 -3 0 0
s:would	-7 28 -30 8 -5
s:write	0 0 -4 -4 8
s:wrong	0 1 0 0 0
s:year	-12 12 -3 0 0
s:yes	-4 -7 11 0 0
s:yokohama	0 -3 3 0 0
s:york	-4 -13 18 0 0
s:you	13 0 -6 0 -9
s:your	-4 10 -2 0 0
s:|	0 9 -8 0 0
s:·	-1 11 -8 0 0
s:—	-28 19 -5 3 0
sa:!	0 8 -7 0 0
sa:"	-21 14 0 -5 -1
sa:" ,	-1 3 0 0 0
sa:" .	-20 14 0 0 -2
sa:" <person>	0 4 -2 0 0
sa:" a	-4 0 3 0 0
sa:" an	-3 -7 11 0 0
sa:" and	0 -6 7 0 0
sa:" effectively	0 -6 7 0 0
sa:" on	0 2 0 0 0
sa:" or	0 3 -1 0 0
sa:" say	0 5 -4 0 0
sa:" very	0 -4 0 0 2
sa:'s	3 0 4 -4 -10
sa:'s ,	0 4 -3 0 0
sa:'s .	0 6 -3 0 0
sa:'s <level>	0 -5 6 0 0
sa:'s <person>	-1 1 0 0 0
sa:'s commerce	0 3 -2 0 0
sa:'s good	0 5 -5 0 0
sa:'s on	1 3 -6 0 0
sa:'s the	0 -14 15 0 0
sa:'s trade	0 -9 10 0 0
sa:(	2 12 -14 -1 0
sa:( <day-today>	0 2 -1 0 0
sa:( <month-gone>	0 -1 3 0 0
sa:( <number>	-3 16 -12 0 0
sa:( transcript	16 -7 -6 0 0
sa:)	0 1 2 -2 0
sa:) ,	0 -6 7 0 0
sa:) .	-2 10 -7 0 0
sa:) and	0 0 1 0 0
sa:*	0 7 -5 0 0
sa:,	10 -15 12 2 -7
sa:, "	-4 15 -7 0 0
sa:, <day-ahead>	5 -17 14 0 -2
sa:, <day-gone>	4 -2 -4 8 0
sa:, <day-today>	-12 39 -31 0 0
sa:, <level>	0 4 -1 0 0
sa:, <name>	-7 11 -3 0 0
sa:, <number>	-3 -1 4 0 0
sa:, <office>	-6 -14 20 0 0
sa:, <person>	0 -6 2 6 -2
sa:, <seat>	0 2 -4 0 0
sa:, <span>	0 1 0 0 0
sa:, a	7 -7 1 0 0
sa:, after	2 -17 15 0 0
sa:, all	0 8 -6 0 0
sa:, an	0 3 -2 0 0
sa:, and	-1 18 -15 0 0
sa:, are	0 0 1 0 0
sa:, as	13 -13 0 0 4
sa:, at	14 -35 22 5 0
sa:, because	0 11 -8 0 0
sa:, both	0 7 -6 0 0
sa:, but	0 2 -1 0 0
sa:, by	0 -3 3 0 0
sa:, due	0 0 1 0 0
sa:, end	0 -12 12 0 0
sa:, first	0 -7 8 0 0
sa:, for	14 1 -15 -1 0
sa:, go	0 1 0 0 0
sa:, had	0 -1 2 0 0
sa:, has	0 8 -5 0 0
sa:, he	2 -20 19 0 0
sa:, hold	0 -4 5 0 0
sa:, hour	0 1 0 0 0
sa:, i	0 12 -10 0 0
sa:, if	0 2 0 0 0
sa:, in	9 -45 31 3 8
sa:, is	-4 -5 12 0 0
sa:, it	0 3 -2 0 0
sa:, its	0 2 -1 0 0
sa:, make	0 2 -2 0 0
sa:, no	0 6 -3 0 0
sa:, of	0 -5 6 0 0
sa:, on	28 -9 -13 -1 -1
sa:, one	0 22 -20 0 0
sa:, or	0 -2 3 0 0
sa:, our	0 0 1 0 0
sa:, rare	0 1 0 0 0
sa:, reply	0 2 0 0 0
sa:, say	-10 0 -3 0 11
sa:, settle	0 -7 7 0 0
sa:, sign	0 2 -1 0 0
sa:, so	0 6 -4 0 0
sa:, soybean	0 2 0 0 0
sa:, take	0 3 -3 0 0
sa:, tell	0 -8 8 0 0
sa:, that	3 -14 12 0 0
sa:, the	10 1 -11 4 -5
sa:, their	5 -5 0 0 0
sa:, then	0 4 -2 0 0
sa:, to	7 4 -10 0 0
sa:, too	0 -4 4 0 0
sa:, two	-3 11 -7 0 0
sa:, under	0 8 -6 0 0
sa:, unless	0 3 0 0 0
sa:, until	0 3 -1 0 0
sa:, was	-4 2 0 0 0
sa:, we	0 1 -1 0 0
sa:, were	0 -5 6 0 0
sa:, whatever	0 -1 2 0 0
sa:, when	0 -3 5 0 0
sa:, where	-2 -1 0 7 0
sa:, which	-4 12 -5 0 0
sa:, who	0 -9 11 0 0
sa:, will	0 2 -1 0 0
sa:, with	-2 7 -2 0 0
sa:, would	0 4 -4 0 0
sa:, yes	0 -10 12 0 0
sa:-	-19 12 -5 0 6
sa:- five	-1 7 -3 0 0
sa:.	5 6 -5 -10 0
sa:. "	6 0 -9 0 0
sa:. .	0 10 -8 0 0
sa:. <number>	0 3 -2 0 0
sa:. m	9 -7 0 0 0
sa::	-26 27 -9 -4 0
sa:: "	0 3 -2 0 0
sa:: <day-ahead>	0 -4 0 0 3
sa:: <name>	0 1 0 0 0
sa:: <number>	-3 -5 10 0 0
sa:: that	0 1 -1 0 0
sa:: the	0 9 -6 0 0
sa:: what	0 3 -1 0 0
sa:;	-8 18 -9 -6 0
sa:; <level>	0 2 -2 0 0
sa:; a	0 0 1 0 0
sa:; and	0 2 -1 0 0
sa:; it	0 0 1 0 0
sa:; no	0 4 -1 0 0
sa:; so	0 1 0 0 0
sa:; the	0 3 -5 0 3
sa:; they	-4 13 -9 0 0
sa:<agent>	-20 5 2 2 -6
sa:<day-ahead>	7 -9 7 -18 1
sa:<day-ahead> "	0 1 0 0 0
sa:<day-ahead> ,	-3 -10 6 1 7
sa:<day-ahead> .	-5 -21 20 -11 10
sa:<day-ahead> ;	2 2 -5 0 0
sa:<day-ahead> at	0 7 -6 0 0
sa:<day-ahead> in	0 6 -4 0 0
sa:<day-ahead> of	0 0 2 0 0
sa:<day-ahead> the	0 10 -9 0 0
sa:<day-ahead> to	3 -1 0 0 0
sa:<day-gone>	2 -2 0 3 -3
sa:<day-gone> )	0 -4 5 0 0
sa:<day-gone> ,	-3 7 -1 -3 -3
sa:<day-gone> .	10 5 -14 4 -1
sa:<day-gone> ;	4 -5 0 0 0
sa:<day-gone> <person>	1 -4 0 0 1
sa:<day-gone> after	0 -2 3 0 0
sa:<day-gone> and	1 12 -13 0 0
sa:<day-gone> at	10 -7 0 0 0
sa:<day-gone> in	0 -5 9 0 0
sa:<day-gone> night	-1 -9 0 0 11
sa:<day-gone> of	0 -12 13 0 0
sa:<day-gone> that	-1 3 0 0 0
sa:<day-gone> with	0 17 -16 0 0
sa:<day-today>	-12 12 -8 4 2
sa:<day-today> (	0 15 -15 0 0
sa:<day-today> )	-9 23 -16 0 0
sa:<day-today> ,	8 -22 17 0 0
sa:<day-today> .	0 -1 0 0 6
sa:<day-today> by	0 -5 -5 10 0
sa:<day-today> to	0 -5 6 0 0
sa:<day-today> with	5 -6 0 0 0
sa:<duty>	1 -1 7 -1 -13
sa:<gate>	-9 12 -2 -2 -1
sa:<goods-amount>	1 4 -8 0 0
sa:<goods-amount> in	0 8 -6 0 0
sa:<goods-amount> of	-3 4 0 0 0
sa:<goods>	1 -3 8 0 -14
sa:<level-noun>	-9 -6 9 4 -3
sa:<level>	0 26 -29 -6 4
sa:<level> )	0 9 -8 0 0
sa:<level> ,	-2 2 0 0 0
sa:<level> .	-5 26 -18 0 0
sa:<level> <level>	0 2 0 0 0
sa:<level> and	1 0 0 0 0
sa:<level> at	7 -3 -2 0 0
sa:<level> for	0 -7 0 0 9
sa:<level> in	0 4 -2 0 0
sa:<level> of	0 4 -3 0 0
sa:<level> on	-3 -13 17 0 0
sa:<level> tariff	6 -6 0 0 0
sa:<level> which	0 2 -2 0 0
sa:<money>	-1 11 -7 0 0
sa:<money> .	0 2 0 0 0
sa:<money> of	0 3 -2 0 0
sa:<month-ahead>	-2 -16 10 7 2
sa:<month-ahead> ,	0 -1 1 0 0
sa:<month-gone>	5 -20 16 -5 3
sa:<month-gone> ,	0 -5 7 0 0
sa:<name>	-3 13 -26 0 24
sa:<name> "	-1 5 0 0 0
sa:<name> 's	-2 -10 15 0 0
sa:<name> )	0 3 -2 0 0
sa:<name> ,	-2 12 -8 -2 0
sa:<name> .	-3 -13 -14 12 21
sa:<name> ?	0 4 -1 0 0
sa:<name> and	-11 -12 21 0 0
sa:<name> are	0 2 -1 0 0
sa:<name> at	5 0 -11 -1 7
sa:<name> had	0 0 1 0 0
sa:<name> in	3 0 -1 0 0
sa:<name> on	2 0 -5 0 5
sa:<name> or	-1 17 -11 0 -2
sa:<name> take	0 4 -2 0 0
sa:<name> tariff	-1 5 -1 0 0
sa:<name> to	0 5 -3 0 0
sa:<name> was	6 -6 0 0 0
sa:<name> will	1 -3 2 0 0
sa:<name> would	-1 7 -3 0 0
sa:<not>	-11 0 4 10 -10
sa:<number>	-14 12 -5 0 0
sa:<number> )	-4 14 -9 0 0
sa:<number> ,	0 3 -1 0 0
sa:<number> .	0 -1 0 -3 4
sa:<number> :	-1 -14 16 0 0
sa:<number> and	0 2 -1 0 0
sa:<number> for	0 6 -3 0 0
sa:<number> hour	0 -4 5 0 0
sa:<number> in	0 14 -13 0 0
sa:<number> on	0 -2 2 0 0
sa:<number> th	0 6 -4 0 0
sa:<number> that	0 2 -2 0 0
sa:<number> to	0 1 0 0 0
sa:<office>	4 -2 1 -1 -1
sa:<office> ,	8 -6 0 0 0
sa:<office> .	6 3 -8 0 0
sa:<office> and	0 3 -2 0 0
sa:<office> in	0 1 -1 0 0
sa:<office> of	0 -4 4 0 0
sa:<organisation>	-12 30 -24 2 -1
sa:<organisation> 's	0 12 -11 0 0
sa:<organisation> ,	0 2 0 0 0
sa:<organisation> .	-2 0 2 0 0
sa:<organisation> and	0 7 -5 0 0
sa:<organisation> in	0 13 -11 0 0
sa:<organisation> of	-5 11 -3 0 0
sa:<organisation> say	6 -2 0 0 0
sa:<person>	4 -28 21 1 2
sa:<person> 's	0 9 -8 0 0
sa:<person> ,	16 -25 13 -6 0
sa:<person> .	-3 2 5 0 -5
sa:<person> <day-gone>	1 -4 3 0 0
sa:<person> and	5 -20 1 6 8
sa:<person> call	0 0 1 0 0
sa:<person> had	-9 -9 17 0 0
sa:<person> in	6 -5 -3 5 -1
sa:<person> is	0 3 -1 0 0
sa:<person> of	8 -12 5 0 0
sa:<person> on	-1 2 1 0 -1
sa:<person> post	0 3 -1 0 0
sa:<person> sign	0 13 -10 0 0
sa:<person> tell	0 1 -1 0 0
sa:<person> to	3 -17 5 0 4
sa:<points>	-1 8 -2 0 0
sa:<quality>	5 -6 5 2 -9
sa:<quality> -	0 -9 10 0 0
sa:<quality> .	0 3 -1 0 0
sa:<quality> and	0 -17 18 0 0
sa:<quality> colleague	0 7 -6 0 0
sa:<quality> duty	5 1 -9 0 0
sa:<quality> good	0 10 -7 0 0
sa:<quality> negotiator	0 -3 4 0 0
sa:<quality> oil	0 6 -2 0 0
sa:<quality> rice	0 -11 11 0 0
sa:<quality> side	0 -5 6 0 0
sa:<quality> tariff	0 -2 3 0 0
sa:<quality> vice	0 -2 0 3 0
sa:<seat>	1 14 -16 4 -7
sa:<seat> 's	0 2 -2 0 0
sa:<seat> ,	9 -7 -6 7 0
sa:<seat> .	15 10 -21 0 -2
sa:<seat> <day-gone>	0 -13 15 0 0
sa:<seat> and	4 -7 -2 6 0
sa:<seat> had	0 7 -6 0 0
sa:<seat> has	0 -1 1 0 0
sa:<seat> in	-2 -8 14 0 0
sa:<seat> on	3 1 -1 -3 -1
sa:<seat> say	0 7 -6 0 0
sa:<seat> time	1 12 -16 0 0
sa:<sender>	7 13 -21 0 0
sa:<span>	-5 -7 7 15 -14
sa:<span> ,	4 9 -17 0 0
sa:<span> .	0 -17 12 14 -9
sa:<span> after	0 3 -1 0 0
sa:<span> and	0 -3 3 0 0
sa:<span> before	0 -12 4 4 0
sa:<span> in	0 3 -1 0 0
sa:<span> is	0 3 -2 0 0
sa:<span> later	0 5 -3 0 0
sa:<span> more	0 4 -3 0 0
sa:<span> of	0 1 0 0 0
sa:<span> to	0 -6 7 0 0
sa:<taker>	0 6 -4 0 0
sa:<v-agree>	-7 2 -9 10 5
sa:<v-bear>	0 -3 -6 5 7
sa:<v-begin>	1 -1 5 -2 -9
sa:<v-buy>	5 5 -10 0 0
sa:<v-deny>	0 7 -6 0 0
sa:<v-down>	-17 -2 4 0 5
sa:<v-end>	0 0 4 -2 -2
sa:<v-impose>	-1 -6 2 11 -4
sa:<v-propose>	14 -22 10 0 0
sa:<v-return>	-2 -1 -1 3 0
sa:<v-say>	5 9 -10 -11 1
sa:<v-sell>	1 1 -17 0 8
sa:<v-stay>	8 0 -8 9 -5
sa:<v-suspend>	0 -3 9 -9 0
sa:<v-target>	1 -8 4 6 -2
sa:<v-threaten>	0 -2 5 0 0
sa:<v-up>	1 2 -3 2 -7
sa:?	-2 7 0 -9 -8
sa:a	0 3 0 0 -5
sa:a "	0 -3 1 0 2
sa:a .	10 -9 0 0 0
sa:a <day-ahead>	0 -1 3 0 0
sa:a <day-gone>	7 -2 -3 0 0
sa:a <level>	0 2 0 0 0
sa:a <office>	0 -7 8 0 0
sa:a <quality>	0 7 -7 0 0
sa:a date	0 1 0 0 0
sa:a deal	0 2 0 0 0
sa:a first	0 1 0 0 0
sa:a further	8 -13 6 0 0
sa:a good	0 -3 3 0 0
sa:a half	0 4 -2 0 0
sa:a little	0 1 0 0 0
sa:a matter	0 -7 8 0 0
sa:a minute	-3 7 -2 0 0
sa:a new	0 8 -7 0 0
sa:a notice	0 2 -1 0 0
sa:a paper	0 -14 15 0 0
sa:a pause	6 -6 0 0 0
sa:a quarter	2 -1 0 0 0
sa:a second	0 4 -1 0 0
sa:a signature	0 -3 3 0 0
sa:a single	0 -4 4 0 0
sa:a text	0 -10 11 0 0
sa:a third	0 4 -2 0 0
sa:a truce	-4 12 -6 0 0
sa:a vote	0 3 -3 0 0
sa:about	7 -5 -1 2 -2
sa:about the	16 -12 0 -1 0
sa:above	0 10 -8 0 0
sa:account	0 8 -6 0 0
sa:account of	0 6 -6 0 0
sa:across	0 -5 7 0 0
sa:act	0 2 0 0 0
sa:add	2 -9 6 0 0
sa:additional	0 3 -2 0 0
sa:additional duty	0 2 -1 0 0
sa:adjourned	0 4 -4 0 0
sa:affair	-3 -3 8 0 0
sa:affiliate	0 2 -1 0 0
sa:after	1 -17 19 0 -1
sa:after .	0 2 0 0 0
sa:after <span>	0 -16 18 0 0
sa:after a	6 -14 7 0 0
sa:after all	0 8 -7 0 0
sa:after the	0 -3 4 0 0
sa:afterward	-4 9 -3 0 0
sa:again	-3 11 -2 -7 -2
sa:again ,	0 -8 12 -3 0
sa:again .	0 3 0 0 0
sa:again ?	0 10 -8 0 0
sa:again in	0 7 -6 0 0
sa:again on	0 11 -9 0 0
sa:against	-1 17 -14 0 0
sa:against <name>	0 3 -1 0 0
sa:against the	0 3 -3 0 0
sa:agenda	0 -4 4 0 0
sa:ago	0 0 1 0 0
sa:ago .	2 0 0 0 0
sa:agree	-5 -4 13 -1 0
sa:agree on	-1 -3 6 0 0
sa:agree to	-2 -6 11 0 0
sa:agreement	-1 6 0 0 0
sa:ahead	0 -2 4 0 0
sa:ahead .	0 0 1 0 0
sa:air	0 -5 8 0 0
sa:air base	0 -6 8 0 0
sa:alexandria	0 -2 3 0 0
sa:all	-6 2 3 -2 0
sa:all ,	0 7 -6 0 0
sa:all .	0 18 -17 0 0
sa:all of	0 5 -4 0 0
sa:all the	0 5 -4 0 0
sa:all time	0 -14 14 0 0
sa:almost	0 4 -3 0 0
sa:alone	0 0 1 0 0
sa:alone .	0 0 1 0 0
sa:along	0 1 -1 0 0
sa:also	0 2 -2 0 0
sa:am	0 6 -6 -1 1
sa:among them	0 1 0 0 0
sa:an	-2 -5 14 -4 -4
sa:an <office>	0 2 -1 0 0
sa:an <quality>	0 4 -3 0 0
sa:an agreement	0 2 0 0 0
sa:an air	0 -6 8 0 0
sa:an extension	0 2 0 0 0
sa:an hour	6 -14 12 0 -1
sa:an order	0 11 -9 0 0
sa:and	-21 -2 16 0 -4
sa:and ,	0 4 -3 0 0
sa:and <day-today>	0 -6 7 0 0
sa:and <goods-amount>	2 0 -1 0 0
sa:and <name>	-9 -15 25 -1 0
sa:and <number>	0 11 -11 0 0
sa:and <person>	9 -14 -4 6 7
sa:and <quality>	0 -15 15 0 0
sa:and <seat>	3 1 -11 6 0
sa:and a	-5 6 0 0 0
sa:and both	0 2 -2 0 0
sa:and by	-4 0 4 0 0
sa:and chip	0 3 0 0 0
sa:and end	0 8 -7 0 0
sa:and for	1 6 -9 0 0
sa:and forty	0 0 5 0 0
sa:and get	0 -4 4 0 0
sa:and has	0 1 0 0 0
sa:and he	2 -10 8 0 0
sa:and i	0 -7 9 0 0
sa:and in	-6 14 -7 0 0
sa:and is	0 -2 3 0 0
sa:and it	-1 7 -2 0 0
sa:and last	0 -5 6 0 0
sa:and mr	0 1 0 0 0
sa:and no	0 0 1 0 0
sa:and not	0 1 0 0 0
sa:and on	0 2 -4 0 0
sa:and other	-6 8 0 0 0
sa:and our	0 10 -10 0 0
sa:and put	-1 2 0 0 0
sa:and sign	0 3 -13 10 0
sa:and that	5 -1 -15 7 6
sa:and the	-19 -2 17 -3 -3
sa:and there	0 -6 6 0 0
sa:and they	0 7 -4 0 0
sa:and to	0 8 -7 0 0
sa:and twenty	0 3 0 0 0
sa:and was	0 -5 5 0 0
sa:and we	0 -9 10 0 0
sa:and what	6 0 -7 0 0
sa:and when	0 0 1 0 0
sa:and will	0 -9 9 0 0
sa:and with	0 5 -5 0 0
sa:announce	0 -6 8 0 0
sa:announce .	0 -8 9 0 0
sa:another	-5 0 4 0 0
sa:any	0 1 0 0 0
sa:any further	0 -1 2 0 0
sa:anything	0 3 -2 0 0
sa:apart	0 4 -4 0 0
sa:approval	0 3 -2 0 0
sa:approval of	0 2 -1 0 0
sa:approve	0 -1 4 0 0
sa:are	1 3 -2 -1 0
sa:are to	0 -5 6 0 0
sa:around	0 6 -3 0 0
sa:arrangement	0 -2 4 0 0
sa:as	12 0 -9 -2 2
sa:as far	0 -4 4 0 0
sa:as is	0 -13 13 0 0
sa:as it	0 1 0 0 0
sa:as the	0 -2 4 0 0
sa:as they	10 -11 0 0 0
sa:as well	0 4 -2 0 0
sa:as you	5 -4 0 0 0
sa:ask	0 -7 10 0 0
sa:at	6 -9 -11 6 14
sa:at <level>	10 -2 -8 0 0
sa:at <number>	6 2 -12 0 0
sa:at <seat>	0 -4 6 0 0
sa:at a	0 0 0 5 0
sa:at all	0 11 -10 0 0
sa:at an	0 -6 8 0 0
sa:at eleven	5 -2 -1 0 0
sa:at midnight	5 -7 1 0 0
sa:at night	-2 2 0 0 0
sa:at nine	-3 14 -9 0 0
sa:at once	-1 -1 -3 8 0
sa:at six	10 -4 -5 0 0
sa:at the	-3 -3 -8 -6 19
sa:auckland	0 6 -6 0 0
sa:autumn	0 -5 6 0 0
sa:autumn ,	0 -10 10 0 0
sa:autumn .	0 3 -3 0 0
sa:away	0 2 -2 0 0
sa:back	2 -12 10 0 0
sa:back to	0 2 -1 0 0
sa:bad	0 1 0 0 0
sa:ban	0 4 -3 0 0
sa:bargain	0 8 -6 0 0
sa:base	0 -6 8 0 0
sa:be	-1 7 -2 0 -5
sa:be continue	0 3 -1 0 0
sa:be in	0 -1 2 0 0
sa:be meet	7 0 -7 0 0
sa:bean .	-7 7 0 0 0
sa:bear	0 4 -2 0 0
sa:became	0 8 -6 0 0
sa:because	-1 4 0 0 0
sa:become	0 5 -2 0 0
sa:bed	0 1 0 0 0
sa:beef	1 0 0 0 0
sa:been	-7 2 0 3 0
sa:before	6 0 -3 2 -1
sa:begin	0 7 -4 0 0
sa:begin in	0 -1 2 0 0
sa:being	0 -10 11 0 0
sa:beside	0 4 -1 0 0
sa:better	0 1 -3 0 0
sa:between	12 4 -11 -1 -7
sa:between <name>	-4 -5 11 0 0
sa:between <person>	10 -1 -9 1 -2
sa:between <seat>	7 -1 -1 0 0
sa:between the	7 5 -8 0 0
sa:big	0 -7 8 0 0
sa:book	0 -7 7 0 0
sa:both	5 5 -11 0 0
sa:both .	0 1 0 0 0
sa:both side	0 15 -15 0 0
sa:breath	0 1 0 0 0
sa:bring	-2 -13 18 0 0
sa:bring the	0 -1 1 0 0
sa:broke	0 6 -5 0 0
sa:built	0 0 1 0 0
sa:busan	-3 -6 13 0 -1
sa:busan ,	0 0 1 0 0
sa:busan .	0 -15 18 0 0
sa:business	0 12 -10 0 0
sa:but	0 -4 7 0 0
sa:butter	-1 0 1 0 0
sa:buy	0 6 -4 0 0
sa:by	6 12 -24 3 0
sa:by <name>	0 1 0 0 0
sa:by <person>	0 5 -9 0 3
sa:by <points>	0 1 0 0 0
sa:by <span>	0 -1 3 0 0
sa:by a	0 13 -11 0 0
sa:by both	0 3 -3 0 0
sa:by telephone	4 0 -3 0 -2
sa:by the	-10 -4 12 0 0
sa:by then	0 1 0 0 0
sa:by video	4 -9 -3 9 0
sa:by which	0 3 -1 0 0
sa:calendar	0 7 -6 0 0
sa:calendar .	0 5 -5 0 0
sa:call	8 -5 0 0 0
sa:call "	0 3 -2 0 0
sa:call a	-1 4 0 0 0
sa:call between	5 0 -6 0 0
sa:call it	0 0 1 0 0
sa:can	0 1 0 0 0
sa:cape	0 9 -8 0 0
sa:cape town	0 9 -8 0 0
sa:capital	0 -9 13 -2 0
sa:capital .	0 -7 11 -2 0
sa:car	0 4 -1 0 0
sa:carry	0 2 -1 0 0
sa:case	0 6 -4 0 0
sa:cent	-4 6 0 0 0
sa:certificate	7 -5 0 0 0
sa:chair	0 -2 3 0 0
sa:change	6 1 -14 0 0
sa:charge	-1 3 -11 7 0
sa:cheese	0 10 -9 0 0
sa:cheese ,	0 9 -9 0 0
sa:chicken	0 6 -5 0 0
sa:chip	-2 10 -6 0 0
sa:chip ,	0 3 -1 0 0
sa:citru	0 3 0 0 0
sa:city	0 1 0 0 0
sa:client	0 3 0 0 0
sa:clock	7 -15 9 0 0
sa:close	0 9 -7 0 0
sa:close on	0 -1 2 0 0
sa:closed	0 -4 5 0 0
sa:coal	7 -10 3 0 0
sa:cocoa	0 2 0 0 0
sa:cocoa butter	0 4 -1 0 0
sa:coffee	0 -1 -9 12 0
sa:colleague	0 7 -6 0 0
sa:colombo	0 -10 11 0 0
sa:come	-1 13 -9 0 0
sa:come back	0 3 -3 0 0
sa:come down	0 3 -2 0 0
sa:come out	0 3 -2 0 0
sa:come to	0 3 -1 0 0
sa:comment	0 1 -1 0 0
sa:commerce	0 7 -6 0 0
sa:commerce ministry	0 3 -2 0 0
sa:company	-4 10 -2 0 0
sa:conclude	0 -1 2 0 0
sa:confirm	-4 10 -2 0 0
sa:consultation	0 -4 5 0 0
sa:continue	6 -7 2 0 0
sa:continue to	7 -4 -1 0 0
sa:control	0 8 -5 0 0
sa:control of	0 2 0 0 0
sa:control on	0 2 0 0 0
sa:conversation	-1 6 -3 0 0
sa:copper	5 -5 0 0 0
sa:cotton	0 -6 7 0 0
sa:count	0 3 -2 0 0
sa:counted	0 8 -6 0 0
sa:counterpart	0 -5 6 0 0
sa:country	0 13 -9 0 0
sa:country on	0 9 -8 0 0
sa:county	0 9 -8 0 0
sa:custom	0 10 -7 0 0
sa:custom house	0 2 0 0 0
sa:da	0 -11 11 0 0
sa:da nang	0 -11 11 0 0
sa:dairy	6 -4 0 0 0
sa:date	7 -4 0 0 0
sa:date that	0 2 -1 0 0
sa:day	-5 0 5 0 0
sa:day ,	0 9 -6 0 0
sa:day .	0 2 -1 0 0
sa:day of	0 -9 9 0 0
sa:deadline	0 5 -4 0 0
sa:dearer	0 4 -1 0 0
sa:decision	0 0 2 0 0
sa:declare	0 8 -5 0 0
sa:declare the	0 2 -1 0 0
sa:delegation	-2 -1 5 0 0
sa:depend	9 -3 -1 0 -2
sa:depend on	9 -3 -1 0 -2
sa:desk	0 9 -8 0 0
sa:diary	0 -1 4 0 0
sa:did	0 0 0 0 4
sa:did it	0 -3 3 0 0
sa:dinner	3 -8 4 0 0
sa:discuss	0 -4 5 0 0
sa:dispute	0 -13 7 7 -1
sa:do	-3 -2 8 0 0
sa:do not	0 0 1 0 0
sa:document	0 9 -7 0 0
sa:doe	4 -5 2 0 0
sa:doe not	-1 0 4 0 0
sa:doesn't	6 -5 0 0 0
sa:done	0 -8 8 0 0
sa:double	0 7 -4 0 0
sa:down	-10 13 -6 0 0
sa:down .	-6 0 4 0 0
sa:down from	0 2 -2 0 0
sa:down in	0 6 -5 0 0
sa:draft	0 1 -1 0 0
sa:draw	0 2 0 0 0
sa:due	0 10 -7 0 0
sa:due to	0 6 -4 0 0
sa:dump	0 5 -3 0 0
sa:duty	2 5 -4 -3 0
sa:duty .	0 2 -2 0 0
sa:duty ;	2 0 0 0 0
sa:duty are	8 -5 -1 0 0
sa:duty of	0 8 -3 0 0
sa:duty on	0 -1 0 0 0
sa:duty that	0 4 -1 0 0
sa:each	-5 -3 6 0 0
sa:each .	0 -19 19 0 0
sa:each of	0 10 -7 0 0
sa:each other	0 0 -2 1 0
sa:early	0 -18 19 0 0
sa:earth	-3 14 -8 0 0
sa:easter	0 -9 10 0 0
sa:easter .	0 -2 4 0 0
sa:economy	0 0 1 0 0
sa:effect	0 2 -1 0 0
sa:effect .	0 1 0 0 0
sa:effectively	0 -5 6 0 0
sa:effectively off	0 -5 6 0 0
sa:eighteen	0 8 -6 0 0
sa:eighth	0 1 0 0 0
sa:either	0 0 -5 6 0
sa:either .	0 0 -4 6 0
sa:eleven	4 8 -16 0 0
sa:else .	0 0 1 0 0
sa:end	-4 -6 12 0 0
sa:end ,	0 5 -5 0 0
sa:end .	0 3 -2 0 0
sa:end in	0 5 -5 0 0
sa:end of	0 -1 3 0 0
sa:end with	0 -20 20 0 0
sa:english	-9 19 -10 0 0
sa:enter <name>	0 3 -2 0 0
sa:evening	1 -10 4 7 0
sa:evening ,	8 -9 1 0 0
sa:evening .	0 -3 5 0 0
sa:ever	0 4 -3 0 0
sa:every	0 7 -4 0 0
sa:everybody	5 -1 -1 0 0
sa:everyone	0 2 -1 0 0
sa:everything	0 10 -8 0 0
sa:expect	0 -1 0 5 0
sa:expect to	0 4 -10 5 0
sa:expert	10 -12 0 0 0
sa:expire	0 1 0 0 0
sa:expire .	0 1 -1 0 0
sa:explain	0 -2 2 0 0
sa:export	5 0 -6 0 0
sa:export control	0 3 -2 0 0
sa:export of	6 -4 0 0 0
sa:extend	0 5 -4 0 0
sa:extend .	0 1 -1 0 0
sa:extension	0 3 -1 0 0
sa:face	0 0 2 0 0
sa:fact	-1 0 4 0 0
sa:fact sheet	-1 0 4 0 0
sa:fall	0 5 -2 0 0
sa:far	0 -4 5 0 0
sa:far as	0 -7 7 0 0
sa:farm	0 8 -5 0 0
sa:farm good	0 7 -5 0 0
sa:fee	0 12 -10 0 0
sa:fentanyl	-1 10 -5 0 0
sa:fentanyl ,	0 2 0 0 0
sa:few	0 4 -3 0 0
sa:fifteen	0 3 -1 0 0
sa:fifth	-1 -3 6 0 0
sa:fifty	0 0 1 0 0
sa:final	0 9 -6 0 0
sa:find	0 6 -3 0 0
sa:first	0 4 0 -1 0
sa:first day	0 -7 7 0 0
sa:fish	0 -2 2 0 0
sa:five	0 3 -3 0 0
sa:five million	0 3 0 0 0
sa:floor	0 -3 4 0 0
sa:flour	0 4 -4 0 0
sa:follow	0 -1 3 0 0
sa:following	0 2 -2 0 0
sa:for	6 13 -17 -9 0
sa:for <day-ahead>	8 -4 0 0 0
sa:for <name>	-1 20 -16 0 0
sa:for <span>	-9 1 6 -1 0
sa:for a	0 0 -2 0 1
sa:for an	0 -6 11 0 0
sa:for call	-1 1 0 0 0
sa:for the	7 1 -5 1 -3
sa:for their	0 -1 1 0 0
sa:for what	0 -7 0 0 9
sa:forty	14 -13 2 0 0
sa:forty minute	14 -15 4 0 0
sa:forward	0 -6 6 0 0
sa:four	-7 -9 18 0 0
sa:four ,	0 -6 7 0 0
sa:four .	0 2 0 0 0
sa:fourth	0 -8 10 0 0
sa:fourth round	0 5 -4 0 0
sa:framework	-1 0 0 0 2
sa:freeze	0 2 -1 0 0
sa:from	-25 20 -8 7 -12
sa:from <day-ahead>	0 0 3 0 -2
sa:from <day-gone>	-1 -11 9 3 0
sa:from <level>	0 8 -7 0 0
sa:from <name>	0 9 -6 0 0
sa:from a	0 0 1 0 0
sa:from geneva	0 15 -14 0 0
sa:from that	0 0 1 0 0
sa:from the	-3 18 -11 0 0
sa:full	0 1 0 0 0
sa:further	7 -13 7 0 0
sa:further <span>	8 -6 0 0 0
sa:future	-3 6 0 0 0
sa:geneva	0 5 -12 6 0
sa:geneva ,	0 -3 4 0 0
sa:geneva .	0 6 -6 0 0
sa:geneva on	4 0 -3 0 0
sa:get	8 -4 -2 0 0
sa:give	0 3 -2 0 0
sa:go	8 0 -3 -2 -1
sa:go .	-4 10 -5 0 0
sa:go back	0 1 0 0 0
sa:go on	2 -12 11 0 0
sa:go to	12 -12 0 0 0
sa:go up	0 6 -4 0 0
sa:gold	0 1 0 0 0
sa:good	0 -4 6 0 0
sa:good ,	5 -1 0 0 0
sa:good for	0 10 -8 0 0
sa:good in	0 4 -2 0 0
sa:good of	0 -18 18 0 0
sa:good until	0 -4 5 0 0
sa:government	-2 12 -9 0 0
sa:great	-1 1 0 0 0
sa:great hall	-1 1 0 0 0
sa:grower	0 11 -11 0 0
sa:had	-11 1 3 2 -3
sa:had a	0 -6 6 0 0
sa:had agree	0 -11 11 0 0
sa:had already	0 -3 3 0 0
sa:had been	0 -4 7 0 0
sa:had come	0 4 -4 0 0
sa:had go	0 2 -1 0 0
sa:had not	-3 1 -5 6 0
sa:half	2 4 -9 0 0
sa:half a	0 4 -4 0 0
sa:halifax	0 4 -3 0 0
sa:hall	-1 2 0 0 0
sa:halt	-1 0 0 0 0
sa:halve	0 1 0 0 0
sa:hand	0 6 -5 0 0
sa:happen	0 -3 4 0 0
sa:harbour	0 8 -8 0 0
sa:has	-8 16 -6 -2 0
sa:has been	0 6 -2 0 0
sa:have	-7 1 3 0 0
sa:have been	0 16 -15 0 0
sa:have not	0 -4 4 0 0
sa:have read	0 -5 5 0 0
sa:have to	0 3 -2 0 0
sa:having	0 -10 10 0 0
sa:having been	0 -7 7 0 0
sa:he	-1 -18 17 9 -6
sa:he 's	0 2 -1 0 0
sa:he and	0 -18 19 0 0
sa:he has	0 -2 2 0 0
sa:he say	0 -7 8 0 0
sa:he see	0 2 0 0 0
sa:he tell	0 10 -9 0 0
sa:he was	0 -3 0 7 0
sa:hear	0 2 -1 0 0
sa:heard	0 1 0 0 0
sa:her	0 4 -3 0 0
sa:here	0 -22 24 0 0
sa:him	0 15 -13 0 0
sa:him ,	0 13 -12 0 0
sa:his	-4 -2 13 -2 -3
sa:his <person>	0 -5 8 0 0
sa:his <quality>	1 -9 7 0 0
sa:hold	0 6 -4 -4 0
sa:hold for	0 6 -6 0 0
sa:hold in	0 4 -2 0 0
sa:hold on	0 4 -4 -1 1
sa:holiday	9 1 -12 0 0
sa:holiday .	9 -1 -7 0 0
sa:hope	0 1 0 0 0
sa:hour	4 -6 6 -1 -2
sa:hour ,	5 -3 0 0 0
sa:hour .	4 -5 0 0 0
sa:hour and	0 -8 15 0 0
sa:house	0 16 -14 0 0
sa:how	0 1 0 0 0
sa:hundred	0 2 0 0 0
sa:hurry	0 9 -8 0 0
sa:i	-6 3 1 -3 0
sa:if	-1 11 -9 1 0
sa:if it	0 1 -1 0 0
sa:if the	0 6 -4 0 0
sa:if you	0 -3 0 2 0
sa:importer	0 5 -3 0 0
sa:impose	0 1 0 0 0
sa:in	-1 -27 17 18 10
sa:in <month-ahead>	0 -19 9 8 4
sa:in <month-gone>	-8 0 7 -1 0
sa:in <name>	-10 -6 -19 11 23
sa:in <number>	0 -8 6 -1 5
sa:in <seat>	6 -12 3 9 -12
sa:in <span>	0 15 -7 -2 -5
sa:in a	16 1 -13 0 0
sa:in alexandria	0 -2 3 0 0
sa:in auckland	0 6 -6 0 0
sa:in busan	0 -1 4 0 0
sa:in colombo	0 -8 9 0 0
sa:in each	0 10 -7 0 0
sa:in for	0 1 0 0 0
sa:in geneva	3 -14 10 0 0
sa:in halifax	0 7 -6 0 0
sa:in incheon	11 0 -10 0 0
sa:in istanbul	0 2 -2 0 0
sa:in it	-3 -6 9 0 0
sa:in its	0 1 0 0 0
sa:in jakarta	0 2 -1 0 0
sa:in lisbon	0 -2 4 0 0
sa:in madrid	0 -8 9 0 0
sa:in manila	0 0 2 0 0
sa:in mombasa	0 -7 8 0 0
sa:in new	0 -18 20 0 0
sa:in no	0 9 -8 0 0
sa:in place	0 3 -2 0 0
sa:in sapporo	0 -11 13 0 0
sa:in seoul	0 -5 7 0 0
sa:in shanghai	0 -4 5 0 0
sa:in stockholm	0 -18 20 0 0
sa:in the	6 12 -22 3 1
sa:in their	0 -3 4 0 0
sa:in thi	0 1 0 0 0
sa:in which	0 -4 4 0 0
sa:in write	0 3 0 0 0
sa:incheon	11 -1 -7 0 0
sa:increase	0 1 0 0 0
sa:instead	0 15 -12 0 0
sa:instead .	0 7 -3 0 0
sa:instead of	0 8 -7 0 0
sa:instrument	0 2 -1 0 0
sa:into	0 6 -3 0 0
sa:is	-28 12 5 -12 -5
sa:is <name>	0 -13 13 0 0
sa:is a	0 -5 6 0 0
sa:is at	0 4 -1 0 0
sa:is in	0 5 -3 0 0
sa:is no	0 1 0 0 0
sa:is not	0 11 -11 0 0
sa:is off	0 11 -8 0 0
sa:is on	0 7 -6 0 0
sa:is pencilled	0 0 1 0 0
sa:is plan	-2 0 3 0 0
sa:is set	0 -6 6 0 0
sa:is the	0 5 -4 0 0
sa:is to	0 8 -6 0 0
sa:is what	0 -11 12 -1 1
sa:island	0 0 1 0 0
sa:issued	-9 4 6 0 0
sa:it	-6 1 13 -16 -17
sa:it "	-5 -19 23 0 0
sa:it ,	0 3 -2 0 0
sa:it .	3 2 0 -1 -6
sa:it a	-4 6 0 0 0
sa:it all	0 -1 3 0 0
sa:it be	0 2 0 0 0
sa:it end	0 3 -2 0 0
sa:it had	6 -2 -3 0 0
sa:it has	0 -2 3 0 0
sa:it in	0 -2 3 0 0
sa:it is	0 1 0 0 0
sa:it lasted	-1 6 -2 0 0
sa:it on	11 -9 0 0 0
sa:it there	0 -1 1 0 0
sa:it to	0 -5 6 0 0
sa:it too	0 2 -2 0 0
sa:it was	0 7 -5 0 0
sa:it will	0 1 0 0 0
sa:it would	0 -3 4 0 0
sa:item	0 4 -3 0 0
sa:its	0 8 -6 0 0
sa:its fact	0 -5 8 0 0
sa:its purchase	7 -6 0 0 0
sa:its tariff	-1 2 0 0 0
sa:jakarta	0 2 -1 0 0
sa:joint	0 1 0 0 0
sa:joint statement	0 1 0 0 0
sa:josé	0 -2 4 0 0
sa:just	0 2 -1 0 0
sa:keep	14 -7 -16 7 -1
sa:keep the	0 -1 -1 7 -1
sa:kind .	0 -1 1 0 0
sa:know	3 -6 3 0 0
sa:know .	3 0 -1 0 0
sa:know that	0 -5 6 0 0
sa:lago	0 -4 4 0 0
sa:lapse ,	0 1 0 0 0
sa:lapse on	0 -1 2 0 0
sa:largest	0 3 -2 0 0
sa:last	-10 -9 14 0 -1
sa:last ,	0 -4 5 0 0
sa:last <month-gone>	0 0 1 0 0
sa:last <span>	-1 -2 1 2 0
sa:last autumn	0 2 -2 0 0
sa:last until	0 1 0 0 0
sa:last week	0 12 -11 0 0
sa:last year	0 -4 5 0 0
sa:lasted	3 3 -5 0 0
sa:late	0 3 -3 0 0
sa:later	-4 -4 -7 4 10
sa:later .	0 4 -3 0 0
sa:lay	-1 13 -10 0 0
sa:lay down	0 5 -5 0 0
sa:leather	0 4 -4 0 0
sa:leave	-1 11 -6 0 0
sa:length	-4 6 0 0 0
sa:less	0 3 -1 0 0
sa:let	-2 14 -8 0 0
sa:let go	0 4 -2 0 0
sa:let it	0 4 -1 0 0
sa:letter	0 -6 7 0 0
sa:level	0 5 -3 0 0
sa:level of	0 9 -8 0 0
sa:levy	5 -5 0 0 0
sa:levy on	5 -8 1 0 0
sa:licence	0 -2 4 0 0
sa:lift	10 -16 6 0 0
sa:lift its	10 -9 0 0 0
sa:like	2 -5 3 0 0
sa:likely	-1 1 0 0 0
sa:line	-1 3 -4 0 4
sa:line .	-1 0 2 0 0
sa:link	0 -4 4 0 0
sa:link on	0 -4 4 0 0
sa:lisbon	0 0 2 0 0
sa:lisbon .	0 -7 7 0 0
sa:list	1 6 -12 0 0
sa:lithium	6 -5 0 0 0
sa:little	0 1 0 0 0
sa:local	0 -3 -1 8 0
sa:local time	0 -4 -1 8 0
sa:long	0 3 -3 0 0
sa:longer	1 0 0 0 0
sa:look	0 -8 3 0 2
sa:look at	0 -1 0 0 2
sa:lose	0 2 -1 0 0
sa:lunch	0 -4 5 0 0
sa:lunch .	0 -4 5 0 0
sa:m	9 -7 0 0 0
sa:m .	9 -7 0 0 0
sa:madrid	0 -8 9 0 0
sa:madrid on	0 -12 12 0 0
sa:magnet	0 0 1 0 0
sa:make	-4 6 0 0 0
sa:man	0 3 -2 0 0
sa:manila	0 0 2 0 0
sa:matter	0 -8 10 0 0
sa:matter of	0 -4 4 0 0
sa:may	0 -11 12 0 0
sa:may be	0 3 -3 0 0
sa:me	8 4 -12 0 0
sa:mean	-7 7 0 0 0
sa:mean to	0 -2 2 0 0
sa:measure	0 -1 2 0 0
sa:mediator	0 3 -3 0 0
sa:meet	2 -13 11 -1 0
sa:meet .	0 3 -3 0 0
sa:meet in	-3 -19 17 0 1
sa:member	0 3 -1 0 0
sa:mid	0 -6 0 0 7
sa:mid -	0 -6 0 0 7
sa:middle	3 -12 7 0 0
sa:middle of	3 -12 7 0 0
sa:midnight	1 8 -10 0 0
sa:midnight ,	5 1 -8 0 0
sa:midnight .	0 12 -10 0 0
sa:million	0 7 -4 0 0
sa:ministry	0 7 -6 0 0
sa:minute	14 -1 -8 -1 -1
sa:minute .	11 -12 1 0 0
sa:minute past	0 6 -3 0 0
sa:mombasa	0 -12 13 0 0
sa:mombasa ,	0 -4 4 0 0
sa:monday	3 4 -11 0 0
sa:month	-1 6 -2 0 0
sa:month .	0 12 -10 0 0
sa:more	-1 6 -2 0 0
sa:more .	0 -7 8 0 0
sa:morning	-3 0 -1 0 4
sa:morning ;	0 -2 0 0 4
sa:most	10 -13 0 0 4
sa:most of	10 -14 0 0 4
sa:mr	6 1 -2 0 -2
sa:mr <person>	6 1 -3 0 -2
sa:muscat	0 -7 8 0 0
sa:my	0 -5 7 0 0
sa:name	0 6 -4 0 0
sa:named	0 -4 0 5 0
sa:named .	0 -1 -1 5 0
sa:nang	0 -11 11 0 0
sa:near	0 0 -4 5 0
sa:nearly	0 2 -1 0 0
sa:negotiation	0 4 -2 0 0
sa:negotiator	0 -3 4 0 0
sa:neither	0 5 -4 0 0
sa:new	-4 -1 7 0 0
sa:new one	0 4 -4 0 0
sa:new tariff	0 4 -3 0 0
sa:new york	0 -18 20 0 0
sa:next	2 -10 2 7 -4
sa:next .	2 0 -2 0 0
sa:next week	0 -7 8 0 0
sa:next year	0 4 -2 0 0
sa:night	0 -1 -7 0 10
sa:night ,	3 -14 0 0 10
sa:nine	-4 27 -21 0 0
sa:nine .	0 1 0 0 0
sa:ninety	2 -8 5 0 0
sa:no	-9 4 2 -1 -2
sa:no .	0 -9 10 0 0
sa:no change	0 7 -6 0 0
sa:no date	0 -4 6 0 0
sa:no more	0 7 -7 0 0
sa:nobody	0 4 -2 0 0
sa:none	0 1 0 0 0
sa:not	-14 21 -12 2 -2
sa:not ,	0 -4 4 0 0
sa:not be	0 8 -7 0 0
sa:not been	0 -5 0 5 0
sa:note	0 4 -3 0 0
sa:nothing	-3 -3 -1 11 0
sa:nothing .	0 7 -6 0 0
sa:nothing was	0 -10 11 0 0
sa:notice	0 8 -6 0 0
sa:noticed	0 2 -1 0 0
sa:now .	0 2 -1 0 0
sa:number on	2 -1 0 0 0
sa:nut	0 -1 2 0 0
sa:nut .	0 -1 2 0 0
sa:of	9 -6 7 1 -18
sa:of "	0 11 -8 0 0
sa:of <level>	-1 -9 13 0 0
sa:of <month-gone>	1 -16 14 0 0
sa:of <name>	2 -11 9 0 0
sa:of <number>	0 7 -3 0 0
sa:of <person>	0 -3 8 0 -1
sa:of <quality>	4 -4 0 0 0
sa:of <span>	4 -8 3 0 0
sa:of a	-7 0 7 0 0
sa:of busan	0 -3 4 0 0
sa:of commerce	0 1 -1 0 0
sa:of consultation	0 -1 2 0 0
sa:of his	0 0 1 0 0
sa:of it	10 -5 -5 0 0
sa:of its	0 2 -1 0 0
sa:of last	0 -6 7 0 0
sa:of next	0 0 3 0 0
sa:of one	10 -15 6 0 0
sa:of our	0 4 -3 0 0
sa:of soybean	-4 4 0 0 0
sa:of tariff	0 7 -5 0 0
sa:of ten	0 1 0 0 0
sa:of the	0 0 -6 13 0
sa:of their	0 9 -9 0 0
sa:of them	0 9 -6 0 0
sa:of thi	0 0 1 0 0
sa:of us	8 -8 0 0 0
sa:of which	0 -6 7 0 0
sa:off	-15 0 6 2 0
sa:off .	0 -4 7 0 0
sa:off the	-4 -12 17 0 0
sa:offer	-4 -6 11 0 0
sa:oil	5 5 -16 0 0
sa:oil .	0 4 -1 0 0
sa:old	0 2 0 0 0
sa:on	8 -2 -1 -5 0
sa:on ,	0 -14 14 0 0
sa:on .	-1 22 -19 0 0
sa:on <day-ahead>	11 -1 -1 -1 -3
sa:on <day-gone>	-2 2 -1 -3 3
sa:on <day-today>	0 -1 4 0 0
sa:on <level>	7 -14 0 0 9
sa:on <name>	0 5 -3 0 0
sa:on a	-3 0 3 0 0
sa:on all	0 0 1 0 0
sa:on an	0 2 -1 0 0
sa:on import	0 0 1 0 0
sa:on it	0 1 0 0 0
sa:on its	0 1 0 0 0
sa:on our	0 -6 7 0 0
sa:on rare	0 6 -4 0 0
sa:on ship	0 2 -1 0 0
sa:on steel	2 -6 2 0 0
sa:on tariff	0 -2 3 0 0
sa:on that	0 1 0 0 0
sa:on the	17 -20 9 4 -4
sa:on to	0 0 0 -1 1
sa:on top	0 2 0 0 0
sa:on what	-1 8 -3 0 0
sa:on which	0 17 -16 0 0
sa:once	-2 -1 -2 8 0
sa:once ,	-1 -1 -3 8 0
sa:one	2 -7 8 -2 0
sa:one ,	0 -3 3 0 0
sa:one .	0 0 1 0 0
sa:one minute	0 4 -1 0 0
sa:one of	0 -3 6 0 0
sa:only	6 -4 0 0 0
sa:open	0 7 -4 0 0
sa:opening	0 2 -2 0 0
sa:opinion	0 5 -5 0 0
sa:opposite	1 -1 0 0 0
sa:or	-6 17 -18 7 -8
sa:or sooner	0 4 -1 0 0
sa:order	-3 12 -6 0 0
sa:order .	0 1 0 0 0
sa:ordinary	0 4 -3 0 0
sa:other	-14 16 -8 0 0
sa:other 's	0 6 -5 0 0
sa:other again	0 -5 7 0 0
sa:other in	0 0 0 0 2
sa:our	-4 7 -3 0 0
sa:our own	0 -1 1 0 0
sa:out	-15 9 2 -3 -1
sa:out ,	0 -3 3 0 0
sa:out .	0 5 -1 0 0
sa:out in	0 4 -4 0 0
sa:out of	-3 15 -10 0 0
sa:out on	0 -9 12 0 0
sa:outside	0 0 0 2 0
sa:over	-14 22 -11 0 0
sa:over .	0 13 -12 0 0
sa:over a	0 -5 6 0 0
sa:over the	0 3 -2 0 0
sa:over there	0 5 -3 0 0
sa:over who	0 -5 5 0 0
sa:owe	0 6 -5 0 0
sa:own	0 0 2 0 0
sa:own .	0 0 1 0 0
sa:p	0 2 -1 0 0
sa:p .	0 2 -1 0 0
sa:page	0 8 -6 0 0
sa:page <number>	0 4 -3 0 0
sa:palm	7 0 -7 0 0
sa:palm oil	7 0 -8 0 0
sa:paper	-2 -18 21 0 0
sa:paper "	0 -4 4 0 0
sa:paper .	0 -22 23 0 0
sa:paper that	0 -1 2 0 0
sa:part	1 0 0 0 0
sa:part of	1 0 0 0 0
sa:past	-1 6 -3 0 0
sa:past midnight	0 13 -11 0 0
sa:pause	4 -10 8 0 0
sa:pause of	7 -7 0 0 0
sa:pay	0 18 -14 0 0
sa:pay <level>	0 6 -5 0 0
sa:payment	0 11 -10 0 0
sa:peace	-3 11 -6 0 0
sa:pen	0 11 -9 0 0
sa:pencilled	0 1 0 0 0
sa:pencilled in	0 1 0 0 0
sa:people	-1 -3 6 0 0
sa:per	0 1 0 0 0
sa:percent	0 -4 5 0 0
sa:permit	0 1 -1 0 0
sa:person	1 -4 1 0 0
sa:phase	0 1 0 0 0
sa:phone	18 -14 -4 0 0
sa:place	1 -12 7 5 0
sa:place .	0 1 0 0 0
sa:place in	0 -6 7 0 0
sa:place of	0 2 -2 0 0
sa:plan	0 0 0 0 2
sa:plan .	1 -3 -2 0 4
sa:plan for	-2 0 3 0 0
sa:point	0 11 -9 0 0
sa:port	0 0 2 0 0
sa:post	13 -4 -12 0 0
sa:post .	14 -12 0 0 0
sa:post that	2 0 0 0 0
sa:premier	0 0 0 3 0
sa:presence	0 3 -2 0 0
sa:present	0 7 -6 0 0
sa:present one	0 -4 4 0 0
sa:president	5 -6 2 0 0
sa:price	0 1 0 0 0
sa:price of	0 1 0 0 0
sa:prisoner	0 11 -9 0 0
sa:procedure	0 -1 2 0 0
sa:prolonged	0 5 -3 0 0
sa:proper	0 0 1 0 0
sa:published	0 3 0 0 0
sa:purchase	10 -9 0 0 0
sa:purchase of	7 -6 0 0 0
sa:put	-7 5 0 0 0
sa:put it	0 -4 4 0 0
sa:put its	0 -3 5 0 0
sa:put out	0 -1 2 0 0
sa:put the	-1 7 -3 0 0
sa:quarter	2 0 0 0 0
sa:quarter of	2 0 0 0 0
sa:question	-3 7 0 0 0
sa:raise	-1 -6 9 0 0
sa:raise its	0 1 0 0 0
sa:rare	0 11 -7 0 0
sa:rare earth	0 10 -7 0 0
sa:rate	0 -17 18 0 0
sa:rate of	0 -18 18 0 0
sa:rather	0 1 -1 0 0
sa:raw	0 3 -2 0 0
sa:reach	0 4 0 0 0
sa:read	7 -6 2 0 -2
sa:read it	0 2 0 0 0
sa:ready to	0 2 -2 0 0
sa:reciprocal	0 4 -1 0 0
sa:reckon	0 5 -3 0 0
sa:reference	-8 11 -2 0 0
sa:relief	0 2 0 0 0
sa:renewed	0 3 -1 0 0
sa:reply that	0 0 2 0 0
sa:report	0 4 -2 0 0
sa:report on	0 4 -3 0 0
sa:request	4 -2 0 0 0
sa:rest	0 -3 4 0 0
sa:resume	0 -11 6 4 0
sa:resume on	0 7 -14 6 0
sa:retired	0 3 -2 0 0
sa:return	0 2 -5 0 1
sa:reykjavík	0 12 -11 0 0
sa:rice	0 -8 10 0 0
sa:right	0 3 -1 0 0
sa:ring	10 -9 0 0 0
sa:rise	0 0 1 0 0
sa:river	0 2 -2 0 0
sa:room	3 16 -19 0 0
sa:room .	5 1 -7 0 0
sa:rose	0 -2 3 0 0
sa:round	-1 -4 2 4 0
sa:round .	0 7 -6 0 0
sa:round in	0 -11 11 0 0
sa:round of	0 2 -1 0 0
sa:rule	0 4 -3 0 0
sa:run	-3 0 3 0 0
sa:salmon	0 -10 11 0 0
sa:same	-3 8 -1 0 0
sa:same day	0 0 2 0 0
sa:sapporo	0 -11 13 0 0
sa:save	0 7 -7 0 0
sa:say	0 1 -7 -1 8
sa:say ,	0 3 -2 0 0
sa:say .	14 0 -14 0 0
sa:say he	0 -7 7 0 0
sa:say it	0 8 -7 0 0
sa:say on	0 1 0 0 0
sa:say that	0 -7 8 0 0
sa:say the	-9 1 -7 0 10
sa:scale	0 2 -1 0 0
sa:sea	0 1 0 0 0
sa:sea .	0 1 0 0 0
sa:season	5 0 -2 0 0
sa:season ,	6 -3 -1 0 0
sa:season .	-3 4 0 0 0
sa:second	0 0 2 0 0
sa:second day	0 0 1 0 0
sa:section	0 3 -1 0 0
sa:section <number>	0 3 -1 0 0
sa:see	-4 10 -7 0 3
sa:see <person>	0 -6 8 0 0
sa:sell	0 -4 -3 0 8
sa:sell to	0 -7 0 0 9
sa:send	0 1 0 0 0
sa:sentence	10 -5 -6 0 0
sa:seoul	0 -8 0 8 0
sa:seoul on	0 0 0 2 0
sa:session	0 -2 8 0 -5
sa:set	0 -29 30 0 0
sa:set for	4 -12 7 0 0
sa:settle	0 -17 3 5 8
sa:seven	0 0 -9 12 0
sa:shall	0 0 1 0 0
sa:shall be	0 0 2 0 0
sa:shanghai	0 -4 5 0 0
sa:sheep	0 5 -5 0 0
sa:sheet	-1 4 0 0 0
sa:sheet of	0 6 -5 0 0
sa:ship	0 9 -5 0 0
sa:should	0 -3 5 0 0
sa:shut	0 1 0 0 0
sa:side	-1 7 -2 0 0
sa:side would	0 -5 6 0 0
sa:sign	-6 23 -26 8 0
sa:sign .	0 6 -5 0 0
sa:sign an	0 7 -5 0 0
sa:sign in	0 3 -1 0 0
sa:signature	0 -2 3 0 0
sa:signature .	0 -4 5 0 0
sa:since	4 6 -5 -4 -2
sa:since .	0 4 -4 0 0
sa:since <day-gone>	0 7 -4 0 0
sa:since <month-gone>	12 -4 -6 0 0
sa:since the	-2 4 0 0 0
sa:single	0 -4 4 0 0
sa:sit	-1 0 1 0 0
sa:sit down	0 5 -4 0 0
sa:six	8 -10 3 0 0
sa:six .	9 -12 2 0 0
sa:sleep	0 -7 8 0 0
sa:small	0 11 -10 0 0
sa:so	-3 14 -8 0 0
sa:so that	0 6 -5 0 0
sa:somebody	2 4 -9 0 0
sa:something	0 -1 3 0 0
sa:sooner	0 4 -1 0 0
sa:sooner "	0 3 -1 0 0
sa:soup	0 2 -1 0 0
sa:soybean	1 9 -13 0 0
sa:spare	0 -11 12 0 0
sa:speak	-1 2 0 0 0
sa:speak of	-1 2 0 0 0
sa:special	0 2 -1 0 0
sa:spoke	-5 10 -4 0 0
sa:spring	0 4 -3 0 0
sa:spring ,	0 3 -2 0 0
sa:stand	0 -5 -7 12 0
sa:standstill	0 7 -5 0 0
sa:start	0 -3 1 2 0
sa:state	0 1 0 0 0
sa:statement	0 3 -1 0 0
sa:stay	0 0 2 0 0
sa:stay in	0 2 0 0 0
sa:steel	2 -4 1 0 0
sa:step	0 10 -9 0 0
sa:step .	0 2 -1 0 0
sa:still	0 -1 1 4 -1
sa:still to	0 -3 0 6 0
sa:stockholm	0 -25 26 0 0
sa:stop	0 -3 6 0 0
sa:story	-2 3 0 0 0
sa:strike	0 4 -3 0 0
sa:such meet	0 -3 3 0 0
sa:sugar	0 8 -6 0 0
sa:summer	0 10 -8 0 0
sa:summer .	0 7 -7 0 0
sa:suspend	0 4 -1 0 0
sa:suspension	0 -2 2 0 0
sa:table	-2 1 0 0 0
sa:table "	0 -6 7 0 0
sa:table ,	0 6 -5 0 0
sa:table .	0 -4 6 0 0
sa:take	0 -11 15 0 0
sa:take place	2 -16 14 0 0
sa:take up	0 -12 13 0 0
sa:talk	8 4 -8 -2 0
sa:talk ,	0 11 -10 0 0
sa:talk .	0 -2 3 0 0
sa:talk about	8 0 -7 0 0
sa:talk in	0 -1 3 0 0
sa:talk with	1 0 0 0 0
sa:tangier	0 2 -2 0 0
sa:tariff	-3 0 6 0 -9
sa:tariff ,	-1 -2 5 0 0
sa:tariff .	3 -11 12 -1 -1
sa:tariff for	-1 4 0 0 0
sa:tariff go	0 2 0 0 0
sa:tariff of	0 0 -2 0 0
sa:tariff on	-2 0 0 0 0
sa:tariff talk	0 -4 5 0 0
sa:tariff truce	0 -6 7 0 0
sa:tariff war	0 -11 12 0 0
sa:tashkent	0 -4 4 0 0
sa:tax	0 3 0 0 0
sa:tax on	0 1 0 0 0
sa:tea	-1 5 -1 0 0
sa:tea duty	-1 4 0 0 0
sa:team	0 -12 7 5 0
sa:technical	0 -8 9 0 0
sa:telephone	24 -17 -5 0 -2
sa:telephone ,	9 -6 0 0 0
sa:telephone on	7 -2 -3 0 0
sa:television	0 5 -4 0 0
sa:tell	0 8 -4 0 0
sa:tell a	0 6 -5 0 0
sa:tell the	0 4 -4 0 0
sa:ten	-1 4 0 0 0
sa:term	0 4 -3 0 0
sa:text	0 -15 16 0 0
sa:th	0 6 -4 0 0
sa:that	-7 8 -8 8 0
sa:that 's	0 6 -5 0 0
sa:that .	0 1 -1 0 0
sa:that <name>	12 -5 -4 0 0
sa:that a	0 5 -1 0 0
sa:that begin	0 -2 3 0 0
sa:that both	0 -5 6 0 0
sa:that had	0 -2 5 0 0
sa:that he	-4 6 0 0 0
sa:that is	0 5 -3 -2 1
sa:that it	3 -2 0 0 0
sa:that no	0 2 0 0 0
sa:that nothing	0 -20 6 12 0
sa:that of	0 -2 3 0 0
sa:that the	4 0 0 0 0
sa:that they	0 -4 6 0 0
sa:that was	0 15 -17 0 4
sa:that were	0 -9 10 0 0
sa:that would	0 1 -1 0 0
sa:the	-1 4 -10 10 5
sa:the <day-ahead>	-13 8 -13 -5 13
sa:the <day-gone>	0 -1 0 0 0
sa:the <level>	0 9 -7 0 0
sa:the <name>	2 3 -9 -1 5
sa:the <number>	-5 3 -6 7 0
sa:the <office>	4 6 -10 0 0
sa:the <organisation>	0 18 -17 0 0
sa:the <person>	8 4 -6 -2 -4
sa:the <quality>	-14 -18 24 3 0
sa:the <seat>	-2 5 -7 0 5
sa:the <span>	0 12 -11 0 0
sa:the additional	0 2 -1 0 0
sa:the approval	0 2 -1 0 0
sa:the arrangement	0 -4 5 0 0
sa:the autumn	0 -9 10 0 0
sa:the back	0 7 -7 0 0
sa:the better	2 0 0 0 0
sa:the busan	0 2 -2 0 0
sa:the clock	7 -15 9 0 0
sa:the coffee	0 -4 -8 12 0
sa:the custom	0 4 -2 0 0
sa:the delegation	-1 -11 14 0 0
sa:the diary	0 -2 4 0 0
sa:the duty	-3 6 0 0 0
sa:the eighth	0 1 0 0 0
sa:the end	0 -1 3 0 0
sa:the evening	0 -1 -4 8 0
sa:the export	6 -1 -2 0 0
sa:the fee	0 3 -3 0 0
sa:the fifth	0 -5 7 0 0
sa:the final	0 9 -6 0 0
sa:the first	0 1 0 0 0
sa:the fourth	0 -13 14 0 0
sa:the freeze	0 1 0 0 0
sa:the good	0 -19 19 0 0
sa:the great	-1 1 0 0 0
sa:the holiday	0 1 0 0 0
sa:the hundred	0 7 -6 0 0
sa:the last	0 -12 14 0 0
sa:the list	2 0 -1 0 0
sa:the middle	3 -12 7 0 0
sa:the month	0 3 -2 0 0
sa:the morning	-1 4 -6 0 4
sa:the new	0 2 0 0 0
sa:the next	0 -3 -2 10 -1
sa:the old	0 1 0 0 0
sa:the one	0 0 1 0 0
sa:the other	0 2 0 0 0
sa:the pen	0 2 0 0 0
sa:the people	0 -5 8 0 0
sa:the phone	1 0 -1 0 0
sa:the present	0 2 -2 0 0
sa:the president	15 -16 0 0 0
sa:the price	0 1 0 0 0
sa:the rate	0 2 -2 0 0
sa:the result	0 2 -1 0 0
sa:the river	0 2 -2 0 0
sa:the room	0 8 -7 0 0
sa:the same	-3 11 -5 0 0
sa:the season	0 2 -1 0 0
sa:the second	0 -3 3 0 0
sa:the state	0 6 -5 0 0
sa:the summer	0 9 -8 0 0
sa:the suspension	0 -1 1 0 0
sa:the table	0 -8 10 0 0
sa:the talk	0 7 -6 0 0
sa:the tariff	-3 4 -5 7 -3
sa:the third	0 -20 21 0 0
sa:the three	-1 3 0 0 0
sa:the trade	0 2 0 0 0
sa:the truce	0 4 -3 0 0
sa:the two	0 -1 1 -2 2
sa:the way	0 -6 -3 12 0
sa:the year	-2 10 -6 0 0
sa:their	0 24 -24 0 0
sa:them	-3 16 -10 0 0
sa:themselve	0 -4 5 0 0
sa:then	0 5 -2 0 0
sa:then <goods-amount>	0 3 -2 0 0
sa:there	-5 -10 11 -5 5
sa:there 's	0 -7 7 0 0
sa:there .	0 -7 3 -1 7
sa:there was	0 2 -2 0 0
sa:there were	0 9 -9 0 0
sa:these	0 -5 5 0 0
sa:they	0 5 -3 -1 0
sa:they bear	0 3 -2 0 0
sa:they had	0 11 -10 0 0
sa:they have	0 4 -4 0 0
sa:they were	0 4 -3 0 0
sa:they would	0 -2 4 0 0
sa:thi	8 -11 4 3 -6
sa:thi week	0 -4 0 7 -1
sa:thi year	0 7 -3 0 0
sa:thing	1 -3 1 0 0
sa:third	0 1 0 0 0
sa:third meet	0 1 -1 0 0
sa:third time	0 1 0 0 0
sa:thirty	0 1 0 0 0
sa:those on	0 0 1 0 0
sa:though	0 -2 3 0 0
sa:thousand	0 -5 6 0 0
sa:threaten	0 -5 7 0 0
sa:three	-3 17 -11 0 0
sa:three ,	0 0 1 0 0
sa:three <office>	0 3 0 0 0
sa:three of	0 3 -3 0 0
sa:through	1 -16 14 0 0
sa:through the	2 0 0 0 0
sa:till	0 5 -3 0 0
sa:time	8 0 -11 6 -1
sa:time ,	0 -6 0 7 0
sa:time .	8 -2 -4 0 0
sa:to	5 5 -11 0 0
sa:to .	0 3 -4 -1 2
sa:to <day-ahead>	-4 9 -1 0 0
sa:to <day-gone>	1 0 0 0 0
sa:to <goods-amount>	10 -9 0 0 0
sa:to <level>	0 8 -3 0 0
sa:to <money>	0 1 0 0 0
sa:to <name>	9 -14 -1 0 8
sa:to <number>	0 6 -4 0 0
sa:to <seat>	-8 3 3 0 0
sa:to a	0 9 -7 0 0
sa:to be	5 -1 -6 3 0
sa:to buy	0 1 0 0 0
sa:to do	-1 -2 7 0 0
sa:to go	-1 6 -1 0 0
sa:to have	0 -7 8 0 0
sa:to hold	0 2 -1 0 0
sa:to it	0 -12 13 0 0
sa:to keep	0 -4 0 7 -1
sa:to leave	0 6 -5 0 0
sa:to nothing	0 7 -6 0 0
sa:to put	0 3 -2 0 0
sa:to run	0 3 -2 0 0
sa:to save	0 7 -6 0 0
sa:to see	0 0 -3 0 4
sa:to set	0 0 1 0 0
sa:to settle	0 -5 0 6 0
sa:to take	0 -2 3 0 0
sa:to the	-2 12 -15 0 2
sa:together	0 -10 6 -1 7
sa:together in	0 -3 4 0 0
sa:too .	0 -4 5 0 0
sa:top of	0 0 1 0 0
sa:town	0 9 -8 0 0
sa:town .	0 8 -8 0 0
sa:trade	-2 -1 5 0 0
sa:trade ,	0 -10 11 0 0
sa:transcript	13 -3 -7 0 0
sa:transcript )	16 -12 -5 0 0
sa:translated	0 -18 18 0 0
sa:translated from	0 3 -3 0 0
sa:translation	0 15 -14 0 0
sa:translation from	0 3 -2 0 0
sa:treaty	0 -6 7 0 0
sa:truce	-8 20 -11 0 0
sa:truce .	-1 5 -2 0 0
sa:truce between	0 0 1 0 0
sa:truce of	0 2 -1 0 0
sa:tuesday	0 5 -5 0 0
sa:tuesday ,	0 5 -5 0 0
sa:turn	0 4 -3 0 0
sa:twelve	0 2 -1 0 0
sa:twenty	-2 12 -7 0 0
sa:twenty -	-1 9 -6 0 0
sa:twice	0 3 -2 0 0
sa:two	0 -16 13 5 0
sa:two ,	0 -6 7 0 0
sa:two <office>	8 -2 -3 0 0
sa:two government	0 4 -1 0 0
sa:two in	0 -6 6 0 0
sa:two president	-10 11 -1 0 0
sa:two side	0 -3 6 0 0
sa:under	-3 5 0 0 0
sa:under it	0 5 -5 0 0
sa:under the	0 12 -9 0 0
sa:under which	0 -5 5 0 0
sa:understanding	0 -3 4 0 0
sa:unless	-1 10 -6 0 0
sa:unless the	0 2 -1 0 0
sa:unofficial	0 3 -2 0 0
sa:until	-12 5 1 0 0
sa:until <day-ahead>	0 4 -1 0 0
sa:until the	-5 -3 9 0 0
sa:up	-14 14 0 -1 0
sa:up .	0 9 -7 0 0
sa:up on	0 16 -16 0 0
sa:up to	0 6 -4 0 0
sa:upon	0 2 -2 0 0
sa:us	5 -12 8 0 0
sa:us .	8 -6 0 0 0
sa:use	0 8 -7 0 0
sa:version	-8 8 0 0 0
sa:very	0 -7 3 0 2
sa:vessel	0 0 -3 5 0
sa:vice	0 -2 0 3 0
sa:video	13 -15 -5 8 0
sa:visit	-1 8 -8 0 1
sa:visit .	2 -2 -2 0 2
sa:vote	0 12 -10 0 0
sa:war	0 -6 8 0 0
sa:warn	0 4 -3 0 0
sa:was	-6 1 0 0 0
sa:was "	0 2 -1 0 0
sa:was ,	0 8 -5 0 0
sa:was given	0 7 -7 0 0
sa:was in	0 -4 5 0 0
sa:was not	0 -4 4 0 0
sa:was the	-1 -9 8 0 4
sa:way	0 -4 -5 12 0
sa:we	-1 -14 16 0 0
sa:we have	0 1 0 0 0
sa:wednesday	-1 8 -4 0 0
sa:week	1 -6 2 5 -4
sa:week ,	4 1 -5 0 0
sa:week ago	0 -2 4 0 0
sa:week of	0 -10 10 0 0
sa:well	0 5 -3 0 0
sa:well .	0 2 -1 0 0
sa:were	0 -6 3 -1 4
sa:were "	0 1 0 0 0
sa:were hold	3 0 -3 0 0
sa:were still	0 -13 14 0 0
sa:were to	0 -5 1 0 4
sa:what	0 2 -4 -9 8
sa:what <name>	0 -5 0 0 9
sa:what <person>	0 0 1 0 0
sa:what it	6 -3 -3 0 0
sa:what the	0 7 -4 0 0
sa:what they	0 4 -4 0 0
sa:what was	0 5 -1 0 0
sa:what we	0 -14 15 0 0
sa:whatever	0 0 2 0 0
sa:wheat	0 7 -6 0 0
sa:when	-3 -7 8 0 1
sa:when the	0 -1 3 0 0
sa:when they	0 -10 4 0 2
sa:where	-3 0 0 6 0
sa:where he	0 -5 0 7 0
sa:where it	0 7 -6 0 0
sa:where the	0 1 0 0 0
sa:where they	0 1 0 0 0
sa:which	-10 11 -6 -2 2
sa:which <name>	0 1 -1 0 0
sa:which <seat>	0 3 -2 0 0
sa:which had	0 1 0 0 0
sa:which is	0 2 0 0 0
sa:which it	0 -7 7 0 0
sa:which the	0 -11 12 0 0
sa:who	-5 -4 9 0 0
sa:whole	0 3 -2 0 0
sa:whom	9 0 -9 0 -2
sa:why	-1 0 2 0 0
sa:will	-5 10 -2 -4 -2
sa:will be	0 -1 4 0 0
sa:will have	0 4 -3 0 0
sa:will not	0 5 -3 0 0
sa:will pay	0 2 -2 0 0
sa:will take	0 -9 10 0 0
sa:wine	0 -6 8 0 0
sa:winter	0 1 -1 0 0
sa:wire	5 0 -2 0 0
sa:with	9 -13 12 -16 -3
sa:with <level>	7 -3 -2 0 0
sa:with <name>	-9 9 -1 0 0
sa:with <person>	11 -24 13 -2 0
sa:with <seat>	0 17 -16 0 0
sa:with a	-2 9 -6 0 0
sa:with tariff	0 -2 2 0 0
sa:with the	12 0 -9 0 0
sa:within	0 -3 -6 10 0
sa:within the	0 -7 0 10 0
sa:without	0 -16 17 0 0
sa:without a	0 -28 29 0 0
sa:without result	0 -3 3 0 0
sa:wool	0 1 -1 0 0
sa:word	0 0 -5 7 0
sa:word .	0 -2 3 0 0
sa:word :	0 2 -1 0 0
sa:working	0 -2 4 0 0
sa:would	-11 25 -18 3 -3
sa:would be	0 1 0 0 0
sa:would go	0 -2 4 0 0
sa:would have	0 4 -3 0 0
sa:would like	0 -5 6 0 0
sa:would not	0 7 -5 0 0
sa:would take	0 5 -5 0 0
sa:write	-1 4 -1 0 0
sa:year	-8 2 3 0 0
sa:year ,	0 -5 7 0 0
sa:year .	-1 15 -10 0 0
sa:year is	0 2 0 0 0
sa:yes	0 -9 11 0 0
sa:yes .	0 -11 13 0 0
sa:yet	0 -8 8 0 0
sa:york	0 -18 20 0 0
sa:york ,	0 -4 4 0 0
sa:york .	0 -12 14 0 0
sa:you	12 -7 -2 1 -4
sa:you know	5 -4 0 0 0
sa:your	0 6 -2 0 0
sa:·	0 -6 7 0 0
sa:—	-14 3 -4 9 0
sa:— <name>	0 4 -3 0 0
sa:— <person>	0 -7 8 0 0
sa:— and	0 -9 -2 10 0
sa:— for	0 2 -1 0 0
sa:— the	0 -11 11 0 0
sb:"	-21 21 -14 -4 5
sb:" ,	-1 6 -1 0 0
sb:" <person>	0 12 -11 0 0
sb:" a	0 -13 16 0 0
sb:" and	0 -3 4 0 0
sb:" he	0 5 -4 0 0
sb:" say	-1 -2 6 0 0
sb:" the	0 -1 0 0 4
sb:" they	0 -6 7 0 0
sb:" we	-1 0 0 0 0
sb:&	-9 6 -3 4 0
sb:'	0 7 -5 0 0
sb:' meet	0 -11 11 0 0
sb:'s	-12 5 -4 10 4
sb:'s <organisation>	10 -5 -4 0 0
sb:'s <person>	-2 0 0 0 3
sb:'s a	-1 17 -16 0 0
sb:'s been	0 -18 9 10 0
sb:'s cabinet	0 5 -3 0 0
sb:'s commerce	0 -2 5 0 0
sb:'s custom	-2 7 -2 0 0
sb:'s no	0 3 -1 0 0
sb:'s on	0 -6 7 0 0
sb:'s own	-1 -18 21 0 0
sb:'s tariff	0 6 -5 0 0
sb:'s the	0 9 -8 0 0
sb:'s trade	-1 -12 14 0 0
sb:(	4 -2 0 0 0
sb:( <name>	2 0 0 0 0
sb:( <number>	1 -7 4 0 0
sb:( b	12 -9 -2 0 0
sb:)	8 -8 2 0 0
sb:) ,	0 -5 7 0 0
sb:) :	-2 3 0 0 0
sb:) and	1 2 -4 0 0
sb:) —	0 10 -6 0 0
sb:*	-3 -20 24 0 0
sb:* <name>	0 2 0 0 0
sb:,	-2 -2 8 -7 0
sb:, "	-4 12 -11 0 2
sb:, <day-gone>	-1 -11 7 6 0
sb:, <day-today>	15 -7 -3 0 0
sb:, <level>	0 2 -1 0 0
sb:, <name>	11 -9 0 -2 0
sb:, <number>	0 9 -6 0 0
sb:, <organisation>	0 1 0 0 0
sb:, <person>	0 -9 6 11 -10
sb:, <quality>	0 8 -6 0 0
sb:, <seat>	14 -30 20 0 0
sb:, a	-7 0 5 0 0
sb:, according	-1 4 0 0 0
sb:, after	9 -3 -4 0 0
sb:, agree	0 1 0 0 0
sb:, and	1 15 -11 -14 -2
sb:, are	8 -1 -2 0 0
sb:, as	7 2 -8 0 0
sb:, ask	0 1 -1 0 0
sb:, at	-2 1 0 0 0
sb:, begin	0 10 -9 0 0
sb:, by	-13 17 -2 0 0
sb:, come	0 -3 0 0 4
sb:, counted	0 2 -2 0 0
sb:, die	0 1 -1 0 0
sb:, due	0 6 -6 0 0
sb:, export	0 -4 5 0 0
sb:, for	0 -9 8 0 0
sb:, friday	0 -10 11 0 0
sb:, go	0 7 -6 0 0
sb:, has	0 2 0 0 0
sb:, having	0 -3 4 0 0
sb:, he	-2 0 1 0 0
sb:, hour	0 1 0 0 0
sb:, i	0 3 -2 0 0
sb:, if	0 1 0 0 0
sb:, in	0 -2 -5 6 3
sb:, is	0 -1 4 0 0
sb:, it	0 18 -16 0 0
sb:, monday	0 -12 12 0 0
sb:, no	0 5 -2 0 0
sb:, of	0 -10 13 0 0
sb:, on	8 -7 1 -1 -2
sb:, one	0 4 -2 0 0
sb:, or	0 -6 6 0 0
sb:, our	0 5 -4 0 0
sb:, over	0 -1 2 0 0
sb:, plu	0 1 0 0 0
sb:, put	0 4 -4 0 0
sb:, say	-1 -3 -17 -5 22
sb:, sign	0 9 -8 0 0
sb:, since	0 14 -13 0 0
sb:, sit	0 3 -1 0 0
sb:, so	0 0 2 0 0
sb:, start	0 -10 10 0 0
sb:, suspend	0 1 0 0 0
sb:, take	0 7 -7 0 0
sb:, tell	-1 5 0 0 0
sb:, that	-1 28 -25 0 0
sb:, the	-16 26 -12 -9 0
sb:, then	0 -9 8 0 0
sb:, thi	0 -2 3 0 0
sb:, through	0 1 0 0 0
sb:, thursday	0 16 -14 0 0
sb:, to	-2 -9 14 0 0
sb:, tuesday	14 -9 -9 0 0
sb:, two	0 5 -2 0 0
sb:, under	0 7 -7 0 0
sb:, until	0 -4 6 0 0
sb:, up	0 3 -2 0 0
sb:, was	0 6 -5 0 0
sb:, we	0 1 -1 0 0
sb:, wednesday	0 -21 22 0 0
sb:, were	0 7 -6 0 0
sb:, when	0 0 -1 0 5
sb:, where	-2 -14 19 0 -2
sb:, which	0 -1 3 0 -2
sb:, who	8 -7 0 -3 1
sb:, whose	0 9 -7 0 0
sb:, will	0 -2 3 0 0
sb:, with	-4 0 0 0 6
sb:, would	0 5 -4 0 0
sb:, write	5 -4 0 0 0
sb:, yes	0 0 2 0 0
sb:, you	0 11 -11 0 0
sb:, —	0 16 -14 0 0
sb:-	3 5 -4 -3 -4
sb:- <person>	-7 11 0 0 0
sb:- <quality>	0 -14 16 0 0
sb:- and	0 -5 5 0 0
sb:- five	0 5 -3 0 0
sb:- four	0 8 -8 0 0
sb:- the	1 0 -1 0 0
sb:.	-14 4 0 6 -1
sb:. <number>	0 -4 5 0 0
sb:. <person>	-1 5 0 0 0
sb:. m	0 7 -3 0 0
sb:/	2 8 -10 0 0
sb:/ <seat>	0 13 -10 0 0
sb::	-6 1 0 0 0
sb:: "	0 5 -4 0 0
sb:: <day-ahead>	0 -1 -5 0 8
sb:: <day-gone>	-13 17 -3 0 0
sb:: <goods-amount>	0 2 0 0 0
sb:: <level>	0 2 -1 0 0
sb:: <name>	0 18 -16 0 0
sb:: <number>	-7 4 1 -1 -2
sb:: <office>	0 -18 18 0 0
sb:: <person>	-4 9 -18 14 -4
sb:: <seat>	0 10 -9 0 0
sb:: <span>	0 1 0 0 0
sb:: a	4 -1 0 0 0
sb:: an	0 3 -3 0 0
sb:: and	0 -3 4 0 0
sb:: as	0 1 0 0 0
sb:: at	0 7 -3 0 0
sb:: do	0 6 -5 0 0
sb:: for	0 5 -4 0 0
sb:: from	0 -5 7 0 0
sb:: i	3 -4 0 0 0
sb:: in	0 8 -7 0 0
sb:: is	0 5 -4 0 0
sb:: on	0 10 -8 0 0
sb:: the	-7 13 -8 0 0
sb:: there	0 6 -6 0 0
sb:: they	0 0 3 0 0
sb:: we	-1 -9 12 0 0
sb:: what	0 -1 3 0 0
sb:: who	0 7 -6 0 0
sb:;	-12 0 1 6 -1
sb:; <name>	0 0 1 0 0
sb:; <quality>	0 4 -4 0 0
sb:; a	0 -5 6 0 0
sb:; it	0 -7 9 0 0
sb:; on	0 1 0 0 0
sb:; the	0 5 -5 0 0
sb:; they	2 -11 8 0 0
sb:<agent>	3 -7 11 0 -19
sb:<day-ahead>	-14 0 3 3 0
sb:<day-ahead> ,	-5 8 -16 7 3
sb:<day-ahead> ;	-5 0 4 0 0
sb:<day-ahead> and	0 -14 15 0 0
sb:<day-ahead> for	0 4 -1 0 0
sb:<day-ahead> in	0 -1 0 0 1
sb:<day-ahead> the	0 7 -5 0 0
sb:<day-ahead> to	0 -10 11 0 0
sb:<day-ahead> until	0 -3 3 0 0
sb:<day-gone>	0 -16 9 -4 13
sb:<day-gone> 's	-10 2 -8 0 13
sb:<day-gone> )	0 2 -1 0 0
sb:<day-gone> ,	-8 -4 16 -3 -2
sb:<day-gone> :	0 -2 2 0 0
sb:<day-gone> ;	1 0 0 0 0
sb:<day-gone> <person>	0 -10 0 0 11
sb:<day-gone> and	7 -5 0 0 0
sb:<day-gone> for	0 -11 12 0 0
sb:<day-gone> in	0 -1 3 0 0
sb:<day-gone> night	0 -2 1 0 0
sb:<day-gone> that	0 8 -7 -3 1
sb:<day-gone> the	10 -7 0 0 -1
sb:<day-gone> to	0 7 -6 0 0
sb:<day-today>	-6 4 8 -6 -7
sb:<day-today> (	1 7 -9 0 0
sb:<day-today> ,	0 -11 13 0 0
sb:<day-today> ;	0 -6 7 0 0
sb:<day-today> and	-2 3 0 0 0
sb:<day-today> —	6 -6 2 0 0
sb:<duty>	0 7 0 -8 -8
sb:<gate>	-6 1 4 3 -12
sb:<goods-amount>	-2 12 -6 0 0
sb:<goods-amount> by	0 7 -3 0 0
sb:<goods>	3 31 -25 -15 -17
sb:<level-noun>	0 3 0 0 -1
sb:<level>	-22 34 -18 -4 -1
sb:<level> ,	-1 4 -1 0 0
sb:<level> for	0 -4 0 0 5
sb:<level> from	0 -3 5 0 0
sb:<level> in	0 18 -12 0 -1
sb:<level> of	0 1 0 0 0
sb:<level> off	0 1 -1 0 0
sb:<level> on	-4 24 -18 0 -1
sb:<level> that	0 -6 7 0 0
sb:<level> to	0 2 -2 0 0
sb:<money>	0 14 -11 0 0
sb:<month-ahead>	0 -6 13 -3 -1
sb:<month-ahead> ,	0 4 -1 0 0
sb:<month-gone>	14 -5 -6 -3 4
sb:<month-gone> ,	11 -6 -6 -2 5
sb:<month-gone> for	0 4 -4 0 0
sb:<month-today>	0 1 0 0 0
sb:<name>	4 -1 6 -12 -8
sb:<name> 's	-5 12 -1 -3 -2
sb:<name> (	0 2 -1 0 0
sb:<name> ,	13 -8 2 -4 -4
sb:<name> :	7 -5 0 0 0
sb:<name> ;	0 -1 2 0 0
sb:<name> and	0 -11 17 -4 -7
sb:<name> announce	0 1 0 0 0
sb:<name> are	0 4 -2 0 0
sb:<name> at	0 17 -3 0 -12
sb:<name> by	-2 3 0 0 0
sb:<name> did	0 -7 7 0 0
sb:<name> end	0 7 -6 0 0
sb:<name> for	0 0 -2 0 2
sb:<name> gave	0 4 -2 0 0
sb:<name> go	0 3 -1 0 0
sb:<name> has	0 9 -7 0 0
sb:<name> have	0 2 0 0 0
sb:<name> is	1 -1 0 0 0
sb:<name> on	0 0 -11 0 11
sb:<name> pay	0 3 -1 0 0
sb:<name> president	0 1 0 0 0
sb:<name> sell	0 0 -1 0 3
sb:<name> side	0 7 -2 0 -2
sb:<name> sign	0 -11 11 0 0
sb:<name> sit	0 -4 4 0 0
sb:<name> stop	0 1 -1 0 0
sb:<name> take	0 2 -1 0 0
sb:<name> to	11 -5 -3 0 0
sb:<name> was	0 3 -2 0 0
sb:<name> will	0 -12 14 0 0
sb:<name> would	0 6 -3 0 0
sb:<not>	-29 23 -1 -9 -4
sb:<number>	0 21 -20 -12 3
sb:<number> )	0 -6 4 0 0
sb:<number> ,	16 -4 -16 0 0
sb:<number> :	-4 -1 8 0 -1
sb:<number> <person>	0 7 -5 0 0
sb:<number> a	0 2 -1 0 0
sb:<number> and	0 12 -9 0 0
sb:<number> in	0 0 -16 0 13
sb:<number> of	0 1 0 0 0
sb:<number> on	0 1 0 0 0
sb:<number> th	0 -8 8 0 0
sb:<number> that	0 6 -5 0 0
sb:<number> the	0 3 -1 0 0
sb:<number> —	0 1 0 0 0
sb:<office>	1 -7 16 -12 -18
sb:<office> 's	9 -27 22 0 0
sb:<office> ,	-9 0 7 0 0
sb:<office> :	-4 0 5 0 0
sb:<office> are	4 -13 8 0 0
sb:<office> had	0 -1 2 0 0
sb:<office> in	0 11 -9 0 0
sb:<office> meet	0 8 -7 0 0
sb:<office> of	0 -16 18 0 0
sb:<office> on	-3 -4 8 0 0
sb:<office> order	0 2 0 0 0
sb:<office> say	0 4 0 0 0
sb:<office> sit	0 1 0 0 0
sb:<office> take	4 -4 0 0 0
sb:<organisation>	-14 12 -2 0 -5
sb:<organisation> ,	-4 15 -11 0 0
sb:<organisation> and	0 -13 13 0 0
sb:<organisation> has	0 -3 4 0 0
sb:<organisation> hold	0 18 -17 0 0
sb:<organisation> in	0 1 0 0 0
sb:<organisation> is	0 -4 5 0 0
sb:<organisation> meet	0 -5 5 0 0
sb:<organisation> of	0 5 -2 0 0
sb:<organisation> on	0 6 -3 0 0
sb:<organisation> that	0 -10 10 0 0
sb:<organisation> will	0 1 0 0 0
sb:<person>	3 -11 -5 0 21
sb:<person> 's	-4 -12 11 8 -4
sb:<person> (	0 10 -7 0 0
sb:<person> ,	0 15 -23 0 6
sb:<person> :	6 -7 1 6 -7
sb:<person> and	4 -3 -7 7 0
sb:<person> are	3 0 -6 1 -2
sb:<person> ask	0 11 -10 0 0
sb:<person> come	1 -11 10 0 0
sb:<person> had	-13 13 -1 -1 0
sb:<person> in	5 11 -13 0 -3
sb:<person> is	-1 -18 -5 0 23
sb:<person> of	5 -19 16 0 0
sb:<person> put	0 5 -2 0 0
sb:<person> say	-10 0 4 0 0
sb:<person> sign	0 7 -4 0 0
sb:<person> sit	0 -9 11 0 0
sb:<person> spoke	8 0 -6 0 0
sb:<person> tell	12 -4 0 0 -4
sb:<person> to	-6 2 -9 0 13
sb:<person> was	0 20 -18 0 0
sb:<person> write	0 0 6 -1 -1
sb:<points>	0 14 -12 0 0
sb:<points> sleep	0 2 -2 0 0
sb:<quality>	-3 4 6 -6 -14
sb:<quality> ,	0 12 -12 0 0
sb:<quality> -	0 -5 6 0 0
sb:<quality> and	-2 -26 30 0 0
sb:<quality> cabinet	0 1 0 0 0
sb:<quality> citru	0 7 -6 0 0
sb:<quality> coffee	0 1 0 0 0
sb:<quality> colleague	0 0 1 0 0
sb:<quality> commerce	8 -4 -2 0 0
sb:<quality> custom	0 -6 7 0 0
sb:<quality> duty	0 3 0 0 0
sb:<quality> good	0 0 1 0 0
sb:<quality> minister	0 3 -1 0 0
sb:<quality> negotiator	0 4 -3 0 0
sb:<quality> official	0 -4 5 0 0
sb:<quality> one	-7 -3 11 0 0
sb:<quality> owner	0 7 -6 0 0
sb:<quality> prime	0 0 2 0 0
sb:<quality> salmon	0 9 -7 0 0
sb:<quality> side	0 -9 11 0 0
sb:<quality> tariff	0 -7 9 0 0
sb:<quality> tea	0 1 0 0 0
sb:<quality> trade	1 0 0 0 0
sb:<quality> vice	0 -4 1 3 0
sb:<seat>	14 -12 0 0 11
sb:<seat> 's	-10 8 0 0 0
sb:<seat> (	0 -13 14 0 0
sb:<seat> ,	1 -9 11 0 -8
sb:<seat> /	0 12 -9 0 0
sb:<seat> :	0 -6 -11 0 17
sb:<seat> and	6 3 -12 0 0
sb:<seat> for	0 1 -5 0 4
sb:<seat> from	0 -6 7 0 0
sb:<seat> had	0 3 -2 0 0
sb:<seat> has	9 -12 3 0 0
sb:<seat> in	13 -11 0 0 0
sb:<seat> is	0 -8 10 0 0
sb:<seat> on	0 -5 8 0 0
sb:<seat> put	0 9 -7 0 0
sb:<seat> say	0 -7 -6 12 0
sb:<seat> the	0 1 -1 0 0
sb:<seat> time	0 0 -1 0 0
sb:<seat> would	0 -9 9 0 0
sb:<seat> —	0 2 0 0 0
sb:<sender>	0 21 -16 -2 -4
sb:<span>	-8 -4 11 1 -8
sb:<span> ,	4 10 -12 0 0
sb:<span> ;	0 1 0 0 0
sb:<span> after	0 0 1 0 0
sb:<span> and	7 -8 0 0 0
sb:<span> are	-2 7 -1 0 0
sb:<span> before	0 0 -7 7 0
sb:<span> earlier	0 -8 8 0 0
sb:<span> from	0 15 -14 0 0
sb:<span> in	0 -16 18 0 0
sb:<span> later	0 -2 3 0 0
sb:<span> leave	0 2 0 0 0
sb:<span> more	0 5 -4 0 0
sb:<span> of	-1 -24 28 0 0
sb:<span> the	0 1 0 0 0
sb:<span> truce	0 2 -1 0 0
sb:<taker>	0 4 -1 0 0
sb:<v-agree>	-8 11 -9 2 0
sb:<v-bear>	2 -2 0 -7 5
sb:<v-begin>	-13 0 8 -8 0
sb:<v-buy>	-9 17 -8 0 0
sb:<v-down>	-3 -10 17 -5 0
sb:<v-end>	-20 26 -12 -2 -5
sb:<v-impose>	6 20 -11 -9 -20
sb:<v-propose>	4 2 -15 -3 12
sb:<v-return>	-4 -6 0 3 7
sb:<v-say>	-5 -3 -13 12 18
sb:<v-sell>	-11 0 8 -1 0
sb:<v-stay>	0 3 1 -2 -13
sb:<v-suspend>	11 -8 5 -4 -5
sb:<v-target>	0 20 -15 -1 -5
sb:<v-threaten>	-1 4 0 0 0
sb:<v-up>	0 5 -3 -2 0
sb:@	-7 7 -6 4 0
sb:[	0 -3 4 0 0
sb:_	-1 -6 4 4 0
sb:a	-1 15 -8 -16 -3
sb:a .	-1 10 -5 0 0
sb:a <day-gone>	0 9 -9 0 0
sb:a <level>	0 1 0 0 0
sb:a <organisation>	0 3 -2 0 0
sb:a <quality>	0 2 -1 0 0
sb:a <span>	0 4 -4 0 0
sb:a container	0 5 -4 0 0
sb:a decree	0 1 0 0 0
sb:a fifth	0 8 -6 0 0
sb:a first	0 -6 0 0 5
sb:a further	0 -14 16 0 0
sb:a letter	0 3 0 0 0
sb:a matter	0 -2 2 0 0
sb:a meet	0 -6 6 0 0
sb:a new	0 6 -6 0 0
sb:a pause	0 -1 1 0 0
sb:a post	0 2 0 0 0
sb:a report	0 1 0 0 0
sb:a second	0 -3 8 0 0
sb:a state	0 -5 9 0 -2
sb:a tariff	10 -5 -5 0 0
sb:a technical	0 17 -16 0 0
sb:a telephone	8 -11 0 0 0
sb:a television	0 -6 10 0 0
sb:a third	0 30 -28 0 0
sb:a trade	0 -4 5 0 0
sb:a truce	0 3 -1 0 0
sb:a week	0 4 -3 0 0
sb:a word	0 1 -1 0 0
sb:a working	0 -12 13 0 0
sb:about	1 -13 12 0 0
sb:about the	3 -11 8 0 0
sb:accept	0 -15 13 -2 3
sb:accept an	0 -13 11 -1 5
sb:accord	0 4 -2 0 0
sb:according	-1 5 0 0 0
sb:according to	-1 5 0 0 0
sb:account	0 6 -5 0 0
sb:account of	0 6 -5 0 0
sb:accra	0 4 -2 0 0
sb:act	0 2 -1 0 0
sb:add	0 -6 9 0 0
sb:add that	0 -10 11 0 0
sb:additional	0 7 -5 0 0
sb:additional <level>	0 1 -1 0 0
sb:admit	-1 5 0 0 0
sb:admit to	-1 5 0 0 0
sb:adopt	0 1 0 0 0
sb:affiliate	0 6 -6 0 0
sb:after	11 7 -14 0 0
sb:after <person>	0 -3 6 0 0
sb:after <span>	0 -4 6 0 0
sb:after a	1 -1 0 0 0
sb:after it	9 0 -8 0 0
sb:after the	0 13 -11 0 0
sb:afternoon	0 -3 6 0 0
sb:afterward	0 4 0 0 -1
sb:again	-6 3 -13 19 -8
sb:again ,	0 0 1 0 0
sb:again in	0 5 -1 0 -2
sb:again on	0 11 -9 0 0
sb:against	0 -5 8 0 0
sb:agenda	0 -1 2 0 0
sb:ago	4 0 -1 0 0
sb:agree	0 6 -13 7 0
sb:agree at	0 1 -1 0 0
sb:agree in	-1 0 -5 8 0
sb:agree on	0 8 -1 0 0
sb:agree to	-6 9 0 0 0
sb:agreement	0 -6 8 0 0
sb:ahead	5 -12 3 0 0
sb:air	0 -5 7 0 0
sb:al	13 -16 2 0 0
sb:alert	0 4 -3 0 0
sb:alive	0 1 -1 0 0
sb:all	4 -19 16 0 0
sb:all of	0 -3 4 0 0
sb:all three	0 -14 14 0 0
sb:along	0 4 -4 0 0
sb:along the	0 3 -3 0 0
sb:also	-4 3 -5 0 6
sb:am	0 10 -9 0 0
sb:am tell	0 5 -4 0 0
sb:an	-2 1 1 -5 1
sb:an <office>	0 10 -10 0 0
sb:an <quality>	0 10 -9 0 0
sb:an additional	0 1 0 0 0
sb:an end	0 -1 1 0 0
sb:an extension	0 0 6 0 0
sb:an extra	0 3 0 0 0
sb:an hour	3 -5 1 0 0
sb:an invitation	0 -13 11 -1 5
sb:and	12 -6 9 -11 -13
sb:and -	0 -5 5 0 0
sb:and <name>	-17 -3 17 -4 -4
sb:and <person>	0 -3 -1 6 -1
sb:and <quality>	4 -29 26 0 0
sb:and <seat>	2 9 -13 0 0
sb:and a	0 2 0 0 0
sb:and after	0 6 -4 0 0
sb:and both	0 1 -1 0 0
sb:and from	0 -12 12 0 0
sb:and go	0 -5 5 0 0
sb:and has	0 12 -11 0 0
sb:and he	12 -5 -6 0 0
sb:and in	0 3 -1 0 0
sb:and it	-1 3 0 0 0
sb:and last	0 -5 5 0 0
sb:and mr	2 0 0 0 0
sb:and no	0 2 0 0 0
sb:and not	-3 0 1 0 0
sb:and on	0 12 -9 0 0
sb:and one	0 0 1 0 0
sb:and since	13 -6 -7 0 0
sb:and that	5 -11 3 0 2
sb:and the	-17 -2 16 -2 -1
sb:and they	0 -4 7 0 0
sb:and to	0 6 -8 0 1
sb:and trade	0 1 0 0 0
sb:and we	0 -7 10 0 0
sb:and will	0 8 -5 0 0
sb:anew	0 5 -4 0 0
sb:announce	-1 11 -7 0 0
sb:announce on	0 2 -1 0 0
sb:another	-2 5 -6 5 0
sb:another <span>	-1 9 -5 0 0
sb:answer	-1 14 -11 0 0
sb:any	0 5 0 0 -2
sb:anything	0 -9 11 0 0
sb:apply	0 3 -1 0 0
sb:approval	0 3 -2 0 0
sb:approval of	0 1 -1 0 0
sb:approve	0 6 -4 0 0
sb:aqaba	0 -18 19 0 0
sb:are	2 -16 0 1 16
sb:are over	0 1 0 0 0
sb:are the	0 8 -7 0 0
sb:are to	0 -18 12 0 7
sb:are up	0 8 -7 0 0
sb:armistice	0 1 0 0 0
sb:army	0 2 -1 0 0
sb:around	0 5 -2 0 0
sb:arrangement	0 6 -2 0 0
sb:arrangement of	0 1 0 0 0
sb:arrive	0 -2 4 0 0
sb:arrive in	0 -3 5 0 0
sb:as	0 -1 3 0 0
sb:as early	0 -5 5 0 0
sb:as he	-3 14 -10 0 0
sb:as of	6 3 -15 0 0
sb:ask	-2 0 3 0 0
sb:ask about	0 -6 6 0 0
sb:ask for	0 2 -1 0 0
sb:at	-31 -4 6 0 14
sb:at <level>	0 6 -3 0 0
sb:at <number>	0 8 -6 0 0
sb:at <seat>	-1 3 0 0 0
sb:at a	0 -4 5 0 0
sb:at all	0 3 -2 0 0
sb:at an	0 -8 9 0 0
sb:at busan	0 -13 13 0 0
sb:at home	0 2 0 0 0
sb:at it	0 -23 24 0 0
sb:at midnight	0 17 -16 0 0
sb:at noon	0 -5 7 0 0
sb:at one	0 1 -1 0 0
sb:at the	-17 2 -4 -5 14
sb:auckland	0 -1 1 0 0
sb:audience	0 1 0 0 0
sb:autumn	0 0 -4 0 6
sb:await	0 0 -2 0 1
sb:b	12 -8 -2 0 0
sb:b )	12 -9 -2 0 0
sb:back	-3 11 -7 0 0
sb:back at	0 -3 4 0 0
sb:back from	0 -5 5 0 0
sb:back on	0 1 0 0 0
sb:back to	0 7 -6 0 0
sb:ban	0 -5 6 0 0
sb:bandung	0 -10 11 0 0
sb:bandung on	0 -10 11 0 0
sb:bargain	0 -2 3 0 0
sb:bay	0 8 -7 0 0
sb:be	-22 -1 12 -4 0
sb:be <level>	0 3 -1 0 0
sb:be at	0 -11 12 0 0
sb:be extend	0 -12 12 0 0
sb:be hold	0 4 -4 0 0
sb:be in	0 -16 16 0 0
sb:be know	0 3 -1 0 0
sb:be no	0 0 -5 0 4
sb:be on	-2 0 3 0 0
sb:be sign	0 5 -5 0 0
sb:bean	-7 13 -1 0 0
sb:bear	0 1 0 0 0
sb:bear <level>	0 1 0 0 0
sb:because	0 -2 3 0 0
sb:because the	0 -1 1 0 0
sb:beef	3 0 0 0 0
sb:been	-3 -9 7 6 0
sb:been at	0 -7 8 0 0
sb:been in	0 -3 3 0 0
sb:been over	0 7 -7 0 0
sb:been tell	0 -6 -2 10 0
sb:before	-6 2 -7 13 -4
sb:before that	0 0 -10 14 -3
sb:before the	0 5 -2 0 0
sb:begin	-5 5 0 0 0
sb:begin on	-1 -8 11 0 0
sb:begin to	0 1 0 0 0
sb:bergen	0 -17 18 0 0
sb:bergen ,	0 -21 21 0 0
sb:between	26 0 -27 0 -2
sb:between <name>	0 18 -15 0 0
sb:between <person>	7 0 -7 2 0
sb:between the	-3 15 -12 0 0
sb:bilateral	0 0 2 0 0
sb:book	0 1 -1 0 0
sb:both	-9 5 3 -7 0
sb:both country	0 -11 12 0 0
sb:both delegation	0 18 -18 0 0
sb:both of	0 -8 9 0 0
sb:both side	0 13 -9 0 -1
sb:both sign	0 -16 16 0 0
sb:both to	0 7 -6 0 0
sb:brief	-1 11 -7 0 0
sb:briefing	-1 6 -3 0 0
sb:briefing ,	0 10 -7 0 0
sb:bring	0 -11 13 0 0
sb:built	0 8 -6 0 0
sb:built in	0 4 -2 0 0
sb:busan	-5 -14 20 0 0
sb:busan ,	-1 0 4 0 0
sb:busan on	0 -23 24 0 0
sb:business	0 -2 2 0 0
sb:but	0 3 0 0 0
sb:butter	0 5 -3 0 0
sb:buy	0 1 0 0 0
sb:by	14 3 -15 -13 0
sb:by <day-ahead>	0 6 -3 0 0
sb:by <person>	-2 0 0 0 0
sb:by <span>	0 -9 11 0 0
sb:by a	0 1 0 0 0
sb:by telephone	24 -16 -12 0 0
sb:by the	-17 19 -4 0 0
sb:by video	4 0 -5 0 0
sb:c	0 11 -11 0 0
sb:cabinet	0 10 -7 0 0
sb:calendar	0 -7 9 0 0
sb:call	14 0 -15 0 0
sb:call ,	0 2 0 0 0
sb:call between	9 -8 0 0 0
sb:call it	-1 5 -2 0 0
sb:camp	0 7 -7 0 0
sb:can	0 3 -1 0 0
sb:can be	0 4 -4 0 0
sb:car	0 7 -5 0 0
sb:carry	-3 11 -3 0 0
sb:carry on	-1 7 0 0 0
sb:case	0 1 0 0 0
sb:cease	0 3 -1 0 0
sb:ceasefire	0 10 -7 0 0
sb:ceasefire between	0 4 -1 0 0
sb:certificate	0 1 0 0 0
sb:cessation	0 2 -1 0 0
sb:chamber	0 1 0 0 0
sb:change	0 1 0 0 0
sb:changed	0 2 0 0 0
sb:charge	0 -4 6 0 0
sb:chicago	11 -9 -1 0 0
sb:chicken	0 -6 7 0 0
sb:chip	0 4 -2 0 0
sb:christma	0 6 -5 0 0
sb:circular	0 2 -1 0 0
sb:citru	0 7 -6 0 0
sb:city	0 -7 9 0 0
sb:client	0 2 -2 0 0
sb:client alert	0 1 -1 0 0
sb:clock	0 8 -5 0 0
sb:clock ,	0 1 0 0 0
sb:close	-1 -14 17 0 0
sb:close of	0 -2 3 0 0
sb:close on	0 -1 3 0 0
sb:close to	0 -13 13 0 0
sb:closed	0 -3 4 0 0
sb:closed on	0 1 0 0 0
sb:club	0 6 -4 0 0
sb:coal	5 -3 0 0 0
sb:cocoa	0 2 -1 0 0
sb:colleague	0 0 1 0 0
sb:collect	0 3 0 0 0
sb:colombo	0 4 -3 0 0
sb:come	-2 -9 12 -2 0
sb:come back	0 -1 1 0 0
sb:come in	0 3 -2 0 0
sb:come out	0 -11 3 0 4
sb:come to	0 -13 17 0 -1
sb:come up	0 -12 13 0 0
sb:comment	0 5 -3 0 0
sb:comment on	0 2 -1 0 0
sb:commerce	8 -6 0 0 0
sb:commerce ministry	0 -1 5 0 0
sb:commission	0 3 -2 0 0
sb:company	-4 4 0 0 0
sb:conclude	-2 7 -2 0 0
sb:conclude in	0 -1 1 0 0
sb:conference	10 -5 -2 0 0
sb:confirm	5 0 -6 0 0
sb:consultation	5 -13 6 0 0
sb:container	0 5 -4 0 0
sb:continue	0 21 -20 0 0
sb:continue to	0 2 -1 0 0
sb:control	0 0 1 0 0
sb:conversation	-1 -7 12 0 0
sb:copper	0 -5 6 0 0
sb:corrected	0 3 0 0 0
sb:corridor	0 -13 13 0 0
sb:could	0 5 -4 0 0
sb:counted	0 6 -4 0 0
sb:counted from	0 4 -4 0 0
sb:counterpart	6 -6 0 0 0
sb:country	0 -8 9 0 -1
sb:country ,	0 -8 8 0 0
sb:custom	-6 8 -1 0 0
sb:custom tariff	0 3 -2 0 0
sb:cut	0 5 -2 0 0
sb:d	0 3 -3 0 0
sb:d .	0 2 -2 0 0
sb:da	0 -8 8 0 0
sb:da nang	0 -8 8 0 0
sb:date	-2 15 -11 0 0
sb:date ,	0 5 -3 0 0
sb:date for	0 1 -1 0 0
sb:dated	-1 3 0 0 0
sb:day	-5 0 2 0 2
sb:day ,	0 -4 5 0 0
sb:day is	0 -7 7 0 0
sb:day on	0 8 -8 0 0
sb:deadline	0 15 -12 0 0
sb:deal	9 2 -14 0 0
sb:decided	0 -6 7 0 0
sb:decision	0 10 -9 0 0
sb:declare	0 1 0 0 0
sb:decree	0 3 0 0 0
sb:delegation	0 -18 23 0 -5
sb:delegation of	0 -14 15 0 0
sb:delegation parted	0 -5 6 0 0
sb:desk	0 10 -9 0 0
sb:diary	0 -8 9 0 0
sb:did	9 4 -13 0 0
sb:did ,	-2 18 -15 0 0
sb:did it	10 -7 0 0 0
sb:did the	0 -4 7 0 0
sb:die	0 6 -5 0 0
sb:director	0 5 -4 0 0
sb:discuss	0 -9 1 0 7
sb:dispute	0 -5 6 0 0
sb:do	0 21 -17 -1 0
sb:do not	0 0 3 0 -2
sb:do so	0 -2 0 0 4
sb:do you	0 1 0 0 0
sb:doe	0 7 -4 0 0
sb:don't	0 4 -1 0 0
sb:done	0 9 -7 0 0
sb:done at	0 6 -5 0 0
sb:down	16 -16 4 1 -4
sb:down ,	0 -1 1 0 0
sb:down again	0 2 -1 0 0
sb:down for	7 -9 2 0 0
sb:down in	0 1 -2 3 -1
sb:down on	0 6 -5 0 0
sb:down the	14 -5 -9 0 0
sb:down to	0 -7 8 0 0
sb:draft	0 0 1 0 0
sb:driver	0 2 -2 0 0
sb:dubai	0 11 -11 0 0
sb:due	-3 14 -2 -3 -9
sb:due in	0 -13 23 -2 -7
sb:due to	0 16 -14 0 0
sb:duty	0 8 -4 0 0
sb:duty in	0 -7 7 0 0
sb:duty of	0 4 -1 0 0
sb:duty will	0 1 -1 0 0
sb:each	3 2 -4 -1 0
sb:each of	0 4 -2 0 0
sb:each other	3 2 -6 0 0
sb:earlier	0 -8 8 0 0
sb:early as	0 -5 5 0 0
sb:earth	1 0 0 0 0
sb:easter	0 10 -8 0 0
sb:economic	0 8 -3 0 -2
sb:economic and	0 1 0 0 0
sb:economy	-1 7 -3 0 0
sb:effect	-1 14 -10 0 0
sb:effect on	0 2 0 0 0
sb:either	0 -6 7 0 0
sb:eleven	0 -4 5 0 0
sb:end	-9 -3 11 0 -1
sb:end ,	0 3 -2 0 0
sb:end of	0 -1 3 0 0
sb:end on	-1 13 -8 0 0
sb:english	-1 -2 5 0 0
sb:envoy	0 12 -11 0 0
sb:evening	10 -6 -16 11 -2
sb:evening ,	0 1 -1 0 0
sb:every	0 2 -1 0 0
sb:everybody	0 8 -7 0 0
sb:everything	0 6 -3 0 0
sb:exchanged	0 9 -8 0 0
sb:exemption	0 -3 5 0 0
sb:expect	-3 -9 -8 3 14
sb:expect in	0 -6 2 0 3
sb:expect to	0 0 -2 7 -3
sb:expert	-7 -14 22 0 -1
sb:expert ,	-5 -10 16 0 0
sb:expire	0 8 -7 0 0
sb:expire on	0 5 -4 0 0
sb:expiry	0 3 -1 0 0
sb:export	-1 -1 6 0 0
sb:export control	0 -4 4 0 0
sb:export licence	0 -3 3 0 0
sb:export to	0 1 0 0 0
sb:extend	0 -9 9 0 0
sb:extend by	0 -13 13 0 0
sb:extension	-1 2 0 0 0
sb:extra	0 9 -5 0 0
sb:extra <level>	0 4 0 0 0
sb:fact	0 13 -8 0 -1
sb:fact sheet	0 13 -8 0 -1
sb:failed	0 0 2 0 0
sb:fall	0 5 -2 0 0
sb:fee	0 10 -8 0 0
sb:fee on	0 3 -1 0 0
sb:fentanyl	0 -5 6 0 0
sb:ferry	0 2 -2 0 0
sb:fifth	-1 -15 19 0 0
sb:fifth round	0 -14 14 0 0
sb:figure	0 -6 6 0 0
sb:final	0 9 -7 0 0
sb:find	0 2 -1 0 0
sb:firm	0 4 -2 0 0
sb:first	-1 -14 13 0 4
sb:fish	0 2 -2 0 0
sb:five	7 -4 0 0 0
sb:fix	0 4 -3 0 0
sb:fix for	0 -2 3 0 0
sb:flour	0 1 -1 0 0
sb:fly	0 17 -16 0 0
sb:fly to	0 17 -16 0 0
sb:followed	0 -4 5 0 0
sb:following	0 -1 2 0 0
sb:for	4 -6 0 -1 4
sb:for <name>	0 0 1 0 0
sb:for <quality>	0 4 -1 0 0
sb:for <seat>	1 0 0 0 0
sb:for <span>	11 0 -6 0 0
sb:for a	-3 12 -11 0 2
sb:for an	0 1 -2 0 0
sb:for his	0 8 -6 0 0
sb:for the	-2 -8 8 6 -5
sb:for them	0 -4 4 0 0
sb:for what	0 -12 7 0 5
sb:force	0 18 -17 0 0
sb:force on	0 1 -1 0 0
sb:force since	0 7 -5 0 0
sb:foreign	0 6 -5 0 0
sb:forty	0 -3 5 0 0
sb:forty -	0 -5 5 0 0
sb:found	0 -1 3 0 0
sb:four	1 0 0 0 0
sb:four ,	0 4 -4 0 0
sb:fourth	5 -9 6 0 0
sb:fourth round	0 3 -2 0 0
sb:fourth such	0 0 1 0 0
sb:framework	0 0 -4 0 4
sb:freeze	0 3 0 0 0
sb:friday	-1 2 0 0 0
sb:friday ,	0 10 -8 0 0
sb:friend	0 8 -8 0 0
sb:from	-9 -6 15 0 -11
sb:from <day-ahead>	0 -2 5 0 0
sb:from <day-gone>	0 0 1 -1 0
sb:from <level>	0 3 -2 0 0
sb:from <name>	0 0 4 0 0
sb:from <number>	0 4 -3 0 0
sb:from <seat>	-1 1 0 0 0
sb:from a	0 -2 3 0 0
sb:from our	0 7 -7 0 0
sb:from the	0 -22 24 0 0
sb:frozen	0 2 -1 0 0
sb:fruit	0 6 -4 0 0
sb:further	-4 0 6 0 0
sb:further <points>	0 2 -2 0 0
sb:further <span>	0 1 -1 0 0
sb:future	14 -11 -2 0 0
sb:gallium	0 3 -1 0 0
sb:gate	0 3 -3 0 0
sb:gather	0 6 -5 0 0
sb:gather in	0 5 -5 0 0
sb:gave	-2 15 -11 0 0
sb:general	8 -4 0 0 0
sb:geneva	-1 0 3 0 0
sb:geneva ,	0 -15 16 0 0
sb:geneva on	0 12 -11 0 0
sb:get	14 -3 -9 0 0
sb:get <span>	0 2 -1 0 0
sb:get a	10 -6 -3 0 0
sb:give	0 3 -2 0 0
sb:given	0 -1 3 0 0
sb:go	-11 1 2 0 1
sb:go by	0 1 0 0 0
sb:go on	0 1 0 0 0
sb:go through	0 -1 0 0 0
sb:go to	0 0 4 0 -4
sb:good	-7 24 -15 0 0
sb:good for	0 8 -8 0 0
sb:good through	0 2 0 0 0
sb:government	-5 8 -1 0 0
sb:grace	0 10 -9 0 0
sb:grain	0 -1 2 0 0
sb:great	6 2 -11 2 0
sb:great hall	0 10 -10 2 0
sb:grower	-1 21 -17 0 0
sb:grower of	0 3 -3 0 0
sb:guest	0 10 -9 0 0
sb:had	-6 -3 14 -8 -1
sb:had announce	0 2 -1 0 0
sb:had been	1 5 -6 0 0
sb:had meet	0 -5 5 0 0
sb:had not	-9 13 0 0 0
sb:half	6 -1 -2 0 0
sb:halifax	0 3 -3 0 0
sb:halifax on	0 3 -3 0 0
sb:hall	-1 11 -11 2 0
sb:hall of	0 12 -10 0 0
sb:halt	0 4 -3 0 0
sb:hand	13 -9 0 0 0
sb:hand on	6 -11 4 0 0
sb:handshake	0 4 -3 0 0
sb:hang	0 5 -4 0 0
sb:happen	0 6 -2 0 0
sb:happen on	0 1 0 0 0
sb:happened	0 1 0 0 0
sb:has	-2 17 -12 -9 0
sb:has <span>	0 1 -1 0 0
sb:has been	-1 5 -1 0 0
sb:has had	0 2 -1 0 0
sb:has it	0 3 -1 0 0
sb:has not	0 3 -3 0 0
sb:has say	0 2 0 0 0
sb:has the	0 25 -23 0 0
sb:has until	0 -2 2 0 0
sb:has yet	0 5 -5 0 0
sb:hasn't	0 1 0 0 0
sb:have	3 -8 6 -5 4
sb:have a	11 -10 0 0 0
sb:have been	-1 0 3 0 0
sb:have it	14 -18 4 0 0
sb:have until	0 -13 13 0 0
sb:having	0 -12 14 0 0
sb:hazelnut	10 -13 2 0 0
sb:he	5 -4 -2 -6 6
sb:he 's	0 2 -2 0 0
sb:he and	0 -11 14 0 0
sb:he did	10 -6 -4 0 0
sb:he expect	0 -6 -2 -2 12
sb:he had	-5 1 3 0 0
sb:he has	0 -4 0 -1 6
sb:he is	0 -1 2 0 0
sb:he say	3 3 -5 0 -1
sb:he tell	0 4 -5 0 0
sb:he would	0 -3 6 0 0
sb:he'll	10 -9 0 0 0
sb:head	1 -7 -7 0 13
sb:head of	1 -7 -7 0 13
sb:hear	0 3 -1 0 0
sb:heard	0 9 -9 0 0
sb:hearing	0 7 -5 0 0
sb:hence	0 1 0 0 0
sb:her	0 4 -1 0 0
sb:here	0 -7 9 0 0
sb:here ,	0 -11 11 0 0
sb:here on	0 -2 3 0 0
sb:higher	0 1 -1 0 0
sb:him	8 -7 0 0 0
sb:his	1 -10 9 -5 1
sb:his <quality>	11 -27 18 0 0
sb:his name	0 6 -3 0 0
sb:hold	9 -11 7 -1 -1
sb:hold a	0 17 -16 0 0
sb:hold on	0 8 -8 0 0
sb:hold the	0 7 -6 0 0
sb:hold their	-1 -9 11 0 0
sb:hold until	0 5 -3 0 0
sb:holiday	0 7 -5 0 0
sb:home	0 5 -2 0 0
sb:home on	0 5 -4 0 0
sb:hope	0 0 -2 0 5
sb:hope for	0 -3 0 0 6
sb:hour	7 -1 -2 0 0
sb:house	8 -7 0 0 0
sb:house on	0 2 -1 0 0
sb:how	0 4 -2 0 0
sb:hundred	0 2 0 0 0
sb:i	20 -11 0 0 -2
sb:i am	0 10 -9 0 0
sb:i have	12 -15 4 0 0
sb:i'd	0 3 0 0 0
sb:i've	0 7 -5 0 0
sb:if	-1 20 -16 0 0
sb:if it	0 4 -2 0 0
sb:if the	0 3 -2 0 0
sb:impose	0 3 -1 0 0
sb:impose on	0 2 -1 0 0
sb:in	-23 -17 25 10 -5
sb:in <month-ahead>	0 -1 7 -3 -1
sb:in <month-gone>	16 -4 -7 -2 0
sb:in <name>	-5 13 -12 -3 2
sb:in <number>	0 5 -1 0 0
sb:in <seat>	11 -8 5 0 -11
sb:in a	-3 0 5 0 -1
sb:in an	0 6 -5 0 0
sb:in busan	-1 -19 21 0 0
sb:in for	0 -1 3 0 0
sb:in force	0 11 -10 0 0
sb:in halifax	0 -1 1 0 0
sb:in istanbul	0 -15 16 0 0
sb:in its	0 4 -3 0 0
sb:in kuala	0 -16 16 0 0
sb:in lisbon	0 -7 7 0 0
sb:in london	0 -4 4 0 0
sb:in madrid	0 -5 6 0 0
sb:in manila	0 14 -14 0 0
sb:in mombasa	0 6 -6 0 0
sb:in muscat	0 -9 9 0 0
sb:in new	-1 13 -9 0 0
sb:in our	0 2 0 0 0
sb:in panama	0 5 -4 0 0
sb:in principle	-1 -1 -3 8 0
sb:in return	0 1 0 0 0
sb:in samarkand	0 1 -1 0 0
sb:in seoul	0 -1 2 0 0
sb:in stockholm	0 -6 7 0 0
sb:in the	-6 14 -30 13 8
sb:in their	0 12 -7 0 -2
sb:in thi	0 11 -11 0 0
sb:in two	0 5 -4 0 0
sb:in valparaíso	0 3 0 0 0
sb:in which	0 12 -8 0 0
sb:in write	0 4 -3 0 0
sb:including	0 3 -3 0 0
sb:initial	0 5 -4 0 0
sb:initialled	0 0 1 0 0
sb:interim	0 2 0 0 0
sb:international	0 1 0 0 0
sb:international trade	0 1 0 0 0
sb:interview	0 -8 9 0 0
sb:into	0 14 -11 0 0
sb:into <name>	0 2 -1 0 0
sb:into force	0 5 -4 0 0
sb:invitation	0 -16 15 -2 3
sb:invitation to	0 -13 11 -1 5
sb:is	-1 0 -4 -14 13
sb:is ,	0 3 -2 0 0
sb:is a	0 0 1 0 0
sb:is at	0 -6 -2 0 11
sb:is due	0 4 0 0 0
sb:is expect	0 -2 -3 0 8
sb:is for	0 14 -13 0 0
sb:is good	0 2 -1 0 0
sb:is in	0 -5 8 0 0
sb:is on	0 3 0 0 0
sb:is out	0 5 -5 0 0
sb:is pencilled	0 -1 3 0 0
sb:is set	6 -15 10 0 0
sb:is that	0 1 0 0 0
sb:is the	1 19 -23 0 0
sb:is to	0 -8 7 0 2
sb:is what	0 -2 -1 0 7
sb:is where	0 -8 9 0 0
sb:issued	-2 13 -8 0 0
sb:issued on	-1 6 -2 0 0
sb:istanbul	0 -16 16 0 0
sb:it	13 -10 4 0 -4
sb:it "	0 3 -2 0 0
sb:it 's	-6 -13 9 10 0
sb:it ,	8 7 -14 0 0
sb:it again	0 -2 3 0 0
sb:it all	7 -10 2 0 0
sb:it at	0 -2 2 0 0
sb:it be	0 5 -3 0 0
sb:it begin	0 9 -7 0 0
sb:it did	0 3 -1 0 0
sb:it end	0 3 -2 0 0
sb:it from	14 -14 0 0 0
sb:it had	0 -11 13 0 0
sb:it has	0 12 -9 0 0
sb:it hold	0 5 -4 0 0
sb:it in	0 -15 16 0 0
sb:it is	2 -2 -3 0 5
sb:it lasted	0 -4 6 0 0
sb:it on	-1 6 -1 0 0
sb:it sit	0 4 -3 0 0
sb:it take	4 6 -11 0 0
sb:it to	11 -12 0 0 0
sb:it was	0 1 1 -2 -4
sb:it will	0 9 -6 0 0
sb:it would	0 9 -7 0 0
sb:item	0 -2 3 0 0
sb:its	-13 33 -33 8 -1
sb:its <person>	0 3 -1 0 0
sb:its fact	0 6 -5 0 0
sb:its own	0 8 -7 0 0
sb:its tariff	0 2 0 0 0
sb:itself	0 4 -2 0 0
sb:john	0 -11 12 0 0
sb:joint	0 -11 12 0 0
sb:joint <organisation>	0 -17 18 0 0
sb:keep	0 5 -2 0 0
sb:kind	0 9 -8 0 0
sb:know	0 2 0 0 0
sb:know on	0 9 -8 0 0
sb:kuala	0 -4 5 0 0
sb:kuala lumpur	0 -4 5 0 0
sb:la	0 -2 2 0 0
sb:lapse	0 5 -4 0 0
sb:lapse on	0 4 -3 0 0
sb:last	-11 -7 15 0 0
sb:last ,	0 -2 3 0 0
sb:last <month-gone>	0 1 -1 0 0
sb:last day	0 1 0 0 0
sb:last of	0 2 -1 0 0
sb:last until	0 1 0 0 0
sb:last week	0 -11 15 0 0
sb:last year	0 7 -7 0 0
sb:lasted	0 -2 5 0 0
sb:late	0 -6 -4 12 0
sb:late on	0 -1 1 0 0
sb:later	0 -8 4 0 5
sb:later ,	0 6 -5 0 0
sb:law	0 7 -3 0 0
sb:lay	7 -7 0 0 0
sb:lead	0 -4 6 0 0
sb:lead for	0 -4 6 0 0
sb:leader	21 -6 -13 0 0
sb:leader of	4 -4 0 0 0
sb:leave	-5 0 3 0 0
sb:leave for	0 6 -5 0 0
sb:led	0 -2 4 0 0
sb:legal	0 15 -14 0 0
sb:let	0 6 -3 0 0
sb:let it	0 3 -1 0 0
sb:let the	0 3 -3 0 0
sb:letter	-1 19 -15 0 0
sb:level	0 3 -1 0 0
sb:levy	0 -3 4 0 0
sb:levy on	0 1 0 0 0
sb:licence	0 -2 4 0 0
sb:licence ,	0 3 -3 0 0
sb:licence for	0 -2 3 0 0
sb:like	0 -5 7 0 0
sb:like to	0 2 0 0 0
sb:line	-3 9 -8 0 0
sb:link	7 -2 -3 0 0
sb:link on	7 -2 -3 0 0
sb:lisbon	0 -4 6 0 0
sb:list	0 -10 4 0 5
sb:list by	0 -3 -1 0 5
sb:live	0 4 -3 0 0
sb:live until	0 1 -1 0 0
sb:london	0 4 -3 0 0
sb:long	0 14 -13 0 0
sb:longer	0 -5 5 0 0
sb:look	-4 0 -1 0 7
sb:look at	-1 -4 -3 0 11
sb:lull	0 5 -4 0 0
sb:lumpur	0 -4 5 0 0
sb:lumpur ,	0 5 -4 0 0
sb:lunch	0 2 0 0 0
sb:m	0 7 -3 0 0
sb:m .	0 7 -3 0 0
sb:madrid	0 -9 10 0 0
sb:madrid ,	0 -3 4 0 0
sb:madrid on	0 -4 5 0 0
sb:make	-1 2 0 0 0
sb:make of	0 1 0 0 0
sb:man	-2 9 -4 0 0
sb:manila	0 14 -14 0 0
sb:many	0 -1 1 0 0
sb:margin	0 -2 2 0 0
sb:margin of	0 -2 2 0 0
sb:market	0 2 -1 0 0
sb:match	0 1 0 0 0
sb:matter	0 -6 7 0 0
sb:may	0 14 -10 0 0
sb:may be	0 8 -7 0 0
sb:me	13 -5 -6 0 0
sb:mean to	0 -1 1 0 0
sb:meant	0 16 -16 0 0
sb:meant to	0 14 -13 0 0
sb:media	16 -12 -5 0 0
sb:medicine	0 0 1 0 0
sb:meet	-11 0 2 0 1
sb:meet ,	0 5 -4 0 0
sb:meet again	0 1 0 0 -2
sb:meet at	0 2 -2 0 0
sb:meet for	0 8 -6 0 0
sb:meet in	0 -15 14 -4 5
sb:meet is	0 -6 7 0 0
sb:meet on	-1 -16 12 0 3
sb:meet since	0 3 -3 0 0
sb:meet with	0 -4 3 0 0
sb:member	0 2 0 0 0
sb:memorandum	0 1 0 0 0
sb:men	0 -18 19 0 0
sb:merely	0 1 -1 0 0
sb:middle	7 0 -5 0 0
sb:midnight	-1 7 -4 0 0
sb:midnight ,	0 9 -8 0 0
sb:midnight on	0 -2 3 0 0
sb:milk	0 -1 2 0 0
sb:million	0 6 -3 0 0
sb:minister	-1 -3 7 0 0
sb:minister ,	0 5 -4 0 0
sb:minister of	0 6 -5 0 0
sb:ministry	-2 0 1 0 0
sb:minute	-9 1 -5 0 10
sb:minute of	0 5 -4 0 0
sb:minute past	0 1 0 0 0
sb:mombasa	0 2 -1 0 0
sb:mombasa ,	0 6 -6 0 0
sb:mon	0 1 0 0 0
sb:monday	1 -22 22 0 0
sb:monday ,	-2 -7 9 0 0
sb:month	0 -2 4 0 0
sb:moratorium	0 4 -2 0 0
sb:moratorium on	0 2 -1 0 0
sb:more	0 9 -6 0 0
sb:more ,	0 4 -3 0 0
sb:more than	0 -5 5 0 0
sb:morning	-7 8 -4 0 0
sb:most	0 2 -3 0 0
sb:mouth	0 3 -2 0 0
sb:move	0 10 -9 0 0
sb:mr	0 -16 19 -4 2
sb:mr <person>	0 -17 19 -3 2
sb:much	0 -1 3 0 0
sb:muscat	0 -9 9 0 0
sb:must	0 8 -6 0 0
sb:my	5 12 -17 0 0
sb:my <person>	11 0 -11 0 0
sb:my hand	0 4 -3 0 0
sb:nagoya	0 -15 15 0 0
sb:name	-1 5 0 0 0
sb:name to	0 5 -3 0 0
sb:nang	0 -8 8 0 0
sb:national	0 4 -3 0 0
sb:need	0 13 -12 0 0
sb:need a	0 4 -3 0 0
sb:need the	0 8 -7 0 0
sb:negotiation	0 -13 14 0 0
sb:negotiator	0 4 -3 0 0
sb:network	0 1 0 0 0
sb:new	-7 18 -10 0 0
sb:new tariff	0 7 -5 0 0
sb:new york	-1 1 0 0 0
sb:next	-5 -25 30 -4 0
sb:next :	0 -6 7 0 0
sb:next meet	0 2 -1 0 0
sb:next round	0 -9 10 0 0
sb:night	0 -6 5 0 0
sb:nineteen	0 5 -5 0 0
sb:ninety	0 2 0 0 0
sb:ninth	0 6 -5 0 0
sb:no	-2 23 -22 0 3
sb:no .	0 4 -3 0 0
sb:no date	0 2 0 0 0
sb:nobody	0 9 -7 0 0
sb:none	0 9 -8 0 0
sb:noon	0 -1 4 0 0
sb:not	-17 -1 19 0 -7
sb:not ,	0 -10 11 0 0
sb:not be	0 3 -3 0 0
sb:note	0 -6 8 0 0
sb:note ,	0 -5 6 0 0
sb:nothing	0 1 0 0 0
sb:notice	0 5 -4 0 0
sb:now	0 -3 2 0 4
sb:now ,	0 3 -1 0 0
sb:number	4 -1 0 0 0
sb:nvidia	0 5 -3 0 0
sb:of	-10 9 1 -28 0
sb:of <day-ahead>	0 2 0 0 0
sb:of <day-gone>	10 -8 -14 0 12
sb:of <day-today>	0 2 -1 0 0
sb:of <level>	0 1 0 0 0
sb:of <name>	2 -24 23 0 0
sb:of <person>	10 6 -17 0 0
sb:of <quality>	0 -7 9 0 0
sb:of <span>	0 -5 9 0 0
sb:of a	-1 -4 7 0 0
sb:of both	0 -7 11 0 -1
sb:of duty	0 2 -1 0 0
sb:of his	0 -7 3 0 4
sb:of it	0 9 -5 0 0
sb:of its	0 1 0 0 0
sb:of last	0 7 -7 0 0
sb:of our	0 1 -1 0 0
sb:of state	1 -7 -7 0 13
sb:of talk	0 10 -9 0 0
sb:of tariff	0 -13 14 0 0
sb:of the	-21 15 -1 -5 -3
sb:of them	0 -13 16 0 0
sb:of thi	0 1 0 0 -2
sb:of trade	0 5 -4 0 0
sb:of what	0 3 0 0 0
sb:of which	0 -10 11 0 0
sb:off	4 20 -27 1 0
sb:off by	0 6 -5 0 0
sb:off for	0 3 -2 0 0
sb:off on	0 1 0 0 0
sb:off the	8 7 -16 0 0
sb:offer	0 0 1 0 0
sb:official	0 -5 6 0 0
sb:oil	0 -2 5 0 0
sb:old	0 4 -2 0 0
sb:on	8 -1 4 -21 -6
sb:on <day-ahead>	-2 4 0 -3 -1
sb:on <day-gone>	3 -7 6 -9 1
sb:on <day-today>	0 2 0 0 0
sb:on <name>	0 6 -4 0 0
sb:on <quality>	-7 13 -4 0 0
sb:on a	12 0 -10 0 -3
sb:on all	0 1 -1 0 0
sb:on both	0 1 -1 0 0
sb:on everything	0 5 -2 0 0
sb:on his	0 3 -2 0 0
sb:on it	0 -13 13 0 0
sb:on our	0 -4 6 0 0
sb:on paper	0 -1 2 0 0
sb:on pay	0 -6 6 0 0
sb:on tariff	0 -1 3 0 0
sb:on television	-2 9 -4 0 0
sb:on that	0 -4 5 0 0
sb:on the	20 -11 2 -7 -11
sb:on thi	0 3 -2 0 0
sb:on to	0 12 -9 0 0
sb:on until	0 -8 9 0 0
sb:once	0 6 -5 0 0
sb:once ,	0 2 -1 0 0
sb:one	-25 13 1 0 0
sb:one ,	-7 8 0 0 0
sb:one is	0 6 -5 0 0
sb:one on	0 -9 9 0 0
sb:open	0 -14 16 0 0
sb:opened	-4 -17 21 0 0
sb:operator	-3 7 -1 0 0
sb:operator :	-2 3 0 0 0
sb:opinion	0 1 0 0 0
sb:or	-1 -3 6 0 0
sb:order	-7 17 -10 0 0
sb:order ,	0 3 0 0 0
sb:ordinary	0 5 -4 0 0
sb:origin	0 -7 8 0 0
sb:other	10 2 -13 0 0
sb:other 's	0 2 -1 0 0
sb:other ,	0 4 -3 0 0
sb:other in	0 2 0 0 0
sb:other on	6 -3 -1 0 0
sb:other way	0 1 0 0 0
sb:otherwise	0 -1 2 0 0
sb:our	-13 3 5 0 -2
sb:our ,	0 6 -5 0 0
sb:our <office>	0 7 -4 0 0
sb:our own	0 -5 5 0 0
sb:out	3 -3 0 0 2
sb:out for	0 -12 12 0 0
sb:out of	8 -26 13 0 3
sb:out on	0 10 -7 0 0
sb:out that	0 3 -2 0 0
sb:outcome	0 2 0 0 0
sb:outcome of	0 1 0 0 0
sb:outside	0 2 -5 2 0
sb:over	4 -3 1 0 0
sb:over on	-3 7 0 0 0
sb:over the	0 1 0 0 0
sb:own	-3 -16 21 0 0
sb:owner	0 9 -8 0 0
sb:pact	0 -1 2 0 0
sb:pair	0 -10 13 -2 0
sb:panama	0 -13 14 0 0
sb:panama city	0 -13 14 0 0
sb:paper	-2 5 -1 0 0
sb:paper ,	0 0 1 0 0
sb:paper on	0 5 -4 0 0
sb:pari	0 -24 25 0 0
sb:part	0 -4 5 0 0
sb:part ,	0 -6 7 0 0
sb:parted	0 -4 4 0 0
sb:party	5 -4 0 0 0
sb:pass	0 3 -1 0 0
sb:past	0 9 -7 0 0
sb:past midnight	0 1 0 0 0
sb:pause	0 3 -1 0 0
sb:pause in	0 -5 6 0 0
sb:pause of	0 -1 1 0 0
sb:pay	-4 15 -5 0 -2
sb:pay <level>	0 6 -3 0 0
sb:pay <number>	0 3 -1 0 0
sb:pay in	0 2 0 0 0
sb:pay the	0 1 0 0 0
sb:payable	0 1 -1 0 0
sb:peace	1 1 -4 0 0
sb:pencilled	0 -11 13 0 0
sb:pencilled in	0 -11 13 0 0
sb:people	-1 6 -2 0 0
sb:period	0 1 0 0 0
sb:permit	0 -5 5 0 0
sb:phase	0 6 -5 0 0
sb:phone	6 0 -6 0 0
sb:phone with	13 -11 -2 0 0
sb:place	3 0 -1 0 0
sb:plan	-1 -1 5 0 0
sb:plan for	-1 -5 9 0 0
sb:plant	0 1 0 0 0
sb:play	0 4 -2 0 0
sb:plu	0 1 0 0 0
sb:point	0 6 -3 0 0
sb:pointed	0 5 -4 0 0
sb:port	0 8 -4 0 0
sb:port fee	0 4 -2 0 0
sb:position	0 -12 12 0 0
sb:post	0 8 -3 0 0
sb:post on	0 5 -1 0 0
sb:power	0 6 -5 0 0
sb:premier	0 -7 5 3 0
sb:prepare	6 -2 0 0 0
sb:present	0 7 -6 0 0
sb:presenter	0 9 -8 0 0
sb:presenter :	0 9 -8 0 0
sb:president	14 -31 16 -9 9
sb:president ,	0 0 2 0 0
sb:president agree	-6 6 0 0 0
sb:president had	9 -1 -5 0 0
sb:press	0 -2 0 6 0
sb:press conference	0 0 1 0 0
sb:price	0 4 -3 0 0
sb:prime	0 0 1 0 0
sb:prime minister	0 0 1 0 0
sb:principle	-1 -1 -3 8 0
sb:prisoner	0 9 -9 0 0
sb:prolongation	0 2 -1 0 0
sb:prolonged	0 -6 8 0 0
sb:prolonged once	0 2 -1 0 0
sb:promise	0 2 0 0 0
sb:proposal	0 1 0 0 0
sb:propose	0 26 -24 0 0
sb:provisional	0 -6 7 0 0
sb:public	0 5 -4 0 0
sb:public hearing	0 2 -2 0 0
sb:published	0 14 -12 0 0
sb:pump	0 4 -4 0 0
sb:put	2 -7 8 0 -3
sb:put his	-2 7 -4 0 0
sb:put its	0 8 -7 0 0
sb:put off	0 5 -3 0 0
sb:put on	0 -12 13 0 0
sb:put out	0 1 0 0 0
sb:put the	-3 8 0 0 0
sb:q	0 -15 16 0 0
sb:q :	0 -16 17 0 0
sb:quarrel	9 -6 -2 0 0
sb:quarter	-6 7 0 0 0
sb:question	0 35 -30 0 0
sb:question :	0 10 -5 0 0
sb:quit	0 5 -4 0 0
sb:radio	0 2 0 0 0
sb:rail	0 1 0 0 0
sb:raise	-1 -6 9 0 0
sb:raise the	0 -5 5 0 0
sb:rate	0 14 -11 0 0
sb:rather	0 1 0 0 0
sb:reach	0 -4 7 0 0
sb:read	0 -19 20 0 0
sb:readout	-15 19 -2 0 0
sb:reason	-5 6 -6 0 4
sb:recall	4 -9 2 0 0
sb:recall that	4 -10 2 0 0
sb:receive	0 -17 11 0 7
sb:receive <person>	0 -12 2 0 7
sb:reciprocal	0 2 -1 0 0
sb:reckon	0 1 0 0 0
sb:record	0 3 -3 0 0
sb:record ,	0 1 -1 0 0
sb:reference	0 4 -1 0 0
sb:regard to	0 -1 3 0 0
sb:register	0 3 -2 0 0
sb:remain	0 4 -3 0 0
sb:remark	0 2 -1 0 0
sb:remark by	0 6 -5 0 0
sb:renewal	0 7 -4 0 0
sb:renewed	0 3 -2 0 0
sb:report	-3 -1 6 0 0
sb:reporter	5 -1 0 0 0
sb:reprieve	0 3 -2 0 0
sb:republic of	0 -2 3 0 0
sb:require	0 4 -4 0 0
sb:required	0 3 -1 0 0
sb:rest	0 12 -10 0 0
sb:result	-9 0 2 0 6
sb:resume	0 -6 3 5 0
sb:resume on	0 0 -8 6 0
sb:return	-1 -3 0 0 8
sb:return to	0 -2 6 0 0
sb:rice	0 10 -9 0 0
sb:right	0 1 0 0 0
sb:ring	-2 3 0 0 0
sb:rise	0 3 -1 0 0
sb:river	0 6 -6 0 0
sb:room	0 8 -7 0 0
sb:rosario	0 3 -3 0 0
sb:rosario ,	0 3 -3 0 0
sb:round	-4 8 -2 0 -2
sb:round in	0 6 -5 0 0
sb:round is	0 -2 3 0 0
sb:round of	0 20 -16 0 0
sb:rule of	0 -8 8 0 0
sb:rule on	0 4 -2 0 0
sb:rum	0 1 -1 0 0
sb:run	-5 36 -29 0 0
sb:run for	0 10 -10 0 0
sb:run out	0 7 -4 0 0
sb:s	0 4 -3 0 0
sb:s .	0 2 -2 0 0
sb:sale	0 4 0 0 0
sb:salmon	0 10 -8 0 0
sb:samarkand	0 1 -1 0 0
sb:same	-3 17 -9 -1 0
sb:same day	0 5 -3 0 0
sb:saturday	0 11 -9 0 0
sb:saturday ,	0 9 -8 0 0
sb:say	-9 -9 -6 14 14
sb:say <person>	0 -4 6 0 0
sb:say he	0 -3 0 -1 7
sb:say in	0 -3 4 0 0
sb:say on	-8 13 -3 -4 0
sb:say that	-2 4 3 -2 -6
sb:say the	0 -4 -16 -1 18
sb:say to	8 -16 4 6 0
sb:season	0 2 -1 0 0
sb:season ,	0 1 0 0 0
sb:second	0 -11 15 -1 -1
sb:second day	0 3 -3 0 0
sb:second round	0 12 -11 0 0
sb:second time	0 -2 3 0 0
sb:secretary	16 -26 5 6 -2
sb:see	-4 3 0 0 0
sb:see it	0 0 1 0 0
sb:sell	-1 -4 4 0 2
sb:sell to	0 0 -3 0 2
sb:send	0 -12 13 0 0
sb:seoul	0 -2 -6 10 0
sb:seoul on	0 -1 0 2 0
sb:separate	0 -17 18 0 0
sb:service	0 -5 6 0 0
sb:session	4 -15 1 0 4
sb:set	11 -9 0 0 0
sb:set for	13 -12 0 0 0
sb:settle	5 -2 -1 0 0
sb:seven	0 7 -5 0 0
sb:shall	-2 -1 7 0 0
sb:shall be	-2 0 2 0 0
sb:share	0 6 -5 0 0
sb:she	-2 1 0 0 0
sb:sheet	-4 7 0 0 -3
sb:sheet of	0 6 -3 0 0
sb:sheet that	-1 -4 9 0 0
sb:shelve	10 -9 0 0 0
sb:ship	0 11 -8 0 0
sb:shook	6 -11 5 0 0
sb:shook hand	6 -11 5 0 0
sb:short	0 20 -18 0 0
sb:should	0 14 -11 0 0
sb:should <name>	0 2 -1 0 0
sb:should it	0 1 0 0 0
sb:shrimp	0 8 -8 0 0
sb:shut	0 3 -1 0 0
sb:side	-7 11 0 -3 -8
sb:side meet	0 10 -8 0 0
sb:side the	0 1 -1 0 0
sb:sign	-14 12 -1 -3 0
sb:sign ,	0 0 3 0 0
sb:sign a	0 8 -7 0 0
sb:sign for	0 2 0 0 0
sb:sign in	0 -2 2 0 0
sb:sign it	0 0 2 0 0
sb:sign on	0 -2 3 0 0
sb:sign the	0 7 -5 0 0
sb:signature	-2 2 0 0 0
sb:signature ,	0 -7 7 0 0
sb:signature to	0 1 0 0 0
sb:silent	0 -3 3 0 0
sb:since	2 0 2 -1 -2
sb:since <day-gone>	0 -3 6 0 0
sb:since <month-gone>	0 2 0 0 0
sb:since spring	0 4 -4 0 0
sb:since the	0 -3 5 0 0
sb:sir	0 20 -17 0 0
sb:sir ,	0 18 -15 0 0
sb:sit	-7 -21 26 0 -4
sb:sit down	-1 9 -6 1 -3
sb:sit in	0 -16 16 0 0
sb:sit of	0 -11 11 0 0
sb:sit on	0 -1 2 0 0
sb:sit together	0 10 -10 0 0
sb:six	-1 -8 11 0 0
sb:sixteen	0 1 0 0 0
sb:sixth	0 -11 12 0 0
sb:sleep until	0 2 -2 0 0
sb:so	-4 3 -1 0 2
sb:so that	0 3 -2 0 0
sb:so the	1 0 0 0 0
sb:somebody	7 0 -6 0 0
sb:something	0 6 -4 0 0
sb:soybean	13 -9 -2 0 0
sb:spare	0 2 0 0 0
sb:speak	18 -13 -6 0 0
sb:speak on	-4 5 0 0 0
sb:speaking	0 -9 10 0 0
sb:spent	-1 -13 15 0 0
sb:spoke	33 -17 -20 0 0
sb:spoke by	16 -14 0 0 0
sb:spoke on	2 0 -2 0 0
sb:spoken	-4 5 0 0 0
sb:st	0 -6 7 0 0
sb:stand	0 12 -9 0 0
sb:standstill	0 -1 3 0 0
sb:standstill on	0 -7 7 0 0
sb:state	0 0 -4 -2 7
sb:state visit	0 18 -17 0 0
sb:statement	0 11 -10 0 0
sb:stay	0 -5 8 0 0
sb:stay in	-6 6 0 0 0
sb:stay there	0 5 -4 0 0
sb:stay to	0 -10 11 0 0
sb:steel	5 -3 0 0 0
sb:step	0 2 -1 0 0
sb:still	-1 17 -17 -4 1
sb:stockholm	0 4 -2 0 0
sb:stockholm ,	0 2 -1 0 0
sb:stockholm on	0 -1 2 0 0
sb:stop	0 13 -11 0 0
sb:strike	0 9 -8 0 0
sb:strike in	0 1 -1 0 0
sb:stroke	0 5 -3 0 0
sb:stroke of	0 5 -3 0 0
sb:subject	6 -4 0 0 0
sb:subject :	6 -3 -2 0 0
sb:such	0 -10 12 0 0
sb:summit	0 -10 11 0 0
sb:summit in	0 1 0 0 0
sb:sunday	0 -19 20 0 0
sb:sunday ,	0 -7 8 0 0
sb:suspend	0 13 -10 0 0
sb:suspend for	0 3 -2 0 0
sb:suspension	0 16 -13 0 0
sb:suspension of	0 3 -2 0 0
sb:table	0 -4 7 0 0
sb:table ,	0 -1 3 0 0
sb:take	3 0 -2 0 0
sb:take <level>	0 1 0 0 0
sb:take a	4 -1 0 0 0
sb:take effect	0 5 -2 0 0
sb:take place	4 -5 0 0 0
sb:take up	0 -3 4 0 0
sb:talk	-4 12 -11 5 -3
sb:talk ,	0 -6 6 0 0
sb:talk between	0 2 -5 2 0
sb:talk in	0 -1 2 0 0
sb:talk on	5 14 -19 0 0
sb:talk that	0 -8 9 0 0
sb:talk with	0 8 -7 0 0
sb:talked	6 -5 0 0 0
sb:talking	0 5 -3 0 0
sb:tangier	0 3 -3 0 0
sb:tariff	1 4 -1 -4 -4
sb:tariff ,	0 4 -2 0 0
sb:tariff commission	0 3 -2 0 0
sb:tariff for	-1 3 0 0 0
sb:tariff on	-2 13 -8 0 0
sb:tariff talk	0 -8 8 0 0
sb:tariff truce	0 -10 11 0 0
sb:tax	0 1 0 0 0
sb:tea	0 6 -4 0 0
sb:team	0 -18 24 0 -2
sb:team ,	0 -14 14 0 0
sb:technical	0 2 0 0 0
sb:telephone	20 -9 -14 0 0
sb:telephone ,	12 -5 -7 0 0
sb:telephone on	10 -6 -4 0 0
sb:telephoned	9 -21 8 0 0
sb:television	-5 0 5 0 0
sb:television ,	0 7 -5 0 0
sb:tell	5 3 -16 7 -3
sb:tell <organisation>	0 2 -2 0 0
sb:tell a	0 3 -2 0 0
sb:tell reporter	6 -4 0 0 0
sb:tell thi	0 -1 2 0 0
sb:tell to	0 -6 -2 10 0
sb:tell us	0 2 0 0 0
sb:ten	-10 5 -8 0 10
sb:ten minute	-8 -4 0 0 10
sb:tenth	9 -8 0 0 0
sb:term	3 -5 2 0 0
sb:text	0 -2 3 0 0
sb:th	0 -8 8 0 0
sb:than	0 -2 3 0 0
sb:that	1 -1 -1 12 -9
sb:that 's	0 3 -6 0 3
sb:that ,	0 0 -4 8 -3
sb:that <name>	0 13 -10 0 0
sb:that <person>	9 -5 -8 6 -1
sb:that <quality>	7 -1 -3 0 0
sb:that <seat>	8 -9 2 0 0
sb:that an	0 -3 3 0 0
sb:that begin	0 3 -2 0 0
sb:that go	0 1 0 0 0
sb:that had	0 10 -9 0 0
sb:that has	0 1 0 0 0
sb:that he	0 -11 7 0 4
sb:that in	0 3 -2 0 0
sb:that is	-2 25 -21 0 0
sb:that it	0 7 -4 0 0
sb:that its	0 6 -6 0 0
sb:that leave	0 3 -2 0 0
sb:that the	-3 8 3 -11 -6
sb:that there	0 -7 3 5 0
sb:that they	0 -11 12 0 0
sb:that was	-1 -10 8 0 4
sb:that were	0 -3 3 0 0
sb:the	-4 4 -1 -15 8
sb:the <day-gone>	0 -3 3 0 0
sb:the <level>	0 -13 14 0 0
sb:the <name>	-1 -9 11 -3 2
sb:the <number>	0 4 -1 0 0
sb:the <office>	0 -8 16 -4 -7
sb:the <organisation>	-19 12 0 -2 -2
sb:the <person>	-4 -24 21 -13 13
sb:the <points>	0 1 0 0 0
sb:the <quality>	-10 7 3 -3 -4
sb:the <seat>	-8 8 -25 -1 23
sb:the <span>	-2 7 -3 0 0
sb:the affiliate	0 3 -2 0 0
sb:the approval	0 3 -1 0 0
sb:the bargain	0 -5 6 0 0
sb:the busan	0 1 0 0 0
sb:the cessation	0 2 -1 0 0
sb:the clock	0 8 -4 0 0
sb:the close	0 -1 2 0 0
sb:the club	0 1 0 0 0
sb:the company	0 0 1 0 0
sb:the corridor	0 -13 13 0 0
sb:the custom	0 4 -1 0 0
sb:the deadline	0 4 -3 0 0
sb:the deal	0 5 -4 0 0
sb:the delegation	0 -19 20 0 0
sb:the diary	0 -8 9 0 0
sb:the duty	-1 13 -10 0 0
sb:the economic	0 -4 5 0 0
sb:the end	0 -2 4 0 0
sb:the evening	20 -22 -11 12 0
sb:the expert	0 8 -6 0 0
sb:the export	0 1 0 0 0
sb:the extension	0 6 -5 0 0
sb:the fact	0 6 -3 0 0
sb:the fifth	0 -24 25 0 0
sb:the final	0 7 -6 0 0
sb:the fourth	6 -6 3 0 0
sb:the freeze	0 1 0 0 0
sb:the great	0 12 -10 0 0
sb:the holiday	0 5 -4 0 0
sb:the invitation	0 0 3 0 0
sb:the joint	0 -3 4 0 0
sb:the last	-1 0 2 0 0
sb:the leader	12 -11 0 0 0
sb:the levy	0 -9 10 0 0
sb:the licence	0 1 0 0 0
sb:the line	-2 4 -1 0 0
sb:the list	0 -8 7 0 0
sb:the margin	0 -2 2 0 0
sb:the matter	0 -4 4 0 0
sb:the meet	0 -11 12 0 0
sb:the moratorium	0 4 -2 0 0
sb:the new	0 2 0 0 0
sb:the next	0 -14 13 0 2
sb:the night	0 -7 7 0 0
sb:the number	0 4 -3 0 0
sb:the oil	0 -5 5 0 0
sb:the one	0 -10 11 0 0
sb:the order	0 3 0 0 0
sb:the other	7 0 -4 0 0
sb:the outcome	0 2 0 0 0
sb:the pair	0 -10 13 -2 0
sb:the pause	0 -4 4 0 0
sb:the people	0 12 -10 0 0
sb:the phone	5 0 -2 0 0
sb:the port	0 1 0 0 0
sb:the power	0 5 -5 0 0
sb:the present	0 5 -5 0 0
sb:the president	3 -17 18 0 0
sb:the press	0 -4 0 6 0
sb:the price	0 1 0 0 0
sb:the quarrel	10 -9 0 0 0
sb:the rate	0 4 -4 0 0
sb:the republic	0 -2 3 0 0
sb:the rest	0 9 -8 0 0
sb:the result	0 -3 0 0 6
sb:the river	0 6 -6 0 0
sb:the same	-3 17 -9 -1 0
sb:the say	0 6 -5 0 0
sb:the second	0 13 -10 0 0
sb:the seventh	0 -2 4 0 0
sb:the ship	0 4 -4 0 0
sb:the sixth	0 -11 12 0 0
sb:the standstill	0 5 -3 0 0
sb:the state	0 16 -12 0 -1
sb:the stroke	0 3 0 0 0
sb:the suspension	0 9 -7 0 0
sb:the table	0 -8 11 0 0
sb:the talk	0 17 -15 0 0
sb:the tariff	-8 2 2 0 0
sb:the tea	0 2 -1 0 0
sb:the technical	0 -15 16 0 0
sb:the telephone	-10 14 -3 0 0
sb:the term	0 3 -1 0 0
sb:the third	0 -16 19 0 0
sb:the three	6 -15 10 0 0
sb:the top	0 -1 2 0 0
sb:the trade	0 10 -9 0 0
sb:the truce	-4 5 0 0 0
sb:the two	19 -39 18 0 4
sb:the understanding	0 -7 7 0 0
sb:the visit	0 -10 11 0 0
sb:the war	0 -6 7 0 0
sb:the water	0 1 -1 0 0
sb:the week	0 11 -10 0 0
sb:the whole	0 7 -6 0 0
sb:the window	0 2 -2 0 0
sb:their	-7 -1 12 -2 -4
sb:their first	-3 0 3 0 0
sb:their second	-1 -8 11 0 0
sb:their tariff	0 -9 10 0 0
sb:their third	0 -14 14 0 0
sb:their truce	0 1 0 0 0
sb:them	-2 -24 26 -3 5
sb:them ,	0 -6 7 0 0
sb:them at	0 -6 7 0 0
sb:then	9 -22 15 0 0
sb:then ,	-1 10 -7 0 0
sb:then the	0 -18 19 0 0
sb:there	-12 4 -12 10 9
sb:there 's	-2 20 -18 0 0
sb:there ,	0 8 -5 0 0
sb:there are	0 -6 -2 10 0
sb:there is	0 4 -1 0 0
sb:there on	0 -21 14 0 9
sb:there until	0 4 -3 0 0
sb:there was	0 9 -8 0 0
sb:there were	0 4 -3 0 0
sb:there will	0 -12 14 0 0
sb:therefore	0 2 -2 0 0
sb:these	0 -4 5 0 0
sb:they	-10 -23 15 11 10
sb:they are	0 -25 11 -1 14
sb:they had	0 -25 26 0 0
sb:they have	0 -19 22 0 0
sb:they meet	0 -2 0 0 2
sb:they sit	0 9 -9 0 0
sb:they were	0 12 -9 0 0
sb:they will	4 -18 -4 19 -1
sb:they'll	-8 -16 3 10 9
sb:they'll be	0 -5 6 0 0
sb:they're	0 -4 5 0 0
sb:they've	0 -15 16 0 0
sb:thi	-7 7 0 0 -4
sb:thi ,	0 -1 2 0 0
sb:thi is	0 -9 10 0 0
sb:thi week	0 -4 5 0 0
sb:thing	0 9 -5 0 0
sb:think	0 1 0 0 0
sb:third	-6 7 0 0 -1
sb:third meet	0 7 -7 0 0
sb:third round	0 16 -13 0 0
sb:third time	0 -4 4 0 0
sb:thirty	0 4 -3 0 0
sb:thirty -	0 3 -3 0 0
sb:those of	0 -1 1 0 0
sb:threaten	0 8 -4 0 0
sb:three	0 -5 6 0 -1
sb:three ,	0 4 -3 0 0
sb:three <office>	6 -19 14 0 0
sb:three of	0 2 -1 0 0
sb:through	-1 0 0 0 0
sb:through the	0 2 0 0 0
sb:thu	25 -24 -1 0 0
sb:thursday	-3 2 0 0 0
sb:thursday ,	0 9 -6 0 0
sb:tie	0 -9 9 0 0
sb:tiktok	0 0 1 0 0
sb:tiktok 's	0 -9 9 0 0
sb:till	0 4 -1 0 0
sb:time	0 0 1 0 0
sb:time the	0 7 -5 0 0
sb:to	1 1 -10 0 8
sb:to <day-gone>	2 0 0 0 0
sb:to <level>	-1 0 1 0 0
sb:to <name>	0 3 -1 0 0
sb:to <number>	0 2 0 0 0
sb:to <seat>	6 -12 13 -5 -3
sb:to a	0 -9 10 0 0
sb:to an	0 9 -9 0 0
sb:to be	0 12 -11 0 2
sb:to carry	-1 5 0 0 0
sb:to end	0 -3 4 0 0
sb:to expire	0 3 -3 0 0
sb:to fentanyl	0 -9 9 0 0
sb:to go	0 -6 7 0 0
sb:to hold	11 -9 0 0 0
sb:to last	0 2 -2 0 0
sb:to leave	0 1 0 0 0
sb:to look	0 -4 -6 0 12
sb:to meet	0 -16 4 0 7
sb:to midnight	0 -13 13 0 0
sb:to pass	0 2 -1 0 0
sb:to run	0 3 -2 0 0
sb:to see	0 0 0 -1 3
sb:to sell	0 -7 9 0 0
sb:to sign	0 6 -3 0 0
sb:to sit	0 7 -8 3 -1
sb:to sleep	0 -7 8 0 0
sb:to start	0 6 -6 0 0
sb:to stay	-6 0 6 0 0
sb:to the	5 -5 0 3 0
sb:to travel	0 -10 6 0 4
sb:to two	0 3 -1 0 0
sb:to vote	0 1 -1 0 0
sb:top	0 0 1 0 0
sb:town	-4 9 -2 0 0
sb:town ,	0 3 -2 0 0
sb:trade	-6 17 -6 -1 -7
sb:trade ,	0 4 -3 0 0
sb:trade minister	0 -9 9 0 0
sb:transcript ,	0 2 -2 0 0
sb:transcript of	0 1 0 0 0
sb:translation	0 -4 5 0 0
sb:travel	0 -3 2 0 4
sb:travel to	0 -2 0 0 4
sb:treaty	0 -4 4 0 0
sb:truce	-11 10 -2 0 0
sb:truce ,	0 5 -4 0 0
sb:truce between	0 4 -2 0 0
sb:truce of	0 3 -2 0 0
sb:truce on	0 8 -8 0 0
sb:truce that	0 -3 3 0 0
sb:truce was	0 -3 4 0 0
sb:truce with	0 -8 10 0 0
sb:tue	0 0 -7 7 0
sb:tuesday	12 1 -22 0 0
sb:tuesday ,	0 10 -8 0 0
sb:turn	0 -2 -6 10 0
sb:turned	0 8 -7 0 0
sb:twelve	0 8 -4 0 0
sb:twenty	0 8 -6 0 0
sb:twenty -	0 7 -6 0 0
sb:twice	0 2 -1 0 0
sb:two	11 -21 7 0 2
sb:two <office>	11 0 -11 0 0
sb:two country	0 3 -1 0 0
sb:two delegation	0 -12 16 0 -2
sb:two government	-4 0 7 0 0
sb:two have	0 -9 10 0 0
sb:two is	0 1 0 0 0
sb:two of	0 -12 14 0 0
sb:two president	8 -10 1 -3 0
sb:two side	0 -4 8 0 0
sb:two were	0 2 -3 0 0
sb:under	-3 20 -15 0 0
sb:under licence	0 3 -3 0 0
sb:under the	0 10 -7 0 0
sb:understanding	0 -5 6 0 0
sb:union	0 5 -3 0 0
sb:until	-15 4 5 -1 -2
sb:until <day-ahead>	0 1 0 0 0
sb:until the	0 8 -5 0 0
sb:up	9 1 -7 0 0
sb:up by	0 -5 5 0 0
sb:up in	0 0 1 0 0
sb:up on	0 14 -12 0 0
sb:up to	0 6 -5 0 0
sb:us	-6 11 -2 0 0
sb:us ,	0 0 3 0 0
sb:use	0 -13 14 0 0
sb:valid	0 8 -7 0 0
sb:valparaíso	0 -14 16 0 0
sb:version	0 4 -1 0 0
sb:very	0 0 -2 0 5
sb:vessel	-1 0 0 2 0
sb:vice	0 -5 2 3 0
sb:video	18 -13 -6 0 0
sb:video link	7 -2 -3 0 0
sb:view	0 -4 5 0 0
sb:visit	-4 9 -6 0 0
sb:visit ,	0 18 -18 0 0
sb:visit to	0 -10 11 0 0
sb:vote	0 10 -8 0 0
sb:vote on	0 5 -3 0 0
sb:wait	0 -9 0 10 0
sb:waiting	0 2 -1 0 0
sb:want	0 -1 3 0 0
sb:war	0 0 1 0 0
sb:warn	0 0 1 0 0
sb:was	-15 -4 16 -8 -5
sb:was a	0 13 -10 0 0
sb:was conclude	0 1 -1 0 0
sb:was hold	0 9 -7 0 0
sb:was in	0 -3 5 0 0
sb:was make	0 -2 3 0 0
sb:was not	0 -16 16 0 0
sb:was put	0 -13 14 0 0
sb:was say	-1 6 -2 0 0
sb:was sign	0 9 -9 0 0
sb:was the	4 -1 0 0 0
sb:was their	2 -10 7 0 0
sb:water	0 3 -1 0 0
sb:way	0 10 -8 0 0
sb:we	-5 -16 24 0 -2
sb:we had	0 -7 8 0 0
sb:we have	0 9 -7 0 0
sb:we shall	0 -5 6 0 0
sb:we'll	0 5 -1 0 0
sb:we've	0 1 0 0 0
sb:wed	0 0 -7 7 0
sb:wednesday	-5 -10 14 0 0
sb:wednesday ,	0 -2 4 0 0
sb:week	5 0 -2 0 0
sb:week ,	5 -9 3 0 0
sb:week ;	0 2 0 0 0
sb:week ago	1 2 -4 0 0
sb:week of	0 9 -8 0 0
sb:welcome	-1 0 2 0 0
sb:were	-2 17 -11 -3 0
sb:were not	0 -9 9 0 0
sb:were on	0 -1 2 0 0
sb:were sign	0 5 -5 0 0
sb:were the	0 1 0 0 0
sb:were to	0 -3 5 0 0
sb:what	-5 -7 12 -5 0
sb:what <name>	0 -11 7 0 4
sb:what <person>	8 -13 8 0 -3
sb:what happen	0 2 0 0 0
sb:what i	0 8 -8 0 0
sb:what is	0 -1 3 0 0
sb:what start	0 1 0 0 0
sb:what the	0 11 -8 0 0
sb:what they	0 3 0 0 0
sb:what was	-1 -3 7 0 0
sb:wheat	0 1 -1 0 0
sb:when	-10 0 1 -3 4
sb:when <person>	0 -2 -2 0 6
sb:when do	0 5 -4 0 0
sb:when he	0 0 2 0 0
sb:when it	0 2 -2 0 0
sb:when the	-3 -17 22 0 0
sb:when they	0 0 -7 0 5
sb:where	-6 -5 11 0 -3
sb:where <person>	0 11 -9 0 0
sb:where do	0 12 -11 0 0
sb:where he	0 -9 10 0 0
sb:where the	0 -12 14 0 0
sb:where they	0 -8 9 0 0
sb:wherever	0 2 -1 0 0
sb:whether	0 5 -4 0 0
sb:which	-3 0 6 -5 -3
sb:which ,	0 2 -1 0 0
sb:which <name>	0 10 -8 0 0
sb:which <person>	0 0 2 0 0
sb:which <seat>	0 2 -2 0 0
sb:which both	0 -21 22 0 0
sb:which is	0 5 -3 0 0
sb:which it	0 7 -6 0 0
sb:which sit	0 -2 2 0 0
sb:which the	-2 -6 11 0 0
sb:which was	0 7 -6 0 0
sb:which would	0 5 -4 0 0
sb:who	7 3 -6 -5 0
sb:who has	0 8 -7 0 0
sb:who have	0 -6 6 0 0
sb:who is	0 14 -12 0 0
sb:who lead	0 -3 4 0 0
sb:who sign	0 5 -2 0 0
sb:who sit	0 -17 17 0 0
sb:whole	0 8 -6 0 0
sb:whom	0 0 0 0 1
sb:whose	0 11 -9 0 0
sb:why	0 -9 11 0 0
sb:will	0 -16 13 13 -23
sb:will be	-6 -14 23 -4 -2
sb:will not	0 -5 5 0 0
sb:will raise	0 -3 4 0 0
sb:will stay	0 4 -4 0 0
sb:will take	0 -4 5 0 0
sb:will they	0 4 0 0 0
sb:window	0 11 -10 0 0
sb:wire	0 4 -3 0 0
sb:wish	8 0 -7 0 -3
sb:wish to	8 0 -4 0 -2
sb:with	1 6 -11 -8 6
sb:with <name>	-6 -3 13 0 -4
sb:with <person>	19 -22 0 0 0
sb:with <seat>	0 11 -10 0 0
sb:with a	-3 0 -11 0 12
sb:with his	0 -6 9 0 0
sb:with the	0 6 -4 0 0
sb:with which	0 2 0 0 0
sb:wool	9 -8 0 0 0
sb:word	0 14 -12 0 0
sb:work	-5 6 0 0 0
sb:working	0 -19 20 0 0
sb:working <organisation>	0 -12 12 0 0
sb:world	0 5 -4 0 0
sb:worth	0 2 -2 0 0
sb:would	1 8 -14 5 -2
sb:would be	0 -6 2 5 0
sb:would go	0 4 -4 0 0
sb:would have	0 12 -11 0 0
sb:would not	0 4 -3 0 0
sb:write	2 -5 -2 -4 8
sb:write ,	0 0 2 0 0
sb:write on	7 -6 0 0 0
sb:write that	0 -4 0 0 7
sb:year	0 11 -9 0 0
sb:year ,	0 10 -10 0 0
sb:year ago	0 2 -1 0 0
sb:yes ,	0 4 -1 0 0
sb:yet	0 10 -9 0 0
sb:yokohama	0 -2 2 0 0
sb:york	-1 1 0 0 0
sb:york ,	-1 1 0 0 0
sb:you	1 6 -5 -2 -3
sb:you come	0 -4 5 0 0
sb:you will	0 5 -2 0 0
sb:your	-2 4 0 0 0
sb:|	0 3 -2 0 0
sb:·	0 32 -30 0 0
sb:· monday	0 14 -13 0 0
sb:· wednesday	0 4 -3 0 0
sb:—	-22 21 -11 4 0
sb:— <name>	0 -1 4 0 0
sb:— <person>	-13 13 0 0 0
sb:— monday	0 11 -9 0 0
sb:— the	-2 -10 3 8 0
sb:— tuesday	0 4 -3 0 0
sent:calls	77 -33 -51 -13 -28
sent:coming	-11 -19 13 10 10
sent:ended	0 2 14 -36 -23
sent:experts	-2 -24 29 0 -8
sent:m=adjourned	0 4 -2 0 0
sent:m=arrive	0 11 -10 0 0
sent:m=arrives	0 -10 12 0 0
sent:m=bargain	0 1 0 0 0
sent:m=broke off	0 5 -3 0 0
sent:m=came	0 3 -7 0 6
sent:m=closed	0 -7 10 0 0
sent:m=come	-1 -3 9 0 -1
sent:m=comes	0 10 -7 0 0
sent:m=conference	22 -6 -12 0 0
sent:m=consultations	13 -17 8 -3 -4
sent:m=delegation	0 -23 26 0 0
sent:m=delegations	-5 -12 19 0 -2
sent:m=dinner	7 -11 5 0 0
sent:m=due	-4 19 -7 -4 -9
sent:m=ended	0 -19 21 0 0
sent:m=expected	-4 0 -6 4 5
sent:m=flies	0 17 -16 0 0
sent:m=gather	0 5 -4 0 0
sent:m=gathered	0 3 -2 0 0
sent:m=go	-5 6 0 0 -2
sent:m=goes	0 0 -4 0 4
sent:m=guest	0 15 -9 -2 -1
sent:m=here	-3 -25 28 0 0
sent:m=host	-1 18 -14 0 0
sent:m=invitation	0 -16 15 -2 3
sent:m=landed	0 0 1 0 0
sent:m=lunch	0 3 0 0 -1
sent:m=meet	-8 -7 6 0 4
sent:m=meeting	-10 -9 13 0 0
sent:m=meetings	0 -3 4 0 0
sent:m=meets	0 12 -9 0 0
sent:m=met	-1 3 0 1 -9
sent:m=negotiation	0 -10 11 0 0
sent:m=negotiations	0 0 2 0 0
sent:m=negotiator	0 10 -10 0 0
sent:m=negotiators	0 -8 11 0 0
sent:m=parted	0 -7 7 0 0
sent:m=received	-3 -13 11 7 -1
sent:m=rose	0 0 1 0 0
sent:m=round	-18 7 0 5 -14
sent:m=rounds	0 -6 8 0 0
sent:m=sat	-8 -3 13 -4 -4
sent:m=saw each other	0 -3 5 0 0
sent:m=see each other	0 0 -1 8 -5
sent:m=session	3 -19 8 0 6
sent:m=settled	4 -17 2 0 13
sent:m=shook hands	6 -9 3 0 0
sent:m=signed	-18 23 -19 5 -1
sent:m=sit	-6 4 -3 0 0
sent:m=sits	0 -5 7 0 0
sent:m=sitting	0 -4 6 0 0
sent:m=spent	-2 -10 13 0 0
sent:m=stop	0 11 -8 0 0
sent:m=summit	-2 -3 9 0 0
sent:m=table	-5 -2 8 0 0
sent:m=talk	10 7 -19 0 0
sent:m=talked	21 -20 0 0 0
sent:m=talking	0 2 0 0 0
sent:m=talks	-28 6 2 10 -16
sent:m=there	-20 -1 -1 4 12
sent:m=time	7 1 -7 4 -4
sent:m=to see	-1 0 1 -10 4
sent:m=travel	0 0 0 0 4
sent:m=visit	3 -6 2 -5 4
sent:m=visits	-14 14 0 0 0
sent:m=went	0 -13 16 0 0
sent:m=where	-12 -6 10 4 -6
sent:meets	-15 -19 34 -2 -6
sent:running	1 -4 7 -2 -4
sent:summit	26 -32 -1 2 15
sent:sure	-25 -6 21 1 -11
sent:wished	-34 25 -3 6 -24
sides=0	-2 22 0 -40 -37
sides=1	-13 21 -11 6 -15
sides=2	4 -10 8 -1 0
sides=3	-21 -16 2 4 20
sides=4	0 16 -14 0 0
sort=call	24 4 -24 -25 -16
sort=land	-30 12 -23 2 15
sort=meeting	-21 0 16 0 -15
sort=venue	-20 -14 0 12 16
t0=future	-6 4 -10 7 2
t0=future-not	0 -13 13 0 0
t0=future-passive	0 5 0 0 0
t0=modal	0 1 -4 4 0
t0=modal-not	0 5 -3 0 0
t0=modal-passive	0 3 -1 0 0
t0=past	10 8 -1 -23 -23
t0=past-passive	-7 2 3 0 0
t0=perfect	-13 -2 12 -1 -2
t0=perfect-not	0 4 -4 0 0
t0=perfect-passive	0 3 0 0 0
t0=pluperfect	0 -2 4 -2 0
t0=pluperfect-not	-9 12 0 0 0
t0=pluperfect-passive	0 -7 8 0 0
t0=present	-5 0 -5 -2 18
t0=present-passive	8 -11 0 -1 4
t1=future	-5 2 -8 8 2
t1=future-not	0 -13 13 0 0
t1=future-passive	0 5 0 0 0
t1=gerund	-2 3 0 0 0
t1=infinitive	2 10 -20 0 0
t1=infinitive-passive	0 5 -4 0 0
t1=modal	0 0 -3 5 0
t1=modal-not	0 3 -2 0 0
t1=modal-passive	0 3 -1 0 0
t1=participle-passive	-6 19 -20 2 0
t1=past	11 1 4 -21 -19
t1=past-passive	-6 5 0 0 0
t1=perfect	-12 -3 13 -1 -2
t1=perfect-not	0 4 -4 0 0
t1=perfect-passive	0 3 0 0 0
t1=pluperfect	0 -3 4 -2 0
t1=pluperfect-not	-9 12 0 0 0
t1=pluperfect-passive	0 -7 8 0 0
t1=present	-2 5 -7 -8 12
t1=present-passive	8 -11 0 -1 4
t2=future	0 8 -3 0 0
t2=future-not	0 0 -7 6 0
t2=future-passive	0 -8 9 0 0
t2=gerund	-4 -3 9 -1 -1
t2=infinitive	-2 -2 2 6 -3
t2=modal	0 0 -7 6 0
t2=modal-passive	0 5 -3 0 0
t2=participle-passive	-8 0 2 1 0
t2=past	-17 10 1 -12 1
t2=past-passive	1 14 -15 0 0
t2=perfect	0 7 -4 0 0
t2=pluperfect	0 2 0 0 0
t2=present	-42 31 -4 -22 -5
t2=present-passive	6 -3 0 0 0
third-side	-16 -32 1 18 35
top	-20 20 6 -14 -32
town-l	-4 4 8 -17 -6
town-none	-2 24 -30 0 3
town-r	-7 -2 19 -8 -34
town=l0	0 -20 27 -8 -11
town=l1	-17 -21 34 0 -8
town=l2	-6 20 -19 -18 14
town=l3	15 19 -32 7 -5
town=l4	-6 16 -10 -4 0
town=l5	3 18 -21 0 0
town=r0	-11 7 1 0 0
town=r1	-18 -10 29 -7 -22
town=r2	0 -7 7 0 0
town=r3	3 14 -14 0 -7
town=r4	11 0 -5 -2 -2
town=r5	0 -1 2 0 0
towns=0	1 21 -22 -2 -3
towns=1	-15 7 9 -24 -3
towns=2	-5 1 11 -13 -10
towns=3	-2 12 -6 -6 -3
towns=4	9 -25 5 11 0
towns=5	-3 0 -5 8 0
tri:day day-none no-word	8 -3 7 -10 -10
tri:day day-none part:sure	2 -4 3 0 -1
tri:day day-none prev:sure	3 -4 1 -4 3
tri:day day-none sent:sure	0 -11 15 -7 0
tri:day day=l0 no-word	0 2 -1 0 0
tri:day day=l1 no-word	-13 5 4 0 0
tri:day day=l2 no-word	-9 20 -9 0 0
tri:day day=l2 part:sure	5 -5 0 0 0
tri:day day=l2 sent:sure	0 11 -8 0 0
tri:day day=l3 no-word	-2 15 -10 0 0
tri:day day=l3 part:sure	0 13 -12 0 0
tri:day day=l3 sent:sure	0 1 -1 0 0
tri:day day=l4 no-word	-3 5 0 0 0
tri:day day=l4 part:sure	0 8 -5 0 -1
tri:day day=l4 sent:sure	0 4 -3 0 0
tri:day day=l5 no-word	0 1 0 0 0
tri:day day=r0 no-word	0 6 -3 0 0
tri:day day=r1 no-word	0 9 -6 0 0
tri:day day=r2 no-word	2 12 -13 0 0
tri:day day=r2 part:sure	-10 -6 9 5 0
tri:day day=r2 sent:sure	0 19 -18 0 0
tri:day day=r3 no-word	-7 19 -10 0 0
tri:day day=r3 part:sure	0 -2 3 0 0
tri:day day=r3 sent:sure	0 -12 13 0 0
tri:day day=r4 no-word	-1 9 -5 0 0
tri:day day=r4 part:sure	0 2 0 0 -5
tri:day day=r4 prev:sure	-2 5 0 0 0
tri:day day=r4 sent:sure	0 13 -10 0 0
tri:day day=r5 no-word	1 0 -3 0 0
tri:l=( day day-none	0 -1 4 0 0
tri:l=( day day=l0	0 3 -3 0 0
tri:l=( day no-word	0 12 -10 0 0
tri:l=( day-none no-word	0 6 -4 0 0
tri:l=<begin> day day-none	-4 -11 17 -1 -1
tri:l=<begin> day day=r1	0 10 -8 0 0
tri:l=<begin> day day=r3	0 4 -4 0 0
tri:l=<begin> day day=r4	0 -3 4 0 0
tri:l=<begin> day no-word	-5 -9 15 -1 0
tri:l=<begin> day prev:sure	0 2 0 0 0
tri:l=<begin> day sent:sure	0 5 -4 0 0
tri:l=<begin> day-none no-word	-5 -15 21 0 0
tri:l=<begin> day-none part:sure	0 12 -10 0 0
tri:l=<begin> day-none prev:sure	0 5 -1 0 0
tri:l=<begin> day-none sent:sure	0 12 -11 0 0
tri:l=<begin> day=r1 no-word	0 10 -8 0 0
tri:l=<begin> day=r1 part:sure	0 0 2 0 0
tri:l=<begin> day=r3 no-word	0 4 -4 0 0
tri:l=<begin> day=r3 part:sure	0 -7 8 0 0
tri:l=<begin> day=r4 part:sure	0 3 -2 0 0
tri:l=<begin> word day-none	-5 21 -16 0 0
tri:l=<begin> word day=r1	0 0 2 0 0
tri:l=<begin> word day=r3	4 -9 6 0 0
tri:l=<begin> word day=r4	0 3 -2 0 0
tri:l=<begin> word no-word	-3 3 0 0 0
tri:l=<begin> word part:sure	0 11 -7 -1 0
tri:l=a day day-none	0 3 -2 0 0
tri:l=a day day=l1	-8 -3 11 0 0
tri:l=a day no-word	-10 10 0 0 0
tri:l=a day-none no-word	-8 13 -2 0 0
tri:l=a day-none part:sure	0 5 0 0 -2
tri:l=a day=l1 no-word	-8 0 7 0 0
tri:l=a day=r2 part:sure	0 -5 6 0 0
tri:l=a day=r3 no-word	7 -5 0 0 0
tri:l=a word day-none	-8 14 -2 0 -2
tri:l=a word day=l2	1 -2 0 0 0
tri:l=a word day=r2	4 -8 2 0 0
tri:l=a word day=r3	6 -6 0 0 0
tri:l=a word no-word	13 -7 -6 0 0
tri:l=a word part:sure	0 0 7 0 -3
tri:l=after day day-none	0 3 -2 0 0
tri:l=after day no-word	0 4 -3 0 0
tri:l=after day-none no-word	0 3 -2 0 0
tri:l=after word part:sure	7 -10 1 0 0
tri:l=again day day-none	0 -3 -8 11 0
tri:l=again day no-word	0 -3 -8 11 0
tri:l=again day-none no-word	0 -3 -8 11 0
tri:l=ago day day-none	0 6 -5 0 0
tri:l=ago day no-word	0 3 -1 0 0
tri:l=and day day-none	0 2 -2 0 0
tri:l=and day day=l1	0 -5 6 0 0
tri:l=and day-none no-word	-2 6 -1 0 0
tri:l=and day=l1 no-word	0 0 1 0 0
tri:l=and word day-none	-1 4 0 0 0
tri:l=and word no-word	-2 -3 7 0 0
tri:l=at day-none part:sure	0 5 -5 0 0
tri:l=at word day-none	0 6 -5 0 0
tri:l=at word part:sure	0 5 -4 0 0
tri:l=back day no-word	0 1 -1 0 0
tri:l=be day-none part:sure	0 1 0 0 0
tri:l=be word day-none	0 1 0 0 0
tri:l=be word part:sure	0 2 -2 -1 0
tri:l=been day-none part:sure	0 8 -7 0 0
tri:l=been word day-none	0 8 -7 0 0
tri:l=been word part:sure	0 8 -7 0 0
tri:l=before day day-none	0 1 0 0 0
tri:l=before day no-word	0 4 -2 0 0
tri:l=before day-none no-word	0 1 0 0 0
tri:l=beijing, day day-none	0 0 2 -3 0
tri:l=beijing, day no-word	0 4 -3 0 0
tri:l=brussels, day no-word	0 9 -8 0 0
tri:l=busan, day day-none	0 6 -5 0 0
tri:l=by day day-none	-10 19 -8 0 0
tri:l=by day no-word	-10 20 -8 0 0
tri:l=by day-none no-word	2 3 -8 0 0
tri:l=by day-none part:sure	-3 2 0 0 0
tri:l=by day-none sent:sure	-2 5 0 0 0
tri:l=by day=l2 no-word	2 0 0 0 0
tri:l=by day=l3 no-word	-2 5 0 0 0
tri:l=by day=r1 no-word	0 1 0 0 0
tri:l=by word day-none	3 -1 0 0 0
tri:l=by word day=l1	3 -6 3 0 0
tri:l=by word day=l3	-2 5 0 0 0
tri:l=by word day=r1	3 0 -1 0 0
tri:l=by word no-word	15 -9 -2 0 -1
tri:l=by word part:sure	3 0 -2 0 0
tri:l=by word sent:sure	-2 0 5 0 0
tri:l=changed day day-none	0 1 0 0 0
tri:l=come day day-none	0 1 0 0 0
tri:l=date: day day-none	0 4 -3 0 0
tri:l=date: day no-word	0 4 -3 0 0
tri:l=date: day-none no-word	0 4 -3 0 0
tri:l=day, day no-word	0 3 -2 0 0
tri:l=delegations word part:sure	0 3 -2 0 0
tri:l=did, day day-none	0 12 -11 0 0
tri:l=down day day-none	0 6 -6 0 0
tri:l=due day day-none	0 1 0 0 0
tri:l=due day no-word	0 1 0 0 0
tri:l=due day-none no-word	0 1 0 0 0
tri:l=ends day day-none	0 -2 5 0 0
tri:l=ends day no-word	0 -1 3 0 0
tri:l=ends day-none no-word	0 -1 3 0 0
tri:l=every word part:sure	0 -4 4 0 0
tri:l=fifth day-none part:sure	0 -3 4 0 0
tri:l=fifth word day-none	0 -3 4 0 0
tri:l=fifth word part:sure	0 -2 4 0 0
tri:l=first day-none part:sure	0 -8 9 0 0
tri:l=first word day-none	-3 -4 9 0 0
tri:l=first word part:sure	0 -9 10 0 0
tri:l=for day day-none	6 -7 2 0 0
tri:l=for day no-word	3 2 -6 0 0
tri:l=for day part:sure	2 -5 3 0 0
tri:l=for day prev:sure	0 -8 10 0 0
tri:l=for day-none no-word	2 1 -4 0 0
tri:l=for day-none part:sure	1 1 -3 0 0
tri:l=for word day-none	0 12 -10 0 0
tri:l=for word no-word	-2 3 0 0 0
tri:l=for word part:sure	0 11 -7 0 0
tri:l=fourth day-none part:sure	0 -5 6 0 0
tri:l=fourth day=l2 part:sure	0 10 -10 0 0
tri:l=fourth word day-none	9 -13 5 0 0
tri:l=fourth word day=l2	0 10 -10 0 0
tri:l=friday day day-none	0 -4 4 0 0
tri:l=friday day no-word	0 -4 4 0 0
tri:l=friday day-none no-word	0 -4 4 0 0
tri:l=friday, day day-none	0 10 -8 0 0
tri:l=friday, day no-word	0 10 -8 0 0
tri:l=friday, day-none no-word	0 10 -8 0 0
tri:l=from day day-none	-5 4 0 0 0
tri:l=from day day=r1	0 -7 9 0 0
tri:l=from day day=r2	0 -1 -2 5 0
tri:l=from day no-word	-6 14 -5 0 0
tri:l=from day part:sure	0 -15 8 5 0
tri:l=from day sent:sure	0 -3 3 0 0
tri:l=from day-none no-word	-2 19 -14 0 0
tri:l=from day-none part:sure	0 -8 10 0 0
tri:l=from day-none sent:sure	0 -3 3 0 0
tri:l=from day=r1 no-word	0 -7 9 0 0
tri:l=goods day day-none	0 -8 8 0 0
tri:l=goods word part:sure	0 1 0 0 0
tri:l=got word part:sure	0 1 0 0 0
tri:l=had day-none no-word	0 1 0 0 0
tri:l=had word day-none	0 16 -13 0 0
tri:l=had word no-word	-2 6 -1 0 0
tri:l=had word part:sure	0 11 -11 0 0
tri:l=has day day-none	9 -6 -1 0 0
tri:l=has day no-word	9 -6 -1 0 0
tri:l=has day-none no-word	7 -4 -1 0 0
tri:l=has word day-none	0 3 0 0 0
tri:l=have day-none no-word	0 1 0 0 0
tri:l=have day-none part:sure	0 -3 3 0 0
tri:l=have word day-none	0 0 3 0 0
tri:l=have word no-word	0 1 0 0 0
tri:l=have word part:sure	0 -4 6 0 0
tri:l=he day-none part:sure	0 -5 7 0 0
tri:l=he word day-none	0 -2 6 0 0
tri:l=he word part:sure	0 -10 12 0 0
tri:l=held word part:sure	0 -1 2 0 0
tri:l=his word day-none	0 0 1 0 0
tri:l=his word part:sure	0 -6 5 -2 2
tri:l=i day-none part:sure	0 7 -6 0 0
tri:l=i word day-none	0 7 -6 0 0
tri:l=i word part:sure	0 11 -11 0 0
tri:l=in day-none no-word	-2 24 -8 -5 -7
tri:l=in day-none part:sure	0 1 -6 6 -2
tri:l=in day-none prev:sure	0 3 0 0 0
tri:l=in day=l2 no-word	0 2 0 0 0
tri:l=in day=r0 no-word	0 -9 7 0 1
tri:l=in day=r1 part:sure	0 -7 5 0 4
tri:l=in day=r2 no-word	0 3 -1 0 0
tri:l=in day=r3 no-word	0 1 0 0 0
tri:l=in word day-none	-4 27 -15 0 -11
tri:l=in word day=l1	0 -14 -6 9 9
tri:l=in word day=l2	0 2 0 0 0
tri:l=in word day=r0	0 -9 8 0 1
tri:l=in word day=r1	0 -6 4 0 4
tri:l=in word day=r2	0 4 0 0 0
tri:l=in word day=r3	0 4 -1 0 0
tri:l=in word day=r4	0 -1 3 0 0
tri:l=in word no-word	-10 12 -6 4 -5
tri:l=in word part:sure	0 -6 0 3 2
tri:l=in word prev:sure	0 2 -9 0 7
tri:l=in word sent:sure	0 -2 3 0 0
tri:l=is day day-none	8 -2 -5 0 0
tri:l=is day no-word	0 7 -4 0 0
tri:l=is day-none no-word	0 7 -3 0 0
tri:l=it day day-none	-4 -8 12 0 0
tri:l=it day no-word	-4 -8 12 0 0
tri:l=it day-none no-word	-7 -3 9 0 0
tri:l=it word day-none	-1 8 -5 0 0
tri:l=it word no-word	-1 5 -2 0 0
tri:l=it word part:sure	0 6 -5 0 0
tri:l=jinping word part:sure	0 0 2 0 0
tri:l=last day-none part:sure	0 -4 4 0 0
tri:l=last word day-none	0 -4 4 0 0
tri:l=last word part:sure	0 -4 4 0 0
tri:l=late day day-none	0 2 0 0 0
tri:l=late day no-word	0 2 0 0 0
tri:l=late day-none no-word	0 2 0 0 0
tri:l=leave word part:sure	0 4 -3 0 0
tri:l=lima day-none part:sure	0 -5 6 0 0
tri:l=ministers day=r2 part:sure	0 -2 3 0 0
tri:l=ministers word day=r0	7 0 -6 0 0
tri:l=ministers word day=r2	0 -2 3 0 0
tri:l=ministers word part:sure	0 -2 3 0 0
tri:l=monday day day-none	-3 -12 15 0 0
tri:l=monday day no-word	-3 -20 23 0 0
tri:l=monday day-none no-word	-3 -20 23 0 0
tri:l=monday, day day-none	0 -6 7 0 0
tri:l=monday, day no-word	-1 1 0 0 0
tri:l=monday, day-none no-word	0 -3 4 0 0
tri:l=my word no-word	-1 3 0 0 0
tri:l=negotiators word part:sure	0 3 -1 0 0
tri:l=next day-none part:sure	0 5 -5 0 0
tri:l=next day=r2 part:sure	0 -1 2 0 0
tri:l=next word day-none	0 5 -5 0 0
tri:l=next word day=r2	0 -1 2 0 0
tri:l=next word part:sure	0 6 -4 0 0
tri:l=no day-none part:sure	0 9 -8 0 0
tri:l=no word day-none	0 9 -8 0 0
tri:l=no word part:sure	0 9 -8 0 0
tri:l=noon day day-none	0 4 -2 0 0
tri:l=noon day no-word	0 5 -3 0 0
tri:l=noon day-none no-word	0 5 -3 0 0
tri:l=not word day-none	0 9 -8 0 0
tri:l=not word no-word	-4 6 0 0 0
tri:l=of day day-none	8 6 -16 0 0
tri:l=of day day=r1	0 1 0 0 0
tri:l=of day day=r3	0 0 1 0 0
tri:l=of day day=r4	0 -4 9 0 -5
tri:l=of day no-word	8 1 -10 0 0
tri:l=of day part:sure	0 -4 9 0 -5
tri:l=of day prev:sure	0 5 -4 0 0
tri:l=of day-none no-word	9 -1 -6 0 0
tri:l=of day-none part:sure	-1 -8 11 0 0
tri:l=of day-none prev:sure	0 9 -8 0 0
tri:l=of day=r1 no-word	0 1 0 0 0
tri:l=of day=r2 part:sure	0 6 -5 0 0
tri:l=of day=r3 part:sure	0 6 -6 0 0
tri:l=of day=r4 part:sure	0 -5 9 0 -5
tri:l=of word day-none	-1 -8 11 0 0
tri:l=of word day=r2	0 6 -5 0 0
tri:l=of word day=r3	0 6 -6 0 0
tri:l=of word part:sure	-2 -3 7 0 0
tri:l=on day day-none	-7 -2 6 0 2
tri:l=on day day=l1	0 3 -1 0 0
tri:l=on day day=l2	0 0 3 0 0
tri:l=on day day=l3	0 6 -4 0 0
tri:l=on day day=l4	-2 7 -7 0 1
tri:l=on day day=r1	3 -1 0 0 0
tri:l=on day day=r2	1 -7 7 0 0
tri:l=on day day=r3	-1 0 3 0 0
tri:l=on day day=r4	0 16 -14 0 0
tri:l=on day day=r5	1 0 -3 0 0
tri:l=on day no-word	-6 12 -6 -9 0
tri:l=on day part:sure	0 -8 1 3 5
tri:l=on day prev:sure	1 -9 9 0 -2
tri:l=on day sent:sure	-6 11 -6 0 0
tri:l=on day-none no-word	-11 6 0 -6 2
tri:l=on day-none part:sure	6 -11 2 4 2
tri:l=on day-none prev:sure	1 -3 3 0 -1
tri:l=on day-none sent:sure	-3 3 0 0 0
tri:l=on day=l1 no-word	0 2 -1 0 0
tri:l=on day=l2 no-word	-8 9 0 0 0
tri:l=on day=l3 no-word	0 4 -2 0 0
tri:l=on day=l3 part:sure	0 7 -6 0 0
tri:l=on day=l3 sent:sure	0 0 1 0 0
tri:l=on day=l4 no-word	-2 0 1 0 0
tri:l=on day=l4 part:sure	0 7 -10 0 2
tri:l=on day=r1 no-word	4 0 -1 0 0
tri:l=on day=r2 no-word	11 -14 7 0 0
tri:l=on day=r2 part:sure	-10 -3 13 0 0
tri:l=on day=r3 no-word	0 10 -7 0 0
tri:l=on day=r3 part:sure	0 -2 3 0 0
tri:l=on day=r3 sent:sure	0 -5 6 0 0
tri:l=on day=r4 no-word	0 8 -6 0 0
tri:l=on day=r4 part:sure	0 3 -3 0 0
tri:l=on day=r5 no-word	1 0 -3 0 0
tri:l=on word day-none	0 1 0 0 0
tri:l=on word part:sure	0 4 -3 0 0
tri:l=one day-none no-word	-1 3 0 0 0
tri:l=one word day-none	-1 2 0 0 0
tri:l=one word no-word	-4 5 0 0 0
tri:l=out day day-none	0 2 -1 0 0
tri:l=out day no-word	0 1 0 0 0
tri:l=out day-none no-word	0 1 0 0 0
tri:l=over day-none part:sure	0 1 0 0 0
tri:l=over word day-none	0 1 0 0 0
tri:l=percent day day-none	0 1 -1 0 0
tri:l=phone word no-word	1 -1 0 0 0
tri:l=presidents word part:sure	0 -4 6 0 0
tri:l=said day day-none	0 3 0 0 0
tri:l=sat day day-none	0 3 -3 0 0
tri:l=sat day part:sure	0 3 -3 0 0
tri:l=sat day-none part:sure	0 3 -3 0 0
tri:l=saturday, day day-none	0 9 -8 0 0
tri:l=saturday, day no-word	0 9 -8 0 0
tri:l=saturday, day-none no-word	0 9 -8 0 0
tri:l=saw word part:sure	0 -3 4 0 0
tri:l=second day-none part:sure	0 -12 13 0 0
tri:l=second day=r3 part:sure	0 -1 2 0 0
tri:l=second word day-none	0 -12 13 0 0
tri:l=second word day=r3	0 -1 2 0 0
tri:l=second word part:sure	-1 -8 12 0 0
tri:l=see day-none part:sure	0 -5 1 2 0
tri:l=see word day-none	0 -5 1 2 0
tri:l=see word part:sure	0 -2 0 1 0
tri:l=sides day-none part:sure	0 5 -4 0 0
tri:l=sides word day-none	0 5 -4 0 0
tri:l=sides word part:sure	0 9 -9 0 0
tri:l=signed day day-none	0 3 -2 0 0
tri:l=signed day no-word	0 3 -2 0 0
tri:l=signed day-none no-word	0 3 -2 0 0
tri:l=since day day-none	-6 1 1 0 0
tri:l=since day day=l3	0 0 1 0 0
tri:l=since day day=r1	0 1 0 0 0
tri:l=since day day=r2	0 3 -2 0 0
tri:l=since day no-word	-7 9 -2 0 0
tri:l=since day prev:sure	0 3 -2 0 0
tri:l=since day sent:sure	0 -7 7 0 0
tri:l=since day-none no-word	-5 4 0 0 0
tri:l=since day-none prev:sure	0 6 -5 0 0
tri:l=since day=r1 no-word	0 1 0 0 0
tri:l=since day=r2 no-word	0 3 -2 0 0
tri:l=sixth day-none part:sure	0 -4 4 0 0
tri:l=sixth word day-none	0 -4 4 0 0
tri:l=sixth word part:sure	0 -5 6 0 0
tri:l=spent day day-none	0 -1 4 0 0
tri:l=spent day no-word	-1 -4 7 0 0
tri:l=spent day-none no-word	0 -1 4 0 0
tri:l=spoke day no-word	10 -6 -3 0 0
tri:l=starts day day-none	0 3 -2 0 0
tri:l=starts day no-word	0 3 -2 0 0
tri:l=starts day-none no-word	0 3 -2 0 0
tri:l=state day-none part:sure	0 5 -2 0 0
tri:l=state word day-none	0 5 -2 0 0
tri:l=state word part:sure	0 -7 13 0 -4
tri:l=such word part:sure	0 -5 5 0 0
tri:l=sunday, day day-none	0 -11 12 0 0
tri:l=sunday, day no-word	0 -11 12 0 0
tri:l=sunday, day-none no-word	0 -11 12 0 0
tri:l=table day day-none	0 0 1 0 0
tri:l=table day no-word	0 0 1 0 0
tri:l=table day-none no-word	0 0 1 0 0
tri:l=tariff day-none part:sure	0 0 1 0 0
tri:l=tariff word day-none	0 0 1 0 0
tri:l=tariff word part:sure	0 0 3 0 0
tri:l=tariffs day day-none	5 -11 6 0 0
tri:l=tariffs day no-word	5 -11 6 0 0
tri:l=tariffs day-none no-word	5 -11 6 0 0
tri:l=technical word part:sure	0 8 -8 0 0
tri:l=telephone day-none no-word	-3 4 0 0 0
tri:l=telephone day=r3 no-word	7 -5 0 0 0
tri:l=telephone word day-none	-3 4 0 0 0
tri:l=telephone word day=r3	7 -5 0 0 0
tri:l=telephone word no-word	0 1 -2 0 0
tri:l=television day day-none	0 4 -1 0 0
tri:l=television day no-word	0 0 1 0 0
tri:l=television day-none no-word	0 4 -1 0 0
tri:l=that day no-word	0 0 1 0 0
tri:l=that word day-none	0 -3 4 0 0
tri:l=that word part:sure	4 -1 -6 6 0
tri:l=the day day-none	-3 27 -21 0 -8
tri:l=the day day=l3	0 7 -6 0 0
tri:l=the day day=l4	0 12 -6 0 -5
tri:l=the day no-word	-4 7 -3 0 0
tri:l=the day part:sure	0 20 -8 0 -12
tri:l=the day prev:sure	0 5 -3 0 0
tri:l=the day sent:sure	0 28 -28 0 0
tri:l=the day-none no-word	1 -8 -2 5 4
tri:l=the day-none part:sure	0 -2 5 -2 -2
tri:l=the day-none prev:sure	-2 10 -3 0 0
tri:l=the day-none sent:sure	0 27 -25 0 0
tri:l=the day=l1 no-word	3 0 -1 0 0
tri:l=the day=l1 part:sure	0 -10 12 0 0
tri:l=the day=l2 no-word	0 0 0 0 3
tri:l=the day=l3 no-word	0 0 -1 0 1
tri:l=the day=l4 no-word	0 -2 3 0 0
tri:l=the day=r1 no-word	5 -9 0 0 3
tri:l=the day=r1 part:sure	0 -1 0 0 0
tri:l=the day=r2 no-word	0 3 0 0 0
tri:l=the day=r2 part:sure	0 6 -1 0 -2
tri:l=the day=r3 no-word	0 1 0 0 0
tri:l=the day=r3 part:sure	0 4 -3 0 0
tri:l=the day=r4 no-word	-2 3 0 0 0
tri:l=the word day-none	2 -10 0 2 7
tri:l=the word day=l1	2 -10 9 0 0
tri:l=the word day=l2	0 -1 0 0 3
tri:l=the word day=l3	0 -5 3 0 1
tri:l=the word day=l4	0 -3 4 0 0
tri:l=the word day=r0	0 -1 0 0 3
tri:l=the word day=r1	5 -11 0 0 5
tri:l=the word day=r2	0 2 3 -3 -5
tri:l=the word day=r3	0 2 0 0 0
tri:l=the word day=r4	-2 2 0 0 0
tri:l=the word no-word	6 -16 -1 2 11
tri:l=the word part:sure	0 -4 7 -6 0
tri:l=the word prev:sure	-1 0 0 0 2
tri:l=the word sent:sure	0 -7 11 0 0
tri:l=their word part:sure	0 0 4 0 -2
tri:l=them word part:sure	0 -5 5 0 0
tri:l=they day-none part:sure	0 2 -1 0 0
tri:l=they day=r1 part:sure	0 -2 3 0 0
tri:l=they day=r2 part:sure	0 -9 6 0 1
tri:l=they word day-none	0 3 -1 0 0
tri:l=they word day=r1	0 -2 3 0 0
tri:l=they word day=r2	3 -13 6 0 0
tri:l=they word no-word	3 -3 0 0 0
tri:l=they word part:sure	0 -6 6 0 0
tri:l=third day-none part:sure	0 -12 12 0 0
tri:l=third day=r2 part:sure	0 0 3 0 0
tri:l=third day=r3 part:sure	0 8 -7 0 0
tri:l=third word day-none	0 -12 12 0 0
tri:l=third word day=r2	0 0 3 0 0
tri:l=third word day=r3	0 8 -7 0 0
tri:l=third word part:sure	0 0 4 0 0
tri:l=this day day-none	0 7 -6 0 0
tri:l=this day no-word	0 5 -4 0 0
tri:l=this day-none no-word	0 5 -4 0 0
tri:l=through day day-none	0 0 2 0 0
tri:l=through day no-word	0 0 2 0 0
tri:l=through day-none no-word	0 0 2 0 0
tri:l=thursday day day-none	0 -2 4 0 0
tri:l=thursday day no-word	0 -2 4 0 0
tri:l=thursday day-none no-word	0 -2 4 0 0
tri:l=thursday, day day-none	0 9 -6 0 0
tri:l=thursday, day no-word	0 9 -6 0 0
tri:l=thursday, day-none no-word	0 8 -5 0 0
tri:l=till day day-none	0 2 0 0 0
tri:l=till day no-word	0 1 0 0 0
tri:l=till day-none no-word	0 1 0 0 0
tri:l=to day day-none	-1 -1 3 0 0
tri:l=to day day=l2	0 -7 8 0 0
tri:l=to day day=l3	0 1 0 0 0
tri:l=to day day=l4	0 3 -3 0 0
tri:l=to day day=r2	-9 10 0 0 0
tri:l=to day no-word	-13 2 7 0 0
tri:l=to day prev:sure	0 1 0 0 0
tri:l=to day-none no-word	-8 0 3 0 3
tri:l=to day-none part:sure	0 0 -2 0 3
tri:l=to day-none prev:sure	0 3 -1 0 0
tri:l=to day=l2 no-word	0 -7 8 0 0
tri:l=to day=l3 no-word	0 4 -1 0 0
tri:l=to day=l4 no-word	0 0 -3 0 4
tri:l=to day=r1 no-word	0 2 0 0 0
tri:l=to day=r1 part:sure	0 4 -1 0 0
tri:l=to day=r2 no-word	-7 8 0 0 0
tri:l=to day=r2 part:sure	0 -5 4 0 0
tri:l=to word day-none	-6 3 -8 0 7
tri:l=to word day=l2	-1 2 0 0 0
tri:l=to word day=l3	0 1 0 0 0
tri:l=to word day=l4	0 -4 0 0 4
tri:l=to word day=r1	0 7 -2 0 -2
tri:l=to word day=r2	0 -7 4 0 0
tri:l=to word no-word	-3 3 -6 -1 7
tri:l=to word part:sure	0 -1 0 0 1
tri:l=trade word part:sure	0 4 -3 0 0
tri:l=trump day day-none	-1 3 0 0 0
tri:l=trump day no-word	-1 3 0 0 0
tri:l=trump day-none no-word	-1 4 0 0 0
tri:l=tuesday day day-none	13 -5 -13 0 0
tri:l=tuesday day no-word	13 -7 -9 0 0
tri:l=tuesday day-none no-word	13 -7 -9 0 0
tri:l=tuesday, day day-none	0 10 -8 0 0
tri:l=tuesday, day no-word	0 9 -6 0 0
tri:l=tuesday, day-none no-word	0 8 -5 0 0
tri:l=two day-none part:sure	0 -9 11 0 0
tri:l=two word day-none	0 -9 11 0 0
tri:l=two word part:sure	0 -16 9 4 0
tri:l=until day day-none	-6 4 0 0 0
tri:l=until day day=l1	0 -7 8 0 0
tri:l=until day day=l4	0 2 -1 0 0
tri:l=until day day=r4	0 5 -5 0 0
tri:l=until day no-word	-8 14 -6 0 0
tri:l=until day prev:sure	0 -12 13 0 0
tri:l=until day sent:sure	0 6 -6 0 0
tri:l=until day-none no-word	-5 19 -13 0 0
tri:l=until day-none prev:sure	0 -14 14 0 0
tri:l=until day=l1 no-word	0 -7 8 0 0
tri:l=up day day-none	4 0 -7 0 0
tri:l=up day no-word	4 0 -7 0 0
tri:l=up day-none no-word	4 0 -7 0 0
tri:l=us day day-none	0 3 0 0 0
tri:l=us day no-word	0 2 0 0 0
tri:l=us day-none no-word	0 2 0 0 0
tri:l=video word no-word	4 -3 0 0 0
tri:l=was day-none part:sure	0 -4 4 0 0
tri:l=was word day-none	0 -4 4 0 0
tri:l=was word part:sure	0 -4 4 0 0
tri:l=washington, day no-word	0 1 -1 0 0
tri:l=we word part:sure	0 4 -4 0 0
tri:l=wednesday day day-none	-2 -10 12 0 0
tri:l=wednesday day no-word	-2 -8 10 0 0
tri:l=wednesday day-none no-word	-2 -10 12 0 0
tri:l=wednesday, day day-none	0 -6 7 0 0
tri:l=wednesday, day no-word	0 10 -8 0 0
tri:l=wednesday, day-none no-word	0 9 -8 0 0
tri:l=week, day day-none	7 -7 0 0 0
tri:l=week, day no-word	7 -6 0 0 0
tri:l=were word day-none	0 4 -3 0 0
tri:l=which day-none no-word	8 -6 0 0 0
tri:l=who day-none no-word	6 -3 -2 0 0
tri:l=who day-none part:sure	0 7 -6 0 0
tri:l=who word day-none	5 3 -9 0 0
tri:l=who word no-word	6 -3 -2 0 0
tri:l=who word part:sure	0 5 -3 0 0
tri:l=will day-none part:sure	0 -5 0 5 0
tri:l=will word day-none	0 -5 0 5 0
tri:l=will word day=r3	0 1 0 0 0
tri:l=will word part:sure	0 -2 0 3 0
tri:l=with day day-none	0 6 -5 0 0
tri:l=xi word day-none	0 3 -1 0 0
tri:l=york, day no-word	0 1 0 0 0
tri:l=you day-none part:sure	0 11 -9 0 0
tri:l=you word day-none	0 6 -3 0 0
tri:l=you word part:sure	0 6 -3 0 0
tri:l=· day day-none	0 7 -6 0 0
tri:l=· day no-word	0 7 -6 0 0
tri:l=· day-none no-word	0 7 -6 0 0
tri:l=— day day-none	0 1 0 0 0
tri:l=— day no-word	0 1 0 0 0
tri:l=— day-none no-word	0 1 0 0 0
tri:word day-none no-word	-8 28 -38 -1 0
tri:word day-none part:sure	-10 16 -11 7 -8
tri:word day-none prev:sure	-7 17 -5 -2 -1
tri:word day-none sent:sure	-2 15 -11 0 0
tri:word day=l0 no-word	-1 3 0 0 0
tri:word day=l0 part:sure	0 -1 2 0 0
tri:word day=l1 no-word	-1 -1 -5 10 0
tri:word day=l1 part:sure	5 -10 0 -2 6
tri:word day=l2 no-word	0 -2 0 0 1
tri:word day=l2 part:sure	0 -2 8 0 -2
tri:word day=l3 no-word	0 3 0 0 0
tri:word day=l3 part:sure	0 -10 15 0 -1
tri:word day=l4 no-word	0 -6 3 0 2
tri:word day=l4 part:sure	-1 -8 4 5 0
tri:word day=r0 no-word	23 -24 0 0 0
tri:word day=r0 part:sure	-2 6 0 0 -3
tri:word day=r1 no-word	1 -2 -7 -2 10
tri:word day=r1 part:sure	1 -3 5 -10 0
tri:word day=r2 no-word	1 5 -3 -1 -3
tri:word day=r2 part:sure	-4 -19 22 0 0
tri:word day=r2 sent:sure	0 -6 0 8 0
tri:word day=r3 no-word	15 -6 -6 0 -1
tri:word day=r3 part:sure	-3 0 0 0 5
tri:word day=r3 prev:sure	-6 13 -7 0 0
tri:word day=r4 no-word	-9 9 0 0 0
tri:word day=r4 part:sure	6 5 -11 0 0
tri:word day=r4 sent:sure	0 -21 21 0 0
v0-none	-1 14 -1 -6 -33
v0=admit	7 -5 0 0 0
v0=adopt	0 1 0 0 0
v0=agree	2 0 -1 0 0
v0=announce	0 5 -2 0 0
v0=answer	0 3 -2 0 0
v0=be	-3 -4 5 1 0
v0=bear	0 1 0 0 0
v0=begin	-3 0 3 0 0
v0=bring	0 3 -1 0 0
v0=call	-12 12 0 0 0
v0=carry	-1 6 0 0 0
v0=charge	0 -8 9 0 0
v0=come	0 -1 2 0 0
v0=confirm	6 -4 0 0 0
v0=continue	0 5 -4 0 0
v0=cut	0 1 0 0 0
v0=die	0 5 -4 0 0
v0=end	-2 0 3 0 0
v0=expect	-1 -15 -6 3 16
v0=extend	0 1 -1 0 0
v0=face	0 -3 3 0 0
v0=fix	0 4 -3 0 0
v0=get	5 0 -5 0 0
v0=go	-8 -1 6 0 2
v0=hang	0 2 0 0 0
v0=have	4 -9 0 -1 7
v0=hold	0 3 -2 0 0
v0=keep	0 3 -1 0 0
v0=lapse	0 4 -2 0 0
v0=leave	0 1 0 0 0
v0=like	0 -6 7 0 0
v0=look	-2 0 0 0 5
v0=meet	-6 5 -3 -7 6
v0=move	0 2 -1 0 0
v0=other	-12 4 10 -2 -6
v0=pay	0 11 -3 0 -1
v0=plan	-1 -5 9 0 0
v0=prepare	6 -2 0 0 0
v0=propose	0 10 -9 0 0
v0=put	8 -12 9 0 -2
v0=raise	0 -4 7 0 0
v0=receive	0 -11 4 0 7
v0=remain	0 1 -1 0 0
v0=resume	0 -7 4 5 0
v0=rise	0 3 -2 0 0
v0=run	0 16 -13 0 0
v0=say	0 4 -1 0 -1
v0=see	-2 -5 5 3 -1
v0=sell	0 0 0 0 2
v0=set	5 -14 9 0 0
v0=sign	-8 2 3 -1 0
v0=sit	-4 -11 14 5 -6
v0=sleep	0 1 0 0 0
v0=start	0 6 -5 0 0
v0=stay	0 8 -6 0 0
v0=stop	0 6 -5 0 0
v0=take	0 -3 1 0 0
v0=tell	3 12 -12 0 -4
v0=threaten	0 4 -2 0 0
v0=write	5 -5 -2 0 4
v1-none	-2 7 8 -7 -29
v1=admit	7 -5 0 0 0
v1=adopt	0 1 0 0 0
v1=agree	5 -1 0 0 0
v1=announce	0 5 -2 0 0
v1=answer	0 3 -2 0 0
v1=ask	0 5 -2 0 0
v1=be	-1 -9 12 1 -4
v1=bear	0 1 0 0 0
v1=begin	-3 0 2 0 0
v1=bring	0 3 -1 0 0
v1=call	-12 12 0 0 0
v1=carry	-1 6 0 0 0
v1=charge	0 -7 8 0 0
v1=come	0 -1 2 0 0
v1=conclude	-1 0 0 0 0
v1=confirm	6 -4 0 0 0
v1=continue	0 3 -3 0 0
v1=cut	0 1 0 0 0
v1=die	0 5 -4 0 0
v1=discuss	0 -9 0 0 7
v1=end	-3 0 5 0 0
v1=expect	-1 0 -3 0 7
v1=expire	0 4 -3 0 0
v1=extend	0 2 -1 0 0
v1=face	0 -3 3 0 0
v1=fix	0 4 -3 0 0
v1=get	6 0 -5 0 0
v1=go	-7 3 -1 0 5
v1=hang	0 2 0 0 0
v1=have	5 -8 -1 0 8
v1=hold	11 -9 0 0 0
v1=keep	0 3 -1 0 0
v1=land	0 5 -3 0 0
v1=lapse	0 4 -3 0 0
v1=leave	-1 4 -1 0 0
v1=like	0 -9 9 0 0
v1=look	-3 0 -1 0 5
v1=make	0 1 -1 0 0
v1=meet	-9 13 -15 5 2
v1=move	0 2 -1 0 0
v1=other	-11 3 10 -1 -6
v1=pay	0 0 2 0 -1
v1=place	0 2 -1 0 0
v1=plan	-1 -5 9 0 0
v1=prepare	6 -2 0 0 0
v1=propose	0 10 -9 0 0
v1=put	7 -9 5 0 -1
v1=raise	0 -4 7 0 0
v1=reach	0 -2 4 0 0
v1=receive	0 -11 4 0 7
v1=resume	0 -7 4 5 0
v1=rise	0 3 -2 0 0
v1=run	0 16 -14 0 0
v1=see	-3 -5 8 0 -1
v1=sell	0 0 -1 0 2
v1=set	5 -14 9 0 0
v1=settle	0 3 -2 0 0
v1=sign	-9 8 0 -1 0
v1=sit	-4 0 0 2 0
v1=sleep	0 1 0 0 0
v1=start	0 -3 4 0 0
v1=stay	-6 14 -7 0 0
v1=stop	0 5 -4 0 0
v1=strike	0 1 -1 0 0
v1=suspend	0 1 0 0 0
v1=take	0 -2 1 0 0
v1=tell	3 11 -12 0 -3
v1=threaten	0 4 -2 0 0
v1=wish	0 7 -2 0 -2
v1=write	4 -3 -6 0 4
v2-none	11 1 1 -14 -4
v2=agree	0 0 2 0 0
v2=be	-8 13 -3 -1 -2
v2=begin	0 12 -11 0 0
v2=bring	0 -10 13 0 0
v2=call	-28 14 8 0 -1
v2=come	0 8 -7 0 0
v2=confirm	-3 4 0 0 0
v2=continue	0 3 -3 0 0
v2=cut	0 2 0 0 0
v2=discuss	0 -3 4 0 0
v2=end	0 1 0 0 0
v2=enter	0 3 -3 0 0
v2=fall	0 1 0 0 0
v2=gather	0 8 -7 0 0
v2=get	-1 4 0 0 0
v2=go	0 0 2 0 0
v2=have	0 5 -2 0 0
v2=hold	2 0 -1 0 0
v2=keep	0 -4 0 7 -1
v2=let	0 4 0 0 0
v2=make	0 -2 2 0 0
v2=meet	-12 1 6 -2 -6
v2=other	2 5 -7 0 0
v2=pay	0 3 -1 0 0
v2=post	0 3 -1 0 0
v2=put	0 2 0 0 0
v2=reach	0 1 0 0 0
v2=receive	0 0 -4 0 7
v2=resume	0 -13 8 4 0
v2=say	0 6 -5 0 0
v2=see	0 0 4 0 0
v2=sell	0 3 -2 0 0
v2=settle	0 -14 0 5 8
v2=sign	0 11 -8 0 0
v2=sit	-6 1 7 -5 -4
v2=stop	0 1 0 0 0
v2=take	1 -6 3 0 0
v2=tell	0 3 -2 0 0
v2=threaten	0 2 -1 0 0
verbless	18 -11 9 0 -22
vt0=admit present	7 -5 0 0 0
vt0=adopt past	0 1 0 0 0
vt0=agree present	3 -2 0 0 0
vt0=announce past	0 1 0 0 0
vt0=be future	-1 -8 14 -2 0
vt0=be modal	0 -5 0 6 0
vt0=be past	4 5 -3 -3 -4
vt0=be perfect	-1 -10 13 0 0
vt0=be pluperfect	0 6 -3 0 0
vt0=be present	-1 3 -9 1 5
vt0=begin future	0 5 -5 0 0
vt0=begin past	-2 -4 7 0 0
vt0=call past	0 5 -2 0 0
vt0=call perfect	0 4 0 0 0
vt0=call pluperfect	0 0 4 0 0
vt0=call present	0 1 0 0 0
vt0=charge present	0 -8 9 0 0
vt0=come modal	0 0 2 0 0
vt0=come past	0 6 -8 0 1
vt0=come present	0 -10 11 0 0
vt0=conclude present	0 1 0 0 0
vt0=continue present	0 3 -2 0 0
vt0=die past	0 3 -3 0 0
vt0=end past	0 -11 12 0 0
vt0=end present	0 10 -6 0 0
vt0=expect present	-1 -15 -6 3 16
vt0=fall past	0 4 -3 0 0
vt0=get past	0 4 -3 0 0
vt0=get present	6 -5 0 0 0
vt0=go future	0 -4 6 0 0
vt0=go modal	0 5 -4 0 0
vt0=go past	-2 -3 7 0 0
vt0=go present	-2 0 -2 0 4
vt0=have past	4 3 -9 0 0
vt0=have present	0 -12 6 -1 8
vt0=hold past	-2 6 -1 0 0
vt0=hold present	6 -1 -3 0 0
vt0=land past	0 -2 3 0 0
vt0=land present	0 3 -2 0 0
vt0=lapse present	0 4 -2 0 0
vt0=leave past	0 10 -9 0 0
vt0=leave present	0 -5 7 0 0
vt0=like modal	0 2 0 0 0
vt0=look present	0 2 -1 0 0
vt0=make past	0 -2 0 0 0
vt0=meet future	0 8 -15 0 8
vt0=meet modal	0 -1 5 -4 1
vt0=meet past	0 3 -1 0 0
vt0=meet perfect	0 0 2 0 0
vt0=meet pluperfect	0 2 0 0 0
vt0=meet present	0 0 3 0 -1
vt0=other future	0 9 -7 0 0
vt0=other past	0 8 -5 0 0
vt0=other perfect	0 5 -2 0 0
vt0=other pluperfect	-10 -4 16 0 0
vt0=other present	0 -7 9 0 -1
vt0=pay present	0 8 -2 0 0
vt0=put future	10 -9 0 0 0
vt0=put past	0 -13 15 0 0
vt0=put perfect	0 0 1 0 0
vt0=put present	0 12 -10 0 0
vt0=receive present	0 2 -11 0 8
vt0=remain present	0 1 -1 0 0
vt0=resume present	0 2 0 0 0
vt0=run past	0 11 -10 0 0
vt0=run present	0 1 0 0 0
vt0=say past	-2 5 0 0 -5
vt0=say present	3 -2 -2 0 1
vt0=see future	0 -14 9 6 0
vt0=see modal	0 7 -7 0 0
vt0=sell present	0 -1 0 0 3
vt0=set present	6 -14 9 0 0
vt0=sign future	0 5 -3 0 0
vt0=sign past	-6 3 0 -1 0
vt0=sit future	0 -4 1 7 -4
vt0=sit past	0 0 1 0 0
vt0=sit perfect	0 9 -9 0 0
vt0=sit present	0 -15 18 0 0
vt0=sleep present	0 1 0 0 0
vt0=stay past	0 1 0 0 0
vt0=stop present	0 5 -4 0 0
vt0=take future	0 -4 5 0 0
vt0=take past	2 -5 2 0 0
vt0=take present	0 4 -2 0 0
vt0=tell past	3 10 -11 0 -3
vt0=threaten pluperfect	0 4 -2 0 0
vt0=write past	5 -4 0 0 0
vt1=admit present	7 -5 0 0 0
vt1=adopt past	0 1 0 0 0
vt1=agree participle	1 0 0 0 0
vt1=announce past	0 1 0 0 0
vt1=be future	0 -10 16 -2 0
vt1=be modal	0 -5 0 6 0
vt1=be past	4 -3 4 -2 -3
vt1=be perfect	-1 -10 13 0 0
vt1=be pluperfect	0 6 -3 0 0
vt1=be present	0 7 -9 2 0
vt1=begin past	-2 -4 7 0 0
vt1=call past	0 5 -2 0 0
vt1=call perfect	0 4 0 0 0
vt1=call pluperfect	0 0 4 0 0
vt1=call present	0 1 0 0 0
vt1=charge present	0 -8 9 0 0
vt1=come modal	0 0 2 0 0
vt1=come past	0 6 -8 0 1
vt1=come present	0 -10 11 0 0
vt1=conclude present	0 1 0 0 0
vt1=die past	0 3 -3 0 0
vt1=end participle	0 -2 3 0 0
vt1=end past	0 -11 12 0 0
vt1=end present	0 10 -6 0 0
vt1=expect present	0 -4 0 0 7
vt1=fall past	0 4 -3 0 0
vt1=get past	0 4 -3 0 0
vt1=get present	7 -6 0 0 0
vt1=go future	0 -4 6 0 0
vt1=go modal	0 5 -4 0 0
vt1=go past	-2 -3 7 0 0
vt1=go present	-1 8 -20 0 7
vt1=have past	4 3 -8 0 0
vt1=have present	0 -12 3 0 9
vt1=hold infinitive	11 -9 0 0 0
vt1=hold participle	0 -3 3 0 0
vt1=hold past	-2 2 0 0 0
vt1=hold present	6 -1 -3 0 0
vt1=land present	0 3 -2 0 0
vt1=lapse present	0 4 -2 0 0
vt1=leave past	0 10 -9 0 0
vt1=leave present	0 -5 7 0 0
vt1=look present	0 2 -1 0 0
vt1=make participle	0 4 -3 0 0
vt1=make past	0 -2 0 0 0
vt1=meet future	0 8 -15 0 8
vt1=meet gerund	0 5 -4 0 0
vt1=meet infinitive	0 0 -6 7 -3
vt1=meet modal	0 -1 5 -4 1
vt1=meet participle	0 4 -7 5 0
vt1=meet past	0 3 -1 0 0
vt1=meet perfect	0 0 2 0 0
vt1=meet pluperfect	0 2 0 0 0
vt1=meet present	0 0 3 0 -1
vt1=other future	0 9 -7 0 0
vt1=other past	0 8 -5 0 0
vt1=other perfect	0 5 -2 0 0
vt1=other pluperfect	-10 -4 16 0 0
vt1=other present	0 -8 9 0 -1
vt1=pay gerund	0 -6 6 0 0
vt1=pay present	0 8 -2 0 0
vt1=put future	10 -9 0 0 0
vt1=put past	0 -6 7 0 0
vt1=put perfect	0 0 1 0 0
vt1=put present	0 11 -8 0 0
vt1=reach participle	0 -3 4 0 0
vt1=receive present	0 2 -11 0 8
vt1=resume present	0 2 0 0 0
vt1=run past	0 11 -10 0 0
vt1=run present	0 1 0 0 0
vt1=say past	-1 0 2 0 0
vt1=say present	3 -2 -2 0 1
vt1=see future	0 -14 9 6 0
vt1=see infinitive	0 1 0 -1 0
vt1=see modal	0 7 -7 0 0
vt1=see past	0 0 2 0 0
vt1=sell present	0 -1 0 0 3
vt1=set present	6 -14 9 0 0
vt1=sign future	0 5 -3 0 0
vt1=sign participle	0 6 -6 0 0
vt1=sign past	-6 3 0 -1 0
vt1=sit future	0 -4 1 7 -4
vt1=sit past	0 0 1 0 0
vt1=sit perfect	0 9 -9 0 0
vt1=sit present	0 -15 18 0 0
vt1=sleep present	0 1 0 0 0
vt1=start gerund	0 -10 10 0 0
vt1=stay past	0 1 0 0 0
vt1=stop present	0 5 -4 0 0
vt1=take future	0 -4 5 0 0
vt1=take past	2 -5 2 0 0
vt1=take present	0 4 -2 0 0
vt1=tell past	3 10 -11 0 -3
vt1=threaten pluperfect	0 4 -2 0 0
vt1=write gerund	0 1 -1 0 0
vt1=write past	5 -4 0 0 0
vt2=be future	0 1 0 0 0
vt2=be past	0 4 0 0 0
vt2=be perfect	0 6 -5 0 0
vt2=be present	-4 2 2 0 -1
vt2=begin present	0 6 -6 0 0
vt2=call participle	0 2 0 0 0
vt2=call past	-17 10 5 0 0
vt2=call present	-7 0 6 0 0
vt2=confirm past	-3 4 0 0 0
vt2=continue present	0 3 -3 0 0
vt2=end participle	0 -3 4 0 0
vt2=end present	0 2 -2 0 0
vt2=gather participle	0 2 -2 0 0
vt2=go past	0 -2 2 0 0
vt2=have present	0 3 -2 0 0
vt2=hold past	3 0 -5 0 0
vt2=let present	0 4 0 0 0
vt2=make perfect	0 -3 3 0 0
vt2=meet gerund	0 -9 13 0 0
vt2=meet participle	-3 -2 3 2 0
vt2=meet past	0 3 0 0 0
vt2=meet present	0 12 -7 -3 0
vt2=other modal	0 2 0 0 0
vt2=other past	0 6 -5 0 0
vt2=other perfect	0 2 -1 0 0
vt2=other pluperfect	-3 0 5 0 0
vt2=other present	8 -2 -3 0 0
vt2=post past	0 3 -1 0 0
vt2=put present	0 2 0 0 0
vt2=receive present	0 0 -4 0 7
vt2=resume present	0 -11 13 0 0
vt2=say past	0 3 -2 0 0
vt2=see present	0 0 3 0 0
vt2=sign past	0 8 -6 0 0
vt2=sit past	-2 -2 9 -1 0
vt2=sit present	-1 7 -2 -1 0
vt2=take past	2 -6 3 0 0
word=america	0 0 0 0 2
word=britain	0 -4 5 0 0
word=call	14 1 -17 -1 -3
word=called	-22 12 8 0 -1
word=calls	-11 1 6 0 0
word=china	-1 12 -12 -2 4
word=consultations	9 -1 0 -1 -3
word=conversation	-8 3 8 0 0
word=dinner	4 -4 1 0 0
word=each other	1 5 -5 0 -1
word=gathered	0 2 -2 0 0
word=great hall	-1 -14 0 9 6
word=guest	0 0 1 -1 0
word=indonesia	-1 3 0 0 0
word=japan	0 2 0 0 0
word=korea	0 0 -1 0 5
word=lunch	0 2 0 0 0
word=malaysia	0 0 0 3 0
word=meet	-2 -1 0 2 0
word=meeting	-4 -4 6 0 0
word=meetings	0 -3 4 0 0
word=meets	0 16 -14 0 0
word=met	-3 3 0 0 -4
word=on the line	-10 0 -1 0 11
word=pakistan	0 2 -2 0 0
word=phone	7 -4 0 0 -1
word=phones	-1 3 0 0 0
word=rang	8 -1 -5 0 0
word=republic of korea	0 -4 0 0 7
word=rings	3 -3 0 0 0
word=round	-8 0 6 2 -7
word=rounds	0 0 2 0 0
word=sat	0 4 0 0 0
word=sat down	0 -4 7 0 0
word=see	0 18 -11 0 -5
word=session	0 -5 0 0 7
word=singapore	0 -6 13 0 -5
word=sit down	-1 6 -8 0 3
word=sit-down	0 15 -14 0 0
word=south korea	0 0 -11 0 9
word=speak	0 0 3 0 0
word=speaks	-7 11 -1 0 0
word=spoke	-4 20 -17 0 -2
word=spoken	-8 11 0 0 0
word=summit	0 6 -3 0 0
word=talks	-16 -2 9 7 -10
word=telephone	11 -2 -7 0 -4
word=telephoned	25 -22 0 0 0
word=united states	0 5 -3 0 0
word=us	0 0 0 0 1
word=video	22 -20 0 0 0
word=visit	3 -22 18 -2 0
word=visits	-5 6 0 0 0
word=white house	-16 -4 0 4 10
words=0	14 -22 20 -6 -5
words=1	-33 26 -6 -5 -7
words=2	-18 7 1 4 -1
words=3	12 -1 -4 -27 10
words=4	1 21 -14 -16 -15
words=5	-18 2 2 14 -3
year	-22 5 9 -8 -7`;
