// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	16 -16
a:!	-13 13
a:'s export	-17 17
a:'s good	-10 10
a:-	-22 22
a:- <quality>	-13 13
a:<day-ahead> .	9 -9
a:<day-ahead> was	-13 13
a:<day-gone>	10 -10
a:<duty>	7 -7
a:<goods-amount>	-20 20
a:<goods-amount> litre	-12 12
a:<level-noun>	-15 15
a:<level> from	-13 13
a:<level> on	-7 7
a:<level> was	-13 13
a:<money>	15 -15
a:<money> <span>	15 -15
a:<money> in	16 -16
a:<money> worth	-12 12
a:<month-gone> and	-16 16
a:<month-gone> from	-8 8
a:<month-gone> under	-13 13
a:<name> .	8 -8
a:<name> <level>	-17 17
a:<name> export	-20 20
a:<name> sell	11 -11
a:<number> .	-21 21
a:<number> <span>	9 -9
a:<person>	23 -23
a:<person> 's	10 -10
a:<points>	12 -12
a:<quality> company	-10 10
a:<quality> content	-11 11
a:<quality> dairy	-22 22
a:<quality> dollar	12 -12
a:<quality> good	-13 13
a:<quality> industrial	-12 12
a:<quality> rice	-24 24
a:<quality> steel	-11 11
a:<seat>	12 -12
a:<span>	-10 10
a:<span> at	-21 21
a:<span> before	-24 24
a:<span> by	22 -22
a:<span> from	16 -16
a:<span> of	-11 11
a:<span> to	11 -11
a:<v-bear>	9 -9
a:<v-lack>	15 -15
a:<v-say>	27 -27
a:<v-suspend>	10 -10
a:<v-target>	-27 27
a:<v-up>	-24 24
a:a half	12 -12
a:a law	-13 13
a:a long	-13 13
a:a tariff	-12 12
a:a tonne	12 -12
a:about <money>	18 -18
a:according	10 -10
a:according to	10 -10
a:affected	-12 12
a:after	-18 18
a:again	16 -16
a:again .	10 -10
a:agree .	5 -5
a:aim	-13 13
a:all	16 -16
a:alone .	-13 13
a:an	16 -16
a:and <level>	14 -14
a:and <month-gone>	-11 11
a:and <name>	-14 14
a:and <quality>	-10 10
a:and a	18 -18
a:and at	-13 13
a:and no	-16 16
a:and pay	-13 13
a:annulled	9 -9
a:anywhere	-10 10
a:apply	15 -15
a:as the	-14 14
a:at a	-16 16
a:at home	8 -8
a:average	-21 21
a:average .	-18 18
a:away	10 -10
a:back	12 -12
a:bag	-12 12
a:banana	11 -11
a:be charge	-11 11
a:be hit	-9 9
a:be pay	-16 16
a:beef and	-13 13
a:beef plant	11 -11
a:before	-19 19
a:before .	-21 21
a:before the	12 -12
a:below	9 -9
a:between	-11 11
a:beyond	9 -9
a:bond	13 -13
a:border .	-7 7
a:bridge	9 -9
a:bushel	12 -12
a:business	14 -14
a:business year	13 -13
a:by	-18 18
a:by <day-ahead>	-15 15
a:canola oil	-12 12
a:car from	-11 11
a:cargo	-12 12
a:cargoe	15 -15
a:case	-14 14
a:case of	-12 12
a:cash	-14 14
a:category	20 -20
a:category .	10 -10
a:cent	14 -14
a:charge <level>	-12 12
a:closed	9 -9
a:collect	-15 15
a:come to	13 -13
a:content	-11 11
a:cost	20 -20
a:cotton	15 -15
a:cotton .	10 -10
a:country 's	-11 11
a:covered	-9 9
a:cut	13 -13
a:dairy	-21 21
a:deadline	8 -8
a:dollar	15 -15
a:dollar .	7 -7
a:each	-28 28
a:each of	-14 14
a:each side	-12 12
a:every	13 -13
a:existing	-11 11
a:existing quota	-13 13
a:expect .	-12 12
a:extra	-18 18
a:extra on	-12 12
a:fall <level>	-10 10
a:far	-23 23
a:far .	-13 13
a:farm	-13 13
a:farmer	-15 15
a:fentanyl	12 -12
a:fewer than	-11 11
a:firm	10 -10
a:first <span>	-17 17
a:first term	-8 8
a:first year	15 -15
a:fiscal	-13 13
a:flour	11 -11
a:food	13 -13
a:for <number>	-15 15
a:for <span>	15 -15
a:for shipbuilding	-14 14
a:for shipyard	-11 11
a:for thi	-13 13
a:force	6 -6
a:free .	10 -10
a:from <quality>	19 -19
a:from <span>	-12 12
a:from anywhere	-10 10
a:get	11 -11
a:go .	9 -9
a:go to	-18 18
a:go up	-12 12
a:good	-15 15
a:good and	-22 22
a:good at	-10 10
a:good outside	-14 14
a:government	17 -17
a:grape	-10 10
a:grower	15 -15
a:growth	-26 26
a:had not	-13 13
a:have	8 -8
a:here .	9 -9
a:high	-13 13
a:higher	-9 9
a:higher .	-15 15
a:hit	-10 10
a:home	13 -13
a:home .	9 -9
a:hour	11 -11
a:import	23 -23
a:in <quality>	-14 14
a:in <seat>	21 -21
a:in at	10 -10
a:in case	-13 13
a:in cash	-15 15
a:in each	-16 16
a:in force	9 -9
a:in the	8 -8
a:in total	-9 9
a:increase	-12 12
a:industrial	-11 11
a:industrial good	-12 12
a:is	14 -14
a:isn't	-13 13
a:it	13 -13
a:it is	13 -13
a:its own	11 -11
a:its steel	-11 11
a:job	21 -21
a:keep	-12 12
a:kilo	19 -19
a:last .	-8 8
a:law	-20 20
a:less	-32 32
a:less .	-13 13
a:less than	-10 10
a:lift .	-12 12
a:line	15 -15
a:list	-7 7
a:list of	-10 10
a:litre	16 -16
a:loan	16 -16
a:long	-11 11
a:long list	-13 13
a:lumber	-12 12
a:maize	11 -11
a:make in	-11 11
a:meal	-11 11
a:meal and	-12 12
a:meet	-14 14
a:meet .	-20 20
a:more	-5 5
a:more <quality>	-21 21
a:much	17 -17
a:name	12 -12
a:national security	-13 13
a:nearly	-7 7
a:negotiate	9 -9
a:next	-15 15
a:next .	-10 10
a:nil	-15 15
a:nil .	-13 13
a:non	-12 12
a:non -	-12 12
a:north <quality>	-9 9
a:nothing	15 -15
a:now .	13 -13
a:now on	-7 7
a:of <month-gone>	-9 9
a:of <person>	18 -18
a:of <quality>	-14 14
a:of a	-8 8
a:of all	14 -14
a:of beef	-11 11
a:of duty	-12 12
a:of export	-14 14
a:of poultry	-10 10
a:of the	21 -21
a:off	-9 9
a:older	11 -11
a:on .	-7 7
a:on <day-today>	-7 7
a:on <money>	17 -17
a:on all	13 -13
a:on average	-21 21
a:on canola	-11 11
a:on electric	-9 9
a:on everything	11 -11
a:on its	-16 16
a:on most	-13 13
a:on nearly	-9 9
a:on top	14 -14
a:our export	14 -14
a:output	-29 29
a:output .	-27 27
a:outside the	-8 8
a:over	16 -16
a:over fentanyl	10 -10
a:own	13 -13
a:pact	10 -10
a:pay	-7 7
a:people	6 -6
a:per	12 -12
a:permanent	-10 10
a:phone	-11 11
a:plant	15 -15
a:plu	10 -10
a:potatoe	8 -8
a:potatoe .	8 -8
a:poultry	-10 10
a:poultry .	-12 12
a:pound	13 -13
a:president	10 -10
a:profit	10 -10
a:purchase	-10 10
a:quota	-16 16
a:rice	-20 20
a:rice within	-11 11
a:row	9 -9
a:same	-8 8
a:same day	-11 11
a:season	-15 15
a:season .	-10 10
a:sell	8 -8
a:sell to	14 -14
a:send	-15 15
a:sesame	13 -13
a:shed	15 -15
a:shipbuilding	-15 15
a:shipyard .	-12 12
a:side	-13 13
a:since <number>	9 -9
a:since <person>	-10 10
a:since spring	9 -9
a:since the	-21 21
a:ski	-11 11
a:so .	12 -12
a:so far	-11 11
a:some	-9 9
a:south	-11 11
a:soy	-12 12
a:soybean	17 -17
a:soybean .	7 -7
a:spare	-12 12
a:stand	17 -17
a:start	-12 12
a:steel	-20 20
a:steel .	-23 23
a:such	10 -10
a:talked	-13 13
a:tariff	24 -24
a:tariff .	14 -14
a:tariff in	-13 13
a:tariff line	11 -11
a:tariff of	-18 18
a:tariff on	12 -12
a:than	-14 14
a:than at	13 -13
a:than in	-18 18
a:than the	-14 14
a:the <day-ahead>	-12 12
a:the <organisation>	24 -24
a:the aim	-12 12
a:the come	-9 9
a:the country	-12 12
a:the last	14 -14
a:the market	16 -16
a:the same	-8 8
a:the season	-11 11
a:the total	8 -8
a:the two	10 -10
a:the year	-21 21
a:their	11 -11
a:them	11 -11
a:them .	-12 12
a:them from	8 -8
a:there	-10 10
a:they	18 -18
a:third quarter	-11 11
a:those	12 -12
a:three	-7 7
a:time	29 -29
a:time what	10 -10
a:to <goods-amount>	-11 11
a:to <money>	-13 13
a:to <number>	28 -28
a:to <seat>	-18 18
a:to fentanyl	-9 9
a:to zero	-12 12
a:ton	18 -18
a:tonne	12 -12
a:too	-12 12
a:top	14 -14
a:top of	14 -14
a:total .	11 -11
a:two	13 -13
a:two government	17 -17
a:under the	-4 4
a:until <day-gone>	-9 9
a:up on	-19 19
a:up to	10 -10
a:value	9 -9
a:wait	16 -16
a:want	9 -9
a:was collect	-9 9
a:was impose	-13 13
a:week	18 -18
a:week .	13 -13
a:what it	17 -17
a:wheat and	10 -10
a:when	10 -10
a:will	9 -9
a:win	14 -14
a:within	-23 23
a:within its	-12 12
a:without	-22 22
a:without a	-13 13
a:worth <money>	9 -9
a:worth of	-18 18
a:year	-16 16
a:year 's	12 -12
a:year before	-14 14
a:year in	8 -8
a:year on	-20 20
a:zero	-9 9
a:zero .	-15 15
after other unit far money	-8 8
after other unit far percent	-21 21
after other unit far units	14 -14
after other unit here money	-16 16
after other unit here percent	-27 27
after other unit next units	10 -10
after same unit far money	39 -39
after same unit far percent	13 -13
after same unit far tonnes	-8 8
after same unit far units	-16 16
after same unit here percent	16 -16
after same unit here tonnes	5 -5
after same unit next money	-15 15
after same unit next percent	11 -11
after same unit next tonnes	-23 23
b:"	12 -12
b:" i	23 -23
b:'	14 -14
b:'s <level>	-14 14
b:'s average	-14 14
b:'s duty	18 -18
b:'s economy	21 -21
b:'s go	-8 8
b:'s the	-10 10
b:'s trade	-10 10
b:(	18 -18
b:( +	-7 7
b:+	-9 9
b:,	-9 9
b:, <level>	-9 9
b:, <quality>	16 -16
b:, a	-30 30
b:, additional	-21 21
b:, after	-12 12
b:, at	13 -13
b:, down	-15 15
b:, expect	-8 8
b:, from	16 -16
b:, has	-15 15
b:, in	-10 10
b:, let	12 -12
b:, more	13 -13
b:, not	20 -20
b:, now	13 -13
b:, of	-14 14
b:, or	15 -15
b:, put	-14 14
b:, rise	15 -15
b:, since	11 -11
b:, steel	-19 19
b:, tariff	-11 11
b:, to	9 -9
b:, with	11 -11
b:, worth	-8 8
b:- free	-7 7
b:.	-19 19
b:. <person>	-9 9
b:: <level>	11 -11
b:: <number>	13 -13
b:: minu	-14 14
b:: on	10 -10
b:;	-11 11
b:; <name>	18 -18
b:; <seat>	-11 11
b:; last	10 -10
b:; the	-20 20
b:<day-gone>	-18 18
b:<day-gone> 's	-14 14
b:<day-gone> <name>	-15 15
b:<day-gone> and	-10 10
b:<day-gone> the	-11 11
b:<day-today>	10 -10
b:<goods-amount>	21 -21
b:<goods-amount> <span>	10 -10
b:<goods-amount> in	17 -17
b:<goods-amount> of	10 -10
b:<level-noun>	8 -8
b:<level>	9 -9
b:<level> and	11 -11
b:<level> become	-14 14
b:<level> in	19 -19
b:<level> of	-19 19
b:<level> on	-17 17
b:<level> since	5 -5
b:<level> would	-15 15
b:<money>	6 -6
b:<month-ahead>	10 -10
b:<month-gone>	14 -14
b:<month-gone> the	14 -14
b:<month-gone> to	13 -13
b:<month-gone> with	-12 12
b:<name> and	-11 11
b:<name> are	12 -12
b:<name> at	13 -13
b:<name> collect	-17 17
b:<name> drop	-15 15
b:<name> expect	10 -10
b:<name> export	15 -15
b:<name> good	14 -14
b:<name> grow	10 -10
b:<name> had	7 -7
b:<name> in	17 -17
b:<name> lose	-12 12
b:<name> make	16 -16
b:<name> put	18 -18
b:<name> send	-16 16
b:<name> tariff	-18 18
b:<name> the	11 -11
b:<name> to	-16 16
b:<not>	30 -30
b:<number>	10 -10
b:<number> /	-10 10
b:<number> gained	-14 14
b:<number> in	19 -19
b:<number> it	-21 21
b:<office>	-9 9
b:<office> at	-15 15
b:<office> expect	-9 9
b:<office> in	-14 14
b:<organisation> 's	-9 9
b:<organisation> charge	-14 14
b:<organisation> had	-10 10
b:<organisation> in	-15 15
b:<organisation> pay	10 -10
b:<organisation> put	-11 11
b:<organisation> say	12 -12
b:<organisation> would	9 -9
b:<person>	-10 10
b:<quality> car	11 -11
b:<quality> coffee	-14 14
b:<quality> deficit	-9 9
b:<quality> duty	-24 24
b:<quality> economy	-13 13
b:<quality> export	-27 27
b:<quality> growth	-10 10
b:<quality> maker	12 -12
b:<quality> rice	-18 18
b:<quality> sugar	11 -11
b:<quality> tariff	-18 18
b:<quality> truck	8 -8
b:<seat>	-16 16
b:<seat> answer	-14 14
b:<seat> was	15 -15
b:<span>	16 -16
b:<span> and	-10 10
b:<v-agree>	15 -15
b:<v-buy>	-17 17
b:<v-lack>	14 -14
b:<v-renew>	17 -17
b:<v-suspend>	21 -21
b:<v-target>	11 -11
b:a	15 -15
b:a deal	-12 12
b:a drop	-10 10
b:a fall	-20 20
b:a fee	10 -10
b:a lapse	-10 10
b:a licence	13 -13
b:a trade	14 -14
b:a truce	-9 9
b:about a	11 -11
b:abroad	11 -11
b:accept	-10 10
b:account	14 -14
b:accounted	13 -13
b:accounted for	13 -13
b:after the	11 -11
b:agree	14 -14
b:agree to	8 -8
b:agree with	16 -16
b:agreement	19 -19
b:aid	16 -16
b:aim at	-14 14
b:all	-28 28
b:all country	-14 14
b:alone	-16 16
b:along	13 -13
b:aluminum	-15 15
b:aluminum pay	-9 9
b:amount to	-13 13
b:an	16 -16
b:an additional	18 -18
b:and <goods-amount>	11 -11
b:and <quality>	13 -13
b:and aluminum	-15 15
b:and export	10 -10
b:and farm	9 -9
b:and hope	12 -12
b:and keep	-12 12
b:and service	-12 12
b:another	-8 8
b:answer	-14 14
b:any	17 -17
b:apply	14 -14
b:are at	-18 18
b:are worth	-10 10
b:around	-15 15
b:as	11 -11
b:asean	-15 15
b:association	-11 11
b:at a	-9 9
b:at about	-9 9
b:at around	-15 15
b:at least	-18 18
b:at that	12 -12
b:at the	37 -37
b:average	-49 49
b:average <name>	-23 23
b:average <quality>	-14 14
b:average on	-13 13
b:average rise	11 -11
b:average tariff	-14 14
b:avert	-10 10
b:away	11 -11
b:back at	10 -10
b:bear the	-8 8
b:because	10 -10
b:become	-10 10
b:beef export	13 -13
b:beef to	-10 10
b:been	33 -33
b:been cut	-9 9
b:been worth	12 -12
b:begin on	11 -11
b:below	19 -19
b:bill	-12 12
b:bison	-14 14
b:boeing	-15 15
b:bring the	21 -21
b:budget	14 -14
b:burden	-14 14
b:buy about	8 -8
b:by	-19 19
b:by <level>	19 -19
b:by <number>	14 -14
b:by as	-16 16
b:c	66 -66
b:call	14 -14
b:canola	11 -11
b:car the	-11 11
b:car will	12 -12
b:cargo	13 -13
b:cargo of	12 -12
b:case	-14 14
b:cashmere	11 -11
b:cattle	-13 13
b:ceiling	10 -10
b:charge on	-9 9
b:close to	-11 11
b:closed	13 -13
b:cocoa	13 -13
b:cocoa paste	12 -12
b:coffee from	-12 12
b:come down	8 -8
b:come to	-20 20
b:comment	10 -10
b:comment on	10 -10
b:company pay	-10 10
b:confirm	-15 15
b:copper	10 -10
b:cost	-8 8
b:cost <name>	-12 12
b:cost it	-13 13
b:cost me	11 -11
b:cost the	-25 25
b:count	-16 16
b:count on	-8 8
b:countermeasure	-15 15
b:countermeasure on	-12 12
b:country	-24 24
b:country 's	13 -13
b:cover	-14 14
b:credit	11 -11
b:crop	22 -22
b:current	18 -18
b:cut to	12 -12
b:damage	-11 11
b:damage at	-11 11
b:deal	-12 12
b:debt	11 -11
b:decline	-12 12
b:deficit in	-17 17
b:deliver	-12 12
b:device	11 -11
b:dollar	13 -13
b:done	-13 13
b:down	-13 13
b:down to	12 -12
b:draft	13 -13
b:drop	-21 21
b:drop by	-8 8
b:drop of	-11 11
b:duty -	-7 7
b:duty impose	-11 11
b:duty to	16 -16
b:each of	16 -16
b:each side	-18 18
b:earth are	-11 11
b:economy	24 -24
b:economy grow	24 -24
b:economy is	18 -18
b:economy shrink	19 -19
b:economy to	13 -13
b:emergency duty	-10 10
b:energy	12 -12
b:estimate that	-12 12
b:ethanol	11 -11
b:expect	-15 15
b:expect a	10 -10
b:expect export	-14 14
b:expect growth	12 -12
b:export	-11 11
b:export good	12 -12
b:export grow	-12 12
b:exporter	13 -13
b:extend	14 -14
b:fact	-11 11
b:fact sheet	-11 11
b:fall from	-13 13
b:fall of	-20 20
b:fall to	32 -32
b:farmer	9 -9
b:fee	6 -6
b:fentanyl	21 -21
b:figure of	16 -16
b:fine	13 -13
b:for	-11 11
b:for <money>	-11 11
b:for <name>	-20 20
b:for <span>	7 -7
b:for a	13 -13
b:for car	-13 13
b:for growth	10 -10
b:for more	9 -9
b:for the	11 -11
b:for thi	-14 14
b:for up	13 -13
b:force	-8 8
b:force since	-10 10
b:forecast for	-14 14
b:forecast of	9 -9
b:four	11 -11
b:free	-12 12
b:from	12 -12
b:from <month-gone>	12 -12
b:from <name>	-17 17
b:from <number>	-16 16
b:from the	10 -10
b:fruit	10 -10
b:future	23 -23
b:gain for	-9 9
b:gained <level>	-18 18
b:gap	-17 17
b:gave	26 -26
b:gave the	20 -20
b:general	11 -11
b:geneva	-11 11
b:go on	12 -12
b:good and	-15 15
b:good deficit	13 -13
b:good fall	-12 12
b:good from	15 -15
b:good of	14 -14
b:good pay	29 -29
b:good was	-10 10
b:good with	-7 7
b:grant	7 -7
b:grid	10 -10
b:grow to	-11 11
b:growth at	-11 11
b:growth of	31 -31
b:growth was	11 -11
b:had agree	12 -12
b:had expect	-14 14
b:had make	-9 9
b:had reach	12 -12
b:had set	-11 11
b:had vote	-10 10
b:half	20 -20
b:harvest	21 -21
b:has also	-12 12
b:has fall	-16 16
b:have been	24 -24
b:have bring	13 -13
b:have fall	-12 12
b:have go	11 -11
b:he had	9 -9
b:he put	-9 9
b:he say	-14 14
b:he would	7 -7
b:his country	9 -9
b:hit back	9 -9
b:hospital	10 -10
b:hour	-11 11
b:house	-9 9
b:hyundai	-27 27
b:i have	21 -21
b:i want	-9 9
b:if	16 -16
b:import from	-13 13
b:import of	-11 11
b:import will	10 -10
b:in	11 -11
b:in <month-gone>	30 -30
b:in <name>	12 -12
b:in all	-13 13
b:in each	23 -23
b:in force	-8 8
b:in good	-34 34
b:in spring	-11 11
b:in up	-10 10
b:income	15 -15
b:index	17 -17
b:inflation	13 -13
b:instead	15 -15
b:instead of	15 -15
b:invest	-19 19
b:investment	-15 15
b:investor	17 -17
b:is forecast	14 -14
b:is the	-12 12
b:is valued	14 -14
b:it	-14 14
b:it buy	-13 13
b:it expect	10 -10
b:it fall	-14 14
b:it go	-22 22
b:it had	-9 9
b:it has	-20 20
b:it in	13 -13
b:it sell	-7 7
b:it the	9 -9
b:it was	-17 17
b:its economy	18 -18
b:its purchase	-13 13
b:its steel	-12 12
b:its tariff	20 -20
b:juice	-14 14
b:just	11 -11
b:lapse	-9 9
b:lapse would	-10 10
b:largest	12 -12
b:last	13 -13
b:last <month-gone>	-9 9
b:last season	9 -9
b:least	-18 18
b:leave	-11 11
b:let in	-15 15
b:letter	-21 21
b:levy an	-10 10
b:licence	15 -15
b:licence for	16 -16
b:like	-14 14
b:list at	14 -14
b:loan	17 -17
b:loss at	-10 10
b:lower duty	9 -9
b:lumber	12 -12
b:machine	-23 23
b:make	12 -12
b:maker	18 -18
b:may enter	-11 11
b:me	12 -12
b:medical	11 -11
b:medicine worth	17 -17
b:member	-21 21
b:member had	-16 16
b:metal	-10 10
b:metal tariff	-11 11
b:minu	-14 14
b:motor	9 -9
b:mr	-14 14
b:mr .	-9 9
b:name	-12 12
b:need	12 -12
b:net	16 -16
b:nikkei	17 -17
b:nikkei average	10 -10
b:no	8 -8
b:no more	-11 11
b:not	12 -12
b:now	28 -28
b:number	6 -6
b:nz	30 -30
b:of <goods-amount>	16 -16
b:of <level>	-13 13
b:of <name>	25 -25
b:of about	13 -13
b:of cocoa	11 -11
b:of energy	8 -8
b:of it	11 -11
b:of last	-13 13
b:of more	9 -9
b:of tariff	11 -11
b:of what	-12 12
b:off	16 -16
b:offer	21 -21
b:offer to	10 -10
b:old	15 -15
b:older <quality>	-13 13
b:on <money>	20 -20
b:on <name>	-12 12
b:on <quality>	14 -14
b:on a	18 -18
b:on another	-12 12
b:on c	21 -21
b:on how	-12 12
b:on medicine	-9 9
b:on most	-16 16
b:on steel	16 -16
b:on top	-9 9
b:one on	-10 10
b:open	-6 6
b:opened	13 -13
b:operator	10 -10
b:or	13 -13
b:or <level>	-13 13
b:orange	-12 12
b:orange juice	-14 14
b:order from	-13 13
b:our	12 -12
b:out	20 -20
b:out of	8 -8
b:output	-14 14
b:outside	13 -13
b:outside the	12 -12
b:over	12 -12
b:over the	13 -13
b:owe	12 -12
b:own tariff	13 -13
b:page	11 -11
b:paste	11 -11
b:pay	26 -26
b:plan	-17 17
b:plan to	-13 13
b:pledge	-6 6
b:plu	-10 10
b:point	19 -19
b:power	11 -11
b:price	31 -31
b:price in	12 -12
b:product worth	-18 18
b:profit	21 -21
b:project	-17 17
b:pump	-11 11
b:purchase	-23 23
b:purchase of	-10 10
b:put	-14 14
b:put <level>	11 -11
b:put <name>	-16 16
b:put <quality>	-13 13
b:put at	-12 12
b:put it	-16 16
b:put its	-13 13
b:put the	-11 11
b:put what	-14 14
b:quota	-14 14
b:quota for	15 -15
b:quota of	-19 19
b:rate	18 -18
b:rate of	14 -14
b:reach	11 -11
b:reckon with	-11 11
b:reduce the	-12 12
b:release	16 -16
b:reserve	17 -17
b:retail	21 -21
b:revenue	13 -13
b:revenue of	13 -13
b:rice by	-9 9
b:road	13 -13
b:room	9 -9
b:s	22 -22
b:sale	13 -13
b:sale to	-9 9
b:sanction	13 -13
b:sanction on	13 -13
b:say it	8 -8
b:say that	-7 7
b:section	32 -32
b:seed	21 -21
b:seed to	15 -15
b:sell <name>	-11 11
b:sell it	10 -10
b:sell to	-11 11
b:set a	-11 11
b:share	23 -23
b:sheet	-11 11
b:ship	13 -13
b:shipment	-34 34
b:shop	11 -11
b:side	-21 21
b:soap	10 -10
b:southeast	-14 14
b:southeast asia	-14 14
b:soybean	22 -22
b:spending	14 -14
b:spring	-17 17
b:start	-11 11
b:stay	14 -14
b:steel	-17 17
b:steel and	-10 10
b:steel pay	-10 10
b:step	-11 11
b:still bear	-9 9
b:stock	30 -30
b:stock in	20 -20
b:subject	9 -9
b:subject to	9 -9
b:sugar	14 -14
b:summer	11 -11
b:supply	9 -9
b:surcharge of	14 -14
b:surplu	-24 24
b:surplu with	-9 9
b:target	-9 9
b:tariff	-3 3
b:tariff are	-22 22
b:tariff fall	-16 16
b:tariff for	16 -16
b:tariff of	11 -11
b:tariff rise	12 -12
b:tax	16 -16
b:that 's	-23 23
b:that <level>	-13 13
b:that <name>	33 -33
b:that <person>	-12 12
b:that import	-18 18
b:that is	-10 10
b:that may	-9 9
b:that our	13 -13
b:that shipment	-9 9
b:that tariff	-21 21
b:that the	-13 13
b:that you	8 -8
b:the <name>	-14 14
b:the <seat>	-22 22
b:the additional	16 -16
b:the agreement	15 -15
b:the aim	11 -11
b:the average	-27 27
b:the company	6 -6
b:the cost	-13 13
b:the current	16 -16
b:the damage	-15 15
b:the deal	-9 9
b:the fact	-12 12
b:the figure	12 -12
b:the gain	-10 10
b:the gap	-9 9
b:the good	-15 15
b:the harvest	13 -13
b:the last	16 -16
b:the letter	-13 13
b:the lower	8 -8
b:the metal	-11 11
b:the nikkei	16 -16
b:the old	12 -12
b:the one	-10 10
b:the pledge	-15 15
b:the tariff	14 -14
b:the three	-10 10
b:the truce	9 -9
b:the two	-23 23
b:the usual	-13 13
b:the value	12 -12
b:the world	8 -8
b:the year	-16 16
b:their	12 -12
b:them the	-8 8
b:then	-23 23
b:then <quality>	-9 9
b:then the	-14 14
b:they	-8 8
b:they pay	13 -13
b:they were	-17 17
b:thi	-17 17
b:think	-11 11
b:those	-29 29
b:those from	16 -16
b:those of	-19 19
b:those to	-38 38
b:ticket	14 -14
b:ticket sale	9 -9
b:time	15 -15
b:to all	-13 13
b:to answer	-11 11
b:to apply	9 -9
b:to as	13 -13
b:to buy	10 -10
b:to grow	14 -14
b:to invest	-11 11
b:to see	-19 19
b:to sell	5 -5
b:to southeast	-14 14
b:to take	-10 10
b:to the	-22 22
b:together	-14 14
b:top	-9 9
b:top of	-10 10
b:total	13 -13
b:total export	-12 12
b:trade	-21 21
b:trade among	-9 9
b:trade deficit	-8 8
b:trade in	-11 11
b:trade of	16 -16
b:trade will	-8 8
b:trader	-15 15
b:traffic	14 -14
b:truck	11 -11
b:tuna for	13 -13
b:two	-23 23
b:two country	-14 14
b:under	16 -16
b:under a	-15 15
b:under section	15 -15
b:until now	16 -16
b:until then	-16 16
b:use	14 -14
b:used	10 -10
b:used to	7 -7
b:usual	-13 13
b:value	10 -10
b:visitor	14 -14
b:volume	-17 17
b:want	11 -11
b:want the	14 -14
b:warehouse	23 -23
b:was charge	-14 14
b:was worth	11 -11
b:we	-21 21
b:we have	-11 11
b:we pay	-23 23
b:we sell	12 -12
b:week	-5 5
b:were cut	9 -9
b:were down	-16 16
b:were worth	8 -8
b:when <seat>	-18 18
b:which come	-17 17
b:which has	12 -12
b:which make	8 -8
b:which pay	-9 9
b:will	18 -18
b:will be	16 -16
b:will cost	11 -11
b:will let	-12 12
b:will pay	14 -14
b:wire	11 -11
b:with	17 -17
b:with <level>	13 -13
b:with <number>	15 -15
b:with a	-10 10
b:with an	-19 19
b:with it	14 -14
b:with the	-11 11
b:without	15 -15
b:without the	16 -16
b:work	13 -13
b:world economy	11 -11
b:world trade	-16 16
b:worth c	28 -28
b:worth of	13 -13
b:would add	-12 12
b:would cost	-15 15
b:would lose	-22 22
b:year	-8 8
b:year 's	13 -13
b:year and	11 -11
b:year at	-13 13
b:year it	-10 10
b:year on	-19 19
b:year the	16 -16
b:year to	-11 11
b:year we	-11 11
b:you have	-11 11
c0=agree	12 -12
c0=end	14 -14
c0=impose	12 -12
c0=lack	13 -13
c0=propose	4 -4
c0=renew	16 -16
c0=return	16 -16
c0=suspend	18 -18
c0=threaten	16 -16
c1=end	18 -18
c1=lack	13 -13
c1=propose	14 -14
c1=renew	16 -16
c1=return	20 -20
c1=suspend	17 -17
c1=threaten	17 -17
c2=bear	17 -17
c2=end	16 -16
c2=lack	18 -18
c2=say	17 -17
c2=sign	-16 16
clause about deficit 1	-9 9
clause about duties 5	-8 8
clause about duties 5 money	-13 13
clause about exports 8 money	17 -17
clause about exports 8 tonnes	-21 21
clause about exports 8 units	16 -16
clause about growth 7 tonnes	10 -10
clause about imports 9 units	16 -16
clause about investment 4 money	-19 19
clause about investment 4 percent	27 -27
clause about investment 4 units	11 -11
clause about purchases 6 percent	24 -24
clause about purchases 6 units	-15 15
clause about trade 10	10 -10
clause about trade 10 money	-10 10
clause about trade 10 percent	11 -11
clause about trade 10 tonnes	27 -27
clause about trade 3 percent	-24 24
clause average	-19 19
clause average percent	-19 19
clause change	-13 13
clause change percent	-14 14
clause change tonnes	10 -10
clause change units	-21 21
clause each way	-8 8
clause each way money	-25 25
clause each way percent	12 -12
clause not trade	25 -25
clause not trade money	17 -17
clause period	-18 18
clause period tonnes	-31 31
clause period units	12 -12
clause to come	-14 14
clause worth units	17 -17
ct0=agree pluperfect	16 -16
ct0=agree present	-12 12
ct0=bear future	14 -14
ct0=bear modal	11 -11
ct0=bear past	-11 11
ct0=bear present	22 -22
ct0=begin perfect	11 -11
ct0=buy past	13 -13
ct0=buy present	-13 13
ct0=down future	6 -6
ct0=down modal	11 -11
ct0=down perfect	-15 15
ct0=down pluperfect	-20 20
ct0=end future	17 -17
ct0=end modal	-10 10
ct0=end present	12 -12
ct0=impose future	-10 10
ct0=impose modal	7 -7
ct0=impose perfect	10 -10
ct0=impose present-passive	18 -18
ct0=propose past	13 -13
ct0=propose perfect	10 -10
ct0=say past	17 -17
ct0=say pluperfect	-13 13
ct0=sell future	-10 10
ct0=stay modal	-18 18
ct0=stay perfect	16 -16
ct0=target past-passive	-13 13
ct0=target perfect	-10 10
ct0=target present-passive	12 -12
ct0=up present	20 -20
ct1=agree pluperfect	7 -7
ct1=agree present	-11 11
ct1=bear future	14 -14
ct1=bear gerund	14 -14
ct1=bear infinitive	-21 21
ct1=bear modal	11 -11
ct1=bear past	-11 11
ct1=begin gerund	-9 9
ct1=begin perfect	11 -11
ct1=buy infinitive	9 -9
ct1=buy past	12 -12
ct1=down future	6 -6
ct1=down gerund	13 -13
ct1=down modal	10 -10
ct1=down perfect	-15 15
ct1=down pluperfect	-20 20
ct1=down present	7 -7
ct1=end future	17 -17
ct1=end modal	-10 10
ct1=end present	21 -21
ct1=impose future	-10 10
ct1=impose infinitive	-14 14
ct1=impose modal	7 -7
ct1=impose perfect	15 -15
ct1=impose present-passive	18 -18
ct1=propose modal	12 -12
ct1=propose perfect	18 -18
ct1=say past	17 -17
ct1=say pluperfect	-13 13
ct1=say present	-24 24
ct1=sell future	-10 10
ct1=stay modal	-18 18
ct1=stay perfect	16 -16
ct1=target infinitive	-20 20
ct1=target past-passive	-13 13
ct1=target perfect	-11 11
ct1=target present-passive	12 -12
ct1=up present	15 -15
ct2=agree pluperfect	11 -11
ct2=bear future	18 -18
ct2=bear future-passive	-15 15
ct2=bear past	15 -15
ct2=bear pluperfect-passive	-16 16
ct2=bear present	11 -11
ct2=begin past	-17 17
ct2=begin perfect	7 -7
ct2=down participle-passive	16 -16
ct2=impose modal	12 -12
ct2=impose participle-passive	15 -15
ct2=impose past	-15 15
ct2=lack present	16 -16
ct2=propose present	9 -9
ct2=say present	10 -10
ct2=sell present	-15 15
ct2=sign past	-14 14
ct2=stay perfect	16 -16
ct2=stay pluperfect	8 -8
ct2=stay present	-12 12
early	10 -10
f:"	16 -16
f:(	-15 15
f:)	-15 15
f:;	5 -5
f:<agent>	-10 10
f:<day-ahead>	16 -16
f:<day-gone>	-9 9
f:<day-today>	9 -9
f:<level-noun>	-8 8
f:<money>	-25 25
f:<organisation>	-21 21
f:<taker>	17 -17
f:<v-deny>	17 -17
f:<v-impose>	7 -7
f:<v-return>	-20 20
f:<v-suspend>	15 -15
f:according	-15 15
f:again	16 -16
f:against	-21 21
f:all	-14 14
f:almost	23 -23
f:altogether	12 -12
f:am	9 -9
f:announcement	-13 13
f:anything	-9 9
f:apple	11 -11
f:are	-9 9
f:as	12 -12
f:asia	-13 13
f:association	13 -13
f:at	10 -10
f:average	-38 38
f:back	16 -16
f:become	-21 21
f:beef	11 -11
f:before	-13 13
f:better	-9 9
f:between	-11 11
f:blackwell	12 -12
f:bourbon	-8 8
f:build	16 -16
f:but	-10 10
f:buyer	13 -13
f:by	-14 14
f:can	-15 15
f:cannot	-10 10
f:canola	-17 17
f:car	-19 19
f:carmaker	-17 17
f:case	14 -14
f:cash	-17 17
f:ceiling	-10 10
f:charge	-13 13
f:chart	-13 13
f:cheap	-9 9
f:cheaper	7 -7
f:cherry	7 -7
f:city	-13 13
f:close	10 -10
f:closed	9 -9
f:club	17 -17
f:coffee	14 -14
f:come	-25 25
f:company	21 -21
f:concentrate	14 -14
f:contain	10 -10
f:container	25 -25
f:continue	19 -19
f:control	15 -15
f:conversation	12 -12
f:cost	8 -8
f:council	-13 13
f:count	-16 16
f:cover	9 -9
f:crop	12 -12
f:crossed	-14 14
f:current	10 -10
f:custom	13 -13
f:deal	20 -20
f:deficit	-8 8
f:demand	19 -19
f:deposit	-10 10
f:did	-20 20
f:discuss	8 -8
f:dispute	-13 13
f:do	14 -14
f:doe	12 -12
f:dollar	-12 12
f:done	17 -17
f:each	-17 17
f:earth	-9 9
f:eat	7 -7
f:effect	-21 21
f:either	-14 14
f:electric	10 -10
f:emergency	-15 15
f:engine	15 -15
f:ethanol	15 -15
f:expect	-29 29
f:fair	9 -9
f:false	17 -17
f:far	-10 10
f:fear	10 -10
f:fee	16 -16
f:feed	14 -14
f:fentanyl	25 -25
f:final	11 -11
f:find	9 -9
f:ford	-15 15
f:foreign	-13 13
f:free	9 -9
f:from	31 -31
f:fruit	-13 13
f:full	-10 10
f:further	-19 19
f:future	14 -14
f:gained	15 -15
f:gas	-12 12
f:glad	-11 11
f:go	19 -19
f:good	-23 23
f:growth	-22 22
f:h	13 -13
f:half	-19 19
f:happy	9 -9
f:harvest	-12 12
f:hasn't	9 -9
f:hear	-13 13
f:helmet	-12 12
f:her	16 -16
f:high	-11 11
f:him	10 -10
f:hit	-14 14
f:hold	17 -17
f:hole	-12 12
f:home	24 -24
f:hope	-19 19
f:hour	14 -14
f:household	22 -22
f:i	11 -11
f:if	9 -9
f:importer	-11 11
f:included	-16 16
f:industrial	12 -12
f:inside	-16 16
f:iron	-11 11
f:is	-13 13
f:issue	-14 14
f:job	10 -10
f:juice	-19 19
f:keep	-23 23
f:kernel	13 -13
f:land	13 -13
f:larger	-11 11
f:late	-14 14
f:later	27 -27
f:lead	14 -14
f:level	9 -9
f:likewise	-12 12
f:little	4 -4
f:local	13 -13
f:long	-16 16
f:lorry	12 -12
f:lower	6 -6
f:lumber	-21 21
f:m	-11 11
f:main	-12 12
f:maize	11 -11
f:manufacturer	21 -21
f:matter	-9 9
f:mean	-16 16
f:medicine	-12 12
f:metal	8 -8
f:million	-22 22
f:minister	15 -15
f:minute	18 -18
f:missing	-13 13
f:money	18 -18
f:more	11 -11
f:move	-17 17
f:mr	-8 8
f:much	-21 21
f:named	-15 15
f:nearly	-24 24
f:negotiate	18 -18
f:negotiation	7 -7
f:neither	20 -20
f:new	24 -24
f:nobody	-15 15
f:none	20 -20
f:north	-17 17
f:not	-7 7
f:notice	-21 21
f:noticed	11 -11
f:nought	11 -11
f:now	28 -28
f:number	-10 10
f:offer	27 -27
f:older	19 -19
f:on	7 -7
f:only	-19 19
f:orange	-20 20
f:osaka	-10 10
f:outside	-21 21
f:over	18 -18
f:own	10 -10
f:packer	10 -10
f:pact	-19 19
f:page	16 -16
f:palm	15 -15
f:part	13 -13
f:partner	8 -8
f:past	10 -10
f:pea	-14 14
f:peak	16 -16
f:penalty	-14 14
f:permission	12 -12
f:pharmaceutical	-15 15
f:pig	-11 11
f:place	-15 15
f:player	19 -19
f:point	11 -11
f:port	14 -14
f:post	16 -16
f:premier	-14 14
f:prepare	-18 18
f:present	14 -14
f:printed	9 -9
f:procedure	-11 11
f:processor	12 -12
f:producer	-15 15
f:product	6 -6
f:project	-11 11
f:promise	-17 17
f:publish	-15 15
f:put	-18 18
f:question	13 -13
f:rare	-9 9
f:rate	13 -13
f:reach	12 -12
f:reader	-18 18
f:reason	17 -17
f:reckon	-11 11
f:refund	-8 8
f:remember	15 -15
f:remove	9 -9
f:reply	13 -13
f:retailer	-11 11
f:round	23 -23
f:s	10 -10
f:sale	17 -17
f:sanction	-7 7
f:schedule	-11 11
f:scheduled	-11 11
f:section	9 -9
f:share	11 -11
f:ship	14 -14
f:shipment	-16 16
f:should	21 -21
f:show	-11 11
f:signature	16 -16
f:single	12 -12
f:smaller	-13 13
f:southeast	-14 14
f:spoken	11 -11
f:spring	-8 8
f:standstill	13 -13
f:statement	11 -11
f:station	15 -15
f:step	-13 13
f:stop	6 -6
f:subsidiary	-8 8
f:sugar	15 -15
f:sum	16 -16
f:summer	10 -10
f:surcharge	13 -13
f:surplu	-18 18
f:table	27 -27
f:talk	23 -23
f:tariff	-11 11
f:tax	15 -15
f:telephone	10 -10
f:television	-15 15
f:tell	12 -12
f:term	-15 15
f:thank	-18 18
f:the	6 -6
f:their	6 -6
f:them	11 -11
f:then	25 -25
f:they	24 -24
f:thi	-27 27
f:thing	10 -10
f:those	-9 9
f:threaten	11 -11
f:three	9 -9
f:till	-9 9
f:ton	11 -11
f:top	17 -17
f:trade	-25 25
f:turned	-16 16
f:two	10 -10
f:unemployment	-11 11
f:up	10 -10
f:used	13 -13
f:value	11 -11
f:vehicle	18 -18
f:version	12 -12
f:very	-10 10
f:vote	12 -12
f:wage	14 -14
f:way	-24 24
f:week	13 -13
f:well	14 -14
f:what	-14 14
f:when	-14 14
f:whether	11 -11
f:which	-22 22
f:while	-15 15
f:win	-28 28
f:winter	19 -19
f:with	-29 29
f:word	-23 23
f:work	-16 16
f:worked	-14 14
f:world	-19 19
f:worth	19 -19
f:write	8 -8
f:year	-12 12
f:yet	-10 10
f:yield	10 -10
f:your	13 -13
f:—	-8 8
first about deficit 1	-9 9
first about duties 5	-8 8
first about duties 5 money	-13 13
first about exports 8 money	16 -16
first about exports 8 tonnes	-20 20
first about exports 8 units	13 -13
first about imports 9 money	15 -15
first about imports 9 tonnes	-18 18
first about imports 9 units	16 -16
first about investment 4 money	-19 19
first about investment 4 percent	27 -27
first about investment 4 units	11 -11
first about purchases 6 percent	30 -30
first about purchases 6 units	-16 16
first about trade 10	20 -20
first about trade 10 percent	29 -29
first about trade 10 tonnes	16 -16
first about trade 3 percent	-24 24
first none	30 -30
first none percent	58 -58
first none tonnes	-5 5
first-of-paragraph	15 -15
goods money	-28 28
goods percent	29 -29
has-future	12 -12
has-past	16 -16
headline	15 -15
kind percent	42 -42
kind tonnes	-14 14
kind units	10 -10
l1="	-24 24
l1=(	16 -16
l1=:	-9 9
l1=<agent>	-13 13
l1=<duty>	11 -11
l1=<level-noun>	-12 12
l1=<level>	18 -18
l1=<not>	17 -17
l1=<sender>	15 -15
l1=<v-buy>	-32 32
l1=<v-down>	-18 18
l1=<v-lack>	10 -10
l1=<v-propose>	-10 10
l1=<v-sign>	-21 21
l1=a	26 -26
l1=about	-35 35
l1=add	-14 14
l1=admit	-12 12
l1=almost	-21 21
l1=aluminum	-11 11
l1=another	-10 10
l1=around	-16 16
l1=as	12 -12
l1=average	-11 11
l1=bear	13 -13
l1=become	-11 11
l1=been	24 -24
l1=below	11 -11
l1=bring	-22 22
l1=buy	-25 25
l1=by	-20 20
l1=c	66 -66
l1=closed	10 -10
l1=collect	-16 16
l1=cost	37 -37
l1=down	-29 29
l1=drop	-25 25
l1=economy	-27 27
l1=expect	-27 27
l1=export	-13 13
l1=first	19 -19
l1=for	-22 22
l1=gained	37 -37
l1=grow	14 -14
l1=has	22 -22
l1=have	19 -19
l1=in	26 -26
l1=include	-13 13
l1=invest	-19 19
l1=least	-28 28
l1=let	24 -24
l1=levy	12 -12
l1=lose	16 -16
l1=make	15 -15
l1=minu	-14 14
l1=need	10 -10
l1=new	11 -11
l1=next	13 -13
l1=not	21 -21
l1=now	13 -13
l1=of	7 -7
l1=off	14 -14
l1=offer	11 -11
l1=on	-26 26
l1=open	-13 13
l1=or	19 -19
l1=order	-19 19
l1=p	14 -14
l1=page	10 -10
l1=put	9 -9
l1=say	-18 18
l1=section	31 -31
l1=see	-24 24
l1=sell	14 -14
l1=since	9 -9
l1=some	-15 15
l1=take	-13 13
l1=the	29 -29
l1=them	-11 11
l1=to	12 -12
l1=up	-14 14
l1=us	-13 13
l1=use	14 -14
l1=was	-20 20
l1=were	-15 15
l1=worth	-32 32
l2=&	14 -14
l2='s	-14 14
l2=:	-9 9
l2=<day-gone>	14 -14
l2=<duty>	20 -20
l2=<goods-amount>	-18 18
l2=<goods>	-27 27
l2=<level>	-13 13
l2=<name>	-15 15
l2=<not>	16 -16
l2=<office>	8 -8
l2=<person>	-14 14
l2=<quality>	-14 14
l2=<v-down>	-27 27
l2=<v-propose>	-5 5
l2=<v-sell>	-11 11
l2=<v-stay>	15 -15
l2=about	20 -20
l2=amount	-16 16
l2=ask	11 -11
l2=at	-29 29
l2=barley	-11 11
l2=been	10 -10
l2=between	26 -26
l2=bring	-13 13
l2=business	10 -10
l2=buy	14 -14
l2=car	5 -5
l2=cement	-13 13
l2=close	-9 9
l2=come	-10 10
l2=commit	-10 10
l2=company	10 -10
l2=compared	-13 13
l2=contract	-14 14
l2=could	-13 13
l2=count	-16 16
l2=country	-10 10
l2=crop	16 -16
l2=cut	-12 12
l2=deficit	12 -12
l2=export	-12 12
l2=for	11 -11
l2=from	14 -14
l2=gave	-9 9
l2=good	-14 14
l2=grid	10 -10
l2=hold	11 -11
l2=hope	-17 17
l2=i	16 -16
l2=importer	11 -11
l2=in	8 -8
l2=instead	12 -12
l2=let	-13 13
l2=line	15 -15
l2=loss	-22 22
l2=now	16 -16
l2=number	-11 11
l2=only	11 -11
l2=or	12 -12
l2=plu	-17 17
l2=product	-9 9
l2=profit	14 -14
l2=reckon	-20 20
l2=revenue	14 -14
l2=rum	11 -11
l2=sanction	13 -13
l2=say	8 -8
l2=sell	-11 11
l2=ship	16 -16
l2=should	-17 17
l2=stay	-6 6
l2=surcharge	15 -15
l2=tariff	10 -10
l2=then	10 -10
l2=there	16 -16
l2=they	-12 12
l2=tuna	13 -13
l2=under	20 -20
l2=until	9 -9
l2=value	-9 9
l2=we	-13 13
l2=will	17 -17
l2=work	9 -9
l2=worth	18 -18
l2=year	-19 19
l2=—	-12 12
l3="	19 -19
l3=,	11 -11
l3=-	-14 14
l3=;	-13 13
l3=<day-ahead>	-12 12
l3=<duty>	-19 19
l3=<gate>	16 -16
l3=<goods>	-10 10
l3=<level-noun>	16 -16
l3=<month-gone>	-10 10
l3=<organisation>	-19 19
l3=<person>	12 -12
l3=<quality>	-19 19
l3=<sender>	-10 10
l3=<taker>	18 -18
l3=<v-agree>	-14 14
l3=<v-begin>	18 -18
l3=<v-down>	10 -10
l3=<v-renew>	10 -10
l3=<v-say>	16 -16
l3=<v-sell>	-17 17
l3=<v-stay>	-14 14
l3=about	11 -11
l3=agree	12 -12
l3=also	-11 11
l3=amount	13 -13
l3=are	13 -13
l3=ask	13 -13
l3=at	-17 17
l3=average	-11 11
l3=beef	-15 15
l3=before	9 -9
l3=call	-14 14
l3=cattle	-13 13
l3=commit	-9 9
l3=company	-13 13
l3=cost	-12 12
l3=deal	-11 11
l3=deficit	13 -13
l3=economy	35 -35
l3=expect	-8 8
l3=export	-29 29
l3=fact	-12 12
l3=fee	10 -10
l3=go	26 -26
l3=grow	-14 14
l3=growth	13 -13
l3=had	-16 16
l3=has	-8 8
l3=he	15 -15
l3=hope	18 -18
l3=importer	12 -12
l3=included	-12 12
l3=it	-27 27
l3=levy	-9 9
l3=list	-20 20
l3=lumber	10 -10
l3=member	-10 10
l3=mr	-11 11
l3=new	-11 11
l3=offer	16 -16
l3=or	-12 12
l3=orange	-14 14
l3=own	-14 14
l3=plan	-14 14
l3=pledge	-10 10
l3=port	13 -13
l3=price	9 -9
l3=promise	-15 15
l3=put	-12 12
l3=quota	-6 6
l3=rate	13 -13
l3=reckon	13 -13
l3=record	7 -7
l3=reduce	14 -14
l3=s	14 -14
l3=season	11 -11
l3=sign	-15 15
l3=stand	-17 17
l3=take	-13 13
l3=tariff	-15 15
l3=than	10 -10
l3=that	-21 21
l3=them	16 -16
l3=then	9 -9
l3=there	-11 11
l3=they	-13 13
l3=thi	-14 14
l3=those	9 -9
l3=two	-16 16
l3=up	22 -22
l3=valued	17 -17
l3=we	-24 24
l3=what	-10 10
l3=when	19 -19
l3=where	10 -10
l3=which	29 -29
l3=whose	11 -11
l3=will	24 -24
l3=with	22 -22
l3=without	11 -11
l3=world	9 -9
l3=worth	17 -17
l3=you	-12 12
l4='	11 -11
l4='s	20 -20
l4=-	14 -14
l4=:	-10 10
l4=;	-9 9
l4=<agent>	15 -15
l4=<goods-amount>	-11 11
l4=<level>	-14 14
l4=<money>	13 -13
l4=<name>	-20 20
l4=<not>	10 -10
l4=<person>	20 -20
l4=<quality>	7 -7
l4=<sender>	-25 25
l4=<v-bear>	14 -14
l4=<v-buy>	12 -12
l4=<v-down>	-19 19
l4=<v-impose>	-18 18
l4=<v-return>	-9 9
l4=<v-sign>	19 -19
l4=<v-stay>	22 -22
l4=<v-target>	11 -11
l4=a	-7 7
l4=additional	-9 9
l4=an	12 -12
l4=and	9 -9
l4=answer	-11 11
l4=are	-9 9
l4=at	15 -15
l4=beef	9 -9
l4=bring	-13 13
l4=charge	14 -14
l4=company	-10 10
l4=cost	-22 22
l4=could	13 -13
l4=counter	-19 19
l4=country	8 -8
l4=cut	13 -13
l4=deal	-13 13
l4=down	13 -13
l4=duty	16 -16
l4=each	25 -25
l4=economy	30 -30
l4=export	9 -9
l4=fall	-30 30
l4=footwear	-12 12
l4=for	-22 22
l4=forecast	18 -18
l4=free	-7 7
l4=had	11 -11
l4=has	-22 22
l4=his	-12 12
l4=in	-15 15
l4=investor	16 -16
l4=its	-10 10
l4=let	-10 10
l4=like	-12 12
l4=lose	-6 6
l4=make	19 -19
l4=not	10 -10
l4=of	15 -15
l4=on	14 -14
l4=one	-10 10
l4=order	18 -18
l4=part	9 -9
l4=port	-9 9
l4=project	-10 10
l4=sale	-22 22
l4=second	-13 13
l4=see	21 -21
l4=set	-11 11
l4=shipment	-8 8
l4=some	9 -9
l4=spring	-10 10
l4=start	-12 12
l4=take	-10 10
l4=the	14 -14
l4=them	-12 12
l4=thi	12 -12
l4=those	-18 18
l4=top	-15 15
l4=truck	8 -8
l4=until	16 -16
l4=up	-13 13
l4=will	-12 12
l4=would	-19 19
l4=year	20 -20
l=& p	14 -14
l=( +	-7 7
l=, <name>	-12 12
l=, after	-12 12
l=, by	-12 12
l=, for	12 -12
l=, not	20 -20
l=, of	-11 11
l=, or	11 -11
l=, to	13 -13
l=, with	19 -19
l=, worth	-13 13
l=: minu	-14 14
l=<begin> "	-25 25
l=<begin> <name>	9 -9
l=<begin> the	-13 13
l=<day-gone> :	12 -12
l=<day-gone> and	-14 14
l=<goods-amount> ,	-10 10
l=<level> ,	-13 13
l=<level> and	9 -9
l=<level> become	-14 14
l=<level> from	5 -5
l=<level> on	-43 43
l=<money> to	-18 18
l=<month-gone> ,	-14 14
l=<month-gone> with	-12 12
l=<name> ,	-10 10
l=<name> :	17 -17
l=<name> at	12 -12
l=<name> buy	-7 7
l=<name> collect	-19 19
l=<name> is	-8 8
l=<name> put	12 -12
l=<name> send	-14 14
l=<number> :	-16 16
l=<organisation> charge	-14 14
l=<person> :	-13 13
l=<person> add	-11 11
l=aim at	-14 14
l=aluminum pay	-9 9
l=amount to	-16 16
l=and aluminum	-12 12
l=and keep	-13 13
l=and put	-10 10
l=and that	12 -12
l=at about	-9 9
l=at around	-15 15
l=at least	-28 28
l=be charge	9 -9
l=beef ,	-10 10
l=between the	26 -26
l=bring in	-15 15
l=buy about	8 -8
l=coffee from	-13 13
l=commit to	-10 10
l=compared with	-13 13
l=count on	-8 8
l=cut to	10 -10
l=damage at	-9 9
l=down from	-14 14
l=down to	13 -13
l=drop by	-7 7
l=fall from	-11 11
l=fall of	-18 18
l=fall to	35 -35
l=figure of	15 -15
l=gas ,	11 -11
l=good are	-8 8
l=good pay	24 -24
l=good worth	-11 11
l=had reach	11 -11
l=hope for	-13 13
l=i have	18 -18
l=in the	11 -11
l=increase of	-17 17
l=instead of	12 -12
l=is the	-8 8
l=it buy	-11 11
l=it expect	11 -11
l=it is	17 -17
l=it was	-18 18
l=jump by	-12 12
l=let in	-13 13
l=loss of	-19 19
l=of which	-11 11
l=on about	-7 7
l=on another	-15 15
l=on c	20 -20
l=on the	-10 10
l=order for	-11 11
l=quota of	-23 23
l=rate of	14 -14
l=rice by	-9 9
l=rise by	-6 6
l=sanction on	13 -13
l=say that	6 -6
l=sell us	-9 9
l=stand at	14 -14
l=stay :	-11 11
l=steel pay	-10 10
l=surcharge of	13 -13
l=take about	-10 10
l=take in	9 -9
l=tariff ,	-11 11
l=tariff are	-9 9
l=tariff of	18 -18
l=tariff on	-18 18
l=that ,	-13 13
l=that the	12 -12
l=the new	11 -11
l=the next	13 -13
l=there are	14 -14
l=they pay	11 -11
l=they were	-19 19
l=to be	-4 4
l=to buy	7 -7
l=to invest	-11 11
l=to see	-16 16
l=to sell	7 -7
l=to take	-9 9
l=to the	19 -19
l=tuna for	13 -13
l=under section	14 -14
l=value of	-10 10
l=we buy	-15 15
l=we pay	-16 16
l=we sell	10 -10
l=were down	-12 12
l=which make	8 -8
l=which pay	-10 10
l=will be	11 -11
l=will cost	14 -14
l=worth about	-7 7
l=worth c	28 -28
l=worth some	-15 15
l=would add	-12 12
l=would cost	19 -19
l=would lose	-16 16
l=year :	-6 6
l=year at	-16 16
lead="	12 -12
lead=\$	-16 16
lead=(	18 -18
lead=,	-9 9
lead=10	14 -14
lead=12	-13 13
lead=200	-16 16
lead=5	10 -10
lead=6	14 -14
lead=7	9 -9
lead=8	13 -13
lead=;	-11 11
lead=after	15 -15
lead=and	6 -6
lead=argentina	12 -12
lead=at	22 -22
lead=because	10 -10
lead=before	21 -21
lead=beijing	-8 8
lead=bessent	-7 7
lead=canada	8 -8
lead=container	-10 10
lead=customs	-15 15
lead=deliveries	-11 11
lead=economists	-15 15
lead=eu	-11 11
lead=european	14 -14
lead=exports	-24 24
lead=for	-13 13
lead=georgia	24 -24
lead=german	-12 12
lead=germany	11 -11
lead=greer	-20 20
lead=i	-20 20
lead=if	16 -16
lead=imports	-35 35
lead=india	19 -19
lead=indonesia	-10 10
lead=it	-17 17
lead=its	16 -16
lead=japan	-14 14
lead=korea	-16 16
lead=korean	-20 20
lead=lebanon	-10 10
lead=most	10 -10
lead=mr	-17 17
lead=net	16 -16
lead=new	18 -18
lead=ninety	-9 9
lead=nvidia	16 -16
lead=of	-29 29
lead=older	-12 12
lead=on	12 -12
lead=ottawa	12 -12
lead=portugal	-13 13
lead=prices	7 -7
lead=serbia	9 -9
lead=seven	-12 12
lead=shares	9 -9
lead=south	-13 13
lead=soybeans	8 -8
lead=stocks	26 -26
lead=the	18 -18
lead=they	-18 18
lead=this	-24 24
lead=those	-21 21
lead=ticket	11 -11
lead=together	-17 17
lead=traders	-17 17
lead=treasury	-12 12
lead=trump	-13 13
lead=two	9 -9
lead=u.s.	7 -7
lead=up	-18 18
lead=us	20 -20
lead=vice	15 -15
lead=what	14 -14
level	36 -36
lll=" i have	15 -15
lll=, <level> ,	-14 14
lll=, compared with	-13 13
lll=, down from	-17 17
lll=, has pay	-12 12
lll=, of which	-11 11
lll=, which make	8 -8
lll=, which pay	-10 10
lll=<begin> <begin> "	-25 25
lll=<begin> <begin> <name>	9 -9
lll=<begin> <begin> the	-13 13
lll=<begin> <name> :	16 -16
lll=<begin> <name> sell	8 -8
lll=<begin> <number> :	12 -12
lll=<begin> <person> :	-10 10
lll=<begin> it was	-18 18
lll=<begin> of the	-25 25
lll=<begin> the first	11 -11
lll=<begin> we buy	-14 14
lll=<begin> we sell	11 -11
lll=<day-gone> <name> charge	-11 11
lll=<level> , <name>	-11 11
lll=<level> : the	-14 14
lll=<level> on c	11 -11
lll=<name> , with	10 -10
lll=<name> come to	-10 10
lll=<name> duty of	-10 10
lll=<name> fall by	-27 27
lll=<name> fall to	22 -22
lll=<name> sell <name>	10 -10
lll=<name> were worth	10 -10
lll=<number> , or	12 -12
lll=<number> it was	-16 16
lll=<quality> coffee from	-13 13
lll=<quality> good are	-8 8
lll=<quality> good pay	16 -16
lll=<quality> rice by	-8 8
lll=a cut of	-10 10
lll=a duty of	-10 10
lll=a fall of	-18 18
lll=a loss of	-18 18
lll=a quota of	-20 20
lll=a tariff of	28 -28
lll=an increase of	-18 18
lll=and <name> pay	-11 11
lll=and aluminum pay	-9 9
lll=economy grow by	18 -18
lll=export rise by	-10 10
lll=for <name> and	-12 12
lll=for <number> :	-8 8
lll=for more than	10 -10
lll=for up to	13 -13
lll=from <number> to	-12 12
lll=good stand at	-10 10
lll=good worth about	-24 24
lll=good worth c	14 -14
lll=good worth some	-11 11
lll=had fall by	-12 12
lll=had rise by	-19 19
lll=in <month-gone> ,	-17 17
lll=in <number> ,	-11 11
lll=in up to	-12 12
lll=included , and	-13 13
lll=it go to	-13 13
lll=list , worth	-8 8
lll=no more than	-11 11
lll=of more than	9 -9
lll=of that ,	-13 13
lll=of the next	16 -16
lll=on the first	-9 9
lll=put it at	-14 14
lll=s & p	14 -14
lll=the <level> on	-9 9
lll=the <name> 's	9 -9
lll=the <name> buy	-10 10
lll=the <name> collect	-23 23
lll=the <name> take	13 -13
lll=the damage at	-9 9
lll=the duty of	15 -15
lll=the figure of	15 -15
lll=the rate was	-8 8
lll=thi year and	10 -10
lll=to <level> on	-12 12
lll=to <name> fall	10 -10
lll=to grow by	21 -21
lll=to rise to	-10 10
lll=trade between the	23 -23
lll=valued at about	18 -18
lll=with up to	8 -8
lll=year , and	13 -13
lll=year , down	-16 16
lr=( )	11 -11
lr=+ )	-7 7
lr=, ,	-11 11
lr=, .	-15 15
lr=, of	10 -10
lr=, on	25 -25
lr=, or	-12 12
lr=, time	8 -8
lr=, up	-20 20
lr=: .	-13 13
lr=: at	-9 9
lr=: in	-17 17
lr=<begin> <span>	-14 14
lr=<begin> of	-18 18
lr=<level> <end>	14 -14
lr=about from	9 -9
lr=and .	9 -9
lr=and last	-15 15
lr=and less	-12 12
lr=and litre	13 -13
lr=are ,	-8 8
lr=are .	19 -19
lr=are and	-9 9
lr=are of	13 -13
lr=at ,	14 -14
lr=at .	17 -17
lr=at <span>	-8 8
lr=at and	-12 12
lr=at from	-10 10
lr=at of	-33 33
lr=at or	12 -12
lr=at thi	30 -30
lr=at to	-12 12
lr=be .	19 -19
lr=become on	-14 14
lr=been .	11 -11
lr=buy more	-23 23
lr=by ,	-14 14
lr=by .	-23 23
lr=by <end>	-15 15
lr=by <span>	12 -12
lr=by by	-9 9
lr=by on	16 -16
lr=by over	14 -14
lr=by thi	20 -20
lr=by within	-11 11
lr=c ,	9 -9
lr=c of	22 -22
lr=charge .	8 -8
lr=charge in	9 -9
lr=charge on	-19 19
lr=cost <span>	12 -12
lr=down .	-29 29
lr=face from	-22 22
lr=fall .	22 -22
lr=first of	14 -14
lr=for in	-15 15
lr=for last	-11 11
lr=for more	-12 12
lr=for thi	-14 14
lr=for to	-17 17
lr=from in	13 -13
lr=gained .	22 -22
lr=grow in	18 -18
lr=have in	11 -11
lr=in <span>	-11 11
lr=in and	10 -10
lr=invest in	-11 11
lr=is ,	19 -19
lr=is .	-13 13
lr=least in	-12 12
lr=levy on	8 -8
lr=make .	10 -10
lr=make of	20 -20
lr=minu .	-14 14
lr=nearly .	14 -14
lr=next .	12 -12
lr=not .	18 -18
lr=of and	11 -11
lr=of as	-12 12
lr=of for	22 -22
lr=of in	5 -5
lr=of next	-19 19
lr=of of	-8 8
lr=of on	11 -11
lr=of over	-9 9
lr=of thi	13 -13
lr=of was	14 -14
lr=on <quality>	9 -9
lr=on of	-27 27
lr=on worth	-15 15
lr=or of	14 -14
lr=order .	-13 13
lr=ordinary ,	-11 11
lr=pay ,	27 -27
lr=pay .	-8 8
lr=pay and	10 -10
lr=pay in	13 -13
lr=pay on	-16 16
lr=pay there	-16 16
lr=promise of	8 -8
lr=put into	-13 13
lr=put on	8 -8
lr=reach .	19 -19
lr=reach in	-14 14
lr=save <span>	10 -10
lr=say ,	-14 14
lr=sell '	12 -12
lr=some .	-20 20
lr=take off	-22 22
lr=take on	28 -28
lr=than .	23 -23
lr=than <span>	-17 17
lr=than in	-25 25
lr=than of	16 -16
lr=than on	-13 13
lr=the ,	-17 17
lr=the come	14 -14
lr=the had	-20 20
lr=the largest	9 -9
lr=the of	-14 14
lr=the on	19 -19
lr=the president	9 -9
lr=the was	10 -10
lr=then ,	-12 12
lr=to ,	21 -21
lr=to .	23 -23
lr=to because	-10 10
lr=to from	-10 10
lr=to of	-6 6
lr=to on	11 -11
lr=to thi	-12 12
lr=up .	-24 24
lr=up on	13 -13
lr=want by	-11 11
lr=was .	-12 12
lr=was before	-23 23
lr=was in	13 -13
lr=worth ,	-10 10
lr=worth .	-15 15
lr=worth <span>	-16 16
lr=worth in	-29 29
lr=worth last	17 -17
lr=worth on	-10 10
lr=worth over	18 -18
nc2=agree	-9 9
nc2=refuse	11 -11
nc2=return	14 -14
nct2=agree participle-passive	-14 14
nct2=agree past-passive	-10 10
nct2=bear future	-12 12
nct2=bear past	18 -18
nct2=begin past	-7 7
nct2=begin present	15 -15
nct2=down modal	13 -13
nct2=down participle-passive	-10 10
nct2=impose future-passive	14 -14
nct2=impose infinitive	10 -10
nct2=impose past	12 -12
nct2=impose present	-12 12
nct2=propose participle-passive	12 -12
nct2=propose pluperfect	9 -9
nct2=refuse past	10 -10
nct2=renew past-passive	11 -11
nct2=sign past-passive	-11 11
nct2=stay past-passive	-11 11
nct2=stay perfect	-16 16
nct2=up infinitive	10 -10
nct2=up participle-passive	-9 9
near about duties 5 percent	-10 10
near about exports 8 money	12 -12
near about exports 8 percent	-17 17
near about exports 8 tonnes	-25 25
near about exports 8 units	17 -17
near about growth 7 percent	-15 15
near about imports 9 units	16 -16
near about investment 4 money	-33 33
near about investment 4 percent	12 -12
near about investment 4 units	16 -16
near about purchases 6	-13 13
near about purchases 6 percent	8 -8
near about purchases 6 tonnes	-17 17
near about purchases 6 units	-10 10
near about trade 10 money	-30 30
near about trade 10 percent	10 -10
near about trade 10 tonnes	28 -28
near about trade 10 units	15 -15
near about trade 3	-9 9
near about trade 3 percent	-17 17
near achieved money	-16 16
near achieved units	11 -11
near aim	-15 15
near aim percent	16 -16
near aim tonnes	-25 25
near average	-22 22
near average percent	-22 22
near change money	13 -13
near change percent	-22 22
near change tonnes	11 -11
near change units	-13 13
near each way	-26 26
near each way money	-31 31
near not trade percent	15 -15
near period	-21 21
near period tonnes	-35 35
near trade	-8 8
near trade money	-9 9
near worth units	14 -14
next="	21 -21
next=as	13 -13
next=because	-13 13
next=before	-8 8
nhas-infinitive	8 -8
nhas-modal	7 -7
nhas-pluperfect	15 -15
nt2=future-passive	19 -19
nt2=participle-passive	-15 15
nt2=past-not	-12 12
nt2=past-passive-not	-20 20
nt2=present-not	-10 10
nt2=present-passive-not	16 -16
nv2=begin	-11 11
nv2=double	10 -10
nv2=estimate	-13 13
nv2=expect	13 -13
nv2=extend	11 -11
nv2=hope	-13 13
nv2=import	-9 9
nv2=institute	-9 9
nv2=leave	12 -12
nv2=lower	-16 16
nv2=make	-14 14
nv2=move	-11 11
nv2=shrink	-9 9
nv2=suspend	-13 13
nv2=take	18 -18
nvt2=agree past	-11 11
nvt2=apply perfect	-12 12
nvt2=begin past	-11 11
nvt2=come modal	11 -11
nvt2=come past	-8 8
nvt2=double infinitive	10 -10
nvt2=expect participle	15 -15
nvt2=extend past	11 -11
nvt2=hope present	-13 13
nvt2=impose pluperfect	-12 12
nvt2=institute present	-9 9
nvt2=lower present	-12 12
nvt2=other perfect	-17 17
nvt2=other present	25 -25
nvt2=pay future	-12 12
nvt2=pay past	10 -10
nvt2=reach participle	-10 10
nvt2=suspend present	-18 18
pc0=deny	15 -15
pc0=propose	14 -14
pc0=sell	-8 8
pc0=suspend	-7 7
pc1=bear	11 -11
pc1=deny	16 -16
pc1=refuse	8 -8
pc1=sign	17 -17
pc1=suspend	-9 9
pct0=agree past	-9 9
pct0=bear past	-20 20
pct0=bear present	7 -7
pct0=begin modal	14 -14
pct0=buy present	13 -13
pct0=deny past	13 -13
pct0=impose present	-4 4
pct0=propose past	15 -15
pct0=return past	-10 10
pct0=sell past	-14 14
pct0=stay future	12 -12
pct0=stay perfect	-10 10
pct0=suspend present	-16 16
pct0=up present	14 -14
pct1=agree past	-11 11
pct1=bear gerund	13 -13
pct1=begin modal	15 -15
pct1=buy gerund	11 -11
pct1=buy present	13 -13
pct1=deny past	13 -13
pct1=impose gerund	-9 9
pct1=propose participle-passive	-9 9
pct1=propose present	15 -15
pct1=return past	-10 10
pct1=sell participle-passive	12 -12
pct1=sell past	-14 14
pct1=stay future	12 -12
pct1=stay perfect	-10 10
pct1=suspend present	-16 16
phas-present	12 -12
prior about exports 8	-11 11
prior about growth 7	11 -11
prior about investment 4	-12 12
prior achieved	-11 11
prior average	-34 34
prior each way	13 -13
prior period	-25 25
prior trade	-17 17
prior worth	12 -12
pt0=future	10 -10
pt0=present-not	13 -13
pt1=pluperfect	13 -13
pt1=present-not	12 -12
pv0=agree	-10 10
pv0=answer	-10 10
pv0=ask	10 -10
pv0=believe	-14 14
pv0=climb	-12 12
pv0=fall	5 -5
pv0=hope	-10 10
pv0=lower	-21 21
pv0=meet	-13 13
pv0=note	-10 10
pv0=pay	10 -10
pv0=plan	10 -10
pv0=raise	10 -10
pv0=reject	8 -8
pv0=ship	-10 10
pv0=sign	22 -22
pv0=suspend	-8 8
pv0=write	7 -7
pv1=agree	-11 11
pv1=answer	-9 9
pv1=ask	8 -8
pv1=be	-9 9
pv1=believe	-14 14
pv1=call	-9 9
pv1=climb	-12 12
pv1=conclude	10 -10
pv1=cut	13 -13
pv1=fall	5 -5
pv1=hope	-19 19
pv1=lower	-24 24
pv1=note	-10 10
pv1=pay	19 -19
pv1=raise	10 -10
pv1=reckon	-11 11
pv1=reject	8 -8
pv1=ship	-10 10
pv1=sign	26 -26
pv1=write	8 -8
pvt0=agree past	-11 11
pvt0=answer present	-9 9
pvt0=ask past	8 -8
pvt0=be future	11 -11
pvt0=be modal	-10 10
pvt0=be perfect	-14 14
pvt0=buy present	13 -13
pvt0=fall past	8 -8
pvt0=have present	-9 9
pvt0=leave past	-10 10
pvt0=lose past	11 -11
pvt0=lose present	-10 10
pvt0=lower past	-9 9
pvt0=lower present	-8 8
pvt0=make present	11 -11
pvt0=meet past	-14 14
pvt0=note past	-9 9
pvt0=put present	-12 12
pvt0=say present	-14 14
pvt0=sell past	-8 8
pvt0=ship past	-11 11
pvt0=suspend present	-9 9
pvt0=tell past	8 -8
pvt0=tell present	-17 17
pvt0=write present	16 -16
pvt1=agree past	-11 11
pvt1=answer present	-9 9
pvt1=ask past	8 -8
pvt1=be future	11 -11
pvt1=be modal	-10 10
pvt1=be perfect	-14 14
pvt1=buy gerund	11 -11
pvt1=buy present	13 -13
pvt1=expect present	11 -11
pvt1=fall past	8 -8
pvt1=have past	16 -16
pvt1=lose past	11 -11
pvt1=lose present	-10 10
pvt1=lower past	-9 9
pvt1=lower present	-8 8
pvt1=make present	11 -11
pvt1=note past	-9 9
pvt1=pay gerund	12 -12
pvt1=put present	-12 12
pvt1=say present	-15 15
pvt1=sell participle	13 -13
pvt1=sell past	-8 8
pvt1=ship past	-11 11
pvt1=suspend present	-9 9
pvt1=tell past	8 -8
pvt1=tell present	-17 17
pvt1=write present	16 -16
q:"	12 -12
q:&	21 -21
q:'s	-23 23
q:(	21 -21
q:)	22 -22
q:/	16 -16
q::	-14 14
q:<agent>	6 -6
q:<day-ahead>	12 -12
q:<day-gone>	-17 17
q:<day-today>	11 -11
q:<duty>	12 -12
q:<goods>	-11 11
q:<money>	-35 35
q:<month-ahead>	12 -12
q:<month-today>	13 -13
q:<not>	7 -7
q:<seat>	-11 11
q:<taker>	11 -11
q:<v-agree>	11 -11
q:<v-propose>	-12 12
q:<v-refuse>	-18 18
q:<v-renew>	12 -12
q:<v-sign>	17 -17
q:<v-stay>	-18 18
q:<v-suspend>	-11 11
q:<v-target>	9 -9
q:a	19 -19
q:additional	17 -17
q:advice	-11 11
q:after	-8 8
q:again	17 -17
q:aid	19 -19
q:aim	-13 13
q:aircraft	18 -18
q:alone	-9 9
q:aluminum	-9 9
q:an	-16 16
q:and	-15 15
q:announce	14 -14
q:another	-18 18
q:anybody	11 -11
q:anywhere	-13 13
q:appliance	10 -10
q:apply	-13 13
q:approve	11 -11
q:arrangement	-13 13
q:as	31 -31
q:asean	-16 16
q:at	14 -14
q:automobile	8 -8
q:average	-36 36
q:ban	14 -14
q:beach	-8 8
q:bean	15 -15
q:become	-27 27
q:beef	22 -22
q:been	-16 16
q:begin	12 -12
q:being	-17 17
q:better	9 -9
q:biggest	-11 11
q:break	17 -17
q:bring	16 -16
q:broadcaster	22 -22
q:buy	-8 8
q:buyer	19 -19
q:by	-9 9
q:c	14 -14
q:call	13 -13
q:calm	-11 11
q:cannot	-14 14
q:careful	-9 9
q:carpet	-13 13
q:carrier	10 -10
q:chain	12 -12
q:chair	-13 13
q:changed	-9 9
q:chemical	-14 14
q:chicago	9 -9
q:chip	14 -14
q:christma	-18 18
q:close	19 -19
q:closed	27 -27
q:club	19 -19
q:cocoa	-17 17
q:collect	16 -16
q:commit	11 -11
q:company	6 -6
q:competition	-14 14
q:conference	-13 13
q:consider	-9 9
q:continue	-13 13
q:control	15 -15
q:cotton	19 -19
q:counter	16 -16
q:countermeasure	-11 11
q:counterpart	14 -14
q:country	11 -11
q:course	13 -13
q:cover	-22 22
q:crane	9 -9
q:currently	11 -11
q:date	-10 10
q:davo	-11 11
q:deadline	11 -11
q:deal	10 -10
q:decision	13 -13
q:decline	-14 14
q:depend	10 -10
q:desk	-17 17
q:digit	-15 15
q:dispute	-11 11
q:door	15 -15
q:double	-12 12
q:doubt	-12 12
q:down	-16 16
q:due	13 -13
q:dumb	14 -14
q:dump	-13 13
q:duty	26 -26
q:earlier	-11 11
q:economy	13 -13
q:effect	11 -11
q:electric	-10 10
q:elsewhere	12 -12
q:end	15 -15
q:estimate	6 -6
q:ethanol	13 -13
q:evening	11 -11
q:every	19 -19
q:exempt	15 -15
q:expire	-13 13
q:export	-19 19
q:extend	15 -15
q:extra	-8 8
q:failure	11 -11
q:far	-34 34
q:farm	-16 16
q:farmer	23 -23
q:fear	-14 14
q:fentanyl	7 -7
q:fewer	-13 13
q:figure	-28 28
q:finance	-11 11
q:find	16 -16
q:flat	19 -19
q:followed	-8 8
q:following	-14 14
q:for	14 -14
q:forecast	-15 15
q:free	28 -28
q:gained	17 -17
q:garden	-10 10
q:geneva	11 -11
q:get	-20 20
q:give	17 -17
q:go	-8 8
q:government	-18 18
q:grain	-11 11
q:great	-10 10
q:grower	15 -15
q:gyeongju	-15 15
q:half	-12 12
q:halve	-13 13
q:have	10 -10
q:he	36 -36
q:head	-8 8
q:heart	-10 10
q:heavy	8 -8
q:here	-13 13
q:high	-23 23
q:higher	14 -14
q:highest	-9 9
q:his	18 -18
q:hit	12 -12
q:hold	10 -10
q:honey	11 -11
q:house	14 -14
q:how	-11 11
q:i	-16 16
q:import	16 -16
q:included	13 -13
q:increase	11 -11
q:industrial	17 -17
q:industry	9 -9
q:inflation	13 -13
q:instead	15 -15
q:into	16 -16
q:itself	12 -12
q:juice	18 -18
q:jute	-11 11
q:know	-25 25
q:labor	10 -10
q:lamb	-13 13
q:laptop	-13 13
q:later	9 -9
q:leader	13 -13
q:least	35 -35
q:let	-12 12
q:licence	19 -19
q:lift	-12 12
q:like	-9 9
q:limit	12 -12
q:list	-15 15
q:loan	9 -9
q:longer	-11 11
q:look	12 -12
q:lose	-17 17
q:lowest	-16 16
q:magnet	-19 19
q:maker	-14 14
q:man	-10 10
q:many	19 -19
q:march	7 -7
q:mean	-19 19
q:memorandum	-7 7
q:million	11 -11
q:minister	7 -7
q:minute	17 -17
q:moment	13 -13
q:month	-23 23
q:more	2 -2
q:motor	-17 17
q:motorcycle	10 -10
q:net	12 -12
q:new	6 -6
q:night	29 -29
q:no	14 -14
q:not	-10 10
q:nothing	13 -13
q:notice	-16 16
q:number	-24 24
q:nvidia	12 -12
q:odd	-14 14
q:of	9 -9
q:off	13 -13
q:offer	9 -9
q:oil	22 -22
q:on	5 -5
q:only	-12 12
q:or	15 -15
q:ordinary	19 -19
q:our	-14 14
q:over	10 -10
q:p	20 -20
q:package	6 -6
q:paprika	-11 11
q:part	-15 15
q:pass	17 -17
q:payment	9 -9
q:peak	16 -16
q:per	16 -16
q:permanent	-15 15
q:permit	16 -16
q:plan	-13 13
q:plane	-14 14
q:plu	16 -16
q:point	13 -13
q:policy	-13 13
q:presented	-18 18
q:price	28 -28
q:propose	10 -10
q:protection	-14 14
q:pulp	10 -10
q:put	-16 16
q:quarrel	-21 21
q:reciprocal	10 -10
q:recommend	-12 12
q:record	-12 12
q:reduction	-14 14
q:refund	-16 16
q:region	11 -11
q:relief	-15 15
q:remain	13 -13
q:remove	18 -18
q:report	21 -21
q:reporter	-25 25
q:rest	11 -11
q:resume	-15 15
q:retailer	-18 18
q:return	18 -18
q:revenue	28 -28
q:round	11 -11
q:row	-14 14
q:rum	20 -20
q:run	14 -14
q:s	18 -18
q:salmon	-11 11
q:saved	-13 13
q:schedule	10 -10
q:scheduled	-11 11
q:season	9 -9
q:second	26 -26
q:section	34 -34
q:see	-16 16
q:service	-17 17
q:settle	9 -9
q:several	-14 14
q:share	20 -20
q:she	-20 20
q:shed	-11 11
q:ship	6 -6
q:shoe	-17 17
q:shop	-12 12
q:should	8 -8
q:show	-12 12
q:shrimp	-10 10
q:shut	30 -30
q:side	24 -24
q:signature	16 -16
q:sixth	-14 14
q:slip	10 -10
q:smaller	-7 7
q:smallest	-12 12
q:smartphone	-12 12
q:smelter	14 -14
q:so	17 -17
q:soybean	15 -15
q:speak	24 -24
q:spent	-10 10
q:stay	-10 10
q:steady	12 -12
q:stock	-12 12
q:stop	17 -17
q:strike	7 -7
q:sugar	22 -22
q:supply	11 -11
q:surcharge	21 -21
q:surplu	14 -14
q:suspension	-11 11
q:take	9 -9
q:talking	17 -17
q:television	11 -11
q:ten	-11 11
q:term	-14 14
q:thank	21 -21
q:thanked	13 -13
q:the	11 -11
q:then	-25 25
q:there	-21 21
q:thi	-13 13
q:third	16 -16
q:those	6 -6
q:thousand	-15 15
q:three	-16 16
q:through	19 -19
q:ticket	15 -15
q:tied	7 -7
q:tobacco	-10 10
q:top	19 -19
q:toy	-21 21
q:toyota	-12 12
q:trader	-11 11
q:treaty	-16 16
q:truce	10 -10
q:truck	16 -16
q:tuna	-17 17
q:twice	13 -13
q:two	-9 9
q:until	10 -10
q:up	19 -19
q:use	9 -9
q:used	-9 9
q:user	15 -15
q:volume	19 -19
q:vote	19 -19
q:wait	9 -9
q:warn	-12 12
q:watche	-13 13
q:we	-25 25
q:we've	-13 13
q:week	-12 12
q:weekend	11 -11
q:well	14 -14
q:what	12 -12
q:when	-27 27
q:where	13 -13
q:while	-10 10
q:who	-15 15
q:whole	9 -9
q:will	12 -12
q:win	13 -13
q:with	9 -9
q:within	-22 22
q:without	19 -19
q:work	-24 24
q:working	-11 11
q:worry	14 -14
q:worth	13 -13
q:yale	-29 29
q:year	-12 12
q:you	13 -13
q:your	15 -15
q:zero	15 -15
q:zinc	14 -14
qt=future	23 -23
r1=!	-13 13
r1=(	-9 9
r1=,	-11 11
r1=;	11 -11
r1=<day-ahead>	17 -17
r1=<duty>	41 -41
r1=<end>	-18 18
r1=<gate>	11 -11
r1=<goods>	38 -38
r1=<level-noun>	-10 10
r1=<level>	13 -13
r1=<not>	-18 18
r1=<number>	23 -23
r1=<quality>	49 -49
r1=<v-bear>	16 -16
r1=<v-begin>	-11 11
r1=<v-down>	-10 10
r1=<v-impose>	-11 11
r1=<v-propose>	-17 17
r1=<v-up>	-21 21
r1=a	32 -32
r1=are	-16 16
r1=back	9 -9
r1=because	-16 16
r1=before	-13 13
r1=between	-11 11
r1=by	-32 32
r1=cargoe	15 -15
r1=category	20 -20
r1=cent	13 -13
r1=duty	18 -18
r1=fewer	-9 9
r1=from	-17 17
r1=go	-16 16
r1=had	-29 29
r1=have	12 -12
r1=higher	-11 11
r1=in	-20 20
r1=instead	12 -12
r1=into	-19 19
r1=it	9 -9
r1=job	24 -24
r1=largest	10 -10
r1=less	-41 41
r1=litre	27 -27
r1=lower	-12 12
r1=more	-21 21
r1=of	-34 34
r1=off	-24 24
r1=on	22 -22
r1=once	8 -8
r1=people	22 -22
r1=per	11 -11
r1=president	11 -11
r1=since	-17 17
r1=start	-19 19
r1=still	-14 14
r1=take	11 -11
r1=tariff	17 -17
r1=the	-17 17
r1=there	-17 17
r1=third	10 -10
r1=time	26 -26
r1=up	-18 18
r1=were	-13 13
r1=will	-18 18
r1=with	-8 8
r1=would	17 -17
r2="	23 -23
r2=,	9 -9
r2=.	15 -15
r2=<day-gone>	-16 16
r2=<end>	-14 14
r2=<goods-amount>	-10 10
r2=<level>	4 -4
r2=<month-ahead>	-14 14
r2=<month-gone>	-18 18
r2=<name>	-17 17
r2=<person>	11 -11
r2=<points>	-11 11
r2=<quality>	-6 6
r2=<seat>	8 -8
r2=<span>	13 -13
r2=<v-down>	-18 18
r2=<v-impose>	14 -14
r2=<v-propose>	-17 17
r2=<v-return>	16 -16
r2=<v-say>	14 -14
r2=<v-sell>	-18 18
r2=<v-stay>	-17 17
r2=a	13 -13
r2=all	25 -25
r2=are	2 -2
r2=as	11 -11
r2=at	-23 23
r2=average	-21 21
r2=because	-11 11
r2=by	32 -32
r2=canola	-12 12
r2=come	-14 14
r2=cotton	14 -14
r2=did	-16 16
r2=dollar	9 -9
r2=each	-16 16
r2=electric	-9 9
r2=export	-16 16
r2=far	-27 27
r2=fentanyl	11 -11
r2=flour	11 -11
r2=good	-10 10
r2=growth	-21 21
r2=had	11 -11
r2=hope	-12 12
r2=in	10 -10
r2=investment	-19 19
r2=is	10 -10
r2=it	-31 31
r2=its	19 -19
r2=line	11 -11
r2=lumber	-12 12
r2=maize	10 -10
r2=nearly	-9 9
r2=no	-11 11
r2=not	10 -10
r2=of	31 -31
r2=part	15 -15
r2=pay	14 -14
r2=plant	17 -17
r2=potatoe	8 -8
r2=poultry	-13 13
r2=sale	-17 17
r2=sesame	13 -13
r2=some	-17 17
r2=spring	13 -13
r2=still	20 -20
r2=tariff	13 -13
r2=than	-15 15
r2=the	-20 20
r2=their	15 -15
r2=then	-11 11
r2=thi	-11 11
r2=three	-10 10
r2=ton	9 -9
r2=total	-9 9
r2=under	15 -15
r2=value	-12 12
r2=zero	-14 14
r3=)	-16 16
r3=;	-10 10
r3=<duty>	-16 16
r3=<goods-amount>	-18 18
r3=<number>	17 -17
r3=<quality>	-17 17
r3=<seat>	-19 19
r3=<sender>	11 -11
r3=<v-buy>	-10 10
r3=<v-impose>	-12 12
r3=<v-renew>	10 -10
r3=<v-return>	-8 8
r3=<v-say>	14 -14
r3=<v-sell>	13 -13
r3=<v-target>	10 -10
r3=again	10 -10
r3=already	-8 8
r3=apply	-11 11
r3=are	-14 14
r3=ask	-12 12
r3=at	11 -11
r3=bag	-13 13
r3=because	19 -19
r3=bond	12 -12
r3=buy	-14 14
r3=by	-18 18
r3=country	-15 15
r3=dispute	-18 18
r3=duty	-14 14
r3=ethanol	25 -25
r3=export	13 -13
r3=for	-17 17
r3=good	11 -11
r3=had	6 -6
r3=half	16 -16
r3=highest	-16 16
r3=in	-13 13
r3=it	12 -12
r3=keep	-12 12
r3=last	-14 14
r3=less	13 -13
r3=long	-12 12
r3=meal	-11 11
r3=next	-15 15
r3=nobody	-14 14
r3=non	-13 13
r3=of	-9 9
r3=off	10 -10
r3=only	12 -12
r3=ordinary	12 -12
r3=output	-16 16
r3=outside	-15 15
r3=own	10 -10
r3=part	-9 9
r3=rice	-16 16
r3=second	5 -5
r3=set	13 -13
r3=share	13 -13
r3=side	-16 16
r3=stay	-10 10
r3=steel	12 -12
r3=than	14 -14
r3=that	10 -10
r3=the	17 -17
r3=them	13 -13
r3=thi	22 -22
r3=too	-13 13
r3=total	17 -17
r3=under	-13 13
r3=up	12 -12
r3=were	16 -16
r3=year	-12 12
r4=-	-9 9
r4=.	20 -20
r4=:	18 -18
r4=;	-7 7
r4=<day-ahead>	15 -15
r4=<day-gone>	12 -12
r4=<duty>	-25 25
r4=<level-noun>	-11 11
r4=<level>	17 -17
r4=<money>	-11 11
r4=<month-gone>	-16 16
r4=<not>	8 -8
r4=<number>	-6 6
r4=<quality>	12 -12
r4=<span>	-12 12
r4=<taker>	-13 13
r4=<v-bear>	12 -12
r4=<v-buy>	18 -18
r4=<v-end>	16 -16
r4=about	-12 12
r4=all	-16 16
r4=also	-13 13
r4=as	11 -11
r4=case	-11 11
r4=count	8 -8
r4=dairy	-15 15
r4=day	-9 9
r4=end	11 -11
r4=from	-17 17
r4=government	11 -11
r4=half	-14 14
r4=his	12 -12
r4=import	11 -11
r4=importer	-13 13
r4=included	9 -9
r4=last	-13 13
r4=list	-9 9
r4=move	-14 14
r4=off	11 -11
r4=oil	-11 11
r4=once	-10 10
r4=one	18 -18
r4=other	-12 12
r4=output	-19 19
r4=over	8 -8
r4=quarter	12 -12
r4=season	-10 10
r4=send	-16 16
r4=sign	-10 10
r4=some	10 -10
r4=soybean	14 -14
r4=tariff	-21 21
r4=term	-11 11
r4=than	-10 10
r4=there	15 -15
r4=to	16 -16
r4=touched	9 -9
r4=under	-13 13
r4=up	-9 9
r4=us	-9 9
r4=what	-4 4
r4=when	-13 13
r4=with	17 -17
r=! <end>	-13 13
r=) .	-6 6
r=, "	10 -10
r=, <money>	-15 15
r=, <name>	15 -15
r=, <points>	-12 12
r=, a	-10 10
r=, according	-18 18
r=, an	-12 12
r=, and	-10 10
r=, at	-10 10
r=, by	9 -9
r=, hope	-11 11
r=, not	16 -16
r=, the	-15 15
r=, then	-10 10
r=, to	12 -12
r=, up	11 -11
r=, were	-14 14
r=. "	10 -10
r=. <end>	-11 11
r=<day-ahead> ,	9 -9
r=<end> <end>	-18 18
r=<span> ,	-16 16
r=<span> at	-19 19
r=<span> by	22 -22
r=<span> from	16 -16
r=and ,	-13 13
r=and <level>	38 -38
r=and <quality>	-15 15
r=and a	20 -20
r=and at	-14 14
r=and no	-17 17
r=and suspend	-11 11
r=as the	-12 12
r=at <level>	-23 23
r=because of	-8 8
r=before .	13 -13
r=before the	-11 11
r=category .	10 -10
r=come to	11 -11
r=fall <level>	-11 11
r=fewer than	-11 11
r=for <number>	-13 13
r=for thi	-8 8
r=go to	-13 13
r=had not	-13 13
r=higher .	-16 16
r=in <month-ahead>	-11 11
r=in <name>	15 -15
r=in <quality>	-9 9
r=in each	-13 13
r=in total	-9 9
r=instead of	12 -12
r=less .	-13 13
r=less than	-10 10
r=litre of	20 -20
r=more <quality>	-21 21
r=of <month-gone>	-12 12
r=of <name>	-22 22
r=of <number>	10 -10
r=of all	14 -14
r=of beef	-9 9
r=of export	-14 14
r=of investment	-9 9
r=of it	-14 14
r=of its	14 -14
r=of sale	-13 13
r=of soybean	-19 19
r=on <day-ahead>	12 -12
r=on <money>	14 -14
r=on <quality>	44 -44
r=on a	-11 11
r=on average	-21 21
r=on canola	-12 12
r=on electric	-10 10
r=on nearly	-9 9
r=people .	12 -12
r=since <person>	-10 10
r=since the	-20 20
r=that has	-11 11
r=there ,	-10 10
r=time what	10 -10
r=to <level>	29 -29
r=to <money>	-23 23
r=to <number>	10 -10
r=to zero	-13 13
r=was collect	-9 9
r=worth last	7 -7
r=worth of	-9 9
rule:after none	-13 13
rule:deficit percent	-14 14
rule:duties money	-15 15
rule:exports money	15 -15
rule:exports tonnes	-16 16
rule:exports units	13 -13
rule:growth percent	23 -23
rule:imports percent	-24 24
rule:imports units	16 -16
rule:investment units	11 -11
rule:none percent	51 -51
rule:none tonnes	-31 31
rule:none units	-11 11
rule:other money	-7 7
rule:other percent	-20 20
rule:purchases money	12 -12
rule:state reported	13 -13
rule:trade percent	-47 47
rule:trade tonnes	21 -21
rule:trade units	16 -16
rule:what deficit	-14 14
rule:what duties	-10 10
rule:what growth	32 -32
rule:what none	19 -19
rule:what other	-25 25
s:!	-11 11
s:"	14 -14
s:'s	14 -14
s:*	16 -16
s:-	18 -18
s:;	-7 7
s:<day-ahead>	15 -15
s:<day-gone>	12 -12
s:<day-today>	10 -10
s:<goods-amount>	-21 21
s:<level>	25 -25
s:<money>	-55 55
s:<month-ahead>	14 -14
s:<name>	-10 10
s:<number>	16 -16
s:<office>	-10 10
s:<organisation>	-14 14
s:<person>	-24 24
s:<points>	17 -17
s:<span>	-18 18
s:<v-bear>	22 -22
s:<v-begin>	-16 16
s:<v-buy>	-12 12
s:<v-deny>	27 -27
s:<v-lack>	36 -36
s:<v-renew>	29 -29
s:<v-stay>	-5 5
s:<v-suspend>	22 -22
s:<v-target>	7 -7
s:a	9 -9
s:above	9 -9
s:abroad	10 -10
s:accept	-18 18
s:accord	8 -8
s:act	-9 9
s:admission	12 -12
s:affected	-26 26
s:africa	-16 16
s:agency	13 -13
s:agent	14 -14
s:aid	27 -27
s:aim	-18 18
s:allow	16 -16
s:almost	10 -10
s:alone	-33 33
s:already	-7 7
s:also	-25 25
s:aluminum	-16 16
s:among	20 -20
s:amount	-16 16
s:announce	12 -12
s:announcement	-11 11
s:annulled	9 -9
s:another	-4 4
s:answer	-11 11
s:anyway	12 -12
s:anywhere	-9 9
s:apparel	-11 11
s:approval	10 -10
s:approve	12 -12
s:around	-12 12
s:arrangement	-11 11
s:as	14 -14
s:asean	-16 16
s:asia	-16 16
s:aside	16 -16
s:ask	19 -19
s:at	19 -19
s:ate	-13 13
s:average	-65 65
s:avert	-10 10
s:b	9 -9
s:back	17 -17
s:bag	-12 12
s:ban	17 -17
s:barrel	10 -10
s:bean	12 -12
s:because	-10 10
s:beer	9 -9
s:before	-14 14
s:being	9 -9
s:below	27 -27
s:benefit	-11 11
s:beyond	18 -18
s:bill	-8 8
s:bison	-21 21
s:boeing	-11 11
s:bond	22 -22
s:booked	-17 17
s:brent	13 -13
s:bridge	23 -23
s:broadcaster	15 -15
s:budget	17 -17
s:build	15 -15
s:burden	-14 14
s:busan	-10 10
s:bushel	14 -14
s:business	13 -13
s:but	-13 13
s:butter	-13 13
s:c	67 -67
s:calculated	-13 13
s:calendar	-12 12
s:cancel	13 -13
s:cannot	-22 22
s:capacity	12 -12
s:cargoe	24 -24
s:carrier	-13 13
s:carry	21 -21
s:case	-15 15
s:cash	-40 40
s:cashmere	15 -15
s:category	13 -13
s:cattle	-12 12
s:cement	-11 11
s:cent	22 -22
s:centre	-8 8
s:certified	-8 8
s:chapter	10 -10
s:charge	9 -9
s:check	15 -15
s:cheese	-19 19
s:cherry	-13 13
s:chicken	9 -9
s:citing	-13 13
s:city	25 -25
s:claim	7 -7
s:clear	14 -14
s:clock	-10 10
s:closed	41 -41
s:club	16 -16
s:cocoa	9 -9
s:coconut	-12 12
s:come	4 -4
s:comment	17 -17
s:company	23 -23
s:competitor	12 -12
s:conclude	21 -21
s:confirm	-15 15
s:contained	8 -8
s:content	-8 8
s:continue	14 -14
s:control	23 -23
s:copper	13 -13
s:correction	20 -20
s:cosco	-16 16
s:cost	27 -27
s:cotton	18 -18
s:could	12 -12
s:count	-13 13
s:countermeasure	-15 15
s:counterpart	11 -11
s:county	-14 14
s:course	13 -13
s:cover	-10 10
s:covered	-15 15
s:critical	-7 7
s:crop	26 -26
s:cross	14 -14
s:crude	10 -10
s:current	9 -9
s:custom	-22 22
s:cut	14 -14
s:dairy	-15 15
s:damage	-11 11
s:data	-29 29
s:day	20 -20
s:deadline	14 -14
s:debt	12 -12
s:decade	22 -22
s:degree	20 -20
s:desk	-14 14
s:device	14 -14
s:diamond	10 -10
s:did	-13 13
s:different	-13 13
s:dispute	-29 29
s:do	-9 9
s:doe	15 -15
s:doesn't	-13 13
s:dollar	23 -23
s:don't	19 -19
s:donor	26 -26
s:draft	16 -16
s:drop	-9 9
s:early	-10 10
s:economic	-13 13
s:economy	17 -17
s:effect	14 -14
s:effective	-13 13
s:electricity	24 -24
s:eleven	8 -8
s:emergency	-13 13
s:equipment	14 -14
s:estimate	-12 12
s:euro	20 -20
s:ever	14 -14
s:everybody	13 -13
s:everyone	-14 14
s:everything	-8 8
s:except	-14 14
s:exempt	9 -9
s:existing	-18 18
s:expect	-13 13
s:export	-17 17
s:extend	25 -25
s:fabric	14 -14
s:fact	-21 21
s:family	12 -12
s:far	-10 10
s:fare	15 -15
s:farm	-17 17
s:farmer	11 -11
s:fee	30 -30
s:fill	-11 11
s:filled	-13 13
s:financial	14 -14
s:fire	-12 12
s:first	-9 9
s:fiscal	-11 11
s:fish	-19 19
s:five	19 -19
s:flat	10 -10
s:flour	22 -22
s:flow	-10 10
s:footwear	-27 27
s:forced	21 -21
s:foresee	-13 13
s:four	11 -11
s:fraction	-14 14
s:freight	20 -20
s:fruit	6 -6
s:further	10 -10
s:future	19 -19
s:gain	-13 13
s:game	11 -11
s:gap	-20 20
s:gave	15 -15
s:general	17 -17
s:goal	-8 8
s:golf	-13 13
s:great	-12 12
s:grid	8 -8
s:guidance	12 -12
s:half	12 -12
s:halloumi	14 -14
s:halve	15 -15
s:handling	12 -12
s:happy	-12 12
s:hardly	-9 9
s:harvest	22 -22
s:has	12 -12
s:headline	-13 13
s:hearing	-6 6
s:height	11 -11
s:help	14 -14
s:her	13 -13
s:highest	-16 16
s:himself	-9 9
s:his	16 -16
s:home	17 -17
s:hospital	21 -21
s:hour	-16 16
s:house	17 -17
s:how	-11 11
s:hyundai	-26 26
s:i	-19 19
s:importer	-10 10
s:include	-32 32
s:included	-14 14
s:including	16 -16
s:income	13 -13
s:increase	-10 10
s:index	20 -20
s:inflation	26 -26
s:intention	-14 14
s:interest	11 -11
s:invest	-19 19
s:investigation	23 -23
s:investor	21 -21
s:isn't	-16 16
s:issue	-15 15
s:istanbul	-12 12
s:item	16 -16
s:its	14 -14
s:job	26 -26
s:juice	-6 6
s:just	17 -17
s:justified	-11 11
s:kansa	15 -15
s:kilo	21 -21
s:know	11 -11
s:labor	12 -12
s:lamb	-12 12
s:laptop	-16 16
s:largest	12 -12
s:last	15 -15
s:later	11 -11
s:lay	17 -17
s:ledger	-13 13
s:less	-15 15
s:let	14 -14
s:level	18 -18
s:licence	24 -24
s:limited	-11 11
s:list	-20 20
s:little	12 -12
s:loan	33 -33
s:lorry	16 -16
s:lower	-18 18
s:lowest	14 -14
s:lucky	-12 12
s:machinery	-15 15
s:magnet	-16 16
s:make	19 -19
s:maker	35 -35
s:margin	17 -17
s:market	20 -20
s:match	16 -16
s:matter	15 -15
s:may	14 -14
s:meal	-16 16
s:measured	-15 15
s:media	-10 10
s:medical	14 -14
s:member	-6 6
s:memorandum	-8 8
s:mentioned	-18 18
s:milk	10 -10
s:mill	16 -16
s:million	-19 19
s:mineral	-11 11
s:ministry	-13 13
s:minu	-13 13
s:model	-12 12
s:month	-19 19
s:more	9 -9
s:mostly	-16 16
s:motor	10 -10
s:my	-12 12
s:natural	11 -11
s:need	15 -15
s:neighbouring	20 -20
s:net	27 -27
s:new	16 -16
s:newspaper	15 -15
s:night	17 -17
s:nikkei	21 -21
s:non	-12 12
s:noon	14 -14
s:note	-10 10
s:nothing	19 -19
s:nz	30 -30
s:obtain	9 -9
s:off	19 -19
s:offer	25 -25
s:officer	19 -19
s:oil	17 -17
s:old	30 -30
s:once	15 -15
s:opened	20 -20
s:operating	22 -22
s:operator	25 -25
s:or	21 -21
s:ore	-9 9
s:origin	16 -16
s:out	20 -20
s:output	-27 27
s:outside	-16 16
s:over	13 -13
s:package	-17 17
s:page	21 -21
s:parcel	17 -17
s:part	17 -17
s:partner	12 -12
s:pass	22 -22
s:passenger	15 -15
s:paste	12 -12
s:pause	12 -12
s:peak	20 -20
s:per	19 -19
s:percent	13 -13
s:peso	15 -15
s:player	11 -11
s:point	39 -39
s:pointed	-10 10
s:police	15 -15
s:poll	14 -14
s:post	13 -13
s:potatoe	14 -14
s:poultry	-13 13
s:powder	14 -14
s:press	14 -14
s:price	38 -38
s:proceed	16 -16
s:produce	15 -15
s:producer	20 -20
s:product	-13 13
s:profit	29 -29
s:project	-18 18
s:propose	12 -12
s:province	13 -13
s:public	16 -16
s:pulp	9 -9
s:pump	-15 15
s:purchase	-33 33
s:put	-15 15
s:quantity	-11 11
s:quarrel	-10 10
s:quota	-22 22
s:raise	16 -16
s:rate	7 -7
s:receipt	-17 17
s:reckon	-31 31
s:record	19 -19
s:red	-11 11
s:reduce	-13 13
s:refund	-16 16
s:regard	11 -11
s:regional	11 -11
s:regulator	26 -26
s:reject	10 -10
s:relate	-11 11
s:release	17 -17
s:relief	-10 10
s:remind	-9 9
s:repair	21 -21
s:reporter	-19 19
s:represent	10 -10
s:reserve	18 -18
s:result	14 -14
s:resume	13 -13
s:retail	26 -26
s:retaliation	-12 12
s:revenue	14 -14
s:rice	-30 30
s:room	18 -18
s:rotterdam	10 -10
s:round	16 -16
s:run	24 -24
s:sale	19 -19
s:sanction	20 -20
s:scheduled	-15 15
s:scotch	8 -8
s:seafood	-19 19
s:section	32 -32
s:seed	19 -19
s:sell	20 -20
s:send	-22 22
s:sesame	13 -13
s:shanghai	12 -12
s:share	44 -44
s:she	15 -15
s:shed	16 -16
s:sheet	-19 19
s:shipbuilding	-27 27
s:shipment	-28 28
s:shirt	12 -12
s:shop	23 -23
s:should	10 -10
s:show	-21 21
s:shrink	-21 21
s:shut	14 -14
s:signature	18 -18
s:significant	8 -8
s:sir	15 -15
s:sit	10 -10
s:sixth	-13 13
s:ski	-14 14
s:slide	11 -11
s:slip	11 -11
s:smallest	-11 11
s:smartphone	-18 18
s:snow	14 -14
s:so	13 -13
s:soap	14 -14
s:southeast	-25 25
s:soy	-11 11
s:soybean	13 -13
s:spent	13 -13
s:spring	-6 6
s:stake	-12 12
s:start	-22 22
s:state	-18 18
s:statistic	-9 9
s:statutory	-13 13
s:steel	-7 7
s:stem	13 -13
s:step	-22 22
s:stock	32 -32
s:stop	27 -27
s:story	-12 12
s:strike	23 -23
s:subsidy	19 -19
s:such	21 -21
s:sugar	15 -15
s:summer	10 -10
s:sunday	-11 11
s:supplier	-14 14
s:supply	21 -21
s:surplu	-15 15
s:suspend	7 -7
s:suspension	11 -11
s:swap	13 -13
s:talk	14 -14
s:talked	-11 11
s:target	-15 15
s:ten	13 -13
s:term	9 -9
s:terminal	-13 13
s:text	-7 7
s:than	17 -17
s:their	27 -27
s:them	25 -25
s:there	-17 17
s:these	-13 13
s:they	-10 10
s:third	17 -17
s:those	-9 9
s:though	12 -12
s:threat	12 -12
s:three	32 -32
s:ticket	22 -22
s:tied	-18 18
s:time	28 -28
s:tin	10 -10
s:tomatoe	-11 11
s:tonne	20 -20
s:total	11 -11
s:touched	12 -12
s:trade	-14 14
s:trader	-14 14
s:traffic	17 -17
s:treaty	-12 12
s:truce	-12 12
s:truck	12 -12
s:turn	14 -14
s:turnover	10 -10
s:two	49 -49
s:type	10 -10
s:unchanged	15 -15
s:understanding	-11 11
s:united	12 -12
s:unless	12 -12
s:upon	9 -9
s:us	-14 14
s:use	10 -10
s:used	10 -10
s:very	14 -14
s:vessel	12 -12
s:visit	-12 12
s:visitor	21 -21
s:volume	-38 38
s:vote	16 -16
s:wage	18 -18
s:wait	26 -26
s:walnut	-14 14
s:war	13 -13
s:warehouse	16 -16
s:warn	19 -19
s:washing	12 -12
s:we	-16 16
s:welcomed	-11 11
s:well	-12 12
s:western	9 -9
s:what	-26 26
s:whatever	15 -15
s:where	9 -9
s:who	17 -17
s:win	21 -21
s:wool	-12 12
s:worked	9 -9
s:would	2 -2
s:write	13 -13
s:yale	-34 34
s:year	-18 18
s:yet	-23 23
s:zero	12 -12
s:zurich	-11 11
s:—	13 -13
s:•	19 -19
sa:!	-11 11
sa:"	24 -24
sa:" ,	11 -11
sa:" say	18 -18
sa:'s	5 -5
sa:'s count	11 -11
sa:'s export	-15 15
sa:'s good	-9 9
sa:'s tariff	-11 11
sa:'s trade	13 -13
sa:*	9 -9
sa:, <day-ahead>	-9 9
sa:, <goods-amount>	-13 13
sa:, <level>	45 -45
sa:, <name>	20 -20
sa:, <number>	-7 7
sa:, a	-15 15
sa:, also	-11 11
sa:, aluminum	-11 11
sa:, by	-19 19
sa:, car	8 -8
sa:, citing	-13 13
sa:, custom	-16 16
sa:, half	-14 14
sa:, hope	-11 11
sa:, if	-23 23
sa:, including	13 -13
sa:, it	-15 15
sa:, laptop	-15 15
sa:, less	8 -8
sa:, more	-7 7
sa:, most	18 -18
sa:, mostly	-13 13
sa:, mr	9 -9
sa:, not	14 -14
sa:, one	14 -14
sa:, only	9 -9
sa:, there	-12 12
sa:, though	12 -12
sa:, under	-14 14
sa:, up	20 -20
sa:, were	-11 11
sa:, when	-12 12
sa:, will	18 -18
sa:, with	16 -16
sa:- <quality>	-12 12
sa:- third	9 -9
sa:. "	13 -13
sa:. *	9 -9
sa::	17 -17
sa:: the	8 -8
sa:; <level>	10 -10
sa:; <person>	-23 23
sa:<day-ahead> was	-13 13
sa:<day-gone>	8 -8
sa:<day-gone> and	14 -14
sa:<day-gone> evening	-12 12
sa:<day-gone> to	-12 12
sa:<day-today>	17 -17
sa:<day-today> ,	-5 5
sa:<day-today> .	10 -10
sa:<goods-amount>	-8 8
sa:<goods-amount> .	-16 16
sa:<goods-amount> for	13 -13
sa:<goods-amount> litre	-16 16
sa:<level-noun>	-26 26
sa:<level>	14 -14
sa:<level> ,	-6 6
sa:<level> below	10 -10
sa:<level> for	20 -20
sa:<level> from	-17 17
sa:<level> in	18 -18
sa:<level> is	-11 11
sa:<level> more	27 -27
sa:<level> off	9 -9
sa:<level> on	-17 17
sa:<level> once	-12 12
sa:<level> that	24 -24
sa:<level> was	-13 13
sa:<money> a	-10 10
sa:<money> an	9 -9
sa:<money> for	-10 10
sa:<money> in	10 -10
sa:<money> over	11 -11
sa:<money> to	10 -10
sa:<month-ahead> ,	16 -16
sa:<month-gone> from	-8 8
sa:<month-gone> under	-12 12
sa:<month-today>	13 -13
sa:<name>	-13 13
sa:<name> ,	22 -22
sa:<name> ;	9 -9
sa:<name> and	22 -22
sa:<name> at	10 -10
sa:<name> export	-16 16
sa:<name> good	12 -12
sa:<name> in	-13 13
sa:<name> nothing	-11 11
sa:<name> send	-22 22
sa:<name> to	-8 8
sa:<name> were	-18 18
sa:<not>	-8 8
sa:<number> ,	19 -19
sa:<number> .	-6 6
sa:<number> <span>	12 -12
sa:<number> from	-8 8
sa:<number> in	-10 10
sa:<number> more	-9 9
sa:<number> on	-12 12
sa:<number> s	-13 13
sa:<number> to	12 -12
sa:<number> would	-11 11
sa:<office> .	-14 14
sa:<organisation> at	-14 14
sa:<organisation> in	-15 15
sa:<organisation> reckon	9 -9
sa:<person>	-16 16
sa:<person> 's	11 -11
sa:<person> take	-10 10
sa:<person> tell	-24 24
sa:<points>	17 -17
sa:<points> are	-11 11
sa:<quality> ,	10 -10
sa:<quality> .	15 -15
sa:<quality> company	-13 13
sa:<quality> content	-10 10
sa:<quality> dairy	-22 22
sa:<quality> dollar	24 -24
sa:<quality> duty	-16 16
sa:<quality> export	7 -7
sa:<quality> industrial	-12 12
sa:<quality> oil	24 -24
sa:<quality> one	-13 13
sa:<quality> part	8 -8
sa:<quality> rice	-21 21
sa:<quality> side	16 -16
sa:<quality> steel	-10 10
sa:<quality> trade	-21 21
sa:<seat> that	-13 13
sa:<span>	-8 8
sa:<span> ,	-9 9
sa:<span> at	-19 19
sa:<span> before	-22 22
sa:<span> bond	12 -12
sa:<span> by	22 -22
sa:<span> for	-9 9
sa:<span> of	-14 14
sa:<span> to	19 -19
sa:<taker>	12 -12
sa:<v-bear>	7 -7
sa:<v-lack>	17 -17
sa:<v-renew>	14 -14
sa:<v-sell>	8 -8
sa:a <office>	16 -16
sa:a <organisation>	-16 16
sa:a few	-13 13
sa:a half	12 -12
sa:a long	-13 13
sa:a number	-12 12
sa:a point	11 -11
sa:a record	13 -13
sa:a row	-13 13
sa:a ton	10 -10
sa:a tonne	12 -12
sa:about	-13 13
sa:account	-11 11
sa:account .	-14 14
sa:act	-12 12
sa:admit	12 -12
sa:affected	-23 23
sa:affected .	-18 18
sa:after the	8 -8
sa:again	19 -19
sa:against the	13 -13
sa:agree .	6 -6
sa:agreement of	13 -13
sa:ahead	10 -10
sa:aim	-14 14
sa:all <quality>	12 -12
sa:alone	-18 18
sa:alone .	-25 25
sa:already	-13 13
sa:already pay	-14 14
sa:also	-11 11
sa:aluminum and	-11 11
sa:an	20 -20
sa:an agreement	13 -13
sa:and <goods-amount>	-15 15
sa:and <money>	-14 14
sa:and <month-gone>	-11 11
sa:and <quality>	-12 12
sa:and a	32 -32
sa:and at	-13 13
sa:and buy	-10 10
sa:and car	-10 10
sa:and expect	-10 10
sa:and has	16 -16
sa:and it	7 -7
sa:and lumber	-12 12
sa:and no	-19 19
sa:and one	22 -22
sa:and other	-12 12
sa:and pay	-13 13
sa:and pea	-11 11
sa:and put	-10 10
sa:and seafood	-11 11
sa:and soybean	10 -10
sa:and suspend	-10 10
sa:and that	27 -27
sa:and there	-11 11
sa:and toy	-14 14
sa:and were	15 -15
sa:and with	-14 14
sa:announcement	-11 11
sa:announcement .	-10 10
sa:annulled	9 -9
sa:any <span>	-11 11
sa:any country	-11 11
sa:anywhere .	-11 11
sa:apply since	-11 11
sa:are not	-13 13
sa:are on	14 -14
sa:are still	10 -10
sa:are the	-16 16
sa:are wait	10 -10
sa:arrive	9 -9
sa:arrive by	9 -9
sa:as	14 -14
sa:as the	-21 21
sa:asia	-11 11
sa:at <level>	-15 15
sa:at <money>	13 -13
sa:at home	8 -8
sa:at once	11 -11
sa:at yale	-14 14
sa:average	-20 20
sa:average .	-18 18
sa:back .	-9 9
sa:bag	-12 12
sa:ban	16 -16
sa:banana	11 -11
sa:barrel	10 -10
sa:be admit	10 -10
sa:be hit	-10 10
sa:be make	10 -10
sa:be next	-11 11
sa:be pay	-18 18
sa:be reduce	-13 13
sa:because	-18 18
sa:because <person>	-14 14
sa:because it	-9 9
sa:because the	10 -10
sa:beef ,	22 -22
sa:beef and	-14 14
sa:beef plant	11 -11
sa:been	-19 19
sa:been <level>	-8 8
sa:been due	-12 12
sa:been publish	-8 8
sa:before	-6 6
sa:before .	-15 15
sa:below	9 -9
sa:beyond	16 -16
sa:billion	-18 18
sa:bond	14 -14
sa:border .	-9 9
sa:bridge	9 -9
sa:busan	8 -8
sa:bushel	11 -11
sa:business	6 -6
sa:business year	13 -13
sa:but <name>	-9 9
sa:buy <money>	10 -10
sa:buy oil	-9 9
sa:buyer	15 -15
sa:by <day-ahead>	-18 18
sa:by <day-gone>	10 -10
sa:by one	6 -6
sa:by our	-17 17
sa:by step	-16 16
sa:calculated	-5 5
sa:can be	-10 10
sa:canola meal	-12 12
sa:canola oil	-11 11
sa:car .	-11 11
sa:car from	-18 18
sa:car on	10 -10
sa:cargo	-12 12
sa:cargoe	13 -13
sa:case	-9 9
sa:case of	-11 11
sa:cash	-18 18
sa:cash ,	-11 11
sa:category	18 -18
sa:category .	11 -11
sa:cent	12 -12
sa:change	10 -10
sa:citing	-13 13
sa:city	14 -14
sa:clear	10 -10
sa:close .	-11 11
sa:closed	15 -15
sa:come to	20 -20
sa:comment	8 -8
sa:company have	-12 12
sa:competitor	11 -11
sa:container	19 -19
sa:content	-8 8
sa:content ,	-13 13
sa:control	12 -12
sa:copper	15 -15
sa:copper .	12 -12
sa:corn and	11 -11
sa:cost	26 -26
sa:cotton	15 -15
sa:country 's	-11 11
sa:country but	-9 9
sa:county	-13 13
sa:course	17 -17
sa:crop	12 -12
sa:custom	-18 18
sa:dairy	-13 13
sa:day	11 -11
sa:deadline	8 -8
sa:deal	9 -9
sa:deal was	-11 11
sa:decade	22 -22
sa:decade .	11 -11
sa:dispute	-12 12
sa:do	11 -11
sa:doe	14 -14
sa:doe not	10 -10
sa:doesn't	-12 12
sa:dollar	13 -13
sa:dollar .	21 -21
sa:double the	15 -15
sa:down by	10 -10
sa:down from	-20 20
sa:due to	-9 9
sa:duty ,	-12 12
sa:duty and	-12 12
sa:duty included	15 -15
sa:duty of	22 -22
sa:each	-18 18
sa:each of	-17 17
sa:each side	-11 11
sa:earlier .	11 -11
sa:early	-15 15
sa:early <month-gone>	-11 11
sa:electric	-13 13
sa:electric car	-15 15
sa:end .	-12 12
sa:euro	9 -9
sa:everything	-12 12
sa:everything .	-14 14
sa:export	7 -7
sa:export by	10 -10
sa:extend	12 -12
sa:extra	-12 12
sa:extra on	-12 12
sa:fall <level>	-10 10
sa:family	10 -10
sa:farm	-16 16
sa:farm good	-14 14
sa:fear	12 -12
sa:fentanyl	-16 16
sa:fentanyl ,	-22 22
sa:fewer	-10 10
sa:fewer than	-12 12
sa:find	-11 11
sa:first <span>	-17 17
sa:first half	-11 11
sa:first year	15 -15
sa:fiscal	-13 13
sa:flour	11 -11
sa:flow	-13 13
sa:follow	-7 7
sa:food	18 -18
sa:footwear	-11 11
sa:for <money>	-10 10
sa:for <number>	-15 15
sa:for <span>	10 -10
sa:for a	11 -11
sa:for export	11 -11
sa:for fentanyl	12 -12
sa:for investment	12 -12
sa:for it	12 -12
sa:for one	-15 15
sa:for shipbuilding	-20 20
sa:for shipyard	-16 16
sa:for them	-11 11
sa:for thi	-13 13
sa:forced	15 -15
sa:free of	-10 10
sa:from <day-gone>	-9 9
sa:from <level>	-10 10
sa:from <month-gone>	-15 15
sa:from <number>	16 -16
sa:from <quality>	16 -16
sa:from <span>	-12 12
sa:from anywhere	-10 10
sa:from it	10 -10
sa:from now	-8 8
sa:from the	12 -12
sa:gas	-14 14
sa:get	15 -15
sa:give	14 -14
sa:given	10 -10
sa:go back	-8 8
sa:good and	-20 20
sa:good from	15 -15
sa:good is	-12 12
sa:good of	10 -10
sa:good outside	-22 22
sa:good worth	11 -11
sa:government	20 -20
sa:great	-14 14
sa:grower	16 -16
sa:growth	-24 24
sa:guarantee .	11 -11
sa:had been	-20 20
sa:had go	-8 8
sa:had impose	-13 13
sa:had it	-11 11
sa:had no	-11 11
sa:had not	-15 15
sa:half of	-16 16
sa:has	16 -16
sa:has not	15 -15
sa:has yet	-9 9
sa:have been	-9 9
sa:he had	-15 15
sa:her	13 -13
sa:here .	9 -9
sa:high	-19 19
sa:high .	-13 13
sa:higher .	-14 14
sa:highest	-10 10
sa:highest in	-9 9
sa:his	9 -9
sa:his first	9 -9
sa:hit .	-12 12
sa:hold for	-14 14
sa:home	12 -12
sa:home .	9 -9
sa:hope	-12 12
sa:hope to	-12 12
sa:hurt	-10 10
sa:if it	-17 17
sa:import	15 -15
sa:import of	10 -10
sa:importer	-11 11
sa:impose	-11 11
sa:impose over	-11 11
sa:in <name>	13 -13
sa:in <number>	-19 19
sa:in <span>	-28 28
sa:in a	-16 16
sa:in at	11 -11
sa:in busan	9 -9
sa:in case	-13 13
sa:in cash	-19 19
sa:in each	-20 20
sa:in geneva	13 -13
sa:in good	-9 9
sa:in loan	21 -21
sa:in one	-12 12
sa:in place	9 -9
sa:in total	-8 8
sa:in which	13 -13
sa:in year	-14 14
sa:including	16 -16
sa:industrial good	-10 10
sa:is in	9 -9
sa:is lower	12 -12
sa:is not	17 -17
sa:is set	-9 9
sa:is still	14 -14
sa:is the	-17 17
sa:is tied	-10 10
sa:is to	-16 16
sa:isn't	-15 15
sa:it	20 -20
sa:it .	12 -12
sa:it buy	-9 9
sa:it by	11 -11
sa:it has	10 -10
sa:it in	11 -11
sa:it say	-17 17
sa:its own	12 -12
sa:its steel	-16 16
sa:itself	-15 15
sa:job	24 -24
sa:job .	6 -6
sa:justified	-11 11
sa:keep	-15 15
sa:kilo	19 -19
sa:lapse	10 -10
sa:laptop	-17 17
sa:laptop and	-15 15
sa:last .	-10 10
sa:last <month-gone>	15 -15
sa:last year	8 -8
sa:later	17 -17
sa:later .	10 -10
sa:law	-13 13
sa:lay	14 -14
sa:less .	-9 9
sa:letter	10 -10
sa:level	8 -8
sa:levy	12 -12
sa:lift .	-10 10
sa:line	22 -22
sa:loan	20 -20
sa:long	-9 9
sa:long list	-13 13
sa:lose	-9 9
sa:lose .	-11 11
sa:lower	-6 6
sa:lowest	11 -11
sa:lowest in	12 -12
sa:lumber	-11 11
sa:lumber <level>	-12 12
sa:machine	13 -13
sa:machinery and	-11 11
sa:make	12 -12
sa:make in	-19 19
sa:make up	18 -18
sa:maker	19 -19
sa:margin	10 -10
sa:meal	-19 19
sa:meal and	-21 21
sa:measured	-13 13
sa:meat	-13 13
sa:meet	-18 18
sa:meet .	-20 20
sa:mentioned	-18 18
sa:mentioned in	-12 12
sa:metal	12 -12
sa:milk	13 -13
sa:milk powder	12 -12
sa:minister	-12 12
sa:minister ,	-12 12
sa:model	-11 11
sa:month ,	13 -13
sa:more <quality>	-18 18
sa:most of	27 -27
sa:mostly	-12 12
sa:move .	-12 12
sa:name	11 -11
sa:named	-6 6
sa:never	12 -12
sa:next	-18 18
sa:nil	-14 14
sa:nil .	-13 13
sa:nobody	-8 8
sa:non	-12 12
sa:non -	-12 12
sa:none	13 -13
sa:not <number>	15 -15
sa:not affected	-12 12
sa:not been	11 -11
sa:not come	-11 11
sa:not mentioned	-19 19
sa:not touched	9 -9
sa:now on	-7 7
sa:of <level>	-11 11
sa:of <person>	30 -30
sa:of <quality>	-5 5
sa:of <span>	13 -13
sa:of a	-11 11
sa:of all	12 -12
sa:of an	10 -10
sa:of beef	-9 9
sa:of duty	-17 17
sa:of export	-14 14
sa:of growth	-14 14
sa:of soybean	-17 17
sa:of which	13 -13
sa:of world	13 -13
sa:of zero	12 -12
sa:officer	11 -11
sa:oil ,	-12 12
sa:oil .	16 -16
sa:old	12 -12
sa:older tariff	-12 12
sa:on <day-ahead>	14 -14
sa:on <day-today>	-12 12
sa:on <level>	-12 12
sa:on <money>	14 -14
sa:on all	18 -18
sa:on average	-19 19
sa:on canola	-11 11
sa:on electric	-19 19
sa:on import	13 -13
sa:on its	-16 16
sa:on most	-11 11
sa:on nearly	-8 8
sa:on soybean	10 -10
sa:on steel	-14 14
sa:on that	11 -11
sa:on top	18 -18
sa:on which	-16 16
sa:once	7 -7
sa:one	-16 16
sa:one is	-11 11
sa:only the	14 -14
sa:open	19 -19
sa:operating	12 -12
sa:or <level>	-12 12
sa:or <money>	9 -9
sa:order on	-11 11
sa:ordinary	28 -28
sa:ordinary duty	29 -29
sa:other	-16 16
sa:our export	13 -13
sa:out	12 -12
sa:output	-24 24
sa:output .	-20 20
sa:outside	-20 20
sa:outside the	-14 14
sa:own	12 -12
sa:owner of	10 -10
sa:pact	15 -15
sa:part and	11 -11
sa:part of	-8 8
sa:partner	15 -15
sa:pass	14 -14
sa:pause	12 -12
sa:pay <number>	-9 9
sa:pay nothing	15 -15
sa:pea	-13 13
sa:pea and	-12 12
sa:penalty	10 -10
sa:per	12 -12
sa:permanent magnet	-10 10
sa:phone	-18 18
sa:phone ,	-12 12
sa:place	17 -17
sa:plan to	8 -8
sa:plant	10 -10
sa:pledge	21 -21
sa:plu	19 -19
sa:plu the	10 -10
sa:point	17 -17
sa:port	15 -15
sa:potatoe	8 -8
sa:potatoe .	8 -8
sa:poultry	-10 10
sa:pound	13 -13
sa:powder	13 -13
sa:powder .	13 -13
sa:power	-12 12
sa:present .	-13 13
sa:product .	-15 15
sa:project	-8 8
sa:promise	-17 17
sa:promise ,	12 -12
sa:promise .	-15 15
sa:promise to	12 -12
sa:purchase	-12 12
sa:purchase of	11 -11
sa:put on	18 -18
sa:raise it	-8 8
sa:reach in	-9 9
sa:reach the	12 -12
sa:reciprocal duty	-9 9
sa:reckon	-12 12
sa:reckon .	-13 13
sa:record	13 -13
sa:record .	19 -19
sa:red	-11 11
sa:reduce	-17 17
sa:reduce to	-13 13
sa:region	12 -12
sa:relate	-11 11
sa:relate to	-11 11
sa:retaliation	-14 14
sa:rice	-19 19
sa:run	13 -13
sa:s	-12 12
sa:same on	-15 15
sa:say ,	-11 11
sa:say <person>	-15 15
sa:say a	12 -12
sa:seafood	-11 11
sa:seafood .	-12 12
sa:season	-21 21
sa:season .	-17 17
sa:section	20 -20
sa:section <number>	20 -20
sa:sell	11 -11
sa:sell there	-15 15
sa:sell to	8 -8
sa:send	-13 13
sa:send to	-10 10
sa:sesame	13 -13
sa:set .	-8 8
sa:shed	15 -15
sa:ship .	-9 9
sa:shipbuilding	-25 25
sa:shipbuilding ,	-12 12
sa:shipbuilding .	-11 11
sa:shipyard	-14 14
sa:shipyard .	-16 16
sa:should	15 -15
sa:show .	-12 12
sa:shrink	-9 9
sa:shrink by	-9 9
sa:sign an	-10 10
sa:signature	13 -13
sa:since <person>	-8 8
sa:since spring	9 -9
sa:since the	-12 12
sa:ski	-13 13
sa:ski lift	-14 14
sa:smallest	-11 11
sa:so	16 -16
sa:so .	13 -13
sa:some	19 -19
sa:some of	9 -9
sa:soon	-12 12
sa:south	-11 11
sa:southeast	-9 9
sa:southeast asia	-10 10
sa:soy	-12 12
sa:soybean	18 -18
sa:soybean .	11 -11
sa:spare .	-11 11
sa:speak	-12 12
sa:stand	12 -12
sa:start	-16 16
sa:start on	-15 15
sa:steel	-15 15
sa:steel ,	-9 9
sa:steel .	-19 19
sa:step	-13 13
sa:step by	-16 16
sa:step in	-13 13
sa:stop	11 -11
sa:such	12 -12
sa:such as	9 -9
sa:sum	13 -13
sa:sum .	11 -11
sa:sunday	-11 11
sa:sunday ,	-11 11
sa:surcharge .	-9 9
sa:suspend until	-15 15
sa:take <level>	14 -14
sa:talked	-14 14
sa:talked about	-15 15
sa:tariff	13 -13
sa:tariff .	-22 22
sa:tariff for	14 -14
sa:tariff from	7 -7
sa:tariff in	-9 9
sa:tariff is	13 -13
sa:tariff of	-21 21
sa:tariff on	17 -17
sa:tax	-18 18
sa:tea	11 -11
sa:ten	12 -12
sa:term ,	-11 11
sa:term .	15 -15
sa:text	-10 10
sa:text .	-12 12
sa:than <money>	-9 9
sa:than a	-14 14
sa:than at	16 -16
sa:than in	-15 15
sa:than last	12 -12
sa:than the	-21 21
sa:that ,	-17 17
sa:that <person>	13 -13
sa:that a	-11 11
sa:that had	16 -16
sa:that he	-20 20
sa:that hold	-15 15
sa:that is	21 -21
sa:that on	12 -12
sa:that the	11 -11
sa:that was	-15 15
sa:that were	-14 14
sa:that would	10 -10
sa:the	-6 6
sa:the <level>	-11 11
sa:the <money>	-16 16
sa:the <number>	-18 18
sa:the <seat>	-18 18
sa:the additional	-9 9
sa:the agreement	-7 7
sa:the aim	-15 15
sa:the announcement	-11 11
sa:the average	16 -16
sa:the ban	13 -13
sa:the charge	-12 12
sa:the come	-10 10
sa:the company	12 -12
sa:the country	-14 14
sa:the deadline	8 -8
sa:the dispute	-14 14
sa:the end	12 -12
sa:the first	-13 13
sa:the highest	-13 13
sa:the last	13 -13
sa:the market	15 -15
sa:the old	14 -14
sa:the one	11 -11
sa:the ordinary	18 -18
sa:the owner	10 -10
sa:the part	-11 11
sa:the pause	9 -9
sa:the reciprocal	-8 8
sa:the region	11 -11
sa:the season	-12 12
sa:the smallest	-11 11
sa:the soybean	14 -14
sa:the strike	12 -12
sa:the term	10 -10
sa:the text	-11 11
sa:the third	-12 12
sa:the total	11 -11
sa:the two	13 -13
sa:the usual	15 -15
sa:the water	-9 9
sa:the year	-26 26
sa:their	26 -26
sa:them	23 -23
sa:them ,	11 -11
sa:them from	22 -22
sa:then	-15 15
sa:then <level>	-9 9
sa:there	-21 21
sa:there ,	-12 12
sa:there were	-12 12
sa:third less	12 -12
sa:third quarter	-11 11
sa:those	8 -8
sa:those to	-13 13
sa:though	12 -12
sa:three	-16 16
sa:tied	-19 19
sa:tied to	-19 19
sa:time	19 -19
sa:to <goods-amount>	-8 8
sa:to <name>	-20 20
sa:to <number>	34 -34
sa:to <seat>	-14 14
sa:to about	-17 17
sa:to car	10 -10
sa:to double	14 -14
sa:to fentanyl	-25 25
sa:to have	23 -23
sa:to lose	-12 12
sa:to pay	12 -12
sa:to put	-8 8
sa:to southeast	-10 10
sa:to start	-9 9
sa:to three	-10 10
sa:to zero	-11 11
sa:together	14 -14
sa:tonne	11 -11
sa:too high	-14 14
sa:top	19 -19
sa:touched	12 -12
sa:touched .	9 -9
sa:trade deal	15 -15
sa:trade minister	-12 12
sa:truce end	-10 10
sa:truce with	-11 11
sa:two decade	12 -12
sa:two government	18 -18
sa:under a	-13 13
sa:under an	-11 11
sa:under section	11 -11
sa:under the	-9 9
sa:until	17 -17
sa:until the	12 -12
sa:up	-8 8
sa:up .	-34 34
sa:up for	13 -13
sa:up from	13 -13
sa:up on	-21 21
sa:up to	12 -12
sa:usual	15 -15
sa:value	11 -11
sa:wait	19 -19
sa:was <money>	15 -15
sa:was collect	-14 14
sa:was impose	-11 11
sa:was make	-12 12
sa:washing	12 -12
sa:washing machine	12 -12
sa:week after	-12 12
sa:well	10 -10
sa:well ,	10 -10
sa:were a	-11 11
sa:were not	-20 20
sa:what	-15 15
sa:whatever	13 -13
sa:when	-7 7
sa:when <person>	-10 10
sa:when it	-14 14
sa:when the	12 -12
sa:which a	-9 9
sa:which had	-8 8
sa:which include	-12 12
sa:which is	-9 9
sa:which the	12 -12
sa:whose	11 -11
sa:will	17 -17
sa:will pay	11 -11
sa:win	11 -11
sa:winter	9 -9
sa:with <name>	-11 11
sa:with everything	-11 11
sa:within a	20 -20
sa:within the	-11 11
sa:world	17 -17
sa:worth <money>	15 -15
sa:worth of	-17 17
sa:worth some	14 -14
sa:would	16 -16
sa:yale	-14 14
sa:year	-11 11
sa:year ;	-23 23
sa:year after	-12 12
sa:year before	-16 16
sa:year in	8 -8
sa:year on	-20 20
sa:yet to	-9 9
sa:zero .	-14 14
sb:"	11 -11
sb:" a	10 -10
sb:" he	-12 12
sb:" say	6 -6
sb:' union	-13 13
sb:' worth	-11 11
sb:'s <level>	-11 11
sb:'s <office>	10 -10
sb:'s average	-14 14
sb:'s economy	11 -11
sb:'s export	-34 34
sb:'s leave	9 -9
sb:'s on	14 -14
sb:'s share	17 -17
sb:'s the	-12 12
sb:( +	-7 7
sb:( <level>	-9 9
sb:)	15 -15
sb:) and	9 -9
sb:, <level>	-11 11
sb:, <money>	19 -19
sb:, <number>	-11 11
sb:, <person>	9 -9
sb:, <quality>	11 -11
sb:, a	-22 22
sb:, additional	-21 21
sb:, an	-16 16
sb:, between	11 -11
sb:, but	-21 21
sb:, cost	13 -13
sb:, expect	-8 8
sb:, from	25 -25
sb:, has	-30 30
sb:, have	11 -11
sb:, he	9 -9
sb:, his	-16 16
sb:, hour	-10 10
sb:, if	-13 13
sb:, let	12 -12
sb:, machinery	-12 12
sb:, not	14 -14
sb:, now	15 -15
sb:, nvidia	-6 6
sb:, of	-14 14
sb:, or	16 -16
sb:, out	10 -10
sb:, reckon	8 -8
sb:, rise	15 -15
sb:, since	19 -19
sb:, steel	-19 19
sb:, tariff	-10 10
sb:, to	11 -11
sb:, under	18 -18
sb:, want	10 -10
sb:, where	15 -15
sb:, —	14 -14
sb:-	20 -20
sb:.	-20 20
sb:: <goods-amount>	-9 9
sb:: <money>	-28 28
sb:: <number>	26 -26
sb:: <quality>	8 -8
sb:: it	-9 9
sb:: minu	-14 14
sb:: on	12 -12
sb:: up	13 -13
sb:;	-5 5
sb:; <name>	20 -20
sb:; it	11 -11
sb:; the	-10 10
sb:<day-ahead>	11 -11
sb:<day-ahead> ,	-16 16
sb:<day-gone> 's	-13 13
sb:<day-gone> <name>	-13 13
sb:<day-gone> lower	-16 16
sb:<day-today> -	-11 11
sb:<day-today> that	-15 15
sb:<day-today> —	14 -14
sb:<goods-amount>	-15 15
sb:<goods-amount> for	-15 15
sb:<goods-amount> of	2 -2
sb:<level-noun>	2 -2
sb:<level>	9 -9
sb:<level> :	-14 14
sb:<level> ;	19 -19
sb:<level> and	23 -23
sb:<level> as	-21 21
sb:<level> at	12 -12
sb:<level> become	-14 14
sb:<level> in	-19 19
sb:<level> now	-9 9
sb:<level> of	12 -12
sb:<level> on	15 -15
sb:<level> would	-21 21
sb:<money> <span>	8 -8
sb:<money> a	15 -15
sb:<money> in	-9 9
sb:<money> last	16 -16
sb:<money> was	-9 9
sb:<month-ahead>	10 -10
sb:<month-ahead> to	-10 10
sb:<month-gone>	-24 24
sb:<month-gone> :	-18 18
sb:<month-gone> alone	-11 11
sb:<month-gone> of	13 -13
sb:<month-gone> with	-11 11
sb:<month-today>	-13 13
sb:<name>	-11 11
sb:<name> 's	-15 15
sb:<name> :	12 -12
sb:<name> <level>	19 -19
sb:<name> about	-14 14
sb:<name> admit	-11 11
sb:<name> and	19 -19
sb:<name> answer	11 -11
sb:<name> are	25 -25
sb:<name> buy	-15 15
sb:<name> collect	-15 15
sb:<name> come	-12 12
sb:<name> could	8 -8
sb:<name> drop	-13 13
sb:<name> expect	10 -10
sb:<name> export	17 -17
sb:<name> good	13 -13
sb:<name> has	-7 7
sb:<name> have	8 -8
sb:<name> hope	11 -11
sb:<name> in	-22 22
sb:<name> last	8 -8
sb:<name> lose	-12 12
sb:<name> make	16 -16
sb:<name> medicine	18 -18
sb:<name> on	22 -22
sb:<name> pay	12 -12
sb:<name> put	21 -21
sb:<name> rise	-10 10
sb:<name> sell	-25 25
sb:<name> send	-20 20
sb:<name> tariff	-38 38
sb:<name> the	18 -18
sb:<name> they	-11 11
sb:<name> thi	-20 20
sb:<name> to	-28 28
sb:<name> would	-10 10
sb:<number> ,	-11 11
sb:<number> ;	-13 13
sb:<number> as	12 -12
sb:<number> cent	10 -10
sb:<number> duty	-11 11
sb:<number> economy	-11 11
sb:<number> gained	-14 14
sb:<number> in	18 -18
sb:<number> it	-22 22
sb:<number> member	-10 10
sb:<number> million	16 -16
sb:<number> the	-15 15
sb:<number> —	-10 10
sb:<office> at	-29 29
sb:<office> expect	-14 14
sb:<office> in	-13 13
sb:<organisation>	-8 8
sb:<organisation> 's	-12 12
sb:<organisation> ,	15 -15
sb:<organisation> <organisation>	-12 12
sb:<organisation> at	-20 20
sb:<organisation> charge	-14 14
sb:<organisation> had	-14 14
sb:<organisation> in	-24 24
sb:<organisation> last	13 -13
sb:<organisation> pay	10 -10
sb:<organisation> put	-13 13
sb:<organisation> reckon	-16 16
sb:<organisation> report	-8 8
sb:<organisation> sell	10 -10
sb:<organisation> to	13 -13
sb:<organisation> would	9 -9
sb:<person>	-16 16
sb:<person> 's	-6 6
sb:<person> :	-25 25
sb:<person> announce	13 -13
sb:<person> has	10 -10
sb:<person> meet	-12 12
sb:<person> put	13 -13
sb:<person> report	7 -7
sb:<person> sign	-8 8
sb:<quality> apparel	-9 9
sb:<quality> car	7 -7
sb:<quality> cement	-14 14
sb:<quality> coffee	-12 12
sb:<quality> deficit	-8 8
sb:<quality> export	-19 19
sb:<quality> farm	10 -10
sb:<quality> farmer	11 -11
sb:<quality> fish	-18 18
sb:<quality> growth	-9 9
sb:<quality> industrial	12 -12
sb:<quality> market	12 -12
sb:<quality> oil	-11 11
sb:<quality> paper	10 -10
sb:<quality> rice	-23 23
sb:<quality> steel	6 -6
sb:<quality> sugar	24 -24
sb:<quality> tariff	-13 13
sb:<quality> truck	8 -8
sb:<seat> ,	-16 16
sb:<seat> answer	-13 13
sb:<seat> has	-12 12
sb:<seat> propose	10 -10
sb:<seat> was	16 -16
sb:<seat> —	11 -11
sb:<sender>	-13 13
sb:<span> before	-16 16
sb:<span> earlier	-19 19
sb:<span> from	-13 13
sb:<v-buy>	-27 27
sb:<v-deny>	22 -22
sb:<v-impose>	16 -16
sb:<v-lack>	21 -21
sb:<v-renew>	18 -18
sb:<v-sell>	-9 9
sb:<v-stay>	-14 14
sb:<v-target>	12 -12
sb:a	11 -11
sb:a <name>	-12 12
sb:a <office>	20 -20
sb:a <organisation>	-11 11
sb:a <quality>	18 -18
sb:a different	-14 14
sb:a dispute	-16 16
sb:a double	9 -9
sb:a drop	-10 10
sb:a fall	-19 19
sb:a fee	11 -11
sb:a lapse	-10 10
sb:a licence	17 -17
sb:a quota	-11 11
sb:a second	-14 14
sb:a ship	12 -12
sb:a standstill	-12 12
sb:a third	16 -16
sb:a total	16 -16
sb:a trade	16 -16
sb:a value	-10 10
sb:a year	-11 11
sb:about <money>	20 -20
sb:about <number>	-10 10
sb:about a	12 -12
sb:above	7 -7
sb:above all	10 -10
sb:abroad	17 -17
sb:accept	-9 9
sb:accord	12 -12
sb:account for	15 -15
sb:accounted	13 -13
sb:accounted for	13 -13
sb:addition to	-11 11
sb:admission	12 -12
sb:again	-7 7
sb:ago	-13 13
sb:agree on	-16 16
sb:agree to	8 -8
sb:agreement with	19 -19
sb:aid	20 -20
sb:aim at	-13 13
sb:aircraft ,	13 -13
sb:all ,	13 -13
sb:all country	-9 9
sb:all in	-12 12
sb:allow	15 -15
sb:alone	-21 21
sb:along	13 -13
sb:also	-18 18
sb:also buy	-10 10
sb:aluminium	12 -12
sb:aluminum	-19 19
sb:aluminum remain	-12 12
sb:amount	-12 12
sb:an	-7 7
sb:an <office>	-12 12
sb:an <organisation>	-3 3
sb:an <quality>	11 -11
sb:an agreement	19 -19
sb:an order	-7 7
sb:and	10 -10
sb:and <name>	16 -16
sb:and <quality>	18 -18
sb:and aluminium	12 -12
sb:and aluminum	-21 21
sb:and cut	15 -15
sb:and export	12 -12
sb:and footwear	-12 12
sb:and gas	11 -11
sb:and get	-11 11
sb:and hope	11 -11
sb:and is	-10 10
sb:and keep	-12 12
sb:and of	10 -10
sb:and on	12 -12
sb:and say	18 -18
sb:and service	-13 13
sb:and some	-11 11
sb:and suspend	-11 11
sb:and want	-10 10
sb:announce on	13 -13
sb:annual	-14 14
sb:another	-11 11
sb:answer	-12 12
sb:any	6 -6
sb:apparel	-9 9
sb:apply ,	-13 13
sb:are <level>	-11 11
sb:are at	-17 17
sb:are charge	11 -11
sb:are subject	-12 12
sb:around	-13 13
sb:arrangement	-17 17
sb:as a	-12 12
sb:as it	-14 14
sb:as well	-14 14
sb:asean	-15 15
sb:ask	18 -18
sb:ask the	9 -9
sb:association of	-9 9
sb:at <money>	8 -8
sb:at a	-22 22
sb:at about	-8 8
sb:at around	-15 15
sb:at once	9 -9
sb:at that	12 -12
sb:at the	28 -28
sb:at yale	-25 25
sb:at zero	10 -10
sb:average	-57 57
sb:average <name>	-31 31
sb:average <quality>	-15 15
sb:average on	-13 13
sb:average rise	11 -11
sb:average tariff	-15 15
sb:avert	-10 10
sb:back at	12 -12
sb:back the	10 -10
sb:bean	8 -8
sb:because	14 -14
sb:become	-11 11
sb:beef ,	-11 11
sb:beef and	13 -13
sb:beef export	13 -13
sb:beef to	-10 10
sb:been	22 -22
sb:been at	-12 12
sb:been cut	-9 9
sb:been given	-11 11
sb:been worth	12 -12
sb:before ,	-11 11
sb:begin on	12 -12
sb:below	21 -21
sb:best	-16 16
sb:between <level>	10 -10
sb:bill	-12 12
sb:bison	-18 18
sb:bond	10 -10
sb:booked	-11 11
sb:both government	-10 10
sb:brent	13 -13
sb:bridge	16 -16
sb:bring <quality>	-13 13
sb:bring the	21 -21
sb:broadcaster	15 -15
sb:budget	15 -15
sb:burden	-14 14
sb:busan	-18 18
sb:busan ,	-17 17
sb:but	-13 13
sb:butter	-15 15
sb:buy <goods-amount>	11 -11
sb:buy about	8 -8
sb:buyer	-23 23
sb:by	-22 22
sb:by <level>	4 -4
sb:by <money>	-16 16
sb:by a	15 -15
sb:by as	-16 16
sb:by the	17 -17
sb:c	66 -66
sb:calculated that	-11 11
sb:call ,	-14 14
sb:cancel	13 -13
sb:cannot	-22 22
sb:car	-13 13
sb:car at	9 -9
sb:car the	-22 22
sb:cargo	19 -19
sb:cargo of	12 -12
sb:cargoe	13 -13
sb:carrier	-11 11
sb:carry	13 -13
sb:case	-6 6
sb:cash	-25 25
sb:cash ,	-25 25
sb:cashmere	12 -12
sb:cattle	-12 12
sb:ceiling of	8 -8
sb:cement	-13 13
sb:cement ,	-13 13
sb:cent	11 -11
sb:cent ,	10 -10
sb:charge	17 -17
sb:charge <level>	20 -20
sb:charge on	-10 10
sb:cheese	-21 21
sb:cheese to	-11 11
sb:cherry	-13 13
sb:clock	-10 10
sb:close to	-11 11
sb:closed	30 -30
sb:closed at	13 -13
sb:club	11 -11
sb:cocoa	7 -7
sb:cocoa paste	12 -12
sb:coffee from	-12 12
sb:come	13 -13
sb:come down	10 -10
sb:come on	21 -21
sb:comment	10 -10
sb:comment on	10 -10
sb:company	28 -28
sb:company ,	13 -13
sb:company pay	-10 10
sb:comply	-10 10
sb:conclude	15 -15
sb:correction	20 -20
sb:correction to	18 -18
sb:cosco	-16 16
sb:cost	17 -17
sb:cost <money>	18 -18
sb:cost <name>	-12 12
sb:cost me	11 -11
sb:cost more	10 -10
sb:cost the	-22 22
sb:could	10 -10
sb:count	-15 15
sb:count on	-10 10
sb:countermeasure	-15 15
sb:countermeasure on	-14 14
sb:counterpart	11 -11
sb:country 's	15 -15
sb:country ,	10 -10
sb:cover	-12 12
sb:crop	17 -17
sb:crude	16 -16
sb:current	19 -19
sb:custom	-7 7
sb:cut to	15 -15
sb:damage	-11 11
sb:damage at	-11 11
sb:data	-19 19
sb:day <name>	-10 10
sb:deal	-5 5
sb:deal ;	-12 12
sb:deal with	29 -29
sb:debt	11 -11
sb:decision ,	-9 9
sb:decline	-17 17
sb:deficit in	-12 12
sb:deliver	-14 14
sb:different	-14 14
sb:dispute	-20 20
sb:do	-19 19
sb:dollar	12 -12
sb:don't	12 -12
sb:done	-12 12
sb:donor	26 -26
sb:down to	13 -13
sb:draft	14 -14
sb:drop	-13 13
sb:drop by	-8 8
sb:drop of	-11 11
sb:during	11 -11
sb:duty	13 -13
sb:duty (	-13 13
sb:duty and	10 -10
sb:duty impose	-11 11
sb:duty stay	10 -10
sb:duty to	17 -17
sb:each	9 -9
sb:each of	16 -16
sb:each other	-12 12
sb:each side	-16 16
sb:each year	15 -15
sb:earlier	-14 14
sb:earlier ,	-15 15
sb:earth are	-11 11
sb:economy	13 -13
sb:economy grow	15 -15
sb:economy is	18 -18
sb:economy shrink	19 -19
sb:economy to	13 -13
sb:effective	-16 16
sb:electric	12 -12
sb:electric car	9 -9
sb:electricity	21 -21
sb:emergency	-10 10
sb:emergency duty	-9 9
sb:end a	-10 10
sb:end of	-14 14
sb:energy ,	-9 9
sb:energy and	15 -15
sb:estimate	-20 20
sb:estimate that	-26 26
sb:ethanol	15 -15
sb:everyone	-17 17
sb:except	-14 14
sb:expect	-8 8
sb:expect a	11 -11
sb:expect export	-14 14
sb:expect growth	19 -19
sb:expect that	-16 16
sb:export	-22 22
sb:export ,	12 -12
sb:export <goods-amount>	-13 13
sb:export from	-11 11
sb:export good	8 -8
sb:export grow	-12 12
sb:export rise	-14 14
sb:export to	-25 25
sb:extend	14 -14
sb:fabric	14 -14
sb:face the	12 -12
sb:fact	-10 10
sb:fact sheet	-11 11
sb:fall ,	8 -8
sb:fall from	-13 13
sb:fall of	-20 20
sb:fall to	29 -29
sb:farm product	-12 12
sb:farmer	16 -16
sb:fear	-17 17
sb:fear for	-14 14
sb:fee	24 -24
sb:fentanyl	46 -46
sb:figure of	8 -8
sb:fine	13 -13
sb:first	-5 5
sb:first <span>	-21 21
sb:first half	-24 24
sb:first quarter	-14 14
sb:fish	-20 20
sb:five	10 -10
sb:flour	12 -12
sb:follow	8 -8
sb:followed	-10 10
sb:food	-10 10
sb:footwear	-19 19
sb:footwear association	-9 9
sb:for <money>	-12 12
sb:for <name>	-15 15
sb:for <number>	-17 17
sb:for <span>	9 -9
sb:for a	12 -12
sb:for car	-11 11
sb:for everyone	-14 14
sb:for half	14 -14
sb:for more	9 -9
sb:for now	-14 14
sb:for the	15 -15
sb:for thi	-21 21
sb:for up	10 -10
sb:for which	-7 7
sb:forecast for	-19 19
sb:forecast of	11 -11
sb:foresee	-13 13
sb:free	-15 15
sb:free of	-15 15
sb:freight	18 -18
sb:from <number>	-8 8
sb:from <span>	-18 18
sb:from last	12 -12
sb:fruit	16 -16
sb:future	18 -18
sb:gain	-15 15
sb:gain for	-17 17
sb:gained <level>	-11 11
sb:gap	-21 21
sb:gap with	-8 8
sb:gave	13 -13
sb:gave the	19 -19
sb:general	13 -13
sb:get	-14 14
sb:get a	-10 10
sb:given	-15 15
sb:go on	17 -17
sb:go to	-10 10
sb:goal	-15 15
sb:goal of	-9 9
sb:good (	12 -12
sb:good and	-30 30
sb:good are	-11 11
sb:good deficit	10 -10
sb:good fall	-11 11
sb:good from	9 -9
sb:good have	10 -10
sb:good of	23 -23
sb:good pay	27 -27
sb:good with	-10 10
sb:good worth	-17 17
sb:government	-15 15
sb:grid	10 -10
sb:grow to	-11 11
sb:grower	-11 11
sb:growth at	-11 11
sb:growth in	-14 14
sb:growth of	37 -37
sb:had a	-14 14
sb:had agree	10 -10
sb:had an	12 -12
sb:had fall	-21 21
sb:had put	12 -12
sb:had reach	12 -12
sb:had set	-11 11
sb:had vote	-11 11
sb:half of	-6 6
sb:halloumi	14 -14
sb:harvest	26 -26
sb:has also	-15 15
sb:has fall	-16 16
sb:has pay	-15 15
sb:has report	-15 15
sb:has since	14 -14
sb:has to	15 -15
sb:have bring	16 -16
sb:have fall	-15 15
sb:have go	12 -12
sb:he had	13 -13
sb:he put	-12 12
sb:he would	14 -14
sb:high	5 -5
sb:himself	-10 10
sb:hit <quality>	-9 9
sb:hit back	10 -10
sb:hold back	9 -9
sb:hold until	-11 11
sb:hope that	12 -12
sb:hospital	20 -20
sb:hour	-26 26
sb:how	-14 14
sb:hyundai	-27 27
sb:i	-15 15
sb:i have	22 -22
sb:i read	-10 10
sb:i want	-9 9
sb:if	14 -14
sb:import <quality>	-12 12
sb:import at	-12 12
sb:import duty	14 -14
sb:import of	-16 16
sb:import will	16 -16
sb:in <goods-amount>	20 -20
sb:in <name>	39 -39
sb:in <number>	-26 26
sb:in <organisation>	10 -10
sb:in <seat>	-14 14
sb:in addition	-11 11
sb:in all	-12 12
sb:in an	-10 10
sb:in cash	-24 24
sb:in each	20 -20
sb:in good	-25 25
sb:in spring	-11 11
sb:in total	-12 12
sb:in turn	10 -10
sb:in up	-11 11
sb:in which	23 -23
sb:include	-26 26
sb:include the	-22 22
sb:included	-14 14
sb:included ,	-15 15
sb:income	20 -20
sb:index	18 -18
sb:inflation	25 -25
sb:interest	10 -10
sb:into	18 -18
sb:invest	-15 15
sb:investigation	14 -14
sb:investor	19 -19
sb:is <number>	8 -8
sb:is about	9 -9
sb:is also	-8 8
sb:is forecast	14 -14
sb:is it	9 -9
sb:is plan	12 -12
sb:is to	-10 10
sb:is valued	14 -14
sb:issue	-14 14
sb:issue are	-14 14
sb:istanbul	-12 12
sb:it by	-17 17
sb:it expect	11 -11
sb:it fall	-14 14
sb:it go	-24 24
sb:it grow	-12 12
sb:it had	-9 9
sb:it in	15 -15
sb:it is	-7 7
sb:it pay	11 -11
sb:it say	10 -10
sb:its <quality>	9 -9
sb:its deal	11 -11
sb:its duty	17 -17
sb:its economy	14 -14
sb:its export	-9 9
sb:its forecast	-13 13
sb:its market	-10 10
sb:its member	-11 11
sb:its plan	-10 10
sb:its purchase	-17 17
sb:its steel	-12 12
sb:its tariff	13 -13
sb:juice	-21 21
sb:just	13 -13
sb:keep the	9 -9
sb:lamb	-10 10
sb:lapse would	-10 10
sb:last season	10 -10
sb:law	14 -14
sb:leave of	9 -9
sb:less	-16 16
sb:let	19 -19
sb:letter	-17 17
sb:level	9 -9
sb:levy an	-10 10
sb:licence	20 -20
sb:licence for	21 -21
sb:like <name>	-11 11
sb:line of	19 -19
sb:list	-21 21
sb:list ,	-9 9
sb:list at	14 -14
sb:list has	12 -12
sb:little	10 -10
sb:loan	18 -18
sb:lose <level>	12 -12
sb:lower	-13 13
sb:lower <name>	-14 14
sb:lumber	16 -16
sb:machine	-20 20
sb:machinery	-12 12
sb:machinery and	-12 12
sb:magnet	-9 9
sb:make	11 -11
sb:maker	23 -23
sb:many of	10 -10
sb:market	12 -12
sb:match	11 -11
sb:may enter	-11 11
sb:may sell	10 -10
sb:me	7 -7
sb:mean	11 -11
sb:medicine worth	17 -17
sb:member	-14 14
sb:member had	-16 16
sb:member to	-13 13
sb:metal	-10 10
sb:metal tariff	-11 11
sb:middle	-11 11
sb:middle of	-11 11
sb:mill	16 -16
sb:million	20 -20
sb:ministry	-9 9
sb:minu	-14 14
sb:money	-11 11
sb:more	-20 20
sb:motor	9 -9
sb:move	8 -8
sb:much	-10 10
sb:name	-16 16
sb:narrow by	-19 19
sb:need	15 -15
sb:neighbour	-16 16
sb:neighbouring	19 -19
sb:net	26 -26
sb:never	-13 13
sb:new	18 -18
sb:new duty	-12 12
sb:newspaper	15 -15
sb:next	14 -14
sb:next year	10 -10
sb:night	20 -20
sb:nikkei	21 -21
sb:nikkei average	11 -11
sb:no deal	-20 20
sb:no more	-14 14
sb:not <number>	-7 7
sb:not comply	-10 10
sb:not more	-11 11
sb:not yet	-14 14
sb:nothing	10 -10
sb:nz	30 -30
sb:odd	10 -10
sb:of <goods-amount>	7 -7
sb:of <name>	25 -25
sb:of <number>	-10 10
sb:of about	15 -15
sb:of busan	-9 9
sb:of car	-14 14
sb:of cocoa	12 -12
sb:of duty	-13 13
sb:of each	-9 9
sb:of export	13 -13
sb:of his	12 -12
sb:of it	17 -17
sb:of more	13 -13
sb:of nearly	15 -15
sb:of power	10 -10
sb:of what	-13 13
sb:off	19 -19
sb:off the	13 -13
sb:offer	24 -24
sb:offer to	10 -10
sb:officer	9 -9
sb:ohio	11 -11
sb:oil	12 -12
sb:oil and	11 -11
sb:oil for	-10 10
sb:old	20 -20
sb:older <quality>	-12 12
sb:older duty	14 -14
sb:on <day-today>	-22 22
sb:on <quality>	19 -19
sb:on another	-12 12
sb:on beef	15 -15
sb:on c	23 -23
sb:on how	-11 11
sb:on medicine	-8 8
sb:on most	-20 20
sb:on paper	-11 11
sb:on pay	16 -16
sb:on them	12 -12
sb:on which	12 -12
sb:one <organisation>	-9 9
sb:one in	8 -8
sb:one of	9 -9
sb:one on	-10 10
sb:open its	-8 8
sb:opened	19 -19
sb:operating	10 -10
sb:operator	17 -17
sb:or	20 -20
sb:orange	-12 12
sb:orange juice	-10 10
sb:order from	-16 16
sb:other	12 -12
sb:our export	-9 9
sb:out	13 -13
sb:out of	8 -8
sb:over <span>	-20 20
sb:over fentanyl	13 -13
sb:own tariff	18 -18
sb:package	-11 11
sb:page	15 -15
sb:paper ,	-14 14
sb:parcel	10 -10
sb:part	19 -19
sb:part for	11 -11
sb:partner ,	-11 11
sb:paste	12 -12
sb:pay <money>	-9 9
sb:pay an	13 -13
sb:pea	13 -13
sb:peak	10 -10
sb:peso	15 -15
sb:phase	11 -11
sb:plan for	-10 10
sb:plane	-13 13
sb:plant	-11 11
sb:pledge	-10 10
sb:plu	-5 5
sb:point	26 -26
sb:point of	15 -15
sb:pointed	-12 12
sb:pointed out	-11 11
sb:port of	-10 10
sb:power	13 -13
sb:present it	-13 13
sb:press	16 -16
sb:price	37 -37
sb:price in	12 -12
sb:produce	13 -13
sb:producer	19 -19
sb:product	-10 10
sb:product ,	-16 16
sb:profit	26 -26
sb:project	-10 10
sb:propose	10 -10
sb:province	13 -13
sb:public	15 -15
sb:pump	-15 15
sb:purchase	-25 25
sb:purchase of	-8 8
sb:put	-13 13
sb:put <level>	23 -23
sb:put <name>	-16 16
sb:put <quality>	-13 13
sb:put at	-9 9
sb:put it	-14 14
sb:put its	-12 12
sb:put off	11 -11
sb:put the	-19 19
sb:put what	-17 17
sb:quantity	-12 12
sb:quarter ,	-18 18
sb:quota	-15 15
sb:quota at	10 -10
sb:quota for	27 -27
sb:quota free	-14 14
sb:quota of	-22 22
sb:raise	14 -14
sb:rate	16 -16
sb:rate apply	-9 9
sb:rate for	11 -11
sb:rate of	19 -19
sb:rate was	-11 11
sb:read	-8 8
sb:read that	-13 13
sb:recession	13 -13
sb:recession at	12 -12
sb:reciprocal rate	-13 13
sb:reckon	-22 22
sb:reckon that	-16 16
sb:reckon with	-11 11
sb:record	7 -7
sb:reduce tariff	9 -9
sb:reduce the	-12 12
sb:refund	-11 11
sb:refund of	-14 14
sb:regard	11 -11
sb:region have	-10 10
sb:regional	9 -9
sb:reject	9 -9
sb:release	17 -17
sb:report	10 -10
sb:report that	16 -16
sb:reporter on	-10 10
sb:represent	10 -10
sb:reserve	18 -18
sb:resume	12 -12
sb:retail	26 -26
sb:return ,	13 -13
sb:return to	-6 6
sb:revenue	15 -15
sb:revenue of	20 -20
sb:rice	-14 14
sb:rice by	-10 10
sb:rise <level>	-12 12
sb:rise on	-11 11
sb:road	12 -12
sb:room	13 -13
sb:run	12 -12
sb:s	25 -25
sb:sale	13 -13
sb:sale to	-11 11
sb:sanction	13 -13
sb:sanction on	13 -13
sb:say ,	-17 17
sb:say <seat>	10 -10
sb:say it	19 -19
sb:say on	9 -9
sb:scotch	8 -8
sb:seafood	-8 8
sb:season	7 -7
sb:second	-17 17
sb:second quarter	-25 25
sb:section	21 -21
sb:seed	18 -18
sb:seed to	13 -13
sb:sell it	11 -11
sb:sell to	-10 10
sb:send	-13 13
sb:set a	-12 12
sb:shanghai	11 -11
sb:share	44 -44
sb:share fall	12 -12
sb:share in	10 -10
sb:she	7 -7
sb:sheet	-9 9
sb:ship	12 -12
sb:ship with	14 -14
sb:shipment	-33 33
sb:shirt	11 -11
sb:shop	19 -19
sb:should be	-8 8
sb:sign an	-7 7
sb:sign the	19 -19
sb:since <month-gone>	-14 14
sb:sir	15 -15
sb:sir ,	14 -14
sb:slip	11 -11
sb:snow	9 -9
sb:so do	-13 13
sb:soap	13 -13
sb:some <number>	10 -10
sb:some farm	-13 13
sb:south	9 -9
sb:southeast	-17 17
sb:southeast asia	-17 17
sb:soybean in	14 -14
sb:speak	14 -14
sb:spending	18 -18
sb:spent	12 -12
sb:standstill	-10 10
sb:start	-7 7
sb:state	-10 10
sb:state buyer	-19 19
sb:stay :	-21 21
sb:stay at	12 -12
sb:steel ,	16 -16
sb:steel and	-13 13
sb:steel pay	-10 10
sb:steel quota	9 -9
sb:steel to	10 -10
sb:step	-12 12
sb:still bear	-9 9
sb:stock	31 -31
sb:stock in	20 -20
sb:stop	16 -16
sb:store	-13 13
sb:story	-12 12
sb:strike	12 -12
sb:subsidy	18 -18
sb:sugar	11 -11
sb:summer	20 -20
sb:supplier ,	-11 11
sb:supply	10 -10
sb:surcharge	16 -16
sb:surcharge of	21 -21
sb:surplu	-19 19
sb:suspend <points>	-9 9
sb:suspension	14 -14
sb:swap	10 -10
sb:take	-17 17
sb:take <goods-amount>	-8 8
sb:take <level>	-23 23
sb:take a	6 -6
sb:take about	-7 7
sb:take the	11 -11
sb:talk on	-9 9
sb:target	-14 14
sb:target for	-10 10
sb:tariff are	-20 20
sb:tariff fall	-15 15
sb:tariff for	22 -22
sb:tariff of	13 -13
sb:tariff rise	14 -14
sb:tariff stand	-16 16
sb:tariff that	15 -15
sb:tariff will	-13 13
sb:tea	-10 10
sb:tea for	-9 9
sb:tell reporter	-7 7
sb:tell the	11 -11
sb:than <money>	-13 13
sb:than <name>	-11 11
sb:than in	11 -11
sb:that 's	-22 22
sb:that ,	-23 23
sb:that <name>	35 -35
sb:that <number>	12 -12
sb:that are	9 -9
sb:that day	-8 8
sb:that go	9 -9
sb:that import	-17 17
sb:that is	-17 17
sb:that may	-9 9
sb:that order	-13 13
sb:that our	14 -14
sb:that shipment	-11 11
sb:that tariff	-22 22
sb:that the	-7 7
sb:that were	-12 12
sb:that you	8 -8
sb:the <money>	-17 17
sb:the <name>	-10 10
sb:the <person>	23 -23
sb:the <quality>	-5 5
sb:the additional	18 -18
sb:the aim	14 -14
sb:the amount	-15 15
sb:the arrangement	-13 13
sb:the average	-39 39
sb:the clock	-11 11
sb:the company	25 -25
sb:the counter	15 -15
sb:the current	15 -15
sb:the cut	-17 17
sb:the damage	-15 15
sb:the decision	13 -13
sb:the dollar	13 -13
sb:the draft	9 -9
sb:the duty	23 -23
sb:the emergency	-9 9
sb:the fact	-13 13
sb:the fall	-13 13
sb:the fentanyl	15 -15
sb:the figure	10 -10
sb:the first	-13 13
sb:the gain	-18 18
sb:the gap	-15 15
sb:the good	-14 14
sb:the harvest	15 -15
sb:the house	18 -18
sb:the lower	9 -9
sb:the metal	-10 10
sb:the middle	-11 11
sb:the neighbouring	15 -15
sb:the nikkei	19 -19
sb:the old	16 -16
sb:the order	21 -21
sb:the peso	14 -14
sb:the pledge	-15 15
sb:the province	13 -13
sb:the quota	-14 14
sb:the regional	9 -9
sb:the rise	9 -9
sb:the south	9 -9
sb:the strike	23 -23
sb:the summer	10 -10
sb:the suspension	14 -14
sb:the three	-15 15
sb:the total	10 -10
sb:the truce	-14 14
sb:the two	-28 28
sb:the usmca	-9 9
sb:the usual	-11 11
sb:the value	10 -10
sb:the worst	11 -11
sb:the year	-29 29
sb:their	6 -6
sb:them ,	7 -7
sb:then ,	9 -9
sb:then <quality>	-9 9
sb:then the	-13 13
sb:there are	19 -19
sb:these	-15 15
sb:they	-19 19
sb:they are	13 -13
sb:they do	-9 9
sb:they fall	-11 11
sb:they were	-20 20
sb:thi	-10 10
sb:thi one	-23 23
sb:think	-10 10
sb:third	14 -14
sb:third ,	11 -11
sb:those	-14 14
sb:those from	18 -18
sb:those of	-14 14
sb:those to	-43 43
sb:three	-9 9
sb:three time	-10 10
sb:through the	-5 5
sb:ticket	21 -21
sb:ticket sale	9 -9
sb:time the	-9 9
sb:to <day-gone>	12 -12
sb:to <goods-amount>	-32 32
sb:to <level>	6 -6
sb:to <money>	9 -9
sb:to <name>	-38 38
sb:to <number>	9 -9
sb:to <organisation>	-14 14
sb:to all	-12 12
sb:to almost	-12 12
sb:to answer	-10 10
sb:to apply	10 -10
sb:to as	13 -13
sb:to be	9 -9
sb:to cut	9 -9
sb:to grow	14 -14
sb:to invest	-11 11
sb:to last	16 -16
sb:to lift	-10 10
sb:to sell	8 -8
sb:to sign	22 -22
sb:to southeast	-17 17
sb:to take	-10 10
sb:to the	-18 18
sb:to which	-11 11
sb:together	-16 16
sb:total export	-12 12
sb:total of	12 -12
sb:trade	-20 20
sb:trade among	-9 9
sb:trade deficit	-7 7
sb:trade of	15 -15
sb:trade will	-8 8
sb:trader	-15 15
sb:trading	-11 11
sb:trading partner	-10 10
sb:traffic	15 -15
sb:treaty	-6 6
sb:truce	-11 11
sb:truce in	-10 10
sb:truck	12 -12
sb:tuna for	13 -13
sb:turn	13 -13
sb:two	-28 28
sb:two come	11 -11
sb:two step	-13 13
sb:under a	-22 22
sb:under it	16 -16
sb:under section	18 -18
sb:under the	-8 8
sb:understanding	-12 12
sb:united	12 -12
sb:unloaded	-8 8
sb:until <day-ahead>	18 -18
sb:until <day-gone>	-19 19
sb:until now	16 -16
sb:until that	-10 10
sb:until then	-14 14
sb:use	13 -13
sb:used	10 -10
sb:used to	6 -6
sb:usmca	-9 9
sb:usmca ,	-14 14
sb:usual	-12 12
sb:vegetable	-10 10
sb:very	12 -12
sb:visitor	17 -17
sb:volume	-41 41
sb:volume :	-8 8
sb:wage	17 -17
sb:walnut	-15 15
sb:want <level>	10 -10
sb:war	10 -10
sb:warehouse	23 -23
sb:warn	13 -13
sb:warn that	12 -12
sb:was charge	-10 10
sb:was worth	12 -12
sb:we buy	11 -11
sb:we have	-10 10
sb:we pay	-29 29
sb:we say	13 -13
sb:welcomed	-10 10
sb:welcomed the	-10 10
sb:well	-21 21
sb:were <money>	8 -8
sb:were at	12 -12
sb:were charge	-12 12
sb:were cut	9 -9
sb:were down	-17 17
sb:what	-17 17
sb:what 's	11 -11
sb:what stay	-21 21
sb:what you	-13 13
sb:when	15 -15
sb:when <seat>	-18 18
sb:when it	18 -18
sb:where	21 -21
sb:where a	11 -11
sb:which are	-10 10
sb:which come	-19 19
sb:which has	11 -11
sb:which hold	-6 6
sb:which make	24 -24
sb:which pay	-16 16
sb:which sell	16 -16
sb:which the	21 -21
sb:who	15 -15
sb:whose <person>	-16 16
sb:will buy	5 -5
sb:will cost	17 -17
sb:will not	-12 12
sb:will pay	14 -14
sb:win	12 -12
sb:wine	-13 13
sb:wine to	-10 10
sb:with <number>	15 -15
sb:with <seat>	-18 18
sb:with an	-23 23
sb:with it	11 -11
sb:with which	-10 10
sb:without	14 -14
sb:without a	16 -16
sb:without the	15 -15
sb:wool	-13 13
sb:work	15 -15
sb:world economy	10 -10
sb:world trade	-16 16
sb:worth <number>	11 -11
sb:worth c	28 -28
sb:would add	-12 12
sb:would also	-8 8
sb:would lose	-22 22
sb:would take	-19 19
sb:write	16 -16
sb:write on	-10 10
sb:write that	24 -24
sb:yale	-25 25
sb:yale put	-11 11
sb:year	-11 11
sb:year 's	15 -15
sb:year <name>	-18 18
sb:year ago	-14 14
sb:year at	-13 13
sb:year come	14 -14
sb:year it	-12 12
sb:year on	-17 17
sb:year the	19 -19
sb:year to	-19 19
sb:year we	-12 12
sb:yet	-17 17
sb:yield	9 -9
sb:you have	-11 11
sb:zero	13 -13
sb:zurich	-11 11
sb:—	13 -13
sb:•	19 -19
sentence about exports 8	-7 7
sentence about investment 4	27 -27
sentence about trade 10	-12 12
sentence each way	15 -15
sentence not trade	10 -10
sentence period	-13 13
sentence trade	-11 11
sentence worth	-19 19
short fraction	25 -25
short no	-50 50
short number alone	133 -133
side money	-24 24
size % -1	-45 45
size % 0	36 -36
size % 1	25 -25
size % 2	72 -72
size % 3	14 -14
size EUR 0	24 -24
size EUR 1	20 -20
size EUR 10	-90 90
size EUR 11	-15 15
size EUR 4	30 -30
size EUR 5	17 -17
size EUR 6	9 -9
size EUR 7	-32 32
size EUR 9	20 -20
size GBP 10	-13 13
size GBP 11	-12 12
size GBP 7	10 -10
size GBP 9	23 -23
size JPY 9	-13 13
size USD 0	36 -36
size USD 1	19 -19
size USD 10	-24 24
size USD 11	-122 122
size USD 12	13 -13
size USD 2	15 -15
size USD 3	41 -41
size USD 4	59 -59
size USD 5	51 -51
size USD 6	24 -24
size USD 7	-7 7
size USD 8	-20 20
size USD 9	28 -28
size tonnes 0	44 -44
size tonnes 1	46 -46
size tonnes 4	-10 10
size tonnes 5	-51 51
size tonnes 6	31 -31
size tonnes 7	-85 85
size tonnes 8	24 -24
size tonnes 9	39 -39
size units 0	63 -63
size units 1	19 -19
size units 2	-23 23
size units 3	17 -17
size units 4	-52 52
size units 5	13 -13
size units 6	-9 9
t0=future-passive	14 -14
t0=present-passive	13 -13
t1=future-passive	13 -13
t1=gerund	11 -11
t1=present-passive	12 -12
t2=future	2 -2
t2=participle-passive	10 -10
t2=perfect-not	10 -10
t2=perfect-passive	-12 12
t2=pluperfect	12 -12
t2=present	7 -7
t2=present-not	-9 9
top	15 -15
unit %	42 -42
unit CNY	34 -34
unit GBP	28 -28
unit USD	-15 15
unit tonnes	-14 14
unit units	10 -10
v0-none	6 -6
v0=agree	11 -11
v0=aim	-18 18
v0=ask	18 -18
v0=average	-22 22
v0=confirm	-14 14
v0=cut	13 -13
v0=deliver	-10 10
v0=double	-12 12
v0=extend	14 -14
v0=keep	26 -26
v0=make	9 -9
v0=need	13 -13
v0=offer	20 -20
v0=order	-16 16
v0=owe	12 -12
v0=raise	14 -14
v0=reach	14 -14
v0=reduce	10 -10
v0=remain	13 -13
v0=see	12 -12
v0=start	-10 10
v0=supply	9 -9
v0=want	10 -10
v1-none	5 -5
v1=agree	17 -17
v1=aim	-14 14
v1=amount	-12 12
v1=answer	-16 16
v1=average	-22 22
v1=begin	17 -17
v1=cut	11 -11
v1=deliver	-13 13
v1=extend	14 -14
v1=hope	-11 11
v1=import	12 -12
v1=keep	28 -28
v1=make	10 -10
v1=need	11 -11
v1=offer	17 -17
v1=owe	12 -12
v1=reach	12 -12
v1=reckon	-13 13
v1=remain	13 -13
v1=start	-13 13
v1=supply	9 -9
v1=vote	7 -7
v1=want	12 -12
v2=apply	13 -13
v2=be	-4 4
v2=collect	-17 17
v2=export	-18 18
v2=halve	14 -14
v2=lower	-12 12
v2=other	17 -17
v2=ready	-12 12
v2=sell	11 -11
v2=send	-15 15
v2=stand	17 -17
v2=start	-11 11
v2=wait	16 -16
v2=win	14 -14
vt0=agree pluperfect	12 -12
vt0=aim present	-18 18
vt0=answer past	-11 11
vt0=ask past	12 -12
vt0=average present	-12 12
vt0=be perfect	10 -10
vt0=bear present	12 -12
vt0=begin past	14 -14
vt0=buy present	-18 18
vt0=collect present	-14 14
vt0=come present	-8 8
vt0=confirm past	-11 11
vt0=cut present	17 -17
vt0=drop future	8 -8
vt0=estimate past	16 -16
vt0=expect pluperfect	-14 14
vt0=fall perfect	-21 21
vt0=fall present	12 -12
vt0=go modal	12 -12
vt0=go past	-5 5
vt0=go perfect	11 -11
vt0=hope present	-16 16
vt0=keep present	13 -13
vt0=let future	-14 14
vt0=lose modal	-11 11
vt0=lower past	-17 17
vt0=make past	9 -9
vt0=make pluperfect	-9 9
vt0=make present	14 -14
vt0=offer past	11 -11
vt0=offer perfect	10 -10
vt0=order future	-14 14
vt0=pledge perfect	11 -11
vt0=put pluperfect	12 -12
vt0=reach pluperfect	12 -12
vt0=reduce modal	9 -9
vt0=remain present	12 -12
vt0=rise perfect	-12 12
vt0=rise present	16 -16
vt0=set pluperfect	-11 11
vt0=shrink modal	-15 15
vt0=shrink past	6 -6
vt0=sign perfect	-13 13
vt0=take present	19 -19
vt0=vote pluperfect	-10 10
vt0=want present	9 -9
vt1=aim present	-14 14
vt1=answer infinitive	-11 11
vt1=answer past	-11 11
vt1=ask past	12 -12
vt1=average present	-12 12
vt1=be perfect	10 -10
vt1=bear present	12 -12
vt1=begin past	18 -18
vt1=bring participle	-14 14
vt1=buy infinitive	12 -12
vt1=buy present	-18 18
vt1=collect present	-14 14
vt1=come present	-8 8
vt1=confirm past	-11 11
vt1=cut present	17 -17
vt1=drop future	8 -8
vt1=drop present	12 -12
vt1=estimate past	16 -16
vt1=expect past	-10 10
vt1=expect pluperfect	-14 14
vt1=expect present	11 -11
vt1=fall gerund	13 -13
vt1=fall perfect	-21 21
vt1=fall present	12 -12
vt1=go past	-5 5
vt1=go perfect	11 -11
vt1=grow infinitive	10 -10
vt1=hope present	-22 22
vt1=keep present	13 -13
vt1=let future	-14 14
vt1=lose modal	-11 11
vt1=lower past	-17 17
vt1=make past	9 -9
vt1=make pluperfect	-9 9
vt1=make present	14 -14
vt1=order future	-14 14
vt1=order present	8 -8
vt1=pledge perfect	11 -11
vt1=put pluperfect	12 -12
vt1=put present	-15 15
vt1=reach pluperfect	12 -12
vt1=reduce modal	9 -9
vt1=remain present	12 -12
vt1=rise perfect	-12 12
vt1=rise present	16 -16
vt1=see infinitive	-15 15
vt1=sell infinitive	5 -5
vt1=set pluperfect	-11 11
vt1=shrink modal	-15 15
vt1=shrink past	6 -6
vt1=take gerund	-9 9
vt1=take present	19 -19
vt2=agree pluperfect	4 -4
vt2=be modal	-11 11
vt2=be perfect	15 -15
vt2=be present	-13 13
vt2=collect past	-9 9
vt2=export present	-27 27
vt2=go past	-16 16
vt2=halve participle	15 -15
vt2=have past	-9 9
vt2=have present	10 -10
vt2=impose past	-12 12
vt2=leave present	19 -19
vt2=lower present	-12 12
vt2=other present	16 -16
vt2=ready present	-12 12
vt2=sell present	13 -13
vt2=send present	-19 19
vt2=take past	-15 15
vt2=wait present	14 -14
year earlier	-9 9
year earlier money	11 -11
year earlier percent	-7 7
year earlier tonnes	-11 11
year later	-26 26
year later money	-38 38`;
