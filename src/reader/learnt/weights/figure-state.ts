// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-16 1 9
a:-	-6 -3 11
a:.	-11 5 1
a:<day-ahead>	-11 18 -8
a:<duty>	-1 16 -11
a:<gate>	-3 -5 8
a:<goods>	-7 10 -6
a:<level> .	0 14 -12
a:<money>	-9 -11 17
a:<month-gone>	-2 -14 14
a:<name> 's	-3 13 -10
a:<name> .	-10 -10 17
a:<name> each	0 -9 9
a:<number>	-16 29 -14
a:<number> and	0 -8 9
a:<quality>	5 5 -10
a:<quality> beef	0 13 -11
a:<seat>	0 -7 9
a:<sender>	0 21 -22
a:<span>	-22 15 -3
a:<span> .	-24 6 2
a:<span> for	0 13 -12
a:<span> through	0 11 -10
a:<span> to	0 -10 12
a:<v-bear>	4 -11 5
a:<v-begin>	-2 10 -7
a:<v-buy>	11 -2 -7
a:<v-down>	-6 22 -16
a:<v-end>	5 -10 3
a:<v-impose>	4 10 -14
a:<v-propose>	-15 19 -6
a:<v-sell>	-5 10 -4
a:<v-stay>	-1 -9 12
a:<v-target>	-4 -9 14
a:<v-up>	-11 0 9
a:?	-2 12 -9
a:a	-8 7 -1
a:act	-11 0 14
a:and	-26 19 -1
a:and <goods-amount>	0 12 -9
a:and <month-gone>	-10 0 12
a:at	-12 6 0
a:at <level>	0 20 -19
a:at stake	0 -15 15
a:beef	-2 19 -17
a:before	8 0 -9
a:before .	10 -8 -4
a:between	-10 -1 12
a:buy	13 -2 -10
a:by	-3 14 -12
a:by <number>	-1 21 -19
a:cash	0 11 -10
a:collect	10 -10 -3
a:country	0 -9 10
a:deal	1 10 -14
a:duty	0 28 -26
a:each	-11 11 -6
a:each of	-6 14 -9
a:each year	0 -9 9
a:either	0 -11 12
a:emergency	0 -8 4
a:end	15 -10 -6
a:end of	9 -10 0
a:energy	0 12 -10
a:far	13 -7 -8
a:far .	12 -5 -8
a:farm	0 11 -11
a:farm good	0 10 -10
a:first	6 -12 3
a:first half	-6 -6 13
a:for	2 32 -36
a:for the	0 21 -23
a:free of	-1 10 -7
a:from	-1 -6 8
a:from <name>	0 -12 11
a:from <number>	-3 11 -6
a:good in	0 -11 11
a:have	0 -11 8
a:in	-10 9 0
a:in <month-gone>	-2 -12 14
a:in <number>	-6 -6 11
a:in all	10 -1 -7
a:in cash	0 11 -10
a:in each	-5 7 -2
a:in the	-13 12 -2
a:investment	0 11 -10
a:is	-8 15 -10
a:last	-5 -43 45
a:last season	0 -6 9
a:last year	-1 -46 44
a:less	11 0 -9
a:may	0 15 -15
a:next	-7 31 -26
a:next year	0 23 -22
a:of	-9 7 0
a:of <money>	0 -10 11
a:of <name>	-11 11 -2
a:of <quality>	-7 -5 12
a:of duty	-1 12 -9
a:of investment	0 8 -7
a:of last	8 -12 2
a:of the	0 -10 8
a:on	8 4 -11
a:on <quality>	5 8 -14
a:on each	0 11 -11
a:or	0 -9 11
a:or more	0 -11 11
a:over	-4 23 -18
a:over <span>	0 19 -18
a:port	0 -9 10
a:promise	-10 10 0
a:quarter	-9 -2 13
a:rice	-1 10 -8
a:sale	6 10 -17
a:season	-18 15 -1
a:set	0 -10 12
a:shipbuilding	0 11 -9
a:shipbuilding .	0 9 -8
a:since	6 -17 3
a:so	14 -6 -9
a:so far	14 -6 -9
a:soybean	11 -1 -12
a:stake	0 -15 15
a:stake .	0 -12 13
a:tariff .	-11 -2 14
a:than	10 0 -9
a:than in	-11 3 2
a:than the	12 -5 -7
a:the <day-ahead>	-6 11 -3
a:the come	0 16 -15
a:the end	9 -10 0
a:the first	6 -12 3
a:the next	-3 10 -5
a:the year	8 0 -9
a:thi	-11 23 -16
a:thi season	-8 16 -7
a:thi year	-18 18 -9
a:to	-5 -3 8
a:to <name>	1 -11 10
a:to the	9 0 -10
a:up	12 -8 -5
a:way .	0 9 -8
a:were	11 -11 0
a:would	0 -10 12
a:year	-8 -7 12
a:year .	-9 0 3
a:year <number>	0 9 -9
a:year before	9 -10 -2
after other unit far money	-6 -5 10
after other unit here money	-14 -1 8
after other unit here percent	8 -16 3
after other unit here tonnes	-9 -2 8
after other unit next money	-10 3 3
after other unit next percent	-27 -1 18
after other unit next tonnes	2 -11 9
after same unit far money	-10 11 -4
after same unit far percent	-3 -11 12
after same unit far tonnes	21 -15 -7
after same unit here money	-11 -1 8
after same unit here tonnes	-10 9 -1
after same unit next money	-10 8 -3
after same unit next percent	-11 0 10
after same unit next tonnes	14 -5 -10
asks	-2 12 -9
b:'s	3 -19 13
b:'s export	-12 -3 16
b:,	16 -12 0
b:, after	0 -17 18
b:, and	-12 -1 7
b:, of	-2 -7 11
b:, put	0 11 -10
b:, the	14 -5 -7
b:, up	0 -18 19
b:.	0 -9 10
b:: about	10 -1 -7
b:: export	0 13 -13
b:;	9 9 -18
b:; the	0 17 -16
b:<agent>	0 11 -11
b:<duty>	-9 -13 17
b:<gate>	-17 -3 13
b:<goods-amount> from	0 -9 11
b:<goods>	-3 -8 11
b:<level>	-9 -11 15
b:<level> on	0 -10 11
b:<level> to	-1 13 -11
b:<money> in	0 12 -11
b:<month-gone>	12 -3 -6
b:<name>	-10 7 1
b:<name> buy	-5 -9 15
b:<name> had	0 -13 14
b:<name> has	4 5 -11
b:<name> of	0 9 -11
b:<name> would	-1 16 -12
b:<not>	0 17 -15
b:<number> we	10 0 -11
b:<office>	0 14 -14
b:<organisation>	16 -10 -2
b:<organisation> has	4 -10 2
b:<organisation> put	7 -17 6
b:<organisation> say	0 7 -6
b:<person>	-22 13 0
b:<person> say	-15 2 6
b:<quality> duty	0 14 -13
b:<quality> export	-6 -10 15
b:<quality> exporter	2 9 -14
b:<sender>	5 12 -16
b:<taker>	-6 -13 18
b:<v-propose>	-10 31 -28
b:<v-sell>	-14 4 5
b:<v-stay>	-12 3 3
b:<v-up>	-9 6 0
b:a	-6 11 -6
b:about	4 -12 6
b:after	-4 -13 18
b:agreement	-1 13 -11
b:an	0 -12 13
b:and	-28 20 -7
b:and the	0 -10 11
b:another	0 -16 18
b:as	-2 13 -10
b:at about	-1 -16 18
b:at least	-6 17 -11
b:average	-4 -4 8
b:been	-2 -11 12
b:between	-6 -2 10
b:between the	-2 -4 9
b:bill	0 -7 9
b:book	14 -4 -11
b:busan	10 -7 -2
b:but	-7 -2 10
b:by	5 6 -13
b:by the	8 1 -11
b:charge	0 -12 13
b:claim	-10 -17 24
b:claim for	-2 -7 11
b:come	8 -13 0
b:come to	5 -15 3
b:confirm	1 -14 11
b:cost	-8 0 3
b:cost the	0 -14 16
b:could	1 -11 8
b:count	2 14 -19
b:countermeasure	0 -8 8
b:country	-6 -20 25
b:custom	-11 -7 19
b:deal	7 3 -12
b:deficit	11 -16 0
b:deficit of	-5 -2 9
b:deficit with	16 -2 -13
b:duty	-6 -10 14
b:expect	-10 16 -9
b:expect export	0 11 -10
b:export	-3 9 -5
b:export of	-2 10 -7
b:export to	-10 13 -4
b:fall by	-10 4 4
b:fall to	8 -1 -6
b:first	2 -9 5
b:for	-32 11 1
b:for thi	0 11 -10
b:from	-7 -13 18
b:from <name>	-13 0 14
b:from the	12 -8 -3
b:gain	0 22 -21
b:gap	-5 -3 9
b:goal	1 9 -14
b:good	-12 9 -3
b:government	0 10 -9
b:had	9 -20 8
b:has	15 -20 2
b:has buy	10 -2 -7
b:have pay	-4 -5 10
b:hope	0 16 -14
b:hope for	0 15 -13
b:import	-17 0 11
b:importer	-15 -17 27
b:importer have	-8 -6 14
b:in good	-3 -5 10
b:in the	-10 5 0
b:industry	0 -10 10
b:it	-10 4 1
b:it is	7 -11 4
b:it was	-2 -10 14
b:it would	-5 27 -22
b:its	11 -12 1
b:its promise	11 -11 0
b:last	-10 0 8
b:last year	-8 -2 10
b:least	-6 17 -11
b:lose	-2 17 -13
b:maker	0 -13 13
b:meet	19 -19 0
b:meet its	19 -19 0
b:name	0 16 -15
b:next	0 -9 10
b:of	-1 9 -9
b:of <name>	2 12 -14
b:of about	0 11 -10
b:of good	0 -9 9
b:of some	-2 -10 13
b:of the	8 -13 3
b:on about	0 -14 14
b:one	0 -13 15
b:open	0 15 -15
b:order for	0 10 -8
b:pay	-9 9 -2
b:plan	0 -11 11
b:promise	3 5 -16
b:province	0 -12 14
b:purchase	1 5 -10
b:purchase of	-9 12 -2
b:put the	0 11 -11
b:quota	-19 -3 13
b:quota of	-11 -4 10
b:reach	8 7 -16
b:refund	-2 -19 22
b:sale	18 -22 0
b:sale to	13 -10 -2
b:save	0 9 -8
b:say that	0 -9 10
b:say the	0 9 -10
b:see	0 9 -8
b:shall	0 12 -12
b:shipment	0 13 -10
b:shipment to	-1 9 -6
b:should	0 11 -10
b:show	9 -2 -6
b:shrink	0 9 -9
b:shrink by	1 7 -9
b:since	15 0 -15
b:some	9 -27 10
b:spoke	0 11 -10
b:surplu with	4 5 -10
b:tariff	-11 2 1
b:that export	8 0 -11
b:that is	0 -7 10
b:that it	-2 14 -10
b:the <name>	-16 -1 14
b:the <office>	0 12 -11
b:the <organisation>	18 -10 -5
b:the duty	0 -15 16
b:the gain	0 22 -21
b:the gap	-4 -3 9
b:the goal	0 11 -10
b:the province	0 -12 14
b:the tariff	0 11 -10
b:the trade	15 -2 -12
b:the two	-3 14 -11
b:the whole	7 7 -14
b:them	-5 -3 9
b:themselve	0 14 -14
b:thi	-4 15 -11
b:thi year	-4 12 -8
b:timber	14 -1 -11
b:to	-5 19 -14
b:to <goods-amount>	-3 -9 12
b:to buy	0 9 -12
b:to cut	0 -11 11
b:to lower	0 -11 11
b:to the	-22 -6 22
b:toyota	0 17 -16
b:trade	0 -12 10
b:trade deficit	13 0 -12
b:two country	0 -8 11
b:two government	0 12 -12
b:two side	0 10 -9
b:under	7 -15 8
b:under the	10 -5 -5
b:up	-10 -1 8
b:value	0 -10 11
b:was	-12 1 6
b:was to	2 -14 11
b:was worth	0 9 -8
b:we	0 18 -17
b:we have	0 -7 8
b:were	0 -11 10
b:while	0 8 -7
b:whole	7 7 -14
b:will	-8 23 -17
b:with	15 6 -19
b:with <name>	12 -4 -8
b:with the	3 7 -11
b:within	-1 -18 19
b:world	8 9 -17
b:worth	-13 8 -2
b:would	-18 19 -8
b:would be	0 -10 12
b:would cost	0 10 -9
b:would take	0 10 -8
b:year	-21 -3 14
b:year from	0 -12 12
c0=agree	2 13 -15
c0=bear	10 -4 -5
c0=begin	1 -15 8
c0=impose	0 -7 6
c0=propose	-19 24 -12
c0=sell	-17 0 11
c0=target	-1 -15 17
c1=agree	3 7 -11
c1=begin	5 -11 1
c1=impose	-1 -7 7
c1=propose	-11 9 -2
c1=sell	-20 0 12
c1=target	-1 -15 17
c1=up	-6 12 -4
c2=begin	-11 0 10
c2=buy	9 -2 -5
c2=impose	3 11 -13
c2=propose	-11 16 -6
clause about deficit 1	3 -20 11
clause about deficit 1 money	3 -12 4
clause about duties 5	14 -9 -4
clause about duties 5 money	15 -3 -9
clause about exports 8	9 -10 0
clause about exports 8 percent	11 -10 -3
clause about growth 7	-11 6 0
clause about growth 7 percent	-11 5 0
clause about imports 9	10 -26 11
clause about imports 9 money	4 -16 8
clause about imports 9 percent	-16 0 13
clause about imports 9 tonnes	15 -11 -5
clause about investment 4	-9 27 -23
clause about investment 4 money	-8 27 -23
clause about purchases 6	0 15 -18
clause about purchases 6 money	-8 11 -6
clause about purchases 6 units	0 20 -23
clause about trade 10	-13 -2 8
clause about trade 10 money	-3 -11 13
clause about trade 10 tonnes	-2 13 -11
clause about trade 3	-12 1 3
clause about trade 3 percent	-3 -3 9
clause achieved	29 -46 1
clause achieved money	27 -38 -2
clause achieved percent	-2 -13 11
clause achieved tonnes	10 -7 -3
clause aim	-27 29 -14
clause aim money	-24 7 1
clause aim percent	-15 22 -13
clause aim tonnes	-3 10 -10
clause average	-5 -7 11
clause average percent	-5 -7 11
clause not trade percent	0 -13 15
clause period tonnes	-8 -7 13
clause trade	-9 4 1
clause trade money	-10 -1 7
clause trade percent	-7 -10 16
clause trade tonnes	7 12 -22
clause worth	-27 -6 17
clause worth money	-15 -7 15
ct0=agree modal	-1 11 -8
ct0=bear pluperfect	12 -14 0
ct0=bear present	-1 14 -13
ct0=begin past	10 -20 0
ct0=buy future	-6 9 -4
ct0=buy perfect	18 -17 -2
ct0=buy present	-9 -6 11
ct0=down past	9 -20 1
ct0=down pluperfect	-3 -10 12
ct0=end past	11 -4 -7
ct0=end pluperfect	-8 -1 11
ct0=impose perfect	5 -10 2
ct0=impose present	-6 -4 8
ct0=impose present-passive	0 13 -12
ct0=propose past	-4 13 -8
ct0=propose perfect	-10 -3 11
ct0=propose present	-7 22 -18
ct0=say past	6 6 -13
ct0=sell future	0 13 -13
ct0=sell past	-10 -17 24
ct0=stay past	-12 -3 13
ct0=stay present	12 0 -9
ct0=up modal	0 9 -7
ct0=up past	-15 -7 22
ct1=agree modal	-1 11 -8
ct1=bear present	-1 14 -13
ct1=begin past	10 -20 1
ct1=buy future	-6 9 -4
ct1=buy infinitive	-1 11 -14
ct1=buy perfect	18 -17 -2
ct1=buy present	-8 -6 11
ct1=down participle-passive	-5 -1 8
ct1=down past	9 -21 1
ct1=down pluperfect	-3 -10 12
ct1=end past	11 -4 -7
ct1=end pluperfect	-8 -1 11
ct1=impose participle-passive	-16 -3 13
ct1=impose present	-4 -6 9
ct1=say past	8 2 -11
ct1=sell future	0 13 -13
ct1=sell past	-10 -17 24
ct1=sell present	0 -10 12
ct1=stay past	-6 -8 14
ct1=stay present	13 -3 -6
ct1=up infinitive	0 11 -9
ct1=up modal	0 9 -7
ct1=up past	-15 -7 22
ct2=begin past	-7 -21 24
ct2=down past	0 -9 8
ct2=impose participle-passive	13 0 -14
ct2=stay present	-12 5 0
ct2=up past	-5 -10 16
f:!	0 -14 14
f:"	0 -8 9
f:'s	12 -1 -6
f:,	7 -24 17
f::	6 -9 1
f:;	0 10 -10
f:<agent>	2 -11 7
f:<day-ahead>	5 4 -9
f:<duty>	-9 0 8
f:<gate>	-14 -1 8
f:<goods>	-19 -3 15
f:<money>	-11 -10 17
f:<month-gone>	12 -13 0
f:<not>	-13 0 7
f:<number>	14 -3 -6
f:<office>	10 2 -12
f:<organisation>	-37 16 4
f:<person>	15 6 -20
f:<seat>	14 0 -13
f:<sender>	-4 11 -6
f:<span>	22 -12 -13
f:<v-bear>	7 0 -5
f:<v-begin>	-2 -19 20
f:<v-buy>	12 -16 3
f:<v-impose>	8 1 -8
f:<v-propose>	7 -11 4
f:<v-sell>	-7 -6 13
f:<v-stay>	9 4 -12
f:?	0 -7 10
f:a	3 -12 8
f:add	7 0 -11
f:after	0 -10 12
f:against	5 4 -9
f:aim	-9 -12 19
f:all	15 -14 -3
f:and	5 7 -12
f:are	0 9 -9
f:as	-3 -10 14
f:ask	8 -21 13
f:at	3 12 -15
f:average	0 -10 11
f:be	-8 -5 10
f:before	14 -10 -3
f:both	0 -8 10
f:by	-13 1 7
f:cash	0 17 -16
f:charge	-5 -3 10
f:come	-4 -9 15
f:confirm	-5 13 -7
f:day	1 -10 7
f:do	1 -15 13
f:each	18 -2 -14
f:expect	-10 0 6
f:fact	15 -8 -9
f:first	-10 4 0
f:for	20 -23 2
f:four	0 -8 9
f:from	-15 0 8
f:go	-7 -7 13
f:good	-11 17 -9
f:had	-7 -2 9
f:half	-3 12 -9
f:have	9 -4 -2
f:hope	11 -3 -8
f:i	-1 9 -6
f:if	-7 15 -10
f:import	10 -14 0
f:into	7 -13 6
f:is	14 -9 -1
f:it	-24 4 10
f:its	7 18 -23
f:kilo	0 -9 10
f:last	-10 0 8
f:like	0 -6 9
f:line	0 12 -11
f:list	0 12 -14
f:lower	5 11 -17
f:matter	6 -13 2
f:meet	9 5 -15
f:million	15 -9 -5
f:most	-2 20 -17
f:mr	-2 15 -13
f:much	-3 11 -7
f:my	12 0 -9
f:never	0 -9 11
f:next	11 -10 -1
f:no	-1 8 -6
f:not	-17 -6 15
f:nothing	10 1 -13
f:of	0 -11 11
f:once	0 -14 15
f:open	8 2 -11
f:or	0 -10 11
f:over	6 5 -11
f:part	-4 9 -4
f:pay	-29 0 15
f:plan	8 4 -11
f:point	0 9 -8
f:project	0 14 -13
f:promise	4 17 -23
f:put	3 -13 6
f:rate	-9 7 0
f:same	-4 -4 9
f:say	12 -17 7
f:second	0 -9 10
f:see	13 -5 -9
f:sell	-1 -6 9
f:she	0 -7 9
f:some	14 -20 5
f:spring	-3 10 -7
f:stand	11 0 -14
f:tariff	-9 -6 13
f:than	7 9 -15
f:thank	0 13 -12
f:the	3 8 -11
f:there	-4 -9 13
f:they	15 -27 13
f:thi	4 -8 3
f:to	0 9 -9
f:trade	-8 17 -10
f:two	-10 1 4
f:under	15 0 -13
f:until	-7 10 -4
f:up	-3 -25 27
f:was	0 -10 10
f:way	-8 -5 13
f:we	10 -10 0
f:what	0 -7 8
f:whether	7 -11 1
f:which	-18 4 7
f:will	4 4 -10
f:wine	12 0 -11
f:with	11 0 -12
f:work	0 8 -7
f:world	0 -11 12
f:worth	-5 12 -7
f:would	-20 0 9
f:year	-3 -11 14
first about deficit 1	3 -20 11
first about deficit 1 money	3 -12 4
first about duties 5	14 -9 -4
first about duties 5 money	15 -3 -9
first about exports 8	10 -9 0
first about exports 8 percent	12 -10 -3
first about growth 7	-10 13 -7
first about growth 7 percent	-10 11 -5
first about imports 9	0 -18 17
first about imports 9 money	-4 -4 9
first about imports 9 percent	-14 0 12
first about imports 9 tonnes	8 -11 0
first about investment 4	-9 27 -23
first about investment 4 money	-8 27 -23
first about purchases 6	1 11 -15
first about purchases 6 money	-5 7 -3
first about purchases 6 units	0 20 -23
first about trade 10	-24 0 8
first about trade 10 money	-13 -17 22
first about trade 10 percent	-9 19 -14
first about trade 3	-12 2 3
first about trade 3 percent	-3 -3 9
first none	-13 5 2
first none money	-33 9 8
first none percent	9 -32 15
first none tonnes	3 5 -9
first none units	-9 13 -7
first-of-paragraph	-3 -10 12
goods money	5 -48 38
goods percent	20 0 -20
has-future	-23 31 -19
has-gerund	-4 8 -3
has-infinitive	0 26 -30
has-modal	-16 27 -19
has-past	3 -36 25
has-perfect	22 -17 -5
has-pluperfect	16 -23 2
has-present	-14 17 -9
headline	21 11 -30
kind money	-29 3 14
kind percent	3 -11 6
kind tonnes	13 -7 -3
kind units	-7 24 -19
l1=,	14 -4 -8
l1=:	-20 -1 12
l1=<v-agree>	7 6 -13
l1=<v-bear>	-3 18 -15
l1=<v-end>	9 6 -14
l1=<v-impose>	9 -2 -6
l1=<v-propose>	0 19 -26
l1=<v-say>	5 -18 10
l1=<v-sell>	-13 4 2
l1=about	6 -27 18
l1=after	-2 -6 10
l1=and	-5 22 -17
l1=another	0 -17 18
l1=be	0 16 -15
l1=been	-6 -6 12
l1=by	-3 16 -10
l1=down	-2 -9 12
l1=expect	0 18 -15
l1=fall	-12 0 8
l1=for	-20 -6 18
l1=from	-8 -29 33
l1=least	-6 16 -11
l1=lose	5 7 -12
l1=of	-12 14 -7
l1=order	3 -9 4
l1=pay	0 12 -10
l1=reach	7 6 -13
l1=some	9 -28 11
l1=the	8 -10 1
l1=them	-2 -13 16
l1=up	-4 -10 14
l1=was	-13 0 8
l1=were	-3 -5 10
l1=with	2 12 -15
l1=worth	-11 6 0
l2=,	-20 -24 38
l2=:	18 -6 -13
l2=<goods>	-20 0 11
l2=<money>	10 -4 -6
l2=<name>	-11 -16 22
l2=<number>	0 -10 8
l2=<organisation>	9 -11 0
l2=<seat>	-1 11 -9
l2=<sender>	-2 12 -9
l2=<v-agree>	-8 17 -9
l2=<v-begin>	5 -12 2
l2=<v-buy>	11 -10 0
l2=<v-end>	-12 -5 17
l2=<v-propose>	6 19 -32
l2=<v-sell>	-6 14 -10
l2=<v-stay>	-10 0 8
l2=aim	0 12 -12
l2=at	-11 0 7
l2=claim	-2 -10 13
l2=country	0 -8 10
l2=cut	0 11 -11
l2=deficit	-4 -4 10
l2=down	9 1 -11
l2=duty	16 0 -12
l2=export	-2 17 -15
l2=had	8 -15 1
l2=have	-10 -1 11
l2=hope	0 18 -16
l2=it	1 -14 13
l2=market	0 13 -11
l2=of	3 6 -9
l2=on	0 -26 27
l2=quota	-14 -3 11
l2=soybean	-3 15 -11
l2=steel	0 10 -9
l2=that	7 1 -10
l2=to	6 21 -35
l2=up	-2 -9 12
l2=was	0 9 -8
l2=we	5 -22 15
l2=will	-2 25 -23
l2=year	0 -19 20
l3=,	-1 -16 18
l3=<begin>	-21 -8 21
l3=<duty>	-8 -9 14
l3=<level>	0 16 -15
l3=<money>	0 -10 12
l3=<month-gone>	-5 -14 19
l3=<name>	9 10 -18
l3=<not>	0 21 -20
l3=<person>	13 3 -17
l3=<quality>	-14 0 7
l3=<sender>	-8 -6 15
l3=<v-begin>	-9 -3 13
l3=<v-impose>	-2 -9 12
l3=<v-say>	13 0 -11
l3=<v-sell>	-9 -16 23
l3=a	-3 11 -8
l3=be	0 10 -9
l3=cost	0 -14 16
l3=duty	-4 -20 23
l3=export	-8 -13 21
l3=first	6 -12 3
l3=for	-2 11 -9
l3=from	0 14 -12
l3=have	14 -18 0
l3=is	-5 13 -9
l3=it	-18 -11 24
l3=last	-6 -6 14
l3=of	-4 10 -6
l3=say	11 -4 -6
l3=soybean	10 -9 0
l3=take	-17 0 18
l3=that	-7 -12 16
l3=the	-12 15 -6
l3=thi	5 4 -11
l3=trade	-5 -15 20
l3=we	-2 23 -20
l3=were	17 -4 -12
l3=will	0 8 -7
l3=would	-6 28 -23
l3=year	-15 -7 17
l4='s	12 -13 0
l4=,	11 9 -18
l4=<begin>	-15 0 11
l4=<duty>	-10 5 0
l4=<goods>	-4 -23 23
l4=<money>	-4 -16 20
l4=<month-gone>	2 4 -8
l4=<name>	10 -7 -3
l4=<number>	-2 -10 13
l4=<seat>	-9 17 -8
l4=<sender>	17 9 -25
l4=<span>	11 -6 -5
l4=<v-bear>	2 -13 10
l4=<v-end>	-6 -3 9
l4=<v-propose>	-5 21 -16
l4=<v-return>	8 3 -12
l4=<v-say>	-8 -1 8
l4=<v-sell>	6 -13 0
l4=a	3 -18 11
l4=cost	0 10 -8
l4=fall	-2 10 -7
l4=for	-2 23 -20
l4=from	-1 12 -10
l4=good	0 -12 13
l4=has	10 -1 -8
l4=have	-7 -6 12
l4=his	7 -13 4
l4=in	-1 -11 12
l4=it	-3 10 -7
l4=its	12 -14 0
l4=last	-4 -12 17
l4=of	21 -10 -8
l4=on	3 9 -13
l4=return	9 1 -11
l4=sale	17 -6 -12
l4=say	-12 -11 20
l4=tariff	-3 9 -6
l4=that	-17 3 8
l4=thi	6 -12 4
l4=two	0 10 -9
l=, after	-2 -6 10
l=, and	-1 16 -14
l=: about	10 -1 -7
l=<begin> about	-6 -16 20
l=<begin> some	11 -11 -4
l=<level> on	0 -12 13
l=<level> to	-1 13 -11
l=<money> ,	11 0 -10
l=<name> ,	-3 -5 10
l=<name> :	-3 -14 18
l=<number> :	-7 -10 15
l=amount to	0 -8 10
l=at about	-1 -16 18
l=at least	-6 16 -11
l=claim for	-2 -7 11
l=come to	1 -11 5
l=export of	0 19 -19
l=fall to	10 -1 -8
l=hope for	0 15 -13
l=it buy	0 -8 10
l=it was	-1 -11 14
l=of about	0 11 -10
l=of some	-2 -10 13
l=on about	0 -14 14
l=order for	0 10 -8
l=purchase of	-5 8 -1
l=quota of	-10 -7 13
l=was worth	0 9 -8
l=we buy	9 -12 0
l=year ,	2 -12 8
l=year from	0 -12 12
late	-22 -9 23
lead=,	16 -12 0
lead=;	9 9 -18
lead=about	-6 -16 20
lead=and	-2 13 -10
lead=brazil	-4 -4 10
lead=but	-7 -2 10
lead=by	9 -10 0
lead=china	3 9 -13
lead=customs	-2 -8 12
lead=for	0 -16 17
lead=importers	-8 -5 13
lead=it	2 5 -9
lead=korea	0 9 -8
lead=last	-8 -9 18
lead=on	13 -6 -4
lead=shipments	-11 8 0
lead=some	11 -11 -4
lead=that	-4 7 -4
lead=the	-8 5 0
lead=they	-1 -8 11
lead=toyota	0 17 -16
lead=trade	-3 -4 10
lead=under	9 -15 6
lead=while	0 8 -7
level	6 -11 3
lll=<begin> <begin> about	-6 -16 20
lll=<begin> <begin> some	11 -11 -4
lll=<begin> it buy	0 -8 8
lll=<begin> we buy	0 -10 10
lll=<name> fall by	-11 0 13
lll=<name> fall to	13 0 -13
lll=<quality> good worth	0 -10 10
lll=cut on about	0 -12 13
lll=for <number> :	0 18 -18
lll=good worth about	0 12 -11
lll=in <number> :	-1 -7 10
lll=to <name> ,	-2 -6 10
lll=to <name> :	-3 -13 16
lr=, ,	3 -11 6
lr=, in	11 0 -10
lr=, up	10 0 -8
lr=: <span>	0 -15 16
lr=: of	-4 -7 12
lr=<begin> of	-4 13 -9
lr=about .	4 -17 11
lr=about each	0 12 -11
lr=about of	-8 -8 13
lr=after in	0 -10 11
lr=and .	0 15 -14
lr=buy .	-13 2 7
lr=buy <span>	0 -9 10
lr=buy from	9 -3 -4
lr=buy more	-1 15 -13
lr=by ,	9 2 -12
lr=by in	-26 0 25
lr=by since	-11 0 13
lr=from .	0 -8 11
lr=from to	0 -9 10
lr=of of	-6 14 -8
lr=some had	11 -1 -9
lr=than .	8 -12 2
lr=than <span>	0 23 -22
lr=to .	8 5 -12
lr=to from	-1 14 -12
lr=to in	4 -17 7
lr=worth <span>	0 -14 14
lr=worth each	0 10 -10
nc2=begin	7 -17 8
nc2=buy	-3 -7 10
nc2=down	0 -15 12
nc2=impose	13 -11 0
nc2=propose	14 -9 -4
nc2=say	-8 4 1
nc2=sell	0 -8 10
nc2=stay	20 -9 -11
nc2=target	-5 9 -4
nct2=begin past	10 -1 -8
nct2=say present	-17 1 9
nct2=stay present	11 -7 -3
near about deficit 1	6 -16 4
near about deficit 1 money	6 -7 0
near about duties 5	15 -10 -3
near about duties 5 money	15 -5 -8
near about exports 8	3 -10 6
near about exports 8 tonnes	-6 -21 25
near about growth 7	-11 17 -11
near about growth 7 percent	-11 16 -10
near about imports 9	18 -31 7
near about imports 9 money	5 -12 3
near about imports 9 tonnes	19 -19 -2
near about investment 4	-8 34 -31
near about investment 4 money	-8 34 -31
near about purchases 6	6 15 -24
near about purchases 6 money	-7 9 -5
near about purchases 6 percent	-1 11 -8
near about purchases 6 tonnes	14 -10 -2
near about purchases 6 units	0 21 -25
near about trade 10	-12 -12 19
near about trade 10 money	-5 -20 23
near about trade 10 tonnes	-4 9 -5
near about trade 3	-9 -6 12
near achieved	30 -50 1
near achieved money	23 -26 -4
near achieved percent	0 -23 12
near achieved tonnes	17 -19 -1
near aim	-24 37 -26
near aim money	-22 21 -13
near aim percent	-13 21 -13
near average	-3 -16 20
near average percent	-3 -16 20
near period	-10 -2 9
near period tonnes	-7 -13 18
near to come	2 10 -13
near to come tonnes	0 9 -12
near trade	-1 9 -8
near trade tonnes	12 13 -29
near trade units	0 18 -18
near worth	-25 -6 17
near worth money	-14 -9 16
next=;	12 -4 -5
next=if	-1 14 -11
nhas-infinitive	10 -10 0
nhas-modal	0 -24 25
nhas-participle	7 3 -10
nhas-perfect	7 -12 2
nhas-present	5 -15 8
nt2=modal	0 -15 16
nt2=modal-passive	0 -10 10
nt2=participle-passive	7 3 -10
nt2=past	6 3 -9
nt2=present	5 -11 6
nv2-none	-9 4 0
nv2=be	12 -1 -9
nv2=come	0 -12 14
nv2=import	-1 -8 10
nv2=promise	11 -4 -8
nvt2=say present	-11 0 9
pc0=bear	-1 8 -6
pc0=down	-10 7 -1
pc0=end	-8 -10 17
pc0=sell	-13 0 9
pc0=up	8 0 -9
pc1=agree	6 6 -12
pc1=buy	9 10 -19
pc1=down	-14 4 2
pc1=end	-3 -6 10
pc1=say	5 4 -11
pc1=sell	-15 -4 14
pc1=suspend	0 10 -8
pc1=up	8 0 -8
pct0=bear present	0 13 -11
pct0=down past	-7 0 9
pct0=impose present	4 -14 10
pct0=sell past	-13 1 5
pct0=stay past	6 -10 2
pct0=up past	9 -3 -5
pct1=bear present	0 13 -11
pct1=buy infinitive	8 4 -14
pct1=down past	-7 0 9
pct1=say past	7 2 -11
pct1=sell past	-13 1 5
pct1=stay past	7 -11 2
pct1=up past	9 -3 -5
phas-gerund	0 13 -11
phas-participle	0 -10 8
phas-past	4 -16 10
phas-perfect	-6 19 -14
phas-pluperfect	12 -1 -9
prior about deficit 1	-3 -16 20
prior about exports 8	-15 16 -7
prior about imports 9	5 -11 5
prior about investment 4	-3 11 -7
prior about purchases 6	16 10 -31
prior about trade 10	-7 -5 11
prior aim	24 10 -32
prior change	-12 5 2
prior period	-22 17 -4
prior to come	15 -2 -12
prior trade	-16 3 6
pt0=past	6 -14 7
pt0=perfect	-5 20 -16
pt0=pluperfect	12 -2 -9
pt1=gerund	0 13 -11
pt1=modal	2 9 -13
pt1=participle-passive	0 -10 8
pt1=past	8 -14 4
pt1=perfect	-4 18 -14
pt1=pluperfect	12 -2 -9
pv0=other	9 -8 -2
pv0=put	0 8 -7
pv0=say	13 3 -18
pv0=take	-11 0 6
pv0=tell	-12 0 6
pv1=buy	11 13 -24
pv1=export	-4 -5 10
pv1=other	9 -8 -2
pv1=put	0 8 -7
pv1=reckon	-3 10 -7
pv1=say	13 0 -14
pv1=tell	-12 0 6
pvt0=be past	6 -11 3
pvt0=go past	10 0 -8
pvt0=put present	0 11 -10
pvt0=say past	7 5 -14
pvt1=be past	7 -12 3
pvt1=buy infinitive	9 5 -14
pvt1=go past	10 0 -8
pvt1=put present	0 11 -10
pvt1=say past	7 5 -14
q:"	10 -6 -1
q:'s	-21 -6 20
q:-	6 -13 8
q:.	-8 0 4
q:<day-ahead>	6 2 -9
q:<goods-amount>	14 0 -16
q:<goods>	-3 -13 14
q:<level-noun>	-1 -8 10
q:<level>	-11 -18 25
q:<money>	-15 0 7
q:<name>	-18 14 -3
q:<not>	-10 16 -8
q:<number>	-9 5 0
q:<organisation>	-3 -7 9
q:<person>	7 21 -27
q:<quality>	-20 -6 19
q:<sender>	-17 7 2
q:<span>	3 6 -10
q:<taker>	0 -10 8
q:<v-agree>	6 18 -22
q:<v-bear>	7 16 -23
q:<v-buy>	1 -9 7
q:<v-down>	1 13 -13
q:<v-end>	12 6 -17
q:<v-impose>	8 4 -12
q:<v-propose>	18 -19 4
q:<v-return>	-2 17 -14
q:<v-say>	6 -10 4
q:<v-sell>	-13 14 -4
q:<v-stay>	2 -10 6
q:<v-suspend>	0 -11 12
q:<v-up>	-9 2 3
q:?	9 6 -13
q:after	0 14 -16
q:also	2 -15 12
q:an	8 -12 2
q:and	-10 21 -14
q:another	0 -13 14
q:answer	0 -13 14
q:are	-18 1 9
q:back	-2 -7 10
q:been	-1 -17 17
q:before	-4 19 -13
q:better	-1 16 -15
q:bring	10 -11 0
q:busan	8 0 -11
q:buy	9 -9 0
q:by	16 1 -17
q:chip	0 17 -16
q:cut	0 20 -19
q:deficit	0 -14 16
q:did	8 2 -11
q:dollar	0 -14 15
q:done	3 6 -10
q:down	0 -10 12
q:each	12 -8 -4
q:earth	11 -2 -8
q:end	11 -2 -7
q:expect	0 15 -18
q:far	9 2 -12
q:figure	-4 -16 21
q:first	-4 -4 8
q:for	-7 -23 28
q:force	0 -9 10
q:had	3 -15 10
q:half	-3 16 -12
q:has	21 -20 0
q:have	-7 13 -6
q:head	0 -8 10
q:his	-1 14 -12
q:hold	-3 -14 17
q:hope	10 -16 5
q:how	-16 0 13
q:i	9 -21 10
q:if	6 17 -21
q:in	-17 3 6
q:into	2 -10 5
q:investment	0 11 -9
q:is	-12 23 -14
q:it	1 8 -10
q:lose	0 17 -16
q:meet	7 2 -12
q:month	9 3 -14
q:more	-7 19 -13
q:most	0 16 -15
q:mr	-2 9 -6
q:much	-11 -5 17
q:new	-7 -7 13
q:next	11 -6 -6
q:no	-15 13 -4
q:nobody	-18 6 8
q:of	-23 -2 16
q:oil	-2 -9 12
q:open	-8 5 0
q:or	0 -12 13
q:order	-1 -11 14
q:other	3 -14 10
q:our	-12 0 6
q:pay	-2 16 -14
q:president	-1 13 -11
q:promise	7 0 -9
q:purchase	-6 19 -14
q:rare	11 -2 -8
q:refund	0 -19 12
q:reporter	-2 -6 9
q:return	0 13 -12
q:rise	-3 10 -6
q:same	0 -7 8
q:season	-9 0 9
q:second	0 21 -20
q:see	0 8 -8
q:sell	-10 14 -5
q:shipbuilding	0 14 -13
q:sign	-1 10 -8
q:so	15 -18 0
q:soybean	15 1 -20
q:stay	-3 -3 8
q:steel	-2 -12 15
q:stop	7 1 -11
q:take	-11 4 0
q:tariff	-13 16 -9
q:than	-4 24 -21
q:that	6 -14 6
q:the	11 -3 -5
q:them	-8 -6 14
q:there	-8 17 -12
q:thi	5 15 -20
q:think	0 -10 11
q:three	15 -8 -9
q:time	-1 -7 10
q:to	-6 5 0
q:trade	0 -9 9
q:tuna	0 11 -10
q:two	-4 -15 18
q:under	0 -24 25
q:until	3 4 -9
q:value	14 -4 -9
q:want	-2 -15 18
q:warn	0 -10 11
q:was	-2 -9 12
q:we	-12 9 -2
q:what	5 6 -11
q:which	-10 -5 10
q:will	-22 20 -7
q:with	-16 10 -1
q:worth	-10 5 0
q:would	5 -17 11
q:you	0 -7 10
qt=modal	0 -17 16
qt=past	-17 0 12
qt=perfect	11 -14 0
r1=)	0 -7 8
r1=,	2 -12 8
r1=<span>	-28 -4 14
r1=<v-impose>	12 -4 -7
r1=and	-3 10 -7
r1=by	1 19 -28
r1=each	0 16 -15
r1=for	-7 22 -17
r1=from	0 9 -9
r1=last	0 -29 24
r1=less	11 0 -9
r1=more	0 17 -15
r1=next	0 18 -17
r1=on	-7 -6 10
r1=or	0 -13 14
r1=over	0 10 -9
r1=since	-10 -6 16
r1=so	13 -4 -9
r1=that	-3 -7 10
r1=thi	-1 10 -8
r1=up	10 0 -8
r1=were	14 -9 -5
r2=,	2 -15 12
r2=.	-22 -4 12
r2=<day-ahead>	0 9 -7
r2=<month-gone>	-3 -13 14
r2=<name>	-23 6 5
r2=<sender>	7 16 -23
r2=<span>	0 11 -9
r2=<v-sell>	-2 12 -8
r2=at	-2 -11 13
r2=by	0 12 -12
r2=each	-4 27 -24
r2=far	13 -4 -9
r2=for	9 11 -23
r2=investment	0 9 -7
r2=its	10 -4 -4
r2=more	0 -15 15
r2=of	-2 18 -16
r2=on	18 7 -25
r2=sale	9 10 -20
r2=the	-2 -6 9
r2=year	-7 3 0
r3=.	23 -1 -16
r3=<duty>	0 15 -12
r3=<end>	-16 -4 14
r3=<goods>	-9 -13 22
r3=<month-gone>	9 0 -9
r3=<name>	8 -15 6
r3=<organisation>	-1 -11 13
r3=<quality>	13 -1 -11
r3=<sender>	0 9 -7
r3=<v-end>	2 -11 8
r3=and	-14 4 4
r3=beef	0 13 -11
r3=by	8 1 -10
r3=duty	0 22 -20
r3=each	0 -14 15
r3=end	10 -8 -1
r3=first	10 -8 -2
r3=from	0 -11 10
r3=good	0 -16 17
r3=in	-28 0 17
r3=it	-2 -9 13
r3=last	-6 15 -10
r3=next	0 10 -7
r3=of	-9 0 7
r3=soybean	10 -6 -4
r3=stake	0 -13 13
r3=tariff	-6 -8 15
r3=thi	0 13 -12
r3=under	9 4 -13
r3=which	0 10 -10
r3=year	-11 10 -3
r4='s	0 -12 14
r4=,	-9 7 0
r4=;	5 -11 5
r4=<month-gone>	-4 -5 9
r4=<name>	15 0 -12
r4=<number>	-15 9 0
r4=<person>	0 11 -15
r4=<sender>	-4 -9 14
r4=<v-sell>	-5 -6 12
r4=at	-4 8 -3
r4=be	0 -14 15
r4=by	-14 0 14
r4=duty	1 9 -12
r4=in	14 -5 -7
r4=it	1 6 -9
r4=last	-11 0 10
r4=of	18 -1 -17
r4=on	0 14 -12
r4=quarter	-7 0 10
r4=say	0 -10 12
r4=was	-6 -1 9
r4=what	0 -9 9
r4=which	-2 -7 11
r4=year	0 10 -8
r=<span> ,	-3 -12 14
r=<span> .	-9 -2 6
r=<span> for	0 13 -12
r=<span> through	0 11 -10
r=<span> to	0 -12 12
r=by <number>	0 23 -22
r=by the	6 0 -12
r=for the	-1 11 -8
r=in <month-gone>	2 -10 3
r=in <number>	5 -10 3
r=in each	-3 19 -16
r=in the	-14 1 7
r=last year	1 -25 20
r=next year	0 16 -15
r=of <quality>	-6 -12 18
r=of investment	0 8 -7
r=of the	4 -12 6
r=or more	0 -11 11
r=so far	13 -4 -9
r=thi year	-10 13 -6
r=to the	9 0 -8
rule:after figure	-18 3 6
rule:after none	-13 6 0
rule:deficit money	2 -18 9
rule:exports money	-2 16 -12
rule:exports percent	-34 3 21
rule:exports tonnes	-9 -2 11
rule:growth percent	0 -8 9
rule:imports money	-4 -8 12
rule:imports tonnes	7 -8 0
rule:investment money	-9 43 -40
rule:none money	-12 0 5
rule:none tonnes	11 -1 -8
rule:none units	-9 9 -2
rule:other money	-13 0 6
rule:other percent	-4 -5 9
rule:purchases money	-4 25 -22
rule:purchases units	0 20 -25
rule:state achieved	0 -23 15
rule:state aimed at	-28 34 -19
rule:state reported	-26 -3 19
rule:trade money	-23 -7 17
rule:what deficit	0 -21 15
rule:what exports	-31 9 10
rule:what growth	0 -6 8
rule:what imports	1 -15 11
rule:what investment	-9 43 -40
rule:what none	-7 2 1
rule:what other	-18 -3 14
rule:what purchases	0 23 -26
rule:what trade	-33 -5 18
s:'	-12 0 9
s:'s	17 -10 -3
s:(	-5 -3 8
s:)	-5 -3 8
s:-	-5 12 -7
s:/	-2 11 -7
s::	-24 2 8
s:;	13 1 -13
s:<agent>	9 2 -12
s:<day-ahead>	-11 8 0
s:<day-gone>	21 -11 -5
s:<duty>	13 -14 2
s:<gate>	-8 -5 10
s:<goods-amount>	10 1 -10
s:<goods>	-13 -8 17
s:<level>	-2 -14 14
s:<money>	-32 -9 28
s:<month-ahead>	-12 -2 14
s:<month-gone>	1 -21 15
s:<month-today>	10 -1 -9
s:<name>	-1 -11 11
s:<not>	-15 14 -4
s:<number>	5 11 -13
s:<person>	23 0 -22
s:<sender>	12 11 -20
s:<span>	-16 9 0
s:<taker>	0 -17 14
s:<v-agree>	8 4 -13
s:<v-down>	-8 11 -6
s:<v-end>	0 -5 4
s:<v-impose>	8 4 -11
s:<v-propose>	3 30 -38
s:<v-return>	20 0 -19
s:<v-say>	6 8 -14
s:<v-sell>	-13 -8 16
s:<v-stay>	-9 -22 28
s:<v-target>	-11 2 3
s:<v-threaten>	-3 11 -7
s:?	-2 11 -8
s:about	0 -11 10
s:accept	-6 -18 23
s:according	8 13 -20
s:additional	-1 19 -17
s:after	-24 8 2
s:agree	10 -5 -3
s:agreement	-3 21 -19
s:almost	-2 -5 9
s:already	-7 -5 13
s:also	1 10 -14
s:and	-14 26 -16
s:announce	-1 17 -14
s:answer	-1 -14 15
s:apply	0 -11 12
s:are	3 15 -18
s:ask	-12 3 3
s:association	0 12 -11
s:at	-19 8 1
s:average	-13 -16 24
s:back	-7 -4 11
s:be	-18 -5 13
s:because	0 -10 8
s:beef	-1 16 -14
s:been	7 -14 4
s:before	0 -11 10
s:below	0 11 -11
s:between	-23 0 17
s:bill	0 -7 9
s:boeing	-5 21 -16
s:book	16 -3 -14
s:booked	13 -7 -6
s:both	0 -9 10
s:busan	17 -1 -20
s:but	-15 -10 22
s:butter	10 -8 -2
s:buy	11 0 -14
s:buyer	6 7 -14
s:by	4 6 -11
s:capped	0 11 -9
s:car	-10 19 -13
s:cash	-1 32 -31
s:charge	-6 -12 16
s:claim	-7 -24 28
s:coal	-7 -10 15
s:coffee	-2 -5 8
s:commit	-9 13 -2
s:company	2 -12 9
s:confirm	10 -19 8
s:cost	-11 0 4
s:could	0 -22 20
s:counted	0 -11 6
s:countermeasure	0 -8 9
s:country	-15 -16 25
s:cover	0 -10 11
s:custom	-5 -8 12
s:cut	1 16 -17
s:davo	10 -9 0
s:day	1 10 -13
s:deal	9 13 -24
s:deficit	6 -25 9
s:doe	6 -8 0
s:down	0 8 -7
s:each	-21 11 -2
s:earth	8 -13 4
s:either	0 -16 16
s:emergency	11 -17 0
s:end	10 -3 -5
s:energy	-1 30 -30
s:estimate	-12 21 -15
s:ethanol	0 11 -9
s:expect	-4 13 -9
s:extension	0 -7 8
s:fact	-4 15 -11
s:fall	-14 -6 18
s:far	15 -9 -7
s:farm	-3 24 -20
s:first	28 -25 -5
s:for	-28 35 -20
s:force	-3 -16 20
s:four	-4 -6 11
s:free	-16 17 -7
s:from	-10 -13 20
s:gain	0 22 -22
s:gap	-7 -4 12
s:go	-5 14 -9
s:goal	0 9 -11
s:good	-32 6 2
s:government	0 10 -9
s:grower	-12 1 4
s:had	20 -15 -6
s:half	-11 4 2
s:he	-15 7 2
s:honey	12 0 -12
s:hope	-3 11 -7
s:if	-4 -8 11
s:import	-30 -19 35
s:importer	-4 -21 23
s:industry	-5 -18 23
s:invest	-1 17 -16
s:investment	-4 24 -22
s:is	-15 12 -3
s:it	-18 0 10
s:its	8 2 -12
s:largest	6 7 -15
s:last	-7 -6 11
s:least	-11 18 -11
s:less	9 -10 -1
s:levy	0 -14 15
s:list	-10 -20 25
s:loss	-8 12 -7
s:machinery	0 -7 10
s:market	0 11 -9
s:may	-2 10 -8
s:meal	-10 -8 17
s:meant	0 19 -17
s:meet	23 -23 0
s:member	-6 -12 17
s:middle	15 -7 -10
s:month	19 -19 -3
s:most	-12 10 -3
s:mr	0 10 -10
s:my	0 18 -16
s:name	0 16 -16
s:next	-21 27 -14
s:now	6 6 -12
s:on	-6 14 -10
s:one	-15 -9 17
s:open	0 16 -15
s:or	-10 0 4
s:orange	11 0 -11
s:other	0 -13 15
s:our	0 18 -16
s:over	-15 32 -24
s:passed	18 -7 -10
s:pay	-24 1 9
s:people	-5 17 -11
s:plan	0 -8 9
s:port	-1 -17 19
s:present	-1 -14 16
s:project	0 16 -14
s:promise	17 3 -31
s:province	0 -14 15
s:published	-5 21 -18
s:purchase	4 4 -10
s:put	-7 11 -7
s:quarrel	0 -17 18
s:quarter	-17 -9 26
s:quota	-28 11 1
s:rare	8 -13 4
s:reach	10 6 -16
s:reciprocal	6 -14 5
s:reckon	-12 13 -7
s:refund	7 -33 20
s:remain	-1 -12 14
s:report	9 -9 0
s:reporter	0 -13 12
s:return	6 5 -12
s:rice	-3 14 -9
s:rise	-2 -9 11
s:sale	18 -21 1
s:same	-3 -5 10
s:save	0 9 -8
s:say	12 -5 -8
s:season	-29 21 0
s:sell	-3 -11 14
s:set	-5 -16 20
s:shall	0 13 -12
s:sheet	-5 20 -15
s:ship	-17 3 5
s:shipbuilding	-1 24 -22
s:shipment	1 7 -9
s:should	0 11 -9
s:show	11 2 -14
s:shrimp	0 -11 12
s:shrink	4 11 -15
s:since	4 -11 4
s:so	12 -11 -2
s:some	11 -27 12
s:soybean	16 12 -35
s:spoke	0 13 -12
s:spring	15 -8 -9
s:stake	0 -26 27
s:start	6 -12 4
s:steel	-6 15 -11
s:still	-1 7 -5
s:sugar	-4 -16 19
s:sum	0 -10 11
s:summer	0 -12 11
s:surcharge	13 -4 -9
s:talk	-1 18 -16
s:target	0 21 -18
s:tell	-12 -4 12
s:term	6 13 -20
s:than	10 4 -15
s:that	1 -16 14
s:them	-3 -7 11
s:then	-5 14 -8
s:they	0 -11 11
s:thi	0 26 -29
s:thousand	12 -11 -1
s:through	-18 6 3
s:timber	14 -1 -11
s:toyota	-2 25 -23
s:trade	0 -14 13
s:truce	5 10 -16
s:two	-20 7 0
s:tyre	0 11 -11
s:under	25 -1 -25
s:until	1 -8 5
s:us	-8 -6 13
s:value	-4 -15 20
s:volume	-4 -8 13
s:we	-6 12 -7
s:week	23 -17 -9
s:were	17 -21 1
s:where	-4 16 -13
s:whose	-6 -4 9
s:will	-21 15 -4
s:with	8 12 -18
s:within	-4 -6 9
s:work	0 11 -11
s:world	6 5 -12
s:worth	-22 -1 11
s:would	-25 9 1
s:year	-15 -3 13
s:you	9 -12 0
s:—	18 -12 -6
sa:'s	12 -7 -2
sa:)	-3 -4 8
sa:, <level>	-9 -8 16
sa:, <number>	-9 -2 11
sa:, a	10 -1 -7
sa:, after	-1 23 -21
sa:, against	0 -8 9
sa:, and	10 0 -9
sa:, are	0 -9 10
sa:, as	3 5 -10
sa:, at	-2 -12 14
sa:, custom	4 5 -10
sa:, has	5 -9 2
sa:, he	-1 13 -11
sa:, if	2 -11 5
sa:, more	-2 -7 10
sa:, of	1 -13 10
sa:, say	8 5 -14
sa:, which	-8 -9 16
sa:-	-12 12 0
sa:- <month-gone>	-10 0 11
sa:; the	7 3 -10
sa:<day-ahead>	-18 3 7
sa:<day-ahead> .	0 -10 11
sa:<day-gone>	11 -9 -1
sa:<day-gone> .	12 -1 -10
sa:<day-today>	-4 -12 16
sa:<duty>	9 1 -10
sa:<goods-amount>	12 8 -21
sa:<goods-amount> .	18 -8 -12
sa:<goods-amount> in	-1 11 -8
sa:<goods>	-8 6 -1
sa:<level>	-13 0 9
sa:<level> .	-13 11 -2
sa:<level> of	3 -11 8
sa:<money>	-42 15 2
sa:<money> .	-19 -9 23
sa:<money> by	0 -12 14
sa:<money> for	0 12 -12
sa:<money> last	0 23 -23
sa:<money> of	0 9 -7
sa:<month-gone>	0 -17 15
sa:<month-gone> ,	3 -14 5
sa:<name>	-5 -7 11
sa:<name> 's	1 15 -18
sa:<name> .	-16 -8 20
sa:<name> each	0 -9 9
sa:<name> last	0 -6 9
sa:<not>	-12 9 0
sa:<number>	-8 10 -3
sa:<number> ,	-5 9 -3
sa:<number> and	-6 -1 8
sa:<number> in	0 -11 11
sa:<person>	5 10 -20
sa:<person> .	0 10 -9
sa:<quality> beef	0 13 -11
sa:<seat>	-1 -5 8
sa:<span>	-12 11 -3
sa:<span> for	0 12 -11
sa:<span> through	0 13 -12
sa:<span> to	0 -7 10
sa:<v-agree>	5 -17 10
sa:<v-bear>	-4 -14 17
sa:<v-buy>	15 -23 7
sa:<v-down>	-10 18 -10
sa:<v-end>	0 -18 17
sa:<v-impose>	18 -17 -1
sa:<v-propose>	8 10 -20
sa:<v-sell>	-10 0 4
sa:<v-stay>	10 -27 16
sa:<v-target>	-16 -7 19
sa:<v-up>	-9 -4 11
sa:?	-2 12 -9
sa:after	-15 16 -6
sa:after .	-6 -6 12
sa:after <money>	0 19 -19
sa:agree	14 -3 -11
sa:all	11 -12 -2
sa:and <goods-amount>	-3 21 -17
sa:and <money>	0 13 -12
sa:and <month-gone>	-10 0 12
sa:and the	-1 -9 12
sa:are to	0 16 -15
sa:at	-9 -1 8
sa:at <level>	-4 19 -16
sa:at stake	0 -15 15
sa:back	-5 -7 13
sa:back .	-5 -7 13
sa:be	-10 -5 11
sa:beef	-2 23 -21
sa:been	11 -16 1
sa:before .	8 -14 0
sa:before the	-16 0 13
sa:begin	11 0 -10
sa:below	0 13 -12
sa:below .	0 13 -13
sa:between	-10 -1 12
sa:boeing	-1 10 -7
sa:both	0 -9 9
sa:busan	4 5 -11
sa:but	-2 -5 9
sa:buy	15 -8 -7
sa:by <number>	-5 11 -7
sa:by the	3 -13 11
sa:cash	0 15 -14
sa:cash ,	0 12 -11
sa:collect	8 -14 0
sa:could	0 -11 11
sa:count	-6 -9 16
sa:count .	-5 -7 13
sa:country	0 -10 12
sa:custom data	9 -2 -6
sa:deal	1 8 -11
sa:direction .	0 -13 13
sa:down to	0 14 -14
sa:duty	4 11 -15
sa:duty ,	6 3 -10
sa:duty on	-1 14 -12
sa:each	-19 15 -7
sa:each of	-12 24 -15
sa:each year	0 -12 13
sa:either	0 -16 16
sa:emergency	0 -10 6
sa:end	12 -11 -1
sa:end of	7 -10 0
sa:energy	0 13 -12
sa:estimate	-6 12 -6
sa:estimate .	0 18 -17
sa:ethanol	0 11 -9
sa:export	-11 8 0
sa:export to	-3 -2 8
sa:fall	0 -7 9
sa:far	10 0 -8
sa:far .	12 -5 -8
sa:farm	0 18 -17
sa:farm good	0 15 -14
sa:first	16 -5 -9
sa:first half	-6 -6 13
sa:for	-3 25 -22
sa:for <money>	0 -19 20
sa:for shipbuilding	0 15 -13
sa:for the	0 14 -15
sa:force	0 -14 14
sa:from	-10 0 8
sa:from <level>	-1 16 -14
sa:from <name>	0 -13 13
sa:from <number>	-3 11 -7
sa:go	-13 1 5
sa:good	-13 0 4
sa:good in	0 -11 11
sa:half	-10 10 -4
sa:half ,	0 8 -7
sa:has	0 -10 12
sa:has been	0 -14 12
sa:have	10 -12 0
sa:he	-7 15 -9
sa:import	-3 -13 16
sa:in <month-gone>	3 -10 4
sa:in <number>	-2 -16 17
sa:in <quality>	8 7 -15
sa:in all	10 -6 -2
sa:in cash	0 15 -13
sa:in each	-9 14 -7
sa:in force	0 -10 10
sa:in the	-17 7 3
sa:investment	-1 14 -13
sa:it	-2 -11 13
sa:its	0 8 -11
sa:keep	10 -6 -4
sa:last	4 -10 6
sa:last year	-4 -18 20
sa:less	9 -3 -5
sa:lose	-8 -5 12
sa:lower	-2 15 -12
sa:may	0 11 -9
sa:month	17 -5 -12
sa:next	-13 33 -25
sa:next year	0 21 -20
sa:not	-10 0 4
sa:nothing	0 15 -14
sa:now	10 -2 -6
sa:of <money>	-2 -19 22
sa:of <name>	-12 9 0
sa:of <number>	4 -11 4
sa:of <quality>	-7 -6 13
sa:of farm	0 12 -12
sa:of investment	0 10 -9
sa:of it	5 5 -10
sa:of last	6 -13 5
sa:of sale	9 2 -12
sa:of the	0 9 -9
sa:of what	6 -14 7
sa:on <quality>	4 9 -13
sa:on each	0 10 -10
sa:or below	0 13 -13
sa:or more	0 -11 11
sa:other	0 -15 16
sa:our	0 16 -14
sa:over	-9 30 -24
sa:over <span>	0 24 -23
sa:port	0 -9 10
sa:project	0 11 -10
sa:promise	11 0 -14
sa:published	-4 9 -5
sa:quarter	-9 -2 13
sa:rate or	0 14 -14
sa:reach <money>	-4 -11 15
sa:refund	-4 -5 11
sa:sale	6 5 -12
sa:season	-19 17 -2
sa:season ,	-3 13 -8
sa:season .	-11 6 1
sa:sell	3 -12 5
sa:set	-3 -12 16
sa:sheet	0 9 -7
sa:ship	-5 12 -6
sa:ship .	0 9 -7
sa:shipbuilding	-1 22 -20
sa:shipbuilding .	0 19 -17
sa:show	3 5 -9
sa:since	1 -25 16
sa:so far	10 0 -9
sa:some	4 -16 11
sa:soybean	16 -7 -9
sa:stake	0 -15 15
sa:stake .	0 -12 13
sa:start	6 -11 3
sa:start on	6 -10 2
sa:state	0 -8 9
sa:strike	-7 0 10
sa:tariff .	-8 -2 12
sa:tell	0 -9 9
sa:than <money>	0 11 -9
sa:than in	-17 0 11
sa:than the	11 -8 -5
sa:that	9 -21 12
sa:the	2 -10 6
sa:the <day-ahead>	-11 9 0
sa:the <name>	-6 11 -6
sa:the <seat>	-8 14 -5
sa:the come	0 15 -14
sa:the country	0 -8 8
sa:the duty	14 0 -13
sa:the end	7 -10 0
sa:the first	11 -2 -7
sa:the next	-8 15 -8
sa:the tariff	11 -1 -9
sa:the whole	-7 -2 11
sa:them .	6 5 -11
sa:they	-1 -14 16
sa:thi	0 15 -15
sa:thi season	-9 14 -5
sa:thi year	-8 13 -7
sa:third	-3 -8 13
sa:through	-5 10 -5
sa:to	-8 7 -1
sa:to <goods-amount>	8 0 -8
sa:to <money>	-9 0 6
sa:to <name>	4 -18 13
sa:to be	-4 10 -6
sa:until	2 -10 6
sa:up	12 -26 6
sa:up to	1 -15 11
sa:way ,	0 -15 15
sa:week	16 -14 -3
sa:were	14 -7 -6
sa:what	0 -12 14
sa:what <name>	-1 -9 12
sa:which	-2 -11 13
sa:whole	-7 -2 10
sa:whose	0 -10 10
sa:will	-4 -13 17
sa:would	0 -31 32
sa:year	-12 -3 12
sa:year ,	-8 -10 17
sa:year .	-19 2 6
sa:year <number>	0 10 -9
sa:year and	-1 -6 9
sa:year before	8 -15 0
sa:you	10 -3 -6
sb:"	-2 11 -8
sb:'	-10 0 6
sb:'s	7 -15 6
sb:'s export	7 -11 0
sb:'s trade	0 11 -9
sb:, <number>	0 -7 8
sb:, <person>	-10 -19 27
sb:, after	-2 -9 13
sb:, and	-14 0 6
sb:, at	0 -15 17
sb:, but	-7 -1 8
sb:, down	0 10 -8
sb:, if	0 16 -15
sb:, put	-1 11 -10
sb:, the	10 -8 -1
sb:, up	0 -17 18
sb:/	0 9 -7
sb::	-23 0 10
sb:: <goods-amount>	-8 -7 14
sb:: export	0 13 -13
sb:;	7 5 -13
sb:<day-gone>	13 -5 -4
sb:<day-gone> ,	3 4 -9
sb:<day-today>	4 3 -8
sb:<duty>	4 -14 11
sb:<gate>	-18 -3 13
sb:<goods-amount>	-2 11 -7
sb:<goods>	-9 -11 17
sb:<level-noun>	-5 -4 9
sb:<level>	-32 1 9
sb:<level> ,	-3 10 -7
sb:<level> in	-11 -10 21
sb:<level> more	0 -8 8
sb:<level> on	0 -9 11
sb:<level> to	-1 11 -9
sb:<money>	-13 -4 11
sb:<money> ;	0 -10 11
sb:<money> <span>	0 -7 9
sb:<money> in	-2 11 -9
sb:<money> last	-1 10 -7
sb:<money> of	-3 8 -4
sb:<month-ahead>	-7 -4 12
sb:<month-gone> ,	10 -5 -4
sb:<month-gone> :	-6 -11 16
sb:<month-gone> the	4 -10 2
sb:<name> 's	8 -5 -1
sb:<name> ,	3 -12 6
sb:<name> had	0 -9 11
sb:<name> has	0 14 -13
sb:<name> in	18 0 -16
sb:<name> rise	-9 0 12
sb:<name> sell	-4 -4 9
sb:<name> to	-2 -16 17
sb:<name> was	3 3 -8
sb:<name> would	-1 16 -13
sb:<not>	-4 10 -6
sb:<number> ,	4 -15 8
sb:<number> :	-10 -18 24
sb:<number> ;	-1 10 -8
sb:<number> and	0 10 -8
sb:<number> for	0 13 -13
sb:<number> we	10 0 -9
sb:<organisation> put	7 -23 12
sb:<organisation> reckon	0 10 -9
sb:<person>	19 -6 -10
sb:<person> ,	3 -21 14
sb:<person> say	5 1 -7
sb:<person> tell	0 -10 11
sb:<quality> duty	0 15 -14
sb:<quality> export	-10 -14 23
sb:<quality> exporter	2 9 -14
sb:<quality> oil	10 0 -11
sb:<quality> rice	-7 18 -11
sb:<seat>	0 9 -12
sb:<seat> 's	9 -16 5
sb:<seat> ,	-4 13 -8
sb:<sender>	9 6 -13
sb:<taker>	0 -14 11
sb:<v-agree>	3 20 -22
sb:<v-buy>	-8 6 1
sb:<v-impose>	-1 16 -15
sb:<v-propose>	-4 26 -26
sb:<v-return>	14 2 -16
sb:<v-say>	4 6 -12
sb:<v-sell>	-8 -12 17
sb:<v-stay>	-26 -3 18
sb:<v-target>	0 14 -14
sb:<v-threaten>	-3 11 -7
sb:<v-up>	-3 14 -10
sb:a	-19 2 6
sb:about	3 -13 8
sb:according	6 5 -13
sb:according to	6 5 -13
sb:additional	0 15 -14
sb:after	-8 -6 13
sb:agreement	-2 20 -18
sb:already	-7 -6 13
sb:and	-12 21 -13
sb:and <name>	0 -7 8
sb:and the	0 -15 17
sb:are	7 8 -16
sb:association	0 13 -12
sb:at	-16 16 -8
sb:at <level>	0 8 -8
sb:at a	0 14 -13
sb:at about	-1 -17 19
sb:at least	-7 14 -8
sb:at stake	0 -12 13
sb:average	-8 -14 20
sb:average tariff	-1 -4 7
sb:before	-5 -5 10
sb:between	-12 1 6
sb:bill	0 -7 9
sb:book	14 0 -13
sb:busan	13 -7 -9
sb:but	-10 -4 14
sb:buy	1 5 -9
sb:buy <goods-amount>	4 11 -17
sb:buyer	6 7 -15
sb:by	7 0 -9
sb:by <level>	-9 0 9
sb:by <number>	2 -14 10
sb:by the	10 4 -16
sb:car	-7 18 -13
sb:cash	0 20 -19
sb:cash ,	0 15 -15
sb:charge	0 -12 14
sb:claim	-3 -19 21
sb:claim for	1 -9 5
sb:coal	-1 -6 9
sb:confirm	10 -19 8
sb:cost	-9 0 2
sb:cost the	0 -14 16
sb:could	0 -14 13
sb:count	5 7 -13
sb:counted	0 -10 6
sb:countermeasure	0 -8 8
sb:country	-11 -8 16
sb:custom	-12 -9 20
sb:cut	3 10 -13
sb:davo	9 -8 0
sb:day	4 4 -9
sb:deal	6 6 -15
sb:deficit	6 -24 7
sb:deficit in	-4 -3 9
sb:deficit of	-6 -2 10
sb:deficit with	15 -6 -10
sb:doe	7 -9 0
sb:down from	0 12 -11
sb:duty ,	10 -13 0
sb:duty of	5 7 -13
sb:emergency	13 -7 -7
sb:energy	0 19 -19
sb:estimate	-3 13 -10
sb:expect	-12 12 -5
sb:expect export	0 9 -8
sb:expect to	-4 -3 8
sb:export of	10 3 -11
sb:export to	-18 3 7
sb:extension	0 -10 11
sb:fact	-2 9 -6
sb:fact sheet	-1 10 -7
sb:fall	-13 0 12
sb:fall by	-12 2 9
sb:fall to	8 -2 -5
sb:farm good	0 11 -9
sb:figure	7 -16 7
sb:first	17 -25 2
sb:first half	3 -15 9
sb:for	-29 15 -1
sb:for <money>	2 -14 8
sb:for <name>	-2 -9 12
sb:for <number>	0 36 -35
sb:for thi	0 15 -14
sb:free	-5 13 -9
sb:from	-2 -8 10
sb:from <level>	0 21 -20
sb:from <name>	-13 0 11
sb:from the	11 -12 0
sb:gain	0 22 -22
sb:gap	-7 -4 12
sb:go	3 12 -15
sb:go to	8 14 -22
sb:goal	1 14 -17
sb:goal for	0 14 -13
sb:good	-20 11 -3
sb:good for	0 -11 12
sb:good with	-1 -13 15
sb:government	0 10 -9
sb:had	15 -17 0
sb:has buy	3 5 -10
sb:he	-11 -3 11
sb:hope	0 21 -19
sb:hope for	0 15 -13
sb:if	-6 -7 11
sb:import	-25 -6 23
sb:import of	-7 -5 13
sb:importer	-3 -18 20
sb:importer have	-8 -6 14
sb:in cash	0 18 -17
sb:in good	-5 -6 12
sb:in return	7 9 -17
sb:in the	3 3 -9
sb:industry	-4 -11 16
sb:invest	0 14 -12
sb:investment	0 11 -9
sb:is	-8 5 0
sb:is the	6 -9 0
sb:it	-15 9 0
sb:it was	-3 -13 18
sb:it would	-5 27 -22
sb:its export	0 9 -8
sb:last	-15 4 7
sb:last year	-10 -5 13
sb:least	-8 14 -7
sb:levy	0 -10 11
sb:line	0 -11 12
sb:list	-6 -18 21
sb:lose	-4 17 -12
sb:loss	-8 12 -7
sb:loss at	-2 10 -7
sb:machinery	0 -5 7
sb:market	0 12 -11
sb:meet	19 -19 0
sb:meet its	19 -19 0
sb:member	-5 -5 11
sb:mid	13 -1 -11
sb:mid -	13 -1 -11
sb:middle	13 -6 -8
sb:middle of	13 -6 -8
sb:ministry	-3 -9 13
sb:month	2 -13 8
sb:more than	3 14 -18
sb:most	-2 12 -10
sb:mr	-3 11 -6
sb:name	0 16 -16
sb:next	-7 -3 9
sb:now	-4 10 -6
sb:of	11 -1 -8
sb:of <money>	0 -15 15
sb:of <name>	1 15 -17
sb:of <number>	6 -16 5
sb:of about	0 11 -10
sb:of its	-2 10 -7
sb:of some	-2 -10 13
sb:of soybean	0 7 -8
sb:of the	14 -16 0
sb:of which	0 7 -10
sb:on	-5 8 -5
sb:on about	0 -14 14
sb:one	-7 -8 12
sb:open	0 15 -15
sb:orange	12 0 -11
sb:order for	0 13 -11
sb:pay	-14 2 3
sb:plan	0 -13 14
sb:promise	7 3 -20
sb:province	0 -14 15
sb:published	0 15 -14
sb:purchase	0 11 -11
sb:purchase of	-14 17 -3
sb:put	-6 11 -7
sb:put the	0 11 -11
sb:quarrel	0 -14 15
sb:quarter	-6 -4 12
sb:quota	-25 7 3
sb:quota of	-11 -4 10
sb:reach	14 11 -24
sb:reckon	-9 16 -11
sb:refund	11 -28 12
sb:refund of	12 -12 -2
sb:return	6 5 -12
sb:sale	13 -34 13
sb:sale of	2 -8 3
sb:sale to	8 -20 7
sb:save	0 9 -8
sb:say ,	-2 -10 13
sb:say in	11 -2 -8
sb:say on	3 8 -11
sb:say the	0 7 -6
sb:season	-11 3 5
sb:sell	-11 -5 12
sb:shall	0 13 -12
sb:sheet	-1 10 -7
sb:ship	-10 -5 13
sb:shipment	1 6 -9
sb:should	0 12 -11
sb:shrink	0 13 -13
sb:shrink by	1 7 -9
sb:side	-2 9 -7
sb:since <month-gone>	5 9 -13
sb:some	8 -15 4
sb:soybean	0 26 -31
sb:soybean :	0 13 -12
sb:spoke	0 13 -12
sb:stake	0 -12 13
sb:sugar	-1 -14 16
sb:sum	0 -8 9
sb:surplu with	4 5 -10
sb:take <goods-amount>	0 10 -10
sb:talk	0 20 -18
sb:target	0 21 -20
sb:target for	0 17 -16
sb:tariff is	0 -9 11
sb:tell	-11 1 4
sb:term	0 16 -16
sb:that export	8 0 -10
sb:that is	-1 -9 11
sb:that it	-2 14 -10
sb:that the	16 -9 -3
sb:the <level>	0 -13 13
sb:the <name>	-17 0 12
sb:the <office>	0 -8 10
sb:the <quality>	0 13 -12
sb:the <seat>	-7 11 -5
sb:the agreement	-1 12 -11
sb:the average	-6 -12 17
sb:the country	0 -8 9
sb:the deal	0 10 -10
sb:the deficit	-1 -14 14
sb:the duty	3 -11 7
sb:the emergency	-14 -3 18
sb:the first	17 -19 0
sb:the gain	0 23 -22
sb:the gap	-6 -4 12
sb:the goal	0 11 -10
sb:the list	0 -9 10
sb:the loss	-4 13 -10
sb:the middle	13 -6 -8
sb:the province	0 -14 15
sb:the quarrel	0 -9 9
sb:the sum	0 -8 9
sb:the tariff	0 6 -8
sb:the trade	15 0 -15
sb:the truce	3 9 -14
sb:the two	-12 17 -10
sb:the whole	6 7 -14
sb:them	-5 -7 13
sb:themselve	0 10 -9
sb:thi	9 15 -22
sb:thi year	2 5 -8
sb:through	-12 -1 14
sb:timber	14 -1 -11
sb:to <name>	16 -37 15
sb:to buy	11 14 -32
sb:to cut	0 -13 14
sb:to lower	0 -11 11
sb:to the	-20 -17 31
sb:toyota	-2 27 -24
sb:trade	-4 -10 12
sb:trade deficit	13 -2 -10
sb:truce	1 10 -13
sb:two	-18 8 0
sb:two government	0 12 -12
sb:two side	0 10 -9
sb:tyre	0 11 -11
sb:under	24 -3 -20
sb:under the	17 -7 -10
sb:up	-15 5 1
sb:value	0 -14 15
sb:volume	-4 -8 13
sb:volume :	-3 -6 11
sb:was	-12 4 3
sb:was to	7 -14 6
sb:was worth	0 9 -8
sb:we	-2 12 -9
sb:we have	0 -7 8
sb:week	9 -3 -5
sb:were	5 -15 7
sb:were <money>	12 -5 -6
sb:which	0 11 -9
sb:while	0 8 -6
sb:whole	6 7 -14
sb:will	-16 28 -19
sb:with	8 14 -20
sb:with <name>	9 0 -7
sb:with the	2 6 -9
sb:within	-2 -12 14
sb:within the	0 -16 17
sb:work	0 11 -11
sb:world	8 3 -11
sb:worth	-19 4 3
sb:would	-23 30 -19
sb:would be	0 -15 17
sb:would cost	0 12 -10
sb:would take	0 18 -16
sb:year	-6 -7 11
sb:year and	0 11 -8
sb:year from	0 -12 12
sb:—	15 -12 -4
sentence about deficit 1	-5 -5 12
sentence about exports 8	6 -13 5
sentence about growth 7	0 -14 14
sentence about imports 9	-20 1 16
sentence about investment 4	0 11 -10
sentence about purchases 6	1 16 -20
sentence about trade 10	-8 12 -7
sentence about trade 3	-1 19 -16
sentence achieved	-9 23 -14
sentence change	0 9 -7
sentence not trade	0 -17 17
sentence to come	0 -8 10
short no	-9 -4 10
short number alone	-7 11 -5
short without unit	6 3 -10
side money	-6 -12 16
side percent	7 0 -5
side tonnes	-2 -17 18
size % -1	-12 12 -6
size % 0	-13 0 12
size % 1	15 -26 3
size EUR 10	-4 -39 41
size EUR 6	6 7 -13
size EUR 7	0 -5 6
size GBP 7	-2 18 -15
size JPY 12	0 11 -9
size USD 10	-16 12 -4
size USD 11	1 14 -15
size USD 6	-9 -31 36
size USD 7	-29 -5 18
size USD 8	7 -27 18
size USD 9	-16 26 -19
size tonnes 1	0 -10 12
size tonnes 2	-16 -14 25
size tonnes 3	3 -16 11
size tonnes 4	-53 -7 33
size tonnes 5	29 -13 -14
size tonnes 6	15 -12 -1
size tonnes 7	7 38 -58
size units 1	0 9 -8
size units 2	-2 28 -29
size units 5	0 -9 10
t0=future	-14 27 -19
t0=modal	-13 30 -23
t0=past	0 -27 22
t0=perfect	25 -15 -10
t0=pluperfect	10 -21 8
t0=present	-10 4 0
t1=future	-14 32 -25
t1=infinitive	0 27 -31
t1=modal	-13 25 -18
t1=participle-passive	-21 -15 27
t1=past	4 -36 23
t1=perfect	27 -13 -14
t1=pluperfect	4 -15 7
t1=present	-6 -8 11
t2=participle-passive	13 -3 -10
t2=past	-4 -5 10
t2=past-passive	11 -13 -1
t2=present	-22 4 5
top	21 11 -30
unit %	3 -11 6
unit EUR	-7 -21 25
unit GBP	-11 14 -8
unit JPY	1 16 -16
unit USD	-21 5 7
unit tonnes	13 -7 -3
unit units	-7 24 -19
v0-none	-22 3 7
v0=aim	0 10 -9
v0=charge	0 -11 12
v0=collect	10 1 -12
v0=come	8 -16 2
v0=confirm	1 -14 11
v0=have	-9 -9 16
v0=hope	0 9 -7
v0=meet	19 -19 0
v0=put	0 -5 7
v0=reach	9 0 -11
v0=reckon	-3 12 -9
v0=say	0 -16 17
v0=see	0 9 -8
v0=sell	-5 -5 11
v1-none	-13 7 0
v1=charge	0 -12 13
v1=come	8 -16 2
v1=confirm	2 -15 11
v1=go	0 9 -8
v1=have	-9 -15 21
v1=put	-1 -5 7
v1=reach	9 0 -11
v1=reckon	-3 12 -9
v1=say	0 -18 19
v1=see	0 9 -8
v1=shrink	0 9 -9
v2-none	-17 1 8
v2=buy	10 0 -9
v2=collect	10 -10 -3
v2=promise	-10 6 2
verbless	-18 7 1
vt0=aim present	0 10 -9
vt0=be past	-11 1 7
vt0=be present	9 -3 -3
vt0=buy future	-10 10 -2
vt0=buy perfect	12 -5 -7
vt0=buy present	-3 -16 19
vt0=come past	10 -7 -4
vt0=export present	0 10 -9
vt0=fall perfect	-5 -2 9
vt0=have present	-6 -10 15
vt0=other perfect	5 12 -16
vt0=pay perfect	-3 -4 10
vt0=promise perfect	-9 11 0
vt0=put present	0 -7 7
vt0=reach modal	-1 10 -7
vt0=rise past	-10 -1 14
vt0=say present	0 -19 20
vt0=sell past	-1 -9 12
vt0=sell present	0 -9 10
vt0=stand present	5 5 -10
vt0=take past	1 -10 3
vt1=be future	0 10 -9
vt1=be present	9 -3 -3
vt1=buy future	-10 10 -2
vt1=buy perfect	12 -5 -7
vt1=buy present	-3 -16 19
vt1=come past	10 -8 -3
vt1=cut infinitive	0 -11 11
vt1=fall perfect	-5 -2 9
vt1=have present	-6 -16 20
vt1=other perfect	8 9 -17
vt1=pay perfect	-3 -4 10
vt1=put present	0 -7 7
vt1=reach modal	-1 10 -7
vt1=rise past	-10 -1 14
vt1=say present	0 -20 20
vt1=sell past	-1 -9 12
vt1=sell present	0 -9 10
vt1=take past	1 -10 3
vt2=be present	-11 10 -3
vt2=come past	0 -9 8
vt2=go past	-5 -10 16
year earlier	0 -65 50
year earlier money	6 -35 21
year earlier percent	3 -11 2
year earlier tonnes	-11 -24 36
year earlier units	0 -10 12
year later	-17 52 -46
year later money	-7 43 -40
year later tonnes	-7 14 -8
year this	19 8 -28
year this money	15 -2 -14
year this tonnes	7 14 -19`;
