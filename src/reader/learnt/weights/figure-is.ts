// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	16 -16
a:!	-22 22
a:'s	-6 6
a:.	15 -15
a:<day-ahead>	-10 10
a:<day-today>	6 -6
a:<goods-amount>	-9 9
a:<goods-amount> in	15 -15
a:<level-noun>	-8 8
a:<level> of	7 -7
a:<level> on	-7 7
a:<money>	14 -14
a:<month-gone> from	-7 7
a:<name>	-11 11
a:<name> 's	-12 12
a:<name> last	6 -6
a:<name> sell	-6 6
a:<name> since	-8 8
a:<person>	23 -23
a:<person> 's	16 -16
a:<points>	7 -7
a:<quality> .	8 -8
a:<quality> cement	20 -20
a:<quality> date	-12 12
a:<quality> duty	-9 9
a:<quality> fish	-11 11
a:<quality> good	-12 12
a:<quality> rice	-7 7
a:<quality> wheat	9 -9
a:<span>	-11 11
a:<span> .	24 -24
a:<span> of	-11 11
a:<taker>	14 -14
a:<v-begin>	-11 11
a:<v-impose>	-12 12
a:<v-say>	25 -25
a:<v-sell>	-6 6
a:<v-stay>	14 -14
a:<v-target>	-20 20
a:?	10 -10
a:after	-17 17
a:after .	-11 11
a:after the	-6 6
a:again	6 -6
a:against	6 -6
a:agree	-9 9
a:and	9 -9
a:and <level>	17 -17
a:and <money>	8 -8
a:and <number>	-7 7
a:and <quality>	-9 9
a:and a	13 -13
a:and no	-11 11
a:and the	10 -10
a:at <level>	-17 17
a:at <number>	-6 6
a:at the	7 -7
a:back	8 -8
a:be	-6 6
a:bean	10 -10
a:beef	-9 9
a:been	-10 10
a:been collect	-6 6
a:before	-9 9
a:before the	6 -6
a:between	-12 12
a:boeing	-7 7
a:border .	-6 6
a:business	14 -14
a:butter	6 -6
a:butter .	6 -6
a:buyer	13 -13
a:by <day-ahead>	-13 13
a:by the	-10 10
a:cashmere	-9 9
a:category	10 -10
a:cement	21 -21
a:cheese	8 -8
a:coal	-18 18
a:cocoa	6 -6
a:cocoa butter	6 -6
a:cod	-8 8
a:collect	-8 8
a:cotton	8 -8
a:current	-6 6
a:cut	12 -12
a:date	-10 10
a:direction	-6 6
a:duty	-8 8
a:duty on	-15 15
a:each	-20 20
a:each of	-17 17
a:earlier	-8 8
a:earth	6 -6
a:emergency	-7 7
a:euro	11 -11
a:expect	-8 8
a:expect .	-8 8
a:export to	-7 7
a:extension	-7 7
a:far	-9 9
a:far .	-9 9
a:firm	10 -10
a:first	-7 7
a:first <span>	-16 16
a:first quarter	-6 6
a:first term	-9 9
a:for	-7 7
a:for <name>	-10 10
a:for <number>	-7 7
a:for shipbuilding	-10 10
a:for thi	-18 18
a:free	-10 10
a:from	9 -9
a:from <day-ahead>	9 -9
a:from <level>	10 -10
a:from <name>	9 -9
a:from boeing	-6 6
a:from the	-6 6
a:fruit	-7 7
a:get	12 -12
a:good	-24 24
a:good worth	6 -6
a:growth	-21 21
a:had been	-12 12
a:half	13 -13
a:have	12 -12
a:higher	-9 9
a:higher .	-16 16
a:import	12 -12
a:import of	8 -8
a:in	-8 8
a:in <month-ahead>	7 -7
a:in a	-7 7
a:in each	-18 18
a:in good	-9 9
a:in new	-9 9
a:in the	-7 7
a:included	7 -7
a:instead of	6 -6
a:is a	-7 7
a:island	-7 7
a:it .	-20 20
a:its own	9 -9
a:last season	17 -17
a:last summer	-6 6
a:law	-6 6
a:law .	-6 6
a:less	-8 8
a:less than	-10 10
a:line	10 -10
a:lower	-11 11
a:maize	25 -25
a:meet	-9 9
a:member	7 -7
a:milk	-8 8
a:milk powder	-8 8
a:more .	15 -15
a:more than	-11 11
a:much	10 -10
a:new duty	-10 10
a:next	-9 9
a:next .	-17 17
a:next <span>	14 -14
a:next year	-8 8
a:nil	-18 18
a:north	-10 10
a:not	11 -11
a:now .	6 -6
a:of <level>	-8 8
a:of <month-gone>	8 -8
a:of <name>	-18 18
a:of <person>	21 -21
a:of a	6 -6
a:of coal	-13 13
a:of duty	-7 7
a:of good	-14 14
a:of it	-14 14
a:of its	6 -6
a:of our	8 -8
a:of soybean	-19 19
a:of sugar	-13 13
a:of the	9 -9
a:of them	7 -7
a:off	6 -6
a:off the	-6 6
a:on	27 -27
a:on <day-ahead>	10 -10
a:on <day-gone>	20 -20
a:on <quality>	-18 18
a:on good	8 -8
a:one	9 -9
a:or	-18 18
a:or <level>	-12 12
a:order	-7 7
a:our	6 -6
a:output	-12 12
a:output .	-10 10
a:over	8 -8
a:own	10 -10
a:pay <level>	6 -6
a:people	10 -10
a:permanent	-12 12
a:potatoe	7 -7
a:powder	-8 8
a:present .	-6 6
a:price	-6 6
a:quota	-17 17
a:rare	6 -6
a:raspberry	-12 12
a:reach	12 -12
a:rice	10 -10
a:sale	14 -14
a:sale .	11 -11
a:sale in	7 -7
a:second	7 -7
a:second quarter	6 -6
a:seed	7 -7
a:sell to	-7 7
a:shipbuilding	-11 11
a:shrimp	12 -12
a:since <day-gone>	-8 8
a:since <month-gone>	13 -13
a:since <number>	7 -7
a:since the	-12 12
a:so far	-9 9
a:soybean	-9 9
a:start	-12 12
a:start on	-12 12
a:state	9 -9
a:steel	-9 9
a:sugar	-8 8
a:summer	-8 8
a:summer .	-8 8
a:surcharge	-6 6
a:tariff	31 -31
a:tariff line	7 -7
a:tariff on	8 -8
a:tax	-13 13
a:tea	14 -14
a:term	-9 9
a:than	-19 19
a:than in	-30 30
a:the	-9 9
a:the <day-ahead>	-20 20
a:the <quality>	7 -7
a:the <span>	-12 12
a:the border	-6 6
a:the come	-13 13
a:the current	-6 6
a:the emergency	-8 8
a:the first	-16 16
a:the island	-7 7
a:the last	-7 7
a:the second	7 -7
a:the tariff	11 -11
a:the value	6 -6
a:the year	-9 9
a:them	7 -7
a:then .	-6 6
a:there .	-6 6
a:they	8 -8
a:thi	-13 13
a:thi season	-8 8
a:thi year	-12 12
a:time	24 -24
a:to <money>	-6 6
a:to <number>	6 -6
a:to <seat>	-11 11
a:to a	-9 9
a:to the	-19 19
a:ton	6 -6
a:truce	-7 7
a:truce .	-10 10
a:under the	-11 11
a:until	7 -7
a:until the	11 -11
a:up	-13 13
a:upon	6 -6
a:us	8 -8
a:value	9 -9
a:want	6 -6
a:week	17 -17
a:what <name>	-6 6
a:wheat	12 -12
a:will	15 -15
a:with <name>	-8 8
a:within	-13 13
a:worth <money>	6 -6
a:worth of	-7 7
a:year	-16 16
a:year before	-7 7
a:zero	6 -6
after other unit far percent	-6 6
after other unit far tonnes	-8 8
after other unit far units	13 -13
after other unit here money	-28 28
after other unit here percent	-42 42
after other unit here tonnes	8 -8
after other unit next percent	-14 14
after other unit next units	13 -13
after same unit far money	41 -41
after same unit far percent	31 -31
after same unit far tonnes	9 -9
after same unit far units	9 -9
after same unit here money	12 -12
after same unit here percent	32 -32
after same unit here tonnes	28 -28
after same unit next money	-11 11
after same unit next percent	22 -22
asks	11 -11
b:" we	9 -9
b:&	7 -7
b:& p	7 -7
b:'	29 -29
b:' <organisation>	8 -8
b:'s	11 -11
b:'s central	-13 13
b:'s economy	14 -14
b:'s share	6 -6
b:'s surplu	11 -11
b:'s tariff	-13 13
b:(	14 -14
b:,	-7 7
b:, a	-37 37
b:, at	13 -13
b:, come	10 -10
b:, down	-9 9
b:, i	-10 10
b:, including	-8 8
b:, is	-10 10
b:, it	9 -9
b:, or	20 -20
b:, rise	9 -9
b:, sell	8 -8
b:, some	9 -9
b:, the	20 -20
b:, will	-6 6
b:.	-14 14
b::	-6 6
b:: <number>	13 -13
b:: <seat>	-8 8
b:: it	-9 9
b:: the	17 -17
b:;	17 -17
b:; <name>	11 -11
b:<day-ahead>	12 -12
b:<day-gone> the	-15 15
b:<goods-amount>	13 -13
b:<goods-amount> in	15 -15
b:<level-noun>	29 -29
b:<level>	17 -17
b:<level> and	7 -7
b:<level> at	10 -10
b:<level> from	9 -9
b:<level> of	-11 11
b:<level> on	-11 11
b:<level> since	6 -6
b:<name> 's	11 -11
b:<name> accept	-9 9
b:<name> are	7 -7
b:<name> charge	9 -9
b:<name> collect	-9 9
b:<name> export	6 -6
b:<name> fall	-6 6
b:<name> has	-11 11
b:<name> have	-10 10
b:<name> is	-11 11
b:<name> reach	-11 11
b:<name> rise	-6 6
b:<name> shall	12 -12
b:<name> ship	6 -6
b:<name> soybean	12 -12
b:<name> take	-15 15
b:<name> trade	-15 15
b:<name> undertake	14 -14
b:<name> was	11 -11
b:<name> were	11 -11
b:<not>	15 -15
b:<number>	20 -20
b:<number> <name>	-11 11
b:<number> is	9 -9
b:<office>	-18 18
b:<organisation>	9 -9
b:<organisation> 's	-15 15
b:<organisation> expect	9 -9
b:<organisation> has	15 -15
b:<organisation> would	6 -6
b:<person> has	-17 17
b:<quality>	-13 13
b:<quality> export	-20 20
b:<quality> exporter	-8 8
b:<quality> good	11 -11
b:<quality> importer	-6 6
b:<quality> oil	6 -6
b:<quality> tariff	-11 11
b:<quality> tomatoe	-10 10
b:<seat> 's	-12 12
b:<sender>	-14 14
b:<span> and	-7 7
b:<v-buy>	-21 21
b:<v-down>	-7 7
b:<v-propose>	-9 9
b:<v-return>	-7 7
b:<v-sell>	-8 8
b:<v-suspend>	19 -19
b:<v-target>	14 -14
b:<v-up>	6 -6
b:a	21 -21
b:a deficit	7 -7
b:a duty	-8 8
b:a fall	-17 17
b:a lapse	-14 14
b:a letter	-6 6
b:a record	22 -22
b:a rise	-6 6
b:about	-11 11
b:above	6 -6
b:accept	-10 10
b:add	7 -7
b:additional	21 -21
b:additional duty	8 -8
b:against	-10 10
b:aim at	-15 15
b:all	-11 11
b:all country	-10 10
b:almost	-14 14
b:alone	-12 12
b:also	-10 10
b:amount to	-6 6
b:an	11 -11
b:an additional	14 -14
b:and <goods-amount>	8 -8
b:and <name>	-12 12
b:and <number>	-7 7
b:and by	-8 8
b:and would	11 -11
b:announce	7 -7
b:another	-20 20
b:apply	-6 6
b:apply to	-7 7
b:are	12 -12
b:are down	10 -10
b:ask	11 -11
b:ask for	7 -7
b:at	9 -9
b:at a	7 -7
b:at about	-9 9
b:at least	-6 6
b:average	-24 24
b:average <quality>	-15 15
b:bank	-11 11
b:before	6 -6
b:bill	-9 9
b:book	-16 16
b:bring in	-9 9
b:bring the	12 -12
b:budget	6 -6
b:buy <goods-amount>	8 -8
b:buy <quality>	-6 6
b:buy at	10 -10
b:by <level>	10 -10
b:by the	-6 6
b:c	36 -36
b:can	-10 10
b:carpet	10 -10
b:carry	7 -7
b:central	-13 13
b:central bank	-13 13
b:charge	11 -11
b:charge <level>	8 -8
b:cheese	-6 6
b:claim	8 -8
b:close to	-6 6
b:closed	6 -6
b:club	7 -7
b:cocoa	14 -14
b:cocoa paste	19 -19
b:cod	7 -7
b:collect	-15 15
b:come down	6 -6
b:come to	-12 12
b:commerce	8 -8
b:commit	-9 9
b:commit to	-8 8
b:confirm	-12 12
b:contract	-6 6
b:cost of	-6 6
b:cost the	-23 23
b:count	-17 17
b:country	-20 20
b:cut by	-6 6
b:cut its	6 -6
b:cut on	-6 6
b:deal	7 -7
b:deficit	-8 8
b:deficit with	-17 17
b:demand	-6 6
b:down	-11 11
b:down by	14 -14
b:down for	-6 6
b:dried	6 -6
b:drop	-6 6
b:drop from	10 -10
b:duty	9 -9
b:duty is	8 -8
b:each	8 -8
b:each of	11 -11
b:economy	23 -23
b:economy grow	6 -6
b:economy is	6 -6
b:economy to	7 -7
b:effect	-9 9
b:estimate	-11 11
b:euro	7 -7
b:export good	17 -17
b:export of	12 -12
b:export to	-18 18
b:extension	13 -13
b:extra	9 -9
b:fall	-12 12
b:fall from	-12 12
b:fall of	-17 17
b:fall to	14 -14
b:fentanyl	12 -12
b:figure of	6 -6
b:for <number>	14 -14
b:for <span>	10 -10
b:for a	10 -10
b:for growth	7 -7
b:for the	-12 12
b:for thi	-19 19
b:forecast for	10 -10
b:free	-7 7
b:from	14 -14
b:from <name>	-10 10
b:from the	21 -21
b:full	-6 6
b:future	8 -8
b:gained	10 -10
b:gap	-11 11
b:georgia	-7 7
b:go	7 -7
b:go up	11 -11
b:goal	-7 7
b:good for	-8 8
b:good pay	8 -8
b:good stand	-10 10
b:good with	-8 8
b:grow	6 -6
b:grower	-17 17
b:growth	12 -12
b:growth of	30 -30
b:had agree	9 -9
b:had been	-8 8
b:had reach	19 -19
b:has ask	12 -12
b:has been	13 -13
b:has propose	-11 11
b:have pay	-6 6
b:have rise	7 -7
b:having	-8 8
b:he	11 -11
b:he put	8 -8
b:he want	-6 6
b:he was	17 -17
b:here	6 -6
b:his	-10 10
b:hold	9 -9
b:house	-7 7
b:i	-8 8
b:if	10 -10
b:import	-8 8
b:import from	-7 7
b:importer	6 -6
b:importer have	7 -7
b:in	6 -6
b:in <number>	-7 7
b:in a	-6 6
b:in each	15 -15
b:in good	-7 7
b:including	-8 8
b:index	14 -14
b:industry	-6 6
b:inflation	14 -14
b:into	7 -7
b:into <name>	7 -7
b:invest	-9 9
b:investigation	8 -8
b:is on	6 -6
b:is the	-20 20
b:is up	7 -7
b:is worth	18 -18
b:it	-13 13
b:it had	-25 25
b:it is	9 -9
b:it was	-12 12
b:it will	11 -11
b:it would	-12 12
b:its forecast	9 -9
b:its import	-9 9
b:its purchase	-10 10
b:its tariff	8 -8
b:jump	-8 8
b:keep	9 -9
b:land	-8 8
b:lapse	-13 13
b:last season	-14 14
b:least	-6 6
b:leave	7 -7
b:let	9 -9
b:let in	6 -6
b:licence	6 -6
b:list cover	-7 7
b:lower	10 -10
b:lumber	12 -12
b:maker	12 -12
b:market	12 -12
b:may	-11 11
b:member	-14 14
b:mill	7 -7
b:mr	9 -9
b:mr <person>	9 -9
b:name	-10 10
b:net	13 -13
b:new	23 -23
b:next	13 -13
b:not	16 -16
b:note	6 -6
b:now	8 -8
b:number	8 -8
b:of	-8 8
b:of <day-gone>	-9 9
b:of <level>	9 -9
b:of <number>	-13 13
b:of about	7 -7
b:of both	-6 6
b:of car	-8 8
b:of the	9 -9
b:off	14 -14
b:offer	19 -19
b:offer to	7 -7
b:oil	6 -6
b:oil to	7 -7
b:old	12 -12
b:on <quality>	20 -20
b:on most	-7 7
b:on the	-8 8
b:opened	15 -15
b:or	14 -14
b:order	-8 8
b:our	7 -7
b:our export	-9 9
b:out	10 -10
b:owe	7 -7
b:p	7 -7
b:pact	6 -6
b:page	9 -9
b:palm	-6 6
b:palm oil	-6 6
b:paste	19 -19
b:pay	6 -6
b:peso	6 -6
b:place	-13 13
b:plan	12 -12
b:plan for	7 -7
b:point	11 -11
b:potash	12 -12
b:power	16 -16
b:prepare	-6 6
b:price	19 -19
b:price of	9 -9
b:promise	-14 14
b:promise to	6 -6
b:propose	-9 9
b:purchase	-12 12
b:purchase of	-12 12
b:put	-10 10
b:put the	-13 13
b:quarrel	-6 6
b:quarter	-11 11
b:quota of	-7 7
b:rate	15 -15
b:reach	10 -10
b:record	22 -22
b:revenue	23 -23
b:right	7 -7
b:rise of	-6 6
b:rise to	9 -9
b:run	10 -10
b:s	7 -7
b:s &	7 -7
b:sale	14 -14
b:same	-8 8
b:sanction	8 -8
b:sanction on	7 -7
b:say he	17 -17
b:say it	6 -6
b:say on	13 -13
b:scrap	6 -6
b:scrap its	6 -6
b:season	-15 15
b:section	19 -19
b:see	-15 15
b:sell	-14 14
b:sell us	-6 6
b:shall	13 -13
b:share	10 -10
b:she	11 -11
b:ship	6 -6
b:shipment	-10 10
b:shop	6 -6
b:should	-11 11
b:show	-11 11
b:shrink	-12 12
b:shrink by	-11 11
b:side	-10 10
b:since	6 -6
b:soybean	10 -10
b:spring	-16 16
b:state	-10 10
b:still	7 -7
b:stock	15 -15
b:summer	8 -8
b:sunflower	7 -7
b:sunflower oil	7 -7
b:surcharge	10 -10
b:surcharge of	8 -8
b:surplu	7 -7
b:surplu with	-9 9
b:take in	-15 15
b:take the	6 -6
b:tariff	-8 8
b:tariff for	10 -10
b:tariff of	19 -19
b:tax	8 -8
b:tax of	6 -6
b:tell	13 -13
b:that <name>	22 -22
b:that a	6 -6
b:that he	8 -8
b:that is	-9 9
b:that it	-10 10
b:that our	15 -15
b:that take	-10 10
b:that the	-21 21
b:that trade	-6 6
b:that would	-11 11
b:the <level>	-19 19
b:the <name>	-18 18
b:the <seat>	-9 9
b:the average	-17 17
b:the company	-10 10
b:the euro	7 -7
b:the extension	12 -12
b:the figure	6 -6
b:the first	6 -6
b:the goal	-10 10
b:the lower	9 -9
b:the new	16 -16
b:the next	6 -6
b:the old	9 -9
b:the peso	6 -6
b:the right	7 -7
b:the s	7 -7
b:the same	-8 8
b:the share	-10 10
b:the tariff	17 -17
b:the total	9 -9
b:the two	-9 9
b:the value	-7 7
b:the whole	-14 14
b:the year	-9 9
b:their	13 -13
b:them	-14 14
b:then	-10 10
b:then <quality>	-9 9
b:they make	12 -12
b:thi	-7 7
b:think	-12 12
b:third	6 -6
b:those	-19 19
b:through the	-12 12
b:ticket	6 -6
b:to <name>	6 -6
b:to be	-9 9
b:to buy	6 -6
b:to grow	13 -13
b:to order	-6 6
b:to pay	-12 12
b:to purchase	-8 8
b:to see	-8 8
b:to take	10 -10
b:to the	-9 9
b:tomatoe	-10 10
b:total	18 -18
b:toyota	10 -10
b:trade	-9 9
b:trade between	-10 10
b:trade deficit	-12 12
b:truce	9 -9
b:two country	-6 6
b:under	29 -29
b:under section	11 -11
b:under the	16 -16
b:undertake	13 -13
b:until then	-8 8
b:up by	6 -6
b:up to	7 -7
b:value	-9 9
b:value of	-10 10
b:want a	6 -6
b:was put	-6 6
b:watche	-10 10
b:we	-21 21
b:we have	-11 11
b:we pay	-10 10
b:were worth	12 -12
b:which	14 -14
b:who	10 -10
b:whole	-10 10
b:will	14 -14
b:will pay	9 -9
b:win	6 -6
b:with	16 -16
b:with <name>	-6 6
b:work	9 -9
b:world	-16 16
b:worth	12 -12
b:worth c	31 -31
b:would cost	-9 9
b:year	9 -9
b:year is	11 -11
b:year it	15 -15
b:year to	22 -22
b:year we	-8 8
b:— <name>	-6 6
b:•	-10 10
c0=agree	6 -6
c0=buy	6 -6
c0=impose	20 -20
c0=sell	-7 7
c0=suspend	9 -9
c0=target	21 -21
c1=buy	6 -6
c1=end	8 -8
c1=impose	14 -14
c1=return	9 -9
c1=sell	-13 13
c1=suspend	9 -9
c1=target	11 -11
c1=threaten	8 -8
c1=up	8 -8
c2=bear	10 -10
c2=buy	13 -13
c2=end	7 -7
c2=impose	-9 9
c2=say	11 -11
c2=sell	-20 20
c2=stay	-13 13
clause about deficit 1 percent	9 -9
clause about duties 5	-9 9
clause about exports 8 money	9 -9
clause about exports 8 percent	-25 25
clause about exports 8 tonnes	10 -10
clause about exports 8 units	11 -11
clause about imports 9	-10 10
clause about imports 9 money	-6 6
clause about other 2	6 -6
clause about purchases 6 percent	12 -12
clause about purchases 6 units	-24 24
clause about trade 10 money	-12 12
clause about trade 10 percent	18 -18
clause about trade 3	-14 14
clause about trade 3 money	-7 7
clause about trade 3 percent	-11 11
clause achieved	7 -7
clause achieved tonnes	15 -15
clause aim money	-14 14
clause aim percent	9 -9
clause aim units	-11 11
clause average	-20 20
clause average percent	-20 20
clause change	-10 10
clause change percent	-29 29
clause change tonnes	18 -18
clause change units	21 -21
clause period	-29 29
clause period money	-30 30
clause period percent	-14 14
clause period units	10 -10
clause to come money	-12 12
clause to come tonnes	7 -7
clause trade	-7 7
clause trade percent	-11 11
clause trade units	13 -13
clause worth percent	-13 13
ct0=agree pluperfect	23 -23
ct0=agree present	-6 6
ct0=bear present	11 -11
ct0=buy future	6 -6
ct0=buy perfect	-8 8
ct0=buy present	8 -8
ct0=down past	11 -11
ct0=down present	-6 6
ct0=end perfect	6 -6
ct0=end present	-6 6
ct0=impose past-passive	-7 7
ct0=impose perfect	16 -16
ct0=impose present	7 -7
ct0=impose present-passive	6 -6
ct0=propose future	-10 10
ct0=propose past	16 -16
ct0=propose pluperfect	-19 19
ct0=sell present	8 -8
ct0=stay future	9 -9
ct0=stay perfect	12 -12
ct0=target present	12 -12
ct0=up perfect	-10 10
ct0=up present	12 -12
ct1=agree pluperfect	17 -17
ct1=bear infinitive	-14 14
ct1=bear participle-passive	-6 6
ct1=bear present	16 -16
ct1=begin infinitive	14 -14
ct1=begin past	-6 6
ct1=buy future	6 -6
ct1=buy perfect	-8 8
ct1=buy present	8 -8
ct1=down past	11 -11
ct1=down present	-6 6
ct1=end infinitive	7 -7
ct1=end perfect	6 -6
ct1=end present	-7 7
ct1=impose infinitive	16 -16
ct1=impose participle-passive	-16 16
ct1=impose past	-8 8
ct1=impose past-passive	-7 7
ct1=impose perfect	20 -20
ct1=impose present	8 -8
ct1=impose present-passive	6 -6
ct1=propose future	-10 10
ct1=propose modal	10 -10
ct1=propose participle-passive	-11 11
ct1=propose pluperfect	-19 19
ct1=propose present	7 -7
ct1=say present	7 -7
ct1=sell participle-passive	-13 13
ct1=sell present	8 -8
ct1=stay future	13 -13
ct1=stay perfect	12 -12
ct1=target infinitive	-10 10
ct1=target present	12 -12
ct1=up infinitive	6 -6
ct1=up perfect	-10 10
ct1=up present	11 -11
ct2=agree participle-passive	6 -6
ct2=bear future	9 -9
ct2=bear present	11 -11
ct2=begin present	10 -10
ct2=down past	10 -10
ct2=down present	-7 7
ct2=impose participle-passive	-9 9
ct2=impose perfect	-6 6
ct2=propose present	6 -6
ct2=propose present-passive	-8 8
ct2=sell participle-passive	-8 8
ct2=sell present	-17 17
ct2=stay modal	-9 9
ct2=stay perfect	7 -7
ct2=stay present	-7 7
ct2=up past	-11 11
early	26 -26
f:!	-8 8
f:"	-6 6
f:'	20 -20
f::	-11 11
f:;	-8 8
f:<agent>	11 -11
f:<day-ahead>	19 -19
f:<day-gone>	13 -13
f:<duty>	21 -21
f:<goods-amount>	30 -30
f:<goods>	-7 7
f:<level>	19 -19
f:<money>	-19 19
f:<month-ahead>	-21 21
f:<month-gone>	-16 16
f:<month-today>	-10 10
f:<name>	19 -19
f:<not>	-6 6
f:<organisation>	-16 16
f:<person>	8 -8
f:<points>	7 -7
f:<quality>	-7 7
f:<seat>	-14 14
f:<sender>	-13 13
f:<span>	-24 24
f:<taker>	14 -14
f:<v-agree>	7 -7
f:<v-bear>	-10 10
f:<v-begin>	11 -11
f:<v-deny>	13 -13
f:<v-down>	-12 12
f:<v-end>	12 -12
f:<v-impose>	18 -18
f:<v-return>	-24 24
f:<v-say>	6 -6
f:<v-suspend>	12 -12
f:<v-target>	20 -20
f:<v-threaten>	-6 6
f:a	8 -8
f:about	11 -11
f:accord	-7 7
f:according	-19 19
f:against	-29 29
f:ago	25 -25
f:agree	9 -9
f:agreement	20 -20
f:aircraft	7 -7
f:all	-19 19
f:alone	-13 13
f:aluminium	13 -13
f:and	8 -8
f:announce	10 -10
f:another	-20 20
f:approval	8 -8
f:are	13 -13
f:arrangement	-6 6
f:as	28 -28
f:at	-9 9
f:back	10 -10
f:bank	7 -7
f:base	-12 12
f:be	8 -8
f:because	11 -11
f:been	24 -24
f:before	-10 10
f:billion	-23 23
f:both	-6 6
f:break	-8 8
f:busan	-7 7
f:business	12 -12
f:but	15 -15
f:buy	-13 13
f:call	-16 16
f:can	-11 11
f:case	-8 8
f:central	6 -6
f:chicken	-10 10
f:club	7 -7
f:colleague	-7 7
f:collect	-7 7
f:come	-8 8
f:comment	-11 11
f:commerce	6 -6
f:company	6 -6
f:continue	6 -6
f:cost	-12 12
f:cotton	-10 10
f:count	14 -14
f:country	-15 15
f:covered	6 -6
f:custom	12 -12
f:customer	8 -8
f:cut	-6 6
f:deadline	7 -7
f:decide	11 -11
f:did	-25 25
f:dollar	-8 8
f:double	-18 18
f:duty	10 -10
f:each	-14 14
f:earlier	-24 24
f:effect	-7 7
f:either	-10 10
f:elsewhere	-10 10
f:enter	-7 7
f:ever	-10 10
f:expect	-24 24
f:export	-6 6
f:exporter	17 -17
f:extra	9 -9
f:fall	-28 28
f:farm	-6 6
f:fee	16 -16
f:flat	-11 11
f:for	13 -13
f:force	6 -6
f:forecast	-14 14
f:free	-11 11
f:freight	-12 12
f:from	20 -20
f:full	6 -6
f:go	8 -8
f:goal	13 -13
f:good	-14 14
f:growth	-11 11
f:had	-7 7
f:hasn't	7 -7
f:have	7 -7
f:here	-15 15
f:high	-17 17
f:higher	7 -7
f:hold	18 -18
f:hope	8 -8
f:hour	7 -7
f:house	12 -12
f:if	-14 14
f:import	10 -10
f:in	-16 16
f:industry	-11 11
f:inflation	-7 7
f:interest	11 -11
f:is	18 -18
f:it	-11 11
f:just	8 -8
f:kind	-6 6
f:know	8 -8
f:last	-6 6
f:least	-6 6
f:less	8 -8
f:line	-6 6
f:list	20 -20
f:lorry	6 -6
f:lower	17 -17
f:m	-19 19
f:machine	6 -6
f:many	7 -7
f:market	-19 19
f:matter	9 -9
f:meet	-11 11
f:mill	11 -11
f:million	11 -11
f:most	-10 10
f:mostly	-12 12
f:mr	12 -12
f:much	-29 29
f:named	-6 6
f:negotiate	17 -17
f:neither	19 -19
f:never	6 -6
f:next	6 -6
f:no	-13 13
f:none	6 -6
f:nor	-6 6
f:not	-8 8
f:note	-8 8
f:now	21 -21
f:nut	-11 11
f:off	13 -13
f:offer	16 -16
f:on	26 -26
f:once	-9 9
f:only	-7 7
f:ordinary	16 -16
f:other	-6 6
f:otherwise	7 -7
f:our	-7 7
f:outside	-16 16
f:over	12 -12
f:own	9 -9
f:p	-18 18
f:page	15 -15
f:palm	21 -21
f:paper	-6 6
f:pause	8 -8
f:pay	14 -14
f:payable	6 -6
f:people	-11 11
f:plan	32 -32
f:plant	-7 7
f:plu	-8 8
f:post	7 -7
f:price	15 -15
f:procedure	-15 15
f:product	-17 17
f:promise	21 -21
f:quarrel	-6 6
f:quota	-8 8
f:reach	17 -17
f:read	-6 6
f:reason	12 -12
f:reckon	-8 8
f:refused	8 -8
f:remain	9 -9
f:replace	16 -16
f:reporter	-6 6
f:return	-8 8
f:rice	9 -9
f:rise	10 -10
f:round	14 -14
f:rule	7 -7
f:sale	17 -17
f:say	7 -7
f:second	10 -10
f:settle	-8 8
f:share	6 -6
f:she	-10 10
f:should	26 -26
f:side	-12 12
f:since	13 -13
f:some	-12 12
f:soybean	-8 8
f:spring	-17 17
f:standstill	8 -8
f:state	8 -8
f:statement	7 -7
f:step	-6 6
f:still	15 -15
f:sum	9 -9
f:table	16 -16
f:take	19 -19
f:talk	39 -39
f:target	-7 7
f:tax	10 -10
f:term	19 -19
f:than	13 -13
f:thank	-6 6
f:there	-21 21
f:thi	-16 16
f:third	-10 10
f:thousand	-10 10
f:through	-10 10
f:too	10 -10
f:trade	-19 19
f:trader	12 -12
f:truce	8 -8
f:two	9 -9
f:under	11 -11
f:until	12 -12
f:up	-6 6
f:use	-12 12
f:very	-10 10
f:wait	-8 8
f:want	-19 19
f:warn	-7 7
f:was	13 -13
f:watch	6 -6
f:way	-8 8
f:week	-9 9
f:well	10 -10
f:what	-10 10
f:wheat	6 -6
f:who	-9 9
f:whole	-14 14
f:win	-23 23
f:wine	-21 21
f:within	-6 6
f:word	-16 16
f:year	-11 11
f:you	-11 11
f:your	10 -10
f:—	-21 21
first about deficit 1 percent	9 -9
first about duties 5	-9 9
first about exports 8 money	13 -13
first about exports 8 percent	-26 26
first about exports 8 units	11 -11
first about imports 9	-8 8
first about other 2	6 -6
first about purchases 6	7 -7
first about purchases 6 percent	16 -16
first about purchases 6 units	-24 24
first about trade 10 money	-19 19
first about trade 10 percent	31 -31
first about trade 3	-14 14
first about trade 3 money	-6 6
first about trade 3 percent	-11 11
first none	30 -30
first none percent	61 -61
first none tonnes	-13 13
first none units	-6 6
first-of-paragraph	11 -11
goods money	-29 29
goods percent	32 -32
goods tonnes	23 -23
goods units	7 -7
has-future	15 -15
has-gerund	9 -9
has-infinitive	16 -16
has-participle	-11 11
has-past	12 -12
has-perfect	-10 10
kind money	-7 7
kind percent	43 -43
kind tonnes	-6 6
kind units	-9 9
l1=(	7 -7
l1=,	-15 15
l1=:	-6 6
l1=<begin>	-6 6
l1=<goods>	-6 6
l1=<level-noun>	24 -24
l1=<level>	9 -9
l1=<not>	-6 6
l1=<v-agree>	-10 10
l1=<v-buy>	-9 9
l1=<v-down>	-6 6
l1=<v-end>	13 -13
l1=<v-impose>	7 -7
l1=<v-sell>	-19 19
l1=<v-stay>	23 -23
l1=<v-target>	-7 7
l1=a	18 -18
l1=about	-13 13
l1=above	6 -6
l1=accept	-9 9
l1=another	-20 20
l1=are	8 -8
l1=at	9 -9
l1=been	8 -8
l1=buy	-8 8
l1=by	-15 15
l1=c	36 -36
l1=charge	7 -7
l1=collect	-7 7
l1=cost	38 -38
l1=cover	9 -9
l1=demand	-6 6
l1=down	-27 27
l1=drop	-12 12
l1=expect	-12 12
l1=extra	7 -7
l1=from	10 -10
l1=gained	10 -10
l1=has	13 -13
l1=have	18 -18
l1=import	8 -8
l1=invest	-8 8
l1=least	-14 14
l1=like	12 -12
l1=lose	12 -12
l1=next	13 -13
l1=on	-29 29
l1=or	16 -16
l1=order	-9 9
l1=over	9 -9
l1=page	9 -9
l1=pay	15 -15
l1=purchase	-8 8
l1=section	18 -18
l1=sell	-26 26
l1=take	7 -7
l1=that	11 -11
l1=the	22 -22
l1=then	-6 6
l1=to	10 -10
l1=up	-12 12
l1=us	-14 14
l1=was	-28 28
l1=were	18 -18
l1=with	11 -11
l1=worth	-8 8
l1=year	-23 23
l1=—	6 -6
l2='s	8 -8
l2=:	-13 13
l2=;	-10 10
l2=<duty>	16 -16
l2=<gate>	18 -18
l2=<level>	-11 11
l2=<money>	-6 6
l2=<month-ahead>	6 -6
l2=<name>	-10 10
l2=<not>	10 -10
l2=<organisation>	7 -7
l2=<quality>	-15 15
l2=<seat>	15 -15
l2=<sender>	8 -8
l2=<span>	17 -17
l2=<v-agree>	-17 17
l2=<v-bear>	6 -6
l2=<v-begin>	6 -6
l2=<v-buy>	-21 21
l2=<v-down>	-7 7
l2=<v-end>	9 -9
l2=<v-return>	6 -6
l2=<v-stay>	-13 13
l2=a	18 -18
l2=aim	-15 15
l2=and	11 -11
l2=are	6 -6
l2=ask	6 -6
l2=at	-14 14
l2=be	-6 6
l2=between	7 -7
l2=bring	-9 9
l2=by	6 -6
l2=case	-13 13
l2=collect	-9 9
l2=commit	-8 8
l2=company	-7 7
l2=country	-12 12
l2=deal	9 -9
l2=fall	-16 16
l2=fee	9 -9
l2=fish	6 -6
l2=flour	7 -7
l2=for	-8 8
l2=go	8 -8
l2=good	-10 10
l2=grow	10 -10
l2=growth	19 -19
l2=had	9 -9
l2=has	14 -14
l2=i	14 -14
l2=importer	6 -6
l2=it	-6 6
l2=jump	-8 8
l2=last	-25 25
l2=make	-15 15
l2=not	9 -9
l2=or	6 -6
l2=plu	-8 8
l2=promise	-11 11
l2=purchase	-10 10
l2=rate	8 -8
l2=rise	-7 7
l2=sale	14 -14
l2=sanction	8 -8
l2=say	7 -7
l2=sign	-11 11
l2=surcharge	9 -9
l2=tariff	14 -14
l2=the	10 -10
l2=they	-14 14
l2=thi	-10 10
l2=to	-9 9
l2=under	17 -17
l2=up	12 -12
l2=was	7 -7
l2=we	-25 25
l2=week	-7 7
l2=which	-7 7
l2=will	14 -14
l2=worth	35 -35
l2=would	20 -20
l2=year	19 -19
l2=you	9 -9
l3="	12 -12
l3=(	7 -7
l3=,	15 -15
l3=-	-16 16
l3=.	-16 16
l3=:	-7 7
l3=;	14 -14
l3=<begin>	-15 15
l3=<duty>	-12 12
l3=<gate>	8 -8
l3=<goods>	-7 7
l3=<level>	13 -13
l3=<month-gone>	-14 14
l3=<name>	-7 7
l3=<office>	6 -6
l3=<organisation>	6 -6
l3=<quality>	-12 12
l3=<taker>	13 -13
l3=<v-agree>	14 -14
l3=<v-begin>	7 -7
l3=<v-buy>	16 -16
l3=<v-down>	18 -18
l3=<v-end>	-16 16
l3=<v-return>	6 -6
l3=<v-sell>	-20 20
l3=<v-stay>	-9 9
l3=<v-target>	6 -6
l3=<v-up>	6 -6
l3=about	6 -6
l3=additional	8 -8
l3=agreement	-13 13
l3=all	-11 11
l3=also	-14 14
l3=and	-10 10
l3=are	-6 6
l3=ask	12 -12
l3=average	-19 19
l3=base	-13 13
l3=beef	-21 21
l3=buy	12 -12
l3=by	-10 10
l3=cod	8 -8
l3=cost	-16 16
l3=cut	6 -6
l3=duty	8 -8
l3=economy	12 -12
l3=export	-24 24
l3=fall	8 -8
l3=for	12 -12
l3=go	10 -10
l3=good	9 -9
l3=had	-6 6
l3=i	-9 9
l3=import	7 -7
l3=index	6 -6
l3=it	-6 6
l3=last	11 -11
l3=lose	-18 18
l3=member	-13 13
l3=not	12 -12
l3=of	10 -10
l3=offer	7 -7
l3=or	-7 7
l3=other	-6 6
l3=our	6 -6
l3=own	-7 7
l3=plan	-6 6
l3=put	-7 7
l3=reach	18 -18
l3=report	6 -6
l3=sale	8 -8
l3=share	11 -11
l3=take	-13 13
l3=tariff	-17 17
l3=there	-12 12
l3=they	-10 10
l3=thi	-21 21
l3=to	-7 7
l3=trade	-12 12
l3=truce	6 -6
l3=two	-9 9
l3=up	17 -17
l3=was	13 -13
l3=we	-12 12
l3=which	13 -13
l3=would	16 -16
l3=you	-9 9
l4="	-9 9
l4=,	-7 7
l4=-	14 -14
l4=.	-6 6
l4=/	14 -14
l4=:	18 -18
l4=<day-gone>	-8 8
l4=<day-today>	7 -7
l4=<gate>	-13 13
l4=<goods-amount>	14 -14
l4=<goods>	-12 12
l4=<level-noun>	8 -8
l4=<level>	-28 28
l4=<money>	13 -13
l4=<name>	-19 19
l4=<number>	7 -7
l4=<organisation>	19 -19
l4=<person>	14 -14
l4=<sender>	-15 15
l4=<v-bear>	-7 7
l4=<v-buy>	13 -13
l4=<v-down>	-16 16
l4=<v-end>	-10 10
l4=<v-return>	-10 10
l4=<v-say>	-13 13
l4=<v-stay>	22 -22
l4=<v-up>	7 -7
l4=a	25 -25
l4=and	9 -9
l4=at	11 -11
l4=but	-7 7
l4=butter	-12 12
l4=buy	-6 6
l4=cheese	-15 15
l4=company	-7 7
l4=cover	-8 8
l4=deficit	7 -7
l4=double	6 -6
l4=down	11 -11
l4=drop	-10 10
l4=duty	19 -19
l4=each	13 -13
l4=economy	16 -16
l4=expect	15 -15
l4=export	6 -6
l4=fall	-7 7
l4=fish	9 -9
l4=for	-10 10
l4=further	-8 8
l4=has	-21 21
l4=have	-11 11
l4=he	9 -9
l4=his	-9 9
l4=if	-12 12
l4=import	8 -8
l4=in	-6 6
l4=list	-7 7
l4=make	14 -14
l4=of	12 -12
l4=our	-15 15
l4=pay	-6 6
l4=port	-11 11
l4=potash	18 -18
l4=price	-8 8
l4=propose	-12 12
l4=season	6 -6
l4=sell	-17 17
l4=should	-9 9
l4=stock	10 -10
l4=tariff	-14 14
l4=tax	6 -6
l4=the	7 -7
l4=them	-6 6
l4=there	8 -8
l4=thi	-7 7
l4=to	-15 15
l4=trade	8 -8
l4=we	-17 17
l4=where	9 -9
l4=will	14 -14
l4=would	-14 14
l4=you	7 -7
l=, and	-6 6
l=, down	-11 11
l=, is	-10 10
l=, or	14 -14
l=, some	9 -9
l=, then	-6 6
l=: the	8 -8
l=<begin> <begin>	-6 6
l=<begin> some	11 -11
l=<begin> the	9 -9
l=<level> ,	-15 15
l=<level> and	11 -11
l=<level> from	8 -8
l=<level> on	-17 17
l=<money> ,	-6 6
l=<name> ,	-6 6
l=<name> collect	-9 9
l=<name> export	-19 19
l=<name> fall	-7 7
l=<name> import	8 -8
l=<name> reach	-11 11
l=<name> ship	7 -7
l=<name> take	-9 9
l=<name> were	18 -18
l=<number> ,	-9 9
l=<number> is	8 -8
l=<person> :	-23 23
l=aim at	-15 15
l=amount to	-6 6
l=ask for	6 -6
l=at about	-9 9
l=at least	-14 14
l=between the	7 -7
l=come to	-16 16
l=commit to	-8 8
l=cut by	-6 6
l=down by	13 -13
l=down for	-6 6
l=drop from	17 -17
l=fall by	-14 14
l=fall from	-6 6
l=fall to	14 -14
l=from <name>	-9 9
l=good worth	-22 22
l=grow by	10 -10
l=growth of	16 -16
l=had reach	19 -19
l=has been	10 -10
l=is the	-9 9
l=it was	-18 18
l=make up	-16 16
l=of about	7 -7
l=on the	-10 10
l=quota of	-8 8
l=rise by	-8 8
l=rise of	-6 6
l=rise to	9 -9
l=sanction on	7 -7
l=sell <name>	12 -12
l=surcharge of	8 -8
l=tariff of	19 -19
l=the first	8 -8
l=the next	13 -13
l=to be	-8 8
l=to pay	-6 6
l=to purchase	-8 8
l=to take	11 -11
l=under section	11 -11
l=up by	6 -6
l=up from	-6 6
l=up to	14 -14
l=were worth	14 -14
l=which is	-7 7
l=will be	18 -18
l=will buy	-12 12
l=worth c	31 -31
l=would cost	18 -18
l=year to	24 -24
lead=(	14 -14
lead=,	-7 7
lead=10	14 -14
lead=12	-10 10
lead=5	16 -16
lead=6	14 -14
lead=7	18 -18
lead=8	17 -17
lead=9	21 -21
lead=:	-6 6
lead=;	17 -17
lead=a	16 -16
lead=and	-8 8
lead=canada	7 -7
lead=eu	-14 14
lead=for	-6 6
lead=four	-10 10
lead=i	-22 22
lead=if	10 -10
lead=importers	7 -7
lead=imports	-25 25
lead=in	-23 23
lead=india	8 -8
lead=it	-12 12
lead=its	20 -20
lead=japan	-29 29
lead=kazakhstan	-16 16
lead=kenya	16 -16
lead=korean	-11 11
lead=malaysia	10 -10
lead=mr	8 -8
lead=new	21 -21
lead=nigeria	13 -13
lead=of	-15 15
lead=one	-7 7
lead=pakistan	-14 14
lead=peru	-15 15
lead=portugal	-12 12
lead=prices	10 -10
lead=senegal	16 -16
lead=serbia	23 -23
lead=some	18 -18
lead=south	-19 19
lead=stocks	14 -14
lead=the	18 -18
lead=this	-13 13
lead=those	-18 18
lead=toyota	10 -10
lead=trade	15 -15
lead=trump	-15 15
lead=u.s.	10 -10
lead=ukraine	7 -7
lead=under	16 -16
lead=united	-10 10
lead=up	-18 18
lead=uruguay	-6 6
lead=us	11 -11
lead=we	-17 17
lead=which	14 -14
lead=who	10 -10
lead=you	8 -8
lead=•	-10 10
level	43 -43
lll=, up from	-6 6
lll=, which is	-7 7
lll=<begin> <begin> <begin>	-6 6
lll=<begin> <begin> some	11 -11
lll=<begin> <begin> the	9 -9
lll=<begin> <name> :	15 -15
lll=<begin> <name> export	-19 19
lll=<begin> <name> import	7 -7
lll=<begin> <name> ship	7 -7
lll=<begin> <name> take	-9 9
lll=<begin> <person> :	-15 15
lll=<begin> it was	-18 18
lll=<begin> of the	-11 11
lll=<money> , up	6 -6
lll=<name> fall by	-12 12
lll=<name> rise by	-14 14
lll=<name> sell <name>	13 -13
lll=<name> were worth	15 -15
lll=<name> will buy	-11 11
lll=<number> it was	-16 16
lll=<quality> good worth	-11 11
lll=a deficit of	7 -7
lll=a duty of	-8 8
lll=a quota of	-7 7
lll=a rise of	-6 6
lll=a tariff of	8 -8
lll=additional duty of	6 -6
lll=and <name> 's	-6 6
lll=and at least	-11 11
lll=buy at least	11 -11
lll=good stand at	-10 10
lll=good worth about	-11 11
lll=good worth c	14 -14
lll=have rise by	6 -6
lll=in <number> ,	-10 10
lll=it has been	9 -9
lll=it will be	11 -11
lll=of the next	13 -13
lll=the <name> fall	-6 6
lll=the duty of	8 -8
lll=to <name> ,	-11 11
lll=to <name> :	-8 8
lll=to <name> were	18 -18
lll=to grow by	13 -13
lll=year it was	13 -13
lr=, .	-11 11
lr=, <span>	-8 8
lr=, and	-11 11
lr=, in	16 -16
lr=, less	-6 6
lr=, more	-13 13
lr=, of	28 -28
lr=, or	-15 15
lr=: .	-23 23
lr=: <end>	10 -10
lr=: <span>	12 -12
lr=: from	8 -8
lr=: in	-6 6
lr=<begin> in	-6 6
lr=<begin> of	-12 12
lr=<level> <end>	7 -7
lr=<name> <end>	-7 7
lr=<name> of	10 -10
lr=about ,	-25 25
lr=about in	10 -10
lr=about of	8 -8
lr=against in	-6 6
lr=and in	-11 11
lr=at .	15 -15
lr=at and	-9 9
lr=at of	-11 11
lr=at thi	11 -11
lr=been .	10 -10
lr=buy .	-25 25
lr=buy in	16 -16
lr=by last	-12 12
lr=by since	-9 9
lr=by thi	9 -9
lr=cost more	6 -6
lr=down .	-33 33
lr=expect .	-13 13
lr=export of	-20 20
lr=fall .	14 -14
lr=fall in	-13 13
lr=for .	10 -10
lr=for in	-11 11
lr=for last	-17 17
lr=for to	-11 11
lr=from ,	-13 13
lr=from .	11 -11
lr=from to	14 -14
lr=has category	7 -7
lr=import of	6 -6
lr=is of	-7 7
lr=least in	-16 16
lr=least of	6 -6
lr=lose of	10 -10
lr=next .	12 -12
lr=of ,	-10 10
lr=of for	10 -10
lr=of in	19 -19
lr=of of	-13 13
lr=of on	6 -6
lr=of over	-13 13
lr=of since	-6 6
lr=on <quality>	7 -7
lr=on of	-21 21
lr=or .	12 -12
lr=or of	6 -6
lr=reach .	8 -8
lr=reach in	-6 6
lr=rise .	10 -10
lr=rise in	-12 12
lr=rise to	-6 6
lr=sell of	-9 9
lr=some of	6 -6
lr=than ,	-16 16
lr=than of	29 -29
lr=that of	6 -6
lr=the duty	8 -8
lr=the of	-6 6
lr=the president	11 -11
lr=to .	14 -14
lr=to by	-8 8
lr=to from	8 -8
lr=to last	-12 12
lr=to of	-6 6
lr=to on	7 -7
lr=up of	-16 16
lr=was .	-16 16
lr=was before	-10 10
lr=were in	19 -19
lr=worth .	-11 11
lr=worth in	-12 12
lr=worth last	19 -19
lr=worth over	11 -11
lr=worth to	-18 18
nc2=agree	-17 17
nc2=bear	12 -12
nc2=end	7 -7
nc2=say	-11 11
nc2=sell	15 -15
nc2=suspend	-7 7
nc2=target	-7 7
nct2=agree participle-passive	-17 17
nct2=down present	7 -7
nct2=impose participle-passive	-9 9
nct2=impose past	10 -10
nct2=impose perfect-passive	6 -6
nct2=say past	-14 14
nct2=say perfect	-8 8
nct2=say present	9 -9
nct2=sell past	20 -20
nct2=stay future	-6 6
nct2=suspend present	-8 8
nct2=target present	-8 8
near about deficit 1 percent	8 -8
near about duties 5	-12 12
near about duties 5 money	-6 6
near about duties 5 percent	-6 6
near about exports 8 money	11 -11
near about exports 8 percent	-28 28
near about exports 8 tonnes	17 -17
near about growth 7 percent	-9 9
near about imports 9 money	-8 8
near about investment 4	-10 10
near about investment 4 money	-13 13
near about other 2	6 -6
near about purchases 6	-8 8
near about purchases 6 percent	8 -8
near about purchases 6 units	-23 23
near about trade 10	6 -6
near about trade 10 money	-19 19
near about trade 10 percent	27 -27
near about trade 10 tonnes	11 -11
near about trade 3	-14 14
near about trade 3 money	-8 8
near about trade 3 percent	-8 8
near aim	-8 8
near aim money	-15 15
near aim percent	18 -18
near aim tonnes	-6 6
near aim units	-13 13
near average	-18 18
near average percent	-18 18
near change	-13 13
near change percent	-26 26
near change tonnes	11 -11
near change units	19 -19
near each way	-18 18
near each way money	-16 16
near not trade money	-7 7
near not trade percent	15 -15
near period	-24 24
near period money	-35 35
near period units	8 -8
near to come money	-17 17
near to come percent	6 -6
near to come tonnes	9 -9
near trade money	-6 6
near trade percent	-13 13
near trade tonnes	12 -12
near trade units	6 -6
next="	18 -18
next=)	-10 10
next=:	14 -14
next=and	15 -15
next=as	-6 6
next=because	-16 16
next=if	-14 14
nhas-infinitive	7 -7
nhas-participle	-14 14
nhas-past	13 -13
nhas-present	8 -8
nt2=future	-7 7
nt2=modal-passive	7 -7
nt2=participle-passive	-19 19
nt2=past	6 -6
nv2=announce	7 -7
nv2=have	8 -8
nv2=put	-10 10
nv2=reach	-9 9
nv2=say	-17 17
nv2=sell	13 -13
nv2=sign	-6 6
nv2=stand	8 -8
nv2=stay	-10 10
nv2=write	-6 6
nvt2=charge present	-9 9
nvt2=put present	-11 11
nvt2=reckon present	6 -6
nvt2=say past	-10 10
nvt2=sell past	20 -20
nvt2=stand present	8 -8
nvt2=stay present	-10 10
nvt2=write past	-6 6
pc0=agree	11 -11
pc0=buy	-14 14
pc0=down	6 -6
pc0=propose	13 -13
pc0=return	8 -8
pc1=agree	12 -12
pc1=bear	6 -6
pc1=buy	-14 14
pc1=down	8 -8
pc1=return	8 -8
pc1=say	-9 9
pc1=sell	16 -16
pct0=begin present	6 -6
pct0=buy future	-7 7
pct0=buy past	-7 7
pct0=down modal	-8 8
pct0=down past	11 -11
pct0=impose modal	-8 8
pct0=impose present	-10 10
pct0=impose present-passive	8 -8
pct0=propose present-passive	8 -8
pct0=say present-passive	-7 7
pct0=sell present	8 -8
pct0=stay modal	7 -7
pct0=up modal	6 -6
pct1=begin present	6 -6
pct1=buy future	-7 7
pct1=buy past	-7 7
pct1=down modal	-8 8
pct1=down past	11 -11
pct1=down present	9 -9
pct1=impose modal	-8 8
pct1=impose present	-7 7
pct1=impose present-passive	8 -8
pct1=propose participle-passive	-8 8
pct1=say present-passive	-7 7
pct1=sell participle-passive	18 -18
pct1=sell present	8 -8
pct1=stay modal	7 -7
pct1=up modal	6 -6
phas-modal	6 -6
phas-participle	9 -9
prior about deficit 1	10 -10
prior about duties 5	6 -6
prior about imports 9	14 -14
prior about investment 4	-18 18
prior about purchases 6	-18 18
prior about trade 3	-8 8
prior achieved	-21 21
prior aim	-7 7
prior not trade	7 -7
prior period	-42 42
prior to come	10 -10
prior trade	-6 6
prior worth	-12 12
pt0=past	-7 7
pt0=past-passive	11 -11
pt0=present-passive-not	-8 8
pt1=participle-passive	6 -6
pt1=past-passive	11 -11
pt1=present-passive-not	-8 8
pv0=bring	12 -12
pv0=export	-7 7
pv0=fall	9 -9
pv0=get	7 -7
pv0=import	-12 12
pv0=keep	-8 8
pv0=know	-7 7
pv0=note	-10 10
pv0=report	16 -16
pv0=return	8 -8
pv0=say	-13 13
pv0=see	-7 7
pv0=sign	6 -6
pv1=bring	14 -14
pv1=export	-6 6
pv1=fall	9 -9
pv1=hold	-10 10
pv1=import	-12 12
pv1=keep	-9 9
pv1=lose	-7 7
pv1=note	-10 10
pv1=report	16 -16
pv1=return	8 -8
pv1=say	-12 12
pv1=see	-6 6
pv1=sell	12 -12
pv1=set	-13 13
pv1=ship	16 -16
pv1=sign	10 -10
pvt0=buy future	-7 7
pvt0=export past	-9 9
pvt0=fall past	7 -7
pvt0=get present	6 -6
pvt0=import past	-12 12
pvt0=know present	-7 7
pvt0=leave past	-8 8
pvt0=other past	8 -8
pvt0=other present	-6 6
pvt0=say present	-11 11
pvt0=sell past	-8 8
pvt0=take past	-6 6
pvt0=write present	7 -7
pvt1=buy future	-7 7
pvt1=export past	-9 9
pvt1=fall past	7 -7
pvt1=have past	7 -7
pvt1=import past	-12 12
pvt1=know present	-7 7
pvt1=leave past	-8 8
pvt1=other past	8 -8
pvt1=other present	-6 6
pvt1=say present	-11 11
pvt1=sell participle	18 -18
pvt1=sell past	-8 8
pvt1=write present	7 -7
q:'	9 -9
q:,	-6 6
q:-	13 -13
q:/	7 -7
q:<agent>	17 -17
q:<day-ahead>	14 -14
q:<day-gone>	-19 19
q:<gate>	20 -20
q:<level-noun>	-18 18
q:<money>	-33 33
q:<month-gone>	-27 27
q:<month-today>	6 -6
q:<number>	13 -13
q:<organisation>	-7 7
q:<sender>	-20 20
q:<span>	-10 10
q:<v-buy>	7 -7
q:<v-down>	6 -6
q:<v-impose>	10 -10
q:<v-propose>	-11 11
q:<v-sell>	11 -11
q:<v-stay>	-11 11
q:<v-suspend>	-13 13
q:<v-target>	18 -18
q:<v-threaten>	-9 9
q:<v-up>	9 -9
q:?	10 -10
q:a	27 -27
q:about	8 -8
q:account	6 -6
q:additional	8 -8
q:adjust	10 -10
q:affiliate	-9 9
q:after	-15 15
q:again	-6 6
q:agency	9 -9
q:aircraft	7 -7
q:all	-24 24
q:among	-19 19
q:an	-9 9
q:and	-13 13
q:announce	15 -15
q:answer	-10 10
q:approve	8 -8
q:as	22 -22
q:ask	-8 8
q:at	-11 11
q:back	-13 13
q:ban	17 -17
q:banana	7 -7
q:be	7 -7
q:bean	11 -11
q:become	-19 19
q:beef	10 -10
q:been	-13 13
q:before	12 -12
q:begin	10 -10
q:being	-9 9
q:beside	7 -7
q:between	-9 9
q:both	6 -6
q:bring	9 -9
q:busan	-11 11
q:but	7 -7
q:butter	-6 6
q:buy	-12 12
q:buyer	-7 7
q:by	-9 9
q:call	7 -7
q:calm	-6 6
q:can	8 -8
q:car	-8 8
q:carpet	-7 7
q:carrier	11 -11
q:carry	7 -7
q:case	17 -17
q:charge	6 -6
q:chip	7 -7
q:closed	9 -9
q:coal	8 -8
q:cocoa	-13 13
q:come	9 -9
q:commerce	8 -8
q:conference	-12 12
q:confirm	6 -6
q:copper	22 -22
q:cost	10 -10
q:cotton	8 -8
q:could	23 -23
q:course	6 -6
q:crane	10 -10
q:crop	14 -14
q:customer	17 -17
q:cut	-9 9
q:date	-7 7
q:day	37 -37
q:deadline	10 -10
q:deal	16 -16
q:dinner	-13 13
q:do	-15 15
q:dollar	-7 7
q:done	-18 18
q:drop	-18 18
q:each	9 -9
q:earth	-8 8
q:effect	8 -8
q:emergency	-8 8
q:end	21 -21
q:enter	-10 10
q:evening	8 -8
q:every	13 -13
q:exempt	18 -18
q:expect	17 -17
q:expire	-8 8
q:fact	-6 6
q:fall	-15 15
q:far	-31 31
q:ferry	8 -8
q:file	-17 17
q:first	-15 15
q:flat	15 -15
q:for	10 -10
q:from	31 -31
q:full	10 -10
q:further	-9 9
q:garden	-10 10
q:get	-8 8
q:given	15 -15
q:grain	-13 13
q:great	11 -11
q:grow	-10 10
q:grower	-8 8
q:have	11 -11
q:he	19 -19
q:here	-6 6
q:his	21 -21
q:hold	7 -7
q:home	10 -10
q:hope	-15 15
q:house	12 -12
q:how	10 -10
q:i	7 -7
q:if	-11 11
q:import	25 -25
q:importer	-8 8
q:in	-14 14
q:income	12 -12
q:industrial	14 -14
q:industry	7 -7
q:invest	-7 7
q:investor	-9 9
q:is	7 -7
q:its	13 -13
q:itself	18 -18
q:keep	13 -13
q:know	-23 23
q:lapse	7 -7
q:later	6 -6
q:least	9 -9
q:leave	-7 7
q:less	14 -14
q:line	6 -6
q:list	-8 8
q:little	-11 11
q:long	-7 7
q:longer	-13 13
q:lose	-6 6
q:lower	16 -16
q:lowest	-11 11
q:maize	13 -13
q:many	9 -9
q:matter	8 -8
q:may	22 -22
q:meet	-10 10
q:million	16 -16
q:money	-11 11
q:more	-8 8
q:most	10 -10
q:move	6 -6
q:mr	-6 6
q:name	10 -10
q:neither	10 -10
q:net	6 -6
q:night	21 -21
q:noon	7 -7
q:nor	9 -9
q:north	-7 7
q:not	-19 19
q:nothing	11 -11
q:now	-14 14
q:number	-33 33
q:nut	6 -6
q:of	7 -7
q:oil	-13 13
q:older	10 -10
q:olive	-17 17
q:on	14 -14
q:one	7 -7
q:only	-8 8
q:open	6 -6
q:or	13 -13
q:orange	-8 8
q:order	7 -7
q:other	11 -11
q:our	-18 18
q:over	11 -11
q:own	-6 6
q:parcel	7 -7
q:people	12 -12
q:per	9 -9
q:permanent	-12 12
q:plan	-10 10
q:port	9 -9
q:present	-6 6
q:president	-13 13
q:price	11 -11
q:prolonged	-9 9
q:purchase	-12 12
q:put	9 -9
q:quarrel	-6 6
q:question	-10 10
q:quota	6 -6
q:rare	-8 8
q:rate	8 -8
q:reach	-11 11
q:ready	9 -9
q:reckon	-15 15
q:reduction	-6 6
q:refund	-18 18
q:remain	18 -18
q:report	10 -10
q:reporter	-14 14
q:rest	6 -6
q:rice	23 -23
q:rise	19 -19
q:round	11 -11
q:run	18 -18
q:sale	-8 8
q:salmon	-33 33
q:same	10 -10
q:schedule	8 -8
q:season	-17 17
q:second	-17 17
q:section	7 -7
q:see	-8 8
q:share	8 -8
q:she	-21 21
q:sheet	-6 6
q:ship	15 -15
q:shipbuilding	-7 7
q:shipment	-9 9
q:shrimp	-6 6
q:side	15 -15
q:sign	-10 10
q:sir	6 -6
q:somebody	10 -10
q:speak	21 -21
q:state	7 -7
q:stay	-19 19
q:steel	-11 11
q:still	9 -9
q:surcharge	15 -15
q:talk	17 -17
q:tariff	-9 9
q:telephone	-6 6
q:tell	9 -9
q:thank	15 -15
q:the	12 -12
q:their	13 -13
q:then	-20 20
q:there	-30 30
q:thi	-29 29
q:three	-27 27
q:too	-17 17
q:top	11 -11
q:two	-10 10
q:unchanged	7 -7
q:until	13 -13
q:up	16 -16
q:us	-10 10
q:volume	10 -10
q:want	-6 6
q:war	-7 7
q:warn	-7 7
q:was	-10 10
q:we	-11 11
q:week	-20 20
q:were	8 -8
q:what	-11 11
q:wheat	19 -19
q:where	12 -12
q:whisky	6 -6
q:who	-13 13
q:win	16 -16
q:winter	9 -9
q:wire	16 -16
q:with	36 -36
q:within	-6 6
q:working	-6 6
q:world	-14 14
q:worst	-6 6
q:worth	-14 14
q:write	-10 10
q:wrong	21 -21
q:year	-13 13
q:you	25 -25
q:your	18 -18
q:zero	8 -8
q:•	-8 8
qt=future	15 -15
qt=modal	12 -12
qt=perfect	-6 6
r1=!	-22 22
r1='	-10 10
r1=(	-11 11
r1=)	9 -9
r1=.	-9 9
r1=<duty>	28 -28
r1=<goods>	13 -13
r1=<level>	8 -8
r1=<number>	9 -9
r1=<quality>	23 -23
r1=<sender>	10 -10
r1=<span>	-13 13
r1=<v-begin>	-15 15
r1=<v-suspend>	-6 6
r1=<v-up>	-12 12
r1=a	7 -7
r1=and	9 -9
r1=are	-11 11
r1=because	-7 7
r1=before	-8 8
r1=by	-7 7
r1=category	10 -10
r1=come	8 -8
r1=duty	18 -18
r1=for	-16 16
r1=go	-13 13
r1=had	-16 16
r1=higher	-9 9
r1=in	-12 12
r1=less	-7 7
r1=lower	-9 9
r1=more	-6 6
r1=of	-20 20
r1=on	28 -28
r1=or	-17 17
r1=people	10 -10
r1=president	11 -11
r1=so	-7 7
r1=stay	-6 6
r1=tariff	9 -9
r1=the	11 -11
r1=time	20 -20
r1=to	20 -20
r1=up	-10 10
r1=with	8 -8
r1=worth	-8 8
r1=would	9 -9
r2="	15 -15
r2=,	29 -29
r2=<day-ahead>	-16 16
r2=<end>	-16 16
r2=<goods>	-15 15
r2=<money>	-11 11
r2=<month-gone>	-10 10
r2=<number>	19 -19
r2=<person>	15 -15
r2=<quality>	-21 21
r2=<sender>	-7 7
r2=<v-begin>	14 -14
r2=<v-buy>	-14 14
r2=<v-down>	7 -7
r2=<v-impose>	8 -8
r2=<v-say>	6 -6
r2=<v-sell>	-13 13
r2=<v-target>	11 -11
r2=an	-11 11
r2=as	-6 6
r2=banana	-6 6
r2=because	-8 8
r2=been	-15 15
r2=boeing	-7 7
r2=but	9 -9
r2=by	-6 6
r2=cashmere	-11 11
r2=coal	-12 12
r2=cocoa	6 -6
r2=cod	-8 8
r2=come	6 -6
r2=cotton	8 -8
r2=each	-17 17
r2=expect	-9 9
r2=export	-13 13
r2=far	-8 8
r2=good	-14 14
r2=have	7 -7
r2=he	-15 15
r2=import	-9 9
r2=in	24 -24
r2=is	-11 11
r2=it	-25 25
r2=its	11 -11
r2=line	6 -6
r2=new	-9 9
r2=no	-11 11
r2=of	27 -27
r2=or	-6 6
r2=our	17 -17
r2=over	7 -7
r2=present	-6 6
r2=rice	21 -21
r2=season	6 -6
r2=soybean	-6 6
r2=sugar	-13 13
r2=tea	14 -14
r2=than	-23 23
r2=the	-13 13
r2=them	7 -7
r2=thi	-9 9
r2=through	-6 6
r2=up	12 -12
r2=which	-13 13
r2=will	9 -9
r2=worth	-12 12
r3=)	-20 20
r3=,	8 -8
r3=.	6 -6
r3=<duty>	-11 11
r3=<end>	-13 13
r3=<level>	21 -21
r3=<number>	8 -8
r3=<span>	17 -17
r3=<v-bear>	-9 9
r3=<v-buy>	-7 7
r3=<v-up>	-8 8
r3=a	13 -13
r3=because	6 -6
r3=beef	-9 9
r3=before	9 -9
r3=butter	6 -6
r3=cement	20 -20
r3=cheese	8 -8
r3=cod	-6 6
r3=date	-12 12
r3=duty	-16 16
r3=each	-8 8
r3=first	-13 13
r3=fish	-11 11
r3=go	-10 10
r3=had	7 -7
r3=highest	-12 12
r3=if	-9 9
r3=in	-8 8
r3=is	-11 11
r3=it	16 -16
r3=meet	-14 14
r3=not	8 -8
r3=now	6 -6
r3=of	6 -6
r3=oil	7 -7
r3=on	16 -16
r3=one	6 -6
r3=own	7 -7
r3=rice	-7 7
r3=steel	-11 11
r3=that	15 -15
r3=thi	-11 11
r3=until	8 -8
r3=value	8 -8
r3=week	9 -9
r3=wheat	14 -14
r3=year	-15 15
r4="	10 -10
r4='s	-8 8
r4=.	11 -11
r4=<duty>	-10 10
r4=<end>	-10 10
r4=<goods>	13 -13
r4=<level>	21 -21
r4=<month-gone>	-10 10
r4=<name>	-10 10
r4=<not>	11 -11
r4=<sender>	-6 6
r4=<v-agree>	8 -8
r4=<v-impose>	6 -6
r4=<v-sell>	-11 11
r4=<v-up>	8 -8
r4=an	12 -12
r4=at	-12 12
r4=by	-7 7
r4=come	-10 10
r4=go	8 -8
r4=if	-6 6
r4=import	7 -7
r4=included	8 -8
r4=is	16 -16
r4=it	14 -14
r4=its	-11 11
r4=more	6 -6
r4=on	-12 12
r4=season	9 -9
r4=sell	-9 9
r4=tariff	-8 8
r4=term	-9 9
r4=the	-14 14
r4=to	-13 13
r4=up	-14 14
r4=week	7 -7
r4=were	7 -7
r4=which	-13 13
r4=with	23 -23
r4=within	-11 11
r4=year	-15 15
r=! <end>	-22 22
r=' worth	-10 10
r=, a	-6 6
r=, against	-6 6
r=, and	-11 11
r=, but	9 -9
r=, he	-15 15
r=, is	-6 6
r=, or	-6 6
r=, the	-18 18
r=, up	13 -13
r=. <end>	-12 12
r=<span> .	-12 12
r=after the	-7 7
r=and <level>	9 -9
r=and <quality>	-10 10
r=and a	18 -18
r=at <number>	-7 7
r=at present	-6 6
r=because of	-7 7
r=before the	9 -9
r=by <day-ahead>	-14 14
r=by the	-7 7
r=for <name>	-10 10
r=for thi	-16 16
r=from boeing	-6 6
r=from the	-8 8
r=go to	-6 6
r=had been	-15 15
r=higher .	-16 16
r=in <month-gone>	-13 13
r=in <name>	6 -6
r=in <number>	14 -14
r=in a	-8 8
r=in all	9 -9
r=in each	-13 13
r=in good	-8 8
r=in new	-10 10
r=last season	13 -13
r=less than	-9 9
r=more than	-11 11
r=of <name>	-21 21
r=of <quality>	-8 8
r=of coal	-13 13
r=of good	-16 16
r=of it	-27 27
r=of our	16 -16
r=of soybean	-19 19
r=of sugar	-13 13
r=of the	15 -15
r=of them	7 -7
r=on <quality>	6 -6
r=or <level>	-12 12
r=since <day-gone>	-9 9
r=since <month-gone>	12 -12
r=since the	-6 6
r=so far	-8 8
r=tariff line	6 -6
r=the year	10 -10
r=thi season	-8 8
r=to <name>	13 -13
r=to <quality>	-12 12
r=under the	-10 10
r=up .	-8 8
r=will be	-6 6
r=worth of	-6 6
rule:exports money	6 -6
rule:exports percent	-23 23
rule:growth percent	12 -12
rule:imports percent	-13 13
rule:investment money	-10 10
rule:none percent	51 -51
rule:none tonnes	-28 28
rule:none units	-16 16
rule:other money	6 -6
rule:other percent	-17 17
rule:purchases money	6 -6
rule:purchases units	-15 15
rule:state aimed at	-16 16
rule:state reported	9 -9
rule:trade money	-17 17
rule:trade percent	-23 23
rule:trade tonnes	27 -27
rule:what deficit	-9 9
rule:what growth	12 -12
rule:what none	22 -22
rule:what other	-6 6
rule:what trade	-7 7
s:!	-20 20
s:"	13 -13
s:&	8 -8
s:(	-12 12
s:)	-7 7
s:,	10 -10
s:.	6 -6
s:/	8 -8
s:;	21 -21
s:<agent>	20 -20
s:<day-gone>	8 -8
s:<day-today>	22 -22
s:<duty>	-9 9
s:<gate>	15 -15
s:<goods-amount>	-16 16
s:<level-noun>	6 -6
s:<level>	36 -36
s:<money>	-66 66
s:<month-ahead>	18 -18
s:<month-gone>	-11 11
s:<name>	-16 16
s:<number>	21 -21
s:<person>	-10 10
s:<points>	12 -12
s:<span>	-13 13
s:<taker>	9 -9
s:<v-bear>	9 -9
s:<v-begin>	-14 14
s:<v-buy>	-17 17
s:<v-deny>	7 -7
s:<v-down>	13 -13
s:<v-end>	7 -7
s:<v-propose>	-8 8
s:<v-say>	-8 8
s:<v-stay>	-9 9
s:<v-suspend>	25 -25
s:<v-target>	7 -7
s:<v-threaten>	8 -8
s:<v-up>	7 -7
s:?	11 -11
s:a	22 -22
s:above	13 -13
s:abroad	8 -8
s:accept	-16 16
s:according	-12 12
s:across	11 -11
s:act	-15 15
s:ad	6 -6
s:add	18 -18
s:affected	-7 7
s:again	7 -7
s:agreement	15 -15
s:aid	15 -15
s:air	-10 10
s:allow	7 -7
s:alone	-25 25
s:also	-25 25
s:although	-15 15
s:aluminum	-12 12
s:am	-7 7
s:amount	-16 16
s:announce	20 -20
s:annual	-15 15
s:annulled	15 -15
s:answer	-10 10
s:arrangement	9 -9
s:as	11 -11
s:asleep	7 -7
s:at	18 -18
s:average	-53 53
s:back	10 -10
s:bank	-11 11
s:base	-13 13
s:be	-8 8
s:bean	11 -11
s:bear	7 -7
s:because	-11 11
s:beef	8 -8
s:before	-15 15
s:begin	13 -13
s:believe	-11 11
s:between	-21 21
s:beyond	7 -7
s:bill	-6 6
s:billion	-10 10
s:board	-14 14
s:boeing	-21 21
s:book	-21 21
s:boxe	10 -10
s:bridge	15 -15
s:bring	7 -7
s:broadcaster	16 -16
s:broker	-6 6
s:brussel	8 -8
s:built	8 -8
s:bunker	6 -6
s:business	8 -8
s:butter	-9 9
s:buy	-17 17
s:buyer	6 -6
s:by	-17 17
s:bytedance	-8 8
s:c	39 -39
s:calendar	-18 18
s:can	-11 11
s:cargo	9 -9
s:carpet	8 -8
s:carry	16 -16
s:case	-19 19
s:cashmere	-9 9
s:cement	16 -16
s:central	-13 13
s:cheese	-20 20
s:chicago	6 -6
s:city	7 -7
s:claim	8 -8
s:clear	7 -7
s:climb	7 -7
s:clock	-7 7
s:closed	17 -17
s:clothing	18 -18
s:club	12 -12
s:coast	-14 14
s:cocoa	20 -20
s:coffee	-11 11
s:cold	8 -8
s:collect	-17 17
s:commit	-12 12
s:company	17 -17
s:confirm	-15 15
s:copy	6 -6
s:cost	13 -13
s:cotton	6 -6
s:could	7 -7
s:count	-13 13
s:counterpart	9 -9
s:country	-8 8
s:cross	16 -16
s:custom	-13 13
s:cut	13 -13
s:data	-12 12
s:date	-11 11
s:day	6 -6
s:deadline	11 -11
s:deal	7 -7
s:degree	18 -18
s:depend	6 -6
s:did	6 -6
s:dinner	11 -11
s:district	8 -8
s:dollar	12 -12
s:don't	8 -8
s:done	-18 18
s:door	-21 21
s:down	-12 12
s:dried	14 -14
s:each	-16 16
s:earlier	10 -10
s:economy	22 -22
s:eleven	15 -15
s:emergency	-7 7
s:end	-7 7
s:energy	-8 8
s:entry	7 -7
s:estimate	-15 15
s:ethanol	-9 9
s:euro	19 -19
s:ever	13 -13
s:every	8 -8
s:existing	-17 17
s:export	-9 9
s:exporter	15 -15
s:extension	8 -8
s:extra	17 -17
s:fall	-6 6
s:far	-16 16
s:farm	-9 9
s:farmer	-11 11
s:favour	-8 8
s:fear	-7 7
s:fee	14 -14
s:fertiliser	-9 9
s:fewer	-12 12
s:fight	-15 15
s:firm	12 -12
s:five	8 -8
s:follow	8 -8
s:force	-12 12
s:forced	7 -7
s:forty	-10 10
s:four	-8 8
s:free	-19 19
s:freeze	9 -9
s:freight	9 -9
s:fuel	8 -8
s:future	13 -13
s:gained	14 -14
s:gap	-11 11
s:gas	6 -6
s:get	19 -19
s:goal	-16 16
s:greer	-12 12
s:growth	-11 11
s:half	-19 19
s:handling	7 -7
s:hardly	-15 15
s:harvest	6 -6
s:has	13 -13
s:having	-6 6
s:head	-16 16
s:heavy	6 -6
s:here	9 -9
s:higher	-6 6
s:highest	-20 20
s:his	9 -9
s:hit	-9 9
s:hold	6 -6
s:honey	18 -18
s:house	7 -7
s:how	-13 13
s:import	10 -10
s:importer	8 -8
s:impose	8 -8
s:include	-11 11
s:included	10 -10
s:including	14 -14
s:increase	11 -11
s:index	14 -14
s:industry	-13 13
s:inflation	19 -19
s:instead	6 -6
s:interest	16 -16
s:invest	-10 10
s:investigation	16 -16
s:investment	-12 12
s:is	16 -16
s:it	-10 10
s:its	15 -15
s:jamieson	-12 12
s:jump	-8 8
s:just	10 -10
s:kilo	15 -15
s:lago	-6 6
s:lake	-7 7
s:land	-10 10
s:last	7 -7
s:later	14 -14
s:lay	6 -6
s:lentil	-14 14
s:let	13 -13
s:licence	17 -17
s:litre	-9 9
s:lot	-13 13
s:lumber	12 -12
s:magnet	-14 14
s:maize	24 -24
s:make	13 -13
s:maker	10 -10
s:mangoe	-8 8
s:margin	14 -14
s:market	19 -19
s:mean	-16 16
s:meant	-9 9
s:member	-15 15
s:mgx	-7 7
s:middle	-15 15
s:milk	14 -14
s:mill	18 -18
s:ministry	-10 10
s:model	-22 22
s:month	-6 6
s:mostly	-6 6
s:move	8 -8
s:mr	12 -12
s:name	-10 10
s:neighbouring	22 -22
s:net	19 -19
s:new	14 -14
s:night	6 -6
s:nil	-17 17
s:no	-8 8
s:nobody	-11 11
s:north	-14 14
s:not	24 -24
s:nothing	-6 6
s:now	13 -13
s:off	16 -16
s:offer	21 -21
s:oil	11 -11
s:old	13 -13
s:older	-8 8
s:on	7 -7
s:one	-19 19
s:onion	7 -7
s:only	6 -6
s:opened	19 -19
s:operating	11 -11
s:operator	7 -7
s:oracle	-6 6
s:orange	-15 15
s:order	-7 7
s:ordinary	6 -6
s:ore	7 -7
s:our	-11 11
s:out	7 -7
s:output	-20 20
s:over	6 -6
s:owner	-9 9
s:p	8 -8
s:pact	9 -9
s:page	15 -15
s:paper	12 -12
s:parcel	7 -7
s:parliament	11 -11
s:passenger	6 -6
s:paste	19 -19
s:pause	6 -6
s:pay	10 -10
s:people	16 -16
s:pepper	-20 20
s:permanent	-12 12
s:permit	9 -9
s:phase	8 -8
s:place	-9 9
s:plan	19 -19
s:plane	-6 6
s:player	9 -9
s:point	14 -14
s:pork	-8 8
s:port	10 -10
s:possible	6 -6
s:potash	10 -10
s:potatoe	7 -7
s:poultry	11 -11
s:powder	13 -13
s:power	15 -15
s:press	9 -9
s:price	10 -10
s:produce	17 -17
s:product	-14 14
s:profit	7 -7
s:promise	-15 15
s:propose	-6 6
s:published	-6 6
s:purchase	-27 27
s:put	-14 14
s:q	-13 13
s:quarrel	-8 8
s:quarter	-13 13
s:quota	-19 19
s:raise	7 -7
s:raspberry	-13 13
s:rate	17 -17
s:reach	6 -6
s:reckon	-6 6
s:record	18 -18
s:refund	-6 6
s:regard	6 -6
s:regional	14 -14
s:remain	13 -13
s:report	11 -11
s:reporter	-6 6
s:restore	6 -6
s:return	10 -10
s:revenue	20 -20
s:rice	16 -16
s:room	14 -14
s:rotterdam	12 -12
s:round	9 -9
s:rover	6 -6
s:run	12 -12
s:s	6 -6
s:sale	33 -33
s:salmon	-8 8
s:same	12 -12
s:sanction	8 -8
s:say	-6 6
s:sea	8 -8
s:season	-10 10
s:section	6 -6
s:see	-15 15
s:several	6 -6
s:shall	19 -19
s:share	19 -19
s:she	10 -10
s:shea	-11 11
s:ship	13 -13
s:shipbuilding	-18 18
s:shipment	-26 26
s:shop	17 -17
s:should	-10 10
s:show	-10 10
s:shrimp	12 -12
s:shrink	-10 10
s:silver	-7 7
s:sir	15 -15
s:snow	14 -14
s:some	8 -8
s:south	7 -7
s:soya	-10 10
s:soybean	-14 14
s:spoken	-12 12
s:spring	-12 12
s:stake	-13 13
s:start	-10 10
s:steel	-25 25
s:still	10 -10
s:stock	14 -14
s:store	9 -9
s:sugar	-7 7
s:sum	13 -13
s:sunflower	7 -7
s:supply	10 -10
s:surcharge	11 -11
s:suspend	7 -7
s:take	-11 11
s:tea	23 -23
s:term	-6 6
s:that	6 -6
s:their	6 -6
s:there	-21 21
s:thi	-20 20
s:think	-12 12
s:third	6 -6
s:those	-16 16
s:though	14 -14
s:thousand	-13 13
s:threaten	8 -8
s:three	34 -34
s:ticket	17 -17
s:time	43 -43
s:tomatoe	-8 8
s:ton	11 -11
s:top	17 -17
s:total	19 -19
s:touch	8 -8
s:toyota	9 -9
s:transfer	6 -6
s:truce	-11 11
s:truck	-7 7
s:turnover	-9 9
s:two	15 -15
s:unchanged	11 -11
s:undertake	13 -13
s:united	6 -6
s:unless	6 -6
s:until	22 -22
s:upon	9 -9
s:us	-21 21
s:valley	6 -6
s:value	-9 9
s:visitor	18 -18
s:volume	-35 35
s:vote	14 -14
s:wait	11 -11
s:waiting	17 -17
s:want	9 -9
s:was	8 -8
s:watche	-13 13
s:we	-11 11
s:we're	6 -6
s:week	14 -14
s:were	6 -6
s:what	-12 12
s:whatever	11 -11
s:wheat	6 -6
s:when	11 -11
s:where	9 -9
s:who	11 -11
s:whole	-7 7
s:whose	12 -12
s:why	6 -6
s:will	12 -12
s:win	7 -7
s:wire	-7 7
s:with	14 -14
s:withdraw	6 -6
s:within	-9 9
s:without	6 -6
s:wood	-7 7
s:world	-16 16
s:yard	-11 11
s:year	-12 12
s:yield	7 -7
s:you	24 -24
s:zero	16 -16
s:zinc	12 -12
s:—	14 -14
s:•	-6 6
sa:!	-20 20
sa:"	10 -10
sa:" .	8 -8
sa:" <person>	-9 9
sa:" say	6 -6
sa:)	-8 8
sa:) .	8 -8
sa:) and	-11 11
sa:, "	-6 6
sa:, <level>	25 -25
sa:, <number>	9 -9
sa:, a	-17 17
sa:, according	-6 6
sa:, after	10 -10
sa:, against	-6 6
sa:, aluminum	-14 14
sa:, and	-14 14
sa:, at	10 -10
sa:, before	-8 8
sa:, by	-14 14
sa:, down	-16 16
sa:, half	-7 7
sa:, has	8 -8
sa:, he	-18 18
sa:, if	-7 7
sa:, in	19 -19
sa:, including	19 -19
sa:, is	-9 9
sa:, on	-14 14
sa:, or	-8 8
sa:, so	14 -14
sa:, the	-15 15
sa:, those	7 -7
sa:, though	12 -12
sa:, to	-12 12
sa:, under	-9 9
sa:, who	6 -6
sa:, with	12 -12
sa:.	7 -7
sa:. "	12 -12
sa::	10 -10
sa:;	10 -10
sa:; it	-7 7
sa:; the	17 -17
sa:<day-ahead> ,	-9 9
sa:<day-ahead> .	11 -11
sa:<day-ahead> ;	-9 9
sa:<day-gone>	7 -7
sa:<day-gone> ,	7 -7
sa:<day-today>	11 -11
sa:<day-today> .	13 -13
sa:<duty>	-14 14
sa:<goods-amount>	-12 12
sa:<goods-amount> .	-17 17
sa:<goods-amount> in	22 -22
sa:<goods-amount> of	17 -17
sa:<goods>	10 -10
sa:<level>	18 -18
sa:<level> )	-6 6
sa:<level> and	-6 6
sa:<level> for	8 -8
sa:<level> in	10 -10
sa:<level> less	7 -7
sa:<level> more	30 -30
sa:<level> of	-15 15
sa:<level> on	-27 27
sa:<money>	-28 28
sa:<money> .	-6 6
sa:<money> <span>	-13 13
sa:<money> in	-7 7
sa:<money> last	-7 7
sa:<month-ahead>	8 -8
sa:<month-gone>	6 -6
sa:<month-gone> from	-7 7
sa:<name>	-12 12
sa:<name> 's	-7 7
sa:<name> ,	14 -14
sa:<name> .	-10 10
sa:<name> and	9 -9
sa:<name> charge	-7 7
sa:<name> is	-6 6
sa:<name> last	6 -6
sa:<name> since	-8 8
sa:<number>	12 -12
sa:<number> ,	-11 11
sa:<number> ;	10 -10
sa:<number> and	-7 7
sa:<number> is	11 -11
sa:<number> of	9 -9
sa:<number> that	-12 12
sa:<office>	14 -14
sa:<organisation> and	7 -7
sa:<organisation> say	-12 12
sa:<person>	14 -14
sa:<person> 's	16 -16
sa:<person> ,	9 -9
sa:<person> tell	-9 9
sa:<points>	14 -14
sa:<quality>	10 -10
sa:<quality> .	11 -11
sa:<quality> cement	20 -20
sa:<quality> date	-12 12
sa:<quality> duty	-8 8
sa:<quality> fish	-8 8
sa:<quality> good	-7 7
sa:<quality> honey	18 -18
sa:<quality> rice	-7 7
sa:<quality> wheat	9 -9
sa:<seat>	-12 12
sa:<seat> last	-9 9
sa:<span>	-12 12
sa:<span> ,	-14 14
sa:<span> .	9 -9
sa:<span> earlier	9 -9
sa:<span> of	9 -9
sa:<span> until	-8 8
sa:<taker>	15 -15
sa:<v-agree>	-11 11
sa:<v-begin>	-9 9
sa:<v-return>	8 -8
sa:<v-sell>	7 -7
sa:<v-stay>	18 -18
sa:<v-suspend>	9 -9
sa:<v-up>	13 -13
sa:?	11 -11
sa:a	-7 7
sa:a <span>	-6 6
sa:act	-14 14
sa:affected	-7 7
sa:affected .	-6 6
sa:after the	-6 6
sa:again	10 -10
sa:against <money>	-7 7
sa:agree	-10 10
sa:agree to	-12 12
sa:agreement	10 -10
sa:ahead	10 -10
sa:all ,	17 -17
sa:alone	-7 7
sa:aluminum	-14 14
sa:aluminum and	-14 14
sa:an increase	12 -12
sa:and <goods-amount>	-16 16
sa:and <money>	6 -6
sa:and <month-gone>	-10 10
sa:and <name>	-10 10
sa:and <quality>	-8 8
sa:and a	26 -26
sa:and car	-15 15
sa:and no	-8 8
sa:and of	-6 6
sa:and put	-9 9
sa:and that	8 -8
sa:and there	-10 10
sa:and we	6 -6
sa:and would	-9 9
sa:another	11 -11
sa:apply	6 -6
sa:are .	-6 6
sa:arrangement	9 -9
sa:at	-23 23
sa:at <level>	-13 13
sa:at <number>	-9 9
sa:at least	-6 6
sa:at once	7 -7
sa:at present	-7 7
sa:at the	-10 10
sa:average	-8 8
sa:back	6 -6
sa:basi point	8 -8
sa:bean	8 -8
sa:because	-7 7
sa:because of	-14 14
sa:because the	6 -6
sa:beef	-8 8
sa:beef and	-13 13
sa:been collect	-6 6
sa:before	-9 9
sa:begin	6 -6
sa:between	-7 7
sa:boeing	-18 18
sa:border .	-6 6
sa:boxe	10 -10
sa:business	15 -15
sa:butter .	6 -6
sa:buyer	14 -14
sa:by <day-ahead>	-12 12
sa:by <level>	8 -8
sa:call	-11 11
sa:call reciprocal	-9 9
sa:car	-10 10
sa:car .	-14 14
sa:cashmere	-9 9
sa:category	7 -7
sa:cement	20 -20
sa:charge <level>	-12 12
sa:cheese	8 -8
sa:coal	-19 19
sa:coal .	-10 10
sa:cocoa	6 -6
sa:cocoa butter	6 -6
sa:cod	-15 15
sa:collect	-8 8
sa:collect .	-7 7
sa:come	-6 6
sa:come from	-13 13
sa:come on	6 -6
sa:cotton	10 -10
sa:current	-6 6
sa:cut	11 -11
sa:date	-8 8
sa:deadline	9 -9
sa:did	6 -6
sa:direction	-7 7
sa:do	6 -6
sa:doe	9 -9
sa:doe not	9 -9
sa:dollar	12 -12
sa:dollar .	20 -20
sa:don't	8 -8
sa:double	-10 10
sa:down .	-10 10
sa:down by	14 -14
sa:down from	-13 13
sa:down to	6 -6
sa:drop	-8 8
sa:duty	-8 8
sa:duty ,	-7 7
sa:duty and	6 -6
sa:duty of	12 -12
sa:duty on	-12 12
sa:each	-24 24
sa:each of	-21 21
sa:earlier .	14 -14
sa:economy	6 -6
sa:emergency	-8 8
sa:estimate	-8 8
sa:ethanol	-11 11
sa:euro	12 -12
sa:ever	12 -12
sa:every	6 -6
sa:existing	-10 10
sa:expect .	-7 7
sa:export of	6 -6
sa:export to	-6 6
sa:extra	8 -8
sa:far	-13 13
sa:far .	-15 15
sa:farm	-6 6
sa:farm good	-12 12
sa:fear	6 -6
sa:fentanyl	-10 10
sa:fentanyl ,	-17 17
sa:firm	11 -11
sa:first .	8 -8
sa:first quarter	-6 6
sa:first term	-8 8
sa:food	12 -12
sa:for <level>	9 -9
sa:for <money>	-16 16
sa:for <name>	-8 8
sa:for another	7 -7
sa:for shipbuilding	-15 15
sa:for the	-10 10
sa:for thi	-19 19
sa:force	-14 14
sa:force since	-6 6
sa:free	-9 9
sa:from <day-ahead>	15 -15
sa:from boeing	-11 11
sa:fruit	-6 6
sa:get	13 -13
sa:go to	8 -8
sa:goal	7 -7
sa:good	-12 12
sa:good ,	-13 13
sa:good at	-7 7
sa:growth	-21 21
sa:had been	-17 17
sa:half of	-6 6
sa:hardly	-9 9
sa:has	9 -9
sa:have	17 -17
sa:have to	7 -7
sa:he	-16 16
sa:higher	-8 8
sa:higher .	-16 16
sa:highest	-17 17
sa:his	6 -6
sa:hit	-7 7
sa:hold	8 -8
sa:hold .	7 -7
sa:honey	18 -18
sa:i	-6 6
sa:if	-9 9
sa:if it	-6 6
sa:if the	-11 11
sa:import	12 -12
sa:import of	8 -8
sa:in .	-6 6
sa:in <month-ahead>	11 -11
sa:in <month-gone>	-6 6
sa:in <quality>	22 -22
sa:in <span>	-17 17
sa:in a	-8 8
sa:in all	13 -13
sa:in each	-22 22
sa:in good	-10 10
sa:in its	6 -6
sa:in new	-8 8
sa:in the	6 -6
sa:include	-14 14
sa:included	10 -10
sa:included ,	7 -7
sa:including	20 -20
sa:increase	12 -12
sa:increase of	12 -12
sa:instead of	6 -6
sa:investigation	8 -8
sa:investment	-9 9
sa:is	10 -10
sa:is a	-7 7
sa:is the	-9 9
sa:is to	-11 11
sa:island	-7 7
sa:it ,	-7 7
sa:it .	-15 15
sa:it has	6 -6
sa:it over	-9 9
sa:it will	-6 6
sa:its	6 -6
sa:its own	10 -10
sa:just	8 -8
sa:kilo	15 -15
sa:last <month-gone>	8 -8
sa:last season	17 -17
sa:last week	7 -7
sa:later	11 -11
sa:later .	9 -9
sa:least	-7 7
sa:lentil	-9 9
sa:letter	8 -8
sa:licence	9 -9
sa:line	11 -11
sa:lower	-6 6
sa:maize	25 -25
sa:make	10 -10
sa:margin	10 -10
sa:may	8 -8
sa:meet	-7 7
sa:meet .	-6 6
sa:member	9 -9
sa:milk	13 -13
sa:milk powder	13 -13
sa:month	-8 8
sa:more	8 -8
sa:more .	17 -17
sa:much	8 -8
sa:new duty	-10 10
sa:next	-11 11
sa:next .	-19 19
sa:next <span>	14 -14
sa:next year	-7 7
sa:nil	-18 18
sa:no	-10 10
sa:no truce	-12 12
sa:north	-10 10
sa:not	8 -8
sa:not affected	-6 6
sa:note	10 -10
sa:note .	8 -8
sa:nothing	-7 7
sa:now .	7 -7
sa:of <month-gone>	9 -9
sa:of <name>	-10 10
sa:of <person>	21 -21
sa:of coal	-13 13
sa:of duty	-8 8
sa:of good	-11 11
sa:of it	-14 14
sa:of our	8 -8
sa:of soybean	-19 19
sa:of sugar	-13 13
sa:of that	8 -8
sa:of the	-12 12
sa:of thi	14 -14
sa:off	10 -10
sa:oil	6 -6
sa:older	-9 9
sa:older tariff	-14 14
sa:on	16 -16
sa:on <day-ahead>	9 -9
sa:on <quality>	-7 7
sa:on good	11 -11
sa:on our	-12 12
sa:on steel	-13 13
sa:on top	10 -10
sa:on which	-9 9
sa:once	8 -8
sa:one	-6 6
sa:one on	-9 9
sa:operating	9 -9
sa:or	-15 15
sa:or <level>	-20 20
sa:ore	7 -7
sa:other	8 -8
sa:other duty	8 -8
sa:our	-11 11
sa:output	-11 11
sa:output .	-9 9
sa:page	7 -7
sa:part of	-7 7
sa:pause	8 -8
sa:people	10 -10
sa:permanent	-12 12
sa:plu	9 -9
sa:point	6 -6
sa:potatoe	7 -7
sa:powder	13 -13
sa:powder .	13 -13
sa:present	-6 6
sa:present .	-9 9
sa:price .	-7 7
sa:product	-14 14
sa:product .	-15 15
sa:published	-7 7
sa:purchase	-6 6
sa:put	-7 7
sa:quarter ,	9 -9
sa:quota	-15 15
sa:raise	7 -7
sa:raspberry	-12 12
sa:reciprocal .	-10 10
sa:reckon .	10 -10
sa:record	-9 9
sa:reporter	-9 9
sa:return	6 -6
sa:rice	8 -8
sa:sale	13 -13
sa:sale .	10 -10
sa:sale in	7 -7
sa:same	10 -10
sa:say	-8 8
sa:say .	-16 16
sa:say the	8 -8
sa:season ,	-14 14
sa:second quarter	6 -6
sa:see	-6 6
sa:seed	8 -8
sa:sell	8 -8
sa:shipbuilding	-17 17
sa:shipbuilding .	-12 12
sa:shrimp	11 -11
sa:sign in	-12 12
sa:since	-8 8
sa:since <day-gone>	-7 7
sa:since <month-gone>	16 -16
sa:since the	-11 11
sa:so far	-15 15
sa:south	-11 11
sa:soybean	-8 8
sa:stand	9 -9
sa:start	-15 15
sa:start on	-17 17
sa:state	11 -11
sa:stay	-9 9
sa:steel	-20 20
sa:steel ,	-13 13
sa:sugar	-7 7
sa:sum	14 -14
sa:sum .	11 -11
sa:summer	-11 11
sa:summer ,	-6 6
sa:take the	-6 6
sa:tariff .	-24 24
sa:tariff for	7 -7
sa:tariff is	6 -6
sa:tariff line	7 -7
sa:tariff on	14 -14
sa:tax	-14 14
sa:tea	15 -15
sa:tell	-10 10
sa:tell reporter	-10 10
sa:term	-7 7
sa:term ,	-10 10
sa:than <span>	15 -15
sa:than a	-16 16
sa:than last	9 -9
sa:than the	-6 6
sa:that	6 -6
sa:that <quality>	-9 9
sa:that is	11 -11
sa:that the	23 -23
sa:the	-21 21
sa:the <day-ahead>	-20 20
sa:the <level>	-19 19
sa:the <name>	-10 10
sa:the <organisation>	-7 7
sa:the <person>	8 -8
sa:the <quality>	16 -16
sa:the <seat>	-9 9
sa:the <span>	-15 15
sa:the border	-6 6
sa:the come	-14 14
sa:the current	-6 6
sa:the duty	-12 12
sa:the emergency	-9 9
sa:the first	-7 7
sa:the highest	-17 17
sa:the island	-7 7
sa:the last	-8 8
sa:the next	-6 6
sa:the pause	8 -8
sa:the record	-9 9
sa:the same	10 -10
sa:the sum	11 -11
sa:the tariff	-9 9
sa:the value	6 -6
sa:the year	-11 11
sa:their	8 -8
sa:them	8 -8
sa:then .	-6 6
sa:there	-11 11
sa:there is	-9 9
sa:they	7 -7
sa:thi	-8 8
sa:thi season	-8 8
sa:though	12 -12
sa:three	-13 13
sa:three .	-6 6
sa:time	27 -27
sa:time .	12 -12
sa:to <goods-amount>	-7 7
sa:to <money>	-8 8
sa:to <seat>	-11 11
sa:to be	8 -8
sa:to the	-13 13
sa:ton	6 -6
sa:top	10 -10
sa:truce	-8 8
sa:truce .	-10 10
sa:truck	-9 9
sa:under	-9 9
sa:under an	-10 10
sa:under the	-11 11
sa:until	13 -13
sa:until <number>	-8 8
sa:until the	12 -12
sa:up	-12 12
sa:up .	-9 9
sa:up <level>	-6 6
sa:upon	6 -6
sa:us	-8 8
sa:value	15 -15
sa:value of	7 -7
sa:wait	11 -11
sa:want	10 -10
sa:want to	6 -6
sa:was <number>	-10 10
sa:was the	-8 8
sa:week	15 -15
sa:what <name>	-6 6
sa:what it	10 -10
sa:whatever	7 -7
sa:wheat	13 -13
sa:which	-11 11
sa:who	9 -9
sa:will	8 -8
sa:winter	6 -6
sa:with	10 -10
sa:with <name>	-6 6
sa:worth	-6 6
sa:worth of	-7 7
sa:would	7 -7
sa:would have	6 -6
sa:write .	-6 6
sa:year	-10 10
sa:year ,	-6 6
sa:year .	10 -10
sa:year ;	-15 15
sa:year and	-12 12
sa:year before	-6 6
sa:you	13 -13
sa:zero	10 -10
sb:"	7 -7
sb:" we	9 -9
sb:&	8 -8
sb:& p	8 -8
sb:'	16 -16
sb:' worth	-17 17
sb:'s central	-13 13
sb:'s duty	7 -7
sb:'s economy	14 -14
sb:'s export	-13 13
sb:'s growth	-6 6
sb:'s share	6 -6
sb:'s surplu	9 -9
sb:'s tariff	-11 11
sb:(	-7 7
sb:( <level>	-15 15
sb:,	7 -7
sb:, <level>	-16 16
sb:, <money>	14 -14
sb:, <number>	17 -17
sb:, a	-36 36
sb:, as	13 -13
sb:, at	9 -9
sb:, but	-6 6
sb:, come	10 -10
sb:, down	-7 7
sb:, for	19 -19
sb:, i	-8 8
sb:, if	-20 20
sb:, including	-8 8
sb:, is	-10 10
sb:, it	11 -11
sb:, or	20 -20
sb:, rise	9 -9
sb:, say	9 -9
sb:, some	9 -9
sb:, that	-14 14
sb:, whose	6 -6
sb:, —	17 -17
sb:- free	-9 9
sb:. <person>	7 -7
sb::	-7 7
sb:: "	11 -11
sb:: <goods-amount>	-10 10
sb:: <money>	-10 10
sb:: <name>	-10 10
sb:: <number>	11 -11
sb:: <quality>	6 -6
sb:: <seat>	-8 8
sb:: in	-6 6
sb:: it	-9 9
sb:: the	11 -11
sb:;	15 -15
sb:; <name>	13 -13
sb:<agent>	17 -17
sb:<day-ahead> ,	-11 11
sb:<day-ahead> at	7 -7
sb:<day-ahead> it	-6 6
sb:<day-gone> ,	12 -12
sb:<day-gone> ;	-6 6
sb:<day-gone> that	-8 8
sb:<day-gone> the	-15 15
sb:<day-today>	8 -8
sb:<day-today> —	6 -6
sb:<gate>	17 -17
sb:<goods-amount> <span>	-10 10
sb:<goods-amount> in	7 -7
sb:<goods-amount> of	9 -9
sb:<goods-amount> to	-15 15
sb:<level-noun>	12 -12
sb:<level>	15 -15
sb:<level> and	6 -6
sb:<level> at	12 -12
sb:<level> for	12 -12
sb:<level> in	14 -14
sb:<level> last	11 -11
sb:<level> since	8 -8
sb:<money> '	-10 10
sb:<money> ,	-10 10
sb:<money> a	8 -8
sb:<money> of	20 -20
sb:<money> to	-21 21
sb:<month-ahead>	10 -10
sb:<month-ahead> ,	8 -8
sb:<month-gone>	-16 16
sb:<month-gone> ,	-7 7
sb:<month-gone> :	-10 10
sb:<month-gone> it	-6 6
sb:<month-today>	-6 6
sb:<name>	-8 8
sb:<name> ,	12 -12
sb:<name> :	-13 13
sb:<name> <level>	11 -11
sb:<name> accept	-9 9
sb:<name> and	15 -15
sb:<name> are	7 -7
sb:<name> charge	9 -9
sb:<name> collect	-7 7
sb:<name> drop	13 -13
sb:<name> fall	-16 16
sb:<name> from	-6 6
sb:<name> had	-7 7
sb:<name> has	-9 9
sb:<name> have	-10 10
sb:<name> is	-14 14
sb:<name> reach	-12 12
sb:<name> rise	-10 10
sb:<name> shall	12 -12
sb:<name> ship	17 -17
sb:<name> soybean	12 -12
sb:<name> take	-16 16
sb:<name> tariff	-19 19
sb:<name> that	-10 10
sb:<name> the	6 -6
sb:<name> undertake	16 -16
sb:<name> was	10 -10
sb:<name> were	11 -11
sb:<name> would	6 -6
sb:<not>	10 -10
sb:<number> ,	-7 7
sb:<number> ;	7 -7
sb:<number> <name>	-13 13
sb:<number> <person>	14 -14
sb:<number> and	-10 10
sb:<number> duty	-12 12
sb:<number> in	6 -6
sb:<number> is	9 -9
sb:<number> of	9 -9
sb:<number> the	-24 24
sb:<number> to	8 -8
sb:<office>	-12 12
sb:<office> ,	6 -6
sb:<office> :	9 -9
sb:<organisation> 's	-9 9
sb:<organisation> :	6 -6
sb:<organisation> expect	6 -6
sb:<organisation> has	13 -13
sb:<organisation> in	-8 8
sb:<organisation> of	-6 6
sb:<organisation> on	7 -7
sb:<organisation> say	-13 13
sb:<organisation> would	6 -6
sb:<person>	-18 18
sb:<person> 's	-8 8
sb:<person> :	-34 34
sb:<person> has	-14 14
sb:<person> of	7 -7
sb:<person> say	-8 8
sb:<quality>	-6 6
sb:<quality> exporter	-7 7
sb:<quality> good	8 -8
sb:<quality> paper	7 -7
sb:<quality> rice	-12 12
sb:<quality> steel	-10 10
sb:<quality> tea	11 -11
sb:<quality> tomatoe	-10 10
sb:<span> ,	-9 9
sb:<span> and	-6 6
sb:<span> at	7 -7
sb:<span> in	7 -7
sb:<span> of	15 -15
sb:<span> truce	-7 7
sb:<v-agree>	6 -6
sb:<v-begin>	-8 8
sb:<v-buy>	-21 21
sb:<v-down>	13 -13
sb:<v-propose>	-7 7
sb:<v-stay>	-21 21
sb:<v-suspend>	17 -17
sb:a	32 -32
sb:a :	13 -13
sb:a <office>	8 -8
sb:a deficit	7 -7
sb:a fall	-17 17
sb:a further	-10 10
sb:a lapse	-14 14
sb:a letter	-6 6
sb:a licence	10 -10
sb:a record	22 -22
sb:a surplu	-8 8
sb:a tariff	6 -6
sb:about	-7 7
sb:above	9 -9
sb:abroad	7 -7
sb:accept	-10 10
sb:according	-8 8
sb:according to	-8 8
sb:add	14 -14
sb:after the	-10 10
sb:agree	7 -7
sb:agreement	9 -9
sb:ahead	-8 8
sb:aid	15 -15
sb:aim at	-15 15
sb:all country	-9 9
sb:allow	7 -7
sb:almost	-12 12
sb:alone	-19 19
sb:also	-23 23
sb:also buy	-13 13
sb:amount	-16 16
sb:amount to	-7 7
sb:and	9 -9
sb:and <goods-amount>	8 -8
sb:and <person>	-8 8
sb:and by	-8 8
sb:and i	6 -6
sb:and would	13 -13
sb:announce	15 -15
sb:annual	-15 15
sb:another	-11 11
sb:answer	-8 8
sb:any	6 -6
sb:apply to	-6 6
sb:are down	10 -10
sb:are subject	-8 8
sb:as	11 -11
sb:ask for	12 -12
sb:ask that	-13 13
sb:at	27 -27
sb:at <level>	15 -15
sb:at <money>	6 -6
sb:at <number>	8 -8
sb:at a	13 -13
sb:at about	-13 13
sb:at one	-10 10
sb:at the	15 -15
sb:average	-50 50
sb:average <quality>	-15 15
sb:average tariff	-14 14
sb:bank	-11 11
sb:base	-13 13
sb:be	-9 9
sb:beef	17 -17
sb:been	8 -8
sb:before	-8 8
sb:before the	-9 9
sb:between	-16 16
sb:between the	-22 22
sb:big	-6 6
sb:bill	-8 8
sb:board	-17 17
sb:book	-21 21
sb:bridge	7 -7
sb:bring the	13 -13
sb:broker	-6 6
sb:budget	6 -6
sb:bunker	6 -6
sb:business	-7 7
sb:but the	-8 8
sb:butter	-17 17
sb:buy	-14 14
sb:buy <goods-amount>	12 -12
sb:buy <money>	12 -12
sb:buy <quality>	-12 12
sb:buy at	10 -10
sb:buyer	-7 7
sb:by	-13 13
sb:by <number>	-10 10
sb:by a	-6 6
sb:bytedance	-8 8
sb:c	38 -38
sb:call	7 -7
sb:can	-8 8
sb:car	10 -10
sb:cargo	8 -8
sb:carpet	10 -10
sb:carry	15 -15
sb:case	-18 18
sb:central	-13 13
sb:central bank	-13 13
sb:charge	9 -9
sb:cheese	-27 27
sb:chicago	6 -6
sb:claim	7 -7
sb:climb	6 -6
sb:close to	-6 6
sb:closed	15 -15
sb:club	11 -11
sb:coal	9 -9
sb:coal ,	11 -11
sb:cocoa	14 -14
sb:cocoa paste	19 -19
sb:cod	11 -11
sb:coffee	-11 11
sb:coffee worth	-6 6
sb:collect	-9 9
sb:come back	-6 6
sb:come down	6 -6
sb:come to	-14 14
sb:commit	-9 9
sb:commit to	-8 8
sb:company	13 -13
sb:confirm	-17 17
sb:cost	16 -16
sb:cost the	-23 23
sb:count	-9 9
sb:counterpart	9 -9
sb:country	-12 12
sb:custom	-8 8
sb:cut flower	8 -8
sb:cut its	6 -6
sb:cut on	-6 6
sb:cut the	-9 9
sb:deal	7 -7
sb:district	7 -7
sb:do	-12 12
sb:done	-18 18
sb:double its	-8 8
sb:down	-11 11
sb:down by	14 -14
sb:down for	-8 8
sb:dried	14 -14
sb:drop from	10 -10
sb:duty (	-14 14
sb:duty -	-9 9
sb:duty is	9 -9
sb:duty on	11 -11
sb:each of	10 -10
sb:earlier	7 -7
sb:economy	18 -18
sb:economy grow	7 -7
sb:economy is	6 -6
sb:economy to	7 -7
sb:effect	-6 6
sb:effect on	-8 8
sb:emergency tariff	9 -9
sb:end	-11 11
sb:end of	-10 10
sb:energy	-6 6
sb:estimate	-7 7
sb:euro	7 -7
sb:existing	-8 8
sb:expect a	9 -9
sb:export	-11 11
sb:export good	9 -9
sb:export to	-15 15
sb:exporter	15 -15
sb:extension	14 -14
sb:extra	10 -10
sb:fall from	-12 12
sb:fall of	-17 17
sb:fall to	14 -14
sb:farmer	-10 10
sb:fear	-15 15
sb:fee	9 -9
sb:fentanyl	23 -23
sb:fentanyl duty	6 -6
sb:first <span>	13 -13
sb:first half	-20 20
sb:fish for	-10 10
sb:flour	8 -8
sb:flower	7 -7
sb:follow	8 -8
sb:food	-6 6
sb:for <money>	-8 8
sb:for <name>	-10 10
sb:for <span>	28 -28
sb:for a	11 -11
sb:for thi	-26 26
sb:free	-12 12
sb:freight	9 -9
sb:from <name>	-27 27
sb:from the	15 -15
sb:fruit	11 -11
sb:future	9 -9
sb:gained	10 -10
sb:gap	-11 11
sb:gas	6 -6
sb:get	8 -8
sb:go from	-8 8
sb:go up	13 -13
sb:goal	-24 24
sb:goal of	-16 16
sb:good :	6 -6
sb:good are	-7 7
sb:good at	10 -10
sb:good for	-20 20
sb:good pay	11 -11
sb:good stand	-9 9
sb:good with	-13 13
sb:good worth	-6 6
sb:greer	-12 12
sb:grower	-7 7
sb:grower in	-18 18
sb:growth of	31 -31
sb:had agree	9 -9
sb:had ask	-8 8
sb:had been	-6 6
sb:had lose	9 -9
sb:had reach	19 -19
sb:half	-26 26
sb:half ,	-16 16
sb:half of	-13 13
sb:has	10 -10
sb:has ask	12 -12
sb:has been	21 -21
sb:has propose	-11 11
sb:have	-7 7
sb:have pay	-6 6
sb:have rise	7 -7
sb:having	-8 8
sb:he	9 -9
sb:he put	9 -9
sb:he want	-6 6
sb:he was	17 -17
sb:he would	7 -7
sb:heavy	6 -6
sb:here	9 -9
sb:hope for	-7 7
sb:how	-12 12
sb:if	7 -7
sb:if it	16 -16
sb:if nobody	-12 12
sb:import <quality>	-7 7
sb:import from	-17 17
sb:import of	17 -17
sb:importer	8 -8
sb:importer have	7 -7
sb:in	-12 12
sb:in <month-gone>	-14 14
sb:in <name>	29 -29
sb:in <number>	-24 24
sb:in <seat>	-6 6
sb:in busan	-7 7
sb:in each	14 -14
sb:in good	-11 11
sb:in rotterdam	11 -11
sb:in the	-20 20
sb:in which	7 -7
sb:including	-8 8
sb:index	14 -14
sb:industry	-11 11
sb:inflation	18 -18
sb:instead	7 -7
sb:instead of	7 -7
sb:interest	10 -10
sb:into <name>	8 -8
sb:invest	-10 10
sb:investigation	8 -8
sb:is	7 -7
sb:is <level>	11 -11
sb:is <money>	-9 9
sb:is about	-10 10
sb:is in	8 -8
sb:is the	-23 23
sb:is up	8 -8
sb:is worth	18 -18
sb:it	-10 10
sb:it 's	-7 7
sb:it had	-28 28
sb:it is	13 -13
sb:it leave	6 -6
sb:it mean	-8 8
sb:it sell	9 -9
sb:it was	-7 7
sb:it will	14 -14
sb:it would	-20 20
sb:its	9 -9
sb:its forecast	9 -9
sb:its import	-9 9
sb:its purchase	-12 12
sb:jamieson	-12 12
sb:jamieson greer	-12 12
sb:jump	-8 8
sb:lake	-7 7
sb:lake and	-7 7
sb:land	-8 8
sb:lapse	-11 11
sb:last	7 -7
sb:last <span>	6 -6
sb:last month	-6 6
sb:last summer	6 -6
sb:leave the	6 -6
sb:less	-6 6
sb:less than	-6 6
sb:let	11 -11
sb:let in	7 -7
sb:licence	9 -9
sb:licence for	12 -12
sb:like to	-9 9
sb:list	-7 7
sb:list ,	-15 15
sb:list cover	-7 7
sb:list has	7 -7
sb:loss at	6 -6
sb:lumber	12 -12
sb:maker	16 -16
sb:maker of	7 -7
sb:market	17 -17
sb:match	7 -7
sb:may	-11 11
sb:mean	-17 17
sb:media that	9 -9
sb:member	-25 25
sb:mgx	-7 7
sb:middle	-13 13
sb:middle of	-13 13
sb:mill	17 -17
sb:million	9 -9
sb:ministry	-8 8
sb:model	-10 10
sb:month of	8 -8
sb:most	-10 10
sb:most <quality>	-14 14
sb:move	6 -6
sb:mr	12 -12
sb:mr .	6 -6
sb:mr <person>	8 -8
sb:name	-10 10
sb:neighbour	-7 7
sb:neighbouring	21 -21
sb:net	17 -17
sb:new	18 -18
sb:new duty	-7 7
sb:next	13 -13
sb:next year	11 -11
sb:nobody	-10 10
sb:nobody sign	-12 12
sb:not	18 -18
sb:note	-9 9
sb:now	11 -11
sb:number of	-9 9
sb:of <level>	6 -6
sb:of <quality>	9 -9
sb:of about	7 -7
sb:of both	-6 6
sb:of car	-8 8
sb:of good	-9 9
sb:of soybean	-8 8
sb:of that	11 -11
sb:of which	6 -6
sb:off	8 -8
sb:offer	21 -21
sb:offer to	7 -7
sb:old	14 -14
sb:on	-11 11
sb:on ,	-8 8
sb:on <day-ahead>	-6 6
sb:on <quality>	36 -36
sb:on most	-6 6
sb:on page	7 -7
sb:on the	-6 6
sb:one	-16 16
sb:onion	7 -7
sb:opened	19 -19
sb:operator	7 -7
sb:or	15 -15
sb:oracle	-6 6
sb:oracle ,	-7 7
sb:orange	-18 18
sb:our export	-10 10
sb:our own	-15 15
sb:out	9 -9
sb:output	-11 11
sb:over	8 -8
sb:owe	7 -7
sb:own	-11 11
sb:p	8 -8
sb:pact	9 -9
sb:page	7 -7
sb:palm	-8 8
sb:palm oil	-6 6
sb:paper	9 -9
sb:parliament	11 -11
sb:paste	19 -19
sb:pause ,	-7 7
sb:pay	12 -12
sb:pay <level>	14 -14
sb:place	-12 12
sb:plan	20 -20
sb:plan for	7 -7
sb:point	8 -8
sb:pork	-8 8
sb:port	10 -10
sb:port of	-9 9
sb:potash	9 -9
sb:power	15 -15
sb:press	8 -8
sb:price	13 -13
sb:price of	8 -8
sb:promise	-14 14
sb:promise to	6 -6
sb:propose	-7 7
sb:propose a	-11 11
sb:purchase	-22 22
sb:purchase of	-18 18
sb:put	-10 10
sb:put <name>	-6 6
sb:put the	-13 13
sb:q	-13 13
sb:quarrel	-13 13
sb:quarter	-20 20
sb:quarter ,	-7 7
sb:quota	-6 6
sb:quota of	-7 7
sb:rate	16 -16
sb:rate is	6 -6
sb:reach <money>	-6 6
sb:reach a	18 -18
sb:reciprocal	11 -11
sb:reckon	-10 10
sb:record	25 -25
sb:refund	-7 7
sb:refund of	-10 10
sb:regard	6 -6
sb:regional	14 -14
sb:remain	9 -9
sb:report	15 -15
sb:report on	-7 7
sb:report that	21 -21
sb:return	6 -6
sb:return ,	6 -6
sb:revenue	23 -23
sb:rice	11 -11
sb:rice to	18 -18
sb:right	10 -10
sb:rise of	-6 6
sb:rise to	10 -10
sb:room	11 -11
sb:rotterdam	9 -9
sb:round	6 -6
sb:run	10 -10
sb:s	8 -8
sb:s &	8 -8
sb:sale	26 -26
sb:sanction	8 -8
sb:sanction on	7 -7
sb:say ,	-23 23
sb:say he	17 -17
sb:say in	-7 7
sb:say it	11 -11
sb:say on	12 -12
sb:say the	-9 9
sb:scrap	6 -6
sb:scrap its	6 -6
sb:season	-8 8
sb:second	-8 8
sb:secretary ,	-6 6
sb:section <number>	-11 11
sb:see	-17 17
sb:seed	-8 8
sb:sell <name>	8 -8
sb:sell to	22 -22
sb:set a	-11 11
sb:shall	17 -17
sb:share	15 -15
sb:she	13 -13
sb:shea	-11 11
sb:ship	16 -16
sb:shipment	-18 18
sb:shipment of	-6 6
sb:shop	13 -13
sb:should	-7 7
sb:show	-16 16
sb:shrink	-10 10
sb:shrink by	-11 11
sb:side	-8 8
sb:sign the	7 -7
sb:silver	-7 7
sb:silver lake	-7 7
sb:since	20 -20
sb:since <day-gone>	6 -6
sb:since <month-gone>	11 -11
sb:sir	15 -15
sb:sir ,	15 -15
sb:so	-10 10
sb:soya	-8 8
sb:soybean	-7 7
sb:spring	-17 17
sb:state	-6 6
sb:state that	11 -11
sb:stay	10 -10
sb:steel	-7 7
sb:still	14 -14
sb:stock	16 -16
sb:stock in	14 -14
sb:subject	-6 6
sb:subject to	-6 6
sb:summer	12 -12
sb:sunflower	7 -7
sb:sunflower oil	7 -7
sb:surcharge	15 -15
sb:surcharge of	8 -8
sb:surplu with	-12 12
sb:suspend	8 -8
sb:take	-11 11
sb:take effect	-8 8
sb:take in	-15 15
sb:take the	10 -10
sb:talk	8 -8
sb:talk with	10 -10
sb:target	-17 17
sb:target for	-15 15
sb:tariff at	-8 8
sb:tariff for	15 -15
sb:tariff is	-7 7
sb:tariff of	22 -22
sb:tariff on	7 -7
sb:tax	13 -13
sb:tax of	6 -6
sb:tea	11 -11
sb:tell	12 -12
sb:that	6 -6
sb:that <name>	23 -23
sb:that <person>	-6 6
sb:that <quality>	-9 9
sb:that a	7 -7
sb:that are	6 -6
sb:that export	-6 6
sb:that he	13 -13
sb:that is	-17 17
sb:that it	-6 6
sb:that our	15 -15
sb:that take	-8 8
sb:that the	-25 25
sb:that trade	-6 6
sb:that would	-11 11
sb:the <level>	-15 15
sb:the <name>	-9 9
sb:the <office>	-9 9
sb:the <organisation>	-17 17
sb:the <person>	-9 9
sb:the <quality>	-8 8
sb:the average	-35 35
sb:the base	-13 13
sb:the case	-6 6
sb:the cost	9 -9
sb:the custom	-7 7
sb:the district	7 -7
sb:the euro	7 -7
sb:the export	-6 6
sb:the extension	13 -13
sb:the figure	6 -6
sb:the goal	-10 10
sb:the house	17 -17
sb:the last	7 -7
sb:the loss	-6 6
sb:the lower	9 -9
sb:the market	6 -6
sb:the middle	-13 13
sb:the neighbouring	20 -20
sb:the new	9 -9
sb:the next	7 -7
sb:the old	11 -11
sb:the other	-13 13
sb:the price	-6 6
sb:the quarrel	-13 13
sb:the right	10 -10
sb:the s	8 -8
sb:the share	-10 10
sb:the tariff	18 -18
sb:the total	9 -9
sb:the two	-31 31
sb:the value	-8 8
sb:the week	-8 8
sb:the whole	-7 7
sb:the year	-22 22
sb:them	-13 13
sb:then <quality>	-9 9
sb:there	-20 20
sb:these	-6 6
sb:they make	12 -12
sb:they want	9 -9
sb:they were	-7 7
sb:thi	-18 18
sb:thi week	7 -7
sb:think	-12 12
sb:third of	9 -9
sb:those	-21 21
sb:through the	-12 12
sb:ticket	16 -16
sb:time	22 -22
sb:to <goods-amount>	-10 10
sb:to <level>	7 -7
sb:to <month-gone>	-13 13
sb:to <name>	-9 9
sb:to an	-7 7
sb:to be	-7 7
sb:to grow	13 -13
sb:to order	-6 6
sb:to pay	-11 11
sb:to purchase	-9 9
sb:to say	-10 10
sb:to see	-8 8
sb:to take	10 -10
sb:tomatoe	-10 10
sb:top	7 -7
sb:total	19 -19
sb:toyota	8 -8
sb:trade between	-14 14
sb:trade deficit	-13 13
sb:trade in	-7 7
sb:truce that	-8 8
sb:turnover	-10 10
sb:two	-30 30
sb:two country	-13 13
sb:unchanged	8 -8
sb:under	14 -14
sb:under section	11 -11
sb:under the	7 -7
sb:undertake	12 -12
sb:undertake to	12 -12
sb:united	6 -6
sb:until	11 -11
sb:until then	-8 8
sb:up	10 -10
sb:up by	6 -6
sb:up to	16 -16
sb:us	-16 16
sb:us ,	-8 8
sb:us that	-14 14
sb:value	-21 21
sb:value of	-11 11
sb:visitor	14 -14
sb:volume	-36 36
sb:vote	8 -8
sb:wall	-7 7
sb:want a	6 -6
sb:war	6 -6
sb:was put	-6 6
sb:watche	-8 8
sb:way	-6 6
sb:we	-12 12
sb:we buy	12 -12
sb:we have	-11 11
sb:we pay	-15 15
sb:week :	-8 8
sb:were <money>	-10 10
sb:were worth	12 -12
sb:what	-15 15
sb:what the	-8 8
sb:wheat	-6 6
sb:which	15 -15
sb:which had	-7 7
sb:which is	-7 7
sb:whose	8 -8
sb:will	8 -8
sb:will also	-12 12
sb:will invest	-6 6
sb:will pay	12 -12
sb:win	6 -6
sb:with	6 -6
sb:with <level>	-22 22
sb:with an	-7 7
sb:with the	6 -6
sb:within	-6 6
sb:without	7 -7
sb:wood	-7 7
sb:work	7 -7
sb:world	-18 18
sb:worth c	31 -31
sb:worth of	-11 11
sb:would	-7 7
sb:would cost	-9 9
sb:would fall	9 -9
sb:would take	-9 9
sb:year	-13 13
sb:year and	-7 7
sb:year is	10 -10
sb:year it	15 -15
sb:year the	14 -14
sb:year to	17 -17
sb:year we	-8 8
sb:yield	6 -6
sb:you	15 -15
sb:zinc	12 -12
sb:—	13 -13
sb:— <name>	-8 8
sb:•	-6 6
sentence about deficit 1	-6 6
sentence about growth 7	7 -7
sentence about investment 4	12 -12
sentence achieved	17 -17
sentence aim	-12 12
sentence change	21 -21
sentence each way	10 -10
sentence period	-14 14
sentence to come	-7 7
sentence trade	-16 16
sentence worth	-17 17
short no	-35 35
short number alone	108 -108
short without unit	-17 17
side money	-36 36
side tonnes	13 -13
side units	-10 10
size % -1	-36 36
size % 0	46 -46
size % 1	20 -20
size % 2	55 -55
size EUR 0	23 -23
size EUR 10	-24 24
size EUR 5	13 -13
size EUR 6	32 -32
size EUR 7	-41 41
size EUR 9	9 -9
size GBP 6	17 -17
size GBP 7	14 -14
size USD 0	28 -28
size USD 1	7 -7
size USD 10	-42 42
size USD 11	-86 86
size USD 12	8 -8
size USD 2	11 -11
size USD 3	27 -27
size USD 4	34 -34
size USD 7	-28 28
size USD 8	-17 17
size USD 9	24 -24
size tonnes 0	26 -26
size tonnes 1	15 -15
size tonnes 2	-24 24
size tonnes 3	6 -6
size tonnes 4	30 -30
size tonnes 7	-100 100
size tonnes 8	12 -12
size units 0	14 -14
size units 2	-36 36
size units 5	14 -14
t0=future	8 -8
t0=past	9 -9
t0=perfect	-11 11
t0=present-passive	11 -11
t1=future	11 -11
t1=infinitive	6 -6
t1=participle-passive	-20 20
t1=past	7 -7
t1=perfect	-8 8
t1=pluperfect	-6 6
t1=present-passive	15 -15
t2=infinitive	10 -10
t2=participle-passive	-8 8
t2=perfect-passive	-9 9
t2=pluperfect	8 -8
t2=pluperfect-passive	-12 12
unit %	43 -43
unit CNY	17 -17
unit EUR	6 -6
unit GBP	34 -34
unit USD	-29 29
unit tonnes	-6 6
unit units	-9 9
v0-none	11 -11
v0=accept	-9 9
v0=add	6 -6
v0=aim	-17 17
v0=announce	7 -7
v0=ask	19 -19
v0=carry	6 -6
v0=charge	14 -14
v0=collect	-17 17
v0=commit	-9 9
v0=confirm	-12 12
v0=cut	6 -6
v0=demand	-6 6
v0=double	-8 8
v0=export	8 -8
v0=jump	-8 8
v0=let	6 -6
v0=offer	18 -18
v0=other	-14 14
v0=owe	7 -7
v0=pay	9 -9
v0=plan	18 -18
v0=propose	-9 9
v0=put	-8 8
v0=raise	6 -6
v0=reach	14 -14
v0=reckon	-6 6
v0=run	8 -8
v0=see	-9 9
v0=sell	-11 11
v0=ship	-6 6
v0=shrink	-11 11
v0=state	-6 6
v0=take	-8 8
v0=tell	10 -10
v1-none	10 -10
v1=accept	-10 10
v1=add	7 -7
v1=aim	-15 15
v1=amount	-6 6
v1=announce	7 -7
v1=ask	10 -10
v1=carry	6 -6
v1=charge	9 -9
v1=collect	-16 16
v1=commit	-9 9
v1=confirm	-12 12
v1=demand	-6 6
v1=double	-8 8
v1=export	7 -7
v1=get	6 -6
v1=grow	6 -6
v1=jump	-8 8
v1=keep	8 -8
v1=let	6 -6
v1=like	8 -8
v1=offer	6 -6
v1=other	-10 10
v1=owe	7 -7
v1=pay	8 -8
v1=plan	13 -13
v1=prepare	-6 6
v1=promise	-14 14
v1=propose	-9 9
v1=put	-9 9
v1=reach	12 -12
v1=reckon	-6 6
v1=run	8 -8
v1=see	-16 16
v1=sell	-18 18
v1=ship	-9 9
v1=shrink	-12 12
v2-none	11 -11
v2=agree	-9 9
v2=be	-16 16
v2=collect	-10 10
v2=expect	-8 8
v2=get	12 -12
v2=have	8 -8
v2=import	12 -12
v2=leave	-6 6
v2=lower	-9 9
v2=other	26 -26
v2=reach	12 -12
v2=want	6 -6
vt0=accept past	-10 10
vt0=agree past	-8 8
vt0=agree pluperfect	9 -9
vt0=aim present	-17 17
vt0=ask perfect	12 -12
vt0=be past	-7 7
vt0=be perfect	11 -11
vt0=be pluperfect	-9 9
vt0=be present	6 -6
vt0=charge present	8 -8
vt0=collect present	-8 8
vt0=expect present	11 -11
vt0=export past	7 -7
vt0=fall past	13 -13
vt0=fall perfect	-10 10
vt0=fall present	-9 9
vt0=go past	-11 11
vt0=go present	7 -7
vt0=grow past	8 -8
vt0=have past	12 -12
vt0=hit present	-6 6
vt0=hope present	-17 17
vt0=import present	6 -6
vt0=lose present	-13 13
vt0=offer past	14 -14
vt0=other perfect	-15 15
vt0=pay past	-8 8
vt0=pay present	25 -25
vt0=plan present	18 -18
vt0=propose perfect	-11 11
vt0=put past	-6 6
vt0=put present	-8 8
vt0=raise past	8 -8
vt0=reach pluperfect	19 -19
vt0=say present	10 -10
vt0=see present	-11 11
vt0=ship past	-7 7
vt0=stand past	6 -6
vt0=stand present	-9 9
vt0=tell past	10 -10
vt1=accept past	-10 10
vt1=aim present	-15 15
vt1=ask perfect	12 -12
vt1=be past	-7 7
vt1=be perfect	11 -11
vt1=be pluperfect	-9 9
vt1=be present	6 -6
vt1=buy infinitive	7 -7
vt1=charge present	8 -8
vt1=collect present	-8 8
vt1=expect present	17 -17
vt1=export past	7 -7
vt1=fall past	13 -13
vt1=fall perfect	-10 10
vt1=fall present	-9 9
vt1=get present	7 -7
vt1=go past	-11 11
vt1=go present	6 -6
vt1=grow infinitive	6 -6
vt1=grow past	8 -8
vt1=have past	12 -12
vt1=hit present	-6 6
vt1=hope present	-17 17
vt1=import present	6 -6
vt1=like modal	8 -8
vt1=lose present	-13 13
vt1=other perfect	-14 14
vt1=other present	8 -8
vt1=pay past	-8 8
vt1=pay present	25 -25
vt1=plan present	19 -19
vt1=promise past	-11 11
vt1=propose perfect	-11 11
vt1=purchase infinitive	-8 8
vt1=put past	-6 6
vt1=put present	-8 8
vt1=raise past	8 -8
vt1=reach pluperfect	19 -19
vt1=say present	9 -9
vt1=see present	-11 11
vt1=ship past	-7 7
vt1=stand past	6 -6
vt1=stand present	-9 9
vt1=take infinitive	14 -14
vt2=be modal	-9 9
vt2=be perfect	6 -6
vt2=be present	-8 8
vt2=expect present	-8 8
vt2=go past	-11 11
vt2=have present	8 -8
vt2=import past	11 -11
vt2=lower present	-9 9
vt2=other modal	7 -7
vt2=other present	10 -10
vt2=sell past	-7 7
vt2=want present	6 -6
year earlier money	-11 11
year earlier percent	-21 21
year earlier tonnes	18 -18
year later	-35 35
year later money	-36 36
year later percent	-16 16
year this	18 -18
year this percent	7 -7
year this tonnes	18 -18`;
