// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-14 5 5
a:'	0 -11 11
a:' worth	0 -11 12
a:'s	-10 2 1
a:-	2 -11 6
a:<agent>	4 -14 4
a:<day-ahead>	-11 12 -4
a:<day-today>	0 8 -9
a:<gate>	-11 -3 8
a:<goods-amount>	-6 9 -3
a:<goods>	-11 9 -1
a:<level>	-2 16 -14
a:<level> .	-4 18 -15
a:<money>	-15 -7 14
a:<money> in	0 -10 12
a:<month-ahead>	-6 30 -26
a:<month-gone>	-10 -16 23
a:<month-gone> and	-8 -12 19
a:<month-today>	12 -5 -8
a:<name> .	-15 -10 19
a:<name> each	0 -12 13
a:<name> last	-3 -6 10
a:<number>	-19 20 -8
a:<number> and	0 -8 8
a:<quality> beef	-1 16 -14
a:<quality> coal	0 10 -8
a:<quality> product	0 -11 11
a:<quality> rice	0 9 -7
a:<sender>	1 9 -11
a:<span>	-28 11 1
a:<span> .	-27 4 4
a:<span> at	0 12 -11
a:<span> for	0 14 -12
a:<span> in	-1 11 -8
a:<span> through	0 11 -11
a:<span> to	0 -14 15
a:<taker>	-2 -6 10
a:<v-bear>	17 -26 5
a:<v-buy>	11 1 -16
a:<v-down>	-6 22 -16
a:<v-propose>	-20 19 -4
a:<v-return>	9 0 -9
a:<v-stay>	-4 -17 21
a:<v-up>	-12 0 9
a:?	-3 13 -8
a:a	-14 17 -7
a:act	-17 -1 20
a:agree	5 4 -11
a:all	7 -12 2
a:and	-25 13 0
a:and <goods-amount>	0 10 -10
a:and <month-gone>	-9 0 11
a:are to	-5 12 -7
a:at	-15 -2 9
a:at <level>	-2 9 -6
a:at stake	0 -17 17
a:be	-10 12 -7
a:beef	-2 22 -20
a:been	6 -14 4
a:been booked	6 -10 1
a:before .	13 -20 0
a:before new	-7 11 -4
a:before the	-12 1 7
a:between	-9 0 11
a:between <month-gone>	-7 0 9
a:booked	6 -10 1
a:busan	3 7 -11
a:buy	12 0 -18
a:buy .	12 -6 -5
a:by	5 8 -14
a:by <day-ahead>	0 6 -9
a:by <number>	0 17 -16
a:cash	0 16 -15
a:collect	4 -11 1
a:come from	0 -7 9
a:country	-3 -15 19
a:day	0 10 -9
a:deal	0 16 -16
a:direction .	0 -10 10
a:duty	-9 25 -14
a:each	-13 13 -6
a:each of	-5 15 -9
a:each year	0 -12 13
a:either	0 -9 10
a:either side	0 -12 12
a:emergency law	11 -1 -9
a:end	16 -4 -12
a:end of	8 -9 0
a:energy	0 13 -12
a:ethanol	0 10 -9
a:export	-11 3 1
a:export to	-3 -10 15
a:far	15 -8 -8
a:far .	11 -5 -6
a:farm	0 21 -20
a:farm good	0 15 -14
a:first	1 -17 11
a:first half	-9 -5 15
a:for	-4 36 -33
a:for shipbuilding	0 11 -9
a:for the	0 23 -23
a:for thi	-1 10 -7
a:free	-5 10 -4
a:free of	-3 12 -9
a:from	-14 -4 13
a:from <number>	0 12 -10
a:from the	-11 0 12
a:go	-11 1 4
a:go into	0 12 -12
a:good and	0 13 -12
a:had	5 -10 1
a:half	-9 2 3
a:half of	-7 -3 12
a:have	0 -13 14
a:hit	0 -13 14
a:in	-14 8 1
a:in <month-gone>	-10 -9 19
a:in <number>	-5 -11 15
a:in <quality>	8 0 -10
a:in all	12 -10 -2
a:in cash	0 10 -9
a:in each	-5 8 -2
a:in the	-5 12 -7
a:investment	0 13 -12
a:is	0 14 -13
a:is at	0 -14 15
a:is for	0 13 -13
a:last	-7 -45 45
a:last year	-5 -46 44
a:law	2 -10 3
a:law .	13 -3 -10
a:less	13 0 -12
a:may	0 12 -11
a:may be	0 9 -8
a:meet	12 -7 -5
a:meet .	11 -7 -3
a:more	-1 16 -13
a:more <quality>	0 9 -8
a:new	-9 15 -8
a:new year	-9 13 -5
a:next	-7 31 -26
a:next year	0 19 -18
a:of <money>	0 -14 15
a:of <number>	-5 -3 10
a:of <quality>	-4 -12 17
a:of duty	-3 15 -11
a:of investment	0 7 -6
a:of it	-4 13 -7
a:of last	14 -8 -4
a:of sale	6 3 -10
a:of soybean	8 -7 0
a:of steel	0 11 -11
a:of them	8 0 -10
a:of wheat	0 8 -8
a:on	12 0 -5
a:on <day-ahead>	0 -15 16
a:on <day-today>	0 8 -10
a:on <quality>	6 11 -16
a:on either	0 -12 12
a:over	-8 22 -16
a:over <span>	-1 21 -19
a:pay	8 -15 3
a:port	0 -8 9
a:promise	-10 14 -3
a:promise .	-8 10 0
a:quarter	0 -9 6
a:rice	-8 13 -5
a:sale	10 0 -8
a:sale .	11 -13 0
a:season	-8 11 -3
a:season .	-12 4 3
a:second	8 5 -14
a:set	0 -8 9
a:ship	-3 11 -6
a:shipbuilding	0 18 -16
a:side .	0 -7 7
a:since	5 -25 9
a:since the	0 -8 5
a:so	15 -8 -7
a:so far	15 -8 -8
a:soybean	9 -10 0
a:soybean by	4 1 -9
a:stake	0 -17 17
a:stake .	0 -12 13
a:tariff	9 -23 7
a:than	15 1 -16
a:than in	-10 1 3
a:than last	-2 9 -6
a:than the	13 -6 -9
a:that .	12 0 -10
a:the <day-ahead>	-9 12 -2
a:the come	0 14 -13
a:the country	0 -9 9
a:the end	8 -9 0
a:the first	1 -16 11
a:the law	-13 -1 15
a:the next	-3 10 -6
a:the second	8 5 -14
a:them	8 0 -9
a:thi	-25 29 -16
a:thi season	-8 14 -5
a:thi year	-26 24 -10
a:to	-11 -8 16
a:to <level>	0 -11 13
a:to <name>	1 -8 6
a:to <seat>	-1 -8 11
a:up	13 -3 -9
a:was	4 12 -15
a:way .	0 9 -8
a:were	8 -8 0
a:wheat	-1 13 -10
a:wheat <span>	0 9 -9
a:with the	0 10 -9
a:would	0 -9 11
a:year	-23 0 16
a:year .	-26 12 4
a:year before	10 -20 0
after other unit far money	-5 -7 11
after other unit far tonnes	-12 0 8
after other unit here money	-15 -6 12
after other unit here percent	10 -21 6
after other unit next money	-12 18 -11
after other unit next percent	-6 -15 20
after other unit next tonnes	-10 -13 24
after same unit far money	-14 10 -3
after same unit far percent	-3 -14 13
after same unit far tonnes	23 -16 -10
after same unit here money	-11 10 -3
after same unit here percent	-10 8 -3
after same unit next money	-24 16 -3
after same unit next percent	-13 1 6
after same unit next tonnes	10 0 -11
asks	-3 13 -8
b:'s export	-9 0 7
b:,	17 -10 -1
b:, a	4 -9 1
b:, about	11 -15 0
b:, after	-2 -17 20
b:, and	-17 6 0
b:, of	0 -9 11
b:, put	-5 12 -8
b:, the	14 -20 5
b:, up	0 -20 22
b:: about	9 -1 -6
b:: export	0 13 -13
b:;	2 10 -14
b:; the	0 20 -20
b:<agent>	0 16 -17
b:<day-gone>	-3 11 -7
b:<duty>	-16 -11 19
b:<gate>	-14 0 4
b:<goods-amount>	-9 6 0
b:<goods-amount> from	0 -13 14
b:<goods>	-3 -10 12
b:<level>	-15 -18 25
b:<level> on	-3 -25 29
b:<money>	-7 -10 14
b:<name>	-12 7 1
b:<name> buy	-12 -9 18
b:<name> come	-7 0 10
b:<name> had	4 -20 17
b:<name> has	4 7 -14
b:<name> have	-10 -1 12
b:<name> in	0 10 -10
b:<name> is	-6 15 -9
b:<name> of	0 9 -10
b:<name> take	5 -9 0
b:<name> trade	9 -1 -7
b:<not>	-4 9 -6
b:<number>	7 3 -10
b:<number> it	-6 -7 14
b:<number> we	11 0 -10
b:<office>	0 16 -15
b:<organisation>	20 -16 0
b:<organisation> had	8 2 -11
b:<organisation> has	6 -16 6
b:<person>	-22 13 0
b:<person> put	0 -14 15
b:<quality> duty	0 14 -13
b:<quality> export	-5 -4 9
b:<quality> exporter	1 11 -14
b:<seat>	4 6 -10
b:<seat> had	15 -12 -3
b:<seat> say	-3 10 -6
b:<sender>	11 8 -16
b:<taker>	-11 -12 22
b:<v-down>	5 4 -9
b:<v-impose>	-9 6 -1
b:<v-propose>	-5 33 -32
b:<v-sell>	-10 6 1
b:<v-sign>	12 -19 6
b:<v-stay>	-6 -2 8
b:<v-up>	-13 4 3
b:a	-17 18 -10
b:a further	0 -12 13
b:about	3 -8 4
b:accept	-4 -11 15
b:accept claim	-2 -6 9
b:additional	0 16 -15
b:after	0 -15 15
b:against	-6 -4 10
b:agreement	0 17 -17
b:aim at	0 11 -10
b:almost	-1 -6 9
b:already	1 -14 10
b:and	-27 24 -11
b:and at	0 13 -12
b:another	-3 -23 27
b:are	4 -14 9
b:around	0 -11 13
b:at a	0 8 -7
b:at about	3 -17 11
b:at least	-9 12 -6
b:average	-9 -8 14
b:back	-3 -8 12
b:beef	5 -9 4
b:book	13 -2 -9
b:bring	10 0 -9
b:busan	14 -12 0
b:but	-10 0 7
b:buyer	5 5 -12
b:by the	9 -13 2
b:charge	0 -18 19
b:chip	0 8 -8
b:chip for	0 8 -8
b:claim	-16 -18 29
b:claim for	-8 -7 15
b:come	7 -17 5
b:come to	6 -19 8
b:confirm	13 -18 2
b:confirm sale	12 -4 -8
b:cost	-12 0 4
b:cost it	0 13 -11
b:cost the	-4 -16 19
b:count	13 6 -22
b:count on	0 14 -13
b:counter	0 -9 9
b:counter -	0 -9 9
b:countermeasure	0 -8 9
b:countermeasure on	0 -7 8
b:country	-7 -17 22
b:cover	0 -11 11
b:custom	-9 -9 18
b:cut	2 6 -9
b:deficit of	-2 -7 11
b:deficit with	13 -2 -10
b:down by	2 7 -11
b:drop	0 -9 8
b:duty	-5 -13 16
b:duty on	-3 -10 12
b:emergency	-7 -3 10
b:exceeded	0 -14 15
b:expect	0 16 -16
b:expect export	0 9 -9
b:expect to	-5 11 -6
b:export	0 10 -10
b:export to	-5 10 -4
b:exporter	0 9 -10
b:extra	0 18 -18
b:fall by	-17 15 0
b:fall to	10 -2 -7
b:first	0 -9 9
b:for	-42 14 2
b:for good	0 12 -12
b:for the	-3 -6 10
b:for thi	0 16 -14
b:free	-2 16 -13
b:from	-6 -22 25
b:from <name>	-13 -4 17
b:from the	12 -8 -4
b:further	0 -7 8
b:gain	0 23 -23
b:gap	-5 -11 16
b:go to	0 12 -11
b:goal	0 8 -11
b:government	0 11 -11
b:grower	-7 -7 13
b:had	11 -9 -1
b:had meet	16 -16 0
b:has	10 -16 5
b:has buy	6 1 -12
b:have	3 -17 12
b:have fall	-9 -1 11
b:have pay	-5 -2 9
b:he	0 -10 11
b:hope	0 20 -18
b:hope for	0 18 -17
b:how	0 11 -9
b:import	-22 0 15
b:import of	-4 -4 10
b:importer	-21 -12 30
b:importer have	-12 -5 17
b:in	-10 0 5
b:in <month-gone>	-7 0 8
b:in return	-1 9 -7
b:in some	-8 -3 11
b:in the	-13 0 7
b:industry	0 -16 16
b:invest	0 9 -7
b:is	-3 14 -10
b:it	-10 12 -5
b:it come	0 -11 12
b:it has	-3 -11 15
b:it is	6 -13 6
b:it would	-1 15 -12
b:its	11 -13 4
b:its promise	13 -13 0
b:last	-16 2 6
b:last year	-9 0 9
b:least	-9 12 -6
b:list	-4 -12 15
b:list for	0 -11 11
b:lose	-1 13 -11
b:maker	0 -12 14
b:may	0 9 -8
b:meet	26 -21 -6
b:meet its	22 -22 0
b:member	-7 -5 13
b:most	-4 13 -9
b:name	0 15 -14
b:name good	0 11 -10
b:narrow	-4 -7 11
b:new	-1 -6 9
b:no more	0 12 -11
b:of	-6 13 -10
b:of <name>	5 15 -19
b:of some	-2 -12 15
b:of thi	0 -8 8
b:on	-21 -9 18
b:on <day-gone>	3 21 -24
b:on <name>	0 -7 9
b:on about	0 -12 12
b:on some	0 -6 7
b:one	-5 -17 21
b:open	0 16 -15
b:or	0 -9 10
b:over	-4 11 -6
b:pass	10 3 -15
b:plan	0 -12 12
b:prepare	0 -10 10
b:promise	4 7 -17
b:province	0 -14 15
b:purchase of	-4 10 -4
b:quota	-17 -2 11
b:quota of	-11 -2 10
b:rate	0 -14 15
b:reach	11 3 -14
b:reckon	-10 12 -5
b:reckon with	-1 13 -11
b:reduce	0 9 -8
b:refund	-1 -18 20
b:report	10 -2 -7
b:return <name>	0 10 -8
b:revenue	0 8 -8
b:sale	20 -21 0
b:sale of	8 -4 -3
b:sale to	8 -11 0
b:save	0 8 -7
b:say	4 7 -11
b:say that	0 -12 12
b:say the	4 11 -15
b:see	-5 18 -13
b:sell	-9 5 0
b:set	-1 16 -14
b:shall	0 13 -12
b:shipment	0 11 -10
b:should	0 15 -14
b:show	11 0 -10
b:side	0 13 -12
b:since	15 0 -12
b:since <month-gone>	9 4 -13
b:some	15 -33 11
b:spoke	0 12 -11
b:stand	8 3 -12
b:steel	0 10 -8
b:surplu with	3 6 -10
b:target	-1 10 -7
b:tariff	-20 1 6
b:tariff on	-3 -17 19
b:tariff would	0 14 -13
b:term	0 8 -7
b:that export	9 0 -10
b:that is	-1 -11 13
b:the <day-gone>	-7 -11 16
b:the <name>	-11 -12 18
b:the <organisation>	18 -12 -2
b:the <quality>	-11 -9 16
b:the agreement	0 14 -14
b:the deficit	-2 -6 9
b:the duty	0 -17 18
b:the gain	0 23 -23
b:the gap	-3 -6 10
b:the goal	0 8 -8
b:the province	0 -14 15
b:the trade	16 -10 -5
b:the two	-5 11 -7
b:the whole	6 8 -14
b:their	0 -13 14
b:themselve	0 12 -12
b:then	0 16 -14
b:they	0 8 -9
b:thi	-4 17 -14
b:thi year	-2 18 -14
b:timber	14 -1 -11
b:to	-8 16 -9
b:to <goods-amount>	-1 -13 15
b:to <money>	0 -12 13
b:to about	3 -13 7
b:to buy	1 8 -16
b:to lower	0 -18 18
b:to pay	0 10 -9
b:to the	-22 -4 21
b:toyota	0 15 -15
b:trade	7 -20 11
b:trade deficit	19 -2 -15
b:two	-13 9 -1
b:two country	-1 -7 10
b:two government	0 8 -7
b:two side	0 11 -10
b:under	10 -12 2
b:under the	12 -10 -1
b:up	-11 0 5
b:value	0 -14 15
b:value of	0 -9 9
b:valued	0 -16 17
b:valued at	0 -16 17
b:was	-8 6 0
b:we	0 15 -13
b:we buy	9 -10 0
b:we have	0 -8 9
b:were	-1 -15 14
b:where	-7 12 -5
b:which	-1 -7 9
b:whole	6 5 -11
b:will	-11 19 -12
b:with	9 17 -22
b:with the	2 5 -8
b:within	-5 -16 19
b:within the	-3 -16 19
b:world	7 11 -18
b:worth	-12 8 -3
b:would	-7 28 -24
b:would be	8 -16 8
b:would cost	0 11 -10
b:would lose	0 11 -10
b:would take	0 15 -13
b:year	-26 3 8
b:year from	0 -13 13
b:—	5 -15 9
b:— <name>	1 -14 12
c0=agree	2 15 -16
c0=bear	6 -7 0
c0=begin	0 -17 14
c0=down	11 0 -8
c0=propose	-10 16 -9
c0=sell	-15 0 8
c0=sign	11 -16 4
c0=target	-2 -14 17
c1=bear	-10 -1 9
c1=begin	1 -10 6
c1=down	7 3 -9
c1=impose	-3 -9 11
c1=propose	0 12 -12
c1=sell	-18 1 11
c1=sign	18 -15 -2
c1=stay	7 -13 7
c1=target	-6 -16 21
c1=up	-10 11 -2
c2=bear	15 -22 4
c2=begin	-12 -3 14
c2=buy	8 6 -21
c2=impose	-8 14 -4
c2=propose	-11 17 -8
c2=say	11 0 -9
c2=stay	-14 2 5
c2=target	0 9 -8
c2=up	-12 1 4
clause about deficit 1	2 -15 9
clause about deficit 1 money	1 -11 8
clause about duties 5	13 -10 -2
clause about duties 5 money	13 -4 -8
clause about exports 8	12 -16 6
clause about exports 8 percent	12 -11 -2
clause about imports 9	15 -31 11
clause about imports 9 money	1 -19 14
clause about imports 9 tonnes	13 -13 -2
clause about investment 4	-9 28 -23
clause about investment 4 money	-9 28 -23
clause about other 2	0 -16 17
clause about other 2 money	0 -16 17
clause about purchases 6	-1 18 -20
clause about purchases 6 money	-13 11 -4
clause about purchases 6 units	-5 25 -25
clause about trade 10 money	-9 -12 17
clause about trade 10 tonnes	2 9 -14
clause about trade 3	-14 0 6
clause about trade 3 percent	-5 -7 14
clause achieved	23 -33 4
clause achieved money	20 -28 2
clause aim	-20 27 -14
clause aim money	-9 1 4
clause aim percent	-26 28 -18
clause aim tonnes	0 10 -13
clause average	-8 -6 12
clause average percent	-8 -6 12
clause change	-14 5 4
clause not trade	-12 -3 8
clause not trade percent	-3 -20 24
clause period	-8 -1 7
clause period money	10 3 -7
clause period tonnes	-12 -4 15
clause to come money	12 -8 0
clause to come percent	-1 15 -13
clause trade money	-10 -2 8
clause trade percent	0 -17 14
clause trade tonnes	1 16 -20
clause trade units	-5 9 -4
clause worth	-28 -3 13
clause worth money	-17 -5 12
ct0=agree modal	0 11 -9
ct0=bear past	8 4 -12
ct0=bear pluperfect	5 -20 16
ct0=bear present	-12 7 0
ct0=begin past	8 -25 5
ct0=begin perfect	-10 -1 13
ct0=begin pluperfect	-2 -6 10
ct0=buy future	-7 8 -2
ct0=buy perfect	12 -9 -4
ct0=buy present	-12 -4 10
ct0=down future	0 17 -16
ct0=down modal	0 13 -12
ct0=down past	10 -14 0
ct0=down perfect	10 -14 0
ct0=down pluperfect	-5 -17 19
ct0=end modal	-1 11 -9
ct0=end past	13 -2 -11
ct0=end perfect	-9 0 10
ct0=end pluperfect	-7 -3 11
ct0=impose modal	-4 -6 9
ct0=impose past	-2 14 -8
ct0=impose present	-11 -1 6
ct0=impose present-passive	0 8 -7
ct0=propose future	0 -8 8
ct0=propose past	-10 19 -9
ct0=propose present	0 14 -14
ct0=say past	5 14 -20
ct0=say perfect	0 10 -10
ct0=say present	-5 -6 10
ct0=sell future	0 16 -16
ct0=sell past	-11 -18 28
ct0=sell present	-3 -9 12
ct0=stay present	13 0 -10
ct0=up past	-20 -17 34
ct0=up present	0 11 -10
ct1=agree modal	0 11 -9
ct1=bear past	8 4 -12
ct1=bear pluperfect	-11 -4 16
ct1=bear present	-12 7 0
ct1=begin past	8 -26 5
ct1=begin perfect	-10 -1 13
ct1=begin pluperfect	-2 -6 10
ct1=buy future	-7 8 -2
ct1=buy infinitive	0 13 -21
ct1=buy perfect	12 -9 -4
ct1=buy present	-11 -4 10
ct1=down future	0 17 -16
ct1=down modal	0 13 -12
ct1=down participle-passive	-7 -3 10
ct1=down past	10 -15 0
ct1=down perfect	10 -14 0
ct1=down pluperfect	-5 -17 19
ct1=end modal	-1 11 -9
ct1=end past	13 -2 -11
ct1=end perfect	-9 0 10
ct1=end pluperfect	-7 -3 11
ct1=impose infinitive	0 -15 13
ct1=impose modal	-4 -6 9
ct1=impose participle-passive	-15 0 11
ct1=propose past	-2 10 -7
ct1=say past	7 10 -18
ct1=say perfect	0 10 -10
ct1=say present	-4 -7 9
ct1=sell future	0 16 -16
ct1=sell past	-11 -18 28
ct1=sell present	-3 -18 21
ct1=sign participle-passive	7 4 -11
ct1=stay past	-2 -9 11
ct1=stay present	13 -2 -6
ct1=up infinitive	0 15 -15
ct1=up past	-20 -17 34
ct1=up present	0 11 -10
ct2=bear pluperfect-passive	14 -8 -6
ct2=begin past	-6 -26 26
ct2=impose participle-passive	10 -3 -5
ct2=impose pluperfect-passive	-14 5 8
ct2=impose present-passive	0 9 -9
ct2=stay modal	0 -17 18
ct2=stay past	-2 14 -12
ct2=up past	-7 -10 17
f:!	0 -13 14
f:"	-2 -12 16
f:,	15 -13 1
f:;	-1 13 -10
f:<agent>	8 -12 5
f:<day-ahead>	5 6 -11
f:<duty>	-10 2 3
f:<goods-amount>	-16 -7 22
f:<goods>	-18 6 4
f:<level-noun>	-11 5 0
f:<money>	-10 -13 20
f:<month-ahead>	5 1 -8
f:<month-gone>	18 -9 -9
f:<name>	-16 11 -2
f:<number>	19 -4 -10
f:<office>	10 -17 6
f:<organisation>	-11 -4 12
f:<person>	18 -8 -4
f:<quality>	-12 4 2
f:<seat>	10 6 -18
f:<sender>	-13 9 1
f:<span>	16 2 -16
f:<v-bear>	9 0 -7
f:<v-buy>	5 -12 6
f:<v-impose>	20 3 -17
f:<v-propose>	11 -5 -3
f:<v-sell>	-10 -1 9
f:<v-sign>	-8 19 -12
f:<v-stay>	11 0 -8
f:<v-suspend>	-13 0 10
f:<v-target>	-9 -5 11
f:<v-up>	-9 -9 15
f:?	-5 -4 10
f:a	1 -11 9
f:about	-14 -14 22
f:after	4 -17 11
f:against	7 0 -8
f:agree	9 9 -18
f:aim	-11 -11 20
f:all	16 -23 2
f:alone	0 -9 10
f:an	-2 -9 13
f:as	-6 -4 10
f:ask	9 -22 14
f:average	-4 -25 28
f:be	-11 -7 14
f:before	21 -22 0
f:begin	4 -9 2
f:beside	0 12 -10
f:both	-3 -13 16
f:bring	9 -3 -5
f:but	-1 15 -12
f:buy	7 -10 2
f:by	-13 7 2
f:can	-1 -5 9
f:cash	0 26 -25
f:closed	-2 10 -7
f:come	-15 11 0
f:confirm	-9 18 -9
f:could	-9 0 6
f:custom	12 -3 -10
f:each	11 1 -10
f:entry	0 -12 14
f:expect	-13 0 8
f:fact	13 -7 -6
f:farm	-3 14 -11
f:first	-5 -7 12
f:for	15 -17 2
f:four	0 -9 10
f:fruit	9 -11 0
f:further	0 9 -8
f:go	-4 -8 12
f:good	-5 15 -11
f:had	10 -30 19
f:half	-8 25 -21
f:hardly	-6 -3 10
f:he	15 -17 2
f:hold	-9 0 12
f:home	10 0 -10
f:hope	9 -10 -2
f:i	-4 17 -13
f:if	-8 13 -8
f:import	5 -10 4
f:importer	11 -1 -8
f:instead	10 -9 -1
f:investment	0 8 -7
f:is	16 -10 -2
f:it	-16 2 7
f:its	2 24 -26
f:kilo	0 -9 10
f:last	-8 -6 14
f:leave	2 10 -12
f:let	0 8 -8
f:licence	-8 11 -2
f:line	0 18 -18
f:list	0 11 -11
f:lose	-8 10 -4
f:maker	-8 19 -13
f:matter	1 -14 9
f:medicine	0 10 -9
f:meet	15 -2 -12
f:million	19 -11 -9
f:money	12 12 -23
f:more	16 1 -15
f:most	-8 23 -17
f:must	0 -7 9
f:my	11 -3 -6
f:new	-14 0 8
f:next	7 -14 6
f:no	2 3 -9
f:nobody	-1 -13 15
f:not	-13 11 -4
f:number	0 11 -11
f:official	3 -9 5
f:oil	-4 -4 8
f:on	-18 -1 11
f:once	0 -10 12
f:one	-6 -12 17
f:open	11 0 -11
f:opened	0 8 -7
f:or	-6 -10 16
f:over	2 10 -12
f:own	4 -12 5
f:pay	-30 5 7
f:plan	9 3 -11
f:price	-5 -6 11
f:procedure	0 -14 15
f:project	0 13 -12
f:promise	10 11 -23
f:rate	-10 10 -3
f:report	7 0 -9
f:return	0 -12 13
f:rice	-3 10 -7
f:rule	-5 -3 8
f:sale	0 -9 10
f:same	-5 10 -5
f:say	4 -11 7
f:see	12 0 -11
f:sell	-11 -1 8
f:service	0 -9 9
f:she	0 -10 11
f:sheet	13 -7 -6
f:side	-3 -4 7
f:since	-8 -2 9
f:some	15 -20 1
f:soybean	-6 19 -14
f:spring	-4 9 -5
f:stand	14 7 -20
f:still	0 18 -17
f:stop	-2 -9 12
f:sum	13 -8 -4
f:surcharge	-6 21 -16
f:target	-2 -6 10
f:tariff	-13 0 7
f:tax	0 -8 8
f:tell	20 -26 2
f:term	0 -8 11
f:than	19 9 -24
f:thank	0 12 -11
f:that	14 -10 0
f:the	-4 11 -8
f:their	-8 -2 10
f:them	-4 12 -8
f:there	-12 -4 11
f:they	11 -36 26
f:thi	8 -18 9
f:thousand	-5 -6 12
f:to	-9 16 -9
f:trade	1 15 -16
f:trader	-4 13 -8
f:twice	13 4 -18
f:two	-15 -1 14
f:under	16 -6 -9
f:up	-9 -11 18
f:use	0 -7 9
f:way	-8 -7 13
f:we	7 -16 5
f:well	0 -8 9
f:what	21 0 -18
f:whether	9 -8 0
f:which	-29 7 5
f:whole	0 19 -17
f:whose	-4 -7 12
f:wine	11 -3 -7
f:with	10 1 -10
f:worth	-4 10 -6
f:would	-26 -11 22
f:year	-1 -13 14
first about deficit 1	2 -15 9
first about deficit 1 money	1 -11 8
first about duties 5	13 -10 -3
first about duties 5 money	13 -4 -8
first about exports 8	13 -15 2
first about exports 8 percent	13 -10 -3
first about growth 7	-9 15 -10
first about growth 7 percent	-8 13 -8
first about imports 9	-1 -13 12
first about imports 9 money	-6 -4 10
first about investment 4	-9 28 -23
first about investment 4 money	-9 28 -23
first about other 2	0 -16 17
first about other 2 money	0 -16 17
first about purchases 6	0 14 -17
first about purchases 6 money	-11 7 -1
first about purchases 6 units	-5 25 -25
first about trade 10	-30 3 6
first about trade 10 money	-16 -14 20
first about trade 10 percent	-12 25 -18
first about trade 3	-14 0 6
first about trade 3 percent	-5 -7 14
first none	-13 0 6
first none money	-26 5 6
first none percent	10 -36 24
first none units	-14 15 -7
first-of-paragraph	-9 -7 13
goods money	6 -44 39
goods percent	25 0 -24
has-future	-32 31 -15
has-infinitive	-3 28 -27
has-modal	-8 32 -28
has-participle	4 -11 5
has-past	13 -37 20
has-perfect	18 -23 4
has-pluperfect	17 -19 0
has-present	-11 16 -9
headline	32 7 -33
kind money	-31 3 12
kind tonnes	16 -8 -5
kind units	-17 30 -20
l1=,	17 -5 -10
l1=:	-19 -2 14
l1=<name>	-3 -14 18
l1=<v-agree>	10 4 -14
l1=<v-end>	9 5 -14
l1=<v-impose>	7 9 -18
l1=<v-propose>	3 14 -23
l1=<v-sell>	-16 4 5
l1=<v-sign>	14 -8 -6
l1=about	11 -27 13
l1=after	-4 -4 8
l1=against	-4 -8 12
l1=and	0 24 -24
l1=another	-2 -25 28
l1=are	0 -7 9
l1=around	0 -11 13
l1=be	-1 12 -10
l1=been	-6 -7 13
l1=by	-3 21 -13
l1=down	-8 -12 18
l1=exceeded	0 -14 15
l1=expect	0 13 -10
l1=for	-25 0 12
l1=from	-8 -31 35
l1=further	0 -7 8
l1=least	-9 12 -6
l1=lose	3 6 -10
l1=of	-12 15 -8
l1=pass	10 3 -15
l1=pay	3 6 -9
l1=reach	10 4 -14
l1=say	-7 11 -4
l1=some	16 -34 11
l1=that	-5 -7 11
l1=the	5 13 -23
l1=them	-3 -12 16
l1=to	2 9 -10
l1=up	-5 -7 13
l1=us	0 -8 9
l1=was	-15 -9 23
l1=were	-6 -10 16
l1=which	1 6 -9
l1=with	0 24 -24
l1=worth	-8 11 -8
l2=,	-14 -27 39
l2=:	19 -9 -11
l2=<day-gone>	0 11 -10
l2=<duty>	11 -8 0
l2=<goods-amount>	-2 -7 10
l2=<goods>	-15 -11 19
l2=<money>	9 3 -12
l2=<name>	-18 -11 22
l2=<number>	1 -16 13
l2=<person>	-11 0 4
l2=<quality>	0 -8 9
l2=<seat>	-6 13 -7
l2=<sender>	0 7 -9
l2=<taker>	13 -4 -9
l2=<v-agree>	-6 20 -14
l2=<v-buy>	8 -16 8
l2=<v-down>	-9 2 3
l2=<v-end>	-9 -7 16
l2=<v-impose>	7 4 -11
l2=<v-propose>	4 29 -39
l2=<v-say>	-15 15 -5
l2=<v-sell>	-7 9 -5
l2=<v-up>	-3 16 -10
l2=a	0 -17 18
l2=again	-2 14 -11
l2=amount	0 -14 12
l2=an	0 13 -12
l2=and	0 21 -19
l2=are	4 -11 2
l2=bring	-3 -8 12
l2=buy	8 -9 0
l2=claim	-6 -9 15
l2=count	0 16 -15
l2=cut	-1 27 -26
l2=deficit	-2 -14 17
l2=down	6 5 -11
l2=duty	16 -2 -9
l2=export	0 16 -14
l2=had	10 -20 5
l2=has	4 5 -10
l2=have	-11 -6 18
l2=hope	0 20 -19
l2=import	0 -9 11
l2=it	10 -15 6
l2=list	0 -12 12
l2=of	-11 19 -8
l2=on	-1 -25 27
l2=quota	-13 -1 10
l2=reckon	-9 15 -8
l2=rise	6 1 -8
l2=sale	7 -8 0
l2=should	0 9 -8
l2=soybean	0 14 -13
l2=steel	0 12 -12
l2=to	0 27 -33
l2=up	-10 -6 14
l2=we	4 -23 16
l2=which	-6 -8 15
l2=will	-1 24 -21
l2=year	-1 -16 19
l3='s	-9 -15 22
l3=,	-7 -11 15
l3=:	-6 12 -8
l3=<begin>	-7 -5 9
l3=<duty>	-10 -2 7
l3=<goods>	0 14 -14
l3=<money>	-1 -15 17
l3=<name>	14 4 -17
l3=<not>	-2 21 -17
l3=<organisation>	-1 -12 14
l3=<person>	12 8 -20
l3=<quality>	-8 -6 13
l3=<seat>	9 8 -21
l3=<sender>	-8 -3 11
l3=<v-bear>	-12 -15 24
l3=<v-impose>	-4 -8 12
l3=<v-say>	18 0 -18
l3=<v-sell>	-1 -12 14
l3=a	-1 16 -15
l3=and	-7 -3 8
l3=average	0 -9 11
l3=be	0 15 -14
l3=by	-8 -5 11
l3=confirm	9 -2 -7
l3=cost	-3 -12 15
l3=duty	-1 -19 21
l3=export	-6 -11 18
l3=farm	0 10 -9
l3=first	9 -12 0
l3=good	-3 12 -10
l3=has	6 3 -11
l3=have	13 -19 0
l3=is	-6 14 -9
l3=it	-22 -4 19
l3=last	-5 -9 15
l3=of	-8 22 -16
l3=pay	-6 -2 10
l3=say	11 -8 -3
l3=side	0 12 -12
l3=soybean	10 -11 0
l3=take	-16 0 17
l3=that	-5 -10 14
l3=the	-28 20 -3
l3=thi	3 9 -16
l3=to	-4 -9 12
l3=trade	-4 -17 21
l3=truce	0 -9 10
l3=we	-2 21 -19
l3=were	19 -1 -16
l3=whole	7 7 -14
l3=will	0 16 -15
l3=with	-4 -10 15
l3=would	7 26 -34
l3=year	-17 -9 22
l4=,	12 10 -21
l4=<begin>	-7 -1 5
l4=<day-gone>	-1 9 -6
l4=<duty>	-10 11 -4
l4=<goods-amount>	-10 1 4
l4=<goods>	0 -23 22
l4=<money>	-5 -14 18
l4=<not>	0 12 -11
l4=<number>	-1 -12 13
l4=<organisation>	1 10 -11
l4=<seat>	-10 18 -9
l4=<sender>	15 18 -29
l4=<span>	10 -4 -5
l4=<v-bear>	0 -12 11
l4=<v-propose>	-6 17 -12
l4=<v-return>	7 2 -11
l4=<v-say>	-13 -7 18
l4=<v-sell>	10 -5 -4
l4=a	2 -23 15
l4=and	-2 -9 12
l4=cut	0 -7 7
l4=earlier	10 0 -11
l4=expect	-3 12 -8
l4=export	10 0 -8
l4=exporter	0 9 -8
l4=fall	-2 14 -11
l4=for	-5 17 -14
l4=from	-3 9 -4
l4=good	-4 -14 17
l4=has	10 -4 -5
l4=have	-6 -5 12
l4=his	7 -13 4
l4=in	0 -12 11
l4=its	14 -22 10
l4=last	-10 -8 19
l4=of	19 -10 -5
l4=our	9 2 -13
l4=put	-3 13 -11
l4=sale	13 -4 -9
l4=say	-15 -8 21
l4=tariff	-4 16 -12
l4=that	-3 -9 14
l4=the	-8 -11 17
l4=thi	3 -12 6
l4=two	-6 15 -9
l4=was	-2 10 -7
l4=will	0 11 -9
l4=with	7 8 -13
l4=year	-6 -10 15
l=, about	11 -15 0
l=, after	-4 -4 8
l=, and	-3 14 -10
l=, at	0 -12 13
l=, of	0 -9 11
l=: about	9 -1 -6
l=<begin> about	-2 -8 9
l=<begin> some	14 -16 -3
l=<level> on	0 -30 31
l=<level> to	-2 12 -8
l=<money> ,	12 0 -10
l=<name> ,	-4 -8 12
l=<name> :	-5 -9 14
l=<name> buy	-7 -3 9
l=<number> :	-15 -4 14
l=a further	0 -12 13
l=amount to	0 -14 12
l=at about	3 -17 11
l=at least	-9 12 -6
l=bring in	-3 -7 11
l=claim for	-6 -7 13
l=come to	1 -15 7
l=count on	0 12 -11
l=deficit of	-1 -7 10
l=export of	0 18 -18
l=fall by	-12 8 1
l=fall to	12 -2 -9
l=hope for	0 18 -17
l=it was	-4 -23 26
l=number :	4 -10 1
l=of some	-2 -12 15
l=of the	-23 21 0
l=of which	1 6 -9
l=on about	0 -12 12
l=on some	0 -6 7
l=quota of	-10 -6 13
l=reckon with	0 16 -15
l=sale of	8 -7 0
l=soybean :	0 12 -12
l=to about	3 -13 7
l=we buy	9 -11 0
l=year ,	0 -10 9
l=year from	0 -13 13
late	-26 -7 23
lead=\$	17 -13 -7
lead=,	17 -10 -1
lead=;	2 10 -14
lead=about	-7 0 8
lead=and	-7 21 -15
lead=brazil	-3 -5 10
lead=but	-10 0 7
lead=by	5 -22 13
lead=china	4 2 -7
lead=customs	-2 -12 15
lead=each	0 -12 13
lead=exports	-8 0 10
lead=for	0 -22 24
lead=importers	-11 -5 16
lead=in	-1 -12 12
lead=indonesia	0 10 -8
lead=it	13 10 -19
lead=japan	-4 8 -3
lead=korea	0 11 -9
lead=last	-10 -1 12
lead=more	-8 -10 18
lead=of	-8 11 -3
lead=on	11 -13 0
lead=peru	0 -9 9
lead=some	14 -16 -3
lead=south	0 10 -9
lead=the	-22 10 1
lead=toyota	0 18 -18
lead=trade	-4 -2 8
lead=twelve	8 0 -11
lead=under	13 -17 4
lead=we	-9 0 5
lead=where	-7 12 -5
lead=which	-1 -7 9
lead=—	5 -13 7
lll=, of which	1 6 -9
lll=, worth about	0 -14 14
lll=<begin> <begin> about	-2 -8 9
lll=<begin> <begin> some	14 -16 -3
lll=<begin> <name> buy	-2 -6 9
lll=<begin> it buy	10 -7 -1
lll=<begin> more than	-8 -10 18
lll=<begin> of the	-5 9 -3
lll=<begin> we buy	0 -10 10
lll=<name> come to	-6 0 10
lll=<name> fall by	-12 -1 16
lll=<name> fall to	13 0 -13
lll=<quality> good worth	0 -16 17
lll=confirm sale of	9 -2 -7
lll=cut on about	0 -13 13
lll=for <number> :	0 21 -21
lll=good worth about	0 11 -11
lll=in <number> :	-6 -5 11
lll=last year ,	-3 -6 11
lll=no more than	0 12 -11
lll=the <level> on	0 -11 11
lll=to <name> :	-4 -15 19
lr=, ,	1 -18 14
lr=, in	10 0 -9
lr=, is	0 12 -10
lr=, of	0 12 -12
lr=, up	12 -1 -9
lr=: ,	-6 10 -5
lr=: .	7 4 -11
lr=: <span>	0 -12 14
lr=: of	-12 -7 18
lr=<begin> of	-9 14 -8
lr=about .	12 -20 5
lr=about of	-17 -7 18
lr=about so	11 -1 -8
lr=after in	-1 -10 12
lr=and .	0 14 -13
lr=another .	0 -11 11
lr=at ,	-3 -8 12
lr=at for	0 10 -9
lr=been .	-3 -5 9
lr=buy .	-14 -2 14
lr=buy <span>	0 -9 10
lr=buy more	-2 17 -15
lr=buy of	11 -7 -4
lr=by ,	11 1 -14
lr=by in	-24 -6 25
lr=by thi	0 13 -13
lr=down .	-6 -4 12
lr=for .	-7 15 -10
lr=for <span>	0 -10 11
lr=from .	-1 -8 11
lr=from to	0 -12 13
lr=in <span>	0 -9 10
lr=it in	0 12 -12
lr=least each	0 9 -8
lr=least on	0 -8 8
lr=of .	-14 3 2
lr=of by	-1 12 -9
lr=reach .	7 0 -9
lr=some .	9 0 -9
lr=than .	5 -15 6
lr=than <span>	0 19 -18
lr=the .	0 10 -9
lr=the had	5 3 -10
lr=to .	9 -4 -4
lr=to from	0 14 -13
lr=was .	-10 0 8
lr=with .	0 12 -11
lr=worth <span>	0 -16 16
lr=worth each	0 10 -10
nc2=begin	8 -16 5
nc2=buy	-1 -12 14
nc2=down	0 -16 14
nc2=end	-17 1 12
nc2=impose	19 -19 1
nc2=propose	22 -19 -3
nc2=say	-8 9 -2
nc2=sell	0 -8 10
nc2=stay	19 -8 -9
nct2=agree participle-passive	10 3 -15
nct2=begin past	13 -1 -11
nct2=down modal	0 -15 15
nct2=end past	-16 6 7
nct2=impose participle-passive	6 6 -13
nct2=impose perfect-passive	8 -9 0
nct2=impose present-passive	0 -8 10
nct2=propose present	12 -10 -2
nct2=say past	0 7 -8
nct2=say present	-14 0 14
nct2=sign participle-passive	10 -1 -8
nct2=suspend present	0 10 -9
near about deficit 1	5 -13 4
near about duties 5	15 -9 -5
near about duties 5 money	15 -2 -11
near about exports 8	4 -16 10
near about exports 8 percent	6 -12 2
near about exports 8 tonnes	-1 -16 17
near about growth 7	-9 24 -19
near about growth 7 percent	-9 21 -17
near about imports 9	21 -36 9
near about imports 9 money	2 -18 12
near about imports 9 tonnes	17 -21 0
near about investment 4	-9 37 -32
near about investment 4 money	-8 37 -32
near about other 2	0 -16 17
near about other 2 money	0 -16 17
near about purchases 6	9 12 -25
near about purchases 6 money	-12 11 -5
near about purchases 6 percent	-4 9 -4
near about purchases 6 tonnes	20 -16 -4
near about purchases 6 units	-5 25 -25
near about trade 10	-4 -10 13
near about trade 10 money	-12 -19 25
near about trade 10 percent	1 7 -9
near about trade 10 tonnes	2 6 -11
near about trade 3	-11 -5 10
near achieved	27 -40 4
near achieved money	16 -19 0
near achieved percent	0 -15 9
near achieved tonnes	17 -22 0
near aim	-15 37 -30
near aim money	-5 14 -11
near aim percent	-22 27 -18
near aim tonnes	1 11 -15
near average	-6 -7 11
near average percent	-6 -7 11
near change	-16 7 3
near change money	-3 11 -7
near change tonnes	-15 5 4
near not trade percent	0 -8 10
near period	-13 -2 10
near period percent	-8 0 3
near period tonnes	-11 -8 17
near to come money	13 -8 -1
near to come percent	0 11 -11
near trade	-3 9 -6
near trade money	-10 0 7
near trade tonnes	9 12 -26
near trade units	-4 17 -14
near worth	-26 -4 13
near worth money	-16 -7 14
next=,	1 -11 10
next=;	13 0 -11
next=and	14 -17 0
next=before	-11 7 1
next=if	0 14 -12
nhas-infinitive	16 -22 2
nhas-modal	-10 -15 24
nhas-present	5 -14 8
nt2=modal	0 -13 15
nt2=past	9 -1 -7
nt2=past-passive	-2 -4 8
nt2=perfect	3 5 -10
nt2=perfect-passive	3 -12 7
nt2=pluperfect	10 -10 0
nt2=present-passive	0 -11 13
nv2-none	0 10 -9
nv2=be	16 -6 -10
nv2=begin	12 0 -11
nv2=come	0 -11 12
nv2=expect	13 -4 -10
nv2=fall	0 -11 13
nv2=import	-3 -14 17
nv2=promise	15 -4 -14
nv2=say	4 3 -8
nvt2=expect present	13 -5 -10
nvt2=say past	9 4 -15
nvt2=say present	-10 4 7
pc0=bear	-2 9 -7
pc0=begin	-8 -9 15
pc0=down	-13 13 -6
pc0=end	-8 -6 14
pc0=sell	-11 0 8
pc0=target	0 -10 11
pc0=up	11 -8 -2
pc1=agree	5 8 -12
pc1=begin	-6 -7 12
pc1=buy	16 -3 -12
pc1=down	-15 12 -5
pc1=end	-5 -5 10
pc1=impose	-13 3 4
pc1=propose	-11 -8 16
pc1=sell	-16 -3 13
pc1=suspend	-6 12 -6
pc1=up	11 -2 -7
pct0=agree past	7 1 -9
pct0=buy past	0 -14 11
pct0=down modal	0 15 -14
pct0=down past	-8 -7 15
pct0=end present	0 -7 8
pct0=say perfect	-1 -10 12
pct0=sell past	-9 -1 9
pct0=stay past	6 -16 9
pct0=stay present	-9 13 -6
pct0=up past	11 -1 -8
pct0=up present	-1 -7 10
pct1=agree participle-passive	0 9 -7
pct1=agree past	7 1 -9
pct1=bear participle-passive	0 -17 18
pct1=begin past	2 -15 8
pct1=buy infinitive	6 5 -12
pct1=buy past	0 -14 11
pct1=down modal	0 15 -14
pct1=down past	-8 -7 15
pct1=down present	0 11 -9
pct1=end present	0 -7 8
pct1=impose present	-9 2 1
pct1=say perfect	-1 -10 12
pct1=sell past	-9 -1 9
pct1=stay past	7 -17 9
pct1=stay present	-8 12 -6
pct1=up past	11 1 -12
pct1=up present	-1 -7 10
phas-gerund	-1 16 -13
phas-modal	0 -7 8
phas-participle	0 -16 15
phas-pluperfect	12 -7 -5
prior about deficit 1	-7 -12 18
prior about duties 5	5 7 -12
prior about exports 8	-22 12 0
prior about growth 7	-1 11 -9
prior about imports 9	4 -12 5
prior about investment 4	-2 11 -8
prior about purchases 6	26 0 -33
prior about trade 10	-11 -4 10
prior aim	30 11 -34
prior change	-21 4 7
prior period	-30 13 2
prior to come	17 -6 -8
prior trade	-22 7 5
prior worth	14 -2 -9
pt0=pluperfect	13 -8 -5
pt1=gerund	0 9 -6
pt1=participle-passive	0 -18 16
pt1=pluperfect	14 -9 -5
pt1=present	-8 0 3
pv0=announce	4 -15 10
pv0=come	-5 8 -3
pv0=fall	-2 -6 10
pv0=go	8 -15 2
pv0=grow	3 6 -10
pv0=put	0 11 -10
pv0=report	0 -9 9
pv0=rise	-4 -4 10
pv0=take	-14 0 9
pv1=announce	4 -15 10
pv1=buy	17 1 -22
pv1=come	-5 8 -3
pv1=export	-3 -7 11
pv1=fall	-2 -6 10
pv1=grow	3 6 -10
pv1=have	3 -9 2
pv1=put	0 12 -10
pv1=reckon	-3 9 -5
pv1=report	0 -9 9
pv1=rise	-4 -4 10
pv1=take	-10 -4 12
pvt0=be past	7 -14 6
pvt0=buy past	0 -12 7
pvt0=come present	0 15 -13
pvt0=go past	11 -6 -5
pvt0=lower present	0 -9 9
pvt0=put present	0 13 -12
pvt0=reach past	8 0 -9
pvt0=tell past	2 6 -9
pvt1=be past	7 -15 6
pvt1=buy infinitive	6 6 -13
pvt1=buy past	0 -12 7
pvt1=come present	0 15 -13
pvt1=go past	11 0 -10
pvt1=have present	4 -8 1
pvt1=put present	0 13 -12
pvt1=reach past	8 0 -9
pvt1=tell past	2 6 -9
q:"	12 -11 0
q:'s	-21 -16 29
q:-	-1 -13 17
q::	0 -11 9
q:<agent>	-3 13 -10
q:<day-today>	0 8 -8
q:<gate>	-20 12 0
q:<goods-amount>	6 1 -9
q:<goods>	-7 -7 13
q:<level>	-26 -20 33
q:<money>	-18 3 3
q:<name>	-22 18 -4
q:<not>	-7 10 -5
q:<number>	-18 1 5
q:<organisation>	-12 1 5
q:<person>	2 12 -15
q:<quality>	-10 2 3
q:<sender>	-18 0 12
q:<span>	9 -6 0
q:<taker>	0 -8 9
q:<v-agree>	7 18 -23
q:<v-bear>	13 16 -25
q:<v-begin>	-16 8 0
q:<v-buy>	2 -10 5
q:<v-deny>	5 9 -14
q:<v-down>	-15 20 -10
q:<v-end>	15 1 -14
q:<v-propose>	14 -11 0
q:<v-renew>	0 9 -9
q:<v-return>	-7 16 -11
q:<v-sell>	-15 2 6
q:<v-sign>	20 7 -24
q:<v-stay>	-5 -5 9
q:<v-suspend>	0 -13 13
q:<v-target>	4 -23 18
q:<v-up>	-13 4 2
q:a	-28 5 8
q:about	13 -9 -3
q:add	-2 12 -9
q:after	2 11 -14
q:agree	2 11 -15
q:agreement	11 -2 -6
q:aim	9 -4 -5
q:also	0 -11 11
q:an	0 -16 14
q:another	-2 -9 12
q:answer	0 -19 21
q:any	3 -10 6
q:apply	-2 11 -8
q:are	-15 0 9
q:ask	9 -8 0
q:at	-6 11 -6
q:back	-13 -11 17
q:bean	15 -12 -3
q:beef	-2 9 -5
q:been	7 -27 16
q:before	-9 16 -8
q:better	0 18 -17
q:between	-9 7 0
q:bill	0 10 -10
q:bring	9 -2 -6
q:busan	9 1 -13
q:business	0 -10 12
q:buy	17 -8 -8
q:by	11 10 -20
q:call	8 -6 -1
q:can	0 -10 9
q:change	0 -11 11
q:charge	0 -7 9
q:chip	0 18 -17
q:come	-10 -1 8
q:custom	-9 -7 16
q:cut	0 23 -22
q:davo	13 -12 0
q:deficit	-4 -9 14
q:dollar	0 -15 17
q:done	2 10 -13
q:down	0 -15 15
q:each	13 -20 6
q:earlier	-4 -8 13
q:earth	12 -5 -6
q:emergency	-5 -12 17
q:end	15 -5 -8
q:expect	0 20 -19
q:export	-10 5 0
q:fact	1 -9 6
q:fall	-11 2 3
q:far	9 0 -10
q:farmer	5 -12 7
q:figure	-8 -26 33
q:follow	0 -10 8
q:for	-6 -12 17
q:force	0 -10 10
q:forecast	0 13 -12
q:free	0 -10 10
q:from	-22 -7 20
q:general	2 7 -12
q:go	0 8 -9
q:government	10 -9 0
q:grain	0 11 -11
q:gyeongju	0 18 -17
q:had	13 -13 0
q:halve	0 -10 10
q:has	17 -11 -3
q:have	-6 13 -7
q:he	0 -9 8
q:head	0 -6 9
q:hold	-5 -9 13
q:home	0 -8 9
q:hope	1 -13 10
q:how	10 -8 -3
q:i	10 -29 13
q:if	-4 16 -12
q:importer	-6 -6 12
q:in	-11 7 0
q:instead	0 7 -6
q:is	-23 21 -7
q:it	2 8 -10
q:its	-8 11 -4
q:itself	0 9 -9
q:large	0 -9 9
q:least	-4 11 -7
q:lose	0 18 -16
q:lower	0 17 -16
q:mean	0 -8 8
q:meet	16 2 -20
q:more	-21 14 -4
q:most	5 10 -18
q:much	9 -14 0
q:nearly	4 -9 3
q:new	-8 -5 13
q:next	14 2 -16
q:no	-8 10 -4
q:nobody	-11 0 12
q:not	-6 9 -3
q:nothing	2 6 -9
q:now	11 1 -11
q:of	-13 -6 14
q:once	0 9 -9
q:open	-10 5 1
q:or	0 -21 22
q:order	-8 -10 17
q:other	0 -10 14
q:our	-8 -8 13
q:part	0 -12 10
q:pause	10 6 -15
q:pay	0 18 -16
q:people	0 -9 11
q:policy	0 11 -10
q:president	-1 10 -8
q:price	0 9 -7
q:promise	5 12 -21
q:purchase	-10 15 -5
q:put	-9 -7 13
q:quota	-3 11 -7
q:rare	12 -5 -6
q:refund	-5 -26 24
q:report	0 -8 10
q:result	0 13 -13
q:resume	-1 13 -11
q:return	0 11 -11
q:rice	-6 -4 9
q:rule	5 9 -15
q:say	16 -3 -9
q:schedule	-11 11 0
q:season	-14 -7 17
q:sell	-10 5 0
q:service	-4 17 -12
q:set	-5 -16 20
q:she	9 0 -11
q:shipbuilding	0 13 -12
q:since	-7 -14 19
q:so	12 -25 7
q:some	-3 -6 10
q:somebody	-2 12 -9
q:soybean	20 -11 -11
q:spring	-1 -9 12
q:stay	-4 -7 11
q:steel	-3 -9 12
q:stock	0 10 -9
q:table	0 17 -17
q:take	-19 3 6
q:tariff	-18 16 -9
q:tell	-10 8 -1
q:term	-1 -7 10
q:than	-18 15 -6
q:the	17 -12 0
q:them	-12 -17 26
q:there	-8 20 -14
q:they	-3 9 -5
q:thi	8 19 -28
q:think	0 -12 14
q:three	16 -8 -9
q:time	-2 -7 10
q:trade	0 -12 12
q:two	-9 -17 22
q:under	9 -35 22
q:used	-2 -15 18
q:value	14 -2 -10
q:volume	0 -9 8
q:want	3 -25 24
q:warn	0 -11 13
q:was	15 -16 1
q:week	-10 0 6
q:were	8 -3 -3
q:when	-3 -7 12
q:where	12 0 -13
q:which	-19 -8 17
q:will	-21 18 -8
q:with	-15 11 -3
q:without	-4 -5 11
q:would	7 -21 13
q:year	-2 12 -12
q:yet	0 9 -8
qt=modal	10 -20 9
qt=past	-19 4 7
qt=perfect	10 -11 1
qt=pluperfect	12 -15 1
qt=present	-11 3 3
r1='	0 -11 12
r1=,	0 -19 16
r1=.	6 -10 5
r1=<span>	-31 -10 20
r1=<v-impose>	11 0 -11
r1=<v-propose>	0 11 -11
r1=?	-2 11 -8
r1=are	0 11 -11
r1=as	-3 13 -10
r1=before	-13 17 -7
r1=by	8 18 -31
r1=come	0 -11 13
r1=each	0 22 -21
r1=for	-12 17 -10
r1=from	-8 8 -2
r1=last	-1 -32 28
r1=less	13 0 -12
r1=more	0 11 -9
r1=next	0 15 -14
r1=on	-11 -9 14
r1=since	-4 -10 12
r1=so	14 -4 -9
r1=the	-3 -7 12
r1=there	0 9 -9
r1=thi	-11 15 -7
r1=up	13 -2 -10
r1=was	0 11 -9
r1=were	10 -5 -5
r1=with	0 -8 10
r1=would	0 -11 11
r2=,	4 -9 5
r2=.	-20 -3 10
r2=<day-ahead>	-2 16 -13
r2=<end>	2 -10 7
r2=<level>	-8 11 -6
r2=<month-ahead>	-3 26 -23
r2=<month-gone>	0 -22 17
r2=<name>	-20 0 12
r2=<not>	0 11 -10
r2=<quality>	-8 -7 14
r2=<sender>	0 13 -14
r2=<v-bear>	4 -9 3
r2=<v-buy>	7 -11 2
r2=<v-sell>	-3 12 -8
r2=after	0 -7 9
r2=all	10 -7 -2
r2=at	2 -17 13
r2=been	13 -9 -5
r2=by	0 14 -12
r2=due	-3 10 -4
r2=each	-6 18 -13
r2=either	0 -10 10
r2=far	14 -4 -9
r2=for	8 25 -34
r2=investment	0 11 -9
r2=is	0 -8 10
r2=last	5 -10 2
r2=new	-2 8 -5
r2=of	0 25 -24
r2=on	21 15 -32
r2=soybean	8 -8 0
r2=tariff	7 -11 2
r2=that	10 -3 -5
r2=the	-12 2 7
r2=them	8 0 -9
r2=thi	-1 13 -10
r2=to	0 -8 10
r2=was	2 -10 8
r2=way	0 13 -12
r2=wheat	0 8 -8
r2=which	-1 -12 15
r2=worth	0 -12 12
r2=year	-14 -2 12
r3=-	9 -6 -3
r3=.	19 -3 -11
r3=;	0 13 -11
r3=<duty>	-7 11 -2
r3=<end>	-9 0 6
r3=<goods>	-12 -2 12
r3=<money>	-1 13 -11
r3=<month-gone>	10 0 -13
r3=<name>	2 -10 7
r3=<organisation>	-8 -3 11
r3=<quality>	12 4 -15
r3=<sender>	4 5 -11
r3=<span>	0 13 -13
r3=<v-bear>	13 0 -11
r3=<v-impose>	-10 1 6
r3=<v-propose>	-11 10 0
r3=according	11 -2 -8
r3=and	-9 -4 11
r3=bean	-4 -7 11
r3=beef	-1 16 -14
r3=booked	13 -10 -4
r3=coal	0 10 -8
r3=country	-1 -11 14
r3=duty	-6 18 -10
r3=end	10 -8 -1
r3=first	6 -12 2
r3=from	0 -14 12
r3=good	-1 -19 22
r3=in	-16 1 9
r3=it	0 -16 17
r3=last	-7 17 -11
r3=next	0 10 -8
r3=of	-7 0 4
r3=over	0 9 -9
r3=promise	-7 11 -2
r3=rice	0 10 -8
r3=shipbuilding	0 9 -8
r3=soybean	5 -11 5
r3=stake	0 -13 14
r3=tariff	-9 -9 17
r3=there	-3 -9 13
r3=thi	-3 18 -15
r3=which	0 15 -14
r3=year	-15 10 0
r4='s	0 -10 12
r4=;	5 -15 9
r4=<end>	9 2 -8
r4=<money>	-5 17 -12
r4=<month-gone>	-7 -13 19
r4=<name>	13 0 -12
r4=<number>	-18 5 3
r4=<person>	0 14 -16
r4=<seat>	0 10 -9
r4=<sender>	-3 -8 12
r4=<v-sell>	-4 -6 11
r4=<v-stay>	2 -11 8
r4=and	-11 6 0
r4=been	-6 -2 10
r4=begin	10 0 -9
r4=for	-2 -8 12
r4=in	13 2 -15
r4=it	3 8 -15
r4=last	-14 -6 17
r4=of	18 1 -18
r4=on	-4 21 -17
r4=quarter	-8 -6 14
r4=say	7 -12 3
r4=since	9 -5 -3
r4=the	-10 4 4
r4=under	-8 4 2
r4=was	-5 -7 13
r4=what	0 -9 10
r4=year	-1 11 -7
r=' worth	0 -11 12
r=, by	0 13 -11
r=, on	0 13 -13
r=. <end>	6 -10 5
r=<span> ,	-3 -8 11
r=<span> .	-8 -13 17
r=<span> for	0 13 -12
r=<span> through	0 11 -11
r=<span> to	0 -13 13
r=? <end>	-2 11 -8
r=before the	-10 2 4
r=by <day-ahead>	-2 9 -5
r=by <number>	0 20 -20
r=by the	10 -2 -10
r=come from	0 -6 9
r=each way	0 14 -14
r=for the	-4 17 -12
r=from the	-8 0 9
r=had been	9 0 -9
r=in <month-gone>	6 -14 3
r=in <number>	7 -16 7
r=in all	14 -5 -9
r=in each	-4 17 -13
r=in the	-17 0 11
r=is at	0 -12 13
r=is for	0 13 -13
r=last year	0 -28 23
r=more <quality>	0 9 -7
r=next year	0 13 -12
r=of <quality>	-3 -15 19
r=of investment	0 7 -6
r=of it	-4 13 -7
r=of sale	6 3 -10
r=of soybean	8 -7 0
r=of the	8 -9 0
r=of them	8 0 -10
r=of wheat	0 8 -8
r=on either	0 -10 10
r=so far	14 -4 -9
r=thi year	-15 12 -3
r=to the	11 0 -10
r=would be	0 -8 9
rule:after figure	-19 10 2
rule:after none	-10 0 4
rule:deficit money	0 -14 12
rule:deficit percent	-8 4 3
rule:exports money	-2 15 -13
rule:exports percent	-29 5 15
rule:exports tonnes	-7 -7 13
rule:imports money	-7 -9 15
rule:investment money	-10 48 -43
rule:none money	-11 2 4
rule:none percent	0 -13 11
rule:none tonnes	20 -8 -8
rule:none units	-16 16 -7
rule:other percent	-9 -1 6
rule:purchases money	-12 15 -9
rule:purchases units	-3 22 -24
rule:state achieved	-7 -21 22
rule:state aimed at	-23 31 -18
rule:state reported	-21 -6 18
rule:trade money	-27 -16 24
rule:what deficit	-7 -11 15
rule:what exports	-24 5 9
rule:what imports	-10 -12 20
rule:what investment	-10 48 -43
rule:what other	-13 -1 8
rule:what purchases	-3 21 -22
rule:what trade	-41 -11 23
s:'	-13 0 10
s:'s	22 -12 -5
s:(	-8 -9 15
s:)	-11 -7 15
s:;	1 6 -9
s:<agent>	0 6 -7
s:<day-ahead>	-19 12 0
s:<day-gone>	17 -7 -5
s:<day-today>	4 -12 6
s:<duty>	9 -16 8
s:<goods-amount>	15 0 -13
s:<goods>	-11 -7 14
s:<level-noun>	0 -9 10
s:<level>	-1 -18 18
s:<money>	-32 -8 24
s:<month-gone>	-2 -26 23
s:<month-today>	11 0 -12
s:<name>	-7 -7 11
s:<not>	-31 18 0
s:<number>	1 16 -16
s:<person>	22 0 -16
s:<seat>	-11 19 -10
s:<sender>	14 8 -17
s:<span>	-12 8 0
s:<taker>	10 -25 9
s:<v-agree>	3 12 -14
s:<v-bear>	3 7 -10
s:<v-begin>	-2 -11 14
s:<v-deny>	0 16 -14
s:<v-down>	-10 18 -9
s:<v-end>	0 -10 8
s:<v-propose>	5 26 -32
s:<v-return>	21 0 -22
s:<v-say>	7 3 -9
s:<v-sell>	-12 -10 19
s:<v-sign>	18 0 -15
s:<v-stay>	-7 -22 26
s:<v-target>	-18 -4 15
s:?	-3 12 -8
s:about	1 -16 11
s:accept	-10 -9 15
s:according	12 5 -22
s:additional	-1 24 -22
s:after	-17 4 3
s:agree	9 0 -10
s:agreement	-3 20 -18
s:all	3 -10 3
s:almost	-1 -6 9
s:already	0 -22 18
s:also	0 14 -14
s:and	-9 19 -13
s:annual	0 -15 16
s:another	-6 -18 23
s:answer	0 -19 20
s:are	4 14 -19
s:around	0 -11 13
s:ask	-11 0 6
s:association	0 12 -10
s:at	-26 7 4
s:average	-16 -15 22
s:back	-15 -8 21
s:be	-18 1 5
s:become	0 -11 12
s:been	5 -12 5
s:before	-10 -5 14
s:being	-5 11 -7
s:best	10 -2 -7
s:between	-6 -8 14
s:boeing	-6 18 -14
s:book	15 -6 -8
s:booked	10 -8 -2
s:busan	21 -7 -17
s:but	-18 -1 14
s:butter	12 -9 -5
s:buy	16 1 -18
s:buyer	7 0 -10
s:by	4 8 -13
s:call	5 3 -11
s:car	-9 26 -22
s:case	-4 -2 9
s:cash	-3 48 -46
s:charge	-4 -21 23
s:chip	0 11 -9
s:claim	-13 -32 40
s:close	-1 -9 12
s:coffee	-4 -12 17
s:collect	3 -9 1
s:commerce	0 -11 13
s:commit	-7 15 -7
s:confirm	20 -19 0
s:corn	0 10 -9
s:cost	-15 0 5
s:could	0 -17 18
s:count	6 1 -8
s:counter	0 -12 13
s:countermeasure	0 -10 11
s:country	-17 -26 36
s:cover	0 -14 14
s:custom	0 -16 13
s:cut	0 17 -18
s:dairy	-4 -10 15
s:data	4 -10 0
s:date	-4 10 -5
s:davo	13 -9 -4
s:day	2 12 -15
s:deal	4 11 -17
s:declare	0 -11 13
s:deficit	5 -12 4
s:delivery	18 -6 -13
s:doe	5 -10 3
s:draw	0 11 -11
s:drop	0 -9 10
s:due	-11 3 1
s:each	-24 11 -2
s:economic	3 8 -11
s:either	-2 -20 23
s:emergency	12 -18 -1
s:energy	-3 40 -39
s:estimate	-16 22 -13
s:ethanol	0 13 -11
s:every	-1 -7 11
s:everything	0 -13 14
s:exceeded	0 -14 14
s:expect	0 13 -15
s:exporter	-4 15 -10
s:extra	-1 15 -13
s:face	0 10 -8
s:fact	-2 12 -7
s:fall	-14 -2 13
s:far	18 -12 -9
s:farm	-13 46 -36
s:favour	0 12 -12
s:figure	0 -10 8
s:first	24 -21 -2
s:fiscal	0 -9 10
s:fish	-4 8 -4
s:five	-3 10 -6
s:flower	0 -9 10
s:for	-28 35 -20
s:force	4 -12 6
s:forecast	-1 13 -11
s:four	0 -7 9
s:free	-18 25 -15
s:from	-11 -12 20
s:fruit	0 -10 11
s:further	0 -9 10
s:gain	0 25 -25
s:gap	-7 -13 19
s:gas	0 9 -7
s:goal	0 9 -10
s:good	-24 5 3
s:government	0 9 -8
s:grower	-13 1 5
s:had	22 -15 -5
s:half	-18 2 12
s:has	1 -12 9
s:he	-17 -1 9
s:highest	-4 -9 14
s:his	0 -15 14
s:hit	-4 -17 20
s:honey	12 -2 -9
s:hope	-3 14 -11
s:hour	0 -16 17
s:if	-11 0 6
s:import	-36 -20 40
s:importer	-2 -24 23
s:industry	-3 -28 30
s:intention	-1 12 -10
s:into	-11 2 3
s:invest	-1 17 -15
s:investment	-2 25 -22
s:is	-10 16 -10
s:it	-17 3 7
s:its	6 4 -9
s:largest	9 0 -9
s:last	-13 -16 24
s:late	4 -10 4
s:least	-14 13 -6
s:leave	2 -16 14
s:less	9 -18 4
s:line	0 -11 12
s:list	-14 -17 23
s:look	-4 -8 12
s:lot	-2 18 -16
s:lower	-4 18 -16
s:machine	-6 -9 15
s:machinery	0 -10 11
s:may	-4 23 -20
s:meal	-9 -8 16
s:meant	0 11 -9
s:meet	35 -26 -13
s:member	-10 -14 24
s:mid	15 -6 -10
s:middle	14 -9 -5
s:million	-9 8 -1
s:mineral	0 13 -13
s:minister	9 0 -9
s:ministry	1 -11 8
s:month	9 -5 -1
s:more	-1 11 -9
s:most	-16 20 -11
s:my	0 19 -17
s:name	0 16 -16
s:narrow	-4 -7 12
s:new	-16 18 -7
s:next	-21 30 -18
s:no	-6 13 -8
s:nothing	-11 7 0
s:now	6 14 -19
s:nut	0 -12 12
s:one	-25 -3 15
s:open	0 11 -10
s:or	-10 -7 11
s:orange	11 0 -10
s:order	0 8 -6
s:other	-7 -14 18
s:our	2 22 -24
s:out	3 -9 4
s:over	-2 38 -34
s:paper	-1 12 -9
s:part	3 -9 2
s:pass	9 -2 -4
s:people	-3 23 -19
s:phosphate	5 6 -13
s:plan	-1 -9 11
s:plane	0 13 -12
s:pork	0 -9 10
s:port	-1 -11 14
s:portal	-11 0 13
s:poultry	0 9 -7
s:present	-2 -16 19
s:price	-1 17 -15
s:procedure	0 -14 15
s:project	0 20 -19
s:promise	24 6 -41
s:province	0 -17 18
s:public	0 -9 10
s:publish	-6 16 -12
s:purchase	-9 0 8
s:quarrel	0 -18 19
s:quarter	-1 -9 12
s:question	-8 -10 17
s:quota	-26 10 1
s:rate	-4 -7 10
s:reach	12 4 -16
s:ready	0 -12 13
s:reciprocal	9 -9 0
s:reckon	-17 13 -4
s:refund	10 -34 17
s:remain	-2 -22 24
s:rest	-6 8 -1
s:return	10 8 -17
s:rice	-8 18 -9
s:rise	-5 -9 14
s:roughly	2 -12 7
s:rule	0 16 -14
s:run	-1 9 -8
s:s	0 15 -14
s:sale	24 -26 3
s:same	-10 0 6
s:save	0 8 -7
s:say	16 -2 -10
s:scale	0 -9 9
s:season	-17 17 -3
s:sell	-4 -5 9
s:service	0 13 -12
s:set	-6 -10 14
s:shall	0 13 -12
s:she	18 -2 -16
s:sheet	-3 17 -12
s:ship	-21 7 5
s:shipbuilding	-3 31 -29
s:shipment	0 8 -8
s:shipyard	0 11 -10
s:show	10 1 -11
s:shrimp	0 -12 13
s:shrink	2 12 -14
s:since	6 -12 3
s:so	16 -18 0
s:some	16 -31 12
s:soybean	15 3 -22
s:spoke	0 24 -22
s:spring	14 -8 -7
s:stake	-1 -31 32
s:start	7 -10 2
s:steel	-7 14 -9
s:sugar	-7 -15 21
s:sum	0 -12 13
s:summer	0 -16 17
s:surcharge	12 0 -10
s:table	0 -9 10
s:talk	-2 10 -7
s:talked	0 25 -24
s:target	0 21 -24
s:tariff	6 -14 8
s:term	8 4 -13
s:than	16 -5 -8
s:that	8 -1 -4
s:their	-6 -4 9
s:them	-1 -9 12
s:then	-10 18 -10
s:thi	2 22 -26
s:third	-12 0 10
s:thousand	13 -6 -7
s:three	9 -15 2
s:through	-13 10 -1
s:timber	14 -1 -11
s:together	0 -7 9
s:toy	0 -14 14
s:toyota	0 23 -22
s:trade	0 -14 11
s:trader	0 -13 15
s:truce	7 8 -15
s:twenty	-3 11 -6
s:two	-15 0 9
s:tyre	0 11 -11
s:under	24 -1 -21
s:value	-5 -23 27
s:valued	0 -16 17
s:want	-1 -11 12
s:way	-9 0 3
s:we	-7 14 -9
s:welcomed	9 -4 -3
s:were	12 -10 -1
s:wheat	1 12 -15
s:where	-6 17 -12
s:will	-16 0 7
s:wine	0 -10 11
s:winter	6 -9 2
s:with	6 17 -22
s:worth	-24 3 4
s:would	-18 5 3
s:write	-12 14 -3
s:year	-10 -2 10
s:yet	0 14 -12
s:you	7 -9 0
s:—	18 -11 -5
sa:' worth	0 -11 12
sa:'s	17 -14 0
sa:, <goods-amount>	-9 1 4
sa:, <level>	-5 -11 17
sa:, <money>	0 17 -15
sa:, <number>	-10 0 6
sa:, a	10 -11 0
sa:, according	8 3 -14
sa:, after	-8 18 -12
sa:, against	0 -11 11
sa:, and	12 -2 -8
sa:, at	5 -11 4
sa:, its	4 -14 7
sa:, more	-1 -13 15
sa:, on	0 12 -10
sa:, say	12 -1 -10
sa:, tell	0 -12 13
sa:, that	0 -8 9
sa:, up	0 -8 10
sa:, was	-2 -10 13
sa:, which	-6 -8 12
sa:- <month-gone>	-11 0 11
sa:<day-ahead>	-27 13 4
sa:<day-ahead> ,	-12 8 0
sa:<day-gone>	14 -13 -1
sa:<day-gone> ,	13 0 -13
sa:<day-gone> .	8 -4 -2
sa:<day-today>	-4 -11 14
sa:<day-today> ,	-2 9 -7
sa:<day-today> .	0 -19 18
sa:<duty>	10 4 -12
sa:<gate>	3 -7 4
sa:<goods-amount>	24 -11 -14
sa:<goods-amount> .	19 -8 -13
sa:<goods-amount> <span>	7 2 -11
sa:<goods-amount> in	-7 11 -3
sa:<goods-amount> thi	15 -15 0
sa:<goods>	-14 4 4
sa:<level-noun>	6 -10 6
sa:<level>	-9 -1 6
sa:<level> .	-7 12 -7
sa:<level> of	2 -12 10
sa:<money>	-26 21 -7
sa:<money> .	-18 -3 15
sa:<money> by	0 -10 11
sa:<money> for	0 9 -8
sa:<money> last	0 22 -22
sa:<money> of	0 19 -17
sa:<month-ahead>	0 15 -16
sa:<month-gone>	-4 -25 25
sa:<month-gone> ,	-7 -8 14
sa:<month-gone> and	4 -16 9
sa:<month-today>	9 -6 -3
sa:<name>	-17 -1 13
sa:<name> 's	0 8 -10
sa:<name> ,	-11 12 -5
sa:<name> .	-20 -10 22
sa:<name> each	0 -12 13
sa:<name> in	-6 -5 10
sa:<name> last	-3 -8 12
sa:<name> sell	0 -7 9
sa:<not>	-22 15 0
sa:<number>	-12 17 -10
sa:<number> ;	0 12 -10
sa:<organisation> ,	-16 0 15
sa:<organisation> .	16 -2 -14
sa:<organisation> say	0 -11 11
sa:<person>	16 4 -21
sa:<person> ,	7 -14 8
sa:<person> .	7 5 -16
sa:<person> say	2 10 -16
sa:<quality> beef	-1 16 -14
sa:<quality> coal	0 9 -7
sa:<seat>	-16 16 -2
sa:<seat> 's	0 -9 10
sa:<seat> .	-11 15 -6
sa:<span>	-14 7 0
sa:<span> .	-8 9 -4
sa:<span> ;	0 -16 16
sa:<span> at	0 12 -11
sa:<span> earlier	-2 -6 10
sa:<span> for	0 11 -9
sa:<span> in	-1 11 -8
sa:<span> through	0 12 -11
sa:<span> to	-1 -12 15
sa:<taker>	-5 -5 10
sa:<v-bear>	13 -10 -1
sa:<v-begin>	0 -7 8
sa:<v-buy>	13 -16 5
sa:<v-down>	-14 16 -7
sa:<v-end>	-1 -13 13
sa:<v-impose>	16 -18 2
sa:<v-propose>	13 -3 -10
sa:<v-renew>	0 -8 9
sa:<v-stay>	6 -21 15
sa:<v-target>	-17 -11 20
sa:<v-up>	-11 -11 19
sa:?	-3 13 -8
sa:a	2 -7 3
sa:according	9 2 -15
sa:according to	9 2 -15
sa:act	-5 -5 11
sa:after	-23 17 -4
sa:after <money>	0 23 -23
sa:agree	13 0 -13
sa:aircraft	0 -13 13
sa:also	-2 20 -18
sa:and <goods-amount>	1 14 -20
sa:and <money>	0 10 -8
sa:and <month-gone>	-9 0 11
sa:and expect	8 -13 2
sa:and is	17 -9 -8
sa:and that	-7 -5 13
sa:and the	-11 -7 15
sa:and would	6 -11 3
sa:announce	0 11 -10
sa:are	2 8 -11
sa:are expect	0 11 -9
sa:are to	-5 26 -22
sa:as the	-3 17 -15
sa:at	-10 -6 12
sa:at <level>	0 11 -12
sa:at stake	0 -17 17
sa:back	-8 -6 13
sa:back .	-5 -7 12
sa:be	-22 9 -1
sa:be lower	0 18 -17
sa:bean	-13 -2 14
sa:bean .	-13 4 4
sa:because	0 8 -8
sa:beef	-2 24 -22
sa:beef and	0 9 -7
sa:been	9 -22 8
sa:before ,	-6 -8 14
sa:before .	12 -16 0
sa:before new	-7 11 -4
sa:before the	-25 1 19
sa:begin	9 2 -12
sa:being	-1 11 -8
sa:below	0 11 -11
sa:below .	0 16 -16
sa:between	-9 0 10
sa:between <month-gone>	-7 0 9
sa:boeing	-3 10 -6
sa:busan	1 9 -12
sa:buy	15 -2 -15
sa:buy .	11 -5 -5
sa:by	-1 13 -13
sa:by <number>	-4 10 -6
sa:cash	0 23 -22
sa:cash ,	0 19 -18
sa:claim	-6 -13 18
sa:collect	1 -18 8
sa:come from	0 -8 10
sa:could	0 -17 18
sa:could be	0 -13 14
sa:country	-6 -15 20
sa:day .	0 16 -15
sa:deal	0 16 -16
sa:direction .	0 -16 16
sa:down .	0 -7 9
sa:due	-10 10 -2
sa:duty	-2 17 -14
sa:duty ,	5 15 -19
sa:duty on	-1 12 -10
sa:each	-22 16 -8
sa:each of	-12 28 -18
sa:each way	0 8 -7
sa:each year	0 -17 18
sa:earlier	-5 -6 12
sa:either	-2 -21 23
sa:either side	0 -12 12
sa:emergency	2 -9 2
sa:emergency law	11 -1 -9
sa:end of	6 -10 1
sa:energy	0 20 -19
sa:estimate	-7 9 -3
sa:estimate .	0 17 -17
sa:ethanol	0 13 -11
sa:expect <money>	0 -9 9
sa:expect to	6 2 -10
sa:export	-12 2 3
sa:export to	-4 -11 16
sa:far	11 -3 -7
sa:far .	11 -5 -6
sa:farm	0 34 -32
sa:farm good	0 19 -18
sa:farm product	0 14 -14
sa:first	13 0 -12
sa:first half	-9 -5 15
sa:for	-3 27 -25
sa:for <money>	-2 -14 17
sa:for shipbuilding	-1 18 -16
sa:for the	2 9 -13
sa:free	-11 3 2
sa:from	-9 -3 10
sa:from <level>	-3 10 -7
sa:from <name>	0 -10 9
sa:from <number>	-2 13 -10
sa:from the	-12 -2 15
sa:go	-17 0 8
sa:go into	0 17 -17
sa:good	-15 -2 8
sa:had promise	14 -14 0
sa:half	-14 5 2
sa:half of	-12 0 8
sa:has been	5 -19 10
sa:have	2 -11 6
sa:have been	-1 -6 8
sa:have to	-1 -10 12
sa:he	-3 9 -5
sa:highest	-3 -8 13
sa:hit	0 -13 14
sa:hope	0 -9 10
sa:if	-1 12 -10
sa:if the	-1 17 -15
sa:import	-5 -21 24
sa:importer	-3 -10 14
sa:in	-6 -1 4
sa:in <month-gone>	1 -17 12
sa:in <number>	2 -15 13
sa:in <quality>	8 8 -16
sa:in all	12 -13 0
sa:in cash	0 14 -13
sa:in each	-11 18 -9
sa:in its	1 10 -13
sa:in the	-9 13 -6
sa:investment	0 14 -12
sa:is a	-1 12 -9
sa:is at	0 -14 15
sa:is for	0 19 -19
sa:it	-9 -1 8
sa:it ,	-1 10 -7
sa:it had	9 -15 6
sa:it has	-5 12 -6
sa:it would	-8 -2 13
sa:its <person>	0 -9 11
sa:keep	11 -12 0
sa:largest	10 1 -12
sa:last	4 -17 10
sa:last month	10 -8 -2
sa:last year	-9 -16 21
sa:law	2 -10 3
sa:law .	13 -3 -10
sa:less than	2 -13 8
sa:list	0 -11 14
sa:lose	-5 -9 15
sa:lower	-2 24 -22
sa:may	-2 17 -15
sa:meet	12 -6 -5
sa:meet .	11 -6 -5
sa:ministry	6 4 -11
sa:money	-1 12 -8
sa:month	12 4 -14
sa:more	-5 16 -10
sa:my	0 13 -12
sa:new	-10 15 -6
sa:new year	-9 13 -5
sa:next	-13 34 -25
sa:next year	0 18 -17
sa:no	0 11 -10
sa:no more	0 10 -9
sa:not in	3 -9 4
sa:now	11 -2 -8
sa:of <money>	0 -21 23
sa:of <name>	-12 6 0
sa:of <quality>	-4 -13 17
sa:of coal	0 -6 9
sa:of duty	-10 3 1
sa:of investment	0 8 -6
sa:of it	2 11 -12
sa:of last	12 -5 -5
sa:of soybean	8 -6 -1
sa:of steel	0 11 -11
sa:of that	11 5 -15
sa:of the	6 9 -15
sa:of what	3 -14 9
sa:of wheat	0 11 -9
sa:on	4 -9 6
sa:on <day-ahead>	-1 -11 13
sa:on <quality>	4 10 -14
sa:on either	0 -12 12
sa:on the	-9 -2 10
sa:on which	0 8 -7
sa:one	-14 0 6
sa:or	-7 -6 9
sa:order	0 10 -8
sa:other	-1 -7 9
sa:our	-3 15 -11
sa:out	-6 -3 9
sa:over	0 29 -29
sa:over <span>	-2 27 -24
sa:poultry	0 9 -7
sa:poultry .	0 9 -7
sa:product	0 10 -8
sa:project	0 15 -13
sa:promise	21 -1 -27
sa:promise .	-8 11 -2
sa:promise for	15 -7 -9
sa:purchase	6 -11 4
sa:quarter	0 -9 6
sa:quota	0 11 -9
sa:reach <money>	-5 -8 14
sa:record	7 -10 0
sa:refund	-6 -5 12
sa:remain	0 -13 13
sa:remain .	0 -10 11
sa:reporter .	0 14 -14
sa:rice	-9 8 0
sa:sale	11 -3 -5
sa:sale .	11 -13 0
sa:say	12 -3 -6
sa:say ,	11 -12 0
sa:say ;	-10 12 -1
sa:say <person>	4 9 -16
sa:say in	7 -10 0
sa:say on	-1 -8 10
sa:say that	-3 9 -5
sa:season	-8 15 -7
sa:season ,	1 7 -9
sa:season .	-12 8 0
sa:sell	5 -16 7
sa:send	0 -12 13
sa:service	0 12 -11
sa:set	0 -18 20
sa:she	9 -2 -7
sa:ship	-4 14 -9
sa:ship .	0 14 -13
sa:shipbuilding	-2 27 -25
sa:shipbuilding .	0 17 -15
sa:shipyard	0 11 -10
sa:shipyard .	0 11 -10
sa:side .	0 -7 7
sa:since	3 -18 9
sa:since the	0 -9 6
sa:so	9 -10 0
sa:so far	11 -3 -8
sa:some	4 -18 13
sa:soybean	11 -13 0
sa:soybean ,	0 -13 12
sa:soybean by	4 1 -9
sa:stake	0 -17 17
sa:stake .	0 -12 13
sa:start	7 -10 1
sa:start on	7 -8 0
sa:state	0 -8 10
sa:steel	-3 9 -6
sa:still	-4 -5 9
sa:strike	-8 0 10
sa:take	1 -12 10
sa:tariff	10 -17 4
sa:tariff are	0 13 -12
sa:tax	-3 15 -11
sa:tell	-5 -13 16
sa:than	8 2 -10
sa:than <money>	-3 12 -7
sa:than in	-16 -3 14
sa:than last	-3 11 -7
sa:than the	12 -7 -7
sa:that	5 8 -13
sa:that .	11 0 -10
sa:that <name>	-12 6 2
sa:that the	-16 7 8
sa:that was	-1 -7 10
sa:the	-1 -10 10
sa:the <day-ahead>	-21 22 0
sa:the <money>	0 14 -13
sa:the <name>	-18 -3 16
sa:the <office>	0 12 -11
sa:the <quality>	-8 -4 13
sa:the <seat>	-26 30 -9
sa:the come	0 14 -12
sa:the country	0 -10 10
sa:the duty	14 1 -17
sa:the end	6 -10 1
sa:the largest	10 -1 -8
sa:the law	-13 -1 15
sa:the next	-7 16 -9
sa:the tariff	11 -4 -7
sa:the whole	-6 -1 10
sa:they	-5 -17 22
sa:thi	2 7 -11
sa:thi season	-8 13 -4
sa:thi week	5 -13 6
sa:thi year	5 3 -10
sa:third	-4 -11 16
sa:three	-7 -4 11
sa:through	-3 10 -7
sa:time	-3 13 -9
sa:to <goods-amount>	11 0 -11
sa:to <level>	-2 -9 11
sa:to <money>	-10 4 0
sa:to <month-gone>	-7 -4 10
sa:to <name>	2 -17 12
sa:to <person>	9 -8 0
sa:to be	-12 15 -7
sa:to take	8 -10 0
sa:toy	0 -14 14
sa:two	0 -8 10
sa:unless	0 -9 9
sa:up	16 -18 0
sa:up .	-1 -6 9
sa:up on	12 0 -11
sa:up to	0 -11 8
sa:want	-10 -8 17
sa:way ,	0 -12 13
sa:week .	6 -13 5
sa:were	11 0 -11
sa:what	0 -15 13
sa:what <name>	-2 -9 13
sa:what was	14 -7 -8
sa:wheat	-3 15 -12
sa:wheat <span>	0 9 -9
sa:where	0 13 -14
sa:whole	-7 -1 10
sa:whose	0 -11 11
sa:will	-1 -19 21
sa:within	0 19 -18
sa:within the	0 8 -7
sa:would	-5 -21 26
sa:year 's	10 -5 -4
sa:year ,	-11 -13 23
sa:year before	8 -17 2
sa:yet	0 13 -12
sa:you	10 -5 -5
sb:"	-1 12 -10
sb:'s	8 -10 3
sb:'s commerce	0 -19 20
sb:'s export	11 -7 -3
sb:(	-4 -12 15
sb:)	-2 -3 6
sb:) —	0 -9 11
sb:, <day-today>	0 -20 20
sb:, <money>	-2 15 -13
sb:, <name>	11 -3 -5
sb:, <number>	0 -10 11
sb:, <person>	-1 -26 29
sb:, about	10 -15 1
sb:, after	-4 -7 11
sb:, and	-22 5 2
sb:, but	-10 2 5
sb:, by	-10 8 0
sb:, he	-5 -5 9
sb:, if	0 9 -8
sb:, put	-6 12 -8
sb:, that	0 -8 10
sb:, the	4 -10 5
sb:, up	0 -19 21
sb:, with	-2 11 -8
sb::	-14 0 8
sb:: <goods-amount>	-8 -4 12
sb:: about	8 -1 -6
sb:: export	0 13 -13
sb:;	0 8 -10
sb:; the	0 12 -12
sb:<agent>	-3 12 -8
sb:<day-ahead> ,	2 7 -10
sb:<day-gone> and	0 10 -9
sb:<day-gone> that	10 -8 0
sb:<day-today>	7 -10 3
sb:<day-today> (	0 -12 12
sb:<day-today> that	6 6 -13
sb:<duty>	0 -17 17
sb:<gate>	-9 3 1
sb:<goods-amount> ,	-5 10 -5
sb:<goods-amount> from	-2 -11 13
sb:<goods>	-2 -8 10
sb:<level>	-35 8 4
sb:<level> ,	-10 12 -7
sb:<level> for	0 11 -11
sb:<level> in	-10 0 3
sb:<level> on	0 -27 28
sb:<money>	-13 -5 12
sb:<money> ;	0 -13 14
sb:<money> last	-2 11 -8
sb:<month-ahead>	-10 -9 17
sb:<month-gone> ,	9 0 -10
sb:<month-gone> :	-9 -13 20
sb:<month-gone> to	-2 -6 10
sb:<name> 's	10 -6 -1
sb:<name> buy	-9 -12 19
sb:<name> fall	1 -10 5
sb:<name> had	3 -17 15
sb:<name> have	-10 -2 13
sb:<name> import	-4 -9 15
sb:<name> in	19 0 -17
sb:<name> is	-8 14 -6
sb:<name> rise	-8 -6 15
sb:<name> sell	-4 -9 14
sb:<name> were	0 -12 8
sb:<not>	-15 7 1
sb:<number> ,	2 -6 3
sb:<number> :	-10 -16 25
sb:<number> ;	0 12 -10
sb:<number> for	0 13 -12
sb:<number> it	-6 -10 17
sb:<number> of	0 13 -12
sb:<number> we	11 -2 -8
sb:<organisation> ,	-10 17 -11
sb:<organisation> had	9 1 -11
sb:<organisation> put	7 -14 6
sb:<organisation> say	-4 12 -7
sb:<person>	10 -4 -2
sb:<person> ,	6 -11 3
sb:<person> put	0 -14 15
sb:<person> tell	4 -17 11
sb:<quality> duty	0 15 -14
sb:<quality> export	-11 -13 21
sb:<quality> exporter	1 11 -14
sb:<quality> list	-1 -6 10
sb:<quality> oil	10 0 -11
sb:<quality> rice	-8 15 -8
sb:<seat> had	15 -12 -3
sb:<seat> will	0 -10 11
sb:<sender>	8 8 -13
sb:<span> ,	-10 10 -3
sb:<span> of	-7 -7 14
sb:<taker>	14 -20 1
sb:<v-agree>	0 20 -20
sb:<v-bear>	-4 10 -8
sb:<v-buy>	-12 4 4
sb:<v-deny>	0 17 -16
sb:<v-down>	-4 9 -5
sb:<v-impose>	-9 19 -12
sb:<v-propose>	-6 33 -29
sb:<v-return>	17 0 -18
sb:<v-say>	4 5 -9
sb:<v-sell>	-10 -11 18
sb:<v-sign>	7 2 -10
sb:<v-stay>	-16 -7 17
sb:<v-suspend>	-12 0 7
sb:<v-up>	-2 10 -6
sb:a	-11 9 -3
sb:a further	0 -14 15
sb:a second	0 -12 13
sb:a statement	0 -8 9
sb:about	1 -13 9
sb:about <goods-amount>	-2 13 -10
sb:about <money>	0 -8 10
sb:accept	-4 -11 15
sb:accept claim	-2 -6 9
sb:according	4 3 -10
sb:according to	4 3 -10
sb:additional	0 21 -20
sb:after	0 -15 14
sb:after that	0 -14 14
sb:after the	5 -9 2
sb:agreement	-3 22 -20
sb:aim	0 11 -10
sb:aim at	0 11 -10
sb:almost	-1 -6 9
sb:already	0 -22 18
sb:and	-25 27 -14
sb:and <level>	0 -10 10
sb:and <seat>	0 -8 9
sb:and at	0 13 -12
sb:annual	0 -15 16
sb:another	-3 -18 21
sb:answer	0 -13 14
sb:are to	-6 19 -14
sb:around	0 -11 13
sb:ask	-8 4 0
sb:association	0 13 -10
sb:at	-21 14 -5
sb:at <level>	0 21 -20
sb:at a	0 18 -17
sb:at about	3 -17 11
sb:at least	-10 11 -4
sb:at stake	0 -17 17
sb:average	-13 -10 17
sb:average <name>	0 -11 12
sb:average <quality>	-2 11 -8
sb:because	0 -14 14
sb:beef	0 -13 11
sb:before	-6 -12 17
sb:before the	0 -12 14
sb:begin	-3 -11 15
sb:book	13 0 -11
sb:busan	20 -16 -5
sb:busan ,	13 -10 -5
sb:but	-12 0 10
sb:buy	6 2 -10
sb:buy <goods-amount>	0 13 -13
sb:buy <money>	0 9 -7
sb:buyer	7 0 -10
sb:by <level>	-12 4 1
sb:by <number>	3 -14 7
sb:by mid	9 -1 -8
sb:by the	12 -6 -6
sb:car	-7 23 -19
sb:cash	0 31 -29
sb:cash ,	0 21 -19
sb:charge	0 -17 18
sb:chip	0 8 -8
sb:chip for	0 8 -8
sb:claim	-8 -21 28
sb:claim for	0 -9 7
sb:close	-1 -9 12
sb:coffee	-2 -10 14
sb:come to	3 -15 9
sb:commerce	0 -16 18
sb:commerce ministry	0 -19 20
sb:commit	-5 13 -7
sb:confirm	15 -17 0
sb:confirm sale	11 -3 -8
sb:cost	-13 0 5
sb:cost it	0 10 -8
sb:cost the	-4 -16 19
sb:could be	0 -10 11
sb:count	9 6 -17
sb:count on	0 14 -12
sb:counter	0 -9 10
sb:counter -	0 -9 10
sb:countermeasure	0 -9 10
sb:countermeasure on	0 -7 8
sb:country	-11 -15 22
sb:cover	0 -13 13
sb:custom	-13 -13 24
sb:cut	1 13 -15
sb:dairy	-4 -10 15
sb:davo	11 -8 -2
sb:day	4 4 -9
sb:deficit	5 -12 3
sb:deficit of	-2 -9 13
sb:deficit with	10 -5 -5
sb:doe	5 -11 4
sb:doe not	5 -10 2
sb:down	-2 8 -4
sb:down by	2 7 -11
sb:drop	0 -8 8
sb:duty	5 -16 11
sb:duty ,	11 -14 1
sb:duty on	-3 -10 13
sb:duty that	11 0 -10
sb:each	0 -8 9
sb:each other	0 -15 15
sb:each side	0 13 -13
sb:earlier	9 0 -10
sb:economic	4 8 -12
sb:emergency	11 -8 -4
sb:energy	-1 24 -24
sb:estimate	-7 15 -10
sb:exceeded	0 -14 14
sb:exchanged	0 -9 9
sb:expect	-5 13 -8
sb:expect export	0 8 -8
sb:export to	-14 4 3
sb:exporter	-4 11 -7
sb:extra	0 18 -18
sb:face	0 10 -8
sb:fact sheet	0 10 -7
sb:fall	-12 0 9
sb:fall by	-21 12 5
sb:fall to	10 -5 -5
sb:farm	-10 17 -7
sb:farm good	-2 16 -13
sb:fear for	0 -11 11
sb:figure	1 -18 14
sb:first	16 -25 7
sb:first half	4 -19 9
sb:for	-34 18 -1
sb:for <money>	5 -16 8
sb:for <name>	-2 -6 9
sb:for <number>	0 32 -31
sb:for good	0 13 -13
sb:for thi	-1 20 -18
sb:free	-5 23 -19
sb:from	-6 -8 13
sb:from <level>	0 20 -20
sb:from the	10 -15 1
sb:further	0 -9 10
sb:gain	0 25 -25
sb:gap	-7 -13 19
sb:go on	-3 -17 20
sb:go to	10 13 -21
sb:goal	0 16 -18
sb:goal for	0 12 -12
sb:good	-13 12 -5
sb:good ,	0 8 -9
sb:good for	0 -13 14
sb:good with	-4 -5 9
sb:government	0 9 -8
sb:grow by	0 11 -10
sb:grower	-11 4 1
sb:had	16 -14 0
sb:had meet	17 -17 0
sb:has	0 -9 8
sb:has buy	2 7 -14
sb:has promise	-8 11 -2
sb:has take	-15 0 14
sb:have been	-1 15 -13
sb:have fall	-9 -1 12
sb:he	-16 -10 18
sb:he say	-2 -17 20
sb:he tell	0 12 -12
sb:honey	12 -1 -9
sb:hope	-1 24 -22
sb:hope for	0 20 -18
sb:hour	0 -8 10
sb:if	-11 -9 15
sb:if the	-5 -3 7
sb:import	-30 -3 22
sb:import from	0 10 -7
sb:import of	-7 -6 14
sb:importer	0 -15 12
sb:importer have	-12 -5 17
sb:in	14 -6 -6
sb:in <month-gone>	0 -16 11
sb:in <name>	0 11 -9
sb:in <number>	0 -8 9
sb:in <seat>	-4 10 -6
sb:in a	1 -8 5
sb:in cash	0 17 -15
sb:in good	-9 -5 12
sb:in return	4 11 -17
sb:in some	-8 -3 11
sb:industry	-2 -17 20
sb:intend	0 9 -9
sb:intend to	0 9 -9
sb:invest	0 14 -12
sb:investment	0 11 -9
sb:is	-12 16 -8
sb:is the	9 -15 3
sb:it	-14 14 -5
sb:it come	0 -10 11
sb:it has	-4 -13 18
sb:it is	4 -12 7
sb:it was	-7 -7 12
sb:it would	-1 15 -12
sb:its	6 8 -14
sb:its export	0 11 -10
sb:its member	-5 -2 9
sb:its promise	12 -11 0
sb:last	-27 2 14
sb:last year	-8 -10 17
sb:least	-11 11 -4
sb:leave	-1 -10 12
sb:line	0 -17 18
sb:list	-10 -12 17
sb:list ,	0 -12 14
sb:list for	0 -14 14
sb:lose	-3 12 -8
sb:lower its	0 13 -13
sb:machine	-3 -4 9
sb:make up	-2 12 -9
sb:meet	26 -21 -7
sb:meet its	22 -21 0
sb:member	-10 -8 18
sb:mid	11 0 -12
sb:mid -	11 0 -12
sb:middle	13 -10 -3
sb:middle of	13 -10 -3
sb:minister	9 0 -9
sb:ministry	-3 -15 20
sb:money	0 -7 9
sb:month	-1 -12 14
sb:more from	0 -10 11
sb:most	-5 17 -13
sb:most <quality>	0 16 -15
sb:name	0 16 -16
sb:name good	0 11 -10
sb:narrow	-4 -7 12
sb:next year	0 -9 10
sb:no more	0 20 -18
sb:now	-6 18 -14
sb:number :	8 -14 0
sb:of <level>	-3 -9 12
sb:of <money>	0 -11 12
sb:of <month-gone>	5 7 -14
sb:of <name>	5 13 -20
sb:of <number>	5 -11 3
sb:of <quality>	-1 14 -11
sb:of busan	15 -13 -3
sb:of duty	0 9 -7
sb:of its	-6 14 -8
sb:of last	6 4 -13
sb:of some	-2 -12 15
sb:of thi	5 -18 12
sb:oil	5 -8 0
sb:on <name>	3 -11 5
sb:on about	0 -12 12
sb:on some	0 -7 7
sb:one	-10 -6 12
sb:open	0 10 -9
sb:orange	11 0 -10
sb:order for	-2 11 -9
sb:other	-2 -9 11
sb:our	6 11 -16
sb:output	0 9 -8
sb:over	-5 14 -9
sb:pass	10 3 -15
sb:pay	-9 6 0
sb:people	-3 19 -15
sb:plan	0 -11 12
sb:prepare	0 -10 10
sb:present	-1 -7 10
sb:price	-1 11 -9
sb:promise	6 8 -20
sb:province	0 -17 18
sb:public	0 -10 10
sb:publish	0 9 -8
sb:publish the	0 11 -11
sb:purchase	-18 9 4
sb:purchase of	-9 14 -4
sb:put the	0 12 -11
sb:quarrel	0 -14 15
sb:quota	-23 3 7
sb:quota of	-11 -2 10
sb:rate	-1 -19 21
sb:reach	17 6 -22
sb:reckon	-15 19 -11
sb:reckon with	-1 14 -12
sb:refund	14 -29 8
sb:refund of	16 -17 -1
sb:remain	0 -10 12
sb:return	10 6 -16
sb:return <name>	0 13 -11
sb:rice	0 11 -8
sb:rule	0 17 -16
sb:sale	16 -28 8
sb:sale to	5 -17 9
sb:save	0 8 -7
sb:say ,	-2 -6 9
sb:say in	18 -14 -4
sb:say that	-8 -3 8
sb:say the	0 10 -11
sb:season	-11 0 7
sb:sell	-16 2 6
sb:sell <name>	-3 -9 14
sb:send	6 2 -8
sb:shall	0 13 -12
sb:she	10 0 -10
sb:sheet	0 10 -7
sb:ship	-15 -3 15
sb:shipment	1 7 -8
sb:show	9 -1 -6
sb:shrink	0 16 -13
sb:since <month-gone>	3 11 -13
sb:so far	10 -9 -1
sb:some	12 -18 3
sb:soybean	4 18 -27
sb:soybean :	3 8 -16
sb:spoke	0 17 -16
sb:stake	0 -17 17
sb:stand	7 3 -11
sb:sugar	-6 -13 19
sb:sum	0 -10 11
sb:surplu with	3 7 -10
sb:take <goods-amount>	0 7 -9
sb:talk	0 13 -11
sb:target	0 23 -24
sb:target for	0 18 -17
sb:tariff at	0 11 -9
sb:tariff in	0 9 -9
sb:tariff is	0 -12 14
sb:tariff on	1 -16 14
sb:tariff would	0 10 -9
sb:term	0 9 -8
sb:that ,	0 -8 10
sb:that export	9 1 -11
sb:that is	-2 -16 19
sb:that the	16 -12 -2
sb:the <day-gone>	1 -11 6
sb:the <name>	-16 -11 22
sb:the <office>	-2 -8 10
sb:the <quality>	-3 11 -7
sb:the <seat>	-8 3 2
sb:the agreement	-1 10 -9
sb:the average	-9 -7 13
sb:the deficit	-5 -13 17
sb:the duty	3 -17 12
sb:the emergency	-15 -3 17
sb:the first	18 -19 0
sb:the gain	0 25 -25
sb:the gap	-4 -8 13
sb:the goal	0 9 -8
sb:the industry	0 -11 14
sb:the list	0 -16 16
sb:the loss	-2 15 -13
sb:the middle	13 -10 -3
sb:the month	3 -9 4
sb:the province	0 -17 18
sb:the purchase	-5 11 -5
sb:the quarrel	0 -8 9
sb:the sum	0 -10 11
sb:the trade	15 -5 -8
sb:the truce	5 5 -11
sb:the two	-13 11 -4
sb:the value	0 -9 10
sb:the whole	6 8 -14
sb:then	0 16 -14
sb:there is	8 2 -13
sb:there were	-1 -9 12
sb:thi	6 20 -25
sb:thi week	16 0 -14
sb:thi year	0 10 -11
sb:third	-7 9 -2
sb:those	3 -13 5
sb:three	8 -3 -4
sb:timber	14 -1 -11
sb:to <goods-amount>	-5 -4 8
sb:to <level>	0 -13 14
sb:to <name>	14 -40 21
sb:to a	-1 -10 12
sb:to buy	10 20 -37
sb:to lower	0 -18 18
sb:to pay	0 20 -19
sb:to sell	-2 9 -6
sb:to the	-10 -16 25
sb:toyota	0 25 -24
sb:trade	0 -16 15
sb:trade deficit	18 -3 -14
sb:trader	2 -23 18
sb:truce	4 7 -12
sb:two	-21 3 8
sb:two country	-3 -8 12
sb:two government	0 8 -7
sb:tyre	0 11 -11
sb:under	23 -2 -17
sb:under the	19 -16 -1
sb:until	-2 14 -12
sb:up	-24 8 3
sb:value	0 -21 22
sb:value of	0 -10 11
sb:valued	0 -16 17
sb:valued at	0 -16 17
sb:volume	-6 -2 8
sb:volume :	-3 -4 9
sb:was	-10 10 -1
sb:way	-1 -10 13
sb:we	-4 14 -10
sb:we have	0 -8 9
sb:we pay	0 -8 10
sb:welcomed	9 -4 -3
sb:welcomed the	9 -4 -3
sb:were	4 -11 6
sb:were <money>	13 -2 -8
sb:what	-8 10 -3
sb:which	-7 16 -11
sb:which had	7 -8 0
sb:whole	5 2 -8
sb:will	-17 17 -9
sb:will take	0 13 -11
sb:with	4 16 -17
sb:with <seat>	0 9 -9
sb:within	-6 -12 16
sb:within the	-3 -14 17
sb:world	7 2 -9
sb:worth	-20 4 1
sb:would	-14 26 -17
sb:would be	7 -27 20
sb:would cost	-1 10 -9
sb:would lose	0 11 -10
sb:would take	0 22 -19
sb:year	-10 -5 13
sb:year from	0 -13 13
sb:—	18 -11 -5
sb:— <name>	9 -10 0
sentence about deficit 1	-5 -5 10
sentence about exports 8	5 -11 5
sentence about growth 7	3 -13 8
sentence about imports 9	-20 1 11
sentence about investment 4	0 9 -8
sentence about purchases 6	0 10 -12
sentence about trade 10	-17 15 -4
sentence about trade 3	0 11 -8
sentence achieved	-17 26 -12
sentence aim	7 -9 3
sentence change	-3 16 -12
sentence not trade	0 -13 14
sentence period	18 -14 -2
sentence to come	-17 6 5
short no	-11 -3 9
short number alone	-4 16 -11
short without unit	-1 8 -8
side money	-13 -14 21
size % -1	-10 10 -5
size % 0	-18 7 2
size % 1	19 -31 8
size EUR 10	-5 -58 60
size EUR 7	-5 -5 8
size GBP 6	-1 -11 13
size GBP 7	-1 17 -15
size GBP 9	0 15 -14
size JPY 10	8 3 -12
size JPY 11	0 12 -10
size JPY 12	0 20 -19
size USD 10	-17 18 -10
size USD 11	-3 15 -11
size USD 6	-7 -36 39
size USD 7	-32 -13 24
size USD 8	15 -30 17
size USD 9	-20 39 -30
size tonnes 1	0 -11 13
size tonnes 2	-19 -15 30
size tonnes 3	6 -29 18
size tonnes 4	-42 -7 30
size tonnes 5	37 -21 -19
size tonnes 6	20 -33 9
size tonnes 7	-1 62 -79
size units 1	-3 15 -12
size units 2	-8 33 -31
size units 5	0 -10 11
t0=future	-16 27 -19
t0=modal	-3 30 -28
t0=past	4 -30 21
t0=perfect	19 -15 -3
t0=pluperfect	13 -11 -1
t0=present	-17 8 1
t1=future	-16 34 -26
t1=gerund	-7 11 -6
t1=infinitive	-2 23 -23
t1=modal	-2 24 -23
t1=participle-passive	-6 -9 13
t1=past	10 -44 25
t1=perfect	19 -14 -4
t1=present	-12 -5 10
t2=modal-passive	0 13 -12
t2=participle-passive	14 -12 -1
t2=perfect-passive	0 -12 10
t2=present	-19 4 6
top	32 7 -33
unit EUR	-13 -27 34
unit GBP	-9 14 -10
unit JPY	4 26 -28
unit USD	-23 8 3
unit tonnes	16 -8 -5
unit units	-17 30 -20
v0-none	-13 0 8
v0=bring	14 -4 -9
v0=charge	0 -10 11
v0=come	7 -19 6
v0=confirm	10 -16 3
v0=have	-11 -14 21
v0=hit	0 -9 9
v0=hope	0 15 -14
v0=meet	26 -21 -6
v0=other	4 15 -17
v0=prepare	0 -13 14
v0=reach	12 -3 -8
v0=reckon	-7 14 -9
v0=report	10 -2 -7
v0=say	-9 2 1
v0=see	-4 14 -9
v0=sell	-8 0 4
v0=set	-1 13 -11
v0=stand	8 3 -12
v1-none	-11 1 5
v1=accept	-2 -7 11
v1=aim	0 11 -10
v1=amount	0 -17 15
v1=bring	10 0 -9
v1=charge	0 -18 19
v1=come	8 -19 6
v1=confirm	11 -17 3
v1=expect	3 -8 5
v1=have	-11 -18 25
v1=hit	0 -9 9
v1=hope	0 14 -13
v1=narrow	-4 -7 11
v1=other	7 6 -10
v1=pass	10 3 -15
v1=pay	-1 -8 10
v1=prepare	0 -10 10
v1=reach	12 -1 -9
v1=reckon	-7 14 -9
v1=reduce	0 9 -8
v1=report	10 -2 -7
v1=see	-5 14 -10
v1=sell	-9 6 0
v1=set	-1 13 -11
v2-none	-18 8 2
v2=agree	5 4 -11
v2=be	-10 12 -5
v2=buy	9 1 -16
v2=collect	0 -11 6
v2=come	0 -12 11
v2=go	-11 2 3
v2=meet	10 -6 -2
v2=pay	8 -15 3
verbless	-20 5 4
vt0=be future	0 9 -9
vt0=buy future	-10 10 0
vt0=buy perfect	10 0 -12
vt0=buy present	-7 -13 18
vt0=collect past	-8 0 10
vt0=collect present	0 9 -8
vt0=come past	9 -11 -1
vt0=export present	0 11 -11
vt0=fall modal	0 17 -16
vt0=fall past	-4 -11 12
vt0=have present	-7 -11 16
vt0=import past	-5 -4 11
vt0=lose pluperfect	-6 -3 10
vt0=lower modal	0 -13 13
vt0=lower present	0 9 -9
vt0=meet pluperfect	16 -16 0
vt0=other perfect	8 10 -15
vt0=promise perfect	-9 11 -1
vt0=reach modal	0 11 -9
vt0=reach past	6 -16 3
vt0=rise past	-12 -8 20
vt0=rise perfect	10 -4 -5
vt0=say past	-2 20 -18
vt0=say present	-5 -13 17
vt0=see present	-4 12 -8
vt0=sell past	-2 -11 15
vt0=sell present	0 -12 13
vt0=stand present	9 4 -14
vt0=take past	0 -11 5
vt1=be future	0 14 -14
vt1=be modal	7 -11 3
vt1=buy future	-10 10 0
vt1=buy infinitive	0 4 -9
vt1=buy perfect	10 0 -12
vt1=buy present	-7 -13 18
vt1=collect past	-8 0 10
vt1=collect present	0 9 -8
vt1=come past	9 -12 -1
vt1=fall modal	0 17 -16
vt1=fall past	-4 -11 12
vt1=have present	-7 -16 21
vt1=import past	-5 -4 11
vt1=lose pluperfect	-6 -3 10
vt1=lower modal	0 -13 13
vt1=lower present	0 9 -9
vt1=other perfect	10 3 -12
vt1=reach modal	0 11 -9
vt1=reach past	6 -16 3
vt1=rise past	-12 -8 20
vt1=rise perfect	10 -4 -5
vt1=say past	-2 14 -11
vt1=say present	-3 -14 17
vt1=see present	-4 12 -8
vt1=sell past	-2 -11 15
vt1=sell present	0 -12 13
vt1=stand present	10 0 -8
vt1=take past	0 -11 5
vt2=be modal	0 -17 17
vt2=be past	-2 14 -12
vt2=be present	-4 12 -7
vt2=come past	1 -15 9
vt2=go past	-7 -10 17
vt2=other perfect	0 -9 10
year earlier	-1 -66 59
year earlier money	8 -36 25
year earlier tonnes	-16 -36 48
year earlier units	0 -9 11
year later	-18 56 -50
year later money	-5 48 -46
year later tonnes	-10 14 -7
year this	16 21 -34
year this money	13 8 -21
year this tonnes	6 16 -22`;
