// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	17 -17
a:!	-14 14
a:'s export	-13 13
a:'s output	-9 9
a:*	9 -9
a:-	-11 11
a:.	11 -11
a:. *	8 -8
a:<day-ahead> .	8 -8
a:<day-ahead> was	-12 12
a:<day-gone>	11 -11
a:<day-gone> .	-16 16
a:<day-today> .	13 -13
a:<duty>	10 -10
a:<goods-amount>	-22 22
a:<level>	-11 11
a:<level> for	12 -12
a:<level> from	-8 8
a:<money>	13 -13
a:<money> <span>	18 -18
a:<money> worth	-15 15
a:<month-gone> and	-20 20
a:<month-gone> from	-10 10
a:<month-gone> than	-12 12
a:<name> .	12 -12
a:<name> <level>	-15 15
a:<name> export	-15 15
a:<number>	11 -11
a:<number> .	-20 20
a:<person>	17 -17
a:<person> 's	11 -11
a:<quality> content	-13 13
a:<quality> dairy	-14 14
a:<quality> industrial	-13 13
a:<quality> rice	-20 20
a:<quality> steel	-11 11
a:<seat>	15 -15
a:<seat> .	11 -11
a:<span> at	-14 14
a:<span> by	16 -16
a:<span> from	8 -8
a:<span> of	-17 17
a:<span> to	11 -11
a:<taker>	10 -10
a:<v-lack>	14 -14
a:<v-say>	25 -25
a:<v-target>	-9 9
a:a half	12 -12
a:a long	-13 13
a:a tariff	-10 10
a:about <money>	18 -18
a:affected	-12 12
a:after	-20 20
a:again	16 -16
a:again .	12 -12
a:against	13 -13
a:agree .	5 -5
a:aim	-14 14
a:all	12 -12
a:alone	-7 7
a:alone .	-7 7
a:an	14 -14
a:and <goods-amount>	-18 18
a:and <level>	17 -17
a:and <month-gone>	-11 11
a:and <name>	-11 11
a:and a	16 -16
a:and at	-14 14
a:and no	-16 16
a:and pay	-13 13
a:annulled	8 -8
a:are for	-7 7
a:as the	-10 10
a:at <level>	-23 23
a:at a	-11 11
a:at the	14 -14
a:average	-17 17
a:average .	-9 9
a:bag	-11 11
a:banana	10 -10
a:be hit	-10 10
a:be pay	-12 12
a:beef and	-16 16
a:beef plant	10 -10
a:before	-17 17
a:before .	-12 12
a:before the	11 -11
a:below	10 -10
a:between	-10 10
a:bond	11 -11
a:bushel	12 -12
a:business	13 -13
a:business year	13 -13
a:by <day-ahead>	-15 15
a:cargo	-13 13
a:cargoe	7 -7
a:case	-13 13
a:case of	-12 12
a:cash	-10 10
a:category	19 -19
a:cent	13 -13
a:collect	-16 16
a:come to	14 -14
a:content	-12 12
a:cost	15 -15
a:cotton	13 -13
a:cotton .	10 -10
a:country	-13 13
a:crop	13 -13
a:cut	14 -14
a:dairy	-13 13
a:day .	-11 11
a:each	-25 25
a:each of	-15 15
a:each side	-12 12
a:estimate	11 -11
a:estimate .	11 -11
a:every	12 -12
a:existing	-15 15
a:existing quota	-15 15
a:extra	-16 16
a:extra on	-12 12
a:fall <level>	-10 10
a:farm	-13 13
a:fentanyl	22 -22
a:firm	11 -11
a:fiscal	-14 14
a:flour	10 -10
a:food	11 -11
a:for <number>	-14 14
a:for <span>	11 -11
a:for shipbuilding	-11 11
a:for thi	-13 13
a:from <span>	-9 9
a:get	11 -11
a:go to	-18 18
a:go up	-11 11
a:good	-19 19
a:good and	-17 17
a:good from	11 -11
a:good outside	-10 10
a:grower	17 -17
a:growth	-20 20
a:half	8 -8
a:have	14 -14
a:higher	-14 14
a:higher .	-18 18
a:hit	-12 12
a:hour	11 -11
a:import	12 -12
a:import of	9 -9
a:in <name>	6 -6
a:in <number>	-12 12
a:in <seat>	16 -16
a:in at	23 -23
a:in case	-13 13
a:in cash	-10 10
a:in each	-18 18
a:in total	-10 10
a:industrial	-13 13
a:industrial good	-13 13
a:instead	12 -12
a:instead of	15 -15
a:investment in	10 -10
a:is still	13 -13
a:is to	-12 12
a:it	9 -9
a:job	15 -15
a:kilo	18 -18
a:last .	-5 5
a:law	-13 13
a:less	-37 37
a:less than	-14 14
a:lift	-10 10
a:line	12 -12
a:list of	-11 11
a:litre	12 -12
a:long	-10 10
a:long list	-13 13
a:lower	-7 7
a:make in	-10 10
a:may	-19 19
a:meal	-12 12
a:meal and	-12 12
a:meet	-12 12
a:meet .	-20 20
a:middle	8 -8
a:middle of	8 -8
a:more <quality>	-21 21
a:much	17 -17
a:next	-14 14
a:next .	-13 13
a:nil	-16 16
a:nil .	-13 13
a:non	-13 13
a:non -	-13 13
a:nothing	11 -11
a:now .	10 -10
a:of <month-gone>	-12 12
a:of <name>	-15 15
a:of <person>	20 -20
a:of <quality>	-14 14
a:of all	15 -15
a:of duty	-14 14
a:of export	-14 14
a:of its	9 -9
a:of sale	-13 13
a:of the	11 -11
a:oil	15 -15
a:on <money>	14 -14
a:on <name>	17 -17
a:on average	-17 17
a:on everything	10 -10
a:on its	-11 11
a:on most	-10 10
a:on nearly	-8 8
a:once	15 -15
a:or	-11 11
a:our export	16 -16
a:output	-19 19
a:output .	-19 19
a:phone	-10 10
a:plant	15 -15
a:pound	13 -13
a:president	12 -12
a:purchase	-11 11
a:quota	-18 18
a:quota .	-8 8
a:rice	-14 14
a:rice within	-13 13
a:row	10 -10
a:same	-10 10
a:same day	-11 11
a:season	-15 15
a:season .	-8 8
a:sell	11 -11
a:sell there	-10 10
a:sell to	16 -16
a:send	-16 16
a:sesame	13 -13
a:shed	13 -13
a:shipbuilding	-13 13
a:shipyard	-10 10
a:shipyard .	-10 10
a:side	-15 15
a:since <number>	6 -6
a:since spring	9 -9
a:since the	-27 27
a:ski	-12 12
a:south	-11 11
a:soy	-12 12
a:soybean	22 -22
a:soybean .	9 -9
a:stand	15 -15
a:steel	-20 20
a:steel .	-21 21
a:subject	-13 13
a:such	12 -12
a:such as	9 -9
a:talked	-13 13
a:tariff	23 -23
a:tariff .	12 -12
a:tariff in	-10 10
a:tariff of	-10 10
a:tariff on	10 -10
a:term	-15 15
a:than	-17 17
a:than a	-13 13
a:than at	12 -12
a:than in	-27 27
a:than the	-15 15
a:the <organisation>	14 -14
a:the aim	-12 12
a:the country	-12 12
a:the first	-12 12
a:the middle	8 -8
a:the next	-10 10
a:the same	-11 11
a:the season	-12 12
a:the year	-17 17
a:their	11 -11
a:them from	9 -9
a:there	-15 15
a:there .	-10 10
a:they	15 -15
a:three	-16 16
a:three .	-10 10
a:time	25 -25
a:to	7 -7
a:to <goods-amount>	-9 9
a:to <level>	15 -15
a:to <money>	-11 11
a:to <month-gone>	9 -9
a:to <name>	-10 10
a:to <number>	23 -23
a:to <quality>	-12 12
a:to <seat>	-18 18
a:to be	-12 12
a:to zero	-12 12
a:ton	16 -16
a:truce .	-12 12
a:under the	-11 11
a:until	14 -14
a:up	-12 12
a:up on	-17 17
a:wait	13 -13
a:want	10 -10
a:water .	-9 9
a:week	9 -9
a:week .	17 -17
a:what it	10 -10
a:will	18 -18
a:will be	13 -13
a:will come	-12 12
a:within	-23 23
a:within its	-12 12
a:worth	-11 11
a:worth <money>	9 -9
a:worth of	-26 26
a:year	-20 20
a:year 's	11 -11
a:year before	-18 18
a:year in	10 -10
a:zero .	-12 12
after other unit far money	-9 9
after other unit far percent	-15 15
after other unit far units	15 -15
after other unit here money	-19 19
after other unit here percent	-28 28
after other unit here units	12 -12
after same unit far money	37 -37
after same unit far percent	13 -13
after same unit far tonnes	-16 16
after same unit far units	-15 15
after same unit here percent	17 -17
after same unit next money	-18 18
after same unit next percent	11 -11
after same unit next tonnes	-22 22
b:"	12 -12
b:" i	16 -16
b:'	17 -17
b:'s <level>	-14 14
b:'s duty	15 -15
b:'s economy	18 -18
b:'s order	12 -12
b:(	20 -20
b:,	-7 7
b:, <level>	14 -14
b:, <name>	7 -7
b:, <quality>	11 -11
b:, a	-35 35
b:, at	12 -12
b:, down	-17 17
b:, has	-11 11
b:, in	-11 11
b:, it	-9 9
b:, let	12 -12
b:, not	19 -19
b:, of	-15 15
b:, or	17 -17
b:, rise	11 -11
b:, say	-13 13
b:, tariff	-11 11
b:, to	14 -14
b:- tariff	-14 14
b:.	-16 16
b:: <level>	12 -12
b:: <number>	13 -13
b:: it	-9 9
b:: minu	-14 14
b:: on	11 -11
b:: our	9 -9
b:;	-14 14
b:; <name>	10 -10
b:; the	-16 16
b:<day-ahead>	14 -14
b:<day-gone>	-21 21
b:<day-gone> 's	-16 16
b:<day-gone> <name>	-13 13
b:<day-gone> and	-11 11
b:<day-gone> put	-10 10
b:<goods-amount>	22 -22
b:<goods-amount> in	14 -14
b:<level-noun>	6 -6
b:<level>	12 -12
b:<level> at	6 -6
b:<level> become	-14 14
b:<level> for	12 -12
b:<level> in	17 -17
b:<level> of	-12 12
b:<level> on	-17 17
b:<level> to	9 -9
b:<level> would	-16 16
b:<money>	11 -11
b:<month-ahead>	15 -15
b:<month-gone>	13 -13
b:<month-gone> to	14 -14
b:<name> are	14 -14
b:<name> charge	13 -13
b:<name> collect	-16 16
b:<name> down	-12 12
b:<name> drop	-13 13
b:<name> expect	11 -11
b:<name> export	11 -11
b:<name> good	14 -14
b:<name> grow	11 -11
b:<name> had	7 -7
b:<name> lose	-14 14
b:<name> make	15 -15
b:<name> put	13 -13
b:<name> sell	-8 8
b:<name> send	-14 14
b:<name> tariff	-17 17
b:<name> to	-13 13
b:<name> trade	-9 9
b:<not>	35 -35
b:<number>	10 -10
b:<number> by	-9 9
b:<number> gained	-13 13
b:<number> in	15 -15
b:<number> it	-16 16
b:<office>	-23 23
b:<office> at	-14 14
b:<office> see	11 -11
b:<organisation> 's	-10 10
b:<organisation> charge	-13 13
b:<organisation> for	8 -8
b:<organisation> in	-14 14
b:<organisation> would	8 -8
b:<person>	-8 8
b:<person> on	-9 9
b:<quality> car	15 -15
b:<quality> coffee	-13 13
b:<quality> duty	-11 11
b:<quality> economy	-15 15
b:<quality> export	-26 26
b:<quality> rice	-18 18
b:<quality> sugar	11 -11
b:<seat>	-13 13
b:<seat> was	15 -15
b:<span>	18 -18
b:<span> and	-7 7
b:<v-agree>	13 -13
b:<v-buy>	-15 15
b:<v-lack>	15 -15
b:<v-suspend>	17 -17
b:a <name>	-8 8
b:a fall	-19 19
b:a lapse	-10 10
b:a licence	12 -12
b:a loss	-10 10
b:a total	10 -10
b:a trade	16 -16
b:a truce	-10 10
b:about	-11 11
b:about a	13 -13
b:abroad	9 -9
b:accept	-12 12
b:accounted	11 -11
b:accounted for	11 -11
b:additional	15 -15
b:agree	12 -12
b:aid	16 -16
b:aim	-10 10
b:aim at	-14 14
b:all	-30 30
b:almost	-9 9
b:alone	-16 16
b:along	13 -13
b:an	14 -14
b:an additional	10 -10
b:and <level>	-14 14
b:and <quality>	9 -9
b:and export	10 -10
b:and for	-11 11
b:and hope	12 -12
b:and other	10 -10
b:and to	-8 8
b:and would	7 -7
b:another	-17 17
b:any	12 -12
b:apply	13 -13
b:are at	-20 20
b:around	-13 13
b:at a	-13 13
b:at about	-6 6
b:at least	-13 13
b:at the	27 -27
b:average	-53 53
b:average <name>	-20 20
b:average <quality>	-14 14
b:average tariff	-14 14
b:avert	-10 10
b:away	11 -11
b:be a	12 -12
b:bear	14 -14
b:become	-11 11
b:beef and	14 -14
b:beef export	13 -13
b:beef from	9 -9
b:been	20 -20
b:before	19 -19
b:below	22 -22
b:boeing	-11 11
b:booking	-11 11
b:bring <name>	-7 7
b:bring the	25 -25
b:budget	10 -10
b:burden	-18 18
b:but	-9 9
b:by	-11 11
b:by <level>	10 -10
b:by <number>	13 -13
b:by about	-11 11
b:by as	-10 10
b:by more	-9 9
b:c	60 -60
b:capital	-13 13
b:car the	-10 10
b:case	-12 12
b:cashmere	11 -11
b:cattle	-13 13
b:charge <level>	15 -15
b:cheese	-10 10
b:closed	16 -16
b:cocoa	12 -12
b:cocoa paste	12 -12
b:collect	-10 10
b:come down	7 -7
b:come to	-14 14
b:comment	11 -11
b:comment on	11 -11
b:copper	11 -11
b:cost	-12 12
b:cost the	-30 30
b:count	-16 16
b:count on	-9 9
b:counted	-11 11
b:counter	-16 16
b:counter -	-16 16
b:countermeasure	-13 13
b:countermeasure on	-7 7
b:cover	-9 9
b:credit	11 -11
b:crop	18 -18
b:current	19 -19
b:cut to	10 -10
b:damage	-14 14
b:deal	-7 7
b:debt	10 -10
b:deficit in	-13 13
b:doe the	-9 9
b:dollar	12 -12
b:done	-13 13
b:down by	9 -9
b:down to	17 -17
b:drop	-22 22
b:drop of	-8 8
b:duty is	10 -10
b:duty on	-8 8
b:duty to	14 -14
b:each of	15 -15
b:each side	-14 14
b:earth are	-12 12
b:economy	18 -18
b:economy grow	23 -23
b:economy is	16 -16
b:economy shrink	17 -17
b:economy to	12 -12
b:emergency duty	-12 12
b:estimate that	-10 10
b:ethanol	9 -9
b:expect	-15 15
b:expect a	10 -10
b:expect growth	9 -9
b:export good	11 -11
b:export of	-23 23
b:export rise	-10 10
b:exporter	9 -9
b:fact	-10 10
b:fact sheet	-10 10
b:fall from	-10 10
b:fall of	-20 20
b:fall to	26 -26
b:farmer	14 -14
b:fee	10 -10
b:fentanyl	19 -19
b:figure of	15 -15
b:fine	14 -14
b:for	-8 8
b:for <name>	-13 13
b:for <number>	-14 14
b:for <span>	15 -15
b:for a	14 -14
b:for car	-11 11
b:for growth	8 -8
b:for the	13 -13
b:for thi	-15 15
b:force	-9 9
b:force since	-10 10
b:forecast of	9 -9
b:four	10 -10
b:free	-10 10
b:from	5 -5
b:from <month-gone>	12 -12
b:from <name>	-11 11
b:from <number>	-12 12
b:from the	11 -11
b:fruit	9 -9
b:future	19 -19
b:gained <level>	-16 16
b:gap	-12 12
b:gave	15 -15
b:gave the	14 -14
b:general	11 -11
b:geneva	-12 12
b:go on	16 -16
b:good deficit	17 -17
b:good from	12 -12
b:good of	16 -16
b:good pay	22 -22
b:good worth	-8 8
b:greer	-13 13
b:grower	-11 11
b:growth at	-11 11
b:growth of	32 -32
b:growth was	12 -12
b:had agree	11 -11
b:had expect	-14 14
b:had reach	11 -11
b:had set	-12 12
b:half	16 -16
b:harvest	19 -19
b:has also	-12 12
b:has fall	-12 12
b:have been	21 -21
b:have bring	14 -14
b:have fall	-11 11
b:have go	8 -8
b:he	10 -10
b:he had	14 -14
b:he would	10 -10
b:home	13 -13
b:hyundai	-19 19
b:i have	18 -18
b:if	16 -16
b:import from	-9 9
b:import of	-13 13
b:in	13 -13
b:in <month-gone>	15 -15
b:in <name>	10 -10
b:in all	-12 12
b:in each	20 -20
b:in force	-9 9
b:in good	-24 24
b:in the	13 -13
b:in thi	8 -8
b:in up	-11 11
b:include	-11 11
b:income	17 -17
b:index	14 -14
b:inflation	10 -10
b:instead	11 -11
b:instead of	11 -11
b:invest	-18 18
b:investor	15 -15
b:is forecast	12 -12
b:is the	-13 13
b:is worth	13 -13
b:it	-16 16
b:it at	-17 17
b:it buy	-17 17
b:it expect	15 -15
b:it fall	-13 13
b:it go	-21 21
b:it had	-9 9
b:it has	-9 9
b:it was	-18 18
b:its	4 -4
b:its duty	13 -13
b:its economy	14 -14
b:its purchase	-12 12
b:its tariff	12 -12
b:jamieson	-13 13
b:jamieson greer	-13 13
b:jump by	-10 10
b:keep	21 -21
b:lapse would	-10 10
b:last	13 -13
b:last season	10 -10
b:least	-13 13
b:leave	-15 15
b:let in	-15 15
b:letter	-20 20
b:levy an	-13 13
b:licence	14 -14
b:licence for	16 -16
b:like to	-10 10
b:list	-4 4
b:list of	-8 8
b:loss	-18 18
b:loss of	-11 11
b:lumber	16 -16
b:machine	-22 22
b:machine tool	-11 11
b:make	16 -16
b:maker	14 -14
b:member	-25 25
b:mineral	-9 9
b:minu	-14 14
b:month	-9 9
b:mr	-12 12
b:name	-11 11
b:need	12 -12
b:net	17 -17
b:nikkei	15 -15
b:no	10 -10
b:not	17 -17
b:now	22 -22
b:number	12 -12
b:nz	29 -29
b:of <goods-amount>	11 -11
b:of <level>	-12 12
b:of <name>	22 -22
b:of about	16 -16
b:of cocoa	12 -12
b:of last	-17 17
b:off	12 -12
b:offer	26 -26
b:offer to	16 -16
b:old	16 -16
b:on <day-gone>	-12 12
b:on <quality>	19 -19
b:on a	18 -18
b:on another	-14 14
b:on c	22 -22
b:on medicine	-13 13
b:on more	7 -7
b:on most	-17 17
b:one	16 -16
b:open	-12 12
b:opened	17 -17
b:or	19 -19
b:order from	-14 14
b:our	12 -12
b:out	21 -21
b:output	-15 15
b:over	11 -11
b:over the	11 -11
b:page	10 -10
b:paste	11 -11
b:plan	-18 18
b:plan to	-11 11
b:plu	-12 12
b:point	11 -11
b:port	13 -13
b:power	13 -13
b:price	28 -28
b:price in	8 -8
b:producer	10 -10
b:product worth	-16 16
b:profit	18 -18
b:promise	-9 9
b:promise to	-11 11
b:purchase	-20 20
b:put	-17 17
b:put <name>	-10 10
b:put <quality>	-11 11
b:put it	-15 15
b:put the	-17 17
b:quota	-7 7
b:quota for	13 -13
b:quota of	-15 15
b:rate	23 -23
b:rate of	14 -14
b:reach	12 -12
b:reckon	-8 8
b:release	15 -15
b:representative jamieson	-13 13
b:reserve	17 -17
b:retail	19 -19
b:return	13 -13
b:revenue	13 -13
b:revenue of	11 -11
b:road	12 -12
b:s	19 -19
b:sale	16 -16
b:sale of	10 -10
b:sale to	-10 10
b:sanction	11 -11
b:sanction on	11 -11
b:say it	3 -3
b:section	29 -29
b:seed	14 -14
b:sell <name>	-5 5
b:sell it	12 -12
b:sell us	-10 10
b:set a	-10 10
b:share	22 -22
b:sheet	-10 10
b:ship	16 -16
b:shipment	-26 26
b:shirt	8 -8
b:side	-14 14
b:soap	10 -10
b:some	-4 4
b:southeast	-11 11
b:southeast asia	-11 11
b:soybean	24 -24
b:speak	12 -12
b:spoken	-13 13
b:spoken of	-13 13
b:spring	-17 17
b:stand for	-14 14
b:start	-12 12
b:stay	17 -17
b:steel pay	-12 12
b:step	-12 12
b:stock	27 -27
b:stock in	17 -17
b:subject	10 -10
b:subject to	10 -10
b:sugar	13 -13
b:summer	13 -13
b:supply	10 -10
b:surcharge of	14 -14
b:surplu	-20 20
b:target	-11 11
b:tariff are	-14 14
b:tariff fall	-15 15
b:tariff for	15 -15
b:tariff of	10 -10
b:tariff rise	12 -12
b:tax	19 -19
b:that 's	-21 21
b:that <level>	-11 11
b:that <name>	28 -28
b:that <person>	-10 10
b:that import	-17 17
b:that our	12 -12
b:that shipment	-7 7
b:that tariff	-15 15
b:that the	-10 10
b:that we	8 -8
b:the <level>	-6 6
b:the <money>	-9 9
b:the <name>	-11 11
b:the <seat>	-23 23
b:the additional	14 -14
b:the average	-34 34
b:the current	16 -16
b:the damage	-18 18
b:the deal	-8 8
b:the deficit	-13 13
b:the dollar	8 -8
b:the fact	-11 11
b:the figure	16 -16
b:the ftse	-9 9
b:the harvest	13 -13
b:the last	13 -13
b:the letter	-11 11
b:the list	-8 8
b:the next	11 -11
b:the nikkei	14 -14
b:the old	12 -12
b:the port	15 -15
b:the quota	-9 9
b:the rate	15 -15
b:the three	-9 9
b:the total	12 -12
b:the two	-24 24
b:the value	16 -16
b:the whole	-15 15
b:the world	10 -10
b:the year	-14 14
b:their	10 -10
b:then	-16 16
b:then the	-8 8
b:there was	9 -9
b:they were	-16 16
b:thi	-16 16
b:think	-10 10
b:those	-29 29
b:those to	-34 34
b:ticket	13 -13
b:to <person>	-10 10
b:to about	11 -11
b:to bring	10 -10
b:to buy	12 -12
b:to grow	21 -21
b:to invest	-11 11
b:to see	-14 14
b:to sell	6 -6
b:to southeast	-11 11
b:to take	-11 11
b:to the	-18 18
b:tool	-10 10
b:total	17 -17
b:total export	-11 11
b:total of	10 -10
b:trade	-16 16
b:trade among	-8 8
b:trade deficit	-15 15
b:trade of	19 -19
b:trade will	-11 11
b:trader	-18 18
b:traffic	8 -8
b:truce	-6 6
b:two	-19 19
b:two country	-11 11
b:under	16 -16
b:under a	-15 15
b:under section	15 -15
b:under the	11 -11
b:until now	11 -11
b:until then	-11 11
b:us	-12 12
b:use	14 -14
b:used	15 -15
b:used to	12 -12
b:value	14 -14
b:value of	12 -12
b:visitor	13 -13
b:volume	-9 9
b:want	11 -11
b:warehouse	19 -19
b:was a	-12 12
b:we	-27 27
b:we had	-9 9
b:we have	-11 11
b:we pay	-22 22
b:we sell	8 -8
b:when <seat>	-13 13
b:which come	-16 16
b:whole	-14 14
b:will	17 -17
b:will be	8 -8
b:will cost	13 -13
b:will let	-15 15
b:will pay	26 -26
b:will rise	11 -11
b:wire	12 -12
b:with	19 -19
b:with <number>	15 -15
b:with an	-11 11
b:with up	9 -9
b:within <span>	-8 8
b:without	19 -19
b:work	14 -14
b:world	-11 11
b:world trade	-16 16
b:worth c	27 -27
b:worth of	14 -14
b:would cost	-19 19
b:would lose	-24 24
b:write	12 -12
b:year	-10 10
b:year at	-18 18
b:year from	8 -8
b:year the	13 -13
b:year we	-9 9
b:you have	-11 11
c0=agree	13 -13
c0=buy	-11 11
c0=end	10 -10
c0=impose	15 -15
c0=lack	13 -13
c0=propose	7 -7
c0=suspend	14 -14
c1=end	15 -15
c1=lack	14 -14
c1=propose	13 -13
c1=return	18 -18
c1=suspend	16 -16
c1=threaten	14 -14
c2=bear	7 -7
c2=lack	16 -16
c2=say	14 -14
clause about duties 5 money	-14 14
clause about exports 8 money	19 -19
clause about exports 8 tonnes	-37 37
clause about exports 8 units	11 -11
clause about imports 9 units	11 -11
clause about investment 4 money	-21 21
clause about investment 4 percent	24 -24
clause about investment 4 units	16 -16
clause about purchases 6 percent	22 -22
clause about purchases 6 units	-12 12
clause about trade 10	8 -8
clause about trade 10 money	-9 9
clause about trade 10 percent	9 -9
clause about trade 10 tonnes	30 -30
clause about trade 3 money	11 -11
clause about trade 3 percent	-22 22
clause aim units	-15 15
clause average	-23 23
clause average percent	-23 23
clause change	-16 16
clause change percent	-18 18
clause change tonnes	15 -15
clause change units	-13 13
clause each way money	-22 22
clause not trade	13 -13
clause not trade money	13 -13
clause period	-16 16
clause period tonnes	-41 41
clause period units	11 -11
clause to come	-14 14
clause to come money	-10 10
clause worth units	18 -18
ct0=agree pluperfect	14 -14
ct0=agree present	-12 12
ct0=bear past	-17 17
ct0=bear present	25 -25
ct0=begin perfect	11 -11
ct0=buy past	15 -15
ct0=buy present	-14 14
ct0=down future	7 -7
ct0=down perfect	-18 18
ct0=down pluperfect	-17 17
ct0=end future	12 -12
ct0=end modal	-9 9
ct0=end present	7 -7
ct0=impose modal	10 -10
ct0=impose perfect	14 -14
ct0=impose pluperfect	17 -17
ct0=impose present-passive	18 -18
ct0=propose perfect	16 -16
ct0=say past	14 -14
ct0=say pluperfect	-10 10
ct0=say present	-9 9
ct0=sell future	-9 9
ct0=sell perfect	9 -9
ct0=sell present	10 -10
ct0=sign pluperfect	7 -7
ct0=target future	11 -11
ct0=target perfect	-7 7
ct0=target present-passive	14 -14
ct0=up present	20 -20
ct1=agree present	-12 12
ct1=bear infinitive	-13 13
ct1=bear past	-17 17
ct1=begin gerund	-9 9
ct1=begin perfect	11 -11
ct1=buy infinitive	11 -11
ct1=down future	7 -7
ct1=down gerund	13 -13
ct1=down perfect	-19 19
ct1=down pluperfect	-17 17
ct1=end future	11 -11
ct1=end modal	-9 9
ct1=end participle-passive	10 -10
ct1=end present	17 -17
ct1=impose infinitive	-14 14
ct1=impose modal	10 -10
ct1=impose perfect	14 -14
ct1=impose present-passive	18 -18
ct1=propose perfect	17 -17
ct1=say past	15 -15
ct1=say pluperfect	-10 10
ct1=say present	-16 16
ct1=sell future	-9 9
ct1=sell perfect	9 -9
ct1=sell present	11 -11
ct1=stay future	7 -7
ct1=target future	11 -11
ct1=target infinitive	-16 16
ct1=target present-passive	14 -14
ct1=up present	17 -17
ct2=bear future	23 -23
ct2=bear future-passive	-12 12
ct2=bear pluperfect-passive	-16 16
ct2=bear present	10 -10
ct2=begin past	-25 25
ct2=begin perfect	8 -8
ct2=down participle-passive	14 -14
ct2=down present	-8 8
ct2=impose participle-passive	10 -10
ct2=impose past	-18 18
ct2=lack present	13 -13
ct2=say present	12 -12
ct2=sell present	-19 19
ct2=stay modal	-11 11
ct2=stay perfect	13 -13
ct2=stay pluperfect	9 -9
ct2=stay present	-11 11
ct2=up past	-11 11
f:"	23 -23
f:'	-18 18
f:(	-11 11
f:)	-12 12
f:-	12 -12
f::	-9 9
f:<agent>	-21 21
f:<day-ahead>	16 -16
f:<day-gone>	-11 11
f:<day-today>	27 -27
f:<duty>	-11 11
f:<goods>	-7 7
f:<level-noun>	-9 9
f:<money>	-21 21
f:<month-ahead>	-12 12
f:<name>	7 -7
f:<number>	-11 11
f:<organisation>	-29 29
f:<points>	20 -20
f:<sender>	-14 14
f:<span>	-21 21
f:<taker>	23 -23
f:<v-bear>	7 -7
f:<v-deny>	14 -14
f:<v-impose>	14 -14
f:<v-stay>	-13 13
f:<v-suspend>	25 -25
f:<v-target>	23 -23
f:a	6 -6
f:about	-12 12
f:above	-9 9
f:add	18 -18
f:again	17 -17
f:against	-17 17
f:aim	-8 8
f:all	-13 13
f:almost	13 -13
f:an	-14 14
f:announce	15 -15
f:are	-9 9
f:as	16 -16
f:ask	-10 10
f:at	10 -10
f:average	-48 48
f:back	11 -11
f:base	-12 12
f:before	-23 23
f:behind	10 -10
f:better	-10 10
f:billion	-17 17
f:blackwell	13 -13
f:bourbon	-14 14
f:bridge	10 -10
f:build	12 -12
f:busan	-9 9
f:by	-20 20
f:can	-11 11
f:canola	-11 11
f:car	-17 17
f:carmaker	-13 13
f:cash	-13 13
f:ceiling	-17 17
f:charge	-13 13
f:chart	-10 10
f:cheaper	9 -9
f:cherry	9 -9
f:city	-14 14
f:club	14 -14
f:coffee	14 -14
f:come	-24 24
f:company	14 -14
f:complained	13 -13
f:concentrate	13 -13
f:contain	10 -10
f:container	19 -19
f:continue	16 -16
f:count	-18 18
f:country	-6 6
f:crop	12 -12
f:custom	16 -16
f:deficit	-9 9
f:demand	11 -11
f:did	-17 17
f:discuss	10 -10
f:dispute	-13 13
f:do	4 -4
f:done	11 -11
f:down	-13 13
f:early	14 -14
f:eat	10 -10
f:either	-16 16
f:emergency	-12 12
f:energy	12 -12
f:engine	9 -9
f:escalation	-11 11
f:everybody	-7 7
f:everyone	-9 9
f:everything	-10 10
f:exempt	11 -11
f:expect	-24 24
f:false	17 -17
f:farmer	7 -7
f:fear	11 -11
f:fee	17 -17
f:feed	14 -14
f:fentanyl	16 -16
f:food	15 -15
f:force	7 -7
f:free	11 -11
f:from	31 -31
f:fruit	-12 12
f:gained	26 -26
f:go	21 -21
f:good	-17 17
f:grain	12 -12
f:growth	-16 16
f:h	14 -14
f:half	-13 13
f:hall	9 -9
f:has	10 -10
f:hasn't	12 -12
f:her	13 -13
f:high	-14 14
f:hit	-15 15
f:hold	15 -15
f:hole	-12 12
f:hope	-18 18
f:hotel	9 -9
f:house	11 -11
f:household	8 -8
f:i	8 -8
f:impose	-15 15
f:included	-16 16
f:industrial	9 -9
f:is	-13 13
f:issue	-10 10
f:it	-8 8
f:keep	-10 10
f:kernel	12 -12
f:land	13 -13
f:larger	-9 9
f:last	14 -14
f:late	-12 12
f:later	24 -24
f:law	19 -19
f:lead	11 -11
f:like	5 -5
f:likewise	-11 11
f:list	17 -17
f:m	-13 13
f:main	-10 10
f:mean	-15 15
f:medical	12 -12
f:member	11 -11
f:million	-10 10
f:minute	14 -14
f:month	27 -27
f:more	15 -15
f:move	-19 19
f:mr	-13 13
f:much	-19 19
f:must	14 -14
f:named	-12 12
f:nearly	-19 19
f:need	13 -13
f:negotiate	12 -12
f:neither	22 -22
f:new	22 -22
f:next	8 -8
f:nobody	-17 17
f:none	14 -14
f:north	-13 13
f:notice	-24 24
f:noticed	11 -11
f:now	17 -17
f:off	13 -13
f:offer	26 -26
f:older	18 -18
f:on	16 -16
f:one	-11 11
f:only	-17 17
f:ordinary	14 -14
f:otherwise	-8 8
f:our	-5 5
f:outside	-10 10
f:over	16 -16
f:pact	-17 17
f:page	13 -13
f:palm	11 -11
f:past	8 -8
f:peak	10 -10
f:people	-12 12
f:pharmaceutical	-15 15
f:place	-16 16
f:player	19 -19
f:port	12 -12
f:post	12 -12
f:present	19 -19
f:president	-5 5
f:printed	12 -12
f:procedure	-16 16
f:processor	11 -11
f:producer	-14 14
f:promise	-15 15
f:publish	-14 14
f:purchase	-15 15
f:question	13 -13
f:rate	12 -12
f:reach	8 -8
f:reader	-18 18
f:reason	15 -15
f:reckon	-9 9
f:record	-11 11
f:remember	16 -16
f:reply	14 -14
f:rest	13 -13
f:rice	-9 9
f:rise	20 -20
f:round	21 -21
f:s	8 -8
f:sale	18 -18
f:same	-14 14
f:say	-10 10
f:scheduled	-11 11
f:second	17 -17
f:section	24 -24
f:set	9 -9
f:should	25 -25
f:sign	16 -16
f:signature	13 -13
f:since	9 -9
f:smaller	-12 12
f:sound	-11 11
f:southeast	-7 7
f:soybean	-6 6
f:spoken	7 -7
f:standard	10 -10
f:standstill	13 -13
f:statement	15 -15
f:step	-11 11
f:sugar	18 -18
f:sum	12 -12
f:suspend	15 -15
f:table	27 -27
f:talk	25 -25
f:tariff	-12 12
f:tax	14 -14
f:tea	-15 15
f:telephone	9 -9
f:term	-14 14
f:than	-12 12
f:thank	-16 16
f:the	9 -9
f:their	18 -18
f:then	19 -19
f:they	18 -18
f:thi	-27 27
f:thing	7 -7
f:those	-9 9
f:three	10 -10
f:time	13 -13
f:to	-14 14
f:ton	13 -13
f:top	14 -14
f:trade	-20 20
f:turned	-16 16
f:two	23 -23
f:until	13 -13
f:value	14 -14
f:version	13 -13
f:way	-16 16
f:we'd	-9 9
f:what	-16 16
f:wheat	-13 13
f:when	-23 23
f:whether	8 -8
f:which	-19 19
f:win	-18 18
f:winter	16 -16
f:with	-21 21
f:word	-19 19
f:work	-8 8
f:worked	-16 16
f:world	-20 20
f:worth	20 -20
f:write	10 -10
f:year	-13 13
f:yet	-12 12
f:yield	12 -12
f:you	-13 13
f:your	11 -11
f:—	-10 10
first about duties 5 money	-14 14
first about exports 8 money	18 -18
first about exports 8 percent	-10 10
first about exports 8 tonnes	-33 33
first about exports 8 units	10 -10
first about imports 9 money	20 -20
first about imports 9 percent	-12 12
first about imports 9 tonnes	-18 18
first about imports 9 units	11 -11
first about investment 4 money	-21 21
first about investment 4 percent	24 -24
first about investment 4 units	16 -16
first about purchases 6 percent	25 -25
first about purchases 6 units	-17 17
first about trade 10	13 -13
first about trade 10 money	-11 11
first about trade 10 percent	29 -29
first about trade 10 tonnes	14 -14
first about trade 3 money	11 -11
first about trade 3 percent	-22 22
first none	29 -29
first none percent	58 -58
first none tonnes	-7 7
first-of-paragraph	9 -9
goods money	-27 27
goods percent	37 -37
goods tonnes	14 -14
goods units	12 -12
has-future	11 -11
has-participle	7 -7
has-past	14 -14
has-present	8 -8
headline	6 -6
kind money	-10 10
kind percent	40 -40
kind tonnes	-16 16
kind units	10 -10
l1="	-15 15
l1='	17 -17
l1='s	13 -13
l1=(	17 -17
l1=,	-13 13
l1=:	-12 12
l1=<agent>	-13 13
l1=<duty>	10 -10
l1=<level-noun>	-10 10
l1=<level>	17 -17
l1=<not>	12 -12
l1=<sender>	9 -9
l1=<v-begin>	-11 11
l1=<v-buy>	-25 25
l1=<v-lack>	11 -11
l1=<v-propose>	-10 10
l1=<v-sign>	-23 23
l1=<v-stay>	14 -14
l1=<v-target>	-5 5
l1=a	38 -38
l1=about	-22 22
l1=after	-9 9
l1=almost	-20 20
l1=another	-19 19
l1=around	-14 14
l1=at	11 -11
l1=average	-12 12
l1=become	-12 12
l1=below	15 -15
l1=bring	-17 17
l1=buy	-18 18
l1=by	-21 21
l1=c	60 -60
l1=collect	-13 13
l1=cost	33 -33
l1=counted	-11 11
l1=down	-33 33
l1=drop	-21 21
l1=economy	-27 27
l1=estimate	10 -10
l1=expect	-25 25
l1=export	-11 11
l1=for	-25 25
l1=gained	35 -35
l1=get	9 -9
l1=grow	14 -14
l1=has	23 -23
l1=have	17 -17
l1=import	8 -8
l1=in	21 -21
l1=include	-13 13
l1=invest	-18 18
l1=least	-25 25
l1=let	21 -21
l1=lose	16 -16
l1=make	17 -17
l1=minu	-14 14
l1=need	11 -11
l1=next	18 -18
l1=not	21 -21
l1=of	3 -3
l1=off	12 -12
l1=on	-25 25
l1=or	22 -22
l1=order	-18 18
l1=p	14 -14
l1=page	10 -10
l1=put	22 -22
l1=reach	11 -11
l1=say	-16 16
l1=section	27 -27
l1=see	-19 19
l1=sell	12 -12
l1=some	-16 16
l1=take	-12 12
l1=than	-21 21
l1=the	30 -30
l1=them	-10 10
l1=to	15 -15
l1=up	-15 15
l1=us	-12 12
l1=use	13 -13
l1=was	-18 18
l1=with	18 -18
l1=worth	-31 31
l1=year	-13 13
l2=&	14 -14
l2='s	-17 17
l2=:	-14 14
l2=<day-gone>	11 -11
l2=<duty>	14 -14
l2=<goods-amount>	-18 18
l2=<goods>	-31 31
l2=<name>	-7 7
l2=<not>	15 -15
l2=<quality>	-15 15
l2=<v-agree>	-18 18
l2=<v-down>	-24 24
l2=<v-propose>	-12 12
l2=<v-refuse>	-11 11
l2=<v-sell>	-10 10
l2=about	11 -11
l2=and	11 -11
l2=at	-21 21
l2=been	13 -13
l2=between	27 -27
l2=bring	-11 11
l2=business	10 -10
l2=buy	9 -9
l2=cement	-13 13
l2=close	-10 10
l2=commit	-11 11
l2=company	12 -12
l2=contract	-13 13
l2=count	-18 18
l2=country	-12 12
l2=crop	10 -10
l2=cut	-19 19
l2=good	-18 18
l2=hope	-19 19
l2=i	16 -16
l2=in	19 -19
l2=increase	-16 16
l2=instead	10 -10
l2=line	13 -13
l2=number	-11 11
l2=or	17 -17
l2=plu	-17 17
l2=profit	14 -14
l2=rate	9 -9
l2=reckon	-22 22
l2=revenue	14 -14
l2=rum	11 -11
l2=sanction	11 -11
l2=say	8 -8
l2=sell	-9 9
l2=send	-9 9
l2=ship	16 -16
l2=should	-18 18
l2=sign	-10 10
l2=speak	9 -9
l2=spoken	-11 11
l2=steel	-10 10
l2=surcharge	16 -16
l2=surplu	-10 10
l2=tariff	12 -12
l2=tax	9 -9
l2=that	7 -7
l2=then	12 -12
l2=they	-11 11
l2=to	-10 10
l2=total	11 -11
l2=tuna	14 -14
l2=under	24 -24
l2=was	10 -10
l2=we	-19 19
l2=will	15 -15
l2=worth	24 -24
l2=year	-13 13
l2=—	-13 13
l3=,	10 -10
l3=-	-12 12
l3=;	-15 15
l3=<day-ahead>	-9 9
l3=<duty>	-21 21
l3=<gate>	16 -16
l3=<goods-amount>	-9 9
l3=<level-noun>	12 -12
l3=<level>	18 -18
l3=<month-ahead>	12 -12
l3=<month-gone>	-8 8
l3=<not>	-18 18
l3=<quality>	-17 17
l3=<sender>	-8 8
l3=<taker>	15 -15
l3=<v-begin>	19 -19
l3=<v-say>	14 -14
l3=<v-sell>	-26 26
l3=<v-up>	9 -9
l3=about	15 -15
l3=agree	10 -10
l3=agreement	-7 7
l3=an	-17 17
l3=ask	11 -11
l3=at	-21 21
l3=average	-10 10
l3=beef	-16 16
l3=before	11 -11
l3=call	-14 14
l3=cattle	-13 13
l3=company	-11 11
l3=deficit	12 -12
l3=economy	34 -34
l3=export	-30 30
l3=fee	9 -9
l3=first	-14 14
l3=go	12 -12
l3=had	-15 15
l3=he	17 -17
l3=hope	19 -19
l3=importer	13 -13
l3=included	-12 12
l3=it	-31 31
l3=levy	-11 11
l3=like	-10 10
l3=list	-9 9
l3=lumber	16 -16
l3=machine	-10 10
l3=mr	-11 11
l3=offer	15 -15
l3=or	-11 11
l3=own	-11 11
l3=pay	11 -11
l3=plan	-14 14
l3=port	11 -11
l3=promise	-20 20
l3=put	-16 16
l3=reckon	13 -13
l3=record	9 -9
l3=s	14 -14
l3=season	13 -13
l3=shipment	-8 8
l3=stand	-20 20
l3=tariff	-16 16
l3=that	-20 20
l3=them	14 -14
l3=then	9 -9
l3=there	-16 16
l3=they	-8 8
l3=thi	-9 9
l3=up	20 -20
l3=we	-26 26
l3=what	-9 9
l3=when	13 -13
l3=which	21 -21
l3=will	22 -22
l3=worth	11 -11
l3=you	-12 12
l4='	12 -12
l4='s	24 -24
l4=-	17 -17
l4=:	-12 12
l4=;	-5 5
l4=<duty>	15 -15
l4=<gate>	-11 11
l4=<goods-amount>	-8 8
l4=<level-noun>	14 -14
l4=<level>	-24 24
l4=<money>	18 -18
l4=<name>	-22 22
l4=<person>	21 -21
l4=<sender>	-24 24
l4=<span>	12 -12
l4=<v-bear>	12 -12
l4=<v-down>	-18 18
l4=<v-impose>	-10 10
l4=<v-propose>	7 -7
l4=<v-return>	-11 11
l4=<v-sign>	13 -13
l4=<v-stay>	15 -15
l4=<v-target>	17 -17
l4=an	13 -13
l4=are	-12 12
l4=at	15 -15
l4=be	-11 11
l4=beef	12 -12
l4=bring	-13 13
l4=charge	17 -17
l4=cost	-23 23
l4=counter	-16 16
l4=cut	14 -14
l4=deal	-15 15
l4=down	11 -11
l4=duty	31 -31
l4=each	27 -27
l4=earlier	-13 13
l4=economy	24 -24
l4=export	17 -17
l4=fall	-22 22
l4=footwear	-12 12
l4=for	-28 28
l4=forecast	15 -15
l4=from	-5 5
l4=has	-19 19
l4=here	-8 8
l4=his	-12 12
l4=if	-10 10
l4=in	-18 18
l4=largest	9 -9
l4=leave	-12 12
l4=let	-10 10
l4=line	-9 9
l4=lose	-8 8
l4=make	13 -13
l4=member	-9 9
l4=now	-10 10
l4=of	18 -18
l4=other	11 -11
l4=our	-9 9
l4=port	-11 11
l4=sale	-22 22
l4=see	21 -21
l4=seed	12 -12
l4=sell	-9 9
l4=set	-11 11
l4=some	8 -8
l4=spring	-11 11
l4=start	-12 12
l4=that	-9 9
l4=thi	10 -10
l4=those	-13 13
l4=until	15 -15
l4=up	-11 11
l4=will	-10 10
l4=would	-27 27
l4=write	9 -9
l=& p	14 -14
l=, after	-9 9
l=, and	-12 12
l=, for	9 -9
l=, not	19 -19
l=, of	-16 16
l=, or	13 -13
l=, then	-11 11
l=, to	14 -14
l=, worth	-12 12
l=: minu	-14 14
l=<begin> "	-17 17
l=<day-gone> :	12 -12
l=<day-gone> and	-13 13
l=<goods-amount> ,	-12 12
l=<level> ,	-13 13
l=<level> and	22 -22
l=<level> become	-14 14
l=<level> on	-37 37
l=<level> to	9 -9
l=<money> to	-19 19
l=<name> ,	-16 16
l=<name> :	17 -17
l=<name> buy	-7 7
l=<name> collect	-18 18
l=<name> put	11 -11
l=<name> send	-13 13
l=<number> :	-16 16
l=<organisation> charge	-14 14
l=<person> :	-16 16
l=aim at	-14 14
l=amount to	-11 11
l=an estimate	10 -10
l=are at	-9 9
l=at about	-6 6
l=at least	-25 25
l=between the	27 -27
l=bring <name>	-9 9
l=bring in	-10 10
l=by about	-11 11
l=coffee from	-13 13
l=commit to	-11 11
l=count on	-9 9
l=down by	9 -9
l=duty on	-10 10
l=fall from	-10 10
l=fall of	-18 18
l=fall to	28 -28
l=figure of	14 -14
l=good pay	19 -19
l=good worth	-18 18
l=growth of	12 -12
l=had reach	10 -10
l=hope for	-15 15
l=i have	17 -17
l=increase of	-17 17
l=instead of	10 -10
l=it at	-15 15
l=it buy	-9 9
l=it expect	11 -11
l=it is	16 -16
l=it was	-21 21
l=jump by	-11 11
l=loss of	-11 11
l=of the	-16 16
l=on another	-15 15
l=on c	22 -22
l=on the	-6 6
l=quota of	-16 16
l=rate of	8 -8
l=sanction on	11 -11
l=sell us	-12 12
l=speak of	8 -8
l=spoken of	-11 11
l=stand at	16 -16
l=stay :	-10 10
l=steel pay	-12 12
l=surcharge of	14 -14
l=take in	10 -10
l=tariff of	13 -13
l=tariff on	-12 12
l=that the	12 -12
l=the next	18 -18
l=they were	-17 17
l=to be	-10 10
l=to invest	-11 11
l=to see	-12 12
l=to take	-8 8
l=to the	19 -19
l=under section	13 -13
l=under the	9 -9
l=value of	-10 10
l=we buy	-13 13
l=we pay	-16 16
l=we sell	10 -10
l=were worth	7 -7
l=which is	-6 6
l=will be	7 -7
l=will cost	13 -13
l=worth about	-8 8
l=worth c	27 -27
l=worth some	-12 12
l=would cost	20 -20
l=would lose	-17 17
l=year at	-17 17
lead="	12 -12
lead=\$	-15 15
lead=(	20 -20
lead=,	-7 7
lead=10	13 -13
lead=12	-18 18
lead=200	-17 17
lead=5	14 -14
lead=6	14 -14
lead=7	9 -9
lead=8	13 -13
lead=;	-14 14
lead=and	6 -6
lead=at	19 -19
lead=bessent	-9 9
lead=but	-9 9
lead=customs	-15 15
lead=eu	-12 12
lead=exports	-22 22
lead=for	-12 12
lead=georgia	23 -23
lead=german	-11 11
lead=germany	8 -8
lead=i	-19 19
lead=if	16 -16
lead=imports	-35 35
lead=india	11 -11
lead=it	-16 16
lead=its	24 -24
lead=japan	-18 18
lead=japanese	9 -9
lead=korea	-17 17
lead=korean	-10 10
lead=mr	-16 16
lead=net	16 -16
lead=new	14 -14
lead=ninety	-10 10
lead=nvidia	13 -13
lead=of	-31 31
lead=portugal	-14 14
lead=prices	9 -9
lead=sales	8 -8
lead=seven	-11 11
lead=south	-15 15
lead=stocks	24 -24
lead=the	17 -17
lead=they	-15 15
lead=this	-22 22
lead=those	-31 31
lead=ticket	10 -10
lead=to	-9 9
lead=together	-9 9
lead=traders	-15 15
lead=treasury	-12 12
lead=trump	-20 20
lead=two	11 -11
lead=u.s.	11 -11
lead=us	20 -20
lead=vice	16 -16
lead=what	11 -11
level	34 -34
lll=" i have	13 -13
lll=, <level> ,	-14 14
lll=, down from	-16 16
lll=, which is	-6 6
lll=<begin> <begin> "	-17 17
lll=<begin> <name> :	15 -15
lll=<begin> <number> :	11 -11
lll=<begin> <person> :	-13 13
lll=<begin> it buy	-8 8
lll=<begin> it was	-21 21
lll=<begin> of the	-23 23
lll=<begin> the first	12 -12
lll=<begin> we buy	-12 12
lll=<begin> we sell	10 -10
lll=<day-gone> <name> charge	-12 12
lll=<level> : the	-14 14
lll=<level> on c	11 -11
lll=<name> come to	-12 12
lll=<name> duty of	-10 10
lll=<name> fall by	-19 19
lll=<name> fall to	19 -19
lll=<name> sell <name>	10 -10
lll=<name> were worth	12 -12
lll=<number> , or	10 -10
lll=<number> it was	-17 17
lll=<quality> coffee from	-13 13
lll=<quality> good pay	12 -12
lll=a cut of	-10 10
lll=a fall of	-18 18
lll=a loss of	-11 11
lll=a quota of	-14 14
lll=a tariff of	21 -21
lll=an increase of	-17 17
lll=and <name> 's	-8 8
lll=by more than	-9 9
lll=economy grow by	16 -16
lll=export rise by	-10 10
lll=from <number> to	-12 12
lll=good worth about	-13 13
lll=good worth c	13 -13
lll=in <number> ,	-9 9
lll=in up to	-12 12
lll=it go to	-13 13
lll=of the next	16 -16
lll=of up to	5 -5
lll=on more than	7 -7
lll=one , of	-10 10
lll=promise to buy	-7 7
lll=put it at	-12 12
lll=s & p	14 -14
lll=the <level> on	-11 11
lll=the <name> buy	-8 8
lll=the <name> collect	-23 23
lll=the duty of	11 -11
lll=the figure of	14 -14
lll=to <name> :	-10 10
lll=to <name> fall	11 -11
lll=to grow by	14 -14
lll=to rise to	-9 9
lll=trade between the	23 -23
lll=valued at about	18 -18
lll=with <name> was	-8 8
lll=with up to	10 -10
lll=year , down	-15 15
lr=( )	11 -11
lr=, ,	-12 12
lr=, .	-21 21
lr=, in	8 -8
lr=, of	16 -16
lr=, on	20 -20
lr=, or	-13 13
lr=, up	-17 17
lr=: .	-17 17
lr=: in	-15 15
lr=<begin> .	-18 18
lr=<begin> of	-16 16
lr=<level> <end>	13 -13
lr=about in	-14 14
lr=and last	-8 8
lr=and on	-13 13
lr=are .	12 -12
lr=are and	-11 11
lr=as .	11 -11
lr=at .	11 -11
lr=at and	-15 15
lr=at from	-9 9
lr=at of	-24 24
lr=at thi	23 -23
lr=be .	7 -7
lr=become on	-14 14
lr=buy more	-22 22
lr=by ,	-10 10
lr=by .	-12 12
lr=by <end>	-18 18
lr=by <span>	12 -12
lr=by on	13 -13
lr=by thi	17 -17
lr=by within	-12 12
lr=c ,	8 -8
lr=c of	20 -20
lr=charge ,	10 -10
lr=charge on	-16 16
lr=down .	-28 28
lr=fall .	19 -19
lr=first <span>	13 -13
lr=first of	14 -14
lr=for .	9 -9
lr=for in	-20 20
lr=for last	-12 12
lr=for more	-11 11
lr=for thi	-10 10
lr=for to	-16 16
lr=from in	9 -9
lr=gained .	21 -21
lr=invest in	-10 10
lr=is ,	8 -8
lr=is .	-24 24
lr=least of	-10 10
lr=make of	12 -12
lr=minu .	-14 14
lr=nearly .	14 -14
lr=next .	13 -13
lr=not .	19 -19
lr=of as	-12 12
lr=of for	18 -18
lr=of next	-18 18
lr=of over	-10 10
lr=of thi	15 -15
lr=on <quality>	10 -10
lr=on of	-39 39
lr=or of	14 -14
lr=pay ,	18 -18
lr=pay on	-10 10
lr=pay there	-10 10
lr=promise of	8 -8
lr=put on	17 -17
lr=reach .	18 -18
lr=reach in	-14 14
lr=say ,	-12 12
lr=section .	9 -9
lr=sell '	12 -12
lr=sell of	8 -8
lr=some .	-19 19
lr=take off	-11 11
lr=take on	18 -18
lr=than ,	-13 13
lr=than <span>	-15 15
lr=than in	-24 24
lr=than of	11 -11
lr=the ,	-16 16
lr=the .	14 -14
lr=the come	14 -14
lr=the had	-19 19
lr=the of	-18 18
lr=the on	12 -12
lr=the president	11 -11
lr=then ,	-13 13
lr=to ,	26 -26
lr=to .	13 -13
lr=to <end>	7 -7
lr=to at	-10 10
lr=to on	9 -9
lr=to thi	-9 9
lr=up .	-26 26
lr=up on	13 -13
lr=want by	-11 11
lr=was .	-15 15
lr=was before	-28 28
lr=worth ,	-13 13
lr=worth .	-14 14
lr=worth <span>	-13 13
lr=worth in	-24 24
lr=worth last	14 -14
lr=worth over	16 -16
nc2=agree	-26 26
nc2=down	-8 8
nc2=threaten	14 -14
nc2=up	8 -8
nct2=agree participle-passive	-16 16
nct2=bear future	-13 13
nct2=begin present	10 -10
nct2=impose future-passive	10 -10
nct2=impose infinitive	10 -10
nct2=impose perfect	-15 15
nct2=propose participle-passive	9 -9
nct2=stay past	18 -18
nct2=stay past-passive	-9 9
nct2=stay perfect	-18 18
nct2=suspend present	-12 12
nct2=up infinitive	9 -9
nct2=up participle-passive	-11 11
nct2=up past	10 -10
near about exports 8 money	14 -14
near about exports 8 percent	-10 10
near about exports 8 tonnes	-33 33
near about exports 8 units	12 -12
near about growth 7 percent	-15 15
near about imports 9 units	11 -11
near about investment 4 money	-31 31
near about investment 4 percent	12 -12
near about investment 4 units	14 -14
near about purchases 6	-13 13
near about purchases 6 percent	9 -9
near about purchases 6 tonnes	-17 17
near about purchases 6 units	-7 7
near about trade 10 money	-20 20
near about trade 10 percent	16 -16
near about trade 10 tonnes	24 -24
near about trade 3	-11 11
near about trade 3 percent	-20 20
near achieved money	-16 16
near achieved units	9 -9
near aim percent	8 -8
near aim tonnes	-21 21
near aim units	-13 13
near average	-15 15
near average percent	-15 15
near change percent	-21 21
near change tonnes	18 -18
near each way	-29 29
near each way money	-30 30
near not trade	13 -13
near not trade percent	11 -11
near period	-25 25
near period money	-16 16
near period tonnes	-38 38
near to come money	-10 10
near trade	-13 13
near trade money	-5 5
near worth units	17 -17
next="	27 -27
next=because	-13 13
next=that	-12 12
nhas-gerund	11 -11
nhas-infinitive	8 -8
nhas-modal	16 -16
nhas-participle	-19 19
nhas-pluperfect	13 -13
nt2=future-passive	16 -16
nt2=past-not	-13 13
nt2=past-passive-not	-10 10
nt2=perfect	-15 15
nt2=pluperfect	13 -13
nt2=present-passive-not	15 -15
nv2=begin	-12 12
nv2=double	9 -9
nv2=expect	12 -12
nv2=leave	9 -9
nv2=lower	-12 12
nv2=make	-10 10
nv2=move	-10 10
nv2=promise	-12 12
nv2=report	-14 14
nv2=rise	8 -8
nv2=suspend	-11 11
nv2=take	13 -13
nvt2=agree past	-17 17
nvt2=apply perfect	-12 12
nvt2=be past	16 -16
nvt2=be present	-20 20
nvt2=begin past	-11 11
nvt2=come past	-12 12
nvt2=expect participle	12 -12
nvt2=fall past	9 -9
nvt2=make past	-8 8
nvt2=other perfect	-17 17
nvt2=other present	16 -16
nvt2=pay future	-15 15
nvt2=say present	-19 19
nvt2=suspend present	-15 15
nvt2=tell past	-18 18
pc0=buy	-20 20
pc0=deny	12 -12
pc0=propose	18 -18
pc0=sell	-11 11
pc0=sign	15 -15
pc1=deny	14 -14
pc1=sign	14 -14
pc1=suspend	-11 11
pct0=buy present	13 -13
pct0=propose past	18 -18
pct0=say perfect	-9 9
pct0=sell past	-12 12
pct0=sign past	11 -11
pct0=stay perfect	-13 13
pct0=suspend present	-16 16
pct0=up past	-13 13
pct1=bear gerund	12 -12
pct1=buy gerund	12 -12
pct1=buy infinitive	-10 10
pct1=buy present	13 -13
pct1=end gerund	-10 10
pct1=propose participle-passive	-7 7
pct1=propose past	9 -9
pct1=propose present	12 -12
pct1=say gerund	-6 6
pct1=say perfect	-9 9
pct1=sell participle-passive	11 -11
pct1=sell past	-12 12
pct1=stay perfect	-13 13
pct1=suspend present	-16 16
phas-future	-6 6
phas-pluperfect	16 -16
phas-present	7 -7
prior about exports 8	-7 7
prior about investment 4	-13 13
prior achieved	-13 13
prior average	-27 27
prior each way	14 -14
prior not trade	-15 15
prior period	-37 37
prior trade	-20 20
prior worth	14 -14
pt0=future-passive	-14 14
pt0=present-not	12 -12
pt1=future-passive	-14 14
pt1=present-not	12 -12
pv0=ask	9 -9
pv0=believe	-11 11
pv0=bring	13 -13
pv0=lower	-20 20
pv0=plan	10 -10
pv0=propose	8 -8
pv0=report	8 -8
pv0=say	-16 16
pv0=ship	-9 9
pv0=sign	22 -22
pv0=suspend	-8 8
pv0=write	9 -9
pv1=believe	-11 11
pv1=bring	8 -8
pv1=call	-13 13
pv1=climb	-11 11
pv1=go	-9 9
pv1=hope	-16 16
pv1=lower	-19 19
pv1=pay	11 -11
pv1=report	8 -8
pv1=say	-17 17
pv1=ship	-8 8
pv1=sign	24 -24
pv1=write	10 -10
pvt0=answer present	-10 10
pvt0=ask past	9 -9
pvt0=be past	5 -5
pvt0=be perfect	-15 15
pvt0=buy present	11 -11
pvt0=fall past	7 -7
pvt0=leave past	-10 10
pvt0=lose past	9 -9
pvt0=lose present	-9 9
pvt0=lower past	-11 11
pvt0=put present	-12 12
pvt0=say present	-9 9
pvt0=sell past	-14 14
pvt0=ship past	-9 9
pvt0=suspend present	-10 10
pvt0=take present	9 -9
pvt0=tell present	-15 15
pvt0=write present	17 -17
pvt1=answer present	-10 10
pvt1=ask past	9 -9
pvt1=be past	4 -4
pvt1=be perfect	-15 15
pvt1=buy gerund	12 -12
pvt1=buy infinitive	-10 10
pvt1=buy present	11 -11
pvt1=end gerund	-10 10
pvt1=expect present	14 -14
pvt1=fall past	7 -7
pvt1=have past	13 -13
pvt1=have present	-8 8
pvt1=lose past	9 -9
pvt1=lose present	-9 9
pvt1=lower past	-11 11
pvt1=pay gerund	11 -11
pvt1=put present	-12 12
pvt1=say present	-11 11
pvt1=sell participle	11 -11
pvt1=sell past	-14 14
pvt1=ship past	-9 9
pvt1=suspend present	-10 10
pvt1=take present	9 -9
pvt1=tell present	-15 15
pvt1=write present	17 -17
q:"	20 -20
q:&	21 -21
q:'s	-13 13
q:(	18 -18
q:)	18 -18
q:/	17 -17
q::	-18 18
q:;	14 -14
q:<day-gone>	-18 18
q:<duty>	9 -9
q:<goods>	-10 10
q:<money>	-31 31
q:<month-ahead>	8 -8
q:<month-gone>	-11 11
q:<name>	-13 13
q:<not>	10 -10
q:<person>	-18 18
q:<taker>	9 -9
q:<v-agree>	13 -13
q:<v-end>	-11 11
q:<v-propose>	-13 13
q:<v-refuse>	-22 22
q:<v-renew>	9 -9
q:<v-sign>	18 -18
q:<v-stay>	-19 19
q:<v-target>	10 -10
q:a	26 -26
q:about	-11 11
q:account	15 -15
q:addition	14 -14
q:again	6 -6
q:against	9 -9
q:aid	12 -12
q:aim	-10 10
q:alone	-14 14
q:among	-11 11
q:an	-19 19
q:and	-7 7
q:another	-12 12
q:as	14 -14
q:average	-32 32
q:away	13 -13
q:ban	13 -13
q:be	-10 10
q:bean	14 -14
q:become	-20 20
q:beef	10 -10
q:been	-11 11
q:before	-8 8
q:begin	12 -12
q:biggest	-10 10
q:break	12 -12
q:broadcaster	21 -21
q:buyer	14 -14
q:by	-6 6
q:c	17 -17
q:calm	-12 12
q:carpet	-14 14
q:carrier	12 -12
q:chain	12 -12
q:chair	-12 12
q:chip	16 -16
q:christma	-16 16
q:close	17 -17
q:closed	20 -20
q:club	16 -16
q:cocoa	-22 22
q:collect	14 -14
q:come	11 -11
q:comfort	-12 12
q:commit	9 -9
q:conference	-10 10
q:confirm	12 -12
q:consider	-10 10
q:control	12 -12
q:cotton	16 -16
q:could	13 -13
q:counterpart	14 -14
q:cover	-10 10
q:current	-11 11
q:currently	12 -12
q:customer	9 -9
q:deadline	12 -12
q:decision	9 -9
q:decline	-19 19
q:desk	-18 18
q:digit	-14 14
q:double	-13 13
q:down	-27 27
q:drop	-16 16
q:due	10 -10
q:duty	22 -22
q:economy	13 -13
q:end	28 -28
q:energy	7 -7
q:ethanol	11 -11
q:every	15 -15
q:exempt	13 -13
q:expire	-13 13
q:export	-12 12
q:failure	12 -12
q:far	-30 30
q:farmer	16 -16
q:fear	-10 10
q:fee	17 -17
q:ferry	10 -10
q:fewer	-12 12
q:figure	-28 28
q:fiscal	-11 11
q:flat	17 -17
q:floor	13 -13
q:for	19 -19
q:forecast	-20 20
q:forward	-10 10
q:free	25 -25
q:from	19 -19
q:gained	10 -10
q:garden	-10 10
q:geneva	8 -8
q:get	-18 18
q:give	12 -12
q:go	-7 7
q:grow	13 -13
q:grower	14 -14
q:halve	-8 8
q:have	14 -14
q:he	33 -33
q:head	-12 12
q:here	-16 16
q:high	-18 18
q:higher	11 -11
q:highest	-11 11
q:his	19 -19
q:hit	11 -11
q:honey	14 -14
q:hope	-9 9
q:house	12 -12
q:i	-14 14
q:import	22 -22
q:included	13 -13
q:increase	11 -11
q:industrial	20 -20
q:inflation	11 -11
q:into	13 -13
q:it	6 -6
q:its	7 -7
q:itself	12 -12
q:jute	-9 9
q:know	-19 19
q:lamb	-13 13
q:lapse	14 -14
q:laptop	-10 10
q:later	10 -10
q:least	19 -19
q:licence	20 -20
q:lift	-11 11
q:like	-6 6
q:limit	11 -11
q:list	-15 15
q:loan	9 -9
q:lose	-14 14
q:man	-13 13
q:many	18 -18
q:mean	-18 18
q:medicine	16 -16
q:memorandum	-10 10
q:million	13 -13
q:minister	9 -9
q:minute	15 -15
q:moment	14 -14
q:money	-11 11
q:month	-18 18
q:move	13 -13
q:much	-17 17
q:night	25 -25
q:nobody	15 -15
q:not	-18 18
q:nothing	12 -12
q:notice	-15 15
q:number	-25 25
q:nvidia	12 -12
q:odd	-13 13
q:of	11 -11
q:oil	12 -12
q:olive	-13 13
q:on	10 -10
q:only	-15 15
q:or	19 -19
q:orange	-14 14
q:ordinary	14 -14
q:over	24 -24
q:p	14 -14
q:paprika	-12 12
q:part	-14 14
q:pass	21 -21
q:pay	9 -9
q:peak	12 -12
q:people	15 -15
q:per	13 -13
q:permit	14 -14
q:phase	-9 9
q:plane	-15 15
q:plu	15 -15
q:point	11 -11
q:policy	-10 10
q:post	15 -15
q:price	21 -21
q:product	3 -3
q:proposal	11 -11
q:quarrel	-20 20
q:recommend	-13 13
q:refund	-18 18
q:region	10 -10
q:relief	-14 14
q:remain	19 -19
q:report	21 -21
q:reporter	-23 23
q:rest	9 -9
q:resume	-14 14
q:retailer	-13 13
q:return	18 -18
q:revenue	22 -22
q:round	12 -12
q:row	-15 15
q:rum	20 -20
q:run	24 -24
q:s	13 -13
q:sale	8 -8
q:salmon	-24 24
q:saved	-13 13
q:schedule	9 -9
q:scheduled	-11 11
q:seat	9 -9
q:second	18 -18
q:section	27 -27
q:see	-7 7
q:service	-12 12
q:share	23 -23
q:she	-22 22
q:shed	-10 10
q:ship	14 -14
q:shipbuilding	-10 10
q:shoe	-15 15
q:should	18 -18
q:shrimp	-9 9
q:shut	22 -22
q:side	13 -13
q:signature	15 -15
q:sixth	-14 14
q:smallest	-10 10
q:smartphone	-10 10
q:smelter	13 -13
q:so	15 -15
q:soybean	11 -11
q:speak	19 -19
q:spent	-10 10
q:state	-14 14
q:stay	-15 15
q:steady	13 -13
q:step	-13 13
q:stock	-14 14
q:stop	17 -17
q:sugar	24 -24
q:supply	12 -12
q:surcharge	20 -20
q:suspend	10 -10
q:talking	13 -13
q:tariff	-9 9
q:television	11 -11
q:than	-13 13
q:thank	18 -18
q:thanked	13 -13
q:the	9 -9
q:them	-13 13
q:then	-25 25
q:there	-12 12
q:thi	-20 20
q:third	11 -11
q:threaten	-8 8
q:three	-21 21
q:through	10 -10
q:ticket	15 -15
q:too	-8 8
q:top	17 -17
q:total	11 -11
q:toy	-20 20
q:toyota	-13 13
q:trader	-12 12
q:treaty	-17 17
q:truck	16 -16
q:tuna	-19 19
q:two	-10 10
q:under	-17 17
q:undertook	-10 10
q:until	14 -14
q:up	13 -13
q:used	-12 12
q:vote	18 -18
q:watche	-14 14
q:we	-23 23
q:week	-20 20
q:weekend	11 -11
q:where	5 -5
q:while	-15 15
q:whisky	-10 10
q:who	-15 15
q:win	10 -10
q:with	16 -16
q:within	-16 16
q:without	15 -15
q:work	-28 28
q:worry	13 -13
q:worst	-11 11
q:worth	13 -13
q:year	-18 18
q:you	11 -11
q:your	18 -18
q:zero	12 -12
q:zinc	12 -12
qt=future	19 -19
qt=pluperfect	-9 9
r1=!	-13 13
r1=(	-9 9
r1=,	-7 7
r1=<duty>	35 -35
r1=<end>	-15 15
r1=<goods>	33 -33
r1=<level>	14 -14
r1=<name>	6 -6
r1=<number>	26 -26
r1=<quality>	39 -39
r1=<sender>	14 -14
r1=<v-down>	-10 10
r1=<v-impose>	-15 15
r1=<v-propose>	-15 15
r1=a	32 -32
r1=are	-13 13
r1=at	-13 13
r1=before	-18 18
r1=between	-9 9
r1=by	-26 26
r1=cargoe	7 -7
r1=category	18 -18
r1=cent	11 -11
r1=duty	15 -15
r1=each	-10 10
r1=from	-12 12
r1=go	-21 21
r1=had	-16 16
r1=higher	-15 15
r1=in	-15 15
r1=instead	11 -11
r1=into	-20 20
r1=it	10 -10
r1=job	16 -16
r1=last	13 -13
r1=less	-39 39
r1=litre	21 -21
r1=lower	-14 14
r1=more	-18 18
r1=of	-30 30
r1=off	-9 9
r1=on	20 -20
r1=people	26 -26
r1=president	12 -12
r1=tariff	13 -13
r1=then	-9 9
r1=there	-11 11
r1=third	9 -9
r1=time	18 -18
r1=up	-14 14
r1=were	-17 17
r1=will	-17 17
r1=would	12 -12
r2="	24 -24
r2=,	17 -17
r2=.	12 -12
r2=<end>	-15 15
r2=<goods>	-5 5
r2=<month-ahead>	-15 15
r2=<month-gone>	-17 17
r2=<person>	10 -10
r2=<points>	-13 13
r2=<quality>	-12 12
r2=<seat>	13 -13
r2=<span>	16 -16
r2=<v-bear>	10 -10
r2=<v-lack>	9 -9
r2=<v-return>	10 -10
r2=<v-say>	14 -14
r2=<v-sell>	-23 23
r2=<v-stay>	-12 12
r2=<v-target>	13 -13
r2=after	-12 12
r2=all	16 -16
r2=at	-17 17
r2=average	-17 17
r2=by	27 -27
r2=cotton	13 -13
r2=did	-13 13
r2=each	-15 15
r2=every	11 -11
r2=export	-18 18
r2=flour	11 -11
r2=good	-10 10
r2=in	11 -11
r2=investment	-17 17
r2=is	12 -12
r2=it	-17 17
r2=its	14 -14
r2=nearly	-8 8
r2=no	-13 13
r2=of	34 -34
r2=output	-8 8
r2=part	13 -13
r2=pay	10 -10
r2=plant	18 -18
r2=poultry	-10 10
r2=sale	-15 15
r2=sesame	13 -13
r2=should	9 -9
r2=some	-17 17
r2=spring	9 -9
r2=still	19 -19
r2=suspend	-11 11
r2=than	-13 13
r2=the	-19 19
r2=their	14 -14
r2=then	-12 12
r2=thi	-13 13
r2=total	-10 10
r2=will	19 -19
r2=worth	-15 15
r2=zero	-13 13
r3=)	-16 16
r3=,	19 -19
r3=.	-13 13
r3=;	-12 12
r3=<duty>	-16 16
r3=<goods-amount>	-14 14
r3=<number>	18 -18
r3=<quality>	-16 16
r3=<seat>	-21 21
r3=<sender>	14 -14
r3=<span>	9 -9
r3=<v-bear>	-15 15
r3=<v-buy>	-20 20
r3=<v-say>	6 -6
r3=<v-sell>	16 -16
r3=about	14 -14
r3=above	9 -9
r3=again	12 -12
r3=alone	-9 9
r3=at	11 -11
r3=bag	-12 12
r3=because	14 -14
r3=bond	11 -11
r3=by	-13 13
r3=country	-12 12
r3=day	12 -12
r3=duty	-14 14
r3=ethanol	19 -19
r3=export	14 -14
r3=for	-12 12
r3=good	15 -15
r3=half	18 -18
r3=highest	-11 11
r3=in	-20 20
r3=last	-16 16
r3=long	-12 12
r3=meal	-12 12
r3=next	-9 9
r3=nobody	-14 14
r3=on	-8 8
r3=outside	-10 10
r3=part	-8 8
r3=rice	-19 19
r3=sale	9 -9
r3=same	-9 9
r3=shipyard	-8 8
r3=than	17 -17
r3=that	19 -19
r3=the	12 -12
r3=thi	23 -23
r3=were	17 -17
r3=year	-10 10
r4=,	18 -18
r4=.	21 -21
r4=;	-11 11
r4=<duty>	-29 29
r4=<goods>	12 -12
r4=<level-noun>	16 -16
r4=<level>	12 -12
r4=<number>	-11 11
r4=<span>	-20 20
r4=<v-end>	11 -11
r4=about	-13 13
r4=all	-11 11
r4=also	-12 12
r4=as	13 -13
r4=before	9 -9
r4=begin	-12 12
r4=case	-13 13
r4=dairy	-15 15
r4=day	-10 10
r4=duty	-10 10
r4=export	6 -6
r4=his	13 -13
r4=import	12 -12
r4=importer	-12 12
r4=included	9 -9
r4=last	-15 15
r4=list	-11 11
r4=more	10 -10
r4=move	-14 14
r4=of	15 -15
r4=promise	-9 9
r4=quarter	13 -13
r4=say	10 -10
r4=season	-12 12
r4=send	-17 17
r4=some	8 -8
r4=soybean	12 -12
r4=tariff	-23 23
r4=that	-5 5
r4=the	-8 8
r4=up	-12 12
r4=with	15 -15
r4=within	-10 10
r4=worth	-6 6
r=! <end>	-13 13
r=, <money>	-14 14
r=, <points>	-13 13
r=, after	-15 15
r=, and	-6 6
r=, at	-9 9
r=, not	15 -15
r=, of	19 -19
r=, the	-23 23
r=, then	-12 12
r=, up	15 -15
r=. "	13 -13
r=. <end>	-10 10
r=<end> <end>	-15 15
r=<span> ,	-14 14
r=<span> at	-9 9
r=<span> by	16 -16
r=<span> from	9 -9
r=and <level>	25 -25
r=and a	19 -19
r=and at	-15 15
r=and no	-17 17
r=and suspend	-11 11
r=as the	-12 12
r=at <level>	-27 27
r=before .	12 -12
r=before the	-12 12
r=by <day-ahead>	-8 8
r=come to	12 -12
r=for thi	-9 9
r=go to	-16 16
r=higher .	-18 18
r=in <month-ahead>	-12 12
r=in <name>	9 -9
r=in each	-12 12
r=in total	-10 10
r=instead of	11 -11
r=last year	12 -12
r=less than	-15 15
r=more <quality>	-20 20
r=of <month-gone>	-13 13
r=of <name>	-18 18
r=of all	14 -14
r=of export	-16 16
r=of good	-14 14
r=of it	-12 12
r=of its	8 -8
r=of our	8 -8
r=of output	-8 8
r=of sale	-13 13
r=of soybean	-16 16
r=on <day-ahead>	11 -11
r=on <money>	10 -10
r=on <quality>	52 -52
r=on average	-17 17
r=on its	-11 11
r=on nearly	-8 8
r=on the	-13 13
r=people .	17 -17
r=since spring	9 -9
r=since the	-26 26
r=then .	-10 10
r=there .	-11 11
r=to <level>	25 -25
r=to <money>	-17 17
r=to zero	-13 13
r=worth last	9 -9
r=worth of	-9 9
rule:after none	-19 19
rule:deficit percent	-25 25
rule:duties money	-15 15
rule:exports money	10 -10
rule:exports units	10 -10
rule:growth percent	19 -19
rule:imports money	9 -9
rule:imports percent	-15 15
rule:imports tonnes	-14 14
rule:imports units	11 -11
rule:investment units	16 -16
rule:none percent	49 -49
rule:none tonnes	-31 31
rule:none units	-11 11
rule:other percent	-29 29
rule:purchases units	-5 5
rule:state reported	17 -17
rule:trade money	-14 14
rule:trade percent	-43 43
rule:trade tonnes	27 -27
rule:trade units	16 -16
rule:what deficit	-21 21
rule:what exports	7 -7
rule:what growth	27 -27
rule:what none	21 -21
rule:what other	-24 24
rule:what trade	-12 12
s:!	-13 13
s:"	14 -14
s:*	16 -16
s:<agent>	11 -11
s:<day-ahead>	15 -15
s:<day-gone>	9 -9
s:<day-today>	15 -15
s:<goods-amount>	-24 24
s:<goods>	-9 9
s:<level>	29 -29
s:<money>	-55 55
s:<month-ahead>	7 -7
s:<name>	-10 10
s:<number>	12 -12
s:<office>	-19 19
s:<organisation>	-23 23
s:<person>	-16 16
s:<span>	-14 14
s:<v-bear>	20 -20
s:<v-begin>	-17 17
s:<v-buy>	-18 18
s:<v-deny>	23 -23
s:<v-end>	13 -13
s:<v-lack>	35 -35
s:<v-renew>	17 -17
s:<v-stay>	-4 4
s:<v-suspend>	23 -23
s:a	14 -14
s:abolish	8 -8
s:about	-9 9
s:abroad	9 -9
s:accept	-24 24
s:act	-9 9
s:admission	11 -11
s:affected	-14 14
s:africa	-17 17
s:aid	21 -21
s:aim	-24 24
s:aircraft	9 -9
s:allow	13 -13
s:allowed	10 -10
s:alone	-35 35
s:also	-26 26
s:amount	-16 16
s:and	9 -9
s:announce	8 -8
s:annulled	8 -8
s:any	10 -10
s:anyway	9 -9
s:approve	11 -11
s:around	-10 10
s:as	10 -10
s:asean	-16 16
s:asia	-12 12
s:aside	17 -17
s:ask	24 -24
s:at	14 -14
s:ate	-12 12
s:average	-70 70
s:avert	-10 10
s:away	17 -17
s:back	15 -15
s:bag	-12 12
s:ban	14 -14
s:bear	23 -23
s:before	-20 20
s:believe	-11 11
s:below	34 -34
s:between	-15 15
s:billion	-15 15
s:bison	-14 14
s:boeing	-10 10
s:bond	22 -22
s:booking	-11 11
s:brandy	-9 9
s:brent	11 -11
s:bridge	17 -17
s:broadcaster	17 -17
s:budget	12 -12
s:burden	-17 17
s:bushel	15 -15
s:but	-9 9
s:butter	-14 14
s:by	-13 13
s:c	61 -61
s:calendar	-10 10
s:cannot	-12 12
s:capital	-15 15
s:car	-9 9
s:cargoe	15 -15
s:carrier	-12 12
s:carry	22 -22
s:case	-19 19
s:cash	-37 37
s:cashmere	17 -17
s:category	12 -12
s:cattle	-12 12
s:cement	-14 14
s:cent	20 -20
s:centre	-17 17
s:chance	8 -8
s:change	12 -12
s:check	12 -12
s:cheese	-20 20
s:citing	-10 10
s:city	24 -24
s:claim	8 -8
s:clear	12 -12
s:clock	-10 10
s:closed	36 -36
s:club	16 -16
s:coal	-12 12
s:cocoa	8 -8
s:coconut	-14 14
s:collect	-20 20
s:come	5 -5
s:comment	12 -12
s:company	27 -27
s:competitor	13 -13
s:conclude	12 -12
s:consumer	13 -13
s:container	13 -13
s:content	-12 12
s:continue	20 -20
s:control	17 -17
s:copper	15 -15
s:correction	18 -18
s:cost	22 -22
s:cotton	13 -13
s:could	7 -7
s:count	-11 11
s:counter	-13 13
s:countermeasure	-13 13
s:counterpart	14 -14
s:county	-12 12
s:cover	-7 7
s:covered	-16 16
s:credit	8 -8
s:crop	27 -27
s:cross	14 -14
s:crude	12 -12
s:current	14 -14
s:custom	-17 17
s:cut	8 -8
s:dairy	-17 17
s:dalian	9 -9
s:damage	-14 14
s:data	-26 26
s:day	20 -20
s:deadline	13 -13
s:debt	12 -12
s:decade	19 -19
s:decline	-19 19
s:degree	20 -20
s:deliver	-18 18
s:depend	11 -11
s:desk	-9 9
s:diamond	11 -11
s:did	-6 6
s:different	-14 14
s:dispute	-24 24
s:do	-14 14
s:dollar	19 -19
s:domestic	18 -18
s:don't	18 -18
s:done	-13 13
s:donor	22 -22
s:drop	-19 19
s:during	16 -16
s:earlier	-17 17
s:economic	-10 10
s:economy	21 -21
s:effective	-14 14
s:electricity	20 -20
s:eleven	10 -10
s:emergency	-16 16
s:end	-10 10
s:estimate	-13 13
s:euro	16 -16
s:ever	14 -14
s:everything	-11 11
s:existing	-18 18
s:expect	-11 11
s:export	-17 17
s:exporter	12 -12
s:extend	12 -12
s:fabric	14 -14
s:fact	-19 19
s:family	10 -10
s:far	-11 11
s:fare	12 -12
s:farm	-17 17
s:farmer	15 -15
s:fee	30 -30
s:fentanyl	5 -5
s:fight	-10 10
s:figure	-16 16
s:fill	-13 13
s:fine	14 -14
s:fire	-12 12
s:first	-16 16
s:fiscal	-12 12
s:fish	-14 14
s:five	20 -20
s:flat	12 -12
s:flour	20 -20
s:follow	9 -9
s:footwear	-19 19
s:forced	20 -20
s:four	8 -8
s:freight	16 -16
s:fruit	11 -11
s:full	10 -10
s:further	6 -6
s:future	20 -20
s:gain	-11 11
s:gap	-20 20
s:general	13 -13
s:given	14 -14
s:goal	-7 7
s:golf	-13 13
s:government	-11 11
s:greer	-13 13
s:growth	-19 19
s:half	9 -9
s:halve	14 -14
s:handled	11 -11
s:hardly	-14 14
s:harvest	21 -21
s:has	13 -13
s:help	19 -19
s:her	12 -12
s:highest	-10 10
s:himself	-9 9
s:his	19 -19
s:hold	14 -14
s:home	22 -22
s:hospital	18 -18
s:house	14 -14
s:how	-11 11
s:hyundai	-18 18
s:i	-19 19
s:importer	-10 10
s:impose	24 -24
s:include	-28 28
s:included	-19 19
s:including	8 -8
s:income	27 -27
s:index	15 -15
s:inflation	23 -23
s:intention	-14 14
s:interest	17 -17
s:invest	-20 20
s:investigation	21 -21
s:investor	18 -18
s:is	10 -10
s:issue	-14 14
s:istanbul	-13 13
s:item	13 -13
s:its	12 -12
s:jamieson	-13 13
s:jar	11 -11
s:job	18 -18
s:juice	-12 12
s:just	12 -12
s:kilo	18 -18
s:labor	10 -10
s:lamb	-9 9
s:laptop	-12 12
s:last	15 -15
s:later	8 -8
s:least	-11 11
s:ledger	-12 12
s:less	-10 10
s:let	12 -12
s:level	11 -11
s:licence	23 -23
s:lie	-11 11
s:line	18 -18
s:list	-15 15
s:loan	18 -18
s:london	11 -11
s:longer	11 -11
s:lorry	17 -17
s:loss	-12 12
s:lower	-18 18
s:lowest	12 -12
s:lucky	-11 11
s:lumber	17 -17
s:machine	-24 24
s:machinery	-13 13
s:magnet	-15 15
s:make	22 -22
s:maker	29 -29
s:margin	15 -15
s:match	14 -14
s:matter	12 -12
s:may	12 -12
s:me	11 -11
s:measured	-15 15
s:medicine	12 -12
s:member	-10 10
s:midnight	14 -14
s:milk	9 -9
s:mill	14 -14
s:million	-14 14
s:mineral	-16 16
s:minister	9 -9
s:ministry	-12 12
s:minu	-14 14
s:model	-13 13
s:month	-14 14
s:more	7 -7
s:mostly	-19 19
s:motor	9 -9
s:motorcycle	-9 9
s:my	-17 17
s:name	-13 13
s:need	15 -15
s:negotiate	13 -13
s:neighbour	-8 8
s:neighbouring	20 -20
s:net	25 -25
s:new	17 -17
s:newspaper	17 -17
s:night	14 -14
s:nikkei	19 -19
s:nil	-13 13
s:no	-10 10
s:nobody	-12 12
s:non	-13 13
s:noon	14 -14
s:nothing	20 -20
s:now	9 -9
s:nvidia	9 -9
s:nz	29 -29
s:off	21 -21
s:offer	32 -32
s:official	12 -12
s:ohio	16 -16
s:oil	23 -23
s:old	32 -32
s:once	21 -21
s:one	-11 11
s:opened	25 -25
s:operating	18 -18
s:operator	22 -22
s:or	9 -9
s:ordinary	15 -15
s:origin	12 -12
s:out	26 -26
s:output	-18 18
s:owe	13 -13
s:package	-16 16
s:page	19 -19
s:paper	11 -11
s:parcel	17 -17
s:part	15 -15
s:pass	14 -14
s:passenger	17 -17
s:paste	12 -12
s:pause	14 -14
s:pay	21 -21
s:pea	10 -10
s:peak	18 -18
s:per	18 -18
s:peso	13 -13
s:phone	-10 10
s:place	12 -12
s:player	10 -10
s:pledge	8 -8
s:point	36 -36
s:poll	11 -11
s:polymer	12 -12
s:port	16 -16
s:post	18 -18
s:potatoe	16 -16
s:powder	13 -13
s:power	11 -11
s:price	38 -38
s:proceed	12 -12
s:produce	16 -16
s:producer	15 -15
s:profit	23 -23
s:project	-26 26
s:promise	-21 21
s:proposal	10 -10
s:propose	13 -13
s:province	14 -14
s:purchase	-35 35
s:put	-14 14
s:quantity	-8 8
s:quarrel	-13 13
s:quota	-19 19
s:raise	15 -15
s:rate	20 -20
s:rather	9 -9
s:receipt	-18 18
s:reckon	-27 27
s:record	13 -13
s:reduce	-17 17
s:refund	-17 17
s:regard	10 -10
s:regional	11 -11
s:regulator	27 -27
s:reject	13 -13
s:release	15 -15
s:repair	20 -20
s:represent	13 -13
s:reserve	18 -18
s:result	11 -11
s:resume	17 -17
s:retail	24 -24
s:retaliation	-16 16
s:revenue	13 -13
s:rice	-25 25
s:river	9 -9
s:room	16 -16
s:round	19 -19
s:run	20 -20
s:sale	15 -15
s:sanction	14 -14
s:scheduled	-11 11
s:seafood	-13 13
s:season	-3 3
s:secretary	10 -10
s:section	28 -28
s:sell	20 -20
s:send	-25 25
s:sesame	12 -12
s:share	45 -45
s:she	13 -13
s:shed	15 -15
s:sheet	-18 18
s:shipbuilding	-23 23
s:shipment	-28 28
s:shipyard	-16 16
s:shirt	14 -14
s:shop	24 -24
s:show	-11 11
s:shrink	-19 19
s:sir	17 -17
s:ski	-15 15
s:smallest	-8 8
s:snow	14 -14
s:soap	13 -13
s:soon	-11 11
s:southeast	-19 19
s:soy	-11 11
s:soybean	5 -5
s:spending	11 -11
s:spent	12 -12
s:split	9 -9
s:spot	9 -9
s:stake	-14 14
s:start	-20 20
s:state	-20 20
s:statistic	-11 11
s:statutory	-11 11
s:steel	-18 18
s:step	-20 20
s:still	20 -20
s:stock	29 -29
s:stop	21 -21
s:story	-13 13
s:strike	18 -18
s:subsidy	16 -16
s:such	21 -21
s:sugar	12 -12
s:summer	13 -13
s:sunday	-10 10
s:supply	16 -16
s:surplu	-19 19
s:talked	-12 12
s:target	-15 15
s:ten	12 -12
s:than	12 -12
s:their	19 -19
s:them	18 -18
s:these	-13 13
s:they	-17 17
s:third	8 -8
s:those	-14 14
s:though	13 -13
s:three	27 -27
s:ticket	20 -20
s:tied	-12 12
s:time	23 -23
s:tomatoe	-11 11
s:ton	23 -23
s:tonne	19 -19
s:top	17 -17
s:trade	-11 11
s:traffic	12 -12
s:truce	-8 8
s:turnover	10 -10
s:two	40 -40
s:type	13 -13
s:unchanged	12 -12
s:understanding	-10 10
s:union	-10 10
s:united	17 -17
s:upon	10 -10
s:us	-9 9
s:use	16 -16
s:used	17 -17
s:visit	-9 9
s:visitor	18 -18
s:volume	-30 30
s:vote	20 -20
s:wage	13 -13
s:wait	23 -23
s:walnut	-14 14
s:want	15 -15
s:war	13 -13
s:warehouse	12 -12
s:warn	16 -16
s:was	11 -11
s:week	10 -10
s:western	8 -8
s:what	-25 25
s:whatever	21 -21
s:when	10 -10
s:where	13 -13
s:who	14 -14
s:whole	-11 11
s:win	12 -12
s:within	-10 10
s:without	12 -12
s:wool	-13 13
s:would	4 -4
s:write	15 -15
s:yale	-30 30
s:year	-19 19
s:yet	-15 15
s:zero	11 -11
s:—	13 -13
s:•	15 -15
sa:!	-13 13
sa:"	23 -23
sa:" ,	9 -9
sa:" say	17 -17
sa:'s export	-12 12
sa:'s output	-8 8
sa:) and	-10 10
sa:*	9 -9
sa:, <day-ahead>	-9 9
sa:, <goods-amount>	-12 12
sa:, <level>	39 -39
sa:, <money>	-18 18
sa:, <name>	23 -23
sa:, a	-18 18
sa:, against	-11 11
sa:, also	-8 8
sa:, aluminum	-13 13
sa:, are	5 -5
sa:, as	-7 7
sa:, by	-25 25
sa:, citing	-10 10
sa:, custom	-9 9
sa:, if	-22 22
sa:, including	13 -13
sa:, laptop	-13 13
sa:, less	12 -12
sa:, mostly	-12 12
sa:, of	13 -13
sa:, then	-8 8
sa:, there	-11 11
sa:, though	13 -13
sa:, to	-6 6
sa:, up	16 -16
sa:, when	11 -11
sa:, which	-3 3
sa:, worth	16 -16
sa:-	-7 7
sa:- <quality>	-13 13
sa:. "	13 -13
sa:. *	9 -9
sa:. <person>	-12 12
sa:; <level>	9 -9
sa:<day-ahead> ,	12 -12
sa:<day-ahead> .	12 -12
sa:<day-ahead> was	-12 12
sa:<day-gone>	12 -12
sa:<day-gone> ,	20 -20
sa:<day-gone> to	-12 12
sa:<day-today>	13 -13
sa:<day-today> ,	-6 6
sa:<day-today> .	12 -12
sa:<goods-amount>	-12 12
sa:<goods-amount> .	-13 13
sa:<goods-amount> litre	-15 15
sa:<level-noun>	-16 16
sa:<level>	14 -14
sa:<level> as	9 -9
sa:<level> below	11 -11
sa:<level> for	25 -25
sa:<level> from	-19 19
sa:<level> in	17 -17
sa:<level> more	27 -27
sa:<level> on	-10 10
sa:<level> that	20 -20
sa:<money> for	-10 10
sa:<month-ahead> ,	11 -11
sa:<month-gone> and	-13 13
sa:<month-gone> from	-10 10
sa:<month-gone> than	-12 12
sa:<name>	-12 12
sa:<name> ,	14 -14
sa:<name> :	-11 11
sa:<name> ;	9 -9
sa:<name> <level>	-8 8
sa:<name> and	16 -16
sa:<name> export	-13 13
sa:<name> in	-12 12
sa:<name> nothing	-12 12
sa:<name> send	-22 22
sa:<name> to	-10 10
sa:<name> were	-16 16
sa:<number> ,	16 -16
sa:<number> .	-10 10
sa:<number> <span>	10 -10
sa:<number> more	-8 8
sa:<number> of	12 -12
sa:<number> on	-16 16
sa:<number> s	-15 15
sa:<number> to	10 -10
sa:<number> with	-11 11
sa:<number> would	-10 10
sa:<office>	-14 14
sa:<office> .	-13 13
sa:<organisation> at	-13 13
sa:<organisation> in	-11 11
sa:<person>	-14 14
sa:<person> ,	13 -13
sa:<person> say	-19 19
sa:<points>	12 -12
sa:<points> are	-12 12
sa:<quality>	12 -12
sa:<quality> ,	9 -9
sa:<quality> .	11 -11
sa:<quality> company	-16 16
sa:<quality> content	-13 13
sa:<quality> dairy	-14 14
sa:<quality> dollar	17 -17
sa:<quality> duty	-20 20
sa:<quality> industrial	-13 13
sa:<quality> one	-10 10
sa:<quality> rice	-16 16
sa:<quality> side	11 -11
sa:<quality> steel	-10 10
sa:<seat> .	11 -11
sa:<span>	-11 11
sa:<span> at	-13 13
sa:<span> bond	12 -12
sa:<span> by	16 -16
sa:<span> from	9 -9
sa:<span> of	-20 20
sa:<span> to	19 -19
sa:<v-bear>	6 -6
sa:<v-impose>	12 -12
sa:<v-lack>	17 -17
sa:a half	11 -11
sa:a long	-13 13
sa:a number	-12 12
sa:a point	12 -12
sa:a quota	10 -10
sa:a row	-10 10
sa:about	-11 11
sa:accept	-11 11
sa:account	-10 10
sa:act	-13 13
sa:admit	13 -13
sa:affected	-15 15
sa:again	12 -12
sa:agree .	6 -6
sa:agreement	12 -12
sa:agreement of	10 -10
sa:ahead	13 -13
sa:aim	-16 16
sa:all	11 -11
sa:alone	-22 22
sa:alone .	-21 21
sa:also	-14 14
sa:aluminum and	-13 13
sa:and <goods-amount>	-26 26
sa:and <money>	-16 16
sa:and <month-gone>	-14 14
sa:and <person>	-13 13
sa:and a	27 -27
sa:and at	-16 16
sa:and buy	-10 10
sa:and car	-11 11
sa:and has	14 -14
sa:and no	-18 18
sa:and one	22 -22
sa:and pay	-14 14
sa:and soybean	11 -11
sa:and that	22 -22
sa:and there	-12 12
sa:and toy	-13 13
sa:and with	-17 17
sa:announce .	12 -12
sa:annulled	8 -8
sa:apply since	-11 11
sa:are for	-7 7
sa:are the	-18 18
sa:are to	7 -7
sa:are wait	9 -9
sa:arrive	10 -10
sa:arrive by	10 -10
sa:as	10 -10
sa:as the	-15 15
sa:asia	-11 11
sa:at <level>	-16 16
sa:at <money>	14 -14
sa:at the	11 -11
sa:at yale	-13 13
sa:at zero	8 -8
sa:average	-19 19
sa:average .	-8 8
sa:back .	-11 11
sa:bag	-12 12
sa:ban	13 -13
sa:banana	10 -10
sa:be admit	10 -10
sa:be hit	-11 11
sa:be make	10 -10
sa:be pay	-16 16
sa:be reduce	-13 13
sa:because	-8 8
sa:because <person>	-13 13
sa:because of	-16 16
sa:because the	12 -12
sa:beef ,	17 -17
sa:beef and	-18 18
sa:beef plant	10 -10
sa:been	-12 12
sa:been due	-12 12
sa:before	-13 13
sa:before <month-gone>	-11 11
sa:below	14 -14
sa:beyond	11 -11
sa:billion	-16 16
sa:bond	12 -12
sa:bushel	12 -12
sa:business year	13 -13
sa:buy <money>	10 -10
sa:buyer	10 -10
sa:by <day-ahead>	-18 18
sa:by <day-gone>	10 -10
sa:by our	-14 14
sa:by the	6 -6
sa:can be	-11 11
sa:car ,	9 -9
sa:car .	-12 12
sa:car from	-12 12
sa:cargo	-13 13
sa:case	-13 13
sa:case of	-11 11
sa:cash	-15 15
sa:cash ,	-13 13
sa:category	16 -16
sa:cent	10 -10
sa:citing	-10 10
sa:city	13 -13
sa:clear	10 -10
sa:come from	-8 8
sa:come to	23 -23
sa:company	8 -8
sa:container	16 -16
sa:content	-11 11
sa:content ,	-13 13
sa:control	9 -9
sa:copper	13 -13
sa:copper .	12 -12
sa:corn and	11 -11
sa:cost	20 -20
sa:cotton	15 -15
sa:cotton .	10 -10
sa:county	-12 12
sa:crop	12 -12
sa:custom	-15 15
sa:dairy	-12 12
sa:data	-11 11
sa:deadline	9 -9
sa:decade	19 -19
sa:degree	13 -13
sa:doe	13 -13
sa:dollar .	18 -18
sa:double the	9 -9
sa:down by	10 -10
sa:down from	-26 26
sa:due .	9 -9
sa:due to	-12 12
sa:duty and	-14 14
sa:duty included	12 -12
sa:duty of	23 -23
sa:duty on	-14 14
sa:each	-14 14
sa:each of	-19 19
sa:each side	-13 13
sa:earlier .	12 -12
sa:end .	-15 15
sa:everything	-14 14
sa:everything .	-15 15
sa:expect .	-10 10
sa:export control	8 -8
sa:extra	-10 10
sa:extra on	-12 12
sa:fall <level>	-11 11
sa:family	9 -9
sa:farm	-12 12
sa:farm good	-15 15
sa:fear	12 -12
sa:fentanyl ,	-29 29
sa:fentanyl .	12 -12
sa:figure	-11 11
sa:fiscal	-14 14
sa:flour	10 -10
sa:food	18 -18
sa:footwear	-11 11
sa:for <number>	-13 13
sa:for <span>	17 -17
sa:for investment	10 -10
sa:for it	14 -14
sa:for shipbuilding	-17 17
sa:for thi	-14 14
sa:forced	16 -16
sa:from <day-ahead>	14 -14
sa:from <day-gone>	17 -17
sa:from <month-gone>	-15 15
sa:from <number>	13 -13
sa:from <span>	-9 9
sa:from the	10 -10
sa:get	15 -15
sa:give	13 -13
sa:given	11 -11
sa:good .	8 -8
sa:good and	-16 16
sa:good from	16 -16
sa:good is	-13 13
sa:good of	14 -14
sa:good outside	-10 10
sa:grower	17 -17
sa:growth	-19 19
sa:had	-11 11
sa:had been	-19 19
sa:had no	-11 11
sa:had not	-16 16
sa:half of	-20 20
sa:has	9 -9
sa:has not	8 -8
sa:has say	11 -11
sa:has yet	-9 9
sa:have been	-9 9
sa:he	-22 22
sa:he had	-11 11
sa:help	11 -11
sa:higher .	-18 18
sa:highest	-10 10
sa:highest in	-9 9
sa:highest since	-10 10
sa:hit .	-13 13
sa:hour	12 -12
sa:i have	-11 11
sa:import	11 -11
sa:import of	11 -11
sa:importer	-12 12
sa:impose	11 -11
sa:in .	-12 12
sa:in <number>	-17 17
sa:in <quality>	11 -11
sa:in <span>	-21 21
sa:in a	-20 20
sa:in at	26 -26
sa:in busan	10 -10
sa:in case	-13 13
sa:in cash	-14 14
sa:in each	-22 22
sa:in farm	-9 9
sa:in geneva	10 -10
sa:in one	-11 11
sa:in two	10 -10
sa:in year	-14 14
sa:including	15 -15
sa:industrial good	-10 10
sa:into	-13 13
sa:investment in	10 -10
sa:is	9 -9
sa:is charge	14 -14
sa:is in	10 -10
sa:is not	8 -8
sa:is the	-18 18
sa:is to	-18 18
sa:it	15 -15
sa:it ,	-8 8
sa:it .	17 -17
sa:it go	9 -9
sa:it say	-16 16
sa:it was	10 -10
sa:its own	12 -12
sa:job	16 -16
sa:kilo	18 -18
sa:lapse	10 -10
sa:laptop	-13 13
sa:laptop and	-13 13
sa:last .	-8 8
sa:last <month-gone>	10 -10
sa:last year	9 -9
sa:later	13 -13
sa:later .	8 -8
sa:law	-9 9
sa:less	-8 8
sa:lie	-10 10
sa:lift .	-11 11
sa:line	19 -19
sa:list of	-9 9
sa:long	-9 9
sa:long list	-13 13
sa:low	-8 8
sa:lower	-9 9
sa:lower tariff	-10 10
sa:lower than	11 -11
sa:lowest	14 -14
sa:lowest in	13 -13
sa:machinery and	-11 11
sa:make in	-18 18
sa:make up	17 -17
sa:maker	10 -10
sa:margin	10 -10
sa:market to	-14 14
sa:me	9 -9
sa:meal	-9 9
sa:meal and	-12 12
sa:meant	-11 11
sa:measured	-14 14
sa:meet .	-20 20
sa:middle	7 -7
sa:middle of	7 -7
sa:milk	13 -13
sa:milk powder	13 -13
sa:model	-12 12
sa:month ,	12 -12
sa:more <quality>	-18 18
sa:most of	20 -20
sa:mostly	-12 12
sa:move .	-9 9
sa:mr	-12 12
sa:mr .	-12 12
sa:next	-12 12
sa:nil	-14 14
sa:nil .	-13 13
sa:no	-9 9
sa:non	-13 13
sa:non -	-13 13
sa:not <number>	14 -14
sa:not been	8 -8
sa:not come	-12 12
sa:nothing	10 -10
sa:of <name>	-12 12
sa:of <person>	21 -21
sa:of <quality>	-9 9
sa:of a	-10 10
sa:of all	12 -12
sa:of duty	-17 17
sa:of export	-14 14
sa:of sale	-13 13
sa:of which	15 -15
sa:old	14 -14
sa:older tariff	-11 11
sa:on <day-gone>	-15 15
sa:on <day-today>	-14 14
sa:on <level>	-12 12
sa:on <money>	12 -12
sa:on <name>	6 -6
sa:on <quality>	-14 14
sa:on average	-14 14
sa:on import	11 -11
sa:on its	-10 10
sa:on most	-10 10
sa:on nearly	-7 7
sa:on steel	-18 18
sa:on the	12 -12
sa:on top	18 -18
sa:once	19 -19
sa:one	-10 10
sa:one is	-12 12
sa:one of	-11 11
sa:open	23 -23
sa:operating	13 -13
sa:or <level>	-12 12
sa:ordinary	20 -20
sa:ordinary duty	21 -21
sa:our export	16 -16
sa:output	-13 13
sa:output .	-12 12
sa:outside	-14 14
sa:owner	8 -8
sa:owner of	9 -9
sa:part .	13 -13
sa:part of	-6 6
sa:pay .	10 -10
sa:pay <number>	-14 14
sa:pay nothing	14 -14
sa:phone	-15 15
sa:place	13 -13
sa:plant	12 -12
sa:pledge	18 -18
sa:plu	19 -19
sa:plu the	11 -11
sa:point	18 -18
sa:port	11 -11
sa:pound	13 -13
sa:powder	13 -13
sa:powder .	12 -12
sa:product .	-20 20
sa:promise to	10 -10
sa:purchase	-12 12
sa:quarter ,	13 -13
sa:reciprocal	-12 12
sa:reciprocal duty	-11 11
sa:reckon .	-13 13
sa:reduce	-13 13
sa:reduce to	-12 12
sa:region	15 -15
sa:retaliation	-16 16
sa:rice	-12 12
sa:rise	15 -15
sa:s	-14 14
sa:say <person>	-11 11
sa:say a	6 -6
sa:say that	-9 9
sa:season	-20 20
sa:season .	-14 14
sa:section	19 -19
sa:section <number>	18 -18
sa:see	-9 9
sa:sell	16 -16
sa:send	-15 15
sa:send to	-10 10
sa:sesame	13 -13
sa:shed	14 -14
sa:shipbuilding	-22 22
sa:shipbuilding ,	-11 11
sa:shipbuilding .	-9 9
sa:shipyard	-16 16
sa:shipyard .	-15 15
sa:since <person>	-10 10
sa:since spring	9 -9
sa:ski	-14 14
sa:ski lift	-14 14
sa:smaller	13 -13
sa:smallest	-9 9
sa:so	10 -10
sa:so much	9 -9
sa:some	9 -9
sa:some of	9 -9
sa:soon	-12 12
sa:south	-12 12
sa:soy	-12 12
sa:soybean	17 -17
sa:speak	-12 12
sa:stand	22 -22
sa:start	-14 14
sa:start on	-20 20
sa:steel	-29 29
sa:steel ,	-12 12
sa:steel .	-28 28
sa:stop	9 -9
sa:such	12 -12
sa:such as	10 -10
sa:sum	12 -12
sa:sum .	11 -11
sa:sunday	-10 10
sa:sunday ,	-10 10
sa:surcharge .	-10 10
sa:suspend until	-10 10
sa:talk	11 -11
sa:talked	-15 15
sa:talked about	-15 15
sa:tariff	18 -18
sa:tariff .	-10 10
sa:tariff for	11 -11
sa:tariff is	12 -12
sa:tariff of	-11 11
sa:tariff on	10 -10
sa:tax	-12 12
sa:television	12 -12
sa:ten	11 -11
sa:term	-10 10
sa:term ,	-10 10
sa:than <money>	-10 10
sa:than a	-17 17
sa:than at	17 -17
sa:than in	-22 22
sa:than the	-21 21
sa:that ,	-16 16
sa:that had	14 -14
sa:that he	-21 21
sa:that is	25 -25
sa:that the	19 -19
sa:that was	-11 11
sa:that were	-11 11
sa:that would	12 -12
sa:the	-8 8
sa:the <level>	-13 13
sa:the <number>	-15 15
sa:the <person>	11 -11
sa:the <quality>	12 -12
sa:the aim	-15 15
sa:the average	12 -12
sa:the ban	12 -12
sa:the charge	-14 14
sa:the company	13 -13
sa:the country	-11 11
sa:the first	-14 14
sa:the highest	-13 13
sa:the low	-9 9
sa:the middle	7 -7
sa:the old	15 -15
sa:the one	14 -14
sa:the ordinary	12 -12
sa:the owner	9 -9
sa:the part	-10 10
sa:the reciprocal	-11 11
sa:the season	-13 13
sa:the smallest	-9 9
sa:the table	11 -11
sa:the trade	11 -11
sa:the year	-24 24
sa:their	17 -17
sa:them	15 -15
sa:them ,	13 -13
sa:them .	-14 14
sa:them from	24 -24
sa:then	-10 10
sa:then <level>	-11 11
sa:there	-13 13
sa:there is	-11 11
sa:third less	11 -11
sa:though	13 -13
sa:three	-17 17
sa:three .	-14 14
sa:tied	-12 12
sa:tied to	-12 12
sa:time	24 -24
sa:time .	10 -10
sa:to <goods-amount>	-5 5
sa:to <money>	-11 11
sa:to <month-gone>	8 -8
sa:to <name>	-17 17
sa:to <number>	35 -35
sa:to <quality>	-9 9
sa:to <seat>	-18 18
sa:to double	9 -9
sa:to fentanyl	-11 11
sa:to have	12 -12
sa:to make	14 -14
sa:to pay	7 -7
sa:to start	-12 12
sa:to the	-20 20
sa:to what	-10 10
sa:to zero	-11 11
sa:ton	17 -17
sa:top	20 -20
sa:top of	9 -9
sa:toy	-12 12
sa:trade	15 -15
sa:truce end	-11 11
sa:two decade	12 -12
sa:under the	-11 11
sa:until	16 -16
sa:until the	13 -13
sa:up	-15 15
sa:up .	-28 28
sa:up for	16 -16
sa:up from	9 -9
sa:up on	-21 21
sa:wait	17 -17
sa:want	15 -15
sa:was <money>	14 -14
sa:was collect	-11 11
sa:was make	-11 11
sa:water .	-9 9
sa:week	9 -9
sa:week .	11 -11
sa:week after	-12 12
sa:week of	10 -10
sa:were not	-10 10
sa:what	-13 13
sa:what <name>	-11 11
sa:what it	12 -12
sa:whatever	14 -14
sa:which had	-10 10
sa:which is	-9 9
sa:will	10 -10
sa:will be	15 -15
sa:winter	9 -9
sa:with <name>	-14 14
sa:with everything	-12 12
sa:with the	-18 18
sa:within a	17 -17
sa:within the	-12 12
sa:world	14 -14
sa:worth <money>	16 -16
sa:worth of	-23 23
sa:worth some	14 -14
sa:would	19 -19
sa:yale	-13 13
sa:yard	12 -12
sa:year	-13 13
sa:year 's	18 -18
sa:year ;	-23 23
sa:year before	-19 19
sa:year in	10 -10
sa:year on	-19 19
sa:yet	-10 10
sa:zero .	-11 11
sb:"	12 -12
sb:" he	-11 11
sb:'s <level>	-13 13
sb:'s duty	28 -28
sb:'s economy	7 -7
sb:'s export	-28 28
sb:'s order	12 -12
sb:'s own	-12 12
sb:'s share	14 -14
sb:( <level>	-10 10
sb:, <money>	26 -26
sb:, <name>	12 -12
sb:, <quality>	12 -12
sb:, a	-25 25
sb:, after	-8 8
sb:, between	13 -13
sb:, but	-10 10
sb:, by	-8 8
sb:, come	13 -13
sb:, cost	13 -13
sb:, for	-12 12
sb:, from	23 -23
sb:, has	-13 13
sb:, he	13 -13
sb:, if	-17 17
sb:, it	-12 12
sb:, let	12 -12
sb:, not	11 -11
sb:, of	-23 23
sb:, or	19 -19
sb:, rise	11 -11
sb:, since	8 -8
sb:, tariff	-11 11
sb:, to	22 -22
sb:, under	19 -19
sb:, with	-12 12
sb:, —	14 -14
sb:-	13 -13
sb:- tariff	-9 9
sb:.	-18 18
sb:: <goods-amount>	-14 14
sb:: <money>	-27 27
sb:: <number>	21 -21
sb:: <quality>	8 -8
sb:: it	-15 15
sb:: minu	-14 14
sb:: on	13 -13
sb:: our	9 -9
sb:: up	14 -14
sb:; <name>	11 -11
sb:; it	12 -12
sb:; the	-8 8
sb:<day-ahead> ,	-17 17
sb:<day-gone> 's	-16 16
sb:<day-gone> :	11 -11
sb:<day-gone> <name>	-12 12
sb:<day-gone> and	-11 11
sb:<day-gone> lower	-18 18
sb:<day-gone> put	-9 9
sb:<day-gone> that	8 -8
sb:<day-today> —	8 -8
sb:<goods-amount>	-9 9
sb:<goods-amount> for	-16 16
sb:<level-noun>	3 -3
sb:<level>	11 -11
sb:<level> :	-16 16
sb:<level> ;	15 -15
sb:<level> and	21 -21
sb:<level> at	13 -13
sb:<level> become	-14 14
sb:<level> for	15 -15
sb:<level> from	-13 13
sb:<level> in	-24 24
sb:<level> since	12 -12
sb:<level> to	10 -10
sb:<level> would	-23 23
sb:<money> <span>	11 -11
sb:<money> a	13 -13
sb:<money> in	-16 16
sb:<money> last	10 -10
sb:<money> of	3 -3
sb:<money> worth	-13 13
sb:<month-ahead>	12 -12
sb:<month-ahead> to	-12 12
sb:<month-gone>	-20 20
sb:<month-gone> :	-19 19
sb:<month-gone> alone	-13 13
sb:<month-gone> to	9 -9
sb:<month-today>	-13 13
sb:<month-today> ,	-11 11
sb:<name>	-8 8
sb:<name> ,	18 -18
sb:<name> :	10 -10
sb:<name> <level>	18 -18
sb:<name> <number>	12 -12
sb:<name> and	24 -24
sb:<name> answer	8 -8
sb:<name> are	26 -26
sb:<name> buy	-6 6
sb:<name> collect	-15 15
sb:<name> down	-12 12
sb:<name> drop	-15 15
sb:<name> expect	11 -11
sb:<name> export	17 -17
sb:<name> get	9 -9
sb:<name> good	15 -15
sb:<name> grow	11 -11
sb:<name> has	-9 9
sb:<name> hope	10 -10
sb:<name> in	-27 27
sb:<name> last	14 -14
sb:<name> levy	-13 13
sb:<name> lose	-14 14
sb:<name> make	15 -15
sb:<name> on	16 -16
sb:<name> put	19 -19
sb:<name> sell	-31 31
sb:<name> send	-18 18
sb:<name> soybean	11 -11
sb:<name> tariff	-36 36
sb:<name> they	-9 9
sb:<name> thi	-20 20
sb:<name> to	-22 22
sb:<name> would	-11 11
sb:<number> ,	-11 11
sb:<number> as	11 -11
sb:<number> cent	11 -11
sb:<number> duty	-12 12
sb:<number> for	-11 11
sb:<number> gained	-12 12
sb:<number> in	17 -17
sb:<number> it	-17 17
sb:<number> the	-14 14
sb:<number> to	8 -8
sb:<number> was	10 -10
sb:<office> :	7 -7
sb:<office> at	-18 18
sb:<office> put	-13 13
sb:<office> see	11 -11
sb:<organisation> 's	-12 12
sb:<organisation> ,	14 -14
sb:<organisation> <organisation>	-13 13
sb:<organisation> at	-17 17
sb:<organisation> charge	-13 13
sb:<organisation> in	-18 18
sb:<organisation> is	9 -9
sb:<organisation> reckon	-15 15
sb:<organisation> report	-11 11
sb:<organisation> sell	10 -10
sb:<organisation> to	13 -13
sb:<organisation> warn	12 -12
sb:<organisation> would	8 -8
sb:<person>	-9 9
sb:<person> :	-31 31
sb:<person> announce	9 -9
sb:<person> say	-17 17
sb:<quality> cement	-15 15
sb:<quality> coffee	-12 12
sb:<quality> counterpart	11 -11
sb:<quality> economy	-7 7
sb:<quality> export	-21 21
sb:<quality> farmer	15 -15
sb:<quality> growth	-17 17
sb:<quality> market	13 -13
sb:<quality> oil	-11 11
sb:<quality> paper	11 -11
sb:<quality> pay	-10 10
sb:<quality> rice	-23 23
sb:<quality> sugar	26 -26
sb:<quality> watch	-9 9
sb:<seat> was	16 -16
sb:<seat> will	-9 9
sb:<seat> —	8 -8
sb:<sender>	-21 21
sb:<span> ,	-12 12
sb:<span> at	12 -12
sb:<span> earlier	-15 15
sb:<span> from	-10 10
sb:<v-buy>	-20 20
sb:<v-deny>	21 -21
sb:<v-impose>	18 -18
sb:<v-lack>	22 -22
sb:<v-renew>	15 -15
sb:<v-sell>	-11 11
sb:<v-stay>	-13 13
sb:a	13 -13
sb:a <name>	-15 15
sb:a <office>	16 -16
sb:a <quality>	16 -16
sb:a different	-14 14
sb:a fall	-19 19
sb:a lapse	-10 10
sb:a licence	15 -15
sb:a loss	-12 12
sb:a memorandum	-8 8
sb:a standstill	-13 13
sb:a total	16 -16
sb:a trade	16 -16
sb:a value	-9 9
sb:abolish	7 -7
sb:about <money>	24 -24
sb:about a	13 -13
sb:abroad	16 -16
sb:accept	-14 14
sb:account for	16 -16
sb:accounted	11 -11
sb:accounted for	11 -11
sb:addition	-8 8
sb:addition to	-10 10
sb:additional	10 -10
sb:admission	11 -11
sb:africa	-15 15
sb:again	-11 11
sb:again ,	-4 4
sb:agree on	-13 13
sb:agree with	12 -12
sb:agreement with	10 -10
sb:aid	16 -16
sb:aim	-9 9
sb:aim at	-13 13
sb:aircraft	8 -8
sb:aircraft ,	12 -12
sb:all ,	9 -9
sb:all <quality>	-14 14
sb:all in	-12 12
sb:allow	12 -12
sb:almost	-8 8
sb:alone	-17 17
sb:along	13 -13
sb:also	-17 17
sb:also buy	-11 11
sb:amount	-14 14
sb:an agreement	10 -10
sb:and	14 -14
sb:and <goods-amount>	12 -12
sb:and <level>	-8 8
sb:and <quality>	19 -19
sb:and export	12 -12
sb:and for	-11 11
sb:and gas	11 -11
sb:and hope	12 -12
sb:and seafood	-12 12
sb:and suspend	-11 11
sb:announce on	8 -8
sb:annual	-16 16
sb:another	-11 11
sb:any	17 -17
sb:approve	9 -9
sb:are	9 -9
sb:are at	-19 19
sb:around	-11 11
sb:arrive	-10 10
sb:as it	-13 13
sb:asean	-16 16
sb:ask	11 -11
sb:ask the	9 -9
sb:at a	-12 12
sb:at about	-6 6
sb:at its	-7 7
sb:at the	34 -34
sb:at yale	-21 21
sb:at zero	10 -10
sb:average	-62 62
sb:average <name>	-25 25
sb:average <quality>	-21 21
sb:average tariff	-13 13
sb:avert	-10 10
sb:back	7 -7
sb:back the	13 -13
sb:be a	11 -11
sb:bear	20 -20
sb:become	-11 11
sb:beef and	15 -15
sb:beef export	13 -13
sb:been	16 -16
sb:been at	-13 13
sb:before	-10 10
sb:before ,	-11 11
sb:believe	-11 11
sb:below	24 -24
sb:between <level>	9 -9
sb:bison	-15 15
sb:bond	11 -11
sb:booking	-11 11
sb:brandy	-7 7
sb:brent	11 -11
sb:bridge	15 -15
sb:bring the	25 -25
sb:broadcaster	17 -17
sb:budget	10 -10
sb:burden	-17 17
sb:busan	-14 14
sb:busan ,	-10 10
sb:butter	-13 13
sb:buy <goods-amount>	19 -19
sb:buyer	-18 18
sb:by	-14 14
sb:by <level>	7 -7
sb:by <quality>	-11 11
sb:by about	-11 11
sb:by as	-10 10
sb:by more	-9 9
sb:c	60 -60
sb:call ,	-14 14
sb:cannot	-12 12
sb:capital	-15 15
sb:car ,	21 -21
sb:car the	-22 22
sb:cargo	13 -13
sb:carrier	-11 11
sb:cash	-26 26
sb:cash ,	-24 24
sb:cashmere	11 -11
sb:cattle	-12 12
sb:ceiling	11 -11
sb:cement	-14 14
sb:cement ,	-13 13
sb:cent	11 -11
sb:cent ,	9 -9
sb:chance	7 -7
sb:chance of	10 -10
sb:charge	27 -27
sb:charge <level>	15 -15
sb:cheese	-20 20
sb:clock	-10 10
sb:close to	-11 11
sb:closed	29 -29
sb:closed at	13 -13
sb:club	12 -12
sb:cocoa	7 -7
sb:cocoa paste	13 -13
sb:collect <level>	-8 8
sb:come	9 -9
sb:come down	7 -7
sb:come to	-14 14
sb:comment	11 -11
sb:comment on	11 -11
sb:company	22 -22
sb:continue	17 -17
sb:continue to	17 -17
sb:correction	18 -18
sb:correction to	16 -16
sb:cost	14 -14
sb:cost <money>	18 -18
sb:cost the	-27 27
sb:count	-18 18
sb:count on	-11 11
sb:counter	-10 10
sb:counter -	-10 10
sb:countermeasure	-11 11
sb:countermeasure on	-8 8
sb:counterpart	14 -14
sb:country had	-10 10
sb:cover	-9 9
sb:credit	9 -9
sb:crop	18 -18
sb:crossed	12 -12
sb:current	20 -20
sb:custom	-4 4
sb:cut its	5 -5
sb:cut to	10 -10
sb:damage	-14 14
sb:data	-17 17
sb:day	12 -12
sb:day <name>	-9 9
sb:deal ;	-13 13
sb:deal with	21 -21
sb:debt	10 -10
sb:decision ,	-10 10
sb:decline	-10 10
sb:deficit in	-13 13
sb:deliver	-14 14
sb:different	-14 14
sb:dispute	-17 17
sb:do	-21 21
sb:dollar	10 -10
sb:don't	11 -11
sb:done	-12 12
sb:donor	22 -22
sb:double	13 -13
sb:down by	9 -9
sb:down to	21 -21
sb:drop	-20 20
sb:drop of	-8 8
sb:during	8 -8
sb:duty (	-10 10
sb:duty ,	-12 12
sb:duty and	11 -11
sb:duty for	13 -13
sb:duty is	12 -12
sb:duty to	14 -14
sb:each of	14 -14
sb:each other	-14 14
sb:each year	17 -17
sb:earlier	-19 19
sb:earlier ,	-11 11
sb:earth are	-12 12
sb:economy	13 -13
sb:economy grow	15 -15
sb:economy is	16 -16
sb:economy shrink	17 -17
sb:economy to	12 -12
sb:effective	-15 15
sb:electricity	18 -18
sb:emergency	-13 13
sb:emergency duty	-12 12
sb:end	-10 10
sb:end of	-20 20
sb:energy and	14 -14
sb:estimate	-17 17
sb:estimate that	-30 30
sb:ethanol	9 -9
sb:existing	-9 9
sb:expect	-6 6
sb:expect a	10 -10
sb:expect growth	15 -15
sb:expect that	-14 14
sb:export	-23 23
sb:export ,	15 -15
sb:export <goods-amount>	-9 9
sb:export from	-12 12
sb:export good	10 -10
sb:export rise	-16 16
sb:export to	-34 34
sb:exporter	11 -11
sb:fabric	14 -14
sb:fact	-9 9
sb:fact sheet	-9 9
sb:fall from	-9 9
sb:fall of	-19 19
sb:fall to	24 -24
sb:fall under	8 -8
sb:farm good	-11 11
sb:farmer	21 -21
sb:fear	-11 11
sb:fee	25 -25
sb:fentanyl	39 -39
sb:fight	-11 11
sb:figure of	9 -9
sb:fine	14 -14
sb:first	-12 12
sb:first <span>	-20 20
sb:first half	-19 19
sb:first quarter	-13 13
sb:fish	-16 16
sb:fish ,	9 -9
sb:fish and	-12 12
sb:five	12 -12
sb:flour	11 -11
sb:follow	17 -17
sb:footwear	-10 10
sb:for <name>	-7 7
sb:for <number>	-17 17
sb:for a	10 -10
sb:for car	-9 9
sb:for farm	-12 12
sb:for half	14 -14
sb:for the	18 -18
sb:for thi	-21 21
sb:for which	-5 5
sb:forecast for	-21 21
sb:forecast of	10 -10
sb:free	-11 11
sb:free of	-16 16
sb:freight	15 -15
sb:from <name>	-15 15
sb:from <span>	-13 13
sb:fruit	19 -19
sb:future	19 -19
sb:gain	-12 12
sb:gained <level>	-8 8
sb:gap	-20 20
sb:gap with	-12 12
sb:gave the	12 -12
sb:general	12 -12
sb:get	-12 12
sb:get a	-11 11
sb:go down	11 -11
sb:go on	15 -15
sb:go to	-8 8
sb:goal	-18 18
sb:good and	-22 22
sb:good are	-14 14
sb:good deficit	14 -14
sb:good from	24 -24
sb:good of	23 -23
sb:good pay	20 -20
sb:good with	-12 12
sb:good worth	-11 11
sb:government	-13 13
sb:greer	-13 13
sb:greer say	-16 16
sb:grid	10 -10
sb:grower	-10 10
sb:growth at	-11 11
sb:growth in	-20 20
sb:growth of	37 -37
sb:had	10 -10
sb:had a	-15 15
sb:had agree	11 -11
sb:had an	11 -11
sb:had expect	-11 11
sb:had fall	-17 17
sb:had lose	12 -12
sb:had reach	11 -11
sb:had set	-12 12
sb:half ,	-15 15
sb:half of	-11 11
sb:harvest	22 -22
sb:has also	-15 15
sb:has fall	-12 12
sb:has pay	-8 8
sb:has report	-16 16
sb:has to	14 -14
sb:have bring	15 -15
sb:have fall	-12 12
sb:have go	9 -9
sb:he had	17 -17
sb:he would	14 -14
sb:help	9 -9
sb:himself	-9 9
sb:his	15 -15
sb:hit <quality>	-9 9
sb:hold back	10 -10
sb:hold until	-12 12
sb:home	17 -17
sb:hope that	11 -11
sb:hospital	18 -18
sb:hour	-11 11
sb:how	-11 11
sb:hyundai	-19 19
sb:i	-16 16
sb:i have	18 -18
sb:i read	-10 10
sb:if nobody	-12 12
sb:import	-11 11
sb:import <quality>	-10 10
sb:import at	-9 9
sb:import duty	11 -11
sb:import from	-10 10
sb:import of	-15 15
sb:in <goods-amount>	14 -14
sb:in <month-today>	-11 11
sb:in <name>	23 -23
sb:in <number>	-30 30
sb:in <seat>	-18 18
sb:in addition	-10 10
sb:in all	-12 12
sb:in an	-9 9
sb:in cash	-22 22
sb:in each	18 -18
sb:in good	-28 28
sb:in spring	-12 12
sb:in total	-11 11
sb:in up	-11 11
sb:in which	20 -20
sb:include	-21 21
sb:include the	-12 12
sb:included	-16 16
sb:included ,	-17 17
sb:income	20 -20
sb:index	15 -15
sb:industrial good	16 -16
sb:inflation	21 -21
sb:interest	13 -13
sb:into	14 -14
sb:invest	-16 16
sb:investigation	13 -13
sb:investor	18 -18
sb:is about	9 -9
sb:is also	-12 12
sb:is forecast	13 -13
sb:is plan	12 -12
sb:is worth	13 -13
sb:issue	-12 12
sb:issue are	-16 16
sb:it ask	9 -9
sb:it at	-16 16
sb:it buy	-16 16
sb:it by	-18 18
sb:it doe	10 -10
sb:it expect	16 -16
sb:it fall	-10 10
sb:it go	-25 25
sb:it had	-10 10
sb:its	9 -9
sb:its <quality>	11 -11
sb:its deal	13 -13
sb:its duty	26 -26
sb:its economy	14 -14
sb:its forecast	-17 17
sb:its member	-11 11
sb:its own	-10 10
sb:its plan	-11 11
sb:its purchase	-15 15
sb:its tariff	12 -12
sb:itself	7 -7
sb:jamieson	-13 13
sb:jamieson greer	-13 13
sb:jar	11 -11
sb:juice	-12 12
sb:jump by	-10 10
sb:keep	9 -9
sb:lamb	-8 8
sb:lapse would	-10 10
sb:last <month-gone>	18 -18
sb:leave of	12 -12
sb:let	8 -8
sb:letter	-16 16
sb:letter that	-9 9
sb:levy an	-13 13
sb:licence	21 -21
sb:licence for	19 -19
sb:line of	15 -15
sb:list	-14 14
sb:list ,	-14 14
sb:list has	13 -13
sb:list of	-11 11
sb:lorry	12 -12
sb:lose <level>	10 -10
sb:loss	-11 11
sb:loss of	-12 12
sb:lower	-11 11
sb:lower its	-14 14
sb:lumber	17 -17
sb:machine	-18 18
sb:machine tool	-11 11
sb:machinery	-12 12
sb:machinery and	-11 11
sb:make	11 -11
sb:maker	22 -22
sb:market	19 -19
sb:may	17 -17
sb:may sell	10 -10
sb:medicine	16 -16
sb:meet	8 -8
sb:member	-10 10
sb:member to	-11 11
sb:memorandum	-9 9
sb:midnight	14 -14
sb:mill	14 -14
sb:million	13 -13
sb:minister	11 -11
sb:minu	-14 14
sb:month	-14 14
sb:motor	9 -9
sb:move	15 -15
sb:my	-13 13
sb:name	-12 12
sb:narrow	-17 17
sb:narrow by	-17 17
sb:need	15 -15
sb:neighbour	-15 15
sb:neighbouring	19 -19
sb:net	23 -23
sb:new	20 -20
sb:new duty	-9 9
sb:newspaper	17 -17
sb:next	14 -14
sb:night	19 -19
sb:nikkei	18 -18
sb:no deal	-20 20
sb:no more	-14 14
sb:nobody sign	-12 12
sb:not <number>	-9 9
sb:nothing	12 -12
sb:now	15 -15
sb:now ,	-11 11
sb:number of	-14 14
sb:nvidia	8 -8
sb:nz	29 -29
sb:of <level>	-14 14
sb:of <name>	18 -18
sb:of <number>	-12 12
sb:of about	18 -18
sb:of beef	8 -8
sb:of busan	-11 11
sb:of car	-12 12
sb:of cocoa	12 -12
sb:of duty	-11 11
sb:of export	13 -13
sb:of it	9 -9
sb:of its	-10 10
sb:of nearly	13 -13
sb:of power	10 -10
sb:of steel	11 -11
sb:of them	10 -10
sb:of up	6 -6
sb:of watche	-11 11
sb:of which	-11 11
sb:off	18 -18
sb:off the	15 -15
sb:offer	28 -28
sb:offer to	15 -15
sb:official	9 -9
sb:ohio	10 -10
sb:old	21 -21
sb:older	15 -15
sb:older duty	12 -12
sb:on <quality>	28 -28
sb:on another	-13 13
sb:on c	24 -24
sb:on medicine	-12 12
sb:on most	-23 23
sb:on pay	15 -15
sb:on steel	-10 10
sb:on them	12 -12
sb:on top	19 -19
sb:on which	12 -12
sb:one ,	-10 10
sb:one <organisation>	-11 11
sb:one of	13 -13
sb:open its	-9 9
sb:opened	23 -23
sb:operator	15 -15
sb:or	14 -14
sb:order from	-14 14
sb:out	22 -22
sb:out of	10 -10
sb:over <span>	-9 9
sb:own	-13 13
sb:page	14 -14
sb:parcel	10 -10
sb:partner ,	-10 10
sb:pass	11 -11
sb:paste	12 -12
sb:pay <money>	-11 11
sb:pea	11 -11
sb:peak	11 -11
sb:per	9 -9
sb:peso	13 -13
sb:plane	-9 9
sb:plant	-10 10
sb:plu	-9 9
sb:point	20 -20
sb:polymer	12 -12
sb:post	14 -14
sb:power	13 -13
sb:present it	-14 14
sb:press	13 -13
sb:price	33 -33
sb:price in	8 -8
sb:produce	13 -13
sb:producer	14 -14
sb:profit	22 -22
sb:project	-16 16
sb:propose	12 -12
sb:propose to	8 -8
sb:province	14 -14
sb:purchase	-28 28
sb:purchase of	-11 11
sb:put	-14 14
sb:put <level>	16 -16
sb:put <name>	-10 10
sb:put <quality>	-11 11
sb:put it	-12 12
sb:put the	-23 23
sb:quantity	-8 8
sb:quarrel	-14 14
sb:quarter ,	-15 15
sb:quota	-9 9
sb:quota for	26 -26
sb:quota of	-20 20
sb:rate	22 -22
sb:rate of	15 -15
sb:read	-9 9
sb:read that	-13 13
sb:recession	11 -11
sb:recession at	10 -10
sb:reciprocal	20 -20
sb:reckon	-21 21
sb:reckon that	-21 21
sb:record	6 -6
sb:refund	-13 13
sb:refund of	-14 14
sb:regard	9 -9
sb:regional	10 -10
sb:reject	12 -12
sb:release	15 -15
sb:report	13 -13
sb:report that	20 -20
sb:representative jamieson	-13 13
sb:reserve	18 -18
sb:resume	16 -16
sb:retail	24 -24
sb:return ,	13 -13
sb:revenue	14 -14
sb:revenue of	16 -16
sb:road	13 -13
sb:room	14 -14
sb:round	15 -15
sb:run	16 -16
sb:s	22 -22
sb:sale	13 -13
sb:sale to	-12 12
sb:sanction	11 -11
sb:sanction on	11 -11
sb:say <name>	8 -8
sb:say <seat>	9 -9
sb:say in	-14 14
sb:say it	14 -14
sb:say on	9 -9
sb:say the	-18 18
sb:seafood	-13 13
sb:second	-20 20
sb:second half	-11 11
sb:second quarter	-22 22
sb:section	17 -17
sb:sell	10 -10
sb:sell it	13 -13
sb:send	-15 15
sb:send <name>	-10 10
sb:set a	-11 11
sb:share	40 -40
sb:share fall	10 -10
sb:she	10 -10
sb:shipment	-24 24
sb:shirt	13 -13
sb:shop	19 -19
sb:sign :	-13 13
sb:sign the	14 -14
sb:since <month-gone>	-10 10
sb:since last	12 -12
sb:sir	17 -17
sb:sir ,	12 -12
sb:snow	9 -9
sb:so do	-13 13
sb:soap	13 -13
sb:south	9 -9
sb:southeast	-11 11
sb:southeast asia	-11 11
sb:speak	12 -12
sb:spending	11 -11
sb:spent	13 -13
sb:spoken	-13 13
sb:spoken of	-13 13
sb:spot	9 -9
sb:stand for	-14 14
sb:standstill	-10 10
sb:state	-14 14
sb:stay :	-20 20
sb:stay at	16 -16
sb:steel	12 -12
sb:steel pay	-12 12
sb:steel to	11 -11
sb:step	-20 20
sb:still	13 -13
sb:stock	29 -29
sb:stock in	18 -18
sb:story	-13 13
sb:strike	12 -12
sb:subsidy	15 -15
sb:sugar	9 -9
sb:summer	16 -16
sb:supply	12 -12
sb:surcharge	15 -15
sb:surcharge of	20 -20
sb:surplu	-17 17
sb:suspend <points>	-9 9
sb:suspension	15 -15
sb:take <goods-amount>	-12 12
sb:take <level>	-16 16
sb:talk on	-10 10
sb:target	-14 14
sb:target for	-11 11
sb:tariff are	-14 14
sb:tariff fall	-14 14
sb:tariff for	22 -22
sb:tariff of	2 -2
sb:tariff rise	15 -15
sb:tariff stand	-13 13
sb:tariff will	-9 9
sb:tax	27 -27
sb:tea	-10 10
sb:tell the	12 -12
sb:than <money>	-10 10
sb:than in	10 -10
sb:that 's	-19 19
sb:that <level>	-8 8
sb:that <name>	34 -34
sb:that <number>	13 -13
sb:that day	-8 8
sb:that import	-17 17
sb:that is	-12 12
sb:that our	12 -12
sb:that shipment	-8 8
sb:that tariff	-14 14
sb:that the	-12 12
sb:that they	-11 11
sb:that we	9 -9
sb:the <money>	-17 17
sb:the <name>	-12 12
sb:the <person>	18 -18
sb:the additional	16 -16
sb:the agreement	-7 7
sb:the amount	-16 16
sb:the average	-45 45
sb:the chance	7 -7
sb:the clock	-10 10
sb:the company	27 -27
sb:the cost	14 -14
sb:the current	15 -15
sb:the damage	-18 18
sb:the deficit	-12 12
sb:the dollar	10 -10
sb:the duty	21 -21
sb:the emergency	-12 12
sb:the fact	-13 13
sb:the fall	-14 14
sb:the fee	11 -11
sb:the fentanyl	13 -13
sb:the figure	14 -14
sb:the first	-11 11
sb:the ftse	-9 9
sb:the gain	-14 14
sb:the gap	-13 13
sb:the good	-12 12
sb:the harvest	15 -15
sb:the house	19 -19
sb:the list	-10 10
sb:the neighbouring	16 -16
sb:the nikkei	17 -17
sb:the old	15 -15
sb:the peso	12 -12
sb:the price	-12 12
sb:the province	14 -14
sb:the quarrel	-12 12
sb:the quota	-12 12
sb:the regional	10 -10
sb:the south	9 -9
sb:the strike	21 -21
sb:the suspension	15 -15
sb:the tariff	12 -12
sb:the three	-12 12
sb:the total	13 -13
sb:the trade	-12 12
sb:the truce	-7 7
sb:the two	-30 30
sb:the usmca	-10 10
sb:the value	12 -12
sb:the year	-24 24
sb:their	6 -6
sb:them ,	10 -10
sb:then ,	11 -11
sb:then the	-8 8
sb:there are	12 -12
sb:there was	9 -9
sb:these	-14 14
sb:they	-22 22
sb:they do	-10 10
sb:they were	-18 18
sb:thi	-12 12
sb:thi one	-19 19
sb:think	-11 11
sb:third	10 -10
sb:those	-21 21
sb:those to	-40 40
sb:three	-9 9
sb:three time	-11 11
sb:ticket	20 -20
sb:time the	-11 11
sb:to <day-gone>	11 -11
sb:to <goods-amount>	-28 28
sb:to <level>	9 -9
sb:to <money>	6 -6
sb:to <name>	-34 34
sb:to a	4 -4
sb:to about	13 -13
sb:to all	-9 9
sb:to approve	10 -10
sb:to cut	7 -7
sb:to grow	21 -21
sb:to invest	-11 11
sb:to last	13 -13
sb:to see	-14 14
sb:to sell	10 -10
sb:to sign	21 -21
sb:to southeast	-11 11
sb:to take	-11 11
sb:to the	-25 25
sb:tool	-10 10
sb:total export	-11 11
sb:total of	13 -13
sb:trade	-20 20
sb:trade among	-8 8
sb:trade deficit	-16 16
sb:trade of	19 -19
sb:trade will	-11 11
sb:trader	-15 15
sb:trading	-10 10
sb:traffic	9 -9
sb:treaty	-12 12
sb:truce	-12 12
sb:truce in	-11 11
sb:two	-30 30
sb:two ,	-10 10
sb:two country	-9 9
sb:two step	-12 12
sb:under a	-19 19
sb:under section	17 -17
sb:under which	13 -13
sb:understanding	-11 11
sb:union	-10 10
sb:united	17 -17
sb:unloaded	-9 9
sb:until <day-ahead>	18 -18
sb:until <day-gone>	-16 16
sb:until now	11 -11
sb:until that	-9 9
sb:until then	-10 10
sb:us	-11 11
sb:use	14 -14
sb:used	14 -14
sb:used to	10 -10
sb:usmca	-10 10
sb:value ,	-9 9
sb:visit	-9 9
sb:visitor	15 -15
sb:volume	-32 32
sb:volume :	-8 8
sb:vote	12 -12
sb:wage	11 -11
sb:walnut	-14 14
sb:warehouse	19 -19
sb:warn that	14 -14
sb:was <level>	-12 12
sb:watche	-9 9
sb:watche to	-11 11
sb:we are	10 -10
sb:we buy	13 -13
sb:we had	-9 9
sb:we pay	-27 27
sb:we say	14 -14
sb:were charge	-12 12
sb:what	-17 17
sb:what 's	12 -12
sb:what stay	-20 20
sb:when	13 -13
sb:when <seat>	-15 15
sb:when it	18 -18
sb:where	18 -18
sb:which come	-17 17
sb:which hold	-12 12
sb:which sell	12 -12
sb:who	10 -10
sb:whole	-12 12
sb:whose <person>	-10 10
sb:will cost	19 -19
sb:will let	-11 11
sb:will pay	19 -19
sb:will rise	11 -11
sb:win	11 -11
sb:wine	-11 11
sb:with <number>	15 -15
sb:with an	-18 18
sb:with the	-7 7
sb:with up	9 -9
sb:with which	-12 12
sb:without	11 -11
sb:without a	8 -8
sb:wool	-13 13
sb:work	15 -15
sb:world	-14 14
sb:world trade	-16 16
sb:worth	-12 12
sb:worth c	27 -27
sb:would lose	-24 24
sb:write	17 -17
sb:write that	21 -21
sb:yale	-21 21
sb:year	-17 17
sb:year <name>	-17 17
sb:year at	-18 18
sb:year come	19 -19
sb:year from	8 -8
sb:year the	15 -15
sb:year to	-14 14
sb:year we	-12 12
sb:yield	9 -9
sb:you have	-11 11
sb:zero	12 -12
sb:—	12 -12
sb:•	15 -15
sentence about exports 8	-14 14
sentence about investment 4	17 -17
sentence average	-21 21
sentence change	-11 11
sentence each way	14 -14
sentence period	-7 7
sentence worth	-18 18
short fraction	19 -19
short no	-50 50
short number alone	134 -134
short without unit	-11 11
side money	-23 23
side tonnes	-13 13
size % -1	-42 42
size % 0	34 -34
size % 1	24 -24
size % 2	70 -70
size CNY 12	11 -11
size EUR 0	26 -26
size EUR 1	20 -20
size EUR 10	-69 69
size EUR 4	29 -29
size EUR 5	11 -11
size EUR 6	13 -13
size EUR 7	-38 38
size EUR 9	20 -20
size GBP 10	-11 11
size GBP 7	14 -14
size GBP 9	17 -17
size USD 0	31 -31
size USD 1	21 -21
size USD 10	-19 19
size USD 11	-114 114
size USD 2	15 -15
size USD 3	40 -40
size USD 4	64 -64
size USD 5	40 -40
size USD 6	23 -23
size USD 8	-26 26
size USD 9	31 -31
size tonnes 0	42 -42
size tonnes 1	45 -45
size tonnes 3	-9 9
size tonnes 4	-7 7
size tonnes 5	-51 51
size tonnes 6	29 -29
size tonnes 7	-77 77
size tonnes 8	14 -14
size tonnes 9	33 -33
size units 0	54 -54
size units 1	9 -9
size units 2	-26 26
size units 3	16 -16
size units 4	-29 29
size units 5	12 -12
size units 6	-11 11
t0=future-passive	13 -13
t0=past	17 -17
t0=perfect-passive	11 -11
t0=present-passive	15 -15
t1=future-passive	13 -13
t1=gerund	15 -15
t1=perfect-passive	11 -11
t1=present-passive	15 -15
t2=infinitive	11 -11
t2=participle-passive	11 -11
t2=perfect	11 -11
t2=perfect-passive	-18 18
t2=pluperfect	21 -21
top	6 -6
unit %	40 -40
unit CNY	25 -25
unit GBP	25 -25
unit USD	-14 14
unit tonnes	-16 16
unit units	10 -10
v0-none	15 -15
v0=agree	10 -10
v0=aim	-18 18
v0=ask	15 -15
v0=average	-27 27
v0=collect	-12 12
v0=cut	9 -9
v0=expect	-12 12
v0=export	10 -10
v0=forecast	6 -6
v0=halve	12 -12
v0=import	12 -12
v0=keep	14 -14
v0=make	15 -15
v0=need	12 -12
v0=offer	23 -23
v0=order	-17 17
v0=raise	12 -12
v0=reach	14 -14
v0=reckon	-8 8
v0=see	14 -14
v0=send	-14 14
v0=start	-12 12
v0=supply	10 -10
v1-none	14 -14
v1=aim	-14 14
v1=apply	12 -12
v1=average	-27 27
v1=bear	13 -13
v1=collect	-11 11
v1=hope	-12 12
v1=import	12 -12
v1=keep	19 -19
v1=make	15 -15
v1=need	11 -11
v1=offer	14 -14
v1=order	-11 11
v1=reach	13 -13
v1=reckon	-15 15
v1=start	-12 12
v1=supply	10 -10
v1=write	10 -10
v2=be	-13 13
v2=collect	-18 18
v2=export	-18 18
v2=get	11 -11
v2=go	-18 18
v2=halve	17 -17
v2=have	16 -16
v2=lower	-13 13
v2=other	18 -18
v2=ready	-11 11
v2=sell	15 -15
v2=send	-16 16
v2=stand	15 -15
v2=wait	13 -13
verbless	-4 4
vt0=add past	14 -14
vt0=agree pluperfect	11 -11
vt0=aim present	-18 18
vt0=average present	-17 17
vt0=bring present	-13 13
vt0=buy present	-18 18
vt0=collect present	-12 12
vt0=come present	-8 8
vt0=confirm past	-15 15
vt0=cut present	14 -14
vt0=estimate past	13 -13
vt0=expect pluperfect	-14 14
vt0=export present	9 -9
vt0=fall perfect	-15 15
vt0=fall present	10 -10
vt0=forecast present	6 -6
vt0=go modal	13 -13
vt0=go perfect	11 -11
vt0=grow future	13 -13
vt0=grow perfect	-14 14
vt0=hope present	-13 13
vt0=import present	9 -9
vt0=let future	-17 17
vt0=lose modal	-11 11
vt0=lower past	-16 16
vt0=make present	9 -9
vt0=offer past	11 -11
vt0=order future	-14 14
vt0=reach pluperfect	11 -11
vt0=rise present	19 -19
vt0=set pluperfect	-12 12
vt0=shrink modal	-10 10
vt0=take present	17 -17
vt1=add past	14 -14
vt1=aim present	-14 14
vt1=average present	-17 17
vt1=bring participle	-11 11
vt1=bring present	-13 13
vt1=buy infinitive	15 -15
vt1=buy present	-18 18
vt1=collect present	-12 12
vt1=come present	-8 8
vt1=confirm past	-15 15
vt1=cut present	14 -14
vt1=estimate past	13 -13
vt1=expect pluperfect	-14 14
vt1=expect present	13 -13
vt1=export present	10 -10
vt1=fall gerund	12 -12
vt1=fall perfect	-15 15
vt1=fall present	10 -10
vt1=go perfect	11 -11
vt1=grow future	13 -13
vt1=grow infinitive	12 -12
vt1=grow perfect	-14 14
vt1=halve infinitive	-9 9
vt1=hope present	-22 22
vt1=import present	9 -9
vt1=let future	-18 18
vt1=lose modal	-11 11
vt1=lower past	-16 16
vt1=make present	9 -9
vt1=order future	-14 14
vt1=pay present	21 -21
vt1=put present	-19 19
vt1=reach pluperfect	11 -11
vt1=reckon present	-11 11
vt1=rise present	19 -19
vt1=see infinitive	-12 12
vt1=sell infinitive	6 -6
vt1=set pluperfect	-12 12
vt1=shrink modal	-10 10
vt1=take gerund	-10 10
vt1=take present	17 -17
vt2=be modal	-11 11
vt2=be perfect	12 -12
vt2=be present	-13 13
vt2=come future	-12 12
vt2=export present	-26 26
vt2=go past	-15 15
vt2=halve participle	15 -15
vt2=have present	15 -15
vt2=lower present	-13 13
vt2=other past	14 -14
vt2=other present	14 -14
vt2=ready present	-11 11
vt2=send present	-18 18
vt2=wait present	11 -11
year earlier	-11 11
year earlier money	16 -16
year earlier tonnes	-14 14
year earlier units	-16 16
year later	-26 26
year later money	-22 22
year this money	-13 13`;
