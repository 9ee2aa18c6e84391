// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-16 1 10
a:'	0 -4 6
a:' worth	0 -5 7
a:'s	-7 2 1
a:-	-12 0 11
a:<day-ahead>	-14 11 0
a:<day-gone>	11 -7 -4
a:<duty>	1 11 -12
a:<gate>	-3 -8 10
a:<goods-amount>	0 7 -5
a:<month-gone>	-6 -21 24
a:<name> 's	-2 7 -4
a:<name> .	-6 0 6
a:<name> in	-2 -10 13
a:<not>	-9 4 3
a:<number>	-9 18 -10
a:<number> .	1 18 -17
a:<quality>	9 10 -19
a:<quality> energy	0 6 -5
a:<sender>	-2 15 -12
a:<span>	-30 20 -7
a:<span> .	-7 10 -5
a:<v-bear>	8 -5 -1
a:<v-begin>	5 1 -6
a:<v-buy>	9 0 -12
a:<v-down>	0 14 -13
a:<v-propose>	-10 0 10
a:<v-target>	-5 -5 10
a:<v-up>	-5 -8 13
a:a	-7 16 -9
a:all	-10 -3 14
a:and	-16 24 -11
a:are	0 7 -5
a:at	-8 -5 11
a:been	6 -8 0
a:before	3 3 -7
a:buy	10 0 -9
a:by	-14 11 0
a:by <number>	0 19 -18
a:by the	-4 -1 7
a:collect	9 -7 -4
a:collect under	9 0 -7
a:come	0 11 -13
a:direction	0 -10 11
a:duty	0 10 -10
a:each	-10 6 0
a:each of	-5 14 -9
a:each way	0 -5 6
a:emergency	7 -4 -3
a:emergency law	8 -1 -6
a:energy	0 11 -10
a:export	-8 8 -1
a:export to	-2 -2 6
a:far	11 -8 -3
a:far .	9 -6 -3
a:farm	0 11 -11
a:farm good	0 11 -10
a:first	5 -13 7
a:first half	0 -7 9
a:for	3 18 -23
a:for <name>	6 -5 0
a:for shipbuilding	0 10 -9
a:for the	1 10 -13
a:from	-12 -12 19
a:from <name>	0 -10 11
a:go	-5 -7 13
a:good	-7 -6 10
a:good each	0 7 -6
a:had	7 -3 -3
a:had been	8 -3 -3
a:half	0 9 -7
a:half of	0 -7 8
a:has	-9 0 8
a:has been	-8 0 10
a:in	-9 6 0
a:in <month-gone>	6 -13 2
a:in <number>	0 -6 8
a:in the	-13 14 -5
a:investment	0 10 -9
a:is	-8 12 -6
a:last	-20 -29 41
a:last <span>	0 6 -4
a:last year	-14 -34 42
a:law .	12 -1 -10
a:leave	6 0 -5
a:less	8 -2 -5
a:next	-5 29 -25
a:next year	0 23 -22
a:of	-7 2 2
a:of <name>	-10 8 0
a:of coal	0 -5 7
a:of farm	0 9 -9
a:of good	0 -18 19
a:of the	4 -10 4
a:on	4 13 -17
a:on <quality>	7 9 -16
a:or	-2 -3 6
a:other	0 6 -5
a:over	-3 16 -12
a:over <span>	0 11 -10
a:port	0 -11 12
a:promise	-7 0 7
a:quarter	-3 -3 7
a:quarter .	-2 -2 6
a:season	-7 10 -2
a:shipbuilding	0 12 -11
a:shipbuilding .	0 9 -8
a:since	13 -18 0
a:since the	11 -8 -4
a:so	11 -8 -3
a:so far	11 -8 -3
a:soybean	8 -3 -5
a:steel	0 6 -5
a:than	6 0 -5
a:than the	8 0 -7
a:the	4 5 -9
a:the <day-ahead>	-11 9 0
a:the <day-gone>	9 -5 -3
a:the <name>	-1 9 -7
a:the come	0 12 -11
a:the emergency	7 -3 -4
a:the first	5 -13 7
a:the next	-2 8 -4
a:there	-1 -7 10
a:thi	0 15 -16
a:thi season	-2 8 -4
a:thi year	-9 17 -13
a:through	0 -5 6
a:to <name>	2 -13 8
a:to the	1 4 -7
a:until	5 0 -6
a:was	7 6 -15
a:way	0 -7 8
a:wheat	-1 8 -5
a:with	-2 6 -3
a:with <name>	0 11 -10
a:would	0 -18 19
a:would be	0 -15 15
a:year	-21 0 10
a:year .	-20 6 1
a:year before	6 -10 0
after other unit far tonnes	-2 -15 17
after other unit far units	-1 9 -6
after other unit here money	-8 11 -5
after other unit here percent	-6 -16 21
after other unit here tonnes	-3 9 -5
after other unit next money	-7 -10 14
after other unit next percent	-14 0 7
after same unit far money	-2 -7 11
after same unit far percent	-9 -12 19
after same unit far tonnes	6 -12 2
after same unit here money	-6 -5 9
after same unit next money	-26 28 -17
after same unit next percent	-6 0 3
after same unit next tonnes	22 -4 -17
b:"	0 9 -8
b:'s	4 -12 7
b:'s export	-6 -1 9
b:,	14 -17 5
b:, a	7 -12 0
b:, and	-9 0 5
b:, the	19 -2 -15
b:, up	0 -11 12
b:, worth	0 -4 6
b:-	1 -9 5
b:<agent>	-1 9 -6
b:<duty>	-3 -16 18
b:<gate>	-6 -4 8
b:<goods>	-7 -5 10
b:<level-noun>	-7 14 -9
b:<level>	-2 -5 7
b:<level> on	0 -14 15
b:<money>	-3 -11 14
b:<month-gone>	4 3 -8
b:<name>	-2 -3 6
b:<name> buy	-4 -4 9
b:<name> good	-2 -1 6
b:<name> had	11 -18 6
b:<name> in	0 9 -9
b:<name> is	-7 11 -1
b:<name> take	10 -8 -2
b:<name> to	0 -10 12
b:<name> will	0 8 -6
b:<name> would	0 9 -7
b:<not>	0 6 -5
b:<office>	0 9 -11
b:<organisation>	19 -1 -16
b:<organisation> expect	0 -8 9
b:<person>	-13 20 -8
b:<person> say	-7 4 1
b:<quality>	-2 -6 9
b:<seat>	2 -8 5
b:<sender>	-4 8 -3
b:<taker>	-12 -18 25
b:<v-agree>	-2 13 -9
b:<v-bear>	5 -6 1
b:<v-buy>	-5 -6 14
b:<v-down>	7 10 -15
b:<v-impose>	-7 9 -4
b:<v-propose>	-11 37 -31
b:<v-return>	0 10 -9
b:<v-sell>	-21 1 11
b:<v-stay>	-3 -7 10
b:<v-up>	-15 7 2
b:about	3 -11 3
b:after	-4 0 6
b:against	0 -5 7
b:aim at	0 8 -8
b:also	0 6 -3
b:amount	0 -8 9
b:amount to	0 -9 10
b:an	-2 -7 11
b:and	-19 19 -8
b:and <name>	0 8 -7
b:and at	0 6 -4
b:and the	0 -5 6
b:another	-1 -13 15
b:as	0 19 -18
b:at	-16 3 3
b:at about	0 -7 8
b:at least	-5 19 -15
b:average	0 -5 8
b:between	-2 -7 11
b:between the	-1 -3 7
b:book	14 -5 -10
b:bring	1 4 -6
b:but	-8 -2 10
b:by	-1 11 -9
b:by the	4 5 -10
b:car	0 11 -9
b:claim	-4 -13 17
b:collect	8 0 -10
b:come	9 -11 0
b:come to	11 -20 3
b:could	1 -9 7
b:country	-9 -14 21
b:cover	0 -5 6
b:cut	0 15 -16
b:deficit	7 -13 0
b:deficit of	-8 -4 12
b:deficit with	12 -4 -8
b:down	9 0 -7
b:duty	0 -15 13
b:duty of	8 -3 -4
b:duty on	-1 6 -4
b:expect	-8 8 -3
b:expect to	-5 7 -1
b:export	-11 1 6
b:export to	-3 10 -6
b:fall by	-21 3 9
b:fall to	12 -1 -9
b:farm	0 6 -5
b:first	3 -12 6
b:first half	0 -4 6
b:for	-20 0 9
b:for the	0 10 -8
b:for thi	-1 9 -7
b:forecast	0 7 -7
b:from	-13 -8 16
b:from <name>	-6 0 5
b:goal	0 14 -17
b:goal of	3 3 -10
b:good	-10 0 3
b:had	8 -22 14
b:had fall	-1 -3 6
b:half	0 -5 7
b:half of	0 -5 7
b:has	10 -12 0
b:his	-3 -2 8
b:hope	0 13 -12
b:hope for	0 11 -10
b:import	-10 -8 15
b:import from	0 8 -6
b:import of	0 -7 9
b:importer	-12 -16 23
b:in	-11 6 0
b:in the	-5 -9 15
b:invest	0 8 -7
b:it	-8 5 0
b:it had	0 6 -6
b:it was	-4 -9 13
b:it would	-3 18 -14
b:its	15 -7 -8
b:last	-7 3 0
b:last year	-4 -8 13
b:least	-5 19 -15
b:list	-4 -1 6
b:lose	-1 13 -10
b:lower	0 -5 6
b:lower tariff	0 -6 6
b:member	-3 -1 6
b:more	4 -6 1
b:of <name>	4 10 -15
b:on	-7 0 2
b:on <quality>	0 -9 9
b:on good	0 7 -7
b:on the	5 -11 4
b:order	-10 -4 13
b:our	-5 6 -2
b:pay	-9 2 1
b:plan	0 -7 7
b:promise	3 6 -14
b:promise to	7 -6 0
b:purchase	2 4 -10
b:purchase of	-3 6 0
b:put	-2 -5 7
b:reach	0 15 -16
b:rice	4 -11 4
b:rise	-3 -2 8
b:sale	6 -16 9
b:sale of	7 0 -8
b:sale to	0 -16 16
b:say	-6 -7 13
b:say <name>	-3 6 -1
b:say it	-5 -10 13
b:set	0 10 -10
b:shipment	0 20 -18
b:should	0 13 -13
b:show	9 0 -8
b:shrink	0 9 -8
b:shrink by	2 9 -12
b:side	0 10 -9
b:some	13 -16 0
b:soybean	9 -3 -5
b:stand	6 3 -10
b:surplu	0 7 -7
b:surplu with	0 7 -7
b:tariff	-6 0 2
b:tariff on	0 -15 16
b:than	5 -6 0
b:that <name>	4 -16 13
b:that it	0 12 -10
b:the <level>	0 -9 10
b:the <name>	-21 4 10
b:the <organisation>	21 -2 -17
b:the average	0 -4 6
b:the duty	0 -20 21
b:the first	0 -6 4
b:the goal	0 17 -15
b:the trade	17 -2 -14
b:the two	-3 16 -13
b:them	0 -10 11
b:themselve	0 18 -17
b:then	0 12 -10
b:there	6 -5 0
b:thi	0 18 -17
b:thi year	0 12 -12
b:to	0 13 -14
b:to <money>	0 -17 18
b:to buy	0 7 -13
b:to lower	0 -8 8
b:to reach	0 8 -8
b:to the	-10 0 6
b:trade	5 -7 0
b:trade between	-2 -5 9
b:trade deficit	11 -3 -7
b:two	-3 15 -12
b:two side	0 13 -12
b:up	-2 -4 7
b:us	0 -5 6
b:want	0 13 -12
b:was	-13 4 4
b:was worth	-1 11 -10
b:we	-9 16 -10
b:we sell	0 -6 6
b:which	-1 -5 7
b:will	-7 15 -10
b:with	8 -2 -4
b:with <name>	9 -5 -4
b:with the	0 7 -6
b:worth	-8 6 -2
b:worth about	0 -5 6
b:would	-13 25 -18
b:would cost	0 8 -7
b:year	-5 -12 16
c0=agree	0 13 -11
c0=bear	9 -9 0
c0=begin	6 -18 6
c0=buy	-4 -8 15
c0=down	11 -10 0
c0=end	0 16 -15
c0=impose	-1 -7 7
c0=propose	-17 26 -15
c0=say	8 -3 -4
c0=sell	-10 0 5
c0=target	0 -8 8
c0=up	-11 -1 13
c1=bear	-12 0 8
c1=begin	6 -16 5
c1=buy	-1 -5 9
c1=down	6 6 -11
c1=end	0 16 -15
c1=propose	-9 10 -4
c1=say	10 -5 -4
c1=sell	-11 8 0
c1=stay	2 -9 6
c1=target	0 -10 10
c1=up	-13 4 4
c2=bear	6 0 -5
c2=begin	0 -8 9
c2=impose	8 0 -8
c2=propose	-9 0 10
c2=sell	0 -8 4
c2=stay	-16 1 6
c2=up	-5 -8 13
clause about deficit 1	3 -10 2
clause about deficit 1 money	0 -9 9
clause about duties 5	6 -12 3
clause about duties 5 money	7 -1 -4
clause about exports 8	-4 -7 11
clause about exports 8 money	-12 -2 8
clause about growth 7	-9 2 1
clause about growth 7 percent	-9 2 1
clause about imports 9	6 -27 21
clause about imports 9 money	0 -16 13
clause about imports 9 percent	-3 -1 6
clause about imports 9 tonnes	8 -12 2
clause about investment 4	-3 26 -24
clause about investment 4 money	-3 26 -24
clause about purchases 6	1 22 -25
clause about purchases 6 money	-4 20 -15
clause about purchases 6 tonnes	7 0 -9
clause about purchases 6 units	-2 11 -7
clause about trade 10	-7 1 2
clause about trade 3	-6 -11 17
clause about trade 3 money	-2 -7 11
clause achieved	33 -52 0
clause achieved money	18 -32 0
clause achieved tonnes	18 -26 1
clause aim	-27 38 -24
clause aim money	-10 23 -17
clause aim percent	-13 8 -1
clause aim tonnes	-8 11 -3
clause aim units	-2 7 -4
clause average	-5 -11 16
clause average percent	-5 -11 16
clause change	4 -7 2
clause change money	-4 -4 7
clause change percent	7 3 -9
clause change tonnes	1 -12 8
clause not trade	-5 -4 7
clause not trade percent	0 -10 12
clause period	-11 -4 11
clause period money	8 0 -2
clause period tonnes	-18 -6 22
clause to come	-2 8 -5
clause to come money	9 -11 3
clause to come tonnes	-12 8 0
clause trade	-13 6 2
clause trade money	-22 2 8
clause trade percent	-5 -8 12
clause trade tonnes	9 10 -22
clause trade units	-2 8 -4
clause worth	-16 -2 11
clause worth money	-11 -8 13
clause worth percent	-3 7 -4
ct0=agree modal	0 11 -10
ct0=agree past	2 -7 2
ct0=bear perfect	-1 -5 9
ct0=begin past	6 -19 5
ct0=buy future	-2 15 -11
ct0=buy past	-7 -7 15
ct0=buy perfect	7 -14 5
ct0=buy present	-2 -5 8
ct0=down past	17 -17 -6
ct0=down pluperfect	-2 -4 8
ct0=impose future	0 6 -4
ct0=impose modal	0 -5 6
ct0=impose present	-7 -5 11
ct0=propose past	-2 11 -8
ct0=propose present	-4 15 -12
ct0=sell past	-7 -20 24
ct0=sell present	0 9 -9
ct0=stay future	-1 -5 7
ct0=stay past	-6 2 1
ct0=stay present	8 0 -5
ct0=up past	-4 -3 9
ct1=agree modal	0 11 -10
ct1=agree past	2 -7 2
ct1=bear perfect	-1 -5 9
ct1=begin past	6 -19 5
ct1=buy future	-2 15 -11
ct1=buy infinitive	1 1 -7
ct1=buy past	-7 -7 15
ct1=buy perfect	7 -14 5
ct1=buy present	-2 -5 8
ct1=down infinitive	0 14 -12
ct1=down past	17 -17 -6
ct1=down pluperfect	-2 -4 8
ct1=impose future	0 6 -4
ct1=impose gerund	0 14 -12
ct1=impose infinitive	0 10 -9
ct1=impose modal	0 -5 6
ct1=impose participle-passive	-13 -1 9
ct1=impose past	4 -9 1
ct1=impose perfect	7 -2 -4
ct1=impose present	-6 -7 11
ct1=propose participle-passive	-1 6 -4
ct1=say past	6 -2 -2
ct1=sell past	-7 -20 24
ct1=sell present	0 9 -9
ct1=stay future	-1 -5 7
ct1=stay present	8 0 -5
ct1=up past	-4 -3 9
ct2=begin past	0 -8 7
ct2=impose participle-passive	12 -1 -11
ct2=impose perfect-passive	-8 0 11
ct2=sell present	0 -5 7
ct2=stay present	-9 12 -5
ct2=up past	-3 -6 10
early	-12 17 -8
f:!	0 -7 7
f:"	-11 -13 21
f:,	-6 -11 15
f:.	-6 2 0
f::	2 -7 3
f:;	0 9 -10
f:<agent>	2 -16 13
f:<day-ahead>	0 -5 6
f:<day-gone>	6 -15 6
f:<day-today>	-4 -4 9
f:<duty>	-3 -3 7
f:<gate>	-7 0 3
f:<goods>	-12 -7 16
f:<level>	-7 11 -6
f:<money>	-6 -16 18
f:<month-ahead>	11 -11 0
f:<month-gone>	-3 -2 6
f:<name>	-4 -6 9
f:<not>	-30 7 8
f:<number>	8 -6 0
f:<organisation>	-21 12 1
f:<person>	9 14 -23
f:<quality>	-12 0 5
f:<seat>	18 -7 -11
f:<sender>	-15 3 5
f:<span>	21 -6 -15
f:<v-agree>	6 0 -7
f:<v-bear>	-8 17 -9
f:<v-begin>	-19 -9 22
f:<v-buy>	11 -13 0
f:<v-down>	-11 4 0
f:<v-end>	-2 -5 7
f:<v-impose>	10 0 -7
f:<v-propose>	-4 -8 12
f:<v-say>	-16 -6 18
f:<v-sell>	-10 0 6
f:<v-target>	-3 -3 7
f:<v-up>	0 -11 15
f:?	-3 -7 12
f:a	-4 -5 8
f:after	0 -7 7
f:against	3 6 -9
f:agreement	0 8 -8
f:all	10 -2 -8
f:another	0 -5 6
f:ask	2 -18 14
f:at	-2 19 -16
f:been	-9 12 -3
f:both	-1 -8 11
f:buy	-2 -6 9
f:by	-14 1 7
f:call	0 10 -11
f:car	0 9 -8
f:come	-10 -3 12
f:confirm	0 10 -7
f:cut	0 6 -5
f:day	0 -5 6
f:did	-7 -8 14
f:do	3 -11 7
f:each	16 -12 -8
f:end	-8 0 6
f:expect	-9 0 3
f:export	-9 0 7
f:figure	0 -10 9
f:first	-5 0 7
f:for	4 -15 9
f:force	0 -5 6
f:forecast	-6 0 8
f:from	-7 -2 10
f:get	-8 0 8
f:go	-1 -7 10
f:good	-2 13 -11
f:has	14 -2 -9
f:he	0 -12 9
f:how	-7 -3 11
f:i	-1 9 -6
f:if	-3 -1 7
f:import	14 -10 -6
f:in	9 -11 2
f:is	14 -15 1
f:it	-32 22 0
f:its	8 15 -22
f:keep	-1 6 -2
f:last	-7 -9 17
f:leave	13 10 -21
f:let	0 11 -10
f:like	0 -5 6
f:list	3 14 -19
f:lose	-4 -3 9
f:make	7 -2 -5
f:meet	10 2 -15
f:million	10 2 -14
f:most	0 13 -12
f:my	10 2 -13
f:next	9 -9 -1
f:not	-17 0 10
f:of	10 -12 0
f:on	0 -17 17
f:once	0 -9 10
f:open	9 0 -9
f:other	-2 -5 8
f:over	7 0 -8
f:own	4 5 -10
f:pay	-14 22 -11
f:procedure	0 -6 7
f:promise	7 0 -10
f:put	6 -2 -3
f:rate	-6 10 -5
f:sale	0 -7 8
f:say	-2 -7 9
f:she	0 -7 8
f:ship	0 6 -6
f:side	0 -15 17
f:some	7 -2 -3
f:spring	-3 9 -5
f:target	0 -8 11
f:than	0 6 -5
f:that	-1 -7 9
f:the	-7 17 -11
f:their	0 7 -5
f:them	-1 11 -9
f:there	-2 -12 14
f:they	4 2 -7
f:thi	0 -11 10
f:time	0 9 -8
f:two	-3 -5 9
f:until	-3 19 -16
f:up	-4 -9 14
f:want	-5 -3 9
f:way	-4 -21 23
f:we	-9 -3 11
f:week	-8 2 2
f:were	-1 -3 6
f:when	0 -8 10
f:which	-8 -1 10
f:who	-10 0 7
f:will	13 -5 -6
f:within	0 11 -10
f:would	-9 7 -2
f:year	-1 -21 20
first about deficit 1	3 -10 2
first about deficit 1 money	0 -9 9
first about duties 5	8 -12 1
first about duties 5 money	8 0 -6
first about exports 8	-9 -6 13
first about exports 8 money	-12 -3 10
first about growth 7	-8 12 -6
first about growth 7 percent	-8 12 -6
first about imports 9	-1 -18 20
first about imports 9 money	0 -10 13
first about imports 9 tonnes	1 -8 4
first about investment 4	-3 26 -24
first about investment 4 money	-3 26 -24
first about purchases 6	1 20 -24
first about purchases 6 money	-3 18 -13
first about purchases 6 tonnes	7 0 -9
first about purchases 6 units	-2 11 -7
first about trade 10	-14 2 2
first about trade 10 money	-9 -9 13
first about trade 10 percent	-1 20 -19
first about trade 3	-6 -11 16
first about trade 3 money	-2 -7 10
first none money	-19 0 12
first none percent	12 -26 7
first none tonnes	8 0 -7
first none units	-8 19 -14
first-of-paragraph	-2 -6 7
goods money	-14 -17 24
goods percent	27 -15 -16
goods tonnes	-2 -9 13
has-future	-18 21 -11
has-gerund	-1 23 -18
has-infinitive	0 25 -28
has-modal	-16 27 -19
has-participle	1 -16 11
has-past	6 -30 17
has-perfect	14 -6 -7
has-pluperfect	15 -27 8
has-present	-20 13 -2
headline	23 13 -33
kind money	-35 -5 24
kind tonnes	14 -4 -11
kind units	-14 27 -20
l1=:	-17 14 -4
l1=<begin>	-8 5 0
l1=<v-agree>	0 19 -16
l1=<v-bear>	-2 10 -7
l1=<v-buy>	-10 0 12
l1=<v-end>	5 5 -11
l1=<v-propose>	-1 17 -14
l1=<v-say>	5 -9 0
l1=<v-sell>	-6 0 3
l1=about	3 -20 11
l1=against	0 -8 9
l1=and	-3 8 -4
l1=another	0 -18 19
l1=at	-6 1 1
l1=be	0 19 -17
l1=by	-9 16 -6
l1=down	0 -6 4
l1=expect	0 9 -7
l1=for	-10 -6 13
l1=from	0 -13 15
l1=in	6 3 -9
l1=invest	0 7 -6
l1=least	-5 19 -15
l1=of	-3 7 -4
l1=order	-5 -4 9
l1=pay	-1 7 -5
l1=reach	0 19 -16
l1=some	13 -19 2
l1=take	0 -6 4
l1=than	6 -5 0
l1=the	13 -6 -8
l1=up	0 -7 9
l1=was	-13 -1 11
l1=were	-2 -4 9
l1=worth	-6 8 -4
l2=,	-8 -12 19
l2=:	22 -9 -17
l2=<begin>	4 3 -7
l2=<duty>	6 4 -9
l2=<goods>	-6 -2 8
l2=<level-noun>	-2 6 -2
l2=<level>	0 -12 13
l2=<name>	0 -12 13
l2=<number>	-12 5 0
l2=<organisation>	11 -4 -6
l2=<person>	-8 0 7
l2=<v-agree>	-3 16 -13
l2=<v-begin>	13 -10 -3
l2=<v-buy>	16 -18 1
l2=<v-down>	4 -8 1
l2=<v-impose>	7 -3 -2
l2=<v-propose>	0 23 -21
l2=<v-say>	0 7 -7
l2=<v-up>	-10 0 5
l2=a	0 -8 8
l2=aim	0 7 -7
l2=amount	0 -8 9
l2=at	-8 10 -4
l2=bring	-1 -7 10
l2=buy	11 -3 -8
l2=come	4 -9 1
l2=country	-3 -4 9
l2=deficit	-5 -6 11
l2=down	9 5 -13
l2=duty	7 3 -10
l2=for	0 -9 9
l2=goal	2 6 -11
l2=had	-4 -7 12
l2=have	-8 -1 10
l2=hope	0 11 -10
l2=in	-15 0 11
l2=is	8 -7 0
l2=it	-6 -16 21
l2=of	5 0 -6
l2=on	-1 -15 18
l2=purchase	8 -9 0
l2=rise	-2 -1 6
l2=should	0 10 -10
l2=shrink	0 7 -8
l2=soybean	0 13 -11
l2=to	4 18 -31
l2=up	0 -8 9
l2=was	-1 11 -10
l2=will	0 11 -10
l2=worth	0 -6 7
l2=year	4 -14 8
l3=,	-1 -15 15
l3=:	0 -8 10
l3=<begin>	-11 -2 10
l3=<duty>	-4 -21 25
l3=<goods>	3 4 -8
l3=<money>	0 -8 9
l3=<month-gone>	0 -8 10
l3=<name>	18 15 -30
l3=<not>	0 20 -20
l3=<number>	1 -9 5
l3=<quality>	-3 -5 9
l3=<v-bear>	-2 -7 10
l3=<v-begin>	-3 -2 7
l3=<v-impose>	0 -13 14
l3=<v-propose>	5 -8 3
l3=<v-say>	1 -8 4
l3=a	4 1 -6
l3=cost	0 -9 11
l3=duty	0 -22 23
l3=export	-1 -4 8
l3=farm	0 10 -10
l3=for	-1 17 -14
l3=has	11 -1 -9
l3=have	3 -11 7
l3=in	0 8 -7
l3=it	-6 0 4
l3=plan	0 -7 7
l3=promise	6 -5 0
l3=take	-13 0 11
l3=that	-6 -1 8
l3=the	-1 12 -12
l3=they	0 -5 6
l3=thi	3 13 -18
l3=to	-10 14 -6
l3=trade	-4 -10 14
l3=which	0 -6 6
l3=will	0 8 -7
l3=year	-9 -16 23
l4='s	8 -10 0
l4=,	19 -15 -5
l4=<duty>	-7 0 5
l4=<goods>	-5 -4 9
l4=<money>	0 -15 17
l4=<month-gone>	6 -8 0
l4=<organisation>	6 1 -8
l4=<sender>	2 15 -18
l4=<v-buy>	-2 8 -5
l4=<v-down>	1 17 -19
l4=<v-impose>	0 14 -13
l4=<v-propose>	-5 18 -12
l4=<v-say>	-2 -6 8
l4=cut	0 10 -10
l4=for	-4 14 -11
l4=from	0 13 -10
l4=has	5 4 -10
l4=have	-4 -5 10
l4=in	0 -14 15
l4=is	0 -7 9
l4=its	18 -16 0
l4=last	-2 -11 14
l4=of	13 0 -13
l4=say	-10 -12 19
l4=sell	0 -5 6
l4=the	-23 14 0
l4=to	11 -5 -4
l4=two	0 7 -5
l4=will	0 9 -8
l4=with	7 0 -6
l=, and	-2 7 -4
l=<begin> <begin>	-8 5 0
l=<begin> some	10 -10 -2
l=<level> on	0 -9 10
l=<name> ,	0 -6 6
l=<name> take	1 -7 3
l=<number> :	-10 2 1
l=<person> :	-8 0 7
l=aim at	0 6 -6
l=amount to	0 -9 9
l=at about	0 -7 8
l=at least	-5 19 -15
l=bring in	-1 -7 10
l=come to	5 -14 4
l=deficit of	-4 -3 9
l=duty on	0 6 -5
l=fall by	-19 3 8
l=fall to	12 -1 -9
l=goal of	3 3 -9
l=hope for	0 11 -10
l=it was	-4 -15 17
l=tariff on	0 -12 12
l=to buy	4 0 -8
l=to reach	0 8 -8
l=was worth	-1 11 -10
l=worth about	0 -5 6
l=year ,	7 -5 -1
late	-19 -21 33
lead="	0 9 -8
lead=\$	0 6 -6
lead=,	14 -17 5
lead=and	0 14 -11
lead=but	-8 -2 10
lead=each	0 -8 9
lead=he	0 -6 7
lead=in	-3 -5 9
lead=last	-2 -5 9
lead=mexico	9 0 -9
lead=on	7 -10 2
lead=our	0 -6 8
lead=peru	0 -12 12
lead=some	10 -10 -2
lead=that	1 10 -13
lead=the	-7 0 5
lead=trump	-2 -4 8
lead=we	-4 14 -10
lead=which	-1 -5 7
lll=<begin> <begin> <begin>	-8 5 0
lll=<begin> <begin> some	10 -10 -2
lll=<name> fall by	-6 0 9
lll=<name> fall to	13 0 -13
lll=<name> sell <name>	0 7 -6
lll=<quality> good worth	0 -9 9
lll=and at least	0 6 -4
lll=in <number> :	-2 -4 7
lll=promise to buy	7 -7 0
lll=to <name> ,	0 -7 7
lll=to <name> :	0 -7 8
lr=, .	0 -16 17
lr=, <span>	0 10 -10
lr=, last	0 -9 9
lr=, of	0 7 -4
lr=: ,	0 20 -20
lr=: .	0 8 -6
lr=: in	-1 -4 6
lr=about ,	-3 -3 8
lr=about .	6 -8 1
lr=about <span>	0 7 -4
lr=about of	-3 -6 10
lr=against in	0 -8 8
lr=at .	0 -6 8
lr=buy by	-7 7 0
lr=by .	-5 6 -1
lr=by in	-13 -2 15
lr=down .	-1 -4 7
lr=for thi	0 9 -9
lr=is .	-3 -4 9
lr=least of	-1 7 -4
lr=of ,	-7 -10 15
lr=of in	1 12 -15
lr=of of	-6 16 -11
lr=reach in	5 4 -11
lr=take of	4 -7 0
lr=the of	7 0 -7
lr=to .	8 2 -10
lr=to in	5 -11 0
lr=was .	-10 4 1
lr=worth ,	0 -7 8
lr=worth <span>	0 -9 9
lr=worth to	0 7 -6
nc2=begin	-1 -13 15
nc2=impose	9 2 -12
nc2=propose	12 -6 -5
nc2=stay	16 -2 -14
nct2=impose participle-passive	5 0 -6
nct2=propose present	6 -10 1
nct2=say past	0 -16 15
nct2=say present	-10 9 0
nct2=stay present	12 -4 -9
near about deficit 1	4 -8 0
near about deficit 1 money	0 -7 7
near about duties 5	6 -12 3
near about duties 5 money	7 -1 -4
near about exports 8	-2 -4 7
near about exports 8 money	-10 0 6
near about growth 7	-10 12 -6
near about growth 7 percent	-9 12 -6
near about imports 9	5 -22 17
near about imports 9 money	1 -15 11
near about imports 9 tonnes	5 -9 3
near about investment 4	-3 28 -26
near about investment 4 money	-3 28 -25
near about purchases 6	5 21 -29
near about purchases 6 money	-4 20 -16
near about purchases 6 tonnes	12 -3 -9
near about purchases 6 units	-3 14 -10
near about trade 10	-6 -4 8
near about trade 10 money	-2 -14 16
near about trade 10 percent	0 8 -8
near about trade 3	-5 -19 24
near about trade 3 money	-2 -17 21
near achieved	35 -61 1
near achieved money	19 -35 0
near achieved percent	4 -16 4
near achieved tonnes	21 -24 -1
near aim	-27 52 -39
near aim money	-9 37 -31
near aim percent	-11 9 -2
near aim tonnes	-9 15 -7
near aim units	-3 9 -5
near average	-1 -11 13
near average percent	-1 -11 13
near change	5 -10 3
near change money	-1 -7 7
near change percent	6 0 -5
near change tonnes	2 -9 5
near each way	-1 -4 6
near each way money	-1 -4 6
near period	-17 -4 15
near period percent	-14 4 1
near period tonnes	-12 -14 26
near to come	0 6 -7
near to come money	10 -8 0
near to come tonnes	-9 10 -1
near trade	-4 7 -4
near trade money	-17 -5 15
near trade tonnes	9 13 -26
near trade units	-5 14 -9
near worth	-14 0 7
near worth money	-9 -7 12
near worth percent	-2 9 -6
next="	0 -7 8
next=,	-11 10 -2
next=;	18 -12 -3
next=and	-2 -14 17
next=that	13 -5 -7
next=which	0 7 -5
nhas-future	0 8 -7
nhas-modal	0 -14 14
nhas-participle	3 7 -11
nhas-past	-1 -18 17
nhas-perfect	13 -12 0
nhas-pluperfect	0 7 -11
nhas-present	11 -9 0
nt2=modal	0 -6 6
nt2=participle-passive	3 7 -11
nt2=past	0 -18 15
nt2=perfect	13 -8 -6
nt2=present	8 -4 -2
nv2-none	-21 11 0
nv2=be	17 -6 -12
nv2=promise	7 0 -8
nv2=say	6 -9 1
nv2=show	-5 6 0
nv2=tell	0 -8 7
nvt2=be present	13 -5 -8
nvt2=say past	1 -11 6
nvt2=tell past	0 -8 7
pc0=bear	0 18 -17
pc0=begin	-7 3 0
pc0=buy	0 4 -6
pc0=down	-5 -1 6
pc0=say	10 0 -11
pc0=stay	-16 3 5
pc0=up	8 0 -10
pc1=bear	0 11 -10
pc1=begin	-4 -6 11
pc1=buy	0 7 -9
pc1=propose	-1 6 -4
pc1=say	10 2 -13
pc1=stay	-16 5 3
pc1=up	7 -2 -4
pct0=buy past	0 -6 8
pct0=impose past	4 3 -9
pct0=impose present	-3 -12 15
pct0=propose present	0 -6 6
pct0=say past	15 -7 -6
pct0=say present	-6 0 3
pct0=stay present	-11 7 0
pct0=up past	6 -3 -2
pct1=buy past	0 -6 8
pct1=impose past	7 -4 -3
pct1=say past	15 -7 -6
pct1=say present	-6 0 3
pct1=stay present	-10 7 0
pct1=up past	6 -3 -2
phas-future	-1 8 -6
phas-gerund	3 14 -18
phas-modal	3 3 -7
phas-participle	-3 -7 10
phas-past	2 -15 12
phas-perfect	-6 1 2
phas-pluperfect	14 0 -16
phas-present	-21 13 -1
prior about deficit 1	-2 -8 11
prior about duties 5	-5 0 7
prior about exports 8	-21 22 -11
prior about imports 9	-4 -4 8
prior about investment 4	-1 8 -6
prior about purchases 6	10 13 -27
prior about trade 10	-8 -12 18
prior about trade 3	-1 6 -3
prior achieved	-6 -3 10
prior aim	24 -2 -23
prior change	-15 7 0
prior period	-23 12 0
prior to come	8 -14 2
prior trade	-11 4 3
prior worth	-7 0 4
pt0=future	-1 8 -6
pt0=modal	3 2 -7
pt0=past	5 -11 6
pt0=pluperfect	15 -5 -11
pt0=present	-14 7 0
pt1=future	-1 8 -6
pt1=gerund	3 14 -18
pt1=modal	3 3 -8
pt1=participle-passive	-3 -7 10
pt1=past	8 -14 6
pt1=pluperfect	15 -5 -11
pt1=present	-12 14 -6
pv0-none	4 6 -9
pv0=be	-6 -4 10
pv0=buy	1 6 -9
pv0=note	-1 -6 9
pv0=other	11 -4 -6
pv0=say	13 -1 -11
pv1=be	-4 -6 10
pv1=buy	0 10 -13
pv1=note	-1 -6 9
pv1=other	11 -4 -6
pv1=say	13 -1 -11
pv2-none	3 10 -11
pvt0=be past	-3 -6 10
pvt0=note past	0 -4 7
pvt0=say past	15 0 -18
pvt0=say present	0 -4 7
pvt1=be past	0 -8 11
pvt1=note past	0 -4 7
pvt1=say past	15 0 -18
pvt1=say present	0 -4 7
q:'s	-25 1 12
q:(	-3 -2 7
q:)	-3 -2 7
q:,	6 -3 -2
q:-	9 -14 2
q:.	-17 1 11
q:;	9 -6 -1
q:<agent>	-6 16 -12
q:<day-ahead>	2 2 -6
q:<day-today>	11 0 -14
q:<gate>	0 -3 6
q:<goods-amount>	16 3 -21
q:<goods>	2 -19 16
q:<level>	-7 -25 31
q:<money>	-24 0 13
q:<name>	-12 13 -5
q:<not>	-8 32 -25
q:<number>	-9 1 3
q:<organisation>	-2 -18 20
q:<person>	6 8 -13
q:<seat>	8 3 -14
q:<sender>	-20 7 4
q:<taker>	5 -8 0
q:<v-agree>	18 15 -29
q:<v-bear>	17 0 -14
q:<v-buy>	2 -8 3
q:<v-down>	-8 -2 9
q:<v-end>	7 4 -10
q:<v-impose>	12 6 -17
q:<v-propose>	23 -21 -3
q:<v-return>	0 12 -11
q:<v-say>	10 9 -17
q:<v-sell>	-20 14 -4
q:<v-stay>	9 -8 0
q:<v-target>	5 -15 7
q:<v-up>	-8 0 4
q:?	10 -2 -8
q:a	1 10 -13
q:about	0 -9 11
q:after	-3 18 -15
q:agreement	6 -2 -2
q:all	-8 0 4
q:also	0 -11 12
q:an	8 -11 0
q:and	6 22 -28
q:are	-15 3 6
q:as	0 -4 7
q:ask	0 -10 8
q:at	-13 4 2
q:back	-4 -7 12
q:be	3 -7 1
q:been	-7 -11 18
q:before	0 13 -11
q:being	-1 7 -5
q:both	8 -3 -3
q:busan	2 5 -9
q:buy	8 -10 0
q:buyer	7 -6 -1
q:by	18 -19 0
q:call	5 2 -9
q:country	0 11 -10
q:deficit	-2 -6 9
q:did	7 -5 -2
q:do	0 6 -6
q:down	0 -11 12
q:duty	0 -8 6
q:each	12 -10 -2
q:earth	11 1 -14
q:expect	6 3 -12
q:export	-10 -1 8
q:fact	7 0 -5
q:fee	0 -4 6
q:figure	-2 -11 14
q:first	-4 -5 10
q:fish	-2 9 -7
q:for	2 -8 5
q:free	0 -6 7
q:go	-1 -5 7
q:good	0 -12 13
q:had	0 -28 26
q:half	-2 15 -11
q:has	19 -4 -14
q:have	-14 4 5
q:he	3 2 -6
q:how	-17 0 12
q:if	0 22 -21
q:in	-8 0 5
q:is	1 7 -9
q:it	10 -3 -6
q:its	-1 -3 6
q:lose	0 14 -13
q:make	10 -8 -2
q:may	0 -9 6
q:media	-2 6 -2
q:meet	5 1 -9
q:member	0 6 -5
q:month	1 5 -8
q:more	-4 8 -4
q:much	-11 0 11
q:no	-4 16 -13
q:not	-4 11 -5
q:now	5 -7 0
q:number	6 -11 0
q:of	-12 -4 13
q:oil	-4 -3 8
q:on	3 -15 12
q:one	-3 -6 11
q:or	0 -7 9
q:other	0 -6 7
q:our	-6 1 1
q:pay	3 -16 12
q:president	-2 11 -8
q:promise	4 1 -8
q:purchase	-5 6 -1
q:put	0 -6 7
q:rare	11 1 -14
q:rate	0 9 -8
q:refund	11 -14 -1
q:reporter	-2 -6 9
q:say	4 11 -15
q:season	-3 7 -3
q:second	0 16 -15
q:sell	-5 23 -20
q:sheet	7 0 -5
q:shipbuilding	0 13 -13
q:sign	0 22 -22
q:since	10 -9 0
q:so	7 -10 0
q:social	-2 6 -2
q:soybean	12 8 -26
q:tariff	-7 8 -2
q:tea	0 -6 6
q:tell	0 8 -9
q:than	0 9 -8
q:that	5 -19 13
q:their	-3 -1 6
q:them	-10 0 11
q:there	-14 -2 12
q:they	-8 0 4
q:thi	14 13 -25
q:third	0 9 -7
q:three	17 -12 -9
q:through	0 -10 8
q:trade	-5 6 -1
q:under	2 -17 13
q:up	0 20 -20
q:us	-2 8 -6
q:volume	-8 -8 16
q:way	0 9 -8
q:we	-5 20 -14
q:week	0 8 -8
q:what	6 0 -4
q:which	-6 -18 22
q:who	0 -11 12
q:will	-8 27 -20
q:with	-9 0 6
q:working	0 -6 7
q:worth	-7 5 0
q:would	0 -18 18
q:you	-1 -5 9
qt=future	0 11 -9
qt=modal	7 -17 9
qt=past	-8 4 0
qt=perfect	8 -10 0
qt=pluperfect	-2 -5 8
r1='	0 -5 7
r1=,	-11 3 2
r1=;	0 -4 6
r1=<end>	-8 -7 14
r1=<span>	-12 -8 14
r1=<v-begin>	5 -8 0
r1=<v-impose>	13 -8 -8
r1=<v-up>	-2 -4 8
r1=and	-4 13 -9
r1=at	0 -12 13
r1=before	0 10 -8
r1=by	-2 16 -15
r1=for	-6 9 -1
r1=from	-7 -13 18
r1=go	-2 -4 8
r1=had	7 -3 -3
r1=has	-8 0 10
r1=in	-4 10 -6
r1=is	-6 14 -8
r1=last	-2 -24 26
r1=less	8 -2 -5
r1=next	0 16 -16
r1=or	-2 -10 13
r1=over	0 10 -8
r1=so	12 -7 -5
r1=thi	4 17 -22
r1=was	9 7 -17
r2=,	5 0 -7
r2=.	-14 -14 23
r2=<duty>	0 -5 7
r2=<end>	-3 -5 7
r2=<month-gone>	1 -14 8
r2=<name>	-16 0 9
r2=<sender>	0 12 -13
r2=<span>	0 7 -7
r2=<v-impose>	11 0 -11
r2=<v-sell>	-4 12 -8
r2=a	-1 8 -5
r2=been	2 -6 1
r2=coal	0 -5 7
r2=each	-5 20 -16
r2=far	12 -7 -5
r2=for	11 0 -13
r2=good	-1 -8 10
r2=in	7 -15 2
r2=investment	0 6 -5
r2=more	0 -7 8
r2=of	0 10 -12
r2=season	-1 6 -2
r2=the	-13 0 10
r2=to	1 4 -6
r2=worth	0 -5 7
r2=year	-10 10 -4
r3='s	-3 7 -3
r3=,	0 -6 5
r3=.	24 4 -23
r3=;	0 11 -11
r3=<day-ahead>	-7 9 0
r3=<duty>	0 15 -15
r3=<end>	-13 -13 21
r3=<goods>	-12 0 8
r3=<name>	6 4 -11
r3=<quality>	16 0 -18
r3=<sender>	-1 7 -4
r3=<span>	-1 9 -6
r3=<v-bear>	4 -6 0
r3=<v-impose>	-6 -4 11
r3=and	-9 -2 11
r3=duty	-3 14 -11
r3=first	3 -11 6
r3=for	0 6 -4
r3=good	0 -11 13
r3=in	-13 -8 17
r3=is	0 6 -5
r3=it	-3 -1 7
r3=next	0 13 -11
r3=of	-7 0 5
r3=that	7 -5 0
r3=to	2 -11 7
r3=year	-8 11 -3
r4='s	0 -11 13
r4=,	-12 2 5
r4=.	7 7 -14
r4=;	8 -15 5
r4=<goods>	7 -8 1
r4=<month-gone>	-7 -5 13
r4=<span>	-6 6 -1
r4=<v-impose>	-6 5 0
r4=<v-propose>	-6 5 0
r4=<v-sell>	0 -6 8
r4=at	-6 3 0
r4=by	-9 0 7
r4=good	0 -6 6
r4=half	0 9 -8
r4=in	0 11 -9
r4=last	-9 0 9
r4=of	5 14 -19
r4=on	-1 17 -16
r4=say	-1 -14 15
r4=the	3 8 -11
r4=year	-8 -12 18
r=' worth	0 -5 7
r=, the	-6 -11 15
r=<end> <end>	-8 -7 14
r=by <number>	0 13 -13
r=for the	-2 9 -6
r=from <name>	0 -10 11
r=had been	8 -3 -3
r=has been	-8 0 10
r=in <month-gone>	7 -9 0
r=in <number>	6 -4 0
r=in each	-4 12 -8
r=in the	-19 5 4
r=last year	-2 -24 26
r=next year	0 16 -16
r=of <name>	-9 3 3
r=of coal	0 -5 7
r=of good	0 -7 8
r=of the	6 -10 3
r=on each	0 8 -8
r=so far	12 -7 -5
r=thi season	-1 6 -3
r=thi year	-3 19 -17
rule:after figure	-11 -9 17
rule:after none	-22 18 -7
rule:deficit money	-1 -15 14
rule:duties money	9 -1 -6
rule:exports money	-14 6 0
rule:exports percent	-27 3 11
rule:exports tonnes	-8 4 1
rule:imports money	0 -4 7
rule:imports tonnes	1 -13 9
rule:investment money	-4 36 -34
rule:none money	-10 0 7
rule:none percent	-36 0 18
rule:none units	-7 16 -11
rule:other money	-10 5 0
rule:other percent	-1 -11 13
rule:purchases money	-3 29 -25
rule:purchases tonnes	9 -4 -4
rule:purchases units	-1 11 -8
rule:state achieved	2 -35 20
rule:state aimed at	-23 40 -29
rule:state reported	-43 -4 28
rule:trade money	-13 -18 24
rule:what deficit	0 -16 11
rule:what duties	9 -1 -6
rule:what exports	-33 11 6
rule:what imports	0 -16 16
rule:what investment	-5 36 -34
rule:what none	-32 6 12
rule:what other	-14 -1 9
rule:what purchases	4 19 -26
rule:what trade	-19 -22 30
s:'s	12 -12 0
s:(	-2 -6 9
s:)	-2 -6 9
s:-	-7 9 -2
s:.	-4 -3 7
s::	-4 -2 6
s:;	11 -6 -3
s:<agent>	-3 12 -8
s:<day-ahead>	-8 9 -2
s:<day-gone>	10 -17 6
s:<day-today>	2 4 -8
s:<duty>	14 -12 1
s:<gate>	-15 -2 10
s:<goods-amount>	6 4 -12
s:<goods>	-12 -11 18
s:<level-noun>	-10 12 -5
s:<level>	-7 -9 14
s:<money>	-35 -17 35
s:<name>	-2 -3 6
s:<not>	-6 9 -3
s:<number>	0 8 -7
s:<office>	8 0 -6
s:<organisation>	13 -11 0
s:<person>	22 -1 -18
s:<sender>	8 3 -9
s:<span>	-29 14 0
s:<taker>	-2 -22 19
s:<v-agree>	-10 14 -4
s:<v-bear>	8 -9 0
s:<v-down>	0 11 -10
s:<v-propose>	-5 29 -25
s:<v-return>	-3 13 -8
s:<v-say>	9 12 -21
s:<v-sell>	-14 -12 21
s:<v-stay>	-21 -2 17
s:<v-target>	-22 7 4
s:<v-up>	-12 -3 12
s:a	-3 7 -4
s:about	0 -12 6
s:according	7 1 -11
s:additional	0 6 -5
s:after	-11 16 -7
s:agree	0 5 -8
s:aircraft	0 10 -9
s:all	-1 -12 11
s:an	0 14 -13
s:and	-13 18 -9
s:another	-4 -17 20
s:any	0 8 -7
s:are	5 22 -26
s:as	2 3 -6
s:ask	-7 1 2
s:at	-18 -6 17
s:average	-9 -18 24
s:be	-8 3 0
s:bean	-1 13 -10
s:because	0 -13 10
s:beef	-2 6 -4
s:been	5 -7 0
s:before	-5 -5 9
s:below	0 12 -11
s:between	-13 0 12
s:boeing	0 11 -9
s:book	12 -1 -12
s:both	0 -8 10
s:bring	0 4 -6
s:busan	2 10 -14
s:but	-14 -11 22
s:butter	6 0 -6
s:buy	8 4 -14
s:by	-2 10 -8
s:call	5 1 -8
s:car	-2 19 -17
s:cash	0 12 -11
s:charge	-2 -5 8
s:claim	0 -17 15
s:coal	-4 -4 8
s:coffee	0 -6 8
s:collect	14 0 -13
s:come	6 7 -13
s:commit	-5 8 -1
s:confirm	17 -14 -6
s:cost	-7 0 5
s:could	1 -13 11
s:counted	0 -9 6
s:counter	0 -6 6
s:country	-11 -22 29
s:cover	0 -10 10
s:custom	-9 -1 9
s:cut	0 9 -10
s:day	-3 7 -3
s:deal	2 13 -17
s:deficit	6 -20 4
s:doe	7 -13 4
s:down	6 1 -7
s:duty	10 0 -7
s:each	-16 6 1
s:emergency	13 -14 -3
s:end	5 2 -8
s:energy	0 26 -25
s:estimate	-14 13 -5
s:expect	0 12 -11
s:exporter	3 13 -17
s:fact	-3 13 -8
s:fall	-6 -6 12
s:farm	0 25 -23
s:first	16 -16 0
s:five	-3 9 -5
s:follow	-2 8 -4
s:for	-10 19 -12
s:force	0 -11 12
s:free	-2 13 -10
s:from	-10 -20 26
s:further	0 -8 9
s:gap	-2 -2 7
s:go	-10 -5 14
s:goal	0 10 -12
s:good	-25 0 10
s:grow	1 4 -7
s:grower	-1 6 -3
s:had	22 -21 -2
s:half	3 10 -12
s:has	4 -13 6
s:have	7 0 -6
s:he	-10 6 0
s:highest	0 -3 6
s:his	-3 -2 9
s:how	0 8 -7
s:if	3 1 -6
s:import	-14 -15 24
s:importer	-1 -18 16
s:in	-6 0 4
s:industry	0 -7 9
s:invest	-1 19 -17
s:investment	0 16 -15
s:is	-15 6 2
s:it	-8 9 -3
s:its	7 -13 7
s:last	-12 -20 29
s:least	-9 27 -22
s:less	8 -10 0
s:levy	0 -12 13
s:list	-6 -18 23
s:lose	-5 12 -6
s:market	0 7 -7
s:may	0 19 -19
s:mean	0 -6 7
s:meet	22 -19 -3
s:member	-3 -2 8
s:middle	14 -8 -8
s:million	3 -9 5
s:ministry	-1 -5 7
s:month	9 -4 -3
s:more	5 -8 3
s:most	-8 14 -8
s:my	-2 11 -8
s:new	-1 8 -5
s:next	-14 19 -10
s:no	4 10 -15
s:now	6 0 -6
s:on	-4 10 -6
s:one	-12 -17 26
s:or	-4 -8 11
s:orange	14 -1 -13
s:order	-11 8 0
s:other	0 7 -6
s:our	0 26 -26
s:output	-6 6 -1
s:over	-10 20 -12
s:own	4 -9 3
s:part	7 0 -5
s:pay	-12 18 -10
s:port	0 -11 12
s:promise	9 6 -21
s:purchase	4 3 -8
s:put	-5 -5 9
s:quarrel	0 -7 7
s:quarter	-8 -10 18
s:raspberry	0 -6 7
s:rate	0 10 -9
s:reach	-4 12 -7
s:reckon	-1 23 -22
s:record	-4 -3 9
s:refund	3 -20 12
s:report	3 -8 2
s:return	0 12 -11
s:rise	-10 -4 14
s:run	-7 0 9
s:sale	9 -18 8
s:same	0 -5 6
s:say	12 -3 -7
s:season	-14 13 0
s:second	0 19 -18
s:sell	0 -6 6
s:send	3 -6 0
s:set	-5 -4 8
s:sheet	-4 16 -11
s:ship	-7 -5 12
s:shipbuilding	-2 26 -24
s:shipment	4 15 -18
s:should	0 12 -12
s:show	2 4 -8
s:shrink	0 9 -8
s:sign	6 7 -13
s:since	11 -10 -1
s:so	4 -10 3
s:some	10 -14 3
s:soybean	7 13 -28
s:stand	5 1 -7
s:steel	-1 12 -9
s:strike	-11 -2 14
s:sugar	0 -11 12
s:summer	0 -8 7
s:surplu	0 7 -6
s:target	0 24 -23
s:tariff	11 -12 4
s:tell	-7 -6 12
s:than	12 -10 0
s:that	9 -13 5
s:their	-4 8 -3
s:them	4 -16 9
s:themselve	0 14 -14
s:then	-4 16 -11
s:there	1 -15 12
s:they	-6 -13 18
s:thi	18 15 -35
s:third	-2 -5 9
s:thousand	9 -12 0
s:through	-15 0 11
s:to	8 2 -8
s:trade	1 -6 3
s:truce	2 14 -17
s:twenty	-3 9 -5
s:two	-10 3 0
s:under	21 4 -23
s:up	3 -12 7
s:us	-10 -1 8
s:value	0 -5 8
s:volume	-4 -6 10
s:way	-1 -8 11
s:we	-11 6 0
s:week	18 -17 0
s:were	0 -13 15
s:wheat	-1 8 -5
s:which	-3 -6 8
s:while	0 9 -7
s:whole	-7 8 -1
s:will	-11 18 -12
s:with	3 10 -13
s:without	-6 0 5
s:worth	-14 0 8
s:would	-18 11 -2
s:year	-10 -3 9
s:you	0 -7 8
s:—	0 5 -7
sa:' worth	0 -5 7
sa:'s	0 -17 16
sa:)	-2 -6 8
sa:,	0 7 -6
sa:, "	0 -5 7
sa:, <money>	0 6 -4
sa:, <person>	13 -4 -8
sa:, according	4 3 -9
sa:, after	0 20 -19
sa:, and	10 0 -7
sa:, as	0 9 -8
sa:, at	0 -9 9
sa:, by	-7 20 -14
sa:, he	0 13 -11
sa:, if	6 -13 4
sa:, of	0 -7 8
sa:, on	0 -5 6
sa:, say	11 1 -13
sa:, to	5 -6 0
sa:, which	-1 -4 7
sa:-	-18 15 0
sa:;	13 -5 -5
sa:; the	11 0 -12
sa:<day-ahead>	-20 0 11
sa:<day-ahead> ,	-7 0 6
sa:<day-ahead> .	-4 -8 12
sa:<day-gone>	8 -7 0
sa:<duty>	13 1 -13
sa:<gate>	-6 -4 7
sa:<goods-amount>	17 6 -28
sa:<goods-amount> .	17 -5 -13
sa:<level>	-9 -10 16
sa:<level> .	-3 -9 14
sa:<level> of	0 -8 9
sa:<money>	-27 9 1
sa:<money> .	-12 0 7
sa:<money> by	0 -7 7
sa:<money> in	-3 16 -13
sa:<month-gone>	-1 -11 10
sa:<month-gone> ,	2 -14 6
sa:<name>	-10 4 2
sa:<name> ,	-6 1 2
sa:<name> .	-9 0 7
sa:<name> in	-2 -11 14
sa:<name> sell	0 -6 7
sa:<number> ,	-1 11 -9
sa:<organisation>	6 -15 6
sa:<organisation> .	11 -10 -2
sa:<organisation> say	-2 -13 16
sa:<person>	11 0 -11
sa:<person> .	0 9 -11
sa:<quality> energy	0 6 -5
sa:<seat>	-1 -5 8
sa:<span>	-23 20 -8
sa:<span> ,	0 13 -14
sa:<span> .	-13 15 -7
sa:<span> to	0 7 -3
sa:<v-agree>	-4 -8 12
sa:<v-bear>	3 -12 7
sa:<v-begin>	1 -9 7
sa:<v-buy>	7 -2 -4
sa:<v-down>	-6 11 -5
sa:<v-end>	0 -6 6
sa:<v-impose>	8 -11 2
sa:<v-propose>	7 -2 -4
sa:<v-say>	2 11 -13
sa:<v-sell>	-6 -5 12
sa:<v-target>	-16 -2 14
sa:<v-up>	-8 -12 19
sa:a	0 10 -11
sa:according	4 3 -9
sa:according to	4 3 -9
sa:after	-4 16 -12
sa:against	0 7 -6
sa:against <money>	0 7 -6
sa:agree	2 7 -11
sa:all	0 -8 5
sa:an	7 -3 -4
sa:and <goods-amount>	0 7 -4
sa:and <money>	0 6 -6
sa:and <number>	-2 7 -4
sa:and at	0 6 -4
sa:and it	2 -7 2
sa:and the	0 -9 10
sa:any	0 8 -7
sa:are	2 16 -18
sa:are to	0 11 -10
sa:as	-1 8 -5
sa:at	-4 -7 11
sa:be	-2 -3 6
sa:bean	0 7 -6
sa:beef	0 12 -11
sa:been	7 -7 -1
sa:before .	-1 -3 7
sa:before the	-6 2 2
sa:below	0 12 -12
sa:boeing	0 6 -3
sa:both	0 -7 8
sa:busan	3 4 -10
sa:busan .	5 0 -7
sa:but	-1 -6 9
sa:buy	5 0 -7
sa:by	-28 15 2
sa:by the	-10 0 11
sa:coal	-3 -4 8
sa:collect	8 -9 -2
sa:collect under	9 0 -7
sa:come	0 12 -13
sa:count	-7 -5 13
sa:day	0 7 -6
sa:direction	0 -10 10
sa:down <level>	0 -5 6
sa:duty	8 8 -16
sa:each	-14 12 -4
sa:each of	-10 21 -14
sa:each way	0 -5 6
sa:emergency	6 -7 0
sa:emergency law	8 -1 -6
sa:energy	0 13 -12
sa:estimate	-6 18 -12
sa:estimate .	0 25 -23
sa:expect	5 5 -13
sa:export	-8 8 0
sa:export to	-2 -2 6
sa:fall	0 -7 8
sa:fall by	0 -5 6
sa:far	7 -3 -2
sa:far .	9 -7 -2
sa:farm	0 18 -17
sa:farm good	0 17 -16
sa:figure	1 4 -6
sa:first	9 -3 -4
sa:first half	0 -7 9
sa:follow	-2 8 -4
sa:for <money>	0 -5 7
sa:for <name>	6 -5 0
sa:for shipbuilding	-1 18 -16
sa:for the	3 4 -10
sa:force	0 -11 11
sa:from	-18 -11 22
sa:from <name>	0 -11 12
sa:go	-6 -4 11
sa:go to	0 -4 6
sa:good	-12 2 1
sa:good <span>	0 6 -6
sa:good each	0 7 -6
sa:had been	8 -3 -5
sa:half	-2 12 -9
sa:has	-2 -3 6
sa:has been	-9 -5 14
sa:have	17 -7 -11
sa:he	-5 13 -6
sa:he say	0 11 -10
sa:hope	0 -7 9
sa:if	5 -15 7
sa:in <month-gone>	15 -4 -10
sa:in <number>	3 -13 8
sa:in <span>	-5 -2 7
sa:in each	-6 6 0
sa:in the	-15 11 -2
sa:investment	0 13 -12
sa:it	1 -7 4
sa:last	-11 -28 35
sa:last <span>	5 1 -9
sa:last year	-15 -24 35
sa:law .	12 -1 -10
sa:least	0 9 -7
sa:less	7 -5 -2
sa:less than	0 -5 7
sa:million	0 6 -3
sa:million in	0 6 -3
sa:month	8 -9 0
sa:more	1 -6 4
sa:more of	0 -9 10
sa:next	-10 31 -25
sa:next year	0 21 -21
sa:no	5 0 -7
sa:not	-3 -3 7
sa:now	10 -2 -6
sa:of	3 5 -7
sa:of <name>	-10 8 0
sa:of <number>	4 -8 1
sa:of coal	0 -13 15
sa:of farm	0 14 -13
sa:of good	0 -18 19
sa:of it	5 9 -15
sa:of its	0 -6 7
sa:of last	-1 -4 7
sa:of soybean	5 -1 -6
sa:of the	6 3 -12
sa:of what	-1 -9 11
sa:on	-3 7 -5
sa:on <day-ahead>	0 -7 8
sa:on <quality>	7 3 -10
sa:one	-1 -14 16
sa:our	-1 22 -19
sa:over	-5 22 -18
sa:over <span>	0 14 -13
sa:part	7 0 -5
sa:port	0 -11 12
sa:promise for	8 -1 -7
sa:published	-2 7 -3
sa:quarter	-3 -3 7
sa:quarter .	-2 -2 6
sa:quota	0 8 -7
sa:rate	0 12 -12
sa:reach	-7 -6 12
sa:reach <money>	-5 -15 19
sa:record	-1 -4 8
sa:say	11 -3 -6
sa:say .	6 -4 0
sa:season	-7 10 -1
sa:sell	4 -13 5
sa:sell to	7 -3 -2
sa:ship	-4 0 6
sa:shipbuilding	-2 23 -21
sa:shipbuilding .	-1 20 -18
sa:show	-5 6 0
sa:side ,	0 -12 12
sa:since	12 -22 2
sa:since the	11 -9 -3
sa:so	6 -6 0
sa:so far	7 -3 -2
sa:soybean	8 -5 -1
sa:summer	0 -6 5
sa:take	-1 -10 13
sa:tariff	3 -7 1
sa:tariff .	-8 0 9
sa:tell	0 -11 11
sa:than	8 0 -6
sa:than a	7 -1 -4
sa:than the	8 -3 -4
sa:that	12 -19 3
sa:that it	0 -7 5
sa:the	0 -8 6
sa:the <day-ahead>	-17 8 4
sa:the <day-gone>	10 -6 -3
sa:the <name>	-3 12 -9
sa:the <organisation>	5 -17 8
sa:the <seat>	-5 8 -1
sa:the come	0 12 -11
sa:the duty	11 0 -15
sa:the emergency	6 -6 -1
sa:the first	10 0 -9
sa:the last	4 0 -8
sa:the next	-7 15 -9
sa:the record	-1 -4 8
sa:the tariff	17 0 -17
sa:the whole	-5 -2 8
sa:them	6 -3 -1
sa:there	5 -15 6
sa:there .	-1 -6 9
sa:they	0 -7 7
sa:thi	8 5 -16
sa:thi season	-2 8 -4
sa:thi year	-5 12 -9
sa:third	0 -3 6
sa:those	6 1 -9
sa:to <goods-amount>	5 0 -6
sa:to <month-gone>	-7 0 9
sa:to <name>	1 -18 13
sa:to be	0 8 -6
sa:trade	0 -6 8
sa:under	10 -4 -6
sa:until	4 -12 5
sa:up	7 -15 3
sa:up to	2 -10 6
sa:was	9 0 -8
sa:way	0 -9 10
sa:way ,	0 -5 6
sa:way .	0 -6 7
sa:we	0 -8 10
sa:what	-10 -4 13
sa:what <name>	0 -4 6
sa:wheat	-1 8 -5
sa:which	-1 -8 9
sa:whole	-5 -2 8
sa:will	0 -9 11
sa:will be	0 -6 7
sa:with	0 8 -6
sa:with <name>	0 11 -10
sa:worth	-2 -4 7
sa:would	-1 -27 29
sa:would be	0 -17 17
sa:year	-20 -1 14
sa:year ,	-7 -11 16
sa:year .	-25 7 2
sa:year before	5 -15 3
sb:"	0 9 -8
sb:'s	11 -8 0
sb:'s export	11 -8 -6
sb:'s trade	-3 9 -4
sb:,	3 -6 3
sb:, <person>	-2 -11 12
sb:, a	6 -9 0
sb:, and	-12 2 3
sb:, but	-8 -1 9
sb:, in	0 6 -4
sb:, put	0 -8 9
sb:, the	15 -4 -10
sb:, up	0 -11 12
sb:, which	0 7 -5
sb:, worth	0 -4 6
sb:-	7 -3 -1
sb:.	0 -9 10
sb::	-3 -5 8
sb:: the	-1 -7 10
sb:; the	2 4 -7
sb:<agent>	-6 15 -10
sb:<day-ahead>	4 10 -15
sb:<day-ahead> ,	7 0 -7
sb:<day-gone>	2 -11 7
sb:<day-gone> ,	6 0 -8
sb:<day-today>	6 4 -12
sb:<duty>	3 -11 8
sb:<gate>	-7 -4 10
sb:<goods-amount>	-8 9 -3
sb:<goods-amount> ,	0 8 -7
sb:<goods>	-11 -11 20
sb:<level-noun>	-18 8 0
sb:<level>	-18 11 -2
sb:<level> in	-5 0 8
sb:<level> on	-1 -11 13
sb:<money>	-11 -7 13
sb:<money> ,	0 -8 10
sb:<money> in	2 7 -11
sb:<money> last	0 12 -10
sb:<money> to	0 -5 6
sb:<month-gone>	6 2 -9
sb:<name> ,	7 -2 -2
sb:<name> :	13 -7 -7
sb:<name> buy	-5 -2 9
sb:<name> good	-2 -1 6
sb:<name> had	13 -13 0
sb:<name> is	-7 8 0
sb:<name> sell	-2 -4 7
sb:<name> take	7 0 -9
sb:<name> to	6 -14 7
sb:<name> was	0 5 -6
sb:<name> will	-2 21 -19
sb:<name> would	0 10 -7
sb:<not>	-1 11 -9
sb:<number>	-13 -8 17
sb:<number> ,	0 -15 14
sb:<number> :	-11 -6 12
sb:<number> and	0 9 -8
sb:<organisation> ,	-6 0 1
sb:<organisation> expect	0 -5 6
sb:<organisation> has	15 -1 -14
sb:<organisation> put	0 -9 10
sb:<person>	15 -2 -11
sb:<person> ,	7 -14 3
sb:<person> :	0 -9 7
sb:<person> say	2 5 -9
sb:<quality>	-10 -4 10
sb:<quality> export	-1 -4 7
sb:<quality> soybean	-4 6 0
sb:<sender>	7 4 -9
sb:<span>	-7 -5 10
sb:<span> ,	-1 -3 6
sb:<taker>	-2 -22 19
sb:<v-agree>	-6 26 -21
sb:<v-bear>	4 2 -6
sb:<v-buy>	-7 6 0
sb:<v-down>	2 7 -9
sb:<v-end>	3 8 -11
sb:<v-impose>	-5 15 -11
sb:<v-propose>	-16 36 -28
sb:<v-return>	0 15 -14
sb:<v-say>	9 3 -13
sb:<v-sell>	-9 -12 18
sb:<v-stay>	-18 -2 14
sb:<v-target>	-4 16 -12
sb:a further	0 -8 9
sb:about	3 -12 4
sb:after	-7 0 6
sb:against	0 -5 7
sb:aim at	0 8 -8
sb:aircraft	0 7 -6
sb:all	-3 -1 6
sb:an	-11 17 -10
sb:and	-13 18 -10
sb:and at	0 6 -4
sb:and the	0 -6 7
sb:another	-1 -13 15
sb:are	3 8 -12
sb:as	5 6 -11
sb:at	-21 6 2
sb:at about	0 -8 10
sb:at least	-6 21 -17
sb:average	-7 -16 22
sb:be	-3 9 -5
sb:bean	-1 6 -3
sb:before	-6 -9 13
sb:before the	-5 -5 10
sb:between	-6 0 4
sb:book	14 -3 -12
sb:bring	0 4 -6
sb:but	-11 -4 14
sb:buy	1 5 -8
sb:by	12 0 -11
sb:by <level>	-6 0 3
sb:by <number>	3 -11 6
sb:by the	14 1 -17
sb:car	0 20 -18
sb:cash	0 7 -6
sb:cash ,	0 7 -6
sb:claim	0 -15 12
sb:coffee	0 -6 7
sb:collect	6 7 -13
sb:come to	9 -13 0
sb:confirm	17 -14 -6
sb:could	1 -9 7
sb:count	4 6 -12
sb:counter	0 -6 6
sb:counter -	0 -6 6
sb:country	-10 -7 15
sb:cover	0 -6 7
sb:custom	-6 -2 9
sb:cut	0 11 -12
sb:cut tariff	0 -6 7
sb:deal	0 12 -11
sb:deficit	6 -20 4
sb:deficit of	-8 -4 12
sb:deficit with	11 -5 -7
sb:doe	7 -13 4
sb:down	9 0 -6
sb:duty of	7 0 -8
sb:duty on	-1 6 -4
sb:each	0 -6 8
sb:emergency	9 -7 -1
sb:end	1 8 -10
sb:energy	0 15 -14
sb:energy for	0 7 -7
sb:expect	-9 7 -1
sb:expect to	-5 7 -1
sb:export	0 -6 5
sb:export of	6 -8 0
sb:exporter	3 7 -11
sb:fact	-1 10 -7
sb:fact sheet	-1 10 -7
sb:fall	-5 0 7
sb:fall by	-24 2 13
sb:fall to	11 -2 -8
sb:farm	0 8 -7
sb:farm good	0 8 -7
sb:first	8 -15 3
sb:first half	7 -11 0
sb:for	-13 10 -2
sb:for <name>	0 -10 11
sb:for <number>	0 28 -27
sb:for the	4 7 -11
sb:for thi	-2 15 -12
sb:from	0 -11 11
sb:further	0 -8 9
sb:gap	-2 -2 7
sb:goal	0 11 -13
sb:good	-13 0 4
sb:good for	0 -6 7
sb:good with	0 -8 9
sb:grow	2 5 -8
sb:grow by	2 5 -8
sb:grower	-1 8 -4
sb:had	17 -18 0
sb:had fall	-1 -3 6
sb:half	6 0 -4
sb:half of	7 -9 0
sb:has	7 -9 0
sb:have	-7 3 0
sb:he	-7 -3 11
sb:his	-3 -2 9
sb:hope	0 16 -14
sb:hope for	0 14 -12
sb:how	0 8 -7
sb:if	0 14 -13
sb:import	-13 -14 23
sb:import from	-1 6 -2
sb:import of	0 -9 12
sb:importer	-1 -18 16
sb:in <month-gone>	-6 -2 8
sb:in <number>	-6 0 6
sb:in cash	0 7 -6
sb:in return	0 9 -8
sb:invest	0 17 -15
sb:invest <money>	0 10 -9
sb:is	-11 5 0
sb:is the	6 -8 0
sb:it	-10 11 -4
sb:it had	0 6 -5
sb:it was	-6 -5 10
sb:it would	-3 18 -14
sb:its	10 -9 1
sb:last	0 6 -3
sb:last year	0 -6 6
sb:least	-6 21 -17
sb:list	-5 -13 17
sb:lose	-5 12 -6
sb:lower	0 -8 10
sb:lower tariff	0 -6 6
sb:mean	0 -6 7
sb:member	-3 -2 8
sb:ministry	-1 -4 7
sb:next	-2 -10 13
sb:not	3 4 -8
sb:of	9 -2 -3
sb:of <money>	0 -11 12
sb:of <name>	4 14 -19
sb:of soybean	1 7 -11
sb:of the	5 -6 1
sb:oil	-1 -8 11
sb:on <day-gone>	0 -12 10
sb:on <quality>	0 -8 8
sb:on good	0 7 -7
sb:on the	4 -8 2
sb:one	-8 -3 11
sb:orange	14 -1 -13
sb:order	-10 6 0
sb:other	0 8 -7
sb:our	1 8 -10
sb:out	6 -2 -2
sb:own	5 -10 3
sb:pay	-10 14 -7
sb:promise	3 7 -18
sb:promise to	9 -8 0
sb:purchase	0 9 -11
sb:purchase of	-5 11 -6
sb:put	-4 -4 7
sb:quarter	-3 -5 10
sb:quota	-2 -4 7
sb:reach	0 22 -22
sb:reach <money>	0 8 -7
sb:reckon	0 21 -20
sb:refund	4 -19 11
sb:return	0 12 -11
sb:return <name>	0 9 -9
sb:rise	-10 -4 14
sb:rise by	-8 -2 11
sb:run	-7 0 7
sb:sale	6 -16 10
sb:sale of	7 0 -5
sb:sale to	0 -16 16
sb:say ,	-5 -6 13
sb:say <name>	-3 6 -1
sb:say on	0 5 -7
sb:sell	-7 0 5
sb:sell <name>	-3 -3 8
sb:sheet	-1 10 -7
sb:shipment	4 14 -17
sb:should	0 12 -12
sb:show	8 0 -7
sb:shrink	0 9 -8
sb:shrink by	2 9 -12
sb:side	0 7 -5
sb:sign	0 10 -8
sb:since	0 7 -5
sb:some	11 -6 -3
sb:soybean	0 23 -31
sb:stand	5 4 -11
sb:steel	0 9 -7
sb:sugar	0 -12 12
sb:surplu	0 7 -6
sb:surplu with	0 7 -7
sb:take	-4 7 -3
sb:target	0 24 -23
sb:tariff	9 -8 2
sb:tariff ,	6 0 -4
sb:tariff on	6 -15 9
sb:tell	-6 2 0
sb:than	4 -10 4
sb:that	-1 -7 8
sb:that <name>	3 -14 13
sb:that it	0 12 -10
sb:that the	14 -1 -7
sb:the <level>	0 -9 10
sb:the <name>	-26 8 9
sb:the <organisation>	12 -5 -4
sb:the <quality>	-7 13 -6
sb:the <seat>	-5 15 -10
sb:the average	-6 -15 20
sb:the deficit	0 -10 7
sb:the duty	4 -13 7
sb:the first	7 -13 1
sb:the goal	0 17 -15
sb:the tariff	5 15 -20
sb:the trade	17 -2 -14
sb:the truce	0 13 -11
sb:the two	-8 18 -12
sb:the year	10 -2 -6
sb:their	-3 9 -5
sb:them	0 -13 14
sb:themselve	0 15 -14
sb:then	0 12 -10
sb:they	-5 -6 12
sb:thi	12 11 -26
sb:thi year	5 11 -17
sb:those	-6 2 1
sb:through	-11 0 10
sb:to	11 4 -14
sb:to <money>	-2 -7 9
sb:to <month-gone>	6 -7 0
sb:to <name>	14 -19 6
sb:to buy	7 5 -21
sb:to lower	0 -8 8
sb:to purchase	0 6 -3
sb:to reach	0 8 -8
sb:to the	-15 0 13
sb:trade between	-4 -4 9
sb:trade deficit	11 -4 -7
sb:truce	-1 18 -16
sb:two	-11 17 -11
sb:two side	0 13 -12
sb:under	16 8 -21
sb:under the	5 0 -6
sb:us	-8 4 0
sb:value	0 -5 7
sb:volume	-4 -6 10
sb:was	-13 2 6
sb:was worth	-1 10 -8
sb:we	-10 15 -8
sb:we would	0 8 -8
sb:week	5 -9 3
sb:were	0 -11 10
sb:what	0 7 -9
sb:while	0 10 -8
sb:will	-9 30 -25
sb:will be	0 10 -9
sb:will buy	0 7 -5
sb:will invest	0 9 -8
sb:with	5 4 -9
sb:with <level>	0 6 -5
sb:with <name>	8 -6 -3
sb:with the	0 7 -7
sb:worth	-10 2 1
sb:worth about	0 -6 7
sb:would	-15 31 -23
sb:would cost	0 8 -7
sb:year	9 -14 4
sb:year 's	7 0 -7
sb:year ,	11 3 -14
sb:year before	0 -5 6
sb:year to	6 -7 0
sb:you	0 -5 6
sentence about deficit 1	-1 -3 7
sentence about exports 8	5 -16 9
sentence about imports 9	-5 -9 16
sentence about investment 4	0 10 -9
sentence about purchases 6	0 22 -24
sentence about trade 3	0 8 -7
sentence achieved	-12 24 -17
sentence aim	6 5 -12
sentence not trade	0 -13 14
sentence trade	1 -7 5
short no	-12 -11 20
short number alone	-12 33 -27
short without unit	5 -12 4
side money	-9 -4 10
side percent	4 -11 5
side units	-7 7 -1
size % -1	-9 12 -6
size % 0	-12 2 3
size % 1	13 -17 3
size EUR 10	0 -16 17
size EUR 6	0 -9 11
size EUR 7	-6 1 0
size GBP 7	-2 11 -9
size USD 10	-21 1 7
size USD 11	8 -1 -6
size USD 12	-6 1 2
size USD 6	-7 -19 23
size USD 7	-15 -15 23
size USD 8	-8 -13 19
size USD 9	-16 26 -17
size tonnes 2	-11 -6 16
size tonnes 3	-7 -23 27
size tonnes 4	-32 -4 22
size tonnes 5	28 -21 -8
size tonnes 6	23 -24 -1
size tonnes 7	0 49 -59
size units 2	-11 34 -28
t0=future	-11 18 -12
t0=modal	-14 26 -19
t0=past	0 -31 25
t0=perfect	16 -3 -11
t0=pluperfect	8 -23 14
t0=present	-6 6 -2
t1=future	-11 18 -11
t1=gerund	-1 21 -19
t1=infinitive	0 22 -26
t1=modal	-13 24 -17
t1=participle-passive	-15 -7 17
t1=past	2 -43 29
t1=perfect	19 -16 -2
t1=pluperfect	-2 -11 13
t1=present	-2 -6 7
t2=participle-passive	11 -8 -5
t2=past-passive	11 0 -10
t2=perfect-passive	-6 -2 9
t2=pluperfect-passive	8 -3 -3
t2=present	-14 6 0
top	23 13 -33
unit EUR	-18 -9 19
unit GBP	-2 13 -10
unit USD	-30 -8 24
unit tonnes	14 -4 -11
unit units	-14 27 -20
v0-none	-17 2 7
v0=aim	0 17 -16
v0=bring	6 -2 -2
v0=buy	0 -9 9
v0=collect	11 1 -13
v0=come	9 -11 0
v0=export	0 12 -11
v0=have	-6 -12 16
v0=hope	0 12 -11
v0=lose	-1 13 -10
v0=lower	0 -8 9
v0=other	0 9 -10
v0=pay	-3 -2 7
v0=promise	-7 9 0
v0=reach	1 4 -7
v0=rise	-3 -2 7
v0=say	0 -8 8
v0=sell	-4 -5 10
v0=shrink	0 7 -6
v0=stand	6 3 -10
v0=take	0 -7 5
v1-none	-9 3 1
v1=aim	0 8 -8
v1=amount	0 -9 10
v1=bring	1 4 -6
v1=buy	3 -8 5
v1=collect	8 0 -10
v1=come	9 -11 0
v1=cut	0 11 -10
v1=expect	0 -7 8
v1=export	0 12 -11
v1=have	-5 -21 24
v1=hope	0 10 -9
v1=lose	-1 13 -10
v1=lower	0 -6 6
v1=order	-5 -4 9
v1=pay	-4 -5 10
v1=reach	1 4 -7
v1=rise	-3 -2 7
v1=say	0 -13 11
v1=shrink	0 9 -8
v1=stand	6 3 -10
v1=take	0 -6 4
v2-none	-24 8 6
v2=be	-16 3 3
v2=collect	9 -7 -4
v2=go	-5 -7 13
v2=leave	6 0 -5
v2=other	0 -8 4
v2=promise	-7 0 7
verbless	-23 5 5
vt0=aim present	0 17 -16
vt0=be past	-6 6 0
vt0=bring past	8 0 -7
vt0=buy future	-7 19 -10
vt0=buy past	-6 -6 13
vt0=come past	7 -6 0
vt0=fall past	0 -7 3
vt0=fall pluperfect	-1 -3 6
vt0=have present	-5 -13 17
vt0=other perfect	1 16 -19
vt0=pay past	0 -3 6
vt0=put present	-1 -3 6
vt0=reach modal	0 11 -10
vt0=reach past	3 -12 5
vt0=rise past	-2 -1 6
vt0=sell past	-1 -14 16
vt0=stand present	6 4 -11
vt0=take past	0 -10 5
vt1=aim present	0 8 -8
vt1=bring past	8 0 -7
vt1=buy future	-7 19 -10
vt1=buy past	-6 -6 13
vt1=come past	7 -6 0
vt1=expect present	0 -10 11
vt1=fall past	0 -7 3
vt1=fall pluperfect	-1 -3 6
vt1=have present	-4 -21 25
vt1=other perfect	2 5 -10
vt1=pay past	0 -3 6
vt1=put present	-1 -3 6
vt1=reach modal	0 11 -10
vt1=reach past	3 -12 5
vt1=rise past	-2 -1 6
vt1=sell past	-1 -14 16
vt1=take past	0 -10 5
vt2=be present	-9 15 -8
vt2=collect perfect	-8 0 10
vt2=go past	-3 -5 10
year earlier	4 -53 39
year earlier money	4 -29 20
year earlier percent	3 -16 9
year earlier tonnes	0 -18 15
year later	-13 43 -37
year later money	-3 34 -31
year later tonnes	-6 11 -6
year this	4 9 -13
year this money	7 0 -8
year this tonnes	0 8 -5`;
