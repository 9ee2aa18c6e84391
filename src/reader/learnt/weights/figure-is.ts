// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	19 -19
a:!	-20 20
a:'s output	-17 17
a:.	8 -8
a:<day-gone> .	-14 14
a:<day-today>	15 -15
a:<day-today> .	12 -12
a:<duty>	10 -10
a:<goods-amount>	-28 28
a:<level-noun>	-11 11
a:<level> in	7 -7
a:<money>	27 -27
a:<money> in	10 -10
a:<month-ahead>	6 -6
a:<month-ahead> and	-9 9
a:<month-gone>	8 -8
a:<month-gone> from	-8 8
a:<name>	-13 13
a:<name> 's	-8 8
a:<name> export	-19 19
a:<name> is	-7 7
a:<number> .	-18 18
a:<number> to	6 -6
a:<person>	25 -25
a:<person> 's	15 -15
a:<quality> duty	-9 9
a:<quality> rice	-8 8
a:<seat>	15 -15
a:<sender>	7 -7
a:<span>	-7 7
a:<span> .	13 -13
a:<span> by	8 -8
a:<span> for	-9 9
a:<span> from	6 -6
a:<span> in	-7 7
a:<v-begin>	-11 11
a:<v-impose>	-9 9
a:<v-return>	17 -17
a:<v-say>	32 -32
a:<v-stay>	-9 9
a:<v-suspend>	7 -7
a:<v-target>	-11 11
a:a	16 -16
a:a kilo	9 -9
a:a tonne	8 -8
a:above	-8 8
a:additional	-11 11
a:after	-17 17
a:after .	-14 14
a:again	8 -8
a:against	8 -8
a:ago	8 -8
a:agree	-10 10
a:agreement	8 -8
a:all	12 -12
a:all the	10 -10
a:aluminium	-9 9
a:an	9 -9
a:and <goods-amount>	-14 14
a:and <level>	25 -25
a:and <month-gone>	-14 14
a:and <number>	6 -6
a:and <quality>	-9 9
a:and a	16 -16
a:and aluminium	-9 9
a:and another	-9 9
a:and no	-15 15
a:and the	8 -8
a:another	-10 10
a:are	8 -8
a:as	7 -7
a:at <level>	-15 15
a:at <money>	8 -8
a:at <number>	-7 7
a:at a	-9 9
a:at present	-11 11
a:at stake	-9 9
a:at the	16 -16
a:average	-27 27
a:back	7 -7
a:banana	14 -14
a:barrel	8 -8
a:be	-10 10
a:be pay	-7 7
a:beef and	-20 20
a:beef plant	13 -13
a:been	-9 9
a:before	-10 10
a:before .	-13 13
a:before the	18 -18
a:below	6 -6
a:between	-16 16
a:between <month-ahead>	-9 9
a:boeing	-6 6
a:bushel	6 -6
a:business	12 -12
a:buy	-8 8
a:by	-11 11
a:by <day-ahead>	-8 8
a:by value	9 -9
a:category	14 -14
a:cent	8 -8
a:charge	-8 8
a:charge .	-12 12
a:collect	-12 12
a:come	-8 8
a:come in	-9 9
a:come to	7 -7
a:corn	6 -6
a:cost	6 -6
a:cotton	12 -12
a:covered	-7 7
a:crop	7 -7
a:cut	9 -9
a:day	6 -6
a:direction	-9 9
a:direction .	-8 8
a:dollar	6 -6
a:duty .	10 -10
a:duty on	-14 14
a:each	-22 22
a:each of	-16 16
a:each side	-9 9
a:earlier	-9 9
a:earn	6 -6
a:earth	6 -6
a:emergency	-6 6
a:emergency law	-6 6
a:enter	-9 9
a:ethanol	-8 8
a:euro	13 -13
a:expect	-6 6
a:expect .	-11 11
a:extension	-10 10
a:fall	6 -6
a:far	-6 6
a:far .	-6 6
a:farm	-8 8
a:farm good	-8 8
a:fentanyl	11 -11
a:fewer	-9 9
a:firm	13 -13
a:first <span>	-7 7
a:first quarter	7 -7
a:first term	-10 10
a:fiscal	-14 14
a:fiscal year	-6 6
a:flour	7 -7
a:for	8 -8
a:for <money>	6 -6
a:for <name>	-7 7
a:for shipbuilding	-12 12
a:for the	-7 7
a:for thi	-10 10
a:force	8 -8
a:force .	7 -7
a:from <day-ahead>	14 -14
a:from <name>	7 -7
a:from the	-8 8
a:fruit	-8 8
a:geneva	6 -6
a:get	11 -11
a:give	6 -6
a:goal	8 -8
a:good	-22 22
a:good .	-9 9
a:good at	-10 10
a:grain	7 -7
a:grape	-12 12
a:grower	17 -17
a:growth	-28 28
a:had been	-6 6
a:half	14 -14
a:harvest	6 -6
a:have	16 -16
a:here .	9 -9
a:higher	-12 12
a:higher .	-17 17
a:his	12 -12
a:hit	-11 11
a:import	11 -11
a:import of	12 -12
a:in .	-15 15
a:in <month-ahead>	9 -9
a:in <month-gone>	6 -6
a:in <name>	18 -18
a:in <number>	-15 15
a:in <seat>	11 -11
a:in a	-10 10
a:in busan	7 -7
a:in each	-17 17
a:in force	7 -7
a:in good	-7 7
a:in new	-10 10
a:in the	10 -10
a:in total	-9 9
a:included	6 -6
a:industrial	-22 22
a:industrial good	-22 22
a:instead of	7 -7
a:into	-6 6
a:investment in	12 -12
a:is a	-7 7
a:is to	-9 9
a:island	-8 8
a:it	7 -7
a:it .	-20 20
a:its	7 -7
a:its neighbour	6 -6
a:its own	12 -12
a:kilo	17 -17
a:last .	-7 7
a:last fiscal	-6 6
a:last week	11 -11
a:law	-8 8
a:law .	-10 10
a:less	-17 17
a:less than	-15 15
a:line	14 -14
a:listed	6 -6
a:litre	7 -7
a:long	6 -6
a:lower	-11 11
a:maize	7 -7
a:make	8 -8
a:market	10 -10
a:market .	7 -7
a:may	-19 19
a:meet	-9 9
a:member	6 -6
a:middle	9 -9
a:middle of	9 -9
a:more .	8 -8
a:more than	-7 7
a:much	9 -9
a:neighbour	6 -6
a:new duty	-11 11
a:next .	-17 17
a:nil	-24 24
a:no	-8 8
a:not	8 -8
a:nothing	8 -8
a:now	8 -8
a:now .	6 -6
a:of <level>	-8 8
a:of <name>	-18 18
a:of <person>	21 -21
a:of <quality>	-7 7
a:of a	14 -14
a:of all	13 -13
a:of beef	-13 13
a:of duty	-11 11
a:of his	11 -11
a:of investment	-7 7
a:of its	7 -7
a:of our	10 -10
a:of soybean	-17 17
a:of the	11 -11
a:of them	10 -10
a:off the	-6 6
a:oil	6 -6
a:on	17 -17
a:on <day-ahead>	10 -10
a:on <name>	8 -8
a:on <quality>	-18 18
a:on average	-28 28
a:on each	-9 9
a:on good	8 -8
a:on most	-6 6
a:on steel	-10 10
a:on the	10 -10
a:once	15 -15
a:once the	9 -9
a:one	12 -12
a:one .	14 -14
a:or	-15 15
a:or <level>	-12 12
a:order	-6 6
a:other way	-7 7
a:our	8 -8
a:output	-23 23
a:output .	-23 23
a:over <span>	-9 9
a:own	12 -12
a:pay	9 -9
a:pay <level>	10 -10
a:people	7 -7
a:permanent	-10 10
a:port	7 -7
a:potatoe	9 -9
a:present	-13 13
a:present .	-15 15
a:price	-6 6
a:proceed	7 -7
a:quarter	9 -9
a:quarter .	-8 8
a:quota	-15 15
a:rare	6 -6
a:reach	11 -11
a:region	9 -9
a:rose	6 -6
a:sale	11 -11
a:sale .	11 -11
a:say	7 -7
a:season	-20 20
a:season .	-10 10
a:second	9 -9
a:sell	12 -12
a:sell .	6 -6
a:sell to	11 -11
a:send	-15 15
a:sesame	18 -18
a:share	6 -6
a:shipbuilding	-15 15
a:shipbuilding .	-6 6
a:side	-7 7
a:side .	-6 6
a:since <month-gone>	6 -6
a:since <number>	14 -14
a:since spring	8 -8
a:since the	-17 17
a:so	-6 6
a:some	8 -8
a:south	-15 15
a:spring	12 -12
a:spring .	11 -11
a:stake	-9 9
a:start on	-10 10
a:state	9 -9
a:stay in	7 -7
a:steel	-19 19
a:steel .	-14 14
a:steel and	-8 8
a:such	11 -11
a:table	-6 6
a:tariff	19 -19
a:tariff .	9 -9
a:tariff line	7 -7
a:tariff of	-7 7
a:tariff on	7 -7
a:term	-10 10
a:than	-16 16
a:than <span>	6 -6
a:than at	13 -13
a:than in	-30 30
a:than the	-18 18
a:that	-7 7
a:the	6 -6
a:the <day-gone>	-8 8
a:the <name>	-6 6
a:the <span>	-11 11
a:the come	-13 13
a:the duty	11 -11
a:the emergency	-7 7
a:the first	-10 10
a:the island	-8 8
a:the market	7 -7
a:the middle	9 -9
a:the new	6 -6
a:the proceed	7 -7
a:the region	9 -9
a:the season	-9 9
a:the second	9 -9
a:the year	-16 16
a:their	9 -9
a:them	18 -18
a:them .	-9 9
a:then	-12 12
a:then .	-14 14
a:thi month	8 -8
a:thi year	-11 11
a:thing	6 -6
a:three	-10 10
a:time	20 -20
a:to	16 -16
a:to <goods-amount>	-8 8
a:to <level>	6 -6
a:to <money>	-7 7
a:to <number>	19 -19
a:to <seat>	-6 6
a:to a	-9 9
a:to be	-12 12
a:to its	6 -6
a:to the	-9 9
a:to zero	-10 10
a:tomatoe	-6 6
a:ton	6 -6
a:tonne	8 -8
a:total .	8 -8
a:truce	-6 6
a:truce .	-9 9
a:turnover	11 -11
a:turnover .	11 -11
a:under the	-10 10
a:until	7 -7
a:until the	7 -7
a:up	-15 15
a:up .	-6 6
a:upon	8 -8
a:us	7 -7
a:value	17 -17
a:value .	11 -11
a:wait	7 -7
a:waiting	11 -11
a:was collect	-8 8
a:water	6 -6
a:week	12 -12
a:week .	9 -9
a:what <name>	-12 12
a:what it	9 -9
a:wheat	-7 7
a:will	16 -16
a:within	-13 13
a:within the	-11 11
a:without	-14 14
a:worth last	6 -6
a:worth of	-14 14
a:would be	-7 7
a:year	-11 11
a:year ago	8 -8
a:year before	-24 24
a:zero .	-13 13
after other unit far money	-9 9
after other unit far percent	-15 15
after other unit far units	10 -10
after other unit here money	-21 21
after other unit here percent	-29 29
after other unit here units	-6 6
after other unit next money	8 -8
after other unit next percent	-17 17
after other unit next tonnes	6 -6
after other unit next units	17 -17
after same unit far money	38 -38
after same unit far percent	30 -30
after same unit far units	15 -15
after same unit here money	11 -11
after same unit here percent	28 -28
after same unit here tonnes	14 -14
after same unit next money	-19 19
after same unit next percent	9 -9
after same unit next tonnes	-23 23
b:&	9 -9
b:& p	9 -9
b:'	23 -23
b:'s	11 -11
b:'s central	-13 13
b:'s duty	9 -9
b:'s economy	19 -19
b:'s export	-14 14
b:'s growth	13 -13
b:'s share	10 -10
b:'s surplu	-10 10
b:'s tariff	-9 9
b:(	11 -11
b:+	-7 7
b:,	-7 7
b:, <person>	-6 6
b:, <quality>	8 -8
b:, a	-36 36
b:, about	12 -12
b:, ask	-7 7
b:, at	15 -15
b:, by	-11 11
b:, come	7 -7
b:, down	-9 9
b:, is	-6 6
b:, not	21 -21
b:, of	-13 13
b:, on	-7 7
b:, or	20 -20
b:, sell	9 -9
b:, some	6 -6
b:, tariff	-17 17
b:, the	18 -18
b:, to	13 -13
b:, with	8 -8
b:.	-17 17
b:: <number>	21 -21
b:: in	-7 7
b:: it	-14 14
b:: our	6 -6
b:: the	24 -24
b:: up	10 -10
b:: we	-9 9
b:;	9 -9
b:; it	6 -6
b:; the	-13 13
b:<agent>	-9 9
b:<day-ahead>	10 -10
b:<day-gone> the	-16 16
b:<goods-amount>	14 -14
b:<goods-amount> in	18 -18
b:<level-noun>	11 -11
b:<level>	20 -20
b:<level> and	7 -7
b:<level> at	7 -7
b:<level> for	18 -18
b:<level> from	9 -9
b:<level> in	8 -8
b:<level> of	-21 21
b:<level> on	-6 6
b:<level> since	8 -8
b:<name> 's	6 -6
b:<name> <level>	6 -6
b:<name> a	10 -10
b:<name> accept	-8 8
b:<name> at	9 -9
b:<name> buy	-8 8
b:<name> by	7 -7
b:<name> charge	18 -18
b:<name> collect	-8 8
b:<name> duty	10 -10
b:<name> export	6 -6
b:<name> fall	12 -12
b:<name> go	-8 8
b:<name> had	7 -7
b:<name> import	-10 10
b:<name> is	-7 7
b:<name> rise	-7 7
b:<name> shrink	-11 11
b:<name> soybean	15 -15
b:<name> take	-7 7
b:<name> tariff	-9 9
b:<name> that	-7 7
b:<name> trade	-15 15
b:<name> undertook	-11 11
b:<name> want	8 -8
b:<name> was	7 -7
b:<name> were	6 -6
b:<not>	36 -36
b:<number>	26 -26
b:<number> <name>	12 -12
b:<number> it	-16 16
b:<number> of	6 -6
b:<number> on	-7 7
b:<number> to	11 -11
b:<office>	-15 15
b:<office> has	-6 6
b:<organisation>	-13 13
b:<organisation> <name>	-9 9
b:<organisation> expect	-10 10
b:<organisation> has	15 -15
b:<organisation> on	13 -13
b:<organisation> put	-10 10
b:<organisation> would	10 -10
b:<person> put	6 -6
b:<quality>	-9 9
b:<quality> beef	11 -11
b:<quality> car	6 -6
b:<quality> coffee	-13 13
b:<quality> custom	-7 7
b:<quality> duty	-16 16
b:<quality> economy	-19 19
b:<quality> export	-26 26
b:<quality> fertiliser	-6 6
b:<quality> good	7 -7
b:<quality> oil	-7 7
b:<quality> rice	-15 15
b:<quality> sugar	11 -11
b:<quality> tariff	-10 10
b:<seat> 's	-10 10
b:<sender>	-16 16
b:<span> and	-11 11
b:<span> it	-16 16
b:<v-agree>	7 -7
b:<v-buy>	-11 11
b:<v-down>	-6 6
b:<v-propose>	-7 7
b:<v-sell>	-8 8
b:<v-stay>	8 -8
b:<v-suspend>	13 -13
b:<v-target>	7 -7
b:a	15 -15
b:a .	-14 14
b:a fall	-20 20
b:a lapse	-15 15
b:a letter	-8 8
b:a licence	12 -12
b:a record	10 -10
b:a total	7 -7
b:about	-20 20
b:above	10 -10
b:abroad	7 -7
b:accept	-15 15
b:account	7 -7
b:account for	8 -8
b:add	8 -8
b:additional	19 -19
b:additional duty	6 -6
b:after a	-10 10
b:against	-9 9
b:agree	13 -13
b:agree to	8 -8
b:aim	-8 8
b:aim at	-11 11
b:all	-14 14
b:all <quality>	-8 8
b:all country	-12 12
b:almost	-21 21
b:alone	-10 10
b:an	19 -19
b:an additional	12 -12
b:an increase	-6 6
b:and <goods-amount>	9 -9
b:and <name>	-16 16
b:and a	9 -9
b:and hope	21 -21
b:and i	8 -8
b:and it	-7 7
b:and put	10 -10
b:and service	-6 6
b:and the	-8 8
b:and to	-8 8
b:and we	-9 9
b:and would	15 -15
b:annual	-10 10
b:another	-17 17
b:are	8 -8
b:are ask	7 -7
b:are at	-11 11
b:are down	10 -10
b:as much	-8 8
b:ask	7 -7
b:association	-9 9
b:at a	-11 11
b:at about	-18 18
b:at least	-12 12
b:at the	19 -19
b:average	-43 43
b:average <quality>	-19 19
b:average tariff	-13 13
b:bank	-12 12
b:beef and	12 -12
b:beef export	21 -21
b:been	12 -12
b:been cut	-8 8
b:before	6 -6
b:between <name>	-9 9
b:bill	-6 6
b:boeing	-9 9
b:book	-7 7
b:booking	-7 7
b:both country	-9 9
b:bring <name>	-10 10
b:bring the	20 -20
b:broker	-6 6
b:budget	7 -7
b:burden	-6 6
b:buy	10 -10
b:buy <goods-amount>	8 -8
b:by <level>	11 -11
b:by <number>	9 -9
b:by as	-8 8
b:by more	-7 7
b:c	40 -40
b:capital	-11 11
b:car	18 -18
b:cashew	-9 9
b:cattle	-15 15
b:central	-12 12
b:central bank	-12 12
b:charge <level>	16 -16
b:cheese	-14 14
b:chicago	6 -6
b:city	8 -8
b:closed	11 -11
b:cocoa	19 -19
b:cocoa paste	19 -19
b:cod	8 -8
b:coffee	-17 17
b:coffee from	-14 14
b:collect	-8 8
b:come down	10 -10
b:come to	-13 13
b:comment	13 -13
b:commit	-9 9
b:commit to	-6 6
b:copper	10 -10
b:cost of	-11 11
b:cost the	-33 33
b:could	13 -13
b:could be	15 -15
b:count	-21 21
b:counted	-12 12
b:countermeasure	-8 8
b:country	-21 21
b:country will	6 -6
b:cover	-14 14
b:covered	-9 9
b:covered about	-9 9
b:credit	13 -13
b:crop	19 -19
b:crude	6 -6
b:custom	-12 12
b:cut	12 -12
b:cut its	11 -11
b:cut on	-6 6
b:deal	6 -6
b:deficit in	-12 12
b:deficit of	-9 9
b:deliver	-7 7
b:delivery	-7 7
b:diesel	6 -6
b:dispute	-10 10
b:doe the	-9 9
b:double	13 -13
b:down	-12 12
b:down by	16 -16
b:down to	11 -11
b:drop	-13 13
b:drop by	-8 8
b:duty is	9 -9
b:duty of	7 -7
b:duty on	-18 18
b:duty to	12 -12
b:each	17 -17
b:each of	12 -12
b:earth	-6 6
b:economy	22 -22
b:economy grow	11 -11
b:economy is	10 -10
b:economy to	10 -10
b:effect	-10 10
b:expect	-14 14
b:expect a	15 -15
b:expect growth	20 -20
b:expect to	-6 6
b:export	-10 10
b:export fall	-9 9
b:export good	16 -16
b:export of	-14 14
b:export rise	-10 10
b:exporter	15 -15
b:extra	9 -9
b:fall from	-16 16
b:fall of	-21 21
b:fall to	33 -33
b:farmer	12 -12
b:fee	6 -6
b:fentanyl	15 -15
b:figure of	16 -16
b:fine	7 -7
b:follow	7 -7
b:for	-6 6
b:for <number>	-12 12
b:for <span>	13 -13
b:for growth	14 -14
b:for the	-8 8
b:for thi	-17 17
b:forecast to	8 -8
b:free	-12 12
b:free of	-7 7
b:freeze	-6 6
b:from <name>	-20 20
b:from the	9 -9
b:fruit	17 -17
b:furniture	-7 7
b:future	12 -12
b:gained	11 -11
b:gap	-10 10
b:gas	8 -8
b:geneva	-15 15
b:georgia	17 -17
b:go	7 -7
b:goal	-10 10
b:good	10 -10
b:good and	-6 6
b:good at	6 -6
b:good deficit	21 -21
b:good fall	-7 7
b:good for	-11 11
b:good from	9 -9
b:good have	8 -8
b:good of	23 -23
b:good pay	7 -7
b:good stand	-10 10
b:good to	-16 16
b:grower	-19 19
b:growth	9 -9
b:growth of	35 -35
b:had agree	11 -11
b:had cut	-8 8
b:had put	6 -6
b:had reach	23 -23
b:half	24 -24
b:harvest	21 -21
b:has also	-13 13
b:has fall	-12 12
b:has promise	6 -6
b:has propose	-10 10
b:have been	17 -17
b:have jump	-8 8
b:having	-7 7
b:he had	10 -10
b:he say	-11 11
b:he want	-8 8
b:her	-8 8
b:his	-9 9
b:hold	9 -9
b:hope	15 -15
b:hope for	6 -6
b:hope to	12 -12
b:house	-7 7
b:how	-9 9
b:i	-10 10
b:i have	6 -6
b:i want	-9 9
b:if	10 -10
b:import	-8 8
b:import from	-13 13
b:import of	-6 6
b:in	32 -32
b:in <month-gone>	9 -9
b:in <name>	16 -16
b:in <organisation>	-6 6
b:in a	-7 7
b:in each	17 -17
b:in good	-14 14
b:in the	18 -18
b:increase	-7 7
b:index	14 -14
b:inflation	11 -11
b:interest	6 -6
b:invest	-13 13
b:investigation	7 -7
b:investor	10 -10
b:is forecast	14 -14
b:is on	7 -7
b:is the	-18 18
b:is to	-8 8
b:is worth	19 -19
b:it	-22 22
b:it ask	8 -8
b:it could	12 -12
b:it had	-22 22
b:it has	-9 9
b:it will	-7 7
b:its	18 -18
b:its duty	10 -10
b:its economy	15 -15
b:its import	-6 6
b:its purchase	-9 9
b:its tariff	12 -12
b:jump by	-6 6
b:keep	16 -16
b:land	-7 7
b:lapse	-13 13
b:last <span>	7 -7
b:last season	6 -6
b:last week	-6 6
b:last year	-10 10
b:least	-12 12
b:leave a	-8 8
b:less	-10 10
b:less than	-10 10
b:letter	-6 6
b:letter of	-8 8
b:licence	9 -9
b:licence for	15 -15
b:like	-10 10
b:like to	-9 9
b:line	-6 6
b:liquefied	7 -7
b:loan	6 -6
b:loss	-19 19
b:losse	-9 9
b:lower duty	6 -6
b:lower the	-7 7
b:lumber	11 -11
b:machine	-14 14
b:make	11 -11
b:maker	18 -18
b:mangoe	-7 7
b:manufacturer	-7 7
b:many	8 -8
b:market	9 -9
b:member	-12 12
b:more	-8 8
b:more than	-8 8
b:most	-7 7
b:most <quality>	-10 10
b:move	6 -6
b:much	-7 7
b:much as	-8 8
b:my	-13 13
b:name	-11 11
b:nearly	12 -12
b:need	14 -14
b:net	19 -19
b:new	18 -18
b:next	7 -7
b:no	8 -8
b:no more	-6 6
b:not	27 -27
b:nothing	8 -8
b:number	13 -13
b:nut	-12 12
b:odd	8 -8
b:odd of	8 -8
b:of <goods-amount>	6 -6
b:of <level>	9 -9
b:of <number>	-15 15
b:of about	7 -7
b:of at	-6 6
b:of both	-9 9
b:of car	9 -9
b:of good	-6 6
b:of rare	-9 9
b:of the	11 -11
b:of them	8 -8
b:of thi	6 -6
b:off	11 -11
b:offer	22 -22
b:offer to	17 -17
b:old	19 -19
b:on <name>	-9 9
b:on <quality>	18 -18
b:on a	18 -18
b:on good	-6 6
b:on medicine	-13 13
b:on most	-14 14
b:on the	-6 6
b:one	10 -10
b:one of	6 -6
b:only	10 -10
b:opened	16 -16
b:or	16 -16
b:order	-7 7
b:order for	9 -9
b:our	16 -16
b:our export	-7 7
b:out	21 -21
b:out of	12 -12
b:output	-14 14
b:owe	7 -7
b:own duty	-8 8
b:p	9 -9
b:page	8 -8
b:paste	19 -19
b:pay <level>	6 -6
b:peso	8 -8
b:plant	-6 6
b:pledge	12 -12
b:plu	-21 21
b:point	13 -13
b:power	12 -12
b:prepare	-8 8
b:price	30 -30
b:price in	11 -11
b:price of	8 -8
b:product worth	-9 9
b:profit	13 -13
b:promise	-9 9
b:promise to	-9 9
b:purchase	-15 15
b:purchase of	-7 7
b:put	-8 8
b:put at	-6 6
b:put the	-19 19
b:put up	6 -6
b:quarrel	-7 7
b:quarter	-9 9
b:quota of	-9 9
b:rare	-6 6
b:rare earth	-6 6
b:rate	17 -17
b:rate of	9 -9
b:reach	8 -8
b:reckon	-11 11
b:reckon with	-8 8
b:record	9 -9
b:reduce	-13 13
b:representative	-16 16
b:retail	20 -20
b:return	7 -7
b:revenue	24 -24
b:rice	-9 9
b:rice will	-9 9
b:rise from	-7 7
b:rise to	8 -8
b:road	17 -17
b:rum	7 -7
b:run	9 -9
b:s	9 -9
b:s &	9 -9
b:sale	20 -20
b:sale of	19 -19
b:sale to	-6 6
b:sanction	12 -12
b:sanction on	12 -12
b:save	-6 6
b:say export	-16 16
b:say he	7 -7
b:say it	13 -13
b:say on	12 -12
b:say that	-10 10
b:section	24 -24
b:sell <name>	-6 6
b:send	-6 6
b:service	8 -8
b:share	19 -19
b:she	10 -10
b:she has	8 -8
b:ship	7 -7
b:shipment	-12 12
b:shipment to	6 -6
b:shirt	6 -6
b:should	-17 17
b:show	-7 7
b:shrink	-6 6
b:side	-10 10
b:since <day-gone>	6 -6
b:soybean	20 -20
b:speak	9 -9
b:speak of	6 -6
b:spending	10 -10
b:spoken	-10 10
b:spoken of	-10 10
b:spring	-17 17
b:stand at	8 -8
b:start	-21 21
b:stay	9 -9
b:step	-14 14
b:still	13 -13
b:stock	22 -22
b:stock in	21 -21
b:strike	6 -6
b:subject	6 -6
b:subject to	6 -6
b:sugar	14 -14
b:sum	-11 11
b:summer	12 -12
b:surcharge	12 -12
b:surcharge of	9 -9
b:surplu	-23 23
b:surplu with	-10 10
b:take effect	-10 10
b:target	-12 12
b:tariff	-6 6
b:tariff for	17 -17
b:tariff is	-14 14
b:tariff of	27 -27
b:tax	6 -6
b:tell	15 -15
b:than	-14 14
b:that 's	-18 18
b:that <name>	33 -33
b:that a	11 -11
b:that bring	6 -6
b:that had	-8 8
b:that he	11 -11
b:that import	-11 11
b:that leave	-8 8
b:that our	16 -16
b:that take	-8 8
b:that the	-26 26
b:that was	-6 6
b:that would	-6 6
b:that you	9 -9
b:the <level>	-18 18
b:the <name>	-9 9
b:the <organisation>	-7 7
b:the <person>	15 -15
b:the aim	11 -11
b:the amount	-11 11
b:the average	-30 30
b:the city	8 -8
b:the company	-9 9
b:the deficit	-16 16
b:the dispute	-6 6
b:the economy	17 -17
b:the figure	16 -16
b:the first	6 -6
b:the good	-6 6
b:the last	7 -7
b:the loss	-17 17
b:the lower	6 -6
b:the new	12 -12
b:the next	8 -8
b:the odd	7 -7
b:the old	15 -15
b:the other	-6 6
b:the peso	7 -7
b:the price	-7 7
b:the quarrel	-7 7
b:the s	8 -8
b:the share	-7 7
b:the sum	-12 12
b:the tariff	9 -9
b:the total	6 -6
b:the truce	8 -8
b:the two	-18 18
b:the value	7 -7
b:the whole	-15 15
b:the world	6 -6
b:the year	-25 25
b:their	12 -12
b:them	-6 6
b:them to	-10 10
b:then	-6 6
b:then <quality>	-10 10
b:there	-7 7
b:there was	8 -8
b:these	-11 11
b:they have	-8 8
b:they want	6 -6
b:they were	-11 11
b:thi	-22 22
b:thi season	-9 9
b:think	-12 12
b:those	-25 25
b:those from	7 -7
b:those to	-32 32
b:three	11 -11
b:through	-6 6
b:through the	-13 13
b:to about	17 -17
b:to apply	8 -8
b:to be	-7 7
b:to bring	8 -8
b:to buy	13 -13
b:to drop	-11 11
b:to grow	19 -19
b:to lift	-6 6
b:to pay	-10 10
b:to raise	-7 7
b:to see	-11 11
b:to sell	8 -8
b:to the	-11 11
b:together	-7 7
b:total	21 -21
b:total of	8 -8
b:trade	-23 23
b:trade deficit	-11 11
b:trade representative	-16 16
b:truce	11 -11
b:two	-22 22
b:two country	-7 7
b:under	15 -15
b:under section	12 -12
b:undertook	-11 11
b:undertook to	-11 11
b:until now	8 -8
b:until then	-9 9
b:up	-10 10
b:up by	-9 9
b:use	18 -18
b:visitor	17 -17
b:walnut	-6 6
b:want	6 -6
b:want the	8 -8
b:want to	6 -6
b:warehouse	23 -23
b:was a	-9 9
b:was put	-8 8
b:was up	8 -8
b:watch	8 -8
b:watche	-10 10
b:watche to	-10 10
b:we	-14 14
b:we buy	23 -23
b:we expect	-6 6
b:we had	-17 17
b:we have	-18 18
b:we lose	-6 6
b:we pay	-17 17
b:we shall	-10 10
b:we're	6 -6
b:were cut	9 -9
b:were down	-13 13
b:were worth	13 -13
b:when the	6 -6
b:whether	-6 6
b:which come	-15 15
b:which had	-6 6
b:which is	-6 6
b:which the	9 -9
b:while	6 -6
b:whole	-13 13
b:will	20 -20
b:will go	-7 7
b:will pay	15 -15
b:with	14 -14
b:with an	-10 10
b:with duty	8 -8
b:with the	-8 8
b:within the	7 -7
b:work	10 -10
b:world	-21 21
b:worth about	-7 7
b:worth c	30 -30
b:would cost	-18 18
b:would fall	6 -6
b:would have	17 -17
b:would like	6 -6
b:year	-22 22
b:year from	7 -7
b:year the	16 -16
b:year we	-9 9
b:—	-9 9
c0=agree	12 -12
c0=bear	11 -11
c0=buy	-8 8
c0=end	10 -10
c0=impose	21 -21
c0=say	11 -11
c0=sell	-8 8
c0=suspend	7 -7
c0=target	16 -16
c0=up	6 -6
c1=end	9 -9
c1=impose	6 -6
c1=return	7 -7
c1=sell	-7 7
c1=suspend	7 -7
c1=threaten	7 -7
c1=up	9 -9
c2=begin	-7 7
c2=down	13 -13
c2=end	7 -7
c2=impose	-10 10
c2=propose	-7 7
c2=say	20 -20
c2=sell	-6 6
c2=target	9 -9
clause about deficit 1	-6 6
clause about deficit 1 money	-6 6
clause about duties 5 money	-10 10
clause about exports 8 money	23 -23
clause about exports 8 percent	-11 11
clause about exports 8 tonnes	-18 18
clause about imports 9 units	7 -7
clause about investment 4 money	-15 15
clause about investment 4 percent	11 -11
clause about purchases 6 percent	26 -26
clause about purchases 6 tonnes	-12 12
clause about purchases 6 units	-18 18
clause about trade 10	7 -7
clause about trade 10 money	-10 10
clause about trade 10 percent	7 -7
clause about trade 10 tonnes	26 -26
clause about trade 3	-6 6
clause about trade 3 percent	-14 14
clause achieved units	10 -10
clause aim percent	8 -8
clause average	-26 26
clause average percent	-26 26
clause change	-12 12
clause change percent	-18 18
clause change tonnes	25 -25
clause change units	-12 12
clause each way money	-17 17
clause each way percent	10 -10
clause not trade	19 -19
clause not trade percent	12 -12
clause not trade tonnes	6 -6
clause period	-24 24
clause period money	-13 13
clause period tonnes	-33 33
clause period units	8 -8
clause to come money	-10 10
clause trade	-8 8
clause trade percent	-10 10
clause trade tonnes	-8 8
clause worth percent	-8 8
clause worth units	10 -10
ct0=agree modal	-6 6
ct0=agree pluperfect	26 -26
ct0=bear future	9 -9
ct0=bear past	-15 15
ct0=bear present	36 -36
ct0=begin future	-8 8
ct0=begin past	-12 12
ct0=begin perfect	14 -14
ct0=begin present	7 -7
ct0=buy future	-15 15
ct0=buy past	8 -8
ct0=down future	10 -10
ct0=down pluperfect	-11 11
ct0=end past	14 -14
ct0=impose future-passive	6 -6
ct0=impose modal	8 -8
ct0=impose past-passive	-7 7
ct0=impose perfect	21 -21
ct0=impose pluperfect	10 -10
ct0=impose present-passive	11 -11
ct0=propose past	7 -7
ct0=propose perfect	12 -12
ct0=propose pluperfect	-18 18
ct0=propose present-passive	8 -8
ct0=say future	7 -7
ct0=say past	8 -8
ct0=say past-passive	7 -7
ct0=say present	-6 6
ct0=sell future	-11 11
ct0=target future	11 -11
ct0=up modal	14 -14
ct0=up perfect	-13 13
ct0=up present	24 -24
ct1=agree modal	-7 7
ct1=agree pluperfect	18 -18
ct1=bear future	9 -9
ct1=bear infinitive	-15 15
ct1=bear participle-passive	-8 8
ct1=bear past	-15 15
ct1=bear present	27 -27
ct1=begin future	-8 8
ct1=begin past	-13 13
ct1=begin perfect	14 -14
ct1=begin present	6 -6
ct1=buy future	-15 15
ct1=buy infinitive	11 -11
ct1=buy past	8 -8
ct1=buy present	7 -7
ct1=down future	10 -10
ct1=down gerund	13 -13
ct1=down infinitive	-8 8
ct1=down participle-passive	-7 7
ct1=down pluperfect	-11 11
ct1=end infinitive	-10 10
ct1=end participle-passive	12 -12
ct1=end past	12 -12
ct1=impose future-passive	6 -6
ct1=impose infinitive	-13 13
ct1=impose modal	8 -8
ct1=impose participle-passive	-14 14
ct1=impose past-passive	-7 7
ct1=impose perfect	22 -22
ct1=impose present-passive	11 -11
ct1=propose perfect	13 -13
ct1=propose pluperfect	-18 18
ct1=propose present-passive	8 -8
ct1=say future	7 -7
ct1=say past	10 -10
ct1=say present	-10 10
ct1=sell future	-11 11
ct1=stay future	8 -8
ct1=stay modal	7 -7
ct1=target future	11 -11
ct1=target infinitive	-15 15
ct1=up gerund	-6 6
ct1=up infinitive	8 -8
ct1=up modal	14 -14
ct1=up perfect	-13 13
ct1=up present	22 -22
ct2=agree perfect	-7 7
ct2=bear future	12 -12
ct2=bear future-passive	-7 7
ct2=bear pluperfect-passive	-13 13
ct2=bear present	15 -15
ct2=begin modal	-17 17
ct2=begin past	-7 7
ct2=begin present	17 -17
ct2=down participle-passive	16 -16
ct2=down past	9 -9
ct2=impose participle-passive	11 -11
ct2=impose past-passive	-7 7
ct2=impose perfect	-6 6
ct2=impose pluperfect-passive	-6 6
ct2=impose present	-10 10
ct2=propose present-passive	-11 11
ct2=say past	8 -8
ct2=sell participle-passive	6 -6
ct2=sell past	12 -12
ct2=sell present	-22 22
ct2=stay modal	-12 12
ct2=stay perfect	10 -10
ct2=target future-passive	6 -6
ct2=up future	6 -6
ct2=up modal	-7 7
ct2=up past	-13 13
ct2=up present	13 -13
early	17 -17
f:!	-9 9
f:"	11 -11
f:'	10 -10
f:'s	-15 15
f:,	-9 9
f:-	15 -15
f:;	-6 6
f:<day-ahead>	19 -19
f:<gate>	-6 6
f:<goods-amount>	16 -16
f:<level>	11 -11
f:<money>	-14 14
f:<month-today>	-11 11
f:<name>	7 -7
f:<not>	-8 8
f:<number>	-24 24
f:<office>	-15 15
f:<organisation>	-18 18
f:<person>	-6 6
f:<points>	12 -12
f:<seat>	7 -7
f:<sender>	-13 13
f:<span>	-14 14
f:<taker>	17 -17
f:<v-buy>	7 -7
f:<v-deny>	14 -14
f:<v-down>	-23 23
f:<v-end>	34 -34
f:<v-impose>	12 -12
f:<v-propose>	-12 12
f:<v-return>	-8 8
f:<v-say>	9 -9
f:<v-stay>	6 -6
f:<v-target>	23 -23
f:<v-up>	7 -7
f:about	-18 18
f:add	8 -8
f:again	7 -7
f:against	-32 32
f:aim	-8 8
f:all	-6 6
f:also	18 -18
f:aluminium	6 -6
f:alway	-7 7
f:announce	16 -16
f:another	-11 11
f:answer	-18 18
f:any	-16 16
f:anything	-11 11
f:approval	10 -10
f:arrive	6 -6
f:as	26 -26
f:at	-15 15
f:back	10 -10
f:bank	9 -9
f:base	-15 15
f:bear	-6 6
f:because	7 -7
f:beef	10 -10
f:begin	7 -7
f:being	17 -17
f:better	-8 8
f:between	-6 6
f:billion	-19 19
f:boeing	-9 9
f:break	-7 7
f:bridge	10 -10
f:but	19 -19
f:by	-11 11
f:cannot	-8 8
f:cap	-11 11
f:car	-24 24
f:case	-13 13
f:cash	-6 6
f:central	8 -8
f:change	18 -18
f:charge	-6 6
f:cheaper	6 -6
f:city	-16 16
f:club	7 -7
f:coal	7 -7
f:colleague	-9 9
f:come	-15 15
f:comment	-16 16
f:company	8 -8
f:competitor	-6 6
f:concentrate	23 -23
f:container	16 -16
f:continue	13 -13
f:control	8 -8
f:corn	9 -9
f:cotton	-9 9
f:countermeasure	-9 9
f:crop	8 -8
f:custom	12 -12
f:customer	8 -8
f:cut	-15 15
f:deadline	7 -7
f:deal	7 -7
f:decide	12 -12
f:decided	-9 9
f:deficit	-15 15
f:demand	12 -12
f:device	7 -7
f:did	-30 30
f:discuss	15 -15
f:dispute	-13 13
f:done	12 -12
f:double	-9 9
f:down	-10 10
f:drop	7 -7
f:earlier	-25 25
f:early	17 -17
f:earn	-13 13
f:eat	14 -14
f:effect	-8 8
f:either	-6 6
f:end	20 -20
f:engine	6 -6
f:event	6 -6
f:ever	-6 6
f:everything	-11 11
f:expect	-33 33
f:extra	7 -7
f:fact	-6 6
f:fall	-10 10
f:farmer	10 -10
f:fear	18 -18
f:fee	20 -20
f:feed	20 -20
f:fentanyl	13 -13
f:figure	-14 14
f:final	9 -9
f:fishmeal	9 -9
f:food	12 -12
f:for	16 -16
f:foreign	-7 7
f:four	10 -10
f:franc	-7 7
f:freight	-9 9
f:from	27 -27
f:fruit	-6 6
f:further	-13 13
f:gained	11 -11
f:geneva	-8 8
f:get	6 -6
f:good	-38 38
f:grape	-6 6
f:grow	7 -7
f:grower	-11 11
f:growth	-8 8
f:half	-8 8
f:harvest	-11 11
f:has	9 -9
f:hasn't	10 -10
f:have	8 -8
f:height	6 -6
f:help	-7 7
f:her	6 -6
f:here	-16 16
f:high	-22 22
f:his	6 -6
f:hold	24 -24
f:home	9 -9
f:hope	-9 9
f:hour	6 -6
f:house	12 -12
f:household	10 -10
f:i	14 -14
f:if	-6 6
f:inflation	-9 9
f:is	-9 9
f:it	-11 11
f:keep	-6 6
f:kind	-8 8
f:know	12 -12
f:land	13 -13
f:largest	-8 8
f:last	8 -8
f:late	-10 10
f:lay	-9 9
f:lead	9 -9
f:leave	-6 6
f:less	18 -18
f:let	8 -8
f:level	9 -9
f:licence	6 -6
f:like	-6 6
f:list	19 -19
f:little	-11 11
f:look	15 -15
f:lorry	7 -7
f:lowest	7 -7
f:m	-20 20
f:main	-17 17
f:maize	11 -11
f:maker	-14 14
f:many	15 -15
f:market	-22 22
f:matter	-16 16
f:meal	7 -7
f:mean	-15 15
f:measure	7 -7
f:medical	13 -13
f:merely	7 -7
f:million	10 -10
f:mind	13 -13
f:minister	8 -8
f:minute	7 -7
f:moment	6 -6
f:money	9 -9
f:month	22 -22
f:morning	9 -9
f:most	-7 7
f:mostly	-11 11
f:move	-12 12
f:mr	-6 6
f:much	-40 40
f:must	12 -12
f:named	-10 10
f:nation	-6 6
f:nearly	-6 6
f:need	6 -6
f:negotiate	13 -13
f:neither	18 -18
f:new	10 -10
f:no	-7 7
f:none	7 -7
f:not	-14 14
f:noticed	11 -11
f:now	15 -15
f:number	6 -6
f:nut	-8 8
f:off	13 -13
f:offer	25 -25
f:oil	-7 7
f:old	9 -9
f:older	12 -12
f:on	24 -24
f:only	-10 10
f:open	-6 6
f:or	8 -8
f:order	7 -7
f:ordinary	15 -15
f:other	-6 6
f:our	-9 9
f:outside	-16 16
f:over	16 -16
f:p	-19 19
f:page	16 -16
f:palm	17 -17
f:payable	8 -8
f:people	-9 9
f:per	6 -6
f:permit	13 -13
f:place	-15 15
f:player	12 -12
f:point	7 -7
f:post	11 -11
f:poultry	7 -7
f:principle	8 -8
f:procedure	-19 19
f:producer	-6 6
f:project	-7 7
f:promise	-10 10
f:put	10 -10
f:quantity	-7 7
f:rate	21 -21
f:reach	15 -15
f:read	-7 7
f:reason	18 -18
f:receive	11 -11
f:reciprocal	8 -8
f:refund	-8 8
f:remain	14 -14
f:reply	22 -22
f:reporter	15 -15
f:return	-7 7
f:revenue	-6 6
f:rice	-8 8
f:rise	14 -14
f:round	18 -18
f:rule	8 -8
f:sale	12 -12
f:same	8 -8
f:say	-13 13
f:section	10 -10
f:seed	-11 11
f:settle	-9 9
f:share	10 -10
f:she	-9 9
f:shelve	-6 6
f:ship	17 -17
f:shipbuilding	-9 9
f:shipment	-9 9
f:should	39 -39
f:signature	12 -12
f:since	18 -18
f:small	7 -7
f:smaller	-7 7
f:some	-8 8
f:south	6 -6
f:speak	-9 9
f:standstill	13 -13
f:statement	12 -12
f:stay	-13 13
f:step	-8 8
f:still	18 -18
f:stop	19 -19
f:sugar	16 -16
f:surcharge	6 -6
f:table	20 -20
f:talk	17 -17
f:tax	13 -13
f:tea	-13 13
f:tell	23 -23
f:term	18 -18
f:the	10 -10
f:their	10 -10
f:then	12 -12
f:they	26 -26
f:thi	-24 24
f:those	-9 9
f:threaten	18 -18
f:ticket	8 -8
f:till	-10 10
f:time	8 -8
f:to	-16 16
f:ton	9 -9
f:top	7 -7
f:toyota	-10 10
f:trade	-24 24
f:treaty	-6 6
f:truce	35 -35
f:tuna	-7 7
f:turn	7 -7
f:two	9 -9
f:under	-6 6
f:until	14 -14
f:value	12 -12
f:very	-8 8
f:visit	14 -14
f:wage	12 -12
f:wait	-15 15
f:walnut	9 -9
f:want	-7 7
f:way	-23 23
f:we	7 -7
f:well	6 -6
f:were	-7 7
f:what	-8 8
f:wheat	-7 7
f:where	-12 12
f:which	-8 8
f:who	-17 17
f:whose	-7 7
f:will	11 -11
f:win	-21 21
f:wine	-10 10
f:winter	6 -6
f:with	-11 11
f:withdraw	-8 8
f:word	-26 26
f:work	-8 8
f:worse	16 -16
f:worth	18 -18
f:year	-8 8
f:yield	7 -7
f:your	8 -8
f:—	-17 17
first about deficit 1	-6 6
first about deficit 1 money	-6 6
first about duties 5 money	-10 10
first about exports 8 money	24 -24
first about exports 8 percent	-16 16
first about exports 8 tonnes	-20 20
first about imports 9 money	14 -14
first about imports 9 tonnes	-18 18
first about imports 9 units	7 -7
first about investment 4 money	-15 15
first about investment 4 percent	11 -11
first about purchases 6 percent	28 -28
first about purchases 6 tonnes	-12 12
first about purchases 6 units	-18 18
first about trade 10 money	-25 25
first about trade 10 percent	20 -20
first about trade 10 tonnes	14 -14
first about trade 3	-6 6
first about trade 3 percent	-14 14
first none	29 -29
first none money	-6 6
first none percent	53 -53
first-of-paragraph	13 -13
goods money	-44 44
goods percent	27 -27
goods tonnes	12 -12
has-future	12 -12
has-gerund	23 -23
has-modal	-10 10
has-participle	8 -8
has-past	14 -14
has-perfect	-6 6
has-present	16 -16
headline	6 -6
kind percent	42 -42
kind tonnes	-15 15
l1="	-6 6
l1=(	14 -14
l1=+	-8 8
l1=,	-26 26
l1=:	-22 22
l1=<begin>	-11 11
l1=<duty>	8 -8
l1=<level>	11 -11
l1=<name>	7 -7
l1=<not>	18 -18
l1=<organisation>	-6 6
l1=<sender>	16 -16
l1=<v-begin>	-6 6
l1=<v-buy>	-12 12
l1=<v-end>	15 -15
l1=<v-propose>	-18 18
l1=<v-say>	18 -18
l1=<v-stay>	14 -14
l1=<v-target>	-14 14
l1=a	27 -27
l1=about	-23 23
l1=above	10 -10
l1=accept	-8 8
l1=add	6 -6
l1=additional	6 -6
l1=and	-12 12
l1=another	-20 20
l1=are	16 -16
l1=at	12 -12
l1=been	8 -8
l1=below	7 -7
l1=buy	-7 7
l1=by	-12 12
l1=c	40 -40
l1=charge	-8 8
l1=closed	6 -6
l1=cost	42 -42
l1=cover	-7 7
l1=demand	-7 7
l1=down	-24 24
l1=drop	-12 12
l1=estimate	6 -6
l1=expect	-29 29
l1=export	-8 8
l1=extra	7 -7
l1=fall	10 -10
l1=for	-29 29
l1=gained	15 -15
l1=had	6 -6
l1=has	12 -12
l1=have	10 -10
l1=in	20 -20
l1=invest	-10 10
l1=is	-10 10
l1=it	-7 7
l1=least	-26 26
l1=lose	15 -15
l1=make	10 -10
l1=nearly	12 -12
l1=need	12 -12
l1=next	15 -15
l1=not	23 -23
l1=of	14 -14
l1=offer	7 -7
l1=on	-29 29
l1=or	13 -13
l1=order	-8 8
l1=page	8 -8
l1=pay	19 -19
l1=rise	-7 7
l1=section	22 -22
l1=see	-22 22
l1=sell	16 -16
l1=ship	-9 9
l1=some	-11 11
l1=take	-6 6
l1=than	-13 13
l1=that	7 -7
l1=the	26 -26
l1=them	-7 7
l1=to	17 -17
l1=up	-9 9
l1=us	-10 10
l1=was	-18 18
l1=were	-9 9
l1=which	-11 11
l1=with	6 -6
l1=worth	-17 17
l1=year	-14 14
l1=—	12 -12
l2='s	-12 12
l2=(	-9 9
l2=.	-16 16
l2=;	-8 8
l2=<begin>	13 -13
l2=<day-gone>	18 -18
l2=<duty>	24 -24
l2=<gate>	10 -10
l2=<goods>	-24 24
l2=<month-ahead>	8 -8
l2=<name>	-11 11
l2=<not>	12 -12
l2=<organisation>	-12 12
l2=<quality>	-22 22
l2=<sender>	10 -10
l2=<span>	8 -8
l2=<v-agree>	-16 16
l2=<v-begin>	24 -24
l2=<v-buy>	14 -14
l2=<v-down>	-13 13
l2=<v-impose>	-7 7
l2=<v-return>	11 -11
l2=<v-say>	-15 15
l2=<v-suspend>	-7 7
l2=a	6 -6
l2=account	6 -6
l2=an	16 -16
l2=and	15 -15
l2=apply	8 -8
l2=are	6 -6
l2=ask	8 -8
l2=at	-30 30
l2=been	9 -9
l2=between	22 -22
l2=bring	-15 15
l2=buy	21 -21
l2=by	-7 7
l2=case	-16 16
l2=claim	-10 10
l2=coffee	-8 8
l2=contract	-15 15
l2=could	11 -11
l2=country	-9 9
l2=covered	-9 9
l2=crop	9 -9
l2=custom	-9 9
l2=cut	-7 7
l2=deal	6 -6
l2=drop	-7 7
l2=energy	-6 6
l2=expect	6 -6
l2=flour	7 -7
l2=for	22 -22
l2=furniture	-10 10
l2=georgia	18 -18
l2=go	9 -9
l2=good	-21 21
l2=grow	6 -6
l2=growth	20 -20
l2=hope	-26 26
l2=i	11 -11
l2=in	8 -8
l2=increase	-9 9
l2=is	13 -13
l2=jump	-6 6
l2=last	-14 14
l2=less	-7 7
l2=list	7 -7
l2=loss	-10 10
l2=machine	-6 6
l2=meat	9 -9
l2=member	6 -6
l2=more	-11 11
l2=much	-9 9
l2=not	10 -10
l2=number	-7 7
l2=nut	-12 12
l2=oil	-8 8
l2=on	-9 9
l2=one	7 -7
l2=only	8 -8
l2=or	10 -10
l2=plu	-25 25
l2=port	6 -6
l2=purchase	-7 7
l2=quota	-8 8
l2=rate	6 -6
l2=return	10 -10
l2=rum	8 -8
l2=sale	23 -23
l2=sanction	12 -12
l2=say	6 -6
l2=season	-16 16
l2=ship	11 -11
l2=should	-16 16
l2=sign	-15 15
l2=since	7 -7
l2=spoken	-11 11
l2=stay	-7 7
l2=surcharge	11 -11
l2=take	18 -18
l2=tariff	16 -16
l2=that	-18 18
l2=the	12 -12
l2=thi	-12 12
l2=total	9 -9
l2=trade	7 -7
l2=under	17 -17
l2=us	-6 6
l2=value	-9 9
l2=was	18 -18
l2=week	-7 7
l2=were	6 -6
l2=what	6 -6
l2=which	-7 7
l2=will	21 -21
l2=worth	25 -25
l2=would	19 -19
l2=year	-11 11
l2=—	-15 15
l3="	16 -16
l3='s	7 -7
l3=,	11 -11
l3=.	-6 6
l3=<agent>	11 -11
l3=<begin>	-7 7
l3=<day-gone>	11 -11
l3=<duty>	-15 15
l3=<gate>	9 -9
l3=<goods>	-7 7
l3=<level-noun>	6 -6
l3=<level>	14 -14
l3=<money>	-10 10
l3=<month-gone>	-12 12
l3=<not>	-18 18
l3=<quality>	-9 9
l3=<sender>	-22 22
l3=<taker>	16 -16
l3=<v-begin>	9 -9
l3=<v-buy>	-7 7
l3=<v-down>	8 -8
l3=<v-end>	-17 17
l3=<v-propose>	12 -12
l3=<v-say>	13 -13
l3=<v-sell>	-21 21
l3=<v-target>	6 -6
l3=<v-up>	9 -9
l3=about	15 -15
l3=again	-10 10
l3=agree	6 -6
l3=agreement	-10 10
l3=all	-11 11
l3=also	-13 13
l3=and	-7 7
l3=apply	8 -8
l3=as	-7 7
l3=ask	13 -13
l3=at	-12 12
l3=average	-15 15
l3=base	-17 17
l3=be	-8 8
l3=beef	-25 25
l3=been	-6 6
l3=between	8 -8
l3=bring	11 -11
l3=cod	8 -8
l3=company	-13 13
l3=duty	9 -9
l3=economy	30 -30
l3=emergency	10 -10
l3=export	-33 33
l3=for	8 -8
l3=from	8 -8
l3=go	12 -12
l3=gold	-6 6
l3=good	9 -9
l3=had	-6 6
l3=has	10 -10
l3=import	-7 7
l3=importer	12 -12
l3=index	6 -6
l3=it	-14 14
l3=its	6 -6
l3=like	-8 8
l3=lose	-13 13
l3=medicine	10 -10
l3=member	-9 9
l3=new	7 -7
l3=no	-7 7
l3=offer	17 -17
l3=or	-8 8
l3=our	11 -11
l3=price	6 -6
l3=promise	-26 26
l3=put	-13 13
l3=record	6 -6
l3=say	10 -10
l3=season	11 -11
l3=second	-9 9
l3=share	6 -6
l3=sign	-7 7
l3=soybean	7 -7
l3=take	-13 13
l3=tariff	-19 19
l3=that	-23 23
l3=the	-22 22
l3=them	6 -6
l3=there	-17 17
l3=they	-10 10
l3=thi	-20 20
l3=three	11 -11
l3=up	15 -15
l3=was	-12 12
l3=water	-7 7
l3=we	-30 30
l3=what	-10 10
l3=which	12 -12
l3=whose	8 -8
l3=will	6 -6
l3=worth	-7 7
l3=would	12 -12
l3=you	-10 10
l4="	-10 10
l4='	16 -16
l4='s	19 -19
l4=,	-6 6
l4=-	15 -15
l4=.	-7 7
l4=<day-gone>	-8 8
l4=<duty>	13 -13
l4=<gate>	-15 15
l4=<goods-amount>	-6 6
l4=<level-noun>	21 -21
l4=<level>	-29 29
l4=<money>	15 -15
l4=<name>	-34 34
l4=<number>	26 -26
l4=<organisation>	11 -11
l4=<person>	19 -19
l4=<sender>	-24 24
l4=<v-bear>	18 -18
l4=<v-down>	-23 23
l4=<v-impose>	-9 9
l4=<v-propose>	12 -12
l4=<v-return>	-15 15
l4=<v-sell>	8 -8
l4=<v-stay>	24 -24
l4=<v-target>	11 -11
l4=<v-up>	20 -20
l4=after	-7 7
l4=against	-6 6
l4=and	17 -17
l4=are	-9 9
l4=at	15 -15
l4=between	-8 8
l4=bring	-14 14
l4=by	-9 9
l4=car	19 -19
l4=charge	9 -9
l4=come	8 -8
l4=company	-11 11
l4=cost	-10 10
l4=cover	-9 9
l4=cut	10 -10
l4=double	9 -9
l4=down	15 -15
l4=duty	19 -19
l4=each	25 -25
l4=economy	22 -22
l4=export	22 -22
l4=fall	-28 28
l4=first	-8 8
l4=for	-15 15
l4=forecast	15 -15
l4=free	-7 7
l4=good	6 -6
l4=growth	-7 7
l4=has	-22 22
l4=hazelnut	6 -6
l4=his	-8 8
l4=if	-15 15
l4=in	-23 23
l4=interest	13 -13
l4=it	-11 11
l4=largest	11 -11
l4=leave	-6 6
l4=list	-13 13
l4=make	9 -9
l4=may	7 -7
l4=member	-17 17
l4=milk	-6 6
l4=most	-11 11
l4=new	-6 6
l4=of	23 -23
l4=on	13 -13
l4=out	7 -7
l4=pay	-11 11
l4=port	-14 14
l4=product	-9 9
l4=propose	-10 10
l4=put	-8 8
l4=rate	7 -7
l4=sale	-21 21
l4=season	-9 9
l4=see	23 -23
l4=sell	-22 22
l4=should	-6 6
l4=stock	7 -7
l4=take	8 -8
l4=that	-17 17
l4=them	-9 9
l4=there	6 -6
l4=thi	7 -7
l4=those	-24 24
l4=through	-6 6
l4=to	-18 18
l4=trade	-6 6
l4=up	-6 6
l4=what	6 -6
l4=where	10 -10
l4=within	12 -12
l4=would	-17 17
l4=write	8 -8
l4=you	9 -9
l=, about	12 -12
l=, and	-17 17
l=, by	-12 12
l=, is	-10 10
l=, not	22 -22
l=, of	-6 6
l=, or	11 -11
l=, some	6 -6
l=, up	-8 8
l=, worth	-6 6
l=<begin> "	-6 6
l=<begin> <begin>	-11 11
l=<begin> the	6 -6
l=<day-gone> :	18 -18
l=<level> ,	-16 16
l=<level> and	12 -12
l=<level> from	9 -9
l=<level> on	-22 22
l=<name> ,	-11 11
l=<name> :	25 -25
l=<name> accept	-8 8
l=<name> at	6 -6
l=<name> by	7 -7
l=<name> collect	-9 9
l=<name> export	-13 13
l=<name> fall	13 -13
l=<name> ship	-6 6
l=<name> take	-6 6
l=<name> was	-12 12
l=<number> :	-16 16
l=<number> to	10 -10
l=<person> :	-17 17
l=<span> :	12 -12
l=account for	6 -6
l=aim at	-11 11
l=an estimate	6 -6
l=ask for	7 -7
l=at about	-18 18
l=at least	-26 26
l=between the	22 -22
l=bring in	-13 13
l=come to	-6 6
l=could be	16 -16
l=covered about	-9 9
l=down by	15 -15
l=down from	-6 6
l=duty of	10 -10
l=duty on	-7 7
l=fall from	-8 8
l=fall of	-19 19
l=fall to	33 -33
l=figure of	16 -16
l=from <name>	-8 8
l=good to	-12 12
l=good worth	-18 18
l=grow by	9 -9
l=growth of	21 -21
l=had reach	19 -19
l=have been	6 -6
l=hope for	-16 16
l=increase of	-10 10
l=is the	-10 10
l=is worth	15 -15
l=it is	7 -7
l=it was	-20 20
l=less than	-7 7
l=more than	-8 8
l=much as	-8 8
l=of about	7 -7
l=of the	-6 6
l=of which	-13 13
l=on the	-13 13
l=one of	6 -6
l=quota of	-11 11
l=return to	7 -7
l=rise to	8 -8
l=sale of	10 -10
l=sanction on	12 -12
l=say that	15 -15
l=sell <name>	14 -14
l=shrink by	6 -6
l=spoken of	-11 11
l=stand at	7 -7
l=surcharge of	9 -9
l=tariff ,	-10 10
l=tariff :	9 -9
l=tariff of	20 -20
l=that was	-7 7
l=the first	7 -7
l=the next	15 -15
l=they were	-11 11
l=to about	12 -12
l=to be	-8 8
l=to buy	9 -9
l=to see	-11 11
l=total of	7 -7
l=under section	12 -12
l=was up	8 -8
l=we pay	-10 10
l=we sell	17 -17
l=were down	-11 11
l=were worth	14 -14
l=which is	-18 18
l=will buy	-6 6
l=will cost	11 -11
l=worth about	-7 7
l=worth c	30 -30
l=would cost	20 -20
l=would like	12 -12
lead=\$	-17 17
lead=(	11 -11
lead=,	-7 7
lead=-	-10 10
lead=10	13 -13
lead=12	-9 9
lead=5	19 -19
lead=6	16 -16
lead=7	22 -22
lead=8	20 -20
lead=9	20 -20
lead=;	9 -9
lead=a	10 -10
lead=after	8 -8
lead=analysts	-6 6
lead=and	9 -9
lead=argentina	6 -6
lead=before	7 -7
lead=brazil	14 -14
lead=brussels	-7 7
lead=canada	11 -11
lead=chile	-13 13
lead=companies	-7 7
lead=copper	6 -6
lead=customs	-18 18
lead=economists	-7 7
lead=egypt	-7 7
lead=eu	-23 23
lead=exports	-14 14
lead=for	-13 13
lead=from	6 -6
lead=georgia	17 -17
lead=greece	10 -10
lead=he	-12 12
lead=i	-23 23
lead=iceland	10 -10
lead=if	10 -10
lead=imports	-37 37
lead=in	-16 16
lead=india	16 -16
lead=it	-6 6
lead=its	21 -21
lead=japan	-29 29
lead=japanese	9 -9
lead=korean	-9 9
lead=last	6 -6
lead=lebanon	-9 9
lead=moroccan	-8 8
lead=mozambique	-9 9
lead=new	21 -21
lead=of	-29 29
lead=on	13 -13
lead=one	-12 12
lead=peru	-9 9
lead=sales	7 -7
lead=serbia	6 -6
lead=some	10 -10
lead=south	-16 16
lead=stocks	21 -21
lead=that	-7 7
lead=the	23 -23
lead=there	-9 9
lead=they	-7 7
lead=this	-27 27
lead=those	-28 28
lead=together	-13 13
lead=trade	10 -10
lead=trump	-21 21
lead=u.s.	9 -9
lead=up	-21 21
lead=us	31 -31
lead=vice	14 -14
lead=while	6 -6
lead=—	-9 9
level	40 -40
lll=, down from	-8 8
lll=, of which	-13 13
lll=, which is	-18 18
lll=, worth about	7 -7
lll=<begin> <begin> "	-6 6
lll=<begin> <begin> <begin>	-11 11
lll=<begin> <begin> the	6 -6
lll=<begin> <name> :	16 -16
lll=<begin> <name> export	-7 7
lll=<begin> <name> take	-9 9
lll=<begin> <person> :	-12 12
lll=<begin> it was	-15 15
lll=<begin> of the	-26 26
lll=<begin> they were	-12 12
lll=<begin> we sell	17 -17
lll=<money> , up	9 -9
lll=<month-gone> it was	8 -8
lll=<name> come to	-7 7
lll=<name> fall by	-29 29
lll=<name> fall to	22 -22
lll=<name> sell <name>	17 -17
lll=<name> were worth	20 -20
lll=<number> , and	-6 6
lll=<number> , up	-15 15
lll=<number> it was	-12 12
lll=<organisation> say that	6 -6
lll=<quality> good to	-13 13
lll=a fall of	-19 19
lll=a quota of	-11 11
lll=a return to	6 -6
lll=a tariff of	10 -10
lll=a total of	7 -7
lll=agree to buy	6 -6
lll=an increase of	-12 12
lll=and <name> 's	-11 11
lll=as much as	-8 8
lll=at <level> to	-7 7
lll=by <level> to	9 -9
lll=by more than	-7 7
lll=economy grow by	10 -10
lll=expect growth of	16 -16
lll=good stand at	-10 10
lll=good worth about	-13 13
lll=good worth c	13 -13
lll=in <number> ,	-6 6
lll=is put at	14 -14
lll=is up by	-8 8
lll=no more than	-6 6
lll=of at least	-6 6
lll=of the next	15 -15
lll=of up to	8 -8
lll=promise to buy	-7 7
lll=the <name> 's	8 -8
lll=the duty of	10 -10
lll=the figure of	15 -15
lll=to <name> ,	-19 19
lll=to <name> :	-7 7
lll=to <name> fall	21 -21
lll=to grow by	16 -16
lll=trade deficit of	-7 7
lll=with <name> was	-12 12
lll=year , down	-16 16
lll=year it was	-6 6
lr='s .	-9 9
lr=( )	12 -12
lr=, .	-25 25
lr=, and	-13 13
lr=, at	6 -6
lr=, is	-9 9
lr=, last	-12 12
lr=, more	-6 6
lr=, of	19 -19
lr=, on	12 -12
lr=, or	-15 15
lr=, to	-9 9
lr=, up	-16 16
lr=: .	-18 18
lr=: <span>	7 -7
lr=: by	-7 7
lr=: in	-15 15
lr=: last	-7 7
lr=: of	-6 6
lr=: on	9 -9
lr=<begin> in	-9 9
lr=<begin> of	-14 14
lr=<level> <end>	8 -8
lr=<name> <end>	-7 7
lr=<name> last	-7 7
lr=about ,	-23 23
lr=about .	16 -16
lr=about by	-9 9
lr=about in	-6 6
lr=about was	-7 7
lr=above .	6 -6
lr=against in	-9 9
lr=and .	7 -7
lr=and of	-8 8
lr=and on	-11 11
lr=at ,	23 -23
lr=at .	7 -7
lr=at a	6 -6
lr=at and	-6 6
lr=at for	-8 8
lr=at in	-7 7
lr=at thi	15 -15
lr=be .	7 -7
lr=buy .	-14 14
lr=buy more	-15 15
lr=by ,	-12 12
lr=by .	-6 6
lr=by last	-6 6
lr=by since	-8 8
lr=by thi	16 -16
lr=charge on	-17 17
lr=down .	-24 24
lr=drop .	-10 10
lr=expect .	-11 11
lr=fall .	17 -17
lr=for .	6 -6
lr=for by	7 -7
lr=for in	-13 13
lr=for last	-31 31
lr=for more	-8 8
lr=for thi	-8 8
lr=for to	-18 18
lr=from ,	-9 9
lr=from .	15 -15
lr=from in	8 -8
lr=gained .	9 -9
lr=is ,	6 -6
lr=is .	-15 15
lr=is of	-10 10
lr=least in	-6 6
lr=make of	13 -13
lr=next .	10 -10
lr=not .	22 -22
lr=of ,	-6 6
lr=of <span>	9 -9
lr=of by	-6 6
lr=of of	-9 9
lr=of on	20 -20
lr=of over	-13 13
lr=of that	6 -6
lr=of thi	7 -7
lr=on <quality>	8 -8
lr=on for	-12 12
lr=on of	-21 21
lr=put on	13 -13
lr=reach .	9 -9
lr=reach in	-14 14
lr=section .	7 -7
lr=ship of	-6 6
lr=take of	-6 6
lr=take off	-6 6
lr=take on	9 -9
lr=than ,	-10 10
lr=than in	-13 13
lr=than of	8 -8
lr=the ,	-16 16
lr=the come	8 -8
lr=the duty	9 -9
lr=the had	-8 8
lr=the of	-10 10
lr=the president	8 -8
lr=the that	-11 11
lr=the was	14 -14
lr=to ,	15 -15
lr=to .	7 -7
lr=to <end>	8 -8
lr=to <span>	-8 8
lr=to by	-7 7
lr=to in	18 -18
lr=to of	-7 7
lr=up .	-19 19
lr=was ,	12 -12
lr=was .	-23 23
lr=with .	-12 12
lr=worth .	-9 9
lr=worth in	-21 21
lr=worth last	21 -21
lr=worth over	17 -17
lr=worth to	-17 17
nc2=agree	-11 11
nc2=bear	17 -17
nc2=buy	-8 8
nc2=down	-6 6
nc2=end	6 -6
nc2=say	-16 16
nc2=up	-8 8
nct2=agree participle-passive	-16 16
nct2=down past	-9 9
nct2=down present	6 -6
nct2=impose participle-passive	-8 8
nct2=impose past	9 -9
nct2=impose perfect-passive	7 -7
nct2=propose modal	-6 6
nct2=propose participle-passive	14 -14
nct2=propose present-passive	-7 7
nct2=say present	-14 14
nct2=sell past	-10 10
nct2=stay future	-7 7
nct2=stay past	6 -6
nct2=target present	-9 9
nct2=up present	9 -9
near about duties 5	-10 10
near about duties 5 money	-15 15
near about exports 8 money	18 -18
near about exports 8 percent	-7 7
near about exports 8 tonnes	-21 21
near about growth 7 percent	-7 7
near about imports 9	6 -6
near about imports 9 tonnes	-7 7
near about imports 9 units	7 -7
near about investment 4	-13 13
near about investment 4 money	-23 23
near about purchases 6	-14 14
near about purchases 6 percent	18 -18
near about purchases 6 tonnes	-17 17
near about purchases 6 units	-19 19
near about trade 10 money	-17 17
near about trade 10 percent	7 -7
near about trade 10 tonnes	27 -27
near about trade 3	-7 7
near about trade 3 money	6 -6
near about trade 3 percent	-17 17
near achieved money	-8 8
near achieved percent	8 -8
near achieved units	10 -10
near aim money	8 -8
near aim percent	19 -19
near aim tonnes	-28 28
near average	-16 16
near average percent	-16 16
near change	-12 12
near change percent	-18 18
near change tonnes	25 -25
near change units	-13 13
near each way	-19 19
near each way money	-22 22
near not trade	14 -14
near not trade money	-6 6
near not trade percent	20 -20
near period	-26 26
near period money	-11 11
near period tonnes	-38 38
near to come money	-10 10
near to come tonnes	9 -9
near trade	-12 12
near trade tonnes	-7 7
next="	18 -18
next=)	-7 7
next=;	-8 8
next=and	16 -16
next=because	-20 20
next=if	-9 9
nhas-future	-9 9
nhas-participle	-17 17
nt2=future	-12 12
nt2=future-passive	6 -6
nt2=infinitive	-6 6
nt2=modal	-6 6
nt2=modal-passive	8 -8
nt2=participle-passive	-21 21
nt2=past-passive	12 -12
nt2=perfect	-6 6
nt2=pluperfect-passive	-9 9
nt2=present	-8 8
nt2=present-passive-not	9 -9
nv2-none	10 -10
nv2=announce	9 -9
nv2=expect	7 -7
nv2=have	7 -7
nv2=move	-18 18
nv2=pay	13 -13
nv2=promise	-8 8
nv2=put	-9 9
nv2=reach	-9 9
nv2=report	-6 6
nv2=show	-8 8
nv2=stand	6 -6
nv2=start	-11 11
nv2=take	7 -7
nv2=write	-12 12
nvt2=be present	-6 6
nvt2=charge present	-8 8
nvt2=expect participle	13 -13
nvt2=have present	6 -6
nvt2=other perfect	-16 16
nvt2=other pluperfect	-6 6
nvt2=other present	18 -18
nvt2=promise past	-6 6
nvt2=put present	-8 8
nvt2=say present	-6 6
nvt2=show present	-7 7
nvt2=sign participle	-10 10
nvt2=stand present	6 -6
pc0=bear	8 -8
pc0=buy	-13 13
pc0=deny	10 -10
pc0=down	-7 7
pc0=end	9 -9
pc0=propose	9 -9
pc0=return	8 -8
pc0=sell	-6 6
pc0=suspend	-9 9
pc1=agree	8 -8
pc1=bear	8 -8
pc1=begin	-6 6
pc1=buy	-13 13
pc1=deny	13 -13
pc1=impose	11 -11
pc1=return	8 -8
pc1=suspend	-13 13
pc1=target	7 -7
pc1=up	-6 6
pct0=buy future	-8 8
pct0=buy past	-11 11
pct0=buy present	7 -7
pct0=deny past	9 -9
pct0=down modal	-13 13
pct0=down past	6 -6
pct0=end past	9 -9
pct0=impose future	8 -8
pct0=impose modal	-12 12
pct0=impose present-passive	11 -11
pct0=propose past	12 -12
pct0=say present-passive	-8 8
pct0=sell past	-13 13
pct0=suspend present	-11 11
pct0=up modal	10 -10
pct0=up past	-6 6
pct0=up present	8 -8
pct1=bear gerund	7 -7
pct1=begin infinitive	-7 7
pct1=buy future	-8 8
pct1=buy past	-11 11
pct1=buy present	7 -7
pct1=deny past	9 -9
pct1=down modal	-13 13
pct1=down past	6 -6
pct1=end past	8 -8
pct1=impose future	8 -8
pct1=impose infinitive	-6 6
pct1=impose modal	-9 9
pct1=impose participle-passive	11 -11
pct1=impose present-passive	11 -11
pct1=propose participle-passive	-10 10
pct1=propose past	11 -11
pct1=say present-passive	-8 8
pct1=sell past	-13 13
pct1=suspend present	-11 11
pct1=up infinitive	-9 9
pct1=up modal	10 -10
pct1=up past	-6 6
phas-infinitive	-8 8
phas-perfect	8 -8
phas-pluperfect	11 -11
prior about deficit 1	16 -16
prior about exports 8	-7 7
prior about growth 7	14 -14
prior about imports 9	9 -9
prior about purchases 6	-6 6
prior about trade 10	-8 8
prior achieved	-20 20
prior aim	6 -6
prior average	-15 15
prior change	8 -8
prior period	-45 45
prior to come	16 -16
prior worth	6 -6
pt0=past-passive	6 -6
pt1=infinitive	-8 8
pt1=past-passive	6 -6
pv0=apply	-6 6
pv0=ask	11 -11
pv0=bring	8 -8
pv0=carry	11 -11
pv0=collect	-9 9
pv0=export	6 -6
pv0=fear	-12 12
pv0=get	7 -7
pv0=go	8 -8
pv0=grow	-9 9
pv0=import	-7 7
pv0=keep	-12 12
pv0=leave	-6 6
pv0=note	-7 7
pv0=other	13 -13
pv0=reach	-8 8
pv0=remain	8 -8
pv0=report	16 -16
pv0=return	8 -8
pv0=sell	-8 8
pv0=set	-8 8
pv0=sign	15 -15
pv0=stay	-10 10
pv0=tell	-8 8
pv0=write	6 -6
pv1=apply	-6 6
pv1=ask	11 -11
pv1=bring	6 -6
pv1=buy	-6 6
pv1=carry	11 -11
pv1=collect	-7 7
pv1=cut	-6 6
pv1=end	-8 8
pv1=export	6 -6
pv1=fear	-14 14
pv1=go	-6 6
pv1=grow	-9 9
pv1=have	9 -9
pv1=import	-6 6
pv1=keep	-12 12
pv1=lose	-8 8
pv1=note	-7 7
pv1=other	13 -13
pv1=plan	9 -9
pv1=reach	-9 9
pv1=recall	-6 6
pv1=remain	8 -8
pv1=report	16 -16
pv1=return	8 -8
pv1=set	-7 7
pv1=sign	18 -18
pv1=stay	-10 10
pv1=tell	-8 8
pv1=write	6 -6
pvt0=apply present	-6 6
pvt0=ask past	11 -11
pvt0=buy future	-8 8
pvt0=buy present	11 -11
pvt0=come past	11 -11
pvt0=come present	-10 10
pvt0=expect present	10 -10
pvt0=export past	6 -6
pvt0=get present	6 -6
pvt0=have past	7 -7
pvt0=have present	-6 6
pvt0=import past	-7 7
pvt0=leave past	-11 11
pvt0=other past	9 -9
pvt0=reach past	-8 8
pvt0=recall past	-6 6
pvt0=say present	-13 13
pvt0=sell past	-13 13
pvt0=set present	-8 8
pvt0=ship past	-6 6
pvt0=stay present	-10 10
pvt0=take present	12 -12
pvt0=tell present	-11 11
pvt0=write present	10 -10
pvt1=apply present	-6 6
pvt1=ask past	11 -11
pvt1=buy future	-8 8
pvt1=buy present	11 -11
pvt1=come past	11 -11
pvt1=come present	-10 10
pvt1=expect present	10 -10
pvt1=export past	6 -6
pvt1=have past	16 -16
pvt1=import past	-7 7
pvt1=leave past	-11 11
pvt1=other past	9 -9
pvt1=pay gerund	7 -7
pvt1=reach past	-8 8
pvt1=recall past	-6 6
pvt1=say present	-13 13
pvt1=sell past	-13 13
pvt1=set present	-8 8
pvt1=ship past	-6 6
pvt1=stay present	-10 10
pvt1=take present	12 -12
pvt1=tell present	-11 11
pvt1=write present	10 -10
q:"	20 -20
q:&	11 -11
q:'s	-9 9
q:(	11 -11
q:)	11 -11
q:-	21 -21
q:;	12 -12
q:<day-ahead>	9 -9
q:<day-gone>	-10 10
q:<gate>	25 -25
q:<goods-amount>	7 -7
q:<goods>	-11 11
q:<level-noun>	-6 6
q:<money>	-44 44
q:<month-ahead>	11 -11
q:<name>	-11 11
q:<organisation>	6 -6
q:<person>	-25 25
q:<points>	18 -18
q:<sender>	-6 6
q:<v-agree>	6 -6
q:<v-bear>	8 -8
q:<v-buy>	14 -14
q:<v-end>	-9 9
q:<v-propose>	-9 9
q:<v-stay>	-13 13
q:<v-target>	6 -6
q:<v-threaten>	-7 7
q:a	39 -39
q:account	15 -15
q:action	-8 8
q:adjust	11 -11
q:affiliate	-7 7
q:after	-15 15
q:again	-8 8
q:agriculture	-9 9
q:aid	19 -19
q:aim	-12 12
q:all	-13 13
q:alone	-6 6
q:along	6 -6
q:also	-13 13
q:aluminum	8 -8
q:among	-22 22
q:an	-7 7
q:and	-7 7
q:apply	-21 21
q:approve	11 -11
q:as	35 -35
q:association	6 -6
q:at	-13 13
q:average	-18 18
q:avocado	-9 9
q:away	11 -11
q:ban	14 -14
q:banana	9 -9
q:be	-10 10
q:bean	11 -11
q:become	-18 18
q:beef	10 -10
q:been	-21 21
q:before	-7 7
q:begin	9 -9
q:behind	6 -6
q:being	-9 9
q:between	-6 6
q:biggest	-12 12
q:bilateral	8 -8
q:brandy	-21 21
q:break	15 -15
q:broadcaster	13 -13
q:busan	-10 10
q:business	6 -6
q:but	-11 11
q:buy	-8 8
q:buyer	7 -7
q:by	-9 9
q:calm	-15 15
q:car	6 -6
q:carpet	-18 18
q:carrier	11 -11
q:carry	9 -9
q:cashmere	-7 7
q:category	18 -18
q:cease	-6 6
q:certificate	6 -6
q:chair	-15 15
q:charge	19 -19
q:cheaper	-11 11
q:cheese	-7 7
q:chickpea	-7 7
q:claim	-9 9
q:closed	16 -16
q:club	12 -12
q:coffee	-7 7
q:collect	9 -9
q:come	13 -13
q:commerce	7 -7
q:common	7 -7
q:compared	-6 6
q:competitor	-6 6
q:comply	9 -9
q:conference	-17 17
q:confirm	8 -8
q:consider	-8 8
q:contract	-7 7
q:copper	10 -10
q:cost	-12 12
q:cotton	19 -19
q:could	19 -19
q:count	-10 10
q:counted	6 -6
q:counter	6 -6
q:countermeasure	-10 10
q:country	-7 7
q:crane	9 -9
q:currently	9 -9
q:custom	12 -12
q:customer	11 -11
q:cut	-7 7
q:dairy	-15 15
q:date	-8 8
q:day	14 -14
q:deadline	7 -7
q:deal	-11 11
q:decision	8 -8
q:decree	-6 6
q:deficit	17 -17
q:demand	-9 9
q:desk	-13 13
q:dinner	-12 12
q:dispute	-14 14
q:do	-13 13
q:doe	14 -14
q:dollar	-7 7
q:done	-11 11
q:down	-13 13
q:drop	-19 19
q:due	22 -22
q:duty	6 -6
q:each	14 -14
q:earth	-8 8
q:economy	10 -10
q:effect	9 -9
q:emergency	-6 6
q:end	17 -17
q:enter	-8 8
q:estimate	12 -12
q:every	15 -15
q:exempt	18 -18
q:exemption	-7 7
q:expect	15 -15
q:expire	-6 6
q:extend	7 -7
q:extension	7 -7
q:fact	-6 6
q:far	-33 33
q:farm	7 -7
q:fear	-14 14
q:fee	15 -15
q:fentanyl	-6 6
q:ferry	9 -9
q:figure	-20 20
q:file	-7 7
q:final	6 -6
q:fiscal	-13 13
q:flat	23 -23
q:for	13 -13
q:forecast	-15 15
q:franc	6 -6
q:free	15 -15
q:from	15 -15
q:garden	-10 10
q:get	-6 6
q:give	18 -18
q:given	12 -12
q:good	-9 9
q:growth	11 -11
q:half	-29 29
q:have	22 -22
q:hazelnut	-9 9
q:he	15 -15
q:head	-9 9
q:highest	-22 22
q:his	26 -26
q:hold	15 -15
q:home	8 -8
q:house	11 -11
q:how	12 -12
q:i	-11 11
q:if	12 -12
q:import	25 -25
q:importer	-6 6
q:in	-7 7
q:industrial	19 -19
q:inflation	6 -6
q:inside	7 -7
q:into	8 -8
q:investor	-7 7
q:it	6 -6
q:its	19 -19
q:itself	19 -19
q:kilo	7 -7
q:know	-26 26
q:labour	-8 8
q:lamb	-20 20
q:land	-6 6
q:lapse	11 -11
q:large	8 -8
q:larger	6 -6
q:later	9 -9
q:least	24 -24
q:less	8 -8
q:let	-18 18
q:licence	11 -11
q:lift	-12 12
q:like	-9 9
q:limited	-7 7
q:line	10 -10
q:list	-17 17
q:live	-8 8
q:long	-7 7
q:longer	-6 6
q:look	9 -9
q:lower	18 -18
q:lowest	-6 6
q:magnet	-10 10
q:man	-10 10
q:many	15 -15
q:mean	-11 11
q:medicine	7 -7
q:million	13 -13
q:ministry	6 -6
q:minute	6 -6
q:moment	12 -12
q:money	-13 13
q:more	-6 6
q:most	7 -7
q:move	11 -11
q:mr	-18 18
q:much	-16 16
q:name	10 -10
q:negotiation	-10 10
q:neighbour	7 -7
q:neither	11 -11
q:net	8 -8
q:next	11 -11
q:night	15 -15
q:nor	9 -9
q:not	-24 24
q:number	-26 26
q:nut	11 -11
q:oil	6 -6
q:old	-6 6
q:olive	-13 13
q:on	10 -10
q:once	-10 10
q:or	16 -16
q:orange	-23 23
q:order	11 -11
q:ordinary	6 -6
q:other	21 -21
q:our	-7 7
q:output	-6 6
q:over	8 -8
q:own	13 -13
q:p	7 -7
q:parcel	12 -12
q:part	-7 7
q:pay	18 -18
q:people	13 -13
q:per	10 -10
q:perhap	-9 9
q:permanent	-13 13
q:permit	22 -22
q:plan	7 -7
q:plu	19 -19
q:point	6 -6
q:port	7 -7
q:portal	-8 8
q:post	8 -8
q:power	6 -6
q:present	-6 6
q:president	-11 11
q:price	29 -29
q:procedure	-6 6
q:prolonged	-9 9
q:proposal	8 -8
q:pump	-9 9
q:purchase	-9 9
q:quarrel	-21 21
q:question	-13 13
q:quota	11 -11
q:rare	-8 8
q:ready	7 -7
q:reciprocal	-7 7
q:reduction	-6 6
q:refund	-25 25
q:remain	26 -26
q:report	8 -8
q:rest	11 -11
q:return	19 -19
q:rice	-6 6
q:rise	26 -26
q:river	8 -8
q:round	14 -14
q:rum	22 -22
q:run	17 -17
q:s	7 -7
q:sale	-6 6
q:salmon	-21 21
q:schedule	8 -8
q:section	18 -18
q:see	-20 20
q:separate	-7 7
q:set	-6 6
q:share	12 -12
q:she	-25 25
q:ship	12 -12
q:shipbuilding	-11 11
q:should	13 -13
q:shrimp	-10 10
q:shrink	-6 6
q:sign	-7 7
q:signature	23 -23
q:smaller	-6 6
q:so	13 -13
q:solution	-6 6
q:some	11 -11
q:soybean	9 -9
q:spare	-8 8
q:speak	24 -24
q:special	6 -6
q:spent	-18 18
q:state	11 -11
q:statement	10 -10
q:stay	-16 16
q:steady	15 -15
q:steel	-7 7
q:step	-15 15
q:still	11 -11
q:stop	23 -23
q:sugar	34 -34
q:surcharge	17 -17
q:suspend	9 -9
q:take	9 -9
q:talk	17 -17
q:talking	7 -7
q:tax	-12 12
q:tea	-8 8
q:television	8 -8
q:tell	7 -7
q:thank	23 -23
q:the	10 -10
q:them	6 -6
q:then	-26 26
q:there	-22 22
q:they	-14 14
q:thi	-20 20
q:thing	7 -7
q:those	9 -9
q:three	-30 30
q:through	8 -8
q:ticket	19 -19
q:time	-6 6
q:to	-11 11
q:tomatoe	8 -8
q:ton	6 -6
q:tonne	-9 9
q:too	-13 13
q:top	9 -9
q:traded	-8 8
q:treaty	-8 8
q:truce	18 -18
q:truck	12 -12
q:two	-17 17
q:tyre	15 -15
q:unchanged	11 -11
q:under	-7 7
q:until	22 -22
q:up	17 -17
q:used	-9 9
q:valparaíso	-9 9
q:volume	9 -9
q:vote	13 -13
q:voted	6 -6
q:wait	12 -12
q:want	-15 15
q:war	-8 8
q:warn	-9 9
q:was	10 -10
q:watche	-15 15
q:we	-21 21
q:week	-29 29
q:were	15 -15
q:when	8 -8
q:where	11 -11
q:which	-13 13
q:whisky	-10 10
q:who	-7 7
q:whole	6 -6
q:will	7 -7
q:win	11 -11
q:window	7 -7
q:with	26 -26
q:within	-8 8
q:without	19 -19
q:won't	6 -6
q:work	-16 16
q:working	-12 12
q:world	-11 11
q:worst	-12 12
q:year	-24 24
q:you	18 -18
q:your	15 -15
q:zero	7 -7
q:zinc	13 -13
qt=future	30 -30
qt=pluperfect	-13 13
qt=present	12 -12
r1=!	-18 18
r1='	-6 6
r1=(	-7 7
r1=)	12 -12
r1=,	-6 6
r1=.	-8 8
r1=<duty>	32 -32
r1=<end>	-13 13
r1=<goods>	17 -17
r1=<level>	11 -11
r1=<number>	23 -23
r1=<quality>	36 -36
r1=<sender>	10 -10
r1=<span>	-7 7
r1=<v-begin>	-7 7
r1=<v-impose>	-8 8
r1=<v-up>	-11 11
r1=?	6 -6
r1=a	23 -23
r1=above	-11 11
r1=and	10 -10
r1=are	-7 7
r1=because	-8 8
r1=by	-34 34
r1=category	14 -14
r1=cent	8 -8
r1=come	11 -11
r1=duty	16 -16
r1=each	-6 6
r1=from	-8 8
r1=go	-14 14
r1=had	-8 8
r1=higher	-12 12
r1=in	-20 20
r1=into	-8 8
r1=less	-17 17
r1=litre	19 -19
r1=lower	-11 11
r1=may	-9 9
r1=more	-15 15
r1=next	9 -9
r1=of	-20 20
r1=on	10 -10
r1=once	9 -9
r1=or	-14 14
r1=people	6 -6
r1=president	8 -8
r1=tariff	13 -13
r1=than	-6 6
r1=then	-12 12
r1=time	18 -18
r1=up	-11 11
r1=upon	7 -7
r1=were	-7 7
r1=will	-14 14
r1=would	13 -13
r2="	14 -14
r2=,	18 -18
r2=<day-ahead>	-6 6
r2=<day-gone>	-10 10
r2=<duty>	-6 6
r2=<end>	-15 15
r2=<goods>	-11 11
r2=<money>	10 -10
r2=<month-ahead>	9 -9
r2=<name>	-6 6
r2=<number>	6 -6
r2=<person>	20 -20
r2=<points>	-15 15
r2=<quality>	-23 23
r2=<sender>	-10 10
r2=<span>	17 -17
r2=<v-bear>	9 -9
r2=<v-buy>	-11 11
r2=<v-down>	-6 6
r2=<v-impose>	14 -14
r2=<v-return>	8 -8
r2=<v-say>	10 -10
r2=<v-sell>	-22 22
r2=<v-stay>	-27 27
r2=<v-target>	11 -11
r2=a	7 -7
r2=according	-6 6
r2=against	-8 8
r2=all	13 -13
r2=at	-7 7
r2=average	-28 28
r2=because	-12 12
r2=been	-8 8
r2=boeing	-6 6
r2=but	7 -7
r2=by	9 -9
r2=christma	7 -7
r2=collect	-7 7
r2=cotton	11 -11
r2=each	-16 16
r2=earlier	-7 7
r2=expect	-6 6
r2=export	-16 16
r2=far	-6 6
r2=flour	10 -10
r2=good	-14 14
r2=has	-6 6
r2=he	-13 13
r2=his	12 -12
r2=import	-6 6
r2=in	17 -17
r2=investment	-15 15
r2=is	6 -6
r2=its	14 -14
r2=last	14 -14
r2=line	12 -12
r2=maize	7 -7
r2=more	11 -11
r2=most	7 -7
r2=new	-11 11
r2=next	-9 9
r2=no	-12 12
r2=of	28 -28
r2=one	-10 10
r2=or	-6 6
r2=our	14 -14
r2=over	7 -7
r2=pay	6 -6
r2=potatoe	9 -9
r2=present	-11 11
r2=rice	7 -7
r2=season	9 -9
r2=ship	-6 6
r2=should	8 -8
r2=spring	8 -8
r2=steel	-12 12
r2=surcharge	-6 6
r2=than	-18 18
r2=that	-11 11
r2=the	-18 18
r2=their	9 -9
r2=them	10 -10
r2=those	-11 11
r2=to	6 -6
r2=total	-9 9
r2=under	6 -6
r2=up	7 -7
r2=will	13 -13
r2=worth	-8 8
r3='s	6 -6
r3=)	-18 18
r3=.	-15 15
r3=;	-19 19
r3=<day-ahead>	6 -6
r3=<duty>	-13 13
r3=<gate>	6 -6
r3=<goods-amount>	-18 18
r3=<level-noun>	8 -8
r3=<level>	15 -15
r3=<month-gone>	7 -7
r3=<name>	-14 14
r3=<not>	-9 9
r3=<number>	18 -18
r3=<organisation>	-14 14
r3=<quality>	7 -7
r3=<sender>	15 -15
r3=<span>	20 -20
r3=<v-bear>	-12 12
r3=<v-buy>	-11 11
r3=<v-say>	13 -13
r3=<v-sell>	11 -11
r3=<v-target>	9 -9
r3=<v-up>	9 -9
r3=about	6 -6
r3=according	9 -9
r3=announce	6 -6
r3=are	-11 11
r3=at	15 -15
r3=because	10 -10
r3=beef	-7 7
r3=been	-8 8
r3=by	-11 11
r3=cod	-9 9
r3=duty	-10 10
r3=enter	-9 9
r3=ethanol	17 -17
r3=export	9 -9
r3=first	-11 11
r3=from	7 -7
r3=fruit	-7 7
r3=go	6 -6
r3=good	11 -11
r3=had	6 -6
r3=half	18 -18
r3=highest	-10 10
r3=import	-7 7
r3=investment	8 -8
r3=is	-10 10
r3=last	-17 17
r3=market	7 -7
r3=meet	-11 11
r3=next	-7 7
r3=not	14 -14
r3=nothing	6 -6
r3=of	-13 13
r3=off	10 -10
r3=on	-7 7
r3=one	6 -6
r3=own	9 -9
r3=proceed	7 -7
r3=rice	-8 8
r3=since	-6 6
r3=stand	6 -6
r3=stuff	-6 6
r3=than	10 -10
r3=that	12 -12
r3=the	9 -9
r3=them	6 -6
r3=to	8 -8
r3=tomatoe	-6 6
r3=until	6 -6
r3=were	11 -11
r3=which	9 -9
r3=with	-8 8
r3=without	-6 6
r4="	6 -6
r4='s	-6 6
r4=(	6 -6
r4=,	13 -13
r4=.	16 -16
r4=<day-ahead>	6 -6
r4=<duty>	-16 16
r4=<end>	-9 9
r4=<goods-amount>	6 -6
r4=<goods>	21 -21
r4=<level-noun>	10 -10
r4=<level>	34 -34
r4=<month-gone>	-9 9
r4=<person>	7 -7
r4=<quality>	-6 6
r4=<span>	-24 24
r4=<taker>	-15 15
r4=<v-buy>	6 -6
r4=<v-down>	-6 6
r4=<v-end>	7 -7
r4=<v-stay>	8 -8
r4=<v-up>	-21 21
r4=?	-9 9
r4=after	-9 9
r4=an	7 -7
r4=as	15 -15
r4=at	-7 7
r4=back	7 -7
r4=banana	8 -8
r4=before	8 -8
r4=by	10 -10
r4=come	-7 7
r4=custom	-6 6
r4=have	6 -6
r4=if	-6 6
r4=import	8 -8
r4=importer	-15 15
r4=in	15 -15
r4=included	8 -8
r4=it	10 -10
r4=last	-17 17
r4=more	12 -12
r4=most	-8 8
r4=move	-23 23
r4=of	7 -7
r4=on	-7 7
r4=over	6 -6
r4=quota	-7 7
r4=rate	9 -9
r4=say	6 -6
r4=season	-16 16
r4=send	-15 15
r4=stay	6 -6
r4=steel	-9 9
r4=tariff	-15 15
r4=term	-10 10
r4=the	-10 10
r4=there	8 -8
r4=thi	7 -7
r4=to	-14 14
r4=until	-7 7
r4=what	-6 6
r4=which	-12 12
r4=with	10 -10
r4=within	-7 7
r4=without	-10 10
r4=write	-9 9
r4=year	-13 13
r=! <end>	-18 18
r=' worth	-6 6
r=, <name>	6 -6
r=, <number>	13 -13
r=, <points>	-15 15
r=, according	-6 6
r=, against	-8 8
r=, all	7 -7
r=, and	-17 17
r=, but	7 -7
r=, has	-6 6
r=, he	-13 13
r=, is	-6 6
r=, of	18 -18
r=, or	-7 7
r=, the	-23 23
r=, up	13 -13
r=. <end>	-11 11
r=<end> <end>	-13 13
r=<level> <end>	6 -6
r=<span> ,	-6 6
r=<span> for	-8 8
r=<span> from	6 -6
r=<span> in	-7 7
r=and <level>	13 -13
r=and <quality>	-10 10
r=and a	21 -21
r=and no	-14 14
r=at <number>	-7 7
r=at present	-11 11
r=because of	-8 8
r=before the	7 -7
r=by <day-ahead>	-8 8
r=by <number>	-23 23
r=for <quality>	-6 6
r=for thi	-9 9
r=from <day-ahead>	7 -7
r=from the	-7 7
r=go to	-9 9
r=had been	-7 7
r=higher .	-18 18
r=in <month-ahead>	6 -6
r=in <name>	11 -11
r=in a	-12 12
r=in each	-12 12
r=in new	-10 10
r=in total	-9 9
r=last week	8 -8
r=less than	-15 15
r=more .	-7 7
r=more than	-8 8
r=next year	9 -9
r=of <name>	-16 16
r=of <quality>	-12 12
r=of all	13 -13
r=of good	-17 17
r=of his	11 -11
r=of import	-6 6
r=of investment	-8 8
r=of it	-8 8
r=of its	7 -7
r=of our	17 -17
r=of soybean	-17 17
r=of the	8 -8
r=of them	10 -10
r=of what	-8 8
r=off the	-8 8
r=on <day-gone>	-12 12
r=on <quality>	35 -35
r=on average	-28 28
r=on each	-6 6
r=on steel	-11 11
r=or <level>	-12 12
r=since <month-gone>	6 -6
r=since <number>	9 -9
r=since spring	8 -8
r=since the	-15 15
r=so far	-6 6
r=tariff line	6 -6
r=that <name>	-7 7
r=that <quality>	-7 7
r=then .	-12 12
r=thi year	-10 10
r=to <money>	-10 10
r=to <number>	7 -7
r=to <quality>	-8 8
r=under the	-8 8
r=up .	-7 7
r=was collect	-8 8
r=will be	-9 9
rule:deficit money	-9 9
rule:deficit percent	-16 16
rule:duties money	-15 15
rule:exports money	16 -16
rule:exports percent	-7 7
rule:exports tonnes	7 -7
rule:growth percent	13 -13
rule:imports percent	-18 18
rule:imports tonnes	-20 20
rule:imports units	7 -7
rule:investment money	-10 10
rule:none money	6 -6
rule:none percent	48 -48
rule:none tonnes	-32 32
rule:other money	-8 8
rule:other percent	-21 21
rule:purchases money	11 -11
rule:purchases units	-15 15
rule:state achieved	-14 14
rule:state reported	15 -15
rule:trade money	-17 17
rule:trade percent	-33 33
rule:trade tonnes	24 -24
rule:what deficit	-20 20
rule:what duties	-10 10
rule:what exports	12 -12
rule:what growth	17 -17
rule:what imports	-15 15
rule:what none	30 -30
rule:what other	-23 23
rule:what trade	-17 17
s:!	-18 18
s:"	10 -10
s:&	11 -11
s:'	9 -9
s:(	-9 9
s:*	13 -13
s:,	7 -7
s:-	22 -22
s:;	10 -10
s:<agent>	11 -11
s:<day-ahead>	11 -11
s:<day-gone>	18 -18
s:<day-today>	20 -20
s:<goods-amount>	-26 26
s:<goods>	-12 12
s:<level-noun>	-7 7
s:<level>	39 -39
s:<money>	-55 55
s:<month-ahead>	28 -28
s:<month-gone>	-8 8
s:<name>	-14 14
s:<number>	16 -16
s:<organisation>	-15 15
s:<person>	-9 9
s:<points>	8 -8
s:<sender>	-10 10
s:<span>	-16 16
s:<v-bear>	20 -20
s:<v-buy>	-15 15
s:<v-deny>	20 -20
s:<v-return>	8 -8
s:<v-say>	-7 7
s:<v-sell>	-11 11
s:<v-stay>	-7 7
s:<v-suspend>	16 -16
s:<v-target>	12 -12
s:a	17 -17
s:abroad	13 -13
s:accept	-19 19
s:across	8 -8
s:act	-11 11
s:ad	8 -8
s:add	18 -18
s:addition	-7 7
s:afterward	-10 10
s:against	-7 7
s:ago	9 -9
s:agree	-9 9
s:agreement	26 -26
s:aid	26 -26
s:aim	-7 7
s:air	-12 12
s:all	16 -16
s:allow	11 -11
s:allowed	8 -8
s:almost	-18 18
s:alone	-33 33
s:along	18 -18
s:also	-11 11
s:am	-10 10
s:amount	-13 13
s:anchor	7 -7
s:and	10 -10
s:announce	21 -21
s:annual	-16 16
s:annulled	12 -12
s:another	-7 7
s:answer	-10 10
s:any	7 -7
s:apply	6 -6
s:approval	12 -12
s:approve	11 -11
s:are	12 -12
s:arrangement	9 -9
s:arrival	6 -6
s:as	29 -29
s:ask	14 -14
s:at	11 -11
s:attendance	10 -10
s:average	-70 70
s:away	16 -16
s:back	6 -6
s:ban	10 -10
s:banana	7 -7
s:bank	-11 11
s:barrel	9 -9
s:base	-15 15
s:basi	7 -7
s:bear	6 -6
s:because	-7 7
s:beef	6 -6
s:before	-8 8
s:believe	-15 15
s:below	14 -14
s:beside	7 -7
s:between	-15 15
s:board	-9 9
s:body	15 -15
s:boeing	-27 27
s:bond	12 -12
s:book	-7 7
s:booking	-7 7
s:both	7 -7
s:boxe	9 -9
s:brandy	-12 12
s:bridge	16 -16
s:broadcaster	18 -18
s:brussel	10 -10
s:budget	9 -9
s:burden	-6 6
s:busan	7 -7
s:bushel	9 -9
s:business	15 -15
s:butter	-7 7
s:by	-15 15
s:c	42 -42
s:calendar	-11 11
s:can	-14 14
s:cannot	-14 14
s:capital	-13 13
s:car	-9 9
s:cargo	9 -9
s:carrier	-7 7
s:carry	10 -10
s:case	-18 18
s:cash	-21 21
s:cattle	-15 15
s:cent	19 -19
s:central	-11 11
s:chance	11 -11
s:changed	7 -7
s:chassi	-7 7
s:check	13 -13
s:cheese	-18 18
s:cherry	-6 6
s:chicago	8 -8
s:city	15 -15
s:class	8 -8
s:clear	11 -11
s:climb	8 -8
s:clock	-9 9
s:closed	26 -26
s:closing	-11 11
s:clothing	14 -14
s:club	13 -13
s:coal	-10 10
s:coast	-9 9
s:cocoa	17 -17
s:coffee	-22 22
s:collect	-18 18
s:come	13 -13
s:comment	11 -11
s:company	19 -19
s:continue	11 -11
s:control	7 -7
s:copy	7 -7
s:correction	7 -7
s:cosmetic	-12 12
s:cost	26 -26
s:cotton	9 -9
s:could	16 -16
s:count	-23 23
s:counted	-10 10
s:countermeasure	-6 6
s:counterpart	12 -12
s:cover	-17 17
s:covered	-14 14
s:credit	12 -12
s:crop	20 -20
s:cross	9 -9
s:crude	8 -8
s:custom	-21 21
s:customer	10 -10
s:cut	10 -10
s:data	-13 13
s:day	17 -17
s:deadline	8 -8
s:deal	10 -10
s:decade	10 -10
s:decline	-17 17
s:deficit	8 -8
s:degree	16 -16
s:deliver	-10 10
s:delivery	-10 10
s:depend	9 -9
s:device	-8 8
s:diesel	6 -6
s:different	-22 22
s:dinner	9 -9
s:direction	-8 8
s:dispute	-20 20
s:do	-16 16
s:dollar	16 -16
s:don't	8 -8
s:done	-20 20
s:donor	22 -22
s:door	-18 18
s:down	-8 8
s:drop	-12 12
s:during	6 -6
s:earlier	-8 8
s:eat	10 -10
s:economic	-11 11
s:economy	19 -19
s:electricity	24 -24
s:else	7 -7
s:emergency	-6 6
s:end	-20 20
s:energy	-7 7
s:enter	-6 6
s:entry	8 -8
s:estimate	-10 10
s:euro	18 -18
s:ever	21 -21
s:every	7 -7
s:everybody	10 -10
s:exempt	6 -6
s:existing	-18 18
s:expect	-13 13
s:export	-16 16
s:exporter	20 -20
s:extension	-8 8
s:extra	17 -17
s:fact	-11 11
s:family	6 -6
s:far	-11 11
s:fare	9 -9
s:farm	-6 6
s:farmer	6 -6
s:fee	18 -18
s:fertilizer	-7 7
s:fewer	-7 7
s:fight	-8 8
s:figure	-14 14
s:fine	6 -6
s:finished	6 -6
s:first	-12 12
s:fiscal	-10 10
s:fish	-12 12
s:five	16 -16
s:flour	18 -18
s:flower	7 -7
s:follow	10 -10
s:food	6 -6
s:footwear	-23 23
s:for	6 -6
s:forced	13 -13
s:four	-8 8
s:free	-17 17
s:freight	11 -11
s:fruit	21 -21
s:fuel	11 -11
s:furniture	-8 8
s:future	16 -16
s:gained	17 -17
s:gap	-8 8
s:general	6 -6
s:geneva	-14 14
s:georgia	14 -14
s:get	18 -18
s:giant	11 -11
s:given	12 -12
s:goal	-11 11
s:greer	-13 13
s:grid	11 -11
s:group	-6 6
s:grower	12 -12
s:growth	-13 13
s:guest	13 -13
s:h	9 -9
s:had	7 -7
s:half	12 -12
s:halve	6 -6
s:handled	6 -6
s:handling	11 -11
s:hardly	-18 18
s:harvest	21 -21
s:has	15 -15
s:having	-6 6
s:hazelnut	7 -7
s:head	-10 10
s:heat	6 -6
s:here	7 -7
s:highest	-15 15
s:himself	-13 13
s:his	13 -13
s:history	6 -6
s:hit	-12 12
s:hold	11 -11
s:home	6 -6
s:hope	6 -6
s:hospital	17 -17
s:house	13 -13
s:household	6 -6
s:how	-12 12
s:i	-12 12
s:if	7 -7
s:impose	17 -17
s:in	-11 11
s:include	-9 9
s:included	-13 13
s:including	20 -20
s:income	21 -21
s:index	15 -15
s:industrial	-30 30
s:industry	-9 9
s:inflation	21 -21
s:interest	25 -25
s:invest	-19 19
s:investigation	14 -14
s:investment	-8 8
s:investor	11 -11
s:is	10 -10
s:item	7 -7
s:its	12 -12
s:itself	6 -6
s:jamieson	-13 13
s:job	17 -17
s:juice	-20 20
s:just	12 -12
s:kava	-9 9
s:kilo	18 -18
s:lamb	-15 15
s:land	-8 8
s:largest	17 -17
s:last	14 -14
s:late	6 -6
s:later	15 -15
s:lay	12 -12
s:least	-6 6
s:leave	-11 11
s:less	-13 13
s:level	7 -7
s:licence	10 -10
s:lie	-9 9
s:like	-12 12
s:line	11 -11
s:liquefied	7 -7
s:lira	8 -8
s:list	-8 8
s:listed	6 -6
s:little	9 -9
s:loan	8 -8
s:london	8 -8
s:long	10 -10
s:look	8 -8
s:lorry	10 -10
s:loss	-10 10
s:losse	-8 8
s:lot	-11 11
s:lower	-9 9
s:lumber	11 -11
s:machine	-14 14
s:machinery	-24 24
s:magnet	-12 12
s:maize	8 -8
s:make	25 -25
s:maker	18 -18
s:mangoe	-7 7
s:many	7 -7
s:margin	17 -17
s:market	19 -19
s:meant	-10 10
s:meat	9 -9
s:medical	-7 7
s:member	-9 9
s:memorandum	-7 7
s:mgx	-6 6
s:mid	-11 11
s:midnight	9 -9
s:milk	16 -16
s:mill	15 -15
s:minister	6 -6
s:ministry	-14 14
s:model	-22 22
s:money	-7 7
s:most	-17 17
s:mostly	-10 10
s:must	9 -9
s:my	-9 9
s:name	-18 18
s:narrow	-9 9
s:nearly	16 -16
s:need	19 -19
s:neighbouring	21 -21
s:net	28 -28
s:new	17 -17
s:newspaper	9 -9
s:nikkei	6 -6
s:nil	-22 22
s:nobody	-25 25
s:nor	7 -7
s:not	28 -28
s:nvidia	11 -11
s:odd	-6 6
s:of	-7 7
s:off	25 -25
s:offer	26 -26
s:office	-6 6
s:official	7 -7
s:oil	6 -6
s:old	20 -20
s:on	7 -7
s:once	15 -15
s:one	-15 15
s:only	8 -8
s:open	7 -7
s:opened	21 -21
s:operating	13 -13
s:operator	12 -12
s:opposition	11 -11
s:order	-9 9
s:origin	8 -8
s:out	23 -23
s:output	-15 15
s:p	13 -13
s:page	13 -13
s:paper	15 -15
s:parcel	18 -18
s:parliament	12 -12
s:part	12 -12
s:passenger	12 -12
s:past	8 -8
s:paste	20 -20
s:pause	9 -9
s:pay	9 -9
s:pea	13 -13
s:peace	-9 9
s:peak	6 -6
s:penalty	9 -9
s:people	12 -12
s:per	12 -12
s:permanent	-10 10
s:peso	11 -11
s:phase	8 -8
s:plan	8 -8
s:plant	-8 8
s:player	10 -10
s:pledge	12 -12
s:plu	-13 13
s:point	23 -23
s:poll	8 -8
s:port	15 -15
s:possible	10 -10
s:post	7 -7
s:potatoe	13 -13
s:powder	19 -19
s:power	11 -11
s:prepare	-7 7
s:present	-12 12
s:press	7 -7
s:price	31 -31
s:proceed	7 -7
s:produce	14 -14
s:product	-6 6
s:profit	10 -10
s:project	-12 12
s:promise	-11 11
s:proposal	6 -6
s:province	16 -16
s:published	-7 7
s:purchase	-32 32
s:put	-11 11
s:quota	-20 20
s:raise	6 -6
s:rate	25 -25
s:rather	9 -9
s:reach	6 -6
s:real	-9 9
s:reciprocal	-8 8
s:reckon	-16 16
s:record	13 -13
s:reduce	-13 13
s:refund	-23 23
s:regard	11 -11
s:region	9 -9
s:regional	12 -12
s:regulator	31 -31
s:reject	10 -10
s:remain	13 -13
s:remember	7 -7
s:remind	-14 14
s:report	13 -13
s:reporter	-9 9
s:represent	12 -12
s:retail	26 -26
s:return	12 -12
s:revenue	22 -22
s:rice	-16 16
s:river	14 -14
s:room	18 -18
s:rose	6 -6
s:rotterdam	9 -9
s:round	14 -14
s:rover	6 -6
s:rubber	9 -9
s:rum	8 -8
s:run	12 -12
s:sale	19 -19
s:salmon	-13 13
s:same	13 -13
s:sanction	12 -12
s:save	-6 6
s:season	-11 11
s:seat	6 -6
s:second	-19 19
s:section	17 -17
s:sell	17 -17
s:semiconductor	-9 9
s:send	-17 17
s:service	8 -8
s:sesame	17 -17
s:shanghai	6 -6
s:share	31 -31
s:sheet	-11 11
s:ship	-7 7
s:shipbuilding	-24 24
s:shipment	-17 17
s:shirt	9 -9
s:shop	15 -15
s:should	-6 6
s:show	-14 14
s:shrink	-16 16
s:shut	9 -9
s:side	-9 9
s:sign	6 -6
s:since	-7 7
s:sir	16 -16
s:sit	10 -10
s:sixth	-11 11
s:slip	7 -7
s:small	-8 8
s:smaller	11 -11
s:smallest	-18 18
s:snow	22 -22
s:soap	14 -14
s:some	13 -13
s:something	7 -7
s:southern	6 -6
s:soybean	11 -11
s:speak	7 -7
s:special	6 -6
s:spending	11 -11
s:spoke	-6 6
s:spoken	-8 8
s:spring	-6 6
s:stake	-19 19
s:stand	7 -7
s:start	-32 32
s:state	-13 13
s:statistic	-8 8
s:steel	-20 20
s:step	-9 9
s:still	9 -9
s:stock	22 -22
s:stop	9 -9
s:story	-19 19
s:strike	16 -16
s:stuff	7 -7
s:subsidy	16 -16
s:such	14 -14
s:sugar	26 -26
s:summer	6 -6
s:supply	7 -7
s:surplu	-20 20
s:take	-10 10
s:talk	22 -22
s:target	-17 17
s:tax	7 -7
s:ten	10 -10
s:term	-9 9
s:than	13 -13
s:their	11 -11
s:them	8 -8
s:there	-14 14
s:these	-16 16
s:they	-10 10
s:thi	-14 14
s:thing	8 -8
s:think	-11 11
s:third	9 -9
s:those	-23 23
s:though	15 -15
s:thousand	-10 10
s:three	37 -37
s:ticket	14 -14
s:tied	-15 15
s:tiktok	-11 11
s:time	38 -38
s:tomatoe	-15 15
s:ton	13 -13
s:tonne	12 -12
s:top	24 -24
s:touched	8 -8
s:toyota	6 -6
s:trade	-6 6
s:traffic	15 -15
s:truce	-13 13
s:turnover	8 -8
s:twenty	6 -6
s:two	26 -26
s:unchanged	11 -11
s:under	-6 6
s:undertook	-11 11
s:united	7 -7
s:until	17 -17
s:upon	12 -12
s:us	-15 15
s:use	19 -19
s:used	6 -6
s:valley	-11 11
s:valorem	8 -8
s:vegetable	-13 13
s:vessel	6 -6
s:visit	-8 8
s:visitor	21 -21
s:volume	-29 29
s:vote	14 -14
s:voted	7 -7
s:wage	10 -10
s:wait	8 -8
s:waiting	25 -25
s:walnut	-21 21
s:want	11 -11
s:war	7 -7
s:warehouse	23 -23
s:was	6 -6
s:watch	9 -9
s:watche	-10 10
s:we're	11 -11
s:week	18 -18
s:western	14 -14
s:what	-18 18
s:whatever	16 -16
s:when	7 -7
s:where	7 -7
s:whether	-6 6
s:who	14 -14
s:whole	-12 12
s:whose	9 -9
s:winger	6 -6
s:with	8 -8
s:withdraw	6 -6
s:word	-7 7
s:work	15 -15
s:world	-17 17
s:write	7 -7
s:yard	-11 11
s:yarn	-10 10
s:year	-14 14
s:yield	12 -12
s:you	19 -19
s:zero	16 -16
s:—	13 -13
s:•	23 -23
sa:!	-18 18
sa:"	10 -10
sa:" .	11 -11
sa:" <person>	-9 9
sa:" say	12 -12
sa:'s output	-15 15
sa:) .	8 -8
sa:) and	-10 10
sa:, <level>	32 -32
sa:, <money>	-10 10
sa:, <points>	-9 9
sa:, a	-10 10
sa:, against	-6 6
sa:, aluminum	-14 14
sa:, and	-19 19
sa:, are	7 -7
sa:, at	10 -10
sa:, by	-26 26
sa:, custom	-15 15
sa:, down	-6 6
sa:, he	-7 7
sa:, if	-8 8
sa:, in	17 -17
sa:, including	18 -18
sa:, is	-6 6
sa:, it	-6 6
sa:, of	6 -6
sa:, on	-8 8
sa:, our	-9 9
sa:, she	7 -7
sa:, so	13 -13
sa:, that	-12 12
sa:, there	-12 12
sa:, though	12 -12
sa:, to	-15 15
sa:, up	10 -10
sa:, was	11 -11
sa:, whatever	6 -6
sa:, when	6 -6
sa:, which	-11 11
sa:, worth	8 -8
sa:-	11 -11
sa:. "	8 -8
sa:. <person>	-13 13
sa:;	6 -6
sa:; <level>	7 -7
sa:; and	7 -7
sa:; at	-11 11
sa:; the	-8 8
sa:<day-ahead>	11 -11
sa:<day-ahead> ;	-8 8
sa:<day-gone>	8 -8
sa:<day-gone> ,	7 -7
sa:<day-gone> .	-6 6
sa:<day-today>	22 -22
sa:<day-today> .	18 -18
sa:<day-today> <level>	6 -6
sa:<goods-amount>	-10 10
sa:<goods-amount> .	-13 13
sa:<goods-amount> in	6 -6
sa:<goods-amount> litre	-18 18
sa:<goods-amount> of	10 -10
sa:<level-noun>	-9 9
sa:<level>	26 -26
sa:<level> )	-7 7
sa:<level> ,	-11 11
sa:<level> .	9 -9
sa:<level> before	7 -7
sa:<level> for	14 -14
sa:<level> from	6 -6
sa:<level> in	22 -22
sa:<level> is	-6 6
sa:<level> more	27 -27
sa:<level> on	-18 18
sa:<level> to	8 -8
sa:<level> under	-10 10
sa:<level> until	-9 9
sa:<money>	-9 9
sa:<money> <span>	-8 8
sa:<money> in	7 -7
sa:<money> last	-11 11
sa:<money> to	10 -10
sa:<month-ahead>	16 -16
sa:<month-ahead> ,	10 -10
sa:<month-gone>	11 -11
sa:<month-gone> from	-8 8
sa:<name>	-16 16
sa:<name> ,	25 -25
sa:<name> .	9 -9
sa:<name> ;	6 -6
sa:<name> <level>	7 -7
sa:<name> and	15 -15
sa:<name> charge	-6 6
sa:<name> export	-19 19
sa:<name> is	-13 13
sa:<name> tariff	-6 6
sa:<name> to	-6 6
sa:<name> would	-9 9
sa:<not>	-11 11
sa:<number>	14 -14
sa:<number> ,	-10 10
sa:<number> .	-7 7
sa:<number> and	7 -7
sa:<number> for	9 -9
sa:<number> more	-11 11
sa:<number> of	11 -11
sa:<number> that	-10 10
sa:<office>	8 -8
sa:<organisation> .	6 -6
sa:<organisation> and	9 -9
sa:<organisation> in	-20 20
sa:<person> ,	9 -9
sa:<person> .	10 -10
sa:<person> has	-9 9
sa:<person> tell	-8 8
sa:<points> are	-14 14
sa:<quality>	7 -7
sa:<quality> cod	-9 9
sa:<quality> dollar	23 -23
sa:<quality> duty	-8 8
sa:<quality> industrial	-22 22
sa:<quality> oil	6 -6
sa:<quality> rice	-8 8
sa:<seat> .	11 -11
sa:<seat> on	8 -8
sa:<sender>	10 -10
sa:<span>	-14 14
sa:<span> ,	-20 20
sa:<span> at	-6 6
sa:<span> bond	6 -6
sa:<span> by	8 -8
sa:<span> for	-9 9
sa:<span> from	6 -6
sa:<span> truce	-9 9
sa:<v-bear>	8 -8
sa:<v-end>	7 -7
sa:<v-return>	8 -8
sa:<v-stay>	10 -10
sa:<v-suspend>	20 -20
sa:<v-target>	-7 7
sa:<v-up>	8 -8
sa:a <organisation>	-6 6
sa:a <span>	-8 8
sa:a duty	9 -9
sa:a kilo	9 -9
sa:a third	8 -8
sa:a tonne	8 -8
sa:about <level>	-6 6
sa:above	-8 8
sa:according	6 -6
sa:account	-9 9
sa:act	-11 11
sa:additional	-10 10
sa:admit	10 -10
sa:after .	-15 15
sa:afterward	-7 7
sa:again	17 -17
sa:against <money>	-9 9
sa:ago	10 -10
sa:ago .	7 -7
sa:agree	-14 14
sa:agree .	6 -6
sa:agree to	-14 14
sa:agreement	12 -12
sa:agreement ,	7 -7
sa:ahead	10 -10
sa:air	-11 11
sa:all	21 -21
sa:all ,	12 -12
sa:all the	9 -9
sa:alone	-23 23
sa:alone .	-22 22
sa:aluminum	-6 6
sa:aluminum ,	7 -7
sa:aluminum and	-14 14
sa:and <goods-amount>	-20 20
sa:and <level>	-10 10
sa:and <month-gone>	-13 13
sa:and <person>	-12 12
sa:and <quality>	-8 8
sa:and a	31 -31
sa:and aluminum	7 -7
sa:and another	-9 9
sa:and buy	-7 7
sa:and car	-15 15
sa:and is	16 -16
sa:and no	-13 13
sa:and nobody	-17 17
sa:and of	-6 6
sa:and put	-9 9
sa:and that	21 -21
sa:and there	-11 11
sa:and we	6 -6
sa:announce	13 -13
sa:announce .	12 -12
sa:apply	8 -8
sa:are	-6 6
sa:are .	-6 6
sa:are expect	-7 7
sa:are the	-16 16
sa:arrive	11 -11
sa:as	20 -20
sa:at <level>	-13 13
sa:at <money>	7 -7
sa:at <number>	-14 14
sa:at once	7 -7
sa:at present	-10 10
sa:at stake	-9 9
sa:at zero	12 -12
sa:average	-25 25
sa:back	7 -7
sa:ban	9 -9
sa:banana	13 -13
sa:barrel	9 -9
sa:basi	6 -6
sa:basi point	7 -7
sa:be <number>	-6 6
sa:be pay	-9 9
sa:because of	-15 15
sa:because the	9 -9
sa:beef and	-19 19
sa:beef plant	12 -12
sa:been	-15 15
sa:been collect	-7 7
sa:been sign	8 -8
sa:before	-6 6
sa:before .	-9 9
sa:before <day-ahead>	-11 11
sa:before the	9 -9
sa:between	-9 9
sa:between <month-ahead>	-9 9
sa:between the	8 -8
sa:billion	-9 9
sa:boeing	-16 16
sa:boeing .	-8 8
sa:bond	6 -6
sa:border .	-10 10
sa:boxe	9 -9
sa:busan	7 -7
sa:bushel	6 -6
sa:business	14 -14
sa:buy	-9 9
sa:buyer	11 -11
sa:by	-8 8
sa:by <day-ahead>	-7 7
sa:by <day-gone>	7 -7
sa:by <number>	-9 9
sa:by <span>	6 -6
sa:by mid	-6 6
sa:by one	-7 7
sa:by the	8 -8
sa:by value	9 -9
sa:call	-13 13
sa:call reciprocal	-9 9
sa:call the	-6 6
sa:can	-11 11
sa:can be	-15 15
sa:car	-13 13
sa:car .	-13 13
sa:cash	-9 9
sa:category	10 -10
sa:cent	8 -8
sa:charge	-14 14
sa:charge .	-8 8
sa:charge <level>	-9 9
sa:clear	8 -8
sa:clothing	8 -8
sa:coal	-6 6
sa:cod	-6 6
sa:collect	-10 10
sa:collect .	-6 6
sa:come from	-7 7
sa:come in	-6 6
sa:come to	20 -20
sa:corn ,	-7 7
sa:corn and	11 -11
sa:cotton	13 -13
sa:cotton .	11 -11
sa:could	7 -7
sa:country	6 -6
sa:covered	-6 6
sa:crop	7 -7
sa:custom	-12 12
sa:deadline	7 -7
sa:decade	10 -10
sa:direction	-13 13
sa:direction .	-12 12
sa:do	7 -7
sa:doe	7 -7
sa:doe not	6 -6
sa:dollar	15 -15
sa:dollar .	25 -25
sa:don't	8 -8
sa:door	-13 13
sa:double	-14 14
sa:down by	11 -11
sa:down from	-14 14
sa:due to	-7 7
sa:duty .	11 -11
sa:duty and	-18 18
sa:duty included	7 -7
sa:duty of	18 -18
sa:duty on	-11 11
sa:each	-22 22
sa:each of	-17 17
sa:each side	-9 9
sa:eat	10 -10
sa:economy	6 -6
sa:else	6 -6
sa:emergency	-7 7
sa:emergency law	-6 6
sa:end .	-13 13
sa:enter	-6 6
sa:enter at	-8 8
sa:estimate	-7 7
sa:estimate .	-7 7
sa:ethanol	-13 13
sa:euro	14 -14
sa:ever	15 -15
sa:every	7 -7
sa:everybody	6 -6
sa:everyone	6 -6
sa:existing	-8 8
sa:expect .	-8 8
sa:export	6 -6
sa:extension	-7 7
sa:fact	-10 10
sa:fact sheet	-10 10
sa:far .	-7 7
sa:farm good	-11 11
sa:fear	9 -9
sa:fee	7 -7
sa:fentanyl	-15 15
sa:fentanyl ,	-28 28
sa:fentanyl .	7 -7
sa:fentanyl and	6 -6
sa:fertilizer	-7 7
sa:fewer	-9 9
sa:fewer than	-9 9
sa:figure	-11 11
sa:finished	6 -6
sa:first <span>	-7 7
sa:first quarter	7 -7
sa:first term	-8 8
sa:fiscal	-14 14
sa:fiscal year	-6 6
sa:flour	7 -7
sa:food	17 -17
sa:footwear	-11 11
sa:for	9 -9
sa:for <level>	6 -6
sa:for <number>	-8 8
sa:for <span>	7 -7
sa:for another	6 -6
sa:for investment	8 -8
sa:for shipbuilding	-18 18
sa:for the	-11 11
sa:for thi	-12 12
sa:force	-8 8
sa:forced	10 -10
sa:from	7 -7
sa:from <day-ahead>	19 -19
sa:from <level>	-9 9
sa:from <money>	-10 10
sa:from <name>	10 -10
sa:fruit	-8 8
sa:fuel	7 -7
sa:get	10 -10
sa:give	7 -7
sa:given	13 -13
sa:go to	9 -9
sa:goal	10 -10
sa:good	-6 6
sa:good ,	-15 15
sa:good at	-10 10
sa:good of	6 -6
sa:good worth	7 -7
sa:grain	7 -7
sa:grower	16 -16
sa:growth	-26 26
sa:had been	-17 17
sa:half	9 -9
sa:half ,	-6 6
sa:half .	6 -6
sa:hardly	-11 11
sa:has not	10 -10
sa:have	11 -11
sa:have been	-10 10
sa:here .	9 -9
sa:higher	-7 7
sa:higher .	-17 17
sa:highest	-14 14
sa:history	6 -6
sa:hit	-10 10
sa:hold	8 -8
sa:hold .	6 -6
sa:import	10 -10
sa:import of	12 -12
sa:importer	-12 12
sa:in .	-13 13
sa:in <month-ahead>	18 -18
sa:in <month-gone>	7 -7
sa:in <name>	11 -11
sa:in <number>	-11 11
sa:in <quality>	22 -22
sa:in <span>	-23 23
sa:in a	-18 18
sa:in all	6 -6
sa:in any	-7 7
sa:in busan	9 -9
sa:in cash	-9 9
sa:in each	-16 16
sa:in geneva	8 -8
sa:in its	-9 9
sa:in new	-9 9
sa:in that	-13 13
sa:in total	-8 8
sa:in which	6 -6
sa:include	-12 12
sa:included .	7 -7
sa:including	20 -20
sa:increase	9 -9
sa:industrial	-17 17
sa:industrial good	-17 17
sa:instead of	8 -8
sa:intend	7 -7
sa:intend to	7 -7
sa:investigation	7 -7
sa:investment .	-7 7
sa:investment in	12 -12
sa:is a	-6 6
sa:is charge	10 -10
sa:is the	-19 19
sa:island	-7 7
sa:it	8 -8
sa:it 's	-8 8
sa:it ,	-12 12
sa:it .	-13 13
sa:it go	8 -8
sa:it had	6 -6
sa:it has	7 -7
sa:it is	-13 13
sa:it over	-10 10
sa:it was	6 -6
sa:it will	-7 7
sa:its neighbour	6 -6
sa:its own	15 -15
sa:job	16 -16
sa:just	9 -9
sa:kilo	15 -15
sa:lapse	9 -9
sa:last	7 -7
sa:last <month-gone>	6 -6
sa:last fiscal	-6 6
sa:last week	7 -7
sa:last year	9 -9
sa:later	13 -13
sa:later .	9 -9
sa:law .	-9 9
sa:lay	9 -9
sa:least	-6 6
sa:leave	-18 18
sa:letter	7 -7
sa:lie	-9 9
sa:lift	6 -6
sa:line	14 -14
sa:line ,	8 -8
sa:line .	6 -6
sa:long	6 -6
sa:lower	-7 7
sa:lower than	11 -11
sa:machinery	-10 10
sa:machinery and	-11 11
sa:magnet	-9 9
sa:maize	7 -7
sa:make	19 -19
sa:margin	13 -13
sa:market	8 -8
sa:me	7 -7
sa:meant	-10 10
sa:meet	-10 10
sa:meet .	-9 9
sa:middle	9 -9
sa:middle of	9 -9
sa:milk	18 -18
sa:milk powder	18 -18
sa:more .	7 -7
sa:more <quality>	-8 8
sa:most of	9 -9
sa:move	-15 15
sa:move .	-22 22
sa:mr	-13 13
sa:mr .	-13 13
sa:much	6 -6
sa:name	-7 7
sa:neighbour	7 -7
sa:new duty	-10 10
sa:next	-7 7
sa:next .	-17 17
sa:nil	-24 24
sa:no duty	7 -7
sa:no truce	-9 9
sa:nobody	-17 17
sa:nor	7 -7
sa:not	14 -14
sa:not been	7 -7
sa:not touched	8 -8
sa:note	10 -10
sa:note .	9 -9
sa:nothing	-9 9
sa:nothing ,	7 -7
sa:nothing .	-8 8
sa:of	6 -6
sa:of <goods-amount>	-8 8
sa:of <month-gone>	6 -6
sa:of <name>	-10 10
sa:of <person>	22 -22
sa:of <quality>	-8 8
sa:of <span>	8 -8
sa:of all	13 -13
sa:of beef	-13 13
sa:of boeing	-7 7
sa:of duty	-15 15
sa:of farm	-6 6
sa:of his	15 -15
sa:of investment	-12 12
sa:of our	9 -9
sa:of soybean	-17 17
sa:of that	7 -7
sa:of them	9 -9
sa:of which	8 -8
sa:off	11 -11
sa:oil	14 -14
sa:older	-7 7
sa:older tariff	-13 13
sa:on <quality>	-16 16
sa:on average	-23 23
sa:on each	-9 9
sa:on good	13 -13
sa:on our	-13 13
sa:on steel	-25 25
sa:on the	15 -15
sa:on top	13 -13
sa:on which	-7 7
sa:once	18 -18
sa:once the	9 -9
sa:one .	14 -14
sa:one of	-8 8
sa:one on	-10 10
sa:open	8 -8
sa:operating	11 -11
sa:or	-8 8
sa:or <level>	-15 15
sa:ordinary	8 -8
sa:ordinary duty	13 -13
sa:other duty	9 -9
sa:other way	-6 6
sa:our	-12 12
sa:our export	13 -13
sa:output	-20 20
sa:output .	-20 20
sa:over <span>	-10 10
sa:own	8 -8
sa:passenger	9 -9
sa:pause	8 -8
sa:pay	13 -13
sa:penalty	6 -6
sa:people	11 -11
sa:permanent	-10 10
sa:place	6 -6
sa:point	10 -10
sa:port	13 -13
sa:port of	6 -6
sa:potatoe	9 -9
sa:poultry .	-13 13
sa:powder	18 -18
sa:powder .	18 -18
sa:present	-13 13
sa:present .	-16 16
sa:price .	-7 7
sa:proceed	7 -7
sa:product	-13 13
sa:product .	-16 16
sa:project	-9 9
sa:published	-8 8
sa:published .	-7 7
sa:purchase	-7 7
sa:quarrel	8 -8
sa:quarter	11 -11
sa:quarter ,	15 -15
sa:quarter .	-8 8
sa:quota	-12 12
sa:quota ,	-6 6
sa:quota of	-6 6
sa:rate	8 -8
sa:rate in	8 -8
sa:reach the	10 -10
sa:reciprocal	-16 16
sa:reciprocal .	-10 10
sa:reciprocal duty	-14 14
sa:reckon	-8 8
sa:reckon .	-9 9
sa:region	14 -14
sa:report	-13 13
sa:reporter	-8 8
sa:rise	7 -7
sa:road	-9 9
sa:rose	6 -6
sa:round	6 -6
sa:sale	9 -9
sa:sale .	10 -10
sa:same	9 -9
sa:say .	-10 10
sa:say <person>	9 -9
sa:scrap	-9 9
sa:sea	7 -7
sa:sea .	7 -7
sa:season	-20 20
sa:season .	-10 10
sa:section	12 -12
sa:section <number>	12 -12
sa:see	-11 11
sa:sell	8 -8
sa:sell .	6 -6
sa:send	-17 17
sa:sesame	18 -18
sa:share	9 -9
sa:sheet	-12 12
sa:sheet .	-11 11
sa:ship	-17 17
sa:shipbuilding	-22 22
sa:shipbuilding .	-12 12
sa:shipment	-11 11
sa:show	-7 7
sa:show .	-6 6
sa:shrink	-11 11
sa:side .	-6 6
sa:sign in	-10 10
sa:since spring	8 -8
sa:since the	-16 16
sa:smaller	11 -11
sa:smallest	-19 19
sa:so	7 -7
sa:some	19 -19
sa:some <money>	13 -13
sa:some of	10 -10
sa:south	-15 15
sa:soybean ,	6 -6
sa:stake	-9 9
sa:stand	9 -9
sa:start	-16 16
sa:start on	-20 20
sa:stay	8 -8
sa:stay in	8 -8
sa:steel	-28 28
sa:steel ,	-11 11
sa:steel .	-23 23
sa:still	-6 6
sa:such	12 -12
sa:such as	11 -11
sa:sum	12 -12
sa:sum .	9 -9
sa:summer	-7 7
sa:suspend	-6 6
sa:suspend until	-8 8
sa:take the	-7 7
sa:talk	9 -9
sa:tariff .	-20 20
sa:tariff for	10 -10
sa:tariff is	10 -10
sa:tariff line	6 -6
sa:tariff of	-7 7
sa:tariff on	6 -6
sa:tax	-6 6
sa:tell reporter	-8 8
sa:term	-7 7
sa:term ,	-11 11
sa:than <money>	-8 8
sa:than <span>	15 -15
sa:than a	-18 18
sa:than at	16 -16
sa:than in	-26 26
sa:than last	14 -14
sa:than the	-22 22
sa:that <quality>	-7 7
sa:that is	19 -19
sa:that no	-10 10
sa:that on	7 -7
sa:that the	19 -19
sa:that would	11 -11
sa:the	-21 21
sa:the <level>	-19 19
sa:the <name>	-11 11
sa:the <number>	-18 18
sa:the <person>	8 -8
sa:the <quality>	11 -11
sa:the <span>	-13 13
sa:the additional	-11 11
sa:the come	-13 13
sa:the duty	-8 8
sa:the emergency	-9 9
sa:the first	-10 10
sa:the highest	-14 14
sa:the island	-8 8
sa:the middle	9 -9
sa:the new	9 -9
sa:the one	14 -14
sa:the pause	7 -7
sa:the port	9 -9
sa:the proceed	7 -7
sa:the quarrel	8 -8
sa:the reciprocal	-13 13
sa:the record	-6 6
sa:the region	13 -13
sa:the same	9 -9
sa:the season	-9 9
sa:the smallest	-19 19
sa:the state	-8 8
sa:the sum	6 -6
sa:the table	7 -7
sa:the whole	-6 6
sa:the year	-26 26
sa:their	14 -14
sa:them	19 -19
sa:them from	23 -23
sa:then .	-11 11
sa:there	-7 7
sa:there is	-10 10
sa:they	14 -14
sa:they were	7 -7
sa:thi month	9 -9
sa:thi year	-15 15
sa:thing	8 -8
sa:third less	11 -11
sa:those of	-6 6
sa:though	12 -12
sa:three	-15 15
sa:three .	-9 9
sa:tied	-15 15
sa:tied to	-15 15
sa:time	23 -23
sa:to	-6 6
sa:to <goods-amount>	-18 18
sa:to <level>	12 -12
sa:to <money>	-6 6
sa:to <number>	18 -18
sa:to <seat>	-6 6
sa:to a	-11 11
sa:to fentanyl	-14 14
sa:to pay	14 -14
sa:to start	-8 8
sa:to zero	-9 9
sa:together	8 -8
sa:tomatoe	-6 6
sa:ton	6 -6
sa:tonne	8 -8
sa:top	14 -14
sa:top .	6 -6
sa:total	-6 6
sa:touched	8 -8
sa:touched .	7 -7
sa:trade	7 -7
sa:truce	-8 8
sa:truce end	-8 8
sa:truce of	6 -6
sa:turnover	11 -11
sa:turnover .	11 -11
sa:under	-13 13
sa:under an	-7 7
sa:under the	-19 19
sa:until now	-8 8
sa:until the	8 -8
sa:up	-10 10
sa:up .	-12 12
sa:upon	8 -8
sa:us ,	8 -8
sa:used	9 -9
sa:used to	8 -8
sa:value	19 -19
sa:value .	10 -10
sa:wait	7 -7
sa:waiting	17 -17
sa:was	7 -7
sa:was <money>	13 -13
sa:was agree	-6 6
sa:was collect	-7 7
sa:was the	-6 6
sa:we	-10 10
sa:week	12 -12
sa:week ,	6 -6
sa:weight	-6 6
sa:were	11 -11
sa:what	-9 9
sa:what <name>	-21 21
sa:what it	13 -13
sa:what they	10 -10
sa:whatever	9 -9
sa:when	10 -10
sa:which	-9 9
sa:which come	12 -12
sa:which is	-11 11
sa:which pay	-9 9
sa:who	12 -12
sa:whole	-6 6
sa:will	14 -14
sa:will be	8 -8
sa:will come	-6 6
sa:will pay	7 -7
sa:with	-7 7
sa:with a	-7 7
sa:within a	6 -6
sa:within the	-11 11
sa:worth	8 -8
sa:worth last	6 -6
sa:worth of	-14 14
sa:would	11 -11
sa:year	-7 7
sa:year 's	12 -12
sa:year ;	-18 18
sa:year ago	9 -9
sa:year and	-7 7
sa:year before	-30 30
sa:you	10 -10
sa:zero	7 -7
sa:zero .	-12 12
sb:" <name>	-6 6
sb:" i	10 -10
sb:&	11 -11
sb:& p	10 -10
sb:'	14 -14
sb:' worth	-18 18
sb:'s	-6 6
sb:'s <person>	-9 9
sb:'s answer	-7 7
sb:'s central	-12 12
sb:'s duty	26 -26
sb:'s economy	19 -19
sb:'s export	-35 35
sb:'s parliament	11 -11
sb:'s share	10 -10
sb:'s surplu	-6 6
sb:'s tariff	-7 7
sb:(	-7 7
sb:( <level>	-15 15
sb:)	6 -6
sb:) and	6 -6
sb:*	10 -10
sb:, <goods-amount>	-7 7
sb:, <level>	-15 15
sb:, <money>	19 -19
sb:, <organisation>	13 -13
sb:, a	-33 33
sb:, about	10 -10
sb:, and	-7 7
sb:, as	8 -8
sb:, ask	-7 7
sb:, at	-6 6
sb:, by	-24 24
sb:, come	13 -13
sb:, down	-6 6
sb:, end	-9 9
sb:, for	14 -14
sb:, from	15 -15
sb:, has	-9 9
sb:, if	-23 23
sb:, is	-6 6
sb:, it	-10 10
sb:, not	12 -12
sb:, now	6 -6
sb:, of	-15 15
sb:, on	-8 8
sb:, one	7 -7
sb:, or	23 -23
sb:, say	11 -11
sb:, silver	-7 7
sb:, tariff	-17 17
sb:, the	9 -9
sb:, to	9 -9
sb:, up	-8 8
sb:, want	7 -7
sb:, whose	10 -10
sb:, will	-10 10
sb:, worth	6 -6
sb:, —	18 -18
sb:-	17 -17
sb:- free	-11 11
sb:- way	9 -9
sb:.	-9 9
sb:/	-6 6
sb::	-8 8
sb:: "	11 -11
sb:: <goods-amount>	-7 7
sb:: <level>	-15 15
sb:: <money>	-22 22
sb:: <number>	27 -27
sb:: <quality>	7 -7
sb:: a	9 -9
sb:: about	-6 6
sb:: in	-7 7
sb:: is	9 -9
sb:: it	-18 18
sb:: our	6 -6
sb:: the	12 -12
sb:: up	12 -12
sb:: we	-10 10
sb:; in	-6 6
sb:; it	8 -8
sb:; the	-15 15
sb:<agent>	10 -10
sb:<day-ahead> ,	-14 14
sb:<day-gone>	9 -9
sb:<day-gone> :	19 -19
sb:<day-gone> ;	-6 6
sb:<day-gone> that	-6 6
sb:<day-gone> the	-12 12
sb:<day-today> (	-8 8
sb:<gate>	9 -9
sb:<goods-amount> <span>	-10 10
sb:<goods-amount> in	7 -7
sb:<goods-amount> last	10 -10
sb:<goods-amount> to	-11 11
sb:<level>	13 -13
sb:<level> ,	7 -7
sb:<level> after	-10 10
sb:<level> and	14 -14
sb:<level> at	10 -10
sb:<level> for	29 -29
sb:<level> from	9 -9
sb:<level> in	-25 25
sb:<level> of	9 -9
sb:<level> on	9 -9
sb:<level> since	14 -14
sb:<level> to	8 -8
sb:<level> under	7 -7
sb:<level> would	-8 8
sb:<money> '	-9 9
sb:<money> <span>	11 -11
sb:<money> a	11 -11
sb:<money> in	-8 8
sb:<money> last	6 -6
sb:<money> to	7 -7
sb:<money> worth	-15 15
sb:<month-ahead>	13 -13
sb:<month-ahead> ,	8 -8
sb:<month-gone>	-22 22
sb:<month-gone> ,	-10 10
sb:<month-gone> :	-13 13
sb:<month-gone> ;	6 -6
sb:<month-gone> alone	-10 10
sb:<month-gone> of	7 -7
sb:<month-gone> the	-8 8
sb:<name>	-8 8
sb:<name> ,	20 -20
sb:<name> :	-9 9
sb:<name> <level>	11 -11
sb:<name> a	10 -10
sb:<name> accept	-8 8
sb:<name> and	14 -14
sb:<name> are	18 -18
sb:<name> at	10 -10
sb:<name> buy	-15 15
sb:<name> by	7 -7
sb:<name> charge	20 -20
sb:<name> collect	-7 7
sb:<name> come	-6 6
sb:<name> duty	12 -12
sb:<name> expect	9 -9
sb:<name> export	14 -14
sb:<name> fall	10 -10
sb:<name> go	-7 7
sb:<name> grow	-7 7
sb:<name> import	-13 13
sb:<name> in	-23 23
sb:<name> last	13 -13
sb:<name> make	11 -11
sb:<name> on	10 -10
sb:<name> put	7 -7
sb:<name> reach	-12 12
sb:<name> rise	-13 13
sb:<name> sell	-20 20
sb:<name> shrink	-11 11
sb:<name> since	9 -9
sb:<name> soybean	15 -15
sb:<name> tariff	-22 22
sb:<name> the	6 -6
sb:<name> to	-9 9
sb:<name> undertook	-10 10
sb:<name> want	9 -9
sb:<name> was	11 -11
sb:<name> will	-13 13
sb:<not>	11 -11
sb:<number> ,	-19 19
sb:<number> /	-7 7
sb:<number> :	-6 6
sb:<number> <name>	9 -9
sb:<number> cent	10 -10
sb:<number> duty	-13 13
sb:<number> in	14 -14
sb:<number> it	-16 16
sb:<number> of	6 -6
sb:<number> the	-20 20
sb:<number> to	16 -16
sb:<number> we	-9 9
sb:<number> —	8 -8
sb:<office>	-6 6
sb:<office> :	11 -11
sb:<organisation>	-11 11
sb:<organisation> 's	-12 12
sb:<organisation> ,	20 -20
sb:<organisation> :	12 -12
sb:<organisation> <name>	-9 9
sb:<organisation> expect	-12 12
sb:<organisation> had	12 -12
sb:<organisation> has	15 -15
sb:<organisation> of	-6 6
sb:<organisation> on	10 -10
sb:<organisation> put	-9 9
sb:<organisation> reckon	-7 7
sb:<organisation> report	-7 7
sb:<organisation> say	-14 14
sb:<organisation> tell	7 -7
sb:<organisation> will	6 -6
sb:<organisation> would	10 -10
sb:<person>	-14 14
sb:<person> ,	9 -9
sb:<person> :	-37 37
sb:<person> promise	9 -9
sb:<person> put	6 -6
sb:<person> say	-15 15
sb:<points>	6 -6
sb:<quality> coffee	-12 12
sb:<quality> custom	-7 7
sb:<quality> duty	-7 7
sb:<quality> economy	-15 15
sb:<quality> export	-19 19
sb:<quality> fertiliser	-6 6
sb:<quality> good	10 -10
sb:<quality> oil	-13 13
sb:<quality> paper	9 -9
sb:<quality> rice	-20 20
sb:<quality> steel	-6 6
sb:<quality> sugar	29 -29
sb:<quality> tariff	-7 7
sb:<quality> tea	-8 8
sb:<seat>	-10 10
sb:<seat> ,	-12 12
sb:<seat> :	6 -6
sb:<sender>	-17 17
sb:<span>	-9 9
sb:<span> ,	-14 14
sb:<span> :	12 -12
sb:<span> ;	-7 7
sb:<span> in	12 -12
sb:<span> it	-16 16
sb:<span> on	-9 9
sb:<span> to	-12 12
sb:<span> truce	-7 7
sb:<v-agree>	6 -6
sb:<v-bear>	10 -10
sb:<v-begin>	-6 6
sb:<v-buy>	-22 22
sb:<v-deny>	17 -17
sb:<v-impose>	10 -10
sb:<v-sell>	-7 7
sb:<v-stay>	-14 14
sb:<v-target>	15 -15
sb:a	14 -14
sb:a .	-13 13
sb:a <name>	7 -7
sb:a <office>	8 -8
sb:a <span>	-6 6
sb:a fall	-20 20
sb:a first	-9 9
sb:a lapse	-14 14
sb:a letter	-8 8
sb:a levy	6 -6
sb:a licence	13 -13
sb:a new	6 -6
sb:a record	10 -10
sb:a second	-9 9
sb:a tariff	9 -9
sb:a third	11 -11
sb:a total	8 -8
sb:a truce	6 -6
sb:a value	-8 8
sb:about	-12 12
sb:about <money>	21 -21
sb:above	14 -14
sb:abroad	13 -13
sb:accept	-14 14
sb:account	6 -6
sb:account for	8 -8
sb:across	6 -6
sb:add	14 -14
sb:addition	-11 11
sb:addition to	-13 13
sb:additional	7 -7
sb:after a	-10 10
sb:again	-17 17
sb:again ,	-11 11
sb:against	-9 9
sb:agree on	-15 15
sb:agree to	8 -8
sb:agree with	11 -11
sb:agreement	18 -18
sb:agreement was	-8 8
sb:agreement with	10 -10
sb:ahead	-6 6
sb:aid	14 -14
sb:aim	-7 7
sb:aim at	-11 11
sb:all <quality>	-8 8
sb:all country	-9 9
sb:allow	11 -11
sb:almost	-19 19
sb:alone	-15 15
sb:already	-6 6
sb:also	-9 9
sb:also buy	-10 10
sb:amount	-11 11
sb:an agreement	11 -11
sb:an increase	-7 7
sb:and	15 -15
sb:and ,	7 -7
sb:and <goods-amount>	15 -15
sb:and <quality>	11 -11
sb:and a	14 -14
sb:and at	8 -8
sb:and car	6 -6
sb:and export	16 -16
sb:and hope	18 -18
sb:and it	-7 7
sb:and mgx	-7 7
sb:and put	10 -10
sb:and service	-6 6
sb:and that	10 -10
sb:and to	-8 8
sb:and we	-9 9
sb:and would	13 -13
sb:announce	8 -8
sb:annual	-23 23
sb:another	-8 8
sb:answer	-9 9
sb:any	15 -15
sb:apply again	-7 7
sb:approve	10 -10
sb:are	21 -21
sb:are ask	7 -7
sb:are at	-12 12
sb:are down	10 -10
sb:are subject	-8 8
sb:around	-6 6
sb:as	14 -14
sb:as much	-7 7
sb:as they	-6 6
sb:ask	12 -12
sb:ask that	-10 10
sb:ask the	11 -11
sb:at	10 -10
sb:at <level>	17 -17
sb:at <money>	7 -7
sb:at about	-19 19
sb:at its	-9 9
sb:at least	-8 8
sb:at one	-9 9
sb:at stake	-10 10
sb:at the	28 -28
sb:at zero	12 -12
sb:attendance	10 -10
sb:average	-59 59
sb:average <quality>	-19 19
sb:average tariff	-17 17
sb:away	10 -10
sb:bank	-11 11
sb:base	-17 17
sb:beef	7 -7
sb:beef ,	-12 12
sb:beef and	12 -12
sb:beef export	20 -20
sb:been	14 -14
sb:been cut	-8 8
sb:before the	-6 6
sb:believe	-15 15
sb:below	10 -10
sb:between	-9 9
sb:between the	-14 14
sb:board	-11 11
sb:boeing	-12 12
sb:book	-8 8
sb:booking	-7 7
sb:border	6 -6
sb:both country	-9 9
sb:brandy	-8 8
sb:break	8 -8
sb:bridge	13 -13
sb:bring <name>	-6 6
sb:bring the	21 -21
sb:broadcaster	17 -17
sb:budget	7 -7
sb:burden	-6 6
sb:buy <goods-amount>	12 -12
sb:buy <quality>	-8 8
sb:buyer	-13 13
sb:by	-14 14
sb:by <level>	13 -13
sb:by as	-8 8
sb:by more	-7 7
sb:by our	-7 7
sb:bytedance	-8 8
sb:c	42 -42
sb:call	13 -13
sb:cannot	-14 14
sb:capital	-11 11
sb:car ,	11 -11
sb:cargo	9 -9
sb:carry	8 -8
sb:case	-16 16
sb:cash	-11 11
sb:cash ,	-8 8
sb:cattle	-15 15
sb:cent	10 -10
sb:cent ,	10 -10
sb:central	-11 11
sb:central bank	-11 11
sb:chance	10 -10
sb:chance of	10 -10
sb:changed	7 -7
sb:charge	14 -14
sb:charge <level>	15 -15
sb:cheese	-21 21
sb:cheese to	-11 11
sb:chicago	7 -7
sb:city	9 -9
sb:claim for	-8 8
sb:climb	7 -7
sb:clock	-9 9
sb:closed	24 -24
sb:closed at	13 -13
sb:closing	-10 10
sb:clothing	6 -6
sb:club	8 -8
sb:coast	-8 8
sb:cocoa	17 -17
sb:cocoa paste	20 -20
sb:cod	10 -10
sb:coffee	-19 19
sb:coffee from	-14 14
sb:coffee worth	-9 9
sb:collect	-8 8
sb:come	12 -12
sb:come in	12 -12
sb:come up	11 -11
sb:comment	13 -13
sb:comment on	13 -13
sb:commit to	-6 6
sb:company	16 -16
sb:confirm	-7 7
sb:continue	8 -8
sb:continue to	6 -6
sb:correction	7 -7
sb:cosmetic	-12 12
sb:cost	24 -24
sb:cost the	-29 29
sb:could	11 -11
sb:could be	15 -15
sb:count	-24 24
sb:counted	-9 9
sb:counterpart	12 -12
sb:country	-10 10
sb:country had	-10 10
sb:country will	6 -6
sb:cover	-14 14
sb:covered	-9 9
sb:covered about	-9 9
sb:credit	13 -13
sb:crop	14 -14
sb:crude	6 -6
sb:custom	-11 11
sb:customer	6 -6
sb:cut	9 -9
sb:cut flower	9 -9
sb:cut its	12 -12
sb:cut on	-6 6
sb:data	-11 11
sb:day	15 -15
sb:day of	11 -11
sb:deal	9 -9
sb:deal with	7 -7
sb:decline	-10 10
sb:deficit	7 -7
sb:deficit in	-12 12
sb:deficit of	-9 9
sb:deficit with	6 -6
sb:degree	6 -6
sb:deliver	-10 10
sb:delivery	-8 8
sb:diesel	6 -6
sb:different	-23 23
sb:dispute	-20 20
sb:do	-25 25
sb:doe the	-9 9
sb:done	-20 20
sb:donor	22 -22
sb:door	-6 6
sb:double	16 -16
sb:down	-8 8
sb:down ,	8 -8
sb:down <level>	7 -7
sb:down by	17 -17
sb:down to	12 -12
sb:drop	-10 10
sb:drop by	-8 8
sb:drop its	7 -7
sb:duty (	-14 14
sb:duty -	-11 11
sb:duty and	9 -9
sb:duty is	10 -10
sb:duty stay	11 -11
sb:duty to	13 -13
sb:each	14 -14
sb:each of	12 -12
sb:each side	-6 6
sb:earlier	-7 7
sb:earth	-6 6
sb:economic	-11 11
sb:economy	16 -16
sb:economy grow	7 -7
sb:economy is	10 -10
sb:economy to	10 -10
sb:effect	-6 6
sb:effect on	-8 8
sb:electricity	23 -23
sb:end	-17 17
sb:end of	-23 23
sb:enter free	-9 9
sb:estimate that	-17 17
sb:ethanol	8 -8
sb:existing	-11 11
sb:expect	-13 13
sb:expect a	11 -11
sb:expect growth	25 -25
sb:expect that	-18 18
sb:expect the	7 -7
sb:expect to	-6 6
sb:export	-19 19
sb:export ,	13 -13
sb:export <goods-amount>	-18 18
sb:export fall	-9 9
sb:export good	14 -14
sb:export rise	-12 12
sb:export to	-26 26
sb:exporter	21 -21
sb:extra	13 -13
sb:fall from	-15 15
sb:fall of	-21 21
sb:fall to	28 -28
sb:farm product	-6 6
sb:farmer	9 -9
sb:fear	-16 16
sb:fee	11 -11
sb:fentanyl	31 -31
sb:fentanyl duty	7 -7
sb:figure	-7 7
sb:figure of	6 -6
sb:fine	7 -7
sb:first	-19 19
sb:first <span>	-15 15
sb:first half	-22 22
sb:fish	-15 15
sb:fish for	-8 8
sb:flour	12 -12
sb:flour ,	7 -7
sb:flower	12 -12
sb:follow	8 -8
sb:food	-9 9
sb:footwear	-14 14
sb:for <day-ahead>	-7 7
sb:for <goods-amount>	-10 10
sb:for <number>	-30 30
sb:for <quality>	7 -7
sb:for <span>	17 -17
sb:for growth	12 -12
sb:for more	7 -7
sb:for the	8 -8
sb:for thi	-25 25
sb:forecast for	-6 6
sb:forecast of	10 -10
sb:forecast to	8 -8
sb:free	-14 14
sb:free of	-13 13
sb:freight	11 -11
sb:from <day-ahead>	8 -8
sb:from <level>	9 -9
sb:from <money>	9 -9
sb:from <name>	-23 23
sb:from <number>	8 -8
sb:from there	-8 8
sb:fruit	28 -28
sb:furniture	-7 7
sb:future	14 -14
sb:gained	14 -14
sb:gap	-8 8
sb:gas ,	-10 10
sb:general	6 -6
sb:geneva	-13 13
sb:georgia	14 -14
sb:get	9 -9
sb:get <level>	-7 7
sb:giant	11 -11
sb:goal	-23 23
sb:goal of	-9 9
sb:good	9 -9
sb:good :	10 -10
sb:good and	-6 6
sb:good at	10 -10
sb:good between	-7 7
sb:good deficit	21 -21
sb:good fall	-6 6
sb:good for	-22 22
sb:good from	17 -17
sb:good have	8 -8
sb:good of	29 -29
sb:good pay	10 -10
sb:good stand	-10 10
sb:good to	-15 15
sb:good with	-10 10
sb:greer	-13 13
sb:group	-6 6
sb:growth of	38 -38
sb:growth thi	-10 10
sb:guest	9 -9
sb:had	7 -7
sb:had a	-6 6
sb:had agree	12 -12
sb:had ask	-8 8
sb:had cut	-8 8
sb:had put	6 -6
sb:had reach	22 -22
sb:half ,	-19 19
sb:half of	-13 13
sb:handling	7 -7
sb:harvest	23 -23
sb:has	14 -14
sb:has <number>	-10 10
sb:has also	-12 12
sb:has ask	6 -6
sb:has been	11 -11
sb:has fall	-12 12
sb:has had	9 -9
sb:has no	14 -14
sb:has pay	-12 12
sb:has promise	6 -6
sb:has propose	-10 10
sb:has to	11 -11
sb:have been	10 -10
sb:have bring	19 -19
sb:have jump	-8 8
sb:have sign	-7 7
sb:having	-6 6
sb:hazelnut	6 -6
sb:he had	11 -11
sb:he say	-9 9
sb:he want	-8 8
sb:he would	9 -9
sb:head	-10 10
sb:his	11 -11
sb:his <person>	15 -15
sb:hope	7 -7
sb:hope to	12 -12
sb:hospital	17 -17
sb:house	9 -9
sb:house then	12 -12
sb:household	6 -6
sb:how	-13 13
sb:i	-11 11
sb:i have	9 -9
sb:i want	-9 9
sb:if	10 -10
sb:if it	8 -8
sb:if nobody	-16 16
sb:if the	9 -9
sb:import	-9 9
sb:import <quality>	-11 11
sb:import from	-19 19
sb:importer	6 -6
sb:impose	10 -10
sb:in	-11 11
sb:in <goods-amount>	13 -13
sb:in <name>	38 -38
sb:in <number>	-24 24
sb:in <seat>	-13 13
sb:in <span>	-15 15
sb:in a	-10 10
sb:in addition	-13 13
sb:in cash	-8 8
sb:in each	16 -16
sb:in good	-21 21
sb:in our	6 -6
sb:in rotterdam	8 -8
sb:in spring	-18 18
sb:in the	-23 23
sb:in total	-16 16
sb:in which	23 -23
sb:included	-15 15
sb:included ,	-16 16
sb:income	17 -17
sb:increase	-7 7
sb:index	15 -15
sb:industrial	-18 18
sb:industry	-7 7
sb:inflation	20 -20
sb:intend	-6 6
sb:intend to	-6 6
sb:interest	19 -19
sb:invest	-18 18
sb:investigation	7 -7
sb:investor	11 -11
sb:is	9 -9
sb:is <level>	13 -13
sb:is <money>	-9 9
sb:is <name>	6 -6
sb:is <number>	8 -8
sb:is a	-21 21
sb:is about	11 -11
sb:is forecast	14 -14
sb:is in	9 -9
sb:is it	9 -9
sb:is the	-8 8
sb:is to	-9 9
sb:is worth	19 -19
sb:it	-6 6
sb:it ask	9 -9
sb:it could	12 -12
sb:it doe	8 -8
sb:it had	-24 24
sb:it pay	6 -6
sb:it sell	10 -10
sb:it true	9 -9
sb:it will	-9 9
sb:it would	-8 8
sb:its	10 -10
sb:its <quality>	9 -9
sb:its duty	13 -13
sb:its economy	10 -10
sb:its import	-6 6
sb:its neighbour	-10 10
sb:its purchase	-12 12
sb:its tariff	6 -6
sb:its worst	-9 9
sb:jamieson	-13 13
sb:jamieson greer	-13 13
sb:juice	-22 22
sb:jump by	-6 6
sb:kava	-9 9
sb:lake	-7 7
sb:lake and	-7 7
sb:lamb	-14 14
sb:land	-7 7
sb:lapse	-10 10
sb:largest	14 -14
sb:last	9 -9
sb:last <span>	7 -7
sb:last month	-6 6
sb:last summer	9 -9
sb:late	8 -8
sb:law	6 -6
sb:leave <name>	-9 9
sb:leave a	-8 8
sb:less	-9 9
sb:less than	-10 10
sb:letter of	-8 8
sb:licence	13 -13
sb:licence for	16 -16
sb:like	-9 9
sb:like to	-8 8
sb:liquefied	7 -7
sb:liquefied gas	7 -7
sb:lira	8 -8
sb:list	-11 11
sb:list ,	-20 20
sb:list has	8 -8
sb:list of	-7 7
sb:little	8 -8
sb:little changed	6 -6
sb:loan	8 -8
sb:look	7 -7
sb:lorry	7 -7
sb:loss	-12 12
sb:loss at	-6 6
sb:losse	-8 8
sb:lower duty	7 -7
sb:lower the	-7 7
sb:lumber	11 -11
sb:machine	-13 13
sb:machinery	-16 16
sb:machinery and	-16 16
sb:make	13 -13
sb:maker	20 -20
sb:mangoe	-7 7
sb:market	12 -12
sb:market for	-6 6
sb:match	7 -7
sb:me that	-6 6
sb:meat	9 -9
sb:media that	8 -8
sb:member	-11 11
sb:mgx	-7 7
sb:middle	-8 8
sb:middle of	-8 8
sb:mill	14 -14
sb:million	14 -14
sb:minister	6 -6
sb:ministry	-11 11
sb:model	-9 9
sb:month	-8 8
sb:more	-15 15
sb:more than	-9 9
sb:most	-19 19
sb:most <quality>	-15 15
sb:most of	6 -6
sb:move	13 -13
sb:mr	17 -17
sb:mr <person>	17 -17
sb:much as	-8 8
sb:must	8 -8
sb:my	-14 14
sb:name	-11 11
sb:narrow	-13 13
sb:nearly	15 -15
sb:need	15 -15
sb:neighbour	-11 11
sb:neighbouring	20 -20
sb:net	25 -25
sb:new	22 -22
sb:new company	9 -9
sb:newspaper	9 -9
sb:next	7 -7
sb:night	7 -7
sb:nikkei	6 -6
sb:no	12 -12
sb:nobody	-12 12
sb:nobody sign	-16 16
sb:not	17 -17
sb:note	-7 7
sb:nothing	6 -6
sb:nothing in	7 -7
sb:now	9 -9
sb:number of	-19 19
sb:nut	-6 6
sb:nvidia	11 -11
sb:odd	9 -9
sb:odd of	8 -8
sb:of <goods-amount>	12 -12
sb:of <money>	-6 6
sb:of <name>	-11 11
sb:of <number>	-21 21
sb:of <span>	8 -8
sb:of a	-7 7
sb:of about	8 -8
sb:of both	-9 9
sb:of good	-19 19
sb:of it	10 -10
sb:of its	8 -8
sb:of rare	-9 9
sb:of steel	9 -9
sb:of the	19 -19
sb:of them	11 -11
sb:of thi	18 -18
sb:of up	8 -8
sb:of watche	-11 11
sb:of which	-8 8
sb:off	17 -17
sb:off the	10 -10
sb:offer	23 -23
sb:offer to	17 -17
sb:official	7 -7
sb:oil	-6 6
sb:oil for	-8 8
sb:old	20 -20
sb:older	10 -10
sb:older duty	8 -8
sb:on ,	-10 10
sb:on <day-ahead>	-7 7
sb:on <name>	-8 8
sb:on <quality>	41 -41
sb:on average	-7 7
sb:on car	6 -6
sb:on medicine	-13 13
sb:on most	-23 23
sb:on top	10 -10
sb:one	-15 15
sb:one ,	-14 14
sb:one :	-9 9
sb:one <organisation>	-19 19
sb:one of	7 -7
sb:only	11 -11
sb:opened	21 -21
sb:operator	12 -12
sb:opposition	11 -11
sb:or	9 -9
sb:oracle	-6 6
sb:oracle ,	-7 7
sb:orange	-6 6
sb:order	-7 7
sb:order from	-12 12
sb:order to	-10 10
sb:ordinary	-8 8
sb:ordinary duty	-11 11
sb:our	6 -6
sb:our export	-16 16
sb:our own	-15 15
sb:out	22 -22
sb:out of	12 -12
sb:outside	8 -8
sb:outside the	8 -8
sb:over <span>	-10 10
sb:over fentanyl	6 -6
sb:owe	7 -7
sb:own	-7 7
sb:own duty	-7 7
sb:p	12 -12
sb:page	11 -11
sb:paper	12 -12
sb:parcel	9 -9
sb:parliament	12 -12
sb:part	10 -10
sb:past	10 -10
sb:paste	20 -20
sb:pay back	-7 7
sb:pay for	8 -8
sb:pea	15 -15
sb:peace	-9 9
sb:per	9 -9
sb:permit	7 -7
sb:peso	11 -11
sb:phase	8 -8
sb:plan	7 -7
sb:plant	-15 15
sb:player	9 -9
sb:pledge	7 -7
sb:plu	-18 18
sb:point	14 -14
sb:policy	6 -6
sb:policy rate	6 -6
sb:port ,	11 -11
sb:port of	-8 8
sb:power	12 -12
sb:prepare	-7 7
sb:president	-6 6
sb:press	7 -7
sb:price	33 -33
sb:price have	7 -7
sb:price in	11 -11
sb:price of	11 -11
sb:product ,	-6 6
sb:profit	11 -11
sb:promise	-10 10
sb:promise to	-8 8
sb:province	17 -17
sb:purchase	-26 26
sb:purchase of	-14 14
sb:put	-7 7
sb:put <level>	8 -8
sb:put the	-16 16
sb:q :	9 -9
sb:quarrel	-12 12
sb:quarrel ,	-6 6
sb:quarter	-19 19
sb:quarter ,	-8 8
sb:quota	-7 7
sb:quota ,	-14 14
sb:quota for	23 -23
sb:quota of	-9 9
sb:rare	-7 7
sb:rare earth	-8 8
sb:rate	20 -20
sb:rate ,	-10 10
sb:rate is	7 -7
sb:rate of	12 -12
sb:reach <money>	-9 9
sb:real	-9 9
sb:reciprocal	12 -12
sb:reckon	-10 10
sb:reckon that	-6 6
sb:reckon with	-8 8
sb:record	14 -14
sb:reduce	-13 13
sb:refund	-20 20
sb:refund of	-12 12
sb:regard	11 -11
sb:reject	10 -10
sb:remain	13 -13
sb:report	23 -23
sb:report that	25 -25
sb:representative jamieson	-13 13
sb:retail	26 -26
sb:return	12 -12
sb:return ,	8 -8
sb:revenue	27 -27
sb:rice	-15 15
sb:rice will	-9 9
sb:right	8 -8
sb:right to	7 -7
sb:rise from	-7 7
sb:rise to	10 -10
sb:river	13 -13
sb:road	15 -15
sb:room	15 -15
sb:rotterdam	7 -7
sb:round	7 -7
sb:rubber	9 -9
sb:rum	8 -8
sb:run	10 -10
sb:s	11 -11
sb:s &	10 -10
sb:sale	12 -12
sb:sale to	-15 15
sb:salmon	-14 14
sb:sanction	12 -12
sb:sanction on	12 -12
sb:save	-6 6
sb:say ,	-18 18
sb:say export	-16 16
sb:say he	8 -8
sb:say it	17 -17
sb:say last	-7 7
sb:say on	17 -17
sb:second	-24 24
sb:section	7 -7
sb:section <number>	-9 9
sb:see the	-7 7
sb:sell	12 -12
sb:sell it	14 -14
sb:semiconductor	-9 9
sb:semiconductor and	-9 9
sb:service	9 -9
sb:share	23 -23
sb:she has	8 -8
sb:shipment	-8 8
sb:shipment to	11 -11
sb:shirt	9 -9
sb:shop	9 -9
sb:should	-11 11
sb:show	-6 6
sb:shrink	-7 7
sb:sign the	11 -11
sb:silver	-7 7
sb:silver lake	-7 7
sb:since	-7 7
sb:since <month-gone>	-14 14
sb:since last	9 -9
sb:since the	-8 8
sb:sir	16 -16
sb:sir ,	16 -16
sb:sit	12 -12
sb:slip	7 -7
sb:small	-11 11
sb:so	-10 10
sb:soap	14 -14
sb:something	7 -7
sb:south	9 -9
sb:soybean	13 -13
sb:soybean :	11 -11
sb:speak	8 -8
sb:speak of	6 -6
sb:spending	11 -11
sb:spoke	-8 8
sb:spoke of	-7 7
sb:spoken	-10 10
sb:spoken of	-10 10
sb:spring	-14 14
sb:stake	-10 10
sb:stand at	10 -10
sb:start	-19 19
sb:state	-9 9
sb:stay	-6 6
sb:steel	8 -8
sb:steel and	6 -6
sb:step	-13 13
sb:still	19 -19
sb:stock	23 -23
sb:stock in	21 -21
sb:stop	6 -6
sb:story	-19 19
sb:strike	15 -15
sb:sugar	23 -23
sb:sum	-8 8
sb:summer	16 -16
sb:surcharge	17 -17
sb:surcharge of	10 -10
sb:surplu	-17 17
sb:surplu with	-6 6
sb:suspend	7 -7
sb:take	-10 10
sb:take <goods-amount>	-8 8
sb:take <level>	-10 10
sb:take effect	-8 8
sb:take the	7 -7
sb:talk	14 -14
sb:talk in	7 -7
sb:talk with	6 -6
sb:target	-18 18
sb:target for	-14 14
sb:tariff ,	-8 8
sb:tariff :	7 -7
sb:tariff at	-12 12
sb:tariff cut	-7 7
sb:tariff fall	-17 17
sb:tariff for	23 -23
sb:tariff in	8 -8
sb:tariff is	-15 15
sb:tariff of	33 -33
sb:tariff on	15 -15
sb:tariff would	8 -8
sb:tax	17 -17
sb:tea	-6 6
sb:tea and	8 -8
sb:tea for	-11 11
sb:than	-9 9
sb:that 's	-17 17
sb:that ,	-6 6
sb:that <name>	34 -34
sb:that a	13 -13
sb:that are	8 -8
sb:that bring	6 -6
sb:that had	-7 7
sb:that he	13 -13
sb:that import	-10 10
sb:that is	-12 12
sb:that leave	-8 8
sb:that our	16 -16
sb:that take	-7 7
sb:that the	-26 26
sb:that trade	-6 6
sb:that would	-6 6
sb:that you	9 -9
sb:the	8 -8
sb:the <level>	-13 13
sb:the <money>	-10 10
sb:the <name>	-6 6
sb:the <number>	9 -9
sb:the <organisation>	-9 9
sb:the <person>	8 -8
sb:the <quality>	-6 6
sb:the <span>	-10 10
sb:the aim	12 -12
sb:the amount	-19 19
sb:the average	-41 41
sb:the base	-17 17
sb:the chance	10 -10
sb:the charge	9 -9
sb:the city	9 -9
sb:the clock	-9 9
sb:the company	6 -6
sb:the cost	12 -12
sb:the deficit	-11 11
sb:the dispute	-6 6
sb:the duty	7 -7
sb:the economy	6 -6
sb:the emergency	-9 9
sb:the end	-7 7
sb:the export	-7 7
sb:the fentanyl	7 -7
sb:the figure	16 -16
sb:the first	-12 12
sb:the good	-6 6
sb:the harvest	18 -18
sb:the house	19 -19
sb:the largest	14 -14
sb:the list	-11 11
sb:the loss	-19 19
sb:the lower	6 -6
sb:the middle	-8 8
sb:the neighbouring	19 -19
sb:the new	6 -6
sb:the next	8 -8
sb:the odd	7 -7
sb:the old	16 -16
sb:the peso	11 -11
sb:the player	6 -6
sb:the province	17 -17
sb:the quarrel	-12 12
sb:the quota	-8 8
sb:the rate	6 -6
sb:the record	-6 6
sb:the right	7 -7
sb:the river	13 -13
sb:the s	9 -9
sb:the sanction	8 -8
sb:the second	-11 11
sb:the share	-7 7
sb:the south	9 -9
sb:the strike	12 -12
sb:the sum	-10 10
sb:the talk	8 -8
sb:the tariff	7 -7
sb:the term	-6 6
sb:the total	6 -6
sb:the truce	-9 9
sb:the two	-31 31
sb:the whole	-9 9
sb:the year	-36 36
sb:them	-8 8
sb:them to	-10 10
sb:then	6 -6
sb:then <quality>	-10 10
sb:there	-17 17
sb:there were	-10 10
sb:these	-18 18
sb:they	-19 19
sb:they do	-15 15
sb:they fall	-9 9
sb:they want	7 -7
sb:they were	-17 17
sb:thi	-17 17
sb:thi newspaper	6 -6
sb:thi week	9 -9
sb:think	-12 12
sb:third of	7 -7
sb:those	-21 21
sb:those from	7 -7
sb:those of	-7 7
sb:those to	-32 32
sb:three	7 -7
sb:through the	-13 13
sb:ticket	14 -14
sb:time	19 -19
sb:to <day-gone>	18 -18
sb:to <goods-amount>	-14 14
sb:to <level>	14 -14
sb:to <money>	13 -13
sb:to <month-gone>	-15 15
sb:to <name>	-35 35
sb:to <person>	10 -10
sb:to <seat>	7 -7
sb:to a	11 -11
sb:to about	18 -18
sb:to apply	8 -8
sb:to approve	11 -11
sb:to buy	7 -7
sb:to drop	-11 11
sb:to grow	19 -19
sb:to its	-8 8
sb:to lift	-7 7
sb:to pay	-7 7
sb:to raise	-7 7
sb:to see	-12 12
sb:to sell	15 -15
sb:to sign	17 -17
sb:to the	-14 14
sb:together	-6 6
sb:tomatoe	-8 8
sb:ton	6 -6
sb:top	11 -11
sb:total	6 -6
sb:total of	9 -9
sb:trade	-10 10
sb:trade agreement	12 -12
sb:trade come	9 -9
sb:trade deficit	-12 12
sb:traffic	15 -15
sb:truce	-6 6
sb:truce ,	-7 7
sb:truce of	9 -9
sb:truce that	-9 9
sb:two	-36 36
sb:two -	9 -9
sb:two country	-18 18
sb:unchanged	6 -6
sb:under section	15 -15
sb:undertook	-11 11
sb:undertook to	-11 11
sb:united	7 -7
sb:until	16 -16
sb:until now	9 -9
sb:until then	-8 8
sb:up by	-9 9
sb:up from	6 -6
sb:us	-14 14
sb:us ,	-10 10
sb:use	19 -19
sb:valley	-11 11
sb:value	-14 14
sb:vegetable	-13 13
sb:visitor	19 -19
sb:volume	-32 32
sb:volume :	-16 16
sb:vote	10 -10
sb:voted	6 -6
sb:wage	8 -8
sb:waiting	11 -11
sb:wall	-9 9
sb:walnut	-21 21
sb:want	8 -8
sb:want <level>	6 -6
sb:want the	9 -9
sb:war	11 -11
sb:warehouse	23 -23
sb:was <level>	-12 12
sb:was <money>	6 -6
sb:was a	-7 7
sb:was the	13 -13
sb:was up	8 -8
sb:watch	9 -9
sb:watche	-9 9
sb:watche to	-11 11
sb:way	7 -7
sb:way trade	9 -9
sb:we buy	33 -33
sb:we expect	-6 6
sb:we had	-17 17
sb:we have	-17 17
sb:we lose	-6 6
sb:we pay	-22 22
sb:we shall	-10 10
sb:we're	6 -6
sb:week	8 -8
sb:week ,	6 -6
sb:week :	-10 10
sb:were	-9 9
sb:were cut	9 -9
sb:were down	-13 13
sb:what	-13 13
sb:what 's	7 -7
sb:what <name>	-6 6
sb:what come	7 -7
sb:what is	7 -7
sb:what it	11 -11
sb:what the	7 -7
sb:what will	-10 10
sb:when the	9 -9
sb:whether	-6 6
sb:whether the	-6 6
sb:which	12 -12
sb:which <person>	10 -10
sb:which come	-15 15
sb:which had	-11 11
sb:which has	11 -11
sb:which is	-7 7
sb:which the	10 -10
sb:whole	-6 6
sb:whose	8 -8
sb:will also	-10 10
sb:will go	-7 7
sb:will invest	-10 10
sb:will pay	10 -10
sb:will put	-9 9
sb:will take	-6 6
sb:with	14 -14
sb:with <level>	-21 21
sb:with <name>	8 -8
sb:with <number>	7 -7
sb:with <seat>	6 -6
sb:with an	-17 17
sb:with duty	8 -8
sb:within <span>	-11 11
sb:within the	6 -6
sb:without	9 -9
sb:without a	7 -7
sb:work	13 -13
sb:world	-22 22
sb:worst	-6 6
sb:worst ,	-8 8
sb:worth	-6 6
sb:worth c	30 -30
sb:worth of	-20 20
sb:would also	-10 10
sb:would apply	-7 7
sb:would cost	-8 8
sb:would fall	7 -7
sb:would have	18 -18
sb:would like	6 -6
sb:would take	-8 8
sb:write	9 -9
sb:write that	16 -16
sb:yarn	-6 6
sb:year	-17 17
sb:year ,	10 -10
sb:year <name>	-15 15
sb:year from	7 -7
sb:year the	18 -18
sb:year to	-6 6
sb:year we	-12 12
sb:yield	10 -10
sb:you	11 -11
sb:zero	12 -12
sb:—	12 -12
sb:— <name>	-8 8
sb:•	23 -23
sentence about exports 8	-9 9
sentence about imports 9	-13 13
sentence about investment 4	7 -7
sentence average	-14 14
sentence each way	18 -18
sentence period	-13 13
sentence to come	6 -6
sentence worth	-11 11
short fraction	6 -6
short no	-45 45
short number alone	117 -117
side money	-32 32
side percent	6 -6
side tonnes	-23 23
side units	-10 10
size % -1	-37 37
size % 0	40 -40
size % 1	24 -24
size % 2	57 -57
size EUR 0	23 -23
size EUR 1	14 -14
size EUR 10	-51 51
size EUR 5	13 -13
size EUR 6	33 -33
size EUR 7	-32 32
size EUR 8	-18 18
size EUR 9	25 -25
size GBP 10	-10 10
size GBP 6	15 -15
size GBP 9	13 -13
size JPY 10	-9 9
size JPY 12	-12 12
size USD 0	29 -29
size USD 10	-16 16
size USD 11	-95 95
size USD 12	-13 13
size USD 2	16 -16
size USD 3	34 -34
size USD 4	51 -51
size USD 5	19 -19
size USD 8	-10 10
size USD 9	21 -21
size tonnes 0	38 -38
size tonnes 1	31 -31
size tonnes 3	11 -11
size tonnes 4	-27 27
size tonnes 5	-42 42
size tonnes 6	31 -31
size tonnes 7	-77 77
size tonnes 8	16 -16
size tonnes 9	25 -25
size units 0	36 -36
size units 1	18 -18
size units 2	-27 27
size units 3	11 -11
t0=perfect	-9 9
t0=present-passive	9 -9
t1=future	7 -7
t1=gerund	12 -12
t1=modal	6 -6
t1=participle-passive	-8 8
t1=perfect	-6 6
t1=pluperfect	-8 8
t1=present-passive	9 -9
t2=infinitive	6 -6
t2=modal	-19 19
t2=participle-passive	18 -18
t2=past	11 -11
t2=perfect-passive	-9 9
t2=pluperfect	10 -10
t2=present-passive	8 -8
top	6 -6
unit %	42 -42
unit CNY	18 -18
unit GBP	21 -21
unit JPY	-18 18
unit USD	-19 19
unit tonnes	-15 15
v0-none	15 -15
v0=accept	-9 9
v0=add	8 -8
v0=agree	13 -13
v0=aim	-17 17
v0=apply	8 -8
v0=ask	22 -22
v0=be	-7 7
v0=claim	9 -9
v0=collect	-10 10
v0=commit	-9 9
v0=exempt	6 -6
v0=expect	-12 12
v0=go	6 -6
v0=keep	10 -10
v0=like	-10 10
v0=lower	-10 10
v0=lumber	7 -7
v0=make	9 -9
v0=offer	22 -22
v0=order	-10 10
v0=other	-7 7
v0=owe	6 -6
v0=prepare	-8 8
v0=put	-7 7
v0=raise	17 -17
v0=reach	15 -15
v0=reckon	-12 12
v0=reduce	-8 8
v0=run	9 -9
v0=see	7 -7
v0=sell	-10 10
v0=send	-14 14
v0=shrink	-6 6
v0=start	-21 21
v0=tell	13 -13
v1-none	17 -17
v1=accept	-12 12
v1=add	8 -8
v1=agree	6 -6
v1=aim	-11 11
v1=apply	8 -8
v1=ask	7 -7
v1=buy	10 -10
v1=claim	9 -9
v1=collect	-8 8
v1=commit	-7 7
v1=cut	6 -6
v1=deliver	-7 7
v1=drop	-8 8
v1=exempt	6 -6
v1=fall	10 -10
v1=halve	-12 12
v1=hope	-13 13
v1=keep	15 -15
v1=lower	-7 7
v1=lumber	7 -7
v1=make	9 -9
v1=move	6 -6
v1=offer	11 -11
v1=owe	7 -7
v1=prepare	-9 9
v1=put	-13 13
v1=reach	10 -10
v1=reckon	-15 15
v1=reduce	-13 13
v1=run	9 -9
v1=see	-11 11
v1=send	-14 14
v1=shrink	-6 6
v1=start	-22 22
v1=tell	6 -6
v2-none	10 -10
v2=agree	-10 10
v2=be	-12 12
v2=collect	-13 13
v2=earn	6 -6
v2=enter	-9 9
v2=expect	-6 6
v2=export	-19 19
v2=get	10 -10
v2=halve	18 -18
v2=have	8 -8
v2=lower	-10 10
v2=meet	-7 7
v2=other	35 -35
v2=reach	11 -11
v2=say	7 -7
v2=sell	19 -19
v2=send	-15 15
verbless	-10 10
vt0=accept past	-8 8
vt0=agree pluperfect	11 -11
vt0=aim present	-17 17
vt0=apply present	8 -8
vt0=ask past	9 -9
vt0=ask perfect	6 -6
vt0=ask present	8 -8
vt0=be future	-7 7
vt0=bring modal	16 -16
vt0=bring present	-12 12
vt0=buy future	-11 11
vt0=buy past	16 -16
vt0=buy present	-6 6
vt0=collect present	-6 6
vt0=come past	7 -7
vt0=come present	-15 15
vt0=cut pluperfect	-8 8
vt0=cut present	13 -13
vt0=drop present	12 -12
vt0=enter modal	-7 7
vt0=expect modal	6 -6
vt0=fall perfect	-9 9
vt0=fall present	6 -6
vt0=go future	-6 6
vt0=go past	-6 6
vt0=go perfect	9 -9
vt0=go present	12 -12
vt0=grow future	8 -8
vt0=grow perfect	-8 8
vt0=have past	15 -15
vt0=have present	-7 7
vt0=import past	-10 10
vt0=import present	6 -6
vt0=leave past	-7 7
vt0=like modal	-10 10
vt0=lose modal	-9 9
vt0=lose past	9 -9
vt0=lose present	-6 6
vt0=lower past	-17 17
vt0=lower present	6 -6
vt0=lumber present	7 -7
vt0=offer past	12 -12
vt0=other perfect	-12 12
vt0=other present	7 -7
vt0=pay past	-11 11
vt0=pay present	25 -25
vt0=promise perfect	6 -6
vt0=propose perfect	-10 10
vt0=put past	-8 8
vt0=put pluperfect	6 -6
vt0=put present	-8 8
vt0=raise past	12 -12
vt0=reach past	-10 10
vt0=reach pluperfect	23 -23
vt0=reckon present	-8 8
vt0=reduce modal	-10 10
vt0=rise perfect	-7 7
vt0=rise present	6 -6
vt0=see present	7 -7
vt0=tell past	12 -12
vt0=want present	6 -6
vt1=accept past	-8 8
vt1=agree past	7 -7
vt1=aim present	-11 11
vt1=apply present	8 -8
vt1=ask participle	-7 7
vt1=ask past	9 -9
vt1=ask present	8 -8
vt1=bring modal	16 -16
vt1=bring participle	-12 12
vt1=bring present	-12 12
vt1=buy future	-11 11
vt1=buy infinitive	13 -13
vt1=buy past	16 -16
vt1=buy present	-6 6
vt1=collect present	-6 6
vt1=come past	7 -7
vt1=come present	-15 15
vt1=cut pluperfect	-8 8
vt1=cut present	13 -13
vt1=drop infinitive	-11 11
vt1=drop present	12 -12
vt1=enter modal	-8 8
vt1=expect present	20 -20
vt1=fall perfect	-9 9
vt1=fall present	6 -6
vt1=get present	8 -8
vt1=go future	-6 6
vt1=go past	-6 6
vt1=go perfect	9 -9
vt1=go present	11 -11
vt1=grow future	8 -8
vt1=grow infinitive	12 -12
vt1=grow perfect	-8 8
vt1=halve infinitive	-13 13
vt1=have past	15 -15
vt1=have present	-8 8
vt1=hope present	-15 15
vt1=import past	-10 10
vt1=import present	6 -6
vt1=leave past	-7 7
vt1=lose modal	-9 9
vt1=lose participle	11 -11
vt1=lose past	9 -9
vt1=lose present	-6 6
vt1=lower past	-17 17
vt1=lower present	6 -6
vt1=lumber present	7 -7
vt1=other perfect	-10 10
vt1=other present	7 -7
vt1=pay past	-11 11
vt1=pay present	25 -25
vt1=promise perfect	9 -9
vt1=propose perfect	-10 10
vt1=put past	-8 8
vt1=put pluperfect	6 -6
vt1=put present	-14 14
vt1=raise gerund	-6 6
vt1=raise infinitive	-7 7
vt1=raise past	12 -12
vt1=reach past	-10 10
vt1=reach pluperfect	23 -23
vt1=reckon present	-11 11
vt1=reduce modal	-10 10
vt1=rise perfect	-7 7
vt1=rise present	6 -6
vt1=see infinitive	-11 11
vt1=sell infinitive	8 -8
vt1=tell past	6 -6
vt2=be modal	-13 13
vt2=be perfect	9 -9
vt2=be present	-10 10
vt2=collect past	-7 7
vt2=come past	6 -6
vt2=earn present	6 -6
vt2=expect present	-7 7
vt2=export present	-23 23
vt2=go modal	-7 7
vt2=go past	-15 15
vt2=go present	13 -13
vt2=halve participle	17 -17
vt2=have present	8 -8
vt2=lower present	-10 10
vt2=other pluperfect	9 -9
vt2=other present	21 -21
vt2=sell past	9 -9
vt2=sell present	8 -8
year earlier	-9 9
year earlier money	9 -9
year earlier tonnes	-23 23
year earlier units	-18 18
year later	-34 34
year later money	-30 30
year this percent	14 -14
year this tonnes	-9 9`;
