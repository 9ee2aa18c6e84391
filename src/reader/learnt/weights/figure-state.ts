// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-15 2 8
a:'s	-9 11 -5
a:<agent>	3 -10 1
a:<day-ahead>	-14 12 -2
a:<day-gone>	10 0 -9
a:<duty>	0 7 -8
a:<goods-amount>	-6 11 -5
a:<goods>	-6 13 -7
a:<level> .	-2 18 -15
a:<money>	-8 -3 9
a:<money> of	0 10 -10
a:<month-ahead>	-4 18 -13
a:<month-gone>	-6 -13 18
a:<month-today>	12 -3 -10
a:<name>	-6 -6 11
a:<name> 's	-3 11 -7
a:<name> .	-11 -11 18
a:<not>	-9 -2 10
a:<number>	-18 24 -13
a:<number> and	0 -11 11
a:<quality> beef	0 13 -11
a:<quality> good	-2 -8 11
a:<sender>	-2 18 -17
a:<span>	-22 9 1
a:<span> .	-26 2 5
a:<span> for	0 12 -12
a:<span> in	0 9 -7
a:<span> through	0 11 -10
a:<span> to	0 -12 13
a:<taker>	-2 -5 9
a:<v-bear>	17 -15 -2
a:<v-buy>	13 -3 -8
a:<v-down>	-6 20 -14
a:<v-propose>	-18 23 -7
a:<v-sell>	-8 11 -2
a:<v-stay>	-3 -14 18
a:<v-suspend>	0 -10 11
a:<v-target>	-8 -8 14
a:<v-up>	-11 -4 13
a:?	-4 14 -10
a:act	-14 0 16
a:after	-1 9 -6
a:agree	3 3 -10
a:all	7 -9 0
a:and	-28 12 2
a:and <goods-amount>	-1 12 -9
a:and <month-gone>	-8 0 9
a:are to	-6 12 -7
a:at	-14 2 4
a:at <level>	-2 14 -12
a:at stake	0 -14 15
a:be	-9 16 -10
a:beef	-1 21 -19
a:been buy	9 -5 -4
a:been collect	-5 -6 10
a:before .	12 -10 -5
a:before new	-6 11 -5
a:between	-9 0 11
a:busan	2 6 -10
a:buy	15 -1 -13
a:by	2 17 -21
a:by <day-ahead>	-5 12 -7
a:by <number>	0 19 -18
a:cash	0 13 -12
a:collect	7 -11 -1
a:country	-4 -10 14
a:deal	0 11 -13
a:duty	-10 20 -9
a:each	-12 15 -9
a:each of	-4 13 -8
a:either	0 -11 12
a:either side	0 -10 10
a:emergency	0 -9 3
a:end	17 -1 -16
a:end of	10 -11 0
a:energy	0 9 -8
a:export	-11 8 0
a:export to	-3 -6 11
a:far	12 -6 -6
a:far .	12 -6 -6
a:farm	0 18 -17
a:farm good	0 14 -13
a:first	5 -18 10
a:first half	-9 -5 15
a:for	0 29 -32
a:for <name>	9 -7 -1
a:for shipbuilding	0 11 -9
a:for the	0 21 -22
a:for thi	0 10 -8
a:free of	-2 9 -6
a:from	-4 -6 10
a:from <name>	0 -13 12
a:from <number>	-1 11 -8
a:go	-10 1 4
a:good	-10 -4 10
a:had	6 -14 3
a:half of	-8 -5 14
a:have	1 -13 9
a:hit	0 -12 13
a:in	-13 7 0
a:in <month-gone>	-9 -7 17
a:in <number>	-6 -6 10
a:in all	12 -7 -6
a:in cash	0 11 -10
a:in each	-4 6 -1
a:into	0 9 -8
a:investment	0 12 -10
a:is	-1 14 -12
a:it	-5 9 -4
a:its	0 6 -9
a:last	-6 -40 43
a:last season	-1 -7 10
a:last year	0 -47 44
a:less	12 -4 -7
a:may	0 13 -13
a:meet	11 -7 -3
a:meet .	10 -7 -3
a:new	-7 15 -9
a:new year	-7 12 -5
a:next	-7 30 -25
a:next year	0 22 -21
a:not	0 -10 12
a:of	-12 0 9
a:of <money>	0 -12 13
a:of <name>	-12 10 -1
a:of <quality>	-3 -12 15
a:of duty	-2 11 -8
a:of it	-2 11 -8
a:of last	10 -8 0
a:of sale	7 2 -10
a:of soybean	9 0 -10
a:of steel	0 12 -11
a:of the	0 -8 9
a:of wheat	0 11 -11
a:on	12 0 -8
a:on <day-ahead>	0 -13 13
a:on <quality>	6 9 -15
a:on either	0 -10 10
a:over	-8 24 -17
a:over <span>	-1 20 -17
a:quarter	0 -12 10
a:rice	-9 12 -2
a:sale	3 6 -11
a:season	-18 14 0
a:set	0 -11 12
a:shipbuilding	-1 17 -15
a:since	5 -18 5
a:since the	0 -9 5
a:so	12 -6 -6
a:so far	12 -6 -7
a:soybean	12 -4 -10
a:stake	0 -14 15
a:stake .	0 -11 12
a:steel	0 11 -10
a:than	11 0 -9
a:than in	-11 0 6
a:than last	0 9 -7
a:than the	13 -7 -8
a:the <day-ahead>	-5 10 -4
a:the come	0 13 -12
a:the country	0 -8 9
a:the end	10 -11 0
a:the first	6 -18 9
a:the next	-4 9 -3
a:the year	9 0 -7
a:thi	-15 27 -17
a:thi season	-7 15 -8
a:thi year	-21 19 -8
a:to	-10 -10 17
a:to <level>	-1 -11 13
a:to <name>	-1 -10 9
a:to the	9 -5 -3
a:up	13 -5 -8
a:way .	0 14 -12
a:were	12 -5 -6
a:would	-1 -10 13
a:year	-16 0 8
a:year .	-14 3 4
a:year <number>	0 10 -10
a:year before	10 -13 -2
after other unit far money	-3 -7 10
after other unit far percent	2 10 -12
after other unit far tonnes	-9 1 5
after other unit here money	-15 -7 13
after other unit here percent	10 -17 3
after other unit here tonnes	-11 1 3
after other unit next money	-14 8 0
after other unit next percent	-29 0 18
after other unit next tonnes	-1 -17 21
after same unit far money	-11 13 -7
after same unit far percent	-3 -17 17
after same unit far tonnes	24 -15 -11
after same unit here money	-12 5 0
after same unit here tonnes	-9 8 0
after same unit next money	-16 16 -7
after same unit next percent	-9 -6 15
after same unit next tonnes	14 -6 -9
asks	-4 14 -10
b:'s	3 -14 9
b:'s export	-10 -5 15
b:,	14 -11 0
b:, about	4 -12 3
b:, after	-1 -18 20
b:, and	-16 7 0
b:, is	-1 10 -7
b:, of	-1 -11 15
b:, put	-2 10 -7
b:, the	16 -16 0
b:, up	0 -18 19
b:: export	0 13 -12
b:;	4 13 -17
b:; the	0 17 -17
b:<agent>	1 15 -18
b:<day-gone>	-2 -10 12
b:<day-today>	0 10 -10
b:<duty>	-11 -11 17
b:<gate>	-17 -1 12
b:<goods-amount> from	0 -14 14
b:<goods>	0 -7 8
b:<level>	-8 -16 20
b:<level> on	0 -27 28
b:<level> to	0 12 -11
b:<money>	-2 -11 14
b:<month-gone>	12 -3 -6
b:<name>	-13 8 0
b:<name> buy	-12 -9 19
b:<name> had	2 -14 14
b:<name> has	11 0 -13
b:<name> have	-9 -2 12
b:<name> in	0 9 -8
b:<name> is	-5 15 -10
b:<name> take	4 -9 0
b:<not>	-3 14 -12
b:<number> we	11 0 -11
b:<office>	0 12 -11
b:<organisation>	14 -6 -5
b:<organisation> had	7 1 -10
b:<organisation> put	7 -13 4
b:<person>	-23 16 -1
b:<person> put	0 -10 11
b:<person> say	-16 0 9
b:<quality> duty	0 14 -13
b:<quality> export	-5 -7 13
b:<quality> exporter	1 12 -15
b:<seat> 's	6 -15 8
b:<seat> had	10 -7 -4
b:<seat> will	0 -10 10
b:<sender>	5 12 -15
b:<taker>	-6 -15 18
b:<v-agree>	0 8 -9
b:<v-down>	4 10 -12
b:<v-impose>	-4 8 -6
b:<v-propose>	-13 36 -29
b:<v-return>	7 0 -8
b:<v-say>	7 5 -12
b:<v-sell>	-11 3 4
b:<v-up>	-10 3 2
b:a	-8 9 -3
b:a further	0 -12 12
b:about	1 -9 5
b:accept	-3 -12 15
b:additional	0 12 -12
b:after	0 -14 14
b:agreement	0 12 -11
b:an	0 -12 14
b:and	-34 25 -10
b:and at	0 14 -13
b:another	-1 -22 24
b:as	-4 12 -8
b:at a	0 10 -9
b:at about	2 -20 16
b:at least	-8 12 -5
b:average	-6 -7 12
b:been	-2 -11 13
b:book	11 -1 -9
b:busan	12 -10 0
b:but	-10 0 9
b:charge	0 -11 12
b:chip	0 10 -10
b:chip for	0 10 -10
b:claim	-12 -18 26
b:claim for	-6 -9 15
b:collect	4 5 -9
b:come	7 -12 1
b:come to	4 -18 7
b:confirm	7 -15 5
b:cost	-10 -1 5
b:cost the	-3 -13 16
b:count	5 14 -21
b:count on	0 13 -12
b:country	-6 -20 25
b:custom	-13 -7 19
b:cut	0 11 -13
b:damage	8 -6 0
b:deal	5 4 -12
b:deficit of	-1 -7 10
b:deficit with	11 0 -12
b:duty	-4 -13 16
b:expect	-7 20 -15
b:expect export	0 10 -9
b:expect to	-3 9 -5
b:export	0 9 -8
b:export of	-1 8 -4
b:export to	-9 11 -3
b:fall by	-14 6 2
b:fall to	11 -3 -7
b:first	1 -10 6
b:for	-36 10 2
b:for thi	0 14 -12
b:from	-4 -17 20
b:from <name>	-11 -1 12
b:from the	12 -8 -3
b:further	0 -9 9
b:gain	0 25 -24
b:gap	-5 -6 12
b:goal	2 6 -12
b:government	0 11 -10
b:had	10 -17 5
b:has	17 -23 4
b:has buy	13 -4 -9
b:has promise	-8 9 0
b:have	3 -14 7
b:have fall	-9 -1 11
b:have pay	-5 -5 11
b:his	5 -10 1
b:hope	0 21 -19
b:hope for	0 18 -17
b:import	-19 2 10
b:importer	-17 -17 29
b:importer have	-8 -6 14
b:in	-9 3 3
b:in return	0 8 -6
b:in the	-9 2 0
b:industry	0 -10 10
b:invest	0 9 -7
b:is	-2 13 -11
b:is put	0 8 -7
b:it	-14 6 1
b:it come	0 -8 10
b:it has	-4 -6 10
b:it is	7 -10 1
b:it was	-2 -15 18
b:it would	-3 23 -20
b:its	11 -11 0
b:its promise	10 -10 0
b:last	-14 2 6
b:least	-8 12 -5
b:list	-3 -8 11
b:lose	-1 14 -10
b:maker	0 -14 14
b:meet	19 -17 0
b:meet its	20 -20 0
b:member	-5 -3 10
b:most	0 13 -12
b:name	0 20 -19
b:new	0 -13 15
b:next	0 -9 9
b:of	0 12 -11
b:of <name>	5 13 -19
b:of at	0 10 -9
b:of good	0 -9 10
b:of some	-2 -12 16
b:on	-12 -15 22
b:on <day-gone>	4 4 -9
b:on <day-today>	-2 11 -9
b:on about	0 -11 11
b:on another	0 -9 10
b:one	0 -13 15
b:open	0 17 -17
b:order for	0 8 -6
b:out	7 0 -9
b:over	-5 9 -5
b:pay	-1 11 -9
b:plan	0 -10 11
b:promise	1 9 -16
b:province	0 -12 13
b:purchase	0 9 -10
b:purchase of	-10 14 -3
b:put the	0 8 -8
b:quota	-17 -2 12
b:quota of	-11 -2 10
b:reach	8 4 -14
b:reduce	0 9 -8
b:refund	-3 -20 23
b:sale	17 -19 0
b:sale to	11 -9 0
b:say that	0 -11 11
b:say the	5 4 -9
b:see	-4 14 -10
b:set	-2 14 -11
b:shall	0 12 -12
b:shipment	0 14 -13
b:should	0 16 -15
b:shrink	0 9 -10
b:shrink by	1 9 -12
b:since	16 0 -13
b:since <month-gone>	12 4 -16
b:some	13 -29 8
b:soybean purchase	8 -8 0
b:spoke	0 12 -11
b:stand	8 2 -11
b:steel	-2 9 -6
b:surplu with	4 4 -9
b:target	0 9 -7
b:tariff	-15 0 4
b:tariff on	-1 -12 14
b:term	0 9 -9
b:that export	8 3 -12
b:that is	0 -8 10
b:that it	0 11 -9
b:that the	3 -11 6
b:the <name>	-18 -7 17
b:the <office>	0 9 -9
b:the <organisation>	17 -6 -8
b:the <seat>	-9 0 7
b:the average	-4 -5 10
b:the damage	8 -6 0
b:the deficit	0 -14 11
b:the duty	0 -15 17
b:the gain	0 25 -24
b:the gap	-4 -6 11
b:the goal	0 10 -9
b:the province	0 -12 13
b:the trade	17 -1 -15
b:the two	-4 9 -6
b:the whole	6 5 -12
b:themselve	0 14 -14
b:then	0 9 -7
b:thi	-4 18 -14
b:thi year	-2 15 -11
b:timber	14 0 -11
b:to	-7 13 -7
b:to <goods-amount>	-2 -13 15
b:to <money>	0 -10 11
b:to be	0 10 -9
b:to buy	0 8 -12
b:to lower	0 -17 17
b:to the	-19 -9 22
b:toyota	0 13 -12
b:trade	9 -13 3
b:trade deficit	16 -2 -12
b:trade surplu	0 8 -7
b:two country	0 -11 13
b:two government	0 10 -10
b:two side	0 9 -9
b:under	9 -14 6
b:under the	11 -8 -2
b:up	-10 0 3
b:value	0 -11 12
b:want to	0 -8 8
b:was to	2 -13 10
b:was worth	0 9 -9
b:we	0 17 -16
b:we buy	9 -11 0
b:we have	0 -9 10
b:were	0 -9 9
b:whole	6 5 -12
b:will	-10 14 -7
b:with	11 17 -25
b:with <name>	8 3 -10
b:with the	4 5 -10
b:within	-5 -15 19
b:within the	-4 -16 19
b:world	8 11 -19
b:worth	-10 11 -7
b:worth at	0 -14 14
b:would	-22 20 -10
b:would be	0 -16 17
b:would lose	0 9 -9
b:would take	-1 15 -13
b:year	-21 3 6
b:year from	0 -12 12
b:—	7 -11 3
b:— <name>	4 -8 3
c0=agree	1 15 -16
c0=begin	0 -16 13
c0=down	11 0 -8
c0=propose	-18 19 -8
c0=sell	-18 -4 16
c0=target	-2 -15 17
c1=agree	2 7 -10
c1=begin	4 -13 6
c1=impose	1 -14 11
c1=propose	-9 15 -8
c1=sell	-21 -2 16
c1=stay	4 -12 8
c1=target	-4 -9 14
c1=up	-8 11 -4
c2=bear	17 -12 -5
c2=buy	13 0 -12
c2=impose	0 16 -12
c2=propose	-9 19 -10
c2=stay	-11 1 5
c2=suspend	0 -10 11
c2=up	-10 0 7
clause about deficit 1	2 -13 8
clause about deficit 1 money	2 -10 7
clause about duties 5	14 -10 -4
clause about duties 5 money	14 -3 -9
clause about exports 8	5 -11 5
clause about exports 8 percent	10 -11 -1
clause about growth 7 percent	-9 2 0
clause about imports 9	10 -26 12
clause about imports 9 money	2 -17 11
clause about imports 9 percent	-14 0 11
clause about imports 9 tonnes	14 -12 -3
clause about investment 4	-9 31 -25
clause about investment 4 money	-9 31 -25
clause about purchases 6	0 16 -20
clause about purchases 6 money	-9 9 -4
clause about purchases 6 units	-2 23 -23
clause about trade 10	-15 2 6
clause about trade 10 money	-9 -9 15
clause about trade 10 tonnes	-2 14 -11
clause about trade 3	-12 1 2
clause about trade 3 percent	-3 -4 9
clause achieved	27 -43 5
clause achieved money	23 -33 0
clause achieved percent	1 -12 4
clause achieved tonnes	9 -9 -1
clause aim	-23 28 -16
clause aim money	-9 5 0
clause aim percent	-19 25 -16
clause aim tonnes	-4 10 -7
clause average	-7 -6 11
clause average percent	-7 -6 11
clause change	-11 2 5
clause not trade percent	-1 -16 18
clause period	-8 -3 9
clause period tonnes	-11 -8 16
clause to come money	11 -10 0
clause trade percent	-4 -18 19
clause trade tonnes	1 15 -17
clause worth	-29 -6 17
clause worth money	-15 -7 13
clause worth percent	-11 1 4
ct0=agree modal	0 12 -10
ct0=bear pluperfect	10 -16 6
ct0=bear present	-6 17 -13
ct0=begin future	0 11 -10
ct0=begin past	11 -23 2
ct0=begin present	0 -5 8
ct0=buy future	-8 12 -6
ct0=buy perfect	20 -19 -5
ct0=buy present	-12 -4 11
ct0=down future	0 14 -14
ct0=down modal	0 8 -7
ct0=down past	12 -14 -2
ct0=down perfect	7 -11 0
ct0=down pluperfect	-4 -14 15
ct0=end modal	0 12 -11
ct0=end past	12 -2 -10
ct0=end perfect	-10 -1 13
ct0=end pluperfect	-6 -2 10
ct0=impose present-passive	0 12 -11
ct0=propose future	0 -14 14
ct0=propose past	-7 17 -11
ct0=propose perfect	-10 -1 10
ct0=propose present	-6 17 -12
ct0=say past	4 10 -16
ct0=sell future	0 15 -14
ct0=sell past	-11 -18 26
ct0=stay past	-10 -4 14
ct0=stay present	16 -1 -10
ct0=up past	-13 -9 22
ct1=agree modal	0 12 -10
ct1=bear present	-6 17 -13
ct1=begin future	0 11 -10
ct1=begin past	11 -23 2
ct1=begin present	0 -5 8
ct1=buy future	-8 12 -6
ct1=buy infinitive	-1 12 -14
ct1=buy perfect	20 -19 -5
ct1=buy present	-11 -4 11
ct1=down future	0 14 -14
ct1=down modal	0 8 -7
ct1=down participle-passive	-5 -4 10
ct1=down past	12 -14 -2
ct1=down perfect	7 -11 0
ct1=down pluperfect	-4 -14 15
ct1=end modal	0 12 -11
ct1=end past	12 -2 -10
ct1=end perfect	-10 -1 13
ct1=end pluperfect	-6 -2 10
ct1=impose infinitive	4 -10 7
ct1=impose participle-passive	-15 0 11
ct1=propose past	-1 10 -7
ct1=say past	5 6 -14
ct1=sell future	0 15 -14
ct1=sell infinitive	0 9 -7
ct1=sell past	-11 -18 26
ct1=sell present	-1 -17 20
ct1=stay past	-5 -11 16
ct1=stay present	16 -4 -6
ct1=up infinitive	0 11 -10
ct1=up past	-13 -9 22
ct2=bear pluperfect-passive	13 -8 -5
ct2=begin modal	0 10 -9
ct2=begin past	-1 -24 21
ct2=down past	0 -15 11
ct2=impose participle-passive	13 0 -15
ct2=impose pluperfect-passive	-12 3 7
ct2=stay modal	0 -14 14
ct2=stay past	-1 10 -8
ct2=up past	-5 -8 14
early	-9 11 -4
f:!	0 -12 12
f:"	-3 -11 14
f:,	16 -21 7
f::	0 -13 10
f:;	1 10 -13
f:<day-ahead>	5 3 -9
f:<day-gone>	9 -8 0
f:<goods-amount>	-4 -4 10
f:<goods>	-21 0 9
f:<month-gone>	26 -17 -12
f:<name>	-22 19 -6
f:<not>	-14 7 0
f:<number>	12 -1 -8
f:<office>	10 -1 -6
f:<organisation>	-16 11 0
f:<person>	15 -4 -9
f:<quality>	-10 9 -1
f:<seat>	19 1 -20
f:<span>	19 0 -17
f:<taker>	10 0 -9
f:<v-bear>	3 6 -10
f:<v-begin>	2 -18 13
f:<v-buy>	10 -11 0
f:<v-impose>	18 6 -21
f:<v-sell>	-10 -8 16
f:<v-suspend>	-14 6 0
f:<v-target>	-5 -8 14
f:?	-4 -7 12
f:a	1 -9 7
f:about	-6 -8 16
f:add	6 0 -10
f:against	6 2 -9
f:agree	4 6 -12
f:aim	-11 -13 21
f:all	17 -19 -2
f:ask	6 -22 14
f:average	-2 -20 23
f:before	20 -15 -3
f:begin	3 -11 4
f:both	-5 -7 11
f:but	0 15 -15
f:buy	7 -8 0
f:by	-7 9 -2
f:can	0 -8 9
f:cannot	6 2 -10
f:cash	-1 29 -27
f:charge	-7 -7 15
f:come	-11 -5 16
f:confirm	-2 13 -9
f:did	0 -9 10
f:duty	7 -10 2
f:each	16 0 -13
f:fact	12 -5 -7
f:farm	-5 18 -14
f:first	-14 0 7
f:for	16 -30 11
f:four	0 -9 10
f:from	0 -10 9
f:fruit	9 -11 0
f:go	-6 -4 10
f:good	-8 23 -16
f:had	0 -11 11
f:half	-5 12 -8
f:have	10 -7 0
f:home	10 0 -11
f:hope	8 -10 0
f:i	-1 8 -5
f:import	9 -9 0
f:in	12 -4 -6
f:is	17 -10 -3
f:it	-36 3 18
f:its	4 22 -25
f:kilo	0 -8 10
f:last	-15 0 11
f:line	0 18 -18
f:list	0 15 -15
f:lose	-8 0 5
f:lower	4 11 -15
f:matter	5 -11 2
f:meet	11 4 -17
f:million	12 -7 -4
f:more	11 4 -15
f:most	-5 21 -17
f:my	12 0 -10
f:never	-1 -8 10
f:next	11 -17 2
f:no	-3 12 -9
f:nobody	0 -7 9
f:not	-13 -3 12
f:now	-3 11 -7
f:of	8 -19 10
f:on	-10 -7 13
f:one	-1 -15 17
f:open	9 0 -6
f:or	0 -9 11
f:out	2 9 -12
f:over	5 5 -11
f:own	2 -11 4
f:part	-8 11 -5
f:pay	-34 10 4
f:plan	9 1 -9
f:point	0 9 -8
f:procedure	0 -9 10
f:project	0 15 -14
f:promise	5 13 -20
f:put	3 -12 6
f:rate	-8 8 -1
f:return	0 -11 12
f:sale	0 -8 10
f:same	-6 12 -6
f:say	10 -11 1
f:see	13 -3 -9
f:sell	-3 -15 19
f:she	0 -10 12
f:sheet	12 -5 -7
f:side	-5 -10 13
f:some	15 -20 3
f:spring	-3 11 -8
f:stand	11 0 -13
f:sum	12 -7 -5
f:take	9 -3 -5
f:tariff	-16 1 6
f:than	20 7 -26
f:thank	0 13 -12
f:that	16 0 -11
f:the	6 11 -16
f:there	-8 -5 10
f:they	12 -33 22
f:thi	8 -17 7
f:thousand	-4 -7 13
f:to	-3 15 -12
f:trade	-1 11 -7
f:twice	13 4 -19
f:two	-10 -2 11
f:under	14 -6 -8
f:until	-10 10 -2
f:up	-6 -18 23
f:want	-9 3 1
f:way	-11 -11 18
f:we	7 -14 4
f:were	1 -10 6
f:what	16 -5 -8
f:when	4 -7 1
f:whether	8 -13 3
f:which	-24 0 17
f:whose	0 -9 10
f:wine	11 -2 -8
f:world	0 -14 15
f:worth	-4 10 -6
f:would	-22 -8 18
f:year	-2 -11 12
f:your	-5 -3 9
first about deficit 1	2 -13 8
first about deficit 1 money	2 -10 7
first about duties 5	14 -10 -4
first about duties 5 money	15 -3 -10
first about exports 8	6 -10 4
first about exports 8 percent	10 -11 -1
first about growth 7	-9 10 -5
first about growth 7 percent	-8 9 -3
first about imports 9	0 -14 13
first about imports 9 percent	-13 -1 12
first about imports 9 tonnes	7 -7 -1
first about investment 4	-9 31 -25
first about investment 4 money	-9 31 -25
first about purchases 6	1 15 -19
first about purchases 6 money	-7 7 -3
first about purchases 6 units	-2 23 -23
first about trade 10	-24 1 7
first about trade 10 money	-15 -17 24
first about trade 10 percent	-7 22 -17
first about trade 3	-12 2 2
first about trade 3 percent	-3 -4 9
first none	-11 3 2
first none money	-27 8 4
first none percent	11 -31 18
first none units	-15 14 -5
first-of-paragraph	-8 -9 15
goods money	7 -41 35
goods percent	22 -3 -18
has-future	-31 32 -18
has-infinitive	-1 25 -26
has-modal	-19 29 -20
has-past	8 -35 20
has-perfect	25 -23 -3
has-pluperfect	17 -26 5
has-present	-14 16 -7
headline	31 6 -38
kind money	-30 4 10
kind tonnes	12 -6 -4
kind units	-15 27 -18
l1=,	16 -13 -1
l1=:	-13 -7 16
l1=<name>	-2 -11 14
l1=<v-agree>	6 3 -10
l1=<v-bear>	1 16 -18
l1=<v-end>	7 5 -12
l1=<v-impose>	14 4 -20
l1=<v-propose>	0 16 -23
l1=<v-sell>	-15 1 7
l1=about	2 -22 15
l1=after	-3 -6 10
l1=against	0 -10 11
l1=and	-7 18 -12
l1=another	-1 -23 24
l1=at	-7 10 -6
l1=be	0 13 -11
l1=been	-8 -9 15
l1=by	0 22 -17
l1=down	-2 -7 10
l1=expect	0 14 -11
l1=for	-24 -5 17
l1=from	-8 -33 37
l1=further	0 -9 9
l1=invest	0 8 -7
l1=least	-8 11 -5
l1=lose	3 6 -9
l1=of	-13 21 -12
l1=pay	3 15 -20
l1=reach	6 2 -10
l1=say	-8 18 -10
l1=some	13 -32 10
l1=the	10 -2 -8
l1=them	-1 -12 15
l1=to	0 10 -8
l1=up	-5 -9 15
l1=us	0 -11 12
l1=was	-13 0 12
l1=were	-2 -6 11
l1=which	2 7 -11
l1=with	1 18 -19
l1=worth	-8 11 -7
l2=,	-21 -26 40
l2=:	20 -10 -12
l2=<begin>	9 -4 -3
l2=<duty>	12 -3 -3
l2=<goods-amount>	-3 -6 9
l2=<goods>	-13 -7 16
l2=<level-noun>	-10 -3 10
l2=<money>	11 -1 -8
l2=<name>	-17 -7 20
l2=<number>	0 -11 11
l2=<organisation>	6 -12 2
l2=<seat>	-7 15 -9
l2=<taker>	13 -5 -9
l2=<v-agree>	-7 20 -14
l2=<v-begin>	3 -10 2
l2=<v-buy>	4 -10 5
l2=<v-down>	-8 -1 8
l2=<v-end>	-8 -6 14
l2=<v-propose>	6 23 -36
l2=<v-say>	-14 0 7
l2=<v-stay>	-12 0 7
l2=<v-up>	-5 14 -7
l2=a	0 -14 15
l2=about	0 12 -11
l2=aim	0 10 -9
l2=and	0 18 -16
l2=be	0 10 -10
l2=bring	-3 -7 12
l2=claim	-7 -11 17
l2=come	0 -9 7
l2=count	0 18 -17
l2=country	0 -7 8
l2=cut	0 16 -14
l2=deficit	-2 -10 14
l2=duty	16 0 -12
l2=export	-1 13 -11
l2=grow	-9 6 0
l2=had	12 -11 -1
l2=have	-15 -5 19
l2=hope	0 21 -19
l2=import	0 -8 9
l2=it	2 -16 12
l2=market	0 13 -12
l2=of	2 7 -11
l2=on	-1 -28 30
l2=quota	-14 -1 11
l2=shrink	1 7 -10
l2=soybean	0 8 -11
l2=steel	0 10 -10
l2=to	2 26 -37
l2=up	0 -5 7
l2=was	0 8 -8
l2=we	5 -27 17
l2=will	-1 27 -24
l2=would	-7 9 -3
l2=year	-1 -14 16
l3='s	-9 -7 14
l3=,	-6 -7 11
l3=:	-5 14 -10
l3=<begin>	-12 -8 16
l3=<duty>	-11 -9 16
l3=<money>	0 -14 16
l3=<month-gone>	-6 -6 12
l3=<name>	9 9 -18
l3=<not>	-2 23 -22
l3=<person>	12 0 -13
l3=<quality>	-11 -3 12
l3=<seat>	12 -9 -1
l3=<sender>	-12 -2 13
l3=<v-bear>	-8 -8 14
l3=<v-begin>	-12 0 13
l3=<v-impose>	-4 -13 16
l3=<v-say>	16 0 -17
l3=<v-sell>	-7 -15 22
l3=a	-4 17 -12
l3=and	-6 -6 11
l3=average	0 -7 8
l3=by	-7 -12 16
l3=cost	-1 -14 16
l3=duty	-2 -19 22
l3=export	-6 -12 18
l3=farm	0 11 -10
l3=first	9 -15 3
l3=for	-4 12 -8
l3=from	0 13 -11
l3=have	14 -20 0
l3=is	-8 15 -9
l3=it	-22 -6 19
l3=its	1 -8 6
l3=last	-6 -8 16
l3=of	-8 17 -11
l3=pay	-5 -3 10
l3=say	10 -3 -6
l3=soybean	14 -13 0
l3=stand	4 3 -9
l3=take	-17 -1 18
l3=that	-5 -8 12
l3=the	-19 16 -4
l3=thi	3 9 -14
l3=trade	-2 -17 20
l3=we	-2 20 -17
l3=were	18 -2 -16
l3=will	0 11 -9
l3=worth	0 -9 9
l3=would	-4 28 -24
l3=year	-13 -11 20
l4='s	9 -13 1
l4=,	12 5 -15
l4=:	-6 9 -4
l4=<begin>	-12 2 6
l4=<day-gone>	0 13 -12
l4=<duty>	-8 8 -3
l4=<goods-amount>	-9 5 0
l4=<goods>	-4 -25 24
l4=<money>	-5 -15 19
l4=<not>	0 12 -11
l4=<number>	-1 -13 15
l4=<organisation>	-1 9 -6
l4=<seat>	-10 22 -14
l4=<sender>	14 10 -23
l4=<span>	10 -6 -4
l4=<v-bear>	2 -18 16
l4=<v-end>	-7 -5 12
l4=<v-impose>	-8 3 0
l4=<v-propose>	-4 13 -9
l4=<v-return>	9 4 -13
l4=<v-say>	-15 -1 14
l4=a	3 -21 14
l4=and	-3 -4 7
l4=at	0 9 -8
l4=earlier	10 5 -15
l4=expect	-2 12 -8
l4=fall	0 11 -9
l4=for	-4 27 -24
l4=from	-1 13 -10
l4=good	0 -18 19
l4=had	-4 -3 9
l4=have	-6 -6 13
l4=his	7 -14 3
l4=in	0 -10 9
l4=it	-6 9 -4
l4=its	14 -15 0
l4=last	-4 -11 16
l4=of	17 -8 -8
l4=our	9 4 -15
l4=return	9 2 -12
l4=sale	13 -9 -6
l4=say	-14 -11 23
l4=tariff	-1 14 -12
l4=that	-19 0 12
l4=the	-11 2 4
l4=thi	5 -14 6
l4=two	0 12 -11
l4=up	0 10 -9
l4=with	9 2 -12
l4=year	-6 -10 14
l=, about	4 -12 3
l=, after	-3 -6 10
l=, and	-1 14 -11
l=, at	0 -12 12
l=, of	0 -8 10
l=, worth	0 -9 10
l=<begin> about	-1 -18 16
l=<begin> some	16 -14 -7
l=<level> on	0 -20 21
l=<level> to	0 12 -11
l=<money> ,	11 0 -10
l=<name> ,	-2 -7 11
l=<name> :	-7 -10 15
l=<number> :	-11 -8 17
l=a further	0 -12 12
l=at about	2 -20 16
l=at least	-8 11 -5
l=bring in	-2 -5 9
l=claim for	-6 -9 15
l=come to	0 -14 7
l=count on	0 13 -12
l=deficit of	0 -7 9
l=export of	0 17 -17
l=fall by	-10 6 0
l=fall to	12 -3 -8
l=hope for	0 18 -17
l=it buy	0 -11 12
l=it was	-1 -13 16
l=of some	-2 -12 16
l=of which	2 7 -11
l=on about	0 -11 11
l=on another	0 -9 10
l=order for	0 8 -6
l=quota of	-11 -5 13
l=rise by	8 0 -8
l=shrink by	2 7 -10
l=soybean :	0 7 -10
l=tariff on	0 -10 11
l=was worth	0 9 -9
l=we buy	10 -12 0
l=year ,	0 -8 7
l=year from	0 -12 12
late	-24 -10 26
lead=\$	16 -11 -9
lead=,	14 -11 0
lead=;	4 13 -17
lead=about	-1 -18 16
lead=and	-3 20 -16
lead=brazil	-4 -7 12
lead=but	-10 0 9
lead=by	6 -22 12
lead=china	5 3 -10
lead=customs	-5 -7 13
lead=for	0 -17 18
lead=importers	-9 -6 16
lead=indonesia	-1 10 -7
lead=korea	0 10 -9
lead=last	-10 -1 10
lead=of	-9 11 -3
lead=on	11 -11 0
lead=peru	0 -9 9
lead=some	16 -14 -7
lead=the	-16 2 7
lead=toyota	0 13 -12
lead=trade	-1 -7 11
lead=twelve	0 10 -10
lead=under	11 -18 8
lead=we	-9 0 4
lead=—	7 -11 3
lll=, of which	2 7 -11
lll=<begin> <begin> about	-1 -18 16
lll=<begin> <begin> some	16 -14 -7
lll=<begin> it buy	0 -11 11
lll=<begin> we buy	0 -11 11
lll=<level> on another	0 -10 10
lll=<name> fall by	-10 0 13
lll=<name> fall to	14 0 -13
lll=<quality> good worth	0 -15 15
lll=cut on about	0 -13 14
lll=for <number> :	0 17 -17
lll=good worth about	0 19 -18
lll=in <number> :	-2 -8 12
lll=last year ,	-3 -5 11
lll=of at least	0 10 -9
lll=to <name> :	-6 -17 21
lll=worth at least	0 -14 14
lr=, ,	1 -18 16
lr=, in	10 -1 -8
lr=, is	0 12 -10
lr=, last	0 -7 9
lr=, of	-4 12 -7
lr=, up	11 -1 -9
lr=: .	4 4 -9
lr=: <span>	0 -14 16
lr=: in	-5 -5 10
lr=: of	-5 -6 12
lr=<begin> of	-7 12 -7
lr=about ,	3 7 -11
lr=about .	10 -20 8
lr=about of	-19 -9 20
lr=after in	0 -11 13
lr=and .	0 14 -14
lr=another .	0 -12 12
lr=at .	-11 -3 8
lr=at of	9 -6 -1
lr=been .	-4 -5 9
lr=buy .	-13 0 7
lr=buy <span>	0 -12 12
lr=buy more	0 13 -11
lr=by ,	10 0 -13
lr=by in	-23 0 17
lr=by since	-9 -1 11
lr=by thi	0 10 -9
lr=down .	-4 -3 10
lr=from .	0 -11 14
lr=from to	0 -9 10
lr=least of	-4 11 -6
lr=least on	0 -10 10
lr=of of	-4 13 -8
lr=some had	12 0 -11
lr=than .	7 -11 2
lr=than <span>	0 22 -22
lr=the .	0 10 -7
lr=to .	6 3 -9
lr=to from	0 15 -14
lr=to in	4 -16 8
lr=with .	0 12 -11
lr=worth ,	0 -9 11
lr=worth each	0 11 -11
nc2=begin	5 -12 5
nc2=buy	-5 -10 14
nc2=down	0 -15 12
nc2=end	-14 0 11
nc2=impose	15 -6 -6
nc2=propose	21 -16 -4
nc2=say	-2 6 -4
nc2=sell	0 -9 11
nc2=stay	19 -14 -6
nc2=target	-8 9 -2
nct2=end past	-13 3 5
nct2=impose participle-passive	8 3 -12
nct2=impose perfect	0 11 -10
nct2=impose present-passive	-1 -7 10
nct2=propose present	13 -19 1
nct2=say present	-23 7 9
near about deficit 1	4 -13 6
near about deficit 1 money	4 -11 5
near about duties 5	16 -11 -5
near about duties 5 money	17 -5 -10
near about exports 8	0 -10 9
near about exports 8 tonnes	-13 -13 23
near about growth 7	-9 17 -12
near about growth 7 percent	-9 17 -12
near about imports 9	17 -30 8
near about imports 9 money	3 -15 7
near about imports 9 tonnes	18 -20 0
near about investment 4	-9 37 -31
near about investment 4 money	-9 36 -31
near about purchases 6	9 17 -30
near about purchases 6 money	-9 11 -6
near about purchases 6 percent	0 11 -9
near about purchases 6 tonnes	18 -13 -5
near about purchases 6 units	-2 24 -24
near about trade 10	-10 -10 16
near about trade 10 money	-10 -20 26
near about trade 10 tonnes	-4 11 -8
near about trade 3	-10 -2 8
near achieved	27 -46 6
near achieved money	18 -23 0
near achieved percent	3 -19 6
near achieved tonnes	15 -17 0
near aim	-20 35 -25
near aim money	-6 16 -12
near aim percent	-17 21 -12
near aim tonnes	-3 9 -8
near average	-5 -9 13
near average percent	-5 -9 13
near change	-11 4 3
near period	-12 0 8
near period tonnes	-8 -11 17
near to come	6 7 -13
near to come money	13 -2 -7
near trade	-4 8 -3
near trade money	-7 -5 10
near trade tonnes	7 15 -25
near trade units	-3 18 -15
near worth	-26 -6 16
near worth money	-15 -7 14
next=;	11 0 -8
next=before	-11 5 3
next=if	-1 12 -9
nhas-infinitive	18 -14 -5
nhas-modal	-3 -22 26
nhas-participle	5 4 -10
nhas-present	8 -18 9
nt2=modal	-3 -11 15
nt2=modal-passive	0 -12 12
nt2=participle-passive	5 4 -10
nt2=past	11 0 -8
nt2=past-passive	-4 -4 9
nt2=perfect	6 6 -14
nt2=present-passive	-1 -7 11
nv2-none	-5 7 -3
nv2=come	0 -10 12
nv2=expect	15 -14 -3
nv2=import	-4 -9 13
nv2=promise	11 0 -13
nv2=say	5 10 -15
nv2=tell	-1 -13 16
nvt2=expect present	15 -14 -3
nvt2=say past	12 7 -18
nvt2=say present	-18 8 5
nvt2=tell past	-1 -13 16
pc0=down	-11 3 1
pc0=end	-9 -7 15
pc0=sell	-11 0 8
pc0=up	8 1 -11
pc1=agree	5 9 -14
pc1=buy	13 4 -17
pc1=down	-14 1 4
pc1=end	-4 -7 11
pc1=impose	-14 3 3
pc1=say	7 2 -10
pc1=sell	-14 -4 13
pc1=suspend	-3 14 -11
pc1=up	8 2 -11
pct0=buy past	0 -11 8
pct0=down modal	0 11 -11
pct0=down past	-7 -3 11
pct0=impose past	0 6 -8
pct0=impose present	1 -8 6
pct0=sell past	-10 -1 11
pct0=stay past	7 -13 5
pct0=stay present	-9 12 -5
pct0=up past	8 0 -8
pct1=agree participle-passive	0 9 -7
pct1=begin past	3 -12 5
pct1=buy infinitive	9 4 -14
pct1=buy past	0 -11 8
pct1=down modal	0 11 -11
pct1=down past	-7 -3 11
pct1=say past	5 3 -9
pct1=sell past	-10 -1 11
pct1=stay past	7 -14 5
pct1=up past	8 0 -8
phas-future	-3 -5 9
phas-gerund	0 17 -16
phas-participle	-3 -16 18
phas-past	3 -11 7
phas-perfect	-8 7 0
phas-pluperfect	13 -5 -9
prior about deficit 1	-4 -16 21
prior about exports 8	-16 15 -6
prior about imports 9	3 -8 3
prior about investment 4	-4 12 -8
prior about purchases 6	14 9 -24
prior aim	30 9 -36
prior change	-12 3 3
prior period	-30 15 0
prior to come	18 -9 -8
prior trade	-26 11 4
pt0=past	6 -10 3
pt0=pluperfect	14 -4 -10
pt1=gerund	0 11 -10
pt1=modal	0 10 -11
pt1=participle-passive	-3 -18 19
pt1=past	9 -11 2
pt1=pluperfect	14 -4 -10
pv0=come	-3 11 -8
pv0=put	0 12 -10
pv0=take	-16 0 13
pv1=buy	15 12 -27
pv1=come	-3 11 -8
pv1=export	-4 -12 16
pv1=pay	-4 -6 10
pv1=put	0 12 -10
pv1=take	-12 -7 18
pv2-none	6 8 -13
pvt0=be past	7 -14 4
pvt0=buy past	1 -9 3
pvt0=come present	0 13 -12
pvt0=go past	10 0 -8
pvt0=put present	0 14 -13
pvt0=say past	6 1 -8
pvt1=be past	8 -14 4
pvt1=buy infinitive	9 5 -15
pvt1=buy past	1 -9 3
pvt1=come present	0 12 -12
pvt1=go past	10 0 -8
pvt1=put present	0 14 -13
pvt1=say past	6 1 -8
q:"	9 -14 5
q:'s	-23 -5 22
q:-	1 -11 10
q:<agent>	-2 10 -8
q:<day-ahead>	9 -1 -5
q:<gate>	-17 17 -5
q:<goods-amount>	14 -1 -12
q:<goods>	-13 -1 10
q:<level>	-13 -20 29
q:<money>	-17 0 10
q:<month-gone>	-10 -4 12
q:<name>	-22 15 -1
q:<not>	-7 14 -9
q:<number>	-16 4 3
q:<office>	-1 -12 14
q:<organisation>	-5 -9 12
q:<person>	7 22 -27
q:<quality>	-21 -5 18
q:<sender>	-19 6 3
q:<span>	6 0 -7
q:<taker>	0 -14 13
q:<v-agree>	11 14 -24
q:<v-bear>	13 16 -26
q:<v-buy>	-1 -13 14
q:<v-down>	0 12 -10
q:<v-end>	12 -1 -8
q:<v-propose>	19 -15 0
q:<v-return>	-3 20 -17
q:<v-stay>	0 -14 14
q:<v-suspend>	-1 -10 11
q:<v-target>	3 -12 8
q:<v-up>	-12 2 3
q:a	-16 6 3
q:add	-3 14 -11
q:after	0 15 -16
q:against	9 0 -10
q:agreement	4 -9 5
q:aim	9 -4 -6
q:also	0 -14 16
q:an	4 -12 8
q:and	-3 15 -13
q:answer	0 -8 9
q:are	-19 1 8
q:ask	8 -5 -2
q:back	-13 -9 16
q:be	-13 3 4
q:beef	-2 9 -6
q:been	7 -24 13
q:before	-12 18 -8
q:better	-1 18 -16
q:between	-8 2 1
q:both	6 3 -10
q:bring	9 -11 0
q:busan	12 0 -14
q:buy	6 -10 2
q:by	17 5 -21
q:chip	0 15 -14
q:cut	0 19 -18
q:deficit	-2 -12 15
q:did	12 0 -15
q:dollar	0 -14 15
q:done	3 5 -10
q:down	0 -17 16
q:each	17 -18 -1
q:earth	15 -6 -9
q:emergency	-8 -7 16
q:end	16 -11 -3
q:expect	0 25 -27
q:farm	-4 8 -3
q:figure	-6 -17 22
q:for	-10 -16 23
q:force	0 -9 10
q:from	-13 0 6
q:get	0 -10 9
q:had	7 -17 8
q:half	-4 15 -11
q:has	21 -20 0
q:have	-4 11 -7
q:head	0 -7 9
q:his	0 12 -10
q:hold	-6 -14 19
q:home	0 -7 9
q:hope	7 -17 10
q:how	11 -9 -3
q:i	9 -26 14
q:if	0 15 -13
q:importer	-6 -4 9
q:in	-11 2 4
q:instead	0 9 -7
q:into	1 -12 8
q:investment	0 11 -9
q:is	-20 17 -5
q:it	4 5 -9
q:lose	0 17 -16
q:may	1 -8 5
q:meet	7 3 -11
q:money	9 -13 0
q:month	9 5 -15
q:more	-15 14 -5
q:most	-2 15 -13
q:mr	-5 11 -7
q:much	11 -14 -1
q:new	-7 -8 14
q:next	16 -16 -4
q:no	-16 10 -2
q:nobody	-14 5 5
q:not	0 8 -7
q:now	9 0 -6
q:of	-13 -8 16
q:once	0 8 -8
q:open	-10 8 0
q:or	0 -16 17
q:order	-3 -12 16
q:our	-8 -7 12
q:out	-6 -6 10
q:pay	3 19 -24
q:people	0 -10 11
q:promise	11 3 -16
q:purchase	-7 17 -11
q:put	-4 -9 13
q:rare	15 -6 -9
q:refund	-1 -22 19
q:representative	0 -8 8
q:result	0 11 -10
q:return	0 12 -11
q:say	20 -5 -9
q:season	-13 -9 18
q:second	0 11 -13
q:see	0 11 -10
q:sell	-9 10 -3
q:set	-6 -14 18
q:she	10 -2 -8
q:shipbuilding	0 14 -13
q:since	-1 -10 12
q:so	11 -22 8
q:some	-4 -5 10
q:somebody	-2 12 -9
q:soybean	17 1 -18
q:steel	-3 -11 14
q:stop	8 4 -13
q:tariff	-13 21 -14
q:tell	-11 6 0
q:than	-12 18 -10
q:that	-2 -13 14
q:the	10 -9 1
q:them	-9 -12 19
q:there	-10 19 -13
q:thi	4 17 -19
q:think	0 -12 14
q:three	16 -9 -10
q:time	-2 -10 13
q:trade	0 -15 15
q:tuna	0 9 -8
q:two	-6 -18 22
q:under	-1 -25 27
q:used	-1 -10 13
q:value	14 -2 -11
q:volume	-1 -12 12
q:want	-4 -18 22
q:warn	0 -8 10
q:was	5 -23 14
q:way	5 3 -9
q:we	-12 7 0
q:week	-9 0 6
q:which	-15 -2 11
q:will	-19 16 -4
q:with	-15 7 0
q:worth	-11 4 0
q:would	4 -18 13
qt=future	-9 7 0
qt=modal	-7 -11 16
qt=past	-13 7 0
qt=perfect	11 -11 0
r1=,	0 -19 15
r1=;	-2 -2 6
r1=<span>	-27 -3 11
r1=<v-down>	-1 -7 10
r1=<v-impose>	14 -2 -11
r1=?	-3 12 -9
r1=and	-6 11 -6
r1=are	0 11 -13
r1=as	-3 13 -9
r1=before	-12 9 0
r1=by	8 19 -33
r1=come	0 -8 10
r1=each	0 21 -20
r1=for	-10 24 -17
r1=from	0 11 -11
r1=last	0 -33 27
r1=less	12 -4 -7
r1=more	0 11 -9
r1=next	0 17 -16
r1=on	-6 -8 12
r1=or	-1 -8 11
r1=since	-5 -8 12
r1=so	10 -2 -7
r1=thi	-3 11 -8
r1=under	-5 -4 10
r1=up	11 -1 -9
r1=were	15 -3 -12
r1=would	0 -9 10
r2=,	3 -15 11
r2=.	-19 -7 13
r2=<day-ahead>	-2 16 -13
r2=<duty>	2 -10 5
r2=<month-ahead>	-1 18 -16
r2=<month-gone>	-3 -15 16
r2=<name>	-25 6 7
r2=<number>	4 9 -13
r2=<sender>	0 14 -17
r2=<v-buy>	6 -11 2
r2=<v-sell>	-5 15 -11
r2=all	10 -9 -2
r2=at	0 -15 13
r2=by	0 16 -14
r2=each	-4 21 -17
r2=far	10 -2 -7
r2=for	7 15 -24
r2=investment	0 9 -7
r2=it	-6 10 -6
r2=its	8 -6 -1
r2=last	0 -8 9
r2=more	0 -9 10
r2=new	-3 10 -6
r2=of	0 18 -17
r2=on	20 7 -26
r2=sale	4 7 -12
r2=soybean	9 -3 -6
r2=the	-7 0 7
r2=thi	-1 11 -8
r2=way	0 13 -12
r2=wheat	0 11 -11
r2=year	-8 0 5
r3=-	10 -6 -4
r3=.	22 -4 -13
r3=;	0 10 -9
r3=<duty>	-8 12 -4
r3=<end>	-8 -4 9
r3=<goods>	-10 -12 20
r3=<money>	0 12 -11
r3=<month-gone>	10 0 -12
r3=<name>	3 -16 11
r3=<organisation>	-3 -10 14
r3=<quality>	13 -4 -8
r3=<sender>	0 13 -11
r3=<span>	1 7 -8
r3=<v-bear>	12 -1 -10
r3=<v-buy>	3 -10 5
r3=<v-end>	5 -12 7
r3=<v-impose>	-9 1 7
r3=<v-propose>	-10 8 0
r3=and	-12 -1 11
r3=bean	-4 -9 13
r3=beef	0 13 -11
r3=country	0 -8 10
r3=duty	-6 22 -14
r3=each	0 -16 17
r3=end	12 -11 0
r3=first	11 -13 0
r3=from	0 -10 9
r3=good	-1 -18 20
r3=in	-15 2 7
r3=it	-1 -9 12
r3=last	-7 18 -12
r3=next	0 10 -7
r3=of	-9 0 5
r3=over	0 11 -10
r3=pay	10 -2 -8
r3=stake	0 -12 13
r3=tariff	-9 -10 17
r3=there	-3 -9 12
r3=thi	0 17 -15
r3=which	0 11 -11
r3=year	-13 5 0
r4='s	0 -9 11
r4=,	-11 5 0
r4=;	3 -11 6
r4=<end>	10 -4 -3
r4=<gate>	-3 -8 12
r4=<month-gone>	-2 -10 13
r4=<name>	15 1 -15
r4=<number>	-18 3 5
r4=<person>	1 13 -18
r4=<sender>	0 -11 13
r4=<v-impose>	9 1 -12
r4=<v-sell>	-3 -6 10
r4=<v-stay>	5 -9 2
r4=be	0 -11 11
r4=come	-4 -4 9
r4=duty	3 7 -11
r4=good	0 -9 11
r4=in	13 -2 -10
r4=it	3 5 -10
r4=last	-12 -1 12
r4=of	20 1 -22
r4=on	-5 16 -12
r4=promise	-4 11 -6
r4=quarter	-8 -4 12
r4=say	-1 -6 9
r4=season	-4 9 -4
r4=under	-9 6 2
r4=was	-6 -4 11
r4=way	0 -8 9
r4=which	-1 -7 10
r4=will	0 -7 7
r4=year	0 16 -13
r=, by	0 13 -12
r=. <end>	6 -12 7
r=<span> ,	-3 -12 14
r=<span> .	-7 -4 7
r=<span> for	0 12 -12
r=<span> through	0 11 -10
r=<span> to	0 -12 13
r=? <end>	-3 12 -9
r=by <day-ahead>	-2 9 -6
r=by <number>	0 20 -20
r=by the	8 -1 -9
r=each way	0 14 -13
r=for the	-2 13 -10
r=in <month-gone>	2 -10 4
r=in <number>	8 -10 1
r=in all	15 -6 -9
r=in each	-2 18 -14
r=in the	-17 -1 13
r=last year	1 -29 22
r=next year	0 15 -14
r=of <name>	-10 2 3
r=of <quality>	-3 -15 18
r=of it	-2 12 -8
r=of sale	7 2 -10
r=of soybean	9 0 -10
r=of wheat	0 11 -11
r=on the	0 -7 10
r=since the	-1 -6 8
r=so far	10 -2 -7
r=thi year	-12 11 -4
r=to the	10 0 -9
r=under the	-5 -4 10
rule:after figure	-19 7 3
rule:after none	-17 3 2
rule:deficit money	1 -16 14
rule:deficit percent	-10 5 2
rule:exports money	0 17 -15
rule:exports percent	-29 3 18
rule:exports tonnes	-13 -1 12
rule:imports tonnes	4 -8 0
rule:investment money	-11 49 -45
rule:none money	-11 1 3
rule:none percent	-4 -14 15
rule:none tonnes	13 -2 -10
rule:none units	-16 14 -5
rule:purchases money	-8 20 -16
rule:purchases units	0 20 -21
rule:state achieved	-4 -22 22
rule:state aimed at	-27 33 -19
rule:state reported	-19 -4 16
rule:trade money	-25 -16 25
rule:what deficit	-8 -14 20
rule:what exports	-29 11 5
rule:what growth	0 -5 7
rule:what imports	0 -10 7
rule:what investment	-11 49 -45
rule:what other	-12 0 7
rule:what purchases	-1 24 -25
rule:what trade	-34 -11 24
s:'	-13 -3 12
s:'s	16 -8 -4
s:(	-6 -10 15
s:)	-6 -10 15
s::	-16 1 7
s:<agent>	7 4 -12
s:<day-ahead>	-18 8 3
s:<day-gone>	21 -14 -5
s:<day-today>	7 -13 4
s:<duty>	11 -10 0
s:<gate>	-1 -7 8
s:<goods-amount>	8 5 -13
s:<goods>	-6 -13 17
s:<level-noun>	-5 -9 13
s:<level>	-3 -17 19
s:<money>	-29 -7 22
s:<month-ahead>	-11 6 0
s:<month-gone>	0 -14 12
s:<month-today>	14 0 -18
s:<name>	-4 -8 10
s:<not>	-18 19 -7
s:<number>	3 12 -13
s:<person>	26 -2 -20
s:<sender>	10 12 -20
s:<span>	-18 12 -3
s:<taker>	7 -26 11
s:<v-agree>	3 8 -11
s:<v-begin>	-4 -6 9
s:<v-deny>	0 19 -18
s:<v-down>	-7 18 -12
s:<v-impose>	5 4 -9
s:<v-propose>	6 25 -32
s:<v-return>	18 3 -21
s:<v-say>	10 6 -15
s:<v-sell>	-8 -11 17
s:<v-stay>	-8 -18 23
s:<v-target>	-17 0 8
s:<v-up>	-9 5 0
s:?	-4 13 -9
s:a	-10 1 3
s:about	4 -17 10
s:accept	-11 -19 26
s:according	15 8 -24
s:additional	0 19 -18
s:affected	0 -9 10
s:after	-13 9 0
s:agreement	0 18 -17
s:all	10 -13 0
s:also	0 13 -12
s:and	-5 20 -16
s:announce	0 13 -16
s:another	-6 -11 15
s:answer	-1 -16 18
s:apply	-1 -8 11
s:are	0 13 -15
s:ask	-9 4 0
s:association	0 12 -10
s:at	-23 9 2
s:average	-15 -11 21
s:back	-9 -8 15
s:be	-27 1 8
s:because	1 -12 9
s:beef	-2 10 -8
s:been	12 -19 4
s:best	10 -1 -8
s:between	-19 -1 19
s:boeing	-2 17 -14
s:book	12 -3 -9
s:booked	12 -6 -4
s:both	-1 -11 13
s:busan	18 -4 -17
s:but	-17 -5 18
s:butter	12 -8 -5
s:buy	12 2 -15
s:buyer	7 2 -12
s:by	7 9 -16
s:call	6 2 -11
s:car	-11 18 -13
s:cash	-3 43 -40
s:charge	-4 -12 15
s:chip	-2 9 -5
s:claim	-16 -27 37
s:coffee	-4 -8 14
s:commit	-8 11 -4
s:confirm	12 -18 1
s:cost	-12 -2 7
s:could	0 -21 20
s:counted	0 -12 9
s:counter	0 -14 14
s:country	-16 -21 31
s:cover	0 -12 13
s:custom	0 -13 12
s:cut	0 18 -19
s:damage	8 -6 0
s:davo	13 -11 -2
s:day	5 7 -13
s:deal	5 19 -26
s:deficit	4 -9 3
s:delivery	17 -5 -13
s:doe	5 -11 4
s:down	-6 11 -6
s:each	-20 15 -6
s:earth	13 -7 -3
s:either	0 -16 18
s:emergency	11 -17 0
s:energy	-1 28 -27
s:estimate	-13 22 -15
s:ethanol	0 10 -9
s:everything	0 -8 9
s:expect	4 9 -12
s:exporter	-4 9 -5
s:extension	0 -7 8
s:fact	-5 14 -8
s:fall	-13 -7 15
s:far	17 -13 -7
s:farm	-6 33 -29
s:favour	0 14 -14
s:fentanyl	7 0 -8
s:figure	1 -11 7
s:first	26 -26 -2
s:five	-3 10 -5
s:flower	0 -9 10
s:for	-28 32 -17
s:force	0 -18 14
s:four	-1 -9 12
s:free	-18 17 -5
s:from	-9 -15 21
s:fruit	0 -9 10
s:further	0 -9 10
s:gain	0 26 -25
s:gap	-7 -8 15
s:get	0 13 -12
s:goal	0 8 -10
s:good	-26 9 0
s:government	0 10 -9
s:had	21 -22 -2
s:half	-15 -1 13
s:he	-23 -5 17
s:his	1 -10 6
s:hit	0 -9 10
s:honey	13 -2 -10
s:hope	-3 17 -13
s:i	-2 -6 10
s:if	-6 -7 11
s:import	-33 -21 40
s:importer	-9 -23 27
s:industry	-2 -22 24
s:instead	0 -10 10
s:invest	-1 19 -16
s:investment	-2 23 -20
s:is	-10 9 -3
s:it	-19 2 9
s:its	6 8 -16
s:largest	8 6 -15
s:last	-14 -6 16
s:least	-13 13 -4
s:less	10 -10 0
s:levy	0 -10 11
s:list	-12 -20 26
s:look	-4 -9 13
s:machine	-2 -8 13
s:machinery	0 -7 9
s:may	-1 12 -10
s:meal	-11 -10 18
s:meant	0 16 -15
s:meet	28 -25 -2
s:member	-6 -13 19
s:mid	13 -6 -7
s:middle	14 -2 -13
s:million	-10 5 0
s:ministry	1 -10 6
s:month	18 -10 -8
s:more	0 14 -15
s:most	-13 14 -7
s:my	0 16 -14
s:name	0 22 -21
s:new	-11 11 -4
s:next	-19 27 -15
s:no	0 16 -17
s:nothing	-9 10 0
s:now	5 10 -15
s:number	-9 10 -3
s:nut	0 -9 9
s:of	0 9 -9
s:on	-3 9 -6
s:one	-17 -7 16
s:open	0 18 -18
s:or	-10 -4 8
s:orange	11 -1 -10
s:other	-1 -7 9
s:our	5 20 -24
s:output	-5 10 -7
s:over	-6 35 -31
s:party	0 10 -9
s:passed	16 -6 -9
s:people	-3 17 -14
s:plan	0 -9 10
s:plane	0 13 -12
s:port	0 -15 17
s:present	0 -13 15
s:price	-2 9 -7
s:profit	0 9 -7
s:project	0 13 -11
s:promise	16 8 -35
s:province	0 -14 16
s:published	-3 19 -16
s:purchase	0 9 -9
s:quarrel	0 -17 18
s:quarter	-4 -11 16
s:quota	-26 9 3
s:rare	12 -7 -3
s:reach	11 4 -14
s:reciprocal	8 -13 2
s:reckon	-16 10 -2
s:refund	5 -34 21
s:remain	-3 -19 21
s:reporter	0 -10 10
s:return	6 8 -15
s:rice	-9 18 -5
s:roughly	1 -13 7
s:rule	0 19 -18
s:sale	16 -21 4
s:say	16 -8 -4
s:season	-30 19 0
s:sell	-7 -3 9
s:set	-8 -10 16
s:settle	0 12 -12
s:shall	0 13 -12
s:she	18 -3 -13
s:sheet	-5 21 -15
s:ship	-19 4 6
s:shipbuilding	-4 30 -26
s:shipment	2 8 -10
s:shipyard	0 13 -12
s:show	12 3 -16
s:shrimp	0 -12 13
s:shrink	4 8 -13
s:side	-7 11 -8
s:since	7 -11 1
s:so	14 -13 -3
s:some	14 -30 9
s:soybean	17 10 -36
s:spoke	0 16 -15
s:spring	13 -4 -10
s:stake	-1 -28 29
s:stand	8 2 -11
s:steel	-6 15 -11
s:strike	-11 -2 13
s:sugar	-7 -15 21
s:sum	0 -11 12
s:summer	0 -12 12
s:surcharge	12 -2 -8
s:table	0 -11 11
s:talk	-2 12 -9
s:target	0 19 -20
s:tax	-2 9 -6
s:tell	-14 -2 12
s:term	9 4 -14
s:than	10 7 -17
s:that	0 -9 7
s:them	0 -10 10
s:then	-7 15 -8
s:they	-1 -10 12
s:thi	1 26 -31
s:third	-6 -3 9
s:thousand	14 -9 -5
s:through	-16 7 2
s:timber	14 0 -11
s:toyota	-1 25 -23
s:trade	4 -16 10
s:trader	2 -13 7
s:truce	8 12 -21
s:twenty	-3 10 -6
s:two	-19 2 5
s:tyre	0 10 -10
s:under	26 -2 -23
s:undertake	0 11 -10
s:value	-6 -19 24
s:volume	-4 -10 14
s:want	2 -9 5
s:we	-4 11 -8
s:week	15 0 -17
s:were	17 -23 2
s:when	-7 9 -3
s:where	-6 16 -11
s:will	-19 1 5
s:with	6 20 -24
s:within	-7 -4 10
s:work	0 9 -9
s:world	7 2 -9
s:worth	-23 1 6
s:would	-27 13 -3
s:write	-10 12 -2
s:year	-17 -1 10
s:you	9 -8 -2
s:—	20 -13 -7
sa:'s	10 -4 -4
sa:)	-4 -5 9
sa:,	14 -15 3
sa:, <level>	-8 -10 17
sa:, <number>	-11 0 10
sa:, <person>	9 -10 1
sa:, a	13 -1 -10
sa:, according	7 8 -16
sa:, after	-2 21 -18
sa:, against	0 -7 9
sa:, and	16 -8 -6
sa:, are	0 -12 12
sa:, at	0 -12 10
sa:, he	-3 9 -6
sa:, more	-2 -8 12
sa:, was	-1 -6 9
sa:, which	-8 -11 18
sa:- <month-gone>	-13 0 13
sa:; the	11 0 -11
sa:<agent>	10 -2 -7
sa:<day-ahead>	-20 3 9
sa:<day-ahead> ,	-11 -3 13
sa:<day-ahead> .	0 -10 11
sa:<day-gone>	14 -8 -7
sa:<day-gone> ,	10 -9 -2
sa:<day-today>	0 -17 20
sa:<day-today> .	-2 -18 21
sa:<duty>	9 3 -14
sa:<gate>	7 -10 3
sa:<goods-amount>	17 2 -20
sa:<goods-amount> .	18 -6 -14
sa:<goods-amount> in	-2 12 -9
sa:<goods>	-9 5 0
sa:<level>	-11 -3 11
sa:<level> ,	-2 8 -5
sa:<level> .	-5 12 -8
sa:<money>	-25 17 -4
sa:<money> .	-19 -4 17
sa:<money> by	0 -12 13
sa:<money> for	0 8 -8
sa:<money> last	0 22 -22
sa:<money> of	0 17 -16
sa:<month-ahead>	0 12 -11
sa:<month-gone>	-2 -16 16
sa:<month-gone> ,	2 -13 6
sa:<month-today>	12 -3 -10
sa:<name>	-4 -8 11
sa:<name> 's	0 18 -18
sa:<name> ,	-9 0 6
sa:<name> .	-18 -9 21
sa:<name> in	-7 -4 10
sa:<name> last	-1 -5 9
sa:<not>	-11 13 -6
sa:<number>	-7 12 -6
sa:<number> ,	-4 9 -5
sa:<number> ;	0 10 -8
sa:<organisation>	-3 -6 9
sa:<organisation> say	-6 -2 7
sa:<person>	10 0 -12
sa:<person> .	0 8 -11
sa:<person> tell	0 -10 11
sa:<quality> beef	0 13 -11
sa:<seat> 's	0 -7 8
sa:<seat> .	-10 12 -2
sa:<span>	-12 12 -5
sa:<span> .	-9 7 -1
sa:<span> for	0 10 -9
sa:<span> in	0 9 -7
sa:<span> through	0 12 -11
sa:<span> to	0 -9 10
sa:<taker>	-2 -5 9
sa:<v-agree>	0 -16 13
sa:<v-bear>	15 -20 3
sa:<v-buy>	14 -20 7
sa:<v-down>	-10 20 -13
sa:<v-end>	0 -15 13
sa:<v-impose>	16 -10 -3
sa:<v-propose>	14 3 -18
sa:<v-stay>	8 -26 18
sa:<v-target>	-22 -10 22
sa:<v-up>	-6 -10 16
sa:?	-4 14 -10
sa:according	12 4 -16
sa:according to	12 4 -16
sa:affected	0 -9 10
sa:after	-16 23 -11
sa:after <money>	0 18 -17
sa:agree	12 -3 -7
sa:all	11 -15 0
sa:also	0 12 -11
sa:and <goods-amount>	-4 21 -17
sa:and <month-gone>	-9 0 10
sa:announce	0 12 -10
sa:are	-4 8 -5
sa:are to	-6 27 -24
sa:as	-2 10 -8
sa:at	-9 -4 10
sa:at <level>	-2 15 -13
sa:at stake	0 -14 15
sa:back	-6 -6 12
sa:back .	-4 -7 13
sa:be	-17 3 3
sa:bean	-10 -2 11
sa:bean .	-11 6 0
sa:beef	-2 24 -23
sa:been	13 -18 0
sa:been buy	9 -5 -4
sa:been collect	-6 -7 12
sa:before .	11 -15 -1
sa:before new	-6 11 -5
sa:before the	-21 0 18
sa:begin	10 0 -9
sa:below	0 12 -12
sa:below .	0 18 -18
sa:between	-9 0 11
sa:both	0 -8 9
sa:busan	4 4 -11
sa:buy	17 -7 -9
sa:buy ,	12 -7 -6
sa:by <day-ahead>	-5 10 -4
sa:by <number>	-2 11 -8
sa:by the	7 -13 6
sa:can	0 -8 9
sa:cash	0 21 -19
sa:cash ,	0 17 -16
sa:claim	-7 -8 14
sa:collect	5 -13 1
sa:come from	0 -6 8
sa:could	0 -8 9
sa:count	-9 0 8
sa:country	-4 -11 15
sa:custom .	9 -6 -2
sa:custom data	10 -1 -8
sa:data show	10 -3 -6
sa:deal	0 11 -12
sa:direction .	0 -15 15
sa:duty	-3 12 -9
sa:duty ,	3 4 -8
sa:duty are	0 8 -8
sa:duty on	0 14 -13
sa:each	-19 17 -9
sa:each of	-11 26 -16
sa:each year	0 -11 12
sa:either	0 -16 18
sa:either side	0 -10 10
sa:emergency	0 -11 6
sa:end	11 -6 -5
sa:end of	8 -13 3
sa:energy	0 13 -11
sa:estimate	-7 10 -4
sa:estimate .	0 17 -15
sa:ethanol	0 10 -9
sa:expect	13 -2 -9
sa:expect to	5 3 -10
sa:export	-12 7 0
sa:export to	-4 -6 11
sa:fall	0 -9 10
sa:far .	12 -6 -6
sa:farm	-1 27 -26
sa:farm good	0 19 -18
sa:fentanyl	7 0 -8
sa:first	14 -6 -7
sa:first .	0 9 -8
sa:first half	-9 -5 15
sa:for	-6 23 -19
sa:for <money>	-1 -19 22
sa:for shipbuilding	-3 20 -17
sa:for the	0 11 -12
sa:for thi	0 10 -7
sa:force	0 -12 13
sa:free	-13 6 0
sa:from	-11 0 8
sa:from <money>	0 9 -8
sa:from <name>	0 -15 15
sa:from <number>	-2 11 -8
sa:go	-10 0 5
sa:go into	0 12 -11
sa:good	-16 5 1
sa:half	-12 7 0
sa:half ,	0 9 -8
sa:half of	-11 0 6
sa:has been	3 -11 6
sa:have	10 -8 -2
sa:he	-8 8 -1
sa:he say	-3 8 -3
sa:hit	0 -12 13
sa:if	0 8 -8
sa:if the	0 16 -15
sa:import	-6 -15 19
sa:in <month-gone>	0 -11 6
sa:in <number>	-1 -17 17
sa:in <quality>	7 7 -15
sa:in a	-3 -8 12
sa:in all	12 -10 -3
sa:in cash	0 15 -14
sa:in each	-8 14 -7
sa:in force	0 -9 10
sa:in its	1 8 -12
sa:in the	-10 4 1
sa:into	0 12 -10
sa:investment	0 13 -11
sa:is a	-1 10 -8
sa:it	-4 -7 10
sa:it ,	-1 11 -9
sa:keep	12 -9 -3
sa:largest	9 6 -15
sa:last	3 -10 6
sa:last <span>	5 1 -8
sa:last year	-1 -20 21
sa:less	10 -8 -2
sa:lose	-4 -5 11
sa:lower	-1 17 -15
sa:may	0 10 -8
sa:meet	11 -9 0
sa:meet .	10 -5 -5
sa:ministry	5 6 -11
sa:month	15 0 -15
sa:month .	10 0 -11
sa:more	-2 10 -7
sa:most	-9 0 6
sa:new	-8 15 -9
sa:new year	-7 12 -5
sa:next	-12 32 -24
sa:next year	0 21 -20
sa:no	4 4 -10
sa:no more	0 8 -7
sa:not	-3 -7 11
sa:nothing	0 20 -18
sa:nothing .	0 8 -7
sa:of <money>	0 -22 24
sa:of <name>	-12 9 0
sa:of <quality>	-4 -12 16
sa:of coal	-2 -6 10
sa:of farm	0 11 -10
sa:of it	3 13 -16
sa:of last	8 -9 0
sa:of soybean	9 0 -10
sa:of steel	0 12 -11
sa:of the	2 8 -10
sa:of what	5 -17 8
sa:of wheat	0 11 -11
sa:on <day-ahead>	-1 -10 12
sa:on <day-today>	0 -11 11
sa:on <quality>	6 9 -15
sa:on either	0 -10 10
sa:on the	-8 -4 12
sa:one	-8 -3 10
sa:one .	-1 -12 14
sa:other	0 -10 11
sa:our	-1 15 -12
sa:over	0 27 -27
sa:over <span>	-3 26 -23
sa:over the	7 0 -10
sa:pay	12 -5 -7
sa:poultry .	0 9 -8
sa:product	0 11 -10
sa:promise	13 1 -21
sa:promise .	-6 11 -3
sa:published	-2 9 -6
sa:quarter	0 -12 10
sa:reach <money>	-4 -8 14
sa:refund	-6 -7 13
sa:remain	0 -9 10
sa:rice	-10 8 0
sa:say	11 -4 -5
sa:say in	5 -12 6
sa:say on	0 -8 7
sa:season	-20 20 -5
sa:season ,	-3 10 -6
sa:season .	-12 11 -1
sa:sell	0 -11 7
sa:send	0 -10 11
sa:set	-1 -13 16
sa:ship	-5 9 -4
sa:shipbuilding	-4 28 -25
sa:shipbuilding .	0 16 -14
sa:shipyard	0 13 -12
sa:shipyard .	0 13 -12
sa:show	5 5 -11
sa:side ,	0 -8 8
sa:since	5 -29 12
sa:since the	0 -10 6
sa:so far	9 -1 -6
sa:some	4 -14 8
sa:soybean	15 -8 -6
sa:soybean .	6 -7 0
sa:stake	0 -14 15
sa:stake .	0 -11 12
sa:steel	0 11 -9
sa:strike	-9 -3 12
sa:tax	-2 9 -6
sa:tell	-2 -15 18
sa:than	6 2 -9
sa:than <money>	0 13 -10
sa:than in	-18 -4 18
sa:than last	-1 10 -8
sa:than the	12 -9 -5
sa:that	7 -15 8
sa:the <day-ahead>	-9 9 0
sa:the <day-gone>	10 -6 -4
sa:the <number>	0 9 -8
sa:the <seat>	-14 12 -1
sa:the come	0 13 -12
sa:the country	0 -9 10
sa:the duty	14 1 -15
sa:the emergency	5 -9 0
sa:the end	8 -13 3
sa:the first	10 -3 -5
sa:the next	-7 15 -6
sa:the second	7 2 -10
sa:the whole	-6 -1 10
sa:the year	10 -9 -1
sa:they	-3 -16 19
sa:thi	0 15 -15
sa:thi season	-7 14 -7
sa:thi year	-5 9 -4
sa:third	-4 -11 16
sa:to <goods-amount>	10 0 -11
sa:to <name>	0 -16 12
sa:to be	-12 14 -7
sa:until	1 -9 5
sa:up	15 -23 0
sa:up on	11 0 -10
sa:up to	1 -10 5
sa:want	-3 -7 11
sa:way ,	0 -11 12
sa:way .	-1 13 -11
sa:week	11 -6 -5
sa:week .	12 -12 0
sa:were	13 -6 -6
sa:what	2 -15 11
sa:what <name>	-2 -11 13
sa:which	-1 -12 13
sa:whole	-6 -1 10
sa:whose	0 -9 10
sa:will	0 -14 16
sa:worth	-2 -7 10
sa:would	0 -21 22
sa:year	-11 -4 10
sa:year ,	-12 -9 19
sa:year .	-10 0 6
sa:year <number>	0 11 -10
sa:year before	9 -17 0
sa:you	10 -3 -6
sb:"	0 10 -8
sb:'	-10 0 9
sb:'s	7 -11 4
sb:'s export	9 -12 0
sb:'s trade	0 9 -7
sb:(	-3 -11 15
sb:, <day-today>	0 -8 7
sb:, <money>	0 11 -10
sb:, <number>	0 -10 12
sb:, <person>	-13 -20 29
sb:, about	3 -14 6
sb:, after	-4 -8 13
sb:, and	-21 9 0
sb:, but	-10 0 7
sb:, if	0 17 -16
sb:, put	-3 10 -8
sb:, the	10 -9 0
sb:, to	0 9 -8
sb:, up	0 -17 18
sb:, with	-1 14 -12
sb::	-15 0 9
sb:: <goods-amount>	-7 -3 9
sb:: export	0 12 -12
sb:;	2 9 -12
sb:; the	0 9 -8
sb:<agent>	-4 9 -6
sb:<day-gone>	9 -6 0
sb:<day-today> (	0 -11 11
sb:<duty>	2 -13 10
sb:<gate>	-19 -1 12
sb:<goods-amount> from	-1 -12 14
sb:<goods>	-2 -14 15
sb:<level-noun>	-6 -6 11
sb:<level>	-38 4 7
sb:<level> in	-11 -2 13
sb:<level> on	-4 -25 28
sb:<level> to	0 10 -8
sb:<money>	-11 -8 14
sb:<money> ;	0 -12 13
sb:<money> <span>	0 -8 10
sb:<money> last	0 8 -6
sb:<month-ahead>	-10 -4 13
sb:<month-gone> :	-9 -14 20
sb:<month-gone> it	0 -8 10
sb:<name> ,	4 -13 8
sb:<name> buy	-6 -11 17
sb:<name> had	3 -12 9
sb:<name> has	7 6 -15
sb:<name> have	-9 -3 13
sb:<name> import	-2 -7 11
sb:<name> in	21 0 -21
sb:<name> is	-9 13 -6
sb:<name> rise	-9 0 11
sb:<name> sell	-4 -7 12
sb:<name> to	-5 -11 14
sb:<not>	-11 11 -3
sb:<number> ,	4 -10 4
sb:<number> :	-15 -16 26
sb:<number> ;	0 10 -9
sb:<number> for	0 13 -12
sb:<number> we	11 -3 -7
sb:<organisation> ,	-5 14 -10
sb:<organisation> estimate	0 9 -9
sb:<organisation> had	7 1 -10
sb:<organisation> has	4 4 -8
sb:<organisation> put	7 -18 10
sb:<person>	19 -4 -12
sb:<person> 's	-7 -2 9
sb:<person> ,	4 -12 8
sb:<person> has	-2 -10 13
sb:<person> put	0 -10 11
sb:<person> tell	0 -12 14
sb:<quality> duty	0 15 -14
sb:<quality> export	-11 -12 22
sb:<quality> exporter	1 12 -15
sb:<quality> oil	11 0 -12
sb:<quality> rice	-7 17 -10
sb:<quality> tariff	-5 7 -2
sb:<seat> had	10 -7 -4
sb:<seat> will	0 -9 10
sb:<sender>	7 8 -13
sb:<span> of	-4 -6 11
sb:<taker>	9 -21 4
sb:<v-agree>	1 23 -25
sb:<v-bear>	-3 15 -13
sb:<v-begin>	-3 -4 8
sb:<v-deny>	0 19 -18
sb:<v-down>	-3 9 -6
sb:<v-impose>	-4 11 -10
sb:<v-propose>	-8 26 -20
sb:<v-return>	14 1 -17
sb:<v-sell>	-6 -10 15
sb:<v-stay>	-22 -2 14
sb:<v-target>	0 14 -14
sb:<v-up>	-4 15 -11
sb:a	-20 5 4
sb:a further	0 -13 13
sb:a second	0 -10 11
sb:about	0 -13 10
sb:about <money>	0 -7 9
sb:accept	-3 -12 15
sb:according	5 4 -11
sb:according to	5 4 -11
sb:additional	0 16 -15
sb:after	0 -14 16
sb:agreement	0 19 -17
sb:and	-24 28 -15
sb:and <level>	0 -13 13
sb:and <seat>	0 -11 11
sb:and at	0 14 -13
sb:and the	-1 -10 12
sb:another	-1 -12 14
sb:answer	0 -11 12
sb:association	0 12 -11
sb:at	-19 15 -5
sb:at <level>	0 15 -13
sb:at a	0 18 -16
sb:at about	2 -21 16
sb:at least	-9 11 -4
sb:at stake	0 -15 16
sb:average	-9 -8 14
sb:be	-9 -2 7
sb:because	0 -13 13
sb:before	-3 -6 10
sb:between	-9 0 8
sb:book	11 0 -11
sb:busan	15 -9 -7
sb:but	-13 -2 14
sb:buy	1 6 -9
sb:buy <goods-amount>	3 16 -20
sb:buyer	7 2 -12
sb:by <number>	2 -15 11
sb:car	-8 22 -18
sb:cash	0 27 -26
sb:cash ,	0 19 -17
sb:charge	0 -18 19
sb:chip	0 11 -10
sb:chip for	0 10 -10
sb:claim	-10 -20 27
sb:claim for	0 -10 7
sb:coffee	-3 -7 11
sb:collect	1 6 -7
sb:come to	2 -11 6
sb:commerce	-1 -11 13
sb:commit	-6 10 -4
sb:confirm	12 -18 1
sb:cost	-10 -1 5
sb:cost the	-3 -13 16
sb:could	0 -14 13
sb:count	5 11 -17
sb:count on	0 12 -12
sb:counted	0 -11 9
sb:country	-11 -13 20
sb:cover	0 -10 11
sb:custom	-13 -8 20
sb:cut	0 13 -14
sb:damage	8 -6 0
sb:davo	11 -9 0
sb:day	4 5 -10
sb:deal	4 10 -16
sb:deficit	4 -9 3
sb:deficit of	-2 -7 11
sb:deficit with	9 0 -11
sb:doe	5 -12 4
sb:doe not	6 -10 2
sb:double	0 10 -7
sb:duty	4 -10 5
sb:duty ,	10 -14 0
sb:duty of	6 6 -12
sb:emergency	13 -6 -6
sb:energy	0 17 -17
sb:estimate	-3 14 -11
sb:expect	-11 12 -5
sb:expect export	0 8 -8
sb:export to	-18 2 8
sb:extension	0 -9 9
sb:fact sheet	-2 13 -8
sb:fall	-12 -1 9
sb:fall by	-16 4 6
sb:fall to	10 -5 -5
sb:far	10 -10 0
sb:farm	-1 11 -8
sb:farm good	0 15 -13
sb:fear for	0 -11 11
sb:figure	3 -20 14
sb:first	15 -25 5
sb:first <span>	7 -9 0
sb:first half	2 -14 7
sb:for	-32 15 -2
sb:for <money>	4 -12 7
sb:for <name>	-2 -8 11
sb:for <number>	-1 33 -32
sb:for thi	-1 18 -15
sb:free	-4 12 -8
sb:from	0 -12 13
sb:from <level>	0 20 -20
sb:from the	10 -11 0
sb:further	0 -9 10
sb:gain	0 26 -25
sb:gap	-7 -8 15
sb:get	0 13 -12
sb:go on	-1 -14 17
sb:go to	10 16 -24
sb:goal	0 14 -17
sb:goal for	0 13 -12
sb:good	-11 10 -4
sb:good and	-1 11 -8
sb:good with	-2 -9 11
sb:government	0 11 -10
sb:had	17 -18 0
sb:had meet	15 -14 0
sb:half of	4 -13 6
sb:has buy	7 3 -14
sb:has promise	-8 9 0
sb:has say	0 -9 9
sb:have been	0 9 -7
sb:have fall	-9 -1 11
sb:he	-16 -14 23
sb:he say	-5 -12 17
sb:his	3 -13 6
sb:honey	13 -2 -10
sb:hope	-2 26 -23
sb:hope for	0 20 -17
sb:i	-2 -7 10
sb:if	-8 -15 20
sb:if the	-5 -2 6
sb:import	-26 -8 27
sb:import of	-9 -4 15
sb:importer	-5 -18 20
sb:importer have	-8 -6 14
sb:in <month-gone>	1 -13 8
sb:in cash	0 17 -16
sb:in return	7 9 -16
sb:in the	5 5 -10
sb:industry	-1 -12 15
sb:invest	0 15 -13
sb:investment	0 9 -8
sb:is	-11 12 -4
sb:is put	0 8 -7
sb:is the	8 -10 0
sb:it	-19 18 -5
sb:it 's	-2 10 -7
sb:it has	-5 -4 9
sb:it was	-4 -19 23
sb:it would	-3 23 -20
sb:its	4 5 -11
sb:its export	0 9 -8
sb:last	-23 7 8
sb:last week	-6 15 -9
sb:last year	-11 -9 17
sb:least	-10 11 -4
sb:line	0 -13 14
sb:list	-10 -20 25
sb:list ,	-1 -8 11
sb:list for	0 -11 11
sb:look	-2 -7 9
sb:lose	-4 14 -8
sb:lower	0 -12 13
sb:market	0 11 -10
sb:meet	20 -18 0
sb:meet its	20 -20 0
sb:member	-5 -7 13
sb:mid	10 0 -11
sb:mid -	10 0 -11
sb:middle	12 -5 -9
sb:middle of	12 -5 -9
sb:ministry	-2 -15 18
sb:month	3 -12 6
sb:most	-1 17 -15
sb:name	0 22 -21
sb:no	-3 11 -7
sb:no more	0 17 -17
sb:nothing	-7 -9 14
sb:now	-3 14 -12
sb:number	-8 11 -5
sb:number :	0 -8 9
sb:of <money>	0 -13 14
sb:of <name>	4 17 -21
sb:of <number>	4 -15 6
sb:of <quality>	-1 9 -6
sb:of at	0 10 -9
sb:of duty	0 9 -8
sb:of last	6 5 -12
sb:of some	-2 -12 16
sb:of soybean	0 11 -10
sb:of the	12 -10 -1
sb:of thi	5 -11 4
sb:of which	2 8 -12
sb:on <day-gone>	8 -8 2
sb:on <name>	2 -11 6
sb:on about	0 -11 11
sb:on another	0 -9 10
sb:one	-7 -6 10
sb:one of	0 -9 10
sb:open	0 17 -17
sb:orange	11 -1 -10
sb:order for	0 11 -9
sb:our	8 8 -15
sb:out	8 -3 -3
sb:output	0 9 -7
sb:over	-6 14 -9
sb:party	0 10 -9
sb:pay	-10 8 -1
sb:people	-2 14 -10
sb:plan	0 -12 13
sb:price	-2 9 -7
sb:promise	4 6 -18
sb:province	0 -14 15
sb:published	0 11 -10
sb:purchase	-4 13 -10
sb:purchase of	-14 19 -4
sb:put the	0 13 -13
sb:quarrel	0 -15 15
sb:quota	-23 4 6
sb:quota of	-11 -2 10
sb:rate	-3 -9 13
sb:reach	15 6 -22
sb:reckon	-13 15 -9
sb:refund	10 -29 11
sb:refund of	12 -11 -4
sb:remain	-1 -10 12
sb:return	6 7 -14
sb:return <name>	0 11 -9
sb:rice	-1 9 -5
sb:rule	0 19 -18
sb:sale	13 -31 13
sb:sale of	5 -8 0
sb:sale to	7 -17 7
sb:say in	16 -12 -2
sb:season	-11 0 9
sb:sell	-13 2 4
sb:sell <name>	-2 -6 10
sb:settle	0 12 -12
sb:shall	0 13 -12
sb:she	9 0 -6
sb:sheet	-2 13 -8
sb:ship	-13 -2 12
sb:shipment	2 7 -10
sb:shrink	0 11 -12
sb:shrink by	1 9 -11
sb:side	-1 12 -10
sb:since	1 6 -8
sb:since <month-gone>	5 8 -12
sb:so	8 -6 -2
sb:so far	10 -9 -1
sb:some	11 -20 4
sb:soybean	2 26 -37
sb:soybean :	7 5 -15
sb:soybean purchase	8 -8 0
sb:spoke	0 16 -15
sb:stake	0 -15 16
sb:stand	8 4 -12
sb:still	0 16 -15
sb:sugar	-4 -12 16
sb:sum	0 -8 9
sb:surplu with	4 4 -9
sb:talk	0 12 -11
sb:target	0 19 -20
sb:target for	0 16 -15
sb:tariff at	0 10 -8
sb:tariff is	0 -11 13
sb:tariff on	1 -14 12
sb:that <quality>	0 9 -6
sb:that export	8 2 -12
sb:that he	0 -12 13
sb:that is	-1 -11 14
sb:that it	0 11 -9
sb:that the	12 -11 0
sb:the	6 -9 4
sb:the <name>	-21 -6 17
sb:the <office>	-3 -7 10
sb:the <quality>	-2 15 -12
sb:the <seat>	-15 12 -2
sb:the agreement	0 11 -10
sb:the average	-8 -7 12
sb:the damage	8 -6 0
sb:the deal	0 12 -11
sb:the deficit	-4 -17 17
sb:the duty	2 -15 10
sb:the emergency	-13 -3 16
sb:the first	16 -21 0
sb:the gain	0 26 -26
sb:the gap	-6 -7 13
sb:the goal	0 11 -9
sb:the list	0 -14 14
sb:the loss	-4 14 -11
sb:the middle	12 -5 -9
sb:the new	0 -16 17
sb:the price	0 9 -8
sb:the province	0 -14 15
sb:the sum	0 -8 9
sb:the trade	17 0 -18
sb:the truce	6 8 -17
sb:the two	-12 12 -6
sb:the whole	6 5 -12
sb:them	-4 -6 10
sb:themselve	0 9 -9
sb:then	0 9 -7
sb:there were	-4 -9 14
sb:thi	10 14 -25
sb:thi week	16 -10 -7
sb:thi year	1 8 -10
sb:timber	14 0 -11
sb:to <goods-amount>	-4 -7 10
sb:to <name>	15 -37 16
sb:to buy	9 18 -34
sb:to cut	0 -9 9
sb:to lower	0 -17 17
sb:to pay	0 14 -13
sb:to sell	0 10 -8
sb:to the	-12 -17 28
sb:toyota	-1 26 -25
sb:trade	0 -12 10
sb:trade deficit	16 -4 -11
sb:trade surplu	0 8 -7
sb:truce	5 9 -17
sb:two	-14 3 2
sb:two country	-1 -8 11
sb:two government	0 10 -9
sb:two side	0 12 -11
sb:tyre	0 10 -10
sb:under	26 -5 -19
sb:under the	19 -12 -6
sb:undertake	0 11 -10
sb:undertake to	0 11 -10
sb:up	-14 9 -1
sb:value	0 -17 19
sb:value of	0 -9 10
sb:volume	-4 -10 14
sb:volume :	-2 -4 9
sb:want to	0 -9 10
sb:was	-12 9 0
sb:was worth	0 9 -9
sb:we	0 9 -8
sb:we have	0 -9 10
sb:we pay	0 -8 10
sb:week	5 6 -13
sb:were	6 -19 9
sb:were <money>	12 -4 -7
sb:whole	6 5 -12
sb:will	-16 16 -6
sb:will take	0 12 -10
sb:with	7 18 -22
sb:with <name>	8 0 -7
sb:with <seat>	0 9 -9
sb:within	-6 -10 15
sb:within the	-4 -14 17
sb:work	0 10 -10
sb:world	8 2 -10
sb:worth	-18 7 -1
sb:worth at	0 -14 14
sb:would	-27 31 -19
sb:would be	-1 -22 24
sb:would cost	0 10 -9
sb:would lose	0 9 -9
sb:would take	-2 23 -21
sb:year	-10 -2 8
sb:year and	0 9 -8
sb:year from	0 -12 12
sb:year to	5 -10 3
sb:—	19 -11 -7
sb:— <name>	11 -6 -3
sentence about exports 8	8 -13 5
sentence about growth 7	3 -16 10
sentence about imports 9	-20 2 12
sentence about investment 4	0 11 -9
sentence about purchases 6	0 11 -12
sentence about trade 10	-14 16 -7
sentence about trade 3	0 13 -12
sentence achieved	-8 27 -19
sentence change	-1 9 -7
sentence not trade	0 -9 10
sentence to come	-2 -7 10
short no	-10 -5 13
short number alone	-3 14 -11
side money	-18 -7 16
side percent	10 -3 -4
side tonnes	0 -8 8
size % -1	-10 13 -8
size % 0	-13 0 7
size % 1	15 -25 6
size EUR 10	-5 -49 52
size EUR 6	5 5 -10
size EUR 7	-5 -6 10
size GBP 7	-4 18 -15
size GBP 9	0 16 -15
size JPY 10	7 3 -10
size JPY 12	0 15 -14
size USD 10	-10 23 -17
size USD 11	0 14 -13
size USD 6	-10 -33 38
size USD 7	-32 -13 25
size USD 8	13 -29 16
size USD 9	-18 22 -15
size tonnes 1	0 -10 12
size tonnes 2	-19 -11 24
size tonnes 3	7 -25 13
size tonnes 4	-38 -10 32
size tonnes 5	28 -16 -11
size tonnes 6	17 -17 0
size tonnes 7	1 49 -65
size units 1	-1 12 -9
size units 2	-6 34 -32
t0=future	-16 33 -24
t0=modal	-15 29 -22
t0=past	0 -29 22
t0=perfect	27 -21 -6
t0=pluperfect	12 -16 2
t0=present	-17 9 0
t1=future	-16 39 -30
t1=infinitive	0 23 -25
t1=modal	-15 22 -15
t1=participle-passive	-19 -9 21
t1=past	6 -42 27
t1=perfect	29 -22 -10
t1=pluperfect	5 -8 1
t1=present	-13 -3 10
t2=modal-passive	0 13 -13
t2=participle-passive	12 -2 -10
t2=past	-4 -5 11
t2=past-passive	10 -9 -3
t2=present	-19 0 9
top	31 6 -38
unit EUR	-16 -22 31
unit GBP	-11 20 -14
unit JPY	3 19 -21
unit USD	-19 5 4
unit tonnes	12 -6 -4
unit units	-15 27 -18
v0-none	-14 1 7
v0=bring	12 0 -11
v0=buy	8 -10 3
v0=charge	0 -10 11
v0=collect	7 6 -14
v0=come	7 -12 1
v0=confirm	7 -15 5
v0=export	0 8 -7
v0=have	-13 -9 18
v0=hope	0 16 -14
v0=meet	19 -17 0
v0=prepare	0 -13 13
v0=put	-2 -10 13
v0=reach	9 0 -11
v0=say	-8 -3 10
v0=see	-4 13 -9
v0=sell	-6 -5 11
v0=set	-2 11 -8
v0=stand	8 2 -11
v1-none	-10 5 0
v1=charge	0 -11 12
v1=collect	4 5 -9
v1=come	7 -13 1
v1=confirm	8 -16 5
v1=have	-13 -14 23
v1=hope	0 13 -11
v1=put	-2 -10 13
v1=reach	9 0 -11
v1=reduce	0 9 -8
v1=say	-7 -7 13
v1=see	-4 13 -9
v1=set	-2 11 -8
v1=shrink	0 9 -10
v1=stand	9 -1 -5
v2-none	-16 5 4
v2=agree	3 3 -10
v2=buy	13 0 -12
v2=collect	2 -10 2
v2=go	-10 1 4
v2=meet	10 -7 -3
verbless	-14 6 0
vt0=be future	0 12 -11
vt0=buy future	-11 11 -1
vt0=buy perfect	16 -8 -9
vt0=buy present	-6 -13 18
vt0=come past	10 -10 -3
vt0=export present	0 10 -9
vt0=fall modal	0 14 -14
vt0=fall past	-3 -7 10
vt0=have present	-9 -7 14
vt0=lose modal	0 8 -7
vt0=other perfect	6 10 -15
vt0=pay perfect	-4 -4 10
vt0=promise perfect	-9 11 0
vt0=put present	0 -11 12
vt0=reach modal	0 12 -9
vt0=reach past	5 -9 0
vt0=rise past	-8 -1 12
vt0=say past	-2 11 -7
vt0=say present	-3 -11 14
vt0=see present	-4 11 -7
vt0=sell past	-2 -11 14
vt0=sell present	0 -11 12
vt0=stand present	8 3 -12
vt0=take past	2 -11 4
vt1=be future	0 15 -15
vt1=buy future	-11 11 -1
vt1=buy perfect	16 -8 -9
vt1=buy present	-6 -13 18
vt1=come past	11 -10 -3
vt1=fall modal	0 14 -14
vt1=fall past	-3 -7 10
vt1=have present	-8 -12 19
vt1=lose modal	0 8 -7
vt1=other perfect	9 7 -16
vt1=pay perfect	-4 -4 10
vt1=put present	0 -11 12
vt1=reach modal	0 12 -9
vt1=reach past	5 -9 0
vt1=rise past	-8 -1 12
vt1=say past	-2 7 -3
vt1=say present	-1 -12 15
vt1=see present	-4 11 -7
vt1=sell past	-2 -11 14
vt1=sell present	0 -11 12
vt1=stand present	9 0 -7
vt1=take past	2 -11 4
vt2=be modal	0 -13 14
vt2=be past	-1 10 -8
vt2=be present	-6 13 -7
vt2=come past	0 -15 11
vt2=go past	-5 -8 14
vt2=other pluperfect	0 -10 8
year earlier	2 -73 59
year earlier money	8 -39 27
year earlier percent	7 -17 6
year earlier tonnes	-10 -30 36
year earlier units	0 -11 13
year later	-17 56 -49
year later money	-7 47 -43
year later tonnes	-8 13 -7
year this	20 11 -33
year this money	15 0 -16
year this tonnes	9 11 -22`;
