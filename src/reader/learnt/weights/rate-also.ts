// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	8 -8
a:!	-11 11
a:-	15 -15
a:<agent>	-18 18
a:<day-ahead>	12 -12
a:<day-ahead> .	31 -31
a:<day-gone> .	-9 9
a:<duty>	16 -16
a:<gate>	22 -22
a:<goods>	8 -8
a:<level>	18 -18
a:<level> for	-7 7
a:<level> in	16 -16
a:<level> on	-6 6
a:<level> under	9 -9
a:<money>	13 -13
a:<month-gone>	-16 16
a:<name>	-7 7
a:<name> <level>	24 -24
a:<name> at	12 -12
a:<name> on	-6 6
a:<name> over	-7 7
a:<name> since	-23 23
a:<name> take	6 -6
a:<number> .	7 -7
a:<number> and	-21 21
a:<number> duty	-14 14
a:<number> in	6 -6
a:<number> of	-9 9
a:<number> on	13 -13
a:<organisation> .	-6 6
a:<person>	-7 7
a:<points>	-7 7
a:<quality>	-10 10
a:<quality> .	-8 8
a:<quality> cheese	-7 7
a:<quality> cocoa	7 -7
a:<quality> copper	-10 10
a:<quality> date	-9 9
a:<quality> steel	8 -8
a:<quality> sunflower	6 -6
a:<quality> wheat	8 -8
a:<seat> .	-11 11
a:<sender>	-10 10
a:<taker>	11 -11
a:<v-bear>	-9 9
a:<v-deny>	11 -11
a:<v-down>	-6 6
a:<v-impose>	7 -7
a:<v-propose>	10 -10
a:<v-return>	16 -16
a:<v-say>	15 -15
a:<v-up>	10 -10
a:a <number>	-8 8
a:a deal	6 -6
a:accord	8 -8
a:again	13 -13
a:ago .	6 -6
a:agree	-6 6
a:agreement with	-16 16
a:all	6 -6
a:all .	11 -11
a:along	7 -7
a:aluminium	-7 7
a:an	19 -19
a:and <level>	-10 10
a:and <name>	-13 13
a:and <number>	-10 10
a:and not	7 -7
a:and those	15 -15
a:any	-7 7
a:apply again	-6 6
a:are	-10 10
a:as before	7 -7
a:as of	6 -6
a:at	6 -6
a:at all	6 -6
a:at once	9 -9
a:back	-9 9
a:back .	-7 7
a:back in	-7 7
a:banana	7 -7
a:be	17 -17
a:bean	8 -8
a:beer	8 -8
a:before	-7 7
a:before .	-17 17
a:begin	8 -8
a:beside	6 -6
a:beside .	6 -6
a:both	-8 8
a:butter	10 -10
a:butter .	8 -8
a:by	11 -11
a:by the	16 -16
a:car	18 -18
a:case	6 -6
a:cashmere	7 -7
a:cement	6 -6
a:cent	-9 9
a:charge .	-8 8
a:cheese	-23 23
a:cheese .	-8 8
a:coal	9 -9
a:cocoa butter	8 -8
a:coconut	-7 7
a:cod	8 -8
a:coffee	17 -17
a:collect	6 -6
a:copper	-9 9
a:cotton	-7 7
a:could	-6 6
a:country	-14 14
a:date .	7 -7
a:deal of	-8 8
a:duty .	6 -6
a:duty in	-10 10
a:duty under	11 -11
a:each	7 -7
a:effect	9 -9
a:entry	6 -6
a:everybody	14 -14
a:fentanyl	9 -9
a:fentanyl .	9 -9
a:fentanyl and	-6 6
a:first	12 -12
a:fish	-12 12
a:flower	6 -6
a:for <name>	19 -19
a:free	7 -7
a:from <name>	-10 10
a:from <number>	12 -12
a:from the	19 -19
a:get	-15 15
a:good from	12 -12
a:good of	-10 10
a:had	7 -7
a:had been	6 -6
a:has been	-7 7
a:have	13 -13
a:here .	17 -17
a:his	-8 8
a:hour	9 -9
a:ice	-11 11
a:import	15 -15
a:in	-10 10
a:in <month-gone>	-9 9
a:in <name>	-6 6
a:in <number>	15 -15
a:in <seat>	16 -16
a:include	6 -6
a:into	-8 8
a:into <name>	-10 10
a:is charge	-10 10
a:is not	6 -6
a:it	6 -6
a:it .	16 -16
a:itself	-6 6
a:just	8 -8
a:last <month-gone>	-16 16
a:law	-11 11
a:leave	-6 6
a:levy	12 -12
a:like	17 -17
a:list	14 -14
a:machine	9 -9
a:machinery	7 -7
a:make	10 -10
a:meal	-15 15
a:meantime	10 -10
a:medicine	-12 12
a:midnight	11 -11
a:minute	-9 9
a:moment	-6 6
a:moment .	-6 6
a:month	12 -12
a:more	-11 11
a:more .	7 -7
a:more than	-13 13
a:morning	6 -6
a:most	16 -16
a:my	9 -9
a:new	-8 8
a:next	9 -9
a:nil	13 -13
a:no	9 -9
a:now .	15 -15
a:of <day-ahead>	10 -10
a:of <level>	13 -13
a:of <quality>	-11 11
a:of last	-18 18
a:of section	6 -6
a:oil	9 -9
a:oil .	8 -8
a:olive	6 -6
a:olive oil	6 -6
a:on <day-today>	9 -9
a:on <money>	7 -7
a:on <name>	-9 9
a:on <quality>	-7 7
a:on all	6 -6
a:on both	11 -11
a:on cocoa	8 -8
a:on coffee	7 -7
a:on date	6 -6
a:on ice	-11 11
a:on import	9 -9
a:on it	-15 15
a:on its	-7 7
a:on more	-6 6
a:on most	10 -10
a:on rice	-8 8
a:on steel	10 -10
a:on sugar	6 -6
a:on tea	-10 10
a:on what	11 -11
a:once	22 -22
a:only	6 -6
a:or <level>	14 -14
a:orange .	-7 7
a:order	6 -6
a:ordinary	15 -15
a:other	11 -11
a:over	6 -6
a:over there	16 -16
a:pay	-6 6
a:pay .	6 -6
a:payable	8 -8
a:per	-9 9
a:per cent	-9 9
a:percent	-8 8
a:plu <number>	-8 8
a:point	7 -7
a:powder	10 -10
a:product	-13 13
a:product .	-6 6
a:rate	8 -8
a:remain payable	7 -7
a:remain suspend	-12 12
a:return	8 -8
a:rice	7 -7
a:salmon	7 -7
a:same	15 -15
a:same day	-7 7
a:sardine	6 -6
a:ship	7 -7
a:shrimp	12 -12
a:side	15 -15
a:side .	6 -6
a:since	-13 13
a:since <month-gone>	-9 9
a:since last	11 -11
a:so	7 -7
a:soybean	-11 11
a:spring	6 -6
a:start on	-8 8
a:stay	11 -11
a:steel	22 -22
a:stuff	6 -6
a:such	-10 10
a:sugar	12 -12
a:summer	-6 6
a:summer .	-12 12
a:take	8 -8
a:take effect	6 -6
a:tariff	20 -20
a:tax	8 -8
a:tea	-6 6
a:textile	-13 13
a:than	-12 12
a:that .	9 -9
a:the	8 -8
a:the <day-ahead>	7 -7
a:the <level>	8 -8
a:the agreement	-17 17
a:the deal	-8 8
a:the first	7 -7
a:the list	11 -11
a:the meantime	10 -10
a:the moment	-6 6
a:the ordinary	13 -13
a:the other	7 -7
a:the same	15 -15
a:the section	-14 14
a:the time	11 -11
a:their	-7 7
a:then	15 -15
a:there	11 -11
a:they	-7 7
a:those	12 -12
a:through	-6 6
a:tile	-8 8
a:till	-9 9
a:time	13 -13
a:time being	11 -11
a:to	7 -7
a:to <name>	-7 7
a:to <number>	17 -17
a:to nil	12 -12
a:to the	23 -23
a:together	-16 16
a:too	-12 12
a:too .	-7 7
a:top .	-6 6
a:top of	6 -6
a:total	-9 9
a:treaty	-6 6
a:treaty of	-7 7
a:truce .	-6 6
a:tuna	-6 6
a:under a	-12 12
a:under an	13 -13
a:under its	13 -13
a:under section	8 -8
a:until	23 -23
a:until <day-ahead>	9 -9
a:until <month-gone>	8 -8
a:value	6 -6
a:watche	8 -8
a:week	-11 11
a:week .	-13 13
a:well .	-8 8
a:what	-6 6
a:wheat	9 -9
a:will be	7 -7
a:with	-23 23
a:worth	7 -7
a:would	13 -13
a:yarn	11 -11
b:"	8 -8
b:" the	12 -12
b:'s at	-8 8
b:'s duty	-10 10
b:'s rate	7 -7
b:)	9 -9
b:, <level>	-8 8
b:, <name>	18 -18
b:, <number>	7 -7
b:, <seat>	-9 9
b:, against	-7 7
b:, among	8 -8
b:, both	10 -10
b:, coffee	-6 6
b:, for	9 -9
b:, get	18 -18
b:, go	-12 12
b:, in	19 -19
b:, it	-12 12
b:, not	-9 9
b:, now	6 -6
b:, or	6 -6
b:, pay	-14 14
b:, sell	-10 10
b:, since	12 -12
b:, take	13 -13
b:, the	16 -16
b:, they	11 -11
b:, those	15 -15
b:, to	18 -18
b:-	35 -35
b:. <number>	6 -6
b:: <level>	-14 14
b:: <name>	-11 11
b:: <number>	10 -10
b:: <seat>	-8 8
b:: i	7 -7
b:; <quality>	8 -8
b:; it	11 -11
b:<day-ahead>	17 -17
b:<day-ahead> it	15 -15
b:<day-gone>	12 -12
b:<day-gone> it	11 -11
b:<day-gone> the	10 -10
b:<duty>	-8 8
b:<gate>	11 -11
b:<goods-amount>	11 -11
b:<level-noun>	6 -6
b:<level> for	-15 15
b:<level> in	-7 7
b:<level> on	32 -32
b:<level> or	20 -20
b:<month-ahead> it	-10 10
b:<month-gone>	6 -6
b:<month-gone> <quality>	-10 10
b:<month-gone> the	14 -14
b:<month-gone> they	9 -9
b:<name> <level>	9 -9
b:<name> a	-9 9
b:<name> and	-10 10
b:<name> are	20 -20
b:<name> at	-6 6
b:<name> charge	-11 11
b:<name> continue	6 -6
b:<name> drop	-19 19
b:<name> duty	-7 7
b:<name> for	-6 6
b:<name> from	17 -17
b:<name> go	21 -21
b:<name> had	-10 10
b:<name> has	6 -6
b:<name> have	-7 7
b:<name> it	7 -7
b:<name> levy	8 -8
b:<name> may	12 -12
b:<name> on	-14 14
b:<name> put	8 -8
b:<name> raise	6 -6
b:<name> suspend	6 -6
b:<name> take	-14 14
b:<name> the	7 -7
b:<name> to	-9 9
b:<name> will	-7 7
b:<name> with	-7 7
b:<number>	9 -9
b:<number> duty	7 -7
b:<number> for	11 -11
b:<number> on	-6 6
b:<number> or	-11 11
b:<number> to	8 -8
b:<organisation>	-10 10
b:<organisation> 's	-18 18
b:<organisation> would	-8 8
b:<person>	15 -15
b:<person> say	10 -10
b:<person> want	-17 17
b:<quality>	9 -9
b:<quality> bean	13 -13
b:<quality> car	25 -25
b:<quality> date	-16 16
b:<quality> fertiliser	-14 14
b:<quality> hazelnut	-6 6
b:<quality> paper	7 -7
b:<quality> potash	-14 14
b:<quality> salmon	-12 12
b:<quality> sugar	-11 11
b:<quality> tariff	-21 21
b:<quality> tomatoe	-15 15
b:<quality> tractor	8 -8
b:<quality> yarn	-11 11
b:<seat> at	18 -18
b:<seat> had	-12 12
b:<seat> to	13 -13
b:<sender>	24 -24
b:<span>	23 -23
b:<taker>	-10 10
b:<v-agree>	7 -7
b:<v-deny>	9 -9
b:<v-down>	7 -7
b:<v-impose>	9 -9
b:<v-return>	-6 6
b:<v-say>	22 -22
b:<v-sell>	6 -6
b:<v-stay>	6 -6
b:a	9 -9
b:a <quality>	13 -13
b:a duty	-11 11
b:a figure	-9 9
b:a further	8 -8
b:a rate	-8 8
b:about	-11 11
b:add up	9 -9
b:addition	12 -12
b:additional	7 -7
b:after	7 -7
b:after the	-7 7
b:against	-16 16
b:ago	-24 24
b:agreement with	13 -13
b:all	24 -24
b:aluminum	12 -12
b:among	8 -8
b:among them	8 -8
b:an extra	10 -10
b:and <name>	-14 14
b:and <seat>	19 -19
b:and a	14 -14
b:and aluminum	11 -11
b:and at	10 -10
b:and for	-7 7
b:and has	8 -8
b:and in	9 -9
b:and keep	-7 7
b:and not	9 -9
b:and of	11 -11
b:and our	-9 9
b:and that	-12 12
b:and the	9 -9
b:and those	-10 10
b:and would	-17 17
b:announce a	8 -8
b:another	15 -15
b:answer	-7 7
b:answer with	-9 9
b:are charge	-13 13
b:article	-14 14
b:as much	10 -10
b:ask for	8 -8
b:at <level>	-10 10
b:at <number>	-9 9
b:at the	25 -25
b:back at	13 -13
b:back with	-8 8
b:base	-10 10
b:be charge	9 -9
b:bean	-14 14
b:bear	16 -16
b:been charge	7 -7
b:been pay	-8 8
b:beer	-24 24
b:before	11 -11
b:before the	7 -7
b:being	8 -8
b:between <level>	10 -10
b:bill	8 -8
b:both side	6 -6
b:bring	7 -7
b:bring the	10 -10
b:buse	-14 14
b:butter	23 -23
b:by	-8 8
b:by the	9 -9
b:car	20 -20
b:car pay	-6 6
b:carpet	-9 9
b:carry	6 -6
b:cement	7 -7
b:charge on	6 -6
b:cheese	7 -7
b:chip	9 -9
b:chocolate	-8 8
b:cocoa	12 -12
b:coconut	10 -10
b:cod	13 -13
b:coffee at	-7 7
b:coffee pay	19 -19
b:come	8 -8
b:copper	-12 12
b:could	9 -9
b:country will	10 -10
b:custom	11 -11
b:date	-7 7
b:day	9 -9
b:deal	17 -17
b:do	-8 8
b:do not	10 -10
b:doe not	-8 8
b:double	14 -14
b:double to	10 -10
b:down from	13 -13
b:down to	-6 6
b:drop from	-14 14
b:drop its	-6 6
b:duty at	12 -12
b:duty from	-8 8
b:duty go	-17 17
b:duty is	24 -24
b:duty of	-6 6
b:duty to	-7 7
b:duty will	7 -7
b:duty would	8 -8
b:earlier	18 -18
b:end	11 -11
b:enter <name>	-9 9
b:enter at	6 -6
b:enter the	13 -13
b:exceed	6 -6
b:extension	6 -6
b:face an	-7 7
b:fall from	-6 6
b:fall to	7 -7
b:far	6 -6
b:fentanyl	40 -40
b:fentanyl and	6 -6
b:fentanyl duty	12 -12
b:fentanyl tariff	9 -9
b:fertiliser	-13 13
b:figure	-8 8
b:figure of	-7 7
b:first	-7 7
b:fish	24 -24
b:fishmeal	-10 10
b:for <name>	7 -7
b:for <quality>	-11 11
b:for <span>	12 -12
b:for the	6 -6
b:framework	6 -6
b:from <day-ahead>	27 -27
b:from <day-gone>	-9 9
b:from <number>	-7 7
b:from a	14 -14
b:from the	11 -11
b:full	10 -10
b:further	10 -10
b:gas	6 -6
b:gave	-13 13
b:gave the	-17 17
b:general	11 -11
b:general rate	7 -7
b:geneva	9 -9
b:get a	-7 7
b:glove	22 -22
b:go	-6 6
b:go down	10 -10
b:go from	-6 6
b:go into	10 -10
b:go on	7 -7
b:go to	-7 7
b:go up	10 -10
b:good	-18 18
b:good fall	-23 23
b:good have	-13 13
b:good of	-11 11
b:good outside	-15 15
b:good pay	22 -22
b:good will	9 -9
b:grape	-11 11
b:had go	-6 6
b:had pay	7 -7
b:had put	-7 7
b:has ask	10 -10
b:has charge	7 -7
b:has had	-9 9
b:has pay	6 -6
b:has threaten	-7 7
b:have	7 -7
b:have a	-6 6
b:have been	10 -10
b:have go	15 -15
b:he	-11 11
b:he had	7 -7
b:hit	17 -17
b:hit with	15 -15
b:hold	11 -11
b:i	-13 13
b:i have	6 -6
b:if <name>	-10 10
b:importer	-14 14
b:in	7 -7
b:in <month-gone>	27 -27
b:in <name>	-6 6
b:in <number>	14 -14
b:into <name>	-6 6
b:is	7 -7
b:is down	16 -16
b:is it	9 -9
b:is now	-10 10
b:it	-11 11
b:it <name>	8 -8
b:it at	-6 6
b:it became	16 -16
b:it enter	-9 9
b:it go	17 -17
b:it has	6 -6
b:it is	6 -6
b:it keep	-7 7
b:it stay	-20 20
b:it take	-11 11
b:it will	-7 7
b:it would	7 -7
b:its duty	-7 7
b:its own	12 -12
b:its rate	11 -11
b:its tariff	-9 9
b:just	7 -7
b:keep a	-6 6
b:later	6 -6
b:lay	10 -10
b:leather	14 -14
b:list <number>	8 -8
b:lower the	7 -7
b:machine	16 -16
b:machinery	-9 9
b:maize	9 -9
b:make	15 -15
b:may go	-12 12
b:me	-12 12
b:meal	18 -18
b:medicine	15 -15
b:meet	8 -8
b:midnight	7 -7
b:might	-10 10
b:more	-6 6
b:most <quality>	-11 11
b:much	-17 17
b:much as	10 -10
b:my	-10 10
b:new	15 -15
b:next	-7 7
b:no .	-9 9
b:now	13 -13
b:nut	15 -15
b:of <day-gone>	16 -16
b:of <number>	12 -12
b:of <quality>	7 -7
b:of a	7 -7
b:of our	14 -14
b:of up	-6 6
b:off	-6 6
b:offer	9 -9
b:offer to	8 -8
b:oil	14 -14
b:oil and	7 -7
b:oil from	-11 11
b:oil pay	13 -13
b:old	10 -10
b:older	11 -11
b:on	10 -10
b:on <day-ahead>	-8 8
b:on <day-today>	6 -6
b:on <name>	10 -10
b:on <quality>	-14 14
b:on good	-19 19
b:on list	6 -6
b:on our	-14 14
b:on steel	11 -11
b:on the	-11 11
b:on them	-8 8
b:one	6 -6
b:one of	10 -10
b:only	14 -14
b:orange	-13 13
b:ordinary	11 -11
b:ordinary duty	17 -17
b:origin	7 -7
b:other	-11 11
b:our	-15 15
b:our duty	13 -13
b:our on	17 -17
b:out	15 -15
b:outside	-7 7
b:outside the	7 -7
b:over	14 -14
b:own	26 -26
b:palm	6 -6
b:palm oil	6 -6
b:part	21 -21
b:part from	10 -10
b:pass	7 -7
b:pass through	6 -6
b:pay <level>	-8 8
b:pay <name>	12 -12
b:pay a	6 -6
b:pay an	-11 11
b:plu	15 -15
b:pork	-14 14
b:post	9 -9
b:potash	-17 17
b:powder	6 -6
b:prepare	7 -7
b:present	9 -9
b:press	6 -6
b:product	7 -7
b:product of	9 -9
b:promise	-13 13
b:proposal	-32 32
b:propose	21 -21
b:put a	12 -12
b:quinoa	13 -13
b:raise its	9 -9
b:raise the	-7 7
b:rate for	-8 8
b:rate is	9 -9
b:rate on	-19 19
b:reach	9 -9
b:read	12 -12
b:reciprocal	13 -13
b:reciprocal duty	8 -8
b:reduce	9 -9
b:reply	10 -10
b:report	6 -6
b:rise	-6 6
b:rose	-15 15
b:rum	19 -19
b:salmon	-14 14
b:same	-14 14
b:say	21 -21
b:say the	12 -12
b:second	10 -10
b:section	13 -13
b:section <number>	13 -13
b:see	13 -13
b:send	12 -12
b:sesame	8 -8
b:set a	-8 8
b:settle	6 -6
b:shall	11 -11
b:should	23 -23
b:shrimp	16 -16
b:side	16 -16
b:since	-10 10
b:since <day-gone>	6 -6
b:since <month-gone>	-19 19
b:since then	10 -10
b:so that	9 -9
b:some	23 -23
b:somebody	10 -10
b:soybean	16 -16
b:spring	-6 6
b:stand	-6 6
b:steel and	30 -30
b:still pay	-8 8
b:strike	-7 7
b:summer	11 -11
b:sunflower	-7 7
b:sunflower oil	-7 7
b:surcharge	11 -11
b:suspend its	6 -6
b:suspend the	-6 6
b:talk	11 -11
b:talk of	8 -8
b:tariff	-6 6
b:tariff from	8 -8
b:tariff of	-7 7
b:tax on	-8 8
b:tea pay	7 -7
b:tell	-6 6
b:than	-6 6
b:that	9 -9
b:that <seat>	9 -9
b:that are	8 -8
b:that day	8 -8
b:that he	11 -11
b:that i	-6 6
b:that is	11 -11
b:that make	7 -7
b:that of	18 -18
b:that our	-9 9
b:the <name>	14 -14
b:the <number>	27 -27
b:the <organisation>	-6 6
b:the <person>	6 -6
b:the <quality>	-7 7
b:the additional	13 -13
b:the agreement	13 -13
b:the charge	7 -7
b:the fentanyl	19 -19
b:the first	-7 7
b:the full	10 -10
b:the new	13 -13
b:the old	9 -9
b:the other	-12 12
b:the reciprocal	10 -10
b:the right	-8 8
b:the same	-14 14
b:the spring	-7 7
b:the summer	8 -8
b:the two	6 -6
b:then	8 -8
b:then the	6 -6
b:there at	6 -6
b:there is	-9 9
b:there was	13 -13
b:therefore	7 -7
b:they	7 -7
b:they are	-10 10
b:they go	-12 12
b:they had	6 -6
b:they have	6 -6
b:they will	12 -12
b:thi year	8 -8
b:think	10 -10
b:third	6 -6
b:those from	10 -10
b:those of	-10 10
b:threat	7 -7
b:three	-15 15
b:through	15 -15
b:through <name>	7 -7
b:thu	6 -6
b:tile	8 -8
b:timber	11 -11
b:to	8 -8
b:to <number>	10 -10
b:to a	-10 10
b:to answer	-7 7
b:to be	6 -6
b:to charge	7 -7
b:to cut	8 -8
b:to enter	14 -14
b:to have	9 -9
b:to pay	-8 8
b:to the	-16 16
b:tomatoe	-11 11
b:total	9 -9
b:trade	-17 17
b:truce it	-9 9
b:truck	6 -6
b:tuna	-15 15
b:two	-8 8
b:two duty	6 -6
b:until <month-ahead>	9 -9
b:until the	18 -18
b:until then	-11 11
b:up	8 -8
b:used	13 -13
b:used to	13 -13
b:vanilla	6 -6
b:want	-9 9
b:was <number>	15 -15
b:was charge	-8 8
b:was to	12 -12
b:way	7 -7
b:we	7 -7
b:we are	8 -8
b:we ask	6 -6
b:we charge	24 -24
b:we had	-9 9
b:we pay	7 -7
b:we take	11 -11
b:week	-16 16
b:week of	-6 6
b:were	8 -8
b:when	-6 6
b:where it	-9 9
b:whether	-12 12
b:which	6 -6
b:which <name>	12 -12
b:which had	6 -6
b:which has	-8 8
b:which is	7 -7
b:which the	8 -8
b:will also	7 -7
b:will ask	19 -19
b:will be	-6 6
b:will charge	-11 11
b:will cut	-8 8
b:will go	14 -14
b:wine	6 -6
b:wine and	-8 8
b:wire	14 -14
b:with <level>	6 -6
b:with the	16 -16
b:without the	-11 11
b:wool	-13 13
b:would go	-8 8
b:would put	-6 6
b:would then	8 -8
b:write	9 -9
b:year	-16 16
b:you	26 -26
b:—	15 -15
before=false false several=false	15 -15
before=false false several=false hardly	6 -6
before=false false several=false little	19 -19
before=false false several=false near	-11 11
before=false false several=false some	9 -9
before=false false several=true	6 -6
before=false false several=true hardly	9 -9
before=false false several=true little	21 -21
before=false false several=true some	-8 8
before=false true several=false	-34 34
before=false true several=false even	-37 37
before=false true several=false hardly	-18 18
before=false true several=false little	-15 15
before=false true several=false near	-7 7
before=false true several=false some	7 -7
before=false true several=true	-31 31
before=false true several=true hardly	-12 12
before=false true several=true little	-29 29
before=false true several=true near	35 -35
before=false true several=true some	-37 37
before=true false several=false	31 -31
before=true false several=false hardly	52 -52
before=true false several=false little	14 -14
before=true false several=false some	-21 21
before=true false several=true	44 -44
before=true false several=true hardly	38 -38
before=true false several=true near	-13 13
before=true false several=true some	31 -31
before=true true several=false little	-21 21
before=true true several=false near	25 -25
before=true true several=false some	10 -10
before=true true several=true	-29 29
before=true true several=true hardly	-14 14
by even	-22 22
by hardly	26 -26
by little	-10 10
by some	-7 7
c0=end	-13 13
c0=impose	-11 11
c0=return	-6 6
c0=suspend	-6 6
c1=end	-14 14
c1=impose	-6 6
c1=return	-6 6
c2=bear	15 -15
c2=down	-6 6
c2=end	-7 7
c2=say	10 -10
c2=sell	7 -7
c2=suspend	10 -10
crossed=false	-13 13
crossed=false even	-22 22
crossed=false hardly	18 -18
crossed=false little	-6 6
crossed=false some	-10 10
crossed=true even	21 -21
crossed=true hardly	-16 16
crossed=true little	22 -22
crossed=true near	-6 6
crossed=true some	6 -6
ct0=agree modal	-9 9
ct0=agree past	10 -10
ct0=agree present	7 -7
ct0=bear perfect	6 -6
ct0=down future	-18 18
ct0=down modal	7 -7
ct0=down past	17 -17
ct0=down perfect	6 -6
ct0=down present	-10 10
ct0=end future	-15 15
ct0=end past	7 -7
ct0=impose future	-9 9
ct0=impose future-passive	-6 6
ct0=impose past-passive	6 -6
ct0=impose perfect	10 -10
ct0=impose pluperfect-passive	7 -7
ct0=impose present	-12 12
ct0=propose past	-14 14
ct0=propose perfect	36 -36
ct0=propose pluperfect	14 -14
ct0=propose present-passive	6 -6
ct0=return modal	-9 9
ct0=stay pluperfect	8 -8
ct0=suspend present	-9 9
ct0=target future-passive	7 -7
ct0=target present	11 -11
ct0=threaten perfect	-8 8
ct1=agree modal	-10 10
ct1=agree past	7 -7
ct1=begin gerund	10 -10
ct1=begin infinitive	12 -12
ct1=down future	-18 18
ct1=down infinitive	24 -24
ct1=down modal	7 -7
ct1=down past	16 -16
ct1=down perfect	6 -6
ct1=down present	-10 10
ct1=end future	-15 15
ct1=end past	6 -6
ct1=impose future	-12 12
ct1=impose future-passive	-6 6
ct1=impose infinitive	-6 6
ct1=impose past-passive	6 -6
ct1=impose pluperfect-passive	7 -7
ct1=propose past	-9 9
ct1=propose perfect	23 -23
ct1=propose pluperfect	14 -14
ct1=propose present	10 -10
ct1=return modal	-9 9
ct1=stay pluperfect	8 -8
ct1=suspend present	-9 9
ct1=target future-passive	7 -7
ct1=target infinitive	-9 9
ct1=target present	11 -11
ct1=threaten past	6 -6
ct1=threaten perfect	-11 11
ct2=begin future	-12 12
ct2=down past	-10 10
ct2=down present	16 -16
ct2=end participle-passive	7 -7
ct2=end present	-8 8
ct2=impose perfect-passive	12 -12
ct2=impose present	-7 7
ct2=propose present-passive	-10 10
ct2=sell present	7 -7
ct2=target participle-passive	8 -8
ct2=target present	7 -7
ct2=target present-passive	-10 10
ct2=up past	10 -10
cue=by0.5 false	-21 21
cue=by1 true	-32 32
cue=by2 true	-13 13
cue=by3 false	-13 13
cue=none true	21 -21
cue=on1 false	6 -6
cue=on1 true	7 -7
cue=on3 false	-11 11
cue=on3 true	17 -17
divided=even	-13 13
divided=hardly	30 -30
divided=near	-14 14
divided=some	-7 7
each=false hardly	16 -16
each=false some	-9 9
each=true even	-22 22
each=true hardly	33 -33
each=true near	-26 26
each=true some	6 -6
f:!	22 -22
f:'	-14 14
f:'s	9 -9
f:(	25 -25
f:)	21 -21
f:,	-10 10
f:-	32 -32
f:.	-14 14
f::	-10 10
f:<day-gone>	10 -10
f:<day-today>	-8 8
f:<level>	7 -7
f:<money>	-7 7
f:<month-gone>	29 -29
f:<name>	-7 7
f:<number>	12 -12
f:<organisation>	9 -9
f:<person>	7 -7
f:<seat>	22 -22
f:<sender>	28 -28
f:<span>	17 -17
f:<taker>	9 -9
f:<v-agree>	-9 9
f:<v-buy>	9 -9
f:<v-end>	12 -12
f:<v-target>	-12 12
f:<v-threaten>	11 -11
f:?	-17 17
f:about	-15 15
f:add	36 -36
f:addition	-11 11
f:after	7 -7
f:against	-12 12
f:agree	-14 14
f:agreement	27 -27
f:all	22 -22
f:alone	11 -11
f:already	-10 10
f:aluminium	15 -15
f:aluminum	-10 10
f:am	-7 7
f:an	12 -12
f:and	6 -6
f:announce	-16 16
f:another	14 -14
f:answer	43 -43
f:any	-25 25
f:anybody	-9 9
f:apply	-12 12
f:approve	-9 9
f:are	21 -21
f:arrangement	-10 10
f:as	-21 21
f:ask	-6 6
f:at	11 -11
f:autumn	6 -6
f:away	13 -13
f:back	9 -9
f:be	16 -16
f:bean	15 -15
f:because	15 -15
f:beef	22 -22
f:been	43 -43
f:before	9 -9
f:begin	-12 12
f:being	-12 12
f:beside	10 -10
f:better	-19 19
f:between	-20 20
f:both	-16 16
f:bring	20 -20
f:broke	10 -10
f:but	-14 14
f:butter	19 -19
f:buy	-7 7
f:buyer	-6 6
f:can	-7 7
f:cancel	9 -9
f:car	-19 19
f:carpet	-13 13
f:case	-20 20
f:cement	-13 13
f:changed	26 -26
f:charge	-21 21
f:chicken	6 -6
f:christma	-8 8
f:cocoa	20 -20
f:coffee	13 -13
f:collect	-9 9
f:come	-7 7
f:commission	9 -9
f:company	7 -7
f:competitor	12 -12
f:confirm	-10 10
f:control	9 -9
f:copper	8 -8
f:cost	14 -14
f:count	-11 11
f:countermeasure	7 -7
f:country	-9 9
f:custom	6 -6
f:cut	12 -12
f:date	-15 15
f:day	9 -9
f:decided	10 -10
f:decree	13 -13
f:deny	12 -12
f:double	-6 6
f:down	18 -18
f:drawer	-7 7
f:drink	8 -8
f:drop	9 -9
f:due	11 -11
f:during	7 -7
f:each	-20 20
f:earlier	-6 6
f:earth	10 -10
f:effect	18 -18
f:else	-6 6
f:every	-10 10
f:everybody	-21 21
f:everything	-8 8
f:explain	22 -22
f:export	23 -23
f:face	-8 8
f:fail	-9 9
f:far	7 -7
f:fee	-10 10
f:fentanyl	19 -19
f:few	13 -13
f:find	13 -13
f:firm	-8 8
f:first	13 -13
f:fish	-9 9
f:follow	-9 9
f:force	7 -7
f:found	15 -15
f:framework	7 -7
f:free	30 -30
f:from	22 -22
f:full	12 -12
f:geneva	13 -13
f:give	6 -6
f:given	6 -6
f:good	13 -13
f:grow	-10 10
f:half	11 -11
f:has	26 -26
f:hasn't	8 -8
f:have	13 -13
f:he	7 -7
f:heard	6 -6
f:here	6 -6
f:higher	7 -7
f:his	17 -17
f:hold	-8 8
f:hour	11 -11
f:house	-24 24
f:how	-12 12
f:i	-8 8
f:ice	-8 8
f:importer	10 -10
f:in	11 -11
f:included	17 -17
f:including	-20 20
f:instead	21 -21
f:into	9 -9
f:introduce	8 -8
f:is	14 -14
f:issued	8 -8
f:it	-9 9
f:joint	11 -11
f:just	10 -10
f:know	41 -41
f:lamp	12 -12
f:lapse	8 -8
f:last	-17 17
f:later	15 -15
f:laughed	7 -7
f:law	-12 12
f:less	-11 11
f:let	22 -22
f:licence	10 -10
f:like	18 -18
f:likewise	13 -13
f:line	9 -9
f:little	-11 11
f:look	11 -11
f:lose	8 -8
f:m	-9 9
f:machine	8 -8
f:man	10 -10
f:matter	18 -18
f:may	-11 11
f:medicine	33 -33
f:meet	25 -25
f:member	-10 10
f:might	18 -18
f:milk	9 -9
f:minister	-6 6
f:minute	-12 12
f:month	12 -12
f:morning	17 -17
f:mr	-21 21
f:much	7 -7
f:must	-7 7
f:name	15 -15
f:need	27 -27
f:negotiate	-9 9
f:negotiation	14 -14
f:neither	24 -24
f:newspaper	-9 9
f:next	27 -27
f:nil	31 -31
f:no	12 -12
f:nobody	-12 12
f:none	18 -18
f:nor	-15 15
f:normal	-11 11
f:north	8 -8
f:not	-7 7
f:now	-15 15
f:number	-11 11
f:of	-6 6
f:off	6 -6
f:old	9 -9
f:older	-11 11
f:once	21 -21
f:one	9 -9
f:only	18 -18
f:open	15 -15
f:or	-10 10
f:orange	9 -9
f:order	22 -22
f:ordinary	-17 17
f:origin	-12 12
f:other	-20 20
f:out	19 -19
f:own	-6 6
f:page	-11 11
f:part	11 -11
f:past	6 -6
f:pause	-7 7
f:pay	-6 6
f:people	17 -17
f:phone	-16 16
f:place	26 -26
f:plan	21 -21
f:point	12 -12
f:powder	-9 9
f:price	13 -13
f:product	-23 23
f:promise	-8 8
f:proposal	-21 21
f:propose	8 -8
f:published	23 -23
f:put	-7 7
f:quota	15 -15
f:raise	8 -8
f:rare	10 -10
f:rather	-18 18
f:read	26 -26
f:ready	-11 11
f:reason	-7 7
f:renewed	9 -9
f:reporter	12 -12
f:rest	7 -7
f:return	-11 11
f:rice	-13 13
f:run	10 -10
f:same	-8 8
f:say	-8 8
f:second	14 -14
f:sell	-6 6
f:send	-10 10
f:separate	7 -7
f:shall	-18 18
f:shelve	8 -8
f:ship	24 -24
f:should	7 -7
f:sign	12 -12
f:since	11 -11
f:small	-14 14
f:so	24 -24
f:somebody	-8 8
f:soybean	21 -21
f:speak	-7 7
f:spoke	-12 12
f:spring	6 -6
f:standstill	-6 6
f:start	10 -10
f:statement	12 -12
f:stay	20 -20
f:steel	-7 7
f:step	14 -14
f:strike	-11 11
f:sugar	11 -11
f:sum	9 -9
f:summer	12 -12
f:surcharge	18 -18
f:suspension	7 -7
f:table	12 -12
f:take	7 -7
f:talk	-11 11
f:tax	8 -8
f:tell	6 -6
f:term	-9 9
f:than	-15 15
f:the	-13 13
f:their	-12 12
f:then	-8 8
f:there	15 -15
f:these	9 -9
f:think	15 -15
f:third	-9 9
f:those	15 -15
f:threaten	12 -12
f:three	8 -8
f:through	11 -11
f:till	12 -12
f:together	10 -10
f:too	-36 36
f:touch	-11 11
f:touched	-11 11
f:trade	-10 10
f:treat	15 -15
f:treaty	13 -13
f:truce	16 -16
f:truck	-12 12
f:turn	16 -16
f:twice	23 -23
f:unless	9 -9
f:us	-24 24
f:use	-19 19
f:want	-30 30
f:was	6 -6
f:way	30 -30
f:we	-9 9
f:week	-21 21
f:were	10 -10
f:whatever	15 -15
f:when	40 -40
f:whether	20 -20
f:which	-17 17
f:whole	-20 20
f:winter	-7 7
f:with	-9 9
f:within	23 -23
f:without	17 -17
f:word	9 -9
f:worse	14 -14
f:worth	-9 9
f:would	-11 11
f:write	-17 17
f:wrong	19 -19
f:yet	10 -10
f:you	-26 26
f:—	-8 8
first-of-paragraph	13 -13
has-gerund	10 -10
has-participle	22 -22
here=false true even	-7 7
here=false true hardly	32 -32
here=false true some	-9 9
here=true false	24 -24
here=true false hardly	25 -25
here=true false near	-9 9
here=true true	-10 10
here=true true even	-6 6
inside=false false even	-10 10
inside=false false hardly	20 -20
inside=false false near	-15 15
inside=false true	-30 30
inside=false true hardly	-13 13
inside=false true near	-15 15
inside=false true some	-14 14
inside=true false	51 -51
inside=true false hardly	19 -19
inside=true false little	24 -24
inside=true false near	29 -29
inside=true false some	24 -24
inside=true true	-12 12
inside=true true hardly	9 -9
inside=true true little	-11 11
inside=true true some	-7 7
l1="	-11 11
l1='s	7 -7
l1=,	12 -12
l1=:	-6 6
l1=<begin>	7 -7
l1=<duty>	-13 13
l1=<goods>	11 -11
l1=<level>	-8 8
l1=<name>	32 -32
l1=<v-begin>	10 -10
l1=<v-down>	7 -7
l1=<v-impose>	-6 6
l1=<v-propose>	18 -18
l1=<v-stay>	17 -17
l1=<v-target>	-10 10
l1=add	-12 12
l1=additional	14 -14
l1=against	-16 16
l1=and	9 -9
l1=another	14 -14
l1=as	-11 11
l1=bear	11 -11
l1=been	7 -7
l1=between	-14 14
l1=but	-7 7
l1=charge	-8 8
l1=exceed	6 -6
l1=for	-8 8
l1=full	10 -10
l1=further	8 -8
l1=had	-10 10
l1=has	-10 10
l1=have	18 -18
l1=in	-19 19
l1=is	-11 11
l1=it	8 -8
l1=its	12 -12
l1=keep	6 -6
l1=leave	16 -16
l1=levy	-9 9
l1=make	15 -15
l1=not	-7 7
l1=now	-13 13
l1=offer	10 -10
l1=on	16 -16
l1=our	7 -7
l1=owe	6 -6
l1=plu	10 -10
l1=propose	13 -13
l1=put	-11 11
l1=same	10 -10
l1=say	6 -6
l1=take	7 -7
l1=that	14 -14
l1=their	-7 7
l1=then	-10 10
l1=us	-9 9
l1=was	-7 7
l1=will	-12 12
l1=with	-10 10
l1=—	11 -11
l2=)	-9 9
l2=,	-7 7
l2=:	8 -8
l2=<agent>	-15 15
l2=<begin>	28 -28
l2=<level-noun>	-9 9
l2=<level>	-7 7
l2=<month-gone>	18 -18
l2=<number>	-17 17
l2=<organisation>	16 -16
l2=<person>	-19 19
l2=<quality>	37 -37
l2=<seat>	6 -6
l2=<span>	12 -12
l2=<taker>	-6 6
l2=<v-agree>	9 -9
l2=<v-begin>	-9 9
l2=<v-impose>	19 -19
l2=<v-propose>	7 -7
l2=<v-stay>	14 -14
l2=<v-target>	25 -25
l2=<v-up>	-6 6
l2=a	7 -7
l2=agree	23 -23
l2=an	23 -23
l2=and	-6 6
l2=answer	-17 17
l2=are	-8 8
l2=at	8 -8
l2=back	-6 6
l2=banana	-24 24
l2=bean	-14 14
l2=beef	6 -6
l2=both	-16 16
l2=brandy	11 -11
l2=chicken	-11 11
l2=cod	8 -8
l2=come	-12 12
l2=copper	13 -13
l2=cotton	12 -12
l2=country	-11 11
l2=deal	7 -7
l2=double	11 -11
l2=each	10 -10
l2=fall	16 -16
l2=fertiliser	-15 15
l2=figure	-11 11
l2=fish	8 -8
l2=get	-9 9
l2=good	18 -18
l2=here	6 -6
l2=hit	15 -15
l2=hold	6 -6
l2=i	-19 19
l2=importer	-6 6
l2=is	21 -21
l2=it	-11 11
l2=its	12 -12
l2=machine	14 -14
l2=meal	16 -16
l2=much	-17 17
l2=no	6 -6
l2=not	-6 6
l2=oil	32 -32
l2=on	9 -9
l2=orange	-8 8
l2=origin	7 -7
l2=our	12 -12
l2=pay	8 -8
l2=product	-13 13
l2=put	9 -9
l2=rice	8 -8
l2=rise	-14 14
l2=salmon	-8 8
l2=sugar	-7 7
l2=surcharge	6 -6
l2=suspend	-6 6
l2=tax	7 -7
l2=tea	9 -9
l2=the	8 -8
l2=then	10 -10
l2=there	-14 14
l2=they	21 -21
l2=together	-11 11
l2=total	6 -6
l2=tractor	9 -9
l2=tuna	-18 18
l2=until	-8 8
l2=was	-11 11
l2=we	13 -13
l2=were	17 -17
l2=with	14 -14
l2=would	6 -6
l3=(	-7 7
l3=-	-17 17
l3=.	-12 12
l3=<day-gone>	9 -9
l3=<duty>	-6 6
l3=<level-noun>	17 -17
l3=<office>	-19 19
l3=<organisation>	-12 12
l3=<quality>	18 -18
l3=<seat>	8 -8
l3=<sender>	8 -8
l3=<span>	-19 19
l3=<v-agree>	-10 10
l3=<v-begin>	7 -7
l3=<v-buy>	16 -16
l3=<v-down>	18 -18
l3=<v-propose>	6 -6
l3=<v-say>	-10 10
l3=<v-sell>	16 -16
l3=<v-threaten>	11 -11
l3=<v-up>	7 -7
l3=add	8 -8
l3=agreement	-18 18
l3=all	17 -17
l3=also	6 -6
l3=and	-11 11
l3=are	24 -24
l3=as	6 -6
l3=bean	-7 7
l3=been	7 -7
l3=between	10 -10
l3=both	-6 6
l3=coconut	8 -8
l3=coffee	7 -7
l3=come	8 -8
l3=continue	10 -10
l3=cotton	6 -6
l3=could	20 -20
l3=date	16 -16
l3=deal	-10 10
l3=do	-18 18
l3=each	-12 12
l3=fentanyl	15 -15
l3=fish	17 -17
l3=from	-15 15
l3=have	8 -8
l3=i	8 -8
l3=in	10 -10
l3=is	-21 21
l3=it	-6 6
l3=keep	-7 7
l3=mr	-24 24
l3=new	9 -9
l3=now	13 -13
l3=of	-11 11
l3=on	37 -37
l3=one	-15 15
l3=orange	-10 10
l3=ordinary	25 -25
l3=our	-16 16
l3=own	7 -7
l3=palm	9 -9
l3=place	-7 7
l3=present	6 -6
l3=put	7 -7
l3=reciprocal	13 -13
l3=say	-17 17
l3=so	7 -7
l3=soybean	6 -6
l3=steel	-15 15
l3=sugar	-9 9
l3=tariff	12 -12
l3=that	-11 11
l3=the	9 -9
l3=their	12 -12
l3=them	10 -10
l3=there	33 -33
l3=they	-19 19
l3=think	7 -7
l3=threaten	9 -9
l3=trade	-19 19
l3=truce	-10 10
l3=used	8 -8
l3=was	33 -33
l3=we	-6 6
l3=were	-14 14
l3=where	15 -15
l3=will	20 -20
l3=would	8 -8
l3=year	14 -14
l4=)	10 -10
l4=,	6 -6
l4=-	7 -7
l4=.	13 -13
l4=:	29 -29
l4=;	10 -10
l4=<day-today>	8 -8
l4=<gate>	-9 9
l4=<level-noun>	12 -12
l4=<level>	40 -40
l4=<month-ahead>	12 -12
l4=<month-gone>	-12 12
l4=<name>	13 -13
l4=<not>	-9 9
l4=<number>	6 -6
l4=<office>	10 -10
l4=<person>	-22 22
l4=<quality>	6 -6
l4=<seat>	14 -14
l4=<v-down>	-17 17
l4=<v-return>	-9 9
l4=<v-stay>	-11 11
l4=<v-target>	-6 6
l4=<v-threaten>	-11 11
l4=<v-up>	10 -10
l4=additional	-6 6
l4=aluminum	9 -9
l4=an	-16 16
l4=announce	12 -12
l4=as	17 -17
l4=at	22 -22
l4=be	-17 17
l4=beef	13 -13
l4=been	8 -8
l4=before	24 -24
l4=bring	6 -6
l4=by	-7 7
l4=car	-7 7
l4=come	-6 6
l4=copper	-17 17
l4=cotton	-6 6
l4=country	21 -21
l4=deal	6 -6
l4=do	25 -25
l4=doe	-11 11
l4=down	8 -8
l4=duty	7 -7
l4=face	6 -6
l4=fall	-10 10
l4=fentanyl	-12 12
l4=flour	-9 9
l4=for	-12 12
l4=from	14 -14
l4=get	9 -9
l4=had	20 -20
l4=he	11 -11
l4=his	-18 18
l4=is	36 -36
l4=it	8 -8
l4=make	-14 14
l4=mr	-18 18
l4=new	7 -7
l4=no	-15 15
l4=not	8 -8
l4=oil	-10 10
l4=on	8 -8
l4=our	-14 14
l4=out	9 -9
l4=over	20 -20
l4=rise	7 -7
l4=say	24 -24
l4=section	-11 11
l4=sell	-6 6
l4=set	-6 6
l4=since	11 -11
l4=so	-12 12
l4=stand	-6 6
l4=tariff	-6 6
l4=them	-11 11
l4=thi	16 -16
l4=those	-12 12
l4=threaten	-8 8
l4=three	-6 6
l4=to	-15 15
l4=truce	-6 6
l4=two	8 -8
l4=under	-9 9
l4=until	-20 20
l4=well	6 -6
l4=were	-9 9
l4=where	-13 13
l4=which	-10 10
l4=while	9 -9
l4=whose	-21 21
l4=year	6 -6
l4=you	14 -14
l='s at	-8 8
l=, <name>	37 -37
l=, against	-7 7
l=, not	-13 13
l=, pay	-15 15
l=, the	-9 9
l=, to	8 -8
l=, was	7 -7
l=, with	-8 8
l=: the	9 -9
l=<begin> "	6 -6
l=<begin> <begin>	7 -7
l=<begin> <name>	18 -18
l=<begin> at	9 -9
l=<day-gone> ,	-6 6
l=<day-today> ,	13 -13
l=<level> ,	-17 17
l=<level> or	18 -18
l=<name> at	-6 6
l=<name> charge	-11 11
l=<name> levy	7 -7
l=<name> pay	7 -7
l=<name> put	7 -7
l=<name> to	-6 6
l=<number> ,	-22 22
l=<number> or	-12 12
l=<number> to	6 -6
l=<person> :	-17 17
l=a further	7 -7
l=agree to	12 -12
l=an additional	10 -10
l=an extra	9 -9
l=and <name>	-14 14
l=and at	9 -9
l=and keep	-8 8
l=and not	7 -7
l=answer with	-9 9
l=are charge	-13 13
l=back at	10 -10
l=back with	-8 8
l=bean pay	-14 14
l=been pay	6 -6
l=car pay	-6 6
l=coffee at	-7 7
l=coffee pay	19 -19
l=double to	10 -10
l=down to	-8 8
l=drop from	-10 10
l=duty ,	22 -22
l=duty at	12 -12
l=duty is	23 -23
l=duty to	-7 7
l=enter at	6 -6
l=fall from	9 -9
l=figure of	-9 9
l=go from	7 -7
l=good pay	10 -10
l=had put	-7 7
l=has charge	6 -6
l=has had	-12 12
l=has pay	6 -6
l=have been	6 -6
l=hit with	14 -14
l=importer pay	-6 6
l=it 's	21 -21
l=it ,	-7 7
l=it at	-6 6
l=it became	16 -16
l=it is	6 -6
l=it take	-12 12
l=much as	10 -10
l=of <name>	17 -17
l=oil pay	13 -13
l=one of	6 -6
l=pay <name>	8 -8
l=rise from	-13 13
l=tea pay	7 -7
l=that make	6 -6
l=the <name>	12 -12
l=the extra	-7 7
l=the same	10 -10
l=there at	6 -6
l=they pay	-7 7
l=to the	-9 9
l=until then	-12 12
l=was charge	-8 8
l=we charge	24 -24
l=we pay	7 -7
l=will ask	17 -17
l=will be	10 -10
l=will charge	-12 12
l=with a	16 -16
l=would pay	11 -11
lead="	8 -8
lead=)	9 -9
lead=10	7 -7
lead=15	-9 9
lead=an	-9 9
lead=as	12 -12
lead=at	29 -29
lead=australia	8 -8
lead=australian	15 -15
lead=back	12 -12
lead=before	10 -10
lead=both	7 -7
lead=brazilian	11 -11
lead=britain	24 -24
lead=british	9 -9
lead=by	-14 14
lead=canada	-24 24
lead=cars	9 -9
lead=china	35 -35
lead=chinese	21 -21
lead=duties	-11 11
lead=ecuador	15 -15
lead=european	-8 8
lead=for	17 -17
lead=forty	-23 23
lead=goods	-16 16
lead=he	-9 9
lead=in	11 -11
lead=india	22 -22
lead=indonesia	-17 17
lead=is	7 -7
lead=it	-18 18
lead=japanese	9 -9
lead=last	-9 9
lead=most	-12 12
lead=nigeria	-6 6
lead=no	-15 15
lead=of	7 -7
lead=on	19 -19
lead=our	-6 6
lead=portugal	19 -19
lead=president	-9 9
lead=since	-7 7
lead=steel	14 -14
lead=swiss	-6 6
lead=switzerland	9 -9
lead=taiwan	6 -6
lead=ten	8 -8
lead=the	-9 9
lead=then	7 -7
lead=there	10 -10
lead=those	13 -13
lead=today	23 -23
lead=trump	20 -20
lead=turkish	26 -26
lead=up	-7 7
lead=vietnamese	7 -7
lead=washington	-12 12
lead=which	6 -6
lead=without	19 -19
lead=—	15 -15
levels as many false even	-12 12
levels as many false hardly	8 -8
levels as many false near	12 -12
levels as many true	16 -16
levels as many true some	13 -13
levels fewer false hardly	10 -10
levels fewer false little	11 -11
levels fewer false near	-19 19
levels fewer true	-35 35
levels fewer true even	-33 33
levels fewer true little	-19 19
levels fewer true near	23 -23
levels fewer true some	-25 25
levels more false	10 -10
levels more false even	20 -20
levels more false hardly	9 -9
levels more false little	6 -6
levels more false near	-8 8
levels more true hardly	14 -14
levels one false	8 -8
levels one false even	-8 8
levels one false hardly	12 -12
levels one false little	11 -11
levels one true	-10 10
levels one true hardly	25 -25
levels one true little	-19 19
levels one true near	-23 23
levels one true some	6 -6
listed before false	-54 54
listed before false hardly	-34 34
listed before true	-30 30
listed before true hardly	-7 7
listed before true little	-10 10
listed=false	18 -18
listed=false even	-9 9
listed=false hardly	26 -26
listed=false levels=1 codes=0 even	-16 16
listed=false levels=1 codes=0 hardly	6 -6
listed=false levels=1 codes=0 near	34 -34
listed=false levels=1 codes=0 some	-24 24
listed=false levels=1 codes=1 even	22 -22
listed=false levels=1 codes=1 hardly	-12 12
listed=false levels=1 codes=1 near	-13 13
listed=false levels=1 codes=1 some	27 -27
listed=false levels=1 codes=2	6 -6
listed=false levels=1 codes=2 hardly	26 -26
listed=false levels=1 codes=2 near	-11 11
listed=false levels=1 codes=2 some	-13 13
listed=false levels=1 codes=3	-7 7
listed=false levels=1 codes=3 little	9 -9
listed=false levels=1 codes=4	17 -17
listed=false levels=1 codes=4 hardly	19 -19
listed=false levels=2 codes=0	11 -11
listed=false levels=2 codes=0 hardly	-9 9
listed=false levels=2 codes=0 little	48 -48
listed=false levels=2 codes=0 some	35 -35
listed=false levels=2 codes=1	-10 10
listed=false levels=2 codes=1 even	13 -13
listed=false levels=2 codes=1 hardly	-8 8
listed=false levels=2 codes=1 some	-9 9
listed=false levels=2 codes=2 even	-18 18
listed=false levels=2 codes=2 near	12 -12
listed=false levels=2 codes=3 hardly	-8 8
listed=false levels=2 codes=4	-14 14
listed=false levels=2 codes=4 little	-15 15
listed=false levels=2 codes=5	-19 19
listed=false levels=2 codes=5 hardly	13 -13
listed=false levels=3 codes=0 hardly	16 -16
listed=false levels=3 codes=0 little	-25 25
listed=false levels=3 codes=1	13 -13
listed=false levels=3 codes=1 hardly	21 -21
listed=false levels=3 codes=1 little	-11 11
listed=false levels=3 codes=2	29 -29
listed=false levels=3 codes=2 hardly	14 -14
listed=false levels=3 codes=3 little	13 -13
listed=false levels=3 codes=3 some	-7 7
listed=false levels=3 codes=4	16 -16
listed=false levels=3 codes=4 hardly	25 -25
listed=false levels=4 codes=0	-13 13
listed=false levels=4 codes=1	6 -6
listed=false levels=4 codes=1 hardly	19 -19
listed=false levels=4 codes=2 some	9 -9
listed=false levels=4 codes=3 hardly	11 -11
listed=false levels=4 codes=4	7 -7
listed=false levels=4 codes=4 hardly	18 -18
listed=false levels=4 codes=4 little	-10 10
listed=false levels=4 codes=5	29 -29
listed=false levels=4 codes=5 hardly	9 -9
listed=false levels=4 codes=5 little	17 -17
listed=false little	15 -15
listed=false near	-11 11
listed=true	-23 23
listed=true hardly	21 -21
listed=true levels=1 codes=2	-7 7
listed=true levels=1 codes=2 hardly	28 -28
listed=true levels=1 codes=2 little	-10 10
listed=true levels=1 codes=2 near	-32 32
listed=true levels=1 codes=3 some	11 -11
listed=true levels=2 codes=2	6 -6
listed=true levels=2 codes=3	-24 24
listed=true levels=2 codes=3 little	15 -15
listed=true levels=2 codes=3 some	-21 21
listed=true levels=2 codes=4	6 -6
listed=true levels=2 codes=4 hardly	-9 9
listed=true levels=2 codes=4 some	11 -11
listed=true levels=2 codes=5	30 -30
listed=true levels=4 codes=5	-16 16
listed=true little	-40 40
listed=true some	-6 6
lll=, <level> and	-24 24
lll=, <name> at	11 -11
lll=, <name> charge	9 -9
lll=, and <name>	8 -8
lll=, it is	12 -12
lll=, it was	-14 14
lll=<begin> <begin> "	6 -6
lll=<begin> <begin> <begin>	7 -7
lll=<begin> <begin> <name>	18 -18
lll=<begin> <begin> at	9 -9
lll=<begin> <name> 's	11 -11
lll=<begin> <name> :	7 -7
lll=<begin> <name> charge	-25 25
lll=<begin> <name> get	12 -12
lll=<begin> <name> pay	14 -14
lll=<begin> and the	-6 6
lll=<begin> they pay	-11 11
lll=<day-today> it is	7 -7
lll=<level> , <name>	7 -7
lll=<level> , from	6 -6
lll=<level> , not	-16 16
lll=<month-gone> it was	11 -11
lll=<name> 's at	-10 10
lll=<name> , at	7 -7
lll=<name> , pay	12 -12
lll=<name> and <name>	-22 22
lll=<name> will charge	-13 13
lll=<name> will pay	-6 6
lll=<number> and the	10 -10
lll=<quality> bean pay	12 -12
lll=<quality> duty of	7 -7
lll=<quality> tariff of	-6 6
lll=a duty of	-14 14
lll=add up to	8 -8
lll=and <name> pay	-9 9
lll=as much as	10 -10
lll=at <number> and	-11 11
lll=between <level> and	10 -10
lll=come in at	8 -8
lll=from <name> pay	-6 6
lll=go back to	-9 9
lll=go down to	9 -9
lll=go up to	9 -9
lll=good are charge	-7 7
lll=good have pay	-10 10
lll=good will pay	9 -9
lll=into <name> at	-8 8
lll=is to pay	11 -11
lll=it stand at	7 -7
lll=it stay at	-16 16
lll=it would be	-6 6
lll=of <level> and	6 -6
lll=of <level> or	7 -7
lll=of <name> pay	25 -25
lll=of <number> ,	-9 9
lll=of up to	-6 6
lll=place of the	-7 7
lll=the <name> ,	13 -13
lll=the <name> :	10 -10
lll=the <name> charge	8 -8
lll=the <name> pay	19 -19
lll=the duty is	14 -14
lll=the rate of	14 -14
lll=the tariff of	-14 14
lll=then it is	-6 6
lll=they have pay	6 -6
lll=to <level> and	7 -7
lll=whose good pay	14 -14
lll=will go to	6 -6
lr=" on	12 -12
lr='s .	15 -15
lr=( )	17 -17
lr=( ,	-11 11
lr=, .	16 -16
lr=, and	-6 6
lr=, for	11 -11
lr=, is	-6 6
lr=, on	-11 11
lr=, since	7 -7
lr=: )	-11 11
lr=: ,	-23 23
lr=: .	6 -6
lr=: and	11 -11
lr=: for	20 -20
lr=: in	9 -9
lr=: is	12 -12
lr=: under	-15 15
lr=<begin> ,	-17 17
lr=<begin> is	9 -9
lr=<begin> on	10 -10
lr=<level> <end>	-11 11
lr=<name> and	9 -9
lr=<name> of	-10 10
lr=<name> on	14 -14
lr=and in	-9 9
lr=and on	16 -16
lr=as .	-18 18
lr=at ,	-6 6
lr=at and	9 -9
lr=at for	15 -15
lr=at on	9 -9
lr=be .	-10 10
lr=be from	-13 13
lr=bear in	7 -7
lr=been .	16 -16
lr=between and	-14 14
lr=charge on	7 -7
lr=for ,	-10 10
lr=for .	-13 13
lr=for on	14 -14
lr=from ,	17 -17
lr=from .	-11 11
lr=from down	6 -6
lr=from to	7 -7
lr=get ,	14 -14
lr=in .	-14 14
lr=is ,	21 -21
lr=is .	-10 10
lr=is again	-7 7
lr=is now	7 -7
lr=not .	-11 11
lr=now ,	-6 6
lr=now .	-7 7
lr=of .	-7 7
lr=of from	-8 8
lr=of is	15 -15
lr=of or	8 -8
lr=of that	-8 8
lr=of was	6 -6
lr=on .	8 -8
lr=or ,	-14 14
lr=or .	7 -7
lr=pay .	-7 7
lr=pay ;	-13 13
lr=pay <day-today>	6 -6
lr=pay and	26 -26
lr=pay at	-18 18
lr=pay from	-12 12
lr=pay here	7 -7
lr=pay more	-7 7
lr=pay now	19 -19
lr=pay over	6 -6
lr=pay under	9 -9
lr=pay until	-6 6
lr=put on	-13 13
lr=same .	11 -11
lr=say .	10 -10
lr=suspend of	8 -8
lr=take .	-10 10
lr=take on	6 -6
lr=than ,	-8 8
lr=than .	9 -9
lr=the .	7 -7
lr=the and	-10 10
lr=the for	7 -7
lr=the is	-6 6
lr=the on	13 -13
lr=the that	-7 7
lr=the which	-7 7
lr=the will	8 -8
lr=threaten .	-8 8
lr=to ,	7 -7
lr=to and	33 -33
lr=to as	12 -12
lr=to for	-9 9
lr=to if	-7 7
lr=to in	-16 16
lr=to on	-14 14
lr=to under	8 -8
lr=was ,	27 -27
lr=was .	-13 13
lr=was and	-13 13
lr=was before	-15 15
lr=with ,	17 -17
lr=with on	-13 13
nc2=agree	-9 9
nc2=bear	-7 7
nc2=end	8 -8
nc2=say	8 -8
nc2=suspend	8 -8
nc2=target	14 -14
nc2=threaten	7 -7
nc2=up	12 -12
nct2=agree past	-7 7
nct2=bear future	8 -8
nct2=bear modal	8 -8
nct2=bear participle-passive	-18 18
nct2=bear past	-9 9
nct2=bear perfect	-8 8
nct2=begin modal	-11 11
nct2=begin present-passive	7 -7
nct2=down past	-7 7
nct2=impose future	6 -6
nct2=impose modal	7 -7
nct2=impose past-passive	12 -12
nct2=impose present	-14 14
nct2=impose present-passive	-7 7
nct2=propose participle-passive	6 -6
nct2=propose perfect	-10 10
nct2=propose present	31 -31
nct2=say past	7 -7
nct2=say present	8 -8
nct2=stay past	33 -33
nct2=stay present	-8 8
nct2=stay present-passive	-8 8
nct2=suspend present	20 -20
nct2=suspend present-passive	-7 7
nct2=target future	6 -6
nct2=target past	-7 7
nct2=target pluperfect	8 -8
nct2=target present	15 -15
nct2=target present-passive	7 -7
nct2=up future	7 -7
nct2=up modal	-14 14
nct2=up present	26 -26
next="	-11 11
next=, false	-7 7
next=, true	-18 18
next=. false	-15 15
next=. true	11 -11
next=and	-13 13
next=and true	8 -8
next=are false	-22 22
next=because	8 -8
next=before	12 -12
next=duty false	16 -16
next=duty true	-19 19
next=goods false	15 -15
next=if	-11 11
next=in false	-16 16
next=is true	6 -6
next=level false	11 -11
next=number true	28 -28
next=on true	11 -11
next=own , false	-21 21
next=own number false	21 -21
next=unless	9 -9
next=verb bear true	15 -15
next=verb say false	15 -15
next=which	-6 6
next=will false	-25 25
next=word false	-9 9
next=word true	-7 7
nhas-participle	-12 12
nhas-present	-8 8
nt2=infinitive	9 -9
nt2=participle-passive	-13 13
nt2=past	14 -14
nt2=past-passive	-13 13
nt2=perfect-passive	7 -7
nt2=present-not	8 -8
nt2=present-passive	-8 8
nv2=add	9 -9
nv2=announce	11 -11
nv2=apply	9 -9
nv2=ask	-18 18
nv2=buy	7 -7
nv2=collect	-6 6
nv2=come	12 -12
nv2=drop	-12 12
nv2=hold	12 -12
nv2=impose	-11 11
nv2=know	-13 13
nv2=leave	-9 9
nv2=lower	8 -8
nv2=make	-16 16
nv2=negotiate	7 -7
nv2=put	12 -12
nv2=raise	6 -6
nv2=remain	18 -18
nv2=sign	6 -6
nv2=stay	9 -9
nv2=take	-10 10
nv2=threaten	6 -6
nvt2=agree past	13 -13
nvt2=announce past	8 -8
nvt2=apply present	6 -6
nvt2=ask present	7 -7
nvt2=be past	17 -17
nvt2=be perfect	-8 8
nvt2=be present	-8 8
nvt2=buy present	12 -12
nvt2=call past	-9 9
nvt2=charge past	-8 8
nvt2=charge present	7 -7
nvt2=go modal	-14 14
nvt2=go present	21 -21
nvt2=hold present	6 -6
nvt2=know present	-13 13
nvt2=make past	-9 9
nvt2=negotiate present	7 -7
nvt2=other perfect	14 -14
nvt2=pay future	7 -7
nvt2=pay perfect	-8 8
nvt2=put perfect	15 -15
nvt2=remain present	8 -8
nvt2=say past	-8 8
nvt2=say present	10 -10
nvt2=take present	-13 13
on even	6 -6
on hardly	11 -11
on little	10 -10
on near	-16 16
pc0=begin	-7 7
pc0=impose	-14 14
pc0=say	8 -8
pc0=sell	-8 8
pc0=threaten	-9 9
pc0=up	9 -9
pc1=impose	-12 12
pc1=say	8 -8
pc1=threaten	-6 6
pc1=up	9 -9
pct0=agree present-passive	6 -6
pct0=bear past	9 -9
pct0=bear pluperfect	8 -8
pct0=begin modal	6 -6
pct0=begin perfect	-14 14
pct0=down past	-14 14
pct0=down present	11 -11
pct0=impose past	-10 10
pct0=impose perfect-passive	-8 8
pct0=impose pluperfect	-9 9
pct0=impose present-passive	7 -7
pct0=propose future	8 -8
pct0=propose pluperfect	-8 8
pct0=say past	7 -7
pct0=say perfect	15 -15
pct0=stay future	10 -10
pct0=stay past	-6 6
pct0=stay perfect	-6 6
pct0=stay present	6 -6
pct0=suspend past	8 -8
pct0=target future	-10 10
pct0=threaten past	-9 9
pct0=threaten perfect	-6 6
pct0=up future	-6 6
pct0=up past	11 -11
pct0=up perfect	-8 8
pct0=up present	11 -11
pct1=agree present-passive	6 -6
pct1=bear gerund	8 -8
pct1=bear past	9 -9
pct1=bear pluperfect	8 -8
pct1=begin modal	6 -6
pct1=begin perfect	-14 14
pct1=down past	-14 14
pct1=down present	11 -11
pct1=end participle-passive	-7 7
pct1=impose gerund	-9 9
pct1=impose participle-passive	20 -20
pct1=impose past	-8 8
pct1=impose perfect	-6 6
pct1=impose perfect-passive	-8 8
pct1=impose pluperfect	-10 10
pct1=impose present-passive	7 -7
pct1=propose pluperfect	-9 9
pct1=say past	7 -7
pct1=say perfect	15 -15
pct1=stay future	9 -9
pct1=stay past	-6 6
pct1=stay perfect	-6 6
pct1=stay present	7 -7
pct1=suspend past	8 -8
pct1=target future	-10 10
pct1=target participle-passive	-6 6
pct1=threaten past	-6 6
pct1=up future	-6 6
pct1=up past	11 -11
pct1=up perfect	-8 8
pct1=up present	10 -10
phas-modal	8 -8
phas-participle	10 -10
phas-perfect	-11 11
prep=, false	29 -29
prep=, true	-17 17
prep=; false	-18 18
prep=and false	-11 11
prep=and true	-9 9
prep=as false	12 -12
prep=at false	11 -11
prep=begin false	9 -9
prep=for false	-39 39
prep=for true	12 -12
prep=from false	13 -13
prep=in false	-11 11
prep=of true	24 -24
prep=on false	-9 9
prep=on true	28 -28
prep=over false	16 -16
prep=that false	-17 17
prep=to false	-30 30
prep=under false	19 -19
prep=verb buy false	23 -23
prep=verb impose true	-29 29
prep=with false	-7 7
pt0=future	-6 6
pt0=modal	14 -14
pt0=past-not	10 -10
pt0=past-passive	-8 8
pt1=modal	14 -14
pt1=participle-passive	7 -7
pt1=past-not	8 -8
pt1=past-passive	-8 8
pv0=add	15 -15
pv0=come	-10 10
pv0=cut	10 -10
pv0=extend	-8 8
pv0=get	22 -22
pv0=halve	6 -6
pv0=keep	6 -6
pv0=make	-16 16
pv0=other	-7 7
pv0=pay	-9 9
pv0=put	-8 8
pv0=reach	6 -6
pv0=settle	-14 14
pv0=tell	24 -24
pv0=threaten	-6 6
pv0=warn	7 -7
pv1=add	15 -15
pv1=come	-10 10
pv1=cut	10 -10
pv1=extend	-8 8
pv1=get	22 -22
pv1=halve	6 -6
pv1=make	-16 16
pv1=order	-6 6
pv1=other	-7 7
pv1=pay	-9 9
pv1=put	-11 11
pv1=reach	6 -6
pv1=settle	-12 12
pv1=strike	-8 8
pv1=tell	23 -23
pv1=warn	7 -7
pvt0=announce perfect	6 -6
pvt0=ask past	-6 6
pvt0=ask perfect	6 -6
pvt0=be future	14 -14
pvt0=be perfect	10 -10
pvt0=charge future	-9 9
pvt0=come past	-10 10
pvt0=cut present	9 -9
pvt0=end present	-9 9
pvt0=enter present	-6 6
pvt0=fall present	6 -6
pvt0=get present	19 -19
pvt0=go past	6 -6
pvt0=go present	9 -9
pvt0=have past	7 -7
pvt0=keep present	11 -11
pvt0=pay past	13 -13
pvt0=pay present	-14 14
pvt0=say past	21 -21
pvt0=say present	-9 9
pvt0=settle past	-12 12
pvt0=suspend present	-12 12
pvt0=take past	12 -12
pvt0=tell past	14 -14
pvt0=write past	-6 6
pvt0=write present	11 -11
pvt1=announce perfect	6 -6
pvt1=ask past	-6 6
pvt1=ask perfect	6 -6
pvt1=be future	14 -14
pvt1=be perfect	10 -10
pvt1=charge future	-9 9
pvt1=come past	-10 10
pvt1=cut present	9 -9
pvt1=end present	-9 9
pvt1=enter present	-6 6
pvt1=fall present	6 -6
pvt1=get present	19 -19
pvt1=go past	6 -6
pvt1=go present	7 -7
pvt1=have past	7 -7
pvt1=leave present	-6 6
pvt1=pay gerund	7 -7
pvt1=pay past	13 -13
pvt1=pay present	-15 15
pvt1=say past	21 -21
pvt1=say present	-9 9
pvt1=settle past	-12 12
pvt1=suspend present	-12 12
pvt1=take past	12 -12
pvt1=tell past	14 -14
pvt1=write past	-6 6
pvt1=write present	11 -11
q:!	8 -8
q:"	8 -8
q:'	21 -21
q:'s	-11 11
q:,	26 -26
q:-	-11 11
q:/	14 -14
q::	-10 10
q:;	13 -13
q:<day-ahead>	15 -15
q:<day-gone>	6 -6
q:<day-today>	30 -30
q:<gate>	15 -15
q:<goods-amount>	-13 13
q:<level-noun>	-13 13
q:<money>	-6 6
q:<month-gone>	-27 27
q:<name>	-7 7
q:<not>	-9 9
q:<organisation>	-15 15
q:<person>	-8 8
q:<points>	7 -7
q:<quality>	-9 9
q:<taker>	21 -21
q:<v-agree>	-17 17
q:<v-buy>	6 -6
q:<v-deny>	-8 8
q:<v-down>	14 -14
q:<v-end>	-7 7
q:<v-return>	11 -11
q:<v-stay>	8 -8
q:<v-threaten>	17 -17
q:above	6 -6
q:accept	-21 21
q:according	6 -6
q:account	-8 8
q:add	30 -30
q:addition	7 -7
q:additional	-7 7
q:affected	-14 14
q:after	8 -8
q:again	-17 17
q:ago	-12 12
q:agree	25 -25
q:agreement	9 -9
q:all	-7 7
q:already	15 -15
q:also	-15 15
q:amount	-8 8
q:an	-15 15
q:announcement	11 -11
q:another	24 -24
q:answer	-17 17
q:anyone	13 -13
q:approve	-6 6
q:are	-7 7
q:article	16 -16
q:aside	13 -13
q:ask	10 -10
q:asleep	13 -13
q:at	-6 6
q:away	12 -12
q:back	7 -7
q:banana	14 -14
q:bargain	14 -14
q:be	14 -14
q:because	-21 21
q:beef	16 -16
q:been	18 -18
q:beer	-24 24
q:before	26 -26
q:begin	6 -6
q:being	13 -13
q:better	-9 9
q:border	6 -6
q:both	-6 6
q:busan	18 -18
q:but	-7 7
q:butter	22 -22
q:by	-13 13
q:cabinet	-7 7
q:call	29 -29
q:can	6 -6
q:car	11 -11
q:cargo	-9 9
q:carpet	-13 13
q:carry	28 -28
q:case	-18 18
q:cement	-21 21
q:change	-9 9
q:changed	15 -15
q:chip	21 -21
q:coal	6 -6
q:cocoa	6 -6
q:coconut	-12 12
q:cod	25 -25
q:coffee	26 -26
q:collect	36 -36
q:come	9 -9
q:compare	-7 7
q:concentrate	-12 12
q:conclude	-14 14
q:confirm	10 -10
q:container	14 -14
q:continue	19 -19
q:cost	6 -6
q:could	23 -23
q:covered	-7 7
q:dairy	-9 9
q:date	11 -11
q:deal	-11 11
q:decide	7 -7
q:decision	8 -8
q:deny	-23 23
q:did	-8 8
q:die	11 -11
q:do	-12 12
q:doe	7 -7
q:done	8 -8
q:double	-6 6
q:drop	13 -13
q:due	-13 13
q:during	9 -9
q:duty	-12 12
q:each	-18 18
q:earlier	24 -24
q:economy	-13 13
q:effect	15 -15
q:else	7 -7
q:elsewhere	21 -21
q:emergency	7 -7
q:end	-13 13
q:enter	-7 7
q:evening	9 -9
q:ever	-10 10
q:every	-20 20
q:everybody	21 -21
q:everything	25 -25
q:expect	-15 15
q:expire	-11 11
q:explain	7 -7
q:export	31 -31
q:extension	-7 7
q:extra	10 -10
q:face	-9 9
q:fair	24 -24
q:fall	20 -20
q:farm	9 -9
q:fentanyl	-7 7
q:fertiliser	-19 19
q:figure	27 -27
q:first	22 -22
q:fishmeal	-14 14
q:flour	16 -16
q:flower	9 -9
q:follow	9 -9
q:footwear	-12 12
q:force	-9 9
q:forced	22 -22
q:foreign	-11 11
q:found	6 -6
q:framework	-15 15
q:from	-14 14
q:further	7 -7
q:garden	8 -8
q:gave	-16 16
q:geneva	24 -24
q:go	-8 8
q:good	-6 6
q:grow	-20 20
q:grower	16 -16
q:had	13 -13
q:half	20 -20
q:has	15 -15
q:have	-11 11
q:having	-23 23
q:heard	-12 12
q:higher	19 -19
q:him	6 -6
q:hit	-6 6
q:hold	12 -12
q:home	-15 15
q:honey	7 -7
q:hope	9 -9
q:hour	9 -9
q:house	-16 16
q:i	-20 20
q:importer	12 -12
q:impose	12 -12
q:in	8 -8
q:included	-10 10
q:including	19 -19
q:instead	-10 10
q:into	15 -15
q:isn't	-15 15
q:its	-6 6
q:just	14 -14
q:kind	14 -14
q:labor	23 -23
q:lamp	15 -15
q:land	14 -14
q:lapse	8 -8
q:law	15 -15
q:leader	7 -7
q:leave	-9 9
q:level	11 -11
q:levy	18 -18
q:lift	6 -6
q:line	13 -13
q:lobster	11 -11
q:long	-9 9
q:look	8 -8
q:lower	-6 6
q:m	10 -10
q:machine	7 -7
q:machinery	8 -8
q:maker	-18 18
q:many	10 -10
q:market	8 -8
q:may	11 -11
q:me	-20 20
q:mean	10 -10
q:meant	15 -15
q:meanwhile	19 -19
q:medicine	15 -15
q:meet	22 -22
q:middle	-9 9
q:midnight	14 -14
q:might	-23 23
q:milk	11 -11
q:mine	12 -12
q:minister	-11 11
q:ministry	6 -6
q:minute	13 -13
q:month	20 -20
q:most	-7 7
q:mostly	-36 36
q:motor	-7 7
q:move	41 -41
q:much	6 -6
q:my	-12 12
q:name	22 -22
q:never	13 -13
q:new	-8 8
q:nil	11 -11
q:no	-6 6
q:none	13 -13
q:normal	-10 10
q:north	28 -28
q:not	-7 7
q:notice	11 -11
q:now	28 -28
q:number	-10 10
q:of	6 -6
q:off	12 -12
q:old	-30 30
q:older	39 -39
q:on	-7 7
q:once	7 -7
q:one	-17 17
q:only	20 -20
q:opened	6 -6
q:orange	17 -17
q:order	11 -11
q:ordinary	32 -32
q:origin	26 -26
q:our	-41 41
q:out	-15 15
q:over	25 -25
q:p	9 -9
q:page	-7 7
q:palm	14 -14
q:parcel	9 -9
q:part	-20 20
q:partner	-13 13
q:party	-16 16
q:peace	-9 9
q:people	-6 6
q:per	-12 12
q:phone	-12 12
q:plan	-8 8
q:plant	6 -6
q:plastic	-10 10
q:point	-8 8
q:policy	-11 11
q:post	14 -14
q:powder	12 -12
q:present	12 -12
q:president	13 -13
q:price	10 -10
q:proclamation	6 -6
q:prolonged	-7 7
q:propose	12 -12
q:put	-8 8
q:quarrel	-12 12
q:quota	9 -9
q:raise	10 -10
q:raspberry	-20 20
q:rate	-6 6
q:recall	9 -9
q:receive	8 -8
q:reciprocal	-11 11
q:renewed	-14 14
q:replace	-10 10
q:reporter	11 -11
q:rest	-13 13
q:room	12 -12
q:round	19 -19
q:rule	19 -19
q:salmon	12 -12
q:sardine	10 -10
q:second	17 -17
q:section	21 -21
q:semiconductor	6 -6
q:separate	-16 16
q:shall	11 -11
q:she	16 -16
q:ship	-13 13
q:should	-15 15
q:shrimp	19 -19
q:sign	-12 12
q:signature	20 -20
q:since	-6 6
q:sir	9 -9
q:sit	8 -8
q:sleep	25 -25
q:small	13 -13
q:social	-6 6
q:some	13 -13
q:somebody	16 -16
q:soybean	8 -8
q:spare	7 -7
q:speak	16 -16
q:special	10 -10
q:spoke	-28 28
q:spring	7 -7
q:stake	10 -10
q:stand	15 -15
q:standstill	-8 8
q:steel	-12 12
q:step	15 -15
q:still	-15 15
q:stop	-9 9
q:subject	-11 11
q:such	9 -9
q:summit	11 -11
q:surcharge	19 -19
q:suspend	9 -9
q:suspension	8 -8
q:talking	-9 9
q:tariff	16 -16
q:tax	10 -10
q:tell	-22 22
q:term	17 -17
q:text	10 -10
q:textile	-15 15
q:thank	15 -15
q:that	20 -20
q:their	-7 7
q:then	13 -13
q:there	-20 20
q:these	-22 22
q:thing	18 -18
q:think	-7 7
q:third	-10 10
q:those	20 -20
q:three	11 -11
q:through	-21 21
q:together	-24 24
q:too	19 -19
q:top	11 -11
q:total	9 -9
q:tractor	20 -20
q:treaty	-10 10
q:tuna	-14 14
q:two	-9 9
q:tyre	6 -6
q:under	11 -11
q:until	20 -20
q:up	14 -14
q:us	13 -13
q:used	-10 10
q:value	19 -19
q:very	-14 14
q:view	14 -14
q:vote	-12 12
q:war	-22 22
q:warn	20 -20
q:was	6 -6
q:way	14 -14
q:we	-21 21
q:week	-20 20
q:were	-7 7
q:what	-24 24
q:whatever	20 -20
q:wheat	8 -8
q:where	10 -10
q:which	-14 14
q:why	-24 24
q:wine	24 -24
q:wire	14 -14
q:within	17 -17
q:without	9 -9
q:wool	-14 14
q:word	-21 21
q:work	12 -12
q:world	8 -8
q:worse	13 -13
q:worth	20 -20
q:would	8 -8
q:write	-14 14
q:yarn	22 -22
q:year	-21 21
q:yes	13 -13
q:yet	-16 16
q:you	-12 12
q:your	28 -28
q:zero	-14 14
q:—	-10 10
q:•	11 -11
qt=modal	-8 8
qt=past	-20 20
qt=perfect	7 -7
qt=pluperfect	13 -13
qt=present	10 -10
r1="	33 -33
r1=(	12 -12
r1=,	-7 7
r1=<day-ahead>	-12 12
r1=<end>	9 -9
r1=<goods>	6 -6
r1=<level-noun>	10 -10
r1=<level>	8 -8
r1=<not>	6 -6
r1=<v-begin>	6 -6
r1=<v-suspend>	8 -8
r1=<v-target>	7 -7
r1=after	7 -7
r1=all	-11 11
r1=apply	7 -7
r1=as	-10 10
r1=duty	-8 8
r1=from	-12 12
r1=if	-8 8
r1=in	12 -12
r1=last	8 -8
r1=now	14 -14
r1=once	8 -8
r1=only	6 -6
r1=over	7 -7
r1=per	13 -13
r1=percent	-8 8
r1=remain	-7 7
r1=since	-11 11
r1=tariff	13 -13
r1=the	13 -13
r1=thi	-7 7
r1=to	6 -6
r1=too	-9 9
r1=we	14 -14
r1=when	15 -15
r1=would	9 -9
r2="	-13 13
r2=<day-ahead>	-7 7
r2=<money>	9 -9
r2=<name>	-8 8
r2=<not>	-22 22
r2=<office>	11 -11
r2=<person>	11 -11
r2=<quality>	-11 11
r2=<seat>	25 -25
r2=<span>	-12 12
r2=<v-agree>	15 -15
r2=<v-begin>	-18 18
r2=<v-say>	14 -14
r2=<v-stay>	10 -10
r2=<v-up>	-13 13
r2=again	6 -6
r2=against	-9 9
r2=all	8 -8
r2=aluminium	-10 10
r2=an	15 -15
r2=apply	-8 8
r2=as	6 -6
r2=at	13 -13
r2=back	-13 13
r2=be	10 -10
r2=because	16 -16
r2=before	14 -14
r2=but	-8 8
r2=by	19 -19
r2=cent	13 -13
r2=charge	-8 8
r2=cocoa	8 -8
r2=coffee	8 -8
r2=each	15 -15
r2=everybody	12 -12
r2=everything	8 -8
r2=for	10 -10
r2=from	12 -12
r2=go	-15 15
r2=has	-12 12
r2=i	-14 14
r2=in	-20 20
r2=list	10 -10
r2=most	8 -8
r2=mr	-9 9
r2=no	-26 26
r2=not	-7 7
r2=ordinary	-6 6
r2=our	-14 14
r2=present	-6 6
r2=remain	6 -6
r2=section	15 -15
r2=since	-11 11
r2=so	7 -7
r2=stay	7 -7
r2=steel	11 -11
r2=suspend	-11 11
r2=tea	-10 10
r2=than	-8 8
r2=their	-6 6
r2=then	7 -7
r2=they	16 -16
r2=those	9 -9
r2=under	-7 7
r2=was	11 -11
r2=we	-22 22
r2=week	-6 6
r2=which	12 -12
r2=would	-16 16
r3="	-13 13
r3=:	6 -6
r3=<agent>	6 -6
r3=<day-ahead>	30 -30
r3=<day-gone>	8 -8
r3=<goods>	14 -14
r3=<organisation>	-9 9
r3=<person>	-10 10
r3=<points>	-8 8
r3=<quality>	26 -26
r3=<v-begin>	-10 10
r3=<v-end>	12 -12
r3=<v-impose>	-12 12
r3=<v-say>	9 -9
r3=<v-sell>	-17 17
r3=<v-stay>	9 -9
r3=<v-target>	-7 7
r3=<v-up>	-7 7
r3=?	14 -14
r3=a	28 -28
r3=about	-6 6
r3=additional	-15 15
r3=all	10 -10
r3=and	-9 9
r3=apply	10 -10
r3=are	17 -17
r3=be	15 -15
r3=been	-14 14
r3=both	6 -6
r3=butter	8 -8
r3=by	13 -13
r3=car	18 -18
r3=cheese	-6 6
r3=cocoa	-8 8
r3=come	10 -10
r3=copper	-9 9
r3=cotton	-13 13
r3=deal	7 -7
r3=else	-6 6
r3=first	6 -6
r3=for	-6 6
r3=go	-12 12
r3=good	14 -14
r3=had	12 -12
r3=has	13 -13
r3=he	-8 8
r3=i	6 -6
r3=is	9 -9
r3=its	-9 9
r3=keep	8 -8
r3=last	7 -7
r3=machine	6 -6
r3=moment	-13 13
r3=most	8 -8
r3=not	-10 10
r3=of	16 -16
r3=oil	14 -14
r3=on	18 -18
r3=one	21 -21
r3=ordinary	12 -12
r3=own	8 -8
r3=same	15 -15
r3=ship	7 -7
r3=side	8 -8
r3=since	22 -22
r3=steel	11 -11
r3=summer	6 -6
r3=sunflower	6 -6
r3=take	-15 15
r3=that	24 -24
r3=their	13 -13
r3=there	10 -10
r3=thing	-6 6
r3=time	11 -11
r3=until	12 -12
r3=way	-9 9
r3=week	7 -7
r3=wheat	8 -8
r3=which	7 -7
r3=with	-20 20
r3=would	9 -9
r4="	-12 12
r4=)	9 -9
r4=-	10 -10
r4=;	10 -10
r4=<agent>	-25 25
r4=<day-ahead>	13 -13
r4=<day-gone>	18 -18
r4=<duty>	11 -11
r4=<gate>	17 -17
r4=<goods>	13 -13
r4=<level>	-7 7
r4=<month-gone>	19 -19
r4=<name>	-10 10
r4=<not>	-15 15
r4=<span>	12 -12
r4=<v-agree>	7 -7
r4=<v-bear>	-20 20
r4=<v-begin>	21 -21
r4=<v-buy>	16 -16
r4=<v-impose>	6 -6
r4=<v-target>	19 -19
r4=?	7 -7
r4=a	15 -15
r4=another	8 -8
r4=are	-10 10
r4=at	-10 10
r4=be	10 -10
r4=being	11 -11
r4=both	8 -8
r4=buy	7 -7
r4=country	9 -9
r4=deal	14 -14
r4=down	7 -7
r4=duty	21 -21
r4=end	8 -8
r4=fentanyl	14 -14
r4=for	7 -7
r4=get	-13 13
r4=government	-9 9
r4=had	-18 18
r4=has	-7 7
r4=have	-6 6
r4=i	-8 8
r4=import	6 -6
r4=instead	7 -7
r4=into	-9 9
r4=is	26 -26
r4=it	11 -11
r4=last	-7 7
r4=law	-17 17
r4=make	8 -8
r4=no	-7 7
r4=not	8 -8
r4=nothing	-9 9
r4=now	-8 8
r4=on	6 -6
r4=one	12 -12
r4=over	13 -13
r4=plu	-8 8
r4=pork	9 -9
r4=powder	8 -8
r4=same	8 -8
r4=start	8 -8
r4=take	10 -10
r4=tariff	-8 8
r4=the	12 -12
r4=there	-18 18
r4=they	-15 15
r4=thi	-10 10
r4=to	-20 20
r4=trade	9 -9
r4=truce	14 -14
r4=under	10 -10
r4=was	-9 9
r4=what	17 -17
r4=which	15 -15
r4=worth	6 -6
r=) .	-6 6
r=, "	-10 10
r=, <name>	-7 7
r=, <number>	15 -15
r=, <quality>	12 -12
r=, as	6 -6
r=, because	16 -16
r=, but	-9 9
r=, by	19 -19
r=, has	-11 11
r=, no	-23 23
r=, not	-14 14
r=, on	10 -10
r=, ordinary	-7 7
r=, since	-13 13
r=, so	7 -7
r=, the	6 -6
r=, under	-8 8
r=, which	22 -22
r=. "	9 -9
r=<day-today> .	-9 9
r=<end> <end>	9 -9
r=<level> <end>	7 -7
r=and <name>	14 -14
r=and <number>	-13 13
r=and those	12 -12
r=at present	-6 6
r=at the	-11 11
r=before .	-14 14
r=before the	6 -6
r=for <name>	19 -19
r=for <span>	-10 10
r=from <day-ahead>	-7 7
r=from <day-gone>	-11 11
r=from the	6 -6
r=if the	-10 10
r=in <name>	-6 6
r=in <seat>	14 -14
r=in the	14 -14
r=is charge	-10 10
r=more than	-9 9
r=now ,	18 -18
r=now .	12 -12
r=on <day-ahead>	10 -10
r=on <day-gone>	22 -22
r=on <money>	7 -7
r=on <quality>	-13 13
r=on a	-8 8
r=on both	6 -6
r=on cocoa	8 -8
r=on coffee	7 -7
r=on date	6 -6
r=on it	-15 15
r=on its	-9 9
r=on more	-6 6
r=on rice	-8 8
r=on steel	10 -10
r=on sugar	6 -6
r=on tea	-10 10
r=on their	-6 6
r=on what	10 -10
r=or <level>	14 -14
r=over there	9 -9
r=per cent	13 -13
r=plu <number>	-8 8
r=remain suspend	-12 12
r=since last	8 -8
r=that has	-9 9
r=that the	-8 8
r=there .	-8 8
r=to <number>	7 -7
r=to the	19 -19
r=too ,	-6 6
r=under a	-14 14
r=under an	8 -8
r=until <day-ahead>	-6 6
r=which <name>	-6 6
s:!	-11 11
s:'	-9 9
s:(	13 -13
s:)	7 -7
s:*	12 -12
s:/	11 -11
s::	8 -8
s:;	15 -15
s:<day-gone>	9 -9
s:<goods-amount>	-9 9
s:<money>	16 -16
s:<name>	7 -7
s:<number>	16 -16
s:<person>	-7 7
s:<points>	15 -15
s:<quality>	6 -6
s:<seat>	9 -9
s:<sender>	-10 10
s:<v-agree>	-9 9
s:<v-deny>	16 -16
s:<v-down>	6 -6
s:<v-return>	10 -10
s:<v-sell>	-13 13
s:<v-stay>	15 -15
s:<v-suspend>	9 -9
s:<v-threaten>	-11 11
s:=	10 -10
s:@	15 -15
s:_	8 -8
s:a	7 -7
s:abolish	-7 7
s:accord	22 -22
s:account	13 -13
s:act	9 -9
s:action	-12 12
s:affected	-10 10
s:after	-16 16
s:against	-18 18
s:ago	-8 8
s:aircraft	9 -9
s:almond	6 -6
s:almost	8 -8
s:alone	6 -6
s:along	14 -14
s:although	12 -12
s:altogether	11 -11
s:aluminium	-10 10
s:am	8 -8
s:an	22 -22
s:another	42 -42
s:answer	-11 11
s:anywhere	9 -9
s:apple	-6 6
s:apply	12 -12
s:apricot	21 -21
s:arrive	-12 12
s:article	-11 11
s:as	-16 16
s:autumn	15 -15
s:avocado	-11 11
s:back	8 -8
s:bad	10 -10
s:base	-9 9
s:battery	9 -9
s:bear	21 -21
s:become	6 -6
s:beef	19 -19
s:beer	-10 10
s:before	17 -17
s:belong	15 -15
s:below	17 -17
s:beside	13 -13
s:better	17 -17
s:bill	13 -13
s:boat	-15 15
s:border	-13 13
s:both	-10 10
s:brandy	6 -6
s:bring	17 -17
s:busan	23 -23
s:buse	-21 21
s:but	-10 10
s:butter	34 -34
s:buy	8 -8
s:buyer	15 -15
s:c	14 -14
s:can	19 -19
s:canola	-16 16
s:carpet	-22 22
s:carry	21 -21
s:case	19 -19
s:cashew	13 -13
s:cashmere	15 -15
s:ceiling	-9 9
s:cement	17 -17
s:cent	-11 11
s:ceramic	-9 9
s:cheese	-27 27
s:chemical	7 -7
s:chip	17 -17
s:chocolate	-7 7
s:christma	-18 18
s:citru	6 -6
s:clear	10 -10
s:client	8 -8
s:close	16 -16
s:cocoa	10 -10
s:cod	29 -29
s:collect	6 -6
s:commerce	7 -7
s:common	-10 10
s:company	-11 11
s:concentrate	-8 8
s:concern	-14 14
s:content	-8 8
s:control	7 -7
s:copper	-16 16
s:cork	8 -8
s:corn	8 -8
s:correct	-35 35
s:cotton	11 -11
s:counted	-7 7
s:country	-9 9
s:crane	17 -17
s:critical	-6 6
s:cross	-7 7
s:currently	11 -11
s:d	10 -10
s:deal	12 -12
s:demand	8 -8
s:deny	12 -12
s:different	-18 18
s:direction	18 -18
s:dispute	9 -9
s:do	-16 16
s:door	-17 17
s:double	9 -9
s:down	19 -19
s:dozen	16 -16
s:draw	12 -12
s:drawer	-16 16
s:dried	16 -16
s:drop	-15 15
s:due	-9 9
s:during	20 -20
s:early	9 -9
s:earth	9 -9
s:easter	-13 13
s:economy	24 -24
s:effect	30 -30
s:either	-7 7
s:electric	8 -8
s:else	7 -7
s:elsewhere	-6 6
s:end	7 -7
s:engine	10 -10
s:entry	13 -13
s:even	-11 11
s:event	6 -6
s:ever	7 -7
s:everybody	29 -29
s:everyone	7 -7
s:exceed	7 -7
s:exception	14 -14
s:existing	9 -9
s:explain	-16 16
s:export	-8 8
s:extend	-6 6
s:extension	6 -6
s:extra	8 -8
s:face	11 -11
s:fail	7 -7
s:farm	10 -10
s:fear	6 -6
s:fee	12 -12
s:fentanyl	11 -11
s:fertiliser	-10 10
s:fish	-6 6
s:fishmeal	-8 8
s:flat	10 -10
s:flower	14 -14
s:follow	-11 11
s:force	16 -16
s:forced	14 -14
s:found	19 -19
s:friend	13 -13
s:frozen	6 -6
s:fruit	7 -7
s:full	25 -25
s:furniture	-7 7
s:further	22 -22
s:gas	6 -6
s:gave	-6 6
s:general	13 -13
s:geneva	19 -19
s:georgia	-13 13
s:get	7 -7
s:given	-15 15
s:glass	15 -15
s:glove	6 -6
s:go	-11 11
s:good	7 -7
s:government	-17 17
s:grain	6 -6
s:grape	-8 8
s:groundnut	8 -8
s:grower	8 -8
s:had	7 -7
s:half	40 -40
s:halve	18 -18
s:hardly	-7 7
s:heard	-9 9
s:height	12 -12
s:higher	13 -13
s:him	-9 9
s:his	-18 18
s:honey	15 -15
s:how	-21 21
s:i	-25 25
s:import	8 -8
s:impose	-7 7
s:informed	-18 18
s:instead	12 -12
s:introduce	8 -8
s:is	6 -6
s:island	-11 11
s:it	-6 6
s:itself	-9 9
s:just	7 -7
s:jute	-10 10
s:know	-15 15
s:labor	13 -13
s:lamp	10 -10
s:land	11 -11
s:late	-8 8
s:later	14 -14
s:least	7 -7
s:leather	20 -20
s:lentil	14 -14
s:less	-10 10
s:letter	8 -8
s:levy	-11 11
s:lie	-8 8
s:lift	18 -18
s:like	17 -17
s:likewise	13 -13
s:line	19 -19
s:list	19 -19
s:little	12 -12
s:lobster	15 -15
s:longer	-7 7
s:lorry	9 -9
s:lose	-6 6
s:lower	8 -8
s:lumber	11 -11
s:m	-6 6
s:machine	13 -13
s:maize	13 -13
s:many	12 -12
s:market	-21 21
s:mean	7 -7
s:meantime	13 -13
s:meanwhile	7 -7
s:measure	20 -20
s:medicine	-12 12
s:meet	35 -35
s:member	-8 8
s:metal	11 -11
s:middle	16 -16
s:midnight	7 -7
s:might	-9 9
s:milk	13 -13
s:mineral	-6 6
s:ministry	10 -10
s:minute	-8 8
s:month	28 -28
s:most	6 -6
s:mostly	-10 10
s:motorcycle	-7 7
s:mr	-17 17
s:much	-10 10
s:my	-10 10
s:name	13 -13
s:need	7 -7
s:neither	6 -6
s:never	7 -7
s:newspaper	-15 15
s:next	7 -7
s:night	-7 7
s:nil	14 -14
s:no	7 -7
s:nobody	11 -11
s:none	-18 18
s:nothing	-18 18
s:notice	16 -16
s:now	-15 15
s:oil	-6 6
s:older	16 -16
s:olive	15 -15
s:on	-6 6
s:onion	-21 21
s:only	42 -42
s:open	-9 9
s:opened	9 -9
s:or	-15 15
s:orange	-17 17
s:origin	25 -25
s:originating	10 -10
s:otherwise	7 -7
s:our	-35 35
s:out	20 -20
s:outside	-18 18
s:own	15 -15
s:pact	-14 14
s:page	-18 18
s:parcel	11 -11
s:part	18 -18
s:partner	-11 11
s:party	10 -10
s:pass	10 -10
s:patented	18 -18
s:pause	6 -6
s:pay	-6 6
s:payable	10 -10
s:peace	-13 13
s:penalty	-8 8
s:people	12 -12
s:pepper	-8 8
s:per	-11 11
s:percent	-7 7
s:permanent	10 -10
s:phosphate	7 -7
s:pineapple	12 -12
s:pipe	-11 11
s:place	7 -7
s:plan	-7 7
s:plane	11 -11
s:plant	10 -10
s:plu	6 -6
s:point	7 -7
s:port	17 -17
s:post	13 -13
s:potash	-21 21
s:potatoe	13 -13
s:powder	26 -26
s:prepare	11 -11
s:present	7 -7
s:press	-14 14
s:printed	-12 12
s:proclamation	20 -20
s:product	-10 10
s:promise	-13 13
s:proposal	-32 32
s:provide	-12 12
s:provided	-6 6
s:put	-9 9
s:quarrel	-19 19
s:question	15 -15
s:quota	20 -20
s:raise	17 -17
s:rare	7 -7
s:raspberry	10 -10
s:rate	10 -10
s:rather	13 -13
s:reach	-6 6
s:read	-12 12
s:reader	10 -10
s:recall	20 -20
s:receive	-6 6
s:reciprocal	24 -24
s:reduce	13 -13
s:regional	-15 15
s:renewed	-10 10
s:replace	9 -9
s:reply	-14 14
s:reporter	17 -17
s:reserve	-8 8
s:respectively	6 -6
s:restore	-11 11
s:return	10 -10
s:rose	-12 12
s:round	6 -6
s:rubber	-6 6
s:rule	8 -8
s:rum	15 -15
s:run	23 -23
s:salmon	-7 7
s:season	-6 6
s:secretary	16 -16
s:see	-13 13
s:seed	10 -10
s:send	-8 8
s:sesame	25 -25
s:set	9 -9
s:settle	-9 9
s:shall	-13 13
s:she	17 -17
s:ship	10 -10
s:shirt	8 -8
s:shoe	16 -16
s:shrimp	22 -22
s:side	27 -27
s:sign	12 -12
s:signature	13 -13
s:since	-6 6
s:sit	13 -13
s:ski	-9 9
s:sleep	9 -9
s:some	-9 9
s:somebody	-13 13
s:something	20 -20
s:soy	-15 15
s:special	13 -13
s:spoken	14 -14
s:squash	-13 13
s:state	-10 10
s:statement	16 -16
s:stay	12 -12
s:step	11 -11
s:stockfish	15 -15
s:story	-6 6
s:subject	-7 7
s:successor	-16 16
s:sugar	-11 11
s:sum	18 -18
s:sunflower	-8 8
s:surcharge	19 -19
s:suspend	-12 12
s:suspension	18 -18
s:table	20 -20
s:talk	-16 16
s:tax	8 -8
s:tea	8 -8
s:tell	9 -9
s:ten	-17 17
s:term	28 -28
s:text	9 -9
s:textile	-12 12
s:the	-6 6
s:their	-13 13
s:then	14 -14
s:there	-7 7
s:therefore	15 -15
s:think	17 -17
s:third	-12 12
s:those	14 -14
s:though	7 -7
s:threat	7 -7
s:three	-26 26
s:through	15 -15
s:thu	7 -7
s:timber	-11 11
s:time	11 -11
s:tin	-9 9
s:tomatoe	-6 6
s:too	-7 7
s:toy	10 -10
s:tractor	8 -8
s:treaty	-6 6
s:true	-19 19
s:tuna	-15 15
s:twice	12 -12
s:unchanged	12 -12
s:understanding	15 -15
s:unless	-11 11
s:until	6 -6
s:untouched	15 -15
s:up	11 -11
s:us	-11 11
s:used	24 -24
s:value	17 -17
s:vow	-17 17
s:walnut	8 -8
s:want	-6 6
s:watch	8 -8
s:way	8 -8
s:we	-18 18
s:week	-18 18
s:well	7 -7
s:were	-14 14
s:wheat	9 -9
s:whether	-13 13
s:while	-9 9
s:whiskey	7 -7
s:whole	-20 20
s:why	6 -6
s:winter	7 -7
s:with	-15 15
s:withdraw	11 -11
s:within	-7 7
s:without	6 -6
s:wool	-10 10
s:work	13 -13
s:world	14 -14
s:worse	11 -11
s:wrong	7 -7
s:yarn	11 -11
s:you	11 -11
s:you're	-16 16
s:zero	-12 12
s:zinc	-7 7
s:—	6 -6
s:•	13 -13
sa:!	-11 11
sa:"	-11 11
sa:" he	-8 8
sa:'s	10 -10
sa:'s .	-11 11
sa:'s <level>	11 -11
sa:'s <number>	-8 8
sa:'s agreement	9 -9
sa:'s good	-8 8
sa:'s on	9 -9
sa:(	8 -8
sa:( <level>	18 -18
sa:)	-6 6
sa:) .	-7 7
sa:, <day-ahead>	-10 10
sa:, <number>	11 -11
sa:, <person>	14 -14
sa:, <points>	7 -7
sa:, <quality>	28 -28
sa:, a	-8 8
sa:, according	-9 9
sa:, against	-7 7
sa:, also	-8 8
sa:, aluminum	-9 9
sa:, both	-11 11
sa:, by	18 -18
sa:, down	11 -11
sa:, end	7 -7
sa:, for	-8 8
sa:, from	-8 8
sa:, go	-18 18
sa:, he	12 -12
sa:, i	-26 26
sa:, in	17 -17
sa:, is	9 -9
sa:, like	12 -12
sa:, no	-22 22
sa:, not	-9 9
sa:, of	8 -8
sa:, ordinary	-6 6
sa:, remain	7 -7
sa:, say	8 -8
sa:, since	-6 6
sa:, so	10 -10
sa:, to	19 -19
sa:, under	-16 16
sa:, unless	-10 10
sa:, until	-6 6
sa:, was	9 -9
sa:, whatever	12 -12
sa:, wheat	6 -6
sa:, when	24 -24
sa:, which	25 -25
sa:, will	-11 11
sa:, with	-6 6
sa:, would	11 -11
sa:. <number>	11 -11
sa:. m	-11 11
sa:. on	-6 6
sa:: <level>	12 -12
sa:;	19 -19
sa:; <name>	6 -6
sa:; <quality>	-13 13
sa:<agent>	-19 19
sa:<day-ahead> ,	-6 6
sa:<day-ahead> and	8 -8
sa:<day-gone>	6 -6
sa:<day-gone> ,	10 -10
sa:<day-gone> .	-12 12
sa:<day-gone> and	12 -12
sa:<duty>	12 -12
sa:<goods-amount>	10 -10
sa:<goods-amount> <span>	8 -8
sa:<level-noun>	11 -11
sa:<level>	17 -17
sa:<level> )	-8 8
sa:<level> .	-6 6
sa:<level> and	19 -19
sa:<level> as	14 -14
sa:<level> before	8 -8
sa:<level> by	-14 14
sa:<level> for	6 -6
sa:<level> in	6 -6
sa:<level> is	6 -6
sa:<level> on	6 -6
sa:<level> over	-6 6
sa:<level> respectively	8 -8
sa:<level> that	-17 17
sa:<level> to	14 -14
sa:<level> under	6 -6
sa:<money>	13 -13
sa:<money> .	8 -8
sa:<month-ahead>	8 -8
sa:<month-gone> and	20 -20
sa:<name> 's	8 -8
sa:<name> (	17 -17
sa:<name> ,	7 -7
sa:<name> ;	-15 15
sa:<name> at	14 -14
sa:<name> has	12 -12
sa:<name> is	17 -17
sa:<name> on	-17 17
sa:<name> over	-7 7
sa:<name> since	-14 14
sa:<name> take	-12 12
sa:<number>	-7 7
sa:<number> .	9 -9
sa:<number> ;	12 -12
sa:<number> and	-7 7
sa:<number> are	6 -6
sa:<number> at	-19 19
sa:<number> before	6 -6
sa:<number> duty	-13 13
sa:<number> for	9 -9
sa:<number> in	25 -25
sa:<number> is	-11 11
sa:<number> now	-7 7
sa:<number> on	11 -11
sa:<number> over	6 -6
sa:<number> that	9 -9
sa:<office>	10 -10
sa:<office> ,	-14 14
sa:<office> say	8 -8
sa:<organisation> .	9 -9
sa:<organisation> in	-6 6
sa:<organisation> say	11 -11
sa:<person>	6 -6
sa:<person> .	8 -8
sa:<person> had	8 -8
sa:<points>	12 -12
sa:<points> suspend	8 -8
sa:<quality> .	-6 6
sa:<quality> carpet	-14 14
sa:<quality> cheese	-7 7
sa:<quality> cocoa	7 -7
sa:<quality> copper	-10 10
sa:<quality> cotton	-8 8
sa:<quality> good	14 -14
sa:<quality> oil	-7 7
sa:<quality> potash	6 -6
sa:<quality> rice	9 -9
sa:<quality> ship	6 -6
sa:<quality> steel	10 -10
sa:<quality> sunflower	9 -9
sa:<seat> 's	9 -9
sa:<seat> ,	9 -9
sa:<seat> .	-10 10
sa:<seat> and	11 -11
sa:<span> ,	28 -28
sa:<span> and	-11 11
sa:<taker>	10 -10
sa:<v-begin>	7 -7
sa:<v-end>	17 -17
sa:<v-return>	10 -10
sa:<v-say>	9 -9
sa:<v-sell>	-11 11
sa:<v-target>	11 -11
sa:<v-threaten>	16 -16
sa:<v-up>	9 -9
sa:a	18 -18
sa:a <number>	-15 15
sa:a <office>	14 -14
sa:a pause	-9 9
sa:a quota	8 -8
sa:a treaty	6 -6
sa:a truce	12 -12
sa:above	10 -10
sa:accord	11 -11
sa:accord of	15 -15
sa:according	-8 8
sa:according to	-8 8
sa:account	8 -8
sa:account of	8 -8
sa:act	12 -12
sa:add	18 -18
sa:additional	-11 11
sa:affected	-10 10
sa:affected .	-10 10
sa:after <number>	8 -8
sa:after a	7 -7
sa:after the	-7 7
sa:again ,	-7 7
sa:against <level>	9 -9
sa:against <number>	-12 12
sa:ago	11 -11
sa:ago .	15 -15
sa:agree on	-11 11
sa:agreement	7 -7
sa:agreement ,	13 -13
sa:agreement of	6 -6
sa:all .	13 -13
sa:all <quality>	9 -9
sa:all in	-18 18
sa:all other	-8 8
sa:almost	7 -7
sa:along	12 -12
sa:already	-8 8
sa:altogether	10 -10
sa:altogether .	6 -6
sa:aluminium .	-7 7
sa:aluminum	-6 6
sa:aluminum and	-9 9
sa:among	7 -7
sa:an	11 -11
sa:an accord	6 -6
sa:and <name>	28 -28
sa:and <number>	-6 6
sa:and <quality>	9 -9
sa:and <seat>	19 -19
sa:and above	8 -8
sa:and aluminium	10 -10
sa:and car	-10 10
sa:and for	18 -18
sa:and i	-10 10
sa:and keep	7 -7
sa:and no	16 -16
sa:and nobody	21 -21
sa:and on	-6 6
sa:and pay	-8 8
sa:and since	9 -9
sa:and so	7 -7
sa:and stay	6 -6
sa:and that	-7 7
sa:and the	-7 7
sa:and they	-7 7
sa:and those	15 -15
sa:and to	15 -15
sa:and was	9 -9
sa:and we	-11 11
sa:and which	6 -6
sa:and would	-15 15
sa:announce	22 -22
sa:another	26 -26
sa:another law	9 -9
sa:answer	11 -11
sa:anybody	6 -6
sa:anything	9 -9
sa:anywhere	9 -9
sa:apply	8 -8
sa:apply again	-6 6
sa:apply to	14 -14
sa:are	-6 6
sa:are on	-12 12
sa:are to	-6 6
sa:as <name>	-6 6
sa:as a	9 -9
sa:as before	15 -15
sa:as long	-9 9
sa:as of	8 -8
sa:as the	-6 6
sa:as we	-12 12
sa:as well	11 -11
sa:ask	-12 12
sa:at a	6 -6
sa:at all	6 -6
sa:at once	9 -9
sa:at our	11 -11
sa:at the	-15 15
sa:avocado	-7 7
sa:away	9 -9
sa:back ,	-7 7
sa:back on	7 -7
sa:back to	11 -11
sa:banana	15 -15
sa:became	-12 12
sa:because <name>	13 -13
sa:because the	-10 10
sa:beef	7 -7
sa:been charge	12 -12
sa:been since	14 -14
sa:been there	-7 7
sa:beer	16 -16
sa:before	14 -14
sa:before that	8 -8
sa:before the	-6 6
sa:begin	8 -8
sa:beside	10 -10
sa:beside .	7 -7
sa:between	16 -16
sa:between the	6 -6
sa:border .	8 -8
sa:both	-6 6
sa:busan	12 -12
sa:buse	-12 12
sa:butter	11 -11
sa:butter .	8 -8
sa:can	12 -12
sa:car	6 -6
sa:car .	-6 6
sa:carpet	-17 17
sa:case	6 -6
sa:cashmere	7 -7
sa:cement	7 -7
sa:cent	-9 9
sa:ceramic	-9 9
sa:change	11 -11
sa:charge .	-6 6
sa:charge <number>	7 -7
sa:charge since	8 -8
sa:cheese	-26 26
sa:cheese .	-7 7
sa:chicken	11 -11
sa:christma	-19 19
sa:close	11 -11
sa:cocoa butter	9 -9
sa:coconut	-7 7
sa:cod	12 -12
sa:coffee ,	-10 10
sa:coffee .	8 -8
sa:come	9 -9
sa:come from	8 -8
sa:come in	6 -6
sa:common	-14 14
sa:company	10 -10
sa:concentrate	-12 12
sa:conclude	-7 7
sa:continue to	-8 8
sa:copper	-6 6
sa:corn	6 -6
sa:cotton ,	-12 12
sa:country	-6 6
sa:country .	12 -12
sa:crane	13 -13
sa:critical	-6 6
sa:cut	7 -7
sa:date ,	-10 10
sa:date .	18 -18
sa:date from	-6 6
sa:deal	10 -10
sa:deal .	16 -16
sa:did not	15 -15
sa:direction	9 -9
sa:done	-7 7
sa:door	-14 14
sa:down	22 -22
sa:down from	30 -30
sa:drawer	-7 7
sa:drop	-18 18
sa:drop the	-15 15
sa:due	-10 10
sa:during	7 -7
sa:duty ,	-10 10
sa:duty in	-9 9
sa:duty of	8 -8
sa:duty under	12 -12
sa:each	15 -15
sa:each .	6 -6
sa:effect	14 -14
sa:electric	6 -6
sa:electric car	6 -6
sa:end	12 -12
sa:end .	15 -15
sa:end on	13 -13
sa:energy	-6 6
sa:entry	11 -11
sa:ever .	-10 10
sa:ever since	8 -8
sa:everybody	23 -23
sa:everyone	7 -7
sa:everything .	6 -6
sa:existing	7 -7
sa:explain	-20 20
sa:export	-11 11
sa:export of	-14 14
sa:extension	8 -8
sa:fail	6 -6
sa:fall	24 -24
sa:fear	14 -14
sa:fee	10 -10
sa:fentanyl	8 -8
sa:fentanyl ,	9 -9
sa:fentanyl .	13 -13
sa:find	-7 7
sa:first	6 -6
sa:first term	9 -9
sa:fish	-19 19
sa:flour	8 -8
sa:flower	7 -7
sa:for	-12 12
sa:for <day-ahead>	7 -7
sa:for <number>	-8 8
sa:for a	13 -13
sa:for fentanyl	9 -9
sa:for most	-13 13
sa:for now	15 -15
sa:for what	-11 11
sa:force	6 -6
sa:forced	8 -8
sa:found	9 -9
sa:four	9 -9
sa:free	23 -23
sa:free trade	11 -11
sa:friend	12 -12
sa:from <day-ahead>	-7 7
sa:from a	19 -19
sa:from the	6 -6
sa:full	11 -11
sa:furniture	-8 8
sa:geneva	25 -25
sa:geneva .	17 -17
sa:get <number>	-10 10
sa:given	-8 8
sa:go	-7 7
sa:go back	9 -9
sa:go on	-10 10
sa:go to	-22 22
sa:good ,	-15 15
sa:good .	7 -7
sa:good and	6 -6
sa:good are	-12 12
sa:good since	9 -9
sa:good that	12 -12
sa:government	-12 12
sa:had been	7 -7
sa:half	15 -15
sa:half of	11 -11
sa:hang	-8 8
sa:hardly	-8 8
sa:has not	6 -6
sa:he say	-8 8
sa:here ,	-10 10
sa:higher	9 -9
sa:him	-12 12
sa:his	-7 7
sa:hour	9 -9
sa:house	-9 9
sa:i	-17 17
sa:if <name>	6 -6
sa:if they	8 -8
sa:import	9 -9
sa:impose on	-13 13
sa:in .	-18 18
sa:in <name>	-6 6
sa:in <number>	6 -6
sa:in <seat>	9 -9
sa:in a	14 -14
sa:in both	9 -9
sa:include	17 -17
sa:included .	-9 9
sa:including	-8 8
sa:instead	7 -7
sa:instead of	7 -7
sa:into <name>	-7 7
sa:is	8 -8
sa:is <level>	-8 8
sa:is a	15 -15
sa:is charge	-9 9
sa:is make	-9 9
sa:is not	15 -15
sa:is on	-7 7
sa:is the	11 -11
sa:it	-14 14
sa:it ,	-12 12
sa:it has	7 -7
sa:it pay	-11 11
sa:it take	7 -7
sa:it was	24 -24
sa:it will	7 -7
sa:its agreement	11 -11
sa:jute	-9 9
sa:keep	-10 10
sa:keep on	8 -8
sa:know	-8 8
sa:labor	6 -6
sa:lamp	9 -9
sa:last <month-gone>	-12 12
sa:last summer	15 -15
sa:last week	-11 11
sa:last year	11 -11
sa:law ,	-19 19
sa:law and	11 -11
sa:leave	-11 11
sa:level	10 -10
sa:lift	9 -9
sa:like	11 -11
sa:line	17 -17
sa:list	26 -26
sa:list .	6 -6
sa:long	-8 8
sa:long as	-9 9
sa:lower	9 -9
sa:m	-11 11
sa:m .	-11 11
sa:machine	10 -10
sa:machinery	10 -10
sa:make <level>	8 -8
sa:market	-24 24
sa:market .	-21 21
sa:may	13 -13
sa:me	10 -10
sa:meal	-8 8
sa:meantime	12 -12
sa:meantime .	12 -12
sa:meet	22 -22
sa:mentioned	-6 6
sa:mentioned in	-8 8
sa:middle	16 -16
sa:middle of	6 -6
sa:midnight	14 -14
sa:minute	-14 14
sa:moment .	-6 6
sa:month	15 -15
sa:month .	10 -10
sa:morning	7 -7
sa:move	13 -13
sa:name	11 -11
sa:negotiate .	-6 6
sa:new	-6 6
sa:next	15 -15
sa:nil	15 -15
sa:no	-10 10
sa:no .	8 -8
sa:nobody	13 -13
sa:normal	-7 7
sa:not .	11 -11
sa:not <level>	-17 17
sa:not affected	-10 10
sa:not touched	8 -8
sa:nothing to	-8 8
sa:notice	6 -6
sa:now	-15 15
sa:number	-10 10
sa:of <day-ahead>	12 -12
sa:of <day-gone>	11 -11
sa:of <month-ahead>	7 -7
sa:of <month-gone>	11 -11
sa:of <name>	12 -12
sa:of <quality>	-18 18
sa:of <span>	-15 15
sa:of last	-12 12
sa:of older	8 -8
sa:of section	6 -6
sa:of the	28 -28
sa:off	7 -7
sa:oil and	7 -7
sa:oil from	8 -8
sa:older	20 -20
sa:older duty	8 -8
sa:olive	7 -7
sa:olive oil	7 -7
sa:on <day-gone>	-7 7
sa:on <day-today>	13 -13
sa:on <money>	7 -7
sa:on <name>	-8 8
sa:on a	-11 11
sa:on account	8 -8
sa:on all	17 -17
sa:on another	8 -8
sa:on both	12 -12
sa:on cocoa	8 -8
sa:on coffee	-7 7
sa:on date	6 -6
sa:on good	6 -6
sa:on import	9 -9
sa:on it	-15 15
sa:on more	-6 6
sa:on most	11 -11
sa:on olive	6 -6
sa:on our	-14 14
sa:on paper	-8 8
sa:on sugar	6 -6
sa:on tea	-9 9
sa:on the	8 -8
sa:on them	-6 6
sa:on what	13 -13
sa:on which	-8 8
sa:only	12 -12
sa:or	-7 7
sa:or <number>	8 -8
sa:or no	-9 9
sa:orange	-12 12
sa:orange .	-7 7
sa:order	17 -17
sa:ordinary duty	-6 6
sa:origin	9 -9
sa:other .	9 -9
sa:our	-29 29
sa:out	18 -18
sa:outside	-10 10
sa:outside the	7 -7
sa:over there	19 -19
sa:owe	6 -6
sa:own	7 -7
sa:patented	9 -9
sa:pause of	-8 8
sa:pay .	12 -12
sa:pay in	-8 8
sa:payable	9 -9
sa:penalty	-9 9
sa:per	-9 9
sa:per cent	-9 9
sa:percent	-8 8
sa:pineapple	6 -6
sa:plu the	8 -8
sa:point	23 -23
sa:pork	12 -12
sa:pork and	10 -10
sa:port	13 -13
sa:potash	7 -7
sa:powder	13 -13
sa:press	-20 20
sa:product	-12 12
sa:product .	-8 8
sa:promise	11 -11
sa:put	18 -18
sa:put on	6 -6
sa:quarrel	14 -14
sa:quota	13 -13
sa:quota .	7 -7
sa:raise	9 -9
sa:rate	34 -34
sa:rate .	8 -8
sa:rate in	8 -8
sa:reach	-6 6
sa:read	-14 14
sa:reciprocal	18 -18
sa:regional	-16 16
sa:regional agreement	-14 14
sa:remain	-10 10
sa:remain .	10 -10
sa:remain payable	8 -8
sa:remain suspend	-11 11
sa:remove	6 -6
sa:reply	-12 12
sa:reporter	12 -12
sa:respectively	6 -6
sa:rest	-9 9
sa:return	8 -8
sa:rice	8 -8
sa:rice .	6 -6
sa:salmon	7 -7
sa:same as	-7 7
sa:same day	-6 6
sa:sardine	-7 7
sa:say ,	-17 17
sa:say .	9 -9
sa:say on	-10 10
sa:season	6 -6
sa:second	-9 9
sa:see	-13 13
sa:shall be	8 -8
sa:ship	17 -17
sa:should	-8 8
sa:shrimp	14 -14
sa:side	26 -26
sa:side .	10 -10
sa:sign	20 -20
sa:sign .	10 -10
sa:since <number>	14 -14
sa:since last	21 -21
sa:sleep	6 -6
sa:so	12 -12
sa:so do	15 -15
sa:some	-10 10
sa:somebody	-10 10
sa:soybean	-7 7
sa:soybean and	-9 9
sa:spring ,	6 -6
sa:spring .	8 -8
sa:standstill	-6 6
sa:start on	-7 7
sa:stay	16 -16
sa:stay .	10 -10
sa:stay there	7 -7
sa:steel	17 -17
sa:steel and	15 -15
sa:step	7 -7
sa:stop .	8 -8
sa:strike	10 -10
sa:summer ,	15 -15
sa:summer .	-12 12
sa:suspend	-10 10
sa:suspend ,	-14 14
sa:suspend for	18 -18
sa:take <level>	8 -8
sa:take <number>	17 -17
sa:take effect	9 -9
sa:take on	-8 8
sa:tariff on	8 -8
sa:tax	9 -9
sa:tell	28 -28
sa:tell reporter	12 -12
sa:ten	-17 17
sa:term	11 -11
sa:term .	8 -8
sa:textile	-13 13
sa:than <number>	8 -8
sa:than the	-16 16
sa:that	18 -18
sa:that .	10 -10
sa:that are	12 -12
sa:that everybody	6 -6
sa:that had	6 -6
sa:that has	-6 6
sa:that is	17 -17
sa:that make	12 -12
sa:that the	-11 11
sa:that they	9 -9
sa:that was	11 -11
sa:the	-10 10
sa:the <office>	8 -8
sa:the <quality>	9 -9
sa:the common	-14 14
sa:the day	8 -8
sa:the deal	-8 8
sa:the drawer	-7 7
sa:the duty	14 -14
sa:the fentanyl	-14 14
sa:the free	10 -10
sa:the list	14 -14
sa:the meantime	12 -12
sa:the middle	16 -16
sa:the moment	-6 6
sa:the normal	-9 9
sa:the one	-7 7
sa:the ordinary	9 -9
sa:the other	7 -7
sa:the present	6 -6
sa:the regional	-14 14
sa:the rest	-10 10
sa:the section	-13 13
sa:the time	7 -7
sa:the total	-9 9
sa:the trade	11 -11
sa:the treaty	-7 7
sa:the two	-10 10
sa:the world	8 -8
sa:them	11 -11
sa:them .	8 -8
sa:then	15 -15
sa:then ,	9 -9
sa:then .	16 -16
sa:there	-8 8
sa:there ,	7 -7
sa:there .	-15 15
sa:there since	-7 7
sa:they pay	13 -13
sa:thi month	10 -10
sa:thi year	6 -6
sa:those	31 -31
sa:those from	15 -15
sa:threaten	13 -13
sa:tile	-6 6
sa:till	-7 7
sa:to	-7 7
sa:to <day-ahead>	8 -8
sa:to <level>	6 -6
sa:to <quality>	-10 10
sa:to do	-11 11
sa:to go	6 -6
sa:to nil	12 -12
sa:to pay	-7 7
sa:to start	-16 16
sa:together	-12 12
sa:together .	-18 18
sa:too	-8 8
sa:top .	-14 14
sa:top of	17 -17
sa:tractor	23 -23
sa:trade	11 -11
sa:treaty	-9 9
sa:treaty .	10 -10
sa:treaty of	-20 20
sa:truce .	-11 11
sa:truce of	21 -21
sa:truce that	7 -7
sa:truck	-6 6
sa:twice	12 -12
sa:two government	-12 12
sa:unchanged	6 -6
sa:under it	10 -10
sa:under its	-23 23
sa:under section	12 -12
sa:unless	-12 12
sa:until <day-ahead>	11 -11
sa:until <day-gone>	7 -7
sa:until <month-gone>	13 -13
sa:until <number>	-15 15
sa:until the	-8 8
sa:untouched	14 -14
sa:up	22 -22
sa:up to	6 -6
sa:us .	11 -11
sa:value	6 -6
sa:want	8 -8
sa:was "	-8 8
sa:was <number>	17 -17
sa:was a	-18 18
sa:was in	10 -10
sa:was to	-9 9
sa:watche	9 -9
sa:we	-11 11
sa:we are	-9 9
sa:we have	18 -18
sa:week	-9 9
sa:week ,	13 -13
sa:week .	-13 13
sa:well ,	17 -17
sa:what <name>	7 -7
sa:what the	-13 13
sa:what they	-7 7
sa:wheat	11 -11
sa:where	6 -6
sa:which is	7 -7
sa:which it	-14 14
sa:which pay	7 -7
sa:which the	6 -6
sa:wine	11 -11
sa:winter	12 -12
sa:winter .	9 -9
sa:with	-11 11
sa:with <level>	10 -10
sa:with a	-9 9
sa:with the	-15 15
sa:withdraw	9 -9
sa:without	9 -9
sa:without a	21 -21
sa:world	10 -10
sa:would	11 -11
sa:would be	15 -15
sa:would go	-18 18
sa:write .	-13 13
sa:yarn	11 -11
sa:year	14 -14
sa:year .	17 -17
sa:year and	10 -10
sa:you	-8 8
sa:zero	16 -16
sa:zero .	11 -11
sb:" <name>	17 -17
sb:" reciprocal	6 -6
sb:" the	14 -14
sb:" we	7 -7
sb:'	-7 7
sb:'s ,	-21 21
sb:'s at	-8 8
sb:'s deal	6 -6
sb:'s rate	15 -15
sb:'s tariff	7 -7
sb:(	8 -8
sb:( <level>	11 -11
sb:( a	-11 11
sb:)	15 -15
sb:) ,	18 -18
sb:*	12 -12
sb:, <day-ahead>	-12 12
sb:, <day-today>	-22 22
sb:, <name>	17 -17
sb:, <number>	26 -26
sb:, <office>	10 -10
sb:, <quality>	6 -6
sb:, a	-8 8
sb:, after	9 -9
sb:, against	-7 7
sb:, also	-6 6
sb:, as	-8 8
sb:, at	8 -8
sb:, for	-10 10
sb:, get	18 -18
sb:, go	-12 12
sb:, has	-19 19
sb:, he	11 -11
sb:, in	18 -18
sb:, it	-17 17
sb:, not	-16 16
sb:, now	8 -8
sb:, of	11 -11
sb:, one	10 -10
sb:, or	31 -31
sb:, our	10 -10
sb:, pay	-12 12
sb:, plu	6 -6
sb:, say	-6 6
sb:, sell	-10 10
sb:, so	14 -14
sb:, steel	15 -15
sb:, take	13 -13
sb:, there	13 -13
sb:, they	12 -12
sb:, those	21 -21
sb:, to	28 -28
sb:, together	13 -13
sb:, too	9 -9
sb:, under	-8 8
sb:, until	10 -10
sb:, where	12 -12
sb:, while	-9 9
sb:, whose	-8 8
sb:, with	11 -11
sb:- <name>	-22 22
sb:. <number>	12 -12
sb:. m	-8 8
sb:/	11 -11
sb::	11 -11
sb:: "	7 -7
sb:: <level>	-22 22
sb:: <number>	38 -38
sb:: <person>	11 -11
sb:: <seat>	-8 8
sb:: a	14 -14
sb:: i	16 -16
sb:: it	-17 17
sb:: no	15 -15
sb:: on	-7 7
sb:: the	12 -12
sb:: then	18 -18
sb:: there	6 -6
sb:: they	-21 21
sb:: we	-6 6
sb:; <quality>	9 -9
sb:; for	-6 6
sb:; it	11 -11
sb:; its	-9 9
sb:<agent>	20 -20
sb:<day-ahead> ,	7 -7
sb:<day-ahead> :	8 -8
sb:<day-ahead> it	16 -16
sb:<day-ahead> the	-13 13
sb:<day-gone>	9 -9
sb:<day-gone> :	9 -9
sb:<day-gone> ;	12 -12
sb:<day-gone> it	12 -12
sb:<day-gone> to	-7 7
sb:<day-today> ,	6 -6
sb:<day-today> and	-6 6
sb:<day-today> it	7 -7
sb:<goods-amount>	-13 13
sb:<goods-amount> <span>	-8 8
sb:<level> ,	-11 11
sb:<level> and	-12 12
sb:<level> in	17 -17
sb:<level> is	6 -6
sb:<level> of	14 -14
sb:<level> or	20 -20
sb:<level> since	7 -7
sb:<level> that	26 -26
sb:<money>	8 -8
sb:<month-ahead> ,	11 -11
sb:<month-ahead> it	-9 9
sb:<month-gone> ;	12 -12
sb:<month-gone> <name>	8 -8
sb:<month-gone> <quality>	-10 10
sb:<month-gone> and	-12 12
sb:<month-gone> of	6 -6
sb:<month-gone> that	-10 10
sb:<month-gone> the	16 -16
sb:<month-gone> they	9 -9
sb:<name>	15 -15
sb:<name> (	8 -8
sb:<name> ,	9 -9
sb:<name> :	23 -23
sb:<name> ;	6 -6
sb:<name> <level>	13 -13
sb:<name> a	-9 9
sb:<name> and	-20 20
sb:<name> are	9 -9
sb:<name> ask	-7 7
sb:<name> charge	-7 7
sb:<name> could	-8 8
sb:<name> cut	9 -9
sb:<name> drop	-19 19
sb:<name> duty	-6 6
sb:<name> for	-6 6
sb:<name> from	18 -18
sb:<name> go	23 -23
sb:<name> had	-11 11
sb:<name> has	19 -19
sb:<name> have	-9 9
sb:<name> in	-13 13
sb:<name> it	6 -6
sb:<name> keep	9 -9
sb:<name> leave	-14 14
sb:<name> levy	10 -10
sb:<name> may	12 -12
sb:<name> now	-10 10
sb:<name> on	9 -9
sb:<name> pay	6 -6
sb:<name> raise	9 -9
sb:<name> sell	10 -10
sb:<name> suspend	6 -6
sb:<name> take	-14 14
sb:<name> to	-8 8
sb:<name> with	-12 12
sb:<not>	-6 6
sb:<number>	-8 8
sb:<number> ,	-24 24
sb:<number> /	6 -6
sb:<number> :	33 -33
sb:<number> a	10 -10
sb:<number> again	8 -8
sb:<number> duty	-6 6
sb:<number> for	20 -20
sb:<number> is	11 -11
sb:<number> on	-22 22
sb:<number> or	-11 11
sb:<number> to	11 -11
sb:<office>	-14 14
sb:<office> in	10 -10
sb:<organisation> 's	-12 12
sb:<organisation> for	6 -6
sb:<organisation> has	15 -15
sb:<organisation> in	13 -13
sb:<organisation> to	10 -10
sb:<organisation> will	-6 6
sb:<organisation> would	-8 8
sb:<person>	-9 9
sb:<person> ,	-9 9
sb:<person> :	-20 20
sb:<person> and	13 -13
sb:<person> announce	-6 6
sb:<person> had	10 -10
sb:<person> has	20 -20
sb:<person> on	-14 14
sb:<person> sign	12 -12
sb:<person> want	-16 16
sb:<person> write	19 -19
sb:<points> of	-8 8
sb:<quality>	13 -13
sb:<quality> ,	6 -6
sb:<quality> agreement	7 -7
sb:<quality> banana	-18 18
sb:<quality> bean	14 -14
sb:<quality> cheese	7 -7
sb:<quality> date	-15 15
sb:<quality> duty	10 -10
sb:<quality> fertiliser	-14 14
sb:<quality> flour	-9 9
sb:<quality> good	14 -14
sb:<quality> machine	12 -12
sb:<quality> machinery	-7 7
sb:<quality> oil	-8 8
sb:<quality> one	-9 9
sb:<quality> origin	17 -17
sb:<quality> paper	8 -8
sb:<quality> potash	-23 23
sb:<quality> rate	8 -8
sb:<quality> rice	-7 7
sb:<quality> rubber	-11 11
sb:<quality> salmon	-11 11
sb:<quality> sugar	-10 10
sb:<quality> tariff	-14 14
sb:<quality> tomatoe	-14 14
sb:<quality> wine	12 -12
sb:<quality> yarn	-11 11
sb:<seat>	6 -6
sb:<seat> and	-11 11
sb:<seat> has	-14 14
sb:<seat> in	10 -10
sb:<seat> that	12 -12
sb:<seat> to	13 -13
sb:<seat> will	14 -14
sb:<seat> would	10 -10
sb:<sender>	-8 8
sb:<span> ,	-9 9
sb:<span> and	-6 6
sb:<span> later	8 -8
sb:<span> of	-6 6
sb:<taker>	-11 11
sb:<v-agree>	-6 6
sb:<v-deny>	29 -29
sb:<v-stay>	20 -20
sb:<v-suspend>	14 -14
sb:<v-threaten>	-17 17
sb:@	15 -15
sb:_	8 -8
sb:a	-9 9
sb:a )	-11 11
sb:a .	-6 6
sb:a <office>	-12 12
sb:a <organisation>	-9 9
sb:a <quality>	22 -22
sb:a deal	7 -7
sb:a duty	-10 10
sb:a framework	7 -7
sb:a free	10 -10
sb:a further	9 -9
sb:a list	14 -14
sb:a new	6 -6
sb:a newspaper	7 -7
sb:a number	8 -8
sb:a permanent	6 -6
sb:a reciprocal	-9 9
sb:a second	6 -6
sb:a third	7 -7
sb:a trade	-11 11
sb:a truce	-13 13
sb:about the	18 -18
sb:above	-8 8
sb:accord	14 -14
sb:action	-7 7
sb:add ,	-7 7
sb:add up	11 -11
sb:addition	13 -13
sb:addition to	12 -12
sb:additional duty	-6 6
sb:additional tariff	6 -6
sb:after	-11 11
sb:after <person>	9 -9
sb:after the	-6 6
sb:again	8 -8
sb:against	-17 17
sb:ago	-17 17
sb:ago ,	10 -10
sb:agreement ,	-14 14
sb:agreement :	6 -6
sb:agreement with	14 -14
sb:aircraft	7 -7
sb:all	9 -9
sb:all ,	15 -15
sb:all :	-8 8
sb:already	12 -12
sb:aluminium	-9 9
sb:an	16 -16
sb:an agreement	7 -7
sb:an extra	12 -12
sb:and ,	18 -18
sb:and <level>	-7 7
sb:and <person>	15 -15
sb:and a	24 -24
sb:and aluminium	-11 11
sb:and at	10 -10
sb:and car	6 -6
sb:and has	10 -10
sb:and in	10 -10
sb:and keep	-7 7
sb:and lumber	8 -8
sb:and no	9 -9
sb:and of	7 -7
sb:and on	7 -7
sb:and our	-8 8
sb:and since	-9 9
sb:and that	-9 9
sb:and their	9 -9
sb:and those	-17 17
sb:and to	11 -11
sb:and would	-16 16
sb:announce a	11 -11
sb:announce that	8 -8
sb:another	20 -20
sb:answer	-17 17
sb:answer ,	-16 16
sb:answer with	-16 16
sb:any	13 -13
sb:anybody	-7 7
sb:apply	17 -17
sb:apricot	19 -19
sb:are charge	-10 10
sb:are not	14 -14
sb:are to	9 -9
sb:arrangement	7 -7
sb:article	-12 12
sb:as	-8 8
sb:as <name>	-6 6
sb:as a	-6 6
sb:as much	21 -21
sb:as the	10 -10
sb:ask about	9 -9
sb:ask for	10 -10
sb:ask the	-16 16
sb:ask whether	-15 15
sb:at <level>	-14 14
sb:at its	7 -7
sb:at present	9 -9
sb:at the	-8 8
sb:autumn	10 -10
sb:back	8 -8
sb:back ,	7 -7
sb:back at	13 -13
sb:back in	11 -11
sb:back on	7 -7
sb:back with	-8 8
sb:banana	-15 15
sb:base	-9 9
sb:be <level>	15 -15
sb:be charge	13 -13
sb:bean	-9 9
sb:bear	19 -19
sb:because of	-8 8
sb:been <level>	8 -8
sb:been charge	16 -16
sb:been pay	-8 8
sb:been threaten	6 -6
sb:beer	-19 19
sb:before ,	10 -10
sb:before that	-10 10
sb:before the	27 -27
sb:below	15 -15
sb:better	30 -30
sb:between	-13 13
sb:between <level>	10 -10
sb:bicycle	11 -11
sb:bill	10 -10
sb:border	-16 16
sb:both	-6 6
sb:bring	13 -13
sb:bring the	10 -10
sb:busan	11 -11
sb:buse	-12 12
sb:but	-7 7
sb:butter	26 -26
sb:buy	12 -12
sb:by <day-ahead>	23 -23
sb:by <month-ahead>	-12 12
sb:by post	11 -11
sb:by which	6 -6
sb:c	12 -12
sb:canola	-17 17
sb:car ,	-22 22
sb:car to	-7 7
sb:carpet	-9 9
sb:carry	17 -17
sb:case	14 -14
sb:cashmere	7 -7
sb:ceiling	-9 9
sb:cement	10 -10
sb:change	-7 7
sb:charge <level>	8 -8
sb:charge <number>	-13 13
sb:cheese ,	-12 12
sb:chemical	6 -6
sb:chicken	-7 7
sb:chip	13 -13
sb:chocolate	-8 8
sb:client	8 -8
sb:cocoa	19 -19
sb:coconut	16 -16
sb:cod	18 -18
sb:coffee ,	9 -9
sb:coffee and	-9 9
sb:coffee at	-7 7
sb:coffee pay	20 -20
sb:collect	8 -8
sb:come back	7 -7
sb:come from	-10 10
sb:come the	-18 18
sb:come to	10 -10
sb:commerce	7 -7
sb:company	-19 19
sb:conclude	11 -11
sb:copper	-12 12
sb:copper ,	9 -9
sb:copper wire	-15 15
sb:correct	-35 35
sb:cotton	17 -17
sb:cotton yarn	14 -14
sb:country will	10 -10
sb:currently	6 -6
sb:custom	14 -14
sb:d	10 -10
sb:d )	10 -10
sb:date	11 -11
sb:date ,	22 -22
sb:date and	-6 6
sb:day ,	-7 7
sb:day on	-7 7
sb:day the	11 -11
sb:deal of	9 -9
sb:deal with	-13 13
sb:decision	19 -19
sb:decree	8 -8
sb:demand	7 -7
sb:deny	11 -11
sb:did	13 -13
sb:dispute	7 -7
sb:do	-20 20
sb:do the	-12 12
sb:doe not	-6 6
sb:done	13 -13
sb:double	17 -17
sb:double to	11 -11
sb:down	6 -6
sb:down from	14 -14
sb:draft	-6 6
sb:drawer	-11 11
sb:dried	9 -9
sb:drop from	-14 14
sb:drop to	7 -7
sb:during	14 -14
sb:duty (	-10 10
sb:duty ,	-8 8
sb:duty :	-9 9
sb:duty at	7 -7
sb:duty come	6 -6
sb:duty fall	6 -6
sb:duty from	-8 8
sb:duty go	-17 17
sb:duty included	15 -15
sb:duty that	9 -9
sb:duty will	7 -7
sb:duty would	14 -14
sb:each	-8 8
sb:each side	7 -7
sb:early	6 -6
sb:effect	17 -17
sb:end without	-7 7
sb:energy	13 -13
sb:enter <name>	-12 12
sb:enter at	14 -14
sb:enter the	13 -13
sb:even	-8 8
sb:everything	10 -10
sb:exceed	7 -7
sb:expect	9 -9
sb:extend	-6 6
sb:extra	7 -7
sb:face	8 -8
sb:face <level>	14 -14
sb:face an	-7 7
sb:fall	-9 9
sb:fall from	-6 6
sb:fall on	-14 14
sb:far	10 -10
sb:farm	17 -17
sb:fentanyl ,	10 -10
sb:fentanyl and	-8 8
sb:fentanyl duty	18 -18
sb:fentanyl is	8 -8
sb:fentanyl tariff	16 -16
sb:fertiliser	-11 11
sb:figure of	-7 7
sb:first	-8 8
sb:fish	15 -15
sb:fishmeal	-10 10
sb:flour	-9 9
sb:follow	-11 11
sb:for	13 -13
sb:for <name>	22 -22
sb:for <span>	-8 8
sb:for a	-23 23
sb:for fentanyl	9 -9
sb:for its	6 -6
sb:for our	12 -12
sb:for the	13 -13
sb:for which	-18 18
sb:force	11 -11
sb:found	8 -8
sb:free of	-11 11
sb:free trade	8 -8
sb:from	-6 6
sb:from <day-today>	12 -12
sb:from <level>	6 -6
sb:from a	15 -15
sb:frozen	10 -10
sb:full	13 -13
sb:further	16 -16
sb:gas	7 -7
sb:gave	-9 9
sb:gave the	-16 16
sb:general	13 -13
sb:general rate	8 -8
sb:georgia	-14 14
sb:get	11 -11
sb:get <number>	7 -7
sb:get a	-6 6
sb:give	6 -6
sb:given	-9 9
sb:glass	11 -11
sb:glove	6 -6
sb:go	-8 8
sb:go ,	7 -7
sb:go down	11 -11
sb:go into	18 -18
sb:go to	-9 9
sb:go up	11 -11
sb:good fall	-22 22
sb:good from	8 -8
sb:good have	-10 10
sb:good on	-15 15
sb:good outside	-18 18
sb:good pay	18 -18
sb:good that	6 -6
sb:good will	14 -14
sb:government	-8 8
sb:grain	6 -6
sb:grape	-9 9
sb:groundnut	7 -7
sb:grower	22 -22
sb:had	8 -8
sb:had an	8 -8
sb:had been	7 -7
sb:had pay	13 -13
sb:had put	-9 9
sb:had reach	7 -7
sb:had the	7 -7
sb:half	12 -12
sb:half of	7 -7
sb:halve	13 -13
sb:has a	19 -19
sb:has an	18 -18
sb:has announce	7 -7
sb:has ask	15 -15
sb:has been	-10 10
sb:has no	-18 18
sb:has not	-12 12
sb:has pay	8 -8
sb:has since	-19 19
sb:has take	-11 11
sb:has threaten	-13 13
sb:have been	16 -16
sb:have go	23 -23
sb:have read	-6 6
sb:he had	12 -12
sb:he has	-16 16
sb:he say	-8 8
sb:he tell	12 -12
sb:heard	12 -12
sb:height	6 -6
sb:here	8 -8
sb:his	-12 12
sb:hit	9 -9
sb:hit with	6 -6
sb:hold	15 -15
sb:honey	9 -9
sb:house	14 -14
sb:i	-14 14
sb:if it	-9 9
sb:in ,	13 -13
sb:in <month-ahead>	-13 13
sb:in <name>	8 -8
sb:in addition	12 -12
sb:in all	21 -21
sb:in force	10 -10
sb:in new	-11 11
sb:in that	11 -11
sb:in the	-12 12
sb:in thi	-6 6
sb:in which	6 -6
sb:include	-8 8
sb:instead	8 -8
sb:instead of	8 -8
sb:into	6 -6
sb:is	9 -9
sb:is <level>	11 -11
sb:is <number>	-16 16
sb:is down	17 -17
sb:is no	19 -19
sb:is now	-9 9
sb:is on	11 -11
sb:is still	11 -11
sb:is to	-9 9
sb:is what	10 -10
sb:it 's	8 -8
sb:it ,	15 -15
sb:it <name>	19 -19
sb:it all	8 -8
sb:it at	-6 6
sb:it be	17 -17
sb:it became	16 -16
sb:it charge	-7 7
sb:it come	11 -11
sb:it could	-6 6
sb:it doe	-10 10
sb:it end	-9 9
sb:it enter	-9 9
sb:it is	13 -13
sb:it keep	-7 7
sb:it stay	-20 20
sb:it take	-7 7
sb:it that	9 -9
sb:it to	6 -6
sb:it true	-10 10
sb:it would	11 -11
sb:its <level>	6 -6
sb:its <person>	11 -11
sb:its deal	-9 9
sb:its duty	-10 10
sb:its good	8 -8
sb:its own	-6 6
sb:its rate	13 -13
sb:its tariff	-8 8
sb:just	13 -13
sb:keep a	-6 6
sb:know	-9 9
sb:last summer	-13 13
sb:last week	-11 11
sb:last year	13 -13
sb:late	-8 8
sb:later	10 -10
sb:law	6 -6
sb:leather	15 -15
sb:leave its	-10 10
sb:lentil	8 -8
sb:letter	10 -10
sb:level	-9 9
sb:levy	-12 12
sb:lift	6 -6
sb:like	7 -7
sb:likewise	8 -8
sb:lobster	7 -7
sb:longer	-9 9
sb:lorry	8 -8
sb:lose	-8 8
sb:lower the	7 -7
sb:lumber	10 -10
sb:machine	6 -6
sb:machinery ,	6 -6
sb:maize	10 -10
sb:maker	6 -6
sb:many	9 -9
sb:market	6 -6
sb:may go	-12 12
sb:meal	23 -23
sb:meanwhile	6 -6
sb:measure	14 -14
sb:medicine	-10 10
sb:meet	17 -17
sb:might	-9 9
sb:milk	9 -9
sb:milk powder	7 -7
sb:ministry	8 -8
sb:month	17 -17
sb:month ,	7 -7
sb:most country	20 -20
sb:most of	8 -8
sb:move	-10 10
sb:mr	-20 20
sb:mr .	16 -16
sb:mr <person>	-25 25
sb:much	-11 11
sb:much as	14 -14
sb:my	-15 15
sb:never	12 -12
sb:new	7 -7
sb:new duty	6 -6
sb:newspaper	-16 16
sb:no	7 -7
sb:no longer	-10 10
sb:no more	9 -9
sb:no truce	-14 14
sb:nor	11 -11
sb:normal	11 -11
sb:not ,	6 -6
sb:not <number>	-18 18
sb:not be	-10 10
sb:not on	13 -13
sb:note that	-10 10
sb:nothing	-7 7
sb:nothing is	7 -7
sb:notice	8 -8
sb:now :	-10 10
sb:now ;	-11 11
sb:nut	16 -16
sb:of <level>	15 -15
sb:of <month-ahead>	6 -6
sb:of <name>	16 -16
sb:of <quality>	24 -24
sb:of <span>	-9 9
sb:of a	15 -15
sb:of both	-6 6
sb:of duty	-10 10
sb:of fentanyl	-6 6
sb:of it	-14 14
sb:of its	14 -14
sb:of older	-9 9
sb:of our	23 -23
sb:of the	17 -17
sb:of their	-12 12
sb:of them	16 -16
sb:of up	-8 8
sb:of what	-10 10
sb:off	-7 7
sb:off the	-9 9
sb:offer to	10 -10
sb:oil	-9 9
sb:oil ,	-7 7
sb:oil from	-11 11
sb:oil pay	19 -19
sb:old duty	-10 10
sb:olive	7 -7
sb:on ,	-9 9
sb:on <day-ahead>	-14 14
sb:on <quality>	8 -8
sb:on both	-8 8
sb:on car	15 -15
sb:on good	-11 11
sb:on it	19 -19
sb:on list	-11 11
sb:on our	-27 27
sb:on palm	-9 9
sb:on paper	-12 12
sb:on steel	17 -17
sb:on that	9 -9
sb:on their	-11 11
sb:on which	10 -10
sb:once	-8 8
sb:one ,	-7 7
sb:one of	22 -22
sb:only	34 -34
sb:opened	9 -9
sb:or	-11 11
sb:orange	-7 7
sb:ordinary duty	9 -9
sb:ordinary tariff	-6 6
sb:origin	19 -19
sb:other	-11 11
sb:other country	-8 8
sb:our	-16 16
sb:our duty	9 -9
sb:our on	21 -21
sb:our own	10 -10
sb:out	8 -8
sb:outside	-10 10
sb:own	7 -7
sb:pact	-15 15
sb:paper ,	-11 11
sb:parcel	11 -11
sb:part	16 -16
sb:part ,	8 -8
sb:part from	10 -10
sb:part of	-9 9
sb:partner	-12 12
sb:pass	9 -9
sb:pass through	6 -6
sb:pause	13 -13
sb:pause ,	8 -8
sb:pay	-10 10
sb:pay <level>	-19 19
sb:pay <name>	13 -13
sb:pay a	11 -11
sb:pay an	-9 9
sb:pay more	-7 7
sb:people	8 -8
sb:pepper	-9 9
sb:permanent	8 -8
sb:plan	-8 8
sb:plu	19 -19
sb:pork	-13 13
sb:post	8 -8
sb:potash	-24 24
sb:powder	12 -12
sb:prepare	7 -7
sb:present	9 -9
sb:press	9 -9
sb:promise	-18 18
sb:proposal	-32 32
sb:propose	16 -16
sb:put	-14 14
sb:put <level>	-11 11
sb:put a	16 -16
sb:put its	-6 6
sb:put on	-9 9
sb:put the	6 -6
sb:quarrel	-26 26
sb:question	14 -14
sb:question :	13 -13
sb:quinoa	17 -17
sb:radio	14 -14
sb:radio that	14 -14
sb:raise	9 -9
sb:raise its	13 -13
sb:raise the	-6 6
sb:raspberry	6 -6
sb:rate for	-9 9
sb:rate is	12 -12
sb:rate of	6 -6
sb:rate on	-18 18
sb:rate were	6 -6
sb:rather	11 -11
sb:read that	6 -6
sb:reader	10 -10
sb:recall	18 -18
sb:recall that	15 -15
sb:receive	-6 6
sb:reciprocal	14 -14
sb:reciprocal "	6 -6
sb:reciprocal duty	13 -13
sb:reduce	11 -11
sb:remain	9 -9
sb:remain at	6 -6
sb:renewed	-12 12
sb:replace	8 -8
sb:report that	15 -15
sb:reporter	6 -6
sb:rest	11 -11
sb:restore	-11 11
sb:return <name>	11 -11
sb:rice ,	-13 13
sb:rose	-15 15
sb:rubber	-7 7
sb:rule	18 -18
sb:rum	20 -20
sb:rumour that	15 -15
sb:run	17 -17
sb:salmon	-12 12
sb:same for	7 -7
sb:say ,	23 -23
sb:say that	-18 18
sb:say the	15 -15
sb:second	7 -7
sb:secretary	16 -16
sb:sell to	11 -11
sb:send	-11 11
sb:separate	-6 6
sb:sesame	9 -9
sb:set	8 -8
sb:set a	-8 8
sb:shall	-12 12
sb:shall be	-17 17
sb:she	10 -10
sb:shirt	6 -6
sb:shoe	8 -8
sb:should it	8 -8
sb:should the	-10 10
sb:shrimp	13 -13
sb:side	10 -10
sb:sign a	-6 6
sb:sign an	18 -18
sb:sign in	16 -16
sb:sign its	-11 11
sb:signature	8 -8
sb:since <month-gone>	-15 15
sb:since <number>	10 -10
sb:since last	-12 12
sb:so	-9 9
sb:so that	11 -11
sb:something	12 -12
sb:soybean	9 -9
sb:special	7 -7
sb:spring ,	14 -14
sb:stand	-8 8
sb:start	6 -6
sb:state	-7 7
sb:state that	-12 12
sb:statement	14 -14
sb:steel	-13 13
sb:steel ,	11 -11
sb:still pay	-10 10
sb:stockfish	9 -9
sb:story	-6 6
sb:strike	-7 7
sb:strike a	9 -9
sb:successor	-16 16
sb:successor ,	-17 17
sb:such	9 -9
sb:sugar	-11 11
sb:sum	11 -11
sb:summer ,	-17 17
sb:sunflower	-7 7
sb:sunflower oil	-7 7
sb:surcharge	18 -18
sb:surcharge of	6 -6
sb:suspend <points>	-7 7
sb:suspend for	13 -13
sb:suspend its	6 -6
sb:suspension	12 -12
sb:table	13 -13
sb:take effect	13 -13
sb:take on	6 -6
sb:take the	10 -10
sb:talk	-16 16
sb:talk in	-14 14
sb:talk of	8 -8
sb:tariff from	9 -9
sb:tariff is	7 -7
sb:tariff of	-6 6
sb:tariff will	6 -6
sb:taro	6 -6
sb:tax at	7 -7
sb:tax on	-8 8
sb:tea	16 -16
sb:tea pay	7 -7
sb:tell you	6 -6
sb:term	16 -16
sb:term ,	11 -11
sb:text	9 -9
sb:than	7 -7
sb:that	-11 11
sb:that ,	-13 13
sb:that <name>	-12 12
sb:that <seat>	14 -14
sb:that are	8 -8
sb:that case	8 -8
sb:that come	6 -6
sb:that day	10 -10
sb:that had	7 -7
sb:that he	17 -17
sb:that i	-6 6
sb:that is	10 -10
sb:that keep	-10 10
sb:that make	7 -7
sb:that they	14 -14
sb:that time	6 -6
sb:that was	-7 7
sb:that we	-6 6
sb:the <day-ahead>	-9 9
sb:the <number>	-8 8
sb:the <organisation>	8 -8
sb:the <person>	-10 10
sb:the additional	10 -10
sb:the border	-16 16
sb:the charge	8 -8
sb:the fentanyl	26 -26
sb:the first	-8 8
sb:the full	12 -12
sb:the last	12 -12
sb:the list	-6 6
sb:the old	17 -17
sb:the older	13 -13
sb:the order	8 -8
sb:the ordinary	-6 6
sb:the other	-8 8
sb:the pause	9 -9
sb:the reciprocal	19 -19
sb:the rest	11 -11
sb:the right	-7 7
sb:the rule	11 -11
sb:the second	7 -7
sb:the sum	6 -6
sb:the summer	13 -13
sb:the suspension	6 -6
sb:the two	11 -11
sb:the week	10 -10
sb:the worst	-14 14
sb:their	-14 14
sb:their own	11 -11
sb:them ,	18 -18
sb:then ,	12 -12
sb:then come	-19 19
sb:then pay	12 -12
sb:then the	17 -17
sb:there 's	7 -7
sb:there at	9 -9
sb:there was	-6 6
sb:therefore	15 -15
sb:they are	-7 7
sb:they come	13 -13
sb:they do	-17 17
sb:they go	-12 12
sb:they had	13 -13
sb:they have	11 -11
sb:they pay	-17 17
sb:they will	12 -12
sb:thi	11 -11
sb:thi month	7 -7
sb:thi week	-10 10
sb:thi year	17 -17
sb:thing	14 -14
sb:think	13 -13
sb:third	-13 13
sb:those	-11 11
sb:threat	7 -7
sb:threaten <level>	-15 15
sb:three	-17 17
sb:through	26 -26
sb:through <name>	7 -7
sb:through the	12 -12
sb:thu	7 -7
sb:tile	9 -9
sb:timber	-11 11
sb:time	32 -32
sb:tin	-6 6
sb:to <name>	-20 20
sb:to <number>	26 -26
sb:to <seat>	10 -10
sb:to answer	-22 22
sb:to charge	8 -8
sb:to cut	9 -9
sb:to enter	18 -18
sb:to have	9 -9
sb:to pay	-13 13
sb:to put	-7 7
sb:to the	-8 8
sb:to us	13 -13
sb:to which	8 -8
sb:together with	13 -13
sb:tomatoe	-10 10
sb:too ,	15 -15
sb:total	15 -15
sb:trade	-8 8
sb:truce ,	-9 9
sb:truce end	6 -6
sb:truce it	-8 8
sb:truce lapse	7 -7
sb:truce that	-6 6
sb:truck	6 -6
sb:true	-19 19
sb:true that	-11 11
sb:tuna	-14 14
sb:two duty	8 -8
sb:two side	7 -7
sb:under it	6 -6
sb:under which	-8 8
sb:understanding	13 -13
sb:until	12 -12
sb:until <day-ahead>	20 -20
sb:until <day-gone>	7 -7
sb:until <month-ahead>	21 -21
sb:until then	-7 7
sb:us	-9 9
sb:us ,	7 -7
sb:used	18 -18
sb:used to	18 -18
sb:value	9 -9
sb:vanilla	22 -22
sb:vow	-17 17
sb:want	-9 9
sb:want the	8 -8
sb:want to	-6 6
sb:warn that	-10 10
sb:was charge	-6 6
sb:was given	-6 6
sb:was to	-6 6
sb:watch	7 -7
sb:way	16 -16
sb:we	-16 16
sb:we ask	11 -11
sb:we had	-13 13
sb:we pay	13 -13
sb:we shall	-24 24
sb:we take	17 -17
sb:we were	-17 17
sb:week	-12 12
sb:week ago	8 -8
sb:week of	-6 6
sb:week that	6 -6
sb:well	6 -6
sb:well ,	11 -11
sb:were	-13 13
sb:were at	9 -9
sb:what it	8 -8
sb:when the	8 -8
sb:where	-6 6
sb:where it	-6 6
sb:whether	-14 14
sb:which ,	16 -16
sb:which <name>	19 -19
sb:which <quality>	6 -6
sb:which a	-16 16
sb:which had	17 -17
sb:which has	-10 10
sb:which have	-7 7
sb:which is	7 -7
sb:which sell	11 -11
sb:which sign	-17 17
sb:which the	11 -11
sb:which we	21 -21
sb:while	-6 6
sb:whole	-19 19
sb:whose	-7 7
sb:will	7 -7
sb:will also	8 -8
sb:will ask	26 -26
sb:will charge	-10 10
sb:will cut	-8 8
sb:will go	11 -11
sb:will not	6 -6
sb:will suspend	10 -10
sb:will then	13 -13
sb:wine	-9 9
sb:wine and	-8 8
sb:wire	-6 6
sb:with	-8 8
sb:with <level>	6 -6
sb:with <name>	6 -6
sb:with <number>	-8 8
sb:with <person>	-13 13
sb:with the	10 -10
sb:with us	-14 14
sb:with which	17 -17
sb:within	-13 13
sb:without a	-6 6
sb:without it	14 -14
sb:without the	-8 8
sb:wool	-12 12
sb:work	8 -8
sb:worse	11 -11
sb:worst	-8 8
sb:worst ,	8 -8
sb:would add	10 -10
sb:would come	8 -8
sb:would go	-6 6
sb:would have	8 -8
sb:would put	-9 9
sb:would return	6 -6
sb:would then	11 -11
sb:write on	15 -15
sb:write that	-15 15
sb:year	-14 14
sb:year ,	14 -14
sb:year ago	-25 25
sb:yes	15 -15
sb:you	23 -23
sb:zero	18 -18
sb:—	9 -9
sb:— <person>	8 -8
sb:— <quality>	-8 8
sb:•	13 -13
several also by false false	-7 7
several also on true false	18 -18
several also on true true	45 -45
several as well by false false	33 -33
several as well by true false	12 -12
several as well little	38 -38
several as well on false false	-6 6
several as well on true false	21 -21
several both	-10 10
several both by true false	12 -12
several both by true true	22 -22
several both hardly	6 -6
several both near	-15 15
several both on true false	-15 15
several both on true true	-23 23
several countries by false false	12 -12
several countries by true false	15 -15
several countries by true true	26 -26
several countries hardly	-6 6
several countries little	13 -13
several countries on false false	11 -11
several countries on true false	-25 25
several each	9 -9
several each by false false	-7 7
several each by false true	14 -14
several each hardly	40 -40
several each near	-33 33
several each on false false	15 -15
several each on true true	-6 6
several either by false false	8 -8
several respectively hardly	15 -15
several the other	-7 7
several the other on true false	-19 19
several the same by false false	11 -11
several the same by false true	31 -31
several the same by true false	-34 34
several the same by true true	35 -35
several the same near	13 -13
several the same on false false	15 -15
several the same on true true	-15 15
several the two hardly	-6 6
several the two on false false	20 -20
several the two on true false	19 -19
several them by false false	18 -18
several them hardly	-19 19
several them little	6 -6
several them on false false	15 -15
several them on true false	-33 33
several these by false false	23 -23
several these hardly	-19 19
several these on false false	-14 14
several they	6 -6
several they by false false	30 -30
several they by false true	19 -19
several they by true true	17 -17
several they even	30 -30
several they little	-23 23
several they near	-6 6
several they on false true	17 -17
several they on true false	-29 29
several they on true true	-24 24
several they some	20 -20
several those by false false	15 -15
several those by false true	8 -8
several those hardly	10 -10
several those little	34 -34
several those on true false	-23 23
several those on true true	12 -12
several too	-12 12
several too little	-13 13
several too on true false	24 -24
several=false false	15 -15
several=false false hardly	19 -19
several=false false near	-6 6
several=false false some	14 -14
several=false true even	-7 7
several=false true hardly	9 -9
several=false true some	-8 8
several=true false hardly	8 -8
several=true false near	-6 6
several=true false some	-18 18
several=true true even	-6 6
several=true true hardly	6 -6
side=false listed=false	17 -17
side=false listed=true	-20 20
side=true listed=true	-11 11
t0=future-not	8 -8
t0=future-passive	-6 6
t0=modal-not	-11 11
t0=modal-passive	14 -14
t0=past	-7 7
t0=past-passive	8 -8
t0=present-passive	7 -7
t1=future-not	8 -8
t1=future-passive	-6 6
t1=gerund	9 -9
t1=modal-not	-11 11
t1=modal-passive	14 -14
t1=past-passive	8 -8
t2=future	-10 10
t2=future-passive	6 -6
t2=participle-passive	16 -16
t2=pluperfect-passive	6 -6
t2=present	12 -12
t2=present-passive	-9 9
v0-none	8 -8
v0=bear	15 -15
v0=carry	6 -6
v0=come	7 -7
v0=cut	-15 15
v0=drop	-9 9
v0=enter	-11 11
v0=hit	13 -13
v0=hold	10 -10
v0=keep	-6 6
v0=levy	-7 7
v0=lower	6 -6
v0=make	6 -6
v0=meet	7 -7
v0=offer	22 -22
v0=pay	7 -7
v0=prepare	7 -7
v0=promise	-13 13
v0=propose	21 -21
v0=reach	7 -7
v0=remove	-6 6
v0=rise	-6 6
v0=see	8 -8
v0=settle	6 -6
v0=stand	-7 7
v0=stay	-7 7
v0=suspend	-6 6
v0=tell	-7 7
v0=want	-9 9
v0=whack	6 -6
v0=write	9 -9
v1=answer	-8 8
v1=bear	16 -16
v1=bring	6 -6
v1=call	10 -10
v1=carry	6 -6
v1=come	7 -7
v1=cut	-11 11
v1=double	14 -14
v1=hit	14 -14
v1=hold	10 -10
v1=keep	-6 6
v1=lay	10 -10
v1=lower	8 -8
v1=make	7 -7
v1=meet	7 -7
v1=offer	13 -13
v1=other	6 -6
v1=plan	-6 6
v1=promise	-16 16
v1=propose	14 -14
v1=reach	7 -7
v1=reduce	9 -9
v1=rise	-7 7
v1=see	9 -9
v1=settle	6 -6
v1=stand	-7 7
v1=stay	-7 7
v1=tell	-9 9
v1=want	6 -6
v1=write	9 -9
v2=agree	-6 6
v2=apply	-10 10
v2=collect	6 -6
v2=have	11 -11
v2=make	9 -9
v2=take	8 -8
verbless	8 -8
vt0=add present	-7 7
vt0=ask future	-10 10
vt0=ask past	14 -14
vt0=ask perfect	15 -15
vt0=be past	7 -7
vt0=be pluperfect	7 -7
vt0=bear present	9 -9
vt0=charge modal	9 -9
vt0=charge past	-7 7
vt0=charge perfect	8 -8
vt0=charge present	-8 8
vt0=come future	6 -6
vt0=cut future	-18 18
vt0=enter perfect	-8 8
vt0=enter present	-6 6
vt0=go pluperfect	-6 6
vt0=have past	-10 10
vt0=have present	6 -6
vt0=hit present	7 -7
vt0=keep future	8 -8
vt0=levy present	-11 11
vt0=make present	9 -9
vt0=meet present	6 -6
vt0=offer past	12 -12
vt0=other past	14 -14
vt0=other perfect	-8 8
vt0=other present	26 -26
vt0=owe present	-7 7
vt0=pay perfect	9 -9
vt0=pay pluperfect	-6 6
vt0=put modal	-6 6
vt0=put pluperfect	-6 6
vt0=put present	6 -6
vt0=rise present	-13 13
vt0=stand past	-9 9
vt0=suspend present	-12 12
vt0=take modal	6 -6
vt0=take perfect	6 -6
vt1=add present	-7 7
vt1=answer infinitive	-7 7
vt1=ask future	-10 10
vt1=ask participle	7 -7
vt1=ask past	12 -12
vt1=ask perfect	8 -8
vt1=be past	6 -6
vt1=be pluperfect	7 -7
vt1=bear present	9 -9
vt1=charge modal	9 -9
vt1=charge past	-7 7
vt1=charge perfect	8 -8
vt1=charge present	-8 8
vt1=come future	6 -6
vt1=cut future	-18 18
vt1=cut infinitive	8 -8
vt1=enter infinitive	14 -14
vt1=enter perfect	-8 8
vt1=enter present	-6 6
vt1=go pluperfect	-6 6
vt1=have past	-10 10
vt1=hit present	7 -7
vt1=keep future	7 -7
vt1=levy present	-11 11
vt1=make present	9 -9
vt1=meet present	6 -6
vt1=offer past	6 -6
vt1=other past	14 -14
vt1=other perfect	-7 7
vt1=other present	22 -22
vt1=owe present	-7 7
vt1=pay infinitive	-13 13
vt1=pay perfect	9 -9
vt1=pay pluperfect	-6 6
vt1=put modal	-6 6
vt1=put pluperfect	-6 6
vt1=put present	13 -13
vt1=rise present	-13 13
vt1=stand past	-9 9
vt1=suspend present	-12 12
vt1=take modal	6 -6
vt1=take perfect	6 -6
vt1=threaten past	7 -7
vt1=threaten perfect	-6 6
vt1=want present	25 -25
vt2=apply present	-10 10
vt2=charge present	-10 10
vt2=come past	-10 10
vt2=come present	16 -16
vt2=go past	7 -7
vt2=have present	11 -11
vt2=other perfect	-11 11
vt2=other present	8 -8
vt2=take past	6 -6`;
