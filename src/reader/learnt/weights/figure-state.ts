// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-16 -1 11
a:' worth	0 -5 6
a:'s	-6 0 2
a:-	-14 0 11
a:<day-ahead>	-13 12 -3
a:<day-gone>	11 -7 -4
a:<duty>	-1 11 -8
a:<gate>	-2 -6 9
a:<goods-amount>	-3 9 -5
a:<goods>	-1 8 -7
a:<month-gone>	-7 -21 24
a:<name>	-5 6 -1
a:<name> .	-7 0 4
a:<name> in	-3 -12 16
a:<not>	-11 3 4
a:<number>	-11 17 -9
a:<number> .	0 15 -14
a:<quality>	12 7 -18
a:<quality> energy	0 6 -6
a:<sender>	-1 14 -11
a:<span>	-26 19 -6
a:<span> .	-9 13 -7
a:<v-bear>	6 -5 0
a:<v-begin>	5 3 -8
a:<v-buy>	9 0 -13
a:<v-down>	0 15 -13
a:<v-propose>	-11 0 11
a:<v-target>	-5 -3 9
a:<v-up>	-6 -2 9
a:a	-8 14 -8
a:after	-5 -3 9
a:all	-10 -2 14
a:and	-18 26 -14
a:are	0 7 -5
a:at	-10 -1 8
a:beef	0 6 -5
a:been	6 -9 0
a:before the	-3 -3 8
a:buy	11 0 -10
a:by	-16 13 0
a:by <number>	0 17 -16
a:collect	9 -8 -2
a:collect under	9 0 -7
a:come	1 8 -11
a:direction	0 -11 11
a:duty	0 12 -11
a:each	-11 5 0
a:each of	-5 16 -9
a:each way	0 -6 7
a:emergency	7 -5 -2
a:emergency law	10 -3 -6
a:energy	0 12 -12
a:export	-6 7 -1
a:export to	0 -3 6
a:far	10 -8 -4
a:far .	10 -7 -4
a:farm	0 12 -11
a:farm good	0 12 -11
a:first	4 -13 7
a:first half	0 -7 8
a:fiscal	0 -4 6
a:for	3 20 -26
a:for shipbuilding	0 10 -8
a:for the	1 11 -14
a:from	-12 -10 17
a:from <name>	0 -13 14
a:go	-6 -2 9
a:good	-9 -6 10
a:good each	0 6 -5
a:had	6 -3 -2
a:had been	7 -3 -3
a:half	0 10 -9
a:half of	0 -5 7
a:has	-9 0 6
a:has been	-8 0 9
a:in	-10 5 0
a:in <month-gone>	5 -11 1
a:in <number>	-2 -6 8
a:in the	-17 14 -4
a:investment	0 10 -9
a:is	-9 12 -6
a:its	0 6 -7
a:last	-20 -33 44
a:last year	-15 -34 42
a:law .	13 0 -11
a:least	0 7 -5
a:leave	6 -1 -4
a:less	6 -4 -1
a:next	-5 32 -28
a:next year	0 23 -22
a:of	-9 6 0
a:of <name>	-11 7 0
a:of coal	0 -7 8
a:of farm	0 8 -8
a:of good	0 -17 18
a:of soybean	8 -2 -6
a:of the	5 -9 3
a:oil	0 6 -5
a:on	3 11 -14
a:on <quality>	6 9 -16
a:or	-1 -4 7
a:other	0 6 -5
a:over	-2 14 -11
a:over <span>	0 11 -10
a:port	0 -11 12
a:promise	-8 0 8
a:quarter	-2 -1 6
a:season	-9 10 -1
a:shipbuilding	0 13 -11
a:shipbuilding .	0 10 -9
a:since	13 -18 0
a:since the	13 -8 -6
a:so	10 -8 -4
a:so far	11 -8 -4
a:soybean	11 -5 -6
a:steel	0 8 -6
a:than	6 0 -6
a:than the	8 0 -7
a:the	1 4 -7
a:the <day-ahead>	-10 10 -1
a:the <day-gone>	8 -5 -2
a:the <name>	-4 9 -4
a:the come	0 11 -11
a:the emergency	7 -4 -3
a:the first	4 -13 7
a:the next	-3 11 -7
a:there	-1 -7 9
a:thi	0 15 -14
a:thi season	-2 7 -4
a:thi year	-10 17 -11
a:to <name>	5 -10 2
a:until	5 0 -6
a:was	7 6 -14
a:way	0 -7 9
a:way .	0 -5 6
a:with	-3 6 -3
a:with <name>	0 13 -11
a:would	0 -20 21
a:would be	0 -14 14
a:year	-23 0 13
a:year .	-22 5 3
a:year before	7 -8 0
after other unit far money	-2 -6 8
after other unit far tonnes	-6 -5 10
after other unit here money	-8 10 -5
after other unit here percent	-6 -19 25
after other unit here tonnes	-6 15 -9
after other unit here units	0 -8 9
after other unit next money	-5 -12 16
after other unit next percent	-13 3 3
after other unit next tonnes	8 -8 0
after same unit far money	-1 -9 13
after same unit far percent	-9 -11 18
after same unit far tonnes	7 -14 2
after same unit here money	-5 -7 11
after same unit here tonnes	-7 5 0
after same unit next money	-23 33 -22
after same unit next percent	-10 4 3
after same unit next tonnes	21 -4 -17
b:"	0 11 -10
b:'s	5 -11 5
b:'s export	-10 -2 13
b:,	13 -21 8
b:, a	7 -11 0
b:, after	0 -6 6
b:, and	-10 -4 10
b:, the	20 -2 -18
b:, up	0 -18 19
b:, worth	0 -4 6
b:-	3 -7 3
b:;	-1 9 -7
b:<agent>	-1 8 -6
b:<duty>	-4 -13 16
b:<gate>	-6 -8 12
b:<goods>	-6 -5 10
b:<level-noun>	-7 10 -5
b:<level> on	0 -14 15
b:<money>	-2 -12 15
b:<month-gone>	3 2 -6
b:<name>	-3 -4 6
b:<name> buy	-2 -6 10
b:<name> fall	6 -3 -3
b:<name> had	10 -21 12
b:<name> in	0 7 -7
b:<name> is	-6 8 0
b:<name> take	6 -9 0
b:<name> to	-1 -5 7
b:<name> will	0 8 -5
b:<name> would	-1 14 -10
b:<not>	0 9 -7
b:<number>	-1 8 -5
b:<office>	0 11 -12
b:<organisation>	19 -3 -13
b:<organisation> expect	0 -5 6
b:<person>	-14 19 -9
b:<person> say	-7 2 3
b:<quality> export	0 -5 8
b:<seat>	3 -6 2
b:<sender>	-6 11 -6
b:<taker>	-5 -17 21
b:<v-agree>	-2 13 -9
b:<v-bear>	6 -7 1
b:<v-buy>	-4 -4 10
b:<v-down>	6 7 -10
b:<v-propose>	-15 39 -33
b:<v-return>	0 9 -8
b:<v-sell>	-20 5 8
b:<v-stay>	-3 -7 10
b:<v-up>	-10 7 1
b:after	-3 -3 8
b:aim at	0 7 -6
b:also	0 6 -4
b:amount	0 -5 6
b:amount to	0 -9 10
b:an	-3 -6 10
b:and	-20 16 -5
b:and <name>	0 7 -7
b:and the	0 -7 7
b:another	-2 -14 17
b:as	0 21 -20
b:at	-16 1 5
b:at about	0 -7 9
b:at least	-5 19 -14
b:average	0 -3 6
b:be	-4 6 -1
b:been	0 -7 5
b:between	-3 -6 10
b:between the	-2 -3 7
b:book	15 -6 -11
b:but	-9 -2 10
b:by	-1 11 -8
b:by the	5 6 -12
b:car	0 12 -10
b:claim	-5 -13 17
b:collect	8 0 -8
b:come	7 -8 0
b:come to	12 -19 0
b:could	3 -8 4
b:country	-9 -14 21
b:cover	0 -8 9
b:custom	-4 -5 10
b:cut	0 12 -14
b:deficit	7 -13 0
b:deficit in	-4 -1 8
b:deficit of	-7 -4 11
b:deficit with	13 -3 -9
b:down	6 0 -4
b:duty	0 -16 14
b:duty of	8 -4 -4
b:expect	-10 10 -3
b:expect to	-6 7 0
b:export	-11 3 4
b:export of	-5 0 6
b:export to	-2 12 -9
b:fall by	-20 2 10
b:fall to	13 -2 -10
b:farm	0 8 -8
b:farm good	0 6 -6
b:first	4 -6 0
b:first half	0 -7 8
b:for	-21 0 8
b:for <number>	0 13 -12
b:for the	0 8 -7
b:for thi	-1 11 -8
b:forecast	0 6 -5
b:from	-13 -8 16
b:from <name>	-6 0 2
b:goal	0 14 -18
b:goal of	3 4 -10
b:good	-14 0 5
b:good with	-3 -3 9
b:grow	0 4 -6
b:had	11 -25 11
b:had fall	0 -4 6
b:half	0 -7 9
b:half of	0 -7 9
b:has	9 -14 3
b:his	-2 -4 8
b:hope	0 12 -11
b:hope for	0 10 -10
b:import	-8 -6 14
b:import from	0 8 -6
b:import of	0 -7 9
b:importer	-12 -15 23
b:in	-14 7 2
b:in good	-4 -2 8
b:in return	0 6 -5
b:in the	-4 -11 16
b:invest	0 7 -6
b:it	-11 7 0
b:it had	0 8 -7
b:it was	-2 -10 14
b:it would	-4 15 -11
b:its	15 -9 -6
b:last year	-4 -9 15
b:least	-5 19 -14
b:like	0 6 -5
b:list	-3 -2 6
b:lose	-1 11 -8
b:lower	0 -9 10
b:lower tariff	0 -7 7
b:member	-2 0 6
b:more	2 -7 2
b:nearly	6 -4 0
b:next	0 -10 11
b:of <name>	4 8 -13
b:on	-7 4 0
b:on <quality>	0 -6 7
b:on good	0 6 -6
b:order	-11 -2 12
b:pay	-8 3 0
b:promise	5 5 -13
b:promise to	8 -5 -1
b:purchase	3 4 -12
b:purchase of	-3 6 0
b:put	-2 -5 8
b:reach	0 13 -15
b:return	0 6 -5
b:return <name>	0 6 -5
b:rice	3 -10 4
b:rise	-4 -3 9
b:sale	7 -16 8
b:sale of	8 0 -8
b:sale to	0 -14 14
b:say	-6 -6 13
b:say <name>	-2 6 0
b:say it	-5 -12 16
b:set	0 10 -10
b:shipment	0 21 -19
b:should	0 14 -14
b:show	10 -2 -8
b:shrink	0 9 -10
b:shrink by	2 10 -12
b:side	0 10 -9
b:some	12 -15 0
b:soybean	9 -5 -4
b:stand	6 4 -11
b:stand at	0 6 -5
b:surplu	0 7 -6
b:surplu with	0 7 -7
b:target	0 9 -8
b:tariff	-6 1 1
b:tariff on	0 -12 13
b:that <name>	4 -16 13
b:that it	-1 12 -10
b:the <level>	0 -8 9
b:the <name>	-22 4 9
b:the <organisation>	20 -1 -16
b:the duty	0 -19 19
b:the goal	-1 17 -16
b:the trade	17 -1 -14
b:the two	-4 16 -12
b:them	0 -12 12
b:themselve	0 18 -18
b:then	0 10 -8
b:there	6 -5 0
b:thi	0 18 -17
b:thi year	0 11 -13
b:to	0 10 -11
b:to <money>	0 -16 17
b:to buy	1 6 -12
b:to lower	0 -10 10
b:to reach	0 8 -8
b:to the	-10 0 9
b:trade	6 -6 0
b:trade between	-3 -4 8
b:trade deficit	12 -3 -9
b:two	-5 15 -11
b:two side	0 12 -12
b:under	-4 -3 7
b:up	-2 -7 10
b:us	0 -6 7
b:want	0 12 -11
b:was	-11 2 4
b:was worth	0 12 -11
b:we	-9 21 -15
b:we sell	0 -6 6
b:which	5 -7 2
b:will	-8 21 -12
b:with	7 -3 -1
b:with <name>	8 -4 -3
b:with the	0 7 -7
b:worth	-8 6 -1
b:worth about	0 -6 7
b:would	-13 26 -19
b:would cost	0 8 -7
b:year	-3 -15 18
c0=agree	0 12 -11
c0=bear	11 -12 1
c0=begin	7 -20 6
c0=buy	-4 -6 11
c0=down	10 -9 0
c0=end	0 14 -13
c0=impose	0 -6 4
c0=propose	-18 28 -19
c0=say	8 -4 -3
c0=sell	-10 0 5
c0=stay	0 -6 6
c0=target	0 -6 7
c0=up	-5 0 6
c1=bear	-10 -2 9
c1=begin	7 -19 6
c1=down	6 6 -10
c1=end	0 14 -13
c1=propose	-10 13 -8
c1=say	11 -7 -3
c1=sell	-12 7 0
c1=stay	0 -11 9
c1=target	0 -10 10
c1=up	-7 2 3
c2=begin	0 -6 7
c2=impose	8 0 -7
c2=propose	-10 -1 11
c2=sell	0 -9 4
c2=stay	-10 0 6
c2=up	-6 -2 9
clause about deficit 1	3 -11 3
clause about deficit 1 money	0 -8 7
clause about duties 5	6 -11 3
clause about duties 5 money	7 -1 -4
clause about exports 8	-2 -8 10
clause about exports 8 money	-11 -1 8
clause about growth 7	-10 2 2
clause about growth 7 percent	-10 3 1
clause about imports 9	5 -26 18
clause about imports 9 money	0 -18 14
clause about imports 9 tonnes	6 -9 0
clause about investment 4	-3 26 -23
clause about investment 4 money	-3 25 -23
clause about purchases 6	4 19 -27
clause about purchases 6 money	-2 18 -15
clause about purchases 6 tonnes	10 -2 -8
clause about purchases 6 units	-4 14 -9
clause about trade 10	-10 3 1
clause about trade 10 money	0 -8 9
clause about trade 10 percent	-7 6 0
clause about trade 10 tonnes	-4 12 -9
clause about trade 3	-7 -10 15
clause about trade 3 money	-3 -8 11
clause achieved	37 -51 0
clause achieved money	19 -33 3
clause achieved percent	7 -4 -3
clause achieved tonnes	20 -23 0
clause aim	-27 39 -24
clause aim money	-8 21 -16
clause aim percent	-14 8 0
clause aim tonnes	-8 19 -13
clause average	-4 -12 16
clause average percent	-4 -12 16
clause change money	-2 -8 10
clause change percent	6 9 -14
clause change tonnes	0 -7 5
clause not trade	-5 -4 7
clause not trade percent	0 -10 11
clause period	-15 -3 13
clause period money	8 0 -3
clause period tonnes	-18 -3 18
clause to come	-1 6 -4
clause to come money	9 -9 3
clause to come tonnes	-11 8 0
clause trade	-14 2 7
clause trade money	-20 1 10
clause trade percent	-4 -9 13
clause trade tonnes	6 10 -18
clause worth	-16 -3 11
clause worth money	-10 -11 17
clause worth percent	-2 9 -6
ct0=agree modal	0 12 -11
ct0=bear perfect	0 -5 7
ct0=begin past	8 -18 2
ct0=buy future	-2 15 -12
ct0=buy past	-8 -3 10
ct0=buy perfect	5 -13 5
ct0=buy present	-2 -7 9
ct0=down past	15 -18 -4
ct0=down perfect	-1 -3 7
ct0=down pluperfect	-6 -5 13
ct0=impose modal	0 -7 8
ct0=impose perfect	6 0 -5
ct0=impose present	-9 -3 9
ct0=propose modal	0 6 -5
ct0=propose past	-2 12 -9
ct0=propose present	-3 15 -12
ct0=sell past	-6 -23 28
ct0=sell present	0 11 -10
ct0=stay future	-3 -4 7
ct0=stay present	8 0 -7
ct0=up past	-5 -2 9
ct1=agree modal	0 12 -11
ct1=agree past	3 -6 1
ct1=bear perfect	0 -5 7
ct1=begin past	8 -18 2
ct1=buy future	-2 15 -12
ct1=buy infinitive	1 4 -9
ct1=buy past	-8 -3 10
ct1=buy perfect	5 -13 5
ct1=buy present	-2 -7 9
ct1=down infinitive	0 14 -13
ct1=down past	15 -18 -4
ct1=down perfect	-1 -3 7
ct1=down pluperfect	-6 -5 13
ct1=impose gerund	0 12 -11
ct1=impose infinitive	0 8 -7
ct1=impose modal	0 -7 8
ct1=impose participle-passive	-14 0 9
ct1=impose past	4 -8 0
ct1=impose perfect	8 -2 -4
ct1=impose present	-7 -4 9
ct1=propose participle-passive	-1 6 -4
ct1=propose past	0 8 -7
ct1=say past	7 -4 -3
ct1=sell past	-6 -23 28
ct1=sell present	0 8 -7
ct1=stay future	-3 -4 8
ct1=stay present	9 0 -7
ct1=up past	-5 -2 9
ct2=begin past	0 -10 8
ct2=impose participle-passive	12 -2 -10
ct2=impose perfect-passive	-8 -1 10
ct2=sell present	-1 -6 9
ct2=stay present	-10 11 -3
ct2=up past	-3 -6 10
early	-11 18 -10
f:!	0 -9 9
f:"	-11 -9 18
f:'s	9 0 -8
f:,	-10 -6 13
f:.	-2 6 -3
f::	0 -6 5
f:;	0 9 -10
f:<agent>	0 -16 13
f:<day-ahead>	3 -6 1
f:<day-gone>	6 -18 10
f:<day-today>	-5 -4 10
f:<duty>	-6 -10 16
f:<gate>	-6 0 3
f:<goods>	-7 -12 17
f:<level>	-1 8 -6
f:<money>	-6 -15 18
f:<month-ahead>	11 -10 0
f:<name>	0 -11 9
f:<not>	-28 13 2
f:<number>	7 -9 2
f:<organisation>	-23 7 6
f:<person>	9 11 -21
f:<seat>	19 -10 -8
f:<sender>	-16 4 4
f:<span>	16 -4 -11
f:<v-agree>	5 0 -6
f:<v-bear>	-6 14 -8
f:<v-begin>	-9 -18 26
f:<v-buy>	9 -16 3
f:<v-down>	-9 1 3
f:<v-end>	-2 -5 7
f:<v-impose>	7 7 -13
f:<v-propose>	-4 -5 9
f:<v-say>	-16 -4 16
f:<v-sell>	-13 6 1
f:<v-stay>	4 4 -9
f:<v-suspend>	-3 6 -2
f:<v-up>	-2 -13 18
f:?	-3 -8 12
f:a	-6 0 2
f:after	0 -8 8
f:against	4 4 -8
f:agreement	8 4 -13
f:all	11 -4 -7
f:another	0 -5 7
f:are	-6 0 1
f:as	-4 -3 8
f:ask	1 -20 16
f:at	2 18 -20
f:been	-10 11 -2
f:before	5 1 -6
f:both	0 -9 11
f:busan	-2 6 -2
f:buy	-3 -9 12
f:by	-14 4 4
f:call	0 12 -13
f:car	0 9 -8
f:come	-10 -3 12
f:confirm	-1 9 -6
f:cut	0 6 -5
f:day	0 -5 6
f:did	-8 -10 16
f:do	0 -12 8
f:doe	-2 -3 7
f:each	17 -12 -9
f:end	-8 0 7
f:enter	9 -3 -4
f:expect	-9 0 5
f:export	-9 2 2
f:figure	0 -9 9
f:first	-7 -3 10
f:for	2 -14 10
f:force	0 -5 6
f:forecast	-5 -1 8
f:from	-9 -1 10
f:get	-9 0 11
f:go	-6 -12 17
f:good	-3 11 -8
f:grower	-1 -4 7
f:has	12 2 -14
f:he	0 -8 5
f:how	-8 -2 11
f:i	-1 9 -5
f:import	14 -9 -7
f:in	8 -16 8
f:is	12 -11 0
f:it	-34 21 0
f:its	9 12 -20
f:last	-9 -4 14
f:leave	10 13 -21
f:let	0 11 -11
f:like	0 -5 6
f:list	3 16 -22
f:lose	-4 -4 10
f:make	8 0 -8
f:meet	8 6 -16
f:million	11 1 -14
f:most	0 13 -12
f:much	-7 0 4
f:my	10 2 -14
f:next	10 -10 -1
f:not	-15 0 9
f:nothing	-1 6 -2
f:of	10 -8 0
f:on	0 -22 22
f:once	0 -8 9
f:open	10 0 -10
f:over	8 0 -8
f:own	3 4 -8
f:pay	-15 18 -7
f:procedure	0 -6 7
f:promise	6 12 -21
f:put	7 -2 -3
f:rate	-5 8 -4
f:rice	-2 -2 6
f:sale	0 -6 8
f:same	-4 -3 8
f:say	-2 -7 8
f:she	0 -9 10
f:ship	0 7 -5
f:side	0 -15 16
f:some	7 -9 0
f:spring	-3 8 -5
f:target	0 -6 8
f:tariff	-1 -5 9
f:than	-1 7 -4
f:that	-6 -1 6
f:the	0 14 -14
f:their	-1 8 -6
f:them	-2 11 -9
f:there	-4 -12 16
f:they	4 2 -8
f:thi	0 -15 15
f:time	0 10 -9
f:two	-4 -4 9
f:under	8 -5 -2
f:until	-4 18 -14
f:up	-5 -11 16
f:want	-5 -5 11
f:way	-8 -21 26
f:we	-10 0 6
f:week	-7 1 2
f:were	-3 -6 11
f:when	0 -9 11
f:which	-7 -4 12
f:who	-10 -2 13
f:will	13 -7 -5
f:within	0 10 -8
f:would	-9 4 0
f:year	-2 -18 18
first about deficit 1	3 -11 3
first about deficit 1 money	0 -8 7
first about duties 5	8 -11 2
first about duties 5 money	8 -1 -5
first about exports 8	-6 -7 12
first about exports 8 money	-11 -2 9
first about growth 7	-9 12 -6
first about growth 7 percent	-9 12 -6
first about imports 9	-1 -19 19
first about imports 9 money	0 -10 11
first about imports 9 tonnes	0 -8 6
first about investment 4	-3 26 -23
first about investment 4 money	-3 25 -23
first about purchases 6	4 18 -25
first about purchases 6 money	-2 16 -13
first about purchases 6 tonnes	10 -2 -8
first about purchases 6 units	-4 14 -9
first about trade 10	-14 3 1
first about trade 10 money	-8 -10 15
first about trade 10 percent	-1 21 -20
first about trade 3	-7 -10 15
first about trade 3 money	-3 -7 11
first none money	-22 -1 14
first none percent	12 -25 6
first none tonnes	5 0 -6
first none units	-9 23 -18
first-of-paragraph	-3 -7 9
goods money	-13 -14 21
goods percent	29 -14 -22
goods tonnes	-9 -8 16
goods units	-5 -5 10
has-future	-17 22 -8
has-gerund	-1 21 -17
has-infinitive	0 25 -27
has-modal	-17 31 -24
has-participle	0 -15 12
has-past	8 -26 14
has-perfect	12 -6 -5
has-pluperfect	17 -29 8
has-present	-18 14 -3
headline	21 12 -31
kind money	-35 -5 23
kind tonnes	13 -3 -10
kind units	-16 22 -14
l1=,	-7 0 4
l1=:	-18 11 0
l1=<begin>	-8 3 0
l1=<v-agree>	0 17 -14
l1=<v-bear>	-1 10 -7
l1=<v-buy>	-9 0 6
l1=<v-end>	4 4 -9
l1=<v-propose>	-2 21 -18
l1=<v-say>	7 -8 0
l1=<v-sell>	-7 1 1
l1=about	1 -12 8
l1=against	0 -7 8
l1=and	-3 8 -4
l1=another	-1 -16 18
l1=be	0 19 -18
l1=been	-3 -6 10
l1=by	-9 17 -5
l1=down	0 -6 6
l1=expect	0 7 -6
l1=for	-10 -5 13
l1=from	-3 -13 16
l1=in	5 5 -10
l1=invest	0 7 -5
l1=least	-5 19 -14
l1=nearly	6 -4 0
l1=of	-4 10 -6
l1=order	-6 -3 9
l1=pay	-1 8 -5
l1=reach	0 17 -14
l1=some	13 -22 1
l1=take	0 -6 2
l1=the	13 -8 -5
l1=to	6 -6 0
l1=up	0 -8 10
l1=was	-12 0 9
l1=were	-1 -5 9
l1=which	2 1 -6
l1=worth	-6 9 -4
l2=,	-5 -13 18
l2=:	23 -9 -17
l2=<begin>	4 1 -6
l2=<duty>	3 4 -6
l2=<goods>	-8 -3 10
l2=<level>	0 -13 14
l2=<name>	-5 -14 18
l2=<number>	-12 3 1
l2=<organisation>	11 -3 -8
l2=<person>	-8 0 3
l2=<v-agree>	-3 16 -12
l2=<v-begin>	9 -5 -3
l2=<v-buy>	16 -16 0
l2=<v-down>	2 -9 5
l2=<v-end>	-2 -4 8
l2=<v-propose>	0 22 -20
l2=<v-say>	0 7 -6
l2=<v-up>	-10 0 11
l2=a	0 -8 8
l2=aim	0 6 -5
l2=amount	0 -4 6
l2=at	-8 9 -3
l2=bring	-1 -9 12
l2=buy	9 -4 -5
l2=could	4 0 -7
l2=country	-3 -6 10
l2=deficit	-4 -7 12
l2=down	9 3 -12
l2=duty	8 3 -11
l2=for	0 -8 8
l2=goal	3 5 -10
l2=had	0 -8 7
l2=has	-3 -12 13
l2=have	-10 -2 14
l2=hope	0 10 -10
l2=in	-15 0 12
l2=is	8 -7 0
l2=it	-4 -15 19
l2=last	0 -6 5
l2=more	2 -6 1
l2=of	9 1 -13
l2=on	-1 -17 19
l2=purchase	8 -9 0
l2=rise	-2 -1 6
l2=should	0 11 -11
l2=shrink	0 7 -8
l2=soybean	-3 14 -10
l2=to	4 22 -33
l2=up	0 -14 15
l2=was	0 12 -11
l2=which	0 -5 6
l2=will	0 13 -12
l2=worth	0 -7 8
l2=year	3 -12 8
l3=,	0 -19 17
l3=:	0 -7 10
l3=<begin>	-13 -5 15
l3=<duty>	-4 -21 24
l3=<goods>	0 6 -7
l3=<money>	0 -7 8
l3=<month-gone>	0 -8 10
l3=<name>	17 16 -30
l3=<not>	0 21 -20
l3=<number>	0 -6 4
l3=<quality>	-3 -2 6
l3=<v-bear>	-1 -6 9
l3=<v-begin>	-1 -4 7
l3=<v-down>	1 -8 6
l3=<v-impose>	0 -13 12
l3=<v-propose>	7 -7 0
l3=<v-say>	7 -10 0
l3=a	4 2 -7
l3=cost	0 -8 10
l3=duty	0 -22 23
l3=export	-2 -5 8
l3=farm	0 9 -9
l3=for	-1 21 -18
l3=has	9 0 -9
l3=have	4 -11 5
l3=in	0 7 -6
l3=it	-7 -5 11
l3=of	-10 -7 15
l3=promise	8 -4 -2
l3=take	-12 0 12
l3=that	-6 -2 8
l3=the	0 8 -9
l3=they	0 -6 7
l3=thi	1 16 -20
l3=to	-10 8 0
l3=trade	-4 -9 14
l3=we	0 13 -11
l3=which	3 -7 0
l3=will	0 9 -6
l3=year	-7 -18 25
l4='s	14 -11 -3
l4=,	17 -2 -13
l4=<duty>	-8 0 5
l4=<goods>	-3 -4 7
l4=<money>	0 -13 15
l4=<month-gone>	7 -7 0
l4=<name>	0 -7 9
l4=<organisation>	5 0 -6
l4=<sender>	0 16 -16
l4=<span>	0 -3 6
l4=<v-buy>	-1 8 -5
l4=<v-down>	2 19 -20
l4=<v-impose>	0 13 -12
l4=<v-propose>	-5 16 -10
l4=<v-say>	-1 -5 7
l4=<v-sell>	4 -7 0
l4=cut	0 10 -9
l4=for	-6 17 -13
l4=from	0 10 -8
l4=has	7 5 -12
l4=have	-4 -6 10
l4=in	-2 -13 16
l4=is	0 -9 11
l4=its	17 -16 0
l4=last	-2 -11 16
l4=of	12 0 -10
l4=on	6 -1 -2
l4=sale	-2 -5 8
l4=say	-10 -11 18
l4=the	-21 10 3
l4=to	8 -3 -2
l4=two	0 9 -7
l4=will	0 12 -11
l4=with	9 0 -8
l4=would	0 6 -5
l=<begin> <begin>	-8 3 0
l=<begin> about	0 -6 4
l=<begin> some	9 -9 -2
l=<level> on	0 -10 11
l=<name> ,	0 -6 6
l=<name> :	-2 -11 14
l=<name> take	0 -7 6
l=<number> :	-9 0 6
l=<person> :	-8 0 3
l=amount to	0 -8 9
l=at about	0 -7 9
l=at least	-5 19 -14
l=bring in	-1 -8 11
l=come to	5 -12 2
l=deficit of	-4 -3 9
l=duty on	0 6 -6
l=fall by	-19 3 8
l=fall to	13 -2 -10
l=goal of	3 4 -10
l=hope for	0 10 -10
l=it was	-2 -13 17
l=of which	2 1 -6
l=stand at	0 6 -5
l=tariff on	0 -13 13
l=to buy	5 0 -8
l=to reach	0 8 -8
l=was worth	0 12 -11
l=worth about	0 -6 7
l=year ,	7 -6 0
late	-24 -19 34
lead="	0 11 -10
lead=\$	0 8 -8
lead=,	13 -21 8
lead=;	-1 9 -7
lead=about	0 -6 4
lead=and	-1 14 -12
lead=but	-9 -2 10
lead=each	0 -8 8
lead=he	0 -10 12
lead=in	-4 -7 13
lead=last	-3 -7 12
lead=mexico	9 0 -8
lead=on	7 -10 1
lead=peru	0 -11 11
lead=some	9 -9 -2
lead=that	0 9 -9
lead=the	-5 -4 7
lead=trump	-2 -3 7
lead=we	-4 19 -16
lead=which	5 -7 2
lll=, of which	2 1 -6
lll=<begin> <begin> <begin>	-8 3 0
lll=<begin> <begin> about	0 -6 4
lll=<begin> <begin> some	9 -9 -2
lll=<name> fall by	-7 0 9
lll=<name> fall to	14 0 -14
lll=<quality> good worth	0 -5 6
lll=in <number> :	-1 -5 9
lll=promise to buy	9 -6 0
lll=to <name> ,	0 -7 7
lll=to <name> :	-2 -11 14
lr=, .	0 -14 15
lr=, <span>	0 11 -10
lr=, last	0 -8 8
lr=, of	-1 7 -4
lr=: ,	0 20 -20
lr=: .	-1 8 -7
lr=: in	0 -5 7
lr=<begin> of	-1 -5 7
lr=about ,	-3 -4 8
lr=about .	8 -11 2
lr=against in	0 -7 7
lr=at .	0 -9 11
lr=buy more	0 12 -11
lr=by .	-7 6 0
lr=by in	-14 0 15
lr=down .	-1 -4 8
lr=for thi	0 9 -9
lr=of ,	-7 -10 16
lr=of in	0 12 -14
lr=of of	-4 13 -9
lr=reach by	0 6 -6
lr=reach in	5 2 -7
lr=take of	1 -6 1
lr=the of	9 -5 -5
lr=to .	7 0 -8
lr=to <span>	0 -5 6
lr=to in	8 -11 0
lr=was .	-9 6 0
lr=worth ,	0 -5 6
lr=worth <span>	0 -8 9
lr=worth to	0 6 -6
nc2=begin	-2 -14 17
nc2=impose	10 1 -12
nc2=propose	14 -7 -7
nc2=stay	14 -1 -13
nct2=impose participle-passive	6 0 -7
nct2=propose present	6 -9 0
nct2=say past	0 -16 14
nct2=say present	-12 10 0
nct2=stay present	12 -4 -8
near about deficit 1	4 -9 0
near about deficit 1 money	0 -6 4
near about duties 5	6 -11 3
near about duties 5 money	7 -1 -4
near about exports 8	-7 -8 14
near about exports 8 money	-10 1 4
near about exports 8 tonnes	-4 -11 15
near about growth 7	-11 12 -5
near about growth 7 percent	-11 11 -5
near about imports 9	6 -20 11
near about imports 9 money	2 -13 9
near about imports 9 tonnes	6 -10 1
near about investment 4	-3 26 -24
near about investment 4 money	-3 26 -24
near about purchases 6	9 19 -31
near about purchases 6 money	-2 17 -15
near about purchases 6 tonnes	14 -4 -10
near about purchases 6 units	-4 15 -11
near about trade 10	-8 -1 6
near about trade 10 money	-1 -14 16
near about trade 10 percent	-3 8 -3
near about trade 10 tonnes	-2 8 -5
near about trade 3	-6 -19 24
near about trade 3 money	-3 -17 20
near achieved	40 -62 0
near achieved money	20 -34 2
near achieved percent	7 -17 0
near achieved tonnes	24 -27 -3
near aim	-24 51 -39
near aim money	-7 37 -33
near aim percent	-12 8 0
near aim tonnes	-7 19 -13
near average	0 -11 13
near average percent	0 -11 13
near change	7 -9 2
near change money	0 -7 7
near change percent	6 4 -10
near change tonnes	0 -9 6
near each way	-1 -4 6
near period	-21 -1 14
near period percent	-18 3 6
near period tonnes	-13 -8 19
near to come	0 5 -6
near to come money	11 -5 0
near to come tonnes	-9 11 -4
near trade	-5 6 -1
near trade money	-15 -4 13
near trade tonnes	7 10 -20
near trade units	-7 14 -8
near worth	-14 0 8
near worth money	-8 -9 15
near worth percent	-1 10 -7
next="	0 -8 9
next=,	-13 9 0
next=:	0 7 -6
next=;	18 -13 -2
next=and	0 -14 16
next=that	13 -5 -8
nhas-future	0 10 -9
nhas-modal	0 -12 13
nhas-participle	4 6 -11
nhas-past	1 -19 15
nhas-perfect	13 -12 0
nhas-pluperfect	0 7 -10
nhas-present	10 -7 -1
nt2=modal	0 -6 6
nt2=participle-passive	4 6 -11
nt2=past	4 -20 13
nt2=perfect	14 -8 -4
nt2=present	7 -3 -2
nv2-none	-21 13 0
nv2=be	15 -4 -10
nv2=promise	8 0 -8
nv2=say	6 -9 2
nv2=show	-5 6 0
nv2=tell	0 -8 9
nvt2=be present	12 -5 -7
nvt2=say past	2 -12 6
nvt2=say present	-6 6 0
nvt2=show present	-3 0 6
nvt2=tell past	0 -8 9
pc0=bear	0 12 -11
pc0=begin	-7 3 0
pc0=buy	0 6 -7
pc0=down	-6 0 5
pc0=say	8 1 -10
pc0=stay	-17 4 3
pc0=up	8 0 -10
pc1=bear	0 6 -5
pc1=begin	-5 -6 10
pc1=buy	0 7 -8
pc1=propose	0 8 -7
pc1=say	7 5 -13
pc1=stay	-17 6 1
pc1=up	7 -3 -2
pct0=buy past	0 -6 8
pct0=down past	-3 0 6
pct0=impose past	5 0 -8
pct0=impose present	-3 -11 14
pct0=say past	12 -5 -5
pct0=say present	-6 0 2
pct0=sell past	-3 6 -2
pct0=stay present	-11 7 0
pct0=up past	6 -3 -2
pct1=buy past	0 -6 8
pct1=down past	-3 0 6
pct1=impose past	8 -4 -3
pct1=say past	12 -5 -5
pct1=say present	-6 0 2
pct1=sell past	-3 6 -2
pct1=stay present	-10 6 0
pct1=up past	6 -3 -2
phas-gerund	4 13 -17
phas-modal	4 3 -8
phas-participle	-5 -13 18
phas-past	2 -13 10
phas-pluperfect	12 0 -16
phas-present	-22 15 -3
prior about deficit 1	-1 -9 12
prior about duties 5	-4 0 6
prior about exports 8	-22 23 -12
prior about imports 9	-6 -3 8
prior about investment 4	-1 7 -4
prior about purchases 6	10 10 -22
prior about trade 10	-7 -11 16
prior achieved	-8 -2 9
prior aim	25 -3 -18
prior change	-16 4 3
prior period	-34 15 0
prior to come	7 -13 3
prior trade	-14 0 6
prior worth	-7 0 2
pt0=modal	4 3 -7
pt0=past	4 -10 5
pt0=pluperfect	13 -4 -10
pt0=present	-15 9 -1
pt1=gerund	4 13 -17
pt1=modal	4 4 -9
pt1=participle-passive	-5 -6 11
pt1=past	6 -11 4
pt1=pluperfect	13 -4 -10
pt1=present	-13 13 -6
pv0-none	3 5 -7
pv0=be	-7 -2 7
pv0=buy	0 6 -8
pv0=note	0 -5 7
pv0=other	10 -5 -5
pv0=say	13 0 -13
pv0=tell	-10 0 6
pv1=amount	0 6 -6
pv1=be	-4 -4 7
pv1=buy	0 10 -12
pv1=note	0 -5 7
pv1=other	10 -5 -5
pv1=say	13 0 -13
pv1=tell	-10 0 6
pv2-none	3 8 -11
pvt0=be past	-3 -3 7
pvt0=buy past	0 -6 6
pvt0=note past	0 -4 6
pvt0=say past	16 0 -17
pvt1=be past	-1 -4 7
pvt1=buy past	0 -6 6
pvt1=note past	0 -4 6
pvt1=say past	16 0 -17
q:'s	-25 -2 18
q:(	-3 -2 6
q:)	-3 -2 6
q:-	10 -13 2
q:.	-14 1 6
q:;	9 -5 -4
q:<agent>	-11 18 -11
q:<day-ahead>	9 -1 -6
q:<day-today>	11 2 -16
q:<gate>	0 -7 10
q:<goods-amount>	15 1 -16
q:<goods>	-3 -19 21
q:<level>	-9 -22 28
q:<money>	-24 0 11
q:<name>	-14 8 0
q:<not>	-6 32 -25
q:<organisation>	0 -24 22
q:<person>	5 16 -20
q:<seat>	11 0 -9
q:<sender>	-20 1 8
q:<span>	7 0 -8
q:<taker>	4 -14 7
q:<v-agree>	19 14 -31
q:<v-bear>	16 -4 -9
q:<v-buy>	3 -7 2
q:<v-down>	-9 0 5
q:<v-end>	7 2 -9
q:<v-impose>	13 11 -20
q:<v-propose>	26 -24 0
q:<v-return>	0 12 -11
q:<v-say>	9 5 -11
q:<v-sell>	-21 15 -4
q:<v-stay>	11 -5 -2
q:<v-target>	5 -15 8
q:<v-up>	-8 0 4
q:?	10 -4 -5
q:a	2 10 -13
q:about	0 -7 8
q:after	-1 18 -16
q:agreement	8 -1 -4
q:all	-9 3 2
q:also	0 -8 10
q:amount	0 6 -5
q:an	9 -6 -1
q:and	4 21 -25
q:are	-17 0 10
q:as	0 -5 7
q:back	-3 -4 8
q:be	3 -10 5
q:been	-9 -16 23
q:before	-1 14 -11
q:being	-1 6 -3
q:both	8 -6 -1
q:busan	2 3 -8
q:buy	9 -11 1
q:buyer	7 -4 -2
q:by	16 -16 0
q:call	5 -6 0
q:country	0 8 -7
q:date	-6 0 6
q:deal	0 -10 10
q:deficit	0 -7 10
q:did	9 -1 -6
q:do	0 7 -5
q:down	0 -9 11
q:duty	0 -6 4
q:each	13 -8 -5
q:earth	11 2 -15
q:expect	4 3 -10
q:export	-8 -3 9
q:fact	8 -2 -5
q:figure	-2 -13 16
q:first	-5 -3 9
q:for	4 -16 12
q:free	0 -7 7
q:go	-2 -6 9
q:good	0 -9 8
q:had	0 -31 28
q:half	-3 14 -9
q:has	18 -3 -12
q:have	-14 3 5
q:how	-17 0 14
q:if	0 17 -15
q:in	-6 -3 8
q:is	1 12 -15
q:it	7 0 -6
q:its	0 -11 9
q:keep	1 3 -7
q:lose	0 15 -15
q:make	9 -8 0
q:may	0 -10 7
q:meet	6 1 -10
q:member	0 6 -3
q:month	2 5 -9
q:more	-4 8 -4
q:much	-11 0 12
q:new	-3 -7 11
q:no	-4 18 -14
q:not	-3 12 -7
q:now	4 -8 3
q:number	6 -10 0
q:of	-16 -9 20
q:oil	-4 -5 9
q:on	3 -7 4
q:one	-4 -5 10
q:or	0 -7 9
q:other	0 -8 9
q:our	-6 3 0
q:pay	2 -17 12
q:president	-2 11 -8
q:promise	6 1 -10
q:purchase	-6 8 -1
q:put	0 -5 6
q:rare	11 2 -15
q:rate	0 9 -8
q:refund	11 -14 -1
q:reporter	-1 -6 9
q:say	6 10 -15
q:season	-7 2 1
q:second	0 17 -17
q:sell	-7 22 -16
q:sheet	8 -2 -5
q:shipbuilding	0 12 -12
q:sign	0 22 -21
q:since	10 -8 -1
q:so	9 -11 0
q:soybean	11 12 -27
q:tariff	-5 6 -1
q:tell	0 6 -5
q:than	-3 8 -5
q:that	2 -21 18
q:their	-4 0 7
q:them	-11 0 12
q:then	2 2 -7
q:there	-15 0 8
q:they	-8 0 7
q:thi	12 15 -26
q:third	0 7 -5
q:three	18 -11 -10
q:through	1 -11 9
q:trade	-6 3 0
q:under	3 -19 13
q:up	0 18 -17
q:us	-1 6 -3
q:volume	-9 -10 18
q:want	-1 -12 15
q:way	0 10 -9
q:we	-5 18 -14
q:week	0 9 -6
q:what	6 0 -6
q:which	-5 -13 18
q:who	0 -12 13
q:will	-8 23 -15
q:with	-7 0 5
q:working	0 -6 6
q:worth	-6 7 -2
q:would	-2 -15 18
q:you	-1 -6 9
qt=future	0 10 -9
qt=modal	7 -15 8
qt=past	-9 6 0
qt=perfect	9 -11 0
qt=pluperfect	-1 -4 7
r1='	0 -5 6
r1=<end>	-10 -4 12
r1=<span>	-11 -8 15
r1=<v-begin>	5 -8 0
r1=<v-impose>	14 -9 -7
r1=<v-up>	-2 -4 8
r1=and	-4 15 -12
r1=at	0 -11 12
r1=by	-2 15 -13
r1=for	-6 10 -2
r1=from	-7 -12 17
r1=go	-2 -4 8
r1=had	6 -3 -2
r1=has	-8 0 9
r1=in	-3 8 -5
r1=is	-7 13 -6
r1=last	-2 -24 26
r1=less	8 -3 -3
r1=more	-1 9 -7
r1=next	0 16 -15
r1=or	-1 -12 15
r1=over	0 8 -8
r1=so	11 -7 -6
r1=thi	2 17 -19
r1=was	9 8 -17
r2=.	-18 -17 28
r2=<month-gone>	1 -14 7
r2=<name>	-16 0 11
r2=<sender>	0 9 -9
r2=<span>	0 6 -5
r2=<v-impose>	11 0 -12
r2=<v-sell>	-2 8 -5
r2=a	-1 8 -6
r2=been	2 -8 3
r2=coal	0 -7 8
r2=each	-4 20 -16
r2=far	11 -7 -6
r2=for	12 -2 -11
r2=good	-2 -8 10
r2=in	7 -13 0
r2=investment	0 6 -6
r2=more	0 -9 10
r2=of	0 16 -16
r2=soybean	8 -2 -6
r2=the	-18 -3 15
r2=to	2 4 -7
r2=way	0 -7 7
r2=worth	0 -5 6
r2=year	-12 7 0
r3=,	0 -6 6
r3=.	26 0 -20
r3=;	0 10 -9
r3=<day-ahead>	-6 7 0
r3=<duty>	-2 10 -7
r3=<end>	-14 -16 24
r3=<gate>	0 8 -8
r3=<goods>	-15 -3 16
r3=<name>	6 6 -13
r3=<quality>	16 0 -19
r3=<sender>	0 7 -5
r3=<span>	-1 14 -12
r3=<v-impose>	-5 -3 9
r3=and	-9 0 8
r3=beef	0 6 -5
r3=duty	-4 15 -11
r3=first	4 -11 6
r3=for	0 6 -4
r3=good	0 -14 15
r3=in	-14 -10 21
r3=is	0 6 -5
r3=it	-3 -2 7
r3=next	0 14 -12
r3=of	-6 -1 6
r3=side	0 8 -8
r3=that	8 -7 0
r3=the	7 -3 -3
r3=to	3 -9 3
r3=year	-6 9 -4
r4='s	0 -12 14
r4=,	-11 -1 11
r4=.	7 10 -17
r4=;	9 -18 7
r4=<end>	4 -7 4
r4=<month-gone>	-7 -5 13
r4=<number>	-1 8 -5
r4=<v-impose>	-6 2 0
r4=<v-propose>	-5 6 0
r4=<v-say>	-2 7 -4
r4=<v-sell>	-1 -7 10
r4=at	-6 3 0
r4=by	-11 0 8
r4=half	0 10 -9
r4=in	-1 7 -4
r4=last	-9 0 7
r4=of	5 14 -19
r4=on	-2 17 -15
r4=say	-1 -12 14
r4=the	1 8 -8
r4=to	2 -7 3
r4=year	-9 -11 17
r=' worth	0 -5 6
r=, the	-5 -11 15
r=<end> <end>	-10 -4 12
r=<span> .	-5 -4 8
r=by <number>	0 12 -12
r=each way	0 -6 7
r=for the	-2 10 -6
r=from <name>	0 -12 13
r=had been	7 -3 -3
r=has been	-8 0 9
r=in <month-gone>	7 -8 0
r=in each	-4 13 -8
r=in the	-19 7 0
r=last year	-2 -24 26
r=next year	0 15 -15
r=of <name>	-10 2 3
r=of <quality>	-3 -5 9
r=of coal	0 -7 8
r=of good	0 -6 7
r=of soybean	8 -2 -6
r=of the	6 -11 4
r=on each	0 9 -9
r=so far	11 -7 -6
r=thi season	-1 6 -3
r=thi year	-6 18 -14
rule:after figure	-20 -1 11
rule:after none	-15 19 -11
rule:deficit money	0 -14 12
rule:duties money	9 -1 -6
rule:exports money	-12 7 0
rule:exports percent	-27 8 9
rule:exports tonnes	-9 11 -3
rule:imports money	0 -6 8
rule:imports tonnes	0 -14 11
rule:investment money	-5 36 -34
rule:none money	-12 -3 11
rule:none percent	-40 0 19
rule:none units	-8 20 -15
rule:other money	-10 3 0
rule:other percent	0 -11 13
rule:purchases money	-1 28 -26
rule:purchases tonnes	7 0 -6
rule:purchases units	-2 12 -10
rule:state achieved	4 -36 18
rule:state aimed at	-25 38 -25
rule:state reported	-45 -3 28
rule:trade money	-12 -19 25
rule:what deficit	0 -14 10
rule:what duties	9 -1 -6
rule:what exports	-37 13 6
rule:what imports	-1 -18 19
rule:what investment	-5 36 -34
rule:what none	-24 6 8
rule:what other	-13 -3 10
rule:what purchases	3 24 -31
rule:what trade	-18 -19 27
s:'	-5 0 6
s:'s	18 -11 -2
s:(	-1 -3 6
s:)	-1 -3 6
s:-	-9 13 -6
s::	-8 -1 6
s:;	11 -6 -2
s:<agent>	-3 12 -9
s:<day-ahead>	-13 12 -3
s:<day-gone>	10 -19 8
s:<day-today>	4 4 -9
s:<duty>	15 -16 3
s:<gate>	-15 -3 10
s:<goods-amount>	3 3 -8
s:<goods>	-13 -12 22
s:<level-noun>	-12 10 -3
s:<level>	-4 -10 14
s:<money>	-38 -11 31
s:<month-gone>	1 -9 3
s:<not>	-11 17 -9
s:<office>	8 0 -7
s:<organisation>	13 -13 0
s:<person>	25 -2 -18
s:<sender>	6 6 -11
s:<span>	-34 13 2
s:<taker>	3 -22 15
s:<v-agree>	-9 13 -5
s:<v-bear>	7 -9 3
s:<v-begin>	0 -8 8
s:<v-down>	0 13 -12
s:<v-impose>	3 4 -7
s:<v-propose>	-6 32 -27
s:<v-return>	-3 11 -8
s:<v-say>	11 8 -19
s:<v-sell>	-11 -14 22
s:<v-stay>	-20 -5 19
s:<v-suspend>	0 7 -5
s:<v-target>	-22 10 1
s:<v-up>	-7 -8 15
s:about	-2 -7 8
s:according	8 2 -11
s:additional	0 7 -6
s:after	-18 7 1
s:agree	0 7 -8
s:aircraft	0 8 -8
s:all	0 -11 9
s:an	0 14 -14
s:and	-12 21 -12
s:another	-5 -18 22
s:any	0 8 -7
s:are	6 19 -23
s:as	2 7 -9
s:ask	-8 2 2
s:at	-16 -8 18
s:average	-7 -18 23
s:be	-8 4 0
s:bean	-2 13 -8
s:because	0 -13 9
s:been	3 -7 2
s:before	-8 -9 15
s:below	0 12 -11
s:between	-13 -1 12
s:boeing	-1 11 -9
s:book	14 -2 -12
s:both	0 -7 8
s:busan	2 10 -12
s:business	0 -5 6
s:but	-14 -11 21
s:butter	6 0 -4
s:buy	8 5 -14
s:buyer	8 -3 -4
s:by	-5 14 -11
s:call	6 2 -10
s:car	-3 15 -13
s:cash	0 13 -12
s:claim	0 -17 18
s:coal	-3 -8 12
s:coffee	0 -7 8
s:collect	13 -1 -10
s:come	4 7 -10
s:commit	-4 7 0
s:company	6 -2 -2
s:confirm	15 -13 -6
s:copper	8 0 -8
s:cost	-7 0 3
s:could	2 -12 9
s:counted	1 -13 9
s:country	-12 -16 23
s:cover	0 -14 15
s:custom	-9 -1 8
s:cut	0 8 -9
s:day	-5 10 -5
s:deal	4 14 -19
s:deficit	6 -22 5
s:doe	8 -13 4
s:down	2 3 -6
s:duty	10 0 -7
s:each	-18 6 0
s:emergency	13 -15 0
s:end	5 1 -7
s:energy	0 26 -25
s:estimate	-13 13 -5
s:expect	-1 13 -12
s:extension	0 7 -5
s:fact	-1 13 -10
s:fall	-9 0 8
s:farm	-1 24 -22
s:first	13 -12 0
s:fiscal	0 -4 7
s:fish	-1 9 -6
s:five	-3 9 -5
s:follow	-1 8 -4
s:for	-5 18 -14
s:force	0 -11 13
s:forecast	0 6 -5
s:free	-3 13 -10
s:from	-6 -20 23
s:further	0 -8 8
s:go	-11 -5 14
s:goal	0 9 -11
s:good	-30 -1 13
s:grow	4 2 -8
s:grower	0 7 -5
s:had	21 -18 -2
s:half	2 11 -12
s:has	4 -14 8
s:have	9 -1 -7
s:he	-17 4 5
s:highest	0 -5 7
s:his	-3 -4 9
s:hope	-1 7 -5
s:how	0 9 -8
s:import	-13 -16 26
s:importer	-1 -17 17
s:industry	0 -10 11
s:invest	-1 21 -19
s:investment	0 14 -13
s:is	-16 9 1
s:it	-8 6 0
s:its	14 -11 0
s:last	-11 -16 26
s:least	-9 29 -23
s:less	7 -9 0
s:levy	0 -13 14
s:list	-6 -19 24
s:lose	-5 16 -11
s:market	0 7 -7
s:may	0 24 -23
s:mean	0 -6 7
s:meet	21 -19 -2
s:member	-2 -3 8
s:middle	16 -8 -11
s:million	5 -13 5
s:ministry	-1 -6 8
s:month	11 -5 -5
s:more	4 -6 1
s:most	-7 12 -5
s:my	-1 14 -11
s:nearly	6 -4 0
s:new	-2 7 -3
s:next	-15 20 -12
s:no	5 10 -15
s:not	0 10 -10
s:nothing	-6 0 3
s:now	7 1 -9
s:of	6 2 -7
s:on	-3 9 -5
s:one	-11 -18 27
s:or	-3 -9 12
s:orange	15 -1 -13
s:order	-13 10 0
s:our	1 25 -27
s:output	-7 6 -1
s:over	-9 18 -10
s:own	4 -8 2
s:part	6 0 -4
s:pay	-11 10 -3
s:port	0 -14 15
s:promise	8 7 -20
s:published	-2 8 -5
s:purchase	4 2 -7
s:put	-4 -7 10
s:quarrel	0 -7 8
s:quarter	-8 -8 17
s:raspberry	0 -7 8
s:rate	0 9 -7
s:reach	-4 11 -7
s:reckon	0 22 -21
s:record	-4 -3 10
s:refund	4 -22 15
s:report	4 -10 1
s:return	0 11 -10
s:rise	-10 -5 16
s:run	-7 0 8
s:sale	4 -22 15
s:same	0 -4 6
s:say	13 -4 -7
s:season	-17 13 0
s:second	0 20 -19
s:sell	0 -10 9
s:send	7 -9 0
s:set	-6 -5 10
s:sheet	-2 16 -13
s:ship	-9 -3 12
s:shipbuilding	-4 27 -25
s:shipment	5 15 -20
s:should	0 13 -13
s:show	3 1 -6
s:shrink	4 9 -14
s:side	-2 6 -4
s:sign	7 7 -13
s:since	8 -14 2
s:so	3 -7 1
s:some	8 -12 2
s:soybean	9 12 -29
s:stand	5 1 -7
s:steel	-1 12 -10
s:strike	-11 -3 14
s:sugar	0 -11 12
s:summer	0 -8 6
s:surplu	0 7 -6
s:target	0 25 -24
s:tariff	8 -12 4
s:tea	-6 -4 10
s:tell	-14 -9 19
s:than	12 -9 -2
s:that	6 -13 7
s:the	-3 6 -4
s:their	-2 6 -3
s:them	4 -14 8
s:themselve	0 14 -13
s:then	-4 14 -10
s:there	1 -16 12
s:they	-6 -11 16
s:thi	16 15 -31
s:third	0 -4 7
s:thousand	10 -11 0
s:through	-14 1 8
s:to	7 3 -10
s:truce	2 19 -22
s:twenty	-3 9 -5
s:two	-14 6 0
s:under	23 3 -23
s:up	2 -15 11
s:us	-8 -3 10
s:value	0 -7 10
s:volume	-3 -7 11
s:way	-1 -10 13
s:we	-11 10 -3
s:week	19 -15 -4
s:were	3 -14 10
s:what	-6 0 2
s:which	7 -11 4
s:while	-1 9 -7
s:whole	-7 9 -2
s:will	-12 18 -9
s:with	2 9 -12
s:without	-7 0 4
s:worth	-13 0 7
s:would	-20 14 -4
s:year	-10 -2 9
s:you	0 -7 8
sa:' worth	0 -5 6
sa:'s	1 -16 15
sa:)	-1 -3 6
sa:,	-2 9 -7
sa:, "	0 -5 7
sa:, <money>	0 7 -5
sa:, <person>	11 0 -11
sa:, according	3 3 -10
sa:, after	0 20 -20
sa:, and	9 -1 -5
sa:, as	0 9 -8
sa:, at	0 -6 7
sa:, by	-6 18 -12
sa:, he	0 11 -9
sa:, if	6 -13 5
sa:, of	1 -10 7
sa:, say	11 1 -13
sa:, to	4 -7 0
sa:-	-18 15 0
sa::	-1 6 -4
sa:;	15 -9 -3
sa:; the	11 0 -13
sa:<day-ahead>	-20 0 8
sa:<day-ahead> ,	-6 0 4
sa:<day-ahead> .	-4 -4 8
sa:<day-gone>	9 -9 0
sa:<duty>	13 0 -10
sa:<gate>	-6 -1 5
sa:<goods-amount>	14 3 -18
sa:<goods-amount> .	16 -5 -12
sa:<level>	-4 -8 12
sa:<level> .	-4 -9 14
sa:<level> of	0 -9 10
sa:<money>	-27 11 0
sa:<money> .	-12 0 9
sa:<money> by	0 -7 7
sa:<money> in	-1 15 -13
sa:<money> last	0 8 -8
sa:<month-gone>	-2 -11 11
sa:<month-gone> ,	2 -11 4
sa:<name>	-10 6 0
sa:<name> ,	-7 0 5
sa:<name> .	-10 0 5
sa:<name> in	-3 -13 16
sa:<name> sell	0 -8 10
sa:<not>	-7 1 2
sa:<number> ,	-3 13 -10
sa:<number> .	-5 -2 6
sa:<organisation>	4 -14 6
sa:<organisation> .	12 -10 -2
sa:<organisation> say	-3 -12 15
sa:<person>	10 1 -14
sa:<person> .	0 9 -11
sa:<quality>	9 0 -7
sa:<quality> beef	0 6 -5
sa:<quality> energy	0 6 -6
sa:<seat>	-2 -5 8
sa:<span>	-25 19 -6
sa:<span> ,	0 13 -13
sa:<span> .	-14 17 -8
sa:<v-agree>	-4 -11 13
sa:<v-bear>	1 -12 8
sa:<v-begin>	1 -12 10
sa:<v-buy>	8 -5 -2
sa:<v-down>	0 12 -10
sa:<v-impose>	8 -12 3
sa:<v-propose>	8 -6 -1
sa:<v-say>	1 9 -12
sa:<v-sell>	-3 -8 12
sa:<v-target>	-16 -1 13
sa:<v-up>	-9 -12 19
sa:a	0 13 -13
sa:about	-4 -3 8
sa:according	3 3 -10
sa:according to	3 3 -10
sa:after	-12 10 -2
sa:against <money>	0 6 -5
sa:agree	1 7 -11
sa:all	0 -7 4
sa:an	7 -2 -4
sa:and	-5 7 -3
sa:and <goods-amount>	0 7 -5
sa:and <number>	-1 6 -2
sa:and at	0 8 -6
sa:and the	0 -9 11
sa:any	0 7 -7
sa:are	3 14 -18
sa:are to	0 11 -10
sa:as	0 8 -6
sa:at	-4 -5 9
sa:at least	-1 7 -4
sa:bean	0 7 -5
sa:beef	0 12 -11
sa:been	7 -6 0
sa:before .	-1 -4 7
sa:before the	-11 0 10
sa:below	0 12 -11
sa:boeing	0 7 -5
sa:both	0 -7 7
sa:busan	4 4 -10
sa:busan .	6 0 -7
sa:but	0 -6 8
sa:buy	7 -2 -4
sa:by	-24 18 -1
sa:by the	-10 0 7
sa:call	6 -3 -1
sa:coal	0 -9 11
sa:collect	8 -10 0
sa:collect under	9 0 -7
sa:come	0 7 -8
sa:count	-6 -6 13
sa:day	0 6 -5
sa:direction	0 -11 11
sa:down <level>	0 -6 7
sa:duty	7 9 -16
sa:each	-17 12 -4
sa:each of	-10 23 -15
sa:each way	0 -6 7
sa:earth	0 -6 7
sa:emergency	6 -7 0
sa:emergency law	10 -3 -6
sa:energy	0 14 -13
sa:estimate	-6 18 -13
sa:estimate .	0 24 -24
sa:expect	6 4 -12
sa:export	-7 6 0
sa:export to	-1 -3 7
sa:far	7 -3 -4
sa:far .	10 -7 -4
sa:farm	0 16 -16
sa:farm good	0 15 -15
sa:first	9 0 -6
sa:first half	0 -7 8
sa:fiscal	0 -4 6
sa:follow	-1 8 -4
sa:for <money>	0 -11 12
sa:for shipbuilding	-3 17 -15
sa:for the	4 3 -10
sa:force	0 -11 11
sa:from	-19 -8 20
sa:from <name>	0 -14 16
sa:go	-7 -3 10
sa:good	-13 0 3
sa:good each	0 6 -5
sa:had been	8 -1 -5
sa:half	-2 14 -11
sa:has	-1 -4 6
sa:has been	-8 -6 14
sa:have	17 -6 -13
sa:he	-5 10 -5
sa:he say	0 8 -7
sa:hope	0 -5 6
sa:if	5 -16 10
sa:in <month-gone>	14 -3 -10
sa:in <number>	2 -11 8
sa:in <span>	-5 -3 9
sa:in each	-8 7 0
sa:in the	-19 10 -1
sa:investment	0 13 -12
sa:it	3 -13 9
sa:last	-14 -24 33
sa:last <span>	5 2 -9
sa:last year	-17 -19 30
sa:law .	13 0 -11
sa:least	-1 11 -9
sa:leave	6 0 -4
sa:less	6 -7 0
sa:less than	0 -5 7
sa:lower	0 8 -7
sa:may	0 15 -14
sa:month	8 -7 0
sa:more than	6 0 -3
sa:next	-10 32 -26
sa:next year	0 20 -19
sa:no	5 0 -7
sa:not	-4 -2 7
sa:now	10 0 -9
sa:of	4 6 -11
sa:of <money>	0 -6 7
sa:of <name>	-11 7 0
sa:of <number>	4 -10 3
sa:of coal	0 -15 16
sa:of farm	0 11 -11
sa:of good	0 -17 18
sa:of it	4 10 -15
sa:of last	-1 -5 8
sa:of soybean	8 -2 -6
sa:of the	8 2 -12
sa:of what	-1 -9 12
sa:on <day-ahead>	0 -7 8
sa:on <quality>	6 5 -11
sa:one	-1 -15 18
sa:our	0 22 -20
sa:over	-4 21 -17
sa:over <span>	0 14 -13
sa:part	6 0 -4
sa:port	0 -11 12
sa:promise for	9 -3 -5
sa:published	-1 6 -4
sa:quarter	-2 -1 6
sa:quota	0 8 -7
sa:rare	0 -6 7
sa:rare earth	0 -6 7
sa:rate	0 13 -13
sa:reach	-7 -6 13
sa:reach <money>	-5 -15 21
sa:record	-1 -4 8
sa:same	0 -5 7
sa:say	11 -5 -5
sa:season	-9 9 0
sa:sell	4 -14 4
sa:sell to	6 -6 0
sa:set	-4 -1 7
sa:ship	-4 -1 7
sa:shipbuilding	-4 23 -20
sa:shipbuilding .	-3 20 -18
sa:show	-5 6 0
sa:side ,	0 -12 12
sa:since	12 -22 1
sa:since the	13 -8 -5
sa:so	6 -5 -1
sa:so far	7 -2 -4
sa:soybean	11 -6 -2
sa:steel	0 6 -4
sa:summer	0 -6 4
sa:take	-1 -10 13
sa:tariff	1 -9 4
sa:tariff .	-8 0 6
sa:tell	0 -12 12
sa:than	9 0 -7
sa:than a	7 -1 -4
sa:than the	8 -1 -5
sa:that	12 -21 6
sa:that it	2 -10 7
sa:the	4 -11 5
sa:the <day-ahead>	-16 9 0
sa:the <day-gone>	11 -8 -2
sa:the <level>	0 6 -6
sa:the <name>	-6 12 -7
sa:the <organisation>	7 -21 8
sa:the <seat>	-5 8 -2
sa:the come	0 11 -10
sa:the duty	11 0 -12
sa:the emergency	6 -6 -1
sa:the first	10 1 -11
sa:the last	4 1 -7
sa:the next	-7 17 -10
sa:the record	-1 -4 8
sa:the same	0 -5 7
sa:the tariff	14 -4 -10
sa:the whole	-5 -2 9
sa:there	5 -16 8
sa:there .	-1 -5 8
sa:they	0 -6 6
sa:thi	7 5 -12
sa:thi season	-2 7 -4
sa:thi year	-6 9 -4
sa:those	6 0 -7
sa:through <number>	0 6 -5
sa:to <level>	0 -6 7
sa:to <month-gone>	-8 0 10
sa:to <name>	5 -13 5
sa:to be	0 8 -6
sa:trade	0 -7 9
sa:truce	6 -1 -3
sa:under	11 -2 -8
sa:until	4 -12 7
sa:up	7 -16 5
sa:up to	2 -11 6
sa:was	8 0 -7
sa:way	0 -9 10
sa:way ,	0 -6 6
sa:way .	0 -7 8
sa:we	0 -12 13
sa:what	-10 -4 12
sa:what <name>	0 -7 9
sa:which	2 -13 10
sa:which is	-3 -1 6
sa:whole	-5 -2 9
sa:will	0 -10 11
sa:with	0 6 -5
sa:with <name>	0 12 -11
sa:without	-6 0 7
sa:worth	0 -5 7
sa:would	-2 -28 30
sa:would be	0 -16 17
sa:year	-25 0 14
sa:year ,	-8 -14 20
sa:year .	-28 6 5
sa:year before	6 -13 2
sb:"	0 11 -10
sb:'	-2 -4 7
sb:'s	16 -10 -3
sb:'s export	12 -9 -5
sb:'s trade	-4 9 -5
sb:, <money>	0 6 -5
sb:, <person>	-2 -12 13
sb:, a	7 -9 0
sb:, and	-13 0 5
sb:, but	-9 -1 10
sb:, in	0 10 -8
sb:, put	0 -8 8
sb:, the	17 -2 -14
sb:, up	0 -18 19
sb:, worth	0 -5 6
sb:-	7 0 -5
sb:.	0 -9 11
sb::	-7 -3 7
sb:: <goods-amount>	-7 0 8
sb:: the	-1 -10 12
sb:; the	1 7 -10
sb:<agent>	-7 14 -10
sb:<day-ahead>	1 14 -16
sb:<day-ahead> ,	3 5 -10
sb:<day-gone>	1 -12 9
sb:<day-gone> ,	6 0 -8
sb:<day-gone> that	1 -6 3
sb:<day-today>	8 3 -13
sb:<duty>	3 -12 9
sb:<gate>	-7 -8 13
sb:<goods-amount>	-11 9 -1
sb:<goods-amount> ,	0 12 -11
sb:<goods>	-13 -11 20
sb:<level-noun>	-19 7 1
sb:<level>	-20 11 -2
sb:<level> in	-8 0 10
sb:<level> on	-1 -11 14
sb:<money>	-12 -4 11
sb:<money> ,	-1 -5 8
sb:<money> in	3 3 -6
sb:<money> last	0 12 -10
sb:<money> of	0 6 -4
sb:<money> to	0 -5 6
sb:<name>	-2 -7 8
sb:<name> 's	13 -2 -7
sb:<name> ,	10 -2 -5
sb:<name> :	7 -15 3
sb:<name> buy	-5 -4 10
sb:<name> come	-4 0 6
sb:<name> had	8 -13 5
sb:<name> is	-7 6 0
sb:<name> sell	0 -6 8
sb:<name> to	5 -11 5
sb:<name> was	1 5 -6
sb:<name> will	-4 14 -11
sb:<name> would	-1 14 -10
sb:<not>	-3 21 -17
sb:<number>	-19 -8 17
sb:<number> ,	0 -11 13
sb:<number> :	-11 -12 19
sb:<number> and	0 6 -5
sb:<organisation>	8 -3 -2
sb:<organisation> has	16 0 -16
sb:<organisation> put	0 -11 11
sb:<person>	18 -4 -10
sb:<person> ,	8 -15 3
sb:<person> say	6 1 -8
sb:<quality>	-16 -5 15
sb:<quality> export	-1 -7 11
sb:<quality> list	-1 -3 6
sb:<quality> rice	0 7 -5
sb:<quality> soybean	-6 9 -1
sb:<sender>	2 7 -10
sb:<span>	-11 -8 15
sb:<span> of	-3 -2 7
sb:<taker>	3 -22 15
sb:<v-agree>	-6 26 -21
sb:<v-buy>	-11 7 0
sb:<v-down>	0 7 -6
sb:<v-end>	3 8 -11
sb:<v-impose>	-3 15 -13
sb:<v-propose>	-24 40 -31
sb:<v-return>	0 14 -12
sb:<v-say>	10 1 -11
sb:<v-sell>	-9 -11 18
sb:<v-stay>	-17 -3 16
sb:<v-target>	-4 20 -16
sb:a	-5 -2 6
sb:a further	0 -8 8
sb:after	-5 -2 7
sb:aim at	0 7 -6
sb:all	-1 -2 6
sb:an	-11 17 -10
sb:and	-13 19 -12
sb:and the	0 -8 9
sb:another	-2 -14 17
sb:are	2 7 -9
sb:as	3 10 -13
sb:ask	-2 6 -2
sb:at	-21 3 5
sb:at about	0 -8 10
sb:at least	-6 21 -16
sb:average	-6 -16 20
sb:be	-4 9 -5
sb:bean	-1 6 -3
sb:before	-9 -9 16
sb:before the	-8 -5 12
sb:between	-7 0 4
sb:book	15 -4 -12
sb:bring	0 4 -6
sb:but	-11 -4 14
sb:buy	0 8 -11
sb:by	9 0 -9
sb:by <level>	-8 0 6
sb:by <number>	2 -12 8
sb:by the	13 5 -20
sb:car	-1 16 -14
sb:cash	0 8 -8
sb:cash ,	0 8 -8
sb:claim	0 -15 15
sb:coffee	0 -7 8
sb:collect	6 7 -12
sb:come to	10 -11 0
sb:confirm	15 -13 -6
sb:copper	8 0 -8
sb:could	3 -8 4
sb:counted	2 -11 5
sb:country	-11 -2 10
sb:cover	0 -10 10
sb:custom	-5 -3 8
sb:cut	0 10 -12
sb:cut tariff	0 -5 6
sb:deal	0 13 -12
sb:deficit	6 -21 5
sb:deficit in	-4 -2 8
sb:deficit of	-7 -4 11
sb:deficit with	13 -4 -8
sb:doe	8 -13 4
sb:down	6 0 -4
sb:duty of	8 0 -8
sb:each	0 -5 7
sb:emergency	7 -7 0
sb:end	1 7 -10
sb:energy	0 14 -13
sb:energy for	0 7 -7
sb:expect	-10 10 -2
sb:expect to	-6 7 0
sb:export	0 -6 6
sb:fact	0 10 -8
sb:fact sheet	0 10 -8
sb:fall	-7 0 5
sb:fall by	-24 0 16
sb:fall to	13 -2 -10
sb:farm	0 8 -6
sb:farm good	0 9 -8
sb:first	5 -14 6
sb:first <span>	-2 -9 12
sb:first half	7 -13 2
sb:for	-13 9 -2
sb:for <name>	0 -9 10
sb:for <number>	0 34 -33
sb:for the	3 7 -10
sb:for thi	-3 16 -14
sb:forecast	0 6 -5
sb:from	1 -14 11
sb:further	0 -8 8
sb:goal	0 11 -13
sb:good	-17 1 6
sb:good ,	0 6 -4
sb:good for	0 -6 6
sb:good with	-4 -8 14
sb:grow	5 4 -10
sb:grower	0 7 -5
sb:had	17 -14 -1
sb:had fall	0 -4 7
sb:half	6 -1 -2
sb:half of	7 -11 0
sb:has	6 -11 3
sb:have	-6 2 2
sb:he	-14 -3 13
sb:he say	-6 1 1
sb:his	-3 -4 9
sb:hope	0 14 -13
sb:hope for	0 13 -11
sb:how	0 9 -8
sb:if	0 14 -12
sb:import	-12 -13 23
sb:import from	-1 7 -5
sb:import of	-3 -11 15
sb:importer	-1 -17 17
sb:in <month-gone>	-6 -3 10
sb:in <number>	-7 0 3
sb:in <seat>	-7 -4 10
sb:in cash	0 8 -8
sb:in good	-4 -4 10
sb:in return	0 9 -8
sb:invest	-1 18 -17
sb:invest <money>	0 12 -11
sb:is	-8 6 0
sb:is the	6 -5 0
sb:it	-13 14 -6
sb:it had	0 7 -7
sb:it was	-4 -6 10
sb:it would	-4 15 -11
sb:its	12 -8 -2
sb:last	0 4 -6
sb:last year	0 -7 7
sb:least	-6 21 -16
sb:list	-5 -14 18
sb:lose	-5 16 -11
sb:lower	0 -10 11
sb:lower tariff	0 -7 7
sb:mean	0 -6 7
sb:member	-2 -3 8
sb:million	0 -5 6
sb:ministry	-1 -6 8
sb:nearly	6 -4 0
sb:next	-2 -8 11
sb:not	2 13 -16
sb:of	9 -2 -5
sb:of <money>	0 -13 13
sb:of <name>	4 12 -16
sb:of <number>	-3 -4 9
sb:of soybean	0 7 -10
sb:of which	2 5 -10
sb:oil	-1 -4 7
sb:on	2 5 -8
sb:on <day-gone>	0 -11 10
sb:on good	0 6 -6
sb:one	-7 -3 11
sb:orange	15 -1 -13
sb:order	-12 7 0
sb:our	3 5 -10
sb:out	6 -3 -2
sb:over	-3 -1 6
sb:own	5 -11 4
sb:pay	-9 5 0
sb:promise	3 10 -16
sb:promise to	8 -5 -1
sb:purchase	0 7 -10
sb:purchase of	-5 12 -5
sb:put	-4 -6 9
sb:quarter	-3 -4 9
sb:quota	-3 -3 6
sb:reach	0 19 -20
sb:reach <money>	0 7 -6
sb:reckon	0 20 -18
sb:refund	4 -21 13
sb:refund of	4 -7 0
sb:report	3 -6 0
sb:return	0 12 -11
sb:return <name>	0 10 -9
sb:rise	-10 -5 15
sb:rise by	-8 -2 12
sb:run	-6 0 7
sb:sale	0 -21 18
sb:sale of	8 0 -9
sb:sale to	-6 -22 26
sb:say ,	-4 -8 13
sb:say <name>	-2 6 0
sb:say on	2 5 -8
sb:season	-6 3 0
sb:sell	-7 -2 8
sb:sell <name>	-1 -4 6
sb:send	7 -4 -2
sb:sheet	0 10 -8
sb:shipment	6 14 -20
sb:should	0 13 -12
sb:show	9 -3 -5
sb:shrink	0 9 -10
sb:shrink by	2 10 -12
sb:side	0 9 -7
sb:sign	0 10 -8
sb:some	10 -3 -6
sb:soybean	0 26 -33
sb:stand	6 4 -11
sb:stand at	0 6 -5
sb:steel	0 7 -6
sb:sugar	0 -13 13
sb:surplu	0 7 -6
sb:surplu with	0 7 -7
sb:target	0 25 -24
sb:target for	0 22 -21
sb:tariff	7 -7 2
sb:tariff on	7 -13 6
sb:tea	-6 -6 12
sb:tell	-12 0 8
sb:than	3 -9 3
sb:that	-4 -7 10
sb:that <name>	3 -15 12
sb:that it	-1 12 -9
sb:that the	11 -4 -3
sb:the <day-ahead>	-2 7 -3
sb:the <level>	0 -8 9
sb:the <name>	-28 1 13
sb:the <office>	0 -5 6
sb:the <organisation>	12 -8 -2
sb:the <person>	6 0 -3
sb:the <quality>	-8 13 -7
sb:the <seat>	-3 11 -8
sb:the average	-5 -15 19
sb:the deficit	-1 -12 12
sb:the duty	4 -12 7
sb:the first	6 -7 0
sb:the goal	-1 17 -16
sb:the tariff	2 11 -16
sb:the trade	16 0 -18
sb:the truce	-2 18 -16
sb:the two	-9 18 -12
sb:the year	10 -5 -3
sb:their	-1 7 -5
sb:them	0 -12 13
sb:themselve	0 15 -14
sb:then	0 10 -8
sb:there	4 -6 0
sb:they	-5 -6 11
sb:thi	11 13 -28
sb:thi year	5 11 -18
sb:those	-7 1 2
sb:through	-11 0 11
sb:to	10 2 -11
sb:to <money>	-2 -5 8
sb:to <name>	12 -19 6
sb:to buy	6 9 -20
sb:to lower	0 -10 10
sb:to reach	0 8 -8
sb:to the	-16 -7 18
sb:trade between	-4 -2 7
sb:trade deficit	12 -4 -8
sb:truce	-2 23 -21
sb:two	-12 18 -10
sb:two side	0 13 -12
sb:under	16 6 -21
sb:up	-5 -2 6
sb:us	-7 1 1
sb:value	0 -7 8
sb:volume	-2 -7 11
sb:was	-10 1 4
sb:was worth	0 11 -10
sb:we	-10 17 -11
sb:we would	0 7 -7
sb:week	6 -9 1
sb:were	0 -10 10
sb:what	0 7 -8
sb:which	4 3 -7
sb:while	0 10 -8
sb:will	-11 29 -20
sb:will be	0 8 -6
sb:will buy	0 9 -8
sb:will invest	0 11 -10
sb:with	4 3 -7
sb:with <name>	7 -5 -2
sb:with the	0 7 -7
sb:worth	-10 3 0
sb:worth about	0 -6 7
sb:would	-17 34 -26
sb:would cost	0 8 -7
sb:year	10 -17 5
sb:year 's	7 0 -6
sb:year ,	10 6 -17
sb:year is	0 6 -4
sb:year to	6 -7 0
sb:you	0 -5 6
sentence about deficit 1	-1 -2 6
sentence about exports 8	9 -15 6
sentence about imports 9	-6 -11 19
sentence about investment 4	0 12 -12
sentence about purchases 6	0 22 -22
sentence about trade 3	0 11 -10
sentence achieved	-13 26 -18
sentence aim	2 8 -11
sentence change	0 6 -6
sentence not trade	0 -11 11
sentence to come	-9 1 2
sentence trade	1 -7 4
short no	-14 -9 18
short number alone	-11 28 -21
short without unit	8 -11 2
side money	-7 -4 9
side units	-8 1 3
size % -1	-11 11 -5
size % 0	-11 2 3
size % 1	13 -18 2
size EUR 10	0 -15 16
size EUR 6	0 -9 10
size GBP 7	-2 13 -11
size USD 10	-23 0 8
size USD 12	-7 0 3
size USD 6	-5 -17 21
size USD 7	-13 -11 18
size USD 8	-7 -11 15
size USD 9	-14 23 -16
size tonnes 2	-11 -2 12
size tonnes 3	-11 -14 22
size tonnes 4	-37 -11 31
size tonnes 5	30 -17 -16
size tonnes 6	22 -24 0
size tonnes 7	3 47 -62
size units 2	-11 38 -32
t0=future	-11 20 -9
t0=modal	-14 28 -21
t0=past	0 -31 25
t0=perfect	15 -5 -7
t0=pluperfect	11 -25 12
t0=present	-5 7 -3
t1=future	-11 20 -9
t1=gerund	0 20 -18
t1=infinitive	0 24 -28
t1=modal	-13 26 -19
t1=participle-passive	-17 -6 17
t1=past	4 -39 27
t1=perfect	17 -19 0
t1=pluperfect	0 -13 11
t2=modal	0 -7 8
t2=participle-passive	11 -9 -3
t2=past-passive	12 0 -10
t2=perfect-passive	-5 -3 9
t2=pluperfect-passive	7 -3 -3
t2=present	-15 3 4
top	21 12 -31
unit EUR	-16 -10 19
unit GBP	-3 12 -9
unit USD	-31 -7 22
unit tonnes	13 -3 -10
unit units	-16 22 -14
v0-none	-16 2 7
v0=aim	0 17 -16
v0=amount	0 -5 6
v0=bring	6 -1 -2
v0=buy	0 -8 7
v0=collect	10 1 -12
v0=come	7 -8 0
v0=export	0 13 -12
v0=have	-5 -16 20
v0=hope	0 10 -10
v0=like	0 6 -5
v0=lose	-1 10 -8
v0=lower	0 -9 10
v0=other	0 9 -10
v0=pay	-2 -3 8
v0=promise	-5 8 -1
v0=rise	-4 -2 8
v0=say	0 -8 8
v0=sell	-3 -6 10
v0=shrink	0 7 -8
v0=stand	6 4 -11
v0=take	0 -11 6
v1-none	-8 4 0
v1=aim	0 7 -7
v1=amount	0 -9 10
v1=collect	8 0 -8
v1=come	7 -8 0
v1=cut	0 8 -7
v1=export	0 9 -8
v1=grow	0 4 -6
v1=have	-5 -24 28
v1=hope	0 9 -9
v1=lose	-1 11 -8
v1=lower	0 -7 8
v1=order	-6 -3 9
v1=pay	-3 -6 11
v1=purchase	-3 9 -3
v1=rise	-4 -2 8
v1=say	0 -14 13
v1=shrink	0 9 -10
v1=stand	6 4 -11
v1=take	0 -10 5
v2-none	-21 8 4
v2=be	-10 1 3
v2=buy	6 0 -4
v2=collect	9 -8 -2
v2=go	-6 -2 9
v2=leave	6 -1 -4
v2=other	0 -6 5
v2=promise	-8 0 8
verbless	-21 4 5
vt0=aim present	0 17 -16
vt0=amount past	0 -5 6
vt0=be past	-5 6 0
vt0=bring past	7 0 -6
vt0=buy future	-7 18 -10
vt0=buy past	-7 -1 8
vt0=come past	6 -5 -1
vt0=expect present	0 -4 6
vt0=fall past	1 -8 3
vt0=fall perfect	-1 -3 7
vt0=fall pluperfect	0 -4 6
vt0=have present	-5 -16 20
vt0=like modal	0 6 -5
vt0=other perfect	3 15 -19
vt0=put present	-1 -5 7
vt0=reach modal	0 12 -11
vt0=reach past	4 -12 5
vt0=sell past	0 -16 18
vt0=stand present	6 5 -11
vt0=take past	2 -11 3
vt1=aim present	0 7 -7
vt1=amount past	0 -5 6
vt1=bring past	7 0 -6
vt1=buy future	-7 18 -10
vt1=buy infinitive	3 1 -6
vt1=buy past	-7 -1 8
vt1=come past	6 -5 -1
vt1=expect present	0 -7 8
vt1=fall past	1 -8 3
vt1=fall perfect	-1 -3 7
vt1=fall pluperfect	0 -4 6
vt1=have present	-4 -24 27
vt1=other perfect	4 5 -10
vt1=put present	-1 -5 7
vt1=reach modal	0 12 -11
vt1=reach past	4 -12 5
vt1=sell past	0 -16 18
vt1=take past	2 -11 3
vt2=be present	-10 14 -7
vt2=collect perfect	-8 0 9
vt2=go past	-3 -6 10
year earlier	8 -57 43
year earlier money	5 -28 19
year earlier percent	3 -15 8
year earlier tonnes	1 -23 20
year earlier units	0 -8 9
year later	-13 44 -39
year later money	-2 32 -31
year later tonnes	-7 13 -8
year this	2 13 -14
year this money	7 0 -8
year this tonnes	-4 13 -7`;
