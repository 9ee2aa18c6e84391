// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	21 -21
a:'s .	-18 18
a:'s <number>	13 -13
a:'s agreement	3 -3
a:'s good	-22 22
a:*	10 -10
a:-	22 -22
a:<day-ahead>	-7 7
a:<day-ahead> and	-9 9
a:<day-gone> .	-11 11
a:<day-gone> and	19 -19
a:<duty>	13 -13
a:<level-noun>	7 -7
a:<level> <level>	15 -15
a:<level> and	17 -17
a:<level> from	-8 8
a:<level> in	20 -20
a:<level> over	17 -17
a:<level> to	16 -16
a:<month-today>	11 -11
a:<name> .	-11 11
a:<name> <day-today>	-9 9
a:<name> <level>	22 -22
a:<name> again	17 -17
a:<name> as	15 -15
a:<name> for	-10 10
a:<name> now	-12 12
a:<name> pay	-9 9
a:<name> take	15 -15
a:<not>	14 -14
a:<number> are	10 -10
a:<number> before	-16 16
a:<number> in	13 -13
a:<number> on	14 -14
a:<number> over	-8 8
a:<number> since	6 -6
a:<number> the	-12 12
a:<organisation> and	12 -12
a:<quality> .	-20 20
a:<quality> copper	-13 13
a:<quality> medicine	-7 7
a:<quality> oil	-7 7
a:<quality> origin	-10 10
a:<quality> steel	15 -15
a:<seat> and	14 -14
a:<seat> from	-12 12
a:<span> .	-15 15
a:<taker>	-11 11
a:<v-begin>	10 -10
a:<v-deny>	15 -15
a:<v-propose>	23 -23
a:<v-sell>	11 -11
a:<v-stay>	-10 10
a:a different	-18 18
a:a week	-14 14
a:accord	14 -14
a:across	-10 10
a:across the	-10 10
a:add	16 -16
a:again and	15 -15
a:again from	15 -15
a:again on	14 -14
a:ago	-13 13
a:agreement with	-10 10
a:all .	19 -19
a:already	-11 11
a:aluminum	-17 17
a:aluminum .	-12 12
a:and <name>	-12 12
a:and <seat>	15 -15
a:and not	14 -14
a:and other	11 -11
a:and that	-10 10
a:and the	21 -21
a:and then	-14 14
a:and those	26 -26
a:and to	-15 15
a:another	17 -17
a:apple	-9 9
a:apply again	17 -17
a:are to	-16 16
a:arrangement	-13 13
a:arrival	10 -10
a:asleep	-11 11
a:at <number>	-15 15
a:at <seat>	11 -11
a:at all	21 -21
a:at first	-9 9
a:avocado .	14 -14
a:away .	14 -14
a:back	23 -23
a:back on	12 -12
a:banana .	-8 8
a:battery	15 -15
a:battery .	10 -10
a:be collect	-12 12
a:become	10 -10
a:beef	17 -17
a:beef .	13 -13
a:beer	18 -18
a:before the	-22 22
a:better	8 -8
a:border	-13 13
a:border <day-today>	-9 9
a:both .	-12 12
a:bottle	13 -13
a:bulb	10 -10
a:butter	-11 11
a:butter .	-14 14
a:by	30 -30
a:by the	14 -14
a:can	22 -22
a:canola seed	11 -11
a:carpet	16 -16
a:cattle	-9 9
a:ceiling	16 -16
a:cent .	-12 12
a:charge from	-8 8
a:cheese	-10 10
a:clove	10 -10
a:clove .	9 -9
a:coconut oil	-3 3
a:collect .	-13 13
a:come back	16 -16
a:come from	11 -11
a:content	17 -17
a:continental	-15 15
a:copper	-10 10
a:cost	-13 13
a:could	-12 12
a:country	-14 14
a:country .	-16 16
a:day of	13 -13
a:deal	11 -11
a:deal of	17 -17
a:decision	-11 11
a:different	-18 18
a:do .	11 -11
a:down	18 -18
a:draft	9 -9
a:drawer	13 -13
a:drop	-12 12
a:due .	-11 11
a:dump	14 -14
a:duty .	19 -19
a:duty in	-16 16
a:duty since	18 -18
a:each other	-20 20
a:easter	18 -18
a:either side	11 -11
a:else	12 -12
a:emergency	14 -14
a:end .	10 -10
a:ever	12 -12
a:ever since	10 -10
a:everybody	13 -13
a:everyone	16 -16
a:far	10 -10
a:fentanyl	26 -26
a:fish	-14 14
a:fish meal	-18 18
a:flat	14 -14
a:flower	13 -13
a:follow	-16 16
a:footwear	-12 12
a:for <span>	-11 11
a:for all	18 -18
a:for both	-7 7
a:for its	18 -18
a:for now	13 -13
a:for the	-12 12
a:for them	8 -8
a:free	18 -18
a:free trade	10 -10
a:from	-15 15
a:from <day-ahead>	-10 10
a:from <day-gone>	7 -7
a:from <quality>	-7 7
a:from both	-19 19
a:from thi	-12 12
a:fruit	16 -16
a:further notice	-9 9
a:geneva	10 -10
a:go on	14 -14
a:good and	17 -17
a:good are	-11 11
a:good from	12 -12
a:good is	-10 10
a:good originating	-11 11
a:good outside	-18 18
a:grape	-10 10
a:had	14 -14
a:ham	-10 10
a:he	-15 15
a:here and	-13 13
a:hit	-13 13
a:import	10 -10
a:in .	14 -14
a:in <month-ahead>	-9 9
a:in <person>	-11 11
a:in a	10 -10
a:included	15 -15
a:including	-9 9
a:instead .	13 -13
a:into	-18 18
a:is back	11 -11
a:is not	11 -11
a:its agreement	12 -12
a:its place	-13 13
a:keep	-10 10
a:law .	19 -19
a:letter	-19 19
a:levy	14 -14
a:levy .	17 -17
a:lie	9 -9
a:list	23 -23
a:long .	9 -9
a:longer	-14 14
a:machine from	-14 14
a:make <level>	-19 19
a:make <number>	11 -11
a:mangoe and	-10 10
a:meat	-13 13
a:medicine from	-11 11
a:metal	16 -16
a:middle	11 -11
a:middle of	11 -11
a:minute	-12 12
a:more than	-12 12
a:most good	-11 11
a:much .	11 -11
a:name	22 -22
a:nearly	12 -12
a:new duty	-17 17
a:nickel	-10 10
a:no longer	-12 12
a:not .	-12 12
a:not be	-11 11
a:nothing	18 -18
a:now .	16 -16
a:of <quality>	-11 11
a:of a	-10 10
a:of good	15 -15
a:of its	28 -28
a:of tariff	15 -15
a:old	14 -14
a:older	23 -23
a:on <day-gone>	-16 16
a:on arrival	10 -10
a:on cashmere	-11 11
a:on each	-13 13
a:on glass	-11 11
a:on it	-16 16
a:on medicine	-10 10
a:on much	-12 12
a:on our	-10 10
a:on paper	-10 10
a:on pork	14 -14
a:on salt	-11 11
a:on soybean	11 -11
a:on steel	8 -8
a:on tyre	-9 9
a:on wine	-12 12
a:or	-17 17
a:or <level>	8 -8
a:or <number>	-19 19
a:orange	-12 12
a:orange .	-11 11
a:our	-8 8
a:our tea	-9 9
a:out	14 -14
a:over <span>	-7 7
a:over fentanyl	28 -28
a:over there	17 -17
a:own	-12 12
a:pause .	-12 12
a:pay .	-11 11
a:pepper	14 -14
a:percent	15 -15
a:pipe	-19 19
a:point	13 -13
a:pork	19 -19
a:port	14 -14
a:potatoe	11 -11
a:powder	15 -15
a:price	14 -14
a:publish	-8 8
a:quinoa	8 -8
a:quota .	20 -20
a:raise	-18 18
a:reach	-9 9
a:remain	16 -16
a:remain .	15 -15
a:round	10 -10
a:salt	-8 8
a:same	13 -13
a:section	15 -15
a:section <number>	14 -14
a:seed	13 -13
a:sell to	-17 17
a:send	17 -17
a:ship	19 -19
a:side	14 -14
a:since its	13 -13
a:since new	-15 15
a:ski	-8 8
a:some	12 -12
a:soybean	13 -13
a:spring .	14 -14
a:stay .	24 -24
a:stay suspend	9 -9
a:steel	19 -19
a:steel pipe	-13 13
a:strike	13 -13
a:sugar	20 -20
a:summer .	-12 12
a:take effect	11 -11
a:tariff .	12 -12
a:tax	19 -19
a:that	-9 9
a:the <day-gone>	-21 21
a:the <organisation>	12 -12
a:the <quality>	18 -18
a:the continental	-15 15
a:the drawer	10 -10
a:the emergency	6 -6
a:the letter	-11 11
a:the list	10 -10
a:the middle	11 -11
a:the old	12 -12
a:the one	-14 14
a:the ordinary	-13 13
a:the other	2 -2
a:the same	11 -11
a:the two	-14 14
a:the very	-12 12
a:their deal	8 -8
a:them .	11 -11
a:there	11 -11
a:thi year	11 -11
a:through the	-11 11
a:tile	11 -11
a:till	14 -14
a:timber	18 -18
a:to <number>	14 -14
a:to the	-11 11
a:together	-24 24
a:together .	-8 8
a:top .	-17 17
a:total .	-9 9
a:treaty	13 -13
a:treaty .	18 -18
a:truce .	20 -20
a:truck	13 -13
a:tube	-12 12
a:tyre	-16 16
a:under	9 -9
a:under last	9 -9
a:until	-15 15
a:until <month-ahead>	15 -15
a:until the	-16 16
a:us	-19 19
a:vanilla	9 -9
a:war	8 -8
a:was a	17 -17
a:way	16 -16
a:way .	24 -24
a:week ago	-7 7
a:what	18 -18
a:what is	11 -11
a:wheat	15 -15
a:with <name>	5 -5
a:within <span>	12 -12
a:within the	14 -14
a:worth	11 -11
a:would apply	13 -13
a:would be	21 -21
a:would cost	-17 17
a:would do	12 -12
a:would have	-8 8
a:would then	-9 9
a:yarn	13 -13
a:year .	-20 20
a:your	12 -12
b:'s <number>	20 -20
b:'s and	11 -11
b:'s at	11 -11
b:'s car	-15 15
b:'s good	12 -12
b:'s pact	-11 11
b:'s rate	15 -15
b:*	35 -35
b:, <name>	18 -18
b:, after	19 -19
b:, and	-11 11
b:, car	25 -25
b:, cocoa	13 -13
b:, come	11 -11
b:, down	-9 9
b:, for	20 -20
b:, from	-15 15
b:, get	15 -15
b:, his	-8 8
b:, in	16 -16
b:, instead	-11 11
b:, it	-9 9
b:, its	-15 15
b:, keep	8 -8
b:, let	8 -8
b:, medicine	-11 11
b:, not	-10 10
b:, now	-11 11
b:, of	13 -13
b:, olive	-10 10
b:, plu	17 -17
b:, put	19 -19
b:, say	-7 7
b:, should	10 -10
b:, since	28 -28
b:, tariff	10 -10
b:, their	29 -29
b:, to	30 -30
b:, was	8 -8
b:, will	-14 14
b:, wine	13 -13
b:, with	-9 9
b:, would	16 -16
b:, your	-9 9
b:.	-14 14
b::	4 -4
b:: <level>	10 -10
b:: <number>	37 -37
b:: a	13 -13
b:: and	19 -19
b:: at	-17 17
b:: i	15 -15
b:: it	7 -7
b:: on	-8 8
b:: since	11 -11
b:: the	10 -10
b:: they	-15 15
b:: to	16 -16
b:: we	17 -17
b:; <level>	-10 10
b:; <name>	17 -17
b:; at	11 -11
b:; it	-9 9
b:; its	21 -21
b:; last	8 -8
b:<agent>	15 -15
b:<day-gone> 's	7 -7
b:<day-gone> <name>	9 -9
b:<day-gone> a	10 -10
b:<day-gone> from	-13 13
b:<day-today> it	13 -13
b:<day-today> the	-10 10
b:<day-today> they	16 -16
b:<gate>	-13 13
b:<goods-amount>	-9 9
b:<goods-amount> of	-23 23
b:<goods>	-8 8
b:<level> <level>	19 -19
b:<level> at	-13 13
b:<level> here	-12 12
b:<level> on	22 -22
b:<level> to	-13 13
b:<money>	14 -14
b:<month-ahead>	9 -9
b:<month-gone> <name>	12 -12
b:<month-gone> <quality>	-10 10
b:<month-gone> they	20 -20
b:<month-gone> to	-16 16
b:<month-gone> we	11 -11
b:<name> <level>	17 -17
b:<name> <number>	-11 11
b:<name> agree	-13 13
b:<name> also	11 -11
b:<name> are	17 -17
b:<name> bear	-14 14
b:<name> butter	14 -14
b:<name> charge	-13 13
b:<name> come	-17 17
b:<name> continue	16 -16
b:<name> could	13 -13
b:<name> drop	-16 16
b:<name> duty	-7 7
b:<name> good	16 -16
b:<name> had	-10 10
b:<name> has	28 -28
b:<name> have	-31 31
b:<name> may	14 -14
b:<name> might	15 -15
b:<name> no	7 -7
b:<name> pay	17 -17
b:<name> put	21 -21
b:<name> should	-9 9
b:<name> suspend	-17 17
b:<name> take	-6 6
b:<name> tax	-12 12
b:<name> that	11 -11
b:<name> threaten	9 -9
b:<name> to	-20 20
b:<name> was	23 -23
b:<name> will	-19 19
b:<name> with	-15 15
b:<not>	6 -6
b:<number> .	-16 16
b:<number> /	10 -10
b:<number> duty	9 -9
b:<number> for	18 -18
b:<number> is	-18 18
b:<number> the	15 -15
b:<number> with	15 -15
b:<organisation> would	-12 12
b:<person> and	13 -13
b:<person> announce	25 -25
b:<person> say	13 -13
b:<quality> and	-11 11
b:<quality> beef	-15 15
b:<quality> beer	12 -12
b:<quality> butter	-12 12
b:<quality> charge	-10 10
b:<quality> chocolate	-9 9
b:<quality> coal	-10 10
b:<quality> cocoa	11 -11
b:<quality> cotton	-9 9
b:<quality> duty	-10 10
b:<quality> exporter	10 -10
b:<quality> good	13 -13
b:<quality> have	13 -13
b:<quality> machine	13 -13
b:<quality> machinery	12 -12
b:<quality> mangoe	-11 11
b:<quality> origin	18 -18
b:<quality> president	-11 11
b:<quality> product	-5 5
b:<quality> timber	-15 15
b:<quality> tractor	-15 15
b:<quality> want	-16 16
b:<quality> wool	-19 19
b:<quality> zinc	13 -13
b:<seat> at	9 -9
b:<seat> has	-12 12
b:<seat> take	10 -10
b:<seat> to	12 -12
b:<seat> will	13 -13
b:<sender>	-13 13
b:<span> from	-18 18
b:<span> of	11 -11
b:<v-buy>	19 -19
b:<v-impose>	6 -6
b:<v-return>	16 -16
b:<v-sign>	9 -9
b:a deal	11 -11
b:a flat	10 -10
b:a further	18 -18
b:a reciprocal	13 -13
b:a rumour	-14 14
b:a second	-12 12
b:a threat	14 -14
b:a treaty	-9 9
b:a year	-11 11
b:about to	-11 11
b:additional	15 -15
b:admit	-11 11
b:admit <goods-amount>	-18 18
b:after the	-13 13
b:again	-12 12
b:agreement	-13 13
b:agreement with	21 -21
b:all	-14 14
b:all <quality>	-11 11
b:all of	-15 15
b:almond	-10 10
b:also	17 -17
b:aluminium pay	11 -11
b:aluminum	13 -13
b:an <quality>	9 -9
b:and <person>	13 -13
b:and a	19 -19
b:and aluminum	10 -10
b:and an	14 -14
b:and for	-21 21
b:and go	12 -12
b:and has	-13 13
b:and is	11 -11
b:and machine	-15 15
b:and no	-13 13
b:and now	15 -15
b:and olive	-19 19
b:and one	-11 11
b:and other	15 -15
b:and our	28 -28
b:and part	12 -12
b:and remain	-15 15
b:and rise	-9 9
b:and sardine	-13 13
b:and sugar	-14 14
b:and will	10 -10
b:and with	11 -11
b:another	16 -16
b:answer with	-11 11
b:apple	8 -8
b:apple pay	10 -10
b:apply	-18 18
b:are charge	-3 3
b:are exempt	-11 11
b:are not	12 -12
b:arrangement	15 -15
b:as of	15 -15
b:ask the	-6 6
b:asparagu	-18 18
b:at <number>	-14 14
b:at present	9 -9
b:at the	-10 10
b:avocado pay	13 -13
b:back at	18 -18
b:back from	-11 11
b:bag	10 -10
b:base	-15 15
b:basic	9 -9
b:be a	11 -11
b:be at	-10 10
b:be back	14 -14
b:be charge	11 -11
b:be pay	10 -10
b:bean pay	-12 12
b:bearing	8 -8
b:beef and	13 -13
b:beef pay	-6 6
b:been <level>	9 -9
b:been charge	5 -5
b:been threaten	15 -15
b:beer	-11 11
b:beer and	-11 11
b:before <month-ahead>	16 -16
b:begin at	10 -10
b:beyond	15 -15
b:both are	16 -16
b:both duty	13 -13
b:both go	13 -13
b:both pay	-12 12
b:both side	10 -10
b:both to	14 -14
b:bourbon	-9 9
b:build	12 -12
b:built	-10 10
b:built in	-13 13
b:buse	-13 13
b:by post	14 -14
b:by that	-18 18
b:by the	14 -14
b:can	27 -27
b:cannot	-4 4
b:car and	7 -7
b:car from	-5 5
b:car go	17 -17
b:car had	11 -11
b:car pay	-19 19
b:car still	13 -13
b:car will	27 -27
b:carry	14 -14
b:cashew	-20 20
b:ceiling is	-11 11
b:cement and	17 -17
b:cement pay	-15 15
b:certain	-19 19
b:charge <quality>	7 -7
b:charge each	7 -7
b:charge no	-14 14
b:chip	16 -16
b:cigar	10 -10
b:close	11 -11
b:close to	11 -11
b:coal	-14 14
b:cocoa	-15 15
b:cod	18 -18
b:coffee	16 -16
b:coffee at	-10 10
b:coffee pay	12 -12
b:cognac	13 -13
b:collect	19 -19
b:come on	16 -16
b:concentrate	-19 19
b:confirm the	-10 10
b:consider	-10 10
b:copper	-8 8
b:copper wire	11 -11
b:cotton from	-10 10
b:could	-16 16
b:countervailing	9 -9
b:countervailing duty	9 -9
b:custom	12 -12
b:customer	-12 12
b:cut	17 -17
b:cut to	13 -13
b:date	15 -15
b:day	13 -13
b:deal	35 -35
b:deal at	23 -23
b:direction	14 -14
b:do not	22 -22
b:do the	-12 12
b:double its	-22 22
b:double the	15 -15
b:double to	12 -12
b:draft	13 -13
b:drop	-11 11
b:drop from	-14 14
b:due	-16 16
b:duty at	12 -12
b:duty down	-15 15
b:duty go	16 -16
b:duty had	14 -14
b:duty is	9 -9
b:duty of	-18 18
b:duty stay	12 -12
b:duty there	16 -16
b:each other	8 -8
b:each side	-15 15
b:earlier	15 -15
b:either	-15 15
b:electronic	11 -11
b:engine	13 -13
b:exempt	-7 7
b:exempt from	-10 10
b:export	-11 11
b:extension	14 -14
b:extra duty	-17 17
b:farm	15 -15
b:fentanyl	17 -17
b:fishmeal	-11 11
b:flat	17 -17
b:float	-10 10
b:for	8 -8
b:for <quality>	-20 20
b:for <span>	21 -21
b:for steel	-18 18
b:for the	-15 15
b:force	-9 9
b:formerly	-10 10
b:four	16 -16
b:from <day-gone>	-22 22
b:from <day-today>	3 -3
b:from the	-7 7
b:frozen	14 -14
b:full	-16 16
b:further	23 -23
b:garlic	17 -17
b:gas	17 -17
b:gave <name>	11 -11
b:general	20 -20
b:geneva	10 -10
b:get in	18 -18
b:ginger	15 -15
b:give <quality>	14 -14
b:go down	13 -13
b:good and	14 -14
b:good are	-18 18
b:good fall	-10 10
b:good have	-17 17
b:good is	10 -10
b:good of	-12 12
b:good would	12 -12
b:grain	10 -10
b:grape	-8 8
b:had hope	-10 10
b:halve	12 -12
b:ham	-10 10
b:has take	12 -12
b:has the	11 -11
b:have a	-20 20
b:have been	4 -4
b:have come	-18 18
b:have enter	-11 11
b:hazelnut	8 -8
b:hazelnut pay	13 -13
b:he had	10 -10
b:he has	-11 11
b:heard	14 -14
b:her	-22 22
b:here	-15 15
b:here at	-12 12
b:his side	-7 7
b:hit	12 -12
b:hit back	13 -13
b:hold	27 -27
b:hold at	11 -11
b:home	15 -15
b:hope	-7 7
b:hope for	-10 10
b:i	-20 20
b:if	6 -6
b:if the	24 -24
b:in <number>	14 -14
b:in a	-16 16
b:in between	12 -12
b:in force	-11 11
b:in our	-20 20
b:in return	14 -14
b:into	24 -24
b:is <level>	16 -16
b:is a	18 -18
b:is down	14 -14
b:is in	-18 18
b:is make	-16 16
b:is the	12 -12
b:is to	24 -24
b:is what	-11 11
b:it 's	10 -10
b:it add	-22 22
b:it be	-20 20
b:it come	13 -13
b:it continue	-10 10
b:it provide	-15 15
b:it stay	-10 10
b:it still	13 -13
b:it the	14 -14
b:it will	-15 15
b:it'll	-12 12
b:its agreement	14 -14
b:its car	18 -18
b:its charge	-16 16
b:its rate	14 -14
b:juice	-10 10
b:jute	8 -8
b:keep its	20 -20
b:lamb pay	-10 10
b:last <month-gone>	13 -13
b:last year	-15 15
b:lavender	12 -12
b:leather	13 -13
b:leave of	-10 10
b:lemon	14 -14
b:let <quality>	11 -11
b:letter	19 -19
b:level	14 -14
b:like to	-15 15
b:list	12 -12
b:long	-9 9
b:lorry	12 -12
b:lumber	19 -19
b:machine and	11 -11
b:machinery would	13 -13
b:maize	15 -15
b:malt	14 -14
b:mangoe	-13 13
b:meal	-11 11
b:mean <level>	-12 12
b:meat	18 -18
b:meet	-14 14
b:member	19 -19
b:milk powder	21 -21
b:most <quality>	15 -15
b:mr <person>	22 -22
b:must	16 -16
b:named	-16 16
b:neither	8 -8
b:never	13 -13
b:new	18 -18
b:new duty	12 -12
b:nobody	19 -19
b:nor	-15 15
b:not	17 -17
b:not lower	-11 11
b:notice	12 -12
b:now bear	14 -14
b:now take	-19 19
b:now the	12 -12
b:of <day-ahead>	9 -9
b:of <day-gone>	12 -12
b:of <level>	-14 14
b:of <month-gone>	36 -36
b:of an	10 -10
b:of between	-11 11
b:of it	20 -20
b:of its	11 -11
b:of their	5 -5
b:of them	-9 9
b:oil from	17 -17
b:oil go	10 -10
b:oil is	-10 10
b:oil pay	-13 13
b:oil would	14 -14
b:old rate	-11 11
b:older	-7 7
b:on <day-today>	24 -24
b:on a	-12 12
b:on cement	12 -12
b:on cocoa	-17 17
b:on good	-17 17
b:on it	7 -7
b:on its	9 -9
b:on the	-10 10
b:on those	13 -13
b:one	18 -18
b:one from	10 -10
b:onion and	10 -10
b:onion from	-9 9
b:only	13 -13
b:open	-13 13
b:orange juice	10 -10
b:order	16 -16
b:origin	15 -15
b:other country	12 -12
b:other direction	13 -13
b:other three	-25 25
b:our duty	18 -18
b:our frozen	10 -10
b:our on	15 -15
b:our pay	-28 28
b:our wine	11 -11
b:out	28 -28
b:over	-15 15
b:over fentanyl	21 -21
b:owe	-10 10
b:pact	-15 15
b:paper and	-18 18
b:part	32 -32
b:pass	12 -12
b:pay <name>	-6 6
b:pay the	19 -19
b:pay up	15 -15
b:peache	17 -17
b:phone	-17 17
b:phosphate	12 -12
b:pipe	-14 14
b:place	12 -12
b:plan	-12 12
b:plastic	19 -19
b:plywood	18 -18
b:pork	-17 17
b:pork and	-13 13
b:port	-15 15
b:present	9 -9
b:present they	14 -14
b:president	-10 10
b:promise to	20 -20
b:proposal	-17 17
b:proposal of	13 -13
b:provide	-18 18
b:provide for	-20 20
b:provisional	15 -15
b:put a	10 -10
b:put tariff	-5 5
b:put up	-10 10
b:quantity	-10 10
b:quinoa	-19 19
b:radio	11 -11
b:raise its	12 -12
b:range	10 -10
b:rate from	11 -11
b:rate go	15 -15
b:rate is	-16 16
b:rate on	-11 11
b:rate stand	-9 9
b:rate will	9 -9
b:reach	19 -19
b:read	20 -20
b:reason	-12 12
b:recall	-11 11
b:receive	-16 16
b:reciprocal tariff	17 -17
b:rest of	24 -24
b:return	26 -26
b:return to	10 -10
b:rose	8 -8
b:rubber	23 -23
b:rumour	-13 13
b:same	-13 13
b:say <name>	-10 10
b:say it	12 -12
b:say to	10 -10
b:scotch	13 -13
b:season	10 -10
b:second	-15 15
b:section	20 -20
b:section <number>	19 -19
b:shall	10 -10
b:shanghai	-12 12
b:shoe	12 -12
b:should have	12 -12
b:should the	8 -8
b:side the	-10 10
b:side would	12 -12
b:sign <day-gone>	-9 9
b:since <day-gone>	6 -6
b:since <day-today>	-14 14
b:ski	9 -9
b:so it	-16 16
b:soap	-8 8
b:somebody	12 -12
b:speak	-11 11
b:speak of	-11 11
b:special	-18 18
b:special duty	-20 20
b:spirit	17 -17
b:sponge	-11 11
b:sprat	-11 11
b:squash	8 -8
b:stand at	8 -8
b:state	8 -8
b:steel pay	18 -18
b:steel pipe	-20 20
b:still	12 -12
b:stockfish	10 -10
b:stop	18 -18
b:sugar pay	-10 10
b:suspend	-22 22
b:suspend its	-9 9
b:take <level>	19 -19
b:take our	-10 10
b:take the	32 -32
b:talk	-22 22
b:talk in	-12 12
b:tariff at	-9 9
b:tariff is	10 -10
b:tariff will	14 -14
b:tax <quality>	-13 13
b:tax at	12 -12
b:tax on	-8 8
b:tea pay	-12 12
b:tea would	11 -11
b:that <quality>	10 -10
b:that <seat>	21 -21
b:that day	26 -26
b:that he	-17 17
b:that it	10 -10
b:that lower	16 -16
b:that on	9 -9
b:that our	-10 10
b:that pay	13 -13
b:that they	-21 21
b:that time	-16 16
b:that without	-8 8
b:that you	-14 14
b:the <day-gone>	-10 10
b:the <name>	21 -21
b:the <office>	7 -7
b:the <quality>	-8 8
b:the additional	11 -11
b:the agreement	11 -11
b:the border	12 -12
b:the fentanyl	15 -15
b:the general	13 -13
b:the new	21 -21
b:the other	-7 7
b:the pact	15 -15
b:the paper	10 -10
b:the proposal	-18 18
b:the summer	10 -10
b:the suspension	13 -13
b:the tariff	17 -17
b:the tax	-11 11
b:the threat	15 -15
b:the treaty	-12 12
b:the usmca	-9 9
b:the worst	7 -7
b:their rice	-17 17
b:them and	17 -17
b:them pay	-15 15
b:themselve	-12 12
b:then <name>	-15 15
b:then it	-13 13
b:then pay	12 -12
b:then the	13 -13
b:there a	-11 11
b:there was	-16 16
b:therefore	13 -13
b:these	-15 15
b:these are	-10 10
b:they bear	12 -12
b:they come	7 -7
b:they enter	7 -7
b:they go	-13 13
b:they had	21 -21
b:they pay	-13 13
b:they put	9 -9
b:they will	15 -15
b:they'd	17 -17
b:they've	17 -17
b:thi year	11 -11
b:third	8 -8
b:threaten on	13 -13
b:three	-10 10
b:tile	17 -17
b:timber	-10 10
b:time	-17 17
b:time <name>	-10 10
b:time being	-9 9
b:tinned	-11 11
b:to <goods-amount>	-11 11
b:to <name>	-12 12
b:to a	-12 12
b:to add	12 -12
b:to be	17 -17
b:to come	15 -15
b:to double	-17 17
b:to raise	14 -14
b:to slap	-10 10
b:to the	-17 17
b:together with	-12 12
b:total	23 -23
b:trade	-20 20
b:trade pact	-17 17
b:truce is	-15 15
b:truck	18 -18
b:tuna	-11 11
b:two	12 -12
b:two rate	-8 8
b:under it	18 -18
b:unless	-10 10
b:until	14 -14
b:until <day-gone>	13 -13
b:until now	15 -15
b:up	-12 12
b:us	9 -9
b:usmca	-9 9
b:vote	19 -19
b:vow	-13 13
b:war	-12 12
b:was <level>	9 -9
b:was about	-11 11
b:was charge	14 -14
b:way	18 -18
b:we ask	-9 9
b:we go	8 -8
b:we had	17 -17
b:we have	31 -31
b:we pay	-13 13
b:we shall	16 -16
b:we should	12 -12
b:week of	12 -12
b:well	-7 7
b:were charge	-18 18
b:when	-11 11
b:when the	-11 11
b:where <name>	11 -11
b:where <quality>	-10 10
b:whether	17 -17
b:which	9 -9
b:which <quality>	13 -13
b:which are	-6 6
b:which face	-18 18
b:which is	31 -31
b:which its	19 -19
b:which on	11 -11
b:which pay	-9 9
b:who have	-6 6
b:whose good	-9 9
b:will admit	-16 16
b:will be	15 -15
b:wine at	11 -11
b:wine go	-12 12
b:wine pay	-10 10
b:wire	4 -4
b:wool pay	17 -17
b:worst	9 -9
b:would accept	-10 10
b:would ask	11 -11
b:would leave	-12 12
b:would make	12 -12
b:would then	19 -19
b:write	12 -12
b:year it	14 -14
b:you pay	-11 11
b:zinc and	13 -13
b:— the	13 -13
before=false false several=false	14 -14
before=false false several=false even	-11 11
before=false false several=false hardly	12 -12
before=false false several=false little	26 -26
before=false false several=true	17 -17
before=false false several=true even	-15 15
before=false false several=true hardly	29 -29
before=false false several=true little	14 -14
before=false false several=true near	-14 14
before=false true several=false	-20 20
before=false true several=false hardly	-16 16
before=false true several=false near	-23 23
before=false true several=false some	-13 13
before=false true several=true	-26 26
before=false true several=true hardly	-26 26
before=true false several=false	29 -29
before=true false several=false hardly	33 -33
before=true false several=false some	-15 15
before=true false several=true	35 -35
before=true false several=true hardly	28 -28
before=true false several=true little	13 -13
before=true false several=true some	11 -11
before=true true several=false	-12 12
before=true true several=false even	11 -11
before=true true several=false little	-14 14
before=true true several=false near	23 -23
before=true true several=false some	-5 5
before=true true several=true	-34 34
before=true true several=true even	-12 12
before=true true several=true hardly	-21 21
before=true true several=true little	-8 8
before=true true several=true near	-9 9
by even	-18 18
by hardly	20 -20
by near	-11 11
c0=return	11 -11
c1=propose	9 -9
c1=return	18 -18
c1=target	-9 9
c2=deny	7 -7
c2=down	-11 11
c2=impose	-15 15
c2=return	23 -23
crossed=false	-15 15
crossed=false hardly	15 -15
crossed=false near	-8 8
crossed=false some	-17 17
crossed=true even	-22 22
crossed=true hardly	-8 8
crossed=true little	20 -20
crossed=true some	16 -16
ct0=agree modal	-11 11
ct0=down modal	-7 7
ct0=down perfect	18 -18
ct0=down present-passive	15 -15
ct0=impose future	13 -13
ct0=impose past	16 -16
ct0=propose modal	-12 12
ct0=propose past	11 -11
ct0=propose perfect	-2 2
ct0=propose present-passive	14 -14
ct0=stay perfect	15 -15
ct0=suspend present-passive	-13 13
ct0=target future	-5 5
ct0=target perfect	-13 13
ct0=target perfect-passive	3 -3
ct1=agree modal	-12 12
ct1=agree present	-9 9
ct1=down modal	-7 7
ct1=down perfect	17 -17
ct1=down present-passive	15 -15
ct1=end infinitive	20 -20
ct1=impose future	18 -18
ct1=impose infinitive	-11 11
ct1=impose participle-passive	17 -17
ct1=impose past	14 -14
ct1=propose future	13 -13
ct1=propose infinitive	11 -11
ct1=propose participle-passive	11 -11
ct1=propose perfect	-8 8
ct1=propose present	8 -8
ct1=sign participle-passive	13 -13
ct1=stay infinitive	6 -6
ct1=stay perfect	14 -14
ct1=suspend present-passive	-13 13
ct1=target future	-5 5
ct1=target infinitive	-23 23
ct1=target perfect	-11 11
ct1=target perfect-passive	3 -3
ct1=threaten past	13 -13
ct1=up gerund	-11 11
ct2=end participle-passive	17 -17
ct2=end present-passive	-10 10
ct2=impose modal-passive	-9 9
ct2=impose past	12 -12
ct2=impose past-passive	-23 23
ct2=impose perfect-passive	11 -11
ct2=impose present	-13 13
ct2=return present	15 -15
ct2=sign participle-passive	-27 27
ct2=stay participle-passive	12 -12
ct2=suspend participle-passive	16 -16
ct2=suspend present	12 -12
ct2=up past	22 -22
cue=by0.5 false	-21 21
cue=by1 false	-10 10
cue=by1 true	-17 17
cue=by2 false	7 -7
cue=none true	17 -17
cue=on1 true	41 -41
cue=on3 false	-13 13
cue=on3 true	-10 10
divided=even	-20 20
divided=hardly	26 -26
divided=near	-17 17
divided=some	-19 19
each=false even	-10 10
each=false hardly	24 -24
each=false near	-8 8
each=true even	-22 22
each=true hardly	2 -2
each=true some	-17 17
f:!	22 -22
f:"	22 -22
f:'	13 -13
f:'s	14 -14
f:(	20 -20
f:)	27 -27
f:,	4 -4
f:-	38 -38
f::	22 -22
f:;	-14 14
f:<agent>	-12 12
f:<day-ahead>	14 -14
f:<goods-amount>	-18 18
f:<month-ahead>	13 -13
f:<month-gone>	13 -13
f:<month-today>	9 -9
f:<not>	-9 9
f:<person>	11 -11
f:<points>	7 -7
f:<quality>	6 -6
f:<span>	-10 10
f:<taker>	15 -15
f:<v-buy>	13 -13
f:<v-propose>	-11 11
f:<v-renew>	6 -6
f:<v-return>	-19 19
f:<v-up>	9 -9
f:?	-13 13
f:abolish	20 -20
f:accord	-12 12
f:action	-15 15
f:addition	12 -12
f:admit	-9 9
f:after	11 -11
f:against	-11 11
f:ago	15 -15
f:agree	-29 29
f:agreement	25 -25
f:airport	-6 6
f:all	13 -13
f:alone	10 -10
f:aluminium	23 -23
f:alway	20 -20
f:amount	-15 15
f:another	12 -12
f:answer	31 -31
f:any	-12 12
f:anyone	20 -20
f:approve	13 -13
f:are	7 -7
f:arrangement	-14 14
f:article	9 -9
f:asleep	-13 13
f:back	18 -18
f:bargain	-10 10
f:bean	31 -31
f:because	6 -6
f:become	38 -38
f:beef	-14 14
f:been	18 -18
f:best	12 -12
f:between	-15 15
f:billion	-14 14
f:bottle	13 -13
f:box	-17 17
f:breakfast	-21 21
f:breath	-9 9
f:brussel	-11 11
f:build	-7 7
f:buse	13 -13
f:buyer	6 -6
f:cabinet	-10 10
f:calendar	14 -14
f:cancel	13 -13
f:car	-12 12
f:carry	22 -22
f:cement	23 -23
f:change	14 -14
f:chart	11 -11
f:cheaper	-9 9
f:cheese	13 -13
f:chicken	13 -13
f:chip	10 -10
f:chocolate	-19 19
f:clear	14 -14
f:closed	14 -14
f:coal	7 -7
f:cocoa	12 -12
f:coffee	-22 22
f:company	15 -15
f:competitor	18 -18
f:conclude	14 -14
f:consider	10 -10
f:contact	12 -12
f:content	13 -13
f:control	13 -13
f:copper	-18 18
f:correct	-9 9
f:corrected	13 -13
f:cost	10 -10
f:cotton	15 -15
f:could	21 -21
f:counted	25 -25
f:countermeasure	-15 15
f:course	12 -12
f:cousin	-17 17
f:covered	-13 13
f:dairy	-9 9
f:date	-26 26
f:day	26 -26
f:deal	-7 7
f:decide	15 -15
f:desk	-11 11
f:did	-18 18
f:didn't	-25 25
f:digital	-9 9
f:direction	-24 24
f:doesn't	-14 14
f:done	-15 15
f:down	-12 12
f:draft	-10 10
f:earlier	-12 12
f:early	-17 17
f:earth	15 -15
f:eat	-14 14
f:elsewhere	9 -9
f:emergency	-10 10
f:end	25 -25
f:energy	12 -12
f:enough	-17 17
f:enter	-13 13
f:entry	14 -14
f:error	12 -12
f:even	-16 16
f:every	-17 17
f:everybody	-25 25
f:everything	19 -19
f:everywhere	-14 14
f:exception	12 -12
f:exempt	14 -14
f:exemption	-22 22
f:expire	-12 12
f:export	15 -15
f:extension	19 -19
f:extra	-15 15
f:fair	-11 11
f:fall	14 -14
f:far	15 -15
f:farmer	18 -18
f:felt	10 -10
f:final	-20 20
f:first	-12 12
f:fish	29 -29
f:fix	15 -15
f:flour	-20 20
f:flower	9 -9
f:followed	-23 23
f:food	18 -18
f:forced	12 -12
f:forgotten	-19 19
f:free	-39 39
f:from	-11 11
f:furniture	11 -11
f:gave	28 -28
f:general	20 -20
f:generic	19 -19
f:geneva	23 -23
f:get	-30 30
f:give	21 -21
f:given	11 -11
f:glad	-28 28
f:glove	10 -10
f:go	13 -13
f:grateful	-16 16
f:great	-16 16
f:ground	-13 13
f:grow	-16 16
f:grower	15 -15
f:had	-15 15
f:halve	10 -10
f:hand	-24 24
f:happen	14 -14
f:happy	11 -11
f:hardly	-21 21
f:harvest	8 -8
f:hasn't	20 -20
f:have	-12 12
f:he'd	-18 18
f:heading	-19 19
f:hear	23 -23
f:here	-16 16
f:hide	13 -13
f:high	19 -19
f:higher	34 -34
f:him	26 -26
f:his	-10 10
f:holiday	-13 13
f:house	-29 29
f:however	-12 12
f:hurt	-12 12
f:i'm	-19 19
f:i've	-22 22
f:import	12 -12
f:importer	23 -23
f:including	12 -12
f:increase	15 -15
f:instead	-15 15
f:instrument	-11 11
f:intend	4 -4
f:interest	13 -13
f:investment	15 -15
f:item	14 -14
f:its	17 -17
f:joint	17 -17
f:juice	19 -19
f:keep	14 -14
f:lapse	-13 13
f:large	18 -18
f:late	14 -14
f:later	22 -22
f:lawyer	9 -9
f:lay	12 -12
f:lead	22 -22
f:legal	10 -10
f:length	-11 11
f:less	25 -25
f:let	-16 16
f:letter	-25 25
f:level	-9 9
f:like	-12 12
f:list	-10 10
f:live	19 -19
f:lobster	9 -9
f:long	20 -20
f:look	28 -28
f:lunch	-11 11
f:machine	15 -15
f:make	-12 12
f:man	-11 11
f:may	-10 10
f:mean	16 -16
f:meat	30 -30
f:meet	26 -26
f:member	-17 17
f:mentioned	-14 14
f:metal	12 -12
f:milk	20 -20
f:mill	-11 11
f:mineral	11 -11
f:minister	-26 26
f:month	13 -13
f:more	14 -14
f:morning	18 -18
f:most	6 -6
f:mostly	13 -13
f:motor	12 -12
f:must	12 -12
f:my	-16 16
f:name	23 -23
f:negotiate	-17 17
f:negotiation	28 -28
f:net	-13 13
f:nil	13 -13
f:no	-15 15
f:none	19 -19
f:normal	21 -21
f:nothing	12 -12
f:notice	-15 15
f:noticed	-24 24
f:off	-21 21
f:onion	10 -10
f:opposition	17 -17
f:origin	-9 9
f:other	-6 6
f:otherwise	16 -16
f:our	-16 16
f:out	13 -13
f:outside	21 -21
f:owner	11 -11
f:palm	-11 11
f:party	-11 11
f:pass	13 -13
f:past	8 -8
f:patience	11 -11
f:pause	-27 27
f:pay	3 -3
f:peak	17 -17
f:people	-17 17
f:phone	-14 14
f:place	14 -14
f:plant	-10 10
f:powder	13 -13
f:prepare	24 -24
f:present	13 -13
f:president	-11 11
f:principle	-22 22
f:private	14 -14
f:promise	-13 13
f:provided	-6 6
f:publish	-15 15
f:quarter	15 -15
f:question	-19 19
f:rare	15 -15
f:ratify	-15 15
f:raw	12 -12
f:reason	9 -9
f:recall	-9 9
f:receive	-21 21
f:reciprocal	-10 10
f:reckon	14 -14
f:regretted	-11 11
f:remember	18 -18
f:renew	22 -22
f:reply	8 -8
f:reporter	21 -21
f:request	-16 16
f:respond	10 -10
f:right	11 -11
f:room	16 -16
f:round	19 -19
f:rule	16 -16
f:rumour	-18 18
f:sale	18 -18
f:same	-9 9
f:say	9 -9
f:secretary	14 -14
f:see	7 -7
f:sell	-11 11
f:senate	15 -15
f:separate	15 -15
f:share	-14 14
f:sheet	-14 14
f:ship	13 -13
f:shirt	-16 16
f:shoe	22 -22
f:should	-10 10
f:shrimp	-19 19
f:sign	15 -15
f:since	-8 8
f:so	-18 18
f:something	23 -23
f:soybean	33 -33
f:special	-11 11
f:statement	17 -17
f:steel	14 -14
f:still	6 -6
f:stone	8 -8
f:strike	24 -24
f:such	32 -32
f:sunflower	-12 12
f:suspend	7 -7
f:table	27 -27
f:talk	25 -25
f:tariff	16 -16
f:telephone	-13 13
f:term	-10 10
f:text	34 -34
f:than	6 -6
f:thank	18 -18
f:thanked	-30 30
f:the	-11 11
f:their	-11 11
f:themselve	-11 11
f:thereafter	-9 9
f:therefore	18 -18
f:these	-15 15
f:they're	21 -21
f:thing	-24 24
f:think	-16 16
f:three	-13 13
f:through	-14 14
f:tied	-12 12
f:till	18 -18
f:time	15 -15
f:together	-35 35
f:tomatoe	8 -8
f:tool	14 -14
f:top	9 -9
f:town	8 -8
f:trade	-11 11
f:treat	20 -20
f:treaty	33 -33
f:truck	14 -14
f:tuna	8 -8
f:turn	-9 9
f:turned	8 -8
f:two	11 -11
f:tyre	-16 16
f:until	9 -9
f:untouched	-19 19
f:use	-22 22
f:usmca	10 -10
f:video	-11 11
f:vote	14 -14
f:want	-15 15
f:war	-17 17
f:way	36 -36
f:we'd	-12 12
f:we've	13 -13
f:wednesday	14 -14
f:what	-15 15
f:whatever	27 -27
f:whether	26 -26
f:which	-15 15
f:while	21 -21
f:whisky	-17 17
f:who	-23 23
f:whoever	8 -8
f:whose	-10 10
f:why	25 -25
f:wine	-17 17
f:with	7 -7
f:wood	-17 17
f:working	-12 12
f:worry	-15 15
f:worst	12 -12
f:write	-13 13
f:wrong	23 -23
f:year	17 -17
f:yet	-13 13
f:•	12 -12
has-modal	-15 15
has-participle	16 -16
here=false false even	-13 13
here=false true even	-26 26
here=false true hardly	26 -26
here=true false	25 -25
here=true false even	5 -5
here=true false hardly	14 -14
here=true false near	-12 12
here=true true little	11 -11
inside=false false even	-13 13
inside=false false hardly	9 -9
inside=false false near	-10 10
inside=false false some	11 -11
inside=false true	-21 21
inside=false true even	-22 22
inside=false true hardly	10 -10
inside=false true little	6 -6
inside=false true some	-9 9
inside=true false	23 -23
inside=true false even	25 -25
inside=true false hardly	19 -19
inside=true true	-27 27
inside=true true little	-24 24
inside=true true some	-16 16
l1="	-3 3
l1='s	12 -12
l1=(	-10 10
l1=*	23 -23
l1=;	20 -20
l1=<begin>	10 -10
l1=<day-gone>	15 -15
l1=<day-today>	-18 18
l1=<duty>	-28 28
l1=<name>	15 -15
l1=<v-propose>	15 -15
l1=<v-threaten>	-12 12
l1=against	-11 11
l1=another	14 -14
l1=back	-9 9
l1=became	14 -14
l1=beef	15 -15
l1=being	-10 10
l1=between	-7 7
l1=collect	13 -13
l1=cost	-7 7
l1=duty	-12 12
l1=flat	10 -10
l1=for	15 -15
l1=formerly	-10 10
l1=full	-6 6
l1=further	15 -15
l1=get	-10 10
l1=had	-5 5
l1=have	-17 17
l1=it	11 -11
l1=its	-9 9
l1=meant	-12 12
l1=not	-11 11
l1=oil	-16 16
l1=old	16 -16
l1=our	-16 16
l1=owe	16 -16
l1=plu	11 -11
l1=present	20 -20
l1=promise	-11 11
l1=propose	12 -12
l1=read	15 -15
l1=reciprocal	-14 14
l1=second	17 -17
l1=see	12 -12
l1=set	-2 2
l1=steel	12 -12
l1=tea	22 -22
l1=that	10 -10
l1=then	-13 13
l1=want	8 -8
l1=which	-25 25
l1=would	9 -9
l1=you	8 -8
l2=<day-today>	7 -7
l2=<duty>	3 -3
l2=<month-ahead>	13 -13
l2=<name>	10 -10
l2=<seat>	14 -14
l2=<span>	-15 15
l2=<v-down>	13 -13
l2=<v-end>	16 -16
l2=<v-impose>	-13 13
l2=<v-propose>	12 -12
l2=<v-return>	25 -25
l2=<v-sell>	-9 9
l2=<v-stay>	15 -15
l2=<v-threaten>	12 -12
l2=a	23 -23
l2=about	14 -14
l2=add	11 -11
l2=answer	-12 12
l2=apple	22 -22
l2=apply	-20 20
l2=avocado	10 -10
l2=been	12 -12
l2=before	-14 14
l2=bring	-10 10
l2=but	20 -20
l2=by	11 -11
l2=can	11 -11
l2=car	-10 10
l2=carpet	17 -17
l2=cattle	-14 14
l2=cement	-13 13
l2=cherry	-10 10
l2=cocoa	14 -14
l2=coffee	-12 12
l2=collect	13 -13
l2=confirm	-10 10
l2=copper	10 -10
l2=could	-12 12
l2=cut	11 -11
l2=deal	25 -25
l2=each	21 -21
l2=effect	-9 9
l2=exporter	-13 13
l2=fertiliser	-16 16
l2=figure	-13 13
l2=force	-12 12
l2=furniture	13 -13
l2=ginger	10 -10
l2=good	23 -23
l2=grape	-23 23
l2=has	-18 18
l2=have	21 -21
l2=he	-14 14
l2=here	7 -7
l2=herring	20 -20
l2=hope	-7 7
l2=if	10 -10
l2=keep	6 -6
l2=last	13 -13
l2=lemon	15 -15
l2=let	-10 10
l2=list	15 -15
l2=longer	-10 10
l2=machine	-13 13
l2=machinery	-9 9
l2=make	9 -9
l2=mangoe	-7 7
l2=meat	17 -17
l2=next	-11 11
l2=no	-12 12
l2=not	12 -12
l2=now	-17 17
l2=number	20 -20
l2=nut	-10 10
l2=of	-18 18
l2=olive	-15 15
l2=one	14 -14
l2=onion	12 -12
l2=order	13 -13
l2=origin	22 -22
l2=other	-16 16
l2=over	-18 18
l2=paper	-15 15
l2=part	20 -20
l2=peat	-10 10
l2=phosphate	22 -22
l2=place	18 -18
l2=powder	16 -16
l2=provide	-15 15
l2=quota	-19 19
l2=rice	25 -25
l2=rose	17 -17
l2=second	-12 12
l2=shirt	-9 9
l2=spring	11 -11
l2=stand	6 -6
l2=still	10 -10
l2=stop	15 -15
l2=sugar	-6 6
l2=suspend	-5 5
l2=talk	-13 13
l2=tax	18 -18
l2=tea	-10 10
l2=that	-18 18
l2=therefore	11 -11
l2=thi	-12 12
l2=third	15 -15
l2=three	-10 10
l2=time	-10 10
l2=tyre	10 -10
l2=under	-10 10
l2=was	7 -7
l2=when	-13 13
l2=whisky	-9 9
l2=with	14 -14
l2=—	-11 11
l3="	-14 14
l3='s	35 -35
l3=*	8 -8
l3=.	-19 19
l3=:	22 -22
l3=<day-ahead>	-13 13
l3=<day-gone>	16 -16
l3=<duty>	4 -4
l3=<gate>	-13 13
l3=<goods-amount>	14 -14
l3=<month-ahead>	-14 14
l3=<month-gone>	6 -6
l3=<not>	13 -13
l3=<number>	-12 12
l3=<organisation>	-14 14
l3=<person>	-18 18
l3=<quality>	-4 4
l3=<seat>	31 -31
l3=<sender>	-15 15
l3=<taker>	15 -15
l3=<v-agree>	-18 18
l3=<v-target>	-11 11
l3=<v-up>	6 -6
l3=a	17 -17
l3=ago	11 -11
l3=agreement	-6 6
l3=all	20 -20
l3=also	9 -9
l3=and	-11 11
l3=announce	-14 14
l3=beer	12 -12
l3=both	-10 10
l3=buse	-10 10
l3=carpet	-15 15
l3=cinnamon	-11 11
l3=cocoa	15 -15
l3=coffee	13 -13
l3=competitor	23 -23
l3=continue	22 -22
l3=copper	13 -13
l3=cork	-11 11
l3=cross	-10 10
l3=custom	10 -10
l3=date	11 -11
l3=deal	20 -20
l3=doe	13 -13
l3=each	-14 14
l3=extra	13 -13
l3=fentanyl	20 -20
l3=fish	25 -25
l3=fruit	26 -26
l3=full	-17 17
l3=furniture	-17 17
l3=glass	-11 11
l3=glove	10 -10
l3=go	6 -6
l3=grape	16 -16
l3=had	-12 12
l3=has	29 -29
l3=hazelnut	11 -11
l3=highest	-17 17
l3=if	-13 13
l3=importer	13 -13
l3=into	18 -18
l3=is	-9 9
l3=its	22 -22
l3=last	-9 9
l3=leather	16 -16
l3=lower	-7 7
l3=mangoe	-9 9
l3=meal	-8 8
l3=mean	-12 12
l3=medicine	-13 13
l3=might	-14 14
l3=moment	14 -14
l3=most	12 -12
l3=nothing	18 -18
l3=nut	11 -11
l3=olive	18 -18
l3=part	11 -11
l3=pipe	-9 9
l3=pork	-11 11
l3=powder	-6 6
l3=product	-10 10
l3=put	19 -19
l3=rate	19 -19
l3=rise	-10 10
l3=section	14 -14
l3=sign	-18 18
l3=since	6 -6
l3=so	-13 13
l3=stand	-13 13
l3=still	10 -10
l3=sugar	16 -16
l3=tax	16 -16
l3=tea	-14 14
l3=them	29 -29
l3=they	-18 18
l3=three	9 -9
l3=timber	-16 16
l3=tin	26 -26
l3=top	11 -11
l3=truce	-9 9
l3=tuna	-23 23
l3=up	-8 8
l3=were	-3 3
l3=whose	11 -11
l3=with	-12 12
l3=wool	-10 10
l3=would	6 -6
l4="	21 -21
l4=(	7 -7
l4=)	36 -36
l4=-	19 -19
l4=:	13 -13
l4=<agent>	-18 18
l4=<day-today>	16 -16
l4=<goods-amount>	-16 16
l4=<goods>	-15 15
l4=<month-gone>	11 -11
l4=<office>	26 -26
l4=<taker>	15 -15
l4=<v-agree>	-6 6
l4=<v-down>	-13 13
l4=<v-end>	-14 14
l4=<v-propose>	-13 13
l4=<v-renew>	15 -15
l4=<v-return>	21 -21
l4=<v-say>	-10 10
l4=<v-sell>	-12 12
l4=<v-sign>	-18 18
l4=<v-target>	-12 12
l4=<v-up>	6 -6
l4=a	-14 14
l4=about	-13 13
l4=after	22 -22
l4=agreement	21 -21
l4=all	-27 27
l4=aluminum	16 -16
l4=among	-11 11
l4=an	-14 14
l4=announce	13 -13
l4=arrangement	-12 12
l4=asparagu	-10 10
l4=because	14 -14
l4=beef	-10 10
l4=been	31 -31
l4=beer	-9 9
l4=before	30 -30
l4=but	9 -9
l4=by	-17 17
l4=call	-24 24
l4=canned	-14 14
l4=charge	-12 12
l4=cocoa	-17 17
l4=copper	-11 11
l4=cork	18 -18
l4=could	-12 12
l4=country	24 -24
l4=deal	-16 16
l4=do	-26 26
l4=drop	-14 14
l4=failing	16 -16
l4=fish	-8 8
l4=flour	-15 15
l4=for	9 -9
l4=four	9 -9
l4=frozen	8 -8
l4=furniture	13 -13
l4=good	4 -4
l4=his	-21 21
l4=hit	10 -10
l4=i	34 -34
l4=included	12 -12
l4=is	21 -21
l4=keep	-14 14
l4=lapse	14 -14
l4=let	26 -26
l4=list	9 -9
l4=lobster	-11 11
l4=mackerel	-9 9
l4=mr	-16 16
l4=must	9 -9
l4=new	20 -20
l4=no	-8 8
l4=north	7 -7
l4=nothing	-17 17
l4=offer	11 -11
l4=oil	-12 12
l4=olive	-15 15
l4=on	5 -5
l4=one	-12 12
l4=only	15 -15
l4=or	14 -14
l4=order	-15 15
l4=otherwise	-10 10
l4=pact	-19 19
l4=part	-18 18
l4=promise	14 -14
l4=put	14 -14
l4=quinoa	-10 10
l4=quota	14 -14
l4=reciprocal	14 -14
l4=rice	19 -19
l4=rum	-15 15
l4=same	-16 16
l4=say	-22 22
l4=second	-12 12
l4=since	-13 13
l4=some	14 -14
l4=spring	10 -10
l4=sum	-13 13
l4=take	10 -10
l4=tax	-8 8
l4=than	11 -11
l4=that	-20 20
l4=thi	23 -23
l4=till	12 -12
l4=to	-5 5
l4=together	-10 10
l4=tuna	16 -16
l4=was	25 -25
l4=wheat	12 -12
l4=when	21 -21
l4=whisky	-10 10
l4=whose	-17 17
l4=will	15 -15
l4=with	-16 16
l4=without	14 -14
l4=wool	16 -16
l4=would	-15 15
l4=yarn	7 -7
l4=year	27 -27
l4=you	14 -14
l4=your	12 -12
l4=—	18 -18
l='s at	11 -11
l=, <name>	27 -27
l=, and	-12 12
l=, at	16 -16
l=, not	-13 13
l=, of	15 -15
l=, the	-6 6
l=, to	23 -23
l=, was	14 -14
l=: at	-9 9
l=: the	11 -11
l=<begin> <begin>	10 -10
l=<begin> <day-today>	-18 18
l=<begin> at	-7 7
l=<day-ahead> :	23 -23
l=<day-ahead> and	-7 7
l=<day-gone> :	-15 15
l=<day-gone> from	-11 11
l=<day-today> :	13 -13
l=<level> (	-15 15
l=<level> ,	-22 22
l=<level> ;	12 -12
l=<level> <level>	19 -19
l=<name> ,	15 -15
l=<name> <level>	27 -27
l=<name> and	22 -22
l=<name> bear	-14 14
l=<name> for	18 -18
l=<name> get	-7 7
l=<name> keep	18 -18
l=<name> put	9 -9
l=<name> take	-9 9
l=<number> ,	-22 22
l=<number> :	6 -6
l=<number> plu	10 -10
l=<person> announce	11 -11
l=<quality> and	12 -12
l=<quality> charge	-12 12
l=<span> at	-11 11
l=a flat	10 -10
l=a further	14 -14
l=agree to	14 -14
l=and is	21 -21
l=and put	-13 13
l=and take	9 -9
l=and to	-12 12
l=answer with	-9 9
l=apple pay	20 -20
l=avocado pay	13 -13
l=back at	13 -13
l=banana ,	11 -11
l=be at	-11 11
l=be charge	11 -11
l=be pay	9 -9
l=been pay	16 -16
l=before :	-16 16
l=both pay	-12 12
l=bring back	-12 12
l=car pay	-14 14
l=ceiling is	-11 11
l=cement pay	-16 16
l=coffee :	-15 15
l=coffee at	-10 10
l=coffee pay	11 -11
l=confirm the	-10 10
l=deal at	14 -14
l=double to	12 -12
l=down from	-12 12
l=duty ,	13 -13
l=duty at	10 -10
l=duty is	13 -13
l=each other	7 -7
l=effect :	-9 9
l=for which	-10 10
l=from <day-ahead>	25 -25
l=go from	23 -23
l=had announce	10 -10
l=has had	-8 8
l=has take	12 -12
l=has threaten	-12 12
l=hold at	11 -11
l=hope for	-7 7
l=is at	9 -9
l=is now	-15 15
l=it 's	12 -12
l=it ,	19 -19
l=keep the	15 -15
l=lamb pay	-10 10
l=now ,	14 -14
l=now bear	12 -12
l=now take	-20 20
l=number :	10 -10
l=of between	-12 12
l=of them	-16 16
l=oil :	8 -8
l=olive oil	-16 16
l=origin :	17 -17
l=our pay	-14 14
l=place of	15 -15
l=provide for	-15 15
l=rise from	-15 15
l=spring ,	8 -8
l=stand at	12 -12
l=steel pay	12 -12
l=sugar pay	-13 13
l=suspend its	-8 8
l=tariff at	-9 9
l=that the	-13 13
l=the <name>	17 -17
l=the <quality>	16 -16
l=the full	-6 6
l=the old	15 -15
l=the reciprocal	-16 16
l=them pay	-15 15
l=then :	-12 12
l=there the	7 -7
l=they bear	8 -8
l=they put	9 -9
l=to charge	19 -19
l=to enter	12 -12
l=to the	-20 20
l=until <day-ahead>	-12 12
l=was charge	11 -11
l=were charge	-6 6
l=when the	-13 13
l=which is	16 -16
l=will be	17 -17
l=wine at	11 -11
l=with the	23 -23
l=wool pay	17 -17
l=would put	-15 15
l=you pay	-12 12
lead=*	8 -8
lead=0	15 -15
lead=10	38 -38
lead=100	11 -11
lead=12	-14 14
lead=12.5	20 -20
lead=15	-17 17
lead=19	28 -28
lead=2	-19 19
lead=3	13 -13
lead=39	-10 10
lead=50	8 -8
lead=:	4 -4
lead=a	13 -13
lead=after	-13 13
lead=algerian	-12 12
lead=american	6 -6
lead=an	-15 15
lead=as	10 -10
lead=austrian	-10 10
lead=beans	28 -28
lead=beef	16 -16
lead=beer	-18 18
lead=belgian	11 -11
lead=bolivia	-12 12
lead=brazil	21 -21
lead=britain	15 -15
lead=british	15 -15
lead=brussels	-11 11
lead=by	-23 23
lead=canada	-10 10
lead=china	27 -27
lead=chinese	22 -22
lead=cocoa	12 -12
lead=copper	-20 20
lead=cuba	-12 12
lead=danish	-5 5
lead=dutch	16 -16
lead=ecuador	18 -18
lead=egypt	-20 20
lead=egyptian	-16 16
lead=europe	-10 10
lead=european	26 -26
lead=fijian	-9 9
lead=for	11 -11
lead=german	13 -13
lead=ghana	-13 13
lead=greek	-11 11
lead=hungarian	12 -12
lead=i	-15 15
lead=if	6 -6
lead=india	23 -23
lead=indonesia	-14 14
lead=irish	-17 17
lead=is	11 -11
lead=it	-16 16
lead=it'd	15 -15
lead=japanese	21 -21
lead=kenya	-24 24
lead=korea	5 -5
lead=laos	19 -19
lead=mexico	-14 14
lead=mozambique	10 -10
lead=nepal	-11 11
lead=new	14 -14
lead=nine	-36 36
lead=nobody	10 -10
lead=now	26 -26
lead=once	-10 10
lead=our	26 -26
lead=ours	-11 11
lead=peruvian	-17 17
lead=poland	-7 7
lead=port	-18 18
lead=quinoa	-11 11
lead=rice	17 -17
lead=romania	12 -12
lead=salmon	-8 8
lead=singapore	-12 12
lead=south	-16 16
lead=spanish	-7 7
lead=steel	31 -31
lead=sugar	-11 11
lead=switzerland	33 -33
lead=taiwan	22 -22
lead=tanzania	10 -10
lead=ten	-12 12
lead=thailand	14 -14
lead=then	-12 12
lead=these	-21 21
lead=they	-19 19
lead=those	17 -17
lead=today	-26 26
lead=turkey	14 -14
lead=twenty	-11 11
lead=two	19 -19
lead=uganda	-27 27
lead=unless	-10 10
lead=up	-16 16
lead=washington	-20 20
lead=we	19 -19
lead=which	9 -9
lead=wine	-23 23
lead=wool	18 -18
levels as many false hardly	18 -18
levels as many false near	-13 13
levels as many true	11 -11
levels as many true little	18 -18
levels as many true some	-12 12
levels fewer false	5 -5
levels fewer false hardly	15 -15
levels fewer false some	-14 14
levels fewer true	-32 32
levels fewer true even	-33 33
levels fewer true near	-18 18
levels fewer true some	-8 8
levels more false even	6 -6
levels more false hardly	5 -5
levels more true	18 -18
levels more true hardly	12 -12
levels one false even	-10 10
levels one false hardly	6 -6
levels one true	-15 15
levels one true little	-29 29
listed before false	-28 28
listed before false hardly	-23 23
listed before true hardly	20 -20
listed before true little	-15 15
listed=false	31 -31
listed=false hardly	27 -27
listed=false levels=1 codes=0 even	12 -12
listed=false levels=1 codes=0 hardly	16 -16
listed=false levels=1 codes=0 some	-19 19
listed=false levels=1 codes=1 even	-31 31
listed=false levels=1 codes=1 hardly	18 -18
listed=false levels=1 codes=1 little	13 -13
listed=false levels=1 codes=2 some	21 -21
listed=false levels=1 codes=3 even	13 -13
listed=false levels=1 codes=3 hardly	-17 17
listed=false levels=1 codes=3 some	14 -14
listed=false levels=1 codes=4	9 -9
listed=false levels=1 codes=4 hardly	9 -9
listed=false levels=1 codes=4 little	17 -17
listed=false levels=1 codes=5 hardly	18 -18
listed=false levels=2 codes=0	23 -23
listed=false levels=2 codes=0 even	2 -2
listed=false levels=2 codes=0 little	13 -13
listed=false levels=2 codes=0 near	10 -10
listed=false levels=2 codes=1 even	-13 13
listed=false levels=2 codes=1 some	8 -8
listed=false levels=2 codes=2 even	-22 22
listed=false levels=2 codes=2 hardly	10 -10
listed=false levels=2 codes=3	-10 10
listed=false levels=2 codes=3 even	9 -9
listed=false levels=2 codes=3 hardly	-14 14
listed=false levels=2 codes=3 little	-7 7
listed=false levels=2 codes=4 hardly	5 -5
listed=false levels=2 codes=4 little	-7 7
listed=false levels=2 codes=5 little	18 -18
listed=false levels=3 codes=0 hardly	-9 9
listed=false levels=3 codes=0 little	8 -8
listed=false levels=3 codes=1 hardly	8 -8
listed=false levels=3 codes=1 little	-16 16
listed=false levels=3 codes=1 near	29 -29
listed=false levels=3 codes=1 some	-10 10
listed=false levels=3 codes=2 even	22 -22
listed=false levels=3 codes=2 hardly	20 -20
listed=false levels=3 codes=2 little	-18 18
listed=false levels=3 codes=3 even	22 -22
listed=false levels=3 codes=3 hardly	14 -14
listed=false levels=3 codes=3 little	-17 17
listed=false levels=3 codes=3 near	-21 21
listed=false levels=3 codes=3 some	7 -7
listed=false levels=3 codes=4	34 -34
listed=false levels=3 codes=4 hardly	35 -35
listed=false levels=3 codes=4 some	13 -13
listed=false levels=3 codes=5	21 -21
listed=false levels=3 codes=5 hardly	13 -13
listed=false levels=3 codes=5 some	9 -9
listed=false levels=4 codes=1	-34 34
listed=false levels=4 codes=1 little	-22 22
listed=false levels=4 codes=1 near	-11 11
listed=false levels=4 codes=1 some	21 -21
listed=false levels=4 codes=2	9 -9
listed=false levels=4 codes=2 hardly	44 -44
listed=false levels=4 codes=3	-12 12
listed=false levels=4 codes=3 hardly	-10 10
listed=false levels=4 codes=3 some	-14 14
listed=false levels=4 codes=4	12 -12
listed=false levels=4 codes=4 some	19 -19
listed=false levels=4 codes=5	12 -12
listed=false levels=4 codes=5 hardly	10 -10
listed=false levels=4 codes=5 little	33 -33
listed=false levels=4 codes=5 some	-16 16
listed=false near	-14 14
listed=true	-24 24
listed=true even	-16 16
listed=true levels=1 codes=2 hardly	30 -30
listed=true levels=1 codes=2 some	-16 16
listed=true levels=1 codes=3	-20 20
listed=true levels=1 codes=3 even	-10 10
listed=true levels=1 codes=3 hardly	-10 10
listed=true levels=1 codes=3 some	10 -10
listed=true levels=1 codes=4	-13 13
listed=true levels=1 codes=4 even	16 -16
listed=true levels=1 codes=4 hardly	9 -9
listed=true levels=1 codes=4 little	-29 29
listed=true levels=1 codes=4 near	-20 20
listed=true levels=1 codes=5 near	20 -20
listed=true levels=1 codes=5 some	-14 14
listed=true levels=2 codes=2	32 -32
listed=true levels=2 codes=2 little	25 -25
listed=true levels=2 codes=2 near	10 -10
listed=true levels=2 codes=3 even	-15 15
listed=true levels=2 codes=3 little	12 -12
listed=true levels=2 codes=3 near	-20 20
listed=true levels=2 codes=3 some	10 -10
listed=true levels=2 codes=4	18 -18
listed=true levels=2 codes=4 hardly	12 -12
listed=true levels=2 codes=4 little	20 -20
listed=true levels=2 codes=5	-22 22
listed=true levels=2 codes=5 little	-13 13
listed=true levels=2 codes=5 some	-14 14
listed=true levels=3 codes=3	-21 21
listed=true levels=3 codes=3 some	-8 8
listed=true levels=3 codes=4	-7 7
listed=true levels=3 codes=4 near	-23 23
listed=true levels=3 codes=5	-21 21
listed=true levels=3 codes=5 even	-12 12
listed=true levels=3 codes=5 some	-22 22
listed=true levels=4 codes=3	12 -12
listed=true levels=4 codes=3 hardly	14 -14
listed=true levels=4 codes=4	-6 6
listed=true levels=4 codes=5 even	-28 28
listed=true near	-6 6
listed=true some	-17 17
lll=( before :	-12 12
lll=, <level> and	-16 16
lll=, <name> 's	32 -32
lll=, <name> (	12 -12
lll=, <name> :	-43 43
lll=, <name> take	-20 20
lll=, <number> ,	-8 8
lll=, <number> and	15 -15
lll=, and <name>	18 -18
lll=, and at	-15 15
lll=, and not	11 -11
lll=, down from	-11 11
lll=, it is	19 -19
lll=, it pay	20 -20
lll=, it was	-9 9
lll=, they pay	-12 12
lll=, which is	16 -16
lll=: <level> and	11 -11
lll=: <name> take	11 -11
lll=: <number> ,	-15 15
lll=: it pay	-13 13
lll=; it take	-7 7
lll=; they pay	9 -9
lll=<begin> <begin> <begin>	10 -10
lll=<begin> <begin> <day-today>	-18 18
lll=<begin> <begin> at	-7 7
lll=<begin> <name> 's	-14 14
lll=<begin> <name> ,	13 -13
lll=<begin> <name> :	64 -64
lll=<begin> <name> charge	-19 19
lll=<begin> <name> pay	-14 14
lll=<begin> <name> take	17 -17
lll=<begin> <seat> take	11 -11
lll=<begin> an additional	-9 9
lll=<begin> it 's	12 -12
lll=<begin> it take	12 -12
lll=<begin> the other	15 -15
lll=<begin> you pay	-10 10
lll=<day-ahead> it is	-10 10
lll=<day-today> they pay	15 -15
lll=<level> , <name>	22 -22
lll=<level> , against	-15 15
lll=<level> , not	-14 14
lll=<level> , was	10 -10
lll=<level> and not	-11 11
lll=<month-gone> , pay	12 -12
lll=<month-gone> it pay	9 -9
lll=<month-gone> it was	-15 15
lll=<name> 's pay	15 -15
lll=<name> , and	18 -18
lll=<name> , at	-13 13
lll=<name> , pay	-7 7
lll=<name> : the	7 -7
lll=<name> and pay	12 -12
lll=<name> are charge	11 -11
lll=<name> duty of	-17 17
lll=<name> has charge	-13 13
lll=<number> , and	-6 6
lll=<number> and pay	-14 14
lll=<number> and the	16 -16
lll=<quality> bean pay	-14 14
lll=<quality> butter pay	-12 12
lll=<quality> cement pay	-9 9
lll=<quality> coffee pay	-8 8
lll=<quality> good pay	-11 11
lll=<quality> machine pay	9 -9
lll=<quality> one pay	23 -23
lll=and <name> :	-30 30
lll=and <name> at	-12 12
lll=and <quality> one	-12 12
lll=and remain at	-16 16
lll=at <number> and	-13 13
lll=be <number> and	19 -19
lll=be back at	10 -10
lll=been threaten with	15 -15
lll=car will pay	19 -19
lll=charge each other	7 -7
lll=duty fall from	13 -13
lll=duty will be	-12 12
lll=enter the <organisation>	-4 4
lll=from <day-ahead> :	13 -13
lll=from <day-ahead> and	-8 8
lll=from <name> :	-10 10
lll=go down to	17 -17
lll=good are charge	-17 17
lll=good have pay	-11 11
lll=have to pay	-19 19
lll=in <month-gone> ,	16 -16
lll=in <month-gone> :	-12 12
lll=in <name> pay	14 -14
lll=in place of	14 -14
lll=it has charge	15 -15
lll=it has pay	-19 19
lll=it stand at	10 -10
lll=it stay at	-13 13
lll=it would pay	8 -8
lll=its good pay	18 -18
lll=of <level> or	9 -9
lll=of <name> pay	20 -20
lll=of <number> ,	15 -15
lll=olive oil pay	13 -13
lll=on <day-gone> ,	-10 10
lll=on <day-gone> from	-11 11
lll=on pay the	-12 12
lll=ordinary duty of	-9 9
lll=pay up to	15 -15
lll=put up to	-10 10
lll=reciprocal tariff of	10 -10
lll=spring it was	-12 12
lll=that <name> charge	-8 8
lll=that it was	11 -11
lll=the <level> and	12 -12
lll=the <name> :	6 -6
lll=the <name> at	12 -12
lll=the <name> pay	25 -25
lll=the <quality> charge	-12 12
lll=the duty :	-10 10
lll=the rate of	10 -10
lll=the tariff of	13 -13
lll=they are at	-15 15
lll=they would pay	-12 12
lll=those from <name>	11 -11
lll=to <seat> at	-14 14
lll=truce it is	-24 24
lll=we ask for	-12 12
lll=where it charge	-12 12
lll=where it pay	13 -13
lll=which has pay	-11 11
lll=will be at	-9 9
lll=would go to	6 -6
lll=would have pay	12 -12
lr=" "	-17 17
lr='s .	34 -34
lr='s <day-today>	-8 8
lr='s and	20 -20
lr=( for	-16 16
lr=, .	21 -21
lr=, <end>	20 -20
lr=, come	14 -14
lr=, each	14 -14
lr=, in	16 -16
lr=, it	-9 9
lr=, on	-15 15
lr=: (	19 -19
lr=: ,	-11 11
lr=: ;	29 -29
lr=: <end>	-15 15
lr=: for	7 -7
lr=: on	11 -11
lr=<begin> ,	-14 14
lr=<begin> :	36 -36
lr=<begin> and	12 -12
lr=<begin> are	-10 10
lr=<begin> for	9 -9
lr=<begin> on	36 -36
lr=<begin> was	12 -12
lr=<day-today> .	-26 26
lr=<name> from	-8 8
lr=<name> in	12 -12
lr=<name> since	-12 12
lr=a duty	-13 13
lr=a tariff	-22 22
lr=against at	-13 13
lr=and .	24 -24
lr=and at	-9 9
lr=and is	19 -19
lr=and on	24 -24
lr=and under	-10 10
lr=and were	-10 10
lr=announce .	7 -7
lr=announce for	-10 10
lr=another .	-13 13
lr=another on	10 -10
lr=are .	30 -30
lr=are of	-28 28
lr=as .	-14 14
lr=ask on	15 -15
lr=at <day-today>	-11 11
lr=at <end>	27 -27
lr=at each	17 -17
lr=at for	18 -18
lr=at here	-12 12
lr=at instead	24 -24
lr=at on	32 -32
lr=be .	23 -23
lr=be from	-15 15
lr=bear ,	-14 14
lr=been ,	12 -12
lr=been .	9 -9
lr=been for	-12 12
lr=been from	11 -11
lr=been until	-11 11
lr=between and	-7 7
lr=charge as	22 -22
lr=charge at	12 -12
lr=charge by	-13 13
lr=face on	-9 9
lr=for as	-10 10
lr=from .	-13 13
lr=from <end>	-9 9
lr=full .	-8 8
lr=get .	-16 16
lr=has .	17 -17
lr=has in	-11 11
lr=have on	-8 8
lr=in ,	11 -11
lr=is ,	-21 21
lr=is <day-today>	-4 4
lr=is again	-11 11
lr=is and	19 -19
lr=is as	-9 9
lr=is at	11 -11
lr=is for	-10 10
lr=is of	16 -16
lr=is on	4 -4
lr=is under	11 -11
lr=it .	14 -14
lr=its .	16 -16
lr=its on	-19 19
lr=keep .	18 -18
lr=leave .	-11 11
lr=not .	-8 8
lr=now ,	-16 16
lr=of from	16 -16
lr=of is	19 -19
lr=of stay	15 -15
lr=of that	15 -15
lr=of to	-12 12
lr=of until	-17 17
lr=of which	10 -10
lr=of would	-10 10
lr=oil .	-14 14
lr=on for	14 -14
lr=or ,	10 -10
lr=or on	-11 11
lr=ordinary .	-15 15
lr=other .	11 -11
lr=our on	-21 21
lr=pay ;	-7 7
lr=pay <day-today>	36 -36
lr=pay already	15 -15
lr=pay and	-8 8
lr=pay as	-9 9
lr=pay from	20 -20
lr=pay here	10 -10
lr=pay in	-4 4
lr=pay instead	22 -22
lr=pay now	12 -12
lr=pay on	-9 9
lr=pay or	-11 11
lr=pay over	26 -26
lr=pay since	-7 7
lr=pay to	25 -25
lr=pay too	22 -22
lr=pay until	18 -18
lr=pay with	17 -17
lr=pay without	-11 11
lr=same ,	20 -20
lr=say .	5 -5
lr=say and	-18 18
lr=stay .	20 -20
lr=steel .	11 -11
lr=still .	-10 10
lr=take ,	-12 12
lr=take ;	11 -11
lr=take and	-11 11
lr=take as	14 -14
lr=take from	-6 6
lr=take on	17 -17
lr=than .	-21 21
lr=that is	24 -24
lr=that would	12 -12
lr=the .	-5 5
lr=the agree	11 -11
lr=the announce	7 -7
lr=the apply	17 -17
lr=the duty	10 -10
lr=the go	-11 11
lr=the in	-11 11
lr=the is	15 -15
lr=the of	-12 12
lr=the on	11 -11
lr=the stay	-12 12
lr=the was	11 -11
lr=the would	25 -25
lr=their .	26 -26
lr=then ,	14 -14
lr=then .	-10 10
lr=there .	-17 17
lr=threaten from	9 -9
lr=to <end>	14 -14
lr=to and	43 -43
lr=to for	-8 8
lr=to on	-15 15
lr=want ,	9 -9
lr=was ,	10 -10
lr=was and	15 -15
lr=was from	-13 13
lr=was in	11 -11
lr=which is	-26 26
lr=with ,	19 -19
lr=with for	17 -17
lr=with from	12 -12
nc2=refuse	10 -10
nc2=return	-15 15
nc2=stay	15 -15
nc2=suspend	7 -7
nc2=up	-14 14
nct2=agree past	-9 9
nct2=agree perfect	-7 7
nct2=bear modal	10 -10
nct2=begin gerund	-16 16
nct2=begin perfect	23 -23
nct2=down gerund	-16 16
nct2=down past	-17 17
nct2=end future	-12 12
nct2=end perfect	-9 9
nct2=end present-passive	15 -15
nct2=impose future	-17 17
nct2=impose future-passive	11 -11
nct2=impose past-passive	17 -17
nct2=impose perfect	21 -21
nct2=impose present-passive	-20 20
nct2=say past-passive	-12 12
nct2=sell present-passive	-14 14
nct2=stay modal	5 -5
nct2=stay participle-passive	-14 14
nct2=stay past	18 -18
nct2=suspend participle-passive	9 -9
nct2=suspend past	12 -12
nct2=suspend present	8 -8
nct2=suspend present-passive	-15 15
nct2=target present-passive	28 -28
nct2=up future	27 -27
nct2=up modal	-15 15
nct2=up past	-9 9
next=) false	-16 16
next=. true	39 -39
next=: false	-33 33
next=agent true	-12 12
next=and	-11 11
next=and false	-15 15
next=and true	10 -10
next=duty true	-9 9
next=end false	11 -11
next=goods false	28 -28
next=had true	-12 12
next=has false	-17 17
next=has true	9 -9
next=i	12 -12
next=in false	-10 10
next=is true	9 -9
next=number false	-10 10
next=number true	13 -13
next=own , false	-16 16
next=own number false	17 -17
next=own word false	35 -35
next=sender false	30 -30
next=that	10 -10
next=to false	-13 13
next=until	8 -8
next=verb bear false	-32 32
next=verb impose false	10 -10
next=verb sell false	9 -9
next=where	21 -21
next=which	-8 8
next=will false	-24 24
next=will true	-14 14
next=with false	-14 14
next=word false	14 -14
next=would false	-9 9
nhas-gerund	-14 14
nt2=future	-12 12
nt2=future-passive	12 -12
nt2=infinitive	16 -16
nt2=perfect-passive	24 -24
nt2=present-not	7 -7
nt2=present-passive	-18 18
nv2=add	19 -19
nv2=bear	12 -12
nv2=begin	13 -13
nv2=collect	9 -9
nv2=conclude	10 -10
nv2=hold	12 -12
nv2=hope	14 -14
nv2=know	-20 20
nv2=let	-13 13
nv2=move	-17 17
nv2=pay	-7 7
nv2=remain	17 -17
nv2=send	-10 10
nv2=sign	30 -30
nv2=think	-10 10
nv2=threaten	23 -23
nvt2=add past	12 -12
nvt2=announce pluperfect	16 -16
nvt2=ask perfect	15 -15
nvt2=ask present	-15 15
nvt2=be modal	8 -8
nvt2=be perfect	-16 16
nvt2=buy present	28 -28
nvt2=charge perfect	16 -16
nvt2=get past	-10 10
nvt2=get present	35 -35
nvt2=go future	20 -20
nvt2=go past	-16 16
nvt2=have past	19 -19
nvt2=hope present	13 -13
nvt2=intend present	11 -11
nvt2=know present	-20 20
nvt2=let present	-16 16
nvt2=make participle	-17 17
nvt2=make past	12 -12
nvt2=other pluperfect	11 -11
nvt2=pay present	-19 19
nvt2=reach past	-11 11
nvt2=ship present	-12 12
nvt2=suspend present	-15 15
nvt2=take future	-10 10
nvt2=think present	-14 14
nvt2=threaten past	12 -12
on hardly	10 -10
on near	-11 11
pc0=deny	19 -19
pc0=lack	-14 14
pc0=return	16 -16
pc0=sell	-16 16
pc0=threaten	-12 12
pc1=buy	-18 18
pc1=end	20 -20
pc1=lack	-13 13
pc1=propose	-14 14
pc1=return	16 -16
pc1=say	18 -18
pc1=sell	-22 22
pct0=agree pluperfect	16 -16
pct0=begin past	23 -23
pct0=buy past	-13 13
pct0=deny past	16 -16
pct0=down modal	15 -15
pct0=down past	-7 7
pct0=impose future	15 -15
pct0=impose perfect-passive	-11 11
pct0=lack present	-14 14
pct0=propose present	-12 12
pct0=return present	11 -11
pct0=sign perfect	21 -21
pct0=sign pluperfect	15 -15
pct0=sign present	14 -14
pct0=sign present-passive	-32 32
pct0=stay future	20 -20
pct0=stay modal	18 -18
pct0=stay pluperfect	13 -13
pct0=suspend past	13 -13
pct0=target past	-14 14
pct0=target perfect	-8 8
pct0=threaten perfect	-14 14
pct1=agree pluperfect	16 -16
pct1=bear participle-passive	16 -16
pct1=begin participle-passive	-10 10
pct1=begin past	23 -23
pct1=buy past	-13 13
pct1=deny past	16 -16
pct1=down modal	15 -15
pct1=down past	-7 7
pct1=end participle-passive	14 -14
pct1=impose future	15 -15
pct1=impose perfect-passive	-11 11
pct1=lack present	-14 14
pct1=propose present	-11 11
pct1=return present	11 -11
pct1=say infinitive	12 -12
pct1=sign perfect	20 -20
pct1=sign pluperfect	15 -15
pct1=sign present	14 -14
pct1=sign present-passive	-32 32
pct1=stay future	19 -19
pct1=stay modal	18 -18
pct1=stay pluperfect	13 -13
pct1=suspend past	13 -13
pct1=target perfect	-8 8
pct1=threaten perfect	-15 15
pct1=up participle-passive	-9 9
phas-pluperfect	21 -21
prep=% false	12 -12
prep=, false	17 -17
prep=, true	-18 18
prep=: false	-31 31
prep=; false	-9 9
prep=; true	-28 28
prep=as false	-16 16
prep=at false	23 -23
prep=begin false	-9 9
prep=begin true	12 -12
prep=for false	-26 26
prep=for true	17 -17
prep=from false	-10 10
prep=from true	8 -8
prep=number false	-13 13
prep=number true	-21 21
prep=of false	22 -22
prep=or false	20 -20
prep=over false	28 -28
prep=over true	11 -11
prep=than false	15 -15
prep=that false	-29 29
prep=verb buy false	26 -26
prep=verb impose false	-21 21
prep=verb impose true	-18 18
prep=verb say false	-16 16
prep=while false	-14 14
prep=with false	-13 13
prep=with true	31 -31
pt0=modal-passive	9 -9
pt0=past-not	18 -18
pt0=pluperfect-passive	11 -11
pt0=present-not	20 -20
pt0=present-passive	17 -17
pt0=present-passive-not	-15 15
pt1=modal-passive	9 -9
pt1=past-not	17 -17
pt1=pluperfect-passive	11 -11
pt1=present-not	19 -19
pt1=present-passive	16 -16
pt1=present-passive-not	-15 15
pv0=add	18 -18
pv0=agree	-7 7
pv0=answer	17 -17
pv0=bear	-13 13
pv0=bring	21 -21
pv0=buy	16 -16
pv0=collect	21 -21
pv0=come	13 -13
pv0=cut	-17 17
pv0=deny	9 -9
pv0=extend	13 -13
pv0=issue	-14 14
pv0=keep	19 -19
pv0=know	10 -10
pv0=lapse	15 -15
pv0=make	-7 7
pv0=order	-18 18
pv0=promise	14 -14
pv0=remain	17 -17
pv0=run	15 -15
pv0=say	-4 4
pv0=send	-12 12
pv0=sign	19 -19
pv0=suspend	15 -15
pv0=tax	11 -11
pv0=tell	12 -12
pv0=want	-11 11
pv1=add	23 -23
pv1=answer	17 -17
pv1=bear	-13 13
pv1=collect	22 -22
pv1=come	10 -10
pv1=cut	-17 17
pv1=end	11 -11
pv1=extend	14 -14
pv1=initial	15 -15
pv1=keep	11 -11
pv1=know	13 -13
pv1=lapse	15 -15
pv1=lower	19 -19
pv1=make	-6 6
pv1=order	-21 21
pv1=promise	14 -14
pv1=remain	17 -17
pv1=run	16 -16
pv1=send	-22 22
pv1=suspend	16 -16
pv1=tax	14 -14
pv1=tell	12 -12
pv1=wait	-17 17
pv1=want	-14 14
pvt0=announce present	-11 11
pvt0=ask perfect	16 -16
pvt0=be modal	14 -14
pvt0=be pluperfect	11 -11
pvt0=begin present	-14 14
pvt0=cut present	-19 19
pvt0=deny past	8 -8
pvt0=end present	17 -17
pvt0=keep future	11 -11
pvt0=know present	10 -10
pvt0=meet past	10 -10
pvt0=negotiate present	28 -28
pvt0=offer past	13 -13
pvt0=offer present	-10 10
pvt0=pay past	19 -19
pvt0=pay pluperfect	14 -14
pvt0=put modal	-10 10
pvt0=put present	12 -12
pvt0=recall past	-8 8
pvt0=remain present	16 -16
pvt0=say present	-14 14
pvt0=take past	11 -11
pvt0=want present	-17 17
pvt0=warn past	20 -20
pvt0=warn perfect	-8 8
pvt0=write present	8 -8
pvt1=agree participle	11 -11
pvt1=announce present	-11 11
pvt1=be modal	14 -14
pvt1=be pluperfect	11 -11
pvt1=begin present	-14 14
pvt1=cut present	-19 19
pvt1=deny past	8 -8
pvt1=end present	17 -17
pvt1=go participle	-10 10
pvt1=know present	10 -10
pvt1=meet past	10 -10
pvt1=negotiate present	28 -28
pvt1=offer past	13 -13
pvt1=offer present	-10 10
pvt1=pay past	19 -19
pvt1=pay pluperfect	14 -14
pvt1=put modal	-10 10
pvt1=put present	12 -12
pvt1=recall past	-8 8
pvt1=remain present	16 -16
pvt1=say present	-14 14
pvt1=sign participle	-16 16
pvt1=take past	11 -11
pvt1=threaten perfect	-7 7
pvt1=want present	-20 20
pvt1=warn past	20 -20
pvt1=warn perfect	-8 8
pvt1=write present	8 -8
q:"	6 -6
q:'s	9 -9
q:(	20 -20
q::	10 -10
q:;	27 -27
q:<goods-amount>	-27 27
q:<goods>	-16 16
q:<month-gone>	-18 18
q:<month-today>	34 -34
q:<office>	-10 10
q:<organisation>	-14 14
q:<person>	-12 12
q:<points>	-20 20
q:<span>	15 -15
q:<v-buy>	14 -14
q:<v-threaten>	-12 12
q:<v-up>	20 -20
q:above	-9 9
q:accept	-16 16
q:addition	-13 13
q:additional	15 -15
q:affected	-19 19
q:afternoon	-16 16
q:afterward	8 -8
q:again	21 -21
q:against	24 -24
q:agree	10 -10
q:air	20 -20
q:almost	-9 9
q:already	-19 19
q:alternative	11 -11
q:aluminum	-17 17
q:among	-11 11
q:angry	18 -18
q:annex	26 -26
q:announce	-8 8
q:announcement	13 -13
q:anybody	10 -10
q:anyone	17 -17
q:anything	-16 16
q:anywhere	-13 13
q:apple	-25 25
q:apply	-33 33
q:approval	13 -13
q:approve	-18 18
q:are	12 -12
q:arrival	-12 12
q:arrived	12 -12
q:article	18 -18
q:asian	10 -10
q:asleep	-12 12
q:banana	21 -21
q:barley	15 -15
q:bearing	-10 10
q:become	17 -17
q:beer	-11 11
q:begin	3 -3
q:being	-22 22
q:believe	14 -14
q:bill	-7 7
q:bloc	-11 11
q:boot	7 -7
q:border	10 -10
q:bottle	17 -17
q:brandy	26 -26
q:bridge	16 -16
q:broken	11 -11
q:brussel	-18 18
q:busan	16 -16
q:but	11 -11
q:buyer	-11 11
q:by	-11 11
q:c	14 -14
q:cabinet	-14 14
q:call	20 -20
q:car	-11 11
q:carmaker	12 -12
q:carpet	-15 15
q:cattle	-18 18
q:cement	-7 7
q:ceramic	16 -16
q:certain	-12 12
q:chain	-12 12
q:change	-26 26
q:changed	18 -18
q:charge	12 -12
q:chart	-10 10
q:cheaper	18 -18
q:cheese	26 -26
q:cherry	-8 8
q:chip	31 -31
q:christma	-16 16
q:city	9 -9
q:cloth	-11 11
q:cocoa	7 -7
q:cod	28 -28
q:coffee	28 -28
q:collect	8 -8
q:come	15 -15
q:commerce	-8 8
q:commit	-13 13
q:company	15 -15
q:complete	22 -22
q:concern	10 -10
q:concerned	-16 16
q:confirm	23 -23
q:copper	-22 22
q:cork	-13 13
q:corn	-27 27
q:corridor	-16 16
q:council	10 -10
q:country	-13 13
q:courier	11 -11
q:cousin	-13 13
q:cover	23 -23
q:crusher	18 -18
q:customer	17 -17
q:dairy	-22 22
q:deadline	20 -20
q:deal	-14 14
q:decide	8 -8
q:delegation	9 -9
q:depend	-20 20
q:deputy	-13 13
q:didn't	-9 9
q:doe	9 -9
q:doesn't	-11 11
q:doll	12 -12
q:donald	-10 10
q:done	9 -9
q:down	37 -37
q:draft	23 -23
q:draw	11 -11
q:drawer	-13 13
q:drone	15 -15
q:drug	11 -11
q:dump	-9 9
q:each	-14 14
q:economy	-13 13
q:effect	27 -27
q:either	-18 18
q:electric	13 -13
q:elsewhere	-6 6
q:end	-17 17
q:energy	11 -11
q:ethanol	12 -12
q:even	-17 17
q:evening	20 -20
q:ever	-10 10
q:every	-17 17
q:everybody	22 -22
q:everyone	-12 12
q:everywhere	12 -12
q:exception	-24 24
q:exchanged	-10 10
q:existing	17 -17
q:expect	-11 11
q:extension	17 -17
q:extra	-12 12
q:face	5 -5
q:failure	5 -5
q:fair	15 -15
q:farm	-22 22
q:fertiliser	-16 16
q:figure	15 -15
q:find	13 -13
q:finding	-11 11
q:fine	-11 11
q:firm	16 -16
q:first	-12 12
q:flower	18 -18
q:fly	12 -12
q:followed	13 -13
q:forced	10 -10
q:fourth	-19 19
q:frame	-17 17
q:framework	-11 11
q:free	-9 9
q:freeze	-7 7
q:fresh	13 -13
q:friend	17 -17
q:from	-15 15
q:full	-17 17
q:furniture	15 -15
q:further	24 -24
q:future	-14 14
q:gain	16 -16
q:garlic	17 -17
q:gas	13 -13
q:gate	8 -8
q:general	13 -13
q:geneva	52 -52
q:get	22 -22
q:gin	13 -13
q:ginger	10 -10
q:go	-11 11
q:government	-7 7
q:grace	9 -9
q:grape	-10 10
q:groundnut	-21 21
q:grow	-14 14
q:grower	14 -14
q:had	-22 22
q:hall	13 -13
q:halve	23 -23
q:hang	10 -10
q:hard	9 -9
q:hat	7 -7
q:have	4 -4
q:having	-15 15
q:hazelnut	-16 16
q:heading	20 -20
q:headline	-12 12
q:heard	-9 9
q:here	10 -10
q:herring	14 -14
q:higher	-19 19
q:him	22 -22
q:his	14 -14
q:hit	-14 14
q:ho	10 -10
q:hold	36 -36
q:honey	24 -24
q:hope	19 -19
q:hour	7 -7
q:house	-28 28
q:hurt	-18 18
q:i	-18 18
q:if	-21 21
q:importer	28 -28
q:include	10 -10
q:industrial	-38 38
q:initial	-17 17
q:inside	12 -12
q:island	-26 26
q:its	12 -12
q:juice	-24 24
q:just	16 -16
q:kava	13 -13
q:keep	11 -11
q:kiwifruit	-19 19
q:know	20 -20
q:labor	19 -19
q:lack	9 -9
q:last	10 -10
q:later	22 -22
q:law	32 -32
q:lay	14 -14
q:least	14 -14
q:leave	-16 16
q:lentil	11 -11
q:letter	-8 8
q:levy	11 -11
q:licence	11 -11
q:lie	12 -12
q:likewise	13 -13
q:line	11 -11
q:list	41 -41
q:lobster	25 -25
q:long	21 -21
q:lorry	12 -12
q:lot	-11 11
q:lower	-5 5
q:luck	-10 10
q:m	29 -29
q:machine	-18 18
q:maize	17 -17
q:maker	16 -16
q:many	17 -17
q:marble	16 -16
q:march	12 -12
q:matter	15 -15
q:may	34 -34
q:me	-8 8
q:meanwhile	-25 25
q:meat	-9 9
q:media	-10 10
q:melon	-12 12
q:member	-5 5
q:memorandum	3 -3
q:mentioned	12 -12
q:mersin	15 -15
q:midnight	-7 7
q:might	-15 15
q:milk	-10 10
q:mine	10 -10
q:minister	-12 12
q:monday	-15 15
q:morning	20 -20
q:most	-16 16
q:motor	-15 15
q:motorcycle	9 -9
q:move	43 -43
q:mr	13 -13
q:ms	10 -10
q:much	31 -31
q:must	13 -13
q:my	-28 28
q:name	28 -28
q:named	17 -17
q:negotiate	25 -25
q:nil	-17 17
q:none	16 -16
q:normal	12 -12
q:now	10 -10
q:obtain	-26 26
q:octopu	14 -14
q:offer	23 -23
q:official	-11 11
q:older	13 -13
q:olive	-15 15
q:once	-27 27
q:one	-10 10
q:onion	10 -10
q:only	20 -20
q:or	-8 8
q:order	39 -39
q:other	4 -4
q:our	-32 32
q:outcome	-11 11
q:outside	-9 9
q:owe	-13 13
q:own	5 -5
q:owner	12 -12
q:pact	-16 16
q:pair	-8 8
q:paper	-11 11
q:paprika	15 -15
q:parcel	14 -14
q:parliament	41 -41
q:part	-13 13
q:party	-13 13
q:paste	15 -15
q:pause	-10 10
q:peak	-12 12
q:pen	18 -18
q:people	23 -23
q:percentage	18 -18
q:permit	-19 19
q:piece	-10 10
q:pipe	-14 14
q:piraeu	18 -18
q:place	13 -13
q:plan	12 -12
q:plant	19 -19
q:please	-17 17
q:post	24 -24
q:potatoe	12 -12
q:prepare	-8 8
q:president	8 -8
q:presidential	9 -9
q:price	40 -40
q:product	7 -7
q:prolong	9 -9
q:promise	-7 7
q:proper	-19 19
q:propose	17 -17
q:put	16 -16
q:quantity	-10 10
q:quay	10 -10
q:question	18 -18
q:quicker	11 -11
q:quinoa	17 -17
q:quota	-23 23
q:raspberry	-16 16
q:rate	14 -14
q:rather	12 -12
q:ready	-11 11
q:reason	25 -25
q:recall	16 -16
q:reckon	15 -15
q:recommend	-9 9
q:red	19 -19
q:reduce	14 -14
q:region	12 -12
q:reject	16 -16
q:remember	11 -11
q:renew	-13 13
q:renewal	-19 19
q:replace	-16 16
q:reply	8 -8
q:report	24 -24
q:reporter	17 -17
q:request	-15 15
q:result	-11 11
q:rise	35 -35
q:rival	17 -17
q:road	14 -14
q:room	13 -13
q:rose	14 -14
q:rubber	22 -22
q:run	-9 9
q:safeguard	14 -14
q:sale	-13 13
q:salmon	31 -31
q:salt	14 -14
q:say	13 -13
q:schedule	-11 11
q:sea	-19 19
q:seafood	16 -16
q:see	-14 14
q:seed	-7 7
q:seem	-11 11
q:session	-8 8
q:she	22 -22
q:shop	-16 16
q:short	17 -17
q:shrimp	24 -24
q:side	-5 5
q:signature	21 -21
q:similar	12 -12
q:simple	14 -14
q:single	15 -15
q:sir	25 -25
q:sit	31 -31
q:sofa	-27 27
q:some	12 -12
q:somebody	-17 17
q:soon	15 -15
q:soybean	23 -23
q:special	-19 19
q:stake	27 -27
q:stand	13 -13
q:standstill	-12 12
q:state	16 -16
q:step	28 -28
q:stockfish	-21 21
q:stop	18 -18
q:stuck	10 -10
q:sugar	13 -13
q:supply	-7 7
q:suppose	13 -13
q:surcharge	13 -13
q:surprise	-18 18
q:talk	14 -14
q:tea	-13 13
q:telephone	20 -20
q:tell	-16 16
q:term	10 -10
q:text	21 -21
q:than	-7 7
q:thank	28 -28
q:the	7 -7
q:thereby	-19 19
q:these	23 -23
q:they're	18 -18
q:though	-14 14
q:threw	-13 13
q:through	-15 15
q:thu	13 -13
q:thursday	23 -23
q:time	-23 23
q:tomato	11 -11
q:tomatoe	12 -12
q:tool	21 -21
q:top	4 -4
q:total	17 -17
q:touched	-14 14
q:tractor	28 -28
q:turnberry	13 -13
q:under	21 -21
q:us	-17 17
q:valencia	-18 18
q:vanilla	14 -14
q:vehicle	10 -10
q:view	13 -13
q:villa	-10 10
q:vote	13 -13
q:wall	16 -16
q:want	-9 9
q:watch	-15 15
q:watche	17 -17
q:watching	-12 12
q:way	36 -36
q:we	-10 10
q:week	-13 13
q:welcomed	-18 18
q:were	-13 13
q:whatever	13 -13
q:wheat	21 -21
q:when	-21 21
q:while	13 -13
q:whisky	10 -10
q:who	25 -25
q:whoever	21 -21
q:will	12 -12
q:win	6 -6
q:wind	10 -10
q:winter	-15 15
q:wish	11 -11
q:without	14 -14
q:won't	15 -15
q:wood	-21 21
q:wool	-18 18
q:word	-19 19
q:work	28 -28
q:world	15 -15
q:worry	-32 32
q:would	19 -19
q:write	-30 30
q:wrong	11 -11
q:yarn	28 -28
q:yes	-21 21
q:you	8 -8
q:zero	-15 15
qt=pluperfect	17 -17
quoted	9 -9
r1="	-16 16
r1=(	15 -15
r1=;	11 -11
r1=<day-ahead>	22 -22
r1=<goods>	-9 9
r1=<level-noun>	30 -30
r1=<level>	36 -36
r1=<v-say>	9 -9
r1=<v-stay>	-12 12
r1=?	30 -30
r1=a	-25 25
r1=against	15 -15
r1=announce	7 -7
r1=as	-8 8
r1=because	-11 11
r1=before	6 -6
r1=being	-10 10
r1=can	14 -14
r1=could	-14 14
r1=each	17 -17
r1=ever	10 -10
r1=fall	11 -11
r1=had	12 -12
r1=i	14 -14
r1=including	-9 9
r1=instead	26 -26
r1=into	-12 12
r1=last	-10 10
r1=meanwhile	12 -12
r1=now	14 -14
r1=of	13 -13
r1=once	11 -11
r1=outside	13 -13
r1=over	18 -18
r1=per	16 -16
r1=rate	12 -12
r1=since	-12 12
r1=that	22 -22
r1=there	9 -9
r1=throughout	-10 10
r1=together	-16 16
r1=upon	-12 12
r1=without	-10 10
r2=-	15 -15
r2=<day-ahead>	-7 7
r2=<duty>	15 -15
r2=<gate>	10 -10
r2=<goods-amount>	-14 14
r2=<goods>	11 -11
r2=<month-gone>	-19 19
r2=<name>	9 -9
r2=<number>	-4 4
r2=<quality>	-9 9
r2=<v-down>	-12 12
r2=<v-propose>	-11 11
r2=<v-sell>	17 -17
r2=against	-11 11
r2=agree	18 -18
r2=also	-15 15
r2=and	-15 15
r2=announce	-14 14
r2=arrival	10 -10
r2=asleep	-12 12
r2=at	-12 12
r2=back	32 -32
r2=battery	11 -11
r2=be	15 -15
r2=beef	11 -11
r2=been	11 -11
r2=by	12 -12
r2=canned	9 -9
r2=cashmere	-11 11
r2=cent	16 -16
r2=coffee	-14 14
r2=collect	12 -12
r2=cost	-17 17
r2=do	13 -13
r2=doe	9 -9
r2=everybody	12 -12
r2=everyone	12 -12
r2=fall	-6 6
r2=fentanyl	14 -14
r2=from	9 -9
r2=glass	-8 8
r2=had	-9 9
r2=he	18 -18
r2=i	-14 14
r2=instead	11 -11
r2=into	-13 13
r2=is	12 -12
r2=just	-12 12
r2=list	10 -10
r2=mangoe	-11 11
r2=medicine	-9 9
r2=my	-17 17
r2=nearly	10 -10
r2=no	-9 9
r2=not	13 -13
r2=nothing	15 -15
r2=older	15 -15
r2=on	4 -4
r2=one	6 -6
r2=other	14 -14
r2=paper	-11 11
r2=plu	14 -14
r2=pork	11 -11
r2=rice	-13 13
r2=salt	-11 11
r2=say	12 -12
r2=section	16 -16
r2=soybean	12 -12
r2=spring	17 -17
r2=summer	-9 9
r2=take	12 -12
r2=tariff	20 -20
r2=textile	-17 17
r2=that	-10 10
r2=there	-15 15
r2=they	7 -7
r2=thi	17 -17
r2=those	19 -19
r2=too	-13 13
r2=until	-19 19
r2=up	17 -17
r2=us	-13 13
r2=week	-8 8
r2=will	21 -21
r2=with	-12 12
r2=your	11 -11
r3="	-10 10
r3=)	17 -17
r3=:	40 -40
r3=<day-ahead>	19 -19
r3=<gate>	24 -24
r3=<level>	-14 14
r3=<money>	-8 8
r3=<month-gone>	-14 14
r3=<not>	-6 6
r3=<number>	-5 5
r3=<organisation>	-11 11
r3=<quality>	30 -30
r3=<seat>	16 -16
r3=<sender>	10 -10
r3=?	-15 15
r3=a	17 -17
r3=addition	-13 13
r3=additional	-9 9
r3=after	9 -9
r3=ago	-16 16
r3=agree	13 -13
r3=already	-12 12
r3=and	8 -8
r3=arrangement	-16 16
r3=avocado	-14 14
r3=banana	-12 12
r3=butter	-12 12
r3=by	26 -26
r3=canola	15 -15
r3=car	-9 9
r3=cement	13 -13
r3=charge	14 -14
r3=copper	-13 13
r3=date	-14 14
r3=do	9 -9
r3=end	15 -15
r3=every	10 -10
r3=fentanyl	-9 9
r3=fish	-12 12
r3=for	-18 18
r3=force	-28 28
r3=good	11 -11
r3=grape	-12 12
r3=hit	-15 15
r3=include	10 -10
r3=included	-12 12
r3=into	10 -10
r3=leather	-12 12
r3=leave	-11 11
r3=letter	-11 11
r3=metal	12 -12
r3=middle	10 -10
r3=name	9 -9
r3=no	-7 7
r3=not	7 -7
r3=notice	-9 9
r3=olive	14 -14
r3=outside	-14 14
r3=paper	14 -14
r3=pipe	-14 14
r3=place	-13 13
r3=plu	14 -14
r3=powder	13 -13
r3=present	-16 16
r3=promise	12 -12
r3=rate	-9 9
r3=rest	-13 13
r3=salmon	13 -13
r3=same	19 -19
r3=shrimp	16 -16
r3=side	8 -8
r3=since	9 -9
r3=stop	13 -13
r3=suspend	10 -10
r3=tariff	17 -17
r3=that	32 -32
r3=there	25 -25
r3=tile	12 -12
r3=trade	-12 12
r3=treaty	13 -13
r3=tyre	-12 12
r3=under	21 -21
r3=unless	20 -20
r3=until	-21 21
r3=week	28 -28
r3=when	6 -6
r3=whisky	-9 9
r3=will	-6 6
r3=wine	-17 17
r3=without	-13 13
r3=—	10 -10
r4="	22 -22
r4=-	22 -22
r4=;	-15 15
r4=<agent>	-17 17
r4=<day-gone>	15 -15
r4=<duty>	12 -12
r4=<gate>	21 -21
r4=<goods-amount>	14 -14
r4=<name>	8 -8
r4=<number>	5 -5
r4=<office>	14 -14
r4=<points>	10 -10
r4=<v-agree>	-16 16
r4=<v-bear>	-13 13
r4=<v-begin>	28 -28
r4=<v-buy>	6 -6
r4=<v-down>	37 -37
r4=<v-impose>	13 -13
r4=<v-sell>	-19 19
r4=<v-stay>	11 -11
r4=<v-suspend>	30 -30
r4=?	15 -15
r4=after	9 -9
r4=agreement	17 -17
r4=all	12 -12
r4=alway	12 -12
r4=an	-17 17
r4=apply	14 -14
r4=as	27 -27
r4=because	18 -18
r4=become	11 -11
r4=been	9 -9
r4=butter	14 -14
r4=come	22 -22
r4=could	12 -12
r4=day	-9 9
r4=deal	17 -17
r4=do	13 -13
r4=doe	2 -2
r4=drawer	9 -9
r4=due	13 -13
r4=duty	14 -14
r4=everything	7 -7
r4=fail	11 -11
r4=fentanyl	18 -18
r4=from	-10 10
r4=good	23 -23
r4=he	-13 13
r4=his	-10 10
r4=i	18 -18
r4=if	-14 14
r4=import	8 -8
r4=instead	-11 11
r4=is	12 -12
r4=it	8 -8
r4=its	-13 13
r4=know	-9 9
r4=last	-9 9
r4=letter	-8 8
r4=levy	18 -18
r4=like	13 -13
r4=machine	12 -12
r4=not	10 -10
r4=nothing	-16 16
r4=now	-15 15
r4=one	13 -13
r4=ordinary	14 -14
r4=outside	14 -14
r4=own	-12 12
r4=raise	-9 9
r4=see	-12 12
r4=seed	10 -10
r4=sell	-20 20
r4=should	17 -17
r4=so	16 -16
r4=stand	-8 8
r4=stay	18 -18
r4=take	10 -10
r4=through	-11 11
r4=to	-10 10
r4=top	-14 14
r4=truce	-27 27
r4=under	12 -12
r4=unless	-8 8
r4=up	-17 17
r4=way	20 -20
r4=we	-10 10
r4=when	-23 23
r4=which	-12 12
r4=with	15 -15
r=" .	-16 16
r=, <number>	-12 12
r=, <seat>	11 -11
r=, agree	12 -12
r=, also	-15 15
r=, and	-10 10
r=, by	9 -9
r=, fall	-7 7
r=, from	13 -13
r=, has	23 -23
r=, it	10 -10
r=, no	-20 20
r=, one	8 -8
r=, our	10 -10
r=, plu	13 -13
r=, those	9 -9
r=, to	12 -12
r=, until	-20 20
r=, up	16 -16
r=, was	14 -14
r=, with	-12 12
r=. "	20 -20
r=: what	-16 16
r=; <end>	14 -14
r=; and	-11 11
r=; it	20 -20
r=<day-today> ,	15 -15
r=<day-today> and	-10 10
r=<level> <end>	23 -23
r=<level> <level>	13 -13
r=? <end>	21 -21
r=again ,	23 -23
r=and ,	-13 13
r=and <name>	17 -17
r=and is	24 -24
r=and the	20 -20
r=and then	-17 17
r=and we	-16 16
r=and will	21 -21
r=and would	-13 13
r=announce in	5 -5
r=as the	-12 12
r=at <seat>	11 -11
r=at all	13 -13
r=at first	-9 9
r=at the	-20 20
r=because of	-14 14
r=come back	20 -20
r=duty .	-10 10
r=each ,	10 -10
r=ever since	10 -10
r=for <name>	5 -5
r=for its	15 -15
r=for our	11 -11
r=from <day-ahead>	-6 6
r=from <day-gone>	14 -14
r=from <quality>	-7 7
r=from the	20 -20
r=has apply	-9 9
r=here ;	-12 12
r=if the	15 -15
r=in <seat>	-10 10
r=in the	9 -9
r=is a	14 -14
r=now .	16 -16
r=of <month-gone>	-19 19
r=of it	10 -10
r=of tariff	15 -15
r=of the	15 -15
r=of their	-18 18
r=on <day-gone>	-28 28
r=on arrival	10 -10
r=on cashmere	-11 11
r=on glass	-11 11
r=on it	-11 11
r=on its	-10 10
r=on medicine	-10 10
r=on much	-12 12
r=on our	-11 11
r=on paper	-11 11
r=on pork	11 -11
r=on salt	-11 11
r=on soybean	10 -10
r=on tyre	-9 9
r=or <level>	8 -8
r=or <number>	-13 13
r=outside the	10 -10
r=over fentanyl	22 -22
r=over there	13 -13
r=per cent	16 -16
r=since <number>	-10 10
r=since new	-15 15
r=stay .	12 -12
r=that <name>	-11 11
r=that he	11 -11
r=that we	10 -10
r=there ,	10 -10
r=to <number>	10 -10
r=under a	-8 8
r=under section	10 -10
r=when it	18 -18
r=where they	11 -11
r=which the	-12 12
r=within the	14 -14
r=would apply	11 -11
r=would be	16 -16
r=would cost	-17 17
r=would do	12 -12
r=would have	-10 10
s:'s	-12 12
s:*	20 -20
s:<day-ahead>	17 -17
s:<gate>	12 -12
s:<level>	17 -17
s:<office>	9 -9
s:<points>	26 -26
s:<v-deny>	15 -15
s:<v-renew>	13 -13
s:<v-return>	9 -9
s:<v-threaten>	-12 12
s:<v-up>	2 -2
s:@	-13 13
s:abeyance	12 -12
s:abolish	29 -29
s:access	17 -17
s:accord	11 -11
s:across	-11 11
s:action	-20 20
s:advantage	21 -21
s:afterward	25 -25
s:aircraft	18 -18
s:allowed	-7 7
s:ally	-17 17
s:alone	-23 23
s:also	15 -15
s:altogether	17 -17
s:aluminium	24 -24
s:alway	18 -18
s:am	21 -21
s:amount	16 -16
s:and	5 -5
s:another	19 -19
s:any	-12 12
s:anywhere	30 -30
s:apple	-16 16
s:approve	-12 12
s:argue	10 -10
s:arrive	-16 16
s:as	-12 12
s:aside	10 -10
s:asleep	-10 10
s:association	11 -11
s:auckland	-16 16
s:autumn	19 -19
s:avocado	-18 18
s:b	-16 16
s:bad	11 -11
s:bargain	23 -23
s:barley	16 -16
s:batumi	14 -14
s:bay	11 -11
s:bearing	20 -20
s:beer	-12 12
s:below	21 -21
s:beside	15 -15
s:better	21 -21
s:bill	24 -24
s:billion	-15 15
s:bite	-9 9
s:bloc	-12 12
s:bottle	27 -27
s:bound	10 -10
s:branded	13 -13
s:bring	30 -30
s:broker	16 -16
s:brussel	-11 11
s:built	-15 15
s:bulb	19 -19
s:busan	28 -28
s:but	-20 20
s:butter	16 -16
s:buyer	-7 7
s:c	20 -20
s:cabinet	26 -26
s:cake	-12 12
s:call	-17 17
s:callao	13 -13
s:can't	-7 7
s:canned	8 -8
s:cannot	-14 14
s:cap	-12 12
s:caper	12 -12
s:card	-9 9
s:carrier	-15 15
s:carry	28 -28
s:casablanca	14 -14
s:cattle	-13 13
s:cease	-15 15
s:ceasefire	-13 13
s:cent	10 -10
s:certain	-18 18
s:ceylon	17 -17
s:chart	-16 16
s:cheddar	18 -18
s:cherry	-12 12
s:chilled	14 -14
s:chip	43 -43
s:cigar	17 -17
s:cinnamon	8 -8
s:circular	15 -15
s:citru	21 -21
s:clear	14 -14
s:clerk	9 -9
s:climb	14 -14
s:close	-6 6
s:clove	27 -27
s:coal	-20 20
s:coconut	-11 11
s:cod	46 -46
s:collect	14 -14
s:compare	20 -20
s:complained	17 -17
s:concentrate	-25 25
s:concerned	-14 14
s:conference	-12 12
s:confirm	-9 9
s:consent	11 -11
s:content	-15 15
s:contrast	10 -10
s:control	9 -9
s:copper	-7 7
s:correct	-16 16
s:cosmetic	-13 13
s:cost	-10 10
s:countervailing	25 -25
s:courier	-13 13
s:covered	-12 12
s:crane	12 -12
s:crop	-14 14
s:crude	13 -13
s:currently	17 -17
s:customer	-8 8
s:d	15 -15
s:date	-6 6
s:dated	11 -11
s:deal	-9 9
s:declare	15 -15
s:decline	-10 10
s:demand	-16 16
s:department	-14 14
s:depending	15 -15
s:desk	17 -17
s:didn't	14 -14
s:die	15 -15
s:do	-4 4
s:don't	20 -20
s:donald	10 -10
s:done	17 -17
s:door	-21 21
s:double	9 -9
s:dozen	18 -18
s:draw	24 -24
s:drawer	-22 22
s:dried	-18 18
s:drug	21 -21
s:due	-11 11
s:during	6 -6
s:earlier	11 -11
s:early	23 -23
s:earth	20 -20
s:east	-8 8
s:eastern	11 -11
s:effect	14 -14
s:electronic	15 -15
s:engine	7 -7
s:enter	8 -8
s:entry	20 -20
s:ethanol	28 -28
s:even	28 -28
s:event	16 -16
s:ever	22 -22
s:everybody	7 -7
s:everything	11 -11
s:everywhere	15 -15
s:example	13 -13
s:excepted	-22 22
s:exemption	-11 11
s:exist	12 -12
s:expire	18 -18
s:explain	20 -20
s:extend	19 -19
s:extension	16 -16
s:extra	-14 14
s:fact	18 -18
s:failing	23 -23
s:far	-13 13
s:fear	23 -23
s:feed	-9 9
s:felt	16 -16
s:fentanyl	22 -22
s:ferrochrome	10 -10
s:fertiliser	-17 17
s:fertilizer	7 -7
s:few	16 -16
s:find	27 -27
s:fine	11 -11
s:finished	11 -11
s:fish	-19 19
s:fishmeal	-12 12
s:flag	12 -12
s:flat	24 -24
s:follow	-19 19
s:following	14 -14
s:footwear	-24 24
s:ford	-8 8
s:form	14 -14
s:formerly	-19 19
s:four	-20 20
s:free	-21 21
s:friday	11 -11
s:friend	14 -14
s:garment	20 -20
s:gas	22 -22
s:gave	10 -10
s:general	23 -23
s:geneva	39 -39
s:get	-13 13
s:gin	25 -25
s:ginger	19 -19
s:government	-11 11
s:grain	12 -12
s:grape	-20 20
s:great	-16 16
s:group	-6 6
s:half	18 -18
s:halifax	13 -13
s:halve	11 -11
s:ham	-16 16
s:handbag	17 -17
s:hang	14 -14
s:hazelnut	21 -21
s:head	12 -12
s:heading	12 -12
s:heavy	17 -17
s:help	-12 12
s:her	-18 18
s:herring	21 -21
s:higher	10 -10
s:him	11 -11
s:history	9 -9
s:hop	-11 11
s:hour	-12 12
s:hurt	-9 9
s:i	-9 9
s:ice	17 -17
s:if	-19 19
s:ii	-16 16
s:immediate	11 -11
s:importer	10 -10
s:include	20 -20
s:included	12 -12
s:industrial	19 -19
s:industry	13 -13
s:instance	22 -22
s:instruction	8 -8
s:instrument	18 -18
s:interest	-17 17
s:introduce	25 -25
s:invest	7 -7
s:investigation	11 -11
s:isn't	20 -20
s:it'll	-9 9
s:its	8 -8
s:jam	-16 16
s:jean	15 -15
s:jute	24 -24
s:kava	13 -13
s:kilo	-13 13
s:kitchen	21 -21
s:kiwifruit	-22 22
s:klaipėda	-14 14
s:knitwear	13 -13
s:know	-8 8
s:la	-16 16
s:labour	-14 14
s:lamb	17 -17
s:land	20 -20
s:last	13 -13
s:later	6 -6
s:lavender	12 -12
s:law	20 -20
s:lay	-17 17
s:led	-15 15
s:lentil	26 -26
s:letter	-14 14
s:lift	14 -14
s:likewise	10 -10
s:limit	20 -20
s:liquor	11 -11
s:lithium	-11 11
s:live	7 -7
s:longer	-17 17
s:look	-18 18
s:lorry	7 -7
s:lumber	10 -10
s:m	5 -5
s:mail	-9 9
s:main	19 -19
s:mainland	-51 51
s:maintain	-15 15
s:make	-17 17
s:mangoe	-17 17
s:maple	18 -18
s:marble	19 -19
s:me	-17 17
s:mean	20 -20
s:meantime	21 -21
s:melon	-10 10
s:men	-9 9
s:mentioned	-15 15
s:mersin	11 -11
s:metal	23 -23
s:mid	11 -11
s:middle	19 -19
s:mind	16 -16
s:mineral	8 -8
s:ministry	10 -10
s:minute	-21 21
s:mobile	14 -14
s:mombasa	23 -23
s:monday	-17 17
s:morning	-15 15
s:mostly	15 -15
s:motor	20 -20
s:motorcycle	15 -15
s:my	-10 10
s:national	-21 21
s:need	21 -21
s:neither	-24 24
s:network	13 -13
s:newspaper	-9 9
s:newsprint	7 -7
s:next	12 -12
s:nil	-15 15
s:nobody	15 -15
s:noodle	22 -22
s:not	9 -9
s:nothing	12 -12
s:obtain	15 -15
s:octopu	-20 20
s:officer	-14 14
s:old	20 -20
s:only	33 -33
s:open	-14 14
s:opened	14 -14
s:ore	-10 10
s:originating	-13 13
s:our	-22 22
s:outboard	11 -11
s:outside	7 -7
s:owe	-13 13
s:pact	-20 20
s:palm	14 -14
s:paprika	-13 13
s:part	11 -11
s:partner	-18 18
s:party	21 -21
s:pasta	17 -17
s:paste	19 -19
s:patented	22 -22
s:peache	-9 9
s:peak	20 -20
s:people	-8 8
s:percent	15 -15
s:period	14 -14
s:permanent	21 -21
s:piece	-17 17
s:pill	16 -16
s:pipe	-30 30
s:piraeu	-13 13
s:pistachio	13 -13
s:plant	4 -4
s:pointed	-12 12
s:policy	13 -13
s:pork	-17 17
s:potatoe	18 -18
s:poultry	21 -21
s:powder	16 -16
s:practice	12 -12
s:preference	-12 12
s:preliminary	10 -10
s:prepare	11 -11
s:press	-15 15
s:pressed	-10 10
s:proclamation	8 -8
s:production	-11 11
s:promise	-11 11
s:proposal	-15 15
s:provided	-18 18
s:provisional	19 -19
s:pulp	-13 13
s:pump	8 -8
s:put	-23 23
s:quarter	20 -20
s:quinoa	-13 13
s:radio	-12 12
s:rare	19 -19
s:raspberry	-11 11
s:read	-25 25
s:ready	-17 17
s:recall	-14 14
s:reciprocal	4 -4
s:record	15 -15
s:red	19 -19
s:refined	14 -14
s:region	18 -18
s:relief	16 -16
s:reminded	11 -11
s:renew	4 -4
s:repeal	11 -11
s:repeated	-10 10
s:replace	22 -22
s:reply	18 -18
s:republic	21 -21
s:request	-12 12
s:rest	-13 13
s:resume	13 -13
s:reykjavík	19 -19
s:roasted	23 -23
s:rose	14 -14
s:rubber	11 -11
s:rum	-12 12
s:run	12 -12
s:sack	14 -14
s:salt	-16 16
s:santo	18 -18
s:sardine	-7 7
s:saturday	12 -12
s:schedule	-21 21
s:scotch	24 -24
s:scrap	12 -12
s:screen	-11 11
s:seafood	-21 21
s:seller	-10 10
s:semiconductor	16 -16
s:separately	11 -11
s:sesame	17 -17
s:sfax	20 -20
s:share	11 -11
s:she	19 -19
s:shea	23 -23
s:sheet	17 -17
s:shipment	10 -10
s:shoe	42 -42
s:show	-17 17
s:shrimp	14 -14
s:shut	16 -16
s:sight	13 -13
s:sleep	18 -18
s:sneaker	12 -12
s:snow	-9 9
s:so	-10 10
s:social	12 -12
s:softwood	23 -23
s:someone	-9 9
s:something	21 -21
s:somewhere	-12 12
s:soon	22 -22
s:soybean	15 -15
s:spare	19 -19
s:spice	12 -12
s:sprat	-7 7
s:station	-9 9
s:stick	-17 17
s:stockfish	23 -23
s:stockholm	12 -12
s:stopper	12 -12
s:stuck	19 -19
s:stuff	16 -16
s:successor	14 -14
s:such	32 -32
s:summit	-16 16
s:supplier	-19 19
s:surcharge	21 -21
s:surtax	13 -13
s:syrup	13 -13
s:taro	-12 12
s:tea	-9 9
s:telephone	14 -14
s:tema	17 -17
s:ten	-21 21
s:tenth	-12 12
s:textile	-16 16
s:themselve	-17 17
s:then	17 -17
s:therefore	26 -26
s:they'd	21 -21
s:they're	25 -25
s:think	-14 14
s:though	17 -17
s:three	-19 19
s:thu	11 -11
s:tile	21 -21
s:till	11 -11
s:tinned	-13 13
s:together	-21 21
s:tomatoe	10 -10
s:top	8 -8
s:total	13 -13
s:touch	15 -15
s:touched	-12 12
s:towel	16 -16
s:toyota	-13 13
s:trader	30 -30
s:travel	-18 18
s:trial	13 -13
s:truck	23 -23
s:true	-21 21
s:tube	-13 13
s:turbine	13 -13
s:turn	14 -14
s:unchanged	16 -16
s:understanding	15 -15
s:unlike	-16 16
s:upholstered	20 -20
s:us	-12 12
s:used	19 -19
s:usmca	-11 11
s:usual	21 -21
s:very	-15 15
s:void	-11 11
s:vote	17 -17
s:vow	-32 32
s:wall	12 -12
s:walnut	-12 12
s:warn	20 -20
s:washing	15 -15
s:watch	16 -16
s:watche	27 -27
s:water	23 -23
s:way	10 -10
s:we	-22 22
s:wednesday	12 -12
s:welcome	12 -12
s:welcomed	10 -10
s:wheat	6 -6
s:wheel	-9 9
s:whiskey	6 -6
s:whisky	-20 20
s:who	-16 16
s:whoever	13 -13
s:widely	11 -11
s:will	6 -6
s:wire	16 -16
s:within	-19 19
s:wood	-27 27
s:wool	-5 5
s:world	20 -20
s:worse	31 -31
s:write	13 -13
s:wrong	-13 13
s:yarn	4 -4
s:yet	35 -35
s:yokohama	14 -14
s:york	13 -13
s:you	33 -33
s:your	15 -15
sa:'s <number>	21 -21
sa:'s agreement	17 -17
sa:'s good	-32 32
sa:'s letter	-10 10
sa:'s own	11 -11
sa:'s pay	-9 9
sa:( <level>	-14 14
sa:) ;	13 -13
sa:) <name>	13 -13
sa:) and	7 -7
sa:*	11 -11
sa:+	16 -16
sa:, <day-ahead>	-8 8
sa:, <goods-amount>	-9 9
sa:, <name>	-20 20
sa:, <number>	-19 19
sa:, <office>	9 -9
sa:, <person>	20 -20
sa:, after	27 -27
sa:, agree	13 -13
sa:, all	-7 7
sa:, are	10 -10
sa:, back	12 -12
sa:, beside	-11 11
sa:, by	8 -8
sa:, car	15 -15
sa:, depending	10 -10
sa:, down	-15 15
sa:, each	-24 24
sa:, for	-19 19
sa:, from	8 -8
sa:, had	12 -12
sa:, has	17 -17
sa:, have	-12 12
sa:, he	3 -3
sa:, instead	-15 15
sa:, it	26 -26
sa:, make	10 -10
sa:, more	-12 12
sa:, no	-17 17
sa:, of	15 -15
sa:, olive	-13 13
sa:, on	17 -17
sa:, one	16 -16
sa:, over	11 -11
sa:, sell	17 -17
sa:, so	9 -9
sa:, stay	17 -17
sa:, steel	16 -16
sa:, take	19 -19
sa:, that	28 -28
sa:, those	9 -9
sa:, to	46 -46
sa:, truce	11 -11
sa:, until	-15 15
sa:, were	-18 18
sa:, whatever	-14 14
sa:, which	12 -12
sa:, with	-11 11
sa:, without	-10 10
sa:. "	17 -17
sa:. )	15 -15
sa:. <number>	-13 13
sa:. <person>	-17 17
sa:: <name>	32 -32
sa:: what	-14 14
sa:;	7 -7
sa:; <name>	22 -22
sa:; <number>	12 -12
sa:; <quality>	-12 12
sa:; and	-12 12
sa:; its	-12 12
sa:; no	15 -15
sa:; so	-11 11
sa:; that	-9 9
sa:; those	11 -11
sa:<agent>	-18 18
sa:<day-ahead> ,	-10 10
sa:<day-ahead> ?	-16 16
sa:<day-ahead> as	13 -13
sa:<day-ahead> if	16 -16
sa:<day-ahead> is	16 -16
sa:<day-ahead> on	12 -12
sa:<day-ahead> unless	15 -15
sa:<day-gone> 's	-12 12
sa:<day-gone> )	10 -10
sa:<day-gone> ,	8 -8
sa:<day-gone> ;	-27 27
sa:<day-gone> in	16 -16
sa:<day-gone> to	11 -11
sa:<day-today> ,	27 -27
sa:<day-today> .	24 -24
sa:<day-today> it	13 -13
sa:<goods-amount> of	-11 11
sa:<level>	18 -18
sa:<level> (	25 -25
sa:<level> )	-19 19
sa:<level> ,	8 -8
sa:<level> ;	-14 14
sa:<level> <level>	15 -15
sa:<level> before	13 -13
sa:<level> from	11 -11
sa:<level> including	-13 13
sa:<level> instead	-10 10
sa:<level> now	12 -12
sa:<level> of	8 -8
sa:<level> over	20 -20
sa:<level> respectively	21 -21
sa:<level> that	-18 18
sa:<level> to	13 -13
sa:<level> under	16 -16
sa:<level> was	14 -14
sa:<money>	-20 20
sa:<money> in	10 -10
sa:<month-gone> ,	-12 12
sa:<month-gone> ;	-12 12
sa:<month-gone> it	11 -11
sa:<month-today>	15 -15
sa:<name> )	-16 16
sa:<name> :	7 -7
sa:<name> <day-today>	-8 8
sa:<name> <level>	12 -12
sa:<name> again	18 -18
sa:<name> among	-19 19
sa:<name> as	17 -17
sa:<name> buy	10 -10
sa:<name> by	-11 11
sa:<name> have	-10 10
sa:<name> now	-12 12
sa:<name> of	15 -15
sa:<name> pay	-17 17
sa:<name> take	6 -6
sa:<name> that	-20 20
sa:<name> will	-11 11
sa:<number> ,	5 -5
sa:<number> ;	19 -19
sa:<number> <day-today>	26 -26
sa:<number> a	15 -15
sa:<number> again	13 -13
sa:<number> all	16 -16
sa:<number> and	-14 14
sa:<number> are	18 -18
sa:<number> as	19 -19
sa:<number> before	-15 15
sa:<number> by	16 -16
sa:<number> duty	-12 12
sa:<number> in	43 -43
sa:<number> on	14 -14
sa:<number> over	-24 24
sa:<number> plu	10 -10
sa:<number> that	19 -19
sa:<number> there	-16 16
sa:<number> time	-10 10
sa:<number> to	11 -11
sa:<number> under	-14 14
sa:<office>	4 -4
sa:<office> order	-12 12
sa:<organisation> ;	-12 12
sa:<organisation> and	20 -20
sa:<organisation> announce	-39 39
sa:<organisation> say	18 -18
sa:<person> ,	10 -10
sa:<person> has	-7 7
sa:<person> say	13 -13
sa:<person> sign	10 -10
sa:<person> write	-5 5
sa:<quality> .	-18 18
sa:<quality> bean	13 -13
sa:<quality> car	14 -14
sa:<quality> copper	-13 13
sa:<quality> engine	-13 13
sa:<quality> good	17 -17
sa:<quality> motorcycle	8 -8
sa:<quality> olive	14 -14
sa:<quality> origin	-10 10
sa:<quality> part	-10 10
sa:<quality> sardine	13 -13
sa:<quality> ship	11 -11
sa:<seat> from	-12 12
sa:<seat> last	19 -19
sa:<seat> on	15 -15
sa:<seat> say	15 -15
sa:<span> ,	39 -39
sa:<span> and	23 -23
sa:<span> earlier	9 -9
sa:<v-propose>	-18 18
sa:<v-renew>	33 -33
sa:<v-threaten>	-5 5
sa:a	23 -23
sa:a deal	8 -8
sa:a decree	-11 11
sa:a different	-18 18
sa:a list	-19 19
sa:a second	11 -11
sa:a truce	16 -16
sa:a week	-9 9
sa:accord of	17 -17
sa:across	-10 10
sa:across the	-10 10
sa:action	-10 10
sa:add up	-11 11
sa:addition	-12 12
sa:advantage	13 -13
sa:after <level>	11 -11
sa:after a	14 -14
sa:after that	-13 13
sa:again ,	14 -14
sa:again and	17 -17
sa:again from	18 -18
sa:again on	14 -14
sa:against <level>	13 -13
sa:ago ,	-11 11
sa:agree	7 -7
sa:agree ,	-21 21
sa:agree in	21 -21
sa:agreement	12 -12
sa:agreement that	15 -15
sa:aircraft	10 -10
sa:all -	-11 11
sa:all .	20 -20
sa:all ;	-13 13
sa:all country	13 -13
sa:all good	-12 12
sa:all in	8 -8
sa:allowed	-8 8
sa:allowed to	-10 10
sa:alone	-14 14
sa:already	-12 12
sa:altogether	12 -12
sa:aluminum .	-11 11
sa:alway	14 -14
sa:an	-11 11
sa:an agreement	-29 29
sa:an extension	15 -15
sa:an order	18 -18
sa:and <level>	19 -19
sa:and <number>	-11 11
sa:and about	14 -14
sa:and alway	10 -10
sa:and another	12 -12
sa:and call	-17 17
sa:and come	12 -12
sa:and could	13 -13
sa:and fish	-9 9
sa:and for	11 -11
sa:and from	20 -20
sa:and get	-9 9
sa:and he	-11 11
sa:and is	-17 17
sa:and its	14 -14
sa:and leave	-17 17
sa:and more	17 -17
sa:and my	-6 6
sa:and never	10 -10
sa:and nobody	-8 8
sa:and of	14 -14
sa:and promise	-15 15
sa:and some	-15 15
sa:and talk	14 -14
sa:and the	5 -5
sa:and there	18 -18
sa:and they	18 -18
sa:and which	12 -12
sa:and will	28 -28
sa:and with	16 -16
sa:announce .	-17 17
sa:announce for	13 -13
sa:another <level>	12 -12
sa:another <span>	8 -8
sa:another law	-6 6
sa:antidumping	-11 11
sa:any other	-11 11
sa:anywhere	21 -21
sa:apple	-14 14
sa:apple ,	-8 8
sa:apply .	22 -22
sa:apply again	24 -24
sa:apricot	14 -14
sa:are	18 -18
sa:are <number>	10 -10
sa:are not	33 -33
sa:are suspend	-13 13
sa:are to	-17 17
sa:argue	9 -9
sa:arrival	11 -11
sa:as a	24 -24
sa:as before	24 -24
sa:as for	-28 28
sa:as from	10 -10
sa:as in	-7 7
sa:as soon	14 -14
sa:as the	11 -11
sa:as their	-12 12
sa:as they	11 -11
sa:as well	17 -17
sa:aside for	-9 9
sa:asleep	-11 11
sa:at <seat>	11 -11
sa:at all	26 -26
sa:at christma	-19 19
sa:at first	-9 9
sa:at nothing	12 -12
sa:at the	-32 32
sa:autumn	20 -20
sa:autumn .	13 -13
sa:avocado	-13 13
sa:away .	15 -15
sa:b	-12 12
sa:back on	16 -16
sa:bag	-20 20
sa:bargain	14 -14
sa:battery .	11 -11
sa:batumi	13 -13
sa:bay	10 -10
sa:be	8 -8
sa:be <number>	21 -21
sa:be charge	17 -17
sa:be the	17 -17
sa:bean	14 -14
sa:bear <number>	-10 10
sa:because	-18 18
sa:because <name>	14 -14
sa:because it	6 -6
sa:been in	9 -9
sa:been pay	8 -8
sa:been suspend	-21 21
sa:beer .	-12 12
sa:before .	12 -12
sa:before <day-ahead>	-16 16
sa:before it	9 -9
sa:being charge	11 -11
sa:below	13 -13
sa:beside what	-12 12
sa:better	9 -9
sa:between <seat>	14 -14
sa:bill	12 -12
sa:billion	-9 9
sa:bite	-9 9
sa:border	-13 13
sa:border .	-19 19
sa:border <day-today>	-9 9
sa:both	-9 9
sa:both .	-23 23
sa:both for	8 -8
sa:bottle	15 -15
sa:bring	31 -31
sa:brussel	12 -12
sa:build	-9 9
sa:bulb	11 -11
sa:busan	20 -20
sa:but	-10 10
sa:but only	-9 9
sa:butter .	-12 12
sa:buy .	-17 17
sa:buyer	-8 8
sa:buyer .	-11 11
sa:by a	16 -16
sa:by an	16 -16
sa:by the	-13 13
sa:by treaty	10 -10
sa:cabinet	9 -9
sa:call reciprocal	10 -10
sa:call the	-17 17
sa:can't	-8 8
sa:canola	13 -13
sa:canola seed	11 -11
sa:car ,	13 -13
sa:car <level>	-11 11
sa:car pay	-11 11
sa:carpet	16 -16
sa:cattle	-9 9
sa:caviar	-12 12
sa:cent .	-10 10
sa:change	13 -13
sa:charge <number>	13 -13
sa:charge from	-8 8
sa:cheese	-10 10
sa:chip	24 -24
sa:chocolate	17 -17
sa:christma .	-20 20
sa:cinnamon	10 -10
sa:clove	11 -11
sa:clove .	9 -9
sa:cod	14 -14
sa:coffee and	-12 12
sa:coffee from	-13 13
sa:collect .	-10 10
sa:come down	11 -11
sa:come from	11 -11
sa:come in	10 -10
sa:come on	-15 15
sa:common	-10 10
sa:confirm	-11 11
sa:confirm .	-12 12
sa:container	13 -13
sa:content	-12 12
sa:content .	-14 14
sa:cost	-15 15
sa:could	21 -21
sa:countervailing	12 -12
sa:countervailing duty	12 -12
sa:country	-13 13
sa:country ,	11 -11
sa:country .	-11 11
sa:country from	-18 18
sa:country in	-9 9
sa:cut	18 -18
sa:date	-14 14
sa:date from	-20 20
sa:day of	15 -15
sa:deal .	-29 29
sa:deal of	16 -16
sa:decree	-14 14
sa:depending	10 -10
sa:depending on	10 -10
sa:did in	-12 12
sa:did not	33 -33
sa:different	-18 18
sa:discuss .	15 -15
sa:do .	12 -12
sa:do <name>	12 -12
sa:do not	-16 16
sa:do with	-11 11
sa:door	-11 11
sa:down to	24 -24
sa:drawer ,	12 -12
sa:dried apricot	13 -13
sa:drug	10 -10
sa:due	-10 10
sa:due .	-10 10
sa:duty in	-18 18
sa:duty included	12 -12
sa:duty inside	-9 9
sa:duty on	22 -22
sa:duty over	11 -11
sa:duty since	21 -21
sa:each ,	13 -13
sa:each of	-14 14
sa:earlier .	10 -10
sa:earth	11 -11
sa:easter	24 -24
sa:economy	15 -15
sa:effect on	11 -11
sa:else .	-13 13
sa:end without	11 -11
sa:energy .	10 -10
sa:even	13 -13
sa:ever	29 -29
sa:ever .	10 -10
sa:ever since	14 -14
sa:everybody	18 -18
sa:everyone	19 -19
sa:everything .	17 -17
sa:exemption	-10 10
sa:existing section	-10 10
sa:expect	-9 9
sa:fact	10 -10
sa:fact sheet	10 -10
sa:fall	20 -20
sa:far .	17 -17
sa:farm good	16 -16
sa:fee	14 -14
sa:feed	-13 13
sa:fentanyl .	-13 13
sa:fentanyl and	20 -20
sa:figure	9 -9
sa:find	13 -13
sa:first term	22 -22
sa:first trade	7 -7
sa:fish	-15 15
sa:flat	13 -13
sa:flower	19 -19
sa:follow	-22 22
sa:follow .	-21 21
sa:footwear	-12 12
sa:for	-13 13
sa:for <day-gone>	-10 10
sa:for all	20 -20
sa:for another	11 -11
sa:for both	-7 7
sa:for car	-4 4
sa:for now	29 -29
sa:for reason	12 -12
sa:for the	-24 24
sa:for them	17 -17
sa:for those	-6 6
sa:for which	-18 18
sa:force .	7 -7
sa:force for	14 -14
sa:force on	-11 11
sa:found	16 -16
sa:framework	-13 13
sa:free	-20 20
sa:free .	22 -22
sa:free trade	24 -24
sa:from <day-gone>	17 -17
sa:from anywhere	13 -13
sa:from both	-18 18
sa:from thi	-12 12
sa:full	14 -14
sa:geneva	28 -28
sa:give	-14 14
sa:give way	-14 14
sa:glass .	-17 17
sa:glove	11 -11
sa:go .	-6 6
sa:go on	12 -12
sa:go to	-11 11
sa:good and	30 -30
sa:good because	-11 11
sa:good in	13 -13
sa:good is	-19 19
sa:good of	-10 10
sa:good originating	-11 11
sa:good outside	-15 15
sa:good that	8 -8
sa:good worth	14 -14
sa:government agree	-10 10
sa:grape	-16 16
sa:had say	-9 9
sa:had threaten	-7 7
sa:half	25 -25
sa:half of	14 -14
sa:ham	-8 8
sa:hardly	10 -10
sa:has an	-4 4
sa:has announce	12 -12
sa:has apply	-11 11
sa:has ask	14 -14
sa:has done	12 -12
sa:has had	15 -15
sa:has it	11 -11
sa:has not	-12 12
sa:has threaten	-8 8
sa:have	-25 25
sa:have it	-18 18
sa:have no	8 -8
sa:he had	-13 13
sa:he would	-12 12
sa:heading	7 -7
sa:hear	23 -23
sa:help	-8 8
sa:her	-12 12
sa:here and	-28 28
sa:higher	18 -18
sa:highest rate	10 -10
sa:his first	12 -12
sa:history	9 -9
sa:hold	-14 14
sa:hold .	-11 11
sa:hold for	-19 19
sa:home .	-9 9
sa:hope	23 -23
sa:hope for	13 -13
sa:hurt	-10 10
sa:i have	10 -10
sa:ice	10 -10
sa:if nothing	13 -13
sa:if the	4 -4
sa:if there	-5 5
sa:immediate	11 -11
sa:impose	17 -17
sa:impose because	10 -10
sa:impose in	12 -12
sa:in <day-gone>	-12 12
sa:in <month-ahead>	-5 5
sa:in <person>	-10 10
sa:in a	31 -31
sa:in addition	-12 12
sa:in for	11 -11
sa:in free	11 -11
sa:in it	11 -11
sa:in mombasa	12 -12
sa:in sight	13 -13
sa:in spring	12 -12
sa:in that	-17 17
sa:in their	17 -17
sa:include	18 -18
sa:include the	12 -12
sa:included ,	-20 20
sa:included ;	23 -23
sa:including	-13 13
sa:initial	-15 15
sa:inside .	-14 14
sa:instead .	13 -13
sa:instead of	-7 7
sa:introduce	17 -17
sa:invest	7 -7
sa:invest <money>	6 -6
sa:is	-11 11
sa:is .	32 -32
sa:is <level>	-14 14
sa:is <number>	29 -29
sa:is <quality>	-10 10
sa:is back	11 -11
sa:is being	16 -16
sa:is due	-12 12
sa:is for	-14 14
sa:is free	-17 17
sa:is no	-9 9
sa:is not	18 -18
sa:is now	-7 7
sa:is sign	-11 11
sa:is still	20 -20
sa:is what	8 -8
sa:is worth	-8 8
sa:it 's	10 -10
sa:it ,	-12 12
sa:it and	-11 11
sa:it charge	-13 13
sa:it doe	13 -13
sa:it had	9 -9
sa:it has	15 -15
sa:it in	-16 16
sa:it last	10 -10
sa:it now	-14 14
sa:it since	-21 21
sa:it stand	-9 9
sa:it will	12 -12
sa:it would	11 -11
sa:its <number>	13 -13
sa:its <organisation>	12 -12
sa:its agreement	35 -35
sa:its car	11 -11
sa:its own	-18 18
sa:its treaty	-14 14
sa:its truce	-11 11
sa:juice	14 -14
sa:juice and	8 -8
sa:kitchen	8 -8
sa:know	-21 21
sa:labour	-15 15
sa:lapse .	-8 8
sa:last summer	11 -11
sa:last week	-17 17
sa:last winter	17 -17
sa:last year	20 -20
sa:later ,	-15 15
sa:law	12 -12
sa:lay	-14 14
sa:lentil	11 -11
sa:letter	-9 9
sa:letter that	-13 13
sa:levy .	18 -18
sa:lie	11 -11
sa:lift	14 -14
sa:like <name>	-25 25
sa:like everybody	9 -9
sa:list of	12 -12
sa:little	20 -20
sa:live	19 -19
sa:live with	14 -14
sa:lobster	12 -12
sa:long	-10 10
sa:long .	11 -11
sa:long as	-12 12
sa:machine ,	13 -13
sa:machine from	-14 14
sa:machinery	-14 14
sa:machinery ,	-19 19
sa:machinery .	14 -14
sa:maintain	-16 16
sa:make <level>	-15 15
sa:make <number>	23 -23
sa:make up	9 -9
sa:maker	-18 18
sa:maker of	-11 11
sa:malt	-9 9
sa:mangoe and	-9 9
sa:many	5 -5
sa:may come	-16 16
sa:meat	-23 23
sa:medicine ,	12 -12
sa:medicine from	-11 11
sa:meet the	-12 12
sa:metal	13 -13
sa:middle	18 -18
sa:middle of	16 -16
sa:midnight ,	-17 17
sa:milk powder	15 -15
sa:mill	8 -8
sa:minute	-12 12
sa:minute .	-6 6
sa:mombasa	12 -12
sa:month ,	11 -11
sa:more for	13 -13
sa:more than	-10 10
sa:most .	-11 11
sa:most good	-11 11
sa:most of	17 -17
sa:motorcycle	20 -20
sa:motorcycle ,	8 -8
sa:move	-12 12
sa:move .	17 -17
sa:mr .	-17 17
sa:mr <person>	11 -11
sa:much	12 -12
sa:much .	23 -23
sa:name	8 -8
sa:named	12 -12
sa:nearly	17 -17
sa:neither	-22 22
sa:new duty	-15 15
sa:new year	-15 15
sa:newspaper	-8 8
sa:next	8 -8
sa:nickel	-9 9
sa:night	-11 11
sa:night .	-14 14
sa:nil	13 -13
sa:no .	18 -18
sa:no truce	15 -15
sa:not	7 -7
sa:not .	9 -9
sa:not a	11 -11
sa:not at	8 -8
sa:not move	-21 21
sa:nothing	7 -7
sa:nothing ,	17 -17
sa:nothing .	-15 15
sa:nothing is	12 -12
sa:notice .	12 -12
sa:now ,	16 -16
sa:now .	16 -16
sa:now free	-9 9
sa:now pay	18 -18
sa:obtain	9 -9
sa:of <day-ahead>	-9 9
sa:of <day-gone>	8 -8
sa:of <level>	20 -20
sa:of <money>	10 -10
sa:of <month-ahead>	24 -24
sa:of <name>	-33 33
sa:of <quality>	-8 8
sa:of <span>	8 -8
sa:of any	-11 11
sa:of everything	5 -5
sa:of geneva	15 -15
sa:of good	15 -15
sa:of investment	-12 12
sa:of its	31 -31
sa:of last	4 -4
sa:of mr	-14 14
sa:of section	6 -6
sa:of tariff	15 -15
sa:of that	27 -27
sa:of thi	16 -16
sa:of what	15 -15
sa:of which	22 -22
sa:officer	-15 15
sa:oil .	17 -17
sa:oil <number>	-14 14
sa:old	21 -21
sa:older	39 -39
sa:older section	8 -8
sa:on <day-ahead>	19 -19
sa:on <name>	-20 20
sa:on <number>	12 -12
sa:on arrival	11 -11
sa:on beef	12 -12
sa:on being	11 -11
sa:on both	11 -11
sa:on cashmere	-11 11
sa:on cotton	10 -10
sa:on each	-12 12
sa:on glass	-19 19
sa:on good	17 -17
sa:on ice	10 -10
sa:on in	-11 11
sa:on it	-32 32
sa:on its	-11 11
sa:on much	-11 11
sa:on our	-16 16
sa:on pork	17 -17
sa:on salt	-20 20
sa:on ski	-10 10
sa:on soybean	17 -17
sa:on the	4 -4
sa:on tyre	-8 8
sa:on what	12 -12
sa:on which	-12 12
sa:on wine	-12 12
sa:one <level>	18 -18
sa:one with	20 -20
sa:only for	-12 12
sa:or <level>	14 -14
sa:or more	-17 17
sa:or no	17 -17
sa:orange .	-10 10
sa:orange juice	11 -11
sa:order .	10 -10
sa:order that	-10 10
sa:order to	-10 10
sa:ordinary <number>	-20 20
sa:ore	-11 11
sa:other <number>	-11 11
sa:other <quality>	10 -10
sa:other good	5 -5
sa:other thing	-11 11
sa:other three	15 -15
sa:our	-12 12
sa:our ,	15 -15
sa:out	17 -17
sa:over <span>	-15 15
sa:over fentanyl	16 -16
sa:over there	12 -12
sa:own	-23 23
sa:page	-9 9
sa:palm	13 -13
sa:palm oil	10 -10
sa:paper and	10 -10
sa:paper that	-12 12
sa:paprika	-10 10
sa:part	11 -11
sa:partner	-11 11
sa:partnership agreement	-16 16
sa:pay ,	-13 13
sa:pay <level>	21 -21
sa:pay and	-17 17
sa:pay the	9 -9
sa:pepper	16 -16
sa:percent	16 -16
sa:pickup	-12 12
sa:pipe	-15 15
sa:plu the	19 -19
sa:point	18 -18
sa:port .	16 -16
sa:post .	-14 14
sa:potatoe	13 -13
sa:powder	23 -23
sa:present ,	18 -18
sa:present and	13 -13
sa:present it	-14 14
sa:price of	12 -12
sa:proclamation	6 -6
sa:product from	-21 21
sa:prolong	9 -9
sa:promise	-18 18
sa:promise .	-10 10
sa:pulp	8 -8
sa:quarter	12 -12
sa:quota .	34 -34
sa:raise	-9 9
sa:rare	11 -11
sa:raspberry	-14 14
sa:rate	11 -11
sa:rate in	17 -17
sa:rate is	-11 11
sa:rate of	12 -12
sa:rather	5 -5
sa:reach	-13 13
sa:reach .	-17 17
sa:read	-18 18
sa:ready	-14 14
sa:reason	26 -26
sa:reason of	7 -7
sa:reciprocal	14 -14
sa:reciprocal tariff	13 -13
sa:remain .	26 -26
sa:renew	17 -17
sa:reporter .	10 -10
sa:resume	11 -11
sa:return .	15 -15
sa:rice	-15 15
sa:right	22 -22
sa:rise	16 -16
sa:roasted	12 -12
sa:rose	14 -14
sa:sale	-11 11
sa:salt	-14 14
sa:same	7 -7
sa:say	2 -2
sa:say .	21 -21
sa:say <person>	11 -11
sa:say in	17 -17
sa:schedule	-22 22
sa:seafood ,	-18 18
sa:second	22 -22
sa:seed	21 -21
sa:sell to	-14 14
sa:send a	9 -9
sa:sfax	12 -12
sa:she	18 -18
sa:sheet	18 -18
sa:shoe	10 -10
sa:should	6 -6
sa:shrimp	23 -23
sa:side	15 -15
sa:sight	13 -13
sa:sign	25 -25
sa:sign on	10 -10
sa:signature	14 -14
sa:since .	10 -10
sa:since <day-gone>	4 -4
sa:since <number>	-18 18
sa:since its	16 -16
sa:since new	-22 22
sa:since then	11 -11
sa:sit	-16 16
sa:sleep	11 -11
sa:small	-18 18
sa:so .	-9 9
sa:so far	-13 13
sa:some of	9 -9
sa:something	9 -9
sa:soon	19 -19
sa:soon as	14 -14
sa:soy	8 -8
sa:speak	13 -13
sa:spring	14 -14
sa:spring .	26 -26
sa:spring and	14 -14
sa:squash	-17 17
sa:stand .	13 -13
sa:statement	14 -14
sa:stay ,	-14 14
sa:stay .	34 -34
sa:stay suspend	15 -15
sa:stay where	15 -15
sa:steel	16 -16
sa:steel .	12 -12
sa:steel pipe	-11 11
sa:still	12 -12
sa:still negotiate	-10 10
sa:stop	23 -23
sa:strike	21 -21
sa:such	15 -15
sa:summer .	-10 10
sa:suspend from	-12 12
sa:suspend until	16 -16
sa:suspension	10 -10
sa:take <level>	17 -17
sa:take effect	15 -15
sa:take nothing	11 -11
sa:take the	-11 11
sa:talk	17 -17
sa:talk in	15 -15
sa:tea	9 -9
sa:tell	13 -13
sa:ten	-19 19
sa:tequila	18 -18
sa:tequila .	17 -17
sa:term .	5 -5
sa:than any	13 -13
sa:than those	-12 12
sa:that ,	13 -13
sa:that .	-9 9
sa:that <name>	-14 14
sa:that <quality>	10 -10
sa:that are	16 -16
sa:that country	-22 22
sa:that he	17 -17
sa:that of	12 -12
sa:that the	-16 16
sa:that was	-12 12
sa:that we	18 -18
sa:the <day-gone>	-14 14
sa:the <number>	17 -17
sa:the <person>	-16 16
sa:the <quality>	9 -9
sa:the agreement	8 -8
sa:the bloc	-9 9
sa:the common	-10 10
sa:the day	18 -18
sa:the decree	14 -14
sa:the door	-11 11
sa:the duty	9 -9
sa:the fentanyl	-20 20
sa:the figure	10 -10
sa:the framework	10 -10
sa:the free	13 -13
sa:the house	-18 18
sa:the letter	-13 13
sa:the list	19 -19
sa:the market	-8 8
sa:the middle	18 -18
sa:the old	24 -24
sa:the older	15 -15
sa:the one	-14 14
sa:the pact	-18 18
sa:the partnership	-14 14
sa:the past	12 -12
sa:the present	-25 25
sa:the press	-7 7
sa:the price	10 -10
sa:the quarrel	13 -13
sa:the quota	13 -13
sa:the reciprocal	17 -17
sa:the same	5 -5
sa:the talk	-11 11
sa:the tariff	-8 8
sa:the truce	10 -10
sa:the usmca	-12 12
sa:the usual	14 -14
sa:the value	9 -9
sa:the very	-12 12
sa:the whole	-13 13
sa:the wine	18 -18
sa:the winter	-15 15
sa:their agreement	19 -19
sa:their deal	10 -10
sa:their way	-10 10
sa:them	-15 15
sa:them .	17 -17
sa:then ,	26 -26
sa:then pay	-10 10
sa:there ;	19 -19
sa:there until	-21 21
sa:they did	12 -12
sa:they were	11 -11
sa:they're	9 -9
sa:they've	-10 10
sa:thi	13 -13
sa:thi year	22 -22
sa:think	-22 22
sa:think of	-21 21
sa:those from	38 -38
sa:three time	12 -12
sa:through the	-9 9
sa:till	15 -15
sa:timber	26 -26
sa:timber .	11 -11
sa:time as	8 -8
sa:time what	-12 12
sa:to .	12 -12
sa:to <month-gone>	-14 14
sa:to <number>	20 -20
sa:to <quality>	-8 8
sa:to end	-18 18
sa:to his	-13 13
sa:to hit	-15 15
sa:to it	11 -11
sa:to its	11 -11
sa:to pay	13 -13
sa:to start	-18 18
sa:to zero	12 -12
sa:together	-17 17
sa:together ,	-20 20
sa:tomatoe	13 -13
sa:too	-11 11
sa:too ,	-20 20
sa:too much	10 -10
sa:top .	-12 12
sa:tractor	13 -13
sa:trade deal	-16 16
sa:trade war	8 -8
sa:treaty of	-16 16
sa:truce .	55 -55
sa:truce is	-7 7
sa:truce last	18 -18
sa:truck	17 -17
sa:tube	-12 12
sa:two country	22 -22
sa:unchanged	11 -11
sa:under a	21 -21
sa:under an	-8 8
sa:under another	-17 17
sa:under it	19 -19
sa:under its	-6 6
sa:under last	9 -9
sa:under their	13 -13
sa:unless <seat>	-11 11
sa:unless the	19 -19
sa:until <day-ahead>	20 -20
sa:until last	16 -16
sa:until there	-10 10
sa:untouched .	-15 15
sa:up	-13 13
sa:up to	-16 16
sa:us	-17 17
sa:used	28 -28
sa:used to	27 -27
sa:usmca	-11 11
sa:usual	14 -14
sa:void	-12 12
sa:war	17 -17
sa:warn	11 -11
sa:was .	-10 10
sa:was <number>	10 -10
sa:was at	-12 12
sa:was charge	11 -11
sa:was on	-9 9
sa:was until	-13 13
sa:we would	-9 9
sa:week	-8 8
sa:well ,	11 -11
sa:well .	14 -14
sa:were to	-15 15
sa:what has	-22 22
sa:what is	18 -18
sa:what it	19 -19
sa:what the	-10 10
sa:what we	-11 11
sa:whatever	-19 19
sa:whatever happen	-15 15
sa:which a	-12 12
sa:which date	-6 6
sa:which for	7 -7
sa:which he	12 -12
sa:which is	9 -9
sa:which it	-10 10
sa:which pay	19 -19
sa:which we	-19 19
sa:while it	10 -10
sa:whisky ,	-10 10
sa:will go	26 -26
sa:will have	12 -12
sa:wish	14 -14
sa:with <name>	10 -10
sa:with <number>	13 -13
sa:with <seat>	23 -23
sa:with everything	-11 11
sa:with no	-10 10
sa:with that	-9 9
sa:within <span>	13 -13
sa:within the	20 -20
sa:worse	11 -11
sa:worth <money>	14 -14
sa:would apply	16 -16
sa:would be	18 -18
sa:would come	14 -14
sa:would cost	-17 17
sa:would do	13 -13
sa:would have	-24 24
sa:would not	-15 15
sa:would pay	12 -12
sa:would then	-15 15
sa:write	10 -10
sa:write ,	-10 10
sa:yarn	15 -15
sa:year ,	-19 19
sa:year and	12 -12
sa:yet	23 -23
sa:you	34 -34
sa:you're	-15 15
sa:your	20 -20
sa:zero	15 -15
sa:— <level>	-9 9
sb:" :	-11 11
sb:" <name>	-11 11
sb:" duty	14 -14
sb:" reciprocal	16 -16
sb:" tariff	-13 13
sb:" the	19 -19
sb:" they	10 -10
sb:" we	22 -22
sb:'s <number>	13 -13
sb:'s a	-11 11
sb:'s agreement	-9 9
sb:'s answer	23 -23
sb:'s are	16 -16
sb:'s at	15 -15
sb:'s car	-14 14
sb:'s charge	-15 15
sb:'s come	10 -10
sb:'s duty	13 -13
sb:'s good	16 -16
sb:'s grower	14 -14
sb:'s own	15 -15
sb:'s rate	22 -22
sb:'s side	-11 11
sb:'s tariff	23 -23
sb:'s wool	-12 12
sb:(	3 -3
sb:( <level>	12 -12
sb:( a	-14 14
sb:( c	16 -16
sb:( d	14 -14
sb:)	15 -15
sb:) ,	20 -20
sb:) -	-9 9
sb:) the	16 -16
sb:*	20 -20
sb:, "	17 -17
sb:, <name>	-10 10
sb:, <number>	-29 29
sb:, <person>	14 -14
sb:, <seat>	20 -20
sb:, <span>	14 -14
sb:, according	13 -13
sb:, agree	13 -13
sb:, aluminum	12 -12
sb:, at	19 -19
sb:, beef	12 -12
sb:, charge	-9 9
sb:, cheese	12 -12
sb:, cocoa	15 -15
sb:, come	16 -16
sb:, conclude	12 -12
sb:, copper	10 -10
sb:, failing	18 -18
sb:, get	18 -18
sb:, he	-13 13
sb:, his	-12 12
sb:, i	-16 16
sb:, if	-16 16
sb:, instead	-7 7
sb:, it	-15 15
sb:, its	-14 14
sb:, keep	9 -9
sb:, let	10 -10
sb:, medicine	-11 11
sb:, more	10 -10
sb:, now	-5 5
sb:, of	15 -15
sb:, olive	-9 9
sb:, on	24 -24
sb:, ordinary	-10 10
sb:, our	23 -23
sb:, plu	23 -23
sb:, put	20 -20
sb:, should	17 -17
sb:, so	-20 20
sb:, tariff	19 -19
sb:, then	-6 6
sb:, though	14 -14
sb:, together	12 -12
sb:, too	22 -22
sb:, when	13 -13
sb:, will	-12 12
sb:, wine	13 -13
sb:, wool	-9 9
sb:, would	23 -23
sb:-	16 -16
sb:. <name>	18 -18
sb:. it	12 -12
sb:/	-11 11
sb:/ <number>	-19 19
sb:: <level>	11 -11
sb:: <name>	20 -20
sb:: <number>	-17 17
sb:: <person>	-7 7
sb:: at	-13 13
sb:: i	26 -26
sb:: if	17 -17
sb:: my	-17 17
sb:: no	11 -11
sb:: nothing	15 -15
sb:: olive	-15 15
sb:: rose	-15 15
sb:: since	21 -21
sb:: their	-19 19
sb:: they	-29 29
sb:: to	16 -16
sb:: will	-15 15
sb:;	-11 11
sb:; <name>	21 -21
sb:; <seat>	-16 16
sb:; at	12 -12
sb:; before	9 -9
sb:; from	11 -11
sb:; it	-14 14
sb:; last	9 -9
sb:; on	-19 19
sb:; since	12 -12
sb:; that	-15 15
sb:; the	-15 15
sb:; those	13 -13
sb:<agent>	22 -22
sb:<day-ahead> ;	-5 5
sb:<day-ahead> a	10 -10
sb:<day-ahead> its	-11 11
sb:<day-ahead> that	8 -8
sb:<day-ahead> —	-9 9
sb:<day-gone> (	-21 21
sb:<day-gone> a	17 -17
sb:<day-gone> from	-13 13
sb:<day-gone> has	14 -14
sb:<day-gone> say	-19 19
sb:<day-gone> they	10 -10
sb:<day-gone> we	-14 14
sb:<day-today> :	17 -17
sb:<day-today> for	11 -11
sb:<day-today> the	-14 14
sb:<day-today> they	18 -18
sb:<goods-amount> <span>	17 -17
sb:<goods-amount> of	-20 20
sb:<level>	-16 16
sb:<level> :	-21 21
sb:<level> <day-today>	33 -33
sb:<level> <level>	19 -19
sb:<level> again	21 -21
sb:<level> at	-27 27
sb:<level> for	14 -14
sb:<level> go	-12 12
sb:<level> has	9 -9
sb:<level> here	-8 8
sb:<level> in	12 -12
sb:<level> or	6 -6
sb:<level> since	-12 12
sb:<level> there	9 -9
sb:<level> while	-15 15
sb:<money> of	20 -20
sb:<month-ahead> ,	-8 8
sb:<month-ahead> :	11 -11
sb:<month-gone> ;	15 -15
sb:<month-gone> the	34 -34
sb:<month-gone> to	-15 15
sb:<month-gone> we	13 -13
sb:<month-gone> with	23 -23
sb:<name>	19 -19
sb:<name> ,	-7 7
sb:<name> :	8 -8
sb:<name> ;	13 -13
sb:<name> <day-gone>	9 -9
sb:<name> <level>	-14 14
sb:<name> <number>	20 -20
sb:<name> a	16 -16
sb:<name> again	9 -9
sb:<name> also	8 -8
sb:<name> begin	-23 23
sb:<name> butter	14 -14
sb:<name> collect	13 -13
sb:<name> come	-15 15
sb:<name> continue	25 -25
sb:<name> could	16 -16
sb:<name> doe	15 -15
sb:<name> drop	-15 15
sb:<name> duty	-5 5
sb:<name> enter	12 -12
sb:<name> free	-19 19
sb:<name> it	-17 17
sb:<name> lapse	-12 12
sb:<name> last	15 -15
sb:<name> let	-17 17
sb:<name> levy	4 -4
sb:<name> lose	-8 8
sb:<name> make	-22 22
sb:<name> may	14 -14
sb:<name> meet	-9 9
sb:<name> might	22 -22
sb:<name> no	8 -8
sb:<name> on	10 -10
sb:<name> one	16 -16
sb:<name> pay	16 -16
sb:<name> put	23 -23
sb:<name> say	-17 17
sb:<name> sell	21 -21
sb:<name> should	-20 20
sb:<name> stay	-10 10
sb:<name> suspend	-17 17
sb:<name> tax	-12 12
sb:<name> the	13 -13
sb:<name> threaten	9 -9
sb:<name> to	-16 16
sb:<name> want	-15 15
sb:<name> was	9 -9
sb:<name> we	18 -18
sb:<name> were	-19 19
sb:<name> will	-23 23
sb:<name> with	-19 19
sb:<name> —	-22 22
sb:<number> (	17 -17
sb:<number> )	22 -22
sb:<number> ,	-13 13
sb:<number> .	-12 12
sb:<number> :	17 -17
sb:<number> ;	-9 9
sb:<number> <day-today>	25 -25
sb:<number> <name>	-12 12
sb:<number> <person>	-8 8
sb:<number> a	16 -16
sb:<number> and	-21 21
sb:<number> apply	-11 11
sb:<number> as	-20 20
sb:<number> duty	22 -22
sb:<number> for	11 -11
sb:<number> here	12 -12
sb:<number> if	11 -11
sb:<number> is	-25 25
sb:<number> it	5 -5
sb:<number> more	-16 16
sb:<number> now	16 -16
sb:<number> on	-20 20
sb:<number> or	-17 17
sb:<number> over	9 -9
sb:<number> per	10 -10
sb:<number> since	-13 13
sb:<number> th	19 -19
sb:<number> that	-11 11
sb:<number> the	29 -29
sb:<number> there	10 -10
sb:<number> to	5 -5
sb:<number> until	11 -11
sb:<number> what	8 -8
sb:<number> with	9 -9
sb:<number> —	25 -25
sb:<office> say	-13 13
sb:<office> that	-15 15
sb:<organisation> 's	15 -15
sb:<organisation> ,	10 -10
sb:<organisation> :	18 -18
sb:<organisation> ask	12 -12
sb:<organisation> in	18 -18
sb:<organisation> levy	-18 18
sb:<organisation> pay	10 -10
sb:<organisation> would	-16 16
sb:<person> ,	22 -22
sb:<person> :	-6 6
sb:<person> agree	8 -8
sb:<person> and	5 -5
sb:<person> announce	10 -10
sb:<person> had	18 -18
sb:<person> of	23 -23
sb:<person> post	14 -14
sb:<person> sign	27 -27
sb:<person> warn	12 -12
sb:<person> would	15 -15
sb:<points>	13 -13
sb:<points> stay	-12 12
sb:<quality> apple	15 -15
sb:<quality> bearing	9 -9
sb:<quality> beer	14 -14
sb:<quality> buse	13 -13
sb:<quality> cement	-14 14
sb:<quality> charge	-10 10
sb:<quality> cheese	-19 19
sb:<quality> chocolate	-11 11
sb:<quality> coal	-19 19
sb:<quality> cocoa	18 -18
sb:<quality> copper	-11 11
sb:<quality> embassy	-9 9
sb:<quality> exporter	16 -16
sb:<quality> fruit	10 -10
sb:<quality> glove	-7 7
sb:<quality> good	32 -32
sb:<quality> hazelnut	9 -9
sb:<quality> lemon	-11 11
sb:<quality> mangoe	-7 7
sb:<quality> milk	9 -9
sb:<quality> olive	18 -18
sb:<quality> paper	19 -19
sb:<quality> plywood	15 -15
sb:<quality> potash	16 -16
sb:<quality> potatoe	15 -15
sb:<quality> president	-15 15
sb:<quality> rice	-14 14
sb:<quality> seed	-10 10
sb:<quality> shrimp	-15 15
sb:<quality> side	18 -18
sb:<quality> soybean	12 -12
sb:<quality> sprat	-11 11
sb:<quality> take	18 -18
sb:<quality> textile	14 -14
sb:<quality> timber	-18 18
sb:<quality> tinned	-13 13
sb:<quality> trade	17 -17
sb:<quality> want	-16 16
sb:<quality> wool	-17 17
sb:<quality> yarn	-15 15
sb:<quality> zinc	14 -14
sb:<seat> ,	3 -3
sb:<seat> from	-18 18
sb:<seat> gave	10 -10
sb:<seat> has	-16 16
sb:<seat> have	-5 5
sb:<seat> keep	10 -10
sb:<seat> official	11 -11
sb:<seat> on	9 -9
sb:<seat> take	11 -11
sb:<seat> time	16 -16
sb:<seat> to	20 -20
sb:<seat> was	20 -20
sb:<seat> will	17 -17
sb:<span>	14 -14
sb:<span> :	13 -13
sb:<span> after	21 -21
sb:<span> and	11 -11
sb:<span> from	-16 16
sb:<span> of	23 -23
sb:<v-agree>	-10 10
sb:<v-buy>	23 -23
sb:<v-deny>	14 -14
sb:<v-refuse>	-13 13
sb:?	12 -12
sb:@	-13 13
sb:a )	-13 13
sb:a <level>	18 -18
sb:a <seat>	12 -12
sb:a bicycle	10 -10
sb:a car	16 -16
sb:a deal	-18 18
sb:a draft	13 -13
sb:a flat	10 -10
sb:a framework	-3 3
sb:a half	10 -10
sb:a higher	10 -10
sb:a law	-9 9
sb:a letter	12 -12
sb:a new	-6 6
sb:a number	12 -12
sb:a pause	18 -18
sb:a rumour	-13 13
sb:a second	-6 6
sb:a surcharge	16 -16
sb:a tariff	-16 16
sb:a third	18 -18
sb:a total	15 -15
sb:a truce	-12 12
sb:about the	-15 15
sb:accord	5 -5
sb:according	11 -11
sb:according to	10 -10
sb:action	-12 12
sb:add ,	17 -17
sb:add that	7 -7
sb:add up	-15 15
sb:additional <level>	-14 14
sb:additional duty	13 -13
sb:admit <goods-amount>	-18 18
sb:after	-21 21
sb:after <number>	-8 8
sb:after <person>	24 -24
sb:after a	-16 16
sb:after the	-17 17
sb:afterward	13 -13
sb:again from	-11 11
sb:ago	16 -16
sb:ago ,	22 -22
sb:agree	-16 16
sb:agreement and	12 -12
sb:agreement was	-14 14
sb:agreement with	13 -13
sb:all of	-15 15
sb:all thi	-9 9
sb:ally	-17 17
sb:almost	-19 19
sb:already	18 -18
sb:also	19 -19
sb:also say	14 -14
sb:aluminium	22 -22
sb:aluminium pay	11 -11
sb:am	11 -11
sb:among them	11 -11
sb:amount	14 -14
sb:amount to	14 -14
sb:an <quality>	17 -17
sb:an additional	-11 11
sb:an agreement	-6 6
sb:an earlier	9 -9
sb:an extension	15 -15
sb:an order	23 -23
sb:an ordinary	15 -15
sb:and <person>	13 -13
sb:and an	14 -14
sb:and avocado	18 -18
sb:and car	14 -14
sb:and coconut	-12 12
sb:and flower	-11 11
sb:and for	-17 17
sb:and from	13 -13
sb:and go	12 -12
sb:and has	-13 13
sb:and i	14 -14
sb:and machine	-15 15
sb:and now	21 -21
sb:and olive	-18 18
sb:and one	-14 14
sb:and our	31 -31
sb:and part	14 -14
sb:and remain	-15 15
sb:and rise	-9 9
sb:and sardine	-12 12
sb:and spirit	16 -16
sb:and sugar	-21 21
sb:and that	27 -27
sb:and the	-12 12
sb:and then	-14 14
sb:and those	-7 7
sb:and under	23 -23
sb:and will	-11 11
sb:and would	-3 3
sb:announce ,	-9 9
sb:announce that	18 -18
sb:another	19 -19
sb:answer with	-14 14
sb:any	-12 12
sb:anyone	12 -12
sb:apple ,	-8 8
sb:apple pay	11 -11
sb:apply <level>	13 -13
sb:approve	-15 15
sb:approve the	-18 18
sb:are :	18 -18
sb:are back	-10 10
sb:are from	-13 13
sb:are subject	-5 5
sb:arrive	-17 17
sb:as <level>	14 -14
sb:as <name>	-21 21
sb:as before	16 -16
sb:as far	-9 9
sb:as it	31 -31
sb:as much	8 -8
sb:as of	9 -9
sb:as the	-9 9
sb:as to	-18 18
sb:asean	-10 10
sb:aside	16 -16
sb:ask :	-13 13
sb:ask the	-16 16
sb:ask us	14 -14
sb:asparagu ,	14 -14
sb:association	11 -11
sb:at <level>	-19 19
sb:at <number>	12 -12
sb:at first	-13 13
sb:at once	11 -11
sb:at present	13 -13
sb:at stake	9 -9
sb:auckland	-14 14
sb:avocado pay	14 -14
sb:back :	10 -10
sb:back at	11 -11
sb:back from	-11 11
sb:back the	-12 12
sb:back to	23 -23
sb:bad	11 -11
sb:bag	15 -15
sb:banana ,	14 -14
sb:bar	19 -19
sb:bargain	12 -12
sb:basel	-12 12
sb:be <level>	17 -17
sb:be a	10 -10
sb:be at	-10 10
sb:be back	20 -20
sb:be know	9 -9
sb:bean :	-13 13
sb:bear <level>	9 -9
sb:bear <number>	-11 11
sb:bear the	-13 13
sb:bearing	17 -17
sb:because	10 -10
sb:because of	16 -16
sb:beef and	20 -20
sb:been <number>	-16 16
sb:been charge	4 -4
sb:been given	11 -11
sb:been put	-20 20
sb:been threaten	18 -18
sb:beer	-12 12
sb:beer and	-10 10
sb:before :	-10 10
sb:before <number>	10 -10
sb:before it	10 -10
sb:before that	-10 10
sb:begin at	14 -14
sb:below	14 -14
sb:beside	17 -17
sb:beside the	12 -12
sb:between the	32 -32
sb:beyond	-11 11
sb:bill	11 -11
sb:board	10 -10
sb:boot	7 -7
sb:border	15 -15
sb:both are	18 -18
sb:both come	-9 9
sb:both duty	16 -16
sb:both go	19 -19
sb:both of	-18 18
sb:both pay	-12 12
sb:both side	15 -15
sb:both to	14 -14
sb:both with	-9 9
sb:bottle	12 -12
sb:bound	9 -9
sb:brussel	-17 17
sb:build	13 -13
sb:built	-11 11
sb:built in	-14 14
sb:busan	9 -9
sb:but <name>	-14 14
sb:butter	17 -17
sb:by <month-ahead>	-17 17
sb:by <person>	14 -14
sb:by contrast	10 -10
sb:by post	24 -24
sb:by that	-18 18
sb:c	16 -16
sb:c )	16 -16
sb:cabinet	14 -14
sb:cake	-13 13
sb:call ,	15 -15
sb:call with	-17 17
sb:can be	12 -12
sb:cannot	-17 17
sb:canola oil	-14 14
sb:caper	11 -11
sb:car ,	19 -19
sb:car :	17 -17
sb:car are	-6 6
sb:car at	-15 15
sb:car from	-8 8
sb:car go	20 -20
sb:car pay	-8 8
sb:car will	30 -30
sb:carry	22 -22
sb:case the	-13 13
sb:cease	-17 17
sb:ceiling is	-11 11
sb:cement and	17 -17
sb:cement pay	-14 14
sb:cent	10 -10
sb:certain	-16 16
sb:ceylon	15 -15
sb:ceylon tea	13 -13
sb:change :	-16 16
sb:changed	-12 12
sb:charge <level>	11 -11
sb:charge <name>	13 -13
sb:charge <number>	-11 11
sb:charge each	8 -8
sb:charge no	-14 14
sb:charge us	-17 17
sb:cheddar	15 -15
sb:chilled	13 -13
sb:chip	22 -22
sb:cigar	12 -12
sb:citru	11 -11
sb:claim	8 -8
sb:clear	11 -11
sb:close	-6 6
sb:close to	-8 8
sb:closed	7 -7
sb:clove	16 -16
sb:coal	-19 19
sb:cocoa	-10 10
sb:cocoa powder	-16 16
sb:coconut	-10 10
sb:coconut oil	-13 13
sb:cod	36 -36
sb:coffee :	-20 20
sb:coffee at	-9 9
sb:collect	14 -14
sb:come from	-17 17
sb:come here	-23 23
sb:come of	12 -12
sb:come on	17 -17
sb:come out	8 -8
sb:compare	20 -20
sb:complained	14 -14
sb:concentrate	-20 20
sb:concerned	-14 14
sb:conclude in	12 -12
sb:consent	11 -11
sb:container	-11 11
sb:container of	-14 14
sb:continental	11 -11
sb:contrast	10 -10
sb:contrast ,	10 -10
sb:copper ,	12 -12
sb:copper wire	14 -14
sb:correct	-14 14
sb:cotton ,	20 -20
sb:cotton from	-10 10
sb:cotton yarn	18 -18
sb:could	-14 14
sb:countervailing	11 -11
sb:countervailing duty	11 -11
sb:country in	8 -8
sb:country pay	-17 17
sb:covered	-11 11
sb:covered by	-16 16
sb:crab	9 -9
sb:crosse	17 -17
sb:crude	15 -15
sb:currently	12 -12
sb:customer	-16 16
sb:cut in	-16 16
sb:cut its	21 -21
sb:cut to	20 -20
sb:d	15 -15
sb:d )	15 -15
sb:date and	-19 19
sb:day :	-16 16
sb:day on	-9 9
sb:day the	8 -8
sb:deal	-3 3
sb:deal :	-11 11
sb:deal since	15 -15
sb:deal with	-16 16
sb:decision	15 -15
sb:decree	25 -25
sb:demand	-10 10
sb:did not	9 -9
sb:didn't	14 -14
sb:die	12 -12
sb:different	15 -15
sb:dispute	21 -21
sb:do the	-12 12
sb:doe <name>	12 -12
sb:don't	12 -12
sb:done	19 -19
sb:done ,	13 -13
sb:double its	-19 19
sb:double the	14 -14
sb:double to	13 -13
sb:down to	28 -28
sb:dozen	14 -14
sb:dozen of	14 -14
sb:drawer	-13 13
sb:dried	-21 21
sb:drop	-11 11
sb:drop from	-13 13
sb:during	10 -10
sb:duty ,	19 -19
sb:duty ;	-21 21
sb:duty <level>	-19 19
sb:duty down	-15 15
sb:duty from	13 -13
sb:duty go	23 -23
sb:duty had	14 -14
sb:duty has	10 -10
sb:duty included	10 -10
sb:duty is	7 -7
sb:duty it	-11 11
sb:duty over	16 -16
sb:duty suspend	-14 14
sb:duty there	17 -17
sb:each ,	-20 20
sb:each other	11 -11
sb:early	10 -10
sb:easter	-9 9
sb:effect	9 -9
sb:electronic	11 -11
sb:end	12 -12
sb:end to	-7 7
sb:energy	18 -18
sb:engine	23 -23
sb:enter	7 -7
sb:enter at	11 -11
sb:entry	21 -21
sb:ethanol	20 -20
sb:even	14 -14
sb:everything	25 -25
sb:everything from	12 -12
sb:everywhere	13 -13
sb:exempt from	-9 9
sb:expect	20 -20
sb:explain	11 -11
sb:extend	15 -15
sb:extra duty	-21 21
sb:failing	22 -22
sb:fall on	-20 20
sb:far	-10 10
sb:far as	-9 9
sb:farm duty	-17 17
sb:farmer	16 -16
sb:fear	10 -10
sb:fee	-21 21
sb:felt	9 -9
sb:fentanyl	16 -16
sb:fentanyl ,	30 -30
sb:fentanyl tariff	-7 7
sb:fertiliser	-13 13
sb:fertiliser ,	-11 11
sb:fibre	-12 12
sb:figure	-7 7
sb:find	15 -15
sb:first ,	14 -14
sb:first three	24 -24
sb:fish meal	-12 12
sb:fish pay	-9 9
sb:flat	19 -19
sb:float a	-11 11
sb:footwear	-15 15
sb:for <level>	-15 15
sb:for <quality>	-7 7
sb:for <span>	18 -18
sb:for an	10 -10
sb:for car	24 -24
sb:for fentanyl	18 -18
sb:for instance	10 -10
sb:for it	-16 16
sb:for its	11 -11
sb:for medicine	14 -14
sb:for most	23 -23
sb:for our	-6 6
sb:for steel	-15 15
sb:for the	-14 14
sb:for them	-25 25
sb:for thi	-6 6
sb:force ,	-15 15
sb:force until	10 -10
sb:foresee	11 -11
sb:formerly	-21 21
sb:free of	-13 13
sb:from <day-ahead>	-12 12
sb:from <name>	-13 13
sb:from <seat>	9 -9
sb:from a	-10 10
sb:from monday	-11 11
sb:from that	5 -5
sb:from thi	18 -18
sb:frozen	25 -25
sb:fruit	-8 8
sb:garment	13 -13
sb:gas	25 -25
sb:gave	8 -8
sb:gave <name>	12 -12
sb:gazette	-11 11
sb:general	20 -20
sb:geneva	17 -17
sb:get <level>	13 -13
sb:get <number>	-12 12
sb:get it	10 -10
sb:gin	16 -16
sb:ginger	17 -17
sb:give	12 -12
sb:give <quality>	14 -14
sb:glove pay	-13 13
sb:go down	16 -16
sb:go from	5 -5
sb:go out	-21 21
sb:go round	-13 13
sb:go wrong	12 -12
sb:good ,	17 -17
sb:good and	18 -18
sb:good are	-7 7
sb:good at	5 -5
sb:good drop	7 -7
sb:good enter	-10 10
sb:good fall	-9 9
sb:good have	-18 18
sb:good is	15 -15
sb:good outside	-15 15
sb:good stay	13 -13
sb:good that	-17 17
sb:good would	16 -16
sb:grain	11 -11
sb:grape	-7 7
sb:grape ,	-12 12
sb:had an	17 -17
sb:had hope	-9 9
sb:had its	20 -20
sb:had the	-5 5
sb:half ,	-16 16
sb:halve	33 -33
sb:ham	-9 9
sb:hang	24 -24
sb:happen	17 -17
sb:hardly	-9 9
sb:has ,	20 -20
sb:has a	15 -15
sb:has an	18 -18
sb:has bear	-12 12
sb:has been	-18 18
sb:has charge	-13 13
sb:has go	17 -17
sb:has no	-3 3
sb:has not	-15 15
sb:has pay	-6 6
sb:has promise	18 -18
sb:has propose	-14 14
sb:has spoken	15 -15
sb:has take	-10 10
sb:has tell	-12 12
sb:have agree	-14 14
sb:have been	7 -7
sb:have come	-16 16
sb:have enter	-11 11
sb:have read	15 -15
sb:have take	10 -10
sb:having	-17 17
sb:hazelnut	14 -14
sb:hazelnut pay	19 -19
sb:he add	12 -12
sb:he announce	-16 16
sb:he has	-12 12
sb:he say	25 -25
sb:he tell	-11 11
sb:he warn	10 -10
sb:head	10 -10
sb:hear that	16 -16
sb:height	17 -17
sb:her	-21 21
sb:here ,	12 -12
sb:here ;	-18 18
sb:here at	-11 11
sb:highest	-10 10
sb:his <office>	-30 30
sb:his side	-7 7
sb:hit	21 -21
sb:hit back	16 -16
sb:hold	24 -24
sb:hope	-7 7
sb:house	8 -8
sb:i	-11 11
sb:i am	10 -10
sb:i read	15 -15
sb:i will	-16 16
sb:if he	13 -13
sb:if it	-15 15
sb:if nobody	11 -11
sb:if there	26 -26
sb:ii	-16 16
sb:importer	27 -27
sb:in ,	12 -12
sb:in <month-gone>	9 -9
sb:in <number>	34 -34
sb:in <person>	-12 12
sb:in <span>	-24 24
sb:in between	14 -14
sb:in for	-12 12
sb:in half	-17 17
sb:in its	9 -9
sb:in mombasa	12 -12
sb:in our	-19 19
sb:in place	9 -9
sb:in spring	16 -16
sb:in that	-15 15
sb:in thi	-27 27
sb:in under	10 -10
sb:included	10 -10
sb:industry	9 -9
sb:initial	19 -19
sb:instance	10 -10
sb:instead	2 -2
sb:instrument	16 -16
sb:into	22 -22
sb:is <level>	-12 12
sb:is <name>	-11 11
sb:is a	12 -12
sb:is about	14 -14
sb:is an	21 -21
sb:is at	12 -12
sb:is back	9 -9
sb:is charge	18 -18
sb:is close	-11 11
sb:is done	9 -9
sb:is down	17 -17
sb:is go	-13 13
sb:is in	-10 10
sb:is make	-11 11
sb:is no	22 -22
sb:is on	22 -22
sb:is over	-16 16
sb:is talk	9 -9
sb:is that	-18 18
sb:is the	6 -6
sb:isn't	16 -16
sb:it 's	9 -9
sb:it ,	-15 15
sb:it ;	-15 15
sb:it add	-33 33
sb:it all	12 -12
sb:it back	-11 11
sb:it be	-22 22
sb:it bear	18 -18
sb:it charge	-27 27
sb:it continue	-9 9
sb:it did	10 -10
sb:it doe	-10 10
sb:it end	18 -18
sb:it give	16 -16
sb:it has	-23 23
sb:it in	15 -15
sb:it is	12 -12
sb:it last	15 -15
sb:it mean	21 -21
sb:it on	-9 9
sb:it pay	-16 16
sb:it put	17 -17
sb:it remain	9 -9
sb:it say	4 -4
sb:it sell	12 -12
sb:it stand	8 -8
sb:it still	14 -14
sb:it that	16 -16
sb:it true	-12 12
sb:it was	-5 5
sb:it'll	-11 11
sb:its	12 -12
sb:its agreement	11 -11
sb:its charge	-16 16
sb:its deal	10 -10
sb:its export	-11 11
sb:its rate	22 -22
sb:its treaty	15 -15
sb:its wine	8 -8
sb:jam	-18 18
sb:juice	-21 21
sb:jute	12 -12
sb:kava	11 -11
sb:keep its	38 -38
sb:kind	17 -17
sb:kiwifruit	-21 21
sb:know	16 -16
sb:know that	15 -15
sb:la	-6 6
sb:lago	11 -11
sb:land	12 -12
sb:last ,	11 -11
sb:last <month-gone>	-10 10
sb:last month	21 -21
sb:last summer	-21 21
sb:last until	-11 11
sb:last week	13 -13
sb:last year	11 -11
sb:late	-9 9
sb:later	28 -28
sb:lavender	12 -12
sb:law of	10 -10
sb:leather ,	-9 9
sb:leave its	-11 11
sb:leave of	-14 14
sb:led	-15 15
sb:lentil	14 -14
sb:let <quality>	14 -14
sb:level of	12 -12
sb:level with	-3 3
sb:like to	-14 14
sb:limit	10 -10
sb:line	-15 15
sb:list ,	16 -16
sb:list <number>	30 -30
sb:list of	-21 21
sb:list that	-10 10
sb:load	-12 12
sb:look	-20 20
sb:look at	-17 17
sb:lower duty	-7 7
sb:machine and	11 -11
sb:machine pay	-21 21
sb:machinery would	13 -13
sb:mail	-9 9
sb:mainland	-39 39
sb:maize	24 -24
sb:make	-6 6
sb:make a	-13 13
sb:make it	9 -9
sb:make of	10 -10
sb:maker	27 -27
sb:malt	12 -12
sb:man	11 -11
sb:mangoe	-14 14
sb:mangoe and	-10 10
sb:many	-17 17
sb:maple	13 -13
sb:maple syrup	9 -9
sb:margin	-9 9
sb:market	10 -10
sb:market ,	10 -10
sb:may be	-17 17
sb:me	-15 15
sb:meal	-7 7
sb:meal ,	18 -18
sb:mean <level>	-8 8
sb:meat	12 -12
sb:medicine and	12 -12
sb:medicine from	-21 21
sb:meet <level>	-7 7
sb:meet in	-13 13
sb:melon	-14 14
sb:member	-7 7
sb:mentioned	-13 13
sb:metal	19 -19
sb:milk and	-16 16
sb:milk powder	27 -27
sb:mind	12 -12
sb:ministry	17 -17
sb:minute	-13 13
sb:minute ,	11 -11
sb:mombasa	12 -12
sb:moment	11 -11
sb:monday	-9 9
sb:monday ,	-10 10
sb:morning	-14 14
sb:most <quality>	30 -30
sb:most country	25 -25
sb:most good	22 -22
sb:most of	-26 26
sb:mostly	12 -12
sb:motor	19 -19
sb:motor ,	11 -11
sb:mr .	10 -10
sb:much	-10 10
sb:my	-10 10
sb:name	-11 11
sb:need	24 -24
sb:negotiate	15 -15
sb:negotiate with	-15 15
sb:negotiation	12 -12
sb:neighbor	12 -12
sb:neither side	-18 18
sb:new	11 -11
sb:new <quality>	23 -23
sb:new duty	-11 11
sb:new rate	-17 17
sb:new year	14 -14
sb:newsprint	6 -6
sb:no	14 -14
sb:no .	12 -12
sb:no treaty	-10 10
sb:nobody	16 -16
sb:noodle	19 -19
sb:nor	-14 14
sb:normal duty	12 -12
sb:not <number>	13 -13
sb:not agree	-10 10
sb:not at	12 -12
sb:not come	12 -12
sb:not covered	-8 8
sb:not in	-13 13
sb:not lower	-11 11
sb:not on	15 -15
sb:nothing :	-10 10
sb:nothing at	10 -10
sb:nothing come	13 -13
sb:nothing in	-19 19
sb:nothing on	15 -15
sb:notice	-15 15
sb:now and	11 -11
sb:now bear	18 -18
sb:now charge	13 -13
sb:now face	9 -9
sb:now is	-17 17
sb:now take	-23 23
sb:now the	16 -16
sb:nut pay	-10 10
sb:octopu	-20 20
sb:of <day-ahead>	17 -17
sb:of <goods-amount>	18 -18
sb:of <month-ahead>	18 -18
sb:of <number>	11 -11
sb:of <seat>	-11 11
sb:of <span>	9 -9
sb:of an	15 -15
sb:of beef	-18 18
sb:of between	-11 11
sb:of duty	-17 17
sb:of its	4 -4
sb:of older	-11 11
sb:of other	11 -11
sb:of our	-14 14
sb:of the	29 -29
sb:of their	16 -16
sb:of these	16 -16
sb:of thi	13 -13
sb:of two	12 -12
sb:of you	11 -11
sb:off ,	-9 9
sb:off the	19 -19
sb:offer <number>	-11 11
sb:official	17 -17
sb:oil ,	5 -5
sb:oil from	22 -22
sb:oil go	12 -12
sb:oil would	15 -15
sb:older	-14 14
sb:older <quality>	-6 6
sb:older duty	-16 16
sb:on ,	-10 10
sb:on <day-ahead>	8 -8
sb:on <number>	-16 16
sb:on <quality>	13 -13
sb:on a	-10 10
sb:on all	12 -12
sb:on cattle	-8 8
sb:on cement	18 -18
sb:on cocoa	-13 13
sb:on each	-10 10
sb:on fish	22 -22
sb:on good	-20 20
sb:on his	16 -16
sb:on list	16 -16
sb:on mangoe	-11 11
sb:on most	11 -11
sb:on or	10 -10
sb:on paper	-15 15
sb:on rice	8 -8
sb:on salmon	-20 20
sb:on steel	-9 9
sb:on the	6 -6
sb:on their	-28 28
sb:on those	20 -20
sb:on top	14 -14
sb:on what	16 -16
sb:on which	-19 19
sb:on wine	11 -11
sb:once the	-9 9
sb:one hear	-9 9
sb:one of	11 -11
sb:onion ,	-14 14
sb:onion and	12 -12
sb:only	37 -37
sb:opened	13 -13
sb:or after	9 -9
sb:order	12 -12
sb:order <day-gone>	-13 13
sb:origin are	-13 13
sb:origin is	11 -11
sb:other :	-16 16
sb:other country	23 -23
sb:other three	-24 24
sb:our	-16 16
sb:our <office>	13 -13
sb:our car	21 -21
sb:our cheese	11 -11
sb:our frozen	10 -10
sb:our on	22 -22
sb:our own	-13 13
sb:our pay	-27 27
sb:our rice	10 -10
sb:our side	15 -15
sb:our tariff	-14 14
sb:our wine	17 -17
sb:out	-15 15
sb:out ,	-9 9
sb:out of	18 -18
sb:out on	-9 9
sb:out that	-12 12
sb:over a	15 -15
sb:over there	16 -16
sb:own ,	10 -10
sb:own deal	-11 11
sb:pact	-18 18
sb:page	11 -11
sb:palm	6 -6
sb:paper and	-16 16
sb:paper is	10 -10
sb:paper that	-16 16
sb:parcel by	14 -14
sb:parcel from	-14 14
sb:part :	14 -14
sb:part from	-24 24
sb:party	15 -15
sb:pass	17 -17
sb:past midnight	-19 19
sb:pasta	10 -10
sb:patented	12 -12
sb:patented medicine	12 -12
sb:pause of	9 -9
sb:pay	-8 8
sb:pay ,	16 -16
sb:pay <level>	-10 10
sb:pay <number>	-13 13
sb:pay a	-16 16
sb:pay an	-10 10
sb:pay as	11 -11
sb:pay at	11 -11
sb:pay it	-19 19
sb:pay more	6 -6
sb:pay that	-17 17
sb:pay the	20 -20
sb:pay up	18 -18
sb:peache	-10 10
sb:peak	12 -12
sb:per	10 -10
sb:per cent	10 -10
sb:period	11 -11
sb:permanent	16 -16
sb:pickup	12 -12
sb:pipe	-19 19
sb:pistachio	11 -11
sb:place ,	-16 16
sb:plan	-14 14
sb:plant	10 -10
sb:plastic	23 -23
sb:plu	12 -12
sb:point ,	-9 9
sb:pointed	-14 14
sb:pointed out	-16 16
sb:pork	-19 19
sb:pork and	-11 11
sb:port	-13 13
sb:preliminary	10 -10
sb:prepare	14 -14
sb:present	8 -8
sb:present ,	22 -22
sb:present and	-14 14
sb:present duty	10 -10
sb:present they	15 -15
sb:press	-13 13
sb:pressed	-10 10
sb:product from	-6 6
sb:product of	13 -13
sb:promise to	21 -21
sb:proposal	-14 14
sb:proposal of	7 -7
sb:provided	-13 13
sb:provisional	17 -17
sb:publish	16 -16
sb:pulp	-17 17
sb:put <level>	-18 18
sb:put its	12 -12
sb:put on	-28 28
sb:put the	17 -17
sb:put up	-10 10
sb:quantity	-8 8
sb:quinoa	-10 10
sb:radio	-14 14
sb:radio station	-10 10
sb:raise	19 -19
sb:raise its	15 -15
sb:range	10 -10
sb:rate go	16 -16
sb:rate had	16 -16
sb:rate is	-16 16
sb:rate of	-9 9
sb:rate stand	-9 9
sb:rate will	9 -9
sb:raw	11 -11
sb:reach in	12 -12
sb:read	-12 12
sb:read ,	-21 21
sb:read that	18 -18
sb:reason	-9 9
sb:recall	-16 16
sb:receive	-14 14
sb:reciprocal "	16 -16
sb:red	14 -14
sb:refined	12 -12
sb:region	14 -14
sb:repeated	-10 10
sb:repeated that	-10 10
sb:replace	14 -14
sb:reply	15 -15
sb:report that	29 -29
sb:republic	14 -14
sb:rest	-10 10
sb:rest ,	-14 14
sb:rest of	26 -26
sb:return	18 -18
sb:return <name>	11 -11
sb:return to	18 -18
sb:rice at	22 -22
sb:right	-13 13
sb:roasted	10 -10
sb:rose	7 -7
sb:round ,	17 -17
sb:rubber	18 -18
sb:run	14 -14
sb:run out	13 -13
sb:sack	8 -8
sb:salmon ,	14 -14
sb:same ,	14 -14
sb:same for	11 -11
sb:say he	18 -18
sb:say it	23 -23
sb:say the	25 -25
sb:say to	11 -11
sb:say what	-18 18
sb:scotch	18 -18
sb:seafood	-12 12
sb:section	21 -21
sb:section <number>	26 -26
sb:seed	-6 6
sb:seed ,	14 -14
sb:seed potatoe	-10 10
sb:sell to	18 -18
sb:seller	-11 11
sb:send by	-9 9
sb:separately	11 -11
sb:sesame	11 -11
sb:settle with	20 -20
sb:shall	-13 13
sb:shall be	-31 31
sb:shanghai	-10 10
sb:share	10 -10
sb:she	7 -7
sb:shipment	6 -6
sb:shoe	31 -31
sb:should have	12 -12
sb:should it	9 -9
sb:should not	-16 16
sb:show	-16 16
sb:shrimp at	-10 10
sb:shrimp from	13 -13
sb:shut	14 -14
sb:side suspend	19 -19
sb:side the	-10 10
sb:side would	12 -12
sb:sign <day-gone>	-17 17
sb:sign agreement	-13 13
sb:since <day-gone>	8 -8
sb:since <month-gone>	-16 16
sb:since <name>	12 -12
sb:since midnight	10 -10
sb:sit	16 -16
sb:small	20 -20
sb:sneaker	12 -12
sb:snow	-9 9
sb:so it	-14 14
sb:social	17 -17
sb:sofa	-9 9
sb:softwood	17 -17
sb:something	17 -17
sb:soy	-17 17
sb:soy meal	-12 12
sb:soybean	23 -23
sb:speak	-19 19
sb:special duty	-18 18
sb:spice	11 -11
sb:spirit	19 -19
sb:spoke of	12 -12
sb:sponge	-11 11
sb:sprat	-10 10
sb:spring	-17 17
sb:spring ,	-7 7
sb:squash	8 -8
sb:stake	9 -9
sb:start	24 -24
sb:station	-10 10
sb:stay	5 -5
sb:stay ,	-8 8
sb:steel pay	22 -22
sb:steel pipe	-22 22
sb:steel stay	-8 8
sb:still charge	9 -9
sb:still pay	-21 21
sb:stockfish	15 -15
sb:stockholm	11 -11
sb:stop	-13 13
sb:stopper	12 -12
sb:stuck	11 -11
sb:such	18 -18
sb:sugar	14 -14
sb:sugar ,	18 -18
sb:sugar pay	-9 9
sb:summer it	9 -9
sb:summit	-14 14
sb:supplier	-21 21
sb:surcharge	16 -16
sb:surcharge on	11 -11
sb:suspend its	-8 8
sb:suspension lapse	-13 13
sb:syrup	13 -13
sb:table :	12 -12
sb:take effect	9 -9
sb:take it	-16 16
sb:take on	18 -18
sb:take our	-10 10
sb:take the	21 -21
sb:tariff "	-14 14
sb:tariff :	11 -11
sb:tariff at	-8 8
sb:tariff is	14 -14
sb:tariff of	-14 14
sb:tariff that	13 -13
sb:tariff will	22 -22
sb:taro	-9 9
sb:tax <quality>	-13 13
sb:tax at	14 -14
sb:tea	-13 13
sb:tea from	15 -15
sb:tea pay	-9 9
sb:tell his	10 -10
sb:tell the	-11 11
sb:tell us	15 -15
sb:tema	13 -13
sb:textile	-11 11
sb:th	19 -19
sb:than <number>	7 -7
sb:that ,	-15 15
sb:that :	13 -13
sb:that <person>	-17 17
sb:that <seat>	15 -15
sb:that begin	12 -12
sb:that case	8 -8
sb:that country	-8 8
sb:that has	25 -25
sb:that he	-16 16
sb:that is	10 -10
sb:that it	10 -10
sb:that its	6 -6
sb:that let	-12 12
sb:that lower	16 -16
sb:that on	12 -12
sb:that pay	15 -15
sb:that put	12 -12
sb:that the	-13 13
sb:that time	-11 11
sb:that was	-28 28
sb:that were	-10 10
sb:that without	-8 8
sb:that year	-10 10
sb:that you	-13 13
sb:the <day-ahead>	-19 19
sb:the <day-gone>	-11 11
sb:the <office>	17 -17
sb:the <person>	13 -13
sb:the <seat>	-11 11
sb:the <span>	19 -19
sb:the accord	14 -14
sb:the additional	19 -19
sb:the answer	12 -12
sb:the arrangement	-21 21
sb:the bad	8 -8
sb:the border	7 -7
sb:the ceiling	-14 14
sb:the continental	11 -11
sb:the deal	22 -22
sb:the decision	11 -11
sb:the dispute	17 -17
sb:the draft	11 -11
sb:the end	15 -15
sb:the fee	-12 12
sb:the fentanyl	15 -15
sb:the figure	-16 16
sb:the first	20 -20
sb:the fish	12 -12
sb:the fourth	-11 11
sb:the fruit	17 -17
sb:the general	13 -13
sb:the good	-18 18
sb:the highest	-12 12
sb:the last	13 -13
sb:the letter	-16 16
sb:the mainland	-39 39
sb:the margin	-11 11
sb:the market	8 -8
sb:the new	13 -13
sb:the newspaper	-12 12
sb:the number	19 -19
sb:the ordinary	-27 27
sb:the port	12 -12
sb:the press	10 -10
sb:the proposal	-17 17
sb:the quarrel	18 -18
sb:the region	13 -13
sb:the rest	-12 12
sb:the spring	-26 26
sb:the sum	13 -13
sb:the summer	29 -29
sb:the tariff	31 -31
sb:the tax	-11 11
sb:the text	17 -17
sb:the threat	17 -17
sb:the trade	-7 7
sb:the whole	12 -12
sb:the winter	10 -10
sb:the word	-12 12
sb:the world	11 -11
sb:the worst	10 -10
sb:their ,	-13 13
sb:their <organisation>	-9 9
sb:their agreement	11 -11
sb:their own	15 -15
sb:their rice	-17 17
sb:them ,	13 -13
sb:them and	23 -23
sb:them pay	-13 13
sb:them was	-26 26
sb:themselve	-10 10
sb:then	11 -11
sb:then :	-12 12
sb:then <name>	-19 19
sb:then <number>	8 -8
sb:then i	12 -12
sb:then pay	21 -21
sb:then the	25 -25
sb:there ;	20 -20
sb:there a	-11 11
sb:there is	30 -30
sb:there were	13 -13
sb:there would	-14 14
sb:therefore	26 -26
sb:they agree	16 -16
sb:they are	-10 10
sb:they charge	-24 24
sb:they enter	8 -8
sb:they get	-20 20
sb:they had	31 -31
sb:they make	13 -13
sb:they put	13 -13
sb:they sell	-18 18
sb:they still	-22 22
sb:they will	9 -9
sb:they'd	18 -18
sb:they're	15 -15
sb:they've	20 -20
sb:thi	-20 20
sb:thi month	19 -19
sb:thi time	-10 10
sb:thing	14 -14
sb:think	7 -7
sb:those who	-7 7
sb:though	14 -14
sb:threaten <level>	-12 12
sb:three	-9 9
sb:through the	16 -16
sb:thu	9 -9
sb:tile	24 -24
sb:timber	-14 14
sb:time as	11 -11
sb:tin	15 -15
sb:tinned	-16 16
sb:to <day-ahead>	14 -14
sb:to <day-gone>	-17 17
sb:to <money>	14 -14
sb:to <number>	15 -15
sb:to <person>	12 -12
sb:to <quality>	20 -20
sb:to a	-22 22
sb:to add	19 -19
sb:to answer	-25 25
sb:to come	16 -16
sb:to cut	15 -15
sb:to do	16 -16
sb:to double	-17 17
sb:to let	8 -8
sb:to our	-11 11
sb:to raise	14 -14
sb:to slap	-10 10
sb:to thi	-11 11
sb:to us	26 -26
sb:together	-7 7
sb:together ,	-18 18
sb:too	15 -15
sb:too ,	22 -22
sb:top	17 -17
sb:total	29 -29
sb:total of	13 -13
sb:touch	12 -12
sb:touched	-16 16
sb:towel	15 -15
sb:trade pact	-16 16
sb:trader	22 -22
sb:treaty ,	-11 11
sb:treaty of	-12 12
sb:treaty with	21 -21
sb:truce between	11 -11
sb:truce end	22 -22
sb:truce go	-23 23
sb:truce lapse	8 -8
sb:truce last	-14 14
sb:truce of	9 -9
sb:truce with	-20 20
sb:truck	11 -11
sb:true	-22 22
sb:turbine	11 -11
sb:turn	25 -25
sb:two other	-12 12
sb:two rate	-8 8
sb:tyre ,	-12 12
sb:under an	-17 17
sb:under it	23 -23
sb:under its	14 -14
sb:under last	-11 11
sb:under that	-7 7
sb:understanding	13 -13
sb:unlike	-16 16
sb:until now	18 -18
sb:up :	15 -15
sb:upholstered	15 -15
sb:us ,	11 -11
sb:us :	20 -20
sb:us to	13 -13
sb:value	16 -16
sb:vote	10 -10
sb:vow	-29 29
sb:wait	-18 18
sb:wait for	-13 13
sb:want <level>	-11 11
sb:warn	14 -14
sb:warn ,	19 -19
sb:was charge	19 -19
sb:was cut	-17 17
sb:was double	12 -12
sb:was in	-23 23
sb:was talk	-11 11
sb:watch	16 -16
sb:watche	19 -19
sb:water	16 -16
sb:way	6 -6
sb:way ,	19 -19
sb:way :	-25 25
sb:we	-16 16
sb:we hear	23 -23
sb:we pay	-7 7
sb:we shall	-9 9
sb:we take	18 -18
sb:we were	-16 16
sb:we would	11 -11
sb:week ago	12 -12
sb:week of	19 -19
sb:welcomed	10 -10
sb:well :	-19 19
sb:were ,	-21 21
sb:were at	15 -15
sb:were charge	-18 18
sb:were not	11 -11
sb:were to	25 -25
sb:what <person>	-12 12
sb:what has	-20 20
sb:what is	-17 17
sb:what it	20 -20
sb:what the	18 -18
sb:what we	20 -20
sb:what will	-12 12
sb:wheat	12 -12
sb:wheel	-10 10
sb:when	-16 16
sb:when <name>	11 -11
sb:when i	-18 18
sb:when it	19 -19
sb:where <name>	11 -11
sb:where <quality>	-9 9
sb:where they	27 -27
sb:where we	-14 14
sb:whether	23 -23
sb:which ,	17 -17
sb:which <quality>	23 -23
sb:which a	-12 12
sb:which agree	13 -13
sb:which charge	12 -12
sb:which come	9 -9
sb:which has	-14 14
sb:which is	18 -18
sb:which its	20 -20
sb:which on	11 -11
sb:which pay	-16 16
sb:which sell	15 -15
sb:which the	10 -10
sb:which there	22 -22
sb:which they	9 -9
sb:while it	18 -18
sb:while the	-14 14
sb:whiskey	10 -10
sb:whisky	-16 16
sb:who ask	-15 15
sb:who had	10 -10
sb:whoever	11 -11
sb:whose agreement	13 -13
sb:will admit	-15 15
sb:will be	9 -9
sb:will do	-13 13
sb:will go	17 -17
sb:wine ,	16 -16
sb:wine and	10 -10
sb:wine at	12 -12
sb:wine from	-13 13
sb:wine go	-12 12
sb:wine pay	-13 13
sb:winter	9 -9
sb:wire	8 -8
sb:with <person>	-13 13
sb:with an	19 -19
sb:with it	-14 14
sb:with that	-12 12
sb:with which	20 -20
sb:within the	8 -8
sb:wood	-23 23
sb:wool	-7 7
sb:wool ,	-21 21
sb:wool from	13 -13
sb:wool pay	17 -17
sb:world	14 -14
sb:worse	22 -22
sb:worst	7 -7
sb:worst week	12 -12
sb:worth	6 -6
sb:worth up	13 -13
sb:would accept	-10 10
sb:would ask	11 -11
sb:would have	8 -8
sb:would leave	-12 12
sb:would let	9 -9
sb:would make	13 -13
sb:would meet	-10 10
sb:would put	-22 22
sb:would then	28 -28
sb:write	5 -5
sb:wrong	-15 15
sb:year 's	-16 16
sb:year ,	20 -20
sb:year it	17 -17
sb:year they	18 -18
sb:yet	14 -14
sb:you	20 -20
sb:your	6 -6
sb:zinc and	13 -13
sb:• <name>	22 -22
several all three by false false	14 -14
several all three on false false	-13 13
several also by false false	28 -28
several also by true false	-11 11
several also by true true	-9 9
several also little	18 -18
several also on true false	25 -25
several also on true true	11 -11
several as well by true false	13 -13
several as well by true true	-17 17
several as well hardly	9 -9
several as well near	-12 12
several as well on false false	13 -13
several as well some	17 -17
several both	-17 17
several both by false false	10 -10
several both by true false	30 -30
several both by true true	25 -25
several both hardly	19 -19
several both near	-25 25
several both on false false	-14 14
several both on true true	-35 35
several both some	-23 23
several countries by true false	22 -22
several countries by true true	34 -34
several countries hardly	-15 15
several countries little	26 -26
several countries on false false	10 -10
several countries on false true	10 -10
several countries on true false	-24 24
several countries on true true	-23 23
several countries some	-9 9
several each by false true	12 -12
several each by true false	19 -19
several each hardly	5 -5
several each near	11 -11
several each on true true	-15 15
several economies hardly	-12 12
several either by false false	-31 31
several either hardly	-17 17
several either on false false	22 -22
several members	13 -13
several respectively on false false	17 -17
several the five	-10 10
several the five on true false	-12 12
several the latter hardly	13 -13
several the other by false false	53 -53
several the other by true false	9 -9
several the other on true false	-28 28
several the other on true true	9 -9
several the same by false false	37 -37
several the same by false true	29 -29
several the same by true true	14 -14
several the same even	-18 18
several the same hardly	15 -15
several the same little	-18 18
several the same on true false	-33 33
several the two by false false	-15 15
several the two on false false	12 -12
several the two on true false	10 -10
several them by false false	21 -21
several them by false true	12 -12
several them by true false	-13 13
several them some	10 -10
several these	-14 14
several these hardly	-14 14
several they by false false	52 -52
several they by false true	10 -10
several they by true false	-24 24
several they by true true	10 -10
several they near	7 -7
several they on false false	28 -28
several they on true false	-33 33
several they some	8 -8
several those by false true	29 -29
several those little	15 -15
several those near	-6 6
several those on true false	-23 23
several those on true true	12 -12
several those some	17 -17
several too on true false	40 -40
several=false false	11 -11
several=false false hardly	11 -11
several=false false some	-19 19
several=false true even	-7 7
several=true false even	-11 11
several=true true hardly	-2 2
several=true true near	-15 15
side=false listed=false	13 -13
side=false listed=true	-29 29
t0=present-not	16 -16
t1=participle-passive	26 -26
t1=past	11 -11
t1=present-not	16 -16
t2=gerund	10 -10
t2=modal-passive-not	-11 11
t2=participle-passive	6 -6
v0=call	14 -14
v0=collect	12 -12
v0=consider	-10 10
v0=exempt	-7 7
v0=float	-10 10
v0=hold	13 -13
v0=hope	-6 6
v0=lay	13 -13
v0=like	-19 19
v0=owe	-11 11
v0=recall	-11 11
v0=stop	11 -11
v0=tell	6 -6
v0=vow	-13 13
v0=write	11 -11
v1=admit	-15 15
v1=answer	-16 16
v1=call	14 -14
v1=collect	18 -18
v1=consider	-10 10
v1=exempt	-7 7
v1=float	-10 10
v1=hit	20 -20
v1=hold	18 -18
v1=hope	-8 8
v1=lay	16 -16
v1=owe	-10 10
v1=receive	-16 16
v1=rise	-21 21
v1=vote	9 -9
v1=write	11 -11
v2=add	15 -15
v2=apply	-11 11
v2=drop	-12 12
v2=dump	14 -14
v2=go	5 -5
v2=hit	-14 14
v2=other	19 -19
v2=publish	-9 9
v2=raise	-18 18
v2=remain	11 -11
v2=send	17 -17
v2=strike	13 -13
v2=take	19 -19
vt0=add future	13 -13
vt0=add past	12 -12
vt0=add present	-28 28
vt0=admit future	-13 13
vt0=agree perfect	-14 14
vt0=announce present	12 -12
vt0=ask past	19 -19
vt0=ask perfect	-2 2
vt0=ask present	15 -15
vt0=bear modal	18 -18
vt0=bring present	-16 16
vt0=charge past	-11 11
vt0=charge pluperfect	11 -11
vt0=collect present	9 -9
vt0=come past	-15 15
vt0=confirm past	-10 10
vt0=cut future	-12 12
vt0=cut present	10 -10
vt0=drop modal	12 -12
vt0=enter past	13 -13
vt0=enter perfect	-9 9
vt0=exempt present	-10 10
vt0=fall past	-16 16
vt0=get perfect	13 -13
vt0=go perfect	13 -13
vt0=leave future	-12 12
vt0=leave modal	-12 12
vt0=let present	4 -4
vt0=like modal	-19 19
vt0=lower present	15 -15
vt0=make modal	12 -12
vt0=make past	16 -16
vt0=make present	-5 5
vt0=offer past	13 -13
vt0=offer present	-12 12
vt0=owe present	-11 11
vt0=pay pluperfect	-10 10
vt0=put pluperfect	17 -17
vt0=put present	12 -12
vt0=raise past	16 -16
vt0=raise perfect	-12 12
vt0=settle perfect	16 -16
vt0=settle present	-12 12
vt0=stand past	-7 7
vt0=suspend past	-20 20
vt0=take perfect	15 -15
vt0=take present	-11 11
vt1=add future	13 -13
vt1=add past	11 -11
vt1=add present	-28 28
vt1=admit future	-13 13
vt1=announce present	12 -12
vt1=ask future	13 -13
vt1=ask perfect	-11 11
vt1=bear modal	18 -18
vt1=bring present	-16 16
vt1=charge past	-11 11
vt1=charge pluperfect	11 -11
vt1=collect present	9 -9
vt1=come past	-15 15
vt1=confirm past	-10 10
vt1=cut future	-12 12
vt1=cut present	10 -10
vt1=drop modal	12 -12
vt1=enter past	13 -13
vt1=enter perfect	-9 9
vt1=exempt present	-10 10
vt1=fall past	-16 16
vt1=get perfect	13 -13
vt1=keep future	-10 10
vt1=keep present	16 -16
vt1=leave future	-12 12
vt1=leave modal	-12 12
vt1=let present	4 -4
vt1=lower present	15 -15
vt1=make modal	12 -12
vt1=make past	15 -15
vt1=make present	-5 5
vt1=offer perfect	11 -11
vt1=offer present	-12 12
vt1=other perfect	18 -18
vt1=owe present	-11 11
vt1=pay pluperfect	-10 10
vt1=put pluperfect	17 -17
vt1=put present	12 -12
vt1=raise infinitive	12 -12
vt1=raise past	16 -16
vt1=raise perfect	-12 12
vt1=settle perfect	16 -16
vt1=settle present	-12 12
vt1=slap infinitive	-10 10
vt1=stand past	-7 7
vt1=suspend past	-20 20
vt1=take perfect	15 -15
vt1=take present	-11 11
vt1=threaten past	14 -14
vt1=want present	3 -3
vt2=agree participle	-17 17
vt2=apply present	-13 13
vt2=dump gerund	14 -14
vt2=end present	-13 13
vt2=make participle	9 -9
vt2=other present	19 -19
vt2=remain present	9 -9
vt2=stay future	-8 8
vt2=stay present	8 -8
vt2=strike participle	13 -13
vt2=suspend participle	14 -14
vt2=take past	10 -10`;
