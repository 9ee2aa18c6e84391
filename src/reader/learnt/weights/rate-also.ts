// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	7 -7
a:'s	-12 12
a:'s on	7 -7
a:<day-ahead> .	28 -28
a:<day-gone> .	-15 15
a:<duty>	15 -15
a:<goods>	21 -21
a:<level-noun>	-6 6
a:<level>	9 -9
a:<level> and	13 -13
a:<level> for	-12 12
a:<level> in	17 -17
a:<level> to	10 -10
a:<level> under	6 -6
a:<money>	12 -12
a:<month-ahead>	6 -6
a:<month-gone>	-10 10
a:<name>	-9 9
a:<name> <level>	22 -22
a:<name> at	12 -12
a:<name> good	14 -14
a:<name> on	-10 10
a:<name> since	-21 21
a:<number> .	14 -14
a:<number> and	-11 11
a:<number> duty	-19 19
a:<number> in	8 -8
a:<number> of	-6 6
a:<number> on	12 -12
a:<organisation> .	6 -6
a:<person>	-8 8
a:<points>	9 -9
a:<quality>	-11 11
a:<quality> .	-9 9
a:<quality> cheese	-10 10
a:<quality> copper	-7 7
a:<quality> oil	8 -8
a:<quality> steel	9 -9
a:<quality> wheat	7 -7
a:<seat>	-9 9
a:<seat> .	-16 16
a:<sender>	-8 8
a:<span>	9 -9
a:<v-begin>	24 -24
a:<v-deny>	-7 7
a:<v-end>	6 -6
a:<v-impose>	7 -7
a:<v-return>	20 -20
a:<v-say>	21 -21
a:<v-sell>	8 -8
a:<v-stay>	-7 7
a:<v-suspend>	-8 8
a:<v-up>	8 -8
a:?	11 -11
a:a	-12 12
a:a <number>	-6 6
a:a <quality>	-8 8
a:a deal	17 -17
a:a quota	6 -6
a:action	-11 11
a:additional	6 -6
a:again	20 -20
a:ago .	10 -10
a:agreement with	-14 14
a:all .	21 -21
a:also	10 -10
a:aluminium	-8 8
a:an	8 -8
a:and <level>	-14 14
a:and <name>	-9 9
a:and <number>	13 -13
a:and not	17 -17
a:and the	11 -11
a:and those	15 -15
a:another	14 -14
a:answer	-16 16
a:apply	17 -17
a:as before	10 -10
a:as of	6 -6
a:at all	11 -11
a:at once	11 -11
a:at the	-7 7
a:bean	-7 7
a:become	13 -13
a:become <number>	8 -8
a:beer	7 -7
a:before	-12 12
a:before .	-16 16
a:begin	8 -8
a:beside	6 -6
a:beside .	6 -6
a:both	-6 6
a:butter	11 -11
a:butter .	7 -7
a:by	21 -21
a:by the	17 -17
a:case	14 -14
a:cashmere	6 -6
a:cent	-8 8
a:cheese	-8 8
a:cheese .	-9 9
a:coal	10 -10
a:coal and	6 -6
a:cocoa	-8 8
a:cocoa butter	10 -10
a:coconut	-8 8
a:cod	8 -8
a:coffee	8 -8
a:come from	6 -6
a:continue	7 -7
a:copper	-15 15
a:cotton	-12 12
a:country	-12 12
a:crane	6 -6
a:date	16 -16
a:date .	9 -9
a:day .	-6 6
a:day on	7 -7
a:deal of	-6 6
a:drawer	10 -10
a:due	12 -12
a:duty in	-13 13
a:duty of	8 -8
a:duty on	9 -9
a:duty under	14 -14
a:each	6 -6
a:earlier	-7 7
a:effect	11 -11
a:either	9 -9
a:electric	-7 7
a:electric car	-7 7
a:else	-6 6
a:end	13 -13
a:entry	8 -8
a:ever	12 -12
a:everybody	15 -15
a:fall	-16 16
a:fish	-15 15
a:flower	-11 11
a:for	6 -6
a:for fentanyl	-13 13
a:for good	-9 9
a:for the	12 -12
a:forced	6 -6
a:from <day-ahead>	-9 9
a:from <day-gone>	-13 13
a:from <level>	9 -9
a:from <number>	22 -22
a:from the	30 -30
a:good	-6 6
a:good .	-6 6
a:good from	12 -12
a:good in	7 -7
a:good of	-12 12
a:good outside	-6 6
a:has	-10 10
a:here .	23 -23
a:his	-10 10
a:import	13 -13
a:in	-14 14
a:in <month-gone>	-13 13
a:in all	6 -6
a:in the	-13 13
a:include	8 -8
a:included	6 -6
a:including the	-6 6
a:into	-6 6
a:into <name>	-7 7
a:is a	8 -8
a:is charge	-12 12
a:is collect	11 -11
a:is not	-8 8
a:is the	-12 12
a:it .	15 -15
a:its own	-7 7
a:keep	-8 8
a:last week	-8 8
a:last year	17 -17
a:levy	6 -6
a:like	15 -15
a:list	25 -25
a:machine	6 -6
a:machinery	6 -6
a:make	-6 6
a:meal	-17 17
a:meantime	10 -10
a:medicine	-19 19
a:midnight	13 -13
a:moment	-8 8
a:moment .	-10 10
a:month	14 -14
a:more .	13 -13
a:more than	-11 11
a:most	17 -17
a:my	-19 19
a:new	-9 9
a:next	11 -11
a:nil	8 -8
a:not	7 -7
a:nothing .	6 -6
a:now	12 -12
a:now .	25 -25
a:of	7 -7
a:of <day-ahead>	10 -10
a:of <day-gone>	6 -6
a:of <month-gone>	19 -19
a:of <quality>	-12 12
a:oil	12 -12
a:oil .	17 -17
a:old	-10 10
a:older	6 -6
a:on <day-ahead>	7 -7
a:on <day-gone>	13 -13
a:on <day-today>	7 -7
a:on <name>	-9 9
a:on <quality>	-10 10
a:on a	-10 10
a:on cocoa	8 -8
a:on electric	-9 9
a:on most	9 -9
a:on our	-11 11
a:on rice	-10 10
a:on soybean	7 -7
a:on steel	17 -17
a:on tea	-8 8
a:on the	-7 7
a:on their	11 -11
a:on top	10 -10
a:on what	12 -12
a:once	23 -23
a:one	6 -6
a:only	6 -6
a:or <level>	6 -6
a:orange	-6 6
a:order	6 -6
a:ordinary	6 -6
a:other	16 -16
a:our	-12 12
a:outside the	8 -8
a:over	7 -7
a:over there	11 -11
a:own	-11 11
a:pact of	-6 6
a:part	14 -14
a:pay	-14 14
a:pay .	8 -8
a:payable	11 -11
a:per	-8 8
a:per cent	-8 8
a:percent	-13 13
a:pineapple	12 -12
a:place .	6 -6
a:place of	-6 6
a:plu	-11 11
a:plu <number>	-18 18
a:point	14 -14
a:port	-11 11
a:present .	-13 13
a:quota	7 -7
a:reciprocal	17 -17
a:remain	-6 6
a:remain .	-7 7
a:remain payable	11 -11
a:remain suspend	-15 15
a:return	11 -11
a:rice	7 -7
a:rum	18 -18
a:rum .	17 -17
a:salmon	7 -7
a:same	10 -10
a:same day	-9 9
a:section	-8 8
a:section <number>	-8 8
a:ship	7 -7
a:shrimp	11 -11
a:side	20 -20
a:sign	8 -8
a:sign in	8 -8
a:since	-17 17
a:since .	7 -7
a:since <day-gone>	-8 8
a:since <month-gone>	-14 14
a:since last	6 -6
a:spring	7 -7
a:start	-7 7
a:start on	-8 8
a:stay in	12 -12
a:stay suspend	6 -6
a:steel	29 -29
a:steel and	8 -8
a:still	6 -6
a:strike	12 -12
a:stuff	15 -15
a:such	-10 10
a:sugar	11 -11
a:suspend	-14 14
a:suspend .	-11 11
a:suspend for	15 -15
a:suspend until	6 -6
a:table	-10 10
a:take	13 -13
a:take effect	6 -6
a:tariff	12 -12
a:tax	8 -8
a:tea .	6 -6
a:that .	7 -7
a:the	10 -10
a:the <day-gone>	7 -7
a:the <level>	18 -18
a:the <name>	6 -6
a:the <number>	-15 15
a:the <quality>	10 -10
a:the border	-6 6
a:the day	9 -9
a:the deal	-21 21
a:the drawer	10 -10
a:the duty	10 -10
a:the list	18 -18
a:the meantime	10 -10
a:the moment	-8 8
a:the old	-8 8
a:the other	9 -9
a:the reciprocal	7 -7
a:the same	9 -9
a:the section	-19 19
a:the time	8 -8
a:them	-6 6
a:then	22 -22
a:thi year	7 -7
a:thing	8 -8
a:till	11 -11
a:time	6 -6
a:time being	8 -8
a:to <name>	-16 16
a:to <number>	26 -26
a:to <quality>	-13 13
a:to be	7 -7
a:to nil	7 -7
a:to the	25 -25
a:together	-15 15
a:too	-11 11
a:top	11 -11
a:top of	11 -11
a:total	-7 7
a:trade	-16 16
a:trade agreement	-18 18
a:treaty	-7 7
a:treaty of	-8 8
a:truce .	-9 9
a:unchanged	6 -6
a:under a	-7 7
a:under it	7 -7
a:under its	6 -6
a:under section	9 -9
a:under their	-11 11
a:until	29 -29
a:until <day-ahead>	20 -20
a:value	7 -7
a:week	-17 17
a:week .	-17 17
a:wheat	9 -9
a:will	20 -20
a:will be	6 -6
a:wine	9 -9
a:wire	-6 6
a:with	-15 15
a:with the	-7 7
a:within	18 -18
a:within a	6 -6
a:without	9 -9
a:worth	6 -6
a:would	-20 20
a:would be	-11 11
a:yarn	10 -10
asks	7 -7
b:"	21 -21
b:" we	9 -9
b:'s <number>	16 -16
b:'s duty	-8 8
b:'s on	-9 9
b:'s pay	-8 8
b:'s rate	15 -15
b:'s tariff	12 -12
b:, <name>	18 -18
b:, <number>	-15 15
b:, <seat>	-12 12
b:, against	-13 13
b:, among	7 -7
b:, as	14 -14
b:, at	25 -25
b:, both	15 -15
b:, coffee	-10 10
b:, enter	-6 6
b:, from	-8 8
b:, go	-8 8
b:, in	18 -18
b:, it	-13 13
b:, not	-13 13
b:, now	15 -15
b:, of	-6 6
b:, or	11 -11
b:, our	8 -8
b:, pay	-12 12
b:, plu	12 -12
b:, put	6 -6
b:, sell	-9 9
b:, since	7 -7
b:, so	-19 19
b:, the	-8 8
b:, they	7 -7
b:, those	10 -10
b:, we	6 -6
b:, will	-6 6
b:, with	-13 13
b:-	28 -28
b:.	11 -11
b:. <number>	9 -9
b:: <name>	-18 18
b:: <seat>	-12 12
b:: it	11 -11
b:: its	10 -10
b:: our	8 -8
b:: the	7 -7
b:: then	9 -9
b:: we	6 -6
b:; <name>	16 -16
b:; <quality>	13 -13
b:; its	10 -10
b:<day-ahead>	23 -23
b:<day-ahead> it	13 -13
b:<day-ahead> the	23 -23
b:<day-gone>	7 -7
b:<day-gone> it	16 -16
b:<day-gone> the	16 -16
b:<day-gone> to	-10 10
b:<gate>	41 -41
b:<goods-amount>	15 -15
b:<level> for	-11 11
b:<level> from	11 -11
b:<level> in	-6 6
b:<level> on	16 -16
b:<level> to	-7 7
b:<month-ahead> it	-10 10
b:<month-gone> <quality>	-13 13
b:<month-gone> it	18 -18
b:<name> 's	6 -6
b:<name> <level>	12 -12
b:<name> a	-12 12
b:<name> and	-8 8
b:<name> answer	9 -9
b:<name> are	26 -26
b:<name> charge	-6 6
b:<name> continue	6 -6
b:<name> drop	-22 22
b:<name> from	16 -16
b:<name> go	22 -22
b:<name> has	-6 6
b:<name> have	-12 12
b:<name> levy	8 -8
b:<name> may	13 -13
b:<name> on	-10 10
b:<name> pay	9 -9
b:<name> put	12 -12
b:<name> suspend	8 -8
b:<name> take	-18 18
b:<name> the	22 -22
b:<name> was	13 -13
b:<name> will	-7 7
b:<not>	13 -13
b:<number> duty	-12 12
b:<number> for	9 -9
b:<number> of	9 -9
b:<number> or	-15 15
b:<number> plu	-9 9
b:<number> the	-10 10
b:<number> to	7 -7
b:<organisation>	-12 12
b:<organisation> 's	-17 17
b:<organisation> has	8 -8
b:<organisation> would	-12 12
b:<person>	41 -41
b:<person> had	11 -11
b:<person> say	15 -15
b:<person> want	13 -13
b:<points>	10 -10
b:<quality> avocado	6 -6
b:<quality> bean	14 -14
b:<quality> beef	-18 18
b:<quality> car	17 -17
b:<quality> cotton	-9 9
b:<quality> date	-15 15
b:<quality> duty	9 -9
b:<quality> fertiliser	-14 14
b:<quality> good	8 -8
b:<quality> hazelnut	-12 12
b:<quality> origin	19 -19
b:<quality> potash	-11 11
b:<quality> salmon	-13 13
b:<quality> steel	6 -6
b:<quality> sugar	-10 10
b:<quality> tariff	-20 20
b:<quality> tomatoe	-11 11
b:<quality> tractor	8 -8
b:<quality> wine	15 -15
b:<quality> yarn	-9 9
b:<seat>	-6 6
b:<seat> 's	-16 16
b:<seat> had	-12 12
b:<seat> to	11 -11
b:<sender>	38 -38
b:<span>	19 -19
b:<taker>	-8 8
b:<v-agree>	10 -10
b:<v-deny>	9 -9
b:<v-down>	8 -8
b:<v-suspend>	-9 9
b:<v-target>	7 -7
b:a	7 -7
b:a <quality>	19 -19
b:a deal	-7 7
b:a further	6 -6
b:a new	6 -6
b:a permanent	11 -11
b:a rate	-7 7
b:accept a	8 -8
b:add	-6 6
b:addition	12 -12
b:additional	18 -18
b:additional tariff	8 -8
b:after the	-7 7
b:against	-9 9
b:ago	-24 24
b:agree on	-8 8
b:agreement	-6 6
b:agreement with	11 -11
b:all	20 -20
b:aluminum	12 -12
b:among	7 -7
b:among them	7 -7
b:an	7 -7
b:and <name>	-9 9
b:and about	-6 6
b:and aluminum	11 -11
b:and for	-10 10
b:and go	-7 7
b:and has	8 -8
b:and in	6 -6
b:and its	21 -21
b:and keep	-8 8
b:and not	15 -15
b:and pay	11 -11
b:and suspend	11 -11
b:and that	-6 6
b:and then	7 -7
b:and they	-9 9
b:and to	8 -8
b:and would	-16 16
b:announce a	7 -7
b:answer	-10 10
b:answer with	-10 10
b:apply	-12 12
b:are let	-9 9
b:are to	7 -7
b:arrangement	-7 7
b:article	-10 10
b:as high	-7 7
b:ask for	10 -10
b:at <number>	10 -10
b:at a	6 -6
b:at the	10 -10
b:avocado	6 -6
b:back at	17 -17
b:back with	-10 10
b:banana	-18 18
b:be at	13 -13
b:be charge	18 -18
b:be cut	6 -6
b:bean	-11 11
b:bear	6 -6
b:because	6 -6
b:beef	-9 9
b:before <month-ahead>	6 -6
b:begin	6 -6
b:between	-13 13
b:bill	8 -8
b:both	-12 12
b:both country	-11 11
b:both side	7 -7
b:bring	12 -12
b:bring the	17 -17
b:busan	-7 7
b:buse	-17 17
b:buy	6 -6
b:by	-14 14
b:by the	10 -10
b:car	22 -22
b:carpet	-8 8
b:carry	14 -14
b:case	6 -6
b:cement	8 -8
b:charge	-7 7
b:charge a	9 -9
b:charge the	-16 16
b:cheese	11 -11
b:clear	-10 10
b:close	11 -11
b:cocoa	15 -15
b:coconut	14 -14
b:cod	19 -19
b:coffee	-10 10
b:coffee pay	21 -21
b:come down	-12 12
b:come in	12 -12
b:copper	-16 16
b:cost	13 -13
b:country will	7 -7
b:custom	8 -8
b:cut its	-8 8
b:cut the	7 -7
b:day	13 -13
b:deal	-10 10
b:deal at	-7 7
b:did not	10 -10
b:do not	11 -11
b:doe the	7 -7
b:double	13 -13
b:double to	11 -11
b:down from	11 -11
b:down to	-8 8
b:drop	-9 9
b:drop from	-15 15
b:drop its	-11 11
b:drop to	10 -10
b:during	11 -11
b:duty and	-6 6
b:duty at	9 -9
b:duty fall	7 -7
b:duty from	-9 9
b:duty go	-14 14
b:duty is	22 -22
b:duty of	-15 15
b:duty to	-8 8
b:duty would	11 -11
b:each	8 -8
b:emergency	-8 8
b:enter <name>	-11 11
b:enter the	9 -9
b:even	-7 7
b:exceed	6 -6
b:extension	8 -8
b:extra	9 -9
b:fall from	-8 8
b:far	10 -10
b:fentanyl	7 -7
b:fentanyl tariff	11 -11
b:fertiliser	-11 11
b:first	-6 6
b:fish	30 -30
b:fishmeal	-7 7
b:for	-12 12
b:for <name>	19 -19
b:for <quality>	-7 7
b:free	7 -7
b:from	9 -9
b:from <day-ahead>	18 -18
b:from <day-gone>	-9 9
b:from <name>	16 -16
b:from a	6 -6
b:from the	14 -14
b:further	11 -11
b:gave	-10 10
b:gave the	-12 12
b:general	14 -14
b:general rate	7 -7
b:glove	24 -24
b:go down	11 -11
b:go from	-10 10
b:go into	18 -18
b:go on	13 -13
b:go to	-7 7
b:good	-10 10
b:good and	-6 6
b:good are	-6 6
b:good fall	-23 23
b:good from	-18 18
b:good have	-10 10
b:good pay	9 -9
b:good still	8 -8
b:good to	9 -9
b:good will	11 -11
b:had put	-10 10
b:has ask	9 -9
b:has been	-8 8
b:has pay	9 -9
b:have been	9 -9
b:have go	15 -15
b:hazelnut	-11 11
b:high	-7 7
b:high as	-7 7
b:hit	13 -13
b:hit with	11 -11
b:hold	-10 10
b:hold back	10 -10
b:i	-9 9
b:if the	6 -6
b:in <month-gone>	9 -9
b:in <name>	6 -6
b:in <number>	-7 7
b:is down	6 -6
b:is now	-6 6
b:is on	-8 8
b:it	-10 10
b:it <name>	9 -9
b:it charge	-11 11
b:it come	-8 8
b:it stay	-6 6
b:it take	7 -7
b:it to	8 -8
b:it will	-11 11
b:its duty	-9 9
b:its own	15 -15
b:its rate	14 -14
b:its tariff	-10 10
b:jump	-8 8
b:keep	8 -8
b:lapse	8 -8
b:last week	-6 6
b:later	9 -9
b:lay	-8 8
b:leather	6 -6
b:leave	6 -6
b:let	-6 6
b:lift	9 -9
b:likewise	13 -13
b:lower its	7 -7
b:lower the	7 -7
b:machine	19 -19
b:machinery	-12 12
b:maize	11 -11
b:may go	-9 9
b:me	-7 7
b:meal	18 -18
b:medicine	25 -25
b:meet	10 -10
b:midnight	-13 13
b:might	-9 9
b:more	-7 7
b:most	-15 15
b:most <quality>	-6 6
b:most of	-10 10
b:mr	27 -27
b:mr <person>	26 -26
b:my	-11 11
b:new	7 -7
b:new duty	7 -7
b:no	14 -14
b:now	13 -13
b:number	-7 7
b:nut	20 -20
b:of	-9 9
b:of <day-gone>	25 -25
b:of <name>	-11 11
b:of <number>	18 -18
b:of <quality>	21 -21
b:of a	14 -14
b:of its	-10 10
b:of our	19 -19
b:of section	7 -7
b:of the	-14 14
b:offer	10 -10
b:oil	9 -9
b:oil is	-7 7
b:oil pay	20 -20
b:old	13 -13
b:older	20 -20
b:on	7 -7
b:on <day-ahead>	-6 6
b:on <day-today>	8 -8
b:on good	-19 19
b:on its	8 -8
b:on our	-18 18
b:on steel	12 -12
b:on them	-9 9
b:once	-7 7
b:one	8 -8
b:order	-8 8
b:ordinary duty	8 -8
b:origin	23 -23
b:other	-6 6
b:our	-16 16
b:our duty	24 -24
b:our on	22 -22
b:outside	11 -11
b:owe	-7 7
b:own	7 -7
b:own tariff	10 -10
b:palm	7 -7
b:palm oil	7 -7
b:part	8 -8
b:part from	8 -8
b:pass	7 -7
b:pass through	6 -6
b:pay a	-6 6
b:pay an	-10 10
b:period	8 -8
b:permanent	11 -11
b:plan	-10 10
b:plywood	14 -14
b:post	9 -9
b:potash	-14 14
b:powder	7 -7
b:prepare	12 -12
b:press	6 -6
b:product	-21 21
b:product of	-23 23
b:promise	-20 20
b:proposal	-30 30
b:pump	8 -8
b:put a	6 -6
b:put another	-6 6
b:quinoa	7 -7
b:raise it	7 -7
b:raise the	-10 10
b:rate	-11 11
b:rate for	-8 8
b:rate is	17 -17
b:rate of	-9 9
b:rate on	-18 18
b:reach	12 -12
b:read	18 -18
b:reciprocal	18 -18
b:reciprocal duty	8 -8
b:reciprocal tariff	10 -10
b:reduce	12 -12
b:remain at	8 -8
b:report	8 -8
b:return	8 -8
b:right	-9 9
b:rise	-13 13
b:rise from	-8 8
b:rose	-6 6
b:run	12 -12
b:salmon	-13 13
b:say <name>	-9 9
b:say the	13 -13
b:second	-18 18
b:see	14 -14
b:send	12 -12
b:set a	-11 11
b:settle	9 -9
b:settle for	-6 6
b:settle on	-6 6
b:should	31 -31
b:shrimp	9 -9
b:side	21 -21
b:sign	9 -9
b:since <day-gone>	6 -6
b:since <month-gone>	-17 17
b:since the	-6 6
b:so that	10 -10
b:some	18 -18
b:soybean	-9 9
b:start	7 -7
b:steel	6 -6
b:steel and	29 -29
b:still	-6 6
b:still charge	7 -7
b:still pay	-18 18
b:stop	19 -19
b:strike	-9 9
b:sugar	-7 7
b:summer	9 -9
b:surcharge	7 -7
b:suspend its	7 -7
b:take	7 -7
b:take it	-11 11
b:take the	11 -11
b:talk	19 -19
b:talk of	13 -13
b:tariff from	14 -14
b:taro	8 -8
b:tax	18 -18
b:tea pay	11 -11
b:tell	-11 11
b:that <quality>	12 -12
b:that <seat>	9 -9
b:that day	9 -9
b:that he	15 -15
b:that lower	7 -7
b:that make	12 -12
b:that the	9 -9
b:that was	7 -7
b:the <name>	11 -11
b:the <number>	9 -9
b:the <organisation>	-9 9
b:the additional	13 -13
b:the agreement	11 -11
b:the arrangement	-12 12
b:the charge	9 -9
b:the extra	9 -9
b:the first	-7 7
b:the general	6 -6
b:the new	12 -12
b:the old	11 -11
b:the older	12 -12
b:the ordinary	-13 13
b:the other	-14 14
b:the present	6 -6
b:the rate	-16 16
b:the reciprocal	12 -12
b:the remain	8 -8
b:the right	-13 13
b:the second	-16 16
b:the summer	7 -7
b:the suspend	-16 16
b:the threat	-10 10
b:the total	16 -16
b:them the	6 -6
b:then <name>	10 -10
b:then it	20 -20
b:then pay	7 -7
b:then the	11 -11
b:there	6 -6
b:there is	8 -8
b:therefore	15 -15
b:these	7 -7
b:they	8 -8
b:they go	-10 10
b:they had	7 -7
b:they have	16 -16
b:they were	6 -6
b:they will	10 -10
b:thi	29 -29
b:thi year	11 -11
b:think	6 -6
b:third	6 -6
b:those from	19 -19
b:those of	-14 14
b:threat	-9 9
b:threaten	10 -10
b:three	-8 8
b:through	16 -16
b:through <name>	7 -7
b:tile	14 -14
b:to	13 -13
b:to <number>	24 -24
b:to a	-10 10
b:to answer	-8 8
b:to charge	7 -7
b:to enter	24 -24
b:to have	6 -6
b:to keep	11 -11
b:to put	-6 6
b:to the	-14 14
b:tomatoe	-7 7
b:total	6 -6
b:truce it	-6 6
b:truce of	11 -11
b:tuna	-11 11
b:two	-15 15
b:tyre	8 -8
b:under	-7 7
b:under it	-8 8
b:under the	-6 6
b:until <day-ahead>	17 -17
b:until <month-ahead>	12 -12
b:until the	17 -17
b:until then	-18 18
b:up	7 -7
b:us	-12 12
b:used	12 -12
b:used to	12 -12
b:vanilla	15 -15
b:want	-10 10
b:was <number>	19 -19
b:watche	6 -6
b:way	10 -10
b:we	8 -8
b:we ask	13 -13
b:we had	-7 7
b:we take	16 -16
b:week	6 -6
b:were	8 -8
b:were <level>	6 -6
b:were at	6 -6
b:what	-12 12
b:when the	10 -10
b:where it	-10 10
b:where they	10 -10
b:whether	-12 12
b:which	8 -8
b:which <name>	9 -9
b:which a	-9 9
b:which the	10 -10
b:who	-13 13
b:whose	-14 14
b:whose good	-8 8
b:will	-6 6
b:will ask	18 -18
b:will charge	-8 8
b:will cut	-12 12
b:will go	17 -17
b:will then	8 -8
b:wine and	-8 8
b:wire	13 -13
b:with <level>	7 -7
b:with the	17 -17
b:without	-10 10
b:without the	-17 17
b:wool	-13 13
b:would	9 -9
b:would go	-14 14
b:would have	7 -7
b:would then	14 -14
b:year	-19 19
b:—	19 -19
before=false false several=false	9 -9
before=false false several=false even	-31 31
before=false false several=false hardly	11 -11
before=false false several=false little	18 -18
before=false false several=false near	6 -6
before=false false several=true	9 -9
before=false false several=true even	-16 16
before=false false several=true hardly	-8 8
before=false false several=true little	6 -6
before=false false several=true near	26 -26
before=false false several=true some	18 -18
before=false true several=false	-42 42
before=false true several=false hardly	-31 31
before=false true several=false little	-28 28
before=false true several=false near	-7 7
before=false true several=true	-35 35
before=false true several=true hardly	-16 16
before=false true several=true little	-30 30
before=true false several=false	31 -31
before=true false several=false even	-10 10
before=true false several=false hardly	54 -54
before=true false several=false little	33 -33
before=true false several=false near	-43 43
before=true false several=false some	-18 18
before=true false several=true	35 -35
before=true false several=true hardly	58 -58
before=true false several=true little	16 -16
before=true false several=true near	-36 36
before=true false several=true some	-28 28
before=true true several=false even	29 -29
before=true true several=false little	-18 18
before=true true several=false near	25 -25
before=true true several=false some	-17 17
before=true true several=true	-12 12
before=true true several=true hardly	-20 20
by hardly	22 -22
by near	-17 17
by some	-15 15
c0=agree	6 -6
c0=end	-7 7
c0=say	9 -9
c0=suspend	-6 6
c1=end	-10 10
c1=say	8 -8
c1=threaten	6 -6
c2=bear	15 -15
c2=begin	6 -6
c2=say	11 -11
c2=up	6 -6
crossed=false	-14 14
crossed=false even	-14 14
crossed=false hardly	8 -8
crossed=false little	-8 8
crossed=false near	-7 7
crossed=true even	31 -31
crossed=true hardly	-14 14
crossed=true little	14 -14
crossed=true near	-6 6
crossed=true some	-6 6
ct0=agree modal	-14 14
ct0=agree past	9 -9
ct0=agree present	11 -11
ct0=bear future	9 -9
ct0=begin past	-7 7
ct0=begin perfect	-8 8
ct0=begin present	8 -8
ct0=down future	-19 19
ct0=down modal	13 -13
ct0=down past	17 -17
ct0=down perfect	9 -9
ct0=down present	-6 6
ct0=end future	-12 12
ct0=end modal	-7 7
ct0=end past	12 -12
ct0=impose future-passive	-11 11
ct0=impose modal-passive	14 -14
ct0=impose perfect	21 -21
ct0=impose perfect-passive	-6 6
ct0=impose pluperfect-passive	7 -7
ct0=propose modal	-7 7
ct0=propose past	-8 8
ct0=propose perfect	34 -34
ct0=propose pluperfect	23 -23
ct0=propose present-passive	8 -8
ct0=return modal	-8 8
ct0=return present	9 -9
ct0=say past	7 -7
ct0=sell present	-6 6
ct0=stay modal	-10 10
ct0=stay perfect	6 -6
ct0=suspend present	-8 8
ct0=target future-passive	9 -9
ct0=target modal	-7 7
ct0=target modal-passive	12 -12
ct0=target past	-6 6
ct0=target past-passive	16 -16
ct0=target perfect	12 -12
ct0=target pluperfect	-14 14
ct0=threaten present	6 -6
ct0=up past	-6 6
ct1=agree modal	-15 15
ct1=agree past	8 -8
ct1=agree present	7 -7
ct1=bear future	9 -9
ct1=bear gerund	7 -7
ct1=bear infinitive	6 -6
ct1=begin gerund	15 -15
ct1=begin infinitive	25 -25
ct1=begin past	-11 11
ct1=begin perfect	-8 8
ct1=down future	-19 19
ct1=down infinitive	15 -15
ct1=down modal	13 -13
ct1=down past	17 -17
ct1=down perfect	9 -9
ct1=down present	-6 6
ct1=end future	-12 12
ct1=end modal	-7 7
ct1=end past	12 -12
ct1=impose future-passive	-11 11
ct1=impose infinitive	-8 8
ct1=impose infinitive-passive	7 -7
ct1=impose modal-passive	13 -13
ct1=impose perfect	17 -17
ct1=impose perfect-passive	-6 6
ct1=impose pluperfect-passive	7 -7
ct1=propose gerund	-9 9
ct1=propose perfect	25 -25
ct1=propose pluperfect	22 -22
ct1=return modal	-8 8
ct1=return present	9 -9
ct1=sell present	-6 6
ct1=stay infinitive	14 -14
ct1=stay modal	-11 11
ct1=suspend present	-8 8
ct1=target future-passive	9 -9
ct1=target modal	-7 7
ct1=target modal-passive	12 -12
ct1=target past-passive	16 -16
ct1=target perfect	12 -12
ct1=target pluperfect	-14 14
ct1=threaten past	6 -6
ct1=threaten present	6 -6
ct1=up past	-6 6
ct2=begin future	-6 6
ct2=begin present-passive	7 -7
ct2=down past	-21 21
ct2=down present	8 -8
ct2=end participle-passive	15 -15
ct2=end present	-11 11
ct2=impose modal-passive	-13 13
ct2=impose participle-passive	-7 7
ct2=impose past	17 -17
ct2=impose past-passive	9 -9
ct2=impose perfect-passive	6 -6
ct2=propose present-passive	-6 6
ct2=stay participle-passive	14 -14
ct2=stay past	-6 6
ct2=target present-passive	-14 14
ct2=up past	12 -12
cue=by0.5 false	-19 19
cue=by1 true	-26 26
cue=by2 true	-7 7
cue=by3 false	-12 12
cue=none true	25 -25
cue=on1 false	-16 16
cue=on1 true	12 -12
cue=on2 false	-11 11
cue=on3 false	-9 9
cue=on3 true	-8 8
divided=even	-11 11
divided=hardly	28 -28
divided=near	-15 15
divided=some	-10 10
each=false even	-11 11
each=false hardly	17 -17
each=false near	-14 14
each=true hardly	25 -25
each=true near	6 -6
each=true some	-20 20
f:!	19 -19
f:'	-10 10
f:'s	15 -15
f:)	-6 6
f:-	14 -14
f:.	-18 18
f:;	-16 16
f:<money>	-10 10
f:<month-gone>	18 -18
f:<not>	12 -12
f:<number>	21 -21
f:<office>	10 -10
f:<organisation>	13 -13
f:<person>	18 -18
f:<quality>	9 -9
f:<seat>	14 -14
f:<sender>	34 -34
f:<span>	6 -6
f:<taker>	19 -19
f:<v-agree>	-14 14
f:<v-buy>	18 -18
f:<v-deny>	-13 13
f:<v-end>	7 -7
f:<v-propose>	-14 14
f:<v-return>	17 -17
f:<v-sell>	9 -9
f:<v-threaten>	14 -14
f:<v-up>	-11 11
f:?	-12 12
f:above	9 -9
f:addition	-7 7
f:after	16 -16
f:again	-15 15
f:agreement	33 -33
f:all	28 -28
f:alone	10 -10
f:altogether	8 -8
f:aluminium	14 -14
f:aluminum	-16 16
f:an	13 -13
f:announce	-15 15
f:another	26 -26
f:anybody	-22 22
f:anything	9 -9
f:apple	6 -6
f:apply	-33 33
f:arrangement	-11 11
f:as	-21 21
f:at	10 -10
f:autumn	-6 6
f:away	6 -6
f:back	6 -6
f:bear	-14 14
f:because	19 -19
f:become	-6 6
f:beef	13 -13
f:been	13 -13
f:being	-16 16
f:belong	10 -10
f:beside	7 -7
f:better	-14 14
f:between	-19 19
f:both	-31 31
f:bring	14 -14
f:broke	23 -23
f:busan	9 -9
f:but	-12 12
f:butter	15 -15
f:call	-9 9
f:cancel	17 -17
f:car	-19 19
f:carpet	-8 8
f:carry	9 -9
f:case	-14 14
f:changed	29 -29
f:charge	-8 8
f:chicken	17 -17
f:chip	-8 8
f:christma	-20 20
f:clock	15 -15
f:close	12 -12
f:coffee	17 -17
f:collect	-14 14
f:come	-7 7
f:commission	15 -15
f:company	10 -10
f:competitor	21 -21
f:confirm	-11 11
f:control	8 -8
f:cost	27 -27
f:cotton	12 -12
f:could	-6 6
f:course	12 -12
f:custom	7 -7
f:cut	14 -14
f:deadline	6 -6
f:decided	12 -12
f:decree	16 -16
f:deny	6 -6
f:did	-9 9
f:discuss	-14 14
f:done	-8 8
f:down	15 -15
f:draft	7 -7
f:drawer	-7 7
f:drink	7 -7
f:drop	6 -6
f:during	7 -7
f:each	-16 16
f:earlier	-9 9
f:earth	19 -19
f:effect	26 -26
f:electric	-7 7
f:else	-12 12
f:end	-13 13
f:energy	8 -8
f:everybody	-15 15
f:everything	-9 9
f:explain	-8 8
f:export	31 -31
f:extension	-9 9
f:extra	15 -15
f:fail	-7 7
f:fall	-9 9
f:far	10 -10
f:farm	13 -13
f:fentanyl	19 -19
f:few	14 -14
f:firm	-9 9
f:fish	-8 8
f:flat	9 -9
f:force	22 -22
f:forced	-23 23
f:four	6 -6
f:free	21 -21
f:from	24 -24
f:fruit	9 -9
f:full	15 -15
f:geneva	13 -13
f:get	-15 15
f:give	13 -13
f:given	12 -12
f:good	17 -17
f:government	-6 6
f:grow	-9 9
f:had	17 -17
f:half	11 -11
f:has	14 -14
f:hasn't	17 -17
f:he	13 -13
f:here	16 -16
f:high	13 -13
f:highest	9 -9
f:him	7 -7
f:his	13 -13
f:home	21 -21
f:hour	13 -13
f:house	-21 21
f:how	-14 14
f:import	7 -7
f:importer	10 -10
f:in	11 -11
f:include	-8 8
f:increase	6 -6
f:instead	18 -18
f:introduce	12 -12
f:is	6 -6
f:issued	9 -9
f:item	18 -18
f:its	13 -13
f:joint	13 -13
f:just	18 -18
f:know	39 -39
f:labor	-23 23
f:lamp	17 -17
f:last	-14 14
f:later	12 -12
f:laugh	6 -6
f:lay	-16 16
f:lead	9 -9
f:leave	9 -9
f:let	24 -24
f:levy	-17 17
f:licence	25 -25
f:like	24 -24
f:line	14 -14
f:list	10 -10
f:look	11 -11
f:lose	10 -10
f:m	-9 9
f:machine	25 -25
f:make	16 -16
f:man	11 -11
f:matter	26 -26
f:may	-21 21
f:me	6 -6
f:medicine	15 -15
f:meet	10 -10
f:member	-15 15
f:mention	-8 8
f:minister	-14 14
f:ministry	10 -10
f:minute	-24 24
f:month	-7 7
f:morning	21 -21
f:name	18 -18
f:need	25 -25
f:negotiate	-15 15
f:negotiation	19 -19
f:negotiator	-10 10
f:never	28 -28
f:new	15 -15
f:newspaper	-9 9
f:next	-6 6
f:nil	32 -32
f:no	23 -23
f:nobody	-12 12
f:nor	-19 19
f:normal	-15 15
f:north	19 -19
f:nothing	8 -8
f:noticed	-13 13
f:now	-7 7
f:number	-9 9
f:offer	-14 14
f:oil	22 -22
f:old	7 -7
f:olive	12 -12
f:once	27 -27
f:one	17 -17
f:open	17 -17
f:or	-24 24
f:orange	9 -9
f:order	18 -18
f:ordinary	-18 18
f:other	-18 18
f:otherwise	-7 7
f:our	-29 29
f:out	-12 12
f:outside	10 -10
f:over	-23 23
f:page	-15 15
f:paper	27 -27
f:pause	-9 9
f:pay	6 -6
f:people	32 -32
f:period	6 -6
f:permit	-6 6
f:phone	-8 8
f:place	16 -16
f:plan	24 -24
f:plu	10 -10
f:point	15 -15
f:pork	11 -11
f:post	8 -8
f:powder	-14 14
f:prepare	10 -10
f:present	12 -12
f:price	13 -13
f:proclamation	6 -6
f:product	-14 14
f:proposal	-18 18
f:propose	12 -12
f:published	23 -23
f:quarrel	-7 7
f:quota	7 -7
f:raise	8 -8
f:rare	19 -19
f:rate	7 -7
f:rather	-13 13
f:reach	-20 20
f:read	38 -38
f:ready	-11 11
f:reciprocal	13 -13
f:renewed	10 -10
f:replace	9 -9
f:reply	-8 8
f:reporter	20 -20
f:rice	-7 7
f:right	8 -8
f:rise	-9 9
f:rule	-17 17
f:run	6 -6
f:same	-38 38
f:season	-13 13
f:second	23 -23
f:section	-18 18
f:sell	-6 6
f:separate	8 -8
f:set	9 -9
f:shall	-8 8
f:shelve	13 -13
f:ship	21 -21
f:side	7 -7
f:signature	10 -10
f:since	8 -8
f:sit	11 -11
f:small	-15 15
f:so	24 -24
f:somebody	-11 11
f:something	10 -10
f:soybean	13 -13
f:spare	-6 6
f:spoke	-10 10
f:spring	13 -13
f:stand	6 -6
f:start	19 -19
f:state	-11 11
f:statement	18 -18
f:stay	17 -17
f:steel	-18 18
f:still	-10 10
f:stockholm	-9 9
f:stop	37 -37
f:strike	-17 17
f:such	18 -18
f:sugar	12 -12
f:sum	10 -10
f:summer	21 -21
f:surcharge	27 -27
f:suspend	-8 8
f:suspension	15 -15
f:take	7 -7
f:tariff	7 -7
f:telephone	7 -7
f:term	-7 7
f:that	-10 10
f:the	-11 11
f:then	-17 17
f:there	10 -10
f:therefore	11 -11
f:they	-8 8
f:thi	-6 6
f:think	19 -19
f:third	-10 10
f:threaten	18 -18
f:through	8 -8
f:till	11 -11
f:too	-19 19
f:top	-7 7
f:touch	-23 23
f:trade	-7 7
f:treaty	6 -6
f:truce	12 -12
f:truck	-7 7
f:turn	6 -6
f:twice	24 -24
f:two	17 -17
f:until	16 -16
f:us	-35 35
f:use	-18 18
f:very	10 -10
f:want	-29 29
f:was	12 -12
f:way	6 -6
f:we	-20 20
f:week	-25 25
f:were	17 -17
f:where	14 -14
f:whether	23 -23
f:which	-8 8
f:who	-15 15
f:whole	-29 29
f:whose	7 -7
f:will	-9 9
f:wine	-6 6
f:winter	6 -6
f:with	-21 21
f:within	25 -25
f:without	6 -6
f:worse	17 -17
f:worst	13 -13
f:worth	-6 6
f:wrong	15 -15
f:yet	14 -14
f:you	-21 21
f:your	12 -12
f:zero	-16 16
f:—	-11 11
first-of-paragraph	16 -16
has-participle	14 -14
here=false false even	-25 25
here=false false hardly	8 -8
here=false false little	14 -14
here=false false near	-17 17
here=false true	12 -12
here=false true even	13 -13
here=false true some	14 -14
here=true false	25 -25
here=true false even	25 -25
here=true false hardly	28 -28
here=true false little	-11 11
here=true false near	10 -10
here=true false some	-7 7
here=true true	-20 20
here=true true even	-10 10
here=true true some	-14 14
inside=false false even	-20 20
inside=false false hardly	17 -17
inside=false false little	-6 6
inside=false true	-31 31
inside=false true even	-10 10
inside=false true hardly	-7 7
inside=false true little	-10 10
inside=false true near	-21 21
inside=true false	53 -53
inside=true false even	15 -15
inside=true false hardly	22 -22
inside=true false little	22 -22
inside=true false some	27 -27
inside=true true	-23 23
inside=true true even	17 -17
inside=true true near	-12 12
inside=true true some	-34 34
l1='s	15 -15
l1=,	6 -6
l1=<day-today>	8 -8
l1=<goods>	14 -14
l1=<level>	21 -21
l1=<name>	33 -33
l1=<v-bear>	8 -8
l1=<v-begin>	10 -10
l1=<v-down>	6 -6
l1=<v-impose>	-15 15
l1=<v-propose>	9 -9
l1=<v-stay>	-12 12
l1=<v-suspend>	-6 6
l1=<v-threaten>	9 -9
l1=a	6 -6
l1=add	-15 15
l1=additional	16 -16
l1=against	-12 12
l1=also	9 -9
l1=and	12 -12
l1=are	-7 7
l1=as	-14 14
l1=back	11 -11
l1=be	-13 13
l1=between	-16 16
l1=by	-10 10
l1=carry	8 -8
l1=enter	15 -15
l1=exceed	6 -6
l1=extra	19 -19
l1=face	9 -9
l1=for	-15 15
l1=from	8 -8
l1=further	21 -21
l1=have	14 -14
l1=is	-8 8
l1=it	-8 8
l1=its	13 -13
l1=leave	13 -13
l1=levy	-9 9
l1=make	-6 6
l1=now	-8 8
l1=offer	9 -9
l1=only	-9 9
l1=or	-6 6
l1=ordinary	-12 12
l1=owe	8 -8
l1=plu	27 -27
l1=propose	18 -18
l1=put	-7 7
l1=reach	8 -8
l1=remain	7 -7
l1=same	20 -20
l1=say	7 -7
l1=so	7 -7
l1=still	13 -13
l1=then	-21 21
l1=threaten	9 -9
l1=to	6 -6
l1=us	-21 21
l1=want	-10 10
l1=was	-12 12
l1=were	9 -9
l1=with	-17 17
l1=—	19 -19
l2='s	-8 8
l2=)	-12 12
l2=:	-13 13
l2=;	14 -14
l2=<agent>	-11 11
l2=<begin>	14 -14
l2=<day-ahead>	15 -15
l2=<day-gone>	7 -7
l2=<gate>	20 -20
l2=<level-noun>	-11 11
l2=<level>	-9 9
l2=<month-gone>	27 -27
l2=<not>	6 -6
l2=<number>	-9 9
l2=<office>	21 -21
l2=<organisation>	8 -8
l2=<quality>	41 -41
l2=<seat>	6 -6
l2=<v-agree>	14 -14
l2=<v-bear>	-7 7
l2=<v-end>	-9 9
l2=<v-impose>	9 -9
l2=<v-propose>	6 -6
l2=<v-return>	9 -9
l2=<v-stay>	10 -10
l2=<v-target>	12 -12
l2=<v-threaten>	6 -6
l2=agree	13 -13
l2=agreement	-9 9
l2=an	24 -24
l2=answer	-15 15
l2=ask	7 -7
l2=banana	-20 20
l2=be	20 -20
l2=bean	-15 15
l2=beef	-8 8
l2=been	13 -13
l2=both	-10 10
l2=brandy	10 -10
l2=charge	-6 6
l2=chicken	-13 13
l2=cod	8 -8
l2=copper	19 -19
l2=country	-11 11
l2=cut	-9 9
l2=double	11 -11
l2=drop	-6 6
l2=duty	-10 10
l2=each	11 -11
l2=end	-17 17
l2=fentanyl	9 -9
l2=fertiliser	-14 14
l2=fish	9 -9
l2=from	20 -20
l2=give	6 -6
l2=good	10 -10
l2=here	8 -8
l2=high	-8 8
l2=hit	8 -8
l2=hold	-9 9
l2=is	6 -6
l2=it	-7 7
l2=its	23 -23
l2=jump	-9 9
l2=machine	14 -14
l2=meal	17 -17
l2=no	6 -6
l2=oil	28 -28
l2=on	16 -16
l2=one	10 -10
l2=orange	18 -18
l2=order	8 -8
l2=our	8 -8
l2=powder	6 -6
l2=product	-10 10
l2=remain	12 -12
l2=salmon	-6 6
l2=shall	7 -7
l2=so	-20 20
l2=soybean	-22 22
l2=stand	14 -14
l2=still	6 -6
l2=stop	13 -13
l2=sugar	-6 6
l2=take	13 -13
l2=tariff	7 -7
l2=tax	7 -7
l2=that	-15 15
l2=the	8 -8
l2=them	10 -10
l2=then	16 -16
l2=there	-13 13
l2=therefore	11 -11
l2=together	-10 10
l2=top	12 -12
l2=tuna	-22 22
l2=under	-14 14
l2=until	-24 24
l2=was	7 -7
l2=we	16 -16
l2=were	-7 7
l2=will	7 -7
l2=with	12 -12
l2=would	6 -6
l3="	-18 18
l3=(	-12 12
l3=<begin>	6 -6
l3=<day-gone>	13 -13
l3=<level-noun>	13 -13
l3=<level>	-7 7
l3=<not>	22 -22
l3=<number>	7 -7
l3=<office>	-20 20
l3=<person>	-7 7
l3=<quality>	9 -9
l3=<sender>	7 -7
l3=<span>	-22 22
l3=<v-agree>	-22 22
l3=<v-begin>	8 -8
l3=<v-buy>	20 -20
l3=<v-down>	10 -10
l3=<v-impose>	-10 10
l3=<v-propose>	21 -21
l3=<v-say>	-16 16
l3=<v-sell>	17 -17
l3=<v-threaten>	11 -11
l3=agreement	-19 19
l3=aluminium	6 -6
l3=and	-13 13
l3=are	22 -22
l3=be	-6 6
l3=bean	9 -9
l3=both	-7 7
l3=coconut	12 -12
l3=come	9 -9
l3=date	14 -14
l3=do	-20 20
l3=down	-15 15
l3=fentanyl	-14 14
l3=fish	18 -18
l3=for	6 -6
l3=from	-14 14
l3=had	6 -6
l3=he	10 -10
l3=i	-8 8
l3=in	-6 6
l3=new	14 -14
l3=no	9 -9
l3=now	7 -7
l3=of	-13 13
l3=on	28 -28
l3=one	-9 9
l3=orange	-12 12
l3=order	6 -6
l3=ordinary	43 -43
l3=other	16 -16
l3=our	-14 14
l3=out	6 -6
l3=over	14 -14
l3=own	16 -16
l3=palm	13 -13
l3=permanent	10 -10
l3=plu	-16 16
l3=put	10 -10
l3=rate	9 -9
l3=reciprocal	16 -16
l3=remain	-6 6
l3=say	-22 22
l3=section	6 -6
l3=since	9 -9
l3=so	11 -11
l3=soybean	12 -12
l3=steel	-12 12
l3=still	-12 12
l3=sugar	-8 8
l3=suspend	-6 6
l3=tea	-14 14
l3=that	-17 17
l3=the	8 -8
l3=their	24 -24
l3=then	14 -14
l3=there	18 -18
l3=they	-16 16
l3=thi	7 -7
l3=those	13 -13
l3=threaten	9 -9
l3=top	8 -8
l3=trade	13 -13
l3=truce	-31 31
l3=under	-7 7
l3=used	8 -8
l3=was	21 -21
l3=we	-12 12
l3=where	18 -18
l3=which	7 -7
l3=whose	-6 6
l3=will	12 -12
l3=would	6 -6
l3=year	14 -14
l3=you	13 -13
l4="	8 -8
l4='s	10 -10
l4=(	-9 9
l4=)	24 -24
l4=,	-11 11
l4=.	8 -8
l4=:	21 -21
l4=;	9 -9
l4=<day-ahead>	10 -10
l4=<day-today>	-15 15
l4=<gate>	-6 6
l4=<level-noun>	14 -14
l4=<level>	41 -41
l4=<month-ahead>	18 -18
l4=<name>	17 -17
l4=<number>	-13 13
l4=<organisation>	-11 11
l4=<person>	-20 20
l4=<seat>	32 -32
l4=<taker>	-6 6
l4=<v-bear>	-7 7
l4=<v-down>	-19 19
l4=<v-impose>	17 -17
l4=<v-propose>	8 -8
l4=<v-sell>	-12 12
l4=<v-stay>	-9 9
l4=a	-12 12
l4=additional	8 -8
l4=after	-7 7
l4=agreement	-8 8
l4=all	9 -9
l4=an	-12 12
l4=and	11 -11
l4=announce	8 -8
l4=apply	9 -9
l4=as	16 -16
l4=ask	7 -7
l4=at	11 -11
l4=back	11 -11
l4=be	-9 9
l4=been	8 -8
l4=before	11 -11
l4=both	8 -8
l4=bring	10 -10
l4=butter	-16 16
l4=by	-8 8
l4=car	-8 8
l4=charge	-7 7
l4=coffee	-11 11
l4=come	-12 12
l4=copper	-17 17
l4=cotton	-7 7
l4=country	12 -12
l4=date	20 -20
l4=deal	16 -16
l4=do	21 -21
l4=down	6 -6
l4=drop	-6 6
l4=enter	-11 11
l4=face	16 -16
l4=fall	-10 10
l4=first	15 -15
l4=flour	-11 11
l4=for	-22 22
l4=further	-7 7
l4=get	11 -11
l4=go	8 -8
l4=had	-6 6
l4=has	-13 13
l4=he	15 -15
l4=in	10 -10
l4=is	14 -14
l4=it	16 -16
l4=last	10 -10
l4=list	8 -8
l4=make	-6 6
l4=most	8 -8
l4=mr	-15 15
l4=new	9 -9
l4=not	6 -6
l4=of	-6 6
l4=oil	-19 19
l4=on	-6 6
l4=one	6 -6
l4=our	-7 7
l4=over	9 -9
l4=part	-19 19
l4=pork	6 -6
l4=product	-13 13
l4=reciprocal	8 -8
l4=rise	-10 10
l4=say	12 -12
l4=sell	-13 13
l4=set	-6 6
l4=should	12 -12
l4=since	13 -13
l4=so	-12 12
l4=stand	-8 8
l4=still	9 -9
l4=take	12 -12
l4=tariff	-9 9
l4=that	14 -14
l4=the	-7 7
l4=their	7 -7
l4=them	-7 7
l4=there	-12 12
l4=thi	14 -14
l4=those	-13 13
l4=three	8 -8
l4=too	8 -8
l4=top	-7 7
l4=truce	14 -14
l4=two	7 -7
l4=wheat	7 -7
l4=where	-17 17
l4=while	8 -8
l4=whose	-11 11
l4=wine	13 -13
l4=with	10 -10
l4=write	-19 19
l4=year	6 -6
l='s pay	-9 9
l=, <name>	29 -29
l=, against	-13 13
l=, and	14 -14
l=, at	20 -20
l=, not	-16 16
l=, pay	-14 14
l=, plu	10 -10
l=, the	-11 11
l=, with	-13 13
l=: the	11 -11
l=<begin> <name>	32 -32
l=<begin> the	-11 11
l=<level> ,	-23 23
l=<level> from	8 -8
l=<month-gone> :	6 -6
l=<name> 's	8 -8
l=<name> ,	7 -7
l=<name> :	6 -6
l=<name> and	-11 11
l=<name> charge	-8 8
l=<name> levy	7 -7
l=<name> put	8 -8
l=<name> take	-15 15
l=<number> ,	-9 9
l=<number> :	7 -7
l=<number> and	-8 8
l=<number> or	-15 15
l=<number> plu	16 -16
l=<person> :	-16 16
l=a further	16 -16
l=agree to	15 -15
l=all ,	-7 7
l=an additional	10 -10
l=an extra	11 -11
l=and <name>	-10 10
l=and keep	-9 9
l=and not	13 -13
l=and pay	7 -7
l=and the	-10 10
l=answer with	-10 10
l=back at	16 -16
l=back with	-10 10
l=be at	12 -12
l=bean pay	-15 15
l=been pay	7 -7
l=coffee pay	21 -21
l=double to	11 -11
l=drop from	-12 12
l=drop to	8 -8
l=duty ,	17 -17
l=duty at	8 -8
l=duty is	20 -20
l=duty to	-8 8
l=end ,	-18 18
l=fall from	8 -8
l=from <name>	12 -12
l=good :	7 -7
l=had been	-6 6
l=had put	-10 10
l=has pay	8 -8
l=have been	9 -9
l=high as	-8 8
l=hit with	8 -8
l=hold back	10 -10
l=is at	6 -6
l=is charge	6 -6
l=it 's	10 -10
l=it charge	-11 11
l=it is	7 -7
l=it take	6 -6
l=it to	7 -7
l=it was	-9 9
l=of <name>	21 -21
l=oil pay	20 -20
l=one of	7 -7
l=pay the	-6 6
l=put another	-6 6
l=rate is	6 -6
l=remain at	8 -8
l=settle for	-6 6
l=stand at	14 -14
l=tariff from	6 -6
l=tea pay	11 -11
l=that is	17 -17
l=that make	9 -9
l=that the	-7 7
l=the <name>	11 -11
l=the ordinary	-15 15
l=the same	20 -20
l=then pay	7 -7
l=they were	6 -6
l=to charge	6 -6
l=to the	-7 7
l=until then	-28 28
l=were at	6 -6
l=which is	-9 9
l=will ask	16 -16
l=will be	25 -25
l=will charge	-9 9
l=with a	12 -12
l=would be	-9 9
l=would pay	21 -21
lead="	21 -21
lead=10	8 -8
lead=12	-24 24
lead=15	-12 12
lead=american	14 -14
lead=and	7 -7
lead=as	19 -19
lead=at	9 -9
lead=australia	7 -7
lead=australian	-6 6
lead=because	6 -6
lead=before	33 -33
lead=beijing	6 -6
lead=brazil	-32 32
lead=brazilian	-12 12
lead=british	20 -20
lead=by	-15 15
lead=canada	-23 23
lead=cars	14 -14
lead=china	22 -22
lead=chinese	24 -24
lead=during	11 -11
lead=duties	-6 6
lead=ecuador	20 -20
lead=fentanyl	8 -8
lead=fifteen	14 -14
lead=forty	-16 16
lead=goods	-9 9
lead=he	-7 7
lead=i	6 -6
lead=iceland	6 -6
lead=in	-7 7
lead=india	29 -29
lead=indonesia	-7 7
lead=its	-6 6
lead=japan	-7 7
lead=japanese	-12 12
lead=last	-10 10
lead=malaysia	6 -6
lead=most	-15 15
lead=mr	23 -23
lead=new	-8 8
lead=nigeria	-8 8
lead=no	7 -7
lead=of	6 -6
lead=on	26 -26
lead=our	-15 15
lead=portugal	20 -20
lead=so	15 -15
lead=south	6 -6
lead=soybeans	7 -7
lead=steel	10 -10
lead=tea	-6 6
lead=ten	21 -21
lead=the	-8 8
lead=then	12 -12
lead=there	8 -8
lead=they	-14 14
lead=thirty	12 -12
lead=those	13 -13
lead=today	8 -8
lead=trump	22 -22
lead=twenty	6 -6
lead=up	-10 10
lead=uruguayan	8 -8
lead=vietnamese	13 -13
lead=washington	-13 13
lead=which	8 -8
lead=who	-13 13
lead=whose	-14 14
lead=—	19 -19
levels as many false even	13 -13
levels as many false hardly	13 -13
levels as many false little	10 -10
levels as many false near	-15 15
levels as many false some	-15 15
levels as many true	17 -17
levels as many true some	-7 7
levels fewer false	9 -9
levels fewer false even	-24 24
levels fewer false hardly	17 -17
levels fewer false near	-6 6
levels fewer false some	15 -15
levels fewer true	-29 29
levels fewer true hardly	8 -8
levels fewer true little	-18 18
levels fewer true near	-31 31
levels fewer true some	-6 6
levels more false hardly	9 -9
levels more false little	7 -7
levels more false near	-16 16
levels more true	-9 9
levels one false	9 -9
levels one false little	9 -9
levels one true	-10 10
levels one true even	-39 39
levels one true hardly	37 -37
levels one true little	-22 22
levels one true near	13 -13
levels one true some	-8 8
listed before false	-35 35
listed before false hardly	-34 34
listed before true	-29 29
listed before true hardly	-17 17
listed before true little	-18 18
listed=false	15 -15
listed=false even	-9 9
listed=false hardly	23 -23
listed=false levels=1 codes=0 little	-14 14
listed=false levels=1 codes=0 near	18 -18
listed=false levels=1 codes=0 some	12 -12
listed=false levels=1 codes=1 even	14 -14
listed=false levels=1 codes=2 hardly	19 -19
listed=false levels=1 codes=2 near	-18 18
listed=false levels=1 codes=2 some	-20 20
listed=false levels=1 codes=3	8 -8
listed=false levels=1 codes=3 hardly	-18 18
listed=false levels=1 codes=3 little	17 -17
listed=false levels=1 codes=3 near	23 -23
listed=false levels=1 codes=3 some	10 -10
listed=false levels=1 codes=4	22 -22
listed=false levels=1 codes=4 hardly	16 -16
listed=false levels=2 codes=0	16 -16
listed=false levels=2 codes=0 hardly	8 -8
listed=false levels=2 codes=0 little	30 -30
listed=false levels=2 codes=0 near	-8 8
listed=false levels=2 codes=1	-11 11
listed=false levels=2 codes=1 even	18 -18
listed=false levels=2 codes=1 hardly	7 -7
listed=false levels=2 codes=1 near	-33 33
listed=false levels=2 codes=1 some	-32 32
listed=false levels=2 codes=2 little	12 -12
listed=false levels=2 codes=2 some	-18 18
listed=false levels=2 codes=3	8 -8
listed=false levels=2 codes=3 hardly	-11 11
listed=false levels=2 codes=3 little	35 -35
listed=false levels=2 codes=3 near	31 -31
listed=false levels=2 codes=3 some	-13 13
listed=false levels=2 codes=4	-20 20
listed=false levels=2 codes=4 hardly	17 -17
listed=false levels=2 codes=4 little	-31 31
listed=false levels=2 codes=5	-24 24
listed=false levels=2 codes=5 hardly	20 -20
listed=false levels=3 codes=0	21 -21
listed=false levels=3 codes=0 hardly	13 -13
listed=false levels=3 codes=1 little	15 -15
listed=false levels=3 codes=2	10 -10
listed=false levels=3 codes=2 hardly	-16 16
listed=false levels=3 codes=2 some	23 -23
listed=false levels=3 codes=3 hardly	8 -8
listed=false levels=3 codes=4	32 -32
listed=false levels=3 codes=4 hardly	29 -29
listed=false levels=3 codes=4 little	24 -24
listed=false levels=4 codes=0	-13 13
listed=false levels=4 codes=0 hardly	-24 24
listed=false levels=4 codes=1	-15 15
listed=false levels=4 codes=1 hardly	27 -27
listed=false levels=4 codes=1 little	-34 34
listed=false levels=4 codes=2 hardly	7 -7
listed=false levels=4 codes=2 little	-18 18
listed=false levels=4 codes=3	17 -17
listed=false levels=4 codes=3 hardly	16 -16
listed=false levels=4 codes=4 hardly	16 -16
listed=false levels=4 codes=5	36 -36
listed=false levels=4 codes=5 hardly	9 -9
listed=false levels=4 codes=5 little	13 -13
listed=false little	16 -16
listed=false near	-17 17
listed=true	-24 24
listed=true hardly	25 -25
listed=true levels=1 codes=2 even	-24 24
listed=true levels=1 codes=2 hardly	36 -36
listed=true levels=1 codes=2 little	-23 23
listed=true levels=1 codes=2 near	19 -19
listed=true levels=1 codes=2 some	-10 10
listed=true levels=1 codes=3	-15 15
listed=true levels=1 codes=3 near	-14 14
listed=true levels=1 codes=3 some	11 -11
listed=true levels=2 codes=3	-15 15
listed=true levels=2 codes=3 little	30 -30
listed=true levels=2 codes=3 near	-34 34
listed=true levels=2 codes=3 some	-24 24
listed=true levels=2 codes=4	19 -19
listed=true levels=2 codes=4 some	16 -16
listed=true levels=2 codes=5	23 -23
listed=true levels=4 codes=5	-7 7
listed=true little	-34 34
listed=true some	-20 20
lll=, <level> and	-18 18
lll=, <name> at	9 -9
lll=, <name> charge	7 -7
lll=, <number> ,	-10 10
lll=, <number> and	-20 20
lll=, and <name>	11 -11
lll=, it is	26 -26
lll=, it was	-21 21
lll=, which is	-9 9
lll=: <level> and	6 -6
lll=: <number> and	-7 7
lll=<begin> <begin> <name>	32 -32
lll=<begin> <begin> the	-11 11
lll=<begin> <name> 's	8 -8
lll=<begin> <name> :	43 -43
lll=<begin> <name> charge	-20 20
lll=<begin> <name> get	7 -7
lll=<begin> <name> pay	9 -9
lll=<begin> <name> take	-10 10
lll=<begin> it is	-8 8
lll=<begin> that is	6 -6
lll=<begin> they pay	-23 23
lll=<level> , <name>	10 -10
lll=<level> , not	-18 18
lll=<level> and the	-9 9
lll=<month-gone> , pay	-9 9
lll=<month-gone> it was	10 -10
lll=<name> 's at	-7 7
lll=<name> 's pay	-10 10
lll=<name> , pay	9 -9
lll=<name> and <name>	-19 19
lll=<name> answer with	8 -8
lll=<name> will charge	-9 9
lll=<name> will pay	-14 14
lll=<number> duty of	11 -11
lll=<quality> duty of	11 -11
lll=and <name> 's	-7 7
lll=and <name> :	-10 10
lll=as high as	-8 8
lll=at <level> and	-8 8
lll=at <number> and	6 -6
lll=come down to	-6 6
lll=come in at	20 -20
lll=enter <name> at	-7 7
lll=fentanyl duty of	-13 13
lll=from <number> to	20 -20
lll=go down to	10 -10
lll=go in at	-12 12
lll=good are charge	-8 8
lll=good still pay	8 -8
lll=good will pay	9 -9
lll=is to pay	13 -13
lll=it stand at	7 -7
lll=it stay at	-6 6
lll=it will be	6 -6
lll=it would be	-11 11
lll=its duty of	-7 7
lll=of <level> and	9 -9
lll=of <name> pay	7 -7
lll=of <number> ,	-9 9
lll=ordinary duty of	14 -14
lll=raise it to	7 -7
lll=the <name> ,	17 -17
lll=the <name> :	13 -13
lll=the duty is	10 -10
lll=the duty of	7 -7
lll=the tariff of	-9 9
lll=then it is	12 -12
lll=they have pay	8 -8
lll=to <level> and	10 -10
lll=to <level> from	8 -8
lll=top of the	8 -8
lll=were <level> and	6 -6
lll=will go to	7 -7
lr='s on	9 -9
lr=( ,	-7 7
lr=, ,	-6 6
lr=, are	10 -10
lr=, for	16 -16
lr=, in	12 -12
lr=, on	-16 16
lr=, or	-6 6
lr=, would	7 -7
lr=: )	-8 8
lr=: ,	-15 15
lr=: .	7 -7
lr=: <end>	-18 18
lr=: and	19 -19
lr=: for	28 -28
lr=: in	11 -11
lr=: is	10 -10
lr=: on	-7 7
lr=: under	-6 6
lr=<begin> !	17 -17
lr=<begin> .	25 -25
lr=<begin> is	-13 13
lr=<begin> on	29 -29
lr=<begin> was	-11 11
lr=<level> <end>	15 -15
lr=<name> ,	12 -12
lr=<name> .	15 -15
lr=<name> and	12 -12
lr=<name> of	-10 10
lr=<name> on	14 -14
lr=<name> under	19 -19
lr=about .	8 -8
lr=and in	-11 11
lr=and on	20 -20
lr=another .	6 -6
lr=are for	9 -9
lr=as .	-7 7
lr=at .	9 -9
lr=at for	20 -20
lr=at in	-11 11
lr=at on	10 -10
lr=at since	18 -18
lr=at under	-8 8
lr=at until	6 -6
lr=be .	-12 12
lr=be from	-9 9
lr=bear in	7 -7
lr=become .	-9 9
lr=between and	-16 16
lr=charge at	17 -17
lr=charge since	-6 6
lr=collect on	6 -6
lr=enter .	23 -23
lr=face from	13 -13
lr=for .	-8 8
lr=for on	14 -14
lr=from ,	19 -19
lr=from .	-12 12
lr=from down	10 -10
lr=from to	11 -11
lr=get ,	10 -10
lr=is .	-9 9
lr=is again	-10 10
lr=is now	6 -6
lr=make .	18 -18
lr=not .	-8 8
lr=of and	-8 8
lr=of from	-8 8
lr=of is	22 -22
lr=of remain	17 -17
lr=of stay	-6 6
lr=of was	6 -6
lr=on .	22 -22
lr=or ,	-19 19
lr=ordinary .	-10 10
lr=pay ;	-15 15
lr=pay <day-today>	17 -17
lr=pay again	9 -9
lr=pay and	22 -22
lr=pay as	14 -14
lr=pay at	-18 18
lr=pay from	-9 9
lr=pay in	9 -9
lr=pay more	-10 10
lr=pay now	14 -14
lr=pay over	8 -8
lr=put on	-9 9
lr=same .	9 -9
lr=say .	15 -15
lr=still .	12 -12
lr=suspend of	19 -19
lr=take .	11 -11
lr=take on	-9 9
lr=than ,	-8 8
lr=than .	11 -11
lr=the again	7 -7
lr=the and	-9 9
lr=the duty	6 -6
lr=the on	18 -18
lr=the stay	-11 11
lr=the which	-7 7
lr=the will	10 -10
lr=the would	10 -10
lr=then .	-8 8
lr=to ,	11 -11
lr=to :	7 -7
lr=to <end>	12 -12
lr=to and	29 -29
lr=to as	12 -12
lr=to at	13 -13
lr=to in	-18 18
lr=to on	-9 9
lr=want .	-13 13
lr=was ,	25 -25
lr=was .	-13 13
lr=was and	-10 10
lr=was before	-12 12
lr=were and	7 -7
lr=with .	-6 6
lr=with and	7 -7
lr=with on	-15 15
nc2=buy	6 -6
nc2=down	10 -10
nc2=propose	11 -11
nc2=sell	7 -7
nc2=target	8 -8
nc2=up	10 -10
nct2=agree participle-passive	-6 6
nct2=agree past-passive	14 -14
nct2=bear modal	16 -16
nct2=bear participle-passive	6 -6
nct2=bear past	-10 10
nct2=bear perfect	-7 7
nct2=begin future	8 -8
nct2=begin gerund	11 -11
nct2=begin modal	-9 9
nct2=buy present	10 -10
nct2=down past	9 -9
nct2=down present	-7 7
nct2=end past-passive	7 -7
nct2=end present	-17 17
nct2=impose future-passive	-7 7
nct2=impose modal	7 -7
nct2=impose past	-9 9
nct2=impose past-passive	21 -21
nct2=impose perfect	7 -7
nct2=impose present	-9 9
nct2=propose participle-passive	8 -8
nct2=propose present	33 -33
nct2=say past	7 -7
nct2=say past-passive	-6 6
nct2=say present	11 -11
nct2=stay modal	11 -11
nct2=stay past	6 -6
nct2=stay present	-8 8
nct2=target future	10 -10
nct2=target past	-8 8
nct2=target pluperfect	9 -9
nct2=threaten pluperfect	6 -6
nct2=up future	6 -6
nct2=up modal	-11 11
nct2=up present	12 -12
next=, false	-20 20
next=, true	-45 45
next=. false	7 -7
next=. true	30 -30
next=and false	7 -7
next=and true	9 -9
next=are false	-10 10
next=because	15 -15
next=before	11 -11
next=but	9 -9
next=duty false	17 -17
next=goods false	9 -9
next=had false	7 -7
next=in false	-18 18
next=is true	19 -19
next=level false	16 -16
next=number true	33 -33
next=on false	-15 15
next=own , false	-22 22
next=own number false	42 -42
next=that	10 -10
next=unless	13 -13
next=verb bear true	13 -13
next=verb impose false	-7 7
next=verb say false	34 -34
next=was false	-13 13
next=where	-6 6
next=will false	-20 20
next=word false	-11 11
next=word true	-21 21
nhas-infinitive	7 -7
nhas-modal	10 -10
nhas-perfect	15 -15
nt2=future-passive	-7 7
nt2=infinitive	15 -15
nt2=perfect	10 -10
nt2=present	-7 7
nt2=present-not	13 -13
nt2=present-passive	11 -11
nt2=present-passive-not	-12 12
nv2=add	11 -11
nv2=announce	9 -9
nv2=apply	12 -12
nv2=collect	-7 7
nv2=come	7 -7
nv2=drop	-16 16
nv2=end	8 -8
nv2=get	12 -12
nv2=have	-10 10
nv2=impose	-11 11
nv2=know	-10 10
nv2=leave	12 -12
nv2=lift	7 -7
nv2=lower	12 -12
nv2=negotiate	12 -12
nv2=other	6 -6
nv2=pay	-13 13
nv2=reach	-8 8
nv2=remain	17 -17
nv2=stand	-7 7
nv2=take	-17 17
nv2=tell	6 -6
nvt2=agree participle	-6 6
nvt2=agree past	18 -18
nvt2=apply present	10 -10
nvt2=be modal	11 -11
nvt2=buy present	12 -12
nvt2=call past	-9 9
nvt2=call present	6 -6
nvt2=charge future	9 -9
nvt2=charge past	-10 10
nvt2=end present	7 -7
nvt2=get present	10 -10
nvt2=go modal	-12 12
nvt2=have present	-12 12
nvt2=know present	-10 10
nvt2=leave present	9 -9
nvt2=make present	6 -6
nvt2=negotiate present	11 -11
nvt2=other past	-6 6
nvt2=other perfect	10 -10
nvt2=pay past	-11 11
nvt2=pay perfect	-7 7
nvt2=pay present	-8 8
nvt2=remain present	15 -15
nvt2=say past	-11 11
nvt2=say present	14 -14
nvt2=stand present	-8 8
nvt2=stay present	-6 6
nvt2=suspend past	11 -11
nvt2=take past	-9 9
nvt2=take present	-14 14
on even	-7 7
on hardly	12 -12
pc0=down	-6 6
pc0=impose	-10 10
pc0=propose	16 -16
pc0=return	7 -7
pc0=say	8 -8
pc0=sell	-8 8
pc0=suspend	11 -11
pc0=target	-8 8
pc0=threaten	-10 10
pc1=bear	6 -6
pc1=buy	6 -6
pc1=impose	-13 13
pc1=propose	6 -6
pc1=return	7 -7
pc1=say	9 -9
pc1=suspend	13 -13
pc1=threaten	-7 7
pct0=agree past-passive	9 -9
pct0=bear pluperfect	6 -6
pct0=begin modal	13 -13
pct0=begin perfect	-9 9
pct0=begin pluperfect	-9 9
pct0=down past	-13 13
pct0=impose past	-6 6
pct0=impose perfect-passive	-8 8
pct0=impose pluperfect	-6 6
pct0=propose future	15 -15
pct0=propose past	6 -6
pct0=say future	-13 13
pct0=say past-passive	12 -12
pct0=say perfect	17 -17
pct0=say present-passive	19 -19
pct0=stay past	-7 7
pct0=suspend past	7 -7
pct0=target future	-11 11
pct0=target past-passive	-10 10
pct0=threaten past	-12 12
pct0=threaten perfect	-8 8
pct0=up modal	7 -7
pct0=up past	11 -11
pct0=up pluperfect	-7 7
pct0=up present	11 -11
pct1=agree past-passive	9 -9
pct1=bear gerund	9 -9
pct1=bear pluperfect	6 -6
pct1=begin modal	13 -13
pct1=begin perfect	-9 9
pct1=begin pluperfect	-9 9
pct1=down past	-13 13
pct1=impose gerund	-9 9
pct1=impose perfect-passive	-8 8
pct1=impose pluperfect	-6 6
pct1=say future	-13 13
pct1=say past-passive	12 -12
pct1=say perfect	17 -17
pct1=say present-passive	19 -19
pct1=stay past	-7 7
pct1=stay present	13 -13
pct1=suspend past	7 -7
pct1=target future	-11 11
pct1=target past-passive	-10 10
pct1=threaten past	-9 9
pct1=up modal	7 -7
pct1=up past	11 -11
pct1=up pluperfect	-7 7
pct1=up present	8 -8
phas-gerund	9 -9
phas-modal	12 -12
phas-perfect	-7 7
prep=, false	27 -27
prep=, true	-14 14
prep=and false	-8 8
prep=and true	-18 18
prep=as false	13 -13
prep=at false	14 -14
prep=begin true	13 -13
prep=for false	-24 24
prep=for true	-15 15
prep=from true	-7 7
prep=in false	-7 7
prep=of false	18 -18
prep=of true	25 -25
prep=on false	11 -11
prep=on true	35 -35
prep=over false	19 -19
prep=that false	-16 16
prep=to false	-30 30
prep=under false	16 -16
prep=verb buy false	36 -36
prep=verb impose false	-14 14
prep=verb impose true	-20 20
prep=which false	-7 7
prep=with false	-18 18
pt0=modal	16 -16
pt0=past-not	11 -11
pt0=present	-6 6
pt1=modal	16 -16
pt1=past-not	9 -9
pv0=apply	11 -11
pv0=ask	8 -8
pv0=begin	-7 7
pv0=bring	7 -7
pv0=continue	-12 12
pv0=cut	-9 9
pv0=explain	-15 15
pv0=face	7 -7
pv0=get	14 -14
pv0=halve	10 -10
pv0=impose	16 -16
pv0=lapse	6 -6
pv0=make	-10 10
pv0=other	-11 11
pv0=reach	8 -8
pv0=report	7 -7
pv0=settle	-14 14
pv0=stay	17 -17
pv0=threaten	-9 9
pv0=warn	13 -13
pv1=agree	9 -9
pv1=apply	11 -11
pv1=ask	9 -9
pv1=begin	-6 6
pv1=bring	7 -7
pv1=cut	-9 9
pv1=explain	-15 15
pv1=face	7 -7
pv1=get	14 -14
pv1=halve	10 -10
pv1=impose	16 -16
pv1=lapse	6 -6
pv1=make	-9 9
pv1=order	-6 6
pv1=other	-11 11
pv1=put	-8 8
pv1=reach	10 -10
pv1=report	7 -7
pv1=settle	-13 13
pv1=start	6 -6
pv1=stay	17 -17
pv1=strike	-6 6
pv1=warn	13 -13
pvt0=add past	-6 6
pvt0=agree past	6 -6
pvt0=apply present	11 -11
pvt0=ask past	-9 9
pvt0=be future	15 -15
pvt0=be perfect	8 -8
pvt0=be present	-6 6
pvt0=charge future	-11 11
pvt0=come past	-10 10
pvt0=continue present	-12 12
pvt0=cut present	-14 14
pvt0=end present	-6 6
pvt0=get present	12 -12
pvt0=go modal	6 -6
pvt0=go present	7 -7
pvt0=keep present	12 -12
pvt0=other past	-7 7
pvt0=other perfect	-8 8
pvt0=pay present	-11 11
pvt0=say past	32 -32
pvt0=settle past	-8 8
pvt0=sign present	-6 6
pvt0=stay present	17 -17
pvt0=suspend present	-12 12
pvt0=take past	9 -9
pvt0=tell past	9 -9
pvt0=write present	11 -11
pvt1=add past	-6 6
pvt1=agree past	6 -6
pvt1=apply present	11 -11
pvt1=ask past	-9 9
pvt1=be future	15 -15
pvt1=be past	-6 6
pvt1=be perfect	8 -8
pvt1=charge future	-11 11
pvt1=come past	-10 10
pvt1=cut present	-14 14
pvt1=end present	-6 6
pvt1=get present	12 -12
pvt1=go modal	6 -6
pvt1=other past	-7 7
pvt1=other perfect	-8 8
pvt1=pay gerund	8 -8
pvt1=pay present	-11 11
pvt1=say past	32 -32
pvt1=settle past	-8 8
pvt1=sign present	-6 6
pvt1=stay present	17 -17
pvt1=suspend present	-12 12
pvt1=take past	9 -9
pvt1=tell past	9 -9
pvt1=write present	11 -11
q:!	19 -19
q:"	10 -10
q:'	15 -15
q:(	-13 13
q:)	-13 13
q:,	17 -17
q:/	11 -11
q::	-15 15
q:<day-ahead>	6 -6
q:<day-today>	24 -24
q:<duty>	-8 8
q:<goods-amount>	-20 20
q:<level-noun>	-11 11
q:<money>	-9 9
q:<month-gone>	-33 33
q:<name>	-8 8
q:<not>	-7 7
q:<office>	7 -7
q:<organisation>	-6 6
q:<person>	-12 12
q:<points>	7 -7
q:<seat>	8 -8
q:<span>	6 -6
q:<taker>	18 -18
q:<v-bear>	-13 13
q:<v-begin>	9 -9
q:<v-buy>	14 -14
q:<v-deny>	19 -19
q:<v-down>	23 -23
q:<v-return>	14 -14
q:<v-sell>	-9 9
q:<v-suspend>	9 -9
q:?	10 -10
q:a	-8 8
q:about	-7 7
q:above	10 -10
q:accept	-7 7
q:according	10 -10
q:add	11 -11
q:affected	-13 13
q:after	24 -24
q:again	-17 17
q:against	-17 17
q:ago	-9 9
q:agree	37 -37
q:agreement	26 -26
q:almost	14 -14
q:already	15 -15
q:also	-11 11
q:aluminium	-27 27
q:an	-6 6
q:and	-6 6
q:announcement	12 -12
q:another	9 -9
q:answer	-23 23
q:any	-11 11
q:anyone	11 -11
q:apply	-9 9
q:approve	-13 13
q:are	7 -7
q:article	20 -20
q:as	-7 7
q:ask	30 -30
q:asleep	12 -12
q:away	10 -10
q:back	13 -13
q:background	11 -11
q:banana	16 -16
q:bargain	18 -18
q:be	17 -17
q:bean	-10 10
q:bear	8 -8
q:because	-18 18
q:beef	13 -13
q:been	30 -30
q:before	17 -17
q:begin	12 -12
q:being	17 -17
q:border	9 -9
q:butter	19 -19
q:by	-8 8
q:call	26 -26
q:capital	14 -14
q:carpet	-16 16
q:carry	-8 8
q:case	-16 16
q:cement	-22 22
q:chip	20 -20
q:clear	-16 16
q:coal	9 -9
q:coconut	-7 7
q:cod	23 -23
q:coffee	32 -32
q:collect	35 -35
q:come	13 -13
q:company	6 -6
q:comparison	7 -7
q:concentrate	-9 9
q:conclude	-35 35
q:confirm	13 -13
q:container	8 -8
q:cotton	10 -10
q:could	19 -19
q:count	10 -10
q:country	11 -11
q:course	-7 7
q:covered	12 -12
q:custom	7 -7
q:cut	8 -8
q:dairy	-12 12
q:date	9 -9
q:day	-7 7
q:deal	-7 7
q:decide	12 -12
q:did	-6 6
q:die	14 -14
q:different	12 -12
q:dispute	13 -13
q:do	-7 7
q:done	15 -15
q:drop	17 -17
q:due	-10 10
q:during	22 -22
q:duty	-14 14
q:each	-16 16
q:earlier	7 -7
q:effect	19 -19
q:elsewhere	13 -13
q:end	-12 12
q:enter	-18 18
q:entry	15 -15
q:ever	-6 6
q:everybody	7 -7
q:everything	32 -32
q:expect	-7 7
q:export	7 -7
q:extend	14 -14
q:extension	-6 6
q:fact	-10 10
q:fall	9 -9
q:farm	16 -16
q:fentanyl	-7 7
q:fertiliser	-22 22
q:first	8 -8
q:fishmeal	-12 12
q:flour	24 -24
q:flower	-8 8
q:follow	-16 16
q:footwear	-11 11
q:force	6 -6
q:forced	20 -20
q:foreign	-13 13
q:found	8 -8
q:four	14 -14
q:framework	-20 20
q:from	-10 10
q:full	7 -7
q:further	15 -15
q:garden	14 -14
q:gave	-17 17
q:geneva	13 -13
q:give	-6 6
q:given	7 -7
q:go	10 -10
q:good	13 -13
q:grow	-22 22
q:grower	10 -10
q:had	32 -32
q:half	-8 8
q:halve	8 -8
q:has	7 -7
q:have	-18 18
q:heard	-11 11
q:higher	17 -17
q:highest	6 -6
q:him	10 -10
q:hold	27 -27
q:house	-18 18
q:i	-15 15
q:import	21 -21
q:impose	20 -20
q:include	8 -8
q:industry	-10 10
q:into	16 -16
q:isn't	-13 13
q:joint	13 -13
q:keep	-9 9
q:kind	14 -14
q:know	12 -12
q:labor	32 -32
q:labour	-6 6
q:land	21 -21
q:lapse	9 -9
q:law	20 -20
q:lay	-28 28
q:leave	11 -11
q:letter	-6 6
q:lift	6 -6
q:like	-9 9
q:list	-7 7
q:long	-13 13
q:longer	-12 12
q:lose	8 -8
q:lower	-16 16
q:m	14 -14
q:maize	7 -7
q:make	-13 13
q:maker	-22 22
q:may	27 -27
q:meal	7 -7
q:mean	17 -17
q:meant	14 -14
q:meanwhile	8 -8
q:measure	9 -9
q:medicine	9 -9
q:member	14 -14
q:metal	12 -12
q:midnight	24 -24
q:might	-24 24
q:milk	10 -10
q:mill	-16 16
q:minister	-11 11
q:ministry	10 -10
q:minute	7 -7
q:moment	9 -9
q:month	23 -23
q:morning	10 -10
q:mostly	-39 39
q:motor	-10 10
q:move	17 -17
q:mr	-7 7
q:my	-16 16
q:name	12 -12
q:negotiate	10 -10
q:neighbour	10 -10
q:never	12 -12
q:new	-6 6
q:next	-9 9
q:no	-25 25
q:nobody	-7 7
q:none	19 -19
q:normal	-7 7
q:north	23 -23
q:not	-6 6
q:note	6 -6
q:notice	8 -8
q:now	25 -25
q:number	-14 14
q:of	12 -12
q:off	6 -6
q:oil	6 -6
q:old	-28 28
q:older	35 -35
q:once	10 -10
q:one	-14 14
q:only	22 -22
q:opened	8 -8
q:orange	19 -19
q:order	12 -12
q:ordinary	27 -27
q:origin	27 -27
q:other	7 -7
q:our	-46 46
q:out	-7 7
q:outside	-17 17
q:over	20 -20
q:owe	-7 7
q:page	-14 14
q:palm	13 -13
q:parcel	13 -13
q:part	-22 22
q:party	-21 21
q:past	9 -9
q:pay	14 -14
q:peace	-6 6
q:period	11 -11
q:plant	10 -10
q:plastic	-10 10
q:plu	9 -9
q:plywood	14 -14
q:point	-10 10
q:policy	-8 8
q:pork	13 -13
q:post	20 -20
q:president	6 -6
q:price	20 -20
q:proclamation	10 -10
q:product	-14 14
q:promise	6 -6
q:propose	21 -21
q:published	9 -9
q:purchase	-6 6
q:quarrel	-8 8
q:quota	-12 12
q:raise	-13 13
q:raspberry	-20 20
q:rate	-6 6
q:reader	-6 6
q:reason	9 -9
q:receive	13 -13
q:renewed	-14 14
q:replace	-16 16
q:rest	-8 8
q:return	8 -8
q:room	20 -20
q:round	42 -42
q:rule	18 -18
q:run	8 -8
q:salmon	22 -22
q:same	26 -26
q:second	9 -9
q:section	24 -24
q:see	-12 12
q:separate	-13 13
q:set	-8 8
q:shall	8 -8
q:ship	-12 12
q:should	-17 17
q:signature	9 -9
q:sit	21 -21
q:sleep	29 -29
q:small	25 -25
q:so	8 -8
q:somebody	13 -13
q:speak	17 -17
q:spoke	-32 32
q:spring	7 -7
q:stake	6 -6
q:stand	19 -19
q:standstill	-8 8
q:statement	14 -14
q:steel	-13 13
q:step	18 -18
q:still	16 -16
q:stockfish	-8 8
q:stockholm	12 -12
q:subject	-14 14
q:such	10 -10
q:sunflower	15 -15
q:table	-20 20
q:take	9 -9
q:talking	-8 8
q:tariff	7 -7
q:tax	11 -11
q:tell	-31 31
q:term	22 -22
q:text	16 -16
q:textile	-17 17
q:thank	18 -18
q:that	27 -27
q:them	-6 6
q:then	21 -21
q:there	-15 15
q:these	-10 10
q:they	-15 15
q:thi	-8 8
q:thing	19 -19
q:those	21 -21
q:three	8 -8
q:through	-23 23
q:together	-20 20
q:top	33 -33
q:total	-11 11
q:tractor	9 -9
q:truce	-6 6
q:tuna	-17 17
q:tyre	8 -8
q:under	15 -15
q:until	22 -22
q:up	10 -10
q:urea	7 -7
q:used	-10 10
q:value	15 -15
q:very	-11 11
q:view	21 -21
q:vote	-12 12
q:want	-13 13
q:war	-18 18
q:warn	6 -6
q:was	7 -7
q:way	7 -7
q:we	-22 22
q:week	-15 15
q:well	11 -11
q:what	-14 14
q:whatever	15 -15
q:wheat	13 -13
q:when	6 -6
q:where	8 -8
q:while	15 -15
q:why	-6 6
q:wine	21 -21
q:wire	18 -18
q:within	12 -12
q:without	16 -16
q:wool	-23 23
q:word	-30 30
q:work	17 -17
q:world	18 -18
q:worse	15 -15
q:worst	7 -7
q:worth	7 -7
q:would	16 -16
q:write	-11 11
q:yarn	20 -20
q:year	-8 8
q:yes	28 -28
q:yet	-8 8
q:you	-10 10
q:your	38 -38
q:—	-17 17
q:•	23 -23
qt=modal	-8 8
qt=past	-18 18
qt=perfect	8 -8
qt=pluperfect	32 -32
qt=present	8 -8
quoted	22 -22
r1=!	19 -19
r1="	10 -10
r1=,	-7 7
r1=.	-8 8
r1=<day-ahead>	-7 7
r1=<duty>	10 -10
r1=<end>	11 -11
r1=<goods>	10 -10
r1=<level-noun>	14 -14
r1=<name>	-8 8
r1=<not>	8 -8
r1=<v-begin>	7 -7
r1=<v-stay>	-7 7
r1=<v-suspend>	-10 10
r1=<v-target>	9 -9
r1=?	27 -27
r1=all	-13 13
r1=are	21 -21
r1=at	6 -6
r1=because	6 -6
r1=before	-8 8
r1=but	7 -7
r1=for	8 -8
r1=from	-11 11
r1=has	8 -8
r1=in	10 -10
r1=instead	-6 6
r1=it	-9 9
r1=last	9 -9
r1=now	8 -8
r1=of	16 -16
r1=off	6 -6
r1=once	9 -9
r1=only	19 -19
r1=per	9 -9
r1=percent	-13 13
r1=plu	-14 14
r1=remain	-12 12
r1=since	-13 13
r1=suspend	-8 8
r1=that	7 -7
r1=the	20 -20
r1=together	-16 16
r1=too	-8 8
r1=we	11 -11
r1=will	15 -15
r1=within	15 -15
r2="	-14 14
r2=,	-7 7
r2=.	-7 7
r2=;	-6 6
r2=<day-ahead>	-6 6
r2=<day-today>	7 -7
r2=<month-ahead>	10 -10
r2=<not>	-19 19
r2=<office>	14 -14
r2=<person>	12 -12
r2=<quality>	-21 21
r2=<seat>	18 -18
r2=<span>	-16 16
r2=<v-agree>	10 -10
r2=<v-begin>	6 -6
r2=<v-down>	8 -8
r2=<v-end>	14 -14
r2=<v-say>	17 -17
r2=<v-stay>	24 -24
r2=<v-suspend>	-6 6
r2=<v-target>	-14 14
r2=again	6 -6
r2=all	8 -8
r2=aluminium	-14 14
r2=another	6 -6
r2=at	14 -14
r2=be	-7 7
r2=been	7 -7
r2=both	9 -9
r2=but	-11 11
r2=by	27 -27
r2=cent	9 -9
r2=charge	-13 13
r2=cocoa	9 -9
r2=collect	21 -21
r2=date	-12 12
r2=down	6 -6
r2=due	10 -10
r2=each	19 -19
r2=electric	-8 8
r2=end	6 -6
r2=everybody	11 -11
r2=for	13 -13
r2=go	-6 6
r2=has	7 -7
r2=i	-14 14
r2=in	-17 17
r2=instead	9 -9
r2=it	6 -6
r2=last	8 -8
r2=likewise	-14 14
r2=list	19 -19
r2=make	15 -15
r2=mr	-12 12
r2=new	-11 11
r2=no	-11 11
r2=not	-11 11
r2=now	14 -14
r2=on	15 -15
r2=ordinary	-8 8
r2=our	-21 21
r2=pay	-9 9
r2=payable	7 -7
r2=plu	9 -9
r2=present	-7 7
r2=rice	-10 10
r2=rum	16 -16
r2=section	18 -18
r2=since	-11 11
r2=soybean	7 -7
r2=stay	9 -9
r2=steel	20 -20
r2=suspend	-8 8
r2=tea	-8 8
r2=than	-12 12
r2=that	-12 12
r2=the	9 -9
r2=their	-7 7
r2=then	20 -20
r2=thi	-8 8
r2=those	16 -16
r2=we	-14 14
r2=week	-16 16
r2=what	9 -9
r2=whatever	-7 7
r2=where	8 -8
r2=which	14 -14
r2=would	-31 31
r2=year	6 -6
r3="	8 -8
r3=)	14 -14
r3=,	-9 9
r3=.	-8 8
r3=<agent>	9 -9
r3=<day-ahead>	11 -11
r3=<day-gone>	6 -6
r3=<goods>	6 -6
r3=<level>	-10 10
r3=<month-gone>	25 -25
r3=<organisation>	13 -13
r3=<quality>	15 -15
r3=<sender>	-8 8
r3=<v-bear>	10 -10
r3=<v-begin>	-9 9
r3=<v-down>	18 -18
r3=<v-propose>	33 -33
r3=<v-say>	13 -13
r3=<v-sell>	-13 13
r3=<v-stay>	-15 15
r3=<v-target>	-6 6
r3=<v-up>	-12 12
r3=?	9 -9
r3=about	-6 6
r3=additional	-20 20
r3=again	22 -22
r3=and	-7 7
r3=apply	16 -16
r3=autumn	-7 7
r3=back	8 -8
r3=be	13 -13
r3=because	9 -9
r3=butter	8 -8
r3=cheese	-9 9
r3=cocoa	-14 14
r3=come	9 -9
r3=copper	-10 10
r3=cotton	-20 20
r3=date	6 -6
r3=day	8 -8
r3=else	-9 9
r3=fall	10 -10
r3=first	10 -10
r3=for	-25 25
r3=get	7 -7
r3=go	-17 17
r3=good	13 -13
r3=had	-8 8
r3=he	-8 8
r3=highest	-6 6
r3=i	8 -8
r3=if	12 -12
r3=in	-9 9
r3=is	6 -6
r3=law	7 -7
r3=machine	7 -7
r3=make	-13 13
r3=medicine	-8 8
r3=moment	-13 13
r3=most	14 -14
r3=not	-12 12
r3=now	6 -6
r3=of	20 -20
r3=on	15 -15
r3=one	19 -19
r3=ordinary	6 -6
r3=other	6 -6
r3=over	11 -11
r3=quota	7 -7
r3=reciprocal	8 -8
r3=same	13 -13
r3=ship	8 -8
r3=side	13 -13
r3=since	7 -7
r3=stay	-8 8
r3=steel	18 -18
r3=sugar	6 -6
r3=suspend	13 -13
r3=take	-13 13
r3=tariff	9 -9
r3=that	20 -20
r3=the	-8 8
r3=their	13 -13
r3=there	6 -6
r3=they	-11 11
r3=thi	6 -6
r3=time	9 -9
r3=until	18 -18
r3=way	-7 7
r3=wheat	8 -8
r3=which	12 -12
r3=with	-13 13
r3=would	9 -9
r3=year	-6 6
r4=)	-10 10
r4=-	20 -20
r4=.	9 -9
r4=;	11 -11
r4=<agent>	-11 11
r4=<day-ahead>	15 -15
r4=<day-gone>	22 -22
r4=<duty>	12 -12
r4=<gate>	20 -20
r4=<level-noun>	-6 6
r4=<month-ahead>	7 -7
r4=<name>	-8 8
r4=<not>	-6 6
r4=<points>	11 -11
r4=<quality>	11 -11
r4=<span>	11 -11
r4=<v-agree>	15 -15
r4=<v-down>	-16 16
r4=<v-end>	-7 7
r4=<v-sell>	6 -6
r4=<v-stay>	-16 16
r4=<v-target>	17 -17
r4=<v-up>	6 -6
r4=?	10 -10
r4=a	9 -9
r4=agreement	-7 7
r4=aluminium	6 -6
r4=are	-6 6
r4=at	-11 11
r4=back	9 -9
r4=be	12 -12
r4=begin	7 -7
r4=being	8 -8
r4=charge	6 -6
r4=collect	-13 13
r4=country	11 -11
r4=deal	21 -21
r4=down	8 -8
r4=duty	19 -19
r4=every	10 -10
r4=for	13 -13
r4=from	6 -6
r4=good	-8 8
r4=had	-17 17
r4=half	7 -7
r4=has	-9 9
r4=he	-12 12
r4=hold	6 -6
r4=if	-20 20
r4=import	9 -9
r4=in	-11 11
r4=instead	11 -11
r4=into	-7 7
r4=is	27 -27
r4=it	10 -10
r4=law	-14 14
r4=make	-6 6
r4=more	7 -7
r4=not	7 -7
r4=nothing	-7 7
r4=now	-6 6
r4=oil	10 -10
r4=one	24 -24
r4=over	22 -22
r4=plu	-9 9
r4=same	19 -19
r4=say	-7 7
r4=sell	6 -6
r4=stay	-10 10
r4=strike	12 -12
r4=take	-13 13
r4=tariff	-10 10
r4=than	9 -9
r4=the	8 -8
r4=they	-13 13
r4=two	12 -12
r4=when	6 -6
r4=which	9 -9
r4=will	7 -7
r4=zero	-12 12
r=! <end>	19 -19
r=) and	14 -14
r=, "	-13 13
r=, <number>	-6 6
r=, <quality>	9 -9
r=, are	21 -21
r=, as	15 -15
r=, but	-13 13
r=, by	25 -25
r=, down	6 -6
r=, end	6 -6
r=, for	7 -7
r=, from	-8 8
r=, has	10 -10
r=, likewise	-14 14
r=, no	-15 15
r=, not	-12 12
r=, ordinary	-9 9
r=, since	-15 15
r=, the	16 -16
r=, then	7 -7
r=, those	15 -15
r=, was	13 -13
r=, which	26 -26
r=, would	12 -12
r=. "	10 -10
r=. <end>	-8 8
r=<day-gone> .	7 -7
r=<day-today> ,	6 -6
r=<day-today> .	-7 7
r=<end> <end>	11 -11
r=? <end>	27 -27
r=and <level>	-9 9
r=and <name>	20 -20
r=and <number>	6 -6
r=and not	12 -12
r=and the	9 -9
r=and those	12 -12
r=at all	10 -10
r=at present	-7 7
r=at the	-13 13
r=before .	-10 10
r=duty on	7 -7
r=for <name>	11 -11
r=for <quality>	-7 7
r=for <span>	-15 15
r=for fentanyl	-8 8
r=for the	7 -7
r=from <day-ahead>	-10 10
r=from <day-gone>	-14 14
r=from <number>	7 -7
r=from the	14 -14
r=if the	-8 8
r=in <seat>	22 -22
r=including the	-6 6
r=instead of	-6 6
r=is a	8 -8
r=is charge	-15 15
r=is collect	11 -11
r=is not	-15 15
r=more than	-12 12
r=now .	16 -16
r=of that	-6 6
r=on <day-ahead>	14 -14
r=on <day-gone>	14 -14
r=on <name>	10 -10
r=on <quality>	-16 16
r=on a	-12 12
r=on cocoa	8 -8
r=on our	-11 11
r=on rice	-10 10
r=on soybean	7 -7
r=on steel	17 -17
r=on tea	-9 9
r=on what	12 -12
r=or <level>	6 -6
r=per cent	9 -9
r=plu <number>	-18 18
r=remain .	-10 10
r=remain suspend	-15 15
r=since <month-gone>	-8 8
r=that <seat>	6 -6
r=that was	-9 9
r=there .	-12 12
r=to <number>	15 -15
r=to the	19 -19
r=too ,	-6 6
r=under a	-10 10
r=with the	7 -7
r=would be	-11 11
s:'	-17 17
s:(	11 -11
s:*	13 -13
s:,	7 -7
s:-	7 -7
s:/	19 -19
s:;	10 -10
s:<day-gone>	16 -16
s:<day-today>	-11 11
s:<goods-amount>	-18 18
s:<level-noun>	6 -6
s:<money>	18 -18
s:<month-today>	11 -11
s:<number>	8 -8
s:<person>	-10 10
s:<points>	11 -11
s:<seat>	16 -16
s:<sender>	-10 10
s:<span>	-9 9
s:<v-bear>	6 -6
s:<v-deny>	12 -12
s:<v-down>	7 -7
s:<v-return>	18 -18
s:<v-sell>	-6 6
s:<v-stay>	7 -7
s:<v-target>	6 -6
s:<v-threaten>	-12 12
s:<v-up>	-6 6
s:=	13 -13
s:?	8 -8
s:@	11 -11
s:abolish	-11 11
s:about	15 -15
s:action	-11 11
s:ad	8 -8
s:affected	-14 14
s:after	-14 14
s:again	11 -11
s:against	-10 10
s:ago	-11 11
s:alone	22 -22
s:already	17 -17
s:also	7 -7
s:altogether	11 -11
s:aluminium	-12 12
s:am	8 -8
s:amount	6 -6
s:an	18 -18
s:announce	15 -15
s:announcement	6 -6
s:another	19 -19
s:answer	-15 15
s:anyone	-9 9
s:anything	8 -8
s:anywhere	7 -7
s:approve	-16 16
s:are	8 -8
s:around	6 -6
s:arrangement	-8 8
s:arrive	-12 12
s:article	-7 7
s:as	-18 18
s:aside	10 -10
s:asparagu	9 -9
s:bad	21 -21
s:banana	-14 14
s:bargain	7 -7
s:battery	15 -15
s:bean	-7 7
s:bear	15 -15
s:beef	13 -13
s:been	12 -12
s:before	9 -9
s:begin	10 -10
s:belong	-6 6
s:below	21 -21
s:beside	13 -13
s:bicycle	10 -10
s:bill	15 -15
s:boat	-18 18
s:border	-8 8
s:both	-11 11
s:bring	12 -12
s:buse	-20 20
s:butter	17 -17
s:c	15 -15
s:can	28 -28
s:canola	-16 16
s:cargo	7 -7
s:carpet	-17 17
s:carry	12 -12
s:case	30 -30
s:cashew	20 -20
s:cement	24 -24
s:cent	-15 15
s:ceramic	-7 7
s:cheese	-12 12
s:chip	8 -8
s:christma	-17 17
s:cinnamon	15 -15
s:claim	19 -19
s:clear	-10 10
s:climb	10 -10
s:close	35 -35
s:closed	6 -6
s:coal	8 -8
s:cod	19 -19
s:come	13 -13
s:company	-11 11
s:concentrate	-8 8
s:concern	-8 8
s:conclude	-11 11
s:content	-7 7
s:control	7 -7
s:copper	-20 20
s:cork	10 -10
s:corn	6 -6
s:correct	-27 27
s:cost	6 -6
s:could	11 -11
s:counting	11 -11
s:country	-8 8
s:course	-11 11
s:cousin	8 -8
s:cover	10 -10
s:crane	18 -18
s:cross	-7 7
s:currently	9 -9
s:d	15 -15
s:date	7 -7
s:day	-9 9
s:decision	7 -7
s:deny	12 -12
s:different	-20 20
s:direction	15 -15
s:do	-21 21
s:dock	10 -10
s:done	-12 12
s:double	34 -34
s:down	7 -7
s:dozen	22 -22
s:draft	-13 13
s:draw	9 -9
s:drawer	-10 10
s:drop	-16 16
s:due	-12 12
s:during	33 -33
s:earlier	-22 22
s:early	7 -7
s:easter	-16 16
s:eastern	6 -6
s:economy	26 -26
s:effect	44 -44
s:effectively	8 -8
s:either	-14 14
s:empty	10 -10
s:end	9 -9
s:energy	7 -7
s:engine	12 -12
s:entry	14 -14
s:event	10 -10
s:ever	7 -7
s:every	12 -12
s:everybody	30 -30
s:everywhere	6 -6
s:exceed	6 -6
s:expire	8 -8
s:explain	-35 35
s:extension	-6 6
s:extra	15 -15
s:face	17 -17
s:fall	-6 6
s:far	8 -8
s:farm	22 -22
s:fee	12 -12
s:fentanyl	15 -15
s:fertiliser	-6 6
s:firm	9 -9
s:first	-9 9
s:fish	-6 6
s:flat	6 -6
s:flour	-7 7
s:flower	-12 12
s:following	6 -6
s:force	15 -15
s:forced	21 -21
s:found	27 -27
s:four	7 -7
s:framework	13 -13
s:free	7 -7
s:friend	9 -9
s:frozen	9 -9
s:fruit	10 -10
s:furniture	-6 6
s:further	12 -12
s:gave	-7 7
s:general	18 -18
s:georgia	-11 11
s:get	12 -12
s:given	-13 13
s:glass	18 -18
s:glove	12 -12
s:go	-15 15
s:good	9 -9
s:government	-19 19
s:grain	23 -23
s:groundnut	13 -13
s:grower	9 -9
s:half	18 -18
s:halve	23 -23
s:ham	8 -8
s:hand	-6 6
s:happen	-13 13
s:hardly	-10 10
s:having	10 -10
s:hear	9 -9
s:heard	-10 10
s:height	12 -12
s:highest	-8 8
s:his	-19 19
s:home	-16 16
s:honey	16 -16
s:i	-29 29
s:ice	19 -19
s:if	-11 11
s:import	19 -19
s:include	9 -9
s:included	15 -15
s:including	-21 21
s:industry	6 -6
s:introduce	13 -13
s:island	-11 11
s:job	16 -16
s:jump	-7 7
s:jute	-6 6
s:know	-12 12
s:labor	20 -20
s:lamp	16 -16
s:land	10 -10
s:large	-8 8
s:largest	10 -10
s:last	8 -8
s:lay	-24 24
s:lead	7 -7
s:leather	14 -14
s:leave	20 -20
s:lentil	20 -20
s:less	-9 9
s:letter	7 -7
s:levy	-6 6
s:lie	-9 9
s:lift	8 -8
s:like	9 -9
s:line	19 -19
s:linked	6 -6
s:liquefied	8 -8
s:list	27 -27
s:little	21 -21
s:live	6 -6
s:lobster	13 -13
s:look	10 -10
s:lorry	-17 17
s:lower	12 -12
s:lumber	17 -17
s:m	-8 8
s:machine	34 -34
s:maize	15 -15
s:make	-6 6
s:many	15 -15
s:market	-17 17
s:may	6 -6
s:me	6 -6
s:meal	6 -6
s:meantime	13 -13
s:meanwhile	20 -20
s:measure	11 -11
s:meat	15 -15
s:media	7 -7
s:medicine	-15 15
s:meet	30 -30
s:member	-14 14
s:metal	24 -24
s:middle	17 -17
s:midnight	-7 7
s:might	-8 8
s:milk	6 -6
s:mind	-11 11
s:ministry	8 -8
s:monday	-8 8
s:more	8 -8
s:mostly	-15 15
s:motor	9 -9
s:mr	-11 11
s:my	-17 17
s:name	9 -9
s:named	7 -7
s:nearly	-10 10
s:need	13 -13
s:negotiate	-10 10
s:negotiation	-6 6
s:neither	9 -9
s:never	9 -9
s:new	6 -6
s:newspaper	-22 22
s:next	12 -12
s:night	-8 8
s:nil	14 -14
s:no	6 -6
s:nobody	15 -15
s:none	-12 12
s:noon	7 -7
s:nor	-9 9
s:not	-9 9
s:note	6 -6
s:nothing	-10 10
s:notice	18 -18
s:now	-10 10
s:number	-9 9
s:nut	12 -12
s:off	-6 6
s:offer	8 -8
s:official	6 -6
s:oil	-11 11
s:old	-7 7
s:older	15 -15
s:once	-12 12
s:onion	-23 23
s:only	20 -20
s:or	-18 18
s:origin	17 -17
s:originating	9 -9
s:otherwise	10 -10
s:our	-35 35
s:owe	-6 6
s:pact	-12 12
s:page	-6 6
s:palm	6 -6
s:paper	-23 23
s:parcel	10 -10
s:partner	-13 13
s:party	14 -14
s:pass	9 -9
s:patented	17 -17
s:pause	25 -25
s:payable	14 -14
s:peace	-14 14
s:pen	-9 9
s:penalty	-8 8
s:people	17 -17
s:pepper	-8 8
s:per	-14 14
s:percent	-11 11
s:period	23 -23
s:phosphate	9 -9
s:pineapple	17 -17
s:pipe	-10 10
s:plan	-14 14
s:plu	-6 6
s:plywood	10 -10
s:post	32 -32
s:potash	-17 17
s:potatoe	10 -10
s:powder	8 -8
s:prepare	15 -15
s:press	-10 10
s:price	7 -7
s:printed	-17 17
s:proclamation	12 -12
s:promise	-7 7
s:proposal	-30 30
s:provided	-7 7
s:pump	12 -12
s:put	-6 6
s:quarrel	-22 22
s:quinoa	-8 8
s:radio	-7 7
s:raspberry	10 -10
s:rate	10 -10
s:rather	17 -17
s:recall	22 -22
s:receive	-9 9
s:reciprocal	7 -7
s:record	8 -8
s:reduce	16 -16
s:refrigerator	6 -6
s:regional	-7 7
s:relief	8 -8
s:remove	10 -10
s:renewed	-9 9
s:reply	-8 8
s:reporter	14 -14
s:reserve	-7 7
s:respect	11 -11
s:respectively	10 -10
s:restore	-9 9
s:retain	11 -11
s:return	18 -18
s:rum	12 -12
s:run	7 -7
s:salmon	-7 7
s:second	-15 15
s:see	36 -36
s:seed	17 -17
s:seller	7 -7
s:send	-12 12
s:separate	-8 8
s:separately	7 -7
s:sesame	7 -7
s:she	19 -19
s:shelve	6 -6
s:ship	10 -10
s:shirt	9 -9
s:shoe	18 -18
s:shore	7 -7
s:shrimp	10 -10
s:side	27 -27
s:signature	6 -6
s:sit	22 -22
s:ski	-10 10
s:sleep	13 -13
s:so	-11 11
s:some	-12 12
s:somebody	-14 14
s:something	23 -23
s:sorghum	7 -7
s:source	10 -10
s:speak	6 -6
s:spoke	9 -9
s:spoken	14 -14
s:spring	7 -7
s:squash	-9 9
s:state	-16 16
s:statement	14 -14
s:stay	10 -10
s:still	-19 19
s:stockholm	7 -7
s:stop	-12 12
s:story	-6 6
s:stuff	8 -8
s:successor	-10 10
s:sum	24 -24
s:summit	-10 10
s:sunflower	-12 12
s:surcharge	22 -22
s:suspend	-15 15
s:suspension	17 -17
s:talk	-15 15
s:tax	32 -32
s:tea	6 -6
s:telephone	12 -12
s:term	30 -30
s:textile	-8 8
s:th	8 -8
s:then	7 -7
s:they	-12 12
s:they're	14 -14
s:think	14 -14
s:third	-7 7
s:those	9 -9
s:though	8 -8
s:threat	-7 7
s:three	-37 37
s:through	14 -14
s:tile	23 -23
s:till	24 -24
s:timber	-9 9
s:time	11 -11
s:tin	-12 12
s:to	-9 9
s:touch	7 -7
s:touched	8 -8
s:toy	13 -13
s:tractor	11 -11
s:treaty	-12 12
s:true	-20 20
s:tuna	-9 9
s:turn	12 -12
s:twice	11 -11
s:tyre	11 -11
s:unchanged	22 -22
s:under	-7 7
s:understanding	16 -16
s:unless	-15 15
s:untouched	21 -21
s:up	8 -8
s:us	-18 18
s:used	28 -28
s:valorem	8 -8
s:value	19 -19
s:vanilla	15 -15
s:vow	-18 18
s:walnut	10 -10
s:want	-7 7
s:was	-7 7
s:watch	13 -13
s:water	-9 9
s:way	22 -22
s:we	-29 29
s:week	-7 7
s:well	6 -6
s:were	-12 12
s:wheat	9 -9
s:whether	-12 12
s:whisky	-9 9
s:whole	-24 24
s:whose	-10 10
s:why	8 -8
s:winter	20 -20
s:wire	-7 7
s:wish	10 -10
s:with	-14 14
s:withdraw	14 -14
s:within	23 -23
s:without	13 -13
s:wool	-9 9
s:word	-6 6
s:work	15 -15
s:world	19 -19
s:worse	6 -6
s:worth	-6 6
s:write	6 -6
s:yarn	19 -19
s:yet	17 -17
s:you're	-10 10
s:zero	-10 10
s:zinc	-9 9
s:•	13 -13
sa:" effectively	7 -7
sa:'	-7 7
sa:'s ,	-6 6
sa:'s .	-10 10
sa:'s <level>	30 -30
sa:'s agreement	18 -18
sa:'s good	-7 7
sa:'s on	15 -15
sa:(	6 -6
sa:( <level>	18 -18
sa:)	-10 10
sa:) .	-8 8
sa:) and	-9 9
sa:, "	9 -9
sa:, <number>	-7 7
sa:, <points>	6 -6
sa:, <quality>	26 -26
sa:, according	-14 14
sa:, after	6 -6
sa:, aluminum	-9 9
sa:, are	22 -22
sa:, because	-7 7
sa:, by	17 -17
sa:, down	6 -6
sa:, for	-15 15
sa:, half	11 -11
sa:, has	26 -26
sa:, he	16 -16
sa:, i	-18 18
sa:, if	-14 14
sa:, in	11 -11
sa:, is	22 -22
sa:, its	9 -9
sa:, like	16 -16
sa:, likewise	-14 14
sa:, make	13 -13
sa:, no	-13 13
sa:, not	-8 8
sa:, of	10 -10
sa:, or	6 -6
sa:, ordinary	-8 8
sa:, remain	17 -17
sa:, run	6 -6
sa:, so	13 -13
sa:, the	18 -18
sa:, then	8 -8
sa:, those	18 -18
sa:, to	24 -24
sa:, unless	-10 10
sa:, until	-9 9
sa:, was	22 -22
sa:, whatever	10 -10
sa:, wheat	7 -7
sa:, when	23 -23
sa:, where	9 -9
sa:, which	29 -29
sa:, while	6 -6
sa:, will	-17 17
sa:, with	-18 18
sa:, would	17 -17
sa:- shore	6 -6
sa:- to	6 -6
sa::	-9 9
sa:: <number>	-10 10
sa:: the	-12 12
sa:;	11 -11
sa:; <name>	-6 6
sa:<agent>	-12 12
sa:<day-ahead>	-6 6
sa:<day-ahead> ,	-11 11
sa:<day-ahead> .	11 -11
sa:<day-ahead> and	19 -19
sa:<day-ahead> if	-6 6
sa:<day-ahead> to	-9 9
sa:<day-gone>	11 -11
sa:<day-gone> ,	15 -15
sa:<day-gone> .	-13 13
sa:<day-gone> and	14 -14
sa:<day-today> .	9 -9
sa:<day-today> and	7 -7
sa:<duty>	13 -13
sa:<goods-amount>	-12 12
sa:<level-noun>	12 -12
sa:<level>	15 -15
sa:<level> )	-16 16
sa:<level> ,	9 -9
sa:<level> .	-13 13
sa:<level> and	27 -27
sa:<level> are	-11 11
sa:<level> as	12 -12
sa:<level> at	-9 9
sa:<level> before	6 -6
sa:<level> by	-10 10
sa:<level> if	7 -7
sa:<level> in	9 -9
sa:<level> is	11 -11
sa:<level> of	11 -11
sa:<level> on	7 -7
sa:<level> or	-15 15
sa:<level> respectively	13 -13
sa:<level> since	10 -10
sa:<level> that	-8 8
sa:<money> .	7 -7
sa:<month-ahead>	7 -7
sa:<month-ahead> ,	6 -6
sa:<month-gone> :	7 -7
sa:<month-gone> it	13 -13
sa:<name> 's	9 -9
sa:<name> (	17 -17
sa:<name> ,	12 -12
sa:<name> .	-10 10
sa:<name> ;	-10 10
sa:<name> and	7 -7
sa:<name> at	24 -24
sa:<name> good	17 -17
sa:<name> in	7 -7
sa:<name> on	-16 16
sa:<name> since	-17 17
sa:<name> take	-12 12
sa:<name> under	-10 10
sa:<name> was	-6 6
sa:<number> ,	21 -21
sa:<number> .	6 -6
sa:<number> :	-17 17
sa:<number> a	11 -11
sa:<number> at	-11 11
sa:<number> before	10 -10
sa:<number> duty	-18 18
sa:<number> in	28 -28
sa:<number> instead	-12 12
sa:<number> is	-12 12
sa:<number> on	16 -16
sa:<office>	16 -16
sa:<office> ,	-16 16
sa:<organisation> .	6 -6
sa:<organisation> in	-22 22
sa:<organisation> say	15 -15
sa:<person>	8 -8
sa:<person> .	6 -6
sa:<person> had	11 -11
sa:<points> .	11 -11
sa:<points> suspend	-8 8
sa:<quality>	9 -9
sa:<quality> .	-16 16
sa:<quality> car	12 -12
sa:<quality> carpet	-10 10
sa:<quality> cheese	-7 7
sa:<quality> copper	-7 7
sa:<quality> cotton	-11 11
sa:<quality> date	9 -9
sa:<quality> one	6 -6
sa:<quality> paper	-12 12
sa:<quality> potash	11 -11
sa:<quality> rice	12 -12
sa:<quality> steel	15 -15
sa:<quality> sunflower	11 -11
sa:<quality> tea	7 -7
sa:<seat>	16 -16
sa:<seat> 's	8 -8
sa:<seat> ,	13 -13
sa:<seat> and	19 -19
sa:<sender>	-6 6
sa:<span> ,	33 -33
sa:<span> .	-14 14
sa:<span> and	-16 16
sa:<span> before	10 -10
sa:<span> from	7 -7
sa:<v-agree>	-7 7
sa:<v-bear>	12 -12
sa:<v-begin>	15 -15
sa:<v-down>	10 -10
sa:<v-end>	16 -16
sa:<v-impose>	11 -11
sa:<v-return>	14 -14
sa:<v-say>	15 -15
sa:<v-target>	7 -7
sa:<v-up>	10 -10
sa:?	8 -8
sa:a	15 -15
sa:a .	11 -11
sa:a <number>	-6 6
sa:a <office>	15 -15
sa:a <quality>	-15 15
sa:a treaty	-11 11
sa:about	13 -13
sa:above	9 -9
sa:according	-10 10
sa:according to	-10 10
sa:account	10 -10
sa:account of	10 -10
sa:act	7 -7
sa:action	-11 11
sa:add	29 -29
sa:add .	6 -6
sa:addition	-11 11
sa:addition to	-14 14
sa:additional	-12 12
sa:affected	-14 14
sa:affected .	-15 15
sa:again ,	-6 6
sa:against <level>	12 -12
sa:against <number>	-8 8
sa:agree in	7 -7
sa:agree on	-10 10
sa:agreement	8 -8
sa:agreement .	17 -17
sa:agreement of	-11 11
sa:all .	27 -27
sa:all in	-18 18
sa:already	6 -6
sa:also	10 -10
sa:altogether	9 -9
sa:altogether .	6 -6
sa:aluminium	-6 6
sa:aluminium .	-10 10
sa:aluminum	-8 8
sa:aluminum and	-9 9
sa:an accord	-9 9
sa:and <name>	15 -15
sa:and <points>	6 -6
sa:and <seat>	21 -21
sa:and a	7 -7
sa:and above	7 -7
sa:and another	6 -6
sa:and at	6 -6
sa:and beef	8 -8
sa:and car	-7 7
sa:and for	17 -17
sa:and go	-6 6
sa:and in	7 -7
sa:and it	6 -6
sa:and keep	7 -7
sa:and of	8 -8
sa:and on	-8 8
sa:and other	14 -14
sa:and our	-9 9
sa:and pay	-10 10
sa:and that	-9 9
sa:and they	-6 6
sa:and those	15 -15
sa:and to	17 -17
sa:and was	9 -9
sa:and we	-12 12
sa:and will	21 -21
sa:and with	8 -8
sa:and would	-14 14
sa:announce	21 -21
sa:another	10 -10
sa:answer with	7 -7
sa:anything	23 -23
sa:anywhere	7 -7
sa:apply	35 -35
sa:apply to	13 -13
sa:are back	6 -6
sa:are charge	-6 6
sa:are not	-11 11
sa:are on	15 -15
sa:are the	8 -8
sa:as	-7 7
sa:as <level>	15 -15
sa:as <name>	-10 10
sa:as before	21 -21
sa:as long	-8 8
sa:as of	18 -18
sa:as they	-8 8
sa:as we	-7 7
sa:as well	9 -9
sa:aside	8 -8
sa:asparagu	6 -6
sa:at <level>	-10 10
sa:at a	-10 10
sa:at all	11 -11
sa:at once	11 -11
sa:at our	17 -17
sa:at the	-15 15
sa:autumn .	-7 7
sa:avocado	-12 12
sa:away	7 -7
sa:back	21 -21
sa:back on	7 -7
sa:back to	10 -10
sa:banana	8 -8
sa:be	8 -8
sa:bean	-6 6
sa:because <name>	9 -9
sa:because the	-8 8
sa:become	13 -13
sa:become <number>	8 -8
sa:beef	6 -6
sa:been	10 -10
sa:been charge	8 -8
sa:been on	6 -6
sa:been since	18 -18
sa:been there	7 -7
sa:beer	14 -14
sa:before	7 -7
sa:before ,	20 -20
sa:before .	11 -11
sa:before the	-7 7
sa:begin	16 -16
sa:beside	12 -12
sa:beside .	7 -7
sa:between	12 -12
sa:border .	10 -10
sa:both side	7 -7
sa:busan	7 -7
sa:butter	14 -14
sa:butter .	8 -8
sa:buy	-7 7
sa:by the	-7 7
sa:can	21 -21
sa:car	7 -7
sa:car .	-6 6
sa:carpet	-14 14
sa:carry	6 -6
sa:case	15 -15
sa:cashmere	6 -6
sa:cent	-8 8
sa:ceramic	-7 7
sa:change	25 -25
sa:change .	10 -10
sa:charge .	-15 15
sa:charge <number>	11 -11
sa:cheese	-8 8
sa:cheese .	-7 7
sa:christma	-18 18
sa:cinnamon	7 -7
sa:close	17 -17
sa:coal	11 -11
sa:coal and	7 -7
sa:cocoa	-6 6
sa:cocoa butter	13 -13
sa:coconut	-8 8
sa:cod	18 -18
sa:coffee	14 -14
sa:come	12 -12
sa:come in	7 -7
sa:common	-6 6
sa:company	15 -15
sa:concentrate	-11 11
sa:conclude	-19 19
sa:continue to	-9 9
sa:copper	-12 12
sa:cotton ,	-17 17
sa:could	11 -11
sa:counting	11 -11
sa:country	-6 6
sa:country ,	-9 9
sa:country .	11 -11
sa:cover	6 -6
sa:crane	12 -12
sa:date .	12 -12
sa:date from	-10 10
sa:day ,	7 -7
sa:day .	-6 6
sa:day on	7 -7
sa:deal	8 -8
sa:deal .	21 -21
sa:decree	6 -6
sa:did not	10 -10
sa:direction	6 -6
sa:do	-6 6
sa:doe	9 -9
sa:doe the	10 -10
sa:doing	-6 6
sa:done	-19 19
sa:down from	24 -24
sa:down in	6 -6
sa:down to	-8 8
sa:drawer	-6 6
sa:dried	13 -13
sa:drop	-13 13
sa:drop the	-19 19
sa:due	-12 12
sa:during	13 -13
sa:during the	12 -12
sa:duty	7 -7
sa:duty ,	-14 14
sa:duty in	-8 8
sa:duty on	23 -23
sa:duty that	6 -6
sa:duty under	15 -15
sa:each	14 -14
sa:each side	10 -10
sa:earlier	-15 15
sa:effect	20 -20
sa:effect on	7 -7
sa:effectively	8 -8
sa:effectively off	8 -8
sa:either	-6 6
sa:emergency	7 -7
sa:end	31 -31
sa:end .	17 -17
sa:end on	8 -8
sa:entry	12 -12
sa:ever	6 -6
sa:ever .	-18 18
sa:ever since	11 -11
sa:everybody	23 -23
sa:everything	9 -9
sa:everywhere	6 -6
sa:existing	9 -9
sa:explain	-27 27
sa:export of	-8 8
sa:fail	14 -14
sa:farm	7 -7
sa:fear	15 -15
sa:fee	9 -9
sa:fentanyl	9 -9
sa:fentanyl ,	11 -11
sa:find	-8 8
sa:first term	12 -12
sa:fish	-18 18
sa:flour	9 -9
sa:flower	-7 7
sa:for	-7 7
sa:for <quality>	-6 6
sa:for <span>	-10 10
sa:for most	-17 17
sa:for now	12 -12
sa:for the	12 -12
sa:force	15 -15
sa:forced	10 -10
sa:foreign	6 -6
sa:found	9 -9
sa:four	9 -9
sa:free trade	7 -7
sa:friend	8 -8
sa:from <day-ahead>	-11 11
sa:from <day-gone>	-9 9
sa:from <level>	7 -7
sa:from a	23 -23
sa:furniture	-14 14
sa:further	11 -11
sa:get	24 -24
sa:given	-6 6
sa:go .	-12 12
sa:go back	9 -9
sa:go to	-24 24
sa:good are	-10 10
sa:good from	-6 6
sa:good in	8 -8
sa:good of	-11 11
sa:good outside	-6 6
sa:good that	10 -10
sa:government	-17 17
sa:had a	-13 13
sa:had threaten	8 -8
sa:half of	21 -21
sa:hang	-6 6
sa:happen	-14 14
sa:happen .	-14 14
sa:hardly	-10 10
sa:has been	6 -6
sa:has ever	6 -6
sa:has not	7 -7
sa:have	-6 6
sa:have pay	6 -6
sa:he tell	6 -6
sa:here ,	-23 23
sa:here .	20 -20
sa:him	-8 8
sa:his first	6 -6
sa:hit	-7 7
sa:hold back	11 -11
sa:hold for	17 -17
sa:hour	12 -12
sa:i	-22 22
sa:ice	11 -11
sa:if	-10 10
sa:if <name>	7 -7
sa:if the	-8 8
sa:if they	11 -11
sa:import	11 -11
sa:impose in	8 -8
sa:impose on	-9 9
sa:in .	-16 16
sa:in <month-gone>	-12 12
sa:in <name>	8 -8
sa:in <seat>	8 -8
sa:in a	10 -10
sa:in addition	-11 11
sa:in all	9 -9
sa:in both	6 -6
sa:in force	13 -13
sa:in its	6 -6
sa:in the	-8 8
sa:in which	-7 7
sa:include	17 -17
sa:included ,	-7 7
sa:including	-13 13
sa:instead	-7 7
sa:instead of	-7 7
sa:is <level>	-14 14
sa:is <number>	6 -6
sa:is a	27 -27
sa:is charge	-11 11
sa:is collect	12 -12
sa:is go	-11 11
sa:is in	7 -7
sa:is on	-7 7
sa:is still	17 -17
sa:is to	16 -16
sa:is wrong	-6 6
sa:it had	8 -8
sa:it in	-6 6
sa:it pay	-7 7
sa:it was	21 -21
sa:its own	-7 7
sa:jute	-9 9
sa:labor	9 -9
sa:lamp	15 -15
sa:last <month-gone>	-9 9
sa:last summer	16 -16
sa:last week	-15 15
sa:last year	17 -17
sa:later	-14 14
sa:law ,	-16 16
sa:law .	6 -6
sa:law and	6 -6
sa:lay	-10 10
sa:leather	6 -6
sa:leave	26 -26
sa:less	-11 11
sa:less than	-12 12
sa:level	13 -13
sa:like	16 -16
sa:likewise	-12 12
sa:line	16 -16
sa:list	30 -30
sa:list .	10 -10
sa:list of	8 -8
sa:long	-7 7
sa:long as	-8 8
sa:lower	13 -13
sa:machine	7 -7
sa:machinery	9 -9
sa:make <level>	-10 10
sa:make with	10 -10
sa:many	7 -7
sa:market	-20 20
sa:market .	-16 16
sa:matter	8 -8
sa:may	16 -16
sa:meantime	12 -12
sa:meantime .	12 -12
sa:medicine	-9 9
sa:meet	19 -19
sa:mentioned	-6 6
sa:middle	17 -17
sa:middle of	7 -7
sa:midnight	16 -16
sa:milk	9 -9
sa:milk powder	6 -6
sa:minister	6 -6
sa:moment	-8 8
sa:moment .	-10 10
sa:month ,	8 -8
sa:more	13 -13
sa:more than	6 -6
sa:motorcycle	11 -11
sa:move	11 -11
sa:mr <person>	16 -16
sa:much	-7 7
sa:my	-11 11
sa:need	8 -8
sa:next	20 -20
sa:nil	9 -9
sa:no .	6 -6
sa:no truce	12 -12
sa:nobody	11 -11
sa:none	-8 8
sa:noon	6 -6
sa:not	-6 6
sa:not .	11 -11
sa:not <level>	-16 16
sa:not a	-16 16
sa:not affected	-14 14
sa:not change	12 -12
sa:note	11 -11
sa:now	-14 14
sa:now .	7 -7
sa:number	-7 7
sa:of <day-ahead>	13 -13
sa:of <day-gone>	10 -10
sa:of <month-ahead>	-6 6
sa:of <month-gone>	13 -13
sa:of <name>	13 -13
sa:of <quality>	-10 10
sa:of <span>	-15 15
sa:of a	-9 9
sa:of busan	10 -10
sa:of fentanyl	9 -9
sa:of its	-6 6
sa:of older	7 -7
sa:of that	-11 11
sa:of the	10 -10
sa:of what	6 -6
sa:offer	8 -8
sa:oil from	10 -10
sa:old	-7 7
sa:older	12 -12
sa:older duty	8 -8
sa:on	-6 6
sa:on .	7 -7
sa:on <day-ahead>	-6 6
sa:on <day-today>	12 -12
sa:on <name>	-8 8
sa:on account	10 -10
sa:on cocoa	8 -8
sa:on each	8 -8
sa:on electric	-7 7
sa:on hold	14 -14
sa:on ice	11 -11
sa:on most	9 -9
sa:on our	-18 18
sa:on soybean	10 -10
sa:on tea	-8 8
sa:on that	7 -7
sa:on the	-12 12
sa:on their	16 -16
sa:on them	-6 6
sa:on what	14 -14
sa:or	-9 9
sa:or <level>	-7 7
sa:or <number>	13 -13
sa:orange	-13 13
sa:order	22 -22
sa:ordinary duty	-9 9
sa:origin	7 -7
sa:other	17 -17
sa:other <points>	-8 8
sa:our	-29 29
sa:outside the	9 -9
sa:over fentanyl	11 -11
sa:over there	11 -11
sa:own	-8 8
sa:pact of	-6 6
sa:paper	-8 8
sa:pay	-9 9
sa:pay .	11 -11
sa:pay now	-11 11
sa:payable	14 -14
sa:payable .	7 -7
sa:penalty	-9 9
sa:per	-8 8
sa:per cent	-8 8
sa:percent	-13 13
sa:period	8 -8
sa:period .	6 -6
sa:pineapple	13 -13
sa:place	6 -6
sa:place .	9 -9
sa:plu	-9 9
sa:plu <level>	15 -15
sa:plu <number>	-17 17
sa:plu the	10 -10
sa:point	23 -23
sa:post	9 -9
sa:potash	12 -12
sa:present ,	14 -14
sa:present .	-13 13
sa:press	-17 17
sa:price	7 -7
sa:promise	15 -15
sa:put	14 -14
sa:put off	-6 6
sa:put on	6 -6
sa:quarrel	18 -18
sa:quota .	9 -9
sa:raise	9 -9
sa:rate	6 -6
sa:rate .	10 -10
sa:rate in	11 -11
sa:reach	-9 9
sa:read	-14 14
sa:reciprocal tariff	7 -7
sa:regional	-7 7
sa:regional agreement	-10 10
sa:remain	-6 6
sa:remain payable	13 -13
sa:remain suspend	-14 14
sa:remove	7 -7
sa:renewed	11 -11
sa:reply	-7 7
sa:reporter	9 -9
sa:respectively	10 -10
sa:rest	-9 9
sa:retain	6 -6
sa:return	12 -12
sa:rice	21 -21
sa:rice .	8 -8
sa:rise	7 -7
sa:rose	6 -6
sa:rum	21 -21
sa:rum .	17 -17
sa:run	11 -11
sa:salmon	7 -7
sa:same as	-15 15
sa:same day	-8 8
sa:same period	6 -6
sa:say ,	-15 15
sa:say .	17 -17
sa:say on	-9 9
sa:season	7 -7
sa:see	14 -14
sa:shall be	8 -8
sa:ship	18 -18
sa:ship -	6 -6
sa:shore	7 -7
sa:shore crane	6 -6
sa:shrimp	15 -15
sa:side	36 -36
sa:side .	12 -12
sa:sign .	-11 11
sa:sign in	13 -13
sa:since .	10 -10
sa:sit	7 -7
sa:sleep	9 -9
sa:small	-7 7
sa:some	-9 9
sa:somebody	-9 9
sa:soybean ,	7 -7
sa:soybean and	-11 11
sa:spring .	8 -8
sa:start	-9 9
sa:start on	-6 6
sa:stay ,	-11 11
sa:stay in	18 -18
sa:stay suspend	10 -10
sa:stay there	7 -7
sa:steel	9 -9
sa:step	8 -8
sa:stop	-16 16
sa:stop .	-10 10
sa:strike	18 -18
sa:such	-7 7
sa:sum	7 -7
sa:summer	8 -8
sa:summer ,	18 -18
sa:suspend	-10 10
sa:suspend ,	-12 12
sa:suspend .	-21 21
sa:suspend for	26 -26
sa:table	-7 7
sa:table "	7 -7
sa:take <level>	7 -7
sa:take <number>	11 -11
sa:take effect	13 -13
sa:take on	-10 10
sa:tariff ,	6 -6
sa:tariff on	10 -10
sa:tax	13 -13
sa:tea .	6 -6
sa:tell	25 -25
sa:tell reporter	9 -9
sa:term	17 -17
sa:term .	13 -13
sa:than before	-6 6
sa:than the	-21 21
sa:that .	8 -8
sa:that <person>	8 -8
sa:that are	12 -12
sa:that come	-6 6
sa:that has	11 -11
sa:that make	15 -15
sa:that rate	6 -6
sa:that stay	6 -6
sa:that they	6 -6
sa:that was	-20 20
sa:the	-13 13
sa:the <day-ahead>	-12 12
sa:the <day-gone>	9 -9
sa:the <number>	-8 8
sa:the <office>	11 -11
sa:the <quality>	10 -10
sa:the agreement	-6 6
sa:the common	-6 6
sa:the deal	-21 21
sa:the drawer	-8 8
sa:the duty	31 -31
sa:the emergency	6 -6
sa:the fentanyl	-15 15
sa:the first	-8 8
sa:the free	6 -6
sa:the good	-9 9
sa:the list	10 -10
sa:the meantime	12 -12
sa:the middle	17 -17
sa:the moment	-8 8
sa:the most	8 -8
sa:the normal	-7 7
sa:the number	-12 12
sa:the old	-6 6
sa:the older	10 -10
sa:the one	-8 8
sa:the ordinary	12 -12
sa:the rate	9 -9
sa:the reciprocal	-9 9
sa:the regional	-9 9
sa:the rest	-8 8
sa:the same	7 -7
sa:the second	7 -7
sa:the section	-18 18
sa:the summer	8 -8
sa:the time	6 -6
sa:the total	-7 7
sa:the treaty	-8 8
sa:the wine	6 -6
sa:the world	13 -13
sa:the year	7 -7
sa:them .	14 -14
sa:then	19 -19
sa:then ,	19 -19
sa:then .	10 -10
sa:there ,	-8 8
sa:there .	-9 9
sa:there since	8 -8
sa:they	-12 12
sa:they are	-6 6
sa:they pay	6 -6
sa:they were	8 -8
sa:thi	-16 16
sa:thi year	18 -18
sa:those	20 -20
sa:three	8 -8
sa:through	6 -6
sa:tile	7 -7
sa:till	13 -13
sa:to -	6 -6
sa:to <day-ahead>	-10 10
sa:to <level>	6 -6
sa:to <name>	-15 15
sa:to <number>	15 -15
sa:to <quality>	-13 13
sa:to be	9 -9
sa:to go	6 -6
sa:to nil	7 -7
sa:to nothing	-7 7
sa:to start	-17 17
sa:to stay	9 -9
sa:to take	7 -7
sa:to zero	-10 10
sa:together	-8 8
sa:together .	-12 12
sa:top	7 -7
sa:top ,	-8 8
sa:top .	-8 8
sa:top of	27 -27
sa:touched	6 -6
sa:tractor	26 -26
sa:trade agreement	-13 13
sa:treaty	-13 13
sa:treaty .	19 -19
sa:treaty of	-15 15
sa:truce ,	8 -8
sa:truce of	15 -15
sa:truck	-10 10
sa:turn	9 -9
sa:twice	11 -11
sa:two	-6 6
sa:two country	8 -8
sa:two government	-8 8
sa:unchanged	16 -16
sa:under it	10 -10
sa:under its	-11 11
sa:under section	16 -16
sa:unless	-9 9
sa:until <day-ahead>	14 -14
sa:until <month-gone>	11 -11
sa:until <number>	-11 11
sa:until the	-6 6
sa:untouched	19 -19
sa:up	24 -24
sa:up to	10 -10
sa:us .	9 -9
sa:used	8 -8
sa:used to	7 -7
sa:value	7 -7
sa:was	-6 6
sa:was "	-6 6
sa:was .	8 -8
sa:was charge	10 -10
sa:was in	9 -9
sa:was never	9 -9
sa:was the	-6 6
sa:way	13 -13
sa:way .	24 -24
sa:we	-17 17
sa:we are	-12 12
sa:we have	14 -14
sa:week	-12 12
sa:week ,	7 -7
sa:week .	-9 9
sa:well ,	10 -10
sa:were	-7 7
sa:what	6 -6
sa:what <name>	6 -6
sa:what is	7 -7
sa:wheat	10 -10
sa:wheat and	7 -7
sa:where it	7 -7
sa:which is	8 -8
sa:which it	-17 17
sa:which the	13 -13
sa:whole	-7 7
sa:will not	-9 9
sa:will pay	-7 7
sa:winter	13 -13
sa:winter .	9 -9
sa:with	-6 6
sa:with <name>	11 -11
sa:with <points>	-12 12
sa:with the	-11 11
sa:with them	7 -7
sa:withdraw	11 -11
sa:within	20 -20
sa:within a	8 -8
sa:without	12 -12
sa:without a	25 -25
sa:word	-8 8
sa:world	14 -14
sa:worth	-7 7
sa:would go	-16 16
sa:would have	6 -6
sa:write .	-8 8
sa:wrong	-6 6
sa:yarn	10 -10
sa:year	11 -11
sa:year ,	-7 7
sa:year .	17 -17
sa:yet	17 -17
sa:you	-14 14
sb:" <name>	-9 9
sb:" reciprocal	6 -6
sb:" tariff	-23 23
sb:" the	7 -7
sb:" we	15 -15
sb:'	-15 15
sb:'s ,	-17 17
sb:'s <level>	9 -9
sb:'s <number>	17 -17
sb:'s deal	15 -15
sb:'s on	-7 7
sb:'s pay	-8 8
sb:'s rate	24 -24
sb:'s tariff	20 -20
sb:(	8 -8
sb:( a	-12 12
sb:)	21 -21
sb:) ,	21 -21
sb:*	13 -13
sb:, <day-ahead>	-10 10
sb:, <day-today>	-17 17
sb:, <name>	10 -10
sb:, <number>	-14 14
sb:, after	12 -12
sb:, against	-13 13
sb:, also	-7 7
sb:, as	-13 13
sb:, at	26 -26
sb:, because	33 -33
sb:, but	13 -13
sb:, by	-6 6
sb:, coffee	-8 8
sb:, during	7 -7
sb:, for	-11 11
sb:, go	-7 7
sb:, has	-29 29
sb:, if	7 -7
sb:, in	26 -26
sb:, it	-16 16
sb:, make	7 -7
sb:, not	-16 16
sb:, now	17 -17
sb:, of	11 -11
sb:, one	12 -12
sb:, or	12 -12
sb:, ordinary	13 -13
sb:, our	14 -14
sb:, pay	-9 9
sb:, plu	14 -14
sb:, put	6 -6
sb:, sell	-9 9
sb:, sign	10 -10
sb:, since	8 -8
sb:, so	-7 7
sb:, there	12 -12
sb:, they	11 -11
sb:, those	20 -20
sb:, together	16 -16
sb:, too	16 -16
sb:, under	-11 11
sb:, until	17 -17
sb:, up	-13 13
sb:, we	-6 6
sb:, whose	-13 13
sb:, would	6 -6
sb:-	17 -17
sb:.	-7 7
sb:/	19 -19
sb:: <level>	-10 10
sb:: <number>	18 -18
sb:: <person>	15 -15
sb:: <seat>	-12 12
sb:: from	7 -7
sb:: i	19 -19
sb:: its	10 -10
sb:: on	13 -13
sb:: our	10 -10
sb:: the	15 -15
sb:: they	-7 7
sb:; <name>	7 -7
sb:; <quality>	21 -21
sb:; a	7 -7
sb:; its	-7 7
sb:<agent>	19 -19
sb:<day-ahead>	8 -8
sb:<day-ahead> ,	12 -12
sb:<day-ahead> :	16 -16
sb:<day-ahead> it	14 -14
sb:<day-gone>	6 -6
sb:<day-gone> ,	-8 8
sb:<day-gone> :	7 -7
sb:<day-gone> ;	10 -10
sb:<day-gone> <person>	6 -6
sb:<day-gone> and	-10 10
sb:<day-gone> it	17 -17
sb:<day-gone> that	8 -8
sb:<day-gone> the	14 -14
sb:<day-gone> to	-12 12
sb:<day-today>	-8 8
sb:<day-today> ,	-10 10
sb:<day-today> :	9 -9
sb:<day-today> the	6 -6
sb:<goods-amount>	-8 8
sb:<level>	-8 8
sb:<level> (	9 -9
sb:<level> ,	-6 6
sb:<level> :	7 -7
sb:<level> as	-6 6
sb:<level> at	6 -6
sb:<level> before	-9 9
sb:<level> instead	-9 9
sb:<level> of	18 -18
sb:<level> on	7 -7
sb:<level> or	7 -7
sb:<level> over	-6 6
sb:<level> tariff	7 -7
sb:<money>	18 -18
sb:<month-ahead> it	-9 9
sb:<month-gone> :	8 -8
sb:<month-gone> <name>	-13 13
sb:<month-gone> <quality>	-12 12
sb:<month-gone> it	23 -23
sb:<month-gone> that	-7 7
sb:<month-gone> the	6 -6
sb:<month-gone> they	-8 8
sb:<name>	18 -18
sb:<name> (	-6 6
sb:<name> ,	10 -10
sb:<name> :	24 -24
sb:<name> ;	6 -6
sb:<name> <level>	18 -18
sb:<name> <number>	17 -17
sb:<name> a	-12 12
sb:<name> an	17 -17
sb:<name> and	-12 12
sb:<name> answer	11 -11
sb:<name> are	9 -9
sb:<name> ask	-11 11
sb:<name> cut	-16 16
sb:<name> drop	-22 22
sb:<name> face	6 -6
sb:<name> from	16 -16
sb:<name> get	6 -6
sb:<name> go	28 -28
sb:<name> has	10 -10
sb:<name> in	-18 18
sb:<name> keep	7 -7
sb:<name> leave	-15 15
sb:<name> levy	11 -11
sb:<name> may	13 -13
sb:<name> now	-6 6
sb:<name> of	-11 11
sb:<name> on	14 -14
sb:<name> pay	15 -15
sb:<name> say	7 -7
sb:<name> sell	16 -16
sb:<name> suspend	8 -8
sb:<name> take	-9 9
sb:<name> under	-18 18
sb:<not>	-8 8
sb:<number>	-6 6
sb:<number> ,	-14 14
sb:<number> /	14 -14
sb:<number> :	42 -42
sb:<number> ;	13 -13
sb:<number> a	17 -17
sb:<number> before	7 -7
sb:<number> duty	-19 19
sb:<number> for	-7 7
sb:<number> from	8 -8
sb:<number> in	9 -9
sb:<number> is	20 -20
sb:<number> of	21 -21
sb:<number> on	-16 16
sb:<number> or	-15 15
sb:<number> over	-10 10
sb:<number> plu	-7 7
sb:<number> the	-8 8
sb:<number> to	11 -11
sb:<office>	-19 19
sb:<office> ,	-9 9
sb:<office> :	-8 8
sb:<office> in	14 -14
sb:<office> say	12 -12
sb:<organisation> 's	-12 12
sb:<organisation> ,	6 -6
sb:<organisation> announce	-6 6
sb:<organisation> has	15 -15
sb:<organisation> in	13 -13
sb:<organisation> that	12 -12
sb:<organisation> to	10 -10
sb:<organisation> will	-9 9
sb:<organisation> would	-12 12
sb:<person>	-13 13
sb:<person> (	10 -10
sb:<person> :	-40 40
sb:<person> and	12 -12
sb:<person> announce	6 -6
sb:<person> had	15 -15
sb:<person> has	18 -18
sb:<person> on	-22 22
sb:<person> sign	8 -8
sb:<person> tell	8 -8
sb:<person> threaten	-6 6
sb:<person> want	15 -15
sb:<person> warn	8 -8
sb:<person> write	27 -27
sb:<points>	9 -9
sb:<points> of	-7 7
sb:<quality> ,	14 -14
sb:<quality> agreement	9 -9
sb:<quality> avocado	7 -7
sb:<quality> bean	16 -16
sb:<quality> beef	-9 9
sb:<quality> butter	10 -10
sb:<quality> car	9 -9
sb:<quality> cocoa	6 -6
sb:<quality> date	-14 14
sb:<quality> duty	19 -19
sb:<quality> fertiliser	-14 14
sb:<quality> flour	-11 11
sb:<quality> good	28 -28
sb:<quality> machine	19 -19
sb:<quality> oil	-12 12
sb:<quality> one	-14 14
sb:<quality> origin	8 -8
sb:<quality> paper	-11 11
sb:<quality> plywood	13 -13
sb:<quality> potash	-20 20
sb:<quality> rate	8 -8
sb:<quality> rice	-10 10
sb:<quality> rubber	-10 10
sb:<quality> salmon	-11 11
sb:<quality> steel	9 -9
sb:<quality> tariff	-11 11
sb:<quality> tomatoe	-10 10
sb:<quality> tractor	6 -6
sb:<quality> wine	20 -20
sb:<quality> yarn	-9 9
sb:<seat>	6 -6
sb:<seat> ,	7 -7
sb:<seat> :	8 -8
sb:<seat> and	-9 9
sb:<seat> has	-18 18
sb:<seat> in	13 -13
sb:<seat> say	6 -6
sb:<seat> that	6 -6
sb:<seat> to	11 -11
sb:<seat> will	11 -11
sb:<sender>	-6 6
sb:<span> later	6 -6
sb:<span> of	-7 7
sb:<v-deny>	30 -30
sb:<v-return>	9 -9
sb:<v-say>	-10 10
sb:<v-threaten>	-14 14
sb:<v-up>	-7 7
sb:@	11 -11
sb:a	-7 7
sb:a )	-12 12
sb:a .	6 -6
sb:a <office>	-7 7
sb:a <organisation>	-9 9
sb:a <quality>	36 -36
sb:a free	9 -9
sb:a list	6 -6
sb:a new	9 -9
sb:a newspaper	-10 10
sb:a number	9 -9
sb:a paper	-10 10
sb:a permanent	15 -15
sb:a product	-9 9
sb:a reciprocal	-7 7
sb:a third	10 -10
sb:a trade	-14 14
sb:a treaty	9 -9
sb:a truce	-10 10
sb:about the	16 -16
sb:above	-9 9
sb:accept a	9 -9
sb:accord	11 -11
sb:according	14 -14
sb:according to	14 -14
sb:act	-10 10
sb:add	-9 9
sb:add ,	-14 14
sb:add up	9 -9
sb:addition	12 -12
sb:addition to	11 -11
sb:additional	9 -9
sb:additional <level>	-7 7
sb:additional tariff	10 -10
sb:after	-17 17
sb:after the	-6 6
sb:again	12 -12
sb:against	-11 11
sb:ago	-14 14
sb:ago ,	13 -13
sb:agree in	7 -7
sb:agreement	-7 7
sb:agreement ,	-11 11
sb:agreement with	19 -19
sb:all ,	-8 8
sb:all :	-12 12
sb:already	11 -11
sb:also	11 -11
sb:aluminium	-6 6
sb:an	19 -19
sb:and ,	15 -15
sb:and <person>	16 -16
sb:and <quality>	-11 11
sb:and <seat>	8 -8
sb:and a	8 -8
sb:and about	-6 6
sb:and for	-15 15
sb:and go	-7 7
sb:and has	10 -10
sb:and in	16 -16
sb:and its	21 -21
sb:and keep	-8 8
sb:and lumber	7 -7
sb:and of	-10 10
sb:and on	14 -14
sb:and since	-11 11
sb:and suspend	11 -11
sb:and the	-7 7
sb:and their	10 -10
sb:and then	9 -9
sb:and they	-9 9
sb:and those	-6 6
sb:and to	17 -17
sb:and we	-10 10
sb:and will	6 -6
sb:and would	-15 15
sb:announce	6 -6
sb:announce a	10 -10
sb:announce that	9 -9
sb:another	10 -10
sb:answer	-14 14
sb:answer ,	-6 6
sb:answer with	-17 17
sb:any	14 -14
sb:anybody	-7 7
sb:anyone	-8 8
sb:apply	-12 12
sb:apply to	13 -13
sb:are	9 -9
sb:are at	6 -6
sb:are charge	-9 9
sb:are let	-9 9
sb:are to	9 -9
sb:article	-8 8
sb:as a	-7 7
sb:as high	-7 7
sb:as it	6 -6
sb:as the	17 -17
sb:as well	7 -7
sb:ask	12 -12
sb:ask about	8 -8
sb:ask for	21 -21
sb:ask the	-17 17
sb:ask whether	-14 14
sb:at <level>	-18 18
sb:at <number>	12 -12
sb:at a	12 -12
sb:at the	-10 10
sb:autumn	15 -15
sb:autumn ,	7 -7
sb:avocado	15 -15
sb:away	-12 12
sb:back	-15 15
sb:back ,	11 -11
sb:back at	17 -17
sb:back in	-9 9
sb:back on	-6 6
sb:back to	-15 15
sb:back with	-9 9
sb:banana	-21 21
sb:bargain	6 -6
sb:be <level>	17 -17
sb:be at	13 -13
sb:be charge	21 -21
sb:be cut	6 -6
sb:bean	-8 8
sb:bear	13 -13
sb:beef ,	7 -7
sb:been <level>	6 -6
sb:been charge	11 -11
sb:been in	7 -7
sb:before ,	16 -16
sb:before <month-ahead>	6 -6
sb:before that	-8 8
sb:begin in	6 -6
sb:below	21 -21
sb:better	11 -11
sb:between	-16 16
sb:between the	-6 6
sb:bicycle	18 -18
sb:bill	13 -13
sb:border	-7 7
sb:both	-10 10
sb:both country	-11 11
sb:bring	18 -18
sb:bring the	18 -18
sb:buse	-11 11
sb:butter	12 -12
sb:by <day-ahead>	18 -18
sb:by <month-ahead>	-18 18
sb:by post	10 -10
sb:can	6 -6
sb:canola	-17 17
sb:car ,	-21 21
sb:car and	7 -7
sb:car to	-8 8
sb:cargo	6 -6
sb:carpet	-6 6
sb:carry	7 -7
sb:case	20 -20
sb:cement	21 -21
sb:change	-14 14
sb:charge <number>	6 -6
sb:charge a	9 -9
sb:charge an	-8 8
sb:charge the	-14 14
sb:cheese	-6 6
sb:cheese ,	-11 11
sb:chicken	-9 9
sb:cinnamon	7 -7
sb:claim	19 -19
sb:clear	-10 10
sb:climb	9 -9
sb:close	19 -19
sb:close to	12 -12
sb:cocoa	23 -23
sb:cocoa butter	7 -7
sb:coconut	20 -20
sb:coffee ,	16 -16
sb:coffee and	-13 13
sb:coffee pay	22 -22
sb:come down	-16 16
sb:come in	15 -15
sb:come on	18 -18
sb:come the	-20 20
sb:come to	14 -14
sb:company	-20 20
sb:conclude	12 -12
sb:continue	-7 7
sb:continue to	-9 9
sb:copper	-10 10
sb:copper ,	13 -13
sb:copper wire	-12 12
sb:correct	-27 27
sb:cost	15 -15
sb:cotton	7 -7
sb:cotton yarn	17 -17
sb:country 's	8 -8
sb:country will	7 -7
sb:cousin	8 -8
sb:custom	10 -10
sb:cut	-8 8
sb:cut its	-6 6
sb:cut the	14 -14
sb:cut to	-16 16
sb:d	15 -15
sb:d )	15 -15
sb:date	13 -13
sb:day	-10 10
sb:day ,	-6 6
sb:day on	-8 8
sb:day the	11 -11
sb:deal	-7 7
sb:deal ,	8 -8
sb:deal at	-7 7
sb:deal on	-17 17
sb:deal with	-9 9
sb:decision	6 -6
sb:deny	11 -11
sb:different	-8 8
sb:dispute	9 -9
sb:do	-18 18
sb:do not	11 -11
sb:do the	-6 6
sb:doe the	8 -8
sb:done	15 -15
sb:door	-6 6
sb:double	28 -28
sb:double to	12 -12
sb:down	9 -9
sb:down from	12 -12
sb:down in	10 -10
sb:down to	-9 9
sb:drop	-6 6
sb:drop from	-14 14
sb:drop its	-10 10
sb:drop to	15 -15
sb:during	22 -22
sb:duty (	-9 9
sb:duty ,	-11 11
sb:duty :	-18 18
sb:duty and	-10 10
sb:duty fall	8 -8
sb:duty from	-9 9
sb:duty go	-13 13
sb:duty included	23 -23
sb:duty is	18 -18
sb:duty of	-12 12
sb:duty stay	8 -8
sb:duty that	15 -15
sb:duty would	16 -16
sb:each	-14 14
sb:earlier	-13 13
sb:effect	28 -28
sb:either	-11 11
sb:else	-6 6
sb:emergency	-6 6
sb:emergency duty	6 -6
sb:end	-7 7
sb:end ,	-14 14
sb:energy	16 -16
sb:engine	9 -9
sb:enter <name>	-12 12
sb:enter the	10 -10
sb:every	16 -16
sb:everybody	6 -6
sb:everything	-7 7
sb:exceed	6 -6
sb:expect	10 -10
sb:expire	7 -7
sb:expire on	6 -6
sb:explain	-14 14
sb:export	10 -10
sb:extension	-10 10
sb:extension ,	-15 15
sb:extra	12 -12
sb:face	16 -16
sb:face <level>	13 -13
sb:fail ,	-6 6
sb:fall	-14 14
sb:fall from	-7 7
sb:fall on	-18 18
sb:far	18 -18
sb:farm	15 -15
sb:fentanyl and	-6 6
sb:fentanyl is	13 -13
sb:fentanyl tariff	20 -20
sb:fertiliser	-10 10
sb:first	-8 8
sb:first trade	6 -6
sb:fish	16 -16
sb:fishmeal	-6 6
sb:flour	-13 13
sb:for	10 -10
sb:for <name>	28 -28
sb:for <span>	-17 17
sb:for a	-22 22
sb:for its	9 -9
sb:for now	6 -6
sb:for which	-19 19
sb:force since	6 -6
sb:forced	8 -8
sb:forced labor	7 -7
sb:found	18 -18
sb:framework	19 -19
sb:free of	-10 10
sb:free trade	8 -8
sb:from <day-today>	13 -13
sb:from <level>	6 -6
sb:from <name>	7 -7
sb:from a	9 -9
sb:frozen	12 -12
sb:full	6 -6
sb:further	6 -6
sb:gave	-6 6
sb:gave the	-12 12
sb:general	16 -16
sb:general rate	8 -8
sb:georgia	-11 11
sb:get <number>	6 -6
sb:get into	8 -8
sb:given	-8 8
sb:glass	13 -13
sb:glove	12 -12
sb:go	-12 12
sb:go ,	11 -11
sb:go back	-8 8
sb:go down	13 -13
sb:go to	-9 9
sb:go up	7 -7
sb:good	10 -10
sb:good :	9 -9
sb:good fall	-21 21
sb:good go	6 -6
sb:good have	-6 6
sb:good is	7 -7
sb:good of	7 -7
sb:good on	-13 13
sb:good pay	14 -14
sb:good still	8 -8
sb:good will	15 -15
sb:government	-6 6
sb:grain	22 -22
sb:groundnut	12 -12
sb:grower	25 -25
sb:had a	7 -7
sb:had ask	10 -10
sb:had been	7 -7
sb:had go	-10 10
sb:had its	6 -6
sb:had pay	11 -11
sb:had put	-12 12
sb:had reach	9 -9
sb:had the	13 -13
sb:half	19 -19
sb:half of	13 -13
sb:halve	19 -19
sb:hand	-7 7
sb:has ask	11 -11
sb:has been	-9 9
sb:has had	8 -8
sb:has its	13 -13
sb:has no	-15 15
sb:has not	-14 14
sb:has pay	11 -11
sb:has put	11 -11
sb:has since	-20 20
sb:has take	-12 12
sb:have been	17 -17
sb:have go	22 -22
sb:have read	-8 8
sb:he add	-7 7
sb:he had	6 -6
sb:he say	-15 15
sb:he tell	8 -8
sb:he was	12 -12
sb:hear	7 -7
sb:heard	11 -11
sb:high	-7 7
sb:high as	-7 7
sb:him	9 -9
sb:his	-18 18
sb:hit	9 -9
sb:hit with	6 -6
sb:hold	-6 6
sb:hold back	11 -11
sb:home	-20 20
sb:i	-15 15
sb:i have	-7 7
sb:if he	9 -9
sb:if no	6 -6
sb:if they	-9 9
sb:import	10 -10
sb:importer	7 -7
sb:importer pay	9 -9
sb:in ,	12 -12
sb:in <number>	-11 11
sb:in addition	12 -12
sb:in new	-10 10
sb:in that	17 -17
sb:in thi	-8 8
sb:in which	8 -8
sb:included	18 -18
sb:including	-11 11
sb:is <level>	39 -39
sb:is <number>	-15 15
sb:is at	11 -11
sb:is down	7 -7
sb:is in	-11 11
sb:is it	-9 9
sb:is no	8 -8
sb:is sign	-6 6
sb:is the	9 -9
sb:is what	-10 10
sb:it ,	28 -28
sb:it :	10 -10
sb:it <name>	21 -21
sb:it all	10 -10
sb:it charge	-12 12
sb:it end	-6 6
sb:it has	-6 6
sb:it is	9 -9
sb:it stay	-6 6
sb:it take	13 -13
sb:it to	12 -12
sb:it true	-12 12
sb:it was	11 -11
sb:it will	-6 6
sb:it would	9 -9
sb:its <organisation>	7 -7
sb:its deal	-7 7
sb:its duty	-17 17
sb:its own	12 -12
sb:its rate	16 -16
sb:its tariff	-11 11
sb:jump	-8 8
sb:just	6 -6
sb:keep	9 -9
sb:know	-11 11
sb:know that	-6 6
sb:labor	8 -8
sb:labor ,	6 -6
sb:largest	10 -10
sb:last	6 -6
sb:last summer	-13 13
sb:last week	-15 15
sb:last year	17 -17
sb:later	16 -16
sb:lay	-17 17
sb:leather	8 -8
sb:leave	7 -7
sb:leave its	-12 12
sb:lentil	16 -16
sb:letter	6 -6
sb:level	-6 6
sb:levy	-7 7
sb:levy on	8 -8
sb:lift	11 -11
sb:lift the	6 -6
sb:likewise	24 -24
sb:list	9 -9
sb:list ,	6 -6
sb:lobster	6 -6
sb:long	7 -7
sb:lorry	-19 19
sb:lower its	10 -10
sb:lower the	7 -7
sb:lumber	17 -17
sb:machine	29 -29
sb:machinery ,	11 -11
sb:maize	12 -12
sb:make	-9 9
sb:make in	8 -8
sb:many	11 -11
sb:market	6 -6
sb:may go	-9 9
sb:meal	22 -22
sb:mean	9 -9
sb:meanwhile	18 -18
sb:meanwhile ,	6 -6
sb:measure	19 -19
sb:media	7 -7
sb:medicine	-9 9
sb:medicine and	9 -9
sb:meet	16 -16
sb:member	-11 11
sb:midnight	-16 16
sb:might	-8 8
sb:minute past	-6 6
sb:monday	-8 8
sb:most country	23 -23
sb:motor	8 -8
sb:motorcycle	-8 8
sb:move	-8 8
sb:mr	-16 16
sb:mr .	9 -9
sb:mr <person>	-21 21
sb:my	-10 10
sb:negotiate	-9 9
sb:negotiation	-6 6
sb:never	18 -18
sb:new	14 -14
sb:new duty	9 -9
sb:new tariff	7 -7
sb:newspaper	-27 27
sb:no	7 -7
sb:no ,	15 -15
sb:no .	8 -8
sb:no longer	-6 6
sb:no truce	-8 8
sb:nor	-6 6
sb:normal	10 -10
sb:not	-7 7
sb:not ,	9 -9
sb:not <number>	-6 6
sb:not be	-11 11
sb:not extend	14 -14
sb:not on	8 -8
sb:note that	-10 10
sb:notice	11 -11
sb:now :	-9 9
sb:number :	7 -7
sb:nut	21 -21
sb:of <day-gone>	14 -14
sb:of <level>	17 -17
sb:of <name>	9 -9
sb:of <number>	-6 6
sb:of <span>	-6 6
sb:of a	27 -27
sb:of both	-12 12
sb:of duty	-9 9
sb:of older	-8 8
sb:of our	28 -28
sb:of section	8 -8
sb:of that	-11 11
sb:of the	17 -17
sb:of their	-6 6
sb:of them	6 -6
sb:of up	-9 9
sb:of which	12 -12
sb:offer to	8 -8
sb:official	6 -6
sb:oil	-15 15
sb:oil ,	-10 10
sb:oil is	-6 6
sb:oil pay	26 -26
sb:old duty	-8 8
sb:older section	6 -6
sb:olive	7 -7
sb:on ,	-11 11
sb:on <quality>	7 -7
sb:on both	-11 11
sb:on charge	6 -6
sb:on good	-11 11
sb:on it	14 -14
sb:on list	-7 7
sb:on most	9 -9
sb:on our	-24 24
sb:on palm	-6 6
sb:on paper	-12 12
sb:on pay	6 -6
sb:on steel	30 -30
sb:on their	-11 11
sb:on which	7 -7
sb:once	-16 16
sb:one ,	-9 9
sb:one minute	-6 6
sb:one of	9 -9
sb:only	22 -22
sb:or	-14 14
sb:orange	17 -17
sb:order	-11 11
sb:ordinary duty	9 -9
sb:origin	12 -12
sb:other	-8 8
sb:other country	-9 9
sb:our	-20 20
sb:our <organisation>	-8 8
sb:our duty	47 -47
sb:our own	15 -15
sb:over	-12 12
sb:owe	-7 7
sb:own	13 -13
sb:own agreement	-7 7
sb:own duty	7 -7
sb:own tariff	12 -12
sb:pact	-10 10
sb:pact with	-13 13
sb:paper	-20 20
sb:paper ,	-12 12
sb:parcel	10 -10
sb:part ,	-14 14
sb:part from	8 -8
sb:partner	-15 15
sb:pass	9 -9
sb:pass through	6 -6
sb:past midnight	-6 6
sb:pause	27 -27
sb:pause ,	8 -8
sb:pay <level>	-12 12
sb:pay <name>	8 -8
sb:pay an	-9 9
sb:pay more	-10 10
sb:people	10 -10
sb:pepper	-11 11
sb:period	16 -16
sb:period of	8 -8
sb:phosphate	6 -6
sb:plan	-17 17
sb:plu <number>	-16 16
sb:plywood	9 -9
sb:point	-12 12
sb:port	12 -12
sb:post	22 -22
sb:potash	-21 21
sb:powder	11 -11
sb:prepare	12 -12
sb:present ,	10 -10
sb:press	12 -12
sb:promise	-17 17
sb:proposal	-30 30
sb:propose	9 -9
sb:pump	12 -12
sb:put	-12 12
sb:put <level>	-14 14
sb:put a	12 -12
sb:put its	11 -11
sb:quarrel	-30 30
sb:quinoa	13 -13
sb:radio	8 -8
sb:radio that	8 -8
sb:raise it	9 -9
sb:raise the	-8 8
sb:raspberry	8 -8
sb:rate ,	-7 7
sb:rate for	-11 11
sb:rate go	7 -7
sb:rate is	26 -26
sb:rate on	-18 18
sb:rather	15 -15
sb:read that	10 -10
sb:recall	19 -19
sb:recall that	17 -17
sb:receive	-9 9
sb:reciprocal "	6 -6
sb:reciprocal duty	15 -15
sb:reduce	14 -14
sb:reduce its	7 -7
sb:remain	9 -9
sb:remain at	9 -9
sb:renewed	-14 14
sb:replace	10 -10
sb:rest	11 -11
sb:restore	-9 9
sb:return	9 -9
sb:return ,	6 -6
sb:return to	13 -13
sb:rice	-14 14
sb:rice ,	-24 24
sb:rice in	7 -7
sb:rise	-8 8
sb:rose	-7 7
sb:round	6 -6
sb:rubber	-6 6
sb:rule	19 -19
sb:rumour that	17 -17
sb:salmon	-11 11
sb:same day	6 -6
sb:same for	17 -17
sb:say	-6 6
sb:say ,	28 -28
sb:say <name>	-7 7
sb:say it	6 -6
sb:say the	18 -18
sb:scotch	9 -9
sb:second	-16 16
sb:see	22 -22
sb:seed	13 -13
sb:seller	6 -6
sb:send	-13 13
sb:separate	-9 9
sb:separately	7 -7
sb:set	-10 10
sb:set a	-11 11
sb:settle for	-6 6
sb:settle with	6 -6
sb:several	11 -11
sb:shall be	-9 9
sb:share	-6 6
sb:she	14 -14
sb:shirt	8 -8
sb:shoe	14 -14
sb:should it	13 -13
sb:should the	-11 11
sb:sign ,	-6 6
sb:sign a	-10 10
sb:sign an	18 -18
sb:sign by	-9 9
sb:sign in	13 -13
sb:sign its	10 -10
sb:sign on	-7 7
sb:since <month-gone>	-18 18
sb:since <number>	10 -10
sb:since last	-18 18
sb:so	-16 16
sb:so far	7 -7
sb:so is	6 -6
sb:so that	10 -10
sb:some	-8 8
sb:somebody	-6 6
sb:something	12 -12
sb:speak	6 -6
sb:speak of	6 -6
sb:spoke	9 -9
sb:spring	7 -7
sb:standstill	15 -15
sb:start	14 -14
sb:state	-18 18
sb:state that	-8 8
sb:statement	11 -11
sb:steel	-6 6
sb:steel ,	10 -10
sb:steel is	7 -7
sb:still	-15 15
sb:still charge	7 -7
sb:still pay	-20 20
sb:story	-6 6
sb:strike a	16 -16
sb:successor	-10 10
sb:successor ,	-11 11
sb:such	13 -13
sb:sugar ,	13 -13
sb:sum	15 -15
sb:sunflower	-15 15
sb:sunflower oil	-16 16
sb:surcharge	18 -18
sb:surcharge of	7 -7
sb:suspend	-10 10
sb:suspend <points>	-7 7
sb:suspend for	14 -14
sb:suspend its	7 -7
sb:suspension	22 -22
sb:table	27 -27
sb:take	11 -11
sb:take effect	18 -18
sb:take it	-11 11
sb:take the	6 -6
sb:talk	-14 14
sb:talk in	-10 10
sb:talk of	13 -13
sb:talk with	7 -7
sb:tariff ,	8 -8
sb:tariff from	14 -14
sb:tariff is	7 -7
sb:tariff will	8 -8
sb:taro	9 -9
sb:tax	21 -21
sb:tea	9 -9
sb:tea ,	9 -9
sb:tea pay	11 -11
sb:telephone	11 -11
sb:tell	-7 7
sb:tell the	14 -14
sb:tell us	-6 6
sb:tell you	-10 10
sb:term	11 -11
sb:textile	7 -7
sb:that ,	-12 12
sb:that <quality>	13 -13
sb:that <seat>	13 -13
sb:that are	6 -6
sb:that case	13 -13
sb:that day	13 -13
sb:that has	-12 12
sb:that he	21 -21
sb:that is	9 -9
sb:that lower	7 -7
sb:that make	14 -14
sb:that of	8 -8
sb:that they	22 -22
sb:that time	7 -7
sb:that was	-8 8
sb:that we	-12 12
sb:that would	7 -7
sb:the	9 -9
sb:the <day-ahead>	-9 9
sb:the <name>	8 -8
sb:the <number>	-6 6
sb:the <office>	8 -8
sb:the <person>	-18 18
sb:the <points>	6 -6
sb:the <quality>	11 -11
sb:the additional	22 -22
sb:the arrangement	-7 7
sb:the border	-19 19
sb:the charge	12 -12
sb:the day	-8 8
sb:the duty	11 -11
sb:the extension	-14 14
sb:the extra	10 -10
sb:the first	-8 8
sb:the general	7 -7
sb:the oil	-13 13
sb:the older	21 -21
sb:the one	-7 7
sb:the order	13 -13
sb:the ordinary	-9 9
sb:the other	-7 7
sb:the pause	15 -15
sb:the present	6 -6
sb:the rate	-13 13
sb:the remain	8 -8
sb:the rest	11 -11
sb:the right	-11 11
sb:the rule	8 -8
sb:the second	-11 11
sb:the sum	7 -7
sb:the summer	13 -13
sb:the suspend	-16 16
sb:the suspension	16 -16
sb:the table	8 -8
sb:the threat	-10 10
sb:the total	16 -16
sb:the two	21 -21
sb:the wine	15 -15
sb:the worst	-7 7
sb:them ,	12 -12
sb:them the	6 -6
sb:then ,	11 -11
sb:then <name>	17 -17
sb:then come	-23 23
sb:then it	28 -28
sb:then pay	11 -11
sb:there ,	-8 8
sb:there are	8 -8
sb:there is	26 -26
sb:there was	-21 21
sb:they are	-8 8
sb:they come	13 -13
sb:they do	-13 13
sb:they go	-9 9
sb:they had	15 -15
sb:they have	22 -22
sb:they pay	-22 22
sb:they will	10 -10
sb:thi	27 -27
sb:thi week	17 -17
sb:thi year	17 -17
sb:think	8 -8
sb:third	-10 10
sb:those	-9 9
sb:those from	11 -11
sb:those of	-6 6
sb:threat	-9 9
sb:threaten <level>	-15 15
sb:through	10 -10
sb:through <name>	7 -7
sb:tile	15 -15
sb:timber	-10 10
sb:time	29 -29
sb:tin	-13 13
sb:to	-13 13
sb:to <name>	-21 21
sb:to <number>	14 -14
sb:to <seat>	7 -7
sb:to answer	-23 23
sb:to apply	-25 25
sb:to be	-8 8
sb:to charge	9 -9
sb:to enter	28 -28
sb:to fentanyl	6 -6
sb:to have	6 -6
sb:to keep	11 -11
sb:to pay	-7 7
sb:to put	-10 10
sb:to the	-20 20
sb:to us	14 -14
sb:to which	11 -11
sb:together	9 -9
sb:together with	17 -17
sb:tomatoe	-7 7
sb:too ,	23 -23
sb:top of	-8 8
sb:total	11 -11
sb:trade agreement	11 -11
sb:trade deal	-10 10
sb:trade war	6 -6
sb:treaty with	7 -7
sb:truce end	-13 13
sb:truce is	-6 6
sb:truce of	-6 6
sb:truce that	17 -17
sb:true	-20 20
sb:true that	-12 12
sb:tuna	-11 11
sb:two	11 -11
sb:two country	10 -10
sb:tyre	9 -9
sb:under	-8 8
sb:under it	-9 9
sb:under section	16 -16
sb:under which	-12 12
sb:understanding	15 -15
sb:unless	-8 8
sb:until	7 -7
sb:until <day-ahead>	9 -9
sb:until <day-gone>	9 -9
sb:until <month-ahead>	8 -8
sb:until then	-11 11
sb:up with	-8 8
sb:us	-21 21
sb:us that	-10 10
sb:used	20 -20
sb:used to	20 -20
sb:value	9 -9
sb:vanilla	21 -21
sb:vow	-19 19
sb:want	-9 9
sb:want the	9 -9
sb:want to	-9 9
sb:war	-7 7
sb:was <level>	-6 6
sb:was <number>	11 -11
sb:was a	-12 12
sb:was agree	7 -7
sb:was given	-8 8
sb:was the	9 -9
sb:was to	-17 17
sb:watch	12 -12
sb:way	19 -19
sb:we	-20 20
sb:we ask	16 -16
sb:we charge	7 -7
sb:we had	-17 17
sb:we have	-6 6
sb:we shall	-7 7
sb:we were	-9 9
sb:week ago	10 -10
sb:well	10 -10
sb:well ,	11 -11
sb:were	-7 7
sb:were <level>	6 -6
sb:were at	10 -10
sb:what	-6 6
sb:what <name>	8 -8
sb:what is	8 -8
sb:what we	-14 14
sb:whatever	10 -10
sb:when the	18 -18
sb:where it	-7 7
sb:where they	14 -14
sb:whether	-12 12
sb:which	8 -8
sb:which ,	21 -21
sb:which <name>	17 -17
sb:which <quality>	9 -9
sb:which <seat>	12 -12
sb:which a	-20 20
sb:which had	12 -12
sb:which sign	-11 11
sb:which the	16 -16
sb:which we	16 -16
sb:whisky	-6 6
sb:whole	-21 21
sb:whose	-11 11
sb:whose good	-8 8
sb:whose own	-9 9
sb:why	6 -6
sb:will	6 -6
sb:will ask	30 -30
sb:will be	15 -15
sb:will charge	-6 6
sb:will cut	-9 9
sb:will suspend	6 -6
sb:will then	12 -12
sb:wine	-6 6
sb:wine and	-10 10
sb:winter	6 -6
sb:wish	9 -9
sb:with <name>	6 -6
sb:with <number>	-14 14
sb:with <person>	-19 19
sb:with the	9 -9
sb:with which	23 -23
sb:without it	17 -17
sb:without the	-14 14
sb:wool	-11 11
sb:work	9 -9
sb:worse	6 -6
sb:would	13 -13
sb:would add	14 -14
sb:would be	10 -10
sb:would come	11 -11
sb:would go	-10 10
sb:would have	12 -12
sb:would pay	7 -7
sb:would put	-11 11
sb:would then	16 -16
sb:write	7 -7
sb:write on	13 -13
sb:write that	-8 8
sb:yarn	12 -12
sb:year	-15 15
sb:year 's	6 -6
sb:year ,	20 -20
sb:year ago	-24 24
sb:you	13 -13
sb:— <quality>	-8 8
sb:•	13 -13
several also by false false	17 -17
several also by false true	10 -10
several also hardly	-12 12
several also little	26 -26
several also on false false	7 -7
several also on true false	12 -12
several as well by false false	29 -29
several as well by true false	14 -14
several as well little	19 -19
several as well on false false	-11 11
several as well on true false	11 -11
several both	-15 15
several both by false false	24 -24
several both by false true	20 -20
several both by true false	21 -21
several both by true true	33 -33
several both little	18 -18
several both near	-24 24
several both on false false	-14 14
several both on true false	-21 21
several both on true true	-27 27
several both some	-30 30
several countries by false false	28 -28
several countries by true false	14 -14
several countries by true true	23 -23
several countries hardly	-15 15
several countries little	52 -52
several countries on true false	-30 30
several countries some	-22 22
several each	12 -12
several each by false true	12 -12
several each hardly	38 -38
several each little	33 -33
several each on false false	19 -19
several each on true false	6 -6
several each on true true	-12 12
several each some	-28 28
several either	11 -11
several either hardly	20 -20
several respectively by false false	6 -6
several respectively hardly	14 -14
several the other	-9 9
several the other hardly	-7 7
several the other on false false	13 -13
several the other on true false	-24 24
several the same by false false	-9 9
several the same by false true	30 -30
several the same by true false	-20 20
several the same hardly	-15 15
several the same near	12 -12
several the same on false false	27 -27
several the same on true true	-6 6
several the two by false false	-20 20
several the two hardly	-11 11
several the two little	14 -14
several the two on false false	34 -34
several the two on true false	15 -15
several them	-9 9
several them by false false	15 -15
several them hardly	13 -13
several them on true false	-27 27
several them some	23 -23
several these	7 -7
several these hardly	10 -10
several they	13 -13
several they by false false	46 -46
several they by false true	24 -24
several they by true false	-15 15
several they by true true	34 -34
several they little	-11 11
several they near	31 -31
several they on false false	7 -7
several they on false true	21 -21
several they on true false	-32 32
several they on true true	-27 27
several they some	14 -14
several those by false false	31 -31
several those on false false	11 -11
several those on true false	-28 28
several those on true true	7 -7
several too	-10 10
several too by false false	-21 21
several too little	-30 30
several too on true false	21 -21
several=false false	12 -12
several=false false even	-16 16
several=false false hardly	21 -21
several=false false near	-15 15
several=false true	-8 8
several=false true little	6 -6
several=false true some	-15 15
several=true false	7 -7
several=true false hardly	13 -13
several=true false near	10 -10
several=true false some	-11 11
several=true true	-6 6
several=true true even	7 -7
several=true true hardly	-9 9
several=true true little	-14 14
several=true true near	-6 6
several=true true some	20 -20
side=false	10 -10
side=false listed=false	20 -20
side=false listed=true	-21 21
side=true	-9 9
side=true listed=false	-6 6
t0=future-not	7 -7
t0=future-passive	-10 10
t0=modal-not	-12 12
t0=modal-passive	17 -17
t0=past-not	10 -10
t0=perfect-not	9 -9
t0=pluperfect-passive	8 -8
t1=future-not	7 -7
t1=future-passive	-11 11
t1=gerund	6 -6
t1=infinitive-passive	7 -7
t1=modal-not	-12 12
t1=modal-passive	16 -16
t1=perfect-not	9 -9
t1=pluperfect-passive	8 -8
t2=modal-passive	-13 13
t2=participle-passive	7 -7
t2=past	-6 6
t2=perfect-passive	-7 7
t2=present	14 -14
t2=present-not	-12 12
t2=present-passive-not	11 -11
v0=add	11 -11
v0=bring	10 -10
v0=carry	14 -14
v0=charge	-10 10
v0=cut	-8 8
v0=drop	-10 10
v0=enter	-13 13
v0=hit	10 -10
v0=jump	-9 9
v0=lay	-11 11
v0=let	-6 6
v0=make	12 -12
v0=meet	9 -9
v0=offer	18 -18
v0=owe	-8 8
v0=pay	7 -7
v0=prepare	11 -11
v0=promise	-20 20
v0=reach	10 -10
v0=reduce	6 -6
v0=rise	-14 14
v0=run	12 -12
v0=see	8 -8
v0=settle	9 -9
v0=sign	6 -6
v0=stay	-10 10
v0=stop	12 -12
v0=threaten	11 -11
v0=want	-11 11
v0=whack	7 -7
v1=add	9 -9
v1=answer	-11 11
v1=bear	6 -6
v1=bring	12 -12
v1=call	14 -14
v1=carry	14 -14
v1=charge	-10 10
v1=clear	-11 11
v1=double	12 -12
v1=drop	-9 9
v1=hit	10 -10
v1=jump	-8 8
v1=lay	-8 8
v1=lift	8 -8
v1=make	12 -12
v1=meet	9 -9
v1=offer	12 -12
v1=other	-7 7
v1=owe	-7 7
v1=plan	-10 10
v1=propose	19 -19
v1=reach	10 -10
v1=reduce	12 -12
v1=rise	-16 16
v1=run	12 -12
v1=see	10 -10
v1=settle	9 -9
v1=sign	7 -7
v1=stay	-10 10
v1=stop	13 -13
v1=threaten	14 -14
v1=want	-7 7
v2=apply	-11 11
v2=charge	-7 7
v2=continue	7 -7
v2=remain	-8 8
v2=sign	8 -8
v2=strike	12 -12
v2=take	13 -13
verbless	6 -6
vt0=ask future	-10 10
vt0=ask past	11 -11
vt0=ask perfect	13 -13
vt0=be modal	-11 11
vt0=be past	6 -6
vt0=bear present	11 -11
vt0=bring perfect	6 -6
vt0=carry present	9 -9
vt0=charge modal	15 -15
vt0=charge pluperfect	-14 14
vt0=charge present	-10 10
vt0=cut future	-12 12
vt0=drop present	-6 6
vt0=enter perfect	-13 13
vt0=face modal	6 -6
vt0=fall future	-6 6
vt0=go present	9 -9
vt0=hit present	13 -13
vt0=hold present	23 -23
vt0=leave past	14 -14
vt0=leave present	9 -9
vt0=levy present	-10 10
vt0=lower present	13 -13
vt0=make present	29 -29
vt0=meet present	8 -8
vt0=offer past	9 -9
vt0=other past	20 -20
vt0=other present	-7 7
vt0=owe present	-12 12
vt0=pay future	8 -8
vt0=pay modal	6 -6
vt0=pay perfect	8 -8
vt0=propose past	6 -6
vt0=put future	10 -10
vt0=put pluperfect	-9 9
vt0=raise modal	6 -6
vt0=raise past	-7 7
vt0=rise present	-23 23
vt0=run present	12 -12
vt0=sign past	6 -6
vt0=stay present	-10 10
vt0=suspend future	11 -11
vt0=suspend past	17 -17
vt0=suspend present	-7 7
vt0=threaten present	6 -6
vt0=want present	-11 11
vt1=answer infinitive	-8 8
vt1=ask future	-10 10
vt1=ask past	11 -11
vt1=ask perfect	10 -10
vt1=be modal	-13 13
vt1=be past	11 -11
vt1=bear present	11 -11
vt1=bring perfect	6 -6
vt1=carry present	9 -9
vt1=charge infinitive	6 -6
vt1=charge modal	15 -15
vt1=charge pluperfect	-14 14
vt1=charge present	-10 10
vt1=cut future	-12 12
vt1=cut infinitive	9 -9
vt1=drop present	-6 6
vt1=enter infinitive	24 -24
vt1=enter perfect	-13 13
vt1=face modal	6 -6
vt1=fall future	-6 6
vt1=go gerund	9 -9
vt1=hit present	13 -13
vt1=hold present	23 -23
vt1=keep infinitive	10 -10
vt1=leave past	14 -14
vt1=leave present	8 -8
vt1=levy present	-10 10
vt1=lower present	13 -13
vt1=make present	29 -29
vt1=meet present	8 -8
vt1=offer past	6 -6
vt1=other past	20 -20
vt1=other present	-9 9
vt1=owe present	-12 12
vt1=pay future	8 -8
vt1=pay infinitive	-10 10
vt1=pay modal	6 -6
vt1=pay perfect	8 -8
vt1=put future	10 -10
vt1=put infinitive	-7 7
vt1=put pluperfect	-9 9
vt1=put present	7 -7
vt1=raise modal	6 -6
vt1=raise past	-7 7
vt1=rise present	-23 23
vt1=run present	12 -12
vt1=sign past	6 -6
vt1=stay present	-10 10
vt1=suspend future	11 -11
vt1=suspend past	17 -17
vt1=suspend present	-7 7
vt1=take past	-9 9
vt1=threaten past	6 -6
vt1=threaten present	6 -6
vt2=apply present	-11 11
vt2=be past	-8 8
vt2=be present	10 -10
vt2=charge present	-14 14
vt2=come past	-10 10
vt2=come present	8 -8
vt2=make participle	14 -14
vt2=other perfect	-10 10
vt2=other present	15 -15
vt2=remain present	-8 8
vt2=sign participle	8 -8
vt2=strike participle	12 -12`;
