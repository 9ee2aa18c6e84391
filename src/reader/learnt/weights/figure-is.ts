// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	17 -17
a:!	-24 24
a:'s	-7 7
a:.	12 -12
a:<duty>	6 -6
a:<goods-amount>	-15 15
a:<level-noun>	-8 8
a:<level> .	7 -7
a:<level> of	7 -7
a:<money>	18 -18
a:<month-ahead>	8 -8
a:<month-gone>	6 -6
a:<month-gone> from	-7 7
a:<name>	-8 8
a:<name> 's	-14 14
a:<name> in	6 -6
a:<name> sell	-6 6
a:<number> .	-9 9
a:<person>	25 -25
a:<person> 's	16 -16
a:<quality> duty	-10 10
a:<quality> good	-12 12
a:<quality> rice	-10 10
a:<quality> tomatoe	-6 6
a:<span>	-13 13
a:<span> before	6 -6
a:<span> from	6 -6
a:<span> to	9 -9
a:<taker>	8 -8
a:<v-agree>	7 -7
a:<v-bear>	12 -12
a:<v-impose>	-9 9
a:<v-return>	7 -7
a:<v-say>	23 -23
a:<v-stay>	14 -14
a:<v-target>	-17 17
a:<v-up>	-6 6
a:?	7 -7
a:after	-16 16
a:after .	-16 16
a:after the	-6 6
a:against	8 -8
a:agree	-9 9
a:all	6 -6
a:all the	8 -8
a:also	-6 6
a:and	10 -10
a:and <level>	15 -15
a:and <quality>	-10 10
a:and a	18 -18
a:and no	-13 13
a:and the	7 -7
a:at <level>	-15 15
a:at a	-9 9
a:at the	6 -6
a:back	6 -6
a:banana	8 -8
a:be	-7 7
a:been	-7 7
a:been collect	-6 6
a:before	-12 12
a:before .	-9 9
a:between	-7 7
a:border	-6 6
a:border .	-7 7
a:business	13 -13
a:buyer	7 -7
a:by <day-ahead>	-8 8
a:by the	-9 9
a:category	10 -10
a:cheese	6 -6
a:coal	-7 7
a:collect	-10 10
a:cotton	9 -9
a:cut	9 -9
a:duty .	14 -14
a:duty on	-17 17
a:each	-21 21
a:each of	-14 14
a:earth	7 -7
a:emergency	-7 7
a:euro	10 -10
a:expect .	-10 10
a:export to	-8 8
a:extension	-8 8
a:far	-8 8
a:far .	-8 8
a:fentanyl	6 -6
a:firm	10 -10
a:first term	-10 10
a:fiscal	-13 13
a:flour	6 -6
a:for <money>	13 -13
a:for <name>	-7 7
a:for shipbuilding	-12 12
a:for thi	-8 8
a:force	6 -6
a:force .	6 -6
a:free	-10 10
a:from	10 -10
a:from <day-ahead>	7 -7
a:from <level>	10 -10
a:from <name>	8 -8
a:from the	-6 6
a:get	11 -11
a:go	-16 16
a:go to	-8 8
a:good	-18 18
a:growth	-22 22
a:had been	-11 11
a:half	16 -16
a:have	13 -13
a:higher	-8 8
a:higher .	-15 15
a:import	12 -12
a:import of	11 -11
a:in <month-ahead>	10 -10
a:in <name>	13 -13
a:in <number>	-15 15
a:in <seat>	6 -6
a:in a	-6 6
a:in busan	7 -7
a:in each	-14 14
a:in force	6 -6
a:in new	-11 11
a:is a	-6 6
a:island	-7 7
a:it .	-17 17
a:its neighbour	6 -6
a:its own	12 -12
a:last	-6 6
a:law .	-6 6
a:less than	-6 6
a:line	10 -10
a:lower	-9 9
a:maize	6 -6
a:may	-6 6
a:meet	-8 8
a:more .	11 -11
a:much	9 -9
a:neighbour	6 -6
a:new duty	-11 11
a:next	-14 14
a:next .	-10 10
a:nil	-20 20
a:no	-6 6
a:not	10 -10
a:now	6 -6
a:now .	6 -6
a:of <level>	-10 10
a:of <month-gone>	7 -7
a:of <name>	-19 19
a:of <person>	21 -21
a:of all	8 -8
a:of duty	-7 7
a:of good	-10 10
a:of it	-11 11
a:of its	6 -6
a:of our	-6 6
a:of soybean	-10 10
a:of the	6 -6
a:off the	-6 6
a:oil	9 -9
a:on	27 -27
a:on <day-ahead>	10 -10
a:on <day-gone>	16 -16
a:on <quality>	-16 16
a:on good	6 -6
a:on the	7 -7
a:once	14 -14
a:one	6 -6
a:or	-18 18
a:or <level>	-13 13
a:order	-9 9
a:output	-11 11
a:output .	-8 8
a:over	8 -8
a:own	13 -13
a:pay <level>	11 -11
a:people	9 -9
a:permanent	-11 11
a:potatoe	10 -10
a:quota	-15 15
a:rare	7 -7
a:raspberry	-8 8
a:reach	12 -12
a:right	-6 6
a:sale	9 -9
a:sale .	11 -11
a:season	-14 14
a:second	7 -7
a:second quarter	6 -6
a:shipbuilding	-12 12
a:shipbuilding .	-6 6
a:since <day-gone>	-8 8
a:since <number>	10 -10
a:since spring	6 -6
a:since the	-9 9
a:so	-6 6
a:so far	-8 8
a:start	-10 10
a:start on	-11 11
a:state	7 -7
a:stay in	6 -6
a:steel	-12 12
a:summer	-8 8
a:summer .	-8 8
a:tariff	22 -22
a:tariff line	8 -8
a:tariff of	-7 7
a:tariff on	7 -7
a:tax	-9 9
a:term	-10 10
a:than	-10 10
a:than <span>	6 -6
a:than in	-25 25
a:the <day-ahead>	-15 15
a:the <quality>	7 -7
a:the <span>	-6 6
a:the border	-7 7
a:the come	-8 8
a:the duty	10 -10
a:the emergency	-8 8
a:the first	-11 11
a:the island	-7 7
a:the next	-13 13
a:the second	7 -7
a:the way	6 -6
a:the year	-25 25
a:their	7 -7
a:then	-6 6
a:then .	-6 6
a:thi	-6 6
a:thi year	-8 8
a:three	-6 6
a:through	6 -6
a:time	20 -20
a:to	13 -13
a:to <goods-amount>	-6 6
a:to <level>	7 -7
a:to <money>	-11 11
a:to <number>	10 -10
a:to <quality>	6 -6
a:to <seat>	-6 6
a:to a	-9 9
a:to its	7 -7
a:to the	-8 8
a:tomatoe	-6 6
a:ton	7 -7
a:truce	-8 8
a:truce .	-12 12
a:under the	-9 9
a:until	11 -11
a:until the	10 -10
a:up	-13 13
a:up .	-8 8
a:upon	6 -6
a:us	8 -8
a:value	6 -6
a:week	16 -16
a:what <name>	-6 6
a:wheat	-6 6
a:will	19 -19
a:winter	7 -7
a:with <name>	-7 7
a:within	-11 11
a:without	-14 14
a:worth	-10 10
a:worth of	-9 9
a:would be	-6 6
a:year	-21 21
a:year before	-17 17
a:zero	7 -7
after other unit far percent	-12 12
after other unit far tonnes	-10 10
after other unit far units	18 -18
after other unit here money	-23 23
after other unit here percent	-23 23
after other unit here tonnes	8 -8
after other unit next percent	-7 7
after other unit next tonnes	14 -14
after other unit next units	7 -7
after same unit far money	44 -44
after same unit far percent	33 -33
after same unit far units	7 -7
after same unit here money	9 -9
after same unit here percent	35 -35
after same unit here tonnes	12 -12
after same unit next money	-15 15
after same unit next percent	21 -21
after same unit next tonnes	-26 26
asks	8 -8
b:" we	7 -7
b:&	6 -6
b:& p	6 -6
b:'	20 -20
b:'s	9 -9
b:'s central	-11 11
b:'s economy	18 -18
b:'s share	6 -6
b:'s tariff	-9 9
b:(	14 -14
b:, <name>	9 -9
b:, a	-34 34
b:, an	-6 6
b:, and	6 -6
b:, at	11 -11
b:, come	9 -9
b:, down	-16 16
b:, for	-7 7
b:, has	-7 7
b:, i	-12 12
b:, is	-7 7
b:, or	23 -23
b:, rise	7 -7
b:, sell	11 -11
b:, some	10 -10
b:, the	23 -23
b:, would	-6 6
b:-	8 -8
b:: <number>	21 -21
b:: it	-10 10
b:: our	7 -7
b:: the	13 -13
b:;	13 -13
b:<day-ahead>	18 -18
b:<day-gone> the	-14 14
b:<goods-amount>	23 -23
b:<goods-amount> in	16 -16
b:<goods-amount> of	7 -7
b:<level-noun>	18 -18
b:<level>	15 -15
b:<level> and	6 -6
b:<level> at	11 -11
b:<level> for	6 -6
b:<level> from	7 -7
b:<level> of	-13 13
b:<level> on	-10 10
b:<level> since	9 -9
b:<name> 's	7 -7
b:<name> <level>	6 -6
b:<name> accept	-7 7
b:<name> charge	10 -10
b:<name> collect	-9 9
b:<name> come	6 -6
b:<name> export	12 -12
b:<name> has	-9 9
b:<name> import	-11 11
b:<name> is	-6 6
b:<name> rise	-15 15
b:<name> sell	-15 15
b:<name> soybean	13 -13
b:<name> trade	-16 16
b:<name> was	10 -10
b:<not>	13 -13
b:<number>	15 -15
b:<number> it	-7 7
b:<number> to	7 -7
b:<office>	-17 17
b:<organisation> 's	-17 17
b:<organisation> has	16 -16
b:<organisation> would	6 -6
b:<person>	-7 7
b:<person> has	-16 16
b:<quality>	-7 7
b:<quality> duty	-8 8
b:<quality> export	-22 22
b:<quality> good	11 -11
b:<quality> tariff	-10 10
b:<seat> 's	-12 12
b:<sender>	-15 15
b:<span> and	-9 9
b:<taker>	6 -6
b:<v-agree>	7 -7
b:<v-buy>	-8 8
b:<v-deny>	6 -6
b:<v-propose>	-19 19
b:<v-return>	-6 6
b:<v-sell>	-10 10
b:<v-suspend>	17 -17
b:<v-target>	15 -15
b:a	23 -23
b:a deficit	6 -6
b:a fall	-14 14
b:a lapse	-13 13
b:a letter	-6 6
b:a record	10 -10
b:about	-21 21
b:above	9 -9
b:accept	-9 9
b:add	10 -10
b:additional	20 -20
b:additional duty	8 -8
b:against	-8 8
b:agree	8 -8
b:agree to	7 -7
b:aim	-15 15
b:aim at	-11 11
b:all	-8 8
b:all country	-10 10
b:almost	-14 14
b:also	-10 10
b:an	7 -7
b:an additional	13 -13
b:and <goods-amount>	11 -11
b:and <name>	-13 13
b:and <number>	-7 7
b:and by	-7 7
b:and the	-6 6
b:and would	16 -16
b:announce	6 -6
b:another	-18 18
b:any	6 -6
b:are	16 -16
b:are down	10 -10
b:ask	11 -11
b:ask for	7 -7
b:at	7 -7
b:at least	-9 9
b:at the	7 -7
b:average	-21 21
b:average <quality>	-14 14
b:bank	-11 11
b:before	7 -7
b:bill	-9 9
b:book	-8 8
b:both country	-6 6
b:bring in	-6 6
b:bring the	10 -10
b:buy <goods-amount>	10 -10
b:c	34 -34
b:car	15 -15
b:car to	10 -10
b:case	-6 6
b:central	-11 11
b:central bank	-11 11
b:charge	18 -18
b:charge <level>	9 -9
b:cheese	-7 7
b:claim	6 -6
b:close to	-7 7
b:closed	8 -8
b:club	6 -6
b:cocoa	18 -18
b:cocoa paste	20 -20
b:cod	7 -7
b:collect	-13 13
b:come to	-8 8
b:copper	8 -8
b:cost the	-24 24
b:could	12 -12
b:could be	13 -13
b:count	-12 12
b:country	-23 23
b:country 's	6 -6
b:cover	-13 13
b:crop	11 -11
b:custom	-6 6
b:deficit	-6 6
b:deficit in	-10 10
b:deficit with	-12 12
b:dispute	-6 6
b:down	-19 19
b:down by	15 -15
b:drop	-8 8
b:duty is	7 -7
b:each	13 -13
b:each of	12 -12
b:economy	21 -21
b:economy grow	9 -9
b:economy is	8 -8
b:economy to	7 -7
b:effect	-11 11
b:estimate	-11 11
b:euro	6 -6
b:expect a	12 -12
b:expect to	-6 6
b:export	-8 8
b:export good	16 -16
b:export to	-8 8
b:extra	8 -8
b:fall	-7 7
b:fall by	-15 15
b:fall from	-15 15
b:fall of	-14 14
b:fall to	17 -17
b:fentanyl	9 -9
b:figure	7 -7
b:figure of	6 -6
b:for <number>	-7 7
b:for <span>	9 -9
b:for the	-10 10
b:for thi	-12 12
b:forecast	11 -11
b:forecast for	9 -9
b:free	-14 14
b:from	9 -9
b:from <name>	-7 7
b:from the	20 -20
b:full	-8 8
b:future	8 -8
b:gained	8 -8
b:gap	-9 9
b:gas	8 -8
b:go	11 -11
b:go up	11 -11
b:goal	-11 11
b:good for	-6 6
b:good pay	7 -7
b:good stand	-10 10
b:good with	-7 7
b:grower	-7 7
b:growth	13 -13
b:growth of	27 -27
b:had agree	9 -9
b:had reach	20 -20
b:harvest	9 -9
b:has ask	12 -12
b:has propose	-9 9
b:have	-6 6
b:have been	9 -9
b:have to	-6 6
b:having	-7 7
b:his	-7 7
b:hold	7 -7
b:i	-6 6
b:if	10 -10
b:import from	-6 6
b:import of	6 -6
b:importer	9 -9
b:importer have	7 -7
b:in	12 -12
b:in <number>	-12 12
b:in a	-8 8
b:in each	13 -13
b:in good	-11 11
b:in the	9 -9
b:index	13 -13
b:inflation	13 -13
b:invest	-7 7
b:investigation	8 -8
b:is	7 -7
b:is on	6 -6
b:is the	-22 22
b:is worth	20 -20
b:it	-12 12
b:it could	8 -8
b:it had	-22 22
b:it has	-10 10
b:it is	8 -8
b:it was	-17 17
b:it will	7 -7
b:it would	-14 14
b:its	16 -16
b:its forecast	7 -7
b:its purchase	-9 9
b:its tariff	7 -7
b:jump	-8 8
b:keep	8 -8
b:land	-6 6
b:lapse	-12 12
b:last <span>	6 -6
b:least	-9 9
b:less	-14 14
b:less than	-14 14
b:let in	-6 6
b:letter	-6 6
b:licence	10 -10
b:liquefied	7 -7
b:loss	-14 14
b:lower	7 -7
b:lumber	9 -9
b:make up	-6 6
b:maker	12 -12
b:market	9 -9
b:may	-11 11
b:member	-6 6
b:my	-12 12
b:name	-8 8
b:net	13 -13
b:new	23 -23
b:next	8 -8
b:not	11 -11
b:now	9 -9
b:number	8 -8
b:of <day-gone>	-7 7
b:of <level>	9 -9
b:of <number>	-9 9
b:of about	10 -10
b:of both	-6 6
b:of the	14 -14
b:off	13 -13
b:offer	17 -17
b:offer to	10 -10
b:old	14 -14
b:on <name>	8 -8
b:on <quality>	20 -20
b:on most	-10 10
b:on the	-9 9
b:opened	14 -14
b:or	16 -16
b:other	-6 6
b:our	15 -15
b:our export	-7 7
b:our member	6 -6
b:out	6 -6
b:over	6 -6
b:owe	6 -6
b:p	6 -6
b:page	10 -10
b:paste	20 -20
b:plu	-10 10
b:point	10 -10
b:port	-6 6
b:power	16 -16
b:prepare	-7 7
b:price	18 -18
b:price in	8 -8
b:price of	6 -6
b:promise	-19 19
b:propose	-6 6
b:purchase	-16 16
b:purchase of	-8 8
b:put	-10 10
b:put the	-19 19
b:quarrel	-8 8
b:quarter	-6 6
b:quota of	-6 6
b:rate	7 -7
b:rate in	-6 6
b:reach	6 -6
b:record	11 -11
b:revenue	20 -20
b:rise of	-6 6
b:rise to	7 -7
b:run	6 -6
b:s	6 -6
b:s &	6 -6
b:sale	18 -18
b:sanction	7 -7
b:sanction on	7 -7
b:say it	6 -6
b:say on	11 -11
b:scrap	7 -7
b:scrap its	7 -7
b:section	17 -17
b:see	-13 13
b:sell	-7 7
b:sell <name>	-13 13
b:share	12 -12
b:she	12 -12
b:should	-12 12
b:show	-7 7
b:shrink	-11 11
b:shrink by	-10 10
b:side	-9 9
b:since	9 -9
b:soybean	17 -17
b:spring	-16 16
b:still	7 -7
b:stock	17 -17
b:subject	6 -6
b:subject to	6 -6
b:surcharge	10 -10
b:surcharge of	8 -8
b:surplu	-9 9
b:surplu with	-6 6
b:target	-12 12
b:tariff for	9 -9
b:tariff of	18 -18
b:tariff on	12 -12
b:tax	7 -7
b:tell	14 -14
b:than	-10 10
b:that <name>	29 -29
b:that he	7 -7
b:that is	-8 8
b:that it	-8 8
b:that our	14 -14
b:that take	-11 11
b:that the	-20 20
b:that they	-7 7
b:that trade	-9 9
b:that was	6 -6
b:that would	-8 8
b:the	9 -9
b:the <level>	-16 16
b:the <name>	-10 10
b:the <seat>	-11 11
b:the average	-16 16
b:the company	-10 10
b:the economy	6 -6
b:the euro	6 -6
b:the figure	7 -7
b:the first	6 -6
b:the last	6 -6
b:the new	17 -17
b:the next	10 -10
b:the old	9 -9
b:the other	-6 6
b:the port	-9 9
b:the s	6 -6
b:the share	-7 7
b:the state	8 -8
b:the tariff	10 -10
b:the total	9 -9
b:the two	-15 15
b:the value	-6 6
b:the whole	-16 16
b:the year	-8 8
b:their	8 -8
b:them	-12 12
b:then	-11 11
b:then <quality>	-10 10
b:there	-6 6
b:there is	-7 7
b:they have	-10 10
b:they make	9 -9
b:think	-10 10
b:third	6 -6
b:those	-18 18
b:through the	-11 11
b:ticket	6 -6
b:to	8 -8
b:to about	8 -8
b:to be	-8 8
b:to buy	11 -11
b:to grow	13 -13
b:to pay	-10 10
b:to see	-9 9
b:to the	-14 14
b:total	17 -17
b:toyota	10 -10
b:trade	-20 20
b:trade between	-11 11
b:trade deficit	-7 7
b:truce	9 -9
b:two	-8 8
b:two country	-7 7
b:two side	-6 6
b:under	20 -20
b:under section	11 -11
b:until then	-10 10
b:us	-6 6
b:value	-8 8
b:value of	-9 9
b:want a	6 -6
b:was put	-6 6
b:watche	-8 8
b:we	-19 19
b:we have	-10 10
b:we pay	-12 12
b:were worth	19 -19
b:whether	-6 6
b:which had	-8 8
b:who	10 -10
b:whole	-13 13
b:will	12 -12
b:will pay	9 -9
b:win	6 -6
b:with	17 -17
b:work	11 -11
b:world	-15 15
b:worth	13 -13
b:worth c	29 -29
b:would be	-6 6
b:would cost	-12 12
b:would like	10 -10
b:year	-6 6
b:year the	8 -8
b:year to	9 -9
b:— <name>	-6 6
c0=agree	9 -9
c0=end	8 -8
c0=impose	24 -24
c0=propose	-7 7
c0=say	13 -13
c0=suspend	6 -6
c0=target	23 -23
c1=end	7 -7
c1=impose	15 -15
c1=return	6 -6
c1=say	7 -7
c1=sell	-9 9
c1=suspend	6 -6
c1=target	17 -17
c1=threaten	6 -6
c2=agree	7 -7
c2=bear	13 -13
c2=buy	12 -12
c2=down	9 -9
c2=say	10 -10
c2=stay	-14 14
c2=up	-10 10
clause about deficit 1 money	-9 9
clause about duties 5 money	-8 8
clause about duties 5 percent	-6 6
clause about exports 8 money	18 -18
clause about exports 8 percent	-12 12
clause about exports 8 tonnes	-18 18
clause about exports 8 units	6 -6
clause about imports 9	-6 6
clause about investment 4 money	-6 6
clause about purchases 6 percent	21 -21
clause about purchases 6 units	-20 20
clause about trade 10 money	-18 18
clause about trade 10 percent	19 -19
clause about trade 10 tonnes	7 -7
clause about trade 3	-8 8
clause about trade 3 money	-7 7
clause achieved money	-7 7
clause achieved percent	7 -7
clause achieved units	8 -8
clause aim money	-16 16
clause aim percent	11 -11
clause aim units	-9 9
clause average	-20 20
clause average percent	-20 20
clause change	-14 14
clause change money	9 -9
clause change percent	-19 19
clause each way money	-9 9
clause each way percent	6 -6
clause not trade percent	6 -6
clause period	-31 31
clause period money	-18 18
clause period tonnes	-34 34
clause period units	12 -12
clause to come money	-14 14
clause to come tonnes	20 -20
clause trade percent	-8 8
clause worth percent	-13 13
ct0=agree past	-11 11
ct0=agree pluperfect	23 -23
ct0=bear future	6 -6
ct0=bear past	-8 8
ct0=bear present	18 -18
ct0=begin present	10 -10
ct0=buy future	-6 6
ct0=buy present	14 -14
ct0=down past	9 -9
ct0=impose modal	9 -9
ct0=impose past-passive	-6 6
ct0=impose perfect	17 -17
ct0=impose pluperfect	6 -6
ct0=impose present-passive	12 -12
ct0=propose pluperfect	-13 13
ct0=say past-passive	7 -7
ct0=say perfect	9 -9
ct0=stay future	9 -9
ct0=target present	15 -15
ct0=up modal	8 -8
ct0=up perfect	-13 13
ct0=up present	13 -13
ct1=agree past	-10 10
ct1=agree pluperfect	17 -17
ct1=bear future	6 -6
ct1=bear infinitive	-14 14
ct1=bear past	-8 8
ct1=bear present	21 -21
ct1=begin present	10 -10
ct1=buy future	-6 6
ct1=buy infinitive	10 -10
ct1=buy present	14 -14
ct1=down past	9 -9
ct1=impose infinitive	7 -7
ct1=impose modal	9 -9
ct1=impose participle-passive	-13 13
ct1=impose past-passive	-6 6
ct1=impose perfect	17 -17
ct1=impose present-passive	11 -11
ct1=propose infinitive	7 -7
ct1=propose participle-passive	-9 9
ct1=propose past	-11 11
ct1=propose pluperfect	-13 13
ct1=propose present	9 -9
ct1=say perfect	9 -9
ct1=say present	7 -7
ct1=sell participle-passive	-11 11
ct1=stay future	14 -14
ct1=target infinitive	-7 7
ct1=target present	15 -15
ct1=up infinitive	8 -8
ct1=up modal	8 -8
ct1=up perfect	-13 13
ct1=up present	13 -13
ct2=agree participle-passive	7 -7
ct2=bear future	13 -13
ct2=bear future-passive	-6 6
ct2=bear present	9 -9
ct2=begin modal	-6 6
ct2=begin present	9 -9
ct2=down past	10 -10
ct2=down present	-7 7
ct2=impose perfect	-6 6
ct2=sell past	14 -14
ct2=sell present	-21 21
ct2=stay modal	-11 11
ct2=stay past	-10 10
ct2=stay perfect	7 -7
ct2=up modal	-6 6
ct2=up past	-18 18
early	32 -32
f:'s	-16 16
f:,	-9 9
f::	-19 19
f:<day-ahead>	29 -29
f:<duty>	12 -12
f:<gate>	6 -6
f:<level-noun>	-12 12
f:<level>	17 -17
f:<money>	-25 25
f:<month-ahead>	-17 17
f:<month-gone>	-8 8
f:<month-today>	-8 8
f:<name>	13 -13
f:<number>	-11 11
f:<organisation>	-23 23
f:<person>	-12 12
f:<seat>	-8 8
f:<sender>	-21 21
f:<span>	-16 16
f:<taker>	11 -11
f:<v-agree>	9 -9
f:<v-bear>	-10 10
f:<v-deny>	8 -8
f:<v-down>	-20 20
f:<v-end>	20 -20
f:<v-impose>	19 -19
f:<v-propose>	-15 15
f:<v-return>	-13 13
f:<v-say>	11 -11
f:<v-sell>	8 -8
f:<v-stay>	9 -9
f:<v-suspend>	10 -10
f:<v-target>	9 -9
f:<v-threaten>	-6 6
f:<v-up>	20 -20
f:according	-15 15
f:against	-31 31
f:agree	7 -7
f:agreement	-12 12
f:aim	-9 9
f:aircraft	7 -7
f:all	-13 13
f:alone	-11 11
f:an	-6 6
f:announce	8 -8
f:another	-14 14
f:answer	-10 10
f:apply	-13 13
f:approval	6 -6
f:as	12 -12
f:at	-20 20
f:back	13 -13
f:bank	8 -8
f:base	-13 13
f:be	16 -16
f:because	6 -6
f:been	16 -16
f:between	-6 6
f:billion	-18 18
f:break	-9 9
f:but	16 -16
f:by	-7 7
f:call	-8 8
f:case	-10 10
f:central	8 -8
f:cheaper	7 -7
f:club	11 -11
f:collect	-7 7
f:come	-11 11
f:comment	-13 13
f:container	7 -7
f:continue	7 -7
f:cotton	-10 10
f:country	-10 10
f:custom	11 -11
f:customer	7 -7
f:deadline	11 -11
f:deal	8 -8
f:decide	10 -10
f:did	-34 34
f:discuss	7 -7
f:do	9 -9
f:dollar	-8 8
f:don't	6 -6
f:done	6 -6
f:duty	8 -8
f:earlier	-24 24
f:early	12 -12
f:economy	8 -8
f:effect	-10 10
f:either	-9 9
f:ever	-13 13
f:everybody	-7 7
f:everything	-9 9
f:expect	-25 25
f:export	-8 8
f:extra	8 -8
f:fall	-25 25
f:fee	14 -14
f:figure	-10 10
f:flat	-6 6
f:for	17 -17
f:force	10 -10
f:foreign	-7 7
f:franc	-10 10
f:freight	-11 11
f:from	20 -20
f:get	6 -6
f:good	-14 14
f:grow	15 -15
f:grower	-6 6
f:growth	-9 9
f:half	8 -8
f:has	9 -9
f:hasn't	9 -9
f:he	-8 8
f:height	6 -6
f:here	-10 10
f:high	-17 17
f:higher	-11 11
f:hold	11 -11
f:house	9 -9
f:in	-11 11
f:industry	-9 9
f:interest	10 -10
f:it	-11 11
f:its	6 -6
f:just	9 -9
f:kind	-10 10
f:know	15 -15
f:land	13 -13
f:less	14 -14
f:licence	6 -6
f:like	8 -8
f:list	23 -23
f:lorry	7 -7
f:lower	16 -16
f:m	-18 18
f:many	13 -13
f:meet	-11 11
f:metal	6 -6
f:million	18 -18
f:more	11 -11
f:mostly	-11 11
f:much	-30 30
f:my	-7 7
f:named	-7 7
f:need	7 -7
f:negotiate	8 -8
f:neither	21 -21
f:new	8 -8
f:no	-11 11
f:not	-16 16
f:nothing	8 -8
f:now	21 -21
f:nut	-9 9
f:of	9 -9
f:off	11 -11
f:offer	19 -19
f:on	26 -26
f:once	-7 7
f:one	12 -12
f:only	-11 11
f:opened	-6 6
f:or	9 -9
f:ordinary	19 -19
f:other	-6 6
f:otherwise	6 -6
f:outside	-12 12
f:over	12 -12
f:p	-18 18
f:page	14 -14
f:palm	17 -17
f:part	9 -9
f:party	6 -6
f:pay	15 -15
f:payable	7 -7
f:people	-12 12
f:player	6 -6
f:post	8 -8
f:price	10 -10
f:procedure	-17 17
f:product	-14 14
f:put	9 -9
f:rate	8 -8
f:reach	22 -22
f:reason	12 -12
f:refused	7 -7
f:remain	8 -8
f:replace	16 -16
f:reply	7 -7
f:return	-7 7
f:rise	11 -11
f:round	17 -17
f:sale	16 -16
f:second	8 -8
f:sell	8 -8
f:settle	-14 14
f:she	-8 8
f:ship	18 -18
f:should	27 -27
f:side	-13 13
f:since	17 -17
f:some	-17 17
f:spring	-6 6
f:standstill	9 -9
f:start	6 -6
f:statement	6 -6
f:steel	-9 9
f:step	-9 9
f:still	13 -13
f:stop	10 -10
f:table	17 -17
f:take	8 -8
f:talk	16 -16
f:tell	6 -6
f:term	19 -19
f:that	-9 9
f:the	9 -9
f:their	9 -9
f:then	8 -8
f:there	-15 15
f:thi	-8 8
f:through	-6 6
f:to	-10 10
f:too	7 -7
f:trade	-11 11
f:truce	11 -11
f:two	8 -8
f:under	-6 6
f:until	6 -6
f:use	-13 13
f:wage	7 -7
f:wait	-8 8
f:want	-10 10
f:warn	-7 7
f:way	-16 16
f:we	13 -13
f:which	12 -12
f:who	-11 11
f:whole	-9 9
f:will	11 -11
f:win	-22 22
f:wine	-12 12
f:word	-17 17
f:worth	-7 7
f:year	-22 22
f:your	11 -11
f:—	-21 21
first about deficit 1 money	-9 9
first about duties 5 money	-8 8
first about duties 5 percent	-6 6
first about exports 8	-6 6
first about exports 8 money	21 -21
first about exports 8 percent	-18 18
first about exports 8 tonnes	-21 21
first about exports 8 units	6 -6
first about investment 4 money	-6 6
first about purchases 6 percent	23 -23
first about purchases 6 units	-20 20
first about trade 10	11 -11
first about trade 10 money	-17 17
first about trade 10 percent	31 -31
first about trade 10 tonnes	8 -8
first about trade 3	-7 7
first about trade 3 money	-6 6
first none	29 -29
first none percent	61 -61
first none tonnes	-9 9
first-of-paragraph	16 -16
goods money	-25 25
goods percent	40 -40
goods tonnes	7 -7
has-future	15 -15
has-gerund	12 -12
has-infinitive	15 -15
has-past	20 -20
has-perfect	-12 12
has-present	7 -7
kind money	-9 9
kind percent	46 -46
kind tonnes	-16 16
l1=(	8 -8
l1=,	-19 19
l1=:	-19 19
l1=<level-noun>	15 -15
l1=<level>	9 -9
l1=<organisation>	-6 6
l1=<v-down>	10 -10
l1=<v-end>	16 -16
l1=<v-impose>	6 -6
l1=<v-propose>	-11 11
l1=<v-say>	9 -9
l1=<v-sell>	-7 7
l1=<v-stay>	27 -27
l1=<v-up>	-8 8
l1=a	19 -19
l1=about	-21 21
l1=above	9 -9
l1=accept	-7 7
l1=add	8 -8
l1=another	-18 18
l1=are	11 -11
l1=below	6 -6
l1=by	-11 11
l1=c	34 -34
l1=charge	6 -6
l1=collect	-7 7
l1=cost	39 -39
l1=cover	-9 9
l1=down	-29 29
l1=drop	-8 8
l1=expect	-21 21
l1=extra	6 -6
l1=fall	14 -14
l1=for	-6 6
l1=gained	8 -8
l1=has	12 -12
l1=have	16 -16
l1=in	19 -19
l1=invest	-7 7
l1=is	-11 11
l1=least	-26 26
l1=lose	12 -12
l1=make	9 -9
l1=next	15 -15
l1=on	-18 18
l1=or	19 -19
l1=order	-6 6
l1=over	8 -8
l1=page	10 -10
l1=pay	16 -16
l1=reach	6 -6
l1=section	16 -16
l1=than	-9 9
l1=that	7 -7
l1=the	19 -19
l1=to	15 -15
l1=up	-12 12
l1=us	-9 9
l1=was	-23 23
l1=which	-9 9
l1=year	-15 15
l1=—	9 -9
l2='s	7 -7
l2=:	-7 7
l2=;	-7 7
l2=<begin>	14 -14
l2=<duty>	12 -12
l2=<goods>	-10 10
l2=<level>	-7 7
l2=<money>	-10 10
l2=<month-ahead>	6 -6
l2=<name>	-6 6
l2=<not>	10 -10
l2=<number>	-7 7
l2=<person>	-12 12
l2=<quality>	-11 11
l2=<seat>	8 -8
l2=<span>	17 -17
l2=<v-agree>	-12 12
l2=<v-begin>	13 -13
l2=<v-buy>	-15 15
l2=<v-down>	-21 21
l2=<v-return>	7 -7
l2=<v-say>	-15 15
l2=<v-stay>	-13 13
l2=again	-7 7
l2=aim	-10 10
l2=and	11 -11
l2=ask	7 -7
l2=at	-18 18
l2=be	-7 7
l2=been	7 -7
l2=case	-13 13
l2=collect	-7 7
l2=come	-7 7
l2=could	14 -14
l2=country	-12 12
l2=crop	7 -7
l2=custom	-8 8
l2=deal	8 -8
l2=drop	-6 6
l2=fall	-12 12
l2=figure	6 -6
l2=flour	7 -7
l2=go	8 -8
l2=good	-10 10
l2=grow	11 -11
l2=growth	16 -16
l2=have	-6 6
l2=i	9 -9
l2=in	-7 7
l2=jump	-9 9
l2=last	-7 7
l2=less	-13 13
l2=loss	-7 7
l2=make	-16 16
l2=not	8 -8
l2=number	-6 6
l2=plu	-12 12
l2=price	7 -7
l2=promise	-7 7
l2=purchase	-8 8
l2=sale	10 -10
l2=sanction	7 -7
l2=should	-6 6
l2=sign	-11 11
l2=surcharge	9 -9
l2=take	15 -15
l2=tariff	14 -14
l2=the	13 -13
l2=they	-7 7
l2=thi	-7 7
l2=to	-8 8
l2=under	17 -17
l2=us	-10 10
l2=was	8 -8
l2=we	-12 12
l2=will	21 -21
l2=worth	36 -36
l2=would	20 -20
l3="	11 -11
l3='s	9 -9
l3=(	7 -7
l3=,	12 -12
l3=.	-6 6
l3=<begin>	-10 10
l3=<duty>	-17 17
l3=<gate>	6 -6
l3=<level-noun>	11 -11
l3=<level>	17 -17
l3=<month-gone>	-12 12
l3=<not>	-12 12
l3=<number>	10 -10
l3=<quality>	-13 13
l3=<taker>	19 -19
l3=<v-buy>	12 -12
l3=<v-end>	-16 16
l3=<v-sell>	-16 16
l3=<v-target>	8 -8
l3=<v-up>	10 -10
l3=a	10 -10
l3=about	6 -6
l3=additional	7 -7
l3=agree	6 -6
l3=agreement	-11 11
l3=all	-10 10
l3=also	-16 16
l3=and	-7 7
l3=ask	12 -12
l3=average	-14 14
l3=base	-14 14
l3=beef	-20 20
l3=cod	8 -8
l3=come	7 -7
l3=cost	-16 16
l3=country	-7 7
l3=cut	6 -6
l3=duty	7 -7
l3=economy	12 -12
l3=export	-22 22
l3=for	11 -11
l3=go	6 -6
l3=i	-6 6
l3=import	10 -10
l3=in	7 -7
l3=is	9 -9
l3=lose	-18 18
l3=million	6 -6
l3=of	-7 7
l3=offer	10 -10
l3=on	-7 7
l3=or	-7 7
l3=our	10 -10
l3=promise	-16 16
l3=rate	11 -11
l3=sale	8 -8
l3=share	9 -9
l3=take	-15 15
l3=tariff	-23 23
l3=the	-8 8
l3=there	-16 16
l3=they	-13 13
l3=thi	-16 16
l3=trade	-8 8
l3=two	-8 8
l3=up	15 -15
l3=we	-30 30
l3=which	6 -6
l3=would	17 -17
l3=year	-11 11
l3=you	-8 8
l4=,	-13 13
l4=-	14 -14
l4=:	14 -14
l4=<day-gone>	-10 10
l4=<duty>	6 -6
l4=<gate>	-9 9
l4=<goods>	-9 9
l4=<level-noun>	11 -11
l4=<level>	-29 29
l4=<money>	18 -18
l4=<name>	-37 37
l4=<not>	10 -10
l4=<number>	7 -7
l4=<organisation>	21 -21
l4=<person>	7 -7
l4=<sender>	-14 14
l4=<span>	-6 6
l4=<v-propose>	14 -14
l4=<v-return>	-9 9
l4=<v-say>	-9 9
l4=<v-sell>	7 -7
l4=<v-stay>	20 -20
l4=<v-target>	6 -6
l4=<v-up>	14 -14
l4=a	21 -21
l4=and	12 -12
l4=at	8 -8
l4=before	-7 7
l4=car	13 -13
l4=company	-6 6
l4=cut	6 -6
l4=deficit	8 -8
l4=down	12 -12
l4=duty	20 -20
l4=each	16 -16
l4=economy	11 -11
l4=expect	19 -19
l4=export	14 -14
l4=fall	-11 11
l4=for	-20 20
l4=further	-8 8
l4=has	-15 15
l4=have	-14 14
l4=his	-7 7
l4=if	-13 13
l4=in	-7 7
l4=interest	13 -13
l4=list	-13 13
l4=make	10 -10
l4=member	-7 7
l4=not	8 -8
l4=our	-6 6
l4=port	-11 11
l4=price	-9 9
l4=propose	-9 9
l4=sale	-14 14
l4=sell	-9 9
l4=should	-6 6
l4=stock	9 -9
l4=tariff	-10 10
l4=that	-6 6
l4=there	10 -10
l4=to	-23 23
l4=two	-8 8
l4=we	-13 13
l4=where	7 -7
l4=with	9 -9
l4=would	-12 12
l4=year	12 -12
l4=you	10 -10
l=, and	-6 6
l=, down	-10 10
l=, is	-8 8
l=, or	17 -17
l=, some	10 -10
l=, worth	-6 6
l=<begin> some	10 -10
l=<level> ,	-15 15
l=<level> and	10 -10
l=<level> from	7 -7
l=<level> on	-19 19
l=<money> ,	-8 8
l=<name> ,	-7 7
l=<name> :	24 -24
l=<name> collect	-10 10
l=<name> fall	13 -13
l=<number> :	-11 11
l=<number> to	6 -6
l=<person> :	-20 20
l=aim at	-10 10
l=ask for	7 -7
l=at least	-26 26
l=come to	-15 15
l=could be	14 -14
l=down by	14 -14
l=down from	-6 6
l=duty on	-7 7
l=fall by	-14 14
l=fall to	16 -16
l=figure of	6 -6
l=good worth	-20 20
l=grow by	11 -11
l=growth of	13 -13
l=had lose	7 -7
l=had reach	19 -19
l=increase of	-6 6
l=is the	-10 10
l=it was	-25 25
l=less than	-13 13
l=make up	-17 17
l=of about	10 -10
l=of which	-9 9
l=on the	-8 8
l=quota of	-6 6
l=rise of	-6 6
l=rise to	7 -7
l=sanction on	7 -7
l=surcharge of	8 -8
l=tariff ,	-8 8
l=tariff of	16 -16
l=the first	7 -7
l=the next	15 -15
l=to be	-6 6
l=to buy	8 -8
l=under section	11 -11
l=we pay	-6 6
l=were worth	19 -19
l=which is	-8 8
l=will be	15 -15
l=worth c	29 -29
l=would be	-9 9
l=would cost	18 -18
l=year to	13 -13
lead=(	14 -14
lead=10	11 -11
lead=12	-11 11
lead=5	14 -14
lead=6	11 -11
lead=7	16 -16
lead=8	13 -13
lead=9	16 -16
lead=;	13 -13
lead=a	26 -26
lead=american	11 -11
lead=brazil	7 -7
lead=canada	9 -9
lead=china	-10 10
lead=customs	-14 14
lead=eu	-12 12
lead=exports	-7 7
lead=for	-15 15
lead=four	-7 7
lead=he	-6 6
lead=i	-17 17
lead=iceland	8 -8
lead=if	10 -10
lead=importers	7 -7
lead=imports	-22 22
lead=in	-16 16
lead=its	24 -24
lead=japan	-20 20
lead=korean	-7 7
lead=my	-7 7
lead=new	18 -18
lead=of	-18 18
lead=our	10 -10
lead=pakistan	-6 6
lead=peru	-14 14
lead=prices	9 -9
lead=serbia	6 -6
lead=so	7 -7
lead=some	17 -17
lead=south	-10 10
lead=stocks	17 -17
lead=the	16 -16
lead=there	-6 6
lead=this	-8 8
lead=those	-18 18
lead=toyota	9 -9
lead=trade	17 -17
lead=trump	-14 14
lead=two	-7 7
lead=u.s.	7 -7
lead=united	-10 10
lead=up	-18 18
lead=us	9 -9
lead=we	-17 17
lead=who	10 -10
level	37 -37
lll=, down from	-7 7
lll=, of which	-9 9
lll=, which is	-8 8
lll=<begin> <begin> some	10 -10
lll=<begin> <name> :	13 -13
lll=<begin> <person> :	-17 17
lll=<begin> it was	-18 18
lll=<begin> of the	-13 13
lll=<name> fall by	-12 12
lll=<name> rise by	-6 6
lll=<name> were worth	20 -20
lll=<quality> good worth	-12 12
lll=a deficit of	6 -6
lll=a quota of	-6 6
lll=a rise of	-6 6
lll=a tariff of	7 -7
lll=agree to buy	6 -6
lll=an increase of	-6 6
lll=and <name> 's	-7 7
lll=and at least	-9 9
lll=economy grow by	7 -7
lll=good stand at	-11 11
lll=good worth about	-7 7
lll=good worth c	14 -14
lll=have rise by	8 -8
lll=it will be	8 -8
lll=of the next	15 -15
lll=the duty of	8 -8
lll=to <name> ,	-11 11
lll=to grow by	13 -13
lr=( )	6 -6
lr=, .	-9 9
lr=, and	-11 11
lr=, last	-6 6
lr=, less	-6 6
lr=, more	-6 6
lr=, of	19 -19
lr=, or	-16 16
lr=: .	-23 23
lr=: <end>	-6 6
lr=: <span>	15 -15
lr=: in	-6 6
lr=<begin> of	-8 8
lr=<level> <end>	6 -6
lr=<name> ,	8 -8
lr=about ,	-24 24
lr=add to	6 -6
lr=against in	-7 7
lr=at ,	8 -8
lr=at and	-10 10
lr=at of	-11 11
lr=at thi	12 -12
lr=be .	15 -15
lr=buy more	-9 9
lr=buy of	11 -11
lr=by last	-7 7
lr=by since	-9 9
lr=by thi	7 -7
lr=down .	-32 32
lr=expect .	-8 8
lr=fall .	14 -14
lr=fall in	9 -9
lr=for .	13 -13
lr=for last	-13 13
lr=for to	-13 13
lr=from ,	-13 13
lr=from .	17 -17
lr=from in	8 -8
lr=has category	7 -7
lr=is .	-10 10
lr=is of	-8 8
lr=least in	-11 11
lr=next .	11 -11
lr=of ,	-8 8
lr=of in	19 -19
lr=of of	-8 8
lr=of on	8 -8
lr=of over	-12 12
lr=on <quality>	7 -7
lr=on of	-20 20
lr=or .	11 -11
lr=or of	6 -6
lr=put on	6 -6
lr=reach .	10 -10
lr=rise .	8 -8
lr=rise in	-9 9
lr=take off	-6 6
lr=than ,	-12 12
lr=than of	18 -18
lr=the duty	10 -10
lr=the of	-8 8
lr=the president	9 -9
lr=the that	-7 7
lr=to .	7 -7
lr=to <end>	8 -8
lr=to in	7 -7
lr=to on	8 -8
lr=up in	7 -7
lr=up of	-17 17
lr=was .	-16 16
lr=worth in	-6 6
lr=worth last	22 -22
lr=worth over	10 -10
lr=worth to	-19 19
nc2=agree	-17 17
nc2=bear	9 -9
nc2=down	-7 7
nc2=say	-6 6
nc2=up	8 -8
nct2=agree participle-passive	-18 18
nct2=down past	-8 8
nct2=impose participle-passive	-11 11
nct2=impose past	11 -11
nct2=say past	-12 12
nct2=say present	8 -8
nct2=stay future	-6 6
nct2=target present	-8 8
nct2=up past	7 -7
near about deficit 1 money	-6 6
near about duties 5	-6 6
near about duties 5 money	-8 8
near about duties 5 percent	-9 9
near about exports 8 money	19 -19
near about exports 8 percent	-15 15
near about exports 8 tonnes	-19 19
near about exports 8 units	7 -7
near about growth 7 percent	-8 8
near about imports 9	-6 6
near about imports 9 tonnes	-10 10
near about investment 4	-8 8
near about investment 4 money	-15 15
near about purchases 6	-17 17
near about purchases 6 percent	16 -16
near about purchases 6 tonnes	-22 22
near about purchases 6 units	-20 20
near about trade 10 money	-27 27
near about trade 10 percent	21 -21
near about trade 10 tonnes	10 -10
near about trade 3	-17 17
near about trade 3 money	-7 7
near about trade 3 percent	-10 10
near achieved percent	10 -10
near achieved tonnes	-9 9
near achieved units	8 -8
near aim	-8 8
near aim money	-13 13
near aim percent	17 -17
near aim tonnes	-10 10
near aim units	-9 9
near average	-17 17
near average percent	-17 17
near change	-11 11
near change money	8 -8
near change percent	-16 16
near each way	-19 19
near each way money	-15 15
near not trade money	-9 9
near not trade percent	14 -14
near period	-28 28
near period money	-20 20
near period percent	8 -8
near period tonnes	-41 41
near period units	11 -11
near to come	9 -9
near to come money	-18 18
near to come tonnes	18 -18
near trade	-11 11
near trade percent	-9 9
near worth	6 -6
next="	17 -17
next=)	-10 10
next=and	12 -12
next=as	-6 6
next=because	-16 16
nhas-gerund	6 -6
nhas-participle	-20 20
nhas-perfect	10 -10
nhas-present	8 -8
nt2=future	-7 7
nt2=modal-passive	7 -7
nt2=participle-passive	-23 23
nt2=past-passive	9 -9
nt2=perfect	6 -6
nt2=pluperfect-passive	-6 6
nv2-none	7 -7
nv2=announce	7 -7
nv2=be	-10 10
nv2=have	8 -8
nv2=put	-6 6
nv2=reach	-10 10
nv2=reckon	6 -6
nv2=say	-10 10
nv2=sign	-7 7
nv2=stand	6 -6
nvt2=be present	-9 9
nvt2=charge present	-8 8
nvt2=have present	7 -7
nvt2=put present	-7 7
nvt2=reckon present	8 -8
nvt2=say past	-10 10
nvt2=stand present	6 -6
pc0=agree	6 -6
pc0=buy	-16 16
pc0=propose	15 -15
pc0=return	10 -10
pc0=say	-6 6
pc0=up	6 -6
pc1=agree	8 -8
pc1=buy	-14 14
pc1=down	7 -7
pc1=propose	7 -7
pc1=return	10 -10
pc1=say	-10 10
pc1=suspend	-7 7
pct0=agree past	6 -6
pct0=buy future	-8 8
pct0=buy past	-9 9
pct0=down modal	-9 9
pct0=down past	11 -11
pct0=end past	6 -6
pct0=impose modal	-8 8
pct0=impose present	-9 9
pct0=impose present-passive	8 -8
pct0=propose present-passive	12 -12
pct0=say present-passive	-10 10
pct0=sell past	-7 7
pct0=stay modal	9 -9
pct0=stay past	-6 6
pct0=up modal	6 -6
pct1=begin participle-passive	-6 6
pct1=buy future	-8 8
pct1=buy past	-9 9
pct1=down modal	-9 9
pct1=down past	11 -11
pct1=down present	6 -6
pct1=end past	6 -6
pct1=impose modal	-8 8
pct1=impose participle-passive	10 -10
pct1=impose present-passive	8 -8
pct1=propose participle-passive	-6 6
pct1=say present-passive	-10 10
pct1=sell past	-7 7
pct1=stay modal	9 -9
pct1=stay past	-6 6
pct1=up modal	6 -6
pct1=up participle-passive	-6 6
phas-future	-8 8
prior about deficit 1	17 -17
prior about exports 8	-6 6
prior about growth 7	7 -7
prior about imports 9	9 -9
prior about investment 4	-12 12
prior about trade 3	-14 14
prior achieved	-24 24
prior change	7 -7
prior not trade	9 -9
prior period	-46 46
prior to come	9 -9
prior worth	-7 7
pt0=future	-9 9
pt0=past	-6 6
pt0=pluperfect-passive	6 -6
pt1=future	-10 10
pt1=pluperfect-passive	6 -6
pv0=add	6 -6
pv0=bring	9 -9
pv0=buy	-8 8
pv0=carry	6 -6
pv0=get	9 -9
pv0=import	-10 10
pv0=keep	-8 8
pv0=lower	-6 6
pv0=note	-12 12
pv0=other	10 -10
pv0=put	-7 7
pv0=report	14 -14
pv0=return	10 -10
pv0=say	-10 10
pv0=see	-8 8
pv0=sign	8 -8
pv0=tell	-7 7
pv0=write	7 -7
pv1=bring	12 -12
pv1=buy	-7 7
pv1=carry	6 -6
pv1=have	12 -12
pv1=hold	-9 9
pv1=import	-8 8
pv1=keep	-9 9
pv1=lose	-7 7
pv1=note	-12 12
pv1=other	10 -10
pv1=put	-7 7
pv1=report	14 -14
pv1=return	10 -10
pv1=say	-10 10
pv1=see	-8 8
pv1=set	-6 6
pv1=sign	10 -10
pv1=tell	-7 7
pv1=write	7 -7
pvt0=buy future	-8 8
pvt0=fall past	8 -8
pvt0=get present	8 -8
pvt0=import past	-10 10
pvt0=leave past	-11 11
pvt0=leave present	6 -6
pvt0=other past	6 -6
pvt0=say present	-10 10
pvt0=sign past	7 -7
pvt0=tell present	-14 14
pvt0=write present	10 -10
pvt1=buy future	-8 8
pvt1=fall past	8 -8
pvt1=have past	10 -10
pvt1=import past	-10 10
pvt1=leave past	-11 11
pvt1=leave present	6 -6
pvt1=other past	6 -6
pvt1=say present	-10 10
pvt1=tell present	-14 14
pvt1=write present	10 -10
q:"	9 -9
q:,	-9 9
q:-	10 -10
q:<agent>	16 -16
q:<day-ahead>	18 -18
q:<day-gone>	-18 18
q:<gate>	16 -16
q:<goods-amount>	-16 16
q:<level-noun>	-17 17
q:<money>	-27 27
q:<month-ahead>	-7 7
q:<month-gone>	-16 16
q:<month-today>	6 -6
q:<number>	12 -12
q:<person>	-10 10
q:<points>	8 -8
q:<quality>	7 -7
q:<sender>	-17 17
q:<span>	-8 8
q:<v-buy>	11 -11
q:<v-down>	9 -9
q:<v-end>	-13 13
q:<v-impose>	15 -15
q:<v-propose>	-9 9
q:<v-sell>	8 -8
q:<v-stay>	-12 12
q:<v-suspend>	-15 15
q:<v-target>	13 -13
q:<v-threaten>	-8 8
q:a	24 -24
q:about	7 -7
q:add	-6 6
q:adjust	9 -9
q:affiliate	-10 10
q:after	-12 12
q:again	-11 11
q:agency	6 -6
q:aircraft	8 -8
q:all	-22 22
q:allow	-6 6
q:also	7 -7
q:among	-17 17
q:an	-10 10
q:and	-22 22
q:announce	19 -19
q:answer	-10 10
q:apply	-15 15
q:approve	8 -8
q:are	8 -8
q:as	25 -25
q:back	-10 10
q:ban	17 -17
q:banana	10 -10
q:be	16 -16
q:become	-22 22
q:beef	11 -11
q:been	-17 17
q:before	-6 6
q:begin	9 -9
q:being	-9 9
q:better	-8 8
q:between	-9 9
q:busan	-8 8
q:but	8 -8
q:by	6 -6
q:calm	-6 6
q:can	6 -6
q:carpet	-8 8
q:carrier	10 -10
q:carry	10 -10
q:case	18 -18
q:chip	7 -7
q:closed	11 -11
q:cocoa	-9 9
q:come	11 -11
q:company	11 -11
q:conference	-15 15
q:copper	6 -6
q:cost	6 -6
q:cotton	6 -6
q:could	25 -25
q:crane	10 -10
q:custom	6 -6
q:customer	12 -12
q:cut	-11 11
q:day	36 -36
q:deadline	7 -7
q:deal	8 -8
q:deficit	9 -9
q:dinner	-11 11
q:do	-18 18
q:dollar	-7 7
q:done	-13 13
q:down	-14 14
q:drop	-19 19
q:due	9 -9
q:each	8 -8
q:earlier	6 -6
q:effect	7 -7
q:emergency	-6 6
q:end	25 -25
q:enter	-6 6
q:evening	8 -8
q:every	15 -15
q:exempt	16 -16
q:exemption	-8 8
q:expire	-9 9
q:export	-7 7
q:exporter	-7 7
q:extend	7 -7
q:fall	-14 14
q:far	-19 19
q:farmer	-6 6
q:fear	-15 15
q:ferry	10 -10
q:figure	-9 9
q:file	-11 11
q:first	-15 15
q:fish	-11 11
q:flat	18 -18
q:for	9 -9
q:from	26 -26
q:garden	-11 11
q:get	-9 9
q:give	9 -9
q:given	17 -17
q:grain	-11 11
q:grow	-10 10
q:growth	7 -7
q:half	-12 12
q:have	20 -20
q:he	16 -16
q:his	22 -22
q:hold	11 -11
q:home	10 -10
q:hope	-7 7
q:house	13 -13
q:how	14 -14
q:i	7 -7
q:if	-8 8
q:import	18 -18
q:industrial	14 -14
q:invest	-6 6
q:investor	-10 10
q:its	14 -14
q:itself	17 -17
q:keep	14 -14
q:know	-23 23
q:land	-6 6
q:lapse	7 -7
q:later	9 -9
q:law	-6 6
q:least	19 -19
q:licence	7 -7
q:line	9 -9
q:list	-9 9
q:long	-9 9
q:longer	-9 9
q:lose	-9 9
q:lower	27 -27
q:lowest	-7 7
q:make	-6 6
q:many	15 -15
q:may	6 -6
q:meet	-9 9
q:million	20 -20
q:money	-11 11
q:most	11 -11
q:motorcycle	6 -6
q:move	11 -11
q:my	-7 7
q:name	8 -8
q:neither	10 -10
q:night	20 -20
q:noon	7 -7
q:nor	8 -8
q:not	-11 11
q:nothing	11 -11
q:notice	-7 7
q:number	-30 30
q:nut	6 -6
q:off	7 -7
q:older	9 -9
q:olive	-11 11
q:on	9 -9
q:one	11 -11
q:only	-6 6
q:or	18 -18
q:other	15 -15
q:our	-17 17
q:over	12 -12
q:parcel	7 -7
q:pay	8 -8
q:people	13 -13
q:per	9 -9
q:perhap	-8 8
q:permanent	-10 10
q:plu	14 -14
q:port	10 -10
q:president	-13 13
q:price	12 -12
q:prolonged	-10 10
q:purchase	-7 7
q:put	11 -11
q:quarrel	-13 13
q:question	-8 8
q:quota	6 -6
q:rate	9 -9
q:ready	8 -8
q:reckon	-9 9
q:refund	-18 18
q:remain	16 -16
q:report	10 -10
q:rise	16 -16
q:round	11 -11
q:rum	17 -17
q:run	21 -21
q:salmon	-23 23
q:same	15 -15
q:say	-8 8
q:schedule	9 -9
q:season	-14 14
q:second	-17 17
q:section	7 -7
q:see	-12 12
q:sell	15 -15
q:send	7 -7
q:share	6 -6
q:she	-21 21
q:shipbuilding	-9 9
q:shrimp	-8 8
q:side	11 -11
q:sign	-10 10
q:sir	6 -6
q:so	8 -8
q:soybean	10 -10
q:speak	22 -22
q:state	10 -10
q:stay	-22 22
q:steel	-6 6
q:still	8 -8
q:sugar	16 -16
q:surcharge	13 -13
q:talk	21 -21
q:tea	-12 12
q:tell	6 -6
q:than	-11 11
q:thank	17 -17
q:the	12 -12
q:then	-17 17
q:there	-30 30
q:thi	-29 29
q:threaten	-6 6
q:three	-29 29
q:through	7 -7
q:time	8 -8
q:to	-11 11
q:too	-20 20
q:top	6 -6
q:trade	-10 10
q:two	-8 8
q:unchanged	-8 8
q:until	13 -13
q:up	19 -19
q:us	-9 9
q:used	-8 8
q:vote	7 -7
q:want	-13 13
q:war	-8 8
q:warn	-6 6
q:was	-15 15
q:way	-8 8
q:week	-19 19
q:were	13 -13
q:what	-8 8
q:where	11 -11
q:which	-16 16
q:win	18 -18
q:winter	8 -8
q:with	44 -44
q:within	-6 6
q:work	-6 6
q:world	-9 9
q:worst	-9 9
q:worth	-10 10
q:would	11 -11
q:write	-8 8
q:year	-28 28
q:you	17 -17
q:your	11 -11
q:zero	7 -7
qt=future	24 -24
qt=perfect	-9 9
qt=present	10 -10
r1=!	-22 22
r1='	-10 10
r1=(	-8 8
r1=)	14 -14
r1=.	-10 10
r1=;	7 -7
r1=<duty>	25 -25
r1=<end>	-8 8
r1=<goods>	15 -15
r1=<level>	7 -7
r1=<number>	10 -10
r1=<quality>	23 -23
r1=<sender>	8 -8
r1=<v-begin>	-8 8
r1=<v-suspend>	-6 6
r1=a	8 -8
r1=after	-9 9
r1=and	11 -11
r1=because	-7 7
r1=before	-8 8
r1=by	-17 17
r1=category	10 -10
r1=duty	15 -15
r1=had	-15 15
r1=higher	-8 8
r1=in	-18 18
r1=lower	-8 8
r1=more	-7 7
r1=of	-16 16
r1=on	31 -31
r1=once	9 -9
r1=or	-19 19
r1=people	9 -9
r1=president	9 -9
r1=so	-6 6
r1=stay	-6 6
r1=tariff	10 -10
r1=time	17 -17
r1=to	13 -13
r1=up	-10 10
r1=upon	6 -6
r1=worth	-10 10
r1=would	11 -11
r2="	14 -14
r2=,	21 -21
r2=<day-ahead>	-9 9
r2=<end>	-18 18
r2=<month-ahead>	6 -6
r2=<number>	7 -7
r2=<person>	20 -20
r2=<quality>	-26 26
r2=<sender>	-8 8
r2=<span>	6 -6
r2=<v-buy>	-14 14
r2=<v-impose>	7 -7
r2=<v-return>	7 -7
r2=<v-target>	8 -8
r2=a	6 -6
r2=an	-12 12
r2=because	-8 8
r2=been	-10 10
r2=but	6 -6
r2=come	9 -9
r2=cotton	9 -9
r2=each	-15 15
r2=export	-7 7
r2=far	-6 6
r2=flour	8 -8
r2=good	-11 11
r2=have	9 -9
r2=he	-12 12
r2=import	-9 9
r2=in	23 -23
r2=is	-7 7
r2=it	-20 20
r2=its	9 -9
r2=new	-10 10
r2=no	-11 11
r2=of	35 -35
r2=or	-7 7
r2=over	8 -8
r2=rice	6 -6
r2=spring	6 -6
r2=than	-13 13
r2=the	-16 16
r2=their	6 -6
r2=under	7 -7
r2=up	6 -6
r2=was	6 -6
r2=way	-6 6
r2=which	-9 9
r2=will	13 -13
r2=worth	-13 13
r2=year	-7 7
r3=)	-18 18
r3=;	-15 15
r3=<duty>	-9 9
r3=<end>	-12 12
r3=<goods>	-8 8
r3=<level>	12 -12
r3=<number>	15 -15
r3=<sender>	7 -7
r3=<v-begin>	7 -7
r3=<v-buy>	-6 6
r3=<v-end>	-9 9
r3=<v-say>	9 -9
r3=<v-target>	6 -6
r3=by	-15 15
r3=cheese	6 -6
r3=cod	-6 6
r3=collect	-6 6
r3=duty	-7 7
r3=each	-6 6
r3=first	-7 7
r3=had	8 -8
r3=highest	-12 12
r3=is	-9 9
r3=it	13 -13
r3=meet	-11 11
r3=next	-12 12
r3=not	6 -6
r3=now	6 -6
r3=oil	6 -6
r3=on	11 -11
r3=own	10 -10
r3=rice	-10 10
r3=steel	-6 6
r3=that	11 -11
r3=to	15 -15
r3=until	9 -9
r3=value	6 -6
r3=week	8 -8
r3=wheat	-6 6
r3=which	9 -9
r4="	9 -9
r4='s	-8 8
r4=,	7 -7
r4=.	9 -9
r4=:	7 -7
r4=<duty>	-12 12
r4=<end>	-9 9
r4=<goods-amount>	11 -11
r4=<goods>	6 -6
r4=<level>	9 -9
r4=<name>	-14 14
r4=<number>	15 -15
r4=<person>	7 -7
r4=<quality>	19 -19
r4=<sender>	-10 10
r4=<span>	-14 14
r4=<v-agree>	9 -9
r4=<v-sell>	-14 14
r4=<v-stay>	7 -7
r4=<v-suspend>	7 -7
r4=an	10 -10
r4=before	7 -7
r4=each	-6 6
r4=if	-6 6
r4=import	8 -8
r4=it	13 -13
r4=last	-8 8
r4=on	-12 12
r4=sell	-6 6
r4=stay	6 -6
r4=tariff	-11 11
r4=term	-10 10
r4=the	-19 19
r4=to	-6 6
r4=week	8 -8
r4=which	-14 14
r4=with	17 -17
r4=within	-8 8
r4=year	-7 7
r=! <end>	-22 22
r=' worth	-10 10
r=, <name>	9 -9
r=, and	-8 8
r=, but	6 -6
r=, he	-12 12
r=, is	-7 7
r=, of	20 -20
r=, or	-7 7
r=, the	-19 19
r=, up	10 -10
r=. <end>	-13 13
r=<end> <end>	-8 8
r=after the	-6 6
r=and <level>	8 -8
r=and <quality>	-11 11
r=and a	22 -22
r=at <number>	-6 6
r=because of	-7 7
r=by <day-ahead>	-8 8
r=by <number>	-13 13
r=for <name>	-6 6
r=for thi	-8 8
r=from the	-8 8
r=had been	-14 14
r=higher .	-15 15
r=in <name>	6 -6
r=in a	-7 7
r=in all	9 -9
r=in each	-11 11
r=in new	-11 11
r=in the	7 -7
r=less than	-6 6
r=of <name>	-23 23
r=of <quality>	-11 11
r=of good	-13 13
r=of it	-22 22
r=of soybean	-10 10
r=of the	14 -14
r=on <quality>	13 -13
r=or <level>	-13 13
r=since <day-gone>	-9 9
r=since <number>	7 -7
r=since spring	6 -6
r=since the	-7 7
r=so far	-6 6
r=thi year	-6 6
r=to <money>	-9 9
r=to <name>	11 -11
r=to <quality>	-9 9
r=under the	-10 10
r=up .	-8 8
r=worth of	-8 8
r=would be	6 -6
rule:deficit money	-9 9
rule:exports money	15 -15
rule:exports percent	-16 16
rule:exports tonnes	-9 9
rule:exports units	7 -7
rule:growth percent	13 -13
rule:imports percent	-11 11
rule:imports tonnes	-9 9
rule:investment money	-12 12
rule:none percent	49 -49
rule:none tonnes	-21 21
rule:none units	-19 19
rule:other percent	-15 15
rule:purchases tonnes	6 -6
rule:purchases units	-11 11
rule:state achieved	-6 6
rule:state aimed at	-13 13
rule:state reported	13 -13
rule:trade money	-16 16
rule:trade percent	-25 25
rule:trade tonnes	19 -19
rule:what deficit	-17 17
rule:what growth	13 -13
rule:what imports	-13 13
rule:what none	22 -22
rule:what other	-13 13
rule:what trade	-13 13
s:!	-20 20
s:"	16 -16
s:&	6 -6
s:(	-12 12
s:)	-8 8
s:,	11 -11
s:-	7 -7
s:.	7 -7
s:;	17 -17
s:<agent>	18 -18
s:<day-gone>	8 -8
s:<day-today>	17 -17
s:<duty>	-6 6
s:<gate>	10 -10
s:<goods-amount>	-34 34
s:<goods>	-7 7
s:<level>	33 -33
s:<money>	-59 59
s:<month-ahead>	14 -14
s:<month-gone>	-12 12
s:<name>	-23 23
s:<number>	21 -21
s:<organisation>	-8 8
s:<person>	-14 14
s:<points>	12 -12
s:<span>	-18 18
s:<taker>	14 -14
s:<v-bear>	15 -15
s:<v-begin>	-11 11
s:<v-buy>	-15 15
s:<v-deny>	9 -9
s:<v-say>	-8 8
s:<v-stay>	-8 8
s:<v-suspend>	28 -28
s:<v-target>	9 -9
s:<v-up>	8 -8
s:?	8 -8
s:a	20 -20
s:about	-11 11
s:above	16 -16
s:abroad	6 -6
s:accept	-14 14
s:according	-6 6
s:act	-13 13
s:ad	6 -6
s:add	20 -20
s:addition	8 -8
s:after	-6 6
s:agreement	20 -20
s:aid	12 -12
s:aim	-12 12
s:air	-9 9
s:all	7 -7
s:allow	7 -7
s:almost	-8 8
s:alone	-18 18
s:also	-24 24
s:although	-12 12
s:aluminum	-13 13
s:am	-13 13
s:amount	-14 14
s:anchor	9 -9
s:and	9 -9
s:announce	20 -20
s:annual	-15 15
s:annulled	15 -15
s:answer	-11 11
s:any	8 -8
s:are	8 -8
s:arrangement	8 -8
s:as	17 -17
s:ask	12 -12
s:at	24 -24
s:average	-55 55
s:back	12 -12
s:bank	-10 10
s:base	-13 13
s:bear	6 -6
s:because	-14 14
s:beef	6 -6
s:before	-15 15
s:begin	13 -13
s:believe	-14 14
s:best	6 -6
s:between	-10 10
s:bicycle	6 -6
s:bill	-6 6
s:billion	-13 13
s:board	-6 6
s:boeing	-15 15
s:book	-9 9
s:boxe	10 -10
s:bridge	11 -11
s:bring	13 -13
s:broadcaster	14 -14
s:brussel	7 -7
s:built	7 -7
s:business	9 -9
s:butter	-9 9
s:buy	-8 8
s:by	-9 9
s:bytedance	-8 8
s:c	37 -37
s:calendar	-17 17
s:can	-6 6
s:cargo	7 -7
s:carry	14 -14
s:case	-17 17
s:cash	-8 8
s:cent	6 -6
s:central	-11 11
s:chance	6 -6
s:cheese	-6 6
s:city	7 -7
s:clear	7 -7
s:climb	6 -6
s:closed	18 -18
s:clothing	19 -19
s:club	11 -11
s:coal	-13 13
s:coast	-8 8
s:cocoa	18 -18
s:cold	6 -6
s:collect	-18 18
s:company	18 -18
s:confirm	-6 6
s:container	10 -10
s:cost	15 -15
s:cotton	8 -8
s:could	19 -19
s:count	-13 13
s:counted	-14 14
s:counterpart	9 -9
s:country	-10 10
s:cover	-16 16
s:cross	13 -13
s:custom	-10 10
s:customer	8 -8
s:cut	10 -10
s:data	-10 10
s:degree	12 -12
s:did	6 -6
s:dinner	11 -11
s:dispute	-8 8
s:district	11 -11
s:doe	8 -8
s:dollar	13 -13
s:don't	6 -6
s:done	-17 17
s:door	-16 16
s:down	-17 17
s:drop	-12 12
s:each	-11 11
s:earlier	6 -6
s:economy	18 -18
s:effect	-6 6
s:eleven	11 -11
s:emergency	-6 6
s:end	-6 6
s:energy	-7 7
s:entry	6 -6
s:estimate	-15 15
s:euro	18 -18
s:ever	11 -11
s:everything	6 -6
s:existing	-15 15
s:export	-12 12
s:extra	17 -17
s:farm	-7 7
s:fee	17 -17
s:fight	-12 12
s:firm	12 -12
s:first	-14 14
s:fiscal	-8 8
s:fish	-18 18
s:five	6 -6
s:flour	15 -15
s:follow	11 -11
s:food	9 -9
s:for	7 -7
s:force	-8 8
s:forced	6 -6
s:four	-7 7
s:free	-22 22
s:freeze	9 -9
s:freight	8 -8
s:from	-6 6
s:fruit	10 -10
s:fuel	10 -10
s:full	-7 7
s:future	15 -15
s:gained	13 -13
s:gap	-8 8
s:gas	9 -9
s:get	18 -18
s:goal	-10 10
s:grain	9 -9
s:greer	-12 12
s:grower	8 -8
s:growth	-11 11
s:halve	11 -11
s:handling	10 -10
s:hardly	-11 11
s:harvest	12 -12
s:has	16 -16
s:having	-8 8
s:he	-9 9
s:head	-8 8
s:here	7 -7
s:higher	-7 7
s:highest	-21 21
s:his	12 -12
s:hit	-9 9
s:house	17 -17
s:how	-10 10
s:i	-6 6
s:importer	12 -12
s:impose	7 -7
s:in	-8 8
s:include	-12 12
s:included	7 -7
s:including	18 -18
s:increase	6 -6
s:index	13 -13
s:industry	-13 13
s:inflation	17 -17
s:interest	20 -20
s:invest	-15 15
s:investigation	15 -15
s:investment	-13 13
s:is	13 -13
s:it	-6 6
s:its	18 -18
s:jamieson	-12 12
s:jump	-8 8
s:just	11 -11
s:kilo	13 -13
s:lake	-7 7
s:largest	13 -13
s:last	8 -8
s:later	14 -14
s:lay	7 -7
s:less	-11 11
s:licence	16 -16
s:line	6 -6
s:liquefied	7 -7
s:london	7 -7
s:lorry	8 -8
s:loss	-10 10
s:lot	-11 11
s:lower	-6 6
s:lumber	9 -9
s:magnet	-14 14
s:make	14 -14
s:maker	14 -14
s:mangoe	-8 8
s:margin	12 -12
s:market	17 -17
s:may	-6 6
s:meant	-8 8
s:medicine	6 -6
s:member	-10 10
s:mgx	-7 7
s:middle	-6 6
s:milk	15 -15
s:mill	8 -8
s:ministry	-13 13
s:model	-19 19
s:month	-9 9
s:more	12 -12
s:most	-7 7
s:mostly	-6 6
s:move	10 -10
s:mr	10 -10
s:my	-6 6
s:name	-8 8
s:neighbouring	22 -22
s:net	19 -19
s:new	12 -12
s:night	6 -6
s:nil	-19 19
s:no	-6 6
s:nobody	-10 10
s:not	19 -19
s:nothing	-8 8
s:now	14 -14
s:of	-7 7
s:off	20 -20
s:offer	21 -21
s:oil	9 -9
s:old	16 -16
s:older	-10 10
s:on	9 -9
s:once	12 -12
s:one	-18 18
s:opened	20 -20
s:operating	12 -12
s:oracle	-6 6
s:orange	-7 7
s:ordinary	6 -6
s:out	14 -14
s:output	-17 17
s:p	9 -9
s:pact	6 -6
s:page	14 -14
s:paper	13 -13
s:parliament	13 -13
s:part	7 -7
s:paste	20 -20
s:pause	6 -6
s:pay	13 -13
s:people	15 -15
s:permanent	-11 11
s:permit	7 -7
s:peso	10 -10
s:phase	8 -8
s:player	11 -11
s:point	18 -18
s:potatoe	10 -10
s:poultry	11 -11
s:powder	18 -18
s:power	14 -14
s:premium	6 -6
s:press	7 -7
s:price	13 -13
s:produce	17 -17
s:promise	-14 14
s:purchase	-28 28
s:put	-12 12
s:quarrel	-12 12
s:quota	-11 11
s:raise	8 -8
s:raspberry	-9 9
s:rate	15 -15
s:record	12 -12
s:refund	-7 7
s:regard	8 -8
s:regional	17 -17
s:remain	12 -12
s:report	15 -15
s:return	9 -9
s:revenue	17 -17
s:rice	-10 10
s:roof	6 -6
s:room	13 -13
s:rotterdam	14 -14
s:round	6 -6
s:run	8 -8
s:sale	24 -24
s:same	14 -14
s:sanction	7 -7
s:say	-6 6
s:sea	7 -7
s:season	-21 21
s:second	-7 7
s:see	-14 14
s:shall	10 -10
s:shanghai	6 -6
s:share	21 -21
s:she	14 -14
s:shipbuilding	-19 19
s:shipment	-11 11
s:shop	14 -14
s:should	-6 6
s:show	-15 15
s:shrink	-20 20
s:side	-8 8
s:silver	-7 7
s:since	7 -7
s:sir	14 -14
s:slip	7 -7
s:snow	16 -16
s:some	7 -7
s:south	6 -6
s:spoken	-14 14
s:spring	-9 9
s:stake	-12 12
s:standstill	7 -7
s:start	-10 10
s:state	-9 9
s:stay	6 -6
s:steel	-23 23
s:stock	18 -18
s:stop	8 -8
s:store	9 -9
s:strike	6 -6
s:sum	11 -11
s:supply	8 -8
s:take	-19 19
s:target	-16 16
s:tariff	-6 6
s:term	-9 9
s:than	11 -11
s:that	12 -12
s:their	7 -7
s:there	-15 15
s:thi	-9 9
s:think	-11 11
s:third	11 -11
s:those	-15 15
s:though	14 -14
s:threaten	6 -6
s:three	29 -29
s:ticket	18 -18
s:time	42 -42
s:tomatoe	-9 9
s:ton	11 -11
s:top	16 -16
s:total	20 -20
s:touch	7 -7
s:town	6 -6
s:toyota	9 -9
s:transfer	6 -6
s:truce	-14 14
s:turnover	-9 9
s:two	25 -25
s:unchanged	9 -9
s:united	8 -8
s:until	26 -26
s:upon	9 -9
s:us	-11 11
s:valley	8 -8
s:valorem	6 -6
s:value	-7 7
s:visitor	16 -16
s:volume	-24 24
s:vote	9 -9
s:voted	7 -7
s:wait	8 -8
s:waiting	14 -14
s:want	10 -10
s:was	11 -11
s:watche	-11 11
s:we	-7 7
s:we're	8 -8
s:week	16 -16
s:were	-6 6
s:what	-10 10
s:whatever	11 -11
s:wheat	-12 12
s:when	9 -9
s:where	8 -8
s:whether	-6 6
s:which	7 -7
s:while	-7 7
s:who	9 -9
s:whole	-8 8
s:whose	14 -14
s:will	9 -9
s:win	6 -6
s:winter	6 -6
s:with	21 -21
s:within	-8 8
s:work	6 -6
s:world	-18 18
s:worst	6 -6
s:yard	-6 6
s:year	-15 15
s:yield	6 -6
s:you	23 -23
s:zero	20 -20
s:—	13 -13
sa:!	-20 20
sa:"	11 -11
sa:" .	8 -8
sa:" <person>	-8 8
sa:)	-6 6
sa:) .	17 -17
sa:) and	-10 10
sa:, <level>	17 -17
sa:, <money>	-6 6
sa:, <name>	12 -12
sa:, <number>	14 -14
sa:, a	-9 9
sa:, according	-7 7
sa:, after	7 -7
sa:, against	-6 6
sa:, aluminum	-14 14
sa:, and	-17 17
sa:, at	6 -6
sa:, before	-6 6
sa:, by	-14 14
sa:, down	-15 15
sa:, half	-8 8
sa:, he	-18 18
sa:, if	-9 9
sa:, in	21 -21
sa:, including	17 -17
sa:, is	-10 10
sa:, of	6 -6
sa:, on	-9 9
sa:, so	13 -13
sa:, the	-13 13
sa:, though	13 -13
sa:, to	-13 13
sa:, under	-7 7
sa:, up	9 -9
sa:, was	9 -9
sa:, which	-6 6
sa:, with	7 -7
sa:.	8 -8
sa:. "	11 -11
sa:;	6 -6
sa:; <name>	-7 7
sa:; the	6 -6
sa:<day-ahead>	9 -9
sa:<day-ahead> .	9 -9
sa:<day-ahead> ;	-6 6
sa:<day-ahead> if	6 -6
sa:<day-gone> ,	9 -9
sa:<day-today>	13 -13
sa:<day-today> .	13 -13
sa:<duty>	-10 10
sa:<goods-amount>	-9 9
sa:<goods-amount> .	-21 21
sa:<goods-amount> in	8 -8
sa:<goods-amount> of	16 -16
sa:<goods>	6 -6
sa:<level>	19 -19
sa:<level> )	-7 7
sa:<level> and	-7 7
sa:<level> in	14 -14
sa:<level> more	26 -26
sa:<level> of	-8 8
sa:<level> on	-21 21
sa:<level> under	-9 9
sa:<money>	-18 18
sa:<money> .	-11 11
sa:<money> <span>	-16 16
sa:<money> in	-10 10
sa:<money> last	-7 7
sa:<month-ahead>	9 -9
sa:<month-gone>	8 -8
sa:<month-gone> from	-7 7
sa:<name>	-17 17
sa:<name> 's	-7 7
sa:<name> ,	7 -7
sa:<name> <number>	7 -7
sa:<name> and	6 -6
sa:<name> is	-6 6
sa:<name> sell	-16 16
sa:<name> would	-8 8
sa:<number>	7 -7
sa:<number> for	9 -9
sa:<number> of	10 -10
sa:<number> that	-11 11
sa:<office>	10 -10
sa:<organisation> and	8 -8
sa:<organisation> say	-6 6
sa:<person>	12 -12
sa:<person> 's	13 -13
sa:<person> ,	7 -7
sa:<person> tell	-9 9
sa:<points>	11 -11
sa:<quality>	10 -10
sa:<quality> duty	-10 10
sa:<quality> export	6 -6
sa:<quality> good	-7 7
sa:<quality> rice	-10 10
sa:<quality> tomatoe	-6 6
sa:<seat> last	-6 6
sa:<span>	-23 23
sa:<span> ,	-15 15
sa:<span> .	-11 11
sa:<span> before	6 -6
sa:<span> earlier	7 -7
sa:<span> from	6 -6
sa:<span> in	-8 8
sa:<span> to	8 -8
sa:<taker>	10 -10
sa:<v-agree>	-8 8
sa:<v-bear>	10 -10
sa:<v-down>	-8 8
sa:<v-stay>	20 -20
sa:<v-suspend>	17 -17
sa:<v-target>	-6 6
sa:<v-up>	14 -14
sa:?	8 -8
sa:a	-7 7
sa:a <organisation>	6 -6
sa:a <span>	-6 6
sa:about	-6 6
sa:act	-12 12
sa:after	-8 8
sa:after .	-16 16
sa:again	7 -7
sa:against <money>	-6 6
sa:agree	-10 10
sa:agree to	-13 13
sa:agreement	10 -10
sa:ahead	10 -10
sa:all	10 -10
sa:all ,	14 -14
sa:all the	8 -8
sa:aluminum	-14 14
sa:aluminum and	-14 14
sa:an increase	10 -10
sa:and <goods-amount>	-11 11
sa:and <name>	-10 10
sa:and <number>	-6 6
sa:and <quality>	-9 9
sa:and a	29 -29
sa:and buy	-6 6
sa:and car	-15 15
sa:and no	-10 10
sa:and put	-7 7
sa:and there	-12 12
sa:and we	6 -6
sa:announce	8 -8
sa:announce .	6 -6
sa:another	8 -8
sa:are .	-7 7
sa:arrangement	7 -7
sa:at	-15 15
sa:at <level>	-14 14
sa:at <number>	-7 7
sa:at once	7 -7
sa:average	-11 11
sa:banana	8 -8
sa:basi point	6 -6
sa:be pay	-7 7
sa:because	-9 9
sa:because of	-14 14
sa:beef and	-9 9
sa:been	-7 7
sa:been collect	-6 6
sa:before	-8 8
sa:before .	-10 10
sa:begin	7 -7
sa:between	-6 6
sa:boeing	-12 12
sa:border	-6 6
sa:border .	-7 7
sa:boxe	9 -9
sa:busan	6 -6
sa:business	16 -16
sa:buyer	7 -7
sa:buyer .	6 -6
sa:by	-7 7
sa:by <day-ahead>	-8 8
sa:by <number>	-6 6
sa:by the	-8 8
sa:call	-9 9
sa:call reciprocal	-10 10
sa:car	-11 11
sa:car .	-14 14
sa:category	8 -8
sa:charge <level>	-7 7
sa:cheese	6 -6
sa:coal	-9 9
sa:collect	-9 9
sa:collect .	-7 7
sa:cotton	10 -10
sa:country	8 -8
sa:cut	10 -10
sa:did	6 -6
sa:direction	-6 6
sa:do	7 -7
sa:doe	8 -8
sa:doe not	8 -8
sa:dollar	14 -14
sa:dollar .	22 -22
sa:don't	6 -6
sa:double	-10 10
sa:down by	12 -12
sa:down from	-10 10
sa:drop	-9 9
sa:duty .	13 -13
sa:duty of	12 -12
sa:duty on	-14 14
sa:each	-21 21
sa:each of	-15 15
sa:earlier .	9 -9
sa:earth	6 -6
sa:emergency	-9 9
sa:estimate	-9 9
sa:estimate .	-6 6
sa:ethanol	-10 10
sa:euro	11 -11
sa:ever	10 -10
sa:existing	-9 9
sa:expect .	-10 10
sa:extension	-7 7
sa:extra	6 -6
sa:far	-7 7
sa:far .	-8 8
sa:farm good	-12 12
sa:fee	6 -6
sa:fentanyl	-12 12
sa:fentanyl ,	-19 19
sa:firm	10 -10
sa:first .	9 -9
sa:first term	-8 8
sa:fiscal	-13 13
sa:flour	6 -6
sa:food	17 -17
sa:for	7 -7
sa:for <level>	6 -6
sa:for <span>	9 -9
sa:for a	6 -6
sa:for shipbuilding	-15 15
sa:for the	-9 9
sa:for thi	-10 10
sa:force	-10 10
sa:free	-8 8
sa:from	6 -6
sa:from <day-ahead>	11 -11
sa:from boeing	-7 7
sa:get	11 -11
sa:goal	9 -9
sa:good	-10 10
sa:good ,	-13 13
sa:good at	-7 7
sa:good for	-6 6
sa:growth	-22 22
sa:had been	-17 17
sa:half of	-9 9
sa:has	7 -7
sa:has not	7 -7
sa:have	18 -18
sa:have to	6 -6
sa:he	-13 13
sa:higher	-8 8
sa:higher .	-15 15
sa:highest	-18 18
sa:hit	-10 10
sa:hold	6 -6
sa:import	15 -15
sa:import of	11 -11
sa:in <month-ahead>	12 -12
sa:in <name>	7 -7
sa:in <number>	-17 17
sa:in <quality>	20 -20
sa:in <seat>	8 -8
sa:in <span>	-16 16
sa:in a	-7 7
sa:in all	11 -11
sa:in busan	7 -7
sa:in each	-13 13
sa:in good	-6 6
sa:in new	-9 9
sa:include	-16 16
sa:included	7 -7
sa:including	18 -18
sa:increase	10 -10
sa:increase of	10 -10
sa:investigation	6 -6
sa:investment	-11 11
sa:is the	-10 10
sa:is to	-11 11
sa:island	-7 7
sa:it ,	-9 9
sa:it .	-14 14
sa:it had	6 -6
sa:it has	7 -7
sa:it over	-10 10
sa:its best	6 -6
sa:its neighbour	6 -6
sa:its own	13 -13
sa:just	8 -8
sa:kilo	12 -12
sa:lapse	7 -7
sa:last <month-gone>	7 -7
sa:last summer	-6 6
sa:later	12 -12
sa:later .	9 -9
sa:lay	7 -7
sa:letter	6 -6
sa:line	11 -11
sa:lower	-11 11
sa:maize	6 -6
sa:make	10 -10
sa:margin	9 -9
sa:meet	-7 7
sa:meet .	-6 6
sa:member	6 -6
sa:milk	17 -17
sa:milk powder	17 -17
sa:more .	11 -11
sa:much	8 -8
sa:neighbour	6 -6
sa:new duty	-11 11
sa:next	-16 16
sa:next .	-10 10
sa:nil	-19 19
sa:no	-9 9
sa:no truce	-9 9
sa:not	10 -10
sa:note	7 -7
sa:note .	6 -6
sa:nothing	-10 10
sa:now .	6 -6
sa:of	7 -7
sa:of <month-gone>	10 -10
sa:of <name>	-11 11
sa:of <person>	22 -22
sa:of all	8 -8
sa:of duty	-7 7
sa:of good	-7 7
sa:of it	-13 13
sa:of our	-6 6
sa:of soybean	-10 10
sa:of that	8 -8
sa:of the	-7 7
sa:of which	11 -11
sa:off	9 -9
sa:off the	-6 6
sa:oil	12 -12
sa:older	-13 13
sa:older tariff	-16 16
sa:on	10 -10
sa:on <day-ahead>	10 -10
sa:on <quality>	-15 15
sa:on good	9 -9
sa:on our	-11 11
sa:on steel	-13 13
sa:on the	11 -11
sa:on top	10 -10
sa:on which	-7 7
sa:once	15 -15
sa:one on	-8 8
sa:operating	11 -11
sa:or	-12 12
sa:or <level>	-16 16
sa:order	-7 7
sa:other	8 -8
sa:other duty	8 -8
sa:our	-17 17
sa:output	-10 10
sa:output .	-7 7
sa:over fentanyl	-6 6
sa:own	10 -10
sa:page	7 -7
sa:pay <level>	9 -9
sa:people	10 -10
sa:permanent	-11 11
sa:plu	7 -7
sa:point	7 -7
sa:potatoe	10 -10
sa:powder	17 -17
sa:powder .	17 -17
sa:price .	-6 6
sa:product	-11 11
sa:product .	-14 14
sa:published	-6 6
sa:quarter ,	7 -7
sa:quota	-12 12
sa:raise	7 -7
sa:raspberry	-8 8
sa:reciprocal	-6 6
sa:reciprocal .	-11 11
sa:reckon	6 -6
sa:reckon .	8 -8
sa:reporter	-9 9
sa:right	-6 6
sa:rise	8 -8
sa:sale	9 -9
sa:sale .	12 -12
sa:same	8 -8
sa:say .	-14 14
sa:say the	6 -6
sa:season	-14 14
sa:season ,	-7 7
sa:second quarter	6 -6
sa:sell to	-8 8
sa:shipbuilding	-18 18
sa:shipbuilding .	-11 11
sa:sign in	-11 11
sa:since <day-gone>	-7 7
sa:since spring	7 -7
sa:since the	-8 8
sa:so	6 -6
sa:so far	-7 7
sa:south	-10 10
sa:stand	7 -7
sa:start	-13 13
sa:start on	-14 14
sa:stay in	7 -7
sa:steel	-21 21
sa:steel ,	-12 12
sa:sum	11 -11
sa:sum .	8 -8
sa:summer	-10 10
sa:surcharge	-7 7
sa:tariff .	-22 22
sa:tariff line	8 -8
sa:tariff of	-6 6
sa:tariff on	6 -6
sa:tax	-9 9
sa:tell	-6 6
sa:tell reporter	-9 9
sa:term	-8 8
sa:term ,	-11 11
sa:than <span>	14 -14
sa:than a	-16 16
sa:than in	-15 15
sa:than last	19 -19
sa:that	6 -6
sa:that <quality>	-8 8
sa:that is	12 -12
sa:that the	19 -19
sa:the	-24 24
sa:the <day-ahead>	-15 15
sa:the <level>	-18 18
sa:the <name>	-9 9
sa:the <organisation>	-7 7
sa:the <quality>	15 -15
sa:the <seat>	-6 6
sa:the <span>	-9 9
sa:the border	-7 7
sa:the come	-9 9
sa:the emergency	-10 10
sa:the first	-14 14
sa:the highest	-18 18
sa:the island	-7 7
sa:the next	-16 16
sa:the same	8 -8
sa:the sum	8 -8
sa:the surcharge	-7 7
sa:the tariff	-14 14
sa:the way	6 -6
sa:the year	-24 24
sa:their	11 -11
sa:then .	-6 6
sa:there is	-11 11
sa:thi	-10 10
sa:thi year	-9 9
sa:though	13 -13
sa:three	-13 13
sa:three .	-9 9
sa:time	24 -24
sa:time .	10 -10
sa:to <goods-amount>	-15 15
sa:to <money>	-17 17
sa:to <number>	8 -8
sa:to <quality>	8 -8
sa:to <seat>	-8 8
sa:to a	-11 11
sa:to be	10 -10
sa:to its	7 -7
sa:to the	-10 10
sa:tomatoe	-6 6
sa:ton	7 -7
sa:top	10 -10
sa:trade	7 -7
sa:truce	-11 11
sa:truce .	-10 10
sa:truck	-8 8
sa:two .	6 -6
sa:under	-13 13
sa:under an	-8 8
sa:under the	-18 18
sa:until	16 -16
sa:until the	11 -11
sa:up	-8 8
sa:up .	-10 10
sa:upon	6 -6
sa:value	12 -12
sa:wait	8 -8
sa:want	9 -9
sa:was	7 -7
sa:was <number>	-7 7
sa:week	15 -15
sa:what <name>	-13 13
sa:what it	7 -7
sa:whatever	7 -7
sa:which	-9 9
sa:which is	-16 16
sa:who	6 -6
sa:will	14 -14
sa:will pay	10 -10
sa:winter	7 -7
sa:without	-7 7
sa:worth	-12 12
sa:worth of	-9 9
sa:would	9 -9
sa:write .	-6 6
sa:year	-14 14
sa:year ;	-10 10
sa:year before	-19 19
sa:you	13 -13
sa:zero	13 -13
sb:"	9 -9
sb:" we	8 -8
sb:&	6 -6
sb:& p	6 -6
sb:' worth	-15 15
sb:'s central	-11 11
sb:'s duty	13 -13
sb:'s economy	18 -18
sb:'s export	-26 26
sb:'s share	6 -6
sb:'s tariff	-8 8
sb:(	-8 8
sb:( <level>	-15 15
sb:, <level>	-20 20
sb:, <money>	18 -18
sb:, <name>	8 -8
sb:, a	-31 31
sb:, as	14 -14
sb:, ask	-6 6
sb:, at	6 -6
sb:, by	-9 9
sb:, come	9 -9
sb:, down	-12 12
sb:, for	7 -7
sb:, had	-6 6
sb:, has	-6 6
sb:, i	-11 11
sb:, if	-18 18
sb:, is	-7 7
sb:, of	-10 10
sb:, or	23 -23
sb:, rise	7 -7
sb:, say	9 -9
sb:, sell	6 -6
sb:, some	10 -10
sb:, that	-13 13
sb:, which	15 -15
sb:, whose	8 -8
sb:, will	-9 9
sb:, worth	6 -6
sb:, would	-6 6
sb:, —	17 -17
sb:-	14 -14
sb:- free	-9 9
sb:- way	7 -7
sb:: "	10 -10
sb:: <goods-amount>	-15 15
sb:: <level>	-7 7
sb:: <money>	-6 6
sb:: <number>	21 -21
sb:: <quality>	12 -12
sb:: in	-6 6
sb:: it	-8 8
sb:: our	7 -7
sb:: the	12 -12
sb:;	13 -13
sb:; the	-6 6
sb:<agent>	17 -17
sb:<day-ahead> ,	-16 16
sb:<day-ahead> at	7 -7
sb:<day-gone> ,	12 -12
sb:<day-gone> that	-11 11
sb:<day-gone> the	-11 11
sb:<day-today> (	-7 7
sb:<day-today> —	6 -6
sb:<gate>	13 -13
sb:<goods-amount> <span>	-6 6
sb:<goods-amount> of	13 -13
sb:<goods>	-6 6
sb:<level-noun>	9 -9
sb:<level>	14 -14
sb:<level> at	13 -13
sb:<level> for	13 -13
sb:<level> since	11 -11
sb:<level> under	6 -6
sb:<money> '	-7 7
sb:<money> ,	-10 10
sb:<money> a	6 -6
sb:<money> of	12 -12
sb:<money> to	-13 13
sb:<month-ahead>	6 -6
sb:<month-gone>	-23 23
sb:<month-gone> ,	-12 12
sb:<month-gone> :	-9 9
sb:<name>	-14 14
sb:<name> 's	-7 7
sb:<name> ,	10 -10
sb:<name> :	-11 11
sb:<name> <level>	10 -10
sb:<name> accept	-7 7
sb:<name> and	19 -19
sb:<name> are	7 -7
sb:<name> buy	-13 13
sb:<name> charge	11 -11
sb:<name> collect	-8 8
sb:<name> export	9 -9
sb:<name> for	-10 10
sb:<name> has	-9 9
sb:<name> import	-16 16
sb:<name> in	-14 14
sb:<name> rise	-15 15
sb:<name> sell	-16 16
sb:<name> soybean	13 -13
sb:<name> tariff	-18 18
sb:<name> that	-7 7
sb:<name> was	13 -13
sb:<name> will	-12 12
sb:<number>	-14 14
sb:<number> ,	-11 11
sb:<number> duty	-12 12
sb:<number> in	8 -8
sb:<number> it	-7 7
sb:<number> of	7 -7
sb:<number> on	-6 6
sb:<number> the	-17 17
sb:<number> to	10 -10
sb:<number> —	7 -7
sb:<office> :	12 -12
sb:<organisation>	-8 8
sb:<organisation> 's	-10 10
sb:<organisation> ,	9 -9
sb:<organisation> :	15 -15
sb:<organisation> has	13 -13
sb:<organisation> in	-11 11
sb:<organisation> of	-8 8
sb:<organisation> on	7 -7
sb:<organisation> put	-7 7
sb:<organisation> say	-13 13
sb:<organisation> would	6 -6
sb:<person>	-22 22
sb:<person> :	-29 29
sb:<person> has	-13 13
sb:<person> of	7 -7
sb:<person> say	-11 11
sb:<quality>	-8 8
sb:<quality> duty	-7 7
sb:<quality> export	-22 22
sb:<quality> good	6 -6
sb:<quality> paper	10 -10
sb:<quality> rice	-11 11
sb:<quality> steel	-6 6
sb:<quality> tea	-9 9
sb:<seat> 's	-6 6
sb:<seat> ,	-9 9
sb:<seat> say	-7 7
sb:<sender>	-6 6
sb:<span> ,	-8 8
sb:<span> after	7 -7
sb:<span> and	-9 9
sb:<span> in	10 -10
sb:<v-agree>	7 -7
sb:<v-bear>	6 -6
sb:<v-begin>	-10 10
sb:<v-buy>	-23 23
sb:<v-deny>	6 -6
sb:<v-propose>	-11 11
sb:<v-sell>	-9 9
sb:<v-stay>	-20 20
sb:<v-suspend>	13 -13
sb:<v-target>	12 -12
sb:a	31 -31
sb:a <office>	8 -8
sb:a deficit	6 -6
sb:a fall	-14 14
sb:a further	-8 8
sb:a lapse	-13 13
sb:a letter	-6 6
sb:a licence	12 -12
sb:a record	10 -10
sb:a tariff	7 -7
sb:a third	9 -9
sb:about	-17 17
sb:above	12 -12
sb:abroad	10 -10
sb:accept	-9 9
sb:add	17 -17
sb:after the	-10 10
sb:agree	7 -7
sb:agree to	7 -7
sb:agreement	14 -14
sb:agreement with	8 -8
sb:ahead	-9 9
sb:aid	12 -12
sb:aim	-12 12
sb:aim at	-11 11
sb:all country	-10 10
sb:allow	7 -7
sb:almost	-13 13
sb:alone	-12 12
sb:also	-21 21
sb:also buy	-9 9
sb:am	-6 6
sb:am tell	-6 6
sb:amount	-14 14
sb:and	17 -17
sb:and <goods-amount>	11 -11
sb:and <number>	-7 7
sb:and <person>	-8 8
sb:and <quality>	7 -7
sb:and at	6 -6
sb:and by	-7 7
sb:and that	9 -9
sb:and would	14 -14
sb:announce	12 -12
sb:annual	-15 15
sb:another	-10 10
sb:answer	-8 8
sb:any	8 -8
sb:are	7 -7
sb:are down	10 -10
sb:are subject	-6 6
sb:as	16 -16
sb:ask	10 -10
sb:ask for	13 -13
sb:ask that	-9 9
sb:at	28 -28
sb:at <level>	17 -17
sb:at a	11 -11
sb:at about	-9 9
sb:at least	-6 6
sb:at one	-11 11
sb:at the	17 -17
sb:average	-50 50
sb:average <quality>	-14 14
sb:average tariff	-11 11
sb:back	7 -7
sb:bank	-10 10
sb:base	-13 13
sb:bean	7 -7
sb:because	-6 6
sb:beef	9 -9
sb:been	8 -8
sb:before	-10 10
sb:before the	-9 9
sb:below	7 -7
sb:between <name>	7 -7
sb:between the	-18 18
sb:bill	-7 7
sb:board	-9 9
sb:book	-9 9
sb:both country	-6 6
sb:bring	10 -10
sb:bring the	11 -11
sb:business	-9 9
sb:butter	-7 7
sb:buy	-7 7
sb:buy <goods-amount>	14 -14
sb:buy <money>	8 -8
sb:buy <quality>	-9 9
sb:buyer	-12 12
sb:by	-16 16
sb:bytedance	-8 8
sb:c	36 -36
sb:call	12 -12
sb:car	7 -7
sb:car to	10 -10
sb:cargo	7 -7
sb:carry	13 -13
sb:case	-16 16
sb:central	-11 11
sb:central bank	-11 11
sb:charge	16 -16
sb:cheese	-13 13
sb:cheese to	-7 7
sb:close to	-7 7
sb:closed	14 -14
sb:club	9 -9
sb:cocoa	18 -18
sb:cocoa paste	20 -20
sb:cod	10 -10
sb:coffee	-8 8
sb:collect	-8 8
sb:come to	-15 15
sb:company	15 -15
sb:confirm	-7 7
sb:container	8 -8
sb:cost	14 -14
sb:cost the	-24 24
sb:could	14 -14
sb:could be	13 -13
sb:count	-14 14
sb:counted	-13 13
sb:counterpart	9 -9
sb:country	-19 19
sb:country 's	6 -6
sb:cover	-13 13
sb:custom	-7 7
sb:cut flower	10 -10
sb:cut its	6 -6
sb:cut the	-8 8
sb:deficit in	-10 10
sb:dispute	-6 6
sb:district	10 -10
sb:do	-11 11
sb:done	-17 17
sb:double	9 -9
sb:down	-16 16
sb:down by	15 -15
sb:duty (	-14 14
sb:duty -	-9 9
sb:duty is	7 -7
sb:each	7 -7
sb:each of	12 -12
sb:economy	14 -14
sb:economy grow	9 -9
sb:economy is	8 -8
sb:economy to	7 -7
sb:effect	-8 8
sb:effect on	-9 9
sb:emergency tariff	9 -9
sb:end	-8 8
sb:end of	-8 8
sb:estimate	-8 8
sb:ethanol	8 -8
sb:euro	6 -6
sb:existing	-6 6
sb:expect a	7 -7
sb:expect the	10 -10
sb:expect to	-6 6
sb:export	-19 19
sb:export good	14 -14
sb:export of	-13 13
sb:export tax	6 -6
sb:export to	-9 9
sb:extra	10 -10
sb:fall ,	6 -6
sb:fall by	-16 16
sb:fall from	-14 14
sb:fall of	-14 14
sb:fall to	9 -9
sb:fear	-9 9
sb:fee	11 -11
sb:fentanyl	22 -22
sb:fentanyl duty	6 -6
sb:first	-17 17
sb:first <span>	-12 12
sb:first half	-17 17
sb:fish	-19 19
sb:fish for	-7 7
sb:fish to	-8 8
sb:flour	8 -8
sb:flower	10 -10
sb:follow	8 -8
sb:for <name>	-10 10
sb:for <number>	-15 15
sb:for <span>	30 -30
sb:for thi	-19 19
sb:free	-16 16
sb:free of	-7 7
sb:freight	8 -8
sb:from	-9 9
sb:from <name>	-19 19
sb:from the	11 -11
sb:fruit	11 -11
sb:full	-8 8
sb:future	10 -10
sb:gained	9 -9
sb:gap	-8 8
sb:gas	8 -8
sb:get	8 -8
sb:go	9 -9
sb:go up	12 -12
sb:goal	-21 21
sb:goal of	-10 10
sb:good	6 -6
sb:good at	9 -9
sb:good for	-16 16
sb:good pay	10 -10
sb:good stand	-10 10
sb:good with	-11 11
sb:greer	-12 12
sb:grower in	-9 9
sb:growth of	26 -26
sb:had agree	9 -9
sb:had ask	-6 6
sb:had lose	8 -8
sb:had reach	19 -19
sb:half	-20 20
sb:half ,	-18 18
sb:half of	-9 9
sb:harvest	9 -9
sb:has	13 -13
sb:has a	-6 6
sb:has ask	12 -12
sb:has been	12 -12
sb:has fall	-12 12
sb:has propose	-9 9
sb:have	-7 7
sb:have a	-6 6
sb:having	-7 7
sb:he would	7 -7
sb:his	8 -8
sb:hope for	-11 11
sb:house	14 -14
sb:how	-10 10
sb:i	-7 7
sb:i am	-6 6
sb:if it	13 -13
sb:if nobody	-13 13
sb:import <quality>	-7 7
sb:import from	-11 11
sb:importer	12 -12
sb:importer have	7 -7
sb:in	-14 14
sb:in <month-gone>	-12 12
sb:in <name>	26 -26
sb:in <number>	-20 20
sb:in <seat>	-12 12
sb:in a	-7 7
sb:in each	13 -13
sb:in good	-12 12
sb:in rotterdam	10 -10
sb:in the	-23 23
sb:in thi	6 -6
sb:in which	8 -8
sb:index	13 -13
sb:industry	-11 11
sb:inflation	17 -17
sb:interest	15 -15
sb:invest	-14 14
sb:investigation	8 -8
sb:is	12 -12
sb:is <level>	14 -14
sb:is <money>	-10 10
sb:is about	-7 7
sb:is in	6 -6
sb:is the	-18 18
sb:is up	6 -6
sb:is worth	20 -20
sb:it	-6 6
sb:it could	8 -8
sb:it doe	7 -7
sb:it go	-6 6
sb:it had	-26 26
sb:it is	9 -9
sb:it leave	6 -6
sb:it sell	11 -11
sb:it was	-18 18
sb:it will	10 -10
sb:it would	-21 21
sb:its	12 -12
sb:its forecast	7 -7
sb:its purchase	-11 11
sb:jamieson	-12 12
sb:jamieson greer	-12 12
sb:jump	-8 8
sb:lake	-7 7
sb:lake and	-7 7
sb:lapse	-11 11
sb:largest	14 -14
sb:last	12 -12
sb:last <span>	8 -8
sb:leave the	6 -6
sb:less	-14 14
sb:less than	-14 14
sb:letter of	-6 6
sb:licence	15 -15
sb:licence for	18 -18
sb:like to	-6 6
sb:liquefied	7 -7
sb:list	-6 6
sb:list ,	-16 16
sb:list has	7 -7
sb:london	6 -6
sb:loss	-10 10
sb:lumber	9 -9
sb:make	6 -6
sb:maker	16 -16
sb:market	14 -14
sb:match	7 -7
sb:may	-11 11
sb:media that	8 -8
sb:member	-16 16
sb:mgx	-7 7
sb:middle	-7 7
sb:middle of	-7 7
sb:mill	7 -7
sb:ministry	-10 10
sb:model	-7 7
sb:month	-7 7
sb:more	-8 8
sb:most	-9 9
sb:most <quality>	-13 13
sb:move	6 -6
sb:mr	10 -10
sb:mr <person>	9 -9
sb:my	-11 11
sb:name	-8 8
sb:neighbouring	22 -22
sb:net	18 -18
sb:new	19 -19
sb:new duty	-7 7
sb:next	9 -9
sb:nobody	-11 11
sb:nobody sign	-13 13
sb:not	10 -10
sb:note	-11 11
sb:now	12 -12
sb:number of	-8 8
sb:odd	6 -6
sb:of <number>	-10 10
sb:of about	10 -10
sb:of both	-6 6
sb:of good	-6 6
sb:of that	10 -10
sb:of the	10 -10
sb:of thi	10 -10
sb:of which	-8 8
sb:off	13 -13
sb:offer	18 -18
sb:offer to	11 -11
sb:old	15 -15
sb:on	-6 6
sb:on ,	-11 11
sb:on <day-ahead>	-9 9
sb:on <name>	7 -7
sb:on <quality>	37 -37
sb:on most	-9 9
sb:on page	6 -6
sb:on the	-6 6
sb:one	-14 14
sb:opened	20 -20
sb:or	19 -19
sb:oracle	-6 6
sb:oracle ,	-7 7
sb:orange	-10 10
sb:other way	-6 6
sb:our	6 -6
sb:our export	-11 11
sb:our own	-15 15
sb:out	9 -9
sb:output	-8 8
sb:over	14 -14
sb:owe	6 -6
sb:own	-11 11
sb:p	7 -7
sb:pact	6 -6
sb:page	6 -6
sb:paper	11 -11
sb:parliament	13 -13
sb:part	7 -7
sb:paste	20 -20
sb:pay	10 -10
sb:pay <level>	8 -8
sb:peso	10 -10
sb:player	7 -7
sb:plu	-9 9
sb:point	10 -10
sb:port of	-7 7
sb:power	14 -14
sb:press	6 -6
sb:price	15 -15
sb:price in	8 -8
sb:price of	8 -8
sb:promise	-17 17
sb:propose a	-9 9
sb:purchase	-24 24
sb:purchase of	-14 14
sb:put	-9 9
sb:put the	-20 20
sb:quarrel	-15 15
sb:quarter	-9 9
sb:quota of	-6 6
sb:rate	18 -18
sb:rate is	7 -7
sb:rate of	6 -6
sb:reach <money>	-6 6
sb:record	16 -16
sb:refund	-7 7
sb:refund of	-7 7
sb:regard	8 -8
sb:remain	9 -9
sb:report	18 -18
sb:report on	-6 6
sb:report that	21 -21
sb:reporter	7 -7
sb:return	8 -8
sb:return ,	9 -9
sb:revenue	20 -20
sb:right	7 -7
sb:rise of	-6 6
sb:rise to	8 -8
sb:room	9 -9
sb:rotterdam	9 -9
sb:run	7 -7
sb:s	6 -6
sb:s &	6 -6
sb:sale	17 -17
sb:sale to	-10 10
sb:salmon	-6 6
sb:same	6 -6
sb:sanction	7 -7
sb:sanction on	7 -7
sb:say ,	-23 23
sb:say in	-9 9
sb:say it	15 -15
sb:say on	8 -8
sb:say that	10 -10
sb:scrap	7 -7
sb:scrap its	7 -7
sb:season	-8 8
sb:second	-10 10
sb:section <number>	-11 11
sb:see	-15 15
sb:seed	-7 7
sb:sell it	12 -12
sb:set a	-6 6
sb:several	-6 6
sb:shall	8 -8
sb:share	17 -17
sb:she	14 -14
sb:shop	9 -9
sb:should	-6 6
sb:show	-11 11
sb:shrink	-9 9
sb:shrink by	-10 10
sb:side	-7 7
sb:sign the	9 -9
sb:silver	-7 7
sb:silver lake	-7 7
sb:since	15 -15
sb:since <day-gone>	6 -6
sb:sir	14 -14
sb:sir ,	14 -14
sb:slip	7 -7
sb:so	-11 11
sb:spring	-16 16
sb:state	-10 10
sb:stay	6 -6
sb:still	12 -12
sb:stock	18 -18
sb:stock in	17 -17
sb:summer	6 -6
sb:surcharge	15 -15
sb:surcharge of	8 -8
sb:suspend	7 -7
sb:take	-17 17
sb:take <level>	-6 6
sb:take effect	-9 9
sb:take the	6 -6
sb:talk with	8 -8
sb:target	-17 17
sb:target for	-13 13
sb:tariff ,	-7 7
sb:tariff at	-7 7
sb:tariff for	14 -14
sb:tariff is	-6 6
sb:tariff of	22 -22
sb:tariff on	23 -23
sb:tax	13 -13
sb:tell	6 -6
sb:than	-10 10
sb:that	10 -10
sb:that <name>	33 -33
sb:that are	7 -7
sb:that he	13 -13
sb:that is	-17 17
sb:that our	14 -14
sb:that take	-9 9
sb:that the	-23 23
sb:that they	-6 6
sb:that trade	-10 10
sb:that was	12 -12
sb:that would	-8 8
sb:the <level>	-13 13
sb:the <organisation>	-10 10
sb:the average	-34 34
sb:the base	-13 13
sb:the case	-7 7
sb:the cost	12 -12
sb:the district	10 -10
sb:the emergency	-6 6
sb:the euro	6 -6
sb:the figure	7 -7
sb:the first	-7 7
sb:the house	18 -18
sb:the largest	17 -17
sb:the last	9 -9
sb:the loss	-12 12
sb:the middle	-7 7
sb:the neighbouring	20 -20
sb:the new	9 -9
sb:the next	10 -10
sb:the old	11 -11
sb:the other	-15 15
sb:the peso	10 -10
sb:the port	-8 8
sb:the quarrel	-15 15
sb:the record	-7 7
sb:the right	7 -7
sb:the s	6 -6
sb:the same	6 -6
sb:the share	-7 7
sb:the state	8 -8
sb:the total	9 -9
sb:the truce	-7 7
sb:the two	-29 29
sb:the whole	-10 10
sb:the year	-21 21
sb:them	-12 12
sb:then <quality>	-10 10
sb:there	-21 21
sb:there is	-8 8
sb:these	-8 8
sb:they have	-8 8
sb:they make	9 -9
sb:they want	10 -10
sb:they were	-6 6
sb:think	-10 10
sb:third	11 -11
sb:third of	10 -10
sb:those	-18 18
sb:through the	-11 11
sb:ticket	17 -17
sb:time	23 -23
sb:to <goods-amount>	-8 8
sb:to <month-gone>	-9 9
sb:to <name>	-30 30
sb:to about	8 -8
sb:to buy	11 -11
sb:to fall	6 -6
sb:to grow	13 -13
sb:to hold	-7 7
sb:to pay	-9 9
sb:to say	-8 8
sb:to see	-9 9
sb:to the	-6 6
sb:top	6 -6
sb:total	19 -19
sb:toyota	8 -8
sb:trade between	-8 8
sb:trade deficit	-7 7
sb:truce	-6 6
sb:truce that	-10 10
sb:turnover	-10 10
sb:two	-21 21
sb:two -	7 -7
sb:two country	-15 15
sb:unchanged	6 -6
sb:under	11 -11
sb:under section	11 -11
sb:united	8 -8
sb:until	12 -12
sb:until then	-9 9
sb:us	-8 8
sb:us that	-9 9
sb:value	-19 19
sb:value of	-9 9
sb:visitor	14 -14
sb:volume	-28 28
sb:voted	7 -7
sb:want a	6 -6
sb:was put	-6 6
sb:watche	-7 7
sb:way trade	7 -7
sb:we	-9 9
sb:we buy	12 -12
sb:we have	-10 10
sb:we pay	-17 17
sb:we sell	-7 7
sb:were	-7 7
sb:were <money>	-14 14
sb:were worth	19 -19
sb:wheat	-7 7
sb:whether	-6 6
sb:whether the	-6 6
sb:which	16 -16
sb:which had	-14 14
sb:which make	6 -6
sb:whole	-8 8
sb:whose	9 -9
sb:will also	-9 9
sb:will invest	-7 7
sb:will pay	7 -7
sb:win	6 -6
sb:with	18 -18
sb:with <level>	-11 11
sb:with <name>	7 -7
sb:with an	-9 9
sb:with the	12 -12
sb:within	-8 8
sb:without	10 -10
sb:without a	6 -6
sb:work	9 -9
sb:world	-18 18
sb:worth c	29 -29
sb:worth of	-8 8
sb:would	-7 7
sb:would be	-6 6
sb:would cost	-12 12
sb:would like	10 -10
sb:would take	-9 9
sb:write that	10 -10
sb:year	-10 10
sb:year the	15 -15
sb:you	13 -13
sb:zero	6 -6
sb:—	10 -10
sb:— <name>	-7 7
sentence about exports 8	-8 8
sentence about investment 4	11 -11
sentence change	6 -6
sentence each way	16 -16
sentence trade	-15 15
sentence worth	-17 17
short fraction	26 -26
short no	-49 49
short number alone	110 -110
short without unit	-11 11
side money	-25 25
side percent	15 -15
side tonnes	-10 10
side units	-11 11
size % -1	-38 38
size % 0	50 -50
size % 1	26 -26
size % 2	54 -54
size EUR 0	17 -17
size EUR 10	-24 24
size EUR 5	12 -12
size EUR 6	33 -33
size EUR 7	-43 43
size EUR 9	10 -10
size GBP 6	17 -17
size GBP 7	15 -15
size USD 0	26 -26
size USD 1	6 -6
size USD 10	-37 37
size USD 11	-83 83
size USD 12	-8 8
size USD 2	9 -9
size USD 3	24 -24
size USD 4	37 -37
size USD 7	-18 18
size USD 9	29 -29
size tonnes 0	34 -34
size tonnes 1	19 -19
size tonnes 2	15 -15
size tonnes 3	12 -12
size tonnes 4	-22 22
size tonnes 5	-42 42
size tonnes 6	25 -25
size tonnes 7	-69 69
size tonnes 8	17 -17
size units 0	18 -18
size units 1	9 -9
size units 2	-25 25
t0=future	8 -8
t0=past	7 -7
t0=perfect	-13 13
t0=present-passive	13 -13
t1=future	11 -11
t1=infinitive	7 -7
t1=participle-passive	-17 17
t1=perfect	-11 11
t1=pluperfect	-6 6
t1=present-passive	14 -14
t2=future	8 -8
t2=infinitive	7 -7
t2=modal	-8 8
t2=past-passive	8 -8
t2=perfect-passive	-7 7
t2=pluperfect	8 -8
t2=pluperfect-passive	-11 11
t2=present-passive	7 -7
unit %	46 -46
unit CNY	16 -16
unit EUR	6 -6
unit GBP	27 -27
unit USD	-31 31
unit tonnes	-16 16
v0-none	13 -13
v0=accept	-7 7
v0=add	9 -9
v0=agree	8 -8
v0=aim	-13 13
v0=announce	6 -6
v0=apply	7 -7
v0=ask	19 -19
v0=charge	16 -16
v0=collect	-15 15
v0=export	9 -9
v0=go	8 -8
v0=jump	-8 8
v0=let	-6 6
v0=offer	16 -16
v0=other	-13 13
v0=owe	6 -6
v0=pay	6 -6
v0=prepare	-7 7
v0=promise	-11 11
v0=propose	-6 6
v0=put	-10 10
v0=reach	11 -11
v0=reckon	-6 6
v0=run	6 -6
v0=sell	-9 9
v0=shrink	-9 9
v0=tell	11 -11
v1-none	14 -14
v1=accept	-9 9
v1=add	9 -9
v1=aim	-11 11
v1=announce	6 -6
v1=apply	7 -7
v1=ask	11 -11
v1=charge	15 -15
v1=collect	-14 14
v1=expect	6 -6
v1=export	8 -8
v1=go	8 -8
v1=jump	-8 8
v1=keep	7 -7
v1=let	-6 6
v1=offer	8 -8
v1=other	-10 10
v1=owe	6 -6
v1=pay	6 -6
v1=prepare	-7 7
v1=promise	-10 10
v1=propose	-7 7
v1=put	-11 11
v1=reach	7 -7
v1=reckon	-6 6
v1=run	6 -6
v1=see	-14 14
v1=sell	-13 13
v1=set	6 -6
v1=ship	-7 7
v1=shrink	-11 11
v2-none	9 -9
v2=agree	-9 9
v2=be	-17 17
v2=collect	-11 11
v2=come	6 -6
v2=get	11 -11
v2=go	-16 16
v2=halve	9 -9
v2=have	8 -8
v2=import	10 -10
v2=lower	-8 8
v2=other	22 -22
v2=reach	12 -12
v2=sell	13 -13
verbless	-9 9
vt0=accept past	-8 8
vt0=add past	8 -8
vt0=agree pluperfect	9 -9
vt0=aim present	-13 13
vt0=apply present	7 -7
vt0=ask perfect	12 -12
vt0=be past	-6 6
vt0=be pluperfect	-6 6
vt0=charge present	10 -10
vt0=collect present	-8 8
vt0=drop past	-8 8
vt0=drop present	7 -7
vt0=expect present	9 -9
vt0=export past	8 -8
vt0=fall past	13 -13
vt0=fall perfect	-11 11
vt0=fall present	-11 11
vt0=go past	-8 8
vt0=go present	6 -6
vt0=grow past	10 -10
vt0=have past	12 -12
vt0=hope present	-7 7
vt0=import past	-6 6
vt0=import present	7 -7
vt0=lose past	8 -8
vt0=lose present	-11 11
vt0=make past	7 -7
vt0=offer past	9 -9
vt0=other perfect	-14 14
vt0=other present	6 -6
vt0=pay past	-11 11
vt0=pay present	24 -24
vt0=promise past	-9 9
vt0=propose perfect	-9 9
vt0=put past	-6 6
vt0=put present	-10 10
vt0=reach past	-10 10
vt0=reach pluperfect	20 -20
vt0=rise past	-6 6
vt0=say present	9 -9
vt0=see present	-8 8
vt0=stand present	-8 8
vt0=tell past	11 -11
vt1=accept past	-8 8
vt1=add past	8 -8
vt1=aim present	-11 11
vt1=apply present	7 -7
vt1=ask participle	-6 6
vt1=ask perfect	12 -12
vt1=be past	-6 6
vt1=be pluperfect	-6 6
vt1=buy infinitive	12 -12
vt1=charge present	10 -10
vt1=collect present	-8 8
vt1=drop past	-8 8
vt1=drop present	7 -7
vt1=expect present	19 -19
vt1=export past	8 -8
vt1=fall past	13 -13
vt1=fall perfect	-11 11
vt1=fall present	-11 11
vt1=go past	-8 8
vt1=go present	6 -6
vt1=grow infinitive	7 -7
vt1=grow past	10 -10
vt1=have past	12 -12
vt1=have present	-6 6
vt1=hope present	-7 7
vt1=import past	-6 6
vt1=import present	7 -7
vt1=lose past	8 -8
vt1=lose present	-11 11
vt1=make past	7 -7
vt1=other perfect	-13 13
vt1=other present	8 -8
vt1=pay past	-11 11
vt1=pay present	24 -24
vt1=promise past	-8 8
vt1=propose perfect	-9 9
vt1=put past	-6 6
vt1=put present	-10 10
vt1=reach past	-10 10
vt1=reach pluperfect	20 -20
vt1=rise past	-6 6
vt1=say present	8 -8
vt1=see present	-8 8
vt1=stand present	-8 8
vt2=be modal	-11 11
vt2=be past	-10 10
vt2=be perfect	6 -6
vt2=come past	6 -6
vt2=go modal	-6 6
vt2=go past	-17 17
vt2=have present	8 -8
vt2=import past	8 -8
vt2=lower present	-8 8
vt2=other modal	6 -6
vt2=other present	9 -9
vt2=pay future	6 -6
vt2=sell past	14 -14
year earlier	-12 12
year earlier tonnes	-6 6
year earlier units	-6 6
year later	-33 33
year later money	-27 27
year later percent	-13 13
year this percent	9 -9`;
