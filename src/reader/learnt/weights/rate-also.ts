// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	9 -9
a:'s	-12 12
a:'s .	-24 24
a:'s <number>	29 -29
a:'s agreement	24 -24
a:'s deal	14 -14
a:'s good	-20 20
a:*	10 -10
a:-	22 -22
a:<agent>	13 -13
a:<day-ahead> ?	-18 18
a:<day-ahead> and	-12 12
a:<day-ahead> on	15 -15
a:<day-gone>	-15 15
a:<day-gone> and	22 -22
a:<day-today> .	4 -4
a:<duty>	13 -13
a:<gate>	10 -10
a:<level-noun>	7 -7
a:<level> <day-today>	-10 10
a:<level> <level>	11 -11
a:<level> and	14 -14
a:<level> from	-6 6
a:<level> in	7 -7
a:<level> to	17 -17
a:<month-gone> .	-18 18
a:<month-gone> and	12 -12
a:<month-gone> last	10 -10
a:<month-today>	13 -13
a:<name> 's	-6 6
a:<name> .	-9 9
a:<name> again	20 -20
a:<name> as	16 -16
a:<name> at	24 -24
a:<name> now	-13 13
a:<name> over	-19 19
a:<name> pay	-8 8
a:<name> take	19 -19
a:<name> until	9 -9
a:<name> with	-11 11
a:<not>	18 -18
a:<number> <day-today>	9 -9
a:<number> <quality>	-16 16
a:<number> are	14 -14
a:<number> by	9 -9
a:<number> in	18 -18
a:<number> now	-5 5
a:<number> on	17 -17
a:<number> to	8 -8
a:<person>	-14 14
a:<quality> .	-18 18
a:<quality> banana	-11 11
a:<quality> bean	-12 12
a:<quality> car	11 -11
a:<quality> country	-16 16
a:<quality> energy	21 -21
a:<quality> fertiliser	-14 14
a:<quality> good	16 -16
a:<quality> medicine	-8 8
a:<quality> olive	13 -13
a:<quality> origin	-13 13
a:<quality> rice	10 -10
a:<quality> rubber	-9 9
a:<quality> ship	12 -12
a:<quality> steel	22 -22
a:<seat> 's	17 -17
a:<seat> and	17 -17
a:<seat> from	-11 11
a:<sender>	-13 13
a:<v-agree>	-11 11
a:<v-begin>	11 -11
a:<v-deny>	15 -15
a:<v-propose>	17 -17
a:<v-say>	11 -11
a:a <quality>	10 -10
a:a deal	-9 9
a:a different	-14 14
a:a week	-14 14
a:accord	13 -13
a:additional	13 -13
a:again and	13 -13
a:again from	18 -18
a:ago	-15 15
a:agreement with	-4 4
a:aim	10 -10
a:aim at	9 -9
a:all .	22 -22
a:all tell	-7 7
a:already	-11 11
a:aluminum	-13 13
a:among	11 -11
a:and <seat>	19 -19
a:and a	17 -17
a:and no	-15 15
a:and on	-8 8
a:and other	15 -15
a:and that	-9 9
a:and the	31 -31
a:and those	28 -28
a:and to	-18 18
a:another	24 -24
a:antwerp	18 -18
a:any	13 -13
a:apple	-10 10
a:are to	-15 15
a:arrangement	-10 10
a:as before	7 -7
a:asleep	-11 11
a:at <number>	-10 10
a:at all	21 -21
a:at first	-8 8
a:avocado .	15 -15
a:back	20 -20
a:bag	-11 11
a:battery	15 -15
a:be raise	-11 11
a:bean .	-15 15
a:beef	14 -14
a:been	12 -12
a:been announce	13 -13
a:beer	21 -21
a:beer .	12 -12
a:border	-16 16
a:border .	-13 13
a:both	-8 8
a:both .	-17 17
a:bottle	9 -9
a:bottle .	9 -9
a:by	30 -30
a:can	21 -21
a:canola	10 -10
a:canola seed	12 -12
a:car	-11 11
a:car in	-15 15
a:carpet	13 -13
a:case	-13 13
a:case of	-13 13
a:cattle	-12 12
a:ceiling	11 -11
a:cement from	-10 10
a:cheese	-13 13
a:clove	10 -10
a:clove .	9 -9
a:coffee .	12 -12
a:come	12 -12
a:come back	14 -14
a:come from	4 -4
a:content	15 -15
a:content .	9 -9
a:continue	11 -11
a:could	-14 14
a:counted	-9 9
a:counted in	-10 10
a:country	-19 19
a:country .	-14 14
a:country without	11 -11
a:date from	-10 10
a:day of	11 -11
a:deal of	16 -16
a:deal with	-6 6
a:decision	-11 11
a:different	-14 14
a:dispute	-11 11
a:do	-13 13
a:down to	10 -10
a:draft	8 -8
a:drawer	16 -16
a:due .	-12 12
a:due again	-16 16
a:dump	16 -16
a:duty .	17 -17
a:duty counted	-11 11
a:duty in	-14 14
a:duty since	17 -17
a:each other	-17 17
a:easter	25 -25
a:easter .	6 -6
a:effect on	13 -13
a:either side	12 -12
a:electric	-18 18
a:electric car	-22 22
a:emergency	16 -16
a:energy	23 -23
a:ever	16 -16
a:ever since	11 -11
a:export	-18 18
a:farm	12 -12
a:fentanyl and	15 -15
a:fertiliser	-12 12
a:figure	11 -11
a:first term	8 -8
a:fish .	12 -12
a:fish meal	-17 17
a:flat	15 -15
a:flower	18 -18
a:follow	-13 13
a:for <name>	14 -14
a:for a	-12 12
a:for all	13 -13
a:for both	-10 10
a:for fentanyl	-6 6
a:for good	14 -14
a:for its	27 -27
a:for now	14 -14
a:for the	-6 6
a:for those	-11 11
a:force on	-13 13
a:free	13 -13
a:free trade	12 -12
a:from <day-ahead>	-19 19
a:from <number>	16 -16
a:from a	7 -7
a:from both	-24 24
a:from thi	-13 13
a:fruit	18 -18
a:gdynia	-9 9
a:glass	-14 14
a:glass .	-11 11
a:go on	17 -17
a:good .	15 -15
a:good and	23 -23
a:good are	-10 10
a:good from	5 -5
a:good in	14 -14
a:good is	-12 12
a:good originating	-10 10
a:good outside	-12 12
a:good worth	17 -17
a:grape	-13 13
a:had	24 -24
a:had been	15 -15
a:ham	-10 10
a:has been	21 -21
a:has not	-11 11
a:hazelnut	19 -19
a:here	-11 11
a:here and	-10 10
a:hit	-10 10
a:import from	-11 11
a:in <person>	-12 12
a:in place	8 -8
a:in them	-16 16
a:in total	-9 9
a:included	20 -20
a:industrial	13 -13
a:industrial good	13 -13
a:instead .	12 -12
a:into	-21 21
a:into <name>	-14 14
a:is an	8 -8
a:is back	13 -13
a:is not	12 -12
a:its own	15 -15
a:keep	-13 13
a:law	10 -10
a:law .	15 -15
a:lay	-13 13
a:leather	-9 9
a:letter	-21 21
a:levy	18 -18
a:levy .	9 -9
a:like the	11 -11
a:list	14 -14
a:long as	12 -12
a:machine from	-14 14
a:make <level>	-12 12
a:mangoe and	-8 8
a:meal	-15 15
a:meanwhile	12 -12
a:medicine from	-12 12
a:middle	10 -10
a:middle of	10 -10
a:milk	15 -15
a:milk powder	9 -9
a:mineral	-14 14
a:moment	-11 11
a:more than	-15 15
a:most good	-9 9
a:much .	11 -11
a:my	-15 15
a:name	22 -22
a:national	-19 19
a:new duty	-13 13
a:nickel	-11 11
a:nil .	-9 9
a:no longer	-11 11
a:nobody	9 -9
a:normal	12 -12
a:normal duty	12 -12
a:not .	-14 14
a:not a	13 -13
a:not be	-10 10
a:nothing	20 -20
a:of <quality>	-18 18
a:of a	-8 8
a:of good	13 -13
a:of its	32 -32
a:of tariff	16 -16
a:off	24 -24
a:off the	14 -14
a:older	31 -31
a:on <day-gone>	-13 13
a:on <day-today>	25 -25
a:on beef	13 -13
a:on cashmere	-11 11
a:on each	-11 11
a:on glass	-11 11
a:on good	12 -12
a:on in	-10 10
a:on it	-10 10
a:on maize	-7 7
a:on medicine	-11 11
a:on paper	-6 6
a:on quinoa	12 -12
a:on salmon	-14 14
a:on salt	-13 13
a:on soybean	10 -10
a:on steel	14 -14
a:on the	-17 17
a:on wine	-12 12
a:one <level>	5 -5
a:one <number>	-7 7
a:or <money>	-10 10
a:or <number>	-23 23
a:or more	-10 10
a:or the	12 -12
a:orange	-15 15
a:orange .	-12 12
a:ordinary	-11 11
a:ordinary duty	-4 4
a:our	-17 17
a:our .	-10 10
a:our tea	-11 11
a:out	17 -17
a:outside	9 -9
a:over <name>	-13 13
a:over fentanyl	10 -10
a:over there	28 -28
a:pact .	11 -11
a:pact of	-8 8
a:pause .	-12 12
a:pay .	-14 14
a:pepper	11 -11
a:per	-16 16
a:percent	21 -21
a:pineapple	16 -16
a:pipe	-20 20
a:point	10 -10
a:port	17 -17
a:potash	10 -10
a:potatoe	13 -13
a:product	-9 9
a:quota	10 -10
a:quota .	11 -11
a:raise	-16 16
a:reach	-13 13
a:remain	33 -33
a:remain .	10 -10
a:rice .	-8 8
a:roasted	11 -11
a:round	12 -12
a:rule	16 -16
a:rule of	11 -11
a:salt	-8 8
a:same term	-12 12
a:seed	17 -17
a:sell	-20 20
a:send	16 -16
a:ship	22 -22
a:shrimp	7 -7
a:side	15 -15
a:since new	-11 11
a:since the	-14 14
a:ski	-8 8
a:soybean	13 -13
a:statute	-14 14
a:stay .	20 -20
a:steel in	-10 10
a:steel pipe	-12 12
a:still	17 -17
a:strike	11 -11
a:sugar	19 -19
a:suspend until	12 -12
a:table	18 -18
a:table .	12 -12
a:take effect	20 -20
a:tariff .	19 -19
a:tax	17 -17
a:than	-11 11
a:thank	14 -14
a:that	-8 8
a:the <day-gone>	-16 16
a:the <level>	-15 15
a:the <organisation>	8 -8
a:the country	-13 13
a:the dispute	-11 11
a:the drawer	12 -12
a:the free	11 -11
a:the letter	-12 12
a:the middle	10 -10
a:the month	14 -14
a:the most	-8 8
a:the normal	12 -12
a:the one	-13 13
a:the ordinary	-14 14
a:the other	13 -13
a:the quota	14 -14
a:the table	16 -16
a:the truce	19 -19
a:the two	-11 11
a:the usmca	-13 13
a:their deal	12 -12
a:them .	7 -7
a:there	12 -12
a:third	10 -10
a:those from	14 -14
a:three	-16 16
a:till	11 -11
a:timber	19 -19
a:to <number>	9 -9
a:to take	-10 10
a:to them	8 -8
a:together	-19 19
a:together .	-10 10
a:tomatoe	11 -11
a:too	-14 14
a:too much	9 -9
a:top .	-21 21
a:total	-11 11
a:total .	-11 11
a:treaty	13 -13
a:treaty .	16 -16
a:truce .	19 -19
a:truck	14 -14
a:tube	-13 13
a:tyre	-16 16
a:until	-11 11
a:until <month-ahead>	11 -11
a:until the	-16 16
a:us	-14 14
a:value	-16 16
a:was agree	9 -9
a:was announce	17 -17
a:week ago	-8 8
a:what	17 -17
a:what <name>	-9 9
a:what is	10 -10
a:what the	14 -14
a:whiskey	14 -14
a:wine .	-9 9
a:with that	-12 12
a:with us	9 -9
a:within	-9 9
a:within the	11 -11
a:without an	8 -8
a:would apply	6 -6
a:would be	23 -23
a:would come	9 -9
a:would have	-15 15
a:would not	-9 9
a:wrong	-9 9
a:yarn	13 -13
a:year .	-15 15
a:your	10 -10
asks	-9 9
b:"	8 -8
b:" <name>	19 -19
b:" at	10 -10
b:" our	9 -9
b:" we	13 -13
b:'s <level>	11 -11
b:'s <number>	29 -29
b:'s agreement	-16 16
b:'s and	14 -14
b:'s car	-26 26
b:'s good	18 -18
b:'s pact	-18 18
b:'s rate	17 -17
b:(	-12 12
b:)	-9 9
b:*	36 -36
b:, <level>	-6 6
b:, <name>	18 -18
b:, <person>	19 -19
b:, among	15 -15
b:, and	-9 9
b:, car	20 -20
b:, cheese	11 -11
b:, cocoa	15 -15
b:, coffee	17 -17
b:, come	16 -16
b:, down	-13 13
b:, from	-12 12
b:, his	-10 10
b:, instead	-16 16
b:, its	-11 11
b:, keep	16 -16
b:, make	12 -12
b:, of	21 -21
b:, olive	-10 10
b:, plu	15 -15
b:, put	18 -18
b:, since	10 -10
b:, so	-12 12
b:, steel	16 -16
b:, tariff	16 -16
b:, their	24 -24
b:, there	-9 9
b:, up	-2 2
b:, with	-19 19
b:, would	15 -15
b:- dump	10 -10
b:.	-7 7
b::	5 -5
b:: <name>	16 -16
b:: <number>	41 -41
b:: <person>	-8 8
b:: and	22 -22
b:: at	-22 22
b:: from	-8 8
b:: i	14 -14
b:: on	-10 10
b:: the	17 -17
b:: then	19 -19
b:: they	-22 22
b:: to	13 -13
b:; <day-today>	10 -10
b:; at	15 -15
b:; its	23 -23
b:; otherwise	-12 12
b:<agent>	6 -6
b:<day-ahead> <quality>	-12 12
b:<day-ahead> a	12 -12
b:<day-ahead> an	10 -10
b:<day-gone> <name>	9 -9
b:<day-gone> a	17 -17
b:<day-gone> from	-18 18
b:<day-gone> it	-15 15
b:<day-today> they	12 -12
b:<duty>	-11 11
b:<goods-amount> <span>	15 -15
b:<goods-amount> of	-23 23
b:<level-noun>	6 -6
b:<level> <level>	13 -13
b:<level> in	-11 11
b:<level> of	13 -13
b:<level> there	-14 14
b:<level> to	-9 9
b:<month-gone> they	23 -23
b:<name> <number>	-22 22
b:<name> also	10 -10
b:<name> and	-8 8
b:<name> are	23 -23
b:<name> bear	-10 10
b:<name> begin	-9 9
b:<name> butter	11 -11
b:<name> charge	-11 11
b:<name> come	-11 11
b:<name> continue	18 -18
b:<name> could	13 -13
b:<name> drop	-15 15
b:<name> duty	-5 5
b:<name> go	-8 8
b:<name> good	19 -19
b:<name> has	15 -15
b:<name> have	-13 13
b:<name> in	-7 7
b:<name> is	9 -9
b:<name> may	18 -18
b:<name> might	13 -13
b:<name> pay	20 -20
b:<name> put	20 -20
b:<name> say	-10 10
b:<name> sell	12 -12
b:<name> settle	8 -8
b:<name> should	-9 9
b:<name> suspend	-18 18
b:<name> tax	-12 12
b:<name> that	12 -12
b:<name> threaten	10 -10
b:<name> to	-17 17
b:<name> want	7 -7
b:<name> will	-9 9
b:<name> with	-13 13
b:<number>	-12 12
b:<number> .	-17 17
b:<number> duty	10 -10
b:<number> for	18 -18
b:<number> the	18 -18
b:<number> with	17 -17
b:<office>	22 -22
b:<organisation> and	-16 16
b:<organisation> has	15 -15
b:<organisation> to	6 -6
b:<person>	12 -12
b:<person> announce	19 -19
b:<person> of	-8 8
b:<person> say	16 -16
b:<quality> agreement	-9 9
b:<quality> and	-19 19
b:<quality> beef	-11 11
b:<quality> butter	-15 15
b:<quality> charge	-12 12
b:<quality> cheese	-11 11
b:<quality> chocolate	-8 8
b:<quality> competitor	11 -11
b:<quality> duty	-13 13
b:<quality> exporter	10 -10
b:<quality> good	15 -15
b:<quality> have	16 -16
b:<quality> machinery	16 -16
b:<quality> mangoe	-9 9
b:<quality> origin	23 -23
b:<quality> pact	10 -10
b:<quality> pay	-12 12
b:<quality> president	-11 11
b:<quality> steel	-17 17
b:<quality> take	12 -12
b:<quality> timber	-14 14
b:<quality> tractor	-12 12
b:<quality> wheat	9 -9
b:<quality> wool	-16 16
b:<quality> would	20 -20
b:<quality> zinc	14 -14
b:<seat>	10 -10
b:<seat> 's	14 -14
b:<seat> and	16 -16
b:<seat> at	7 -7
b:<seat> had	-9 9
b:<seat> put	11 -11
b:<seat> to	20 -20
b:<seat> will	17 -17
b:<seat> would	-9 9
b:<sender>	-22 22
b:<span> and	14 -14
b:<span> from	-15 15
b:<span> may	-11 11
b:<v-buy>	20 -20
b:<v-deny>	14 -14
b:<v-impose>	9 -9
b:<v-say>	13 -13
b:<v-sign>	20 -20
b:a flat	11 -11
b:a letter	15 -15
b:a rise	11 -11
b:a rumour	-12 12
b:a second	-14 14
b:a threat	17 -17
b:a total	10 -10
b:a treaty	-11 11
b:a year	-13 13
b:about to	-8 8
b:admit	-12 12
b:admit <goods-amount>	-20 20
b:after the	-11 11
b:ago	-13 13
b:agreement	-13 13
b:agreement are	-9 9
b:agreement at	-11 11
b:agreement with	23 -23
b:aircraft	13 -13
b:all	-22 22
b:all <quality>	-10 10
b:all of	-12 12
b:among	11 -11
b:among them	15 -15
b:an end	-8 8
b:and <person>	14 -14
b:and all	-17 17
b:and an	9 -9
b:and flower	-8 8
b:and go	12 -12
b:and has	-24 24
b:and it	-16 16
b:and machine	-19 19
b:and no	-13 13
b:and now	16 -16
b:and one	-12 12
b:and our	27 -27
b:and remain	-9 9
b:and rise	-10 10
b:and sardine	-13 13
b:and sugar	-11 11
b:and will	19 -19
b:and wine	13 -13
b:announce an	13 -13
b:answer with	-14 14
b:anti	13 -13
b:anti -	13 -13
b:antidumping	11 -11
b:antwerp	14 -14
b:apple	10 -10
b:apple pay	19 -19
b:apply	-19 19
b:arrangement	14 -14
b:as of	20 -20
b:as the	-11 11
b:ask <name>	14 -14
b:ask the	-13 13
b:ask whether	-7 7
b:asparagu	-12 12
b:association	-9 9
b:at <number>	-8 8
b:avocado	-15 15
b:avocado pay	16 -16
b:back at	8 -8
b:base	-12 12
b:base rate	-11 11
b:basic	9 -9
b:be <number>	-11 11
b:be a	14 -14
b:be at	-16 16
b:be back	13 -13
b:be charge	13 -13
b:beef	-12 12
b:beef enter	-6 6
b:beef pay	-6 6
b:been pay	15 -15
b:been threaten	12 -12
b:beer and	-15 15
b:before it	13 -13
b:both country	-9 9
b:both duty	25 -25
b:both go	18 -18
b:both had	-12 12
b:both to	15 -15
b:both were	13 -13
b:bring the	17 -17
b:build	15 -15
b:built	-9 9
b:built in	-11 11
b:buse	-12 12
b:by post	13 -13
b:by that	-19 19
b:by the	12 -12
b:can	26 -26
b:cannot	-6 6
b:canola	19 -19
b:cap	14 -14
b:car go	17 -17
b:car have	-13 13
b:car is	-14 14
b:car pay	-11 11
b:car still	11 -11
b:car will	21 -21
b:carpet	11 -11
b:case the	-8 8
b:cashew	-26 26
b:ceiling is	-7 7
b:ceiling of	18 -18
b:cement and	11 -11
b:cement pay	-17 17
b:certain	-15 15
b:charge <quality>	12 -12
b:charge each	7 -7
b:cheese go	13 -13
b:chip	24 -24
b:cigar	11 -11
b:clock	9 -9
b:coal	-12 12
b:cocoa	-18 18
b:coconut oil	21 -21
b:coffee	9 -9
b:coffee and	8 -8
b:coffee pay	11 -11
b:collect	23 -23
b:come on	18 -18
b:competitor	18 -18
b:concentrate	-16 16
b:confirm the	-11 11
b:consider	-9 9
b:copper	-7 7
b:copper wire	10 -10
b:could have	-17 17
b:countervailing	11 -11
b:countervailing duty	11 -11
b:country 's	-10 10
b:country and	13 -13
b:custom	20 -20
b:customer	-12 12
b:cut the	-8 8
b:cut to	17 -17
b:date	14 -14
b:day	9 -9
b:deal at	23 -23
b:deny	15 -15
b:did not	13 -13
b:didn't	14 -14
b:direction	13 -13
b:do	-15 15
b:do not	6 -6
b:do the	-12 12
b:dodge	10 -10
b:don't	-11 11
b:double its	-20 20
b:double to	14 -14
b:drop	-20 20
b:drop from	-11 11
b:dump	11 -11
b:duty at	12 -12
b:duty down	-13 13
b:duty is	10 -10
b:duty over	13 -13
b:duty remain	-10 10
b:duty there	12 -12
b:each other	9 -9
b:either	-13 13
b:electric	15 -15
b:electric car	11 -11
b:energy	15 -15
b:engine	16 -16
b:even	-11 11
b:exempt	-16 16
b:exporter	-14 14
b:exporter pay	-10 10
b:extra duty	-15 15
b:farm	16 -16
b:farm product	12 -12
b:fentanyl	24 -24
b:fentanyl duty	8 -8
b:first is	-13 13
b:fishmeal	-15 15
b:flat	17 -17
b:for <level>	-10 10
b:for <name>	-4 4
b:for <quality>	-28 28
b:for <span>	26 -26
b:for a	-21 21
b:for its	15 -15
b:for steel	-20 20
b:for the	-8 8
b:force	-10 10
b:four	13 -13
b:framework	23 -23
b:frankincense	-9 9
b:free of	10 -10
b:from <name>	13 -13
b:from the	-10 10
b:frozen	12 -12
b:furniture	13 -13
b:garlic	12 -12
b:gas	17 -17
b:gave <name>	10 -10
b:general	17 -17
b:general rate	8 -8
b:get in	13 -13
b:ginger	23 -23
b:give up	-11 11
b:glass	-11 11
b:glove	13 -13
b:go down	24 -24
b:go to	-12 12
b:good	-12 12
b:good and	19 -19
b:good are	-15 15
b:good fall	-11 11
b:good from	-12 12
b:good have	-16 16
b:good is	10 -10
b:good outside	-12 12
b:good pay	12 -12
b:good will	-6 6
b:good would	21 -21
b:government	-15 15
b:grape	-8 8
b:had answer	-11 11
b:had hope	-14 14
b:had put	11 -11
b:halve	17 -17
b:ham	-10 10
b:has announce	-6 6
b:has had	-9 9
b:has since	10 -10
b:has the	18 -18
b:have a	-21 21
b:have agree	-13 13
b:have been	13 -13
b:have come	-11 11
b:have had	8 -8
b:have take	10 -10
b:have to	-11 11
b:hazelnut pay	14 -14
b:he has	-9 9
b:he say	12 -12
b:hear	-9 9
b:heard	12 -12
b:her	-19 19
b:her country	-10 10
b:here at	-14 14
b:higher rate	-14 14
b:highest	10 -10
b:his country	14 -14
b:hold	25 -25
b:hold at	9 -9
b:home	13 -13
b:hour	15 -15
b:how	-10 10
b:i	-28 28
b:i have	-14 14
b:i will	-21 21
b:if <name>	-16 16
b:if it	-13 13
b:if the	24 -24
b:importer	19 -19
b:in <month-gone>	-4 4
b:in <number>	29 -29
b:in a	-12 12
b:in between	12 -12
b:in force	-11 11
b:in our	-18 18
b:in return	19 -19
b:in that	-11 11
b:in the	10 -10
b:industry	9 -9
b:into	9 -9
b:is a	21 -21
b:is at	11 -11
b:is charge	19 -19
b:is in	-14 14
b:is make	-11 11
b:is negotiate	-16 16
b:is now	-14 14
b:is to	32 -32
b:is what	-11 11
b:issue	10 -10
b:it 's	10 -10
b:it a	13 -13
b:it add	-21 21
b:it be	-20 20
b:it come	15 -15
b:it continue	-10 10
b:it give	14 -14
b:it had	-14 14
b:it in	11 -11
b:it mean	21 -21
b:it now	-15 15
b:it stay	-8 8
b:it still	13 -13
b:it the	16 -16
b:it'll	-17 17
b:its agreement	17 -17
b:its car	22 -22
b:its own	-8 8
b:its rate	17 -17
b:its tea	11 -11
b:juice	-12 12
b:jute	10 -10
b:kava	14 -14
b:keep <quality>	-12 12
b:keep its	23 -23
b:lamb pay	-11 11
b:last year	-10 10
b:later	17 -17
b:lavender	10 -10
b:lay	19 -19
b:leave of	-11 11
b:lemon	16 -16
b:letter	29 -29
b:level	19 -19
b:lift its	-12 12
b:like	-11 11
b:like to	-15 15
b:likewise	12 -12
b:linen	10 -10
b:list	5 -5
b:list <number>	12 -12
b:long	-7 7
b:lower duty	-12 12
b:lumber	20 -20
b:machine pay	-15 15
b:machinery	11 -11
b:machinery would	16 -16
b:maize	20 -20
b:may pay	-9 9
b:may put	9 -9
b:me	-8 8
b:meal	-19 19
b:mean	12 -12
b:mean <level>	-9 9
b:medicine	18 -18
b:medicine and	13 -13
b:meet	-13 13
b:member	13 -13
b:midnight	9 -9
b:might	-18 18
b:month ago	-11 11
b:most	16 -16
b:most <quality>	16 -16
b:most good	17 -17
b:named	-13 13
b:neither	13 -13
b:never	20 -20
b:new	10 -10
b:new duty	16 -16
b:newspaper	-12 12
b:nickel	15 -15
b:no	-10 10
b:nobody	13 -13
b:nor	-17 17
b:not	13 -13
b:not be	-17 17
b:not meet	10 -10
b:nothing	6 -6
b:notice	8 -8
b:now bear	16 -16
b:now is	11 -11
b:now pay	-9 9
b:now the	12 -12
b:oat	-10 10
b:of	-12 12
b:of <day-ahead>	14 -14
b:of <goods-amount>	14 -14
b:of <level>	-7 7
b:of <month-gone>	37 -37
b:of <name>	-5 5
b:of <span>	11 -11
b:of good	-13 13
b:of it	18 -18
b:of its	9 -9
b:of the	7 -7
b:of their	8 -8
b:of them	-10 10
b:oil and	10 -10
b:oil go	18 -18
b:older	-13 13
b:older <quality>	-11 11
b:on	5 -5
b:on <day-ahead>	9 -9
b:on <day-today>	31 -31
b:on a	-11 11
b:on cement	7 -7
b:on cocoa	-17 17
b:on good	-15 15
b:on his	10 -10
b:on the	-9 9
b:on wine	8 -8
b:one	13 -13
b:one from	18 -18
b:onion from	-7 7
b:open	-12 12
b:opened	13 -13
b:orange juice	10 -10
b:order	22 -22
b:origin	18 -18
b:origin pay	10 -10
b:other country	13 -13
b:other direction	12 -12
b:other three	-22 22
b:other way	9 -9
b:our	-12 12
b:our duty	10 -10
b:our on	13 -13
b:our pay	-25 25
b:our tea	-15 15
b:our wine	12 -12
b:over	-15 15
b:over fentanyl	25 -25
b:pact	-21 21
b:pact with	-11 11
b:paper and	-16 16
b:part	33 -33
b:part from	13 -13
b:pay <level>	-7 7
b:pay a	-9 9
b:pay it	-16 16
b:pay that	-8 8
b:pay the	18 -18
b:peache	13 -13
b:phone	-15 15
b:pipe	-11 11
b:place	12 -12
b:plan	-14 14
b:plan to	12 -12
b:plastic	16 -16
b:plywood	13 -13
b:pork	-15 15
b:pork and	-7 7
b:port	-17 17
b:potash	-19 19
b:potatoe	11 -11
b:prepare	13 -13
b:present	9 -9
b:present <quality>	12 -12
b:present duty	5 -5
b:present rate	-14 14
b:present they	15 -15
b:product from	12 -12
b:promise a	12 -12
b:promise in	-10 10
b:promise to	12 -12
b:proposal	-18 18
b:proposal of	13 -13
b:provide	-10 10
b:provide for	-11 11
b:provisional	15 -15
b:put the	14 -14
b:put up	-15 15
b:quantity	-9 9
b:quinoa	-20 20
b:quinoa pay	11 -11
b:radio	14 -14
b:range	13 -13
b:rate from	7 -7
b:rate go	11 -11
b:rate had	10 -10
b:rate on	-10 10
b:rate was	22 -22
b:rate will	-11 11
b:reach	15 -15
b:read	22 -22
b:reason	-13 13
b:recall	-11 11
b:reciprocal duty	9 -9
b:reciprocal tariff	24 -24
b:rest of	12 -12
b:retain	10 -10
b:return	34 -34
b:return to	15 -15
b:rice	3 -3
b:rise from	-11 11
b:rival	14 -14
b:rose	13 -13
b:rubber	10 -10
b:rumour	-11 11
b:say <name>	-11 11
b:seafood	-8 8
b:second	-15 15
b:second is	-9 9
b:section	11 -11
b:section <number>	11 -11
b:see	-8 8
b:sell	14 -14
b:shanghai	-11 11
b:shirt	-12 12
b:shoe	10 -10
b:should have	12 -12
b:show	9 -9
b:since <day-gone>	8 -8
b:since <day-today>	-16 16
b:since the	-23 23
b:single	-9 9
b:small	13 -13
b:social	10 -10
b:some	-10 10
b:somebody	14 -14
b:soybean	16 -16
b:soybean pay	10 -10
b:special	-15 15
b:special duty	-17 17
b:spoke in	-10 10
b:spoken	16 -16
b:spoken of	16 -16
b:stand	-9 9
b:stand at	12 -12
b:start	16 -16
b:steel pipe	-24 24
b:still	18 -18
b:stockfish	8 -8
b:stone	-12 12
b:stop	16 -16
b:sugar pay	-10 10
b:sum	14 -14
b:summer	19 -19
b:sunflower	18 -18
b:sunflower oil	16 -16
b:surcharge	16 -16
b:surcharge of	12 -12
b:suspend	-13 13
b:suspend its	-8 8
b:suspension	14 -14
b:take <level>	18 -18
b:take the	29 -29
b:talk	-13 13
b:talk in	-10 10
b:tariff is	14 -14
b:tariff of	-8 8
b:tariff will	15 -15
b:tax	-13 13
b:tax <quality>	-11 11
b:tax on	-15 15
b:tea	-15 15
b:tea go	-11 11
b:term of	-11 11
b:that do	11 -11
b:that he	-10 10
b:that it	13 -13
b:that lower	12 -12
b:that meet	-10 10
b:that on	13 -13
b:that our	-10 10
b:that pay	17 -17
b:that reach	-9 9
b:that they	-14 14
b:that time	-17 17
b:that without	-12 12
b:the <level>	13 -13
b:the <name>	17 -17
b:the <quality>	-7 7
b:the autumn	-12 12
b:the border	11 -11
b:the ceiling	-6 6
b:the country	-10 10
b:the general	7 -7
b:the highest	10 -10
b:the list	15 -15
b:the oil	-9 9
b:the other	-13 13
b:the pact	14 -14
b:the paper	11 -11
b:the proposal	-19 19
b:the special	-17 17
b:the summer	12 -12
b:the suspension	11 -11
b:the tariff	21 -21
b:the tax	-10 10
b:the term	-10 10
b:the threat	14 -14
b:the total	11 -11
b:the treaty	-13 13
b:the two	12 -12
b:their rice	-18 18
b:them and	16 -16
b:them at	12 -12
b:them pay	-16 16
b:themselve	-14 14
b:then the	13 -13
b:there 's	15 -15
b:there is	31 -31
b:there it	5 -5
b:there was	-29 29
b:there will	6 -6
b:therefore	12 -12
b:these	-10 10
b:they bear	14 -14
b:they enter	16 -16
b:they have	-8 8
b:they pay	-11 11
b:they will	15 -15
b:they'd	11 -11
b:they've	17 -17
b:thi year	19 -19
b:think	20 -20
b:those of	-7 7
b:threat	12 -12
b:threaten a	12 -12
b:threaten on	20 -20
b:three	-10 10
b:thu	16 -16
b:tile	14 -14
b:timber	-9 9
b:time	-19 19
b:time <name>	-14 14
b:time being	-10 10
b:time the	14 -14
b:tin	24 -24
b:to <goods-amount>	-13 13
b:to <number>	16 -16
b:to <seat>	-18 18
b:to a	-9 9
b:to be	26 -26
b:to bring	13 -13
b:to come	13 -13
b:to dodge	10 -10
b:to double	-18 18
b:to now	8 -8
b:to raise	13 -13
b:to the	-13 13
b:total	24 -24
b:trade	-28 28
b:trade pact	-21 21
b:treaty	-8 8
b:truce of	-21 21
b:truce would	9 -9
b:truck	25 -25
b:truck from	10 -10
b:tuna pay	13 -13
b:turn	8 -8
b:two had	10 -10
b:under it	11 -11
b:us	13 -13
b:vanilla	27 -27
b:vote	21 -21
b:vow	-15 15
b:wait for	-9 9
b:war	-19 19
b:was <level>	11 -11
b:was about	-9 9
b:was lower	-12 12
b:watche	11 -11
b:way	14 -14
b:we	9 -9
b:we had	19 -19
b:we have	33 -33
b:we pay	-14 14
b:we shall	12 -12
b:we should	16 -16
b:week	17 -17
b:week of	9 -9
b:were at	10 -10
b:were charge	-19 19
b:what they	10 -10
b:wheat	14 -14
b:where <quality>	-13 13
b:where the	21 -21
b:whether	-11 11
b:which charge	14 -14
b:which its	18 -18
b:which make	19 -19
b:which pay	-12 12
b:which they	11 -11
b:which was	21 -21
b:while <name>	12 -12
b:who have	-13 13
b:whose	-9 9
b:whose good	-8 8
b:whose own	10 -10
b:whose rate	9 -9
b:will admit	-16 16
b:will be	5 -5
b:will take	21 -21
b:wine	-18 18
b:with <name>	-6 6
b:with <seat>	19 -19
b:with an	13 -13
b:wool pay	19 -19
b:worst	11 -11
b:worth	10 -10
b:would add	10 -10
b:would ask	11 -11
b:would leave	-10 10
b:write	11 -11
b:year it	14 -14
b:zinc and	14 -14
b:— <person>	13 -13
before=false false several=false	10 -10
before=false false several=false even	-15 15
before=false false several=false hardly	14 -14
before=false false several=false little	27 -27
before=false false several=true	16 -16
before=false false several=true hardly	26 -26
before=false false several=true little	14 -14
before=false false several=true near	-11 11
before=false true several=false	-22 22
before=false true several=false hardly	-17 17
before=false true several=false some	-19 19
before=false true several=true	-21 21
before=false true several=true hardly	-20 20
before=false true several=true some	-8 8
before=true false several=false	25 -25
before=true false several=false hardly	33 -33
before=true false several=false near	-12 12
before=true false several=true	23 -23
before=true false several=true hardly	32 -32
before=true false several=true near	-12 12
before=true false several=true some	9 -9
before=true true several=false	-20 20
before=true true several=false even	-13 13
before=true true several=false little	-12 12
before=true true several=false near	16 -16
before=true true several=true	-36 36
before=true true several=true hardly	-35 35
before=true true several=true little	-24 24
before=true true several=true near	19 -19
by even	-7 7
by hardly	26 -26
c0=buy	-8 8
c0=sell	9 -9
c1=sell	10 -10
c1=target	-12 12
c2=impose	-18 18
c2=lack	13 -13
c2=propose	11 -11
c2=return	10 -10
c2=suspend	3 -3
c2=threaten	17 -17
c2=up	-10 10
crossed=false	-17 17
crossed=false even	-12 12
crossed=false hardly	13 -13
crossed=false near	-21 21
crossed=false some	-16 16
crossed=true hardly	-12 12
crossed=true some	17 -17
ct0=begin past	-7 7
ct0=begin perfect	14 -14
ct0=down modal	-12 12
ct0=impose past	19 -19
ct0=propose future	15 -15
ct0=propose modal	-7 7
ct0=say modal	18 -18
ct0=say past-passive	10 -10
ct0=sell present	9 -9
ct0=stay perfect	8 -8
ct0=suspend present-passive	-14 14
ct0=target future	-6 6
ct0=target future-passive	4 -4
ct0=target modal-passive	14 -14
ct0=threaten past	-18 18
ct1=begin infinitive	14 -14
ct1=begin perfect	13 -13
ct1=down infinitive	9 -9
ct1=down modal	-12 12
ct1=end infinitive	19 -19
ct1=impose infinitive-passive	13 -13
ct1=impose participle-passive	13 -13
ct1=propose future	28 -28
ct1=propose gerund	-11 11
ct1=say modal	18 -18
ct1=sell present	9 -9
ct1=sign participle-passive	14 -14
ct1=sign pluperfect	-18 18
ct1=stay infinitive	6 -6
ct1=stay perfect	7 -7
ct1=suspend participle-passive	9 -9
ct1=suspend present-passive	-14 14
ct1=target future	-7 7
ct1=target future-passive	4 -4
ct1=target infinitive	-26 26
ct1=target modal-passive	14 -14
ct1=threaten past	-13 13
ct1=up infinitive	13 -13
ct1=up modal	-11 11
ct2=down past-passive	-15 15
ct2=down present-passive	-15 15
ct2=end participle-passive	13 -13
ct2=end present-passive	-10 10
ct2=impose infinitive	-17 17
ct2=impose participle-passive	-16 16
ct2=impose perfect-passive	8 -8
ct2=lack present	11 -11
ct2=return present	16 -16
ct2=say past	-11 11
ct2=say past-passive	8 -8
ct2=sign participle-passive	-22 22
ct2=sign past-passive	9 -9
ct2=stay infinitive	-10 10
ct2=stay participle-passive	16 -16
ct2=stay present	-8 8
ct2=suspend participle-passive	15 -15
ct2=suspend present	9 -9
ct2=target participle-passive	18 -18
ct2=up past	20 -20
ct2=up perfect	-11 11
ct2=up present	-12 12
cue=by0.5 false	-15 15
cue=by0.5 true	7 -7
cue=none true	20 -20
cue=on1 true	34 -34
cue=on2 false	-11 11
cue=on3 false	-16 16
cue=on3 true	-15 15
divided=even	-12 12
divided=hardly	30 -30
divided=near	-18 18
each=false hardly	25 -25
each=true even	-10 10
each=true hardly	9 -9
each=true near	-7 7
f:"	15 -15
f:'	31 -31
f:'s	8 -8
f:(	18 -18
f:)	15 -15
f:-	28 -28
f::	27 -27
f:;	-17 17
f:<day-ahead>	12 -12
f:<goods-amount>	-17 17
f:<month-gone>	14 -14
f:<month-today>	10 -10
f:<office>	-9 9
f:<organisation>	-9 9
f:<quality>	12 -12
f:<sender>	7 -7
f:<span>	-13 13
f:<taker>	18 -18
f:<v-deny>	9 -9
f:<v-lack>	15 -15
f:<v-propose>	-8 8
f:<v-renew>	14 -14
f:<v-suspend>	-10 10
f:<v-threaten>	22 -22
f:<v-up>	9 -9
f:?	-18 18
f:abolish	21 -21
f:about	12 -12
f:accord	-17 17
f:according	12 -12
f:account	12 -12
f:action	-13 13
f:add	-17 17
f:addition	8 -8
f:affair	10 -10
f:again	-17 17
f:against	-10 10
f:ago	15 -15
f:agree	-17 17
f:agreement	16 -16
f:all	15 -15
f:altogether	9 -9
f:aluminium	22 -22
f:alway	18 -18
f:am	27 -27
f:amount	-18 18
f:announce	10 -10
f:answer	31 -31
f:any	-12 12
f:anyone	25 -25
f:anywhere	-8 8
f:are	5 -5
f:arrangement	-25 25
f:article	11 -11
f:as	8 -8
f:ask	12 -12
f:asleep	-10 10
f:await	15 -15
f:back	20 -20
f:bargain	-12 12
f:bean	33 -33
f:bear	8 -8
f:been	29 -29
f:beer	7 -7
f:believe	-7 7
f:belong	11 -11
f:best	17 -17
f:better	-18 18
f:big	7 -7
f:blueberry	-21 21
f:brandy	15 -15
f:breakfast	-19 19
f:brussel	-17 17
f:busan	16 -16
f:buse	14 -14
f:business	12 -12
f:buyer	6 -6
f:calendar	11 -11
f:cancel	15 -15
f:canola	23 -23
f:carry	18 -18
f:case	-11 11
f:cement	29 -29
f:cent	12 -12
f:cheaper	-8 8
f:cheese	14 -14
f:chip	22 -22
f:chocolate	-36 36
f:close	21 -21
f:coconut	-12 12
f:cognac	8 -8
f:collect	4 -4
f:company	11 -11
f:competitor	15 -15
f:complete	-20 20
f:consider	10 -10
f:contact	18 -18
f:content	21 -21
f:control	14 -14
f:copper	-12 12
f:cork	11 -11
f:correct	-11 11
f:cost	30 -30
f:cotton	9 -9
f:could	11 -11
f:counted	24 -24
f:countermeasure	-6 6
f:course	14 -14
f:cousin	-24 24
f:cover	15 -15
f:crude	16 -16
f:custom	8 -8
f:date	-23 23
f:day	12 -12
f:deal	-13 13
f:decide	10 -10
f:decision	-17 17
f:deputy	-9 9
f:desk	-9 9
f:detail	-11 11
f:did	-21 21
f:didn't	-23 23
f:digital	-11 11
f:direction	-30 30
f:do	-13 13
f:doe	-29 29
f:doesn't	-6 6
f:doing	12 -12
f:down	-11 11
f:drink	4 -4
f:due	-18 18
f:during	-12 12
f:duty	11 -11
f:earlier	-15 15
f:earth	11 -11
f:easter	-14 14
f:eat	-13 13
f:either	-10 10
f:election	-13 13
f:else	7 -7
f:elsewhere	15 -15
f:end	31 -31
f:enjoy	-9 9
f:enough	-9 9
f:even	-26 26
f:everybody	-31 31
f:everything	24 -24
f:everywhere	-10 10
f:exception	22 -22
f:exclusion	19 -19
f:exempt	17 -17
f:exemption	-17 17
f:export	19 -19
f:extension	29 -29
f:extra	-34 34
f:factory	-11 11
f:far	11 -11
f:fear	13 -13
f:felt	11 -11
f:fertiliser	-11 11
f:few	13 -13
f:figure	16 -16
f:final	-18 18
f:finance	-12 12
f:find	21 -21
f:firm	-16 16
f:first	-11 11
f:fix	18 -18
f:flour	-26 26
f:flower	23 -23
f:followed	-15 15
f:food	25 -25
f:force	18 -18
f:forced	10 -10
f:free	-23 23
f:from	-22 22
f:fruit	-11 11
f:full	24 -24
f:furniture	16 -16
f:further	16 -16
f:future	18 -18
f:gas	11 -11
f:gave	38 -38
f:generic	19 -19
f:geneva	28 -28
f:get	-18 18
f:glad	-26 26
f:go	9 -9
f:government	-11 11
f:grain	17 -17
f:grant	-14 14
f:grape	-12 12
f:great	-15 15
f:ground	-15 15
f:grow	-20 20
f:grower	19 -19
f:gyeongju	-19 19
f:had	-21 21
f:halve	16 -16
f:hand	-23 23
f:happen	14 -14
f:happy	9 -9
f:hardly	-19 19
f:hasn't	19 -19
f:having	11 -11
f:he'd	-19 19
f:heading	-17 17
f:hear	20 -20
f:her	9 -9
f:here	-14 14
f:hide	11 -11
f:high	16 -16
f:higher	33 -33
f:him	27 -27
f:his	-13 13
f:holiday	-11 11
f:hope	25 -25
f:house	-31 31
f:however	-12 12
f:hurt	-12 12
f:i	-14 14
f:i'm	-16 16
f:if	19 -19
f:import	10 -10
f:importer	24 -24
f:including	23 -23
f:increase	13 -13
f:industrial	10 -10
f:inside	-9 9
f:instead	-10 10
f:instrument	-12 12
f:into	8 -8
f:invest	8 -8
f:item	21 -21
f:its	15 -15
f:juice	22 -22
f:keep	21 -21
f:labor	13 -13
f:lapse	-16 16
f:last	7 -7
f:late	14 -14
f:lawyer	19 -19
f:lay	16 -16
f:lead	17 -17
f:less	11 -11
f:let	-9 9
f:letter	-21 21
f:level	-6 6
f:lie	7 -7
f:like	-12 12
f:line	21 -21
f:list	-18 18
f:lobster	12 -12
f:long	27 -27
f:look	40 -40
f:lose	-8 8
f:lower	8 -8
f:lunch	-13 13
f:machine	9 -9
f:maize	14 -14
f:many	22 -22
f:market	-13 13
f:match	12 -12
f:may	-12 12
f:mean	21 -21
f:meant	-16 16
f:measure	11 -11
f:melted	-16 16
f:member	-6 6
f:metal	18 -18
f:mine	13 -13
f:mineral	14 -14
f:minister	-23 23
f:minute	-7 7
f:money	8 -8
f:month	-12 12
f:more	23 -23
f:most	17 -17
f:mr	-23 23
f:much	20 -20
f:name	27 -27
f:national	-9 9
f:negotiate	-10 10
f:negotiation	23 -23
f:neighbour	-21 21
f:net	-10 10
f:never	19 -19
f:new	16 -16
f:no	-17 17
f:nobody	-14 14
f:normal	23 -23
f:nothing	3 -3
f:noticed	-20 20
f:of	-9 9
f:off	-15 15
f:offer	-13 13
f:official	9 -9
f:old	11 -11
f:once	21 -21
f:origin	-16 16
f:our	-13 13
f:outside	31 -31
f:owner	14 -14
f:package	-13 13
f:paper	-19 19
f:parliament	14 -14
f:part	-22 22
f:past	13 -13
f:pause	-27 27
f:penalty	9 -9
f:people	-19 19
f:period	7 -7
f:permit	-12 12
f:pharmaceutical	16 -16
f:phase	-10 10
f:place	10 -10
f:play	12 -12
f:point	20 -20
f:pork	15 -15
f:port	10 -10
f:potash	12 -12
f:powder	18 -18
f:prepare	-7 7
f:president	-15 15
f:principle	-20 20
f:private	13 -13
f:product	-6 6
f:provided	-10 10
f:provisional	28 -28
f:publish	-12 12
f:pump	-12 12
f:quarter	12 -12
f:question	-14 14
f:quite	-13 13
f:quota	10 -10
f:quote	12 -12
f:raise	16 -16
f:rare	11 -11
f:raspberry	-9 9
f:rate	17 -17
f:raw	13 -13
f:re	-15 15
f:reader	8 -8
f:reason	11 -11
f:receive	-17 17
f:reciprocal	-16 16
f:reckon	13 -13
f:relieved	-13 13
f:remember	12 -12
f:renew	21 -21
f:reply	9 -9
f:reporter	37 -37
f:request	-14 14
f:respond	15 -15
f:result	18 -18
f:retaliation	-14 14
f:right	16 -16
f:rise	15 -15
f:rule	9 -9
f:rumour	-16 16
f:safeguard	15 -15
f:sale	12 -12
f:salmon	16 -16
f:same	-12 12
f:santo	-12 12
f:scrap	10 -10
f:season	20 -20
f:see	10 -10
f:seed	-13 13
f:sell	-19 19
f:send	-13 13
f:separate	10 -10
f:service	-13 13
f:shanghai	-21 21
f:share	-13 13
f:ship	23 -23
f:shipment	12 -12
f:shirt	-11 11
f:shoe	17 -17
f:shrimp	-20 20
f:sign	25 -25
f:so	-20 20
f:somebody	-18 18
f:something	22 -22
f:soybean	26 -26
f:speak	-10 10
f:special	-9 9
f:stand	-23 23
f:steel	13 -13
f:step	23 -23
f:study	11 -11
f:such	39 -39
f:sum	15 -15
f:sunflower	-14 14
f:suspend	18 -18
f:suspension	-9 9
f:table	12 -12
f:talk	24 -24
f:tariff	15 -15
f:thank	27 -27
f:thanked	-20 20
f:the	-9 9
f:their	-16 16
f:therefore	31 -31
f:these	-9 9
f:they're	24 -24
f:thi	-13 13
f:thing	-15 15
f:think	-11 11
f:through	-11 11
f:thu	18 -18
f:tied	-16 16
f:till	16 -16
f:timber	12 -12
f:together	-20 20
f:tomatoe	7 -7
f:tool	11 -11
f:top	21 -21
f:touched	-14 14
f:toy	11 -11
f:treat	27 -27
f:treaty	30 -30
f:tried	-9 9
f:truce	-12 12
f:truck	11 -11
f:tube	-9 9
f:tuna	25 -25
f:turn	-9 9
f:turned	25 -25
f:tyre	-17 17
f:untouched	-25 25
f:use	-27 27
f:usmca	10 -10
f:video	-18 18
f:waive	-8 8
f:want	-19 19
f:warn	7 -7
f:watch	-6 6
f:way	31 -31
f:we'd	-9 9
f:we'll	17 -17
f:we've	10 -10
f:wednesday	9 -9
f:week	6 -6
f:well	-17 17
f:what	-12 12
f:whatever	24 -24
f:whether	29 -29
f:which	-12 12
f:while	20 -20
f:whisky	-14 14
f:who	-29 29
f:whoever	12 -12
f:whose	-11 11
f:will	21 -21
f:win	12 -12
f:window	11 -11
f:wish	10 -10
f:with	10 -10
f:withdraw	14 -14
f:wood	-23 23
f:word	22 -22
f:worry	-12 12
f:worse	23 -23
f:wrong	29 -29
f:year	21 -21
f:yet	-13 13
f:you	-17 17
f:you're	10 -10
f:your	-11 11
f:zero	-15 15
f:—	11 -11
first-of-paragraph	9 -9
has-modal	-15 15
has-participle	12 -12
has-pluperfect	9 -9
here=false true even	-19 19
here=false true hardly	4 -4
here=true false	18 -18
here=true false even	-16 16
here=true false hardly	23 -23
here=true false little	22 -22
inside=false false even	-11 11
inside=false false hardly	12 -12
inside=false false near	-11 11
inside=false true	-14 14
inside=false true little	10 -10
inside=false true near	-19 19
inside=true false	18 -18
inside=true false hardly	19 -19
inside=true false little	3 -3
inside=true true	-25 25
inside=true true hardly	11 -11
inside=true true little	-23 23
inside=true true some	-16 16
l1="	-17 17
l1='s	7 -7
l1=(	-11 11
l1=*	23 -23
l1=.	11 -11
l1=;	17 -17
l1=<day-today>	-17 17
l1=<duty>	-23 23
l1=<level>	23 -23
l1=<name>	20 -20
l1=<v-begin>	-18 18
l1=<v-propose>	12 -12
l1=<v-say>	-9 9
l1=<v-threaten>	-11 11
l1=<v-up>	11 -11
l1=against	-14 14
l1=aluminum	-9 9
l1=announce	-6 6
l1=ask	10 -10
l1=back	-11 11
l1=be	11 -11
l1=bear	15 -15
l1=became	16 -16
l1=beef	13 -13
l1=being	-9 9
l1=cocoa	-12 12
l1=coffee	11 -11
l1=collect	14 -14
l1=cost	-10 10
l1=duty	-19 19
l1=enter	-8 8
l1=even	-14 14
l1=flat	11 -11
l1=get	-21 21
l1=go	8 -8
l1=good	11 -11
l1=had	-14 14
l1=have	-23 23
l1=it	15 -15
l1=keep	14 -14
l1=mean	14 -14
l1=old	19 -19
l1=one	-10 10
l1=ordinary	-14 14
l1=other	5 -5
l1=our	-14 14
l1=over	-16 16
l1=owe	5 -5
l1=present	21 -21
l1=quota	11 -11
l1=read	10 -10
l1=sardine	-13 13
l1=say	-11 11
l1=seafood	-8 8
l1=second	12 -12
l1=see	14 -14
l1=steel	13 -13
l1=tea	16 -16
l1=that	13 -13
l1=then	-21 21
l1=us	10 -10
l1=week	12 -12
l1=will	-9 9
l1=wine	11 -11
l1=with	18 -18
l2='s	6 -6
l2=<begin>	15 -15
l2=<day-today>	11 -11
l2=<duty>	14 -14
l2=<goods-amount>	9 -9
l2=<level-noun>	-15 15
l2=<month-ahead>	12 -12
l2=<month-gone>	26 -26
l2=<number>	-12 12
l2=<office>	16 -16
l2=<taker>	-11 11
l2=<v-end>	13 -13
l2=<v-impose>	-10 10
l2=<v-return>	30 -30
l2=<v-stay>	28 -28
l2=a	10 -10
l2=about	15 -15
l2=add	10 -10
l2=answer	-11 11
l2=apple	18 -18
l2=apply	-27 27
l2=away	-12 12
l2=battery	-12 12
l2=beef	-22 22
l2=been	12 -12
l2=beer	17 -17
l2=before	-15 15
l2=book	-11 11
l2=both	-18 18
l2=bottle	-7 7
l2=bring	-10 10
l2=but	12 -12
l2=by	13 -13
l2=can	11 -11
l2=cattle	-14 14
l2=cement	-18 18
l2=cherry	-12 12
l2=cocoa	10 -10
l2=coffee	-14 14
l2=confirm	-11 11
l2=copper	11 -11
l2=could	-10 10
l2=cut	16 -16
l2=deal	21 -21
l2=double	-12 12
l2=draft	-20 20
l2=exporter	-12 12
l2=fall	6 -6
l2=fertiliser	-12 12
l2=fish	-20 20
l2=fishmeal	-20 20
l2=force	-13 13
l2=from	9 -9
l2=good	19 -19
l2=grape	-20 20
l2=has	-17 17
l2=have	6 -6
l2=he	-14 14
l2=herring	12 -12
l2=home	12 -12
l2=into	8 -8
l2=is	8 -8
l2=last	15 -15
l2=lemon	16 -16
l2=level	13 -13
l2=live	14 -14
l2=lower	-8 8
l2=machine	-15 15
l2=make	5 -5
l2=meat	16 -16
l2=meet	17 -17
l2=now	-10 10
l2=nut	-12 12
l2=olive	-7 7
l2=origin	25 -25
l2=other	-10 10
l2=paper	-14 14
l2=part	18 -18
l2=peat	-13 13
l2=phosphate	18 -18
l2=place	18 -18
l2=port	-8 8
l2=prawn	13 -13
l2=provide	-10 10
l2=quota	-23 23
l2=reciprocal	18 -18
l2=return	13 -13
l2=rice	34 -34
l2=rose	14 -14
l2=run	7 -7
l2=say	19 -19
l2=second	-16 16
l2=semiconductor	-11 11
l2=shirt	-10 10
l2=side	23 -23
l2=so	-13 13
l2=soybean	13 -13
l2=sprat	11 -11
l2=spring	11 -11
l2=surcharge	14 -14
l2=tax	13 -13
l2=that	-23 23
l2=the	4 -4
l2=then	20 -20
l2=therefore	9 -9
l2=these	-17 17
l2=those	-12 12
l2=three	-17 17
l2=timber	-9 9
l2=top	12 -12
l2=treaty	-13 13
l2=tyre	11 -11
l2=under	-7 7
l2=until	-10 10
l2=vanilla	10 -10
l2=were	9 -9
l2=which	12 -12
l2=with	7 -7
l2=write	13 -13
l2=year	16 -16
l2=—	-12 12
l3="	-10 10
l3='s	27 -27
l3=)	15 -15
l3=-	11 -11
l3=.	-10 10
l3=:	15 -15
l3=<day-ahead>	-12 12
l3=<day-gone>	10 -10
l3=<day-today>	6 -6
l3=<duty>	19 -19
l3=<goods-amount>	13 -13
l3=<month-ahead>	-11 11
l3=<number>	-23 23
l3=<organisation>	-33 33
l3=<person>	-15 15
l3=<quality>	-10 10
l3=<seat>	20 -20
l3=<sender>	-7 7
l3=<taker>	12 -12
l3=<v-agree>	-16 16
l3=<v-end>	-17 17
l3=<v-say>	-18 18
l3=<v-sign>	-5 5
l3=<v-target>	-19 19
l3=a	21 -21
l3=aluminum	11 -11
l3=an	6 -6
l3=arrangement	8 -8
l3=ask	12 -12
l3=avocado	-11 11
l3=baseline	-10 10
l3=be	12 -12
l3=been	15 -15
l3=beer	15 -15
l3=both	-11 11
l3=bring	8 -8
l3=buse	-9 9
l3=call	19 -19
l3=canned	10 -10
l3=cashew	-11 11
l3=cheese	-10 10
l3=chocolate	-13 13
l3=cinnamon	-10 10
l3=cocoa	16 -16
l3=coconut	20 -20
l3=coffee	15 -15
l3=competitor	25 -25
l3=continue	28 -28
l3=copper	13 -13
l3=custom	9 -9
l3=end	-15 15
l3=exempt	-18 18
l3=extra	11 -11
l3=far	9 -9
l3=fish	19 -19
l3=for	-6 6
l3=frozen	-9 9
l3=fruit	25 -25
l3=full	-11 11
l3=get	7 -7
l3=glove	9 -9
l3=has	12 -12
l3=hazelnut	13 -13
l3=highest	-21 21
l3=importer	10 -10
l3=in	23 -23
l3=its	14 -14
l3=let	16 -16
l3=lower	-11 11
l3=may	10 -10
l3=meal	-17 17
l3=mean	-11 11
l3=medicine	-10 10
l3=might	-18 18
l3=moment	11 -11
l3=month	14 -14
l3=no	-15 15
l3=nobody	10 -10
l3=now	25 -25
l3=nut	13 -13
l3=off	-11 11
l3=old	-11 11
l3=olive	7 -7
l3=on	8 -8
l3=other	17 -17
l3=paper	17 -17
l3=pipe	-11 11
l3=post	-9 9
l3=product	-9 9
l3=put	7 -7
l3=rest	-14 14
l3=rice	-13 13
l3=rise	-11 11
l3=safeguard	-14 14
l3=same	20 -20
l3=section	12 -12
l3=sell	9 -9
l3=shall	9 -9
l3=should	9 -9
l3=sign	-18 18
l3=since	19 -19
l3=so	-11 11
l3=stand	-14 14
l3=sugar	18 -18
l3=sunflower	17 -17
l3=table	-12 12
l3=tea	-19 19
l3=them	16 -16
l3=then	14 -14
l3=they	-9 9
l3=timber	-15 15
l3=tin	17 -17
l3=to	-16 16
l3=together	18 -18
l3=top	16 -16
l3=trade	-14 14
l3=truce	-17 17
l3=tuna	-26 26
l3=until	-14 14
l3=up	-15 15
l3=we	14 -14
l3=were	-14 14
l3=which	26 -26
l3=while	13 -13
l3=whose	18 -18
l3=will	15 -15
l3=with	-18 18
l3=wool	-10 10
l3=—	21 -21
l4="	28 -28
l4=)	30 -30
l4=-	7 -7
l4=<day-ahead>	-13 13
l4=<day-today>	16 -16
l4=<duty>	13 -13
l4=<goods-amount>	-18 18
l4=<goods>	-15 15
l4=<level-noun>	8 -8
l4=<month-gone>	17 -17
l4=<number>	-19 19
l4=<office>	19 -19
l4=<organisation>	7 -7
l4=<person>	-13 13
l4=<quality>	-3 3
l4=<sender>	5 -5
l4=<taker>	19 -19
l4=<v-propose>	-17 17
l4=<v-renew>	8 -8
l4=<v-say>	-7 7
l4=<v-sign>	-20 20
l4=<v-target>	-23 23
l4=a	-12 12
l4=about	-9 9
l4=add	-14 14
l4=after	18 -18
l4=again	17 -17
l4=agreement	17 -17
l4=among	-5 5
l4=an	-18 18
l4=announce	12 -12
l4=are	-5 5
l4=at	-10 10
l4=autumn	-19 19
l4=avocado	-17 17
l4=back	23 -23
l4=be	-6 6
l4=been	22 -22
l4=before	17 -17
l4=both	-9 9
l4=by	-23 23
l4=call	-24 24
l4=canned	-15 15
l4=cocoa	-17 17
l4=copper	-13 13
l4=cork	17 -17
l4=cotton	17 -17
l4=could	-19 19
l4=country	14 -14
l4=deal	-21 21
l4=do	-26 26
l4=duty	14 -14
l4=effect	-9 9
l4=enter	17 -17
l4=failing	13 -13
l4=first	14 -14
l4=fish	-16 16
l4=good	7 -7
l4=has	15 -15
l4=have	11 -11
l4=him	8 -8
l4=his	-25 25
l4=hit	13 -13
l4=i	20 -20
l4=is	7 -7
l4=leave	20 -20
l4=less	-11 11
l4=let	23 -23
l4=lobster	-9 9
l4=medicine	18 -18
l4=milk	8 -8
l4=mr	-13 13
l4=none	-9 9
l4=north	17 -17
l4=not	24 -24
l4=nothing	-14 14
l4=oil	-14 14
l4=olive	-14 14
l4=on	14 -14
l4=only	15 -15
l4=origin	11 -11
l4=otherwise	-12 12
l4=outside	9 -9
l4=own	-15 15
l4=pact	-24 24
l4=part	-24 24
l4=plan	-11 11
l4=promise	15 -15
l4=pump	-10 10
l4=put	12 -12
l4=quinoa	-9 9
l4=rate	24 -24
l4=reciprocal	17 -17
l4=rice	20 -20
l4=rum	-16 16
l4=run	-12 12
l4=same	-11 11
l4=say	-15 15
l4=second	-9 9
l4=shirt	-10 10
l4=so	12 -12
l4=some	20 -20
l4=spring	14 -14
l4=tax	-12 12
l4=tell	11 -11
l4=thi	15 -15
l4=those	-16 16
l4=till	13 -13
l4=tobacco	-10 10
l4=true	8 -8
l4=until	19 -19
l4=used	-12 12
l4=want	11 -11
l4=was	24 -24
l4=we	-15 15
l4=week	17 -17
l4=what	20 -20
l4=wheat	10 -10
l4=when	22 -22
l4=while	18 -18
l4=whisky	-9 9
l4=who	6 -6
l4=whose	-22 22
l4=will	14 -14
l4=with	-11 11
l4=yarn	9 -9
l4=year	22 -22
l=" at	10 -10
l=, <name>	23 -23
l=, and	-3 3
l=, at	13 -13
l=, now	16 -16
l=, of	17 -17
l=, take	-13 13
l=, the	-10 10
l=, was	17 -17
l=, with	11 -11
l=: <name>	10 -10
l=: at	-15 15
l=: the	21 -21
l=<begin> <day-today>	-26 26
l=<begin> at	-16 16
l=<begin> their	-13 13
l=<day-ahead> ,	-10 10
l=<day-ahead> :	20 -20
l=<day-ahead> and	-14 14
l=<day-gone> ,	-14 14
l=<day-today> :	16 -16
l=<level> (	-21 21
l=<level> ,	-16 16
l=<level> :	-10 10
l=<level> <level>	13 -13
l=<month-gone> :	15 -15
l=<name> ,	13 -13
l=<name> :	-13 13
l=<name> <level>	21 -21
l=<name> and	17 -17
l=<name> bear	-11 11
l=<name> for	15 -15
l=<name> has	16 -16
l=<name> keep	22 -22
l=<name> levy	4 -4
l=<name> pay	15 -15
l=<name> take	-8 8
l=<name> with	-8 8
l=<number> ,	-19 19
l=<number> :	10 -10
l=<number> or	-12 12
l=<quality> and	11 -11
l=<quality> charge	-14 14
l=<quality> good	6 -6
l=<quality> one	-12 12
l=<quality> pay	-12 12
l=<quality> take	12 -12
l=<seat> to	13 -13
l=<span> at	-9 9
l=a :	-13 13
l=a flat	11 -11
l=agree to	21 -21
l=agreement at	-11 11
l=already pay	-8 8
l=an additional	16 -16
l=and <name>	10 -10
l=and aluminum	-11 11
l=and is	18 -18
l=and then	-12 12
l=answer with	-12 12
l=apple pay	17 -17
l=are :	9 -9
l=avocado pay	14 -14
l=be at	-17 17
l=be charge	17 -17
l=beef ,	-9 9
l=been pay	13 -13
l=before :	-18 18
l=bring back	-12 12
l=car pay	-12 12
l=ceiling is	-7 7
l=ceiling of	18 -18
l=cement pay	-18 18
l=coffee pay	10 -10
l=confirm the	-11 11
l=cotton ,	10 -10
l=cut to	12 -12
l=deal at	15 -15
l=double to	14 -14
l=down from	-12 12
l=duty ,	13 -13
l=duty :	-13 13
l=duty and	12 -12
l=duty at	11 -11
l=each other	7 -7
l=fall from	11 -11
l=has announce	-7 7
l=has had	-7 7
l=have had	12 -12
l=have take	10 -10
l=hold at	9 -9
l=is at	14 -14
l=is charge	15 -15
l=is now	-21 21
l=is still	11 -11
l=it 's	8 -8
l=it ,	11 -11
l=it :	-12 12
l=it to	13 -13
l=keep the	13 -13
l=lamb pay	-11 11
l=machine pay	-15 15
l=may pay	-9 9
l=more than	-22 22
l=not be	-15 15
l=now ,	16 -16
l=now :	-12 12
l=now bear	12 -12
l=now is	11 -11
l=now take	-15 15
l=of them	-18 18
l=of which	15 -15
l=oil :	12 -12
l=olive oil	-9 9
l=on the	12 -12
l=one ,	-10 10
l=origin :	15 -15
l=our pay	-12 12
l=pay the	-13 13
l=place of	13 -13
l=provide for	-10 10
l=quinoa pay	11 -11
l=rate ,	-14 14
l=rate was	17 -17
l=return to	13 -13
l=rice pay	13 -13
l=rise from	-13 13
l=run from	7 -7
l=say that	10 -10
l=second is	-9 9
l=soybean pay	11 -11
l=stand at	15 -15
l=sugar pay	-11 11
l=surcharge of	12 -12
l=that the	-17 17
l=the <name>	12 -12
l=the <quality>	11 -11
l=the old	18 -18
l=the ordinary	-15 15
l=them at	12 -12
l=them pay	-16 16
l=there is	11 -11
l=there the	9 -9
l=they bear	12 -12
l=they enter	15 -15
l=to be	14 -14
l=to enter	18 -18
l=to the	-14 14
l=tuna pay	12 -12
l=under which	-11 11
l=until <day-ahead>	-12 12
l=we had	13 -13
l=we take	-16 16
l=were at	9 -9
l=which are	11 -11
l=which charge	11 -11
l=will enter	-10 10
l=with the	22 -22
l=wool pay	19 -19
l=would add	8 -8
l=would put	-18 18
l=you pay	-12 12
lead="	8 -8
lead=(	-12 12
lead=)	-9 9
lead=*	9 -9
lead=0	9 -9
lead=10	38 -38
lead=15	-19 19
lead=19	24 -24
lead=2	-14 14
lead=20	14 -14
lead=3	14 -14
lead=30	15 -15
lead=39	-12 12
lead=5	-11 11
lead=:	5 -5
lead=albania	10 -10
lead=algerian	-10 10
lead=and	9 -9
lead=as	7 -7
lead=australia	24 -24
lead=austrian	-23 23
lead=back	11 -11
lead=beans	15 -15
lead=beef	13 -13
lead=belgian	15 -15
lead=bolivia	-12 12
lead=brazil	14 -14
lead=brazilian	10 -10
lead=britain	13 -13
lead=british	19 -19
lead=by	-19 19
lead=canada	-9 9
lead=chile	12 -12
lead=china	16 -16
lead=chinese	16 -16
lead=copper	-23 23
lead=cuba	-12 12
lead=danish	-11 11
lead=each	9 -9
lead=ecuador	23 -23
lead=egyptian	-11 11
lead=eighteen	12 -12
lead=for	9 -9
lead=forty	15 -15
lead=france	22 -22
lead=ghana	-12 12
lead=greek	-13 13
lead=how	-10 10
lead=i	-17 17
lead=in	18 -18
lead=indonesia	-31 31
lead=is	12 -12
lead=it	-20 20
lead=japan	-18 18
lead=japanese	27 -27
lead=kenya	-19 19
lead=laos	22 -22
lead=mexico	-16 16
lead=mozambique	14 -14
lead=mr	-10 10
lead=nepal	-10 10
lead=nine	-24 24
lead=nineteen	-9 9
lead=nobody	15 -15
lead=now	8 -8
lead=our	28 -28
lead=ours	-11 11
lead=pakistan	9 -9
lead=peru	-7 7
lead=peruvian	-15 15
lead=poland	-9 9
lead=port	-19 19
lead=quinoa	-7 7
lead=rice	18 -18
lead=romania	11 -11
lead=roses	13 -13
lead=seoul	9 -9
lead=some	-18 18
lead=spanish	-12 12
lead=steel	33 -33
lead=switzerland	36 -36
lead=taiwan	22 -22
lead=thai	14 -14
lead=thailand	10 -10
lead=these	-22 22
lead=they	-9 9
lead=to	-12 12
lead=today	-32 32
lead=tokyo	12 -12
lead=trucks	12 -12
lead=turkey	14 -14
lead=turkish	25 -25
lead=uganda	-15 15
lead=under	10 -10
lead=vietnam	5 -5
lead=washington	-23 23
lead=we	25 -25
lead=whose	-9 9
lead=wine	-27 27
lead=wool	20 -20
levels as many false hardly	17 -17
levels as many false near	-19 19
levels as many true hardly	-16 16
levels fewer false	14 -14
levels fewer false little	2 -2
levels fewer true	-29 29
levels fewer true little	12 -12
levels fewer true near	-42 42
levels more false hardly	10 -10
levels more false near	16 -16
levels more true	12 -12
levels more true hardly	29 -29
levels one false	4 -4
levels one false hardly	16 -16
levels one true	-13 13
levels one true hardly	-11 11
levels one true little	-5 5
levels one true near	17 -17
levels one true some	-12 12
listed before false	-47 47
listed before false hardly	-22 22
listed before false little	-30 30
listed before false some	-20 20
listed before true hardly	19 -19
listed before true little	-28 28
listed before true near	18 -18
listed=false	23 -23
listed=false even	-5 5
listed=false hardly	36 -36
listed=false levels=1 codes=0	5 -5
listed=false levels=1 codes=0 even	11 -11
listed=false levels=1 codes=1 even	-6 6
listed=false levels=1 codes=1 hardly	11 -11
listed=false levels=1 codes=1 near	-14 14
listed=false levels=1 codes=2 near	7 -7
listed=false levels=1 codes=3 hardly	-18 18
listed=false levels=1 codes=3 some	8 -8
listed=false levels=1 codes=4 hardly	13 -13
listed=false levels=1 codes=4 some	-17 17
listed=false levels=1 codes=5 hardly	21 -21
listed=false levels=1 codes=5 little	13 -13
listed=false levels=2 codes=0	19 -19
listed=false levels=2 codes=0 hardly	8 -8
listed=false levels=2 codes=0 near	18 -18
listed=false levels=2 codes=1 even	-14 14
listed=false levels=2 codes=1 some	5 -5
listed=false levels=2 codes=2 even	15 -15
listed=false levels=2 codes=2 hardly	8 -8
listed=false levels=2 codes=2 near	-25 25
listed=false levels=2 codes=3 hardly	-16 16
listed=false levels=2 codes=3 near	6 -6
listed=false levels=2 codes=3 some	7 -7
listed=false levels=2 codes=4	-8 8
listed=false levels=2 codes=4 some	-19 19
listed=false levels=2 codes=5 some	-13 13
listed=false levels=3 codes=1 little	15 -15
listed=false levels=3 codes=2 hardly	20 -20
listed=false levels=3 codes=2 little	-16 16
listed=false levels=3 codes=2 near	14 -14
listed=false levels=3 codes=3 even	-9 9
listed=false levels=3 codes=3 hardly	15 -15
listed=false levels=3 codes=4 some	15 -15
listed=false levels=3 codes=5	19 -19
listed=false levels=3 codes=5 hardly	21 -21
listed=false levels=4 codes=1	-9 9
listed=false levels=4 codes=1 hardly	-19 19
listed=false levels=4 codes=2 hardly	43 -43
listed=false levels=4 codes=2 little	-10 10
listed=false levels=4 codes=3	-21 21
listed=false levels=4 codes=3 little	-9 9
listed=false levels=4 codes=4 near	16 -16
listed=false levels=4 codes=4 some	12 -12
listed=false levels=4 codes=5	39 -39
listed=false levels=4 codes=5 hardly	28 -28
listed=false levels=4 codes=5 little	19 -19
listed=false levels=4 codes=5 some	10 -10
listed=false little	28 -28
listed=true	-26 26
listed=true hardly	-17 17
listed=true levels=1 codes=2 even	-28 28
listed=true levels=1 codes=2 little	16 -16
listed=true levels=1 codes=2 near	20 -20
listed=true levels=1 codes=2 some	-18 18
listed=true levels=1 codes=3	-14 14
listed=true levels=1 codes=3 little	-47 47
listed=true levels=1 codes=5 even	14 -14
listed=true levels=1 codes=5 near	18 -18
listed=true levels=1 codes=5 some	-9 9
listed=true levels=2 codes=2	27 -27
listed=true levels=2 codes=2 little	24 -24
listed=true levels=2 codes=2 near	7 -7
listed=true levels=2 codes=3	11 -11
listed=true levels=2 codes=3 near	-10 10
listed=true levels=2 codes=4	17 -17
listed=true levels=2 codes=4 hardly	10 -10
listed=true levels=2 codes=4 little	18 -18
listed=true levels=2 codes=4 near	-8 8
listed=true levels=2 codes=5	-19 19
listed=true levels=2 codes=5 hardly	-17 17
listed=true levels=3 codes=2	-17 17
listed=true levels=3 codes=4	-11 11
listed=true levels=3 codes=4 near	-26 26
listed=true levels=3 codes=5	-26 26
listed=true levels=3 codes=5 even	-21 21
listed=true levels=3 codes=5 near	-12 12
listed=true levels=3 codes=5 some	-14 14
listed=true levels=4 codes=3	9 -9
listed=true levels=4 codes=3 hardly	16 -16
listed=true levels=4 codes=4	-10 10
listed=true levels=4 codes=4 near	-17 17
listed=true levels=4 codes=5	-19 19
listed=true levels=4 codes=5 hardly	-7 7
listed=true near	-12 12
listed=true some	-8 8
lll='s good pay	9 -9
lll='s rate is	13 -13
lll=( before :	-12 12
lll=, <level> and	-18 18
lll=, <name> 's	14 -14
lll=, <name> (	10 -10
lll=, <name> :	-41 41
lll=, <name> at	15 -15
lll=, <name> take	-20 20
lll=, <number> ,	-13 13
lll=, <number> and	23 -23
lll=, <quality> one	11 -11
lll=, and <name>	20 -20
lll=, and at	-12 12
lll=, and not	14 -14
lll=, and the	3 -3
lll=, both at	-15 15
lll=, down from	-16 16
lll=, instead of	-12 12
lll=, it 's	-8 8
lll=, it is	13 -13
lll=, it pay	17 -17
lll=, of which	15 -15
lll=, they pay	-10 10
lll=, under which	-11 11
lll=, which are	11 -11
lll=, which charge	11 -11
lll=, who pay	6 -6
lll=: <number> ,	-14 14
lll=: it pay	-13 13
lll=: they pay	-15 15
lll=; <name> take	-10 10
lll=; it take	-10 10
lll=; they pay	16 -16
lll=<begin> <begin> <day-today>	-26 26
lll=<begin> <begin> at	-16 16
lll=<begin> <begin> their	-13 13
lll=<begin> <name> 's	-16 16
lll=<begin> <name> :	74 -74
lll=<begin> <name> charge	-11 11
lll=<begin> <name> levy	11 -11
lll=<begin> <name> pay	-16 16
lll=<begin> <quality> :	-15 15
lll=<begin> an additional	-11 11
lll=<begin> from <day-ahead>	16 -16
lll=<begin> it 's	12 -12
lll=<begin> steel pay	-8 8
lll=<begin> tariff of	-10 10
lll=<begin> that 's	-10 10
lll=<begin> the other	21 -21
lll=<begin> until then	-10 10
lll=<begin> you pay	-10 10
lll=<day-gone> , at	8 -8
lll=<day-today> it was	9 -9
lll=<day-today> they pay	11 -11
lll=<level> , <name>	12 -12
lll=<level> , against	-11 11
lll=<level> , was	11 -11
lll=<level> and <name>	12 -12
lll=<month-gone> , at	11 -11
lll=<month-gone> it was	-10 10
lll=<name> 's pay	19 -19
lll=<name> , and	14 -14
lll=<name> , pay	-11 11
lll=<name> , the	8 -8
lll=<name> agree to	14 -14
lll=<name> and pay	12 -12
lll=<name> has announce	14 -14
lll=<name> has charge	-13 13
lll=<name> have pay	20 -20
lll=<number> , at	11 -11
lll=<number> , pay	-9 9
lll=<number> and not	-10 10
lll=<quality> butter pay	-11 11
lll=<quality> cement pay	-12 12
lll=<quality> good pay	-15 15
lll=<quality> one pay	28 -28
lll=<quality> orange pay	13 -13
lll=a rate of	15 -15
lll=ago it was	-14 14
lll=and <name> ,	16 -16
lll=and <name> :	-30 30
lll=and <quality> one	-10 10
lll=and a further	-13 13
lll=and aluminium pay	4 -4
lll=and remain at	-11 11
lll=at <level> and	-8 8
lll=at <number> and	-11 11
lll=be <number> and	16 -16
lll=been threaten with	11 -11
lll=car have pay	-19 19
lll=car still pay	10 -10
lll=car will pay	16 -16
lll=charge each other	7 -7
lll=come in at	-21 21
lll=duty will be	-12 12
lll=for <name> ,	17 -17
lll=for fentanyl ,	-11 11
lll=from <day-ahead> :	19 -19
lll=from <day-ahead> and	-16 16
lll=from <level> to	11 -11
lll=from <name> :	-14 14
lll=from <name> pay	24 -24
lll=get in at	18 -18
lll=go down to	17 -17
lll=good are charge	-19 19
lll=good have pay	-15 15
lll=higher rate of	-19 19
lll=in <name> pay	10 -10
lll=in place of	13 -13
lll=it had pay	-5 5
lll=it has charge	16 -16
lll=it has pay	-22 22
lll=it is the	-15 15
lll=it stay at	-10 10
lll=it was at	-11 11
lll=it will be	24 -24
lll=it would pay	19 -19
lll=its duty of	-16 16
lll=let in at	11 -11
lll=of <level> to	-4 4
lll=of <name> ,	-18 18
lll=of <name> pay	23 -23
lll=old rate of	-8 8
lll=olive oil pay	13 -13
lll=on pay the	-13 13
lll=ordinary duty of	-16 16
lll=pay <level> and	21 -21
lll=pay more than	-7 7
lll=pay the same	15 -15
lll=reciprocal tariff of	13 -13
lll=tariff will be	14 -14
lll=that <name> charge	-10 10
lll=that had been	-10 10
lll=the <level> and	16 -16
lll=the <name> ,	13 -13
lll=the <name> :	10 -10
lll=the <name> pay	17 -17
lll=the <name> take	10 -10
lll=the <quality> charge	-14 14
lll=the <quality> pay	-12 12
lll=the <quality> take	12 -12
lll=the duty is	-16 16
lll=the rate was	15 -15
lll=the second is	-9 9
lll=the tariff of	18 -18
lll=they would pay	-16 16
lll=threaten <name> with	-9 9
lll=to <level> from	16 -16
lll=to <seat> at	-11 11
lll=to the ordinary	-8 8
lll=truce it is	-24 24
lll=until <day-ahead> ,	-19 19
lll=used to pay	20 -20
lll=we ask for	-10 10
lll=where it charge	-12 12
lll=where it is	12 -12
lll=where it pay	8 -8
lll=which has pay	-10 10
lll=will be at	-9 9
lll=will be charge	9 -9
lll=would be at	-15 15
lll=would go from	13 -13
lll=would go to	9 -9
lll=would have pay	20 -20
lr=" "	-13 13
lr='s ,	-14 14
lr='s .	40 -40
lr='s <day-today>	-11 11
lr='s and	17 -17
lr='s is	11 -11
lr='s was	11 -11
lr=( ,	14 -14
lr=( for	-20 20
lr=, .	15 -15
lr=, <end>	20 -20
lr=, <name>	3 -3
lr=, come	10 -10
lr=, each	6 -6
lr=, from	-21 21
lr=, in	15 -15
lr=, of	-10 10
lr=, on	-16 16
lr=, reciprocal	-11 11
lr=: (	15 -15
lr=: ,	-16 16
lr=: ;	13 -13
lr=: and	-6 6
lr=: for	-16 16
lr=: is	18 -18
lr=: on	11 -11
lr=<begin> ,	-8 8
lr=<begin> :	23 -23
lr=<begin> and	15 -15
lr=<begin> are	-10 10
lr=<begin> of	13 -13
lr=<begin> on	32 -32
lr=<day-today> .	-26 26
lr=<name> .	9 -9
lr=<name> <level>	15 -15
lr=<name> and	-8 8
lr=<name> from	-10 10
lr=<name> in	13 -13
lr=<name> since	-11 11
lr=a tariff	-28 28
lr=additional stay	-11 11
lr=against at	-12 12
lr=against for	-14 14
lr=aluminum .	-9 9
lr=and ,	-4 4
lr=and .	18 -18
lr=and after	-9 9
lr=and on	22 -22
lr=and under	-9 9
lr=announce for	-8 8
lr=announce on	-5 5
lr=another .	-12 12
lr=another on	10 -10
lr=are for	18 -18
lr=are of	-25 25
lr=ask on	14 -14
lr=at (	10 -10
lr=at :	-12 12
lr=at ;	18 -18
lr=at <end>	26 -26
lr=at each	20 -20
lr=at for	19 -19
lr=at instead	20 -20
lr=at on	34 -34
lr=at under	-15 15
lr=at we	10 -10
lr=be .	18 -18
lr=be and	14 -14
lr=be from	-22 22
lr=bear ,	-13 13
lr=bear and	12 -12
lr=become ,	-11 11
lr=beef of	10 -10
lr=been .	8 -8
lr=been for	-9 9
lr=been from	10 -10
lr=been in	-12 12
lr=been until	-12 12
lr=charge as	14 -14
lr=charge before	15 -15
lr=charge by	-12 12
lr=charge on	-11 11
lr=charge until	11 -11
lr=face from	15 -15
lr=for ,	11 -11
lr=for .	-15 15
lr=for and	9 -9
lr=from .	-12 12
lr=further that	-13 13
lr=general ,	10 -10
lr=get .	-15 15
lr=has .	10 -10
lr=has in	-9 9
lr=have ,	-15 15
lr=have on	-11 11
lr=in ,	15 -15
lr=is ,	-21 21
lr=is .	7 -7
lr=is again	-14 14
lr=is at	14 -14
lr=is under	9 -9
lr=it .	7 -7
lr=its ,	11 -11
lr=its .	18 -18
lr=its on	-21 21
lr=keep .	17 -17
lr=leave .	-10 10
lr=not .	-17 17
lr=now ,	-11 11
lr=of ;	-11 11
lr=of from	20 -20
lr=of stay	15 -15
lr=of that	22 -22
lr=of until	-14 14
lr=of which	17 -17
lr=on ,	-11 11
lr=on for	14 -14
lr=one .	-11 11
lr=or ,	10 -10
lr=ordinary .	-23 23
lr=our on	-21 21
lr=own on	9 -9
lr=pay ,	-10 10
lr=pay <day-today>	26 -26
lr=pay ?	-9 9
lr=pay already	19 -19
lr=pay and	-3 3
lr=pay as	-11 11
lr=pay before	-9 9
lr=pay from	20 -20
lr=pay here	21 -21
lr=pay instead	20 -20
lr=pay like	-7 7
lr=pay now	30 -30
lr=pay on	-7 7
lr=pay over	18 -18
lr=pay since	-9 9
lr=pay too	18 -18
lr=pay when	9 -9
lr=pay with	12 -12
lr=pay without	-16 16
lr=reach in	-9 9
lr=same ,	16 -16
lr=same .	14 -14
lr=say and	-19 19
lr=seafood .	-7 7
lr=stay .	24 -24
lr=steel .	9 -9
lr=take ,	-17 17
lr=take and	-14 14
lr=take as	11 -11
lr=take on	13 -13
lr=than in	-12 12
lr=that is	13 -13
lr=that on	8 -8
lr=the .	-9 9
lr=the announce	16 -16
lr=the as	-9 9
lr=the duty	15 -15
lr=the he	-6 6
lr=the in	-10 10
lr=the it	7 -7
lr=the stay	-12 12
lr=the was	12 -12
lr=the with	9 -9
lr=the would	23 -23
lr=their .	23 -23
lr=then ,	12 -12
lr=then .	-14 14
lr=there .	-17 17
lr=threaten ,	-12 12
lr=to ,	16 -16
lr=to and	44 -44
lr=to for	-11 11
lr=to in	-10 10
lr=to on	-20 20
lr=want .	-15 15
lr=was ,	4 -4
lr=was and	15 -15
lr=was from	-12 12
lr=was in	12 -12
lr=which is	-7 7
lr=with and	21 -21
lr=with for	17 -17
lr=with from	10 -10
nc2=begin	-13 13
nc2=lack	-11 11
nc2=sell	14 -14
nc2=sign	14 -14
nc2=stay	4 -4
nc2=suspend	2 -2
nc2=target	13 -13
nc2=up	-18 18
nct2=agree participle-passive	17 -17
nct2=agree perfect	-10 10
nct2=bear future	12 -12
nct2=bear participle-passive	-9 9
nct2=bear present-passive	-11 11
nct2=begin gerund	-12 12
nct2=begin past	-9 9
nct2=begin perfect	30 -30
nct2=down gerund	-8 8
nct2=end future	-13 13
nct2=end present-passive	10 -10
nct2=impose past-passive	11 -11
nct2=impose perfect	13 -13
nct2=lack present	-12 12
nct2=say past-passive	-15 15
nct2=say pluperfect	17 -17
nct2=stay participle-passive	-5 5
nct2=stay past	13 -13
nct2=suspend modal	-14 14
nct2=suspend past	16 -16
nct2=suspend present	15 -15
nct2=target present	8 -8
nct2=target present-passive	12 -12
nct2=threaten past	22 -22
nct2=up future	23 -23
nct2=up modal	-2 2
next=(	17 -17
next=( true	18 -18
next=) false	-18 18
next=) true	12 -12
next=, false	-5 5
next=, true	-28 28
next=- false	13 -13
next=. true	33 -33
next=:	11 -11
next=: false	-22 22
next=: true	-8 8
next=; true	-15 15
next=agent true	-17 17
next=and false	-9 9
next=and true	33 -33
next=at false	-8 8
next=at true	11 -11
next=but	-11 11
next=duty true	15 -15
next=end false	14 -14
next=from true	-10 10
next=goods false	27 -27
next=goods true	16 -16
next=had false	-17 17
next=has false	12 -12
next=he	-5 5
next=i	14 -14
next=in false	-23 23
next=is false	12 -12
next=is true	16 -16
next=number true	24 -24
next=on false	-13 13
next=own , false	-26 26
next=own . false	-5 5
next=own duty false	-12 12
next=own duty true	-8 8
next=own goods true	-13 13
next=own number false	21 -21
next=own word false	28 -28
next=sender false	33 -33
next=sender true	13 -13
next=that	7 -7
next=to false	-19 19
next=unless	-17 17
next=verb bear false	-13 13
next=verb buy false	-8 8
next=verb impose false	20 -20
next=verb impose true	-8 8
next=verb sell false	11 -11
next=verb stay false	-8 8
next=verb stay true	8 -8
next=verb up false	-13 13
next=verb up true	-13 13
next=which	-15 15
next=will false	-15 15
next=word false	22 -22
next=would false	-19 19
nhas-pluperfect	15 -15
nt2=future-passive	15 -15
nt2=perfect-passive	23 -23
nt2=pluperfect	25 -25
nt2=present-not	16 -16
nv2=accept	-13 13
nv2=bear	10 -10
nv2=begin	16 -16
nv2=buy	26 -26
nv2=charge	9 -9
nv2=come	-16 16
nv2=end	11 -11
nv2=have	9 -9
nv2=hold	14 -14
nv2=know	-13 13
nv2=levy	12 -12
nv2=move	-18 18
nv2=promise	-13 13
nv2=reach	-6 6
nv2=remain	22 -22
nv2=send	20 -20
nv2=sign	17 -17
nv2=stop	14 -14
nv2=strike	-9 9
nv2=think	-15 15
nv2=wait	-12 12
nvt2=announce perfect	-14 14
nvt2=announce pluperfect	16 -16
nvt2=ask past	18 -18
nvt2=ask perfect	11 -11
nvt2=ask present	-11 11
nvt2=be perfect	-16 16
nvt2=bear present	4 -4
nvt2=buy present	28 -28
nvt2=charge perfect	11 -11
nvt2=charge present	8 -8
nvt2=drop past	8 -8
nvt2=enter present	11 -11
nvt2=go future	17 -17
nvt2=go past	-13 13
nvt2=have past	21 -21
nvt2=intend present	10 -10
nvt2=know present	-13 13
nvt2=make participle	-7 7
nvt2=make present	8 -8
nvt2=other past	9 -9
nvt2=other present	-18 18
nvt2=pay future	18 -18
nvt2=pay present	-24 24
nvt2=reach past	-11 11
nvt2=run present	-11 11
nvt2=say perfect	11 -11
nvt2=say present	6 -6
nvt2=see participle	-13 13
nvt2=sign past	9 -9
nvt2=stay modal	-14 14
nvt2=stay present	9 -9
nvt2=think present	-19 19
nvt2=threaten past	13 -13
nvt2=withdraw past	-19 19
on hardly	12 -12
on little	15 -15
pc0=deny	21 -21
pc0=down	11 -11
pc0=lack	-11 11
pc0=return	19 -19
pc0=suspend	12 -12
pc0=threaten	-17 17
pc1=buy	-14 14
pc1=end	27 -27
pc1=return	19 -19
pc1=say	23 -23
pc1=sell	-20 20
pc1=stay	13 -13
pc1=suspend	12 -12
pc1=target	7 -7
pct0=agree pluperfect	5 -5
pct0=bear future	-7 7
pct0=begin past	13 -13
pct0=begin perfect	12 -12
pct0=buy past	-11 11
pct0=deny past	17 -17
pct0=down modal	16 -16
pct0=end present	14 -14
pct0=impose future	15 -15
pct0=impose past	-9 9
pct0=impose past-passive	8 -8
pct0=impose perfect-passive	-15 15
pct0=lack present	-12 12
pct0=propose modal	9 -9
pct0=return present	11 -11
pct0=say past-passive	13 -13
pct0=sign past-passive	-14 14
pct0=sign perfect	17 -17
pct0=sign pluperfect	19 -19
pct0=sign present-passive	-25 25
pct0=stay future	14 -14
pct0=stay modal	15 -15
pct0=stay past-passive	-11 11
pct0=stay pluperfect	14 -14
pct0=stay present-passive	18 -18
pct0=target past	-7 7
pct0=target perfect	-17 17
pct0=target present	11 -11
pct0=threaten past	-14 14
pct0=threaten perfect	-18 18
pct1=agree pluperfect	5 -5
pct1=bear future	-8 8
pct1=bear participle-passive	13 -13
pct1=begin past	12 -12
pct1=begin perfect	12 -12
pct1=buy past	-11 11
pct1=deny past	17 -17
pct1=down modal	16 -16
pct1=end participle-passive	15 -15
pct1=end present	28 -28
pct1=impose future	14 -14
pct1=impose past-passive	8 -8
pct1=impose perfect-passive	-15 15
pct1=lack present	-12 12
pct1=propose perfect	17 -17
pct1=return present	11 -11
pct1=say infinitive	12 -12
pct1=say past-passive	15 -15
pct1=sign past-passive	-14 14
pct1=sign perfect	17 -17
pct1=sign pluperfect	18 -18
pct1=sign present-passive	-25 25
pct1=stay future	13 -13
pct1=stay modal	15 -15
pct1=stay past-passive	-11 11
pct1=stay pluperfect	14 -14
pct1=stay present-passive	18 -18
pct1=target participle-passive	5 -5
pct1=target perfect	-17 17
pct1=target present	10 -10
pct1=threaten perfect	-19 19
phas-past	-4 4
phas-perfect	10 -10
phas-pluperfect	16 -16
prep=% false	21 -21
prep=, false	18 -18
prep=: false	-13 13
prep=: true	9 -9
prep=; false	-16 16
prep=; true	-34 34
prep=and true	27 -27
prep=as false	-11 11
prep=begin true	11 -11
prep=for false	-14 14
prep=for true	18 -18
prep=from false	-11 11
prep=if false	14 -14
prep=in false	-12 12
prep=like false	18 -18
prep=number false	-14 14
prep=of false	18 -18
prep=on true	-23 23
prep=or false	14 -14
prep=over false	35 -35
prep=than false	16 -16
prep=that false	-29 29
prep=to false	-8 8
prep=to true	-10 10
prep=verb buy false	34 -34
prep=verb impose false	-15 15
prep=verb impose true	-16 16
prep=verb say false	-13 13
prep=what true	23 -23
prep=while false	-13 13
prep=with false	-9 9
prep=with true	42 -42
pt0=past-not	22 -22
pt0=perfect	9 -9
pt0=pluperfect	7 -7
pt0=present-passive-not	-15 15
pt1=infinitive	-13 13
pt1=past-not	21 -21
pt1=perfect	10 -10
pt1=pluperfect	6 -6
pt1=present-passive-not	-15 15
pv0=agree	-21 21
pv0=apply	14 -14
pv0=approve	23 -23
pv0=buy	17 -17
pv0=come	14 -14
pv0=cut	-21 21
pv0=deny	12 -12
pv0=enter	-10 10
pv0=extend	12 -12
pv0=face	25 -25
pv0=hang	13 -13
pv0=hit	15 -15
pv0=issue	-13 13
pv0=keep	24 -24
pv0=lapse	11 -11
pv0=like	12 -12
pv0=lower	10 -10
pv0=make	-10 10
pv0=order	-17 17
pv0=promise	10 -10
pv0=remain	14 -14
pv0=run	18 -18
pv0=say	-7 7
pv0=sign	10 -10
pv0=sit	13 -13
pv0=start	14 -14
pv0=suspend	17 -17
pv0=tell	13 -13
pv0=wait	-15 15
pv0=want	-13 13
pv1=add	11 -11
pv1=apply	14 -14
pv1=approve	23 -23
pv1=ask	-10 10
pv1=clear	10 -10
pv1=collect	16 -16
pv1=come	10 -10
pv1=cut	-20 20
pv1=enter	-5 5
pv1=extend	12 -12
pv1=face	30 -30
pv1=hang	13 -13
pv1=hit	15 -15
pv1=impose	13 -13
pv1=keep	22 -22
pv1=lapse	11 -11
pv1=like	11 -11
pv1=look	-11 11
pv1=lower	20 -20
pv1=make	-9 9
pv1=order	-22 22
pv1=promise	10 -10
pv1=put	-10 10
pv1=remain	14 -14
pv1=reply	13 -13
pv1=run	19 -19
pv1=say	-6 6
pv1=send	-18 18
pv1=sit	12 -12
pv1=start	15 -15
pv1=suspend	15 -15
pv1=take	-21 21
pv1=tell	13 -13
pv1=wait	-14 14
pv1=want	-8 8
pvt0=agree present	-23 23
pvt0=announce past	16 -16
pvt0=apply present	17 -17
pvt0=ask perfect	11 -11
pvt0=ask present	-12 12
pvt0=be modal	13 -13
pvt0=be pluperfect	13 -13
pvt0=be present	-15 15
pvt0=buy present	12 -12
pvt0=charge future	9 -9
pvt0=charge perfect	-14 14
pvt0=come past	27 -27
pvt0=cut present	-17 17
pvt0=deny past	10 -10
pvt0=end present	12 -12
pvt0=enter future	-8 8
pvt0=face present	16 -16
pvt0=fall past	-11 11
pvt0=fall present	22 -22
pvt0=go past	11 -11
pvt0=keep future	10 -10
pvt0=keep present	11 -11
pvt0=like present	12 -12
pvt0=make present	-11 11
pvt0=negotiate present	22 -22
pvt0=offer past	12 -12
pvt0=offer present	-12 12
pvt0=order past	-11 11
pvt0=other past	13 -13
pvt0=other present	-9 9
pvt0=pay future	-12 12
pvt0=pay past	19 -19
pvt0=pay pluperfect	15 -15
pvt0=promise past	9 -9
pvt0=put modal	-11 11
pvt0=put present	15 -15
pvt0=remain present	13 -13
pvt0=renew past	-11 11
pvt0=stand present	18 -18
pvt0=start present	9 -9
pvt0=want present	-12 12
pvt0=write present	9 -9
pvt1=agree participle	19 -19
pvt1=agree present	-23 23
pvt1=announce past	16 -16
pvt1=apply present	17 -17
pvt1=ask present	-14 14
pvt1=be modal	13 -13
pvt1=be pluperfect	13 -13
pvt1=buy present	12 -12
pvt1=charge future	9 -9
pvt1=charge perfect	-14 14
pvt1=come past	27 -27
pvt1=cut present	-17 17
pvt1=deny past	10 -10
pvt1=end present	12 -12
pvt1=enter future	-8 8
pvt1=face present	16 -16
pvt1=fall past	-11 11
pvt1=fall present	22 -22
pvt1=go participle	-14 14
pvt1=go past	11 -11
pvt1=keep future	10 -10
pvt1=leave present	-9 9
pvt1=like present	11 -11
pvt1=make present	-11 11
pvt1=negotiate present	22 -22
pvt1=offer past	12 -12
pvt1=offer present	-12 12
pvt1=order past	-11 11
pvt1=other past	13 -13
pvt1=other present	-10 10
pvt1=pay future	-13 13
pvt1=pay past	18 -18
pvt1=pay pluperfect	15 -15
pvt1=promise past	9 -9
pvt1=put modal	-11 11
pvt1=put present	15 -15
pvt1=remain present	13 -13
pvt1=renew past	-11 11
pvt1=sign participle	-20 20
pvt1=stand present	18 -18
pvt1=start present	9 -9
pvt1=take infinitive	-10 10
pvt1=tell past	14 -14
pvt1=want present	-14 14
pvt1=write present	9 -9
q:(	14 -14
q::	9 -9
q:;	22 -22
q:<day-ahead>	6 -6
q:<goods-amount>	-14 14
q:<goods>	-11 11
q:<money>	7 -7
q:<month-gone>	-16 16
q:<month-today>	26 -26
q:<organisation>	-9 9
q:<points>	-12 12
q:<quality>	12 -12
q:<span>	9 -9
q:<taker>	10 -10
q:<v-agree>	-5 5
q:<v-buy>	15 -15
q:<v-propose>	11 -11
q:<v-refuse>	8 -8
q:<v-renew>	-8 8
q:<v-sell>	14 -14
q:<v-up>	13 -13
q:about	21 -21
q:above	-12 12
q:accept	-16 16
q:act	-14 14
q:add	24 -24
q:affair	12 -12
q:affected	-16 16
q:afterward	12 -12
q:against	24 -24
q:aim	13 -13
q:air	11 -11
q:al	13 -13
q:all	-10 10
q:allowed	-20 20
q:almost	-14 14
q:already	-23 23
q:also	-8 8
q:although	10 -10
q:alway	-15 15
q:am	13 -13
q:among	-28 28
q:an	-14 14
q:annex	23 -23
q:announcement	15 -15
q:answer	-8 8
q:any	13 -13
q:anybody	14 -14
q:anyone	22 -22
q:apple	-24 24
q:apply	-17 17
q:approval	11 -11
q:approve	-18 18
q:apricot	-16 16
q:are	14 -14
q:arrival	-13 13
q:arrived	6 -6
q:article	12 -12
q:aside	8 -8
q:ask	-11 11
q:asleep	-15 15
q:association	-9 9
q:auto	17 -17
q:avocado	-9 9
q:avoid	-8 8
q:back	8 -8
q:banana	13 -13
q:barley	15 -15
q:baseline	13 -13
q:basi	13 -13
q:be	24 -24
q:bearing	-9 9
q:beef	-8 8
q:before	9 -9
q:begin	11 -11
q:being	-18 18
q:believe	12 -12
q:beyond	-11 11
q:biggest	10 -10
q:bloc	-14 14
q:blueberry	-10 10
q:board	-16 16
q:bourbon	-17 17
q:brandy	24 -24
q:broke	-12 12
q:broken	16 -16
q:brother	-16 16
q:brussel	-11 11
q:build	17 -17
q:business	14 -14
q:but	6 -6
q:by	-8 8
q:call	22 -22
q:carmaker	16 -16
q:carpet	-9 9
q:carrier	-12 12
q:carry	12 -12
q:case	-13 13
q:cattle	-18 18
q:ceiling	12 -12
q:cell	12 -12
q:cement	-12 12
q:ceramic	14 -14
q:certain	-9 9
q:chain	-12 12
q:change	-24 24
q:changed	14 -14
q:chart	-10 10
q:cheaper	16 -16
q:cheese	22 -22
q:cherry	-13 13
q:chi	11 -11
q:chip	20 -20
q:chocolate	-9 9
q:citru	12 -12
q:clock	11 -11
q:closed	13 -13
q:closely	-11 11
q:cloth	-12 12
q:clothe	15 -15
q:cocoa	7 -7
q:cod	31 -31
q:coffee	27 -27
q:colleague	-9 9
q:collect	12 -12
q:commit	-7 7
q:company	13 -13
q:compare	-10 10
q:complete	24 -24
q:computer	12 -12
q:concern	12 -12
q:concerned	-20 20
q:conclude	6 -6
q:confirm	22 -22
q:consent	-12 12
q:contain	13 -13
q:container	16 -16
q:continental	15 -15
q:control	11 -11
q:copper	-16 16
q:cork	-14 14
q:corn	-22 22
q:corridor	-16 16
q:could	32 -32
q:counted	-4 4
q:counterpart	-8 8
q:countervailing	13 -13
q:courier	12 -12
q:course	11 -11
q:cousin	-22 22
q:cross	11 -11
q:crosse	10 -10
q:crude	16 -16
q:crusher	19 -19
q:customer	17 -17
q:dairy	-19 19
q:de	-10 10
q:deadline	24 -24
q:decree	26 -26
q:delegation	20 -20
q:demand	-16 16
q:depend	-14 14
q:deputy	-13 13
q:didn't	-9 9
q:direction	15 -15
q:dispute	12 -12
q:doe	11 -11
q:doesn't	-18 18
q:doll	11 -11
q:donald	-10 10
q:double	-12 12
q:down	21 -21
q:draft	18 -18
q:drawer	-11 11
q:drone	15 -15
q:drop	12 -12
q:due	20 -20
q:each	-9 9
q:earlier	6 -6
q:easter	-11 11
q:effect	31 -31
q:either	-28 28
q:electric	23 -23
q:else	9 -9
q:end	-13 13
q:energy	13 -13
q:enter	19 -19
q:entry	-13 13
q:envoy	-10 10
q:equal	-10 10
q:error	-23 23
q:estimate	9 -9
q:ethanol	16 -16
q:even	-14 14
q:evening	21 -21
q:everybody	25 -25
q:exception	-17 17
q:exchanged	-10 10
q:exclusion	-10 10
q:exempt	13 -13
q:existing	14 -14
q:explain	13 -13
q:exporter	-11 11
q:extension	22 -22
q:factory	15 -15
q:fair	18 -18
q:fall	-14 14
q:fare	17 -17
q:farm	-17 17
q:fertiliser	-15 15
q:figure	22 -22
q:firm	14 -14
q:first	-9 9
q:flower	9 -9
q:fly	16 -16
q:follow	-10 10
q:followed	22 -22
q:force	-10 10
q:forget	14 -14
q:fourth	-19 19
q:frame	-17 17
q:framework	-8 8
q:free	-16 16
q:fresh	17 -17
q:friend	14 -14
q:full	-22 22
q:furniture	27 -27
q:further	17 -17
q:future	-18 18
q:gain	22 -22
q:garlic	20 -20
q:gas	14 -14
q:gate	11 -11
q:geneva	38 -38
q:get	23 -23
q:gin	13 -13
q:give	10 -10
q:given	-15 15
q:go	-12 12
q:gold	11 -11
q:good	6 -6
q:grace	10 -10
q:grape	-14 14
q:groundnut	-23 23
q:grow	-10 10
q:had	-21 21
q:half	28 -28
q:hall	11 -11
q:halve	24 -24
q:happen	24 -24
q:hard	10 -10
q:have	14 -14
q:hazelnut	-11 11
q:heading	21 -21
q:headline	-11 11
q:help	13 -13
q:here	29 -29
q:herring	15 -15
q:him	22 -22
q:his	15 -15
q:hit	-20 20
q:ho	12 -12
q:hold	18 -18
q:honey	18 -18
q:hope	27 -27
q:hotel	-13 13
q:house	-20 20
q:however	14 -14
q:i	-12 12
q:i'm	-8 8
q:if	-14 14
q:import	8 -8
q:importer	12 -12
q:industrial	-32 32
q:initial	-16 16
q:instead	-24 24
q:interest	14 -14
q:into	-20 20
q:island	-20 20
q:isn't	-20 20
q:issue	-9 9
q:its	14 -14
q:juice	-24 24
q:kava	14 -14
q:keep	27 -27
q:kiwifruit	-16 16
q:know	17 -17
q:labor	18 -18
q:lamp	11 -11
q:lapse	12 -12
q:last	18 -18
q:late	12 -12
q:law	32 -32
q:lead	12 -12
q:least	13 -13
q:less	13 -13
q:let	-9 9
q:level	25 -25
q:levy	16 -16
q:licence	12 -12
q:likewise	15 -15
q:list	41 -41
q:lobster	28 -28
q:look	12 -12
q:lose	8 -8
q:lot	-20 20
q:low	15 -15
q:luck	-12 12
q:lula	12 -12
q:lumber	22 -22
q:m	23 -23
q:machine	-26 26
q:maize	19 -19
q:maker	16 -16
q:making	18 -18
q:many	28 -28
q:marble	16 -16
q:march	15 -15
q:may	38 -38
q:me	-8 8
q:mean	-8 8
q:meanwhile	-19 19
q:meat	-20 20
q:meet	10 -10
q:member	-23 23
q:memorandum	13 -13
q:metal	-15 15
q:might	-11 11
q:mine	15 -15
q:minister	-13 13
q:ministry	11 -11
q:minute	-5 5
q:morning	14 -14
q:most	-28 28
q:motorcycle	9 -9
q:move	40 -40
q:mr	9 -9
q:ms	13 -13
q:much	16 -16
q:must	-17 17
q:my	-20 20
q:name	12 -12
q:natural	15 -15
q:negotiate	29 -29
q:neighbor	-19 19
q:never	14 -14
q:newspaper	16 -16
q:night	4 -4
q:nil	-10 10
q:none	29 -29
q:now	14 -14
q:obtain	-30 30
q:off	14 -14
q:offer	26 -26
q:official	-7 7
q:old	17 -17
q:older	18 -18
q:olive	-33 33
q:one	-11 11
q:onion	10 -10
q:only	19 -19
q:open	7 -7
q:oppose	-8 8
q:order	32 -32
q:ordinary	8 -8
q:otherwise	12 -12
q:our	-32 32
q:outcome	-11 11
q:outside	-8 8
q:owe	-22 22
q:owner	20 -20
q:page	-22 22
q:paint	-10 10
q:paper	-7 7
q:parcel	21 -21
q:parliament	22 -22
q:party	-9 9
q:paste	14 -14
q:patented	16 -16
q:paulo	-13 13
q:pay	-15 15
q:pen	19 -19
q:people	32 -32
q:percentage	15 -15
q:permanent	-13 13
q:permit	-19 19
q:phone	9 -9
q:pineapple	15 -15
q:piraeu	16 -16
q:place	18 -18
q:plan	38 -38
q:plant	16 -16
q:plastic	19 -19
q:please	-16 16
q:plu	11 -11
q:post	22 -22
q:potatoe	14 -14
q:powder	25 -25
q:president	30 -30
q:presidential	11 -11
q:press	12 -12
q:price	49 -49
q:print	13 -13
q:proclamation	16 -16
q:product	18 -18
q:prolong	12 -12
q:promise	-16 16
q:proposal	9 -9
q:propose	11 -11
q:protocol	13 -13
q:provisional	16 -16
q:publish	17 -17
q:purchase	-16 16
q:put	7 -7
q:qingdao	-12 12
q:question	21 -21
q:queue	-14 14
q:quicker	11 -11
q:quinoa	26 -26
q:quota	-11 11
q:raisin	-10 10
q:rather	13 -13
q:reach	15 -15
q:recall	14 -14
q:reckon	20 -20
q:recommend	-11 11
q:red	21 -21
q:reduce	15 -15
q:region	13 -13
q:remember	12 -12
q:remove	16 -16
q:renew	-11 11
q:renewal	-17 17
q:reply	9 -9
q:reporter	15 -15
q:request	-16 16
q:respect	-15 15
q:rice	14 -14
q:rise	45 -45
q:rival	13 -13
q:road	15 -15
q:room	12 -12
q:rose	13 -13
q:round	5 -5
q:rubber	25 -25
q:rumour	11 -11
q:run	-13 13
q:salmon	11 -11
q:salt	21 -21
q:sardine	9 -9
q:scotch	9 -9
q:sea	-9 9
q:seafood	14 -14
q:season	19 -19
q:see	-11 11
q:seed	-9 9
q:sell	16 -16
q:separate	-11 11
q:service	-8 8
q:set	22 -22
q:settle	19 -19
q:she	32 -32
q:shirt	-25 25
q:shop	-26 26
q:short	19 -19
q:should	-9 9
q:shrimp	5 -5
q:sign	-5 5
q:signature	9 -9
q:similar	15 -15
q:simple	12 -12
q:single	12 -12
q:sir	24 -24
q:sit	31 -31
q:some	13 -13
q:somebody	-18 18
q:sounded	-10 10
q:soybean	22 -22
q:speak	-16 16
q:spoke	16 -16
q:spoken	13 -13
q:st	12 -12
q:stake	20 -20
q:stand	15 -15
q:state	25 -25
q:steel	-11 11
q:step	15 -15
q:stockfish	-18 18
q:stone	9 -9
q:stop	14 -14
q:strike	-13 13
q:sugar	18 -18
q:sum	29 -29
q:suppose	11 -11
q:surcharge	16 -16
q:surplu	-18 18
q:surprise	-13 13
q:são	-13 13
q:tax	12 -12
q:telephone	24 -24
q:tell	-15 15
q:tequila	16 -16
q:text	33 -33
q:thank	29 -29
q:their	-10 10
q:them	17 -17
q:then	12 -12
q:thereby	-16 16
q:therefore	17 -17
q:these	26 -26
q:they	13 -13
q:they're	14 -14
q:thi	-14 14
q:think	-15 15
q:threat	-13 13
q:three	14 -14
q:through	-22 22
q:thu	11 -11
q:thursday	24 -24
q:tile	19 -19
q:time	-15 15
q:tin	24 -24
q:tinned	13 -13
q:tiruppur	18 -18
q:tobacco	-19 19
q:tokyo	12 -12
q:tomato	10 -10
q:tomatoe	12 -12
q:too	34 -34
q:tool	25 -25
q:top	14 -14
q:town	-8 8
q:tractor	30 -30
q:trading	-15 15
q:treatment	20 -20
q:treaty	7 -7
q:truck	13 -13
q:tuna	-13 13
q:turnberry	13 -13
q:tyre	12 -12
q:under	24 -24
q:unlawful	-15 15
q:us	-23 23
q:valencia	-17 17
q:value	14 -14
q:vanilla	31 -31
q:video	13 -13
q:view	15 -15
q:villa	-11 11
q:visit	14 -14
q:wait	12 -12
q:wall	9 -9
q:want	-15 15
q:water	14 -14
q:way	24 -24
q:we	-11 11
q:we've	13 -13
q:welcomed	-11 11
q:were	-10 10
q:wheat	18 -18
q:when	-17 17
q:which	4 -4
q:while	17 -17
q:whiskey	-26 26
q:whisky	15 -15
q:who	32 -32
q:whose	-11 11
q:widened	-22 22
q:wind	-13 13
q:winter	-16 16
q:wish	8 -8
q:without	11 -11
q:wood	-18 18
q:wool	-16 16
q:word	-19 19
q:work	31 -31
q:worldwide	-9 9
q:worry	-23 23
q:worst	-12 12
q:write	-27 27
q:yarn	26 -26
q:year	-17 17
q:yes	-22 22
q:you	14 -14
q:zero	-8 8
qt=past	-9 9
r1="	-8 8
r1=(	14 -14
r1=:	9 -9
r1=<day-ahead>	18 -18
r1=<goods>	-11 11
r1=<level-noun>	24 -24
r1=<level>	35 -35
r1=<name>	7 -7
r1=<v-end>	7 -7
r1=<v-return>	22 -22
r1=<v-say>	18 -18
r1=<v-sign>	-14 14
r1=?	17 -17
r1=a	-26 26
r1=against	24 -24
r1=announce	17 -17
r1=back	20 -20
r1=before	15 -15
r1=both	18 -18
r1=can	13 -13
r1=could	-17 17
r1=ever	11 -11
r1=fall	-15 15
r1=had	18 -18
r1=he	-4 4
r1=i	16 -16
r1=instead	15 -15
r1=into	-12 12
r1=is	13 -13
r1=last	-13 13
r1=meanwhile	11 -11
r1=no	10 -10
r1=of	12 -12
r1=outside	20 -20
r1=rate	18 -18
r1=reciprocal	-15 15
r1=since	-11 11
r1=tax	13 -13
r1=that	19 -19
r1=together	-17 17
r1=unless	-16 16
r1=with	16 -16
r1=without	-11 11
r2=)	-15 15
r2=.	-2 2
r2=<day-gone>	-5 5
r2=<gate>	14 -14
r2=<goods-amount>	-10 10
r2=<goods>	17 -17
r2=<level>	22 -22
r2=<span>	-9 9
r2=<v-down>	-21 21
r2=<v-propose>	-8 8
r2=<v-return>	33 -33
r2=<v-sell>	28 -28
r2=<v-sign>	11 -11
r2=against	-14 14
r2=agree	12 -12
r2=an	11 -11
r2=another	12 -12
r2=any	7 -7
r2=asleep	-13 13
r2=back	22 -22
r2=banana	11 -11
r2=be	15 -15
r2=beef	12 -12
r2=been	20 -20
r2=before	12 -12
r2=canned	9 -9
r2=cashmere	-11 11
r2=coffee	-12 12
r2=depending	8 -8
r2=due	-10 10
r2=dump	8 -8
r2=first	-4 4
r2=follow	-10 10
r2=for	11 -11
r2=from	7 -7
r2=gdynia	-9 9
r2=he	18 -18
r2=here	-18 18
r2=hope	-9 9
r2=is	10 -10
r2=just	-12 12
r2=list	14 -14
r2=mangoe	-8 8
r2=medicine	-9 9
r2=milk	12 -12
r2=nil	-7 7
r2=no	-18 18
r2=nobody	10 -10
r2=older	14 -14
r2=on	4 -4
r2=other	19 -19
r2=paper	-9 9
r2=quinoa	12 -12
r2=salmon	-13 13
r2=salt	-13 13
r2=say	12 -12
r2=section	28 -28
r2=sell	10 -10
r2=so	5 -5
r2=soybean	11 -11
r2=spring	14 -14
r2=sugar	11 -11
r2=take	-14 14
r2=tariff	22 -22
r2=than	-10 10
r2=that	-8 8
r2=then	14 -14
r2=thi	21 -21
r2=to	8 -8
r2=too	-9 9
r2=under	12 -12
r2=until	-18 18
r2=us	-12 12
r2=was	-12 12
r2=we	-14 14
r2=week	-12 12
r2=with	-11 11
r2=year	8 -8
r3="	-7 7
r3='s	-14 14
r3=)	16 -16
r3=,	-13 13
r3=:	24 -24
r3=<agent>	18 -18
r3=<day-ahead>	19 -19
r3=<gate>	11 -11
r3=<level>	-18 18
r3=<not>	-10 10
r3=<organisation>	-17 17
r3=<person>	9 -9
r3=<quality>	24 -24
r3=<seat>	-7 7
r3=<v-begin>	6 -6
r3=<v-buy>	9 -9
r3=?	-11 11
r3=addition	-14 14
r3=ago	-19 19
r3=agree	11 -11
r3=already	-15 15
r3=arrangement	-15 15
r3=avocado	-11 11
r3=back	21 -21
r3=bag	-11 11
r3=beer	12 -12
r3=before	-10 10
r3=border	-14 14
r3=by	15 -15
r3=canola	15 -15
r3=case	-20 20
r3=charge	5 -5
r3=cocoa	9 -9
r3=date	-15 15
r3=down	-13 13
r3=end	10 -10
r3=far	15 -15
r3=fish	-24 24
r3=for	-20 20
r3=force	-23 23
r3=good	15 -15
r3=grape	-15 15
r3=has	11 -11
r3=he	-15 15
r3=hit	-12 12
r3=i	-15 15
r3=impose	16 -16
r3=include	17 -17
r3=into	9 -9
r3=it	-15 15
r3=keep	-9 9
r3=leather	-12 12
r3=leave	-21 21
r3=letter	-12 12
r3=make	12 -12
r3=middle	9 -9
r3=more	13 -13
r3=name	11 -11
r3=no	-10 10
r3=normal	10 -10
r3=on	8 -8
r3=ordinary	13 -13
r3=own	10 -10
r3=paper	12 -12
r3=partnership	-10 10
r3=pay	-15 15
r3=pipe	-16 16
r3=place	-15 15
r3=plu	8 -8
r3=promise	16 -16
r3=quinoa	-11 11
r3=quota	-15 15
r3=reciprocal	12 -12
r3=rest	-12 12
r3=return	-9 9
r3=rubber	-11 11
r3=same	15 -15
r3=shrimp	8 -8
r3=side	16 -16
r3=since	9 -9
r3=so	-16 16
r3=special	-9 9
r3=take	16 -16
r3=talk	12 -12
r3=tariff	16 -16
r3=than	-8 8
r3=that	42 -42
r3=the	-12 12
r3=they	-14 14
r3=think	-9 9
r3=those	-12 12
r3=under	18 -18
r3=until	-24 24
r3=was	7 -7
r3=week	24 -24
r3=well	21 -21
r3=were	18 -18
r3=which	20 -20
r3=within	-14 14
r3=without	-18 18
r3=worth	15 -15
r3=year	6 -6
r4="	23 -23
r4='	10 -10
r4=-	18 -18
r4=;	-10 10
r4=<agent>	-26 26
r4=<gate>	24 -24
r4=<goods-amount>	22 -22
r4=<level>	5 -5
r4=<money>	-11 11
r4=<name>	7 -7
r4=<not>	13 -13
r4=<organisation>	7 -7
r4=<quality>	23 -23
r4=<v-bear>	-11 11
r4=<v-begin>	17 -17
r4=<v-down>	26 -26
r4=<v-impose>	10 -10
r4=<v-say>	-23 23
r4=<v-sell>	-26 26
r4=<v-suspend>	23 -23
r4=?	19 -19
r4=after	20 -20
r4=all	12 -12
r4=alway	7 -7
r4=an	-26 26
r4=and	9 -9
r4=back	13 -13
r4=because	22 -22
r4=been	9 -9
r4=beside	-10 10
r4=case	15 -15
r4=come	15 -15
r4=could	12 -12
r4=do	15 -15
r4=everything	15 -15
r4=good	28 -28
r4=he	-16 16
r4=i	17 -17
r4=instead	-11 11
r4=its	-11 11
r4=know	-10 10
r4=last	-6 6
r4=letter	-12 12
r4=levy	10 -10
r4=like	25 -25
r4=machinery	-8 8
r4=meet	-9 9
r4=more	17 -17
r4=no	11 -11
r4=nothing	-9 9
r4=one	18 -18
r4=outside	19 -19
r4=plu	-15 15
r4=product	15 -15
r4=quota	7 -7
r4=run	-11 11
r4=see	-12 12
r4=sell	-18 18
r4=should	16 -16
r4=stand	-10 10
r4=stay	13 -13
r4=still	-19 19
r4=term	-15 15
r4=the	-13 13
r4=through	-9 9
r4=top	-10 10
r4=truce	-29 29
r4=two	15 -15
r4=until	11 -11
r4=up	-27 27
r4=was	-14 14
r4=way	23 -23
r4=wheat	-19 19
r4=when	-19 19
r4=where	-20 20
r4=which	-25 25
r=" .	-11 11
r=( <level>	13 -13
r=) .	-10 10
r=, <seat>	20 -20
r=, agree	8 -8
r=, car	13 -13
r=, depending	8 -8
r=, fall	-9 9
r=, from	12 -12
r=, go	-13 13
r=, has	29 -29
r=, hope	-9 9
r=, in	-6 6
r=, make	14 -14
r=, no	-15 15
r=, since	-15 15
r=, until	-13 13
r=, with	-11 11
r=, would	19 -19
r=. "	23 -23
r=: what	-11 11
r=; <end>	33 -33
r=; and	-9 9
r=; for	-10 10
r=<day-today> .	18 -18
r=<level> <end>	24 -24
r=<name> ,	15 -15
r=? <end>	11 -11
r=again .	12 -12
r=all tell	-7 7
r=and ,	-20 20
r=and is	22 -22
r=and no	-13 13
r=and on	-8 8
r=and the	14 -14
r=and we	-22 22
r=and will	19 -19
r=and would	-8 8
r=announce in	14 -14
r=as it	10 -10
r=at all	12 -12
r=at first	-8 8
r=because of	-14 14
r=before .	-7 7
r=come back	24 -24
r=duty .	-10 10
r=each ,	14 -14
r=each .	-17 17
r=end .	12 -12
r=ever since	11 -11
r=for <name>	12 -12
r=for <span>	-10 10
r=for a	-14 14
r=for fentanyl	-5 5
r=for its	19 -19
r=had been	13 -13
r=has been	7 -7
r=he had	-9 9
r=here ,	14 -14
r=in <seat>	-13 13
r=in a	11 -11
r=in total	-9 9
r=is an	8 -8
r=is back	13 -13
r=like the	11 -11
r=more than	-12 12
r=now ,	16 -16
r=of <name>	-15 15
r=of it	22 -22
r=of tariff	16 -16
r=of the	15 -15
r=of their	-15 15
r=on <day-gone>	-12 12
r=on cashmere	-11 11
r=on glass	-11 11
r=on it	-11 11
r=on maize	-7 7
r=on medicine	-11 11
r=on more	-14 14
r=on paper	-9 9
r=on quinoa	12 -12
r=on salmon	-14 14
r=on salt	-13 13
r=on soybean	9 -9
r=on what	9 -9
r=or <number>	-16 16
r=or more	-10 10
r=outside the	16 -16
r=over fentanyl	18 -18
r=over there	22 -22
r=reciprocal )	-11 11
r=since its	15 -15
r=since new	-12 12
r=stay .	13 -13
r=there .	-8 8
r=to nil	-8 8
r=too ,	-8 8
r=too .	5 -5
r=under section	21 -21
r=under the	-6 6
r=until <month-ahead>	13 -13
r=was "	-10 10
r=was announce	17 -17
r=when it	19 -19
r=when the	-10 10
r=where they	13 -13
r=will be	14 -14
r=with us	9 -9
r=within the	9 -9
r=would apply	5 -5
r=would be	18 -18
r=would have	-13 13
s:'	6 -6
s:)	11 -11
s:*	20 -20
s:+	-11 11
s:/	-7 7
s:<day-ahead>	10 -10
s:<level>	10 -10
s:<office>	9 -9
s:<points>	28 -28
s:<taker>	3 -3
s:<v-end>	6 -6
s:<v-renew>	19 -19
s:<v-sell>	-23 23
s:<v-suspend>	-5 5
s:<v-up>	10 -10
s:@	-12 12
s:abolish	25 -25
s:above	-16 16
s:accept	-20 20
s:accord	9 -9
s:according	11 -11
s:across	-13 13
s:action	-21 21
s:advantage	13 -13
s:ahead	-14 14
s:air	12 -12
s:aircraft	12 -12
s:alexandria	-8 8
s:allowed	-7 7
s:ally	-21 21
s:almond	15 -15
s:alone	-16 16
s:along	26 -26
s:also	24 -24
s:although	16 -16
s:altogether	16 -16
s:aluminium	11 -11
s:alway	20 -20
s:amend	-12 12
s:amount	15 -15
s:angele	13 -13
s:announce	-20 20
s:another	21 -21
s:antwerp	30 -30
s:anybody	-12 12
s:anywhere	18 -18
s:apple	-16 16
s:arrive	-17 17
s:aside	30 -30
s:asleep	-10 10
s:auckland	-19 19
s:avocado	-22 22
s:b	-12 12
s:bad	21 -21
s:banana	16 -16
s:bar	9 -9
s:barley	14 -14
s:baseline	-8 8
s:batumi	15 -15
s:bean	10 -10
s:bearing	19 -19
s:beef	8 -8
s:below	25 -25
s:best	12 -12
s:between	16 -16
s:beyond	-13 13
s:big	-8 8
s:billion	-10 10
s:bloc	-18 18
s:blueberry	10 -10
s:board	-15 15
s:boat	-10 10
s:both	-13 13
s:bound	7 -7
s:branded	11 -11
s:breakfast	11 -11
s:bring	32 -32
s:broke	-13 13
s:built	-11 11
s:bulb	16 -16
s:busan	19 -19
s:but	-17 17
s:butter	13 -13
s:c	22 -22
s:cabinet	26 -26
s:cake	-9 9
s:callao	16 -16
s:can't	-15 15
s:car	12 -12
s:card	-15 15
s:cargo	11 -11
s:carmaker	-18 18
s:carpet	-12 12
s:carrier	-10 10
s:carry	9 -9
s:casablanca	13 -13
s:cashew	-11 11
s:cathode	17 -17
s:cattle	-16 16
s:ceasefire	-12 12
s:cement	15 -15
s:certain	-9 9
s:ceylon	17 -17
s:change	17 -17
s:chart	-18 18
s:cheddar	15 -15
s:cherry	-10 10
s:chickpea	10 -10
s:chilled	16 -16
s:chip	31 -31
s:chocolate	-7 7
s:choice	-11 11
s:chrome	12 -12
s:cigar	22 -22
s:circular	20 -20
s:citru	22 -22
s:claim	26 -26
s:clear	14 -14
s:close	-9 9
s:clothe	11 -11
s:clothing	11 -11
s:clove	25 -25
s:coal	-11 11
s:coconut	-13 13
s:cod	36 -36
s:coffee	-11 11
s:cognac	-9 9
s:collect	23 -23
s:compare	25 -25
s:comply	15 -15
s:concentrate	-18 18
s:concerned	-17 17
s:conference	-13 13
s:confirm	-11 11
s:consider	-10 10
s:container	19 -19
s:contrast	11 -11
s:control	11 -11
s:correct	-17 17
s:corrected	13 -13
s:cosmetic	-16 16
s:cotton	12 -12
s:could	-10 10
s:countervailing	23 -23
s:covered	-11 11
s:crab	16 -16
s:crane	16 -16
s:crop	-12 12
s:currently	16 -16
s:d	16 -16
s:dairy	-14 14
s:declare	13 -13
s:decline	-13 13
s:demand	-15 15
s:deny	14 -14
s:department	-18 18
s:depending	19 -19
s:deserve	10 -10
s:desk	17 -17
s:didn't	18 -18
s:dodge	10 -10
s:done	14 -14
s:door	-18 18
s:double	13 -13
s:draft	11 -11
s:dragon	-19 19
s:draw	12 -12
s:drawer	-15 15
s:due	-16 16
s:during	13 -13
s:early	22 -22
s:earth	24 -24
s:ease	-11 11
s:easter	-15 15
s:eastern	15 -15
s:edition	-10 10
s:effect	15 -15
s:either	-6 6
s:electronic	21 -21
s:entry	24 -24
s:ethanol	16 -16
s:event	14 -14
s:ever	22 -22
s:everything	15 -15
s:everywhere	16 -16
s:example	14 -14
s:exceed	20 -20
s:except	12 -12
s:excepted	-17 17
s:exemption	-8 8
s:exist	13 -13
s:explain	29 -29
s:extend	21 -21
s:extension	18 -18
s:extra	-17 17
s:face	13 -13
s:failing	21 -21
s:farm	7 -7
s:fear	21 -21
s:fee	-11 11
s:feed	10 -10
s:felt	17 -17
s:fentanyl	18 -18
s:ferrochrome	15 -15
s:fertiliser	-24 24
s:few	12 -12
s:fibre	-11 11
s:fig	21 -21
s:find	31 -31
s:finished	14 -14
s:fishmeal	-15 15
s:flag	11 -11
s:flat	12 -12
s:flour	-13 13
s:flower	15 -15
s:follow	-14 14
s:following	15 -15
s:footing	10 -10
s:footwear	-10 10
s:forced	11 -11
s:ford	-11 11
s:form	15 -15
s:formerly	-10 10
s:found	14 -14
s:four	-10 10
s:frankincense	-8 8
s:free	-23 23
s:friday	19 -19
s:friend	12 -12
s:frozen	10 -10
s:furniture	12 -12
s:further	20 -20
s:garlic	17 -17
s:gas	14 -14
s:geneva	40 -40
s:genoa	-14 14
s:gin	19 -19
s:ginger	28 -28
s:glass	-16 16
s:glove	10 -10
s:gold	15 -15
s:golf	-7 7
s:grape	-23 23
s:great	-14 14
s:gruyère	11 -11
s:guangzhou	-17 17
s:hai	10 -10
s:hake	20 -20
s:half	17 -17
s:halifax	17 -17
s:hall	14 -14
s:halve	20 -20
s:ham	-16 16
s:handbag	16 -16
s:happen	19 -19
s:harvest	-6 6
s:having	-13 13
s:hazelnut	14 -14
s:head	14 -14
s:heading	26 -26
s:health	-11 11
s:hear	14 -14
s:heard	14 -14
s:heavy	15 -15
s:height	35 -35
s:help	-14 14
s:here	-14 14
s:him	14 -14
s:ho	13 -13
s:home	19 -19
s:hop	-11 11
s:how	-19 19
s:ice	19 -19
s:if	-9 9
s:immediately	-11 11
s:importer	12 -12
s:include	18 -18
s:included	18 -18
s:increase	12 -12
s:ink	21 -21
s:instance	24 -24
s:instrument	19 -19
s:intend	9 -9
s:interest	-20 20
s:into	12 -12
s:introduce	24 -24
s:isn't	25 -25
s:it'll	-14 14
s:jam	-20 20
s:join	-22 22
s:jute	24 -24
s:karachi	15 -15
s:keep	10 -10
s:kilo	-13 13
s:kitchen	18 -18
s:kiwifruit	-11 11
s:klaipėda	-19 19
s:knitwear	12 -12
s:know	-9 9
s:la	-19 19
s:labor	14 -14
s:labour	-11 11
s:lamb	13 -13
s:land	18 -18
s:later	6 -6
s:lavender	10 -10
s:law	13 -13
s:led	-17 17
s:lentil	31 -31
s:let	8 -8
s:level	7 -7
s:lie	19 -19
s:like	-17 17
s:linen	18 -18
s:liquor	10 -10
s:local	-15 15
s:longer	-12 12
s:look	-13 13
s:lorry	17 -17
s:los	13 -13
s:lose	-10 10
s:lula	-12 12
s:mail	-11 11
s:mainland	-55 55
s:maize	7 -7
s:make	-18 18
s:mangoe	-13 13
s:maple	23 -23
s:marble	19 -19
s:match	11 -11
s:matter	14 -14
s:me	-26 26
s:meant	-13 13
s:meantime	19 -19
s:medical	12 -12
s:medicine	10 -10
s:melted	-21 21
s:men	-14 14
s:metal	25 -25
s:mid	19 -19
s:middle	18 -18
s:milk	14 -14
s:mill	12 -12
s:mind	14 -14
s:minimum	11 -11
s:minute	-22 22
s:mobile	16 -16
s:mombasa	23 -23
s:mostly	21 -21
s:motor	7 -7
s:motorcycle	14 -14
s:move	-19 19
s:mr	-11 11
s:mumbai	14 -14
s:mussel	18 -18
s:my	-8 8
s:national	-14 14
s:nearly	10 -10
s:need	27 -27
s:neither	-21 21
s:network	12 -12
s:newspaper	-8 8
s:none	-9 9
s:noodle	23 -23
s:note	-11 11
s:nothing	7 -7
s:nought	-10 10
s:nowhere	11 -11
s:obtain	15 -15
s:octopu	-17 17
s:officer	10 -10
s:old	25 -25
s:olive	-17 17
s:once	11 -11
s:only	21 -21
s:open	-23 23
s:opened	18 -18
s:ore	22 -22
s:originating	-11 11
s:our	-23 23
s:out	-12 12
s:outboard	11 -11
s:owe	-20 20
s:pact	-14 14
s:palm	16 -16
s:paper	-9 9
s:paprika	-14 14
s:party	22 -22
s:pass	12 -12
s:pasta	18 -18
s:patented	23 -23
s:pay	-4 4
s:peache	-12 12
s:peak	19 -19
s:people	-8 8
s:per	-19 19
s:percent	9 -9
s:period	14 -14
s:permanent	21 -21
s:pharmaceutical	12 -12
s:phong	10 -10
s:piece	-18 18
s:pill	15 -15
s:pipe	-20 20
s:pistachio	12 -12
s:plastic	7 -7
s:point	11 -11
s:pointed	-9 9
s:policy	20 -20
s:polymer	10 -10
s:potatoe	36 -36
s:poultry	17 -17
s:power	-15 15
s:practice	13 -13
s:press	-16 16
s:pressed	-17 17
s:printed	14 -14
s:probably	-19 19
s:production	-17 17
s:proposal	-10 10
s:provided	-16 16
s:pulp	-15 15
s:pump	-19 19
s:put	-24 24
s:quarrel	7 -7
s:quarter	20 -20
s:quinoa	-20 20
s:radio	-12 12
s:raisin	12 -12
s:rare	24 -24
s:raspberry	-13 13
s:rate	8 -8
s:raw	19 -19
s:read	-24 24
s:reading	-19 19
s:ready	-12 12
s:recall	-7 7
s:record	19 -19
s:refined	12 -12
s:region	15 -15
s:regular	-14 14
s:reminded	17 -17
s:repeal	10 -10
s:replace	19 -19
s:reply	14 -14
s:republic	21 -21
s:rest	-18 18
s:rested	20 -20
s:result	18 -18
s:resume	17 -17
s:retain	19 -19
s:reykjavík	15 -15
s:rio	-8 8
s:roasted	16 -16
s:roll	-14 14
s:room	-11 11
s:rose	17 -17
s:roughly	11 -11
s:rum	-12 12
s:rumour	-10 10
s:sack	12 -12
s:saffron	15 -15
s:saic	-19 19
s:salt	-18 18
s:santo	11 -11
s:saturday	9 -9
s:schedule	-19 19
s:scotch	6 -6
s:scrap	22 -22
s:screen	-13 13
s:seafood	-16 16
s:see	-10 10
s:sell	-15 15
s:seoul	-12 12
s:sesame	19 -19
s:sfax	16 -16
s:shanghai	-14 14
s:share	13 -13
s:she	21 -21
s:shea	18 -18
s:shirt	-8 8
s:shock	-16 16
s:shoe	45 -45
s:shrimp	21 -21
s:shut	11 -11
s:side	9 -9
s:signature	31 -31
s:similar	15 -15
s:sir	-9 9
s:sleep	20 -20
s:sneaker	12 -12
s:snow	-8 8
s:softwood	23 -23
s:someone	-9 9
s:something	17 -17
s:somewhere	-10 10
s:soon	18 -18
s:soybean	8 -8
s:speak	-12 12
s:special	-17 17
s:spice	15 -15
s:split	9 -9
s:spoken	16 -16
s:st	-11 11
s:statement	8 -8
s:station	-10 10
s:statute	-12 12
s:stockfish	22 -22
s:stockholm	15 -15
s:stopper	15 -15
s:strike	12 -12
s:stuck	15 -15
s:stuff	15 -15
s:successor	12 -12
s:sum	27 -27
s:supplier	-13 13
s:supply	-17 17
s:surcharge	32 -32
s:swallow	8 -8
s:syrup	13 -13
s:t	-9 9
s:talk	13 -13
s:telephone	26 -26
s:tema	11 -11
s:ten	-9 9
s:tenth	-11 11
s:textile	-6 6
s:themselve	-19 19
s:then	18 -18
s:therefore	27 -27
s:these	-12 12
s:they'd	14 -14
s:they're	23 -23
s:thing	14 -14
s:think	-10 10
s:three	-20 20
s:thu	24 -24
s:tile	34 -34
s:till	16 -16
s:timber	-12 12
s:time	-9 9
s:tin	10 -10
s:tobacco	-16 16
s:together	-5 5
s:tokyo	-15 15
s:tomatoe	19 -19
s:top	8 -8
s:total	12 -12
s:touch	18 -18
s:towel	15 -15
s:toyota	-17 17
s:trader	27 -27
s:tram	11 -11
s:travel	-28 28
s:trial	14 -14
s:truck	15 -15
s:true	-19 19
s:tube	-13 13
s:turn	10 -10
s:turned	18 -18
s:tyre	-11 11
s:unchanged	22 -22
s:understanding	16 -16
s:untouched	-11 11
s:upholstered	13 -13
s:urea	10 -10
s:used	9 -9
s:usmca	-11 11
s:usual	17 -17
s:vanilla	15 -15
s:vehicle	18 -18
s:veneer	11 -11
s:very	-12 12
s:visit	15 -15
s:vote	14 -14
s:vow	-23 23
s:wait	-11 11
s:wake	13 -13
s:wall	11 -11
s:walnut	-13 13
s:want	-17 17
s:war	-17 17
s:warn	15 -15
s:washing	10 -10
s:watch	16 -16
s:water	25 -25
s:we	-20 20
s:wheat	9 -9
s:wheel	-10 10
s:whisky	-13 13
s:whoever	12 -12
s:whole	8 -8
s:winter	10 -10
s:wire	17 -17
s:within	-18 18
s:without	8 -8
s:wood	-28 28
s:wool	-6 6
s:world	18 -18
s:worse	16 -16
s:write	17 -17
s:wrong	-17 17
s:yarn	6 -6
s:yokohama	17 -17
s:york	20 -20
s:you	34 -34
s:you'll	-9 9
s:your	14 -14
s:zero	-6 6
s:•	11 -11
sa:'s <number>	24 -24
sa:'s agreement	33 -33
sa:'s first	8 -8
sa:'s good	-28 28
sa:'s letter	-13 13
sa:'s rule	10 -10
sa:( before	-10 10
sa:) ;	12 -12
sa:) <name>	9 -9
sa:*	11 -11
sa:, <day-gone>	10 -10
sa:, <level>	-21 21
sa:, <name>	-14 14
sa:, <office>	16 -16
sa:, after	18 -18
sa:, agree	8 -8
sa:, among	10 -10
sa:, are	15 -15
sa:, because	-9 9
sa:, beside	-9 9
sa:, car	17 -17
sa:, coffee	-13 13
sa:, come	-10 10
sa:, depending	14 -14
sa:, each	-16 16
sa:, end	13 -13
sa:, from	19 -19
sa:, fruit	-16 16
sa:, go	-12 12
sa:, half	6 -6
sa:, has	9 -9
sa:, have	-14 14
sa:, having	-11 11
sa:, he	9 -9
sa:, hope	-7 7
sa:, if	-13 13
sa:, including	6 -6
sa:, instead	-12 12
sa:, it	20 -20
sa:, make	18 -18
sa:, no	-10 10
sa:, of	14 -14
sa:, olive	-12 12
sa:, on	4 -4
sa:, one	8 -8
sa:, sell	21 -21
sa:, so	14 -14
sa:, some	17 -17
sa:, stay	19 -19
sa:, that	32 -32
sa:, to	29 -29
sa:, truce	16 -16
sa:, two	-10 10
sa:, under	10 -10
sa:, unless	10 -10
sa:, until	-11 11
sa:, were	-8 8
sa:, when	9 -9
sa:, which	10 -10
sa:, whose	-8 8
sa:, without	-17 17
sa:, would	21 -21
sa:-	-20 20
sa:- <name>	13 -13
sa:. "	34 -34
sa:. )	13 -13
sa:. <number>	-17 17
sa::	8 -8
sa:: <name>	25 -25
sa:: <number>	-8 8
sa:: that	-10 10
sa:: what	-9 9
sa:; <name>	30 -30
sa:; <quality>	-15 15
sa:; <seat>	20 -20
sa:; after	-7 7
sa:; and	-10 10
sa:; at	-11 11
sa:; it	-7 7
sa:; its	-9 9
sa:; no	15 -15
sa:; nobody	13 -13
sa:; so	-11 11
sa:; the	-9 9
sa:; then	-8 8
sa:; those	16 -16
sa:<agent>	-17 17
sa:<day-ahead> ?	-17 17
sa:<day-ahead> and	-5 5
sa:<day-ahead> as	9 -9
sa:<day-ahead> at	-6 6
sa:<day-ahead> if	20 -20
sa:<day-ahead> on	16 -16
sa:<day-ahead> unless	11 -11
sa:<day-ahead> will	-19 19
sa:<day-gone>	10 -10
sa:<day-gone> ,	24 -24
sa:<day-today>	13 -13
sa:<day-today> .	20 -20
sa:<goods-amount> of	-10 10
sa:<level>	9 -9
sa:<level> (	26 -26
sa:<level> )	-13 13
sa:<level> ,	10 -10
sa:<level> <day-gone>	-16 16
sa:<level> <level>	11 -11
sa:<level> announce	-15 15
sa:<level> before	23 -23
sa:<level> come	-10 10
sa:<level> for	7 -7
sa:<level> he	-6 6
sa:<level> including	-13 13
sa:<level> last	9 -9
sa:<level> now	15 -15
sa:<level> over	11 -11
sa:<level> that	-17 17
sa:<level> under	19 -19
sa:<level> were	-9 9
sa:<level> would	9 -9
sa:<money> ,	11 -11
sa:<money> in	15 -15
sa:<month-ahead> to	-13 13
sa:<month-gone> .	-15 15
sa:<month-gone> it	12 -12
sa:<month-gone> last	11 -11
sa:<month-gone> of	11 -11
sa:<month-today>	18 -18
sa:<name> ,	7 -7
sa:<name> ;	12 -12
sa:<name> again	20 -20
sa:<name> among	-12 12
sa:<name> are	17 -17
sa:<name> because	-10 10
sa:<name> buy	11 -11
sa:<name> had	12 -12
sa:<name> has	15 -15
sa:<name> now	-12 12
sa:<name> pay	-25 25
sa:<name> that	-27 27
sa:<name> to	15 -15
sa:<name> until	9 -9
sa:<name> will	-12 12
sa:<name> with	-8 8
sa:<number> <day-today>	20 -20
sa:<number> a	20 -20
sa:<number> are	21 -21
sa:<number> as	11 -11
sa:<number> by	17 -17
sa:<number> duty	-13 13
sa:<number> in	41 -41
sa:<number> more	-4 4
sa:<number> on	23 -23
sa:<number> over	-18 18
sa:<number> plu	11 -11
sa:<number> that	5 -5
sa:<number> the	13 -13
sa:<number> time	-9 9
sa:<number> to	30 -30
sa:<number> under	-8 8
sa:<number> until	14 -14
sa:<number> when	12 -12
sa:<office> of	-17 17
sa:<office> order	-12 12
sa:<office> tell	9 -9
sa:<organisation> 's	-22 22
sa:<organisation> ;	-12 12
sa:<organisation> announce	-36 36
sa:<organisation> had	-10 10
sa:<organisation> say	25 -25
sa:<person> ,	10 -10
sa:<person> announce	-12 12
sa:<person> sign	13 -13
sa:<person> write	-10 10
sa:<quality> ,	12 -12
sa:<quality> .	-17 17
sa:<quality> apple	12 -12
sa:<quality> banana	-10 10
sa:<quality> car	19 -19
sa:<quality> cement	12 -12
sa:<quality> coffee	-9 9
sa:<quality> energy	-13 13
sa:<quality> engine	-10 10
sa:<quality> fertiliser	-13 13
sa:<quality> good	9 -9
sa:<quality> loom	-13 13
sa:<quality> medicine	-7 7
sa:<quality> motorcycle	10 -10
sa:<quality> one	14 -14
sa:<quality> origin	-12 12
sa:<quality> rubber	-9 9
sa:<quality> salmon	10 -10
sa:<quality> ship	13 -13
sa:<seat> ,	20 -20
sa:<seat> ;	-9 9
sa:<seat> from	-10 10
sa:<seat> had	13 -13
sa:<seat> instead	8 -8
sa:<seat> last	24 -24
sa:<seat> take	-11 11
sa:<seat> until	-9 9
sa:<span>	-15 15
sa:<span> ,	43 -43
sa:<span> after	-16 16
sa:<v-bear>	10 -10
sa:<v-propose>	-12 12
sa:<v-renew>	35 -35
sa:<v-return>	13 -13
sa:<v-up>	13 -13
sa:a	18 -18
sa:a <number>	-12 12
sa:a <office>	19 -19
sa:a ban	-8 8
sa:a decree	-10 10
sa:a different	-13 13
sa:a draft	6 -6
sa:a list	-7 7
sa:a minimum	12 -12
sa:a notice	-12 12
sa:a point	13 -13
sa:a quota	11 -11
sa:a second	13 -13
sa:a separate	9 -9
sa:a third	10 -10
sa:a truce	18 -18
sa:a week	-9 9
sa:about <level>	13 -13
sa:about it	14 -14
sa:above it	-12 12
sa:accept	-10 10
sa:accord of	16 -16
sa:account of	17 -17
sa:add up	-8 8
sa:addition	-14 14
sa:addition to	-13 13
sa:advantage	18 -18
sa:after <level>	17 -17
sa:after <person>	-24 24
sa:after a	22 -22
sa:after that	-15 15
sa:after the	13 -13
sa:again .	9 -9
sa:again and	14 -14
sa:again from	25 -25
sa:against <name>	16 -16
sa:agree	14 -14
sa:agree in	30 -30
sa:agreement that	30 -30
sa:ahead	-8 8
sa:aim	10 -10
sa:aim at	10 -10
sa:all ,	18 -18
sa:all -	-16 16
sa:all .	8 -8
sa:all ;	-13 13
sa:all country	12 -12
sa:all good	-21 21
sa:all the	7 -7
sa:all three	-13 13
sa:allowed	-8 8
sa:allowed to	-9 9
sa:alone	-12 12
sa:alone .	-12 12
sa:along	21 -21
sa:along with	14 -14
sa:also	18 -18
sa:altogether	11 -11
sa:aluminium	10 -10
sa:alway	16 -16
sa:an	-14 14
sa:an advantage	10 -10
sa:an agreement	-18 18
sa:an arrangement	-4 4
sa:an extension	18 -18
sa:an order	17 -17
sa:and <level>	19 -19
sa:and <month-gone>	16 -16
sa:and <number>	-13 13
sa:and <quality>	16 -16
sa:and about	19 -19
sa:and after	-9 9
sa:and aircraft	11 -11
sa:and call	-20 20
sa:and car	15 -15
sa:and come	19 -19
sa:and could	10 -10
sa:and end	-11 11
sa:and ethanol	10 -10
sa:and for	13 -13
sa:and from	31 -31
sa:and get	-16 16
sa:and go	11 -11
sa:and has	-25 25
sa:and he	-10 10
sa:and is	-25 25
sa:and it	5 -5
sa:and leave	-13 13
sa:and more	29 -29
sa:and never	8 -8
sa:and nobody	-6 6
sa:and nothing	18 -18
sa:and now	12 -12
sa:and of	17 -17
sa:and talk	13 -13
sa:and the	6 -6
sa:and we	-15 15
sa:and what	-8 8
sa:and which	16 -16
sa:and will	21 -21
sa:and would	-9 9
sa:announce in	6 -6
sa:another	8 -8
sa:answer	18 -18
sa:answer .	11 -11
sa:antwerp	18 -18
sa:any other	-9 9
sa:anybody	-11 11
sa:anywhere	12 -12
sa:apple	-14 14
sa:apply ,	24 -24
sa:apply .	18 -18
sa:apply before	-17 17
sa:are <number>	13 -13
sa:are not	39 -39
sa:are on	14 -14
sa:are still	-9 9
sa:are to	-9 9
sa:arrival	12 -12
sa:as <day-gone>	10 -10
sa:as <name>	6 -6
sa:as before	18 -18
sa:as for	-19 19
sa:as in	-5 5
sa:as soon	17 -17
sa:as the	16 -16
sa:as they	17 -17
sa:as we	8 -8
sa:asia .	-11 11
sa:aside	9 -9
sa:ask for	19 -19
sa:asleep	-11 11
sa:at <name>	9 -9
sa:at all	28 -28
sa:at christma	-16 16
sa:at first	-8 8
sa:at nothing	16 -16
sa:at that	-11 11
sa:at the	-26 26
sa:avocado	-12 12
sa:b	-14 14
sa:back at	12 -12
sa:back in	10 -10
sa:back to	-11 11
sa:bad	11 -11
sa:batumi	14 -14
sa:be	13 -13
sa:be <number>	20 -20
sa:be pay	10 -10
sa:be raise	-10 10
sa:bean ,	11 -11
sa:bean .	-17 17
sa:bear <number>	-11 11
sa:because	-8 8
sa:because <name>	13 -13
sa:because it	6 -6
sa:because the	-13 13
sa:been announce	16 -16
sa:been in	25 -25
sa:been put	-6 6
sa:been suspend	-17 17
sa:been tell	10 -10
sa:before :	-11 11
sa:before <day-ahead>	-14 14
sa:before <number>	-9 9
sa:before and	11 -11
sa:before he	17 -17
sa:before it	24 -24
sa:being .	17 -17
sa:being charge	11 -11
sa:believe	-13 13
sa:below	12 -12
sa:beside it	10 -10
sa:beside the	-8 8
sa:beside what	-13 13
sa:better .	15 -15
sa:better than	-19 19
sa:bill	-12 12
sa:bloc	-12 12
sa:border .	-10 10
sa:both	-12 12
sa:both .	-26 26
sa:bottle	10 -10
sa:bottle .	10 -10
sa:bring	29 -29
sa:build	-15 15
sa:build in	-11 11
sa:busan	22 -22
sa:but only	-9 9
sa:but that	-8 8
sa:buy	14 -14
sa:buy .	-18 18
sa:buy in	8 -8
sa:buyer	-13 13
sa:buyer .	-17 17
sa:by an	16 -16
sa:by the	-14 14
sa:by way	13 -13
sa:call reciprocal	13 -13
sa:call the	-23 23
sa:can't	-9 9
sa:car	10 -10
sa:car ,	12 -12
sa:car ;	-10 10
sa:car <number>	13 -13
sa:car from	9 -9
sa:car in	-15 15
sa:carpet	14 -14
sa:case ,	-10 10
sa:case .	20 -20
sa:cattle	-11 11
sa:caviar	-11 11
sa:cement	13 -13
sa:change	21 -21
sa:charge ,	-20 20
sa:charge at	8 -8
sa:cheese	-13 13
sa:chip	26 -26
sa:christma .	-16 16
sa:cinnamon	14 -14
sa:clove	11 -11
sa:clove .	9 -9
sa:coal	15 -15
sa:cocoa	15 -15
sa:cocoa butter	14 -14
sa:cod	17 -17
sa:coffee	-24 24
sa:coffee and	-11 11
sa:coffee from	-12 12
sa:come	-24 24
sa:come ,	-17 17
sa:come in	21 -21
sa:come on	-16 16
sa:company in	11 -11
sa:concentrate	-19 19
sa:container	15 -15
sa:content	-10 10
sa:content .	-15 15
sa:continue	24 -24
sa:could	14 -14
sa:country '	19 -19
sa:country ,	5 -5
sa:country .	-10 10
sa:country from	-13 13
sa:country in	-10 10
sa:date	-14 14
sa:date from	-22 22
sa:day of	15 -15
sa:decree	-16 16
sa:demand	-8 8
sa:depending	14 -14
sa:depending on	14 -14
sa:did before	12 -12
sa:did in	-15 15
sa:did not	31 -31
sa:difference	15 -15
sa:different	-13 13
sa:discuss .	10 -10
sa:dispute	-12 12
sa:do <name>	16 -16
sa:do with	-11 11
sa:doe	-14 14
sa:doe <name>	-14 14
sa:doe so	-13 13
sa:double	15 -15
sa:down to	9 -9
sa:draft	13 -13
sa:drawer ,	19 -19
sa:dried	12 -12
sa:drop in	9 -9
sa:due again	-16 16
sa:due to	9 -9
sa:duty and	16 -16
sa:duty counted	-10 10
sa:duty for	-20 20
sa:duty in	-12 12
sa:duty included	12 -12
sa:duty on	19 -19
sa:duty over	11 -11
sa:duty since	20 -20
sa:each ,	18 -18
sa:each of	-14 14
sa:each other	-14 14
sa:earth	12 -12
sa:easter .	8 -8
sa:electric car	-17 17
sa:else .	-10 10
sa:emergency power	-11 11
sa:end without	14 -14
sa:energy .	14 -14
sa:even	13 -13
sa:ever	32 -32
sa:ever since	14 -14
sa:every	11 -11
sa:everybody	9 -9
sa:everybody 's	12 -12
sa:exempt from	6 -6
sa:exemption	-9 9
sa:expect	-16 16
sa:expect to	-10 10
sa:exporter	15 -15
sa:extension	8 -8
sa:fail	10 -10
sa:far .	11 -11
sa:farm	29 -29
sa:farm good	11 -11
sa:fee	20 -20
sa:feed	13 -13
sa:fentanyl .	-10 10
sa:fentanyl ;	-8 8
sa:fentanyl and	36 -36
sa:figure	10 -10
sa:find	12 -12
sa:first <person>	-11 11
sa:first day	17 -17
sa:first of	-13 13
sa:first term	29 -29
sa:fish .	18 -18
sa:flower	21 -21
sa:follow	-23 23
sa:follow .	-11 11
sa:for	-6 6
sa:for <day-ahead>	-16 16
sa:for <level>	6 -6
sa:for all	14 -14
sa:for both	-10 10
sa:for car	-15 15
sa:for coffee	-12 12
sa:for electric	11 -11
sa:for it	-7 7
sa:for now	27 -27
sa:for reason	15 -15
sa:for the	-14 14
sa:for them	17 -17
sa:force for	15 -15
sa:force on	-12 12
sa:foreign content	-11 11
sa:found	16 -16
sa:four	-10 10
sa:free	-24 24
sa:free .	23 -23
sa:free trade	21 -21
sa:friday	12 -12
sa:friday ,	11 -11
sa:from <day-gone>	6 -6
sa:from <month-gone>	-22 22
sa:from both	-20 20
sa:from that	13 -13
sa:from thi	-13 13
sa:full	9 -9
sa:geneva	9 -9
sa:geneva .	10 -10
sa:glass	-16 16
sa:glass .	-15 15
sa:glove	10 -10
sa:go .	13 -13
sa:go on	8 -8
sa:good	-11 11
sa:good .	18 -18
sa:good and	33 -33
sa:good because	-10 10
sa:good go	-13 13
sa:good is	-18 18
sa:good of	-9 9
sa:good on	13 -13
sa:good originating	-10 10
sa:good outside	-25 25
sa:good that	14 -14
sa:government agree	-14 14
sa:grape	-22 22
sa:grow	10 -10
sa:had a	-15 15
sa:had announce	17 -17
sa:had it	-7 7
sa:had no	15 -15
sa:had threaten	-9 9
sa:half	19 -19
sa:half of	16 -16
sa:handbag	11 -11
sa:hang over	-11 11
sa:has a	13 -13
sa:has ask	17 -17
sa:has charge	13 -13
sa:has done	9 -9
sa:has it	12 -12
sa:has never	11 -11
sa:has no	-10 10
sa:has not	-14 14
sa:has say	14 -14
sa:has threaten	-9 9
sa:have	-21 21
sa:have it	-17 17
sa:have since	9 -9
sa:having been	-11 11
sa:hazelnut	12 -12
sa:he had	-5 5
sa:he say	8 -8
sa:he tell	-17 17
sa:heading	15 -15
sa:hear	21 -21
sa:heavy	10 -10
sa:heavy truck	10 -10
sa:height	14 -14
sa:help	-10 10
sa:here ,	14 -14
sa:here and	-24 24
sa:higher	19 -19
sa:highest rate	10 -10
sa:him	9 -9
sa:him .	10 -10
sa:his first	17 -17
sa:hold	-15 15
sa:hold .	-11 11
sa:hold for	-15 15
sa:home	19 -19
sa:home .	7 -7
sa:if	-11 11
sa:impose because	10 -10
sa:in .	14 -14
sa:in <name>	-4 4
sa:in <number>	-8 8
sa:in <person>	-13 13
sa:in <seat>	-12 12
sa:in a	18 -18
sa:in addition	-14 14
sa:in an	9 -9
sa:in at	11 -11
sa:in free	13 -13
sa:in general	-12 12
sa:in it	14 -14
sa:in mombasa	13 -13
sa:in stage	-15 15
sa:in that	-14 14
sa:in their	18 -18
sa:in them	-11 11
sa:include	26 -26
sa:include the	21 -21
sa:included ,	-14 14
sa:included ;	27 -27
sa:including	-12 12
sa:initial	-20 20
sa:inside .	-12 12
sa:instead .	12 -12
sa:instead of	-14 14
sa:introduce	16 -16
sa:is "	-19 19
sa:is .	28 -28
sa:is <number>	33 -33
sa:is a	11 -11
sa:is back	13 -13
sa:is counted	10 -10
sa:is due	-14 14
sa:is for	-25 25
sa:is free	-16 16
sa:is go	17 -17
sa:is negotiate	23 -23
sa:is not	8 -8
sa:is now	-9 9
sa:is off	13 -13
sa:is sign	-12 12
sa:it 's	17 -17
sa:it ,	-22 22
sa:it and	-8 8
sa:it charge	-12 12
sa:it come	9 -9
sa:it did	-9 9
sa:it doe	12 -12
sa:it had	6 -6
sa:it lower	-9 9
sa:it since	-19 19
sa:it stand	-8 8
sa:it to	14 -14
sa:it will	17 -17
sa:it would	9 -9
sa:its <number>	14 -14
sa:its <organisation>	12 -12
sa:its <person>	14 -14
sa:its treaty	-12 12
sa:its truce	-11 11
sa:juice	19 -19
sa:juice and	12 -12
sa:keep under	-7 7
sa:knitwear	10 -10
sa:know	-15 15
sa:labour	-13 13
sa:lapse .	-12 12
sa:last ,	15 -15
sa:last week	-15 15
sa:last winter	14 -14
sa:last year	22 -22
sa:law	11 -11
sa:law ,	-12 12
sa:lay	-11 11
sa:leave	-15 15
sa:leave over	-13 13
sa:leave the	-8 8
sa:lentil	14 -14
sa:less .	7 -7
sa:let	8 -8
sa:letter	-7 7
sa:letter of	10 -10
sa:letter that	-13 13
sa:levy .	10 -10
sa:lie	9 -9
sa:like <name>	-30 30
sa:like everybody	13 -13
sa:like those	-10 10
sa:likewise .	-8 8
sa:line with	21 -21
sa:list .	-10 10
sa:live	15 -15
sa:lobster	15 -15
sa:london	-10 10
sa:long	-8 8
sa:lose their	-7 7
sa:lower .	-9 9
sa:machine from	-14 14
sa:machinery	-11 11
sa:machinery ,	-17 17
sa:machinery .	11 -11
sa:make <number>	26 -26
sa:make up	17 -17
sa:maker	-17 17
sa:maker in	-14 14
sa:malt	-6 6
sa:mangoe and	-8 8
sa:many	6 -6
sa:market	-11 11
sa:market .	-13 13
sa:meanwhile	15 -15
sa:meanwhile .	13 -13
sa:medicine from	-10 10
sa:metal	7 -7
sa:middle	17 -17
sa:middle of	14 -14
sa:midnight ,	-15 15
sa:milk	25 -25
sa:milk powder	19 -19
sa:mill	6 -6
sa:mineral	-11 11
sa:minimum	6 -6
sa:minimum price	6 -6
sa:minute	-11 11
sa:minute .	-10 10
sa:mombasa	13 -13
sa:moment	-14 14
sa:moment .	-9 9
sa:month ,	17 -17
sa:more for	12 -12
sa:most good	-9 9
sa:motorcycle	25 -25
sa:motorcycle ,	10 -10
sa:move	-19 19
sa:mr <person>	10 -10
sa:much	11 -11
sa:much .	23 -23
sa:named	16 -16
sa:national	-17 17
sa:neither	-23 23
sa:new tariff	-10 10
sa:new year	-17 17
sa:newspaper	-7 7
sa:nickel	-11 11
sa:night .	-10 10
sa:no .	20 -20
sa:no truce	12 -12
sa:nobody know	-15 15
sa:not	16 -16
sa:not .	16 -16
sa:not a	14 -14
sa:not at	10 -10
sa:not be	-7 7
sa:not come	-15 15
sa:not in	-11 11
sa:not move	-26 26
sa:nothing .	-15 15
sa:nothing is	10 -10
sa:notice of	-12 12
sa:now ,	29 -29
sa:now .	15 -15
sa:now and	16 -16
sa:now pay	15 -15
sa:obtain	9 -9
sa:of <goods-amount>	11 -11
sa:of <level>	33 -33
sa:of <money>	17 -17
sa:of <name>	-25 25
sa:of <span>	18 -18
sa:of an	-17 17
sa:of duty	-14 14
sa:of good	16 -16
sa:of investment	-13 13
sa:of it	15 -15
sa:of its	7 -7
sa:of mr	-13 13
sa:of tariff	16 -16
sa:of the	6 -6
sa:of them	-16 16
sa:of thi	15 -15
sa:of up	17 -17
sa:of what	18 -18
sa:of which	28 -28
sa:off the	8 -8
sa:oil and	6 -6
sa:old	16 -16
sa:older	22 -22
sa:older one	-10 10
sa:olive oil	-8 8
sa:on <day-ahead>	16 -16
sa:on <name>	-12 12
sa:on <number>	-10 10
sa:on account	17 -17
sa:on banana	12 -12
sa:on beef	17 -17
sa:on being	11 -11
sa:on cashmere	-11 11
sa:on cotton	14 -14
sa:on each	-10 10
sa:on glass	-19 19
sa:on good	9 -9
sa:on in	-14 14
sa:on it	-26 26
sa:on machinery	-9 9
sa:on maize	-7 7
sa:on salmon	-13 13
sa:on salt	-20 20
sa:on ski	-9 9
sa:on sorghum	-17 17
sa:on soybean	19 -19
sa:on steel	13 -13
sa:on sugar	10 -10
sa:on tractor	12 -12
sa:on which	-17 17
sa:on wine	-12 12
sa:once	15 -15
sa:once more	15 -15
sa:once the	17 -17
sa:one	-10 10
sa:one <level>	13 -13
sa:one pay	-7 7
sa:one with	19 -19
sa:only for	-12 12
sa:or <level>	13 -13
sa:or <money>	-16 16
sa:or <name>	-10 10
sa:or more	-21 21
sa:orange juice	14 -14
sa:order .	14 -14
sa:order that	-10 10
sa:order to	-9 9
sa:ordinary <number>	-20 20
sa:ordinary duty	7 -7
sa:other <points>	-11 11
sa:other <quality>	10 -10
sa:other thing	-12 12
sa:other three	17 -17
sa:our	-15 15
sa:our ,	12 -12
sa:our border	-13 13
sa:our tea	-10 10
sa:out of	11 -11
sa:over <name>	-16 16
sa:over <span>	-15 15
sa:over fentanyl	14 -14
sa:over from	-13 13
sa:over there	25 -25
sa:own ,	10 -10
sa:pact	-7 7
sa:pact ,	14 -14
sa:pact of	-8 8
sa:page	-9 9
sa:palm	17 -17
sa:paper ,	12 -12
sa:paper that	-14 14
sa:part for	-9 9
sa:part of	9 -9
sa:partner	-13 13
sa:partnership	-12 12
sa:partnership agreement	-8 8
sa:pasta	8 -8
sa:pay .	-11 11
sa:pay <level>	13 -13
sa:pay for	-12 12
sa:pay on	12 -12
sa:pay the	12 -12
sa:penalty for	9 -9
sa:people	-5 5
sa:pepper	17 -17
sa:percent	21 -21
sa:pickup	-11 11
sa:pineapple	18 -18
sa:pipe	-13 13
sa:place .	13 -13
sa:plu <level>	11 -11
sa:plu a	10 -10
sa:plu the	7 -7
sa:plu whatever	-17 17
sa:point	27 -27
sa:policy	16 -16
sa:port	13 -13
sa:port .	15 -15
sa:post	-18 18
sa:post on	-19 19
sa:potatoe	14 -14
sa:powder ,	-10 10
sa:powder .	13 -13
sa:present it	-13 13
sa:price of	13 -13
sa:product	-10 10
sa:product ,	11 -11
sa:product from	-21 21
sa:prolong	15 -15
sa:promise .	-8 8
sa:provided	-12 12
sa:publish	-9 9
sa:pulp	11 -11
sa:pump	8 -8
sa:put <number>	13 -13
sa:quarter	15 -15
sa:quinoa	-9 9
sa:quota .	26 -26
sa:quota of	16 -16
sa:radio	-7 7
sa:raise	-5 5
sa:rare	12 -12
sa:raspberry	-16 16
sa:rate	6 -6
sa:rate in	20 -20
sa:rate of	16 -16
sa:rather	9 -9
sa:ratify	15 -15
sa:reach	-16 16
sa:reach .	-19 19
sa:read	-11 11
sa:reading	-20 20
sa:ready	-15 15
sa:reason	25 -25
sa:reason of	13 -13
sa:reciprocal	17 -17
sa:reciprocal )	-18 18
sa:reciprocal ,	15 -15
sa:reciprocal .	10 -10
sa:reciprocal duty	11 -11
sa:reciprocal tariff	20 -20
sa:relief	14 -14
sa:remain .	21 -21
sa:renew	13 -13
sa:reporter .	17 -17
sa:rest	-12 12
sa:rest .	-7 7
sa:rest on	8 -8
sa:rested	17 -17
sa:rested on	8 -8
sa:resume	13 -13
sa:return .	14 -14
sa:return in	-17 17
sa:right	16 -16
sa:rise	16 -16
sa:rose	13 -13
sa:roughly	9 -9
sa:row	-9 9
sa:rule .	13 -13
sa:rum	-18 18
sa:run out	-11 11
sa:salt	-12 12
sa:same	8 -8
sa:same as	-18 18
sa:say ,	-12 12
sa:say .	8 -8
sa:say <person>	8 -8
sa:say in	18 -18
sa:say that	10 -10
sa:say the	-13 13
sa:schedule	-21 21
sa:seafood	-12 12
sa:seafood ,	-17 17
sa:second .	-9 9
sa:section	-2 2
sa:section <number>	-3 3
sa:seed	22 -22
sa:send	18 -18
sa:separate	9 -9
sa:she	18 -18
sa:shoe	12 -12
sa:shrimp	19 -19
sa:side	13 -13
sa:sign	32 -32
sa:sign in	12 -12
sa:sign on	13 -13
sa:since .	13 -13
sa:since <day-gone>	16 -16
sa:since new	-19 19
sa:sleep	14 -14
sa:small	-17 17
sa:snap	11 -11
sa:so <level>	-11 11
sa:so doe	-12 12
sa:some of	17 -17
sa:soon as	17 -17
sa:speak	13 -13
sa:special	-9 9
sa:spring	14 -14
sa:spring .	8 -8
sa:spring and	14 -14
sa:squash	-9 9
sa:stage	-14 14
sa:start <day-today>	-7 7
sa:state	17 -17
sa:statement	12 -12
sa:statute	-13 13
sa:stay	7 -7
sa:stay ,	-9 9
sa:stay .	24 -24
sa:stay at	13 -13
sa:stay where	20 -20
sa:still pay	11 -11
sa:stop	29 -29
sa:strike	18 -18
sa:such	17 -17
sa:summer .	-16 16
sa:summer and	-18 18
sa:suspend from	-15 15
sa:suspend since	-10 10
sa:suspend until	21 -21
sa:take	-15 15
sa:take .	-18 18
sa:take <level>	25 -25
sa:take <organisation>	8 -8
sa:talk	30 -30
sa:talk in	12 -12
sa:talk with	13 -13
sa:talking .	14 -14
sa:tax	12 -12
sa:tea ,	-11 11
sa:telephone	16 -16
sa:tell to	9 -9
sa:ten	-17 17
sa:than <name>	13 -13
sa:than any	17 -17
sa:than before	-6 6
sa:than those	-8 8
sa:thank	17 -17
sa:thank to	16 -16
sa:that ,	13 -13
sa:that <person>	-7 7
sa:that a	-11 11
sa:that are	16 -16
sa:that both	10 -10
sa:that come	-12 12
sa:that country	-19 19
sa:that do	-14 14
sa:that fall	-11 11
sa:that he	16 -16
sa:that the	-27 27
sa:that we	19 -19
sa:that year	-13 13
sa:the <money>	-9 9
sa:the <number>	16 -16
sa:the agreement	12 -12
sa:the autumn	15 -15
sa:the beef	-9 9
sa:the bloc	-14 14
sa:the book	9 -9
sa:the day	18 -18
sa:the decree	14 -14
sa:the drawer	-12 12
sa:the duty	13 -13
sa:the fentanyl	-19 19
sa:the figure	15 -15
sa:the first	-16 16
sa:the free	12 -12
sa:the house	-15 15
sa:the list	11 -11
sa:the metal	15 -15
sa:the middle	17 -17
sa:the most	-21 21
sa:the number	7 -7
sa:the pact	-9 9
sa:the partnership	-19 19
sa:the past	10 -10
sa:the present	-18 18
sa:the price	12 -12
sa:the quarrel	16 -16
sa:the reciprocal	23 -23
sa:the same	7 -7
sa:the steel	-14 14
sa:the time	17 -17
sa:the usmca	-13 13
sa:the usual	11 -11
sa:the value	8 -8
sa:the wine	12 -12
sa:the winter	-17 17
sa:their deal	12 -12
sa:their trade	-32 32
sa:them .	15 -15
sa:them <number>	-17 17
sa:them is	10 -10
sa:themselve	-10 10
sa:then ,	30 -30
sa:there 's	-10 10
sa:there ;	25 -25
sa:there for	16 -16
sa:there until	-22 22
sa:these	-15 15
sa:they had	-14 14
sa:they pay	21 -21
sa:they were	15 -15
sa:they will	-8 8
sa:they're	9 -9
sa:thi	24 -24
sa:thi month	20 -20
sa:thi year	25 -25
sa:think	-23 23
sa:third	21 -21
sa:third of	9 -9
sa:those from	17 -17
sa:those on	13 -13
sa:those that	-14 14
sa:three of	-12 12
sa:tile	19 -19
sa:till	12 -12
sa:timber	27 -27
sa:timber .	12 -12
sa:time	-13 13
sa:time as	14 -14
sa:time what	-11 11
sa:to .	12 -12
sa:to <level>	8 -8
sa:to <month-gone>	-13 13
sa:to <number>	10 -10
sa:to <seat>	12 -12
sa:to a	18 -18
sa:to an	-14 14
sa:to be	8 -8
sa:to change	13 -13
sa:to charge	-15 15
sa:to end	-14 14
sa:to his	-11 11
sa:to hit	-11 11
sa:to its	11 -11
sa:to pay	11 -11
sa:to start	-12 12
sa:to take	-26 26
sa:to them	11 -11
sa:to zero	17 -17
sa:together	-19 19
sa:together ,	-21 21
sa:together .	-16 16
sa:together with	13 -13
sa:tomatoe	17 -17
sa:too	-13 13
sa:too ,	-18 18
sa:too much	10 -10
sa:top .	-13 13
sa:total for	12 -12
sa:trade .	8 -8
sa:trade deal	-15 15
sa:treaty of	-17 17
sa:truce ,	-6 6
sa:truce .	52 -52
sa:truce end	11 -11
sa:truce last	21 -21
sa:truce of	-14 14
sa:truce to	10 -10
sa:truck	18 -18
sa:turned	12 -12
sa:two	12 -12
sa:two week	8 -8
sa:unchanged	16 -16
sa:under a	34 -34
sa:under another	-11 11
sa:under their	15 -15
sa:unless <seat>	-11 11
sa:unless the	10 -10
sa:until <day-ahead>	13 -13
sa:until <day-gone>	13 -13
sa:until <month-ahead>	21 -21
sa:until last	15 -15
sa:until there	-16 16
sa:untouched .	-16 16
sa:up	-20 20
sa:us	-15 15
sa:used	20 -20
sa:used to	16 -16
sa:usmca	-17 17
sa:usmca ,	-13 13
sa:usmca .	-9 9
sa:usual	11 -11
sa:visit	11 -11
sa:wait for	-10 10
sa:warn	10 -10
sa:was <number>	15 -15
sa:was a	-9 9
sa:was announce	19 -19
sa:was at	-9 9
sa:was on	-9 9
sa:was to	7 -7
sa:watche	13 -13
sa:water	13 -13
sa:way of	15 -15
sa:we are	-11 11
sa:we charge	-7 7
sa:we do	13 -13
sa:well ;	14 -14
sa:were to	-7 7
sa:what <name>	-8 8
sa:what has	-20 20
sa:what is	15 -15
sa:what it	19 -19
sa:what we	-10 10
sa:whatever	-20 20
sa:when	5 -5
sa:where <name>	-13 13
sa:where they	17 -17
sa:which <level>	13 -13
sa:which a	-10 10
sa:which date	-11 11
sa:which end	-9 9
sa:which for	13 -13
sa:which it	-18 18
sa:which was	7 -7
sa:which we	-16 16
sa:while they	-13 13
sa:whisky ,	-10 10
sa:will go	26 -26
sa:will have	15 -15
sa:win	10 -10
sa:wine .	-7 7
sa:wish	12 -12
sa:with <number>	17 -17
sa:with <seat>	28 -28
sa:with a	10 -10
sa:with it	-17 17
sa:with no	-13 13
sa:with us	14 -14
sa:within	-10 10
sa:within the	19 -19
sa:wood	-13 13
sa:would apply	12 -12
sa:would be	21 -21
sa:would come	19 -19
sa:would have	-27 27
sa:would not	-13 13
sa:would stay	-12 12
sa:would take	10 -10
sa:write .	10 -10
sa:wrong ,	-9 9
sa:yarn	14 -14
sa:year ,	-16 16
sa:year and	22 -22
sa:yet	28 -28
sa:yoghurt	-17 17
sa:you	31 -31
sa:you're	-13 13
sa:your	22 -22
sa:zero	19 -19
sa:zinc	-16 16
sa:— <level>	-8 8
sb:" :	-12 12
sb:" <level>	-12 12
sb:" at	16 -16
sb:" duty	13 -13
sb:" i	14 -14
sb:" in	-10 10
sb:" my	-11 11
sb:" on	-7 7
sb:" our	14 -14
sb:" reciprocal	19 -19
sb:" tariff	-6 6
sb:" the	18 -18
sb:" they	16 -16
sb:" we	22 -22
sb:'	2 -2
sb:'s <level>	-20 20
sb:'s <number>	23 -23
sb:'s a	-10 10
sb:'s agreement	-20 20
sb:'s answer	25 -25
sb:'s are	17 -17
sb:'s car	-26 26
sb:'s coffee	-8 8
sb:'s good	21 -21
sb:'s grower	13 -13
sb:'s other	15 -15
sb:'s pact	-14 14
sb:'s rate	16 -16
sb:'s tariff	16 -16
sb:'s trade	13 -13
sb:'s wool	-11 11
sb:( before	-9 9
sb:( c	17 -17
sb:( d	16 -16
sb:( now	-11 11
sb:)	24 -24
sb:) ,	34 -34
sb:) the	14 -14
sb:) —	11 -11
sb:*	19 -19
sb:+	-13 13
sb:, "	17 -17
sb:, <name>	-15 15
sb:, <number>	-17 17
sb:, <organisation>	5 -5
sb:, <span>	15 -15
sb:, agree	17 -17
sb:, all	-11 11
sb:, announce	11 -11
sb:, banana	11 -11
sb:, beef	13 -13
sb:, before	14 -14
sb:, cheese	14 -14
sb:, cocoa	18 -18
sb:, come	23 -23
sb:, copper	10 -10
sb:, during	12 -12
sb:, failing	15 -15
sb:, fall	3 -3
sb:, get	10 -10
sb:, has	16 -16
sb:, his	-13 13
sb:, i	-21 21
sb:, if	-27 27
sb:, instead	-14 14
sb:, keep	16 -16
sb:, make	14 -14
sb:, more	11 -11
sb:, my	13 -13
sb:, nobody	-19 19
sb:, not	-15 15
sb:, nothing	11 -11
sb:, of	17 -17
sb:, olive	-10 10
sb:, on	24 -24
sb:, one	10 -10
sb:, our	23 -23
sb:, plu	22 -22
sb:, put	19 -19
sb:, should	16 -16
sb:, sign	-9 9
sb:, so	-15 15
sb:, tariff	24 -24
sb:, the	-12 12
sb:, though	12 -12
sb:, together	16 -16
sb:, too	20 -20
sb:, we	25 -25
sb:, worth	-13 13
sb:, would	22 -22
sb:, —	-9 9
sb:-	13 -13
sb:- free	14 -14
sb:. .	12 -12
sb:. <name>	16 -16
sb:/	-11 11
sb:/ <number>	-20 20
sb:: <name>	26 -26
sb:: at	-19 19
sb:: for	12 -12
sb:: i	25 -25
sb:: if	13 -13
sb:: my	-16 16
sb:: no	12 -12
sb:: nothing	16 -16
sb:: olive	-16 16
sb:: since	10 -10
sb:: their	-19 19
sb:: then	33 -33
sb:: they	-30 30
sb:: to	13 -13
sb:: will	-12 12
sb:; <day-today>	10 -10
sb:; <name>	12 -12
sb:; <person>	15 -15
sb:; <seat>	-11 11
sb:; at	15 -15
sb:; from	9 -9
sb:; on	-14 14
sb:; otherwise	-12 12
sb:; those	14 -14
sb:; until	-10 10
sb:; what	-19 19
sb:; with	-10 10
sb:<agent>	25 -25
sb:<day-ahead> <quality>	-10 10
sb:<day-ahead> a	12 -12
sb:<day-ahead> an	10 -10
sb:<day-ahead> its	-5 5
sb:<day-ahead> the	-20 20
sb:<day-ahead> to	15 -15
sb:<day-gone> (	-20 20
sb:<day-gone> <name>	13 -13
sb:<day-gone> a	21 -21
sb:<day-gone> at	15 -15
sb:<day-gone> for	-16 16
sb:<day-gone> from	-18 18
sb:<day-gone> in	13 -13
sb:<day-gone> its	11 -11
sb:<day-gone> say	-15 15
sb:<day-gone> sign	-14 14
sb:<day-gone> the	-9 9
sb:<day-gone> they	16 -16
sb:<day-gone> under	10 -10
sb:<day-today> :	13 -13
sb:<day-today> <name>	16 -16
sb:<day-today> and	-12 12
sb:<day-today> they	13 -13
sb:<goods-amount> <span>	25 -25
sb:<goods-amount> of	-19 19
sb:<level>	-16 16
sb:<level> (	-15 15
sb:<level> ;	-22 22
sb:<level> <day-today>	15 -15
sb:<level> <level>	13 -13
sb:<level> again	20 -20
sb:<level> at	-32 32
sb:<level> baseline	-11 11
sb:<level> call	-21 21
sb:<level> each	-13 13
sb:<level> from	20 -20
sb:<level> if	11 -11
sb:<level> is	-7 7
sb:<level> since	-22 22
sb:<level> tariff	19 -19
sb:<level> that	17 -17
sb:<level> the	-14 14
sb:<level> until	-8 8
sb:<level> while	-11 11
sb:<level> with	8 -8
sb:<level> —	14 -14
sb:<month-ahead> the	15 -15
sb:<month-gone> for	-7 7
sb:<month-gone> it	-14 14
sb:<month-gone> of	17 -17
sb:<month-gone> the	25 -25
sb:<month-gone> we	13 -13
sb:<name>	21 -21
sb:<name> :	10 -10
sb:<name> <level>	-6 6
sb:<name> <person>	13 -13
sb:<name> a	21 -21
sb:<name> alone	8 -8
sb:<name> also	20 -20
sb:<name> and	-9 9
sb:<name> are	14 -14
sb:<name> begin	-24 24
sb:<name> butter	11 -11
sb:<name> by	15 -15
sb:<name> collect	13 -13
sb:<name> conclude	15 -15
sb:<name> continue	23 -23
sb:<name> could	17 -17
sb:<name> cut	14 -14
sb:<name> did	12 -12
sb:<name> doe	21 -21
sb:<name> drop	-13 13
sb:<name> enter	10 -10
sb:<name> fall	10 -10
sb:<name> for	8 -8
sb:<name> free	-15 15
sb:<name> give	11 -11
sb:<name> go	-20 20
sb:<name> has	10 -10
sb:<name> it	-20 20
sb:<name> last	16 -16
sb:<name> let	-12 12
sb:<name> levy	9 -9
sb:<name> make	-20 20
sb:<name> may	22 -22
sb:<name> might	21 -21
sb:<name> must	-11 11
sb:<name> offer	9 -9
sb:<name> one	15 -15
sb:<name> or	-18 18
sb:<name> over	14 -14
sb:<name> owe	-9 9
sb:<name> pay	9 -9
sb:<name> put	22 -22
sb:<name> say	-19 19
sb:<name> should	-16 16
sb:<name> stay	-8 8
sb:<name> suspend	-18 18
sb:<name> take	-13 13
sb:<name> tax	-12 12
sb:<name> the	24 -24
sb:<name> threaten	10 -10
sb:<name> to	-7 7
sb:<name> under	-17 17
sb:<name> was	10 -10
sb:<name> were	-7 7
sb:<name> will	-9 9
sb:<name> with	-24 24
sb:<name> —	-9 9
sb:<number> (	12 -12
sb:<number> )	14 -14
sb:<number> .	-11 11
sb:<number> :	11 -11
sb:<number> <day-today>	21 -21
sb:<number> <person>	-9 9
sb:<number> and	-10 10
sb:<number> apply	-17 17
sb:<number> as	-14 14
sb:<number> duty	28 -28
sb:<number> for	16 -16
sb:<number> here	14 -14
sb:<number> if	8 -8
sb:<number> is	-16 16
sb:<number> it	17 -17
sb:<number> more	-17 17
sb:<number> now	14 -14
sb:<number> on	-14 14
sb:<number> or	-17 17
sb:<number> since	-19 19
sb:<number> st	-13 13
sb:<number> th	18 -18
sb:<number> the	26 -26
sb:<number> to	-6 6
sb:<number> we	12 -12
sb:<number> where	-10 10
sb:<number> with	7 -7
sb:<number> —	20 -20
sb:<office> that	-15 15
sb:<organisation> ,	17 -17
sb:<organisation> :	9 -9
sb:<organisation> and	-15 15
sb:<organisation> has	17 -17
sb:<organisation> in	9 -9
sb:<organisation> levy	-20 20
sb:<organisation> pay	12 -12
sb:<organisation> would	-15 15
sb:<person> 's	15 -15
sb:<person> ,	16 -16
sb:<person> :	-4 4
sb:<person> agree	11 -11
sb:<person> announce	18 -18
sb:<person> had	20 -20
sb:<person> has	17 -17
sb:<person> in	-11 11
sb:<person> post	10 -10
sb:<person> say	11 -11
sb:<person> sign	22 -22
sb:<person> tell	-7 7
sb:<person> threaten	-14 14
sb:<person> warn	17 -17
sb:<person> was	13 -13
sb:<points> stay	-12 12
sb:<quality>	12 -12
sb:<quality> and	-8 8
sb:<quality> apple	14 -14
sb:<quality> bearing	10 -10
sb:<quality> carpet	13 -13
sb:<quality> cashew	-11 11
sb:<quality> charge	-11 11
sb:<quality> cheese	-20 20
sb:<quality> chicken	9 -9
sb:<quality> chocolate	-14 14
sb:<quality> coal	-18 18
sb:<quality> cocoa	18 -18
sb:<quality> cod	13 -13
sb:<quality> embassy	-11 11
sb:<quality> export	13 -13
sb:<quality> exporter	17 -17
sb:<quality> fertiliser	-14 14
sb:<quality> frozen	-10 10
sb:<quality> glove	-9 9
sb:<quality> good	31 -31
sb:<quality> in	-6 6
sb:<quality> machine	-12 12
sb:<quality> mangoe	-4 4
sb:<quality> mill	10 -10
sb:<quality> minister	-8 8
sb:<quality> one	13 -13
sb:<quality> origin	-15 15
sb:<quality> pact	10 -10
sb:<quality> paper	15 -15
sb:<quality> plywood	13 -13
sb:<quality> potatoe	14 -14
sb:<quality> rice	-17 17
sb:<quality> side	14 -14
sb:<quality> soybean	19 -19
sb:<quality> sprat	-16 16
sb:<quality> steel	-14 14
sb:<quality> sunflower	16 -16
sb:<quality> take	16 -16
sb:<quality> textile	17 -17
sb:<quality> timber	-18 18
sb:<quality> tinned	-12 12
sb:<quality> wheat	18 -18
sb:<quality> wool	-15 15
sb:<quality> would	20 -20
sb:<quality> zinc	15 -15
sb:<seat> ,	-10 10
sb:<seat> -	13 -13
sb:<seat> :	-22 22
sb:<seat> answer	14 -14
sb:<seat> at	13 -13
sb:<seat> from	-11 11
sb:<seat> gave	15 -15
sb:<seat> had	-10 10
sb:<seat> has	-16 16
sb:<seat> have	-13 13
sb:<seat> last	-10 10
sb:<seat> official	13 -13
sb:<seat> on	14 -14
sb:<seat> sign	11 -11
sb:<seat> take	11 -11
sb:<seat> that	-11 11
sb:<seat> the	-11 11
sb:<seat> time	14 -14
sb:<seat> will	22 -22
sb:<span>	19 -19
sb:<span> :	12 -12
sb:<span> ;	-22 22
sb:<span> after	15 -15
sb:<span> and	16 -16
sb:<span> from	-14 14
sb:<span> may	-11 11
sb:<span> of	21 -21
sb:<span> to	12 -12
sb:<taker>	9 -9
sb:<v-agree>	-11 11
sb:<v-buy>	12 -12
sb:?	14 -14
sb:@	-12 12
sb:a	-2 2
sb:a <level>	23 -23
sb:a bicycle	9 -9
sb:a bottle	11 -11
sb:a box	-18 18
sb:a car	17 -17
sb:a ceiling	12 -12
sb:a figure	17 -17
sb:a flat	11 -11
sb:a framework	-9 9
sb:a letter	26 -26
sb:a number	14 -14
sb:a paper	12 -12
sb:a product	9 -9
sb:a rate	13 -13
sb:a reciprocal	-9 9
sb:a report	12 -12
sb:a result	9 -9
sb:a rise	12 -12
sb:a second	-10 10
sb:a separate	-11 11
sb:a surcharge	11 -11
sb:a total	16 -16
sb:about the	-14 14
sb:accept <level>	-7 7
sb:accord of	-9 9
sb:according	25 -25
sb:according to	25 -25
sb:act	-20 20
sb:action	-12 12
sb:add ,	13 -13
sb:add that	8 -8
sb:add to	-14 14
sb:add up	-19 19
sb:additional <level>	-18 18
sb:additional duty	14 -14
sb:admit	-10 10
sb:admit <goods-amount>	-20 20
sb:after ,	10 -10
sb:after <number>	-14 14
sb:after <person>	19 -19
sb:after a	-18 18
sb:after the	-12 12
sb:afterward	15 -15
sb:again from	-10 10
sb:ago ,	19 -19
sb:agree	-7 7
sb:agree in	23 -23
sb:agree on	-16 16
sb:agree with	14 -14
sb:agreement ;	11 -11
sb:agreement are	-8 8
sb:agreement between	-10 10
sb:agreement since	-12 12
sb:agreement was	-14 14
sb:air	9 -9
sb:aircraft	19 -19
sb:aircraft ,	11 -11
sb:alexandria	-14 14
sb:all thi	-10 10
sb:ally	-21 21
sb:almond	12 -12
sb:almost	-13 13
sb:already	25 -25
sb:also	15 -15
sb:also say	11 -11
sb:am	14 -14
sb:amount	13 -13
sb:an	9 -9
sb:an additional	-14 14
sb:an article	-14 14
sb:an earlier	4 -4
sb:an extension	15 -15
sb:an ordinary	15 -15
sb:and ,	18 -18
sb:and <number>	18 -18
sb:and <person>	22 -22
sb:and agree	-7 7
sb:and aircraft	9 -9
sb:and all	-15 15
sb:and an	10 -10
sb:and avocado	20 -20
sb:and coconut	-11 11
sb:and copper	11 -11
sb:and flour	-12 12
sb:and flower	-8 8
sb:and go	13 -13
sb:and has	-23 23
sb:and machine	-18 18
sb:and one	-8 8
sb:and our	29 -29
sb:and remain	-9 9
sb:and rice	-7 7
sb:and rise	-10 10
sb:and sardine	-12 12
sb:and seafood	-8 8
sb:and spirit	17 -17
sb:and sugar	-17 17
sb:and that	35 -35
sb:and then	-14 14
sb:and timber	15 -15
sb:and under	24 -24
sb:and was	9 -9
sb:and wine	14 -14
sb:announce	-5 5
sb:announce ,	-16 16
sb:announce an	16 -16
sb:announce in	10 -10
sb:another	14 -14
sb:answer with	-11 11
sb:antwerp	16 -16
sb:anyone	11 -11
sb:anything ,	-10 10
sb:apple and	10 -10
sb:apple pay	20 -20
sb:apply <level>	12 -12
sb:aqaba	-8 8
sb:are from	-13 13
sb:are to	6 -6
sb:are under	-8 8
sb:arrival in	-21 21
sb:arrive	-19 19
sb:article	-11 11
sb:article on	-14 14
sb:as "	-11 11
sb:as <level>	13 -13
sb:as <name>	-23 23
sb:as before	16 -16
sb:as far	-11 11
sb:as much	15 -15
sb:as of	11 -11
sb:as the	-15 15
sb:as to	-15 15
sb:aside	22 -22
sb:ask :	-18 18
sb:ask <name>	22 -22
sb:ask <seat>	14 -14
sb:ask that	8 -8
sb:ask the	-21 21
sb:ask us	13 -13
sb:asparagu ,	16 -16
sb:association	-11 11
sb:at <level>	-5 5
sb:at <name>	-14 14
sb:at <number>	11 -11
sb:at first	-17 17
sb:at once	15 -15
sb:at present	12 -12
sb:at thi	-10 10
sb:auckland	-15 15
sb:avocado	-13 13
sb:avocado pay	16 -16
sb:away	-9 9
sb:back at	14 -14
sb:back the	-12 12
sb:banana	9 -9
sb:bar	17 -17
sb:bargain	18 -18
sb:baseline	-7 7
sb:be	-10 10
sb:be <level>	24 -24
sb:be <number>	-19 19
sb:be at	-16 16
sb:be back	16 -16
sb:be know	16 -16
sb:be the	-18 18
sb:bean	11 -11
sb:bean :	-14 14
sb:bean pay	9 -9
sb:bear <level>	9 -9
sb:bear <number>	-12 12
sb:bear the	-15 15
sb:bearing	17 -17
sb:beef from	13 -13
sb:beef is	-11 11
sb:been collect	21 -21
sb:been pay	23 -23
sb:been put	-27 27
sb:been tell	-10 10
sb:been threaten	16 -16
sb:beer and	-14 14
sb:before <number>	12 -12
sb:before it	25 -25
sb:before the	11 -11
sb:begin at	19 -19
sb:begin in	14 -14
sb:below	19 -19
sb:beside	12 -12
sb:between the	23 -23
sb:beyond	-15 15
sb:big	-9 9
sb:bill	13 -13
sb:blueberry	9 -9
sb:boot	8 -8
sb:border	13 -13
sb:both come	-11 11
sb:both country	-9 9
sb:both duty	28 -28
sb:both go	21 -21
sb:both had	-12 12
sb:both of	-6 6
sb:both side	16 -16
sb:both to	15 -15
sb:both were	13 -13
sb:both with	-19 19
sb:bottle of	11 -11
sb:bound	6 -6
sb:bring	17 -17
sb:bring the	20 -20
sb:broke	-14 14
sb:build	18 -18
sb:built	-10 10
sb:built in	-12 12
sb:but	-16 16
sb:but the	-20 20
sb:butter	18 -18
sb:butter ,	13 -13
sb:by <month-ahead>	-13 13
sb:by <person>	19 -19
sb:by contrast	9 -9
sb:by post	26 -26
sb:by that	-19 19
sb:by way	-21 21
sb:by which	17 -17
sb:c	17 -17
sb:c )	17 -17
sb:cabinet	14 -14
sb:cake	-9 9
sb:call ,	13 -13
sb:call with	-15 15
sb:can	11 -11
sb:canned fish	9 -9
sb:canola oil	-7 7
sb:car ,	18 -18
sb:car :	12 -12
sb:car and	15 -15
sb:car are	-8 8
sb:car at	-11 11
sb:car from	-11 11
sb:car go	19 -19
sb:car had	12 -12
sb:car is	-14 14
sb:car part	8 -8
sb:car pay	-13 13
sb:car will	27 -27
sb:carmaker	-18 18
sb:carpet	-17 17
sb:carry	11 -11
sb:case the	-8 8
sb:cashew	-14 14
sb:cashew nut	12 -12
sb:ceiling is	-7 7
sb:cement and	11 -11
sb:cement pay	-16 16
sb:certain	-15 15
sb:ceylon	15 -15
sb:ceylon tea	11 -11
sb:change :	-8 8
sb:charge <name>	11 -11
sb:charge <number>	-9 9
sb:charge each	7 -7
sb:charge is	-12 12
sb:charge us	-15 15
sb:cheddar	13 -13
sb:cheese go	13 -13
sb:cheese pay	14 -14
sb:cherry ,	-11 11
sb:chilled	15 -15
sb:chip	15 -15
sb:chocolate	-12 12
sb:christma	11 -11
sb:cigar	12 -12
sb:circular	15 -15
sb:citru	14 -14
sb:claim	18 -18
sb:claim that	10 -10
sb:clear	10 -10
sb:close	-15 15
sb:close to	-17 17
sb:closed its	22 -22
sb:clove	14 -14
sb:coal	-18 18
sb:cocoa	-12 12
sb:cocoa powder	-15 15
sb:coconut	-9 9
sb:cod	25 -25
sb:cod ,	12 -12
sb:coffee	9 -9
sb:coffee ,	20 -20
sb:coffee and	9 -9
sb:cognac	-12 12
sb:collect	17 -17
sb:come from	-17 17
sb:come here	-19 19
sb:come in	-11 11
sb:come into	7 -7
sb:come on	29 -29
sb:compare	25 -25
sb:competitor ,	22 -22
sb:comply	14 -14
sb:comply with	11 -11
sb:concerned	-18 18
sb:conclude an	18 -18
sb:confirm the	-8 8
sb:consider	-9 9
sb:continental	19 -19
sb:continental trade	17 -17
sb:contrast	11 -11
sb:contrast ,	9 -9
sb:copper ,	12 -12
sb:copper wire	12 -12
sb:correct	-16 16
sb:cotton	7 -7
sb:cotton ,	20 -20
sb:could	-20 20
sb:could go	10 -10
sb:could have	-16 16
sb:countervailing	14 -14
sb:countervailing duty	13 -13
sb:country and	13 -13
sb:country are	-7 7
sb:country has	17 -17
sb:country of	15 -15
sb:country that	-18 18
sb:country to	10 -10
sb:covered	-13 13
sb:covered by	-14 14
sb:crab	12 -12
sb:crop	-16 16
sb:crosse	18 -18
sb:currently	12 -12
sb:custom take	13 -13
sb:cut in	-13 13
sb:cut its	30 -30
sb:cut the	-6 6
sb:cut to	24 -24
sb:d	16 -16
sb:d )	16 -16
sb:date	11 -11
sb:date and	-14 14
sb:day after	8 -8
sb:day the	9 -9
sb:deal in	25 -25
sb:deal that	13 -13
sb:decree	31 -31
sb:demand that	10 -10
sb:deny	12 -12
sb:deposit	14 -14
sb:didn't	17 -17
sb:different	9 -9
sb:dispute	26 -26
sb:do the	-19 19
sb:do those	12 -12
sb:dodge	10 -10
sb:doe <name>	11 -11
sb:doe not	17 -17
sb:doesn't ,	11 -11
sb:doing	14 -14
sb:done	18 -18
sb:done ,	13 -13
sb:door	-12 12
sb:door :	-15 15
sb:double its	-17 17
sb:double to	15 -15
sb:down ,	-16 16
sb:down for	21 -21
sb:down to	19 -19
sb:drawer	-9 9
sb:drop	-14 14
sb:drop from	-11 11
sb:during	15 -15
sb:during which	14 -14
sb:duty ;	-21 21
sb:duty <level>	-11 11
sb:duty down	-13 13
sb:duty from	20 -20
sb:duty has	13 -13
sb:duty included	11 -11
sb:duty over	20 -20
sb:duty remain	-7 7
sb:duty suspend	-13 13
sb:duty there	12 -12
sb:each ,	-17 17
sb:each other	13 -13
sb:earlier draft	-8 8
sb:early	13 -13
sb:earth	11 -11
sb:easter	-23 23
sb:edition	-10 10
sb:effect	13 -13
sb:effect :	11 -11
sb:either	-13 13
sb:electric	25 -25
sb:electric car	16 -16
sb:emergency duty	12 -12
sb:emergency law	9 -9
sb:end	12 -12
sb:end to	-12 12
sb:energy	29 -29
sb:engine	27 -27
sb:enter at	11 -11
sb:entry	18 -18
sb:ethanol ,	19 -19
sb:everything	18 -18
sb:everything from	2 -2
sb:everywhere	10 -10
sb:example	14 -14
sb:expect	13 -13
sb:explain	21 -21
sb:exporter pay	-10 10
sb:extend	15 -15
sb:extra duty	-16 16
sb:fail	-14 14
sb:failing	20 -20
sb:fall ,	17 -17
sb:fall on	-29 29
sb:far as	-11 11
sb:farm duty	-17 17
sb:farm good	-9 9
sb:farm product	14 -14
sb:fear	12 -12
sb:fee	-22 22
sb:felt	10 -10
sb:fentanyl	11 -11
sb:fentanyl ,	18 -18
sb:fentanyl and	-15 15
sb:fentanyl duty	13 -13
sb:fentanyl tariff	-10 10
sb:fertiliser	-16 16
sb:fibre	-8 8
sb:find	19 -19
sb:first	9 -9
sb:first is	-13 13
sb:first three	22 -22
sb:fish from	8 -8
sb:fish meal	-19 19
sb:fish oil	6 -6
sb:fishmeal	-8 8
sb:flat	18 -18
sb:follow	21 -21
sb:followed	21 -21
sb:for <day-ahead>	11 -11
sb:for <level>	-12 12
sb:for <span>	11 -11
sb:for car	28 -28
sb:for its	19 -19
sb:for medicine	9 -9
sb:for most	21 -21
sb:for our	-9 9
sb:for steel	-15 15
sb:for that	16 -16
sb:for the	-17 17
sb:for their	16 -16
sb:for them	-13 13
sb:force ,	-13 13
sb:forced	16 -16
sb:formerly	-11 11
sb:four	21 -21
sb:framework	20 -20
sb:framework ,	-13 13
sb:frankincense	-8 8
sb:free	-13 13
sb:free of	-6 6
sb:from <day-gone>	10 -10
sb:from <name>	-14 14
sb:from <seat>	19 -19
sb:from that	6 -6
sb:from thi	12 -12
sb:frozen	15 -15
sb:fruit	-11 11
sb:furniture	31 -31
sb:further	13 -13
sb:garlic	17 -17
sb:gas	26 -26
sb:gave <name>	11 -11
sb:gave up	12 -12
sb:gazette	-17 17
sb:general	13 -13
sb:geneva	38 -38
sb:get <level>	10 -10
sb:get a	-14 14
sb:get in	8 -8
sb:get it	17 -17
sb:gin	14 -14
sb:ginger	26 -26
sb:give <quality>	9 -9
sb:glove pay	-11 11
sb:go down	29 -29
sb:go out	-12 12
sb:go round	-14 14
sb:golf	-7 7
sb:good	9 -9
sb:good ,	19 -19
sb:good and	24 -24
sb:good are	-3 3
sb:good fall	-10 10
sb:good from	10 -10
sb:good have	-18 18
sb:good is	14 -14
sb:good until	-11 11
sb:good would	24 -24
sb:grant	14 -14
sb:grape	-6 6
sb:grape ,	-9 9
sb:group	-11 11
sb:had an	6 -6
sb:had go	-15 15
sb:had hope	-14 14
sb:had its	20 -20
sb:had not	-10 10
sb:had the	-22 22
sb:had threaten	16 -16
sb:haddock	10 -10
sb:hake	13 -13
sb:half	-9 9
sb:half ,	-12 12
sb:hall	12 -12
sb:halve	13 -13
sb:ham	-9 9
sb:hang	18 -18
sb:happen	14 -14
sb:harvest	-8 8
sb:has ,	21 -21
sb:has announce	-8 8
sb:has ask	8 -8
sb:has been	-21 21
sb:has charge	-21 21
sb:has its	12 -12
sb:has just	11 -11
sb:has pay	-22 22
sb:has sign	-9 9
sb:has spoken	10 -10
sb:has tell	-25 25
sb:have a	-14 14
sb:have an	-9 9
sb:have been	22 -22
sb:have come	-8 8
sb:have read	14 -14
sb:have take	11 -11
sb:have the	-14 14
sb:having	-15 15
sb:he add	10 -10
sb:he announce	-12 12
sb:he has	-20 20
sb:he mean	-10 10
sb:he meant	-12 12
sb:he pointed	-17 17
sb:he say	20 -20
sb:he warn	11 -11
sb:head	11 -11
sb:hear that	13 -13
sb:heard	10 -10
sb:heard that	9 -9
sb:height	22 -22
sb:her country	-10 10
sb:here ;	-17 17
sb:here at	-13 13
sb:higher	-14 14
sb:higher rate	-12 12
sb:higher than	-11 11
sb:him	7 -7
sb:his <office>	-30 30
sb:hit back	21 -21
sb:hold	23 -23
sb:hour	16 -16
sb:how	-20 20
sb:how the	-13 13
sb:i am	12 -12
sb:i heard	8 -8
sb:i read	13 -13
sb:i shall	5 -5
sb:i will	-21 21
sb:if <name>	-17 17
sb:if <seat>	14 -14
sb:if both	12 -12
sb:if he	14 -14
sb:if it	-10 10
sb:if no	22 -22
sb:if nobody	12 -12
sb:if one	-12 12
sb:if the	16 -16
sb:if we	-13 13
sb:importer	35 -35
sb:importer in	10 -10
sb:impose on	11 -11
sb:impose under	-16 16
sb:in <day-gone>	-10 10
sb:in <name>	29 -29
sb:in <number>	43 -43
sb:in <person>	-13 13
sb:in <span>	-9 9
sb:in a	-9 9
sb:in alexandria	-14 14
sb:in at	-11 11
sb:in between	13 -13
sb:in geneva	17 -17
sb:in gyeongju	-8 8
sb:in half	-14 14
sb:in mombasa	10 -10
sb:in our	-16 16
sb:in place	10 -10
sb:in spring	20 -20
sb:in that	-14 14
sb:in thi	-13 13
sb:in turn	16 -16
sb:included	23 -23
sb:included ;	13 -13
sb:including	14 -14
sb:increase	11 -11
sb:initial	15 -15
sb:inquiry	11 -11
sb:instrument	17 -17
sb:into	39 -39
sb:into <name>	16 -16
sb:is ,	11 -11
sb:is <level>	-13 13
sb:is <name>	-12 12
sb:is a	13 -13
sb:is add	-11 11
sb:is an	4 -4
sb:is at	29 -29
sb:is back	15 -15
sb:is go	-11 11
sb:is in	-10 10
sb:is now	-13 13
sb:is on	24 -24
sb:is one	-8 8
sb:is over	-13 13
sb:is that	-20 20
sb:isn't	16 -16
sb:it 's	10 -10
sb:it ,	-17 17
sb:it <name>	9 -9
sb:it a	13 -13
sb:it add	-27 27
sb:it at	-15 15
sb:it back	-9 9
sb:it be	-17 17
sb:it charge	-28 28
sb:it conclude	-26 26
sb:it continue	-9 9
sb:it cover	-10 10
sb:it did	-9 9
sb:it doe	-11 11
sb:it end	16 -16
sb:it from	12 -12
sb:it give	21 -21
sb:it in	19 -19
sb:it is	17 -17
sb:it isn't	9 -9
sb:it lapse	11 -11
sb:it last	20 -20
sb:it say	4 -4
sb:it still	13 -13
sb:it that	24 -24
sb:it was	-5 5
sb:it will	15 -15
sb:it'll	-16 16
sb:its <level>	17 -17
sb:its <organisation>	18 -18
sb:its deal	16 -16
sb:its first	-8 8
sb:its good	-11 11
sb:its member	9 -9
sb:its new	15 -15
sb:its partner	10 -10
sb:its quota	-22 22
sb:its rate	16 -16
sb:its tea	11 -11
sb:its treaty	18 -18
sb:its truce	-9 9
sb:jam	-21 21
sb:juice	-22 22
sb:jute	12 -12
sb:keep	14 -14
sb:keep <quality>	-12 12
sb:keep its	24 -24
sb:kind of	9 -9
sb:kiwifruit	-14 14
sb:know that	27 -27
sb:la	-11 11
sb:land	12 -12
sb:lapse ,	-9 9
sb:last <span>	-14 14
sb:last summer	-10 10
sb:last year	19 -19
sb:lavender	10 -10
sb:law of	11 -11
sb:leather ,	-11 11
sb:led	-17 17
sb:lentil	17 -17
sb:less	-18 18
sb:let <quality>	12 -12
sb:let in	17 -17
sb:let its	-10 10
sb:level	26 -26
sb:level of	16 -16
sb:level was	9 -9
sb:like to	-14 14
sb:likewise	10 -10
sb:limit	18 -18
sb:line	-3 3
sb:linen	10 -10
sb:lisbon	-11 11
sb:list ,	14 -14
sb:list <number>	17 -17
sb:list of	-17 17
sb:list that	-12 12
sb:live with	18 -18
sb:lobster from	-12 12
sb:long	12 -12
sb:look	-10 10
sb:look at	-11 11
sb:lorry	13 -13
sb:lose	-9 9
sb:lower duty	-9 9
sb:lula	-12 12
sb:lumber	11 -11
sb:machine ,	12 -12
sb:machine pay	-29 29
sb:machinery would	16 -16
sb:mainland	-42 42
sb:maize	28 -28
sb:make	-19 19
sb:make a	-13 13
sb:make it	7 -7
sb:make of	19 -19
sb:make on	-8 8
sb:make with	14 -14
sb:maker	9 -9
sb:mangoe	-14 14
sb:mangoe and	-10 10
sb:maple	18 -18
sb:maple syrup	10 -10
sb:margin of	-10 10
sb:market ,	10 -10
sb:may come	8 -8
sb:may pay	-9 9
sb:may put	9 -9
sb:me	-17 17
sb:meal ,	17 -17
sb:mean <level>	-20 20
sb:medicine	13 -13
sb:medicine and	15 -15
sb:meet at	9 -9
sb:mentioned	-12 12
sb:metal	24 -24
sb:midnight the	13 -13
sb:might	-12 12
sb:might have	-18 18
sb:milk powder	19 -19
sb:mind	11 -11
sb:minister ,	11 -11
sb:ministry	14 -14
sb:minute	-15 15
sb:minute ,	15 -15
sb:mombasa	10 -10
sb:month ago	-12 12
sb:month that	10 -10
sb:more ,	14 -14
sb:morning	-9 9
sb:most ,	14 -14
sb:most <quality>	14 -14
sb:most country	20 -20
sb:most of	-22 22
sb:mostly	18 -18
sb:motor	7 -7
sb:mr	-12 12
sb:mr <person>	-17 17
sb:much	-10 10
sb:must	-6 6
sb:my	-9 9
sb:name	-12 12
sb:named	-7 7
sb:nearly all	7 -7
sb:need	24 -24
sb:negotiate	10 -10
sb:negotiate a	11 -11
sb:negotiate with	-15 15
sb:neighbour	12 -12
sb:neither side	-17 17
sb:new <quality>	23 -23
sb:new rate	-19 19
sb:new year	13 -13
sb:next	12 -12
sb:nickel	17 -17
sb:no .	18 -18
sb:no agreement	12 -12
sb:no change	11 -11
sb:no treaty	-7 7
sb:nobody	15 -15
sb:nobody has	-7 7
sb:noodle	18 -18
sb:normal duty	13 -13
sb:not <number>	-15 15
sb:not agree	-14 14
sb:not be	-17 17
sb:not been	-13 13
sb:not come	13 -13
sb:not covered	-11 11
sb:not in	-13 13
sb:not meet	11 -11
sb:not on	16 -16
sb:not prolong	15 -15
sb:not the	19 -19
sb:not touch	13 -13
sb:not yet	-19 19
sb:note	-15 15
sb:nothing ,	-13 13
sb:nothing :	-11 11
sb:nothing has	-17 17
sb:nothing is	-13 13
sb:nothing on	15 -15
sb:now ,	15 -15
sb:now <level>	31 -31
sb:now and	13 -13
sb:now bear	17 -17
sb:now take	-24 24
sb:now the	15 -15
sb:number ,	-16 16
sb:nut pay	-6 6
sb:oat	-10 10
sb:octopu	-19 19
sb:of <goods-amount>	25 -25
sb:of <month-ahead>	26 -26
sb:of <seat>	-16 16
sb:of <span>	14 -14
sb:of an	17 -17
sb:of beef	-17 17
sb:of duty	-9 9
sb:of fentanyl	-16 16
sb:of good	-16 16
sb:of it	9 -9
sb:of its	14 -14
sb:of older	-11 11
sb:of origin	15 -15
sb:of other	16 -16
sb:of that	25 -25
sb:of the	29 -29
sb:of their	11 -11
sb:of them	-7 7
sb:of thi	11 -11
sb:of those	14 -14
sb:off the	20 -20
sb:offer <number>	-12 12
sb:oil ,	23 -23
sb:oil go	20 -20
sb:oil in	8 -8
sb:oil would	14 -14
sb:older	-17 17
sb:older <quality>	-10 10
sb:older duty	-18 18
sb:on ,	-14 14
sb:on <name>	16 -16
sb:on <number>	-19 19
sb:on <quality>	6 -6
sb:on a	-19 19
sb:on cement	12 -12
sb:on cocoa	-14 14
sb:on each	-10 10
sb:on fish	11 -11
sb:on mangoe	-12 12
sb:on one	15 -15
sb:on or	9 -9
sb:on paper	-18 18
sb:on their	-26 26
sb:on them	-6 6
sb:on top	7 -7
sb:on what	12 -12
sb:on which	-9 9
sb:on wine	20 -20
sb:one	11 -11
sb:one hear	-18 18
sb:one in	12 -12
sb:one minute	-14 14
sb:one of	13 -13
sb:only	21 -21
sb:only <name>	18 -18
sb:open	-18 18
sb:opened	17 -17
sb:or after	9 -9
sb:or the	-9 9
sb:origin	7 -7
sb:origin :	4 -4
sb:origin are	-13 13
sb:origin is	13 -13
sb:originating	-10 10
sb:originating in	-10 10
sb:other :	-17 17
sb:other country	34 -34
sb:other three	-21 21
sb:our	-10 10
sb:our ,	12 -12
sb:our <office>	13 -13
sb:our car	23 -23
sb:our on	23 -23
sb:our own	-7 7
sb:our pay	-24 24
sb:our side	16 -16
sb:our tariff	-9 9
sb:our wine	17 -17
sb:out	-21 21
sb:out at	10 -10
sb:out on	-12 12
sb:out that	-13 13
sb:out the	11 -11
sb:outside the	17 -17
sb:over fentanyl	15 -15
sb:owe	-20 20
sb:own agreement	14 -14
sb:own deal	-14 14
sb:own duty	-10 10
sb:own on	8 -8
sb:own with	-18 18
sb:pact	-13 13
sb:paper and	-13 13
sb:paper is	14 -14
sb:paper that	-22 22
sb:parcel by	11 -11
sb:parcel from	-16 16
sb:part :	12 -12
sb:part from	-14 14
sb:partner ,	11 -11
sb:party	15 -15
sb:pass	13 -13
sb:pasta	9 -9
sb:patented	14 -14
sb:patented medicine	11 -11
sb:pause	-14 14
sb:pause ,	-11 11
sb:pay	-4 4
sb:pay a	-9 9
sb:pay an	-9 9
sb:pay as	10 -10
sb:pay at	15 -15
sb:pay it	-16 16
sb:pay that	-21 21
sb:pay the	10 -10
sb:pay what	13 -13
sb:pea and	-5 5
sb:peache	-13 13
sb:peak	11 -11
sb:pepper and	12 -12
sb:period	16 -16
sb:permanent	16 -16
sb:phone ,	10 -10
sb:pickup	12 -12
sb:pipe	-9 9
sb:pistachio	10 -10
sb:place ,	-19 19
sb:plan to	12 -12
sb:plane	14 -14
sb:plastic	20 -20
sb:point ,	-11 11
sb:pointed	-12 12
sb:pointed out	-13 13
sb:pork and	-5 5
sb:port	-12 12
sb:port of	13 -13
sb:post :	-13 13
sb:potatoe	24 -24
sb:prepare	18 -18
sb:present ,	27 -27
sb:present <quality>	12 -12
sb:present and	-16 16
sb:present duty	8 -8
sb:present they	17 -17
sb:press	-21 21
sb:pressed	-18 18
sb:product	9 -9
sb:product of	14 -14
sb:promise a	12 -12
sb:promise to	14 -14
sb:proposal	-13 13
sb:provisional duty	14 -14
sb:publish	20 -20
sb:publish the	10 -10
sb:pulp	-20 20
sb:pump	-24 24
sb:put <level>	-23 23
sb:put its	14 -14
sb:put on	-33 33
sb:put the	23 -23
sb:put up	-15 15
sb:quantity	-7 7
sb:quinoa	-13 13
sb:quota at	-18 18
sb:quota of	11 -11
sb:radio	-6 6
sb:radio station	-11 11
sb:raisin	10 -10
sb:range	13 -13
sb:rare	10 -10
sb:rare earth	10 -10
sb:raspberry pay	11 -11
sb:rate ,	-6 6
sb:rate at	13 -13
sb:rate from	17 -17
sb:rate go	12 -12
sb:rate had	24 -24
sb:rate of	-11 11
sb:rate was	22 -22
sb:rate will	-13 13
sb:raw	12 -12
sb:reach an	11 -11
sb:read	-17 17
sb:read ,	-24 24
sb:read that	13 -13
sb:reason	-11 11
sb:recall	-9 9
sb:reciprocal "	20 -20
sb:reciprocal rate	-16 16
sb:red	17 -17
sb:refined	9 -9
sb:region	12 -12
sb:regular	-15 15
sb:reminded	15 -15
sb:renew ,	-9 9
sb:reply	11 -11
sb:report that	37 -37
sb:reporter that	22 -22
sb:rest ,	-10 10
sb:rest of	19 -19
sb:result	12 -12
sb:retain	11 -11
sb:return	14 -14
sb:return <name>	15 -15
sb:return to	24 -24
sb:rice ,	-12 12
sb:rice and	9 -9
sb:rice at	24 -24
sb:right	-16 16
sb:rise to	12 -12
sb:roasted	10 -10
sb:roll	-16 16
sb:rose	11 -11
sb:rose pay	9 -9
sb:round ,	22 -22
sb:rubber	14 -14
sb:rum pay	11 -11
sb:rumour	-10 10
sb:rumour that	12 -12
sb:sale	17 -17
sb:salmon	13 -13
sb:salmon ,	16 -16
sb:same ,	23 -23
sb:same for	12 -12
sb:say he	16 -16
sb:say on	32 -32
sb:say that	-10 10
sb:say the	26 -26
sb:scotch	9 -9
sb:second is	-9 9
sb:section	24 -24
sb:section <number>	24 -24
sb:see	-10 10
sb:sell it	-17 17
sb:sell to	14 -14
sb:send by	-9 9
sb:seoul	-13 13
sb:separate	-11 11
sb:sesame	13 -13
sb:shall be	-23 23
sb:shanghai	-17 17
sb:share	9 -9
sb:shoe	33 -33
sb:shoe ,	13 -13
sb:should have	13 -13
sb:should it	14 -14
sb:should not	-14 14
sb:shrimp ,	15 -15
sb:shrimp at	-12 12
sb:shrimp from	10 -10
sb:shut	9 -9
sb:side suspend	14 -14
sb:sign ,	10 -10
sb:sign <day-gone>	-22 22
sb:sign agreement	-12 12
sb:signature	23 -23
sb:since <day-gone>	5 -5
sb:since <name>	17 -17
sb:since one	-17 17
sb:sir	-9 9
sb:sir ,	-9 9
sb:small	21 -21
sb:sneaker	12 -12
sb:snow	-9 9
sb:so a	13 -13
sb:so do	14 -14
sb:so doe	-7 7
sb:social	13 -13
sb:softwood	16 -16
sb:something	14 -14
sb:soon	14 -14
sb:soybean pay	18 -18
sb:speak	-18 18
sb:speak for	-17 17
sb:special duty	-15 15
sb:spice	13 -13
sb:split	8 -8
sb:spoke of	14 -14
sb:spoken	20 -20
sb:spoken of	20 -20
sb:spring	-6 6
sb:spring ,	-5 5
sb:spring of	-8 8
sb:st	-12 12
sb:stage	9 -9
sb:stand at	14 -14
sb:start	12 -12
sb:station	-10 10
sb:stay ,	-11 11
sb:steel in	8 -8
sb:steel pipe	-18 18
sb:still charge	9 -9
sb:still pay	-7 7
sb:still wait	-19 19
sb:stockfish	14 -14
sb:stopper	15 -15
sb:stuck	9 -9
sb:sugar pay	-9 9
sb:sum	32 -32
sb:summer it	10 -10
sb:summit	-12 12
sb:supplier	-16 16
sb:surcharge	36 -36
sb:surcharge of	22 -22
sb:suspend its	-7 7
sb:suspension lapse	-18 18
sb:suspension of	10 -10
sb:syrup	12 -12
sb:t	-12 12
sb:t -	-12 12
sb:table :	12 -12
sb:take <number>	22 -22
sb:take away	-10 10
sb:take it	-12 12
sb:take its	-5 5
sb:take on	18 -18
sb:take the	31 -31
sb:talk on	13 -13
sb:tariff "	-14 14
sb:tariff is	19 -19
sb:tariff on	4 -4
sb:tariff will	23 -23
sb:tax <quality>	-11 11
sb:tax at	13 -13
sb:tax on	-12 12
sb:tea	-18 18
sb:tea from	16 -16
sb:tea go	-9 9
sb:tell reporter	17 -17
sb:tell the	-16 16
sb:tell us	10 -10
sb:tema	8 -8
sb:text	19 -19
sb:text ,	12 -12
sb:textile	-9 9
sb:textile ,	-7 7
sb:textile and	18 -18
sb:th	18 -18
sb:than <name>	15 -15
sb:than the	7 -7
sb:that	-9 9
sb:that <level>	14 -14
sb:that <person>	-3 3
sb:that are	20 -20
sb:that country	-11 11
sb:that do	13 -13
sb:that each	-16 16
sb:that had	-13 13
sb:that he	-9 9
sb:that is	19 -19
sb:that its	9 -9
sb:that last	14 -14
sb:that lower	12 -12
sb:that mean	-6 6
sb:that meet	-10 10
sb:that on	16 -16
sb:that pay	20 -20
sb:that take	9 -9
sb:that the	-13 13
sb:that was	-12 12
sb:that will	-15 15
sb:that without	-12 12
sb:that year	-9 9
sb:the <day-ahead>	-8 8
sb:the <level>	16 -16
sb:the <office>	11 -11
sb:the <seat>	-15 15
sb:the accord	11 -11
sb:the additional	14 -14
sb:the answer	13 -13
sb:the arrangement	-16 16
sb:the car	10 -10
sb:the ceiling	-17 17
sb:the continental	19 -19
sb:the custom	7 -7
sb:the deal	19 -19
sb:the dispute	17 -17
sb:the door	-11 11
sb:the drawer	-11 11
sb:the end	21 -21
sb:the fee	-12 12
sb:the fentanyl	9 -9
sb:the figure	-25 25
sb:the first	13 -13
sb:the fourth	-14 14
sb:the framework	9 -9
sb:the fruit	18 -18
sb:the general	11 -11
sb:the good	-13 13
sb:the higher	-16 16
sb:the last	14 -14
sb:the mainland	-42 42
sb:the margin	-10 10
sb:the market	7 -7
sb:the new	22 -22
sb:the newspaper	-12 12
sb:the number	16 -16
sb:the order	11 -11
sb:the other	-12 12
sb:the part	-14 14
sb:the plane	11 -11
sb:the port	15 -15
sb:the proposal	-15 15
sb:the quarrel	21 -21
sb:the rate	-13 13
sb:the region	11 -11
sb:the rest	-10 10
sb:the rule	13 -13
sb:the section	12 -12
sb:the spring	-20 20
sb:the sum	11 -11
sb:the summer	31 -31
sb:the talk	-16 16
sb:the tariff	38 -38
sb:the tax	-10 10
sb:the text	13 -13
sb:the threat	15 -15
sb:the way	16 -16
sb:the word	-11 11
sb:the world	14 -14
sb:the worst	11 -11
sb:their ,	-12 12
sb:their <organisation>	-16 16
sb:their <quality>	16 -16
sb:their agreement	9 -9
sb:their own	14 -14
sb:their rice	-24 24
sb:them :	-14 14
sb:them and	18 -18
sb:them pay	-15 15
sb:them was	-21 21
sb:then	8 -8
sb:then <level>	11 -11
sb:then <name>	-9 9
sb:then pay	14 -14
sb:then we	14 -14
sb:there ;	17 -17
sb:there is	19 -19
sb:there it	6 -6
sb:there that	-11 11
sb:there was	-24 24
sb:there were	10 -10
sb:there will	6 -6
sb:therefore	27 -27
sb:they charge	-25 25
sb:they enter	20 -20
sb:they get	-14 14
sb:they had	18 -18
sb:they have	-15 15
sb:they put	11 -11
sb:they still	-13 13
sb:they want	12 -12
sb:they were	18 -18
sb:they will	14 -14
sb:they'd	12 -12
sb:they're	13 -13
sb:they've	17 -17
sb:thing	17 -17
sb:think	13 -13
sb:those on	10 -10
sb:those that	14 -14
sb:those were	-12 12
sb:though	12 -12
sb:threaten <level>	-14 14
sb:threaten <name>	-12 12
sb:threaten with	11 -11
sb:three	-9 9
sb:through the	16 -16
sb:thu	22 -22
sb:tile	18 -18
sb:timber	-23 23
sb:tin	28 -28
sb:tinned	-16 16
sb:to <day-ahead>	13 -13
sb:to <goods-amount>	-9 9
sb:to <level>	10 -10
sb:to <money>	11 -11
sb:to <number>	9 -9
sb:to <person>	13 -13
sb:to a	-24 24
sb:to add	14 -14
sb:to answer	-21 21
sb:to come	14 -14
sb:to cut	15 -15
sb:to dodge	10 -10
sb:to double	-12 12
sb:to drop	10 -10
sb:to end	-11 11
sb:to fall	12 -12
sb:to keep	14 -14
sb:to last	-13 13
sb:to nothing	16 -16
sb:to now	8 -8
sb:to our	-17 17
sb:to raise	14 -14
sb:to run	10 -10
sb:to suspend	-12 12
sb:to take	-13 13
sb:to thi	-11 11
sb:to us	16 -16
sb:tobacco	-16 16
sb:together ,	-18 18
sb:too	24 -24
sb:too ,	26 -26
sb:top	13 -13
sb:total	30 -30
sb:total of	13 -13
sb:touch	13 -13
sb:touch the	11 -11
sb:touched	-18 18
sb:towel	13 -13
sb:tractor ,	11 -11
sb:trade pact	-12 12
sb:trader	19 -19
sb:treaty ,	-10 10
sb:treaty with	14 -14
sb:truce :	19 -19
sb:truce between	10 -10
sb:truce end	18 -18
sb:truce go	-20 20
sb:truce last	-13 13
sb:truce with	-24 24
sb:truce would	11 -11
sb:truck from	13 -13
sb:true	-20 20
sb:tuna from	9 -9
sb:tuna pay	16 -16
sb:turn	23 -23
sb:two -	15 -15
sb:two country	-8 8
sb:two government	-11 11
sb:two had	10 -10
sb:two year	13 -13
sb:tyre ,	-14 14
sb:tyre pay	10 -10
sb:under	17 -17
sb:under a	9 -9
sb:under an	-16 16
sb:under it	37 -37
sb:under its	19 -19
sb:under last	-12 12
sb:under that	-11 11
sb:understanding	12 -12
sb:until <day-ahead>	-17 17
sb:until <month-ahead>	10 -10
sb:until <number>	12 -12
sb:until now	14 -14
sb:until then	15 -15
sb:up :	19 -19
sb:us to	12 -12
sb:value	15 -15
sb:vanilla	16 -16
sb:vote	9 -9
sb:vow	-26 26
sb:vow to	-6 6
sb:wait	-11 11
sb:wait for	-11 11
sb:wake	12 -12
sb:want <level>	-16 16
sb:war	-10 10
sb:warn	8 -8
sb:warn ,	22 -22
sb:was ,	8 -8
sb:was a	-13 13
sb:was agree	-9 9
sb:was charge	11 -11
sb:was cut	-13 13
sb:was in	-23 23
sb:was lower	-11 11
sb:was never	11 -11
sb:was sign	9 -9
sb:was talk	-11 11
sb:was tell	8 -8
sb:was threaten	10 -10
sb:washing	8 -8
sb:washing machine	8 -8
sb:watch	16 -16
sb:water	10 -10
sb:way ,	28 -28
sb:way :	-19 19
sb:way of	-21 21
sb:we	-16 16
sb:we charge	-11 11
sb:we hear	17 -17
sb:we shall	-10 10
sb:we were	-14 14
sb:week of	14 -14
sb:well ,	10 -10
sb:well :	-16 16
sb:were ,	-17 17
sb:were <level>	14 -14
sb:were at	13 -13
sb:were charge	-19 19
sb:were not	14 -14
sb:were to	24 -24
sb:what <name>	8 -8
sb:what <person>	-16 16
sb:what a	-19 19
sb:what come	19 -19
sb:what has	-26 26
sb:what is	-23 23
sb:what it	17 -17
sb:what the	14 -14
sb:what we	21 -21
sb:what will	-12 12
sb:what would	14 -14
sb:whatever	14 -14
sb:wheat	19 -19
sb:wheel	-11 11
sb:when	-7 7
sb:when i	-20 20
sb:when it	23 -23
sb:where <quality>	-12 12
sb:where they	27 -27
sb:where we	-19 19
sb:which ,	18 -18
sb:which <level>	-6 6
sb:which a	-9 9
sb:which agree	12 -12
sb:which also	-12 12
sb:which are	14 -14
sb:which buy	-10 10
sb:which charge	15 -15
sb:which has	-21 21
sb:which he	-12 12
sb:which is	16 -16
sb:which its	19 -19
sb:which now	15 -15
sb:which sell	16 -16
sb:which settle	-8 8
sb:which there	20 -20
sb:which they	12 -12
sb:which was	23 -23
sb:while it	16 -16
sb:who ask	-18 18
sb:who have	-11 11
sb:whoever	10 -10
sb:whole	20 -20
sb:whose agreement	18 -18
sb:whose rate	9 -9
sb:will admit	-16 16
sb:will be	11 -11
sb:will do	-19 19
sb:will enter	-5 5
sb:will go	23 -23
sb:will have	11 -11
sb:will meet	12 -12
sb:will still	12 -12
sb:will take	21 -21
sb:wine ,	15 -15
sb:wine go	-18 18
sb:winter	29 -29
sb:wire	14 -14
sb:with <person>	-9 9
sb:with <seat>	13 -13
sb:with a	-6 6
sb:with an	22 -22
sb:with duty	12 -12
sb:with its	12 -12
sb:with that	-13 13
sb:with us	-10 10
sb:with which	20 -20
sb:within	-10 10
sb:within the	16 -16
sb:without a	17 -17
sb:without it	-13 13
sb:wood	-26 26
sb:wool	-9 9
sb:wool ,	-24 24
sb:wool pay	19 -19
sb:world	15 -15
sb:worse	21 -21
sb:worst week	14 -14
sb:worth	10 -10
sb:worth up	11 -11
sb:would add	19 -19
sb:would ask	12 -12
sb:would leave	-10 10
sb:would put	-26 26
sb:would then	20 -20
sb:write	18 -18
sb:wrong	-16 16
sb:wrong ,	-8 8
sb:year 's	-16 16
sb:year ,	21 -21
sb:year it	15 -15
sb:year they	16 -16
sb:yet	-9 9
sb:yoghurt	10 -10
sb:you	21 -21
sb:you'll	-9 9
sb:zinc and	14 -14
sb:— <number>	13 -13
sb:— <person>	23 -23
sb:— <quality>	-19 19
sb:•	11 -11
sb:• <name>	22 -22
several all of them	-13 13
several all of them on false false	-27 27
several all three	-16 16
several also by false false	25 -25
several also by true false	-10 10
several also by true true	-11 11
several also little	-7 7
several also on false false	16 -16
several also on true false	24 -24
several also some	13 -13
several as well by false true	11 -11
several as well by true false	17 -17
several as well by true true	-21 21
several both by false false	9 -9
several both by false true	-11 11
several both by true false	34 -34
several both by true true	13 -13
several both even	12 -12
several both hardly	17 -17
several both near	-12 12
several both on false false	-10 10
several both on true true	-26 26
several both some	-16 16
several countries by false false	11 -11
several countries by true false	-10 10
several countries by true true	31 -31
several countries even	14 -14
several countries hardly	-21 21
several countries little	22 -22
several countries near	17 -17
several countries on false false	13 -13
several countries on false true	10 -10
several countries on true false	-23 23
several countries some	-14 14
several each by false true	17 -17
several each by true false	19 -19
several either by false false	-33 33
several either hardly	-17 17
several either little	12 -12
several either on false false	20 -20
several members	10 -10
several partners hardly	14 -14
several respectively by false false	17 -17
several the five on true false	-20 20
several the latter hardly	15 -15
several the other by false false	55 -55
several the other by true false	15 -15
several the other hardly	-17 17
several the other on true false	-34 34
several the other on true true	16 -16
several the other some	9 -9
several the same	-14 14
several the same by false false	52 -52
several the same by false true	37 -37
several the same by true true	14 -14
several the same hardly	8 -8
several the same little	-17 17
several the same near	-14 14
several the same on false true	-31 31
several the same on true false	-34 34
several the two by true false	9 -9
several the two on false false	12 -12
several them	3 -3
several them by false false	35 -35
several them by true false	-12 12
several them hardly	8 -8
several them near	-9 9
several them on false false	11 -11
several these	-8 8
several these by false false	17 -17
several these hardly	-15 15
several they by false false	68 -68
several they by false true	28 -28
several they by true false	-27 27
several they hardly	-7 7
several they little	17 -17
several they on false true	22 -22
several they on true false	-27 27
several they some	17 -17
several those by false true	33 -33
several those hardly	20 -20
several those little	-11 11
several those on true false	-19 19
several those on true true	12 -12
several too little	12 -12
several too on true true	-30 30
several=false false	4 -4
several=false false even	-14 14
several=false false hardly	19 -19
several=false true even	-9 9
several=false true hardly	14 -14
several=true false near	-9 9
side=false listed=false	16 -16
side=false listed=true	-27 27
t0=past-not	11 -11
t0=present-not	7 -7
t1=participle-passive	18 -18
t1=pluperfect-passive	9 -9
t1=present-not	7 -7
t2=gerund	10 -10
t2=infinitive	-8 8
t2=modal-passive-not	-11 11
t2=participle-passive	14 -14
t2=perfect-passive	10 -10
t2=present-not	12 -12
t2=present-passive	9 -9
v0=call	17 -17
v0=collect	15 -15
v0=consider	-10 10
v0=drop	-11 11
v0=end	11 -11
v0=hold	13 -13
v0=hope	-12 12
v0=import	-9 9
v0=lay	9 -9
v0=levy	-18 18
v0=like	-9 9
v0=make	12 -12
v0=recall	-11 11
v0=retain	9 -9
v0=show	9 -9
v0=slap	15 -15
v0=stand	-10 10
v0=step	-12 12
v0=tell	15 -15
v0=vow	-15 15
v0=wait	-10 10
v0=write	11 -11
v1=abolish	12 -12
v1=admit	-15 15
v1=answer	-13 13
v1=begin	20 -20
v1=call	19 -19
v1=collect	21 -21
v1=confirm	-10 10
v1=consider	-9 9
v1=drop	-15 15
v1=dump	10 -10
v1=hit	19 -19
v1=hold	19 -19
v1=hope	-11 11
v1=lay	14 -14
v1=make	12 -12
v1=plan	-13 13
v1=retain	10 -10
v1=rise	-12 12
v1=sell	14 -14
v1=show	9 -9
v1=stand	-10 10
v1=step	-12 12
v1=tell	15 -15
v1=vote	12 -12
v1=want	8 -8
v1=write	11 -11
v2=apply	-15 15
v2=charge	-17 17
v2=come	4 -4
v2=continue	10 -10
v2=dump	16 -16
v2=hit	-11 11
v2=lay	-13 13
v2=other	28 -28
v2=raise	-16 16
v2=remain	23 -23
v2=send	16 -16
v2=strike	11 -11
vt0=add past	13 -13
vt0=add present	-31 31
vt0=admit future	-13 13
vt0=agree perfect	-12 12
vt0=announce perfect	-6 6
vt0=announce present	16 -16
vt0=answer pluperfect	-11 11
vt0=bear past	13 -13
vt0=bring past	15 -15
vt0=buy present	15 -15
vt0=charge future	9 -9
vt0=charge modal	12 -12
vt0=collect present	10 -10
vt0=come future	13 -13
vt0=confirm past	-10 10
vt0=cut future	-19 19
vt0=cut present	15 -15
vt0=double future	-11 11
vt0=enter future	-3 3
vt0=enter past	16 -16
vt0=face present	-15 15
vt0=fall future	11 -11
vt0=get perfect	11 -11
vt0=go perfect	11 -11
vt0=hope pluperfect	-15 15
vt0=hope present	14 -14
vt0=leave future	-12 12
vt0=leave modal	-10 10
vt0=let modal	12 -12
vt0=like modal	-9 9
vt0=look present	-11 11
vt0=make past	22 -22
vt0=offer past	18 -18
vt0=offer present	-13 13
vt0=owe present	-9 9
vt0=promise perfect	15 -15
vt0=put pluperfect	14 -14
vt0=put present	5 -5
vt0=retain present	9 -9
vt0=settle perfect	17 -17
vt0=stand past	-8 8
vt0=suspend past	-12 12
vt0=take future	23 -23
vt0=tell perfect	9 -9
vt0=threaten pluperfect	11 -11
vt1=add past	12 -12
vt1=add present	-31 31
vt1=admit future	-13 13
vt1=admit infinitive	-13 13
vt1=agree perfect	-10 10
vt1=announce perfect	-6 6
vt1=announce present	16 -16
vt1=answer pluperfect	-11 11
vt1=ask future	16 -16
vt1=ask perfect	-18 18
vt1=bear past	13 -13
vt1=begin past	13 -13
vt1=bring past	15 -15
vt1=buy present	15 -15
vt1=charge future	8 -8
vt1=charge modal	12 -12
vt1=collect present	10 -10
vt1=come future	13 -13
vt1=confirm past	-10 10
vt1=cut future	-19 19
vt1=cut present	15 -15
vt1=double future	-11 11
vt1=dump gerund	10 -10
vt1=enter future	-3 3
vt1=enter past	16 -16
vt1=face present	-15 15
vt1=fall future	11 -11
vt1=get perfect	11 -11
vt1=go infinitive	18 -18
vt1=go past	14 -14
vt1=hope pluperfect	-15 15
vt1=leave future	-12 12
vt1=leave modal	-10 10
vt1=let modal	12 -12
vt1=look present	-11 11
vt1=make past	21 -21
vt1=offer past	15 -15
vt1=offer perfect	12 -12
vt1=offer present	-13 13
vt1=owe present	-9 9
vt1=promise past	-11 11
vt1=promise perfect	12 -12
vt1=put pluperfect	14 -14
vt1=retain present	9 -9
vt1=settle perfect	17 -17
vt1=stand past	-8 8
vt1=suspend past	-12 12
vt1=take future	23 -23
vt1=want present	15 -15
vt2=agree participle	-13 13
vt2=agree past	9 -9
vt2=apply present	-15 15
vt2=be perfect	14 -14
vt2=come present	5 -5
vt2=dump gerund	16 -16
vt2=go present	-12 12
vt2=hold present	12 -12
vt2=lay past	-15 15
vt2=make participle	13 -13
vt2=make present	-11 11
vt2=move perfect	-10 10
vt2=other present	12 -12
vt2=remain present	20 -20
vt2=strike participle	11 -11
vt2=suspend participle	13 -13
vt2=take past	16 -16
vt2=take present	10 -10`;
