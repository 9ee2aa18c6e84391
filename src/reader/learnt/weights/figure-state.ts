// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-18 2 9
a:'	0 -7 8
a:' worth	0 -7 8
a:'s	-7 7 -3
a:-	-6 -1 10
a:<day-ahead>	-21 21 -6
a:<day-gone>	5 0 -7
a:<day-gone> .	1 7 -8
a:<duty>	0 16 -13
a:<gate>	-3 -4 7
a:<goods-amount>	-9 0 4
a:<goods>	-3 12 -9
a:<level>	0 6 -5
a:<money>	-5 -15 19
a:<month-gone>	-4 -14 17
a:<month-gone> and	-5 -2 9
a:<name> 's	-2 15 -13
a:<name> .	-8 -20 25
a:<name> in	-2 -13 15
a:<not>	-12 8 0
a:<number>	-12 20 -12
a:<number> .	-1 11 -8
a:<number> and	0 -8 9
a:<quality>	9 5 -15
a:<quality> beef	-1 13 -10
a:<quality> soybean	6 -1 -4
a:<seat>	0 -7 9
a:<sender>	0 18 -17
a:<span>	-38 15 -2
a:<span> .	-13 7 -2
a:<span> for	0 14 -13
a:<span> through	0 14 -13
a:<span> to	0 -12 14
a:<v-bear>	7 0 -4
a:<v-begin>	0 8 -8
a:<v-buy>	16 -4 -13
a:<v-down>	-5 24 -19
a:<v-end>	10 -15 3
a:<v-impose>	5 5 -9
a:<v-propose>	-7 6 0
a:<v-say>	5 5 -11
a:<v-sell>	-2 12 -8
a:<v-stay>	-1 -12 15
a:<v-target>	-5 -8 14
a:<v-up>	-7 0 3
a:?	-6 13 -8
a:a	-9 17 -10
a:after	-5 -3 9
a:after .	-2 -3 7
a:all	-4 -2 9
a:and	-22 23 -10
a:and <goods-amount>	0 8 -5
a:and <month-gone>	-6 -2 9
a:are	0 8 -6
a:at	-13 4 3
a:at stake	0 -13 14
a:bean	-2 6 -1
a:beef	-1 15 -13
a:been	8 -9 0
a:before	2 4 -6
a:before .	-1 -2 6
a:between	-6 -2 10
a:between <month-gone>	-5 -2 9
a:buy	17 -5 -13
a:by	-9 4 2
a:by <number>	0 12 -10
a:collect	8 -8 -1
a:collect under	7 -2 -4
a:come	0 8 -6
a:duty	-6 25 -18
a:duty .	-4 11 -5
a:each	-11 10 -6
a:each of	-4 14 -8
a:each side	0 8 -8
a:each year	0 -8 9
a:emergency	0 -9 6
a:emergency law	6 -2 -3
a:end	17 -13 -2
a:end of	11 -12 0
a:energy	0 14 -13
a:ethanol	0 9 -8
a:export	-5 10 -5
a:far	12 -9 -4
a:far .	11 -9 -4
a:farm	0 11 -10
a:farm good	0 10 -10
a:first	5 -11 6
a:first half	-1 -7 10
a:fiscal	0 -5 6
a:fish	0 6 -5
a:for	3 28 -34
a:for <name>	6 -6 0
a:for shipbuilding	0 9 -7
a:for the	2 18 -24
a:free	-2 10 -6
a:free of	-1 9 -6
a:from	-10 0 7
a:from <name>	2 -11 9
a:fruit	0 -5 6
a:go	-7 0 3
a:good	-6 -4 7
a:good .	0 -7 8
a:good each	0 -13 13
a:good in	0 -8 8
a:had	7 -4 -2
a:had been	8 -4 -3
a:half	-2 6 -3
a:half of	0 -5 8
a:has	-6 1 4
a:has been	-5 0 6
a:have	4 -7 0
a:import	0 -6 7
a:in	-9 3 1
a:in <month-gone>	4 -13 4
a:in <number>	-1 -13 14
a:in duty	0 -5 7
a:in each	-4 11 -7
a:in the	-19 11 0
a:into	0 7 -7
a:investment	0 14 -14
a:is	-8 23 -17
a:it	0 5 -6
a:last	-7 -38 47
a:last season	-2 -4 8
a:last year	-2 -44 50
a:law .	9 -2 -6
a:less	9 0 -8
a:may	0 15 -13
a:more	-4 10 -6
a:next	-6 33 -29
a:next year	0 27 -26
a:of <name>	-13 12 -2
a:of <quality>	-5 -1 8
a:of coal	0 -5 7
a:of duty	-1 9 -6
a:of farm	0 8 -8
a:of good	0 -9 10
a:of investment	0 9 -8
a:of last	11 -15 3
a:of the	2 -14 10
a:of what	4 -8 0
a:oil	0 7 -6
a:on	1 5 -6
a:on <quality>	7 8 -15
a:on each	0 11 -11
a:or	-1 -5 7
a:output	-2 7 -5
a:output .	-2 6 -4
a:over	-1 23 -21
a:over <span>	0 21 -20
a:port	0 -9 11
a:promise	-5 0 7
a:season	-12 15 -5
a:set	0 -12 13
a:ship	-5 6 0
a:shipbuilding	0 14 -12
a:shipbuilding .	0 10 -9
a:since	11 -18 1
a:since the	5 -9 0
a:so	12 -9 -4
a:so far	12 -9 -5
a:soybean	6 0 -10
a:soybean .	10 -10 0
a:stake	0 -13 14
a:steel	0 12 -11
a:tariff .	-10 0 10
a:than	5 6 -12
a:than the	10 -4 -6
a:the <day-ahead>	-17 18 -4
a:the <name>	-4 7 -2
a:the come	0 14 -12
a:the emergency	1 -7 2
a:the end	11 -12 0
a:the first	5 -11 6
a:the next	-3 11 -7
a:the year	6 1 -7
a:them	7 0 -8
a:there	0 -9 11
a:there .	0 -7 9
a:thi	-4 19 -16
a:thi season	-3 15 -12
a:thi year	-13 17 -9
a:to	-11 -7 16
a:to <level>	0 -7 8
a:to <month-gone>	-4 6 0
a:to <name>	1 -21 17
a:to the	1 4 -6
a:until	7 6 -14
a:up	2 -8 2
a:was	4 3 -7
a:way .	0 11 -10
a:were	15 -11 -5
a:what	2 -6 1
a:with <name>	0 9 -8
a:within	0 9 -9
a:would	0 -22 23
a:would be	0 -14 14
a:year	-13 -4 14
a:year .	-8 -1 6
a:year <number>	0 13 -13
a:year before	8 -11 0
a:year to	-3 6 -2
after other unit far money	-16 -3 12
after other unit far percent	3 14 -17
after other unit far tonnes	-4 -9 13
after other unit far units	4 2 -8
after other unit here money	-10 9 -4
after other unit here percent	-10 -12 20
after other unit here tonnes	-7 5 0
after other unit here units	0 -7 8
after other unit next money	-5 -12 15
after other unit next percent	-17 -5 15
after other unit next tonnes	10 -11 0
after same unit far money	-1 8 -6
after same unit far percent	0 -17 14
after same unit far tonnes	18 -19 -3
after same unit here money	-8 -7 12
after same unit here tonnes	-9 12 -4
after same unit next money	-27 17 -7
after same unit next percent	-19 -2 17
after same unit next tonnes	17 -6 -11
asks	-6 13 -8
b:"	0 10 -9
b:'	0 -5 7
b:'s	3 -21 17
b:'s export	-12 -3 17
b:'s trade	-1 7 -5
b:,	13 -20 8
b:, <name>	8 2 -12
b:, a	6 -10 0
b:, after	0 -18 19
b:, and	-8 3 0
b:, at	0 -6 7
b:, of	-5 -3 10
b:, some	-4 -3 8
b:, the	20 -5 -16
b:, up	0 -19 20
b:, was	0 6 -5
b:.	0 -14 15
b:: export	0 17 -16
b:; the	2 20 -22
b:<agent>	0 13 -13
b:<day-gone> the	0 8 -7
b:<duty>	-9 -17 21
b:<gate>	-11 -10 16
b:<goods-amount>	-5 22 -18
b:<goods>	-2 -7 9
b:<level>	-8 -9 13
b:<level> on	0 -18 19
b:<level> to	-1 14 -12
b:<money>	0 -12 14
b:<month-gone>	14 -4 -7
b:<month-gone> it	0 -7 8
b:<name> 's	-4 -3 7
b:<name> buy	-8 -2 9
b:<name> come	-5 0 8
b:<name> fall	8 -2 -5
b:<name> good	0 -4 6
b:<name> had	10 -19 9
b:<name> has	7 0 -10
b:<name> import	0 -3 6
b:<name> in	0 8 -7
b:<name> is	-6 9 0
b:<name> of	0 12 -13
b:<name> take	4 -8 0
b:<name> to	-5 -7 11
b:<name> would	-1 14 -11
b:<office>	0 6 -7
b:<organisation>	15 -10 -1
b:<organisation> expect	0 -5 6
b:<organisation> has	10 -4 -5
b:<organisation> is	0 -5 6
b:<organisation> put	0 -6 6
b:<person>	-12 5 0
b:<person> say	-11 -2 10
b:<quality> company	0 7 -6
b:<quality> export	-2 -9 12
b:<quality> exporter	3 9 -16
b:<quality> rice	0 6 -6
b:<seat>	1 -9 8
b:<sender>	0 19 -17
b:<taker>	-6 -18 22
b:<v-agree>	-3 11 -8
b:<v-bear>	10 -8 0
b:<v-buy>	-6 0 5
b:<v-down>	2 5 -7
b:<v-impose>	-6 8 -3
b:<v-propose>	-17 40 -32
b:<v-return>	0 16 -15
b:<v-sell>	-14 11 -1
b:<v-stay>	-11 1 4
b:<v-target>	-3 6 -3
b:<v-up>	-1 8 -5
b:a	-6 14 -9
b:a list	0 6 -5
b:about	1 -10 6
b:after	-5 -14 19
b:aim to	0 7 -7
b:aircraft	0 9 -9
b:already	-1 -3 6
b:amount to	0 -5 7
b:an	0 -15 16
b:and	-23 24 -12
b:and the	0 -8 10
b:and to	0 7 -6
b:another	0 -14 15
b:are	8 0 -4
b:as	0 15 -14
b:at about	0 -16 17
b:at least	-6 17 -12
b:average	-3 -4 7
b:beef	0 -7 8
b:been	0 -10 9
b:between	-5 -7 14
b:between the	-2 -3 8
b:book	14 -6 -10
b:bring	3 6 -9
b:but	-10 -2 12
b:by	1 6 -7
b:by the	4 6 -11
b:car	-2 6 -3
b:claim	-9 -17 23
b:claim for	-1 -7 9
b:collect	12 1 -14
b:come	6 -15 3
b:come to	11 -17 0
b:commit	-5 8 -1
b:confirm	0 -12 11
b:cost the	0 -6 7
b:could	2 -14 11
b:count	-4 17 -13
b:countermeasure	0 -7 7
b:countermeasure on	0 -5 6
b:country	-7 -20 26
b:cover	0 -10 11
b:custom	-10 -7 17
b:cut	0 14 -14
b:cut tariff	0 -8 9
b:deficit	13 -17 -1
b:deficit in	-2 -4 8
b:deficit of	-7 -6 14
b:deficit with	17 -1 -15
b:down	9 -4 -3
b:duty	0 -10 11
b:duty of	8 -2 -5
b:energy	0 7 -7
b:expect	-8 13 -6
b:expect export	0 9 -9
b:expect to	-6 0 3
b:export	-3 10 -6
b:export of	-9 13 -5
b:export to	-2 11 -8
b:fall by	-19 7 3
b:fall to	15 -3 -12
b:first	6 -5 0
b:first half	0 -5 7
b:for	-28 13 -2
b:for <number>	0 11 -10
b:for the	0 -6 7
b:for thi	-1 14 -11
b:from	-5 -16 18
b:from <name>	-14 -3 16
b:go	0 14 -12
b:goal	2 11 -17
b:goal of	4 1 -8
b:good	-12 1 3
b:good with	0 -4 6
b:government	0 8 -7
b:had	8 -23 12
b:had fall	-4 -6 11
b:half	0 -6 7
b:half of	0 -6 7
b:has	12 -18 3
b:have pay	-2 -2 7
b:his	-2 -4 8
b:hope	0 14 -13
b:hope for	0 14 -12
b:how	0 10 -9
b:import	-13 0 5
b:import from	-1 7 -4
b:import of	-1 -3 6
b:importer	-18 -12 25
b:importer have	-8 -4 13
b:in	-11 0 6
b:in <month-gone>	-6 0 6
b:in good	-2 -7 10
b:in return	0 6 -5
b:in trade	0 -9 9
b:increase	0 -4 6
b:invest	-1 9 -8
b:is	-6 -3 8
b:is the	7 -4 -2
b:is worth	0 -9 9
b:it	-17 4 5
b:it buy	0 -8 9
b:it has	-8 0 8
b:it was	-2 -11 15
b:it would	-4 24 -20
b:its	11 -4 -8
b:its promise	12 -12 0
b:last	-8 -6 15
b:last year	-7 -13 20
b:least	-6 17 -12
b:like	0 7 -6
b:list	-2 -7 9
b:lose	-3 10 -6
b:lower	0 -12 14
b:lower tariff	0 -8 8
b:member	-3 0 6
b:more	2 -7 3
b:more than	3 3 -6
b:name	0 14 -14
b:next	0 -13 14
b:of	0 10 -10
b:of <name>	5 12 -18
b:of about	0 13 -12
b:of at	0 9 -7
b:of good	0 -7 8
b:on	-13 2 2
b:on <day-gone>	0 6 -5
b:on about	0 -14 14
b:on the	5 1 -6
b:one	0 -8 9
b:order	-2 -3 7
b:our export	-1 -2 6
b:pay	-7 0 2
b:port	0 -7 7
b:product	0 -9 9
b:promise	1 7 -16
b:promise to	6 -5 0
b:purchase	3 5 -12
b:purchase of	-5 7 0
b:put	-8 3 0
b:put at	0 -12 13
b:put the	-5 11 -8
b:quota	-16 0 8
b:quota of	-8 -3 10
b:raise	-2 6 -1
b:raise its	-1 6 -3
b:reach	1 13 -16
b:reckon	0 20 -19
b:return	0 14 -13
b:rice	7 -3 -1
b:rise	5 -9 0
b:rise by	9 -3 -5
b:sale	12 -23 11
b:sale of	12 -3 -9
b:sale to	0 -16 15
b:save	0 14 -13
b:say	-14 -9 19
b:say it	-7 -9 15
b:say that	0 -12 12
b:send	0 -5 6
b:set	0 11 -10
b:set themselve	0 9 -8
b:shall	0 14 -13
b:ship	-6 7 -1
b:shipment	0 16 -14
b:should	0 15 -15
b:show	9 -2 -6
b:shrink	0 11 -12
b:shrink by	1 10 -13
b:side	0 10 -8
b:since	14 5 -18
b:some	10 -14 4
b:soybean	9 -7 -2
b:spoke	0 13 -12
b:stand	6 0 -4
b:state	3 0 -6
b:surplu with	-2 8 -5
b:target	0 10 -9
b:tariff	-9 -4 8
b:tariff at	0 6 -4
b:tariff on	0 -18 19
b:that	-4 -5 7
b:that <name>	0 -5 8
b:that import	0 10 -8
b:that is	0 -8 10
b:that it	-1 14 -11
b:that the	7 -13 5
b:the	7 1 -6
b:the <level>	0 -7 8
b:the <name>	-15 0 8
b:the <organisation>	16 -5 -7
b:the aim	0 -7 7
b:the cost	0 19 -19
b:the duty	0 -11 12
b:the goal	0 16 -14
b:the port	0 -7 7
b:the tariff	0 11 -10
b:the trade	19 0 -17
b:the two	-3 11 -9
b:the whole	0 12 -10
b:their	0 -10 11
b:themselve	0 18 -18
b:themselve the	0 8 -8
b:then	0 9 -8
b:these	0 6 -6
b:they	-4 -2 7
b:thi	0 19 -22
b:thi year	0 17 -17
b:to	-2 14 -12
b:to <money>	0 -15 16
b:to <month-gone>	-3 0 6
b:to about	8 -6 -1
b:to buy	0 8 -14
b:to cut	0 -6 6
b:to lower	0 -8 8
b:to reach	0 9 -9
b:to take	8 -6 0
b:to the	-13 -9 19
b:toyota	0 18 -17
b:trade	7 -16 6
b:trade between	-3 -4 9
b:trade deficit	16 -4 -11
b:two	-6 3 0
b:two country	-1 -7 10
b:two side	0 8 -7
b:under	0 -10 9
b:up	-8 0 5
b:us	0 -9 10
b:value	0 -9 10
b:was	-9 7 0
b:was worth	0 11 -10
b:we	-9 19 -13
b:we buy	0 -13 13
b:we sell	0 -10 10
b:were	0 -9 5
b:while	0 9 -8
b:whole	0 12 -10
b:will	-9 18 -12
b:will be	0 8 -7
b:with	10 3 -11
b:with <name>	14 -5 -9
b:with the	-3 13 -10
b:world	0 14 -13
b:worth	-11 8 -2
b:would	-17 20 -12
b:would be	0 -8 9
b:would cost	0 10 -9
b:year	-13 -12 21
b:—	0 -7 5
c0=agree	-1 16 -13
c0=bear	12 -11 0
c0=begin	0 -17 12
c0=buy	0 -8 7
c0=down	4 -9 4
c0=end	0 13 -8
c0=impose	-4 -10 12
c0=propose	-26 37 -23
c0=say	11 -3 -5
c0=sell	-15 2 5
c0=target	0 -10 10
c1=agree	-1 8 -6
c1=bear	-11 0 6
c1=begin	6 -17 7
c1=end	-1 15 -10
c1=impose	-2 -8 9
c1=propose	-18 14 -5
c1=say	13 -3 -7
c1=sell	-17 7 1
c1=stay	3 -8 4
c1=target	0 -12 13
c1=up	0 17 -13
c2=bear	5 3 -8
c2=begin	-7 -1 7
c2=buy	13 -2 -10
c2=impose	8 5 -12
c2=propose	-6 8 -2
c2=sell	0 -7 4
c2=stay	-8 1 3
c2=up	-7 0 3
clause about deficit 1	4 -16 7
clause about deficit 1 money	0 -11 9
clause about duties 5	9 -10 0
clause about duties 5 money	10 0 -7
clause about exports 8	0 -10 8
clause about exports 8 money	-14 0 5
clause about exports 8 percent	6 -2 -2
clause about growth 7	-11 6 0
clause about growth 7 percent	-10 5 0
clause about imports 9	6 -21 14
clause about imports 9 money	2 -23 16
clause about imports 9 tonnes	8 -10 2
clause about investment 4	-7 30 -26
clause about investment 4 money	-7 30 -26
clause about purchases 6	4 18 -24
clause about purchases 6 money	-3 9 -6
clause about purchases 6 tonnes	7 -3 -4
clause about purchases 6 units	0 18 -22
clause about trade 10	-9 1 4
clause about trade 10 money	0 -13 13
clause about trade 10 percent	-10 6 0
clause about trade 10 tonnes	-3 16 -12
clause about trade 3	-7 0 4
clause about trade 3 percent	-3 -3 8
clause achieved	31 -48 7
clause achieved money	17 -33 6
clause achieved percent	0 -14 9
clause achieved tonnes	20 -15 -5
clause aim	-24 32 -20
clause aim money	-15 8 -2
clause aim percent	-15 22 -15
clause aim tonnes	-6 14 -9
clause average	-5 -6 10
clause average percent	-5 -6 10
clause change money	-2 -8 10
clause not trade percent	0 -14 15
clause period	-10 -4 12
clause period money	7 2 -6
clause period percent	-7 -1 8
clause period tonnes	-9 -10 18
clause to come	4 4 -8
clause to come money	9 -11 5
clause to come percent	0 8 -8
clause to come tonnes	0 11 -11
clause trade	-12 0 8
clause trade money	-19 -1 10
clause trade percent	-7 -12 16
clause trade tonnes	7 10 -17
clause worth	-19 -7 15
clause worth money	-11 -9 15
ct0=agree modal	-1 14 -12
ct0=bear pluperfect	16 -19 1
ct0=begin future	0 8 -7
ct0=begin modal	0 6 -3
ct0=begin past	8 -19 3
ct0=begin present	1 -8 4
ct0=buy future	-8 10 -4
ct0=buy past	-13 -3 13
ct0=buy perfect	19 -19 -1
ct0=buy present	-8 -8 13
ct0=down modal	0 7 -5
ct0=down past	17 -19 -4
ct0=down perfect	-6 -5 12
ct0=down pluperfect	-11 -10 20
ct0=impose modal	-1 -5 7
ct0=impose past	2 3 -6
ct0=impose perfect	3 -7 1
ct0=impose present	-10 -10 15
ct0=propose past	-5 17 -11
ct0=propose pluperfect	-7 5 0
ct0=propose present	-3 17 -14
ct0=say past	5 5 -13
ct0=say perfect	8 0 -11
ct0=sell future	0 13 -13
ct0=sell past	-11 -26 32
ct0=stay future	0 -4 6
ct0=stay modal	0 6 -4
ct0=stay past	-9 0 9
ct0=stay present	12 0 -7
ct0=up modal	0 6 -5
ct0=up past	-14 -7 21
ct0=up perfect	7 -6 -3
ct1=agree modal	-1 14 -12
ct1=begin future	0 8 -7
ct1=begin modal	0 6 -3
ct1=begin past	8 -22 4
ct1=begin present	1 -8 4
ct1=buy future	-8 10 -4
ct1=buy infinitive	-1 12 -15
ct1=buy past	-13 -3 13
ct1=buy perfect	19 -19 -1
ct1=buy present	-8 -9 15
ct1=down infinitive	0 8 -7
ct1=down modal	0 7 -5
ct1=down participle-passive	-5 0 8
ct1=down past	17 -21 -3
ct1=down perfect	-6 -5 12
ct1=down pluperfect	-11 -10 20
ct1=impose gerund	-1 12 -10
ct1=impose infinitive	4 7 -11
ct1=impose modal	-1 -5 7
ct1=impose participle-passive	-15 -2 11
ct1=impose perfect	5 -11 2
ct1=impose present	-8 -12 17
ct1=propose past	-1 11 -8
ct1=say past	8 2 -13
ct1=say perfect	8 0 -11
ct1=sell future	0 13 -13
ct1=sell infinitive	0 7 -5
ct1=sell past	-11 -26 32
ct1=stay past	-1 -7 10
ct1=stay present	12 0 -7
ct1=up gerund	0 10 -8
ct1=up infinitive	0 11 -10
ct1=up modal	0 6 -5
ct1=up past	-14 -7 21
ct1=up perfect	7 -6 -3
ct2=begin past	-3 -18 20
ct2=buy past-passive	7 -1 -4
ct2=down past	0 -8 6
ct2=impose participle-passive	13 -1 -11
ct2=impose past-passive	8 -7 -2
ct2=impose present	0 -5 6
ct2=sell present	-1 -4 8
ct2=stay present	-8 8 -1
ct2=up past	-3 -10 13
early	-11 10 -2
f:!	0 -16 16
f:"	-14 -6 15
f:'s	9 -1 -4
f:,	0 -7 7
f::	7 -10 1
f:;	3 5 -10
f:<agent>	0 -14 14
f:<day-ahead>	7 8 -16
f:<duty>	-16 0 9
f:<gate>	-15 0 8
f:<goods-amount>	2 8 -13
f:<goods>	-16 -6 17
f:<level>	0 13 -13
f:<money>	-12 -13 19
f:<month-ahead>	10 -13 0
f:<month-gone>	7 -8 0
f:<month-today>	-6 0 4
f:<name>	-5 -6 9
f:<not>	-7 0 4
f:<number>	16 4 -16
f:<office>	10 -3 -4
f:<organisation>	-28 12 4
f:<person>	17 17 -32
f:<quality>	-7 -9 15
f:<seat>	19 -4 -12
f:<span>	11 0 -11
f:<taker>	8 -7 0
f:<v-bear>	12 -3 -8
f:<v-begin>	-8 -25 31
f:<v-buy>	7 -10 1
f:<v-down>	-21 0 12
f:<v-propose>	6 -11 5
f:<v-sell>	-17 10 0
f:<v-stay>	7 13 -19
f:<v-suspend>	-7 7 0
f:<v-target>	0 -9 7
f:?	0 -5 7
f:a	-1 -15 15
f:after	0 -7 7
f:against	3 8 -12
f:agreement	8 4 -13
f:aim	0 -6 8
f:all	11 -6 -4
f:alone	0 -7 8
f:and	12 0 -9
f:another	0 -6 7
f:answer	0 7 -6
f:are	-10 0 2
f:as	-2 -6 10
f:ask	12 -28 16
f:at	13 17 -25
f:be	-4 -5 7
f:been	0 7 -6
f:before	6 -7 0
f:between	0 6 -6
f:billion	0 -9 10
f:both	-1 -12 15
f:buy	-7 -5 10
f:by	-7 8 -1
f:call	0 9 -10
f:car	-2 6 -3
f:chip	0 -8 9
f:closed	0 9 -8
f:come	-11 -7 16
f:confirm	-3 8 -4
f:cut	-2 -4 7
f:day	0 -10 10
f:did	1 -13 11
f:do	0 -13 11
f:doe	-1 8 -6
f:duty	-8 7 -1
f:each	17 2 -19
f:economy	0 6 -6
f:end	-6 1 3
f:enter	9 -5 -3
f:expect	-14 0 10
f:export	-8 3 0
f:fact	17 -9 -10
f:figure	0 -7 8
f:first	-8 -6 13
f:food	0 10 -10
f:for	13 -16 3
f:from	-14 6 1
f:get	4 -12 6
f:go	-4 -10 15
f:good	-12 16 -8
f:has	10 3 -14
f:have	12 2 -10
f:here	-5 7 0
f:higher	-4 0 6
f:hope	13 -5 -9
f:how	-8 -6 13
f:i	-1 15 -13
f:if	-4 15 -11
f:import	13 -9 -5
f:in	-1 -9 9
f:into	0 -7 8
f:is	19 0 -15
f:it	-11 1 6
f:its	5 32 -34
f:know	0 -5 6
f:largest	0 -9 10
f:last	-14 -2 15
f:leave	2 11 -13
f:let	0 5 -8
f:like	-2 -9 13
f:line	0 16 -16
f:list	0 17 -19
f:little	-1 -3 7
f:lose	-1 -3 6
f:lower	-5 15 -10
f:matter	-5 -10 16
f:may	6 -4 -1
f:meet	13 0 -16
f:million	18 -2 -13
f:most	-1 23 -21
f:mr	-2 19 -16
f:much	-3 14 -11
f:my	16 0 -16
f:next	9 -7 -2
f:no	-4 11 -8
f:not	-12 -13 20
f:nothing	13 0 -15
f:of	1 -6 3
f:oil	-5 -2 8
f:on	-6 -13 17
f:once	0 -19 20
f:one	2 -6 2
f:open	14 1 -17
f:or	0 -7 8
f:our	5 -9 1
f:out	5 3 -11
f:over	10 0 -10
f:part	-9 3 1
f:pay	-21 2 9
f:plan	0 18 -17
f:point	0 11 -11
f:president	0 6 -4
f:procedure	0 -7 7
f:promise	4 21 -29
f:put	9 -1 -5
f:quota	6 -1 -4
f:rate	-8 2 0
f:reckon	0 6 -6
f:return	0 -15 15
f:rise	-1 7 -4
f:run	0 8 -7
f:sale	0 -10 13
f:same	-6 -6 11
f:say	12 -9 -1
f:second	0 -13 14
f:see	12 -2 -10
f:she	0 -8 10
f:ship	0 7 -6
f:side	-7 -4 9
f:some	13 -17 2
f:spring	0 13 -11
f:stand	14 1 -17
f:stay	-2 7 -2
f:such	0 8 -7
f:suspend	0 -7 7
f:take	-1 -4 7
f:target	4 -10 1
f:tariff	-7 -8 12
f:tea	0 10 -10
f:than	0 11 -10
f:that	3 -6 1
f:the	7 11 -18
f:them	-1 7 -4
f:there	-5 -16 20
f:they	13 -11 0
f:thi	-3 -9 12
f:three	0 -9 9
f:to	-4 12 -9
f:too	0 7 -6
f:trade	-5 7 -2
f:two	-6 3 0
f:under	19 1 -22
f:until	-7 13 -7
f:up	-2 -20 23
f:want	-6 -7 15
f:was	0 -15 16
f:way	-10 -8 16
f:we	-10 -4 12
f:well	0 -9 10
f:were	-14 -1 13
f:what	0 -6 7
f:wheat	10 -3 -6
f:which	-14 5 3
f:who	-9 -3 12
f:whole	0 16 -15
f:will	9 0 -9
f:with	7 6 -13
f:within	0 11 -8
f:work	0 12 -12
f:worth	-2 17 -15
f:would	-4 -11 13
f:write	-6 0 8
first about deficit 1	4 -16 7
first about deficit 1 money	0 -11 9
first about duties 5	9 -10 0
first about duties 5 money	10 0 -7
first about exports 8	2 -9 7
first about exports 8 money	-14 0 6
first about exports 8 percent	6 -2 -2
first about exports 8 tonnes	6 -2 -2
first about growth 7	-10 14 -8
first about growth 7 percent	-10 14 -8
first about imports 9	0 -19 19
first about imports 9 money	0 -14 16
first about imports 9 tonnes	3 -9 5
first about investment 4	-7 30 -26
first about investment 4 money	-7 30 -26
first about purchases 6	5 17 -23
first about purchases 6 money	-3 8 -5
first about purchases 6 tonnes	7 -3 -4
first about purchases 6 units	0 18 -22
first about trade 10	-20 0 7
first about trade 10 money	-10 -14 18
first about trade 10 percent	-8 17 -12
first about trade 3	-7 0 3
first about trade 3 percent	-3 -3 8
first none	-14 2 5
first none money	-28 3 10
first none percent	8 -37 21
first none tonnes	2 5 -9
first none units	-11 21 -15
first-of-paragraph	2 -11 10
goods money	-14 -37 43
goods percent	25 -25 -8
goods tonnes	-6 -3 9
has-future	-24 29 -17
has-gerund	-3 25 -20
has-infinitive	0 27 -34
has-modal	-12 28 -22
has-participle	1 -23 18
has-past	4 -30 24
has-perfect	21 -9 -11
has-pluperfect	15 -26 9
has-present	-16 14 -5
headline	26 18 -39
kind money	-38 0 18
kind percent	1 -10 7
kind tonnes	14 -2 -10
kind units	-7 26 -21
l1=,	-4 -2 7
l1=:	-14 0 8
l1=<name>	-1 -10 12
l1=<sender>	0 19 -19
l1=<v-agree>	0 15 -13
l1=<v-bear>	0 8 -6
l1=<v-begin>	3 -6 0
l1=<v-end>	5 8 -13
l1=<v-impose>	7 -3 -4
l1=<v-propose>	-4 31 -28
l1=<v-say>	7 -13 4
l1=<v-sell>	-12 13 -3
l1=<v-stay>	7 0 -8
l1=about	2 -22 17
l1=after	-3 -6 10
l1=against	0 -8 8
l1=and	-3 16 -12
l1=another	0 -15 16
l1=at	-10 4 0
l1=be	-1 19 -18
l1=been	-5 -7 12
l1=by	-2 15 -9
l1=down	0 -9 8
l1=drop	6 0 -7
l1=expect	0 20 -18
l1=fall	-7 0 7
l1=first	3 5 -9
l1=for	-17 -13 23
l1=from	-3 -33 36
l1=in	7 7 -13
l1=invest	0 7 -5
l1=is	-6 13 -9
l1=least	-6 17 -12
l1=lose	0 7 -6
l1=of	-3 16 -13
l1=order	2 -11 6
l1=promise	-1 6 -3
l1=reach	0 15 -13
l1=sell	-1 6 -3
l1=ship	-5 6 0
l1=some	10 -16 5
l1=take	3 -7 1
l1=than	4 2 -7
l1=the	7 -12 3
l1=to	4 8 -11
l1=up	-2 -5 8
l1=was	-10 0 8
l1=were	-1 -6 10
l1=which	2 3 -8
l1=with	0 13 -12
l1=worth	-8 9 -4
l2=,	-11 -26 34
l2=:	23 -3 -21
l2=<goods>	-11 0 7
l2=<money>	0 -4 6
l2=<name>	-17 -7 21
l2=<number>	-10 5 0
l2=<organisation>	11 -10 -1
l2=<person>	-8 -1 7
l2=<quality>	0 -6 6
l2=<seat>	0 12 -10
l2=<sender>	3 13 -16
l2=<v-agree>	-6 17 -11
l2=<v-begin>	13 -10 -5
l2=<v-buy>	13 -17 4
l2=<v-down>	2 -8 4
l2=<v-end>	-5 -6 12
l2=<v-impose>	6 -5 0
l2=<v-propose>	4 21 -29
l2=<v-say>	-3 7 -4
l2=<v-sell>	-3 13 -10
l2=<v-stay>	-8 2 1
l2=a	0 -8 9
l2=aim	0 7 -6
l2=and	0 10 -10
l2=at	-10 0 3
l2=buy	6 -6 0
l2=claim	-2 -8 11
l2=come	3 -12 3
l2=country	-1 -9 12
l2=cut	0 12 -12
l2=deficit	-4 -9 15
l2=down	11 1 -12
l2=duty	7 4 -11
l2=energy	0 7 -7
l2=export	0 17 -15
l2=goal	4 2 -10
l2=good	-2 11 -8
l2=had	0 -10 6
l2=has	5 -15 7
l2=have	-9 -3 15
l2=hope	0 19 -17
l2=import	0 -7 7
l2=in	-10 0 9
l2=is	8 -19 8
l2=it	-3 -13 16
l2=of	5 13 -20
l2=on	0 -24 25
l2=product	0 -9 10
l2=promise	8 -3 -4
l2=purchase	8 -11 1
l2=put	0 -6 6
l2=quota	-11 -3 12
l2=rise	8 -6 -4
l2=should	0 8 -8
l2=shrink	0 8 -9
l2=soybean	-5 16 -11
l2=that	8 -10 0
l2=they	0 -2 6
l2=to	6 25 -41
l2=trade	0 -7 7
l2=up	-1 -12 14
l2=was	0 12 -11
l2=we	-1 -14 17
l2=will	-1 29 -27
l2=year	0 -26 23
l3=,	0 -14 13
l3=-	6 -7 0
l3=:	0 6 -4
l3=;	0 -8 9
l3=<begin>	-20 -5 20
l3=<duty>	-4 -10 13
l3=<goods>	0 -6 8
l3=<level>	0 14 -13
l3=<money>	0 -9 9
l3=<month-gone>	-5 -8 14
l3=<name>	22 4 -23
l3=<not>	0 18 -17
l3=<number>	0 -10 10
l3=<person>	18 0 -18
l3=<quality>	-7 6 -1
l3=<v-bear>	-3 -4 7
l3=<v-begin>	-7 -3 13
l3=<v-buy>	-4 7 -3
l3=<v-impose>	0 -16 17
l3=<v-say>	14 -5 -6
l3=<v-sell>	-6 -9 15
l3=a	0 8 -9
l3=all	-5 0 7
l3=at	5 5 -11
l3=be	0 9 -9
l3=come	6 -7 0
l3=cost	0 -15 16
l3=duty	0 -23 24
l3=export	-6 -10 16
l3=first	13 -15 0
l3=for	-1 19 -17
l3=from	-1 13 -11
l3=has	3 3 -7
l3=have	14 -13 -5
l3=it	-12 -5 14
l3=last	0 -4 6
l3=list	0 6 -5
l3=of	-8 0 3
l3=on	-3 -4 7
l3=pay	-1 -2 6
l3=plan	0 -6 6
l3=promise	7 -5 0
l3=soybean	11 -10 -1
l3=take	-17 -2 19
l3=tariff	0 9 -7
l3=that	-9 -9 16
l3=the	-10 15 -8
l3=there	6 -2 -3
l3=they	0 -7 8
l3=thi	1 16 -18
l3=to	-12 3 5
l3=trade	-4 -13 17
l3=was	8 -5 -1
l3=we	0 21 -19
l3=were	7 -4 -2
l3=will	0 10 -9
l3=would	-5 27 -23
l3=year	-13 -6 16
l4='s	15 -14 0
l4=,	17 -3 -13
l4=<begin>	-7 -8 12
l4=<duty>	-6 8 -5
l4=<gate>	-7 0 8
l4=<goods>	-5 -18 21
l4=<level>	-2 -7 10
l4=<money>	-1 -16 19
l4=<month-gone>	6 -8 0
l4=<number>	0 -5 6
l4=<organisation>	8 6 -14
l4=<person>	-1 10 -8
l4=<quality>	7 0 -5
l4=<seat>	-6 9 -1
l4=<sender>	0 21 -21
l4=<span>	0 -8 9
l4=<v-bear>	0 -5 7
l4=<v-buy>	-4 12 -7
l4=<v-down>	2 10 -12
l4=<v-impose>	0 12 -10
l4=<v-propose>	-7 22 -17
l4=<v-return>	0 10 -10
l4=<v-say>	-11 0 9
l4=<v-sell>	5 -9 0
l4=<v-up>	-4 -2 8
l4=a	-1 -15 17
l4=are	6 -2 -3
l4=cost	0 16 -15
l4=cover	0 -7 7
l4=expect	-5 7 0
l4=export	6 0 -4
l4=fall	-1 11 -9
l4=for	-4 26 -23
l4=from	-1 20 -18
l4=good	0 -10 11
l4=had	-1 -3 6
l4=has	6 2 -10
l4=have	-7 -8 14
l4=in	-9 -8 15
l4=is	0 -8 9
l4=its	15 -15 0
l4=last	-5 -6 12
l4=list	0 -6 7
l4=of	11 -13 1
l4=on	6 6 -12
l4=put	0 7 -5
l4=return	0 9 -8
l4=sale	-1 -5 8
l4=say	-13 -13 22
l4=tariff	0 9 -7
l4=that	-9 0 4
l4=the	-13 -7 15
l4=themselve	0 8 -7
l4=thi	0 -11 11
l4=two	0 9 -7
l4=will	0 8 -7
l4=with	12 0 -11
l=, after	-3 -6 10
l=, and	0 11 -10
l=, at	0 -8 8
l=, some	-4 -3 8
l=, worth	0 -7 8
l=<begin> about	-5 -19 21
l=<begin> some	7 -9 0
l=<level> on	0 -15 15
l=<level> to	-1 14 -12
l=<month-gone> ,	0 -4 6
l=<name> ,	0 -8 9
l=<name> :	-1 -11 14
l=<name> take	-4 -6 10
l=<number> :	-8 5 0
l=<person> :	-8 -2 8
l=amount to	0 -5 7
l=at about	0 -16 17
l=at least	-6 17 -12
l=claim for	-1 -7 9
l=come to	5 -12 1
l=deficit of	-3 -6 11
l=export of	0 21 -21
l=fall by	-17 8 1
l=fall of	0 -5 6
l=fall to	16 -3 -12
l=goal of	4 0 -8
l=hope for	0 14 -12
l=it buy	0 -8 9
l=it was	0 -12 15
l=more than	3 3 -6
l=of about	0 13 -12
l=of which	2 3 -8
l=on about	0 -14 14
l=quota of	-7 -5 11
l=rise by	9 -3 -6
l=shrink by	2 7 -10
l=tariff on	0 -12 13
l=to about	8 -6 -1
l=to buy	3 2 -9
l=to reach	0 9 -9
l=to take	8 -7 0
l=was worth	0 12 -11
l=we buy	0 -13 13
l=will buy	0 9 -8
l=year ,	7 -6 0
late	-23 -14 29
lead="	0 10 -9
lead=,	13 -20 8
lead=about	-5 -19 21
lead=and	-2 17 -13
lead=but	-10 -2 12
lead=by	7 -4 -2
lead=chile	6 0 -5
lead=china	-2 14 -10
lead=customs	0 -8 10
lead=each	0 -6 7
lead=eu	0 -5 6
lead=for	0 -15 16
lead=i	0 9 -8
lead=importers	-9 -5 14
lead=in	-7 -4 10
lead=indonesia	0 10 -8
lead=it	0 9 -9
lead=japan	-7 0 6
lead=korean	11 -10 0
lead=last	-6 -6 14
lead=mexico	11 0 -10
lead=on	7 -5 0
lead=our	0 -4 6
lead=pakistan	6 0 -6
lead=peru	0 -11 12
lead=shipments	-4 9 -5
lead=some	7 -9 0
lead=that	-4 8 -4
lead=the	-15 8 0
lead=they	0 -4 7
lead=toyota	0 18 -17
lead=trump	-3 -4 7
lead=two	0 12 -12
lead=under	3 -12 8
lead=we	-5 9 -5
lead=while	0 9 -8
lead=—	0 -7 5
level	4 -9 4
lll=, of which	2 3 -8
lll=<begin> <begin> about	-5 -19 21
lll=<begin> <begin> some	7 -9 0
lll=<begin> we buy	0 -12 12
lll=<name> come to	-5 0 8
lll=<name> fall by	-9 0 12
lll=<name> fall to	16 0 -16
lll=<name> will buy	0 8 -7
lll=<quality> good worth	0 -11 12
lll=a fall of	0 -5 6
lll=come to about	8 -5 -2
lll=in <number> :	-1 -5 8
lll=of at least	0 9 -7
lll=promise to buy	7 -7 0
lll=to <name> ,	0 -10 11
lll=to <name> :	-1 -10 13
lll=to <name> reach	-3 -2 7
lll=trade deficit of	-2 -3 7
lr=, .	0 -16 17
lr=, <span>	0 7 -6
lr=, last	0 -6 7
lr=, of	-4 13 -7
lr=: ,	0 18 -17
lr=: <span>	0 -16 17
lr=: in	-1 -5 8
lr=: of	0 -9 11
lr=<begin> .	0 7 -5
lr=about .	7 -13 5
lr=about each	0 10 -10
lr=about in	-2 -2 6
lr=after in	0 -12 13
lr=against in	0 -7 7
lr=and of	0 6 -5
lr=buy <span>	0 -6 7
lr=buy more	0 18 -17
lr=by ,	6 3 -10
lr=by .	7 2 -10
lr=by in	-19 0 12
lr=by since	-10 0 12
lr=down .	-2 -6 10
lr=for .	-7 0 2
lr=for <span>	0 -13 13
lr=for in	0 -6 7
lr=for thi	0 9 -9
lr=from .	0 -12 12
lr=from to	-1 -12 15
lr=invest in	0 6 -5
lr=is .	-3 12 -9
lr=of ,	-7 0 4
lr=of in	1 12 -16
lr=of of	-3 10 -7
lr=reach in	3 4 -7
lr=some had	7 0 -5
lr=some of	11 -5 -3
lr=than .	9 -17 5
lr=than <span>	0 28 -28
lr=than of	6 0 -4
lr=the of	3 0 -6
lr=the that	-1 -6 8
lr=to .	6 8 -14
lr=to in	8 -18 4
lr=was .	-8 5 0
lr=worth ,	0 -11 12
lr=worth <span>	0 -13 14
lr=worth to	0 7 -7
nc2=begin	-5 -21 26
nc2=buy	-5 -7 11
nc2=down	2 -9 6
nc2=impose	12 -3 -6
nc2=propose	17 -10 -8
nc2=sell	-2 -8 12
nc2=stay	24 -11 -14
nc2=target	-5 8 -3
nc2=up	0 -4 6
nct2=impose participle-passive	4 2 -8
nct2=propose present	7 -11 0
nct2=say perfect	13 -6 -8
nct2=say present	-17 6 5
nct2=sell past	-1 -4 7
nct2=stay present	14 -6 -8
near about deficit 1	8 -12 1
near about deficit 1 money	3 -7 2
near about duties 5	9 -10 0
near about duties 5 money	10 0 -7
near about exports 8	-4 -12 14
near about exports 8 money	-13 2 3
near about exports 8 percent	9 0 -9
near about exports 8 tonnes	-6 -20 23
near about growth 7	-12 20 -14
near about growth 7 percent	-11 19 -12
near about imports 9	9 -25 15
near about imports 9 money	4 -18 9
near about imports 9 tonnes	8 -14 5
near about investment 4	-6 32 -29
near about investment 4 money	-6 32 -29
near about purchases 6	10 22 -34
near about purchases 6 money	-3 11 -8
near about purchases 6 percent	0 8 -7
near about purchases 6 tonnes	12 -3 -9
near about purchases 6 units	0 20 -24
near about trade 10	-12 -8 15
near about trade 10 money	-1 -22 23
near about trade 10 percent	-8 4 0
near about trade 10 tonnes	-4 12 -9
near about trade 3	-6 -9 12
near about trade 3 money	-1 -7 9
near achieved	34 -53 4
near achieved money	18 -21 0
near achieved percent	0 -23 13
near achieved tonnes	23 -25 -5
near aim	-20 41 -32
near aim money	-11 24 -19
near aim percent	-12 22 -16
near aim tonnes	-4 9 -6
near average	0 -17 19
near average percent	0 -17 19
near period	-18 -3 15
near period percent	-20 4 6
near period tonnes	-10 -14 22
near to come	4 8 -13
near to come money	11 -3 -3
near to come tonnes	-3 14 -12
near trade money	-14 -2 10
near trade tonnes	10 6 -17
near trade units	0 15 -16
near worth	-17 -4 12
near worth money	-10 -8 14
near worth percent	-3 9 -6
next="	0 -8 9
next=,	-8 3 2
next=:	0 9 -8
next=;	17 -12 -2
next=and	3 -8 3
next=that	7 -4 -1
next=—	3 -6 1
nhas-infinitive	14 -13 0
nhas-modal	0 -18 18
nhas-participle	3 5 -10
nhas-past	-2 -5 6
nhas-perfect	13 -14 0
nhas-pluperfect	3 0 -7
nhas-present	13 -15 1
nt2=participle-passive	3 6 -10
nt2=past	-2 -4 6
nt2=perfect	10 0 -10
nt2=present	11 -8 -1
nt2=present-passive	0 -9 9
nv0-none	2 -8 6
nv1-none	2 -8 6
nv2-none	-12 13 -5
nv2=be	14 -1 -13
nv2=come	0 -12 12
nv2=expect	7 -7 0
nv2=import	-4 -8 11
nv2=promise	11 -3 -9
nv2=sell	-2 -3 7
nv2=show	-5 11 -5
nv2=start	0 -10 10
nv2=tell	0 -8 9
nvt2=be present	11 -2 -9
nvt2=expect present	7 -7 0
nvt2=other perfect	-7 -2 8
nvt2=say present	-12 0 9
nvt2=tell past	0 -8 9
pc0=bear	0 11 -10
pc0=begin	-12 5 0
pc0=buy	0 7 -6
pc0=down	-5 8 -4
pc0=end	-2 -3 7
pc0=say	6 0 -7
pc0=stay	-8 1 2
pc1=begin	-10 0 4
pc1=buy	0 12 -10
pc1=down	-5 14 -9
pc1=propose	0 7 -4
pc1=say	5 5 -11
pc1=sell	-7 -4 10
pc1=stay	-8 3 0
pct0=bear present	0 22 -21
pct0=buy past	0 -4 6
pct0=down past	-2 -3 8
pct0=impose future	0 7 -6
pct0=impose perfect	0 8 -6
pct0=impose present	-3 -16 18
pct0=say past	9 -3 -4
pct0=say present	-6 0 3
pct0=sell past	-5 6 0
pct1=bear present	0 22 -21
pct1=begin past	0 -5 7
pct1=buy infinitive	0 6 -4
pct1=buy past	0 -4 6
pct1=down past	-2 -3 8
pct1=impose future	0 6 -4
pct1=impose past	7 -8 0
pct1=impose present	-1 -8 10
pct1=say past	9 -3 -4
pct1=say present	-6 0 3
pct1=sell past	-5 6 0
phas-gerund	1 15 -15
phas-infinitive	-8 5 0
phas-modal	2 7 -10
phas-participle	-6 -14 18
phas-past	-2 -15 16
phas-perfect	-7 14 -7
phas-pluperfect	15 -1 -13
phas-present	-14 7 0
prior about deficit 1	0 -8 11
prior about duties 5	-9 0 10
prior about exports 8	-24 17 -6
prior about imports 9	-10 -9 16
prior about investment 4	0 14 -11
prior about purchases 6	18 5 -28
prior achieved	-6 -7 12
prior aim	25 2 -27
prior change	-13 -4 12
prior period	-26 13 0
prior to come	14 -3 -8
prior trade	-15 10 -2
prior worth	-10 2 0
pt0=modal	2 11 -14
pt0=past	0 -11 11
pt0=perfect	-4 14 -8
pt0=pluperfect	15 -4 -12
pt0=present	-8 2 1
pt0=present-passive	-4 6 0
pt1=gerund	1 15 -15
pt1=infinitive	-8 5 0
pt1=modal	3 12 -17
pt1=participle-passive	-5 -16 20
pt1=past	1 -13 10
pt1=perfect	-3 11 -7
pt1=pluperfect	15 -4 -12
pt1=present	-5 6 -2
pt1=present-passive	-4 6 0
pv0-none	6 2 -6
pv0=buy	0 10 -13
pv0=note	0 -4 7
pv0=other	13 -8 -6
pv0=put	0 12 -11
pv0=say	12 0 -13
pv0=sell	0 6 -4
pv0=tell	-10 0 7
pv1-none	6 -1 -3
pv1=amount	0 8 -7
pv1=buy	0 18 -20
pv1=export	-3 -8 12
pv1=note	0 -4 7
pv1=other	13 -8 -6
pv1=put	0 12 -11
pv1=say	12 0 -13
pv1=tell	-10 0 7
pv2-none	2 4 -6
pvt0=be past	-4 -3 8
pvt0=buy past	0 -7 8
pvt0=put present	0 10 -10
pvt0=say past	14 3 -18
pvt0=say present	0 -5 7
pvt0=sell past	0 7 -5
pvt1=be past	-1 -5 8
pvt1=buy infinitive	0 9 -8
pvt1=buy past	0 -7 8
pvt1=put present	0 10 -10
pvt1=say past	14 3 -18
pvt1=say present	0 -5 7
pvt1=sell past	0 7 -5
q:"	6 -6 0
q:'s	-37 -8 30
q:-	10 -14 4
q:.	-24 0 13
q:;	10 -3 -5
q:<agent>	-15 13 -4
q:<day-ahead>	9 6 -14
q:<day-today>	11 -3 -7
q:<duty>	-10 8 -3
q:<gate>	-10 0 7
q:<goods-amount>	15 0 -15
q:<goods>	2 -16 15
q:<level-noun>	5 -20 13
q:<level>	-9 -16 23
q:<money>	-14 -6 15
q:<month-gone>	0 -5 6
q:<name>	-17 14 -5
q:<not>	-12 34 -24
q:<office>	0 -3 6
q:<organisation>	-9 -2 7
q:<person>	2 21 -23
q:<quality>	-15 -2 12
q:<seat>	5 -11 3
q:<sender>	-23 0 11
q:<span>	10 0 -10
q:<taker>	1 -20 16
q:<v-agree>	17 20 -32
q:<v-bear>	17 15 -28
q:<v-begin>	-10 13 -6
q:<v-buy>	4 -13 8
q:<v-down>	-9 19 -14
q:<v-end>	6 3 -8
q:<v-impose>	13 14 -22
q:<v-propose>	23 -20 0
q:<v-return>	0 13 -11
q:<v-say>	5 -12 6
q:<v-sell>	-20 12 -2
q:<v-stay>	15 -8 -3
q:<v-suspend>	0 -8 5
q:<v-target>	0 -7 6
q:<v-up>	-7 -8 14
q:?	12 9 -18
q:a	-1 7 -5
q:about	-1 -10 14
q:after	-2 24 -21
q:agree	0 6 -5
q:agreement	8 -8 0
q:all	-10 10 -1
q:also	3 -15 11
q:an	9 -10 0
q:and	-1 14 -12
q:answer	0 -15 15
q:apply	-1 15 -12
q:are	-22 -12 26
q:as	-1 -4 7
q:ask	0 -6 6
q:at	3 -9 6
q:back	-2 -4 7
q:bean	4 -7 1
q:been	-15 -11 21
q:before	-6 18 -13
q:being	-6 7 0
q:between	-2 -5 8
q:both	9 4 -14
q:bring	0 -11 13
q:busan	3 5 -11
q:buy	10 -16 4
q:buyer	7 -6 0
q:by	16 -15 0
q:call	8 -11 0
q:chip	0 12 -11
q:claim	12 -5 -7
q:cocoa	0 -7 8
q:cost	-6 0 4
q:countermeasure	0 -6 7
q:cut	0 23 -23
q:date	-6 0 4
q:day	6 0 -4
q:deal	1 -6 3
q:deficit	0 -7 9
q:did	10 0 -11
q:do	0 10 -8
q:dollar	0 -10 11
q:done	5 7 -14
q:down	-4 -11 15
q:each	15 -10 -8
q:earth	12 -3 -10
q:economy	0 -10 11
q:expect	4 5 -11
q:export	-7 0 5
q:fact	5 -6 0
q:fall	-6 0 5
q:far	0 11 -11
q:figure	0 -13 15
q:first	-3 -10 15
q:for	1 -22 21
q:force	0 -7 8
q:free	0 -10 10
q:from	-6 0 2
q:give	-1 -3 6
q:go	0 -5 6
q:good	0 -5 7
q:grower	-4 -6 10
q:had	0 -17 18
q:half	-6 16 -10
q:has	18 -18 0
q:have	-16 10 -1
q:he	0 9 -9
q:how	-17 5 4
q:i	2 -11 7
q:if	0 27 -25
q:importer	-5 -8 15
q:in	-14 5 2
q:into	2 -13 9
q:invest	0 9 -9
q:investment	0 6 -6
q:is	-9 26 -19
q:it	8 0 -5
q:its	-6 1 2
q:keep	10 -2 -5
q:lose	0 17 -16
q:make	9 0 -10
q:may	0 -12 7
q:meet	5 5 -11
q:member	0 10 -8
q:ministry	-2 7 -2
q:money	0 -8 5
q:month	2 6 -10
q:more	-9 15 -9
q:most	-1 22 -20
q:mr	-4 13 -10
q:much	-11 -5 16
q:new	-3 -8 12
q:next	15 -10 -8
q:no	-7 26 -21
q:nobody	-20 10 5
q:nothing	5 6 -12
q:now	7 0 -3
q:number	7 -10 0
q:of	-23 -10 24
q:oil	-3 -6 9
q:one	-6 0 5
q:open	-13 9 1
q:or	0 -11 12
q:order	0 -6 7
q:other	0 -11 12
q:our	-6 -1 5
q:part	0 -10 12
q:pay	0 9 -10
q:people	0 -8 8
q:president	0 18 -16
q:product	0 -4 6
q:promise	8 2 -14
q:purchase	-7 16 -9
q:put	-3 -10 13
q:quarrel	0 8 -8
q:raise	0 6 -6
q:rare	12 -3 -10
q:reach	0 5 -6
q:refund	11 -25 6
q:reporter	0 -6 8
q:return	0 16 -15
q:rice	-5 -6 11
q:same	0 -11 12
q:season	-8 0 5
q:second	0 28 -28
q:sell	-11 20 -12
q:set	0 6 -6
q:sheet	5 -6 0
q:shipbuilding	0 17 -17
q:sign	-1 16 -13
q:since	7 6 -11
q:so	7 -8 0
q:soybean	15 10 -27
q:spring	0 -8 9
q:stake	-3 -5 9
q:stay	-1 -6 9
q:steel	-1 -8 10
q:stop	-1 7 -4
q:sum	0 -4 6
q:take	-6 8 -2
q:tariff	-12 21 -15
q:than	-4 16 -12
q:that	12 -22 11
q:the	4 5 -7
q:their	-7 4 0
q:them	-12 -9 20
q:there	-11 18 -12
q:thi	18 12 -28
q:threaten	0 7 -6
q:three	18 -10 -10
q:through	3 -9 3
q:trade	3 -9 6
q:two	-4 -7 12
q:under	3 -25 19
q:up	3 13 -17
q:value	0 -7 8
q:volume	-7 -3 10
q:want	-2 -14 17
q:was	0 -8 8
q:way	0 9 -9
q:week	-3 6 -2
q:what	3 7 -10
q:where	9 0 -9
q:which	-7 -9 13
q:who	-3 -13 16
q:will	-17 31 -21
q:with	-6 10 -5
q:within	8 1 -11
q:work	0 -5 7
q:worth	-9 8 -2
q:would	2 -27 24
q:year	2 5 -9
q:you	0 -6 8
q:—	5 0 -7
qt=future	-2 11 -9
qt=modal	6 -23 15
qt=past	-13 3 4
qt=perfect	11 -4 -5
r1='	0 -7 8
r1=.	7 -6 2
r1=;	0 -4 6
r1=<end>	-9 -1 8
r1=<span>	-16 -7 12
r1=<v-begin>	4 -11 4
r1=<v-down>	0 -4 6
r1=<v-impose>	15 -9 -8
r1=and	-3 12 -9
r1=at	-3 -9 13
r1=before	-6 7 -2
r1=by	0 14 -20
r1=each	0 18 -17
r1=for	-6 13 -8
r1=from	-13 7 0
r1=has	-5 0 6
r1=in	-4 8 -4
r1=is	-6 10 -5
r1=last	-4 -24 29
r1=less	9 0 -7
r1=more	-2 18 -16
r1=next	0 19 -18
r1=on	-3 -9 12
r1=or	-1 -11 13
r1=over	0 13 -12
r1=since	-4 -7 11
r1=so	10 -7 -4
r1=that	-4 -8 12
r1=thi	3 10 -13
r1=to	-10 -1 8
r1=was	1 8 -7
r1=were	16 -9 -9
r2=,	6 -5 0
r2=.	-20 -14 22
r2=<day-ahead>	0 9 -8
r2=<duty>	0 -4 6
r2=<end>	0 -8 7
r2=<month-gone>	2 -16 9
r2=<name>	-22 4 7
r2=<quality>	-3 -1 6
r2=<sender>	0 12 -14
r2=<span>	0 8 -7
r2=<v-buy>	7 -8 0
r2=<v-sell>	-1 18 -16
r2=a	-1 9 -7
r2=by	0 20 -19
r2=coal	0 -5 7
r2=each	-3 24 -21
r2=export	0 12 -10
r2=far	10 -7 -4
r2=for	11 10 -23
r2=import	0 -6 6
r2=in	9 -12 0
r2=investment	0 11 -10
r2=it	-2 -4 7
r2=more	0 -12 13
r2=of	0 18 -17
r2=on	8 14 -21
r2=ship	0 7 -6
r2=steel	0 9 -8
r2=that	0 -7 9
r2=the	-9 -9 16
r2=them	7 0 -8
r2=to	0 -9 6
r2=way	0 11 -11
r2=worth	0 -8 9
r2=year	-14 7 0
r3='s	-4 7 -4
r3=,	0 -10 9
r3=.	21 8 -23
r3=;	0 12 -11
r3=<day-ahead>	-9 12 -1
r3=<duty>	-8 14 -6
r3=<end>	-10 -9 15
r3=<goods>	-8 -16 25
r3=<name>	6 -13 5
r3=<organisation>	0 -14 16
r3=<quality>	17 -1 -14
r3=<sender>	0 7 -6
r3=<span>	-3 10 -7
r3=<v-agree>	-8 0 5
r3=<v-begin>	0 11 -9
r3=<v-end>	7 -10 1
r3=<v-impose>	-3 -6 9
r3=<v-propose>	0 -5 7
r3=and	-10 0 7
r3=be	0 -6 6
r3=beef	-1 13 -10
r3=before	-1 7 -4
r3=duty	-9 19 -12
r3=each	0 -25 25
r3=end	12 -10 0
r3=first	2 -9 6
r3=from	3 -14 10
r3=good	0 -18 19
r3=in	-12 3 1
r3=last	-3 19 -16
r3=next	0 13 -11
r3=of	-7 0 4
r3=over	0 6 -6
r3=shipbuilding	0 7 -6
r3=soybean	13 -7 -6
r3=tariff	-5 -5 11
r3=the	2 7 -12
r3=thi	0 8 -8
r3=to	0 -9 7
r3=under	9 -1 -6
r3=which	0 12 -11
r3=with	0 6 -5
r3=year	-9 15 -9
r4='s	0 -15 16
r4=,	-4 -4 8
r4=-	-5 8 0
r4=.	-2 10 -8
r4=;	6 -12 4
r4=<duty>	3 10 -13
r4=<gate>	0 -11 12
r4=<goods>	7 4 -10
r4=<month-gone>	-9 -9 17
r4=<name>	11 -1 -6
r4=<number>	-9 9 -3
r4=<person>	3 2 -9
r4=<quality>	0 10 -9
r4=<span>	1 9 -11
r4=<v-begin>	-8 -2 12
r4=<v-down>	-5 11 -6
r4=<v-impose>	5 2 -8
r4=<v-propose>	-6 7 0
r4=<v-say>	0 11 -9
r4=<v-sell>	-1 -5 9
r4=at	-7 9 -3
r4=by	-16 0 11
r4=good	0 -5 6
r4=in	-2 17 -13
r4=last	-12 0 9
r4=of	16 0 -18
r4=on	0 14 -12
r4=say	0 -13 14
r4=season	-2 12 -9
r4=was	-5 -1 7
r4=way	0 -15 16
r4=which	-2 -5 9
r4=year	-9 10 -5
r=' worth	0 -7 8
r=, and	1 4 -6
r=, the	-4 -7 12
r=. <end>	7 -6 2
r=<end> <end>	-9 -1 8
r=<span> .	-5 -3 6
r=<span> for	0 14 -13
r=<span> through	0 13 -13
r=<span> to	0 -15 15
r=by <number>	0 19 -18
r=by the	4 2 -12
r=each way	0 12 -12
r=for the	-1 10 -8
r=has been	-5 0 6
r=in <month-gone>	8 -9 0
r=in <number>	6 -12 5
r=in each	-2 21 -17
r=in the	-21 2 7
r=last year	-4 -23 28
r=more of	0 8 -7
r=next year	0 18 -18
r=of <name>	-12 4 2
r=of <quality>	-5 -6 13
r=of coal	0 -5 7
r=of investment	0 9 -8
r=of the	5 -11 5
r=of what	4 -8 0
r=on each	0 7 -7
r=so far	10 -7 -4
r=thi year	-6 15 -10
rule:after figure	-30 10 4
rule:after none	-17 11 -3
rule:deficit money	0 -19 15
rule:duties money	8 -2 -3
rule:exports money	-16 15 -7
rule:exports percent	-36 5 14
rule:imports money	0 -19 21
rule:imports tonnes	2 -9 6
rule:investment money	-8 42 -40
rule:none money	-13 -5 11
rule:none percent	-23 -3 18
rule:none tonnes	6 7 -14
rule:none units	-10 15 -9
rule:other money	-26 7 2
rule:other percent	-2 -5 8
rule:purchases money	-3 25 -23
rule:purchases units	0 19 -24
rule:state achieved	1 -30 21
rule:state aimed at	-22 33 -22
rule:state reported	-45 2 20
rule:trade money	-16 -8 15
rule:trade percent	-6 0 6
rule:what deficit	1 -20 14
rule:what duties	8 -2 -3
rule:what exports	-37 8 8
rule:what growth	0 -11 13
rule:what imports	0 -21 21
rule:what investment	-8 42 -39
rule:what none	-20 3 8
rule:what other	-30 3 8
rule:what purchases	1 25 -28
rule:what trade	-26 -10 19
s:'	-8 -10 17
s:'s	19 -9 -4
s:(	-3 -2 7
s:)	-3 -2 7
s:,	-4 8 -5
s:-	-5 10 -6
s::	-7 -1 5
s:;	8 -7 0
s:<agent>	1 4 -6
s:<day-ahead>	-15 13 -4
s:<day-gone>	12 -9 0
s:<day-today>	5 0 -6
s:<duty>	13 -14 5
s:<gate>	-14 -2 9
s:<goods-amount>	10 7 -17
s:<goods>	-14 -10 19
s:<level>	0 -17 16
s:<money>	-41 -7 27
s:<month-gone>	4 -15 7
s:<month-today>	16 -11 -7
s:<name>	-4 -10 14
s:<not>	-9 12 -5
s:<number>	-8 8 -4
s:<office>	7 -10 4
s:<person>	23 0 -22
s:<sender>	9 10 -15
s:<span>	-28 7 5
s:<taker>	2 -20 13
s:<v-agree>	-1 10 -10
s:<v-begin>	-6 4 0
s:<v-buy>	4 -6 3
s:<v-down>	-6 20 -15
s:<v-end>	6 -12 4
s:<v-impose>	6 9 -13
s:<v-propose>	-1 32 -34
s:<v-return>	-1 13 -10
s:<v-say>	6 9 -16
s:<v-sell>	-9 -9 14
s:<v-stay>	-1 -13 15
s:<v-target>	-23 8 2
s:<v-threaten>	0 12 -9
s:?	-6 11 -5
s:a	-7 2 1
s:about	-3 -11 12
s:accept	-4 -15 19
s:according	8 1 -11
s:account	6 -10 1
s:act	6 -5 0
s:additional	0 12 -12
s:after	-19 9 0
s:against	-1 8 -6
s:agree	7 -4 -2
s:agreement	-1 19 -18
s:all	1 -10 6
s:almost	-3 -4 9
s:alone	-2 -2 6
s:already	-2 -7 10
s:also	2 10 -13
s:and	-9 22 -15
s:announce	-1 16 -13
s:another	-2 -15 17
s:answer	-3 -16 19
s:are	16 15 -27
s:ask	-11 14 -4
s:at	-19 7 2
s:average	-13 -15 22
s:banana	0 -9 10
s:be	-15 -3 10
s:bean	-4 10 -5
s:because	1 -12 8
s:beef	-9 14 -7
s:been	8 -21 10
s:before	-8 -11 16
s:below	0 16 -15
s:between	-17 0 13
s:boeing	-2 17 -13
s:book	13 -1 -12
s:booked	13 -7 -7
s:both	0 -9 11
s:bring	2 7 -9
s:busan	11 1 -20
s:but	-15 -14 24
s:butter	7 0 -5
s:buy	14 2 -17
s:buyer	12 0 -13
s:by	2 7 -10
s:call	5 1 -8
s:car	-5 18 -15
s:case	-1 9 -6
s:cash	0 23 -22
s:charge	-1 -12 14
s:claim	-1 -20 20
s:coal	-7 -7 13
s:cod	0 -4 6
s:coffee	-1 -9 12
s:collect	13 -5 -8
s:come	0 5 -7
s:commit	-7 12 -4
s:company	6 -7 1
s:confirm	10 -18 7
s:copper	8 0 -8
s:cost	-8 -2 6
s:could	2 -22 19
s:counted	2 -13 7
s:countermeasure	0 -7 7
s:country	-13 -18 25
s:cover	0 -13 14
s:custom	-20 -2 15
s:cut	-1 23 -22
s:davo	13 -10 -3
s:day	-1 6 -4
s:deal	2 15 -18
s:deficit	10 -25 5
s:dispute	-5 -3 9
s:doe	9 -11 0
s:double	0 -5 6
s:down	4 11 -15
s:due	0 -7 8
s:duty	4 5 -9
s:each	-21 7 0
s:earlier	-11 0 10
s:earth	8 -15 5
s:emergency	5 -15 5
s:end	13 -3 -7
s:energy	0 33 -32
s:estimate	-14 22 -15
s:ethanol	0 10 -9
s:expect	-2 13 -11
s:extension	0 -4 6
s:fact	-5 14 -8
s:fall	-6 -2 8
s:far	15 -11 -7
s:farm	-1 30 -28
s:fear	0 8 -6
s:fentanyl	6 0 -7
s:first	24 -24 0
s:fiscal	0 -6 7
s:fish	0 6 -4
s:five	-2 7 -4
s:follow	0 6 -4
s:for	-14 26 -18
s:force	0 -15 17
s:forecast	-1 11 -9
s:free	-17 15 -4
s:from	-5 -7 11
s:fruit	0 -9 11
s:further	0 -8 8
s:go	-18 14 -4
s:goal	1 2 -6
s:good	-27 7 1
s:government	0 8 -7
s:growth	-3 -4 8
s:had	22 -11 -8
s:has	12 -19 5
s:have	11 -4 -6
s:he	-12 17 -8
s:highest	0 -6 7
s:his	-4 -1 7
s:hit	0 -7 8
s:hold	0 6 -5
s:hope	-1 11 -8
s:import	-24 -17 30
s:importer	-6 -14 18
s:in	-15 0 9
s:industry	0 -15 16
s:invest	-1 17 -15
s:investment	-1 17 -15
s:is	-20 10 0
s:it	-18 4 6
s:largest	0 12 -12
s:last	-7 -9 16
s:least	-12 24 -16
s:less	8 -6 -1
s:levy	0 -8 9
s:list	-5 -19 22
s:lose	-9 9 -2
s:machinery	0 -10 12
s:market	0 7 -6
s:may	-1 17 -14
s:mean	0 -7 9
s:medicine	0 -8 8
s:meet	24 -25 1
s:member	-4 -11 16
s:mid	8 -7 0
s:middle	15 -7 -10
s:milk	3 -6 0
s:million	3 -7 4
s:money	-4 8 -3
s:month	13 -8 -3
s:most	-13 2 4
s:mr	1 10 -12
s:my	-1 20 -17
s:name	0 14 -14
s:narrow	-2 -1 6
s:nation	0 6 -6
s:new	-2 -6 9
s:next	-16 21 -11
s:no	4 5 -11
s:nothing	-8 3 2
s:now	8 8 -17
s:number	-5 8 -4
s:nut	0 -6 6
s:oil	-7 3 0
s:on	-18 13 -4
s:one	-15 -7 17
s:open	0 13 -12
s:or	-8 -1 5
s:orange	15 -1 -13
s:ordinary	0 14 -13
s:other	0 -7 9
s:our	0 19 -20
s:output	-6 11 -7
s:over	-9 28 -23
s:own	4 -8 3
s:palm	-3 9 -5
s:part	7 2 -11
s:pay	-20 3 7
s:port	0 -15 18
s:prepare	0 9 -8
s:present	-2 -16 19
s:profit	0 9 -7
s:project	-2 12 -9
s:promise	17 0 -25
s:published	-3 9 -6
s:purchase	6 0 -8
s:put	-12 8 -2
s:quarrel	0 -7 8
s:quarter	-7 -8 15
s:quota	-22 14 0
s:raise	-5 8 -1
s:rare	8 -15 5
s:raspberry	0 -6 6
s:reach	-2 13 -11
s:reciprocal	7 -19 10
s:reckon	-4 33 -30
s:record	-3 -4 9
s:refund	0 -32 24
s:remain	-2 -10 12
s:report	17 -16 -4
s:reporter	0 -12 12
s:return	0 17 -16
s:rise	1 -12 5
s:run	0 -7 8
s:sale	8 -32 22
s:save	0 14 -13
s:say	5 -7 2
s:season	-21 19 -3
s:sell	-2 -10 12
s:send	7 -18 4
s:set	-4 -12 15
s:shall	0 15 -14
s:sheet	-5 20 -16
s:ship	-14 8 0
s:shipbuilding	-3 29 -27
s:shipment	4 12 -16
s:should	0 14 -13
s:show	3 7 -11
s:shrimp	0 -7 7
s:shrink	3 12 -16
s:side	-2 8 -7
s:sign	6 1 -8
s:since	11 -24 7
s:so	11 -13 0
s:some	12 -18 7
s:south	0 8 -6
s:soybean	12 13 -33
s:spoke	0 11 -10
s:spoken	-6 8 -1
s:stake	-1 -26 28
s:stand	6 -1 -3
s:start	7 -13 3
s:state	5 -12 5
s:steel	-2 10 -8
s:still	-1 9 -7
s:strike	-8 -1 11
s:sugar	0 -13 14
s:sum	0 -12 13
s:summer	0 -11 10
s:target	-1 25 -24
s:tariff	11 -16 6
s:tea	-7 -5 11
s:tell	-6 -12 18
s:term	7 22 -29
s:than	8 3 -11
s:that	7 -19 12
s:them	0 -10 9
s:then	-3 13 -9
s:there	2 -8 5
s:these	0 7 -6
s:they	-9 -10 16
s:thi	11 24 -38
s:thousand	8 -11 0
s:through	-14 9 0
s:time	0 10 -10
s:toyota	-2 29 -27
s:trade	2 -9 5
s:truce	9 10 -19
s:twenty	-2 7 -4
s:two	-20 -1 9
s:under	28 -7 -19
s:up	0 -7 7
s:us	-8 -12 19
s:value	-1 -16 19
s:volume	-2 -4 7
s:want	-2 -8 11
s:we	-14 20 -12
s:week	20 -15 -5
s:well	0 -7 8
s:were	12 -20 7
s:what	-1 -8 10
s:where	0 24 -23
s:which	0 -6 4
s:while	0 9 -7
s:who	0 -6 5
s:whole	-9 8 0
s:whose	0 -16 17
s:will	-19 21 -12
s:with	7 5 -11
s:within	-3 -5 7
s:without	-8 0 4
s:worth	-15 -1 9
s:would	-24 15 -5
s:write	-7 11 -3
s:yarn	0 -6 7
s:year	-10 0 7
s:you	0 -11 11
s:—	10 -8 0
sa:" .	0 -6 7
sa:' worth	0 -7 8
sa:'s	3 -8 4
sa:)	-2 -3 6
sa:,	-1 6 -4
sa:, "	0 -5 7
sa:, <level>	0 -9 11
sa:, <money>	0 9 -7
sa:, <number>	-11 -1 11
sa:, <person>	6 0 -6
sa:, according	0 9 -7
sa:, after	0 30 -29
sa:, and	15 -3 -7
sa:, are	0 -11 12
sa:, as	0 8 -6
sa:, at	0 -10 12
sa:, by	0 12 -11
sa:, custom	-3 6 -2
sa:, he	0 14 -12
sa:, if	4 -14 6
sa:, in	0 10 -9
sa:, more	-2 -9 12
sa:, of	3 -14 10
sa:, say	11 5 -17
sa:, that	0 -7 9
sa:, to	6 -7 0
sa:, which	-8 -8 15
sa:, with	-1 -4 7
sa:-	-12 15 -4
sa::	-1 9 -6
sa:;	11 -9 0
sa:; <name>	0 7 -7
sa:; in	7 -1 -5
sa:; the	10 0 -7
sa:<agent>	6 -1 -3
sa:<day-ahead>	-26 5 7
sa:<day-ahead> ,	-7 0 6
sa:<day-ahead> .	-8 -10 16
sa:<day-gone>	8 -1 -5
sa:<day-gone> .	7 0 -7
sa:<day-today>	-3 -4 8
sa:<day-today> .	0 -7 9
sa:<duty>	13 0 -9
sa:<gate>	-3 -4 7
sa:<goods-amount>	14 12 -25
sa:<goods-amount> .	18 -3 -15
sa:<goods-amount> <span>	5 2 -9
sa:<goods-amount> in	-4 11 -6
sa:<level-noun>	4 2 -6
sa:<level> ,	-1 6 -4
sa:<level> .	-7 -3 8
sa:<money>	-31 6 6
sa:<money> .	-14 -8 20
sa:<money> by	0 -16 16
sa:<money> in	0 7 -5
sa:<money> last	0 18 -18
sa:<month-gone>	-6 -12 17
sa:<month-gone> ,	4 -15 5
sa:<name>	-2 -10 13
sa:<name> 's	-4 16 -13
sa:<name> ,	-6 0 6
sa:<name> .	-17 -19 31
sa:<name> in	-2 -17 20
sa:<name> sell	0 -6 8
sa:<not>	-6 2 2
sa:<number>	-2 8 -6
sa:<number> ,	0 11 -9
sa:<number> .	-7 10 -5
sa:<number> and	-5 -2 7
sa:<number> in	0 -7 7
sa:<number> of	-6 0 6
sa:<office>	10 -3 -5
sa:<organisation>	0 -7 6
sa:<organisation> .	6 -11 0
sa:<person>	6 6 -14
sa:<person> .	0 9 -10
sa:<person> has	10 -2 -8
sa:<quality>	5 4 -9
sa:<quality> beef	-1 13 -10
sa:<quality> soybean	6 -1 -4
sa:<seat>	0 -11 10
sa:<seat> .	-2 6 -1
sa:<span>	-15 13 -4
sa:<span> ,	0 9 -9
sa:<span> .	-8 11 -6
sa:<span> for	0 14 -13
sa:<span> through	0 16 -15
sa:<span> to	-1 -10 12
sa:<v-agree>	2 -10 7
sa:<v-bear>	0 -10 11
sa:<v-begin>	-5 -4 8
sa:<v-buy>	21 -26 4
sa:<v-down>	-6 20 -15
sa:<v-end>	5 -22 13
sa:<v-impose>	18 -17 0
sa:<v-propose>	13 2 -16
sa:<v-say>	0 7 -9
sa:<v-sell>	-8 0 5
sa:<v-stay>	16 -23 8
sa:<v-suspend>	2 -7 3
sa:<v-target>	-15 -9 21
sa:<v-up>	-1 -8 10
sa:?	-6 13 -8
sa:about	-6 0 5
sa:according	0 9 -7
sa:according to	0 9 -7
sa:act	0 -5 6
sa:after	-12 20 -12
sa:after .	-6 -8 14
sa:after <money>	0 25 -25
sa:against	0 6 -5
sa:against <money>	0 6 -6
sa:agree	9 0 -7
sa:aircraft	0 -6 7
sa:all	6 -8 0
sa:an	5 0 -6
sa:and	0 8 -8
sa:and <goods-amount>	-3 19 -16
sa:and <money>	0 9 -9
sa:and <month-gone>	-6 -2 9
sa:and the	0 -10 12
sa:are	4 8 -13
sa:are to	0 16 -16
sa:at	-13 2 5
sa:at <level>	-3 9 -5
sa:at stake	0 -13 14
sa:be	-8 -10 15
sa:bean	-2 6 -1
sa:beef	-1 21 -18
sa:beef and	0 8 -6
sa:been	12 -15 1
sa:before	0 -6 7
sa:before .	-3 -8 12
sa:before the	-11 -4 13
sa:below	0 17 -16
sa:below .	0 17 -17
sa:between	-6 -2 10
sa:between <month-gone>	-5 -2 9
sa:boeing	-2 10 -6
sa:both	0 -9 10
sa:busan	2 8 -13
sa:busan .	5 0 -8
sa:but	-1 -9 12
sa:buy	20 -12 -11
sa:buy .	6 -1 -4
sa:by	-5 6 -2
sa:by mid	-3 -2 7
sa:by the	0 -6 5
sa:cash	0 9 -8
sa:cash ,	0 8 -8
sa:charge	0 -5 7
sa:coal	-3 -12 16
sa:collect	5 -11 1
sa:come from	0 -5 6
sa:company	9 -11 0
sa:count	-7 -10 17
sa:count .	-7 -5 13
sa:country	-2 -13 16
sa:custom	-8 1 2
sa:cut	0 7 -6
sa:day .	0 8 -7
sa:direction	0 -6 7
sa:direction .	0 -8 8
sa:double	0 -6 6
sa:down to	0 13 -13
sa:duty	1 9 -11
sa:duty .	-5 8 -2
sa:duty on	0 16 -14
sa:each	-20 15 -7
sa:each .	0 10 -9
sa:each of	-10 23 -14
sa:each side	0 8 -8
sa:each year	-1 -10 12
sa:earth	2 -13 11
sa:emergency	0 -10 8
sa:emergency law	6 -2 -3
sa:end	13 -12 0
sa:end of	7 -10 2
sa:energy	0 15 -14
sa:estimate	-6 12 -7
sa:estimate .	0 20 -19
sa:ethanol	0 10 -9
sa:expect	5 5 -11
sa:export	-6 9 -4
sa:fall	0 -6 7
sa:far	8 -3 -4
sa:far .	11 -9 -4
sa:farm	0 18 -17
sa:farm good	0 16 -15
sa:figure	0 8 -9
sa:first	11 -4 -5
sa:first half	-1 -7 10
sa:fiscal	0 -5 6
sa:fish	0 6 -5
sa:follow	0 6 -4
sa:for	-1 12 -11
sa:for <money>	0 -19 21
sa:for <name>	6 -7 0
sa:for <number>	-1 -3 6
sa:for shipbuilding	-2 17 -15
sa:for the	1 15 -19
sa:force	0 -14 14
sa:free	-9 7 0
sa:free of	-7 1 1
sa:from	-18 3 4
sa:from <level>	0 17 -16
sa:from <name>	1 -12 10
sa:fruit	0 -5 6
sa:go	-9 0 6
sa:good	-10 5 -1
sa:good ,	0 6 -5
sa:good .	0 -7 8
sa:good each	0 -13 13
sa:good in	0 -8 8
sa:had	7 3 -11
sa:half	-6 10 -4
sa:half ,	0 12 -11
sa:has	2 -12 7
sa:has been	1 -17 13
sa:have	15 -7 -9
sa:he	-5 14 -8
sa:he say	0 12 -11
sa:highest	0 -5 6
sa:hope	0 -5 6
sa:if	3 -11 6
sa:import	-5 -13 16
sa:in <month-gone>	11 -5 -6
sa:in <number>	3 -24 19
sa:in <quality>	9 13 -22
sa:in <seat>	6 -13 4
sa:in <span>	-5 -9 13
sa:in cash	0 6 -6
sa:in duty	0 -5 7
sa:in each	-8 18 -12
sa:in its	5 3 -10
sa:in the	-23 5 5
sa:increase	6 0 -6
sa:into	0 6 -5
sa:investment	0 17 -15
sa:is	0 9 -9
sa:is the	6 -8 0
sa:it	0 -8 7
sa:it .	9 -2 -6
sa:its	-9 4 1
sa:keep	13 -8 -5
sa:last	-3 -11 15
sa:last <span>	3 2 -8
sa:last season	-2 -4 8
sa:last year	-4 -17 23
sa:law .	9 -2 -6
sa:least	-2 6 -2
sa:less	8 0 -5
sa:lower	0 8 -6
sa:may	-1 8 -6
sa:meet	5 -7 1
sa:mid	-3 -2 7
sa:mid -	-3 -2 7
sa:million	0 7 -4
sa:million in	0 7 -4
sa:month	9 -4 -3
sa:more than	2 3 -6
sa:most	-9 -3 11
sa:most of	0 -9 10
sa:mr	6 -1 -3
sa:new	0 7 -6
sa:next	-10 34 -27
sa:next year	0 24 -23
sa:no	5 0 -6
sa:not	-6 -2 8
sa:now	12 0 -12
sa:of	5 3 -6
sa:of <money>	0 -20 21
sa:of <name>	-13 12 -2
sa:of <number>	4 -10 3
sa:of <quality>	-6 -3 10
sa:of coal	0 -16 17
sa:of duty	-9 1 3
sa:of farm	0 12 -12
sa:of good	0 -9 10
sa:of investment	0 9 -9
sa:of it	7 5 -12
sa:of last	7 -12 4
sa:of the	4 11 -16
sa:of what	5 -14 6
sa:of which	1 -7 4
sa:oil	0 7 -5
sa:on	-8 1 3
sa:on <day-gone>	-6 4 0
sa:on <quality>	7 8 -15
sa:on each	0 8 -8
sa:one	-2 -9 13
sa:or	-7 3 0
sa:or below	0 17 -17
sa:other	0 -11 12
sa:our	0 22 -20
sa:over	-3 28 -25
sa:over <span>	0 26 -25
sa:part	8 0 -9
sa:pay	-7 3 0
sa:port	0 -9 11
sa:product	0 6 -4
sa:product .	0 8 -8
sa:project	-1 8 -5
sa:promise	13 -8 -5
sa:promise for	5 0 -6
sa:published	-3 10 -7
sa:purchase	8 -8 0
sa:quota	0 7 -5
sa:rare	2 -13 11
sa:rare earth	2 -14 11
sa:rate	0 15 -14
sa:rate or	0 17 -17
sa:reach	-6 -2 8
sa:reach <money>	-5 -10 16
sa:refund	-5 -6 12
sa:report	6 -5 0
sa:say	9 -2 -5
sa:season	-12 15 -4
sa:season ,	-3 14 -10
sa:sell	2 -12 8
sa:sell to	6 -5 0
sa:set	-2 -16 18
sa:sheet	0 9 -7
sa:ship	-6 8 -1
sa:shipbuilding	-3 23 -21
sa:shipbuilding .	-1 17 -15
sa:show	-5 11 -5
sa:show .	-3 9 -6
sa:side ,	0 -9 9
sa:since	6 -26 12
sa:since the	4 -9 1
sa:so	4 -7 0
sa:so far	8 -3 -5
sa:some	5 -17 10
sa:soybean	12 -4 -8
sa:soybean ,	0 -10 13
sa:soybean .	10 -10 0
sa:stake	0 -13 14
sa:start	7 -13 3
sa:start on	8 -11 1
sa:state	0 -11 11
sa:steel	0 8 -6
sa:strike	-8 -4 13
sa:summer	0 -6 5
sa:take	-3 -4 9
sa:tariff	6 -9 1
sa:tariff .	-5 -1 7
sa:tell	0 -11 13
sa:than	6 5 -11
sa:than <money>	0 7 -7
sa:than a	9 -2 -5
sa:than the	9 -8 -2
sa:that	10 -20 7
sa:that it	0 -6 7
sa:the	5 -15 9
sa:the <day-ahead>	-22 14 0
sa:the <day-gone>	10 -6 -4
sa:the <goods-amount>	0 7 -7
sa:the <name>	0 9 -7
sa:the <number>	0 11 -9
sa:the <organisation>	8 -7 0
sa:the <seat>	-7 13 -5
sa:the come	0 14 -12
sa:the duty	11 0 -8
sa:the emergency	0 -8 4
sa:the end	7 -10 2
sa:the first	12 -1 -8
sa:the highest	0 -5 6
sa:the most	0 6 -6
sa:the next	-7 16 -9
sa:the soybean	9 -8 0
sa:the tariff	16 0 -14
sa:the whole	-7 -3 12
sa:them .	8 0 -6
sa:there	6 -15 6
sa:there .	0 -7 9
sa:they	0 -9 10
sa:thi	1 15 -17
sa:thi season	-3 15 -12
sa:thi year	-13 15 -6
sa:third	-1 -7 9
sa:those	5 0 -6
sa:through	-5 10 -5
sa:time	0 10 -10
sa:to	-12 0 7
sa:to <goods-amount>	11 0 -12
sa:to <money>	-5 -3 10
sa:to <month-gone>	-10 2 3
sa:to <name>	-1 -27 26
sa:to be	-4 12 -8
sa:to buy	8 -7 0
sa:to its	-8 0 9
sa:to the	0 6 -8
sa:trade	0 -5 8
sa:under	9 -2 -5
sa:until	6 -5 0
sa:up	9 -21 9
sa:up to	2 -13 9
sa:us	0 -9 10
sa:was	8 -6 -2
sa:way ,	0 -21 21
sa:way .	0 7 -7
sa:we	-3 6 -2
sa:week	18 -10 -11
sa:were	15 -8 -7
sa:what	-2 -11 14
sa:what <name>	0 -10 12
sa:which	0 -12 13
sa:which <name>	0 -6 8
sa:which is	-1 -2 6
sa:whole	-7 -3 12
sa:will	-3 -7 10
sa:with <name>	0 9 -7
sa:with the	6 -3 -2
sa:within	0 9 -9
sa:without	-8 0 6
sa:worth	0 -5 7
sa:would	-1 -33 35
sa:would be	0 -18 18
sa:year	-21 3 9
sa:year ,	-6 -16 23
sa:year .	-14 -1 9
sa:year <number>	0 14 -13
sa:year and	0 -4 6
sa:year before	8 -17 2
sa:year to	-3 6 -2
sa:—	3 -6 1
sb:'	-6 -13 17
sb:'s	16 -14 0
sb:'s export	13 -11 -6
sb:'s trade	-1 12 -10
sb:,	2 -7 5
sb:, <goods-amount>	0 6 -5
sb:, <name>	11 0 -10
sb:, <person>	-11 -21 28
sb:, a	5 -8 0
sb:, after	-4 -10 14
sb:, and	-10 3 0
sb:, at	0 -15 16
sb:, but	-10 -1 11
sb:, by	-8 5 0
sb:, down	0 14 -12
sb:, if	0 14 -14
sb:, in	0 12 -10
sb:, it	-5 6 0
sb:, say	-7 0 9
sb:, some	-4 0 6
sb:, that	0 -6 7
sb:, the	22 -10 -12
sb:, up	0 -19 20
sb:, was	0 6 -5
sb::	-5 -3 6
sb:: <goods-amount>	-6 0 7
sb:: <number>	0 -12 13
sb:: export	0 17 -16
sb:: the	-1 -4 7
sb:; the	2 10 -13
sb:<agent>	-9 9 -3
sb:<day-ahead>	3 11 -15
sb:<day-ahead> ,	2 7 -10
sb:<day-gone>	5 -7 2
sb:<day-gone> ,	6 0 -9
sb:<day-today>	8 4 -13
sb:<duty>	0 -14 13
sb:<gate>	-14 -4 11
sb:<goods-amount>	-13 19 -10
sb:<goods-amount> ,	0 12 -11
sb:<goods>	-13 -6 14
sb:<level-noun>	-10 0 7
sb:<level>	-29 3 5
sb:<level> ,	-1 7 -5
sb:<level> in	-11 -13 23
sb:<level> on	0 -18 19
sb:<level> to	-1 12 -10
sb:<money>	-16 -6 14
sb:<money> ,	-3 -9 13
sb:<money> ;	0 -16 17
sb:<money> <span>	0 -5 7
sb:<money> in	5 11 -15
sb:<money> last	-1 10 -7
sb:<money> of	0 12 -10
sb:<money> to	0 -7 9
sb:<month-gone>	11 -7 -2
sb:<month-gone> ,	2 -7 1
sb:<month-gone> it	0 -10 11
sb:<month-today>	12 -7 -6
sb:<name>	-3 -4 7
sb:<name> 's	13 -6 -3
sb:<name> ,	14 -8 -2
sb:<name> :	8 -4 -3
sb:<name> buy	-10 -1 9
sb:<name> come	-6 0 3
sb:<name> fall	7 -4 -3
sb:<name> good	0 -4 7
sb:<name> had	8 -13 3
sb:<name> has	5 3 -12
sb:<name> in	-9 -2 10
sb:<name> is	-7 9 0
sb:<name> of	0 11 -12
sb:<name> reach	0 -6 3
sb:<name> rise	-5 0 8
sb:<name> sell	-1 -7 10
sb:<name> ship	-5 0 7
sb:<name> to	2 -10 6
sb:<name> was	1 6 -10
sb:<name> will	-6 7 -2
sb:<name> would	-2 14 -11
sb:<not>	-2 13 -10
sb:<number>	-18 -14 24
sb:<number> ,	0 -18 17
sb:<number> :	-11 -9 15
sb:<number> and	0 11 -8
sb:<number> million	0 -6 6
sb:<number> we	0 -7 7
sb:<office>	-1 -8 9
sb:<organisation> ,	-5 12 -8
sb:<organisation> :	0 -7 8
sb:<organisation> expect	0 -5 6
sb:<organisation> has	8 0 -9
sb:<organisation> in	0 -14 15
sb:<organisation> is	0 -5 6
sb:<organisation> put	0 -13 14
sb:<organisation> reckon	0 14 -14
sb:<person>	19 -2 -13
sb:<person> ,	10 -25 9
sb:<person> :	7 1 -6
sb:<person> tell	0 -14 14
sb:<quality>	-13 0 7
sb:<quality> company	0 9 -7
sb:<quality> duty	0 12 -11
sb:<quality> energy	0 6 -6
sb:<quality> export	-4 -13 17
sb:<quality> exporter	3 9 -16
sb:<quality> rice	0 12 -11
sb:<quality> soybean	-4 6 0
sb:<seat>	-1 8 -7
sb:<seat> 's	11 -17 6
sb:<seat> ,	-4 10 -5
sb:<sender>	5 11 -15
sb:<span>	-19 -11 22
sb:<taker>	3 -19 11
sb:<v-agree>	-6 22 -18
sb:<v-bear>	5 2 -6
sb:<v-begin>	-1 9 -7
sb:<v-buy>	-11 6 1
sb:<v-down>	-3 11 -7
sb:<v-impose>	-2 21 -18
sb:<v-propose>	-19 37 -27
sb:<v-return>	0 17 -16
sb:<v-say>	5 3 -10
sb:<v-sell>	-4 -11 14
sb:<v-stay>	-25 1 11
sb:<v-suspend>	-2 7 -4
sb:<v-target>	-6 23 -20
sb:<v-threaten>	0 12 -9
sb:<v-up>	0 11 -11
sb:a	-13 3 3
sb:a further	0 -8 8
sb:a number	0 6 -5
sb:about	0 -10 8
sb:according	10 -6 -3
sb:according to	10 -6 -3
sb:after	-6 -9 15
sb:agreement	0 17 -15
sb:aim to	0 7 -7
sb:aircraft	0 12 -12
sb:all	-6 0 9
sb:already	-1 -7 10
sb:also say	9 -8 0
sb:amount	0 8 -5
sb:and	-18 21 -12
sb:and the	0 -10 12
sb:and to	0 8 -7
sb:another	0 -14 15
sb:answer	0 -11 13
sb:are	13 8 -19
sb:as	3 3 -6
sb:ask	-8 16 -10
sb:at	-12 10 -3
sb:at <level>	0 12 -11
sb:at about	0 -16 18
sb:at least	-8 19 -13
sb:at stake	0 -14 15
sb:at the	-6 -5 12
sb:average	-8 -12 17
sb:average tariff	-4 -2 6
sb:beef	-5 -1 6
sb:been	-6 -8 13
sb:before	-9 -7 14
sb:before the	-7 -5 12
sb:between	-9 0 4
sb:book	14 -3 -12
sb:bring	2 7 -9
sb:busan	9 -4 -6
sb:busan ,	8 -7 0
sb:but	-12 -4 14
sb:buy	-2 11 -9
sb:buy <goods-amount>	2 2 -7
sb:buyer	12 0 -13
sb:by	11 0 -11
sb:by <level>	-8 0 9
sb:by <number>	3 -16 11
sb:by the	12 6 -19
sb:car	-3 20 -17
sb:cash	0 15 -14
sb:cash ,	0 8 -8
sb:charge	0 -8 8
sb:claim	0 -18 17
sb:claim for	2 -8 4
sb:coffee	0 -7 9
sb:collect	10 3 -14
sb:come to	10 -9 -1
sb:commerce	0 -4 6
sb:commit	-5 8 -1
sb:confirm	10 -18 7
sb:copper	8 0 -8
sb:cost	-6 0 3
sb:cost the	0 -6 7
sb:could	2 -16 14
sb:count	0 8 -9
sb:counted	2 -10 5
sb:countermeasure	0 -7 7
sb:countermeasure on	0 -5 6
sb:country	-9 -7 13
sb:cover	0 -11 12
sb:custom	-11 -5 15
sb:cut	0 18 -18
sb:cut tariff	0 -10 10
sb:davo	10 -9 0
sb:deal	0 15 -14
sb:deficit	10 -24 3
sb:deficit in	-2 -5 9
sb:deficit of	-9 -6 16
sb:deficit with	17 -2 -14
sb:dispute	-3 -2 8
sb:doe	9 -11 0
sb:down	7 7 -13
sb:down from	0 16 -15
sb:duty of	7 5 -13
sb:each side	0 9 -9
sb:earlier	-9 4 3
sb:emergency	8 -5 -2
sb:end	0 7 -8
sb:end of	-5 6 0
sb:energy	0 19 -19
sb:energy for	0 11 -11
sb:estimate	-6 13 -9
sb:expect	-11 9 -1
sb:expect export	0 8 -8
sb:expect to	-7 -5 13
sb:export	4 -6 2
sb:export to	-7 -2 7
sb:extension	0 -9 10
sb:fact	-2 7 -3
sb:fact sheet	-2 11 -8
sb:fall	-6 0 4
sb:fall by	-23 6 6
sb:fall to	15 -4 -11
sb:far	9 -6 -2
sb:farm	0 14 -13
sb:farm good	0 14 -13
sb:fear	0 8 -6
sb:figure	0 -10 5
sb:first	16 -24 3
sb:first <span>	-3 -10 13
sb:first half	8 -13 1
sb:for	-19 11 -2
sb:for <name>	0 -10 11
sb:for <number>	0 28 -27
sb:for the	2 -7 4
sb:for thi	-2 16 -13
sb:forecast	0 9 -7
sb:free	-7 10 -4
sb:from	2 -9 6
sb:from <name>	-7 3 1
sb:from the	12 -16 0
sb:further	0 -8 8
sb:go	-7 16 -11
sb:go to	0 22 -21
sb:goal	1 11 -15
sb:good	-16 7 0
sb:good for	0 -6 7
sb:good with	0 -12 14
sb:government	0 8 -7
sb:had	17 -18 0
sb:had fall	-4 -6 11
sb:half	8 -1 -4
sb:half ,	0 8 -7
sb:half of	9 -9 -1
sb:has	9 -9 0
sb:have pay	-2 -2 7
sb:he	-8 6 0
sb:his	-2 -4 8
sb:hope	0 20 -18
sb:hope for	0 14 -13
sb:if	0 10 -9
sb:import	-19 -5 17
sb:import of	-4 -6 11
sb:importer	-5 -13 16
sb:importer have	-8 -4 13
sb:in <month-gone>	-7 -5 12
sb:in <number>	-9 -5 12
sb:in <seat>	-4 8 -5
sb:in cash	0 8 -7
sb:in good	-3 -9 12
sb:in return	0 9 -8
sb:in trade	0 -9 10
sb:industry	0 -10 11
sb:intend	0 6 -5
sb:intend to	0 6 -5
sb:invest	-1 16 -14
sb:invest <money>	0 6 -6
sb:is	-12 0 6
sb:is the	7 -5 -1
sb:is to	-1 7 -4
sb:is worth	0 -9 9
sb:it	-18 12 0
sb:it buy	0 -8 9
sb:it has	-8 0 8
sb:it was	-3 -10 14
sb:it will	0 6 -6
sb:it would	-4 24 -20
sb:its	10 -1 -8
sb:its promise	10 -10 0
sb:keep	-8 6 0
sb:last year	0 -8 10
sb:least	-8 19 -13
sb:line	0 -9 9
sb:list	-5 -14 17
sb:lose	-6 16 -11
sb:lower	0 -8 10
sb:lower tariff	0 -8 8
sb:machinery	0 -7 9
sb:mean	0 -7 9
sb:mean to	0 -7 9
sb:medicine	0 -8 8
sb:meet	20 -20 0
sb:member	-3 -2 8
sb:milk	3 -6 0
sb:million	0 -6 6
sb:ministry	-2 -3 6
sb:more than	2 6 -9
sb:most	-1 8 -5
sb:mr	-2 13 -9
sb:name	0 14 -14
sb:narrow	-2 -1 6
sb:new	0 -16 17
sb:next	-4 -9 13
sb:not	6 6 -11
sb:now	-2 8 -4
sb:number	-5 8 -4
sb:number :	0 -7 8
sb:of	12 2 -11
sb:of <money>	0 -10 10
sb:of <name>	3 16 -20
sb:of <number>	-1 -10 13
sb:of <quality>	-5 9 -2
sb:of a	-3 -4 8
sb:of about	0 13 -12
sb:of at	0 9 -7
sb:of soybean	0 9 -10
sb:of the	4 -10 4
sb:of thi	4 0 -6
sb:of which	2 6 -11
sb:oil	-5 -2 11
sb:on	-4 6 -4
sb:on <day-today>	-9 1 3
sb:on about	0 -14 14
sb:on the	5 3 -7
sb:one	-10 0 6
sb:orange	15 -1 -13
sb:our export	-2 -3 8
sb:out	8 -4 -2
sb:own	6 -9 2
sb:pay	-12 0 6
sb:port	0 -8 8
sb:product	0 -9 10
sb:promise	6 6 -21
sb:promise to	6 -4 0
sb:purchase	0 9 -11
sb:purchase of	-10 15 -4
sb:put	-10 7 -2
sb:put at	0 -11 13
sb:put the	-5 11 -7
sb:quarter	-2 -5 9
sb:quota	-21 9 1
sb:quota of	-8 -3 10
sb:raise	-5 7 0
sb:raise its	-1 8 -4
sb:rate	0 -12 14
sb:reach	0 18 -20
sb:reach <money>	0 7 -7
sb:reckon	-2 34 -32
sb:refund	5 -27 16
sb:refund of	6 -9 0
sb:remain	0 -8 9
sb:report	11 -10 -2
sb:reporter	0 -8 9
sb:return	0 18 -17
sb:return <name>	0 9 -8
sb:rise	2 -11 4
sb:rise by	7 -5 -2
sb:sale	5 -28 22
sb:sale of	12 -1 -9
sb:sale to	-2 -24 25
sb:save	0 14 -13
sb:say	-2 -5 8
sb:say ,	0 -11 13
sb:say it	-2 -7 9
sb:say on	2 9 -12
sb:say that	0 -7 9
sb:say the	0 6 -5
sb:season	-8 3 3
sb:sell	-7 -3 8
sb:sell <name>	-2 -3 6
sb:send	8 -6 -2
sb:set themselve	0 9 -8
sb:shall	0 15 -15
sb:sheet	-2 11 -8
sb:ship	-7 0 3
sb:shipment	5 11 -16
sb:shipment to	0 6 -5
sb:should	0 13 -12
sb:show	8 -2 -5
sb:shrink	0 13 -12
sb:shrink by	1 10 -12
sb:side	0 13 -12
sb:since	6 0 -4
sb:since <month-gone>	7 4 -11
sb:since the	0 -6 7
sb:so	8 -6 0
sb:so far	9 -4 -4
sb:some	7 -5 0
sb:soybean	0 24 -30
sb:soybean :	0 11 -10
sb:speak	0 11 -9
sb:spoke	0 11 -10
sb:stake	0 -14 15
sb:stand	6 0 -4
sb:state	6 0 -4
sb:sugar	0 -13 13
sb:surplu with	-2 8 -5
sb:take <goods-amount>	0 3 -6
sb:target	0 26 -25
sb:target for	0 21 -20
sb:tariff	6 -10 6
sb:tariff is	0 -7 8
sb:tariff on	6 -19 13
sb:tea	-6 -1 7
sb:tell	-5 -2 7
sb:tell reporter	0 -7 8
sb:that	-1 -11 11
sb:that <name>	-1 -3 8
sb:that <quality>	0 8 -6
sb:that import	0 10 -8
sb:that is	0 -10 12
sb:that it	-1 14 -11
sb:that the	20 -13 -3
sb:the <day-ahead>	-2 8 -5
sb:the <level>	0 -7 8
sb:the <name>	-23 -4 18
sb:the <office>	-2 -12 15
sb:the <organisation>	4 3 -7
sb:the <person>	12 -8 -2
sb:the <quality>	-8 19 -15
sb:the <seat>	-6 7 -2
sb:the <span>	0 -6 7
sb:the agreement	0 15 -14
sb:the aim	0 -6 6
sb:the average	-7 -10 15
sb:the cost	0 19 -19
sb:the deficit	-1 -12 11
sb:the duty	5 -7 1
sb:the emergency	-9 -3 12
sb:the first	15 -16 0
sb:the goal	0 16 -14
sb:the loss	-4 8 -4
sb:the port	0 -7 7
sb:the quota	-6 0 3
sb:the tariff	3 3 -8
sb:the trade	18 0 -18
sb:the truce	5 4 -10
sb:the two	-9 12 -7
sb:the week	-12 0 11
sb:the whole	0 12 -10
sb:the year	12 -2 -8
sb:them	0 -6 7
sb:themselve	0 14 -14
sb:themselve the	0 8 -8
sb:then	0 9 -8
sb:these	0 7 -6
sb:they	-8 -1 7
sb:thi	10 13 -26
sb:thi year	3 8 -13
sb:third	0 8 -6
sb:those	-8 0 6
sb:through	-7 0 8
sb:to	9 -1 -6
sb:to <level>	0 -7 8
sb:to <money>	-3 -5 8
sb:to <month-gone>	1 -7 2
sb:to <name>	16 -32 13
sb:to about	8 -6 -1
sb:to bring	0 11 -10
sb:to buy	4 15 -29
sb:to cut	0 -8 8
sb:to lower	0 -8 8
sb:to purchase	-2 10 -6
sb:to reach	0 9 -9
sb:to take	7 -5 -1
sb:to the	-7 -24 31
sb:toyota	-2 29 -27
sb:trade	3 -6 2
sb:trade between	-4 -2 8
sb:trade deficit	16 -5 -11
sb:truce	5 10 -16
sb:two	-18 4 1
sb:two side	0 8 -7
sb:under	26 -4 -18
sb:under the	15 -5 -8
sb:up	-12 5 0
sb:us	-7 -3 9
sb:value	0 -14 15
sb:volume	-2 -4 7
sb:volume :	0 -8 11
sb:want	0 -6 8
sb:was	-8 2 2
sb:was to	7 -12 4
sb:was worth	0 11 -10
sb:we	-10 15 -10
sb:we buy	0 -13 14
sb:week	4 -7 2
sb:were	-1 -13 15
sb:were worth	0 -6 6
sb:which	1 7 -9
sb:which had	8 -5 -2
sb:while	0 9 -7
sb:whole	0 12 -10
sb:will	-14 30 -22
sb:will be	0 10 -9
sb:with	5 6 -10
sb:with <name>	12 2 -13
sb:with the	-4 13 -9
sb:within	-2 -13 15
sb:within the	-1 -21 22
sb:world	0 7 -6
sb:worth	-13 3 2
sb:worth <money>	-1 -3 6
sb:would	-21 36 -27
sb:would be	0 -7 8
sb:would cost	0 12 -10
sb:would take	-1 17 -14
sb:write	-4 6 0
sb:year	6 -15 8
sb:year 's	7 0 -8
sb:year ,	12 -3 -7
sb:year <number>	0 -7 8
sb:year and	0 9 -7
sb:year to	6 -6 0
sb:you	0 -6 6
sb:—	6 -3 -2
sentence about deficit 1	-5 -6 13
sentence about exports 8	9 -17 8
sentence about growth 7	0 -14 14
sentence about imports 9	-9 0 5
sentence about investment 4	0 8 -7
sentence about purchases 6	0 16 -19
sentence about trade 10	0 10 -9
sentence about trade 3	0 12 -11
sentence achieved	-14 20 -12
sentence aim	1 3 -6
sentence change	4 8 -12
sentence not trade	0 -18 19
sentence period	7 0 -5
sentence to come	0 -6 8
sentence trade	2 -10 7
short fraction	-5 0 6
short no	-12 -6 14
short number alone	-14 26 -18
short without unit	7 -7 1
side money	-11 -5 12
side tonnes	4 -13 9
size % -1	-13 15 -9
size % 0	-21 4 6
size % 1	15 -27 9
size EUR 10	-1 -42 44
size EUR 7	-7 -11 16
size EUR 8	-3 11 -9
size GBP 7	0 18 -16
size GBP 9	0 6 -6
size JPY 12	0 13 -11
size USD 10	-27 9 -2
size USD 12	-6 2 0
size USD 6	-4 -29 32
size USD 7	-14 -2 9
size USD 8	-14 -12 18
size USD 9	-14 32 -26
size tonnes 2	-13 -1 12
size tonnes 3	-4 -14 16
size tonnes 4	-39 -10 33
size tonnes 5	31 -18 -10
size tonnes 6	21 -16 -3
size tonnes 7	8 41 -61
size units 1	0 10 -9
size units 2	-2 33 -34
size units 5	0 -15 16
t0=future	-15 19 -11
t0=modal	-9 30 -26
t0=past	-4 -25 28
t0=perfect	22 -7 -14
t0=pluperfect	9 -22 11
t0=present	-10 3 2
t1=future	-15 24 -16
t1=gerund	-2 26 -23
t1=infinitive	0 25 -33
t1=modal	-8 24 -20
t1=participle-passive	-18 -13 24
t1=past	2 -37 30
t1=perfect	22 -16 -7
t1=pluperfect	0 -11 9
t1=present	-6 -9 13
t1=present-passive	0 -14 15
t2=participle-passive	13 -6 -7
t2=past	-1 -8 9
t2=past-passive	17 -14 -7
t2=present	-14 4 2
t2=present-passive	0 12 -12
top	26 18 -39
unit %	1 -10 7
unit EUR	-19 -29 36
unit GBP	-2 15 -13
unit JPY	6 15 -20
unit USD	-31 3 11
unit tonnes	14 -2 -10
unit units	-7 26 -21
v0-none	-20 5 5
v0=aim	0 12 -11
v0=amount	0 -6 6
v0=be	-2 6 -3
v0=bring	8 -1 -4
v0=buy	0 -10 11
v0=collect	15 2 -18
v0=come	6 -15 3
v0=commit	-5 8 -1
v0=confirm	0 -12 11
v0=export	0 9 -7
v0=have	-7 -15 20
v0=hope	0 12 -10
v0=import	-3 7 -3
v0=lose	-3 10 -5
v0=lower	0 -10 11
v0=order	6 -9 1
v0=pay	-4 -2 8
v0=prepare	0 -6 7
v0=promise	-10 13 -2
v0=put	-6 0 3
v0=reckon	0 20 -19
v0=rise	5 -7 0
v0=say	0 -16 16
v0=sell	-4 -7 11
v0=ship	-5 6 0
v0=shrink	0 10 -11
v0=stand	6 0 -4
v0=take	-4 -5 9
v1-none	-15 8 0
v1=amount	0 -11 13
v1=bring	3 6 -9
v1=buy	0 -5 6
v1=collect	12 1 -14
v1=come	6 -17 4
v1=commit	-4 7 -1
v1=confirm	0 -13 11
v1=export	0 6 -4
v1=fall	-2 6 -3
v1=go	0 10 -9
v1=have	-7 -22 26
v1=hope	0 11 -10
v1=import	-4 13 -9
v1=lose	-3 10 -6
v1=lower	0 -6 8
v1=order	5 -10 3
v1=other	1 -17 12
v1=pay	-4 -4 9
v1=plan	0 -6 6
v1=promise	-1 7 -3
v1=purchase	-3 9 -5
v1=put	-6 0 3
v1=raise	-2 6 -2
v1=reach	1 3 -7
v1=reckon	0 20 -19
v1=rise	5 -7 0
v1=say	0 -21 20
v1=send	0 -5 6
v1=shrink	0 11 -12
v1=stand	6 0 -4
v1=take	0 -12 8
v2-none	-27 4 10
v2=be	-8 4 0
v2=buy	13 -2 -11
v2=collect	8 -8 -1
v2=come	0 -6 5
v2=go	-7 0 3
v2=other	0 -7 7
v2=promise	-5 0 7
verbless	-31 6 7
vt0=aim present	0 12 -11
vt0=amount past	0 -6 6
vt0=be past	-9 2 4
vt0=be present	8 0 -5
vt0=bring past	9 0 -7
vt0=bring present	0 -5 6
vt0=buy future	-12 10 0
vt0=buy past	-10 0 8
vt0=buy perfect	14 -5 -9
vt0=buy present	-4 -19 22
vt0=come present	1 -8 3
vt0=export present	0 13 -12
vt0=fall past	3 -7 0
vt0=fall perfect	-2 -4 8
vt0=fall pluperfect	-4 -6 11
vt0=have present	-5 -15 19
vt0=other perfect	0 10 -13
vt0=reach modal	0 13 -11
vt0=reach past	5 -12 3
vt0=reckon present	0 12 -11
vt0=rise past	-8 -1 12
vt0=say present	0 -18 19
vt0=sell past	0 -16 19
vt0=sell present	0 -8 9
vt0=ship past	-5 0 6
vt0=stand present	6 0 -5
vt0=take past	3 -10 2
vt1=amount past	0 -6 6
vt1=be future	0 12 -11
vt1=be present	8 0 -5
vt1=bring past	9 0 -7
vt1=bring present	0 -5 6
vt1=buy future	-12 10 0
vt1=buy infinitive	0 4 -7
vt1=buy past	-10 0 8
vt1=buy perfect	14 -5 -9
vt1=buy present	-4 -19 22
vt1=come past	6 -8 0
vt1=come present	1 -8 3
vt1=cut infinitive	0 -6 6
vt1=expect participle	0 -6 6
vt1=export present	0 9 -9
vt1=fall past	3 -7 0
vt1=fall perfect	-2 -4 8
vt1=fall pluperfect	-4 -6 11
vt1=have present	-5 -22 25
vt1=reach modal	0 13 -11
vt1=reach past	5 -12 3
vt1=reckon present	0 12 -11
vt1=rise past	-8 -1 12
vt1=say present	0 -18 19
vt1=sell past	0 -16 19
vt1=sell present	0 -8 9
vt1=ship past	-5 0 6
vt1=stand present	6 0 -5
vt1=take past	3 -10 2
vt2=be present	-8 12 -6
vt2=buy past	7 0 -5
vt2=come past	0 -8 6
vt2=go past	-3 -10 13
year earlier	5 -62 50
year earlier money	6 -39 27
year earlier percent	3 -6 1
year earlier tonnes	0 -24 25
year earlier units	0 -11 12
year later	-15 48 -41
year later money	-3 32 -30
year later tonnes	-9 20 -12
year this	3 17 -20
year this money	8 0 -10
year this tonnes	-4 17 -12`;
