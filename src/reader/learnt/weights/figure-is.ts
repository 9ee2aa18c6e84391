// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	17 -17
a:!	-14 14
a:'s output	-10 10
a:<day-gone> .	-14 14
a:<day-today>	11 -11
a:<day-today> .	12 -12
a:<duty>	5 -5
a:<goods-amount>	-20 20
a:<money>	22 -22
a:<money> in	13 -13
a:<name>	-15 15
a:<name> <level>	-11 11
a:<name> export	-16 16
a:<number> .	-20 20
a:<person>	28 -28
a:<person> 's	12 -12
a:<quality> duty	-10 10
a:<quality> industrial	-12 12
a:<quality> rice	-17 17
a:<span> .	14 -14
a:<span> at	-14 14
a:<v-impose>	-10 10
a:<v-return>	14 -14
a:<v-say>	27 -27
a:<v-suspend>	11 -11
a:a	10 -10
a:additional	-9 9
a:after	-12 12
a:after .	-13 13
a:agree	-14 14
a:all	19 -19
a:and <goods-amount>	-11 11
a:and <level>	28 -28
a:and <month-gone>	-13 13
a:and <name>	-12 12
a:and a	16 -16
a:and no	-18 18
a:at <level>	-15 15
a:at <money>	10 -10
a:at present	-9 9
a:at the	10 -10
a:average	-17 17
a:average .	-9 9
a:banana	11 -11
a:be pay	-12 12
a:beef and	-17 17
a:before	-15 15
a:before .	-11 11
a:between	-15 15
a:by	-10 10
a:by <day-ahead>	-12 12
a:case	-13 13
a:case of	-13 13
a:category	12 -12
a:cent	8 -8
a:charge .	-9 9
a:collect	-12 12
a:come to	10 -10
a:cotton	9 -9
a:day .	-11 11
a:each	-27 27
a:each of	-16 16
a:euro	10 -10
a:firm	10 -10
a:first term	-10 10
a:fiscal	-14 14
a:food	10 -10
a:for investment	8 -8
a:for shipbuilding	-10 10
a:for thi	-10 10
a:from <day-ahead>	14 -14
a:get	11 -11
a:good	-22 22
a:grower	16 -16
a:growth	-26 26
a:have	16 -16
a:higher .	-12 12
a:his	12 -12
a:import	9 -9
a:in .	-10 10
a:in <month-ahead>	12 -12
a:in <name>	18 -18
a:in <number>	-12 12
a:in <seat>	10 -10
a:in each	-16 16
a:in total	-11 11
a:industrial	-12 12
a:industrial good	-12 12
a:instead of	12 -12
a:investment in	12 -12
a:its export	10 -10
a:its own	12 -12
a:job	9 -9
a:kilo	17 -17
a:less	-24 24
a:less than	-13 13
a:line	18 -18
a:lower	-9 9
a:maize	10 -10
a:may	-16 16
a:meal	-13 13
a:middle	10 -10
a:middle of	10 -10
a:more .	6 -6
a:more <quality>	-18 18
a:much	11 -11
a:new duty	-13 13
a:next .	-15 15
a:nil	-17 17
a:no	-12 12
a:not	13 -13
a:now	11 -11
a:of <name>	-17 17
a:of <person>	18 -18
a:of <quality>	-7 7
a:of all	12 -12
a:of export	-11 11
a:of its	12 -12
a:of our	13 -13
a:of output	-9 9
a:of soybean	-15 15
a:of the	17 -17
a:on	12 -12
a:on <day-ahead>	15 -15
a:on <name>	11 -11
a:on average	-18 18
a:on good	11 -11
a:on steel	-8 8
a:once	18 -18
a:or	-10 10
a:or <level>	-9 9
a:our export	12 -12
a:output	-21 21
a:output .	-22 22
a:over <span>	-9 9
a:own	12 -12
a:permanent	-10 10
a:present	-11 11
a:present .	-11 11
a:quota	-16 16
a:same day	-13 13
a:season	-18 18
a:send	-9 9
a:sesame	13 -13
a:shed	10 -10
a:shipbuilding	-12 12
a:since <number>	14 -14
a:since the	-14 14
a:ski	-13 13
a:snow	10 -10
a:south	-12 12
a:soy	-13 13
a:start on	-10 10
a:steel	-19 19
a:steel .	-11 11
a:tariff	19 -19
a:term	-10 10
a:than	-9 9
a:than at	10 -10
a:than in	-27 27
a:than the	-15 15
a:the come	-11 11
a:the first	-13 13
a:the middle	10 -10
a:the season	-8 8
a:the year	-10 10
a:their	14 -14
a:them	18 -18
a:then	-9 9
a:then .	-11 11
a:there	-14 14
a:they	9 -9
a:three	-18 18
a:three .	-11 11
a:time	19 -19
a:to	10 -10
a:to <level>	11 -11
a:to <number>	16 -16
a:to <seat>	-15 15
a:to be	-15 15
a:to zero	-12 12
a:truce .	-11 11
a:under the	-16 16
a:up	-12 12
a:value	15 -15
a:waiting	13 -13
a:what <name>	-10 10
a:will	17 -17
a:will be	8 -8
a:within	-19 19
a:within the	-11 11
a:without	-16 16
a:worth <money>	9 -9
a:worth of	-16 16
a:year	-6 6
a:year before	-22 22
a:zero .	-12 12
after other unit far money	-13 13
after other unit far percent	-11 11
after other unit far units	15 -15
after other unit here money	-25 25
after other unit here percent	-27 27
after other unit next percent	-11 11
after other unit next units	15 -15
after same unit far money	37 -37
after same unit far percent	21 -21
after same unit here money	9 -9
after same unit here percent	21 -21
after same unit next money	-18 18
after same unit next percent	17 -17
after same unit next tonnes	-17 17
b:'	14 -14
b:'s <level>	-14 14
b:'s at	-10 10
b:'s central	-13 13
b:'s economy	24 -24
b:'s export	-11 11
b:(	14 -14
b:, a	-36 36
b:, about	9 -9
b:, after	-13 13
b:, at	15 -15
b:, let	10 -10
b:, not	18 -18
b:, of	-17 17
b:, or	21 -21
b:, rise	7 -7
b:, sell	9 -9
b:, tariff	-12 12
b:, the	9 -9
b:, to	16 -16
b:.	-12 12
b:/	-15 15
b:: <number>	12 -12
b:: it	-11 11
b:: minu	-16 16
b:: our	9 -9
b:: the	12 -12
b:; the	-12 12
b:<day-ahead>	14 -14
b:<day-gone> <name>	-12 12
b:<day-gone> the	-14 14
b:<goods-amount>	16 -16
b:<goods-amount> in	15 -15
b:<level>	14 -14
b:<level> and	12 -12
b:<level> in	14 -14
b:<level> of	-16 16
b:<level> would	-12 12
b:<money>	20 -20
b:<name> buy	-12 12
b:<name> export	14 -14
b:<name> go	-10 10
b:<name> is	-14 14
b:<name> sell	-13 13
b:<name> send	-8 8
b:<name> ship	9 -9
b:<name> shrink	-10 10
b:<name> soybean	11 -11
b:<name> to	-8 8
b:<name> trade	-9 9
b:<not>	33 -33
b:<number>	16 -16
b:<number> /	-15 15
b:<number> it	-15 15
b:<number> to	12 -12
b:<office>	-14 14
b:<office> see	9 -9
b:<organisation>	-18 18
b:<organisation> charge	-14 14
b:<organisation> has	10 -10
b:<organisation> in	-18 18
b:<organisation> lower	-13 13
b:<organisation> on	13 -13
b:<organisation> put	-20 20
b:<quality>	-13 13
b:<quality> coffee	-13 13
b:<quality> duty	-13 13
b:<quality> economy	-15 15
b:<quality> export	-25 25
b:<quality> rice	-18 18
b:<quality> sugar	9 -9
b:<quality> tariff	-11 11
b:<sender>	-16 16
b:<span> it	-10 10
b:<v-agree>	17 -17
b:<v-buy>	-14 14
b:<v-down>	-15 15
b:<v-propose>	-8 8
b:<v-suspend>	11 -11
b:<v-target>	7 -7
b:a	12 -12
b:a fall	-19 19
b:a lapse	-11 11
b:a licence	13 -13
b:a loss	-13 13
b:a memorandum	-6 6
b:a total	10 -10
b:a truce	-12 12
b:about	-17 17
b:accept	-16 16
b:additional	19 -19
b:after	-9 9
b:agree	15 -15
b:aid	16 -16
b:aim	-12 12
b:all	-12 12
b:almost	-19 19
b:alone	-11 11
b:also	-10 10
b:an	14 -14
b:an additional	11 -11
b:and <name>	-12 12
b:and hope	12 -12
b:and the	-13 13
b:and would	12 -12
b:another	-16 16
b:are at	-11 11
b:at about	-12 12
b:at the	16 -16
b:average	-42 42
b:average <quality>	-17 17
b:average tariff	-13 13
b:become	-13 13
b:beef and	11 -11
b:beef export	14 -14
b:been	18 -18
b:before	8 -8
b:bill	-12 12
b:bring <name>	-7 7
b:bring the	21 -21
b:by	-9 9
b:by <level>	14 -14
b:c	37 -37
b:car	8 -8
b:cattle	-13 13
b:central	-12 12
b:central bank	-12 12
b:charge <level>	16 -16
b:closed	12 -12
b:cocoa	15 -15
b:cocoa paste	14 -14
b:coffee	-15 15
b:coffee from	-12 12
b:come down	12 -12
b:come to	-15 15
b:comment	11 -11
b:cost	-9 9
b:cost it	-12 12
b:cost the	-30 30
b:could be	11 -11
b:count	-19 19
b:count on	-10 10
b:counted	-8 8
b:countermeasure	-11 11
b:country	-18 18
b:cover	-14 14
b:covered	-9 9
b:covered about	-9 9
b:credit	12 -12
b:crop	16 -16
b:cut its	12 -12
b:damage	-13 13
b:deficit in	-14 14
b:done	-12 12
b:down	-23 23
b:down by	15 -15
b:down to	2 -2
b:drop	-16 16
b:duty on	-12 12
b:duty to	13 -13
b:each of	14 -14
b:economy	27 -27
b:economy grow	20 -20
b:economy is	11 -11
b:economy shrink	16 -16
b:effect	-13 13
b:expect	-15 15
b:expect a	17 -17
b:expect growth	17 -17
b:export good	12 -12
b:export of	-13 13
b:exporter	12 -12
b:fall from	-13 13
b:fall of	-19 19
b:fall to	20 -20
b:farmer	9 -9
b:fee	7 -7
b:fentanyl	16 -16
b:figure of	14 -14
b:for	-2 2
b:for <number>	-16 16
b:for <span>	13 -13
b:for thi	-16 16
b:force	-12 12
b:force since	-13 13
b:free	-8 8
b:from <name>	-11 11
b:from the	12 -12
b:future	14 -14
b:gained	17 -17
b:gap	-10 10
b:geneva	-10 10
b:georgia	17 -17
b:goal	-11 11
b:good and	-9 9
b:good deficit	13 -13
b:good for	-12 12
b:good of	17 -17
b:good pay	14 -14
b:good to	-12 12
b:grower	-12 12
b:growth	8 -8
b:growth of	34 -34
b:growth thi	-8 8
b:had agree	9 -9
b:had reach	15 -15
b:half	15 -15
b:harvest	17 -17
b:has also	-12 12
b:has fall	-15 15
b:have been	24 -24
b:he had	13 -13
b:he say	-9 9
b:home	12 -12
b:hope to	8 -8
b:i	-10 10
b:import from	-11 11
b:import of	-9 9
b:in	20 -20
b:in <month-gone>	16 -16
b:in <name>	15 -15
b:in each	16 -16
b:in force	-12 12
b:in good	-16 16
b:in the	14 -14
b:index	12 -12
b:inflation	11 -11
b:invest	-15 15
b:investment	-6 6
b:investor	15 -15
b:is forecast	10 -10
b:is the	-16 16
b:is worth	13 -13
b:it	-21 21
b:it 's	9 -9
b:it at	-7 7
b:it buy	-12 12
b:it had	-18 18
b:it was	-12 12
b:its	15 -15
b:its economy	12 -12
b:its purchase	-11 11
b:its tariff	14 -14
b:keep	15 -15
b:lapse	-9 9
b:lapse would	-11 11
b:leave a	-11 11
b:licence	11 -11
b:licence for	15 -15
b:like to	-12 12
b:loss	-22 22
b:loss at	-10 10
b:loss of	-14 14
b:lumber	10 -10
b:machine	-14 14
b:make	14 -14
b:maker	17 -17
b:member	-18 18
b:memorandum	-6 6
b:minu	-15 15
b:month	-12 12
b:most	-10 10
b:most <quality>	-13 13
b:name	-14 14
b:nearly	10 -10
b:need	11 -11
b:net	15 -15
b:new	17 -17
b:not	24 -24
b:number	9 -9
b:of <number>	-11 11
b:of car	7 -7
b:offer	23 -23
b:offer to	18 -18
b:old	16 -16
b:on <quality>	25 -25
b:on a	17 -17
b:on medicine	-9 9
b:on most	-16 16
b:opened	15 -15
b:or	16 -16
b:order for	13 -13
b:order from	-9 9
b:our	12 -12
b:out	22 -22
b:output	-13 13
b:page	10 -10
b:paste	14 -14
b:plu	-17 17
b:point	13 -13
b:power	11 -11
b:price	28 -28
b:profit	8 -8
b:promise to	-10 10
b:purchase	-15 15
b:purchase of	-6 6
b:put	-9 9
b:put the	-18 18
b:quarrel	-13 13
b:quarter	-12 12
b:quota	-12 12
b:quota of	-16 16
b:rate	18 -18
b:rate of	10 -10
b:reckon	-11 11
b:representative	-9 9
b:reserve	11 -11
b:retail	16 -16
b:revenue	16 -16
b:rise to	14 -14
b:road	12 -12
b:sale	14 -14
b:sale of	23 -23
b:sale to	-7 7
b:sanction	10 -10
b:sanction on	10 -10
b:say export	-12 12
b:say it	10 -10
b:section	23 -23
b:sell <name>	-11 11
b:sell it	12 -12
b:share	20 -20
b:she	8 -8
b:ship	9 -9
b:shipment	-14 14
b:should	-16 16
b:side	-9 9
b:soybean	17 -17
b:speak	14 -14
b:spoken	-11 11
b:spoken of	-11 11
b:spring	-18 18
b:start	-11 11
b:steel	-7 7
b:steel pay	-12 12
b:step	-14 14
b:stock	24 -24
b:stock in	17 -17
b:sugar	16 -16
b:sum	-8 8
b:summer	12 -12
b:surcharge of	11 -11
b:surplu	-21 21
b:take effect	-13 13
b:target	-11 11
b:tariff fall	-15 15
b:tariff for	14 -14
b:tariff is	-13 13
b:tariff of	22 -22
b:tax	12 -12
b:tell	7 -7
b:than	-13 13
b:that 's	-19 19
b:that <level>	-11 11
b:that <name>	28 -28
b:that a	10 -10
b:that cost	-11 11
b:that he	12 -12
b:that import	-16 16
b:that our	13 -13
b:that the	-15 15
b:the	15 -15
b:the <level>	-13 13
b:the <name>	-10 10
b:the <person>	11 -11
b:the average	-31 31
b:the damage	-13 13
b:the deficit	-16 16
b:the economy	13 -13
b:the figure	15 -15
b:the loss	-11 11
b:the new	11 -11
b:the old	12 -12
b:the sum	-10 10
b:the three	-10 10
b:the two	-25 25
b:the whole	-16 16
b:the year	-16 16
b:their	18 -18
b:these	-11 11
b:they were	-14 14
b:thi	-21 21
b:those	-25 25
b:those to	-28 28
b:through the	-12 12
b:to about	11 -11
b:to buy	10 -10
b:to drop	-10 10
b:to grow	18 -18
b:to see	-13 13
b:to the	-13 13
b:total	19 -19
b:total of	10 -10
b:trade	-18 18
b:trade among	-9 9
b:trade representative	-9 9
b:two	-23 23
b:under a	-13 13
b:under section	12 -12
b:use	14 -14
b:visitor	13 -13
b:want	10 -10
b:warehouse	17 -17
b:we	-17 17
b:we buy	15 -15
b:we had	-9 9
b:we pay	-12 12
b:we see	-11 11
b:were down	-14 14
b:which come	-12 12
b:which the	13 -13
b:whole	-10 10
b:will	21 -21
b:will let	-15 15
b:will pay	18 -18
b:with	19 -19
b:with an	-9 9
b:work	10 -10
b:world	-16 16
b:worth c	28 -28
b:would cost	-14 14
b:would lose	-19 19
b:year	-15 15
b:year at	-17 17
b:year the	14 -14
b:yield	7 -7
c0=agree	18 -18
c0=bear	16 -16
c0=end	13 -13
c0=impose	21 -21
c0=say	11 -11
c0=target	11 -11
c2=down	16 -16
c2=say	18 -18
clause about duties 5 money	-14 14
clause about exports 8 money	20 -20
clause about exports 8 tonnes	-26 26
clause about exports 8 units	10 -10
clause about imports 9 units	13 -13
clause about investment 4 money	-18 18
clause about investment 4 percent	12 -12
clause about purchases 6 percent	19 -19
clause about purchases 6 units	-17 17
clause about trade 10 money	-8 8
clause about trade 10 percent	10 -10
clause about trade 10 tonnes	26 -26
clause about trade 3 percent	-17 17
clause achieved units	13 -13
clause aim units	-11 11
clause average	-26 26
clause average percent	-26 26
clause change	-5 5
clause change percent	-18 18
clause change tonnes	18 -18
clause each way money	-21 21
clause each way percent	11 -11
clause not trade	20 -20
clause not trade percent	8 -8
clause period	-17 17
clause period money	-11 11
clause period tonnes	-38 38
clause period units	20 -20
clause trade percent	-9 9
clause worth percent	-9 9
clause worth units	11 -11
ct0=agree pluperfect	18 -18
ct0=bear future	14 -14
ct0=bear past	-19 19
ct0=bear present	20 -20
ct0=begin past	-9 9
ct0=begin perfect	9 -9
ct0=begin present	9 -9
ct0=down future	10 -10
ct0=down pluperfect	-20 20
ct0=end modal	-13 13
ct0=end past	14 -14
ct0=impose perfect	15 -15
ct0=impose pluperfect	15 -15
ct0=say past	12 -12
ct0=sell future	-11 11
ct0=target future	12 -12
ct0=up perfect	-12 12
ct0=up present	33 -33
ct1=agree pluperfect	11 -11
ct1=bear future	14 -14
ct1=bear infinitive	-14 14
ct1=bear past	-19 19
ct1=bear present	13 -13
ct1=begin past	-10 10
ct1=begin perfect	9 -9
ct1=begin present	8 -8
ct1=buy infinitive	11 -11
ct1=down future	10 -10
ct1=down gerund	13 -13
ct1=down infinitive	-4 4
ct1=down pluperfect	-20 20
ct1=end modal	-13 13
ct1=end past	13 -13
ct1=impose infinitive	-6 6
ct1=impose past-passive	-13 13
ct1=impose perfect	18 -18
ct1=propose modal	13 -13
ct1=say infinitive	-10 10
ct1=say past	12 -12
ct1=say present	-16 16
ct1=sell future	-11 11
ct1=target future	12 -12
ct1=target infinitive	-14 14
ct1=up infinitive	11 -11
ct1=up perfect	-12 12
ct1=up present	31 -31
ct2=bear future	12 -12
ct2=bear future-passive	-12 12
ct2=bear pluperfect-passive	-15 15
ct2=begin modal	-14 14
ct2=begin past	-12 12
ct2=begin present	15 -15
ct2=down participle-passive	15 -15
ct2=impose participle-passive	16 -16
ct2=impose past-passive	-13 13
ct2=sell present	-25 25
ct2=stay modal	-11 11
ct2=up past	-15 15
ct2=up present	13 -13
early	7 -7
f:"	17 -17
f:-	18 -18
f:;	-12 12
f:<agent>	-8 8
f:<day-ahead>	11 -11
f:<day-today>	11 -11
f:<goods-amount>	9 -9
f:<level>	11 -11
f:<money>	-13 13
f:<month-today>	-12 12
f:<not>	-15 15
f:<number>	-10 10
f:<organisation>	-21 21
f:<person>	-12 12
f:<points>	14 -14
f:<span>	-11 11
f:<taker>	20 -20
f:<v-deny>	15 -15
f:<v-down>	-9 9
f:<v-end>	15 -15
f:<v-impose>	18 -18
f:<v-propose>	-6 6
f:<v-target>	20 -20
f:about	-15 15
f:add	13 -13
f:again	13 -13
f:against	-27 27
f:aim	-10 10
f:all	-18 18
f:also	15 -15
f:announce	12 -12
f:answer	-20 20
f:any	-15 15
f:as	18 -18
f:ask	-9 9
f:average	-16 16
f:base	-11 11
f:been	7 -7
f:behind	10 -10
f:being	11 -11
f:better	-9 9
f:billion	-12 12
f:but	22 -22
f:by	-18 18
f:call	10 -10
f:can	-15 15
f:cannot	-10 10
f:canola	-13 13
f:car	-20 20
f:case	-6 6
f:change	15 -15
f:charge	-13 13
f:cherry	9 -9
f:city	-13 13
f:club	11 -11
f:come	-19 19
f:concentrate	13 -13
f:container	17 -17
f:continue	13 -13
f:custom	12 -12
f:decide	10 -10
f:deficit	-13 13
f:did	-19 19
f:dinner	-11 11
f:discuss	9 -9
f:dispute	-9 9
f:done	14 -14
f:down	-17 17
f:earlier	-15 15
f:early	11 -11
f:eat	14 -14
f:either	-17 17
f:ethanol	9 -9
f:expect	-25 25
f:face	-17 17
f:fear	10 -10
f:fee	20 -20
f:feed	15 -15
f:fentanyl	8 -8
f:fishmeal	8 -8
f:food	13 -13
f:for	7 -7
f:from	26 -26
f:fruit	-13 13
f:further	-10 10
f:get	9 -9
f:go	13 -13
f:good	-31 31
f:hasn't	12 -12
f:heart	-13 13
f:here	-14 14
f:high	-18 18
f:hold	24 -24
f:house	10 -10
f:i	10 -10
f:it	-14 14
f:keep	-14 14
f:kernel	13 -13
f:land	11 -11
f:largest	-7 7
f:late	-11 11
f:later	11 -11
f:let	9 -9
f:list	19 -19
f:m	-13 13
f:main	-14 14
f:maker	-13 13
f:man	10 -10
f:market	-14 14
f:matter	-11 11
f:may	-12 12
f:mean	-13 13
f:month	16 -16
f:much	-20 20
f:need	13 -13
f:neither	10 -10
f:new	15 -15
f:no	-16 16
f:none	9 -9
f:notice	-14 14
f:now	9 -9
f:off	12 -12
f:offer	24 -24
f:older	10 -10
f:on	19 -19
f:one	-8 8
f:order	12 -12
f:other	-11 11
f:outside	-13 13
f:over	13 -13
f:p	-12 12
f:page	13 -13
f:palm	11 -11
f:past	12 -12
f:people	-11 11
f:permit	10 -10
f:place	-10 10
f:player	17 -17
f:present	12 -12
f:procedure	-16 16
f:project	-7 7
f:published	-12 12
f:rate	9 -9
f:reason	13 -13
f:remain	12 -12
f:reply	19 -19
f:reporter	14 -14
f:rise	16 -16
f:round	14 -14
f:sale	15 -15
f:second	11 -11
f:section	12 -12
f:set	12 -12
f:she	-7 7
f:ship	13 -13
f:should	33 -33
f:signature	13 -13
f:since	22 -22
f:smaller	-9 9
f:soybean	-11 11
f:standstill	11 -11
f:statement	12 -12
f:stay	-12 12
f:step	-12 12
f:still	15 -15
f:stop	11 -11
f:sugar	12 -12
f:sum	9 -9
f:surprised	10 -10
f:table	18 -18
f:talk	22 -22
f:tax	15 -15
f:tell	17 -17
f:term	16 -16
f:than	-9 9
f:thank	-18 18
f:that	-8 8
f:then	10 -10
f:they	15 -15
f:thi	-24 24
f:threaten	15 -15
f:time	11 -11
f:to	-13 13
f:ton	11 -11
f:trade	-14 14
f:two	14 -14
f:until	11 -11
f:value	9 -9
f:want	-10 10
f:way	-19 19
f:where	-12 12
f:which	-17 17
f:who	-13 13
f:will	11 -11
f:win	-12 12
f:winter	11 -11
f:with	-16 16
f:word	-23 23
f:worked	-17 17
f:worse	8 -8
f:worth	18 -18
f:yet	-10 10
f:you	-14 14
f:—	-11 11
first about duties 5 money	-13 13
first about exports 8 money	21 -21
first about exports 8 percent	-12 12
first about exports 8 tonnes	-26 26
first about exports 8 units	10 -10
first about imports 9 money	9 -9
first about imports 9 tonnes	-20 20
first about imports 9 units	13 -13
first about investment 4 money	-18 18
first about investment 4 percent	12 -12
first about purchases 6 percent	20 -20
first about purchases 6 units	-17 17
first about trade 10	14 -14
first about trade 10 money	-15 15
first about trade 10 percent	24 -24
first about trade 10 tonnes	15 -15
first about trade 3 percent	-17 17
first none	29 -29
first none percent	53 -53
first-of-paragraph	13 -13
goods money	-38 38
goods percent	28 -28
goods tonnes	19 -19
has-future	12 -12
has-past	22 -22
has-present	5 -5
kind percent	36 -36
kind tonnes	-15 15
l1=(	13 -13
l1=,	-23 23
l1=:	-22 22
l1=<goods>	11 -11
l1=<level>	11 -11
l1=<not>	17 -17
l1=<sender>	14 -14
l1=<v-begin>	-10 10
l1=<v-end>	10 -10
l1=<v-propose>	-11 11
l1=<v-say>	14 -14
l1=<v-stay>	18 -18
l1=<v-target>	-12 12
l1=a	22 -22
l1=about	-20 20
l1=after	-11 11
l1=almost	-16 16
l1=another	-16 16
l1=are	22 -22
l1=become	-14 14
l1=by	-10 10
l1=c	37 -37
l1=cost	31 -31
l1=down	-28 28
l1=drop	-12 12
l1=expect	-29 29
l1=fall	8 -8
l1=for	-26 26
l1=gained	19 -19
l1=has	18 -18
l1=in	26 -26
l1=invest	-14 14
l1=is	-13 13
l1=least	-26 26
l1=like	13 -13
l1=lose	13 -13
l1=make	11 -11
l1=minu	-15 15
l1=nearly	10 -10
l1=need	10 -10
l1=next	17 -17
l1=not	20 -20
l1=of	15 -15
l1=on	-18 18
l1=or	16 -16
l1=page	10 -10
l1=pay	19 -19
l1=pledge	10 -10
l1=put	9 -9
l1=section	22 -22
l1=see	-26 26
l1=sell	14 -14
l1=some	-11 11
l1=take	-8 8
l1=than	-12 12
l1=that	15 -15
l1=the	29 -29
l1=to	20 -20
l1=up	-12 12
l1=us	-12 12
l1=was	-24 24
l1=worth	-20 20
l1=year	-13 13
l1=—	9 -9
l2='s	-17 17
l2=<begin>	3 -3
l2=<day-gone>	16 -16
l2=<duty>	21 -21
l2=<goods-amount>	-12 12
l2=<goods>	-32 32
l2=<level>	-7 7
l2=<name>	-9 9
l2=<not>	15 -15
l2=<quality>	-14 14
l2=<seat>	17 -17
l2=<v-agree>	-14 14
l2=<v-begin>	16 -16
l2=<v-down>	-19 19
l2=an	18 -18
l2=and	14 -14
l2=at	-27 27
l2=be	8 -8
l2=been	10 -10
l2=between	23 -23
l2=bring	-9 9
l2=buy	12 -12
l2=case	-11 11
l2=cement	-13 13
l2=contract	-9 9
l2=count	-10 10
l2=covered	-9 9
l2=custom	-8 8
l2=for	13 -13
l2=georgia	17 -17
l2=go	10 -10
l2=good	-13 13
l2=growth	15 -15
l2=hope	-16 16
l2=i	12 -12
l2=it	-6 6
l2=list	9 -9
l2=loss	-19 19
l2=not	10 -10
l2=one	17 -17
l2=or	8 -8
l2=plu	-18 18
l2=reckon	-10 10
l2=revenue	16 -16
l2=sanction	10 -10
l2=ship	15 -15
l2=should	-14 14
l2=sign	-11 11
l2=spoken	-10 10
l2=steel	-12 12
l2=surcharge	13 -13
l2=take	13 -13
l2=tariff	10 -10
l2=that	-13 13
l2=the	14 -14
l2=total	11 -11
l2=under	19 -19
l2=was	11 -11
l2=will	19 -19
l2=worth	25 -25
l2=year	-7 7
l2=—	-9 9
l3="	18 -18
l3=,	19 -19
l3=;	-6 6
l3=<duty>	-10 10
l3=<level>	16 -16
l3=<month-gone>	-13 13
l3=<not>	-15 15
l3=<quality>	-13 13
l3=<sender>	-8 8
l3=<taker>	16 -16
l3=<v-begin>	10 -10
l3=<v-buy>	-8 8
l3=<v-down>	13 -13
l3=<v-end>	-15 15
l3=<v-propose>	6 -6
l3=<v-say>	16 -16
l3=<v-sell>	-22 22
l3=<v-up>	11 -11
l3=about	13 -13
l3=also	-9 9
l3=and	-9 9
l3=ask	11 -11
l3=average	-19 19
l3=base	-12 12
l3=beef	-15 15
l3=cattle	-13 13
l3=deficit	14 -14
l3=economy	29 -29
l3=export	-23 23
l3=go	9 -9
l3=hope	20 -20
l3=importer	12 -12
l3=in	-12 12
l3=it	-15 15
l3=like	-11 11
l3=lose	-8 8
l3=lumber	10 -10
l3=offer	17 -17
l3=one	-7 7
l3=promise	-22 22
l3=put	-15 15
l3=season	11 -11
l3=take	-10 10
l3=tariff	-15 15
l3=that	-16 16
l3=the	-15 15
l3=there	-16 16
l3=thi	-13 13
l3=up	16 -16
l3=we	-26 26
l3=what	-12 12
l3=which	23 -23
l3=will	11 -11
l3=—	10 -10
l4='	13 -13
l4='s	24 -24
l4=-	14 -14
l4=:	-15 15
l4=<agent>	10 -10
l4=<gate>	-8 8
l4=<level-noun>	12 -12
l4=<level>	-20 20
l4=<month-gone>	-17 17
l4=<name>	-26 26
l4=<number>	15 -15
l4=<person>	18 -18
l4=<sender>	-28 28
l4=<v-down>	-16 16
l4=<v-propose>	10 -10
l4=<v-return>	-11 11
l4=<v-stay>	16 -16
l4=<v-target>	12 -12
l4=<v-up>	19 -19
l4=and	15 -15
l4=at	15 -15
l4=bring	-14 14
l4=car	17 -17
l4=cost	-17 17
l4=cut	12 -12
l4=down	13 -13
l4=duty	26 -26
l4=each	27 -27
l4=earlier	-13 13
l4=economy	15 -15
l4=export	15 -15
l4=fall	-22 22
l4=footwear	-12 12
l4=for	-27 27
l4=forecast	11 -11
l4=has	-18 18
l4=in	-14 14
l4=largest	8 -8
l4=let	-13 13
l4=make	11 -11
l4=member	-14 14
l4=of	25 -25
l4=on	22 -22
l4=order	13 -13
l4=port	-10 10
l4=sale	-22 22
l4=see	20 -20
l4=sell	-18 18
l4=spring	-12 12
l4=those	-18 18
l4=would	-18 18
l4=you	9 -9
l='s at	-8 8
l=, about	9 -9
l=, after	-11 11
l=, and	-21 21
l=, not	18 -18
l=, of	-15 15
l=, or	14 -14
l=: minu	-16 16
l=<day-gone> :	15 -15
l=<level> ,	-12 12
l=<level> and	12 -12
l=<level> from	8 -8
l=<level> on	-17 17
l=<name> ,	-9 9
l=<name> :	15 -15
l=<name> fall	12 -12
l=<number> :	-10 10
l=<number> to	12 -12
l=<person> :	-14 14
l=at about	-12 12
l=at least	-26 26
l=between the	23 -23
l=bring <name>	-7 7
l=cost it	-12 12
l=could be	11 -11
l=count on	-10 10
l=covered about	-9 9
l=down by	14 -14
l=fall from	-12 12
l=fall of	-18 18
l=fall to	23 -23
l=figure of	14 -14
l=good pay	10 -10
l=good to	-9 9
l=good worth	-16 16
l=growth of	18 -18
l=had reach	14 -14
l=hope for	-9 9
l=increase of	-18 18
l=is the	-10 10
l=is worth	9 -9
l=it was	-23 23
l=loss of	-14 14
l=of the	-11 11
l=on the	-12 12
l=quota of	-18 18
l=rise to	13 -13
l=sanction on	10 -10
l=say that	13 -13
l=sell <name>	8 -8
l=spoken of	-10 10
l=steel pay	-12 12
l=surcharge of	11 -11
l=tariff ,	-12 12
l=tariff of	17 -17
l=the first	12 -12
l=the next	17 -17
l=they were	-13 13
l=to see	-13 13
l=total of	10 -10
l=under section	12 -12
l=were down	-14 14
l=which is	-12 12
l=will cost	12 -12
l=worth c	28 -28
l=would cost	17 -17
l=year at	-17 17
lead=\$	-13 13
lead=(	14 -14
lead=10	11 -11
lead=12	-18 18
lead=200	-14 14
lead=5	10 -10
lead=6	16 -16
lead=7	13 -13
lead=8	15 -15
lead=as	10 -10
lead=canada	7 -7
lead=customs	-15 15
lead=eu	-15 15
lead=exports	-9 9
lead=for	-11 11
lead=georgia	17 -17
lead=german	-9 9
lead=germany	14 -14
lead=i	-24 24
lead=iceland	9 -9
lead=imports	-26 26
lead=india	12 -12
lead=its	20 -20
lead=japan	-15 15
lead=new	15 -15
lead=of	-24 24
lead=serbia	11 -11
lead=south	-10 10
lead=stocks	23 -23
lead=that	-14 14
lead=the	21 -21
lead=this	-24 24
lead=those	-24 24
lead=together	-11 11
lead=trump	-19 19
lead=up	-18 18
lead=us	20 -20
lead=vice	14 -14
level	32 -32
lll=, <level> ,	-13 13
lll=, down from	-12 12
lll=, which is	-12 12
lll=<begin> <name> :	9 -9
lll=<begin> <person> :	-10 10
lll=<begin> it was	-17 17
lll=<begin> of the	-22 22
lll=<begin> they were	-13 13
lll=<name> 's at	-10 10
lll=<name> fall by	-18 18
lll=<name> fall to	14 -14
lll=<name> sell <name>	11 -11
lll=<name> were worth	10 -10
lll=<number> , or	10 -10
lll=<number> it was	-13 13
lll=<quality> good to	-10 10
lll=a fall of	-18 18
lll=a loss of	-13 13
lll=a quota of	-15 15
lll=a total of	10 -10
lll=an increase of	-18 18
lll=expect growth of	12 -12
lll=good worth about	-11 11
lll=good worth c	12 -12
lll=it could be	11 -11
lll=of the next	17 -17
lll=promise to buy	-8 8
lll=the <name> buy	-9 9
lll=the figure of	13 -13
lll=to <name> ,	-9 9
lll=to <name> fall	12 -12
lll=to grow by	17 -17
lll=trade between the	21 -21
lll=would rise by	-10 10
lll=year , down	-13 13
lr=( )	12 -12
lr=, ,	-16 16
lr=, .	-20 20
lr=, of	18 -18
lr=, on	13 -13
lr=, or	-12 12
lr=, up	-16 16
lr=: .	-17 17
lr=: in	-17 17
lr=: on	10 -10
lr=about ,	-17 17
lr=about by	-9 9
lr=at ,	16 -16
lr=at of	-13 13
lr=at thi	12 -12
lr=buy more	-21 21
lr=by ,	-11 11
lr=by <span>	12 -12
lr=by since	-15 15
lr=by thi	16 -16
lr=by within	-13 13
lr=charge on	-19 19
lr=down .	-24 24
lr=fall .	15 -15
lr=for in	-13 13
lr=for last	-23 23
lr=for to	-21 21
lr=gained .	12 -12
lr=is ,	11 -11
lr=is .	-20 20
lr=make of	14 -14
lr=minu .	-15 15
lr=need of	10 -10
lr=next .	14 -14
lr=not .	17 -17
lr=of ,	-15 15
lr=of and	-9 9
lr=of of	-12 12
lr=of on	26 -26
lr=of over	-8 8
lr=of thi	9 -9
lr=on of	-18 18
lr=or of	11 -11
lr=pay .	13 -13
lr=pay there	-11 11
lr=put on	13 -13
lr=reach .	10 -10
lr=reach in	-7 7
lr=than ,	-15 15
lr=than in	-14 14
lr=than of	11 -11
lr=the ,	-12 12
lr=the come	11 -11
lr=the that	-13 13
lr=the was	10 -10
lr=to ,	15 -15
lr=to at	-11 11
lr=to in	11 -11
lr=up .	-23 23
lr=up on	12 -12
lr=was .	-24 24
lr=was before	-14 14
lr=were ,	9 -9
lr=worth ,	-12 12
lr=worth in	-20 20
lr=worth last	20 -20
lr=worth over	15 -15
nc2=agree	-14 14
nc2=bear	17 -17
nc2=say	-22 22
nct2=agree participle-passive	-17 17
nct2=down past	-11 11
nct2=propose participle-passive	12 -12
nct2=say present	-10 10
nct2=up participle-passive	-10 10
near about duties 5 money	-18 18
near about exports 8 money	14 -14
near about exports 8 percent	-12 12
near about exports 8 tonnes	-28 28
near about exports 8 units	13 -13
near about imports 9 tonnes	-11 11
near about imports 9 units	13 -13
near about investment 4 money	-25 25
near about purchases 6	-15 15
near about purchases 6 percent	7 -7
near about purchases 6 tonnes	-14 14
near about purchases 6 units	-17 17
near about trade 10 money	-17 17
near about trade 10 percent	14 -14
near about trade 10 tonnes	20 -20
near about trade 3	-8 8
near about trade 3 percent	-20 20
near achieved money	-11 11
near achieved units	13 -13
near aim	-15 15
near aim percent	20 -20
near aim tonnes	-15 15
near aim units	-12 12
near average	-20 20
near average percent	-20 20
near change	-7 7
near change percent	-18 18
near change tonnes	20 -20
near each way	-21 21
near each way money	-24 24
near not trade	12 -12
near not trade percent	13 -13
near period	-24 24
near period money	-13 13
near period tonnes	-44 44
near trade	-10 10
next="	8 -8
next=and	12 -12
next=because	-14 14
nhas-future	-7 7
nhas-participle	-8 8
nt2=future	-12 12
nt2=participle-passive	-12 12
nt2=past-not	-13 13
nt2=present-passive-not	11 -11
nv2-none	6 -6
nv2=announce	14 -14
nv2=move	-10 10
nv2=say	-16 16
nv2=write	-12 12
nvt2=come past	-11 11
nvt2=expect participle	12 -12
nvt2=other perfect	-13 13
nvt2=other present	12 -12
nvt2=sign participle	-10 10
pc0=buy	-14 14
pc0=propose	27 -27
pc0=return	17 -17
pc0=sell	-11 11
pc1=agree	14 -14
pc1=deny	15 -15
pc1=return	17 -17
pc1=suspend	-13 13
pct0=buy past	-11 11
pct0=buy present	11 -11
pct0=down modal	-8 8
pct0=end past	10 -10
pct0=impose future	11 -11
pct0=impose modal	-11 11
pct0=propose past	20 -20
pct0=sell past	-15 15
pct0=stay perfect	-10 10
pct1=buy past	-11 11
pct1=buy present	11 -11
pct1=down modal	-8 8
pct1=end past	9 -9
pct1=impose future	11 -11
pct1=impose modal	-9 9
pct1=propose participle-passive	-10 10
pct1=propose past	13 -13
pct1=sell past	-15 15
pct1=stay perfect	-10 10
phas-pluperfect	17 -17
prior about growth 7	21 -21
prior achieved	-24 24
prior average	-17 17
prior period	-35 35
prior trade	-9 9
prior worth	8 -8
pv0=ask	11 -11
pv0=fear	-8 8
pv0=lower	-10 10
pv0=other	18 -18
pv0=report	11 -11
pv0=sign	22 -22
pv1=ask	11 -11
pv1=fear	-9 9
pv1=go	-19 19
pv1=hope	-20 20
pv1=lower	-9 9
pv1=other	18 -18
pv1=report	11 -11
pv1=sign	22 -22
pvt0=ask past	9 -9
pvt0=be past	8 -8
pvt0=be perfect	-11 11
pvt0=buy present	10 -10
pvt0=fear present	-8 8
pvt0=leave past	-10 10
pvt0=lose past	11 -11
pvt0=lower present	-10 10
pvt0=say present	-8 8
pvt0=sell past	-10 10
pvt0=take present	11 -11
pvt0=tell present	-13 13
pvt0=write present	9 -9
pvt1=ask past	9 -9
pvt1=be past	8 -8
pvt1=be perfect	-11 11
pvt1=buy present	10 -10
pvt1=fear present	-8 8
pvt1=leave past	-10 10
pvt1=lose past	11 -11
pvt1=lower present	-9 9
pvt1=say present	-8 8
pvt1=sell past	-10 10
pvt1=take present	11 -11
pvt1=tell present	-13 13
pvt1=write present	9 -9
q:"	15 -15
q:&	16 -16
q:-	15 -15
q:/	12 -12
q::	-10 10
q:;	12 -12
q:<day-ahead>	14 -14
q:<day-gone>	-16 16
q:<day-today>	11 -11
q:<gate>	22 -22
q:<goods>	-15 15
q:<money>	-41 41
q:<month-ahead>	16 -16
q:<person>	-30 30
q:<points>	17 -17
q:<seat>	10 -10
q:<v-agree>	11 -11
q:<v-buy>	12 -12
q:<v-down>	11 -11
q:<v-impose>	13 -13
q:<v-propose>	-15 15
q:<v-stay>	-16 16
q:<v-target>	4 -4
q:a	25 -25
q:account	11 -11
q:after	-15 15
q:aid	17 -17
q:aim	-16 16
q:among	-14 14
q:apply	-15 15
q:approve	11 -11
q:as	30 -30
q:average	-19 19
q:away	12 -12
q:balanced	-10 10
q:ban	9 -9
q:bean	11 -11
q:become	-15 15
q:beef	21 -21
q:been	-14 14
q:biggest	-10 10
q:brandy	-18 18
q:break	12 -12
q:broadcaster	16 -16
q:busan	-14 14
q:calm	-10 10
q:carpet	-17 17
q:carrier	10 -10
q:chair	-13 13
q:charge	10 -10
q:chip	12 -12
q:close	8 -8
q:closed	15 -15
q:club	11 -11
q:cocoa	-21 21
q:come	15 -15
q:commit	16 -16
q:conference	-17 17
q:cotton	18 -18
q:could	12 -12
q:deadline	13 -13
q:desk	-12 12
q:dispute	-9 9
q:doe	13 -13
q:down	-19 19
q:drop	-13 13
q:due	17 -17
q:economy	11 -11
q:end	11 -11
q:every	10 -10
q:exempt	14 -14
q:fact	-8 8
q:far	-30 30
q:farm	8 -8
q:fear	-11 11
q:fee	19 -19
q:figure	-28 28
q:flat	12 -12
q:flow	-12 12
q:for	17 -17
q:forecast	-10 10
q:forward	-9 9
q:free	16 -16
q:from	12 -12
q:garden	-10 10
q:give	13 -13
q:half	-15 15
q:have	16 -16
q:he	10 -10
q:head	-11 11
q:high	-10 10
q:highest	-14 14
q:honey	11 -11
q:house	10 -10
q:i	-10 10
q:if	14 -14
q:import	23 -23
q:importer	-13 13
q:in	-7 7
q:industrial	18 -18
q:inflation	11 -11
q:into	10 -10
q:it	7 -7
q:its	14 -14
q:itself	11 -11
q:know	-17 17
q:lamb	-16 16
q:lapse	13 -13
q:least	17 -17
q:let	-12 12
q:licence	13 -13
q:lift	-11 11
q:list	-22 22
q:lose	-7 7
q:lower	14 -14
q:magnet	-10 10
q:many	18 -18
q:million	7 -7
q:moment	10 -10
q:money	-13 13
q:night	15 -15
q:not	-15 15
q:number	-20 20
q:oil	13 -13
q:olive	-11 11
q:on	14 -14
q:or	17 -17
q:orange	-13 13
q:other	12 -12
q:over	18 -18
q:own	10 -10
q:p	12 -12
q:parcel	12 -12
q:passe	13 -13
q:pay	22 -22
q:people	14 -14
q:permit	18 -18
q:plu	13 -13
q:port	12 -12
q:post	10 -10
q:president	-12 12
q:price	27 -27
q:quarrel	-15 15
q:question	-9 9
q:refund	-17 17
q:region	11 -11
q:remain	27 -27
q:report	10 -10
q:reporter	-17 17
q:rest	10 -10
q:return	18 -18
q:revenue	13 -13
q:rice	-10 10
q:rise	17 -17
q:road	12 -12
q:rum	19 -19
q:run	21 -21
q:salmon	-13 13
q:schedule	9 -9
q:section	17 -17
q:see	-17 17
q:share	16 -16
q:she	-16 16
q:ship	18 -18
q:shoe	-14 14
q:should	12 -12
q:shrimp	-13 13
q:signature	14 -14
q:so	10 -10
q:soybean	11 -11
q:speak	20 -20
q:spent	-11 11
q:stay	-7 7
q:steady	13 -13
q:step	-15 15
q:still	15 -15
q:stop	19 -19
q:sugar	23 -23
q:surcharge	11 -11
q:talking	13 -13
q:thank	22 -22
q:the	12 -12
q:then	-19 19
q:there	-18 18
q:they	-12 12
q:thi	-17 17
q:three	-23 23
q:ticket	17 -17
q:tonne	-9 9
q:too	-11 11
q:truce	12 -12
q:truck	15 -15
q:two	-13 13
q:until	11 -11
q:up	17 -17
q:vote	14 -14
q:wait	13 -13
q:watche	-10 10
q:we	-25 25
q:week	-19 19
q:were	13 -13
q:where	12 -12
q:which	-13 13
q:who	-9 9
q:win	15 -15
q:with	24 -24
q:within	-22 22
q:without	16 -16
q:work	-21 21
q:working	-11 11
q:worst	-11 11
q:year	-16 16
q:you	10 -10
q:your	15 -15
q:zinc	11 -11
qt=future	13 -13
qt=pluperfect	-7 7
qt=present	5 -5
r1=!	-12 12
r1=,	-12 12
r1=<duty>	31 -31
r1=<goods>	19 -19
r1=<level>	11 -11
r1=<number>	23 -23
r1=<quality>	37 -37
r1=<v-begin>	-14 14
r1=<v-impose>	-9 9
r1=<v-up>	-11 11
r1=a	27 -27
r1=are	-11 11
r1=by	-25 25
r1=category	12 -12
r1=cent	8 -8
r1=duty	16 -16
r1=from	-8 8
r1=go	-16 16
r1=in	-4 4
r1=less	-24 24
r1=litre	19 -19
r1=lower	-11 11
r1=more	-19 19
r1=of	-17 17
r1=on	14 -14
r1=once	11 -11
r1=or	-10 10
r1=people	14 -14
r1=start	-10 10
r1=tariff	13 -13
r1=then	-9 9
r1=there	-13 13
r1=time	15 -15
r1=up	-13 13
r1=were	-12 12
r1=will	-16 16
r1=would	13 -13
r2="	12 -12
r2=,	13 -13
r2=.	10 -10
r2=<end>	-15 15
r2=<goods>	-15 15
r2=<number>	10 -10
r2=<person>	13 -13
r2=<points>	-12 12
r2=<quality>	-25 25
r2=<sender>	-15 15
r2=<span>	13 -13
r2=<v-bear>	14 -14
r2=<v-impose>	12 -12
r2=<v-return>	12 -12
r2=<v-sell>	-20 20
r2=<v-stay>	-24 24
r2=a	8 -8
r2=all	14 -14
r2=average	-18 18
r2=because	-10 10
r2=been	-11 11
r2=by	20 -20
r2=cotton	9 -9
r2=did	-13 13
r2=each	-17 17
r2=export	-15 15
r2=good	-8 8
r2=he	-17 17
r2=his	11 -11
r2=in	17 -17
r2=investment	-15 15
r2=is	11 -11
r2=its	20 -20
r2=line	12 -12
r2=maize	10 -10
r2=more	9 -9
r2=new	-13 13
r2=no	-15 15
r2=not	10 -10
r2=of	24 -24
r2=our	16 -16
r2=output	-9 9
r2=present	-9 9
r2=sale	-8 8
r2=sesame	13 -13
r2=steel	-9 9
r2=than	-13 13
r2=the	-13 13
r2=their	12 -12
r2=three	-10 10
r2=total	-11 11
r2=under	9 -9
r2=up	9 -9
r2=will	16 -16
r2=zero	-12 12
r3=)	-12 12
r3=.	-16 16
r3=;	-18 18
r3=<duty>	-20 20
r3=<goods-amount>	-16 16
r3=<level>	24 -24
r3=<money>	11 -11
r3=<name>	-13 13
r3=<not>	-12 12
r3=<number>	18 -18
r3=<sender>	25 -25
r3=<v-bear>	-16 16
r3=<v-sell>	12 -12
r3=at	16 -16
r3=because	10 -10
r3=by	-13 13
r3=duty	-18 18
r3=ethanol	19 -19
r3=good	8 -8
r3=half	15 -15
r3=highest	-14 14
r3=in	-16 16
r3=last	-13 13
r3=meal	-13 13
r3=meet	-12 12
r3=nobody	-14 14
r3=rice	-16 16
r3=stake	-15 15
r3=than	13 -13
r3=that	12 -12
r3=the	13 -13
r3=were	15 -15
r4=,	13 -13
r4=.	17 -17
r4=<duty>	-14 14
r4=<goods>	19 -19
r4=<level-noun>	12 -12
r4=<level>	38 -38
r4=<money>	-10 10
r4=<month-gone>	-8 8
r4=<name>	-9 9
r4=<span>	-15 15
r4=<taker>	-11 11
r4=<v-buy>	14 -14
r4=<v-up>	-9 9
r4=as	11 -11
r4=case	-13 13
r4=come	-16 16
r4=day	-11 11
r4=importer	-11 11
r4=move	-14 14
r4=of	15 -15
r4=season	-15 15
r4=send	-9 9
r4=steel	-11 11
r4=tariff	-16 16
r4=term	-10 10
r4=the	-13 13
r4=with	11 -11
r4=year	-15 15
r=! <end>	-12 12
r=, <points>	-12 12
r=, and	-17 17
r=, he	-17 17
r=, not	10 -10
r=, of	14 -14
r=, the	-25 25
r=, up	15 -15
r=. <end>	-12 12
r=and <level>	16 -16
r=and <quality>	-11 11
r=and a	19 -19
r=and no	-18 18
r=at <level>	-19 19
r=at present	-9 9
r=by <day-ahead>	-12 12
r=come to	10 -10
r=for thi	-10 10
r=from <name>	-5 5
r=go to	-13 13
r=had been	-12 12
r=higher .	-12 12
r=in <name>	16 -16
r=in a	-16 16
r=in each	-10 10
r=in total	-11 11
r=less than	-14 14
r=more <quality>	-17 17
r=of <name>	-17 17
r=of <quality>	-11 11
r=of all	12 -12
r=of export	-13 13
r=of good	-14 14
r=of its	12 -12
r=of our	20 -20
r=of output	-9 9
r=of soybean	-15 15
r=of the	15 -15
r=on <quality>	34 -34
r=on average	-18 18
r=on steel	-9 9
r=or <level>	-9 9
r=people .	9 -9
r=since the	-11 11
r=start on	-10 10
r=then .	-9 9
r=there .	-12 12
rule:after none	-15 15
rule:deficit money	-9 9
rule:deficit percent	-17 17
rule:duties money	-17 17
rule:exports money	6 -6
rule:exports units	11 -11
rule:growth percent	11 -11
rule:imports percent	-15 15
rule:imports tonnes	-20 20
rule:imports units	13 -13
rule:none percent	45 -45
rule:none tonnes	-35 35
rule:other money	-10 10
rule:other percent	-24 24
rule:purchases money	11 -11
rule:purchases units	-13 13
rule:state achieved	-5 5
rule:state reported	12 -12
rule:trade money	-13 13
rule:trade percent	-41 41
rule:trade tonnes	29 -29
rule:what deficit	-22 22
rule:what exports	7 -7
rule:what growth	21 -21
rule:what none	27 -27
rule:what other	-30 30
rule:what trade	-16 16
s:!	-13 13
s:"	9 -9
s:*	15 -15
s:-	21 -21
s:<agent>	14 -14
s:<day-ahead>	15 -15
s:<day-gone>	18 -18
s:<day-today>	17 -17
s:<goods-amount>	-25 25
s:<level>	35 -35
s:<money>	-49 49
s:<month-ahead>	11 -11
s:<month-gone>	-5 5
s:<name>	-12 12
s:<number>	9 -9
s:<organisation>	-13 13
s:<person>	-11 11
s:<sender>	-9 9
s:<span>	-17 17
s:<v-bear>	23 -23
s:<v-buy>	-18 18
s:<v-deny>	24 -24
s:<v-suspend>	17 -17
s:<v-target>	8 -8
s:a	14 -14
s:above	8 -8
s:abroad	16 -16
s:accept	-19 19
s:act	-12 12
s:against	-12 12
s:agreement	27 -27
s:aid	24 -24
s:aim	-17 17
s:air	-13 13
s:all	19 -19
s:almost	-15 15
s:alone	-33 33
s:along	15 -15
s:also	-20 20
s:am	-12 12
s:amount	-22 22
s:and	12 -12
s:announce	21 -21
s:annual	-12 12
s:annulled	11 -11
s:another	-11 11
s:any	10 -10
s:anyway	9 -9
s:approve	12 -12
s:as	25 -25
s:ask	15 -15
s:at	14 -14
s:average	-60 60
s:away	18 -18
s:ban	14 -14
s:base	-10 10
s:believe	-11 11
s:below	21 -21
s:between	-20 20
s:body	12 -12
s:bond	16 -16
s:brandy	-11 11
s:brewer	-9 9
s:bridge	17 -17
s:broadcaster	16 -16
s:budget	12 -12
s:business	12 -12
s:by	-14 14
s:c	38 -38
s:cannot	-13 13
s:capital	-10 10
s:car	-13 13
s:carrier	-11 11
s:carry	17 -17
s:case	-21 21
s:cash	-28 28
s:cattle	-12 12
s:cement	-13 13
s:cent	18 -18
s:check	12 -12
s:cheese	-16 16
s:cherry	-9 9
s:cigar	-12 12
s:city	18 -18
s:closed	29 -29
s:clothing	11 -11
s:club	12 -12
s:coal	-13 13
s:cocoa	10 -10
s:coffee	-10 10
s:collect	-21 21
s:comment	10 -10
s:company	24 -24
s:correction	16 -16
s:cost	16 -16
s:count	-14 14
s:counted	-7 7
s:countermeasure	-9 9
s:counterpart	11 -11
s:cover	-13 13
s:covered	-14 14
s:credit	11 -11
s:crop	17 -17
s:cross	12 -12
s:custom	-13 13
s:customer	10 -10
s:damage	-13 13
s:data	-19 19
s:deadline	14 -14
s:deal	21 -21
s:decline	-15 15
s:deficit	4 -4
s:degree	14 -14
s:deliver	-13 13
s:delivery	-14 14
s:diamond	11 -11
s:different	-14 14
s:dispute	-17 17
s:do	-12 12
s:dollar	13 -13
s:don't	12 -12
s:done	-11 11
s:donor	24 -24
s:door	-8 8
s:drop	-11 11
s:earlier	-10 10
s:economy	23 -23
s:electricity	18 -18
s:end	-15 15
s:estimate	-15 15
s:euro	18 -18
s:ever	18 -18
s:existing	-21 21
s:expect	-12 12
s:export	-16 16
s:exporter	16 -16
s:extra	13 -13
s:fabric	14 -14
s:farm	-13 13
s:farmer	21 -21
s:fear	-8 8
s:fee	21 -21
s:figure	-16 16
s:first	-13 13
s:fish	-21 21
s:five	19 -19
s:flour	19 -19
s:footwear	-21 21
s:forced	11 -11
s:free	-16 16
s:freight	14 -14
s:fruit	16 -16
s:fuel	8 -8
s:future	19 -19
s:gain	-15 15
s:gained	26 -26
s:gap	-17 17
s:geneva	-7 7
s:georgia	14 -14
s:get	21 -21
s:given	10 -10
s:grant	-12 12
s:greer	-10 10
s:grid	11 -11
s:grower	14 -14
s:h	13 -13
s:half	9 -9
s:hardly	-14 14
s:harvest	13 -13
s:has	20 -20
s:highest	-16 16
s:his	20 -20
s:hit	-13 13
s:hold	12 -12
s:home	21 -21
s:hospital	15 -15
s:hour	15 -15
s:house	10 -10
s:i	-11 11
s:impose	17 -17
s:in	-14 14
s:include	-9 9
s:included	-12 12
s:including	13 -13
s:income	22 -22
s:index	12 -12
s:industrial	-14 14
s:inflation	22 -22
s:interest	20 -20
s:invest	-20 20
s:investigation	14 -14
s:investment	-9 9
s:investor	16 -16
s:is	15 -15
s:island	-14 14
s:its	13 -13
s:jamieson	-10 10
s:jar	9 -9
s:job	10 -10
s:juice	-15 15
s:just	8 -8
s:kilo	9 -9
s:last	22 -22
s:later	15 -15
s:lay	10 -10
s:less	-15 15
s:licence	13 -13
s:limited	-10 10
s:list	-16 16
s:loan	13 -13
s:lorry	13 -13
s:loss	-16 16
s:lower	-18 18
s:lumber	10 -10
s:machine	-13 13
s:machinery	-22 22
s:magnet	-12 12
s:maize	11 -11
s:make	27 -27
s:maker	20 -20
s:margin	16 -16
s:match	9 -9
s:matter	10 -10
s:meant	-12 12
s:measured	-12 12
s:member	-10 10
s:mid	-15 15
s:milk	10 -10
s:mill	14 -14
s:million	-7 7
s:ministry	-18 18
s:minu	-15 15
s:model	-15 15
s:moment	11 -11
s:money	-12 12
s:month	-10 10
s:most	-17 17
s:name	-23 23
s:nearly	13 -13
s:need	16 -16
s:needed	12 -12
s:negotiate	12 -12
s:neighbouring	20 -20
s:net	26 -26
s:new	16 -16
s:newspaper	14 -14
s:nil	-15 15
s:nobody	-16 16
s:not	17 -17
s:nvidia	14 -14
s:of	-11 11
s:off	21 -21
s:offer	27 -27
s:old	26 -26
s:once	16 -16
s:one	-17 17
s:only	18 -18
s:open	13 -13
s:opened	19 -19
s:operating	14 -14
s:operator	15 -15
s:out	24 -24
s:output	-21 21
s:p	18 -18
s:page	10 -10
s:paper	18 -18
s:parcel	16 -16
s:part	15 -15
s:passenger	19 -19
s:paste	15 -15
s:pea	10 -10
s:per	8 -8
s:permanent	-10 10
s:peso	12 -12
s:pledge	14 -14
s:point	25 -25
s:polymer	8 -8
s:post	6 -6
s:potatoe	16 -16
s:powder	10 -10
s:power	11 -11
s:prepare	-10 10
s:press	13 -13
s:price	33 -33
s:produce	12 -12
s:profit	8 -8
s:project	-11 11
s:promise	-17 17
s:published	-12 12
s:purchase	-25 25
s:put	-14 14
s:quantity	-12 12
s:quarrel	-18 18
s:quarter	-2 2
s:question	-9 9
s:quota	-21 21
s:rate	13 -13
s:ready	-9 9
s:reckon	-21 21
s:record	14 -14
s:refund	-20 20
s:regional	10 -10
s:regulator	24 -24
s:remind	-12 12
s:repair	12 -12
s:report	19 -19
s:represent	11 -11
s:reserve	12 -12
s:retail	19 -19
s:revenue	19 -19
s:rice	-24 24
s:river	10 -10
s:room	15 -15
s:rotterdam	9 -9
s:round	16 -16
s:s	16 -16
s:sale	15 -15
s:sanction	10 -10
s:seafood	-13 13
s:second	-10 10
s:section	21 -21
s:sell	12 -12
s:send	-25 25
s:sesame	12 -12
s:share	39 -39
s:shed	12 -12
s:shipbuilding	-22 22
s:shipment	-21 21
s:shipyard	-10 10
s:shop	17 -17
s:show	-14 14
s:shrink	-13 13
s:shut	10 -10
s:side	-7 7
s:sir	13 -13
s:sixth	-10 10
s:ski	-12 12
s:smallest	-10 10
s:snow	18 -18
s:soap	12 -12
s:soy	-13 13
s:soybean	13 -13
s:spending	10 -10
s:spent	8 -8
s:spoken	-10 10
s:spot	10 -10
s:stake	-19 19
s:start	-25 25
s:state	-11 11
s:statistic	-12 12
s:steel	-23 23
s:step	-11 11
s:stock	24 -24
s:stop	13 -13
s:story	-12 12
s:strike	22 -22
s:stuck	-10 10
s:subsidy	15 -15
s:such	14 -14
s:sugar	14 -14
s:supply	11 -11
s:surplu	-19 19
s:take	-13 13
s:target	-16 16
s:ten	7 -7
s:than	15 -15
s:their	25 -25
s:them	16 -16
s:there	-18 18
s:these	-11 11
s:third	9 -9
s:those	-20 20
s:though	14 -14
s:three	25 -25
s:ticket	14 -14
s:tied	-11 11
s:time	38 -38
s:tomatoe	-12 12
s:ton	16 -16
s:tonne	16 -16
s:top	24 -24
s:trade	-6 6
s:traffic	12 -12
s:truce	-19 19
s:two	36 -36
s:unchanged	9 -9
s:understanding	-10 10
s:union	-11 11
s:until	11 -11
s:up	-14 14
s:upon	10 -10
s:us	-11 11
s:use	17 -17
s:vegetable	-11 11
s:visitor	16 -16
s:volume	-19 19
s:vote	17 -17
s:wage	12 -12
s:waiting	27 -27
s:walnut	-16 16
s:want	16 -16
s:warehouse	14 -14
s:was	11 -11
s:we	-11 11
s:week	22 -22
s:western	12 -12
s:what	-23 23
s:whatever	15 -15
s:when	11 -11
s:who	14 -14
s:win	9 -9
s:work	15 -15
s:world	-8 8
s:year	-13 13
s:you	16 -16
s:zero	9 -9
s:—	6 -6
s:•	17 -17
sa:!	-13 13
sa:"	11 -11
sa:" .	8 -8
sa:" say	17 -17
sa:'s output	-9 9
sa:*	11 -11
sa:, <level>	29 -29
sa:, <money>	-15 15
sa:, <name>	11 -11
sa:, <points>	-8 8
sa:, a	-9 9
sa:, against	-10 10
sa:, aluminum	-12 12
sa:, and	-10 10
sa:, by	-18 18
sa:, custom	-9 9
sa:, if	-12 12
sa:, including	15 -15
sa:, of	9 -9
sa:, she	12 -12
sa:, so	9 -9
sa:, there	-11 11
sa:, though	12 -12
sa:, to	-9 9
sa:, was	14 -14
sa:, which	-16 16
sa:. *	11 -11
sa:. <person>	-12 12
sa:; <level>	10 -10
sa:; the	-15 15
sa:<day-ahead>	6 -6
sa:<day-gone>	15 -15
sa:<day-today>	17 -17
sa:<day-today> .	14 -14
sa:<goods-amount> .	-13 13
sa:<goods-amount> litre	-17 17
sa:<goods-amount> of	10 -10
sa:<level-noun>	-9 9
sa:<level>	21 -21
sa:<level> ,	-12 12
sa:<level> for	15 -15
sa:<level> in	16 -16
sa:<level> more	19 -19
sa:<level> on	-23 23
sa:<month-ahead>	14 -14
sa:<month-ahead> ,	11 -11
sa:<month-gone> .	-8 8
sa:<name>	-15 15
sa:<name> ,	13 -13
sa:<name> .	15 -15
sa:<name> ;	9 -9
sa:<name> and	20 -20
sa:<name> export	-16 16
sa:<name> nothing	-10 10
sa:<number>	19 -19
sa:<number> more	-10 10
sa:<number> of	10 -10
sa:<organisation> in	-17 17
sa:<person> ,	10 -10
sa:<points> are	-11 11
sa:<quality>	11 -11
sa:<quality> dollar	16 -16
sa:<quality> industrial	-12 12
sa:<quality> rice	-17 17
sa:<seat> on	8 -8
sa:<span>	-18 18
sa:<span> ,	-14 14
sa:<span> at	-14 14
sa:<v-bear>	15 -15
sa:<v-suspend>	19 -19
sa:a half	13 -13
sa:account	-11 11
sa:act	-12 12
sa:after .	-15 15
sa:again	19 -19
sa:ago	13 -13
sa:ago .	11 -11
sa:agree	-15 15
sa:agree to	-15 15
sa:air	-12 12
sa:all	23 -23
sa:all ,	10 -10
sa:alone	-22 22
sa:alone .	-21 21
sa:aluminum and	-12 12
sa:and <goods-amount>	-24 24
sa:and <level>	-11 11
sa:and <money>	-15 15
sa:and <month-gone>	-12 12
sa:and <person>	-11 11
sa:and a	29 -29
sa:and another	-11 11
sa:and car	-13 13
sa:and no	-17 17
sa:and one	14 -14
sa:and put	-7 7
sa:and that	24 -24
sa:and there	-11 11
sa:announce	15 -15
sa:announce .	13 -13
sa:are the	-17 17
sa:are waiting	12 -12
sa:as	13 -13
sa:at <level>	-16 16
sa:at <money>	10 -10
sa:at once	9 -9
sa:at zero	9 -9
sa:average	-18 18
sa:average .	-8 8
sa:banana	12 -12
sa:be pay	-16 16
sa:because of	-10 10
sa:beef ,	11 -11
sa:beef and	-16 16
sa:been	-13 13
sa:before	-13 13
sa:before .	-10 10
sa:between	-12 12
sa:billion	-14 14
sa:border .	-9 9
sa:business	11 -11
sa:by the	13 -13
sa:call	-14 14
sa:can be	-10 10
sa:car	-10 10
sa:car .	-11 11
sa:cargo	-13 13
sa:case	-12 12
sa:case of	-11 11
sa:cash	-14 14
sa:cash ,	-11 11
sa:cent	8 -8
sa:charge	-14 14
sa:cigar	-11 11
sa:collect	-11 11
sa:come from	-11 11
sa:come to	15 -15
sa:cotton	11 -11
sa:cotton .	9 -9
sa:custom	-7 7
sa:did not	-12 12
sa:dollar	11 -11
sa:dollar .	18 -18
sa:down by	11 -11
sa:down from	-19 19
sa:duty .	14 -14
sa:duty and	-16 16
sa:duty of	19 -19
sa:each	-21 21
sa:each of	-19 19
sa:each side	-13 13
sa:end .	-12 12
sa:euro	10 -10
sa:ever	13 -13
sa:export	14 -14
sa:farm good	-12 12
sa:fentanyl	-15 15
sa:fentanyl ,	-28 28
sa:figure	-12 12
sa:fiscal	-14 14
sa:food	18 -18
sa:footwear	-12 12
sa:for <span>	14 -14
sa:for a	6 -6
sa:for shipbuilding	-16 16
sa:for thi	-11 11
sa:forced	9 -9
sa:from <day-ahead>	14 -14
sa:get	13 -13
sa:given	11 -11
sa:good ,	-16 16
sa:grower	16 -16
sa:growth	-24 24
sa:had been	-21 21
sa:half of	-18 18
sa:has	14 -14
sa:higher .	-11 11
sa:highest	-14 14
sa:highest in	-20 20
sa:hold	12 -12
sa:import of	10 -10
sa:importer	-11 11
sa:in	-6 6
sa:in <month-ahead>	23 -23
sa:in <name>	11 -11
sa:in <number>	-13 13
sa:in <quality>	14 -14
sa:in <span>	-28 28
sa:in a	-18 18
sa:in at	16 -16
sa:in case	-13 13
sa:in cash	-14 14
sa:in each	-17 17
sa:in geneva	10 -10
sa:in total	-11 11
sa:include	-9 9
sa:including	16 -16
sa:instead of	14 -14
sa:investment in	12 -12
sa:is the	-18 18
sa:it	15 -15
sa:it ,	-13 13
sa:it has	13 -13
sa:it over	-12 12
sa:its own	13 -13
sa:job	9 -9
sa:kilo	16 -16
sa:later	14 -14
sa:lift .	-13 13
sa:line	21 -21
sa:machinery	-10 10
sa:machinery and	-13 13
sa:magnet	-9 9
sa:maize	11 -11
sa:make	21 -21
sa:margin	14 -14
sa:meal	-11 11
sa:meal and	-13 13
sa:meant	-14 14
sa:measured	-12 12
sa:middle	11 -11
sa:middle of	11 -11
sa:milk	14 -14
sa:milk powder	13 -13
sa:more <quality>	-18 18
sa:most of	9 -9
sa:move .	-13 13
sa:mr	-13 13
sa:mr .	-12 12
sa:new duty	-12 12
sa:nil	-16 16
sa:nil .	-12 12
sa:no	-12 12
sa:no truce	-9 9
sa:not <number>	9 -9
sa:not come	-13 13
sa:of <name>	-11 11
sa:of <person>	19 -19
sa:of <quality>	-6 6
sa:of <span>	12 -12
sa:of a	-11 11
sa:of duty	-12 12
sa:of export	-11 11
sa:of farm	-10 10
sa:of his	13 -13
sa:of our	13 -13
sa:of output	-6 6
sa:of soybean	-15 15
sa:of which	10 -10
sa:off	10 -10
sa:oil	18 -18
sa:older tariff	-9 9
sa:on average	-15 15
sa:on good	16 -16
sa:on steel	-23 23
sa:on top	14 -14
sa:once	19 -19
sa:open	14 -14
sa:operating	13 -13
sa:or	-6 6
sa:or <level>	-13 13
sa:ordinary duty	15 -15
sa:our export	12 -12
sa:output	-18 18
sa:output .	-19 19
sa:over <span>	-10 10
sa:part of	-10 10
sa:permanent	-10 10
sa:plu	10 -10
sa:point	12 -12
sa:port	11 -11
sa:powder	14 -14
sa:powder .	13 -13
sa:present	-10 10
sa:present .	-11 11
sa:product	-13 13
sa:product .	-17 17
sa:promise	-9 9
sa:quarter ,	12 -12
sa:question	-11 11
sa:reciprocal	-15 15
sa:reciprocal duty	-11 11
sa:reckon	-9 9
sa:reckon .	-9 9
sa:region	16 -16
sa:rise	17 -17
sa:season	-20 20
sa:season .	-10 10
sa:section	12 -12
sa:section <number>	11 -11
sa:send	-10 10
sa:sesame	13 -13
sa:shed	11 -11
sa:sheet .	-11 11
sa:ship	-17 17
sa:shipbuilding	-19 19
sa:shipment	-13 13
sa:shipyard	-10 10
sa:sign in	-10 10
sa:since the	-8 8
sa:ski	-13 13
sa:smallest	-10 10
sa:snow	10 -10
sa:some	16 -16
sa:some <money>	13 -13
sa:some of	8 -8
sa:south	-12 12
sa:soy	-13 13
sa:start	-18 18
sa:start on	-19 19
sa:steel	-32 32
sa:steel ,	-11 11
sa:steel .	-21 21
sa:such	11 -11
sa:sum	10 -10
sa:tariff .	-17 17
sa:tax	-9 9
sa:ten	9 -9
sa:term ,	-11 11
sa:than <money>	-12 12
sa:than <span>	10 -10
sa:than a	-13 13
sa:than at	14 -14
sa:than in	-18 18
sa:than last	10 -10
sa:than the	-17 17
sa:that	20 -20
sa:that is	22 -22
sa:that no	-10 10
sa:that the	22 -22
sa:that would	10 -10
sa:the	-3 3
sa:the <level>	-21 21
sa:the <number>	-13 13
sa:the <office>	9 -9
sa:the <quality>	17 -17
sa:the <span>	-9 9
sa:the additional	-9 9
sa:the charge	-13 13
sa:the come	-11 11
sa:the first	-13 13
sa:the highest	-14 14
sa:the middle	11 -11
sa:the one	13 -13
sa:the port	10 -10
sa:the reciprocal	-11 11
sa:the region	14 -14
sa:the season	-9 9
sa:the smallest	-10 10
sa:the year	-22 22
sa:their	20 -20
sa:them	22 -22
sa:them from	27 -27
sa:then .	-10 10
sa:there	-19 19
sa:there is	-10 10
sa:they	8 -8
sa:third less	11 -11
sa:though	12 -12
sa:three	-17 17
sa:three .	-17 17
sa:tied	-11 11
sa:tied to	-11 11
sa:time	24 -24
sa:to <level>	17 -17
sa:to <number>	22 -22
sa:to <seat>	-15 15
sa:to a	-10 10
sa:to fentanyl	-10 10
sa:to pay	13 -13
sa:to zero	-10 10
sa:top	14 -14
sa:trade	15 -15
sa:under the	-21 21
sa:up	-23 23
sa:up .	-26 26
sa:up on	-14 14
sa:value	13 -13
sa:waiting	17 -17
sa:was agree	-12 12
sa:week	13 -13
sa:what <name>	-18 18
sa:whatever	11 -11
sa:when	12 -12
sa:which is	-12 12
sa:who	11 -11
sa:will	16 -16
sa:will be	11 -11
sa:within a	13 -13
sa:within the	-11 11
sa:worth	3 -3
sa:worth <money>	10 -10
sa:worth of	-16 16
sa:would	17 -17
sa:year	-8 8
sa:year 's	15 -15
sa:year ;	-17 17
sa:year ago	13 -13
sa:year before	-26 26
sa:zero .	-10 10
sb:' worth	-17 17
sb:'s <level>	-13 13
sb:'s <person>	-9 9
sb:'s at	-10 10
sb:'s central	-12 12
sb:'s duty	19 -19
sb:'s economy	13 -13
sb:'s export	-30 30
sb:( <level>	-12 12
sb:)	5 -5
sb:) and	12 -12
sb:, <money>	15 -15
sb:, a	-31 31
sb:, about	8 -8
sb:, after	-13 13
sb:, and	-12 12
sb:, as	12 -12
sb:, by	-21 21
sb:, come	12 -12
sb:, from	11 -11
sb:, if	-16 16
sb:, in	7 -7
sb:, it	-9 9
sb:, let	10 -10
sb:, of	-22 22
sb:, or	22 -22
sb:, rise	7 -7
sb:, tariff	-12 12
sb:, the	11 -11
sb:, to	23 -23
sb:, —	16 -16
sb:-	20 -20
sb:: <goods-amount>	-18 18
sb:: <money>	-23 23
sb:: <number>	11 -11
sb:: <quality>	8 -8
sb:: about	-10 10
sb:: it	-14 14
sb:: minu	-16 16
sb:: our	9 -9
sb:: up	10 -10
sb:; <name>	9 -9
sb:; the	-5 5
sb:<agent>	14 -14
sb:<day-ahead> ,	-8 8
sb:<day-gone> :	14 -14
sb:<day-gone> <name>	-12 12
sb:<goods-amount>	-13 13
sb:<goods-amount> for	-14 14
sb:<level>	18 -18
sb:<level> and	11 -11
sb:<level> for	16 -16
sb:<level> in	-16 16
sb:<level> on	19 -19
sb:<level> since	9 -9
sb:<level> would	-19 19
sb:<money> in	-10 10
sb:<money> last	10 -10
sb:<money> worth	-11 11
sb:<month-gone>	-25 25
sb:<month-gone> :	-26 26
sb:<name>	-6 6
sb:<name> ,	14 -14
sb:<name> <level>	11 -11
sb:<name> <number>	12 -12
sb:<name> and	17 -17
sb:<name> are	19 -19
sb:<name> buy	-15 15
sb:<name> duty	10 -10
sb:<name> export	21 -21
sb:<name> go	-10 10
sb:<name> in	-20 20
sb:<name> put	9 -9
sb:<name> sell	-20 20
sb:<name> send	-15 15
sb:<name> shrink	-10 10
sb:<name> soybean	11 -11
sb:<name> tariff	-12 12
sb:<name> to	-12 12
sb:<number> ,	-20 20
sb:<number> cent	10 -10
sb:<number> duty	-9 9
sb:<number> for	-8 8
sb:<number> in	18 -18
sb:<number> it	-15 15
sb:<number> of	-9 9
sb:<number> the	-15 15
sb:<number> to	16 -16
sb:<office> see	9 -9
sb:<organisation>	-11 11
sb:<organisation> ,	18 -18
sb:<organisation> charge	-14 14
sb:<organisation> has	12 -12
sb:<organisation> in	-20 20
sb:<organisation> lower	-13 13
sb:<organisation> on	14 -14
sb:<organisation> put	-19 19
sb:<organisation> say	-12 12
sb:<person>	-14 14
sb:<person> :	-34 34
sb:<quality> cement	-15 15
sb:<quality> coffee	-12 12
sb:<quality> counterpart	8 -8
sb:<quality> economy	-7 7
sb:<quality> export	-19 19
sb:<quality> fish	-16 16
sb:<quality> good	9 -9
sb:<quality> oil	-12 12
sb:<quality> paper	9 -9
sb:<quality> rice	-24 24
sb:<quality> sugar	22 -22
sb:<quality> tariff	-10 10
sb:<seat> ,	-16 16
sb:<sender>	-16 16
sb:<span>	-5 5
sb:<span> ,	-19 19
sb:<span> it	-10 10
sb:<span> to	-10 10
sb:<v-bear>	14 -14
sb:<v-buy>	-23 23
sb:<v-deny>	20 -20
sb:<v-impose>	17 -17
sb:<v-stay>	-9 9
sb:<v-target>	13 -13
sb:a	14 -14
sb:a fall	-19 19
sb:a lapse	-11 11
sb:a licence	13 -13
sb:a loss	-13 13
sb:a memorandum	-6 6
sb:a second	-10 10
sb:a standstill	-12 12
sb:a third	7 -7
sb:a total	12 -12
sb:about	-6 6
sb:about <money>	21 -21
sb:above	15 -15
sb:abroad	15 -15
sb:accept	-15 15
sb:add	13 -13
sb:addition	-10 10
sb:addition to	-11 11
sb:additional	9 -9
sb:again	-17 17
sb:agree on	-11 11
sb:agreement	18 -18
sb:aid	16 -16
sb:aim	-13 13
sb:almost	-18 18
sb:alone	-14 14
sb:also	-16 16
sb:amount	-16 16
sb:and	18 -18
sb:and <goods-amount>	12 -12
sb:and <name>	7 -7
sb:and <quality>	12 -12
sb:and at	11 -11
sb:and export	10 -10
sb:and hope	11 -11
sb:and some	-13 13
sb:and would	10 -10
sb:announce	6 -6
sb:annual	-17 17
sb:any	18 -18
sb:approve	12 -12
sb:are	25 -25
sb:are at	-11 11
sb:as	14 -14
sb:ask	11 -11
sb:at a	-11 11
sb:at about	-16 16
sb:at one	-9 9
sb:at the	28 -28
sb:at zero	10 -10
sb:average	-52 52
sb:average ,	-10 10
sb:average <quality>	-21 21
sb:average tariff	-16 16
sb:base	-11 11
sb:become	-13 13
sb:beef ,	-12 12
sb:beef and	11 -11
sb:beef export	14 -14
sb:been at	-12 12
sb:believe	-12 12
sb:below	13 -13
sb:between	-13 13
sb:brandy	-9 9
sb:brewer	-9 9
sb:bridge	15 -15
sb:bring the	21 -21
sb:broadcaster	16 -16
sb:buy <goods-amount>	10 -10
sb:buyer	-16 16
sb:by	-16 16
sb:by <level>	16 -16
sb:c	37 -37
sb:call	16 -16
sb:cannot	-13 13
sb:car ,	12 -12
sb:car the	-14 14
sb:cargo	10 -10
sb:case	-11 11
sb:cash	-17 17
sb:cash ,	-16 16
sb:cattle	-13 13
sb:cement	-14 14
sb:cement ,	-13 13
sb:cent	10 -10
sb:charge	10 -10
sb:charge <level>	15 -15
sb:cheese	-19 19
sb:cherry	-8 8
sb:closed	24 -24
sb:closed at	14 -14
sb:club	10 -10
sb:cocoa	11 -11
sb:cocoa paste	15 -15
sb:cod	10 -10
sb:coffee	-15 15
sb:coffee from	-12 12
sb:come	5 -5
sb:come down	6 -6
sb:come in	10 -10
sb:come up	9 -9
sb:comment	12 -12
sb:comment on	11 -11
sb:company	20 -20
sb:correction	16 -16
sb:cost	12 -12
sb:cost the	-23 23
sb:could be	11 -11
sb:count	-22 22
sb:count on	-12 12
sb:counted	-6 6
sb:countermeasure	-8 8
sb:counterpart	11 -11
sb:cover	-14 14
sb:covered	-9 9
sb:covered about	-9 9
sb:credit	12 -12
sb:crop	13 -13
sb:crossed	15 -15
sb:cut its	20 -20
sb:cut the	-8 8
sb:damage	-13 13
sb:data	-11 11
sb:day of	11 -11
sb:deal	18 -18
sb:deal with	19 -19
sb:deficit	4 -4
sb:deficit in	-14 14
sb:deliver	-13 13
sb:different	-14 14
sb:dispute	-18 18
sb:do	-20 20
sb:done	-10 10
sb:donor	24 -24
sb:double	14 -14
sb:down by	15 -15
sb:down to	6 -6
sb:duty (	-11 11
sb:duty :	-9 9
sb:duty is	10 -10
sb:duty to	13 -13
sb:each of	14 -14
sb:earlier	-12 12
sb:economy	18 -18
sb:economy is	11 -11
sb:economy shrink	16 -16
sb:electricity	17 -17
sb:end	-13 13
sb:end of	-22 22
sb:estimate	-10 10
sb:estimate that	-21 21
sb:existing	-14 14
sb:expect	-11 11
sb:expect a	15 -15
sb:expect growth	21 -21
sb:expect that	-12 12
sb:export	-22 22
sb:export ,	12 -12
sb:export <goods-amount>	-12 12
sb:export good	11 -11
sb:export to	-34 34
sb:exporter	15 -15
sb:fabric	14 -14
sb:fall from	-12 12
sb:fall of	-19 19
sb:fall to	17 -17
sb:farm good	-11 11
sb:farmer	20 -20
sb:fear	-17 17
sb:fee	15 -15
sb:fentanyl	32 -32
sb:first	-14 14
sb:first <span>	-12 12
sb:first half	-19 19
sb:fish	-22 22
sb:flour	10 -10
sb:footwear	-10 10
sb:for <name>	-14 14
sb:for <number>	-27 27
sb:for <span>	19 -19
sb:for the	15 -15
sb:for thi	-23 23
sb:free	-12 12
sb:free of	-13 13
sb:freight	14 -14
sb:from <name>	-16 16
sb:fruit	20 -20
sb:future	16 -16
sb:gain	-16 16
sb:gained	22 -22
sb:gap	-18 18
sb:geneva	-8 8
sb:georgia	14 -14
sb:get	11 -11
sb:goal	-23 23
sb:good and	-21 21
sb:good at	15 -15
sb:good deficit	12 -12
sb:good for	-12 12
sb:good from	14 -14
sb:good of	24 -24
sb:good pay	15 -15
sb:good to	-11 11
sb:grant	-12 12
sb:greer	-10 10
sb:grid	11 -11
sb:growth of	38 -38
sb:had a	-12 12
sb:had agree	9 -9
sb:had reach	15 -15
sb:half ,	-15 15
sb:harvest	18 -18
sb:has	14 -14
sb:has also	-13 13
sb:has been	13 -13
sb:has fall	-15 15
sb:has no	15 -15
sb:has pay	-9 9
sb:have bring	18 -18
sb:he had	14 -14
sb:he say	-10 10
sb:his	20 -20
sb:his <person>	17 -17
sb:home	14 -14
sb:hospital	15 -15
sb:house then	9 -9
sb:how	-11 11
sb:i	-13 13
sb:if nobody	-11 11
sb:import from	-16 16
sb:import of	-11 11
sb:impose	7 -7
sb:in <goods-amount>	12 -12
sb:in <name>	35 -35
sb:in <number>	-26 26
sb:in <seat>	-16 16
sb:in <span>	-9 9
sb:in addition	-11 11
sb:in cash	-18 18
sb:in each	16 -16
sb:in good	-21 21
sb:in spring	-12 12
sb:in the	-18 18
sb:in total	-11 11
sb:in which	17 -17
sb:included	-13 13
sb:included ,	-14 14
sb:income	16 -16
sb:index	12 -12
sb:inflation	21 -21
sb:interest	16 -16
sb:invest	-16 16
sb:investment	-8 8
sb:investor	15 -15
sb:is	12 -12
sb:is <level>	11 -11
sb:is <money>	-6 6
sb:is a	-10 10
sb:is forecast	10 -10
sb:is the	-8 8
sb:is to	-14 14
sb:is worth	13 -13
sb:it at	-7 7
sb:it fall	-11 11
sb:it had	-20 20
sb:its	12 -12
sb:its deal	10 -10
sb:its duty	19 -19
sb:its purchase	-15 15
sb:its tariff	13 -13
sb:jamieson	-10 10
sb:jamieson greer	-10 10
sb:juice	-16 16
sb:lapse would	-11 11
sb:largest	15 -15
sb:last	10 -10
sb:last week	6 -6
sb:leave a	-11 11
sb:licence	16 -16
sb:licence for	16 -16
sb:like to	-11 11
sb:list	-16 16
sb:list ,	-13 13
sb:loaded	-8 8
sb:lose <level>	12 -12
sb:loss	-16 16
sb:loss of	-15 15
sb:lower	-11 11
sb:lumber	10 -10
sb:machine	-13 13
sb:machinery	-14 14
sb:machinery and	-12 12
sb:make	14 -14
sb:maker	23 -23
sb:match	10 -10
sb:matter	8 -8
sb:member	-9 9
sb:memorandum	-6 6
sb:middle	-12 12
sb:middle of	-12 12
sb:mill	14 -14
sb:million	13 -13
sb:minu	-15 15
sb:month	-20 20
sb:more	-18 18
sb:more than	-12 12
sb:most	-14 14
sb:most <quality>	-15 15
sb:move	19 -19
sb:mr	14 -14
sb:mr <person>	13 -13
sb:name	-16 16
sb:narrow	-12 12
sb:nearly	11 -11
sb:need	12 -12
sb:neighbour	-11 11
sb:neighbouring	20 -20
sb:net	22 -22
sb:new	22 -22
sb:newspaper	14 -14
sb:no	14 -14
sb:nobody	-10 10
sb:nobody sign	-12 12
sb:not	7 -7
sb:not more	-10 10
sb:now	14 -14
sb:number of	-18 18
sb:nvidia	13 -13
sb:of <goods-amount>	11 -11
sb:of <number>	-13 13
sb:of export	11 -11
sb:of good	-15 15
sb:of it	11 -11
sb:of its	-13 13
sb:of power	11 -11
sb:of sugar	-11 11
sb:of the	15 -15
sb:of them	9 -9
sb:of thi	12 -12
sb:off	13 -13
sb:offer	25 -25
sb:offer to	18 -18
sb:old	18 -18
sb:on <quality>	40 -40
sb:on medicine	-8 8
sb:on most	-23 23
sb:on steel	-10 10
sb:one	-6 6
sb:one ,	-17 17
sb:one <organisation>	-18 18
sb:opened	18 -18
sb:operator	14 -14
sb:or	12 -12
sb:order from	-10 10
sb:ordinary duty	-8 8
sb:our export	-13 13
sb:our own	-12 12
sb:out	23 -23
sb:own	-14 14
sb:p	17 -17
sb:page	12 -12
sb:paper	14 -14
sb:passenger	11 -11
sb:paste	15 -15
sb:pay in	-10 10
sb:pea	12 -12
sb:peso	12 -12
sb:plant	-12 12
sb:plu	-16 16
sb:point	14 -14
sb:port ,	14 -14
sb:power	12 -12
sb:press	13 -13
sb:price	31 -31
sb:produce	10 -10
sb:profit	7 -7
sb:promise	-10 10
sb:promise to	-9 9
sb:province	11 -11
sb:purchase	-22 22
sb:purchase of	-11 11
sb:put	-10 10
sb:put it	-12 12
sb:put the	-20 20
sb:quantity	-12 12
sb:quarrel	-17 17
sb:quarter	-24 24
sb:quota	-10 10
sb:quota ,	-12 12
sb:quota for	21 -21
sb:quota of	-16 16
sb:rate	20 -20
sb:rate of	11 -11
sb:reciprocal	10 -10
sb:reckon	-15 15
sb:record	15 -15
sb:refund	-17 17
sb:refund of	-9 9
sb:remain	10 -10
sb:report	19 -19
sb:report that	21 -21
sb:representative jamieson	-10 10
sb:reserve	12 -12
sb:retail	19 -19
sb:return ,	14 -14
sb:revenue	16 -16
sb:rice	-14 14
sb:right	9 -9
sb:rise to	15 -15
sb:road	12 -12
sb:room	13 -13
sb:round	9 -9
sb:s	17 -17
sb:sale	13 -13
sb:sale to	-11 11
sb:sanction	10 -10
sb:sanction on	10 -10
sb:say ,	-16 16
sb:say export	-12 12
sb:say it	16 -16
sb:say on	14 -14
sb:second	-17 17
sb:section	11 -11
sb:sell	7 -7
sb:sell it	12 -12
sb:sell them	-17 17
sb:send	-18 18
sb:share	33 -33
sb:ship	7 -7
sb:shipment	-11 11
sb:shop	13 -13
sb:sign the	14 -14
sb:since	-13 13
sb:since <day-gone>	-10 10
sb:since <month-gone>	-11 11
sb:sir	13 -13
sb:sir ,	13 -13
sb:snow	9 -9
sb:so	-12 12
sb:so do	-13 13
sb:soap	12 -12
sb:south	8 -8
sb:soybean	8 -8
sb:speak	14 -14
sb:speak of	10 -10
sb:spending	10 -10
sb:spoke	-11 11
sb:spoken	-11 11
sb:spoken of	-11 11
sb:spot	10 -10
sb:spring	-13 13
sb:standstill	-8 8
sb:start	-10 10
sb:state	-9 9
sb:steel pay	-12 12
sb:step	-10 10
sb:still	22 -22
sb:stock	24 -24
sb:stock in	17 -17
sb:story	-12 12
sb:strike	20 -20
sb:sugar	15 -15
sb:sugar ,	-11 11
sb:summer	10 -10
sb:surcharge of	13 -13
sb:surplu	-17 17
sb:suspend	10 -10
sb:take	-15 15
sb:take <goods-amount>	-9 9
sb:talk on	-12 12
sb:target	-17 17
sb:target for	-14 14
sb:tariff ,	-9 9
sb:tariff at	-9 9
sb:tariff fall	-14 14
sb:tariff for	20 -20
sb:tariff is	-13 13
sb:tariff of	29 -29
sb:tariff on	13 -13
sb:tax	19 -19
sb:tea	-12 12
sb:tell the	14 -14
sb:than	-12 12
sb:that 's	-17 17
sb:that <name>	33 -33
sb:that a	11 -11
sb:that cost	-11 11
sb:that import	-15 15
sb:that is	-14 14
sb:that our	13 -13
sb:that the	-13 13
sb:the <level>	-11 11
sb:the <money>	-12 12
sb:the <name>	-13 13
sb:the <number>	11 -11
sb:the <person>	18 -18
sb:the <span>	-9 9
sb:the amount	-17 17
sb:the average	-41 41
sb:the base	-12 12
sb:the company	15 -15
sb:the cost	18 -18
sb:the damage	-13 13
sb:the deficit	-11 11
sb:the emergency	-14 14
sb:the figure	11 -11
sb:the gain	-16 16
sb:the gap	-14 14
sb:the harvest	13 -13
sb:the house	18 -18
sb:the largest	10 -10
sb:the list	-11 11
sb:the loss	-13 13
sb:the middle	-12 12
sb:the neighbouring	17 -17
sb:the old	14 -14
sb:the peso	12 -12
sb:the province	11 -11
sb:the quarrel	-15 15
sb:the rate	8 -8
sb:the spring	-8 8
sb:the strike	18 -18
sb:the sum	-10 10
sb:the three	-15 15
sb:the two	-30 30
sb:the year	-28 28
sb:these	-14 14
sb:they	-19 19
sb:they do	-14 14
sb:they were	-17 17
sb:thi	-16 16
sb:third	8 -8
sb:those	-27 27
sb:those to	-28 28
sb:through the	-11 11
sb:ticket	13 -13
sb:time	18 -18
sb:to <day-gone>	13 -13
sb:to <goods-amount>	-17 17
sb:to <level>	12 -12
sb:to <month-gone>	-18 18
sb:to <name>	-35 35
sb:to a	11 -11
sb:to about	12 -12
sb:to approve	9 -9
sb:to drop	-10 10
sb:to grow	18 -18
sb:to last	11 -11
sb:to see	-13 13
sb:to sell	10 -10
sb:to sign	15 -15
sb:to the	-12 12
sb:top	11 -11
sb:total of	12 -12
sb:trade	-17 17
sb:trade agreement	13 -13
sb:trade among	-9 9
sb:trade deficit	-15 15
sb:traffic	11 -11
sb:truce	-12 12
sb:truce in	-13 13
sb:truce of	14 -14
sb:two	-30 30
sb:two country	-14 14
sb:under a	-13 13
sb:under section	14 -14
sb:understanding	-11 11
sb:union	-12 12
sb:until	9 -9
sb:up <level>	12 -12
sb:us	-12 12
sb:use	14 -14
sb:vegetable	-11 11
sb:visitor	15 -15
sb:volume	-26 26
sb:volume :	-11 11
sb:vote	11 -11
sb:wage	11 -11
sb:waiting	12 -12
sb:walnut	-17 17
sb:want	12 -12
sb:war	10 -10
sb:warehouse	17 -17
sb:was <level>	-12 12
sb:was the	12 -12
sb:we buy	25 -25
sb:we had	-9 9
sb:we pay	-18 18
sb:we put	-10 10
sb:we see	-11 11
sb:week	12 -12
sb:were down	-15 15
sb:what	-13 13
sb:what 's	11 -11
sb:which come	-12 12
sb:which the	14 -14
sb:will also	-14 14
sb:win	9 -9
sb:with <level>	-16 16
sb:with <name>	14 -14
sb:with an	-15 15
sb:with which	-11 11
sb:without	15 -15
sb:world	-16 16
sb:worth	-12 12
sb:worth c	28 -28
sb:worth of	-15 15
sb:would fall	10 -10
sb:would lose	-19 19
sb:would take	-8 8
sb:write	9 -9
sb:write that	16 -16
sb:year	-17 17
sb:year <name>	-17 17
sb:year at	-17 17
sb:year the	15 -15
sb:yield	10 -10
sb:you	10 -10
sb:zero	9 -9
sb:—	10 -10
sb:— <name>	-17 17
sb:•	17 -17
sentence about exports 8	-13 13
sentence about investment 4	10 -10
sentence achieved	-14 14
sentence average	-11 11
sentence each way	18 -18
sentence period	-15 15
sentence worth	-13 13
short fraction	13 -13
short no	-46 46
short number alone	118 -118
short without unit	-7 7
side money	-27 27
side tonnes	-20 20
side units	-7 7
size % -1	-40 40
size % 0	36 -36
size % 1	22 -22
size % 2	54 -54
size EUR 0	17 -17
size EUR 1	13 -13
size EUR 10	-57 57
size EUR 4	20 -20
size EUR 5	12 -12
size EUR 6	21 -21
size EUR 7	-29 29
size EUR 8	-11 11
size EUR 9	23 -23
size GBP 10	-12 12
size GBP 6	14 -14
size GBP 9	17 -17
size JPY 12	-10 10
size USD 0	30 -30
size USD 1	9 -9
size USD 10	-13 13
size USD 11	-102 102
size USD 12	-13 13
size USD 2	12 -12
size USD 3	38 -38
size USD 4	56 -56
size USD 5	30 -30
size USD 6	10 -10
size USD 7	-7 7
size USD 8	-27 27
size USD 9	23 -23
size tonnes 0	32 -32
size tonnes 1	34 -34
size tonnes 5	-52 52
size tonnes 6	33 -33
size tonnes 7	-63 63
size tonnes 8	19 -19
size tonnes 9	26 -26
size units 0	38 -38
size units 1	27 -27
size units 2	-14 14
size units 3	18 -18
size units 4	-25 25
t0=perfect	-16 16
t0=present-passive	11 -11
t1=present-passive	10 -10
t2=modal	-18 18
t2=participle-passive	13 -13
t2=perfect-passive	-12 12
t2=pluperfect	11 -11
t2=present-passive	12 -12
unit %	36 -36
unit CNY	17 -17
unit GBP	18 -18
unit JPY	-11 11
unit USD	-18 18
unit tonnes	-15 15
v0-none	14 -14
v0=add	12 -12
v0=agree	15 -15
v0=aim	-15 15
v0=ask	16 -16
v0=claim	6 -6
v0=collect	-15 15
v0=expect	-13 13
v0=import	17 -17
v0=make	12 -12
v0=offer	23 -23
v0=order	-11 11
v0=other	-8 8
v0=pledge	11 -11
v0=raise	11 -11
v0=reach	13 -13
v0=reckon	-9 9
v0=see	8 -8
v0=send	-12 12
v0=start	-12 12
v0=tell	10 -10
v1-none	15 -15
v1=accept	-11 11
v1=claim	6 -6
v1=hope	-8 8
v1=keep	13 -13
v1=make	13 -13
v1=offer	10 -10
v1=pledge	11 -11
v1=put	-12 12
v1=reckon	-15 15
v1=send	-13 13
v1=start	-13 13
v2=agree	-15 15
v2=be	-18 18
v2=collect	-13 13
v2=export	-13 13
v2=get	10 -10
v2=halve	17 -17
v2=lower	-10 10
v2=other	35 -35
v2=sell	15 -15
v2=send	-9 9
verbless	-13 13
vt0=agree pluperfect	9 -9
vt0=aim present	-15 15
vt0=bring modal	13 -13
vt0=bring present	-15 15
vt0=come present	-11 11
vt0=cut present	17 -17
vt0=drop present	7 -7
vt0=fall past	10 -10
vt0=go past	-9 9
vt0=go present	12 -12
vt0=let future	-15 15
vt0=lose modal	-17 17
vt0=lose past	11 -11
vt0=lower past	-16 16
vt0=offer past	14 -14
vt0=other perfect	-16 16
vt0=pay past	-9 9
vt0=pay present	16 -16
vt0=put present	-11 11
vt0=raise past	11 -11
vt0=reach pluperfect	15 -15
vt0=reckon present	-9 9
vt0=rise present	11 -11
vt0=tell past	10 -10
vt0=want present	10 -10
vt1=bring modal	13 -13
vt1=bring participle	-11 11
vt1=bring present	-15 15
vt1=buy infinitive	13 -13
vt1=come present	-11 11
vt1=cut present	17 -17
vt1=drop infinitive	-10 10
vt1=drop present	7 -7
vt1=expect present	8 -8
vt1=fall past	10 -10
vt1=get present	9 -9
vt1=go past	-9 9
vt1=go present	10 -10
vt1=grow infinitive	11 -11
vt1=halve infinitive	-10 10
vt1=hope present	-16 16
vt1=let future	-15 15
vt1=lose modal	-17 17
vt1=lose past	11 -11
vt1=lower past	-16 16
vt1=other perfect	-13 13
vt1=pay past	-9 9
vt1=pay present	16 -16
vt1=put present	-15 15
vt1=raise past	11 -11
vt1=reach pluperfect	15 -15
vt1=reckon present	-15 15
vt1=rise present	11 -11
vt1=see infinitive	-13 13
vt2=be modal	-12 12
vt2=export present	-22 22
vt2=go past	-18 18
vt2=go present	11 -11
vt2=halve participle	16 -16
vt2=lower present	-10 10
vt2=other present	21 -21
year earlier	-9 9
year earlier money	11 -11
year earlier tonnes	-9 9
year earlier units	-11 11
year later	-29 29
year later money	-19 19`;
