// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-16 5 5
a:'	0 -11 13
a:' worth	0 -11 13
a:-	3 -11 5
a:- <month-gone>	-13 -2 16
a:<agent>	3 -9 3
a:<day-ahead>	-12 12 -2
a:<day-ahead> .	0 6 -8
a:<day-gone>	10 -16 3
a:<day-today>	1 7 -10
a:<gate>	-9 -3 7
a:<goods-amount>	-8 2 2
a:<level-noun>	-3 -9 12
a:<level>	-3 18 -15
a:<level> .	-6 9 -5
a:<level> in	0 -13 15
a:<level> on	0 12 -11
a:<money>	-16 -11 19
a:<money> by	0 -12 12
a:<money> in	0 -12 12
a:<month-ahead>	-6 29 -25
a:<month-gone>	-14 -13 23
a:<month-gone> and	-7 -15 21
a:<month-gone> from	-1 12 -10
a:<month-today>	17 -7 -12
a:<name> .	-13 -14 23
a:<name> each	0 -11 12
a:<name> last	-2 -7 10
a:<not>	-12 8 -1
a:<number>	-16 24 -10
a:<number> and	0 -10 10
a:<organisation>	-11 6 2
a:<quality>	0 -10 9
a:<quality> beef	-1 10 -8
a:<quality> one	0 9 -9
a:<quality> product	0 -13 13
a:<quality> rice	0 10 -9
a:<seat>	-9 7 0
a:<sender>	0 11 -12
a:<span>	-36 17 -2
a:<span> .	-27 6 0
a:<span> earlier	-2 10 -7
a:<span> for	0 13 -12
a:<span> in	-1 15 -12
a:<span> through	0 10 -10
a:<span> to	-2 -12 15
a:<taker>	-5 -13 17
a:<v-bear>	17 -21 2
a:<v-begin>	-2 10 -7
a:<v-buy>	13 0 -17
a:<v-down>	-4 12 -8
a:<v-impose>	0 9 -9
a:<v-propose>	-13 12 -1
a:<v-return>	9 0 -8
a:<v-say>	10 -6 -1
a:<v-suspend>	0 -12 14
a:<v-target>	-10 -16 23
a:<v-up>	-13 4 2
a:?	-5 13 -8
a:a	-9 9 -2
a:act	-16 -1 19
a:after	-11 5 0
a:agree	5 6 -13
a:an	0 13 -13
a:and	-32 9 3
a:and <goods-amount>	-1 15 -13
a:and <month-gone>	-8 -1 11
a:another	0 -10 11
a:are to	-3 10 -6
a:at	-16 -9 16
a:at stake	0 -19 20
a:be	-8 9 -5
a:beef	-3 18 -15
a:been	6 -11 2
a:before .	11 -11 0
a:before new	-5 8 -2
a:before the	-12 -1 11
a:between	-9 0 9
a:between <month-gone>	-7 0 9
a:buy	16 -2 -17
a:buy .	15 -9 -6
a:by	7 8 -17
a:by <day-ahead>	0 15 -16
a:by <month-gone>	11 -8 -3
a:by <number>	0 18 -16
a:by mid	4 -9 1
a:cash	0 17 -16
a:coal	-5 11 -4
a:collect	3 -15 1
a:come from	0 -7 9
a:company	-1 -7 10
a:country	-2 -12 15
a:deal	0 15 -18
a:duty	-10 22 -11
a:each	-16 12 -6
a:each of	-8 19 -12
a:each other	0 -11 11
a:each year	0 -15 15
a:earlier	-5 10 -5
a:either	0 -8 10
a:either side	0 -10 10
a:emergency	4 -15 4
a:emergency law	9 -10 -1
a:end	16 -3 -11
a:end of	9 -10 0
a:energy	0 17 -16
a:export to	-2 -10 14
a:far	15 -14 -4
a:far .	16 -9 -8
a:farm	0 14 -13
a:first	6 -21 14
a:first half	-8 -4 13
a:first year	0 10 -9
a:fiscal	0 -6 8
a:follow	0 -10 12
a:for	-7 35 -31
a:for shipbuilding	0 14 -12
a:for the	0 18 -20
a:for thi	-6 16 -10
a:force	0 -10 10
a:free	-6 9 -3
a:free of	-3 12 -8
a:from	-13 0 8
a:from <number>	0 11 -8
a:from <span>	-2 10 -8
a:from the	-10 -1 13
a:go	-11 0 8
a:good	-8 -13 16
a:good and	0 14 -14
a:good in	0 -8 8
a:half	-9 6 0
a:half of	-6 -1 9
a:have	0 -20 20
a:have to	0 -9 11
a:hit	0 -11 12
a:importer	-2 -4 8
a:in	-18 11 1
a:in <month-gone>	-19 1 12
a:in <number>	-4 -12 15
a:in <quality>	8 -10 0
a:in cash	0 13 -12
a:in each	-9 15 -9
a:in good	0 -11 12
a:investment	0 15 -13
a:is at	0 -15 16
a:is for	0 13 -13
a:is what	6 -8 0
a:it	3 3 -9
a:its	0 11 -11
a:last	0 -40 38
a:last <span>	0 10 -8
a:last season	2 -10 5
a:last year	-4 -47 47
a:law .	14 0 -13
a:less	13 0 -11
a:may	0 10 -9
a:may be	0 9 -9
a:meet	11 -8 -2
a:meet .	11 -8 -2
a:mid	7 -11 0
a:mid -	7 -11 0
a:month	7 -16 7
a:more	-3 16 -13
a:more <quality>	0 9 -8
a:new	-8 14 -7
a:new year	-8 12 -4
a:next	-8 33 -28
a:next year	0 23 -22
a:of <money>	0 -18 19
a:of <number>	-6 -3 10
a:of <quality>	-7 -13 19
a:of bean	-4 10 -6
a:of beef	0 9 -8
a:of duty	-3 15 -11
a:of it	0 11 -15
a:of last	15 -6 -5
a:of sale	7 5 -12
a:of soybean	9 -4 -5
a:oil	0 11 -8
a:on	12 -1 -6
a:on <day-ahead>	0 -19 20
a:on <day-today>	2 7 -11
a:on <quality>	8 12 -19
a:on either	0 -10 10
a:output	-5 12 -9
a:over	-8 17 -11
a:over <span>	-1 25 -23
a:pay	9 -11 0
a:product	0 -6 7
a:quarter	0 -10 8
a:rice	-8 14 -6
a:sale	9 2 -12
a:sale .	11 -11 0
a:season	-10 14 -4
a:season .	-11 1 4
a:second	7 5 -14
a:set	0 -9 10
a:ship	-6 10 -2
a:shipbuilding	-1 21 -19
a:shipbuilding .	0 13 -12
a:since	11 -32 14
a:since the	1 -9 5
a:so	16 -15 -3
a:so far	16 -11 -7
a:soybean	9 -4 -7
a:spring	10 -1 -7
a:spring .	10 0 -9
a:stake	0 -19 20
a:stake .	0 -16 16
a:tariff	8 -26 11
a:than	15 0 -13
a:than <span>	7 -13 0
a:than last	-1 9 -6
a:than the	14 -8 -7
a:that .	11 0 -9
a:the <day-ahead>	-10 15 -5
a:the <money>	0 10 -9
a:the <name>	-3 -9 12
a:the <organisation>	-8 0 4
a:the come	0 15 -13
a:the country	0 -10 11
a:the emergency	9 -12 0
a:the end	9 -10 0
a:the first	7 -21 13
a:the law	-13 0 15
a:the next	-3 9 -4
a:the second	7 5 -14
a:the third	-2 -6 11
a:then	0 -11 12
a:thi	-34 29 -12
a:thi season	-10 18 -10
a:thi year	-32 26 -10
a:third	-2 -6 11
a:time	-4 -7 12
a:to	-19 -4 16
a:to <level>	-2 -8 11
a:to <month-gone>	-4 -6 10
a:to <seat>	-2 -8 12
a:under	0 13 -10
a:up	14 -6 -9
a:was	1 26 -25
a:were	8 -8 0
a:wheat	-6 10 -5
a:wheat <span>	0 9 -8
a:within	0 15 -14
a:without	-4 -5 9
a:would	-2 -9 11
a:year	-29 0 15
a:year .	-33 15 1
a:year before	11 -22 2
after other unit far money	-8 2 4
after other unit far percent	0 10 -9
after other unit here money	-14 -7 12
after other unit here percent	11 -23 9
after other unit next money	-6 16 -12
after other unit next percent	-6 -25 28
after other unit next tonnes	-16 -9 20
after same unit far money	-20 5 1
after same unit far percent	-4 -13 14
after same unit far tonnes	26 -22 -6
after same unit here money	-12 9 -2
after same unit here percent	-13 12 -5
after same unit here tonnes	-12 10 0
after same unit next money	-21 8 0
after same unit next percent	-15 10 -1
after same unit next tonnes	7 3 -12
asks	0 10 -11
b:"	-3 13 -10
b:'s export	-13 7 0
b:'s trade	-2 8 -5
b:,	17 -12 0
b:, <level>	0 -10 10
b:, <person>	2 -8 5
b:, a	3 -14 6
b:, about	9 -18 4
b:, after	-2 -20 22
b:, against	-8 -3 13
b:, and	-22 8 0
b:, for	0 -8 9
b:, put	-2 16 -14
b:, the	12 -17 3
b:, up	-1 -21 23
b:, was	0 12 -12
b:: about	8 -2 -6
b:: export	0 13 -12
b:;	6 9 -16
b:; the	0 24 -24
b:<day-gone> and	0 10 -9
b:<duty>	-8 -19 23
b:<gate>	-17 2 5
b:<goods-amount>	-13 14 -3
b:<goods-amount> from	0 -13 14
b:<goods-amount> of	0 10 -9
b:<goods>	-11 -5 13
b:<level-noun>	-7 8 -4
b:<level>	-17 -8 14
b:<level> on	-3 -28 31
b:<money>	-7 -12 16
b:<month-gone>	9 4 -13
b:<month-gone> to	0 -8 10
b:<name>	-17 6 4
b:<name> 's	-2 10 -7
b:<name> and	0 -11 12
b:<name> buy	-8 -11 19
b:<name> drop	2 -10 4
b:<name> had	0 -14 15
b:<name> has	3 11 -19
b:<name> have	-10 -5 15
b:<name> import	-1 -6 9
b:<name> in	0 10 -10
b:<name> is	-7 13 -6
b:<name> of	0 10 -11
b:<name> take	7 -9 -1
b:<name> trade	8 -3 -4
b:<not>	-6 10 -6
b:<number> it	-11 -6 17
b:<number> to	-1 -9 11
b:<number> we	11 0 -10
b:<office>	0 20 -18
b:<office> at	0 12 -11
b:<organisation>	15 -14 -2
b:<organisation> has	5 -13 4
b:<organisation> put	8 -14 4
b:<person>	-26 11 1
b:<person> put	0 -11 12
b:<person> say	-9 1 3
b:<quality> company	0 13 -12
b:<quality> export	-4 -14 19
b:<quality> exporter	2 11 -16
b:<quality> list	-1 -5 9
b:<quality> rice	0 10 -10
b:<quality> trade	0 -9 9
b:<seat>	3 8 -12
b:<seat> had	14 -10 -3
b:<seat> has	-10 9 0
b:<seat> will	0 -12 12
b:<sender>	14 16 -26
b:<span>	-6 -6 11
b:<taker>	-10 -12 21
b:<v-agree>	0 14 -13
b:<v-begin>	3 -11 7
b:<v-down>	3 5 -9
b:<v-impose>	-10 12 -6
b:<v-propose>	-4 26 -27
b:<v-say>	7 6 -14
b:<v-sell>	-8 6 0
b:<v-sign>	12 -14 3
b:<v-stay>	-2 -10 11
b:<v-up>	-16 3 4
b:a	-6 13 -8
b:a <organisation>	0 12 -12
b:a fall	0 -7 8
b:a further	0 -10 10
b:a promise	-5 9 -2
b:a quota	-4 17 -13
b:a trade	0 -6 8
b:about	2 -14 9
b:accept	-6 -14 18
b:accept claim	-2 -7 10
b:additional	-5 17 -13
b:admit	0 11 -10
b:after	0 -16 18
b:against	-10 -4 15
b:aim at	0 10 -10
b:already	1 -12 8
b:an	-2 -10 13
b:and	-27 18 -7
b:and <seat>	0 -10 10
b:and at	0 18 -16
b:another	-3 -18 21
b:are	7 -15 6
b:around	-2 -12 14
b:as	0 14 -13
b:at	-9 0 3
b:at a	0 14 -13
b:at about	4 -19 13
b:at least	-10 10 -5
b:average	-9 -9 14
b:begin	-4 -5 10
b:book	11 -2 -9
b:booked	0 -15 14
b:busan	16 -12 -4
b:but	-10 0 10
b:buy more	0 -12 13
b:buyer	6 3 -11
b:by the	9 -19 10
b:car	-5 11 -7
b:charge	0 -16 17
b:chip	0 8 -8
b:chip for	0 8 -8
b:claim	-16 -19 28
b:claim for	-6 -9 14
b:come	9 -17 6
b:come to	5 -16 5
b:commit	-7 13 -4
b:completed	16 -16 0
b:confirm	12 -17 2
b:confirm sale	13 -4 -9
b:cost	-14 1 3
b:cost it	0 12 -12
b:cost the	-5 -15 18
b:could	0 13 -13
b:count	12 7 -22
b:count on	0 14 -13
b:countermeasure	0 -11 11
b:country	-9 -15 21
b:cover	0 -21 21
b:custom	-12 -9 20
b:custom had	-4 -3 9
b:cut	2 7 -9
b:day	8 0 -9
b:deficit	12 -3 -7
b:deficit of	-4 -10 16
b:deficit with	14 0 -12
b:down by	4 6 -11
b:duty	-3 -20 22
b:duty on	-1 -12 14
b:energy	0 12 -12
b:exceeded	0 -13 13
b:existing	0 -14 15
b:expect	-1 18 -16
b:expect export	0 14 -14
b:expect to	-5 7 -2
b:export	0 11 -10
b:export to	-10 18 -10
b:exporter	7 7 -15
b:extra	0 13 -13
b:fall	-10 11 -3
b:fall by	-15 9 1
b:fall of	0 -7 8
b:fall to	10 0 -8
b:farm product	0 13 -12
b:first	0 -14 14
b:for	-43 13 1
b:for good	0 15 -14
b:for the	-4 -9 13
b:for thi	-1 19 -17
b:from	-5 -20 23
b:from <level>	0 13 -13
b:from <name>	-11 -4 14
b:from the	13 -6 -4
b:gain	0 26 -26
b:gain for	0 10 -10
b:gap	-4 -10 15
b:go to	0 12 -11
b:good	-15 0 8
b:grower	-5 -3 8
b:had	11 -19 6
b:had been	-5 -6 9
b:had fall	0 -8 6
b:had hope	0 8 -7
b:had meet	13 -13 0
b:has	9 -12 1
b:has promise	-7 10 -1
b:has take	0 -7 10
b:have	5 -11 6
b:have fall	-7 -1 10
b:have pay	-3 -4 8
b:he	-1 -11 13
b:hope	0 21 -20
b:hope for	0 18 -17
b:import	-22 3 13
b:importer	-18 -14 28
b:importer have	-9 -5 14
b:in	-11 5 3
b:in <month-gone>	-12 1 5
b:in <span>	0 -11 12
b:in return	0 12 -11
b:in some	-7 0 10
b:in the	-14 0 8
b:industry	0 -16 17
b:invest	0 9 -8
b:is	-5 16 -13
b:is worth	0 10 -9
b:it come	0 -10 12
b:it has	-3 -4 8
b:it is	6 -11 4
b:it will	0 -12 12
b:its	12 -14 4
b:its member	-4 -3 9
b:its promise	11 -11 0
b:keep	-3 13 -8
b:last	-13 0 7
b:last year	-11 -2 13
b:least	-10 10 -5
b:let	-3 11 -7
b:list	-5 -9 12
b:list for	0 -17 17
b:lose	-1 9 -7
b:loss at	0 -7 8
b:loss of	0 11 -9
b:maker	0 -14 15
b:may	0 12 -11
b:meet	28 -20 -9
b:meet its	24 -23 -1
b:member	-8 -8 15
b:more	4 -18 12
b:most	-3 13 -10
b:name	0 16 -15
b:name good	0 12 -12
b:next	0 -8 10
b:no more	0 13 -11
b:of <name>	7 17 -23
b:of <quality>	3 8 -12
b:of about	0 10 -8
b:of car	0 -10 12
b:of more	0 -6 8
b:of some	-1 -11 14
b:of thi	1 -12 8
b:off	0 -8 10
b:on	-17 -11 17
b:on <day-gone>	4 18 -22
b:on about	0 -13 14
b:on another	0 -7 8
b:on some	0 -10 11
b:one	-4 -14 19
b:open	0 20 -19
b:over	-1 14 -11
b:paper	0 11 -11
b:pass	15 0 -16
b:pay	-3 11 -7
b:plan	0 -15 16
b:plan to	0 -11 12
b:plant	0 11 -11
b:prepare	0 -11 11
b:promise	4 6 -19
b:province	0 -13 14
b:purchase of	0 12 -12
b:put the	1 8 -9
b:put what	-7 -12 17
b:quota	-19 3 4
b:quota of	-11 -4 10
b:rate	0 -15 16
b:reach	10 0 -11
b:reckon	-9 15 -9
b:reckon with	0 15 -13
b:record	-4 -7 12
b:reduce	4 7 -11
b:refund	0 -8 8
b:refund of	1 -8 3
b:report	10 -4 -6
b:revenue	0 11 -11
b:sale	23 -24 -1
b:sale to	10 -13 1
b:save	0 14 -13
b:say	1 9 -11
b:say that	0 -10 11
b:say the	3 8 -11
b:second	0 -8 11
b:see	-4 15 -10
b:sell <name>	-3 -3 8
b:shall	0 15 -14
b:ship	-9 -3 11
b:shipment	0 9 -9
b:should	0 17 -16
b:show	9 0 -8
b:shrink	0 9 -8
b:shrink by	0 11 -12
b:side	0 15 -14
b:since	12 0 -12
b:since <month-gone>	11 5 -16
b:some	17 -33 11
b:spoke	0 18 -17
b:spoke of	0 13 -12
b:stand	7 5 -13
b:sum	0 -12 13
b:surplu	1 -10 6
b:surplu of	0 -15 16
b:target	0 10 -8
b:tariff	-17 -1 7
b:tariff on	-3 -18 20
b:tariff would	0 14 -14
b:tax	0 -11 11
b:term	0 11 -11
b:that <name>	-2 8 -5
b:that is	0 -9 10
b:the <day-gone>	-7 -10 16
b:the <name>	-18 -2 11
b:the <organisation>	16 -15 -2
b:the <quality>	-9 -10 17
b:the cost	0 10 -9
b:the duty	-5 -15 19
b:the first	-1 -6 9
b:the gain	0 24 -24
b:the gap	-2 -7 10
b:the province	0 -13 14
b:the sum	0 -12 13
b:the surplu	0 -10 11
b:the trade	19 -12 -9
b:the two	-5 13 -10
b:the value	0 -9 10
b:the whole	7 7 -14
b:their	0 -11 13
b:then	0 8 -7
b:they	0 11 -12
b:thi	0 14 -14
b:thi year	0 19 -17
b:those	0 -16 15
b:those of	0 -9 10
b:timber	14 -1 -11
b:to	-13 12 -5
b:to <goods-amount>	0 -13 15
b:to <money>	0 -14 16
b:to about	1 -11 8
b:to bring	0 12 -12
b:to fall	0 10 -10
b:to lower	0 -19 19
b:to pay	0 10 -9
b:to the	-26 -2 19
b:toyota	0 14 -14
b:trade	11 -27 12
b:trade deficit	21 -5 -17
b:trade surplu	-1 9 -6
b:trade to	0 -6 6
b:trader	-1 -20 19
b:truce	0 -7 8
b:two	-13 11 -2
b:two country	0 -7 9
b:two government	0 10 -9
b:two side	0 14 -14
b:under	10 -8 0
b:under the	12 -5 -6
b:undertake	0 12 -11
b:undertake to	0 12 -11
b:until	0 18 -18
b:up	-12 -4 10
b:value	0 -13 14
b:value of	0 -10 10
b:valued	0 -15 16
b:valued at	0 -15 16
b:was on	-7 19 -13
b:was to	1 -9 7
b:we	0 13 -12
b:we buy	9 -10 0
b:were	0 -17 15
b:what	-6 -5 10
b:where	-6 12 -5
b:who	0 -7 9
b:whole	6 3 -9
b:will	-11 22 -15
b:with	11 15 -22
b:with the	4 4 -8
b:within	-6 -23 26
b:within the	-4 -15 18
b:work	0 -12 12
b:world	7 7 -14
b:worth	-13 5 -1
b:would	-10 17 -13
b:would be	7 -20 14
b:would cost	0 10 -9
b:would have	-1 -8 10
b:would lose	0 13 -13
b:would take	0 17 -16
b:year	-18 5 4
b:year from	0 -11 11
b:—	5 -12 6
c0=agree	0 16 -16
c0=begin	4 -21 15
c0=down	8 0 -7
c0=propose	-16 27 -18
c0=sell	-10 -5 13
c0=sign	9 -11 1
c0=target	-2 -15 17
c0=up	-9 -1 9
c1=agree	0 15 -16
c1=bear	-11 -7 14
c1=begin	7 -19 11
c1=down	3 7 -10
c1=propose	-4 17 -13
c1=sell	-14 0 11
c1=sign	19 -6 -9
c1=stay	13 -12 1
c1=target	-4 -19 23
c1=up	-14 9 -1
c2=bear	15 -16 0
c2=begin	-13 0 7
c2=buy	13 3 -20
c2=down	-1 -8 9
c2=impose	-5 14 -8
c2=say	13 0 -12
c2=stay	-13 7 0
c2=suspend	0 -12 13
c2=up	-11 0 9
clause about deficit 1	5 -16 7
clause about deficit 1 money	0 -13 11
clause about duties 5	14 -7 -6
clause about duties 5 money	15 -4 -8
clause about exports 8	10 -19 8
clause about exports 8 percent	10 -13 1
clause about exports 8 units	0 -9 9
clause about growth 7 percent	-10 7 -2
clause about imports 9	12 -26 9
clause about imports 9 money	1 -21 14
clause about imports 9 tonnes	10 -4 -6
clause about investment 4	-8 29 -25
clause about investment 4 money	-8 30 -25
clause about other 2	0 -15 16
clause about other 2 money	0 -15 16
clause about purchases 6	-7 16 -13
clause about purchases 6 money	-13 16 -9
clause about purchases 6 tonnes	3 -12 9
clause about purchases 6 units	-1 24 -29
clause about trade 10 money	-8 -12 18
clause about trade 10 tonnes	1 8 -11
clause about trade 3	-14 2 3
clause about trade 3 percent	-2 -10 14
clause achieved	25 -39 7
clause achieved money	19 -25 1
clause achieved percent	0 -8 5
clause achieved tonnes	9 -16 3
clause aim	-19 30 -19
clause aim money	-11 7 -1
clause aim percent	-18 22 -13
clause average	-8 -8 13
clause average percent	-8 -8 13
clause change	-11 8 -1
clause not trade	-10 -11 15
clause not trade percent	-2 -18 20
clause period money	10 1 -5
clause period tonnes	-12 -5 15
clause to come money	11 -11 2
clause to come percent	-3 17 -14
clause trade	-10 8 -2
clause trade money	-9 0 7
clause trade tonnes	2 15 -21
clause worth	-29 -2 11
clause worth money	-18 -4 11
ct0=agree modal	-1 11 -9
ct0=agree past	3 5 -11
ct0=bear past	9 0 -8
ct0=bear perfect	1 -12 9
ct0=bear pluperfect	2 -18 17
ct0=bear present	-13 11 -3
ct0=begin past	9 -26 6
ct0=begin perfect	0 -7 10
ct0=begin pluperfect	0 -8 10
ct0=buy future	-9 7 0
ct0=buy past	3 -9 4
ct0=buy pluperfect	8 -9 0
ct0=buy present	-11 -4 10
ct0=down future	0 16 -16
ct0=down modal	-1 12 -10
ct0=down past	9 -18 4
ct0=down perfect	6 -20 5
ct0=down pluperfect	-3 -22 19
ct0=end modal	-1 13 -11
ct0=end past	11 -14 -3
ct0=end perfect	-11 -5 16
ct0=end pluperfect	-6 -2 10
ct0=impose past	-5 17 -10
ct0=impose present	-10 -4 9
ct0=propose future	0 -9 9
ct0=propose past	-10 18 -9
ct0=propose pluperfect	2 6 -13
ct0=propose present	0 14 -13
ct0=say past	0 22 -24
ct0=say present	-9 -8 14
ct0=sell future	0 17 -17
ct0=sell past	-14 -19 29
ct0=sell present	-2 -14 17
ct0=sign future	0 -9 10
ct0=sign past	3 6 -11
ct0=sign pluperfect	11 -6 -5
ct0=stay past	-3 -3 7
ct0=stay present	13 -2 -6
ct0=up modal	0 7 -6
ct0=up past	-17 -22 34
ct0=up perfect	6 -10 0
ct1=agree modal	-1 11 -9
ct1=agree past	5 2 -9
ct1=bear infinitive	0 -10 11
ct1=bear past	9 0 -8
ct1=bear perfect	-3 -6 9
ct1=bear pluperfect	-12 -6 18
ct1=bear present	-13 11 -3
ct1=begin past	9 -26 6
ct1=begin perfect	0 -7 10
ct1=begin pluperfect	0 -8 10
ct1=buy future	-9 7 0
ct1=buy infinitive	0 11 -14
ct1=buy past	3 -9 4
ct1=buy pluperfect	8 -9 0
ct1=buy present	-11 -5 10
ct1=down future	0 16 -16
ct1=down modal	-1 12 -10
ct1=down participle-passive	-8 0 6
ct1=down past	9 -19 4
ct1=down perfect	6 -20 5
ct1=down pluperfect	-3 -22 19
ct1=down present	0 12 -12
ct1=end modal	-1 13 -11
ct1=end past	11 -14 -3
ct1=end perfect	-11 -5 16
ct1=end pluperfect	-6 -2 10
ct1=impose participle-passive	-19 6 3
ct1=impose past	0 10 -7
ct1=impose pluperfect	12 -5 -5
ct1=propose past	-2 9 -5
ct1=propose pluperfect	7 2 -13
ct1=say past	2 16 -19
ct1=say present	-7 -9 14
ct1=sell future	0 17 -17
ct1=sell infinitive	0 11 -9
ct1=sell past	-14 -19 29
ct1=sell present	-2 -19 22
ct1=sign participle-passive	7 6 -12
ct1=sign past	6 3 -10
ct1=sign pluperfect	12 -5 -7
ct1=stay future	0 12 -11
ct1=stay modal	6 -10 4
ct1=stay participle-passive	-1 -6 10
ct1=stay past	0 -19 18
ct1=stay present	15 -1 -9
ct1=up infinitive	0 15 -14
ct1=up modal	0 7 -6
ct1=up past	-17 -22 34
ct1=up perfect	6 -10 0
ct2=bear pluperfect-passive	13 -10 -4
ct2=begin past	-6 -24 26
ct2=buy past-passive	8 0 -9
ct2=impose modal-passive	0 10 -9
ct2=impose participle-passive	10 -2 -7
ct2=impose pluperfect-passive	-13 7 5
ct2=impose present	-2 -9 12
ct2=stay modal	0 -17 18
ct2=stay past	-3 17 -14
ct2=stay present	-7 10 -5
ct2=up past	-7 -14 21
f:!	0 -15 15
f:"	-6 -14 20
f:'	0 -9 11
f:,	11 -10 2
f:-	-9 17 -10
f::	5 -14 8
f:;	-2 8 -5
f:<agent>	9 -15 7
f:<day-ahead>	2 10 -12
f:<day-gone>	1 4 -7
f:<day-today>	0 -13 12
f:<goods-amount>	-15 0 10
f:<goods>	-12 -1 8
f:<level-noun>	-9 6 0
f:<money>	-7 -24 27
f:<month-ahead>	4 13 -18
f:<month-gone>	17 0 -13
f:<name>	-30 11 3
f:<number>	16 -9 -4
f:<organisation>	-13 -3 12
f:<person>	15 -21 8
f:<quality>	-13 0 7
f:<seat>	8 9 -16
f:<sender>	-13 11 -1
f:<span>	19 -3 -13
f:<taker>	8 -8 0
f:<v-agree>	1 9 -13
f:<v-bear>	7 2 -9
f:<v-buy>	1 -12 10
f:<v-end>	2 8 -9
f:<v-impose>	14 13 -24
f:<v-propose>	14 -4 -6
f:<v-say>	10 -11 2
f:<v-sell>	-9 7 0
f:<v-sign>	-10 17 -10
f:<v-suspend>	-18 0 10
f:<v-target>	-9 -9 14
f:<v-up>	-5 -14 18
f:?	-4 -9 14
f:about	-9 -14 21
f:after	2 -15 10
f:agree	8 4 -13
f:agriculture	5 -9 2
f:aim	-9 -6 13
f:all	15 -22 1
f:amount	0 -6 8
f:an	-7 -13 20
f:another	0 -9 11
f:any	-6 9 -1
f:are	-2 19 -17
f:as	-8 -6 13
f:ask	10 -28 20
f:average	-2 -26 29
f:bank	0 9 -9
f:be	-14 -5 14
f:beef	-8 17 -11
f:been	-9 14 -7
f:before	25 -20 -4
f:begin	2 -12 6
f:beside	-2 13 -10
f:boeing	0 10 -9
f:both	0 -15 17
f:buy	9 -15 5
f:by	-20 4 7
f:call	0 8 -9
f:car	-7 19 -15
f:cash	0 27 -26
f:charge	-8 11 -5
f:come	-13 4 3
f:company	-6 11 -4
f:complete	-3 -8 14
f:confirm	-10 20 -11
f:custom	12 -5 -8
f:data	0 14 -14
f:deficit	-2 -19 22
f:do	-3 -8 11
f:due	0 17 -17
f:duty	4 2 -6
f:each	10 10 -20
f:earth	3 3 -11
f:emergency	5 1 -8
f:end	0 -11 9
f:entry	0 -11 13
f:expect	-19 0 11
f:extra	-5 -7 12
f:face	0 11 -8
f:fact	13 -7 -5
f:far	0 7 -8
f:farm	-9 16 -10
f:fiscal	14 -5 -10
f:follow	5 -9 0
f:for	13 -21 7
f:foreign	0 -7 9
f:four	0 -10 11
f:from	-12 0 8
f:fruit	4 -15 4
f:further	-2 21 -19
f:gap	-3 -3 9
f:give	5 -8 2
f:go	0 -15 13
f:good	-14 1 4
f:had	7 -25 18
f:half	-7 23 -19
f:have	-2 -9 12
f:he	16 -12 0
f:his	-6 -7 12
f:hold	-11 -6 18
f:home	10 0 -10
f:hope	10 -8 -3
f:how	-6 -2 9
f:i	-6 16 -11
f:if	-9 16 -10
f:import	4 -13 8
f:importer	10 -2 -8
f:instead	10 -7 -4
f:into	7 6 -15
f:is	19 -6 -9
f:it	-18 11 0
f:its	0 18 -17
f:keep	-8 -2 9
f:kilo	0 -8 10
f:know	0 -7 9
f:last	-14 -11 21
f:leave	3 12 -14
f:let	0 8 -8
f:license	2 7 -11
f:line	0 14 -14
f:list	0 12 -12
f:long	-3 -5 10
f:lower	5 5 -10
f:make	5 -13 5
f:maker	-7 12 -5
f:matter	2 -11 5
f:may	3 3 -9
f:medicine	0 9 -8
f:meet	15 0 -15
f:mess	-4 -7 12
f:million	21 -13 -10
f:money	12 11 -23
f:more	15 2 -15
f:most	-8 25 -20
f:must	0 -9 11
f:my	10 -5 -4
f:national	0 14 -14
f:new	-15 3 7
f:next	7 -22 13
f:nobody	-1 -16 19
f:north	0 -16 17
f:nothing	11 0 -11
f:notice	0 -10 11
f:now	-2 13 -9
f:number	0 11 -11
f:once	-4 -7 11
f:open	15 0 -17
f:or	-5 -12 18
f:our	0 -8 5
f:output	0 -9 9
f:outside	-3 -13 16
f:over	3 9 -12
f:own	0 -13 10
f:part	0 10 -9
f:pay	-33 3 9
f:prepare	0 -9 10
f:price	-2 -14 16
f:procedure	0 -15 16
f:project	0 15 -14
f:promise	10 17 -29
f:rare	3 3 -11
f:rate	-11 0 6
f:remove	0 13 -13
f:reporter	4 -12 6
f:return	-1 -12 15
f:rice	-4 16 -11
f:rise	-9 2 1
f:run	0 10 -8
f:same	0 10 -8
f:see	13 0 -12
f:sell	-12 6 0
f:service	0 -12 13
f:she	4 -12 5
f:sheet	13 -7 -5
f:ship	-6 13 -7
f:since	-13 3 5
f:some	16 -14 -1
f:soybean	-7 22 -17
f:spring	-1 12 -10
f:stand	15 9 -22
f:steel	0 -12 14
f:still	0 10 -11
f:stock	-2 -3 8
f:stop	0 -10 13
f:sum	12 -8 -3
f:surcharge	-6 21 -15
f:surplu	0 -10 13
f:tariff	-18 -4 13
f:tax	0 -11 12
f:television	-4 9 -3
f:tell	19 -18 -2
f:term	0 -14 15
f:than	21 8 -27
f:that	14 -7 -3
f:their	-10 -10 18
f:them	-5 13 -9
f:there	-17 -11 20
f:they	9 -20 12
f:thi	17 -26 5
f:thousand	-4 -4 9
f:through	-3 -7 12
f:to	-11 8 -2
f:trader	-4 14 -9
f:truce	-8 -2 7
f:twice	13 0 -13
f:two	-18 0 10
f:under	16 -7 -8
f:until	0 8 -6
f:up	-16 -17 26
f:visit	0 9 -9
f:war	-1 -7 10
f:way	1 -19 18
f:we	3 -21 15
f:week	12 -5 -6
f:well	-1 -7 11
f:what	17 6 -21
f:wheat	9 3 -14
f:whether	11 -5 -4
f:which	-18 8 2
f:whole	0 16 -14
f:whose	-4 -10 15
f:will	-2 8 -5
f:wine	11 0 -10
f:within	0 12 -11
f:worth	-4 11 -6
f:would	-22 -19 32
f:year	0 -21 19
first about deficit 1	5 -16 7
first about deficit 1 money	0 -13 11
first about duties 5	14 -7 -6
first about duties 5 money	15 -4 -9
first about exports 8	13 -12 0
first about exports 8 percent	12 -9 -2
first about exports 8 units	0 -9 9
first about growth 7	-8 14 -9
first about growth 7 percent	-8 12 -7
first about imports 9	5 -12 5
first about imports 9 money	-6 -9 15
first about investment 4	-8 29 -25
first about investment 4 money	-8 30 -25
first about other 2	0 -15 16
first about other 2 money	0 -15 16
first about purchases 6	-5 13 -10
first about purchases 6 money	-11 12 -6
first about purchases 6 tonnes	3 -12 9
first about purchases 6 units	-1 24 -29
first about trade 10	-30 -2 10
first about trade 10 money	-16 -17 22
first about trade 10 percent	-13 19 -12
first about trade 3	-14 2 2
first about trade 3 percent	-2 -10 14
first none	-13 0 7
first none money	-30 6 7
first none percent	3 -21 17
first none tonnes	11 0 -10
first none units	-18 14 -4
first-of-paragraph	-8 -5 10
goods money	10 -47 37
goods percent	24 5 -26
has-future	-32 32 -18
has-infinitive	-7 16 -14
has-modal	-15 31 -24
has-participle	3 -9 6
has-past	14 -29 13
has-perfect	19 -23 1
has-pluperfect	15 -26 9
has-present	-17 10 -1
headline	35 6 -33
kind money	-30 4 11
kind tonnes	16 -9 -6
kind units	-14 28 -20
l1="	0 10 -9
l1='s	0 11 -11
l1=,	22 -2 -15
l1=:	-16 -5 15
l1=<level-noun>	0 9 -11
l1=<name>	-6 -13 19
l1=<v-agree>	11 0 -13
l1=<v-bear>	-6 9 -5
l1=<v-begin>	7 0 -9
l1=<v-down>	1 10 -11
l1=<v-end>	5 7 -12
l1=<v-impose>	6 16 -23
l1=<v-propose>	0 17 -27
l1=<v-say>	0 7 -10
l1=<v-sell>	-22 5 7
l1=<v-sign>	20 -12 -7
l1=<v-up>	0 -10 6
l1=about	10 -34 20
l1=additional	0 9 -8
l1=admit	0 10 -9
l1=after	-4 -4 8
l1=against	-2 -14 17
l1=and	-1 15 -14
l1=another	-3 -19 22
l1=are	0 -10 8
l1=around	-2 -12 14
l1=at	-8 11 -7
l1=by	0 21 -18
l1=confirm	6 -14 6
l1=down	-6 -17 19
l1=exceeded	0 -13 13
l1=expect	0 16 -13
l1=fall	-6 11 -5
l1=for	-24 -1 13
l1=from	-8 -38 41
l1=invest	0 9 -7
l1=it	4 5 -10
l1=least	-10 10 -5
l1=of	-9 9 -3
l1=over	0 13 -14
l1=pass	15 0 -16
l1=pay	1 11 -14
l1=put	0 10 -9
l1=reach	11 0 -13
l1=record	-4 -7 12
l1=say	-7 12 -5
l1=some	18 -34 11
l1=that	-11 -6 12
l1=the	0 16 -16
l1=them	-1 -14 17
l1=to	-1 19 -16
l1=up	-5 -12 17
l1=us	0 -12 13
l1=was	-10 -12 25
l1=were	-6 -15 22
l1=which	3 5 -10
l1=with	3 21 -23
l1=worth	-9 13 -9
l1=year	0 9 -8
l2=,	-8 -21 27
l2=:	20 -14 -8
l2=<day-gone>	0 10 -9
l2=<duty>	9 -9 3
l2=<goods-amount>	-2 -8 10
l2=<goods>	-18 -2 12
l2=<money>	9 5 -14
l2=<name>	-14 -5 16
l2=<number>	0 -14 13
l2=<organisation>	4 -16 8
l2=<person>	-12 5 0
l2=<seat>	-7 14 -8
l2=<sender>	0 12 -11
l2=<taker>	13 -1 -11
l2=<v-agree>	-10 14 -5
l2=<v-bear>	1 3 -6
l2=<v-buy>	0 -10 11
l2=<v-down>	-9 2 3
l2=<v-end>	-10 -3 11
l2=<v-propose>	2 26 -32
l2=<v-say>	-16 1 6
l2=<v-target>	0 10 -11
l2=<v-up>	0 12 -13
l2=a	-7 -12 20
l2=again	-2 11 -9
l2=amount	0 -16 13
l2=an	0 9 -7
l2=and	-4 14 -12
l2=are	4 -14 4
l2=be	9 0 -10
l2=bring	-3 -11 15
l2=claim	-4 -11 14
l2=count	0 20 -20
l2=country	0 -8 10
l2=cut	0 26 -23
l2=deficit	0 -15 12
l2=drop	-8 -2 9
l2=duty	16 0 -12
l2=energy	0 11 -11
l2=export	-1 15 -13
l2=exporter	0 12 -12
l2=fall	0 -9 6
l2=figure	-2 -9 12
l2=go	0 8 -8
l2=grow	-9 3 1
l2=had	18 -19 -3
l2=have	-14 -6 19
l2=hope	0 20 -19
l2=import	-5 -8 13
l2=in	-7 -6 12
l2=investment	0 8 -7
l2=is	5 3 -9
l2=it	8 -7 0
l2=list	0 -15 15
l2=of	-9 19 -10
l2=on	-1 -33 35
l2=quota	-14 -5 13
l2=reckon	-6 14 -8
l2=sale	7 -12 1
l2=say	0 19 -20
l2=should	0 9 -8
l2=soybean	0 12 -13
l2=surplu	0 -14 15
l2=tariff	-7 -6 10
l2=that	7 3 -10
l2=to	-1 21 -25
l2=up	-12 -3 11
l2=we	4 -28 19
l2=week	-2 -8 9
l2=will	-3 23 -22
l2=world	8 5 -13
l2=year	-2 -17 20
l3='s	-12 -20 28
l3=,	-18 -15 25
l3=:	-4 10 -6
l3=<begin>	-7 -6 12
l3=<day-ahead>	3 5 -10
l3=<duty>	-1 -11 13
l3=<goods>	0 19 -17
l3=<money>	0 -22 23
l3=<name>	19 -2 -14
l3=<not>	-1 11 -8
l3=<organisation>	0 -16 13
l3=<person>	12 11 -22
l3=<quality>	-8 -8 16
l3=<seat>	4 7 -13
l3=<v-bear>	-14 -14 23
l3=<v-end>	-6 9 -3
l3=<v-impose>	-4 -5 7
l3=<v-propose>	3 3 -10
l3=<v-say>	15 4 -18
l3=<v-sell>	0 -10 8
l3=a	4 15 -21
l3=at	1 -10 8
l3=average	0 -10 11
l3=be	0 20 -19
l3=boeing	0 9 -8
l3=by	-5 -7 11
l3=cost	-5 -7 10
l3=duty	1 -25 22
l3=export	-8 -10 17
l3=farm	0 15 -15
l3=first	10 -11 0
l3=from	-2 7 -4
l3=had	-10 12 -2
l3=has	9 5 -18
l3=have	17 -22 0
l3=in	7 9 -15
l3=is	-4 14 -10
l3=it	-16 -3 14
l3=its	3 -12 9
l3=list	-2 -6 9
l3=of	-18 29 -19
l3=out	8 0 -9
l3=pay	-6 -2 9
l3=say	11 -1 -9
l3=side	0 16 -16
l3=soybean	11 -8 -2
l3=stand	3 5 -10
l3=take	-15 0 16
l3=that	-4 -11 14
l3=the	-24 18 -5
l3=thi	5 7 -16
l3=to	-3 -7 9
l3=trade	0 -18 14
l3=we	-1 19 -17
l3=were	20 -3 -16
l3=whole	7 4 -12
l3=will	0 20 -18
l3=with	-7 -8 14
l3=would	3 29 -34
l3=year	-18 -5 17
l4=,	11 16 -24
l4=<day-gone>	-3 11 -6
l4=<duty>	-10 2 1
l4=<goods-amount>	-9 2 2
l4=<goods>	1 -16 13
l4=<level>	-5 -10 14
l4=<money>	-8 -19 24
l4=<not>	0 13 -12
l4=<number>	-4 -14 17
l4=<organisation>	0 17 -14
l4=<person>	-6 9 -5
l4=<seat>	-7 11 -2
l4=<sender>	20 21 -35
l4=<span>	14 -8 -6
l4=<v-agree>	-1 14 -12
l4=<v-bear>	0 -15 15
l4=<v-impose>	-16 11 -3
l4=<v-propose>	-7 20 -13
l4=<v-say>	-9 -8 16
l4=<v-sign>	-3 14 -11
l4=<v-up>	-4 -6 10
l4=a	0 -30 24
l4=after	2 -12 8
l4=cut	0 -10 11
l4=duty	-3 -13 16
l4=earlier	9 2 -12
l4=expect	-4 12 -8
l4=exporter	4 3 -8
l4=fall	-3 10 -6
l4=for	-5 23 -19
l4=free	0 14 -14
l4=from	-2 18 -15
l4=good	-2 -11 14
l4=have	-7 -7 13
l4=his	7 -10 0
l4=in	0 -21 18
l4=it	-8 10 -3
l4=its	15 -26 13
l4=last	-9 -3 10
l4=of	20 1 -19
l4=open	0 12 -11
l4=our	9 0 -12
l4=put	-1 13 -12
l4=sale	14 -4 -10
l4=say	-15 -12 23
l4=since	0 -8 8
l4=tariff	-4 17 -14
l4=the	3 -22 17
l4=thi	0 -10 8
l4=trade	0 13 -11
l4=two	-7 18 -12
l4=which	0 -10 12
l4=with	9 11 -18
l4=would	0 11 -10
l4=year	-5 -9 14
l=, about	9 -18 4
l=, after	-4 -4 8
l=, against	-1 -11 13
l=, and	-5 10 -6
l=, at	0 -9 11
l=: about	8 -2 -6
l=<begin> "	0 10 -9
l=<begin> about	-1 -13 12
l=<begin> some	13 -14 -3
l=<begin> the	0 7 -8
l=<day-gone> and	0 10 -9
l=<level> on	0 -40 40
l=<level> to	-2 17 -14
l=<money> ,	12 0 -10
l=<name> 's	0 14 -14
l=<name> ,	-2 -15 19
l=<name> :	-7 -10 15
l=<name> buy	-3 -6 10
l=<name> fall	-6 11 -7
l=<name> of	0 11 -11
l=<name> were	-1 -6 10
l=<number> :	-15 0 7
l=a further	0 -10 10
l=amount to	0 -17 14
l=at about	4 -19 13
l=at least	-10 10 -5
l=bring in	-2 -10 14
l=buy about	-2 -6 10
l=claim for	-3 -9 12
l=come to	0 -14 9
l=count on	0 13 -12
l=cut on	0 12 -11
l=deficit of	-2 -8 12
l=export of	0 19 -19
l=fall by	-12 4 3
l=fall of	0 -7 8
l=fall to	12 -2 -9
l=has buy	10 -2 -6
l=hope for	0 18 -17
l=is worth	0 10 -10
l=it buy	10 -7 -1
l=it was	-3 -19 24
l=list of	0 -10 10
l=loss at	0 -9 10
l=number :	4 -11 3
l=of about	0 10 -8
l=of some	-1 -11 14
l=of the	-25 20 0
l=of which	3 5 -10
l=on about	0 -13 14
l=on another	0 -7 8
l=on some	0 -10 11
l=quota of	-10 -9 14
l=reckon with	0 15 -14
l=sale of	7 -10 0
l=soybean :	0 11 -12
l=surplu of	0 -13 14
l=tariff on	0 -10 10
l=to about	1 -11 8
l=to buy	1 4 -12
l=trade of	0 10 -9
l=we buy	9 -12 0
l=would be	0 -8 9
l=would take	0 9 -7
l=year ,	0 -13 13
l=year from	0 -11 11
late	-25 -4 20
lead="	-3 13 -10
lead=\$	17 -1 -15
lead=,	17 -12 0
lead=;	6 9 -16
lead=about	-7 -4 11
lead=after	0 10 -13
lead=american	2 -9 5
lead=and	0 15 -13
lead=but	-10 0 10
lead=by	6 -20 9
lead=china	4 4 -9
lead=customs	-4 -10 16
lead=each	0 -13 13
lead=economists	0 14 -12
lead=for	0 -25 27
lead=importers	-9 -5 14
lead=imports	-2 -5 9
lead=in	-6 -13 16
lead=indonesia	0 15 -13
lead=it	12 8 -16
lead=japan	-4 15 -11
lead=korea	0 12 -10
lead=last	-12 -2 14
lead=more	-6 -11 17
lead=of	-10 11 -3
lead=on	12 -8 -3
lead=peru	0 -12 13
lead=some	13 -14 -3
lead=south	0 9 -8
lead=the	-14 2 5
lead=toyota	0 18 -18
lead=trade	-4 -3 9
lead=trump	-2 -6 9
lead=twelve	11 -2 -11
lead=under	13 -13 0
lead=until	0 18 -18
lead=we	-10 -2 7
lead=where	-6 12 -5
lead=who	0 -7 9
lead=—	5 -12 6
lll=, of which	3 5 -10
lll=, worth about	0 -17 17
lll=<begin> <begin> "	0 10 -9
lll=<begin> <begin> about	-1 -13 12
lll=<begin> <begin> some	13 -14 -3
lll=<begin> <begin> the	0 7 -8
lll=<begin> it buy	10 -6 -2
lll=<begin> more than	-6 -9 15
lll=<begin> of the	-7 10 -4
lll=<begin> we buy	0 -10 11
lll=<level> on another	0 -9 9
lll=<name> fall by	-12 -9 22
lll=<name> fall to	13 0 -13
lll=<quality> good worth	0 -22 22
lll=a fall of	0 -7 8
lll=a quota of	-4 13 -9
lll=cut on about	0 -9 10
lll=for <number> :	0 22 -22
lll=had hope for	0 8 -7
lll=in <number> :	-6 -1 8
lll=last year ,	-3 -10 14
lll=no more than	0 13 -11
lll=of more than	0 -6 8
lll=tariff cut on	0 12 -11
lll=the <level> on	0 -13 13
lll=the <name> fall	0 15 -13
lll=to <level> on	0 -11 11
lll=to <name> :	-6 -15 19
lr=, ,	0 -21 19
lr=, in	10 -3 -6
lr=, is	-2 13 -10
lr=, of	5 13 -22
lr=, up	11 -2 -8
lr=: ,	-6 7 -3
lr=: .	8 1 -8
lr=: <span>	-1 -13 15
lr=: of	-12 -8 19
lr=<begin> ,	0 9 -8
lr=<begin> :	10 -8 -1
lr=<begin> <span>	0 -7 9
lr=<begin> of	-10 10 -4
lr=about .	7 -24 12
lr=about of	-18 -8 18
lr=about so	13 0 -11
lr=after in	0 -13 15
lr=and .	0 13 -13
lr=another .	0 -10 10
lr=at ,	-3 -8 12
lr=at for	0 16 -15
lr=at of	9 0 -10
lr=buy .	-16 -1 17
lr=buy <span>	0 -13 14
lr=buy more	-3 21 -19
lr=by ,	13 3 -15
lr=by in	-22 -16 33
lr=by since	-8 -3 12
lr=by thi	0 14 -14
lr=down .	-7 -10 17
lr=drop in	4 4 -9
lr=fall in	-6 13 -9
lr=for .	-9 18 -12
lr=from ,	0 -9 10
lr=from .	-1 -16 18
lr=from to	0 -9 10
lr=in of	-2 10 -7
lr=it in	0 12 -11
lr=least in	0 8 -7
lr=of ,	0 8 -8
lr=of .	-13 0 6
lr=of on	0 -16 16
lr=on .	0 11 -11
lr=pass in	10 9 -19
lr=reach .	7 0 -10
lr=some .	8 2 -11
lr=some had	7 0 -6
lr=some of	6 -10 2
lr=than .	7 -16 6
lr=than <span>	0 17 -17
lr=that of	-7 -17 21
lr=the .	0 10 -8
lr=the had	6 1 -9
lr=to <span>	0 10 -9
lr=to from	0 13 -12
lr=was .	-11 0 10
lr=with .	0 15 -14
lr=worth <span>	0 -10 11
lr=worth each	0 13 -13
lr=worth or	0 13 -13
nc2=bear	-7 -3 9
nc2=begin	9 -20 5
nc2=buy	-6 -13 20
nc2=down	0 -19 18
nc2=end	-16 1 10
nc2=impose	23 -12 -5
nc2=propose	24 -15 -5
nc2=say	-11 11 -3
nc2=stay	19 -6 -12
nct2=agree participle-passive	10 4 -15
nct2=begin past	13 -2 -10
nct2=buy present	-1 -8 10
nct2=down future	0 -10 10
nct2=down modal	0 -16 17
nct2=end past	-16 6 5
nct2=impose modal-passive	0 -12 12
nct2=impose pluperfect	12 -3 -10
nct2=propose present	15 -7 -6
nct2=say present	-9 0 8
nct2=stay present	12 -6 -6
near about deficit 1	8 -21 6
near about deficit 1 money	1 -15 9
near about duties 5	13 -8 -4
near about duties 5 money	14 -5 -8
near about exports 8	3 -15 9
near about exports 8 tonnes	-1 -12 14
near about growth 7	-11 25 -19
near about growth 7 percent	-11 22 -16
near about imports 9	18 -40 14
near about imports 9 money	2 -25 16
near about imports 9 tonnes	14 -17 0
near about investment 4	-8 36 -31
near about investment 4 money	-8 36 -32
near about other 2	0 -15 16
near about other 2 money	0 -15 16
near about purchases 6	2 17 -23
near about purchases 6 money	-12 17 -10
near about purchases 6 tonnes	12 -12 0
near about purchases 6 units	0 24 -29
near about trade 10	-1 -10 12
near about trade 10 money	-11 -19 24
near about trade 10 percent	4 6 -10
near about trade 10 tonnes	4 13 -17
near about trade 3	-12 -1 6
near achieved	27 -47 11
near achieved money	15 -18 0
near achieved percent	1 -17 11
near achieved tonnes	15 -25 4
near aim	-17 39 -30
near aim money	-7 18 -12
near aim percent	-23 20 -10
near aim tonnes	-1 14 -17
near average	-7 -9 13
near average percent	-7 -9 13
near change	-14 9 -1
near change money	-2 12 -9
near change percent	-3 -9 11
near change tonnes	-13 11 -1
near period	-10 -3 11
near period tonnes	-13 -7 18
near to come	2 11 -14
near to come money	12 -11 0
near to come percent	-2 12 -9
near trade money	-9 -1 7
near trade tonnes	10 14 -26
near trade units	-3 13 -9
near worth	-27 -2 11
near worth money	-17 -4 11
next=,	1 -14 12
next=:	9 -4 -5
next=;	12 1 -11
next=and	10 -12 1
next=before	-11 9 0
next=if	0 12 -10
next=that	-3 10 -7
nhas-future	-10 15 -9
nhas-infinitive	21 -19 -3
nhas-modal	-7 -19 27
nhas-past	-1 9 -7
nhas-present	7 -12 5
nt2=future-passive	0 14 -14
nt2=modal	0 -16 19
nt2=modal-passive	0 -10 11
nt2=perfect-passive	3 -12 7
nt2=pluperfect	10 -2 -8
nt2=present	10 -13 3
nt2=present-passive	0 -11 13
nv2-none	3 4 -7
nv2=announce	0 8 -7
nv2=ask	-1 -6 9
nv2=be	13 -4 -7
nv2=begin	11 0 -10
nv2=come	0 -11 12
nv2=expect	12 -7 -5
nv2=fall	0 -15 16
nv2=import	-5 -19 21
nv2=pay	-2 -11 14
nv2=promise	16 0 -19
nv2=report	-2 11 -7
nv2=show	-11 4 2
nvt2=expect present	12 -7 -6
nvt2=import present	0 -9 10
nvt2=lower modal	0 -13 13
nvt2=show past	-5 -2 9
pc0=begin	-9 -6 13
pc0=down	-14 15 -7
pc0=end	-9 -10 18
pc0=sell	-12 -3 12
pc0=sign	-1 -5 9
pc0=up	18 -11 -5
pc1=agree	3 11 -14
pc1=begin	-7 -6 11
pc1=buy	21 -10 -11
pc1=down	-17 21 -12
pc1=end	-3 -10 12
pc1=impose	-17 10 -1
pc1=propose	-11 -4 11
pc1=sell	-7 -8 13
pc1=suspend	-5 13 -9
pc1=up	17 -7 -7
pct0=begin past	0 -10 9
pct0=buy past	-3 -16 17
pct0=down future	0 14 -14
pct0=down past	-7 -7 14
pct0=down present	-2 9 -7
pct0=end present	0 -9 10
pct0=impose past	-3 8 -4
pct0=impose pluperfect	7 -10 1
pct0=say perfect	-3 -10 13
pct0=sell past	-9 0 8
pct0=stay present	-13 9 -1
pct0=up past	11 -3 -5
pct1=agree participle-passive	-2 11 -8
pct1=agree past	7 0 -7
pct1=bear participle-passive	0 -16 18
pct1=begin past	1 -11 7
pct1=buy infinitive	13 0 -14
pct1=buy past	-3 -16 17
pct1=down future	0 14 -14
pct1=down past	-7 -7 14
pct1=down present	-2 18 -15
pct1=end present	0 -9 10
pct1=say past	11 0 -8
pct1=say perfect	-3 -10 13
pct1=sell past	-9 0 8
pct1=stay present	-11 8 -1
pct1=up past	11 0 -11
phas-gerund	0 12 -9
phas-participle	7 -11 4
phas-pluperfect	14 -3 -11
prior about deficit 1	-1 -12 15
prior about duties 5	4 12 -16
prior about exports 8	-27 10 1
prior about growth 7	-2 13 -10
prior about investment 4	-2 15 -12
prior about purchases 6	31 0 -28
prior about trade 10	-2 -10 12
prior achieved	-11 -2 9
prior aim	23 16 -32
prior change	-6 5 -2
prior period	-30 19 -2
prior to come	17 -5 -7
prior trade	-24 6 8
prior worth	15 -11 -2
pt0=pluperfect	15 -9 -8
pt1=participle-passive	7 -18 9
pt1=pluperfect	11 -3 -8
pv0=agree	0 -10 11
pv0=announce	2 -12 9
pv0=come	-4 10 -7
pv0=go	7 -11 2
pv0=grow	3 6 -10
pv0=have	1 -9 6
pv0=other	4 9 -12
pv0=reach	8 0 -8
pv0=report	-2 -13 16
pv0=rise	-2 -6 11
pv0=take	-12 0 8
pv1=announce	2 -12 9
pv1=buy	23 -5 -18
pv1=come	-3 10 -7
pv1=export	-3 -11 15
pv1=grow	3 5 -9
pv1=have	4 -12 6
pv1=hold	-3 11 -8
pv1=other	4 8 -12
pv1=pay	-4 -12 15
pv1=reach	8 1 -10
pv1=reckon	-4 10 -5
pv1=report	-2 -13 16
pv1=rise	-2 -6 11
pv1=take	-8 -6 13
pvt0=buy past	-2 -13 13
pvt0=come present	0 14 -12
pvt0=fall past	-3 -6 12
pvt0=go past	10 -6 -3
pvt0=lower present	0 -9 9
pvt0=put present	0 20 -19
pvt0=reach past	8 0 -8
pvt0=report past	0 -8 10
pvt0=rise past	-2 -5 10
pvt0=tell past	8 1 -8
pvt1=buy infinitive	13 0 -15
pvt1=buy past	-2 -13 13
pvt1=come present	0 14 -12
pvt1=fall past	-3 -6 12
pvt1=go past	10 0 -10
pvt1=have present	4 -13 5
pvt1=put present	0 20 -19
pvt1=reach past	8 0 -8
pvt1=report past	0 -8 10
pvt1=rise past	-2 -5 10
pvt1=tell past	8 1 -8
q:"	16 0 -13
q:'s	-15 -14 24
q:,	-8 7 -3
q:-	-4 -13 16
q::	-2 -7 9
q:<gate>	-12 7 0
q:<goods>	-8 -3 7
q:<level-noun>	-9 0 5
q:<level>	-24 -18 29
q:<money>	-16 -2 11
q:<month-gone>	-9 1 3
q:<name>	-22 19 -7
q:<number>	-9 2 3
q:<office>	-9 -3 10
q:<organisation>	-13 -4 13
q:<person>	0 9 -8
q:<quality>	-17 -3 13
q:<seat>	6 7 -13
q:<sender>	-22 7 3
q:<span>	5 4 -8
q:<v-agree>	8 14 -22
q:<v-bear>	9 11 -16
q:<v-begin>	-8 0 4
q:<v-down>	-10 8 -1
q:<v-end>	17 1 -15
q:<v-propose>	17 -15 3
q:<v-refuse>	-2 -7 10
q:<v-renew>	0 10 -10
q:<v-say>	1 -8 5
q:<v-sell>	-12 0 6
q:<v-sign>	21 6 -25
q:<v-suspend>	0 -14 15
q:<v-target>	2 -20 17
q:<v-threaten>	-3 -6 10
q:<v-up>	-18 8 2
q:?	10 0 -10
q:a	-39 10 5
q:according	5 6 -14
q:account	1 4 -9
q:add	0 13 -11
q:agree	6 12 -18
q:agreement	10 -17 5
q:aim	9 -3 -6
q:air	0 -10 11
q:alone	0 -9 9
q:also	10 -13 1
q:an	0 -17 14
q:and	-4 10 -7
q:another	-4 -15 18
q:answer	0 -9 11
q:any	0 -9 7
q:are	-17 -1 14
q:association	-5 -6 11
q:at	-3 17 -14
q:back	-15 -10 18
q:bean	16 -7 -12
q:because	0 12 -13
q:beef	-2 14 -11
q:been	5 -13 8
q:before	-15 14 -4
q:better	0 20 -20
q:between	-10 5 0
q:bill	0 11 -11
q:billion	0 -8 9
q:both	13 2 -15
q:bring	7 -12 2
q:buy	11 -4 -4
q:buyer	5 4 -10
q:by	10 1 -9
q:call	6 -10 3
q:case	-5 -4 11
q:cash	0 12 -11
q:change	0 -9 10
q:cheese	0 -8 10
q:chip	0 19 -18
q:come	0 -10 11
q:comment	0 14 -13
q:cost	-8 8 -4
q:country	-3 -9 13
q:custom	-8 -9 18
q:cut	-2 25 -23
q:davo	14 -12 -1
q:decision	9 0 -9
q:deficit	0 -8 9
q:demand	-1 11 -9
q:did	10 0 -9
q:dollar	0 -18 19
q:done	4 13 -19
q:down	0 -13 14
q:each	13 -26 10
q:earth	12 -6 -4
q:emergency	-8 -12 19
q:end	16 0 -13
q:expect	0 24 -23
q:export	-11 4 1
q:face	0 -10 10
q:fall	-11 1 3
q:far	8 0 -8
q:farmer	4 -10 6
q:fentanyl	-1 -8 11
q:figure	-12 -17 32
q:follow	1 -18 16
q:for	-8 -10 15
q:force	0 -14 14
q:forecast	0 8 -8
q:from	-36 -1 17
q:gained	0 -10 10
q:general	2 9 -13
q:give	0 -9 11
q:great	0 -9 10
q:grow	-3 -7 11
q:gyeongju	0 18 -17
q:had	11 -19 6
q:halve	0 -10 11
q:has	19 -13 0
q:have	-8 15 -9
q:head	-1 -11 13
q:hold	-8 -10 16
q:hope	4 -15 10
q:how	11 -8 -3
q:i	11 -17 4
q:if	-3 22 -18
q:import	-13 7 0
q:importer	-8 -13 20
q:invest	0 9 -8
q:investment	0 9 -7
q:is	-14 9 -1
q:it	-1 16 -14
q:its	-7 11 -5
q:itself	0 20 -19
q:jinping	0 11 -9
q:large	0 -12 13
q:largest	0 12 -11
q:last	-11 -8 14
q:law	0 -9 10
q:least	-6 12 -6
q:list	9 -9 1
q:lose	-1 17 -14
q:lower	-2 13 -11
q:magnet	0 13 -14
q:maker	0 17 -16
q:may	0 -14 14
q:meet	15 8 -22
q:million	0 -11 11
q:more	-20 15 -6
q:most	4 19 -24
q:move	-2 11 -8
q:much	12 -17 0
q:nearly	5 -15 9
q:negotiation	0 9 -8
q:new	-15 -16 26
q:next	13 2 -15
q:no	-3 17 -15
q:nobody	-12 2 6
q:nothing	0 8 -9
q:now	10 3 -11
q:of	-4 -7 9
q:olive	0 -9 11
q:on	-13 5 3
q:once	-1 11 -8
q:open	-9 11 -1
q:or	0 -16 16
q:order	-7 -12 18
q:other	7 -8 1
q:out	-8 -7 13
q:over	0 7 -8
q:palm	0 -10 11
q:pass	0 -9 11
q:pause	10 0 -7
q:pay	-5 22 -18
q:people	0 -7 9
q:plan	0 15 -14
q:policy	0 10 -9
q:prepare	0 -9 10
q:president	-2 15 -12
q:product	0 -8 9
q:promise	7 11 -25
q:quota	-4 12 -8
q:rare	13 -5 -6
q:rate	-8 -7 12
q:refund	-3 -31 30
q:reporter	-7 -8 13
q:rest	0 -15 16
q:result	0 14 -13
q:return	0 9 -7
q:rise	-4 8 -4
q:run	-2 9 -6
q:say	13 3 -14
q:schedule	-11 7 2
q:season	-13 -5 15
q:sell	-10 3 0
q:service	-6 18 -13
q:set	0 -10 11
q:she	8 4 -14
q:shipbuilding	0 13 -12
q:since	-4 -9 13
q:so	10 -20 4
q:somebody	-2 12 -9
q:soybean	24 -9 -18
q:spring	0 -10 10
q:stay	-2 -11 15
q:step	-4 -4 10
q:still	0 12 -11
q:stock	0 10 -9
q:stop	8 0 -10
q:strike	-2 -5 9
q:summit	-7 -8 13
q:surcharge	10 -5 -5
q:suspension	0 7 -7
q:table	0 17 -17
q:take	-16 1 8
q:tariff	-20 12 -3
q:tea	-2 -8 11
q:tell	-11 4 2
q:than	-16 22 -14
q:the	10 -1 -5
q:them	-7 -14 21
q:there	0 19 -19
q:they	-5 19 -13
q:thi	6 18 -25
q:thing	0 -11 11
q:think	0 -9 11
q:three	16 -10 -10
q:to	-2 -11 12
q:trade	-3 -18 21
q:truce	-3 -8 11
q:two	-9 -12 17
q:under	12 -23 10
q:urge	-1 -10 12
q:use	0 -8 10
q:used	0 -10 12
q:value	13 0 -14
q:volume	-1 -7 8
q:want	4 -27 25
q:warn	0 -16 17
q:was	11 -5 -2
q:week	-10 -3 10
q:what	7 6 -13
q:where	10 0 -13
q:which	-24 1 7
q:will	-14 13 -6
q:with	-21 14 -4
q:without	-5 -12 17
q:word	-1 14 -11
q:would	4 -22 19
q:write	0 -5 6
q:xi	0 11 -9
q:yale	0 13 -12
q:year	-6 15 -11
q:yet	0 10 -9
qt=future	3 2 -6
qt=modal	4 -21 17
qt=past	-19 1 8
qt=pluperfect	12 -14 0
qt=present	-12 -2 10
quoted	-5 10 -6
r1='	0 -11 13
r1=.	5 -9 5
r1=:	10 -11 0
r1=;	-1 -6 9
r1=<span>	-31 -10 19
r1=<v-impose>	8 2 -11
r1=<v-propose>	0 12 -11
r1=?	-4 12 -8
r1=and	0 -6 7
r1=are	0 9 -10
r1=as	-4 11 -7
r1=before	-12 16 -7
r1=by	10 19 -33
r1=come	-1 -8 10
r1=each	-1 11 -10
r1=for	-19 25 -15
r1=last	0 -35 34
r1=less	13 0 -11
r1=more	0 9 -8
r1=next	0 17 -17
r1=on	-12 -9 14
r1=since	0 -19 14
r1=so	17 -13 -7
r1=there	0 16 -15
r1=thi	-14 16 -7
r1=up	12 -3 -9
r1=was	0 16 -13
r1=were	12 -5 -8
r1=with	0 -9 11
r1=within	0 11 -10
r1=would	0 -12 12
r2=.	-12 -9 14
r2=<day-ahead>	-3 23 -20
r2=<day-gone>	-5 -14 19
r2=<end>	2 -9 8
r2=<goods>	-11 2 4
r2=<level>	-9 11 -5
r2=<money>	-9 10 -3
r2=<month-ahead>	-3 26 -23
r2=<name>	-28 5 9
r2=<not>	-1 9 -6
r2=<number>	0 7 -7
r2=<person>	6 6 -12
r2=<quality>	-10 -3 11
r2=<sender>	0 16 -15
r2=<span>	-5 18 -14
r2=<v-bear>	5 -9 3
r2=<v-impose>	-1 -7 9
r2=<v-say>	8 -7 0
r2=<v-sell>	-4 14 -10
r2=<v-sign>	8 -10 0
r2=against	0 -11 10
r2=all	10 -3 -7
r2=at	1 -21 17
r2=beef	0 10 -8
r2=been	11 -7 -4
r2=by	0 12 -11
r2=due	-4 10 -4
r2=each	-6 15 -11
r2=either	0 -9 9
r2=far	15 -7 -8
r2=farm	0 13 -13
r2=for	5 25 -34
r2=good	-2 -9 11
r2=have	-1 -9 12
r2=it	3 4 -7
r2=last	5 -12 4
r2=new	-2 7 -3
r2=of	0 15 -16
r2=on	22 11 -31
r2=sale	1 8 -11
r2=season	-10 2 3
r2=soybean	9 -6 -2
r2=tariff	7 -10 2
r2=that	10 -11 0
r2=the	-12 -1 10
r2=then	0 -9 10
r2=thi	-2 13 -10
r2=trade	2 -13 7
r2=was	2 -10 9
r2=way	0 16 -14
r2=which	-6 -15 20
r2=worth	0 -11 13
r2=year	-17 -7 16
r3=-	13 -3 -7
r3=.	25 -3 -15
r3=;	0 12 -11
r3=<duty>	-8 14 -3
r3=<end>	-10 -1 7
r3=<goods>	-14 3 5
r3=<name>	4 -10 4
r3=<organisation>	-11 2 3
r3=<quality>	13 -3 -8
r3=<sender>	3 7 -11
r3=<v-bear>	13 0 -12
r3=<v-begin>	0 10 -11
r3=<v-buy>	0 -9 8
r3=<v-end>	6 -12 4
r3=<v-impose>	-12 13 -2
r3=<v-propose>	-12 2 6
r3=according	10 -4 -5
r3=are	0 -17 17
r3=bean	-2 -5 9
r3=beef	-1 10 -8
r3=before	-9 14 -7
r3=booked	15 -7 -8
r3=buy	2 3 -9
r3=by	11 0 -13
r3=country	0 -12 13
r3=direction	0 6 -6
r3=duty	-7 19 -8
r3=emergency	0 -10 7
r3=end	11 -9 0
r3=first	5 -20 12
r3=good	0 -11 13
r3=highest	0 -8 9
r3=if	0 -7 7
r3=import	0 -15 16
r3=in	-13 -4 13
r3=it	-3 -15 19
r3=its	0 11 -14
r3=last	0 14 -12
r3=of	-12 7 0
r3=oil	0 10 -9
r3=over	0 13 -13
r3=promise	-8 12 -4
r3=rice	0 10 -9
r3=second	0 11 -10
r3=stake	0 -14 15
r3=tariff	-9 -9 17
r3=that	-6 -5 13
r3=the	2 -12 9
r3=there	-2 -9 13
r3=thi	-4 19 -14
r3=to	0 -14 13
r3=under	2 10 -11
r3=which	0 16 -15
r3=year	-17 12 -2
r4='s	-1 -11 13
r4=,	-8 11 -5
r4=;	4 -11 7
r4=<agent>	3 -9 3
r4=<end>	14 0 -8
r4=<level-noun>	0 -12 13
r4=<level>	0 -12 10
r4=<money>	-4 11 -7
r4=<month-gone>	-8 -14 23
r4=<name>	19 -1 -15
r4=<not>	-2 -12 14
r4=<number>	-18 12 -3
r4=<person>	0 10 -13
r4=<seat>	0 9 -8
r4=<sender>	-4 -11 14
r4=<span>	1 14 -14
r4=<v-impose>	15 -18 2
r4=<v-sign>	4 -11 4
r4=<v-stay>	6 -13 5
r4=<v-target>	0 -15 13
r4=and	-18 16 -6
r4=be	0 -13 14
r4=been	-6 -5 11
r4=before	8 -11 0
r4=begin	9 0 -9
r4=for	-2 -11 15
r4=in	17 11 -26
r4=it	0 13 -14
r4=last	-11 -5 15
r4=of	16 7 -23
r4=output	0 18 -17
r4=quarter	-7 -7 15
r4=say	5 -13 6
r4=since	8 -9 0
r4=the	-3 -11 13
r4=under	-9 6 1
r4=was	-7 -2 10
r4=way	0 -5 6
r4=what	-6 -17 21
r4=year	-5 13 -8
r=' worth	0 -11 13
r=, <person>	2 7 -10
r=, against	0 -11 10
r=, at	5 -10 2
r=, by	0 10 -10
r=, on	0 12 -12
r=, which	-3 -11 14
r=. <end>	5 -9 5
r=<span> .	-10 -11 15
r=<span> for	0 13 -12
r=<span> through	0 10 -10
r=<span> to	0 -13 13
r=? <end>	-4 12 -8
r=before the	-10 1 4
r=by <day-ahead>	-3 13 -9
r=by <number>	0 26 -25
r=come from	0 -7 9
r=each way	0 17 -16
r=for <name>	0 -8 10
r=for the	-10 19 -10
r=had been	7 1 -8
r=in <number>	3 -19 12
r=in <quality>	0 -10 10
r=in all	14 -1 -11
r=in each	-5 22 -17
r=in good	0 -10 11
r=in the	-19 -7 18
r=is at	0 -14 14
r=is for	0 13 -13
r=last year	0 -29 27
r=more <quality>	0 9 -8
r=more of	0 9 -8
r=next year	0 14 -13
r=of <quality>	-5 -12 17
r=of beef	0 9 -8
r=of it	1 11 -15
r=of sale	7 5 -12
r=of soybean	9 -5 -4
r=on <day-gone>	0 -9 10
r=on either	0 -9 9
r=on the	0 -12 14
r=on which	0 -6 7
r=since the	-2 -6 8
r=so far	17 -13 -7
r=thi year	-16 10 -1
r=to <money>	-4 11 -6
r=to the	10 -2 -7
rule:after figure	-18 3 7
rule:after none	-13 5 0
rule:deficit money	-1 -17 15
rule:exports percent	-34 9 9
rule:exports tonnes	-6 -2 9
rule:exports units	0 -9 9
rule:growth percent	0 -10 10
rule:imports money	-7 -15 21
rule:investment money	-10 52 -47
rule:none money	-11 0 4
rule:none tonnes	17 -10 -6
rule:none units	-20 13 -3
rule:purchases money	-13 23 -17
rule:purchases units	0 22 -27
rule:state achieved	-5 -22 21
rule:state aimed at	-26 31 -17
rule:state reported	-21 -2 16
rule:trade money	-27 -16 26
rule:what deficit	-7 -16 18
rule:what exports	-22 8 5
rule:what growth	0 -6 7
rule:what imports	-3 -11 14
rule:what investment	-10 51 -47
rule:what other	-14 -2 11
rule:what purchases	-3 18 -19
rule:what trade	-39 -10 23
s:"	-5 13 -10
s:&	-2 14 -12
s:'	-14 -2 12
s:'s	17 -7 -4
s:(	-7 -11 17
s:)	-9 -10 17
s::	-9 0 5
s:<day-ahead>	-22 11 2
s:<day-gone>	19 -16 2
s:<duty>	7 -11 6
s:<goods-amount>	17 -2 -14
s:<goods>	-12 -7 16
s:<level-noun>	5 -10 7
s:<level>	-4 -12 15
s:<money>	-30 -10 26
s:<month-ahead>	-10 10 -1
s:<month-gone>	-6 -13 16
s:<month-today>	15 1 -18
s:<not>	-29 17 -2
s:<number>	-6 14 -10
s:<office>	0 16 -14
s:<person>	19 1 -16
s:<seat>	-10 16 -9
s:<sender>	18 7 -20
s:<span>	-15 11 -2
s:<taker>	9 -34 18
s:<v-agree>	6 6 -12
s:<v-bear>	4 6 -12
s:<v-begin>	1 -14 12
s:<v-deny>	-2 20 -18
s:<v-down>	-8 18 -12
s:<v-propose>	6 27 -36
s:<v-refuse>	0 -11 13
s:<v-return>	21 0 -23
s:<v-say>	9 1 -8
s:<v-sell>	-12 -10 17
s:<v-sign>	20 0 -15
s:<v-stay>	-5 -19 22
s:<v-target>	-15 -11 20
s:a	-12 10 -2
s:accept	-13 -9 17
s:according	11 9 -21
s:account	6 -13 7
s:additional	-6 25 -22
s:admit	0 12 -11
s:affected	0 -20 21
s:after	-15 -1 11
s:against	-15 -4 15
s:agreement	-5 11 -7
s:aim	-5 11 -7
s:air	6 -11 3
s:alone	-5 -6 12
s:already	0 -15 13
s:also	0 20 -20
s:aluminum	0 13 -12
s:an	7 5 -11
s:and	-4 17 -15
s:annual	0 -13 14
s:another	-10 -20 25
s:answer	-1 -9 11
s:apple	0 -10 11
s:apply	-7 -10 17
s:are	4 13 -18
s:around	-2 -12 14
s:asia	-1 -8 10
s:ask	-7 -1 8
s:at	-28 8 3
s:average	-15 -19 26
s:back	-14 -14 24
s:bargain	-1 10 -7
s:be	-18 2 3
s:bean	-13 5 3
s:become	0 -13 14
s:been	4 -9 4
s:before	-6 -2 7
s:below	0 9 -9
s:between	-10 -8 17
s:bison	0 10 -9
s:boeing	-7 15 -9
s:book	13 -5 -8
s:booked	6 -16 7
s:both	-3 -9 11
s:bourbon	0 -10 10
s:busan	24 -9 -15
s:but	-20 0 12
s:butter	15 -10 -7
s:buy	14 4 -20
s:buyer	6 -11 2
s:by	5 9 -13
s:calculated	0 9 -8
s:can	0 10 -8
s:cannot	0 9 -8
s:canola	0 9 -9
s:car	-12 24 -19
s:cargoe	11 -3 -8
s:case	-3 -8 12
s:cash	-3 49 -47
s:centre	0 8 -8
s:certified	-5 -8 13
s:charge	-3 -16 18
s:chip	0 16 -15
s:claim	-12 -31 37
s:close	-1 -17 20
s:coal	-11 3 2
s:coast	0 10 -10
s:coffee	-2 -10 13
s:collect	4 -10 2
s:commerce	0 -7 8
s:commit	-9 18 -9
s:completed	15 -15 0
s:confirm	17 -13 -4
s:cost	-16 1 4
s:could	0 -5 6
s:count	6 1 -9
s:counter	0 -14 15
s:countermeasure	0 -15 15
s:country	-22 -22 33
s:course	1 5 -10
s:cover	0 -23 23
s:custom	-5 -19 21
s:customer	10 -7 -3
s:cut	0 23 -23
s:dairy	-5 -10 15
s:data	3 -12 5
s:davo	12 -8 -2
s:day	4 11 -14
s:declare	-1 -13 16
s:delivery	17 -5 -13
s:discuss	0 13 -12
s:dispute	-5 -5 10
s:doe	7 -9 0
s:draw	0 12 -12
s:due	-10 4 0
s:each	-18 11 -5
s:earlier	8 7 -14
s:economic	6 7 -14
s:either	-2 -18 20
s:emergency	15 -24 0
s:energy	-1 47 -46
s:enter	0 9 -8
s:estimate	-20 22 -12
s:ethanol	-1 11 -9
s:every	-5 -11 14
s:everything	0 -17 18
s:exceeded	0 -12 12
s:exempt	0 -13 13
s:existing	-1 -7 10
s:expect	0 15 -16
s:exporter	1 13 -17
s:extra	-1 12 -9
s:fact	-4 16 -12
s:fall	-13 0 7
s:far	17 -9 -9
s:farm	-15 42 -32
s:favour	0 12 -12
s:federation	-6 -7 12
s:fee	0 -10 10
s:fentanyl	4 4 -11
s:few	-1 10 -8
s:figure	6 -13 6
s:first	25 -20 -2
s:fish	-5 10 -6
s:five	-3 11 -6
s:flower	0 -9 9
s:follow	0 -15 17
s:for	-32 35 -19
s:force	3 -18 13
s:forecast	-1 11 -9
s:free	-20 22 -12
s:from	-14 -13 21
s:fruit	0 -14 16
s:further	0 -12 10
s:gain	0 26 -25
s:gap	-6 -16 21
s:gas	0 19 -18
s:get	-6 21 -17
s:given	3 13 -16
s:good	-27 2 8
s:government	0 13 -12
s:grower	-14 3 2
s:guarantee	0 13 -12
s:had	20 -13 -4
s:half	-25 8 8
s:has	8 -13 4
s:have	3 -8 4
s:he	-9 -11 17
s:highest	-4 -12 16
s:his	0 -14 15
s:hit	-3 -17 20
s:honey	11 -1 -9
s:hour	-1 -17 19
s:if	-9 1 2
s:import	-37 -14 34
s:importer	-2 -25 22
s:impose	6 12 -17
s:include	-1 13 -11
s:increase	6 4 -10
s:industry	-3 -29 32
s:instead	0 -10 10
s:intention	-1 13 -11
s:invest	-1 17 -15
s:investment	-3 15 -11
s:is	-14 15 -8
s:it	-14 4 4
s:its	9 4 -14
s:keep	8 0 -7
s:lapse	0 10 -9
s:largest	5 2 -8
s:last	-13 -19 26
s:late	7 -12 2
s:least	-16 13 -6
s:leave	0 -18 17
s:less	9 -17 3
s:level	0 -9 9
s:like	0 -10 10
s:line	0 -11 12
s:list	-5 -20 23
s:look	-2 -12 15
s:lot	-2 15 -13
s:lower	-8 11 -7
s:machine	-6 -9 16
s:machinery	0 -12 13
s:may	-3 26 -24
s:meant	-1 16 -14
s:medicine	0 -7 8
s:meet	34 -26 -11
s:member	-15 -20 32
s:mid	14 -5 -8
s:middle	15 -5 -11
s:might	-1 -7 9
s:milk	10 -5 -5
s:million	-9 8 -2
s:mineral	0 13 -13
s:minister	9 8 -16
s:ministry	3 -14 11
s:month	16 -10 -3
s:more	-1 7 -5
s:most	-21 7 1
s:my	0 17 -15
s:name	0 17 -16
s:named	0 8 -6
s:narrow	-2 -6 10
s:negotiate	0 11 -10
s:new	-9 19 -12
s:next	-24 27 -14
s:no	-3 7 -5
s:nobody	0 -11 12
s:none	-9 7 0
s:nothing	-12 9 0
s:now	4 14 -19
s:nut	0 -15 15
s:offer	0 11 -9
s:oil	1 9 -10
s:older	-5 -9 15
s:once	0 13 -12
s:one	-24 -8 19
s:open	-1 17 -15
s:or	-9 -7 11
s:orange	11 -7 -5
s:other	0 -12 13
s:our	4 20 -25
s:output	-6 16 -12
s:over	0 29 -32
s:paper	-1 18 -15
s:party	0 9 -8
s:pass	14 -7 -5
s:pay	-7 6 -1
s:people	-2 21 -18
s:phosphate	4 7 -12
s:plan	-3 -11 13
s:pledge	8 0 -10
s:policy	0 8 -6
s:port	-2 -15 18
s:portal	-11 0 13
s:poultry	0 14 -12
s:present	-3 -23 25
s:price	-4 16 -12
s:procedure	0 -15 15
s:profit	0 10 -9
s:project	0 28 -27
s:promise	27 -2 -30
s:province	0 -16 17
s:publish	-6 13 -9
s:purchase	-8 11 -4
s:put	-13 -1 7
s:quarrel	0 -21 22
s:quarter	0 -14 15
s:question	-6 -6 12
s:quota	-32 17 -1
s:reach	12 0 -12
s:ready	0 -16 17
s:reciprocal	8 -12 2
s:reckon	-11 15 -8
s:refund	9 -30 13
s:remain	0 -11 12
s:rest	-10 4 3
s:retaliate	0 -10 10
s:return	10 12 -22
s:rice	-11 13 -4
s:rise	-3 -11 13
s:roughly	2 -12 5
s:rubber	0 -8 9
s:rule	-2 20 -18
s:run	-2 14 -14
s:s	0 17 -16
s:sale	22 -24 0
s:same	-14 3 4
s:save	0 14 -13
s:say	16 -1 -10
s:scale	0 -9 9
s:season	-23 20 -2
s:send	6 -11 3
s:service	0 9 -7
s:set	-6 -8 12
s:shall	0 15 -14
s:she	17 -2 -15
s:sheet	-5 20 -16
s:ship	-18 11 0
s:shipbuilding	-4 32 -30
s:shipyard	0 14 -13
s:shrimp	0 -16 17
s:side	0 15 -15
s:since	6 -12 5
s:so	16 -20 1
s:some	15 -29 12
s:soybean	14 8 -30
s:spare	0 -10 11
s:spoke	-2 23 -21
s:spring	14 -14 -3
s:stake	0 -33 34
s:stand	6 10 -17
s:steel	-8 12 -8
s:strike	-9 0 11
s:sugar	-5 -17 22
s:summer	0 -16 17
s:surcharge	13 0 -12
s:suspension	0 -12 12
s:table	0 -13 13
s:talked	0 23 -22
s:target	1 22 -26
s:tariff	3 -8 5
s:term	7 5 -14
s:than	14 -4 -7
s:that	6 6 -11
s:their	-11 -3 13
s:them	0 -10 9
s:then	-12 5 0
s:there	-7 19 -14
s:they	-9 0 4
s:thi	3 21 -31
s:third	-13 0 13
s:those	9 -23 8
s:thousand	14 -8 -6
s:three	8 -10 0
s:through	-14 12 -2
s:timber	14 -1 -11
s:time	-10 -6 11
s:toy	0 -13 14
s:toyota	0 21 -20
s:trade	4 -11 4
s:trader	0 -19 19
s:twenty	-4 11 -6
s:two	-11 0 7
s:tyre	0 10 -10
s:under	19 0 -17
s:undertake	0 15 -14
s:undertaken	0 10 -7
s:undertook	2 5 -12
s:union	0 10 -8
s:value	-4 -12 16
s:valued	0 -15 16
s:volume	-8 5 0
s:want	0 -11 11
s:war	0 -13 15
s:warn	-2 -9 11
s:was	-3 11 -7
s:way	-10 4 0
s:we	-8 15 -9
s:were	13 -11 -1
s:what	-13 -1 10
s:wheat	5 7 -14
s:where	-6 16 -11
s:whose	-7 -4 9
s:will	-22 -1 12
s:wine	0 -15 16
s:with	3 11 -13
s:within	-10 4 0
s:word	4 3 -10
s:worth	-25 0 7
s:would	-21 -1 10
s:write	-4 16 -10
s:year	-12 1 6
s:yet	-1 17 -15
s:—	19 -12 -6
sa:' worth	0 -11 13
sa:'s	13 -15 4
sa:)	-5 -4 9
sa:, <goods-amount>	-9 10 -3
sa:, <level>	-6 -12 18
sa:, <money>	0 14 -12
sa:, <number>	-17 4 7
sa:, <organisation>	-4 -4 9
sa:, a	13 0 -11
sa:, according	7 13 -21
sa:, after	-8 22 -16
sa:, against	-3 -17 19
sa:, and	18 -6 -8
sa:, more	0 -18 20
sa:, of	0 -10 9
sa:, on	-1 9 -7
sa:, say	15 0 -17
sa:, tell	0 -13 13
sa:, that	0 -10 11
sa:, the	-3 -5 9
sa:, was	-1 -13 16
sa:, where	0 16 -17
sa:- <month-gone>	-14 -1 16
sa:; the	5 4 -10
sa:<day-ahead>	-32 18 0
sa:<day-ahead> ,	-12 10 0
sa:<day-ahead> ;	0 10 -8
sa:<day-gone>	13 -17 6
sa:<day-gone> ,	13 2 -14
sa:<day-today>	0 -13 14
sa:<day-today> .	0 -21 18
sa:<duty>	9 6 -14
sa:<gate>	8 -10 3
sa:<goods-amount>	25 -7 -17
sa:<goods-amount> .	18 -7 -12
sa:<goods-amount> <span>	6 5 -13
sa:<goods-amount> in	-2 16 -13
sa:<goods-amount> thi	19 -18 0
sa:<goods>	-13 15 -7
sa:<level-noun>	9 -12 5
sa:<level>	-13 7 0
sa:<level> ,	-3 12 -9
sa:<level> .	-10 5 0
sa:<level> of	1 -9 8
sa:<money>	-28 14 0
sa:<money> .	-20 -6 17
sa:<money> by	0 -17 18
sa:<money> for	0 9 -9
sa:<money> in	-7 6 -1
sa:<money> last	0 22 -22
sa:<money> of	0 21 -19
sa:<month-ahead>	0 20 -18
sa:<month-gone>	-7 -17 21
sa:<month-gone> ,	-1 -17 15
sa:<month-gone> and	5 -18 10
sa:<month-gone> from	-1 12 -10
sa:<month-today>	14 -7 -8
sa:<month-today> ,	15 -5 -10
sa:<name>	-15 0 10
sa:<name> ,	-12 13 -5
sa:<name> .	-25 -11 26
sa:<name> <level>	0 10 -10
sa:<name> each	0 -11 12
sa:<name> in	-8 -4 11
sa:<name> last	-3 -12 15
sa:<not>	-21 12 0
sa:<number>	-19 14 -2
sa:<number> ,	-10 7 0
sa:<number> .	-14 5 3
sa:<number> ;	-1 12 -10
sa:<number> in	0 -9 11
sa:<number> of	-12 1 7
sa:<office> .	0 18 -17
sa:<organisation>	-5 -4 10
sa:<organisation> ,	-19 0 16
sa:<organisation> .	14 -1 -10
sa:<organisation> say	0 -12 12
sa:<person>	16 0 -15
sa:<person> .	11 2 -16
sa:<person> say	1 14 -17
sa:<quality> beef	-1 10 -8
sa:<quality> product	0 -8 11
sa:<seat>	-9 19 -11
sa:<seat> 's	0 -8 8
sa:<seat> .	-11 22 -14
sa:<span>	-16 14 -5
sa:<span> .	-6 11 -7
sa:<span> ;	0 -15 15
sa:<span> earlier	-3 8 -5
sa:<span> for	0 12 -11
sa:<span> from	-1 -9 11
sa:<span> in	-1 15 -12
sa:<span> through	0 11 -10
sa:<span> to	-2 -9 12
sa:<taker>	-7 -15 20
sa:<v-bear>	16 -11 -1
sa:<v-buy>	7 -8 0
sa:<v-down>	-12 19 -12
sa:<v-end>	-1 -14 15
sa:<v-impose>	14 -11 0
sa:<v-propose>	9 4 -13
sa:<v-sell>	-13 2 6
sa:<v-sign>	14 -2 -7
sa:<v-stay>	7 -16 10
sa:<v-target>	-16 -17 26
sa:<v-up>	-11 -5 14
sa:?	0 10 -11
sa:a good	0 -9 11
sa:about	0 6 -6
sa:according	9 9 -19
sa:according to	9 9 -19
sa:act	-1 -9 10
sa:affected	0 -12 13
sa:after	-14 12 -3
sa:after <money>	0 24 -23
sa:after the	0 -10 9
sa:against	-4 -8 11
sa:agree	13 0 -13
sa:alone .	0 -9 11
sa:also	-1 21 -19
sa:an	6 7 -14
sa:and <goods-amount>	1 18 -24
sa:and <level>	-1 11 -9
sa:and <money>	0 16 -14
sa:and <month-gone>	-9 -1 12
sa:and <name>	-3 10 -7
sa:and car	0 -11 11
sa:and expect	8 -13 4
sa:and is	18 -11 -7
sa:and more	8 0 -6
sa:and other	0 13 -13
sa:and that	-6 -3 11
sa:and the	-10 -8 17
sa:and with	-1 11 -9
sa:and would	1 -9 6
sa:announce	1 13 -15
sa:are	2 8 -12
sa:are expect	0 11 -10
sa:are to	-4 27 -24
sa:as the	-1 16 -14
sa:ask	0 -17 16
sa:at	-13 -5 13
sa:at <level>	0 16 -16
sa:at stake	0 -19 20
sa:at the	-1 -8 11
sa:back	-7 -11 18
sa:back .	-4 -7 12
sa:be	-19 4 1
sa:be lower	0 18 -18
sa:bean	-12 1 6
sa:bean .	-13 7 0
sa:because	0 11 -11
sa:beef	-4 21 -18
sa:been	9 -19 7
sa:before ,	-3 -9 13
sa:before .	10 -9 0
sa:before new	-5 8 -2
sa:before the	-26 -1 20
sa:begin	9 3 -13
sa:below	0 12 -11
sa:below .	0 17 -17
sa:between	-9 0 8
sa:between <month-gone>	-7 0 9
sa:booked ,	11 -4 -7
sa:busan	3 5 -9
sa:buy	11 0 -15
sa:buy .	14 -8 -6
sa:buyer	-1 -9 11
sa:buyer .	-1 -8 10
sa:by	0 12 -13
sa:by <month-gone>	11 -8 -3
sa:by mid	4 -9 1
sa:calculated	0 12 -11
sa:cash	0 24 -23
sa:cash ,	0 18 -17
sa:claim	-7 -12 18
sa:collect	1 -20 8
sa:come from	-1 -9 11
sa:company	7 -8 0
sa:could	0 -23 25
sa:could be	0 -14 15
sa:count	-4 -9 13
sa:country	-5 -15 19
sa:custom .	8 -7 -3
sa:custom figure	-1 9 -7
sa:custom say	-4 -3 9
sa:cut	0 13 -13
sa:day .	0 13 -13
sa:dispute	0 -8 9
sa:down to	0 9 -9
sa:due	-9 8 -1
sa:duty	-2 14 -12
sa:duty ,	5 14 -18
sa:duty .	-10 4 0
sa:duty on	0 11 -10
sa:each	-17 15 -8
sa:each of	-7 28 -22
sa:each other	0 -11 11
sa:each year	0 -18 19
sa:earlier ,	0 13 -11
sa:either	-2 -18 20
sa:either side	0 -10 10
sa:emergency	3 -18 7
sa:emergency law	9 -10 -1
sa:end of	5 -10 3
sa:energy	0 26 -25
sa:estimate	-9 9 -2
sa:estimate .	0 19 -18
sa:ethanol	-1 10 -8
sa:expect	3 5 -11
sa:expect <money>	0 -11 11
sa:expect to	6 8 -15
sa:export	-11 2 1
sa:export to	-3 -10 14
sa:far	10 -2 -7
sa:far .	16 -9 -8
sa:farm	0 31 -29
sa:farm good	0 11 -10
sa:farm product	0 18 -17
sa:fentanyl	4 4 -11
sa:first	15 0 -12
sa:first .	0 13 -13
sa:first half	-8 -4 12
sa:first year	0 10 -9
sa:fiscal	0 -6 8
sa:follow	0 -8 10
sa:for	-7 23 -19
sa:for <money>	-3 -15 18
sa:for <span>	-2 -7 10
sa:for ship	0 11 -11
sa:for shipbuilding	-2 21 -18
sa:for the	2 7 -11
sa:for thi	0 11 -10
sa:free	-12 5 1
sa:from	-15 -5 15
sa:from <level>	-1 6 -4
sa:from <name>	-1 -5 7
sa:from <number>	-1 12 -9
sa:from <span>	-2 10 -8
sa:from the	-12 -2 16
sa:gas	0 9 -8
sa:go	-15 -5 17
sa:go into	0 15 -14
sa:good	-16 0 4
sa:good and	0 10 -9
sa:good in	0 -8 8
sa:had	8 3 -9
sa:had promise	18 -16 -2
sa:half	-18 4 5
sa:half ,	0 11 -10
sa:half of	-14 -1 13
sa:has been	4 -22 14
sa:have	2 -13 9
sa:have to	-4 -11 15
sa:highest	-4 -11 16
sa:hit	0 -12 13
sa:hope	0 -15 16
sa:hope to	0 -14 15
sa:if the	0 16 -14
sa:import	-6 -17 21
sa:importer	-2 -9 12
sa:impose	0 13 -12
sa:in <month-gone>	-1 -8 8
sa:in <number>	3 -14 11
sa:in a	-6 -7 13
sa:in cash	0 16 -15
sa:in each	-7 23 -17
sa:in good	0 -11 12
sa:in its	2 10 -13
sa:in that	6 -9 1
sa:in the	-13 10 -2
sa:increase	7 5 -13
sa:industry	0 -14 14
sa:into force	0 -11 11
sa:investment	0 16 -14
sa:is	5 9 -14
sa:is a	-2 11 -7
sa:is at	0 -15 16
sa:is for	0 19 -19
sa:is the	8 -9 0
sa:it	-2 -6 9
sa:it ,	0 8 -6
sa:it .	9 -10 0
sa:it had	12 -15 2
sa:it has	-7 12 -5
sa:it import	-1 -8 10
sa:it would	-8 -3 15
sa:its car	0 10 -10
sa:its tariff	0 -8 9
sa:keep	14 -6 -4
sa:largest	9 3 -12
sa:last	3 -16 12
sa:last <span>	3 6 -12
sa:last month	12 -6 -4
sa:last year	-9 -23 28
sa:law ,	-11 -12 21
sa:law .	14 0 -13
sa:less than	2 -9 3
sa:list	0 -17 15
sa:lower	-4 23 -20
sa:may	0 15 -13
sa:meet	13 -10 -3
sa:meet .	11 -7 -4
sa:member	-1 -7 11
sa:mid	6 -10 0
sa:mid -	6 -10 0
sa:money	0 13 -11
sa:month	18 -2 -12
sa:month .	11 -1 -9
sa:more	-8 12 -6
sa:more <quality>	-1 8 -6
sa:most	-13 -5 12
sa:my	0 11 -10
sa:nearly	0 -9 10
sa:new	-10 15 -5
sa:new year	-8 12 -4
sa:next	-14 29 -20
sa:next year	0 24 -22
sa:no	0 8 -8
sa:not in	3 -9 4
sa:nothing	-2 9 -6
sa:nothing .	0 9 -9
sa:now	10 0 -10
sa:of <money>	-1 -22 24
sa:of <name>	-11 0 7
sa:of <number>	-4 -13 16
sa:of <quality>	-9 -9 17
sa:of a	-1 10 -8
sa:of beef	0 9 -7
sa:of duty	-8 5 0
sa:of farm	0 11 -11
sa:of it	8 10 -19
sa:of last	11 -2 -5
sa:of sale	7 2 -9
sa:of soybean	8 -3 -6
sa:of that	10 5 -15
sa:of the	7 4 -12
sa:of what	1 -18 16
sa:of wheat	2 5 -9
sa:oil	-3 15 -11
sa:on <day-ahead>	0 -20 22
sa:on <quality>	7 10 -16
sa:on either	0 -10 10
sa:on steel	0 -11 12
sa:on the	-10 -14 21
sa:on which	0 9 -8
sa:one	-13 0 5
sa:other .	0 -12 12
sa:our	-1 10 -8
sa:out	0 -10 11
sa:out of	0 -10 9
sa:output	-5 12 -8
sa:over	0 28 -28
sa:over <span>	-2 29 -27
sa:own	-2 -7 10
sa:pay	9 -11 1
sa:poultry	0 12 -10
sa:poultry .	0 10 -9
sa:present	0 -9 9
sa:project	0 18 -17
sa:promise	21 -9 -12
sa:promise .	-7 11 -3
sa:promise for	16 -9 -9
sa:quarter	0 -10 8
sa:question	-6 -5 11
sa:quota	-8 8 -1
sa:rate .	0 -8 10
sa:reach <money>	-4 -11 16
sa:record	7 -10 0
sa:refund	-4 -7 11
sa:remain	0 -12 13
sa:remain .	0 -11 11
sa:reporter .	0 14 -13
sa:rest	-9 2 5
sa:rice	-8 12 -3
sa:sale	10 0 -9
sa:sale .	11 -11 0
sa:say	14 -1 -11
sa:say ,	8 -11 0
sa:say ;	-11 13 -2
sa:say <person>	6 5 -15
sa:say in	6 -10 2
sa:season	-13 18 -7
sa:season ,	1 8 -10
sa:season .	-14 6 0
sa:see	2 -12 9
sa:send	0 -15 16
sa:service	0 12 -12
sa:set	0 -20 21
sa:she	8 0 -7
sa:ship	-8 16 -8
sa:ship .	0 16 -14
sa:shipbuilding	-3 29 -27
sa:shipbuilding .	0 19 -18
sa:shipyard	0 14 -13
sa:shipyard .	0 13 -12
sa:show .	-9 3 1
sa:show on	10 -1 -8
sa:shrink	3 -10 3
sa:shrink by	3 -10 3
sa:since	7 -28 16
sa:since <month-gone>	-3 -6 11
sa:since the	0 -10 6
sa:so	10 -14 1
sa:so far	12 -5 -7
sa:some	5 -20 15
sa:soybean	11 -7 -3
sa:soybean ,	0 -8 9
sa:soybean to	5 -9 1
sa:stake	0 -19 20
sa:stake .	0 -16 16
sa:start on	8 -10 0
sa:state	-3 -10 14
sa:steel and	0 10 -10
sa:strike	-8 0 10
sa:surcharge	8 0 -9
sa:take	5 -12 5
sa:talk	0 -10 11
sa:tariff	8 -9 0
sa:tariff are	0 16 -15
sa:tax	-2 14 -12
sa:tell	-6 -19 22
sa:than <money>	-2 12 -8
sa:than <span>	7 -15 0
sa:than in	-15 -3 14
sa:than last	-3 10 -7
sa:than the	13 -9 -5
sa:that ,	-1 10 -8
sa:that .	13 -2 -10
sa:that <name>	-16 14 -1
sa:that the	-13 3 7
sa:the	-1 -11 11
sa:the <day-ahead>	-25 28 -5
sa:the <day-gone>	14 -7 -7
sa:the <level>	6 -11 3
sa:the <money>	0 10 -9
sa:the <name>	-13 -4 14
sa:the <office>	0 12 -10
sa:the <organisation>	0 -7 8
sa:the <seat>	-24 36 -19
sa:the come	0 14 -13
sa:the country	0 -12 13
sa:the dispute	0 -8 9
sa:the duty	13 0 -13
sa:the emergency	8 -15 0
sa:the end	5 -10 3
sa:the first	13 0 -10
sa:the highest	0 -10 12
sa:the largest	9 0 -9
sa:the law	-13 0 15
sa:the next	-7 14 -6
sa:the rest	-9 2 5
sa:the second	4 4 -10
sa:the tariff	9 -3 -5
sa:the third	-3 -7 11
sa:the whole	-5 -3 10
sa:their	-3 -5 10
sa:them	3 -11 6
sa:themselve	0 -9 10
sa:then	-9 -2 10
sa:there ,	0 9 -8
sa:they	-7 -17 22
sa:thi	4 2 -11
sa:thi season	-11 17 -8
sa:thi week	12 -17 1
sa:thi year	3 3 -10
sa:third	-4 -12 18
sa:three	-13 -1 11
sa:through	-4 10 -6
sa:to	-4 -7 9
sa:to <level>	-4 -11 14
sa:to <money>	-9 3 0
sa:to <month-gone>	-7 -6 12
sa:to <name>	0 -15 12
sa:to <quality>	-1 -8 11
sa:to a	0 8 -7
sa:to be	-11 7 -2
sa:to fall	0 -9 10
sa:to see	5 -12 6
sa:to take	13 -10 -2
sa:toy	0 -13 14
sa:under the	5 -10 0
sa:unless	0 -9 10
sa:up	18 -24 1
sa:up on	11 -1 -9
sa:up to	3 -13 9
sa:used	-1 10 -8
sa:want	-1 -8 11
sa:way ,	0 -11 12
sa:week	12 -4 -6
sa:week .	10 -9 0
sa:were	9 0 -10
sa:what	0 -6 7
sa:what <name>	-5 -11 15
sa:what was	14 0 -13
sa:wheat	0 9 -10
sa:wheat <span>	0 9 -8
sa:when it	-1 14 -11
sa:where	0 13 -13
sa:whole	-5 -3 10
sa:whose	0 -11 11
sa:will	-2 -19 21
sa:within	-1 27 -26
sa:within <span>	0 11 -11
sa:without	-9 -6 12
sa:would	-11 -18 27
sa:year 's	2 5 -9
sa:year ,	-15 -15 24
sa:year <number>	0 9 -8
sa:year before	9 -16 1
sa:yet	0 15 -12
sa:you	10 -5 -5
sb:"	-4 15 -12
sb:'s commerce	0 -19 19
sb:'s export	9 2 -10
sb:(	-4 -14 18
sb:) —	0 -9 11
sb:, <day-today>	0 -18 18
sb:, <level>	5 -16 9
sb:, <money>	0 14 -12
sb:, <name>	9 -12 4
sb:, <person>	-5 -29 36
sb:, <seat>	-4 -12 15
sb:, about	8 -19 6
sb:, after	-4 -7 11
sb:, against	-8 -3 13
sb:, and	-30 7 2
sb:, but	-11 10 0
sb:, for	-2 -7 11
sb:, in	3 8 -13
sb:, put	-2 16 -14
sb:, to	-3 9 -6
sb:, up	-1 -17 19
sb:, was	0 12 -10
sb::	-16 0 7
sb:: <goods-amount>	-6 -3 9
sb:: <level>	5 7 -12
sb:: export	0 12 -12
sb:: we	0 8 -6
sb:; the	0 20 -20
sb:<day-gone> and	0 10 -9
sb:<day-gone> has	-3 11 -7
sb:<day-gone> that	13 -11 0
sb:<day-today>	9 -5 -3
sb:<day-today> (	0 -11 11
sb:<day-today> that	8 12 -20
sb:<duty>	0 -15 15
sb:<gate>	-14 0 7
sb:<goods-amount>	-5 15 -11
sb:<goods-amount> ,	-5 11 -5
sb:<goods-amount> by	-5 11 -6
sb:<goods-amount> for	-2 -7 10
sb:<goods-amount> from	-1 -10 12
sb:<goods-amount> last	-3 -7 11
sb:<goods>	-1 -13 14
sb:<level>	-41 13 0
sb:<level> ,	-12 17 -11
sb:<level> as	0 15 -14
sb:<level> for	0 20 -20
sb:<level> in	-12 4 1
sb:<level> on	0 -33 34
sb:<money>	-14 -6 14
sb:<money> ;	0 -11 12
sb:<money> last	-2 9 -6
sb:<month-ahead>	-11 -13 21
sb:<month-gone> ,	10 6 -15
sb:<month-gone> :	-8 -12 18
sb:<month-gone> from	0 -8 10
sb:<month-gone> the	0 -9 9
sb:<month-gone> to	2 -14 12
sb:<month-today>	0 8 -10
sb:<name> 's	11 3 -11
sb:<name> and	0 -19 21
sb:<name> are	6 -9 0
sb:<name> buy	-8 -18 26
sb:<name> drop	2 -13 7
sb:<name> had	6 -19 14
sb:<name> have	-10 -9 18
sb:<name> import	-5 -12 17
sb:<name> in	19 -1 -16
sb:<name> is	-9 9 0
sb:<name> pay	0 12 -12
sb:<name> rise	-6 -6 13
sb:<name> sell	-6 -12 18
sb:<name> tariff	0 -10 11
sb:<name> undertook	4 3 -11
sb:<name> were	3 -16 10
sb:<name> would	-7 7 -3
sb:<not>	-11 11 -4
sb:<number> ,	4 -12 7
sb:<number> :	-14 -8 17
sb:<number> ;	0 11 -10
sb:<number> it	-11 -9 19
sb:<number> to	-1 -8 11
sb:<number> we	11 -2 -7
sb:<office>	-4 14 -10
sb:<office> at	0 18 -16
sb:<organisation> ,	-9 16 -11
sb:<organisation> <organisation>	0 -8 10
sb:<organisation> on	0 10 -9
sb:<organisation> put	8 -17 7
sb:<organisation> that	5 4 -9
sb:<person> ,	5 -14 8
sb:<person> had	-6 -1 8
sb:<person> put	0 -10 11
sb:<person> sign	0 -6 7
sb:<person> tell	4 -12 7
sb:<quality> company	0 13 -11
sb:<quality> duty	0 10 -8
sb:<quality> export	-10 -23 30
sb:<quality> exporter	2 12 -17
sb:<quality> list	-2 -8 12
sb:<quality> oil	10 0 -12
sb:<quality> rice	-9 18 -9
sb:<quality> steel	0 -10 10
sb:<quality> trade	0 -13 13
sb:<seat> ,	-10 -10 17
sb:<seat> had	13 -10 -3
sb:<seat> has	-10 10 -1
sb:<seat> the	0 9 -9
sb:<seat> will	0 -20 20
sb:<sender>	10 12 -19
sb:<span>	10 -9 0
sb:<span> ,	-11 12 -6
sb:<span> and	6 -13 7
sb:<span> of	-6 -6 12
sb:<span> to	0 -9 11
sb:<taker>	14 -23 4
sb:<v-agree>	1 16 -18
sb:<v-bear>	-6 10 -8
sb:<v-deny>	-1 17 -15
sb:<v-impose>	-11 16 -9
sb:<v-propose>	-4 23 -23
sb:<v-refuse>	0 -9 10
sb:<v-return>	18 5 -24
sb:<v-say>	7 0 -8
sb:<v-sell>	-4 -13 15
sb:<v-sign>	8 3 -11
sb:<v-stay>	-15 -10 19
sb:<v-target>	0 7 -6
sb:a	-11 12 -6
sb:a <organisation>	0 10 -9
sb:a fall	0 -7 8
sb:a further	0 -12 12
sb:a number	3 4 -10
sb:a promise	-5 9 -2
sb:a quota	-5 12 -8
sb:about	0 -14 11
sb:about <goods-amount>	-1 11 -9
sb:accept	-6 -13 17
sb:accept claim	-2 -7 10
sb:account	0 -12 13
sb:account ,	0 -9 9
sb:additional	-5 23 -19
sb:admit	0 12 -11
sb:after	0 -19 21
sb:after that	0 -13 14
sb:against	-12 3 5
sb:agreement	-4 9 -6
sb:aim	0 11 -10
sb:aim at	0 10 -10
sb:air	7 -9 0
sb:aircraft and	0 -10 10
sb:aircraft worth	0 11 -11
sb:all	-8 0 8
sb:already	1 -20 16
sb:aluminum	0 9 -9
sb:and	-28 27 -14
sb:and <level>	-1 -12 15
sb:and aluminum	0 9 -9
sb:and at	0 18 -16
sb:and that	0 -14 14
sb:and would	-1 10 -8
sb:annual	0 -13 14
sb:another	-4 -18 21
sb:apply	-4 -10 14
sb:are at	4 -11 3
sb:are to	-6 20 -16
sb:around	-2 -12 14
sb:at	-22 15 -5
sb:at <level>	0 29 -28
sb:at a	-1 26 -24
sb:at about	4 -19 13
sb:at least	-11 10 -5
sb:at stake	0 -16 16
sb:average	-12 -16 21
sb:average <name>	0 -18 19
sb:average <quality>	-2 13 -10
sb:because	0 -13 13
sb:beef	0 -8 9
sb:before	0 -10 12
sb:before the	2 -10 5
sb:begin	-12 0 10
sb:between	0 -8 10
sb:boeing	0 12 -11
sb:book	11 0 -10
sb:booked	2 -10 5
sb:busan	22 -16 -8
sb:busan ,	15 -12 -3
sb:but	-14 1 7
sb:buy	7 3 -11
sb:buy <goods-amount>	3 5 -11
sb:buy more	-2 -13 15
sb:buyer	9 0 -7
sb:by <level>	-13 6 0
sb:by <number>	4 -14 7
sb:by mid	7 1 -10
sb:by the	12 -9 0
sb:car	-9 19 -15
sb:cash	0 31 -30
sb:cash ,	0 22 -21
sb:charge	0 -15 17
sb:chip	0 8 -8
sb:chip for	0 8 -8
sb:claim	-7 -21 25
sb:claim for	2 -10 6
sb:close	-1 -10 12
sb:coffee	-2 -9 11
sb:come to	3 -9 4
sb:commerce	0 -12 13
sb:commerce ministry	0 -19 19
sb:commit	-8 16 -8
sb:completed	16 -16 0
sb:confirm	10 -10 0
sb:cost	-14 0 4
sb:cost the	-5 -15 18
sb:count	11 11 -26
sb:count on	0 14 -13
sb:countermeasure	0 -14 15
sb:country	-15 -11 19
sb:cover	0 -22 23
sb:custom	-16 -14 27
sb:custom had	-4 -3 9
sb:cut	0 15 -16
sb:dairy	-5 -10 15
sb:davo	10 -7 -1
sb:day	5 6 -11
sb:deal of	0 10 -9
sb:declare	-1 -11 14
sb:deficit of	-4 -11 16
sb:deficit with	11 -6 -5
sb:discuss	0 12 -12
sb:doe	8 -10 1
sb:doe not	8 -12 2
sb:down by	4 6 -11
sb:duty	5 -10 6
sb:duty ,	9 -20 7
sb:duty on	-3 -13 15
sb:duty that	13 0 -12
sb:each other	0 -14 14
sb:each side	0 10 -10
sb:earlier	12 0 -11
sb:economic	7 4 -11
sb:emergency	15 -8 -7
sb:emergency duty	11 0 -9
sb:energy	0 27 -27
sb:energy for	0 10 -10
sb:energy worth	0 9 -9
sb:estimate	-9 15 -10
sb:everything	0 -10 10
sb:exceeded	0 -12 12
sb:existing	0 -12 13
sb:expect	-5 12 -7
sb:expect export	0 10 -10
sb:export	7 -10 4
sb:export of	11 -7 -3
sb:export to	-18 5 2
sb:exporter	4 9 -16
sb:extra	0 13 -13
sb:fact sheet	-2 13 -10
sb:fall <level>	0 -7 9
sb:fall by	-21 6 9
sb:fall of	0 -7 8
sb:fall to	15 -4 -10
sb:farm	-13 18 -8
sb:farm good	-2 14 -9
sb:farm product	0 17 -16
sb:fear for	0 -12 12
sb:fee	0 -10 10
sb:figure	0 -22 18
sb:first	16 -25 7
sb:first half	3 -16 9
sb:for	-37 20 -4
sb:for <level>	0 -9 9
sb:for <money>	6 -10 3
sb:for <name>	-3 -17 20
sb:for <number>	0 30 -29
sb:for good	0 21 -21
sb:for the	0 -8 7
sb:for thi	-2 23 -21
sb:force	5 -11 4
sb:free	-6 18 -13
sb:from	-3 -10 12
sb:from <level>	0 24 -23
sb:from the	10 -12 0
sb:further	0 -10 10
sb:gain	0 26 -25
sb:gain for	0 12 -12
sb:gap	-6 -13 18
sb:get	-6 21 -17
sb:given	-4 13 -9
sb:go on	-2 -18 21
sb:go to	9 14 -22
sb:goal	0 17 -18
sb:goal for	0 12 -12
sb:good	-14 6 0
sb:good ,	4 14 -19
sb:good and	0 16 -15
sb:government	0 14 -12
sb:grow	4 6 -11
sb:grow by	0 15 -14
sb:grower	-12 7 0
sb:had	18 -20 1
sb:had fall	0 -8 8
sb:had hope	0 8 -7
sb:had meet	14 -13 0
sb:had promise	10 -10 0
sb:had put	0 9 -8
sb:has	8 -6 -2
sb:has buy	2 8 -13
sb:has promise	-7 12 -2
sb:has take	-3 -7 14
sb:have been	0 11 -10
sb:have fall	-7 -5 14
sb:he	-7 -13 18
sb:he say	1 -19 16
sb:he tell	0 11 -11
sb:honey	11 -1 -9
sb:hope	-2 24 -22
sb:hope for	0 21 -20
sb:hour	0 -9 11
sb:if	-10 -4 9
sb:import	-31 0 18
sb:import from	0 11 -9
sb:import of	-11 -3 14
sb:importer	0 -17 13
sb:importer have	-9 -5 14
sb:in	10 -9 1
sb:in <month-gone>	-1 -11 12
sb:in <number>	-4 -8 11
sb:in <span>	0 -14 15
sb:in a	0 -15 10
sb:in cash	0 19 -18
sb:in good	-7 -7 12
sb:in it	-3 11 -7
sb:in return	5 19 -25
sb:in some	-7 0 10
sb:in the	2 -7 4
sb:in up	0 9 -8
sb:include	0 14 -13
sb:industry	-1 -18 21
sb:invest	0 14 -12
sb:investment and	0 -8 9
sb:is	-14 11 -3
sb:is the	8 -22 12
sb:is to	-3 16 -12
sb:is worth	0 10 -9
sb:it	-14 14 -6
sb:it 's	-2 10 -7
sb:it come	0 -9 11
sb:it has	-4 -7 11
sb:it was	-6 -7 12
sb:it will	0 -8 9
sb:its	8 1 -10
sb:its member	-8 -4 12
sb:its promise	9 -7 0
sb:lapse	0 10 -9
sb:last	-24 -2 16
sb:last <month-gone>	0 7 -11
sb:last month	0 11 -12
sb:last week	-11 -4 10
sb:last year	-13 -16 24
sb:least	-11 9 -3
sb:leave	-1 -13 15
sb:leave the	0 -11 11
sb:let	-3 11 -7
sb:line	0 -18 19
sb:list	-11 -11 16
sb:list ,	0 -17 19
sb:list for	0 -18 19
sb:look	-2 -10 13
sb:lose	-3 11 -7
sb:lower duty	0 -15 15
sb:lower its	0 12 -12
sb:make up	-1 13 -11
sb:may	0 15 -13
sb:meet	25 -19 -7
sb:meet its	23 -22 -1
sb:member	-11 -12 22
sb:mid	10 2 -13
sb:mid -	10 2 -13
sb:middle	14 -9 -6
sb:middle of	14 -9 -6
sb:minister	10 0 -11
sb:ministry	-2 -19 22
sb:month	0 -9 11
sb:more from	0 -13 13
sb:most	-7 16 -11
sb:most <quality>	0 19 -18
sb:name	0 17 -16
sb:name good	0 12 -12
sb:narrow	-2 -6 10
sb:next year	0 -8 9
sb:no more	-1 21 -18
sb:nothing	-8 0 7
sb:now	-6 15 -11
sb:number :	10 -16 0
sb:of <money>	0 -12 13
sb:of <month-gone>	7 9 -17
sb:of <name>	7 16 -22
sb:of <number>	5 -17 8
sb:of <quality>	-3 20 -16
sb:of about	0 10 -8
sb:of beef	8 6 -15
sb:of busan	16 -13 -5
sb:of car	-1 -14 17
sb:of its	-5 14 -9
sb:of last	7 12 -19
sb:of more	0 -6 8
sb:of some	-8 -2 13
sb:of soybean	-8 14 -5
sb:of that	0 9 -12
sb:of the	7 -9 1
sb:of thi	2 -11 9
sb:of trade	0 12 -12
sb:offer	0 9 -8
sb:on <day-today>	-5 11 -5
sb:on <quality>	0 -12 11
sb:on a	0 8 -8
sb:on about	0 -13 14
sb:on another	0 -10 11
sb:on his	0 -11 11
sb:on some	0 -10 11
sb:one	-10 -10 17
sb:open	-1 18 -16
sb:orange	11 -6 -5
sb:order for	0 9 -7
sb:other	0 -9 7
sb:our	6 12 -19
sb:paper	0 11 -10
sb:party	0 9 -8
sb:pass	15 0 -15
sb:pay	-11 7 -1
sb:people	-1 18 -16
sb:plan	0 -13 15
sb:plan to	0 -11 12
sb:port	-1 -7 9
sb:prepare	0 -11 11
sb:present	-3 -15 18
sb:price	-2 9 -6
sb:project	0 11 -10
sb:promise	10 4 -23
sb:province	0 -16 17
sb:publish	0 11 -9
sb:publish the	0 12 -11
sb:purchase	-12 16 -4
sb:purchase of	-5 19 -15
sb:put	-10 0 4
sb:put <level>	0 -11 12
sb:put the	0 13 -13
sb:put what	-7 -12 17
sb:quarrel	0 -19 19
sb:quota	-27 10 0
sb:quota of	-12 -2 8
sb:rate	-1 -11 13
sb:reach	15 3 -19
sb:reckon	-15 24 -16
sb:reckon with	-2 16 -13
sb:reduce	3 11 -14
sb:refund	13 -24 4
sb:refund of	18 -15 -7
sb:return	11 10 -21
sb:return <name>	0 12 -11
sb:rise	-3 -8 10
sb:rule	-1 17 -15
sb:sale	15 -27 7
sb:sale to	6 -20 10
sb:save	0 14 -13
sb:say ,	-3 -5 8
sb:say in	16 -16 0
sb:say that	-11 -2 8
sb:say the	0 7 -9
sb:seafood	-2 -7 10
sb:season	-12 0 7
sb:sell <name>	-8 -10 18
sb:shall	0 15 -14
sb:she	10 0 -8
sb:sheet	-2 13 -10
sb:ship	-9 0 7
sb:shrink	0 12 -9
sb:shrink by	0 11 -12
sb:side	0 8 -7
sb:side has	0 -9 9
sb:since <month-gone>	4 8 -11
sb:some	11 -16 2
sb:soybean	5 19 -31
sb:soybean :	3 9 -16
sb:spoke	0 19 -18
sb:stake	0 -16 16
sb:stand	7 5 -12
sb:state	10 0 -14
sb:steel and	0 9 -9
sb:still	0 12 -10
sb:sugar	-3 -13 18
sb:summer	0 -10 10
sb:surplu of	0 -15 16
sb:table	0 -11 11
sb:talk	-1 11 -9
sb:target	0 25 -26
sb:target for	0 20 -19
sb:tariff are	-3 -4 7
sb:tariff is	0 -12 14
sb:tariff on	1 -17 16
sb:tax	0 -11 14
sb:tell	1 4 -6
sb:tell the	0 7 -8
sb:term	0 10 -10
sb:that <quality>	0 11 -10
sb:that export	9 0 -11
sb:that he	-1 -7 10
sb:that is	0 -11 13
sb:that it	-3 -8 12
sb:that the	14 -8 -1
sb:that was	-1 -5 8
sb:that would	9 -6 0
sb:the <day-gone>	1 -8 5
sb:the <name>	-25 0 13
sb:the <number>	0 -7 8
sb:the <office>	-3 -10 13
sb:the <quality>	-7 9 -5
sb:the <seat>	-9 9 -1
sb:the <span>	0 -10 12
sb:the arrangement	4 5 -10
sb:the average	-8 -11 15
sb:the cost	0 10 -9
sb:the country	-2 -5 8
sb:the deal	0 12 -11
sb:the deficit	-3 -11 14
sb:the emergency	-17 -4 19
sb:the first	18 -18 0
sb:the gain	0 26 -25
sb:the gap	-3 -10 14
sb:the industry	0 -13 15
sb:the last	0 12 -10
sb:the list	0 -19 19
sb:the loss	-2 17 -15
sb:the middle	14 -9 -6
sb:the month	3 -10 5
sb:the port	0 -9 12
sb:the price	0 8 -7
sb:the province	0 -16 17
sb:the quarrel	0 -11 12
sb:the surplu	0 -10 11
sb:the trade	19 -2 -13
sb:the truce	4 6 -12
sb:the two	-14 11 -5
sb:the value	0 -11 11
sb:the whole	6 6 -13
sb:the world	0 -17 18
sb:then	0 8 -7
sb:there	1 9 -12
sb:there is	7 4 -14
sb:there were	-1 -12 14
sb:they	-2 12 -9
sb:they had	0 10 -9
sb:thi	0 25 -28
sb:thi week	8 3 -13
sb:thi year	0 10 -11
sb:third	-8 8 0
sb:those	3 -18 11
sb:those of	0 -8 9
sb:three	11 -3 -8
sb:timber	14 -1 -11
sb:time	0 -7 9
sb:to	4 4 -8
sb:to <goods-amount>	-4 -8 11
sb:to <money>	-5 -5 9
sb:to <name>	16 -49 26
sb:to a	0 -10 12
sb:to be	-8 16 -10
sb:to buy	16 6 -33
sb:to lower	0 -17 18
sb:to pay	0 18 -17
sb:to raise	0 9 -9
sb:to tax	0 -10 11
sb:to the	-17 -18 28
sb:toyota	0 24 -23
sb:trade	2 -15 11
sb:trade between	-6 -7 14
sb:trade deficit	21 -1 -17
sb:trade surplu	-2 8 -5
sb:trade to	0 -6 6
sb:trader	0 -28 25
sb:truce	4 5 -11
sb:two	-21 2 8
sb:two government	0 10 -9
sb:tyre	0 10 -10
sb:under	21 0 -17
sb:under the	16 -13 0
sb:undertake	0 15 -14
sb:undertake to	0 15 -14
sb:undertaken	0 9 -7
sb:undertook	4 3 -11
sb:union	0 10 -8
sb:until	-3 16 -13
sb:up	-26 7 4
sb:value	0 -20 21
sb:value of	0 -11 12
sb:valued	0 -15 16
sb:valued at	0 -15 16
sb:volume	-8 0 5
sb:volume :	-3 -7 11
sb:warn	-2 -8 11
sb:was	-15 4 3
sb:was a	-1 14 -12
sb:was on	-8 20 -13
sb:was to	4 -8 3
sb:way	-1 -8 12
sb:we	-1 14 -12
sb:we buy	9 -9 0
sb:we pay	0 -9 11
sb:were <money>	12 -4 -7
sb:what	-16 4 4
sb:when	0 13 -12
sb:which had	6 -7 0
sb:will	-19 12 -2
sb:will be	0 10 -9
sb:will take	0 12 -11
sb:wine	0 -14 14
sb:wine and	0 -11 11
sb:with	2 6 -7
sb:within	-7 -18 21
sb:within the	-4 -13 16
sb:worth	-19 0 4
sb:would	-16 15 -8
sb:would be	6 -24 18
sb:would buy	-3 9 -2
sb:would cost	0 10 -8
sb:would have	-1 -9 11
sb:would lose	0 13 -13
sb:would take	0 23 -22
sb:write	-1 11 -8
sb:year	-12 -4 9
sb:year from	0 -11 11
sb:year is	0 9 -8
sb:—	18 -12 -5
sb:— <person>	9 0 -10
sentence about exports 8	3 -13 8
sentence about growth 7	1 -14 12
sentence about imports 9	-25 10 4
sentence about purchases 6	2 9 -12
sentence about trade 10	-21 20 -9
sentence about trade 3	0 10 -8
sentence achieved	-13 25 -16
sentence change	0 15 -15
sentence not trade	-4 -12 16
sentence period	18 -14 -1
sentence to come	-13 8 0
sentence trade	-7 9 -4
short no	-8 -6 11
short number alone	-5 16 -12
short without unit	0 11 -11
side money	-10 -18 23
side units	-3 10 -7
size % -1	-10 12 -6
size % 0	-19 -2 13
size % 1	16 -24 11
size EUR 10	-5 -63 65
size EUR 6	8 5 -12
size EUR 7	-6 -5 9
size GBP 6	0 -15 17
size GBP 7	-1 19 -18
size GBP 9	0 16 -16
size JPY 10	8 1 -10
size JPY 11	0 12 -11
size JPY 12	0 24 -23
size USD 10	-19 16 -9
size USD 11	-6 21 -15
size USD 6	-7 -39 43
size USD 7	-26 -20 30
size USD 8	15 -30 15
size USD 9	-20 30 -23
size tonnes 1	-1 -11 13
size tonnes 2	-20 -14 29
size tonnes 3	5 -25 17
size tonnes 4	-41 -5 31
size tonnes 5	36 -21 -13
size tonnes 6	32 -42 4
size tonnes 7	-4 62 -74
size tonnes 8	-5 -9 14
size units 1	0 10 -13
size units 2	-10 40 -37
size units 5	0 -17 18
t0=future	-18 29 -20
t0=future-passive	-3 9 -4
t0=modal	-9 27 -22
t0=past	2 -24 18
t0=past-passive	0 -12 13
t0=perfect	20 -10 -10
t0=pluperfect	17 -13 -3
t0=present	-19 6 2
t1=future	-17 38 -29
t1=future-passive	-3 9 -4
t1=gerund	-9 13 -7
t1=infinitive	-5 12 -11
t1=modal	-8 23 -18
t1=participle-passive	-12 -4 12
t1=past	8 -45 29
t1=past-passive	0 -12 13
t1=perfect	22 -16 -7
t1=pluperfect	10 -4 -5
t1=present	-12 -1 7
t1=present-passive	0 -11 12
t2=modal-passive	0 14 -13
t2=participle-passive	12 -5 -5
t2=perfect-passive	1 -15 10
t2=pluperfect	-1 -15 17
t2=present	-19 -6 16
top	35 6 -33
unit EUR	-14 -27 34
unit JPY	3 26 -28
unit USD	-22 8 3
unit tonnes	16 -9 -6
unit units	-14 28 -20
v0-none	-17 0 8
v0=accept	-3 -4 8
v0=agree	-1 9 -6
v0=aim	0 12 -12
v0=bring	10 -10 0
v0=charge	0 -11 12
v0=come	9 -18 7
v0=commit	-7 13 -4
v0=confirm	9 -15 4
v0=have	-14 -8 17
v0=hope	0 14 -13
v0=meet	28 -20 -9
v0=other	0 15 -14
v0=prepare	0 -16 16
v0=promise	-1 9 -7
v0=reach	11 -8 -5
v0=reckon	-7 16 -11
v0=reduce	4 10 -15
v0=report	10 -4 -6
v0=say	-11 3 1
v0=see	-3 12 -8
v0=stand	7 5 -13
v1-none	-12 6 1
v1=accept	-4 -11 14
v1=admit	0 11 -10
v1=aim	0 10 -10
v1=amount	0 -18 17
v1=charge	0 -16 17
v1=come	9 -19 7
v1=commit	-6 12 -4
v1=confirm	14 -20 4
v1=fall	-9 12 -5
v1=have	-13 -15 23
v1=hope	0 11 -10
v1=pass	15 0 -16
v1=pay	-2 -9 11
v1=prepare	0 -11 11
v1=put	0 -11 11
v1=reckon	-7 16 -11
v1=reduce	4 7 -11
v1=report	10 -4 -6
v1=say	-9 -1 7
v1=see	-4 13 -9
v1=set	-1 15 -13
v1=ship	-9 -1 9
v1=shrink	0 9 -8
v1=stand	8 0 -7
v1=tax	0 -11 11
v2-none	-16 5 4
v2=agree	5 6 -13
v2=be	-10 18 -11
v2=buy	14 -1 -16
v2=collect	0 -15 7
v2=come	0 -16 14
v2=go	-11 0 6
v2=meet	9 -7 0
v2=pay	9 -12 0
verbless	-17 6 4
vt0=aim present	0 10 -9
vt0=be future	0 10 -9
vt0=bring present	0 -8 9
vt0=buy future	-12 8 0
vt0=buy past	9 -7 -1
vt0=buy present	-7 -12 17
vt0=collect past	-7 -2 11
vt0=come past	10 -9 -2
vt0=export present	0 10 -10
vt0=fall modal	0 20 -20
vt0=fall perfect	0 -8 9
vt0=fall pluperfect	0 -8 6
vt0=grow past	-1 -4 8
vt0=have present	-9 -6 12
vt0=hope pluperfect	0 8 -7
vt0=import past	-6 -4 11
vt0=lose past	9 -1 -7
vt0=lower modal	0 -11 11
vt0=lower present	0 14 -14
vt0=meet pluperfect	13 -13 0
vt0=other perfect	7 19 -25
vt0=pay perfect	-7 -7 13
vt0=promise perfect	-8 12 -2
vt0=put present	1 -10 9
vt0=reach modal	0 10 -8
vt0=reach past	7 -20 4
vt0=rise past	-9 -11 19
vt0=rise perfect	11 -4 -6
vt0=say past	-3 21 -18
vt0=say present	-5 -16 21
vt0=see present	-3 11 -6
vt0=sell past	-5 -12 18
vt0=sell present	0 -13 14
vt0=ship present	0 -14 15
vt0=sign past	0 9 -9
vt0=stand present	8 7 -15
vt0=take modal	0 9 -8
vt0=take past	1 -13 7
vt0=take perfect	0 -7 10
vt1=amount participle	-1 -7 11
vt1=be future	0 15 -14
vt1=be modal	6 -10 4
vt1=be past	-1 -10 12
vt1=bring infinitive	0 10 -9
vt1=bring participle	-4 -1 8
vt1=bring present	0 -8 9
vt1=buy future	-12 8 0
vt1=buy past	9 -7 -1
vt1=buy present	-7 -12 17
vt1=collect past	-7 -2 11
vt1=come past	10 -10 -1
vt1=fall modal	0 20 -20
vt1=fall perfect	0 -8 9
vt1=fall pluperfect	0 -8 6
vt1=grow past	-1 -4 8
vt1=have present	-8 -12 18
vt1=hope pluperfect	0 8 -7
vt1=import past	-6 -4 11
vt1=lose past	9 -1 -7
vt1=lower modal	0 -11 11
vt1=lower present	0 14 -14
vt1=other perfect	10 8 -17
vt1=pass participle	8 4 -12
vt1=pay perfect	-7 -7 13
vt1=put present	1 -10 9
vt1=reach modal	0 10 -8
vt1=reach past	7 -20 4
vt1=rise past	-9 -11 19
vt1=rise perfect	11 -4 -6
vt1=say past	-3 15 -12
vt1=say present	-3 -18 21
vt1=see present	-3 11 -6
vt1=sell past	-5 -12 18
vt1=sell present	0 -13 14
vt1=ship present	0 -14 15
vt1=sign past	0 9 -8
vt1=stand present	9 0 -10
vt1=take modal	0 9 -8
vt1=take past	1 -13 7
vt1=take perfect	0 -7 10
vt2=be modal	0 -17 17
vt2=be past	-3 17 -15
vt2=be present	-5 17 -12
vt2=come past	2 -11 6
vt2=go past	-7 -13 21
vt2=other perfect	0 -12 8
year earlier	-1 -57 50
year earlier money	8 -38 23
year earlier tonnes	-20 -28 46
year earlier units	0 -7 9
year later	-18 61 -53
year later money	-5 48 -45
year later tonnes	-9 18 -11
year this	17 23 -37
year this money	16 10 -25
year this tonnes	4 19 -22`;
