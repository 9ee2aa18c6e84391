// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	17 -17
a:!	-13 13
a:'s export	-9 9
a:'s output	-12 12
a:*	9 -9
a:-	-13 13
a:.	9 -9
a:<day-ahead> was	-10 10
a:<day-gone> .	-15 15
a:<day-today>	12 -12
a:<day-today> .	14 -14
a:<duty>	8 -8
a:<goods-amount>	-21 21
a:<level>	-12 12
a:<money>	25 -25
a:<money> in	15 -15
a:<name>	-17 17
a:<name> 's	-12 12
a:<name> .	9 -9
a:<name> <level>	-10 10
a:<name> export	-14 14
a:<number> .	-19 19
a:<person>	25 -25
a:<person> 's	13 -13
a:<quality> dairy	-14 14
a:<quality> duty	-8 8
a:<quality> industrial	-12 12
a:<quality> rice	-14 14
a:<span> .	9 -9
a:<span> at	-16 16
a:<v-return>	17 -17
a:<v-say>	29 -29
a:a	12 -12
a:about	9 -9
a:affected	-11 11
a:after	-19 19
a:after <span>	-10 10
a:aim	-13 13
a:all	15 -15
a:and <goods-amount>	-13 13
a:and <level>	31 -31
a:and <month-gone>	-15 15
a:and <name>	-10 10
a:and a	17 -17
a:and at	-13 13
a:and no	-19 19
a:and pay	-11 11
a:and the	12 -12
a:at <level>	-25 25
a:at the	14 -14
a:average	-17 17
a:average .	-9 9
a:bag	-10 10
a:banana	11 -11
a:be pay	-10 10
a:beef and	-17 17
a:beef plant	15 -15
a:been	-12 12
a:before	-17 17
a:before .	-12 12
a:before the	13 -13
a:between	-16 16
a:by <day-ahead>	-12 12
a:case	-13 13
a:case of	-12 12
a:cash	-11 11
a:category	16 -16
a:cent	11 -11
a:collect	-15 15
a:come to	15 -15
a:company	9 -9
a:cotton	14 -14
a:country	-12 12
a:dairy	-14 14
a:day .	-11 11
a:duty .	3 -3
a:duty on	-10 10
a:each	-25 25
a:each of	-13 13
a:each side	-12 12
a:existing	-12 12
a:existing quota	-12 12
a:extra	-13 13
a:extra on	-10 10
a:fentanyl	17 -17
a:fewer than	-9 9
a:fiscal	-14 14
a:flour	9 -9
a:food	12 -12
a:for <number>	-10 10
a:for shipbuilding	-9 9
a:for thi	-13 13
a:force	10 -10
a:from <day-ahead>	18 -18
a:get	13 -13
a:go up	-10 10
a:good	-18 18
a:good at	-11 11
a:grower	16 -16
a:growth	-27 27
a:half of	-11 11
a:have	21 -21
a:higher .	-12 12
a:hit	-11 11
a:import	10 -10
a:import of	9 -9
a:in <month-ahead>	12 -12
a:in <number>	-16 16
a:in <seat>	13 -13
a:in case	-13 13
a:in cash	-12 12
a:in each	-15 15
a:in the	9 -9
a:in total	-10 10
a:industrial	-12 12
a:industrial good	-12 12
a:investment in	10 -10
a:is still	14 -14
a:is to	-13 13
a:it	8 -8
a:it .	-10 10
a:job	11 -11
a:kilo	19 -19
a:last .	-10 10
a:less	-27 27
a:less than	-15 15
a:litre	10 -10
a:lower	-10 10
a:maize	9 -9
a:make in	-8 8
a:meal	-13 13
a:meal and	-13 13
a:meet	-12 12
a:meet .	-15 15
a:more <quality>	-15 15
a:much	13 -13
a:next .	-17 17
a:nil	-18 18
a:nil .	-14 14
a:not	14 -14
a:of <name>	-15 15
a:of <person>	20 -20
a:of <quality>	-12 12
a:of all	15 -15
a:of beef	-11 11
a:of duty	-14 14
a:of export	-10 10
a:of investment	-9 9
a:of sale	-12 12
a:of soybean	-16 16
a:of the	11 -11
a:on <name>	15 -15
a:on average	-17 17
a:on good	12 -12
a:on them	-7 7
a:once	14 -14
a:our export	16 -16
a:output	-24 24
a:output .	-21 21
a:over	11 -11
a:own	10 -10
a:part	13 -13
a:permanent	-11 11
a:potatoe	7 -7
a:potatoe .	7 -7
a:pound	13 -13
a:present	-10 10
a:present .	-11 11
a:quota	-17 17
a:rice	-9 9
a:rice within	-9 9
a:row	12 -12
a:same day	-11 11
a:season	-18 18
a:season .	-10 10
a:sell	14 -14
a:sell to	12 -12
a:send	-14 14
a:sesame	14 -14
a:shed	12 -12
a:shipbuilding	-13 13
a:shipyard	-11 11
a:shipyard .	-10 10
a:side	-15 15
a:since <number>	17 -17
a:since spring	10 -10
a:since the	-11 11
a:ski	-12 12
a:snow	7 -7
a:south	-11 11
a:soy	-13 13
a:stand	9 -9
a:start on	-10 10
a:steel	-14 14
a:steel .	-12 12
a:subject	-10 10
a:such	12 -12
a:such as	11 -11
a:tariff	26 -26
a:term	-13 13
a:than	-11 11
a:than at	11 -11
a:than in	-23 23
a:than the	-14 14
a:the <name>	-10 10
a:the <quality>	-9 9
a:the aim	-10 10
a:the country	-14 14
a:the first	-16 16
a:the one	8 -8
a:the quarter	11 -11
a:the season	-13 13
a:the year	-15 15
a:their	14 -14
a:there	-14 14
a:there .	-8 8
a:they	15 -15
a:three	-15 15
a:three .	-12 12
a:time	24 -24
a:to	8 -8
a:to <month-gone>	15 -15
a:to <number>	19 -19
a:to <quality>	-10 10
a:to <seat>	-14 14
a:to be	-19 19
a:to the	-11 11
a:to zero	-12 12
a:ton	13 -13
a:truce .	-12 12
a:up	-18 18
a:up on	-17 17
a:value	17 -17
a:waiting	14 -14
a:water .	-9 9
a:week	6 -6
a:week .	13 -13
a:will	20 -20
a:will be	14 -14
a:within	-14 14
a:without	-10 10
a:worth of	-18 18
a:year	-17 17
a:year before	-19 19
a:zero .	-12 12
after other unit far money	-9 9
after other unit far percent	-19 19
after other unit far units	13 -13
after other unit here money	-20 20
after other unit here percent	-28 28
after other unit next percent	-9 9
after same unit far money	41 -41
after same unit far percent	16 -16
after same unit far units	-17 17
after same unit here percent	25 -25
after same unit next money	-15 15
after same unit next percent	14 -14
after same unit next tonnes	-19 19
b:"	11 -11
b:&	18 -18
b:& p	11 -11
b:'	18 -18
b:'s <level>	-14 14
b:'s central	-9 9
b:'s duty	14 -14
b:'s economy	18 -18
b:'s export	-10 10
b:'s share	9 -9
b:(	19 -19
b:, <name>	4 -4
b:, a	-37 37
b:, after	-11 11
b:, at	12 -12
b:, down	-21 21
b:, has	-10 10
b:, let	14 -14
b:, not	18 -18
b:, of	-20 20
b:, or	18 -18
b:, sell	10 -10
b:, tariff	-14 14
b:, the	12 -12
b:, to	23 -23
b:, will	-8 8
b:.	-16 16
b:/	-13 13
b:: <number>	15 -15
b:: it	-14 14
b:: minu	-16 16
b:: on	9 -9
b:: our	10 -10
b:: the	13 -13
b:; <name>	8 -8
b:; the	-21 21
b:<agent>	-7 7
b:<day-ahead>	15 -15
b:<day-gone>	-13 13
b:<day-gone> <name>	-11 11
b:<goods-amount>	17 -17
b:<goods-amount> in	15 -15
b:<level-noun>	8 -8
b:<level> in	17 -17
b:<level> of	-12 12
b:<level> to	15 -15
b:<level> would	-12 12
b:<money>	14 -14
b:<name> collect	-12 12
b:<name> export	9 -9
b:<name> has	7 -7
b:<name> is	-17 17
b:<name> lose	-10 10
b:<name> make	14 -14
b:<name> put	12 -12
b:<name> sell	-11 11
b:<name> send	-10 10
b:<name> ship	8 -8
b:<name> shrink	-9 9
b:<name> soybean	11 -11
b:<name> tariff	-10 10
b:<name> trade	-12 12
b:<not>	28 -28
b:<number>	11 -11
b:<number> /	-13 13
b:<number> in	15 -15
b:<number> it	-16 16
b:<office>	-10 10
b:<office> see	10 -10
b:<organisation>	-15 15
b:<organisation> 's	-11 11
b:<organisation> charge	-14 14
b:<organisation> has	10 -10
b:<organisation> in	-16 16
b:<organisation> lower	-13 13
b:<organisation> on	12 -12
b:<organisation> put	-10 10
b:<organisation> would	8 -8
b:<quality> car	12 -12
b:<quality> coffee	-14 14
b:<quality> duty	-10 10
b:<quality> economy	-14 14
b:<quality> export	-26 26
b:<quality> maker	10 -10
b:<quality> rice	-19 19
b:<quality> sugar	10 -10
b:<quality> tariff	-14 14
b:<seat>	-13 13
b:<seat> was	16 -16
b:<sender>	-15 15
b:<span>	14 -14
b:<v-agree>	15 -15
b:<v-buy>	-15 15
b:<v-down>	-15 15
b:a fall	-20 20
b:a lapse	-11 11
b:a licence	12 -12
b:a loss	-11 11
b:a total	9 -9
b:a trade	15 -15
b:a truce	-12 12
b:about	-17 17
b:about a	12 -12
b:accept	-13 13
b:additional	17 -17
b:agree	9 -9
b:aid	16 -16
b:aim	-12 12
b:aim at	-11 11
b:all	-26 26
b:alone	-10 10
b:an	17 -17
b:an additional	10 -10
b:and <name>	-11 11
b:and <seat>	-11 11
b:and hope	12 -12
b:and would	11 -11
b:another	-15 15
b:any	14 -14
b:are at	-20 20
b:as	11 -11
b:at a	-12 12
b:at about	-12 12
b:at least	-13 13
b:at more	-14 14
b:at the	20 -20
b:average	-47 47
b:average <quality>	-17 17
b:average tariff	-14 14
b:bank	-9 9
b:be a	11 -11
b:become	-13 13
b:beef and	12 -12
b:beef export	13 -13
b:been	19 -19
b:below	23 -23
b:bill	-9 9
b:bring the	22 -22
b:budget	9 -9
b:by	-9 9
b:by <level>	16 -16
b:by <number>	14 -14
b:by as	-13 13
b:c	53 -53
b:capital	-10 10
b:cashmere	12 -12
b:cattle	-13 13
b:central	-9 9
b:central bank	-9 9
b:charge <level>	13 -13
b:cheese	-11 11
b:cocoa	15 -15
b:cocoa paste	14 -14
b:coffee from	-12 12
b:collect	-11 11
b:come down	15 -15
b:come to	-15 15
b:comment	11 -11
b:comment on	11 -11
b:cost	-11 11
b:cost the	-28 28
b:count	-18 18
b:count on	-10 10
b:counted	-12 12
b:country	-12 12
b:cover	-14 14
b:credit	11 -11
b:crop	15 -15
b:cut its	11 -11
b:cut of	-7 7
b:deficit in	-10 10
b:deficit with	-12 12
b:done	-14 14
b:down by	7 -7
b:down to	20 -20
b:duty is	13 -13
b:duty on	-3 3
b:duty to	12 -12
b:each of	13 -13
b:economic	-9 9
b:economy	25 -25
b:economy grow	21 -21
b:economy is	14 -14
b:economy shrink	16 -16
b:economy to	10 -10
b:ethanol	11 -11
b:expect	-15 15
b:expect a	13 -13
b:expect growth	16 -16
b:export good	10 -10
b:export of	-19 19
b:exporter	12 -12
b:fact	-11 11
b:fact sheet	-11 11
b:fall from	-13 13
b:fall of	-20 20
b:fall to	16 -16
b:farmer	17 -17
b:fentanyl	20 -20
b:figure of	15 -15
b:for <number>	-16 16
b:for <span>	12 -12
b:for growth	9 -9
b:for thi	-18 18
b:force	-11 11
b:force since	-12 12
b:four	12 -12
b:free	-6 6
b:from <name>	-10 10
b:from the	17 -17
b:future	12 -12
b:gained	18 -18
b:gave	16 -16
b:gave the	15 -15
b:general	16 -16
b:geneva	-12 12
b:georgia	16 -16
b:good and	-10 10
b:good at	12 -12
b:good of	15 -15
b:good pay	14 -14
b:good to	-15 15
b:good worth	-8 8
b:grower	-16 16
b:growth	7 -7
b:growth of	33 -33
b:had agree	11 -11
b:had reach	14 -14
b:had set	-10 10
b:half	14 -14
b:harvest	16 -16
b:has also	-12 12
b:has fall	-12 12
b:have been	24 -24
b:have bring	14 -14
b:he had	11 -11
b:home	10 -10
b:i have	11 -11
b:if	17 -17
b:import from	-12 12
b:in	28 -28
b:in <month-gone>	18 -18
b:in <name>	15 -15
b:in all	-13 13
b:in each	20 -20
b:in force	-11 11
b:in good	-15 15
b:in up	-18 18
b:index	13 -13
b:inflation	10 -10
b:invest	-20 20
b:investor	12 -12
b:is forecast	13 -13
b:is the	-16 16
b:is to	-9 9
b:is worth	13 -13
b:it	-19 19
b:it 's	8 -8
b:it at	-16 16
b:it fall	-12 12
b:it go	-12 12
b:it had	-18 18
b:its	8 -8
b:its duty	10 -10
b:its economy	13 -13
b:its tariff	10 -10
b:keep	18 -18
b:land	-11 11
b:lapse	-9 9
b:lapse would	-11 11
b:least	-13 13
b:leave a	-11 11
b:licence	12 -12
b:licence for	14 -14
b:like to	-11 11
b:loss	-13 13
b:loss of	-12 12
b:lumber	13 -13
b:machine	-20 20
b:make	15 -15
b:maker	16 -16
b:member	-23 23
b:minu	-16 16
b:month	-12 12
b:most	-10 10
b:most <quality>	-11 11
b:motor	13 -13
b:move	10 -10
b:name	-16 16
b:need	8 -8
b:net	14 -14
b:new	13 -13
b:not	18 -18
b:now	13 -13
b:number	11 -11
b:nz	28 -28
b:of <name>	18 -18
b:of <number>	-6 6
b:of about	9 -9
b:of last	-10 10
b:of watche	-9 9
b:off	12 -12
b:offer	24 -24
b:offer to	15 -15
b:old	15 -15
b:on <name>	-12 12
b:on <quality>	19 -19
b:on a	24 -24
b:on another	-11 11
b:on c	18 -18
b:on car	-14 14
b:on good	-6 6
b:on medicine	-10 10
b:on most	-14 14
b:one	19 -19
b:open	-13 13
b:opened	18 -18
b:or	16 -16
b:order	-11 11
b:order from	-10 10
b:our	14 -14
b:out	22 -22
b:out of	9 -9
b:output	-12 12
b:p	10 -10
b:page	11 -11
b:paste	14 -14
b:plu	-15 15
b:point	12 -12
b:power	11 -11
b:price	24 -24
b:price in	9 -9
b:profit	10 -10
b:promise	-13 13
b:purchase	-14 14
b:put it	-15 15
b:put the	-19 19
b:quarrel	-10 10
b:quarter	-12 12
b:quota	-10 10
b:quota for	13 -13
b:quota of	-12 12
b:rate	22 -22
b:rate of	12 -12
b:reach	10 -10
b:reckon	-10 10
b:release	16 -16
b:representative	-11 11
b:reserve	12 -12
b:retail	15 -15
b:revenue	14 -14
b:rise of	-11 11
b:rise to	14 -14
b:road	12 -12
b:room	9 -9
b:s	11 -11
b:s &	11 -11
b:sale	17 -17
b:sale of	24 -24
b:sanction	12 -12
b:sanction on	12 -12
b:say	-12 12
b:say export	-11 11
b:say it	18 -18
b:section	32 -32
b:seed	13 -13
b:sell it	12 -12
b:set a	-12 12
b:share	16 -16
b:sheet	-11 11
b:ship	12 -12
b:shipment	-17 17
b:should	-13 13
b:side	-13 13
b:some	-5 5
b:soybean	22 -22
b:speak	13 -13
b:speak of	9 -9
b:spoken	-12 12
b:spoken of	-12 12
b:spring	-18 18
b:start	-13 13
b:stay	22 -22
b:steel	-9 9
b:steel pay	-14 14
b:step	-11 11
b:stock	24 -24
b:stock in	17 -17
b:sugar	14 -14
b:summer	11 -11
b:surcharge of	12 -12
b:surplu	-18 18
b:target	-10 10
b:tariff are	-14 14
b:tariff fall	-15 15
b:tariff for	15 -15
b:tariff of	15 -15
b:tax	14 -14
b:tell	8 -8
b:that 's	-19 19
b:that <level>	-11 11
b:that <name>	28 -28
b:that cost	-12 12
b:that he	9 -9
b:that import	-18 18
b:that our	12 -12
b:that tariff	-12 12
b:that the	-10 10
b:that you	7 -7
b:the <level>	-12 12
b:the <name>	-13 13
b:the <person>	9 -9
b:the <seat>	-16 16
b:the average	-29 29
b:the damage	-15 15
b:the deficit	-11 11
b:the economy	11 -11
b:the fact	-11 11
b:the figure	15 -15
b:the harvest	11 -11
b:the old	11 -11
b:the quota	-11 11
b:the rate	16 -16
b:the s	10 -10
b:the three	-12 12
b:the two	-24 24
b:the value	17 -17
b:the whole	-13 13
b:the year	-20 20
b:their	13 -13
b:then	-15 15
b:then <quality>	-9 9
b:they were	-10 10
b:thi	-19 19
b:think	-12 12
b:those	-26 26
b:those to	-28 28
b:through the	-9 9
b:ticket	13 -13
b:to about	13 -13
b:to buy	10 -10
b:to grow	22 -22
b:to see	-12 12
b:to the	-10 10
b:total	22 -22
b:total of	10 -10
b:trade	-16 16
b:trade among	-9 9
b:trade of	15 -15
b:trade representative	-11 11
b:traffic	9 -9
b:truce	-11 11
b:two	-19 19
b:two country	-10 10
b:under a	-16 16
b:under section	17 -17
b:until now	11 -11
b:up <level>	13 -13
b:us	-12 12
b:use	14 -14
b:used	12 -12
b:used to	11 -11
b:value	15 -15
b:value of	14 -14
b:visitor	12 -12
b:war	9 -9
b:warehouse	19 -19
b:watche	-9 9
b:watche to	-9 9
b:we	-19 19
b:we pay	-15 15
b:were down	-16 16
b:when <seat>	-10 10
b:which come	-14 14
b:while	15 -15
b:whole	-10 10
b:will	20 -20
b:will cost	15 -15
b:will let	-15 15
b:will pay	24 -24
b:with	17 -17
b:without	11 -11
b:world	-17 17
b:worth c	27 -27
b:would cost	-18 18
b:would fall	7 -7
b:would lose	-20 20
b:year	-14 14
b:year at	-17 17
b:year the	18 -18
b:yield	9 -9
c0=agree	13 -13
c0=buy	-10 10
c0=end	14 -14
c0=impose	15 -15
c0=say	7 -7
c1=end	14 -14
c1=propose	6 -6
c1=return	17 -17
c2=begin	-14 14
c2=say	17 -17
clause about deficit 1	-9 9
clause about duties 5 money	-15 15
clause about exports 8 money	17 -17
clause about exports 8 tonnes	-28 28
clause about imports 9 tonnes	-7 7
clause about imports 9 units	9 -9
clause about investment 4 money	-21 21
clause about investment 4 percent	18 -18
clause about investment 4 units	14 -14
clause about purchases 6 percent	18 -18
clause about purchases 6 units	-13 13
clause about trade 10	11 -11
clause about trade 10 money	-12 12
clause about trade 10 percent	12 -12
clause about trade 10 tonnes	27 -27
clause about trade 3	-7 7
clause about trade 3 percent	-18 18
clause achieved units	12 -12
clause average	-25 25
clause average percent	-25 25
clause change percent	-23 23
clause change tonnes	15 -15
clause change units	-13 13
clause each way money	-26 26
clause each way percent	11 -11
clause not trade	19 -19
clause not trade percent	10 -10
clause period	-17 17
clause period tonnes	-38 38
clause period units	15 -15
clause to come money	-11 11
clause worth percent	-7 7
clause worth units	19 -19
ct0=agree pluperfect	16 -16
ct0=bear past	-12 12
ct0=bear present	24 -24
ct0=begin past	-14 14
ct0=begin perfect	15 -15
ct0=buy future	-13 13
ct0=buy past	16 -16
ct0=buy present	-15 15
ct0=down future	20 -20
ct0=down modal	7 -7
ct0=down perfect	-14 14
ct0=down pluperfect	-14 14
ct0=end modal	-16 16
ct0=end past	12 -12
ct0=end present	12 -12
ct0=impose future	-17 17
ct0=impose modal	6 -6
ct0=impose perfect	6 -6
ct0=impose present-passive	11 -11
ct0=propose perfect	9 -9
ct0=say past	14 -14
ct0=say present	-11 11
ct0=sell future	-11 11
ct0=up perfect	-13 13
ct0=up present	17 -17
ct1=bear infinitive	-13 13
ct1=bear past	-12 12
ct1=bear present	18 -18
ct1=begin past	-13 13
ct1=begin perfect	15 -15
ct1=buy future	-13 13
ct1=buy infinitive	8 -8
ct1=buy past	15 -15
ct1=buy present	-7 7
ct1=down future	20 -20
ct1=down gerund	12 -12
ct1=down modal	7 -7
ct1=down perfect	-14 14
ct1=down pluperfect	-14 14
ct1=end modal	-16 16
ct1=end past	11 -11
ct1=end present	11 -11
ct1=impose future	-16 16
ct1=impose infinitive	-14 14
ct1=impose modal	6 -6
ct1=impose perfect	8 -8
ct1=impose present-passive	11 -11
ct1=propose modal	11 -11
ct1=propose perfect	13 -13
ct1=say past	14 -14
ct1=say present	-17 17
ct1=sell future	-11 11
ct1=sell present	13 -13
ct1=stay future	6 -6
ct1=target infinitive	-15 15
ct1=up infinitive	13 -13
ct1=up perfect	-13 13
ct1=up present	14 -14
ct2=bear future	18 -18
ct2=bear future-passive	-10 10
ct2=bear pluperfect-passive	-18 18
ct2=bear present	14 -14
ct2=begin past	-18 18
ct2=down participle-passive	16 -16
ct2=down present	-5 5
ct2=impose participle-passive	18 -18
ct2=impose past	-15 15
ct2=sell past	10 -10
ct2=sell present	-19 19
ct2=stay present	-10 10
ct2=up past	-11 11
f:"	18 -18
f:'	-10 10
f:(	-12 12
f:)	-12 12
f:-	15 -15
f::	-9 9
f:<day-ahead>	11 -11
f:<day-gone>	-13 13
f:<day-today>	17 -17
f:<level-noun>	-16 16
f:<money>	-20 20
f:<month-gone>	12 -12
f:<month-today>	-9 9
f:<number>	-13 13
f:<organisation>	-31 31
f:<points>	16 -16
f:<sender>	-10 10
f:<span>	-13 13
f:<taker>	19 -19
f:<v-deny>	16 -16
f:<v-end>	2 -2
f:<v-impose>	13 -13
f:<v-return>	-12 12
f:<v-stay>	-16 16
f:<v-suspend>	9 -9
f:<v-target>	22 -22
f:<v-up>	9 -9
f:about	-15 15
f:add	20 -20
f:after	-11 11
f:again	14 -14
f:against	-14 14
f:aim	-13 13
f:all	-12 12
f:also	14 -14
f:announce	15 -15
f:are	-19 19
f:as	14 -14
f:average	-41 41
f:back	10 -10
f:base	-11 11
f:beef	13 -13
f:been	11 -11
f:behind	11 -11
f:being	12 -12
f:billion	-16 16
f:both	-8 8
f:bourbon	-14 14
f:but	12 -12
f:by	-19 19
f:call	5 -5
f:can	-13 13
f:cannot	-10 10
f:car	-22 22
f:cash	-10 10
f:change	12 -12
f:cherry	9 -9
f:city	-14 14
f:club	13 -13
f:come	-16 16
f:company	9 -9
f:complained	12 -12
f:concentrate	14 -14
f:container	18 -18
f:continue	19 -19
f:count	-14 14
f:custom	13 -13
f:cut	-8 8
f:deal	13 -13
f:deficit	-11 11
f:did	-21 21
f:dinner	-12 12
f:discuss	9 -9
f:do	6 -6
f:done	12 -12
f:down	-11 11
f:earlier	-16 16
f:early	13 -13
f:eat	13 -13
f:either	-18 18
f:escalation	-13 13
f:ethanol	12 -12
f:everyone	-9 9
f:everything	-10 10
f:expect	-28 28
f:false	16 -16
f:fear	11 -11
f:fee	26 -26
f:feed	13 -13
f:figure	-8 8
f:final	9 -9
f:fishmeal	9 -9
f:food	14 -14
f:from	27 -27
f:fruit	-13 13
f:further	-10 10
f:go	12 -12
f:good	-33 33
f:grain	10 -10
f:great	-9 9
f:hall	10 -10
f:hasn't	10 -10
f:her	14 -14
f:high	-14 14
f:hold	21 -21
f:hope	-22 22
f:house	12 -12
f:i	10 -10
f:it	-13 13
f:keep	-14 14
f:kernel	12 -12
f:land	13 -13
f:late	-14 14
f:later	13 -13
f:law	9 -9
f:lay	-12 12
f:level	8 -8
f:list	12 -12
f:m	-12 12
f:main	-15 15
f:maker	-12 12
f:man	10 -10
f:many	10 -10
f:matter	-12 12
f:may	-15 15
f:meal	11 -11
f:mean	-16 16
f:medical	13 -13
f:minute	15 -15
f:month	18 -18
f:move	-17 17
f:mr	-16 16
f:much	-20 20
f:must	13 -13
f:nearly	-17 17
f:need	18 -18
f:negotiate	18 -18
f:negotiation	10 -10
f:neither	10 -10
f:new	20 -20
f:notice	-24 24
f:now	12 -12
f:offer	22 -22
f:oil	8 -8
f:older	16 -16
f:on	17 -17
f:ordinary	7 -7
f:our	-14 14
f:out	-9 9
f:outside	-13 13
f:over	13 -13
f:p	-12 12
f:page	14 -14
f:palm	11 -11
f:permit	8 -8
f:place	-19 19
f:player	21 -21
f:port	13 -13
f:present	15 -15
f:principle	11 -11
f:procedure	-18 18
f:producer	-9 9
f:project	-10 10
f:promise	-18 18
f:published	-14 14
f:purchase	-11 11
f:put	13 -13
f:question	12 -12
f:rate	10 -10
f:reader	-17 17
f:reason	11 -11
f:remember	15 -15
f:reply	15 -15
f:rest	12 -12
f:rice	-13 13
f:rise	20 -20
f:risk	-13 13
f:round	18 -18
f:rule	9 -9
f:sale	16 -16
f:same	-13 13
f:second	14 -14
f:section	19 -19
f:set	12 -12
f:ship	10 -10
f:should	30 -30
f:signature	14 -14
f:since	23 -23
f:smaller	-10 10
f:soybean	-22 22
f:standstill	12 -12
f:statement	10 -10
f:step	-13 13
f:still	18 -18
f:sugar	12 -12
f:sum	15 -15
f:surcharge	10 -10
f:suspend	10 -10
f:table	24 -24
f:talk	23 -23
f:tariff	-16 16
f:tea	-12 12
f:tell	10 -10
f:than	-13 13
f:thank	-17 17
f:the	10 -10
f:their	14 -14
f:they	22 -22
f:thi	-27 27
f:thing	10 -10
f:those	-16 16
f:threaten	16 -16
f:three	10 -10
f:time	8 -8
f:ton	9 -9
f:too	11 -11
f:trade	-18 18
f:two	16 -16
f:until	14 -14
f:way	-18 18
f:what	-15 15
f:wheat	-11 11
f:where	-20 20
f:which	-18 18
f:while	11 -11
f:who	-12 12
f:win	-13 13
f:winter	14 -14
f:with	-23 23
f:word	-24 24
f:worked	-15 15
f:worse	8 -8
f:worth	19 -19
f:would	-11 11
f:year	-13 13
f:yet	-11 11
f:you	-11 11
f:your	11 -11
f:—	-10 10
first about deficit 1	-9 9
first about duties 5 money	-14 14
first about exports 8 money	19 -19
first about exports 8 percent	-14 14
first about exports 8 tonnes	-27 27
first about growth 7 percent	-13 13
first about imports 9 money	16 -16
first about imports 9 percent	-8 8
first about imports 9 tonnes	-19 19
first about imports 9 units	9 -9
first about investment 4 money	-21 21
first about investment 4 percent	18 -18
first about investment 4 units	14 -14
first about purchases 6 percent	18 -18
first about purchases 6 units	-14 14
first about trade 10	15 -15
first about trade 10 money	-13 13
first about trade 10 percent	26 -26
first about trade 10 tonnes	15 -15
first about trade 3	-7 7
first about trade 3 percent	-18 18
first none	24 -24
first none percent	54 -54
first-of-paragraph	8 -8
goods money	-31 31
goods percent	33 -33
goods tonnes	18 -18
has-future	13 -13
has-past	9 -9
kind money	-9 9
kind percent	38 -38
kind tonnes	-16 16
kind units	8 -8
l1=(	16 -16
l1=,	-19 19
l1=:	-16 16
l1=<agent>	-13 13
l1=<goods>	9 -9
l1=<level>	15 -15
l1=<not>	16 -16
l1=<sender>	11 -11
l1=<v-begin>	-10 10
l1=<v-buy>	-18 18
l1=<v-down>	-9 9
l1=<v-propose>	-22 22
l1=<v-stay>	21 -21
l1=<v-target>	-12 12
l1=a	35 -35
l1=about	-26 26
l1=above	9 -9
l1=almost	-15 15
l1=another	-19 19
l1=are	23 -23
l1=become	-13 13
l1=below	15 -15
l1=bring	-12 12
l1=buy	-10 10
l1=by	-14 14
l1=c	53 -53
l1=collect	-10 10
l1=cost	29 -29
l1=cover	-9 9
l1=down	-35 35
l1=drop	-14 14
l1=expect	-33 33
l1=for	-28 28
l1=gained	20 -20
l1=have	11 -11
l1=in	27 -27
l1=invest	-19 19
l1=is	-9 9
l1=least	-25 25
l1=make	15 -15
l1=minu	-16 16
l1=next	19 -19
l1=not	20 -20
l1=of	9 -9
l1=off	10 -10
l1=on	-28 28
l1=or	16 -16
l1=order	-18 18
l1=page	11 -11
l1=pay	16 -16
l1=pledge	9 -9
l1=put	16 -16
l1=say	-14 14
l1=section	30 -30
l1=see	-22 22
l1=sell	11 -11
l1=some	-15 15
l1=take	-11 11
l1=than	-19 19
l1=the	32 -32
l1=then	-10 10
l1=to	21 -21
l1=up	-13 13
l1=us	-14 14
l1=use	14 -14
l1=was	-22 22
l1=with	10 -10
l1=worth	-30 30
l1=year	-11 11
l2='s	-16 16
l2=<begin>	2 -2
l2=<day-gone>	23 -23
l2=<duty>	23 -23
l2=<goods-amount>	-14 14
l2=<goods>	-27 27
l2=<name>	-9 9
l2=<not>	16 -16
l2=<quality>	-14 14
l2=<v-agree>	-16 16
l2=<v-begin>	16 -16
l2=<v-down>	-23 23
l2=<v-impose>	-12 12
l2=about	7 -7
l2=an	18 -18
l2=ask	6 -6
l2=at	-24 24
l2=be	9 -9
l2=been	12 -12
l2=between	24 -24
l2=bill	-9 9
l2=buy	13 -13
l2=case	-11 11
l2=cement	-12 12
l2=contract	-14 14
l2=count	-10 10
l2=custom	-10 10
l2=cut	-10 10
l2=for	13 -13
l2=georgia	17 -17
l2=go	21 -21
l2=good	-10 10
l2=growth	23 -23
l2=have	-15 15
l2=hope	-27 27
l2=i	13 -13
l2=increase	-14 14
l2=not	9 -9
l2=one	15 -15
l2=or	10 -10
l2=plu	-16 16
l2=port	16 -16
l2=rate	7 -7
l2=reckon	-19 19
l2=revenue	14 -14
l2=rum	10 -10
l2=sanction	12 -12
l2=say	11 -11
l2=send	-10 10
l2=ship	13 -13
l2=should	-16 16
l2=shrink	7 -7
l2=sign	-10 10
l2=speak	10 -10
l2=spoken	-10 10
l2=steel	-12 12
l2=surcharge	15 -15
l2=take	14 -14
l2=tariff	8 -8
l2=tax	10 -10
l2=then	11 -11
l2=total	11 -11
l2=under	21 -21
l2=was	16 -16
l2=we	-9 9
l2=will	15 -15
l2=worth	21 -21
l2=year	-14 14
l2=—	-11 11
l3="	14 -14
l3=,	16 -16
l3=<day-ahead>	-14 14
l3=<duty>	-17 17
l3=<level-noun>	15 -15
l3=<level>	17 -17
l3=<not>	-24 24
l3=<quality>	-17 17
l3=<seat>	13 -13
l3=<sender>	-8 8
l3=<taker>	18 -18
l3=<v-begin>	15 -15
l3=<v-buy>	-13 13
l3=<v-down>	12 -12
l3=<v-end>	-12 12
l3=<v-say>	19 -19
l3=<v-sell>	-18 18
l3=<v-stay>	-8 8
l3=<v-up>	11 -11
l3=about	14 -14
l3=also	-10 10
l3=an	-13 13
l3=and	-12 12
l3=ask	11 -11
l3=average	-14 14
l3=base	-11 11
l3=beef	-15 15
l3=call	-14 14
l3=cattle	-13 13
l3=deficit	12 -12
l3=economy	33 -33
l3=export	-24 24
l3=go	3 -3
l3=he	13 -13
l3=hope	18 -18
l3=importer	13 -13
l3=included	-13 13
l3=it	-20 20
l3=like	-11 11
l3=list	-14 14
l3=lose	-7 7
l3=lumber	14 -14
l3=offer	15 -15
l3=own	-10 10
l3=promise	-22 22
l3=put	-17 17
l3=stand	-12 12
l3=tariff	-21 21
l3=that	-16 16
l3=the	-5 5
l3=there	-18 18
l3=they	-9 9
l3=thi	-17 17
l3=up	20 -20
l3=we	-20 20
l3=what	-10 10
l3=which	21 -21
l3=will	21 -21
l3=you	-11 11
l4='	12 -12
l4='s	25 -25
l4=-	15 -15
l4=:	-14 14
l4=<day-gone>	-14 14
l4=<duty>	12 -12
l4=<level-noun>	11 -11
l4=<level>	-17 17
l4=<money>	19 -19
l4=<month-gone>	-18 18
l4=<name>	-28 28
l4=<number>	19 -19
l4=<person>	21 -21
l4=<sender>	-25 25
l4=<v-down>	-20 20
l4=<v-propose>	10 -10
l4=<v-return>	-13 13
l4=<v-stay>	14 -14
l4=<v-target>	11 -11
l4=and	19 -19
l4=are	-15 15
l4=at	13 -13
l4=be	-15 15
l4=bring	-15 15
l4=car	17 -17
l4=company	-10 10
l4=cost	-26 26
l4=down	14 -14
l4=duty	20 -20
l4=each	29 -29
l4=earlier	-14 14
l4=economy	18 -18
l4=export	18 -18
l4=fall	-22 22
l4=footwear	-12 12
l4=for	-27 27
l4=forecast	9 -9
l4=from	-7 7
l4=go	-12 12
l4=has	-20 20
l4=his	-9 9
l4=in	-12 12
l4=largest	8 -8
l4=let	-17 17
l4=make	12 -12
l4=member	-14 14
l4=of	23 -23
l4=order	13 -13
l4=other	11 -11
l4=our	-11 11
l4=pay	-5 5
l4=port	-10 10
l4=sale	-25 25
l4=see	21 -21
l4=seed	12 -12
l4=sell	-17 17
l4=set	-11 11
l4=shipment	-10 10
l4=spring	-11 11
l4=that	-17 17
l4=those	-19 19
l4=trade	7 -7
l4=two	-7 7
l4=would	-19 19
l4=you	8 -8
l=, and	-15 15
l=, not	19 -19
l=, of	-19 19
l=, or	12 -12
l=, then	-12 12
l=, to	11 -11
l=, worth	-10 10
l=: minu	-16 16
l=<day-gone> :	14 -14
l=<goods-amount> ,	-10 10
l=<level> ,	-13 13
l=<level> and	14 -14
l=<level> from	8 -8
l=<level> on	-25 25
l=<name> ,	-12 12
l=<name> :	18 -18
l=<name> buy	-12 12
l=<name> collect	-13 13
l=<name> fall	13 -13
l=<name> put	10 -10
l=<number> :	-13 13
l=<organisation> charge	-14 14
l=<person> :	-13 13
l=aim at	-11 11
l=amount to	-9 9
l=are at	-10 10
l=at about	-12 12
l=at least	-25 25
l=between the	24 -24
l=coffee from	-12 12
l=count on	-10 10
l=cut of	-8 8
l=down by	7 -7
l=down from	-16 16
l=duty on	-15 15
l=fall of	-18 18
l=fall to	21 -21
l=figure of	14 -14
l=good pay	11 -11
l=good to	-9 9
l=good worth	-15 15
l=growth of	18 -18
l=had reach	13 -13
l=hope for	-22 22
l=increase of	-15 15
l=is worth	9 -9
l=it at	-13 13
l=it was	-23 23
l=loss of	-11 11
l=of the	-10 10
l=of which	-10 10
l=on another	-14 14
l=on c	16 -16
l=on the	-13 13
l=quota of	-13 13
l=rise to	13 -13
l=sanction on	12 -12
l=say that	11 -11
l=sell us	-11 11
l=shrink by	8 -8
l=speak of	9 -9
l=spoken of	-10 10
l=stand at	16 -16
l=stay :	-11 11
l=steel pay	-14 14
l=surcharge of	12 -12
l=tariff of	18 -18
l=tariff on	-12 12
l=the next	19 -19
l=they were	-10 10
l=to about	9 -9
l=to see	-12 12
l=to the	13 -13
l=total of	9 -9
l=under section	16 -16
l=value of	-11 11
l=we buy	-7 7
l=we sell	11 -11
l=were down	-16 16
l=which is	-6 6
l=will be	8 -8
l=will cost	13 -13
l=worth c	27 -27
l=would cost	17 -17
l=would lose	-13 13
l=year at	-17 17
late	2 -2
lead="	11 -11
lead=\$	-16 16
lead=(	19 -19
lead=10	15 -15
lead=12	-19 19
lead=200	-17 17
lead=5	12 -12
lead=6	16 -16
lead=7	10 -10
lead=8	15 -15
lead=a	9 -9
lead=argentina	8 -8
lead=at	16 -16
lead=by	-6 6
lead=customs	-16 16
lead=eu	-16 16
lead=exports	-14 14
lead=for	-10 10
lead=georgia	16 -16
lead=german	-9 9
lead=germany	13 -13
lead=i	-22 22
lead=if	17 -17
lead=imports	-29 29
lead=india	12 -12
lead=its	21 -21
lead=japan	-13 13
lead=japanese	10 -10
lead=new	14 -14
lead=ninety	-9 9
lead=of	-31 31
lead=one	-8 8
lead=portugal	-12 12
lead=south	-15 15
lead=stocks	23 -23
lead=that	-15 15
lead=the	28 -28
lead=they	-15 15
lead=this	-25 25
lead=those	-23 23
lead=together	-10 10
lead=treasury	-11 11
lead=trump	-11 11
lead=tunisian	-8 8
lead=twenty	-9 9
lead=up	-13 13
lead=us	22 -22
lead=vice	17 -17
lead=while	15 -15
level	33 -33
lll=, <level> ,	-14 14
lll=, down from	-18 18
lll=, of which	-10 10
lll=, which is	-6 6
lll=<begin> <name> :	12 -12
lll=<begin> <number> :	13 -13
lll=<begin> <person> :	-9 9
lll=<begin> it was	-19 19
lll=<begin> of the	-26 26
lll=<begin> they were	-10 10
lll=<begin> we buy	-7 7
lll=<begin> we sell	11 -11
lll=<day-gone> <name> charge	-13 13
lll=<level> on c	11 -11
lll=<name> fall by	-21 21
lll=<name> fall to	11 -11
lll=<name> sell <name>	8 -8
lll=<name> were down	-11 11
lll=<name> were worth	9 -9
lll=<number> , or	11 -11
lll=<number> it was	-15 15
lll=<quality> coffee from	-12 12
lll=<quality> good to	-10 10
lll=a cut of	-8 8
lll=a fall of	-18 18
lll=a loss of	-11 11
lll=a quota of	-11 11
lll=a tariff of	14 -14
lll=a total of	9 -9
lll=an increase of	-16 16
lll=at more than	-14 14
lll=economy grow by	16 -16
lll=expect growth of	11 -11
lll=from <number> to	-11 11
lll=good stand at	-9 9
lll=good worth about	-14 14
lll=good worth c	11 -11
lll=in up to	-19 19
lll=of the next	19 -19
lll=on the first	-8 8
lll=the <level> on	-10 10
lll=the <name> buy	-11 11
lll=the <name> collect	-17 17
lll=the figure of	14 -14
lll=to <name> fall	11 -11
lll=to grow by	15 -15
lll=trade between the	23 -23
lll=valued at about	18 -18
lll=year , down	-12 12
lr=( )	12 -12
lr=, ,	-13 13
lr=, .	-22 22
lr=, less	-9 9
lr=, on	11 -11
lr=, or	-13 13
lr=, up	-16 16
lr=: .	-19 19
lr=: in	-15 15
lr=<begin> of	-17 17
lr=<level> <end>	11 -11
lr=about ,	-6 6
lr=are .	8 -8
lr=at ,	17 -17
lr=at and	-13 13
lr=at for	-9 9
lr=at of	-18 18
lr=at thi	12 -12
lr=be .	17 -17
lr=buy more	-22 22
lr=by ,	-12 12
lr=by .	-9 9
lr=by <end>	-17 17
lr=by <span>	12 -12
lr=by since	-18 18
lr=by thi	20 -20
lr=c ,	9 -9
lr=c of	15 -15
lr=charge on	-15 15
lr=down .	-31 31
lr=fall .	13 -13
lr=fall in	10 -10
lr=first of	16 -16
lr=for in	-18 18
lr=for last	-27 27
lr=for more	-11 11
lr=for to	-17 17
lr=gained .	12 -12
lr=is .	-24 24
lr=it .	9 -9
lr=make .	8 -8
lr=make of	13 -13
lr=minu .	-16 16
lr=need of	7 -7
lr=next .	16 -16
lr=not .	18 -18
lr=of as	-10 10
lr=of for	12 -12
lr=of on	21 -21
lr=of over	-8 8
lr=of thi	7 -7
lr=on of	-31 31
lr=or of	12 -12
lr=pay .	14 -14
lr=pay there	-13 13
lr=put on	12 -12
lr=reach .	10 -10
lr=reach in	-10 10
lr=sell '	13 -13
lr=send of	-9 9
lr=some in	-7 7
lr=take off	-10 10
lr=take on	15 -15
lr=than ,	-16 16
lr=than <span>	-13 13
lr=than in	-25 25
lr=than of	10 -10
lr=the ,	-14 14
lr=the come	13 -13
lr=the duty	9 -9
lr=the of	-11 11
lr=the that	-11 11
lr=the was	11 -11
lr=then ,	-12 12
lr=to ,	18 -18
lr=to <span>	-14 14
lr=to in	13 -13
lr=up .	-22 22
lr=up on	11 -11
lr=was .	-22 22
lr=was before	-13 13
lr=were ,	9 -9
lr=worth ,	-9 9
lr=worth .	-16 16
lr=worth <span>	-12 12
lr=worth in	-20 20
lr=worth last	18 -18
lr=worth over	16 -16
nc2=agree	-16 16
nc2=bear	15 -15
nc2=say	-20 20
nc2=suspend	-12 12
nct2=agree participle-passive	-15 15
nct2=agree past	-12 12
nct2=down past	-12 12
nct2=propose participle-passive	12 -12
nct2=say past	-11 11
nct2=say present	-13 13
nct2=up participle-passive	-11 11
near about deficit 1 percent	-12 12
near about exports 8 money	15 -15
near about exports 8 percent	-17 17
near about exports 8 tonnes	-23 23
near about exports 8 units	16 -16
near about imports 9 tonnes	-12 12
near about imports 9 units	9 -9
near about investment 4	-10 10
near about investment 4 money	-28 28
near about purchases 6	-11 11
near about purchases 6 tonnes	-15 15
near about purchases 6 units	-13 13
near about trade 10 money	-24 24
near about trade 10 percent	13 -13
near about trade 10 tonnes	20 -20
near about trade 10 units	12 -12
near about trade 3	-14 14
near about trade 3 percent	-23 23
near achieved money	-16 16
near achieved units	10 -10
near aim percent	3 -3
near aim tonnes	-21 21
near average	-22 22
near average percent	-22 22
near change money	9 -9
near change percent	-27 27
near change tonnes	18 -18
near each way	-28 28
near each way money	-27 27
near not trade	15 -15
near not trade percent	15 -15
near period	-24 24
near period money	-17 17
near period tonnes	-36 36
near period units	10 -10
near to come money	-9 9
near trade	-10 10
near trade tonnes	-6 6
near trade units	11 -11
near worth units	16 -16
next="	26 -26
next=because	-15 15
nhas-modal	21 -21
nhas-participle	-12 12
nt2=participle-passive	-15 15
nt2=past-not	-12 12
nt2=present-passive-not	11 -11
nv2=announce	13 -13
nv2=move	-9 9
nv2=pay	9 -9
nv2=promise	-11 11
nv2=suspend	-13 13
nv2=take	13 -13
nvt2=expect participle	10 -10
nvt2=other perfect	-14 14
nvt2=other present	12 -12
nvt2=say present	-14 14
nvt2=sign participle	-10 10
nvt2=suspend present	-12 12
nvt2=take past	10 -10
pc0=buy	-12 12
pc0=propose	12 -12
pc0=return	12 -12
pc0=sell	-9 9
pc1=deny	14 -14
pc1=return	12 -12
pc1=suspend	-11 11
pct0=begin modal	8 -8
pct0=buy future	-10 10
pct0=buy past	-11 11
pct0=buy present	16 -16
pct0=end past	12 -12
pct0=impose present	-11 11
pct0=impose present-passive	13 -13
pct0=propose past	19 -19
pct0=sell past	-13 13
pct0=stay perfect	-15 15
pct0=suspend present	-16 16
pct1=begin modal	8 -8
pct1=buy future	-10 10
pct1=buy infinitive	-10 10
pct1=buy past	-11 11
pct1=buy present	16 -16
pct1=end past	11 -11
pct1=impose present	-10 10
pct1=impose present-passive	13 -13
pct1=propose participle-passive	-10 10
pct1=propose past	11 -11
pct1=sell participle-passive	10 -10
pct1=sell past	-13 13
pct1=stay perfect	-15 15
pct1=suspend present	-16 16
phas-future	-12 12
phas-pluperfect	15 -15
phas-present	13 -13
prior about investment 4	-15 15
prior achieved	-16 16
prior average	-16 16
prior not trade	9 -9
prior period	-40 40
prior trade	-12 12
prior worth	8 -8
pt0=future-passive	-14 14
pt1=future-passive	-14 14
pv0=ask	10 -10
pv0=bring	12 -12
pv0=keep	-11 11
pv0=lower	-12 12
pv0=put	-9 9
pv0=reach	-8 8
pv0=report	10 -10
pv0=sign	26 -26
pv0=suspend	-9 9
pv1=ask	11 -11
pv1=bring	9 -9
pv1=call	-13 13
pv1=hope	-18 18
pv1=keep	-11 11
pv1=lower	-11 11
pv1=put	-8 8
pv1=report	10 -10
pv1=sign	27 -27
pv1=suspend	-8 8
pvt0=be perfect	-15 15
pvt0=buy future	-10 10
pvt0=buy present	14 -14
pvt0=leave past	-14 14
pvt0=lose past	10 -10
pvt0=lose present	-10 10
pvt0=lower present	-9 9
pvt0=put present	-11 11
pvt0=say present	-11 11
pvt0=sell past	-11 11
pvt0=suspend present	-10 10
pvt0=take present	11 -11
pvt0=tell present	-14 14
pvt0=write present	9 -9
pvt1=be perfect	-15 15
pvt1=buy future	-10 10
pvt1=buy infinitive	-10 10
pvt1=buy present	14 -14
pvt1=expect present	11 -11
pvt1=have past	11 -11
pvt1=leave past	-10 10
pvt1=lose past	10 -10
pvt1=lose present	-10 10
pvt1=put present	-11 11
pvt1=say present	-12 12
pvt1=sell participle	10 -10
pvt1=sell past	-11 11
pvt1=suspend present	-10 10
pvt1=take present	11 -11
pvt1=tell present	-14 14
pvt1=write present	9 -9
q:"	15 -15
q:&	18 -18
q:'s	-10 10
q:(	14 -14
q:)	14 -14
q:-	13 -13
q:/	13 -13
q::	-14 14
q:;	17 -17
q:<day-gone>	-19 19
q:<duty>	13 -13
q:<gate>	20 -20
q:<goods>	-13 13
q:<money>	-40 40
q:<not>	9 -9
q:<person>	-23 23
q:<points>	18 -18
q:<sender>	-11 11
q:<taker>	13 -13
q:<v-agree>	15 -15
q:<v-end>	-8 8
q:<v-propose>	-11 11
q:<v-stay>	-12 12
q:<v-suspend>	-5 5
q:<v-target>	8 -8
q:a	34 -34
q:about	-7 7
q:after	-12 12
q:aid	18 -18
q:aim	-12 12
q:all	-7 7
q:also	-12 12
q:among	-12 12
q:an	-8 8
q:another	-10 10
q:apply	-17 17
q:approve	12 -12
q:as	26 -26
q:ask	-7 7
q:association	13 -13
q:average	-15 15
q:ban	13 -13
q:be	-7 7
q:bean	13 -13
q:become	-15 15
q:beef	13 -13
q:been	-16 16
q:before	-7 7
q:between	-11 11
q:biggest	-9 9
q:break	13 -13
q:broadcaster	19 -19
q:buy	-19 19
q:buyer	14 -14
q:c	15 -15
q:calm	-11 11
q:carpet	-16 16
q:category	4 -4
q:chair	-12 12
q:charge	13 -13
q:cheaper	-8 8
q:chip	15 -15
q:close	15 -15
q:closed	16 -16
q:club	15 -15
q:cocoa	-27 27
q:come	9 -9
q:commit	14 -14
q:conference	-13 13
q:consider	-12 12
q:cost	-11 11
q:cotton	18 -18
q:could	15 -15
q:counterpart	15 -15
q:day	12 -12
q:deadline	15 -15
q:desk	-12 12
q:done	-11 11
q:down	-16 16
q:drop	-12 12
q:due	12 -12
q:each	18 -18
q:end	14 -14
q:enter	-9 9
q:ethanol	9 -9
q:every	15 -15
q:exempt	14 -14
q:extra	-10 10
q:false	-10 10
q:far	-29 29
q:farmer	11 -11
q:fear	-11 11
q:fee	27 -27
q:figure	-29 29
q:flat	15 -15
q:for	19 -19
q:forecast	-12 12
q:free	20 -20
q:from	20 -20
q:get	-7 7
q:give	14 -14
q:grow	11 -11
q:grower	15 -15
q:half	-22 22
q:have	22 -22
q:he	29 -29
q:head	-11 11
q:high	-11 11
q:highest	-13 13
q:his	10 -10
q:honey	12 -12
q:house	10 -10
q:i	-15 15
q:import	22 -22
q:importer	-13 13
q:industrial	19 -19
q:its	17 -17
q:itself	11 -11
q:jute	-10 10
q:know	-22 22
q:lamb	-17 17
q:lapse	16 -16
q:later	19 -19
q:least	23 -23
q:licence	15 -15
q:lift	-11 11
q:like	-10 10
q:limit	8 -8
q:list	-28 28
q:loan	7 -7
q:lose	-11 11
q:lower	31 -31
q:many	17 -17
q:maybe	-12 12
q:mean	-19 19
q:million	14 -14
q:moment	11 -11
q:money	-24 24
q:month	-12 12
q:move	10 -10
q:much	-13 13
q:night	22 -22
q:not	-15 15
q:notice	-9 9
q:number	-19 19
q:of	13 -13
q:olive	-12 12
q:on	13 -13
q:one	5 -5
q:or	19 -19
q:orange	-14 14
q:order	12 -12
q:other	17 -17
q:over	18 -18
q:own	13 -13
q:paprika	-11 11
q:parcel	12 -12
q:passe	14 -14
q:passed	11 -11
q:pay	16 -16
q:peak	9 -9
q:people	13 -13
q:permit	15 -15
q:plan	12 -12
q:plu	15 -15
q:post	13 -13
q:price	24 -24
q:quarrel	-15 15
q:recommend	-16 16
q:refund	-17 17
q:remain	19 -19
q:report	12 -12
q:reporter	-26 26
q:rest	14 -14
q:return	22 -22
q:revenue	12 -12
q:rice	-10 10
q:road	12 -12
q:rum	19 -19
q:run	22 -22
q:sale	-9 9
q:salmon	-16 16
q:saved	-13 13
q:schedule	12 -12
q:section	20 -20
q:see	-11 11
q:set	-9 9
q:share	16 -16
q:she	-18 18
q:ship	14 -14
q:shoe	-16 16
q:should	16 -16
q:shrimp	-13 13
q:signature	15 -15
q:soybean	20 -20
q:speak	19 -19
q:spent	-10 10
q:stay	-10 10
q:steady	13 -13
q:step	-12 12
q:still	16 -16
q:stop	16 -16
q:sugar	22 -22
q:surcharge	16 -16
q:talk	7 -7
q:talking	13 -13
q:television	10 -10
q:thank	20 -20
q:then	-16 16
q:there	-29 29
q:they	-11 11
q:thi	-11 11
q:three	-22 22
q:ticket	16 -16
q:too	-13 13
q:treaty	-13 13
q:truce	17 -17
q:truck	12 -12
q:two	-9 9
q:vote	15 -15
q:wait	13 -13
q:was	5 -5
q:watche	-14 14
q:we	-21 21
q:week	-27 27
q:where	11 -11
q:who	-7 7
q:window	18 -18
q:with	17 -17
q:within	-16 16
q:without	14 -14
q:work	-21 21
q:working	-11 11
q:worst	-15 15
q:year	-17 17
q:your	20 -20
q:zero	10 -10
q:zinc	12 -12
qt=future	21 -21
qt=past	9 -9
r1=!	-12 12
r1='	-10 10
r1=(	-5 5
r1=,	-9 9
r1=<duty>	34 -34
r1=<end>	-12 12
r1=<goods>	25 -25
r1=<level>	12 -12
r1=<name>	9 -9
r1=<number>	23 -23
r1=<quality>	38 -38
r1=<sender>	11 -11
r1=<v-impose>	-13 13
r1=a	28 -28
r1=above	-7 7
r1=after	-12 12
r1=as	-13 13
r1=at	-20 20
r1=before	-13 13
r1=by	-28 28
r1=category	16 -16
r1=cent	10 -10
r1=duty	16 -16
r1=fewer	-7 7
r1=go	-15 15
r1=in	-10 10
r1=less	-27 27
r1=litre	20 -20
r1=lower	-13 13
r1=more	-22 22
r1=of	-29 29
r1=on	27 -27
r1=once	10 -10
r1=people	16 -16
r1=start	-11 11
r1=tariff	14 -14
r1=the	-9 9
r1=then	-12 12
r1=there	-15 15
r1=time	17 -17
r1=up	-10 10
r1=will	-13 13
r1=would	12 -12
r2="	23 -23
r2=,	18 -18
r2=.	11 -11
r2=<end>	-15 15
r2=<goods>	-13 13
r2=<name>	-11 11
r2=<person>	13 -13
r2=<points>	-12 12
r2=<quality>	-23 23
r2=<sender>	-13 13
r2=<span>	18 -18
r2=<v-bear>	15 -15
r2=<v-return>	11 -11
r2=<v-say>	12 -12
r2=<v-sell>	-18 18
r2=<v-stay>	-16 16
r2=average	-17 17
r2=because	-9 9
r2=by	20 -20
r2=cotton	13 -13
r2=did	-13 13
r2=each	-11 11
r2=export	-15 15
r2=flour	11 -11
r2=he	-17 17
r2=in	15 -15
r2=investment	-16 16
r2=is	8 -8
r2=its	20 -20
r2=last	10 -10
r2=line	12 -12
r2=maize	9 -9
r2=more	11 -11
r2=new	-11 11
r2=no	-16 16
r2=not	18 -18
r2=of	29 -29
r2=pay	12 -12
r2=potatoe	7 -7
r2=poultry	-13 13
r2=sale	-12 12
r2=sesame	14 -14
r2=spring	10 -10
r2=steel	-10 10
r2=still	18 -18
r2=suspend	-11 11
r2=than	-17 17
r2=the	-23 23
r2=their	13 -13
r2=then	-11 11
r2=total	-10 10
r2=up	12 -12
r2=will	17 -17
r2=worth	-13 13
r2=zero	-12 12
r3=)	-16 16
r3=,	10 -10
r3=-	-12 12
r3=.	-14 14
r3=;	-20 20
r3=<duty>	-13 13
r3=<goods-amount>	-15 15
r3=<level-noun>	11 -11
r3=<money>	14 -14
r3=<not>	-8 8
r3=<number>	15 -15
r3=<seat>	-14 14
r3=<sender>	23 -23
r3=<span>	7 -7
r3=<v-buy>	-18 18
r3=<v-say>	11 -11
r3=<v-sell>	15 -15
r3=about	11 -11
r3=at	9 -9
r3=bag	-11 11
r3=because	9 -9
r3=by	-10 10
r3=country	-11 11
r3=duty	-11 11
r3=ethanol	18 -18
r3=export	15 -15
r3=half	13 -13
r3=highest	-12 12
r3=in	-21 21
r3=last	-16 16
r3=meal	-13 13
r3=nobody	-14 14
r3=of	-9 9
r3=on	-3 3
r3=quarrel	-10 10
r3=rice	-13 13
r3=sale	10 -10
r3=season	-6 6
r3=side	-12 12
r3=stay	-8 8
r3=than	20 -20
r3=that	6 -6
r3=the	11 -11
r3=thi	18 -18
r3=water	-8 8
r3=were	17 -17
r4=.	13 -13
r4=<day-gone>	12 -12
r4=<duty>	-14 14
r4=<goods>	15 -15
r4=<level-noun>	15 -15
r4=<level>	21 -21
r4=<month-gone>	-14 14
r4=<span>	-17 17
r4=<taker>	-11 11
r4=<v-buy>	8 -8
r4=<v-down>	-10 10
r4=<v-stay>	10 -10
r4=<v-suspend>	8 -8
r4=as	14 -14
r4=case	-13 13
r4=come	-11 11
r4=dairy	-16 16
r4=day	-11 11
r4=import	10 -10
r4=importer	-11 11
r4=included	11 -11
r4=more	13 -13
r4=move	-14 14
r4=of	14 -14
r4=one	4 -4
r4=season	-9 9
r4=send	-15 15
r4=stay	9 -9
r4=tariff	-15 15
r4=term	-11 11
r4=the	-11 11
r4=up	-12 12
r4=with	13 -13
r4=year	-7 7
r=! <end>	-12 12
r=' worth	-10 10
r=, <points>	-12 12
r=, and	-13 13
r=, he	-18 18
r=, not	13 -13
r=, of	16 -16
r=, the	-23 23
r=, then	-11 11
r=, up	15 -15
r=. "	13 -13
r=. <end>	-13 13
r=<end> <end>	-12 12
r=<span> for	-8 8
r=<span> from	10 -10
r=and <level>	19 -19
r=and <quality>	-9 9
r=and a	18 -18
r=and at	-13 13
r=and no	-19 19
r=as the	-10 10
r=at <level>	-28 28
r=by <day-ahead>	-9 9
r=come to	13 -13
r=fewer than	-9 9
r=for thi	-12 12
r=from <day-ahead>	10 -10
r=from <name>	-9 9
r=higher .	-12 12
r=in <name>	13 -13
r=in a	-12 12
r=in each	-9 9
r=in total	-10 10
r=less than	-15 15
r=more <quality>	-15 15
r=of <name>	-14 14
r=of <quality>	-16 16
r=of all	15 -15
r=of export	-11 11
r=of investment	-9 9
r=of our	11 -11
r=of sale	-12 12
r=of soybean	-18 18
r=on <quality>	39 -39
r=on average	-17 17
r=on the	-13 13
r=people .	11 -11
r=since spring	10 -10
r=since the	-9 9
r=start on	-11 11
r=then .	-12 12
r=there .	-13 13
r=to <level>	13 -13
r=to <money>	-8 8
r=to <number>	10 -10
r=to zero	-12 12
rule:after none	-16 16
rule:deficit money	-7 7
rule:deficit percent	-24 24
rule:exports money	9 -9
rule:growth percent	14 -14
rule:imports percent	-17 17
rule:imports tonnes	-8 8
rule:imports units	9 -9
rule:investment units	14 -14
rule:none percent	52 -52
rule:none tonnes	-33 33
rule:other percent	-31 31
rule:purchases money	18 -18
rule:state achieved	-6 6
rule:state reported	15 -15
rule:trade percent	-43 43
rule:trade tonnes	23 -23
rule:what deficit	-25 25
rule:what growth	21 -21
rule:what none	23 -23
rule:what other	-27 27
rule:what trade	-20 20
s:!	-12 12
s:"	14 -14
s:*	15 -15
s:-	14 -14
s:<agent>	9 -9
s:<day-ahead>	10 -10
s:<day-gone>	17 -17
s:<day-today>	14 -14
s:<goods-amount>	-28 28
s:<goods>	-8 8
s:<level>	30 -30
s:<money>	-54 54
s:<month-ahead>	15 -15
s:<month-gone>	-6 6
s:<month-today>	-13 13
s:<name>	-17 17
s:<number>	8 -8
s:<organisation>	-14 14
s:<person>	-13 13
s:<sender>	-7 7
s:<span>	-18 18
s:<v-bear>	22 -22
s:<v-buy>	-20 20
s:<v-deny>	26 -26
s:<v-impose>	12 -12
s:<v-suspend>	21 -21
s:a	16 -16
s:abroad	19 -19
s:accept	-15 15
s:act	-12 12
s:affected	-14 14
s:africa	-11 11
s:agreement	23 -23
s:aid	24 -24
s:aim	-25 25
s:alone	-32 32
s:along	12 -12
s:also	-20 20
s:am	-10 10
s:amount	-22 22
s:and	12 -12
s:announce	25 -25
s:annual	-12 12
s:annulled	12 -12
s:another	-10 10
s:answer	-10 10
s:any	18 -18
s:anyway	12 -12
s:as	10 -10
s:aside	14 -14
s:ask	20 -20
s:at	16 -16
s:average	-67 67
s:back	13 -13
s:bag	-12 12
s:ban	16 -16
s:bear	15 -15
s:become	-9 9
s:believe	-10 10
s:below	32 -32
s:between	-12 12
s:billion	-12 12
s:bison	-20 20
s:bond	18 -18
s:both	7 -7
s:brandy	-11 11
s:brent	10 -10
s:bridge	19 -19
s:broadcaster	14 -14
s:budget	11 -11
s:butter	-12 12
s:by	-17 17
s:c	54 -54
s:can	-10 10
s:cannot	-12 12
s:capital	-10 10
s:car	-14 14
s:cargoe	15 -15
s:carrier	-14 14
s:carry	23 -23
s:case	-24 24
s:cash	-40 40
s:cashmere	18 -18
s:category	12 -12
s:cattle	-12 12
s:cement	-15 15
s:cent	24 -24
s:central	-8 8
s:check	15 -15
s:cheese	-17 17
s:cigar	-10 10
s:city	22 -22
s:clear	14 -14
s:closed	28 -28
s:clothing	10 -10
s:club	14 -14
s:coal	-14 14
s:cocoa	12 -12
s:collect	-19 19
s:come	5 -5
s:comment	10 -10
s:company	28 -28
s:container	7 -7
s:continue	16 -16
s:correction	17 -17
s:cost	18 -18
s:cotton	13 -13
s:could	12 -12
s:count	-12 12
s:countermeasure	-13 13
s:counterpart	12 -12
s:county	-11 11
s:cover	-12 12
s:covered	-19 19
s:crop	20 -20
s:cross	11 -11
s:custom	-16 16
s:customer	9 -9
s:dairy	-16 16
s:data	-21 21
s:deadline	13 -13
s:deal	12 -12
s:debt	13 -13
s:decline	-13 13
s:degree	16 -16
s:deliver	-13 13
s:delivery	-11 11
s:depend	12 -12
s:diamond	10 -10
s:did	-11 11
s:different	-14 14
s:dispute	-14 14
s:do	-16 16
s:dollar	15 -15
s:don't	13 -13
s:done	-12 12
s:donor	22 -22
s:door	-10 10
s:double	12 -12
s:draft	10 -10
s:drop	-13 13
s:during	13 -13
s:earlier	-8 8
s:economic	-9 9
s:economy	17 -17
s:electricity	19 -19
s:eleven	10 -10
s:end	-12 12
s:estimate	-11 11
s:euro	13 -13
s:ever	20 -20
s:every	13 -13
s:existing	-21 21
s:expect	-15 15
s:export	-14 14
s:exporter	13 -13
s:fabric	14 -14
s:fact	-21 21
s:family	12 -12
s:far	-12 12
s:fare	9 -9
s:farm	-17 17
s:farmer	12 -12
s:fee	23 -23
s:fewer	-6 6
s:figure	-13 13
s:first	-16 16
s:fiscal	-12 12
s:fish	-19 19
s:five	23 -23
s:flour	19 -19
s:footwear	-21 21
s:forced	13 -13
s:free	-18 18
s:freight	16 -16
s:fruit	16 -16
s:full	9 -9
s:further	9 -9
s:future	15 -15
s:gain	-13 13
s:gained	27 -27
s:gap	-13 13
s:general	18 -18
s:geneva	-10 10
s:georgia	11 -11
s:given	13 -13
s:goal	-12 12
s:greer	-14 14
s:grid	11 -11
s:grower	8 -8
s:h	15 -15
s:hardly	-13 13
s:harvest	19 -19
s:has	14 -14
s:help	17 -17
s:highest	-13 13
s:himself	-11 11
s:his	15 -15
s:hit	-10 10
s:hold	19 -19
s:home	20 -20
s:hospital	17 -17
s:house	14 -14
s:hurt	14 -14
s:i	-22 22
s:impose	17 -17
s:in	-14 14
s:include	-10 10
s:included	-17 17
s:including	13 -13
s:income	23 -23
s:index	14 -14
s:industrial	-12 12
s:inflation	19 -19
s:interest	19 -19
s:invest	-18 18
s:investigation	16 -16
s:investor	15 -15
s:is	17 -17
s:istanbul	-13 13
s:its	16 -16
s:jamieson	-14 14
s:jar	10 -10
s:job	11 -11
s:juice	-14 14
s:just	10 -10
s:keep	9 -9
s:kilo	15 -15
s:lamb	-10 10
s:largest	13 -13
s:last	21 -21
s:ledger	-11 11
s:less	-15 15
s:let	9 -9
s:level	12 -12
s:licence	18 -18
s:lie	-12 12
s:list	-16 16
s:loan	14 -14
s:long	10 -10
s:lorry	13 -13
s:loss	-10 10
s:low	-12 12
s:lower	-19 19
s:lumber	14 -14
s:machine	-23 23
s:machinery	-21 21
s:magnet	-12 12
s:make	22 -22
s:maker	23 -23
s:margin	18 -18
s:matter	10 -10
s:may	10 -10
s:meant	-9 9
s:measured	-13 13
s:mid	-12 12
s:milk	15 -15
s:mill	13 -13
s:million	-12 12
s:ministry	-14 14
s:minu	-16 16
s:model	-13 13
s:moment	10 -10
s:money	-12 12
s:month	-8 8
s:mostly	-17 17
s:motor	14 -14
s:my	-13 13
s:name	-16 16
s:narrow	-10 10
s:need	13 -13
s:needed	14 -14
s:neighbouring	22 -22
s:net	26 -26
s:new	15 -15
s:newspaper	12 -12
s:nil	-14 14
s:nobody	-15 15
s:not	8 -8
s:nvidia	22 -22
s:nz	28 -28
s:off	24 -24
s:offer	29 -29
s:official	10 -10
s:oil	11 -11
s:old	32 -32
s:once	23 -23
s:one	-25 25
s:only	17 -17
s:opened	22 -22
s:operating	18 -18
s:operator	15 -15
s:other	11 -11
s:out	20 -20
s:output	-21 21
s:p	13 -13
s:page	13 -13
s:paper	13 -13
s:parcel	15 -15
s:parliament	9 -9
s:part	16 -16
s:passenger	19 -19
s:paste	14 -14
s:pause	11 -11
s:pay	12 -12
s:pea	10 -10
s:peak	11 -11
s:per	19 -19
s:permanent	-10 10
s:peso	11 -11
s:place	13 -13
s:plane	-11 11
s:player	10 -10
s:pledge	13 -13
s:point	27 -27
s:polymer	10 -10
s:post	10 -10
s:potatoe	15 -15
s:powder	13 -13
s:power	10 -10
s:press	10 -10
s:price	33 -33
s:proceed	11 -11
s:produce	16 -16
s:product	-15 15
s:profit	17 -17
s:promise	-26 26
s:province	12 -12
s:purchase	-30 30
s:put	-9 9
s:quantity	-9 9
s:quarrel	-14 14
s:quota	-20 20
s:raise	8 -8
s:rate	11 -11
s:ready	-16 16
s:reckon	-30 30
s:record	15 -15
s:reduce	-13 13
s:refund	-13 13
s:regard	10 -10
s:regional	10 -10
s:regulator	26 -26
s:release	16 -16
s:remind	-12 12
s:repair	17 -17
s:report	19 -19
s:reserve	13 -13
s:resume	16 -16
s:retail	19 -19
s:return	12 -12
s:revenue	15 -15
s:rice	-24 24
s:room	13 -13
s:rotterdam	9 -9
s:round	14 -14
s:rule	10 -10
s:run	15 -15
s:sale	17 -17
s:sanction	14 -14
s:seafood	-12 12
s:season	-9 9
s:second	-10 10
s:section	27 -27
s:sell	14 -14
s:send	-29 29
s:sesame	13 -13
s:share	34 -34
s:shed	13 -13
s:sheet	-20 20
s:shipbuilding	-27 27
s:shipment	-19 19
s:shipyard	-16 16
s:shirt	15 -15
s:shop	17 -17
s:show	-13 13
s:sir	15 -15
s:ski	-12 12
s:smallest	-8 8
s:snow	15 -15
s:soap	13 -13
s:soy	-13 13
s:soybean	13 -13
s:spending	10 -10
s:spent	13 -13
s:spoken	-13 13
s:spot	8 -8
s:spring	-8 8
s:stake	-18 18
s:stand	13 -13
s:standstill	-9 9
s:start	-21 21
s:state	-19 19
s:statistic	-13 13
s:steel	-19 19
s:step	-20 20
s:still	24 -24
s:stock	25 -25
s:stop	17 -17
s:story	-12 12
s:strike	24 -24
s:subsidy	13 -13
s:such	19 -19
s:sugar	18 -18
s:summer	14 -14
s:supply	15 -15
s:surplu	-15 15
s:suspension	10 -10
s:take	-16 16
s:talk	13 -13
s:target	-16 16
s:term	-11 11
s:than	10 -10
s:their	21 -21
s:them	12 -12
s:these	-11 11
s:they	-11 11
s:think	-10 10
s:those	-19 19
s:though	11 -11
s:three	26 -26
s:ticket	20 -20
s:tied	-12 12
s:time	40 -40
s:tomatoe	-11 11
s:ton	21 -21
s:tonne	17 -17
s:top	15 -15
s:traffic	12 -12
s:truce	-13 13
s:turnover	11 -11
s:two	38 -38
s:unchanged	12 -12
s:understanding	-9 9
s:unless	10 -10
s:unloaded	-12 12
s:until	12 -12
s:up	-17 17
s:upon	11 -11
s:us	-13 13
s:use	16 -16
s:used	15 -15
s:usmca	-12 12
s:vegetable	-10 10
s:visitor	16 -16
s:volume	-28 28
s:vote	20 -20
s:wage	13 -13
s:waiting	27 -27
s:walnut	-12 12
s:want	12 -12
s:warehouse	17 -17
s:watche	-8 8
s:we	-11 11
s:week	13 -13
s:western	11 -11
s:what	-26 26
s:whatever	17 -17
s:when	12 -12
s:who	18 -18
s:win	12 -12
s:wool	-13 13
s:work	15 -15
s:world	-8 8
s:write	10 -10
s:yale	-15 15
s:year	-20 20
s:yet	-8 8
s:you	14 -14
s:zero	10 -10
s:—	11 -11
s:•	19 -19
sa:!	-12 12
sa:"	25 -25
sa:" .	6 -6
sa:" say	17 -17
sa:'s output	-11 11
sa:*	10 -10
sa:, <level>	38 -38
sa:, <money>	-13 13
sa:, <name>	22 -22
sa:, a	-11 11
sa:, against	-8 8
sa:, aluminum	-13 13
sa:, are	10 -10
sa:, by	-24 24
sa:, custom	-11 11
sa:, if	-17 17
sa:, including	14 -14
sa:, mostly	-11 11
sa:, of	9 -9
sa:, then	-9 9
sa:, there	-12 12
sa:, though	10 -10
sa:, up	16 -16
sa:, was	15 -15
sa:. "	13 -13
sa:. *	9 -9
sa:. <person>	-12 12
sa:; <level>	11 -11
sa:<day-ahead> .	13 -13
sa:<day-ahead> was	-10 10
sa:<day-gone>	17 -17
sa:<day-today>	14 -14
sa:<day-today> .	10 -10
sa:<goods-amount> .	-12 12
sa:<goods-amount> litre	-16 16
sa:<goods-amount> of	10 -10
sa:<level-noun>	-18 18
sa:<level>	20 -20
sa:<level> for	18 -18
sa:<level> in	17 -17
sa:<level> more	24 -24
sa:<level> on	-21 21
sa:<money> for	-9 9
sa:<month-ahead>	10 -10
sa:<name> ,	17 -17
sa:<name> .	15 -15
sa:<name> ;	13 -13
sa:<name> and	13 -13
sa:<name> export	-14 14
sa:<name> nothing	-10 10
sa:<name> send	-21 21
sa:<number>	12 -12
sa:<number> <span>	11 -11
sa:<number> more	-10 10
sa:<number> of	10 -10
sa:<number> that	-9 9
sa:<organisation> in	-15 15
sa:<points> are	-11 11
sa:<quality>	19 -19
sa:<quality> dairy	-14 14
sa:<quality> dollar	15 -15
sa:<quality> industrial	-12 12
sa:<quality> rice	-14 14
sa:<quality> side	13 -13
sa:<span>	-14 14
sa:<span> ,	-12 12
sa:<span> at	-15 15
sa:<v-bear>	11 -11
sa:<v-impose>	10 -10
sa:a good	-10 10
sa:a half	11 -11
sa:a third	7 -7
sa:account	-10 10
sa:act	-13 13
sa:admit	9 -9
sa:affected	-14 14
sa:again	10 -10
sa:ago	16 -16
sa:agree	-19 19
sa:agree .	4 -4
sa:agree to	-13 13
sa:agreement	13 -13
sa:aim	-17 17
sa:all	21 -21
sa:alone	-21 21
sa:alone .	-21 21
sa:aluminum and	-13 13
sa:and <goods-amount>	-22 22
sa:and <money>	-18 18
sa:and <month-gone>	-16 16
sa:and <person>	-15 15
sa:and a	28 -28
sa:and at	-15 15
sa:and car	-15 15
sa:and has	13 -13
sa:and no	-18 18
sa:and one	20 -20
sa:and pay	-9 9
sa:and put	-11 11
sa:and soybean	12 -12
sa:and suspend	-8 8
sa:and that	19 -19
sa:and there	-12 12
sa:and to	11 -11
sa:are	-19 19
sa:are for	-8 8
sa:are the	-16 16
sa:are waiting	12 -12
sa:arrive	11 -11
sa:as the	-11 11
sa:at <level>	-29 29
sa:at <money>	13 -13
sa:at <number>	-10 10
sa:at once	6 -6
sa:at the	6 -6
sa:at zero	9 -9
sa:average	-24 24
sa:average .	-8 8
sa:back	11 -11
sa:back .	-9 9
sa:bag	-12 12
sa:ban	15 -15
sa:banana	11 -11
sa:be hit	-12 12
sa:be make	9 -9
sa:be pay	-14 14
sa:because of	-11 11
sa:beef ,	16 -16
sa:beef and	-19 19
sa:beef plant	13 -13
sa:been	-16 16
sa:been collect	-12 12
sa:before	-14 14
sa:before .	-9 9
sa:billion	-13 13
sa:border .	-11 11
sa:business	11 -11
sa:buyer	16 -16
sa:by <day-ahead>	-15 15
sa:by our	-17 17
sa:by the	10 -10
sa:can be	-10 10
sa:car	-16 16
sa:car .	-13 13
sa:cargo	-13 13
sa:case	-12 12
sa:case of	-12 12
sa:cash	-16 16
sa:cash ,	-14 14
sa:category	12 -12
sa:cent	12 -12
sa:charge	-16 16
sa:charge <level>	-15 15
sa:city	9 -9
sa:come from	-12 12
sa:come to	19 -19
sa:company	7 -7
sa:container	12 -12
sa:corn and	13 -13
sa:cost	13 -13
sa:cotton	15 -15
sa:cotton .	10 -10
sa:county	-10 10
sa:custom	-13 13
sa:dairy	-13 13
sa:data	-7 7
sa:degree	9 -9
sa:depend	12 -12
sa:did not	-10 10
sa:doe	11 -11
sa:dollar .	19 -19
sa:down by	9 -9
sa:down from	-23 23
sa:duty .	5 -5
sa:duty and	-16 16
sa:duty of	20 -20
sa:duty on	-12 12
sa:each	-19 19
sa:each of	-19 19
sa:each side	-13 13
sa:end .	-12 12
sa:enter at	-13 13
sa:ever	14 -14
sa:every	12 -12
sa:existing	-12 12
sa:existing quota	-12 12
sa:extra	-9 9
sa:extra on	-10 10
sa:family	10 -10
sa:farm good	-12 12
sa:farmer	-12 12
sa:fentanyl	-9 9
sa:fentanyl ,	-25 25
sa:fewer	-8 8
sa:fewer than	-10 10
sa:fiscal	-14 14
sa:flour	9 -9
sa:food	19 -19
sa:footwear	-11 11
sa:for <number>	-11 11
sa:for <span>	17 -17
sa:for export	10 -10
sa:for investment	9 -9
sa:for shipbuilding	-19 19
sa:for thi	-14 14
sa:forced	10 -10
sa:from <day-ahead>	17 -17
sa:from <level>	-13 13
sa:from <month-gone>	-10 10
sa:get	16 -16
sa:give	11 -11
sa:given	10 -10
sa:good at	-10 10
sa:grower	17 -17
sa:growth	-25 25
sa:had been	-23 23
sa:half of	-16 16
sa:has	9 -9
sa:have	9 -9
sa:have been	-9 9
sa:higher .	-12 12
sa:highest	-11 11
sa:highest in	-18 18
sa:hit	-12 12
sa:hit .	-13 13
sa:hold	11 -11
sa:import	6 -6
sa:import of	10 -10
sa:importer	-16 16
sa:in <month-ahead>	22 -22
sa:in <number>	-17 17
sa:in <quality>	12 -12
sa:in <span>	-21 21
sa:in a	-17 17
sa:in at	25 -25
sa:in case	-13 13
sa:in cash	-16 16
sa:in each	-19 19
sa:in geneva	9 -9
sa:in one	-10 10
sa:in total	-9 9
sa:include	-10 10
sa:including	16 -16
sa:industrial good	-10 10
sa:instead of	16 -16
sa:investment in	10 -10
sa:is charge	9 -9
sa:is the	-19 19
sa:it	16 -16
sa:it ,	-13 13
sa:it go	10 -10
sa:it has	17 -17
sa:it was	11 -11
sa:its	8 -8
sa:its export	11 -11
sa:its own	10 -10
sa:job	11 -11
sa:keep	7 -7
sa:kilo	19 -19
sa:last <month-gone>	11 -11
sa:last year	13 -13
sa:later	14 -14
sa:less	-8 8
sa:lie	-11 11
sa:lift .	-12 12
sa:line	17 -17
sa:low	-7 7
sa:machinery and	-12 12
sa:magnet	-10 10
sa:make	10 -10
sa:margin	10 -10
sa:market to	-15 15
sa:meal	-10 10
sa:meal and	-13 13
sa:meant	-13 13
sa:measured	-12 12
sa:meet .	-15 15
sa:milk	12 -12
sa:milk powder	12 -12
sa:model	-10 10
sa:more <quality>	-16 16
sa:most of	9 -9
sa:mostly	-10 10
sa:move .	-14 14
sa:mr	-12 12
sa:mr .	-12 12
sa:nil	-15 15
sa:nil .	-13 13
sa:nobody	-8 8
sa:not <number>	12 -12
sa:not come	-12 12
sa:of	3 -3
sa:of <person>	21 -21
sa:of <span>	10 -10
sa:of a	-12 12
sa:of duty	-17 17
sa:of export	-10 10
sa:of farm	-10 10
sa:of investment	-10 10
sa:of last	10 -10
sa:of sale	-12 12
sa:of soybean	-16 16
sa:of them	12 -12
sa:of which	11 -11
sa:oil	16 -16
sa:old	12 -12
sa:older	-11 11
sa:older tariff	-10 10
sa:on <quality>	-13 13
sa:on average	-15 15
sa:on good	13 -13
sa:on steel	-22 22
sa:on top	18 -18
sa:once	17 -17
sa:open	17 -17
sa:operating	11 -11
sa:or <level>	-13 13
sa:ordinary	19 -19
sa:ordinary duty	21 -21
sa:our	-6 6
sa:our export	15 -15
sa:output	-19 19
sa:output .	-15 15
sa:over <span>	-9 9
sa:part	16 -16
sa:part ,	11 -11
sa:part of	-9 9
sa:pay .	7 -7
sa:pay <level>	-8 8
sa:permanent	-11 11
sa:permanent magnet	-11 11
sa:place	14 -14
sa:plant	11 -11
sa:plu	16 -16
sa:point	12 -12
sa:port	17 -17
sa:potatoe	7 -7
sa:potatoe .	7 -7
sa:poultry	-11 11
sa:pound	13 -13
sa:powder	12 -12
sa:powder .	12 -12
sa:present .	-10 10
sa:product	-12 12
sa:product .	-16 16
sa:promise	-14 14
sa:purchase	-12 12
sa:quarrel .	-9 9
sa:quarter ,	11 -11
sa:raise	6 -6
sa:reciprocal	-15 15
sa:reciprocal duty	-12 12
sa:reckon	-15 15
sa:reckon .	-13 13
sa:region	15 -15
sa:rice	-11 11
sa:rice within	-9 9
sa:rise	11 -11
sa:season	-22 22
sa:season .	-16 16
sa:section	14 -14
sa:section <number>	13 -13
sa:sell	12 -12
sa:send	-14 14
sa:send to	-9 9
sa:sesame	14 -14
sa:shed	13 -13
sa:ship	-10 10
sa:shipbuilding	-26 26
sa:shipbuilding ,	-12 12
sa:shipbuilding .	-9 9
sa:shipment	-8 8
sa:shipyard	-16 16
sa:shipyard .	-15 15
sa:sign in	-10 10
sa:since spring	10 -10
sa:since the	-8 8
sa:ski	-12 12
sa:ski lift	-13 13
sa:smaller	8 -8
sa:smallest	-9 9
sa:snow	7 -7
sa:so	11 -11
sa:some	26 -26
sa:some <money>	17 -17
sa:south	-10 10
sa:soy	-13 13
sa:soybean ,	9 -9
sa:speak	-12 12
sa:stand	14 -14
sa:start	-12 12
sa:start on	-17 17
sa:steel	-28 28
sa:steel ,	-11 11
sa:steel .	-21 21
sa:such	14 -14
sa:such as	13 -13
sa:sum	12 -12
sa:suspend	-12 12
sa:tariff .	-21 21
sa:tariff for	12 -12
sa:ten	12 -12
sa:term ,	-12 12
sa:than <money>	-13 13
sa:than a	-11 11
sa:than at	15 -15
sa:than in	-16 16
sa:than the	-17 17
sa:that	13 -13
sa:that is	20 -20
sa:that no	-11 11
sa:that the	12 -12
sa:the	-3 3
sa:the <level>	-21 21
sa:the <name>	-9 9
sa:the <number>	-10 10
sa:the <span>	-7 7
sa:the aim	-14 14
sa:the charge	-13 13
sa:the company	9 -9
sa:the country	-12 12
sa:the duty	-10 10
sa:the first	-15 15
sa:the highest	-12 12
sa:the old	13 -13
sa:the one	13 -13
sa:the port	11 -11
sa:the quarter	11 -11
sa:the reciprocal	-10 10
sa:the region	14 -14
sa:the season	-13 13
sa:the smallest	-9 9
sa:the soybean	10 -10
sa:the trade	10 -10
sa:the year	-22 22
sa:their	23 -23
sa:them	16 -16
sa:them .	-11 11
sa:them from	25 -25
sa:then	-17 17
sa:then <level>	-10 10
sa:there	-12 12
sa:there is	-13 13
sa:third less	9 -9
sa:though	10 -10
sa:three	-16 16
sa:three .	-18 18
sa:tied	-12 12
sa:tied to	-12 12
sa:time	33 -33
sa:time .	11 -11
sa:to <level>	20 -20
sa:to <month-gone>	13 -13
sa:to <name>	-17 17
sa:to <number>	27 -27
sa:to <quality>	-9 9
sa:to <seat>	-13 13
sa:to be	-13 13
sa:to fentanyl	-11 11
sa:to the	-17 17
sa:to zero	-11 11
sa:ton	13 -13
sa:top	19 -19
sa:trade	14 -14
sa:under an	-11 11
sa:under the	-16 16
sa:until the	12 -12
sa:up	-24 24
sa:up .	-28 28
sa:up on	-21 21
sa:up to	10 -10
sa:waiting	18 -18
sa:want	9 -9
sa:was make	-10 10
sa:water .	-9 9
sa:week	6 -6
sa:week .	12 -12
sa:week of	8 -8
sa:what <name>	-21 21
sa:whatever	10 -10
sa:when	10 -10
sa:which is	-11 11
sa:who	11 -11
sa:will	19 -19
sa:will be	17 -17
sa:with everything	-12 12
sa:within a	14 -14
sa:worth of	-19 19
sa:would	14 -14
sa:year	-11 11
sa:year 's	17 -17
sa:year ;	-18 18
sa:year ago	15 -15
sa:year before	-22 22
sa:zero .	-11 11
sb:&	19 -19
sb:& p	11 -11
sb:'s <level>	-13 13
sb:'s <person>	-11 11
sb:'s central	-9 9
sb:'s duty	27 -27
sb:'s export	-32 32
sb:'s own	-12 12
sb:'s share	9 -9
sb:( <level>	-12 12
sb:) and	14 -14
sb:, <level>	-13 13
sb:, <money>	26 -26
sb:, <name>	6 -6
sb:, a	-32 32
sb:, after	-12 12
sb:, by	-17 17
sb:, from	14 -14
sb:, if	-18 18
sb:, it	-11 11
sb:, let	14 -14
sb:, of	-22 22
sb:, or	20 -20
sb:, since	9 -9
sb:, tariff	-14 14
sb:, to	29 -29
sb:, will	-9 9
sb:, with	-9 9
sb:, —	14 -14
sb:-	20 -20
sb:.	-25 25
sb:: <goods-amount>	-14 14
sb:: <money>	-25 25
sb:: <number>	18 -18
sb:: <quality>	7 -7
sb:: about	-13 13
sb:: it	-17 17
sb:: minu	-16 16
sb:: on	10 -10
sb:: our	10 -10
sb:; <name>	9 -9
sb:; it	9 -9
sb:; the	-14 14
sb:<agent>	12 -12
sb:<day-ahead> ,	-22 22
sb:<day-gone> :	15 -15
sb:<day-gone> <name>	-11 11
sb:<day-today> —	8 -8
sb:<goods-amount>	-9 9
sb:<goods-amount> for	-16 16
sb:<level>	13 -13
sb:<level> and	14 -14
sb:<level> for	10 -10
sb:<level> in	-22 22
sb:<level> since	11 -11
sb:<level> would	-19 19
sb:<money> in	-12 12
sb:<money> last	15 -15
sb:<money> worth	-12 12
sb:<month-gone>	-21 21
sb:<month-gone> :	-21 21
sb:<month-gone> alone	-11 11
sb:<month-today>	-13 13
sb:<name> :	10 -10
sb:<name> <level>	16 -16
sb:<name> <number>	11 -11
sb:<name> and	19 -19
sb:<name> are	21 -21
sb:<name> collect	-11 11
sb:<name> duty	12 -12
sb:<name> export	19 -19
sb:<name> in	-24 24
sb:<name> is	-10 10
sb:<name> last	11 -11
sb:<name> lose	-10 10
sb:<name> make	15 -15
sb:<name> on	12 -12
sb:<name> put	16 -16
sb:<name> rise	-11 11
sb:<name> sell	-27 27
sb:<name> send	-16 16
sb:<name> shrink	-9 9
sb:<name> soybean	10 -10
sb:<name> tariff	-17 17
sb:<name> to	-22 22
sb:<name> would	-16 16
sb:<number> ,	-19 19
sb:<number> ;	-13 13
sb:<number> as	12 -12
sb:<number> cent	12 -12
sb:<number> duty	-12 12
sb:<number> in	15 -15
sb:<number> it	-16 16
sb:<number> the	-15 15
sb:<office> see	10 -10
sb:<organisation>	-10 10
sb:<organisation> 's	-12 12
sb:<organisation> ,	11 -11
sb:<organisation> charge	-14 14
sb:<organisation> estimate	-11 11
sb:<organisation> expect	-12 12
sb:<organisation> has	12 -12
sb:<organisation> in	-19 19
sb:<organisation> lower	-13 13
sb:<organisation> on	13 -13
sb:<organisation> put	-10 10
sb:<organisation> sell	12 -12
sb:<person>	-17 17
sb:<person> :	-28 28
sb:<quality> car	8 -8
sb:<quality> cement	-15 15
sb:<quality> coffee	-13 13
sb:<quality> economy	-5 5
sb:<quality> export	-25 25
sb:<quality> farmer	15 -15
sb:<quality> fish	-14 14
sb:<quality> industrial	9 -9
sb:<quality> oil	-11 11
sb:<quality> paper	8 -8
sb:<quality> rice	-23 23
sb:<quality> sugar	23 -23
sb:<quality> tariff	-17 17
sb:<seat> was	16 -16
sb:<sender>	-16 16
sb:<span> ,	-16 16
sb:<span> at	9 -9
sb:<span> from	-9 9
sb:<v-buy>	-23 23
sb:<v-deny>	18 -18
sb:<v-impose>	18 -18
sb:<v-stay>	-13 13
sb:<v-target>	15 -15
sb:a	19 -19
sb:a <office>	15 -15
sb:a different	-15 15
sb:a double	9 -9
sb:a fall	-20 20
sb:a lapse	-11 11
sb:a licence	14 -14
sb:a loss	-12 12
sb:a standstill	-14 14
sb:a tariff	8 -8
sb:a total	13 -13
sb:a trade	14 -14
sb:a value	-9 9
sb:about <money>	17 -17
sb:about a	12 -12
sb:above	14 -14
sb:abroad	17 -17
sb:accept	-11 11
sb:account for	13 -13
sb:addition	-11 11
sb:addition to	-11 11
sb:additional	7 -7
sb:again	-16 16
sb:agree on	-12 12
sb:agree with	11 -11
sb:agreement	14 -14
sb:aid	16 -16
sb:aim	-10 10
sb:aim at	-11 11
sb:aircraft ,	10 -10
sb:all ,	9 -9
sb:all in	-13 13
sb:alone	-16 16
sb:along	13 -13
sb:already	-12 12
sb:also	-13 13
sb:amount	-20 20
sb:and	20 -20
sb:and <goods-amount>	12 -12
sb:and <quality>	11 -11
sb:and export	10 -10
sb:and hope	11 -11
sb:and that	11 -11
sb:and want	-13 13
sb:and would	10 -10
sb:announce	16 -16
sb:annual	-16 16
sb:another	-9 9
sb:any	21 -21
sb:are	22 -22
sb:are at	-20 20
sb:are to	-11 11
sb:as	11 -11
sb:as it	-12 12
sb:ask	12 -12
sb:ask the	8 -8
sb:at a	-14 14
sb:at about	-15 15
sb:at more	-14 14
sb:at one	-8 8
sb:at the	26 -26
sb:at zero	10 -10
sb:average	-56 56
sb:average <quality>	-25 25
sb:average tariff	-13 13
sb:base	-11 11
sb:base case	-12 12
sb:be	-16 16
sb:be a	10 -10
sb:bear	12 -12
sb:become	-13 13
sb:beef and	13 -13
sb:beef export	13 -13
sb:been	10 -10
sb:been at	-13 13
sb:before <day-ahead>	-12 12
sb:believe	-11 11
sb:below	26 -26
sb:between the	-17 17
sb:brandy	-10 10
sb:brent	10 -10
sb:bridge	15 -15
sb:bring the	23 -23
sb:broadcaster	14 -14
sb:butter	-12 12
sb:buy <goods-amount>	12 -12
sb:buyer	-13 13
sb:by	-16 16
sb:by <level>	14 -14
sb:by as	-13 13
sb:c	53 -53
sb:call ,	-14 14
sb:cannot	-12 12
sb:capital	-9 9
sb:car ,	13 -13
sb:car the	-14 14
sb:carrier	-11 11
sb:carry	16 -16
sb:case	-14 14
sb:cash	-28 28
sb:cash ,	-25 25
sb:cashmere	13 -13
sb:cattle	-12 12
sb:cement	-15 15
sb:cement ,	-13 13
sb:cent	12 -12
sb:cent ,	11 -11
sb:central	-8 8
sb:central bank	-8 8
sb:charge	16 -16
sb:charge <level>	13 -13
sb:cheese	-19 19
sb:cheese to	-11 11
sb:closed	22 -22
sb:closed at	14 -14
sb:club	10 -10
sb:cocoa	11 -11
sb:cocoa paste	14 -14
sb:coffee	-10 10
sb:coffee from	-12 12
sb:collect	-8 8
sb:collect <level>	-10 10
sb:come	6 -6
sb:come down	10 -10
sb:come up	11 -11
sb:comment	11 -11
sb:comment on	11 -11
sb:company	23 -23
sb:continue	13 -13
sb:continue to	12 -12
sb:correction	17 -17
sb:correction to	16 -16
sb:cost	12 -12
sb:cost <money>	10 -10
sb:cost the	-22 22
sb:count	-20 20
sb:count on	-12 12
sb:counted	-10 10
sb:countermeasure	-13 13
sb:counterpart	12 -12
sb:country had	-7 7
sb:cover	-14 14
sb:crop	12 -12
sb:crossed	11 -11
sb:cut its	20 -20
sb:data	-13 13
sb:day <name>	-9 9
sb:day of	12 -12
sb:deal with	22 -22
sb:deficit in	-11 11
sb:deficit with	-8 8
sb:deliver	-14 14
sb:delivery of	-12 12
sb:different	-14 14
sb:dispute	-18 18
sb:do	-18 18
sb:done	-12 12
sb:donor	22 -22
sb:double	8 -8
sb:down by	7 -7
sb:down to	22 -22
sb:duty (	-12 12
sb:duty ,	-15 15
sb:duty is	14 -14
sb:duty to	13 -13
sb:each	6 -6
sb:each of	13 -13
sb:earlier	-11 11
sb:economic	-9 9
sb:economy	16 -16
sb:economy grow	14 -14
sb:economy is	14 -14
sb:economy shrink	16 -16
sb:economy to	10 -10
sb:electricity	17 -17
sb:end	-10 10
sb:end of	-20 20
sb:energy and	12 -12
sb:estimate	-10 10
sb:estimate that	-26 26
sb:ethanol	11 -11
sb:existing	-10 10
sb:expect a	10 -10
sb:expect growth	21 -21
sb:expect that	-13 13
sb:export	-24 24
sb:export ,	14 -14
sb:export <goods-amount>	-7 7
sb:export good	9 -9
sb:export to	-36 36
sb:exporter	12 -12
sb:fabric	14 -14
sb:fact	-12 12
sb:fact sheet	-12 12
sb:fall from	-12 12
sb:fall of	-20 20
sb:fall to	14 -14
sb:farmer	23 -23
sb:fear	-8 8
sb:fear for	-11 11
sb:fee	16 -16
sb:fentanyl	40 -40
sb:first	-10 10
sb:first <span>	-16 16
sb:first half	-19 19
sb:first quarter	-11 11
sb:fish	-21 21
sb:five	11 -11
sb:flour	10 -10
sb:footwear	-11 11
sb:for <number>	-20 20
sb:for <quality>	11 -11
sb:for a	10 -10
sb:for each	-11 11
sb:for thi	-23 23
sb:free	-12 12
sb:free of	-16 16
sb:freight	15 -15
sb:from <level>	11 -11
sb:from <name>	-13 13
sb:fruit	20 -20
sb:future	13 -13
sb:gain	-14 14
sb:gained	25 -25
sb:gap	-13 13
sb:gave the	12 -12
sb:general	17 -17
sb:geneva	-9 9
sb:georgia	11 -11
sb:go from	-10 10
sb:goal	-22 22
sb:good (	10 -10
sb:good and	-29 29
sb:good at	17 -17
sb:good from	16 -16
sb:good of	21 -21
sb:good pay	9 -9
sb:good to	-12 12
sb:good worth	-9 9
sb:greer	-14 14
sb:greer say	-17 17
sb:grid	11 -11
sb:grower ,	12 -12
sb:growth of	36 -36
sb:had	11 -11
sb:had a	-9 9
sb:had agree	12 -12
sb:had an	10 -10
sb:had expect	-13 13
sb:had lose	13 -13
sb:had reach	14 -14
sb:had set	-10 10
sb:half ,	-15 15
sb:half of	-9 9
sb:harvest	18 -18
sb:has	10 -10
sb:has also	-14 14
sb:has fall	-12 12
sb:has pay	-9 9
sb:has to	14 -14
sb:have bring	15 -15
sb:have pay	-16 16
sb:he had	11 -11
sb:himself	-11 11
sb:his	15 -15
sb:his <person>	12 -12
sb:home	13 -13
sb:hospital	17 -17
sb:house then	11 -11
sb:how	-13 13
sb:i	-22 22
sb:i have	12 -12
sb:i read	-10 10
sb:if	16 -16
sb:if nobody	-11 11
sb:import	-7 7
sb:import from	-14 14
sb:import of	-15 15
sb:in <goods-amount>	14 -14
sb:in <month-today>	-10 10
sb:in <name>	40 -40
sb:in <number>	-25 25
sb:in addition	-11 11
sb:in all	-12 12
sb:in cash	-24 24
sb:in each	17 -17
sb:in good	-20 20
sb:in spring	-13 13
sb:in the	-6 6
sb:in total	-12 12
sb:in up	-18 18
sb:in which	19 -19
sb:included	-13 13
sb:included ,	-14 14
sb:income	17 -17
sb:index	14 -14
sb:industrial good	9 -9
sb:inflation	19 -19
sb:interest	14 -14
sb:invest	-14 14
sb:investor	14 -14
sb:is <level>	16 -16
sb:is forecast	13 -13
sb:is to	-14 14
sb:is worth	13 -13
sb:it at	-16 16
sb:it by	-15 15
sb:it fall	-12 12
sb:it go	-16 16
sb:it had	-19 19
sb:it say	10 -10
sb:it will	-14 14
sb:its	10 -10
sb:its deal	14 -14
sb:its duty	21 -21
sb:its economy	7 -7
sb:its neighbour	-9 9
sb:its purchase	-15 15
sb:its tariff	11 -11
sb:jamieson	-14 14
sb:jamieson greer	-14 14
sb:juice	-13 13
sb:land	-11 11
sb:lapse would	-11 11
sb:largest	12 -12
sb:law	7 -7
sb:leave a	-11 11
sb:leave of	10 -10
sb:let	8 -8
sb:licence	18 -18
sb:licence for	16 -16
sb:like to	-10 10
sb:list	-21 21
sb:list ,	-17 17
sb:lose <level>	11 -11
sb:loss	-8 8
sb:loss of	-12 12
sb:lower	-12 12
sb:lumber	14 -14
sb:machine	-17 17
sb:machinery	-15 15
sb:machinery and	-12 12
sb:make	15 -15
sb:maker	24 -24
sb:matter	8 -8
sb:meet	10 -10
sb:member	-11 11
sb:mill	13 -13
sb:million	10 -10
sb:minister	10 -10
sb:minu	-16 16
sb:month	-14 14
sb:most	-15 15
sb:most <quality>	-15 15
sb:motor	14 -14
sb:move	20 -20
sb:mr <person>	15 -15
sb:name	-16 16
sb:narrow	-12 12
sb:need	11 -11
sb:neighbour	-10 10
sb:neighbouring	21 -21
sb:net	24 -24
sb:new	19 -19
sb:newspaper	12 -12
sb:next	13 -13
sb:no deal	-11 11
sb:no more	-15 15
sb:nobody sign	-11 11
sb:not	10 -10
sb:not more	-13 13
sb:nothing	16 -16
sb:number of	-15 15
sb:nvidia	21 -21
sb:nz	28 -28
sb:of <name>	11 -11
sb:of <number>	-14 14
sb:of <quality>	4 -4
sb:of about	10 -10
sb:of cocoa	14 -14
sb:of export	13 -13
sb:of good	-16 16
sb:of it	10 -10
sb:of its	-10 10
sb:of nearly	14 -14
sb:of power	11 -11
sb:of the	15 -15
sb:of them	11 -11
sb:of thi	13 -13
sb:of watche	-9 9
sb:off	20 -20
sb:offer	26 -26
sb:offer to	15 -15
sb:old	22 -22
sb:older	11 -11
sb:on <day-today>	-9 9
sb:on <name>	-16 16
sb:on <quality>	24 -24
sb:on a	12 -12
sb:on another	-11 11
sb:on c	20 -20
sb:on medicine	-9 9
sb:on most	-22 22
sb:on pay	12 -12
sb:on steel	-12 12
sb:once	7 -7
sb:one	-9 9
sb:one ,	-11 11
sb:one <organisation>	-18 18
sb:one of	12 -12
sb:open its	-11 11
sb:opened	21 -21
sb:operating	8 -8
sb:operator	14 -14
sb:or	8 -8
sb:order from	-11 11
sb:ordinary duty	-8 8
sb:other	18 -18
sb:our export	-11 11
sb:out	22 -22
sb:out of	9 -9
sb:own	-15 15
sb:p	12 -12
sb:page	13 -13
sb:paper	10 -10
sb:paste	14 -14
sb:pay	12 -12
sb:pay for	8 -8
sb:pea	12 -12
sb:per	11 -11
sb:peso	11 -11
sb:plane	-12 12
sb:plant	-10 10
sb:plu	-12 12
sb:point	18 -18
sb:polymer	10 -10
sb:power	11 -11
sb:press	10 -10
sb:price	30 -30
sb:price in	10 -10
sb:produce	13 -13
sb:profit	14 -14
sb:promise	-15 15
sb:province	12 -12
sb:purchase	-21 21
sb:purchase of	-12 12
sb:put	-9 9
sb:put it	-14 14
sb:put the	-25 25
sb:quantity	-9 9
sb:quarrel	-14 14
sb:quarter	-14 14
sb:quota	-10 10
sb:quota ,	-9 9
sb:quota for	27 -27
sb:quota of	-20 20
sb:rate	16 -16
sb:rate of	14 -14
sb:read	-9 9
sb:read that	-12 12
sb:receive	11 -11
sb:reciprocal	14 -14
sb:reckon	-20 20
sb:reckon that	-18 18
sb:record	14 -14
sb:reduce	-12 12
sb:refund of	-14 14
sb:regard	9 -9
sb:release	16 -16
sb:report	18 -18
sb:report that	21 -21
sb:representative jamieson	-14 14
sb:reserve	13 -13
sb:retail	19 -19
sb:return ,	11 -11
sb:revenue	14 -14
sb:rice	-14 14
sb:rise of	-11 11
sb:rise to	15 -15
sb:risk	-7 7
sb:road	12 -12
sb:room	12 -12
sb:run	11 -11
sb:s	12 -12
sb:s &	11 -11
sb:sale	14 -14
sb:sanction	12 -12
sb:sanction on	12 -12
sb:say ,	-9 9
sb:say <name>	12 -12
sb:say <seat>	9 -9
sb:say export	-11 11
sb:say it	24 -24
sb:say the	-19 19
sb:seafood	-12 12
sb:second	-15 15
sb:second half	-10 10
sb:section	18 -18
sb:sell	6 -6
sb:sell it	12 -12
sb:sell them	-13 13
sb:send	-19 19
sb:send <name>	-11 11
sb:set a	-12 12
sb:share	28 -28
sb:sheet	-11 11
sb:ship	10 -10
sb:ship to	-8 8
sb:shipment	-12 12
sb:shirt	14 -14
sb:shop	12 -12
sb:sign :	-11 11
sb:sign the	11 -11
sb:since	-14 14
sb:since <month-gone>	-12 12
sb:since last	11 -11
sb:sir	15 -15
sb:sir ,	13 -13
sb:snow	8 -8
sb:so	-13 13
sb:so do	-13 13
sb:soap	12 -12
sb:some <money>	11 -11
sb:speak	12 -12
sb:speak of	9 -9
sb:spending	10 -10
sb:spoken	-13 13
sb:spoken of	-13 13
sb:spot	8 -8
sb:spring	-12 12
sb:standstill	-11 11
sb:start	-11 11
sb:state	-14 14
sb:stay :	-21 21
sb:stay at	21 -21
sb:steel pay	-14 14
sb:steel to	11 -11
sb:step	-18 18
sb:still	18 -18
sb:stock	25 -25
sb:stock in	17 -17
sb:story	-12 12
sb:strike	19 -19
sb:subsidy	13 -13
sb:sugar	19 -19
sb:summer	17 -17
sb:surcharge of	15 -15
sb:surplu	-12 12
sb:suspend <points>	-9 9
sb:suspension	11 -11
sb:take	-15 15
sb:take <goods-amount>	-8 8
sb:take <level>	-17 17
sb:talk on	-8 8
sb:target	-16 16
sb:target for	-12 12
sb:tariff are	-15 15
sb:tariff at	-11 11
sb:tariff fall	-15 15
sb:tariff for	19 -19
sb:tariff of	19 -19
sb:tax	15 -15
sb:tell the	14 -14
sb:that 's	-17 17
sb:that <name>	33 -33
sb:that a	11 -11
sb:that cost	-12 12
sb:that import	-18 18
sb:that is	-14 14
sb:that our	13 -13
sb:that tariff	-12 12
sb:that the	-8 8
sb:that you	7 -7
sb:the <level>	-14 14
sb:the <money>	-15 15
sb:the <name>	-10 10
sb:the <person>	18 -18
sb:the <span>	-12 12
sb:the amount	-17 17
sb:the average	-37 37
sb:the base	-11 11
sb:the company	25 -25
sb:the cost	13 -13
sb:the damage	-15 15
sb:the deficit	-9 9
sb:the emergency	-11 11
sb:the fact	-11 11
sb:the fentanyl	13 -13
sb:the figure	13 -13
sb:the first	-6 6
sb:the gain	-15 15
sb:the good	-11 11
sb:the harvest	13 -13
sb:the house	20 -20
sb:the largest	10 -10
sb:the neighbouring	18 -18
sb:the old	18 -18
sb:the peso	11 -11
sb:the province	12 -12
sb:the quarrel	-11 11
sb:the quota	-12 12
sb:the rate	9 -9
sb:the s	11 -11
sb:the strike	18 -18
sb:the suspension	11 -11
sb:the three	-16 16
sb:the two	-31 31
sb:the usmca	-12 12
sb:the value	13 -13
sb:the year	-28 28
sb:these	-13 13
sb:they	-21 21
sb:they do	-12 12
sb:they were	-13 13
sb:thi one	-18 18
sb:think	-12 12
sb:those	-23 23
sb:those to	-28 28
sb:through the	-16 16
sb:ticket	19 -19
sb:time	11 -11
sb:to <day-gone>	12 -12
sb:to <goods-amount>	-20 20
sb:to <level>	13 -13
sb:to <name>	-36 36
sb:to a	13 -13
sb:to about	15 -15
sb:to all	-9 9
sb:to approve	10 -10
sb:to grow	22 -22
sb:to last	12 -12
sb:to see	-12 12
sb:to sell	10 -10
sb:to sign	19 -19
sb:to the	-16 16
sb:ton	9 -9
sb:total	12 -12
sb:total of	12 -12
sb:trade	-18 18
sb:trade agreement	12 -12
sb:trade among	-9 9
sb:trade deficit	-14 14
sb:trade of	15 -15
sb:traffic	10 -10
sb:truce	-12 12
sb:truce in	-12 12
sb:truce of	9 -9
sb:two	-30 30
sb:two country	-15 15
sb:under a	-17 17
sb:under section	19 -19
sb:understanding	-10 10
sb:union	-10 10
sb:unloaded	-8 8
sb:until <day-ahead>	9 -9
sb:until now	11 -11
sb:until that	-9 9
sb:us	-14 14
sb:use	14 -14
sb:used	10 -10
sb:used to	8 -8
sb:usmca	-12 12
sb:vegetable	-10 10
sb:visitor	14 -14
sb:volume	-31 31
sb:volume :	-9 9
sb:vote	14 -14
sb:waiting	12 -12
sb:walnut	-12 12
sb:war	12 -12
sb:warehouse	19 -19
sb:was <level>	-15 15
sb:watche to	-9 9
sb:we	-10 10
sb:we buy	12 -12
sb:we pay	-21 21
sb:we say	15 -15
sb:were at	10 -10
sb:were down	-16 16
sb:what	-16 16
sb:what 's	11 -11
sb:what stay	-22 22
sb:what the	8 -8
sb:when <seat>	-10 10
sb:which come	-14 14
sb:which the	13 -13
sb:will also	-11 11
sb:will cost	20 -20
sb:will pay	17 -17
sb:win	11 -11
sb:wine	-11 11
sb:with <level>	-9 9
sb:with an	-16 16
sb:with which	-12 12
sb:without	11 -11
sb:wool	-14 14
sb:work	11 -11
sb:world	-16 16
sb:worst ,	-8 8
sb:worth	-13 13
sb:worth c	27 -27
sb:worth of	-10 10
sb:would also	-10 10
sb:would be	-13 13
sb:would fall	7 -7
sb:would lose	-20 20
sb:write	11 -11
sb:write that	17 -17
sb:year	-19 19
sb:year <name>	-18 18
sb:year at	-17 17
sb:year the	19 -19
sb:yet	-7 7
sb:yield	12 -12
sb:you	9 -9
sb:you have	-10 10
sb:zero	10 -10
sb:—	12 -12
sb:— <name>	-15 15
sb:•	19 -19
sentence about exports 8	-9 9
sentence about imports 9	-9 9
sentence about trade 10	-18 18
sentence achieved	-12 12
sentence average	-15 15
sentence each way	15 -15
sentence period	-10 10
sentence worth	-18 18
short fraction	17 -17
short no	-43 43
short number alone	125 -125
short without unit	-5 5
side money	-28 28
side tonnes	-22 22
side units	-12 12
size % -1	-44 44
size % 0	37 -37
size % 1	24 -24
size % 2	60 -60
size EUR 0	23 -23
size EUR 1	18 -18
size EUR 10	-68 68
size EUR 4	25 -25
size EUR 5	13 -13
size EUR 6	16 -16
size EUR 7	-30 30
size EUR 8	-16 16
size EUR 9	22 -22
size GBP 10	-12 12
size GBP 6	15 -15
size GBP 7	9 -9
size GBP 9	16 -16
size USD 0	32 -32
size USD 1	15 -15
size USD 10	-17 17
size USD 11	-116 116
size USD 12	-8 8
size USD 2	13 -13
size USD 3	41 -41
size USD 4	63 -63
size USD 5	31 -31
size USD 6	22 -22
size USD 7	-14 14
size USD 8	-25 25
size USD 9	35 -35
size tonnes 0	34 -34
size tonnes 1	40 -40
size tonnes 4	-9 9
size tonnes 5	-50 50
size tonnes 6	33 -33
size tonnes 7	-76 76
size tonnes 8	17 -17
size tonnes 9	31 -31
size units 0	45 -45
size units 1	8 -8
size units 2	-21 21
size units 3	15 -15
size units 4	-30 30
size units 5	14 -14
size units 6	-16 16
t0=past	11 -11
t0=perfect-passive	10 -10
t0=present-passive	12 -12
t1=gerund	12 -12
t1=past	9 -9
t1=perfect-passive	10 -10
t1=present-passive	12 -12
t2=participle-passive	18 -18
t2=pluperfect	17 -17
unit %	38 -38
unit CNY	18 -18
unit GBP	23 -23
unit USD	-13 13
unit tonnes	-16 16
unit units	8 -8
v0-none	14 -14
v0=accept	-7 7
v0=agree	9 -9
v0=aim	-17 17
v0=ask	15 -15
v0=claim	8 -8
v0=collect	-11 11
v0=cut	10 -10
v0=expect	-11 11
v0=export	10 -10
v0=import	12 -12
v0=keep	13 -13
v0=make	14 -14
v0=move	10 -10
v0=offer	20 -20
v0=order	-16 16
v0=other	-8 8
v0=pledge	9 -9
v0=raise	8 -8
v0=reach	14 -14
v0=reckon	-10 10
v0=see	8 -8
v0=sell	-15 15
v0=send	-13 13
v0=start	-13 13
v0=tell	8 -8
v1-none	13 -13
v1=accept	-9 9
v1=aim	-11 11
v1=claim	8 -8
v1=collect	-11 11
v1=export	10 -10
v1=hope	-18 18
v1=import	11 -11
v1=keep	16 -16
v1=land	-11 11
v1=make	14 -14
v1=move	10 -10
v1=offer	15 -15
v1=order	-10 10
v1=other	-5 5
v1=pledge	9 -9
v1=put	-12 12
v1=reach	10 -10
v1=reckon	-17 17
v1=send	-13 13
v1=start	-13 13
v2-none	9 -9
v2=be	-5 5
v2=collect	-16 16
v2=export	-11 11
v2=get	13 -13
v2=go	-13 13
v2=halve	18 -18
v2=have	12 -12
v2=lower	-12 12
v2=meet	-13 13
v2=other	35 -35
v2=ready	-13 13
v2=sell	20 -20
v2=send	-15 15
v2=stand	9 -9
verbless	-13 13
vt0=add past	9 -9
vt0=agree pluperfect	11 -11
vt0=aim present	-17 17
vt0=bring present	-12 12
vt0=buy past	10 -10
vt0=buy present	-17 17
vt0=collect present	-10 10
vt0=come present	-15 15
vt0=cut present	17 -17
vt0=fall past	9 -9
vt0=fall perfect	-16 16
vt0=grow future	13 -13
vt0=let future	-15 15
vt0=lose modal	-19 19
vt0=lose past	13 -13
vt0=lower past	-18 18
vt0=make present	11 -11
vt0=offer past	9 -9
vt0=order future	-14 14
vt0=other perfect	-14 14
vt0=pay past	-11 11
vt0=pay present	14 -14
vt0=put present	-11 11
vt0=raise past	9 -9
vt0=reach pluperfect	14 -14
vt0=reckon present	-7 7
vt0=rise present	16 -16
vt0=set pluperfect	-10 10
vt0=stand present	-6 6
vt0=take present	9 -9
vt0=tell past	7 -7
vt1=add past	9 -9
vt1=aim present	-11 11
vt1=bring participle	-14 14
vt1=bring present	-12 12
vt1=buy infinitive	11 -11
vt1=buy past	10 -10
vt1=buy present	-17 17
vt1=collect present	-10 10
vt1=come present	-15 15
vt1=cut present	17 -17
vt1=expect present	13 -13
vt1=export present	11 -11
vt1=fall past	9 -9
vt1=fall perfect	-16 16
vt1=get present	12 -12
vt1=grow future	13 -13
vt1=grow infinitive	15 -15
vt1=halve infinitive	-11 11
vt1=hope present	-21 21
vt1=let future	-15 15
vt1=lose modal	-19 19
vt1=lose past	13 -13
vt1=lower past	-18 18
vt1=make present	11 -11
vt1=order future	-14 14
vt1=other perfect	-12 12
vt1=pay past	-11 11
vt1=pay present	17 -17
vt1=put present	-18 18
vt1=raise past	9 -9
vt1=reach pluperfect	14 -14
vt1=reckon present	-14 14
vt1=rise present	16 -16
vt1=see infinitive	-12 12
vt1=set pluperfect	-10 10
vt1=take present	9 -9
vt2=be present	-13 13
vt2=export past	10 -10
vt2=export present	-22 22
vt2=go past	-13 13
vt2=halve participle	16 -16
vt2=have present	11 -11
vt2=leave present	11 -11
vt2=lower present	-12 12
vt2=other present	23 -23
vt2=ready present	-13 13
vt2=sell present	11 -11
vt2=send present	-19 19
year earlier	-10 10
year earlier money	11 -11
year earlier percent	-8 8
year earlier tonnes	-13 13
year earlier units	-10 10
year later	-26 26
year later money	-24 24
year later units	-10 10`;
