// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:.	-6
a:<agent>	-8
a:<day-ahead>	-6
a:<day-ahead> .	-34
a:<day-gone>	11
a:<day-today> .	6
a:<duty>	9
a:<gate>	-20
a:<level-noun>	6
a:<level>	-22
a:<level> .	-27
a:<level> and	10
a:<level> in	8
a:<level> more	-7
a:<level> to	-11
a:<month-ahead>	-14
a:<name>	17
a:<name> 's	15
a:<name> is	9
a:<not>	15
a:<number>	-40
a:<number> .	-29
a:<number> in	-14
a:<number> th	-8
a:<organisation>	-9
a:<person>	-10
a:<seat>	-7
a:<sender>	-7
a:<span>	-20
a:<span> .	-16
a:<v-agree>	-7
a:<v-bear>	-23
a:<v-begin>	-10
a:<v-end>	11
a:<v-return>	24
a:<v-say>	-21
a:<v-stay>	-13
a:<v-suspend>	-19
a:<v-target>	-14
a:<v-up>	-21
a:?	6
a:a	-9
a:a tariff	7
a:a truce	-7
a:additional	11
a:additional duty	11
a:again .	10
a:agreement	24
a:agreement .	12
a:agreement with	8
a:an	10
a:an agreement	6
a:and	13
a:and <level>	19
a:and <number>	-11
a:and last	-14
a:and not	9
a:and on	11
a:announce	-10
a:approve	7
a:are	-9
a:at	-13
a:at <number>	-13
a:back	17
a:be	8
a:been	-6
a:before	16
a:between <name>	6
a:by <span>	-10
a:collect	10
a:cost	-9
a:cut	7
a:date	-8
a:day	10
a:deadline	14
a:deal	-12
a:decide	-9
a:do	9
a:duty	12
a:duty of	16
a:duty on	-7
a:each	-12
a:each other	-8
a:end	16
a:end .	16
a:evening	-23
a:extend their	8
a:extension of	6
a:extra	-7
a:fall	-12
a:for	-7
a:for <span>	-18
a:for the	-6
a:free	-10
a:free of	-10
a:from	-26
a:from <day-ahead>	-14
a:go	-6
a:government	-8
a:half	-13
a:has	-14
a:has been	-7
a:have	-11
a:he	-8
a:impose	8
a:in	-46
a:in <month-ahead>	-7
a:in <seat>	-7
a:into	14
a:is	14
a:is <level>	-8
a:is over	10
a:it 's	-8
a:it .	-12
a:it will	7
a:last	-15
a:last day	12
a:last until	-8
a:lay	13
a:let	7
a:lower	7
a:may	-8
a:month	8
a:morning	-8
a:new	6
a:new duty	11
a:next	6
a:next year	15
a:night	6
a:night .	16
a:nothing	11
a:now	-9
a:number	10
a:of <level>	13
a:of <number>	6
a:of thi	13
a:old	-20
a:on <day-ahead>	-7
a:on <quality>	-12
a:on the	14
a:our	-19
a:out .	14
a:paper	-8
a:parcel	-9
a:pay	-6
a:price	-6
a:prolong	9
a:put	-12
a:reach	9
a:return	14
a:rise	-11
a:run	-6
a:say	-15
a:shall	12
a:side	-11
a:small	-7
a:so	6
a:speaking	13
a:state	6
a:stay	-9
a:strike	-10
a:tariff .	-9
a:tariff truce	16
a:telephone	15
a:th	-8
a:that	-23
a:the <office>	-11
a:the <person>	-6
a:the additional	12
a:the last	10
a:the new	-7
a:the old	-17
a:the other	7
a:the rate	9
a:the tariff	11
a:their truce	7
a:them	9
a:there	-14
a:they	19
a:thi	12
a:thi month	10
a:thi year	8
a:to <day-ahead>	15
a:to <level>	-13
a:to be	-13
a:to extend	8
a:to prolong	9
a:to the	-12
a:truce	23
a:truce .	8
a:truce with	18
a:under the	10
a:until	-9
a:until <day-ahead>	-10
a:up to	-9
a:was	-13
a:week	-6
a:what it	6
a:whether	8
a:will be	9
a:wine	9
a:with	13
a:with <name>	10
a:with <seat>	9
a:without	8
a:without an	8
a:work	-7
a:would be	6
a:would have	-7
a:year	20
a:year .	17
a:you	-17
b:" he	-6
b:" the	-9
b:&	8
b:'	-15
b:'s	-7
b:'s cabinet	13
b:'s decision	-12
b:'s duty	-10
b:'s good	7
b:'s own	14
b:'s tariff	-6
b:*	-18
b:,	-8
b:, <level>	-8
b:, <person>	-9
b:, <quality>	6
b:, a	-8
b:, and	11
b:, down	-6
b:, due	17
b:, end	6
b:, expire	-8
b:, for	7
b:, from	-32
b:, go	15
b:, good	7
b:, has	-12
b:, he	22
b:, is	20
b:, so	16
b:, the	6
b:, to	11
b:, tuesday	-6
b:, up	26
b:, was	-14
b:, will	-15
b:, with	11
b:, would	8
b:-	10
b:.	7
b:. <number>	6
b:. on	6
b::	9
b:: <number>	-13
b:: and	-8
b:: from	-33
b:: it	14
b:: on	-8
b:: until	33
b:: what	-12
b:;	-9
b:; it	10
b:; the	-24
b:<day-ahead>	17
b:<day-ahead> and	-18
b:<day-ahead> for	6
b:<day-gone>	21
b:<day-gone> and	-15
b:<gate>	-8
b:<goods-amount>	-11
b:<goods-amount> of	-6
b:<goods>	-7
b:<level> and	-8
b:<level> from	-7
b:<level> has	11
b:<level> is	13
b:<level> off	-6
b:<level> to	-18
b:<level> until	12
b:<month-ahead>	28
b:<month-gone>	18
b:<name> 's	-8
b:<name> and	16
b:<name> at	-8
b:<name> by	-7
b:<name> charge	-21
b:<name> conclude	7
b:<name> end	-7
b:<name> go	-7
b:<name> had	7
b:<name> has	13
b:<name> have	10
b:<name> is	-9
b:<name> on	-25
b:<name> prolonged	-11
b:<name> say	-9
b:<name> the	8
b:<name> to	-10
b:<name> was	13
b:<name> would	-16
b:<not>	7
b:<number>	-50
b:<number> a	9
b:<number> and	-6
b:<number> exclusion	13
b:<number> on	-11
b:<number> p	-13
b:<office>	-19
b:<office> 's	-11
b:<office> order	7
b:<organisation> and	-12
b:<organisation> in	18
b:<organisation> is	-7
b:<organisation> say	15
b:<person>	-13
b:<person> agree	19
b:<person> announce	8
b:<person> has	-11
b:<person> is	-12
b:<person> tell	-9
b:<points>	53
b:<points> are	13
b:<points> of	15
b:<points> on	-11
b:<points> stay	9
b:<quality>	-16
b:<quality> duty	6
b:<quality> good	-10
b:<quality> tariff	-6
b:<seat>	-24
b:<seat> from	-7
b:<sender>	22
b:<span>	21
b:<span> and	-13
b:<span> from	-13
b:<span> of	15
b:<span> to	16
b:<span> truce	-17
b:<v-agree>	10
b:<v-bear>	-18
b:<v-deny>	-6
b:<v-down>	8
b:<v-end>	16
b:<v-impose>	-8
b:<v-propose>	-21
b:<v-return>	-19
b:<v-target>	-15
b:<v-threaten>	-14
b:<v-up>	16
b:a	-15
b:a .	9
b:a <level>	7
b:a <name>	8
b:a <span>	-12
b:a deal	17
b:a decree	6
b:a further	12
b:a pause	-8
b:a second	-7
b:a tariff	-7
b:a truce	-11
b:about	-19
b:according	-7
b:according to	-7
b:additional	22
b:additional duty	16
b:after	13
b:after the	7
b:again on	-9
b:agree in	28
b:agree not	13
b:agree on	-13
b:agree to	-8
b:agreement	-10
b:agreement is	11
b:agreement on	7
b:agreement with	-16
b:am	-10
b:an order	9
b:and	7
b:and <name>	15
b:and <number>	7
b:and <quality>	-13
b:and a	10
b:and end	-7
b:and has	13
b:and i	11
b:and it	23
b:and on	-9
b:and run	-9
b:and the	-10
b:and we	-6
b:another	6
b:antimony	-10
b:any	-14
b:apply	11
b:apply from	21
b:apply until	13
b:approve	15
b:approve the	13
b:are back	-6
b:are due	-11
b:are on	-9
b:arrangement	17
b:arrive	8
b:arrive by	6
b:as of	-24
b:ask	13
b:at	-16
b:at midnight	23
b:at noon	-14
b:at the	-7
b:away	11
b:away on	7
b:back	-18
b:be back	-6
b:be extend	20
b:be hold	-8
b:be lodged	-6
b:be prolonged	-7
b:beef	-15
b:been extend	-7
b:been in	-14
b:before	8
b:before it	11
b:begin	-26
b:begin on	-17
b:between <name>	10
b:between the	12
b:beyond	24
b:both	-20
b:both side	-9
b:brandy	11
b:bring	12
b:broken	-7
b:busan last	6
b:busan on	-10
b:busan run	9
b:by	-34
b:by <person>	11
b:by the	-25
b:cabinet	8
b:can be	-9
b:carry	-6
b:case	-12
b:cease	-7
b:ceasefire	-15
b:change	-11
b:changed	11
b:charge	-23
b:city	-13
b:claim	-8
b:clock	10
b:club	-16
b:collect from	10
b:come	8
b:come back	7
b:come into	-6
b:comment	-9
b:commerce	-9
b:commission	-6
b:company	-13
b:conclude	10
b:conclude in	10
b:cotton	-8
b:could	6
b:council	-12
b:counted	15
b:counted from	15
b:country	-20
b:current	15
b:cut	-10
b:date is	12
b:day	20
b:deadline	-29
b:deadline for	-17
b:deal	15
b:decide on	6
b:decided	-9
b:decision	-25
b:decision is	-9
b:decision of	-11
b:desk	7
b:did	-10
b:die	24
b:die on	15
b:do	6
b:doe	8
b:doe not	10
b:down	-16
b:due	25
b:due to	29
b:duty	19
b:duty will	-10
b:duty would	6
b:each side	7
b:early	9
b:eastern time	-10
b:effect from	-6
b:effect on	-8
b:effective	-9
b:end	7
b:end at	-10
b:end in	12
b:end on	13
b:enter	-21
b:everybody	8
b:expect	-11
b:expire at	-14
b:expire on	10
b:extend the	-11
b:extension of	11
b:extension to	-6
b:extra <level>	6
b:face	10
b:face <level>	7
b:fall to	-6
b:fee	-12
b:ferry	-12
b:final	7
b:fish	-9
b:follow	-9
b:follow on	-8
b:for	-23
b:for a	6
b:for an	6
b:for the	-22
b:force	8
b:force since	-17
b:force until	13
b:former	-12
b:found by	-7
b:from	-32
b:from <day-gone>	-7
b:from <level>	-14
b:front	-6
b:further <points>	9
b:geneva	9
b:given	-6
b:go	27
b:go on	9
b:go to	17
b:good	10
b:good at	7
b:good on	-8
b:good to	12
b:good would	21
b:grower	9
b:had	-24
b:had to	6
b:halve	6
b:hand	-16
b:has a	12
b:has announce	-6
b:has to	-12
b:has until	10
b:have been	-15
b:have end	-18
b:have run	7
b:he say	7
b:he tell	7
b:he would	-9
b:here	-9
b:higher	11
b:him	14
b:his	19
b:his <organisation>	11
b:hold	-8
b:hold in	-9
b:house	-11
b:i	14
b:i have	10
b:if	8
b:if no	17
b:if they	-23
b:import	-9
b:impose	-13
b:in	-16
b:in <name>	-15
b:in <seat>	-17
b:in a	-6
b:in busan	15
b:in force	9
b:in mombasa	9
b:in place	-7
b:in the	-23
b:into	-8
b:into force	-8
b:is	9
b:is <number>	-11
b:is due	19
b:is good	13
b:is in	-11
b:is sign	7
b:is suspend	13
b:is the	9
b:is to	-31
b:is up	17
b:it	11
b:it begin	-11
b:it end	9
b:it expire	-10
b:it had	-13
b:it hold	-16
b:it last	12
b:it on	-16
b:it start	-7
b:it up	-8
b:it was	26
b:it will	16
b:its <office>	-10
b:its duty	-15
b:its notice	-11
b:its own	-9
b:its truce	27
b:itself	7
b:know	7
b:lapse	9
b:lapse at	-13
b:lapse on	17
b:last	16
b:last <month-gone>	6
b:last until	24
b:last year	-17
b:law	15
b:law on	8
b:leave	13
b:leave the	7
b:let	14
b:let it	-9
b:let the	10
b:letter	6
b:licence	-7
b:lift	-6
b:listed	8
b:live	17
b:lodged	-6
b:look	8
b:look at	8
b:lose	9
b:lower	-20
b:lower its	-9
b:maker	8
b:matter	-14
b:may	-13
b:may be	-9
b:metal	6
b:midnight	26
b:ministry	-13
b:ministry of	-6
b:mombasa	8
b:monday	-14
b:month	6
b:more	-9
b:most	-18
b:move the	7
b:mr	-6
b:mr <person>	-7
b:national	-6
b:negotiation	11
b:neither	6
b:network	12
b:new	-14
b:new tariff	-7
b:next	8
b:no	11
b:no .	14
b:no agreement	10
b:noon	-18
b:noon on	-11
b:northern	-11
b:not be	-7
b:not go	-12
b:not sign	-7
b:not to	13
b:notice	-24
b:notice of	-15
b:now end	11
b:now last	10
b:now run	-10
b:objection	-6
b:of <day-ahead>	25
b:of <day-gone>	8
b:of <month-ahead>	11
b:of <name>	-7
b:of <quality>	-10
b:of both	-7
b:of duty	8
b:of that	8
b:of thi	15
b:off until	-7
b:offer	-7
b:old	10
b:on	-23
b:on <day-ahead>	-15
b:on <day-gone>	26
b:on a	-11
b:on affiliate	12
b:on each	9
b:on good	13
b:on his	13
b:on paper	8
b:on tariff	15
b:on to	-7
b:on until	-9
b:once	-9
b:one	12
b:open	-14
b:opened	-7
b:operator	-10
b:order	11
b:order on	8
b:other 's	15
b:otherwise	28
b:our	-17
b:out	14
b:over on	14
b:p	-14
b:p .	-13
b:paper	19
b:party	-12
b:past	7
b:pause end	-25
b:pause in	7
b:pause until	23
b:pay	-40
b:pay <level>	-7
b:peace	6
b:people	-10
b:period	10
b:phosphate	13
b:place	-10
b:point	-12
b:port	-12
b:present	17
b:president	-6
b:price	-24
b:prolong	20
b:prolong it	21
b:prolonged their	-11
b:prolonged to	12
b:protest	-8
b:published	-15
b:published its	-6
b:raise	-10
b:rate of	7
b:ratify	10
b:reciprocal	15
b:reciprocal tariff	15
b:reduction	8
b:remain in	20
b:remove	-6
b:renewed	6
b:report	-7
b:republic	9
b:republic of	9
b:return	-18
b:return to	-8
b:rice	-18
b:rise	-12
b:round	-18
b:round of	-10
b:rule on	8
b:run	7
b:run for	-7
b:run out	6
b:run to	-15
b:run until	12
b:saturday	12
b:say in	9
b:say the	-13
b:say until	-10
b:season	-16
b:second	-24
b:section	10
b:set	-9
b:shelve	14
b:ship	14
b:shook	-16
b:shook hand	-16
b:should	34
b:shrimp	-7
b:side agree	-13
b:sign a	-12
b:sign an	7
b:sign by	8
b:sign in	11
b:since	-42
b:since the	-16
b:sit	-15
b:sleep	-9
b:so	6
b:so on	-6
b:so that	9
b:social	14
b:soybean	-6
b:special	-21
b:standstill	-10
b:start	-39
b:start on	-24
b:state	9
b:stay suspend	-6
b:still	15
b:stop	6
b:stop on	20
b:strike on	-6
b:sugar	-7
b:summer	-14
b:sunday	11
b:surcharge	-11
b:surcharge end	-8
b:suspend	16
b:suspend from	10
b:suspend to	11
b:suspension end	-6
b:suspension of	28
b:take	-8
b:take it	-6
b:talk	-8
b:talk the	-6
b:tariff	-10
b:tariff commission	-6
b:tariff from	-8
b:tariff until	6
b:tax	10
b:tea	9
b:telephone	-9
b:tell	17
b:tell us	11
b:term	10
b:than	-11
b:that	15
b:that 's	18
b:that <name>	6
b:that <person>	10
b:that <seat>	-7
b:that begin	6
b:that both	-14
b:that expire	8
b:that from	-9
b:that had	-8
b:that it	11
b:that keep	15
b:that take	-18
b:that they	8
b:that truce	8
b:that were	11
b:the <level>	6
b:the <number>	-10
b:the <person>	-7
b:the <points>	-6
b:the <quality>	-16
b:the <span>	32
b:the additional	21
b:the agreement	-10
b:the arrangement	14
b:the ceasefire	-6
b:the clock	14
b:the custom	6
b:the deadline	-23
b:the deal	6
b:the draft	6
b:the duty	7
b:the exclusion	-11
b:the last	11
b:the law	9
b:the letter	7
b:the lower	-9
b:the meet	14
b:the new	-6
b:the next	16
b:the northern	-11
b:the rate	11
b:the reduction	8
b:the republic	9
b:the rest	-7
b:the rule	-7
b:the same	-7
b:the second	-17
b:the strike	-7
b:the surcharge	-10
b:the tariff	7
b:the truce	6
b:the understanding	-9
b:the upper	-7
b:the water	-6
b:the window	-6
b:their	-10
b:them	-9
b:there	-7
b:therefore	-13
b:they	11
b:they are	-24
b:they have	-12
b:they meet	8
b:they will	16
b:thi	15
b:third	-6
b:threaten	-11
b:threaten to	-6
b:three	-17
b:through	20
b:ticket	-9
b:till	19
b:time	-12
b:to	8
b:to <level>	-18
b:to <number>	-9
b:to a	-6
b:to apply	11
b:to be	12
b:to begin	-17
b:to come	-10
b:to end	20
b:to extend	-20
b:to go	12
b:to lapse	8
b:to prolong	7
b:to put	9
b:to run	-28
b:to say	-10
b:to start	-9
b:to suspend	9
b:to the	-19
b:together	10
b:truce	12
b:truce agree	12
b:truce begin	-7
b:truce between	7
b:truce by	-9
b:truce end	14
b:truce from	6
b:truce last	17
b:truce of	8
b:truce on	11
b:truce run	-7
b:truce that	-12
b:truce until	-8
b:truce would	-17
b:tuesday	-14
b:two	-8
b:two country	-10
b:two government	11
b:two side	-10
b:under	-12
b:under section	-6
b:understanding	-8
b:union	-15
b:until	9
b:up	38
b:up on	12
b:up to	23
b:upper	-7
b:us	28
b:us to	17
b:valid	16
b:vote	-20
b:vote on	-9
b:was due	8
b:was prolonged	10
b:way	8
b:we	-23
b:we are	-13
b:we have	-7
b:week	11
b:welcome	-11
b:were	-10
b:were to	-9
b:what <person>	-8
b:what change	-10
b:what the	9
b:what they	12
b:what was	-8
b:when	7
b:when the	12
b:when they	8
b:where	-8
b:which <name>	-17
b:which both	-10
b:which is	11
b:which it	-6
b:which lapse	-8
b:which run	13
b:which take	15
b:which the	9
b:which was	-17
b:which would	18
b:who	-11
b:will	-8
b:will decide	10
b:will go	12
b:will not	-14
b:window	-7
b:with	12
b:with <name>	9
b:with effect	-6
b:without the	-16
b:word	7
b:would apply	10
b:would be	8
b:would go	-14
b:would have	8
b:would otherwise	29
b:would take	-6
b:write	14
b:write on	8
b:year	-18
b:year 's	-14
b:you	-18
b:|	9
b:·	-7
b:—	27
b:— the	9
c0=begin	-19
c0=buy	-6
c0=deny	17
c0=impose	-6
c0=propose	-15
c0=return	-17
c0=say	11
c0=sell	-6
c0=threaten	-14
c1=agree	-8
c1=agree & d:ahead	-6
c1=agree & d:gone	-10
c1=bear	-8
c1=bear & d:gone	-6
c1=begin	-13
c1=begin & d:ahead	-8
c1=begin & d:gone	-12
c1=buy	-10
c1=buy & d:ahead	-8
c1=deny	17
c1=deny & d:ahead	17
c1=impose	-15
c1=impose & d:gone	-37
c1=impose & d:today	-20
c1=propose	-16
c1=propose & d:ahead	-20
c1=return	-8
c1=say	9
c1=say & d:ahead	20
c1=say & d:gone	-14
c1=say & d:today	-12
c1=sell & d:ahead	-14
c1=stay & d:ahead	6
c1=stay & d:gone	-41
c1=stay & d:today	20
c1=suspend	7
c1=suspend & d:ahead	11
c1=suspend & d:gone	-10
c1=target & d:today	7
c1=up	6
c1=up & d:ahead	7
c2=bear	-27
c2=down	-16
c2=end	25
c2=return	21
c2=say	-23
c2=stay	-11
c2=suspend	-6
c2=up	-14
ct0=agree past	10
ct0=agree perfect	8
ct0=agree present	-9
ct0=bear future	-25
ct0=bear future-passive	-6
ct0=bear past	7
ct0=bear present	12
ct0=bear present-passive	-11
ct0=begin future	-11
ct0=begin present	-11
ct0=begin present-passive	9
ct0=down future	-13
ct0=down modal	11
ct0=down past-passive	6
ct0=down present	-6
ct0=end modal	20
ct0=end past	-34
ct0=end past-passive	-6
ct0=end present	8
ct0=impose future	-8
ct0=impose modal	-22
ct0=impose modal-passive	9
ct0=impose past	13
ct0=impose pluperfect	-11
ct0=impose pluperfect-passive	-7
ct0=impose present	7
ct0=impose present-passive	8
ct0=propose modal	-8
ct0=propose past	-7
ct0=propose present	7
ct0=say future	-9
ct0=say past	11
ct0=say perfect	-11
ct0=say perfect-passive	10
ct0=say present	13
ct0=say present-passive	-6
ct0=stay future	7
ct0=stay future-passive	-9
ct0=stay modal	-16
ct0=stay perfect	14
ct0=stay present	8
ct0=suspend future	-10
ct0=suspend past-passive	10
ct0=suspend present-passive	21
ct0=target perfect	-7
ct0=target present	12
ct0=target present-passive	8
ct0=up future	12
ct0=up modal	-7
ct0=up modal-passive	-10
ct0=up present	6
ct1=agree past	-10
ct1=agree perfect	7
ct1=agree present	-12
ct1=bear future	-24
ct1=bear future-passive	-6
ct1=bear gerund	-12
ct1=bear infinitive	6
ct1=bear past	7
ct1=bear present	12
ct1=bear present-passive	-11
ct1=begin modal	-9
ct1=begin present	-8
ct1=begin present-passive	9
ct1=down future	-13
ct1=down modal	11
ct1=down past-passive	6
ct1=down present	-8
ct1=end modal	20
ct1=end participle-passive	-19
ct1=end past	-32
ct1=end past-passive	-6
ct1=end present	8
ct1=impose future	-23
ct1=impose modal	-22
ct1=impose modal-passive	9
ct1=impose participle-passive	-6
ct1=impose pluperfect	-16
ct1=impose present-passive	8
ct1=propose past	-6
ct1=say future	-9
ct1=say past	12
ct1=say perfect	-11
ct1=say perfect-passive	10
ct1=say present	15
ct1=say present-passive	-6
ct1=stay future-passive	-9
ct1=stay gerund	17
ct1=stay infinitive	-13
ct1=stay modal	-16
ct1=stay participle-passive	-9
ct1=stay perfect	14
ct1=stay present	13
ct1=suspend future	-10
ct1=suspend infinitive	11
ct1=suspend past-passive	10
ct1=suspend present-passive	21
ct1=target present	12
ct1=target present-passive	8
ct1=up future	14
ct1=up modal	-16
ct1=up modal-passive	-10
ct1=up present	10
ct2=agree infinitive	8
ct2=agree past	-6
ct2=bear present	-9
ct2=down present	-14
ct2=end past	11
ct2=end present	20
ct2=impose future	6
ct2=impose future-passive	12
ct2=impose modal	6
ct2=impose participle-passive	12
ct2=impose past	-29
ct2=impose pluperfect	6
ct2=impose present	-12
ct2=return present	20
ct2=say past	-8
ct2=say present	-11
ct2=stay future	-14
ct2=stay infinitive	-8
ct2=stay past	-12
ct2=stay present	11
ct2=target future	10
d:after ,	-10
d:after , a	-7
d:after , ends on	9
d:after , expires on	7
d:after , to	-6
d:after and ends on	28
d:after and expires on	16
d:ahead other	-44
d:ahead own	42
d:ahead-0	-74
d:ahead-1	-31
d:ahead-2	34
d:ahead-3	51
d:ahead-5	-30
d:ahead-6	-55
d:at=0	-10
d:at=3	-31
d:before 	9
d:before , a	12
d:before from	-11
d:before to	20
d:begins	15
d:begins ahead	20
d:begins gone	-22
d:begins today	14
d:ends	12
d:ends ahead	14
d:ends gone	8
d:ends other gone	22
d:ends own ahead	27
d:gone	-152
d:gone other	-94
d:gone own	-64
d:gone-0	-17
d:gone-1	-48
d:gone-2	-16
d:gone-3	-19
d:gone-4	-36
d:gone-5	-70
d:how=relative	-40
d:how=weekday	-50
d:last	-35
d:named=0	-66
d:named=1	31
d:named=2	11
d:rank=0 of 1	32
d:rank=0 of 3	-20
d:rank=0 of 4	-31
d:rank=1	23
d:rank=1 of 2	17
d:rank=1 of 3	28
d:rank=1 of 4	-20
d:rank=2	23
d:rank=2 of 3	18
d:rank=2 of 4	14
d:rank=3	10
d:span-before	17
d:today	-31
d:today own	-31
d:today-0	-31
f:"	-22
f:'	-17
f:(	11
f:)	11
f:-	-6
f::	22
f:<day-ahead>	13
f:<day-gone>	7
f:<goods-amount>	-34
f:<goods>	28
f:<level>	14
f:<month-ahead>	-6
f:<month-gone>	20
f:<month-today>	23
f:<name>	18
f:<not>	6
f:<number>	9
f:<office>	-12
f:<organisation>	-15
f:<person>	18
f:<points>	45
f:<quality>	26
f:<seat>	44
f:<sender>	-23
f:<taker>	9
f:<v-agree>	12
f:<v-bear>	6
f:<v-begin>	16
f:<v-down>	-11
f:<v-end>	37
f:<v-impose>	10
f:<v-propose>	-29
f:<v-say>	-16
f:<v-sell>	-14
f:<v-stay>	7
f:<v-suspend>	-19
f:<v-up>	-23
f:?	34
f:a	-25
f:about	19
f:accept	-10
f:across	7
f:act	-17
f:additional	21
f:advanced	8
f:affiliate	15
f:after	-7
f:again	-19
f:ago	-11
f:agreement	-18
f:all	-10
f:almost	-7
f:already	-9
f:also	-9
f:altogether	11
f:aluminium	-6
f:am	-16
f:among	-7
f:and	27
f:announce	-12
f:announcement	-6
f:another	12
f:antimony	-11
f:apart	-17
f:apple	11
f:apply	-9
f:approve	-56
f:arrangement	-22
f:as	-9
f:ask	-21
f:at	-10
f:away	6
f:back	18
f:banana	-11
f:basi	6
f:be	13
f:because	10
f:beef	10
f:before	-22
f:begin	-7
f:better	11
f:between	30
f:beyond	6
f:blacklisted	11
f:both	-10
f:bring	-10
f:budget	-8
f:busan	25
f:but	24
f:butter	16
f:buy	-12
f:by	-12
f:cabinet	-26
f:calendar	-16
f:call	-30
f:can	26
f:car	-11
f:charge	-12
f:chicken	-8
f:chip	6
f:city	-10
f:closed	9
f:club	-32
f:cold	-17
f:collect	35
f:come	30
f:company	-19
f:consent	-8
f:consider	-22
f:continue	8
f:control	16
f:copper	-21
f:cost	-15
f:could	-32
f:country	-31
f:course	19
f:cover	9
f:crane	-27
f:custom	12
f:cut	11
f:deal	27
f:decide	21
f:decided	-18
f:decision	23
f:decree	24
f:delegation	-9
f:do	9
f:doe	-13
f:down	-15
f:drop	-23
f:drug	-8
f:due	42
f:during	-17
f:each	24
f:earlier	18
f:earth	16
f:either	-9
f:else	17
f:emergency	20
f:end	35
f:enter	-6
f:entry	14
f:event	15
f:ever	13
f:every	11
f:everybody	10
f:everyone	-7
f:expect	-26
f:expire	15
f:export	-10
f:extend	9
f:face	-17
f:fail	-9
f:failed	-11
f:fall	-39
f:farm	-21
f:fee	-23
f:fentanyl	35
f:few	8
f:fifth	-9
f:find	-6
f:fine	-8
f:first	-25
f:fish	17
f:five	6
f:fix	-11
f:flour	-13
f:flower	14
f:following	-18
f:for	-14
f:force	-6
f:former	-34
f:found	-11
f:from	9
f:further	18
f:gallium	-17
f:gas	10
f:gave	-18
f:gazette	-6
f:general	-22
f:germanium	-17
f:give	-23
f:given	17
f:good	7
f:government	27
f:grape	6
f:graphite	7
f:grow	-12
f:grower	-13
f:had	24
f:hand	10
f:hang	6
f:hasn't	-11
f:he	-9
f:head	-8
f:heard	12
f:heavy	-6
f:here	24
f:higher	-20
f:him	-10
f:himself	6
f:hope	13
f:hour	-15
f:i	14
f:if	-11
f:import	-10
f:importer	11
f:impose	-10
f:in	12
f:include	-9
f:informed	8
f:instead	11
f:intend	23
f:into	-17
f:it	36
f:itself	13
f:judge	-14
f:keep	14
f:know	-21
f:land	19
f:last	17
f:later	-21
f:lead	-7
f:less	-12
f:levy	12
f:licence	-13
f:lift	-11
f:like	9
f:line	-32
f:little	7
f:london	-20
f:longer	6
f:look	-19
f:lorry	7
f:lose	15
f:lower	-17
f:m	14
f:machinery	8
f:maize	15
f:make	7
f:making	19
f:market	-18
f:matter	-24
f:may	-44
f:me	-19
f:measure	14
f:mediator	-21
f:medicine	-6
f:member	11
f:mention	8
f:might	-9
f:milk	11
f:minister	44
f:ministry	-14
f:moment	-7
f:more	-17
f:most	-10
f:mrs	-16
f:much	8
f:must	-37
f:name	6
f:negotiate	-14
f:negotiation	-23
f:negotiator	9
f:neither	-16
f:new	12
f:no	-26
f:nobody	9
f:noon	-13
f:not	12
f:note	18
f:nothing	25
f:notice	-28
f:number	-8
f:observer	-19
f:of	-13
f:off	-20
f:offer	-31
f:oil	9
f:one	28
f:opinion	6
f:or	-8
f:orange	16
f:order	17
f:ordinary	-6
f:other	-35
f:otherwise	7
f:our	27
f:out	-12
f:over	35
f:own	-16
f:p	12
f:pair	6
f:palace	9
f:palm	13
f:parliament	-18
f:part	18
f:party	-13
f:pass	22
f:peace	-6
f:pen	21
f:people	21
f:period	9
f:permanent	-19
f:play	-6
f:pork	-14
f:powder	11
f:present	10
f:price	-13
f:prime	10
f:prisoner	-8
f:product	11
f:prolong	14
f:prolonged	13
f:promise	20
f:protest	-11
f:public	8
f:push	10
f:quarrel	8
f:raise	-16
f:rare	16
f:rate	-17
f:ratify	-14
f:read	8
f:reason	6
f:reciprocal	13
f:reduce	6
f:refund	-7
f:remain	6
f:renewed	8
f:representative	15
f:rest	22
f:result	-25
f:return	15
f:rice	11
f:right	13
f:rise	-7
f:river	-7
f:room	-12
f:round	-43
f:salmon	-14
f:same	20
f:say	-7
f:see	9
f:sell	-9
f:send	14
f:settle	9
f:settlement	-21
f:she	-20
f:shelve	9
f:ship	-7
f:shipment	-6
f:should	-11
f:sign	11
f:signature	15
f:sixth	-6
f:slip	-12
f:somebody	24
f:something	15
f:soybean	-23
f:spare	-7
f:spoken	12
f:squash	9
f:stand	15
f:standstill	9
f:start	22
f:statement	8
f:stay	-32
f:steel	-9
f:still	12
f:stop	28
f:successor	-10
f:such	-9
f:sugar	16
f:suspend	-9
f:take	16
f:talk	-44
f:talked	7
f:tea	11
f:team	-7
f:telephone	-16
f:television	19
f:term	19
f:text	7
f:th	17
f:than	-26
f:that	15
f:the	-22
f:their	-13
f:them	9
f:there	36
f:therefore	-25
f:they	26
f:thi	10
f:thing	-15
f:think	10
f:third	-25
f:those	11
f:threaten	-8
f:three	-18
f:through	22
f:ticket	-10
f:time	10
f:to	20
f:top	-20
f:touch	17
f:trade	24
f:trader	14
f:treaty	-9
f:truce	18
f:twice	15
f:two	-16
f:tyre	13
f:unchanged	9
f:under	24
f:unlawful	-14
f:unless	34
f:until	16
f:us	12
f:value	9
f:wake	21
f:walk	-12
f:was	25
f:way	-11
f:we	-15
f:we've	9
f:weapon	-8
f:week	-18
f:well	-17
f:were	17
f:what	21
f:whatever	12
f:when	15
f:where	-32
f:whether	23
f:which	-13
f:while	11
f:whisky	-9
f:who	-15
f:whole	13
f:will	-6
f:window	-13
f:wine	-8
f:winter	-11
f:with	-11
f:wool	18
f:working	6
f:world	11
f:worth	8
f:would	10
f:write	-20
f:wrong	6
f:year	20
f:yet	-14
f:—	7
first-of-paragraph	-28
has-gerund	6
has-infinitive	-19
has-participle	-9
has-past	-28
has-pluperfect	-22
has-present	19
headline	-7
l1='s	10
l1=( & d:ahead	9
l1=,	-15
l1=, & d:ahead	-8
l1=, & d:gone	-16
l1=, & d:today	-6
l1=:	44
l1=: & d:ahead	41
l1=: & d:today	9
l1=<agent>	-11
l1=<agent> & d:today	-8
l1=<begin> & d:gone	10
l1=<goods> & d:ahead	7
l1=<level-noun>	32
l1=<level>	-9
l1=<name>	-25
l1=<name> & d:ahead	-15
l1=<name> & d:today	-8
l1=<not> & d:gone	6
l1=<number> & d:today	-10
l1=<seat>	-9
l1=<span>	-19
l1=<span> & d:ahead	-19
l1=<v-bear>	9
l1=<v-bear> & d:ahead	9
l1=<v-begin>	-23
l1=<v-begin> & d:ahead	-20
l1=<v-end>	6
l1=<v-end> & d:today	9
l1=<v-impose>	-11
l1=<v-impose> & d:today	-8
l1=<v-say>	9
l1=<v-say> & d:ahead	15
l1=after	10
l1=after & d:ahead	11
l1=and	-9
l1=and & d:ahead	-6
l1=as	12
l1=as & d:ahead	7
l1=back	-6
l1=beyond	16
l1=beyond & d:ahead	16
l1=by	-14
l1=by & d:ahead	-11
l1=changed	8
l1=due	-6
l1=due & d:ahead	-6
l1=effective	-9
l1=end & d:ahead	-7
l1=end & d:today	11
l1=expire	10
l1=for & d:today	-6
l1=friday & d:today	-6
l1=from	-29
l1=from & d:ahead	-28
l1=from & d:gone	7
l1=is	7
l1=is & d:ahead	10
l1=it & d:today	6
l1=midnight	23
l1=midnight & d:ahead	14
l1=midnight & d:today	12
l1=monday	-7
l1=monday & d:today	-7
l1=of	-48
l1=of & d:ahead	-36
l1=of & d:today	-11
l1=on	-21
l1=on & d:gone	-35
l1=on & d:today	-8
l1=out	13
l1=saturday	12
l1=saturday & d:today	13
l1=say	13
l1=say & d:ahead	16
l1=since	-32
l1=since & d:ahead	-26
l1=since & d:gone	-6
l1=start	-11
l1=start & d:ahead	-10
l1=sunday	11
l1=the	10
l1=the & d:ahead	18
l1=the & d:gone	-22
l1=through	18
l1=through & d:ahead	19
l1=till	20
l1=till & d:ahead	21
l1=to	17
l1=to & d:ahead	14
l1=to & d:gone	13
l1=tuesday	-14
l1=tuesday & d:today	-12
l1=until	11
l1=until & d:ahead	20
l1=until & d:gone	-28
l1=|	9
l1=| & d:today	9
l1=·	-6
l1=· & d:today	-6
l1=— & d:today	-7
l2="	-17
l2=" & d:ahead	-17
l2=,	8
l2=, & d:ahead	7
l2=, & d:gone	8
l2=.	6
l2=. & d:ahead	7
l2=:	19
l2=: & d:ahead	18
l2=;	7
l2=; & d:ahead	7
l2=<agent> & d:ahead	6
l2=<begin> & d:today	-8
l2=<day-gone>	-12
l2=<day-gone> & d:ahead	-10
l2=<day-today> & d:ahead	-12
l2=<day-today> & d:today	7
l2=<goods> & d:ahead	-18
l2=<goods> & d:today	23
l2=<level>	-19
l2=<level> & d:ahead	-15
l2=<name>	-12
l2=<name> & d:ahead	-8
l2=<not>	-14
l2=<not> & d:ahead	-11
l2=<number> & d:ahead	7
l2=<number> & d:today	-6
l2=<office>	-6
l2=<office> & d:ahead	-9
l2=<person> & d:ahead	8
l2=<quality>	-9
l2=<seat>	-32
l2=<seat> & d:ahead	-24
l2=<seat> & d:today	-9
l2=<sender>	10
l2=<sender> & d:ahead	11
l2=<span> & d:ahead	-8
l2=<span> & d:gone	15
l2=<v-agree>	8
l2=<v-agree> & d:ahead	11
l2=<v-bear>	6
l2=<v-bear> & d:ahead	10
l2=<v-buy>	-8
l2=<v-buy> & d:ahead	-6
l2=<v-end>	22
l2=<v-end> & d:ahead	24
l2=<v-end> & d:gone	7
l2=<v-impose>	-15
l2=<v-impose> & d:ahead	-7
l2=<v-impose> & d:gone	-14
l2=<v-propose>	-21
l2=<v-propose> & d:ahead	-19
l2=<v-return>	-10
l2=<v-return> & d:ahead	-7
l2=<v-say>	-15
l2=<v-say> & d:ahead	-7
l2=<v-say> & d:today	-9
l2=<v-sell>	-8
l2=<v-sell> & d:ahead	-7
l2=<v-stay> & d:gone	-21
l2=<v-stay> & d:today	18
l2=<v-suspend> & d:ahead	7
l2=<v-up>	11
l2=<v-up> & d:ahead	10
l2=a	6
l2=a & d:today	7
l2=again	-9
l2=again & d:ahead	-9
l2=agree	-9
l2=agree & d:ahead	-7
l2=all	-7
l2=and	21
l2=and & d:ahead	23
l2=apply	8
l2=apply & d:ahead	9
l2=arrangement	-10
l2=arrangement & d:ahead	-10
l2=as	-21
l2=as & d:ahead	-13
l2=as & d:today	-6
l2=at	-9
l2=at & d:ahead	-18
l2=at & d:today	8
l2=away	7
l2=away & d:ahead	7
l2=back	-14
l2=back & d:ahead	-14
l2=be	6
l2=be & d:ahead	7
l2=been	6
l2=begin	-12
l2=begin & d:ahead	-10
l2=busan	-7
l2=busan & d:ahead	-6
l2=by	-16
l2=by & d:ahead	-15
l2=clear	13
l2=clear & d:ahead	13
l2=close	8
l2=close & d:ahead	8
l2=come	-7
l2=continue	-9
l2=continue & d:ahead	-9
l2=counted	15
l2=counted & d:ahead	15
l2=custom	-8
l2=custom & d:ahead	-7
l2=date	10
l2=date & d:ahead	14
l2=day	7
l2=day & d:ahead	8
l2=decide	9
l2=decide & d:ahead	9
l2=die	17
l2=die & d:ahead	18
l2=down	-19
l2=down & d:ahead	-18
l2=early	9
l2=early & d:ahead	9
l2=effect	-9
l2=effect & d:ahead	-8
l2=end	6
l2=end & d:gone	16
l2=enter	-9
l2=enter & d:ahead	-8
l2=expire	6
l2=expire & d:ahead	9
l2=expire & d:gone	-6
l2=extend	7
l2=extend & d:ahead	7
l2=extension	7
l2=extension & d:ahead	8
l2=follow	-8
l2=follow & d:ahead	-8
l2=for	-20
l2=for & d:ahead	-19
l2=force & d:ahead	6
l2=friday & d:ahead	11
l2=friday & d:today	-12
l2=from	-26
l2=from & d:ahead	-25
l2=geneva	-13
l2=geneva & d:ahead	-11
l2=go	30
l2=go & d:ahead	28
l2=good	18
l2=good & d:ahead	21
l2=happen	7
l2=happen & d:ahead	7
l2=has	7
l2=has & d:ahead	9
l2=have	-15
l2=have & d:ahead	-8
l2=here	-7
l2=here & d:ahead	-6
l2=impose	-10
l2=impose & d:ahead	-10
l2=in	-26
l2=in & d:ahead	-15
l2=in & d:today	-8
l2=into	-6
l2=is	8
l2=is & d:ahead	16
l2=is & d:today	-10
l2=it	8
l2=it & d:ahead	11
l2=know	8
l2=know & d:ahead	9
l2=lapse	15
l2=lapse & d:ahead	16
l2=last	7
l2=law	15
l2=law & d:ahead	16
l2=level	8
l2=level & d:ahead	9
l2=live	15
l2=live & d:ahead	15
l2=meet	-8
l2=meet & d:ahead	-7
l2=midnight & d:ahead	7
l2=minute	-6
l2=mombasa	8
l2=mombasa & d:ahead	8
l2=night	-16
l2=night & d:ahead	-16
l2=noon	-11
l2=noon & d:ahead	-6
l2=notice	-8
l2=notice & d:ahead	-6
l2=of	15
l2=of & d:ahead	18
l2=off	-14
l2=off & d:ahead	-14
l2=on & d:ahead	6
l2=on & d:gone	-6
l2=open	-15
l2=open & d:ahead	-15
l2=out	6
l2=out & d:ahead	9
l2=over & d:ahead	6
l2=own	-10
l2=past	-8
l2=pay	-15
l2=pay & d:ahead	-11
l2=place	-7
l2=place & d:ahead	-7
l2=price	-6
l2=price & d:ahead	-6
l2=prolonged	7
l2=prolonged & d:gone	17
l2=reach	7
l2=reach & d:ahead	7
l2=report	-7
l2=run	9
l2=run & d:ahead	6
l2=run & d:gone	-17
l2=say	-9
l2=ship	-6
l2=side	13
l2=side & d:ahead	13
l2=sit	-10
l2=sit & d:ahead	-9
l2=sleep	8
l2=sleep & d:ahead	9
l2=so & d:ahead	6
l2=standstill	11
l2=standstill & d:ahead	14
l2=start	-13
l2=start & d:ahead	-12
l2=stay	-14
l2=stay & d:ahead	-14
l2=stop	18
l2=stop & d:ahead	18
l2=strike	7
l2=strike & d:ahead	7
l2=term	13
l2=term & d:ahead	13
l2=that	13
l2=that & d:ahead	16
l2=there	-8
l2=there & d:ahead	-7
l2=thi	-8
l2=thursday	15
l2=thursday & d:ahead	8
l2=thursday & d:today	8
l2=time	-12
l2=time & d:ahead	-12
l2=to & d:ahead	8
l2=tuesday	21
l2=tuesday & d:ahead	8
l2=tuesday & d:today	14
l2=up	19
l2=up & d:ahead	20
l2=us	37
l2=us & d:ahead	38
l2=valid	17
l2=vote	-7
l2=vote & d:ahead	-6
l2=week	16
l2=week & d:ahead	17
l2=were	-9
l2=what	-9
l2=write	-8
l2=write & d:ahead	-8
l3="	-7
l3='	8
l3='s	19
l3='s & d:ahead	22
l3=,	-10
l3=, & d:ahead	-7
l3=, & d:gone	7
l3=, & d:today	-19
l3=: & d:ahead	7
l3=;	-9
l3=; & d:ahead	-9
l3=<agent>	-12
l3=<agent> & d:ahead	-10
l3=<begin>	14
l3=<begin> & d:ahead	23
l3=<begin> & d:gone	-7
l3=<day-ahead>	10
l3=<day-ahead> & d:ahead	7
l3=<day-gone>	6
l3=<day-gone> & d:gone	17
l3=<duty>	-18
l3=<duty> & d:ahead	-14
l3=<month-gone>	18
l3=<month-gone> & d:ahead	17
l3=<not>	-8
l3=<number>	-16
l3=<number> & d:ahead	-17
l3=<office>	-8
l3=<office> & d:ahead	-7
l3=<organisation>	-18
l3=<organisation> & d:ahead	-15
l3=<points>	22
l3=<points> & d:ahead	22
l3=<quality>	-8
l3=<quality> & d:ahead	-6
l3=<sender>	9
l3=<sender> & d:ahead	9
l3=<v-agree>	-8
l3=<v-agree> & d:ahead	-17
l3=<v-agree> & d:today	9
l3=<v-begin>	9
l3=<v-begin> & d:ahead	14
l3=<v-begin> & d:today	-8
l3=<v-deny>	-13
l3=<v-deny> & d:ahead	-13
l3=<v-down>	13
l3=<v-down> & d:ahead	19
l3=<v-down> & d:today	-6
l3=<v-end> & d:today	10
l3=<v-impose> & d:gone	-6
l3=<v-impose> & d:today	6
l3=<v-propose>	21
l3=<v-propose> & d:ahead	16
l3=<v-propose> & d:today	6
l3=<v-stay> & d:ahead	6
l3=<v-stay> & d:gone	-7
l3=<v-suspend>	-12
l3=<v-suspend> & d:ahead	-16
l3=<v-up>	7
l3=<v-up> & d:ahead	9
l3=again	6
l3=again & d:ahead	6
l3=agreement	-19
l3=agreement & d:ahead	-19
l3=all	7
l3=all & d:ahead	7
l3=are	26
l3=are & d:ahead	27
l3=arrangement	25
l3=arrangement & d:ahead	26
l3=as	8
l3=as & d:ahead	9
l3=ask	13
l3=at & d:today	-10
l3=be	12
l3=be & d:ahead	12
l3=been	8
l3=been & d:ahead	9
l3=before	8
l3=both	13
l3=both & d:ahead	14
l3=busan	7
l3=busan & d:ahead	8
l3=by	-29
l3=by & d:ahead	-27
l3=carry	-8
l3=carry & d:ahead	-8
l3=come & d:ahead	6
l3=country	12
l3=country & d:ahead	12
l3=did	-6
l3=down	-11
l3=down & d:ahead	-11
l3=due	6
l3=due & d:ahead	7
l3=each	9
l3=each & d:ahead	9
l3=expire	-6
l3=extension & d:ahead	6
l3=face	7
l3=face & d:ahead	8
l3=first	6
l3=first & d:ahead	6
l3=for	-6
l3=force	16
l3=force & d:ahead	17
l3=from	-15
l3=from & d:ahead	-14
l3=geneva	16
l3=geneva & d:ahead	17
l3=give	7
l3=give & d:ahead	7
l3=given	-13
l3=go	13
l3=go & d:ahead	14
l3=good	-24
l3=good & d:ahead	-23
l3=had	-16
l3=had & d:ahead	-15
l3=has	-10
l3=has & d:ahead	-10
l3=have & d:ahead	-21
l3=he	-9
l3=he & d:ahead	-7
l3=his	-7
l3=his & d:ahead	-6
l3=in	-19
l3=in & d:ahead	-9
l3=in & d:gone	-10
l3=is & d:gone	11
l3=it	-6
l3=it & d:gone	-13
l3=it & d:today	-7
l3=its	-11
l3=its & d:today	-6
l3=last	31
l3=last & d:ahead	28
l3=long	6
l3=m	6
l3=m & d:ahead	7
l3=make & d:ahead	6
l3=meet	-8
l3=meet & d:ahead	-7
l3=more	-14
l3=more & d:ahead	-14
l3=mr	7
l3=mr & d:ahead	8
l3=next	15
l3=next & d:ahead	16
l3=no	-7
l3=no & d:ahead	-7
l3=now	-21
l3=now & d:ahead	-20
l3=of	13
l3=of & d:gone	16
l3=on	13
l3=on & d:ahead	16
l3=on & d:gone	-6
l3=one	6
l3=one & d:ahead	6
l3=otherwise	24
l3=otherwise & d:ahead	24
l3=our	-10
l3=out	-16
l3=out & d:ahead	-15
l3=own	14
l3=own & d:ahead	14
l3=prolonged	-7
l3=put	-11
l3=put & d:ahead	-11
l3=reach	-8
l3=reach & d:ahead	-7
l3=rule	-13
l3=rule & d:ahead	-13
l3=run & d:ahead	7
l3=side	-11
l3=side & d:ahead	-10
l3=sign	-6
l3=social	14
l3=social & d:ahead	14
l3=standstill	-9
l3=standstill & d:ahead	-9
l3=stay	-8
l3=stay & d:ahead	-7
l3=strike & d:ahead	-6
l3=surcharge	-10
l3=surcharge & d:ahead	-10
l3=suspension	-21
l3=suspension & d:ahead	-20
l3=take	10
l3=take & d:ahead	10
l3=tariff	-8
l3=tariff & d:ahead	-6
l3=tell	8
l3=tell & d:ahead	9
l3=that	6
l3=that & d:ahead	9
l3=the	11
l3=the & d:ahead	14
l3=the & d:gone	-10
l3=them	-15
l3=them & d:ahead	-15
l3=then	-15
l3=then & d:ahead	-15
l3=there	12
l3=thi	17
l3=thi & d:ahead	17
l3=to & d:ahead	6
l3=to & d:gone	-8
l3=truce	19
l3=truce & d:ahead	16
l3=truce & d:gone	12
l3=until	-20
l3=until & d:ahead	-20
l3=was	-15
l3=was & d:ahead	-23
l3=we	10
l3=we & d:ahead	11
l3=what	6
l3=what & d:ahead	8
l3=which	23
l3=which & d:ahead	27
l3=would	-27
l3=would & d:ahead	-21
l3=your	-7
l3=your & d:ahead	-7
l3=—	7
l3=— & d:today	8
l4=&	8
l4='s	-11
l4='s & d:ahead	-10
l4=, & d:ahead	9
l4=, & d:gone	-12
l4=, & d:today	-15
l4=.	7
l4=. & d:ahead	8
l4=:	-35
l4=: & d:ahead	-38
l4=<agent>	19
l4=<agent> & d:today	17
l4=<begin>	12
l4=<begin> & d:ahead	27
l4=<begin> & d:gone	-15
l4=<begin> & d:today	-9
l4=<day-ahead>	-6
l4=<day-gone>	10
l4=<day-gone> & d:ahead	12
l4=<goods>	18
l4=<goods> & d:ahead	20
l4=<level-noun>	-13
l4=<level-noun> & d:ahead	-12
l4=<month-gone>	15
l4=<month-gone> & d:ahead	17
l4=<name>	-13
l4=<name> & d:ahead	-8
l4=<number>	15
l4=<number> & d:ahead	17
l4=<office>	-11
l4=<office> & d:ahead	-10
l4=<person>	-12
l4=<person> & d:ahead	-8
l4=<points>	35
l4=<points> & d:ahead	36
l4=<quality>	-15
l4=<quality> & d:ahead	-12
l4=<seat> & d:ahead	6
l4=<span>	11
l4=<span> & d:ahead	8
l4=<v-agree>	-8
l4=<v-bear>	10
l4=<v-bear> & d:ahead	13
l4=<v-begin>	-13
l4=<v-begin> & d:ahead	-12
l4=<v-deny>	18
l4=<v-deny> & d:ahead	19
l4=<v-down>	-12
l4=<v-down> & d:ahead	-10
l4=<v-end>	10
l4=<v-end> & d:ahead	16
l4=<v-impose> & d:gone	9
l4=<v-propose>	-13
l4=<v-propose> & d:ahead	-12
l4=<v-return>	-24
l4=<v-return> & d:ahead	-24
l4=<v-say> & d:ahead	8
l4=<v-stay>	-8
l4=<v-suspend> & d:ahead	7
l4=<v-up>	-10
l4=<v-up> & d:ahead	-9
l4=a	-8
l4=a & d:today	-6
l4=agree	7
l4=agree & d:ahead	7
l4=all & d:ahead	6
l4=an	-19
l4=an & d:ahead	-17
l4=and	-7
l4=and & d:ahead	-8
l4=another	-10
l4=another & d:ahead	-10
l4=approve	14
l4=approve & d:ahead	15
l4=are	-17
l4=are & d:ahead	-20
l4=as & d:ahead	6
l4=at	14
l4=at & d:ahead	17
l4=be	-13
l4=be & d:ahead	-11
l4=been	7
l4=been & d:ahead	8
l4=before	10
l4=before & d:ahead	10
l4=both	6
l4=both & d:ahead	8
l4=brief	6
l4=brief & d:today	6
l4=busan	21
l4=busan & d:ahead	22
l4=but	14
l4=by	-35
l4=by & d:ahead	-33
l4=cabinet	10
l4=can	-8
l4=can & d:ahead	-8
l4=company	-8
l4=company & d:ahead	-8
l4=country	-8
l4=country & d:ahead	-8
l4=current	15
l4=date	-25
l4=day	9
l4=deadline	-6
l4=deadline & d:ahead	-6
l4=deal	13
l4=deal & d:ahead	14
l4=decision	-11
l4=decision & d:ahead	-11
l4=due	18
l4=due & d:ahead	19
l4=end	22
l4=end & d:ahead	30
l4=end & d:today	-9
l4=enter	-8
l4=enter & d:ahead	-8
l4=extend & d:ahead	-6
l4=extend & d:gone	17
l4=extension	-9
l4=extension & d:ahead	-9
l4=fall	-11
l4=fall & d:ahead	-10
l4=from	-7
l4=from & d:ahead	-9
l4=had	-8
l4=had & d:ahead	-7
l4=has	17
l4=has & d:ahead	18
l4=have	8
l4=have & d:ahead	9
l4=he	-9
l4=he & d:ahead	-8
l4=his	14
l4=his & d:ahead	14
l4=hold	-9
l4=hold & d:ahead	-6
l4=i	7
l4=i & d:ahead	8
l4=if	-7
l4=if & d:ahead	-7
l4=in	-8
l4=is	-32
l4=is & d:ahead	-26
l4=is & d:today	-6
l4=it	8
l4=it & d:ahead	13
l4=it & d:gone	-12
l4=its	11
l4=its & d:ahead	11
l4=last	9
l4=last & d:ahead	11
l4=leave	14
l4=lower	-9
l4=make	-8
l4=make & d:ahead	-7
l4=may	-6
l4=may & d:ahead	-6
l4=meet	6
l4=meet & d:ahead	7
l4=minister	9
l4=minute & d:ahead	6
l4=new	8
l4=new & d:ahead	8
l4=now	32
l4=now & d:ahead	32
l4=of	34
l4=of & d:ahead	38
l4=oil	-7
l4=oil & d:ahead	-6
l4=on	13
l4=on & d:ahead	6
l4=on & d:gone	15
l4=one	6
l4=one & d:ahead	7
l4=other	12
l4=other & d:ahead	12
l4=our	14
l4=our & d:ahead	15
l4=over	-14
l4=paper	12
l4=paper & d:ahead	13
l4=pay	-11
l4=pay & d:ahead	-9
l4=prolong	-9
l4=prolong & d:ahead	-8
l4=published	-7
l4=published & d:today	-6
l4=remain	9
l4=remain & d:ahead	9
l4=return	-9
l4=return & d:ahead	-9
l4=rule	18
l4=rule & d:ahead	19
l4=run	-24
l4=run & d:ahead	-23
l4=say	9
l4=say & d:ahead	9
l4=second & d:ahead	-11
l4=should	16
l4=should & d:ahead	16
l4=side	8
l4=side & d:ahead	9
l4=sign	-12
l4=sign & d:ahead	-10
l4=so	-21
l4=so & d:ahead	-21
l4=standstill	-10
l4=standstill & d:ahead	-10
l4=start	-15
l4=start & d:ahead	-15
l4=still	-9
l4=still & d:ahead	-9
l4=suspend	7
l4=suspend & d:ahead	8
l4=suspension & d:ahead	-9
l4=suspension & d:gone	17
l4=take	-27
l4=take & d:ahead	-26
l4=tariff & d:ahead	6
l4=the	-17
l4=the & d:ahead	-20
l4=their	-12
l4=their & d:ahead	-10
l4=thi	-6
l4=time	-8
l4=time & d:ahead	-8
l4=truce	-6
l4=truce & d:ahead	-13
l4=truce & d:gone	14
l4=two	13
l4=two & d:ahead	16
l4=until	16
l4=until & d:ahead	17
l4=up	28
l4=up & d:ahead	28
l4=what	-17
l4=what & d:ahead	-12
l4=which	16
l4=which & d:ahead	16
l4=would	16
l4=—	-12
l4=— & d:ahead	-8
l=, a	-7
l=, a & d:ahead	-7
l=, from	-23
l=, from & d:ahead	-21
l=, on	7
l=, on & d:ahead	8
l=, the	15
l=, the & d:ahead	16
l=, to	16
l=, to & d:ahead	10
l=, to & d:gone	14
l=, tuesday	-6
l=, tuesday & d:today	-6
l=, until	6
l=. on	6
l=. on & d:ahead	7
l=: from	-12
l=: from & d:ahead	-12
l=: on	-8
l=: on & d:ahead	-8
l=: until	38
l=: until & d:ahead	38
l=<begin> <begin> & d:gone	10
l=<begin> on	9
l=<begin> on & d:ahead	12
l=<begin> saturday	16
l=<begin> saturday & d:today	16
l=<begin> since	-6
l=<begin> the & d:ahead	8
l=<begin> until	-18
l=<begin> until & d:ahead	-17
l=<day-ahead> ,	-6
l=<day-ahead> , & d:ahead	-6
l=<day-ahead> to	7
l=<day-ahead> to & d:ahead	7
l=<day-gone> ,	-17
l=<level> on	-30
l=<level> on & d:ahead	-29
l=<level> until	15
l=<level> until & d:ahead	16
l=<name> on	-22
l=<name> on & d:ahead	-17
l=<number> ,	16
l=<number> , & d:ahead	18
l=<organisation> meet	6
l=<person> :	14
l=<person> : & d:ahead	14
l=<person> on	-8
l=<person> on & d:ahead	-6
l=<seat> ,	-13
l=<seat> , & d:today	-8
l=<seat> from	-7
l=<seat> from & d:ahead	-7
l=<seat> on	-9
l=<seat> on & d:ahead	-6
l=<span> ,	-11
l=<span> from	-22
l=<span> from & d:ahead	-37
l=<span> from & d:gone	16
l=<span> to	11
l=<span> to & d:ahead	11
l=agree on	-9
l=agree on & d:ahead	-6
l=apply until	13
l=apply until & d:ahead	14
l=arrive by	-6
l=as of	-21
l=as of & d:ahead	-13
l=at the	-14
l=at the & d:ahead	-13
l=away on	7
l=away on & d:ahead	8
l=back to	-10
l=back to & d:ahead	-9
l=begin on	-16
l=begin on & d:ahead	-15
l=busan on	-6
l=busan on & d:ahead	-6
l=by the	-28
l=by the & d:ahead	-27
l=counted from	15
l=counted from & d:ahead	15
l=date is	12
l=date is & d:ahead	12
l=decide on	9
l=decide on & d:ahead	9
l=die on	17
l=die on & d:ahead	18
l=early as	9
l=early as & d:ahead	10
l=effect from	-6
l=effect from & d:ahead	-6
l=end on & d:gone	17
l=enter before	-6
l=enter before & d:ahead	-6
l=expire on	6
l=expire on & d:ahead	9
l=expire on & d:gone	-6
l=follow on	-8
l=follow on & d:ahead	-8
l=force since	-9
l=force since & d:ahead	-9
l=force until	6
l=force until & d:ahead	7
l=friday , & d:ahead	11
l=friday , & d:today	-12
l=from the	-26
l=from the & d:ahead	-25
l=geneva ,	-6
l=go on	25
l=go on & d:ahead	23
l=good from	-6
l=good from & d:ahead	-6
l=good to	6
l=good to & d:ahead	7
l=good until & d:ahead	6
l=has until	6
l=has until & d:ahead	8
l=have end	-17
l=it end	14
l=it on	-12
l=it on & d:ahead	-11
l=lapse on	15
l=lapse on & d:ahead	16
l=law on	8
l=midnight on & d:ahead	7
l=noon on	-11
l=noon on & d:ahead	-6
l=notice of	-6
l=of the	7
l=of the & d:ahead	7
l=off until	-7
l=off until & d:ahead	-7
l=on the	8
l=on the & d:ahead	10
l=out on & d:ahead	7
l=over on	12
l=over on & d:ahead	13
l=prolonged to	12
l=run out & d:ahead	-9
l=run to	-16
l=run to & d:ahead	-14
l=run to & d:gone	-6
l=run until	27
l=run until & d:ahead	30
l=say on	-10
l=say until	-7
l=say until & d:ahead	-7
l=so on	-6
l=start on	-13
l=start on & d:ahead	-12
l=suspend from	-11
l=suspend from & d:ahead	-11
l=tariff until	6
l=tariff until & d:ahead	6
l=thursday ,	15
l=thursday , & d:ahead	8
l=thursday , & d:today	8
l=to the	-10
l=to the & d:ahead	-9
l=truce of	-10
l=truce of & d:ahead	-10
l=truce to	-9
l=truce to & d:ahead	-9
l=truce until	-19
l=truce until & d:ahead	-19
l=tuesday ,	21
l=tuesday , & d:ahead	8
l=tuesday , & d:today	14
l=up on	12
l=up on & d:ahead	13
l=us to	21
l=us to & d:ahead	21
l=vote on	-6
l=week ,	18
l=week , & d:ahead	19
l=write on	-8
l=write on & d:ahead	-8
lead=" & d:ahead	-12
lead=" & d:today	17
lead=,	-8
lead=, & d:ahead	8
lead=, & d:gone	-13
lead=, & d:today	-15
lead=-	-8
lead=- & d:today	-8
lead=1	-40
lead=1 & d:ahead	-33
lead=1 & d:today	-10
lead=10	20
lead=11	14
lead=13	14
lead=13 & d:today	17
lead=14	-7
lead=2	-6
lead=3	19
lead=30	12
lead=30 & d:today	14
lead=31	17
lead=6	-11
lead=8	-18
lead=9	-28
lead=:	9
lead=: & d:ahead	11
lead=: & d:gone	-8
lead=: & d:today	7
lead=;	-9
lead=; & d:ahead	-10
lead=a & d:gone	15
lead=after	-10
lead=after & d:ahead	-24
lead=after & d:gone	17
lead=all	6
lead=all & d:ahead	6
lead=and	23
lead=and & d:ahead	28
lead=and & d:gone	-7
lead=april	-11
lead=april & d:ahead	-11
lead=as	11
lead=as & d:ahead	13
lead=at	16
lead=at & d:ahead	9
lead=at & d:today	8
lead=august	10
lead=august & d:ahead	11
lead=both & d:ahead	8
lead=britain	8
lead=britain & d:ahead	9
lead=by	-27
lead=by & d:ahead	-25
lead=china	30
lead=china & d:ahead	32
lead=february	-16
lead=for	9
lead=for & d:ahead	10
lead=from	-24
lead=from & d:ahead	-22
lead=goods	-17
lead=goods & d:ahead	-15
lead=he	-6
lead=if	8
lead=if & d:ahead	10
lead=india	-10
lead=india & d:ahead	-9
lead=it	-6
lead=it & d:gone	-22
lead=it & d:today	-16
lead=january	15
lead=january & d:ahead	16
lead=june	-11
lead=last	13
lead=march	-7
lead=may	-15
lead=minister	9
lead=minister & d:ahead	10
lead=monday	-14
lead=monday & d:ahead	-8
lead=neither	9
lead=no	7
lead=no & d:ahead	8
lead=november	40
lead=november & d:ahead	42
lead=on	14
lead=on & d:ahead	17
lead=on & d:gone	-6
lead=our	-6
lead=saturday	13
lead=saturday & d:today	15
lead=since	-8
lead=since & d:ahead	-6
lead=sunday	-7
lead=that & d:ahead	8
lead=that & d:gone	-18
lead=that & d:today	-11
lead=the	18
lead=the & d:ahead	29
lead=the & d:gone	-38
lead=their	-6
lead=they	13
lead=they & d:ahead	15
lead=thursday	35
lead=thursday & d:ahead	32
lead=tomorrow	-14
lead=tomorrow & d:ahead	-14
lead=trump	12
lead=trump & d:ahead	13
lead=tuesday	-11
lead=under	-9
lead=under & d:ahead	-8
lead=unless & d:ahead	-6
lead=until & d:today	8
lead=vietnam	6
lead=we	-13
lead=we & d:ahead	-12
lead=wednesday	-7
lead=what	14
lead=what & d:ahead	20
lead=what & d:today	-7
lead=where	-8
lead=where & d:ahead	-9
lead=which & d:ahead	7
lead=which & d:gone	-12
lead=who	-11
lead=who & d:ahead	-11
lead=—	27
lead=— & d:ahead	30
lll=, and on	6
lll=, and on & d:ahead	6
lll=, end on & d:ahead	-11
lll=, end on & d:gone	17
lll=, expire on	-8
lll=, expire on & d:ahead	-8
lll=, run to	11
lll=, run to & d:ahead	12
lll=, until the	-20
lll=, until the & d:ahead	-20
lll=<begin> <begin> <begin> & d:gone	10
lll=<begin> <begin> on	9
lll=<begin> <begin> on & d:ahead	12
lll=<begin> <begin> saturday	16
lll=<begin> <begin> saturday & d:today	16
lll=<begin> <begin> since	-6
lll=<begin> <begin> the & d:ahead	8
lll=<begin> <begin> until	-18
lll=<begin> <begin> until & d:ahead	-17
lll=<begin> <seat> ,	-9
lll=<begin> <seat> , & d:today	-9
lll=<begin> and on	-9
lll=<begin> and on & d:ahead	-8
lll=<begin> friday ,	-8
lll=<begin> friday , & d:today	-8
lll=<begin> on the	15
lll=<begin> on the & d:ahead	15
lll=<begin> tuesday ,	17
lll=<begin> tuesday , & d:today	19
lll=<begin> wednesday ,	-7
lll=<begin> wednesday , & d:today	-7
lll=<day-ahead> , a	-7
lll=<day-ahead> , a & d:ahead	-6
lll=<name> by the	-7
lll=<name> by the & d:ahead	-7
lll=<name> end on	-8
lll=<name> end on & d:ahead	-6
lll=<person> announce on	7
lll=<person> announce on & d:ahead	7
lll=<span> , from	-17
lll=<span> , from & d:ahead	-16
lll=<span> , on	15
lll=<span> , on & d:ahead	16
lll=<span> , to	8
lll=<span> , to & d:ahead	9
lll=and expire on	23
lll=and expire on & d:ahead	24
lll=as early as	9
lll=as early as & d:ahead	10
lll=at midnight on	19
lll=at midnight on & d:ahead	20
lll=at noon on	-11
lll=busan run until	9
lll=busan run until & d:ahead	10
lll=come back on	6
lll=come back on & d:ahead	7
lll=end on the	23
lll=end on the & d:ahead	24
lll=face <level> from	8
lll=face <level> from & d:ahead	8
lll=for <span> from	-18
lll=for <span> from & d:ahead	-17
lll=from <day-ahead> to	8
lll=from <day-ahead> to & d:ahead	9
lll=go on to	-8
lll=go on to & d:ahead	-7
lll=go on until	11
lll=go on until & d:ahead	11
lll=in <seat> from	-6
lll=in <seat> from & d:ahead	-6
lll=in <seat> on	-16
lll=in <seat> on & d:ahead	-14
lll=in force since	-9
lll=in force since & d:ahead	-9
lll=in force until	6
lll=in force until & d:ahead	7
lll=is due on	11
lll=is due on & d:ahead	11
lll=is good until	12
lll=is good until & d:ahead	13
lll=is over on	-6
lll=is set for	-6
lll=is set for & d:ahead	-6
lll=is suspend from	-10
lll=is suspend from & d:ahead	-10
lll=it begin on	-11
lll=it begin on & d:ahead	-11
lll=it expire on	-8
lll=it expire on & d:ahead	-7
lll=it last until	8
lll=it last until & d:ahead	9
lll=it run until	11
lll=it run until & d:ahead	13
lll=last until the	29
lll=last until the & d:ahead	30
lll=m . on	6
lll=m . on & d:ahead	7
lll=now end on	15
lll=now end on & d:ahead	16
lll=now last until	10
lll=now last until & d:ahead	11
lll=now run to	-20
lll=now run to & d:ahead	-20
lll=of <span> from	7
lll=of <span> from & d:ahead	-7
lll=of talk on	8
lll=on friday ,	11
lll=on friday , & d:ahead	13
lll=on saturday ,	7
lll=on saturday , & d:ahead	8
lll=on tuesday ,	6
lll=on tuesday , & d:ahead	6
lll=pause end on	-25
lll=pause end on & d:ahead	-25
lll=run out on	6
lll=run out on & d:ahead	8
lll=surcharge end on	-8
lll=surcharge end on & d:ahead	-8
lll=suspension end on	-9
lll=suspension end on & d:ahead	-9
lll=take us to	13
lll=take us to & d:ahead	13
lll=that end on	6
lll=that end on & d:ahead	6
lll=that expire on	10
lll=that expire on & d:ahead	10
lll=the truce end & d:ahead	-7
lll=the truce of	-9
lll=the truce of & d:ahead	-9
lll=to <level> on	-15
lll=to <level> on & d:ahead	-15
lll=to begin on	-6
lll=to begin on & d:ahead	-6
lll=to end on & d:ahead	6
lll=to last until	-7
lll=to last until & d:ahead	-6
lll=to start on	-8
lll=to start on & d:ahead	-8
lll=truce begin on	-7
lll=truce end on	10
lll=truce end on & d:gone	15
lll=truce last until	15
lll=truce last until & d:ahead	15
lll=truce run until	10
lll=truce run until & d:ahead	10
lll=what change on	-9
lll=what change on & d:ahead	-9
lll=which expire on	14
lll=which expire on & d:ahead	14
lll=which lapse on	-8
lll=which lapse on & d:ahead	-8
lll=with effect from	-6
lll=with effect from & d:ahead	-6
lll=would have end	-14
lr='s .	11
lr=, (	-7
lr=, ( & d:today	-7
lr=, ,	-30
lr=, , & d:ahead	-28
lr=, -	-10
lr=, - & d:today	-10
lr=, . & d:ahead	-14
lr=, . & d:today	13
lr=, :	-6
lr=, <end>	9
lr=, <end> & d:ahead	19
lr=, <end> & d:gone	-7
lr=: ,	9
lr=: .	28
lr=: . & d:ahead	28
lr=: <end>	8
lr=: <end> & d:ahead	15
lr=: <end> & d:today	-8
lr=<begin> ,	-22
lr=<begin> , & d:ahead	-25
lr=<begin> .	24
lr=<begin> . & d:ahead	20
lr=<begin> . & d:gone	16
lr=<begin> :	6
lr=<begin> : & d:ahead	7
lr=<begin> <end>	21
lr=<begin> <end> & d:ahead	24
lr=<begin> it	-7
lr=<begin> it & d:today	-9
lr=<begin> the	-6
lr=<begin> —	-7
lr=<begin> — & d:ahead	-6
lr=<level> .	-15
lr=<level> . & d:today	-8
lr=<number> .	6
lr=<number> . & d:ahead	11
lr=<number> . & d:today	-6
lr=again .	11
lr=as .	17
lr=before ,	6
lr=before , & d:ahead	7
lr=before .	-6
lr=before <end>	23
lr=before <end> & d:ahead	24
lr=before pay	-9
lr=before pay & d:ahead	-7
lr=by ,	11
lr=by , & d:ahead	12
lr=by <end>	-36
lr=by <end> & d:ahead	-35
lr=changed .	8
lr=come ,	-6
lr=come , & d:ahead	-6
lr=due .	-6
lr=end .	6
lr=end . & d:today	15
lr=for ,	14
lr=for , & d:ahead	14
lr=for .	-17
lr=for . & d:ahead	-10
lr=for . & d:today	-6
lr=for <end>	8
lr=for <end> & d:ahead	8
lr=friday <end>	-6
lr=from .	-13
lr=from . & d:ahead	-11
lr=from ; & d:ahead	-16
lr=from ; & d:gone	17
lr=from <end>	-29
lr=from <end> & d:ahead	-25
lr=from if	-9
lr=from if & d:ahead	-9
lr=from it	-8
lr=from it & d:ahead	-7
lr=from the	8
lr=from the & d:ahead	8
lr=from to	28
lr=from to & d:ahead	28
lr=is <end>	12
lr=is <end> & d:ahead	13
lr=it . & d:today	6
lr=meet .	8
lr=midnight ,	15
lr=of , & d:ahead	7
lr=of <end>	-12
lr=of <end> & d:ahead	-9
lr=on , & d:ahead	7
lr=on , & d:gone	-12
lr=on .	-6
lr=on . & d:gone	-25
lr=on . & d:today	-8
lr=on ; & d:ahead	-12
lr=on ; & d:gone	17
lr=on <end>	-7
lr=on <name>	7
lr=on <name> & d:ahead	8
lr=on ?	10
lr=on ? & d:ahead	11
lr=on after	6
lr=on after & d:ahead	11
lr=on and	-12
lr=on and & d:ahead	-10
lr=on by	-6
lr=on in	-13
lr=on in & d:ahead	-12
lr=on is	-16
lr=on is & d:ahead	-15
lr=on night	12
lr=on night & d:ahead	13
lr=on of	-13
lr=on of & d:ahead	-13
lr=on that	-6
lr=on the	11
lr=on the & d:ahead	13
lr=on to	-10
lr=on to & d:ahead	-6
lr=on unless	-26
lr=on unless & d:ahead	-25
lr=on whether	17
lr=on with	-6
lr=on without	7
lr=on without & d:today	7
lr=out .	32
lr=out . & d:ahead	19
lr=since ,	-29
lr=since , & d:ahead	-27
lr=since <end>	-7
lr=since <end> & d:ahead	-6
lr=the <end> & d:gone	-9
lr=the ?	-12
lr=the ? & d:ahead	-11
lr=thursday ,	13
lr=thursday , & d:today	13
lr=thursday <end>	-9
lr=thursday <end> & d:today	-9
lr=to ,	13
lr=to , & d:ahead	15
lr=to .	18
lr=to . & d:ahead	20
lr=to . & d:gone	-7
lr=to <end>	-17
lr=to <end> & d:ahead	-26
lr=to <end> & d:gone	25
lr=tuesday <end>	-8
lr=tuesday <end> & d:today	-8
lr=until ,	18
lr=until , & d:ahead	20
lr=until .	21
lr=until . & d:ahead	24
lr=until <end>	-31
lr=until <end> & d:ahead	-27
lr=until <end> & d:gone	-11
lr=until from	-11
lr=until of	30
lr=until of & d:ahead	31
lr=until the	9
lr=until to	-36
lr=until to & d:ahead	-35
lr=until under	11
lr=until under & d:ahead	11
lr=| <end>	9
lr=| <end> & d:today	9
lr=— <end>	-7
lr=— <end> & d:today	-7
n:accord	9
n:add	-22
n:adds	13
n:again	-19
n:agreement	43
n:agreements	-8
n:another	-10
n:armistice	16
n:arrangement	-26
n:bargain	-21
n:ceasefire	37
n:compromise	8
n:continue	29
n:continued	-47
n:continuing	-16
n:days=0	16
n:days=1	20
n:days=2	16
n:days=3	14
n:days=6	28
n:days=9	23
n:deal	-13
n:deals	-6
n:extended	7
n:extending	15
n:extends	-9
n:extension	-89
n:extra	10
n:freeze	12
n:frozen	32
n:further	-25
n:go on	11
n:goes on	-8
n:halt	-38
n:held in	21
n:hold back	21
n:hold off	-22
n:holds back	-10
n:holiday	-8
n:in the drawer	-49
n:keep	14
n:keeping	-9
n:laid down	-25
n:lengths=0	11
n:lengths=1	23
n:lengths=2	29
n:lengths=3	19
n:lengths=6	36
n:lie	-29
n:lifts	10
n:long=0	39
n:long=1	91
n:long=2	8
n:long=3	22
n:long=6	-46
n:long=9	-15
n:loose=1	27
n:loose=3	-7
n:loose=6	29
n:measures	-11
n:moratorium	27
n:more	-11
n:more=1	16
n:more=2	-35
n:more=3	24
n:more=6	-46
n:no truce	56
n:on hold	7
n:on ice	-22
n:pact	-68
n:parked	20
n:pause	-13
n:paused	-13
n:pauses	39
n:peace	37
n:period	-27
n:postponed	-11
n:prolong	-68
n:prolongation	-26
n:prolonged	-33
n:prolonging	-24
n:prolongs	-18
n:protocol	6
n:quiet	10
n:quiet=1	13
n:quiet=3	-11
n:renew	-53
n:renewal	-48
n:renewed	14
n:reprieve	-16
n:rests	-6
n:second	46
n:set aside	19
n:settlement	34
n:shelve	-9
n:shelved	34
n:shelves	-29
n:silence	8
n:spare	-47
n:stand still	21
n:standstill	11
n:stay	43
n:stays	44
n:stretch	-29
n:stretched	17
n:successor	-20
n:suspend	60
n:suspended	29
n:suspends	20
n:suspension	24
n:suspensions	-16
n:taken off	-21
n:term	35
n:terms	34
n:truce	21
n:truce=1	29
n:truce=2	17
n:truce=3	-13
n:truce=6	8
n:truces	-20
n:untouched	13
n:verb=1	31
n:verb=2	23
n:verb=6	16
n:waived	15
n:window	32
nc2=agree	-18
nc2=bear	8
nc2=begin	13
nc2=down	-8
nc2=end	-11
nc2=propose	-15
nc2=say	6
nc2=stay	8
nc2=suspend	9
nc2=target	25
nc2=up	16
nct2=agree past	-9
nct2=agree present	-12
nct2=bear future	-18
nct2=bear gerund	-7
nct2=bear present	18
nct2=bear present-passive	8
nct2=begin modal	12
nct2=begin past	-18
nct2=begin present	17
nct2=down future	-9
nct2=end future	9
nct2=end modal	9
nct2=end participle-passive	-6
nct2=end past	-6
nct2=end present-passive	-20
nct2=impose future	8
nct2=impose future-passive	6
nct2=impose past	19
nct2=impose present	-17
nct2=impose present-passive	-7
nct2=propose participle-passive	-8
nct2=say past	8
nct2=say perfect	-13
nct2=say present	11
nct2=stay future	-9
nct2=stay future-passive	18
nct2=stay modal	-24
nct2=stay past	-9
nct2=stay perfect	11
nct2=stay present	12
nct2=suspend participle-passive	8
nct2=suspend past	7
nct2=target future	19
nct2=target present	-6
nct2=up modal	11
nct2=up past	-10
nct2=up present	7
next="	-12
next=)	-6
next=:	17
next=and	-21
next=if	-10
next=that	13
next=unless	-22
next=—	-22
nhas-gerund	-8
nhas-participle	-11
nhas-present	15
none	59
nt2=future-passive	8
nt2=modal-passive	15
nt2=modal-passive-not	-8
nt2=participle-passive	-10
nt2=past-passive	-18
nt2=perfect-not	-8
nt2=present	9
nv0-none	-13
nv1-none	-13
nv2-none	-15
nv2=agree	-11
nv2=be	-17
nv2=carry	12
nv2=charge	28
nv2=collect	-11
nv2=continue	20
nv2=cut	-12
nv2=enter	-7
nv2=go	20
nv2=keep	9
nv2=lapse	10
nv2=make	18
nv2=meet	9
nv2=other	-18
nv2=pay	11
nv2=plan	-7
nv2=raise	-8
nv2=remain	-7
nv2=say	7
nv2=see	-23
nv2=sign	-7
nv2=suspend	16
nv2=warn	6
nvt2=agree present	-6
nvt2=be future	-17
nvt2=be modal	-22
nvt2=be past	-8
nvt2=be present	10
nvt2=charge future	19
nvt2=end participle	-6
nvt2=end past	-12
nvt2=end present	-10
nvt2=extend past	18
nvt2=extend present	-19
nvt2=get present	-8
nvt2=go modal	13
nvt2=go past	-11
nvt2=go present	14
nvt2=keep perfect	11
nvt2=make present	13
nvt2=other modal	7
nvt2=other past	-20
nvt2=other perfect	-8
nvt2=pay present	17
nvt2=say past	9
nvt2=suspend participle	8
nvt2=suspend past	7
o:act=agree	-21
o:act=announce	-15
o:act=approve	15
o:act=begin	-13
o:act=collect	12
o:act=conclude	6
o:act=cut	-6
o:act=discuss	-9
o:act=end	8
o:act=expect	-7
o:act=face	11
o:act=fall	-7
o:act=have	10
o:act=keep	13
o:act=know	7
o:act=let	12
o:act=look	21
o:act=lower	-11
o:act=make	-7
o:act=meet	-6
o:act=order	-8
o:act=other	-6
o:act=pay	-29
o:act=put	-9
o:act=raise	-10
o:act=remain	6
o:act=return	9
o:act=rise	-22
o:act=rule	17
o:act=set	-20
o:act=sign	-7
o:act=sit	-16
o:act=state	12
o:act=tell	6
o:act=write	7
o:agree on ahead	-22
o:agree the ahead	-18
o:agree until ahead	10
o:announce on ahead	-8
o:be  ahead	6
o:be  today	-11
o:be before ahead	-8
o:be by ahead	-13
o:be is ahead	10
o:be of ahead	-10
o:be on ahead	20
o:be on today	7
o:be until ahead	-10
o:begin by ahead	-7
o:begin the ahead	-30
o:begin to ahead	17
o:carried=deal	-9
o:carried=deal far	-20
o:carried=duties far	-10
o:carried=exclusions	-6
o:carried=fees	-11
o:carried=longer	19
o:carried=meeting far	-6
o:carried=none	-16
o:carried=procedure far	-19
o:carried=sale	-17
o:carried=sale far	-12
o:carried=truce	17
o:carry to ahead	-29
o:charge until ahead	11
o:end ended ahead	-9
o:end ends ahead	19
o:end on ahead	7
o:end on gone	8
o:end the ahead	10
o:extend on ahead	-7
o:extend until ahead	-14
o:face from ahead	8
o:have of ahead	6
o:have until ahead	18
o:keep on ahead	16
o:keep until ahead	-6
o:leads=a.m. on	18
o:leads=agreed on	-7
o:leads=as of	-21
o:leads=at the	-14
o:leads=away on	7
o:leads=back to	-10
o:leads=began on	-7
o:leads=begin on	6
o:leads=begins on	-21
o:leads=busan on	-6
o:leads=by the	-28
o:leads=cent on	-9
o:leads=closes on	8
o:leads=counted from	15
o:leads=date is	12
o:leads=days from	-19
o:leads=days, from	-7
o:leads=days, until	-21
o:leads=decide on	9
o:leads=dies on	8
o:leads=early as	9
o:leads=effect from	-6
o:leads=end on	12
o:leads=ended on	-31
o:leads=ends on	13
o:leads=entered before	-6
o:leads=expired on	-7
o:leads=expires on	8
o:leads=follow on	-7
o:leads=force since	-9
o:leads=force until	6
o:leads=friday,	-8
o:leads=from	-17
o:leads=from the	-26
o:leads=go on	7
o:leads=good to	6
o:leads=good until	10
o:leads=goods from	-6
o:leads=has until	6
o:leads=have ended	-17
o:leads=holds until	12
o:leads=it on	-12
o:leads=lapse on	12
o:leads=last until	-16
o:leads=lasts until	23
o:leads=law on	8
o:leads=months from	-16
o:leads=months, from	-9
o:leads=months, to	10
o:leads=months, until	12
o:leads=noon on	-11
o:leads=of the	7
o:leads=off until	-7
o:leads=on	9
o:leads=on friday,	11
o:leads=on saturday,	7
o:leads=on the	8
o:leads=on tuesday,	6
o:leads=over on	12
o:leads=prolonged to	12
o:leads=return on	6
o:leads=returns on	-6
o:leads=run to	-29
o:leads=runs until	28
o:leads=said on	-10
o:leads=saturday	16
o:leads=since	-7
o:leads=so on	-6
o:leads=start on	-10
o:leads=suspended from	-10
o:leads=to the	-10
o:leads=truce of	-10
o:leads=truce to	-9
o:leads=truce until	-19
o:leads=tuesday,	17
o:leads=until	-20
o:leads=up on	12
o:leads=us to	21
o:leads=wednesday,	-7
o:leads=wrote on	-8
o:leads=year, to	10
o:leads=year, until	12
o:left=deal right=duties	11
o:left=deal right=none	-20
o:left=deal right=truce	7
o:left=duties	-8
o:left=duties right=duties	-13
o:left=duties right=procedure	-9
o:left=duties right=signing	-8
o:left=exclusions	-28
o:left=exclusions right=none	-18
o:left=fees	-12
o:left=fees right=none	-10
o:left=longer	7
o:left=meeting	-29
o:left=meeting right=deal	16
o:left=meeting right=duties	-9
o:left=meeting right=none	-47
o:left=none right=controls	-12
o:left=none right=longer	-6
o:left=none right=meeting	-12
o:left=none right=none	12
o:left=none right=sale	-8
o:left=none right=signing	-19
o:left=none right=truce	16
o:left=procedure	-22
o:left=procedure right=none	-23
o:left=sale	-8
o:left=sale right=none	-8
o:left=signing right=signing	6
o:left=truce right=deal	-12
o:left=truce right=longer	-10
o:left=truce right=truce	8
o:make on ahead	-8
o:make the ahead	11
o:near=duties	-13
o:near=exclusions	-23
o:near=longer	11
o:near=meeting	-10
o:near=none	-12
o:near=signing	-13
o:no verb  gone	11
o:no verb ( ahead	9
o:no verb a ahead	-8
o:no verb before ahead	9
o:no verb by ahead	9
o:no verb ends ahead	-8
o:no verb ends today	20
o:no verb friday today	-6
o:no verb friday, ahead	11
o:no verb friday, today	-12
o:no verb from ahead	-64
o:no verb from gone	13
o:no verb monday today	-7
o:no verb on ahead	17
o:no verb on gone	-15
o:no verb on today	-13
o:no verb saturday today	13
o:no verb since ahead	-19
o:no verb the ahead	17
o:no verb through ahead	12
o:no verb thursday, ahead	8
o:no verb thursday, today	8
o:no verb to gone	10
o:no verb tomorrow, ahead	-15
o:no verb tuesday today	-12
o:no verb tuesday, ahead	8
o:no verb tuesday, today	14
o:no verb until ahead	23
o:no verb week, ahead	19
o:no verb — today	-7
o:other for ahead	-6
o:other from ahead	13
o:other on ahead	16
o:other the ahead	-18
o:other to ahead	-8
o:other to gone	17
o:other until ahead	-21
o:pay until ahead	-8
o:put on ahead	-10
o:raise on ahead	-18
o:return on ahead	8
o:right=controls	-9
o:right=deal on	25
o:right=deal until	-16
o:right=duties 	-9
o:right=duties before	-25
o:right=duties of	-8
o:right=duties on	-10
o:right=duties since	-15
o:right=duties the	-12
o:right=duties to	34
o:right=duties until	20
o:right=exclusions on	6
o:right=longer	-14
o:right=longer on	-16
o:right=meeting	-10
o:right=none	-31
o:right=none 	10
o:right=none (	8
o:right=none as	12
o:right=none before	10
o:right=none beyond	16
o:right=none by	-29
o:right=none changed	8
o:right=none come	-8
o:right=none due	-6
o:right=none ended	-17
o:right=none ends	10
o:right=none friday	-7
o:right=none from	-44
o:right=none geneva,	-6
o:right=none midnight	22
o:right=none monday	-7
o:right=none of	-34
o:right=none on	-16
o:right=none out	24
o:right=none percent	-6
o:right=none saturday	12
o:right=none says	16
o:right=none since	-15
o:right=none starts	-10
o:right=none sunday	11
o:right=none the	17
o:right=none through	19
o:right=none thursday,	13
o:right=none till	20
o:right=none tomorrow,	-15
o:right=none tuesday	-14
o:right=none tuesday,	18
o:right=none until	10
o:right=none wednesday,	-7
o:right=none week,	17
o:right=none |	9
o:right=none ·	-6
o:right=none —	-7
o:right=procedure 	-13
o:right=sale	-9
o:right=signing	-16
o:right=signing on	-13
o:right=truce	27
o:right=truce 	-29
o:right=truce from	23
o:right=truce of	-6
o:right=truce on	15
o:right=truce until	11
o:rise on ahead	-18
o:run from ahead	-9
o:run out ahead	-9
o:run to ahead	-13
o:run until ahead	13
o:say until ahead	-7
o:see the ahead	8
o:set for ahead	-6
o:sign on ahead	-22
o:sit on ahead	-6
o:sit until ahead	-17
o:subject=controls	-18
o:subject=controls carried	8
o:subject=controls carried begin	8
o:subject=controls carried begin ahead	9
o:subject=controls far	-11
o:subject=controls far carried end	-9
o:subject=controls far carried end ahead	-9
o:subject=controls far carried end on	-8
o:subject=controls far no verb	-11
o:subject=controls far no verb ahead	-8
o:subject=controls no verb	-6
o:subject=controls on ahead	-9
o:subject=deal	-24
o:subject=deal carried be	-7
o:subject=deal carried be ahead	-7
o:subject=deal carried begin	-11
o:subject=deal carried begin ahead	-11
o:subject=deal carried end ahead	6
o:subject=deal carried end on	8
o:subject=deal carried on ahead	6
o:subject=deal carried say	8
o:subject=deal carried say ahead	8
o:subject=deal end	-19
o:subject=deal end ahead	-16
o:subject=deal end on	-16
o:subject=deal far	-17
o:subject=deal far carried	15
o:subject=deal far carried from ahead	-8
o:subject=deal far carried on ahead	9
o:subject=deal far carried run	10
o:subject=deal far carried run ahead	11
o:subject=deal far carried the ahead	-6
o:subject=deal far carried until ahead	13
o:subject=deal far no verb	-17
o:subject=deal far no verb ahead	-6
o:subject=deal far no verb on	9
o:subject=deal far no verb today	-10
o:subject=deal far on ahead	9
o:subject=deal from ahead	7
o:subject=deal no verb	-16
o:subject=deal no verb ahead	-14
o:subject=deal no verb until	-10
o:subject=deal on ahead	-8
o:subject=deal reach	6
o:subject=deal reach ahead	7
o:subject=deal until ahead	-12
o:subject=duties	-11
o:subject=duties  ahead	-13
o:subject=duties be	11
o:subject=duties be ahead	13
o:subject=duties be on	8
o:subject=duties before ahead	-6
o:subject=duties begin	-27
o:subject=duties begin ahead	-24
o:subject=duties begin on	-12
o:subject=duties carried	13
o:subject=duties carried be 	-6
o:subject=duties carried be ahead	7
o:subject=duties carried be is	13
o:subject=duties carried be on	-13
o:subject=duties carried be the	-19
o:subject=duties carried be today	-6
o:subject=duties carried before ahead	6
o:subject=duties carried begin	20
o:subject=duties carried begin ahead	21
o:subject=duties carried charge	-13
o:subject=duties carried charge ahead	-12
o:subject=duties carried charge from	-8
o:subject=duties carried end on	8
o:subject=duties carried is ahead	14
o:subject=duties carried look	14
o:subject=duties carried other	17
o:subject=duties carried other ahead	19
o:subject=duties carried other on	9
o:subject=duties carried reach	-9
o:subject=duties carried reach ahead	-8
o:subject=duties carried run	18
o:subject=duties carried run ahead	18
o:subject=duties carried say	-7
o:subject=duties carried say ahead	-6
o:subject=duties carried since ahead	-13
o:subject=duties carried the ahead	17
o:subject=duties carried to ahead	18
o:subject=duties collect	7
o:subject=duties collect ahead	7
o:subject=duties end	-24
o:subject=duties end ahead	-23
o:subject=duties end on	-18
o:subject=duties fall	-7
o:subject=duties fall ahead	-7
o:subject=duties far	9
o:subject=duties far  ahead	9
o:subject=duties far  today	-12
o:subject=duties far carried after ahead	8
o:subject=duties far carried be	-6
o:subject=duties far carried be is	9
o:subject=duties far carried be until	-21
o:subject=duties far carried begin	13
o:subject=duties far carried begin ahead	14
o:subject=duties far carried by ahead	-7
o:subject=duties far carried charge	-11
o:subject=duties far carried charge ahead	-10
o:subject=duties far carried end	13
o:subject=duties far carried end ahead	9
o:subject=duties far carried end gone	13
o:subject=duties far carried fall	-11
o:subject=duties far carried fall ahead	-11
o:subject=duties far carried fall on	-9
o:subject=duties far carried for ahead	7
o:subject=duties far carried from ahead	20
o:subject=duties far carried is ahead	9
o:subject=duties far carried keep	-11
o:subject=duties far carried keep ahead	-11
o:subject=duties far carried make	-7
o:subject=duties far carried make ahead	-7
o:subject=duties far carried of ahead	-11
o:subject=duties far carried on ahead	-20
o:subject=duties far carried on gone	9
o:subject=duties far carried other on	11
o:subject=duties far carried pay	-13
o:subject=duties far carried pay ahead	-9
o:subject=duties far carried put	10
o:subject=duties far carried put ahead	10
o:subject=duties far carried return	9
o:subject=duties far carried return ahead	9
o:subject=duties far carried run	9
o:subject=duties far carried run ahead	9
o:subject=duties far carried say	-9
o:subject=duties far carried say ahead	-7
o:subject=duties far carried say on	-7
o:subject=duties far carried since ahead	-6
o:subject=duties far carried suspend	24
o:subject=duties far carried suspend ahead	24
o:subject=duties far carried suspend until	21
o:subject=duties far carried tell	-7
o:subject=duties far carried until ahead	15
o:subject=duties far from ahead	-13
o:subject=duties far no verb	9
o:subject=duties far no verb ahead	21
o:subject=duties far no verb from	-14
o:subject=duties far no verb gone	-7
o:subject=duties far no verb on	-9
o:subject=duties far no verb the	-6
o:subject=duties far no verb to	16
o:subject=duties far no verb today	-12
o:subject=duties far no verb until	13
o:subject=duties far on ahead	-8
o:subject=duties far thursday, today	9
o:subject=duties far to ahead	17
o:subject=duties far until ahead	13
o:subject=duties from ahead	-33
o:subject=duties no verb 	-15
o:subject=duties no verb ahead	8
o:subject=duties no verb as	17
o:subject=duties no verb before	-6
o:subject=duties no verb from	-27
o:subject=duties no verb gone	-15
o:subject=duties no verb on	-15
o:subject=duties no verb the	-9
o:subject=duties no verb today	-12
o:subject=duties no verb until	10
o:subject=duties no verb wednesday,	-12
o:subject=duties of ahead	-6
o:subject=duties on ahead	-27
o:subject=duties other	-19
o:subject=duties other ahead	-18
o:subject=duties return	11
o:subject=duties return ahead	14
o:subject=duties return on	14
o:subject=duties run	9
o:subject=duties run ahead	9
o:subject=duties suspend from	-10
o:subject=duties suspend until	6
o:subject=duties the ahead	-32
o:subject=duties to ahead	20
o:subject=duties until ahead	22
o:subject=duties wednesday, ahead	-12
o:subject=exclusions	-8
o:subject=exclusions end	-11
o:subject=exclusions end ahead	-11
o:subject=exclusions end on	-11
o:subject=exclusions far carried	6
o:subject=exclusions no verb	-15
o:subject=exclusions no verb ahead	-15
o:subject=exclusions no verb on	-16
o:subject=fees carried	-27
o:subject=fees carried on ahead	-14
o:subject=fees far	9
o:subject=fees far carried	-8
o:subject=fees far no verb	9
o:subject=fees far no verb ahead	10
o:subject=fees from ahead	6
o:subject=longer carried on ahead	17
o:subject=longer carried the ahead	13
o:subject=longer carried to ahead	-30
o:subject=longer carried until ahead	-14
o:subject=longer far	15
o:subject=longer far carried	-13
o:subject=longer far carried begin	-11
o:subject=longer far carried begin ahead	-11
o:subject=longer far carried end ahead	-13
o:subject=longer far carried extend	-21
o:subject=longer far carried extend ahead	-20
o:subject=longer far carried on today	8
o:subject=longer far carried other	-14
o:subject=longer far carried other ahead	-14
o:subject=longer far carried run	-18
o:subject=longer far carried run ahead	-17
o:subject=longer far carried to ahead	-16
o:subject=longer far no verb	15
o:subject=longer far no verb 	-12
o:subject=longer far no verb ahead	9
o:subject=longer far no verb today	8
o:subject=longer on ahead	8
o:subject=meeting be	-6
o:subject=meeting begin	6
o:subject=meeting begin on	7
o:subject=meeting carried	9
o:subject=meeting carried end	27
o:subject=meeting carried end ahead	29
o:subject=meeting carried end on	25
o:subject=meeting carried on ahead	22
o:subject=meeting carried other	-10
o:subject=meeting carried other ahead	-10
o:subject=meeting carried see	10
o:subject=meeting carried see ahead	10
o:subject=meeting carried see the	10
o:subject=meeting carried the ahead	8
o:subject=meeting carried to ahead	-10
o:subject=meeting carried until ahead	10
o:subject=meeting end	11
o:subject=meeting end ahead	12
o:subject=meeting end on	11
o:subject=meeting far  ahead	20
o:subject=meeting far carried	-9
o:subject=meeting far carried agree	8
o:subject=meeting far carried approve	6
o:subject=meeting far carried approve ahead	6
o:subject=meeting far carried be	-18
o:subject=meeting far carried be ahead	-17
o:subject=meeting far carried begin on	7
o:subject=meeting far carried by ahead	-7
o:subject=meeting far carried have	-9
o:subject=meeting far carried have ahead	-8
o:subject=meeting far carried meet on	6
o:subject=meeting far carried the ahead	-19
o:subject=meeting far carried to ahead	9
o:subject=meeting far carried until ahead	12
o:subject=meeting far from ahead	-7
o:subject=meeting far no verb 	18
o:subject=meeting far no verb from	-7
o:subject=meeting far no verb the	-11
o:subject=meeting far no verb today	8
o:subject=meeting far no verb until	14
o:subject=meeting far the ahead	-11
o:subject=meeting far until ahead	14
o:subject=meeting no verb on	-10
o:subject=meeting no verb the	8
o:subject=meeting no verb until	-12
o:subject=meeting the ahead	7
o:subject=meeting until ahead	-13
o:subject=none	14
o:subject=none  today	10
o:subject=none carried	12
o:subject=none carried  ahead	-11
o:subject=none carried agree	-19
o:subject=none carried agree ahead	-18
o:subject=none carried announce	-12
o:subject=none carried announce ahead	-11
o:subject=none carried be on	10
o:subject=none carried before ahead	9
o:subject=none carried begin	-7
o:subject=none carried begin from	9
o:subject=none carried clear	-9
o:subject=none carried clear ahead	-9
o:subject=none carried collect	9
o:subject=none carried collect ahead	10
o:subject=none carried conclude	6
o:subject=none carried conclude ahead	7
o:subject=none carried end today	9
o:subject=none carried extend to	10
o:subject=none carried from ahead	9
o:subject=none carried get ahead	6
o:subject=none carried have of	6
o:subject=none carried keep	16
o:subject=none carried keep ahead	16
o:subject=none carried know	10
o:subject=none carried know ahead	10
o:subject=none carried let	10
o:subject=none carried let ahead	10
o:subject=none carried make	7
o:subject=none carried make ahead	8
o:subject=none carried meet on	-9
o:subject=none carried of ahead	-16
o:subject=none carried on ahead	6
o:subject=none carried on gone	-8
o:subject=none carried other	-16
o:subject=none carried other ahead	-14
o:subject=none carried pay	-7
o:subject=none carried pay ahead	-6
o:subject=none carried put on	-6
o:subject=none carried return	-6
o:subject=none carried return ahead	-6
o:subject=none carried run	11
o:subject=none carried say	9
o:subject=none carried say ahead	11
o:subject=none carried sign	7
o:subject=none carried sign ahead	8
o:subject=none carried since ahead	10
o:subject=none carried suspend	29
o:subject=none carried suspend ahead	30
o:subject=none carried suspend until	18
o:subject=none carried tell	-8
o:subject=none carried tell ahead	-7
o:subject=none carried tell on	-6
o:subject=none carried the ahead	9
o:subject=none carried until ahead	-13
o:subject=none friday, today	-7
o:subject=none from ahead	-8
o:subject=none no verb	14
o:subject=none no verb 	11
o:subject=none no verb (	8
o:subject=none no verb ahead	24
o:subject=none no verb friday,	-7
o:subject=none no verb from	-9
o:subject=none no verb gone	-15
o:subject=none no verb monday,	-6
o:subject=none no verb of	-7
o:subject=none no verb on	8
o:subject=none no verb saturday	13
o:subject=none no verb sunday,	-17
o:subject=none no verb the	11
o:subject=none no verb thursday	-10
o:subject=none no verb today	-6
o:subject=none no verb until	13
o:subject=none no verb —	-7
o:subject=none on ahead	10
o:subject=none saturday today	13
o:subject=none the ahead	13
o:subject=none thursday today	-10
o:subject=none until ahead	16
o:subject=none — today	-7
o:subject=procedure	-19
o:subject=procedure  ahead	-13
o:subject=procedure be	-6
o:subject=procedure be ahead	-6
o:subject=procedure by ahead	8
o:subject=procedure carried	-32
o:subject=procedure carried be	-15
o:subject=procedure carried be ahead	-15
o:subject=procedure far	-18
o:subject=procedure far  ahead	-8
o:subject=procedure far carried be	13
o:subject=procedure far carried be ahead	14
o:subject=procedure far carried end	-12
o:subject=procedure far carried end ahead	-12
o:subject=procedure far carried end on	-12
o:subject=procedure far carried on ahead	-18
o:subject=procedure far carried the ahead	13
o:subject=procedure far no verb	-18
o:subject=procedure far no verb 	-8
o:subject=procedure far no verb ahead	-15
o:subject=procedure no verb	-7
o:subject=procedure no verb 	-13
o:subject=procedure no verb by	9
o:subject=procedure no verb on	-9
o:subject=procedure no verb the	20
o:subject=procedure on ahead	-13
o:subject=procedure the ahead	20
o:subject=procedure until ahead	-6
o:subject=sale	-16
o:subject=sale far carried	-6
o:subject=sale no verb	-14
o:subject=sale no verb ahead	-13
o:subject=signing	12
o:subject=signing no verb	14
o:subject=signing no verb ahead	25
o:subject=signing no verb by	6
o:subject=signing no verb today	-14
o:subject=signing sign	-7
o:subject=signing sign ahead	-7
o:subject=signing until ahead	7
o:subject=truce	12
o:subject=truce agree until	9
o:subject=truce be	7
o:subject=truce be ahead	9
o:subject=truce be on	21
o:subject=truce be until	-17
o:subject=truce begin	-14
o:subject=truce begin ahead	-9
o:subject=truce begin on	-7
o:subject=truce begin today	-6
o:subject=truce carried	-19
o:subject=truce carried be	7
o:subject=truce carried be ahead	9
o:subject=truce carried begin	-9
o:subject=truce carried begin ahead	-17
o:subject=truce carried begin on	-15
o:subject=truce carried end ahead	11
o:subject=truce carried end on	12
o:subject=truce carried have	-6
o:subject=truce carried have ahead	-6
o:subject=truce carried on ahead	-8
o:subject=truce carried run on	-21
o:subject=truce carried run to	28
o:subject=truce carried sign	6
o:subject=truce carried sign ahead	7
o:subject=truce carried suspend	-21
o:subject=truce carried suspend ahead	-20
o:subject=truce carried suspend until	-24
o:subject=truce carried the ahead	-15
o:subject=truce carried to ahead	34
o:subject=truce carried until ahead	-8
o:subject=truce end	-6
o:subject=truce end gone	8
o:subject=truce end on	-14
o:subject=truce ends today	15
o:subject=truce extend	9
o:subject=truce extend ahead	10
o:subject=truce extend to	-11
o:subject=truce far	17
o:subject=truce far  ahead	-17
o:subject=truce far  gone	18
o:subject=truce far carried agree	-14
o:subject=truce far carried agree ahead	-12
o:subject=truce far carried be	12
o:subject=truce far carried be on	9
o:subject=truce far carried be today	16
o:subject=truce far carried begin	-25
o:subject=truce far carried begin ahead	-25
o:subject=truce far carried by ahead	-10
o:subject=truce far carried charge	7
o:subject=truce far carried charge ahead	8
o:subject=truce far carried end	26
o:subject=truce far carried end ahead	30
o:subject=truce far carried end on	26
o:subject=truce far carried other	-15
o:subject=truce far carried other ahead	-14
o:subject=truce far carried put	-10
o:subject=truce far carried run to	7
o:subject=truce far carried tell	10
o:subject=truce far carried tell ahead	10
o:subject=truce far carried the ahead	10
o:subject=truce far carried until ahead	-23
o:subject=truce far no verb	17
o:subject=truce far no verb gone	14
o:subject=truce far no verb on	16
o:subject=truce far no verb the	-9
o:subject=truce far no verb today	7
o:subject=truce far no verb until	25
o:subject=truce far on ahead	17
o:subject=truce far the ahead	-9
o:subject=truce far until ahead	26
o:subject=truce friday, ahead	18
o:subject=truce from ahead	-20
o:subject=truce from gone	14
o:subject=truce no verb	14
o:subject=truce no verb 	-6
o:subject=truce no verb ahead	8
o:subject=truce no verb friday,	16
o:subject=truce no verb from	-13
o:subject=truce no verb on	22
o:subject=truce no verb since	-7
o:subject=truce no verb the	7
o:subject=truce no verb today	17
o:subject=truce no verb tuesday,	9
o:subject=truce of ahead	-7
o:subject=truce on ahead	7
o:subject=truce on today	-12
o:subject=truce other	18
o:subject=truce other gone	17
o:subject=truce other to	9
o:subject=truce run	-16
o:subject=truce run ahead	-13
o:subject=truce run to	-24
o:subject=truce sign	8
o:subject=truce sign ahead	8
o:subject=truce sign on	8
o:subject=truce since ahead	-8
o:subject=truce to ahead	-20
o:subject=truce to gone	27
o:subject=truce tuesday, ahead	10
o:subject=truce until ahead	9
o:suspend from ahead	-25
o:suspend on ahead	-15
o:suspend the ahead	10
o:suspend to ahead	25
o:topic=controls	-13
o:topic=controls ahead	-10
o:topic=controls announce	-6
o:topic=controls far no verb	-11
o:topic=controls no verb	-6
o:topic=controls on	-30
o:topic=controls on ahead	-29
o:topic=controls suspend	-11
o:topic=controls the	-8
o:topic=controls the ahead	-7
o:topic=controls until	15
o:topic=controls until ahead	16
o:topic=deal	-13
o:topic=deal ahead	-10
o:topic=deal by	7
o:topic=deal by ahead	7
o:topic=deal face	18
o:topic=deal far	11
o:topic=deal far ahead	19
o:topic=deal far be	10
o:topic=deal far no verb	-17
o:topic=deal far on	11
o:topic=deal far on ahead	13
o:topic=deal far today	-12
o:topic=deal gone	-10
o:topic=deal have	-13
o:topic=deal no verb	-16
o:topic=deal on	-8
o:topic=deal reach	6
o:topic=deal until	-22
o:topic=deal until ahead	-21
o:topic=duties 	-20
o:topic=duties  ahead	-18
o:topic=duties ahead	17
o:topic=duties announce	-15
o:topic=duties as	17
o:topic=duties be	6
o:topic=duties begin	-27
o:topic=duties by	-21
o:topic=duties by ahead	-21
o:topic=duties carry	6
o:topic=duties clear	-13
o:topic=duties collect	16
o:topic=duties end	-7
o:topic=duties fall	-13
o:topic=duties far  ahead	9
o:topic=duties far  today	-12
o:topic=duties far ahead	11
o:topic=duties far be	-19
o:topic=duties far begin	-6
o:topic=duties far by	-7
o:topic=duties far by ahead	-6
o:topic=duties far end	11
o:topic=duties far fall	-10
o:topic=duties far from	11
o:topic=duties far from ahead	12
o:topic=duties far gone	-22
o:topic=duties far no verb	9
o:topic=duties far on	-18
o:topic=duties far on ahead	-14
o:topic=duties far say	-6
o:topic=duties far since	-7
o:topic=duties far the	-6
o:topic=duties far thursday, today	9
o:topic=duties far today	-17
o:topic=duties for	-12
o:topic=duties for ahead	-11
o:topic=duties from	-56
o:topic=duties from ahead	-52
o:topic=duties gone	-48
o:topic=duties impose	7
o:topic=duties is	10
o:topic=duties is ahead	11
o:topic=duties leave	7
o:topic=duties look	14
o:topic=duties lower	-9
o:topic=duties make	-11
o:topic=duties of	-15
o:topic=duties of ahead	-12
o:topic=duties on	-17
o:topic=duties on ahead	-9
o:topic=duties on gone	-10
o:topic=duties other	-11
o:topic=duties pay	-23
o:topic=duties percent	-6
o:topic=duties raise	-9
o:topic=duties reach	-9
o:topic=duties remain	9
o:topic=duties return	9
o:topic=duties rise	-9
o:topic=duties run	19
o:topic=duties since	-11
o:topic=duties since ahead	-8
o:topic=duties suspend	24
o:topic=duties the	-6
o:topic=duties through	25
o:topic=duties through ahead	25
o:topic=duties to	19
o:topic=duties to ahead	21
o:topic=duties today	-22
o:topic=duties until	20
o:topic=duties until ahead	24
o:topic=duties until gone	-7
o:topic=duties wednesday,	-12
o:topic=duties wednesday, ahead	-12
o:topic=exclusions	-23
o:topic=exclusions ahead	-21
o:topic=exclusions end	-22
o:topic=exclusions no verb	-15
o:topic=exclusions on	-6
o:topic=fees	-7
o:topic=fees ahead	-6
o:topic=fees far	15
o:topic=fees far ahead	16
o:topic=fees far no verb	9
o:topic=fees from	12
o:topic=fees from ahead	12
o:topic=longer be	12
o:topic=longer by	10
o:topic=longer by ahead	10
o:topic=longer end	9
o:topic=longer far	10
o:topic=longer far 	-12
o:topic=longer far ahead	6
o:topic=longer far begin	-11
o:topic=longer far no verb	15
o:topic=longer far on	11
o:topic=longer far on ahead	12
o:topic=longer far today	6
o:topic=longer from	11
o:topic=longer from ahead	12
o:topic=longer gone	19
o:topic=longer of	7
o:topic=longer of ahead	7
o:topic=longer on	10
o:topic=longer on gone	13
o:topic=longer other	7
o:topic=longer run	-20
o:topic=longer say	-6
o:topic=longer sign	6
o:topic=longer the	-12
o:topic=longer the ahead	-11
o:topic=longer to	6
o:topic=longer to gone	14
o:topic=longer until	-11
o:topic=longer until ahead	-10
o:topic=meeting	-23
o:topic=meeting ahead	-17
o:topic=meeting by	-6
o:topic=meeting by ahead	-6
o:topic=meeting end	12
o:topic=meeting far	-6
o:topic=meeting far 	18
o:topic=meeting far  ahead	20
o:topic=meeting far be	-21
o:topic=meeting far end	7
o:topic=meeting far from	-8
o:topic=meeting far from ahead	-8
o:topic=meeting far gone	-8
o:topic=meeting far of	7
o:topic=meeting far the	-22
o:topic=meeting far the ahead	-21
o:topic=meeting far to	-7
o:topic=meeting far to ahead	-7
o:topic=meeting far today	7
o:topic=meeting far until	14
o:topic=meeting far until ahead	15
o:topic=meeting gone	-19
o:topic=meeting on	-11
o:topic=meeting on ahead	-7
o:topic=meeting on gone	-8
o:topic=meeting other	-15
o:topic=meeting see	9
o:topic=meeting suspend	-10
o:topic=meeting the	9
o:topic=meeting the ahead	9
o:topic=meeting to	-18
o:topic=meeting to ahead	-18
o:topic=meeting today	8
o:topic=none	13
o:topic=none  today	9
o:topic=none (	8
o:topic=none ahead	26
o:topic=none announce	-7
o:topic=none be	-13
o:topic=none before	15
o:topic=none before ahead	15
o:topic=none by	-9
o:topic=none by ahead	-8
o:topic=none end	16
o:topic=none for ahead	7
o:topic=none friday,	-7
o:topic=none friday, today	-7
o:topic=none from	-6
o:topic=none gone	-30
o:topic=none have	-13
o:topic=none keep	14
o:topic=none make	8
o:topic=none monday,	-6
o:topic=none no verb	14
o:topic=none of	-14
o:topic=none of ahead	-11
o:topic=none on	28
o:topic=none on ahead	32
o:topic=none other	-12
o:topic=none put	-8
o:topic=none saturday	13
o:topic=none saturday today	13
o:topic=none say	16
o:topic=none since	9
o:topic=none since ahead	10
o:topic=none sunday,	-17
o:topic=none suspend	6
o:topic=none the	14
o:topic=none the ahead	19
o:topic=none thursday	-10
o:topic=none thursday today	-10
o:topic=none |	9
o:topic=none | today	9
o:topic=none —	-7
o:topic=none — today	-7
o:topic=procedure	-21
o:topic=procedure 	-13
o:topic=procedure  ahead	-13
o:topic=procedure ahead	-13
o:topic=procedure be	-6
o:topic=procedure before	-13
o:topic=procedure before ahead	-13
o:topic=procedure begin	15
o:topic=procedure by	7
o:topic=procedure by ahead	8
o:topic=procedure far 	-8
o:topic=procedure far  ahead	-8
o:topic=procedure far be	15
o:topic=procedure far no verb	-18
o:topic=procedure far on	-14
o:topic=procedure far on ahead	-14
o:topic=procedure far the	11
o:topic=procedure far the ahead	11
o:topic=procedure from	-6
o:topic=procedure gone	-7
o:topic=procedure no verb	-7
o:topic=procedure on	-20
o:topic=procedure on ahead	-18
o:topic=procedure other	-9
o:topic=procedure the	16
o:topic=procedure the ahead	16
o:topic=procedure to	21
o:topic=procedure to ahead	21
o:topic=sale	-27
o:topic=sale ahead	-25
o:topic=sale no verb	-14
o:topic=sale on	-6
o:topic=sale the	-7
o:topic=sale the ahead	-7
o:topic=signing	-7
o:topic=signing be	-12
o:topic=signing gone	-13
o:topic=signing have	-12
o:topic=signing no verb	14
o:topic=signing of	-10
o:topic=signing of ahead	-8
o:topic=signing on	-19
o:topic=signing on ahead	-15
o:topic=signing sign	-16
o:topic=signing today	-18
o:topic=truce	16
o:topic=truce agree	-12
o:topic=truce ahead	26
o:topic=truce announce	8
o:topic=truce be	10
o:topic=truce begin	-8
o:topic=truce by	-19
o:topic=truce by ahead	-18
o:topic=truce carry	-7
o:topic=truce charge	-8
o:topic=truce conclude	8
o:topic=truce ends	8
o:topic=truce ends today	15
o:topic=truce far	27
o:topic=truce far  ahead	-17
o:topic=truce far  gone	18
o:topic=truce far ahead	17
o:topic=truce far be	13
o:topic=truce far begin	-6
o:topic=truce far end	8
o:topic=truce far from	-6
o:topic=truce far from ahead	-6
o:topic=truce far gone	15
o:topic=truce far no verb	17
o:topic=truce far on	15
o:topic=truce far on ahead	13
o:topic=truce far run	18
o:topic=truce far tell	12
o:topic=truce far today	7
o:topic=truce far until	23
o:topic=truce far until ahead	24
o:topic=truce for	18
o:topic=truce for ahead	18
o:topic=truce friday,	16
o:topic=truce friday, ahead	18
o:topic=truce from gone	13
o:topic=truce gone	-26
o:topic=truce have	19
o:topic=truce is	7
o:topic=truce is ahead	8
o:topic=truce keep	7
o:topic=truce midnight	19
o:topic=truce no verb	14
o:topic=truce of	-27
o:topic=truce of ahead	-21
o:topic=truce on	7
o:topic=truce on ahead	13
o:topic=truce on today	-7
o:topic=truce other	18
o:topic=truce since	-20
o:topic=truce since ahead	-20
o:topic=truce the	-8
o:topic=truce the ahead	-6
o:topic=truce to gone	8
o:topic=truce tuesday,	9
o:topic=truce tuesday, ahead	10
o:topic=truce until	6
o:topic=truce until ahead	9
o:write on ahead	7
pc0=bear	27
pc0=down	25
pc0=impose	-9
pc0=propose	-16
pc0=target	-14
pc0=up	-36
pc1=agree	15
pc1=bear	19
pc1=buy	-8
pc1=down	16
pc1=end	-7
pc1=impose	12
pc1=say	6
pc1=sell	-7
pc1=target	7
pc1=up	-39
pct0=agree past-passive	19
pct0=agree present	-10
pct0=bear future	24
pct0=bear modal	13
pct0=begin modal	19
pct0=begin past	-16
pct0=down modal	6
pct0=down past	-8
pct0=down present	13
pct0=end modal	-8
pct0=end past	-20
pct0=end present	23
pct0=impose future	-13
pct0=impose future-passive	-9
pct0=impose modal	-10
pct0=impose modal-passive	15
pct0=impose past-passive	-13
pct0=impose perfect-passive	-13
pct0=impose pluperfect	-13
pct0=impose present	30
pct0=impose present-passive	-10
pct0=propose present	-17
pct0=say past	-9
pct0=say present-passive	6
pct0=stay future	-18
pct0=stay modal	-16
pct0=stay past	7
pct0=stay past-passive	16
pct0=suspend future	-16
pct0=suspend past	18
pct0=suspend present-passive	-6
pct0=up past	-9
pct0=up present	-20
pct1=agree participle-passive	27
pct1=agree past-passive	19
pct1=agree present	-10
pct1=bear future	21
pct1=bear modal	13
pct1=bear participle-passive	-16
pct1=begin gerund	-6
pct1=begin infinitive	-10
pct1=begin modal	19
pct1=begin participle-passive	-7
pct1=begin past	-13
pct1=down modal	6
pct1=down past	-13
pct1=down present	13
pct1=end infinitive	-19
pct1=end modal	-8
pct1=end past	-23
pct1=end present	24
pct1=impose future	-13
pct1=impose future-passive	-9
pct1=impose infinitive-passive	11
pct1=impose modal	-10
pct1=impose modal-passive	15
pct1=impose participle-passive	31
pct1=impose past-passive	-13
pct1=impose perfect	6
pct1=impose perfect-passive	-13
pct1=impose pluperfect	-18
pct1=impose present	22
pct1=impose present-passive	-10
pct1=propose infinitive	11
pct1=propose present	-16
pct1=say infinitive	17
pct1=say past	-9
pct1=say present-passive	6
pct1=stay future	-15
pct1=stay gerund	7
pct1=stay modal	-16
pct1=stay past	9
pct1=stay past-passive	16
pct1=suspend future	-13
pct1=suspend participle-passive	-9
pct1=suspend past	21
pct1=suspend present	14
pct1=suspend present-passive	-6
pct1=up past	-9
pct1=up present	-18
phas-future	-11
phas-gerund	7
phas-pluperfect	-6
phas-present	14
pt0=future	-6
pt0=past	-16
pt0=past-passive	12
pt0=pluperfect	-6
pt0=present	14
pt1=infinitive-passive	11
pt1=participle-passive	16
pt1=past	-15
pt1=past-passive	12
pt1=pluperfect	-17
pv0-none	11
pv0=approve	-6
pv0=be	-7
pv0=begin	19
pv0=carry	-8
pv0=come	8
pv0=confirm	-9
pv0=continue	7
pv0=end	18
pv0=exempt	-11
pv0=extend	-28
pv0=face	13
pv0=go	-19
pv0=hold	27
pv0=impose	-8
pv0=keep	13
pv0=know	10
pv0=make	10
pv0=meet	21
pv0=note	12
pv0=other	18
pv0=propose	-11
pv0=put	-9
pv0=reach	-9
pv0=remain	15
pv0=say	-11
pv0=stand	-10
pv0=start	-16
pv0=state	8
pv0=stay	-32
pv0=take	7
pv0=tell	-10
pv1-none	12
pv1=agree	11
pv1=apply	7
pv1=approve	-6
pv1=be	-7
pv1=begin	19
pv1=carry	-14
pv1=confirm	-9
pv1=end	7
pv1=enter	-11
pv1=exempt	-12
pv1=extend	-26
pv1=face	13
pv1=fall	-8
pv1=go	-24
pv1=hold	35
pv1=impose	-10
pv1=know	10
pv1=leave	13
pv1=make	14
pv1=meet	13
pv1=note	12
pv1=propose	-12
pv1=put	-9
pv1=reach	-6
pv1=sign	11
pv1=stand	-16
pv1=start	-21
pv1=state	8
pv1=stay	-19
pv1=strike	9
pv1=suspend	-14
pv1=take	12
pv1=tell	-11
pvt0=agree past	8
pvt0=agree present	-7
pvt0=announce past	-6
pvt0=ask perfect	8
pvt0=be past	13
pvt0=be perfect	-11
pvt0=be present	-9
pvt0=begin past	-8
pvt0=begin present	29
pvt0=carry present	-8
pvt0=continue present	15
pvt0=end modal	7
pvt0=end past	-13
pvt0=end present	23
pvt0=exempt present	-10
pvt0=expire present	12
pvt0=extend perfect	-16
pvt0=extend present	-7
pvt0=go present	-17
pvt0=hold present	26
pvt0=keep present	21
pvt0=know present	6
pvt0=leave present	12
pvt0=make past	12
pvt0=meet present	8
pvt0=other past	12
pvt0=other perfect	14
pvt0=other present	9
pvt0=pay future	15
pvt0=pay present	-14
pvt0=put perfect	8
pvt0=reach present	-6
pvt0=remain present	13
pvt0=say past	-7
pvt0=say present	-10
pvt0=sign past	8
pvt0=start present	-15
pvt0=state past	8
pvt0=stay present	-27
pvt0=take present	6
pvt0=tell past	-12
pvt1=agree participle	19
pvt1=agree present	-7
pvt1=announce past	-6
pvt1=be past	13
pvt1=be perfect	-11
pvt1=be present	-9
pvt1=begin past	-8
pvt1=begin present	29
pvt1=carry present	-8
pvt1=end modal	7
pvt1=end past	-16
pvt1=end present	23
pvt1=enter participle	-7
pvt1=exempt present	-10
pvt1=expire present	12
pvt1=extend infinitive	-12
pvt1=extend participle	12
pvt1=extend perfect	-16
pvt1=extend present	-7
pvt1=go present	-15
pvt1=hold present	26
pvt1=know present	6
pvt1=leave present	12
pvt1=make past	12
pvt1=meet present	8
pvt1=other past	12
pvt1=other present	-8
pvt1=pay future	15
pvt1=pay present	-14
pvt1=put perfect	8
pvt1=reach present	-6
pvt1=say past	-7
pvt1=say present	-9
pvt1=sign participle	11
pvt1=sign past	8
pvt1=start present	-15
pvt1=state past	8
pvt1=stay present	-15
pvt1=suspend infinitive	-6
pvt1=suspend participle	-9
pvt1=take present	6
pvt1=tell past	-12
q:"	-39
q:'s	-15
q:(	-30
q:)	-23
q:,	8
q:-	8
q:.	-9
q:/	36
q::	-33
q:;	17
q:<agent>	6
q:<day-gone>	18
q:<day-today>	-23
q:<gate>	13
q:<goods>	34
q:<month-ahead>	-11
q:<month-gone>	31
q:<name>	49
q:<not>	-11
q:<office>	-18
q:<organisation>	-25
q:<person>	6
q:<quality>	45
q:<seat>	21
q:<sender>	-24
q:<span>	27
q:<taker>	-12
q:<v-bear>	-32
q:<v-buy>	-21
q:<v-down>	-44
q:<v-end>	9
q:<v-propose>	-24
q:<v-say>	6
q:<v-sell>	-20
q:<v-suspend>	-9
q:<v-target>	34
q:<v-threaten>	17
q:<v-up>	-11
q:?	22
q:a	-19
q:about	29
q:accept	-13
q:accord	-11
q:according	8
q:act	-9
q:additional	7
q:after	-20
q:afternoon	14
q:against	9
q:ago	-13
q:agreement	-11
q:airport	-8
q:all	14
q:allow	-11
q:also	-12
q:among	7
q:amount	17
q:an	6
q:announce	-24
q:another	13
q:approval	-9
q:approve	7
q:are	-17
q:arrangement	26
q:ask	29
q:at	-19
q:b	-20
q:battery	8
q:be	-37
q:bean	10
q:because	-12
q:become	11
q:been	6
q:before	9
q:being	16
q:bill	-8
q:border	-17
q:both	7
q:breathe	6
q:bring	20
q:built	-14
q:busan	14
q:business	-9
q:but	-14
q:butter	6
q:buy	-10
q:by	-8
q:c	-19
q:call	-35
q:can	-7
q:capital	-13
q:cargo	-11
q:carry	11
q:case	10
q:ceasefire	-30
q:certain	-7
q:certificate	-11
q:charge	34
q:chip	14
q:city	-13
q:claim	-7
q:clock	14
q:close	-7
q:closed	-26
q:cocoa	9
q:cod	-7
q:coffee	11
q:collect	10
q:column	14
q:company	-19
q:conference	8
q:contract	-16
q:control	15
q:count	14
q:countermeasure	6
q:crude	-7
q:customer	-17
q:deadline	7
q:decide	7
q:decided	12
q:desk	7
q:die	12
q:direction	8
q:dispute	-18
q:doe	19
q:down	22
q:draw	-12
q:drop	-11
q:due	12
q:duty	8
q:each	9
q:earlier	16
q:early	8
q:earth	8
q:eastern	-7
q:effect	22
q:either	18
q:elsewhere	-17
q:entry	-15
q:every	8
q:everybody	-20
q:everyone	-7
q:everything	-23
q:everywhere	-7
q:exclusion	-6
q:expect	8
q:expire	-8
q:extend	-23
q:extension	9
q:fall	-32
q:fentanyl	-6
q:ferry	-16
q:fifth	-8
q:figure	8
q:final	-14
q:find	6
q:firm	-14
q:first	-8
q:flat	12
q:follow	-8
q:for	20
q:force	30
q:forced	-17
q:forty	-8
q:four	-10
q:fourth	-14
q:friend	7
q:from	-36
q:front	-21
q:fruit	11
q:full	6
q:further	-11
q:geneva	7
q:get	-14
q:give	-6
q:go	-14
q:good	12
q:grower	16
q:had	10
q:hall	-8
q:halve	-17
q:hand	-21
q:harbour	-9
q:has	-10
q:have	6
q:he	7
q:higher	-7
q:him	7
q:his	-16
q:hold	-10
q:holiday	-9
q:hospital	-7
q:hotel	-6
q:hour	-16
q:how	29
q:i	-7
q:if	-17
q:import	-9
q:importer	-6
q:in	12
q:industry	-22
q:instead	14
q:interview	6
q:into	9
q:introduce	6
q:is	21
q:island	-18
q:issued	20
q:it	-8
q:its	16
q:joint	-9
q:just	-12
q:keep	-7
q:kind	-24
q:kuala	6
q:labor	-16
q:lapse	12
q:last	23
q:lasted	-19
q:late	-10
q:law	-26
q:leave	8
q:legal	-10
q:lentil	12
q:letter	7
q:level	12
q:levy	8
q:likely	11
q:line	-10
q:list	10
q:listed	-14
q:little	-9
q:live	10
q:long	13
q:lorry	-6
q:lower	-27
q:lumpur	6
q:m	-8
q:machine	-13
q:machinery	12
q:make	-29
q:maker	-7
q:market	9
q:matter	11
q:may	-10
q:me	8
q:mean	-7
q:measure	-9
q:meet	-14
q:memorandum	-6
q:midnight	-7
q:million	-13
q:minister	20
q:moment	-6
q:month	13
q:morning	-13
q:mr	15
q:much	7
q:name	-27
q:negotiate	-13
q:never	9
q:new	-12
q:night	-34
q:no	-16
q:none	14
q:noon	-15
q:nor	-9
q:northern	-20
q:not	7
q:note	16
q:notice	32
q:now	-7
q:of	-8
q:official	9
q:older	-9
q:on	27
q:one	-23
q:only	-29
q:operated	-14
q:operator	-11
q:or	-24
q:orange	-10
q:order	-8
q:other	8
q:otherwise	-6
q:out	21
q:own	31
q:owner	-18
q:p	-6
q:page	-14
q:palm	-8
q:paper	-18
q:part	20
q:pass	-12
q:permit	-11
q:phone	6
q:place	-39
q:plan	-6
q:point	-10
q:pork	-7
q:port	14
q:power	-15
q:president	19
q:proclamation	-9
q:progress	-8
q:prolong	13
q:prolongation	9
q:promise	-26
q:propose	-8
q:published	14
q:purchase	-9
q:put	20
q:raise	-15
q:rare	7
q:rate	-17
q:read	9
q:reason	-6
q:reciprocal	6
q:recommend	-12
q:renew	22
q:renewal	-7
q:report	-8
q:reporter	-6
q:representative	-13
q:rest	-6
q:revenue	-23
q:rice	-6
q:right	13
q:rise	-13
q:river	-26
q:room	-9
q:rum	23
q:run	28
q:salmon	7
q:same	8
q:say	-10
q:second	-23
q:sell	-6
q:send	-20
q:settle	-6
q:shall	-6
q:share	-10
q:she	-14
q:shook	-14
q:should	12
q:show	12
q:side	-9
q:sign	11
q:signature	-7
q:sir	6
q:sleep	14
q:small	13
q:soybean	-7
q:stand	20
q:state	33
q:statement	-6
q:step	16
q:still	-7
q:stockholm	28
q:stop	9
q:subject	-6
q:sugar	-22
q:summit	6
q:surcharge	-62
q:suspension	-27
q:table	22
q:take	18
q:talk	-22
q:talking	-19
q:television	9
q:term	6
q:than	-16
q:thank	9
q:that	-9
q:the	-22
q:their	9
q:them	-6
q:there	21
q:these	15
q:they	-22
q:thing	19
q:threat	11
q:threaten	8
q:three	20
q:time	6
q:to	-16
q:together	-16
q:tomatoe	-11
q:too	-28
q:touched	7
q:town	-6
q:tractor	11
q:truce	58
q:tuna	11
q:two	-7
q:under	-24
q:until	-45
q:up	-23
q:upper	-13
q:use	-6
q:valley	-23
q:vessel	-15
q:visit	25
q:was	28
q:way	20
q:we	-10
q:week	25
q:welcome	-15
q:well	-6
q:were	37
q:what	19
q:wheat	-13
q:when	-7
q:where	-10
q:whether	13
q:which	23
q:while	-16
q:who	-17
q:whole	15
q:whose	-10
q:will	-39
q:window	11
q:with	17
q:within	10
q:word	20
q:world	-15
q:worst	7
q:would	22
q:write	-11
q:yarn	8
q:yet	13
q:your	28
qt=future	9
qt=past	-6
qt=present	11
quoted	-8
r1='s	-8
r1='s & d:today	-7
r1=,	15
r1=, & d:ahead	24
r1=, & d:gone	-58
r1=, & d:today	15
r1=-	-10
r1=- & d:today	-10
r1=.	17
r1=. & d:ahead	29
r1=. & d:gone	-34
r1=:	16
r1=: & d:ahead	22
r1=; & d:ahead	-6
r1=; & d:gone	14
r1=<end>	-8
r1=<end> & d:ahead	6
r1=<end> & d:gone	-23
r1=<end> & d:today	-16
r1=<level>	-8
r1=<level> & d:ahead	-6
r1=<name>	6
r1=<name> & d:ahead	9
r1=<not>	13
r1=<not> & d:ahead	7
r1=<not> & d:today	7
r1=<number>	-12
r1=<number> & d:ahead	-12
r1=<quality>	6
r1=<quality> & d:ahead	7
r1=<v-begin>	-11
r1=<v-begin> & d:ahead	-11
r1=<v-down>	18
r1=<v-down> & d:ahead	18
r1=<v-say>	-8
r1=<v-stay>	-6
r1=<v-up>	-8
r1=<v-up> & d:ahead	-8
r1=after & d:ahead	8
r1=after & d:today	-7
r1=and	-13
r1=and & d:ahead	-15
r1=and & d:today	7
r1=are	-17
r1=are & d:ahead	-15
r1=as	7
r1=as & d:ahead	10
r1=at	-6
r1=evening	-11
r1=evening & d:ahead	-9
r1=for	-11
r1=for & d:ahead	-9
r1=go	-8
r1=go & d:ahead	-8
r1=has	-6
r1=if	-28
r1=if & d:ahead	-27
r1=in	-11
r1=in & d:ahead	-9
r1=is	-7
r1=it	-6
r1=it & d:today	-11
r1=morning	-8
r1=morning & d:ahead	-6
r1=next	13
r1=next & d:ahead	13
r1=night	8
r1=night & d:ahead	9
r1=of	14
r1=of & d:ahead	16
r1=on	-7
r1=on & d:ahead	-6
r1=our	-13
r1=our & d:ahead	-12
r1=say	-6
r1=that	-11
r1=that & d:today	-7
r1=the	21
r1=the & d:ahead	23
r1=there	-8
r1=there & d:ahead	-8
r1=they	21
r1=they & d:ahead	20
r1=to	-14
r1=to & d:ahead	-9
r1=under	9
r1=under & d:ahead	10
r1=unless	-21
r1=unless & d:ahead	-17
r1=whether	16
r1=without & d:today	7
r1=—	-20
r1=— & d:ahead	-19
r2="	12
r2=.	16
r2=<day-gone>	17
r2=<day-today>	9
r2=<duty>	7
r2=<gate>	-12
r2=<goods>	-15
r2=<level-noun>	18
r2=<level>	-7
r2=<name>	-6
r2=<not>	-22
r2=<organisation>	-30
r2=<person>	-12
r2=<quality>	9
r2=<v-agree>	-6
r2=<v-begin>	-19
r2=<v-down>	-21
r2=<v-end>	20
r2=<v-impose>	-29
r2=<v-propose>	-6
r2=<v-sell>	-10
r2=<v-stay>	-19
r2=<v-suspend>	-11
r2=<v-up>	-14
r2=a	11
r2=additional	17
r2=all	-16
r2=been	-9
r2=both	9
r2=by	-7
r2=could	-10
r2=doe	8
r2=each	-11
r2=end	24
r2=entry	-8
r2=for	-11
r2=from	-9
r2=go	-12
r2=have	-6
r2=he	15
r2=hold	-6
r2=i	8
r2=if	-26
r2=it	-28
r2=its	10
r2=last	-9
r2=leave	10
r2=make	-9
r2=may	-6
r2=midnight	18
r2=next	8
r2=no	-15
r2=nothing	6
r2=now	17
r2=on	-12
r2=run	-12
r2=say	8
r2=shall	15
r2=ship	-6
r2=suspend	-6
r2=talk	8
r2=tariff	6
r2=that	-19
r2=the	8
r2=their	-7
r2=they	-13
r2=thi	12
r2=time	34
r2=to	16
r2=truce	-18
r2=two	-7
r2=unless	-8
r2=was	-11
r2=what	-8
r2=when	15
r2=which	-20
r2=with	14
r2=without	-6
r2=year	19
r2=yes	16
r3='s	-7
r3=)	-9
r3=<agent>	-14
r3=<day-ahead>	-7
r3=<goods>	23
r3=<level-noun>	-16
r3=<name>	19
r3=<not>	-10
r3=<number>	31
r3=<organisation>	-23
r3=<person>	17
r3=<seat>	-14
r3=<v-bear>	-8
r3=<v-begin>	-9
r3=<v-down>	-10
r3=<v-end>	-12
r3=<v-impose>	-7
r3=<v-return>	11
r3=<v-say>	10
r3=<v-suspend>	10
r3=<v-target>	-11
r3=<v-up>	-11
r3=?	14
r3=additional	-11
r3=all	-14
r3=and	20
r3=announce	-6
r3=as	16
r3=at	6
r3=back	6
r3=carry	10
r3=come	-9
r3=country	-6
r3=date	10
r3=day	32
r3=deal	-9
r3=duty	8
r3=extend	-10
r3=first	-7
r3=for	-27
r3=from	6
r3=good	6
r3=government	-9
r3=has	-9
r3=in	-11
r3=it	-27
r3=may	10
r3=month	10
r3=nothing	-12
r3=now	-7
r3=of	15
r3=over	-17
r3=rate	-6
r3=return	11
r3=say	17
r3=set	6
r3=side	-9
r3=suspend	10
r3=that	-19
r3=the	-27
r3=their	-8
r3=them	7
r3=then	-20
r3=there	10
r3=they	-8
r3=time	-6
r3=to	6
r3=trade	7
r3=until	-9
r3=warn	7
r3=was	-7
r3=we	-10
r3=what	20
r3=which	-14
r3=will	-8
r3=would	14
r3=year	7
r4='s	10
r4=.	-36
r4=:	15
r4=<agent>	-15
r4=<day-gone>	-9
r4=<day-today>	11
r4=<duty>	6
r4=<end>	-11
r4=<goods>	12
r4=<level-noun>	26
r4=<level>	-15
r4=<not>	12
r4=<number>	-8
r4=<organisation>	-7
r4=<person>	14
r4=<quality>	-27
r4=<seat>	21
r4=<span>	-24
r4=<v-agree>	-11
r4=<v-bear>	18
r4=<v-begin>	-9
r4=<v-down>	-8
r4=<v-end>	-11
r4=<v-say>	-19
r4=<v-stay>	8
r4=<v-suspend>	10
r4=<v-target>	8
r4=?	13
r4=a	7
r4=after	-8
r4=agree	-8
r4=at	-27
r4=back	8
r4=be	22
r4=been	8
r4=before	-7
r4=between	7
r4=charge	11
r4=cut	-11
r4=day	6
r4=duty	6
r4=end	-25
r4=expect	11
r4=extension	-10
r4=get	10
r4=go	-8
r4=good	12
r4=had	8
r4=happen	-15
r4=has	-6
r4=have	-17
r4=hour	7
r4=in	-27
r4=into	21
r4=last	-15
r4=leave	-8
r4=ministry	-13
r4=of	-8
r4=on	20
r4=out	-13
r4=paper	-11
r4=place	8
r4=rate	9
r4=run	9
r4=say	-13
r4=sign	-9
r4=tariff	-6
r4=than	-7
r4=that	10
r4=the	-7
r4=their	12
r4=they	-20
r4=truce	14
r4=two	7
r4=until	-7
r4=up	7
r4=was	-9
r4=which	11
r4=will	8
r4=would	-7
r=" <end>	-6
r=) .	7
r=) <end>	-14
r=, "	16
r=, <day-ahead>	-6
r=, <name>	-7
r=, <number>	10
r=, <office>	8
r=, <quality>	12
r=, <seat>	10
r=, <span>	6
r=, a	18
r=, after	6
r=, as	-15
r=, both	18
r=, by	-7
r=, for	-7
r=, go	-11
r=, he	9
r=, i	8
r=, if	-19
r=, is	8
r=, it	10
r=, no	-13
r=, on	-9
r=, say	10
r=, the	6
r=, unless	-8
r=, until	-7
r=, when	15
r=, which	-20
r=, will	-16
r=, yes	16
r=. <end>	17
r=: <level>	7
r=: the	12
r=; <end>	-11
r=; <quality>	8
r=; it	-13
r=; the	7
r=<end> <end>	-8
r=<name> 's	12
r=and is	-21
r=and last	-12
r=and run	-7
r=at <number>	-11
r=for <span>	-9
r=from <day-ahead>	-11
r=if it	-18
r=in the	12
r=it 's	-6
r=it will	7
r=next year	13
r=night .	16
r=of next	8
r=of thi	15
r=that he	7
r=the <organisation>	-7
r=the <quality>	-6
r=the additional	18
r=the duty	8
r=to <day-ahead>	16
r=under the	10
r=unless <organisation>	-15
r=unless the	-10
r=without an	8
r=— <person>	-10
r=— the	-8
s:!	-6
s:'	-20
s:'s	-15
s:*	-25
s:.	-15
s:<day-ahead>	12
s:<day-gone>	-23
s:<day-today>	-23
s:<gate>	13
s:<goods-amount>	-23
s:<level-noun>	6
s:<level>	-9
s:<money>	-10
s:<month-ahead>	13
s:<month-gone>	15
s:<month-today>	6
s:<name>	10
s:<not>	6
s:<office>	-13
s:<organisation>	-60
s:<points>	58
s:<quality>	9
s:<seat>	6
s:<span>	7
s:<taker>	-9
s:<v-bear>	-26
s:<v-deny>	-21
s:<v-down>	8
s:<v-end>	17
s:<v-propose>	-43
s:<v-sell>	-14
s:<v-stay>	7
s:<v-suspend>	16
s:<v-target>	-6
s:<v-up>	-15
s:@	8
s:[	-12
s:]	-11
s:_	19
s:a	-28
s:about	-26
s:above	-11
s:accept	-11
s:additional	11
s:affiliate	-8
s:afraid	15
s:after	-9
s:afternoon	7
s:again	13
s:against	9
s:agency	-17
s:ahead	-10
s:al	7
s:alive	-14
s:all	-22
s:allowed	-11
s:along	-13
s:altogether	-7
s:am	-14
s:among	8
s:anchor	-7
s:anew	9
s:announce	14
s:announcement	-8
s:another	-9
s:answer	-13
s:antimony	-17
s:any	-25
s:application	-6
s:apply	30
s:approval	-7
s:armistice	-19
s:army	-19
s:arrangement	37
s:arrive	12
s:as	14
s:ask	24
s:asleep	6
s:at	-13
s:autumn	8
s:await	13
s:away	20
s:back	18
s:ban	-18
s:bargain	-15
s:battery	-10
s:batumi	-6
s:become	9
s:beef	-30
s:been	-13
s:beer	-14
s:before	21
s:begin	-17
s:being	7
s:best	8
s:better	32
s:between	12
s:beyond	12
s:big	-8
s:bill	-10
s:bin	11
s:book	11
s:both	23
s:box	-9
s:brandy	10
s:break	-15
s:brief	11
s:broken	-6
s:budget	-11
s:busan	20
s:business	-8
s:but	-12
s:butter	-17
s:buyer	-6
s:by	-25
s:calendar	27
s:call	-21
s:calm	10
s:camp	8
s:cannot	-7
s:capital	21
s:car	-6
s:case	-30
s:cease	-10
s:ceasefire	-22
s:change	-6
s:changed	12
s:chicken	-7
s:chip	11
s:christma	-17
s:city	-27
s:claim	-13
s:clock	11
s:club	-19
s:coast	-9
s:cocoa	-6
s:coffee	9
s:colleague	-7
s:collection	-10
s:colombo	6
s:come	21
s:comment	-19
s:commerce	-10
s:common	9
s:company	-36
s:completed	13
s:concerned	6
s:conclude	10
s:conference	-11
s:confirm	9
s:consent	13
s:consultation	-7
s:continue	20
s:contract	-11
s:control	18
s:coordinating	6
s:copper	6
s:cork	14
s:corn	-7
s:corrected	-7
s:correction	15
s:corresponding	6
s:cost	10
s:count	8
s:counted	13
s:crane	14
s:current	11
s:customer	-6
s:cut	-26
s:date	20
s:day	63
s:deadline	-12
s:deal	8
s:decide	-10
s:decided	13
s:decision	-7
s:decree	21
s:delegation	-15
s:demand	-6
s:did	-25
s:die	28
s:dinner	10
s:do	27
s:document	6
s:doe	29
s:donald	-9
s:double	-17
s:down	-20
s:draft	-6
s:drawer	16
s:due	21
s:during	-32
s:duty	19
s:early	12
s:effect	-9
s:either	11
s:eleven	-6
s:emergency	-7
s:end	23
s:enter	-45
s:entry	-7
s:envoy	-9
s:erbium	8
s:eve	18
s:evening	-23
s:every	-10
s:everybody	-12
s:everything	27
s:everywhere	-13
s:exclusion	-6
s:exempt	-21
s:exemption	-11
s:expire	11
s:explain	-17
s:export	-18
s:extend	-25
s:face	12
s:fail	-12
s:failed	-7
s:failing	-11
s:far	-15
s:fare	-20
s:farm	-9
s:fee	-21
s:fentanyl	28
s:ferry	-16
s:fifth	8
s:file	-6
s:find	12
s:fine	-6
s:finish	7
s:firm	6
s:first	-6
s:flash	7
s:flour	-14
s:fly	-7
s:follow	-10
s:following	11
s:food	-6
s:for	-18
s:foreign	-6
s:foreseen	8
s:former	-11
s:four	-8
s:fourth	-14
s:framework	-10
s:free	-10
s:freeze	16
s:friday	7
s:friend	7
s:from	-25
s:front	-10
s:frozen	-30
s:full	-24
s:further	16
s:gallium	-23
s:gate	-16
s:gave	-7
s:geneva	31
s:germanium	-18
s:get	9
s:go	11
s:gold	-14
s:good	32
s:government	-7
s:grant	9
s:grid	-8
s:grow	6
s:half	-6
s:halve	11
s:hand	-15
s:happen	-8
s:has	-22
s:hearing	-17
s:her	-11
s:here	-8
s:higher	25
s:him	11
s:hold	-22
s:holiday	-7
s:holmium	8
s:hour	-15
s:household	-6
s:hundred	21
s:i've	21
s:if	-24
s:import	-8
s:impose	-11
s:in	-6
s:including	19
s:increase	-15
s:initial	-12
s:initialled	-7
s:instead	10
s:interest	-10
s:into	-7
s:introduce	14
s:is	14
s:island	-10
s:it	18
s:its	14
s:job	15
s:judge	-19
s:jump	7
s:just	26
s:keep	7
s:key	9
s:kind	-13
s:know	26
s:kuala	7
s:lamb	-6
s:land	-11
s:lapse	7
s:last	11
s:lasted	-17
s:late	-10
s:later	-13
s:latter	13
s:law	16
s:lawyer	-21
s:lay	9
s:least	-10
s:leave	13
s:lentil	10
s:let	35
s:levy	-31
s:licence	-14
s:lifeng	-7
s:lift	-12
s:light	-10
s:like	-9
s:likewise	16
s:line	-11
s:link	-8
s:lisbon	-12
s:list	-22
s:little	7
s:live	16
s:loaded	-7
s:lodged	-6
s:long	9
s:longer	-9
s:look	16
s:lorry	-28
s:lose	6
s:lower	-17
s:lull	-8
s:lumpur	7
s:m	16
s:maize	13
s:mark	33
s:market	8
s:match	-11
s:matter	-16
s:may	-27
s:mean	16
s:meanwhile	11
s:measure	17
s:mediator	-13
s:member	-7
s:memorandum	13
s:men	8
s:midnight	35
s:mill	12
s:million	-7
s:minister	6
s:ministry	-31
s:minute	-8
s:mombasa	13
s:monday	-11
s:month	15
s:more	-12
s:morning	11
s:most	-25
s:motor	10
s:mr	9
s:muscat	-8
s:must	-23
s:mutual	7
s:national	-12
s:need	-8
s:needed	9
s:net	11
s:network	12
s:new	-22
s:nil	-13
s:nine	8
s:no	-8
s:noon	-19
s:north	-7
s:northern	-14
s:note	19
s:nothing	9
s:notice	-14
s:now	6
s:objection	-12
s:observer	-8
s:of	-25
s:offer	-38
s:oil	-11
s:olive	-9
s:on	-15
s:once	-10
s:one	10
s:only	7
s:open	-24
s:operator	-11
s:or	-6
s:orange	-7
s:order	14
s:ordinary	-12
s:origin	-13
s:originating	-15
s:other	9
s:otherwise	36
s:out	21
s:outline	-9
s:own	13
s:page	-8
s:palm	11
s:parcel	-19
s:parliament	9
s:part	-9
s:party	-37
s:past	9
s:pause	23
s:pay	-23
s:peace	24
s:period	20
s:phase	-7
s:phone	-19
s:phosphate	13
s:pipe	16
s:place	-16
s:plan	-25
s:plant	-10
s:plastic	17
s:please	8
s:plum	-6
s:point	-21
s:port	-11
s:post	-14
s:powder	-9
s:premier	-8
s:presence	7
s:present	16
s:presenter	-27
s:president	10
s:price	-15
s:prisoner	-6
s:proclamation	-13
s:prolong	13
s:promise	-6
s:proper	-22
s:propose	-6
s:protest	-11
s:protocol	-13
s:provisional	12
s:q	11
s:quarrel	-14
s:quiet	-20
s:quota	-14
s:rail	-34
s:rather	19
s:raw	-8
s:reach	-8
s:read	-14
s:reason	-6
s:recall	-8
s:receive	-8
s:reciprocal	7
s:reduction	15
s:refrain	-11
s:refund	-19
s:remind	-20
s:reminder	7
s:remove	-11
s:renewal	8
s:renewed	18
s:replace	-15
s:report	-15
s:reporter	-7
s:restore	-8
s:resume	-12
s:retaliatory	-6
s:return	16
s:revive	-8
s:rice	-17
s:richard	-6
s:right	10
s:rise	-12
s:river	-10
s:road	-16
s:roaming	-9
s:robert	8
s:roof	9
s:room	-7
s:round	-38
s:rule	-17
s:rum	7
s:run	25
s:safeguard	-11
s:sale	-7
s:same	10
s:sanction	-8
s:saturday	10
s:say	-12
s:schedule	-10
s:season	-30
s:second	-13
s:section	13
s:see	-14
s:seek	14
s:sell	-18
s:senate	7
s:send	11
s:set	6
s:settlement	-10
s:shelve	12
s:shook	-19
s:short	13
s:shrimp	-8
s:shut	-6
s:side	11
s:sign	7
s:signature	-10
s:sit	-14
s:six	12
s:slap	11
s:small	-9
s:so	12
s:social	12
s:some	-6
s:somebody	45
s:something	19
s:spare	6
s:speaking	13
s:spoken	-17
s:spring	-11
s:st	6
s:staff	-9
s:stand	-24
s:standstill	-15
s:start	-42
s:state	14
s:statement	-7
s:station	-11
s:stay	-27
s:step	-16
s:still	10
s:stockholm	23
s:subject	-19
s:sugar	-10
s:summer	-18
s:sunday	21
s:supreme	13
s:surabaya	-11
s:surcharge	-65
s:suspend	10
s:take	-16
s:talked	-6
s:tax	26
s:tea	10
s:telephone	6
s:telephoned	6
s:television	-23
s:tell	6
s:text	8
s:textile	14
s:th	12
s:that	7
s:the	-25
s:them	-6
s:then	-12
s:there	-10
s:these	-10
s:they	16
s:thing	29
s:think	-7
s:those	18
s:thread	24
s:threaten	-8
s:three	-34
s:through	11
s:thu	15
s:thursday	16
s:ticket	-11
s:till	33
s:time	6
s:tin	14
s:to	11
s:ton	19
s:too	8
s:top	-15
s:touched	6
s:town	-6
s:tractor	17
s:trade	-6
s:tram	-12
s:transit	-17
s:treaty	-6
s:trial	25
s:truce	37
s:tuesday	7
s:tuna	8
s:turn	19
s:two	-7
s:under	-10
s:union	-16
s:unless	13
s:until	14
s:up	21
s:upper	-30
s:us	12
s:use	-10
s:used	-10
s:valid	23
s:valley	-7
s:valparaíso	-6
s:vanilla	12
s:version	21
s:very	14
s:vessel	6
s:vice	-7
s:video	-7
s:vote	-32
s:voted	-18
s:warn	7
s:way	9
s:we	-12
s:we've	7
s:welcome	-11
s:were	10
s:what	18
s:wheat	-22
s:whether	15
s:who	-29
s:whole	12
s:whose	7
s:will	-11
s:window	-10
s:wine	9
s:winter	-16
s:with	20
s:withdraw	-8
s:within	10
s:world	-11
s:write	12
s:year	9
s:yes	16
s:you	-13
s:your	8
s:ytterbium	8
s:zero	7
s:|	8
s:·	-21
s:—	8
s:•	9
sa:"	10
sa:" ,	-8
sa:" .	16
sa:" and	7
sa:" the	7
sa:'	-7
sa:'s	-10
sa:'s .	6
sa:'s <level>	16
sa:'s <number>	-6
sa:'s <organisation>	8
sa:'s trade	-9
sa:(	-7
sa:)	-13
sa:,	15
sa:, "	18
sa:, <day-ahead>	-13
sa:, <day-today>	7
sa:, <level>	-6
sa:, <name>	-13
sa:, <office>	8
sa:, <person>	-10
sa:, <points>	-7
sa:, <quality>	19
sa:, <seat>	16
sa:, a	21
sa:, according	6
sa:, all	-9
sa:, and	24
sa:, both	19
sa:, by	-12
sa:, each	9
sa:, failing	-9
sa:, germanium	-6
sa:, go	-14
sa:, he	17
sa:, i	7
sa:, if	-9
sa:, instead	7
sa:, its	9
sa:, leave	10
sa:, no	-15
sa:, not	-12
sa:, or	11
sa:, say	23
sa:, suspend	7
sa:, that	7
sa:, then	7
sa:, they	9
sa:, to	18
sa:, too	7
sa:, unless	13
sa:, when	6
sa:, where	-9
sa:, which	-9
sa:, would	22
sa:, yes	16
sa:-	-19
sa:.	-16
sa:. m	14
sa::	-12
sa:: "	8
sa:: <level>	-10
sa:: <number>	6
sa:: a	-13
sa:: the	-9
sa:; <name>	-6
sa:; <quality>	8
sa:; it	-16
sa:<day-ahead>	6
sa:<day-ahead> ,	-18
sa:<day-ahead> .	32
sa:<day-gone> ,	-24
sa:<day-gone> .	11
sa:<day-gone> after	-11
sa:<day-today>	15
sa:<day-today> ,	-6
sa:<day-today> .	30
sa:<day-today> after	-12
sa:<day-today> without	8
sa:<duty>	-12
sa:<goods-amount>	-12
sa:<goods-amount> of	-7
sa:<level-noun>	13
sa:<level>	-13
sa:<level> .	-11
sa:<level> again	8
sa:<level> and	8
sa:<level> at	13
sa:<level> from	-17
sa:<level> if	10
sa:<level> in	11
sa:<level> more	-22
sa:<level> on	16
sa:<level> over	8
sa:<level> that	-7
sa:<level> to	-31
sa:<level> under	-8
sa:<money>	-13
sa:<month-ahead>	-11
sa:<month-ahead> ,	-17
sa:<month-gone>	10
sa:<month-gone> ,	21
sa:<name> .	-18
sa:<name> and	11
sa:<name> are	-8
sa:<name> had	-6
sa:<name> is	11
sa:<name> on	-7
sa:<name> stop	-11
sa:<name> that	21
sa:<name> until	15
sa:<name> will	-8
sa:<number>	-10
sa:<number> )	14
sa:<number> ,	19
sa:<number> .	-8
sa:<number> :	6
sa:<number> and	14
sa:<number> for	-6
sa:<number> from	-17
sa:<number> in	-16
sa:<number> on	9
sa:<number> p	15
sa:<number> that	9
sa:<number> to	-8
sa:<office> on	14
sa:<organisation>	-50
sa:<organisation> .	-14
sa:<organisation> extend	-14
sa:<organisation> in	-9
sa:<organisation> prolong	-15
sa:<organisation> say	-7
sa:<organisation> was	-8
sa:<person> 's	-10
sa:<person> ,	13
sa:<person> say	12
sa:<points>	22
sa:<points> .	-7
sa:<quality> cement	-9
sa:<quality> good	12
sa:<quality> side	15
sa:<quality> trade	16
sa:<seat>	14
sa:<seat> 's	7
sa:<seat> ,	-15
sa:<seat> .	-14
sa:<seat> announce	-6
sa:<sender>	-24
sa:<span>	-7
sa:<span> .	-44
sa:<span> at	-9
sa:<span> from	6
sa:<span> in	8
sa:<span> later	-10
sa:<span> of	19
sa:<span> on	6
sa:<span> to	23
sa:<span> truce	12
sa:<v-agree>	-10
sa:<v-bear>	-28
sa:<v-end>	11
sa:<v-impose>	14
sa:<v-propose>	-10
sa:<v-return>	21
sa:<v-say>	-22
sa:<v-sell>	-12
sa:<v-stay>	8
sa:<v-suspend>	15
sa:a <day-ahead>	10
sa:a date	8
sa:a deal	7
sa:a pause	15
sa:a standstill	-13
sa:a statement	-12
sa:a tariff	6
sa:a telephone	7
sa:a third	-8
sa:a truce	-17
sa:above	-9
sa:according	6
sa:according to	6
sa:additional <level>	11
sa:after	-7
sa:after .	-16
sa:after <span>	-9
sa:after that	-11
sa:after the	-8
sa:afternoon	7
sa:afternoon ,	8
sa:agree	-11
sa:agree to	-9
sa:agreement	8
sa:agreement ,	9
sa:agreement .	12
sa:agreement with	7
sa:alive	-7
sa:all	-27
sa:all .	-8
sa:along	-9
sa:along the	-9
sa:altogether	-7
sa:an	13
sa:an additional	11
sa:an agreement	14
sa:an hour	-7
sa:and	6
sa:and ,	8
sa:and <level>	12
sa:and <name>	35
sa:and <number>	9
sa:and <quality>	15
sa:and <seat>	10
sa:and by	14
sa:and end	-6
sa:and has	-13
sa:and is	-19
sa:and it	-22
sa:and its	8
sa:and last	-14
sa:and nobody	8
sa:and not	12
sa:and of	6
sa:and on	21
sa:and run	-8
sa:and so	17
sa:and the	-38
sa:and then	-10
sa:and to	-19
sa:and was	-9
sa:and we	-7
sa:and will	-18
sa:announce .	-7
sa:announce on	6
sa:another <number>	-17
sa:antimony	-6
sa:any	-8
sa:apply	8
sa:apply from	19
sa:are	-9
sa:are not	14
sa:army	-6
sa:arrive	6
sa:arrive by	6
sa:as	16
sa:as a	7
sa:as before	11
sa:as it	6
sa:at <level>	10
sa:at midnight	13
sa:at noon	-14
sa:at the	-10
sa:avocado	14
sa:away	10
sa:back	34
sa:back .	26
sa:back at	-12
sa:back to	18
sa:ban	-9
sa:bargain	-15
sa:be continue	16
sa:be in	10
sa:bear	-7
sa:became	-16
sa:become	11
sa:beef	-15
sa:been <level>	-14
sa:before	9
sa:before .	16
sa:before the	6
sa:begin	-32
sa:begin ,	-14
sa:begin .	-17
sa:begin on	6
sa:better	24
sa:between	8
sa:between <name>	15
sa:book	7
sa:both	13
sa:both country	15
sa:bring	-12
sa:budget	-8
sa:busan	-6
sa:busan .	-8
sa:but	-9
sa:by	-9
sa:by <level>	-8
sa:by a	-18
sa:by then	15
sa:calendar	17
sa:call with	8
sa:cannot	-6
sa:capital	22
sa:carry	12
sa:case	-16
sa:charge	12
sa:charge on	6
sa:chip	13
sa:chip ,	11
sa:clear	10
sa:come	17
sa:come back	16
sa:commission	10
sa:conclude	8
sa:conference	-12
sa:continue	14
sa:continue to	6
sa:contract	-10
sa:copper	7
sa:could	-16
sa:countermeasure	8
sa:country	10
sa:course	14
sa:cut	-8
sa:cut its	-12
sa:date	18
sa:date ,	9
sa:date that	11
sa:day	41
sa:day ,	7
sa:day .	7
sa:day on	9
sa:deadline	11
sa:dearer	-6
sa:decide	-16
sa:decided	12
sa:decision	11
sa:decree	12
sa:did	-7
sa:die	14
sa:dispute	-11
sa:do	21
sa:do so	7
sa:doe	15
sa:double	-11
sa:down	-6
sa:draw	-6
sa:drop	-8
sa:due	19
sa:due to	23
sa:during	-22
sa:duty of	10
sa:duty which	15
sa:earlier	7
sa:early	7
sa:earth and	-9
sa:effect	-19
sa:eleven	-9
sa:end	19
sa:end ,	6
sa:end .	40
sa:end <span>	6
sa:end the	7
sa:enter	-15
sa:entry	-8
sa:evening	-32
sa:evening ,	-18
sa:evening .	-12
sa:every	-7
sa:everything	20
sa:exemption	-8
sa:expect	11
sa:expire	9
sa:expire ,	16
sa:expire on	-9
sa:explain	-15
sa:export	-15
sa:export of	-8
sa:extend	-19
sa:extend by	-19
sa:extend it	-11
sa:extend their	7
sa:extension	-10
sa:extra	-10
sa:face	-7
sa:failed	-6
sa:failing	-9
sa:fall to	-6
sa:far	-6
sa:fee	-7
sa:fentanyl	15
sa:fentanyl ,	7
sa:find	6
sa:finish	7
sa:first	-7
sa:first .	-10
sa:following	13
sa:for	-33
sa:for <name>	-9
sa:for <quality>	11
sa:for <span>	-32
sa:for a	-17
sa:for it	7
sa:for which	9
sa:force	-15
sa:found	11
sa:fourth	-16
sa:fourth round	-13
sa:free	-13
sa:free of	-12
sa:freeze	7
sa:from	-21
sa:from <day-gone>	7
sa:from <level>	-20
sa:from <name>	-8
sa:from <number>	-6
sa:from the	6
sa:fruit	6
sa:full	-14
sa:gallium	-11
sa:gallium ,	-6
sa:geneva	14
sa:germanium	-6
sa:get	11
sa:give	-8
sa:given	12
sa:go .	-8
sa:go back	13
sa:go from	6
sa:go up	-6
sa:gold	-6
sa:good	11
sa:good <level>	7
sa:good pay	9
sa:government	-7
sa:grow	6
sa:had	16
sa:had agree	-6
sa:had reach	-8
sa:had to	9
sa:half	-13
sa:happen	-11
sa:has	-24
sa:has keep	-10
sa:has not	-12
sa:have not	-9
sa:have run	8
sa:he	7
sa:he had	6
sa:he say	-7
sa:he tell	10
sa:he would	7
sa:hearing	-6
sa:her	-7
sa:higher	7
sa:his	-10
sa:his <office>	7
sa:hold	-19
sa:hold .	-7
sa:holiday	6
sa:hour	-15
sa:i have	-6
sa:if	-31
sa:if it	-36
sa:if the	-20
sa:in	-26
sa:in <month-gone>	10
sa:in <seat>	-7
sa:in a	-21
sa:in busan	7
sa:in force	-14
sa:in good	9
sa:in stockholm	6
sa:in that	7
sa:included	6
sa:included .	9
sa:instead	15
sa:instead of	15
sa:into <name>	-8
sa:introduce	7
sa:introduce in	7
sa:is	9
sa:is due	12
sa:is go	-6
sa:is not	-11
sa:is over	9
sa:is the	-8
sa:is up	18
sa:is what	-17
sa:it	9
sa:it 's	-12
sa:it ,	26
sa:it go	-6
sa:it has	-15
sa:it is	-14
sa:it was	9
sa:it will	13
sa:it would	-10
sa:its good	6
sa:its own	18
sa:its tariff	-6
sa:itself	-6
sa:just	8
sa:keep the	10
sa:lapse	16
sa:last	-27
sa:last <span>	-12
sa:last day	10
sa:last until	-6
sa:last year	-11
sa:later	-11
sa:lay	12
sa:leave	12
sa:less	6
sa:let	15
sa:letter	-7
sa:level	-8
sa:levy	-21
sa:levy on	-13
sa:likewise	7
sa:list	-19
sa:look	12
sa:lorry	-18
sa:m	14
sa:m .	14
sa:make	6
sa:maker	-11
sa:match	-10
sa:me	-9
sa:mediator	-7
sa:medicine	14
sa:meet	-10
sa:meet in	-15
sa:midnight	21
sa:midnight .	18
sa:minister ,	-9
sa:ministry	-13
sa:ministry of	-13
sa:minute past	8
sa:month ,	10
sa:more .	7
sa:morning	11
sa:morning .	12
sa:mr	-9
sa:mr <person>	-9
sa:must	-9
sa:name	-6
sa:needed	9
sa:negotiation	-8
sa:new duty	11
sa:new one	15
sa:next year	17
sa:night ,	-13
sa:night .	16
sa:noon .	-8
sa:not sign	-8
sa:nothing .	7
sa:nothing to	6
sa:notice of	-8
sa:now .	6
sa:number	8
sa:of	-8
sa:of <day-ahead>	7
sa:of <level>	8
sa:of <month-ahead>	13
sa:of <seat>	14
sa:of a	10
sa:of an	13
sa:of busan	-15
sa:of it	13
sa:of that	-7
sa:of the	-11
sa:of thi	12
sa:of trade	-14
sa:of up	-9
sa:of which	-6
sa:old	-8
sa:old tariff	-6
sa:on <day-ahead>	-16
sa:on <day-today>	-13
sa:on <name>	-10
sa:on <quality>	-13
sa:on both	6
sa:on that	20
sa:on the	11
sa:on their	7
sa:on which	12
sa:on wine	9
sa:once	-17
sa:once more	-14
sa:one ,	-6
sa:one .	8
sa:open	-10
sa:opened	8
sa:or	7
sa:ordinary	-12
sa:ordinary duty	-11
sa:originating	-9
sa:originating in	-9
sa:other	18
sa:our <organisation>	-6
sa:out	6
sa:out .	33
sa:out on	-12
sa:over ,	11
sa:over fentanyl	6
sa:over there	7
sa:own	14
sa:p	15
sa:p .	15
sa:page	-7
sa:palm	6
sa:palm oil	6
sa:paper	-13
sa:paper .	-11
sa:parcel	-9
sa:part	-11
sa:part of	-8
sa:past	6
sa:past midnight	8
sa:pause	31
sa:pause of	19
sa:pay	-23
sa:pay <level>	-18
sa:period of	-8
sa:plan	-13
sa:plan .	-8
sa:pork ,	6
sa:port	-11
sa:port fee	-6
sa:president	9
sa:prolong it	-16
sa:published its	8
sa:put	-17
sa:rate would	8
sa:rather	14
sa:reach	-13
sa:reach the	-8
sa:read	-7
sa:reciprocal	-6
sa:reciprocal tariff	-8
sa:reduce	-14
sa:refund	-9
sa:relief	-8
sa:remain	-18
sa:remain in	-7
sa:replace	-10
sa:reply	8
sa:reporter	12
sa:reporter .	8
sa:resume	-9
sa:return	27
sa:return to	23
sa:review	-14
sa:revive	-7
sa:right	9
sa:rise to	-12
sa:round	-24
sa:round of	-10
sa:run	20
sa:run for	-7
sa:run until	15
sa:same	6
sa:same day	9
sa:say	-11
sa:say <person>	12
sa:say that	-12
sa:see	-23
sa:sell	-14
sa:send	15
sa:shall be	7
sa:ship	-6
sa:short	-10
sa:side .	17
sa:side agree	-7
sa:sign in	8
sa:sign the	-11
sa:signature	-10
sa:since	16
sa:since the	8
sa:so	12
sa:somebody	30
sa:soybean	10
sa:speaking	13
sa:spring ,	7
sa:stand	-21
sa:state	6
sa:statement	-14
sa:stay	-7
sa:stay in	7
sa:step	-10
sa:stockholm	6
sa:subject	-10
sa:subject to	-10
sa:summer .	8
sa:surcharge	-23
sa:suspension	-13
sa:suspension of	-6
sa:take effect	-17
sa:take place	6
sa:talk with	6
sa:tariff of	-16
sa:tariff on	-15
sa:tariff truce	20
sa:telephone	19
sa:telephone .	14
sa:telephone call	7
sa:tell a	-13
sa:tell reporter	12
sa:tell the	8
sa:th .	8
sa:than <level>	9
sa:that ,	-7
sa:that <name>	-10
sa:that end	8
sa:that had	7
sa:that has	6
sa:that he	6
sa:that is	6
sa:that of	8
sa:that talk	7
sa:that the	-12
sa:that was	12
sa:the	-18
sa:the <day-ahead>	-12
sa:the <level>	-11
sa:the <office>	-10
sa:the <organisation>	-13
sa:the <person>	6
sa:the <seat>	-15
sa:the <span>	24
sa:the case	-6
sa:the day	25
sa:the evening	-20
sa:the extension	-19
sa:the following	10
sa:the fourth	-9
sa:the last	7
sa:the law	-6
sa:the list	-8
sa:the new	-12
sa:the one	8
sa:the ordinary	-11
sa:the other	12
sa:the port	-7
sa:the present	-7
sa:the result	-10
sa:the same	7
sa:the spring	10
sa:the strike	-7
sa:the summer	8
sa:the surcharge	-7
sa:the suspend	9
sa:the suspension	-11
sa:the tariff	14
sa:the two	11
sa:the whole	11
sa:their	13
sa:their <office>	-7
sa:their truce	8
sa:them	15
sa:then	-8
sa:there .	8
sa:therefore	16
sa:they	16
sa:they are	15
sa:they arrive	6
sa:they have	7
sa:they pay	-9
sa:they were	-11
sa:thi month	9
sa:thi year	7
sa:through	-13
sa:tile	-6
sa:till	15
sa:time	11
sa:time in	14
sa:to	15
sa:to <day-ahead>	31
sa:to <level>	-19
sa:to <name>	-12
sa:to <span>	8
sa:to a	9
sa:to charge	-8
sa:to do	8
sa:to end	17
sa:to go	7
sa:to meet	8
sa:to prolong	8
sa:to run	13
sa:to say	-10
sa:to sell	-10
sa:to their	7
sa:tomatoe	-6
sa:trade minister	7
sa:truce	17
sa:truce end	7
sa:truce expire	6
sa:truce on	7
sa:truce over	-9
sa:truce run	6
sa:truce with	19
sa:two country	7
sa:two of	-8
sa:two president	13
sa:two side	-9
sa:under it	15
sa:under section	-8
sa:unless <organisation>	-28
sa:unless the	-7
sa:until <day-ahead>	18
sa:until the	-6
sa:up	-8
sa:up .	21
sa:up by	9
sa:up to	-25
sa:us	-6
sa:very	13
sa:vote	-8
sa:warn ,	7
sa:was due	11
sa:was to	13
sa:we	-15
sa:we shall	-17
sa:were	15
sa:what	17
sa:what it	11
sa:wheat	-16
sa:wheat ,	-6
sa:when	18
sa:when a	11
sa:when it	19
sa:where it	16
sa:where they	-7
sa:whether	8
sa:whether to	10
sa:which expire	8
sa:which has	9
sa:which he	-11
sa:which is	-14
sa:who	-32
sa:whole	11
sa:will be	12
sa:will charge	20
sa:will have	13
sa:will not	-12
sa:will pay	-12
sa:wine	6
sa:with	13
sa:with <name>	13
sa:with <seat>	11
sa:with a	-14
sa:with his	7
sa:with it	8
sa:without a	-7
sa:without an	7
sa:word	-12
sa:would be	-6
sa:would come	9
sa:would go	14
sa:would not	-13
sa:write .	-6
sa:year	8
sa:year .	20
sa:yes	15
sa:yes .	6
sa:yet	6
sa:you	-10
sa:your	9
sa:—	-9
sa:— <person>	-10
sa:— the	-9
sb:"	-8
sb:" he	-6
sb:" the	-12
sb:'	-13
sb:'s	-9
sb:'s <person>	11
sb:'s cabinet	13
sb:'s custom	-13
sb:'s decision	-14
sb:'s duty	-10
sb:'s good	26
sb:'s minister	9
sb:'s ministry	-8
sb:'s own	16
sb:'s suspension	-14
sb:'s the	-10
sb:'s trade	-8
sb:( <organisation>	10
sb:( <person>	7
sb:)	6
sb:) ,	14
sb:*	-25
sb:, "	-16
sb:, <level>	-9
sb:, <name>	-24
sb:, <organisation>	-12
sb:, a	-13
sb:, among	10
sb:, as	12
sb:, but	11
sb:, by	23
sb:, conclude	-21
sb:, down	-6
sb:, due	13
sb:, effective	6
sb:, end	11
sb:, expire	-8
sb:, for	9
sb:, from	-33
sb:, germanium	-14
sb:, go	15
sb:, good	14
sb:, has	-11
sb:, have	-12
sb:, in	-9
sb:, is	13
sb:, it	12
sb:, make	9
sb:, no	-9
sb:, not	-11
sb:, on	16
sb:, one	-8
sb:, or	-8
sb:, say	9
sb:, sign	10
sb:, since	6
sb:, so	40
sb:, start	-7
sb:, suspend	9
sb:, tell	9
sb:, that	-15
sb:, to	17
sb:, tuesday	-10
sb:, until	-13
sb:, up	26
sb:, when	-17
sb:, who	-10
sb:, whose	8
sb:, will	-25
sb:, with	15
sb:-	9
sb:- <name>	14
sb:- <quality>	7
sb:- out	-8
sb:.	6
sb:. <number>	-12
sb:. <person>	10
sb:/ <seat>	-6
sb::	7
sb:: <name>	-15
sb:: <person>	-7
sb:: <quality>	11
sb:: <seat>	22
sb:: <span>	-14
sb:: from	-19
sb:: if	15
sb:: it	16
sb:: on	-8
sb:: since	17
sb:: that	6
sb:: until	37
sb:: we	-7
sb:: yes	6
sb:; it	7
sb:<day-ahead> and	-12
sb:<day-ahead> for	7
sb:<day-ahead> the	8
sb:<day-ahead> to	7
sb:<day-ahead> until	-16
sb:<day-gone>	46
sb:<day-gone> ,	29
sb:<day-gone> ;	7
sb:<day-gone> and	26
sb:<day-gone> it	12
sb:<day-gone> that	-10
sb:<day-gone> the	-27
sb:<day-today> ,	-19
sb:<day-today> and	-10
sb:<day-today> that	24
sb:<day-today> to	-6
sb:<day-today> —	13
sb:<gate>	9
sb:<goods-amount>	-15
sb:<goods-amount> of	-8
sb:<goods>	17
sb:<level> again	8
sb:<level> as	-6
sb:<level> by	-12
sb:<level> for	11
sb:<level> from	-10
sb:<level> has	12
sb:<level> in	17
sb:<level> is	11
sb:<level> now	7
sb:<level> off	-23
sb:<level> surcharge	-10
sb:<level> tariff	6
sb:<level> under	6
sb:<level> until	7
sb:<money> a	9
sb:<month-ahead>	28
sb:<month-gone>	7
sb:<month-gone> ,	-13
sb:<month-gone> ;	-6
sb:<month-gone> for	-16
sb:<month-today>	6
sb:<name>	19
sb:<name> 's	-17
sb:<name> ,	25
sb:<name> :	-8
sb:<name> agree	10
sb:<name> and	34
sb:<name> charge	-16
sb:<name> conclude	7
sb:<name> end	-6
sb:<name> expire	18
sb:<name> go	-8
sb:<name> have	15
sb:<name> in	19
sb:<name> meet	9
sb:<name> on	-13
sb:<name> prolonged	-14
sb:<name> say	-13
sb:<name> sign	-9
sb:<name> tariff	6
sb:<name> to	-21
sb:<name> under	13
sb:<name> will	12
sb:<name> would	-23
sb:<number> )	6
sb:<number> ,	31
sb:<number> a	9
sb:<number> and	-10
sb:<number> exclusion	16
sb:<number> from	8
sb:<number> in	8
sb:<number> on	8
sb:<number> th	6
sb:<number> that	-9
sb:<number> the	-11
sb:<number> was	-6
sb:<number> —	-30
sb:<office>	-9
sb:<office> 's	-20
sb:<office> :	-21
sb:<office> and	10
sb:<office> has	15
sb:<office> order	8
sb:<office> review	18
sb:<organisation>	-30
sb:<organisation> )	10
sb:<organisation> ,	-28
sb:<organisation> and	-18
sb:<organisation> has	-6
sb:<organisation> on	-7
sb:<organisation> say	11
sb:<person> (	8
sb:<person> ,	-10
sb:<person> :	-8
sb:<person> agree	10
sb:<person> and	14
sb:<person> announce	16
sb:<person> had	24
sb:<person> has	-12
sb:<person> in	-13
sb:<person> is	10
sb:<person> was	-10
sb:<person> will	-9
sb:<person> would	-6
sb:<points>	51
sb:<points> ,	7
sb:<points> are	11
sb:<points> in	11
sb:<points> of	15
sb:<points> on	-9
sb:<points> stay	14
sb:<points> suspend	19
sb:<quality>	9
sb:<quality> ,	-15
sb:<quality> -	8
sb:<quality> and	9
sb:<quality> beef	-7
sb:<quality> economy	-7
sb:<quality> minister	7
sb:<quality> oil	6
sb:<quality> origin	-9
sb:<quality> parliament	7
sb:<quality> side	16
sb:<quality> trade	-14
sb:<quality> wine	-11
sb:<seat> 's	8
sb:<seat> ,	6
sb:<seat> and	8
sb:<seat> had	-14
sb:<seat> on	9
sb:<seat> say	6
sb:<sender>	7
sb:<span>	13
sb:<span> ,	-10
sb:<span> ;	15
sb:<span> after	6
sb:<span> and	-21
sb:<span> are	34
sb:<span> before	17
sb:<span> from	-23
sb:<span> in	-14
sb:<span> later	16
sb:<span> more	-11
sb:<span> of	22
sb:<span> tariff	10
sb:<span> to	8
sb:<span> truce	-13
sb:<span> when	15
sb:<taker>	-11
sb:<v-agree>	6
sb:<v-begin>	-7
sb:<v-buy>	7
sb:<v-deny>	-19
sb:<v-down>	11
sb:<v-end>	21
sb:<v-propose>	-42
sb:<v-return>	-33
sb:<v-say>	13
sb:<v-stay>	10
sb:<v-suspend>	11
sb:<v-target>	-17
sb:<v-threaten>	-14
sb:<v-up>	-12
sb:@	8
sb:[	-12
sb:_	19
sb:a	-21
sb:a .	9
sb:a <level>	14
sb:a <name>	8
sb:a <quality>	-14
sb:a deal	16
sb:a further	14
sb:a joint	9
sb:a second	-7
sb:a surcharge	-18
sb:a television	-6
sb:a trade	8
sb:a truce	-34
sb:about	-24
sb:about the	-15
sb:accept	-10
sb:according	-11
sb:according to	-11
sb:additional	9
sb:affiliate	-7
sb:affiliate rule	-13
sb:after <span>	-15
sb:again	16
sb:again ,	20
sb:again on	-7
sb:agree in	38
sb:agree not	13
sb:agree on	-33
sb:agree to	-9
sb:agreement	-10
sb:agreement ,	-18
sb:agreement is	10
sb:agreement on	9
sb:agreement with	-17
sb:all of	19
sb:allowed	-8
sb:also suspend	7
sb:am	-12
sb:among	14
sb:among them	10
sb:an	-11
sb:an additional	-9
sb:an extension	7
sb:an extra	8
sb:anchor	-7
sb:and	13
sb:and <name>	30
sb:and <person>	6
sb:and <seat>	16
sb:and are	9
sb:and enter	-8
sb:and has	9
sb:and i	8
sb:and if	8
sb:and in	-20
sb:and is	8
sb:and it	18
sb:and its	-6
sb:and last	22
sb:and mr	6
sb:and not	-15
sb:and run	-13
sb:and say	-10
sb:and textile	16
sb:and that	-24
sb:and the	-28
sb:and their	-11
sb:and then	-8
sb:and will	10
sb:announce	19
sb:announce in	12
sb:announce that	28
sb:announcement	-9
sb:another <span>	-13
sb:answer	-12
sb:antimony	-14
sb:any	-17
sb:apply	26
sb:apply from	25
sb:apply until	6
sb:approval	-9
sb:approve	-7
sb:approve the	9
sb:are back	-6
sb:are due	-7
sb:are exempt	-8
sb:are on	-9
sb:are the	6
sb:are to	-22
sb:armistice	-18
sb:army	-14
sb:around	10
sb:arrangement	36
sb:arrangement of	14
sb:arrangement with	10
sb:arrive	7
sb:arrive by	6
sb:as	15
sb:as a	6
sb:as early	9
sb:as it	12
sb:as of	-23
sb:ask	28
sb:ask :	7
sb:asleep	12
sb:at	-7
sb:at <level>	8
sb:at <number>	13
sb:at a	-6
sb:at its	-10
sb:at least	-14
sb:at midnight	12
sb:at noon	-14
sb:at one	-6
sb:at the	-7
sb:away	11
sb:away on	9
sb:back	-12
sb:back to	-14
sb:ban	-9
sb:ban on	-6
sb:banana	-7
sb:battery	-6
sb:be approve	-20
sb:be at	-8
sb:be back	-6
sb:be cut	-8
sb:be extend	17
sb:be in	-6
sb:be lodged	-6
sb:be on	12
sb:be prolonged	-25
sb:bear	12
sb:because	-6
sb:beef	-18
sb:been	-11
sb:been at	-11
sb:been extend	-21
sb:been in	-22
sb:been prolonged	6
sb:before	17
sb:before ,	11
sb:before <day-today>	-10
sb:before <number>	-8
sb:before it	9
sb:begin a	9
sb:begin in	-13
sb:begin on	16
sb:between	9
sb:between <name>	23
sb:between the	14
sb:beyond	16
sb:big	-6
sb:bill	-6
sb:both	15
sb:both country	-18
sb:both duty	10
sb:brandy	10
sb:break	-15
sb:brief	11
sb:brief —	13
sb:bring	16
sb:broken	-7
sb:busan	27
sb:busan last	15
sb:busan run	9
sb:butter	-13
sb:buy <goods-amount>	-6
sb:by	-15
sb:by <day-ahead>	6
sb:by <number>	-9
sb:by <person>	24
sb:by <points>	-12
sb:by <span>	-7
sb:by an	6
sb:by decree	9
sb:by its	6
sb:by telephone	-14
sb:by the	-36
sb:by wednesday	-10
sb:by which	17
sb:calendar	12
sb:call	-23
sb:call it	-8
sb:can be	-11
sb:carry	-15
sb:case	-17
sb:cease	-9
sb:ceasefire	-21
sb:certain	6
sb:changed	12
sb:charge	-8
sb:city	-26
sb:claim	-11
sb:claim for	-6
sb:clock	12
sb:club	-17
sb:cocoa	-7
sb:coconut	-11
sb:coconut oil	-11
sb:coffee	6
sb:coffee and	10
sb:collect	11
sb:collect from	9
sb:colombo	7
sb:come	9
sb:come back	7
sb:come on	-14
sb:come out	-6
sb:come to	10
sb:comment	-11
sb:commerce	-12
sb:commerce say	-6
sb:commission	-10
sb:common	9
sb:company	-33
sb:conclude on	7
sb:confirm	7
sb:consent	15
sb:continue	7
sb:continue to	-8
sb:control	19
sb:control of	12
sb:cork	15
sb:corrected	-7
sb:cost	10
sb:could	6
sb:council	-16
sb:count	7
sb:counted	9
sb:counted from	10
sb:counter -	6
sb:countermeasure	-14
sb:countermeasure ,	-13
sb:country	-10
sb:country ,	11
sb:crane	17
sb:current	21
sb:cut	-23
sb:date	7
sb:date is	12
sb:day	37
sb:day ,	7
sb:day of	13
sb:deadline	-34
sb:deadline for	-18
sb:deal	10
sb:deal that	7
sb:decide on	6
sb:decided to	12
sb:decision	-22
sb:decision is	-9
sb:decision of	-11
sb:declare	9
sb:declare on	7
sb:decree	10
sb:decree of	8
sb:delegation	-14
sb:delegation of	-6
sb:did	-19
sb:did ,	-6
sb:did the	-7
sb:die	18
sb:die on	9
sb:dinner	10
sb:dispute	6
sb:do	11
sb:do so	13
sb:doe	19
sb:donald	-9
sb:double	-6
sb:down	-18
sb:down for	-12
sb:draw	7
sb:due	11
sb:due to	17
sb:during	-15
sb:during the	-20
sb:duty	25
sb:duty ,	22
sb:duty are	-6
sb:duty between	13
sb:duty from	-9
sb:duty is	22
sb:duty on	16
sb:duty will	-10
sb:duty would	18
sb:each	-7
sb:each side	-6
sb:earlier	-10
sb:early	6
sb:early as	9
sb:easter	7
sb:eastern	-7
sb:effect at	6
sb:effect from	-18
sb:either	13
sb:end	20
sb:end ,	24
sb:end at	-7
sb:end in	12
sb:end on	7
sb:end the	-6
sb:enter	-32
sb:enter before	-12
sb:everybody	-9
sb:everything	11
sb:exclusion from	20
sb:exempt	-19
sb:exempt if	-9
sb:expect	-12
sb:expect to	-6
sb:expire at	-17
sb:expire on	7
sb:extend	-14
sb:extend ,	14
sb:extend by	-6
sb:extend its	-7
sb:extend the	-15
sb:extend their	-20
sb:extension ,	-10
sb:extension of	31
sb:extension to	-6
sb:extra	8
sb:extra <level>	16
sb:face	21
sb:face <level>	17
sb:fail	-12
sb:fall to	-15
sb:far	-9
sb:fare	-20
sb:farm	-7
sb:fee	-15
sb:fee ,	-12
sb:fee for	-18
sb:fee on	12
sb:fentanyl	18
sb:fentanyl duty	13
sb:ferry	-14
sb:fifth	10
sb:find	6
sb:flash	7
sb:fly	-7
sb:fly to	-7
sb:follow	-16
sb:follow on	-11
sb:for <span>	19
sb:for a	16
sb:for its	-10
sb:for the	-7
sb:for those	15
sb:force	6
sb:force since	-27
sb:force until	19
sb:former	-12
sb:found	-6
sb:found by	-7
sb:four	-9
sb:freeze	11
sb:friday	7
sb:from	-16
sb:from <day-ahead>	14
sb:from <level>	-7
sb:from <number>	-17
sb:from the	7
sb:front	-9
sb:frozen	-29
sb:full	-10
sb:further	12
sb:further <points>	14
sb:gallium	-16
sb:gallium ,	-14
sb:gate	-15
sb:geneva	21
sb:geneva ,	-7
sb:geneva on	-6
sb:germanium	-15
sb:give	6
sb:given	-13
sb:go	13
sb:go ,	-9
sb:go to	12
sb:go up	-10
sb:gold	-7
sb:good	28
sb:good ,	24
sb:good :	8
sb:good are	-12
sb:good at	10
sb:good for	-9
sb:good from	18
sb:good on	-8
sb:good suspend	-16
sb:good that	-19
sb:good through	15
sb:good to	12
sb:good were	-13
sb:good would	21
sb:government say	-9
sb:grant	10
sb:had	-16
sb:had a	9
sb:had been	-8
sb:had hold	-10
sb:had to	6
sb:hall	-6
sb:halve	6
sb:hand	-10
sb:hang	6
sb:has	-8
sb:has <span>	16
sb:has a	7
sb:has agree	11
sb:has announce	-7
sb:has ask	8
sb:has been	-12
sb:has offer	-6
sb:has threaten	-6
sb:has to	-7
sb:has until	10
sb:have agree	-20
sb:have end	-9
sb:have extend	9
sb:have to	-7
sb:having	6
sb:he	-8
sb:he and	-6
sb:he lifeng	-7
sb:hearing	-11
sb:here	-6
sb:here ,	6
sb:higher	20
sb:higher duty	12
sb:higher rate	-6
sb:him	13
sb:his <organisation>	6
sb:hit	7
sb:hold	-10
sb:hold back	15
sb:hold for	-6
sb:holiday	-13
sb:hour and	-8
sb:household	-6
sb:how	7
sb:i have	6
sb:if	-7
sb:if no	17
sb:if the	-10
sb:if they	-23
sb:if your	8
sb:import	-7
sb:import from	7
sb:impose	-25
sb:in	9
sb:in <month-ahead>	8
sb:in <month-gone>	-6
sb:in <quality>	-15
sb:in <seat>	-27
sb:in <span>	12
sb:in busan	23
sb:in force	13
sb:in full	-8
sb:in its	7
sb:in mombasa	14
sb:in place	-9
sb:in stockholm	18
sb:in their	-8
sb:in two	-6
sb:in which	18
sb:in write	12
sb:including	19
sb:increase	-13
sb:interest	-9
sb:into	-14
sb:into <name>	-12
sb:into force	-8
sb:introduce	7
sb:introduce on	9
sb:is	8
sb:is ,	-8
sb:is <level>	-18
sb:is <number>	-16
sb:is a	13
sb:is due	9
sb:is extend	-6
sb:is found	-10
sb:is good	8
sb:is on	-8
sb:is out	7
sb:is part	-11
sb:is sign	6
sb:is still	7
sb:is suspend	16
sb:is that	-10
sb:is the	-9
sb:is to	-35
sb:is up	21
sb:is what	-13
sb:island	-9
sb:it	19
sb:it ,	-8
sb:it apply	13
sb:it be	-11
sb:it come	-10
sb:it did	-7
sb:it end	12
sb:it expire	-9
sb:it hold	-9
sb:it in	-9
sb:it is	6
sb:it lapse	-6
sb:it last	13
sb:it may	-10
sb:it on	-21
sb:it take	-9
sb:it to	-17
sb:it up	-8
sb:it was	26
sb:it will	15
sb:its	19
sb:its <level>	6
sb:its <office>	-13
sb:its additional	7
sb:its duty	-17
sb:its notice	-11
sb:its tariff	-7
sb:its truce	29
sb:itself	15
sb:itself ,	6
sb:judge	-19
sb:just	20
sb:keep	11
sb:keep <points>	14
sb:keep their	17
sb:key	9
sb:know	26
sb:kuala	7
sb:kuala lumpur	7
sb:land	-10
sb:lapse at	-12
sb:lapse on	16
sb:last	26
sb:last <month-gone>	11
sb:last <span>	-14
sb:last day	27
sb:last until	34
sb:last week	-17
sb:lasted	-14
sb:late	-10
sb:late on	-8
sb:law	23
sb:law on	8
sb:lawyer	-15
sb:least	-14
sb:leave the	12
sb:lentil	11
sb:let	25
sb:let the	13
sb:letter of	8
sb:level	9
sb:levy	-13
sb:levy on	-10
sb:licence	-10
sb:lifeng	-7
sb:lift	-13
sb:like	-14
sb:line	-11
sb:link	-8
sb:live	13
sb:live until	7
sb:loaded	-6
sb:loaded before	-17
sb:lodged	-6
sb:look at	7
sb:lorry	-12
sb:lose	7
sb:lower	-23
sb:lower duty	-9
sb:lower its	-10
sb:lower the	6
sb:lull	-8
sb:lumpur	7
sb:make	-7
sb:make for	6
sb:make it	16
sb:maker	16
sb:market	9
sb:matter	-16
sb:may	-34
sb:may be	-25
sb:me	12
sb:mean	17
sb:measure	19
sb:mediator	-6
sb:medicine	-10
sb:meet ,	-7
sb:meet <person>	-8
sb:meet in	-6
sb:meet with	12
sb:memorandum	9
sb:metal	9
sb:middle	-7
sb:midnight	21
sb:midnight ,	-10
sb:midnight on	6
sb:milk	13
sb:mill	12
sb:minister of	9
sb:ministry	-22
sb:ministry of	-8
sb:minute	-8
sb:mombasa	13
sb:monday	-11
sb:month	15
sb:month ,	10
sb:more	-15
sb:more than	-7
sb:most	-31
sb:most <quality>	-7
sb:most of	-8
sb:mr	15
sb:mr .	8
sb:muscat	-7
sb:must	-15
sb:national	-6
sb:need	-12
sb:neither	7
sb:network	12
sb:new	-22
sb:new tariff	-10
sb:next meet	-11
sb:night	-7
sb:nine	8
sb:no	-12
sb:no agreement	10
sb:no deal	-6
sb:nobody	-9
sb:noon	-18
sb:noon on	-11
sb:north	-7
sb:northern	-13
sb:not	-7
sb:not ,	-12
sb:not :	-6
sb:not be	-10
sb:not go	-12
sb:not sign	-7
sb:not to	21
sb:note	21
sb:nothing	11
sb:nothing change	8
sb:notice	-22
sb:notice of	-15
sb:now ,	16
sb:now end	11
sb:now last	10
sb:now run	-10
sb:objection	-12
sb:of	-17
sb:of <day-ahead>	17
sb:of <day-gone>	31
sb:of <level>	-16
sb:of <month-ahead>	10
sb:of <month-gone>	-17
sb:of <name>	15
sb:of <number>	-15
sb:of <points>	20
sb:of <quality>	-8
sb:of <span>	-18
sb:of a	-19
sb:of commerce	-8
sb:of duty	23
sb:of gallium	-10
sb:of geneva	16
sb:of tariff	6
sb:of that	13
sb:of the	-6
sb:of thi	15
sb:of two	-12
sb:of which	11
sb:off	-6
sb:off for	-20
sb:off on	12
sb:off until	-7
sb:offer	-34
sb:offer to	-17
sb:oil	-12
sb:oil and	-14
sb:old	10
sb:olive	-7
sb:olive oil	-17
sb:on	-15
sb:on <day-ahead>	-29
sb:on <day-gone>	20
sb:on <quality>	25
sb:on a	-21
sb:on affiliate	12
sb:on both	19
sb:on each	6
sb:on everything	-8
sb:on for	-8
sb:on friday	9
sb:on good	8
sb:on his	13
sb:on hold	-24
sb:on it	7
sb:on its	-6
sb:on monday	-7
sb:on most	-7
sb:on paper	16
sb:on rare	13
sb:on saturday	7
sb:on tariff	20
sb:on television	-14
sb:on their	13
sb:on to	-9
sb:on top	-12
sb:on tuesday	6
sb:on until	-9
sb:on wednesday	15
sb:on what	8
sb:once more	-6
sb:one	8
sb:one ,	6
sb:one that	-12
sb:only	7
sb:open	-16
sb:opened	-8
sb:opened on	-6
sb:operator	-11
sb:or	-16
sb:orange	-6
sb:order	15
sb:origin	-11
sb:other 's	15
sb:other ,	-23
sb:other country	8
sb:otherwise	38
sb:our	-17
sb:our <person>	-8
sb:out	18
sb:out on	9
sb:over on	19
sb:over the	-16
sb:p	-9
sb:paper	10
sb:parcel	-10
sb:parcel from	-8
sb:parliament	8
sb:part of	-16
sb:party	-34
sb:pause	7
sb:pause ,	13
sb:pause end	-25
sb:pause for	-11
sb:pause in	12
sb:pause until	23
sb:pay <level>	10
sb:pay an	-8
sb:pay for	-10
sb:pay the	-7
sb:peace	26
sb:period	21
sb:period of	7
sb:phase	-7
sb:phone	-17
sb:phosphate	12
sb:place	-24
sb:plan	-13
sb:plant	-7
sb:please	9
sb:plum	-6
sb:point	-20
sb:pointed	6
sb:port fee	7
sb:post	-12
sb:premier	-7
sb:premier he	-7
sb:present	15
sb:presenter	-27
sb:price	-17
sb:proclamation	-10
sb:prolong	18
sb:prolong it	7
sb:prolong the	13
sb:prolonged in	13
sb:prolonged their	-16
sb:prolonged to	12
sb:promise	-11
sb:protest	-10
sb:protocol	-13
sb:provisional	12
sb:published	-6
sb:published its	-6
sb:put	8
sb:put <level>	-9
sb:put a	14
sb:put off	9
sb:q	11
sb:quarrel	-14
sb:question	-9
sb:question :	-7
sb:rail	-34
sb:raise	-13
sb:ratify	6
sb:raw	-7
sb:read	-6
sb:ready to	6
sb:reason	-6
sb:recall	-8
sb:recall that	-7
sb:reciprocal	12
sb:reciprocal duty	7
sb:reduce	10
sb:reduction	17
sb:refund	-9
sb:remain	15
sb:remain in	20
sb:remain suspend	8
sb:reminder	7
sb:reminder :	7
sb:remove	-10
sb:renewed	25
sb:renewed ,	10
sb:replace the	-6
sb:report	-11
sb:reporter	-21
sb:reporter that	-17
sb:republic of	10
sb:return	-10
sb:review	9
sb:review the	18
sb:rice	-19
sb:rise	-16
sb:river	-9
sb:roaming	-9
sb:robert	8
sb:round	-19
sb:round of	-7
sb:rule	-17
sb:rule on	8
sb:rum	7
sb:run	15
sb:run for	-7
sb:run out	13
sb:run to	-12
sb:run until	7
sb:safeguard	-11
sb:same	6
sb:saturday	10
sb:say ,	10
sb:say <name>	-11
sb:say in	19
sb:say that	-13
sb:say the	-28
sb:say until	-10
sb:season	-25
sb:second	-12
sb:second ,	7
sb:second day	8
sb:second round	-11
sb:secretary	-7
sb:section	11
sb:section <number>	8
sb:see	6
sb:see each	10
sb:settlement	-9
sb:shelve	10
sb:ship before	-13
sb:shook	-16
sb:shook hand	-16
sb:short	22
sb:should it	-26
sb:shrimp	-8
sb:side	9
sb:side ,	7
sb:side agree	-14
sb:sign	6
sb:sign ,	-7
sb:sign a	-18
sb:sign an	10
sb:sign by	14
sb:sign in	17
sb:signature ,	8
sb:since	-12
sb:since <day-gone>	50
sb:since <month-gone>	10
sb:since <number>	-22
sb:since the	-18
sb:sit	-20
sb:sit together	10
sb:six	11
sb:slap	11
sb:small	-10
sb:so by	8
sb:so far	-8
sb:so on	-7
sb:so that	10
sb:social	13
sb:somebody	22
sb:something	15
sb:soybean	-13
sb:spare	9
sb:special	-9
sb:spoken	-16
sb:spring	-17
sb:spring ,	-22
sb:st	7
sb:stand	-10
sb:standstill	-14
sb:start	-47
sb:start on	-34
sb:state	8
sb:state that	8
sb:statement on	10
sb:stay	-21
sb:stay at	14
sb:stay suspend	-19
sb:step	-6
sb:still	13
sb:stockholm	18
sb:stockholm ,	6
sb:stockholm on	9
sb:stop on	20
sb:strike on	-6
sb:subject	-10
sb:subject :	6
sb:subject to	-17
sb:sugar	-8
sb:summer	-22
sb:sunday	21
sb:surabaya	-10
sb:surcharge	-52
sb:surcharge end	-8
sb:surcharge of	-25
sb:suspend	10
sb:suspend ,	21
sb:suspend for	-11
sb:suspend from	15
sb:suspend in	-27
sb:suspend the	-14
sb:suspend to	11
sb:suspend until	9
sb:suspension	9
sb:suspension begin	-11
sb:suspension end	-8
sb:suspension is	8
sb:suspension of	18
sb:take	-8
sb:take it	-7
sb:take the	-12
sb:talk between	-6
sb:talk in	-7
sb:talk on	9
sb:talk that	17
sb:talk the	-6
sb:tariff commission	-6
sb:tariff is	6
sb:tariff of	8
sb:tariff pause	7
sb:tariff talk	10
sb:tariff truce	-8
sb:tariff until	6
sb:tax	27
sb:tax on	16
sb:tea	7
sb:telephone	-19
sb:telephone on	-13
sb:telephoned	6
sb:television	-19
sb:tell a	-10
sb:tell reporter	-20
sb:tell the	15
sb:tell us	10
sb:text	6
sb:textile	14
sb:th	6
sb:than	-12
sb:that 's	19
sb:that <seat>	-9
sb:that begin	6
sb:that both	11
sb:that day	-11
sb:that expire	8
sb:that from	-9
sb:that had	-8
sb:that is	-13
sb:that keep	19
sb:that surcharge	-7
sb:that take	-18
sb:that the	21
sb:that truce	14
sb:that was	-26
sb:that will	-7
sb:that would	7
sb:the	-12
sb:the <day-gone>	16
sb:the <level>	15
sb:the <name>	10
sb:the <office>	19
sb:the <organisation>	-17
sb:the <person>	25
sb:the <points>	-10
sb:the <quality>	-7
sb:the <seat>	-14
sb:the <span>	37
sb:the additional	8
sb:the affiliate	-8
sb:the agreement	-18
sb:the arrangement	25
sb:the ceasefire	-14
sb:the clock	11
sb:the current	18
sb:the custom	16
sb:the date	-13
sb:the day	10
sb:the deadline	-24
sb:the delegation	-9
sb:the duty	-8
sb:the exclusion	-19
sb:the fee	-20
sb:the fentanyl	15
sb:the fourth	-8
sb:the freeze	12
sb:the further	9
sb:the geneva	13
sb:the higher	8
sb:the joint	-10
sb:the last	15
sb:the law	10
sb:the letter	11
sb:the lower	-23
sb:the mediator	-6
sb:the meet	16
sb:the memorandum	10
sb:the middle	-7
sb:the moratorium	-7
sb:the new	-13
sb:the next	13
sb:the northern	-9
sb:the order	9
sb:the other	-8
sb:the paper	-6
sb:the party	-25
sb:the port	11
sb:the present	10
sb:the price	-8
sb:the protocol	-13
sb:the quarrel	-14
sb:the reciprocal	6
sb:the reduction	8
sb:the republic	10
sb:the rest	-9
sb:the season	-19
sb:the second	-13
sb:the section	7
sb:the standstill	6
sb:the strike	-19
sb:the summer	-10
sb:the surcharge	-24
sb:the suspension	8
sb:the talk	12
sb:the tariff	16
sb:the thing	25
sb:the third	6
sb:the time	-21
sb:the trade	-6
sb:the truce	35
sb:the upper	-30
sb:the water	-6
sb:the way	7
sb:the window	-7
sb:the world	-9
sb:the year	-12
sb:their	-6
sb:their <organisation>	6
sb:them	-12
sb:them ,	-15
sb:then	-7
sb:there	-13
sb:there ,	6
sb:there is	-8
sb:there on	-6
sb:there will	-11
sb:therefore	-14
sb:they	8
sb:they agree	15
sb:they are	-35
sb:they meet	7
sb:they will	10
sb:thi year	7
sb:thing	31
sb:third	7
sb:third time	9
sb:those	19
sb:those who	14
sb:thread	25
sb:threaten	-15
sb:threaten to	-8
sb:three	-40
sb:three ,	-12
sb:through	20
sb:through the	14
sb:thu	16
sb:thursday	16
sb:thursday ,	15
sb:ticket	-9
sb:till	23
sb:time ,	-8
sb:time :	10
sb:time on	10
sb:to	12
sb:to <day-gone>	-13
sb:to <level>	-14
sb:to <person>	8
sb:to a	-7
sb:to apply	18
sb:to be	21
sb:to come	-13
sb:to do	10
sb:to end	12
sb:to extend	-25
sb:to hold	9
sb:to last	-9
sb:to leave	-8
sb:to prolong	10
sb:to put	18
sb:to return	6
sb:to run	-15
sb:to see	6
sb:to start	-10
sb:to the	-11
sb:to vote	-6
sb:together	9
sb:tomatoe	9
sb:top	-14
sb:top of	-9
sb:tractor	17
sb:trade	-10
sb:trade minister	-18
sb:trade truce	-12
sb:transit	-17
sb:truce	27
sb:truce agree	16
sb:truce by	-8
sb:truce end	16
sb:truce from	7
sb:truce hold	10
sb:truce is	-15
sb:truce itself	22
sb:truce last	13
sb:truce of	-12
sb:truce on	16
sb:truce over	-10
sb:truce run	-6
sb:truce that	39
sb:truce until	-11
sb:truce was	21
sb:truce with	14
sb:truce would	-14
sb:tuesday	10
sb:tuesday ,	21
sb:tuna	11
sb:turn	16
sb:two	-11
sb:two country	7
sb:two government	11
sb:two is	9
sb:two leader	7
sb:two president	11
sb:two side	-17
sb:under	-16
sb:under a	16
sb:under an	-10
sb:under section	-19
sb:under the	-10
sb:union	-16
sb:unless	22
sb:unless the	-9
sb:until	17
sb:until <day-ahead>	-25
sb:until <number>	15
sb:until the	-11
sb:until then	7
sb:up	32
sb:up by	-9
sb:up from	-8
sb:up on	10
sb:up to	23
sb:upper	-30
sb:us	17
sb:use	-8
sb:used	-10
sb:valid	23
sb:valley	-6
sb:valparaíso	-6
sb:version	21
sb:vessel	6
sb:vice	-6
sb:vote	-30
sb:vote on	-6
sb:voted	-7
sb:was <level>	-6
sb:was agree	28
sb:was conclude	6
sb:was due	8
sb:was extend	-7
sb:was in	-14
sb:was prolonged	15
sb:was put	-16
sb:was to	-21
sb:way	11
sb:way to	15
sb:we are	-13
sb:we have	8
sb:wednesday ,	-12
sb:week	7
sb:week ,	15
sb:week ;	-11
sb:welcome	-11
sb:were loaded	-10
sb:what	7
sb:what <person>	-10
sb:what change	-10
sb:what the	9
sb:what they	11
sb:when	-25
sb:when <person>	-10
sb:when they	12
sb:where	-10
sb:where it	-9
sb:whether	9
sb:which <name>	-14
sb:which both	-8
sb:which end	-10
sb:which expire	8
sb:which had	-6
sb:which lapse	-8
sb:which run	10
sb:which start	-19
sb:which take	15
sb:which the	28
sb:which was	-22
sb:which would	19
sb:whose	7
sb:will	-13
sb:will be	10
sb:will continue	-9
sb:will decide	9
sb:will go	11
sb:will not	-11
sb:will pay	11
sb:will stay	-15
sb:will take	-6
sb:window	-8
sb:winter	-16
sb:with	16
sb:with <name>	31
sb:with <person>	-10
sb:with <seat>	13
sb:with a	-20
sb:with effect	-10
sb:without	8
sb:without a	21
sb:without the	-16
sb:word	12
sb:work	11
sb:world	-10
sb:would apply	10
sb:would be	24
sb:would go	-12
sb:would have	6
sb:would like	-11
sb:would otherwise	29
sb:would start	-19
sb:would take	-12
sb:write	18
sb:write on	7
sb:year 's	-16
sb:year ,	14
sb:yet	-7
sb:you	-6
sb:zero	9
sb:|	8
sb:·	-15
sb:—	19
sb:— <quality>	9
sb:— <seat>	10
sb:— from	6
sb:— wednesday	6
sb:•	9
t0=future	-21
t0=past	-16
t0=pluperfect	-15
t0=pluperfect-passive	-11
t0=present	14
t0=present-not	-21
t0=present-passive	17
t0=present-passive-not	7
t1=future	-20
t1=future-passive	6
t1=gerund	8
t1=infinitive	-7
t1=participle-passive	-19
t1=past	-24
t1=perfect	6
t1=pluperfect	-20
t1=present	17
t1=present-not	-21
t1=present-passive	18
t1=present-passive-not	7
t2=future-passive	16
t2=gerund	-8
t2=participle-passive	14
t2=past	-19
t2=past-passive	-8
t2=present	12
t2=present-passive-not	-8
t:loose	15
t:loose & d:ahead	21
t:loose & d:gone	-16
t:loose-l	24
t:loose-l1	-7
t:loose-l2	10
t:loose-l3	6
t:loose-r	-7
t:loose-r2	-10
t:more	13
t:more & d:ahead	22
t:more & d:gone	-6
t:more & d:today	-6
t:more-in	12
t:more-in0	12
t:more-l	7
t:more-l0	11
t:more-l1	-6
t:more-l2	-19
t:more-l3	17
t:more-r2	10
t:more-r3	-15
t:quiet	27
t:quiet & d:ahead	21
t:quiet & d:today	16
t:quiet-l	27
t:quiet-l1	24
t:quiet-l2	-16
t:quiet-r2	-11
t:quiet-r3	6
t:truce	32
t:truce & d:ahead	39
t:truce & d:gone	-29
t:truce & d:today	11
t:truce-l	22
t:truce-l1	8
t:truce-l2	7
t:truce-l3	17
t:truce-r	20
t:truce-r1	-22
t:truce-r2	45
t:verb	7
t:verb & d:ahead	13
t:verb & d:today	-8
t:verb-l	6
t:verb-l3	8
t:verb-r	6
t:verb-r1	10
t:verb-r3	7
tn:more	27
tn:truce	29
tn:verb	-11
tp:more	-8
tp:truce	30
v0-none	-12
v0=announce	-7
v0=approve	16
v0=begin	-27
v0=charge	-8
v0=collect	7
v0=come	6
v0=conclude	11
v0=cut	-6
v0=die	23
v0=end	-8
v0=enter	-15
v0=extend	11
v0=face	12
v0=impose	-12
v0=know	8
v0=leave	14
v0=look	8
v0=order	-7
v0=other	-10
v0=pause	19
v0=pay	-14
v0=raise	-7
v0=return	-19
v0=rise	-9
v0=rule	17
v0=see	-8
v0=set	-19
v0=sit	-13
v0=sleep	-6
v0=start	-21
v0=state	11
v0=stay	-7
v0=stop	14
v0=strike	8
v0=suspend	11
v0=threaten	-10
v0=write	6
v1=agree	-17
v1=announce	-7
v1=approve	15
v1=be	7
v1=begin	-24
v1=carry	-6
v1=charge	-12
v1=collect	6
v1=conclude	6
v1=cut	-6
v1=die	24
v1=end	-7
v1=enter	-12
v1=expect	-7
v1=face	11
v1=go	14
v1=have	9
v1=hold	-7
v1=impose	-12
v1=keep	12
v1=know	7
v1=look	8
v1=lower	-11
v1=order	-8
v1=other	-10
v1=pause	19
v1=pay	-23
v1=raise	-10
v1=remain	8
v1=return	-7
v1=rise	-10
v1=rule	17
v1=set	-19
v1=shelve	14
v1=sit	-15
v1=sleep	-6
v1=start	-29
v1=state	12
v1=stay	-8
v1=stop	11
v1=strike	7
v1=suspend	9
v1=write	7
v2-none	-37
v2=announce	-10
v2=approve	7
v2=collect	10
v2=end	28
v2=fall	-12
v2=have	-6
v2=impose	8
v2=let	8
v2=make	-11
v2=pay	-11
v2=put	-11
v2=reach	10
v2=return	15
v2=rise	-11
v2=run	-9
v2=say	-10
vt0=agree past	19
vt0=agree present	-18
vt0=announce past	-8
vt0=apply present	6
vt0=be future	6
vt0=be pluperfect	6
vt0=begin future	-12
vt0=begin modal	7
vt0=begin past	-12
vt0=begin present	-25
vt0=bring present	9
vt0=carry modal	-6
vt0=charge modal	-7
vt0=collect present	10
vt0=come modal	13
vt0=die present	21
vt0=drop present	-7
vt0=end modal	-8
vt0=end past	-23
vt0=expect present	-6
vt0=expire future	8
vt0=expire modal	17
vt0=expire past	-24
vt0=extend future	6
vt0=extend modal	15
vt0=extend past	-8
vt0=get past	6
vt0=go modal	-11
vt0=go present	13
vt0=have past	-8
vt0=have present	8
vt0=hold future	-14
vt0=hold present	16
vt0=keep past	15
vt0=keep present	-12
vt0=lapse present	-10
vt0=leave present	21
vt0=make present	6
vt0=meet future	-14
vt0=meet past	7
vt0=move present	10
vt0=other modal	-6
vt0=other pluperfect	-10
vt0=other present	-8
vt0=pay present	-7
vt0=put perfect	-6
vt0=raise modal	-10
vt0=return present	-14
vt0=rise present	-6
vt0=run future	12
vt0=run modal	-8
vt0=run past	-11
vt0=run present	11
vt0=say future	-10
vt0=say past	6
vt0=set present	-14
vt0=sign past	-9
vt0=sit present	-26
vt0=sleep present	-6
vt0=start present	-18
vt0=state past	12
vt0=stay past	-8
vt0=stop present	16
vt0=suspend past	20
vt0=take future	-6
vt0=take modal	-7
vt0=tell present	9
vt0=want present	6
vt0=write past	7
vt1=agree present	-20
vt1=announce past	-8
vt1=apply present	6
vt1=be future	8
vt1=be pluperfect	6
vt1=begin modal	7
vt1=begin past	-10
vt1=begin present	-24
vt1=bring present	9
vt1=carry modal	-6
vt1=charge modal	-7
vt1=come modal	13
vt1=die present	21
vt1=drop present	-7
vt1=end infinitive	19
vt1=end modal	-8
vt1=end participle	-16
vt1=end past	-23
vt1=expire future	8
vt1=expire infinitive	-12
vt1=expire modal	17
vt1=expire past	-24
vt1=extend future	6
vt1=extend infinitive	-20
vt1=extend modal	15
vt1=extend past	-8
vt1=get past	6
vt1=go infinitive	7
vt1=go modal	-20
vt1=go present	17
vt1=have present	12
vt1=hold future	-14
vt1=hold present	16
vt1=keep past	15
vt1=lapse present	-10
vt1=leave participle	-6
vt1=leave present	17
vt1=make present	6
vt1=meet future	-14
vt1=meet past	7
vt1=move present	10
vt1=other future	7
vt1=other modal	-8
vt1=other pluperfect	-10
vt1=other present	-8
vt1=pay gerund	-9
vt1=pay present	-6
vt1=put infinitive	9
vt1=put perfect	-6
vt1=raise modal	-10
vt1=remain present	8
vt1=return present	-14
vt1=rise present	-6
vt1=run future	12
vt1=run infinitive	-17
vt1=run modal	-8
vt1=run past	-11
vt1=run present	11
vt1=say future	-10
vt1=say past	6
vt1=see infinitive	10
vt1=set present	-14
vt1=sign past	-9
vt1=sit present	-26
vt1=sleep present	-6
vt1=start present	-18
vt1=state past	12
vt1=stay past	-8
vt1=stop present	16
vt1=suspend past	16
vt1=take future	-6
vt1=take modal	-7
vt1=tell present	9
vt1=write past	7
vt2=announce past	-9
vt2=be future	-12
vt2=be past	-9
vt2=be present	11
vt2=charge future	9
vt2=collect future	8
vt2=end present	17
vt2=extend infinitive	8
vt2=let present	8
vt2=other present	-6
vt2=put present	-9
vt2=say present	-6`;
