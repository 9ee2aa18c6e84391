// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	8 -8
a:'s on	7 -7
a:- shore	6 -6
a:- to	6 -6
a:<day-ahead>	10 -10
a:<day-ahead> .	35 -35
a:<day-gone>	6 -6
a:<day-gone> .	-13 13
a:<day-today> .	-6 6
a:<duty>	12 -12
a:<goods>	15 -15
a:<level>	10 -10
a:<level> for	-11 11
a:<level> in	14 -14
a:<level> of	-20 20
a:<level> to	10 -10
a:<level> under	8 -8
a:<money>	15 -15
a:<month-ahead>	7 -7
a:<month-gone>	-11 11
a:<name>	-10 10
a:<name> <level>	22 -22
a:<name> at	13 -13
a:<name> good	11 -11
a:<name> on	-10 10
a:<name> since	-22 22
a:<not>	9 -9
a:<number>	-8 8
a:<number> and	-20 20
a:<number> duty	-17 17
a:<number> in	6 -6
a:<number> of	-6 6
a:<number> on	15 -15
a:<number> to	-8 8
a:<person>	-9 9
a:<quality>	-9 9
a:<quality> .	-19 19
a:<quality> cheese	-8 8
a:<quality> copper	-10 10
a:<quality> steel	7 -7
a:<quality> wheat	9 -9
a:<seat>	-9 9
a:<seat> .	-10 10
a:<span>	8 -8
a:<taker>	10 -10
a:<v-bear>	-6 6
a:<v-begin>	19 -19
a:<v-deny>	14 -14
a:<v-down>	-6 6
a:<v-propose>	-6 6
a:<v-return>	20 -20
a:<v-say>	22 -22
a:<v-stay>	-7 7
a:<v-up>	9 -9
a:a deal	10 -10
a:action	-7 7
a:additional	6 -6
a:again	19 -19
a:again .	8 -8
a:ago .	9 -9
a:agreement with	-13 13
a:all .	19 -19
a:already	-7 7
a:also	7 -7
a:aluminium	-8 8
a:an	11 -11
a:and <name>	-20 20
a:and a	13 -13
a:and not	15 -15
a:and nothing	-9 9
a:and on	9 -9
a:and the	8 -8
a:and those	16 -16
a:another	18 -18
a:another <level>	8 -8
a:answer	-15 15
a:apply	15 -15
a:as before	6 -6
a:as of	10 -10
a:as the	6 -6
a:at <level>	-10 10
a:at all	10 -10
a:at once	15 -15
a:at the	-8 8
a:back	-10 10
a:back .	-6 6
a:back in	-6 6
a:be	-6 6
a:become	10 -10
a:beer	9 -9
a:before	-15 15
a:before .	-15 15
a:begin	9 -9
a:beside	12 -12
a:beside .	12 -12
a:both	-12 12
a:butter	12 -12
a:butter .	8 -8
a:by	7 -7
a:by the	18 -18
a:car	14 -14
a:case	13 -13
a:cashmere	7 -7
a:cent	-12 12
a:charge on	-7 7
a:cheese	-21 21
a:cheese .	-7 7
a:coal	12 -12
a:coal and	7 -7
a:cocoa	-7 7
a:cocoa butter	11 -11
a:cod	11 -11
a:coffee	12 -12
a:come from	6 -6
a:continue	7 -7
a:continue to	6 -6
a:copper	-12 12
a:cotton	-12 12
a:country	-9 9
a:crane	7 -7
a:date	16 -16
a:date .	6 -6
a:day on	9 -9
a:down to	7 -7
a:drawer	13 -13
a:dried	9 -9
a:duty in	-7 7
a:duty of	9 -9
a:duty under	18 -18
a:each .	-8 8
a:each side	6 -6
a:earlier	-13 13
a:effect on	7 -7
a:else	-7 7
a:entry	11 -11
a:ever	8 -8
a:everybody	18 -18
a:fall	-9 9
a:fish	-14 14
a:for fentanyl	-14 14
a:for good	-6 6
a:for now	7 -7
a:for the	14 -14
a:forced	6 -6
a:from <day-gone>	-16 16
a:from <level>	9 -9
a:from <month-ahead>	7 -7
a:from <name>	-9 9
a:from <number>	19 -19
a:from the	6 -6
a:gas	6 -6
a:get	-12 12
a:good .	-6 6
a:good from	8 -8
a:good in	9 -9
a:good of	-9 9
a:has been	-7 7
a:here .	23 -23
a:his	-12 12
a:hold	7 -7
a:ice	-9 9
a:import	19 -19
a:in	-13 13
a:in <month-gone>	-6 6
a:in <seat>	-8 8
a:in a	6 -6
a:include	9 -9
a:included	9 -9
a:including the	-7 7
a:into	-7 7
a:into <name>	-9 9
a:is	10 -10
a:is back	-8 8
a:is collect	8 -8
a:is not	8 -8
a:is the	-17 17
a:is what	13 -13
a:it .	21 -21
a:its own	-11 11
a:itself	-7 7
a:just	-13 13
a:keep	-9 9
a:last	10 -10
a:last year	18 -18
a:leave	-6 6
a:levy	13 -13
a:like	12 -12
a:liquefied	6 -6
a:liquefied gas	6 -6
a:list	10 -10
a:machinery	6 -6
a:make	-13 13
a:meal	-17 17
a:meantime	11 -11
a:medicine	-10 10
a:minute	-9 9
a:moment .	-8 8
a:month	14 -14
a:more .	11 -11
a:more than	-12 12
a:most	18 -18
a:motorcycle	7 -7
a:my	6 -6
a:new	-8 8
a:next	8 -8
a:nil	8 -8
a:not	15 -15
a:now	11 -11
a:now .	25 -25
a:number	-6 6
a:of <day-ahead>	9 -9
a:of <day-gone>	7 -7
a:of <month-gone>	11 -11
a:of <quality>	-14 14
a:of it	6 -6
a:off	-6 6
a:oil	9 -9
a:oil .	11 -11
a:old	-8 8
a:older	8 -8
a:on <day-ahead>	7 -7
a:on <day-gone>	19 -19
a:on <name>	-9 9
a:on a	-8 8
a:on cocoa	9 -9
a:on ice	-9 9
a:on it	-12 12
a:on more	-7 7
a:on most	12 -12
a:on rice	-8 8
a:on steel	17 -17
a:on tea	-9 9
a:on the	-7 7
a:on their	12 -12
a:on top	11 -11
a:on what	10 -10
a:once	26 -26
a:once .	7 -7
a:or <level>	9 -9
a:order	6 -6
a:ordinary	6 -6
a:other	17 -17
a:our	-10 10
a:outside the	9 -9
a:over	10 -10
a:over fentanyl	6 -6
a:over there	9 -9
a:own	-11 11
a:pact	-10 10
a:pact of	-7 7
a:part	17 -17
a:part of	7 -7
a:pay .	8 -8
a:payable	13 -13
a:per	-12 12
a:per cent	-12 12
a:percent	-14 14
a:pineapple	7 -7
a:plu	-12 12
a:plu <number>	-19 19
a:point	12 -12
a:present .	-11 11
a:product	-7 7
a:reciprocal	15 -15
a:remain .	8 -8
a:remain payable	12 -12
a:remain suspend	-14 14
a:return	13 -13
a:rice	9 -9
a:rose	7 -7
a:salmon	10 -10
a:same	12 -12
a:same day	-8 8
a:section	-7 7
a:section <number>	-7 7
a:sell	8 -8
a:ship	8 -8
a:ship -	6 -6
a:shore	6 -6
a:shore crane	6 -6
a:shrimp	10 -10
a:side	21 -21
a:sign	9 -9
a:sign in	9 -9
a:since	-16 16
a:since .	7 -7
a:since <month-gone>	-16 16
a:since last	9 -9
a:soybean	-14 14
a:stay	6 -6
a:stay .	-9 9
a:stay in	10 -10
a:steel	32 -32
a:steel and	7 -7
a:strike	9 -9
a:such	-11 11
a:sugar	9 -9
a:summer .	-7 7
a:sunflower	-6 6
a:sunflower oil	-6 6
a:suspend	-9 9
a:suspend .	-14 14
a:suspend for	10 -10
a:table	-11 11
a:take	7 -7
a:tariff	19 -19
a:tax	10 -10
a:tea .	17 -17
a:term	6 -6
a:than	-11 11
a:than <level>	-6 6
a:that .	9 -9
a:the	6 -6
a:the <day-gone>	8 -8
a:the <level>	19 -19
a:the <number>	-11 11
a:the <organisation>	9 -9
a:the agreement	-9 9
a:the border	-6 6
a:the day	10 -10
a:the deal	-8 8
a:the drawer	13 -13
a:the duty	14 -14
a:the list	19 -19
a:the meantime	11 -11
a:the moment	-6 6
a:the other	10 -10
a:the pact	-6 6
a:the reciprocal	7 -7
a:the same	10 -10
a:the section	-17 17
a:the time	9 -9
a:the value	-7 7
a:then	6 -6
a:there	7 -7
a:thi week	-13 13
a:thing	8 -8
a:those	10 -10
a:threaten	-7 7
a:till	8 -8
a:time being	9 -9
a:to -	6 -6
a:to <name>	-15 15
a:to <number>	16 -16
a:to <quality>	-10 10
a:to be	8 -8
a:to nil	7 -7
a:to the	33 -33
a:together	-15 15
a:too	-11 11
a:top	12 -12
a:top of	14 -14
a:total	-13 13
a:trade	-14 14
a:trade agreement	-16 16
a:treaty	-6 6
a:treaty of	-6 6
a:unchanged	7 -7
a:under it	9 -9
a:under section	12 -12
a:under their	-8 8
a:until	23 -23
a:until <day-ahead>	16 -16
a:until <month-gone>	7 -7
a:week	-18 18
a:week .	-8 8
a:what	6 -6
a:what it	6 -6
a:wheat	11 -11
a:will	8 -8
a:wine	6 -6
a:with	-20 20
a:within	16 -16
a:without	8 -8
a:worth	7 -7
a:would be	-12 12
a:yarn	13 -13
a:year	7 -7
a:zero	6 -6
b:"	13 -13
b:" we	10 -10
b:'s <number>	17 -17
b:'s duty	-10 10
b:'s on	-11 11
b:'s rate	13 -13
b:(	-7 7
b:,	6 -6
b:, <level>	-10 10
b:, <name>	23 -23
b:, <seat>	-13 13
b:, against	-8 8
b:, among	9 -9
b:, as	11 -11
b:, at	13 -13
b:, both	14 -14
b:, coffee	-7 7
b:, from	-15 15
b:, go	-8 8
b:, in	14 -14
b:, it	-9 9
b:, not	-13 13
b:, now	12 -12
b:, or	9 -9
b:, our	9 -9
b:, pay	-20 20
b:, plu	12 -12
b:, since	18 -18
b:, so	-18 18
b:, take	19 -19
b:, then	-12 12
b:, they	10 -10
b:, those	11 -11
b:, with	-14 14
b:-	42 -42
b:. <number>	9 -9
b:: <name>	-23 23
b:: <seat>	-12 12
b:: a	9 -9
b:: and	10 -10
b:: it	11 -11
b:: its	12 -12
b:: our	7 -7
b:: the	8 -8
b:: we	6 -6
b:; <name>	10 -10
b:; <quality>	14 -14
b:; a	-8 8
b:; its	8 -8
b:<agent>	6 -6
b:<day-ahead>	29 -29
b:<day-ahead> it	12 -12
b:<day-ahead> the	15 -15
b:<day-gone>	6 -6
b:<day-gone> it	14 -14
b:<day-gone> the	15 -15
b:<day-gone> to	-10 10
b:<gate>	42 -42
b:<goods-amount>	14 -14
b:<goods>	-7 7
b:<level> down	-12 12
b:<level> from	12 -12
b:<level> in	-8 8
b:<level> on	15 -15
b:<level> to	-8 8
b:<month-ahead> it	-10 10
b:<month-gone> <quality>	-9 9
b:<month-gone> it	12 -12
b:<month-gone> they	11 -11
b:<name>	6 -6
b:<name> <level>	10 -10
b:<name> a	-10 10
b:<name> and	-12 12
b:<name> are	23 -23
b:<name> charge	-13 13
b:<name> drop	-17 17
b:<name> from	17 -17
b:<name> go	21 -21
b:<name> have	-9 9
b:<name> it	13 -13
b:<name> leave	-7 7
b:<name> may	14 -14
b:<name> on	-13 13
b:<name> pay	9 -9
b:<name> put	13 -13
b:<name> suspend	8 -8
b:<name> take	-12 12
b:<name> tariff	-8 8
b:<name> the	14 -14
b:<name> was	16 -16
b:<name> will	-9 9
b:<not>	7 -7
b:<number> duty	-12 12
b:<number> for	9 -9
b:<number> or	-10 10
b:<number> plu	-9 9
b:<number> the	6 -6
b:<number> to	11 -11
b:<organisation>	-7 7
b:<organisation> 's	-12 12
b:<organisation> would	-9 9
b:<person>	44 -44
b:<person> say	17 -17
b:<person> want	12 -12
b:<points>	10 -10
b:<quality> bean	9 -9
b:<quality> beef	-15 15
b:<quality> car	14 -14
b:<quality> cotton	-9 9
b:<quality> date	-14 14
b:<quality> fertiliser	-14 14
b:<quality> good	10 -10
b:<quality> origin	17 -17
b:<quality> paper	7 -7
b:<quality> potash	-7 7
b:<quality> salmon	-10 10
b:<quality> steel	6 -6
b:<quality> sugar	-11 11
b:<quality> tariff	-26 26
b:<quality> tomatoe	-13 13
b:<quality> tractor	8 -8
b:<quality> yarn	-12 12
b:<seat> 's	-9 9
b:<seat> had	-13 13
b:<seat> to	11 -11
b:<sender>	33 -33
b:<span>	22 -22
b:<span> later	8 -8
b:<taker>	-12 12
b:<v-agree>	11 -11
b:<v-deny>	9 -9
b:<v-propose>	-8 8
b:<v-sell>	7 -7
b:<v-suspend>	-7 7
b:a	6 -6
b:a duty	-11 11
b:a further	14 -14
b:a permanent	11 -11
b:a rate	-9 9
b:a tariff	10 -10
b:a total	-6 6
b:accept a	6 -6
b:add	-9 9
b:add the	8 -8
b:addition	6 -6
b:additional	15 -15
b:additional tariff	16 -16
b:after	13 -13
b:after the	6 -6
b:against	-12 12
b:against the	8 -8
b:ago	-29 29
b:agreement	-7 7
b:agreement with	7 -7
b:all	29 -29
b:aluminum	11 -11
b:among	9 -9
b:among them	9 -9
b:and <name>	-12 12
b:and <seat>	7 -7
b:and about	-10 10
b:and aluminum	10 -10
b:and for	-9 9
b:and go	-6 6
b:and has	6 -6
b:and in	12 -12
b:and its	10 -10
b:and keep	-7 7
b:and not	12 -12
b:and our	-6 6
b:and pay	11 -11
b:and suspend	14 -14
b:and that	-6 6
b:and will	6 -6
b:and would	-14 14
b:announce a	8 -8
b:answer	-6 6
b:answer with	-10 10
b:apply	-12 12
b:are at	8 -8
b:are charge	-8 8
b:are let	-11 11
b:are to	9 -9
b:arrangement	8 -8
b:article	-12 12
b:as high	-6 6
b:at a	8 -8
b:at the	8 -8
b:back at	17 -17
b:back in	-7 7
b:back with	-9 9
b:banana	-12 12
b:base	-11 11
b:be charge	10 -10
b:bean	-13 13
b:beef	-9 9
b:been pay	-7 7
b:before <month-ahead>	6 -6
b:begin	12 -12
b:below	6 -6
b:bill	6 -6
b:border	13 -13
b:both	-10 10
b:both country	-10 10
b:both side	9 -9
b:busan	-14 14
b:buse	-12 12
b:butter	17 -17
b:buy	7 -7
b:buyer	-6 6
b:by	-7 7
b:by the	12 -12
b:car	17 -17
b:carpet	-8 8
b:carry	10 -10
b:certain	-6 6
b:charge a	8 -8
b:cheese	6 -6
b:chip	11 -11
b:clear	-11 11
b:cocoa	13 -13
b:coconut	18 -18
b:cod	16 -16
b:coffee	-12 12
b:coffee pay	23 -23
b:come	11 -11
b:come in	8 -8
b:commerce	10 -10
b:copper	-15 15
b:cost	8 -8
b:count	7 -7
b:country will	7 -7
b:custom	9 -9
b:day	11 -11
b:did not	9 -9
b:do	-7 7
b:do not	10 -10
b:doe not	-6 6
b:doe the	10 -10
b:double	16 -16
b:double to	13 -13
b:down from	16 -16
b:drop	-6 6
b:drop from	-14 14
b:drop its	-9 9
b:drop to	9 -9
b:during	7 -7
b:duty	-7 7
b:duty at	16 -16
b:duty fall	9 -9
b:duty from	-17 17
b:duty go	-13 13
b:duty is	24 -24
b:duty of	-15 15
b:duty to	-16 16
b:duty would	11 -11
b:each	9 -9
b:emergency	-8 8
b:enter <name>	-12 12
b:enter the	7 -7
b:even	-8 8
b:exceed	8 -8
b:extra	14 -14
b:face	6 -6
b:face an	-6 6
b:fall from	-13 13
b:fall to	14 -14
b:far	8 -8
b:fentanyl	16 -16
b:fentanyl tariff	15 -15
b:fertiliser	-12 12
b:first	-9 9
b:fish	27 -27
b:fishmeal	-11 11
b:for <name>	20 -20
b:for <quality>	-9 9
b:for a	-6 6
b:framework	7 -7
b:free	6 -6
b:from	6 -6
b:from <day-ahead>	20 -20
b:from <day-gone>	-8 8
b:from <level>	-6 6
b:from <name>	16 -16
b:from a	7 -7
b:from the	11 -11
b:from there	-6 6
b:full	11 -11
b:further	24 -24
b:gave	-10 10
b:gave the	-10 10
b:general	16 -16
b:general rate	9 -9
b:geneva	12 -12
b:glove	19 -19
b:go down	13 -13
b:go into	17 -17
b:go on	13 -13
b:go to	-6 6
b:good	-13 13
b:good and	-6 6
b:good at	-8 8
b:good fall	-22 22
b:good from	-16 16
b:good have	-13 13
b:good pay	13 -13
b:good to	7 -7
b:had pay	7 -7
b:had put	-8 8
b:has ask	8 -8
b:has been	-6 6
b:has charge	9 -9
b:has put	9 -9
b:have	7 -7
b:have go	14 -14
b:he had	6 -6
b:high	-6 6
b:high as	-6 6
b:him	6 -6
b:hit	8 -8
b:hold	6 -6
b:i	-12 12
b:importer	-8 8
b:in <month-ahead>	6 -6
b:in <month-gone>	9 -9
b:in <number>	14 -14
b:in at	-7 7
b:instead	6 -6
b:instead of	6 -6
b:is down	8 -8
b:is now	-7 7
b:is the	11 -11
b:it	-10 10
b:it <name>	9 -9
b:it became	12 -12
b:it charge	-10 10
b:it stay	-10 10
b:it take	-15 15
b:it to	6 -6
b:it will	-7 7
b:it would	10 -10
b:its	6 -6
b:its good	-6 6
b:its own	17 -17
b:its rate	11 -11
b:its tariff	-10 10
b:keep its	6 -6
b:last week	-10 10
b:later	12 -12
b:leather	9 -9
b:leave	16 -16
b:leave the	-13 13
b:lentil	6 -6
b:let	-8 8
b:let in	-9 9
b:lift	7 -7
b:likewise	10 -10
b:list	6 -6
b:lower its	7 -7
b:lower the	8 -8
b:machine	17 -17
b:machinery	-11 11
b:maize	13 -13
b:may go	-9 9
b:me	-11 11
b:meal	19 -19
b:medicine	23 -23
b:meet	9 -9
b:member	15 -15
b:midnight	-13 13
b:might	-11 11
b:ministry	10 -10
b:month	10 -10
b:more	-10 10
b:most	-10 10
b:most <quality>	-7 7
b:most of	-12 12
b:mr	27 -27
b:mr <person>	26 -26
b:much	-20 20
b:my	-10 10
b:new duty	6 -6
b:no .	-11 11
b:now	15 -15
b:now pay	9 -9
b:number	-6 6
b:of	-10 10
b:of <day-gone>	22 -22
b:of <name>	-10 10
b:of <number>	20 -20
b:of <quality>	20 -20
b:of a	19 -19
b:of its	-10 10
b:of our	21 -21
b:of the	-17 17
b:offer	12 -12
b:oil	22 -22
b:oil and	6 -6
b:oil is	-9 9
b:old	13 -13
b:older	21 -21
b:on	11 -11
b:on <day-today>	11 -11
b:on good	-15 15
b:on its	7 -7
b:on our	-21 21
b:on steel	11 -11
b:on them	-9 9
b:once	-7 7
b:one	12 -12
b:or	9 -9
b:orange	-8 8
b:ordinary duty	18 -18
b:origin	22 -22
b:our	-18 18
b:our duty	22 -22
b:our on	25 -25
b:outside	8 -8
b:owe	-8 8
b:own	9 -9
b:own tariff	12 -12
b:paper	8 -8
b:parcel	6 -6
b:part	8 -8
b:part from	9 -9
b:pass	6 -6
b:past	6 -6
b:pay <name>	13 -13
b:pay an	-9 9
b:pay the	-7 7
b:permanent	11 -11
b:plan	-8 8
b:plu	8 -8
b:post	13 -13
b:potash	-16 16
b:powder	6 -6
b:prepare	10 -10
b:press	6 -6
b:product	-15 15
b:product of	-19 19
b:promise	-17 17
b:proposal	-28 28
b:propose	19 -19
b:put a	7 -7
b:quinoa	14 -14
b:raise it	6 -6
b:raise the	-8 8
b:rate for	-6 6
b:rate is	21 -21
b:rate on	-14 14
b:reach	10 -10
b:read	18 -18
b:reciprocal	19 -19
b:reciprocal duty	10 -10
b:reciprocal tariff	8 -8
b:reduce	15 -15
b:reduce its	8 -8
b:remain at	7 -7
b:reply	13 -13
b:report	8 -8
b:return	7 -7
b:right	-11 11
b:rise	-13 13
b:rise from	-9 9
b:run	14 -14
b:salmon	-14 14
b:same	-7 7
b:say	9 -9
b:say <name>	-12 12
b:say the	17 -17
b:see	15 -15
b:send	11 -11
b:set a	-11 11
b:settle	11 -11
b:settle on	-10 10
b:shall	6 -6
b:should	30 -30
b:shrimp	9 -9
b:side	22 -22
b:sign	6 -6
b:since	-11 11
b:since <day-gone>	8 -8
b:since <month-gone>	-17 17
b:since then	11 -11
b:so is	8 -8
b:so that	12 -12
b:some	25 -25
b:somebody	14 -14
b:soybean	-11 11
b:steel	9 -9
b:steel and	27 -27
b:still	-10 10
b:still charge	6 -6
b:still pay	-17 17
b:strike	-8 8
b:sugar	-7 7
b:summer	11 -11
b:surcharge	6 -6
b:suspend	-6 6
b:suspend its	6 -6
b:take it	-6 6
b:take the	11 -11
b:talk	19 -19
b:talk of	14 -14
b:tariff from	15 -15
b:tariff will	-6 6
b:tax on	-7 7
b:tea	-7 7
b:tea pay	12 -12
b:tell	-10 10
b:that	9 -9
b:that <seat>	13 -13
b:that are	8 -8
b:that day	7 -7
b:that he	15 -15
b:that i	-9 9
b:that is	19 -19
b:that lower	6 -6
b:that make	10 -10
b:that the	6 -6
b:that was	6 -6
b:the <name>	20 -20
b:the <number>	9 -9
b:the <quality>	12 -12
b:the additional	18 -18
b:the agreement	7 -7
b:the charge	14 -14
b:the extra	12 -12
b:the fentanyl	-6 6
b:the first	-9 9
b:the full	10 -10
b:the further	7 -7
b:the new	15 -15
b:the old	11 -11
b:the older	10 -10
b:the ordinary	-8 8
b:the other	-11 11
b:the rate	-14 14
b:the reciprocal	12 -12
b:the remain	7 -7
b:the right	-14 14
b:the same	-7 7
b:the summer	10 -10
b:the suspend	-19 19
b:the tariff	10 -10
b:the threat	-9 9
b:the total	11 -11
b:their good	-9 9
b:then	19 -19
b:then it	15 -15
b:then pay	6 -6
b:there at	15 -15
b:therefore	14 -14
b:they	9 -9
b:they go	-6 6
b:they had	6 -6
b:they have	21 -21
b:they will	12 -12
b:thi	31 -31
b:thi year	11 -11
b:think	8 -8
b:third	6 -6
b:those from	20 -20
b:those of	-11 11
b:threaten a	7 -7
b:three	-7 7
b:through	17 -17
b:through <name>	6 -6
b:tile	11 -11
b:timber	11 -11
b:to	10 -10
b:to <level>	7 -7
b:to <number>	19 -19
b:to answer	-8 8
b:to be	11 -11
b:to charge	8 -8
b:to cut	6 -6
b:to enter	21 -21
b:to go	-7 7
b:to keep	7 -7
b:to put	-8 8
b:to raise	7 -7
b:to the	-14 14
b:together	8 -8
b:tomatoe	-9 9
b:truce it	-7 7
b:truce of	10 -10
b:truck	6 -6
b:tuna	-10 10
b:two	-18 18
b:two duty	-11 11
b:until	14 -14
b:until <day-ahead>	8 -8
b:until <month-ahead>	8 -8
b:until the	14 -14
b:up	12 -12
b:us	-15 15
b:used	11 -11
b:used to	11 -11
b:vanilla	12 -12
b:want	-15 15
b:was	13 -13
b:was <number>	22 -22
b:was a	-9 9
b:was to	7 -7
b:watche	6 -6
b:way	7 -7
b:we	10 -10
b:we are	7 -7
b:we ask	14 -14
b:we charge	25 -25
b:we had	-9 9
b:we take	22 -22
b:week	9 -9
b:were	11 -11
b:were <level>	6 -6
b:were at	6 -6
b:where it	-9 9
b:where the	-6 6
b:whether	-15 15
b:which <name>	10 -10
b:which <quality>	9 -9
b:which a	-6 6
b:which are	8 -8
b:which had	6 -6
b:which the	10 -10
b:who	-11 11
b:whose	-16 16
b:whose good	-8 8
b:will ask	19 -19
b:will charge	-11 11
b:will cut	-9 9
b:will go	19 -19
b:will then	8 -8
b:wine and	-11 11
b:wire	10 -10
b:with <level>	12 -12
b:with <name>	-8 8
b:with the	20 -20
b:without the	-8 8
b:wool	-16 16
b:would	7 -7
b:would add	9 -9
b:would go	-13 13
b:would then	9 -9
b:year	-18 18
b:— the	6 -6
before=false false several=false	19 -19
before=false false several=false hardly	6 -6
before=false false several=false little	24 -24
before=false false several=false near	18 -18
before=false false several=false some	-10 10
before=false false several=true	12 -12
before=false false several=true little	11 -11
before=false false several=true near	17 -17
before=false false several=true some	11 -11
before=false true several=false	-37 37
before=false true several=false hardly	-25 25
before=false true several=false near	-24 24
before=false true several=true	-34 34
before=false true several=true hardly	-28 28
before=false true several=true little	-24 24
before=false true several=true near	7 -7
before=true false several=false	23 -23
before=true false several=false even	-42 42
before=true false several=false hardly	70 -70
before=true false several=false little	7 -7
before=true false several=false near	-34 34
before=true false several=false some	-8 8
before=true false several=true	34 -34
before=true false several=true hardly	61 -61
before=true false several=true near	-36 36
before=true true several=false	-7 7
before=true true several=false even	-10 10
before=true true several=false hardly	8 -8
before=true true several=false little	-30 30
before=true true several=false some	16 -16
before=true true several=true	-17 17
before=true true several=true hardly	-27 27
before=true true several=true some	6 -6
by hardly	19 -19
by near	-18 18
by some	-9 9
c0=agree	8 -8
c0=end	-12 12
c1=agree	7 -7
c1=end	-15 15
c2=bear	7 -7
c2=end	-8 8
c2=say	12 -12
c2=up	8 -8
crossed=false	-12 12
crossed=false even	-17 17
crossed=false hardly	16 -16
crossed=false little	-8 8
crossed=false near	-8 8
crossed=true even	20 -20
crossed=true hardly	-24 24
crossed=true little	21 -21
crossed=true near	-9 9
crossed=true some	6 -6
ct0=agree modal	-14 14
ct0=agree past	13 -13
ct0=agree present	10 -10
ct0=bear future	8 -8
ct0=begin past	-6 6
ct0=begin perfect	-7 7
ct0=down future	-15 15
ct0=down modal	15 -15
ct0=down past	8 -8
ct0=end future	-18 18
ct0=end modal	-6 6
ct0=end past	14 -14
ct0=impose modal-passive	8 -8
ct0=impose perfect	12 -12
ct0=impose perfect-passive	-6 6
ct0=impose present	-6 6
ct0=propose perfect	39 -39
ct0=propose pluperfect	19 -19
ct0=propose present	-9 9
ct0=return modal	-9 9
ct0=return present	10 -10
ct0=say modal	9 -9
ct0=say past	8 -8
ct0=suspend past	9 -9
ct0=suspend present	-16 16
ct0=target future-passive	7 -7
ct0=target modal-passive	7 -7
ct0=target past	-8 8
ct0=target past-passive	12 -12
ct0=threaten perfect	-9 9
ct0=threaten present	8 -8
ct1=agree modal	-14 14
ct1=agree past	11 -11
ct1=agree present	7 -7
ct1=bear future	8 -8
ct1=bear infinitive	6 -6
ct1=begin gerund	14 -14
ct1=begin infinitive	19 -19
ct1=begin past	-8 8
ct1=begin perfect	-7 7
ct1=down future	-15 15
ct1=down infinitive	20 -20
ct1=down modal	15 -15
ct1=down participle-passive	6 -6
ct1=down past	8 -8
ct1=end future	-18 18
ct1=end modal	-6 6
ct1=end past	14 -14
ct1=impose future	-6 6
ct1=impose infinitive	-7 7
ct1=impose modal-passive	8 -8
ct1=impose perfect	8 -8
ct1=impose perfect-passive	-6 6
ct1=propose gerund	-11 11
ct1=propose perfect	29 -29
ct1=propose pluperfect	18 -18
ct1=return modal	-9 9
ct1=return present	10 -10
ct1=say modal	9 -9
ct1=stay infinitive	11 -11
ct1=stay modal	-6 6
ct1=suspend past	9 -9
ct1=suspend present	-16 16
ct1=target future-passive	7 -7
ct1=target modal-passive	7 -7
ct1=target past	-8 8
ct1=target past-passive	12 -12
ct1=threaten past	9 -9
ct1=threaten perfect	-11 11
ct1=threaten present	8 -8
ct1=up present	-7 7
ct2=begin future	-7 7
ct2=begin modal	6 -6
ct2=down past	-7 7
ct2=down present	14 -14
ct2=end participle-passive	13 -13
ct2=end present	-21 21
ct2=impose modal-passive	-13 13
ct2=impose participle-passive	-6 6
ct2=impose perfect-passive	8 -8
ct2=propose present-passive	-11 11
ct2=stay participle-passive	7 -7
ct2=suspend participle-passive	-7 7
ct2=target present-passive	-6 6
cue=by0.5 false	-22 22
cue=by1 true	-18 18
cue=by2 false	-6 6
cue=by2 true	-13 13
cue=by3 false	-14 14
cue=none true	21 -21
cue=on1 false	-12 12
cue=on2 false	-9 9
cue=on2 true	-16 16
cue=on3 true	6 -6
divided=even	-15 15
divided=hardly	28 -28
divided=near	-14 14
divided=some	-9 9
each=false even	-10 10
each=false hardly	16 -16
each=false near	-8 8
each=true even	-9 9
each=true hardly	30 -30
each=true near	-9 9
each=true some	-9 9
f:!	17 -17
f:'	-14 14
f:'s	7 -7
f:(	-9 9
f:)	-12 12
f:,	-6 6
f:-	11 -11
f:.	-12 12
f:;	-8 8
f:<money>	-15 15
f:<month-gone>	28 -28
f:<not>	6 -6
f:<number>	20 -20
f:<organisation>	28 -28
f:<person>	7 -7
f:<quality>	9 -9
f:<seat>	6 -6
f:<sender>	32 -32
f:<span>	10 -10
f:<taker>	16 -16
f:<v-agree>	-9 9
f:<v-buy>	12 -12
f:<v-down>	9 -9
f:<v-propose>	-17 17
f:<v-say>	-6 6
f:<v-sell>	12 -12
f:<v-stay>	11 -11
f:<v-suspend>	-6 6
f:<v-threaten>	8 -8
f:<v-up>	-11 11
f:?	-19 19
f:a	8 -8
f:about	-8 8
f:above	12 -12
f:add	20 -20
f:addition	-8 8
f:after	-6 6
f:again	-21 21
f:against	-9 9
f:ago	-10 10
f:agree	-7 7
f:agreement	7 -7
f:all	34 -34
f:alone	9 -9
f:already	-9 9
f:altogether	7 -7
f:aluminium	6 -6
f:aluminum	-7 7
f:announce	-11 11
f:another	20 -20
f:anybody	-22 22
f:apple	6 -6
f:apply	-35 35
f:are	12 -12
f:as	-23 23
f:at	8 -8
f:away	6 -6
f:bean	7 -7
f:bear	-10 10
f:became	-6 6
f:because	18 -18
f:beef	16 -16
f:been	6 -6
f:begin	7 -7
f:being	-13 13
f:belong	6 -6
f:beside	8 -8
f:better	-17 17
f:between	-14 14
f:both	-27 27
f:breath	-8 8
f:bring	8 -8
f:broke	16 -16
f:busan	11 -11
f:but	-11 11
f:butter	13 -13
f:buyer	-7 7
f:by	9 -9
f:call	-17 17
f:can	-11 11
f:car	-10 10
f:carpet	-7 7
f:case	8 -8
f:cement	-6 6
f:changed	30 -30
f:charge	-14 14
f:chicken	14 -14
f:chip	-10 10
f:christma	-21 21
f:clock	12 -12
f:close	-9 9
f:coffee	20 -20
f:collect	-7 7
f:come	-6 6
f:commission	12 -12
f:company	8 -8
f:competitor	22 -22
f:conclude	9 -9
f:confirm	-10 10
f:control	11 -11
f:cost	20 -20
f:cotton	12 -12
f:count	-13 13
f:countermeasure	6 -6
f:country	-6 6
f:course	8 -8
f:custom	14 -14
f:cut	14 -14
f:date	-10 10
f:deal	-6 6
f:decided	10 -10
f:decree	15 -15
f:delay	6 -6
f:deny	6 -6
f:did	-8 8
f:discuss	-17 17
f:don't	11 -11
f:done	-6 6
f:down	20 -20
f:draft	8 -8
f:drawer	-8 8
f:drink	9 -9
f:during	9 -9
f:duty	-7 7
f:each	-21 21
f:earlier	-12 12
f:earth	27 -27
f:effect	32 -32
f:electric	6 -6
f:else	-16 16
f:ever	-7 7
f:everybody	-21 21
f:everything	-12 12
f:explain	-12 12
f:export	24 -24
f:extra	10 -10
f:fail	-10 10
f:far	11 -11
f:farm	13 -13
f:fee	-18 18
f:fentanyl	19 -19
f:few	14 -14
f:firm	-10 10
f:first	15 -15
f:fish	-8 8
f:flat	-6 6
f:force	13 -13
f:forced	-20 20
f:found	10 -10
f:free	26 -26
f:from	37 -37
f:full	13 -13
f:geneva	13 -13
f:get	-20 20
f:give	11 -11
f:given	10 -10
f:good	17 -17
f:government	-20 20
f:grow	-17 17
f:had	6 -6
f:half	10 -10
f:has	9 -9
f:hasn't	11 -11
f:have	10 -10
f:he	9 -9
f:heard	-6 6
f:here	10 -10
f:high	8 -8
f:higher	12 -12
f:highest	6 -6
f:his	12 -12
f:hold	-6 6
f:home	19 -19
f:hour	13 -13
f:house	-20 20
f:how	-13 13
f:i	-8 8
f:importer	19 -19
f:in	13 -13
f:include	-9 9
f:instead	18 -18
f:is	12 -12
f:issued	10 -10
f:its	10 -10
f:joint	10 -10
f:just	19 -19
f:know	35 -35
f:labor	-20 20
f:lamp	17 -17
f:last	-14 14
f:later	12 -12
f:leave	13 -13
f:less	-8 8
f:let	22 -22
f:letter	8 -8
f:licence	14 -14
f:lift	6 -6
f:like	32 -32
f:line	13 -13
f:list	6 -6
f:long	-6 6
f:look	11 -11
f:lose	10 -10
f:m	-7 7
f:machine	17 -17
f:make	12 -12
f:man	8 -8
f:market	-11 11
f:matter	26 -26
f:may	-13 13
f:medicine	15 -15
f:member	-17 17
f:mention	-11 11
f:might	7 -7
f:milk	23 -23
f:minister	-6 6
f:ministry	10 -10
f:minute	-26 26
f:more	18 -18
f:morning	20 -20
f:most	-9 9
f:my	-6 6
f:name	15 -15
f:need	22 -22
f:negotiate	-13 13
f:negotiation	17 -17
f:negotiator	-8 8
f:neither	8 -8
f:never	33 -33
f:new	12 -12
f:newspaper	-12 12
f:nil	30 -30
f:no	23 -23
f:nobody	-14 14
f:nor	-17 17
f:normal	-13 13
f:not	-14 14
f:now	-14 14
f:off	7 -7
f:offer	-16 16
f:older	-6 6
f:olive	9 -9
f:once	28 -28
f:one	11 -11
f:open	6 -6
f:or	-20 20
f:orange	8 -8
f:order	20 -20
f:ordinary	-18 18
f:origin	-19 19
f:other	-14 14
f:our	-28 28
f:out	11 -11
f:outside	11 -11
f:over	-9 9
f:own	6 -6
f:page	-18 18
f:paper	14 -14
f:pass	7 -7
f:past	9 -9
f:pause	-8 8
f:people	27 -27
f:permit	-7 7
f:phone	-8 8
f:plan	20 -20
f:plu	12 -12
f:point	15 -15
f:pork	12 -12
f:powder	-11 11
f:prepare	6 -6
f:price	12 -12
f:product	-17 17
f:proposal	-19 19
f:published	25 -25
f:quarrel	-9 9
f:quota	23 -23
f:raise	13 -13
f:rare	27 -27
f:rate	7 -7
f:rather	-13 13
f:reach	-19 19
f:read	34 -34
f:ready	-10 10
f:remain	7 -7
f:renewed	12 -12
f:replace	8 -8
f:reply	-8 8
f:reporter	12 -12
f:rest	9 -9
f:rice	-14 14
f:right	14 -14
f:rise	-13 13
f:round	22 -22
f:run	15 -15
f:same	-35 35
f:season	-9 9
f:second	24 -24
f:section	-15 15
f:see	25 -25
f:send	-8 8
f:separate	11 -11
f:set	15 -15
f:shall	-13 13
f:shelve	14 -14
f:ship	21 -21
f:side	8 -8
f:signature	6 -6
f:since	8 -8
f:small	-12 12
f:so	13 -13
f:something	8 -8
f:soybean	15 -15
f:spoke	-10 10
f:standstill	-7 7
f:start	11 -11
f:state	-8 8
f:statement	12 -12
f:stay	25 -25
f:steel	-7 7
f:still	-9 9
f:strike	-6 6
f:sugar	15 -15
f:sum	17 -17
f:summer	19 -19
f:surcharge	11 -11
f:suspend	-13 13
f:suspension	16 -16
f:take	7 -7
f:tariff	8 -8
f:tax	8 -8
f:telephone	9 -9
f:term	-10 10
f:than	-7 7
f:the	-16 16
f:then	-8 8
f:there	18 -18
f:therefore	9 -9
f:think	25 -25
f:threaten	15 -15
f:three	14 -14
f:till	9 -9
f:too	-26 26
f:top	-11 11
f:touch	-23 23
f:treaty	9 -9
f:truce	15 -15
f:truck	-12 12
f:twice	21 -21
f:two	8 -8
f:unchanged	6 -6
f:under	-8 8
f:until	14 -14
f:us	-27 27
f:use	-15 15
f:very	11 -11
f:want	-25 25
f:was	9 -9
f:way	8 -8
f:we	-18 18
f:week	-26 26
f:were	22 -22
f:whatever	20 -20
f:when	14 -14
f:where	7 -7
f:whether	21 -21
f:which	-13 13
f:who	-9 9
f:whole	-25 25
f:will	-13 13
f:with	-17 17
f:within	30 -30
f:worse	20 -20
f:worst	9 -9
f:worth	-11 11
f:write	-9 9
f:wrong	18 -18
f:yet	15 -15
f:you	-29 29
f:your	21 -21
f:zero	-14 14
f:—	-7 7
first-of-paragraph	15 -15
has-gerund	11 -11
has-modal	6 -6
has-participle	11 -11
headline	-8 8
here=false false even	-14 14
here=false false little	7 -7
here=false false near	-25 25
here=false false some	8 -8
here=false true	12 -12
here=false true even	19 -19
here=false true hardly	6 -6
here=false true near	-9 9
here=false true some	7 -7
here=true false	24 -24
here=true false hardly	38 -38
here=true false near	38 -38
here=true false some	-19 19
here=true true	-18 18
here=true true even	-14 14
here=true true near	-6 6
here=true true some	-6 6
inside=false false even	-12 12
inside=false false hardly	19 -19
inside=false false little	-6 6
inside=false true	-39 39
inside=false true even	-12 12
inside=false true hardly	-12 12
inside=false true little	-16 16
inside=false true near	-33 33
inside=true false	53 -53
inside=true false hardly	17 -17
inside=true false little	52 -52
inside=true false near	31 -31
inside=true false some	13 -13
inside=true true	-24 24
inside=true true near	-14 14
inside=true true some	-22 22
l1='s	13 -13
l1=(	-12 12
l1=,	7 -7
l1=<goods>	18 -18
l1=<name>	38 -38
l1=<not>	-7 7
l1=<quality>	8 -8
l1=<v-bear>	8 -8
l1=<v-begin>	10 -10
l1=<v-impose>	-14 14
l1=<v-propose>	12 -12
l1=<v-stay>	-9 9
l1=<v-suspend>	-11 11
l1=a	8 -8
l1=about	6 -6
l1=add	-20 20
l1=additional	14 -14
l1=against	-18 18
l1=also	10 -10
l1=and	11 -11
l1=are	-11 11
l1=as	-17 17
l1=between	-11 11
l1=carry	6 -6
l1=enter	21 -21
l1=exceed	8 -8
l1=extra	23 -23
l1=face	10 -10
l1=for	-6 6
l1=from	6 -6
l1=full	10 -10
l1=further	17 -17
l1=had	-9 9
l1=have	13 -13
l1=is	-12 12
l1=its	15 -15
l1=leave	10 -10
l1=levy	-9 9
l1=not	-9 9
l1=now	-11 11
l1=of	6 -6
l1=offer	13 -13
l1=ordinary	-10 10
l1=own	7 -7
l1=plu	31 -31
l1=propose	11 -11
l1=put	-8 8
l1=reach	7 -7
l1=remain	8 -8
l1=say	11 -11
l1=still	12 -12
l1=the	-7 7
l1=us	-22 22
l1=want	-11 11
l1=was	-14 14
l1=were	7 -7
l1=will	-18 18
l1=with	-18 18
l2='s	-7 7
l2=)	-10 10
l2=<agent>	-13 13
l2=<begin>	20 -20
l2=<day-ahead>	16 -16
l2=<day-today>	6 -6
l2=<gate>	24 -24
l2=<level-noun>	-12 12
l2=<month-gone>	27 -27
l2=<number>	-19 19
l2=<office>	18 -18
l2=<organisation>	24 -24
l2=<quality>	35 -35
l2=<v-bear>	-7 7
l2=<v-return>	12 -12
l2=<v-stay>	11 -11
l2=<v-target>	9 -9
l2=a	7 -7
l2=add	6 -6
l2=agreement	-9 9
l2=all	-6 6
l2=an	24 -24
l2=answer	-15 15
l2=banana	-20 20
l2=bean	-15 15
l2=beef	-9 9
l2=been	13 -13
l2=both	-11 11
l2=brandy	13 -13
l2=charge	-10 10
l2=chicken	-12 12
l2=cod	6 -6
l2=coffee	-6 6
l2=come	18 -18
l2=copper	23 -23
l2=cut	-13 13
l2=deal	12 -12
l2=double	14 -14
l2=drop	-6 6
l2=duty	-12 12
l2=each	11 -11
l2=enter	-10 10
l2=fentanyl	9 -9
l2=fertiliser	-16 16
l2=fish	8 -8
l2=for	7 -7
l2=from	19 -19
l2=good	8 -8
l2=here	9 -9
l2=high	-7 7
l2=hold	13 -13
l2=i	-18 18
l2=in	-10 10
l2=is	27 -27
l2=it	-12 12
l2=its	19 -19
l2=machine	14 -14
l2=meal	17 -17
l2=much	-19 19
l2=not	-6 6
l2=oil	25 -25
l2=on	11 -11
l2=one	11 -11
l2=orange	16 -16
l2=order	7 -7
l2=our	10 -10
l2=part	-7 7
l2=product	-6 6
l2=remain	11 -11
l2=rice	13 -13
l2=say	9 -9
l2=so	-14 14
l2=soybean	-23 23
l2=steel	6 -6
l2=still	6 -6
l2=take	7 -7
l2=tariff	6 -6
l2=tax	13 -13
l2=that	-8 8
l2=them	7 -7
l2=there	-14 14
l2=therefore	8 -8
l2=they	9 -9
l2=together	-11 11
l2=top	7 -7
l2=tuna	-20 20
l2=under	-18 18
l2=up	7 -7
l2=was	33 -33
l2=we	24 -24
l2=week	7 -7
l2=wine	7 -7
l2=with	16 -16
l2=would	12 -12
l3=-	-19 19
l3=.	-12 12
l3=;	8 -8
l3=<begin>	7 -7
l3=<day-gone>	9 -9
l3=<goods>	12 -12
l3=<month-gone>	15 -15
l3=<name>	7 -7
l3=<not>	18 -18
l3=<office>	-17 17
l3=<organisation>	-7 7
l3=<person>	-12 12
l3=<quality>	8 -8
l3=<seat>	9 -9
l3=<sender>	7 -7
l3=<span>	-16 16
l3=<v-agree>	-13 13
l3=<v-bear>	-9 9
l3=<v-buy>	18 -18
l3=<v-impose>	6 -6
l3=<v-propose>	11 -11
l3=<v-say>	-9 9
l3=<v-sell>	16 -16
l3=<v-suspend>	-8 8
l3=<v-target>	6 -6
l3=<v-threaten>	14 -14
l3=agreement	-21 21
l3=and	-15 15
l3=are	22 -22
l3=at	-6 6
l3=be	-8 8
l3=bean	8 -8
l3=both	-6 6
l3=coconut	15 -15
l3=could	12 -12
l3=date	17 -17
l3=do	-16 16
l3=each	-6 6
l3=fish	20 -20
l3=from	-12 12
l3=have	8 -8
l3=he	-6 6
l3=is	-25 25
l3=leave	13 -13
l3=new	15 -15
l3=no	12 -12
l3=now	11 -11
l3=of	-10 10
l3=oil	8 -8
l3=on	34 -34
l3=one	-11 11
l3=orange	-9 9
l3=ordinary	15 -15
l3=other	27 -27
l3=our	-19 19
l3=own	18 -18
l3=part	7 -7
l3=permanent	9 -9
l3=plu	-19 19
l3=present	8 -8
l3=raise	8 -8
l3=reciprocal	20 -20
l3=remain	-6 6
l3=say	-12 12
l3=section	6 -6
l3=so	19 -19
l3=soybean	11 -11
l3=steel	-12 12
l3=still	-17 17
l3=sugar	-9 9
l3=suspend	-9 9
l3=tariff	6 -6
l3=tea	-15 15
l3=that	-8 8
l3=their	9 -9
l3=then	8 -8
l3=there	38 -38
l3=they	-13 13
l3=thi	13 -13
l3=those	13 -13
l3=threaten	10 -10
l3=top	8 -8
l3=trade	9 -9
l3=truce	-8 8
l3=used	6 -6
l3=was	26 -26
l3=we	-9 9
l3=were	-8 8
l3=where	20 -20
l3=will	23 -23
l3=year	17 -17
l3=you	11 -11
l3=—	11 -11
l4='s	7 -7
l4=)	23 -23
l4=.	13 -13
l4=:	25 -25
l4=;	14 -14
l4=<agent>	11 -11
l4=<day-today>	-15 15
l4=<duty>	6 -6
l4=<gate>	-8 8
l4=<level>	39 -39
l4=<month-ahead>	14 -14
l4=<name>	17 -17
l4=<not>	-7 7
l4=<organisation>	-9 9
l4=<person>	-29 29
l4=<seat>	22 -22
l4=<v-bear>	-7 7
l4=<v-begin>	6 -6
l4=<v-impose>	7 -7
l4=<v-propose>	-7 7
l4=<v-return>	-8 8
l4=<v-sell>	-14 14
l4=<v-stay>	-6 6
l4=a	-16 16
l4=about	-8 8
l4=additional	12 -12
l4=after	-12 12
l4=all	11 -11
l4=an	-20 20
l4=announce	12 -12
l4=apply	11 -11
l4=as	12 -12
l4=ask	13 -13
l4=at	17 -17
l4=back	9 -9
l4=be	-8 8
l4=been	14 -14
l4=before	13 -13
l4=both	11 -11
l4=bring	17 -17
l4=by	-9 9
l4=charge	-8 8
l4=coffee	-10 10
l4=copper	-19 19
l4=country	10 -10
l4=date	15 -15
l4=deal	14 -14
l4=do	18 -18
l4=doe	-6 6
l4=down	13 -13
l4=enter	-8 8
l4=face	10 -10
l4=flour	-14 14
l4=for	-16 16
l4=further	-10 10
l4=get	14 -14
l4=go	6 -6
l4=had	13 -13
l4=he	18 -18
l4=his	-16 16
l4=is	40 -40
l4=it	6 -6
l4=its	7 -7
l4=last	17 -17
l4=list	13 -13
l4=most	13 -13
l4=mr	-21 21
l4=no	-14 14
l4=not	6 -6
l4=of	-6 6
l4=oil	-19 19
l4=other	-8 8
l4=over	12 -12
l4=part	-17 17
l4=product	-10 10
l4=put	6 -6
l4=rate	11 -11
l4=reciprocal	8 -8
l4=rise	-13 13
l4=say	7 -7
l4=sell	-16 16
l4=should	12 -12
l4=since	7 -7
l4=so	-12 12
l4=stand	-7 7
l4=still	8 -8
l4=that	6 -6
l4=their	16 -16
l4=they	-7 7
l4=thi	15 -15
l4=those	-15 15
l4=three	15 -15
l4=truce	-13 13
l4=two	13 -13
l4=until	-13 13
l4=was	11 -11
l4=were	-18 18
l4=wheat	7 -7
l4=where	-10 10
l4=while	11 -11
l4=whose	-7 7
l4=with	11 -11
l4=you	18 -18
l='s pay	-6 6
l=, <name>	32 -32
l=, against	-8 8
l=, at	15 -15
l=, from	-7 7
l=, not	-16 16
l=, pay	-21 21
l=, plu	10 -10
l=, with	-15 15
l=: the	11 -11
l=<begin> <name>	26 -26
l=<day-gone> :	7 -7
l=<day-today> ,	7 -7
l=<level> ,	-22 22
l=<level> from	10 -10
l=<name> and	-10 10
l=<name> charge	-11 11
l=<name> from	6 -6
l=<name> pay	9 -9
l=<name> put	10 -10
l=<name> with	6 -6
l=<number> ,	-21 21
l=<number> or	-10 10
l=<number> plu	20 -20
l=<number> to	7 -7
l=<person> :	-15 15
l=a further	11 -11
l=all ,	-6 6
l=an additional	9 -9
l=an extra	14 -14
l=and <name>	-17 17
l=and keep	-8 8
l=and not	10 -10
l=and pay	6 -6
l=and the	-6 6
l=answer with	-11 11
l=are at	8 -8
l=are charge	-8 8
l=back at	15 -15
l=back with	-9 9
l=bean pay	-16 16
l=been pay	6 -6
l=coffee pay	23 -23
l=double to	13 -13
l=down from	6 -6
l=down to	-6 6
l=drop from	-13 13
l=drop to	8 -8
l=duty at	15 -15
l=duty is	22 -22
l=duty to	-16 16
l=fall from	-9 9
l=fall to	10 -10
l=from <name>	8 -8
l=go from	8 -8
l=good :	11 -11
l=good at	-7 7
l=had been	-6 6
l=had put	-9 9
l=has charge	7 -7
l=has had	-7 7
l=have been	9 -9
l=high as	-7 7
l=in at	-7 7
l=is at	10 -10
l=is the	9 -9
l=it 's	19 -19
l=it became	12 -12
l=it charge	-10 10
l=it is	9 -9
l=it take	-16 16
l=it to	6 -6
l=it was	-8 8
l=of <name>	22 -22
l=of the	7 -7
l=pay <name>	9 -9
l=pay the	-9 9
l=remain at	7 -7
l=tariff from	8 -8
l=tea pay	12 -12
l=that is	14 -14
l=that make	9 -9
l=that the	-10 10
l=the <name>	12 -12
l=the <quality>	7 -7
l=the extra	6 -6
l=the ordinary	-11 11
l=then pay	6 -6
l=there at	15 -15
l=to the	-6 6
l=total of	-6 6
l=we charge	25 -25
l=were at	6 -6
l=which are	7 -7
l=which is	-7 7
l=will ask	18 -18
l=will be	24 -24
l=will charge	-13 13
l=with a	12 -12
l=would pay	17 -17
lead="	13 -13
lead=(	-7 7
lead=,	6 -6
lead=10	9 -9
lead=12	-17 17
lead=15	-8 8
lead=a	-6 6
lead=add	9 -9
lead=american	12 -12
lead=as	13 -13
lead=at	15 -15
lead=australia	6 -6
lead=australian	6 -6
lead=before	32 -32
lead=beijing	9 -9
lead=brazil	-28 28
lead=brazilian	-9 9
lead=britain	23 -23
lead=british	21 -21
lead=by	-13 13
lead=canada	-25 25
lead=cars	11 -11
lead=chile	12 -12
lead=china	29 -29
lead=chinese	28 -28
lead=during	7 -7
lead=ecuador	21 -21
lead=fentanyl	9 -9
lead=fifteen	7 -7
lead=for	6 -6
lead=forty	-21 21
lead=he	-11 11
lead=iceland	6 -6
lead=in	6 -6
lead=india	28 -28
lead=indonesia	-13 13
lead=it	-6 6
lead=japanese	-9 9
lead=last	-10 10
lead=most	-11 11
lead=mr	24 -24
lead=new	-11 11
lead=nigeria	-8 8
lead=no	-18 18
lead=of	7 -7
lead=on	23 -23
lead=our	-16 16
lead=portugal	22 -22
lead=president	-6 6
lead=so	20 -20
lead=soybeans	7 -7
lead=steel	17 -17
lead=tea	-10 10
lead=that	8 -8
lead=then	10 -10
lead=there	8 -8
lead=they	-14 14
lead=thirty	7 -7
lead=those	14 -14
lead=today	6 -6
lead=trump	20 -20
lead=turkish	23 -23
lead=until	11 -11
lead=up	-9 9
lead=uruguayan	7 -7
lead=vietnamese	8 -8
lead=washington	-16 16
lead=who	-11 11
lead=whose	-16 16
lead=without	15 -15
levels as many false even	-6 6
levels as many false little	15 -15
levels as many false some	-15 15
levels as many true	23 -23
levels as many true hardly	8 -8
levels as many true some	-8 8
levels fewer false	11 -11
levels fewer false hardly	16 -16
levels fewer false little	15 -15
levels fewer false near	-7 7
levels fewer false some	-12 12
levels fewer true	-33 33
levels fewer true even	-11 11
levels fewer true near	-35 35
levels fewer true some	-10 10
levels more false	6 -6
levels more false hardly	15 -15
levels more false near	-31 31
levels more true	-6 6
levels one false	7 -7
levels one false near	6 -6
levels one false some	7 -7
levels one true	-9 9
levels one true even	-29 29
levels one true hardly	36 -36
levels one true little	-32 32
levels one true near	6 -6
listed before false	-33 33
listed before false hardly	-36 36
listed before true	-33 33
listed before true hardly	-8 8
listed before true little	-24 24
listed=false	17 -17
listed=false even	-11 11
listed=false hardly	24 -24
listed=false levels=1 codes=0 near	26 -26
listed=false levels=1 codes=0 some	-11 11
listed=false levels=1 codes=1 even	25 -25
listed=false levels=1 codes=1 near	-12 12
listed=false levels=1 codes=1 some	7 -7
listed=false levels=1 codes=2 hardly	15 -15
listed=false levels=1 codes=3 hardly	-21 21
listed=false levels=1 codes=3 little	20 -20
listed=false levels=1 codes=3 near	29 -29
listed=false levels=1 codes=3 some	24 -24
listed=false levels=1 codes=4	22 -22
listed=false levels=1 codes=4 hardly	18 -18
listed=false levels=1 codes=4 little	13 -13
listed=false levels=2 codes=0	11 -11
listed=false levels=2 codes=0 little	27 -27
listed=false levels=2 codes=0 near	-7 7
listed=false levels=2 codes=0 some	15 -15
listed=false levels=2 codes=1	-9 9
listed=false levels=2 codes=1 even	21 -21
listed=false levels=2 codes=1 little	-6 6
listed=false levels=2 codes=1 near	-16 16
listed=false levels=2 codes=1 some	-11 11
listed=false levels=2 codes=2 even	6 -6
listed=false levels=2 codes=2 hardly	-7 7
listed=false levels=2 codes=2 little	12 -12
listed=false levels=2 codes=2 near	6 -6
listed=false levels=2 codes=2 some	-9 9
listed=false levels=2 codes=3	8 -8
listed=false levels=2 codes=3 little	16 -16
listed=false levels=2 codes=3 near	22 -22
listed=false levels=2 codes=3 some	6 -6
listed=false levels=2 codes=4	-19 19
listed=false levels=2 codes=5	-30 30
listed=false levels=2 codes=5 hardly	19 -19
listed=false levels=3 codes=0	12 -12
listed=false levels=3 codes=0 hardly	16 -16
listed=false levels=3 codes=1 hardly	-10 10
listed=false levels=3 codes=1 little	27 -27
listed=false levels=3 codes=2	10 -10
listed=false levels=3 codes=2 hardly	19 -19
listed=false levels=3 codes=2 some	-10 10
listed=false levels=3 codes=3	-7 7
listed=false levels=3 codes=3 hardly	14 -14
listed=false levels=3 codes=3 little	21 -21
listed=false levels=3 codes=3 some	-13 13
listed=false levels=3 codes=4	50 -50
listed=false levels=3 codes=4 hardly	27 -27
listed=false levels=3 codes=4 little	10 -10
listed=false levels=4 codes=0	-14 14
listed=false levels=4 codes=0 hardly	-23 23
listed=false levels=4 codes=1	-7 7
listed=false levels=4 codes=1 hardly	47 -47
listed=false levels=4 codes=1 little	-34 34
listed=false levels=4 codes=2	10 -10
listed=false levels=4 codes=2 some	10 -10
listed=false levels=4 codes=3	12 -12
listed=false levels=4 codes=3 hardly	11 -11
listed=false levels=4 codes=4 hardly	15 -15
listed=false levels=4 codes=5	41 -41
listed=false levels=4 codes=5 hardly	12 -12
listed=false levels=4 codes=5 little	10 -10
listed=false little	18 -18
listed=false near	-11 11
listed=true	-22 22
listed=true hardly	23 -23
listed=true levels=1 codes=2 even	-24 24
listed=true levels=1 codes=2 hardly	34 -34
listed=true levels=1 codes=2 little	-26 26
listed=true levels=1 codes=2 near	19 -19
listed=true levels=1 codes=3	-8 8
listed=true levels=1 codes=3 near	-16 16
listed=true levels=1 codes=3 some	18 -18
listed=true levels=1 codes=4	-8 8
listed=true levels=1 codes=4 some	-15 15
listed=true levels=2 codes=2	12 -12
listed=true levels=2 codes=2 hardly	32 -32
listed=true levels=2 codes=3	-23 23
listed=true levels=2 codes=3 little	28 -28
listed=true levels=2 codes=3 near	-27 27
listed=true levels=2 codes=3 some	-22 22
listed=true levels=2 codes=4 hardly	6 -6
listed=true levels=2 codes=4 some	7 -7
listed=true levels=2 codes=5	28 -28
listed=true levels=4 codes=5	-13 13
listed=true little	-32 32
listed=true some	-6 6
lll=, <level> and	-21 21
lll=, <name> at	11 -11
lll=, <name> charge	9 -9
lll=, <number> ,	-8 8
lll=, and <name>	8 -8
lll=, it is	24 -24
lll=, it was	-13 13
lll=, which are	7 -7
lll=, which is	-7 7
lll=: <number> and	-11 11
lll=<begin> <begin> <name>	26 -26
lll=<begin> <name> 's	10 -10
lll=<begin> <name> charge	-23 23
lll=<begin> <name> get	6 -6
lll=<begin> <name> pay	24 -24
lll=<begin> it is	-6 6
lll=<begin> it pay	9 -9
lll=<begin> they pay	-14 14
lll=<level> , <name>	9 -9
lll=<level> , not	-18 18
lll=<level> down to	-12 12
lll=<month-gone> it was	9 -9
lll=<name> 's pay	-8 8
lll=<name> , pay	6 -6
lll=<name> and <name>	-23 23
lll=<name> still pay	8 -8
lll=<name> will charge	-13 13
lll=<name> will pay	-11 11
lll=<number> duty of	16 -16
lll=<quality> duty of	11 -11
lll=a duty of	-8 8
lll=a tariff of	17 -17
lll=a total of	-6 6
lll=and <name> 's	-8 8
lll=and the <name>	6 -6
lll=as high as	-7 7
lll=come down to	-6 6
lll=fentanyl duty of	-20 20
lll=go back to	-8 8
lll=go down to	10 -10
lll=good have pay	-7 7
lll=good will pay	8 -8
lll=is to pay	21 -21
lll=it stand at	9 -9
lll=it stay at	-7 7
lll=it will be	11 -11
lll=its duty of	-6 6
lll=of <level> and	15 -15
lll=of <level> to	-6 6
lll=of <name> from	6 -6
lll=of <name> pay	7 -7
lll=of <number> ,	-6 6
lll=ordinary duty of	14 -14
lll=pay an extra	7 -7
lll=the <name> ,	19 -19
lll=the <name> :	14 -14
lll=the <name> charge	6 -6
lll=the duty is	12 -12
lll=the tariff of	-8 8
lll=then it is	6 -6
lll=they have pay	6 -6
lll=to <level> and	8 -8
lll=to <level> from	10 -10
lll=to go to	-6 6
lll=top of the	7 -7
lll=were <level> and	6 -6
lll=will go to	9 -9
lr=" on	6 -6
lr='s .	20 -20
lr=( ,	-13 13
lr=, ,	-16 16
lr=, .	28 -28
lr=, and	-7 7
lr=, are	6 -6
lr=, for	10 -10
lr=, in	15 -15
lr=, on	-16 16
lr=, or	-10 10
lr=: )	-10 10
lr=: ,	-20 20
lr=: .	-6 6
lr=: and	24 -24
lr=: for	33 -33
lr=: in	13 -13
lr=: of	-10 10
lr=: on	-6 6
lr=: under	-6 6
lr=<begin> !	16 -16
lr=<begin> ,	-13 13
lr=<begin> .	20 -20
lr=<begin> is	14 -14
lr=<begin> on	29 -29
lr=<level> <end>	-7 7
lr=<name> ,	7 -7
lr=<name> .	18 -18
lr=<name> and	8 -8
lr=<name> of	-9 9
lr=<name> on	12 -12
lr=<name> under	12 -12
lr=a duty	-8 8
lr=about .	9 -9
lr=and .	-7 7
lr=and in	-11 11
lr=and on	12 -12
lr=another .	10 -10
lr=are for	11 -11
lr=as .	-15 15
lr=at .	22 -22
lr=at ;	6 -6
lr=at in	-9 9
lr=at on	13 -13
lr=at since	14 -14
lr=at under	-15 15
lr=at until	7 -7
lr=be from	-8 8
lr=bear in	6 -6
lr=become .	-8 8
lr=between and	-11 11
lr=charge ,	15 -15
lr=charge at	15 -15
lr=charge in	-9 9
lr=charge since	-7 7
lr=collect on	7 -7
lr=enter .	19 -19
lr=enter of	12 -12
lr=face from	12 -12
lr=for .	-12 12
lr=for on	11 -11
lr=from ,	17 -17
lr=from .	-9 9
lr=from down	11 -11
lr=from to	6 -6
lr=get ,	7 -7
lr=in .	17 -17
lr=is again	-8 8
lr=is now	8 -8
lr=make .	16 -16
lr=not .	-12 12
lr=now .	-7 7
lr=of ,	11 -11
lr=of and	-9 9
lr=of is	15 -15
lr=of or	7 -7
lr=of over	-6 6
lr=of remain	8 -8
lr=of stay	-15 15
lr=of was	7 -7
lr=on .	20 -20
lr=or ,	-18 18
lr=ordinary .	-8 8
lr=pay ,	12 -12
lr=pay .	-13 13
lr=pay ;	-14 14
lr=pay <day-today>	17 -17
lr=pay again	9 -9
lr=pay and	24 -24
lr=pay as	16 -16
lr=pay at	-19 19
lr=pay from	-11 11
lr=pay here	6 -6
lr=pay instead	11 -11
lr=pay more	-6 6
lr=pay now	19 -19
lr=pay over	9 -9
lr=pay until	-6 6
lr=put on	-11 11
lr=say .	14 -14
lr=still .	10 -10
lr=suspend of	18 -18
lr=take ,	6 -6
lr=take .	-11 11
lr=than ,	-8 8
lr=than .	10 -10
lr=the and	-8 8
lr=the of	10 -10
lr=the on	18 -18
lr=the stay	9 -9
lr=the which	-8 8
lr=the would	8 -8
lr=to ,	6 -6
lr=to <end>	11 -11
lr=to and	31 -31
lr=to as	15 -15
lr=to at	6 -6
lr=to in	-13 13
lr=to of	13 -13
lr=to on	-11 11
lr=was ,	7 -7
lr=was .	-19 19
lr=was and	-11 11
lr=was at	7 -7
lr=was before	-12 12
lr=were and	6 -6
lr=with ,	27 -27
lr=with and	-7 7
lr=with on	-14 14
nc2=bear	-10 10
nc2=deny	-6 6
nc2=down	7 -7
nc2=propose	15 -15
nc2=say	7 -7
nc2=sell	9 -9
nc2=target	11 -11
nc2=up	11 -11
nct2=agree past	-9 9
nct2=agree past-passive	10 -10
nct2=bear participle-passive	-12 12
nct2=bear past	-11 11
nct2=bear present	19 -19
nct2=begin future	8 -8
nct2=begin gerund	7 -7
nct2=begin modal	-7 7
nct2=begin present-passive	6 -6
nct2=buy present	9 -9
nct2=down future	7 -7
nct2=down present	-9 9
nct2=end past-passive	7 -7
nct2=end present	-17 17
nct2=impose future-passive	-6 6
nct2=impose infinitive-passive	8 -8
nct2=impose past	-7 7
nct2=impose past-passive	22 -22
nct2=impose present	-7 7
nct2=propose present	35 -35
nct2=say modal	6 -6
nct2=say past-passive	-7 7
nct2=say present	22 -22
nct2=stay modal	10 -10
nct2=stay past	6 -6
nct2=stay perfect	8 -8
nct2=stay present	-8 8
nct2=suspend participle-passive	-7 7
nct2=target future	8 -8
nct2=target past	-6 6
nct2=target pluperfect	10 -10
nct2=target present	6 -6
nct2=threaten pluperfect	8 -8
nct2=up future	6 -6
nct2=up modal	-11 11
nct2=up present	7 -7
next="	-7 7
next=, false	-24 24
next=, true	-41 41
next=. true	44 -44
next=;	-7 7
next=and false	11 -11
next=and true	14 -14
next=are false	-15 15
next=because	16 -16
next=before	16 -16
next=duty false	24 -24
next=goods false	17 -17
next=goods true	11 -11
next=if	-6 6
next=in false	-18 18
next=is true	23 -23
next=number true	20 -20
next=on false	-15 15
next=own , false	-22 22
next=own number false	29 -29
next=that	10 -10
next=unless	11 -11
next=verb bear true	14 -14
next=verb say false	31 -31
next=which	-7 7
next=will false	-21 21
next=word false	-10 10
next=word true	-26 26
nhas-infinitive	6 -6
nhas-participle	-11 11
nhas-past	-11 11
nhas-perfect	15 -15
nt2=future-passive	-6 6
nt2=gerund	6 -6
nt2=infinitive	18 -18
nt2=participle-passive	-11 11
nt2=perfect	8 -8
nt2=pluperfect-passive	-6 6
nt2=present-not	9 -9
nt2=present-passive-not	-10 10
nv2=add	9 -9
nv2=announce	10 -10
nv2=apply	9 -9
nv2=ask	-6 6
nv2=collect	-8 8
nv2=come	6 -6
nv2=drop	-13 13
nv2=end	8 -8
nv2=fall	9 -9
nv2=get	10 -10
nv2=have	-14 14
nv2=impose	-11 11
nv2=know	-11 11
nv2=leave	13 -13
nv2=lift	8 -8
nv2=lower	11 -11
nv2=negotiate	11 -11
nv2=other	7 -7
nv2=pay	-13 13
nv2=remain	16 -16
nv2=take	-7 7
nvt2=agree past	19 -19
nvt2=announce past	7 -7
nvt2=apply present	7 -7
nvt2=be modal	10 -10
nvt2=begin past	7 -7
nvt2=buy present	13 -13
nvt2=call past	-10 10
nvt2=call present	6 -6
nvt2=charge future	7 -7
nvt2=charge past	-7 7
nvt2=end present	6 -6
nvt2=get present	8 -8
nvt2=go modal	-11 11
nvt2=have present	-16 16
nvt2=hold present	17 -17
nvt2=know present	-11 11
nvt2=leave present	8 -8
nvt2=make past	-6 6
nvt2=make present	6 -6
nvt2=negotiate present	10 -10
nvt2=other perfect	9 -9
nvt2=pay present	-11 11
nvt2=remain present	14 -14
nvt2=say past	-16 16
nvt2=say present	30 -30
nvt2=stay present	-11 11
nvt2=suspend participle	-7 7
nvt2=suspend past	6 -6
nvt2=take past	-6 6
nvt2=take present	-6 6
on even	-17 17
on hardly	13 -13
on little	7 -7
pc0=impose	-11 11
pc0=propose	9 -9
pc0=return	6 -6
pc0=target	-7 7
pc0=threaten	-8 8
pc1=bear	7 -7
pc1=impose	-10 10
pc1=return	6 -6
pc1=say	6 -6
pc1=suspend	6 -6
pc1=target	-6 6
pc1=up	6 -6
pct0=agree past	-7 7
pct0=agree past-passive	9 -9
pct0=bear pluperfect	9 -9
pct0=begin modal	9 -9
pct0=begin perfect	-12 12
pct0=down past	-12 12
pct0=impose modal	-7 7
pct0=impose past	-6 6
pct0=impose perfect	-6 6
pct0=impose perfect-passive	-9 9
pct0=impose pluperfect	-8 8
pct0=propose future	11 -11
pct0=say future	-10 10
pct0=say past-passive	10 -10
pct0=say perfect	11 -11
pct0=say pluperfect	-6 6
pct0=say present-passive	11 -11
pct0=stay future	10 -10
pct0=stay past	-8 8
pct0=suspend past	10 -10
pct0=target future	-11 11
pct0=target past-passive	-12 12
pct0=target present	10 -10
pct0=threaten past	-10 10
pct0=up past	18 -18
pct0=up pluperfect	-7 7
pct0=up present	11 -11
pct1=agree participle-passive	9 -9
pct1=agree past	-7 7
pct1=agree past-passive	9 -9
pct1=bear gerund	8 -8
pct1=bear pluperfect	9 -9
pct1=begin modal	9 -9
pct1=begin perfect	-12 12
pct1=down past	-12 12
pct1=impose gerund	-9 9
pct1=impose modal	-7 7
pct1=impose perfect	-7 7
pct1=impose perfect-passive	-9 9
pct1=impose pluperfect	-8 8
pct1=say future	-10 10
pct1=say past-passive	10 -10
pct1=say perfect	11 -11
pct1=say pluperfect	-6 6
pct1=say present-passive	10 -10
pct1=stay future	10 -10
pct1=stay past	-9 9
pct1=suspend past	10 -10
pct1=target future	-11 11
pct1=target past-passive	-12 12
pct1=target present	10 -10
pct1=threaten past	-8 8
pct1=up past	18 -18
pct1=up pluperfect	-7 7
pct1=up present	9 -9
phas-future	6 -6
phas-modal	6 -6
phas-perfect	-12 12
prep=, false	25 -25
prep=, true	-17 17
prep=and false	-8 8
prep=and true	-15 15
prep=as false	8 -8
prep=at false	20 -20
prep=begin true	16 -16
prep=for false	-33 33
prep=for true	-15 15
prep=from true	-8 8
prep=of false	19 -19
prep=of true	27 -27
prep=on true	30 -30
prep=over false	24 -24
prep=that false	-16 16
prep=to false	-24 24
prep=under false	18 -18
prep=verb buy false	33 -33
prep=verb impose false	-25 25
prep=verb impose true	-22 22
prep=with false	-18 18
pt0=modal	11 -11
pt0=past-not	13 -13
pt0=present-not	8 -8
pt1=modal	11 -11
pt1=past-not	9 -9
pt1=present-not	8 -8
pv0=add	7 -7
pv0=agree	7 -7
pv0=apply	12 -12
pv0=ask	11 -11
pv0=begin	-8 8
pv0=bring	12 -12
pv0=carry	8 -8
pv0=come	-10 10
pv0=continue	-11 11
pv0=explain	-14 14
pv0=extend	-7 7
pv0=face	6 -6
pv0=get	17 -17
pv0=halve	11 -11
pv0=impose	6 -6
pv0=let	-10 10
pv0=make	-8 8
pv0=other	-11 11
pv0=put	-9 9
pv0=report	8 -8
pv0=settle	-15 15
pv0=tell	15 -15
pv0=threaten	-6 6
pv0=warn	13 -13
pv1=add	7 -7
pv1=agree	11 -11
pv1=apply	12 -12
pv1=ask	11 -11
pv1=begin	-8 8
pv1=bring	12 -12
pv1=carry	8 -8
pv1=come	-10 10
pv1=explain	-14 14
pv1=extend	-7 7
pv1=face	6 -6
pv1=get	17 -17
pv1=halve	11 -11
pv1=impose	6 -6
pv1=let	-10 10
pv1=make	-8 8
pv1=order	-6 6
pv1=other	-12 12
pv1=put	-11 11
pv1=report	8 -8
pv1=settle	-14 14
pv1=sign	7 -7
pv1=strike	-7 7
pv1=tell	15 -15
pv1=warn	13 -13
pvt0=agree past	6 -6
pvt0=apply present	11 -11
pvt0=ask past	-6 6
pvt0=ask perfect	11 -11
pvt0=be future	19 -19
pvt0=be past	-7 7
pvt0=be perfect	11 -11
pvt0=be present	-9 9
pvt0=charge future	-11 11
pvt0=charge past	-7 7
pvt0=come past	-14 14
pvt0=continue present	-11 11
pvt0=end present	-7 7
pvt0=fall past	9 -9
pvt0=get present	14 -14
pvt0=go past	11 -11
pvt0=go present	7 -7
pvt0=keep present	11 -11
pvt0=other past	-6 6
pvt0=other perfect	-8 8
pvt0=other present	-11 11
pvt0=pay past	6 -6
pvt0=pay pluperfect	6 -6
pvt0=pay present	-10 10
pvt0=say past	29 -29
pvt0=say present	-8 8
pvt0=settle past	-10 10
pvt0=suspend present	-11 11
pvt0=take past	14 -14
pvt0=tell past	6 -6
pvt0=tell present	10 -10
pvt0=warn past	7 -7
pvt0=write present	13 -13
pvt1=agree past	6 -6
pvt1=apply present	11 -11
pvt1=ask past	-6 6
pvt1=ask perfect	11 -11
pvt1=be future	19 -19
pvt1=be past	-7 7
pvt1=be perfect	11 -11
pvt1=charge future	-11 11
pvt1=charge past	-7 7
pvt1=come past	-14 14
pvt1=end present	-7 7
pvt1=fall past	9 -9
pvt1=get present	14 -14
pvt1=go past	11 -11
pvt1=other past	-7 7
pvt1=other perfect	-8 8
pvt1=other present	-11 11
pvt1=pay past	6 -6
pvt1=pay pluperfect	6 -6
pvt1=pay present	-10 10
pvt1=say past	29 -29
pvt1=say present	-8 8
pvt1=settle past	-10 10
pvt1=sign participle	9 -9
pvt1=suspend present	-11 11
pvt1=take past	14 -14
pvt1=tell past	6 -6
pvt1=tell present	9 -9
pvt1=warn past	7 -7
pvt1=write present	13 -13
q:!	18 -18
q:"	14 -14
q:'	7 -7
q:(	-8 8
q:)	-8 8
q:,	15 -15
q:-	-21 21
q:.	-6 6
q::	-11 11
q:<day-ahead>	17 -17
q:<day-gone>	6 -6
q:<day-today>	25 -25
q:<gate>	7 -7
q:<goods-amount>	-13 13
q:<level-noun>	-7 7
q:<month-gone>	-31 31
q:<name>	-7 7
q:<not>	-15 15
q:<person>	-16 16
q:<points>	-10 10
q:<taker>	18 -18
q:<v-agree>	-10 10
q:<v-bear>	-8 8
q:<v-buy>	12 -12
q:<v-deny>	17 -17
q:<v-down>	23 -23
q:<v-return>	8 -8
q:<v-sell>	-10 10
q:<v-stay>	10 -10
q:<v-suspend>	11 -11
q:<v-target>	8 -8
q:?	23 -23
q:above	6 -6
q:accept	-12 12
q:according	9 -9
q:act	-6 6
q:add	24 -24
q:additional	-7 7
q:affected	-12 12
q:after	25 -25
q:again	-20 20
q:against	-14 14
q:ago	-7 7
q:agree	34 -34
q:agreement	28 -28
q:all	-13 13
q:almost	14 -14
q:already	17 -17
q:also	-7 7
q:aluminium	-11 11
q:amount	-6 6
q:announcement	17 -17
q:answer	-24 24
q:any	-12 12
q:anyone	10 -10
q:apply	-11 11
q:approve	-13 13
q:article	19 -19
q:as	-6 6
q:ask	21 -21
q:asleep	16 -16
q:autumn	6 -6
q:away	17 -17
q:back	14 -14
q:background	8 -8
q:banana	14 -14
q:bargain	23 -23
q:be	22 -22
q:bean	-10 10
q:bear	8 -8
q:because	-17 17
q:beef	11 -11
q:been	31 -31
q:before	18 -18
q:begin	8 -8
q:being	20 -20
q:border	8 -8
q:bring	6 -6
q:but	13 -13
q:butter	16 -16
q:cabinet	-8 8
q:call	36 -36
q:carpet	-14 14
q:case	-13 13
q:cement	-20 20
q:charge	8 -8
q:cheese	11 -11
q:chicken	14 -14
q:chip	20 -20
q:clear	-17 17
q:coal	15 -15
q:coconut	-13 13
q:cod	24 -24
q:coffee	29 -29
q:collect	39 -39
q:come	9 -9
q:comparison	9 -9
q:concentrate	-9 9
q:conclude	-30 30
q:confirm	14 -14
q:control	6 -6
q:copper	8 -8
q:cotton	11 -11
q:could	22 -22
q:covered	13 -13
q:custom	7 -7
q:cut	8 -8
q:dairy	-9 9
q:date	9 -9
q:deal	-11 11
q:decide	10 -10
q:did	-9 9
q:die	16 -16
q:do	-20 20
q:done	11 -11
q:drawer	-14 14
q:drop	18 -18
q:due	-10 10
q:during	14 -14
q:duty	-8 8
q:each	-15 15
q:earth	7 -7
q:effect	25 -25
q:either	-11 11
q:else	8 -8
q:elsewhere	13 -13
q:emergency	-6 6
q:end	-14 14
q:entry	10 -10
q:every	-15 15
q:everybody	19 -19
q:everything	32 -32
q:expect	-11 11
q:expire	-8 8
q:export	14 -14
q:extend	7 -7
q:extra	9 -9
q:fact	-13 13
q:fair	20 -20
q:fall	19 -19
q:farm	21 -21
q:fertiliser	-26 26
q:fishmeal	-12 12
q:follow	-17 17
q:footwear	-15 15
q:forced	19 -19
q:foreign	-15 15
q:found	8 -8
q:four	14 -14
q:framework	-23 23
q:free	-16 16
q:frozen	15 -15
q:full	9 -9
q:further	13 -13
q:garden	11 -11
q:gave	-14 14
q:geneva	20 -20
q:get	-6 6
q:give	-9 9
q:grow	-18 18
q:had	13 -13
q:halve	7 -7
q:have	-11 11
q:heard	-14 14
q:higher	14 -14
q:him	11 -11
q:his	14 -14
q:hit	8 -8
q:hold	31 -31
q:home	-10 10
q:house	-22 22
q:i	-19 19
q:if	7 -7
q:import	14 -14
q:impose	21 -21
q:in	-6 6
q:include	15 -15
q:into	16 -16
q:isn't	-28 28
q:its	-9 9
q:keep	-9 9
q:kind	18 -18
q:know	13 -13
q:labor	29 -29
q:labour	-6 6
q:lamp	15 -15
q:land	24 -24
q:lapse	9 -9
q:law	20 -20
q:lay	-14 14
q:leave	8 -8
q:let	-7 7
q:levy	22 -22
q:line	15 -15
q:live	-7 7
q:long	-15 15
q:longer	-8 8
q:lose	12 -12
q:lower	-17 17
q:m	11 -11
q:machine	-7 7
q:make	-11 11
q:maker	-9 9
q:may	35 -35
q:me	-22 22
q:mean	20 -20
q:meant	13 -13
q:measure	7 -7
q:medicine	23 -23
q:metal	9 -9
q:midnight	25 -25
q:might	-28 28
q:milk	15 -15
q:mill	-20 20
q:minister	-10 10
q:ministry	7 -7
q:minute	7 -7
q:moment	9 -9
q:month	20 -20
q:morning	9 -9
q:most	-6 6
q:mostly	-39 39
q:motor	-12 12
q:move	18 -18
q:my	-15 15
q:name	14 -14
q:negotiation	11 -11
q:neither	-6 6
q:never	11 -11
q:next	-8 8
q:no	-14 14
q:none	20 -20
q:normal	-6 6
q:north	25 -25
q:note	9 -9
q:notice	11 -11
q:now	23 -23
q:of	17 -17
q:off	8 -8
q:old	-35 35
q:older	36 -36
q:only	22 -22
q:opened	12 -12
q:orange	24 -24
q:order	13 -13
q:ordinary	22 -22
q:origin	29 -29
q:our	-48 48
q:outside	-18 18
q:over	14 -14
q:own	-13 13
q:page	-17 17
q:palm	13 -13
q:part	-8 8
q:party	-19 19
q:past	11 -11
q:pause	12 -12
q:peace	-6 6
q:place	6 -6
q:plan	-8 8
q:plant	10 -10
q:plastic	-12 12
q:plu	9 -9
q:point	-13 13
q:policy	-12 12
q:pork	11 -11
q:port	7 -7
q:post	18 -18
q:president	7 -7
q:price	21 -21
q:proclamation	12 -12
q:product	-9 9
q:prolonged	-7 7
q:promise	6 -6
q:propose	17 -17
q:published	13 -13
q:purchase	-6 6
q:put	-8 8
q:quarrel	6 -6
q:quinoa	8 -8
q:raise	-16 16
q:rare	6 -6
q:raspberry	-17 17
q:rate	-10 10
q:reach	6 -6
q:reader	-7 7
q:reason	8 -8
q:remain	10 -10
q:renewed	-13 13
q:replace	-15 15
q:reporter	-11 11
q:rest	-19 19
q:room	16 -16
q:round	15 -15
q:rule	15 -15
q:rumour	11 -11
q:run	7 -7
q:salmon	22 -22
q:same	24 -24
q:second	22 -22
q:section	15 -15
q:semiconductor	6 -6
q:separate	-13 13
q:set	-7 7
q:settle	9 -9
q:shall	9 -9
q:ship	-16 16
q:should	-11 11
q:shrimp	27 -27
q:side	6 -6
q:sign	-9 9
q:signature	31 -31
q:sit	18 -18
q:sleep	29 -29
q:small	19 -19
q:so	-13 13
q:some	17 -17
q:somebody	12 -12
q:spoke	-31 31
q:spring	6 -6
q:stand	14 -14
q:standstill	-9 9
q:start	-7 7
q:statement	6 -6
q:steel	-13 13
q:step	22 -22
q:stockfish	-8 8
q:stockholm	14 -14
q:subject	-14 14
q:such	6 -6
q:summer	6 -6
q:summit	-10 10
q:sunflower	9 -9
q:surcharge	23 -23
q:suspension	22 -22
q:table	-17 17
q:take	7 -7
q:talk	6 -6
q:talking	-10 10
q:tax	8 -8
q:tea	-9 9
q:telephone	8 -8
q:tell	-27 27
q:term	24 -24
q:text	10 -10
q:textile	-13 13
q:thank	18 -18
q:that	24 -24
q:them	-10 10
q:then	23 -23
q:there	-10 10
q:these	-14 14
q:they	-9 9
q:thi	-10 10
q:thing	22 -22
q:those	22 -22
q:threaten	-9 9
q:through	-19 19
q:tin	-7 7
q:together	-20 20
q:too	15 -15
q:top	12 -12
q:total	-7 7
q:tractor	9 -9
q:trade	-7 7
q:treaty	-19 19
q:tuna	-14 14
q:two	-7 7
q:under	9 -9
q:until	13 -13
q:up	16 -16
q:us	12 -12
q:used	-8 8
q:very	-10 10
q:view	19 -19
q:vote	-11 11
q:war	-19 19
q:warn	19 -19
q:was	8 -8
q:watche	-15 15
q:way	12 -12
q:we	-32 32
q:week	-24 24
q:well	11 -11
q:what	-18 18
q:whatever	24 -24
q:wheat	8 -8
q:whole	6 -6
q:why	-23 23
q:wine	22 -22
q:wire	20 -20
q:with	-6 6
q:within	10 -10
q:wool	-23 23
q:word	-31 31
q:work	21 -21
q:world	14 -14
q:worse	17 -17
q:worst	9 -9
q:worth	16 -16
q:would	18 -18
q:write	-21 21
q:yarn	22 -22
q:yes	17 -17
q:yet	-7 7
q:you	-13 13
q:your	35 -35
q:zero	-21 21
q:—	-14 14
q:•	15 -15
qt=modal	-8 8
qt=past	-16 16
qt=perfect	9 -9
qt=pluperfect	22 -22
quoted	12 -12
r1=!	17 -17
r1="	10 -10
r1=(	13 -13
r1=.	-8 8
r1=:	16 -16
r1=<day-ahead>	-10 10
r1=<day-today>	-7 7
r1=<end>	9 -9
r1=<gate>	9 -9
r1=<goods>	13 -13
r1=<level-noun>	12 -12
r1=<level>	27 -27
r1=<not>	7 -7
r1=<v-begin>	13 -13
r1=<v-down>	-10 10
r1=<v-end>	-10 10
r1=<v-impose>	-10 10
r1=<v-suspend>	-9 9
r1=all	-13 13
r1=already	-7 7
r1=are	10 -10
r1=because	9 -9
r1=before	-7 7
r1=duty	-9 9
r1=entry	9 -9
r1=from	-8 8
r1=in	7 -7
r1=it	-8 8
r1=last	12 -12
r1=now	11 -11
r1=of	17 -17
r1=once	7 -7
r1=only	15 -15
r1=per	6 -6
r1=percent	-15 15
r1=plu	-14 14
r1=rate	7 -7
r1=remain	-8 8
r1=since	-7 7
r1=suspend	-10 10
r1=tariff	13 -13
r1=the	22 -22
r1=thi	-8 8
r1=to	-8 8
r1=together	14 -14
r1=too	-9 9
r1=under	-8 8
r1=was	7 -7
r1=when	9 -9
r1=which	-8 8
r1=within	12 -12
r2="	-19 19
r2=;	-6 6
r2=<day-gone>	8 -8
r2=<day-today>	10 -10
r2=<level-noun>	7 -7
r2=<level>	6 -6
r2=<month-ahead>	15 -15
r2=<month-gone>	-9 9
r2=<name>	-7 7
r2=<not>	-17 17
r2=<office>	18 -18
r2=<person>	12 -12
r2=<quality>	-19 19
r2=<seat>	20 -20
r2=<span>	-15 15
r2=<v-agree>	17 -17
r2=<v-down>	7 -7
r2=<v-end>	12 -12
r2=<v-impose>	9 -9
r2=<v-say>	20 -20
r2=<v-stay>	20 -20
r2=<v-suspend>	-11 11
r2=after	10 -10
r2=against	-11 11
r2=aluminium	-14 14
r2=another	6 -6
r2=as	6 -6
r2=at	18 -18
r2=back	-12 12
r2=be	-12 12
r2=both	6 -6
r2=but	-12 12
r2=by	26 -26
r2=cent	6 -6
r2=cocoa	9 -9
r2=cod	7 -7
r2=collect	22 -22
r2=date	-9 9
r2=down	13 -13
r2=each	8 -8
r2=end	6 -6
r2=everybody	15 -15
r2=everything	9 -9
r2=for	23 -23
r2=go	-9 9
r2=half	7 -7
r2=has	25 -25
r2=have	-7 7
r2=i	-19 19
r2=in	-22 22
r2=instead	8 -8
r2=last	12 -12
r2=likewise	-13 13
r2=make	12 -12
r2=medicine	8 -8
r2=mr	-9 9
r2=new	-11 11
r2=no	-21 21
r2=nothing	-7 7
r2=on	8 -8
r2=ordinary	-11 11
r2=our	-19 19
r2=pay	-9 9
r2=payable	8 -8
r2=plu	8 -8
r2=present	-9 9
r2=rice	-8 8
r2=section	15 -15
r2=since	-11 11
r2=so	7 -7
r2=stay	10 -10
r2=steel	24 -24
r2=suspend	-12 12
r2=tea	-9 9
r2=than	-8 8
r2=the	6 -6
r2=their	-8 8
r2=them	-6 6
r2=they	15 -15
r2=thi	-10 10
r2=those	11 -11
r2=to	6 -6
r2=under	-7 7
r2=we	-13 13
r2=week	-16 16
r2=what	28 -28
r2=whatever	-9 9
r2=where	11 -11
r2=would	-14 14
r3="	-6 6
r3=,	-6 6
r3=.	-6 6
r3=:	7 -7
r3=<agent>	6 -6
r3=<duty>	9 -9
r3=<goods>	9 -9
r3=<month-gone>	22 -22
r3=<quality>	27 -27
r3=<sender>	12 -12
r3=<v-bear>	7 -7
r3=<v-down>	7 -7
r3=<v-propose>	29 -29
r3=<v-say>	31 -31
r3=<v-sell>	-16 16
r3=<v-stay>	-21 21
r3=<v-target>	-7 7
r3=<v-up>	-15 15
r3=?	9 -9
r3=a	33 -33
r3=additional	-16 16
r3=after	-7 7
r3=again	21 -21
r3=all	17 -17
r3=apply	11 -11
r3=as	7 -7
r3=autumn	-10 10
r3=be	18 -18
r3=because	9 -9
r3=before	11 -11
r3=both	7 -7
r3=butter	8 -8
r3=by	10 -10
r3=car	19 -19
r3=charge	-9 9
r3=cheese	-7 7
r3=cocoa	-15 15
r3=come	7 -7
r3=copper	-6 6
r3=cotton	-19 19
r3=date	6 -6
r3=day	8 -8
r3=deal	13 -13
r3=else	-11 11
r3=fall	12 -12
r3=first	11 -11
r3=for	-28 28
r3=get	7 -7
r3=go	-20 20
r3=good	11 -11
r3=had	-13 13
r3=he	-10 10
r3=i	6 -6
r3=if	12 -12
r3=in	-13 13
r3=it	-16 16
r3=its	-14 14
r3=last	7 -7
r3=make	-16 16
r3=moment	-10 10
r3=most	16 -16
r3=not	-6 6
r3=on	10 -10
r3=one	20 -20
r3=or	11 -11
r3=ordinary	7 -7
r3=over	16 -16
r3=pact	-6 6
r3=pay	7 -7
r3=reciprocal	7 -7
r3=salmon	7 -7
r3=same	16 -16
r3=say	14 -14
r3=ship	8 -8
r3=side	11 -11
r3=stay	-14 14
r3=steel	18 -18
r3=suspend	11 -11
r3=tariff	9 -9
r3=that	13 -13
r3=the	-6 6
r3=their	17 -17
r3=there	6 -6
r3=thi	9 -9
r3=time	10 -10
r3=until	16 -16
r3=value	16 -16
r3=was	-6 6
r3=way	-8 8
r3=week	6 -6
r3=what	-7 7
r3=wheat	10 -10
r3=which	10 -10
r3=with	-14 14
r3=would	6 -6
r3=year	-7 7
r4="	-6 6
r4='s	10 -10
r4=)	12 -12
r4=-	18 -18
r4=;	16 -16
r4=<agent>	-9 9
r4=<day-ahead>	14 -14
r4=<duty>	13 -13
r4=<gate>	16 -16
r4=<goods>	12 -12
r4=<level>	-8 8
r4=<not>	-7 7
r4=<number>	9 -9
r4=<points>	7 -7
r4=<quality>	13 -13
r4=<span>	15 -15
r4=<v-bear>	-27 27
r4=<v-down>	-15 15
r4=<v-sell>	8 -8
r4=<v-stay>	-15 15
r4=<v-target>	19 -19
r4=?	12 -12
r4=an	-7 7
r4=are	-11 11
r4=at	-20 20
r4=back	11 -11
r4=be	11 -11
r4=been	-6 6
r4=being	9 -9
r4=collect	-10 10
r4=deal	15 -15
r4=duty	19 -19
r4=every	8 -8
r4=fall	8 -8
r4=get	-14 14
r4=had	-17 17
r4=has	-9 9
r4=hold	8 -8
r4=if	-9 9
r4=import	13 -13
r4=in	-14 14
r4=included	-8 8
r4=instead	10 -10
r4=into	-8 8
r4=is	11 -11
r4=it	10 -10
r4=its	-7 7
r4=law	-13 13
r4=list	6 -6
r4=make	-7 7
r4=no	-6 6
r4=not	6 -6
r4=nothing	-7 7
r4=now	-10 10
r4=oil	12 -12
r4=one	19 -19
r4=over	19 -19
r4=plu	-8 8
r4=pork	17 -17
r4=same	13 -13
r4=say	-7 7
r4=sell	8 -8
r4=since	-11 11
r4=start	6 -6
r4=stay	-8 8
r4=strike	9 -9
r4=take	-8 8
r4=tariff	-11 11
r4=that	10 -10
r4=they	-15 15
r4=trade	6 -6
r4=two	6 -6
r4=what	7 -7
r4=when	9 -9
r4=which	14 -14
r4=will	7 -7
r4=zero	-12 12
r4=—	-6 6
r=! <end>	17 -17
r=) and	6 -6
r=, "	-16 16
r=, <quality>	13 -13
r=, after	10 -10
r=, are	24 -24
r=, as	11 -11
r=, but	-12 12
r=, by	24 -24
r=, for	12 -12
r=, has	10 -10
r=, likewise	-13 13
r=, no	-25 25
r=, not	-14 14
r=, on	8 -8
r=, ordinary	-13 13
r=, since	-14 14
r=, so	6 -6
r=, the	17 -17
r=, those	6 -6
r=, to	7 -7
r=, under	-7 7
r=, was	14 -14
r=, where	8 -8
r=, which	10 -10
r=, would	9 -9
r=. "	8 -8
r=. <end>	-8 8
r=; it	6 -6
r=<day-today> ,	15 -15
r=<day-today> .	-17 17
r=<end> <end>	9 -9
r=<level> <end>	25 -25
r=and <level>	-6 6
r=and <number>	-9 9
r=and a	9 -9
r=and not	6 -6
r=and the	9 -9
r=and those	7 -7
r=at all	9 -9
r=at present	-9 9
r=at the	-10 10
r=before .	-12 12
r=for <name>	12 -12
r=for <span>	-13 13
r=for fentanyl	-9 9
r=for the	9 -9
r=from <day-ahead>	-7 7
r=from <day-gone>	-11 11
r=from <number>	9 -9
r=here .	8 -8
r=if the	-9 9
r=in <month-gone>	-6 6
r=including the	-7 7
r=is back	-8 8
r=is charge	-6 6
r=is collect	8 -8
r=is the	-10 10
r=is what	13 -13
r=more ,	7 -7
r=more than	-8 8
r=now .	19 -19
r=of its	7 -7
r=of the	7 -7
r=on <day-ahead>	13 -13
r=on <day-gone>	21 -21
r=on <name>	13 -13
r=on <quality>	-12 12
r=on a	-11 11
r=on cocoa	9 -9
r=on everything	8 -8
r=on it	-12 12
r=on more	-7 7
r=on rice	-8 8
r=on steel	16 -16
r=on tea	-9 9
r=on what	9 -9
r=or <level>	9 -9
r=over <quality>	-11 11
r=over there	11 -11
r=per cent	6 -6
r=plu <number>	-19 19
r=remain suspend	-15 15
r=since <day-gone>	6 -6
r=since <month-gone>	-11 11
r=since last	8 -8
r=stay .	-11 11
r=that was	-12 12
r=there ,	-7 7
r=there .	-6 6
r=to the	25 -25
r=under a	-8 8
r=under section	7 -7
r=until <day-ahead>	-6 6
r=which <name>	-7 7
r=with the	9 -9
r=would be	-12 12
s:'	-12 12
s:(	18 -18
s:)	11 -11
s:*	13 -13
s:/	16 -16
s::	11 -11
s:;	10 -10
s:<agent>	6 -6
s:<day-gone>	16 -16
s:<day-today>	-10 10
s:<goods-amount>	-8 8
s:<money>	16 -16
s:<month-today>	10 -10
s:<name>	10 -10
s:<not>	7 -7
s:<number>	12 -12
s:<office>	-6 6
s:<person>	-9 9
s:<seat>	16 -16
s:<sender>	-11 11
s:<v-deny>	19 -19
s:<v-down>	8 -8
s:<v-return>	18 -18
s:<v-sell>	-8 8
s:<v-stay>	9 -9
s:<v-suspend>	7 -7
s:<v-target>	6 -6
s:<v-threaten>	-16 16
s:=	14 -14
s:@	6 -6
s:abolish	-11 11
s:about	6 -6
s:accord	10 -10
s:ad	8 -8
s:affected	-10 10
s:after	-14 14
s:again	6 -6
s:against	-14 14
s:ago	-13 13
s:aircraft	9 -9
s:all	8 -8
s:allow	8 -8
s:almost	8 -8
s:alone	20 -20
s:already	11 -11
s:also	9 -9
s:aluminium	-12 12
s:alway	17 -17
s:am	14 -14
s:amount	6 -6
s:an	17 -17
s:announce	21 -21
s:answer	-18 18
s:anybody	-6 6
s:anyone	-7 7
s:anywhere	7 -7
s:apply	-7 7
s:approve	-16 16
s:around	8 -8
s:arrive	-15 15
s:article	-8 8
s:as	-14 14
s:ask	8 -8
s:asparagu	8 -8
s:bad	23 -23
s:banana	-9 9
s:base	-9 9
s:battery	13 -13
s:bear	13 -13
s:beef	10 -10
s:been	12 -12
s:before	12 -12
s:begin	9 -9
s:belong	13 -13
s:below	23 -23
s:beside	20 -20
s:bicycle	10 -10
s:bill	11 -11
s:boat	-13 13
s:border	-10 10
s:both	-12 12
s:brandy	8 -8
s:busan	6 -6
s:buse	-21 21
s:butter	13 -13
s:buy	-7 7
s:buyer	6 -6
s:by	-10 10
s:c	17 -17
s:can	14 -14
s:canola	-10 10
s:carpet	-18 18
s:carry	11 -11
s:case	28 -28
s:cashew	21 -21
s:cashmere	6 -6
s:ceiling	11 -11
s:cement	13 -13
s:cent	-15 15
s:ceramic	-8 8
s:cheese	-25 25
s:chemical	8 -8
s:chip	20 -20
s:christma	-19 19
s:clear	-7 7
s:client	7 -7
s:climb	8 -8
s:clock	-8 8
s:close	19 -19
s:closed	16 -16
s:coconut	9 -9
s:cod	16 -16
s:collect	6 -6
s:come	17 -17
s:commerce	12 -12
s:company	-8 8
s:concentrate	-9 9
s:concern	-6 6
s:conclude	-6 6
s:consider	13 -13
s:content	-7 7
s:control	10 -10
s:copper	-15 15
s:cork	9 -9
s:corn	9 -9
s:correct	-28 28
s:could	11 -11
s:count	10 -10
s:counting	6 -6
s:country	-13 13
s:cover	10 -10
s:covered	7 -7
s:crane	19 -19
s:critical	-8 8
s:currently	12 -12
s:custom	8 -8
s:d	14 -14
s:dairy	7 -7
s:date	6 -6
s:day	-6 6
s:deal	9 -9
s:decision	8 -8
s:decree	16 -16
s:deny	6 -6
s:different	-19 19
s:direction	15 -15
s:do	-19 19
s:dock	7 -7
s:done	-17 17
s:door	-14 14
s:double	38 -38
s:down	7 -7
s:dozen	25 -25
s:draft	-18 18
s:draw	19 -19
s:drawer	-10 10
s:drop	-10 10
s:drug	7 -7
s:due	-15 15
s:during	25 -25
s:earlier	-25 25
s:early	7 -7
s:earth	8 -8
s:easter	-14 14
s:economy	23 -23
s:effect	17 -17
s:effectively	16 -16
s:either	-13 13
s:elsewhere	-7 7
s:empty	12 -12
s:end	7 -7
s:engine	9 -9
s:enter	7 -7
s:entry	18 -18
s:even	-7 7
s:event	9 -9
s:ever	8 -8
s:every	16 -16
s:everyone	10 -10
s:exceed	8 -8
s:expire	6 -6
s:explain	-37 37
s:export	-9 9
s:extension	-8 8
s:extra	20 -20
s:face	19 -19
s:far	8 -8
s:farm	22 -22
s:fee	10 -10
s:fentanyl	10 -10
s:fertiliser	-9 9
s:firm	9 -9
s:first	-8 8
s:fishmeal	-10 10
s:flat	15 -15
s:flour	-10 10
s:follow	-6 6
s:following	9 -9
s:for	-7 7
s:force	12 -12
s:forced	19 -19
s:found	21 -21
s:framework	11 -11
s:free	11 -11
s:friend	15 -15
s:frozen	17 -17
s:fruit	10 -10
s:further	12 -12
s:garment	-7 7
s:general	19 -19
s:georgia	-10 10
s:get	9 -9
s:given	-12 12
s:glass	19 -19
s:glove	6 -6
s:go	-15 15
s:good	8 -8
s:government	-25 25
s:grain	19 -19
s:groundnut	8 -8
s:grower	7 -7
s:halve	24 -24
s:ham	6 -6
s:happen	-15 15
s:having	11 -11
s:hazelnut	11 -11
s:heard	-13 13
s:height	18 -18
s:highest	-7 7
s:his	-22 22
s:hit	10 -10
s:home	13 -13
s:honey	16 -16
s:house	-7 7
s:how	-20 20
s:i	-23 23
s:import	14 -14
s:include	17 -17
s:included	14 -14
s:including	-20 20
s:instead	15 -15
s:introduce	11 -11
s:island	-11 11
s:isn't	-9 9
s:it	-6 6
s:itself	-8 8
s:job	14 -14
s:joint	8 -8
s:know	-14 14
s:labor	18 -18
s:lamp	18 -18
s:land	7 -7
s:largest	10 -10
s:last	9 -9
s:later	6 -6
s:law	6 -6
s:lay	-20 20
s:leather	14 -14
s:leave	19 -19
s:lentil	21 -21
s:less	-6 6
s:let	-8 8
s:letter	8 -8
s:levy	-6 6
s:lift	11 -11
s:like	8 -8
s:line	17 -17
s:linked	6 -6
s:liquefied	9 -9
s:list	22 -22
s:little	18 -18
s:lobster	15 -15
s:look	6 -6
s:lorry	-18 18
s:lower	14 -14
s:lumber	16 -16
s:m	-8 8
s:machine	28 -28
s:maize	18 -18
s:make	-9 9
s:many	14 -14
s:market	-21 21
s:me	7 -7
s:meal	8 -8
s:mean	17 -17
s:meantime	14 -14
s:meanwhile	25 -25
s:measure	15 -15
s:meat	14 -14
s:medicine	-7 7
s:meet	37 -37
s:member	-14 14
s:metal	24 -24
s:middle	15 -15
s:midnight	-9 9
s:might	-10 10
s:milk	9 -9
s:mind	-11 11
s:ministry	15 -15
s:minute	-8 8
s:month	6 -6
s:more	10 -10
s:most	6 -6
s:mostly	-14 14
s:motor	7 -7
s:motorcycle	-6 6
s:mr	-17 17
s:much	-14 14
s:my	-16 16
s:name	8 -8
s:need	11 -11
s:negotiate	-12 12
s:neither	10 -10
s:never	13 -13
s:newspaper	-25 25
s:next	15 -15
s:night	-6 6
s:nil	10 -10
s:no	6 -6
s:nobody	22 -22
s:none	-15 15
s:nor	-10 10
s:nothing	-14 14
s:notice	21 -21
s:now	-14 14
s:number	-11 11
s:off	-8 8
s:offer	11 -11
s:official	9 -9
s:oil	-9 9
s:older	17 -17
s:olive	11 -11
s:once	-7 7
s:onion	-20 20
s:only	30 -30
s:open	-8 8
s:opened	14 -14
s:or	-19 19
s:orange	-6 6
s:origin	12 -12
s:other	10 -10
s:otherwise	6 -6
s:our	-37 37
s:owe	11 -11
s:page	-19 19
s:paper	-6 6
s:parcel	15 -15
s:partner	-15 15
s:party	15 -15
s:pass	7 -7
s:patented	20 -20
s:pause	26 -26
s:pay	-9 9
s:payable	15 -15
s:peace	-19 19
s:pen	-14 14
s:penalty	-14 14
s:people	16 -16
s:pepper	-10 10
s:per	-14 14
s:percent	-12 12
s:phosphate	11 -11
s:pineapple	14 -14
s:pipe	-11 11
s:plan	-10 10
s:plywood	-7 7
s:pork	19 -19
s:port	25 -25
s:potash	-20 20
s:potatoe	10 -10
s:prawn	-7 7
s:prepare	14 -14
s:press	-8 8
s:price	6 -6
s:printed	-18 18
s:proclamation	11 -11
s:product	-9 9
s:promise	-14 14
s:proposal	-28 28
s:propose	11 -11
s:provided	-12 12
s:pump	10 -10
s:put	-10 10
s:q	16 -16
s:quarrel	-22 22
s:question	15 -15
s:quota	18 -18
s:radio	-9 9
s:raise	6 -6
s:rare	6 -6
s:raspberry	12 -12
s:rate	8 -8
s:rather	16 -16
s:raw	6 -6
s:reader	6 -6
s:ready	-6 6
s:recall	17 -17
s:receive	-8 8
s:reciprocal	12 -12
s:record	8 -8
s:reduce	18 -18
s:refrigerator	7 -7
s:renewed	-13 13
s:reporter	19 -19
s:reserve	-8 8
s:respect	8 -8
s:respectively	7 -7
s:restore	-10 10
s:retain	10 -10
s:return	19 -19
s:rise	-6 6
s:round	10 -10
s:rule	13 -13
s:sardine	6 -6
s:scrap	6 -6
s:season	-7 7
s:second	-9 9
s:see	6 -6
s:seed	13 -13
s:seller	6 -6
s:send	-8 8
s:separately	7 -7
s:sesame	9 -9
s:settle	-14 14
s:several	14 -14
s:shall	-13 13
s:she	20 -20
s:sheet	6 -6
s:shelve	7 -7
s:ship	12 -12
s:shirt	11 -11
s:shoe	17 -17
s:shore	8 -8
s:show	18 -18
s:shrimp	11 -11
s:side	23 -23
s:sign	15 -15
s:signature	-6 6
s:sit	20 -20
s:ski	-9 9
s:sleep	17 -17
s:small	-7 7
s:so	-9 9
s:some	-7 7
s:somebody	-13 13
s:something	23 -23
s:sorghum	8 -8
s:source	12 -12
s:soybean	-8 8
s:speak	6 -6
s:special	7 -7
s:spoke	8 -8
s:spoken	12 -12
s:spring	7 -7
s:squash	-18 18
s:stand	7 -7
s:state	-18 18
s:statement	17 -17
s:still	-13 13
s:stockfish	15 -15
s:stockholm	7 -7
s:stop	-13 13
s:subject	-6 6
s:successor	-10 10
s:sum	23 -23
s:summit	-12 12
s:surcharge	30 -30
s:suspend	-14 14
s:suspension	19 -19
s:tariff	-6 6
s:tax	15 -15
s:tea	6 -6
s:telephone	6 -6
s:television	6 -6
s:ten	-15 15
s:term	27 -27
s:textile	-12 12
s:th	11 -11
s:than	-7 7
s:then	14 -14
s:there	-11 11
s:therefore	6 -6
s:these	-8 8
s:they	-6 6
s:they're	13 -13
s:thi	6 -6
s:thing	11 -11
s:think	14 -14
s:third	-6 6
s:those	6 -6
s:though	11 -11
s:threaten	-8 8
s:three	-35 35
s:through	7 -7
s:thu	6 -6
s:tile	18 -18
s:timber	-10 10
s:time	8 -8
s:tin	-10 10
s:to	-7 7
s:touch	9 -9
s:touched	8 -8
s:toy	14 -14
s:treaty	-11 11
s:true	-14 14
s:tuna	-7 7
s:twice	14 -14
s:tyre	21 -21
s:unchanged	28 -28
s:under	-13 13
s:understanding	17 -17
s:unless	-14 14
s:until	10 -10
s:untouched	16 -16
s:up	11 -11
s:used	30 -30
s:valorem	8 -8
s:vanilla	14 -14
s:vow	-17 17
s:walnut	9 -9
s:was	-12 12
s:watch	15 -15
s:way	14 -14
s:we	-31 31
s:well	7 -7
s:were	-14 14
s:wheat	15 -15
s:whether	-13 13
s:whiskey	7 -7
s:whisky	-8 8
s:whole	-22 22
s:whose	-11 11
s:why	8 -8
s:winter	25 -25
s:wish	7 -7
s:with	-9 9
s:withdraw	20 -20
s:within	6 -6
s:without	11 -11
s:wool	-12 12
s:work	13 -13
s:world	18 -18
s:worse	17 -17
s:write	7 -7
s:yarn	15 -15
s:you're	-13 13
s:zero	-8 8
s:zinc	-8 8
s:•	12 -12
sa:"	-9 9
sa:" effectively	14 -14
sa:" he	-10 10
sa:'	-6 6
sa:'s	9 -9
sa:'s ,	-8 8
sa:'s <level>	27 -27
sa:'s <number>	-7 7
sa:'s agreement	19 -19
sa:'s on	11 -11
sa:(	10 -10
sa:( <level>	19 -19
sa:, <points>	6 -6
sa:, <seat>	9 -9
sa:, a	-10 10
sa:, according	-15 15
sa:, after	12 -12
sa:, against	-7 7
sa:, aluminum	-7 7
sa:, are	16 -16
sa:, as	-10 10
sa:, because	-7 7
sa:, by	19 -19
sa:, down	7 -7
sa:, for	-11 11
sa:, half	10 -10
sa:, has	7 -7
sa:, he	16 -16
sa:, i	-19 19
sa:, impose	-6 6
sa:, in	18 -18
sa:, is	20 -20
sa:, its	10 -10
sa:, like	15 -15
sa:, likewise	-12 12
sa:, make	12 -12
sa:, no	-23 23
sa:, not	-10 10
sa:, of	17 -17
sa:, or	9 -9
sa:, ordinary	-11 11
sa:, remain	14 -14
sa:, run	6 -6
sa:, so	14 -14
sa:, steel	7 -7
sa:, that	-9 9
sa:, the	13 -13
sa:, to	26 -26
sa:, under	-11 11
sa:, unless	-6 6
sa:, until	-9 9
sa:, was	23 -23
sa:, whatever	14 -14
sa:, wheat	9 -9
sa:, when	15 -15
sa:, where	8 -8
sa:, which	29 -29
sa:, will	-11 11
sa:, with	-16 16
sa:, would	16 -16
sa:- shore	7 -7
sa:- to	7 -7
sa:. <number>	19 -19
sa:. on	-6 6
sa::	-6 6
sa:: <number>	-8 8
sa:: that	19 -19
sa:: the	-13 13
sa:;	6 -6
sa:; <name>	-10 10
sa:; <quality>	-6 6
sa:<agent>	-13 13
sa:<day-ahead>	-6 6
sa:<day-ahead> .	7 -7
sa:<day-ahead> and	13 -13
sa:<day-ahead> if	-9 9
sa:<day-ahead> was	6 -6
sa:<day-gone>	11 -11
sa:<day-gone> ,	15 -15
sa:<day-gone> .	-10 10
sa:<day-gone> and	14 -14
sa:<day-today> and	13 -13
sa:<duty>	9 -9
sa:<level-noun>	7 -7
sa:<level>	13 -13
sa:<level> )	-6 6
sa:<level> ,	11 -11
sa:<level> .	-8 8
sa:<level> <day-today>	7 -7
sa:<level> and	10 -10
sa:<level> are	-7 7
sa:<level> as	18 -18
sa:<level> at	-6 6
sa:<level> before	8 -8
sa:<level> by	-6 6
sa:<level> in	8 -8
sa:<level> is	7 -7
sa:<level> of	-15 15
sa:<level> on	6 -6
sa:<level> respectively	13 -13
sa:<level> since	-11 11
sa:<level> that	-11 11
sa:<money> .	7 -7
sa:<month-ahead>	15 -15
sa:<month-ahead> ,	6 -6
sa:<month-gone> ,	8 -8
sa:<month-gone> it	18 -18
sa:<name> 's	9 -9
sa:<name> (	18 -18
sa:<name> ,	16 -16
sa:<name> .	-9 9
sa:<name> ;	-16 16
sa:<name> and	6 -6
sa:<name> at	30 -30
sa:<name> good	12 -12
sa:<name> is	10 -10
sa:<name> on	-14 14
sa:<name> since	-18 18
sa:<name> take	-7 7
sa:<name> was	-7 7
sa:<number> ,	11 -11
sa:<number> :	-17 17
sa:<number> are	11 -11
sa:<number> at	-17 17
sa:<number> before	14 -14
sa:<number> duty	-16 16
sa:<number> for	8 -8
sa:<number> in	23 -23
sa:<number> is	-9 9
sa:<number> on	10 -10
sa:<number> over	6 -6
sa:<number> to	-12 12
sa:<office>	18 -18
sa:<office> ,	-16 16
sa:<organisation> .	8 -8
sa:<organisation> in	-18 18
sa:<organisation> say	12 -12
sa:<person> .	9 -9
sa:<person> had	13 -13
sa:<person> write	7 -7
sa:<points> .	13 -13
sa:<points> suspend	-6 6
sa:<quality>	6 -6
sa:<quality> .	-17 17
sa:<quality> carpet	-9 9
sa:<quality> cheese	-7 7
sa:<quality> copper	-9 9
sa:<quality> cotton	-9 9
sa:<quality> date	11 -11
sa:<quality> good	12 -12
sa:<quality> potash	6 -6
sa:<quality> rate	-6 6
sa:<quality> rice	13 -13
sa:<quality> steel	13 -13
sa:<quality> sunflower	10 -10
sa:<quality> wheat	6 -6
sa:<seat>	7 -7
sa:<seat> 's	21 -21
sa:<seat> and	20 -20
sa:<seat> has	-6 6
sa:<seat> say	-7 7
sa:<span> ,	37 -37
sa:<span> .	-6 6
sa:<span> and	-15 15
sa:<span> from	7 -7
sa:<taker>	7 -7
sa:<v-agree>	-6 6
sa:<v-begin>	12 -12
sa:<v-down>	9 -9
sa:<v-end>	10 -10
sa:<v-impose>	7 -7
sa:<v-return>	12 -12
sa:<v-say>	10 -10
sa:<v-sell>	-9 9
sa:<v-target>	9 -9
sa:<v-up>	12 -12
sa:a	18 -18
sa:a <office>	14 -14
sa:a quota	11 -11
sa:a treaty	-15 15
sa:a truce	11 -11
sa:about	13 -13
sa:above	12 -12
sa:according	-9 9
sa:according to	-9 9
sa:account	9 -9
sa:account of	8 -8
sa:act	10 -10
sa:action	-7 7
sa:add	26 -26
sa:addition	-10 10
sa:addition to	-13 13
sa:additional	-9 9
sa:affected	-10 10
sa:affected .	-11 11
sa:after <number>	9 -9
sa:again ,	-7 7
sa:against <level>	16 -16
sa:against <number>	-14 14
sa:ago .	16 -16
sa:agree in	7 -7
sa:agree on	-8 8
sa:agreement of	-11 11
sa:all .	22 -22
sa:all <quality>	10 -10
sa:all in	-18 18
sa:almost	6 -6
sa:also	9 -9
sa:altogether .	-6 6
sa:aluminium	-8 8
sa:aluminium .	-8 8
sa:aluminum and	-7 7
sa:alway	15 -15
sa:an accord	-10 10
sa:and <name>	12 -12
sa:and <quality>	18 -18
sa:and <seat>	21 -21
sa:and a	23 -23
sa:and above	10 -10
sa:and are	6 -6
sa:and at	-7 7
sa:and car	-7 7
sa:and for	21 -21
sa:and go	-6 6
sa:and it	-14 14
sa:and nobody	21 -21
sa:and nothing	-8 8
sa:and of	11 -11
sa:and pay	-9 9
sa:and so	14 -14
sa:and that	-16 16
sa:and they	-9 9
sa:and those	16 -16
sa:and to	18 -18
sa:and was	8 -8
sa:and we	-14 14
sa:and will	19 -19
sa:and with	9 -9
sa:and would	-24 24
sa:announce	27 -27
sa:announce for	12 -12
sa:another	11 -11
sa:another <level>	13 -13
sa:answer with	7 -7
sa:anything	13 -13
sa:anywhere	7 -7
sa:apply	24 -24
sa:apply to	12 -12
sa:are back	11 -11
sa:are charge	-9 9
sa:are the	10 -10
sa:as <level>	17 -17
sa:as a	13 -13
sa:as before	36 -36
sa:as long	-9 9
sa:as of	20 -20
sa:as the	-6 6
sa:as we	-11 11
sa:as well	11 -11
sa:at <level>	-10 10
sa:at all	10 -10
sa:at once	16 -16
sa:at our	15 -15
sa:at the	-18 18
sa:autumn .	-9 9
sa:avocado	-11 11
sa:away	9 -9
sa:back	8 -8
sa:back ,	-11 11
sa:back on	13 -13
sa:back to	12 -12
sa:banana	11 -11
sa:be	11 -11
sa:became	-9 9
sa:because <name>	6 -6
sa:because the	-10 10
sa:become	11 -11
sa:become <number>	6 -6
sa:beef	6 -6
sa:been	7 -7
sa:been <number>	8 -8
sa:been charge	10 -10
sa:been since	19 -19
sa:beer	14 -14
sa:before	12 -12
sa:before ,	11 -11
sa:before .	8 -8
sa:before the	-6 6
sa:begin	14 -14
sa:belong	6 -6
sa:belong to	6 -6
sa:beside	19 -19
sa:beside .	13 -13
sa:between	9 -9
sa:border .	10 -10
sa:busan	15 -15
sa:butter	15 -15
sa:butter .	8 -8
sa:buy	-10 10
sa:by	-15 15
sa:by then	-6 6
sa:can	18 -18
sa:car	9 -9
sa:carpet	-14 14
sa:case	14 -14
sa:cashmere	7 -7
sa:cent	-12 12
sa:ceramic	-8 8
sa:certain	6 -6
sa:change	26 -26
sa:change .	9 -9
sa:charge <number>	8 -8
sa:charge on	-7 7
sa:cheese	-21 21
sa:cheese .	-7 7
sa:chicken	13 -13
sa:christma	-20 20
sa:close	8 -8
sa:coal	6 -6
sa:cocoa	-6 6
sa:cocoa butter	13 -13
sa:cod	19 -19
sa:coffee	15 -15
sa:come	12 -12
sa:come in	6 -6
sa:common	-11 11
sa:company	13 -13
sa:concentrate	-11 11
sa:conclude	-14 14
sa:continue to	-8 8
sa:control	6 -6
sa:copper	-9 9
sa:corn	8 -8
sa:cotton ,	-14 14
sa:could	7 -7
sa:country ,	-11 11
sa:country .	14 -14
sa:cover	6 -6
sa:crane	12 -12
sa:critical	-8 8
sa:cut	6 -6
sa:date .	22 -22
sa:date from	-10 10
sa:day ,	6 -6
sa:day on	10 -10
sa:deal	6 -6
sa:deal .	15 -15
sa:did not	10 -10
sa:direction	8 -8
sa:doe	12 -12
sa:doing	-6 6
sa:done	-23 23
sa:door	-11 11
sa:double	9 -9
sa:down from	28 -28
sa:down in	6 -6
sa:dried	16 -16
sa:drop	-10 10
sa:drop the	-18 18
sa:due	-16 16
sa:during	7 -7
sa:duty ,	-13 13
sa:duty that	8 -8
sa:duty under	19 -19
sa:each	15 -15
sa:each side	11 -11
sa:earlier	-17 17
sa:effect	12 -12
sa:effect on	11 -11
sa:effectively	16 -16
sa:effectively off	16 -16
sa:electric	6 -6
sa:end	12 -12
sa:end .	9 -9
sa:enter	8 -8
sa:entry	15 -15
sa:ever	6 -6
sa:ever .	-19 19
sa:ever since	8 -8
sa:everything .	13 -13
sa:existing	9 -9
sa:explain	-31 31
sa:export	-13 13
sa:export of	-16 16
sa:fail	14 -14
sa:fall	16 -16
sa:fall away	8 -8
sa:fall to	8 -8
sa:fear	15 -15
sa:fee	8 -8
sa:fentanyl	9 -9
sa:fentanyl ,	13 -13
sa:fentanyl .	6 -6
sa:first .	7 -7
sa:first term	12 -12
sa:fish	-17 17
sa:flour	8 -8
sa:for	-12 12
sa:for <number>	-13 13
sa:for a	19 -19
sa:for most	-15 15
sa:for now	18 -18
sa:for the	7 -7
sa:force	10 -10
sa:forced	9 -9
sa:found	8 -8
sa:four	6 -6
sa:free trade	10 -10
sa:friend	8 -8
sa:from	6 -6
sa:from <day-gone>	-7 7
sa:from <level>	6 -6
sa:from <month-ahead>	7 -7
sa:from a	24 -24
sa:frozen	6 -6
sa:furniture	-11 11
sa:further	8 -8
sa:get <number>	-13 13
sa:given	-6 6
sa:go	-7 7
sa:go .	-8 8
sa:go back	10 -10
sa:go to	-17 17
sa:good	7 -7
sa:good ,	-7 7
sa:good and	8 -8
sa:good are	-9 9
sa:good in	9 -9
sa:good since	9 -9
sa:good that	11 -11
sa:government	-18 18
sa:had a	-13 13
sa:had threaten	11 -11
sa:half of	18 -18
sa:hang	-6 6
sa:happen	-16 16
sa:happen .	-16 16
sa:has ever	7 -7
sa:has not	6 -6
sa:have pay	8 -8
sa:he say	-8 8
sa:height	8 -8
sa:here ,	-14 14
sa:here .	17 -17
sa:high	7 -7
sa:highest rate	6 -6
sa:him	-8 8
sa:his first	8 -8
sa:hold back	12 -12
sa:home	7 -7
sa:i	-9 9
sa:if they	9 -9
sa:import	12 -12
sa:impose	-9 9
sa:impose on	-8 8
sa:in .	-17 17
sa:in <month-ahead>	11 -11
sa:in <month-gone>	-10 10
sa:in <name>	9 -9
sa:in a	13 -13
sa:in addition	-10 10
sa:in both	8 -8
sa:in busan	6 -6
sa:in force	9 -9
sa:in spring	-6 6
sa:include	18 -18
sa:included ,	-9 9
sa:including	-11 11
sa:including the	-6 6
sa:instead	7 -7
sa:instead of	7 -7
sa:into <name>	-7 7
sa:is a	20 -20
sa:is back	-8 8
sa:is collect	9 -9
sa:is go	-7 7
sa:is not	17 -17
sa:is on	-6 6
sa:is still	12 -12
sa:is suspend	12 -12
sa:is to	9 -9
sa:is what	11 -11
sa:it	-9 9
sa:it had	10 -10
sa:it has	-7 7
sa:it in	-8 8
sa:it is	-14 14
sa:it pay	-6 6
sa:it was	15 -15
sa:its own	-9 9
sa:just	-13 13
sa:jute	-8 8
sa:keep	-6 6
sa:labor	7 -7
sa:lamp	17 -17
sa:last	9 -9
sa:last <month-gone>	-6 6
sa:last summer	11 -11
sa:last week	-14 14
sa:last year	16 -16
sa:law ,	-17 17
sa:law and	7 -7
sa:lay	-15 15
sa:leave	7 -7
sa:less	-10 10
sa:less than	-10 10
sa:level	12 -12
sa:like	13 -13
sa:likewise	-9 9
sa:line	13 -13
sa:liquefied	6 -6
sa:liquefied gas	6 -6
sa:list	18 -18
sa:list .	11 -11
sa:long	-9 9
sa:long as	-9 9
sa:lower	12 -12
sa:machinery	10 -10
sa:make <level>	-9 9
sa:make with	9 -9
sa:many	8 -8
sa:market	-24 24
sa:market .	-21 21
sa:may	16 -16
sa:me	13 -13
sa:meantime	13 -13
sa:meantime .	13 -13
sa:meet	22 -22
sa:mentioned in	-7 7
sa:middle	15 -15
sa:middle of	8 -8
sa:midnight	9 -9
sa:minister	7 -7
sa:minute	-10 10
sa:moment .	-8 8
sa:move	13 -13
sa:need	7 -7
sa:next	15 -15
sa:nil	9 -9
sa:no	-7 7
sa:no .	6 -6
sa:nobody	21 -21
sa:none	-7 7
sa:not .	9 -9
sa:not <level>	-13 13
sa:not affected	-10 10
sa:not change	7 -7
sa:note	6 -6
sa:nothing	-7 7
sa:notice	9 -9
sa:now	-15 15
sa:number	-18 18
sa:of <day-ahead>	11 -11
sa:of <level>	-8 8
sa:of <month-gone>	10 -10
sa:of <quality>	-16 16
sa:of <span>	-15 15
sa:of a	-11 11
sa:of busan	10 -10
sa:of fentanyl	11 -11
sa:of its	-6 6
sa:of older	10 -10
sa:of section	12 -12
sa:of that	-13 13
sa:of the	11 -11
sa:of thi	-6 6
sa:of which	6 -6
sa:off	-8 8
sa:oil ,	-8 8
sa:oil from	9 -9
sa:older	12 -12
sa:older duty	12 -12
sa:on .	8 -8
sa:on <day-gone>	8 -8
sa:on <day-today>	12 -12
sa:on <name>	-8 8
sa:on a	-8 8
sa:on account	8 -8
sa:on car	7 -7
sa:on cocoa	9 -9
sa:on each	8 -8
sa:on it	-11 11
sa:on more	-7 7
sa:on most	13 -13
sa:on our	-15 15
sa:on paper	-8 8
sa:on tea	-8 8
sa:on the	-11 11
sa:on their	19 -19
sa:on them	-9 9
sa:on top	8 -8
sa:on what	10 -10
sa:once	6 -6
sa:once .	7 -7
sa:one .	-6 6
sa:only	8 -8
sa:or	-10 10
sa:or <number>	13 -13
sa:or after	7 -7
sa:orange	-12 12
sa:order	20 -20
sa:ordinary duty	-9 9
sa:origin	10 -10
sa:other	11 -11
sa:other <points>	-7 7
sa:our	-30 30
sa:outside the	9 -9
sa:over fentanyl	6 -6
sa:owe	25 -25
sa:own	-6 6
sa:pact	-10 10
sa:pact of	-7 7
sa:paper	-7 7
sa:pause	6 -6
sa:pay	-11 11
sa:pay <level>	-7 7
sa:pay nothing	12 -12
sa:payable	14 -14
sa:payable .	7 -7
sa:per	-12 12
sa:per cent	-12 12
sa:percent	-14 14
sa:period .	-6 6
sa:pineapple	8 -8
sa:place	8 -8
sa:place .	6 -6
sa:plu	-9 9
sa:plu <level>	14 -14
sa:plu <number>	-18 18
sa:plu the	15 -15
sa:point	23 -23
sa:pork	21 -21
sa:pork and	18 -18
sa:port	19 -19
sa:potash	7 -7
sa:present ,	7 -7
sa:present .	-10 10
sa:press	-16 16
sa:product	-9 9
sa:promise	13 -13
sa:propose	-6 6
sa:put off	-6 6
sa:put on	6 -6
sa:quarrel	16 -16
sa:quota	16 -16
sa:quota .	7 -7
sa:raise	11 -11
sa:rate	6 -6
sa:rate .	6 -6
sa:rate in	8 -8
sa:read	-16 16
sa:reciprocal	9 -9
sa:regional	-6 6
sa:regional agreement	-6 6
sa:remain .	11 -11
sa:remain payable	13 -13
sa:remain suspend	-14 14
sa:remove	7 -7
sa:replace	-11 11
sa:reply	-12 12
sa:reporter	10 -10
sa:respectively	7 -7
sa:rest	-6 6
sa:return	13 -13
sa:rice	25 -25
sa:rice ,	6 -6
sa:rice .	8 -8
sa:rose	8 -8
sa:run	11 -11
sa:salmon	10 -10
sa:same	13 -13
sa:same as	6 -6
sa:same day	-8 8
sa:same period	-6 6
sa:sardine	17 -17
sa:say ,	-11 11
sa:say .	9 -9
sa:say it	6 -6
sa:say on	-8 8
sa:season	6 -6
sa:second	-9 9
sa:section	6 -6
sa:section <number>	6 -6
sa:shall be	11 -11
sa:she	7 -7
sa:shelve	6 -6
sa:ship	17 -17
sa:ship -	7 -7
sa:shore	8 -8
sa:shore crane	7 -7
sa:shrimp	18 -18
sa:side	35 -35
sa:side ,	6 -6
sa:side .	10 -10
sa:sign	15 -15
sa:sign in	14 -14
sa:since .	9 -9
sa:since last	20 -20
sa:sit	6 -6
sa:sleep	10 -10
sa:small	-9 9
sa:so	9 -9
sa:so do	19 -19
sa:some	-9 9
sa:somebody	-9 9
sa:soybean	-10 10
sa:soybean and	-9 9
sa:spring .	6 -6
sa:stand	8 -8
sa:standstill	-8 8
sa:start	-6 6
sa:stay at	-11 11
sa:stay in	14 -14
sa:stay suspend	7 -7
sa:stay there	10 -10
sa:steel	11 -11
sa:step	9 -9
sa:still	7 -7
sa:stop	-16 16
sa:stop .	-9 9
sa:strike	14 -14
sa:stuff	-6 6
sa:summer ,	13 -13
sa:summer .	-7 7
sa:surcharge	8 -8
sa:surcharge of	6 -6
sa:suspend	-11 11
sa:suspend ,	-12 12
sa:suspend .	-21 21
sa:suspend for	20 -20
sa:table	-9 9
sa:table "	14 -14
sa:table .	-6 6
sa:take <level>	6 -6
sa:take <number>	11 -11
sa:take effect	8 -8
sa:take on	-15 15
sa:tariff on	13 -13
sa:tariff that	8 -8
sa:tax	15 -15
sa:tea .	18 -18
sa:tell	26 -26
sa:tell reporter	10 -10
sa:ten	-16 16
sa:term	16 -16
sa:term .	13 -13
sa:than	-10 10
sa:than before	-6 6
sa:than the	-21 21
sa:that	12 -12
sa:that 's	-6 6
sa:that .	10 -10
sa:that <person>	8 -8
sa:that are	11 -11
sa:that come	-7 7
sa:that everybody	7 -7
sa:that has	8 -8
sa:that is	20 -20
sa:that make	16 -16
sa:that of	-17 17
sa:that the	-6 6
sa:that they	14 -14
sa:that was	-14 14
sa:the	-14 14
sa:the <day-ahead>	-18 18
sa:the <day-gone>	10 -10
sa:the <number>	-6 6
sa:the <office>	8 -8
sa:the additional	8 -8
sa:the common	-11 11
sa:the country	13 -13
sa:the day	17 -17
sa:the deal	-8 8
sa:the duty	38 -38
sa:the end	-6 6
sa:the fentanyl	-15 15
sa:the first	-11 11
sa:the free	7 -7
sa:the list	10 -10
sa:the meantime	13 -13
sa:the middle	15 -15
sa:the moment	-6 6
sa:the most	6 -6
sa:the new	7 -7
sa:the normal	-6 6
sa:the number	-11 11
sa:the older	9 -9
sa:the one	-8 8
sa:the ordinary	10 -10
sa:the other	6 -6
sa:the pact	-6 6
sa:the rate	9 -9
sa:the rest	-6 6
sa:the same	9 -9
sa:the section	-16 16
sa:the summer	7 -7
sa:the surcharge	6 -6
sa:the time	6 -6
sa:the total	-12 12
sa:the value	-7 7
sa:the world	12 -12
sa:them	6 -6
sa:them .	14 -14
sa:then	10 -10
sa:then ,	17 -17
sa:then .	11 -11
sa:there .	-13 13
sa:there is	-6 6
sa:there since	6 -6
sa:they are	-11 11
sa:they pay	17 -17
sa:they were	7 -7
sa:thi	-10 10
sa:thi week	-6 6
sa:thi year	12 -12
sa:those	14 -14
sa:those from	22 -22
sa:three	10 -10
sa:till	10 -10
sa:to	-10 10
sa:to -	7 -7
sa:to <day-ahead>	12 -12
sa:to <name>	-10 10
sa:to <number>	6 -6
sa:to <quality>	-19 19
sa:to an	-7 7
sa:to be	12 -12
sa:to nil	7 -7
sa:to nothing	-8 8
sa:to pay	-7 7
sa:to start	-18 18
sa:to stay	9 -9
sa:to take	9 -9
sa:to zero	-11 11
sa:together	-9 9
sa:together .	-12 12
sa:too	-6 6
sa:top	10 -10
sa:top ,	-9 9
sa:top .	-8 8
sa:top of	28 -28
sa:total	-7 7
sa:touched	6 -6
sa:tractor	28 -28
sa:trade agreement	-10 10
sa:treaty .	19 -19
sa:truce	9 -9
sa:truce .	-6 6
sa:truce of	13 -13
sa:truce that	11 -11
sa:truck	-8 8
sa:turn	12 -12
sa:twice	14 -14
sa:two	-8 8
sa:two government	-6 6
sa:unchanged	20 -20
sa:under its	-21 21
sa:under section	19 -19
sa:unless	-7 7
sa:until <day-ahead>	9 -9
sa:until <month-gone>	13 -13
sa:until <number>	-13 13
sa:until the	-7 7
sa:untouched	14 -14
sa:up	26 -26
sa:up to	7 -7
sa:us	12 -12
sa:us .	10 -10
sa:used	9 -9
sa:used to	8 -8
sa:was	-10 10
sa:was "	-6 6
sa:was .	7 -7
sa:was <level>	7 -7
sa:was a	-19 19
sa:was charge	6 -6
sa:was in	8 -8
sa:way	6 -6
sa:way .	28 -28
sa:we	-13 13
sa:we are	-11 11
sa:we have	16 -16
sa:week	-12 12
sa:well ,	14 -14
sa:were	-7 7
sa:what	13 -13
sa:what <name>	7 -7
sa:what it	13 -13
sa:what the	-18 18
sa:wheat	13 -13
sa:wheat and	8 -8
sa:where	7 -7
sa:where it	7 -7
sa:which it	-11 11
sa:which pay	6 -6
sa:which the	11 -11
sa:will be	-6 6
sa:will not	-14 14
sa:wine	9 -9
sa:winter	17 -17
sa:winter .	13 -13
sa:with	-8 8
sa:with <name>	13 -13
sa:with <points>	-8 8
sa:with the	-7 7
sa:withdraw	18 -18
sa:withdraw .	6 -6
sa:within	20 -20
sa:without an	6 -6
sa:world	14 -14
sa:worst	6 -6
sa:worth	-6 6
sa:would go	-16 16
sa:write .	-11 11
sa:yarn	14 -14
sa:year	21 -21
sa:year .	9 -9
sa:year and	9 -9
sa:you	-17 17
sa:zero .	-6 6
sb:"	7 -7
sb:" <name>	20 -20
sb:" we	18 -18
sb:'	-7 7
sb:'s ,	-10 10
sb:'s <number>	17 -17
sb:'s deal	10 -10
sb:'s on	-10 10
sb:'s tariff	10 -10
sb:'s the	7 -7
sb:(	10 -10
sb:( <level>	22 -22
sb:( a	-12 12
sb:)	18 -18
sb:) ,	19 -19
sb:*	13 -13
sb:, "	7 -7
sb:, <day-ahead>	-11 11
sb:, <day-today>	-16 16
sb:, <level>	-11 11
sb:, <name>	7 -7
sb:, after	-6 6
sb:, against	-8 8
sb:, also	-7 7
sb:, as	-12 12
sb:, at	16 -16
sb:, but	12 -12
sb:, fall	11 -11
sb:, for	-12 12
sb:, from	-10 10
sb:, go	-8 8
sb:, has	-28 28
sb:, it	-16 16
sb:, make	13 -13
sb:, not	-15 15
sb:, now	14 -14
sb:, of	7 -7
sb:, one	6 -6
sb:, or	8 -8
sb:, ordinary	9 -9
sb:, our	11 -11
sb:, pay	-18 18
sb:, plu	13 -13
sb:, say	9 -9
sb:, sign	9 -9
sb:, since	20 -20
sb:, so	-7 7
sb:, steel	6 -6
sb:, take	19 -19
sb:, tell	-6 6
sb:, then	-9 9
sb:, there	13 -13
sb:, they	13 -13
sb:, those	20 -20
sb:, to	9 -9
sb:, together	19 -19
sb:, too	13 -13
sb:, under	-19 19
sb:, until	10 -10
sb:, where	7 -7
sb:, while	-6 6
sb:, whose	-14 14
sb:-	6 -6
sb:- <name>	-24 24
sb:. <number>	22 -22
sb:/	15 -15
sb:/ <seat>	8 -8
sb::	13 -13
sb:: "	16 -16
sb:: <level>	-17 17
sb:: <name>	-10 10
sb:: <number>	7 -7
sb:: <person>	11 -11
sb:: <seat>	-12 12
sb:: a	19 -19
sb:: from	6 -6
sb:: i	12 -12
sb:: its	15 -15
sb:: on	9 -9
sb:: our	9 -9
sb:: the	14 -14
sb:: then	-7 7
sb:: they	-10 10
sb:; <quality>	22 -22
sb:; a	-7 7
sb:; for	7 -7
sb:; its	-9 9
sb:<agent>	21 -21
sb:<day-ahead>	8 -8
sb:<day-ahead> ,	9 -9
sb:<day-ahead> :	7 -7
sb:<day-ahead> it	13 -13
sb:<day-ahead> the	-10 10
sb:<day-gone>	8 -8
sb:<day-gone> ,	-6 6
sb:<day-gone> :	9 -9
sb:<day-gone> ;	11 -11
sb:<day-gone> and	-8 8
sb:<day-gone> it	15 -15
sb:<day-gone> that	9 -9
sb:<day-gone> to	-11 11
sb:<day-today> ,	-9 9
sb:<day-today> :	8 -8
sb:<day-today> —	9 -9
sb:<goods-amount>	-7 7
sb:<goods>	8 -8
sb:<level> ;	-7 7
sb:<level> down	-11 11
sb:<level> in	7 -7
sb:<level> of	21 -21
sb:<level> to	-7 7
sb:<level> until	9 -9
sb:<money>	17 -17
sb:<month-ahead>	-9 9
sb:<month-ahead> it	-9 9
sb:<month-gone> ;	7 -7
sb:<month-gone> <name>	-16 16
sb:<month-gone> <quality>	-9 9
sb:<month-gone> it	20 -20
sb:<month-gone> of	7 -7
sb:<month-gone> that	-9 9
sb:<month-gone> they	12 -12
sb:<name>	19 -19
sb:<name> (	-9 9
sb:<name> ,	10 -10
sb:<name> :	23 -23
sb:<name> ;	7 -7
sb:<name> <level>	14 -14
sb:<name> <number>	7 -7
sb:<name> a	-10 10
sb:<name> an	8 -8
sb:<name> and	-20 20
sb:<name> are	10 -10
sb:<name> ask	-7 7
sb:<name> at	-6 6
sb:<name> charge	-8 8
sb:<name> could	-6 6
sb:<name> cut	12 -12
sb:<name> drop	-17 17
sb:<name> from	18 -18
sb:<name> get	7 -7
sb:<name> go	24 -24
sb:<name> had	-8 8
sb:<name> has	17 -17
sb:<name> in	-17 17
sb:<name> is	-6 6
sb:<name> it	8 -8
sb:<name> keep	7 -7
sb:<name> leave	-21 21
sb:<name> levy	6 -6
sb:<name> may	14 -14
sb:<name> now	-8 8
sb:<name> of	-10 10
sb:<name> on	11 -11
sb:<name> pay	13 -13
sb:<name> sell	8 -8
sb:<name> suspend	8 -8
sb:<name> the	6 -6
sb:<name> under	-17 17
sb:<name> will	-6 6
sb:<name> would	-6 6
sb:<number>	-7 7
sb:<number> ,	-19 19
sb:<number> .	9 -9
sb:<number> /	7 -7
sb:<number> :	39 -39
sb:<number> ;	8 -8
sb:<number> a	16 -16
sb:<number> before	7 -7
sb:<number> duty	-24 24
sb:<number> for	-6 6
sb:<number> from	9 -9
sb:<number> in	8 -8
sb:<number> is	15 -15
sb:<number> on	-13 13
sb:<number> or	-10 10
sb:<number> plu	-8 8
sb:<number> the	9 -9
sb:<number> to	13 -13
sb:<number> —	8 -8
sb:<office>	-21 21
sb:<office> ,	-8 8
sb:<office> :	-11 11
sb:<office> in	10 -10
sb:<office> say	6 -6
sb:<organisation> 's	-20 20
sb:<organisation> has	18 -18
sb:<organisation> in	19 -19
sb:<organisation> that	7 -7
sb:<organisation> to	8 -8
sb:<organisation> will	-12 12
sb:<organisation> would	-9 9
sb:<person>	-8 8
sb:<person> (	8 -8
sb:<person> ,	7 -7
sb:<person> :	-42 42
sb:<person> and	13 -13
sb:<person> announce	9 -9
sb:<person> had	13 -13
sb:<person> has	14 -14
sb:<person> on	-12 12
sb:<person> threaten	-6 6
sb:<person> want	13 -13
sb:<person> warn	9 -9
sb:<person> write	25 -25
sb:<points>	9 -9
sb:<points> ,	6 -6
sb:<quality>	6 -6
sb:<quality> ,	9 -9
sb:<quality> agreement	6 -6
sb:<quality> banana	-16 16
sb:<quality> bean	11 -11
sb:<quality> butter	-11 11
sb:<quality> car	8 -8
sb:<quality> date	-13 13
sb:<quality> duty	14 -14
sb:<quality> fertiliser	-14 14
sb:<quality> flour	-14 14
sb:<quality> good	24 -24
sb:<quality> machine	14 -14
sb:<quality> machinery	-8 8
sb:<quality> oil	-12 12
sb:<quality> one	-15 15
sb:<quality> paper	9 -9
sb:<quality> potash	-18 18
sb:<quality> raspberry	8 -8
sb:<quality> rubber	-10 10
sb:<quality> salmon	-9 9
sb:<quality> steel	9 -9
sb:<quality> tariff	-18 18
sb:<quality> tomatoe	-12 12
sb:<quality> wine	12 -12
sb:<quality> yarn	-12 12
sb:<seat>	10 -10
sb:<seat> ,	9 -9
sb:<seat> /	8 -8
sb:<seat> and	-6 6
sb:<seat> has	-14 14
sb:<seat> in	15 -15
sb:<seat> that	17 -17
sb:<seat> to	11 -11
sb:<seat> will	17 -17
sb:<seat> would	9 -9
sb:<sender>	-7 7
sb:<span>	-7 7
sb:<span> and	-6 6
sb:<span> before	6 -6
sb:<span> later	13 -13
sb:<span> of	-6 6
sb:<taker>	-6 6
sb:<v-deny>	28 -28
sb:<v-return>	10 -10
sb:<v-say>	-7 7
sb:<v-threaten>	-15 15
sb:<v-up>	-6 6
sb:@	6 -6
sb:a )	-12 12
sb:a .	9 -9
sb:a <organisation>	-10 10
sb:a <quality>	16 -16
sb:a deal	23 -23
sb:a duty	-9 9
sb:a new	8 -8
sb:a newspaper	-14 14
sb:a number	8 -8
sb:a permanent	14 -14
sb:a product	-8 8
sb:a reciprocal	-7 7
sb:a third	9 -9
sb:a trade	-17 17
sb:a truce	-14 14
sb:about the	12 -12
sb:accept a	7 -7
sb:accord	16 -16
sb:according	7 -7
sb:according to	7 -7
sb:act	-9 9
sb:add	-9 9
sb:add ,	-8 8
sb:add the	8 -8
sb:add up	12 -12
sb:addition	7 -7
sb:addition to	6 -6
sb:additional	10 -10
sb:additional <level>	-7 7
sb:additional tariff	16 -16
sb:after	-9 9
sb:after <person>	6 -6
sb:again	10 -10
sb:against	-13 13
sb:against the	8 -8
sb:ago	-19 19
sb:ago ,	15 -15
sb:agree in	10 -10
sb:agreement ,	-12 12
sb:agreement :	-9 9
sb:agreement with	17 -17
sb:aircraft	8 -8
sb:all	8 -8
sb:all ,	-8 8
sb:all :	-12 12
sb:already	15 -15
sb:also	10 -10
sb:am	11 -11
sb:an	20 -20
sb:an additional	-10 10
sb:and ,	14 -14
sb:and <person>	18 -18
sb:and <quality>	-10 10
sb:and about	-9 9
sb:and aluminium	-6 6
sb:and for	-11 11
sb:and go	-6 6
sb:and has	7 -7
sb:and in	15 -15
sb:and its	10 -10
sb:and keep	-7 7
sb:and lumber	9 -9
sb:and no	12 -12
sb:and on	9 -9
sb:and our	-7 7
sb:and since	-6 6
sb:and so	-9 9
sb:and suspend	14 -14
sb:and their	10 -10
sb:and to	10 -10
sb:and will	6 -6
sb:and would	-13 13
sb:announce	10 -10
sb:announce a	9 -9
sb:announce that	6 -6
sb:answer	-17 17
sb:answer ,	-13 13
sb:answer to	6 -6
sb:answer with	-18 18
sb:any	16 -16
sb:anybody	-10 10
sb:anyone	-9 9
sb:apply	-14 14
sb:apply to	12 -12
sb:are	6 -6
sb:are <level>	6 -6
sb:are at	10 -10
sb:are charge	-11 11
sb:are let	-11 11
sb:are not	11 -11
sb:are to	10 -10
sb:article	-10 10
sb:as	-8 8
sb:as a	-6 6
sb:as high	-6 6
sb:as it	8 -8
sb:as much	8 -8
sb:as the	15 -15
sb:ask	13 -13
sb:ask about	10 -10
sb:ask for	17 -17
sb:ask the	-13 13
sb:ask whether	-15 15
sb:at <level>	-18 18
sb:at <number>	12 -12
sb:at a	13 -13
sb:at its	9 -9
sb:at present	7 -7
sb:at the	-12 12
sb:autumn	20 -20
sb:autumn ,	9 -9
sb:avocado	16 -16
sb:away	-13 13
sb:back	-7 7
sb:back ,	9 -9
sb:back at	17 -17
sb:back to	-15 15
sb:back with	-8 8
sb:banana	-19 19
sb:base	-9 9
sb:be <level>	19 -19
sb:be charge	15 -15
sb:bean	-7 7
sb:bear	11 -11
sb:because of	-6 6
sb:been <level>	6 -6
sb:been charge	12 -12
sb:been in	11 -11
sb:been pay	-7 7
sb:been threaten	8 -8
sb:beer	-7 7
sb:before ,	17 -17
sb:before <month-ahead>	7 -7
sb:before that	-14 14
sb:before the	8 -8
sb:begin in	6 -6
sb:begin on	11 -11
sb:below	22 -22
sb:better	9 -9
sb:between	-11 11
sb:bicycle	19 -19
sb:bill	10 -10
sb:border	-9 9
sb:both	-9 9
sb:both country	-9 9
sb:both duty	9 -9
sb:busan	-8 8
sb:buse	-7 7
sb:by <day-ahead>	17 -17
sb:by <month-ahead>	-20 20
sb:canola	-15 15
sb:car ,	-19 19
sb:car and	6 -6
sb:car from	-7 7
sb:car to	-7 7
sb:carpet	-8 8
sb:carry	17 -17
sb:case	18 -18
sb:ceiling	10 -10
sb:cement	9 -9
sb:change	-11 11
sb:charge <number>	-10 10
sb:charge a	9 -9
sb:charge an	-8 8
sb:cheese	-9 9
sb:cheese ,	-14 14
sb:chemical	6 -6
sb:chicken	-9 9
sb:chip	15 -15
sb:clear	-10 10
sb:client	7 -7
sb:climb	7 -7
sb:close	7 -7
sb:close to	6 -6
sb:closed	16 -16
sb:cocoa	22 -22
sb:cocoa butter	7 -7
sb:coconut	21 -21
sb:coffee ,	13 -13
sb:coffee and	-13 13
sb:coffee pay	23 -23
sb:collect	6 -6
sb:come	10 -10
sb:come back	7 -7
sb:come down	-9 9
sb:come in	9 -9
sb:come on	19 -19
sb:come the	-18 18
sb:come to	10 -10
sb:commerce	12 -12
sb:company	-18 18
sb:conclude	12 -12
sb:continue	-11 11
sb:continue to	-12 12
sb:copper	-8 8
sb:copper ,	14 -14
sb:copper wire	-13 13
sb:correct	-28 28
sb:cost	12 -12
sb:cotton	8 -8
sb:cotton yarn	13 -13
sb:could	6 -6
sb:count	8 -8
sb:country	-10 10
sb:country will	7 -7
sb:currently	6 -6
sb:custom	11 -11
sb:cut	-9 9
sb:cut to	6 -6
sb:d	14 -14
sb:d )	14 -14
sb:date and	-6 6
sb:day	-14 14
sb:day on	-6 6
sb:day the	11 -11
sb:deal on	-15 15
sb:decision	8 -8
sb:decree	10 -10
sb:deny	11 -11
sb:did not	9 -9
sb:different	-7 7
sb:dispute	10 -10
sb:do	-19 19
sb:do not	14 -14
sb:do the	-10 10
sb:doe	-14 14
sb:doe the	11 -11
sb:done	13 -13
sb:double	24 -24
sb:double to	14 -14
sb:down	8 -8
sb:down from	17 -17
sb:down in	8 -8
sb:down to	-6 6
sb:draft	-13 13
sb:drawer	-8 8
sb:dried	-7 7
sb:drop from	-14 14
sb:drop its	-7 7
sb:drop to	14 -14
sb:during	19 -19
sb:duty (	-8 8
sb:duty ,	-11 11
sb:duty :	-17 17
sb:duty and	-9 9
sb:duty fall	10 -10
sb:duty from	-17 17
sb:duty go	-12 12
sb:duty included	22 -22
sb:duty is	19 -19
sb:duty of	-13 13
sb:duty on	6 -6
sb:duty that	14 -14
sb:duty to	-12 12
sb:duty will	6 -6
sb:duty would	17 -17
sb:each	-9 9
sb:earlier	-14 14
sb:early	6 -6
sb:effect	7 -7
sb:effect on	6 -6
sb:either	-13 13
sb:electric	-6 6
sb:else	-8 8
sb:emergency duty	6 -6
sb:energy	19 -19
sb:engine	7 -7
sb:enter <name>	-13 13
sb:enter the	8 -8
sb:even	-10 10
sb:every	19 -19
sb:everybody	12 -12
sb:everything	-8 8
sb:exceed	8 -8
sb:explain	-12 12
sb:export	8 -8
sb:exporter	-6 6
sb:extension	-11 11
sb:extension ,	-15 15
sb:extra	17 -17
sb:face	17 -17
sb:face <level>	12 -12
sb:face a	7 -7
sb:face an	-6 6
sb:fall	-13 13
sb:fall from	-12 12
sb:fall on	-10 10
sb:far	15 -15
sb:farm	22 -22
sb:fentanyl ,	17 -17
sb:fentanyl and	-6 6
sb:fentanyl is	16 -16
sb:fertiliser	-11 11
sb:first trade	8 -8
sb:fish	17 -17
sb:fishmeal	-11 11
sb:flour	-15 15
sb:follow	-7 7
sb:for	12 -12
sb:for <name>	13 -13
sb:for <span>	-17 17
sb:for a	-28 28
sb:for fentanyl	13 -13
sb:for its	11 -11
sb:for medicine	6 -6
sb:for most	6 -6
sb:for which	-19 19
sb:force since	9 -9
sb:forced	8 -8
sb:forced labor	6 -6
sb:found	12 -12
sb:framework	16 -16
sb:free of	-12 12
sb:free trade	14 -14
sb:from <day-ahead>	8 -8
sb:from <day-today>	12 -12
sb:from a	12 -12
sb:from there	-6 6
sb:frozen	10 -10
sb:full	12 -12
sb:further	7 -7
sb:gave	-7 7
sb:gave the	-10 10
sb:general	18 -18
sb:general rate	11 -11
sb:geneva ,	-6 6
sb:georgia	-12 12
sb:get	7 -7
sb:give	9 -9
sb:given	-6 6
sb:glass	13 -13
sb:glove	6 -6
sb:go	-11 11
sb:go ,	7 -7
sb:go back	-8 8
sb:go down	13 -13
sb:go on	11 -11
sb:go to	-13 13
sb:good	8 -8
sb:good ,	-8 8
sb:good :	13 -13
sb:good at	-6 6
sb:good fall	-20 20
sb:good go	6 -6
sb:good have	-9 9
sb:good is	7 -7
sb:good now	8 -8
sb:good of	7 -7
sb:good on	-17 17
sb:good pay	18 -18
sb:good will	9 -9
sb:government	-10 10
sb:grain	18 -18
sb:groundnut	7 -7
sb:grower	21 -21
sb:had an	14 -14
sb:had ask	13 -13
sb:had been	11 -11
sb:had go	-11 11
sb:had pay	14 -14
sb:had put	-10 10
sb:had reach	9 -9
sb:had the	11 -11
sb:half of	17 -17
sb:halve	20 -20
sb:has a	17 -17
sb:has ask	18 -18
sb:has been	-7 7
sb:has had	8 -8
sb:has let	6 -6
sb:has no	-14 14
sb:has not	-13 13
sb:has pay	7 -7
sb:has since	-28 28
sb:has take	-13 13
sb:has threaten	-10 10
sb:have been	10 -10
sb:have go	18 -18
sb:have had	-8 8
sb:have read	-12 12
sb:hazelnut	9 -9
sb:he	8 -8
sb:he had	8 -8
sb:he has	-8 8
sb:he say	-17 17
sb:he tell	10 -10
sb:he was	11 -11
sb:he write	8 -8
sb:hear	7 -7
sb:heard	8 -8
sb:height	8 -8
sb:high	-6 6
sb:high as	-6 6
sb:him	10 -10
sb:his	-17 17
sb:hit	13 -13
sb:hit with	9 -9
sb:hold	10 -10
sb:i	-20 20
sb:i am	11 -11
sb:i have	-6 6
sb:i would	-6 6
sb:if <name>	9 -9
sb:if he	9 -9
sb:if it	-8 8
sb:if no	6 -6
sb:if nothing	16 -16
sb:if the	9 -9
sb:if they	-8 8
sb:if we	6 -6
sb:in ,	18 -18
sb:in <month-ahead>	-9 9
sb:in <name>	18 -18
sb:in addition	7 -7
sb:in its	-11 11
sb:in new	-11 11
sb:in that	16 -16
sb:in the	-8 8
sb:in thi	-14 14
sb:included	16 -16
sb:including	-12 12
sb:instead	11 -11
sb:instead of	10 -10
sb:is <level>	34 -34
sb:is <number>	-12 12
sb:is at	12 -12
sb:is down	9 -9
sb:is in	-8 8
sb:is no	13 -13
sb:is now	-6 6
sb:is on	8 -8
sb:is still	-7 7
sb:is talk	9 -9
sb:is the	-7 7
sb:it 's	6 -6
sb:it ,	32 -32
sb:it :	9 -9
sb:it <name>	19 -19
sb:it all	13 -13
sb:it be	11 -11
sb:it became	12 -12
sb:it charge	-11 11
sb:it come	10 -10
sb:it doe	-15 15
sb:it end	-9 9
sb:it go	-6 6
sb:it is	8 -8
sb:it leave	6 -6
sb:it stay	-10 10
sb:it take	-11 11
sb:it to	9 -9
sb:it true	-7 7
sb:it was	10 -10
sb:it would	14 -14
sb:its <person>	8 -8
sb:its deal	-9 9
sb:its duty	-16 16
sb:its own	17 -17
sb:its part	7 -7
sb:its rate	18 -18
sb:its tariff	-11 11
sb:its worst	7 -7
sb:joint	7 -7
sb:joint statement	7 -7
sb:just	8 -8
sb:keep	8 -8
sb:know	-11 11
sb:labor	8 -8
sb:labor ,	6 -6
sb:largest	10 -10
sb:last summer	-8 8
sb:last week	-19 19
sb:last winter	6 -6
sb:last year	15 -15
sb:later	18 -18
sb:lay	-9 9
sb:leather	9 -9
sb:leave	13 -13
sb:leave its	-15 15
sb:leave the	-9 9
sb:lentil	18 -18
sb:let	-8 8
sb:let the	-12 12
sb:letter	11 -11
sb:level	-7 7
sb:levy	-9 9
sb:levy on	6 -6
sb:lift	12 -12
sb:likewise	19 -19
sb:linked	6 -6
sb:linked to	6 -6
sb:list	12 -12
sb:list ,	6 -6
sb:long	9 -9
sb:lorry	-19 19
sb:lower its	8 -8
sb:lower the	8 -8
sb:lumber	16 -16
sb:machine	27 -27
sb:machinery ,	7 -7
sb:maize	15 -15
sb:make	-9 9
sb:make in	10 -10
sb:may go	-9 9
sb:meal	23 -23
sb:mean	7 -7
sb:meanwhile	24 -24
sb:measure	15 -15
sb:medicine	-6 6
sb:medicine ,	8 -8
sb:meet	19 -19
sb:member	-16 16
sb:mentioned	10 -10
sb:midnight	-14 14
sb:might	-10 10
sb:ministry	12 -12
sb:minute past	-6 6
sb:month	11 -11
sb:more	8 -8
sb:most	6 -6
sb:most country	17 -17
sb:motor	7 -7
sb:motorcycle	-7 7
sb:move	-8 8
sb:mr	-19 19
sb:mr .	13 -13
sb:mr <person>	-25 25
sb:much	-12 12
sb:my	-13 13
sb:name	6 -6
sb:negotiate	-11 11
sb:never	14 -14
sb:new <quality>	-13 13
sb:new duty	9 -9
sb:new rate	9 -9
sb:new tariff	9 -9
sb:newspaper	-29 29
sb:no	8 -8
sb:no ,	10 -10
sb:no more	14 -14
sb:no truce	-8 8
sb:nor	-6 6
sb:normal	10 -10
sb:not ,	9 -9
sb:not <number>	-7 7
sb:not be	-14 14
sb:not on	13 -13
sb:note	-6 6
sb:note that	-11 11
sb:nothing	-9 9
sb:nothing is	7 -7
sb:notice	11 -11
sb:now :	-10 10
sb:now ;	-6 6
sb:now pay	6 -6
sb:number	6 -6
sb:of	6 -6
sb:of <day-gone>	9 -9
sb:of <level>	14 -14
sb:of <month-ahead>	11 -11
sb:of <name>	9 -9
sb:of <span>	-10 10
sb:of a	40 -40
sb:of both	-8 8
sb:of duty	-11 11
sb:of our	36 -36
sb:of section	6 -6
sb:of the	10 -10
sb:of their	-12 12
sb:of them	14 -14
sb:of up	-13 13
sb:of which	9 -9
sb:offer	8 -8
sb:offer to	11 -11
sb:official	8 -8
sb:oil	-10 10
sb:oil ,	-6 6
sb:oil and	-7 7
sb:oil is	-9 9
sb:oil pay	11 -11
sb:old duty	-9 9
sb:older	6 -6
sb:older section	7 -7
sb:olive	7 -7
sb:on <day-ahead>	-7 7
sb:on <day-today>	11 -11
sb:on <quality>	9 -9
sb:on a	-6 6
sb:on both	-11 11
sb:on car	14 -14
sb:on good	-8 8
sb:on it	16 -16
sb:on list	-6 6
sb:on our	-19 19
sb:on palm	-8 8
sb:on paper	-11 11
sb:on steel	24 -24
sb:on that	-12 12
sb:on their	-10 10
sb:on them	-20 20
sb:on top	-7 7
sb:on which	6 -6
sb:once	-14 14
sb:one ,	-10 10
sb:one minute	-7 7
sb:one of	17 -17
sb:one that	-7 7
sb:only	26 -26
sb:opened	14 -14
sb:or	-13 13
sb:order	-8 8
sb:order that	-6 6
sb:origin	6 -6
sb:our	-23 23
sb:our <organisation>	-11 11
sb:our duty	31 -31
sb:out ,	-10 10
sb:over	-7 7
sb:owe	-7 7
sb:own tariff	14 -14
sb:palm	-6 6
sb:palm oil	-7 7
sb:paper ,	-12 12
sb:parcel	15 -15
sb:part ,	-13 13
sb:part from	9 -9
sb:partner	-17 17
sb:pass	7 -7
sb:pass through	6 -6
sb:past midnight	-6 6
sb:patented	16 -16
sb:pause	23 -23
sb:pause ,	9 -9
sb:pay	-8 8
sb:pay <level>	-13 13
sb:pay <name>	18 -18
sb:pay an	-7 7
sb:pay more	-8 8
sb:people	10 -10
sb:pepper	-11 11
sb:period	12 -12
sb:period of	6 -6
sb:phosphate	8 -8
sb:plan	-13 13
sb:plu	11 -11
sb:plu <number>	-19 19
sb:point	-6 6
sb:port	7 -7
sb:post that	8 -8
sb:potash	-23 23
sb:powder	10 -10
sb:prepare	11 -11
sb:president	7 -7
sb:press	14 -14
sb:promise	-21 21
sb:proposal	-28 28
sb:propose	26 -26
sb:pump	9 -9
sb:put	-12 12
sb:put <level>	-9 9
sb:put a	12 -12
sb:put on	-6 6
sb:put the	8 -8
sb:q	16 -16
sb:quarrel	-30 30
sb:question	14 -14
sb:question :	11 -11
sb:quinoa	18 -18
sb:radio	9 -9
sb:radio that	9 -9
sb:raise it	7 -7
sb:raspberry	8 -8
sb:rate ,	-11 11
sb:rate for	-16 16
sb:rate go	10 -10
sb:rate is	32 -32
sb:rate on	-13 13
sb:rate were	6 -6
sb:rather	14 -14
sb:read	9 -9
sb:read that	19 -19
sb:reader	6 -6
sb:recall	14 -14
sb:recall that	12 -12
sb:receive	-8 8
sb:reciprocal duty	19 -19
sb:reduce	17 -17
sb:reduce its	9 -9
sb:remain	6 -6
sb:remain at	9 -9
sb:renewed	-15 15
sb:replace	8 -8
sb:reply	18 -18
sb:report that	10 -10
sb:reporter	7 -7
sb:rest	14 -14
sb:restore	-10 10
sb:return	11 -11
sb:return to	12 -12
sb:rice	-11 11
sb:rice ,	-20 20
sb:right	-6 6
sb:rise	-8 8
sb:rose	-6 6
sb:round	10 -10
sb:rule	17 -17
sb:rumour that	18 -18
sb:run out	-6 6
sb:salmon	-10 10
sb:same day	12 -12
sb:same for	16 -16
sb:say ,	27 -27
sb:say :	14 -14
sb:say <name>	-11 11
sb:say that	-7 7
sb:say the	22 -22
sb:scotch	15 -15
sb:section	-7 7
sb:section <number>	-7 7
sb:see	21 -21
sb:send	-7 7
sb:separate	-7 7
sb:separately	7 -7
sb:set a	-11 11
sb:settle on	-7 7
sb:several	9 -9
sb:shall	-14 14
sb:shall be	-23 23
sb:she	11 -11
sb:shirt	9 -9
sb:shoe	13 -13
sb:should it	15 -15
sb:should the	-12 12
sb:side	6 -6
sb:side keep	9 -9
sb:sign	7 -7
sb:sign a	-11 11
sb:sign an	15 -15
sb:sign in	10 -10
sb:sign its	11 -11
sb:since	-6 6
sb:since <month-gone>	-11 11
sb:since last	-13 13
sb:so	-19 19
sb:so far	6 -6
sb:so is	9 -9
sb:so that	13 -13
sb:something	11 -11
sb:speak	6 -6
sb:speak of	6 -6
sb:spoke	8 -8
sb:spring	11 -11
sb:spring ,	13 -13
sb:stand	-7 7
sb:start	12 -12
sb:state	-23 23
sb:state that	-9 9
sb:statement	15 -15
sb:stay in	6 -6
sb:steel	-8 8
sb:steel ,	8 -8
sb:steel is	11 -11
sb:step	-7 7
sb:still	-19 19
sb:still charge	7 -7
sb:still pay	-19 19
sb:stockfish	11 -11
sb:strike a	13 -13
sb:successor	-11 11
sb:successor ,	-12 12
sb:such	21 -21
sb:sugar ,	12 -12
sb:sum	15 -15
sb:surcharge	22 -22
sb:surcharge of	7 -7
sb:suspend	-10 10
sb:suspend for	14 -14
sb:suspend its	6 -6
sb:suspension	13 -13
sb:table	17 -17
sb:take the	15 -15
sb:talk in	-7 7
sb:talk of	14 -14
sb:tariff from	15 -15
sb:tariff is	6 -6
sb:tariff of	-8 8
sb:tariff on	-8 8
sb:tariff will	9 -9
sb:taro	6 -6
sb:tax at	9 -9
sb:tax on	-7 7
sb:tea	11 -11
sb:tea ,	9 -9
sb:tea pay	12 -12
sb:television	6 -6
sb:tell the	6 -6
sb:term	8 -8
sb:that <seat>	17 -17
sb:that are	9 -9
sb:that case	12 -12
sb:that come	6 -6
sb:that day	-7 7
sb:that he	20 -20
sb:that i	-9 9
sb:that is	-6 6
sb:that its	6 -6
sb:that lower	7 -7
sb:that make	11 -11
sb:that of	9 -9
sb:that they	20 -20
sb:the	6 -6
sb:the <day-ahead>	-8 8
sb:the <level>	7 -7
sb:the <name>	9 -9
sb:the <number>	-8 8
sb:the <office>	8 -8
sb:the <person>	-18 18
sb:the <quality>	11 -11
sb:the additional	27 -27
sb:the border	-22 22
sb:the charge	18 -18
sb:the deal	7 -7
sb:the duty	13 -13
sb:the extension	-14 14
sb:the extra	13 -13
sb:the free	6 -6
sb:the full	11 -11
sb:the further	7 -7
sb:the general	6 -6
sb:the increase	8 -8
sb:the old	21 -21
sb:the older	22 -22
sb:the one	-7 7
sb:the ordinary	-12 12
sb:the other	-7 7
sb:the pause	14 -14
sb:the rate	-11 11
sb:the remain	7 -7
sb:the rest	14 -14
sb:the right	-13 13
sb:the rule	7 -7
sb:the second	10 -10
sb:the section	-7 7
sb:the sum	7 -7
sb:the summer	16 -16
sb:the suspend	-19 19
sb:the suspension	6 -6
sb:the thing	7 -7
sb:the threat	-9 9
sb:the total	11 -11
sb:the two	16 -16
sb:the week	15 -15
sb:the wine	8 -8
sb:the worst	-6 6
sb:them ,	12 -12
sb:then	7 -7
sb:then ,	12 -12
sb:then <name>	8 -8
sb:then come	-21 21
sb:then it	25 -25
sb:then pay	11 -11
sb:there	-6 6
sb:there 's	11 -11
sb:there at	17 -17
sb:there is	7 -7
sb:there was	-18 18
sb:therefore	6 -6
sb:these	-9 9
sb:they come	18 -18
sb:they do	-14 14
sb:they go	-6 6
sb:they had	14 -14
sb:they have	26 -26
sb:they pay	-20 20
sb:they will	12 -12
sb:they're	7 -7
sb:thi	22 -22
sb:thi week	22 -22
sb:thi year	16 -16
sb:thing	15 -15
sb:think	10 -10
sb:third	-9 9
sb:those	-7 7
sb:those from	17 -17
sb:threaten <level>	-13 13
sb:threaten a	7 -7
sb:threaten with	6 -6
sb:three	-11 11
sb:through	10 -10
sb:through <name>	6 -6
sb:thu	6 -6
sb:tile	12 -12
sb:timber	-10 10
sb:time	23 -23
sb:tin	-11 11
sb:to	-9 9
sb:to <name>	-21 21
sb:to <number>	11 -11
sb:to <quality>	-7 7
sb:to <seat>	11 -11
sb:to answer	-20 20
sb:to apply	-24 24
sb:to charge	9 -9
sb:to cut	8 -8
sb:to enter	26 -26
sb:to fentanyl	7 -7
sb:to keep	8 -8
sb:to put	-11 11
sb:to raise	7 -7
sb:to the	-9 9
sb:to us	13 -13
sb:to which	19 -19
sb:together	12 -12
sb:together with	20 -20
sb:tomatoe	-8 8
sb:too ,	21 -21
sb:top	-6 6
sb:top of	-10 10
sb:total	9 -9
sb:trade agreement	12 -12
sb:trade deal	-10 10
sb:trade war	8 -8
sb:treaty	-7 7
sb:treaty with	12 -12
sb:truce	-8 8
sb:truce end	11 -11
sb:truce is	-12 12
sb:truce it	-6 6
sb:truce lapse	6 -6
sb:truce run	-10 10
sb:truck	6 -6
sb:true	-14 14
sb:true that	-6 6
sb:tuna	-10 10
sb:turn	-10 10
sb:two	11 -11
sb:two country	14 -14
sb:two side	8 -8
sb:tyre	17 -17
sb:under	-10 10
sb:under section	17 -17
sb:under which	-14 14
sb:understanding	15 -15
sb:unless	-9 9
sb:until	16 -16
sb:until <day-ahead>	6 -6
sb:until <day-gone>	13 -13
sb:until then	11 -11
sb:up with	-6 6
sb:us	-8 8
sb:us ,	9 -9
sb:used	21 -21
sb:used to	21 -21
sb:value	13 -13
sb:vanilla	19 -19
sb:vow	-17 17
sb:want the	8 -8
sb:war	-7 7
sb:warn that	-7 7
sb:was a	-13 13
sb:was agree	9 -9
sb:was charge	-7 7
sb:was given	-7 7
sb:was to	-13 13
sb:watch	14 -14
sb:way	14 -14
sb:we	-29 29
sb:we are	9 -9
sb:we ask	18 -18
sb:we had	-17 17
sb:we have	-15 15
sb:we shall	-20 20
sb:we take	10 -10
sb:we were	-23 23
sb:week	9 -9
sb:week ,	6 -6
sb:week ago	11 -11
sb:well ,	6 -6
sb:were	-10 10
sb:were <level>	7 -7
sb:were at	12 -12
sb:were to	7 -7
sb:what	-6 6
sb:what is	8 -8
sb:what we	-16 16
sb:where	-11 11
sb:where it	-6 6
sb:where they	9 -9
sb:whether	-13 13
sb:which	7 -7
sb:which ,	18 -18
sb:which <name>	20 -20
sb:which <quality>	11 -11
sb:which <seat>	15 -15
sb:which a	-20 20
sb:which are	9 -9
sb:which had	16 -16
sb:which sign	-10 10
sb:which the	18 -18
sb:which we	19 -19
sb:whisky	-7 7
sb:whole	-22 22
sb:whose	-13 13
sb:whose good	-8 8
sb:whose own	-9 9
sb:why	7 -7
sb:will ask	29 -29
sb:will be	11 -11
sb:will charge	-10 10
sb:will cut	-9 9
sb:will suspend	8 -8
sb:will then	13 -13
sb:wine and	-8 8
sb:winter	8 -8
sb:wire	-6 6
sb:wish	7 -7
sb:with <level>	12 -12
sb:with <number>	-7 7
sb:with <person>	-15 15
sb:with the	15 -15
sb:with which	20 -20
sb:within	-6 6
sb:without a	-6 6
sb:without it	16 -16
sb:wool	-14 14
sb:work	7 -7
sb:worse	17 -17
sb:worst ,	9 -9
sb:would	6 -6
sb:would add	16 -16
sb:would be	13 -13
sb:would bring	6 -6
sb:would come	10 -10
sb:would go	-9 9
sb:would have	7 -7
sb:would pay	9 -9
sb:would put	-11 11
sb:would then	11 -11
sb:write	8 -8
sb:write on	11 -11
sb:year	-18 18
sb:year ,	19 -19
sb:year ago	-29 29
sb:you	23 -23
sb:zero	8 -8
sb:— the	11 -11
sb:•	12 -12
several also by false false	24 -24
several also hardly	-12 12
several also little	29 -29
several also on false false	8 -8
several also on true false	11 -11
several as well by false false	28 -28
several as well by true false	17 -17
several as well little	13 -13
several as well on false false	-10 10
several as well on true false	10 -10
several both	-17 17
several both by false false	10 -10
several both by false true	21 -21
several both by true false	18 -18
several both by true true	24 -24
several both hardly	13 -13
several both little	10 -10
several both near	-28 28
several both on false false	-8 8
several both on true false	-21 21
several both on true true	-24 24
several both some	-45 45
several countries by false false	33 -33
several countries by true false	16 -16
several countries by true true	24 -24
several countries hardly	-12 12
several countries little	40 -40
several countries on true false	-36 36
several countries some	-15 15
several each	12 -12
several each hardly	43 -43
several each little	32 -32
several each on false false	19 -19
several each on true false	9 -9
several each on true true	-15 15
several each some	-24 24
several either by false false	9 -9
several the other	-6 6
several the other by true false	6 -6
several the other hardly	-7 7
several the other on false false	10 -10
several the other on true false	-22 22
several the same by false true	30 -30
several the same by true false	-23 23
several the same by true true	30 -30
several the same hardly	-8 8
several the same on false false	25 -25
several the same on true true	-6 6
several the same some	13 -13
several the two	-7 7
several the two by false false	-30 30
several the two hardly	-15 15
several the two little	23 -23
several the two on false false	46 -46
several the two on true false	12 -12
several them by false false	30 -30
several them on true false	-19 19
several these by false false	21 -21
several these hardly	-6 6
several these on false false	-12 12
several they	9 -9
several they by false false	56 -56
several they by false true	23 -23
several they by true false	-33 33
several they by true true	6 -6
several they little	-35 35
several they near	39 -39
several they on false false	15 -15
several they on false true	35 -35
several they on true false	-37 37
several they on true true	-13 13
several they some	37 -37
several those	9 -9
several those by false false	32 -32
several those hardly	6 -6
several those on false false	13 -13
several those on true false	-29 29
several those on true true	12 -12
several those some	6 -6
several too	-11 11
several too by false false	-20 20
several too little	-23 23
several too on true false	18 -18
several=false false	9 -9
several=false false even	-21 21
several=false false hardly	26 -26
several=false false near	-18 18
several=false true even	-8 8
several=false true little	14 -14
several=false true some	-19 19
several=true false	10 -10
several=true false little	8 -8
several=true false near	31 -31
several=true false some	-15 15
several=true true	-9 9
several=true true even	18 -18
several=true true little	-18 18
several=true true near	-30 30
several=true true some	27 -27
side=false	8 -8
side=false listed=false	20 -20
side=false listed=true	-19 19
side=true	-6 6
side=true listed=true	-7 7
t0=future-not	6 -6
t0=modal	10 -10
t0=modal-not	-16 16
t0=modal-passive	14 -14
t0=past-not	9 -9
t0=past-passive	11 -11
t0=perfect-not	8 -8
t0=perfect-passive	-10 10
t0=pluperfect-passive	8 -8
t1=future-not	6 -6
t1=gerund	8 -8
t1=modal	7 -7
t1=modal-not	-16 16
t1=modal-passive	13 -13
t1=past-passive	10 -10
t1=perfect-not	8 -8
t1=perfect-passive	-10 10
t1=pluperfect-passive	8 -8
t2=future	-11 11
t2=future-passive	7 -7
t2=modal-passive	-13 13
t2=participle-passive	6 -6
t2=perfect-passive	-8 8
t2=present	7 -7
t2=present-passive-not	9 -9
v0=bring	-6 6
v0=carry	10 -10
v0=charge	-6 6
v0=come	9 -9
v0=cut	-12 12
v0=double	7 -7
v0=drop	-9 9
v0=enter	-12 12
v0=hold	20 -20
v0=leave	10 -10
v0=let	-7 7
v0=levy	-7 7
v0=make	16 -16
v0=meet	9 -9
v0=offer	24 -24
v0=owe	-8 8
v0=pay	10 -10
v0=prepare	10 -10
v0=promise	-17 17
v0=propose	19 -19
v0=reach	9 -9
v0=reduce	9 -9
v0=remove	-6 6
v0=rise	-13 13
v0=run	14 -14
v0=see	8 -8
v0=settle	11 -11
v0=stay	-11 11
v0=want	-15 15
v0=whack	6 -6
v1=answer	-8 8
v1=call	14 -14
v1=carry	10 -10
v1=clear	-11 11
v1=come	9 -9
v1=cut	-9 9
v1=double	15 -15
v1=drop	-6 6
v1=hold	21 -21
v1=leave	9 -9
v1=let	-7 7
v1=lower	7 -7
v1=make	17 -17
v1=meet	9 -9
v1=offer	17 -17
v1=owe	-8 8
v1=pay	7 -7
v1=plan	-9 9
v1=prepare	6 -6
v1=promise	-21 21
v1=propose	12 -12
v1=reach	9 -9
v1=reduce	15 -15
v1=remove	-6 6
v1=rise	-16 16
v1=run	14 -14
v1=say	6 -6
v1=see	13 -13
v1=settle	11 -11
v1=stay	-11 11
v1=want	-8 8
v2=apply	-8 8
v2=begin	6 -6
v2=continue	7 -7
v2=double	8 -8
v2=other	11 -11
v2=sell	8 -8
v2=sign	9 -9
v2=strike	9 -9
v2=take	7 -7
v2=threaten	-7 7
vt0=add modal	9 -9
vt0=ask future	-11 11
vt0=ask past	9 -9
vt0=ask perfect	11 -11
vt0=be future	-6 6
vt0=bear present	9 -9
vt0=bring past	-13 13
vt0=charge modal	12 -12
vt0=charge past	-10 10
vt0=charge perfect	8 -8
vt0=charge present	-9 9
vt0=come present	6 -6
vt0=cut future	-16 16
vt0=enter perfect	-9 9
vt0=fall present	-7 7
vt0=go present	7 -7
vt0=have past	-9 9
vt0=have present	19 -19
vt0=hold present	12 -12
vt0=leave past	8 -8
vt0=levy present	-10 10
vt0=lower present	12 -12
vt0=make present	25 -25
vt0=meet present	7 -7
vt0=offer past	15 -15
vt0=other past	22 -22
vt0=other perfect	-8 8
vt0=other pluperfect	-8 8
vt0=other present	10 -10
vt0=owe present	-11 11
vt0=pay future	7 -7
vt0=pay modal	6 -6
vt0=pay perfect	11 -11
vt0=pay pluperfect	-6 6
vt0=pay present	6 -6
vt0=put pluperfect	-8 8
vt0=raise past	-11 11
vt0=rise past	9 -9
vt0=rise present	-22 22
vt0=run present	14 -14
vt0=say present	6 -6
vt0=settle perfect	6 -6
vt0=stay present	-9 9
vt0=suspend future	10 -10
vt0=suspend past	12 -12
vt0=suspend present	-10 10
vt0=threaten present	8 -8
vt0=want present	-17 17
vt1=add modal	9 -9
vt1=answer infinitive	-8 8
vt1=ask future	-11 11
vt1=ask past	8 -8
vt1=ask perfect	6 -6
vt1=be future	-6 6
vt1=be modal	-7 7
vt1=be past	7 -7
vt1=bear present	9 -9
vt1=bring past	-13 13
vt1=charge infinitive	6 -6
vt1=charge modal	12 -12
vt1=charge past	-10 10
vt1=charge perfect	8 -8
vt1=charge present	-9 9
vt1=come present	6 -6
vt1=cut future	-16 16
vt1=cut infinitive	7 -7
vt1=enter infinitive	21 -21
vt1=enter perfect	-9 9
vt1=fall present	-7 7
vt1=go gerund	8 -8
vt1=have past	-9 9
vt1=have present	17 -17
vt1=hold present	12 -12
vt1=keep future	7 -7
vt1=keep infinitive	7 -7
vt1=leave past	8 -8
vt1=levy present	-10 10
vt1=lower present	12 -12
vt1=make present	25 -25
vt1=meet present	7 -7
vt1=offer past	11 -11
vt1=other past	22 -22
vt1=other perfect	-8 8
vt1=other pluperfect	-8 8
vt1=other present	6 -6
vt1=owe present	-11 11
vt1=pay future	7 -7
vt1=pay infinitive	-8 8
vt1=pay modal	6 -6
vt1=pay perfect	11 -11
vt1=pay pluperfect	-6 6
vt1=pay present	6 -6
vt1=put infinitive	-8 8
vt1=put modal	-6 6
vt1=put pluperfect	-8 8
vt1=put present	8 -8
vt1=raise infinitive	7 -7
vt1=raise past	-11 11
vt1=rise past	9 -9
vt1=rise present	-22 22
vt1=run present	14 -14
vt1=say present	6 -6
vt1=settle perfect	6 -6
vt1=stay present	-9 9
vt1=suspend future	10 -10
vt1=suspend past	12 -12
vt1=suspend present	-10 10
vt1=threaten past	9 -9
vt1=threaten present	8 -8
vt1=want present	-8 8
vt2=apply present	-8 8
vt2=be present	7 -7
vt2=charge present	-6 6
vt2=come past	-9 9
vt2=come present	14 -14
vt2=make participle	7 -7
vt2=other perfect	-13 13
vt2=other present	15 -15
vt2=sell present	8 -8
vt2=sign participle	9 -9
vt2=strike participle	9 -9
vt2=suspend participle	-7 7`;
