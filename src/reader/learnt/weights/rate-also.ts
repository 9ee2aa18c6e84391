// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	19 -19
a:'s	-13 13
a:'s .	-20 20
a:'s <number>	20 -20
a:'s agreement	14 -14
a:'s deal	11 -11
a:'s good	-20 20
a:*	10 -10
a:-	20 -20
a:<day-ahead> and	-18 18
a:<day-ahead> on	16 -16
a:<day-gone>	-13 13
a:<day-gone> and	18 -18
a:<duty>	12 -12
a:<gate>	20 -20
a:<goods-amount>	9 -9
a:<level-noun>	9 -9
a:<level>	5 -5
a:<level> <day-today>	-12 12
a:<level> from	-12 12
a:<level> were	9 -9
a:<month-gone> .	-18 18
a:<month-gone> and	6 -6
a:<month-gone> last	10 -10
a:<month-today>	12 -12
a:<name> .	-11 11
a:<name> again	20 -20
a:<name> as	16 -16
a:<name> at	15 -15
a:<name> now	-13 13
a:<name> take	17 -17
a:<name> with	-12 12
a:<not>	14 -14
a:<number> <quality>	-17 17
a:<number> <span>	-11 11
a:<number> on	15 -15
a:<number> over	-9 9
a:<person>	-14 14
a:<quality> .	-16 16
a:<quality> apple	13 -13
a:<quality> banana	-11 11
a:<quality> bean	-10 10
a:<quality> butter	-11 11
a:<quality> car	13 -13
a:<quality> country	-17 17
a:<quality> energy	22 -22
a:<quality> good	16 -16
a:<quality> medicine	-9 9
a:<quality> one	8 -8
a:<quality> origin	-17 17
a:<quality> rice	11 -11
a:<quality> ship	10 -10
a:<quality> steel	17 -17
a:<seat> 's	13 -13
a:<seat> and	12 -12
a:<seat> from	-11 11
a:<span> later	-11 11
a:<v-agree>	-15 15
a:<v-begin>	17 -17
a:<v-deny>	16 -16
a:<v-propose>	18 -18
a:<v-say>	13 -13
a:<v-sell>	16 -16
a:a <quality>	11 -11
a:a deal	-15 15
a:a different	-16 16
a:a week	-14 14
a:accord	12 -12
a:additional	12 -12
a:again and	14 -14
a:again from	20 -20
a:ago	-15 15
a:aim	11 -11
a:aim at	11 -11
a:all .	16 -16
a:all tell	-13 13
a:already	-13 13
a:aluminum	-15 15
a:and	13 -13
a:and <month-gone>	8 -8
a:and <name>	-10 10
a:and <number>	6 -6
a:and <seat>	13 -13
a:and a	14 -14
a:and no	-19 19
a:and not	15 -15
a:and other	14 -14
a:and that	-13 13
a:and the	22 -22
a:and those	23 -23
a:and to	-18 18
a:and up	-14 14
a:another	17 -17
a:apple	-9 9
a:apricot	9 -9
a:are	14 -14
a:are to	-8 8
a:arrangement	-11 11
a:arrangement .	-9 9
a:as before	4 -4
a:asleep	-11 11
a:at <level>	-12 12
a:at <number>	-13 13
a:at all	24 -24
a:at first	-11 11
a:avocado .	16 -16
a:back	26 -26
a:battery	12 -12
a:be raise	-10 10
a:bean .	-12 12
a:beef	17 -17
a:been	16 -16
a:been announce	13 -13
a:beer	21 -21
a:border	-15 15
a:border .	-11 11
a:border <day-today>	-8 8
a:both	-7 7
a:both .	-17 17
a:bottle	11 -11
a:bottle .	9 -9
a:by	32 -32
a:can	28 -28
a:canola seed	13 -13
a:carpet	13 -13
a:case	-10 10
a:case of	-15 15
a:cattle	-11 11
a:ceiling	13 -13
a:cent	10 -10
a:cheese	-9 9
a:clove	13 -13
a:clove .	13 -13
a:cocoa	12 -12
a:cocoa butter	11 -11
a:coffee .	11 -11
a:come back	20 -20
a:content	15 -15
a:copper	-12 12
a:copper .	-11 11
a:could	-15 15
a:country	-15 15
a:country .	-15 15
a:country without	13 -13
a:crab	-13 13
a:day .	15 -15
a:deal of	17 -17
a:deal with	-9 9
a:decision	-11 11
a:did	9 -9
a:different	-15 15
a:dispute	-11 11
a:down to	13 -13
a:draft	10 -10
a:drawer	13 -13
a:due .	-13 13
a:dump	14 -14
a:duty counted	-10 10
a:duty in	-13 13
a:duty on	11 -11
a:duty since	16 -16
a:each other	-18 18
a:each side	9 -9
a:earlier	14 -14
a:easter	20 -20
a:electric	-16 16
a:electric car	-19 19
a:emergency	17 -17
a:end .	9 -9
a:energy	24 -24
a:energy and	8 -8
a:ever	13 -13
a:ever since	11 -11
a:everybody	13 -13
a:far	11 -11
a:fentanyl and	12 -12
a:first term	11 -11
a:fish .	12 -12
a:fish meal	-18 18
a:flat	16 -16
a:flour .	-9 9
a:flower	16 -16
a:follow	-13 13
a:for <day-ahead>	10 -10
a:for <name>	16 -16
a:for a	-11 11
a:for all	15 -15
a:for fentanyl	-11 11
a:for its	28 -28
a:for now	13 -13
a:for the	-8 8
a:for those	-16 16
a:free	21 -21
a:free trade	15 -15
a:from <day-ahead>	-24 24
a:from <quality>	-10 10
a:from a	9 -9
a:from both	-17 17
a:from thi	-12 12
a:fruit	16 -16
a:gdynia	-11 11
a:get	-4 4
a:glass	-14 14
a:glass .	-11 11
a:go on	23 -23
a:good .	13 -13
a:good and	21 -21
a:good are	-11 11
a:good in	10 -10
a:good is	-11 11
a:good originating	-10 10
a:good outside	-10 10
a:good worth	18 -18
a:grape	-13 13
a:had	25 -25
a:had been	15 -15
a:ham	-10 10
a:has been	21 -21
a:have been	-14 14
a:hazelnut	19 -19
a:here	-12 12
a:here and	-13 13
a:higher	9 -9
a:hit	-9 9
a:import from	-11 11
a:impose on	-8 8
a:in .	13 -13
a:in <month-ahead>	-8 8
a:in <person>	-11 11
a:in force	21 -21
a:in them	-12 12
a:include	17 -17
a:include the	11 -11
a:included	19 -19
a:including	-14 14
a:incorrect	6 -6
a:incorrect .	6 -6
a:industrial	16 -16
a:industrial good	16 -16
a:instead .	14 -14
a:into	-18 18
a:is back	12 -12
a:is not	15 -15
a:keep	-12 12
a:law .	12 -12
a:lay	-13 13
a:leather	-9 9
a:letter	-21 21
a:levy	17 -17
a:levy .	11 -11
a:lie	9 -9
a:like the	10 -10
a:list	14 -14
a:lobster	9 -9
a:machine from	-14 14
a:machinery .	10 -10
a:make <level>	-12 12
a:make <number>	11 -11
a:mangoe and	-9 9
a:meal	-20 20
a:meat	-9 9
a:medicine from	-11 11
a:middle	10 -10
a:middle of	10 -10
a:milk	15 -15
a:milk powder	10 -10
a:minute	-11 11
a:moment	-11 11
a:more than	-22 22
a:most good	-10 10
a:most of	8 -8
a:much .	12 -12
a:my	-14 14
a:name	21 -21
a:national	-22 22
a:nickel	-11 11
a:nil .	-10 10
a:nobody	9 -9
a:normal	12 -12
a:normal duty	11 -11
a:north	13 -13
a:not .	-13 13
a:not a	13 -13
a:not be	-10 10
a:nothing	22 -22
a:of <day-ahead>	-8 8
a:of a	-9 9
a:of good	13 -13
a:of its	30 -30
a:of tariff	16 -16
a:of them	-12 12
a:old	11 -11
a:older	20 -20
a:on <day-gone>	-11 11
a:on <day-today>	28 -28
a:on <name>	-7 7
a:on banana	11 -11
a:on beef	12 -12
a:on cashmere	-10 10
a:on copper	-9 9
a:on glass	-11 11
a:on good	14 -14
a:on it	-10 10
a:on medicine	-10 10
a:on salmon	-15 15
a:on salt	-10 10
a:on soybean	12 -12
a:on the	-10 10
a:on them	-10 10
a:on tyre	-9 9
a:on whiskey	10 -10
a:on wine	-12 12
a:or <number>	-24 24
a:orange	-13 13
a:orange .	-9 9
a:ordinary tariff	9 -9
a:origin	-9 9
a:our .	-10 10
a:our tea	-10 10
a:out	15 -15
a:over <name>	-10 10
a:over <span>	-8 8
a:over there	32 -32
a:pact .	11 -11
a:pause .	-11 11
a:pay .	-11 11
a:pepper	17 -17
a:per	-11 11
a:percent	17 -17
a:pipe	-21 21
a:plu the	8 -8
a:point	13 -13
a:port	14 -14
a:potatoe	11 -11
a:quota	8 -8
a:quota .	11 -11
a:raise	-15 15
a:reach	-16 16
a:remain	20 -20
a:remain .	18 -18
a:rice .	-10 10
a:roasted	11 -11
a:round	9 -9
a:rule	15 -15
a:salt	-6 6
a:same	13 -13
a:same term	-15 15
a:section	6 -6
a:section <number>	5 -5
a:seed	17 -17
a:sell	-9 9
a:sell to	-12 12
a:send	15 -15
a:ship	20 -20
a:shirt	-10 10
a:side	17 -17
a:since new	-13 13
a:soybean	17 -17
a:sprat	14 -14
a:stay .	17 -17
a:steel .	8 -8
a:steel pipe	-17 17
a:still	16 -16
a:sugar	16 -16
a:suspend from	-10 10
a:suspend until	16 -16
a:take effect	14 -14
a:tariff .	14 -14
a:tax	22 -22
a:tea	-8 8
a:thank	16 -16
a:the <day-ahead>	19 -19
a:the <day-gone>	-24 24
a:the <level>	-14 14
a:the <quality>	9 -9
a:the arrangement	-9 9
a:the border	-7 7
a:the country	-8 8
a:the dispute	-11 11
a:the free	14 -14
a:the letter	-12 12
a:the middle	10 -10
a:the month	15 -15
a:the most	-12 12
a:the normal	11 -11
a:the old	10 -10
a:the one	-10 10
a:the ordinary	-19 19
a:the other	17 -17
a:the quota	11 -11
a:the time	12 -12
a:the truce	16 -16
a:the two	-7 7
a:the usmca	-14 14
a:the value	12 -12
a:their deal	13 -13
a:their value	-11 11
a:them .	8 -8
a:thi year	12 -12
a:third	11 -11
a:through	-11 11
a:through the	-15 15
a:throughout .	12 -12
a:till	13 -13
a:timber	17 -17
a:to <number>	16 -16
a:to start	-9 9
a:to the	7 -7
a:to them	12 -12
a:together	-21 21
a:together .	-13 13
a:too .	-12 12
a:too much	11 -11
a:top .	-12 12
a:truce .	19 -19
a:truck	14 -14
a:tyre	-16 16
a:until	-17 17
a:until <month-ahead>	14 -14
a:until the	-8 8
a:us	-16 16
a:usmca .	-10 10
a:value	-12 12
a:was a	13 -13
a:was announce	15 -15
a:week ago	-9 9
a:what	26 -26
a:what is	11 -11
a:when the	-12 12
a:whiskey	15 -15
a:will be	18 -18
a:wine	-12 12
a:wine .	-7 7
a:with <number>	10 -10
a:with that	-16 16
a:with us	10 -10
a:within	-12 12
a:within the	12 -12
a:without a	12 -12
a:without the	-8 8
a:would be	25 -25
a:would have	-15 15
a:would then	-11 11
a:yarn	11 -11
a:year .	-16 16
a:your	10 -10
b:" <name>	17 -17
b:" at	14 -14
b:'s <level>	11 -11
b:'s <number>	24 -24
b:'s agreement	-22 22
b:'s car	-25 25
b:'s good	16 -16
b:'s pact	-16 16
b:'s rate	18 -18
b:)	-7 7
b:*	36 -36
b:, <level>	-5 5
b:, <name>	16 -16
b:, <person>	17 -17
b:, among	15 -15
b:, and	-16 16
b:, as	8 -8
b:, car	23 -23
b:, cocoa	13 -13
b:, coffee	18 -18
b:, come	17 -17
b:, down	-11 11
b:, from	-12 12
b:, having	-9 9
b:, his	-11 11
b:, instead	-12 12
b:, its	-21 21
b:, keep	15 -15
b:, of	17 -17
b:, olive	-11 11
b:, plu	15 -15
b:, put	19 -19
b:, since	10 -10
b:, so	-10 10
b:, steel	12 -12
b:, tariff	13 -13
b:, their	21 -21
b:, with	-17 17
b:-	21 -21
b:.	-12 12
b:. <number>	-7 7
b:/	-15 15
b::	10 -10
b:: <level>	16 -16
b:: <name>	12 -12
b:: <number>	35 -35
b:: <seat>	4 -4
b:: and	19 -19
b:: at	-22 22
b:: i	13 -13
b:: on	-10 10
b:: the	21 -21
b:: then	17 -17
b:: they	-31 31
b:: to	12 -12
b:; <name>	22 -22
b:; at	14 -14
b:; it	-10 10
b:; its	23 -23
b:; otherwise	-12 12
b:<agent>	4 -4
b:<day-gone> <name>	10 -10
b:<day-gone> <quality>	-6 6
b:<day-gone> a	17 -17
b:<day-gone> from	-16 16
b:<day-gone> our	-16 16
b:<day-gone> that	11 -11
b:<day-gone> they	11 -11
b:<day-today>	-4 4
b:<day-today> and	11 -11
b:<day-today> they	11 -11
b:<gate>	-7 7
b:<goods-amount> <span>	16 -16
b:<goods-amount> at	11 -11
b:<goods-amount> of	-25 25
b:<level-noun>	4 -4
b:<level> <level>	18 -18
b:<level> in	-13 13
b:<level> of	11 -11
b:<level> to	-5 5
b:<money> of	-8 8
b:<month-gone> <name>	11 -11
b:<month-gone> <quality>	-10 10
b:<month-gone> cap	10 -10
b:<month-gone> they	21 -21
b:<name> <number>	-10 10
b:<name> also	9 -9
b:<name> and	-7 7
b:<name> are	19 -19
b:<name> bear	-12 12
b:<name> begin	-16 16
b:<name> butter	12 -12
b:<name> charge	-17 17
b:<name> come	-12 12
b:<name> continue	17 -17
b:<name> could	15 -15
b:<name> did	9 -9
b:<name> drop	-13 13
b:<name> duty	-7 7
b:<name> go	-11 11
b:<name> good	24 -24
b:<name> has	12 -12
b:<name> have	-9 9
b:<name> in	-9 9
b:<name> it	-10 10
b:<name> may	13 -13
b:<name> might	9 -9
b:<name> pay	17 -17
b:<name> put	21 -21
b:<name> raise	-7 7
b:<name> suspend	-17 17
b:<name> tax	-13 13
b:<name> that	11 -11
b:<name> the	-13 13
b:<name> they	-21 21
b:<name> threaten	10 -10
b:<name> to	-20 20
b:<name> was	8 -8
b:<name> will	-11 11
b:<name> with	-18 18
b:<not>	5 -5
b:<number>	-9 9
b:<number> .	-19 19
b:<number> duty	11 -11
b:<number> for	14 -14
b:<number> is	-10 10
b:<number> the	17 -17
b:<number> with	18 -18
b:<office>	10 -10
b:<organisation> 's	9 -9
b:<organisation> and	-14 14
b:<person> 's	6 -6
b:<person> and	14 -14
b:<person> announce	22 -22
b:<quality> and	-23 23
b:<quality> butter	-17 17
b:<quality> charge	-12 12
b:<quality> cheese	-11 11
b:<quality> duty	-13 13
b:<quality> good	15 -15
b:<quality> have	19 -19
b:<quality> mangoe	-9 9
b:<quality> origin	23 -23
b:<quality> pact	8 -8
b:<quality> president	-11 11
b:<quality> timber	-15 15
b:<quality> tractor	-17 17
b:<quality> wheat	10 -10
b:<quality> wool	-18 18
b:<quality> would	18 -18
b:<quality> yarn	-12 12
b:<quality> zinc	13 -13
b:<seat>	9 -9
b:<seat> and	11 -11
b:<seat> had	-11 11
b:<seat> has	-8 8
b:<seat> offer	-7 7
b:<seat> take	7 -7
b:<seat> to	20 -20
b:<seat> will	14 -14
b:<sender>	-13 13
b:<span> and	11 -11
b:<span> from	-16 16
b:<span> may	-10 10
b:<span> the	12 -12
b:<v-bear>	-4 4
b:<v-buy>	18 -18
b:<v-impose>	10 -10
b:<v-return>	18 -18
b:<v-sign>	31 -31
b:a flat	11 -11
b:a letter	19 -19
b:a rise	12 -12
b:a rumour	-10 10
b:a second	-14 14
b:a tariff	-6 6
b:a threat	15 -15
b:a treaty	-11 11
b:about	-3 3
b:about to	-11 11
b:admit	-12 12
b:admit <goods-amount>	-20 20
b:after the	-15 15
b:again	-10 10
b:ago	-10 10
b:agreement	-16 16
b:agreement are	-13 13
b:agreement at	-10 10
b:agreement with	18 -18
b:all	-22 22
b:all <quality>	-10 10
b:all of	-16 16
b:aluminium pay	-7 7
b:among	12 -12
b:among them	15 -15
b:an agreement	-10 10
b:an end	-10 10
b:and <person>	13 -13
b:and all	-17 17
b:and an	9 -9
b:and flower	-10 10
b:and has	-25 25
b:and machine	-20 20
b:and now	18 -18
b:and olive	-12 12
b:and one	-12 12
b:and our	29 -29
b:and rise	-12 12
b:and sardine	-13 13
b:and sugar	-14 14
b:and then	-11 11
b:and those	-10 10
b:and wine	10 -10
b:announce an	13 -13
b:answer with	-15 15
b:anti	12 -12
b:anti -	12 -12
b:antidumping	9 -9
b:antwerp	13 -13
b:apple	10 -10
b:apple pay	22 -22
b:apply	-18 18
b:are not	23 -23
b:arrangement	15 -15
b:as of	16 -16
b:as the	-15 15
b:ask <name>	16 -16
b:ask the	-13 13
b:asparagu	-16 16
b:association	-10 10
b:at <number>	-8 8
b:avocado	-14 14
b:avocado pay	17 -17
b:back at	15 -15
b:back in	13 -13
b:base	-10 10
b:base rate	-10 10
b:be <number>	-12 12
b:be a	15 -15
b:be at	-11 11
b:be charge	9 -9
b:because	9 -9
b:beef in	-11 11
b:been	7 -7
b:been pay	13 -13
b:been threaten	10 -10
b:beer	-17 17
b:beer and	-16 16
b:both are	11 -11
b:both duty	21 -21
b:both go	17 -17
b:both to	12 -12
b:both were	11 -11
b:both would	-7 7
b:bottle	13 -13
b:bring back	-8 8
b:bring the	18 -18
b:brussel	-9 9
b:build	16 -16
b:built	-8 8
b:built in	-10 10
b:buse	-12 12
b:but the	-9 9
b:by post	14 -14
b:by that	-18 18
b:by the	8 -8
b:can	25 -25
b:cannot	-11 11
b:canola	12 -12
b:cap	15 -15
b:car and	8 -8
b:car go	17 -17
b:car have	-14 14
b:car is	-16 16
b:car pay	-9 9
b:car still	13 -13
b:car will	23 -23
b:car would	-11 11
b:case the	-8 8
b:cashew	-22 22
b:ceiling is	-8 8
b:ceiling of	15 -15
b:cement and	10 -10
b:cement pay	-18 18
b:certain	-15 15
b:charge <level>	17 -17
b:charge <quality>	10 -10
b:charge is	-16 16
b:chip	22 -22
b:coal	-13 13
b:cocoa	-20 20
b:coconut oil	17 -17
b:cod	15 -15
b:coffee	21 -21
b:coffee and	10 -10
b:collect	21 -21
b:come on	16 -16
b:competitor	11 -11
b:concentrate	-17 17
b:confirm the	-12 12
b:consider	-11 11
b:copra	-10 10
b:could	-14 14
b:countervailing	11 -11
b:countervailing duty	11 -11
b:country 's	-15 15
b:country and	13 -13
b:custom	20 -20
b:customer	-10 10
b:cut to	15 -15
b:date	14 -14
b:day	10 -10
b:deal	12 -12
b:deal at	21 -21
b:deal with	8 -8
b:deny	15 -15
b:did not	17 -17
b:direction	18 -18
b:do	-14 14
b:do not	15 -15
b:do the	-11 11
b:dodge	11 -11
b:don't	-11 11
b:double its	-18 18
b:double to	13 -13
b:drop	-18 18
b:drop from	-12 12
b:dump	10 -10
b:duty are	12 -12
b:duty at	25 -25
b:duty down	-13 13
b:duty is	18 -18
b:duty of	-11 11
b:duty there	10 -10
b:each other	11 -11
b:easter	-11 11
b:either	-15 15
b:electric	17 -17
b:electric car	14 -14
b:electronic	9 -9
b:energy	17 -17
b:engine	13 -13
b:export	-11 11
b:exporter pay	-10 10
b:farm	15 -15
b:fentanyl	22 -22
b:fentanyl and	4 -4
b:fentanyl duty	9 -9
b:fertilizer	10 -10
b:fishmeal	-20 20
b:flat	16 -16
b:for	14 -14
b:for <quality>	-27 27
b:for <span>	20 -20
b:for a	-21 21
b:for steel	-13 13
b:for the	-9 9
b:for those	10 -10
b:four	15 -15
b:framework	24 -24
b:frankincense	-10 10
b:from <name>	12 -12
b:from the	-18 18
b:frozen	12 -12
b:fruit	2 -2
b:full	-15 15
b:furniture	12 -12
b:garlic	17 -17
b:gas	17 -17
b:gave <name>	11 -11
b:general	25 -25
b:get in	12 -12
b:gin	8 -8
b:ginger	18 -18
b:give up	-10 10
b:glass	-12 12
b:glove	15 -15
b:go down	22 -22
b:go to	-17 17
b:good	-9 9
b:good and	20 -20
b:good are	-10 10
b:good fall	-11 11
b:good from	-7 7
b:good have	-15 15
b:good is	12 -12
b:good would	17 -17
b:government	-10 10
b:grape	-11 11
b:gruyère	8 -8
b:had put	10 -10
b:half	-14 14
b:halve	18 -18
b:ham	-10 10
b:hand on	-7 7
b:has a	-11 11
b:has been	-9 9
b:has drop	-9 9
b:has the	19 -19
b:have	-7 7
b:have a	-17 17
b:have agree	-16 16
b:have been	14 -14
b:have bring	11 -11
b:have come	-10 10
b:have enter	-11 11
b:have take	9 -9
b:have to	-18 18
b:hazelnut	10 -10
b:hazelnut pay	15 -15
b:he has	-11 11
b:heard	12 -12
b:her	-19 19
b:higher rate	-13 13
b:highest	12 -12
b:his country	13 -13
b:his side	-10 10
b:hit back	14 -14
b:hold	28 -28
b:hold at	15 -15
b:home	17 -17
b:hour	13 -13
b:i	-23 23
b:i will	-17 17
b:if <name>	-16 16
b:if it	-14 14
b:if the	20 -20
b:if we	9 -9
b:importer	13 -13
b:in <month-gone>	-9 9
b:in <number>	27 -27
b:in a	-9 9
b:in between	14 -14
b:in force	-9 9
b:in our	-16 16
b:in return	20 -20
b:industry	10 -10
b:into	11 -11
b:is a	21 -21
b:is at	11 -11
b:is in	-26 26
b:is make	-13 13
b:is negotiate	-9 9
b:is now	-14 14
b:is talk	8 -8
b:is the	28 -28
b:is to	34 -34
b:issue	10 -10
b:it 's	11 -11
b:it <quality>	9 -9
b:it add	-20 20
b:it be	-23 23
b:it come	14 -14
b:it continue	-10 10
b:it give	13 -13
b:it is	11 -11
b:it now	-14 14
b:it still	15 -15
b:it the	14 -14
b:it'll	-14 14
b:its agreement	12 -12
b:its car	18 -18
b:its own	-16 16
b:its rate	16 -16
b:its tea	12 -12
b:juice	-10 10
b:jute	8 -8
b:kava	10 -10
b:keep <quality>	-12 12
b:keep its	20 -20
b:keep pay	-16 16
b:lamb pay	-11 11
b:last <month-gone>	13 -13
b:later	16 -16
b:lavender	11 -11
b:lay	22 -22
b:leather	8 -8
b:lemon	17 -17
b:letter	33 -33
b:level	22 -22
b:levy	-8 8
b:like	-13 13
b:like to	-15 15
b:likewise	12 -12
b:linen	11 -11
b:list	14 -14
b:live with	13 -13
b:lower rate	12 -12
b:lumber	21 -21
b:machine pay	-14 14
b:maize	21 -21
b:mangoe	-8 8
b:many <quality>	-11 11
b:may come	8 -8
b:may pay	-8 8
b:mean <level>	-9 9
b:meat	20 -20
b:medicine	14 -14
b:medicine and	14 -14
b:meet	-9 9
b:member	16 -16
b:metal	12 -12
b:midnight	9 -9
b:might	-19 19
b:month	-10 10
b:month ago	-13 13
b:most	17 -17
b:most <quality>	16 -16
b:mr <person>	23 -23
b:named	-17 17
b:never	17 -17
b:new	12 -12
b:new duty	14 -14
b:nickel	20 -20
b:no	-17 17
b:nobody	31 -31
b:nor	-14 14
b:not	16 -16
b:not lower	-5 5
b:not meet	8 -8
b:not say	-12 12
b:nothing	9 -9
b:notice	10 -10
b:now bear	15 -15
b:now charge	10 -10
b:now is	10 -10
b:now take	-9 9
b:now the	13 -13
b:oat	-11 11
b:of	-4 4
b:of <day-ahead>	9 -9
b:of <goods-amount>	15 -15
b:of <level>	-9 9
b:of <month-gone>	16 -16
b:of <name>	-14 14
b:of <span>	15 -15
b:of good	-18 18
b:of it	15 -15
b:of that	-12 12
b:of their	12 -12
b:of them	-13 13
b:off	-7 7
b:oil and	9 -9
b:oil go	15 -15
b:oil is	-12 12
b:oil would	12 -12
b:older	-6 6
b:older <quality>	-7 7
b:older duty	-8 8
b:on <day-today>	31 -31
b:on <money>	-9 9
b:on <name>	-5 5
b:on a	-9 9
b:on cement	7 -7
b:on cocoa	-17 17
b:on good	-14 14
b:on its	9 -9
b:on the	-16 16
b:on wine	8 -8
b:one	16 -16
b:one from	17 -17
b:onion from	-7 7
b:only	11 -11
b:open	-13 13
b:opened	11 -11
b:or <name>	-11 11
b:orange juice	9 -9
b:order	20 -20
b:origin	18 -18
b:other direction	18 -18
b:other three	-25 25
b:other way	10 -10
b:our	-7 7
b:our on	13 -13
b:our pay	-28 28
b:our wine	10 -10
b:out	30 -30
b:over	-15 15
b:over fentanyl	23 -23
b:pact	-21 21
b:paper and	-16 16
b:part	26 -26
b:part from	16 -16
b:pay <level>	-13 13
b:pay <name>	-9 9
b:pay a	-8 8
b:pay it	-18 18
b:pay that	-14 14
b:pay the	21 -21
b:peache	16 -16
b:phone	-14 14
b:phosphate	12 -12
b:place	15 -15
b:plan	-16 16
b:plan to	17 -17
b:plastic	15 -15
b:plywood	12 -12
b:pork	-15 15
b:port	-16 16
b:potash	-19 19
b:present	12 -12
b:present <quality>	17 -17
b:present they	13 -13
b:press	-8 8
b:product from	12 -12
b:promise a	12 -12
b:promise in	-12 12
b:promise to	15 -15
b:proposal	-20 20
b:proposal of	10 -10
b:provisional	14 -14
b:put tariff	-8 8
b:put the	13 -13
b:put up	-16 16
b:quantity	-10 10
b:quinoa	-22 22
b:quinoa pay	13 -13
b:radio	14 -14
b:raise the	16 -16
b:rate go	13 -13
b:rate had	13 -13
b:rate on	-11 11
b:rate to	14 -14
b:rate was	24 -24
b:rate will	-13 13
b:reach	17 -17
b:read	21 -21
b:reason	-13 13
b:recall	-10 10
b:reciprocal tariff	25 -25
b:red	9 -9
b:remain	-3 3
b:rest of	13 -13
b:retain	11 -11
b:return	16 -16
b:rice	5 -5
b:rise from	-15 15
b:rival	11 -11
b:rose	13 -13
b:rumour	-9 9
b:second	-12 12
b:section	10 -10
b:section <number>	8 -8
b:sell	13 -13
b:shanghai	-13 13
b:sheet	-16 16
b:shirt from	12 -12
b:shoe	10 -10
b:shook	-8 8
b:shook hand	-8 8
b:should have	11 -11
b:show	11 -11
b:side	-9 9
b:side the	-9 9
b:sign <day-gone>	-9 9
b:since <day-gone>	9 -9
b:since <day-today>	-10 10
b:since <month-gone>	21 -21
b:since the	-23 23
b:so it	-8 8
b:soap	-9 9
b:some	-8 8
b:somebody	15 -15
b:soon	12 -12
b:soybean	19 -19
b:special	-14 14
b:special duty	-16 16
b:spoke in	-11 11
b:spoken	14 -14
b:spoken of	14 -14
b:sponge	-11 11
b:spring	16 -16
b:stand at	14 -14
b:steel and	11 -11
b:steel pipe	-19 19
b:still	16 -16
b:stockfish	8 -8
b:stop	16 -16
b:sugar pay	-10 10
b:sugar would	9 -9
b:sum	15 -15
b:summer	19 -19
b:sunflower	18 -18
b:sunflower oil	16 -16
b:surcharge	14 -14
b:suspend	-17 17
b:take <level>	23 -23
b:take our	-6 6
b:take the	33 -33
b:talk	-17 17
b:talk about	-10 10
b:talk in	-9 9
b:tariff book	-11 11
b:tariff is	11 -11
b:tariff of	-8 8
b:tariff will	13 -13
b:tax	-14 14
b:tax <quality>	-9 9
b:tax on	-17 17
b:tea	-11 11
b:tea go	-10 10
b:term of	-11 11
b:text	12 -12
b:that <person>	8 -8
b:that are	22 -22
b:that do	8 -8
b:that fall	-11 11
b:that he	-18 18
b:that his	12 -12
b:that is	21 -21
b:that it	11 -11
b:that lower	11 -11
b:that meet	-12 12
b:that on	12 -12
b:that pay	14 -14
b:that reach	-8 8
b:that they	-19 19
b:that time	-18 18
b:that will	-14 14
b:that without	-11 11
b:the <day-ahead>	-13 13
b:the <day-gone>	-9 9
b:the <level>	13 -13
b:the <name>	19 -19
b:the autumn	-12 12
b:the border	14 -14
b:the ceiling	-5 5
b:the country	-13 13
b:the general	16 -16
b:the highest	11 -11
b:the list	8 -8
b:the number	11 -11
b:the oil	-7 7
b:the ordinary	-8 8
b:the other	-10 10
b:the pact	11 -11
b:the proposal	-20 20
b:the special	-16 16
b:the summer	12 -12
b:the suspension	15 -15
b:the tariff	25 -25
b:the tax	-8 8
b:the term	-10 10
b:the threat	14 -14
b:the treaty	-15 15
b:the two	14 -14
b:the usmca	-10 10
b:their good	-2 2
b:their rice	-17 17
b:them and	16 -16
b:them pay	-15 15
b:themselve	-16 16
b:there 's	14 -14
b:there a	-12 12
b:there is	8 -8
b:there was	-19 19
b:therefore	11 -11
b:these	-9 9
b:they bear	13 -13
b:they come	9 -9
b:they enter	16 -16
b:they have	-3 3
b:they pay	-16 16
b:they will	14 -14
b:they'd	17 -17
b:they've	14 -14
b:thi week	-12 12
b:thi year	22 -22
b:those of	-10 10
b:though	11 -11
b:threat	12 -12
b:threaten a	12 -12
b:threaten on	23 -23
b:three	-12 12
b:thu	16 -16
b:tile	18 -18
b:time	-25 25
b:time <name>	-15 15
b:time being	-10 10
b:time the	11 -11
b:to <goods-amount>	-13 13
b:to <name>	-11 11
b:to <number>	16 -16
b:to a	-10 10
b:to be	12 -12
b:to bring	15 -15
b:to come	16 -16
b:to dodge	11 -11
b:to double	-16 16
b:to the	-17 17
b:tobacco	-9 9
b:total	23 -23
b:trade	-23 23
b:trade pact	-19 19
b:trout	-9 9
b:truce is	-14 14
b:truce of	-13 13
b:truce would	12 -12
b:truck	24 -24
b:truck from	8 -8
b:tuna	-10 10
b:tuna pay	15 -15
b:two	6 -6
b:two had	14 -14
b:under it	5 -5
b:until	9 -9
b:until the	14 -14
b:up	-14 14
b:us	17 -17
b:vanilla	11 -11
b:vote	21 -21
b:vow	-15 15
b:wait for	-9 9
b:war	-26 26
b:was <level>	11 -11
b:was about	-12 12
b:watche	16 -16
b:we ask	-10 10
b:we charge	-13 13
b:we had	18 -18
b:we have	31 -31
b:we pay	-20 20
b:we shall	8 -8
b:we should	20 -20
b:we take	13 -13
b:week it	8 -8
b:were at	10 -10
b:were charge	-18 18
b:wheat	11 -11
b:where	7 -7
b:where it	-14 14
b:where the	20 -20
b:where we	15 -15
b:whether	13 -13
b:which agree	12 -12
b:which charge	10 -10
b:which is	13 -13
b:which its	22 -22
b:which make	21 -21
b:which on	11 -11
b:which pay	-6 6
b:which take	-16 16
b:which they	12 -12
b:which was	23 -23
b:while <name>	11 -11
b:who have	-14 14
b:whose	-6 6
b:whose good	-12 12
b:whose own	8 -8
b:will admit	-17 17
b:will be	10 -10
b:will keep	-14 14
b:will take	19 -19
b:wine	-16 16
b:wine go	-9 9
b:with	10 -10
b:with <name>	-11 11
b:with <seat>	16 -16
b:without it	15 -15
b:wool pay	18 -18
b:worth	11 -11
b:would accept	-12 12
b:would ask	12 -12
b:would leave	-10 10
b:would then	19 -19
b:write	13 -13
b:year it	12 -12
b:zinc and	13 -13
b:— <number>	14 -14
before=false false several=false	17 -17
before=false false several=false even	-11 11
before=false false several=false hardly	16 -16
before=false false several=false little	25 -25
before=false false several=false near	-9 9
before=false false several=true	17 -17
before=false false several=true hardly	29 -29
before=false false several=true little	25 -25
before=false false several=true near	-14 14
before=false false several=true some	-13 13
before=false true several=false	-18 18
before=false true several=false even	-18 18
before=false true several=false hardly	-10 10
before=false true several=true	-18 18
before=false true several=true even	-12 12
before=false true several=true hardly	-23 23
before=false true several=true near	7 -7
before=false true several=true some	-9 9
before=true false several=false	29 -29
before=true false several=false even	17 -17
before=true false several=false hardly	34 -34
before=true false several=true	30 -30
before=true false several=true even	-20 20
before=true false several=true hardly	24 -24
before=true false several=true some	10 -10
before=true true several=false	-12 12
before=true true several=false little	-9 9
before=true true several=false near	21 -21
before=true true several=true	-38 38
before=true true several=true hardly	-33 33
before=true true several=true little	-17 17
before=true true several=true near	-12 12
before=true true several=true some	8 -8
by even	-30 30
by hardly	21 -21
by near	-7 7
c0=say	16 -16
c2=impose	-11 11
c2=propose	16 -16
c2=return	12 -12
c2=say	5 -5
c2=suspend	6 -6
c2=threaten	19 -19
c2=up	-9 9
crossed=false	-16 16
crossed=false hardly	15 -15
crossed=false near	-15 15
crossed=true hardly	-11 11
crossed=true little	28 -28
crossed=true near	9 -9
ct0=agree pluperfect	-7 7
ct0=down modal	-15 15
ct0=end past	17 -17
ct0=impose future	8 -8
ct0=propose future	10 -10
ct0=propose modal	-7 7
ct0=say modal	20 -20
ct0=say past-passive	10 -10
ct0=sell present	9 -9
ct0=sign pluperfect	-13 13
ct0=sign present	5 -5
ct0=stay perfect	13 -13
ct0=suspend present	16 -16
ct0=suspend present-passive	-15 15
ct0=target future	-14 14
ct0=target modal-passive	8 -8
ct0=target past-passive	-16 16
ct0=threaten past	-9 9
ct1=agree pluperfect	-8 8
ct1=begin infinitive	19 -19
ct1=buy present	11 -11
ct1=down infinitive	25 -25
ct1=down modal	-15 15
ct1=end infinitive	19 -19
ct1=end past	14 -14
ct1=impose future	16 -16
ct1=impose gerund	10 -10
ct1=impose infinitive	-12 12
ct1=impose infinitive-passive	13 -13
ct1=impose participle-passive	6 -6
ct1=propose future	26 -26
ct1=propose gerund	-13 13
ct1=say modal	20 -20
ct1=sell present	9 -9
ct1=sign participle-passive	13 -13
ct1=sign pluperfect	-14 14
ct1=stay future	-14 14
ct1=stay perfect	13 -13
ct1=suspend present	16 -16
ct1=suspend present-passive	-15 15
ct1=target future	-14 14
ct1=target infinitive	-27 27
ct1=target modal-passive	8 -8
ct1=target past-passive	-16 16
ct1=threaten past	-6 6
ct1=up infinitive	13 -13
ct2=begin gerund	14 -14
ct2=begin participle-passive	10 -10
ct2=begin present	-8 8
ct2=down past-passive	-13 13
ct2=down present-passive	-18 18
ct2=end participle-passive	16 -16
ct2=end present	-14 14
ct2=end present-passive	-13 13
ct2=impose participle-passive	-15 15
ct2=impose past-passive	-13 13
ct2=impose perfect-passive	11 -11
ct2=return present	16 -16
ct2=say past	-14 14
ct2=say past-passive	10 -10
ct2=sign participle-passive	-19 19
ct2=stay infinitive	-11 11
ct2=stay participle-passive	13 -13
ct2=suspend participle-passive	12 -12
ct2=suspend present	18 -18
ct2=target participle-passive	17 -17
ct2=up past	21 -21
cue=by0.5 false	-16 16
cue=by0.5 true	5 -5
cue=by1 true	-4 4
cue=by2 false	8 -8
cue=none true	20 -20
cue=on1 true	39 -39
cue=on2 false	-7 7
cue=on3 false	-14 14
cue=on3 true	-23 23
divided=even	-22 22
divided=hardly	26 -26
divided=near	-18 18
divided=some	-12 12
each=false even	-13 13
each=false hardly	23 -23
each=false near	-8 8
each=false some	-4 4
each=true even	-15 15
each=true hardly	4 -4
each=true near	-21 21
f:!	16 -16
f:"	13 -13
f:'	31 -31
f:(	14 -14
f:)	10 -10
f:,	9 -9
f:-	24 -24
f::	38 -38
f:;	-15 15
f:<agent>	-11 11
f:<day-ahead>	15 -15
f:<goods-amount>	-13 13
f:<month-ahead>	9 -9
f:<month-gone>	14 -14
f:<month-today>	12 -12
f:<office>	-12 12
f:<organisation>	-7 7
f:<points>	20 -20
f:<quality>	17 -17
f:<sender>	11 -11
f:<span>	-12 12
f:<taker>	7 -7
f:<v-buy>	7 -7
f:<v-deny>	17 -17
f:<v-propose>	-7 7
f:<v-renew>	18 -18
f:<v-suspend>	-14 14
f:<v-threaten>	19 -19
f:<v-up>	13 -13
f:?	-12 12
f:abolish	24 -24
f:accord	-17 17
f:according	10 -10
f:act	17 -17
f:action	-12 12
f:addition	10 -10
f:against	-11 11
f:ago	18 -18
f:agree	-28 28
f:agreement	18 -18
f:all	19 -19
f:altogether	12 -12
f:aluminium	19 -19
f:alway	18 -18
f:amount	-16 16
f:another	-11 11
f:answer	29 -29
f:anyone	21 -21
f:anywhere	-12 12
f:approve	15 -15
f:arrangement	-24 24
f:article	14 -14
f:ask	15 -15
f:asleep	-10 10
f:await	15 -15
f:back	13 -13
f:basmati	13 -13
f:bean	31 -31
f:became	10 -10
f:been	17 -17
f:before	-12 12
f:behind	10 -10
f:believe	-8 8
f:belong	12 -12
f:best	16 -16
f:better	-21 21
f:billion	15 -15
f:blueberry	-16 16
f:box	-4 4
f:brandy	14 -14
f:breakfast	-11 11
f:breath	-10 10
f:brussel	-14 14
f:build	-12 12
f:building	12 -12
f:busan	17 -17
f:buse	12 -12
f:business	12 -12
f:can	-16 16
f:cancel	13 -13
f:canola	15 -15
f:carry	18 -18
f:case	-7 7
f:cement	27 -27
f:cent	14 -14
f:change	21 -21
f:cheaper	-10 10
f:cheese	14 -14
f:chip	16 -16
f:chocolate	-31 31
f:clear	15 -15
f:close	12 -12
f:coal	9 -9
f:collect	7 -7
f:company	12 -12
f:competitor	13 -13
f:contact	17 -17
f:content	18 -18
f:control	15 -15
f:copper	-10 10
f:cork	12 -12
f:correct	-14 14
f:corrected	14 -14
f:cost	32 -32
f:cotton	7 -7
f:could	20 -20
f:counted	16 -16
f:countervailing	-14 14
f:counting	-9 9
f:cousin	-19 19
f:covered	-10 10
f:crude	15 -15
f:custom	8 -8
f:dairy	-4 4
f:date	-24 24
f:deal	-10 10
f:decision	-13 13
f:deputy	-9 9
f:desk	-10 10
f:detail	-9 9
f:did	-19 19
f:didn't	-26 26
f:digital	-11 11
f:direction	-32 32
f:do	-14 14
f:doe	-30 30
f:doesn't	-11 11
f:doing	11 -11
f:down	-12 12
f:due	-15 15
f:earlier	-15 15
f:earth	16 -16
f:eat	-11 11
f:either	-13 13
f:election	-12 12
f:else	6 -6
f:elsewhere	9 -9
f:end	21 -21
f:energy	13 -13
f:engine	11 -11
f:enough	-8 8
f:enter	-6 6
f:even	-25 25
f:ever	15 -15
f:everybody	-28 28
f:everything	24 -24
f:everywhere	-8 8
f:exceed	10 -10
f:exception	30 -30
f:exempt	12 -12
f:exemption	-20 20
f:export	16 -16
f:extension	11 -11
f:extra	-34 34
f:fear	13 -13
f:final	-18 18
f:finance	-15 15
f:find	8 -8
f:firm	-19 19
f:first	-15 15
f:fix	14 -14
f:flat	-10 10
f:flower	22 -22
f:followed	-18 18
f:food	25 -25
f:force	8 -8
f:forgotten	-14 14
f:free	-25 25
f:friend	18 -18
f:from	-21 21
f:full	22 -22
f:furniture	15 -15
f:further	13 -13
f:gas	9 -9
f:gave	24 -24
f:generic	16 -16
f:geneva	26 -26
f:get	-22 22
f:glad	-25 25
f:go	9 -9
f:government	-9 9
f:grain	9 -9
f:grateful	-19 19
f:great	-12 12
f:ground	-18 18
f:grow	-16 16
f:grower	18 -18
f:gyeongju	-17 17
f:had	-20 20
f:halve	16 -16
f:hand	-27 27
f:happen	9 -9
f:happy	8 -8
f:hardly	-19 19
f:hasn't	20 -20
f:he'd	-20 20
f:heading	-18 18
f:hear	16 -16
f:her	8 -8
f:here	-19 19
f:hide	12 -12
f:high	16 -16
f:higher	30 -30
f:him	26 -26
f:his	-19 19
f:holiday	-11 11
f:hope	22 -22
f:hour	22 -22
f:house	-28 28
f:however	-11 11
f:hundred	-13 13
f:hurt	-13 13
f:i'm	-14 14
f:if	11 -11
f:import	14 -14
f:importer	29 -29
f:impose	19 -19
f:include	-10 10
f:including	27 -27
f:increase	15 -15
f:industrial	14 -14
f:inside	-9 9
f:instead	-13 13
f:instrument	-13 13
f:invest	16 -16
f:isn't	16 -16
f:item	19 -19
f:its	10 -10
f:itself	-8 8
f:juice	21 -21
f:keep	13 -13
f:labor	14 -14
f:lapse	-18 18
f:late	12 -12
f:lawyer	15 -15
f:lay	14 -14
f:lead	13 -13
f:let	-19 19
f:letter	-20 20
f:level	-7 7
f:like	-13 13
f:line	21 -21
f:list	-16 16
f:live	22 -22
f:lobster	11 -11
f:long	31 -31
f:look	34 -34
f:lower	17 -17
f:lunch	-14 14
f:machine	10 -10
f:maize	10 -10
f:man	-10 10
f:many	30 -30
f:may	-14 14
f:mean	15 -15
f:measure	11 -11
f:meat	28 -28
f:meet	13 -13
f:melted	-16 16
f:mine	12 -12
f:mineral	15 -15
f:minister	-23 23
f:minute	-11 11
f:money	11 -11
f:month	-13 13
f:more	18 -18
f:morning	10 -10
f:much	19 -19
f:name	26 -26
f:negotiate	-12 12
f:negotiation	13 -13
f:neighbour	-20 20
f:net	-12 12
f:never	22 -22
f:next	-14 14
f:nil	12 -12
f:no	-20 20
f:normal	22 -22
f:noticed	-24 24
f:now	7 -7
f:of	-8 8
f:offer	-17 17
f:oil	3 -3
f:old	12 -12
f:older	-7 7
f:once	10 -10
f:origin	-14 14
f:our	-15 15
f:outside	29 -29
f:owner	13 -13
f:package	-10 10
f:paper	-12 12
f:parliament	14 -14
f:part	-11 11
f:past	11 -11
f:pause	-30 30
f:people	-15 15
f:permit	-17 17
f:phase	-11 11
f:place	15 -15
f:plant	-6 6
f:play	20 -20
f:point	24 -24
f:pork	13 -13
f:port	13 -13
f:potash	8 -8
f:powder	17 -17
f:president	-12 12
f:principle	-19 19
f:private	17 -17
f:prolong	7 -7
f:promise	-10 10
f:protocol	-8 8
f:provided	-7 7
f:provisional	30 -30
f:publish	-15 15
f:put	-16 16
f:quantity	14 -14
f:quarter	12 -12
f:question	-14 14
f:raise	18 -18
f:rare	16 -16
f:raspberry	-8 8
f:rate	19 -19
f:rather	-11 11
f:raw	13 -13
f:re	-14 14
f:reason	14 -14
f:recall	-12 12
f:receive	-17 17
f:reciprocal	-16 16
f:reckon	16 -16
f:relief	-8 8
f:relieved	-10 10
f:remember	13 -13
f:renew	24 -24
f:reporter	36 -36
f:request	-15 15
f:respond	14 -14
f:result	17 -17
f:retaliation	-14 14
f:rice	-11 11
f:right	15 -15
f:room	20 -20
f:round	17 -17
f:rule	15 -15
f:rumour	-16 16
f:run	-14 14
f:sack	10 -10
f:safeguard	12 -12
f:sale	14 -14
f:salmon	14 -14
f:same	-12 12
f:sanction	-5 5
f:santo	-12 12
f:scrap	7 -7
f:seed	-13 13
f:sell	-16 16
f:send	-12 12
f:separate	12 -12
f:service	-13 13
f:shanghai	-24 24
f:share	-13 13
f:sheet	-11 11
f:ship	23 -23
f:shipment	11 -11
f:shirt	-13 13
f:shoe	13 -13
f:shrimp	-23 23
f:side	7 -7
f:sign	19 -19
f:so	-20 20
f:somebody	-16 16
f:something	26 -26
f:soybean	20 -20
f:spare	-5 5
f:special	-8 8
f:spring	10 -10
f:stand	-17 17
f:steel	11 -11
f:step	19 -19
f:still	8 -8
f:strike	19 -19
f:study	13 -13
f:such	38 -38
f:sum	12 -12
f:sunflower	-14 14
f:suspension	-21 21
f:take	-10 10
f:talk	24 -24
f:tariff	14 -14
f:tell	9 -9
f:thank	25 -25
f:thanked	-20 20
f:the	-11 11
f:their	-18 18
f:then	11 -11
f:therefore	15 -15
f:they're	24 -24
f:thing	-20 20
f:threaten	12 -12
f:through	-12 12
f:thu	15 -15
f:till	15 -15
f:timber	11 -11
f:tinned	7 -7
f:together	-24 24
f:tomatoe	8 -8
f:ton	-11 11
f:tool	14 -14
f:top	12 -12
f:touched	-11 11
f:treat	25 -25
f:treaty	29 -29
f:tried	-11 11
f:truck	12 -12
f:tube	-9 9
f:tuna	23 -23
f:turn	-11 11
f:turned	23 -23
f:tyre	-19 19
f:until	10 -10
f:untouched	-22 22
f:urge	-7 7
f:use	-21 21
f:usmca	10 -10
f:warn	10 -10
f:watch	-5 5
f:way	26 -26
f:we'd	-6 6
f:we've	11 -11
f:wednesday	8 -8
f:week	9 -9
f:well	-15 15
f:what	-9 9
f:whatever	19 -19
f:where	10 -10
f:whether	23 -23
f:which	-18 18
f:while	15 -15
f:whisky	-16 16
f:who	-24 24
f:whole	-15 15
f:why	18 -18
f:will	19 -19
f:win	12 -12
f:winter	-12 12
f:with	10 -10
f:wood	-11 11
f:wool	-12 12
f:working	-9 9
f:worry	-13 13
f:worse	23 -23
f:write	-10 10
f:wrong	34 -34
f:year	17 -17
f:yet	-19 19
f:you	-11 11
f:you're	7 -7
f:—	10 -10
has-modal	-18 18
has-participle	14 -14
here=false false some	-8 8
here=false true hardly	7 -7
here=false true near	-6 6
here=true false	20 -20
here=true false even	-27 27
here=true false hardly	24 -24
here=true false little	15 -15
here=true false near	-14 14
inside=false false hardly	12 -12
inside=false true	-17 17
inside=false true even	-30 30
inside=false true hardly	9 -9
inside=false true little	19 -19
inside=false true near	-16 16
inside=true false	19 -19
inside=true false hardly	12 -12
inside=true true	-22 22
inside=true true even	-9 9
inside=true true little	-13 13
inside=true true some	-22 22
l1=(	-14 14
l1=*	20 -20
l1=.	11 -11
l1=;	22 -22
l1=<day-today>	-21 21
l1=<duty>	-24 24
l1=<name>	25 -25
l1=<v-propose>	26 -26
l1=<v-say>	-8 8
l1=<v-threaten>	-15 15
l1=additional	14 -14
l1=against	-16 16
l1=aluminum	-8 8
l1=announce	-8 8
l1=are	12 -12
l1=ask	11 -11
l1=back	-10 10
l1=be	6 -6
l1=bear	19 -19
l1=became	12 -12
l1=beef	13 -13
l1=being	-10 10
l1=coffee	13 -13
l1=collect	15 -15
l1=duty	-21 21
l1=enter	-14 14
l1=even	-15 15
l1=flat	11 -11
l1=general	13 -13
l1=good	17 -17
l1=had	-14 14
l1=have	-19 19
l1=in	8 -8
l1=it	23 -23
l1=keep	10 -10
l1=mean	17 -17
l1=meant	-11 11
l1=old	18 -18
l1=ordinary	-10 10
l1=our	-12 12
l1=owe	7 -7
l1=present	20 -20
l1=promise	-11 11
l1=read	13 -13
l1=remain	-5 5
l1=rose	11 -11
l1=sardine	-13 13
l1=say	-15 15
l1=see	11 -11
l1=steel	10 -10
l1=tea	15 -15
l1=than	-31 31
l1=that	21 -21
l1=then	-20 20
l1=those	9 -9
l1=tractor	9 -9
l1=week	14 -14
l1=what	14 -14
l1=which	-14 14
l1=wine	11 -11
l1=with	12 -12
l2=<begin>	22 -22
l2=<goods-amount>	12 -12
l2=<level-noun>	-11 11
l2=<month-ahead>	12 -12
l2=<month-gone>	24 -24
l2=<name>	9 -9
l2=<number>	-15 15
l2=<office>	15 -15
l2=<seat>	9 -9
l2=<v-down>	13 -13
l2=<v-impose>	-7 7
l2=<v-return>	13 -13
l2=<v-stay>	21 -21
l2=a	16 -16
l2=about	15 -15
l2=add	13 -13
l2=again	16 -16
l2=an	14 -14
l2=answer	-14 14
l2=apple	19 -19
l2=apply	-22 22
l2=at	15 -15
l2=avocado	9 -9
l2=away	-10 10
l2=banana	-10 10
l2=battery	-12 12
l2=beef	-19 19
l2=been	5 -5
l2=beer	23 -23
l2=before	-13 13
l2=book	-11 11
l2=both	-15 15
l2=brandy	9 -9
l2=but	10 -10
l2=can	12 -12
l2=car	-9 9
l2=carpet	18 -18
l2=cattle	-14 14
l2=cement	-18 18
l2=cherry	-11 11
l2=chocolate	12 -12
l2=cocoa	9 -9
l2=coffee	-8 8
l2=confirm	-12 12
l2=copper	12 -12
l2=could	-12 12
l2=cut	11 -11
l2=deal	22 -22
l2=double	-13 13
l2=draft	-16 16
l2=exporter	-11 11
l2=fall	3 -3
l2=fertiliser	-15 15
l2=fishmeal	-21 21
l2=flour	12 -12
l2=force	-12 12
l2=from	11 -11
l2=ginger	11 -11
l2=good	20 -20
l2=grape	-26 26
l2=has	-19 19
l2=he	-9 9
l2=here	6 -6
l2=herring	16 -16
l2=home	16 -16
l2=honey	-10 10
l2=i	-11 11
l2=is	13 -13
l2=last	17 -17
l2=lemon	18 -18
l2=level	15 -15
l2=list	12 -12
l2=live	14 -14
l2=machine	-15 15
l2=meat	17 -17
l2=meet	19 -19
l2=next	-10 10
l2=now	-8 8
l2=number	13 -13
l2=nut	-10 10
l2=one	8 -8
l2=origin	28 -28
l2=other	-10 10
l2=over	-17 17
l2=paper	-9 9
l2=part	19 -19
l2=peat	-13 13
l2=phosphate	19 -19
l2=place	19 -19
l2=port	-8 8
l2=prawn	13 -13
l2=provide	-14 14
l2=quota	-20 20
l2=reciprocal	13 -13
l2=rice	34 -34
l2=rose	10 -10
l2=say	17 -17
l2=second	-14 14
l2=shirt	-11 11
l2=side	21 -21
l2=so	-14 14
l2=soon	11 -11
l2=soybean	14 -14
l2=sprat	17 -17
l2=spring	9 -9
l2=subject	-8 8
l2=talk	-13 13
l2=tax	9 -9
l2=that	-25 25
l2=then	27 -27
l2=therefore	8 -8
l2=these	-16 16
l2=third	13 -13
l2=those	-10 10
l2=three	-16 16
l2=timber	-10 10
l2=to	11 -11
l2=top	15 -15
l2=tyre	10 -10
l2=under	-9 9
l2=until	-13 13
l2=vanilla	11 -11
l2=week	-13 13
l2=were	9 -9
l2=when	-14 14
l2=which	15 -15
l2=whisky	-11 11
l2=write	16 -16
l2=year	18 -18
l2=—	-11 11
l3='s	18 -18
l3=)	15 -15
l3=-	11 -11
l3=.	-17 17
l3=:	17 -17
l3=<day-ahead>	-13 13
l3=<day-gone>	10 -10
l3=<day-today>	10 -10
l3=<duty>	22 -22
l3=<gate>	-12 12
l3=<month-ahead>	-12 12
l3=<month-gone>	11 -11
l3=<number>	-16 16
l3=<organisation>	-32 32
l3=<person>	-18 18
l3=<quality>	-6 6
l3=<seat>	18 -18
l3=<sender>	-18 18
l3=<v-agree>	-12 12
l3=<v-bear>	9 -9
l3=<v-end>	-11 11
l3=<v-say>	-11 11
l3=<v-target>	-23 23
l3=a	27 -27
l3=also	6 -6
l3=aluminum	10 -10
l3=an	11 -11
l3=at	-9 9
l3=baseline	-10 10
l3=be	11 -11
l3=been	7 -7
l3=beer	13 -13
l3=buse	-10 10
l3=call	17 -17
l3=carpet	-17 17
l3=cashew	-12 12
l3=cheese	-9 9
l3=chocolate	-14 14
l3=cinnamon	-11 11
l3=cocoa	17 -17
l3=coconut	20 -20
l3=coffee	13 -13
l3=competitor	9 -9
l3=continue	20 -20
l3=custom	9 -9
l3=end	-8 8
l3=exempt	-12 12
l3=extra	8 -8
l3=fish	31 -31
l3=footwear	-11 11
l3=fruit	24 -24
l3=glass	-9 9
l3=had	-9 9
l3=has	25 -25
l3=hazelnut	13 -13
l3=higher	-11 11
l3=highest	-12 12
l3=if	-12 12
l3=into	11 -11
l3=is	-11 11
l3=its	12 -12
l3=leather	11 -11
l3=leave	20 -20
l3=levy	13 -13
l3=list	8 -8
l3=lower	-9 9
l3=mangoe	-9 9
l3=mean	-11 11
l3=medicine	-11 11
l3=moment	10 -10
l3=mr	14 -14
l3=nobody	12 -12
l3=now	12 -12
l3=nut	13 -13
l3=off	-9 9
l3=old	-10 10
l3=olive	9 -9
l3=on	6 -6
l3=orange	-8 8
l3=other	21 -21
l3=our	16 -16
l3=paper	12 -12
l3=pipe	-12 12
l3=post	-7 7
l3=product	-9 9
l3=put	9 -9
l3=reciprocal	-3 3
l3=rest	-13 13
l3=rice	-10 10
l3=rise	-12 12
l3=rum	15 -15
l3=safeguard	-11 11
l3=same	16 -16
l3=section	17 -17
l3=should	16 -16
l3=sign	-12 12
l3=since	21 -21
l3=stand	-14 14
l3=sugar	14 -14
l3=sunflower	18 -18
l3=suspension	-12 12
l3=take	-5 5
l3=tea	-16 16
l3=that	-13 13
l3=them	20 -20
l3=they	-11 11
l3=thi	-14 14
l3=three	11 -11
l3=timber	-13 13
l3=tin	24 -24
l3=to	-10 10
l3=together	16 -16
l3=trade	-12 12
l3=tuna	-25 25
l3=under	6 -6
l3=until	-9 9
l3=up	-12 12
l3=we	15 -15
l3=were	-15 15
l3=where	15 -15
l3=which	14 -14
l3=while	14 -14
l3=whiskey	17 -17
l3=who	-7 7
l3=whose	22 -22
l3=with	-17 17
l3=wool	-17 17
l3=yarn	-15 15
l4="	29 -29
l4=)	30 -30
l4=:	15 -15
l4=<agent>	-8 8
l4=<day-today>	13 -13
l4=<duty>	11 -11
l4=<goods-amount>	-19 19
l4=<goods>	-13 13
l4=<level-noun>	12 -12
l4=<number>	-14 14
l4=<office>	22 -22
l4=<person>	-8 8
l4=<quality>	-3 3
l4=<seat>	8 -8
l4=<v-down>	-12 12
l4=<v-end>	-8 8
l4=<v-renew>	10 -10
l4=<v-return>	12 -12
l4=<v-say>	-9 9
l4=<v-sign>	-18 18
l4=<v-target>	-16 16
l4=<v-threaten>	-13 13
l4=a	-8 8
l4=after	8 -8
l4=agreement	15 -15
l4=an	-15 15
l4=anything	7 -7
l4=are	-13 13
l4=as	9 -9
l4=autumn	-21 21
l4=avocado	-17 17
l4=back	20 -20
l4=bean	12 -12
l4=because	11 -11
l4=been	14 -14
l4=beer	-10 10
l4=before	13 -13
l4=both	-16 16
l4=by	-21 21
l4=call	-23 23
l4=canned	-16 16
l4=charge	-13 13
l4=cocoa	-15 15
l4=continue	6 -6
l4=copper	-11 11
l4=cork	17 -17
l4=cotton	17 -17
l4=could	-12 12
l4=country	12 -12
l4=deal	-27 27
l4=do	-17 17
l4=during	10 -10
l4=duty	10 -10
l4=effect	-9 9
l4=enter	11 -11
l4=failing	13 -13
l4=fentanyl	21 -21
l4=fish	-8 8
l4=had	13 -13
l4=has	20 -20
l4=here	-20 20
l4=him	8 -8
l4=his	-25 25
l4=hit	13 -13
l4=i	25 -25
l4=is	11 -11
l4=last	-14 14
l4=leave	20 -20
l4=less	-10 10
l4=let	24 -24
l4=lobster	-9 9
l4=mackerel	-9 9
l4=medicine	14 -14
l4=mr	-14 14
l4=none	-9 9
l4=north	16 -16
l4=not	15 -15
l4=nothing	-16 16
l4=oil	-14 14
l4=olive	-13 13
l4=on	14 -14
l4=one	-12 12
l4=only	18 -18
l4=or	12 -12
l4=otherwise	-12 12
l4=outside	9 -9
l4=own	-21 21
l4=pact	-23 23
l4=part	-25 25
l4=plan	-10 10
l4=plu	-7 7
l4=promise	13 -13
l4=put	14 -14
l4=quinoa	-8 8
l4=rate	24 -24
l4=reciprocal	15 -15
l4=rice	21 -21
l4=rum	-17 17
l4=run	-12 12
l4=say	-12 12
l4=second	-7 7
l4=some	15 -15
l4=stockfish	5 -5
l4=take	-8 8
l4=tax	-11 11
l4=tell	13 -13
l4=that	-19 19
l4=their	-14 14
l4=then	8 -8
l4=they	9 -9
l4=those	-16 16
l4=together	-9 9
l4=until	14 -14
l4=was	17 -17
l4=we	-8 8
l4=week	15 -15
l4=well	7 -7
l4=what	21 -21
l4=wheat	10 -10
l4=when	23 -23
l4=while	14 -14
l4=whisky	-11 11
l4=whose	-19 19
l4=with	-9 9
l4=wool	19 -19
l4=write	-8 8
l4=yarn	10 -10
l4=year	40 -40
l4=you	17 -17
l=" at	14 -14
l=, <name>	23 -23
l=, and	-4 4
l=, now	14 -14
l=, of	18 -18
l=, take	-18 18
l=, was	15 -15
l=: <name>	11 -11
l=: at	-16 16
l=: the	21 -21
l=<begin> <day-today>	-22 22
l=<begin> at	-14 14
l=<begin> their	-11 11
l=<day-ahead> ,	-6 6
l=<day-ahead> :	20 -20
l=<day-ahead> and	-18 18
l=<day-gone> ,	-15 15
l=<day-today> :	18 -18
l=<goods-amount> at	11 -11
l=<level> (	-21 21
l=<level> ,	-21 21
l=<level> <level>	18 -18
l=<month-gone> :	16 -16
l=<name> ,	13 -13
l=<name> :	-13 13
l=<name> <level>	25 -25
l=<name> bear	-12 12
l=<name> for	18 -18
l=<name> has	15 -15
l=<name> keep	14 -14
l=<name> levy	9 -9
l=<name> pay	10 -10
l=<name> want	12 -12
l=<name> with	-11 11
l=<number> ,	-13 13
l=<number> is	14 -14
l=<quality> :	-10 10
l=<quality> charge	-13 13
l=<quality> good	11 -11
l=<quality> one	-9 9
l=<seat> offer	-7 7
l=<seat> take	6 -6
l=<seat> to	13 -13
l=<span> and	10 -10
l=a :	-13 13
l=a flat	11 -11
l=agree to	22 -22
l=agreement at	-10 10
l=an additional	18 -18
l=and <name>	7 -7
l=and aluminum	-10 10
l=and is	14 -14
l=and pay	11 -11
l=and then	-11 11
l=answer with	-13 13
l=apple pay	17 -17
l=avocado pay	16 -16
l=back at	11 -11
l=be at	-12 12
l=be charge	16 -16
l=been pay	11 -11
l=before :	-17 17
l=bring back	-12 12
l=car :	11 -11
l=car pay	-10 10
l=ceiling is	-8 8
l=ceiling of	15 -15
l=cement pay	-19 19
l=charge is	-16 16
l=coffee ,	10 -10
l=coffee :	-9 9
l=confirm the	-12 12
l=deal at	14 -14
l=double to	13 -13
l=down from	-11 11
l=duty ,	17 -17
l=duty :	-7 7
l=duty are	12 -12
l=duty at	24 -24
l=fall from	8 -8
l=from <day-ahead>	18 -18
l=go from	6 -6
l=had announce	11 -11
l=has announce	-14 14
l=has threaten	-10 10
l=have take	9 -9
l=hold at	15 -15
l=is at	22 -22
l=is now	-20 20
l=is still	10 -10
l=it 's	10 -10
l=it ,	13 -13
l=it to	11 -11
l=lamb pay	-11 11
l=live with	13 -13
l=machine pay	-14 14
l=may pay	-8 8
l=now ,	14 -14
l=now :	-13 13
l=now bear	12 -12
l=now is	10 -10
l=now take	-11 11
l=of them	-19 19
l=of which	14 -14
l=oil :	12 -12
l=on the	14 -14
l=on which	-17 17
l=one ,	-11 11
l=origin :	19 -19
l=our pay	-12 12
l=pay the	-11 11
l=place of	14 -14
l=provide for	-14 14
l=quinoa pay	13 -13
l=rate ,	-7 7
l=rate at	-12 12
l=rate was	17 -17
l=rice pay	17 -17
l=rise from	-16 16
l=say that	12 -12
l=stand at	18 -18
l=subject to	-8 8
l=sugar pay	-13 13
l=that the	-15 15
l=the <name>	13 -13
l=the <quality>	11 -11
l=the general	10 -10
l=the old	17 -17
l=the ordinary	-10 10
l=the present	10 -10
l=them pay	-15 15
l=they bear	11 -11
l=they enter	13 -13
l=to be	11 -11
l=to charge	13 -13
l=to enter	16 -16
l=to slap	-9 9
l=to the	-20 20
l=tuna pay	14 -14
l=under which	-12 12
l=until <day-ahead>	-12 12
l=we charge	-14 14
l=we had	13 -13
l=were at	9 -9
l=when the	-14 14
l=which are	8 -8
l=which charge	8 -8
l=which is	16 -16
l=will be	7 -7
l=wine :	10 -10
l=with the	22 -22
l=wool pay	18 -18
l=would put	-17 17
lead=)	-7 7
lead=*	9 -9
lead=0	10 -10
lead=10	42 -42
lead=12.5	-15 15
lead=15	-14 14
lead=19	24 -24
lead=2	-19 19
lead=3	13 -13
lead=30	13 -13
lead=39	-11 11
lead=:	10 -10
lead=after	-9 9
lead=algerian	-11 11
lead=american	14 -14
lead=as	8 -8
lead=australia	21 -21
lead=austrian	-23 23
lead=avocados	-9 9
lead=beans	18 -18
lead=because	9 -9
lead=beer	-21 21
lead=bolivia	-8 8
lead=both	6 -6
lead=brazil	11 -11
lead=brazilian	13 -13
lead=britain	8 -8
lead=british	15 -15
lead=by	-22 22
lead=canada	-15 15
lead=canadian	7 -7
lead=chile	12 -12
lead=china	21 -21
lead=cocoa	9 -9
lead=copper	-23 23
lead=cuba	-12 12
lead=each	12 -12
lead=ecuador	17 -17
lead=egyptian	-16 16
lead=europe	-10 10
lead=for	12 -12
lead=forty	14 -14
lead=france	20 -20
lead=ghana	-13 13
lead=greek	-12 12
lead=i	-14 14
lead=indonesia	-23 23
lead=it	-23 23
lead=it'd	13 -13
lead=italian	-12 12
lead=japan	-19 19
lead=japanese	26 -26
lead=kenya	-20 20
lead=laos	20 -20
lead=lesotho	12 -12
lead=mexican	10 -10
lead=mexico	-15 15
lead=mozambique	13 -13
lead=nepal	-12 12
lead=nine	-25 25
lead=nobody	15 -15
lead=nothing	13 -13
lead=now	20 -20
lead=once	-14 14
lead=our	32 -32
lead=ours	-14 14
lead=peruvian	-19 19
lead=poland	-7 7
lead=port	-19 19
lead=quinoa	-9 9
lead=rice	18 -18
lead=romania	11 -11
lead=roses	13 -13
lead=seoul	12 -12
lead=since	-10 10
lead=singapore	-16 16
lead=so	22 -22
lead=some	-19 19
lead=south	-7 7
lead=spanish	-10 10
lead=steel	24 -24
lead=switzerland	37 -37
lead=taiwan	23 -23
lead=thai	15 -15
lead=thailand	11 -11
lead=the	-12 12
lead=there	7 -7
lead=these	-25 25
lead=they	-16 16
lead=though	11 -11
lead=to	-11 11
lead=today	-27 27
lead=tokyo	10 -10
lead=trucks	12 -12
lead=turkey	12 -12
lead=turkish	20 -20
lead=uganda	-15 15
lead=under	18 -18
lead=washington	-23 23
lead=we	35 -35
lead=where	7 -7
lead=whose	-6 6
lead=wine	-28 28
lead=wool	19 -19
levels as many false even	-23 23
levels as many false hardly	13 -13
levels as many false little	6 -6
levels as many false near	-15 15
levels as many true hardly	-14 14
levels fewer false	8 -8
levels fewer false hardly	12 -12
levels fewer true	-30 30
levels fewer true even	-13 13
levels fewer true near	-26 26
levels more true	25 -25
levels more true hardly	33 -33
levels one false hardly	12 -12
levels one true	-18 18
levels one true hardly	-10 10
levels one true little	-12 12
levels one true near	14 -14
levels one true some	-11 11
listed before false	-37 37
listed before false hardly	-19 19
listed before false little	-30 30
listed before true hardly	27 -27
listed before true little	-19 19
listed=false	29 -29
listed=false even	-17 17
listed=false hardly	30 -30
listed=false levels=1 codes=0 hardly	13 -13
listed=false levels=1 codes=1 hardly	14 -14
listed=false levels=1 codes=1 little	13 -13
listed=false levels=1 codes=1 near	-18 18
listed=false levels=1 codes=2 near	16 -16
listed=false levels=1 codes=3 even	-12 12
listed=false levels=1 codes=3 little	-12 12
listed=false levels=1 codes=3 some	11 -11
listed=false levels=1 codes=4	10 -10
listed=false levels=1 codes=4 hardly	11 -11
listed=false levels=1 codes=4 some	-16 16
listed=false levels=1 codes=5 hardly	21 -21
listed=false levels=1 codes=5 little	19 -19
listed=false levels=2 codes=0	16 -16
listed=false levels=2 codes=0 hardly	12 -12
listed=false levels=2 codes=0 near	14 -14
listed=false levels=2 codes=1 little	18 -18
listed=false levels=2 codes=2 hardly	9 -9
listed=false levels=2 codes=2 little	6 -6
listed=false levels=2 codes=2 near	-17 17
listed=false levels=2 codes=3 hardly	-20 20
listed=false levels=2 codes=3 some	22 -22
listed=false levels=2 codes=4	-8 8
listed=false levels=2 codes=4 some	-18 18
listed=false levels=2 codes=5 some	-13 13
listed=false levels=3 codes=1	13 -13
listed=false levels=3 codes=1 little	18 -18
listed=false levels=3 codes=1 near	-17 17
listed=false levels=3 codes=2 even	13 -13
listed=false levels=3 codes=2 hardly	20 -20
listed=false levels=3 codes=2 little	-11 11
listed=false levels=3 codes=2 near	14 -14
listed=false levels=3 codes=2 some	-24 24
listed=false levels=3 codes=4 hardly	25 -25
listed=false levels=3 codes=5	23 -23
listed=false levels=3 codes=5 hardly	18 -18
listed=false levels=4 codes=0 little	11 -11
listed=false levels=4 codes=1	-13 13
listed=false levels=4 codes=1 hardly	-14 14
listed=false levels=4 codes=1 some	17 -17
listed=false levels=4 codes=2	23 -23
listed=false levels=4 codes=2 hardly	38 -38
listed=false levels=4 codes=2 little	-13 13
listed=false levels=4 codes=2 some	8 -8
listed=false levels=4 codes=3	-24 24
listed=false levels=4 codes=3 little	-15 15
listed=false levels=4 codes=4	8 -8
listed=false levels=4 codes=4 some	36 -36
listed=false levels=4 codes=5	30 -30
listed=false levels=4 codes=5 hardly	22 -22
listed=false levels=4 codes=5 little	20 -20
listed=false levels=4 codes=5 some	12 -12
listed=false near	-17 17
listed=true	-25 25
listed=true hardly	-9 9
listed=true levels=1 codes=2 hardly	12 -12
listed=true levels=1 codes=2 near	6 -6
listed=true levels=1 codes=3	-11 11
listed=true levels=1 codes=3 little	-36 36
listed=true levels=1 codes=4 some	-13 13
listed=true levels=1 codes=5 even	13 -13
listed=true levels=1 codes=5 little	15 -15
listed=true levels=1 codes=5 near	13 -13
listed=true levels=2 codes=2	30 -30
listed=true levels=2 codes=2 little	28 -28
listed=true levels=2 codes=2 near	9 -9
listed=true levels=2 codes=3 hardly	21 -21
listed=true levels=2 codes=4	14 -14
listed=true levels=2 codes=4 hardly	12 -12
listed=true levels=2 codes=5	-21 21
listed=true levels=2 codes=5 little	-20 20
listed=true levels=3 codes=3	-7 7
listed=true levels=3 codes=3 little	-12 12
listed=true levels=3 codes=4	-10 10
listed=true levels=3 codes=4 even	-12 12
listed=true levels=3 codes=4 near	-16 16
listed=true levels=3 codes=5	-31 31
listed=true levels=3 codes=5 even	-28 28
listed=true levels=4 codes=3 hardly	16 -16
listed=true levels=4 codes=4	-11 11
listed=true levels=4 codes=4 near	-18 18
listed=true levels=4 codes=5	-16 16
listed=true levels=4 codes=5 hardly	-15 15
listed=true some	-12 12
lll='s good pay	14 -14
lll='s rate is	11 -11
lll=( before :	-12 12
lll=, <level> and	-23 23
lll=, <name> (	9 -9
lll=, <name> :	-37 37
lll=, <name> at	16 -16
lll=, <name> take	-21 21
lll=, <number> ,	-15 15
lll=, <number> and	21 -21
lll=, and <name>	20 -20
lll=, and at	-15 15
lll=, and not	14 -14
lll=, both at	-14 14
lll=, down from	-15 15
lll=, it 's	-7 7
lll=, it pay	15 -15
lll=, of which	14 -14
lll=, on which	-17 17
lll=, they pay	-10 10
lll=, under which	-12 12
lll=, which are	8 -8
lll=, which charge	8 -8
lll=, which is	16 -16
lll=: <level> and	12 -12
lll=: <name> take	10 -10
lll=: <number> ,	-9 9
lll=: it pay	-13 13
lll=: they pay	-14 14
lll=; it take	-11 11
lll=; they pay	20 -20
lll=<begin> " at	13 -13
lll=<begin> <begin> <day-today>	-22 22
lll=<begin> <begin> at	-14 14
lll=<begin> <begin> their	-11 11
lll=<begin> <name> 's	-17 17
lll=<begin> <name> ,	14 -14
lll=<begin> <name> :	77 -77
lll=<begin> <name> charge	-15 15
lll=<begin> <name> levy	12 -12
lll=<begin> <name> pay	-16 16
lll=<begin> <name> take	14 -14
lll=<begin> <quality> :	-23 23
lll=<begin> <seat> take	11 -11
lll=<begin> it 's	16 -16
lll=<begin> the other	24 -24
lll=<begin> the remain	-10 10
lll=<begin> until then	-12 12
lll=<begin> we take	8 -8
lll=<begin> you pay	-11 11
lll=<day-gone> , at	16 -16
lll=<day-today> it is	19 -19
lll=<day-today> it was	9 -9
lll=<day-today> they pay	10 -10
lll=<level> , against	-9 9
lll=<level> , where	-10 10
lll=<level> and <name>	13 -13
lll=<month-gone> , at	17 -17
lll=<month-gone> it pay	9 -9
lll=<month-gone> it was	-10 10
lll=<name> 's :	-5 5
lll=<name> 's pay	12 -12
lll=<name> , and	16 -16
lll=<name> : the	10 -10
lll=<name> agree to	18 -18
lll=<name> are charge	6 -6
lll=<name> has announce	11 -11
lll=<name> has charge	-19 19
lll=<quality> butter pay	-12 12
lll=<quality> cement pay	-12 12
lll=<quality> good pay	-15 15
lll=<quality> one pay	20 -20
lll=<quality> orange pay	7 -7
lll=a rate of	12 -12
lll=ago it was	-11 11
lll=and <name> (	-13 13
lll=and <name> ,	9 -9
lll=and <name> :	-29 29
lll=and a further	-12 12
lll=are subject to	-10 10
lll=are to pay	16 -16
lll=at <level> and	-8 8
lll=at <number> and	-9 9
lll=be <number> and	15 -15
lll=been threaten with	9 -9
lll=car have pay	-22 22
lll=car will pay	17 -17
lll=come in at	-21 21
lll=duty will be	-13 13
lll=exempt from the	-12 12
lll=for fentanyl ,	-11 11
lll=from <day-ahead> :	18 -18
lll=from <day-ahead> and	-19 19
lll=from <level> to	11 -11
lll=from <name> :	-18 18
lll=from <name> pay	15 -15
lll=get in at	18 -18
lll=go back to	2 -2
lll=go down to	14 -14
lll=good are charge	-21 21
lll=good have pay	-10 10
lll=higher rate of	-17 17
lll=in <name> pay	12 -12
lll=in place of	13 -13
lll=it had pay	-8 8
lll=it has charge	15 -15
lll=it has pay	-18 18
lll=it stay at	-13 13
lll=it was at	-10 10
lll=it will be	21 -21
lll=it will pay	16 -16
lll=it would pay	23 -23
lll=its duty of	-10 10
lll=of <name> ,	-18 18
lll=of <name> pay	24 -24
lll=of <number> ,	12 -12
lll=olive oil pay	13 -13
lll=on pay the	-12 12
lll=ordinary duty of	-13 13
lll=pay <level> and	21 -21
lll=pay the same	23 -23
lll=rate would be	14 -14
lll=reciprocal tariff of	14 -14
lll=section <number> ,	9 -9
lll=suspension of the	-12 12
lll=tariff will be	12 -12
lll=that <name> charge	-10 10
lll=the <level> and	16 -16
lll=the <name> ,	11 -11
lll=the <name> :	10 -10
lll=the <name> pay	16 -16
lll=the <quality> charge	-13 13
lll=the rate is	-22 22
lll=the rate of	10 -10
lll=the rate was	15 -15
lll=the tariff of	17 -17
lll=they are at	-9 9
lll=they would pay	-14 14
lll=threaten <name> with	-10 10
lll=to <level> from	16 -16
lll=to <seat> at	-13 13
lll=to the ordinary	-8 8
lll=truce it is	-24 24
lll=until <day-ahead> ,	-12 12
lll=we ask for	-11 11
lll=where it charge	-13 13
lll=where it is	10 -10
lll=which has pay	-11 11
lll=will be at	-11 11
lll=would be at	-12 12
lll=would go to	34 -34
lll=would have pay	20 -20
lr='s ,	-16 16
lr='s .	46 -46
lr='s <day-today>	-11 11
lr='s and	16 -16
lr='s was	10 -10
lr=( ,	9 -9
lr=( for	-22 22
lr=, .	17 -17
lr=, <day-today>	-9 9
lr=, <end>	17 -17
lr=, come	11 -11
lr=, each	13 -13
lr=, from	-22 22
lr=, in	16 -16
lr=, it	-10 10
lr=, on	-17 17
lr=, reciprocal	-11 11
lr=: (	20 -20
lr=: ,	-13 13
lr=: ;	30 -30
lr=: <end>	-11 11
lr=: for	-11 11
lr=: from	5 -5
lr=: is	11 -11
lr=: on	21 -21
lr=: until	-16 16
lr=<begin> ,	-8 8
lr=<begin> :	28 -28
lr=<begin> on	32 -32
lr=<day-gone> .	-15 15
lr=<day-today> .	-24 24
lr=<name> .	9 -9
lr=<name> <level>	9 -9
lr=<name> from	-11 11
lr=<name> in	13 -13
lr=<name> since	-12 12
lr=<quality> ,	-10 10
lr=a tariff	-25 25
lr=against at	-13 13
lr=against for	-15 15
lr=aluminum .	-8 8
lr=and .	20 -20
lr=and after	-10 10
lr=and on	39 -39
lr=and under	-10 10
lr=announce for	-6 6
lr=announce on	-7 7
lr=another .	-12 12
lr=another on	13 -13
lr=are for	25 -25
lr=are of	-28 28
lr=ask on	11 -11
lr=at (	12 -12
lr=at .	-11 11
lr=at ;	13 -13
lr=at <end>	30 -30
lr=at as	19 -19
lr=at each	22 -22
lr=at for	18 -18
lr=at instead	19 -19
lr=at on	36 -36
lr=at under	-11 11
lr=be .	17 -17
lr=be and	10 -10
lr=be from	-24 24
lr=bear ,	-12 12
lr=beef of	10 -10
lr=been .	13 -13
lr=been from	10 -10
lr=been in	-16 16
lr=been since	-8 8
lr=been until	-10 10
lr=carry .	10 -10
lr=charge as	13 -13
lr=charge by	-13 13
lr=charge until	14 -14
lr=face from	16 -16
lr=for as	-7 7
lr=from .	-11 11
lr=further that	-13 13
lr=have ,	-12 12
lr=have on	-10 10
lr=in ,	12 -12
lr=in under	16 -16
lr=is .	5 -5
lr=is ;	-10 10
lr=is again	-12 12
lr=is at	18 -18
lr=is for	-18 18
lr=is of	5 -5
lr=is under	6 -6
lr=it .	8 -8
lr=its ,	12 -12
lr=its .	17 -17
lr=its on	-18 18
lr=just .	-6 6
lr=keep .	16 -16
lr=leave .	-10 10
lr=make ,	13 -13
lr=now ,	-9 9
lr=of "	-6 6
lr=of for	13 -13
lr=of from	19 -19
lr=of is	16 -16
lr=of stay	9 -9
lr=of that	24 -24
lr=of to	-12 12
lr=of until	-13 13
lr=of was	-7 7
lr=of which	12 -12
lr=on ,	-11 11
lr=on for	12 -12
lr=or ,	12 -12
lr=or on	-10 10
lr=ordinary .	-19 19
lr=other are	-9 9
lr=our on	-19 19
lr=own on	12 -12
lr=pay ,	-13 13
lr=pay <day-today>	27 -27
lr=pay ?	-11 11
lr=pay again	19 -19
lr=pay and	-13 13
lr=pay as	-15 15
lr=pay from	14 -14
lr=pay here	15 -15
lr=pay instead	29 -29
lr=pay like	-13 13
lr=pay now	21 -21
lr=pay of	-10 10
lr=pay over	20 -20
lr=pay to	15 -15
lr=pay too	18 -18
lr=pay when	10 -10
lr=pay with	13 -13
lr=pay without	-14 14
lr=same ,	19 -19
lr=same .	20 -20
lr=say and	-22 22
lr=stay .	25 -25
lr=steel .	7 -7
lr=take ,	-20 20
lr=take and	-6 6
lr=take from	-14 14
lr=take on	11 -11
lr=take since	10 -10
lr=than in	-14 14
lr=that is	16 -16
lr=that would	9 -9
lr=the announce	16 -16
lr=the apply	15 -15
lr=the as	-8 8
lr=the duty	12 -12
lr=the he	-9 9
lr=the in	-11 11
lr=the was	11 -11
lr=the would	20 -20
lr=their .	23 -23
lr=then ,	13 -13
lr=then .	-10 10
lr=there .	-15 15
lr=there of	16 -16
lr=threaten ,	-11 11
lr=to ,	18 -18
lr=to and	42 -42
lr=to on	-13 13
lr=to under	-11 11
lr=want ,	11 -11
lr=was ,	11 -11
lr=was from	-12 12
lr=was in	12 -12
lr=was until	8 -8
lr=which is	-6 6
lr=with .	11 -11
lr=with and	20 -20
lr=with for	20 -20
lr=with from	9 -9
nc2=begin	-15 15
nc2=lack	-13 13
nc2=stay	9 -9
nc2=up	-10 10
nct2=agree participle-passive	15 -15
nct2=agree perfect	-9 9
nct2=bear participle-passive	-10 10
nct2=bear present-passive	-11 11
nct2=begin gerund	-11 11
nct2=begin perfect	33 -33
nct2=down gerund	-11 11
nct2=end future	-14 14
nct2=end present-passive	10 -10
nct2=impose past-passive	19 -19
nct2=impose perfect	16 -16
nct2=lack present	-14 14
nct2=propose present-passive	-9 9
nct2=say past-passive	-13 13
nct2=sell present	5 -5
nct2=sell present-passive	-12 12
nct2=stay past	16 -16
nct2=stay present-passive	-13 13
nct2=suspend modal	-11 11
nct2=suspend participle-passive	8 -8
nct2=suspend past	15 -15
nct2=suspend present	14 -14
nct2=target present-passive	18 -18
nct2=up future	27 -27
next=(	15 -15
next=( true	14 -14
next=) false	-19 19
next=) true	15 -15
next=, true	-10 10
next=. true	33 -33
next=:	15 -15
next=: false	-19 19
next=; true	-12 12
next=agent true	-17 17
next=and false	-11 11
next=and true	36 -36
next=as	11 -11
next=at false	-13 13
next=at true	11 -11
next=but	-17 17
next=duty true	-9 9
next=end false	18 -18
next=from false	9 -9
next=goods false	29 -29
next=goods true	16 -16
next=had false	-16 16
next=has false	11 -11
next=has true	8 -8
next=he	-8 8
next=i	10 -10
next=in false	-23 23
next=is true	16 -16
next=number false	-8 8
next=number true	26 -26
next=on false	-13 13
next=own , false	-11 11
next=own . false	-15 15
next=own duty true	-14 14
next=own goods true	-15 15
next=own number false	16 -16
next=own word false	35 -35
next=sender false	27 -27
next=sender true	14 -14
next=that	14 -14
next=to false	-19 19
next=unless	-20 20
next=until	9 -9
next=verb bear false	-19 19
next=verb bear true	11 -11
next=verb buy false	-11 11
next=verb impose false	18 -18
next=verb impose true	-13 13
next=verb sell false	16 -16
next=verb stay false	-7 7
next=verb up true	-15 15
next=where	14 -14
next=which	-8 8
next=will false	-22 22
next=will true	-12 12
next=word false	15 -15
nhas-gerund	-14 14
nt2=future-passive	14 -14
nt2=perfect-passive	29 -29
nt2=pluperfect	23 -23
nt2=present-not	14 -14
nt2=present-passive	-23 23
nv2=accept	-11 11
nv2=bear	9 -9
nv2=buy	26 -26
nv2=come	-18 18
nv2=end	12 -12
nv2=have	11 -11
nv2=hold	14 -14
nv2=import	-11 11
nv2=know	-17 17
nv2=like	-12 12
nv2=move	-13 13
nv2=plan	-8 8
nv2=promise	-14 14
nv2=remain	19 -19
nv2=stop	13 -13
nv2=strike	-8 8
nv2=think	-14 14
nv2=wait	-14 14
nv2=withdraw	-10 10
nvt2=announce perfect	-12 12
nvt2=announce pluperfect	19 -19
nvt2=ask past	17 -17
nvt2=ask perfect	8 -8
nvt2=ask present	-11 11
nvt2=be modal	9 -9
nvt2=be perfect	-16 16
nvt2=buy present	27 -27
nvt2=call present	9 -9
nvt2=drop past	9 -9
nvt2=end present	9 -9
nvt2=enter present	12 -12
nvt2=go future	21 -21
nvt2=go past	-16 16
nvt2=have past	23 -23
nvt2=import present	-11 11
nvt2=impose past	16 -16
nvt2=know present	-17 17
nvt2=make past	21 -21
nvt2=other pluperfect	11 -11
nvt2=pay present	-16 16
nvt2=reach past	-13 13
nvt2=run present	-10 10
nvt2=say perfect	12 -12
nvt2=say present	5 -5
nvt2=see participle	-13 13
nvt2=send present	10 -10
nvt2=ship present	-11 11
nvt2=stay modal	-11 11
nvt2=stay present	7 -7
nvt2=suspend participle	7 -7
nvt2=think present	-19 19
nvt2=threaten past	16 -16
nvt2=withdraw past	-17 17
on hardly	11 -11
on little	12 -12
on some	-6 6
pc0=deny	19 -19
pc0=lack	-10 10
pc0=return	18 -18
pc0=say	5 -5
pc0=suspend	15 -15
pc0=threaten	-15 15
pc1=buy	-9 9
pc1=end	28 -28
pc1=lack	-9 9
pc1=return	18 -18
pc1=say	12 -12
pc1=sell	-19 19
pc1=suspend	15 -15
pc1=target	8 -8
pct0=bear modal	-12 12
pct0=bear past	3 -3
pct0=begin past	12 -12
pct0=begin perfect	17 -17
pct0=buy past	-12 12
pct0=deny past	15 -15
pct0=down modal	13 -13
pct0=impose future	11 -11
pct0=impose past-passive	7 -7
pct0=impose perfect-passive	-14 14
pct0=impose pluperfect-passive	8 -8
pct0=lack present	-11 11
pct0=propose present	-8 8
pct0=return present	11 -11
pct0=say modal	13 -13
pct0=say past	13 -13
pct0=sign modal	12 -12
pct0=sign past-passive	-12 12
pct0=sign perfect	17 -17
pct0=sign present-passive	-19 19
pct0=stay future	18 -18
pct0=stay modal	15 -15
pct0=stay past-passive	-11 11
pct0=stay present-passive	16 -16
pct0=suspend past	9 -9
pct0=target past	-11 11
pct0=target perfect	-12 12
pct0=target present	12 -12
pct0=threaten past	-12 12
pct0=threaten perfect	-12 12
pct1=bear modal	-12 12
pct1=bear participle-passive	11 -11
pct1=begin past	11 -11
pct1=begin perfect	17 -17
pct1=buy past	-12 12
pct1=deny past	15 -15
pct1=down modal	13 -13
pct1=end participle-passive	13 -13
pct1=impose future	11 -11
pct1=impose past-passive	7 -7
pct1=impose perfect-passive	-14 14
pct1=impose pluperfect-passive	8 -8
pct1=lack present	-11 11
pct1=propose participle-passive	-10 10
pct1=propose perfect	19 -19
pct1=propose present	-6 6
pct1=return present	11 -11
pct1=say infinitive	10 -10
pct1=say modal	13 -13
pct1=say past	12 -12
pct1=sign modal	12 -12
pct1=sign past-passive	-12 12
pct1=sign perfect	17 -17
pct1=sign present-passive	-19 19
pct1=stay future	17 -17
pct1=stay modal	15 -15
pct1=stay past-passive	-11 11
pct1=stay present-passive	16 -16
pct1=suspend past	9 -9
pct1=target participle-passive	7 -7
pct1=target perfect	-13 13
pct1=target present	11 -11
pct1=threaten perfect	-13 13
phas-gerund	12 -12
phas-modal	7 -7
phas-perfect	11 -11
phas-pluperfect	15 -15
prep=% false	18 -18
prep=, false	18 -18
prep=, true	-10 10
prep=: false	-26 26
prep=: true	13 -13
prep=; false	-22 22
prep=; true	-34 34
prep=against false	18 -18
prep=and true	16 -16
prep=as false	-15 15
prep=at false	14 -14
prep=for true	26 -26
prep=from false	-10 10
prep=if false	14 -14
prep=in false	-11 11
prep=in true	-12 12
prep=like false	12 -12
prep=number true	-10 10
prep=of false	17 -17
prep=of true	-20 20
prep=on true	-8 8
prep=or false	19 -19
prep=over false	37 -37
prep=than false	14 -14
prep=that false	-26 26
prep=to false	-8 8
prep=verb buy false	36 -36
prep=verb impose false	-14 14
prep=verb impose true	-19 19
prep=what true	22 -22
prep=where false	-9 9
prep=while false	-10 10
prep=with false	-12 12
prep=with true	44 -44
prep=word true	22 -22
pt0=modal-passive	7 -7
pt0=past-not	14 -14
pt0=perfect	12 -12
pt0=pluperfect-passive	10 -10
pt0=present-passive-not	-13 13
pt1=infinitive	-10 10
pt1=modal-passive	7 -7
pt1=past-not	13 -13
pt1=pluperfect-passive	10 -10
pt1=present-passive-not	-13 13
pv0=agree	-23 23
pv0=apply	17 -17
pv0=approve	17 -17
pv0=buy	18 -18
pv0=come	26 -26
pv0=cut	-19 19
pv0=deny	12 -12
pv0=extend	10 -10
pv0=face	24 -24
pv0=hang	13 -13
pv0=hit	12 -12
pv0=issue	-12 12
pv0=keep	23 -23
pv0=know	12 -12
pv0=let	23 -23
pv0=like	10 -10
pv0=make	-8 8
pv0=offer	-8 8
pv0=order	-13 13
pv0=remain	15 -15
pv0=run	19 -19
pv0=say	-18 18
pv0=start	13 -13
pv0=suspend	11 -11
pv0=think	13 -13
pv0=threaten	-9 9
pv0=wait	-14 14
pv1=add	10 -10
pv1=apply	17 -17
pv1=approve	17 -17
pv1=collect	23 -23
pv1=come	17 -17
pv1=cut	-19 19
pv1=end	14 -14
pv1=extend	11 -11
pv1=face	29 -29
pv1=hang	13 -13
pv1=hit	12 -12
pv1=keep	20 -20
pv1=know	16 -16
pv1=let	24 -24
pv1=like	9 -9
pv1=look	-12 12
pv1=lower	21 -21
pv1=make	-8 8
pv1=order	-18 18
pv1=put	-14 14
pv1=reach	11 -11
pv1=remain	16 -16
pv1=reply	10 -10
pv1=run	20 -20
pv1=send	-17 17
pv1=start	14 -14
pv1=suspend	10 -10
pv1=take	-18 18
pv1=think	13 -13
pv1=wait	-13 13
pv1=want	-8 8
pvt0=add modal	10 -10
pvt0=agree present	-20 20
pvt0=apply present	18 -18
pvt0=ask perfect	12 -12
pvt0=be modal	13 -13
pvt0=be perfect	19 -19
pvt0=charge perfect	-12 12
pvt0=come past	25 -25
pvt0=cut present	-16 16
pvt0=deny past	10 -10
pvt0=end present	19 -19
pvt0=face present	14 -14
pvt0=fall past	-6 6
pvt0=go past	14 -14
pvt0=keep future	12 -12
pvt0=keep present	13 -13
pvt0=know present	12 -12
pvt0=let present	18 -18
pvt0=like present	10 -10
pvt0=meet past	12 -12
pvt0=negotiate present	29 -29
pvt0=offer past	13 -13
pvt0=offer present	-11 11
pvt0=order past	-12 12
pvt0=other present	-10 10
pvt0=pay future	-23 23
pvt0=pay past	20 -20
pvt0=pay pluperfect	19 -19
pvt0=put modal	-16 16
pvt0=put present	12 -12
pvt0=remain present	14 -14
pvt0=renew past	-13 13
pvt0=say perfect	-13 13
pvt0=say present	-14 14
pvt0=sell past	9 -9
pvt0=stand present	20 -20
pvt0=start present	10 -10
pvt0=threaten past	-12 12
pvt0=want past	10 -10
pvt0=want present	-12 12
pvt0=warn past	18 -18
pvt1=add modal	10 -10
pvt1=agree participle	19 -19
pvt1=agree present	-20 20
pvt1=apply present	18 -18
pvt1=ask past	-11 11
pvt1=ask present	-13 13
pvt1=be modal	13 -13
pvt1=charge perfect	-12 12
pvt1=come past	25 -25
pvt1=cut present	-16 16
pvt1=deny past	10 -10
pvt1=end present	19 -19
pvt1=face present	14 -14
pvt1=fall past	-6 6
pvt1=go past	14 -14
pvt1=keep future	12 -12
pvt1=know present	12 -12
pvt1=leave present	-10 10
pvt1=let present	18 -18
pvt1=like present	9 -9
pvt1=meet past	12 -12
pvt1=negotiate present	29 -29
pvt1=offer past	13 -13
pvt1=offer present	-11 11
pvt1=order past	-12 12
pvt1=other present	-10 10
pvt1=pay future	-24 24
pvt1=pay past	20 -20
pvt1=pay pluperfect	19 -19
pvt1=put modal	-16 16
pvt1=put present	12 -12
pvt1=remain present	14 -14
pvt1=renew past	-13 13
pvt1=say perfect	-13 13
pvt1=say present	-14 14
pvt1=sell past	9 -9
pvt1=sign participle	-17 17
pvt1=stand present	20 -20
pvt1=start present	10 -10
pvt1=take infinitive	-9 9
pvt1=want present	-15 15
pvt1=warn past	18 -18
q:'	3 -3
q:'s	10 -10
q:(	18 -18
q:;	22 -22
q:<day-ahead>	8 -8
q:<goods-amount>	-16 16
q:<goods>	-13 13
q:<month-gone>	-17 17
q:<month-today>	25 -25
q:<name>	-11 11
q:<organisation>	-12 12
q:<quality>	13 -13
q:<span>	11 -11
q:<v-agree>	-7 7
q:<v-buy>	11 -11
q:<v-refuse>	6 -6
q:<v-return>	16 -16
q:<v-sell>	12 -12
q:<v-up>	14 -14
q:about	15 -15
q:above	-13 13
q:act	-10 10
q:add	18 -18
q:addition	-9 9
q:adopt	6 -6
q:affected	-16 16
q:afterward	11 -11
q:against	16 -16
q:aim	12 -12
q:air	18 -18
q:aircraft	10 -10
q:all	-9 9
q:allowed	-21 21
q:almost	-13 13
q:already	-21 21
q:although	7 -7
q:alway	-16 16
q:ambassador	15 -15
q:among	-16 16
q:annex	22 -22
q:announcement	16 -16
q:answer	-9 9
q:anybody	11 -11
q:anyone	24 -24
q:anywhere	14 -14
q:apple	-28 28
q:apply	-22 22
q:approval	12 -12
q:approve	-14 14
q:apricot	-18 18
q:are	19 -19
q:arithmetic	10 -10
q:around	-9 9
q:arrival	-15 15
q:arrived	9 -9
q:article	15 -15
q:asian	7 -7
q:aside	6 -6
q:asleep	-13 13
q:association	-12 12
q:auto	12 -12
q:barley	14 -14
q:basi	12 -12
q:be	19 -19
q:bearing	-10 10
q:beer	-7 7
q:begin	19 -19
q:being	-20 20
q:below	10 -10
q:between	10 -10
q:biggest	10 -10
q:billion	9 -9
q:bloc	-13 13
q:blueberry	-11 11
q:board	-18 18
q:border	10 -10
q:bourbon	-19 19
q:brandy	30 -30
q:broke	-14 14
q:broken	13 -13
q:brother	-17 17
q:brussel	-15 15
q:build	16 -16
q:business	15 -15
q:but	17 -17
q:by	-7 7
q:call	24 -24
q:carmaker	9 -9
q:carpet	-12 12
q:carrier	-10 10
q:carry	12 -12
q:case	-13 13
q:cattle	-17 17
q:ceiling	12 -12
q:cell	10 -10
q:cement	-11 11
q:ceramic	13 -13
q:chain	-13 13
q:change	-31 31
q:changed	11 -11
q:chart	-9 9
q:cheaper	16 -16
q:cheese	18 -18
q:cherry	-13 13
q:chi	10 -10
q:chip	11 -11
q:chocolate	-12 12
q:christma	-14 14
q:citru	13 -13
q:city	-8 8
q:clock	10 -10
q:close	-11 11
q:closed	14 -14
q:closely	-11 11
q:cloth	-11 11
q:clothe	18 -18
q:cocoa	11 -11
q:cod	30 -30
q:coffee	19 -19
q:commit	-7 7
q:company	9 -9
q:compare	-9 9
q:competitor	11 -11
q:complained	-11 11
q:complete	24 -24
q:comply	8 -8
q:concern	12 -12
q:concerned	-15 15
q:confirm	21 -21
q:contain	11 -11
q:container	16 -16
q:continental	19 -19
q:control	11 -11
q:copper	-27 27
q:cork	-14 14
q:corn	-22 22
q:corridor	-18 18
q:could	12 -12
q:countervailing	12 -12
q:courier	12 -12
q:course	10 -10
q:cousin	-20 20
q:crosse	11 -11
q:crude	16 -16
q:crusher	20 -20
q:currently	9 -9
q:customer	19 -19
q:dairy	-16 16
q:date	-10 10
q:deadline	26 -26
q:decide	5 -5
q:delegation	15 -15
q:demand	-18 18
q:depend	-12 12
q:deputy	-13 13
q:die	23 -23
q:direction	12 -12
q:dispute	13 -13
q:doe	8 -8
q:doesn't	-15 15
q:doll	11 -11
q:donald	-8 8
q:double	-12 12
q:down	28 -28
q:draft	22 -22
q:drawer	-12 12
q:drone	14 -14
q:due	21 -21
q:dump	-10 10
q:during	18 -18
q:earlier	19 -19
q:easter	-11 11
q:economy	-22 22
q:effect	35 -35
q:either	-24 24
q:electric	22 -22
q:end	-13 13
q:energy	11 -11
q:enter	11 -11
q:entry	-11 11
q:envoy	-10 10
q:equal	-10 10
q:estimate	9 -9
q:ethanol	12 -12
q:even	-13 13
q:evening	20 -20
q:every	-10 10
q:everybody	19 -19
q:everyone	-7 7
q:everywhere	12 -12
q:exception	-18 18
q:exchanged	-11 11
q:exempt	12 -12
q:existing	15 -15
q:exporter	-12 12
q:extend	-6 6
q:extension	18 -18
q:extra	-14 14
q:factory	13 -13
q:fail	13 -13
q:failure	10 -10
q:fair	16 -16
q:fall	-11 11
q:fare	16 -16
q:farm	-14 14
q:fee	24 -24
q:fentanyl	-8 8
q:fertiliser	-19 19
q:figure	21 -21
q:find	11 -11
q:firm	17 -17
q:first	-9 9
q:flower	11 -11
q:fly	15 -15
q:follow	-17 17
q:followed	20 -20
q:forget	16 -16
q:four	-16 16
q:frame	-17 17
q:framework	-13 13
q:free	-12 12
q:freeze	-8 8
q:fresh	17 -17
q:friend	17 -17
q:frozen	5 -5
q:full	-23 23
q:furniture	12 -12
q:further	15 -15
q:future	-23 23
q:gain	18 -18
q:gained	-15 15
q:garlic	16 -16
q:gas	12 -12
q:generic	21 -21
q:geneva	32 -32
q:get	22 -22
q:gin	14 -14
q:given	-16 16
q:go	-10 10
q:gold	12 -12
q:grape	-11 11
q:great	9 -9
q:groundnut	-21 21
q:grow	-14 14
q:had	-19 19
q:half	18 -18
q:hall	10 -10
q:halve	27 -27
q:happen	17 -17
q:hard	14 -14
q:hat	9 -9
q:have	15 -15
q:having	-10 10
q:hazelnut	-14 14
q:heading	21 -21
q:headline	-11 11
q:help	13 -13
q:here	26 -26
q:herring	12 -12
q:higher	-11 11
q:him	21 -21
q:his	10 -10
q:hit	-23 23
q:ho	10 -10
q:hold	26 -26
q:honey	14 -14
q:hope	30 -30
q:hotel	-20 20
q:house	-16 16
q:however	15 -15
q:i	-16 16
q:importer	14 -14
q:in	7 -7
q:industrial	-34 34
q:inside	7 -7
q:instead	-17 17
q:interest	11 -11
q:into	-14 14
q:island	-24 24
q:its	12 -12
q:juice	-25 25
q:kava	15 -15
q:keep	29 -29
q:kiwifruit	-16 16
q:know	18 -18
q:labor	18 -18
q:lamp	15 -15
q:last	24 -24
q:late	15 -15
q:later	9 -9
q:law	29 -29
q:lay	17 -17
q:least	15 -15
q:leave	-13 13
q:led	-10 10
q:lentil	10 -10
q:less	6 -6
q:let	-12 12
q:level	21 -21
q:levy	17 -17
q:licence	12 -12
q:likewise	16 -16
q:list	32 -32
q:lobster	26 -26
q:look	12 -12
q:lose	12 -12
q:lot	-19 19
q:luck	-11 11
q:lula	11 -11
q:lumber	21 -21
q:m	16 -16
q:machine	-28 28
q:maize	20 -20
q:maker	13 -13
q:making	17 -17
q:many	27 -27
q:marble	11 -11
q:march	18 -18
q:may	43 -43
q:me	-6 6
q:meanwhile	-22 22
q:meat	-21 21
q:media	-8 8
q:meet	7 -7
q:member	-23 23
q:memorandum	16 -16
q:mentioned	10 -10
q:metal	-20 20
q:middle	-17 17
q:midnight	-9 9
q:might	-13 13
q:milk	-13 13
q:mine	16 -16
q:minimum	12 -12
q:minister	-14 14
q:ministry	14 -14
q:minute	-8 8
q:monday	-16 16
q:month	-13 13
q:morning	24 -24
q:most	-16 16
q:motorcycle	10 -10
q:move	50 -50
q:mr	5 -5
q:ms	15 -15
q:much	14 -14
q:my	-27 27
q:name	13 -13
q:nation	15 -15
q:natural	12 -12
q:negotiate	19 -19
q:negotiator	-17 17
q:neighbor	-20 20
q:never	11 -11
q:newspaper	14 -14
q:nil	-26 26
q:none	29 -29
q:noon	-7 7
q:note	7 -7
q:notice	13 -13
q:now	7 -7
q:obtain	-27 27
q:off	14 -14
q:offer	23 -23
q:official	-9 9
q:oil	-10 10
q:old	22 -22
q:older	20 -20
q:olive	-23 23
q:once	-10 10
q:only	17 -17
q:open	7 -7
q:order	40 -40
q:other	12 -12
q:otherwise	9 -9
q:our	-29 29
q:out	-10 10
q:outcome	-11 11
q:outside	-11 11
q:owe	-19 19
q:owner	20 -20
q:pact	-13 13
q:page	-13 13
q:paint	-16 16
q:paper	-12 12
q:paprika	15 -15
q:parcel	23 -23
q:parliament	15 -15
q:passenger	13 -13
q:paste	12 -12
q:patented	12 -12
q:paulo	-12 12
q:pen	20 -20
q:pencil	-8 8
q:people	26 -26
q:percentage	19 -19
q:permanent	-11 11
q:permit	-18 18
q:phone	9 -9
q:piece	-8 8
q:piraeu	11 -11
q:place	22 -22
q:plan	22 -22
q:plant	10 -10
q:plastic	15 -15
q:please	-16 16
q:possible	10 -10
q:post	22 -22
q:potatoe	12 -12
q:prepare	-4 4
q:president	26 -26
q:presidential	7 -7
q:press	18 -18
q:price	47 -47
q:proclamation	8 -8
q:product	14 -14
q:prolong	11 -11
q:promise	-10 10
q:provisional	12 -12
q:publish	27 -27
q:purchase	-16 16
q:put	10 -10
q:qingdao	-13 13
q:question	23 -23
q:queue	-14 14
q:quicker	12 -12
q:quinoa	25 -25
q:raspberry	-14 14
q:rather	12 -12
q:ratify	-11 11
q:reach	14 -14
q:ready	-9 9
q:recall	15 -15
q:reckon	18 -18
q:recommend	-11 11
q:red	19 -19
q:reduce	13 -13
q:region	13 -13
q:reject	11 -11
q:relief	14 -14
q:relieved	-11 11
q:remember	13 -13
q:remove	19 -19
q:renewal	-19 19
q:reporter	23 -23
q:request	-17 17
q:respect	-16 16
q:resume	11 -11
q:rice	9 -9
q:rise	40 -40
q:rival	13 -13
q:road	17 -17
q:room	17 -17
q:rose	13 -13
q:round	15 -15
q:rubber	21 -21
q:rumour	12 -12
q:run	-21 21
q:salmon	13 -13
q:salt	15 -15
q:sardine	14 -14
q:sea	-9 9
q:seafood	15 -15
q:season	15 -15
q:see	-21 21
q:seed	-9 9
q:seem	-14 14
q:sell	28 -28
q:service	-12 12
q:settle	18 -18
q:she	29 -29
q:sheet	-12 12
q:shelve	-10 10
q:shop	-30 30
q:short	20 -20
q:should	-10 10
q:shrimp	18 -18
q:sign	-11 11
q:single	10 -10
q:sir	22 -22
q:sit	25 -25
q:social	-11 11
q:softwood	10 -10
q:some	24 -24
q:somebody	-18 18
q:sounded	-10 10
q:soybean	21 -21
q:speak	-14 14
q:special	-8 8
q:spoke	8 -8
q:spoken	11 -11
q:stake	19 -19
q:stand	18 -18
q:standstill	-14 14
q:state	21 -21
q:steel	-18 18
q:step	12 -12
q:stockfish	-20 20
q:stone	8 -8
q:stop	15 -15
q:strike	-10 10
q:sugar	14 -14
q:sum	29 -29
q:summer	-11 11
q:summit	16 -16
q:suppose	10 -10
q:surcharge	14 -14
q:surplu	-17 17
q:surprise	-8 8
q:são	-12 12
q:tariff	-8 8
q:telephone	23 -23
q:tell	-12 12
q:tequila	11 -11
q:text	30 -30
q:than	-8 8
q:thank	24 -24
q:their	-13 13
q:them	13 -13
q:then	12 -12
q:there	3 -3
q:thereby	-18 18
q:these	26 -26
q:they	10 -10
q:they're	11 -11
q:thi	-9 9
q:thing	8 -8
q:think	-10 10
q:though	-21 21
q:threat	-13 13
q:three	26 -26
q:through	-24 24
q:thu	13 -13
q:thursday	25 -25
q:time	-23 23
q:tin	7 -7
q:tokyo	15 -15
q:tomatoe	12 -12
q:too	12 -12
q:tool	23 -23
q:top	18 -18
q:touched	-14 14
q:town	-17 17
q:tractor	29 -29
q:trading	-14 14
q:treatment	20 -20
q:treaty	19 -19
q:trouble	8 -8
q:truck	12 -12
q:true	11 -11
q:turnberry	13 -13
q:tyre	11 -11
q:under	26 -26
q:unlawful	-16 16
q:upholstered	9 -9
q:us	-21 21
q:valencia	-19 19
q:value	12 -12
q:vanilla	25 -25
q:vehicle	14 -14
q:view	13 -13
q:visit	12 -12
q:vote	14 -14
q:wait	10 -10
q:wall	12 -12
q:want	-4 4
q:warn	13 -13
q:water	12 -12
q:way	25 -25
q:we	-10 10
q:we've	14 -14
q:week	-22 22
q:welcome	-15 15
q:welcomed	-11 11
q:were	-16 16
q:wheat	14 -14
q:when	-18 18
q:which	11 -11
q:while	16 -16
q:whiskey	-28 28
q:whisky	28 -28
q:who	28 -28
q:whose	-14 14
q:widened	-8 8
q:winter	-20 20
q:withdraw	14 -14
q:without	12 -12
q:wood	-20 20
q:wool	-16 16
q:word	-22 22
q:work	28 -28
q:worldwide	-10 10
q:worry	-25 25
q:worst	-12 12
q:worth	-8 8
q:write	-33 33
q:yarn	24 -24
q:year	-16 16
q:yes	-16 16
q:york	-11 11
q:you	10 -10
q:zero	-11 11
quoted	9 -9
r1=(	18 -18
r1=:	11 -11
r1=;	12 -12
r1=<day-ahead>	18 -18
r1=<goods>	-8 8
r1=<level-noun>	24 -24
r1=<level>	53 -53
r1=<name>	4 -4
r1=<v-end>	8 -8
r1=<v-return>	21 -21
r1=<v-say>	18 -18
r1=<v-sign>	-14 14
r1=<v-suspend>	21 -21
r1=?	25 -25
r1=a	-26 26
r1=against	20 -20
r1=announce	17 -17
r1=back	12 -12
r1=being	-16 16
r1=beside	8 -8
r1=both	12 -12
r1=can	16 -16
r1=could	-18 18
r1=ever	11 -11
r1=fall	-14 14
r1=had	19 -19
r1=he	-7 7
r1=i	11 -11
r1=include	10 -10
r1=including	-14 14
r1=instead	22 -22
r1=into	-12 12
r1=last	-9 9
r1=meanwhile	13 -13
r1=of	11 -11
r1=on	-10 10
r1=outside	19 -19
r1=reciprocal	-14 14
r1=since	-12 12
r1=stand	-10 10
r1=stay	14 -14
r1=tax	15 -15
r1=that	24 -24
r1=together	-19 19
r1=were	-11 11
r1=with	15 -15
r1=without	-7 7
r1=would	9 -9
r2=)	-15 15
r2=;	-15 15
r2=<day-gone>	-4 4
r2=<goods>	16 -16
r2=<level>	11 -11
r2=<quality>	-13 13
r2=<v-down>	-17 17
r2=<v-return>	16 -16
r2=<v-sell>	26 -26
r2=<v-stay>	-12 12
r2=against	-15 15
r2=agree	14 -14
r2=and	-10 10
r2=another	10 -10
r2=asleep	-12 12
r2=at	-12 12
r2=back	30 -30
r2=banana	12 -12
r2=be	16 -16
r2=beef	16 -16
r2=been	19 -19
r2=before	12 -12
r2=by	12 -12
r2=car	12 -12
r2=cashmere	-10 10
r2=coffee	-11 11
r2=copper	-7 7
r2=everybody	13 -13
r2=first	-7 7
r2=follow	-11 11
r2=gdynia	-11 11
r2=glass	-8 8
r2=he	17 -17
r2=here	-12 12
r2=hope	-12 12
r2=i	-14 14
r2=is	11 -11
r2=just	-13 13
r2=list	12 -12
r2=mangoe	-9 9
r2=medicine	-8 8
r2=milk	14 -14
r2=my	-8 8
r2=no	-16 16
r2=not	26 -26
r2=oil	9 -9
r2=one	10 -10
r2=other	17 -17
r2=salmon	-14 14
r2=salt	-10 10
r2=say	11 -11
r2=section	19 -19
r2=sell	7 -7
r2=send	14 -14
r2=soybean	14 -14
r2=spring	21 -21
r2=sugar	10 -10
r2=tariff	23 -23
r2=textile	-14 14
r2=than	-13 13
r2=that	-15 15
r2=then	12 -12
r2=thi	18 -18
r2=time	-17 17
r2=to	16 -16
r2=too	-9 9
r2=unchanged	-9 9
r2=under	11 -11
r2=us	-12 12
r2=was	-11 11
r2=week	-11 11
r2=which	-12 12
r2=whiskey	10 -10
r2=will	6 -6
r2=wine	16 -16
r2=year	15 -15
r3='s	-14 14
r3=)	17 -17
r3=,	-9 9
r3=:	37 -37
r3=<day-ahead>	33 -33
r3=<goods-amount>	-10 10
r3=<level>	-23 23
r3=<not>	-12 12
r3=<quality>	24 -24
r3=<seat>	-13 13
r3=<v-impose>	-2 2
r3=<v-suspend>	-12 12
r3=?	-14 14
r3=addition	-12 12
r3=ago	-18 18
r3=agree	20 -20
r3=already	-15 15
r3=arrangement	-14 14
r3=avocado	-11 11
r3=be	14 -14
r3=because	14 -14
r3=beef	13 -13
r3=been	-12 12
r3=before	-10 10
r3=by	14 -14
r3=canola	17 -17
r3=car	-13 13
r3=case	-18 18
r3=chicken	11 -11
r3=do	11 -11
r3=down	-13 13
r3=end	9 -9
r3=every	10 -10
r3=fentanyl	-9 9
r3=first	9 -9
r3=fish	-25 25
r3=flour	-9 9
r3=for	-14 14
r3=force	-20 20
r3=framework	9 -9
r3=from	-14 14
r3=good	19 -19
r3=grape	-14 14
r3=hit	-11 11
r3=include	15 -15
r3=into	14 -14
r3=it	-16 16
r3=leather	-12 12
r3=leave	-18 18
r3=letter	-12 12
r3=make	21 -21
r3=middle	10 -10
r3=more	10 -10
r3=name	7 -7
r3=on	8 -8
r3=ordinary	21 -21
r3=other	9 -9
r3=paper	14 -14
r3=partnership	-10 10
r3=pay	-17 17
r3=phosphate	11 -11
r3=pipe	-16 16
r3=place	-10 10
r3=plu	10 -10
r3=potash	-11 11
r3=promise	16 -16
r3=quinoa	-10 10
r3=reciprocal	11 -11
r3=same	15 -15
r3=side	12 -12
r3=since	9 -9
r3=special	-10 10
r3=take	10 -10
r3=talk	13 -13
r3=tariff	15 -15
r3=that	40 -40
r3=the	-8 8
r3=there	16 -16
r3=they	-11 11
r3=trade	-11 11
r3=under	8 -8
r3=until	-27 27
r3=week	23 -23
r3=well	30 -30
r3=were	18 -18
r3=whatever	10 -10
r3=which	24 -24
r3=wine	-24 24
r3=within	-10 10
r3=without	-13 13
r3=worth	15 -15
r3=would	-13 13
r4="	29 -29
r4=-	21 -21
r4=:	-6 6
r4=;	-14 14
r4=<agent>	-18 18
r4=<day-gone>	12 -12
r4=<gate>	7 -7
r4=<goods-amount>	12 -12
r4=<not>	6 -6
r4=<person>	-6 6
r4=<quality>	18 -18
r4=<sender>	8 -8
r4=<v-bear>	-11 11
r4=<v-begin>	18 -18
r4=<v-down>	24 -24
r4=<v-impose>	17 -17
r4=<v-sell>	-19 19
r4=<v-suspend>	31 -31
r4=?	17 -17
r4=above	13 -13
r4=add	11 -11
r4=after	16 -16
r4=agreement	13 -13
r4=all	11 -11
r4=alway	12 -12
r4=an	-19 19
r4=and	4 -4
r4=are	10 -10
r4=back	16 -16
r4=because	25 -25
r4=been	13 -13
r4=beside	-11 11
r4=come	13 -13
r4=could	12 -12
r4=do	15 -15
r4=everything	15 -15
r4=forced	16 -16
r4=further	-11 11
r4=good	23 -23
r4=he	-11 11
r4=his	-11 11
r4=i	15 -15
r4=its	-8 8
r4=know	-12 12
r4=letter	-11 11
r4=levy	13 -13
r4=like	21 -21
r4=machinery	-11 11
r4=meal	-12 12
r4=meet	-10 10
r4=no	9 -9
r4=not	15 -15
r4=one	17 -17
r4=outside	18 -18
r4=plu	-16 16
r4=product	16 -16
r4=run	-10 10
r4=see	-11 11
r4=sell	-16 16
r4=should	18 -18
r4=since	10 -10
r4=stand	-11 11
r4=stay	20 -20
r4=still	-20 20
r4=talk	-12 12
r4=term	-19 19
r4=through	-14 14
r4=to	-7 7
r4=truce	-30 30
r4=two	13 -13
r4=under	13 -13
r4=until	9 -9
r4=up	-28 28
r4=was	-11 11
r4=way	21 -21
r4=where	-12 12
r4=which	-22 22
r=( <level>	13 -13
r=, <seat>	18 -18
r=, car	15 -15
r=, fall	-11 11
r=, from	17 -17
r=, has	29 -29
r=, he	7 -7
r=, hope	-12 12
r=, in	-13 13
r=, make	11 -11
r=, no	-13 13
r=, since	-19 19
r=, unchanged	-10 10
r=, under	9 -9
r=, until	-18 18
r=, would	18 -18
r=. "	18 -18
r=: what	-11 11
r=; <end>	29 -29
r=; <name>	10 -10
r=; a	-9 9
r=; and	-9 9
r=; for	-7 7
r=<day-gone> .	-10 10
r=<day-today> ,	-7 7
r=<day-today> .	18 -18
r=<day-today> and	-14 14
r=<level> <end>	40 -40
r=<name> ,	13 -13
r=? <end>	19 -19
r=after that	-10 10
r=again ,	18 -18
r=all tell	-13 13
r=and ,	-6 6
r=and no	-15 15
r=and those	18 -18
r=and we	-20 20
r=announce in	15 -15
r=apply to	9 -9
r=as it	7 -7
r=at all	15 -15
r=at first	-11 11
r=at the	-10 10
r=because of	-16 16
r=before .	-13 13
r=before the	8 -8
r=come back	24 -24
r=duty .	-8 8
r=duty on	22 -22
r=each ,	15 -15
r=each .	-11 11
r=end .	11 -11
r=ever since	11 -11
r=for <span>	-17 17
r=for a	-13 13
r=for all	11 -11
r=for its	19 -19
r=from <day-gone>	7 -7
r=from <number>	8 -8
r=from <quality>	-11 11
r=had been	13 -13
r=he had	-7 7
r=here .	10 -10
r=in <seat>	-21 21
r=include the	10 -10
r=is back	11 -11
r=like the	10 -10
r=more than	-14 14
r=now ,	12 -12
r=now and	8 -8
r=of <month-gone>	-13 13
r=of it	12 -12
r=of tariff	16 -16
r=of the	21 -21
r=of their	-19 19
r=on <day-ahead>	2 -2
r=on <day-gone>	-16 16
r=on banana	11 -11
r=on cashmere	-10 10
r=on copper	-9 9
r=on glass	-11 11
r=on it	-11 11
r=on medicine	-10 10
r=on salmon	-15 15
r=on salt	-10 10
r=on soybean	11 -11
r=on the	-6 6
r=on their	-14 14
r=on tyre	-10 10
r=on whiskey	10 -10
r=on wine	12 -12
r=or <number>	-18 18
r=outside the	16 -16
r=over fentanyl	15 -15
r=over there	27 -27
r=reciprocal )	-11 11
r=since its	16 -16
r=since new	-13 13
r=there .	-6 6
r=to nil	-9 9
r=under section	12 -12
r=until <month-ahead>	13 -13
r=was "	-9 9
r=was announce	15 -15
r=when it	19 -19
r=when the	-9 9
r=where they	13 -13
r=with us	10 -10
r=within the	12 -12
r=without the	-9 9
r=would be	20 -20
r=would have	-14 14
s:*	22 -22
s:+	-7 7
s:<day-ahead>	13 -13
s:<level>	11 -11
s:<month-today>	10 -10
s:<office>	13 -13
s:<points>	34 -34
s:<v-agree>	-7 7
s:<v-refuse>	-7 7
s:<v-renew>	14 -14
s:<v-return>	10 -10
s:<v-sell>	-11 11
s:<v-suspend>	-8 8
s:<v-up>	12 -12
s:@	-11 11
s:abeyance	14 -14
s:abolish	27 -27
s:above	-19 19
s:abroad	8 -8
s:accept	-17 17
s:across	-13 13
s:add	-9 9
s:advantage	15 -15
s:afterward	7 -7
s:age	-12 12
s:ahead	-15 15
s:air	14 -14
s:aircraft	19 -19
s:alexandria	-10 10
s:allowed	-8 8
s:ally	-18 18
s:almond	17 -17
s:alone	-19 19
s:along	25 -25
s:also	26 -26
s:altogether	15 -15
s:aluminium	14 -14
s:alway	18 -18
s:amount	17 -17
s:and	6 -6
s:angele	14 -14
s:announce	-18 18
s:another	22 -22
s:antwerp	14 -14
s:anywhere	25 -25
s:apple	-12 12
s:approve	14 -14
s:arrive	-14 14
s:aside	30 -30
s:asleep	-11 11
s:auckland	-22 22
s:avocado	-21 21
s:bad	17 -17
s:banana	14 -14
s:baseline	-8 8
s:batumi	13 -13
s:bearing	19 -19
s:beef	7 -7
s:begin	10 -10
s:behind	22 -22
s:believe	10 -10
s:below	22 -22
s:best	11 -11
s:beyond	-8 8
s:bicycle	-15 15
s:big	-8 8
s:billion	-11 11
s:biscuit	13 -13
s:bite	-7 7
s:bloc	-22 22
s:both	-14 14
s:bound	8 -8
s:branded	12 -12
s:bring	32 -32
s:broke	-17 17
s:broker	18 -18
s:built	-13 13
s:bulb	15 -15
s:busan	14 -14
s:but	-19 19
s:butter	12 -12
s:c	20 -20
s:cabinet	25 -25
s:cake	-10 10
s:callao	18 -18
s:can't	-16 16
s:caper	9 -9
s:car	7 -7
s:card	-19 19
s:cardamom	13 -13
s:cargo	9 -9
s:carmaker	-15 15
s:carrier	-9 9
s:carry	9 -9
s:cashew	-9 9
s:cattle	-17 17
s:cease	-13 13
s:ceasefire	-11 11
s:cement	13 -13
s:cent	20 -20
s:certain	-13 13
s:ceylon	19 -19
s:change	11 -11
s:chart	-18 18
s:cheddar	16 -16
s:cherry	-7 7
s:chickpea	8 -8
s:chilled	15 -15
s:chip	45 -45
s:choice	-13 13
s:chrome	10 -10
s:cigar	21 -21
s:circular	22 -22
s:citru	26 -26
s:claim	12 -12
s:clear	15 -15
s:closed	12 -12
s:clothing	13 -13
s:clove	27 -27
s:coal	-11 11
s:cod	47 -47
s:coffee	-13 13
s:cognac	-8 8
s:collect	22 -22
s:compare	26 -26
s:comply	15 -15
s:concentrate	-13 13
s:concerned	-16 16
s:conference	-12 12
s:confirm	-7 7
s:consider	-14 14
s:contrast	13 -13
s:correct	-18 18
s:cosmetic	-19 19
s:cotton	10 -10
s:countervailing	22 -22
s:covered	-16 16
s:crane	16 -16
s:crop	-13 13
s:currently	15 -15
s:custom	-8 8
s:customer	-9 9
s:d	15 -15
s:dated	12 -12
s:declare	17 -17
s:decline	-8 8
s:demand	-17 17
s:department	-18 18
s:depending	23 -23
s:derivative	9 -9
s:desk	17 -17
s:dodge	11 -11
s:done	18 -18
s:door	-18 18
s:dragon	-18 18
s:draw	13 -13
s:drawer	-15 15
s:drug	19 -19
s:due	-11 11
s:during	17 -17
s:early	19 -19
s:earth	24 -24
s:ease	-12 12
s:eastern	14 -14
s:edition	-10 10
s:effect	15 -15
s:egg	11 -11
s:electronic	17 -17
s:engine	9 -9
s:entry	23 -23
s:ever	23 -23
s:everything	17 -17
s:everywhere	13 -13
s:example	14 -14
s:exceed	11 -11
s:excepted	-19 19
s:exemption	-8 8
s:exist	14 -14
s:explain	29 -29
s:extend	20 -20
s:extension	19 -19
s:extra	-21 21
s:failing	22 -22
s:fear	21 -21
s:fee	-14 14
s:feed	11 -11
s:felt	13 -13
s:fentanyl	20 -20
s:ferrochrome	12 -12
s:fertiliser	-13 13
s:few	9 -9
s:find	15 -15
s:fine	8 -8
s:finished	12 -12
s:fish	-22 22
s:fishmeal	-20 20
s:flag	11 -11
s:flat	24 -24
s:flour	-13 13
s:flower	9 -9
s:follow	-11 11
s:following	14 -14
s:food	6 -6
s:footing	6 -6
s:footwear	-17 17
s:forced	20 -20
s:ford	-11 11
s:form	17 -17
s:formerly	-10 10
s:found	22 -22
s:four	-14 14
s:frankincense	-10 10
s:free	-22 22
s:friday	15 -15
s:friend	13 -13
s:furniture	11 -11
s:gas	16 -16
s:general	9 -9
s:generic	16 -16
s:geneva	43 -43
s:genoa	-9 9
s:gin	20 -20
s:ginger	24 -24
s:glass	-18 18
s:gold	13 -13
s:grape	-25 25
s:great	-15 15
s:gruyère	11 -11
s:guangzhou	-17 17
s:hai	8 -8
s:hake	18 -18
s:half	14 -14
s:halifax	16 -16
s:halve	20 -20
s:ham	-17 17
s:handbag	13 -13
s:hang	6 -6
s:happen	14 -14
s:hazelnut	12 -12
s:he'd	-14 14
s:head	13 -13
s:heading	21 -21
s:hear	15 -15
s:heard	17 -17
s:heavy	15 -15
s:height	34 -34
s:here	-15 15
s:herring	16 -16
s:hop	-15 15
s:how	-10 10
s:i've	8 -8
s:ice	14 -14
s:if	-11 11
s:ii	-17 17
s:immediate	11 -11
s:importer	14 -14
s:impose	6 -6
s:include	21 -21
s:included	15 -15
s:including	-7 7
s:incorrect	6 -6
s:initial	8 -8
s:ink	20 -20
s:instance	19 -19
s:instrument	18 -18
s:interest	-8 8
s:interim	14 -14
s:into	4 -4
s:introduce	29 -29
s:isn't	24 -24
s:it'll	-11 11
s:jam	-20 20
s:jean	16 -16
s:join	-22 22
s:juice	-10 10
s:jute	22 -22
s:kava	18 -18
s:keep	11 -11
s:kilo	-13 13
s:kitchen	18 -18
s:kiwifruit	-13 13
s:klaipėda	-17 17
s:knitwear	10 -10
s:la	-15 15
s:lamb	17 -17
s:land	18 -18
s:lavender	11 -11
s:law	15 -15
s:lead	8 -8
s:leave	-13 13
s:led	-15 15
s:lentil	30 -30
s:lift	14 -14
s:like	-17 17
s:likewise	13 -13
s:limit	19 -19
s:line	23 -23
s:linen	14 -14
s:listed	11 -11
s:local	-17 17
s:longer	-21 21
s:look	-14 14
s:lorry	18 -18
s:los	14 -14
s:lula	-13 13
s:machinery	-12 12
s:mail	-11 11
s:mainland	-51 51
s:maintain	-15 15
s:make	-16 16
s:mangoe	-14 14
s:maple	22 -22
s:marble	16 -16
s:matter	10 -10
s:may	-15 15
s:me	-27 27
s:meantime	21 -21
s:medicine	10 -10
s:melted	-26 26
s:men	-12 12
s:metal	15 -15
s:mid	17 -17
s:middle	17 -17
s:milk	9 -9
s:mill	13 -13
s:mind	11 -11
s:minimum	15 -15
s:minute	-22 22
s:mobile	15 -15
s:mombasa	21 -21
s:monday	-14 14
s:mostly	20 -20
s:motor	8 -8
s:motorcycle	13 -13
s:move	-13 13
s:mr	-10 10
s:mussel	16 -16
s:my	-11 11
s:national	-18 18
s:natural	15 -15
s:need	26 -26
s:neither	-19 19
s:network	11 -11
s:newspaper	-9 9
s:next	8 -8
s:nobody	8 -8
s:none	-11 11
s:noodle	24 -24
s:nothing	10 -10
s:oat	-9 9
s:obtain	15 -15
s:octopu	-14 14
s:officer	15 -15
s:old	23 -23
s:olive	-14 14
s:once	6 -6
s:only	31 -31
s:open	-11 11
s:opened	17 -17
s:ore	12 -12
s:originating	-10 10
s:other	-10 10
s:our	-26 26
s:out	-11 11
s:outboard	9 -9
s:owe	-16 16
s:pact	-15 15
s:paprika	-12 12
s:pass	12 -12
s:pasta	19 -19
s:paste	16 -16
s:patented	23 -23
s:pause	-12 12
s:peache	-10 10
s:peak	20 -20
s:pen	13 -13
s:penalty	13 -13
s:pending	9 -9
s:people	-12 12
s:percent	10 -10
s:percentage	10 -10
s:period	8 -8
s:permanent	25 -25
s:pharmaceutical	14 -14
s:phong	8 -8
s:piece	-16 16
s:pill	15 -15
s:pipe	-22 22
s:pistachio	11 -11
s:plan	-9 9
s:plane	15 -15
s:pointed	-11 11
s:policy	18 -18
s:potash	-14 14
s:potatoe	22 -22
s:poultry	19 -19
s:power	-14 14
s:practice	11 -11
s:preference	22 -22
s:press	-19 19
s:pressed	-15 15
s:printed	14 -14
s:probably	-20 20
s:proclamation	8 -8
s:production	-18 18
s:proposal	-12 12
s:provided	-15 15
s:provisional	4 -4
s:pulp	-14 14
s:put	-16 16
s:quarter	18 -18
s:quinoa	-21 21
s:raisin	13 -13
s:rare	24 -24
s:raspberry	-11 11
s:raw	18 -18
s:read	-21 21
s:ready	-19 19
s:recall	-7 7
s:record	20 -20
s:refined	13 -13
s:regard	-8 8
s:region	16 -16
s:reminded	14 -14
s:remove	18 -18
s:repeal	13 -13
s:repeated	-4 4
s:replace	20 -20
s:reply	11 -11
s:republic	20 -20
s:respectively	16 -16
s:rest	-15 15
s:rested	12 -12
s:result	14 -14
s:resume	16 -16
s:retain	20 -20
s:reykjavík	18 -18
s:rio	-12 12
s:roasted	14 -14
s:roll	-17 17
s:rose	18 -18
s:roughly	10 -10
s:rum	-14 14
s:rumour	-10 10
s:saic	-22 22
s:salt	-18 18
s:santo	13 -13
s:saturday	7 -7
s:scallop	23 -23
s:schedule	-23 23
s:scotch	12 -12
s:scrap	14 -14
s:screen	-13 13
s:seafood	-24 24
s:season	-16 16
s:second	12 -12
s:section	11 -11
s:semiconductor	17 -17
s:seoul	-11 11
s:sesame	18 -18
s:sfax	15 -15
s:share	13 -13
s:she	17 -17
s:shea	14 -14
s:shock	-18 18
s:shoe	48 -48
s:shrimp	13 -13
s:side	14 -14
s:signature	32 -32
s:similar	16 -16
s:sit	-13 13
s:sleep	17 -17
s:sneaker	14 -14
s:snow	-9 9
s:so	-11 11
s:softwood	22 -22
s:someone	-10 10
s:something	18 -18
s:somewhere	-12 12
s:soon	17 -17
s:soybean	4 -4
s:speak	-11 11
s:special	-13 13
s:spice	15 -15
s:spoken	16 -16
s:squash	-14 14
s:stake	-11 11
s:state	12 -12
s:station	-11 11
s:stockfish	22 -22
s:stockholm	13 -13
s:stopper	15 -15
s:strike	15 -15
s:stuck	18 -18
s:stuff	10 -10
s:successor	13 -13
s:such	12 -12
s:sum	26 -26
s:summit	-13 13
s:supplier	-11 11
s:surcharge	17 -17
s:suspension	-7 7
s:swallow	9 -9
s:syrup	15 -15
s:taro	-17 17
s:tea	-10 10
s:telephone	14 -14
s:tema	10 -10
s:ten	-9 9
s:tenth	-11 11
s:text	21 -21
s:textile	-9 9
s:themselve	-21 21
s:then	16 -16
s:there	-7 7
s:therefore	26 -26
s:these	-10 10
s:they'd	19 -19
s:they're	21 -21
s:three	-22 22
s:thu	24 -24
s:tile	18 -18
s:till	15 -15
s:tinned	-9 9
s:tokyo	-16 16
s:tomatoe	23 -23
s:top	10 -10
s:total	20 -20
s:touch	18 -18
s:toyota	-16 16
s:trade	-12 12
s:trader	27 -27
s:tram	13 -13
s:travel	-27 27
s:truck	14 -14
s:true	-18 18
s:tube	-11 11
s:turn	9 -9
s:turned	16 -16
s:understanding	13 -13
s:unlike	-11 11
s:upholstered	11 -11
s:us	-8 8
s:use	9 -9
s:used	5 -5
s:usmca	-13 13
s:usual	18 -18
s:vehicle	18 -18
s:veneer	9 -9
s:very	-13 13
s:view	12 -12
s:visit	12 -12
s:vote	20 -20
s:vow	-32 32
s:wait	-13 13
s:wall	15 -15
s:want	-17 17
s:war	-18 18
s:warn	18 -18
s:washing	14 -14
s:watch	18 -18
s:water	25 -25
s:we	-18 18
s:wheat	5 -5
s:wheel	-10 10
s:whether	11 -11
s:whisky	-19 19
s:who	-6 6
s:whoever	11 -11
s:wire	11 -11
s:within	-15 15
s:wood	-30 30
s:wool	-9 9
s:world	18 -18
s:worse	33 -33
s:write	13 -13
s:wrong	-15 15
s:yokohama	18 -18
s:york	17 -17
s:you	29 -29
s:your	19 -19
sa:" a	-6 6
sa:'s <number>	40 -40
sa:'s <person>	9 -9
sa:'s agreement	27 -27
sa:'s at	10 -10
sa:'s good	-22 22
sa:'s letter	-12 12
sa:) <name>	12 -12
sa:*	11 -11
sa:, <level>	-13 13
sa:, <name>	-8 8
sa:, <number>	5 -5
sa:, <seat>	10 -10
sa:, <span>	28 -28
sa:, after	27 -27
sa:, among	19 -19
sa:, are	19 -19
sa:, beside	-11 11
sa:, both	12 -12
sa:, car	18 -18
sa:, coffee	-15 15
sa:, come	-9 9
sa:, depending	16 -16
sa:, down	-9 9
sa:, each	-21 21
sa:, end	12 -12
sa:, from	16 -16
sa:, half	6 -6
sa:, has	6 -6
sa:, have	-11 11
sa:, he	10 -10
sa:, if	-14 14
sa:, instead	-12 12
sa:, is	19 -19
sa:, it	17 -17
sa:, make	16 -16
sa:, no	-8 8
sa:, of	33 -33
sa:, olive	-11 11
sa:, our	-7 7
sa:, sell	19 -19
sa:, so	10 -10
sa:, some	17 -17
sa:, stay	19 -19
sa:, tell	8 -8
sa:, that	29 -29
sa:, the	-6 6
sa:, to	30 -30
sa:, truce	14 -14
sa:, unless	8 -8
sa:, until	-15 15
sa:, were	-10 10
sa:, when	11 -11
sa:, where	-8 8
sa:, which	13 -13
sa:, with	-10 10
sa:, without	-10 10
sa:, would	16 -16
sa:-	-9 9
sa:. "	29 -29
sa:. )	14 -14
sa:. <number>	-14 14
sa:: <name>	23 -23
sa:: that	-10 10
sa:; <name>	41 -41
sa:; <number>	12 -12
sa:; <quality>	-18 18
sa:; and	-11 11
sa:; from	10 -10
sa:; it	-16 16
sa:; no	19 -19
sa:; so	-12 12
sa:; then	-10 10
sa:; those	15 -15
sa:<agent>	-20 20
sa:<day-ahead> ?	-20 20
sa:<day-ahead> as	10 -10
sa:<day-ahead> if	17 -17
sa:<day-ahead> on	16 -16
sa:<day-ahead> unless	14 -14
sa:<day-ahead> will	-20 20
sa:<day-gone>	13 -13
sa:<day-gone> 's	-12 12
sa:<day-gone> )	12 -12
sa:<day-gone> ,	26 -26
sa:<day-today>	18 -18
sa:<day-today> .	20 -20
sa:<level>	14 -14
sa:<level> (	23 -23
sa:<level> )	-13 13
sa:<level> ,	12 -12
sa:<level> ;	-12 12
sa:<level> <day-gone>	-16 16
sa:<level> all	8 -8
sa:<level> announce	-12 12
sa:<level> before	20 -20
sa:<level> come	-7 7
sa:<level> for	10 -10
sa:<level> has	10 -10
sa:<level> he	-10 10
sa:<level> if	20 -20
sa:<level> including	-11 11
sa:<level> now	15 -15
sa:<level> of	9 -9
sa:<level> over	14 -14
sa:<level> that	-19 19
sa:<level> thi	15 -15
sa:<level> under	17 -17
sa:<level> would	9 -9
sa:<money> ,	11 -11
sa:<money> in	17 -17
sa:<month-ahead>	13 -13
sa:<month-gone> .	-17 17
sa:<month-gone> it	11 -11
sa:<month-gone> last	10 -10
sa:<month-today>	18 -18
sa:<name> 's	10 -10
sa:<name> ;	11 -11
sa:<name> again	20 -20
sa:<name> among	-13 13
sa:<name> are	12 -12
sa:<name> because	-16 16
sa:<name> get	-13 13
sa:<name> has	8 -8
sa:<name> now	-13 13
sa:<name> pay	-21 21
sa:<name> that	-28 28
sa:<name> under	16 -16
sa:<name> will	-13 13
sa:<number> <day-today>	17 -17
sa:<number> <quality>	-10 10
sa:<number> a	18 -18
sa:<number> all	11 -11
sa:<number> and	-16 16
sa:<number> are	16 -16
sa:<number> as	13 -13
sa:<number> before	-14 14
sa:<number> by	16 -16
sa:<number> duty	-7 7
sa:<number> in	40 -40
sa:<number> of	-4 4
sa:<number> on	29 -29
sa:<number> over	-18 18
sa:<number> the	14 -14
sa:<number> time	-10 10
sa:<number> to	22 -22
sa:<number> under	-14 14
sa:<office>	8 -8
sa:<office> order	-13 13
sa:<office> tell	8 -8
sa:<organisation>	-13 13
sa:<organisation> 's	-14 14
sa:<organisation> ,	12 -12
sa:<organisation> ;	-12 12
sa:<organisation> announce	-31 31
sa:<organisation> has	-9 9
sa:<organisation> say	25 -25
sa:<person> ,	17 -17
sa:<person> announce	-14 14
sa:<person> sign	10 -10
sa:<person> write	-9 9
sa:<quality> ,	9 -9
sa:<quality> .	-15 15
sa:<quality> apple	14 -14
sa:<quality> banana	-10 10
sa:<quality> car	21 -21
sa:<quality> cement	13 -13
sa:<quality> chicken	11 -11
sa:<quality> country	-11 11
sa:<quality> good	10 -10
sa:<quality> loom	-11 11
sa:<quality> motorcycle	9 -9
sa:<quality> one	15 -15
sa:<quality> origin	-16 16
sa:<quality> sardine	8 -8
sa:<quality> ship	11 -11
sa:<quality> steel	11 -11
sa:<seat>	8 -8
sa:<seat> 's	17 -17
sa:<seat> ,	8 -8
sa:<seat> ;	-14 14
sa:<seat> from	-11 11
sa:<seat> had	14 -14
sa:<seat> last	20 -20
sa:<seat> take	-11 11
sa:<seat> until	-9 9
sa:<seat> would	-8 8
sa:<span> ,	39 -39
sa:<span> at	-12 12
sa:<v-agree>	12 -12
sa:<v-bear>	9 -9
sa:<v-end>	9 -9
sa:<v-impose>	-7 7
sa:<v-propose>	-15 15
sa:<v-renew>	36 -36
sa:<v-return>	7 -7
sa:<v-threaten>	-6 6
sa:a	19 -19
sa:a <number>	-12 12
sa:a <office>	20 -20
sa:a decree	-11 11
sa:a different	-14 14
sa:a draft	8 -8
sa:a list	-15 15
sa:a minimum	14 -14
sa:a notice	-10 10
sa:a point	12 -12
sa:a quota	7 -7
sa:a second	14 -14
sa:a separate	14 -14
sa:a third	11 -11
sa:a trade	14 -14
sa:a truce	9 -9
sa:a week	-10 10
sa:about <level>	12 -12
sa:about <number>	13 -13
sa:about it	14 -14
sa:accept	-10 10
sa:accord of	17 -17
sa:add up	-8 8
sa:addition	-17 17
sa:addition to	-16 16
sa:advantage	20 -20
sa:after <day-ahead>	20 -20
sa:after <level>	18 -18
sa:after <person>	-16 16
sa:after a	20 -20
sa:after that	-16 16
sa:again ,	28 -28
sa:again and	15 -15
sa:again from	24 -24
sa:against <name>	12 -12
sa:agree	15 -15
sa:agree ,	-15 15
sa:agree .	18 -18
sa:agree in	32 -32
sa:ahead	-9 9
sa:aim	11 -11
sa:aim at	11 -11
sa:all ,	13 -13
sa:all -	-18 18
sa:all .	10 -10
sa:all ;	-13 13
sa:all country	12 -12
sa:all duty	-12 12
sa:all good	-16 16
sa:all in	11 -11
sa:all the	9 -9
sa:allowed	-9 9
sa:allowed to	-11 11
sa:along	18 -18
sa:along with	13 -13
sa:already	-10 10
sa:also	21 -21
sa:altogether	10 -10
sa:aluminium	10 -10
sa:alway	13 -13
sa:an	-11 11
sa:an agreement	-15 15
sa:an extension	15 -15
sa:an extra	-8 8
sa:an order	16 -16
sa:and <level>	14 -14
sa:and <money>	-9 9
sa:and <month-gone>	13 -13
sa:and <number>	-18 18
sa:and <quality>	16 -16
sa:and about	22 -22
sa:and alway	8 -8
sa:and another	9 -9
sa:and car	16 -16
sa:and come	14 -14
sa:and could	13 -13
sa:and ethanol	14 -14
sa:and from	28 -28
sa:and get	-16 16
sa:and has	-18 18
sa:and is	-29 29
sa:and it	8 -8
sa:and leave	-11 11
sa:and more	22 -22
sa:and never	9 -9
sa:and nobody	-10 10
sa:and of	14 -14
sa:and olive	-11 11
sa:and promise	-16 16
sa:and some	-14 14
sa:and talk	16 -16
sa:and there	24 -24
sa:and we	-13 13
sa:and which	15 -15
sa:and will	23 -23
sa:and would	-10 10
sa:announce in	9 -9
sa:another	8 -8
sa:another <level>	9 -9
sa:any other	-7 7
sa:anybody	-11 11
sa:anything .	10 -10
sa:anywhere	18 -18
sa:apple	-11 11
sa:apply ,	21 -21
sa:apply .	22 -22
sa:apply before	-17 17
sa:apricot	9 -9
sa:are	13 -13
sa:are at	-9 9
sa:are not	36 -36
sa:are suspend	-17 17
sa:are to	-14 14
sa:article	10 -10
sa:as "	-8 8
sa:as <day-gone>	9 -9
sa:as before	14 -14
sa:as do	12 -12
sa:as for	-18 18
sa:as soon	11 -11
sa:as the	16 -16
sa:as their	-13 13
sa:as they	13 -13
sa:asia .	-13 13
sa:aside	10 -10
sa:ask for	16 -16
sa:ask to	9 -9
sa:asleep	-11 11
sa:asparagu	13 -13
sa:at <level>	7 -7
sa:at <name>	10 -10
sa:at all	28 -28
sa:at christma	-18 18
sa:at first	-11 11
sa:at nothing	14 -14
sa:at that	-13 13
sa:at the	-25 25
sa:avocado	-9 9
sa:b	-13 13
sa:back <day-ahead>	11 -11
sa:back on	16 -16
sa:back to	-15 15
sa:batumi	12 -12
sa:be	11 -11
sa:be <number>	18 -18
sa:be charge	20 -20
sa:be pay	13 -13
sa:bean .	-14 14
sa:bear <number>	-11 11
sa:been announce	16 -16
sa:been in	22 -22
sa:been suspend	-17 17
sa:been tell	16 -16
sa:before :	-10 10
sa:before <day-ahead>	-13 13
sa:before <number>	-9 9
sa:before he	12 -12
sa:before it	11 -11
sa:behind	19 -19
sa:being .	16 -16
sa:being charge	12 -12
sa:below	15 -15
sa:beside it	10 -10
sa:beside the	-11 11
sa:beside what	-13 13
sa:better than	-18 18
sa:bill	-12 12
sa:bite	-7 7
sa:bloc	-11 11
sa:border	-5 5
sa:border .	-5 5
sa:border <day-today>	-8 8
sa:both	-13 13
sa:both .	-28 28
sa:both government	-8 8
sa:bottle	13 -13
sa:bottle .	10 -10
sa:bring	30 -30
sa:brussel	13 -13
sa:build	-19 19
sa:build in	-11 11
sa:busan	22 -22
sa:business	12 -12
sa:but	-4 4
sa:but only	-8 8
sa:buy	11 -11
sa:buy .	-20 20
sa:buyer .	-12 12
sa:by an	15 -15
sa:by the	-15 15
sa:by way	12 -12
sa:call reciprocal	14 -14
sa:call the	-22 22
sa:can be	-9 9
sa:can't	-10 10
sa:car	10 -10
sa:car ;	-10 10
sa:car <number>	11 -11
sa:car from	7 -7
sa:carpet	14 -14
sa:case ,	-7 7
sa:cattle	-10 10
sa:cent	16 -16
sa:change	12 -12
sa:charge <number>	8 -8
sa:charge at	10 -10
sa:cheese	-11 11
sa:chip	24 -24
sa:christma .	-17 17
sa:cinnamon	9 -9
sa:citru	13 -13
sa:clove	14 -14
sa:clove .	13 -13
sa:cocoa	9 -9
sa:cocoa butter	13 -13
sa:cod	14 -14
sa:coffee	-25 25
sa:coffee and	-13 13
sa:coffee from	-12 12
sa:come	-19 19
sa:come ,	-19 19
sa:come in	21 -21
sa:come on	-15 15
sa:company in	8 -8
sa:concern	10 -10
sa:confirm	-10 10
sa:confirm .	-11 11
sa:container	13 -13
sa:content	-9 9
sa:content .	-17 17
sa:continental agreement	-9 9
sa:continue	25 -25
sa:continue to	13 -13
sa:could	13 -13
sa:country '	19 -19
sa:country .	-9 9
sa:country from	-15 15
sa:country in	-8 8
sa:crab	-12 12
sa:custom	-12 12
sa:cut	25 -25
sa:date	-13 13
sa:date from	-19 19
sa:day ;	12 -12
sa:day of	18 -18
sa:decree	-13 13
sa:decree of	12 -12
sa:demand	-9 9
sa:depending	16 -16
sa:depending on	16 -16
sa:did before	8 -8
sa:did in	-23 23
sa:did not	35 -35
sa:difference	16 -16
sa:different	-13 13
sa:discuss .	13 -13
sa:dispute	-11 11
sa:do <name>	11 -11
sa:do with	-11 11
sa:doe	-14 14
sa:doe so	-13 13
sa:down to	28 -28
sa:drawer	-8 8
sa:drawer ,	12 -12
sa:drawer .	-8 8
sa:dried	5 -5
sa:dried apricot	9 -9
sa:drop in	10 -10
sa:duty and	16 -16
sa:duty are	-13 13
sa:duty counted	-12 12
sa:duty for	-18 18
sa:duty in	-11 11
sa:duty inside	-8 8
sa:duty on	21 -21
sa:duty over	14 -14
sa:duty since	19 -19
sa:each ,	19 -19
sa:each of	-14 14
sa:each other	-15 15
sa:each side	11 -11
sa:easter	25 -25
sa:economy	6 -6
sa:electric car	-15 15
sa:else .	-11 11
sa:emergency power	-12 12
sa:end without	11 -11
sa:energy .	15 -15
sa:even	17 -17
sa:ever	31 -31
sa:ever since	13 -13
sa:everybody	20 -20
sa:everybody 's	10 -10
sa:everyone	12 -12
sa:exist	9 -9
sa:existing section	-9 9
sa:expect	-12 12
sa:expect to	-9 9
sa:extra	-7 7
sa:extra <level>	-8 8
sa:face	12 -12
sa:far .	13 -13
sa:farm	30 -30
sa:farm good	13 -13
sa:fee	15 -15
sa:feed	14 -14
sa:fentanyl ,	12 -12
sa:fentanyl .	-14 14
sa:fentanyl and	34 -34
sa:first	-13 13
sa:first <person>	-8 8
sa:first day	21 -21
sa:first of	-11 11
sa:first term	33 -33
sa:fish .	18 -18
sa:fish oil	-9 9
sa:fishmeal ,	-11 11
sa:flat	13 -13
sa:flower	20 -20
sa:follow	-21 21
sa:follow .	-13 13
sa:for	-9 9
sa:for <day-ahead>	-6 6
sa:for <day-gone>	-19 19
sa:for <goods-amount>	11 -11
sa:for <seat>	-8 8
sa:for all	16 -16
sa:for coffee	-9 9
sa:for electric	9 -9
sa:for it	-13 13
sa:for now	29 -29
sa:for reason	17 -17
sa:for the	-9 9
sa:for them	13 -13
sa:for those	-9 9
sa:force	15 -15
sa:force for	11 -11
sa:forced -	10 -10
sa:foreign content	-11 11
sa:form	11 -11
sa:found	15 -15
sa:four	-11 11
sa:free	-20 20
sa:free .	23 -23
sa:free of	-13 13
sa:free trade	14 -14
sa:friday	8 -8
sa:friday ,	8 -8
sa:from <day-gone>	15 -15
sa:from <level>	-10 10
sa:from <month-gone>	-20 20
sa:from a	-10 10
sa:from that	10 -10
sa:from the	-15 15
sa:from thi	-12 12
sa:further <level>	-10 10
sa:geneva	13 -13
sa:get	-10 10
sa:glass	-15 15
sa:glass .	-16 16
sa:good	-9 9
sa:good .	15 -15
sa:good and	30 -30
sa:good because	-10 10
sa:good go	-14 14
sa:good is	-19 19
sa:good of	-11 11
sa:good originating	-10 10
sa:good outside	-20 20
sa:good pay	13 -13
sa:good that	15 -15
sa:grape	-21 21
sa:had announce	16 -16
sa:had no	16 -16
sa:half	12 -12
sa:half of	16 -16
sa:ham	-9 9
sa:has a	16 -16
sa:has announce	-16 16
sa:has apply	-8 8
sa:has ask	16 -16
sa:has done	10 -10
sa:has had	11 -11
sa:has it	12 -12
sa:has never	12 -12
sa:has not	-18 18
sa:has say	16 -16
sa:has threaten	-9 9
sa:have	-20 20
sa:have it	-16 16
sa:have since	4 -4
sa:having	12 -12
sa:he had	-7 7
sa:he say	12 -12
sa:heading	10 -10
sa:hear	21 -21
sa:height	12 -12
sa:her	-11 11
sa:here ,	14 -14
sa:here .	17 -17
sa:here and	-24 24
sa:higher	19 -19
sa:highest rate	14 -14
sa:his first	17 -17
sa:hold	-13 13
sa:hold .	-9 9
sa:hold for	-17 17
sa:if it	18 -18
sa:if the	7 -7
sa:immediate	11 -11
sa:import from	-10 10
sa:impose	11 -11
sa:impose because	9 -9
sa:impose in	17 -17
sa:in .	14 -14
sa:in <day-gone>	-13 13
sa:in <name>	-5 5
sa:in <number>	-16 16
sa:in <person>	-14 14
sa:in a	23 -23
sa:in addition	-17 17
sa:in all	11 -11
sa:in batumi	8 -8
sa:in force	25 -25
sa:in free	16 -16
sa:in general	-12 12
sa:in it	15 -15
sa:in line	19 -19
sa:in mombasa	12 -12
sa:in stage	-18 18
sa:in that	-15 15
sa:in their	20 -20
sa:in total	10 -10
sa:include	30 -30
sa:include the	25 -25
sa:included	8 -8
sa:included ,	-19 19
sa:included ;	23 -23
sa:including	-17 17
sa:incorrect	6 -6
sa:incorrect .	6 -6
sa:inside .	-13 13
sa:instead .	14 -14
sa:instead of	-8 8
sa:introduce	21 -21
sa:is "	-14 14
sa:is .	27 -27
sa:is <number>	20 -20
sa:is at	-10 10
sa:is back	12 -12
sa:is counted	9 -9
sa:is due	-7 7
sa:is for	-12 12
sa:is free	-22 22
sa:is in	15 -15
sa:is negotiate	20 -20
sa:is not	16 -16
sa:is now	-9 9
sa:is untouched	10 -10
sa:is worth	-9 9
sa:isn't	10 -10
sa:it 's	15 -15
sa:it ,	-13 13
sa:it .	6 -6
sa:it and	-9 9
sa:it charge	-15 15
sa:it come	7 -7
sa:it did	-11 11
sa:it is	-16 16
sa:it last	9 -9
sa:it lower	-9 9
sa:it since	-20 20
sa:it stand	-10 10
sa:it stay	14 -14
sa:it take	14 -14
sa:it will	17 -17
sa:it would	8 -8
sa:its <number>	14 -14
sa:its <organisation>	14 -14
sa:its <person>	16 -16
sa:its agreement	24 -24
sa:its steel	8 -8
sa:its treaty	-13 13
sa:its truce	-10 10
sa:juice	21 -21
sa:juice and	13 -13
sa:keep under	-8 8
sa:know	-14 14
sa:lamb	14 -14
sa:lapse	10 -10
sa:last week	-14 14
sa:last winter	14 -14
sa:last year	20 -20
sa:later ,	-13 13
sa:law	13 -13
sa:law ,	-10 10
sa:leave	-20 20
sa:lentil	16 -16
sa:less .	8 -8
sa:letter	-10 10
sa:letter that	-15 15
sa:levy .	12 -12
sa:lie	11 -11
sa:lift	15 -15
sa:like <name>	-35 35
sa:like everybody	15 -15
sa:line	19 -19
sa:line with	16 -16
sa:live	18 -18
sa:lobster	15 -15
sa:london	-10 10
sa:loom ,	-9 9
sa:machine from	-14 14
sa:machinery	-10 10
sa:machinery ,	-17 17
sa:machinery .	15 -15
sa:maintain	-17 17
sa:make <number>	23 -23
sa:make in	-11 11
sa:make up	16 -16
sa:maker	-15 15
sa:maker in	-16 16
sa:malt	-8 8
sa:many	14 -14
sa:many of	-11 11
sa:meantime	12 -12
sa:meanwhile	12 -12
sa:meat	-19 19
sa:medicine from	-10 10
sa:meet the	-11 11
sa:memorandum	10 -10
sa:metal	10 -10
sa:metal .	12 -12
sa:middle	17 -17
sa:middle of	15 -15
sa:midnight ,	-14 14
sa:milk	23 -23
sa:milk powder	18 -18
sa:minute	-10 10
sa:mombasa	12 -12
sa:moment	-16 16
sa:moment .	-11 11
sa:month ,	23 -23
sa:more	5 -5
sa:more for	11 -11
sa:most good	-10 10
sa:most of	13 -13
sa:motorcycle	21 -21
sa:motorcycle ,	10 -10
sa:move	-11 11
sa:move .	14 -14
sa:much	11 -11
sa:much .	21 -21
sa:name	6 -6
sa:named	13 -13
sa:national	-21 21
sa:neither	-23 23
sa:new	-14 14
sa:new tariff	-9 9
sa:new year	-15 15
sa:newspaper	-8 8
sa:nickel	-11 11
sa:night .	-11 11
sa:no .	20 -20
sa:no truce	11 -11
sa:nobody know	-14 14
sa:none	6 -6
sa:not .	17 -17
sa:not a	15 -15
sa:not at	9 -9
sa:not come	-14 14
sa:not in	-10 10
sa:not move	-21 21
sa:nothing .	-27 27
sa:nothing is	15 -15
sa:notice of	-10 10
sa:now	14 -14
sa:now ,	21 -21
sa:now .	8 -8
sa:now and	13 -13
sa:obtain	8 -8
sa:of <day-ahead>	-9 9
sa:of <day-gone>	15 -15
sa:of <day-today>	13 -13
sa:of <goods-amount>	9 -9
sa:of <level>	38 -38
sa:of <money>	13 -13
sa:of <month-ahead>	24 -24
sa:of <name>	-24 24
sa:of <span>	12 -12
sa:of an	-16 16
sa:of good	14 -14
sa:of it	19 -19
sa:of its	21 -21
sa:of mr	-13 13
sa:of tariff	16 -16
sa:of the	7 -7
sa:of them	-16 16
sa:of thi	16 -16
sa:of up	15 -15
sa:of what	16 -16
sa:of which	24 -24
sa:off the	12 -12
sa:old	24 -24
sa:older	25 -25
sa:older section	13 -13
sa:olive oil	-7 7
sa:on <day-ahead>	18 -18
sa:on <name>	-9 9
sa:on <number>	-9 9
sa:on banana	12 -12
sa:on beef	15 -15
sa:on being	12 -12
sa:on cashmere	-10 10
sa:on copper	-9 9
sa:on glass	-18 18
sa:on good	13 -13
sa:on it	-26 26
sa:on its	-3 3
sa:on machinery	-8 8
sa:on olive	19 -19
sa:on our	-21 21
sa:on salmon	-15 15
sa:on salt	-18 18
sa:on ski	-7 7
sa:on sorghum	-17 17
sa:on soybean	20 -20
sa:on sugar	9 -9
sa:on their	-12 12
sa:on what	14 -14
sa:on which	-20 20
sa:on whiskey	10 -10
sa:on wine	-11 11
sa:once	10 -10
sa:once the	16 -16
sa:one	-13 13
sa:one is	-17 17
sa:one with	15 -15
sa:only for	-12 12
sa:or <level>	8 -8
sa:or <money>	-17 17
sa:or more	-18 18
sa:or no	8 -8
sa:orange juice	16 -16
sa:order .	17 -17
sa:order that	-11 11
sa:ordinary rate	-11 11
sa:ordinary tariff	10 -10
sa:origin	-10 10
sa:other <number>	-5 5
sa:other <quality>	10 -10
sa:other thing	-10 10
sa:other three	16 -16
sa:otherwise .	9 -9
sa:our	-15 15
sa:our ,	12 -12
sa:our tea	-9 9
sa:out the	11 -11
sa:outside the	-3 3
sa:over <name>	-15 15
sa:over <span>	-17 17
sa:over fentanyl	14 -14
sa:over the	10 -10
sa:over there	27 -27
sa:own ,	12 -12
sa:pact ,	13 -13
sa:page	-9 9
sa:palm	17 -17
sa:paper ,	12 -12
sa:partner	-12 12
sa:partnership	-11 11
sa:pasta	9 -9
sa:pause .	-10 10
sa:pay .	-9 9
sa:pay <level>	10 -10
sa:pay for	-9 9
sa:pay on	14 -14
sa:pay the	9 -9
sa:penalty for	12 -12
sa:pending	9 -9
sa:people	-9 9
sa:pepper	19 -19
sa:percent	18 -18
sa:phosphate	14 -14
sa:pickup	-11 11
sa:pineapple	12 -12
sa:pipe	-15 15
sa:place .	12 -12
sa:plu <level>	11 -11
sa:plu whatever	-17 17
sa:point	28 -28
sa:policy	13 -13
sa:port .	11 -11
sa:post	-15 15
sa:post on	-17 17
sa:potatoe	13 -13
sa:powder ,	-9 9
sa:powder .	12 -12
sa:present ,	14 -14
sa:present it	-14 14
sa:price of	14 -14
sa:product ,	10 -10
sa:product from	-27 27
sa:prolong	15 -15
sa:provided	-9 9
sa:publish	-6 6
sa:pulp	14 -14
sa:put <number>	13 -13
sa:quarter	13 -13
sa:quay	13 -13
sa:quinoa	-14 14
sa:quota	7 -7
sa:quota .	26 -26
sa:quota of	13 -13
sa:raspberry	-14 14
sa:rate .	-12 12
sa:rate in	15 -15
sa:rate of	15 -15
sa:reach	-22 22
sa:reach .	-23 23
sa:read	-15 15
sa:ready	-14 14
sa:reason	28 -28
sa:reason of	13 -13
sa:reciprocal	17 -17
sa:reciprocal )	-17 17
sa:reciprocal ,	17 -17
sa:reciprocal .	9 -9
sa:reciprocal duty	10 -10
sa:reciprocal tariff	20 -20
sa:relief	12 -12
sa:remain .	27 -27
sa:remain suspend	13 -13
sa:renew	13 -13
sa:repeal	9 -9
sa:repeal .	9 -9
sa:reporter .	14 -14
sa:respectively	16 -16
sa:rested	11 -11
sa:resume	13 -13
sa:return .	15 -15
sa:return in	-12 12
sa:right	18 -18
sa:rise	20 -20
sa:rose	14 -14
sa:roughly	8 -8
sa:rule .	12 -12
sa:rum	-15 15
sa:run out	-16 16
sa:saic	-9 9
sa:salt	-12 12
sa:same	10 -10
sa:same as	-6 6
sa:say .	14 -14
sa:say <person>	14 -14
sa:say in	19 -19
sa:say that	15 -15
sa:schedule	-22 22
sa:seafood	-12 12
sa:seafood ,	-18 18
sa:second	22 -22
sa:seed	19 -19
sa:sell to	-9 9
sa:separate	14 -14
sa:she	17 -17
sa:shirt	-12 12
sa:shoe	11 -11
sa:should	8 -8
sa:shrimp	14 -14
sa:side	18 -18
sa:sign	38 -38
sa:sign .	12 -12
sa:sign in	12 -12
sa:sign on	10 -10
sa:since .	10 -10
sa:since last	13 -13
sa:since new	-22 22
sa:since then	15 -15
sa:small	-14 14
sa:so <level>	-13 13
sa:so doe	-12 12
sa:so the	5 -5
sa:some of	17 -17
sa:soon as	11 -11
sa:speak	15 -15
sa:sprat	15 -15
sa:spring	11 -11
sa:spring .	11 -11
sa:spring and	15 -15
sa:squash	-17 17
sa:stage	-17 17
sa:start <day-today>	-9 9
sa:state	12 -12
sa:stay	9 -9
sa:stay ,	-18 18
sa:stay .	24 -24
sa:stay at	14 -14
sa:stay where	16 -16
sa:steel	10 -10
sa:steel pipe	-10 10
sa:still	6 -6
sa:still negotiate	-13 13
sa:stop	27 -27
sa:strike	25 -25
sa:such	12 -12
sa:summer .	-18 18
sa:suspend from	-13 13
sa:suspend since	-9 9
sa:suspend until	25 -25
sa:suspension	11 -11
sa:take <level>	20 -20
sa:talk	21 -21
sa:talk with	13 -13
sa:tariff ,	-8 8
sa:tariff .	-5 5
sa:tariff that	16 -16
sa:tea ,	-9 9
sa:telephone	20 -20
sa:tell to	13 -13
sa:ten	-17 17
sa:than <name>	10 -10
sa:than any	14 -14
sa:than the	-13 13
sa:than those	-10 10
sa:that ,	13 -13
sa:that .	-11 11
sa:that <person>	-7 7
sa:that are	13 -13
sa:that buy	13 -13
sa:that come	-14 14
sa:that country	-20 20
sa:that do	-13 13
sa:that fall	-9 9
sa:that he	23 -23
sa:that the	-20 20
sa:that we	23 -23
sa:that year	-12 12
sa:the <day-ahead>	18 -18
sa:the <day-gone>	-15 15
sa:the <number>	18 -18
sa:the <person>	-13 13
sa:the <quality>	12 -12
sa:the <seat>	7 -7
sa:the autumn	12 -12
sa:the beef	-9 9
sa:the bloc	-12 12
sa:the day	18 -18
sa:the decree	14 -14
sa:the drawer	-13 13
sa:the duty	10 -10
sa:the emergency	-8 8
sa:the fentanyl	-20 20
sa:the figure	15 -15
sa:the first	-14 14
sa:the house	-17 17
sa:the letter	-9 9
sa:the list	5 -5
sa:the meantime	12 -12
sa:the metal	16 -16
sa:the middle	17 -17
sa:the most	-16 16
sa:the next	11 -11
sa:the number	9 -9
sa:the old	22 -22
sa:the older	20 -20
sa:the partnership	-19 19
sa:the present	-16 16
sa:the price	13 -13
sa:the quarrel	16 -16
sa:the reciprocal	22 -22
sa:the same	9 -9
sa:the steel	-14 14
sa:the trade	-6 6
sa:the usmca	-11 11
sa:the usual	13 -13
sa:the value	14 -14
sa:the whole	-12 12
sa:the winter	-14 14
sa:the word	-6 6
sa:their deal	14 -14
sa:their trade	-30 30
sa:their value	-11 11
sa:their way	-8 8
sa:them .	15 -15
sa:them is	13 -13
sa:themselve	-12 12
sa:then ,	27 -27
sa:then pay	-8 8
sa:there ;	14 -14
sa:there for	17 -17
sa:there until	-18 18
sa:there was	-9 9
sa:these	-13 13
sa:they have	6 -6
sa:they pay	9 -9
sa:they were	10 -10
sa:thi	22 -22
sa:thi month	23 -23
sa:thi year	24 -24
sa:think	-21 21
sa:think of	-16 16
sa:third	21 -21
sa:third of	10 -10
sa:those on	14 -14
sa:those that	-13 13
sa:three of	-14 14
sa:through the	-14 14
sa:throughout .	12 -12
sa:till	14 -14
sa:timber	22 -22
sa:timber .	13 -13
sa:time	-20 20
sa:time as	12 -12
sa:time the	-12 12
sa:time what	-12 12
sa:to <level>	12 -12
sa:to <month-gone>	-13 13
sa:to an	-9 9
sa:to charge	-9 9
sa:to end	-17 17
sa:to get	-2 2
sa:to his	-12 12
sa:to hit	-8 8
sa:to pay	15 -15
sa:to start	-17 17
sa:to take	-24 24
sa:to that	12 -12
sa:to them	13 -13
sa:to zero	15 -15
sa:together	-16 16
sa:together ,	-21 21
sa:together .	-11 11
sa:together with	11 -11
sa:tomatoe	19 -19
sa:too	-19 19
sa:too ,	-17 17
sa:too much	12 -12
sa:total for	15 -15
sa:town	-8 8
sa:trade	-12 12
sa:trade .	11 -11
sa:trade deal	-11 11
sa:treaty of	-19 19
sa:truce .	53 -53
sa:truce end	10 -10
sa:truce is	-8 8
sa:truce last	17 -17
sa:truce of	-16 16
sa:truck	23 -23
sa:two	13 -13
sa:two country	12 -12
sa:two week	9 -9
sa:under a	30 -30
sa:under another	-11 11
sa:under their	9 -9
sa:unless <seat>	-13 13
sa:unless the	10 -10
sa:until <day-ahead>	10 -10
sa:until <day-gone>	19 -19
sa:until <month-gone>	12 -12
sa:until last	15 -15
sa:until there	-20 20
sa:untouched .	-14 14
sa:up	-14 14
sa:up to	-13 13
sa:us	-19 19
sa:used	20 -20
sa:used to	16 -16
sa:usmca	-13 13
sa:usual	13 -13
sa:wait for	-11 11
sa:warn	13 -13
sa:was .	-9 9
sa:was <level>	8 -8
sa:was <number>	19 -19
sa:was announce	18 -18
sa:was before	-9 9
sa:was conclude	-9 9
sa:was never	14 -14
sa:was on	-6 6
sa:was to	8 -8
sa:water	10 -10
sa:way	13 -13
sa:way of	14 -14
sa:week ,	-9 9
sa:well ;	13 -13
sa:were to	-11 11
sa:what has	-20 20
sa:what is	17 -17
sa:what it	16 -16
sa:what the	-11 11
sa:what we	-10 10
sa:whatever	-17 17
sa:where <name>	-15 15
sa:where they	13 -13
sa:which <level>	16 -16
sa:which a	-11 11
sa:which date	-7 7
sa:which for	13 -13
sa:which he	13 -13
sa:which it	-22 22
sa:which was	13 -13
sa:which we	-19 19
sa:while it	11 -11
sa:whisky ,	-12 12
sa:whole	-8 8
sa:will go	27 -27
sa:will have	13 -13
sa:will pay	-17 17
sa:wine .	-5 5
sa:with <seat>	23 -23
sa:with it	-15 15
sa:with no	-13 13
sa:with us	16 -16
sa:within	-11 11
sa:within the	20 -20
sa:worth	-9 9
sa:would apply	13 -13
sa:would be	20 -20
sa:would come	17 -17
sa:would do	13 -13
sa:would have	-25 25
sa:would not	-11 11
sa:would stay	-10 10
sa:would take	10 -10
sa:yarn	12 -12
sa:year ,	-19 19
sa:year ago	13 -13
sa:year and	16 -16
sa:yet	29 -29
sa:you	18 -18
sa:your	21 -21
sa:zero	16 -16
sa:— <level>	-8 8
sb:" ,	12 -12
sb:" :	-12 12
sb:" <number>	-10 10
sb:" at	14 -14
sb:" duty	15 -15
sb:" i	9 -9
sb:" if	-17 17
sb:" on	-17 17
sb:" our	14 -14
sb:" reciprocal	20 -20
sb:" tariff	-6 6
sb:" the	18 -18
sb:" they	13 -13
sb:" we	39 -39
sb:'s ,	-10 10
sb:'s ;	2 -2
sb:'s <level>	-13 13
sb:'s <number>	21 -21
sb:'s agreement	-21 21
sb:'s answer	21 -21
sb:'s are	15 -15
sb:'s car	-24 24
sb:'s coffee	-10 10
sb:'s duty	9 -9
sb:'s fentanyl	11 -11
sb:'s go	8 -8
sb:'s good	23 -23
sb:'s grower	16 -16
sb:'s no	14 -14
sb:'s other	14 -14
sb:'s pact	-12 12
sb:'s side	-11 11
sb:'s suspension	-12 12
sb:'s tariff	18 -18
sb:'s wool	-12 12
sb:( <number>	8 -8
sb:( c	15 -15
sb:( d	15 -15
sb:)	31 -31
sb:) ,	42 -42
sb:) -	-8 8
sb:) the	15 -15
sb:) —	17 -17
sb:*	21 -21
sb:+	-8 8
sb:, "	23 -23
sb:, <name>	-15 15
sb:, <number>	-24 24
sb:, <organisation>	7 -7
sb:, <span>	12 -12
sb:, agree	18 -18
sb:, all	-11 11
sb:, announce	13 -13
sb:, because	13 -13
sb:, beef	9 -9
sb:, before	13 -13
sb:, cheese	13 -13
sb:, cocoa	15 -15
sb:, come	23 -23
sb:, copper	15 -15
sb:, down	-8 8
sb:, during	12 -12
sb:, failing	17 -17
sb:, for	15 -15
sb:, get	12 -12
sb:, had	11 -11
sb:, have	19 -19
sb:, having	-9 9
sb:, his	-13 13
sb:, if	-23 23
sb:, including	10 -10
sb:, instead	-11 11
sb:, is	13 -13
sb:, its	-24 24
sb:, keep	16 -16
sb:, more	13 -13
sb:, nobody	-13 13
sb:, nor	7 -7
sb:, not	-16 16
sb:, nothing	10 -10
sb:, of	29 -29
sb:, olive	-11 11
sb:, on	19 -19
sb:, once	-14 14
sb:, or	7 -7
sb:, our	25 -25
sb:, plu	22 -22
sb:, put	20 -20
sb:, should	14 -14
sb:, so	-8 8
sb:, steel	8 -8
sb:, take	-11 11
sb:, tariff	24 -24
sb:, the	-12 12
sb:, then	-14 14
sb:, though	15 -15
sb:, together	16 -16
sb:, too	22 -22
sb:, we	19 -19
sb:, when	10 -10
sb:, where	13 -13
sb:, who	-10 10
sb:, worth	-13 13
sb:, would	26 -26
sb:- free	15 -15
sb:- trade	-12 12
sb:. <name>	16 -16
sb:/ <number>	-12 12
sb::	-13 13
sb:: <level>	21 -21
sb:: <name>	24 -24
sb:: at	-19 19
sb:: for	12 -12
sb:: i	11 -11
sb:: if	14 -14
sb:: my	-12 12
sb:: no	12 -12
sb:: nothing	14 -14
sb:: olive	-14 14
sb:: on	-16 16
sb:: since	10 -10
sb:: their	-18 18
sb:: then	28 -28
sb:: they	-33 33
sb:: to	12 -12
sb:: will	-15 15
sb:;	-8 8
sb:; <name>	18 -18
sb:; <person>	16 -16
sb:; <seat>	-16 16
sb:; at	14 -14
sb:; before	7 -7
sb:; for	-16 16
sb:; from	9 -9
sb:; it	-14 14
sb:; on	-16 16
sb:; otherwise	-12 12
sb:; the	-11 11
sb:; those	19 -19
sb:; what	-16 16
sb:<agent>	26 -26
sb:<day-ahead> a	14 -14
sb:<day-ahead> its	-9 9
sb:<day-ahead> the	-17 17
sb:<day-ahead> to	15 -15
sb:<day-gone> (	-20 20
sb:<day-gone> <name>	12 -12
sb:<day-gone> <quality>	-7 7
sb:<day-gone> a	19 -19
sb:<day-gone> at	16 -16
sb:<day-gone> for	-16 16
sb:<day-gone> from	-16 16
sb:<day-gone> he	13 -13
sb:<day-gone> in	11 -11
sb:<day-gone> its	7 -7
sb:<day-gone> mr	-15 15
sb:<day-gone> our	-13 13
sb:<day-gone> say	-14 14
sb:<day-gone> sign	-14 14
sb:<day-gone> that	-5 5
sb:<day-gone> they	14 -14
sb:<day-gone> under	8 -8
sb:<day-gone> we	-17 17
sb:<day-today> :	13 -13
sb:<day-today> <name>	16 -16
sb:<day-today> and	-9 9
sb:<day-today> they	12 -12
sb:<goods-amount> <span>	25 -25
sb:<goods-amount> at	11 -11
sb:<goods-amount> of	-20 20
sb:<level>	-19 19
sb:<level> (	-13 13
sb:<level> )	9 -9
sb:<level> :	21 -21
sb:<level> ;	-9 9
sb:<level> <day-today>	12 -12
sb:<level> <level>	18 -18
sb:<level> again	20 -20
sb:<level> at	-30 30
sb:<level> baseline	-12 12
sb:<level> call	-16 16
sb:<level> each	-12 12
sb:<level> from	10 -10
sb:<level> go	-11 11
sb:<level> if	12 -12
sb:<level> in	5 -5
sb:<level> since	-21 21
sb:<level> tariff	17 -17
sb:<level> that	13 -13
sb:<level> the	-17 17
sb:<level> there	2 -2
sb:<level> to	-7 7
sb:<level> while	-11 11
sb:<level> —	-11 11
sb:<month-ahead> the	12 -12
sb:<month-gone> cap	10 -10
sb:<month-gone> it	-17 17
sb:<month-gone> the	22 -22
sb:<month-gone> we	12 -12
sb:<name>	17 -17
sb:<name> <number>	11 -11
sb:<name> a	22 -22
sb:<name> again	10 -10
sb:<name> also	19 -19
sb:<name> and	-13 13
sb:<name> are	13 -13
sb:<name> begin	-30 30
sb:<name> butter	12 -12
sb:<name> collect	16 -16
sb:<name> conclude	11 -11
sb:<name> continue	28 -28
sb:<name> could	17 -17
sb:<name> did	15 -15
sb:<name> doe	18 -18
sb:<name> drop	-12 12
sb:<name> enter	10 -10
sb:<name> fall	16 -16
sb:<name> free	-16 16
sb:<name> go	-15 15
sb:<name> has	5 -5
sb:<name> it	-13 13
sb:<name> last	18 -18
sb:<name> levy	18 -18
sb:<name> make	-22 22
sb:<name> may	20 -20
sb:<name> might	17 -17
sb:<name> must	-12 12
sb:<name> of	8 -8
sb:<name> one	17 -17
sb:<name> over	8 -8
sb:<name> pay	8 -8
sb:<name> put	23 -23
sb:<name> raise	-6 6
sb:<name> say	-18 18
sb:<name> should	-20 20
sb:<name> sign	6 -6
sb:<name> since	-11 11
sb:<name> stay	-10 10
sb:<name> suspend	-16 16
sb:<name> tax	-13 13
sb:<name> the	20 -20
sb:<name> they	-19 19
sb:<name> threaten	10 -10
sb:<name> to	-10 10
sb:<name> under	-20 20
sb:<name> want	-14 14
sb:<name> was	7 -7
sb:<name> we	17 -17
sb:<name> were	-12 12
sb:<name> will	-12 12
sb:<name> with	-25 25
sb:<name> would	-9 9
sb:<name> —	-27 27
sb:<number> (	12 -12
sb:<number> )	19 -19
sb:<number> .	-13 13
sb:<number> :	13 -13
sb:<number> <day-today>	24 -24
sb:<number> <person>	-9 9
sb:<number> a	14 -14
sb:<number> and	-7 7
sb:<number> apply	-11 11
sb:<number> are	14 -14
sb:<number> as	-24 24
sb:<number> at	-23 23
sb:<number> before	7 -7
sb:<number> duty	28 -28
sb:<number> for	16 -16
sb:<number> here	17 -17
sb:<number> is	-17 17
sb:<number> it	11 -11
sb:<number> more	-16 16
sb:<number> now	16 -16
sb:<number> or	-12 12
sb:<number> other	11 -11
sb:<number> since	-16 16
sb:<number> th	15 -15
sb:<number> the	26 -26
sb:<number> to	-4 4
sb:<number> where	-12 12
sb:<number> with	11 -11
sb:<number> —	24 -24
sb:<office> that	-16 16
sb:<organisation> 's	6 -6
sb:<organisation> ,	12 -12
sb:<organisation> :	11 -11
sb:<organisation> and	-13 13
sb:<organisation> has	12 -12
sb:<organisation> in	7 -7
sb:<organisation> levy	-15 15
sb:<person>	10 -10
sb:<person> 's	18 -18
sb:<person> ,	26 -26
sb:<person> :	-10 10
sb:<person> announce	13 -13
sb:<person> had	15 -15
sb:<person> has	18 -18
sb:<person> in	-17 17
sb:<person> of	21 -21
sb:<person> say	11 -11
sb:<person> sign	18 -18
sb:<person> tell	-6 6
sb:<person> threaten	-13 13
sb:<person> was	13 -13
sb:<person> would	13 -13
sb:<points>	10 -10
sb:<points> stay	-13 13
sb:<quality> :	-11 11
sb:<quality> and	-15 15
sb:<quality> apple	14 -14
sb:<quality> buse	11 -11
sb:<quality> carpet	13 -13
sb:<quality> cashew	-11 11
sb:<quality> cheese	-20 20
sb:<quality> chicken	12 -12
sb:<quality> coal	-18 18
sb:<quality> competitor	6 -6
sb:<quality> embassy	-11 11
sb:<quality> export	10 -10
sb:<quality> exporter	18 -18
sb:<quality> fish	-6 6
sb:<quality> flour	-10 10
sb:<quality> footwear	-10 10
sb:<quality> good	40 -40
sb:<quality> in	-7 7
sb:<quality> lemon	-9 9
sb:<quality> machine	-7 7
sb:<quality> mill	13 -13
sb:<quality> oil	12 -12
sb:<quality> one	10 -10
sb:<quality> origin	-12 12
sb:<quality> pact	10 -10
sb:<quality> paper	18 -18
sb:<quality> plywood	14 -14
sb:<quality> potatoe	18 -18
sb:<quality> rice	-21 21
sb:<quality> side	17 -17
sb:<quality> soybean	18 -18
sb:<quality> sprat	-21 21
sb:<quality> sunflower	15 -15
sb:<quality> take	17 -17
sb:<quality> textile	15 -15
sb:<quality> timber	-23 23
sb:<quality> tinned	-10 10
sb:<quality> wheat	20 -20
sb:<quality> wool	-17 17
sb:<quality> would	18 -18
sb:<quality> yarn	-11 11
sb:<quality> zinc	14 -14
sb:<seat> ,	-6 6
sb:<seat> -	11 -11
sb:<seat> :	-18 18
sb:<seat> answer	12 -12
sb:<seat> at	14 -14
sb:<seat> from	-12 12
sb:<seat> gave	18 -18
sb:<seat> had	-14 14
sb:<seat> has	-17 17
sb:<seat> have	-12 12
sb:<seat> instead	10 -10
sb:<seat> last	-11 11
sb:<seat> offer	-7 7
sb:<seat> official	10 -10
sb:<seat> sign	13 -13
sb:<seat> since	-10 10
sb:<seat> take	9 -9
sb:<seat> the	-13 13
sb:<seat> time	15 -15
sb:<seat> was	10 -10
sb:<seat> will	19 -19
sb:<span>	17 -17
sb:<span> :	12 -12
sb:<span> ;	-23 23
sb:<span> after	16 -16
sb:<span> and	13 -13
sb:<span> from	-15 15
sb:<span> of	22 -22
sb:<span> to	7 -7
sb:<v-agree>	-12 12
sb:<v-deny>	15 -15
sb:<v-impose>	5 -5
sb:?	17 -17
sb:@	-11 11
sb:a	-4 4
sb:a <level>	23 -23
sb:a bicycle	9 -9
sb:a box	-17 17
sb:a car	18 -18
sb:a ceiling	9 -9
sb:a draft	10 -10
sb:a figure	13 -13
sb:a flat	11 -11
sb:a free	-11 11
sb:a letter	27 -27
sb:a new	-3 3
sb:a number	13 -13
sb:a permanent	9 -9
sb:a reciprocal	-5 5
sb:a report	12 -12
sb:a rise	12 -12
sb:a rumour	-8 8
sb:a second	-9 9
sb:a separate	-9 9
sb:a surcharge	18 -18
sb:a tariff	-6 6
sb:a total	14 -14
sb:about <level>	14 -14
sb:about the	-11 11
sb:access	7 -7
sb:according	24 -24
sb:according to	23 -23
sb:act	-20 20
sb:add	-11 11
sb:add ,	16 -16
sb:add that	10 -10
sb:add to	-17 17
sb:add up	-18 18
sb:additional <level>	-18 18
sb:additional duty	11 -11
sb:admit	-10 10
sb:admit <goods-amount>	-19 19
sb:after <number>	-14 14
sb:after <person>	20 -20
sb:after a	-16 16
sb:after the	-14 14
sb:afterward	16 -16
sb:again from	-10 10
sb:ago ,	20 -20
sb:agree	-5 5
sb:agree in	23 -23
sb:agree on	-19 19
sb:agreement ;	18 -18
sb:agreement are	-12 12
sb:agreement between	-11 11
sb:agreement is	12 -12
sb:agreement was	-13 13
sb:agreement with	10 -10
sb:aircraft	23 -23
sb:aircraft part	12 -12
sb:alexandria	-15 15
sb:all ,	14 -14
sb:all of	-11 11
sb:all thi	-10 10
sb:all three	-15 15
sb:ally	-18 18
sb:almond	14 -14
sb:already	16 -16
sb:also	17 -17
sb:also say	8 -8
sb:aluminium pay	-15 15
sb:aluminum and	11 -11
sb:aluminum pay	-15 15
sb:among other	-7 7
sb:an	12 -12
sb:an <quality>	16 -16
sb:an additional	-15 15
sb:an answer	-10 10
sb:an article	-14 14
sb:an end	-7 7
sb:an extension	12 -12
sb:an ordinary	14 -14
sb:and ,	16 -16
sb:and <number>	12 -12
sb:and <person>	8 -8
sb:and all	-14 14
sb:and an	10 -10
sb:and another	14 -14
sb:and avocado	21 -21
sb:and coconut	-14 14
sb:and fish	10 -10
sb:and flour	-12 12
sb:and flower	-10 10
sb:and furniture	8 -8
sb:and has	-24 24
sb:and i	19 -19
sb:and later	9 -9
sb:and machine	-19 19
sb:and one	-7 7
sb:and other	-6 6
sb:and our	31 -31
sb:and part	18 -18
sb:and rice	-8 8
sb:and rise	-12 12
sb:and sardine	-13 13
sb:and steel	10 -10
sb:and sugar	-19 19
sb:and that	34 -34
sb:and then	-23 23
sb:and there	13 -13
sb:and timber	10 -10
sb:and under	24 -24
sb:and will	-18 18
sb:and wine	12 -12
sb:announce	-10 10
sb:announce ,	-14 14
sb:announce an	14 -14
sb:announce in	15 -15
sb:answer to	15 -15
sb:answer with	-14 14
sb:antwerp	14 -14
sb:anyone	12 -12
sb:anything ,	-12 12
sb:apple ,	-8 8
sb:apple and	8 -8
sb:apple pay	23 -23
sb:apply ,	14 -14
sb:apply <level>	12 -12
sb:approve	12 -12
sb:are <level>	19 -19
sb:are back	-13 13
sb:are charge	8 -8
sb:are from	-13 13
sb:are in	-14 14
sb:are subject	-7 7
sb:are to	-2 2
sb:are under	-11 11
sb:arrival in	-20 20
sb:arrive	-19 19
sb:article	-11 11
sb:article on	-14 14
sb:as "	-9 9
sb:as <level>	13 -13
sb:as <name>	-19 19
sb:as before	17 -17
sb:as far	-11 11
sb:as much	3 -3
sb:as of	9 -9
sb:as the	-20 20
sb:as to	-15 15
sb:aside	21 -21
sb:ask :	-17 17
sb:ask <name>	23 -23
sb:ask <seat>	13 -13
sb:ask the	-22 22
sb:ask us	13 -13
sb:asparagu ,	17 -17
sb:at <level>	-5 5
sb:at all	16 -16
sb:at first	-18 18
sb:at once	10 -10
sb:auckland	-14 14
sb:avocado pay	17 -17
sb:away	-8 8
sb:back at	19 -19
sb:back the	-12 12
sb:bad	17 -17
sb:banana	11 -11
sb:bar	17 -17
sb:bargain	21 -21
sb:base	-8 8
sb:baseline	-7 7
sb:be <level>	24 -24
sb:be <number>	-15 15
sb:be at	-11 11
sb:be back	11 -11
sb:be know	11 -11
sb:be the	-10 10
sb:bean	20 -20
sb:bean :	-13 13
sb:bear <level>	13 -13
sb:bear <number>	-11 11
sb:bearing	17 -17
sb:because	10 -10
sb:beef	9 -9
sb:beef from	8 -8
sb:beef in	-10 10
sb:beef is	19 -19
sb:been collect	11 -11
sb:been in	18 -18
sb:been pay	19 -19
sb:been put	-26 26
sb:been threaten	11 -11
sb:beer	-16 16
sb:beer and	-16 16
sb:before that	-15 15
sb:begin at	15 -15
sb:begin in	11 -11
sb:below	16 -16
sb:between the	21 -21
sb:beyond	-11 11
sb:bicycle	-15 15
sb:big	-12 12
sb:bill	13 -13
sb:board	13 -13
sb:boot	8 -8
sb:border	16 -16
sb:both come	-10 10
sb:both duty	25 -25
sb:both go	21 -21
sb:both of	-19 19
sb:both side	9 -9
sb:both to	12 -12
sb:both were	11 -11
sb:both with	-18 18
sb:both would	-6 6
sb:box	-14 14
sb:bring back	-8 8
sb:bring the	21 -21
sb:broke	-18 18
sb:broker	15 -15
sb:brussel	-8 8
sb:build	18 -18
sb:built	-12 12
sb:built in	-14 14
sb:but	-18 18
sb:but the	-15 15
sb:butter	16 -16
sb:butter ,	13 -13
sb:by <day-ahead>	7 -7
sb:by <level>	9 -9
sb:by <month-ahead>	-15 15
sb:by <person>	17 -17
sb:by contrast	12 -12
sb:by post	22 -22
sb:by that	-18 18
sb:by way	-22 22
sb:by which	11 -11
sb:c	15 -15
sb:c )	15 -15
sb:cabinet	15 -15
sb:cabinet and	10 -10
sb:cake	-11 11
sb:call	-13 13
sb:call ,	15 -15
sb:call with	-16 16
sb:can	12 -12
sb:can be	11 -11
sb:canned fish	16 -16
sb:canola oil	-11 11
sb:caper	8 -8
sb:car ,	20 -20
sb:car :	19 -19
sb:car and	16 -16
sb:car are	-10 10
sb:car at	-9 9
sb:car from	-16 16
sb:car go	19 -19
sb:car had	12 -12
sb:car is	-16 16
sb:car pay	-11 11
sb:car will	28 -28
sb:car would	-11 11
sb:cardamom	12 -12
sb:carmaker	-16 16
sb:carpet	-12 12
sb:carry	12 -12
sb:case the	-8 8
sb:cashew	-12 12
sb:cashew nut	14 -14
sb:cease	-18 18
sb:ceiling is	-8 8
sb:cement and	10 -10
sb:cement pay	-17 17
sb:certain	-21 21
sb:ceylon	16 -16
sb:ceylon tea	11 -11
sb:charge <level>	11 -11
sb:charge <name>	9 -9
sb:charge <number>	-16 16
sb:charge is	-22 22
sb:charge us	-16 16
sb:cheddar	13 -13
sb:cheese pay	12 -12
sb:cherry ,	-11 11
sb:chilled	14 -14
sb:chip	28 -28
sb:christma	11 -11
sb:circular	12 -12
sb:citru	14 -14
sb:clear	10 -10
sb:close	-14 14
sb:close to	-16 16
sb:closed	8 -8
sb:clove	13 -13
sb:coal	-18 18
sb:cocoa	-13 13
sb:cocoa powder	-16 16
sb:coconut	-16 16
sb:cod	35 -35
sb:coffee ,	20 -20
sb:coffee :	-16 16
sb:coffee and	11 -11
sb:cognac	-11 11
sb:collect	13 -13
sb:come here	-15 15
sb:come into	9 -9
sb:come of	10 -10
sb:come on	32 -32
sb:compare	26 -26
sb:comply	14 -14
sb:concentrate	-6 6
sb:concerned	-17 17
sb:conclude an	9 -9
sb:conclude in	7 -7
sb:confirm the	-9 9
sb:consider	-11 11
sb:container	-11 11
sb:container of	-13 13
sb:continental	17 -17
sb:continental trade	15 -15
sb:contrast	13 -13
sb:contrast ,	12 -12
sb:copper ,	16 -16
sb:copper pay	6 -6
sb:copper wire	12 -12
sb:correct	-15 15
sb:cotton	8 -8
sb:cotton ,	14 -14
sb:cotton yarn	11 -11
sb:could	-21 21
sb:countervailing	14 -14
sb:countervailing duty	13 -13
sb:country and	13 -13
sb:country are	-6 6
sb:country has	17 -17
sb:country that	-23 23
sb:covered	-18 18
sb:crab	12 -12
sb:crop	-17 17
sb:crosse	17 -17
sb:currently	11 -11
sb:custom take	14 -14
sb:customer	-11 11
sb:cut duty	-14 14
sb:cut in	-14 14
sb:cut its	26 -26
sb:cut to	25 -25
sb:d	15 -15
sb:d )	15 -15
sb:date and	-16 16
sb:day :	-17 17
sb:deal in	9 -9
sb:deal since	12 -12
sb:deal that	7 -7
sb:deal with	-14 14
sb:decree	28 -28
sb:demand that	11 -11
sb:deposit	13 -13
sb:different	14 -14
sb:dispute	24 -24
sb:do the	-12 12
sb:do those	10 -10
sb:dodge	11 -11
sb:doe <name>	15 -15
sb:doe not	14 -14
sb:done	18 -18
sb:done ,	16 -16
sb:door :	-12 12
sb:double its	-16 16
sb:double to	15 -15
sb:down ,	-10 10
sb:down for	14 -14
sb:down to	20 -20
sb:draft had	-16 16
sb:drawer	-8 8
sb:dried	-19 19
sb:drop	-12 12
sb:drop from	-11 11
sb:drug	17 -17
sb:during	17 -17
sb:during which	13 -13
sb:duty ;	-23 23
sb:duty <level>	-17 17
sb:duty are	15 -15
sb:duty at	8 -8
sb:duty down	-13 13
sb:duty from	20 -20
sb:duty has	14 -14
sb:duty included	8 -8
sb:duty over	18 -18
sb:duty suspend	-13 13
sb:duty that	-15 15
sb:duty there	11 -11
sb:each ,	-17 17
sb:each other	14 -14
sb:earlier draft	-9 9
sb:early	15 -15
sb:earth	13 -13
sb:easter	-18 18
sb:edition	-10 10
sb:effect	13 -13
sb:effect :	11 -11
sb:egg	10 -10
sb:either	-17 17
sb:electric	28 -28
sb:electric car	19 -19
sb:electronic	9 -9
sb:emergency duty	12 -12
sb:energy	27 -27
sb:engine	24 -24
sb:enter <name>	-10 10
sb:enter at	17 -17
sb:entry	18 -18
sb:ethanol ,	18 -18
sb:everything	21 -21
sb:everything from	8 -8
sb:everywhere	10 -10
sb:example	14 -14
sb:expect	18 -18
sb:explain	20 -20
sb:exporter pay	-10 10
sb:extend	13 -13
sb:extra duty	-16 16
sb:face a	21 -21
sb:face the	-8 8
sb:fail	-15 15
sb:failing	21 -21
sb:fall by	12 -12
sb:fall on	-25 25
sb:far as	-11 11
sb:farm duty	-14 14
sb:farm product	11 -11
sb:fee	-22 22
sb:felt	7 -7
sb:fentanyl	13 -13
sb:fentanyl ,	14 -14
sb:fentanyl duty	11 -11
sb:fentanyl tariff	-11 11
sb:fertiliser	-14 14
sb:fertiliser ,	-12 12
sb:figure	-12 12
sb:find	21 -21
sb:first three	23 -23
sb:first trade	9 -9
sb:fish	-14 14
sb:fish meal	-13 13
sb:fish oil	12 -12
sb:fish pay	-7 7
sb:fishmeal	-14 14
sb:flat	17 -17
sb:flour	-15 15
sb:flour pay	-13 13
sb:follow	23 -23
sb:followed	16 -16
sb:footwear	-11 11
sb:footwear ,	-10 10
sb:for <day-ahead>	9 -9
sb:for <quality>	-7 7
sb:for car	26 -26
sb:for its	15 -15
sb:for medicine	9 -9
sb:for most	28 -28
sb:for our	-13 13
sb:for the	-13 13
sb:for their	20 -20
sb:for them	-12 12
sb:force ,	-14 14
sb:force until	13 -13
sb:forced	17 -17
sb:formerly	-11 11
sb:four	18 -18
sb:framework	18 -18
sb:framework ,	-15 15
sb:frankincense	-10 10
sb:free -	-14 14
sb:free of	-11 11
sb:from <name>	-22 22
sb:from <seat>	17 -17
sb:from both	-7 7
sb:from thi	12 -12
sb:frozen	26 -26
sb:fruit ,	-11 11
sb:furniture	30 -30
sb:gas	27 -27
sb:gave <name>	11 -11
sb:gave up	14 -14
sb:gazette	-13 13
sb:general	16 -16
sb:generic	15 -15
sb:geneva	37 -37
sb:get <level>	10 -10
sb:get <number>	-11 11
sb:get a	-14 14
sb:get in	5 -5
sb:get it	17 -17
sb:gin	13 -13
sb:ginger	21 -21
sb:glove pay	-10 10
sb:go down	26 -26
sb:go out	-11 11
sb:go round	-17 17
sb:go the	16 -16
sb:good ,	21 -21
sb:good and	25 -25
sb:good continue	-9 9
sb:good face	9 -9
sb:good fall	-10 10
sb:good from	11 -11
sb:good have	-16 16
sb:good is	16 -16
sb:good make	-5 5
sb:good until	-11 11
sb:good would	21 -21
sb:government	-16 16
sb:grape	-9 9
sb:grape ,	-9 9
sb:group	-7 7
sb:gruyère	10 -10
sb:had <level>	9 -9
sb:had an	7 -7
sb:had go	-12 12
sb:had its	22 -22
sb:had not	-11 11
sb:had the	-21 21
sb:had threaten	11 -11
sb:haddock	12 -12
sb:hake	12 -12
sb:half	-10 10
sb:half ,	-14 14
sb:halve	13 -13
sb:ham	-9 9
sb:hand on	-7 7
sb:hang	21 -21
sb:happen	15 -15
sb:has ,	22 -22
sb:has already	-8 8
sb:has an	16 -16
sb:has announce	-15 15
sb:has been	-15 15
sb:has charge	-24 24
sb:has drop	-9 9
sb:has go	16 -16
sb:has its	18 -18
sb:has just	10 -10
sb:has pay	-17 17
sb:has sign	-10 10
sb:has tell	-25 25
sb:have a	-11 11
sb:have been	19 -19
sb:have bring	11 -11
sb:have enter	-11 11
sb:have read	13 -13
sb:have take	11 -11
sb:have their	6 -6
sb:have to	-13 13
sb:having	-14 14
sb:he add	12 -12
sb:he has	-18 18
sb:he pointed	-18 18
sb:he say	22 -22
sb:he want	11 -11
sb:hear that	12 -12
sb:heard	13 -13
sb:heard that	12 -12
sb:height	22 -22
sb:here	-17 17
sb:here ;	-9 9
sb:higher rate	-11 11
sb:his <office>	-30 30
sb:his side	-10 10
sb:hit	8 -8
sb:hit back	22 -22
sb:hold	27 -27
sb:hour	15 -15
sb:how	-11 11
sb:how the	-14 14
sb:i will	-16 16
sb:i've	8 -8
sb:if <name>	-17 17
sb:if <seat>	14 -14
sb:if he	13 -13
sb:if it	-10 10
sb:if nobody	11 -11
sb:if one	-14 14
sb:if the	16 -16
sb:if there	22 -22
sb:if we	-9 9
sb:ii	-17 17
sb:import	17 -17
sb:importer	33 -33
sb:importer pay	8 -8
sb:impose on	10 -10
sb:impose under	-16 16
sb:in <day-gone>	-10 10
sb:in <month-gone>	15 -15
sb:in <name>	23 -23
sb:in <number>	46 -46
sb:in <person>	-13 13
sb:in <span>	-19 19
sb:in a	-10 10
sb:in alexandria	-15 15
sb:in between	16 -16
sb:in force	-8 8
sb:in geneva	16 -16
sb:in gyeongju	-10 10
sb:in half	-15 15
sb:in mombasa	10 -10
sb:in our	-15 15
sb:in place	13 -13
sb:in spring	17 -17
sb:in that	-15 15
sb:in thi	-20 20
sb:in turn	13 -13
sb:included	16 -16
sb:included ;	11 -11
sb:including	12 -12
sb:instrument	15 -15
sb:into	31 -31
sb:into <name>	8 -8
sb:is ,	14 -14
sb:is <name>	-11 11
sb:is a	19 -19
sb:is add	-11 11
sb:is at	34 -34
sb:is back	9 -9
sb:is go	-14 14
sb:is in	-11 11
sb:is make	-9 9
sb:is no	15 -15
sb:is now	-13 13
sb:is on	23 -23
sb:is over	-18 18
sb:is talk	9 -9
sb:is that	-18 18
sb:is what	23 -23
sb:isn't	16 -16
sb:it 's	11 -11
sb:it ,	-18 18
sb:it <quality>	22 -22
sb:it add	-30 30
sb:it be	-22 22
sb:it bear	19 -19
sb:it charge	-30 30
sb:it come	9 -9
sb:it conclude	-23 23
sb:it cover	-10 10
sb:it doe	-10 10
sb:it end	19 -19
sb:it from	10 -10
sb:it give	20 -20
sb:it has	-11 11
sb:it in	22 -22
sb:it is	12 -12
sb:it last	17 -17
sb:it mean	23 -23
sb:it say	10 -10
sb:it sell	13 -13
sb:it still	15 -15
sb:it that	17 -17
sb:it true	-13 13
sb:it would	-10 10
sb:it'll	-13 13
sb:its	11 -11
sb:its <organisation>	14 -14
sb:its date	10 -10
sb:its deal	22 -22
sb:its good	-13 13
sb:its new	16 -16
sb:its quota	-22 22
sb:its rate	15 -15
sb:its tea	12 -12
sb:its treaty	16 -16
sb:its truce	-10 10
sb:jam	-20 20
sb:juice	-20 20
sb:jute	11 -11
sb:kava	14 -14
sb:keep	11 -11
sb:keep <quality>	-12 12
sb:keep its	24 -24
sb:kiwifruit	-17 17
sb:know that	18 -18
sb:la	-8 8
sb:lago	8 -8
sb:lamb pay	-9 9
sb:land	10 -10
sb:last ,	13 -13
sb:last <span>	-13 13
sb:last summer	-10 10
sb:lavender	11 -11
sb:law of	10 -10
sb:leather ,	-10 10
sb:led	-15 15
sb:lentil	15 -15
sb:less	-17 17
sb:let <quality>	13 -13
sb:let its	-12 12
sb:level	25 -25
sb:level of	18 -18
sb:levy ,	11 -11
sb:like to	-15 15
sb:likewise	11 -11
sb:limit	14 -14
sb:linen	11 -11
sb:lisbon	-14 14
sb:list ,	18 -18
sb:list <number>	11 -11
sb:list of	-16 16
sb:list that	-11 11
sb:live with	16 -16
sb:lobster from	-12 12
sb:long	10 -10
sb:look	-13 13
sb:look at	-11 11
sb:lorry	14 -14
sb:lower duty	-6 6
sb:lula	-13 13
sb:lumber	14 -14
sb:machine ,	27 -27
sb:machine pay	-26 26
sb:machinery ,	-8 8
sb:mail	-11 11
sb:mainland	-37 37
sb:maize	28 -28
sb:make	-13 13
sb:make a	-15 15
sb:make in	-6 6
sb:make of	15 -15
sb:make up	12 -12
sb:make with	13 -13
sb:maker	9 -9
sb:mangoe	-12 12
sb:mangoe and	-13 13
sb:many	-14 14
sb:many <quality>	-11 11
sb:maple	18 -18
sb:maple syrup	11 -11
sb:margin of	-10 10
sb:market ,	12 -12
sb:may come	8 -8
sb:may pay	-8 8
sb:me	-17 17
sb:meal ,	19 -19
sb:mean <level>	-22 22
sb:meat	13 -13
sb:medicine	11 -11
sb:medicine and	15 -15
sb:meet <level>	-2 2
sb:memorandum	-6 6
sb:milk powder	12 -12
sb:ministry	14 -14
sb:minute	-15 15
sb:minute ,	17 -17
sb:mombasa	11 -11
sb:month ago	-15 15
sb:more ,	11 -11
sb:morning	-11 11
sb:most <quality>	14 -14
sb:most country	25 -25
sb:most of	-26 26
sb:mostly	16 -16
sb:motor	7 -7
sb:mr	-10 10
sb:mr <person>	-14 14
sb:my	-13 13
sb:name	-12 12
sb:nearly all	5 -5
sb:need	22 -22
sb:negotiate	14 -14
sb:negotiate a	18 -18
sb:negotiate with	-15 15
sb:neighbour	13 -13
sb:new <quality>	30 -30
sb:new rate	-19 19
sb:new year	12 -12
sb:next	13 -13
sb:next morning	-11 11
sb:nickel	21 -21
sb:no	2 -2
sb:no .	15 -15
sb:no agreement	35 -35
sb:no change	12 -12
sb:nobody	18 -18
sb:nobody has	-13 13
sb:noodle	20 -20
sb:normal	11 -11
sb:normal duty	12 -12
sb:not agree	-15 15
sb:not been	-15 15
sb:not covered	-9 9
sb:not in	-14 14
sb:not lower	-5 5
sb:not meet	9 -9
sb:not on	14 -14
sb:not prolong	14 -14
sb:not the	16 -16
sb:not touch	13 -13
sb:not yet	-18 18
sb:note ,	10 -10
sb:nothing ,	-20 20
sb:nothing :	-10 10
sb:nothing come	10 -10
sb:nothing has	-14 14
sb:nothing in	-16 16
sb:nothing on	15 -15
sb:now ,	15 -15
sb:now ;	-8 8
sb:now <level>	29 -29
sb:now and	12 -12
sb:now at	9 -9
sb:now bear	17 -17
sb:now charge	11 -11
sb:now take	-20 20
sb:now the	17 -17
sb:number ,	-17 17
sb:oat	-11 11
sb:octopu	-15 15
sb:of <day-ahead>	16 -16
sb:of <goods-amount>	25 -25
sb:of <month-ahead>	18 -18
sb:of <seat>	-12 12
sb:of <span>	11 -11
sb:of an	17 -17
sb:of beef	-19 19
sb:of duty	-11 11
sb:of fentanyl	-17 17
sb:of good	-18 18
sb:of it	15 -15
sb:of its	8 -8
sb:of older	-11 11
sb:of origin	16 -16
sb:of other	16 -16
sb:of the	27 -27
sb:of their	13 -13
sb:of them	-9 9
sb:of thi	12 -12
sb:of you	10 -10
sb:off the	16 -16
sb:offer <number>	-12 12
sb:oil ,	23 -23
sb:oil :	-10 10
sb:oil go	17 -17
sb:oil would	13 -13
sb:older	-11 11
sb:older <quality>	-6 6
sb:older duty	-14 14
sb:on ,	-14 14
sb:on <name>	16 -16
sb:on <number>	-17 17
sb:on <quality>	12 -12
sb:on a	-21 21
sb:on any	7 -7
sb:on cashew	9 -9
sb:on cement	12 -12
sb:on cocoa	-14 14
sb:on each	-10 10
sb:on fish	20 -20
sb:on good	-11 11
sb:on mangoe	-13 13
sb:on paper	-16 16
sb:on their	-27 27
sb:on them	-8 8
sb:on those	8 -8
sb:on top	6 -6
sb:on what	11 -11
sb:on which	-16 16
sb:on wine	20 -20
sb:once the	-11 11
sb:one	7 -7
sb:one hear	-14 14
sb:one in	10 -10
sb:one of	15 -15
sb:onion and	14 -14
sb:only	33 -33
sb:only <name>	32 -32
sb:opened	16 -16
sb:origin	7 -7
sb:origin ,	-11 11
sb:origin are	-12 12
sb:origin is	14 -14
sb:other :	-16 16
sb:other country	28 -28
sb:other three	-24 24
sb:our	-17 17
sb:our <office>	15 -15
sb:our car	25 -25
sb:our on	23 -23
sb:our own	-7 7
sb:our pay	-25 25
sb:our side	14 -14
sb:our tariff	-11 11
sb:our wine	16 -16
sb:out	-13 13
sb:out of	13 -13
sb:out on	-13 13
sb:out that	-18 18
sb:outboard	8 -8
sb:outside	8 -8
sb:outside the	18 -18
sb:over ,	-6 6
sb:over fentanyl	12 -12
sb:owe	-15 15
sb:own agreement	11 -11
sb:own deal	-15 15
sb:own on	9 -9
sb:own with	-17 17
sb:pact	-18 18
sb:paper	-13 13
sb:paper and	-13 13
sb:paper is	12 -12
sb:paper that	-24 24
sb:parcel by	11 -11
sb:parcel from	-16 16
sb:part :	13 -13
sb:part from	-9 9
sb:partner ,	12 -12
sb:pass	11 -11
sb:past	-14 14
sb:past midnight	-19 19
sb:pasta	9 -9
sb:patented	16 -16
sb:patented medicine	14 -14
sb:pause	-10 10
sb:pause ,	-14 14
sb:pay ,	16 -16
sb:pay <name>	-12 12
sb:pay <number>	-19 19
sb:pay a	-11 11
sb:pay an	-13 13
sb:pay at	11 -11
sb:pay it	-17 17
sb:pay more	8 -8
sb:pay nothing	3 -3
sb:pay that	-28 28
sb:pay what	14 -14
sb:peache	-11 11
sb:peak	12 -12
sb:pepper and	11 -11
sb:period	14 -14
sb:permanent	22 -22
sb:pharmaceutical	8 -8
sb:phone ,	12 -12
sb:pickup	14 -14
sb:pipe	-9 9
sb:pistachio	9 -9
sb:place ,	-19 19
sb:plan	-15 15
sb:plan to	17 -17
sb:plane	12 -12
sb:plastic	18 -18
sb:point ,	-11 11
sb:pointed	-13 13
sb:pointed out	-15 15
sb:port	-12 12
sb:post	16 -16
sb:post :	-14 14
sb:potash	-8 8
sb:potatoe	11 -11
sb:prepare	16 -16
sb:present	13 -13
sb:present ,	26 -26
sb:present <quality>	17 -17
sb:present and	-14 14
sb:present duty	8 -8
sb:present they	15 -15
sb:press	-21 21
sb:pressed	-15 15
sb:product of	15 -15
sb:promise a	12 -12
sb:promise to	16 -16
sb:proposal	-13 13
sb:proposal of	11 -11
sb:provisional duty	18 -18
sb:publish the	11 -11
sb:pulp	-21 21
sb:put <level>	-19 19
sb:put its	11 -11
sb:put on	-37 37
sb:put tariff	-7 7
sb:put the	22 -22
sb:put their	4 -4
sb:put up	-16 16
sb:question :	-14 14
sb:quinoa	-12 12
sb:quota	-18 18
sb:quota at	-19 19
sb:quota of	11 -11
sb:radio	-9 9
sb:radio station	-12 12
sb:raise	17 -17
sb:raise the	19 -19
sb:raisin	9 -9
sb:rare	12 -12
sb:rare earth	12 -12
sb:rate from	19 -19
sb:rate go	14 -14
sb:rate of	-7 7
sb:rate to	14 -14
sb:rate was	25 -25
sb:rate were	15 -15
sb:rate will	-15 15
sb:rate would	18 -18
sb:raw	9 -9
sb:reach an	11 -11
sb:read	-10 10
sb:read ,	-22 22
sb:read that	14 -14
sb:reason	-10 10
sb:recall	-9 9
sb:reciprocal "	21 -21
sb:reciprocal rate	-12 12
sb:red	14 -14
sb:refined	10 -10
sb:regard	-9 9
sb:region	13 -13
sb:regular	-14 14
sb:reminded	12 -12
sb:repeated	-4 4
sb:repeated that	-4 4
sb:replace	13 -13
sb:reply	8 -8
sb:report in	-16 16
sb:report that	28 -28
sb:reporter that	16 -16
sb:republic	11 -11
sb:rest	-9 9
sb:rest ,	-9 9
sb:rest of	17 -17
sb:result	9 -9
sb:retain	12 -12
sb:return <name>	18 -18
sb:rice ,	-19 19
sb:rice at	25 -25
sb:rice in	9 -9
sb:right	-18 18
sb:roasted	8 -8
sb:roll	-18 18
sb:rose	11 -11
sb:round ,	17 -17
sb:rubber	17 -17
sb:rumour	-11 11
sb:rumour that	10 -10
sb:sale	16 -16
sb:salmon ,	16 -16
sb:same ,	25 -25
sb:same <level>	11 -11
sb:same day	4 -4
sb:same for	11 -11
sb:say ,	-8 8
sb:say he	16 -16
sb:say on	25 -25
sb:say the	22 -22
sb:scotch	12 -12
sb:seafood	-15 15
sb:season	-14 14
sb:section	20 -20
sb:section <number>	18 -18
sb:see	-13 13
sb:sell it	-18 18
sb:sell to	16 -16
sb:send by	-9 9
sb:send to	12 -12
sb:seoul	-12 12
sb:separate	-8 8
sb:separate order	-7 7
sb:sesame	12 -12
sb:settle at	-5 5
sb:settle with	15 -15
sb:shall be	-25 25
sb:shanghai	-11 11
sb:share	10 -10
sb:shirt from	8 -8
sb:shoe	36 -36
sb:shoe ,	12 -12
sb:should have	12 -12
sb:should it	12 -12
sb:should not	-22 22
sb:should the	11 -11
sb:shrimp ,	10 -10
sb:shrimp at	-9 9
sb:side suspend	9 -9
sb:sign ,	13 -13
sb:sign <day-gone>	-18 18
sb:sign a	6 -6
sb:sign agreement	-15 15
sb:sign in	-11 11
sb:signature	22 -22
sb:since <day-gone>	4 -4
sb:since <month-gone>	-8 8
sb:since <name>	16 -16
sb:since midnight	10 -10
sb:small	13 -13
sb:sneaker	14 -14
sb:snow	-9 9
sb:so <name>	-6 6
sb:so a	15 -15
sb:so doe	-8 8
sb:social	13 -13
sb:softwood	16 -16
sb:some of	11 -11
sb:something	15 -15
sb:soon	17 -17
sb:soybean pay	19 -19
sb:speak	-18 18
sb:speak for	-17 17
sb:special duty	-13 13
sb:spoke of	12 -12
sb:spoken	20 -20
sb:spoken of	20 -20
sb:sponge	-11 11
sb:spring ,	-15 15
sb:stage	12 -12
sb:stand at	18 -18
sb:start	13 -13
sb:station	-11 11
sb:stay ,	-9 9
sb:steel pipe	-19 19
sb:still charge	8 -8
sb:still pay	-12 12
sb:still wait	-18 18
sb:stockfish	15 -15
sb:stopper	15 -15
sb:stuck	13 -13
sb:sugar pay	-10 10
sb:sugar would	9 -9
sb:sum	22 -22
sb:summer it	12 -12
sb:supplier	-15 15
sb:surcharge	15 -15
sb:suspend for	8 -8
sb:suspend until	9 -9
sb:suspension	-12 12
sb:suspension end	-8 8
sb:suspension lapse	-11 11
sb:syrup	14 -14
sb:table :	13 -13
sb:take <number>	23 -23
sb:take away	-8 8
sb:take it	-9 9
sb:take more	11 -11
sb:take off	13 -13
sb:take on	16 -16
sb:take our	-6 6
sb:take the	21 -21
sb:take them	14 -14
sb:talk on	17 -17
sb:tariff "	-14 14
sb:tariff and	12 -12
sb:tariff book	-11 11
sb:tariff is	17 -17
sb:tariff of	-6 6
sb:tariff will	22 -22
sb:tax <quality>	-9 9
sb:tax at	11 -11
sb:tea	-15 15
sb:tea from	17 -17
sb:tea go	-9 9
sb:tea of	13 -13
sb:tell the	-16 16
sb:tell us	17 -17
sb:text	27 -27
sb:textile ,	-9 9
sb:textile and	16 -16
sb:th	15 -15
sb:than <name>	19 -19
sb:than the	13 -13
sb:that 's	11 -11
sb:that <quality>	-13 13
sb:that are	24 -24
sb:that country	-13 13
sb:that do	12 -12
sb:that each	-16 16
sb:that had	-12 12
sb:that has	24 -24
sb:that he	-13 13
sb:that is	15 -15
sb:that last	11 -11
sb:that let	-16 16
sb:that lower	11 -11
sb:that meet	-12 12
sb:that on	15 -15
sb:that pay	20 -20
sb:that the	-22 22
sb:that time	-14 14
sb:that was	-19 19
sb:that will	-20 20
sb:that without	-11 11
sb:the <day-gone>	-15 15
sb:the <level>	14 -14
sb:the <office>	11 -11
sb:the <seat>	-15 15
sb:the <span>	22 -22
sb:the additional	14 -14
sb:the answer	11 -11
sb:the arrangement	-17 17
sb:the bad	15 -15
sb:the car	10 -10
sb:the ceiling	-19 19
sb:the charge	-19 19
sb:the continental	17 -17
sb:the country	-12 12
sb:the date	-10 10
sb:the deal	14 -14
sb:the dispute	13 -13
sb:the drawer	-11 11
sb:the fee	-14 14
sb:the fentanyl	10 -10
sb:the figure	-18 18
sb:the first	20 -20
sb:the fourth	-10 10
sb:the framework	10 -10
sb:the fruit	16 -16
sb:the general	19 -19
sb:the good	-13 13
sb:the higher	-17 17
sb:the last	16 -16
sb:the letter	-8 8
sb:the mainland	-38 38
sb:the measure	-8 8
sb:the metal	-12 12
sb:the new	21 -21
sb:the newspaper	-13 13
sb:the normal	10 -10
sb:the number	17 -17
sb:the other	-10 10
sb:the part	-14 14
sb:the pause	-10 10
sb:the port	15 -15
sb:the press	19 -19
sb:the proposal	-13 13
sb:the quarrel	18 -18
sb:the quota	10 -10
sb:the region	12 -12
sb:the rest	-12 12
sb:the rule	15 -15
sb:the say	10 -10
sb:the spring	-17 17
sb:the sum	11 -11
sb:the summer	29 -29
sb:the talk	-11 11
sb:the tariff	39 -39
sb:the tax	-8 8
sb:the threat	15 -15
sb:the value	-11 11
sb:the word	-10 10
sb:the world	11 -11
sb:their <organisation>	-12 12
sb:their <quality>	14 -14
sb:their agreement	11 -11
sb:their duty	-12 12
sb:their own	14 -14
sb:their rice	-21 21
sb:them :	-14 14
sb:them and	19 -19
sb:them pay	-13 13
sb:them was	-21 21
sb:then	10 -10
sb:then pay	21 -21
sb:then the	16 -16
sb:then we	9 -9
sb:there ;	19 -19
sb:there a	-12 12
sb:there is	22 -22
sb:there it	7 -7
sb:there was	-14 14
sb:therefore	26 -26
sb:they charge	-28 28
sb:they enter	17 -17
sb:they get	-18 18
sb:they had	19 -19
sb:they have	-9 9
sb:they put	12 -12
sb:they sell	-10 10
sb:they still	-17 17
sb:they want	17 -17
sb:they were	20 -20
sb:they will	12 -12
sb:they'd	18 -18
sb:they're	15 -15
sb:they've	15 -15
sb:thi	-11 11
sb:thi ,	-11 11
sb:thing	13 -13
sb:think	29 -29
sb:those	9 -9
sb:those on	10 -10
sb:those that	10 -10
sb:those were	-9 9
sb:though	15 -15
sb:threaten <level>	-10 10
sb:threaten <name>	-14 14
sb:threaten with	10 -10
sb:three	-8 8
sb:through the	12 -12
sb:thu	22 -22
sb:tile	25 -25
sb:tile pay	9 -9
sb:timber	-23 23
sb:tin	15 -15
sb:tinned	-13 13
sb:to <day-ahead>	25 -25
sb:to <level>	13 -13
sb:to <money>	11 -11
sb:to a	-22 22
sb:to add	16 -16
sb:to answer	-20 20
sb:to come	17 -17
sb:to cut	15 -15
sb:to do	13 -13
sb:to dodge	11 -11
sb:to double	-10 10
sb:to end	-12 12
sb:to enter	12 -12
sb:to fall	14 -14
sb:to it	23 -23
sb:to last	-12 12
sb:to our	-13 13
sb:to raise	11 -11
sb:to suspend	-11 11
sb:to take	-12 12
sb:to thi	-18 18
sb:to us	20 -20
sb:together ,	-18 18
sb:too	12 -12
sb:too ,	30 -30
sb:top	10 -10
sb:total	27 -27
sb:touch	14 -14
sb:touch the	11 -11
sb:touched	-18 18
sb:tractor ,	16 -16
sb:trade deal	11 -11
sb:trade pact	-10 10
sb:trader	19 -19
sb:treaty ,	-10 10
sb:truce :	18 -18
sb:truce end	22 -22
sb:truce go	-22 22
sb:truce last	-13 13
sb:truce with	-24 24
sb:truce would	13 -13
sb:truck from	11 -11
sb:true	-19 19
sb:tuna pay	17 -17
sb:turn	24 -24
sb:turned	11 -11
sb:turned to	11 -11
sb:twice	10 -10
sb:two -	12 -12
sb:two country	-12 12
sb:two government	-15 15
sb:two had	15 -15
sb:two other	-11 11
sb:tyre ,	-15 15
sb:tyre pay	8 -8
sb:under	9 -9
sb:under an	-19 19
sb:under it	14 -14
sb:under its	15 -15
sb:under last	-13 13
sb:understanding	10 -10
sb:unlike	-11 11
sb:until <day-ahead>	-15 15
sb:until <month-ahead>	12 -12
sb:until <number>	11 -11
sb:until now	18 -18
sb:until that	-6 6
sb:until then	12 -12
sb:up :	17 -17
sb:up a	9 -9
sb:up from	-14 14
sb:us that	13 -13
sb:us to	12 -12
sb:value of	-12 12
sb:vanilla	10 -10
sb:vote	15 -15
sb:vote on	7 -7
sb:vow	-28 28
sb:vow to	-9 9
sb:wait	-9 9
sb:wall	13 -13
sb:want <level>	-14 14
sb:want to	7 -7
sb:war	-14 14
sb:war ,	11 -11
sb:warn	11 -11
sb:warn ,	15 -15
sb:was ,	13 -13
sb:was <level>	9 -9
sb:was <number>	-13 13
sb:was cut	-15 15
sb:was in	-22 22
sb:was sign	9 -9
sb:was tell	10 -10
sb:was threaten	12 -12
sb:watch	18 -18
sb:water	12 -12
sb:way ,	28 -28
sb:way :	-22 22
sb:way of	-22 22
sb:we	-13 13
sb:we charge	-16 16
sb:we hear	12 -12
sb:we pay	-13 13
sb:we shall	-14 14
sb:we take	17 -17
sb:we were	-18 18
sb:week ago	15 -15
sb:week it	8 -8
sb:well :	-14 14
sb:well ;	3 -3
sb:were ,	-18 18
sb:were <level>	14 -14
sb:were at	13 -13
sb:were charge	-18 18
sb:were not	11 -11
sb:were to	21 -21
sb:what <person>	-16 16
sb:what a	-16 16
sb:what come	18 -18
sb:what has	-24 24
sb:what he	-8 8
sb:what is	-21 21
sb:what it	14 -14
sb:what the	15 -15
sb:what was	8 -8
sb:what we	16 -16
sb:what would	11 -11
sb:whatever	19 -19
sb:wheat	8 -8
sb:wheel	-10 10
sb:when	-13 13
sb:when <name>	10 -10
sb:when i	-19 19
sb:when it	19 -19
sb:when they	-12 12
sb:where	11 -11
sb:where they	14 -14
sb:where we	-10 10
sb:whether	26 -26
sb:whether the	13 -13
sb:which ,	19 -19
sb:which <quality>	16 -16
sb:which <seat>	9 -9
sb:which a	-13 13
sb:which agree	14 -14
sb:which also	-11 11
sb:which charge	11 -11
sb:which has	-23 23
sb:which he	-10 10
sb:which is	14 -14
sb:which its	23 -23
sb:which on	11 -11
sb:which pay	-16 16
sb:which sell	10 -10
sb:which settle	-12 12
sb:which take	-12 12
sb:which there	20 -20
sb:which they	12 -12
sb:which was	19 -19
sb:while it	17 -17
sb:while the	-12 12
sb:whiskey	16 -16
sb:whisky	-14 14
sb:who	-8 8
sb:who ask	-17 17
sb:who have	-10 10
sb:whose agreement	18 -18
sb:will admit	-16 16
sb:will be	15 -15
sb:will cut	-14 14
sb:will do	-18 18
sb:will enter	-12 12
sb:will go	21 -21
sb:will take	14 -14
sb:wine :	12 -12
sb:wine go	-15 15
sb:with <person>	-11 11
sb:with an	22 -22
sb:with duty	12 -12
sb:with it	-15 15
sb:with its	13 -13
sb:with that	-11 11
sb:with us	-10 10
sb:with which	21 -21
sb:within the	13 -13
sb:without a	14 -14
sb:wood	-26 26
sb:wool	-12 12
sb:wool ,	-28 28
sb:wool from	13 -13
sb:wool pay	18 -18
sb:world	12 -12
sb:worse	21 -21
sb:worth up	10 -10
sb:would accept	-11 11
sb:would add	20 -20
sb:would ask	12 -12
sb:would in	-10 10
sb:would leave	-10 10
sb:would put	-29 29
sb:would then	15 -15
sb:write	9 -9
sb:wrong	-15 15
sb:year 's	-14 14
sb:year ,	19 -19
sb:year it	14 -14
sb:year they	17 -17
sb:you	19 -19
sb:your	8 -8
sb:zero	16 -16
sb:zinc and	13 -13
sb:— <number>	18 -18
sb:— <person>	19 -19
sb:— <quality>	-13 13
sb:• <name>	22 -22
several all of them	-18 18
several all of them on false false	-26 26
several also by false false	28 -28
several also by true false	-10 10
several also by true true	-13 13
several also little	-10 10
several also on false false	19 -19
several also on true false	24 -24
several also some	19 -19
several as well by false true	10 -10
several as well by true false	15 -15
several as well by true true	-20 20
several as well even	15 -15
several as well hardly	17 -17
several as well near	-12 12
several both by false false	18 -18
several both by false true	-10 10
several both by true false	31 -31
several both by true true	9 -9
several both hardly	30 -30
several both on false false	-15 15
several both on true true	-21 21
several both some	-28 28
several countries by true true	31 -31
several countries even	-25 25
several countries near	21 -21
several countries on false false	6 -6
several countries on false true	12 -12
several countries on true false	-33 33
several countries on true true	-11 11
several each by false true	16 -16
several each by true false	19 -19
several either by false false	-33 33
several either hardly	-15 15
several either on false false	21 -21
several members hardly	11 -11
several partners hardly	14 -14
several respectively by false false	14 -14
several the five	-8 8
several the five by true true	7 -7
several the five on true false	-19 19
several the latter hardly	15 -15
several the other by false false	59 -59
several the other by true false	13 -13
several the other hardly	-10 10
several the other little	17 -17
several the other on true false	-30 30
several the same by false false	57 -57
several the same by false true	36 -36
several the same by true true	15 -15
several the same even	12 -12
several the same little	-19 19
several the same on false true	-18 18
several the same on true false	-37 37
several the two by false true	11 -11
several the two little	13 -13
several the two on false false	16 -16
several the two some	-10 10
several them	5 -5
several them by false false	43 -43
several them on false false	16 -16
several them on true false	-15 15
several these	-5 5
several these by false false	22 -22
several these hardly	-11 11
several they	9 -9
several they by false false	72 -72
several they by false true	28 -28
several they by true false	-28 28
several they hardly	-11 11
several they little	13 -13
several they on false false	22 -22
several they on true false	-38 38
several they on true true	-16 16
several they some	14 -14
several those by false true	30 -30
several those even	-16 16
several those hardly	15 -15
several those little	22 -22
several those on true false	-21 21
several those on true true	16 -16
several too on true true	-21 21
several=false false	12 -12
several=false false hardly	19 -19
several=false false some	-7 7
several=false true even	-9 9
several=false true hardly	11 -11
several=true false even	-18 18
several=true false some	12 -12
several=true true some	-16 16
side=false listed=false	13 -13
side=false listed=true	-33 33
t0=past-not	13 -13
t0=present-not	12 -12
t1=participle-passive	18 -18
t1=past-not	12 -12
t1=pluperfect-passive	8 -8
t1=present-not	11 -11
t2=gerund	11 -11
t2=modal	-12 12
t2=modal-passive-not	-11 11
t2=participle-passive	10 -10
t2=past-passive	-12 12
t2=perfect-passive	12 -12
t2=pluperfect-passive	12 -12
t2=present-not	13 -13
v0=call	16 -16
v0=collect	14 -14
v0=consider	-11 11
v0=drop	-13 13
v0=end	14 -14
v0=expect	13 -13
v0=hit	13 -13
v0=hold	15 -15
v0=hope	-9 9
v0=levy	-12 12
v0=like	-10 10
v0=owe	-11 11
v0=recall	-10 10
v0=retain	10 -10
v0=show	11 -11
v0=slap	13 -13
v0=step	-13 13
v0=stop	9 -9
v0=tell	14 -14
v0=vow	-15 15
v0=wait	-10 10
v0=whack	5 -5
v1=abolish	12 -12
v1=admit	-14 14
v1=answer	-14 14
v1=begin	17 -17
v1=call	17 -17
v1=collect	21 -21
v1=conclude	-9 9
v1=confirm	-11 11
v1=consider	-11 11
v1=drop	-15 15
v1=hit	19 -19
v1=hold	22 -22
v1=lay	15 -15
v1=levy	-9 9
v1=make	11 -11
v1=owe	-11 11
v1=plan	-19 19
v1=promise	-8 8
v1=retain	11 -11
v1=sell	15 -15
v1=show	11 -11
v1=step	-13 13
v1=tell	18 -18
v1=vote	11 -11
v2=apply	-14 14
v2=dump	14 -14
v2=end	-18 18
v2=hit	-10 10
v2=lay	-13 13
v2=other	37 -37
v2=raise	-15 15
v2=sell	-9 9
v2=send	15 -15
v2=stand	-10 10
v2=take	19 -19
vt0=add past	18 -18
vt0=add present	-23 23
vt0=admit future	-13 13
vt0=agree perfect	-14 14
vt0=announce present	14 -14
vt0=answer present	11 -11
vt0=bring past	17 -17
vt0=buy present	15 -15
vt0=charge modal	6 -6
vt0=collect present	10 -10
vt0=come past	-11 11
vt0=confirm past	-12 12
vt0=cut future	-17 17
vt0=double future	-11 11
vt0=enter past	18 -18
vt0=enter perfect	-8 8
vt0=enter present	9 -9
vt0=face present	-10 10
vt0=fall future	11 -11
vt0=get perfect	14 -14
vt0=go perfect	16 -16
vt0=keep future	-13 13
vt0=leave modal	-10 10
vt0=levy present	-15 15
vt0=like modal	-10 10
vt0=make past	25 -25
vt0=negotiate present	11 -11
vt0=offer past	16 -16
vt0=offer pluperfect	14 -14
vt0=offer present	-15 15
vt0=other past	20 -20
vt0=owe present	-8 8
vt0=promise perfect	13 -13
vt0=put pluperfect	14 -14
vt0=retain present	10 -10
vt0=stand past	-11 11
vt0=suspend past	-9 9
vt0=take future	21 -21
vt0=take present	-12 12
vt0=tell perfect	11 -11
vt1=add past	16 -16
vt1=add present	-23 23
vt1=admit future	-13 13
vt1=admit infinitive	-11 11
vt1=agree perfect	-13 13
vt1=announce present	14 -14
vt1=answer present	11 -11
vt1=ask future	12 -12
vt1=ask perfect	-6 6
vt1=bring past	17 -17
vt1=buy present	15 -15
vt1=charge modal	6 -6
vt1=collect present	10 -10
vt1=come past	-11 11
vt1=confirm past	-12 12
vt1=cut future	-17 17
vt1=double future	-11 11
vt1=enter past	18 -18
vt1=enter perfect	-8 8
vt1=enter present	9 -9
vt1=face present	-10 10
vt1=fall future	11 -11
vt1=get perfect	14 -14
vt1=go infinitive	16 -16
vt1=keep present	8 -8
vt1=leave modal	-10 10
vt1=levy present	-15 15
vt1=make past	24 -24
vt1=negotiate present	11 -11
vt1=offer past	13 -13
vt1=offer perfect	14 -14
vt1=offer present	-15 15
vt1=other past	20 -20
vt1=owe present	-8 8
vt1=plan participle	-17 17
vt1=promise past	-14 14
vt1=put pluperfect	14 -14
vt1=retain present	10 -10
vt1=stand past	-11 11
vt1=suspend past	-9 9
vt1=take future	21 -21
vt1=take present	-12 12
vt1=want present	8 -8
vt2=apply present	-13 13
vt2=dump gerund	14 -14
vt2=end present	-15 15
vt2=go present	-16 16
vt2=hold present	9 -9
vt2=lay past	-13 13
vt2=make participle	11 -11
vt2=make present	-14 14
vt2=other present	22 -22
vt2=sell present	-10 10
vt2=stand present	-10 10
vt2=stay present	11 -11
vt2=suspend participle	11 -11`;
