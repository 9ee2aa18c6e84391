// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	6 -6
a:'s	-9 9
a:'s .	-17 17
a:'s <number>	14 -14
a:'s good	-21 21
a:-	26 -26
a:<day-ahead> and	-8 8
a:<day-gone> .	-14 14
a:<day-gone> and	12 -12
a:<duty>	11 -11
a:<gate>	7 -7
a:<goods-amount>	14 -14
a:<level-noun>	17 -17
a:<level>	16 -16
a:<level> <level>	11 -11
a:<level> from	-6 6
a:<level> in	8 -8
a:<level> over	10 -10
a:<level> since	-12 12
a:<money>	32 -32
a:<month-gone>	-2 2
a:<name> .	-12 12
a:<name> as	12 -12
a:<name> at	14 -14
a:<name> for	-11 11
a:<name> over	-17 17
a:<name> take	22 -22
a:<not>	19 -19
a:<number> and	-15 15
a:<number> before	-11 11
a:<number> by	9 -9
a:<number> from	-18 18
a:<number> on	28 -28
a:<organisation>	5 -5
a:<organisation> .	-14 14
a:<quality> .	-13 13
a:<quality> apple	12 -12
a:<quality> banana	-10 10
a:<quality> one	12 -12
a:<quality> orange	13 -13
a:<quality> rubber	-11 11
a:<quality> steel	11 -11
a:<quality> whiskey	11 -11
a:<sender>	-25 25
a:<span>	-11 11
a:<span> .	-11 11
a:<v-propose>	18 -18
a:<v-return>	35 -35
a:<v-up>	14 -14
a:a deal	15 -15
a:a different	-16 16
a:a week	-16 16
a:action	15 -15
a:after	24 -24
a:again	15 -15
a:again and	13 -13
a:again from	9 -9
a:agree	-12 12
a:agreement with	-8 8
a:all	8 -8
a:all .	20 -20
a:all good	7 -7
a:aluminium	14 -14
a:an	18 -18
a:and no	-13 13
a:and not	8 -8
a:and the	29 -29
a:and to	-20 20
a:another	18 -18
a:any	13 -13
a:apple	-9 9
a:apply .	12 -12
a:apply from	-10 10
a:apply to	-11 11
a:apricot	10 -10
a:arrangement .	11 -11
a:asleep	-10 10
a:at <number>	-9 9
a:at all	15 -15
a:at first	-14 14
a:at present	11 -11
a:avocado .	16 -16
a:back	11 -11
a:back on	9 -9
a:bargain	12 -12
a:battery	13 -13
a:bean	11 -11
a:become	16 -16
a:beef	10 -10
a:beef .	8 -8
a:before	-6 6
a:before the	-14 14
a:border .	11 -11
a:bottle	18 -18
a:bulb	9 -9
a:butter .	-11 11
a:by	16 -16
a:by <day-ahead>	14 -14
a:by the	21 -21
a:can	20 -20
a:car from	11 -11
a:case of	-11 11
a:cashmere	13 -13
a:cattle	-11 11
a:cheese	-14 14
a:chip	10 -10
a:cocoa	11 -11
a:cod	10 -10
a:coffee	10 -10
a:coffee .	15 -15
a:collect	11 -11
a:come from	14 -14
a:come on	-9 9
a:country	-18 18
a:country .	-19 19
a:different	-16 16
a:dollar	8 -8
a:down	15 -15
a:down to	13 -13
a:due .	-17 17
a:duty in	-17 17
a:duty included	9 -9
a:duty since	12 -12
a:easter	19 -19
a:either side	12 -12
a:everybody	15 -15
a:everything .	17 -17
a:export	-29 29
a:extra	14 -14
a:fentanyl	24 -24
a:fentanyl .	17 -17
a:first	-16 16
a:first term	11 -11
a:fish	-7 7
a:fish meal	-13 13
a:flat	9 -9
a:flower	24 -24
a:for <span>	-10 10
a:for its	15 -15
a:for now	11 -11
a:for the	-8 8
a:former	9 -9
a:four	-13 13
a:from <day-ahead>	-23 23
a:from <level>	-13 13
a:from <number>	12 -12
a:from both	-24 24
a:furniture	-14 14
a:glass	-16 16
a:good and	12 -12
a:good from	8 -8
a:good outside	-18 18
a:good take	-9 9
a:grape	-14 14
a:had	19 -19
a:had been	15 -15
a:has apply	-11 11
a:his	-12 12
a:import	17 -17
a:in all	9 -9
a:in the	14 -14
a:included	15 -15
a:including	-6 6
a:instead	15 -15
a:is the	-13 13
a:is what	19 -19
a:its	10 -10
a:its own	13 -13
a:keep	-13 13
a:lamb	14 -14
a:last	-9 9
a:last <month-gone>	-16 16
a:levy .	10 -10
a:list	19 -19
a:lobster	13 -13
a:long as	11 -11
a:maize	13 -13
a:make <level>	-13 13
a:meal	-11 11
a:meat	-18 18
a:medicine	-8 8
a:medicine from	-11 11
a:mersin	-11 11
a:milk	15 -15
a:minute	-18 18
a:moment	-14 14
a:month	12 -12
a:more .	-10 10
a:more than	-17 17
a:most good	-9 9
a:new	-8 8
a:new year	-11 11
a:normal	12 -12
a:normal duty	12 -12
a:not	11 -11
a:not be	-13 13
a:nothing	28 -28
a:now .	18 -18
a:of <day-gone>	13 -13
a:of <name>	-9 9
a:of <quality>	-10 10
a:of its	17 -17
a:of last	-18 18
a:of tariff	11 -11
a:oil	-8 8
a:old	12 -12
a:older	22 -22
a:on <day-today>	17 -17
a:on a	-8 8
a:on all	19 -19
a:on coffee	17 -17
a:on each	-14 14
a:on fruit	-10 10
a:on good	13 -13
a:on it	-14 14
a:on medicine	-9 9
a:on oil	-12 12
a:on patented	11 -11
a:on steel	7 -7
a:on tyre	-15 15
a:onion	-10 10
a:ordinary	-14 14
a:our .	-9 9
a:over	11 -11
a:over fentanyl	24 -24
a:over there	27 -27
a:paprika	10 -10
a:paste	10 -10
a:patented	11 -11
a:pause .	-10 10
a:pepper	17 -17
a:percent	20 -20
a:pipe	-21 21
a:plu <number>	-8 8
a:point	14 -14
a:potatoe	9 -9
a:price	13 -13
a:product .	11 -11
a:quota .	22 -22
a:raise	-12 12
a:rate	19 -19
a:reciprocal	22 -22
a:rest	-7 7
a:return	11 -11
a:rice .	-14 14
a:rod	-14 14
a:round	11 -11
a:same	15 -15
a:sardine	20 -20
a:sardine .	17 -17
a:section	15 -15
a:send	17 -17
a:ship	17 -17
a:side	10 -10
a:sign	9 -9
a:since <day-gone>	9 -9
a:since new	-17 17
a:soybean	11 -11
a:spring	15 -15
a:spring .	11 -11
a:state	-16 16
a:steel	16 -16
a:steel pipe	-11 11
a:sugar	19 -19
a:tariff .	18 -18
a:tax	19 -19
a:tea	-12 12
a:the <day-ahead>	22 -22
a:the <day-gone>	-14 14
a:the <name>	-18 18
a:the <number>	29 -29
a:the <organisation>	12 -12
a:the <quality>	18 -18
a:the arrangement	11 -11
a:the deal	-9 9
a:the list	9 -9
a:the month	10 -10
a:the normal	12 -12
a:the old	11 -11
a:the ordinary	-17 17
a:the rest	-9 9
a:the same	14 -14
a:the tariff	-7 7
a:the trade	-9 9
a:the truce	9 -9
a:their deal	13 -13
a:them .	14 -14
a:there and	10 -10
a:three	-18 18
a:timber	12 -12
a:to <level>	-8 8
a:to <number>	17 -17
a:to be	14 -14
a:to zero	9 -9
a:together	-13 13
a:top .	-18 18
a:tractor	18 -18
a:tractor .	13 -13
a:truck	12 -12
a:tyre	-16 16
a:tyre .	-11 11
a:under last	11 -11
a:under the	-2 2
a:until <number>	-10 10
a:us	-22 22
a:us .	-15 15
a:way	11 -11
a:way .	24 -24
a:week ago	-11 11
a:will	26 -26
a:wire	-10 10
a:with	-17 17
a:with <name>	16 -16
a:with a	-17 17
a:within	-9 9
a:within the	12 -12
a:without the	10 -10
a:worth	12 -12
a:would	4 -4
a:would be	16 -16
a:yarn	21 -21
a:zero	11 -11
b:" they	11 -11
b:" we	17 -17
b:'s	-10 10
b:'s <number>	18 -18
b:'s additional	8 -8
b:'s at	14 -14
b:'s car	-20 20
b:'s duty	-13 13
b:'s good	17 -17
b:'s pact	-13 13
b:'s rate	16 -16
b:*	33 -33
b:, <name>	15 -15
b:, <seat>	-8 8
b:, after	9 -9
b:, among	17 -17
b:, and	-10 10
b:, cocoa	13 -13
b:, from	-11 11
b:, get	22 -22
b:, go	-5 5
b:, has	7 -7
b:, his	-10 10
b:, i	19 -19
b:, it	-22 22
b:, its	-16 16
b:, keep	19 -19
b:, let	16 -16
b:, olive	-10 10
b:, put	16 -16
b:, sell	-7 7
b:, set	10 -10
b:, since	32 -32
b:, their	25 -25
b:, was	-11 11
b:, we	26 -26
b:, with	-13 13
b:, would	21 -21
b:, your	-9 9
b:.	-14 14
b:. <number>	-7 7
b::	6 -6
b:: <number>	15 -15
b:: a	8 -8
b:: an	8 -8
b:: and	13 -13
b:: from	-12 12
b:: the	14 -14
b:: they	-11 11
b:: we	13 -13
b:; <name>	12 -12
b:; <quality>	28 -28
b:; a	-15 15
b:; at	16 -16
b:; in	8 -8
b:; it	-17 17
b:; its	16 -16
b:; now	-10 10
b:; on	-9 9
b:<agent>	13 -13
b:<day-ahead> our	10 -10
b:<day-ahead> to	-11 11
b:<day-gone> <name>	11 -11
b:<day-gone> our	-21 21
b:<day-gone> the	14 -14
b:<day-today>	-16 16
b:<day-today> it	9 -9
b:<day-today> the	15 -15
b:<day-today> they	14 -14
b:<duty>	-13 13
b:<goods-amount>	-13 13
b:<goods-amount> of	-24 24
b:<goods>	-10 10
b:<level> <level>	17 -17
b:<level> to	-7 7
b:<month-gone>	5 -5
b:<month-gone> <quality>	-12 12
b:<month-gone> they	18 -18
b:<name>	8 -8
b:<name> <number>	-12 12
b:<name> agree	-7 7
b:<name> also	11 -11
b:<name> and	-13 13
b:<name> are	17 -17
b:<name> butter	11 -11
b:<name> continue	15 -15
b:<name> drop	-17 17
b:<name> from	7 -7
b:<name> go	30 -30
b:<name> good	15 -15
b:<name> have	-21 21
b:<name> it	-13 13
b:<name> may	15 -15
b:<name> pay	15 -15
b:<name> put	20 -20
b:<name> sell	10 -10
b:<name> suspend	-17 17
b:<name> the	14 -14
b:<name> to	-17 17
b:<name> was	20 -20
b:<name> will	-22 22
b:<name> with	-12 12
b:<not>	12 -12
b:<number>	-9 9
b:<number> .	-21 21
b:<number> duty	12 -12
b:<number> for	13 -13
b:<number> is	-20 20
b:<number> the	12 -12
b:<number> with	11 -11
b:<organisation> and	-11 11
b:<organisation> has	9 -9
b:<organisation> in	13 -13
b:<organisation> levy	-13 13
b:<organisation> say	7 -7
b:<organisation> take	-17 17
b:<organisation> to	7 -7
b:<organisation> want	-16 16
b:<person>	16 -16
b:<person> 's	9 -9
b:<person> announce	26 -26
b:<person> threaten	9 -9
b:<quality> battery	-19 19
b:<quality> beef	-13 13
b:<quality> cotton	-15 15
b:<quality> duty	-14 14
b:<quality> fertiliser	-10 10
b:<quality> machinery	12 -12
b:<quality> one	13 -13
b:<quality> origin	22 -22
b:<quality> peat	-9 9
b:<quality> pork	-17 17
b:<quality> potash	-15 15
b:<quality> salmon	11 -11
b:<quality> timber	-16 16
b:<quality> tractor	-13 13
b:<quality> wool	-18 18
b:<quality> zinc	10 -10
b:<seat>	21 -21
b:<seat> 's	24 -24
b:<seat> at	15 -15
b:<seat> has	-15 15
b:<seat> put	11 -11
b:<seat> say	13 -13
b:<seat> take	13 -13
b:<seat> will	16 -16
b:<span> at	-11 11
b:<span> from	-11 11
b:<v-buy>	10 -10
b:<v-sell>	17 -17
b:<v-suspend>	12 -12
b:<v-target>	-11 11
b:a further	19 -19
b:a tariff	-10 10
b:additional	9 -9
b:admit	-18 18
b:admit <goods-amount>	-19 19
b:after the	-9 9
b:agreement	-11 11
b:agreement with	14 -14
b:all of	-16 16
b:allow	9 -9
b:also pay	-10 10
b:aluminium stay	-9 9
b:aluminum	15 -15
b:among them	17 -17
b:an	9 -9
b:an earlier	19 -19
b:and <number>	-14 14
b:and a	11 -11
b:and aluminium	-12 12
b:and aluminum	11 -11
b:and an	10 -10
b:and by	-9 9
b:and for	-24 24
b:and on	10 -10
b:and one	-11 11
b:and our	25 -25
b:and remain	-14 14
b:and so	7 -7
b:and sugar	-10 10
b:and will	10 -10
b:another	22 -22
b:answer with	-18 18
b:any	9 -9
b:apple	7 -7
b:apple pay	7 -7
b:apply	-20 20
b:are exempt	-11 11
b:are to	26 -26
b:arrangement	17 -17
b:as of	16 -16
b:ask whether	-21 21
b:asparagu	-13 13
b:at <level>	26 -26
b:avocado	-10 10
b:back at	32 -32
b:banana pay	20 -20
b:base	-16 16
b:battery	-13 13
b:be <number>	-8 8
b:be a	8 -8
b:be at	-11 11
b:be back	9 -9
b:be charge	2 -2
b:be hit	-10 10
b:bear the	-10 10
b:bearing	19 -19
b:become	-6 6
b:beef pay	-6 6
b:been charge	14 -14
b:been threaten	8 -8
b:beer	-7 7
b:before <month-ahead>	-13 13
b:before <month-gone>	11 -11
b:before it	9 -9
b:before the	10 -10
b:beyond	14 -14
b:border	22 -22
b:both duty	12 -12
b:both go	20 -20
b:both side	8 -8
b:built in	-10 10
b:butter	21 -21
b:by	-16 16
b:by post	11 -11
b:by that	-20 20
b:by the	10 -10
b:can	16 -16
b:canned tuna	-10 10
b:car at	-6 6
b:car from	-11 11
b:car go	16 -16
b:car pay	-15 15
b:car to	10 -10
b:car will	24 -24
b:cashew	-15 15
b:cell	-12 12
b:cement and	13 -13
b:cement pay	-10 10
b:certain	-14 14
b:charge no	-11 11
b:charge our	13 -13
b:charge us	14 -14
b:cigar	14 -14
b:cinnamon	-10 10
b:close	13 -13
b:close to	13 -13
b:coal	-11 11
b:cocoa	-5 5
b:cod	17 -17
b:coffee	25 -25
b:coffee pay	17 -17
b:collect	17 -17
b:come on	19 -19
b:common	8 -8
b:concentrate	-11 11
b:copper	-15 15
b:copra	-11 11
b:could be	-13 13
b:counter	11 -11
b:crab	12 -12
b:cross	15 -15
b:currently	9 -9
b:custom	8 -8
b:cut	15 -15
b:cut its	14 -14
b:cut the	-9 9
b:cut to	13 -13
b:date	10 -10
b:date and	-10 10
b:deal	20 -20
b:deal at	20 -20
b:denim	-13 13
b:direction	14 -14
b:dispute	11 -11
b:do	-19 19
b:do not	21 -21
b:do the	-10 10
b:double its	-10 10
b:drop from	-12 12
b:drop to	12 -12
b:duty at	19 -19
b:duty down	-12 12
b:duty go	25 -25
b:duty is	22 -22
b:duty was	12 -12
b:duty will	9 -9
b:each other	9 -9
b:earlier	32 -32
b:easter	-13 13
b:either	-10 10
b:engine	10 -10
b:enter <name>	-3 3
b:enter at	13 -13
b:exempt	-9 9
b:exempt from	-11 11
b:face a	13 -13
b:far	11 -11
b:fentanyl	28 -28
b:fentanyl and	9 -9
b:fentanyl duty	15 -15
b:fertilizer	10 -10
b:figure of	15 -15
b:fish	14 -14
b:flat	16 -16
b:flower	-7 7
b:for <quality>	-23 23
b:for <span>	32 -32
b:force	-11 11
b:framework	11 -11
b:from <name>	15 -15
b:from the	-8 8
b:frozen	11 -11
b:further	24 -24
b:gas	12 -12
b:general	18 -18
b:georgia 's	-16 16
b:get in	19 -19
b:get the	-8 8
b:give	10 -10
b:give up	-11 11
b:glass	-15 15
b:go down	11 -11
b:go to	-14 14
b:good and	17 -17
b:good are	-22 22
b:good fall	-11 11
b:good have	-19 19
b:good outside	-19 19
b:good pay	14 -14
b:grape	-10 10
b:had put	10 -10
b:halve	14 -14
b:ham	-10 10
b:has not	8 -8
b:has since	-16 16
b:have a	-22 22
b:have been	23 -23
b:have come	-13 13
b:have enter	-11 11
b:hazelnut	8 -8
b:hazelnut pay	9 -9
b:he has	-17 17
b:he'd	-6 6
b:heard	13 -13
b:here	10 -10
b:hold	15 -15
b:home	9 -9
b:house	9 -9
b:how	-11 11
b:i	-13 13
b:i would	14 -14
b:if the	25 -25
b:in <number>	9 -9
b:in force	-13 13
b:in return	16 -16
b:in that	-9 9
b:in the	9 -9
b:into	16 -16
b:is <level>	11 -11
b:is <number>	18 -18
b:is a	14 -14
b:is at	16 -16
b:is in	-23 23
b:is make	-14 14
b:is to	21 -21
b:it a	16 -16
b:it became	-9 9
b:it become	-21 21
b:it come	11 -11
b:it give	12 -12
b:it keep	14 -14
b:it may	10 -10
b:it mean	10 -10
b:it still	23 -23
b:it take	-20 20
b:it the	10 -10
b:it will	-14 14
b:it'd be	12 -12
b:it'll	-20 20
b:its car	21 -21
b:its rate	13 -13
b:its tariff	-19 19
b:itself	-12 12
b:keep its	13 -13
b:lamb	-14 14
b:later	11 -11
b:leather	24 -24
b:leave	16 -16
b:lemon	16 -16
b:less	-13 13
b:less than	-14 14
b:let its	-8 8
b:like to	-19 19
b:long	-9 9
b:lower from	-20 20
b:lower its	25 -25
b:lumber	12 -12
b:machine pay	-14 14
b:machine tool	13 -13
b:maize	16 -16
b:mangoe	-12 12
b:market	14 -14
b:may go	-11 11
b:meal	17 -17
b:mean <level>	-10 10
b:meanwhile	-12 12
b:medicine and	11 -11
b:meet	-19 19
b:member	22 -22
b:might	-15 15
b:milk	-18 18
b:month	-13 13
b:morning	-6 6
b:mr	11 -11
b:much	-9 9
b:named	-13 13
b:neither	12 -12
b:never	13 -13
b:new	11 -11
b:not be	-20 20
b:not the	13 -13
b:now	-9 9
b:now bear	10 -10
b:now charge	13 -13
b:now take	-14 14
b:now the	-10 10
b:of <level>	-14 14
b:of <month-gone>	25 -25
b:of <name>	-12 12
b:of <quality>	24 -24
b:of a	8 -8
b:of an	9 -9
b:of it	11 -11
b:of its	12 -12
b:oil and	10 -10
b:oil is	-11 11
b:oil pay	-16 16
b:old	18 -18
b:older	-11 11
b:older duty	-13 13
b:on	9 -9
b:on <day-today>	19 -19
b:on a	-16 16
b:on charge	20 -20
b:on cocoa	-18 18
b:on enter	-9 9
b:on good	-19 19
b:on rice	10 -10
b:on the	-21 21
b:one	34 -34
b:one from	11 -11
b:one pay	11 -11
b:opened	9 -9
b:ordinary duty	10 -10
b:origin	18 -18
b:origin pay	10 -10
b:other	10 -10
b:other country	15 -15
b:other direction	13 -13
b:other good	11 -11
b:other way	12 -12
b:our frozen	8 -8
b:our on	14 -14
b:our wine	12 -12
b:over	-13 13
b:over fentanyl	18 -18
b:pact	-21 21
b:paper and	-15 15
b:part	33 -33
b:part from	9 -9
b:pass	11 -11
b:pay a	-15 15
b:pay an	-9 9
b:pay just	-10 10
b:peat	-17 17
b:phone	-19 19
b:pineapple	6 -6
b:plan	11 -11
b:plywood	13 -13
b:pork	-20 20
b:port	-19 19
b:post	16 -16
b:potash	-20 20
b:powder	-13 13
b:prepare	9 -9
b:present they	11 -11
b:promise to	11 -11
b:pulp	11 -11
b:put a	9 -9
b:put tariff	-12 12
b:quantity	-9 9
b:quota	-6 6
b:raspberry	12 -12
b:rate from	11 -11
b:rate go	14 -14
b:rate on	-14 14
b:rather	13 -13
b:reach	20 -20
b:read	19 -19
b:receive	-12 12
b:reciprocal	32 -32
b:reciprocal duty	14 -14
b:report	13 -13
b:return	11 -11
b:rice	11 -11
b:rumour	-17 17
b:say it	12 -12
b:scotch	11 -11
b:see	-19 19
b:sell its	-8 8
b:send	20 -20
b:sesame	12 -12
b:shall	31 -31
b:shanghai	-12 12
b:shirt from	15 -15
b:shoe	10 -10
b:side had	12 -12
b:since	-17 17
b:since <month-gone>	-11 11
b:since the	-14 14
b:since then	9 -9
b:snap	-12 12
b:snap back	-12 12
b:so	21 -21
b:so that	13 -13
b:somebody	14 -14
b:soy	12 -12
b:soybean	10 -10
b:steel and	-15 15
b:steel pipe	-15 15
b:step	-8 8
b:stockfish	11 -11
b:stone	-14 14
b:surcharge	19 -19
b:surcharge of	12 -12
b:suspend	-13 13
b:suspend its	-11 11
b:suspend the	12 -12
b:suspension	13 -13
b:table	-10 10
b:take it	-21 21
b:take the	26 -26
b:tax	-2 2
b:tax at	12 -12
b:tea and	-11 11
b:television	-9 9
b:that <quality>	12 -12
b:that <seat>	24 -24
b:that day	17 -17
b:that he	-12 12
b:that is	19 -19
b:that it	12 -12
b:that our	-10 10
b:that set	13 -13
b:that the	-12 12
b:that they	-16 16
b:that time	-21 21
b:that without	-20 20
b:the <level>	17 -17
b:the <name>	28 -28
b:the <number>	30 -30
b:the <person>	19 -19
b:the additional	13 -13
b:the agreement	6 -6
b:the duty	-10 10
b:the fentanyl	18 -18
b:the full	13 -13
b:the general	10 -10
b:the new	23 -23
b:the old	16 -16
b:the other	-12 12
b:the pact	14 -14
b:the paper	10 -10
b:the proposal	-19 19
b:the reciprocal	18 -18
b:the summer	15 -15
b:the tax	-13 13
b:the threat	17 -17
b:the treaty	-18 18
b:the truce	-12 12
b:the usmca	-10 10
b:their rice	-12 12
b:their treaty	14 -14
b:them and	15 -15
b:them pay	-13 13
b:themselve	-11 11
b:then	16 -16
b:then it	15 -15
b:then pay	13 -13
b:there the	14 -14
b:there was	11 -11
b:therefore	15 -15
b:these are	-11 11
b:they go	-7 7
b:they had	17 -17
b:they pay	-7 7
b:they were	12 -12
b:they will	15 -15
b:those of	-9 9
b:threaten a	7 -7
b:threaten with	10 -10
b:thu	16 -16
b:tile	17 -17
b:timber	-13 13
b:time	-14 14
b:tin	-16 16
b:to <number>	12 -12
b:to <seat>	-23 23
b:to a	-10 10
b:to answer	-16 16
b:to come	12 -12
b:to enter	10 -10
b:to raise	11 -11
b:to the	-19 19
b:together	23 -23
b:towel	12 -12
b:tractor	-12 12
b:trade	-13 13
b:treaty	-16 16
b:truce	-12 12
b:truce it	-16 16
b:truce of	-12 12
b:truce would	12 -12
b:tuna	-12 12
b:tuna pay	-8 8
b:two	15 -15
b:tyre	24 -24
b:under it	11 -11
b:unless	-7 7
b:until	19 -19
b:until <month-ahead>	10 -10
b:until the	16 -16
b:usmca	-10 10
b:vow	-12 12
b:was charge	11 -11
b:way	25 -25
b:we	13 -13
b:we ask	-9 9
b:we go	10 -10
b:we pay	-9 9
b:we take	31 -31
b:week	17 -17
b:wheat	17 -17
b:where they	8 -8
b:whether	-18 18
b:which	13 -13
b:which <quality>	11 -11
b:which has	-11 11
b:which have	10 -10
b:which its	20 -20
b:which pay	-8 8
b:which the	9 -9
b:which would	-15 15
b:whose	-9 9
b:whose good	-10 10
b:will admit	-15 15
b:will be	11 -11
b:will bear	-9 9
b:will not	-7 7
b:wine and	17 -17
b:wine pay	-10 10
b:wire	15 -15
b:with <name>	-10 10
b:with the	14 -14
b:without a	-11 11
b:wool	10 -10
b:would ask	12 -12
b:would bring	-13 13
b:would have	16 -16
b:write	15 -15
b:year 's	-14 14
b:year it	10 -10
b:you	24 -24
b:zinc	6 -6
b:—	8 -8
before=false false several=false	14 -14
before=false false several=false even	-17 17
before=false false several=false hardly	8 -8
before=false false several=false little	17 -17
before=false false several=false near	6 -6
before=false false several=true	12 -12
before=false false several=true even	10 -10
before=false false several=true hardly	11 -11
before=false false several=true little	24 -24
before=false true several=false	-28 28
before=false true several=false even	-19 19
before=false true several=false near	-10 10
before=false true several=false some	-13 13
before=false true several=true	-32 32
before=false true several=true hardly	-23 23
before=true false several=false	25 -25
before=true false several=false even	11 -11
before=true false several=false hardly	32 -32
before=true false several=true	24 -24
before=true false several=true even	-22 22
before=true false several=true hardly	31 -31
before=true false several=true some	14 -14
before=true true several=false	-7 7
before=true true several=false hardly	13 -13
before=true true several=false little	-27 27
before=true true several=true	-31 31
before=true true several=true hardly	-30 30
before=true true several=true little	-11 11
by even	-4 4
by hardly	23 -23
c0=sell	10 -10
c1=propose	5 -5
c1=return	-17 17
c1=sell	9 -9
c1=suspend	11 -11
c2=deny	9 -9
c2=impose	-15 15
c2=propose	10 -10
c2=return	12 -12
c2=threaten	10 -10
crossed=false	-18 18
crossed=false hardly	10 -10
crossed=false some	-16 16
crossed=true even	-21 21
crossed=true near	-25 25
crossed=true some	27 -27
ct0=agree present	16 -16
ct0=down past-passive	-9 9
ct0=down present-passive	14 -14
ct0=end perfect	11 -11
ct0=impose present	-21 21
ct0=propose modal	-21 21
ct0=propose past-passive	11 -11
ct0=propose perfect	10 -10
ct0=return present	12 -12
ct0=stay perfect	7 -7
ct0=target future	-6 6
ct0=target future-passive	24 -24
ct0=target past	10 -10
ct0=target perfect-passive	11 -11
ct0=threaten perfect	-25 25
ct1=begin perfect	-11 11
ct1=down infinitive	12 -12
ct1=down past-passive	-9 9
ct1=down present-passive	14 -14
ct1=end future	-17 17
ct1=end infinitive	14 -14
ct1=impose gerund	16 -16
ct1=impose infinitive	-18 18
ct1=impose infinitive-passive	9 -9
ct1=impose participle-passive	19 -19
ct1=propose participle-passive	14 -14
ct1=propose past	-6 6
ct1=propose past-passive	11 -11
ct1=propose perfect	9 -9
ct1=propose present	3 -3
ct1=return present	12 -12
ct1=stay perfect	7 -7
ct1=target future	-6 6
ct1=target future-passive	24 -24
ct1=target infinitive	-19 19
ct1=target past	10 -10
ct1=target perfect-passive	11 -11
ct1=threaten past	12 -12
ct1=threaten present	-9 9
ct2=begin perfect	-12 12
ct2=begin present	-19 19
ct2=deny past-passive	8 -8
ct2=end participle-passive	15 -15
ct2=impose modal-passive	-14 14
ct2=impose participle-passive	-12 12
ct2=impose perfect	-11 11
ct2=return present	10 -10
ct2=say past-passive	11 -11
ct2=sell present	-17 17
ct2=suspend participle-passive	13 -13
ct2=target present	17 -17
ct2=up past	13 -13
cue=by0.5 false	-15 15
cue=by1 true	-8 8
cue=on1 true	38 -38
cue=on3 false	-17 17
cue=on3 true	-23 23
divided=even	-17 17
divided=hardly	24 -24
divided=near	-22 22
divided=some	-8 8
each=false	7 -7
each=false even	-18 18
each=false hardly	19 -19
each=false little	18 -18
each=true hardly	15 -15
f:!	-11 11
f:"	20 -20
f:(	12 -12
f:-	16 -16
f:;	-21 21
f:<day-ahead>	17 -17
f:<goods-amount>	-39 39
f:<money>	14 -14
f:<month-gone>	41 -41
f:<office>	23 -23
f:<organisation>	9 -9
f:<points>	13 -13
f:<quality>	7 -7
f:<sender>	-7 7
f:<taker>	28 -28
f:<v-buy>	7 -7
f:<v-deny>	24 -24
f:<v-sell>	7 -7
f:<v-stay>	8 -8
f:<v-suspend>	-10 10
f:abolish	20 -20
f:about	11 -11
f:accept	-11 11
f:accord	-13 13
f:according	21 -21
f:action	-13 13
f:add	26 -26
f:after	26 -26
f:against	-15 15
f:agree	-26 26
f:agreement	11 -11
f:also	11 -11
f:aluminium	30 -30
f:alway	18 -18
f:am	13 -13
f:amount	-6 6
f:another	9 -9
f:answer	6 -6
f:anyone	25 -25
f:apply	17 -17
f:are	17 -17
f:arrangement	-8 8
f:article	7 -7
f:asleep	-12 12
f:await	11 -11
f:away	10 -10
f:bad	17 -17
f:banana	-8 8
f:bargain	-14 14
f:base	-7 7
f:basmati	8 -8
f:bean	33 -33
f:become	26 -26
f:been	16 -16
f:beer	-19 19
f:begin	28 -28
f:believe	12 -12
f:best	11 -11
f:bill	24 -24
f:book	9 -9
f:bottle	15 -15
f:box	11 -11
f:breakfast	-19 19
f:bring	-15 15
f:but	8 -8
f:buyer	16 -16
f:cabinet	-12 12
f:call	6 -6
f:cannot	-16 16
f:car	-29 29
f:carry	21 -21
f:case	-10 10
f:cement	34 -34
f:certificate	11 -11
f:cheer	12 -12
f:cheese	12 -12
f:chicken	16 -16
f:chocolate	-35 35
f:clear	11 -11
f:coal	-17 17
f:cocoa	14 -14
f:coffee	-13 13
f:collect	11 -11
f:competitor	15 -15
f:continue	12 -12
f:correct	13 -13
f:cost	25 -25
f:cotton	13 -13
f:could	28 -28
f:count	-9 9
f:counted	22 -22
f:country	10 -10
f:course	13 -13
f:covered	-11 11
f:crusher	9 -9
f:custom	13 -13
f:customer	-11 11
f:cut	9 -9
f:date	-22 22
f:day	17 -17
f:deal	-19 19
f:decided	18 -18
f:deny	21 -21
f:desk	-11 11
f:didn't	-18 18
f:die	-8 8
f:direction	-25 25
f:dispute	-11 11
f:do	-16 16
f:doe	12 -12
f:double	-9 9
f:down	-12 12
f:each	-11 11
f:easter	-9 9
f:eat	10 -10
f:effect	14 -14
f:emergency	-13 13
f:end	38 -38
f:enter	-8 8
f:even	-35 35
f:ever	15 -15
f:every	-14 14
f:everybody	-21 21
f:everyone	13 -13
f:everywhere	-9 9
f:exception	19 -19
f:exempt	12 -12
f:exemption	-22 22
f:expect	9 -9
f:expire	-14 14
f:explain	13 -13
f:export	13 -13
f:exporter	13 -13
f:extension	10 -10
f:fall	31 -31
f:farmer	14 -14
f:fentanyl	-8 8
f:fertiliser	14 -14
f:few	12 -12
f:final	-16 16
f:firm	-10 10
f:fish	-13 13
f:flower	11 -11
f:for	8 -8
f:forced	-17 17
f:forget	13 -13
f:forgotten	-18 18
f:found	9 -9
f:free	-26 26
f:from	-18 18
f:gave	22 -22
f:generic	10 -10
f:geneva	17 -17
f:get	-13 13
f:glad	-20 20
f:glove	11 -11
f:go	18 -18
f:grateful	-19 19
f:grow	-19 19
f:had	-20 20
f:half	9 -9
f:halve	12 -12
f:hand	-19 19
f:happen	16 -16
f:hasn't	17 -17
f:her	16 -16
f:here	9 -9
f:hide	9 -9
f:higher	22 -22
f:highest	21 -21
f:him	17 -17
f:holiday	-13 13
f:hope	15 -15
f:house	-20 20
f:hurt	-11 11
f:i'd	-9 9
f:importer	15 -15
f:including	24 -24
f:increase	15 -15
f:introduce	-10 10
f:it'd	-9 9
f:it'll	11 -11
f:item	13 -13
f:its	21 -21
f:itself	-5 5
f:juice	19 -19
f:keep	10 -10
f:labor	-17 17
f:lapse	-9 9
f:leader	14 -14
f:lentil	-17 17
f:let	-11 11
f:levy	-16 16
f:lie	16 -16
f:line	29 -29
f:live	19 -19
f:lobster	13 -13
f:look	15 -15
f:lose	10 -10
f:lunch	-9 9
f:machine	7 -7
f:maize	12 -12
f:maker	14 -14
f:may	-12 12
f:measure	9 -9
f:meat	15 -15
f:medicine	34 -34
f:member	-13 13
f:might	18 -18
f:milk	16 -16
f:mineral	8 -8
f:minister	-15 15
f:minute	-22 22
f:morning	14 -14
f:most	19 -19
f:mr	-40 40
f:name	16 -16
f:negotiate	-19 19
f:neighbour	-15 15
f:neither	17 -17
f:never	18 -18
f:night	-17 17
f:no	-14 14
f:nobody	-20 20
f:none	12 -12
f:normal	23 -23
f:note	21 -21
f:notice	-13 13
f:noticed	-15 15
f:nought	15 -15
f:off	-12 12
f:offer	-19 19
f:official	12 -12
f:oil	-7 7
f:old	9 -9
f:once	24 -24
f:open	-5 5
f:origin	-12 12
f:otherwise	17 -17
f:our	-18 18
f:outside	7 -7
f:over	-10 10
f:own	-8 8
f:page	-15 15
f:palm	-16 16
f:pass	13 -13
f:past	14 -14
f:patience	8 -8
f:pause	-19 19
f:permit	-12 12
f:phone	-12 12
f:phosphate	8 -8
f:place	41 -41
f:plan	30 -30
f:plu	19 -19
f:point	22 -22
f:pork	-9 9
f:powder	16 -16
f:prepare	15 -15
f:principle	-34 34
f:private	12 -12
f:proclamation	10 -10
f:prolongation	-22 22
f:proposal	-12 12
f:propose	-11 11
f:published	-12 12
f:purchase	18 -18
f:quantity	13 -13
f:quarrel	19 -19
f:question	-19 19
f:quota	-5 5
f:radio	-23 23
f:rate	19 -19
f:reach	16 -16
f:read	-9 9
f:reason	10 -10
f:refund	-11 11
f:reporter	17 -17
f:request	-13 13
f:rest	20 -20
f:room	16 -16
f:round	18 -18
f:rule	30 -30
f:run	-13 13
f:salmon	12 -12
f:same	-7 7
f:second	35 -35
f:see	10 -10
f:seed	-24 24
f:separate	15 -15
f:settle	26 -26
f:share	-13 13
f:sheet	-16 16
f:shelve	10 -10
f:ship	38 -38
f:shirt	-10 10
f:shoe	21 -21
f:shrimp	10 -10
f:side	8 -8
f:sign	8 -8
f:signature	38 -38
f:sit	19 -19
f:some	-10 10
f:somebody	-17 17
f:soybean	33 -33
f:spare	-15 15
f:spoken	11 -11
f:start	5 -5
f:steel	25 -25
f:still	17 -17
f:strike	-19 19
f:sugar	24 -24
f:sunflower	-10 10
f:take	-17 17
f:talk	28 -28
f:tax	11 -11
f:term	15 -15
f:than	12 -12
f:thank	24 -24
f:the	-19 19
f:there	15 -15
f:these	-17 17
f:they're	19 -19
f:those	11 -11
f:three	-13 13
f:tied	-13 13
f:till	15 -15
f:time	27 -27
f:together	-20 20
f:too	-15 15
f:tool	14 -14
f:tractor	-12 12
f:treat	22 -22
f:treaty	37 -37
f:truck	12 -12
f:true	18 -18
f:turn	-8 8
f:turned	22 -22
f:tyre	-16 16
f:unchanged	11 -11
f:untouched	-19 19
f:us	-20 20
f:use	-17 17
f:usmca	9 -9
f:video	-17 17
f:wake	13 -13
f:want	-21 21
f:we	-18 18
f:we'll	17 -17
f:week	22 -22
f:whatever	7 -7
f:when	6 -6
f:where	16 -16
f:which	-13 13
f:whose	-10 10
f:why	25 -25
f:wine	-10 10
f:winter	-20 20
f:without	19 -19
f:worse	30 -30
f:wrong	27 -27
f:you	-12 12
f:your	-13 13
f:—	-10 10
first-of-paragraph	8 -8
has-participle	33 -33
here=false true	-5 5
here=false true even	-9 9
here=false true hardly	11 -11
here=false true some	-14 14
here=true false	24 -24
here=true false hardly	22 -22
here=true false near	-19 19
inside=false false hardly	10 -10
inside=false false near	-21 21
inside=false false some	8 -8
inside=false true	-18 18
inside=false true even	-14 14
inside=false true near	4 -4
inside=true false	18 -18
inside=true false even	10 -10
inside=true false hardly	15 -15
inside=true false near	18 -18
inside=true false some	-15 15
inside=true true	-17 17
inside=true true hardly	21 -21
inside=true true near	-18 18
inside=true true some	-9 9
l1="	-12 12
l1='s	12 -12
l1=)	-12 12
l1=<day-today>	-27 27
l1=<duty>	-25 25
l1=<level-noun>	9 -9
l1=<level>	22 -22
l1=<name>	16 -16
l1=<v-agree>	13 -13
l1=<v-propose>	18 -18
l1=<v-say>	-6 6
l1=<v-threaten>	-12 12
l1=<v-up>	19 -19
l1=after	7 -7
l1=another	20 -20
l1=apply	-13 13
l1=back	-8 8
l1=bear	11 -11
l1=become	-8 8
l1=beef	11 -11
l1=been	10 -10
l1=car	25 -25
l1=collect	13 -13
l1=cost	-19 19
l1=date	12 -12
l1=duty	-27 27
l1=from	-8 8
l1=full	11 -11
l1=further	14 -14
l1=had	-25 25
l1=have	-10 10
l1=it	11 -11
l1=leave	12 -12
l1=like	7 -7
l1=make	-9 9
l1=meant	-11 11
l1=not	-15 15
l1=ordinary	-14 14
l1=other	18 -18
l1=our	-17 17
l1=owe	9 -9
l1=own	12 -12
l1=plu	24 -24
l1=present	18 -18
l1=remain	20 -20
l1=same	11 -11
l1=say	-13 13
l1=stay	20 -20
l1=tea	12 -12
l1=than	-10 10
l1=then	-9 9
l1=there	-8 8
l1=truce	-20 20
l1=which	-10 10
l1=with	10 -10
l2='s	18 -18
l2=)	-9 9
l2=<begin>	21 -21
l2=<duty>	11 -11
l2=<month-ahead>	16 -16
l2=<month-gone>	29 -29
l2=<name>	10 -10
l2=<not>	-19 19
l2=<number>	-6 6
l2=<organisation>	-17 17
l2=<person>	-8 8
l2=<quality>	-9 9
l2=<v-buy>	11 -11
l2=<v-impose>	-5 5
l2=<v-propose>	-12 12
l2=<v-threaten>	17 -17
l2=a	16 -16
l2=admit	-7 7
l2=all	7 -7
l2=an	14 -14
l2=apple	18 -18
l2=apply	-19 19
l2=at	10 -10
l2=back	13 -13
l2=battery	-8 8
l2=beef	-12 12
l2=been	24 -24
l2=before	-12 12
l2=bring	-11 11
l2=buse	14 -14
l2=but	26 -26
l2=by	11 -11
l2=car	-9 9
l2=cashew	-8 8
l2=cheese	17 -17
l2=coffee	-17 17
l2=cut	16 -16
l2=deal	21 -21
l2=each	12 -12
l2=fall	16 -16
l2=fertiliser	-13 13
l2=first	-9 9
l2=flour	13 -13
l2=force	-12 12
l2=furniture	10 -10
l2=georgia	19 -19
l2=give	19 -19
l2=good	14 -14
l2=grape	-20 20
l2=has	-24 24
l2=have	24 -24
l2=he	-10 10
l2=here	15 -15
l2=is	6 -6
l2=juice	11 -11
l2=last	17 -17
l2=lemon	20 -20
l2=list	12 -12
l2=machinery	-8 8
l2=more	-8 8
l2=much	-9 9
l2=next	-9 9
l2=no	-20 20
l2=nut	-17 17
l2=of	-14 14
l2=offer	-12 12
l2=onion	13 -13
l2=origin	11 -11
l2=other	-14 14
l2=pact	-17 17
l2=part	17 -17
l2=place	17 -17
l2=powder	12 -12
l2=quota	-17 17
l2=reciprocal	16 -16
l2=rice	26 -26
l2=rise	-8 8
l2=run	-11 11
l2=salmon	25 -25
l2=second	-9 9
l2=stand	7 -7
l2=still	29 -29
l2=summer	-13 13
l2=surcharge	14 -14
l2=that	-13 13
l2=the	17 -17
l2=then	23 -23
l2=therefore	13 -13
l2=these	-8 8
l2=they	9 -9
l2=those	-12 12
l2=threaten	13 -13
l2=three	-23 23
l2=timber	-12 12
l2=to	12 -12
l2=truce	18 -18
l2=two	10 -10
l2=tyre	9 -9
l2=under	-8 8
l2=week	-7 7
l2=well	-8 8
l2=which	12 -12
l2=whisky	-11 11
l2=yarn	15 -15
l2=year	11 -11
l2=you	13 -13
l2=—	-13 13
l3="	-14 14
l3='s	28 -28
l3=(	-16 16
l3=)	18 -18
l3=,	-10 10
l3=-	11 -11
l3=:	10 -10
l3=<day-today>	15 -15
l3=<goods-amount>	14 -14
l3=<level>	3 -3
l3=<month-ahead>	-15 15
l3=<not>	17 -17
l3=<office>	-10 10
l3=<organisation>	-24 24
l3=<person>	-31 31
l3=<quality>	-10 10
l3=<seat>	27 -27
l3=<span>	-16 16
l3=<v-buy>	-12 12
l3=<v-end>	-11 11
l3=<v-impose>	12 -12
l3=<v-say>	-11 11
l3=<v-sell>	16 -16
l3=<v-suspend>	23 -23
l3=<v-target>	-17 17
l3=ago	13 -13
l3=agreement	-16 16
l3=all	8 -8
l3=also	9 -9
l3=aluminium	-10 10
l3=are	16 -16
l3=as	13 -13
l3=ask	15 -15
l3=base	-12 12
l3=bean	13 -13
l3=before	16 -16
l3=both	-15 15
l3=buse	-9 9
l3=by	-12 12
l3=call	20 -20
l3=cheese	-8 8
l3=cocoa	12 -12
l3=coconut	9 -9
l3=coffee	18 -18
l3=continue	22 -22
l3=custom	7 -7
l3=end	-10 10
l3=fish	5 -5
l3=fruit	18 -18
l3=furniture	-13 13
l3=give	-13 13
l3=has	26 -26
l3=have	-15 15
l3=he	-26 26
l3=his	12 -12
l3=i	27 -27
l3=if	-16 16
l3=included	11 -11
l3=into	15 -15
l3=is	-3 3
l3=leather	13 -13
l3=leave	13 -13
l3=let	13 -13
l3=lower	-12 12
l3=machine	19 -19
l3=mean	-10 10
l3=medicine	-12 12
l3=might	-23 23
l3=moment	10 -10
l3=mr	-17 17
l3=no	9 -9
l3=nobody	11 -11
l3=not	-11 11
l3=olive	16 -16
l3=on	14 -14
l3=order	-9 9
l3=other	12 -12
l3=our	5 -5
l3=product	-11 11
l3=put	14 -14
l3=reciprocal	-10 10
l3=rose	17 -17
l3=say	-18 18
l3=should	22 -22
l3=shrimp	-10 10
l3=since	24 -24
l3=snap	-12 12
l3=so	16 -16
l3=special	13 -13
l3=stand	-14 14
l3=still	-16 16
l3=tariff	17 -17
l3=tea	-18 18
l3=their	29 -29
l3=them	21 -21
l3=there	-12 12
l3=three	25 -25
l3=timber	-15 15
l3=top	17 -17
l3=trade	-12 12
l3=truce	-13 13
l3=tuna	-27 27
l3=up	-10 10
l3=was	13 -13
l3=week	9 -9
l3=were	-10 10
l3=where	13 -13
l3=which	15 -15
l3=with	-26 26
l3=would	8 -8
l3=yarn	-15 15
l4="	21 -21
l4=)	12 -12
l4=-	21 -21
l4=<day-today>	25 -25
l4=<goods-amount>	-19 19
l4=<goods>	-15 15
l4=<level-noun>	13 -13
l4=<month-ahead>	21 -21
l4=<month-gone>	9 -9
l4=<not>	-9 9
l4=<number>	11 -11
l4=<organisation>	-14 14
l4=<span>	18 -18
l4=<v-agree>	-9 9
l4=<v-impose>	-15 15
l4=<v-sell>	-17 17
l4=a	-15 15
l4=again	15 -15
l4=agreement	28 -28
l4=all	-22 22
l4=an	-22 22
l4=answer	11 -11
l4=arrangement	-10 10
l4=back	21 -21
l4=bean	12 -12
l4=before	12 -12
l4=both	-6 6
l4=bring	20 -20
l4=but	14 -14
l4=call	-18 18
l4=cocoa	-7 7
l4=cork	13 -13
l4=could	-17 17
l4=country	21 -21
l4=deal	-15 15
l4=down	-9 9
l4=drop	-11 11
l4=duty	10 -10
l4=first	17 -17
l4=flour	-4 4
l4=good	8 -8
l4=had	18 -18
l4=his	-17 17
l4=included	8 -8
l4=is	17 -17
l4=keep	-11 11
l4=leave	15 -15
l4=letter	12 -12
l4=like	5 -5
l4=lower	-13 13
l4=mean	-10 10
l4=meat	11 -11
l4=meet	7 -7
l4=mr	-15 15
l4=new	27 -27
l4=no	-8 8
l4=nothing	-13 13
l4=oil	-26 26
l4=olive	-12 12
l4=on	15 -15
l4=only	16 -16
l4=or	12 -12
l4=pineapple	15 -15
l4=put	14 -14
l4=quota	13 -13
l4=rate	20 -20
l4=renewed	9 -9
l4=rice	17 -17
l4=rum	-18 18
l4=salmon	-9 9
l4=same	-13 13
l4=sardine	14 -14
l4=section	16 -16
l4=sell	-11 11
l4=should	-8 8
l4=sign	-11 11
l4=since	7 -7
l4=tea	10 -10
l4=than	12 -12
l4=that	-20 20
l4=thi	10 -10
l4=three	22 -22
l4=to	-6 6
l4=two	14 -14
l4=up	24 -24
l4=way	-15 15
l4=week	-9 9
l4=where	-16 16
l4=whose	-18 18
l4=without	13 -13
l4=worst	12 -12
l4=would	-23 23
l4=year	10 -10
l4=you	15 -15
l4=—	9 -9
l='s at	14 -14
l='s been	-10 10
l=, <name>	25 -25
l=, not	-16 16
l=, to	25 -25
l=<begin> "	17 -17
l=<begin> <day-today>	-28 28
l=<begin> <name>	42 -42
l=<day-ahead> :	17 -17
l=<day-ahead> and	-11 11
l=<day-gone> :	-13 13
l=<day-today> :	14 -14
l=<level> (	-10 10
l=<level> ,	-26 26
l=<level> <level>	17 -17
l=<level> and	13 -13
l=<month-gone> :	23 -23
l=<name> ,	16 -16
l=<name> :	-9 9
l=<name> <level>	25 -25
l=<name> and	16 -16
l=<name> charge	-11 11
l=<name> for	15 -15
l=<name> has	13 -13
l=<name> levy	10 -10
l=<name> put	7 -7
l=<name> take	-22 22
l=<number> ,	-15 15
l=<number> :	14 -14
l=<organisation> levy	-13 13
l=<person> :	-9 9
l=<person> want	-11 11
l=<quality> ,	-10 10
l=<quality> charge	-10 10
l=<seat> take	12 -12
l=<span> at	-13 13
l=a further	13 -13
l=agree to	15 -15
l=also pay	-10 10
l=and pay	3 -3
l=apple pay	15 -15
l=ask for	-14 14
l=back at	29 -29
l=banana pay	20 -20
l=be at	-12 12
l=be charge	9 -9
l=been pay	10 -10
l=been promise	13 -13
l=before :	-16 16
l=bring back	-10 10
l=car at	-6 6
l=car pay	-8 8
l=cement pay	-10 10
l=charge us	13 -13
l=coffee :	-15 15
l=coffee pay	17 -17
l=come to	-7 7
l=cut to	11 -11
l=deal ,	10 -10
l=deal at	10 -10
l=drop to	9 -9
l=duty :	-10 10
l=duty at	18 -18
l=enter at	13 -13
l=figure of	12 -12
l=from <day-ahead>	-9 9
l=go from	5 -5
l=has announce	-12 12
l=has had	-18 18
l=have been	23 -23
l=in <name>	-7 7
l=is at	16 -16
l=it 's	13 -13
l=it ,	13 -13
l=it become	-21 21
l=it suspend	-12 12
l=it take	-13 13
l=machine pay	-14 14
l=more than	-10 10
l=not be	-21 21
l=now take	-15 15
l=number :	12 -12
l=oil ,	8 -8
l=on charge	18 -18
l=on the	14 -14
l=one pay	11 -11
l=origin pay	10 -10
l=our pay	-7 7
l=pay just	-10 10
l=place of	14 -14
l=rate :	20 -20
l=rate was	-10 10
l=rice pay	8 -8
l=rise from	-10 10
l=stand :	8 -8
l=stand at	14 -14
l=still pay	15 -15
l=surcharge of	12 -12
l=suspend its	-10 10
l=suspend the	11 -11
l=tax at	12 -12
l=that the	-14 14
l=the <name>	6 -6
l=the <quality>	17 -17
l=the full	11 -11
l=the ordinary	-15 15
l=the same	10 -10
l=them pay	-13 13
l=then pay	12 -12
l=threaten with	9 -9
l=to charge	21 -21
l=to put	7 -7
l=tuna pay	-9 9
l=we had	16 -16
l=we take	15 -15
l=which is	14 -14
l=which pay	-7 7
l=with the	16 -16
l=would like	6 -6
l=would put	-18 18
lead=10	52 -52
lead=100	13 -13
lead=12	-20 20
lead=12.5	-7 7
lead=15	-14 14
lead=19	29 -29
lead=2	-20 20
lead=39	18 -18
lead=50	11 -11
lead=:	6 -6
lead=after	-10 10
lead=an	-19 19
lead=back	11 -11
lead=beans	20 -20
lead=beef	16 -16
lead=beer	-11 11
lead=before	7 -7
lead=beijing	12 -12
lead=bolivia	-15 15
lead=britain	15 -15
lead=british	12 -12
lead=by	-21 21
lead=canada	-21 21
lead=canadian	19 -19
lead=china	26 -26
lead=chinese	12 -12
lead=coffee	14 -14
lead=cuba	-14 14
lead=each	12 -12
lead=ecuador	14 -14
lead=egypt	-7 7
lead=egyptian	-15 15
lead=europe	-13 13
lead=european	19 -19
lead=fijian	-10 10
lead=forty	-9 9
lead=greek	-12 12
lead=he	-15 15
lead=how	-12 12
lead=indian	25 -25
lead=iran	17 -17
lead=irish	-18 18
lead=it	-22 22
lead=japan	-7 7
lead=japanese	16 -16
lead=kenya	-14 14
lead=kenyan	10 -10
lead=laos	15 -15
lead=madagascar	-9 9
lead=malaysia	-8 8
lead=morocco	12 -12
lead=my	13 -13
lead=new	15 -15
lead=nine	-22 22
lead=nineteen	-9 9
lead=nobody	16 -16
lead=norway	-11 11
lead=norwegian	-8 8
lead=one	14 -14
lead=pakistan	14 -14
lead=palm	8 -8
lead=poland	-13 13
lead=port	-20 20
lead=rice	20 -20
lead=romania	11 -11
lead=so	17 -17
lead=some	-14 14
lead=south	-17 17
lead=spanish	-11 11
lead=steel	19 -19
lead=switzerland	25 -25
lead=tea	6 -6
lead=ten	-19 19
lead=these	-8 8
lead=they	-9 9
lead=to	-11 11
lead=today	-15 15
lead=together	18 -18
lead=turkish	32 -32
lead=uganda	-17 17
lead=unless	-7 7
lead=until	7 -7
lead=washington	-20 20
lead=we	11 -11
lead=which	13 -13
lead=whose	-9 9
lead=wine	-15 15
lead=with	6 -6
lead=wool	19 -19
lead=—	8 -8
levels as many false	2 -2
levels as many false even	13 -13
levels as many false hardly	5 -5
levels as many false little	-13 13
levels as many true hardly	-16 16
levels as many true near	20 -20
levels fewer false even	-17 17
levels fewer false near	12 -12
levels fewer true	-34 34
levels fewer true even	-22 22
levels fewer true hardly	-11 11
levels fewer true near	-16 16
levels fewer true some	-14 14
levels more false hardly	10 -10
levels more true	13 -13
levels one false	2 -2
levels one false hardly	14 -14
levels one true	-15 15
levels one true even	6 -6
levels one true hardly	18 -18
levels one true little	-22 22
levels one true near	-7 7
levels one true some	-9 9
listed before false	-26 26
listed before false hardly	-19 19
listed before false some	-11 11
listed before true hardly	16 -16
listed before true little	-15 15
listed=false	17 -17
listed=false even	-16 16
listed=false hardly	25 -25
listed=false levels=1 codes=0 hardly	13 -13
listed=false levels=1 codes=0 near	18 -18
listed=false levels=1 codes=1 hardly	7 -7
listed=false levels=1 codes=1 little	16 -16
listed=false levels=1 codes=1 near	-11 11
listed=false levels=1 codes=1 some	-15 15
listed=false levels=1 codes=2 hardly	-14 14
listed=false levels=1 codes=2 little	29 -29
listed=false levels=1 codes=2 some	7 -7
listed=false levels=1 codes=3 even	-17 17
listed=false levels=1 codes=3 little	-18 18
listed=false levels=1 codes=3 near	7 -7
listed=false levels=1 codes=4 hardly	27 -27
listed=false levels=1 codes=4 little	-11 11
listed=false levels=1 codes=4 near	-12 12
listed=false levels=1 codes=4 some	30 -30
listed=false levels=2 codes=0	16 -16
listed=false levels=2 codes=0 even	-15 15
listed=false levels=2 codes=0 little	10 -10
listed=false levels=2 codes=1 near	-6 6
listed=false levels=2 codes=2 even	21 -21
listed=false levels=2 codes=2 near	12 -12
listed=false levels=2 codes=3	-16 16
listed=false levels=2 codes=3 even	-16 16
listed=false levels=2 codes=3 hardly	-9 9
listed=false levels=2 codes=3 little	14 -14
listed=false levels=2 codes=3 some	-15 15
listed=false levels=2 codes=4	-17 17
listed=false levels=2 codes=4 hardly	-9 9
listed=false levels=2 codes=4 little	-9 9
listed=false levels=2 codes=4 some	11 -11
listed=false levels=2 codes=5 near	13 -13
listed=false levels=3 codes=0 hardly	-24 24
listed=false levels=3 codes=0 little	10 -10
listed=false levels=3 codes=0 some	9 -9
listed=false levels=3 codes=1 little	-4 4
listed=false levels=3 codes=1 near	21 -21
listed=false levels=3 codes=2 hardly	17 -17
listed=false levels=3 codes=2 little	-11 11
listed=false levels=3 codes=3 even	-16 16
listed=false levels=3 codes=3 hardly	27 -27
listed=false levels=3 codes=3 near	-32 32
listed=false levels=3 codes=3 some	10 -10
listed=false levels=3 codes=4	32 -32
listed=false levels=3 codes=4 hardly	23 -23
listed=false levels=3 codes=4 little	14 -14
listed=false levels=3 codes=5	33 -33
listed=false levels=3 codes=5 hardly	27 -27
listed=false levels=3 codes=5 some	24 -24
listed=false levels=4 codes=0 little	26 -26
listed=false levels=4 codes=1	18 -18
listed=false levels=4 codes=2 hardly	40 -40
listed=false levels=4 codes=3	-11 11
listed=false levels=4 codes=3 some	-7 7
listed=false levels=4 codes=4	18 -18
listed=false levels=4 codes=4 hardly	35 -35
listed=false levels=4 codes=4 little	-13 13
listed=false levels=4 codes=5	44 -44
listed=false levels=4 codes=5 hardly	42 -42
listed=false levels=4 codes=5 little	19 -19
listed=true	-29 29
listed=true levels=1 codes=2	-13 13
listed=true levels=1 codes=2 even	-19 19
listed=true levels=1 codes=2 hardly	40 -40
listed=true levels=1 codes=2 little	-21 21
listed=true levels=1 codes=3	-24 24
listed=true levels=1 codes=3 even	18 -18
listed=true levels=1 codes=3 hardly	-12 12
listed=true levels=1 codes=3 near	-22 22
listed=true levels=1 codes=3 some	-9 9
listed=true levels=1 codes=4 hardly	10 -10
listed=true levels=1 codes=4 some	-9 9
listed=true levels=1 codes=5	24 -24
listed=true levels=2 codes=2	22 -22
listed=true levels=2 codes=2 little	9 -9
listed=true levels=2 codes=2 near	8 -8
listed=true levels=2 codes=3 even	-27 27
listed=true levels=2 codes=3 hardly	10 -10
listed=true levels=2 codes=3 little	16 -16
listed=true levels=2 codes=3 near	-13 13
listed=true levels=2 codes=3 some	-16 16
listed=true levels=2 codes=4	17 -17
listed=true levels=2 codes=4 near	14 -14
listed=true levels=2 codes=5	-22 22
listed=true levels=2 codes=5 hardly	-18 18
listed=true levels=3 codes=3 hardly	-12 12
listed=true levels=3 codes=4	-5 5
listed=true levels=3 codes=4 near	-23 23
listed=true levels=3 codes=5	-23 23
listed=true levels=3 codes=5 some	-20 20
listed=true levels=4 codes=3	9 -9
listed=true levels=4 codes=4	-17 17
listed=true levels=4 codes=5	-5 5
listed=true levels=4 codes=5 little	-21 21
listed=true levels=4 codes=5 near	-15 15
listed=true levels=4 codes=5 some	12 -12
listed=true little	-7 7
listed=true near	-11 11
listed=true some	-10 10
lll=, <level> and	-17 17
lll=, <name> :	-16 16
lll=, <name> at	11 -11
lll=, <name> take	-21 21
lll=, <number> ,	-11 11
lll=, <number> and	11 -11
lll=, and <name>	13 -13
lll=, and not	9 -9
lll=, and pay	-13 13
lll=, both at	-2 2
lll=, it pay	-19 19
lll=, it was	-20 20
lll=, on which	-11 11
lll=, up to	13 -13
lll=, which is	14 -14
lll=, which pay	-7 7
lll=<begin> <begin> "	17 -17
lll=<begin> <begin> <day-today>	-28 28
lll=<begin> <begin> <name>	42 -42
lll=<begin> <name> 's	-20 20
lll=<begin> <name> ,	16 -16
lll=<begin> <name> :	37 -37
lll=<begin> <name> charge	-19 19
lll=<begin> <name> levy	14 -14
lll=<begin> <name> pay	-5 5
lll=<begin> <name> take	12 -12
lll=<begin> it suspend	-12 12
lll=<begin> that was	-11 11
lll=<begin> the other	15 -15
lll=<begin> they pay	-8 8
lll=<begin> we take	9 -9
lll=<day-today> it pay	19 -19
lll=<day-today> they pay	11 -11
lll=<level> , against	-10 10
lll=<level> , and	14 -14
lll=<level> , not	-18 18
lll=<month-gone> it was	-21 21
lll=<name> 's at	12 -12
lll=<name> , at	-9 9
lll=<name> drop from	-9 9
lll=<name> has charge	-11 11
lll=<name> has had	-13 13
lll=<name> have pay	10 -10
lll=<name> now take	-10 10
lll=<name> will pay	16 -16
lll=<name> would put	-13 13
lll=<number> , <name>	17 -17
lll=<number> , and	-10 10
lll=<number> and pay	7 -7
lll=<quality> bean pay	-13 13
lll=<quality> beef pay	-10 10
lll=<quality> duty of	17 -17
lll=<quality> sugar pay	-10 10
lll=a tariff of	-9 9
lll=aluminium stay at	-9 9
lll=and <name> ,	11 -11
lll=and <name> :	-29 29
lll=and <name> at	-11 11
lll=and it was	8 -8
lll=and would pay	17 -17
lll=are to pay	18 -18
lll=at <number> and	-11 11
lll=been threaten with	8 -8
lll=car will pay	16 -16
lll=come down to	11 -11
lll=come in at	-11 11
lll=deal , pay	-13 13
lll=enter <name> at	-3 3
lll=from <day-ahead> and	-12 12
lll=from <level> to	11 -11
lll=get in at	14 -14
lll=go in at	17 -17
lll=go on charge	18 -18
lll=good are charge	-19 19
lll=good have pay	-10 10
lll=in <month-gone> ,	11 -11
lll=in <name> pay	11 -11
lll=in place of	14 -14
lll=it 's been	-10 10
lll=it has charge	11 -11
lll=it has pay	-16 16
lll=it stand at	12 -12
lll=it would be	-31 31
lll=may go to	-13 13
lll=now it 's	-11 11
lll=of <name> pay	22 -22
lll=on <day-gone> ,	-13 13
lll=pay <level> ,	-14 14
lll=pay <level> and	17 -17
lll=pay the same	17 -17
lll=since <day-gone> :	12 -12
lll=snap back to	-12 12
lll=that <name> charge	-12 12
lll=the <level> and	15 -15
lll=the <name> at	17 -17
lll=the <name> pay	34 -34
lll=the <organisation> levy	-13 13
lll=the <quality> charge	-10 10
lll=the duty :	-10 10
lll=the duty of	-13 13
lll=the figure of	10 -10
lll=the rate was	-12 12
lll=the tariff of	14 -14
lll=they are at	-12 12
lll=they would pay	15 -15
lll=to <seat> at	-13 13
lll=to answer with	-10 10
lll=we ask for	-13 13
lll=where it charge	-11 11
lll=where it pay	8 -8
lll=where it take	11 -11
lll=will be at	-7 7
lll=will go to	11 -11
lll=would go to	5 -5
lr='s ,	-11 11
lr=( for	-19 19
lr=, .	23 -23
lr=, at	13 -13
lr=, come	16 -16
lr=, if	-21 21
lr=, of	-11 11
lr=, on	-18 18
lr=, since	14 -14
lr=: (	16 -16
lr=: <end>	-28 28
lr=: and	-10 10
lr=: is	14 -14
lr=: since	-16 16
lr=: until	-16 16
lr=<begin> :	35 -35
lr=<begin> for	-12 12
lr=<begin> on	-6 6
lr=<name> .	14 -14
lr=<name> <end>	11 -11
lr=<name> in	18 -18
lr=<name> is	-17 17
lr=a rate	11 -11
lr=a tariff	-22 22
lr=additional ,	-14 14
lr=against at	-11 11
lr=and again	-10 10
lr=and at	-17 17
lr=and come	-12 12
lr=and for	25 -25
lr=and more	10 -10
lr=and on	20 -20
lr=and under	-10 10
lr=are of	-25 25
lr=as .	-13 13
lr=at ;	16 -16
lr=at <day-today>	-7 7
lr=at <end>	23 -23
lr=at again	-10 10
lr=at each	22 -22
lr=at for	21 -21
lr=at from	12 -12
lr=at on	31 -31
lr=at since	-12 12
lr=at too	-16 16
lr=be ,	-25 25
lr=be .	4 -4
lr=be for	-8 8
lr=be from	-27 27
lr=beef of	8 -8
lr=been .	21 -21
lr=been of	6 -6
lr=been since	-12 12
lr=car .	15 -15
lr=charge as	18 -18
lr=charge until	9 -9
lr=enter of	13 -13
lr=enter under	12 -12
lr=for ,	-5 5
lr=for on	19 -19
lr=from <end>	-9 9
lr=get .	-22 22
lr=get as	5 -5
lr=has .	12 -12
lr=in ,	11 -11
lr=is ,	-9 9
lr=is <day-today>	-11 11
lr=is and	20 -20
lr=is at	15 -15
lr=is for	-13 13
lr=is now	16 -16
lr=is of	18 -18
lr=its .	8 -8
lr=keep .	14 -14
lr=like .	15 -15
lr=make .	24 -24
lr=now .	-12 12
lr=of ,	15 -15
lr=of .	-15 15
lr=of and	-8 8
lr=of has	-10 10
lr=of is	33 -33
lr=of on	9 -9
lr=of stay	20 -20
lr=of that	16 -16
lr=of which	13 -13
lr=oil .	-10 10
lr=ordinary .	-22 22
lr=other .	10 -10
lr=our on	-21 21
lr=pay as	-14 14
lr=pay at	-9 9
lr=pay from	18 -18
lr=pay here	9 -9
lr=pay instead	28 -28
lr=pay more	-12 12
lr=pay now	8 -8
lr=pay or	-13 13
lr=pay over	17 -17
lr=pay too	16 -16
lr=pay when	14 -14
lr=same ,	18 -18
lr=say ,	12 -12
lr=say .	-13 13
lr=set for	13 -13
lr=stay .	13 -13
lr=suspend for	-12 12
lr=take .	-20 20
lr=take on	10 -10
lr=than ,	-9 9
lr=that is	14 -14
lr=the come	14 -14
lr=the for	-10 10
lr=the on	16 -16
lr=the that	-5 5
lr=their .	15 -15
lr=them .	-15 15
lr=to ,	11 -11
lr=to .	10 -10
lr=to and	19 -19
lr=to at	-10 10
lr=to for	-10 10
lr=to is	-10 10
lr=to over	13 -13
lr=want on	19 -19
lr=was at	4 -4
lr=was before	-13 13
lr=was in	10 -10
lr=was until	-14 14
lr=was when	-12 12
lr=with ,	26 -26
lr=with .	23 -23
lr=with from	7 -7
lr=— ,	18 -18
nc2=down	-8 8
nc2=target	22 -22
nct2=agree participle-passive	22 -22
nct2=agree past	-8 8
nct2=agree perfect	-11 11
nct2=bear past	14 -14
nct2=bear present-passive	-19 19
nct2=begin future	14 -14
nct2=begin modal	-7 7
nct2=begin perfect	17 -17
nct2=down gerund	-12 12
nct2=end future	-12 12
nct2=impose future	19 -19
nct2=impose past-passive	15 -15
nct2=impose pluperfect	18 -18
nct2=impose present	-10 10
nct2=propose participle-passive	-16 16
nct2=propose past-passive	11 -11
nct2=propose perfect	16 -16
nct2=propose present	7 -7
nct2=say past-passive	-16 16
nct2=sell present	16 -16
nct2=stay participle-passive	-13 13
nct2=suspend present-passive	-18 18
nct2=target present	9 -9
nct2=up future	19 -19
nct2=up modal	-9 9
nct2=up past	-13 13
next=(	7 -7
next=) false	-11 11
next=, true	-12 12
next=. true	31 -31
next=: true	-20 20
next=; true	-15 15
next=agent false	-12 12
next=agent true	-8 8
next=and true	17 -17
next=but	-13 13
next=duty true	-12 12
next=goods false	25 -25
next=goods true	30 -30
next=had true	-8 8
next=has false	-26 26
next=is false	15 -15
next=level false	18 -18
next=level true	-12 12
next=number false	-18 18
next=number true	10 -10
next=of false	12 -12
next=on true	9 -9
next=own , false	-11 11
next=own and false	-17 17
next=own number false	13 -13
next=own number true	11 -11
next=own word false	19 -19
next=sender false	13 -13
next=that	9 -9
next=to false	-10 10
next=unless	-8 8
next=until	9 -9
next=verb bear false	-15 15
next=verb bear true	-17 17
next=verb sell false	15 -15
next=was false	-14 14
next=where	13 -13
next=while	18 -18
next=will false	-23 23
next=will true	-13 13
next=word false	15 -15
next=would false	24 -24
next=—	-8 8
nhas-future	-9 9
nhas-gerund	-12 12
nhas-perfect	13 -13
nhas-pluperfect	16 -16
nt2=future	-7 7
nt2=participle-passive	-7 7
nt2=pluperfect	12 -12
nt2=present-not	21 -21
nt2=present-passive	-8 8
nv2=charge	17 -17
nv2=conclude	15 -15
nv2=end	12 -12
nv2=get	20 -20
nv2=go	-14 14
nv2=hold	18 -18
nv2=intend	9 -9
nv2=leave	-10 10
nv2=reach	-9 9
nv2=remain	11 -11
nv2=sell	13 -13
nv2=send	-17 17
nv2=sign	25 -25
nv2=stop	17 -17
nv2=suspend	-12 12
nv2=think	-16 16
nvt2=agree participle	14 -14
nvt2=announce pluperfect	14 -14
nvt2=ask past	9 -9
nvt2=ask perfect	16 -16
nvt2=ask present	-12 12
nvt2=buy present	29 -29
nvt2=call present	10 -10
nvt2=come past	11 -11
nvt2=conclude past	15 -15
nvt2=drop present	-9 9
nvt2=fall present	-11 11
nvt2=get present	9 -9
nvt2=go future	15 -15
nvt2=go modal	-10 10
nvt2=go past	-16 16
nvt2=have past	12 -12
nvt2=have present	-19 19
nvt2=make participle	-14 14
nvt2=make present	6 -6
nvt2=pay present	-15 15
nvt2=put present	9 -9
nvt2=reach past	-10 10
nvt2=say past	2 -2
nvt2=sell present	15 -15
nvt2=sign past	10 -10
nvt2=suspend present	-17 17
nvt2=think present	-18 18
on hardly	7 -7
on little	15 -15
on some	-15 15
pc0=agree	-9 9
pc0=deny	13 -13
pc0=return	19 -19
pc0=say	9 -9
pc1=buy	-12 12
pc1=deny	16 -16
pc1=down	22 -22
pc1=end	13 -13
pc1=return	19 -19
pc1=say	11 -11
pct0=agree present-passive	-15 15
pct0=bear pluperfect	14 -14
pct0=begin past	25 -25
pct0=begin perfect	14 -14
pct0=buy present	19 -19
pct0=deny past	11 -11
pct0=down modal	13 -13
pct0=impose future	18 -18
pct0=impose modal	-8 8
pct0=impose perfect-passive	-15 15
pct0=propose past	2 -2
pct0=say past	13 -13
pct0=say present-passive	11 -11
pct0=stay present-passive	14 -14
pct0=target perfect	-10 10
pct0=target pluperfect	9 -9
pct0=threaten perfect	-13 13
pct0=up past	14 -14
pct1=agree participle-passive	13 -13
pct1=agree present-passive	-15 15
pct1=bear participle-passive	-17 17
pct1=bear pluperfect	14 -14
pct1=begin participle-passive	-11 11
pct1=begin past	25 -25
pct1=begin perfect	14 -14
pct1=buy present	19 -19
pct1=deny past	11 -11
pct1=down modal	13 -13
pct1=impose future	18 -18
pct1=impose modal	-8 8
pct1=impose participle-passive	12 -12
pct1=impose perfect-passive	-15 15
pct1=propose present	-20 20
pct1=say past	13 -13
pct1=say present-passive	10 -10
pct1=stay present-passive	14 -14
pct1=target perfect	-10 10
pct1=target pluperfect	9 -9
pct1=threaten perfect	-14 14
pct1=up participle-passive	-11 11
pct1=up past	14 -14
phas-perfect	6 -6
phas-pluperfect	15 -15
prep=% false	15 -15
prep=, true	-21 21
prep=; true	-23 23
prep=and false	-7 7
prep=at true	9 -9
prep=begin false	-10 10
prep=for false	-7 7
prep=for true	27 -27
prep=from true	8 -8
prep=in true	-6 6
prep=like false	17 -17
prep=number true	-23 23
prep=of false	23 -23
prep=over false	30 -30
prep=that false	-11 11
prep=that true	-10 10
prep=to false	-17 17
prep=verb buy false	27 -27
prep=verb impose true	-19 19
prep=what true	7 -7
prep=with true	18 -18
pt0=perfect	9 -9
pt0=pluperfect-passive	12 -12
pt0=present-not	22 -22
pt0=present-passive	20 -20
pt0=present-passive-not	-12 12
pt1=infinitive-passive	13 -13
pt1=perfect	11 -11
pt1=pluperfect-passive	12 -12
pt1=present-not	22 -22
pt1=present-passive	19 -19
pt1=present-passive-not	-12 12
pv0=apply	5 -5
pv0=ask	-26 26
pv0=bring	12 -12
pv0=buy	12 -12
pv0=cut	-16 16
pv0=know	12 -12
pv0=let	14 -14
pv0=lower	9 -9
pv0=negotiate	8 -8
pv0=run	12 -12
pv0=send	-21 21
pv0=stop	-11 11
pv0=think	12 -12
pv1=apply	5 -5
pv1=bring	14 -14
pv1=clear	-15 15
pv1=collect	12 -12
pv1=come	15 -15
pv1=cut	-16 16
pv1=deny	10 -10
pv1=extend	10 -10
pv1=know	17 -17
pv1=let	13 -13
pv1=lower	11 -11
pv1=negotiate	8 -8
pv1=order	-12 12
pv1=put	-19 19
pv1=run	13 -13
pv1=send	-21 21
pv1=suspend	13 -13
pv1=think	12 -12
pvt0=agree present	-18 18
pvt0=apply present	16 -16
pvt0=ask perfect	13 -13
pvt0=bring present	13 -13
pvt0=charge past	-14 14
pvt0=charge perfect	-14 14
pvt0=come past	19 -19
pvt0=cut present	-17 17
pvt0=fall past	-5 5
pvt0=get past	-10 10
pvt0=get present	22 -22
pvt0=know present	11 -11
pvt0=negotiate present	23 -23
pvt0=offer past	9 -9
pvt0=other perfect	16 -16
pvt0=other present	-20 20
pvt0=say past	27 -27
pvt0=threaten pluperfect	11 -11
pvt0=want present	-17 17
pvt0=warn past	24 -24
pvt0=write present	9 -9
pvt1=agree present	-18 18
pvt1=apply present	16 -16
pvt1=ask participle	9 -9
pvt1=bring present	13 -13
pvt1=call participle	-8 8
pvt1=charge past	-14 14
pvt1=charge perfect	-14 14
pvt1=come past	19 -19
pvt1=cut present	-17 17
pvt1=fall past	-5 5
pvt1=get past	-11 11
pvt1=get present	22 -22
pvt1=have past	10 -10
pvt1=know present	11 -11
pvt1=negotiate present	23 -23
pvt1=offer past	9 -9
pvt1=other perfect	16 -16
pvt1=other present	-20 20
pvt1=say past	26 -26
pvt1=threaten pluperfect	11 -11
pvt1=want present	-17 17
pvt1=warn past	24 -24
pvt1=write present	9 -9
q:(	6 -6
q:*	11 -11
q:-	-14 14
q:/	7 -7
q:;	28 -28
q:<day-gone>	14 -14
q:<goods-amount>	-9 9
q:<goods>	-16 16
q:<level-noun>	20 -20
q:<month-gone>	-15 15
q:<month-today>	16 -16
q:<not>	16 -16
q:<organisation>	-14 14
q:<person>	-13 13
q:<points>	-10 10
q:<quality>	11 -11
q:<span>	12 -12
q:<taker>	14 -14
q:<v-buy>	22 -22
q:<v-deny>	11 -11
q:<v-down>	11 -11
q:<v-sell>	12 -12
q:<v-target>	9 -9
q:<v-up>	13 -13
q:?	5 -5
q:about	9 -9
q:account	-14 14
q:across	11 -11
q:add	31 -31
q:addition	-26 26
q:additional	8 -8
q:affected	-6 6
q:after	13 -13
q:again	21 -21
q:against	36 -36
q:agree	18 -18
q:air	9 -9
q:already	24 -24
q:also	-6 6
q:aluminium	34 -34
q:annex	9 -9
q:announce	-16 16
q:another	19 -19
q:anyone	22 -22
q:anything	-17 17
q:apple	-25 25
q:apply	-25 25
q:approval	10 -10
q:apricot	-22 22
q:arrangement	16 -16
q:article	37 -37
q:asleep	-15 15
q:away	-8 8
q:b	-18 18
q:banana	10 -10
q:barley	-11 11
q:be	31 -31
q:bean	-16 16
q:bear	22 -22
q:bearing	-9 9
q:became	9 -9
q:become	18 -18
q:been	9 -9
q:beer	-26 26
q:begin	15 -15
q:being	-20 20
q:believe	11 -11
q:better	15 -15
q:beyond	13 -13
q:bloc	-11 11
q:bridge	19 -19
q:bring	-8 8
q:broker	-9 9
q:brussel	-25 25
q:busan	15 -15
q:buse	19 -19
q:but	19 -19
q:buy	15 -15
q:by	-14 14
q:c	18 -18
q:cable	-19 19
q:call	13 -13
q:calm	-16 16
q:car	-10 10
q:carpet	-11 11
q:carry	11 -11
q:cashew	12 -12
q:cattle	-16 16
q:ceiling	6 -6
q:cent	-11 11
q:chain	-15 15
q:chair	12 -12
q:change	-23 23
q:changed	15 -15
q:chart	-11 11
q:cheaper	12 -12
q:cherry	-13 13
q:chip	37 -37
q:cigar	11 -11
q:city	7 -7
q:clear	17 -17
q:client	13 -13
q:close	11 -11
q:cocoa	22 -22
q:coconut	-10 10
q:cod	26 -26
q:coffee	15 -15
q:collect	33 -33
q:come	16 -16
q:company	16 -16
q:comparison	17 -17
q:concentrate	-14 14
q:concern	11 -11
q:confirm	21 -21
q:continue	17 -17
q:cork	-18 18
q:corridor	-18 18
q:count	13 -13
q:country	-11 11
q:cover	13 -13
q:crab	13 -13
q:crop	-10 10
q:crusher	14 -14
q:currently	10 -10
q:customer	15 -15
q:deadline	20 -20
q:deal	-7 7
q:decision	10 -10
q:decree	-10 10
q:demand	-8 8
q:depend	-17 17
q:dispute	11 -11
q:doe	7 -7
q:doesn't	12 -12
q:doll	14 -14
q:double	-10 10
q:down	34 -34
q:draft	20 -20
q:drawer	-8 8
q:drone	15 -15
q:drop	13 -13
q:due	11 -11
q:east	-10 10
q:economy	-9 9
q:either	-21 21
q:else	21 -21
q:emergency	10 -10
q:end	-6 6
q:enter	-11 11
q:error	-15 15
q:ethanol	12 -12
q:even	-21 21
q:every	-19 19
q:exist	-17 17
q:existing	13 -13
q:export	8 -8
q:exporter	-6 6
q:extend	-12 12
q:extension	32 -32
q:extra	-9 9
q:fare	11 -11
q:farm	17 -17
q:fentanyl	15 -15
q:fertiliser	-20 20
q:figure	26 -26
q:firm	8 -8
q:first	-19 19
q:fish	9 -9
q:flew	-15 15
q:flower	15 -15
q:follow	9 -9
q:footwear	-15 15
q:force	-17 17
q:forced	20 -20
q:framework	12 -12
q:free	-14 14
q:friend	11 -11
q:from	-14 14
q:frozen	9 -9
q:full	-13 13
q:further	26 -26
q:gain	17 -17
q:gave	-12 12
q:general	27 -27
q:generic	12 -12
q:geneva	27 -27
q:give	15 -15
q:given	-17 17
q:glad	-10 10
q:grape	-13 13
q:ground	-10 10
q:grow	-18 18
q:half	-7 7
q:halve	17 -17
q:hand	16 -16
q:handed	-10 10
q:happen	14 -14
q:harvest	-10 10
q:has	7 -7
q:hasn't	18 -18
q:have	14 -14
q:having	-8 8
q:hazelnut	-16 16
q:head	9 -9
q:heard	-8 8
q:herring	9 -9
q:hold	28 -28
q:honey	17 -17
q:house	-23 23
q:i	-23 23
q:if	-12 12
q:importer	21 -21
q:including	14 -14
q:industrial	-12 12
q:instead	-36 36
q:island	-8 8
q:isn't	-9 9
q:issue	-19 19
q:judgment	-10 10
q:just	10 -10
q:jute	-14 14
q:kava	13 -13
q:keep	16 -16
q:labor	19 -19
q:last	14 -14
q:later	20 -20
q:law	31 -31
q:lay	-21 21
q:lead	16 -16
q:leader	10 -10
q:least	15 -15
q:leave	-14 14
q:letter	11 -11
q:levy	-8 8
q:lie	8 -8
q:likewise	12 -12
q:limit	12 -12
q:line	26 -26
q:list	39 -39
q:little	21 -21
q:lobster	27 -27
q:long	19 -19
q:look	14 -14
q:lumber	10 -10
q:m	18 -18
q:make	-15 15
q:many	18 -18
q:matter	15 -15
q:me	-15 15
q:meal	7 -7
q:mean	-15 15
q:meanwhile	-34 34
q:meat	-36 36
q:meet	11 -11
q:member	-12 12
q:mersin	-11 11
q:mine	27 -27
q:minister	-6 6
q:moment	-12 12
q:money	10 -10
q:month	35 -35
q:more	21 -21
q:morning	15 -15
q:most	-11 11
q:motorcycle	8 -8
q:move	19 -19
q:mr	20 -20
q:ms	17 -17
q:name	10 -10
q:named	7 -7
q:need	16 -16
q:negotiator	-16 16
q:never	26 -26
q:new	19 -19
q:newspaper	16 -16
q:next	10 -10
q:night	-14 14
q:nil	-10 10
q:none	16 -16
q:noon	12 -12
q:normal	11 -11
q:nothing	9 -9
q:now	12 -12
q:obtain	-12 12
q:official	-10 10
q:old	17 -17
q:older	18 -18
q:on	-5 5
q:one	-16 16
q:only	22 -22
q:open	23 -23
q:or	-18 18
q:orange	-12 12
q:origin	26 -26
q:other	17 -17
q:our	-41 41
q:out	-11 11
q:outside	-12 12
q:owner	14 -14
q:p	10 -10
q:page	-15 15
q:paprika	16 -16
q:parliament	33 -33
q:paste	12 -12
q:pea	11 -11
q:pen	18 -18
q:pending	8 -8
q:pepper	17 -17
q:per	-11 11
q:percent	14 -14
q:percentage	12 -12
q:perhap	-11 11
q:permit	-22 22
q:phosphate	-8 8
q:piece	-9 9
q:pipe	-11 11
q:place	12 -12
q:plan	-10 10
q:plane	17 -17
q:plant	25 -25
q:plu	16 -16
q:post	29 -29
q:potatoe	14 -14
q:prepare	-11 11
q:present	14 -14
q:press	13 -13
q:price	8 -8
q:product	13 -13
q:prolong	12 -12
q:prolonged	20 -20
q:proper	-21 21
q:proposal	-10 10
q:propose	19 -19
q:pump	28 -28
q:quarrel	-22 22
q:queue	-5 5
q:quinoa	14 -14
q:quota	-11 11
q:rare	11 -11
q:raspberry	-15 15
q:rather	-13 13
q:ratified	17 -17
q:read	11 -11
q:ready	-15 15
q:recall	14 -14
q:reciprocal	15 -15
q:red	9 -9
q:reduce	10 -10
q:remain	-21 21
q:remember	13 -13
q:remove	8 -8
q:renew	-9 9
q:renewal	-16 16
q:reply	17 -17
q:report	-11 11
q:reporter	27 -27
q:request	-15 15
q:rest	-12 12
q:retaliate	13 -13
q:rise	32 -32
q:rival	9 -9
q:room	23 -23
q:rose	16 -16
q:round	33 -33
q:rubber	17 -17
q:rum	14 -14
q:run	-15 15
q:safeguard	15 -15
q:saffron	-11 11
q:sale	-10 10
q:salmon	40 -40
q:sardine	9 -9
q:schedule	-12 12
q:seafood	19 -19
q:season	12 -12
q:second	29 -29
q:see	-17 17
q:seed	-10 10
q:send	13 -13
q:separate	-19 19
q:set	13 -13
q:she	11 -11
q:sheet	-12 12
q:shirt	-16 16
q:short	20 -20
q:should	-13 13
q:side	13 -13
q:similar	13 -13
q:simple	20 -20
q:sir	25 -25
q:some	18 -18
q:somebody	-14 14
q:south	-12 12
q:soybean	20 -20
q:spent	-14 14
q:stake	22 -22
q:stand	7 -7
q:standstill	-14 14
q:start	26 -26
q:stay	-15 15
q:step	23 -23
q:stockfish	-22 22
q:subject	20 -20
q:sugar	22 -22
q:sum	14 -14
q:summer	-12 12
q:suppose	14 -14
q:surcharge	23 -23
q:table	-18 18
q:talked	10 -10
q:talking	5 -5
q:tax	16 -16
q:telephone	24 -24
q:tell	-22 22
q:term	11 -11
q:text	18 -18
q:textile	-12 12
q:th	11 -11
q:thank	30 -30
q:that	12 -12
q:their	-19 19
q:then	25 -25
q:thereby	-12 12
q:these	22 -22
q:they're	13 -13
q:thing	16 -16
q:third	16 -16
q:those	14 -14
q:though	-24 24
q:threat	20 -20
q:through	-21 21
q:thu	10 -10
q:time	-23 23
q:tool	12 -12
q:top	12 -12
q:total	17 -17
q:touched	-11 11
q:truce	17 -17
q:tuna	-13 13
q:turn	24 -24
q:turned	-12 12
q:tyre	22 -22
q:under	30 -30
q:unless	16 -16
q:until	-18 18
q:us	-9 9
q:value	29 -29
q:vehicle	13 -13
q:version	-11 11
q:very	-18 18
q:view	15 -15
q:visit	13 -13
q:vote	12 -12
q:voted	-11 11
q:wait	12 -12
q:wall	9 -9
q:want	16 -16
q:warn	8 -8
q:was	-7 7
q:watche	12 -12
q:way	27 -27
q:we	-26 26
q:we've	11 -11
q:welcomed	-12 12
q:when	-16 16
q:where	10 -10
q:whether	-8 8
q:which	14 -14
q:whisky	13 -13
q:who	28 -28
q:whose	-11 11
q:will	12 -12
q:wind	13 -13
q:wine	20 -20
q:winter	-15 15
q:without	-7 7
q:won't	14 -14
q:wool	-15 15
q:word	-20 20
q:work	27 -27
q:worry	-21 21
q:wrong	27 -27
q:year	-16 16
q:yet	-11 11
q:you	19 -19
q:your	13 -13
q:zero	-24 24
q:—	11 -11
q:•	15 -15
qt=future	-15 15
qt=past	-9 9
r1=,	-9 9
r1=:	26 -26
r1=;	8 -8
r1=<day-ahead>	20 -20
r1=<duty>	-12 12
r1=<level-noun>	23 -23
r1=<level>	52 -52
r1=<v-agree>	-9 9
r1=<v-down>	17 -17
r1=<v-return>	11 -11
r1=<v-suspend>	12 -12
r1=?	15 -15
r1=a	-10 10
r1=again	-5 5
r1=against	10 -10
r1=agree	-9 9
r1=all	3 -3
r1=at	-13 13
r1=back	12 -12
r1=but	-14 14
r1=come	14 -14
r1=duty	-17 17
r1=each	14 -14
r1=either	18 -18
r1=extra	11 -11
r1=had	15 -15
r1=in	5 -5
r1=including	-7 7
r1=instead	20 -20
r1=into	-11 11
r1=now	25 -25
r1=of	14 -14
r1=on	-18 18
r1=outside	14 -14
r1=over	21 -21
r1=rate	14 -14
r1=since	-12 12
r1=tax	13 -13
r1=that	16 -16
r1=there	-5 5
r1=unless	-7 7
r1=was	14 -14
r1=we	-12 12
r1=where	10 -10
r1=while	14 -14
r1=will	16 -16
r1=would	7 -7
r2=-	12 -12
r2=:	13 -13
r2=;	-11 11
r2=<gate>	12 -12
r2=<money>	15 -15
r2=<span>	-12 12
r2=<v-bear>	17 -17
r2=<v-begin>	15 -15
r2=<v-end>	21 -21
r2=<v-sell>	15 -15
r2=<v-stay>	17 -17
r2=a	-7 7
r2=after	13 -13
r2=again	10 -10
r2=against	-11 11
r2=all	10 -10
r2=an	19 -19
r2=any	12 -12
r2=asleep	-11 11
r2=back	15 -15
r2=banana	12 -12
r2=battery	11 -11
r2=beef	13 -13
r2=charge	-12 12
r2=coffee	25 -25
r2=come	15 -15
r2=everybody	14 -14
r2=first	-12 12
r2=forced	-9 9
r2=fruit	-10 10
r2=furniture	-10 10
r2=good	11 -11
r2=he	28 -28
r2=i	-14 14
r2=is	11 -11
r2=levy	-8 8
r2=list	9 -9
r2=make	20 -20
r2=mersin	-11 11
r2=motorcycle	-10 10
r2=mr	-15 15
r2=my	-14 14
r2=new	-9 9
r2=no	-8 8
r2=nothing	12 -12
r2=oil	-10 10
r2=older	13 -13
r2=one	20 -20
r2=or	24 -24
r2=other	12 -12
r2=sardine	11 -11
r2=some	-17 17
r2=sugar	12 -12
r2=summer	-12 12
r2=tariff	14 -14
r2=textile	-13 13
r2=than	-9 9
r2=then	18 -18
r2=there	6 -6
r2=they	17 -17
r2=thi	14 -14
r2=until	-14 14
r2=us	-19 19
r2=was	-6 6
r2=we	-15 15
r2=week	-12 12
r2=what	19 -19
r2=where	-10 10
r2=which	-11 11
r3="	-13 13
r3='s	-10 10
r3=-	-11 11
r3=:	33 -33
r3=<day-gone>	-4 4
r3=<gate>	11 -11
r3=<money>	-11 11
r3=<month-gone>	13 -13
r3=<office>	-9 9
r3=<points>	11 -11
r3=<quality>	43 -43
r3=<seat>	22 -22
r3=<v-impose>	-21 21
r3=<v-sell>	-12 12
r3=<v-suspend>	-16 16
r3=<v-threaten>	-9 9
r3=?	-7 7
r3=a	33 -33
r3=additional	-11 11
r3=again	12 -12
r3=ago	-12 12
r3=agreement	27 -27
r3=an	-11 11
r3=any	-16 16
r3=apple	-11 11
r3=apply	18 -18
r3=as	22 -22
r3=at	11 -11
r3=avocado	-12 12
r3=be	11 -11
r3=border	-11 11
r3=by	30 -30
r3=car	-24 24
r3=case	-14 14
r3=charge	22 -22
r3=cocoa	9 -9
r3=coffee	-13 13
r3=collect	-8 8
r3=deal	10 -10
r3=effective	13 -13
r3=end	12 -12
r3=fentanyl	-10 10
r3=fish	-15 15
r3=flower	12 -12
r3=for	-11 11
r3=good	17 -17
r3=grape	-15 15
r3=had	25 -25
r3=i	20 -20
r3=if	-11 11
r3=into	14 -14
r3=it	-10 10
r3=its	11 -11
r3=labor	-9 9
r3=last	18 -18
r3=latter	-7 7
r3=leave	-20 20
r3=meal	-14 14
r3=more	-7 7
r3=mr	10 -10
r3=name	8 -8
r3=no	-10 10
r3=nobody	15 -15
r3=nothing	11 -11
r3=now	-5 5
r3=on	24 -24
r3=or	16 -16
r3=orange	14 -14
r3=ordinary	12 -12
r3=our	-15 15
r3=outside	-13 13
r3=pipe	-12 12
r3=place	-14 14
r3=product	11 -11
r3=promise	11 -11
r3=rest	-15 15
r3=same	14 -14
r3=side	8 -8
r3=since	39 -39
r3=steel	9 -9
r3=talk	14 -14
r3=tea	-15 15
r3=than	-13 13
r3=that	15 -15
r3=then	12 -12
r3=tractor	12 -12
r3=trade	-12 12
r3=two	-10 10
r3=until	-10 10
r3=we	25 -25
r3=week	24 -24
r3=were	9 -9
r3=which	18 -18
r4=-	15 -15
r4=;	-19 19
r4=<agent>	-19 19
r4=<day-today>	-12 12
r4=<duty>	12 -12
r4=<level>	-14 14
r4=<month-gone>	12 -12
r4=<name>	14 -14
r4=<number>	17 -17
r4=<office>	13 -13
r4=<organisation>	6 -6
r4=<person>	9 -9
r4=<seat>	8 -8
r4=<v-agree>	-12 12
r4=<v-bear>	-6 6
r4=<v-begin>	12 -12
r4=<v-buy>	12 -12
r4=<v-sell>	-18 18
r4=<v-suspend>	21 -21
r4=<v-threaten>	13 -13
r4=<v-up>	23 -23
r4=?	15 -15
r4=a	18 -18
r4=an	-14 14
r4=and	11 -11
r4=apple	-15 15
r4=back	13 -13
r4=because	13 -13
r4=before	-8 8
r4=border	11 -11
r4=by	-11 11
r4=country	-12 12
r4=day	-16 16
r4=deal	11 -11
r4=depending	-11 11
r4=down	12 -12
r4=drop	-16 16
r4=duty	27 -27
r4=else	-11 11
r4=end	14 -14
r4=ever	-11 11
r4=fentanyl	11 -11
r4=for	10 -10
r4=from	-17 17
r4=go	24 -24
r4=good	26 -26
r4=have	-14 14
r4=his	-11 11
r4=immediately	13 -13
r4=import	12 -12
r4=last	-8 8
r4=levy	11 -11
r4=make	-10 10
r4=meal	-6 6
r4=no	8 -8
r4=now	-13 13
r4=one	28 -28
r4=ordinary	6 -6
r4=over	15 -15
r4=rest	10 -10
r4=should	15 -15
r4=since	12 -12
r4=so	12 -12
r4=table	-11 11
r4=take	-11 11
r4=tariff	-13 13
r4=them	-14 14
r4=there	18 -18
r4=those	-11 11
r4=trade	17 -17
r4=truce	-32 32
r4=under	10 -10
r4=up	-16 16
r4=way	18 -18
r4=what	-7 7
r4=whatever	-6 6
r4=where	-7 7
r4=which	-14 14
r4=without	-13 13
r4=you	-10 10
r=) .	-16 16
r=) and	12 -12
r=, <number>	-8 8
r=, announce	-8 8
r=, he	21 -21
r=, is	11 -11
r=, more	-9 9
r=, no	-10 10
r=, one	11 -11
r=, or	15 -15
r=, to	23 -23
r=, until	-15 15
r=, where	-6 6
r=, which	-7 7
r=, with	-17 17
r=. "	21 -21
r=: the	10 -10
r=; <end>	29 -29
r=; <name>	15 -15
r=; a	-10 10
r=; the	12 -12
r=; until	-14 14
r=<day-today> .	23 -23
r=<day-today> and	-12 12
r=<level> <end>	37 -37
r=? <end>	11 -11
r=again ,	16 -16
r=again .	-11 11
r=and <name>	19 -19
r=and no	-7 7
r=and the	29 -29
r=and we	-18 18
r=and will	17 -17
r=apply .	9 -9
r=as <name>	-8 8
r=at all	11 -11
r=at first	-14 14
r=at the	-19 19
r=by the	7 -7
r=come back	20 -20
r=each ,	18 -18
r=for <span>	-17 17
r=for its	13 -13
r=from <day-gone>	7 -7
r=from <name>	21 -21
r=has apply	-12 12
r=here and	-12 12
r=if it	-12 12
r=in <number>	7 -7
r=in <seat>	-20 20
r=in the	8 -8
r=is a	11 -11
r=is the	-16 16
r=is what	16 -16
r=more than	-9 9
r=now .	38 -38
r=of <name>	-22 22
r=of it	12 -12
r=of tariff	11 -11
r=on a	-9 9
r=on all	11 -11
r=on coffee	17 -17
r=on good	5 -5
r=on it	-14 14
r=on its	-13 13
r=on medicine	-9 9
r=on oil	-13 13
r=on tyre	-16 16
r=over fentanyl	20 -20
r=over forced	-9 9
r=over there	22 -22
r=plu <number>	-7 7
r=since its	8 -8
r=stay .	17 -17
r=that <name>	-13 13
r=there .	-13 13
r=together .	16 -16
r=until then	10 -10
r=when it	25 -25
r=within the	12 -12
r=without the	10 -10
r=would be	12 -12
s:*	20 -20
s:<level>	10 -10
s:<month-today>	16 -16
s:<name>	11 -11
s:<points>	48 -48
s:<taker>	2 -2
s:<v-deny>	27 -27
s:<v-return>	11 -11
s:<v-stay>	12 -12
s:<v-suspend>	-13 13
s:@	-15 15
s:abolish	17 -17
s:access	-16 16
s:across	-17 17
s:action	-18 18
s:addition	-19 19
s:admit	-13 13
s:advantage	26 -26
s:affected	-21 21
s:afterward	14 -14
s:again	18 -18
s:aircraft	26 -26
s:allow	10 -10
s:allowed	-16 16
s:along	18 -18
s:already	-9 9
s:also	14 -14
s:altogether	16 -16
s:aluminium	29 -29
s:alway	20 -20
s:am	12 -12
s:and	6 -6
s:another	19 -19
s:anti	19 -19
s:anywhere	10 -10
s:apple	-26 26
s:approve	-14 14
s:arithmetic	11 -11
s:arrival	22 -22
s:arrive	-13 13
s:asean	-20 20
s:asia	11 -11
s:asleep	-9 9
s:auckland	-18 18
s:autumn	9 -9
s:avocado	-20 20
s:away	18 -18
s:b	-18 18
s:back	-7 7
s:bad	7 -7
s:ball	-14 14
s:bargain	15 -15
s:base	-12 12
s:basmati	-16 16
s:bear	24 -24
s:bearing	-16 16
s:become	-6 6
s:beef	25 -25
s:beer	-16 16
s:begin	11 -11
s:behind	16 -16
s:being	-12 12
s:belong	5 -5
s:below	24 -24
s:better	26 -26
s:beyond	-9 9
s:bicycle	15 -15
s:bill	19 -19
s:billion	-10 10
s:biscuit	18 -18
s:bite	-8 8
s:both	-13 13
s:bottle	30 -30
s:box	15 -15
s:breakfast	12 -12
s:bring	15 -15
s:brussel	-13 13
s:built	-14 14
s:bulb	18 -18
s:busan	17 -17
s:but	-22 22
s:butter	21 -21
s:cabinet	28 -28
s:cable	-7 7
s:cap	9 -9
s:capsule	10 -10
s:carpet	-18 18
s:case	9 -9
s:cashew	-16 16
s:cattle	-15 15
s:cement	25 -25
s:certain	-17 17
s:ceylon	16 -16
s:chart	-15 15
s:cheese	-15 15
s:chemical	24 -24
s:chicken	16 -16
s:chickpea	21 -21
s:chilled	7 -7
s:chip	22 -22
s:cigar	20 -20
s:circular	16 -16
s:city	18 -18
s:clear	-9 9
s:clock	-12 12
s:cloth	12 -12
s:clove	27 -27
s:coal	-14 14
s:cocoa	-7 7
s:cod	27 -27
s:collect	23 -23
s:column	-7 7
s:comparison	9 -9
s:concentrate	-25 25
s:concern	-14 14
s:concerned	-14 14
s:confirm	15 -15
s:consent	10 -10
s:consider	-16 16
s:container	17 -17
s:continental	-9 9
s:control	13 -13
s:correct	-23 23
s:cosmetic	-14 14
s:could	-13 13
s:count	14 -14
s:counter	12 -12
s:countervailing	24 -24
s:courier	-24 24
s:covered	-10 10
s:crane	16 -16
s:crop	-16 16
s:cross	14 -14
s:crude	23 -23
s:currently	20 -20
s:d	19 -19
s:dairy	12 -12
s:dar	-9 9
s:dated	11 -11
s:decade	-11 11
s:declare	12 -12
s:decline	-10 10
s:deny	12 -12
s:desk	16 -16
s:diamond	-13 13
s:didn't	19 -19
s:different	-7 7
s:dollar	9 -9
s:don't	17 -17
s:door	-18 18
s:drawer	-15 15
s:dried	-27 27
s:drink	10 -10
s:drug	15 -15
s:e	15 -15
s:each	-13 13
s:early	14 -14
s:easter	-17 17
s:effect	18 -18
s:egg	18 -18
s:electronic	14 -14
s:emergency	22 -22
s:es	-9 9
s:ethanol	14 -14
s:eucalyptu	-9 9
s:ever	17 -17
s:everybody	15 -15
s:everything	13 -13
s:everywhere	14 -14
s:expire	15 -15
s:export	-23 23
s:extend	19 -19
s:extension	23 -23
s:f	12 -12
s:fact	18 -18
s:failing	14 -14
s:false	14 -14
s:far	-15 15
s:farm	19 -19
s:fear	15 -15
s:feed	-8 8
s:fentanyl	24 -24
s:fertiliser	-13 13
s:fibre	-7 7
s:find	24 -24
s:finished	10 -10
s:fish	-13 13
s:flat	18 -18
s:flour	-7 7
s:food	15 -15
s:footwear	-10 10
s:found	27 -27
s:four	-8 8
s:fourth	7 -7
s:framework	13 -13
s:free	-20 20
s:fresh	12 -12
s:friend	14 -14
s:gain	11 -11
s:garlic	14 -14
s:gas	20 -20
s:gazette	-16 16
s:general	21 -21
s:generic	16 -16
s:geneva	37 -37
s:gin	16 -16
s:given	-12 12
s:glass	-23 23
s:glove	12 -12
s:government	-16 16
s:grain	11 -11
s:grape	-24 24
s:ground	10 -10
s:half	9 -9
s:halloumi	-17 17
s:halve	41 -41
s:ham	-10 10
s:hardly	-5 5
s:harvest	10 -10
s:having	-6 6
s:hazelnut	13 -13
s:he	-12 12
s:he'd	-18 18
s:heading	13 -13
s:headline	12 -12
s:health	11 -11
s:hear	24 -24
s:her	-23 23
s:here	-17 17
s:highest	20 -20
s:hold	7 -7
s:honey	13 -13
s:hop	-15 15
s:house	-7 7
s:how	-12 12
s:i	-14 14
s:i'm	13 -13
s:ice	21 -21
s:immediate	12 -12
s:immediately	-14 14
s:import	18 -18
s:impose	9 -9
s:included	19 -19
s:including	-14 14
s:industrial	16 -16
s:industry	13 -13
s:inquiry	-13 13
s:instance	21 -21
s:instrument	13 -13
s:introduce	11 -11
s:isn't	12 -12
s:issued	-10 10
s:it'll	-18 18
s:its	14 -14
s:joined	9 -9
s:jute	19 -19
s:keep	10 -10
s:kernel	12 -12
s:kind	13 -13
s:kitchen	20 -20
s:kiwifruit	-12 12
s:knive	-23 23
s:land	19 -19
s:largest	22 -22
s:later	8 -8
s:law	18 -18
s:lawyer	-16 16
s:leather	16 -16
s:led	-10 10
s:lentil	34 -34
s:less	-10 10
s:lift	2 -2
s:linen	10 -10
s:list	12 -12
s:lithium	-14 14
s:little	18 -18
s:live	27 -27
s:lobster	7 -7
s:london	12 -12
s:look	-17 17
s:lumber	24 -24
s:machinery	-7 7
s:maize	38 -38
s:make	-24 24
s:maker	18 -18
s:mangoe	-20 20
s:maximum	-19 19
s:may	-14 14
s:me	-19 19
s:meant	-16 16
s:meantime	17 -17
s:meanwhile	8 -8
s:meat	-20 20
s:meet	7 -7
s:member	-18 18
s:merely	9 -9
s:metal	7 -7
s:mid	15 -15
s:middle	15 -15
s:might	-9 9
s:mineral	-13 13
s:minute	-11 11
s:morning	-15 15
s:most	5 -5
s:mostly	15 -15
s:mr	-16 16
s:much	9 -9
s:name	9 -9
s:need	28 -28
s:neither	-13 13
s:net	-10 10
s:network	18 -18
s:newspaper	-20 20
s:next	17 -17
s:nil	-20 20
s:noodle	24 -24
s:notice	-13 13
s:now	-12 12
s:obtain	17 -17
s:odesa	-5 5
s:old	38 -38
s:older	9 -9
s:once	11 -11
s:only	26 -26
s:open	-15 15
s:opened	13 -13
s:orange	14 -14
s:ore	-19 19
s:originating	9 -9
s:otherwise	-19 19
s:our	-18 18
s:outboard	12 -12
s:over	-9 9
s:page	-15 15
s:paprika	-11 11
s:part	21 -21
s:party	21 -21
s:passe	7 -7
s:paste	20 -20
s:patented	25 -25
s:pay	-5 5
s:peak	16 -16
s:peat	-18 18
s:people	-12 12
s:pepper	16 -16
s:per	-17 17
s:percent	8 -8
s:period	11 -11
s:pickup	18 -18
s:pineapple	19 -19
s:pipe	-20 20
s:pistachio	11 -11
s:place	12 -12
s:plane	18 -18
s:plu	15 -15
s:port	-15 15
s:potatoe	21 -21
s:poultry	14 -14
s:practice	14 -14
s:preference	15 -15
s:prepare	8 -8
s:pressed	-17 17
s:price	8 -8
s:printed	11 -11
s:proclamation	19 -19
s:proposal	-11 11
s:provided	-13 13
s:pulp	-18 18
s:pump	24 -24
s:quantity	-6 6
s:quinoa	-8 8
s:radio	-27 27
s:raise	16 -16
s:raisin	19 -19
s:read	-26 26
s:reciprocal	17 -17
s:record	11 -11
s:refined	9 -9
s:relief	12 -12
s:reminded	15 -15
s:renew	16 -16
s:replace	13 -13
s:reporter	11 -11
s:republic	13 -13
s:rest	-21 21
s:resume	11 -11
s:return	22 -22
s:roasted	11 -11
s:rod	-12 12
s:rose	16 -16
s:rule	12 -12
s:rum	-16 16
s:saffron	12 -12
s:salaam	-9 9
s:sale	13 -13
s:same	-13 13
s:santo	13 -13
s:scotch	9 -9
s:scrap	11 -11
s:see	-17 17
s:seek	13 -13
s:settlement	9 -9
s:she	15 -15
s:shenzhen	-11 11
s:ship	12 -12
s:shirt	-15 15
s:shoe	34 -34
s:shop	-21 21
s:should	-9 9
s:show	-9 9
s:shrimp	14 -14
s:shut	13 -13
s:side	19 -19
s:sign	16 -16
s:signature	15 -15
s:sir	-9 9
s:sleep	19 -19
s:small	-11 11
s:sofa	15 -15
s:softwood	20 -20
s:some	-12 12
s:somebody	14 -14
s:something	35 -35
s:soon	12 -12
s:soybean	24 -24
s:spare	8 -8
s:spoken	14 -14
s:state	-20 20
s:steel	12 -12
s:stockfish	23 -23
s:stockholm	13 -13
s:stuck	12 -12
s:stuff	22 -22
s:such	16 -16
s:sum	16 -16
s:summit	-16 16
s:sunflower	8 -8
s:supplier	-19 19
s:supply	-16 16
s:surcharge	39 -39
s:suspend	-20 20
s:table	-18 18
s:taro	-11 11
s:tea	-14 14
s:telephone	10 -10
s:tema	10 -10
s:ten	-15 15
s:textile	-19 19
s:th	16 -16
s:them	-13 13
s:themselve	-14 14
s:therefore	26 -26
s:they'll	9 -9
s:they're	29 -29
s:they've	22 -22
s:thing	14 -14
s:think	-14 14
s:those	3 -3
s:three	-40 40
s:threw	12 -12
s:through	22 -22
s:till	15 -15
s:time	-8 8
s:tin	-22 22
s:tinned	-9 9
s:tobacco	16 -16
s:together	-4 4
s:tomatoe	9 -9
s:tool	8 -8
s:total	13 -13
s:touch	17 -17
s:touched	6 -6
s:towel	19 -19
s:toy	12 -12
s:trade	-14 14
s:trader	26 -26
s:tram	10 -10
s:truck	21 -21
s:true	-21 21
s:unchanged	25 -25
s:understanding	22 -22
s:unless	-13 13
s:upholstered	18 -18
s:urea	14 -14
s:us	-28 28
s:used	22 -22
s:usmca	-10 10
s:value	21 -21
s:very	-14 14
s:vow	-22 22
s:waiting	-16 16
s:wake	13 -13
s:wall	15 -15
s:walnut	21 -21
s:watche	22 -22
s:we	-30 30
s:weekend	14 -14
s:what	13 -13
s:whatever	10 -10
s:wheat	35 -35
s:where	-9 9
s:while	21 -21
s:whiskey	-12 12
s:whisky	-19 19
s:who	-9 9
s:whoever	12 -12
s:will	5 -5
s:within	-10 10
s:word	14 -14
s:world	18 -18
s:worse	20 -20
s:write	18 -18
s:wrong	-16 16
s:yank	12 -12
s:yes	12 -12
s:yet	26 -26
s:york	14 -14
s:you	35 -35
s:you'll	-14 14
s:your	21 -21
s:zero	-18 18
s:•	14 -14
s:→	-14 14
sa:" ,	9 -9
sa:'s ,	12 -12
sa:'s agreement	22 -22
sa:'s good	-22 22
sa:'s on	11 -11
sa:( <level>	4 -4
sa:) ;	13 -13
sa:) and	5 -5
sa:+	10 -10
sa:, <person>	10 -10
sa:, <span>	16 -16
sa:, according	-14 14
sa:, each	-28 28
sa:, from	13 -13
sa:, have	-7 7
sa:, he	9 -9
sa:, i	-10 10
sa:, instead	-12 12
sa:, is	12 -12
sa:, make	12 -12
sa:, mr	-11 11
sa:, no	-8 8
sa:, of	10 -10
sa:, olive	-13 13
sa:, on	21 -21
sa:, or	30 -30
sa:, say	6 -6
sa:, sell	20 -20
sa:, so	16 -16
sa:, stay	16 -16
sa:, steel	12 -12
sa:, take	15 -15
sa:, that	24 -24
sa:, those	14 -14
sa:, to	22 -22
sa:, until	-12 12
sa:, we	-6 6
sa:, when	10 -10
sa:, where	-7 7
sa:, which	16 -16
sa:, will	-15 15
sa:. )	15 -15
sa:. <number>	-14 14
sa:: <name>	16 -16
sa:: that	-12 12
sa:;	7 -7
sa:; <name>	10 -10
sa:; <number>	11 -11
sa:; in	10 -10
sa:; it	-8 8
sa:; there	7 -7
sa:; until	-10 10
sa:; we	10 -10
sa:<agent>	-19 19
sa:<day-ahead> ,	-11 11
sa:<day-ahead> .	17 -17
sa:<day-ahead> and	-3 3
sa:<day-ahead> unless	17 -17
sa:<day-gone> )	10 -10
sa:<day-gone> and	15 -15
sa:<day-gone> is	9 -9
sa:<day-today> ,	13 -13
sa:<duty>	7 -7
sa:<goods-amount>	28 -28
sa:<goods-amount> <span>	15 -15
sa:<level>	17 -17
sa:<level> (	22 -22
sa:<level> ,	15 -15
sa:<level> <level>	11 -11
sa:<level> as	14 -14
sa:<level> before	17 -17
sa:<level> during	12 -12
sa:<level> here	-17 17
sa:<level> if	19 -19
sa:<level> including	-14 14
sa:<level> now	15 -15
sa:<level> on	11 -11
sa:<level> that	-12 12
sa:<level> under	12 -12
sa:<money> ,	-15 15
sa:<month-gone> ;	-14 14
sa:<month-gone> and	32 -32
sa:<month-gone> it	16 -16
sa:<name> 's	7 -7
sa:<name> )	-15 15
sa:<name> ;	12 -12
sa:<name> <number>	-6 6
sa:<name> and	-8 8
sa:<name> as	14 -14
sa:<name> have	-13 13
sa:<name> last	-9 9
sa:<name> over	-17 17
sa:<name> pay	-18 18
sa:<name> since	12 -12
sa:<name> that	-23 23
sa:<name> to	-8 8
sa:<name> will	-10 10
sa:<not>	8 -8
sa:<number> <day-today>	19 -19
sa:<number> a	18 -18
sa:<number> all	10 -10
sa:<number> and	-16 16
sa:<number> are	20 -20
sa:<number> as	16 -16
sa:<number> beside	-7 7
sa:<number> by	12 -12
sa:<number> for	14 -14
sa:<number> if	-15 15
sa:<number> in	32 -32
sa:<number> is	-11 11
sa:<number> over	-12 12
sa:<number> since	18 -18
sa:<number> that	25 -25
sa:<number> the	10 -10
sa:<number> to	23 -23
sa:<number> under	-11 11
sa:<number> were	-17 17
sa:<office> ,	-17 17
sa:<organisation> and	10 -10
sa:<organisation> announce	-24 24
sa:<organisation> in	-15 15
sa:<organisation> say	17 -17
sa:<person> .	13 -13
sa:<person> tell	-17 17
sa:<points> of	9 -9
sa:<quality> ,	17 -17
sa:<quality> .	-15 15
sa:<quality> and	16 -16
sa:<quality> apple	12 -12
sa:<quality> butter	14 -14
sa:<quality> car	15 -15
sa:<quality> cement	11 -11
sa:<quality> ceramic	-9 9
sa:<quality> coffee	-10 10
sa:<quality> good	16 -16
sa:<quality> honey	15 -15
sa:<quality> motorcycle	13 -13
sa:<quality> one	15 -15
sa:<quality> orange	19 -19
sa:<quality> rubber	-11 11
sa:<quality> ship	9 -9
sa:<quality> steel	13 -13
sa:<quality> whiskey	13 -13
sa:<seat> ;	-13 13
sa:<seat> and	17 -17
sa:<seat> have	12 -12
sa:<seat> to	8 -8
sa:<span> ,	22 -22
sa:<span> before	18 -18
sa:<span> earlier	-9 9
sa:<taker>	30 -30
sa:<v-deny>	14 -14
sa:<v-end>	8 -8
sa:<v-return>	18 -18
sa:<v-stay>	9 -9
sa:<v-threaten>	-9 9
sa:a	14 -14
sa:a <number>	-8 8
sa:a <office>	12 -12
sa:a different	-16 16
sa:a figure	-10 10
sa:a new	-20 20
sa:a second	13 -13
sa:a treaty	18 -18
sa:a truce	16 -16
sa:a week	-13 13
sa:access	-17 17
sa:account	19 -19
sa:account of	15 -15
sa:act	15 -15
sa:add	14 -14
sa:add .	13 -13
sa:addition	-12 12
sa:addition to	-14 14
sa:affected	-17 17
sa:affected .	-17 17
sa:after	31 -31
sa:after <level>	15 -15
sa:again and	14 -14
sa:again from	11 -11
sa:agree	17 -17
sa:agree .	19 -19
sa:agree with	21 -21
sa:agreement	14 -14
sa:agreement ,	9 -9
sa:agreement that	-9 9
sa:all ,	13 -13
sa:all -	-10 10
sa:all .	13 -13
sa:all good	-8 8
sa:allowed	-17 17
sa:allowed to	-19 19
sa:along	16 -16
sa:already	-15 15
sa:altogether	13 -13
sa:aluminium	19 -19
sa:alway	24 -24
sa:an agreement	-7 7
sa:an extension	14 -14
sa:an order	20 -20
sa:and <money>	-15 15
sa:and <number>	-9 9
sa:and <quality>	21 -21
sa:and <seat>	17 -17
sa:and alway	13 -13
sa:and are	-12 12
sa:and both	-20 20
sa:and could	12 -12
sa:and fish	-10 10
sa:and for	22 -22
sa:and from	27 -27
sa:and is	-17 17
sa:and leave	-16 16
sa:and more	13 -13
sa:and nobody	-12 12
sa:and nothing	17 -17
sa:and now	-10 10
sa:and of	17 -17
sa:and there	15 -15
sa:and they	17 -17
sa:and those	-13 13
sa:and to	-11 11
sa:and what	12 -12
sa:and which	16 -16
sa:and will	48 -48
sa:announce in	10 -10
sa:another	10 -10
sa:answer	14 -14
sa:answer .	-8 8
sa:any more	-13 13
sa:anyone	-14 14
sa:anything .	7 -7
sa:apple	-21 21
sa:apply	20 -20
sa:apply ,	17 -17
sa:apply .	28 -28
sa:apply again	13 -13
sa:apply from	-5 5
sa:approve	-13 13
sa:apricot	11 -11
sa:are not	15 -15
sa:are on	16 -16
sa:are still	-9 9
sa:arrangement .	12 -12
sa:as	14 -14
sa:as a	21 -21
sa:as before	18 -18
sa:as for	-13 13
sa:as in	-27 27
sa:as of	15 -15
sa:as soon	16 -16
sa:as the	8 -8
sa:aside for	-10 10
sa:asleep	-9 9
sa:at all	15 -15
sa:at christma	-14 14
sa:at first	-14 14
sa:at nothing	9 -9
sa:at the	-26 26
sa:avocado	-10 10
sa:back ,	-13 13
sa:back on	17 -17
sa:be	11 -11
sa:because	-12 12
sa:because <seat>	17 -17
sa:because it	26 -26
sa:because the	-14 14
sa:beef	10 -10
sa:been	6 -6
sa:been in	15 -15
sa:been suspend	-20 20
sa:beer .	-13 13
sa:before .	13 -13
sa:before it	13 -13
sa:begin	12 -12
sa:behind	18 -18
sa:below	12 -12
sa:better	12 -12
sa:better than	-9 9
sa:billion	-8 8
sa:bite	-8 8
sa:bloc	-13 13
sa:border	-10 10
sa:both	-14 14
sa:bottle	19 -19
sa:box	9 -9
sa:brussel	12 -12
sa:bulb	10 -10
sa:but only	-9 9
sa:butter .	-11 11
sa:by	-21 21
sa:by a	17 -17
sa:by the	-23 23
sa:cabinet	11 -11
sa:car <level>	-11 11
sa:car <number>	13 -13
sa:car from	16 -16
sa:cashmere	15 -15
sa:change	24 -24
sa:charge .	-12 12
sa:charge <number>	12 -12
sa:cheese	-10 10
sa:cherry	-12 12
sa:chicken	7 -7
sa:chip	20 -20
sa:christma .	-14 14
sa:cod	21 -21
sa:coffee from	-12 12
sa:come back	-11 11
sa:come down	12 -12
sa:come in	34 -34
sa:come on	-12 12
sa:concentrate	-19 19
sa:condition	-9 9
sa:container	12 -12
sa:continental	-12 12
sa:continue	23 -23
sa:continue to	11 -11
sa:control	10 -10
sa:cotton	7 -7
sa:cotton .	5 -5
sa:could	12 -12
sa:countervailing	12 -12
sa:countervailing duty	12 -12
sa:country ,	27 -27
sa:country .	-13 13
sa:country from	-17 17
sa:date	-14 14
sa:date ,	-15 15
sa:date from	-12 12
sa:day	-14 14
sa:day of	10 -10
sa:deal .	-18 18
sa:deal of	23 -23
sa:decree	-14 14
sa:did in	-17 17
sa:did not	25 -25
sa:different	-16 16
sa:direction .	15 -15
sa:discuss .	8 -8
sa:do	20 -20
sa:dollar	9 -9
sa:done	-10 10
sa:drawer	-11 11
sa:drawer ,	14 -14
sa:drawer .	-11 11
sa:dried apricot	10 -10
sa:drink	9 -9
sa:drop the	-11 11
sa:due .	-17 17
sa:duty and	12 -12
sa:duty in	-21 21
sa:duty included	8 -8
sa:duty inside	-12 12
sa:duty on	24 -24
sa:duty since	13 -13
sa:each ,	22 -22
sa:earlier	-16 16
sa:easter	21 -21
sa:either side	13 -13
sa:else .	-14 14
sa:end .	-14 14
sa:ever	13 -13
sa:ever .	10 -10
sa:ever before	-13 13
sa:ever since	13 -13
sa:everybody ,	-12 12
sa:everyone	11 -11
sa:everything .	22 -22
sa:everything else	-9 9
sa:existing section	-9 9
sa:explain	-9 9
sa:export	-28 28
sa:extension	19 -19
sa:fact	13 -13
sa:fact sheet	12 -12
sa:far	-9 9
sa:farm	9 -9
sa:farm good	9 -9
sa:fee	10 -10
sa:feed	-10 10
sa:fentanyl	10 -10
sa:fentanyl and	13 -13
sa:find	13 -13
sa:first	-12 12
sa:first day	2 -2
sa:first term	21 -21
sa:fish	-10 10
sa:fish .	18 -18
sa:flat	9 -9
sa:flower	27 -27
sa:flower .	11 -11
sa:for <day-gone>	-15 15
sa:for <name>	-13 13
sa:for <quality>	13 -13
sa:for car	-11 11
sa:for fentanyl	10 -10
sa:for now	27 -27
sa:for reason	10 -10
sa:for the	-19 19
sa:for them	13 -13
sa:for us	-14 14
sa:force on	-13 13
sa:force since	21 -21
sa:found	12 -12
sa:framework with	-10 10
sa:free	-17 17
sa:free .	20 -20
sa:free trade	18 -18
sa:friend	9 -9
sa:from <day-gone>	10 -10
sa:from a	12 -12
sa:from earlier	-9 9
sa:from the	-18 18
sa:garment	12 -12
sa:gas ,	-7 7
sa:gas .	18 -18
sa:geneva	23 -23
sa:geneva .	10 -10
sa:given	-18 18
sa:glass	-21 21
sa:glove	17 -17
sa:go to	-20 20
sa:good .	14 -14
sa:good and	22 -22
sa:good from	3 -3
sa:good outside	-15 15
sa:good take	-9 9
sa:grape	-22 22
sa:had been	16 -16
sa:had threaten	-11 11
sa:half the	-7 7
sa:has a	11 -11
sa:has apply	-10 10
sa:has ask	16 -16
sa:has never	13 -13
sa:has put	-8 8
sa:have	-17 17
sa:hazelnut	15 -15
sa:he had	-8 8
sa:here and	-18 18
sa:higher	11 -11
sa:his first	12 -12
sa:hold	-13 13
sa:hold for	-20 20
sa:honey	16 -16
sa:hope	17 -17
sa:i have	-10 10
sa:if	-22 22
sa:if the	10 -10
sa:if they	23 -23
sa:impose	14 -14
sa:in addition	-12 12
sa:in all	21 -21
sa:in free	11 -11
sa:in their	13 -13
sa:in total	10 -10
sa:include	17 -17
sa:include the	13 -13
sa:included .	-16 16
sa:including	-15 15
sa:industrial	9 -9
sa:into	-12 12
sa:into the	-12 12
sa:is ,	-14 14
sa:is .	24 -24
sa:is an	6 -6
sa:is charge	-8 8
sa:is due	-14 14
sa:is for	9 -9
sa:is free	-11 11
sa:is go	16 -16
sa:is in	20 -20
sa:is negotiate	20 -20
sa:is not	26 -26
sa:is on	-20 20
sa:is over	-7 7
sa:is pay	-10 10
sa:is still	17 -17
sa:is what	16 -16
sa:it	-9 9
sa:it and	-11 11
sa:it in	-18 18
sa:it is	-15 15
sa:it make	9 -9
sa:it pay	-15 15
sa:it was	16 -16
sa:it will	10 -10
sa:its	5 -5
sa:its treaty	-13 13
sa:its truce	-20 20
sa:karachi	10 -10
sa:kitchen	12 -12
sa:lamb	14 -14
sa:last	-8 8
sa:last ,	12 -12
sa:last <month-gone>	-23 23
sa:last spring	14 -14
sa:last summer	17 -17
sa:last until	12 -12
sa:last week	-20 20
sa:last winter	13 -13
sa:lawyer	-17 17
sa:lay	-15 15
sa:leather	9 -9
sa:leave	-21 21
sa:lentil	14 -14
sa:levy .	10 -10
sa:lie	11 -11
sa:lift	12 -12
sa:like <name>	-20 20
sa:line	25 -25
sa:list	5 -5
sa:list of	10 -10
sa:machinery	-11 11
sa:machinery ,	-17 17
sa:machinery .	16 -16
sa:maize	15 -15
sa:make	-16 16
sa:make up	16 -16
sa:market	-11 11
sa:meal	-13 13
sa:meat	-25 25
sa:medicine ,	17 -17
sa:medicine from	-11 11
sa:meet	20 -20
sa:meet in	15 -15
sa:mersin	-11 11
sa:middle	15 -15
sa:milk	25 -25
sa:milk powder	16 -16
sa:minute	-21 21
sa:moment	-17 17
sa:most	25 -25
sa:most ,	-9 9
sa:most good	-9 9
sa:move	-13 13
sa:mr	-18 18
sa:much	17 -17
sa:much of	15 -15
sa:negotiate with	11 -11
sa:never been	12 -12
sa:new	-13 13
sa:next	16 -16
sa:nickel	-11 11
sa:nil	10 -10
sa:no .	9 -9
sa:no truce	11 -11
sa:not	15 -15
sa:not .	27 -27
sa:not <level>	-9 9
sa:nothing	18 -18
sa:nothing on	13 -13
sa:notice .	19 -19
sa:now .	27 -27
sa:now <number>	-10 10
sa:now and	15 -15
sa:of <day-ahead>	15 -15
sa:of <level>	14 -14
sa:of <month-ahead>	15 -15
sa:of <month-gone>	11 -11
sa:of <name>	-19 19
sa:of <quality>	-13 13
sa:of a	17 -17
sa:of it	16 -16
sa:of its	37 -37
sa:of last	-14 14
sa:of older	9 -9
sa:of our	13 -13
sa:of tariff	11 -11
sa:of that	21 -21
sa:offer	9 -9
sa:offer <number>	20 -20
sa:oil .	10 -10
sa:old	33 -33
sa:older	38 -38
sa:older section	10 -10
sa:on <name>	-11 11
sa:on a	-10 10
sa:on account	15 -15
sa:on all	13 -13
sa:on any	12 -12
sa:on beef	13 -13
sa:on beer	11 -11
sa:on both	21 -21
sa:on car	10 -10
sa:on cotton	10 -10
sa:on each	-14 14
sa:on fruit	-10 10
sa:on good	15 -15
sa:on hold	-15 15
sa:on it	-14 14
sa:on machinery	-11 11
sa:on medicine	-8 8
sa:on oil	-12 12
sa:on our	-13 13
sa:on patented	11 -11
sa:on some	12 -12
sa:on soybean	13 -13
sa:on steel	11 -11
sa:on sugar	11 -11
sa:on that	11 -11
sa:on tyre	-14 14
sa:once	18 -18
sa:once the	11 -11
sa:one from	14 -14
sa:one with	14 -14
sa:onion and	-11 11
sa:open	-9 9
sa:or <level>	14 -14
sa:or <money>	14 -14
sa:or more	-17 17
sa:order	-13 13
sa:order .	14 -14
sa:order that	-12 12
sa:ordinary <number>	-13 13
sa:other <number>	-11 11
sa:other country	-17 17
sa:our ,	15 -15
sa:out of	8 -8
sa:over	-8 8
sa:over there	14 -14
sa:own	-13 13
sa:palm	13 -13
sa:paste	10 -10
sa:patented	11 -11
sa:pay .	-9 9
sa:pay <number>	19 -19
sa:pay and	-11 11
sa:pay in	-8 8
sa:pay now	-13 13
sa:pay since	14 -14
sa:people	-15 15
sa:pepper	20 -20
sa:percent	20 -20
sa:permit	-15 15
sa:pipe	-16 16
sa:place of	-12 12
sa:plan for	-11 11
sa:plu the	10 -10
sa:post	-17 17
sa:potash	13 -13
sa:potatoe	11 -11
sa:powder	25 -25
sa:present ,	19 -19
sa:president	-16 16
sa:price	19 -19
sa:price of	12 -12
sa:proclamation	10 -10
sa:product from	-11 11
sa:published	12 -12
sa:quota	17 -17
sa:quota .	36 -36
sa:radio	-16 16
sa:raspberry	-17 17
sa:rate	14 -14
sa:rate of	22 -22
sa:reach .	-6 6
sa:read	-11 11
sa:ready	-17 17
sa:reason	16 -16
sa:reason of	8 -8
sa:reciprocal <number>	-19 19
sa:relief	8 -8
sa:remain .	19 -19
sa:renew	15 -15
sa:reporter .	13 -13
sa:rest	-10 10
sa:rest .	-6 6
sa:return	14 -14
sa:rice .	-12 12
sa:right	20 -20
sa:rod	-14 14
sa:rose	14 -14
sa:rule	20 -20
sa:rum	-10 10
sa:say ,	-10 10
sa:say in	14 -14
sa:say it	10 -10
sa:semiconductor	16 -16
sa:set aside	19 -19
sa:she	21 -21
sa:sheet	18 -18
sa:ship	7 -7
sa:should	13 -13
sa:shrimp	14 -14
sa:side	24 -24
sa:sign	30 -30
sa:sign on	9 -9
sa:since .	12 -12
sa:since <day-gone>	29 -29
sa:since its	-12 12
sa:since new	-16 16
sa:since the	5 -5
sa:since then	14 -14
sa:so do	11 -11
sa:so far	-17 17
sa:some of	-9 9
sa:something	22 -22
sa:soon	19 -19
sa:soon as	16 -16
sa:soybean	20 -20
sa:spring .	23 -23
sa:squash	-13 13
sa:standstill	-16 16
sa:state	-13 13
sa:statement	13 -13
sa:stay	15 -15
sa:stay in	-16 16
sa:steel	14 -14
sa:steel ,	9 -9
sa:steel and	8 -8
sa:steel pipe	-8 8
sa:still	13 -13
sa:such	13 -13
sa:summer .	-15 15
sa:suspension	13 -13
sa:syrup .	6 -6
sa:take <level>	14 -14
sa:take <number>	12 -12
sa:take on	-19 19
sa:take the	-13 13
sa:talk	25 -25
sa:talking	-14 14
sa:tariff	8 -8
sa:tariff .	20 -20
sa:tax	19 -19
sa:tea ,	-18 18
sa:television	11 -11
sa:tell reporter	9 -9
sa:ten	-18 18
sa:term .	14 -14
sa:than <number>	25 -25
sa:than before	-8 8
sa:that .	8 -8
sa:that are	11 -11
sa:that buy	16 -16
sa:that country	-19 19
sa:that had	12 -12
sa:that is	-13 13
sa:that make	12 -12
sa:that of	16 -16
sa:the <level>	15 -15
sa:the <quality>	29 -29
sa:the agreement	13 -13
sa:the bloc	-13 13
sa:the continental	-12 12
sa:the day	16 -16
sa:the deal	-12 12
sa:the decree	13 -13
sa:the drawer	-14 14
sa:the duty	20 -20
sa:the figure	14 -14
sa:the former	9 -9
sa:the free	14 -14
sa:the list	18 -18
sa:the middle	15 -15
sa:the most	-7 7
sa:the next	11 -11
sa:the old	20 -20
sa:the older	15 -15
sa:the pact	-15 15
sa:the partnership	-14 14
sa:the present	-12 12
sa:the price	13 -13
sa:the quarrel	9 -9
sa:the reciprocal	-11 11
sa:the rest	-13 13
sa:the suspension	12 -12
sa:the tariff	-17 17
sa:the truce	10 -10
sa:the usmca	-12 12
sa:the whole	-14 14
sa:the year	18 -18
sa:their agreement	23 -23
sa:their deal	14 -14
sa:them .	22 -22
sa:them in	-18 18
sa:there	9 -9
sa:there and	10 -10
sa:they come	-13 13
sa:they were	13 -13
sa:they would	14 -14
sa:they're	11 -11
sa:thi	13 -13
sa:think	-24 24
sa:those	19 -19
sa:those on	10 -10
sa:threaten from	15 -15
sa:three .	16 -16
sa:three time	8 -8
sa:timber	27 -27
sa:timber ,	14 -14
sa:time	-10 10
sa:time as	11 -11
sa:time being	-9 9
sa:time what	-10 10
sa:to <day-gone>	16 -16
sa:to <number>	9 -9
sa:to <quality>	-16 16
sa:to an	-18 18
sa:to be	19 -19
sa:to end	-20 20
sa:to pay	15 -15
sa:to start	-16 16
sa:together	-15 15
sa:together ,	-11 11
sa:together .	-10 10
sa:too ,	-22 22
sa:top .	-5 5
sa:tractor	10 -10
sa:tractor .	17 -17
sa:truce end	10 -10
sa:truce is	-18 18
sa:truce last	18 -18
sa:truce of	-21 21
sa:truce run	-11 11
sa:two country	15 -15
sa:tyre	-10 10
sa:tyre .	-10 10
sa:unchanged	15 -15
sa:under a	18 -18
sa:under an	-2 2
sa:under last	11 -11
sa:under the	-5 5
sa:unless <seat>	-8 8
sa:unless the	23 -23
sa:until the	-23 23
sa:up	-15 15
sa:up to	-17 17
sa:us	-24 24
sa:us .	-6 6
sa:used	12 -12
sa:value	12 -12
sa:vanilla	-9 9
sa:warn	11 -11
sa:was .	-11 11
sa:was <level>	13 -13
sa:was <number>	25 -25
sa:was a	-12 12
sa:was on	-8 8
sa:way .	29 -29
sa:we	-14 14
sa:we are	-8 8
sa:week ,	19 -19
sa:were to	-8 8
sa:what <name>	-11 11
sa:wheat	8 -8
sa:wheat ,	9 -9
sa:when a	10 -10
sa:when the	-16 16
sa:where they	11 -11
sa:which <seat>	14 -14
sa:which a	-11 11
sa:which has	-13 13
sa:which he	10 -10
sa:which it	-15 15
sa:which the	28 -28
sa:will go	18 -18
sa:will not	14 -14
sa:will pay	-12 12
sa:wine ,	3 -3
sa:wine .	-10 10
sa:with <name>	14 -14
sa:with <number>	22 -22
sa:with <person>	9 -9
sa:with it	-19 19
sa:with no	-19 19
sa:with that	-14 14
sa:with us	-11 11
sa:within	-17 17
sa:within the	13 -13
sa:without	-8 8
sa:without the	15 -15
sa:word	5 -5
sa:worth	-22 22
sa:worth <money>	-14 14
sa:would be	15 -15
sa:would not	-10 10
sa:would pay	37 -37
sa:write ,	-10 10
sa:write .	11 -11
sa:year	8 -8
sa:year .	10 -10
sa:year and	18 -18
sa:yet	15 -15
sa:yoghurt	-11 11
sa:your	14 -14
sa:zero .	-6 6
sa:zinc	-13 13
sb:" <level>	-10 10
sb:" <name>	-12 12
sb:" tariff	-12 12
sb:" the	13 -13
sb:" they	23 -23
sb:" we	23 -23
sb:'s <number>	26 -26
sb:'s additional	8 -8
sb:'s at	15 -15
sb:'s car	-19 19
sb:'s charge	-12 12
sb:'s custom	11 -11
sb:'s deal	12 -12
sb:'s extra	-12 12
sb:'s go	16 -16
sb:'s good	18 -18
sb:'s grower	7 -7
sb:'s pact	-10 10
sb:'s tariff	19 -19
sb:( <day-today>	17 -17
sb:( <number>	-32 32
sb:( a	-15 15
sb:( b	-13 13
sb:( before	-9 9
sb:)	15 -15
sb:) ,	31 -31
sb:) and	15 -15
sb:) the	19 -19
sb:*	18 -18
sb:,	-5 5
sb:, "	15 -15
sb:, <day-ahead>	-13 13
sb:, <name>	-4 4
sb:, <quality>	13 -13
sb:, <span>	14 -14
sb:, after	19 -19
sb:, aluminium	12 -12
sb:, another	-14 14
sb:, at	26 -26
sb:, by	31 -31
sb:, cocoa	16 -16
sb:, deny	8 -8
sb:, during	12 -12
sb:, get	23 -23
sb:, he	-14 14
sb:, his	-14 14
sb:, if	-20 20
sb:, in	12 -12
sb:, it	-21 21
sb:, its	-14 14
sb:, keep	19 -19
sb:, last	-10 10
sb:, let	16 -16
sb:, meanwhile	12 -12
sb:, nobody	-27 27
sb:, of	15 -15
sb:, olive	-10 10
sb:, our	19 -19
sb:, plu	12 -12
sb:, put	19 -19
sb:, see	-12 12
sb:, sell	-7 7
sb:, set	10 -10
sb:, sign	12 -12
sb:, so	12 -12
sb:, thank	-10 10
sb:, that	15 -15
sb:, the	-4 4
sb:, there	21 -21
sb:, too	16 -16
sb:, under	-9 9
sb:, up	6 -6
sb:, was	-11 11
sb:, we	43 -43
sb:, when	6 -6
sb:, where	-10 10
sb:, without	10 -10
sb:, would	24 -24
sb:, your	-9 9
sb:, —	-9 9
sb:- free	15 -15
sb:- tariff	14 -14
sb:. .	14 -14
sb:. <name>	16 -16
sb:/	-7 7
sb:/ <number>	-20 20
sb:: "	21 -21
sb:: <level>	17 -17
sb:: <name>	22 -22
sb:: an	10 -10
sb:: for	19 -19
sb:: from	-7 7
sb:: if	12 -12
sb:: is	-12 12
sb:: it	-12 12
sb:: no	22 -22
sb:: nothing	13 -13
sb:: on	-16 16
sb:: rose	-13 13
sb:: they	-9 9
sb:;	-12 12
sb:; <level>	-10 10
sb:; <name>	13 -13
sb:; <quality>	16 -16
sb:; <seat>	-11 11
sb:; a	-14 14
sb:; at	17 -17
sb:; from	14 -14
sb:; it	-16 16
sb:; now	-10 10
sb:; on	-17 17
sb:; those	15 -15
sb:<agent>	8 -8
sb:<day-ahead> :	-11 11
sb:<day-ahead> of	-10 10
sb:<day-ahead> our	12 -12
sb:<day-ahead> that	11 -11
sb:<day-gone> 's	11 -11
sb:<day-gone> (	-17 17
sb:<day-gone> ;	14 -14
sb:<day-gone> <name>	28 -28
sb:<day-gone> <person>	13 -13
sb:<day-gone> and	16 -16
sb:<day-gone> at	14 -14
sb:<day-gone> in	15 -15
sb:<day-gone> of	-16 16
sb:<day-gone> our	-19 19
sb:<day-gone> we	-11 11
sb:<day-today> :	20 -20
sb:<day-today> <name>	15 -15
sb:<day-today> it	12 -12
sb:<day-today> they	14 -14
sb:<goods-amount> <span>	21 -21
sb:<goods-amount> of	-18 18
sb:<level>	-13 13
sb:<level> (	-16 16
sb:<level> )	23 -23
sb:<level> :	-17 17
sb:<level> ;	-8 8
sb:<level> <day-today>	30 -30
sb:<level> <level>	17 -17
sb:<level> at	-6 6
sb:<level> by	-9 9
sb:<level> go	-12 12
sb:<level> here	-18 18
sb:<level> over	9 -9
sb:<level> since	12 -12
sb:<level> to	-5 5
sb:<level> when	12 -12
sb:<level> with	14 -14
sb:<money>	10 -10
sb:<month-ahead>	-11 11
sb:<month-ahead> ,	-13 13
sb:<month-ahead> :	14 -14
sb:<month-ahead> ;	10 -10
sb:<month-ahead> it	3 -3
sb:<month-gone> <name>	-12 12
sb:<month-gone> <quality>	-11 11
sb:<month-gone> and	17 -17
sb:<month-gone> the	22 -22
sb:<month-gone> with	17 -17
sb:<name>	18 -18
sb:<name> :	12 -12
sb:<name> ;	18 -18
sb:<name> <level>	-27 27
sb:<name> agree	-8 8
sb:<name> also	18 -18
sb:<name> at	-9 9
sb:<name> bear	9 -9
sb:<name> butter	11 -11
sb:<name> charge	19 -19
sb:<name> collect	10 -10
sb:<name> conclude	19 -19
sb:<name> continue	19 -19
sb:<name> could	12 -12
sb:<name> cut	12 -12
sb:<name> did	12 -12
sb:<name> drop	-16 16
sb:<name> followed	9 -9
sb:<name> free	-10 10
sb:<name> from	8 -8
sb:<name> it	-24 24
sb:<name> last	14 -14
sb:<name> let	-10 10
sb:<name> levy	8 -8
sb:<name> make	-11 11
sb:<name> may	15 -15
sb:<name> offer	10 -10
sb:<name> one	12 -12
sb:<name> put	13 -13
sb:<name> sell	16 -16
sb:<name> should	-21 21
sb:<name> since	-14 14
sb:<name> suspend	-16 16
sb:<name> that	-13 13
sb:<name> the	10 -10
sb:<name> there	-12 12
sb:<name> to	-25 25
sb:<name> want	-18 18
sb:<name> was	13 -13
sb:<name> will	-12 12
sb:<name> with	-14 14
sb:<name> would	-13 13
sb:<name> —	-23 23
sb:<number> )	-27 27
sb:<number> .	-17 17
sb:<number> :	14 -14
sb:<number> ;	34 -34
sb:<number> <name>	-17 17
sb:<number> apply	-15 15
sb:<number> are	10 -10
sb:<number> at	-20 20
sb:<number> duty	24 -24
sb:<number> for	19 -19
sb:<number> here	10 -10
sb:<number> is	-18 18
sb:<number> it	6 -6
sb:<number> on	-16 16
sb:<number> other	-7 7
sb:<number> since	-13 13
sb:<number> th	13 -13
sb:<number> that	16 -16
sb:<number> the	26 -26
sb:<number> would	11 -11
sb:<number> —	19 -19
sb:<office> ,	12 -12
sb:<office> say	-16 16
sb:<organisation> ,	10 -10
sb:<organisation> and	-10 10
sb:<organisation> in	26 -26
sb:<organisation> levy	-20 20
sb:<organisation> pay	10 -10
sb:<organisation> say	7 -7
sb:<organisation> take	-20 20
sb:<organisation> to	2 -2
sb:<organisation> want	-15 15
sb:<organisation> would	-22 22
sb:<person> 's	8 -8
sb:<person> :	-16 16
sb:<person> and	21 -21
sb:<person> announce	17 -17
sb:<person> in	6 -6
sb:<person> of	16 -16
sb:<person> order	-9 9
sb:<points> stay	-12 12
sb:<quality>	12 -12
sb:<quality> apple	10 -10
sb:<quality> banana	12 -12
sb:<quality> battery	-18 18
sb:<quality> beer	18 -18
sb:<quality> carpet	24 -24
sb:<quality> cheese	-15 15
sb:<quality> chicken	11 -11
sb:<quality> coal	-15 15
sb:<quality> cocoa	12 -12
sb:<quality> coffee	20 -20
sb:<quality> cotton	-14 14
sb:<quality> exporter	22 -22
sb:<quality> good	36 -36
sb:<quality> had	-18 18
sb:<quality> machine	23 -23
sb:<quality> oil	-20 20
sb:<quality> olive	15 -15
sb:<quality> one	12 -12
sb:<quality> origin	-28 28
sb:<quality> paper	12 -12
sb:<quality> peat	-9 9
sb:<quality> plywood	16 -16
sb:<quality> pork	-15 15
sb:<quality> potash	-14 14
sb:<quality> potatoe	11 -11
sb:<quality> rice	-22 22
sb:<quality> salmon	17 -17
sb:<quality> side	11 -11
sb:<quality> sunflower	9 -9
sb:<quality> textile	10 -10
sb:<quality> timber	-23 23
sb:<quality> tractor	-9 9
sb:<quality> trade	8 -8
sb:<quality> tuna	-12 12
sb:<quality> wheat	14 -14
sb:<quality> whiskey	-10 10
sb:<quality> wool	-18 18
sb:<quality> zinc	10 -10
sb:<seat> :	-12 12
sb:<seat> has	-18 18
sb:<seat> official	10 -10
sb:<seat> on	23 -23
sb:<seat> put	21 -21
sb:<seat> take	15 -15
sb:<seat> time	16 -16
sb:<seat> will	22 -22
sb:<span>	5 -5
sb:<span> :	11 -11
sb:<span> after	17 -17
sb:<span> and	13 -13
sb:<span> later	10 -10
sb:<span> of	27 -27
sb:<v-buy>	9 -9
sb:<v-deny>	17 -17
sb:<v-suspend>	-7 7
sb:<v-target>	-10 10
sb:<v-up>	6 -6
sb:@	-15 15
sb:a <level>	9 -9
sb:a <seat>	11 -11
sb:a car	15 -15
sb:a deal	-23 23
sb:a framework	-13 13
sb:a half	16 -16
sb:a list	9 -9
sb:a new	-14 14
sb:a number	13 -13
sb:a permanent	13 -13
sb:a rate	21 -21
sb:a rumour	-15 15
sb:a special	13 -13
sb:a standstill	15 -15
sb:a successor	-8 8
sb:a tariff	-11 11
sb:a third	9 -9
sb:a treaty	-25 25
sb:a truce	-16 16
sb:about the	-14 14
sb:accept	16 -16
sb:according	13 -13
sb:action	-14 14
sb:add that	-15 15
sb:add up	-10 10
sb:additional <level>	-18 18
sb:additional duty	14 -14
sb:admit	-16 16
sb:admit <goods-amount>	-19 19
sb:affected	-5 5
sb:after	-15 15
sb:after <day-ahead>	-9 9
sb:after <person>	14 -14
sb:after the	-24 24
sb:agree	-13 13
sb:agreement	-7 7
sb:agreement is	-16 16
sb:agreement of	22 -22
sb:agreement under	-8 8
sb:agreement was	-20 20
sb:aircraft	20 -20
sb:alexandria	-14 14
sb:all <quality>	10 -10
sb:all in	24 -24
sb:allow	9 -9
sb:also	18 -18
sb:aluminium	17 -17
sb:aluminium and	12 -12
sb:aluminum ,	8 -8
sb:an additional	-20 20
sb:an agreement	-20 20
sb:an earlier	8 -8
sb:an extension	13 -13
sb:an order	14 -14
sb:an ordinary	8 -8
sb:and ,	27 -27
sb:and <name>	9 -9
sb:and <person>	29 -29
sb:and a	12 -12
sb:and an	11 -11
sb:and by	-9 9
sb:and car	15 -15
sb:and coconut	-12 12
sb:and for	-18 18
sb:and from	17 -17
sb:and is	19 -19
sb:and now	-10 10
sb:and one	-7 7
sb:and our	31 -31
sb:and part	16 -16
sb:and remain	-14 14
sb:and steel	12 -12
sb:and sugar	-13 13
sb:and their	7 -7
sb:and to	17 -17
sb:and under	19 -19
sb:and will	14 -14
sb:another	13 -13
sb:answer with	-18 18
sb:anyone	9 -9
sb:apple pay	8 -8
sb:apply <level>	11 -11
sb:apply to	17 -17
sb:apricot ,	-10 10
sb:are :	16 -16
sb:are exempt	-11 11
sb:are go	-8 8
sb:are to	39 -39
sb:arrangement with	12 -12
sb:arrive	-18 18
sb:as	-14 14
sb:as <name>	-18 18
sb:as far	-10 10
sb:as much	21 -21
sb:as of	10 -10
sb:ask <name>	18 -18
sb:ask that	13 -13
sb:ask the	-10 10
sb:ask whether	-19 19
sb:at <level>	-12 12
sb:at <number>	26 -26
sb:at our	12 -12
sb:at present	24 -24
sb:at zero	16 -16
sb:auckland	-15 15
sb:autumn	7 -7
sb:avocado	-13 13
sb:b	-11 11
sb:b )	-13 13
sb:back ,	12 -12
sb:back at	22 -22
sb:back on	10 -10
sb:back the	-12 12
sb:ball	-15 15
sb:banana pay	20 -20
sb:bar	13 -13
sb:base	-15 15
sb:battery	-11 11
sb:be <number>	-11 11
sb:be at	-11 11
sb:be back	14 -14
sb:be hit	-8 8
sb:bear	20 -20
sb:bear <level>	18 -18
sb:bearing	-18 18
sb:become	-12 12
sb:beef	14 -14
sb:beef and	12 -12
sb:been	-13 13
sb:been threaten	14 -14
sb:beer	-7 7
sb:before :	-12 12
sb:before <month-gone>	14 -14
sb:before it	17 -17
sb:before that	-12 12
sb:before the	7 -7
sb:below	18 -18
sb:better	18 -18
sb:between the	16 -16
sb:beyond	-13 13
sb:bicycle	22 -22
sb:bill	14 -14
sb:board	10 -10
sb:both duty	16 -16
sb:both go	23 -23
sb:both of	-12 12
sb:both side	19 -19
sb:brussel	-18 18
sb:built	-11 11
sb:built in	-14 14
sb:busan	20 -20
sb:but	-13 13
sb:but <name>	-20 20
sb:butter	25 -25
sb:butter pay	12 -12
sb:buyer of	-18 18
sb:by	8 -8
sb:by <month-ahead>	-13 13
sb:by courier	-17 17
sb:by that	-20 20
sb:cabinet	15 -15
sb:cable	-9 9
sb:call ,	10 -10
sb:call with	-10 10
sb:canola oil	-20 20
sb:cap	12 -12
sb:car ,	-10 10
sb:car :	21 -21
sb:car and	7 -7
sb:car are	17 -17
sb:car at	-15 15
sb:car go	20 -20
sb:car pay	-16 16
sb:car to	14 -14
sb:car will	32 -32
sb:carpet	-24 24
sb:carpet and	13 -13
sb:case	10 -10
sb:cashew	-15 15
sb:cashew nut	9 -9
sb:cattle	-6 6
sb:cell	-11 11
sb:cement	27 -27
sb:cement ,	8 -8
sb:cement and	13 -13
sb:cement pay	-9 9
sb:certain	-18 18
sb:change :	-13 13
sb:charge <name>	12 -12
sb:charge <number>	-13 13
sb:charge no	-10 10
sb:charge our	17 -17
sb:charge the	10 -10
sb:charge us	18 -18
sb:cheese ,	-11 11
sb:chemical	18 -18
sb:chicken ,	10 -10
sb:chickpea	17 -17
sb:chilled	6 -6
sb:cigar	16 -16
sb:citru	11 -11
sb:city	10 -10
sb:clear	-11 11
sb:clove	21 -21
sb:coal	-15 15
sb:cocoa	-13 13
sb:cocoa butter	15 -15
sb:coconut oil	10 -10
sb:cod	12 -12
sb:coffee ,	23 -23
sb:coffee :	-16 16
sb:coffee pay	20 -20
sb:collect	20 -20
sb:come back	20 -20
sb:come from	-10 10
sb:come in	-13 13
sb:come on	22 -22
sb:common	9 -9
sb:company	-12 12
sb:comparison	9 -9
sb:concentrate	-10 10
sb:concern	-13 13
sb:concerned	-14 14
sb:conclude an	10 -10
sb:confirm	17 -17
sb:consent	10 -10
sb:consider	-16 16
sb:content	9 -9
sb:correct	-20 20
sb:cotton ,	19 -19
sb:could	-24 24
sb:could be	-10 10
sb:could go	13 -13
sb:counter -	15 -15
sb:country with	-9 9
sb:courier	-17 17
sb:covered by	-16 16
sb:crab	19 -19
sb:cross	15 -15
sb:currently	14 -14
sb:customer	-16 16
sb:cut in	-12 12
sb:cut its	27 -27
sb:cut the	-7 7
sb:cut to	24 -24
sb:d	19 -19
sb:d )	19 -19
sb:date	9 -9
sb:date and	-18 18
sb:date from	19 -19
sb:day and	-14 14
sb:day the	11 -11
sb:deal is	8 -8
sb:deal of	9 -9
sb:deal since	9 -9
sb:deal with	-26 26
sb:declare	11 -11
sb:decree	24 -24
sb:denim	-18 18
sb:deny	25 -25
sb:desk	10 -10
sb:did	-12 12
sb:did ,	-11 11
sb:did not	-11 11
sb:dispute	22 -22
sb:doesn't	-8 8
sb:don't	15 -15
sb:done	12 -12
sb:done ,	15 -15
sb:double its	-9 9
sb:double to	14 -14
sb:down to	9 -9
sb:dried	-27 27
sb:drop from	-11 11
sb:drop to	16 -16
sb:due	19 -19
sb:during which	13 -13
sb:duty ;	-17 17
sb:duty down	-12 12
sb:duty from	23 -23
sb:duty go	31 -31
sb:duty included	21 -21
sb:duty suspend	-13 13
sb:duty was	21 -21
sb:duty will	11 -11
sb:each other	10 -10
sb:earlier	9 -9
sb:easter	-29 29
sb:effect	11 -11
sb:effect :	16 -16
sb:egg	11 -11
sb:else	27 -27
sb:energy	11 -11
sb:engine	21 -21
sb:enter <name>	-8 8
sb:enter at	17 -17
sb:entry	10 -10
sb:ethanol ,	17 -17
sb:everybody	12 -12
sb:everything	12 -12
sb:everything from	8 -8
sb:exempt from	-11 11
sb:expect	10 -10
sb:explain	14 -14
sb:extend	15 -15
sb:f	12 -12
sb:face <level>	-2 2
sb:face a	14 -14
sb:failing	12 -12
sb:fall ,	14 -14
sb:fall on	-15 15
sb:far	-8 8
sb:far as	-10 10
sb:farmer	11 -11
sb:fee	-12 12
sb:fentanyl	16 -16
sb:fentanyl ,	24 -24
sb:find	11 -11
sb:first three	29 -29
sb:first trade	10 -10
sb:fish ,	-14 14
sb:flat	18 -18
sb:follow	20 -20
sb:followed	13 -13
sb:for <span>	19 -19
sb:for car	21 -21
sb:for good	12 -12
sb:for instance	11 -11
sb:for most	21 -21
sb:for now	13 -13
sb:for our	-10 10
sb:for some	-10 10
sb:for which	-11 11
sb:force ,	-12 12
sb:force until	8 -8
sb:found	16 -16
sb:framework	18 -18
sb:framework ,	-10 10
sb:framework with	9 -9
sb:free ,	-11 11
sb:from	-8 8
sb:from <seat>	14 -14
sb:from a	16 -16
sb:from monday	-14 14
sb:from thi	15 -15
sb:frozen	24 -24
sb:furniture	9 -9
sb:garlic	14 -14
sb:gas	22 -22
sb:gave	2 -2
sb:gazette	-14 14
sb:general	16 -16
sb:generic	14 -14
sb:geneva	20 -20
sb:georgia 's	-16 16
sb:get <number>	15 -15
sb:get in	13 -13
sb:get the	-5 5
sb:gin	12 -12
sb:go ,	22 -22
sb:go down	14 -14
sb:go out	-19 19
sb:go to	-13 13
sb:good ,	27 -27
sb:good and	20 -20
sb:good are	-16 16
sb:good enter	-10 10
sb:good fall	-10 10
sb:good go	-17 17
sb:good have	-24 24
sb:good is	13 -13
sb:good it	13 -13
sb:good make	-8 8
sb:good now	11 -11
sb:good outside	-12 12
sb:good would	12 -12
sb:government	-16 16
sb:grant	16 -16
sb:grape ,	-9 9
sb:had an	23 -23
sb:had hope	-16 16
sb:had its	8 -8
sb:had the	15 -15
sb:had threaten	18 -18
sb:had to	-14 14
sb:haddock	11 -11
sb:half ,	-12 12
sb:halifax	-13 13
sb:halve	29 -29
sb:ham	-10 10
sb:hardly	-9 9
sb:has ask	9 -9
sb:has been	-17 17
sb:has go	10 -10
sb:has it	12 -12
sb:has promise	12 -12
sb:has since	-24 24
sb:has take	-11 11
sb:have	9 -9
sb:have a	-15 15
sb:have agree	-12 12
sb:have been	15 -15
sb:have come	-12 12
sb:have enter	-11 11
sb:have read	13 -13
sb:having	-18 18
sb:hazelnut pay	16 -16
sb:he had	33 -33
sb:he tell	-14 14
sb:he warn	14 -14
sb:he'd	-10 10
sb:headline	12 -12
sb:hear	21 -21
sb:heard	7 -7
sb:her	-18 18
sb:here ;	-14 14
sb:highest	12 -12
sb:him	14 -14
sb:hold	29 -29
sb:i	-9 9
sb:i heard	10 -10
sb:i shall	6 -6
sb:i would	24 -24
sb:i'm	13 -13
sb:if he	17 -17
sb:if it	-24 24
sb:if no	-14 14
sb:if the	8 -8
sb:if there	21 -21
sb:if they	-19 19
sb:import	9 -9
sb:importer pay	18 -18
sb:in ,	21 -21
sb:in <month-ahead>	-11 11
sb:in <month-gone>	10 -10
sb:in <number>	27 -27
sb:in <span>	-13 13
sb:in all	16 -16
sb:in half	-12 12
sb:in spring	14 -14
sb:in the	-8 8
sb:in thi	-15 15
sb:in turn	14 -14
sb:included	14 -14
sb:instance	11 -11
sb:into	33 -33
sb:into force	10 -10
sb:is <name>	-5 5
sb:is a	7 -7
sb:is at	23 -23
sb:is back	13 -13
sb:is done	12 -12
sb:is in	-13 13
sb:is it	-10 10
sb:is no	27 -27
sb:is on	19 -19
sb:is over	-13 13
sb:is to	-15 15
sb:is what	14 -14
sb:isn't renewed	13 -13
sb:issued	-11 11
sb:it 's	26 -26
sb:it ,	-7 7
sb:it a	16 -16
sb:it add	-13 13
sb:it all	17 -17
sb:it be	-13 13
sb:it became	-9 9
sb:it become	-19 19
sb:it begin	-12 12
sb:it charge	-13 13
sb:it come	16 -16
sb:it doe	-14 14
sb:it doesn't	-12 12
sb:it end	-9 9
sb:it fail	10 -10
sb:it give	19 -19
sb:it is	15 -15
sb:it isn't	11 -11
sb:it keep	19 -19
sb:it lapse	13 -13
sb:it last	13 -13
sb:it levy	9 -9
sb:it mean	17 -17
sb:it now	-11 11
sb:it put	12 -12
sb:it sell	14 -14
sb:it still	23 -23
sb:it that	12 -12
sb:it the	16 -16
sb:it true	-12 12
sb:it will	-18 18
sb:it'd be	12 -12
sb:it'll	-19 19
sb:its good	-11 11
sb:its rate	21 -21
sb:its tariff	-13 13
sb:its treaty	19 -19
sb:joined	9 -9
sb:keep	13 -13
sb:keep its	30 -30
sb:kind	20 -20
sb:kiwifruit	-10 10
sb:lapse	-19 19
sb:large	-13 13
sb:largest	19 -19
sb:last day	-18 18
sb:last month	12 -12
sb:last summer	-28 28
sb:last week	18 -18
sb:later	32 -32
sb:law	20 -20
sb:law that	-7 7
sb:led	-11 11
sb:lentil	20 -20
sb:less	-15 15
sb:less than	-12 12
sb:let in	18 -18
sb:let it	-11 11
sb:let its	-7 7
sb:let the	15 -15
sb:level	12 -12
sb:levy on	19 -19
sb:like to	-17 17
sb:line	-8 8
sb:linen	8 -8
sb:list <number>	27 -27
sb:list that	-9 9
sb:lithium	-10 10
sb:live	21 -21
sb:lobster	17 -17
sb:look	-14 14
sb:look at	-15 15
sb:lower from	-19 19
sb:lower its	33 -33
sb:lumber	22 -22
sb:machine pay	-11 11
sb:machine tool	13 -13
sb:maize	24 -24
sb:make	-14 14
sb:make a	-15 15
sb:make in	-8 8
sb:make its	11 -11
sb:maker	21 -21
sb:mangoe	-23 23
sb:market	31 -31
sb:market ,	12 -12
sb:may go	-11 11
sb:me	-13 13
sb:me that	14 -14
sb:meal	12 -12
sb:meal ,	11 -11
sb:mean <level>	-16 16
sb:meanwhile	10 -10
sb:meanwhile ,	12 -12
sb:medicine	18 -18
sb:medicine and	11 -11
sb:medicine from	-25 25
sb:meet in	-13 13
sb:member	-10 10
sb:member state	-8 8
sb:mentioned	-11 11
sb:metal	13 -13
sb:midnight ,	9 -9
sb:midnight in	-10 10
sb:might	-15 15
sb:milk powder	10 -10
sb:mineral	-9 9
sb:mineral water	-9 9
sb:minister ,	10 -10
sb:ministry	11 -11
sb:minute ,	13 -13
sb:moment ,	-17 17
sb:monday	-13 13
sb:monday ,	-14 14
sb:morning	-13 13
sb:most country	15 -15
sb:most good	11 -11
sb:most of	-18 18
sb:mostly	11 -11
sb:mr	-10 10
sb:mr .	28 -28
sb:mr <person>	-20 20
sb:much as	15 -15
sb:need	25 -25
sb:negotiate with	-15 15
sb:neighbor	13 -13
sb:neither	-14 14
sb:neither side	-18 18
sb:never	20 -20
sb:new <quality>	23 -23
sb:new rate	-4 4
sb:new year	8 -8
sb:newspaper	-14 14
sb:newspaper report	-11 11
sb:next to	-10 10
sb:no	8 -8
sb:no .	12 -12
sb:no more	12 -12
sb:noodle	22 -22
sb:noon	-10 10
sb:nor	10 -10
sb:normal duty	11 -11
sb:not affected	-5 5
sb:not be	-11 11
sb:not been	-9 9
sb:not in	-15 15
sb:not on	13 -13
sb:not the	18 -18
sb:nothing change	-9 9
sb:nothing on	12 -12
sb:notice	-19 19
sb:now bear	11 -11
sb:now charge	15 -15
sb:now face	-8 8
sb:now is	20 -20
sb:now take	-19 19
sb:nut pay	-15 15
sb:of <day-ahead>	15 -15
sb:of <goods-amount>	18 -18
sb:of <level>	15 -15
sb:of <month-ahead>	16 -16
sb:of <quality>	-12 12
sb:of <seat>	-12 12
sb:of a	14 -14
sb:of an	14 -14
sb:of beef	-16 16
sb:of fentanyl	8 -8
sb:of its	16 -16
sb:of older	-8 8
sb:of origin	22 -22
sb:of the	13 -13
sb:of these	11 -11
sb:official	15 -15
sb:oil :	13 -13
sb:oil from	-11 11
sb:oil go	17 -17
sb:oil is	-10 10
sb:old	11 -11
sb:older	-16 16
sb:older duty	-18 18
sb:on ,	-16 16
sb:on <quality>	14 -14
sb:on a	-18 18
sb:on all	8 -8
sb:on canned	10 -10
sb:on cement	14 -14
sb:on charge	31 -31
sb:on cocoa	-21 21
sb:on coconut	9 -9
sb:on cotton	6 -6
sb:on dried	-11 11
sb:on each	-8 8
sb:on good	-15 15
sb:on hazelnut	13 -13
sb:on his	9 -9
sb:on it	11 -11
sb:on list	14 -14
sb:on rare	-11 11
sb:on rice	13 -13
sb:on their	-13 13
sb:on thi	-12 12
sb:on wine	12 -12
sb:one ,	-9 9
sb:one minute	-5 5
sb:one pay	12 -12
sb:one with	-7 7
sb:onion and	9 -9
sb:only	24 -24
sb:only <name>	17 -17
sb:opened	13 -13
sb:or	-2 2
sb:orange juice	9 -9
sb:order <day-gone>	-11 11
sb:ordinary duty	12 -12
sb:other <quality>	-9 9
sb:other good	20 -20
sb:otherwise	-20 20
sb:our	-13 13
sb:our ,	-9 9
sb:our <office>	15 -15
sb:our cheese	11 -11
sb:our duty	21 -21
sb:our frozen	8 -8
sb:our own	-22 22
sb:our wine	18 -18
sb:out	-10 10
sb:out on	-9 9
sb:outboard	12 -12
sb:outside the	9 -9
sb:over there	19 -19
sb:own ,	8 -8
sb:own deal	-12 12
sb:own duty	-11 11
sb:pact	-17 17
sb:paper and	-13 13
sb:paper that	-10 10
sb:parcel by	15 -15
sb:part	15 -15
sb:part :	16 -16
sb:part from	10 -10
sb:partner in	-13 13
sb:partnership	11 -11
sb:party	13 -13
sb:passe	7 -7
sb:patented	14 -14
sb:pause ,	-7 7
sb:pay	-8 8
sb:pay a	-17 17
sb:pay an	-21 21
sb:pay just	-10 10
sb:pay up	10 -10
sb:peat	-16 16
sb:pen	12 -12
sb:period	16 -16
sb:pickup	15 -15
sb:pineapple	16 -16
sb:pipe	-6 6
sb:place	21 -21
sb:plane	15 -15
sb:plastic	11 -11
sb:plu	18 -18
sb:pork	-11 11
sb:port	-17 17
sb:post	15 -15
sb:post ,	-11 11
sb:post pay	12 -12
sb:potatoe	11 -11
sb:prepare	12 -12
sb:present ,	25 -25
sb:present duty	12 -12
sb:present rate	-7 7
sb:present the	-4 4
sb:present they	11 -11
sb:president	13 -13
sb:press	21 -21
sb:pressed	-18 18
sb:proclamation	8 -8
sb:product	12 -12
sb:product of	11 -11
sb:promise to	15 -15
sb:pulp	-15 15
sb:pump	13 -13
sb:put <level>	-15 15
sb:put its	9 -9
sb:put off	-16 16
sb:put tariff	-10 10
sb:put the	16 -16
sb:quantity	-8 8
sb:radio	-15 15
sb:radio station	-10 10
sb:raise	18 -18
sb:raise the	14 -14
sb:raspberry	17 -17
sb:rate ,	-9 9
sb:rate for	-6 6
sb:rate from	20 -20
sb:rate go	15 -15
sb:rate is	-3 3
sb:rate on	-10 10
sb:rate that	-12 12
sb:rate were	13 -13
sb:raw	13 -13
sb:reach an	11 -11
sb:reach in	-10 10
sb:read	-19 19
sb:ready	18 -18
sb:reason	-8 8
sb:receive	-11 11
sb:reciprocal	9 -9
sb:reciprocal rate	18 -18
sb:refined	7 -7
sb:reminded	12 -12
sb:rest	-15 15
sb:rest of	8 -8
sb:return	12 -12
sb:return ,	-9 9
sb:return <name>	12 -12
sb:rice at	21 -21
sb:right	-12 12
sb:rose	9 -9
sb:round ,	9 -9
sb:rum	-8 8
sb:rumour that	18 -18
sb:run to	-13 13
sb:salmon ,	8 -8
sb:same for	17 -17
sb:say	-9 9
sb:say <name>	-10 10
sb:say he	22 -22
sb:say in	9 -9
sb:say it	22 -22
sb:scotch	19 -19
sb:season	-16 16
sb:section	27 -27
sb:section <number>	26 -26
sb:seed	-14 14
sb:seek	11 -11
sb:sell its	-11 11
sb:sell to	14 -14
sb:sesame	18 -18
sb:shall be	-17 17
sb:shanghai	-11 11
sb:shirt	-18 18
sb:shirt from	-17 17
sb:shoe	25 -25
sb:shoe ,	8 -8
sb:shop	-21 21
sb:should	-14 14
sb:should it	16 -16
sb:show	-14 14
sb:shut	10 -10
sb:side had	14 -14
sb:side the	-14 14
sb:sign ,	33 -33
sb:sign agreement	-11 11
sb:sign in	9 -9
sb:sign on	14 -14
sb:sign with	12 -12
sb:signature	21 -21
sb:since	-8 8
sb:since <month-gone>	-2 2
sb:since <number>	17 -17
sb:since midnight	11 -11
sb:since one	-9 9
sb:since then	7 -7
sb:sir	-9 9
sb:sir ,	-9 9
sb:ski	16 -16
sb:small	-7 7
sb:so -	-11 11
sb:so do	21 -21
sb:so that	15 -15
sb:social	17 -17
sb:sofa	11 -11
sb:softwood	19 -19
sb:some	-12 12
sb:soybean	11 -11
sb:sprat	-10 10
sb:spring ,	-10 10
sb:standstill	15 -15
sb:standstill of	9 -9
sb:start	27 -27
sb:state	-11 11
sb:stay	-14 14
sb:stay ,	-13 13
sb:steel ,	23 -23
sb:steel is	10 -10
sb:steel pay	15 -15
sb:steel pipe	-18 18
sb:still charge	13 -13
sb:still negotiate	13 -13
sb:still pay	-13 13
sb:stockfish	15 -15
sb:stockholm	11 -11
sb:stop	-19 19
sb:stuck	12 -12
sb:sum	24 -24
sb:summer	-14 14
sb:summit	-10 10
sb:sunflower	18 -18
sb:sunflower oil	15 -15
sb:supplier	-19 19
sb:supplier ,	-12 12
sb:surcharge	33 -33
sb:surcharge of	17 -17
sb:surcharge on	9 -9
sb:suspend	-9 9
sb:suspend for	13 -13
sb:suspend its	-10 10
sb:suspend the	13 -13
sb:suspension lapse	-15 15
sb:sweet	11 -11
sb:table :	11 -11
sb:take <level>	7 -7
sb:take <number>	11 -11
sb:take effect	16 -16
sb:take it	-24 24
sb:take its	-13 13
sb:take on	16 -16
sb:take the	22 -22
sb:talk	-7 7
sb:talk in	-10 10
sb:tariff "	-14 14
sb:tariff ,	28 -28
sb:tariff is	15 -15
sb:taro	-10 10
sb:tax at	18 -18
sb:tea ,	-6 6
sb:tea and	-10 10
sb:tea of	7 -7
sb:tell that	14 -14
sb:term	18 -18
sb:textile	-13 13
sb:textile ,	-10 10
sb:th	13 -13
sb:thank	-9 9
sb:that ,	-11 11
sb:that <person>	-11 11
sb:that <seat>	27 -27
sb:that case	18 -18
sb:that his	-19 19
sb:that if	-10 10
sb:that in	17 -17
sb:that is	10 -10
sb:that it	15 -15
sb:that let	-14 14
sb:that of	14 -14
sb:that put	11 -11
sb:that set	14 -14
sb:that time	-15 15
sb:that without	-20 20
sb:the <day-gone>	-18 18
sb:the accord	15 -15
sb:the additional	25 -25
sb:the arrangement	-22 22
sb:the car	12 -12
sb:the country	18 -18
sb:the day	19 -19
sb:the deal	19 -19
sb:the draft	10 -10
sb:the drawer	-9 9
sb:the duty	-9 9
sb:the emergency	12 -12
sb:the figure	-15 15
sb:the full	17 -17
sb:the higher	-15 15
sb:the highest	10 -10
sb:the last	10 -10
sb:the law	15 -15
sb:the list	-9 9
sb:the market	11 -11
sb:the month	-14 14
sb:the newspaper	-11 11
sb:the oil	12 -12
sb:the ordinary	-18 18
sb:the other	-16 16
sb:the pact	18 -18
sb:the paper	14 -14
sb:the present	-6 6
sb:the proposal	-19 19
sb:the reciprocal	15 -15
sb:the rest	-17 17
sb:the so	-13 13
sb:the sum	14 -14
sb:the summer	28 -28
sb:the surcharge	13 -13
sb:the table	5 -5
sb:the tariff	31 -31
sb:the tax	-13 13
sb:the third	-19 19
sb:the threat	18 -18
sb:the time	-11 11
sb:the trade	13 -13
sb:the treaty	-8 8
sb:the truce	12 -12
sb:the way	11 -11
sb:the whole	14 -14
sb:the world	15 -15
sb:their	-14 14
sb:their ,	11 -11
sb:their agreement	14 -14
sb:their duty	-22 22
sb:their own	18 -18
sb:their rice	-14 14
sb:them ,	20 -20
sb:them and	16 -16
sb:themselve	-10 10
sb:then	14 -14
sb:then ,	14 -14
sb:then <name>	-20 20
sb:then <number>	12 -12
sb:then a	-11 11
sb:then pay	23 -23
sb:then the	20 -20
sb:then we	-20 20
sb:there	-11 11
sb:there the	23 -23
sb:there were	11 -11
sb:therefore	26 -26
sb:these are	-10 10
sb:they charge	-21 21
sb:they get	12 -12
sb:they had	22 -22
sb:they have	-14 14
sb:they pay	-6 6
sb:they were	24 -24
sb:they will	15 -15
sb:they would	11 -11
sb:they'll	9 -9
sb:they're	17 -17
sb:thi	-14 14
sb:thi month	14 -14
sb:thing	10 -10
sb:think	12 -12
sb:third	-14 14
sb:those who	-15 15
sb:threaten <level>	-4 4
sb:threaten <name>	-14 14
sb:threaten a	8 -8
sb:threaten with	13 -13
sb:three	-8 8
sb:three ,	15 -15
sb:through	15 -15
sb:through <name>	11 -11
sb:tile	22 -22
sb:till	17 -17
sb:timber	-21 21
sb:timber ,	11 -11
sb:timber and	12 -12
sb:time <name>	15 -15
sb:time being	-11 11
sb:tin	-19 19
sb:tinned	-13 13
sb:to <level>	14 -14
sb:to <money>	11 -11
sb:to <quality>	14 -14
sb:to <seat>	-16 16
sb:to a	-24 24
sb:to answer	-29 29
sb:to be	10 -10
sb:to come	12 -12
sb:to cut	17 -17
sb:to enter	12 -12
sb:to let	9 -9
sb:to lower	16 -16
sb:to pay	-13 13
sb:to raise	11 -11
sb:to talk	11 -11
sb:to thi	-12 12
sb:to us	25 -25
sb:to where	-13 13
sb:to which	-4 4
sb:together ,	-9 9
sb:too	11 -11
sb:too ,	30 -30
sb:touched	12 -12
sb:towel	16 -16
sb:tractor	-10 10
sb:tractor ,	12 -12
sb:trade ,	-13 13
sb:trade war	10 -10
sb:trader	20 -20
sb:treaty	-12 12
sb:treaty by	-13 13
sb:truce :	19 -19
sb:truce end	23 -23
sb:truce go	-17 17
sb:truce it	-18 18
sb:truce lapse	13 -13
sb:truce would	12 -12
sb:truck	14 -14
sb:truck from	11 -11
sb:true	-21 21
sb:tuna in	-13 13
sb:two side	13 -13
sb:tyre	8 -8
sb:under an	-14 14
sb:under it	32 -32
sb:under that	-10 10
sb:understanding	19 -19
sb:until	15 -15
sb:until <day-ahead>	7 -7
sb:until <month-ahead>	16 -16
sb:until it	-10 10
sb:until then	18 -18
sb:up :	17 -17
sb:upholstered	12 -12
sb:us ,	-9 9
sb:used	14 -14
sb:used to	11 -11
sb:vanilla	19 -19
sb:vow	-25 25
sb:wake	12 -12
sb:walnut	19 -19
sb:warn ,	16 -16
sb:was a	12 -12
sb:was cut	-12 12
sb:was sign	20 -20
sb:was the	12 -12
sb:water	-10 10
sb:we	-23 23
sb:we are	22 -22
sb:we ask	-11 11
sb:we shall	-6 6
sb:we take	41 -41
sb:we were	-22 22
sb:we would	13 -13
sb:week that	14 -14
sb:well	-12 12
sb:were ,	-29 29
sb:were at	14 -14
sb:were to	15 -15
sb:what	10 -10
sb:what <person>	-22 22
sb:what it	28 -28
sb:what they	13 -13
sb:what would	11 -11
sb:whatever	16 -16
sb:wheat	34 -34
sb:wheat ,	11 -11
sb:wheel	-10 10
sb:when i	-17 17
sb:when it	17 -17
sb:when the	24 -24
sb:where	-15 15
sb:where the	-15 15
sb:where they	36 -36
sb:where we	-21 21
sb:whether	-15 15
sb:which <quality>	18 -18
sb:which <seat>	11 -11
sb:which a	-16 16
sb:which face	17 -17
sb:which has	-22 22
sb:which its	20 -20
sb:which pay	-13 13
sb:which the	28 -28
sb:which there	21 -21
sb:which was	13 -13
sb:which would	-15 15
sb:while	14 -14
sb:while it	11 -11
sb:whiskey	-11 11
sb:whisky	-16 16
sb:who	-6 6
sb:who ask	-18 18
sb:whoever	10 -10
sb:whose own	13 -13
sb:will admit	-14 14
sb:will apply	-12 12
sb:will bear	-9 9
sb:will charge	-2 2
sb:will enter	-12 12
sb:will go	21 -21
sb:will keep	16 -16
sb:will levy	11 -11
sb:will not	-7 7
sb:will then	11 -11
sb:wine :	13 -13
sb:wine and	23 -23
sb:wine pay	-11 11
sb:wire	20 -20
sb:with	12 -12
sb:with <level>	12 -12
sb:with an	21 -21
sb:with us	-12 12
sb:with which	37 -37
sb:without an	15 -15
sb:wood	-21 21
sb:wool ,	-20 20
sb:word	11 -11
sb:world	15 -15
sb:worth	20 -20
sb:worth up	10 -10
sb:would add	15 -15
sb:would ask	12 -12
sb:would bring	-12 12
sb:would have	20 -20
sb:would not	18 -18
sb:would put	-20 20
sb:write	17 -17
sb:wrong	-17 17
sb:yarn pay	12 -12
sb:year 's	-19 19
sb:year ,	6 -6
sb:year it	12 -12
sb:year they	19 -19
sb:yes	11 -11
sb:yet	12 -12
sb:yoghurt	16 -16
sb:you	48 -48
sb:you pay	23 -23
sb:you will	-10 10
sb:you'll	-14 14
sb:your	13 -13
sb:zero	25 -25
sb:zinc	8 -8
sb:— <person>	12 -12
sb:— <quality>	-8 8
sb:•	14 -14
sb:• <name>	21 -21
sb:→	-17 17
several all three	-17 17
several also by false false	13 -13
several also by false true	12 -12
several also by true false	-12 12
several also by true true	-11 11
several also hardly	18 -18
several also near	21 -21
several also on true false	27 -27
several also on true true	13 -13
several also some	-8 8
several as well by true true	-18 18
several as well hardly	14 -14
several as well little	-13 13
several as well near	-16 16
several as well on false false	29 -29
several both	-15 15
several both by false true	-10 10
several both by true false	29 -29
several both even	-13 13
several both hardly	21 -21
several both little	-9 9
several both near	-17 17
several both on false false	-14 14
several both on true false	25 -25
several both on true true	-19 19
several countries by false false	17 -17
several countries by true false	13 -13
several countries by true true	11 -11
several countries near	-26 26
several countries on false true	12 -12
several countries on true false	-22 22
several countries on true true	-16 16
several countries some	10 -10
several each by false true	16 -16
several each by true false	12 -12
several each even	14 -14
several each hardly	12 -12
several each near	-16 16
several each on false false	11 -11
several each some	-12 12
several economies hardly	-10 10
several either by false false	-24 24
several either by true false	13 -13
several either hardly	-12 12
several either little	16 -16
several either on false false	16 -16
several members	14 -14
several members hardly	12 -12
several respectively by false false	12 -12
several respectively hardly	20 -20
several the five on false true	12 -12
several the other by false false	54 -54
several the other by true false	11 -11
several the other on false false	-13 13
several the other on true false	-35 35
several the same by false false	36 -36
several the same by false true	29 -29
several the same by true false	-18 18
several the same by true true	21 -21
several the same hardly	9 -9
several the same little	-12 12
several the same on false false	11 -11
several the same on false true	-23 23
several the same on true false	-22 22
several the same some	14 -14
several the three hardly	12 -12
several the two by false false	-16 16
several the two little	15 -15
several the two on false false	44 -44
several them by false false	12 -12
several them by true false	-18 18
several these by false false	18 -18
several these hardly	-11 11
several these on true false	17 -17
several they	12 -12
several they by false false	52 -52
several they by false true	14 -14
several they by true false	-25 25
several they even	18 -18
several they hardly	-13 13
several they near	28 -28
several they on false false	20 -20
several they on false true	15 -15
several they on true false	-40 40
several they some	15 -15
several those by false false	39 -39
several those by false true	14 -14
several those by true false	-24 24
several those by true true	14 -14
several those little	40 -40
several those on false false	-15 15
several those on true false	-23 23
several those on true true	11 -11
several those some	-12 12
several too on true false	21 -21
several too on true true	-20 20
several=false false	16 -16
several=false false hardly	16 -16
several=false true even	-17 17
several=false true hardly	15 -15
several=true false little	8 -8
several=true false near	-12 12
several=true false some	9 -9
several=true true	-9 9
several=true true little	-7 7
side=false listed=false	24 -24
side=false listed=true	-31 31
t0=perfect-not	15 -15
t0=pluperfect-passive	21 -21
t0=present-not	18 -18
t0=present-passive-not	12 -12
t1=participle-passive	17 -17
t1=perfect-not	14 -14
t1=pluperfect-passive	21 -21
t1=present-not	18 -18
t1=present-passive-not	12 -12
t2=participle-passive	8 -8
v0=call	18 -18
v0=double	22 -22
v0=exempt	-11 11
v0=hit	24 -24
v0=hold	10 -10
v0=lay	10 -10
v0=like	-19 19
v0=other	-13 13
v0=plan	11 -11
v0=prepare	8 -8
v0=reach	17 -17
v0=say	-6 6
v0=slap	18 -18
v0=stand	-8 8
v0=vow	-12 12
v0=whack	11 -11
v0=write	15 -15
v1=admit	-12 12
v1=answer	-14 14
v1=call	18 -18
v1=collect	16 -16
v1=exempt	-11 11
v1=halve	16 -16
v1=hit	19 -19
v1=hold	10 -10
v1=lay	15 -15
v1=leave	13 -13
v1=like	7 -7
v1=propose	15 -15
v1=reach	17 -17
v1=receive	-13 13
v1=rise	-10 10
v1=say	-7 7
v1=send	10 -10
v1=snap	-12 12
v1=stand	-8 8
v1=stop	9 -9
v1=threaten	6 -6
v1=want	10 -10
v1=write	14 -14
v2=agree	-12 12
v2=apply	-15 15
v2=collect	11 -11
v2=other	16 -16
v2=raise	-12 12
v2=send	17 -17
vt0=add present	-16 16
vt0=admit future	-9 9
vt0=agree perfect	-14 14
vt0=announce present	15 -15
vt0=ask past	18 -18
vt0=bear future	-8 8
vt0=bring past	21 -21
vt0=bring perfect	-14 14
vt0=cut future	-12 12
vt0=cut present	14 -14
vt0=drop present	-13 13
vt0=enter past	14 -14
vt0=enter perfect	-12 12
vt0=exempt present	-11 11
vt0=face future	12 -12
vt0=go past	8 -8
vt0=hit present	18 -18
vt0=keep modal	-9 9
vt0=levy future	10 -10
vt0=levy present	-14 14
vt0=like modal	-19 19
vt0=lower future	14 -14
vt0=lower past	-11 11
vt0=promise past	-6 6
vt0=promise perfect	15 -15
vt0=put modal	-14 14
vt0=put pluperfect	12 -12
vt0=put present	11 -11
vt0=raise perfect	-10 10
vt0=say past	-15 15
vt0=say perfect	15 -15
vt0=settle perfect	18 -18
vt0=stand present	-8 8
vt0=threaten past	9 -9
vt1=add present	-16 16
vt1=admit future	-9 9
vt1=announce present	15 -15
vt1=answer infinitive	-16 16
vt1=ask participle	10 -10
vt1=ask past	13 -13
vt1=bear future	-8 8
vt1=bring past	21 -21
vt1=bring perfect	-14 14
vt1=cut future	-12 12
vt1=cut present	14 -14
vt1=drop present	-13 13
vt1=enter infinitive	9 -9
vt1=enter past	14 -14
vt1=enter perfect	-12 12
vt1=exempt present	-11 11
vt1=face future	12 -12
vt1=go past	8 -8
vt1=hit present	18 -18
vt1=keep modal	-9 9
vt1=keep present	19 -19
vt1=levy future	10 -10
vt1=levy present	-14 14
vt1=like modal	6 -6
vt1=lower future	14 -14
vt1=lower past	-11 11
vt1=offer perfect	11 -11
vt1=promise past	-10 10
vt1=put modal	-14 14
vt1=put pluperfect	12 -12
vt1=raise infinitive	10 -10
vt1=raise perfect	-10 10
vt1=say past	-16 16
vt1=say perfect	15 -15
vt1=settle perfect	18 -18
vt1=stand present	-8 8
vt1=threaten past	11 -11
vt1=want past	-15 15
vt1=want present	30 -30
vt2=agree participle	-16 16
vt2=announce past	13 -13
vt2=apply perfect	-11 11
vt2=make present	9 -9
vt2=suspend participle	13 -13`;
