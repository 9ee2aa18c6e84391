// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:'s	-11
a:.	-10
a:<agent>	-11
a:<day-ahead>	-14
a:<day-ahead> .	-29
a:<day-gone>	13
a:<day-today>	13
a:<duty>	8
a:<gate>	-31
a:<level-noun>	6
a:<level>	-24
a:<level> .	-24
a:<level> at	8
a:<level> in	7
a:<level> more	-8
a:<level> on	-9
a:<level> to	-10
a:<level> under	-8
a:<month-ahead>	-11
a:<month-gone>	-8
a:<name> and	-14
a:<name> has	-8
a:<name> is	6
a:<not>	21
a:<number>	-17
a:<number> .	-47
a:<number> and	-10
a:<number> in	-13
a:<organisation>	-20
a:<organisation> and	-7
a:<person>	-12
a:<person> and	-10
a:<quality> duty	8
a:<seat>	-9
a:<sender>	-11
a:<span>	-28
a:<span> .	-11
a:<v-agree>	-9
a:<v-bear>	-23
a:<v-begin>	-8
a:<v-return>	17
a:<v-say>	-22
a:<v-sell>	-6
a:<v-suspend>	-9
a:<v-target>	-14
a:<v-up>	-13
a:a paper	-6
a:a result	6
a:a successor	-14
a:a truce	11
a:additional	12
a:additional duty	12
a:after	8
a:again .	11
a:agreement	19
a:agreement .	11
a:agreement with	9
a:and <level>	11
a:and <name>	-18
a:and <number>	-16
a:and <person>	-8
a:and a	10
a:and are	-6
a:and at	-9
a:and last	-13
a:and not	10
a:and on	10
a:announce	-9
a:appeal	-10
a:appeal .	-10
a:are	-8
a:arrangement	9
a:as the	8
a:at	-9
a:at the	-8
a:back	24
a:ban	-10
a:be <number>	-9
a:be collect	9
a:became	-7
a:become	8
a:been	-15
a:been <number>	-9
a:before	13
a:between	-13
a:between <name>	-13
a:border	-7
a:butter	-7
a:by	13
a:by <span>	-14
a:by a	12
a:case	7
a:collect	12
a:control	6
a:cost	-10
a:custom	-12
a:cut	14
a:day	18
a:dead	6
a:deadline	15
a:deal	-14
a:deal .	-8
a:decide	-12
a:do	10
a:down	-10
a:draft	-7
a:drop	-6
a:duty	23
a:duty of	9
a:duty on	7
a:each	-13
a:each other	-7
a:early	15
a:end	18
a:end .	26
a:end the	-9
a:evening	-12
a:exemption	-6
a:expire	-21
a:export	-6
a:extend a	12
a:extra	-10
a:fall	-17
a:fentanyl	6
a:flour	-21
a:for <quality>	14
a:for <span>	-20
a:for a	-12
a:for talk	6
a:free	-10
a:free of	-9
a:freeze	9
a:from	-21
a:from <day-ahead>	-20
a:good	9
a:good from	6
a:government	-7
a:had	-16
a:had been	-8
a:half	-13
a:has been	-12
a:has charge	-7
a:have	-18
a:have pay	-8
a:he	-13
a:higher	6
a:home	6
a:impose	8
a:in	-52
a:in <month-ahead>	-11
a:in <name>	6
a:in <seat>	-12
a:in any	7
a:in the	-6
a:instead	-10
a:instead of	-8
a:into	15
a:is	10
a:is <level>	-17
a:is <number>	-6
a:is not	-8
a:is over	9
a:it 's	-7
a:it .	-15
a:it end	12
a:it had	-8
a:it has	16
a:it pay	10
a:it was	-12
a:it will	13
a:it would	-15
a:last <span>	-6
a:last day	18
a:last week	-6
a:lay	11
a:leave	10
a:let their	-13
a:level	-6
a:levy	-8
a:levy on	-6
a:look	17
a:lower	6
a:make	-6
a:meet	-6
a:morning	-6
a:my	-6
a:new duty	8
a:next	-9
a:next year	-8
a:night .	7
a:none	10
a:not be	6
a:nothing	14
a:nothing .	6
a:notice	-6
a:now	-11
a:of	-6
a:of <day-ahead>	-8
a:of <day-gone>	9
a:of <name>	8
a:of <number>	8
a:of <quality>	-6
a:of <span>	-9
a:of thi	14
a:old	-10
a:on <day-ahead>	-12
a:on <quality>	-7
a:on all	6
a:on the	14
a:one	8
a:other 's	6
a:our	-29
a:out .	18
a:paper .	-6
a:pause	-7
a:pay	-6
a:pay <level>	6
a:people	6
a:period	9
a:period of	-6
a:price	-9
a:prolong	10
a:put	-6
a:rate	7
a:reach	9
a:reach a	10
a:reply	-6
a:result	6
a:result .	6
a:return	8
a:rise	-15
a:run	8
a:run .	11
a:same	7
a:say	-14
a:section	-8
a:section <number>	-8
a:shall	13
a:sign	-9
a:so	8
a:speaking	16
a:stay	-10
a:strike	-7
a:successor	-14
a:surcharge	-9
a:surcharge of	-6
a:suspension	-8
a:suspension of	-10
a:take	-6
a:tariff	-16
a:tariff .	-6
a:telephone	18
a:television	-6
a:that	-17
a:the	11
a:the <day-ahead>	-22
a:the <office>	-13
a:the <person>	-8
a:the additional	14
a:the arrangement	9
a:the border	-7
a:the custom	-10
a:the end	11
a:the last	22
a:the month	-8
a:the old	-7
a:the other	8
a:the people	7
a:the rate	11
a:the same	7
a:the surcharge	-7
a:the suspension	-8
a:the tariff	6
a:the trade	6
a:the two	8
a:their	-12
a:their tariff	-15
a:their truce	8
a:them	7
a:there	-9
a:there .	-7
a:they	30
a:they pay	10
a:thi	18
a:thi month	10
a:thi year	14
a:to <day-ahead>	19
a:to <day-gone>	-7
a:to <level>	-7
a:to a	-6
a:to be	-7
a:to extend	16
a:to prolong	12
a:to run	11
a:to the	-20
a:truce	15
a:truce .	6
a:truce between	-10
a:truce is	8
a:truce with	18
a:two country	8
a:under section	-8
a:under the	7
a:until	-14
a:until <day-ahead>	-15
a:up	19
a:up .	24
a:up to	-8
a:want	6
a:was	-21
a:was <number>	-15
a:week	-7
a:what it	7
a:whether <name>	8
a:whether to	7
a:will be	7
a:with	15
a:with <name>	9
a:with <seat>	8
a:without a	-7
a:work	-12
a:would	-7
a:would have	-11
a:you	-21
b:" <person>	-7
b:" i	6
b:" the	-11
b:&	9
b:'	-15
b:'s <level>	11
b:'s cabinet	10
b:'s decision	-11
b:'s duty	12
b:'s good	16
b:'s own	13
b:'s signature	7
b:'s tariff	-7
b:*	-17
b:,	-11
b:, <name>	-7
b:, <number>	-9
b:, <person>	-15
b:, a	-10
b:, all	8
b:, an	-14
b:, and	8
b:, begin	-11
b:, both	6
b:, come	-6
b:, end	15
b:, expire	-8
b:, for	20
b:, from	-22
b:, go	17
b:, good	6
b:, had	7
b:, have	-7
b:, he	21
b:, in	-6
b:, is	31
b:, now	12
b:, on	8
b:, run	-13
b:, so	12
b:, suspend	10
b:, the	13
b:, was	-13
b:, wednesday	14
b:, what	7
b:, will	-13
b:, with	21
b:. <number>	6
b:. est	12
b:. it	10
b:/	-12
b:/ <number>	-6
b::	12
b:: <level>	-6
b:: <name>	6
b:: <quality>	16
b:: and	-6
b:: from	-32
b:: it	21
b:: my	6
b:: then	-6
b:: until	32
b:; the	-25
b:; they	6
b:<agent>	-12
b:<day-ahead>	9
b:<day-ahead> and	-17
b:<day-gone>	28
b:<day-gone> in	-11
b:<day-gone> it	-7
b:<day-gone> to	8
b:<day-today>	12
b:<day-today> and	15
b:<duty>	11
b:<gate>	-21
b:<goods-amount>	-19
b:<level-noun>	-6
b:<level>	-8
b:<level> and	-15
b:<level> at	-8
b:<level> end	6
b:<level> from	-18
b:<level> has	13
b:<level> in	10
b:<level> is	20
b:<level> off	-11
b:<level> on	8
b:<level> since	-6
b:<level> to	-30
b:<level> until	7
b:<money>	6
b:<money> of	18
b:<month-ahead>	28
b:<month-gone>	11
b:<month-gone> is	-6
b:<name>	-7
b:<name> at	-16
b:<name> charge	-23
b:<name> come	6
b:<name> end	-14
b:<name> expire	9
b:<name> extend	24
b:<name> for	9
b:<name> go	-6
b:<name> have	8
b:<name> is	-14
b:<name> on	-28
b:<name> prolonged	-11
b:<name> run	-6
b:<name> say	-9
b:<name> take	-9
b:<name> tariff	-11
b:<name> the	12
b:<name> to	-9
b:<name> until	10
b:<name> was	9
b:<not>	10
b:<number>	-41
b:<number> /	-11
b:<number> a	17
b:<number> again	-6
b:<number> and	-20
b:<number> exclusion	17
b:<number> for	-6
b:<number> lose	8
b:<number> on	-23
b:<number> p	-21
b:<number> until	12
b:<office>	-7
b:<office> in	-6
b:<office> order	7
b:<organisation>	-7
b:<organisation> 's	-11
b:<organisation> and	-20
b:<organisation> end	-21
b:<organisation> in	19
b:<organisation> meet	7
b:<organisation> say	18
b:<organisation> suspend	-12
b:<organisation> will	-7
b:<person>	-20
b:<person> agree	21
b:<person> announce	10
b:<person> flew	6
b:<person> had	-11
b:<person> have	14
b:<person> in	-6
b:<person> is	-20
b:<person> to	-10
b:<person> write	-12
b:<points>	66
b:<points> are	11
b:<points> of	25
b:<points> suspend	17
b:<quality> beef	-7
b:<quality> tariff	-7
b:<seat>	-6
b:<seat> and	27
b:<seat> from	-10
b:<seat> on	-15
b:<seat> run	6
b:<sender>	15
b:<span>	12
b:<span> and	-14
b:<span> end	-11
b:<span> from	-20
b:<span> of	14
b:<span> on	-8
b:<span> tariff	7
b:<span> to	9
b:<span> truce	-17
b:<v-agree>	9
b:<v-bear>	-13
b:<v-deny>	-12
b:<v-down>	6
b:<v-end>	18
b:<v-propose>	-23
b:<v-return>	-11
b:<v-threaten>	-6
b:<v-up>	12
b:a	-14
b:a .	17
b:a <level>	7
b:a <name>	8
b:a <span>	-13
b:a deal	16
b:a decision	-10
b:a pause	-10
b:a truce	-11
b:about	-6
b:additional	16
b:additional duty	16
b:affiliate of	6
b:affiliate rule	-12
b:after	9
b:again on	-11
b:against	6
b:agree	17
b:agree by	18
b:agree in	23
b:agree not	13
b:agree on	-9
b:agree to	-8
b:agreement	-8
b:agreement by	6
b:agreement is	14
b:agreement on	14
b:agreement with	-19
b:ahead	-6
b:all of	15
b:am	-14
b:an <organisation>	9
b:an end	8
b:an extension	-9
b:an order	11
b:and	11
b:and <level>	-12
b:and <number>	10
b:and <quality>	-15
b:and <seat>	27
b:and a	11
b:and by	-7
b:and come	17
b:and expire	-6
b:and gave	-9
b:and has	14
b:and i	11
b:and including	6
b:and it	20
b:and say	-11
b:and the	-7
b:and then	-18
b:and they	-9
b:and was	6
b:and what	-18
b:and will	10
b:and would	16
b:announce	-13
b:announce on	-6
b:announcement	-10
b:another	10
b:another <points>	14
b:any	-10
b:apple	7
b:application	14
b:apply again	-6
b:apply from	9
b:apply until	10
b:approve	18
b:approve the	16
b:are	7
b:are back	-8
b:are due	-10
b:are to	-6
b:arrangement	8
b:arrangement end	16
b:arrangement of	-8
b:arrangement with	12
b:arrive	9
b:arrive by	11
b:as	9
b:as of	-24
b:ask	8
b:at	-12
b:at <number>	-18
b:at least	-10
b:at midnight	11
b:at the	-11
b:away	12
b:back	-14
b:back on	-12
b:back to	-6
b:be	-7
b:be <number>	7
b:be apply	-6
b:be at	-10
b:be back	-12
b:be closed	6
b:be extend	22
b:be hold	-12
b:be in	-9
b:be make	-7
b:be on	9
b:be suspend	-12
b:bean	-8
b:beef	-20
b:been	-7
b:been <level>	-6
b:been announce	11
b:been due	-6
b:been in	-18
b:been prolonged	9
b:before it	15
b:before midnight	11
b:begin	-39
b:begin on	-27
b:being	15
b:between <name>	20
b:beyond	27
b:border	-9
b:both	-24
b:both have	6
b:both side	-17
b:brandy	10
b:bring	6
b:broken	-8
b:busan	13
b:busan on	-15
b:busan run	8
b:but the	6
b:butter	-7
b:by	-24
b:by <level>	-7
b:by <person>	7
b:by <span>	8
b:by a	9
b:by its	-12
b:by law	-10
b:by telephone	17
b:by the	-29
b:cabinet	10
b:cabinet approve	9
b:calendar	26
b:can be	-10
b:car	-17
b:case	-8
b:ceasefire	-30
b:change	-17
b:changed	13
b:changed on	7
b:charge	-29
b:charge on	-6
b:city	-14
b:claim	-14
b:clear by	7
b:close	11
b:close on	9
b:club	-15
b:collect	7
b:come	7
b:come back	6
b:commander	-10
b:comment	-12
b:commission	-6
b:common	6
b:company	-14
b:consent	22
b:consider	8
b:consultation	-6
b:continue	-9
b:continue to	-11
b:cork	20
b:cotton	-6
b:council	-11
b:counted	26
b:counted from	12
b:countermeasure	10
b:country	-16
b:country end	-9
b:country expire	10
b:country have	7
b:country would	10
b:cover	6
b:current	12
b:custom	-13
b:date is	8
b:day	14
b:deadline	-31
b:deadline for	-18
b:deadline is	-6
b:deal	21
b:deal by	-9
b:decided	12
b:decision	-30
b:decision is	-10
b:decision of	-10
b:decision on	-6
b:declare	-6
b:decree	-10
b:desk	8
b:did	-18
b:die	30
b:die on	17
b:do	11
b:do it	9
b:down	-16
b:down to	9
b:draw	10
b:drop its	-8
b:drop on	6
b:due	16
b:due again	7
b:due by	-7
b:due to	21
b:duty	22
b:duty are	-14
b:duty at	11
b:duty from	-19
b:duty is	21
b:duty on	14
b:duty return	-8
b:duty until	8
b:duty will	-19
b:each side	8
b:early	12
b:eastern time	-14
b:effect at	7
b:effect from	-7
b:effective	-15
b:end	8
b:end <span>	-11
b:end in	10
b:end of	7
b:end on	9
b:enter into	7
b:est	12
b:est on	12
b:evening	9
b:everybody	7
b:exclusion	-10
b:exclusion grant	-9
b:expect before	7
b:expert	-9
b:expire at	-25
b:expire on	10
b:extend its	-6
b:extend the	-23
b:extend until	-20
b:extension	-13
b:extension of	12
b:extra <level>	6
b:face	12
b:face <level>	8
b:fall away	12
b:fall from	-8
b:fall to	-9
b:fee	-10
b:fentanyl	9
b:ferry	-10
b:fix	6
b:flew to	6
b:follow	-15
b:follow on	-14
b:following	-12
b:for	-16
b:for <name>	6
b:for <quality>	-7
b:for <span>	9
b:for an	6
b:for its	9
b:for the	-12
b:force	8
b:force since	-12
b:force until	16
b:former	-14
b:freeze	-13
b:friday	8
b:from	-35
b:from <day-gone>	-15
b:from <level>	-18
b:from <name>	17
b:from <seat>	-7
b:gave	-11
b:gave it	-7
b:gave the	-7
b:geneva	16
b:geneva end	7
b:geneva on	-6
b:georgia	-8
b:given	-14
b:go	22
b:go on	10
b:go to	12
b:good	19
b:good of	6
b:good on	-10
b:good through	9
b:good to	14
b:good until	17
b:good will	6
b:good would	22
b:grant	-9
b:group	-20
b:grower	6
b:had	-28
b:had a	-7
b:had agree	6
b:had been	-11
b:had hold	-8
b:had threaten	6
b:had to	7
b:halve	10
b:hand	-18
b:has a	22
b:has agree	18
b:has announce	-7
b:has suspend	19
b:has to	-18
b:has until	14
b:have been	-11
b:have come	16
b:have end	-13
b:have expire	15
b:have run	7
b:have sign	13
b:have suspend	-7
b:he has	-11
b:he say	12
b:he write	13
b:heating	-9
b:here	-19
b:high	8
b:higher rate	-14
b:him	11
b:his <organisation>	9
b:hit	16
b:hold in	-9
b:holiday	7
b:house	-12
b:i	21
b:i have	7
b:ice	-6
b:if	8
b:if <name>	-14
b:if no	16
b:if nothing	6
b:if they	-22
b:if you	11
b:import	-16
b:impose	-13
b:in	-25
b:in <name>	-18
b:in <seat>	-15
b:in busan	22
b:in force	9
b:in livingstone	6
b:in mombasa	11
b:in place	-8
b:in the	-25
b:including	6
b:index	9
b:initialled	-8
b:initialled in	-6
b:instead	12
b:instead of	12
b:into force	-7
b:introduce	-9
b:is	11
b:is <number>	-9
b:is a	-6
b:is back	-13
b:is charge	-7
b:is due	15
b:is extend	-15
b:is good	25
b:is in	-13
b:is not	10
b:is on	-13
b:is suspend	11
b:is to	-22
b:is until	-6
b:is up	21
b:isn't	-8
b:it again	-7
b:it apply	7
b:it begin	-7
b:it did	-7
b:it end	10
b:it enter	13
b:it expire	-12
b:it had	-14
b:it hold	-18
b:it lapse	-6
b:it last	28
b:it must	6
b:it on	-28
b:it run	-10
b:it start	-13
b:it take	9
b:it the	24
b:it until	-11
b:it up	-11
b:it was	15
b:it will	17
b:its <level>	-10
b:its <office>	-11
b:its duty	-9
b:its end	-13
b:its notice	-11
b:its own	-8
b:its part	9
b:its tariff	-10
b:its term	13
b:its truce	22
b:itself	20
b:joint	-7
b:judge	-8
b:keep	12
b:keep the	-6
b:kick	-10
b:kick in	-10
b:kuala	-7
b:kuala lumpur	-7
b:lapse at	-10
b:lapse on	10
b:last	17
b:last <month-gone>	11
b:last <span>	-21
b:last day	21
b:last until	29
b:last week	8
b:last year	-18
b:lasted	-6
b:lasting	7
b:late	-7
b:late on	-6
b:law	14
b:least	-10
b:leave	26
b:leave the	6
b:let	13
b:let it	-7
b:let the	21
b:like	-8
b:list of	8
b:live	12
b:livingstone	6
b:livingstone on	6
b:lose	13
b:lose <level>	9
b:lose its	8
b:lower	-8
b:lower duty	-7
b:lower its	-6
b:lower the	7
b:lumpur	-7
b:maize	16
b:make it	9
b:maker	7
b:market	8
b:matter	-11
b:may	-19
b:may be	-12
b:me	-9
b:meet in	-7
b:meet with	14
b:member	-6
b:metal	6
b:midnight	19
b:milk	12
b:ministry	-9
b:mombasa	11
b:monday	-8
b:month	7
b:moratorium	-6
b:more	-20
b:most	-31
b:move the	9
b:mr	-9
b:mr <person>	-10
b:must reach	6
b:name to	6
b:need	-6
b:negotiation	10
b:neither	11
b:network	12
b:network on	16
b:new	-19
b:new tariff	-10
b:no .	6
b:no agreement	8
b:no truce	-21
b:nobody	-8
b:none	-8
b:noon	-7
b:noon on	-13
b:northern	-7
b:not go	-14
b:not raise	10
b:not sit	-16
b:not to	6
b:nothing	8
b:nothing is	9
b:notice	-21
b:notice of	-9
b:now end	9
b:now last	8
b:now run	-7
b:objection	-7
b:of <day-ahead>	33
b:of <day-gone>	14
b:of <month-ahead>	11
b:of <points>	8
b:of <quality>	12
b:of a	-8
b:of both	-8
b:of busan	-6
b:of duty	21
b:of geneva	15
b:of its	-12
b:of last	-6
b:of listed	6
b:of tariff	-7
b:of that	12
b:of the	10
b:of thi	16
b:off to	-6
b:off until	-10
b:offer	-7
b:oil	-6
b:old	13
b:old duty	-7
b:old one	6
b:on	-29
b:on <day-ahead>	-28
b:on <day-gone>	24
b:on <day-today>	8
b:on <money>	18
b:on <quality>	13
b:on a	-16
b:on affiliate	11
b:on both	7
b:on good	19
b:on his	13
b:on hold	-16
b:on tariff	13
b:on the	-9
b:on to	-10
b:on until	-11
b:one	16
b:one end	10
b:one is	11
b:open	-17
b:opened	-6
b:operator	-17
b:order	6
b:order on	8
b:originating	-14
b:originating in	-14
b:other	-7
b:other 's	21
b:otherwise	25
b:our	-8
b:out	10
b:over	6
b:over on	19
b:owner	-6
b:p	-22
b:p .	-21
b:paper	22
b:parcel	-6
b:part	8
b:partner	7
b:party	-22
b:pause end	-7
b:pause for	-14
b:pause in	20
b:pause run	-20
b:pause until	9
b:pay	-32
b:pay <level>	-19
b:peace	8
b:people	-8
b:per	-7
b:period	12
b:phase	-6
b:phosphate	15
b:place	-13
b:pork	-8
b:port	-12
b:post	-6
b:present	9
b:present one	6
b:present truce	18
b:president	-10
b:press	-8
b:price	-27
b:prolong	12
b:prolong it	19
b:prolonged	14
b:prolonged to	7
b:promise	-7
b:publish	-6
b:published	-17
b:put a	6
b:put it	-12
b:radio	-7
b:rate	-6
b:rate of	18
b:ratify	6
b:reach back	-8
b:reach on	7
b:ready to	8
b:reciprocal	31
b:reciprocal duty	6
b:reciprocal tariff	27
b:red	10
b:reduction	12
b:relief	12
b:remain	17
b:remain in	19
b:remove	-7
b:renewed	8
b:report	-14
b:republic	10
b:republic of	10
b:rest	-17
b:return	-22
b:return to	-11
b:rice	-6
b:right	-11
b:ring	10
b:rise <level>	8
b:rise on	-6
b:rise to	-6
b:river	-9
b:round	-26
b:round of	-10
b:rule	-11
b:rule on	8
b:run	6
b:run for	-11
b:run from	-9
b:run on	11
b:run to	-11
b:run until	6
b:say in	11
b:say the	-22
b:say until	-9
b:season	-16
b:second	-18
b:section	9
b:see each	6
b:send	-8
b:set	-9
b:set out	-6
b:settlement	-13
b:shall	-18
b:shall be	-9
b:shanghai	8
b:shelve	6
b:ship	14
b:shook	-19
b:shook hand	-19
b:should	37
b:shrimp	-6
b:side agree	-16
b:sign a	-17
b:sign an	7
b:sign in	8
b:sign on	-14
b:sign the	9
b:since	-35
b:since <day-gone>	9
b:since the	-16
b:sit	-19
b:sit down	-6
b:sit together	13
b:sleep	-10
b:small	-7
b:so by	6
b:so it	-26
b:so the	22
b:social	15
b:solution	-6
b:somebody	21
b:soybean	-7
b:speak	-10
b:special	-24
b:special duty	-22
b:spoke	-6
b:stand	6
b:stand at	-8
b:standstill	-6
b:start	-39
b:start on	-25
b:state	7
b:statement	-6
b:stay there	6
b:stock	8
b:stop on	9
b:strike until	-11
b:stroke	14
b:stroke of	14
b:such	-6
b:summer	-21
b:sunday	9
b:surcharge	-15
b:surcharge end	-10
b:suspend	16
b:suspend for	-7
b:suspend from	16
b:suspend in	-20
b:suspend their	-11
b:suspend to	12
b:suspension end	-17
b:suspension of	42
b:take it	-9
b:take the	-10
b:take us	14
b:talk by	15
b:talk the	-6
b:tariff	-12
b:tariff by	7
b:tariff commission	-6
b:tariff until	8
b:tax	12
b:tea	7
b:telephone	12
b:telephone on	-9
b:tell	9
b:tell an	9
b:tell me	-7
b:tell us	11
b:ten	6
b:term	15
b:term of	7
b:term on	12
b:textile	6
b:than	-14
b:that	11
b:that <person>	18
b:that <quality>	-6
b:that <seat>	-7
b:that are	-6
b:that both	-25
b:that end	12
b:that expire	11
b:that from	-7
b:that hold	15
b:that is	-8
b:that it	9
b:that keep	27
b:that run	8
b:that take	-11
b:that they	8
b:that to	9
b:that truce	12
b:that were	7
b:that would	9
b:the	-10
b:the <name>	-14
b:the <number>	-11
b:the <organisation>	-10
b:the <person>	-8
b:the <quality>	-7
b:the <span>	33
b:the additional	17
b:the agreement	-8
b:the arrangement	13
b:the ceasefire	-8
b:the clock	9
b:the contract	-7
b:the current	9
b:the day	6
b:the deadline	-22
b:the draft	7
b:the end	6
b:the exclusion	-12
b:the extension	-10
b:the fentanyl	7
b:the final	6
b:the following	-10
b:the higher	-14
b:the last	11
b:the law	10
b:the letter	6
b:the lower	-7
b:the meet	14
b:the moratorium	-11
b:the next	13
b:the northern	-7
b:the old	9
b:the pause	-7
b:the press	-8
b:the rate	18
b:the reciprocal	23
b:the reduction	13
b:the republic	10
b:the rest	-21
b:the river	-7
b:the same	-6
b:the second	-19
b:the standstill	8
b:the strike	-6
b:the surcharge	-12
b:the tariff	9
b:the thing	14
b:the trade	16
b:the truce	6
b:the understanding	-9
b:the upper	-8
b:their dispute	-8
b:their strike	-6
b:their tariff	9
b:then	-13
b:there	-7
b:there is	-10
b:therefore	-11
b:they	9
b:they are	-24
b:they have	-15
b:they meet	9
b:they were	-10
b:they will	23
b:thi	13
b:thi year	-6
b:third	-9
b:threaten to	-7
b:three	-19
b:through	27
b:thu	25
b:thursday	-13
b:ticket	-11
b:till	26
b:time	-11
b:to	7
b:to <level>	-9
b:to <seat>	6
b:to a	-11
b:to an	16
b:to and	6
b:to apply	10
b:to carry	9
b:to extend	-30
b:to follow	-7
b:to its	-23
b:to keep	11
b:to lapse	7
b:to last	10
b:to let	10
b:to meet	-11
b:to publish	-6
b:to put	12
b:to raise	-11
b:to run	-9
b:to say	-8
b:to see	6
b:to start	-7
b:to suspend	7
b:to talk	15
b:to the	-19
b:together	11
b:trade	9
b:trade deal	7
b:trade truce	17
b:trading	6
b:treaty	-11
b:truce	19
b:truce agree	9
b:truce begin	-15
b:truce by	-19
b:truce end	26
b:truce expire	6
b:truce go	25
b:truce in	-11
b:truce is	20
b:truce itself	13
b:truce last	17
b:truce now	13
b:truce of	7
b:truce on	10
b:truce that	-20
b:truce to	-9
b:truce until	-15
b:truce with	15
b:truce would	-21
b:truck	-9
b:tuesday	-12
b:two	-7
b:two government	20
b:two side	-12
b:under	-24
b:under section	-10
b:under the	-14
b:understanding	-6
b:union	-15
b:until	13
b:until <day-ahead>	8
b:up	21
b:up by	-14
b:up on	14
b:upper	-8
b:us	38
b:us to	24
b:valid	21
b:valid until	9
b:vote	-23
b:vote on	-12
b:want to	8
b:was <number>	-12
b:was due	21
b:was prolonged	10
b:water	-6
b:way	12
b:we	-11
b:we are	-18
b:we have	-9
b:wednesday	9
b:week	15
b:welcome	-10
b:what <person>	-6
b:what change	-9
b:what changed	7
b:what the	9
b:what they	12
b:when	11
b:when it	-14
b:when the	17
b:when they	10
b:where we	6
b:whether	25
b:which <name>	-21
b:which both	-18
b:which expire	9
b:which has	10
b:which it	-10
b:which run	25
b:which start	-8
b:which take	13
b:which the	16
b:which was	-27
b:which were	-10
b:who	-16
b:will apply	6
b:will be	6
b:will charge	-7
b:will go	22
b:will let	9
b:will run	10
b:will stay	-11
b:will take	-9
b:window	-9
b:wine	9
b:winter	-6
b:with	11
b:with <name>	8
b:with <seat>	6
b:with effect	-7
b:with the	-9
b:withdraw	-6
b:without	11
b:without a	8
b:without the	-20
b:would	-6
b:would be	8
b:would go	-18
b:would have	12
b:would last	-23
b:would like	-8
b:would otherwise	26
b:would run	-9
b:write	17
b:write on	7
b:year	-10
b:year 's	-18
b:you	-18
b:zero	6
b:|	8
b:·	-9
b:—	12
b:— the	12
b:•	6
c0=agree	7
c0=begin	-14
c0=buy	-8
c0=deny	10
c0=end	9
c0=impose	-7
c0=propose	-23
c0=say	11
c0=sell	-10
c0=target	-7
c0=threaten	-18
c1=agree	-6
c1=agree & d:ahead	-6
c1=agree & d:gone	-11
c1=agree & d:today	11
c1=bear & d:gone	-8
c1=begin	-12
c1=begin & d:ahead	-11
c1=begin & d:gone	-16
c1=buy	-11
c1=buy & d:ahead	-10
c1=deny	10
c1=deny & d:ahead	11
c1=down & d:gone	-6
c1=end & d:today	-6
c1=impose	-16
c1=impose & d:gone	-39
c1=impose & d:today	-7
c1=propose	-20
c1=propose & d:ahead	-23
c1=say	13
c1=say & d:ahead	17
c1=say & d:gone	-13
c1=sell	-6
c1=sell & d:ahead	-20
c1=sell & d:today	9
c1=stay & d:gone	-38
c1=stay & d:today	29
c1=suspend	7
c1=suspend & d:ahead	12
c1=suspend & d:gone	-9
c1=threaten	-6
c1=up & d:gone	-6
c2=agree	-6
c2=bear	-16
c2=down	-12
c2=end	8
c2=return	18
c2=say	-14
c2=stay	-11
ct0=agree modal	8
ct0=agree past	17
ct0=agree past-passive	-6
ct0=agree perfect	17
ct0=agree present	-12
ct0=bear future	-14
ct0=bear future-passive	-8
ct0=bear modal-passive	-6
ct0=bear past	9
ct0=bear perfect	6
ct0=bear present	13
ct0=bear present-passive	-14
ct0=begin future	-11
ct0=begin future-passive	-7
ct0=begin modal	-7
ct0=begin present	-6
ct0=begin present-passive	11
ct0=deny present	13
ct0=down future	-18
ct0=down modal	16
ct0=down past-passive	8
ct0=down present	-13
ct0=end future	18
ct0=end modal	18
ct0=end past	-46
ct0=end past-passive	-6
ct0=end pluperfect	-9
ct0=end present	16
ct0=impose future	-11
ct0=impose future-passive	6
ct0=impose modal	-6
ct0=impose modal-passive	8
ct0=impose past	19
ct0=impose perfect	9
ct0=impose pluperfect	-15
ct0=propose modal	-11
ct0=propose past	-15
ct0=propose perfect	-8
ct0=return present	9
ct0=say future	-12
ct0=say past	12
ct0=say perfect	-13
ct0=say perfect-passive	8
ct0=say present	18
ct0=stay future-passive	-13
ct0=stay modal	-9
ct0=stay past	-9
ct0=stay perfect	13
ct0=stay pluperfect	-10
ct0=stay present	12
ct0=suspend modal	12
ct0=suspend modal-passive	-11
ct0=suspend past-passive	7
ct0=suspend pluperfect	-8
ct0=suspend present-passive	9
ct0=target future	-7
ct0=target perfect	-10
ct0=target present	13
ct0=up future	19
ct0=up modal	-12
ct0=up modal-passive	-11
ct0=up perfect	-7
ct0=up present	6
ct0=up present-passive	14
ct1=agree modal	8
ct1=agree past-passive	-6
ct1=agree present	-12
ct1=bear future	-12
ct1=bear future-passive	-8
ct1=bear gerund	-10
ct1=bear infinitive	15
ct1=bear modal-passive	-6
ct1=bear participle-passive	-10
ct1=bear past	9
ct1=bear perfect	6
ct1=bear present	13
ct1=bear present-passive	-13
ct1=begin future	-13
ct1=begin future-passive	-7
ct1=begin modal	-13
ct1=begin present-passive	11
ct1=deny present	13
ct1=down future	-18
ct1=down modal	16
ct1=down past-passive	8
ct1=down present	-11
ct1=end future	19
ct1=end infinitive	-11
ct1=end modal	18
ct1=end participle-passive	-29
ct1=end past	-46
ct1=end past-passive	-6
ct1=end pluperfect	-9
ct1=end present	16
ct1=impose future	-23
ct1=impose future-passive	6
ct1=impose modal	-6
ct1=impose modal-passive	8
ct1=impose pluperfect	-17
ct1=propose modal	-7
ct1=propose past	-7
ct1=return present	9
ct1=say future	-12
ct1=say past	13
ct1=say perfect	-13
ct1=say perfect-passive	12
ct1=say present	19
ct1=stay future-passive	-13
ct1=stay gerund	17
ct1=stay modal	-9
ct1=stay participle-passive	-12
ct1=stay past	-8
ct1=stay perfect	13
ct1=stay present	17
ct1=suspend infinitive	8
ct1=suspend modal	12
ct1=suspend modal-passive	-11
ct1=suspend past-passive	7
ct1=suspend pluperfect	-8
ct1=suspend present-passive	9
ct1=target future	-7
ct1=target gerund	8
ct1=target present	13
ct1=up future	13
ct1=up gerund	8
ct1=up infinitive	-15
ct1=up modal	-20
ct1=up modal-passive	-11
ct1=up past	7
ct1=up perfect	-7
ct1=up present	12
ct1=up present-passive	14
ct2=agree infinitive	7
ct2=agree past	-14
ct2=bear future	-7
ct2=bear infinitive	-7
ct2=bear modal	-10
ct2=bear past	-6
ct2=bear present	11
ct2=begin modal	6
ct2=down present	-12
ct2=end present	22
ct2=impose future	6
ct2=impose future-passive	12
ct2=impose infinitive	10
ct2=impose past	-14
ct2=impose present	-13
ct2=return present	17
ct2=say present	-10
ct2=stay future	-9
ct2=stay past	-13
ct2=stay pluperfect	-8
ct2=stay present	13
ct2=target future	13
ct2=target perfect	-7
ct2=up present	10
d:after 	-22
d:after , a	-7
d:after , ends on	15
d:after , on	24
d:after , to	-8
d:after and	-14
d:after and ends on	40
d:after and expires on	17
d:after ends on	19
d:after to	10
d:after to the	-20
d:after until	-18
d:ahead	-7
d:ahead other	-58
d:ahead own	43
d:ahead-0	-96
d:ahead-1	-28
d:ahead-2	25
d:ahead-3	52
d:ahead-5	-27
d:ahead-6	-41
d:at=0	-14
d:at=1	10
d:at=2	-8
d:at=3	-25
d:before 	20
d:before ,	6
d:before , a	13
d:before , on	-10
d:before , to	12
d:before , until	-7
d:before from	-11
d:before to	20
d:before to the	-12
d:begins	15
d:begins ahead	32
d:begins gone	-30
d:ends	9
d:ends ahead	13
d:ends gone	7
d:ends other ahead	11
d:ends other gone	19
d:ends own ahead	28
d:gone	-164
d:gone other	-96
d:gone own	-72
d:gone-0	-18
d:gone-1	-52
d:gone-2	-17
d:gone-3	-22
d:gone-4	-40
d:gone-5	-72
d:how=relative	-29
d:how=weekday	-47
d:last	-21
d:named=0	-77
d:named=1	18
d:named=2	20
d:named=3	16
d:rank=0	11
d:rank=0 of 1	29
d:rank=0 of 4	-39
d:rank=1	31
d:rank=1 of 2	23
d:rank=1 of 3	22
d:rank=1 of 4	-8
d:rank=2	18
d:rank=2 of 4	18
d:span-before	14
d:today	-37
d:today own	-37
d:today-0	-37
f:"	-20
f:'	-13
f:'s	12
f:(	11
f:)	11
f::	16
f:;	-6
f:<agent>	15
f:<day-ahead>	12
f:<day-gone>	9
f:<day-today>	19
f:<duty>	-7
f:<goods-amount>	-42
f:<goods>	25
f:<level-noun>	17
f:<money>	-17
f:<month-ahead>	-14
f:<month-gone>	10
f:<month-today>	25
f:<name>	18
f:<number>	-6
f:<organisation>	-15
f:<person>	30
f:<points>	48
f:<quality>	28
f:<seat>	17
f:<sender>	-35
f:<taker>	10
f:<v-agree>	14
f:<v-bear>	-7
f:<v-down>	-13
f:<v-end>	18
f:<v-propose>	-22
f:<v-return>	20
f:<v-say>	-13
f:<v-sell>	-22
f:<v-stay>	7
f:<v-up>	-30
f:?	41
f:]	-7
f:a	-28
f:about	35
f:accept	-17
f:according	-7
f:act	-16
f:additional	26
f:advanced	8
f:affiliate	17
f:after	7
f:again	14
f:agent	-18
f:agree	-13
f:agreement	-15
f:al	11
f:all	-9
f:already	-9
f:although	19
f:aluminium	-18
f:am	-18
f:among	-18
f:an	-10
f:and	33
f:announce	-34
f:announcement	-7
f:another	21
f:answer	6
f:antimony	-12
f:any	16
f:anybody	-7
f:apart	-18
f:apple	9
f:application	-8
f:apply	-11
f:approval	13
f:approve	-56
f:are	-14
f:arrangement	6
f:ask	-16
f:assent	11
f:at	-25
f:banana	-10
f:basi	7
f:battery	-10
f:be	19
f:because	17
f:beef	7
f:been	16
f:beer	-6
f:before	-18
f:believe	-6
f:better	8
f:between	42
f:beyond	7
f:blacklisted	9
f:break	-24
f:bring	-13
f:broke	-11
f:budget	-9
f:busan	31
f:but	19
f:butter	21
f:buy	-22
f:by	-35
f:c	7
f:cabinet	-22
f:calendar	-17
f:call	-35
f:can	23
f:cannot	-7
f:car	-20
f:carpet	11
f:carry	-21
f:ceiling	7
f:chair	10
f:chance	15
f:cheese	26
f:city	-12
f:clear	-13
f:clock	11
f:close	-10
f:closed	8
f:club	-34
f:coal	-7
f:cod	-16
f:coffee	-10
f:cold	-16
f:collect	48
f:come	17
f:commerce	-14
f:company	-28
f:conclude	15
f:consent	-22
f:consider	-25
f:contact	10
f:contain	-11
f:container	-8
f:contract	-6
f:control	9
f:copper	-17
f:cost	-27
f:could	-32
f:council	-7
f:count	-11
f:counted	8
f:counter	-7
f:counterpart	8
f:country	-9
f:course	17
f:cover	20
f:crane	-25
f:cross	-15
f:cut	8
f:date	-6
f:deadline	-12
f:deal	10
f:dealt	12
f:decide	20
f:decided	-7
f:decision	21
f:decree	19
f:delegation	-9
f:did	-9
f:die	-13
f:dispute	10
f:do	18
f:doe	-17
f:doesn't	8
f:don't	12
f:done	6
f:down	-12
f:draw	12
f:drawer	10
f:drop	-11
f:drug	-6
f:due	40
f:during	-28
f:earth	10
f:economy	22
f:else	17
f:emergency	22
f:end	47
f:enter	-31
f:event	16
f:ever	16
f:every	-12
f:everybody	19
f:everyone	-15
f:expect	-24
f:expire	10
f:export	-8
f:extension	12
f:face	-14
f:fail	-6
f:failed	-23
f:fall	-48
f:far	8
f:farm	-15
f:fee	-17
f:fentanyl	45
f:few	26
f:fifth	-10
f:final	-16
f:fine	-9
f:first	-29
f:fish	10
f:fishmeal	-6
f:five	9
f:fix	-13
f:flour	-6
f:flower	14
f:followed	6
f:following	-20
f:for	-22
f:force	-18
f:former	-33
f:found	-13
f:four	-9
f:franc	-10
f:frozen	6
f:fruit	-9
f:further	24
f:future	9
f:gallium	-16
f:gave	-9
f:gazette	-6
f:general	-21
f:germanium	-16
f:give	-23
f:given	15
f:go	-22
f:good	17
f:government	29
f:grape	6
f:grow	-6
f:grower	-14
f:had	18
f:hand	11
f:hang	8
f:happen	14
f:has	-11
f:hasn't	-12
f:have	14
f:hazelnut	7
f:he'd	-11
f:heard	12
f:heavy	-24
f:height	9
f:her	-7
f:here	38
f:higher	-12
f:him	-9
f:himself	7
f:hit	-8
f:home	-8
f:hope	8
f:hour	-8
f:i	28
f:i'm	-18
f:if	-21
f:import	-9
f:importer	6
f:impose	-6
f:in	13
f:include	-7
f:informed	6
f:instead	12
f:intend	25
f:interest	-17
f:into	-35
f:is	10
f:it	19
f:itself	19
f:joint	-17
f:judge	-15
f:juice	-14
f:keep	16
f:kilometre	-24
f:know	-26
f:labour	6
f:land	8
f:language	-19
f:last	22
f:lasted	-18
f:later	-26
f:law	9
f:leather	-8
f:leave	-17
f:led	-6
f:lentil	7
f:less	-13
f:letter	17
f:levy	-8
f:licence	-9
f:lift	-8
f:likely	11
f:line	-33
f:listed	11
f:lithium	-10
f:local	11
f:london	-24
f:long	13
f:lorry	12
f:lower	-10
f:m	12
f:machinery	9
f:madrid	-9
f:maize	17
f:make	-6
f:making	11
f:man	-8
f:market	-21
f:matter	-12
f:may	-49
f:me	-18
f:meantime	14
f:measure	15
f:mediator	-35
f:medicine	-13
f:meet	12
f:mention	9
f:mentioned	-7
f:military	-8
f:minister	32
f:ministry	-12
f:minute	9
f:moment	-9
f:money	-6
f:more	-21
f:most	-19
f:motorcycle	20
f:move	-8
f:mr	15
f:mrs	-16
f:much	10
f:must	-35
f:my	11
f:nagoya	12
f:name	7
f:need	12
f:negotiation	-41
f:neighbour	7
f:neither	-12
f:net	-11
f:new	15
f:newest	6
f:nickel	-6
f:no	-22
f:noon	-8
f:note	17
f:nothing	33
f:notice	-36
f:notification	-6
f:number	-13
f:observer	-22
f:of	-14
f:off	-14
f:offer	-35
f:official	-7
f:older	6
f:once	-8
f:one	18
f:only	10
f:operator	-6
f:order	24
f:ordinary	-19
f:other	-28
f:our	14
f:over	28
f:p	14
f:pair	10
f:palace	8
f:palm	15
f:paper	30
f:pari	11
f:parliament	-17
f:part	-6
f:pass	22
f:past	-14
f:payable	-16
f:peace	-7
f:pen	22
f:penalty	-16
f:people	27
f:period	13
f:permanent	-26
f:place	10
f:play	-10
f:player	-17
f:point	13
f:pork	-28
f:port	-11
f:potatoe	6
f:powder	10
f:prepare	15
f:present	21
f:president	22
f:price	-10
f:prime	11
f:printed	6
f:prisoner	-10
f:prolong	11
f:prolongation	7
f:promise	10
f:proper	8
f:propose	-8
f:protocol	13
f:provided	18
f:published	9
f:push	9
f:put	7
f:quantity	-7
f:quarrel	6
f:quiet	20
f:raise	-11
f:rare	10
f:raspberry	8
f:rate	-22
f:rather	-8
f:ratify	-10
f:read	11
f:recall	6
f:reciprocal	10
f:recommend	9
f:remain	18
f:renewed	6
f:replace	-7
f:reply	-6
f:report	-7
f:representative	15
f:rest	23
f:result	-26
f:return	22
f:rice	-8
f:right	9
f:risk	10
f:room	-14
f:round	-42
f:rubber	9
f:rum	-10
f:sale	-14
f:salmon	-26
f:scale	7
f:season	-8
f:second	9
f:secretary	-8
f:section	-9
f:seem	7
f:sell	-11
f:send	11
f:set	6
f:settle	14
f:settlement	-21
f:she	-21
f:sheet	-7
f:shelve	11
f:ship	-8
f:shipment	-6
f:shook	16
f:should	-8
f:show	8
f:sign	15
f:signature	18
f:since	-21
f:six	7
f:slip	-13
f:so	6
f:software	-10
f:somebody	23
f:something	9
f:sorghum	-12
f:soybean	-22
f:spoken	6
f:spring	9
f:squash	16
f:stand	24
f:start	17
f:statement	13
f:stay	-29
f:steel	-7
f:still	11
f:stockholm	9
f:stop	12
f:stuff	7
f:successor	-7
f:such	-13
f:sugar	11
f:sum	10
f:surcharge	-13
f:suspend	6
f:suspension	16
f:take	9
f:talk	-40
f:tax	7
f:team	-8
f:telephone	-21
f:television	7
f:tell	-7
f:term	7
f:text	12
f:textile	18
f:th	19
f:than	-26
f:that	21
f:the	-20
f:their	-11
f:them	14
f:there	20
f:therefore	-25
f:these	-8
f:they	29
f:thi	16
f:think	18
f:third	-30
f:though	-8
f:threaten	-22
f:three	-15
f:through	36
f:timber	-13
f:time	7
f:to	9
f:together	11
f:tomatoe	-16
f:ton	-11
f:too	-8
f:touch	18
f:tractor	-9
f:trader	12
f:truce	17
f:turn	10
f:twice	13
f:tyre	13
f:unchanged	6
f:under	15
f:understanding	23
f:understood	-8
f:unlawful	-9
f:unless	46
f:upon	13
f:urea	22
f:vote	16
f:wait	8
f:waiting	-16
f:wake	21
f:walk	-19
f:want	-9
f:was	18
f:we	-21
f:we've	8
f:weapon	-25
f:week	-22
f:weekend	19
f:well	-19
f:were	27
f:what	16
f:whatever	9
f:wheat	6
f:when	6
f:where	-24
f:whether	22
f:which	-14
f:whisky	-7
f:who	-7
f:whole	8
f:will	-29
f:window	-6
f:winter	-15
f:wish	-6
f:with	-6
f:withdraw	-25
f:within	-8
f:wool	8
f:word	13
f:work	8
f:world	7
f:worry	14
f:worth	16
f:would	10
f:write	-12
f:you	11
f:your	-9
f:zero	-13
f:zinc	12
f:—	9
first-of-paragraph	-39
has-future	7
has-gerund	11
has-infinitive	-13
has-participle	-11
has-past	-29
has-perfect	8
has-pluperfect	-29
has-present	22
headline	11
l1=,	-13
l1=, & d:gone	-13
l1=, & d:today	-7
l1=:	59
l1=: & d:ahead	52
l1=: & d:today	16
l1=<agent>	-10
l1=<agent> & d:today	-7
l1=<begin> & d:gone	10
l1=<day-ahead>	-23
l1=<day-ahead> & d:today	-15
l1=<duty> & d:ahead	-7
l1=<gate>	-12
l1=<goods>	14
l1=<goods> & d:ahead	9
l1=<goods> & d:today	6
l1=<level-noun>	33
l1=<level>	-21
l1=<level> & d:ahead	-11
l1=<level> & d:today	-9
l1=<not> & d:ahead	-20
l1=<not> & d:gone	8
l1=<not> & d:today	8
l1=<number> & d:today	-16
l1=<organisation>	7
l1=<organisation> & d:today	7
l1=<span>	-13
l1=<span> & d:ahead	-18
l1=<v-agree>	11
l1=<v-agree> & d:today	8
l1=<v-bear>	15
l1=<v-bear> & d:ahead	19
l1=<v-bear> & d:today	-7
l1=<v-begin>	-22
l1=<v-begin> & d:ahead	-19
l1=<v-end>	12
l1=<v-end> & d:gone	-10
l1=<v-end> & d:today	18
l1=<v-impose> & d:today	9
l1=<v-say>	7
l1=<v-say> & d:ahead	13
l1=<v-sell>	11
l1=<v-stay>	7
l1=<v-suspend>	-10
l1=about	-10
l1=about & d:ahead	-9
l1=after & d:ahead	6
l1=and & d:ahead	-6
l1=and & d:today	13
l1=as	12
l1=as & d:ahead	8
l1=back & d:ahead	-10
l1=before	-7
l1=beyond	21
l1=beyond & d:ahead	22
l1=by	-23
l1=by & d:ahead	-20
l1=changed	7
l1=confirm	-6
l1=deal	7
l1=die	10
l1=due	-7
l1=due & d:ahead	-7
l1=effective	-9
l1=end & d:ahead	-9
l1=end & d:today	12
l1=expire	11
l1=for	-6
l1=for & d:today	-6
l1=friday	8
l1=from	-21
l1=from & d:ahead	-19
l1=from & d:gone	9
l1=from & d:today	-7
l1=has	-8
l1=has & d:ahead	-6
l1=if	7
l1=if & d:ahead	7
l1=in	-6
l1=including	6
l1=including & d:ahead	6
l1=is	16
l1=is & d:ahead	14
l1=lapse	6
l1=midnight	24
l1=midnight & d:ahead	14
l1=midnight & d:today	12
l1=noon & d:ahead	6
l1=nothing	13
l1=of	-39
l1=of & d:ahead	-33
l1=on	-23
l1=on & d:ahead	-7
l1=on & d:gone	-38
l1=only	8
l1=out	16
l1=out & d:today	22
l1=over	21
l1=pay	7
l1=say	17
l1=say & d:ahead	19
l1=ship	11
l1=sign	12
l1=sign & d:today	8
l1=since	-30
l1=since & d:ahead	-22
l1=since & d:gone	-10
l1=stand	8
l1=stand & d:today	8
l1=start	-11
l1=start & d:ahead	-10
l1=sunday	9
l1=tariff	-7
l1=telephone	14
l1=telephone & d:today	16
l1=the	6
l1=the & d:ahead	13
l1=the & d:gone	-22
l1=there	-7
l1=there & d:ahead	-7
l1=thi	8
l1=through	20
l1=through & d:ahead	21
l1=thursday	-13
l1=thursday & d:today	-13
l1=till	29
l1=till & d:ahead	30
l1=to	15
l1=to & d:ahead	15
l1=to & d:gone	13
l1=truce	-14
l1=tuesday	-12
l1=tuesday & d:today	-10
l1=until	12
l1=until & d:ahead	23
l1=until & d:gone	-34
l1=wednesday	9
l1=wednesday & d:today	9
l1=with	15
l1=with & d:ahead	15
l1=|	8
l1=| & d:today	8
l1=·	-8
l1=· & d:today	-8
l1=—	-19
l1=— & d:today	-19
l2=" & d:ahead	-21
l2=" & d:today	9
l2=(	-13
l2=,	16
l2=, & d:ahead	7
l2=, & d:gone	11
l2=, & d:today	15
l2=:	17
l2=: & d:ahead	12
l2=;	9
l2=; & d:ahead	10
l2=<begin>	-6
l2=<begin> & d:ahead	8
l2=<begin> & d:today	-21
l2=<day-today> & d:ahead	-6
l2=<gate>	-14
l2=<gate> & d:ahead	-13
l2=<goods> & d:ahead	-22
l2=<goods> & d:today	22
l2=<level>	-20
l2=<level> & d:ahead	-20
l2=<level> & d:gone	-6
l2=<level> & d:today	6
l2=<name>	-16
l2=<name> & d:ahead	-11
l2=<number>	8
l2=<number> & d:ahead	12
l2=<number> & d:today	-6
l2=<office>	-19
l2=<office> & d:ahead	-11
l2=<office> & d:today	-7
l2=<organisation> & d:today	-6
l2=<quality>	-10
l2=<quality> & d:today	-6
l2=<seat>	-16
l2=<seat> & d:today	-16
l2=<span>	-8
l2=<span> & d:ahead	-17
l2=<span> & d:gone	16
l2=<v-begin>	6
l2=<v-begin> & d:ahead	8
l2=<v-down>	16
l2=<v-down> & d:ahead	19
l2=<v-end>	26
l2=<v-end> & d:ahead	28
l2=<v-end> & d:gone	7
l2=<v-impose>	-12
l2=<v-impose> & d:gone	-15
l2=<v-impose> & d:today	-13
l2=<v-propose>	-8
l2=<v-propose> & d:ahead	-17
l2=<v-propose> & d:today	8
l2=<v-return>	-14
l2=<v-return> & d:ahead	-11
l2=<v-say>	-9
l2=<v-say> & d:today	-9
l2=<v-sell>	-12
l2=<v-sell> & d:ahead	-11
l2=<v-stay> & d:gone	-19
l2=<v-stay> & d:today	16
l2=<v-suspend> & d:ahead	6
l2=<v-up>	14
l2=<v-up> & d:ahead	11
l2=a & d:today	6
l2=again	-11
l2=again & d:ahead	-10
l2=agreement	8
l2=ahead	-16
l2=ahead & d:ahead	-9
l2=and	21
l2=and & d:ahead	24
l2=announcement	-10
l2=announcement & d:ahead	-10
l2=are	7
l2=arrangement	-24
l2=arrangement & d:ahead	-24
l2=as	-23
l2=as & d:ahead	-13
l2=as & d:today	-9
l2=at & d:today	8
l2=back	-8
l2=back & d:ahead	-6
l2=begin	-12
l2=begin & d:ahead	-11
l2=busan	-12
l2=busan & d:ahead	-10
l2=by	-6
l2=by & d:ahead	-18
l2=by & d:today	14
l2=call	12
l2=call & d:today	10
l2=car	-10
l2=case	-9
l2=case & d:ahead	-9
l2=changed	6
l2=changed & d:ahead	7
l2=charge & d:ahead	7
l2=clear	8
l2=clear & d:ahead	9
l2=close	13
l2=close & d:ahead	14
l2=collect	6
l2=collect & d:ahead	6
l2=column	13
l2=come	8
l2=come & d:ahead	10
l2=continue	-9
l2=continue & d:ahead	-9
l2=counted	12
l2=counted & d:ahead	13
l2=custom	-13
l2=custom & d:ahead	-12
l2=date & d:today	-7
l2=day	7
l2=day & d:ahead	9
l2=deadline	-9
l2=deadline & d:ahead	-9
l2=deal	-16
l2=deal & d:ahead	-15
l2=declare	9
l2=declare & d:ahead	10
l2=desk	6
l2=desk & d:today	6
l2=did	-9
l2=did & d:ahead	-8
l2=die	20
l2=die & d:ahead	21
l2=dispute	-7
l2=down	-15
l2=down & d:ahead	-14
l2=drop	6
l2=drop & d:ahead	6
l2=early	11
l2=early & d:ahead	11
l2=effect	-11
l2=effect & d:ahead	-11
l2=end	12
l2=end & d:ahead	11
l2=end & d:gone	17
l2=enter	-10
l2=enter & d:ahead	-9
l2=entry	-7
l2=est	10
l2=est & d:ahead	10
l2=expire	6
l2=expire & d:ahead	10
l2=expire & d:gone	-7
l2=extend	9
l2=extend & d:ahead	10
l2=extension & d:ahead	6
l2=follow	-15
l2=follow & d:ahead	-14
l2=for	-21
l2=for & d:ahead	-19
l2=found	-12
l2=found & d:ahead	-12
l2=friday & d:ahead	8
l2=friday & d:today	-9
l2=from	-36
l2=from & d:ahead	-34
l2=geneva	-13
l2=geneva & d:ahead	-11
l2=go	34
l2=go & d:ahead	31
l2=good	31
l2=good & d:ahead	35
l2=happen	8
l2=happen & d:ahead	8
l2=have & d:today	-7
l2=here	-14
l2=here & d:ahead	-13
l2=impose	-10
l2=impose & d:ahead	-10
l2=in	-17
l2=in & d:ahead	-19
l2=is	7
l2=is & d:ahead	8
l2=its	-12
l2=its & d:ahead	-10
l2=know	10
l2=know & d:ahead	11
l2=lapse	8
l2=lapse & d:ahead	8
l2=last	11
l2=last & d:ahead	12
l2=law	10
l2=law & d:ahead	11
l2=live	10
l2=live & d:ahead	10
l2=matter	-10
l2=meet	-16
l2=meet & d:ahead	-15
l2=mombasa	10
l2=mombasa & d:ahead	10
l2=monday	-15
l2=monday & d:today	-15
l2=network	16
l2=network & d:ahead	16
l2=night	-11
l2=night & d:ahead	-11
l2=noon	-13
l2=noon & d:ahead	-8
l2=not	11
l2=not & d:ahead	7
l2=now	-8
l2=now & d:ahead	-8
l2=of	13
l2=of & d:ahead	15
l2=off	-18
l2=off & d:ahead	-18
l2=on & d:gone	-7
l2=on & d:today	-8
l2=only	-6
l2=only & d:ahead	-6
l2=open	-15
l2=open & d:ahead	-15
l2=or	-8
l2=or & d:ahead	-7
l2=our	8
l2=out & d:ahead	7
l2=over	10
l2=over & d:ahead	11
l2=past	-12
l2=pay	-23
l2=pay & d:ahead	-20
l2=place	-7
l2=place & d:ahead	-7
l2=press	-8
l2=price	-8
l2=price & d:ahead	-8
l2=prolonged	13
l2=prolonged & d:gone	17
l2=reach	-7
l2=reach & d:ahead	-7
l2=report	-8
l2=report & d:ahead	-7
l2=result	6
l2=rise	-9
l2=rise & d:ahead	-8
l2=run	10
l2=run & d:ahead	8
l2=run & d:gone	-14
l2=run & d:today	16
l2=saturday	-6
l2=say	-6
l2=ship	-9
l2=ship & d:ahead	-9
l2=side	16
l2=side & d:ahead	17
l2=sit	-12
l2=sit & d:ahead	-11
l2=sleep	11
l2=sleep & d:ahead	12
l2=so	9
l2=so & d:ahead	10
l2=standstill	6
l2=standstill & d:ahead	8
l2=start	-15
l2=start & d:ahead	-15
l2=stay	-13
l2=stay & d:ahead	-13
l2=stop	19
l2=stop & d:ahead	19
l2=take	-8
l2=take & d:ahead	-6
l2=telephone	-10
l2=telephone & d:ahead	-8
l2=term	21
l2=term & d:ahead	21
l2=that	10
l2=that & d:ahead	8
l2=the & d:ahead	-7
l2=them	6
l2=them & d:ahead	6
l2=thi	-9
l2=thi & d:ahead	-9
l2=thing	10
l2=thread	25
l2=thread & d:today	25
l2=thursday	17
l2=thursday & d:ahead	12
l2=thursday & d:today	6
l2=time	-9
l2=time & d:ahead	-8
l2=truce	8
l2=truce & d:today	16
l2=tuesday	10
l2=tuesday & d:ahead	11
l2=until	7
l2=until & d:gone	-6
l2=up	14
l2=up & d:ahead	17
l2=us	40
l2=us & d:ahead	41
l2=valid	18
l2=valid & d:ahead	19
l2=vote	-7
l2=vote & d:ahead	-7
l2=water	6
l2=water & d:ahead	6
l2=we	6
l2=we & d:today	8
l2=week	25
l2=week & d:ahead	27
l2=were	-8
l2=what	-9
l2=what & d:ahead	-15
l2=write	-8
l2=write & d:ahead	-7
l2=zero	-6
l2=—	8
l2=— & d:ahead	11
l3="	-8
l3='	9
l3='s	22
l3='s & d:ahead	26
l3=, & d:ahead	7
l3=, & d:gone	8
l3=, & d:today	-16
l3=.	8
l3=. & d:ahead	10
l3=;	-14
l3=; & d:ahead	-13
l3=<agent>	-12
l3=<agent> & d:ahead	-10
l3=<begin>	8
l3=<begin> & d:ahead	30
l3=<begin> & d:gone	-6
l3=<begin> & d:today	-27
l3=<day-ahead>	13
l3=<day-ahead> & d:ahead	12
l3=<day-gone>	6
l3=<day-gone> & d:gone	17
l3=<day-today>	-12
l3=<day-today> & d:ahead	-8
l3=<duty>	-18
l3=<duty> & d:ahead	-20
l3=<gate>	9
l3=<gate> & d:ahead	13
l3=<goods>	9
l3=<goods> & d:ahead	9
l3=<level-noun>	-17
l3=<level-noun> & d:ahead	-16
l3=<level>	7
l3=<level> & d:ahead	9
l3=<month-gone>	22
l3=<month-gone> & d:ahead	25
l3=<name>	-10
l3=<name> & d:ahead	-18
l3=<name> & d:today	11
l3=<not>	-15
l3=<not> & d:ahead	-22
l3=<not> & d:today	7
l3=<number>	-20
l3=<number> & d:ahead	-22
l3=<organisation>	-8
l3=<organisation> & d:ahead	-10
l3=<points>	25
l3=<points> & d:ahead	26
l3=<sender>	9
l3=<sender> & d:ahead	10
l3=<v-agree>	-17
l3=<v-agree> & d:ahead	-25
l3=<v-agree> & d:today	6
l3=<v-begin>	9
l3=<v-begin> & d:ahead	13
l3=<v-deny>	-17
l3=<v-deny> & d:ahead	-17
l3=<v-down>	15
l3=<v-down> & d:ahead	18
l3=<v-end>	-8
l3=<v-end> & d:ahead	-9
l3=<v-impose>	-15
l3=<v-impose> & d:ahead	-17
l3=<v-impose> & d:today	10
l3=<v-propose>	21
l3=<v-propose> & d:ahead	18
l3=<v-say>	12
l3=<v-say> & d:today	20
l3=<v-sell>	-6
l3=<v-stay>	10
l3=<v-stay> & d:ahead	14
l3=<v-stay> & d:gone	-7
l3=<v-suspend>	-14
l3=<v-suspend> & d:ahead	-18
l3=<v-suspend> & d:today	9
l3=<v-target>	13
l3=<v-target> & d:today	16
l3=a	11
l3=a & d:today	10
l3=again	6
l3=again & d:ahead	7
l3=agree	-6
l3=agreement	-24
l3=agreement & d:ahead	-23
l3=all	7
l3=all & d:ahead	8
l3=and	-7
l3=and & d:gone	-7
l3=and & d:today	-7
l3=are	19
l3=are & d:ahead	21
l3=arrangement	23
l3=arrangement & d:ahead	23
l3=arrive	14
l3=arrive & d:ahead	14
l3=as	11
l3=as & d:ahead	10
l3=ask	15
l3=at	-6
l3=at & d:today	-10
l3=be	8
l3=be & d:ahead	9
l3=been	10
l3=been & d:ahead	12
l3=before	9
l3=before & d:ahead	10
l3=both	23
l3=both & d:ahead	23
l3=busan	13
l3=busan & d:ahead	14
l3=by	-7
l3=by & d:ahead	-6
l3=can	7
l3=can & d:ahead	7
l3=carry	-9
l3=carry & d:ahead	-9
l3=ceasefire	-22
l3=ceasefire & d:ahead	-22
l3=charge	-6
l3=clear	12
l3=come	6
l3=come & d:ahead	8
l3=contract	-8
l3=contract & d:ahead	-7
l3=country	14
l3=country & d:ahead	15
l3=deal	13
l3=deal & d:ahead	14
l3=did	-6
l3=dispute	11
l3=do	14
l3=do & d:ahead	14
l3=down	-14
l3=down & d:ahead	-14
l3=due	14
l3=due & d:ahead	14
l3=each	6
l3=each & d:ahead	7
l3=end	-11
l3=end & d:ahead	-7
l3=enter	7
l3=extend	-16
l3=extend & d:ahead	-16
l3=extension	14
l3=extension & d:ahead	10
l3=face	11
l3=face & d:ahead	11
l3=force	28
l3=force & d:ahead	19
l3=force & d:today	12
l3=from	-7
l3=from & d:ahead	-6
l3=further	12
l3=further & d:ahead	12
l3=gave	-15
l3=gave & d:ahead	-8
l3=geneva	23
l3=geneva & d:ahead	23
l3=given	-15
l3=go	9
l3=go & d:ahead	11
l3=good	-15
l3=good & d:ahead	-14
l3=had	-22
l3=had & d:ahead	-21
l3=has	11
l3=has & d:ahead	17
l3=have	7
l3=have & d:ahead	-10
l3=have & d:today	23
l3=he & d:ahead	-16
l3=he & d:today	10
l3=his	-6
l3=his & d:ahead	-6
l3=in	-14
l3=in & d:ahead	-7
l3=in & d:gone	-12
l3=is	7
l3=is & d:gone	13
l3=is & d:today	6
l3=it	-11
l3=it & d:gone	-15
l3=it & d:today	-8
l3=its	-10
l3=last	27
l3=last & d:ahead	26
l3=long	6
l3=meet	-10
l3=meet & d:ahead	-9
l3=ministry	-6
l3=more	-14
l3=more & d:ahead	-14
l3=mr	6
l3=mr & d:ahead	7
l3=new	19
l3=new & d:ahead	16
l3=next	17
l3=next & d:ahead	18
l3=no	-26
l3=no & d:ahead	-25
l3=not	9
l3=not & d:ahead	7
l3=now	-17
l3=now & d:ahead	-15
l3=of	19
l3=of & d:gone	17
l3=of & d:today	7
l3=on & d:gone	-7
l3=one	14
l3=one & d:ahead	14
l3=other	-27
l3=other & d:ahead	-27
l3=otherwise	22
l3=otherwise & d:ahead	22
l3=our	-24
l3=our & d:ahead	-19
l3=out	-14
l3=out & d:ahead	-13
l3=over	8
l3=over & d:ahead	9
l3=own	10
l3=own & d:ahead	10
l3=pay	-11
l3=pay & d:ahead	-8
l3=price	-13
l3=price & d:ahead	-13
l3=prolong	15
l3=prolong & d:ahead	15
l3=prolonged	-10
l3=put	-8
l3=put & d:ahead	-8
l3=rate	-12
l3=rate & d:ahead	-11
l3=reach	-14
l3=reach & d:ahead	-14
l3=reciprocal	22
l3=reciprocal & d:ahead	22
l3=remain	8
l3=remain & d:ahead	8
l3=rule	-17
l3=rule & d:ahead	-17
l3=run	7
l3=run & d:ahead	10
l3=say	-15
l3=say & d:ahead	-14
l3=season	-6
l3=season & d:ahead	-6
l3=should	9
l3=should & d:ahead	9
l3=sign	-19
l3=sign & d:ahead	-13
l3=so	-18
l3=so & d:ahead	-18
l3=social	15
l3=social & d:ahead	16
l3=start	-7
l3=start & d:ahead	-7
l3=surcharge	-15
l3=surcharge & d:ahead	-15
l3=suspension	-29
l3=suspension & d:ahead	-29
l3=take & d:ahead	6
l3=talk	11
l3=talk & d:ahead	-6
l3=talk & d:today	16
l3=tariff	-12
l3=tariff & d:ahead	-11
l3=tell	11
l3=tell & d:ahead	6
l3=tell & d:today	6
l3=that	8
l3=that & d:ahead	11
l3=the & d:ahead	9
l3=the & d:gone	-9
l3=their	-9
l3=their & d:ahead	-10
l3=them	-13
l3=them & d:ahead	-10
l3=then	-15
l3=then & d:ahead	-15
l3=there	13
l3=there & d:ahead	7
l3=therefore	-11
l3=therefore & d:ahead	-11
l3=they	-9
l3=they & d:ahead	-8
l3=thi	12
l3=thi & d:ahead	13
l3=to	10
l3=to & d:ahead	11
l3=to & d:gone	-8
l3=trade	-6
l3=truce	22
l3=truce & d:ahead	21
l3=truce & d:gone	12
l3=truce & d:today	-6
l3=until	-12
l3=until & d:ahead	-11
l3=us	19
l3=us & d:ahead	20
l3=was	-17
l3=was & d:ahead	-19
l3=we	9
l3=we & d:ahead	10
l3=week	-6
l3=were	-6
l3=what	6
l3=what & d:ahead	8
l3=where	12
l3=where & d:today	12
l3=which	26
l3=which & d:ahead	29
l3=will	-9
l3=will & d:ahead	-13
l3=would	-25
l3=would & d:ahead	-20
l3=would & d:today	-6
l3=you	-13
l3=you & d:ahead	-10
l3=your	-8
l3=your & d:ahead	-7
l3=— & d:today	6
l4="	-13
l4=" & d:ahead	-12
l4=&	9
l4=& & d:today	9
l4='s	-12
l4='s & d:ahead	-10
l4=*	-13
l4=, & d:ahead	9
l4=, & d:gone	-11
l4=, & d:today	-19
l4=:	-35
l4=: & d:ahead	-35
l4=<agent>	14
l4=<agent> & d:today	13
l4=<begin>	14
l4=<begin> & d:ahead	30
l4=<begin> & d:gone	-15
l4=<begin> & d:today	-19
l4=<day-ahead>	-16
l4=<day-ahead> & d:ahead	-15
l4=<day-gone>	11
l4=<day-gone> & d:ahead	12
l4=<day-today>	17
l4=<day-today> & d:ahead	18
l4=<goods>	36
l4=<goods> & d:ahead	35
l4=<level-noun>	-13
l4=<level-noun> & d:ahead	-11
l4=<level>	-8
l4=<name>	-18
l4=<name> & d:today	-13
l4=<number>	13
l4=<number> & d:ahead	13
l4=<office>	-22
l4=<office> & d:ahead	-18
l4=<organisation>	-10
l4=<organisation> & d:today	-6
l4=<person> & d:ahead	-8
l4=<person> & d:today	7
l4=<points>	34
l4=<points> & d:ahead	35
l4=<quality>	-16
l4=<quality> & d:ahead	-16
l4=<seat> & d:ahead	11
l4=<seat> & d:today	-15
l4=<v-bear> & d:today	9
l4=<v-deny>	17
l4=<v-deny> & d:ahead	18
l4=<v-down>	-15
l4=<v-down> & d:ahead	-12
l4=<v-end>	14
l4=<v-end> & d:ahead	13
l4=<v-impose> & d:gone	11
l4=<v-impose> & d:today	-9
l4=<v-propose>	-7
l4=<v-propose> & d:ahead	-6
l4=<v-return>	-8
l4=<v-return> & d:ahead	-7
l4=<v-say>	6
l4=<v-say> & d:ahead	6
l4=<v-stay> & d:today	8
l4=<v-suspend>	15
l4=<v-suspend> & d:ahead	17
l4=<v-target>	-18
l4=<v-target> & d:ahead	-17
l4=<v-up>	-9
l4=<v-up> & d:ahead	-12
l4=a	-13
l4=a & d:today	-7
l4=against	10
l4=against & d:ahead	10
l4=an	-12
l4=an & d:ahead	-19
l4=and	-8
l4=and & d:ahead	-8
l4=another	9
l4=another & d:ahead	10
l4=apply	22
l4=apply & d:ahead	22
l4=approve	14
l4=approve & d:ahead	15
l4=are	-17
l4=are & d:ahead	-14
l4=arrangement	10
l4=arrangement & d:ahead	7
l4=as	9
l4=as & d:ahead	8
l4=at	9
l4=at & d:ahead	14
l4=back	-8
l4=back & d:ahead	-8
l4=be	-18
l4=be & d:ahead	-17
l4=between	-10
l4=both	7
l4=both & d:ahead	8
l4=busan	34
l4=busan & d:ahead	36
l4=but	14
l4=but & d:ahead	14
l4=by	-29
l4=by & d:ahead	-28
l4=cabinet	6
l4=can	-10
l4=can & d:ahead	-10
l4=carry	22
l4=carry & d:ahead	22
l4=charge	-10
l4=charge & d:ahead	-9
l4=come	-6
l4=control	13
l4=control & d:ahead	13
l4=country	-11
l4=country & d:ahead	-10
l4=current	12
l4=day	6
l4=day & d:ahead	7
l4=deadline	-12
l4=deadline & d:ahead	-12
l4=deal	7
l4=deal & d:ahead	9
l4=decision	-10
l4=decision & d:ahead	-10
l4=end	30
l4=end & d:ahead	30
l4=enter	-14
l4=enter & d:ahead	-14
l4=expire	-6
l4=expire & d:ahead	-6
l4=extend & d:gone	17
l4=extension	-15
l4=extension & d:ahead	-15
l4=first	7
l4=first & d:ahead	7
l4=for	-7
l4=for & d:ahead	-6
l4=for & d:today	-6
l4=from	-26
l4=from & d:ahead	-26
l4=geneva	7
l4=geneva & d:ahead	8
l4=given	-6
l4=given & d:ahead	-6
l4=had	-9
l4=had & d:ahead	-8
l4=has	8
l4=has & d:ahead	10
l4=have	8
l4=have & d:ahead	9
l4=he	-10
l4=he & d:ahead	-6
l4=his	13
l4=his & d:ahead	13
l4=i	7
l4=i & d:ahead	7
l4=if	-11
l4=if & d:ahead	-9
l4=in & d:today	9
l4=is	-31
l4=is & d:ahead	-25
l4=is & d:gone	-7
l4=is & d:today	-6
l4=it & d:ahead	13
l4=it & d:gone	-12
l4=it & d:today	-15
l4=keep	-18
l4=keep & d:ahead	-17
l4=leave	15
l4=leave & d:ahead	15
l4=level & d:ahead	6
l4=lower	-9
l4=lower & d:ahead	-9
l4=m	14
l4=m & d:ahead	14
l4=make	-8
l4=make & d:ahead	-7
l4=may	-10
l4=may & d:ahead	-10
l4=minister	6
l4=minute	6
l4=minute & d:ahead	6
l4=must	-6
l4=new	9
l4=new & d:ahead	11
l4=next	7
l4=next & d:ahead	7
l4=nothing	10
l4=nothing & d:ahead	10
l4=now	32
l4=now & d:ahead	33
l4=of	33
l4=of & d:ahead	39
l4=oil	-9
l4=oil & d:ahead	-9
l4=on & d:gone	15
l4=one	6
l4=one & d:ahead	7
l4=other	17
l4=other & d:ahead	18
l4=out	-14
l4=out & d:ahead	-12
l4=paper	11
l4=paper & d:ahead	12
l4=pause	7
l4=pause & d:ahead	7
l4=pay & d:ahead	-11
l4=pay & d:today	10
l4=point	-10
l4=published	-6
l4=put	-8
l4=put & d:ahead	-8
l4=reach	6
l4=reach & d:ahead	7
l4=remain	6
l4=remain & d:ahead	6
l4=return	-10
l4=return & d:ahead	-10
l4=rise	-9
l4=rise & d:ahead	-9
l4=rule	17
l4=rule & d:ahead	18
l4=run	-23
l4=run & d:ahead	-22
l4=say	9
l4=say & d:ahead	10
l4=second & d:ahead	-8
l4=shall	-11
l4=shall & d:ahead	-11
l4=should	23
l4=should & d:ahead	23
l4=sign	-16
l4=sign & d:ahead	-12
l4=since	13
l4=since & d:ahead	14
l4=so	-24
l4=so & d:ahead	-24
l4=stand	6
l4=standstill	-11
l4=standstill & d:ahead	-9
l4=start	-11
l4=start & d:ahead	-10
l4=still	-11
l4=still & d:ahead	-10
l4=stop	9
l4=suspend	8
l4=suspend & d:ahead	9
l4=suspension & d:ahead	-9
l4=suspension & d:gone	17
l4=take	-7
l4=take & d:ahead	-6
l4=tariff	9
l4=tariff & d:ahead	12
l4=telephone	-6
l4=telephone & d:ahead	-6
l4=that & d:ahead	-8
l4=the	-28
l4=the & d:ahead	-30
l4=the & d:gone	6
l4=their & d:ahead	6
l4=thi	-10
l4=thi & d:ahead	-10
l4=third	-7
l4=third & d:ahead	-7
l4=time	-6
l4=to & d:ahead	-9
l4=to & d:today	12
l4=truce	8
l4=truce & d:gone	11
l4=two	15
l4=two & d:ahead	17
l4=until	25
l4=until & d:ahead	26
l4=up	12
l4=up & d:ahead	12
l4=want	-12
l4=was & d:ahead	6
l4=what	-15
l4=what & d:ahead	-16
l4=which	14
l4=which & d:ahead	15
l4=with	12
l4=with & d:ahead	8
l4=would	9
l4=would & d:ahead	-7
l4=would & d:today	28
l4=you	9
l4=you & d:ahead	11
l4=your	-11
l4=—	-18
l4=— & d:ahead	-18
l=" ,	7
l=, a	-7
l=, a & d:ahead	-7
l=, and	11
l=, from	-7
l=, from & d:ahead	-6
l=, on	7
l=, on & d:ahead	9
l=, the	19
l=, the & d:ahead	19
l=, to	10
l=, to & d:ahead	6
l=, to & d:gone	13
l=, until & d:gone	6
l=, wednesday	14
l=, wednesday & d:today	14
l=: from	-16
l=: from & d:ahead	-16
l=: until	37
l=: until & d:ahead	37
l=<begin> <begin> & d:gone	10
l=<begin> after	-6
l=<begin> after & d:ahead	-6
l=<begin> by	-6
l=<begin> by & d:ahead	-6
l=<begin> from	-16
l=<begin> from & d:ahead	-13
l=<begin> on	12
l=<begin> on & d:ahead	15
l=<begin> saturday	6
l=<begin> saturday & d:today	6
l=<begin> the & d:ahead	6
l=<begin> thursday	-8
l=<begin> thursday & d:today	-8
l=<begin> until	-28
l=<begin> until & d:ahead	-27
l=<day-ahead> and	-8
l=<day-ahead> and & d:ahead	-7
l=<day-ahead> to	9
l=<day-ahead> to & d:ahead	10
l=<day-gone> ,	-19
l=<day-gone> to & d:ahead	6
l=<level> from	-19
l=<level> from & d:ahead	-18
l=<level> on	-20
l=<level> on & d:ahead	-18
l=<level> until	13
l=<level> until & d:ahead	12
l=<name> on	-29
l=<name> on & d:ahead	-25
l=<name> until	12
l=<name> until & d:ahead	12
l=<number> ,	16
l=<number> from	-6
l=<number> from & d:ahead	-6
l=<organisation> ,	-6
l=<organisation> meet	8
l=<person> on	-12
l=<person> on & d:ahead	-10
l=<seat> ,	-20
l=<seat> , & d:ahead	-7
l=<seat> , & d:today	-15
l=<seat> from	-9
l=<seat> from & d:ahead	-9
l=<seat> on	-15
l=<seat> on & d:ahead	-13
l=<span> ,	-12
l=<span> from	-29
l=<span> from & d:ahead	-45
l=<span> from & d:gone	17
l=<span> on	-8
l=<span> on & d:ahead	-8
l=<span> to	6
l=<span> to & d:ahead	7
l=agree on	-6
l=agreement by	6
l=agreement by & d:ahead	6
l=and including	6
l=and including & d:ahead	6
l=apply until	10
l=apply until & d:ahead	10
l=as of	-22
l=as of & d:ahead	-13
l=as of & d:today	-8
l=at midnight	8
l=at noon	9
l=at the	-12
l=at the & d:ahead	-11
l=back to	-13
l=back to & d:ahead	-12
l=be on	9
l=be on & d:ahead	9
l=begin on	-17
l=begin on & d:ahead	-16
l=busan on	-11
l=busan on & d:ahead	-10
l=by telephone	15
l=by telephone & d:today	16
l=by the	-31
l=by the & d:ahead	-30
l=call ,	10
l=call , & d:today	10
l=changed on	7
l=clear by	7
l=clear by & d:ahead	7
l=close on	9
l=close on & d:ahead	10
l=counted from	12
l=counted from & d:ahead	13
l=date : & d:ahead	9
l=date : & d:today	-7
l=date from	-8
l=date from & d:ahead	-8
l=date is	8
l=date is & d:ahead	9
l=day ,	6
l=day , & d:ahead	6
l=deal by	-9
l=deal by & d:ahead	-9
l=die on	20
l=die on & d:ahead	21
l=drop on	6
l=drop on & d:ahead	6
l=due by	-6
l=due by & d:ahead	-6
l=due on	6
l=due on & d:ahead	6
l=duty from	-7
l=duty from & d:ahead	-6
l=early as	11
l=early as & d:ahead	11
l=effect from	-7
l=effect from & d:ahead	-7
l=end :	27
l=end : & d:ahead	24
l=end on	6
l=end on & d:gone	18
l=enter before	-7
l=enter before & d:ahead	-7
l=est on	12
l=est on & d:ahead	12
l=expire on	6
l=expire on & d:ahead	10
l=expire on & d:gone	-7
l=extend until	-16
l=extend until & d:ahead	-16
l=follow on	-14
l=follow on & d:ahead	-14
l=force since	-8
l=force since & d:ahead	-7
l=force until	8
l=force until & d:ahead	9
l=friday , & d:ahead	8
l=friday , & d:today	-9
l=from the	-34
l=from the & d:ahead	-33
l=geneva on	-6
l=go on	30
l=go on & d:ahead	27
l=good from	-6
l=good from & d:ahead	-6
l=good on	-6
l=good through	9
l=good through & d:ahead	9
l=good until	15
l=good until & d:ahead	17
l=have end	-18
l=is until	-6
l=is until & d:ahead	-6
l=it by	-12
l=it by & d:ahead	-12
l=it end	16
l=it on	-16
l=it on & d:ahead	-13
l=it until	-19
l=it until & d:ahead	-19
l=lapse on	8
l=lapse on & d:ahead	8
l=last until	11
l=last until & d:ahead	18
l=monday ,	-13
l=monday , & d:today	-14
l=network on	16
l=network on & d:ahead	16
l=noon on	-13
l=noon on & d:ahead	-8
l=of the	6
l=of the & d:ahead	6
l=off until	-10
l=off until & d:ahead	-10
l=on until	-12
l=on until & d:ahead	-12
l=over on	16
l=over on & d:ahead	17
l=pause until	10
l=pause until & d:ahead	10
l=prolonged to	7
l=prolonged to & d:ahead	-6
l=prolonged to & d:gone	17
l=reach on	7
l=reach on & d:ahead	7
l=rise on	-6
l=rise on & d:ahead	-6
l=run from	-9
l=run from & d:ahead	-9
l=run out & d:ahead	-9
l=run out & d:today	16
l=run to	-11
l=run to & d:ahead	-9
l=run until	21
l=run until & d:ahead	25
l=saturday ,	-6
l=say on	-6
l=say until	-7
l=say until & d:ahead	-7
l=ship before	-7
l=ship before & d:ahead	-7
l=side until	12
l=side until & d:ahead	12
l=sign on	-9
l=sign on & d:ahead	-9
l=so by	6
l=so by & d:ahead	6
l=so until	12
l=so until & d:ahead	13
l=start on	-15
l=start on & d:ahead	-15
l=stop on	19
l=stop on & d:ahead	19
l=strike until	-11
l=strike until & d:ahead	-11
l=suspend from	-17
l=suspend from & d:ahead	-17
l=tariff until	8
l=tariff until & d:ahead	8
l=telephone on	-9
l=telephone on & d:ahead	-8
l=term on	12
l=term on & d:ahead	12
l=that end	7
l=thread ,	26
l=thread , & d:today	26
l=thursday ,	17
l=thursday , & d:ahead	12
l=thursday , & d:today	6
l=to end	-8
l=to the	-9
l=to the & d:ahead	-8
l=truce from	30
l=truce of	-10
l=truce of & d:ahead	-9
l=truce on	-6
l=truce until	-16
l=truce until & d:ahead	-16
l=tuesday ,	10
l=tuesday , & d:ahead	11
l=up on	14
l=up on & d:ahead	17
l=up to	7
l=up to & d:ahead	8
l=us to	12
l=us to & d:ahead	13
l=valid until	7
l=valid until & d:ahead	7
l=vote on	-6
l=vote on & d:ahead	-6
l=week ,	21
l=week , & d:ahead	21
l=write on	-6
l=write on & d:ahead	-6
lead=" & d:ahead	-18
lead=" & d:today	17
lead=( & d:ahead	-11
lead=( & d:today	6
lead=,	-8
lead=, & d:gone	-11
lead=, & d:today	-14
lead=-	-10
lead=- & d:today	-12
lead=1	-45
lead=1 & d:ahead	-37
lead=1 & d:today	-11
lead=10	29
lead=10 & d:ahead	16
lead=10 & d:gone	18
lead=11	22
lead=11 & d:ahead	23
lead=12	6
lead=12 & d:ahead	13
lead=13	17
lead=13 & d:today	19
lead=14	-11
lead=18	19
lead=2	-8
lead=2 & d:ahead	-12
lead=20	-8
lead=30	12
lead=30 & d:ahead	-11
lead=30 & d:today	19
lead=8	-22
lead=8 & d:ahead	-19
lead=9	-22
lead=9 & d:ahead	-20
lead=:	12
lead=: & d:ahead	9
lead=: & d:gone	-6
lead=: & d:today	18
lead=; & d:ahead	-8
lead=; & d:today	8
lead=a & d:ahead	-6
lead=a & d:gone	15
lead=after	-12
lead=after & d:ahead	-20
lead=after & d:gone	16
lead=all	6
lead=all & d:ahead	6
lead=an	-6
lead=an & d:ahead	-6
lead=and	18
lead=and & d:ahead	23
lead=and & d:gone	-7
lead=and & d:today	-6
lead=april	-11
lead=april & d:ahead	-11
lead=as & d:ahead	7
lead=at	11
lead=at & d:today	9
lead=august	7
lead=august & d:ahead	8
lead=brazil	13
lead=brazil & d:ahead	13
lead=britain	8
lead=britain & d:ahead	9
lead=by	-36
lead=by & d:ahead	-33
lead=china	30
lead=china & d:ahead	32
lead=comments	-7
lead=comments & d:ahead	-7
lead=february	-15
lead=for	9
lead=for & d:ahead	10
lead=from	-21
lead=from & d:ahead	-18
lead=goods	-33
lead=goods & d:ahead	-32
lead=he	-18
lead=he & d:ahead	-16
lead=i	12
lead=i & d:ahead	13
lead=if	8
lead=if & d:ahead	6
lead=if & d:today	10
lead=india & d:ahead	-8
lead=it & d:ahead	13
lead=it & d:gone	-23
lead=it & d:today	-24
lead=january	15
lead=january & d:ahead	15
lead=japan	7
lead=japan & d:ahead	7
lead=june	-14
lead=june & d:ahead	-13
lead=korea	-15
lead=korea & d:ahead	-14
lead=last	9
lead=may	-11
lead=minister	12
lead=minister & d:ahead	13
lead=monday	-6
lead=neither	15
lead=nov	25
lead=november	39
lead=november & d:ahead	41
lead=objections	-6
lead=objections & d:ahead	-6
lead=officials	10
lead=officials & d:ahead	10
lead=on	18
lead=on & d:ahead	21
lead=on & d:gone	-7
lead=she	-7
lead=she & d:ahead	-6
lead=sunday & d:today	-10
lead=switzerland	-16
lead=switzerland & d:ahead	-16
lead=that	6
lead=that & d:ahead	9
lead=that & d:gone	-19
lead=that & d:today	9
lead=the	8
lead=the & d:ahead	24
lead=the & d:gone	-41
lead=the & d:today	-16
lead=then	-8
lead=then & d:ahead	-8
lead=they	7
lead=they & d:ahead	10
lead=thursday	39
lead=thursday & d:ahead	45
lead=thursday & d:today	-8
lead=to	18
lead=to & d:ahead	18
lead=tomorrow	-19
lead=tomorrow & d:ahead	-19
lead=trade	-11
lead=trade & d:ahead	-9
lead=treasury	-11
lead=treasury & d:ahead	-10
lead=truce	12
lead=trump	14
lead=trump & d:ahead	15
lead=tuesday	-15
lead=tuesday & d:ahead	-10
lead=turkey	-21
lead=turkey & d:ahead	-21
lead=twenty	-8
lead=twenty & d:ahead	-8
lead=two	-12
lead=two & d:ahead	-11
lead=under	-19
lead=under & d:ahead	-18
lead=unless & d:ahead	-9
lead=until	16
lead=until & d:ahead	11
lead=until & d:today	15
lead=vietnam	7
lead=vietnam & d:ahead	7
lead=we	-11
lead=we & d:ahead	-9
lead=wednesday	-18
lead=wednesday & d:ahead	-14
lead=what	8
lead=what & d:ahead	10
lead=where & d:today	6
lead=which & d:gone	-15
lead=which & d:today	6
lead=who	-16
lead=who & d:ahead	-14
lead=without	12
lead=without & d:ahead	12
lead=you	-8
lead=you & d:ahead	-8
lead=—	12
lead=— & d:ahead	19
lead=•	6
lead=• & d:ahead	6
lll=, and on	9
lll=, and on & d:ahead	9
lll=, begin on	-9
lll=, begin on & d:ahead	-9
lll=, end on	16
lll=, end on & d:gone	17
lll=, expire on	-12
lll=, expire on & d:ahead	-11
lll=, on the	6
lll=, on the & d:ahead	6
lll=, run to	9
lll=, run to & d:ahead	10
lll=, say on	-6
lll=, tuesday ,	-8
lll=, tuesday , & d:today	-8
lll=, until the	-22
lll=, until the & d:ahead	-21
lll=. est on	12
lll=. est on & d:ahead	12
lll=<begin> <begin> <begin> & d:gone	10
lll=<begin> <begin> after	-6
lll=<begin> <begin> after & d:ahead	-6
lll=<begin> <begin> by	-6
lll=<begin> <begin> by & d:ahead	-6
lll=<begin> <begin> from	-16
lll=<begin> <begin> from & d:ahead	-13
lll=<begin> <begin> on	12
lll=<begin> <begin> on & d:ahead	15
lll=<begin> <begin> saturday	6
lll=<begin> <begin> saturday & d:today	6
lll=<begin> <begin> the & d:ahead	6
lll=<begin> <begin> thursday	-8
lll=<begin> <begin> thursday & d:today	-8
lll=<begin> <begin> until	-28
lll=<begin> <begin> until & d:ahead	-27
lll=<begin> <seat> ,	-12
lll=<begin> <seat> , & d:today	-11
lll=<begin> monday ,	-12
lll=<begin> monday , & d:today	-11
lll=<begin> on the	20
lll=<begin> on the & d:ahead	20
lll=<begin> thursday , & d:today	6
lll=<begin> tuesday ,	7
lll=<begin> tuesday , & d:today	9
lll=<day-ahead> , a	-7
lll=<day-ahead> , a & d:ahead	-7
lll=<day-ahead> , on	23
lll=<day-ahead> , on & d:ahead	23
lll=<level> end on	6
lll=<name> , on	-15
lll=<name> , on & d:ahead	-15
lll=<name> end on	-18
lll=<name> end on & d:ahead	-17
lll=<name> expire on	14
lll=<name> expire on & d:ahead	14
lll=<number> , until	-10
lll=<number> , until & d:ahead	-10
lll=<organisation> has until	9
lll=<organisation> has until & d:ahead	9
lll=<person> : on	-7
lll=<person> : on & d:ahead	-7
lll=<person> announce on	6
lll=<person> announce on & d:ahead	6
lll=<quality> good from	-6
lll=<quality> good from & d:ahead	-6
lll=<span> , from	-14
lll=<span> , from & d:ahead	-13
lll=<span> , on	18
lll=<span> , on & d:ahead	18
lll=<span> , to	6
lll=<span> , to & d:ahead	8
lll=<span> , until & d:gone	6
lll=<span> end on	-11
lll=<span> end on & d:ahead	-10
lll=an end on	8
lll=an end on & d:ahead	9
lll=and last until & d:ahead	6
lll=and run until	8
lll=and run until & d:ahead	9
lll=are suspend until	-7
lll=are suspend until & d:ahead	-7
lll=arrangement end on	13
lll=arrangement end on & d:ahead	13
lll=as early as	11
lll=as early as & d:ahead	11
lll=at <level> until	10
lll=at <level> until & d:ahead	10
lll=at midnight on & d:ahead	6
lll=at noon on	-12
lll=be <level> from	-9
lll=be <level> from & d:ahead	-8
lll=be closed on	6
lll=be closed on & d:ahead	6
lll=been announce for	11
lll=been announce for & d:ahead	11
lll=busan run until	7
lll=busan run until & d:ahead	8
lll=come back on	8
lll=come back on & d:ahead	9
lll=country end on	-7
lll=country end on & d:ahead	-7
lll=country expire on	11
lll=country expire on & d:ahead	11
lll=end on the	11
lll=end on the & d:ahead	11
lll=expect before the	7
lll=expect before the & d:ahead	7
lll=face <level> from	9
lll=face <level> from & d:ahead	9
lll=fall away on & d:ahead	6
lll=for <span> from	-24
lll=for <span> from & d:ahead	-23
lll=from <day-ahead> to	10
lll=from <day-ahead> to & d:ahead	10
lll=from <name> on	-7
lll=from <name> on & d:ahead	-7
lll=geneva end on	7
lll=geneva end on & d:ahead	7
lll=go on to	-8
lll=go on to & d:ahead	-8
lll=in <name> on	-9
lll=in <name> on & d:ahead	-7
lll=in <seat> from	-9
lll=in <seat> from & d:ahead	-9
lll=in <seat> on	-25
lll=in <seat> on & d:ahead	-23
lll=in busan on	-7
lll=in busan on & d:ahead	-6
lll=in force since	-8
lll=in force since & d:ahead	-7
lll=in force until	8
lll=in force until & d:ahead	9
lll=in geneva on	-6
lll=is due on	13
lll=is due on & d:ahead	13
lll=is good until	19
lll=is good until & d:ahead	20
lll=is suspend from	-16
lll=is suspend from & d:ahead	-16
lll=is suspend until	-9
lll=is suspend until & d:ahead	-9
lll=it begin on	-7
lll=it begin on & d:ahead	-7
lll=it end on	-9
lll=it end on & d:ahead	-8
lll=it expire on	-7
lll=it expire on & d:ahead	-6
lll=it hold until	-19
lll=it hold until & d:ahead	-18
lll=it last until	20
lll=it last until & d:ahead	21
lll=it run until	6
lll=it run until & d:ahead	8
lll=last day is	16
lll=last day is & d:ahead	18
lll=last until the	16
lll=last until the & d:ahead	17
lll=now end on	12
lll=now end on & d:ahead	13
lll=now last until	10
lll=now last until & d:ahead	12
lll=now run to	-10
lll=now run to & d:ahead	-9
lll=of <span> from & d:ahead	-11
lll=of talk on	6
lll=of talk on & d:today	6
lll=on <day-ahead> ,	7
lll=on <day-ahead> , & d:ahead	7
lll=on friday ,	10
lll=on friday , & d:ahead	10
lll=on monday ,	-9
lll=on monday , & d:ahead	-9
lll=on sunday ,	18
lll=on sunday , & d:ahead	18
lll=on tuesday ,	13
lll=on tuesday , & d:ahead	13
lll=one end on	10
lll=one end on & d:ahead	11
lll=pause end on	-9
lll=pause end on & d:ahead	-9
lll=reach back to	-8
lll=reach back to & d:ahead	-7
lll=run out on & d:ahead	6
lll=surcharge end on	-9
lll=surcharge end on & d:ahead	-9
lll=suspension end on	-21
lll=suspension end on & d:ahead	-21
lll=take us to	9
lll=take us to & d:ahead	9
lll=tariff truce until	-9
lll=tariff truce until & d:ahead	-9
lll=that end on	9
lll=that end on & d:ahead	10
lll=that expire on	16
lll=that expire on & d:ahead	16
lll=the truce end & d:ahead	-11
lll=the truce of	-8
lll=the truce of & d:ahead	-8
lll=to <level> on	-9
lll=to <level> on & d:ahead	-9
lll=to and including	6
lll=to and including & d:ahead	6
lll=to begin on	8
lll=to begin on & d:ahead	8
lll=to end on	10
lll=to end on & d:ahead	11
lll=to last until	8
lll=to last until & d:ahead	13
lll=to start on	-7
lll=to start on & d:ahead	-7
lll=truce end on	20
lll=truce end on & d:ahead	10
lll=truce end on & d:gone	17
lll=truce expire on & d:ahead	6
lll=truce lapse on	-7
lll=truce lapse on & d:ahead	-7
lll=truce last until	15
lll=truce last until & d:ahead	16
lll=truce run until	15
lll=truce run until & d:ahead	15
lll=what change on	-8
lll=what change on & d:ahead	-8
lll=which expire on	26
lll=which expire on & d:ahead	27
lll=which run to	6
lll=which run to & d:ahead	6
lll=which run until	6
lll=which run until & d:ahead	7
lll=with <name> on	-8
lll=with <name> on & d:ahead	-7
lll=with effect from	-7
lll=with effect from & d:ahead	-7
lll=would end on	14
lll=would end on & d:ahead	14
lll=would have end	-14
lr=, ,	-8
lr=, , & d:ahead	-15
lr=, , & d:today	8
lr=, -	-12
lr=, - & d:today	-12
lr=, :	-14
lr=, : & d:ahead	-13
lr=, <end>	6
lr=, <end> & d:ahead	14
lr=: ,	17
lr=: .	37
lr=: . & d:ahead	38
lr=: <end>	19
lr=: <end> & d:ahead	26
lr=: <end> & d:today	-9
lr=<begin> ,	-19
lr=<begin> , & d:ahead	-19
lr=<begin> .	30
lr=<begin> . & d:ahead	30
lr=<begin> . & d:gone	16
lr=<begin> . & d:today	-9
lr=<begin> <end>	14
lr=<begin> <end> & d:ahead	13
lr=<begin> <level>	-6
lr=<begin> is & d:ahead	7
lr=<begin> the	-8
lr=<day-ahead> .	-8
lr=<day-ahead> . & d:today	-8
lr=<level> .	-20
lr=<level> . & d:today	-8
lr=<name> ,	-6
lr=<name> <end>	-9
lr=<number> .	6
lr=<number> . & d:ahead	12
lr=<number> . & d:today	-9
lr=<seat> .	-8
lr=<span> .	-8
lr=after ,	6
lr=after , & d:ahead	6
lr=after .	7
lr=after . & d:ahead	7
lr=after <end>	-21
lr=after <end> & d:ahead	-21
lr=after ?	-9
lr=after ? & d:ahead	-9
lr=again .	13
lr=as .	18
lr=back .	-12
lr=back . & d:ahead	-12
lr=before <end>	22
lr=before <end> & d:ahead	23
lr=before are	-6
lr=before pay	-18
lr=before pay & d:ahead	-17
lr=by .	-12
lr=by . & d:ahead	-11
lr=by <end>	-17
lr=by <end> & d:ahead	-16
lr=by evening	8
lr=by the	-7
lr=by the & d:ahead	-7
lr=changed .	7
lr=end , & d:ahead	13
lr=end , & d:today	-12
lr=end . & d:ahead	-10
lr=end . & d:today	13
lr=for ,	11
lr=for , & d:ahead	11
lr=for .	-19
lr=for . & d:ahead	-11
lr=for . & d:today	-6
lr=for <end>	10
lr=for <end> & d:ahead	10
lr=from , & d:ahead	7
lr=from ; & d:ahead	-20
lr=from ; & d:gone	18
lr=from <end>	-40
lr=from <end> & d:ahead	-36
lr=from <name>	-6
lr=from for	-10
lr=from for & d:ahead	-10
lr=from if	-17
lr=from if & d:ahead	-17
lr=from it	-17
lr=from it & d:ahead	-16
lr=from to	22
lr=from to & d:ahead	22
lr=from unless	12
lr=from unless & d:ahead	12
lr=is .	-12
lr=is . & d:ahead	-15
lr=is <end>	18
lr=is <end> & d:ahead	20
lr=meet . & d:ahead	6
lr=midnight ,	14
lr=midnight .	16
lr=noon ,	11
lr=of .	-8
lr=of <end>	-17
lr=of <end> & d:ahead	-14
lr=of would	-6
lr=on , & d:gone	-14
lr=on . & d:ahead	9
lr=on . & d:gone	-23
lr=on . & d:today	-8
lr=on ;	6
lr=on ; & d:gone	17
lr=on <day-today>	13
lr=on <day-today> & d:ahead	14
lr=on ?	16
lr=on ? & d:ahead	17
lr=on after	11
lr=on after & d:ahead	18
lr=on after & d:today	-9
lr=on are	-15
lr=on are & d:ahead	-15
lr=on at	-15
lr=on at & d:ahead	-14
lr=on because	7
lr=on because & d:ahead	7
lr=on end	15
lr=on for	-8
lr=on for & d:ahead	-8
lr=on in	-13
lr=on in & d:ahead	-22
lr=on is	-16
lr=on is & d:ahead	-16
lr=on it	9
lr=on it & d:ahead	7
lr=on morning	-7
lr=on morning & d:ahead	-6
lr=on of	-7
lr=on of & d:ahead	-7
lr=on that	-7
lr=on the & d:ahead	6
lr=on to	-8
lr=on unless	-25
lr=on unless & d:ahead	-24
lr=on whether	11
lr=on with	-6
lr=on without & d:ahead	-6
lr=on without & d:today	6
lr=out .	27
lr=out . & d:ahead	13
lr=out . & d:today	19
lr=sign .	8
lr=sign . & d:today	9
lr=since ,	-22
lr=since , & d:ahead	-20
lr=since <end>	8
lr=since <end> & d:ahead	9
lr=tariff .	-6
lr=telephone .	15
lr=the ,	8
lr=the , & d:ahead	9
lr=the .	-14
lr=the . & d:ahead	-12
lr=the <end> & d:ahead	7
lr=the <end> & d:gone	-10
lr=the ?	-9
lr=the ? & d:ahead	-9
lr=the to	-17
lr=the to & d:ahead	-17
lr=till .	12
lr=till . & d:ahead	13
lr=till <end>	16
lr=till <end> & d:ahead	16
lr=to .	21
lr=to . & d:ahead	23
lr=to . & d:gone	-7
lr=to ;	11
lr=to ; & d:ahead	12
lr=to <end>	-15
lr=to <end> & d:ahead	-22
lr=to <end> & d:gone	25
lr=to of	-20
lr=to of & d:ahead	-19
lr=tuesday <end>	-6
lr=tuesday <end> & d:today	-6
lr=until ,	10
lr=until , & d:ahead	11
lr=until .	12
lr=until . & d:ahead	17
lr=until <end>	-20
lr=until <end> & d:ahead	-16
lr=until <end> & d:gone	-14
lr=until from	-11
lr=until it	-6
lr=until next	23
lr=until next & d:ahead	24
lr=until of	29
lr=until of & d:ahead	29
lr=until to	-29
lr=until to & d:ahead	-27
lr=until under	17
lr=until under & d:ahead	18
lr=wednesday <end>	14
lr=wednesday <end> & d:today	14
lr=with before	10
lr=with before & d:ahead	10
lr=| <end>	8
lr=| <end> & d:today	8
lr=· <end>	-6
lr=· <end> & d:today	-6
lr=— <end>	-15
lr=— <end> & d:today	-15
n:accord	9
n:add	-22
n:adds	-8
n:again	-9
n:agreement	40
n:agreements	-20
n:another	-31
n:arrangement	-48
n:asleep	-11
n:bargain	-17
n:calm	-24
n:ceasefire	60
n:compromise	13
n:concessions	15
n:continue	29
n:continued	-55
n:continues	-13
n:continuing	-12
n:days=0	18
n:days=1	26
n:days=2	19
n:days=3	22
n:days=6	19
n:days=9	23
n:deal	-13
n:deals	11
n:deferred	-11
n:extend	-6
n:extends	-13
n:extension	-74
n:freeze	27
n:frozen	41
n:further	-17
n:go on	10
n:grace	-9
n:halt	-46
n:handshake	12
n:hold back	24
n:hold off	-23
n:holiday	9
n:holidays	20
n:in the drawer	-40
n:keep	18
n:keeping	-10
n:laid down	-35
n:lengths=0	20
n:lengths=1	30
n:lengths=2	24
n:lengths=3	14
n:lengths=6	30
n:lie	-28
n:lift	7
n:lifted	-9
n:lifts	34
n:long=0	16
n:long=1	112
n:long=3	20
n:long=6	-53
n:long=9	-19
n:longer	14
n:loose=1	20
n:loose=2	13
n:loose=6	36
n:loose=9	-20
n:measure	32
n:measures	-17
n:moratorium	44
n:more	-23
n:more=1	10
n:more=2	-17
n:more=3	13
n:more=6	-48
n:more=9	-23
n:no truce	71
n:on hold	-7
n:on ice	-10
n:pact	-60
n:parked	17
n:pause	7
n:paused	-10
n:pauses	32
n:peace	50
n:period	-17
n:prolong	-55
n:prolongation	-44
n:prolonged	-58
n:prolonging	-23
n:prolongs	-26
n:put aside	13
n:put off	-15
n:quiet=1	18
n:quiet=3	-18
n:relief	15
n:renew	-26
n:renewal	-50
n:renewed	20
n:reprieve	-21
n:rest	7
n:rests	-21
n:run on	-7
n:second	34
n:set aside	21
n:settlement	36
n:shelved	32
n:shelves	-37
n:silence	6
n:sleep	-9
n:slept	7
n:spare	-53
n:spared	17
n:spares	-9
n:stand still	21
n:stay	40
n:stays	45
n:stretch	-43
n:stretched	13
n:suspend	47
n:suspended	30
n:suspends	17
n:suspensions	-20
n:taken off	-23
n:term	27
n:terms	35
n:truce	20
n:truce=1	19
n:truce=2	24
n:truces	-41
n:understanding	-21
n:untouched	35
n:verb=1	10
n:verb=2	27
n:verb=3	7
n:verb=6	8
n:waived	17
n:window	43
n:withheld	12
nc2=bear	12
nc2=begin	7
nc2=end	-11
nc2=say	12
nc2=suspend	12
nc2=target	25
nc2=up	20
nct2=agree past	8
nct2=agree perfect	-8
nct2=agree pluperfect	-8
nct2=agree present	-18
nct2=bear future	-20
nct2=bear gerund	-6
nct2=bear past	-16
nct2=bear present	37
nct2=begin modal	11
nct2=down future	-8
nct2=down present	-7
nct2=end future	9
nct2=end modal	10
nct2=end participle-passive	-6
nct2=end past	-11
nct2=end present-passive	-18
nct2=impose future-passive	10
nct2=impose past	29
nct2=impose past-passive	-17
nct2=impose present	-35
nct2=propose participle-passive	-7
nct2=say past	11
nct2=say perfect	-13
nct2=say present	12
nct2=sell present	8
nct2=stay future-passive	18
nct2=stay modal	-27
nct2=stay participle-passive	-9
nct2=stay perfect	12
nct2=suspend participle-passive	10
nct2=suspend past	7
nct2=suspend present	7
nct2=target future	22
nct2=target present-passive	11
nct2=up future	10
nct2=up modal	7
nct2=up past	-6
nct2=up present	12
next="	-15
next=(	-7
next=,	7
next=:	10
next=and	-16
next=as	-6
next=before	13
next=but	11
next=if	-7
next=that	22
next=unless	-15
next=where	6
next=which	-6
next=who	7
next=—	-23
nhas-future	6
nhas-participle	-24
nhas-perfect	6
nhas-present	18
none	61
nt2=future-passive	13
nt2=infinitive	-6
nt2=modal	-7
nt2=modal-passive	18
nt2=modal-passive-not	-18
nt2=participle-passive	-17
nt2=past	9
nt2=past-passive	-32
nt2=perfect	6
nt2=perfect-not	-14
nt2=perfect-passive	20
nt2=present	7
nt2=present-not	6
nt2=present-passive	15
nv0-none	-7
nv1-none	-7
nv2=agree	-18
nv2=announce	14
nv2=apply	-11
nv2=ask	-10
nv2=be	-16
nv2=carry	10
nv2=charge	35
nv2=clear	6
nv2=collect	-9
nv2=continue	24
nv2=cut	-14
nv2=end	-11
nv2=expect	13
nv2=expire	23
nv2=go	24
nv2=halve	6
nv2=have	-6
nv2=keep	12
nv2=lapse	6
nv2=let	-12
nv2=pay	13
nv2=plan	-6
nv2=prepare	6
nv2=raise	-11
nv2=reach	9
nv2=reply	12
nv2=say	13
nv2=see	-17
nv2=settle	8
nv2=ship	8
nv2=suspend	17
nv2=tell	-10
nv2=warn	6
nvt2=agree present	-11
nvt2=announce past	15
nvt2=apply present	-12
nvt2=ask past	-8
nvt2=be future	-19
nvt2=be modal	-25
nvt2=be past	8
nvt2=begin past	9
nvt2=begin present	-9
nvt2=charge future	23
nvt2=charge present	10
nvt2=continue future	16
nvt2=continue present	11
nvt2=cut present	-8
nvt2=end future	6
nvt2=end modal	11
nvt2=end participle	-6
nvt2=end past	-12
nvt2=end present	-10
nvt2=enter present	6
nvt2=expect present	10
nvt2=expire present	22
nvt2=extend modal	8
nvt2=extend present	-9
nvt2=go future	10
nvt2=go modal	9
nvt2=go present	18
nvt2=have past	-10
nvt2=impose modal	6
nvt2=keep perfect	11
nvt2=lapse present	7
nvt2=make participle	-9
nvt2=make present	10
nvt2=meet future	6
nvt2=other past	-16
nvt2=other perfect	-16
nvt2=other present	15
nvt2=pay past	-10
nvt2=pay present	26
nvt2=plan participle	-6
nvt2=reply past	12
nvt2=say past	6
nvt2=say perfect	-10
nvt2=say present	14
nvt2=ship present	8
nvt2=sign past	11
nvt2=sign present	-8
nvt2=suspend participle	11
nvt2=suspend past	7
nvt2=take future	-6
nvt2=tell past	-10
o:act=agree	-18
o:act=announce	-17
o:act=approve	14
o:act=ask	-8
o:act=begin	-9
o:act=charge	-10
o:act=collect	16
o:act=conclude	14
o:act=discuss	-9
o:act=draw	8
o:act=exempt	-8
o:act=face	11
o:act=fix	6
o:act=grant	-7
o:act=halve	16
o:act=introduce	-7
o:act=keep	18
o:act=leave	15
o:act=levy	-10
o:act=look	20
o:act=lower	-13
o:act=make	-15
o:act=meet	-12
o:act=order	-10
o:act=pay	-15
o:act=put	-8
o:act=raise	-9
o:act=remain	14
o:act=report	-6
o:act=return	15
o:act=rise	-16
o:act=rule	10
o:act=set	-18
o:act=sign	-6
o:act=sit	-19
o:act=spare	8
o:act=state	10
o:act=suspend	6
o:act=tax	8
o:act=tell	7
o:act=write	14
o:agree the ahead	-19
o:announce on ahead	-9
o:approve on ahead	-7
o:be  ahead	11
o:be after ahead	17
o:be back ahead	-7
o:be before ahead	-8
o:be by ahead	-22
o:be from ahead	-13
o:be is ahead	14
o:be of ahead	-23
o:be on ahead	24
o:be since ahead	-9
o:be the ahead	7
o:be to ahead	7
o:be until ahead	-18
o:begin back ahead	-7
o:begin before ahead	14
o:begin by ahead	-10
o:begin from ahead	7
o:begin on ahead	-14
o:begin to ahead	12
o:begin with ahead	6
o:carried=controls	-7
o:carried=deal	-11
o:carried=deal far	-21
o:carried=duties	8
o:carried=duties far	-25
o:carried=exclusions far	-15
o:carried=fees	-10
o:carried=longer	16
o:carried=meeting far	-6
o:carried=none	-11
o:carried=procedure far	-22
o:carried=sale	-17
o:carried=truce	28
o:carry the ahead	8
o:carry to ahead	-29
o:charge on ahead	-7
o:charge until ahead	8
o:clear by ahead	16
o:end by ahead	-12
o:end end today	-8
o:end ended ahead	-15
o:end ended today	-8
o:end ends ahead	21
o:end ends today	-9
o:end on ahead	15
o:end on gone	8
o:end on today	9
o:end the ahead	-7
o:expect on ahead	-6
o:expect the ahead	6
o:extend to ahead	-9
o:extend until ahead	-10
o:face from ahead	8
o:have has ahead	-24
o:have of ahead	8
o:have since ahead	-10
o:have the ahead	7
o:have until ahead	13
o:keep on ahead	20
o:leads=10% on	-12
o:leads=10% until	-15
o:leads=12% on	18
o:leads=25% from	-6
o:leads=a.m. on	19
o:leads=after	-18
o:leads=agreement by	6
o:leads=and including	6
o:leads=applies from	-10
o:leads=april to	8
o:leads=as of	-22
o:leads=at midnight	8
o:leads=at noon	9
o:leads=at the	-12
o:leads=back to	-13
o:leads=be on	9
o:leads=began on	-9
o:leads=begin on	8
o:leads=beginning on	-8
o:leads=begins on	-14
o:leads=beijing from	-9
o:leads=busan on	-11
o:leads=by	-6
o:leads=by telephone	15
o:leads=by the	-31
o:leads=cent from	-9
o:leads=cent on	-10
o:leads=changed on	7
o:leads=closes on	14
o:leads=concluded on	-6
o:leads=counted from	12
o:leads=date is	8
o:leads=dates from	-8
o:leads=days from	-18
o:leads=days to	-12
o:leads=days, to	9
o:leads=days, until	-16
o:leads=deal by	-9
o:leads=dies on	10
o:leads=due by	-6
o:leads=due on	6
o:leads=duty from	-6
o:leads=early as	11
o:leads=effect from	-7
o:leads=ended on	-35
o:leads=ends on	19
o:leads=entered before	-7
o:leads=est on	12
o:leads=expired on	-12
o:leads=expires on	12
o:leads=extended until	-16
o:leads=follow on	-14
o:leads=force since	-8
o:leads=force until	8
o:leads=from	-28
o:leads=from the	-34
o:leads=from tomorrow,	-7
o:leads=geneva on	-6
o:leads=go on	10
o:leads=good through	9
o:leads=good until	20
o:leads=goods from	-6
o:leads=goods on	-6
o:leads=have ended	-18
o:leads=hold until	-26
o:leads=holds until	32
o:leads=is until	-6
o:leads=it by	-12
o:leads=it on	-16
o:leads=it until	-19
o:leads=june to	-34
o:leads=korea on	-6
o:leads=lapsed on	-16
o:leads=lapses on	19
o:leads=last until	-15
o:leads=lasts until	29
o:leads=monday,	-12
o:leads=months from	-20
o:leads=months, from	-14
o:leads=months, to	-10
o:leads=months, until	13
o:leads=network on	16
o:leads=noon on	-13
o:leads=notice of	-7
o:leads=of the	6
o:leads=off until	-10
o:leads=on	12
o:leads=on friday,	10
o:leads=on monday,	-9
o:leads=on sunday,	18
o:leads=on tuesday,	13
o:leads=on until	-12
o:leads=over on	16
o:leads=p.m. on	-19
o:leads=percent from	-6
o:leads=percent on	-8
o:leads=percent until	18
o:leads=prolonged to	7
o:leads=ran out	-9
o:leads=reached on	7
o:leads=run out	6
o:leads=run to	-27
o:leads=runs to	7
o:leads=runs until	25
o:leads=said on	-6
o:leads=saturday	6
o:leads=shipped before	-7
o:leads=signed on	-8
o:leads=sleep until	10
o:leads=so by	6
o:leads=so until	12
o:leads=start on	-9
o:leads=starts on	-6
o:leads=stops on	19
o:leads=strike until	-9
o:leads=suspended from	-16
o:leads=telephone on	-9
o:leads=thursday	-8
o:leads=to end	-8
o:leads=to the	-9
o:leads=truce ends	6
o:leads=truce of	-10
o:leads=truce on	-6
o:leads=truce until	-16
o:leads=tuesday,	7
o:leads=until	-30
o:leads=up on	14
o:leads=up to	7
o:leads=us to	12
o:leads=valid until	7
o:leads=weeks, to	14
o:leads=wrote on	-6
o:leads=year, to	9
o:leads=year, until	11
o:leave before ahead	-10
o:leave until ahead	24
o:left=deal right=duties	11
o:left=deal right=none	-13
o:left=deal right=truce	9
o:left=duties	-19
o:left=duties right=duties	-23
o:left=duties right=none	-10
o:left=duties right=signing	-14
o:left=exclusions	-39
o:left=exclusions right=longer	-7
o:left=exclusions right=none	-27
o:left=fees	-17
o:left=fees right=none	-16
o:left=longer	19
o:left=longer right=duties	14
o:left=longer right=none	11
o:left=longer right=signing	10
o:left=meeting	-32
o:left=meeting right=deal	16
o:left=meeting right=duties	-8
o:left=meeting right=meeting	-7
o:left=meeting right=none	-45
o:left=meeting right=truce	-6
o:left=none	6
o:left=none right=deal	-12
o:left=none right=fees	6
o:left=none right=longer	-17
o:left=none right=meeting	-11
o:left=none right=none	17
o:left=none right=sale	-9
o:left=none right=truce	6
o:left=procedure	-18
o:left=procedure right=none	-27
o:left=procedure right=truce	14
o:left=sale	-11
o:left=sale right=none	-10
o:left=signing right=truce	6
o:left=truce right=deal	-15
o:left=truce right=longer	-12
o:left=truce right=truce	14
o:let on ahead	-8
o:make on ahead	-10
o:make the ahead	10
o:move to ahead	-11
o:near=duties	-13
o:near=exclusions	-31
o:near=longer	12
o:near=meeting	-22
o:near=none	-7
o:near=signing	-14
o:no verb  ahead	7
o:no verb  gone	12
o:no verb  today	-9
o:no verb a ahead	-8
o:no verb after ahead	-13
o:no verb before ahead	8
o:no verb call, today	10
o:no verb date: ahead	9
o:no verb date: today	-7
o:no verb day, ahead	6
o:no verb ends today	37
o:no verb for ahead	-10
o:no verb friday, ahead	8
o:no verb friday, today	-9
o:no verb from ahead	-57
o:no verb from gone	15
o:no verb monday, today	-14
o:no verb on ahead	18
o:no verb on gone	-15
o:no verb on today	-11
o:no verb the ahead	13
o:no verb through ahead	16
o:no verb thursday today	-13
o:no verb thursday, ahead	12
o:no verb thursday, today	6
o:no verb till ahead	22
o:no verb to ahead	6
o:no verb to gone	9
o:no verb tomorrow, ahead	-19
o:no verb tuesday today	-11
o:no verb tuesday, ahead	11
o:no verb until ahead	25
o:no verb valletta, today	-10
o:no verb wednesday today	9
o:no verb week, ahead	21
o:no verb · today	-7
o:no verb — today	-19
o:other by ahead	10
o:other for ahead	-6
o:other from ahead	14
o:other has ahead	16
o:other on ahead	11
o:other the ahead	-23
o:other to gone	16
o:other until ahead	-23
o:pay  today	8
o:pay from ahead	-15
o:pay the ahead	-7
o:pay until ahead	-6
o:put on ahead	-15
o:raise on ahead	-17
o:reach on ahead	13
o:reach to ahead	-25
o:remain until ahead	12
o:return on ahead	18
o:right=controls	-12
o:right=deal on	21
o:right=deal the	-11
o:right=deal until	-28
o:right=duties after	7
o:right=duties before	-27
o:right=duties by	-12
o:right=duties from	-16
o:right=duties since	-11
o:right=duties the	-16
o:right=duties to	45
o:right=duties until	15
o:right=exclusions on	15
o:right=longer	-22
o:right=longer on	-32
o:right=longer until	7
o:right=meeting	-16
o:right=none	-36
o:right=none (	15
o:right=none about	-26
o:right=none after	-6
o:right=none and	7
o:right=none are	-10
o:right=none as	12
o:right=none before	8
o:right=none beyond	21
o:right=none by	-22
o:right=none call,	10
o:right=none changed	7
o:right=none copenhagen,	6
o:right=none day,	6
o:right=none deal	7
o:right=none due	-7
o:right=none effective	-7
o:right=none end	-17
o:right=none ended	-24
o:right=none ends	28
o:right=none expired	-7
o:right=none expires	7
o:right=none friday	-9
o:right=none from	-34
o:right=none has	-6
o:right=none including	6
o:right=none is	14
o:right=none meets	6
o:right=none midnight	23
o:right=none monday,	-9
o:right=none nothing	13
o:right=none of	-26
o:right=none on	-14
o:right=none only	8
o:right=none out	26
o:right=none over	21
o:right=none pay	8
o:right=none percent	-7
o:right=none says	19
o:right=none sign	16
o:right=none since	-15
o:right=none starts	-10
o:right=none sunday	8
o:right=none telephone	15
o:right=none the	15
o:right=none there	-7
o:right=none through	22
o:right=none thursday	-19
o:right=none thursday,	15
o:right=none till	29
o:right=none tomorrow,	-18
o:right=none tuesday	-13
o:right=none until	14
o:right=none valletta,	-11
o:right=none wednesday	9
o:right=none wednesday,	-14
o:right=none week,	19
o:right=none |	8
o:right=none ·	-8
o:right=none —	-20
o:right=procedure	7
o:right=procedure 	-14
o:right=procedure until	-16
o:right=sale	-10
o:right=signing to	14
o:right=truce	25
o:right=truce 	-12
o:right=truce from	27
o:right=truce of	-25
o:right=truce on	13
o:right=truce the	6
o:rise on ahead	-22
o:run out ahead	-9
o:run out today	16
o:run the ahead	-14
o:run until ahead	6
o:say until ahead	-7
o:see on ahead	-6
o:see the ahead	10
o:set on ahead	-6
o:sign on ahead	-28
o:sign sign ahead	8
o:sign to ahead	13
o:sit on ahead	-10
o:sit until ahead	-17
o:subject=controls	-20
o:subject=controls carried	6
o:subject=controls carried begin	11
o:subject=controls carried begin ahead	11
o:subject=controls carried on ahead	-7
o:subject=controls carried until ahead	6
o:subject=controls far	-10
o:subject=controls far carried end	-15
o:subject=controls far carried end ahead	-12
o:subject=controls far carried end on	-13
o:subject=controls far carried other	6
o:subject=controls far carried tell	9
o:subject=controls far carried tell ahead	9
o:subject=controls far carried tell on	9
o:subject=controls far no verb	-10
o:subject=controls far no verb ahead	-8
o:subject=controls no verb	-8
o:subject=controls no verb ahead	-7
o:subject=controls on ahead	-10
o:subject=deal	-13
o:subject=deal carried	-12
o:subject=deal carried be	-22
o:subject=deal carried be ahead	-21
o:subject=deal carried say	13
o:subject=deal carried say ahead	13
o:subject=deal carried until ahead	-8
o:subject=deal end	-16
o:subject=deal end ahead	-14
o:subject=deal end on	-15
o:subject=deal far	-20
o:subject=deal far carried	6
o:subject=deal far carried be	10
o:subject=deal far carried be ahead	10
o:subject=deal far carried begin	6
o:subject=deal far carried begin ahead	7
o:subject=deal far carried begin on	-6
o:subject=deal far carried from ahead	-9
o:subject=deal far carried on ahead	13
o:subject=deal far carried pay	-17
o:subject=deal far carried pay ahead	-16
o:subject=deal far carried put	-11
o:subject=deal far carried put ahead	-11
o:subject=deal far carried the ahead	-20
o:subject=deal far no verb	-20
o:subject=deal far no verb 	-9
o:subject=deal far no verb ahead	-10
o:subject=deal far no verb today	-8
o:subject=deal from ahead	20
o:subject=deal no verb	-7
o:subject=deal reach ahead	6
o:subject=deal reach on	6
o:subject=duties  ahead	-13
o:subject=duties after ahead	15
o:subject=duties be	15
o:subject=duties be ahead	12
o:subject=duties begin	-28
o:subject=duties begin ahead	-25
o:subject=duties begin on	-17
o:subject=duties carried announce	-7
o:subject=duties carried announce ahead	-7
o:subject=duties carried be	-10
o:subject=duties carried be 	-6
o:subject=duties carried be is	9
o:subject=duties carried be on	-14
o:subject=duties carried be the	-13
o:subject=duties carried be today	-14
o:subject=duties carried begin before	11
o:subject=duties carried begin on	-6
o:subject=duties carried charge	-6
o:subject=duties carried charge from	-6
o:subject=duties carried end	9
o:subject=duties carried end ahead	13
o:subject=duties carried end on	16
o:subject=duties carried end the	12
o:subject=duties carried extend	12
o:subject=duties carried extend ahead	12
o:subject=duties carried is ahead	9
o:subject=duties carried look	17
o:subject=duties carried of ahead	-19
o:subject=duties carried order	-8
o:subject=duties carried order ahead	-7
o:subject=duties carried other	16
o:subject=duties carried other ahead	17
o:subject=duties carried other on	7
o:subject=duties carried reach	-6
o:subject=duties carried reach ahead	-6
o:subject=duties carried run	12
o:subject=duties carried run ahead	12
o:subject=duties carried run on	17
o:subject=duties carried run until	-12
o:subject=duties carried say	-7
o:subject=duties carried since ahead	-12
o:subject=duties carried the ahead	28
o:subject=duties carried to ahead	19
o:subject=duties collect	18
o:subject=duties collect ahead	20
o:subject=duties end	-23
o:subject=duties end ahead	-22
o:subject=duties end on	-17
o:subject=duties fall	-14
o:subject=duties fall ahead	-14
o:subject=duties fall on	-13
o:subject=duties far	11
o:subject=duties far  ahead	21
o:subject=duties far  today	-13
o:subject=duties far carried	23
o:subject=duties far carried agree	-8
o:subject=duties far carried agree ahead	-7
o:subject=duties far carried announce for	10
o:subject=duties far carried be today	14
o:subject=duties far carried begin	9
o:subject=duties far carried begin ahead	10
o:subject=duties far carried by ahead	-16
o:subject=duties far carried charge	-15
o:subject=duties far carried charge ahead	-13
o:subject=duties far carried conclude	6
o:subject=duties far carried conclude ahead	6
o:subject=duties far carried confirm	11
o:subject=duties far carried end	16
o:subject=duties far carried end ahead	13
o:subject=duties far carried end by	-8
o:subject=duties far carried end gone	14
o:subject=duties far carried end on	12
o:subject=duties far carried fall	-10
o:subject=duties far carried fall ahead	-10
o:subject=duties far carried fall on	-10
o:subject=duties far carried for ahead	7
o:subject=duties far carried from ahead	12
o:subject=duties far carried have	-7
o:subject=duties far carried have since	-6
o:subject=duties far carried keep	-14
o:subject=duties far carried keep ahead	-14
o:subject=duties far carried meet on	6
o:subject=duties far carried move	10
o:subject=duties far carried move ahead	10
o:subject=duties far carried of ahead	-11
o:subject=duties far carried on ahead	-13
o:subject=duties far carried on gone	11
o:subject=duties far carried other	8
o:subject=duties far carried other ahead	9
o:subject=duties far carried other on	14
o:subject=duties far carried other until	-9
o:subject=duties far carried pay	-7
o:subject=duties far carried pay ahead	-11
o:subject=duties far carried put	11
o:subject=duties far carried put ahead	11
o:subject=duties far carried raise	8
o:subject=duties far carried raise ahead	9
o:subject=duties far carried reach	-7
o:subject=duties far carried reach ahead	-7
o:subject=duties far carried return	7
o:subject=duties far carried return ahead	7
o:subject=duties far carried run	20
o:subject=duties far carried run ahead	20
o:subject=duties far carried run until	7
o:subject=duties far carried say	-23
o:subject=duties far carried say ahead	-20
o:subject=duties far carried say on	-6
o:subject=duties far carried since ahead	-6
o:subject=duties far carried stand	7
o:subject=duties far carried suspend	39
o:subject=duties far carried suspend ahead	40
o:subject=duties far carried suspend from	-7
o:subject=duties far carried suspend until	31
o:subject=duties far carried tell	-10
o:subject=duties far carried until ahead	31
o:subject=duties far from ahead	-18
o:subject=duties far monday, today	-12
o:subject=duties far no verb	11
o:subject=duties far no verb 	14
o:subject=duties far no verb ahead	23
o:subject=duties far no verb from	-19
o:subject=duties far no verb gone	-6
o:subject=duties far no verb monday,	-12
o:subject=duties far no verb on	-7
o:subject=duties far no verb the	-6
o:subject=duties far no verb to	15
o:subject=duties far no verb today	-13
o:subject=duties far no verb until	9
o:subject=duties far on ahead	-6
o:subject=duties far the ahead	-6
o:subject=duties far thursday, today	9
o:subject=duties far to ahead	16
o:subject=duties far until ahead	9
o:subject=duties for ahead	-10
o:subject=duties from ahead	-22
o:subject=duties no verb 	-13
o:subject=duties no verb after	13
o:subject=duties no verb ahead	7
o:subject=duties no verb as	18
o:subject=duties no verb from	-22
o:subject=duties no verb gone	-19
o:subject=duties no verb on	-8
o:subject=duties no verb since	15
o:subject=duties no verb today	-9
o:subject=duties no verb wednesday,	-11
o:subject=duties on ahead	-16
o:subject=duties other	-11
o:subject=duties other ahead	-10
o:subject=duties return	18
o:subject=duties return ahead	21
o:subject=duties return on	21
o:subject=duties rise	-10
o:subject=duties rise ahead	-10
o:subject=duties rise on	-9
o:subject=duties run ahead	9
o:subject=duties since ahead	13
o:subject=duties suspend from	-9
o:subject=duties suspend the	-15
o:subject=duties suspend until	17
o:subject=duties the ahead	-33
o:subject=duties to ahead	22
o:subject=duties until ahead	24
o:subject=duties wednesday, ahead	-11
o:subject=exclusions	-19
o:subject=exclusions carried	13
o:subject=exclusions carried begin	8
o:subject=exclusions carried say	6
o:subject=exclusions carried say ahead	6
o:subject=exclusions carried say on	6
o:subject=exclusions end	-9
o:subject=exclusions end ahead	-9
o:subject=exclusions end on	-9
o:subject=exclusions far carried	-14
o:subject=exclusions no verb	-20
o:subject=exclusions no verb ahead	-20
o:subject=exclusions no verb on	-11
o:subject=exclusions to ahead	-8
o:subject=exclusions until ahead	-6
o:subject=fees carried	-29
o:subject=fees carried on ahead	-18
o:subject=fees far	6
o:subject=fees far no verb	6
o:subject=fees far no verb ahead	7
o:subject=longer carried	8
o:subject=longer carried be	7
o:subject=longer carried begin	-13
o:subject=longer carried begin ahead	-13
o:subject=longer carried from ahead	14
o:subject=longer carried on ahead	16
o:subject=longer carried sign	8
o:subject=longer carried sign today	11
o:subject=longer carried the ahead	9
o:subject=longer carried to ahead	-25
o:subject=longer carried until ahead	-15
o:subject=longer far  ahead	-10
o:subject=longer far carried	-12
o:subject=longer far carried be	13
o:subject=longer far carried be ahead	14
o:subject=longer far carried begin	-11
o:subject=longer far carried begin ahead	-11
o:subject=longer far carried begin on	6
o:subject=longer far carried end	-8
o:subject=longer far carried end ahead	-12
o:subject=longer far carried end on	-7
o:subject=longer far carried extend	-23
o:subject=longer far carried extend ahead	-23
o:subject=longer far carried on ahead	-6
o:subject=longer far carried other	-18
o:subject=longer far carried other ahead	-18
o:subject=longer far carried run	-13
o:subject=longer far carried run ahead	-13
o:subject=longer far carried to ahead	-22
o:subject=longer far carried until ahead	-14
o:subject=longer far no verb 	-10
o:subject=longer no verb	10
o:subject=longer no verb ahead	15
o:subject=longer no verb to	16
o:subject=longer no verb today	-6
o:subject=longer no verb until	15
o:subject=longer to ahead	9
o:subject=meeting be	-7
o:subject=meeting begin	6
o:subject=meeting begin on	7
o:subject=meeting carried	-10
o:subject=meeting carried end	23
o:subject=meeting carried end ahead	23
o:subject=meeting carried end on	22
o:subject=meeting carried have	-10
o:subject=meeting carried have ahead	-10
o:subject=meeting carried on ahead	11
o:subject=meeting carried other	-17
o:subject=meeting carried other ahead	-16
o:subject=meeting carried see	12
o:subject=meeting carried see ahead	12
o:subject=meeting carried see the	12
o:subject=meeting carried the ahead	6
o:subject=meeting carried to ahead	-20
o:subject=meeting continue	-6
o:subject=meeting end	11
o:subject=meeting end ahead	12
o:subject=meeting end on	11
o:subject=meeting far  ahead	19
o:subject=meeting far  today	-6
o:subject=meeting far carried	-7
o:subject=meeting far carried be	-21
o:subject=meeting far carried be ahead	-19
o:subject=meeting far carried be by	-19
o:subject=meeting far carried before ahead	-10
o:subject=meeting far carried begin on	11
o:subject=meeting far carried by ahead	-21
o:subject=meeting far carried end	7
o:subject=meeting far carried end ahead	9
o:subject=meeting far carried end on	7
o:subject=meeting far carried extend	9
o:subject=meeting far carried extend ahead	9
o:subject=meeting far carried from ahead	-6
o:subject=meeting far carried have	-6
o:subject=meeting far carried meet	6
o:subject=meeting far carried meet ahead	7
o:subject=meeting far carried meet on	8
o:subject=meeting far carried of ahead	8
o:subject=meeting far carried on ahead	10
o:subject=meeting far carried reach	12
o:subject=meeting far carried reach on	12
o:subject=meeting far carried run on	-7
o:subject=meeting far carried say	-7
o:subject=meeting far carried say ahead	-6
o:subject=meeting far carried suspend	-14
o:subject=meeting far carried suspend ahead	-14
o:subject=meeting far carried suspend until	-11
o:subject=meeting far carried the ahead	-8
o:subject=meeting far from ahead	-9
o:subject=meeting far no verb 	13
o:subject=meeting far no verb from	-9
o:subject=meeting far no verb the	-7
o:subject=meeting far no verb to	-20
o:subject=meeting far no verb until	13
o:subject=meeting far the ahead	-7
o:subject=meeting far to ahead	-19
o:subject=meeting far until ahead	13
o:subject=meeting no verb on	-16
o:subject=meeting no verb until	-16
o:subject=meeting of ahead	-7
o:subject=meeting until ahead	-22
o:subject=none	10
o:subject=none  today	6
o:subject=none ( ahead	9
o:subject=none after ahead	-23
o:subject=none before ahead	14
o:subject=none call, today	10
o:subject=none carried	10
o:subject=none carried  ahead	-21
o:subject=none carried after ahead	9
o:subject=none carried agree	-13
o:subject=none carried agree ahead	-12
o:subject=none carried announce	-12
o:subject=none carried announce ahead	-11
o:subject=none carried approve	9
o:subject=none carried approve ahead	9
o:subject=none carried be 	-7
o:subject=none carried be on	20
o:subject=none carried be since	-6
o:subject=none carried before ahead	8
o:subject=none carried begin	-7
o:subject=none carried begin from	16
o:subject=none carried begin on	6
o:subject=none carried begin until	-14
o:subject=none carried by ahead	8
o:subject=none carried conclude	12
o:subject=none carried conclude ahead	12
o:subject=none carried confirm	-7
o:subject=none carried confirm ahead	-7
o:subject=none carried end	-8
o:subject=none carried end ahead	-15
o:subject=none carried end on	-10
o:subject=none carried end today	11
o:subject=none carried for ahead	8
o:subject=none carried from ahead	8
o:subject=none carried get	8
o:subject=none carried get ahead	8
o:subject=none carried have of	9
o:subject=none carried have today	-8
o:subject=none carried have until	13
o:subject=none carried keep	28
o:subject=none carried keep ahead	28
o:subject=none carried know	11
o:subject=none carried know ahead	12
o:subject=none carried meet	-7
o:subject=none carried meet on	-10
o:subject=none carried of ahead	-11
o:subject=none carried on gone	-7
o:subject=none carried other on	-7
o:subject=none carried pay from	-9
o:subject=none carried pay until	7
o:subject=none carried put on	-10
o:subject=none carried return	-6
o:subject=none carried return ahead	-6
o:subject=none carried run	16
o:subject=none carried run to	7
o:subject=none carried say	10
o:subject=none carried say ahead	13
o:subject=none carried sign on	-8
o:subject=none carried suspend	28
o:subject=none carried suspend ahead	29
o:subject=none carried suspend from	-6
o:subject=none carried tell	-14
o:subject=none carried tell ahead	-12
o:subject=none carried tell on	-9
o:subject=none carried the ahead	15
o:subject=none carried until ahead	-6
o:subject=none carried write	9
o:subject=none carried write ahead	10
o:subject=none from ahead	-13
o:subject=none no verb	10
o:subject=none no verb (	11
o:subject=none no verb after	-23
o:subject=none no verb ahead	22
o:subject=none no verb before	14
o:subject=none no verb call,	10
o:subject=none no verb date:	7
o:subject=none no verb from	-14
o:subject=none no verb gone	-12
o:subject=none no verb of	-9
o:subject=none no verb on	12
o:subject=none no verb sunday,	-25
o:subject=none no verb the	9
o:subject=none no verb thursday,	7
o:subject=none no verb tuesday,	-12
o:subject=none no verb until	34
o:subject=none no verb wednesday	15
o:subject=none no verb —	-16
o:subject=none of ahead	-6
o:subject=none on ahead	15
o:subject=none the ahead	11
o:subject=none tuesday, today	-12
o:subject=none until ahead	36
o:subject=none wednesday today	15
o:subject=none — today	-15
o:subject=procedure	-21
o:subject=procedure  ahead	-13
o:subject=procedure be	-9
o:subject=procedure be ahead	-9
o:subject=procedure by ahead	8
o:subject=procedure carried	-25
o:subject=procedure carried be	-19
o:subject=procedure carried be ahead	-19
o:subject=procedure carried from ahead	-9
o:subject=procedure carried have	-6
o:subject=procedure carried have ahead	-6
o:subject=procedure carried until ahead	-8
o:subject=procedure far	-22
o:subject=procedure far  ahead	-8
o:subject=procedure far carried be	15
o:subject=procedure far carried be ahead	16
o:subject=procedure far carried by ahead	9
o:subject=procedure far carried end	-16
o:subject=procedure far carried end ahead	-16
o:subject=procedure far carried end on	-16
o:subject=procedure far carried on ahead	-23
o:subject=procedure far carried tell	9
o:subject=procedure far carried the ahead	9
o:subject=procedure far no verb	-22
o:subject=procedure far no verb 	-10
o:subject=procedure far no verb ahead	-19
o:subject=procedure no verb 	-14
o:subject=procedure no verb by	10
o:subject=procedure no verb on	-8
o:subject=procedure no verb the	17
o:subject=procedure on ahead	-14
o:subject=procedure the ahead	17
o:subject=procedure until ahead	-6
o:subject=sale	-18
o:subject=sale no verb	-15
o:subject=sale no verb ahead	-14
o:subject=signing	12
o:subject=signing no verb	17
o:subject=signing no verb ahead	27
o:subject=signing no verb today	-14
o:subject=signing sign	-9
o:subject=signing sign ahead	-10
o:subject=signing to ahead	25
o:subject=signing until ahead	9
o:subject=truce	10
o:subject=truce agree until	6
o:subject=truce be	23
o:subject=truce be ahead	24
o:subject=truce be on	23
o:subject=truce begin	-18
o:subject=truce begin ahead	-14
o:subject=truce begin on	-10
o:subject=truce begin the	-9
o:subject=truce carried	-13
o:subject=truce carried agree	15
o:subject=truce carried agree ahead	16
o:subject=truce carried be from	-13
o:subject=truce carried be is	7
o:subject=truce carried be on	8
o:subject=truce carried be the	-7
o:subject=truce carried be today	-8
o:subject=truce carried begin	19
o:subject=truce carried begin ahead	15
o:subject=truce carried begin on	-18
o:subject=truce carried begin until	20
o:subject=truce carried by ahead	6
o:subject=truce carried end	7
o:subject=truce carried end ahead	13
o:subject=truce carried end on	8
o:subject=truce carried end the	10
o:subject=truce carried extend	-9
o:subject=truce carried extend ahead	-9
o:subject=truce carried have	-14
o:subject=truce carried have ahead	-14
o:subject=truce carried is ahead	10
o:subject=truce carried on ahead	-11
o:subject=truce carried on gone	-6
o:subject=truce carried other	7
o:subject=truce carried pay	-7
o:subject=truce carried pay ahead	-7
o:subject=truce carried run	9
o:subject=truce carried run ahead	13
o:subject=truce carried run on	-18
o:subject=truce carried run to	31
o:subject=truce carried suspend	-31
o:subject=truce carried suspend ahead	-31
o:subject=truce carried suspend until	-29
o:subject=truce carried the ahead	-9
o:subject=truce carried to ahead	35
o:subject=truce carried until ahead	-8
o:subject=truce end	-14
o:subject=truce end ahead	-14
o:subject=truce end today	-8
o:subject=truce ends today	13
o:subject=truce extend	9
o:subject=truce extend to	-23
o:subject=truce far	23
o:subject=truce far  ahead	-9
o:subject=truce far  gone	17
o:subject=truce far  today	-8
o:subject=truce far carried	14
o:subject=truce far carried agree	-16
o:subject=truce far carried agree ahead	-16
o:subject=truce far carried be	7
o:subject=truce far carried be ahead	-9
o:subject=truce far carried be gone	7
o:subject=truce far carried be on	7
o:subject=truce far carried be today	16
o:subject=truce far carried be until	-12
o:subject=truce far carried before ahead	-11
o:subject=truce far carried begin	-18
o:subject=truce far carried begin ahead	-17
o:subject=truce far carried begin on	-20
o:subject=truce far carried by ahead	-15
o:subject=truce far carried end	12
o:subject=truce far carried end ahead	13
o:subject=truce far carried end on	9
o:subject=truce far carried from ahead	8
o:subject=truce far carried have	23
o:subject=truce far carried have ahead	14
o:subject=truce far carried keep	20
o:subject=truce far carried keep ahead	21
o:subject=truce far carried of ahead	-10
o:subject=truce far carried on ahead	-19
o:subject=truce far carried other	-6
o:subject=truce far carried other ahead	-6
o:subject=truce far carried pay	12
o:subject=truce far carried pay ahead	7
o:subject=truce far carried put	-6
o:subject=truce far carried put ahead	-6
o:subject=truce far carried rise	9
o:subject=truce far carried rise ahead	9
o:subject=truce far carried run on	-19
o:subject=truce far carried run to	8
o:subject=truce far carried sign	-9
o:subject=truce far carried sign ahead	-6
o:subject=truce far carried sign on	-7
o:subject=truce far carried tell	8
o:subject=truce far carried tell ahead	9
o:subject=truce far carried the ahead	24
o:subject=truce far carried to ahead	16
o:subject=truce far carried until ahead	-15
o:subject=truce far from ahead	-8
o:subject=truce far no verb	23
o:subject=truce far no verb ahead	12
o:subject=truce far no verb from	-8
o:subject=truce far no verb gone	13
o:subject=truce far no verb on	15
o:subject=truce far no verb today	9
o:subject=truce far no verb until	22
o:subject=truce far on ahead	17
o:subject=truce far until ahead	23
o:subject=truce friday, ahead	14
o:subject=truce from ahead	-11
o:subject=truce from gone	17
o:subject=truce have has	-15
o:subject=truce have until	14
o:subject=truce monday, ahead	-7
o:subject=truce no verb	14
o:subject=truce no verb ahead	6
o:subject=truce no verb ends	13
o:subject=truce no verb friday,	13
o:subject=truce no verb from	-7
o:subject=truce no verb monday,	-8
o:subject=truce no verb of	11
o:subject=truce no verb on	18
o:subject=truce no verb sunday,	18
o:subject=truce no verb thursday,	14
o:subject=truce no verb to	12
o:subject=truce no verb today	27
o:subject=truce no verb tuesday,	8
o:subject=truce no verb until	-9
o:subject=truce of ahead	7
o:subject=truce on ahead	16
o:subject=truce other	26
o:subject=truce other ahead	14
o:subject=truce other gone	17
o:subject=truce other to	7
o:subject=truce remain	11
o:subject=truce remain ahead	11
o:subject=truce remain until	11
o:subject=truce run	-20
o:subject=truce run ahead	-16
o:subject=truce run on	10
o:subject=truce run out	-11
o:subject=truce run to	-22
o:subject=truce since ahead	-6
o:subject=truce sunday, ahead	19
o:subject=truce suspend	10
o:subject=truce suspend ahead	11
o:subject=truce suspend until	15
o:subject=truce the ahead	-18
o:subject=truce thursday, ahead	14
o:subject=truce to ahead	-17
o:subject=truce to gone	26
o:subject=truce tuesday, ahead	8
o:subject=truce until ahead	15
o:suspend from ahead	-13
o:suspend of ahead	-7
o:suspend on ahead	-20
o:suspend till ahead	19
o:suspend to ahead	32
o:topic=controls	-9
o:topic=controls ahead	-6
o:topic=controls announce	-7
o:topic=controls begin	6
o:topic=controls far	-6
o:topic=controls far no verb	-10
o:topic=controls far other	6
o:topic=controls no verb	-8
o:topic=controls on	-25
o:topic=controls on ahead	-24
o:topic=controls rule	13
o:topic=controls suspend	-7
o:topic=controls the	-9
o:topic=controls the ahead	-8
o:topic=controls until	15
o:topic=controls until ahead	16
o:topic=deal	-17
o:topic=deal ahead	-17
o:topic=deal announce	7
o:topic=deal be	-17
o:topic=deal before	-7
o:topic=deal before ahead	-6
o:topic=deal deal	7
o:topic=deal face	18
o:topic=deal far	9
o:topic=deal far 	-10
o:topic=deal far  ahead	-7
o:topic=deal far ahead	16
o:topic=deal far be	13
o:topic=deal far no verb	-20
o:topic=deal far on	7
o:topic=deal far on ahead	8
o:topic=deal far the	-16
o:topic=deal far the ahead	-15
o:topic=deal far today	-9
o:topic=deal far until	18
o:topic=deal far until ahead	18
o:topic=deal gone	-10
o:topic=deal have	-24
o:topic=deal no verb	-7
o:topic=deal on	-10
o:topic=deal on ahead	-11
o:topic=deal reach	6
o:topic=deal today	7
o:topic=deal until	-24
o:topic=deal until ahead	-23
o:topic=duties 	-18
o:topic=duties  ahead	-20
o:topic=duties after	16
o:topic=duties after ahead	16
o:topic=duties ahead	15
o:topic=duties announce	-23
o:topic=duties approve	10
o:topic=duties as	18
o:topic=duties before	8
o:topic=duties before ahead	10
o:topic=duties begin	-39
o:topic=duties by	-31
o:topic=duties by ahead	-30
o:topic=duties carry	10
o:topic=duties clear	-19
o:topic=duties collect	19
o:topic=duties end	-7
o:topic=duties fall	-20
o:topic=duties far 	11
o:topic=duties far  ahead	18
o:topic=duties far  today	-14
o:topic=duties far after	6
o:topic=duties far after ahead	6
o:topic=duties far ahead	11
o:topic=duties far begin	-15
o:topic=duties far by	-16
o:topic=duties far by ahead	-15
o:topic=duties far end	17
o:topic=duties far fall	-9
o:topic=duties far from ahead	6
o:topic=duties far gone	-20
o:topic=duties far have	-19
o:topic=duties far is	-9
o:topic=duties far is ahead	-8
o:topic=duties far monday,	-12
o:topic=duties far monday, today	-12
o:topic=duties far no verb	11
o:topic=duties far on	-19
o:topic=duties far on ahead	-15
o:topic=duties far other	14
o:topic=duties far run	13
o:topic=duties far say	-9
o:topic=duties far since	-13
o:topic=duties far since ahead	-11
o:topic=duties far the	-8
o:topic=duties far the ahead	-8
o:topic=duties far thursday, today	9
o:topic=duties far until	-6
o:topic=duties for	-19
o:topic=duties for ahead	-18
o:topic=duties from	-52
o:topic=duties from ahead	-47
o:topic=duties gone	-55
o:topic=duties halve	7
o:topic=duties impose	7
o:topic=duties introduce	-6
o:topic=duties is	7
o:topic=duties is ahead	6
o:topic=duties leave	10
o:topic=duties levy	-10
o:topic=duties look	17
o:topic=duties lower	-12
o:topic=duties make	-10
o:topic=duties of ahead	-9
o:topic=duties on	-14
o:topic=duties on gone	-12
o:topic=duties on today	-14
o:topic=duties order	-8
o:topic=duties other	-15
o:topic=duties percent	-7
o:topic=duties raise	-8
o:topic=duties reach	-14
o:topic=duties remain	12
o:topic=duties return	15
o:topic=duties rise	-15
o:topic=duties run	23
o:topic=duties suspend	29
o:topic=duties tax	8
o:topic=duties tell	-6
o:topic=duties the	-9
o:topic=duties the ahead	-8
o:topic=duties through	25
o:topic=duties through ahead	25
o:topic=duties till	15
o:topic=duties to	15
o:topic=duties to ahead	17
o:topic=duties today	-15
o:topic=duties until	26
o:topic=duties until ahead	29
o:topic=duties until gone	-9
o:topic=duties want	9
o:topic=duties wednesday,	-11
o:topic=duties wednesday, ahead	-11
o:topic=duties with	14
o:topic=duties write	-6
o:topic=exclusions	-19
o:topic=exclusions ahead	-17
o:topic=exclusions be	-10
o:topic=exclusions begin	22
o:topic=exclusions end	-23
o:topic=exclusions exempt	-8
o:topic=exclusions far on	8
o:topic=exclusions far on ahead	8
o:topic=exclusions no verb	-20
o:topic=exclusions on	-6
o:topic=exclusions say	6
o:topic=exclusions to	-15
o:topic=exclusions to ahead	-14
o:topic=exclusions until	-13
o:topic=exclusions until ahead	-13
o:topic=fees	-10
o:topic=fees ahead	-9
o:topic=fees far	12
o:topic=fees far ahead	12
o:topic=fees far no verb	6
o:topic=fees from	11
o:topic=fees from ahead	11
o:topic=fees on	-9
o:topic=fees on ahead	-9
o:topic=longer	16
o:topic=longer agree	-7
o:topic=longer ahead	10
o:topic=longer approve	12
o:topic=longer be	18
o:topic=longer begin	-6
o:topic=longer beyond	16
o:topic=longer beyond ahead	16
o:topic=longer extend	10
o:topic=longer far 	-10
o:topic=longer far  ahead	-10
o:topic=longer far be	14
o:topic=longer far begin	-11
o:topic=longer far on ahead	6
o:topic=longer far to	-29
o:topic=longer far to ahead	-28
o:topic=longer far until	16
o:topic=longer from	27
o:topic=longer from ahead	27
o:topic=longer gone	17
o:topic=longer have	11
o:topic=longer no verb	10
o:topic=longer on	10
o:topic=longer on gone	13
o:topic=longer other	12
o:topic=longer run	-26
o:topic=longer say	-8
o:topic=longer sign	6
o:topic=longer the	-10
o:topic=longer the ahead	-9
o:topic=longer to	8
o:topic=longer to gone	14
o:topic=longer today	6
o:topic=meeting	-21
o:topic=meeting ahead	-21
o:topic=meeting and	12
o:topic=meeting before	-9
o:topic=meeting before ahead	-9
o:topic=meeting continue	-9
o:topic=meeting end	21
o:topic=meeting far 	13
o:topic=meeting far  ahead	19
o:topic=meeting far  today	-6
o:topic=meeting far be	-13
o:topic=meeting far from	-12
o:topic=meeting far from ahead	-11
o:topic=meeting far gone	-6
o:topic=meeting far of	8
o:topic=meeting far of ahead	9
o:topic=meeting far the	-11
o:topic=meeting far the ahead	-11
o:topic=meeting far to	-13
o:topic=meeting far to ahead	-13
o:topic=meeting far until	12
o:topic=meeting far until ahead	12
o:topic=meeting gone	-18
o:topic=meeting meet	-11
o:topic=meeting of	-8
o:topic=meeting of ahead	-7
o:topic=meeting on gone	-7
o:topic=meeting on today	7
o:topic=meeting other	-30
o:topic=meeting see	11
o:topic=meeting suspend	-11
o:topic=meeting the	7
o:topic=meeting the ahead	8
o:topic=meeting to	-20
o:topic=meeting to ahead	-19
o:topic=meeting today	17
o:topic=meeting until	-10
o:topic=meeting until ahead	-9
o:topic=none	6
o:topic=none 	-9
o:topic=none  ahead	-12
o:topic=none (	11
o:topic=none ( ahead	9
o:topic=none after	-11
o:topic=none after ahead	-11
o:topic=none ahead	19
o:topic=none before	6
o:topic=none before ahead	6
o:topic=none begin	-8
o:topic=none by	13
o:topic=none by ahead	13
o:topic=none call,	10
o:topic=none call, today	10
o:topic=none confirm	-6
o:topic=none date:	7
o:topic=none end	16
o:topic=none ends	23
o:topic=none for	8
o:topic=none for ahead	10
o:topic=none from	-20
o:topic=none from ahead	-19
o:topic=none get	8
o:topic=none gone	-29
o:topic=none have	-19
o:topic=none keep	17
o:topic=none leave	6
o:topic=none no verb	10
o:topic=none of	-13
o:topic=none of ahead	-10
o:topic=none on	20
o:topic=none on ahead	24
o:topic=none put	-12
o:topic=none say	17
o:topic=none sunday,	-25
o:topic=none tell	-11
o:topic=none the	17
o:topic=none the ahead	19
o:topic=none thursday,	7
o:topic=none to	-14
o:topic=none to ahead	-13
o:topic=none tuesday,	-12
o:topic=none tuesday, today	-12
o:topic=none wednesday	15
o:topic=none wednesday today	15
o:topic=none write	12
o:topic=none |	8
o:topic=none | today	8
o:topic=none —	-16
o:topic=none — today	-15
o:topic=procedure	-16
o:topic=procedure 	-14
o:topic=procedure  ahead	-13
o:topic=procedure ahead	-11
o:topic=procedure be	-8
o:topic=procedure before	-12
o:topic=procedure before ahead	-12
o:topic=procedure begin	19
o:topic=procedure by	8
o:topic=procedure by ahead	8
o:topic=procedure end	12
o:topic=procedure far	-8
o:topic=procedure far 	-10
o:topic=procedure far  ahead	-8
o:topic=procedure far ahead	-12
o:topic=procedure far be	16
o:topic=procedure far by	10
o:topic=procedure far end	-15
o:topic=procedure far no verb	-22
o:topic=procedure far on	-19
o:topic=procedure far on ahead	-19
o:topic=procedure far the	14
o:topic=procedure far the ahead	14
o:topic=procedure far today	6
o:topic=procedure far until	-25
o:topic=procedure far until ahead	-25
o:topic=procedure have	-16
o:topic=procedure on	-9
o:topic=procedure on ahead	-8
o:topic=procedure other	-12
o:topic=procedure the	13
o:topic=procedure the ahead	13
o:topic=procedure to	12
o:topic=procedure to ahead	13
o:topic=sale	-29
o:topic=sale ahead	-27
o:topic=sale far	-10
o:topic=sale far ahead	-8
o:topic=sale far on	-8
o:topic=sale far on ahead	-8
o:topic=sale no verb	-15
o:topic=sale the	-12
o:topic=sale the ahead	-12
o:topic=signing ahead	10
o:topic=signing be	-17
o:topic=signing expect	11
o:topic=signing gone	-14
o:topic=signing have	-12
o:topic=signing no verb	17
o:topic=signing of	-6
o:topic=signing on	-21
o:topic=signing on ahead	-16
o:topic=signing sign	-10
o:topic=signing sign ahead	6
o:topic=signing suspend	11
o:topic=signing to	26
o:topic=signing to ahead	26
o:topic=signing today	-14
o:topic=truce	17
o:topic=truce 	6
o:topic=truce  today	6
o:topic=truce ahead	26
o:topic=truce announce	9
o:topic=truce before	-11
o:topic=truce before ahead	-11
o:topic=truce by	-13
o:topic=truce by ahead	-12
o:topic=truce carry	-8
o:topic=truce charge	-10
o:topic=truce conclude	17
o:topic=truce end today	-6
o:topic=truce ended	-12
o:topic=truce ends	14
o:topic=truce ends today	18
o:topic=truce expires	9
o:topic=truce extend	-6
o:topic=truce far	29
o:topic=truce far  ahead	-9
o:topic=truce far  gone	17
o:topic=truce far  today	-8
o:topic=truce far ahead	21
o:topic=truce far be	7
o:topic=truce far end	11
o:topic=truce far from	-13
o:topic=truce far from ahead	-13
o:topic=truce far gone	13
o:topic=truce far have	6
o:topic=truce far no verb	23
o:topic=truce far of	-12
o:topic=truce far of ahead	-12
o:topic=truce far on	15
o:topic=truce far on ahead	13
o:topic=truce far pay	7
o:topic=truce far run	12
o:topic=truce far suspend	-14
o:topic=truce far tell	11
o:topic=truce far the	9
o:topic=truce far the ahead	9
o:topic=truce far today	8
o:topic=truce far until	21
o:topic=truce far until ahead	22
o:topic=truce for	18
o:topic=truce for ahead	18
o:topic=truce friday,	13
o:topic=truce friday, ahead	14
o:topic=truce from gone	16
o:topic=truce gone	-33
o:topic=truce have	26
o:topic=truce is	18
o:topic=truce is ahead	18
o:topic=truce keep	8
o:topic=truce midnight	17
o:topic=truce monday,	-8
o:topic=truce monday, ahead	-7
o:topic=truce no verb	14
o:topic=truce of	-18
o:topic=truce of ahead	-12
o:topic=truce on	7
o:topic=truce on ahead	13
o:topic=truce other	26
o:topic=truce out today	7
o:topic=truce pay	-21
o:topic=truce put	6
o:topic=truce reach	-7
o:topic=truce remain	12
o:topic=truce run	8
o:topic=truce since	-18
o:topic=truce since ahead	-16
o:topic=truce sunday,	18
o:topic=truce sunday, ahead	19
o:topic=truce the	-12
o:topic=truce the ahead	-9
o:topic=truce thursday,	14
o:topic=truce thursday, ahead	14
o:topic=truce till	8
o:topic=truce till ahead	8
o:topic=truce to	15
o:topic=truce to ahead	14
o:topic=truce to gone	7
o:topic=truce truce	-8
o:topic=truce tuesday,	8
o:topic=truce tuesday, ahead	8
o:topic=truce until ahead	7
o:topic=truce until gone	-6
o:want the ahead	-8
o:write on ahead	7
pc0=bear	17
pc0=begin	6
pc0=down	19
pc0=end	-8
pc0=impose	-9
pc0=say	-8
pc0=suspend	9
pc0=threaten	6
pc0=up	-10
pc1=agree	14
pc1=bear	22
pc1=begin	-12
pc1=buy	-7
pc1=down	8
pc1=end	-8
pc1=propose	17
pc1=sell	-9
pc1=suspend	16
pc1=target	15
pc1=threaten	7
pc1=up	-32
pct0=agree past	13
pct0=agree past-passive	20
pct0=agree perfect	-17
pct0=agree present	-10
pct0=agree present-passive	-11
pct0=bear future	24
pct0=bear modal	11
pct0=bear perfect	-6
pct0=bear present	-11
pct0=begin future	-15
pct0=begin modal	19
pct0=down future	-12
pct0=down modal	10
pct0=end future	-13
pct0=end past	-32
pct0=end present	19
pct0=impose future	-16
pct0=impose modal	-13
pct0=impose modal-passive	14
pct0=impose past-passive	-9
pct0=impose perfect-passive	-7
pct0=impose present	17
pct0=impose present-passive	-13
pct0=propose future	-6
pct0=propose present	6
pct0=say past	-9
pct0=say perfect	-13
pct0=say present	-7
pct0=say present-passive	7
pct0=stay future	-13
pct0=stay modal	-20
pct0=stay past	6
pct0=stay past-passive	23
pct0=stay perfect	10
pct0=stay present-passive	11
pct0=suspend future	-9
pct0=suspend past	31
pct0=suspend past-passive	-12
pct0=suspend present-passive	-11
pct0=threaten past	11
pct0=up past	-13
pct0=up present	7
pct1=agree participle-passive	34
pct1=agree past	6
pct1=agree past-passive	20
pct1=agree perfect	-22
pct1=agree present	-10
pct1=agree present-passive	-11
pct1=bear future	21
pct1=bear gerund	8
pct1=bear infinitive	12
pct1=bear modal	11
pct1=bear participle-passive	-18
pct1=bear past	11
pct1=bear perfect	-6
pct1=bear present	-11
pct1=begin future	-15
pct1=begin gerund	-17
pct1=begin infinitive	-9
pct1=begin modal	19
pct1=begin participle-passive	-11
pct1=down future	-12
pct1=down modal	10
pct1=end future	-12
pct1=end past	-35
pct1=end present	19
pct1=impose modal	-13
pct1=impose modal-passive	14
pct1=impose participle-passive	29
pct1=impose past-passive	-9
pct1=impose perfect-passive	-7
pct1=impose present	9
pct1=impose present-passive	-13
pct1=propose infinitive	15
pct1=propose participle-passive	11
pct1=say infinitive	21
pct1=say past	-9
pct1=say perfect	-13
pct1=say present	-7
pct1=say present-passive	7
pct1=stay modal	-20
pct1=stay past	7
pct1=stay past-passive	23
pct1=stay perfect	10
pct1=stay present	-8
pct1=stay present-passive	11
pct1=suspend past	32
pct1=suspend past-passive	-12
pct1=suspend present	17
pct1=suspend present-passive	-11
pct1=target participle-passive	14
pct1=threaten past	11
pct1=up infinitive	-9
pct1=up past	-13
phas-future	-16
phas-gerund	9
phas-infinitive	13
phas-participle	6
phas-pluperfect	-12
phas-present	10
pt0=future	-12
pt0=future-passive	-13
pt0=modal	-6
pt0=past	-13
pt0=past-passive	15
pt0=present	9
pt0=present-not	-7
pt0=present-passive	8
pt1=future-passive	-13
pt1=infinitive	10
pt1=modal	-6
pt1=participle-passive	15
pt1=past	-12
pt1=past-passive	15
pt1=perfect	-10
pt1=pluperfect	-11
pt1=present-not	-6
pv0-none	11
pv0=announce	-25
pv0=be	-7
pv0=begin	10
pv0=bring	-7
pv0=charge	8
pv0=come	12
pv0=conclude	17
pv0=continue	8
pv0=declare	19
pv0=end	9
pv0=enter	-10
pv0=exempt	-7
pv0=expect	11
pv0=extend	-11
pv0=face	15
pv0=get	-6
pv0=hold	46
pv0=impose	-6
pv0=know	14
pv0=lapse	-16
pv0=make	17
pv0=meet	20
pv0=note	16
pv0=other	23
pv0=propose	-14
pv0=put	-10
pv0=reach	-7
pv0=ready	-13
pv0=remain	22
pv0=replace	-7
pv0=run	-22
pv0=say	-21
pv0=stand	-6
pv0=state	7
pv0=stay	-32
pv0=suspend	-6
pv0=tell	-11
pv0=warn	9
pv1-none	8
pv1=announce	-20
pv1=ask	8
pv1=be	-6
pv1=begin	9
pv1=bring	-6
pv1=call	-6
pv1=charge	6
pv1=conclude	7
pv1=declare	19
pv1=enter	-15
pv1=exempt	-7
pv1=expect	8
pv1=extend	-12
pv1=face	15
pv1=fall	-6
pv1=go	-26
pv1=grant	7
pv1=hold	53
pv1=impose	-14
pv1=keep	-7
pv1=know	13
pv1=lapse	-6
pv1=leave	9
pv1=look	7
pv1=make	18
pv1=meet	8
pv1=note	16
pv1=propose	-13
pv1=put	-10
pv1=ready	-13
pv1=reduce	11
pv1=replace	-7
pv1=run	-22
pv1=say	-10
pv1=stand	-12
pv1=state	7
pv1=stay	-18
pv1=strike	13
pv1=suspend	-6
pv1=tell	-11
pv1=warn	9
pvt0=agree past	16
pvt0=agree perfect	-17
pvt0=agree present	-8
pvt0=announce past	-31
pvt0=ask perfect	8
pvt0=be future	11
pvt0=be past	14
pvt0=be present	-8
pvt0=begin past	-10
pvt0=begin present	23
pvt0=charge present	6
pvt0=conclude past	17
pvt0=continue present	18
pvt0=declare past	19
pvt0=end modal	6
pvt0=end past	-25
pvt0=end present	19
pvt0=enter present	-17
pvt0=exempt present	-7
pvt0=expect present	10
pvt0=expire present	6
pvt0=extend perfect	-10
pvt0=extend present	-6
pvt0=get past	-7
pvt0=go future	-12
pvt0=go past	-9
pvt0=go present	10
pvt0=hold future	7
pvt0=hold present	26
pvt0=keep present	22
pvt0=know present	10
pvt0=leave past	-9
pvt0=leave present	14
pvt0=make past	21
pvt0=meet present	11
pvt0=note past	7
pvt0=other perfect	18
pvt0=other present	16
pvt0=pay future	13
pvt0=pay present	-23
pvt0=put perfect	14
pvt0=put present	-15
pvt0=ready present	-13
pvt0=remain present	18
pvt0=run past	-7
pvt0=run present	-18
pvt0=say past	-10
pvt0=say perfect	-9
pvt0=say present	-19
pvt0=start present	-8
pvt0=state past	7
pvt0=stay present	-28
pvt0=tell past	-11
pvt0=warn past	12
pvt1=agree participle	20
pvt1=agree past	9
pvt1=agree perfect	-21
pvt1=agree present	-8
pvt1=announce past	-31
pvt1=be future	11
pvt1=be past	15
pvt1=be present	-8
pvt1=begin past	-8
pvt1=begin present	23
pvt1=charge present	6
pvt1=conclude past	17
pvt1=declare past	19
pvt1=end modal	6
pvt1=end past	-28
pvt1=end present	19
pvt1=enter participle	-7
pvt1=enter present	-17
pvt1=exempt present	-7
pvt1=expire present	6
pvt1=extend infinitive	-7
pvt1=extend participle	6
pvt1=extend perfect	-10
pvt1=extend present	-6
pvt1=go future	-12
pvt1=go infinitive	-9
pvt1=go past	-9
pvt1=hold future	7
pvt1=hold present	26
pvt1=impose participle	-7
pvt1=know present	10
pvt1=leave past	-9
pvt1=leave present	14
pvt1=make past	21
pvt1=meet present	11
pvt1=note past	7
pvt1=pay future	13
pvt1=pay present	-23
pvt1=put perfect	14
pvt1=put present	-15
pvt1=ready present	-13
pvt1=run past	-7
pvt1=run present	-18
pvt1=say past	-10
pvt1=say perfect	-9
pvt1=say present	-19
pvt1=sign participle	10
pvt1=start present	-8
pvt1=state past	7
pvt1=stay present	-15
pvt1=take past	6
pvt1=tell past	-11
pvt1=warn past	12
q:!	9
q:"	-26
q:'	-23
q:'s	-7
q:(	-35
q:)	-27
q:*	7
q:,	12
q:.	-22
q:/	29
q::	-13
q:;	9
q:<day-gone>	24
q:<day-today>	-29
q:<duty>	11
q:<gate>	25
q:<goods>	22
q:<money>	-11
q:<month-ahead>	-15
q:<month-gone>	34
q:<name>	46
q:<not>	18
q:<office>	-10
q:<organisation>	-41
q:<points>	19
q:<quality>	41
q:<sender>	-13
q:<span>	27
q:<taker>	-21
q:<v-bear>	-25
q:<v-begin>	10
q:<v-buy>	-11
q:<v-deny>	-18
q:<v-down>	-31
q:<v-propose>	-35
q:<v-say>	17
q:<v-sell>	-19
q:<v-suspend>	-15
q:<v-target>	23
q:<v-threaten>	25
q:<v-up>	-6
q:?	16
q:a	-27
q:abolish	-6
q:about	25
q:accept	-12
q:accord	-20
q:according	6
q:account	13
q:act	-14
q:additional	24
q:adopt	-6
q:advice	8
q:affiliate	6
q:after	-35
q:afternoon	16
q:afterward	8
q:again	-15
q:against	11
q:ago	-12
q:agreement	-19
q:aim	-6
q:airport	-11
q:al	15
q:all	27
q:allow	-12
q:allowed	-9
q:also	-11
q:aluminum	-9
q:am	6
q:amount	20
q:and	7
q:announce	-25
q:announcement	-23
q:another	11
q:answer	7
q:anything	8
q:apply	17
q:approval	-11
q:approve	7
q:apricot	-21
q:arrangement	33
q:arrive	-7
q:article	-6
q:ask	18
q:at	-16
q:autumn	-7
q:avocado	-16
q:away	-10
q:b	-21
q:back	-8
q:bar	-13
q:battery	20
q:be	-34
q:bean	23
q:because	-10
q:become	13
q:been	10
q:beer	-9
q:being	15
q:bell	-22
q:bergen	-8
q:between	-11
q:bill	-6
q:border	-24
q:both	15
q:break	8
q:bring	18
q:built	-17
q:busan	33
q:business	-11
q:but	-16
q:butter	9
q:buy	-14
q:by	-11
q:c	-20
q:call	-32
q:calm	6
q:can	-23
q:car	10
q:cargo	-10
q:carry	9
q:case	19
q:ceasefire	-40
q:cement	-8
q:certain	-6
q:certificate	-10
q:change	10
q:changed	7
q:charge	27
q:cheese	-20
q:chip	23
q:city	-11
q:claim	-6
q:clear	-9
q:client	-9
q:clock	10
q:closed	-27
q:cocoa	12
q:cod	-8
q:coffee	10
q:collect	6
q:column	12
q:come	-14
q:company	-17
q:conclude	-11
q:conference	10
q:consensu	8
q:consent	-12
q:consultation	-7
q:contract	-19
q:control	16
q:cost	10
q:cotton	-9
q:could	9
q:count	14
q:countermeasure	-8
q:counterpart	-7
q:country	-14
q:cover	-20
q:covered	6
q:crude	-10
q:custom	-8
q:customer	-15
q:cut	23
q:deadline	8
q:decided	12
q:declare	7
q:decree	10
q:delegation	-13
q:demand	-9
q:desk	8
q:did	-8
q:die	9
q:dispute	-14
q:doe	14
q:doesn't	-8
q:don't	-8
q:done	-13
q:door	6
q:double	6
q:down	18
q:draw	-14
q:dried	15
q:drop	-14
q:duration	-14
q:during	-17
q:duty	11
q:each	31
q:earlier	19
q:early	7
q:earth	11
q:eastern	-6
q:economic	-6
q:effect	33
q:effective	-7
q:either	28
q:electricity	-8
q:elsewhere	-15
q:employer	-14
q:end	17
q:enter	13
q:entry	-13
q:every	13
q:everybody	-25
q:everyone	-7
q:everything	-22
q:exchanged	-7
q:exclusion	-7
q:exemption	12
q:exist	-11
q:expect	13
q:expire	-31
q:export	-14
q:extend	-24
q:extension	7
q:face	7
q:fact	-11
q:fall	-22
q:fare	-11
q:fee	-12
q:ferry	-12
q:few	15
q:fifth	-17
q:final	-17
q:find	6
q:finished	14
q:firm	-19
q:first	-15
q:flat	12
q:floor	-12
q:flour	-31
q:follow	-8
q:for	15
q:force	47
q:forced	-16
q:four	-7
q:fourth	-24
q:free	11
q:freeze	-7
q:friday	-8
q:friend	7
q:from	-33
q:front	-22
q:frozen	-10
q:fruit	14
q:full	10
q:further	-21
q:geneva	13
q:georgia	-6
q:get	-6
q:give	-12
q:glass	11
q:good	20
q:grain	-18
q:grant	-7
q:grape	7
q:ground	-13
q:grower	24
q:had	12
q:half	18
q:hall	6
q:halve	-23
q:hand	-16
q:happened	-29
q:has	-8
q:have	7
q:hazelnut	-8
q:he	21
q:heard	-9
q:her	-8
q:higher	6
q:him	9
q:his	-25
q:hold	-12
q:holiday	-16
q:home	-10
q:hospital	-8
q:hotel	-11
q:hour	-19
q:house	-6
q:household	6
q:how	17
q:i	-7
q:ice	17
q:if	-23
q:import	-9
q:importer	-19
q:in	19
q:industry	-15
q:instrument	6
q:interview	15
q:into	20
q:introduce	13
q:is	28
q:island	-21
q:issued	15
q:its	15
q:jinping	-7
q:joint	-13
q:judge	-8
q:just	-13
q:kind	-32
q:kuala	8
q:labor	-16
q:lago	-17
q:large	-9
q:last	8
q:lasted	-22
q:late	-14
q:law	-37
q:leader	13
q:leather	6
q:leave	6
q:legal	-10
q:let	-7
q:letter	7
q:level	11
q:licence	-15
q:licensing	-11
q:likely	17
q:limit	-6
q:line	-14
q:linked	-20
q:lisbon	-19
q:live	8
q:long	14
q:lose	7
q:lower	-27
q:lumpur	8
q:machine	-17
q:machinery	7
q:madrid	8
q:make	-36
q:maker	-6
q:market	9
q:match	-14
q:matter	14
q:may	-14
q:me	11
q:meanwhile	-9
q:middle	10
q:million	-17
q:minister	42
q:ministry	-6
q:mombasa	9
q:moment	-6
q:monday	-17
q:month	11
q:more	10
q:much	9
q:must	-12
q:name	-28
q:named	15
q:negotiate	-8
q:neither	11
q:never	7
q:next	9
q:night	-37
q:no	-12
q:nobody	8
q:none	8
q:noon	-19
q:northern	-21
q:not	11
q:nothing	22
q:notice	30
q:now	6
q:number	14
q:of	7
q:offer	12
q:official	8
q:old	-10
q:olive	8
q:on	22
q:once	-6
q:one	-19
q:only	-19
q:operated	-17
q:operator	-20
q:or	-20
q:orange	-11
q:our	8
q:out	21
q:outcome	-7
q:over	-11
q:own	35
q:owned	-8
q:owner	-18
q:page	-7
q:palm	-6
q:paper	-8
q:parcel	11
q:part	27
q:partner	-6
q:party	-13
q:pass	-11
q:pay	-23
q:pen	11
q:penalty	-13
q:people	-6
q:percent	-6
q:perhap	12
q:period	-29
q:permit	-14
q:phone	13
q:place	-19
q:plan	-21
q:plant	-6
q:plastic	-15
q:port	26
q:portal	-7
q:post	11
q:power	-19
q:present	-16
q:presenter	7
q:president	37
q:prime	9
q:proclamation	-13
q:progress	-13
q:prolong	20
q:promise	-19
q:propose	-15
q:protocol	15
q:provisional	-17
q:public	6
q:published	20
q:purchase	-9
q:put	14
q:quarrel	11
q:question	-10
q:quiet	-8
q:raise	-20
q:rare	10
q:rate	-7
q:reach	7
q:read	7
q:reciprocal	25
q:recommend	-10
q:reduce	20
q:reduction	8
q:relief	7
q:remain	-10
q:renew	13
q:renewal	-10
q:renewed	-6
q:report	6
q:reporter	-13
q:representative	-16
q:rest	-14
q:result	-17
q:resume	-6
q:review	6
q:river	-34
q:room	-17
q:round	-15
q:rule	-17
q:rum	19
q:run	23
q:salmon	7
q:same	13
q:saturday	13
q:say	6
q:season	6
q:second	-22
q:section	-12
q:security	6
q:see	8
q:seed	-8
q:seem	10
q:send	-27
q:shall	-9
q:share	-10
q:shook	-18
q:should	9
q:show	12
q:sign	11
q:signature	-21
q:sir	13
q:sit	8
q:six	-12
q:sixth	-7
q:sleep	23
q:small	17
q:so	21
q:some	9
q:soybean	-8
q:spoken	13
q:stand	16
q:start	-17
q:state	30
q:statement	-13
q:stay	-7
q:steel	-17
q:step	17
q:still	-11
q:stockholm	36
q:stop	19
q:strike	-10
q:sugar	-11
q:sum	9
q:summit	8
q:sunday	-11
q:sunflower	10
q:surcharge	-61
q:suspension	-10
q:table	18
q:take	19
q:talk	-32
q:talking	-24
q:tariff	11
q:tea	12
q:television	23
q:tell	-13
q:term	-17
q:than	-13
q:thank	-10
q:the	-19
q:themselve	8
q:there	15
q:these	31
q:they	-11
q:thi	11
q:thing	10
q:third	9
q:threat	11
q:threaten	13
q:three	30
q:through	-17
q:time	10
q:tin	14
q:to	-37
q:together	-21
q:tomatoe	-9
q:ton	-8
q:too	-17
q:town	-9
q:tractor	10
q:trading	-6
q:transit	-6
q:travel	9
q:treaty	7
q:truce	38
q:truck	-13
q:true	10
q:tuna	15
q:twice	-16
q:unchanged	11
q:under	-23
q:union	-26
q:until	-28
q:up	-34
q:upper	-16
q:us	-15
q:valley	-26
q:value	-9
q:vanilla	10
q:very	-9
q:vessel	-19
q:vice	11
q:visit	7
q:vote	6
q:wage	-13
q:wait	8
q:war	6
q:warn	-15
q:was	25
q:watch	8
q:watche	8
q:way	15
q:we	8
q:week	14
q:welcome	-17
q:were	27
q:what	6
q:where	-18
q:whether	7
q:which	18
q:while	-11
q:white	24
q:who	-17
q:whose	-9
q:why	-6
q:will	-45
q:window	13
q:wine	7
q:winter	-10
q:within	7
q:word	20
q:world	-12
q:worst	6
q:would	15
q:write	-8
q:xi	-7
q:yarn	14
q:yet	18
q:you	-21
q:your	34
q:—	-6
q:•	17
qt=modal	-7
qt=past	-7
qt=perfect	17
qt=present	13
quoted	-14
r1='s	-8
r1='s & d:today	-11
r1=(	-8
r1=( & d:ahead	-6
r1=,	16
r1=, & d:ahead	25
r1=, & d:gone	-56
r1=, & d:today	8
r1=- & d:today	-12
r1=.	15
r1=. & d:ahead	24
r1=. & d:gone	-34
r1=. & d:today	8
r1=:	6
r1=: & d:ahead	9
r1=; & d:gone	13
r1=; & d:today	-9
r1=<day-today>	10
r1=<day-today> & d:ahead	12
r1=<end>	-7
r1=<end> & d:ahead	11
r1=<end> & d:gone	-29
r1=<end> & d:today	-14
r1=<goods>	-8
r1=<goods> & d:ahead	-6
r1=<level> & d:ahead	-7
r1=<name>	-9
r1=<quality>	20
r1=<quality> & d:ahead	15
r1=<quality> & d:today	7
r1=<v-bear>	-9
r1=<v-bear> & d:ahead	-13
r1=<v-down>	10
r1=<v-down> & d:ahead	10
r1=<v-say>	-9
r1=<v-say> & d:ahead	-6
r1=<v-stay>	-13
r1=<v-stay> & d:ahead	-12
r1=? & d:ahead	-7
r1=? & d:today	8
r1=after	6
r1=after & d:ahead	16
r1=after & d:today	-11
r1=and & d:ahead	-7
r1=and & d:gone	-7
r1=and & d:today	11
r1=are	-23
r1=are & d:ahead	-21
r1=as	13
r1=as & d:ahead	15
r1=at	-8
r1=at & d:ahead	-16
r1=at & d:today	6
r1=because	6
r1=because & d:ahead	6
r1=before	13
r1=before & d:ahead	14
r1=but	6
r1=by	10
r1=by & d:ahead	13
r1=for	-22
r1=for & d:ahead	-21
r1=from	-10
r1=from & d:ahead	-9
r1=has	-11
r1=has & d:ahead	-10
r1=he	-8
r1=he & d:ahead	-7
r1=if	-14
r1=if & d:ahead	-21
r1=in & d:ahead	-8
r1=instead	-9
r1=instead & d:ahead	-9
r1=is	-7
r1=is & d:today	-6
r1=it & d:today	12
r1=of & d:ahead	6
r1=on	-9
r1=on & d:ahead	-7
r1=our	-17
r1=our & d:ahead	-16
r1=pay	-7
r1=pay & d:ahead	-11
r1=say	-6
r1=that	-13
r1=that & d:today	-8
r1=the	26
r1=the & d:ahead	24
r1=they	25
r1=they & d:ahead	25
r1=thi	8
r1=thi & d:ahead	11
r1=to	-11
r1=to & d:today	-6
r1=under	10
r1=under & d:ahead	11
r1=unless	-19
r1=unless & d:ahead	-17
r1=whether	11
r1=whether & d:ahead	6
r1=without & d:ahead	-8
r1=would	-9
r1=would & d:ahead	-8
r1=you	-9
r1=you & d:ahead	-9
r1=—	-20
r1=— & d:ahead	-11
r1=— & d:today	-11
r2="	6
r2=.	16
r2=:	-6
r2=<day-ahead>	13
r2=<day-gone>	7
r2=<gate>	-8
r2=<goods>	-23
r2=<level-noun>	11
r2=<level>	-10
r2=<name>	6
r2=<not>	-20
r2=<number>	21
r2=<organisation>	-36
r2=<person>	-12
r2=<v-agree>	-17
r2=<v-begin>	-16
r2=<v-down>	-16
r2=<v-end>	10
r2=<v-impose>	-29
r2=<v-propose>	-8
r2=<v-return>	6
r2=<v-sell>	-12
r2=<v-suspend>	-8
r2=<v-up>	-11
r2=a	10
r2=additional	23
r2=all	-8
r2=an	-9
r2=and	-12
r2=any	7
r2=as	14
r2=at	6
r2=be	7
r2=because	14
r2=been	-8
r2=both	15
r2=continue	6
r2=could	-6
r2=doe	8
r2=during	-16
r2=duty	7
r2=each	-12
r2=end	23
r2=entry	-6
r2=expire	-6
r2=failing	-9
r2=get	6
r2=go	-8
r2=had	-17
r2=has	6
r2=have	-8
r2=he	11
r2=his	7
r2=i	16
r2=if	-42
r2=in	-9
r2=is	-7
r2=it	-6
r2=its	14
r2=leave	15
r2=make	-17
r2=may	-6
r2=new	6
r2=not	-7
r2=of	-10
r2=old	12
r2=on	-20
r2=our	-11
r2=provided	-8
r2=run	7
r2=save	9
r2=say	12
r2=shall	13
r2=ship	-9
r2=sign	-10
r2=surcharge	-7
r2=suspend	-11
r2=talk	10
r2=that	-13
r2=the	14
r2=their	-8
r2=there	-6
r2=they	-12
r2=thi	12
r2=time	10
r2=to	19
r2=too	7
r2=truce	-18
r2=two	-12
r2=under	12
r2=until	-8
r2=was	-23
r2=what	-10
r2=when	7
r2=which	-26
r2=with	12
r2=without	-15
r2=write	-7
r2=year	7
r2=yes	16
r3=)	-11
r3=-	11
r3=.	6
r3=:	-12
r3=<agent>	-7
r3=<day-ahead>	-12
r3=<duty>	8
r3=<goods>	11
r3=<level-noun>	-7
r3=<money>	-7
r3=<name>	9
r3=<not>	6
r3=<number>	27
r3=<person>	16
r3=<seat>	-25
r3=<v-bear>	8
r3=<v-begin>	-14
r3=<v-down>	-10
r3=<v-end>	-10
r3=<v-propose>	-7
r3=<v-sell>	-14
r3=<v-suspend>	15
r3=<v-target>	-10
r3=<v-up>	-14
r3=?	13
r3=a	-6
r3=additional	-18
r3=all	-11
r3=and	23
r3=as	14
r3=at	11
r3=before	9
r3=between	12
r3=both	20
r3=by	-9
r3=carry	7
r3=case	7
r3=come	-10
r3=continue	15
r3=cost	-7
r3=country	-6
r3=date	11
r3=day	29
r3=deal	-10
r3=draft	-7
r3=duty	13
r3=extend	-8
r3=first	-10
r3=for	-16
r3=from	14
r3=good	-6
r3=government	-13
r3=has	-23
r3=hear	6
r3=in	-22
r3=it	-20
r3=leave	6
r3=may	6
r3=month	7
r3=new	6
r3=nothing	-9
r3=now	-7
r3=old	-11
r3=or	9
r3=over	-18
r3=p	-12
r3=pause	11
r3=pay	8
r3=prolong	-9
r3=rise	-14
r3=run	-7
r3=say	12
r3=second	-8
r3=see	9
r3=signature	-11
r3=so	9
r3=stay	-10
r3=suspend	11
r3=tell	-8
r3=that	-11
r3=the	-23
r3=them	6
r3=then	-22
r3=there	10
r3=they	-21
r3=trade	12
r3=truce	-18
r3=up	12
r3=want	-7
r3=warn	6
r3=we	-12
r3=were	-7
r3=what	14
r3=which	-17
r3=who	6
r4="	-7
r4='s	8
r4=-	-6
r4=.	-12
r4=:	14
r4=<agent>	-17
r4=<day-ahead>	-9
r4=<day-gone>	-12
r4=<duty>	7
r4=<end>	-8
r4=<gate>	-6
r4=<goods>	13
r4=<level-noun>	31
r4=<level>	-11
r4=<not>	19
r4=<person>	18
r4=<span>	-17
r4=<v-bear>	10
r4=<v-down>	-6
r4=<v-end>	-22
r4=<v-impose>	8
r4=<v-propose>	10
r4=<v-say>	-15
r4=<v-sell>	13
r4=<v-suspend>	7
r4=<v-target>	16
r4=?	24
r4=after	-16
r4=agreement	12
r4=back	9
r4=be	22
r4=between	-15
r4=by	-8
r4=carry	10
r4=charge	16
r4=commerce	16
r4=country	7
r4=cut	-11
r4=day	10
r4=duty	8
r4=end	-28
r4=expect	9
r4=extension	-10
r4=for	7
r4=given	7
r4=good	8
r4=happen	-14
r4=have	-21
r4=hold	-8
r4=if	-6
r4=impose	6
r4=in	-13
r4=into	19
r4=is	16
r4=it	-18
r4=its	-9
r4=leave	6
r4=make	6
r4=may	10
r4=ministry	-14
r4=of	-14
r4=old	12
r4=out	-13
r4=paper	-10
r4=pause	11
r4=place	7
r4=prolong	-10
r4=prolonged	-6
r4=put	-6
r4=rate	15
r4=renewed	-7
r4=run	11
r4=sign	-6
r4=so	8
r4=strike	7
r4=suspension	-7
r4=talk	-17
r4=tariff	-7
r4=that	29
r4=their	20
r4=they	-24
r4=time	-9
r4=to	-22
r4=truce	29
r4=until	-6
r4=up	11
r4=want	9
r4=we	-14
r4=which	11
r4=with	-6
r=" <end>	-8
r=) .	16
r=) <end>	-10
r=, "	10
r=, <day-today>	7
r=, <name>	14
r=, <number>	8
r=, <seat>	13
r=, <span>	18
r=, a	17
r=, all	-8
r=, at	13
r=, be	21
r=, because	14
r=, both	25
r=, during	-16
r=, each	-7
r=, for	-9
r=, from	8
r=, go	-15
r=, his	8
r=, if	-34
r=, is	10
r=, it	9
r=, leave	16
r=, no	-9
r=, now	-11
r=, on	-14
r=, provided	-8
r=, say	13
r=, too	7
r=, until	-8
r=, when	7
r=, which	-17
r=, would	9
r=, yes	16
r=. <end>	13
r=: <level>	10
r=; <end>	-11
r=; <name>	-11
r=; <quality>	8
r=; it	-11
r=; the	7
r=<end> <end>	-7
r=<name> 's	6
r=<name> and	-14
r=and a	10
r=and are	-7
r=and at	-9
r=and end	-6
r=and expire	-6
r=and is	-23
r=and last	-11
r=and must	-7
r=and not	10
r=and run	-9
r=and was	-9
r=as the	11
r=because of	8
r=for <span>	-17
r=for a	-9
r=for talk	6
r=from <day-ahead>	-11
r=has been	-9
r=if it	-21
r=in any	7
r=in the	11
r=instead of	-7
r=it end	12
r=it had	-8
r=it has	16
r=it pay	10
r=it was	-12
r=it will	13
r=it would	-14
r=night ,	-6
r=night .	8
r=of thi	17
r=that <name>	-8
r=that he	9
r=that the	-8
r=the <organisation>	-10
r=the additional	24
r=the old	12
r=the rate	7
r=to <day-ahead>	23
r=to extend	12
r=to run	11
r=to the	-12
r=under the	8
r=unless <organisation>	-15
r=unless the	8
r=without a	-7
r=— <name>	11
r=— <person>	-8
r=— the	-9
s:"	-8
s:'	-31
s:'s	-11
s:*	-23
s:,	-8
s:.	-16
s:/	-10
s:;	6
s:<agent>	-10
s:<day-ahead>	13
s:<day-gone>	-26
s:<day-today>	-22
s:<duty>	-7
s:<goods-amount>	-30
s:<level>	-6
s:<money>	-11
s:<month-ahead>	10
s:<month-gone>	7
s:<name>	7
s:<not>	13
s:<organisation>	-49
s:<points>	59
s:<quality>	11
s:<sender>	-17
s:<span>	9
s:<taker>	-20
s:<v-bear>	-15
s:<v-deny>	-24
s:<v-down>	11
s:<v-end>	18
s:<v-impose>	-11
s:<v-propose>	-38
s:<v-sell>	-19
s:<v-stay>	8
s:<v-suspend>	15
s:<v-up>	-21
s:@	9
s:[	-18
s:]	-18
s:_	16
s:a	-23
s:about	-8
s:above	12
s:absence	8
s:accept	-9
s:according	-12
s:across	7
s:additional	10
s:admit	7
s:adopt	-19
s:affiliate	-19
s:afraid	16
s:after	-12
s:afternoon	6
s:again	10
s:against	11
s:agency	-18
s:ahead	-24
s:al	12
s:ali	9
s:alive	-16
s:all	-21
s:allowed	-12
s:almaty	12
s:along	-16
s:am	-15
s:among	8
s:anew	9
s:announcement	-11
s:another	-22
s:answer	-28
s:antimony	-21
s:antwerp	-10
s:any	-10
s:appeal	-13
s:apple	18
s:appliance	6
s:application	9
s:apply	6
s:approval	-12
s:army	-22
s:around	9
s:arrangement	28
s:arrive	12
s:article	-8
s:arusha	-6
s:as	21
s:ask	16
s:asleep	7
s:assent	-7
s:autumn	-10
s:await	14
s:away	23
s:back	11
s:ban	-24
s:bar	-7
s:bargain	-14
s:be	7
s:bean	-16
s:became	-7
s:become	15
s:beef	-17
s:been	-14
s:before	12
s:begin	-20
s:behind	6
s:being	13
s:bergen	-19
s:best	7
s:better	31
s:between	8
s:beyond	19
s:bicycle	11
s:bill	-10
s:bin	11
s:black	-9
s:bloc	-16
s:book	11
s:borden	17
s:both	33
s:bound	13
s:box	-10
s:brandy	8
s:break	-15
s:brief	8
s:bring	-8
s:brno	6
s:budget	-14
s:bulletin	-9
s:bus	-12
s:busan	32
s:business	-9
s:butter	-17
s:buyer	-6
s:by	-26
s:calendar	43
s:call	-21
s:calm	10
s:camp	8
s:can	-6
s:cancel	-6
s:canola	-10
s:capital	9
s:carpet	26
s:carry	-17
s:case	-14
s:cashew	9
s:cattle	8
s:cease	-7
s:ceasefire	-43
s:cement	9
s:cent	-7
s:chair	8
s:change	-10
s:changed	20
s:channel	7
s:chicken	-8
s:chip	6
s:christma	-14
s:city	-23
s:claim	-22
s:clock	13
s:club	-19
s:coast	-8
s:cocoa	-11
s:coconut	-8
s:coffee	6
s:colleague	-21
s:collect	9
s:collection	-14
s:colombo	9
s:column	12
s:come	28
s:comment	-20
s:commerce	-8
s:common	6
s:company	-37
s:complaint	-18
s:complete	8
s:completed	14
s:concerned	8
s:conclude	17
s:conference	-17
s:confirm	9
s:conflict	-7
s:congress	-13
s:consent	17
s:consider	15
s:consultation	-7
s:continue	25
s:contract	-19
s:control	26
s:conversation	-7
s:coordinating	8
s:copper	11
s:cork	20
s:corn	-11
s:correct	-16
s:corrected	-6
s:correction	13
s:corresponding	9
s:cost	9
s:cotton	10
s:council	-7
s:count	12
s:counted	28
s:countermeasure	-14
s:counterpart	-6
s:counting	-12
s:country	-9
s:county	-7
s:cover	9
s:current	14
s:customer	-6
s:cut	-18
s:dairy	-20
s:date	31
s:day	42
s:dead	15
s:deadline	-12
s:deal	10
s:debate	-14
s:decide	-13
s:decided	30
s:decision	-11
s:declare	13
s:decline	9
s:decree	22
s:delegation	-10
s:deliver	-6
s:delivery	8
s:demand	-8
s:deputy	-10
s:diary	-12
s:did	-38
s:die	33
s:diet	-14
s:dinner	20
s:do	22
s:document	9
s:doe	18
s:don't	-10
s:donald	-11
s:double	-16
s:down	-28
s:draft	-10
s:drawer	16
s:driver	-6
s:drug	-7
s:due	12
s:during	-39
s:dutiable	-6
s:duty	20
s:each	-6
s:early	15
s:economy	-9
s:edition	-9
s:effect	-7
s:effective	-11
s:either	10
s:eleven	-8
s:elsewhere	-9
s:emergency	-22
s:employer	-8
s:end	24
s:energy	-6
s:engine	-7
s:enough	17
s:enter	-18
s:entry	-18
s:envoy	-6
s:equipment	-9
s:erbium	7
s:est	8
s:eve	15
s:evening	-15
s:ever	-11
s:every	-18
s:everybody	-7
s:everything	30
s:everywhere	-7
s:exclusion	-22
s:exempt	-20
s:exemption	-16
s:existing	19
s:expect	7
s:expert	-8
s:expire	6
s:explain	-12
s:export	-12
s:exporter	-8
s:extend	-9
s:extension	-17
s:extra	-9
s:face	16
s:fail	-10
s:failing	-13
s:far	-10
s:fare	-18
s:farm	-7
s:farmer	-8
s:fee	-21
s:fentanyl	49
s:ferry	-14
s:fifth	10
s:filed	6
s:finance	8
s:find	6
s:fire	7
s:first	-7
s:fishmeal	-8
s:fix	13
s:flag	9
s:flash	17
s:flat	-7
s:flour	-32
s:fly	-9
s:follow	-25
s:food	-10
s:for	-25
s:forced	-17
s:foreign	-9
s:foreseen	13
s:found	10
s:four	-15
s:fourth	-12
s:framework	-7
s:freeze	8
s:fresh	13
s:friend	7
s:from	-30
s:front	-10
s:frozen	-33
s:full	-27
s:furniture	9
s:further	25
s:gallium	-26
s:gap	-9
s:gate	-15
s:gave	-17
s:gazette	-8
s:gazetted	-6
s:geneva	49
s:germanium	-21
s:give	-14
s:glass	-14
s:go	14
s:gold	-16
s:good	20
s:grant	7
s:grape	-6
s:grid	-14
s:group	-21
s:grower	-9
s:had	-9
s:halve	19
s:hand	-18
s:hang	6
s:happen	-8
s:has	-15
s:have	-6
s:having	9
s:he	-7
s:head	-6
s:health	-21
s:hear	6
s:heard	-9
s:hearing	-22
s:heating	-9
s:her	-16
s:here	-17
s:higher	21
s:him	6
s:his	-10
s:hit	14
s:hon	-13
s:hospital	-9
s:hour	-26
s:household	-11
s:how	7
s:hundred	21
s:i've	24
s:ibrahim	13
s:if	-28
s:import	-12
s:impose	-7
s:in	-8
s:included	7
s:increase	-19
s:index	9
s:industrial	-10
s:inform	6
s:initial	-6
s:initialled	-15
s:inquiry	-9
s:instead	24
s:instructed	6
s:interest	-12
s:interview	-6
s:into	-7
s:investor	6
s:invited	-13
s:is	19
s:island	-11
s:isn't	-10
s:istanbul	-6
s:it	17
s:it'll	23
s:itself	14
s:job	15
s:joint	-7
s:judge	-19
s:juice	-15
s:jump	14
s:just	24
s:jute	10
s:karachi	7
s:keep	7
s:key	8
s:khan	7
s:kick	-11
s:kind	-21
s:kitchen	17
s:know	27
s:labour	-9
s:lack	-10
s:lago	-10
s:land	-15
s:lapse	8
s:last	27
s:lasted	-14
s:latter	12
s:law	6
s:lawyer	-20
s:lay	8
s:leather	11
s:leave	27
s:letter	-7
s:levy	-26
s:liaquat	7
s:lie	-6
s:lift	-18
s:light	-10
s:like	-15
s:likely	6
s:likewise	6
s:limited	-14
s:line	-10
s:link	-7
s:lisbon	-12
s:list	-17
s:listing	6
s:little	12
s:live	22
s:livingstone	6
s:loaded	-8
s:lobster	-9
s:long	17
s:longer	-7
s:look	21
s:lord	9
s:lorry	-26
s:loui	6
s:lower	-27
s:lull	-7
s:m	10
s:machine	-8
s:maintain	12
s:maize	16
s:maker	10
s:man	-9
s:mandate	-6
s:mark	35
s:market	15
s:match	-13
s:material	-6
s:may	-33
s:mean	25
s:meantime	8
s:meanwhile	22
s:measure	11
s:meat	10
s:mediator	-13
s:medicine	11
s:member	-10
s:memorandum	11
s:men	9
s:midnight	30
s:mill	14
s:million	-12
s:minister	8
s:ministry	-18
s:minute	-14
s:missed	12
s:mombasa	18
s:monday	-18
s:month	20
s:moratorium	-19
s:more	-11
s:morning	7
s:most	-29
s:motor	8
s:move	-6
s:mr	15
s:muscat	-8
s:must	-27
s:mutual	9
s:my	-8
s:name	8
s:national	-9
s:nearly	-8
s:negotiate	-6
s:negotiator	12
s:neither	10
s:net	14
s:network	12
s:next	-6
s:night	-13
s:nil	-19
s:ninety	-11
s:no	-6
s:nobody	7
s:none	10
s:nor	-9
s:north	-21
s:northern	-13
s:note	28
s:nothing	12
s:notice	-7
s:noticed	-8
s:now	9
s:object	-17
s:objection	-15
s:observer	-7
s:of	-33
s:offer	-33
s:olive	-7
s:on	-13
s:once	-11
s:only	13
s:open	-28
s:opening	9
s:operator	-25
s:opposition	-14
s:or	-15
s:orange	-12
s:order	18
s:ordinary	-9
s:origin	-14
s:originating	-6
s:otherwise	35
s:our	-6
s:out	22
s:outcome	-8
s:outline	-8
s:outlive	-11
s:own	24
s:pacific	8
s:package	-20
s:page	-10
s:palm	16
s:panama	-10
s:paper	16
s:parcel	-17
s:part	-8
s:party	-51
s:passenger	7
s:patience	8
s:pause	16
s:pay	-20
s:payment	-16
s:peace	27
s:peak	-19
s:pen	11
s:people	6
s:period	22
s:permanent	-7
s:permit	-7
s:phase	-8
s:phone	-21
s:phosphate	14
s:pipe	19
s:place	-16
s:plan	-20
s:plant	-10
s:plastic	22
s:player	-13
s:please	6
s:plu	-10
s:plum	-8
s:police	-9
s:pork	-8
s:port	-24
s:post	-22
s:powder	-10
s:prawn	-14
s:prepare	11
s:presence	7
s:present	17
s:presenter	-24
s:price	-20
s:proclaimed	-7
s:proclamation	-11
s:prolong	-13
s:prolongation	10
s:prolonged	14
s:promise	-18
s:proper	-24
s:propose	-9
s:protest	-7
s:protocol	-15
s:provided	-8
s:provisional	9
s:public	13
s:put	-8
s:q	26
s:quarrel	-21
s:question	6
s:quiet	-10
s:quinoa	-6
s:quota	-20
s:rail	-37
s:railway	-7
s:rain	-6
s:raise	-8
s:rare	6
s:raspberry	8
s:rate	-10
s:rather	12
s:raw	10
s:reach	-6
s:reader	-10
s:ready	-19
s:receive	-8
s:reciprocal	18
s:red	7
s:reduce	-8
s:reduction	19
s:refrain	-11
s:refund	-24
s:regret	15
s:relief	12
s:remind	-26
s:remove	-9
s:renew	7
s:renewal	9
s:renewed	20
s:replace	-12
s:report	-12
s:reporter	-6
s:republic	19
s:request	-7
s:required	9
s:respectively	9
s:rest	-12
s:restore	-11
s:resume	-12
s:retaliatory	-7
s:return	12
s:review	10
s:revive	-10
s:richard	-8
s:right	11
s:ring	7
s:river	-17
s:road	-15
s:roaming	-7
s:robert	16
s:roof	8
s:rose	-8
s:round	-50
s:row	-7
s:rule	-22
s:rum	7
s:run	26
s:safeguard	-26
s:sale	-11
s:salmon	-9
s:salt	-6
s:sanction	-13
s:say	-11
s:schedule	-11
s:scheduled	-10
s:sea	7
s:seal	-10
s:season	-26
s:second	-17
s:seed	-8
s:seek	11
s:sell	-27
s:senate	6
s:send	7
s:separate	-15
s:sesame	6
s:set	12
s:settle	7
s:settlement	-8
s:seven	12
s:sfax	11
s:shanghai	7
s:shared	-6
s:she	10
s:shell	10
s:shelve	6
s:shipment	-9
s:shipper	6
s:shoe	-12
s:shook	-25
s:short	14
s:shrimp	-7
s:shut	-10
s:side	19
s:sir	7
s:sit	-16
s:six	11
s:slap	15
s:slash	-7
s:so	6
s:soap	-17
s:social	15
s:some	-10
s:somebody	45
s:something	26
s:south	8
s:space	10
s:spare	7
s:speak	-15
s:speaking	15
s:special	-9
s:spoken	-14
s:spring	-16
s:st	7
s:staff	-13
s:stage	-10
s:stand	-25
s:start	-35
s:state	16
s:statement	-11
s:station	-15
s:stay	-26
s:steel	-14
s:step	-14
s:still	8
s:stock	8
s:stockholm	23
s:stroke	14
s:subject	-13
s:successor	-16
s:summer	-18
s:sunday	26
s:supreme	10
s:surabaya	-11
s:surcharge	-74
s:suspend	8
s:take	-6
s:talked	-12
s:tax	20
s:telephone	18
s:telephoned	6
s:television	-9
s:tell	8
s:term	12
s:terminate	8
s:text	12
s:textile	10
s:th	17
s:thank	-7
s:the	-20
s:their	6
s:them	-11
s:then	-7
s:there	-19
s:these	-18
s:they	15
s:thing	33
s:think	-13
s:those	29
s:thread	23
s:threat	17
s:threaten	-6
s:three	-30
s:through	6
s:thu	16
s:thursday	7
s:ticket	-12
s:till	42
s:time	-7
s:tin	15
s:tomatoe	6
s:ton	23
s:top	-9
s:toward	7
s:town	-13
s:tractor	17
s:tram	-10
s:transcript	8
s:transit	-16
s:trial	25
s:trouble	9
s:truce	34
s:tuna	23
s:turn	16
s:two	-11
s:tyre	11
s:unchanged	-6
s:union	-16
s:unless	13
s:until	22
s:up	8
s:updated	-7
s:upon	8
s:upper	-29
s:us	9
s:use	-11
s:used	-13
s:valid	23
s:valley	-13
s:valparaíso	-6
s:value	-6
s:vanilla	9
s:version	19
s:very	18
s:vessel	8
s:village	-8
s:vote	-40
s:voted	-15
s:wait	-11
s:waive	-12
s:wall	9
s:wap	-7
s:war	13
s:warn	8
s:water	-10
s:way	14
s:we	-9
s:we've	8
s:weekend	-22
s:weekly	14
s:well	-6
s:were	11
s:what	11
s:whatever	6
s:wheat	-18
s:whether	30
s:which	6
s:who	-20
s:whoever	-12
s:whole	10
s:whose	17
s:wider	15
s:will	-13
s:window	-12
s:wine	12
s:winter	-17
s:wire	-11
s:wish	-11
s:with	21
s:withdraw	-21
s:within	11
s:without	8
s:won't	9
s:worker	-7
s:world	-17
s:worry	12
s:worth	-15
s:yarn	6
s:year	15
s:yes	15
s:yet	10
s:you	-9
s:your	19
s:|	9
s:·	-18
s:—	8
sa:"	10
sa:" ,	-6
sa:" .	13
sa:" as	8
sa:" say	8
sa:'	-19
sa:'s	-20
sa:'s .	10
sa:'s <level>	10
sa:'s <organisation>	7
sa:'s <person>	-11
sa:'s commerce	8
sa:'s duty	11
sa:'s good	-9
sa:'s president	-17
sa:'s trade	-11
sa:( <level>	9
sa:, "	19
sa:, <day-ahead>	-7
sa:, <day-today>	13
sa:, <number>	15
sa:, <person>	-14
sa:, <quality>	12
sa:, <seat>	14
sa:, <span>	13
sa:, a	18
sa:, against	10
sa:, all	-8
sa:, and	19
sa:, announce	7
sa:, as	12
sa:, be	19
sa:, because	9
sa:, both	17
sa:, by	-7
sa:, come	-8
sa:, during	-16
sa:, failing	-12
sa:, germanium	-10
sa:, go	-17
sa:, he	11
sa:, if	-10
sa:, instead	7
sa:, is	8
sa:, it	8
sa:, its	10
sa:, leave	16
sa:, make	-14
sa:, no	-10
sa:, not	-11
sa:, now	-12
sa:, of	-9
sa:, on	-9
sa:, only	-9
sa:, or	8
sa:, plu	-10
sa:, say	19
sa:, sign	-18
sa:, since	6
sa:, suspend	7
sa:, that	18
sa:, the	-7
sa:, then	10
sa:, they	12
sa:, to	18
sa:, under	-12
sa:, unless	24
sa:, until	-6
sa:, where	-25
sa:, whose	6
sa:, would	23
sa:, yes	16
sa:-	-10
sa:- <name>	7
sa:.	-17
sa:. m	11
sa:: "	6
sa:: <level>	-7
sa:: <number>	12
sa:: a	-15
sa:: the	-14
sa:;	6
sa:; <name>	-11
sa:; <quality>	7
sa:; it	-14
sa:<agent>	-7
sa:<day-ahead>	12
sa:<day-ahead> ,	-18
sa:<day-ahead> .	26
sa:<day-ahead> :	-15
sa:<day-ahead> the	-8
sa:<day-gone> ,	-20
sa:<day-gone> .	23
sa:<day-gone> :	7
sa:<day-gone> and	6
sa:<day-gone> evening	-10
sa:<day-gone> in	6
sa:<day-today>	15
sa:<day-today> )	6
sa:<day-today> ,	9
sa:<day-today> .	16
sa:<day-today> after	-18
sa:<duty>	-14
sa:<goods-amount>	-10
sa:<level-noun>	11
sa:<level>	-13
sa:<level> (	8
sa:<level> )	11
sa:<level> ;	15
sa:<level> <day-today>	6
sa:<level> again	6
sa:<level> and	30
sa:<level> apply	9
sa:<level> at	25
sa:<level> for	-12
sa:<level> from	-8
sa:<level> if	9
sa:<level> in	10
sa:<level> more	-24
sa:<level> now	7
sa:<level> over	8
sa:<level> to	-36
sa:<level> under	-15
sa:<level> until	11
sa:<level> which	-6
sa:<level> will	-12
sa:<level> would	-8
sa:<money>	-16
sa:<money> ,	-11
sa:<month-ahead>	-18
sa:<month-ahead> ,	-17
sa:<month-ahead> and	-10
sa:<month-gone> ,	7
sa:<name> 's	-6
sa:<name> )	-9
sa:<name> .	-6
sa:<name> because	-6
sa:<name> end	-13
sa:<name> expire	19
sa:<name> go	9
sa:<name> run	-16
sa:<name> stop	-6
sa:<name> that	18
sa:<name> trade	11
sa:<name> until	15
sa:<not>	12
sa:<number> )	14
sa:<number> ,	20
sa:<number> .	-17
sa:<number> :	11
sa:<number> duty	-7
sa:<number> from	-18
sa:<number> in	-20
sa:<number> is	-7
sa:<number> on	12
sa:<number> p	11
sa:<number> th	11
sa:<number> that	6
sa:<number> to	-8
sa:<number> —	11
sa:<office> on	16
sa:<organisation>	-25
sa:<organisation> .	-14
sa:<organisation> and	-6
sa:<organisation> extend	-18
sa:<organisation> for	10
sa:<organisation> in	12
sa:<organisation> prolong	-19
sa:<organisation> was	-13
sa:<organisation> will	-6
sa:<person>	-12
sa:<person> 's	-16
sa:<person> ,	8
sa:<person> announce	7
sa:<person> had	-6
sa:<person> say	8
sa:<person> sign	-20
sa:<points>	27
sa:<quality> border	8
sa:<quality> cement	-7
sa:<quality> foreign	-9
sa:<quality> good	23
sa:<quality> minister	-11
sa:<quality> one	7
sa:<quality> side	13
sa:<quality> soybean	7
sa:<quality> trade	12
sa:<quality> wheat	-9
sa:<seat> 's	11
sa:<seat> .	-19
sa:<seat> on	-9
sa:<seat> say	-8
sa:<seat> the	9
sa:<seat> time	11
sa:<seat> would	7
sa:<sender>	-25
sa:<span> ,	-8
sa:<span> .	-26
sa:<span> at	-11
sa:<span> from	9
sa:<span> in	9
sa:<span> later	-9
sa:<span> more	18
sa:<span> of	20
sa:<span> on	9
sa:<span> tariff	-11
sa:<span> to	20
sa:<span> truce	9
sa:<taker>	7
sa:<v-bear>	-16
sa:<v-deny>	-12
sa:<v-impose>	7
sa:<v-propose>	-13
sa:<v-return>	21
sa:<v-say>	-17
sa:<v-sell>	-16
sa:<v-suspend>	15
sa:a	-6
sa:a <day-ahead>	10
sa:a further	9
sa:a little	8
sa:a new	-9
sa:a paper	-7
sa:a pause	21
sa:a period	-14
sa:a result	6
sa:a small	6
sa:a standstill	-13
sa:a statement	-16
sa:a strike	7
sa:a successor	-8
sa:a tariff	8
sa:a telephone	8
sa:a text	11
sa:a third	-6
sa:a treaty	-7
sa:a word	-10
sa:across	7
sa:act on	6
sa:additional <level>	7
sa:affiliate	-14
sa:affiliate of	-6
sa:after	-7
sa:after .	-8
sa:after that	-18
sa:afternoon	6
sa:afternoon ,	7
sa:again ,	-10
sa:again .	-14
sa:again from	19
sa:against	6
sa:against <level>	9
sa:agree	-11
sa:agree on	9
sa:agree to	-14
sa:agreement	8
sa:agreement .	7
sa:agreement with	7
sa:ahead	-7
sa:alive	-6
sa:all	-24
sa:all .	-11
sa:all country	-6
sa:all good	6
sa:along	-9
sa:along the	-9
sa:an	8
sa:an additional	6
sa:an agreement	10
sa:and	7
sa:and ,	11
sa:and <level>	28
sa:and <name>	23
sa:and <number>	11
sa:and <person>	-10
sa:and <quality>	29
sa:and <seat>	8
sa:and <span>	-22
sa:and a	6
sa:and agree	-7
sa:and antimony	-8
sa:and are	-7
sa:and at	-10
sa:and beef	11
sa:and by	12
sa:and end	-16
sa:and expire	-6
sa:and for	10
sa:and has	-15
sa:and he	6
sa:and i	11
sa:and in	-21
sa:and is	-24
sa:and it	-27
sa:and last	-13
sa:and may	8
sa:and must	-7
sa:and no	-15
sa:and not	16
sa:and nothing	6
sa:and of	7
sa:and on	13
sa:and run	-10
sa:and so	23
sa:and the	-31
sa:and then	-6
sa:and there	6
sa:and they	-6
sa:and to	-30
sa:and will	-19
sa:announce .	-11
sa:announce last	11
sa:announce on	13
sa:another	-8
sa:another <number>	-18
sa:antimony	-10
sa:antimony to	-6
sa:any case	7
sa:appeal	-10
sa:appeal .	-10
sa:apply	-9
sa:apply again	-11
sa:apply from	14
sa:approve	6
sa:are	-14
sa:are not	17
sa:army	-7
sa:arrangement	12
sa:arrive by	7
sa:article	-6
sa:as	17
sa:as a	10
sa:as before	9
sa:as the	23
sa:as well	8
sa:at <level>	19
sa:at all	-8
sa:at noon	-15
sa:at present	11
sa:at the	-16
sa:avocado	19
sa:away	15
sa:back	36
sa:back ,	12
sa:back .	25
sa:back at	-15
sa:back to	15
sa:ban	-13
sa:ban on	-7
sa:banana	10
sa:bargain	-13
sa:battery	9
sa:be	8
sa:be <number>	-11
sa:be back	7
sa:be charge	-12
sa:be continue	18
sa:be extend	17
sa:be impose	7
sa:be in	11
sa:be prolonged	-7
sa:bear	-13
sa:became	-17
sa:because <name>	11
sa:become	18
sa:been	-7
sa:been <level>	-15
sa:been <number>	-11
sa:been charge	-9
sa:beer	-9
sa:before <day-ahead>	-7
sa:before <person>	-7
sa:before it	7
sa:begin	-20
sa:begin ,	-15
sa:begin .	-19
sa:begin on	18
sa:beside	-6
sa:better	21
sa:between the	9
sa:bin	11
sa:book	9
sa:border	11
sa:border .	8
sa:both	26
sa:both .	-14
sa:both at	10
sa:both country	17
sa:box	-9
sa:bring	-13
sa:budget	-9
sa:busan	-10
sa:busan .	-9
sa:but <name>	-7
sa:by	-15
sa:by <level>	-8
sa:by <span>	-16
sa:by a	-6
sa:by telephone	-7
sa:by then	22
sa:cabinet	-10
sa:calendar	17
sa:call	-6
sa:call .	-12
sa:call with	9
sa:capital	14
sa:carry	11
sa:case ,	7
sa:ceramic	7
sa:certain	-9
sa:charge <level>	6
sa:chip	9
sa:chip ,	13
sa:clear	6
sa:close .	-9
sa:coffee	15
sa:coffee and	17
sa:come	12
sa:come back	11
sa:come down	-8
sa:comment	-6
sa:commerce ministry	9
sa:commission	11
sa:conclude	6
sa:conference	-14
sa:continue	22
sa:continue for	17
sa:continue to	11
sa:contract	-13
sa:control on	-8
sa:copper	11
sa:countermeasure	10
sa:country	-8
sa:country '	-13
sa:country .	9
sa:country will	10
sa:course	12
sa:current	-6
sa:custom	-7
sa:cut its	-12
sa:date	20
sa:date ,	9
sa:date that	9
sa:day	28
sa:day ,	9
sa:dead	6
sa:deadline	13
sa:deadline .	9
sa:deal	-7
sa:decide	-12
sa:decided	10
sa:decision	9
sa:decree	17
sa:did	-24
sa:die	13
sa:discuss .	6
sa:dispute	-8
sa:dispute over	-11
sa:do	16
sa:do so	9
sa:document	9
sa:doe	9
sa:don't	-6
sa:double	-11
sa:down	-19
sa:draft	-7
sa:draw	-7
sa:drop	-9
sa:due to	10
sa:during	-32
sa:during the	-15
sa:during which	-16
sa:duty .	-6
sa:duty and	-8
sa:duty to	-6
sa:duty which	21
sa:duty will	-18
sa:each side	-11
sa:earlier	11
sa:earlier ,	8
sa:early	8
sa:earth and	-6
sa:effect	-16
sa:either	-8
sa:eleven	-9
sa:end	16
sa:end .	53
sa:end on	-23
sa:enter at	7
sa:entry	-13
sa:evening	-28
sa:evening ,	-21
sa:evening .	-6
sa:ever	-11
sa:every	-17
sa:everything	16
sa:exclusion	-6
sa:exemption	-14
sa:expire	10
sa:expire ,	27
sa:expire .	6
sa:expire on	-15
sa:explain	-16
sa:export	-16
sa:export of	-11
sa:extend	-6
sa:extend .	9
sa:extend a	12
sa:extend by	-25
sa:extend it	-9
sa:extend their	9
sa:extend to	13
sa:extension was	8
sa:extra	-13
sa:face	-7
sa:face <level>	-7
sa:failing	-12
sa:fall	-10
sa:fall away	13
sa:fall on	-8
sa:fee	-13
sa:fee .	-9
sa:fentanyl	26
sa:fentanyl ,	6
sa:fentanyl .	10
sa:fentanyl tariff	8
sa:first	-6
sa:first .	-11
sa:fish	-8
sa:flour	-29
sa:flour and	-12
sa:follow	-11
sa:follow .	-12
sa:for	-22
sa:for <level>	-10
sa:for <quality>	14
sa:for <span>	-31
sa:for a	-10
sa:for an	-7
sa:for other	-13
sa:for talk	7
sa:for the	15
sa:for which	8
sa:foreign	-7
sa:former	10
sa:forward	7
sa:found	13
sa:fourth	-14
sa:fourth round	-12
sa:free	-17
sa:free of	-13
sa:freeze	6
sa:from	-21
sa:from <day-ahead>	12
sa:from <day-today>	14
sa:from <level>	-17
sa:from <name>	-9
sa:from <number>	-7
sa:from the	9
sa:full	-24
sa:further	12
sa:gallium	-15
sa:gallium ,	-10
sa:geneva	21
sa:georgia	8
sa:germanium	-10
sa:germanium and	-8
sa:get	9
sa:given	14
sa:go	7
sa:go ,	15
sa:go .	-10
sa:go back	10
sa:go down	-12
sa:go from	6
sa:go up	-7
sa:gold	-9
sa:good <level>	9
sa:good pay	19
sa:good until	-13
sa:government have	-6
sa:grow	6
sa:had agree	-8
sa:had go	-8
sa:had threaten	6
sa:half .	-11
sa:half of	10
sa:hall	6
sa:hall of	7
sa:halve	9
sa:halve the	6
sa:happen	-7
sa:has	-20
sa:has keep	-10
sa:has not	-26
sa:have	18
sa:have pay	-9
sa:have run	9
sa:he had	13
sa:he say	-10
sa:he tell	14
sa:he would	11
sa:hear	6
sa:hearing	-8
sa:her	-11
sa:here	-9
sa:higher	10
sa:higher duty	13
sa:his	-9
sa:his <office>	12
sa:his <organisation>	6
sa:hold	-14
sa:hold .	-8
sa:holiday .	11
sa:hour	-14
sa:i	6
sa:ibrahim	13
sa:if	-33
sa:if it	-40
sa:if no	28
sa:if nobody	9
sa:if the	-23
sa:if there	-13
sa:importer	13
sa:impose	11
sa:impose a	6
sa:impose on	11
sa:in	-26
sa:in <month-ahead>	-18
sa:in a	-27
sa:in any	6
sa:in stockholm	6
sa:in that	6
sa:in their	13
sa:in which	-17
sa:in write	-10
sa:included	8
sa:included .	11
sa:industrial	-9
sa:instead	10
sa:instead of	11
sa:into <name>	-6
sa:into the	7
sa:introduce	9
sa:introduce in	10
sa:is	17
sa:is <level>	-17
sa:is being	8
sa:is charge	16
sa:is due	-20
sa:is expect	-14
sa:is good	-13
sa:is off	7
sa:is over	11
sa:is prolonged	-13
sa:is renewed	22
sa:is to	9
sa:is up	19
sa:is what	-19
sa:it	6
sa:it 's	-11
sa:it ,	22
sa:it .	-11
sa:it doe	-7
sa:it end	18
sa:it had	-6
sa:it is	-24
sa:it may	-18
sa:it will	20
sa:it would	-7
sa:its <organisation>	-10
sa:its duty	-12
sa:its good	6
sa:its own	20
sa:its tariff	-8
sa:itself	-10
sa:jump	14
sa:just	7
sa:keep	-7
sa:know what	7
sa:lapse	16
sa:lapse ,	6
sa:lapse .	11
sa:lapse on	13
sa:last	6
sa:last <span>	-16
sa:last day	13
sa:last summer	-7
sa:last week	8
sa:last year	7
sa:later	-6
sa:law	-18
sa:lay	13
sa:leather	7
sa:leave	24
sa:less	7
sa:less than	6
sa:let	-8
sa:let their	-10
sa:level	-11
sa:levy	-20
sa:levy on	-13
sa:lift	-6
sa:like	-6
sa:list	-20
sa:list of	-8
sa:listed	-6
sa:little	8
sa:live	12
sa:long	7
sa:look	14
sa:lorry	-18
sa:lower rate	7
sa:m	11
sa:m .	11
sa:maize	10
sa:make in	-14
sa:match	-11
sa:me	-6
sa:meantime	8
sa:meantime .	8
sa:mediator	-7
sa:medicine	20
sa:meet	-16
sa:meet at	6
sa:meet in	-20
sa:men	11
sa:midnight	24
sa:midnight .	22
sa:milk	-19
sa:minister ,	-13
sa:minister of	-11
sa:ministry of	-17
sa:month .	-6
sa:more .	17
sa:morning	7
sa:morning .	17
sa:morning the	-15
sa:move	-18
sa:move to	-6
sa:mr	-15
sa:mr <person>	-9
sa:much	-6
sa:must	-12
sa:must be	-7
sa:my <office>	-9
sa:name	-7
sa:name to	-7
sa:negotiation	-10
sa:new	-11
sa:new one	13
sa:next	-10
sa:night ,	-18
sa:night .	7
sa:nil	-14
sa:no agreement	-10
sa:no one	-10
sa:nobody	10
sa:none	10
sa:noon .	-7
sa:not ,	13
sa:not <number>	18
sa:not sign	-9
sa:not the	8
sa:nothing to	9
sa:notice of	-9
sa:noticed	-8
sa:now <level>	6
sa:now end	-13
sa:now last	-12
sa:of	-14
sa:of <level>	7
sa:of <month-ahead>	13
sa:of a	10
sa:of an	14
sa:of busan	-14
sa:of commerce	-9
sa:of gallium	-6
sa:of geneva	26
sa:of last	12
sa:of listed	-6
sa:of the	-14
sa:of thi	13
sa:of trade	-18
sa:of up	-12
sa:of what	6
sa:off	11
sa:old	-19
sa:old one	13
sa:old tariff	-6
sa:older	-12
sa:on	6
sa:on <day-ahead>	-24
sa:on <day-today>	-15
sa:on <name>	-7
sa:on <quality>	-13
sa:on affiliate	-7
sa:on both	10
sa:on each	7
sa:on export	-9
sa:on our	12
sa:on rare	-8
sa:on steel	-9
sa:on television	-6
sa:on that	21
sa:on them	6
sa:on what	-10
sa:on wine	7
sa:once	-21
sa:once more	-18
sa:one	9
sa:one ,	-9
sa:one .	11
sa:one of	-6
sa:one that	20
sa:only	10
sa:only the	-10
sa:open	-12
sa:opened	11
sa:order .	9
sa:order of	10
sa:order that	-10
sa:ordinary	-10
sa:ordinary duty	-9
sa:originating	-9
sa:originating in	-9
sa:other	11
sa:other country	-12
sa:other since	10
sa:our <office>	-6
sa:our <organisation>	-11
sa:out	14
sa:out ,	9
sa:out .	34
sa:out on	-19
sa:over ,	7
sa:over fentanyl	9
sa:over there	6
sa:own	14
sa:own .	-6
sa:p	11
sa:p .	11
sa:pacific	8
sa:page	-7
sa:paper	-12
sa:paper .	-8
sa:part	-16
sa:part of	-11
sa:pause	29
sa:pause in	16
sa:pause of	21
sa:pay	-10
sa:pay <level>	6
sa:pay <number>	-8
sa:pay nothing	-10
sa:pen	7
sa:people	8
sa:period of	-14
sa:pipe	19
sa:plan	-11
sa:plan .	-7
sa:plu	-11
sa:plu <number>	-10
sa:port	-12
sa:port fee	-8
sa:powder	-13
sa:prawn	-6
sa:prepare	10
sa:presence	7
sa:present	7
sa:present truce	-9
sa:president	-11
sa:president ,	-17
sa:price .	-14
sa:price of	8
sa:product	-6
sa:prolong	-21
sa:prolong it	-30
sa:prolongation	8
sa:prolonged by	6
sa:provided that	-8
sa:public	16
sa:published	13
sa:published its	9
sa:published on	8
sa:put	-14
sa:question	16
sa:quiet	-7
sa:quota	-11
sa:raise the	-7
sa:rate would	6
sa:rather	12
sa:reciprocal	-14
sa:reduce	-10
sa:refund	-12
sa:regional	11
sa:relief	-8
sa:remain	-13
sa:remain in	-8
sa:renew	10
sa:renewal	7
sa:renewed .	15
sa:replace	-11
sa:reply .	8
sa:reporter	13
sa:reporter .	9
sa:result .	6
sa:return	25
sa:return to	20
sa:review	-12
sa:revive	-9
sa:rice	7
sa:rice and	7
sa:right	11
sa:right .	6
sa:rise to	-15
sa:roll	-14
sa:roof	8
sa:round	-27
sa:round of	-11
sa:rule	-10
sa:rule on	-7
sa:run	27
sa:run .	11
sa:run for	-13
sa:run out	8
sa:run to	-17
sa:run until	17
sa:save a	8
sa:say	-8
sa:say .	-18
sa:say <person>	17
sa:say in	-8
sa:say that	-9
sa:schedule	-6
sa:section	-18
sa:section <number>	-23
sa:see	-18
sa:see it	-6
sa:sell	-15
sa:send	16
sa:separate	-15
sa:settle	10
sa:shall be	6
sa:ship	-13
sa:shoe	-6
sa:short	-9
sa:side	9
sa:side .	17
sa:side agree	-10
sa:sign	-12
sa:sign an	9
sa:sign in	18
sa:sign the	-12
sa:since	10
sa:since the	9
sa:sit	6
sa:so	10
sa:solution	8
sa:somebody	30
sa:something	13
sa:soybean	11
sa:speaking	15
sa:spring	7
sa:spring ,	7
sa:stand	-26
sa:standstill of	-6
sa:statement	-10
sa:statement on	-16
sa:stay	-9
sa:stay in	7
sa:steel	-14
sa:steel ,	-7
sa:step	-10
sa:step .	-6
sa:still	7
sa:stockholm	6
sa:subject	-7
sa:subject to	-7
sa:successor	-8
sa:summer .	12
sa:surcharge	-28
sa:surcharge of	-7
sa:suspend its	-9
sa:suspend the	-8
sa:suspension is	15
sa:suspension of	-16
sa:take	-8
sa:take <level>	-9
sa:take effect	-13
sa:take its	-6
sa:take place	6
sa:talk .	-19
sa:talk and	6
sa:talk with	13
sa:tariff commission	11
sa:tariff of	-7
sa:tariff on	-8
sa:tariff truce	6
sa:tariff war	11
sa:telephone	17
sa:telephone .	15
sa:telephone call	8
sa:tell a	-11
sa:tell reporter	14
sa:tell the	8
sa:text	9
sa:th	11
sa:than <level>	10
sa:that 's	14
sa:that ,	-15
sa:that <name>	-17
sa:that begin	12
sa:that date	10
sa:that day	9
sa:that had	7
sa:that he	6
sa:that is	19
sa:that it	-7
sa:that of	8
sa:that talk	13
sa:that the	-24
sa:that they	11
sa:that thi	-11
sa:that was	20
sa:the	-12
sa:the <day-ahead>	-20
sa:the <name>	-9
sa:the <number>	7
sa:the <office>	-13
sa:the <organisation>	18
sa:the <seat>	-19
sa:the <span>	30
sa:the arrangement	11
sa:the control	9
sa:the current	-6
sa:the day	17
sa:the deal	-10
sa:the end	10
sa:the evening	-22
sa:the exemption	-7
sa:the extension	-22
sa:the former	11
sa:the fourth	-8
sa:the full	-8
sa:the last	9
sa:the law	-6
sa:the list	-6
sa:the meantime	8
sa:the meet	7
sa:the month	-9
sa:the new	-10
sa:the one	13
sa:the ordinary	-9
sa:the other	13
sa:the people	10
sa:the port	-10
sa:the price	8
sa:the result	-11
sa:the same	6
sa:the spring	12
sa:the summer	13
sa:the surcharge	-13
sa:the suspend	11
sa:the tariff	21
sa:the time	8
sa:the whole	10
sa:their	15
sa:their truce	9
sa:them	17
sa:then ,	13
sa:then .	12
sa:therefore	17
sa:these	-13
sa:they	11
sa:they are	9
sa:they arrive	7
sa:they did	-14
sa:they had	-14
sa:they have	12
sa:they were	-11
sa:thi month	9
sa:thi year	9
sa:think	-7
sa:third of	8
sa:threat	6
sa:three ,	-6
sa:through	-16
sa:till	18
sa:time	-10
sa:time ,	12
sa:tin	15
sa:to <day-ahead>	31
sa:to <day-gone>	-9
sa:to <level>	-26
sa:to <name>	-15
sa:to <number>	6
sa:to <span>	7
sa:to be	9
sa:to do	11
sa:to end	16
sa:to extend	14
sa:to fentanyl	13
sa:to find	7
sa:to go	8
sa:to meet	8
sa:to nothing	-11
sa:to prolong	10
sa:to run	30
sa:to save	9
sa:to say	-13
sa:to sell	-9
sa:to talk	-14
sa:to the	-6
sa:to their	16
sa:trade minister	13
sa:trade truce	7
sa:transcript	6
sa:treaty	-7
sa:truce	15
sa:truce ,	-10
sa:truce .	7
sa:truce begin	-8
sa:truce between	-8
sa:truce end	8
sa:truce expire	8
sa:truce is	-15
sa:truce of	-14
sa:truce over	-8
sa:truce that	17
sa:truce was	12
sa:truce with	24
sa:truck	6
sa:tuna	10
sa:two of	-8
sa:two president	8
sa:two side	-7
sa:tyre	11
sa:under	-6
sa:under it	17
sa:under section	-19
sa:under which	7
sa:unless <organisation>	-34
sa:unless the	16
sa:until	12
sa:until <day-ahead>	19
sa:until <day-gone>	-10
sa:up	-8
sa:up .	29
sa:up by	8
sa:up to	-25
sa:us	-6
sa:us .	-9
sa:very	15
sa:vote	-11
sa:wait	-8
sa:war	18
sa:war with	7
sa:warn ,	7
sa:warn .	-7
sa:was	6
sa:was <level>	7
sa:was <number>	-17
sa:was due	13
sa:was given	8
sa:was not	7
sa:was on	-7
sa:was to	18
sa:watche	-6
sa:we	-17
sa:we shall	-20
sa:week ,	13
sa:week .	-14
sa:weekend	-17
sa:well .	8
sa:were	11
sa:what	8
sa:what follow	-14
sa:what he	7
sa:what it	11
sa:what they	10
sa:what was	6
sa:whatever	7
sa:wheat	-8
sa:when	21
sa:when it	31
sa:when its	7
sa:where it	17
sa:where they	-13
sa:whether <name>	7
sa:whether to	7
sa:which	-10
sa:which <level>	-9
sa:which <quality>	12
sa:which expire	6
sa:which has	12
sa:which he	-13
sa:which it	-11
sa:who	-25
sa:whole	10
sa:will be	21
sa:will charge	24
sa:will cut	-6
sa:will go	10
sa:will have	14
sa:will need	8
sa:will not	-8
sa:will pay	-19
sa:will return	11
sa:will take	-7
sa:wine	6
sa:wire	-6
sa:wish	-8
sa:with	13
sa:with <name>	20
sa:with <person>	6
sa:with a	-16
sa:with his	12
sa:with it	16
sa:withdraw	-6
sa:within <span>	6
sa:without a	-14
sa:without agreement	23
sa:word	-11
sa:word .	-19
sa:work	-11
sa:would be	-13
sa:would come	10
sa:would go	11
sa:would not	-15
sa:write	-16
sa:write .	-10
sa:year ,	-6
sa:year .	8
sa:yes	15
sa:yes ,	12
sa:yet	14
sa:you	-12
sa:your	19
sa:— <level>	-7
sa:— <name>	14
sa:— <person>	-8
sa:— and	7
sa:— the	-12
sa:— transcript	9
sb:"	-17
sb:" ,	12
sb:" <person>	-9
sb:" reciprocal	-13
sb:" tariff	-14
sb:" the	-14
sb:" we	-12
sb:'	-17
sb:'s <level>	8
sb:'s <quality>	-6
sb:'s cabinet	8
sb:'s custom	-12
sb:'s decision	-13
sb:'s good	22
sb:'s minister	9
sb:'s ministry	-7
sb:'s new	7
sb:'s no	-8
sb:'s order	-8
sb:'s own	14
sb:'s signature	6
sb:'s suspension	-18
sb:'s the	-10
sb:( <month-gone>	-20
sb:( <organisation>	7
sb:( <person>	15
sb:( wap	-7
sb:)	14
sb:) ,	17
sb:) the	9
sb:*	-23
sb:,	9
sb:, <day-today>	6
sb:, <name>	-28
sb:, <number>	13
sb:, <organisation>	-15
sb:, <person>	-7
sb:, <seat>	-10
sb:, a	-16
sb:, after	-16
sb:, all	8
sb:, among	10
sb:, an	-12
sb:, and	9
sb:, antimony	-12
sb:, as	15
sb:, at	-7
sb:, begin	-16
sb:, but	13
sb:, conclude	-7
sb:, due	9
sb:, end	26
sb:, expire	-8
sb:, for	28
sb:, from	-18
sb:, germanium	-14
sb:, go	16
sb:, good	13
sb:, have	-9
sb:, hour	11
sb:, in	-17
sb:, is	41
sb:, it	14
sb:, no	-10
sb:, not	-14
sb:, now	18
sb:, of	9
sb:, on	17
sb:, one	-6
sb:, provided	-7
sb:, should	-6
sb:, sign	14
sb:, so	32
sb:, stay	-16
sb:, suspend	12
sb:, tell	8
sb:, that	-42
sb:, their	-13
sb:, to	11
sb:, tuesday	-14
sb:, under	6
sb:, until	-14
sb:, wednesday	6
sb:, what	7
sb:, when	-27
sb:, whose	13
sb:, will	-25
sb:, with	20
sb:, —	9
sb:-	8
sb:- <name>	19
sb:- out	-11
sb:. ,	-6
sb:. <number>	-6
sb:. est	8
sb:. on	-6
sb:/	-9
sb:/ <number>	-8
sb:/ <seat>	-6
sb::	6
sb:: <person>	9
sb:: <quality>	17
sb:: <seat>	20
sb:: <span>	-38
sb:: a	-11
sb:: an	-10
sb:: and	8
sb:: for	18
sb:: from	-20
sb:: if	16
sb:: no	-6
sb:: our	6
sb:: since	24
sb:: that	6
sb:: then	-10
sb:: until	36
sb:; <name>	9
sb:; <person>	6
sb:; if	-9
sb:; that	-9
sb:; the	-8
sb:<day-ahead> (	-10
sb:<day-ahead> and	-31
sb:<day-ahead> the	13
sb:<day-ahead> until	-9
sb:<day-gone>	43
sb:<day-gone> ,	9
sb:<day-gone> :	-9
sb:<day-gone> ;	15
sb:<day-gone> <name>	19
sb:<day-gone> and	34
sb:<day-gone> by	17
sb:<day-gone> evening	12
sb:<day-gone> for	9
sb:<day-gone> night	-11
sb:<day-gone> on	-17
sb:<day-gone> the	-26
sb:<day-gone> was	7
sb:<day-today> )	-12
sb:<day-today> ,	-22
sb:<day-today> after	-7
sb:<day-today> and	11
sb:<day-today> that	30
sb:<day-today> the	10
sb:<day-today> without	11
sb:<day-today> —	12
sb:<goods-amount>	-25
sb:<goods-amount> by	-6
sb:<goods>	14
sb:<level-noun>	-7
sb:<level> )	9
sb:<level> ,	16
sb:<level> :	6
sb:<level> <day-today>	-7
sb:<level> again	9
sb:<level> and	13
sb:<level> as	-8
sb:<level> at	-12
sb:<level> by	-10
sb:<level> end	6
sb:<level> from	-14
sb:<level> has	14
sb:<level> if	6
sb:<level> in	21
sb:<level> is	17
sb:<level> off	-23
sb:<level> rule	-8
sb:<level> since	-11
sb:<level> surcharge	-13
sb:<level> tariff	8
sb:<level> would	8
sb:<money> ,	-13
sb:<money> a	10
sb:<money> of	17
sb:<month-ahead>	30
sb:<month-gone> )	-20
sb:<month-gone> ,	-12
sb:<month-gone> and	9
sb:<month-gone> end	9
sb:<month-gone> for	-11
sb:<month-gone> the	28
sb:<name>	18
sb:<name> (	13
sb:<name> ,	24
sb:<name> -	22
sb:<name> <level>	10
sb:<name> agree	9
sb:<name> and	20
sb:<name> announce	-13
sb:<name> at	-7
sb:<name> charge	-16
sb:<name> come	6
sb:<name> end	-12
sb:<name> expire	10
sb:<name> extend	8
sb:<name> go	-7
sb:<name> good	10
sb:<name> has	8
sb:<name> in	16
sb:<name> is	-15
sb:<name> keep	-8
sb:<name> levy	-6
sb:<name> of	15
sb:<name> on	-9
sb:<name> pay	6
sb:<name> prolonged	-20
sb:<name> run	-6
sb:<name> say	-11
sb:<name> settle	6
sb:<name> still	14
sb:<name> that	10
sb:<name> the	7
sb:<name> to	-23
sb:<name> truce	-10
sb:<name> under	16
sb:<name> until	12
sb:<not>	9
sb:<number> (	-13
sb:<number> )	17
sb:<number> ,	34
sb:<number> :	-6
sb:<number> a	13
sb:<number> and	-35
sb:<number> exclusion	14
sb:<number> for	-15
sb:<number> in	11
sb:<number> lose	8
sb:<number> p	-12
sb:<number> people	-9
sb:<number> th	7
sb:<number> there	-8
sb:<number> until	16
sb:<number> was	-6
sb:<number> what	6
sb:<number> —	-19
sb:<office>	-6
sb:<office> 's	-10
sb:<office> (	11
sb:<office> ,	-6
sb:<office> :	-22
sb:<office> had	6
sb:<office> have	14
sb:<office> meet	-6
sb:<office> review	19
sb:<office> take	8
sb:<organisation>	-25
sb:<organisation> 's	-7
sb:<organisation> )	10
sb:<organisation> ,	-18
sb:<organisation> :	-8
sb:<organisation> and	-32
sb:<organisation> announce	6
sb:<organisation> end	-21
sb:<organisation> has	-10
sb:<organisation> in	20
sb:<organisation> meet	6
sb:<organisation> of	-8
sb:<organisation> on	-16
sb:<organisation> say	7
sb:<organisation> suspend	-13
sb:<organisation> will	-13
sb:<person> (	6
sb:<person> )	15
sb:<person> :	-28
sb:<person> agree	24
sb:<person> and	15
sb:<person> announce	17
sb:<person> come	-14
sb:<person> flew	6
sb:<person> gave	-6
sb:<person> had	24
sb:<person> has	-16
sb:<person> have	13
sb:<person> in	-24
sb:<person> say	9
sb:<person> state	7
sb:<person> warn	12
sb:<person> was	-12
sb:<person> will	-11
sb:<person> would	-6
sb:<person> write	-13
sb:<points>	49
sb:<points> are	12
sb:<points> in	9
sb:<points> of	16
sb:<points> suspend	24
sb:<quality>	10
sb:<quality> ,	-11
sb:<quality> and	12
sb:<quality> beef	-6
sb:<quality> car	8
sb:<quality> colleague	-21
sb:<quality> cotton	7
sb:<quality> good	17
sb:<quality> minister	10
sb:<quality> negotiator	12
sb:<quality> oil	10
sb:<quality> origin	-9
sb:<quality> side	22
sb:<quality> trade	-20
sb:<quality> wine	-12
sb:<quality> —	10
sb:<seat> :	-7
sb:<seat> and	28
sb:<seat> end	8
sb:<seat> had	-7
sb:<seat> has	-10
sb:<seat> run	6
sb:<seat> say	17
sb:<seat> to	15
sb:<seat> —	-8
sb:<span>	14
sb:<span> ,	-7
sb:<span> ;	20
sb:<span> after	7
sb:<span> and	-36
sb:<span> are	40
sb:<span> before	21
sb:<span> end	-11
sb:<span> from	-25
sb:<span> in	-17
sb:<span> later	19
sb:<span> more	-8
sb:<span> of	18
sb:<span> tariff	12
sb:<span> to	19
sb:<span> when	17
sb:<taker>	-30
sb:<v-bear>	-6
sb:<v-buy>	6
sb:<v-deny>	-16
sb:<v-down>	6
sb:<v-end>	26
sb:<v-impose>	-7
sb:<v-propose>	-40
sb:<v-return>	-27
sb:<v-say>	16
sb:<v-stay>	13
sb:<v-suspend>	7
sb:<v-target>	-6
sb:<v-threaten>	-6
sb:<v-up>	-12
sb:@	9
sb:[	-18
sb:_	16
sb:a	-14
sb:a .	12
sb:a <level>	15
sb:a <name>	8
sb:a <organisation>	-6
sb:a <quality>	-18
sb:a <span>	11
sb:a date	20
sb:a deal	14
sb:a decision	-6
sb:a decree	12
sb:a duty	-6
sb:a joint	8
sb:a list	7
sb:a meet	16
sb:a new	-11
sb:a second	-15
sb:a signature	-6
sb:a surcharge	-20
sb:a suspension	6
sb:a television	-15
sb:a truce	-15
sb:a vote	-14
sb:a year	8
sb:above	10
sb:accept	-8
sb:accord	6
sb:according	-10
sb:according to	-10
sb:additional	10
sb:additional <level>	6
sb:additional duty	10
sb:adopt	-19
sb:adopt the	-17
sb:affiliate	-8
sb:affiliate rule	-15
sb:after	-7
sb:after <span>	-24
sb:after it	8
sb:again	19
sb:again ,	20
sb:again be	8
sb:again before	24
sb:again in	-6
sb:again on	-9
sb:agree by	21
sb:agree in	40
sb:agree last	-7
sb:agree not	13
sb:agree on	-36
sb:agree that	12
sb:agree to	-31
sb:agree with	7
sb:agreement ,	-12
sb:agreement between	-7
sb:agreement by	6
sb:agreement is	12
sb:agreement on	15
sb:agreement the	-6
sb:agreement with	-21
sb:ahead	-17
sb:al	11
sb:al -	11
sb:ali	9
sb:all	-6
sb:all country	-11
sb:all of	19
sb:all other	-17
sb:allowed	-9
sb:almaty	12
sb:also suspend	7
sb:am	-14
sb:among	8
sb:an end	7
sb:an extension	6
sb:and	12
sb:and <level>	-21
sb:and <name>	18
sb:and <person>	19
sb:and <points>	12
sb:and <quality>	14
sb:and <seat>	31
sb:and a	-8
sb:and are	12
sb:and by	-6
sb:and come	17
sb:and enter	-7
sb:and gave	-9
sb:and has	11
sb:and if	20
sb:and in	-16
sb:and including	6
sb:and is	-7
sb:and it	21
sb:and its	-13
sb:and last	7
sb:and machinery	8
sb:and no	7
sb:and not	-19
sb:and nothing	8
sb:and of	19
sb:and part	-13
sb:and say	-14
sb:and shall	7
sb:and so	-17
sb:and suspend	8
sb:and textile	13
sb:and that	-18
sb:and the	-17
sb:and their	-16
sb:and then	-18
sb:and they	-12
sb:and what	-20
sb:and which	13
sb:and will	23
sb:and would	14
sb:announce a	-12
sb:announce in	10
sb:announce on	-11
sb:announce that	29
sb:announcement	-12
sb:another	-16
sb:another <span>	-15
sb:answer	-22
sb:antimony	-14
sb:any	-15
sb:apple	19
sb:application	16
sb:apply	14
sb:apply again	-6
sb:apply from	14
sb:apply the	-7
sb:approval	-12
sb:approve the	10
sb:are	9
sb:are back	-8
sb:are due	-6
sb:are go	15
sb:are over	30
sb:are the	-12
sb:are to	-24
sb:are up	13
sb:army	-14
sb:around	13
sb:arrangement	22
sb:arrangement end	16
sb:arrangement is	-11
sb:arrangement of	13
sb:arrangement with	9
sb:arrive	8
sb:arrive by	11
sb:as	20
sb:as early	11
sb:as of	-25
sb:ask	16
sb:ask the	-8
sb:asleep	11
sb:assent	-6
sb:at <level>	17
sb:at its	-13
sb:at least	-10
sb:at midnight	11
sb:at once	13
sb:at one	-7
sb:at present	6
sb:at the	-9
sb:autumn	-15
sb:avocado	-11
sb:await	6
sb:away	12
sb:away on	6
sb:back	-18
sb:back ,	-10
sb:back on	-12
sb:back to	-15
sb:ban	-13
sb:ban on	-12
sb:banana	-9
sb:battery	-7
sb:be	7
sb:be <number>	7
sb:be approve	-22
sb:be at	-10
sb:be back	-12
sb:be closed	6
sb:be cut	-11
sb:be due	15
sb:be extend	19
sb:be in	-11
sb:be know	8
sb:be make	-9
sb:be on	9
sb:be prolonged	-22
sb:be raise	-11
sb:be suspend	-10
sb:bean	-16
sb:bear	10
sb:beef	-23
sb:been	-8
sb:been <level>	-6
sb:been announce	11
sb:been at	-8
sb:been due	-6
sb:been extend	-8
sb:been in	-21
sb:been prolonged	12
sb:before	9
sb:before ,	12
sb:before <day-gone>	-8
sb:before <day-today>	-9
sb:before <number>	-6
sb:before it	14
sb:before midnight	9
sb:before the	6
sb:begin	-8
sb:begin in	-9
sb:begin on	8
sb:behind	7
sb:being	9
sb:bergen	-18
sb:bergen on	-17
sb:best	8
sb:between	13
sb:between <name>	30
sb:between <seat>	18
sb:between their	13
sb:between them	-23
sb:beyond	24
sb:bicycle	12
sb:black	-9
sb:borden	17
sb:border	-11
sb:both	16
sb:both are	9
sb:both duty	11
sb:both have	18
sb:both rate	8
sb:both to	-11
sb:brandy	9
sb:break	-15
sb:brief	8
sb:brief —	10
sb:bring the	6
sb:bus	-11
sb:busan	37
sb:busan ,	10
sb:busan last	17
sb:busan run	8
sb:but <name>	-30
sb:butter	-10
sb:by	-7
sb:by <day-ahead>	16
sb:by <number>	-9
sb:by <person>	25
sb:by <span>	-7
sb:by a	6
sb:by decree	10
sb:by half	11
sb:by its	8
sb:by law	-10
sb:by telephone	11
sb:by the	-40
sb:by wednesday	-13
sb:by which	15
sb:cabinet	8
sb:cabinet approve	9
sb:calendar	32
sb:call	-15
sb:call ,	9
sb:call it	-9
sb:call reciprocal	-12
sb:can	-9
sb:can be	-13
sb:canola	-7
sb:capital	-6
sb:carpet	26
sb:carry	-24
sb:case	-16
sb:cattle	9
sb:ceasefire	-41
sb:cement	17
sb:change	-7
sb:changed	11
sb:changed on	7
sb:charge	-13
sb:charge <number>	-6
sb:cheese	-6
sb:chicken	-6
sb:chicken ,	-9
sb:city	-21
sb:claim	-17
sb:clear by	6
sb:clock	12
sb:close of	6
sb:close on	7
sb:club	-17
sb:cocoa	-10
sb:coconut	-10
sb:coconut oil	-10
sb:coffee	-8
sb:coffee ,	-11
sb:colleague	-21
sb:colleague ,	-19
sb:collect	15
sb:collection	-14
sb:colombo	10
sb:column	12
sb:column ,	13
sb:come	22
sb:come from	10
sb:come on	-10
sb:come to	13
sb:commander	-11
sb:comment	-13
sb:commerce	-15
sb:commerce ministry	-6
sb:commerce say	-9
sb:commission	-8
sb:common	6
sb:common on	6
sb:company	-33
sb:conclude	12
sb:conclude for	7
sb:confirm	9
sb:congress	-12
sb:consent	13
sb:consider	12
sb:consultation	-6
sb:continue	7
sb:continue the	12
sb:continue to	-16
sb:contract	-6
sb:control	28
sb:control of	14
sb:control on	12
sb:conversation	-6
sb:cork	19
sb:corrected	-6
sb:correction	14
sb:corresponding	10
sb:cost	13
sb:cotton	6
sb:cotton yarn	10
sb:council	-7
sb:count	9
sb:counted	23
sb:counted from	10
sb:countermeasure	-24
sb:countermeasure ,	-8
sb:country ,	17
sb:country expire	10
sb:country from	-6
sb:country have	6
sb:country is	11
sb:country on	11
sb:country pay	-23
sb:country would	11
sb:county	-7
sb:course	-8
sb:cover	6
sb:current	24
sb:custom duty	14
sb:cut	-18
sb:cut the	7
sb:cut to	-10
sb:dairy	-18
sb:dairy product	6
sb:date	20
sb:date for	-8
sb:date from	21
sb:day	29
sb:day ,	8
sb:day of	11
sb:deadline	-34
sb:deadline for	-19
sb:deadline is	-6
sb:deal	15
sb:deal by	-9
sb:deal that	9
sb:debate	-14
sb:decided	24
sb:decided to	17
sb:decision	-20
sb:decision is	-10
sb:decision of	-7
sb:declare	13
sb:decline	11
sb:decree	9
sb:decree of	10
sb:delegation	-7
sb:delegation of	-6
sb:deliver	-6
sb:delivery	8
sb:demand	-6
sb:deputy	-10
sb:diary	-16
sb:did	-20
sb:die	25
sb:die on	12
sb:diet	-12
sb:dinner	20
sb:dispute	7
sb:do	11
sb:do it	9
sb:doe	12
sb:donald	-10
sb:down	-15
sb:down for	-20
sb:down from	7
sb:down in	-7
sb:down to	8
sb:draw	11
sb:drawer	7
sb:driver	-6
sb:drop on	6
sb:due	18
sb:due again	6
sb:due by	-7
sb:due to	20
sb:during	-13
sb:during the	-18
sb:duty	22
sb:duty ,	17
sb:duty are	-13
sb:duty at	16
sb:duty between	17
sb:duty by	-14
sb:duty fall	-7
sb:duty for	6
sb:duty from	-20
sb:duty is	28
sb:duty of	-16
sb:duty on	16
sb:duty return	-8
sb:duty until	15
sb:duty which	-19
sb:duty will	-19
sb:duty would	11
sb:each	-6
sb:earlier	-10
sb:early	9
sb:early as	11
sb:eastern time	-7
sb:economy	-7
sb:economy ,	-9
sb:effect from	-18
sb:effective	-9
sb:either	17
sb:elsewhere	-9
sb:elsewhere :	-8
sb:emergency	-18
sb:end	23
sb:end ,	20
sb:end :	35
sb:end <day-ahead>	7
sb:end in	11
sb:end the	-11
sb:enter	-14
sb:enter before	-11
sb:entry	-6
sb:est	8
sb:est on	10
sb:evening	8
sb:everything	18
sb:everywhere	-6
sb:exclusion	-21
sb:exclusion from	22
sb:exclusion grant	-9
sb:exclusion of	-17
sb:exempt	-17
sb:exempt if	-6
sb:expect before	7
sb:expert	-7
sb:expire at	-30
sb:expire on	6
sb:export control	7
sb:extend ,	9
sb:extend its	-8
sb:extend on	9
sb:extend the	-16
sb:extend their	-9
sb:extend to	-16
sb:extend until	-20
sb:extension	-13
sb:extension ,	-8
sb:extension of	9
sb:extension would	-19
sb:extra <level>	12
sb:face	23
sb:face <level>	17
sb:fail	-10
sb:fail to	-6
sb:fall away	13
sb:fall from	-8
sb:fall to	-16
sb:far	-14
sb:fare	-18
sb:farm	-6
sb:fee	-12
sb:fee ,	-16
sb:fee for	-12
sb:fee of	6
sb:fee on	14
sb:fentanyl	33
sb:fentanyl duty	20
sb:fentanyl tariff	11
sb:ferry	-11
sb:fifth	11
sb:first day	-12
sb:fish and	7
sb:fishmeal	-7
sb:fix	14
sb:flash	17
sb:flew to	6
sb:flower	9
sb:follow	-22
sb:follow on	-15
sb:following	-12
sb:food	-8
sb:for	-14
sb:for <level>	-8
sb:for <name>	-15
sb:for <seat>	10
sb:for <span>	12
sb:for a	6
sb:for another	9
sb:for most	-22
sb:for other	12
sb:for our	-7
sb:for the	-9
sb:for those	15
sb:force on	-16
sb:force since	-17
sb:force until	20
sb:forced	-14
sb:former	-14
sb:four	-8
sb:free	9
sb:friday	6
sb:from	-19
sb:from <day-ahead>	11
sb:from <level>	-13
sb:from <name>	22
sb:from <number>	-16
sb:from <seat>	7
sb:from a	6
sb:from monday	-12
sb:front	-9
sb:frozen	-32
sb:furniture	9
sb:further	17
sb:further <points>	8
sb:gallium	-16
sb:gallium ,	-14
sb:gate	-14
sb:gave	-15
sb:gave it	-7
sb:gave the	-7
sb:gazetted	-6
sb:geneva	35
sb:geneva end	7
sb:geneva on	-6
sb:geneva truce	16
sb:germanium	-15
sb:germanium ,	-12
sb:get <span>	-6
sb:give	-11
sb:give its	-6
sb:given	-19
sb:glass	-12
sb:go	13
sb:go ,	6
sb:go to	6
sb:go up	-7
sb:gold	-7
sb:good	20
sb:good ,	31
sb:good :	11
sb:good are	-7
sb:good at	6
sb:good from	13
sb:good is	-8
sb:good loaded	-6
sb:good of	-7
sb:good on	-24
sb:good pay	-11
sb:good suspend	-21
sb:good that	-21
sb:good through	9
sb:good to	14
sb:good until	16
sb:good were	-8
sb:good will	13
sb:good worth	-17
sb:good would	21
sb:government say	-11
sb:grant	7
sb:grape	-6
sb:group	-21
sb:grower	-6
sb:had	-13
sb:had a	9
sb:had agree	13
sb:had been	-17
sb:had hold	6
sb:had the	-19
sb:had to	6
sb:hall	-6
sb:halve	13
sb:hand	-13
sb:hand ,	7
sb:hang	8
sb:has	-6
sb:has <span>	29
sb:has agree	16
sb:has announce	-9
sb:has ask	10
sb:has given	-15
sb:has invited	-12
sb:has its	7
sb:has levy	6
sb:has not	-8
sb:has say	-16
sb:has suspend	18
sb:has tell	-9
sb:has threaten	-13
sb:has until	14
sb:have	-8
sb:have agree	-37
sb:have come	20
sb:have expire	17
sb:have suspend	-7
sb:have to	-9
sb:have until	6
sb:having	10
sb:he	-9
sb:he and	7
sb:he had	-7
sb:he is	-6
sb:he write	14
sb:hearing	-14
sb:heating	-9
sb:her	-6
sb:here	-13
sb:high	8
sb:higher	13
sb:higher duty	9
sb:higher rate	-17
sb:him	10
sb:his <office>	-6
sb:his <organisation>	6
sb:his <person>	-15
sb:hit	16
sb:hold back	9
sb:hold since	-20
sb:home	-6
sb:hon	-13
sb:hope	-7
sb:hospital	-8
sb:hour	-7
sb:hour before	9
sb:house	8
sb:household	-11
sb:how long	8
sb:i	-11
sb:i have	-6
sb:i sign	-14
sb:if <name>	-12
sb:if no	15
sb:if the	-8
sb:if they	-25
sb:if you	17
sb:if your	7
sb:import	-10
sb:import from	9
sb:importer	-7
sb:impose	-30
sb:impose in	-8
sb:in	11
sb:in <name>	17
sb:in <quality>	-11
sb:in <seat>	-17
sb:in <span>	8
sb:in almaty	13
sb:in at	8
sb:in bergen	-18
sb:in busan	24
sb:in effect	9
sb:in force	14
sb:in its	10
sb:in law	22
sb:in livingstone	6
sb:in mombasa	18
sb:in stockholm	17
sb:in surabaya	-9
sb:in their	-22
sb:in two	-6
sb:in which	19
sb:in write	11
sb:increase	-15
sb:index	9
sb:inform	6
sb:initialled	-20
sb:initialled in	-23
sb:instead	19
sb:instead of	22
sb:interest	-11
sb:into	-13
sb:into <name>	-14
sb:into force	-14
sb:introduce in	-9
sb:introduce on	7
sb:invited	-13
sb:is	9
sb:is ,	-32
sb:is <level>	-10
sb:is <number>	-12
sb:is a	15
sb:is back	-21
sb:is charge	-11
sb:is due	8
sb:is extend	-12
sb:is for	-7
sb:is go	17
sb:is good	20
sb:is in	20
sb:is it	-12
sb:is not	10
sb:is on	-17
sb:is out	11
sb:is part	-9
sb:is prolonged	25
sb:is still	6
sb:is suspend	6
sb:is that	-10
sb:is the	-11
sb:is to	-22
sb:is until	-6
sb:is up	23
sb:island	-10
sb:isn't	-10
sb:istanbul	-6
sb:it	11
sb:it a	-8
sb:it announce	-13
sb:it be	-11
sb:it begin	-6
sb:it did	-11
sb:it end	10
sb:it expire	-9
sb:it go	17
sb:it had	-18
sb:it has	17
sb:it hold	-7
sb:it in	-16
sb:it lapse	-7
sb:it last	30
sb:it may	-13
sb:it must	6
sb:it on	-27
sb:it pay	13
sb:it say	-7
sb:it start	6
sb:it take	-15
sb:it the	30
sb:it to	-10
sb:it until	-12
sb:it up	-12
sb:it was	26
sb:it will	11
sb:it would	-12
sb:its <office>	-13
sb:its duty	-18
sb:its notice	-11
sb:its own	7
sb:its part	11
sb:its tariff	-10
sb:its term	26
sb:its truce	23
sb:itself	26
sb:judge	-19
sb:just	19
sb:keep	13
sb:keep <points>	24
sb:keep <quality>	-7
sb:keep its	8
sb:keep the	-7
sb:keep their	11
sb:key	8
sb:kick	-10
sb:kick in	-10
sb:kind	-14
sb:kitchen	17
sb:know	25
sb:know that	12
sb:kobe	-6
sb:lago	-10
sb:lago ,	-7
sb:land	-14
sb:lapse	6
sb:lapse at	-10
sb:lapse on	14
sb:last	26
sb:last <month-gone>	11
sb:last <span>	-20
sb:last autumn	-13
sb:last day	30
sb:last for	35
sb:last summer	-16
sb:last until	37
sb:last year	10
sb:lasted	-17
sb:late on	-13
sb:law	24
sb:law the	11
sb:lawyer	-10
sb:least	-10
sb:leave	11
sb:leave <name>	-7
sb:less	-10
sb:less than	-6
sb:let	8
sb:let their	11
sb:level	10
sb:levy	-9
sb:levy on	-6
sb:lift	-11
sb:light	-9
sb:like	-12
sb:limited	-11
sb:line	-13
sb:line :	-9
sb:link	-7
sb:lisbon	-8
sb:list ,	-9
sb:list of	8
sb:live	12
sb:livingstone	6
sb:livingstone on	6
sb:loaded	-8
sb:loaded before	-21
sb:long	10
sb:look	9
sb:lorry	-10
sb:lose	6
sb:lose <level>	9
sb:lose its	8
sb:loui	6
sb:lower	-29
sb:lower duty	-7
sb:lower its	-11
sb:lower the	11
sb:lull	-7
sb:machine	-6
sb:maize	14
sb:make for	21
sb:make it	15
sb:maker	10
sb:man	-8
sb:mandate	-6
sb:market	16
sb:material	-10
sb:matter	-6
sb:may	-43
sb:may be	-29
sb:mean	25
sb:measure	13
sb:medicine	-7
sb:meet	8
sb:meet ,	-8
sb:meet <quality>	7
sb:meet again	-6
sb:meet with	13
sb:member	-8
sb:memorandum	8
sb:metal	8
sb:middle	-9
sb:midnight	17
sb:milk	12
sb:mill	14
sb:million	-10
sb:mineral water	7
sb:minister	8
sb:minister ,	19
sb:ministry	-22
sb:ministry of	-7
sb:minute	-11
sb:mombasa	18
sb:monday	-16
sb:monday ,	-10
sb:month	21
sb:month ,	12
sb:moratorium	-19
sb:moratorium on	-32
sb:more	-21
sb:most	-28
sb:move the	7
sb:mr	23
sb:mr .	7
sb:mr <person>	15
sb:muscat	-8
sb:must	-17
sb:must reach	6
sb:mutual	9
sb:my	-14
sb:name	15
sb:name to	10
sb:nearly	-6
sb:nearly all	-8
sb:need	-8
sb:need a	-6
sb:need the	-6
sb:negotiation	6
sb:negotiator	12
sb:negotiator meet	12
sb:neither	14
sb:network	12
sb:network on	16
sb:new <organisation>	6
sb:new end	26
sb:new tariff	-13
sb:next	6
sb:next :	-12
sb:next meet	-10
sb:next week	8
sb:night	-11
sb:no	-12
sb:no agreement	6
sb:no truce	-21
sb:noon	-7
sb:noon on	-13
sb:nor	-9
sb:north	-21
sb:north <quality>	-6
sb:northern	-13
sb:not ,	-12
sb:not :	-10
sb:not agree	-17
sb:not apply	-11
sb:not be	-8
sb:not extend	20
sb:not go	-14
sb:not in	11
sb:not raise	10
sb:not sit	-16
sb:not to	21
sb:note	29
sb:note of	8
sb:note that	11
sb:nothing	8
sb:nothing change	7
sb:nothing is	8
sb:notice	-14
sb:notice of	-9
sb:notice that	-7
sb:now ,	6
sb:now end	9
sb:now hold	-17
sb:now in	21
sb:now last	8
sb:now run	-7
sb:objection	-15
sb:of	-23
sb:of <day-ahead>	25
sb:of <day-gone>	27
sb:of <level>	-16
sb:of <month-ahead>	19
sb:of <month-gone>	-7
sb:of <name>	14
sb:of <number>	-9
sb:of <points>	21
sb:of <quality>	12
sb:of a	-17
sb:of additional	9
sb:of an	8
sb:of busan	13
sb:of commerce	-8
sb:of duty	36
sb:of economy	-9
sb:of gallium	-11
sb:of geneva	21
sb:of its	-26
sb:of kuala	7
sb:of last	-14
sb:of talk	-11
sb:of that	19
sb:of the	-15
sb:of their	14
sb:of thi	9
sb:of trade	8
sb:of two	-13
sb:off by	-7
sb:off for	-15
sb:off on	15
sb:off to	-6
sb:off until	-10
sb:offer	-29
sb:offer to	-11
sb:oil	-12
sb:oil and	-16
sb:old	19
sb:old duty	-7
sb:old one	6
sb:old rate	-6
sb:old truce	32
sb:olive	-14
sb:olive oil	-25
sb:on	-20
sb:on <day-ahead>	-33
sb:on <day-gone>	20
sb:on <day-today>	8
sb:on <money>	18
sb:on <name>	9
sb:on <quality>	26
sb:on a	-25
sb:on affiliate	10
sb:on an	-7
sb:on both	22
sb:on car	-12
sb:on cocoa	-6
sb:on coffee	-6
sb:on everything	-6
sb:on fish	6
sb:on for	-18
sb:on friday	8
sb:on his	13
sb:on hold	-32
sb:on ice	15
sb:on it	6
sb:on monday	-7
sb:on or	-8
sb:on our	14
sb:on paper	7
sb:on rare	15
sb:on sunday	23
sb:on tariff	18
sb:on tea	-6
sb:on their	9
sb:on to	-10
sb:on top	-13
sb:on tuesday	9
sb:on until	-11
sb:on wednesday	10
sb:on what	7
sb:once ,	8
sb:once and	8
sb:once more	-6
sb:one end	15
sb:one is	10
sb:one of	-8
sb:one that	-14
sb:only	6
sb:open	-18
sb:opened	-10
sb:opened on	-7
sb:opening	12
sb:operator	-22
sb:or	-17
sb:orange	-12
sb:order	18
sb:order <number>	11
sb:origin	-11
sb:other	-11
sb:other 's	14
sb:other ,	-24
sb:other <points>	9
sb:other <quality>	-6
sb:other country	-6
sb:otherwise	36
sb:our	-11
sb:our <person>	-12
sb:our tariff	-15
sb:out	12
sb:out at	-12
sb:out on	8
sb:outcome	-8
sb:outline	-8
sb:over on	28
sb:over the	-17
sb:own	16
sb:own ,	8
sb:own duty	-13
sb:p	-14
sb:p .	-12
sb:package	-20
sb:palm	11
sb:palm oil	9
sb:panama	-10
sb:panama city	-10
sb:paper	23
sb:parcel	-13
sb:parcel from	-10
sb:parliament must	-9
sb:part ,	10
sb:part of	-24
sb:party	-48
sb:pass	-8
sb:pause ,	21
sb:pause end	-7
sb:pause for	-31
sb:pause in	16
sb:pause is	-13
sb:pause run	-20
sb:pause until	9
sb:pay	-11
sb:pay an	-10
sb:pay for	-10
sb:peace	29
sb:period	20
sb:permit	-6
sb:phase	-8
sb:phone	-19
sb:phosphate	15
sb:place	-21
sb:place of	-11
sb:place on	-8
sb:place since	8
sb:plan	-10
sb:plant	-8
sb:plastic	17
sb:please	6
sb:plum	-8
sb:pork and	-12
sb:port	-16
sb:post	-21
sb:present	13
sb:present one	6
sb:present truce	28
sb:presenter	-24
sb:presenter :	-15
sb:president	13
sb:president agree	9
sb:price	-22
sb:price on	6
sb:proclamation	-9
sb:product	8
sb:product ,	6
sb:prolonged	17
sb:prolonged ,	-7
sb:prolonged by	9
sb:prolonged in	9
sb:prolonged their	-14
sb:prolonged to	7
sb:promise	-20
sb:propose	-8
sb:protest	-7
sb:protocol	-13
sb:provided	-8
sb:provided that	-8
sb:provisional	9
sb:published	-15
sb:published on	-7
sb:put <level>	-9
sb:put a	22
sb:put it	-13
sb:put off	11
sb:put on	-17
sb:q	26
sb:q :	28
sb:quarrel	-18
sb:question	-6
sb:quinoa	-6
sb:quota	-9
sb:rail	-37
sb:raise	-10
sb:rare	9
sb:rare earth	6
sb:rate go	-9
sb:raw	10
sb:reach	-6
sb:reach back	-8
sb:reach on	7
sb:read	-9
sb:reader	-10
sb:ready	-17
sb:reciprocal	28
sb:reciprocal "	-13
sb:reciprocal duty	30
sb:reciprocal tariff	6
sb:red	10
sb:reduction	20
sb:refund	-12
sb:regret	15
sb:relief	18
sb:remain	13
sb:remain in	19
sb:remain suspend	12
sb:remove	-8
sb:renewed	28
sb:renewed ,	9
sb:report	-8
sb:report ,	15
sb:reporter	-24
sb:reporter that	-18
sb:republic	19
sb:republic of	15
sb:request	-7
sb:rest	-12
sb:rest of	-25
sb:rest on	8
sb:resume	-7
sb:resume on	-6
sb:return	-12
sb:review	24
sb:review the	32
sb:rice	-6
sb:ring	10
sb:rise <level>	8
sb:rise on	-6
sb:river	-14
sb:roaming	-7
sb:robert	16
sb:robert borden	17
sb:round	-29
sb:round of	-13
sb:row	-7
sb:rule	-15
sb:rule on	7
sb:rum	10
sb:run	10
sb:run ,	20
sb:run from	-9
sb:run on	10
sb:run since	9
sb:run to	-9
sb:safeguard	-20
sb:sale	-9
sb:salmon	-6
sb:sanction	-13
sb:say <name>	-15
sb:say in	15
sb:say it	-21
sb:say on	13
sb:say that	-10
sb:say the	-21
sb:say until	-9
sb:say yes	-8
sb:sea	11
sb:seal	-10
sb:season	-23
sb:season ,	-6
sb:second	-11
sb:second round	-11
sb:secretary	-6
sb:see	10
sb:see each	13
sb:seed	-6
sb:sell	-11
sb:send	-11
sb:set	10
sb:settlement	-13
sb:shall be	-9
sb:shanghai	8
sb:shared	-6
sb:she	11
sb:ship	10
sb:ship before	-13
sb:shook	-22
sb:shook hand	-22
sb:short	23
sb:should it	-29
sb:should the	-19
sb:shrimp	-7
sb:shut	-8
sb:side	15
sb:side ,	6
sb:side agree	-12
sb:side has	-11
sb:side until	12
sb:sign	10
sb:sign ,	-18
sb:sign ;	-8
sb:sign a	-18
sb:sign an	13
sb:sign by	11
sb:sign in	14
sb:sign it	-12
sb:sign the	10
sb:signature ,	7
sb:signature is	11
sb:signature of	-7
sb:since <day-gone>	52
sb:since <month-gone>	7
sb:since <number>	-16
sb:since the	-28
sb:sir	7
sb:sir ,	7
sb:sit	-24
sb:sit down	-7
sb:sit together	9
sb:six	11
sb:six hour	9
sb:slap	15
sb:small	-13
sb:so by	6
sb:so far	-11
sb:so it	-27
sb:so on	-6
sb:so the	31
sb:soap	-8
sb:social	15
sb:solution	-6
sb:somebody	24
sb:something	18
sb:south	8
sb:soybean	-13
sb:spare	8
sb:speak	-13
sb:special	-13
sb:special duty	-19
sb:spoken	-14
sb:spring	-25
sb:spring ,	-25
sb:st	7
sb:stage	-10
sb:stand	-7
sb:stand at	-15
sb:standstill on	9
sb:standstill that	22
sb:start	-36
sb:start in	-12
sb:start on	-28
sb:state	17
sb:state that	16
sb:statement on	9
sb:station	-11
sb:stay	-21
sb:stay at	24
sb:stay on	-35
sb:stay suspend	-17
sb:stay there	6
sb:stay until	-15
sb:still has	7
sb:stock	8
sb:stockholm	17
sb:stockholm on	7
sb:stop on	9
sb:strike until	-11
sb:stroke	14
sb:stroke of	14
sb:subject	-6
sb:subject to	-11
sb:summer	-28
sb:sunday	26
sb:surabaya	-10
sb:surcharge	-57
sb:surcharge ,	-9
sb:surcharge end	-10
sb:surcharge of	-14
sb:surcharge under	-9
sb:suspend	7
sb:suspend ,	21
sb:suspend for	-26
sb:suspend from	20
sb:suspend in	-23
sb:suspend the	-12
sb:suspend their	-7
sb:suspend to	12
sb:suspension	6
sb:suspension agree	7
sb:suspension begin	-9
sb:suspension end	-19
sb:suspension is	10
sb:suspension last	17
sb:suspension of	31
sb:take <level>	10
sb:take it	-9
sb:take note	10
sb:take place	-11
sb:take the	-19
sb:take us	14
sb:talk	8
sb:talk ,	-9
sb:talk by	10
sb:talk is	-6
sb:talk that	12
sb:talk the	-6
sb:talk with	-6
sb:talked	-12
sb:tariff :	7
sb:tariff commission	-6
sb:tariff for	-6
sb:tariff pause	6
sb:tariff stay	-24
sb:tariff talk	14
sb:tariff that	-10
sb:tariff until	8
sb:tax	24
sb:tax on	16
sb:tea and	-8
sb:telephone ,	-10
sb:telephone on	-18
sb:telephone with	8
sb:telephoned	6
sb:television	-8
sb:tell a	-13
sb:tell an	9
sb:tell me	-7
sb:tell reporter	-22
sb:tell the	17
sb:tell us	14
sb:term	13
sb:term on	12
sb:textile	11
sb:th	7
sb:than	-14
sb:that	9
sb:that 's	7
sb:that ,	12
sb:that <number>	18
sb:that <person>	6
sb:that <quality>	-12
sb:that <seat>	-8
sb:that a	9
sb:that are	-7
sb:that day	-8
sb:that end	9
sb:that expire	11
sb:that from	-7
sb:that has	7
sb:that hold	15
sb:that is	-29
sb:that keep	31
sb:that mean	9
sb:that on	-8
sb:that run	8
sb:that take	-12
sb:that the	29
sb:that to	9
sb:that truce	15
sb:that was	-34
sb:that will	-13
sb:that would	8
sb:the	-7
sb:the "	14
sb:the <day-gone>	28
sb:the <office>	14
sb:the <organisation>	-31
sb:the <person>	16
sb:the <seat>	-26
sb:the <span>	46
sb:the additional	-7
sb:the affiliate	-7
sb:the agreement	-12
sb:the approval	-7
sb:the arrangement	17
sb:the ban	-9
sb:the busan	6
sb:the ceasefire	-16
sb:the clock	10
sb:the close	6
sb:the common	9
sb:the contract	-12
sb:the countermeasure	11
sb:the county	-6
sb:the current	21
sb:the date	-8
sb:the day	11
sb:the deadline	-23
sb:the decision	6
sb:the diet	-10
sb:the difference	-7
sb:the exclusion	-22
sb:the extension	-30
sb:the fee	-11
sb:the fentanyl	25
sb:the following	-11
sb:the fourth	-8
sb:the freeze	17
sb:the further	16
sb:the geneva	16
sb:the higher	6
sb:the house	-6
sb:the joint	-14
sb:the last	13
sb:the law	11
sb:the leader	-12
sb:the letter	12
sb:the list	-9
sb:the lower	-22
sb:the meet	14
sb:the memorandum	10
sb:the middle	-9
sb:the moratorium	-22
sb:the new	-6
sb:the next	11
sb:the north	-20
sb:the northern	-8
sb:the old	11
sb:the order	12
sb:the outcome	-8
sb:the outline	-8
sb:the paper	13
sb:the party	-34
sb:the pause	-10
sb:the peace	7
sb:the present	12
sb:the price	-6
sb:the protocol	-13
sb:the provisional	9
sb:the quarrel	-12
sb:the radio	-6
sb:the reason	-10
sb:the reciprocal	40
sb:the reduction	12
sb:the republic	15
sb:the rest	-21
sb:the right	16
sb:the river	-9
sb:the season	-19
sb:the second	-6
sb:the section	10
sb:the signature	-8
sb:the special	-6
sb:the standstill	18
sb:the strike	-18
sb:the summer	-11
sb:the surcharge	-22
sb:the suspension	10
sb:the talk	6
sb:the tariff	29
sb:the term	-6
sb:the thing	24
sb:the time	-19
sb:the town	-6
sb:the truce	24
sb:the two	17
sb:the upper	-26
sb:the way	8
sb:the window	-6
sb:the winter	-10
sb:the world	-13
sb:their <office>	6
sb:their country	13
sb:their dispute	-7
sb:their strike	-6
sb:them	-22
sb:them ,	-30
sb:then	-13
sb:there	-18
sb:there is	-20
sb:there will	-9
sb:therefore	-12
sb:these	-10
sb:they	10
sb:they agree	7
sb:they are	-32
sb:they meet	9
sb:they will	20
sb:thi week	-8
sb:thing	32
sb:think	-6
sb:third time	7
sb:those	33
sb:those of	8
sb:those who	14
sb:thread	24
sb:thread ,	26
sb:threat	10
sb:threat of	7
sb:threaten	-13
sb:threaten to	-14
sb:three	-31
sb:three time	-12
sb:through	17
sb:through the	18
sb:thu	24
sb:thursday	7
sb:thursday ,	17
sb:ticket	-11
sb:till	30
sb:time :	9
sb:time on	11
sb:to	14
sb:to <day-gone>	-21
sb:to <level>	-13
sb:to <name>	-10
sb:to <seat>	12
sb:to <span>	-11
sb:to a	-8
sb:to an	6
sb:to and	6
sb:to apply	16
sb:to be	16
sb:to come	-6
sb:to expire	-6
sb:to extend	-22
sb:to follow	-7
sb:to hold	22
sb:to its	-10
sb:to keep	9
sb:to leave	-10
sb:to let	-9
sb:to lower	-9
sb:to our	11
sb:to put	25
sb:to raise	-11
sb:to rise	7
sb:to say	8
sb:to see	10
sb:to slap	13
sb:to start	-9
sb:to stop	-9
sb:to talk	16
sb:to the	-21
sb:to vote	-6
sb:tomatoe	11
sb:ton	20
sb:top	-17
sb:top of	-6
sb:town	-12
sb:tractor	17
sb:trade	-6
sb:trade ,	7
sb:trade deal	8
sb:trade minister	-20
sb:trading	6
sb:transit	-15
sb:truce	37
sb:truce ,	11
sb:truce :	21
sb:truce agree	8
sb:truce by	-22
sb:truce end	18
sb:truce expire	11
sb:truce go	27
sb:truce has	7
sb:truce hold	20
sb:truce in	10
sb:truce itself	26
sb:truce last	17
sb:truce now	14
sb:truce of	-8
sb:truce on	6
sb:truce over	-13
sb:truce run	-7
sb:truce that	47
sb:truce to	-8
sb:truce until	-17
sb:truce was	14
sb:truce which	11
sb:truce with	22
sb:truce would	-11
sb:truck	-12
sb:tuesday ,	8
sb:tuna	15
sb:turn	17
sb:two ,	10
sb:two country	16
sb:two government	13
sb:two is	10
sb:two leader	10
sb:two president	25
sb:two side	-11
sb:unchanged	-6
sb:under a	27
sb:under an	-11
sb:under section	-29
sb:under the	-9
sb:under which	9
sb:union	-16
sb:unless	17
sb:unless <seat>	-7
sb:unless the	-7
sb:until	23
sb:until <day-ahead>	-15
sb:until <number>	27
sb:until the	-8
sb:until then	9
sb:up	17
sb:up again	11
sb:up by	-16
sb:up from	-7
sb:up on	12
sb:updated	-7
sb:upon	11
sb:upper	-26
sb:us	13
sb:us to	7
sb:use	-9
sb:used	-12
sb:valid	23
sb:valid until	16
sb:valley	-11
sb:valparaíso	-6
sb:version	19
sb:vessel	8
sb:vote	-34
sb:vote in	-12
sb:vote on	-8
sb:waive	-12
sb:want the	-12
sb:want to	9
sb:wap	-7
sb:wap )	-7
sb:warn	7
sb:warn that	12
sb:was <level>	-6
sb:was <number>	-13
sb:was agree	19
sb:was conclude	16
sb:was due	16
sb:was in	-14
sb:was make	22
sb:was not	8
sb:was prolonged	12
sb:was put	-14
sb:was ready	10
sb:was the	-6
sb:was to	-9
sb:water	-10
sb:way	16
sb:way to	18
sb:we are	-12
sb:we write	6
sb:wednesday ,	-14
sb:week	10
sb:week ,	12
sb:week ;	-8
sb:weekly	14
sb:welcome	-10
sb:well	-11
sb:were loaded	-11
sb:were to	11
sb:what <person>	-8
sb:what change	-9
sb:what changed	6
sb:what come	-10
sb:what is	10
sb:what the	9
sb:what they	10
sb:wheat	-9
sb:when	-26
sb:when <person>	-13
sb:when it	-19
sb:when they	12
sb:where we	6
sb:whether	39
sb:which	14
sb:which <name>	-6
sb:which <person>	-7
sb:which begin	6
sb:which both	-21
sb:which end	-6
sb:which expire	8
sb:which go	23
sb:which lapse	-9
sb:which run	24
sb:which start	-20
sb:which take	14
sb:which the	30
sb:which was	-11
sb:which would	12
sb:who pay	-6
sb:whoever	-12
sb:whose	12
sb:will	-13
sb:will apply	6
sb:will be	14
sb:will charge	-7
sb:will continue	-13
sb:will go	10
sb:will let	8
sb:will pay	13
sb:will put	7
sb:will run	10
sb:will stay	-23
sb:will take	-9
sb:will talk	-6
sb:window	-12
sb:wine	10
sb:winter	-19
sb:wire	-6
sb:with	20
sb:with <level>	-7
sb:with <name>	30
sb:with <seat>	12
sb:with a	-19
sb:with effect	-8
sb:with the	7
sb:withdraw	-13
sb:within	6
sb:without	22
sb:without a	11
sb:without it	16
sb:without the	-20
sb:word	8
sb:work	12
sb:worker	-7
sb:world	-15
sb:worth	-26
sb:worth <money>	-22
sb:would	-7
sb:would be	22
sb:would go	-16
sb:would have	15
sb:would last	-23
sb:would like	-8
sb:would otherwise	26
sb:would run	-9
sb:would start	-21
sb:would take	-11
sb:write	17
sb:write on	7
sb:write to	-7
sb:yarn	8
sb:year	16
sb:year 's	-19
sb:year ,	11
sb:yes ,	6
sb:you do	11
sb:zero	6
sb:|	7
sb:·	-15
sb:—	9
sb:— <level>	-7
sb:— <name>	14
sb:— from	9
sb:— the	7
sb:• the	-12
t0=future-passive	9
t0=past	-14
t0=past-not	7
t0=past-passive	-9
t0=perfect	14
t0=perfect-passive	6
t0=pluperfect	-34
t0=pluperfect-passive	-7
t0=present	12
t0=present-not	-14
t0=present-passive	6
t0=present-passive-not	8
t1=future	-9
t1=future-passive	9
t1=gerund	10
t1=infinitive	-9
t1=modal-passive	-6
t1=participle-passive	-28
t1=past	-19
t1=past-not	7
t1=perfect	9
t1=perfect-passive	8
t1=pluperfect	-30
t1=present	18
t1=present-not	-14
t1=present-passive	7
t1=present-passive-not	8
t2=future-not	-6
t2=future-passive	11
t2=future-passive-not	9
t2=past	-21
t2=past-passive	-7
t2=perfect	-6
t2=perfect-passive	-11
t2=pluperfect	-11
t2=present	28
t2=present-not	-7
t2=present-passive	-13
t2=present-passive-not	-7
t:loose	18
t:loose & d:ahead	22
t:loose & d:gone	-13
t:loose-l	21
t:loose-l1	-6
t:loose-l2	16
t:loose-r3	-16
t:more	12
t:more & d:ahead	19
t:more & d:gone	-10
t:more-in	8
t:more-in0	8
t:more-l	13
t:more-l0	9
t:more-l2	-17
t:more-l3	12
t:more-r	6
t:quiet	27
t:quiet & d:ahead	23
t:quiet & d:today	11
t:quiet-l	24
t:quiet-l1	21
t:quiet-l2	-21
t:quiet-r	6
t:quiet-r3	7
t:truce	29
t:truce & d:ahead	41
t:truce & d:gone	-37
t:truce-l	26
t:truce-l0	-13
t:truce-l1	6
t:truce-l2	10
t:truce-r	25
t:truce-r1	-16
t:truce-r2	46
t:verb	6
t:verb & d:ahead	11
t:verb & d:today	-14
t:verb-l0	-8
t:verb-l3	8
t:verb-r1	12
t:verb-r2	-9
tn:loose	16
tn:more	25
tn:quiet	6
tn:truce	31
tp:loose	-20
tp:more	-10
tp:truce	18
v0-none	-13
v0=agree	11
v0=announce	-8
v0=approve	18
v0=ask	-9
v0=begin	-48
v0=carry	-10
v0=charge	-14
v0=collect	12
v0=conclude	24
v0=continue	-8
v0=die	28
v0=draw	10
v0=extend	15
v0=face	11
v0=fix	7
v0=get	6
v0=go	8
v0=halve	9
v0=impose	-10
v0=kick	-10
v0=know	6
v0=leave	8
v0=like	-8
v0=lose	8
v0=lower	-6
v0=make	-8
v0=order	-10
v0=pause	9
v0=put	-13
v0=reach	-10
v0=remain	13
v0=return	-20
v0=rule	10
v0=see	-14
v0=send	-7
v0=set	-17
v0=sit	-17
v0=sleep	-14
v0=stand	6
v0=start	-26
v0=state	10
v0=step	7
v0=stop	10
v0=strike	6
v0=suspend	12
v0=take	11
v0=threaten	-13
v0=write	14
v1=agree	-14
v1=announce	-8
v1=approve	18
v1=begin	-32
v1=charge	-18
v1=collect	8
v1=conclude	14
v1=continue	-8
v1=die	30
v1=draw	10
v1=end	-7
v1=expire	-6
v1=face	11
v1=fix	6
v1=get	6
v1=go	8
v1=grant	-7
v1=halve	9
v1=impose	-12
v1=introduce	-7
v1=keep	20
v1=kick	-10
v1=lose	6
v1=lower	-11
v1=make	-13
v1=meet	-8
v1=order	-10
v1=pause	9
v1=pay	-13
v1=put	-8
v1=raise	-9
v1=remain	16
v1=report	-6
v1=return	-11
v1=rule	10
v1=send	-8
v1=set	-17
v1=shelve	14
v1=sit	-18
v1=sleep	-14
v1=stand	6
v1=start	-33
v1=state	10
v1=stop	6
v1=strike	7
v1=suspend	14
v1=take	7
v1=withdraw	-6
v1=write	15
v2-none	-41
v2=announce	-9
v2=be	-6
v2=collect	12
v2=end	13
v2=fall	-16
v2=go	10
v2=impose	8
v2=leave	8
v2=make	-10
v2=reach	9
v2=return	13
v2=rise	-15
v2=say	-9
v2=sign	-14
v2=take	-6
v2=tell	6
v2=want	6
vt0=agree past	19
vt0=agree perfect	8
vt0=agree present	-12
vt0=announce past	-9
vt0=approve past	7
vt0=be past	8
vt0=begin future	-16
vt0=begin past	-14
vt0=begin present	-29
vt0=carry modal	-11
vt0=charge modal	-7
vt0=charge present	-10
vt0=clear present	7
vt0=collect present	8
vt0=come modal	17
vt0=come present	-7
vt0=conclude past	17
vt0=confirm past	7
vt0=die present	24
vt0=drop past	6
vt0=drop present	-12
vt0=end future	7
vt0=end modal	-6
vt0=end past	-25
vt0=end present	7
vt0=enter present	9
vt0=expire future	14
vt0=expire modal	19
vt0=expire past	-36
vt0=extend future	9
vt0=extend modal	19
vt0=fall past	6
vt0=fix present	8
vt0=get past	8
vt0=go future	12
vt0=go modal	-15
vt0=go past	-7
vt0=go present	18
vt0=have past	-13
vt0=hold future	-16
vt0=hold modal	11
vt0=hold pluperfect	-8
vt0=hold present	12
vt0=keep past	18
vt0=keep present	-9
vt0=kick present	-10
vt0=lapse future	8
vt0=lapse modal	9
vt0=lapse past	-18
vt0=leave future	-6
vt0=leave present	20
vt0=like modal	-8
vt0=lose past	8
vt0=make future	-6
vt0=meet future	-10
vt0=meet past	9
vt0=move perfect	-8
vt0=move present	10
vt0=other future	20
vt0=other past	-6
vt0=other perfect	11
vt0=other pluperfect	-11
vt0=other present	-10
vt0=put future	7
vt0=put present	-19
vt0=raise future	8
vt0=raise modal	-10
vt0=reach modal	6
vt0=reach present	-13
vt0=remain present	11
vt0=return present	-14
vt0=rise past	14
vt0=rise present	-15
vt0=rule present	13
vt0=run future	15
vt0=run modal	-8
vt0=run past	-41
vt0=run present	18
vt0=say future	-9
vt0=say present	6
vt0=set present	-12
vt0=sign future	-6
vt0=sign past	-11
vt0=sign perfect	12
vt0=sit perfect	13
vt0=sit present	-31
vt0=sleep present	-10
vt0=start present	-22
vt0=state past	10
vt0=suspend future	8
vt0=suspend past	15
vt0=suspend perfect	11
vt0=suspend present	-6
vt0=take future	-11
vt0=take past	18
vt0=take present	9
vt0=tell present	10
vt0=write past	9
vt1=agree perfect	-8
vt1=agree present	-10
vt1=announce past	-9
vt1=approve past	7
vt1=be past	9
vt1=begin gerund	-12
vt1=begin infinitive	13
vt1=begin past	-10
vt1=begin present	-28
vt1=carry infinitive	9
vt1=carry modal	-11
vt1=charge modal	-7
vt1=charge present	-10
vt1=clear present	7
vt1=collect present	9
vt1=come modal	17
vt1=come present	-7
vt1=conclude participle	-10
vt1=conclude past	17
vt1=confirm past	7
vt1=die present	24
vt1=drop past	6
vt1=drop present	-12
vt1=end future	7
vt1=end infinitive	10
vt1=end modal	-6
vt1=end participle	-29
vt1=end past	-25
vt1=end present	7
vt1=enter present	9
vt1=expire future	14
vt1=expire infinitive	-18
vt1=expire modal	19
vt1=expire past	-36
vt1=extend future	9
vt1=extend infinitive	-30
vt1=extend modal	19
vt1=fall past	6
vt1=fix present	8
vt1=get past	8
vt1=go gerund	9
vt1=go infinitive	-6
vt1=go modal	-23
vt1=go present	25
vt1=grant participle	-7
vt1=have past	-8
vt1=hold future	-16
vt1=hold modal	11
vt1=hold participle	-6
vt1=hold pluperfect	-8
vt1=hold present	12
vt1=keep infinitive	15
vt1=keep past	18
vt1=kick present	-10
vt1=lapse future	8
vt1=lapse modal	9
vt1=lapse past	-18
vt1=leave future	-6
vt1=leave present	16
vt1=lose past	8
vt1=make future	-6
vt1=meet future	-10
vt1=meet past	9
vt1=move perfect	-8
vt1=move present	10
vt1=other future	20
vt1=other modal	-6
vt1=other perfect	12
vt1=other pluperfect	-11
vt1=other present	-10
vt1=pay gerund	-16
vt1=put infinitive	12
vt1=put present	-18
vt1=raise future	8
vt1=raise infinitive	-11
vt1=raise modal	-10
vt1=reach modal	6
vt1=reach participle	6
vt1=reach present	-14
vt1=remain present	14
vt1=return present	-14
vt1=rise past	14
vt1=rise present	-15
vt1=rule present	13
vt1=run future	15
vt1=run infinitive	-16
vt1=run modal	-8
vt1=run past	-41
vt1=run present	18
vt1=say future	-9
vt1=say present	6
vt1=see infinitive	13
vt1=set present	-12
vt1=sign future	-6
vt1=sign past	-11
vt1=sign perfect	12
vt1=sit perfect	13
vt1=sit present	-31
vt1=sleep present	-10
vt1=start present	-22
vt1=state past	10
vt1=suspend future	8
vt1=suspend infinitive	7
vt1=suspend past	12
vt1=suspend perfect	11
vt1=suspend present	-6
vt1=take future	-11
vt1=take past	13
vt1=take present	10
vt1=tell present	10
vt1=write past	9
vt2=announce past	-8
vt2=be past	-11
vt2=be present	12
vt2=charge future	12
vt2=charge perfect	-9
vt2=collect future	10
vt2=end present	18
vt2=extend infinitive	17
vt2=fall present	-16
vt2=go present	12
vt2=leave past	10
vt2=other present	-15
vt2=pay modal	-7
vt2=pay past	-7
vt2=pay present	16
vt2=put present	-9
vt2=say present	-6
vt2=sign past	-9
vt2=take present	-10
vt2=want present	7`;
