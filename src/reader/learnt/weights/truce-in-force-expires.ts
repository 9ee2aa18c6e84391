// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:<agent>	-13
a:<day-ahead>	-12
a:<day-ahead> .	-44
a:<day-gone>	10
a:<day-today>	10
a:<day-today> .	6
a:<gate>	-29
a:<level>	-17
a:<level> .	-27
a:<level> in	17
a:<level> more	-8
a:<level> to	-11
a:<month-ahead>	-8
a:<name>	12
a:<name> 's	12
a:<name> and	9
a:<name> is	6
a:<not>	14
a:<number>	-19
a:<number> .	-31
a:<number> in	-12
a:<organisation>	-10
a:<person>	-8
a:<seat>	-7
a:<sender>	-7
a:<span>	-19
a:<span> .	-15
a:<v-bear>	-17
a:<v-begin>	-12
a:<v-end>	16
a:<v-return>	21
a:<v-say>	-25
a:<v-sell>	-6
a:<v-stay>	-17
a:<v-suspend>	-9
a:<v-target>	-11
a:<v-up>	-19
a:a	-10
a:a truce	-6
a:additional	10
a:additional duty	9
a:again .	11
a:agreement	24
a:agreement .	11
a:agreement with	10
a:an	8
a:and	18
a:and <level>	12
a:and <number>	-11
a:and last	-10
a:and not	8
a:and on	11
a:announce	-9
a:are	-9
a:as the	6
a:at	-21
a:at <number>	-13
a:back	15
a:be	8
a:been	-7
a:before	10
a:butter	-8
a:by <span>	-9
a:collect	11
a:cost	-10
a:cut	6
a:date	-6
a:day	9
a:deadline	13
a:deal	-12
a:decide	-8
a:do	8
a:draft	-6
a:duty	13
a:duty of	15
a:duty on	-9
a:each	-10
a:each other	-7
a:end	21
a:end .	17
a:evening	-23
a:extend their	6
a:extra	-7
a:fall	-14
a:for <span>	-19
a:free	-9
a:free of	-9
a:from	-25
a:from <day-ahead>	-14
a:government	-7
a:half	-12
a:has	-9
a:has been	-8
a:have	-14
a:he	-7
a:hold	-7
a:impose	7
a:in	-46
a:in <month-ahead>	-8
a:in <name>	11
a:in <seat>	-9
a:into	12
a:is	12
a:is <level>	-8
a:is over	7
a:it 's	-10
a:it .	-11
a:it will	6
a:last	-12
a:last day	11
a:lay	13
a:let	7
a:lower	6
a:make	-6
a:may	-6
a:month	8
a:morning	-8
a:new	6
a:new duty	11
a:next	10
a:next year	12
a:night	8
a:night .	16
a:no	8
a:nothing	11
a:now	-7
a:number	8
a:of <day-gone>	10
a:of <level>	12
a:of thi	13
a:old	-19
a:on <day-ahead>	-11
a:on <quality>	-16
a:on the	16
a:our	-21
a:out .	14
a:paper	-6
a:period	13
a:port	-7
a:port fee	-6
a:price	-6
a:prolong	10
a:put	-6
a:reach	10
a:return	12
a:rise	-14
a:say	-15
a:shall	11
a:side	-12
a:so	6
a:speaking	14
a:stay	-9
a:strike	-7
a:suspension	-9
a:tariff	-9
a:tariff .	-8
a:tariff truce	9
a:telephone	15
a:that	-23
a:the	13
a:the <day-ahead>	-12
a:the <office>	-12
a:the <person>	-7
a:the <quality>	-7
a:the additional	11
a:the end	11
a:the last	10
a:the new	-6
a:the old	-17
a:the other	7
a:the rate	6
a:the suspension	-9
a:the tariff	8
a:the two	8
a:their truce	6
a:them	9
a:there	-12
a:they	17
a:thi	13
a:thi month	9
a:thi year	9
a:to <day-ahead>	21
a:to <day-gone>	-11
a:to <level>	-15
a:to be	-13
a:to extend	6
a:to prolong	10
a:to the	-11
a:truce	19
a:truce .	7
a:truce with	14
a:under the	9
a:until	-6
a:until <day-ahead>	-10
a:up to	-8
a:was	-13
a:were	-8
a:what it	7
a:will be	9
a:wine	8
a:with	11
a:with <seat>	10
a:without	6
a:without an	6
a:work	-8
a:would have	-7
a:year	17
a:year .	14
a:you	-15
b:" the	-12
b:&	7
b:'	-12
b:'s	-8
b:'s cabinet	9
b:'s decision	-12
b:'s duty	-10
b:'s good	15
b:'s own	14
b:*	-18
b:,	-8
b:, <level>	-9
b:, <person>	-10
b:, <quality>	6
b:, a	-6
b:, and	9
b:, due	14
b:, end	10
b:, expire	-10
b:, for	8
b:, from	-29
b:, go	13
b:, good	8
b:, has	-14
b:, he	21
b:, is	21
b:, on	6
b:, so	16
b:, to	10
b:, up	26
b:, was	-14
b:, we	-6
b:, will	-11
b:, with	14
b:, would	11
b:-	11
b:.	6
b:/	-7
b::	9
b:: <name>	7
b:: <number>	-7
b:: and	-7
b:: from	-33
b:: it	13
b:: on	-7
b:: until	33
b:;	-10
b:; it	10
b:; the	-22
b:<day-ahead>	8
b:<day-ahead> and	-30
b:<day-ahead> for	8
b:<day-gone>	23
b:<day-gone> and	-9
b:<duty>	8
b:<gate>	-10
b:<goods-amount>	-11
b:<goods-amount> of	-6
b:<goods>	-6
b:<level>	-7
b:<level> from	-11
b:<level> has	11
b:<level> is	12
b:<level> off	-6
b:<level> to	-16
b:<level> until	14
b:<month-ahead>	29
b:<month-gone>	20
b:<name> 's	-9
b:<name> and	10
b:<name> at	-8
b:<name> by	-6
b:<name> charge	-20
b:<name> conclude	8
b:<name> end	-8
b:<name> had	7
b:<name> have	7
b:<name> is	-8
b:<name> on	-24
b:<name> prolonged	-11
b:<name> say	-10
b:<name> the	7
b:<name> to	-9
b:<name> was	13
b:<name> would	-23
b:<not>	6
b:<number>	-44
b:<number> /	-6
b:<number> a	9
b:<number> and	-7
b:<number> exclusion	12
b:<number> on	-10
b:<number> p	-15
b:<office>	-16
b:<office> 's	-10
b:<office> order	6
b:<organisation> 's	-6
b:<organisation> and	-13
b:<organisation> in	17
b:<organisation> say	16
b:<person>	-11
b:<person> agree	21
b:<person> announce	9
b:<person> had	-7
b:<person> is	-12
b:<person> tell	-9
b:<points>	55
b:<points> are	12
b:<points> of	13
b:<points> on	-13
b:<points> stay	11
b:<quality>	-16
b:<quality> beef	-8
b:<quality> duty	11
b:<quality> good	-9
b:<quality> tariff	-6
b:<seat>	-16
b:<seat> and	9
b:<seat> from	-7
b:<seat> had	-7
b:<sender>	20
b:<span>	17
b:<span> and	-14
b:<span> from	-12
b:<span> of	15
b:<span> tariff	7
b:<span> truce	-18
b:<v-agree>	12
b:<v-bear>	-15
b:<v-begin>	-7
b:<v-deny>	-7
b:<v-down>	7
b:<v-end>	17
b:<v-impose>	-6
b:<v-propose>	-23
b:<v-return>	-18
b:<v-target>	-9
b:<v-threaten>	-16
b:<v-up>	13
b:a	-13
b:a .	9
b:a <level>	7
b:a <name>	8
b:a <span>	-10
b:a deal	15
b:a decree	6
b:a further	8
b:a pause	-8
b:a truce	-12
b:about	-17
b:according	-6
b:according to	-6
b:additional	23
b:additional duty	16
b:after	15
b:after the	8
b:again on	-9
b:agree in	31
b:agree not	12
b:agree on	-8
b:agree to	-9
b:agreement	-12
b:agreement is	11
b:agreement on	7
b:agreement with	-16
b:all of	15
b:am	-10
b:an order	9
b:and <name>	12
b:and <number>	7
b:and <quality>	-10
b:and <seat>	9
b:and a	13
b:and has	14
b:and i	11
b:and it	13
b:and on	-9
b:and run	-8
b:and the	-9
b:antimony	-9
b:any	-14
b:apply	6
b:apply from	22
b:apply until	13
b:approve	16
b:approve the	13
b:are back	-8
b:are due	-10
b:are on	-9
b:arrangement	19
b:arrive	10
b:arrive by	9
b:as of	-24
b:ask	12
b:at	-16
b:at midnight	19
b:at noon	-14
b:at the	-9
b:away	9
b:away on	8
b:back	-18
b:back on	-9
b:be apply	-6
b:be back	-14
b:be extend	19
b:be hold	-7
b:be lodged	-6
b:because	-6
b:beef	-17
b:been extend	-6
b:been in	-12
b:before	7
b:before it	11
b:begin	-40
b:begin on	-31
b:between <name>	13
b:beyond	24
b:both	-19
b:both side	-10
b:brandy	10
b:bring	8
b:broken	-7
b:busan	6
b:busan last	7
b:busan on	-10
b:busan run	9
b:buy <goods-amount>	-6
b:by	-32
b:by <person>	10
b:by <span>	8
b:by the	-23
b:cabinet	6
b:can be	-8
b:carry	-6
b:case	-13
b:cease	-7
b:ceasefire	-13
b:change	-14
b:changed	12
b:charge	-24
b:city	-12
b:claim	-9
b:close	7
b:close on	6
b:club	-15
b:collect from	10
b:come	8
b:come back	8
b:comment	-10
b:commerce	-9
b:company	-12
b:conclude	11
b:conclude in	11
b:cotton	-9
b:council	-11
b:counted	14
b:counted from	14
b:country	-13
b:current	11
b:cut	-7
b:date is	10
b:day	20
b:deadline	-30
b:deadline for	-19
b:deal	16
b:decided	-8
b:decision	-26
b:decision is	-11
b:decision of	-10
b:desk	7
b:did	-9
b:die	22
b:die on	13
b:dispute	8
b:do	9
b:doe	8
b:doe not	10
b:down	-14
b:due	24
b:due by	-6
b:due to	29
b:duty	22
b:duty in	-6
b:duty until	7
b:duty will	-12
b:early	10
b:eastern time	-10
b:effect from	-7
b:effect on	-7
b:effective	-9
b:end	7
b:end at	-8
b:end in	10
b:end on	14
b:enter	-20
b:every	-6
b:everybody	7
b:exclusion	-7
b:expect	-8
b:expire at	-15
b:expire on	8
b:extend its	-6
b:extend the	-13
b:extend until	-7
b:extension of	12
b:face	13
b:face <level>	7
b:fee	-13
b:ferry	-11
b:follow	-11
b:follow on	-10
b:for	-23
b:for <quality>	-8
b:for a	7
b:for an	6
b:for its	7
b:for the	-22
b:force	7
b:force since	-16
b:force until	11
b:former	-14
b:found by	-6
b:friday	7
b:from	-29
b:from <day-gone>	-7
b:from <level>	-12
b:from <name>	6
b:front	-6
b:geneva	8
b:geneva on	-6
b:given	-8
b:go	23
b:go on	10
b:go to	18
b:good	14
b:good at	6
b:good from	6
b:good on	-7
b:good through	10
b:good to	13
b:good would	21
b:grower	7
b:had	-23
b:halve	8
b:hand	-16
b:has a	14
b:has announce	-7
b:has to	-13
b:has until	18
b:have	6
b:have been	-14
b:have end	-19
b:have run	9
b:he say	8
b:he tell	7
b:he would	-10
b:here	-10
b:higher rate	-8
b:him	13
b:his	18
b:his <organisation>	11
b:hold	-9
b:hold in	-8
b:house	-9
b:i	13
b:i have	11
b:ice	-10
b:if	8
b:if no	18
b:if they	-22
b:import	-9
b:impose	-14
b:in	-14
b:in <name>	-12
b:in <seat>	-20
b:in a	-7
b:in busan	16
b:in force	8
b:in mombasa	8
b:in place	-10
b:in the	-18
b:into	-8
b:into force	-8
b:is	14
b:is <number>	-11
b:is due	19
b:is good	13
b:is in	-11
b:is not	8
b:is on	-7
b:is over	-6
b:is sign	8
b:is suspend	13
b:is the	9
b:is to	-31
b:is up	19
b:it	9
b:it 's	6
b:it begin	-9
b:it end	7
b:it expire	-12
b:it had	-14
b:it hold	-15
b:it last	12
b:it on	-17
b:it start	-7
b:it up	-7
b:it was	20
b:it will	20
b:its <office>	-10
b:its duty	-15
b:its notice	-10
b:its own	-6
b:its tariff	-7
b:its truce	27
b:itself	9
b:keep its	-6
b:know	8
b:lapse	7
b:lapse at	-13
b:lapse on	15
b:last	16
b:last <month-gone>	6
b:last until	23
b:last year	-15
b:late	-7
b:law	14
b:law on	6
b:leave	17
b:leave the	7
b:let	14
b:let it	-9
b:let the	8
b:licence	-9
b:lift	-7
b:listed	7
b:live	12
b:lodged	-6
b:look	7
b:look at	7
b:lose	13
b:lower	-17
b:lower its	-7
b:maker	8
b:market	6
b:matter	-10
b:may	-12
b:may be	-10
b:midnight	23
b:ministry	-14
b:minute of	-6
b:mombasa	8
b:monday	-8
b:month	7
b:more	-8
b:most	-18
b:move the	6
b:mr <person>	-6
b:need	-7
b:negotiation	10
b:neither	6
b:network	12
b:new	-17
b:new tariff	-6
b:next	9
b:no	10
b:no .	12
b:no agreement	12
b:noon	-18
b:noon on	-11
b:northern	-10
b:not	-7
b:not be	-7
b:not go	-12
b:not sign	-7
b:not to	12
b:notice	-24
b:notice of	-16
b:now end	12
b:now last	11
b:now run	-10
b:of	7
b:of <day-ahead>	26
b:of <day-gone>	8
b:of <month-ahead>	10
b:of <name>	-6
b:of <quality>	-10
b:of both	-7
b:of duty	7
b:of that	9
b:of thi	16
b:off until	-9
b:offer	-8
b:old	8
b:on	-28
b:on <day-ahead>	-23
b:on <day-gone>	27
b:on a	-9
b:on affiliate	12
b:on each	8
b:on good	13
b:on his	13
b:on paper	8
b:on tariff	16
b:on the	-8
b:on to	-8
b:on until	-9
b:once	-9
b:one	11
b:open	-17
b:operator	-9
b:order	10
b:order on	8
b:other 's	17
b:otherwise	23
b:our	-18
b:out	11
b:over on	13
b:p	-16
b:p .	-15
b:paper	20
b:part	7
b:party	-11
b:past	8
b:pause end	-21
b:pause in	11
b:pause until	24
b:pay	-34
b:pay <level>	-7
b:peace	8
b:people	-11
b:period	8
b:phosphate	14
b:place	-14
b:point	-10
b:port	-9
b:present	18
b:president	-6
b:price	-23
b:prolong	18
b:prolong it	20
b:prolonged their	-13
b:prolonged to	11
b:protest	-6
b:published	-14
b:published its	-6
b:raise	-6
b:rate of	7
b:rate to	-8
b:ratify	8
b:reciprocal	17
b:reciprocal tariff	17
b:reduction	8
b:remain in	19
b:remove	-8
b:report	-6
b:republic	10
b:republic of	10
b:return	-18
b:return to	-8
b:rice	-18
b:rise	-13
b:round	-17
b:round of	-9
b:rule	-7
b:rule on	8
b:run	7
b:run for	-9
b:run to	-14
b:run until	11
b:saturday	7
b:say in	9
b:say the	-16
b:say until	-12
b:season	-15
b:second	-19
b:section	10
b:set	-7
b:shelve	6
b:ship	13
b:shook	-16
b:shook hand	-16
b:should	31
b:shrimp	-6
b:side agree	-12
b:sign a	-11
b:sign an	6
b:sign by	9
b:sign in	9
b:since	-43
b:since the	-17
b:sit	-15
b:sleep	-10
b:so	8
b:so that	10
b:social	13
b:soybean	-9
b:special	-20
b:standstill	-8
b:start	-38
b:start on	-23
b:state	8
b:stay suspend	-8
b:still	13
b:stop on	18
b:strike on	-7
b:summer	-14
b:sunday	12
b:surcharge	-11
b:surcharge end	-7
b:suspend	17
b:suspend for	-6
b:suspend from	10
b:suspend the	10
b:suspend to	10
b:suspension	6
b:suspension end	-7
b:suspension of	27
b:take	-10
b:take us	6
b:talk	-8
b:tariff	-12
b:tariff from	-8
b:tariff until	9
b:tax	15
b:tea	8
b:telephone	-8
b:tell	17
b:tell us	11
b:term	12
b:than	-11
b:that	15
b:that <person>	10
b:that <seat>	-8
b:that are	6
b:that begin	6
b:that both	-14
b:that end	9
b:that from	-9
b:that had	-7
b:that he	-6
b:that it	14
b:that keep	14
b:that take	-21
b:that they	8
b:that truce	10
b:that was	-6
b:that were	9
b:the <level>	10
b:the <name>	-19
b:the <number>	-12
b:the <person>	-8
b:the <points>	-6
b:the <quality>	-12
b:the <span>	32
b:the additional	20
b:the agreement	-9
b:the arrangement	15
b:the ceasefire	-6
b:the custom	6
b:the day	6
b:the deadline	-22
b:the deal	7
b:the draft	6
b:the exclusion	-9
b:the higher	-8
b:the last	9
b:the law	9
b:the letter	6
b:the lower	-8
b:the meet	13
b:the new	-6
b:the next	16
b:the northern	-9
b:the rate	11
b:the reduction	9
b:the republic	10
b:the rest	-8
b:the rule	-7
b:the same	-7
b:the second	-18
b:the strike	-7
b:the surcharge	-9
b:the thing	11
b:the understanding	-10
b:the upper	-7
b:the window	-6
b:their	-9
b:them	-12
b:there	-12
b:therefore	-12
b:they	10
b:they are	-22
b:they have	-15
b:they meet	8
b:they were	-6
b:they will	17
b:thi	16
b:thing	6
b:threaten	-11
b:threaten to	-7
b:three	-17
b:through	25
b:thursday	-13
b:ticket	-10
b:till	21
b:time	-13
b:to <level>	-20
b:to <number>	-8
b:to an	8
b:to apply	8
b:to be	10
b:to begin	-14
b:to come	-9
b:to end	17
b:to extend	-20
b:to go	10
b:to lapse	12
b:to prolong	7
b:to put	9
b:to run	-30
b:to say	-11
b:to start	-8
b:to suspend	9
b:to the	-19
b:together	10
b:truce	9
b:truce agree	12
b:truce begin	-14
b:truce by	-9
b:truce end	16
b:truce is	9
b:truce last	18
b:truce of	8
b:truce on	12
b:truce run	-7
b:truce that	-14
b:truce until	-9
b:truce with	8
b:truce would	-15
b:tuesday	-11
b:two	-7
b:two country	-6
b:two government	12
b:two side	-9
b:under	-10
b:under section	-6
b:understanding	-8
b:union	-15
b:unless	6
b:until	10
b:until <day-ahead>	-8
b:up	37
b:up on	13
b:up to	23
b:upper	-7
b:us	27
b:us to	14
b:valid	16
b:vote	-18
b:vote on	-8
b:was due	7
b:was prolonged	8
b:way	11
b:we	-23
b:we are	-15
b:week	11
b:welcome	-11
b:were	-11
b:were to	-8
b:what	6
b:what <person>	-9
b:what change	-11
b:what the	8
b:what they	11
b:what was	-9
b:when	6
b:when the	12
b:when they	8
b:where	-11
b:which <name>	-18
b:which both	-11
b:which expire	7
b:which is	9
b:which it	-7
b:which run	13
b:which take	16
b:which the	10
b:which was	-18
b:which would	8
b:who	-14
b:will	-8
b:will go	14
b:will not	-6
b:will suspend	6
b:window	-8
b:with	14
b:with <name>	9
b:with effect	-7
b:without a	10
b:without the	-16
b:word	8
b:would	-6
b:would be	7
b:would go	-14
b:would have	9
b:would otherwise	23
b:would run	-11
b:write	13
b:write on	8
b:year	-19
b:year 's	-13
b:you	-20
b:|	8
b:·	-7
b:—	24
b:— the	14
c0=begin	-20
c0=buy	-6
c0=deny	17
c0=impose	-9
c0=propose	-14
c0=return	-17
c0=say	12
c0=sell	-7
c0=suspend	6
c0=threaten	-15
c1=agree	-9
c1=agree & d:ahead	-9
c1=agree & d:gone	-9
c1=bear & d:gone	-7
c1=bear & d:today	-7
c1=begin	-14
c1=begin & d:ahead	-8
c1=begin & d:gone	-14
c1=buy	-10
c1=buy & d:ahead	-9
c1=deny	17
c1=deny & d:ahead	17
c1=end & d:ahead	9
c1=end & d:today	-8
c1=impose	-17
c1=impose & d:gone	-39
c1=impose & d:today	-9
c1=propose	-18
c1=propose & d:ahead	-24
c1=propose & d:today	6
c1=return	-7
c1=say	11
c1=say & d:ahead	23
c1=say & d:gone	-14
c1=say & d:today	-11
c1=sell & d:ahead	-15
c1=stay & d:ahead	6
c1=stay & d:gone	-39
c1=stay & d:today	17
c1=suspend	9
c1=suspend & d:ahead	13
c1=suspend & d:gone	-10
c1=target & d:today	6
c1=up	6
c1=up & d:ahead	9
c2=bear	-18
c2=down	-11
c2=end	18
c2=return	19
c2=say	-18
c2=stay	-13
c2=suspend	-9
c2=up	-15
ct0=agree future	-6
ct0=agree past	13
ct0=agree perfect	7
ct0=agree present	-10
ct0=bear future	-25
ct0=bear future-passive	-7
ct0=bear modal	6
ct0=bear past	6
ct0=bear present	9
ct0=bear present-passive	-9
ct0=begin future	-12
ct0=begin present	-12
ct0=begin present-passive	10
ct0=down future	-13
ct0=down modal	13
ct0=down present	-11
ct0=end modal	21
ct0=end past	-37
ct0=end past-passive	-10
ct0=end present	13
ct0=impose modal	-19
ct0=impose modal-passive	7
ct0=impose past	12
ct0=impose pluperfect	-12
ct0=impose pluperfect-passive	-6
ct0=impose present-passive	13
ct0=propose modal	-12
ct0=propose past	-6
ct0=propose present	8
ct0=say future	-12
ct0=say past	12
ct0=say perfect	-12
ct0=say perfect-passive	10
ct0=say present	15
ct0=stay future-passive	-10
ct0=stay modal	-13
ct0=stay perfect	13
ct0=stay present	9
ct0=suspend past-passive	9
ct0=suspend present-passive	19
ct0=target perfect	-8
ct0=target present	13
ct0=target present-passive	7
ct0=threaten perfect	-6
ct0=up future	13
ct0=up modal	-7
ct0=up modal-passive	-9
ct0=up present	6
ct1=agree future	-6
ct1=agree participle-passive	7
ct1=agree past	-10
ct1=agree perfect	6
ct1=agree present	-13
ct1=bear future	-23
ct1=bear future-passive	-7
ct1=bear gerund	-13
ct1=bear infinitive	7
ct1=bear modal	6
ct1=bear past	6
ct1=bear present	10
ct1=bear present-passive	-9
ct1=begin modal	-11
ct1=begin present	-8
ct1=begin present-passive	10
ct1=down future	-13
ct1=down modal	13
ct1=down present	-11
ct1=end modal	21
ct1=end participle-passive	-22
ct1=end past	-35
ct1=end past-passive	-10
ct1=end present	13
ct1=impose future	-21
ct1=impose modal	-19
ct1=impose modal-passive	7
ct1=impose participle-passive	-6
ct1=impose pluperfect	-18
ct1=impose present-passive	14
ct1=propose modal	-7
ct1=propose past	-6
ct1=say future	-12
ct1=say past	12
ct1=say perfect	-12
ct1=say perfect-passive	10
ct1=say present	16
ct1=stay future-passive	-10
ct1=stay gerund	19
ct1=stay infinitive	-12
ct1=stay modal	-13
ct1=stay participle-passive	-12
ct1=stay perfect	13
ct1=stay present	13
ct1=suspend infinitive	11
ct1=suspend past-passive	9
ct1=suspend present-passive	19
ct1=target present	13
ct1=target present-passive	7
ct1=up future	15
ct1=up infinitive	6
ct1=up modal	-15
ct1=up modal-passive	-9
ct1=up present	11
ct2=agree infinitive	8
ct2=agree past	-8
ct2=down present	-9
ct2=end past	11
ct2=end present	14
ct2=impose future	7
ct2=impose future-passive	12
ct2=impose participle-passive	6
ct2=impose past	-18
ct2=impose present	-9
ct2=return present	19
ct2=say past	-6
ct2=say present	-7
ct2=stay future	-16
ct2=stay infinitive	-9
ct2=stay past	-10
ct2=stay present	9
ct2=target future	11
d:after 	-15
d:after ,	-12
d:after , a	-6
d:after , ends on	10
d:after , expires on	6
d:after and ends on	30
d:after and expires on	16
d:after to	7
d:ahead other	-47
d:ahead own	42
d:ahead-0	-78
d:ahead-1	-30
d:ahead-2	37
d:ahead-3	53
d:ahead-5	-33
d:ahead-6	-54
d:at=0	-13
d:at=3	-33
d:before 	12
d:before , a	11
d:before from	-12
d:before to	17
d:begins	12
d:begins ahead	25
d:begins gone	-24
d:begins today	6
d:ends	7
d:ends ahead	13
d:ends gone	6
d:ends other gone	20
d:ends own ahead	29
d:ends own today	-6
d:ends today	-6
d:gone	-151
d:gone other	-89
d:gone own	-64
d:gone-0	-17
d:gone-1	-50
d:gone-2	-16
d:gone-3	-19
d:gone-4	-34
d:gone-5	-66
d:how=relative	-25
d:how=weekday	-49
d:last	-38
d:named=0	-75
d:named=1	21
d:named=2	23
d:rank=0	7
d:rank=0 of 1	29
d:rank=0 of 2	12
d:rank=0 of 3	-25
d:rank=0 of 4	-33
d:rank=1	23
d:rank=1 of 2	22
d:rank=1 of 3	21
d:rank=1 of 4	-22
d:rank=2	18
d:rank=2 of 3	16
d:rank=2 of 4	15
d:rank=3	11
d:span-before	15
d:today	-35
d:today own	-35
d:today-0	-35
f:"	-23
f:'	-20
f:'s	8
f:(	11
f:)	11
f:-	-7
f::	23
f:<agent>	6
f:<day-ahead>	18
f:<day-gone>	12
f:<day-today>	-9
f:<goods-amount>	-35
f:<goods>	22
f:<level-noun>	9
f:<level>	14
f:<month-gone>	17
f:<month-today>	24
f:<name>	14
f:<number>	7
f:<office>	-10
f:<organisation>	-12
f:<person>	18
f:<points>	46
f:<quality>	31
f:<seat>	40
f:<sender>	-27
f:<taker>	9
f:<v-agree>	14
f:<v-begin>	17
f:<v-down>	-12
f:<v-end>	30
f:<v-impose>	6
f:<v-propose>	-28
f:<v-say>	-13
f:<v-sell>	-18
f:<v-stay>	10
f:<v-suspend>	-14
f:<v-up>	-18
f:?	32
f:a	-25
f:about	19
f:accept	-9
f:across	11
f:act	-16
f:additional	24
f:advanced	7
f:affiliate	13
f:after	-8
f:again	-15
f:ago	-11
f:agreement	-24
f:all	-12
f:alone	6
f:already	-12
f:also	-7
f:aluminium	-7
f:am	-17
f:an	-8
f:and	31
f:announce	-24
f:another	9
f:antimony	-11
f:apart	-17
f:apple	11
f:apply	-10
f:approve	-47
f:are	-11
f:arrangement	-23
f:as	-9
f:ask	-16
f:back	21
f:banana	-12
f:basic	-6
f:be	14
f:because	11
f:beef	9
f:been	13
f:before	-22
f:better	10
f:between	28
f:beyond	6
f:blacklisted	9
f:bring	-7
f:budget	-8
f:busan	27
f:but	24
f:butter	15
f:buy	-14
f:by	-10
f:cabinet	-27
f:calendar	-16
f:call	-28
f:can	27
f:cannot	-6
f:car	-9
f:chair	6
f:charge	-8
f:clock	6
f:closed	8
f:club	-30
f:coal	-6
f:cold	-17
f:collect	37
f:come	29
f:company	-19
f:consent	-9
f:consider	-24
f:continue	11
f:control	15
f:copper	-22
f:cost	-15
f:could	-30
f:count	-7
f:counter	-7
f:country	-31
f:course	18
f:cover	9
f:crane	-21
f:custom	9
f:cut	9
f:deal	25
f:decide	22
f:decided	-17
f:decision	22
f:decree	23
f:delegation	-10
f:do	15
f:doe	-12
f:down	-8
f:drop	-22
f:drug	-7
f:due	40
f:during	-16
f:each	26
f:earlier	17
f:earth	11
f:either	-12
f:else	19
f:emergency	22
f:end	33
f:evening	-6
f:event	16
f:ever	13
f:every	7
f:everybody	13
f:everyone	-6
f:expect	-27
f:expire	15
f:export	-21
f:extend	10
f:face	-17
f:fail	-8
f:failed	-12
f:fall	-41
f:far	7
f:farm	-21
f:fee	-19
f:fentanyl	40
f:few	9
f:fifth	-7
f:find	-6
f:fine	-7
f:first	-29
f:fish	16
f:fix	-14
f:flour	-15
f:flower	14
f:following	-16
f:for	-12
f:force	-8
f:former	-34
f:found	-11
f:free	-6
f:further	20
f:gallium	-15
f:gas	6
f:gave	-17
f:gazette	-7
f:general	-22
f:germanium	-15
f:give	-23
f:given	16
f:good	10
f:government	28
f:grape	6
f:grow	-12
f:grower	-16
f:had	31
f:hand	10
f:has	7
f:hasn't	-12
f:hazelnut	8
f:he	-9
f:head	-8
f:heard	12
f:heavy	-6
f:here	29
f:higher	-10
f:him	-10
f:his	-6
f:hold	6
f:hope	12
f:hour	-15
f:i	15
f:if	-9
f:import	-10
f:importer	10
f:impose	-10
f:in	8
f:include	-9
f:informed	9
f:instead	12
f:intend	23
f:into	-21
f:is	-6
f:it	35
f:itself	13
f:judge	-13
f:keep	11
f:know	-15
f:land	19
f:last	15
f:later	-20
f:lead	-6
f:leather	-8
f:leave	-9
f:less	-11
f:levy	11
f:licence	-12
f:lift	-11
f:line	-31
f:little	6
f:london	-21
f:long	6
f:look	-17
f:lorry	7
f:lower	-13
f:m	13
f:machinery	8
f:maize	15
f:make	9
f:making	18
f:man	-8
f:market	-17
f:matter	-23
f:may	-36
f:me	-14
f:measure	16
f:mediator	-19
f:medicine	-7
f:meet	7
f:member	15
f:mention	7
f:midnight	10
f:might	-10
f:milk	12
f:million	-6
f:minister	41
f:ministry	-9
f:moment	-8
f:more	-10
f:most	-15
f:mrs	-16
f:much	8
f:must	-36
f:name	6
f:negotiate	-12
f:negotiation	-23
f:negotiator	7
f:neither	-15
f:new	10
f:night	9
f:no	-23
f:nobody	14
f:noon	-11
f:note	18
f:nothing	27
f:notice	-26
f:number	-7
f:observer	-22
f:of	-16
f:off	-18
f:offer	-31
f:official	-6
f:oil	10
f:one	20
f:opinion	7
f:or	-7
f:orange	18
f:order	16
f:ordinary	-9
f:other	-36
f:otherwise	13
f:our	26
f:out	-11
f:over	31
f:own	-9
f:p	14
f:pair	8
f:palace	10
f:palm	15
f:parliament	-17
f:part	14
f:party	-13
f:pass	21
f:pay	-7
f:peace	-8
f:pen	21
f:people	19
f:period	11
f:permanent	-19
f:plan	-6
f:play	-7
f:pork	-15
f:powder	12
f:prepare	6
f:price	-12
f:prime	8
f:prisoner	-8
f:prolong	14
f:promise	23
f:propose	7
f:protest	-9
f:public	9
f:published	-6
f:push	11
f:quarrel	10
f:raise	-12
f:rare	11
f:rate	-18
f:ratify	-14
f:read	9
f:reason	6
f:reciprocal	15
f:reduce	8
f:refund	-6
f:remain	8
f:representative	15
f:rest	22
f:result	-24
f:return	17
f:rice	11
f:right	13
f:rise	-13
f:river	-6
f:room	-13
f:round	-41
f:rum	-10
f:run	-12
f:salmon	-13
f:say	-6
f:see	9
f:sell	-10
f:send	18
f:set	11
f:settle	9
f:settlement	-21
f:she	-17
f:shelve	11
f:ship	-7
f:shipment	-7
f:should	-8
f:sign	11
f:signature	9
f:since	-9
f:six	10
f:sixth	-7
f:slip	-12
f:somebody	23
f:something	12
f:soybean	-24
f:spare	-7
f:squash	8
f:stand	15
f:standstill	10
f:start	20
f:statement	11
f:stay	-31
f:steel	-11
f:still	15
f:stockholm	7
f:stop	21
f:stuff	9
f:successor	-10
f:such	-14
f:sugar	18
f:suspend	-7
f:take	14
f:talk	-41
f:talked	7
f:tariff	-11
f:telephone	-14
f:television	15
f:term	19
f:text	7
f:th	19
f:than	-24
f:that	18
f:the	-28
f:them	13
f:there	36
f:therefore	-24
f:they	28
f:thi	14
f:thing	-7
f:think	12
f:third	-24
f:those	7
f:threaten	-6
f:three	-17
f:through	22
f:ticket	-9
f:timber	-10
f:time	10
f:to	20
f:top	-18
f:touch	17
f:trade	25
f:trader	14
f:treaty	-9
f:truce	23
f:twice	12
f:two	-12
f:tyre	12
f:unchanged	9
f:under	25
f:unlawful	-12
f:unless	41
f:until	13
f:us	15
f:value	9
f:wake	20
f:walk	-12
f:was	23
f:way	-14
f:we	-19
f:we've	9
f:weapon	-7
f:week	-13
f:well	-20
f:were	17
f:what	25
f:whatever	7
f:when	10
f:where	-29
f:whether	21
f:which	-11
f:whisky	-7
f:who	-10
f:whole	8
f:will	-9
f:window	-11
f:winter	-9
f:with	-12
f:wool	11
f:world	10
f:worth	7
f:would	12
f:write	-21
f:wrong	6
f:year	17
f:yet	-9
f:your	-6
f:—	9
first-of-paragraph	-35
has-gerund	6
has-infinitive	-18
has-participle	-9
has-past	-20
has-pluperfect	-25
has-present	17
l1=(	7
l1=( & d:ahead	10
l1=,	-19
l1=, & d:ahead	-7
l1=, & d:gone	-14
l1=, & d:today	-10
l1=:	44
l1=: & d:ahead	39
l1=: & d:today	12
l1=<agent>	-10
l1=<agent> & d:today	-7
l1=<begin> & d:gone	10
l1=<day-ahead>	-16
l1=<day-ahead> & d:today	-13
l1=<gate>	-10
l1=<goods>	6
l1=<goods> & d:ahead	8
l1=<level-noun>	33
l1=<level>	-12
l1=<level> & d:today	-7
l1=<name>	-21
l1=<name> & d:ahead	-15
l1=<not>	-11
l1=<not> & d:gone	7
l1=<number> & d:today	-9
l1=<seat>	-8
l1=<span>	-20
l1=<span> & d:ahead	-19
l1=<v-agree>	-7
l1=<v-bear>	9
l1=<v-bear> & d:ahead	10
l1=<v-begin>	-25
l1=<v-begin> & d:ahead	-22
l1=<v-end> & d:gone	-6
l1=<v-end> & d:today	10
l1=<v-impose>	-12
l1=<v-impose> & d:ahead	-13
l1=<v-say>	6
l1=<v-say> & d:ahead	12
l1=<v-suspend>	-13
l1=after	13
l1=after & d:ahead	14
l1=and	-12
l1=and & d:ahead	-11
l1=are	-9
l1=as	13
l1=as & d:ahead	7
l1=as & d:today	7
l1=back & d:ahead	-8
l1=beyond	17
l1=beyond & d:ahead	17
l1=by	-15
l1=by & d:ahead	-13
l1=changed	9
l1=due	-7
l1=due & d:ahead	-7
l1=effective	-9
l1=end & d:ahead	-13
l1=end & d:today	13
l1=friday	7
l1=from	-24
l1=from & d:ahead	-23
l1=from & d:gone	8
l1=has	-9
l1=has & d:ahead	-9
l1=is	9
l1=is & d:ahead	12
l1=it & d:ahead	-6
l1=it & d:today	7
l1=midnight	23
l1=midnight & d:ahead	14
l1=midnight & d:today	11
l1=of	-41
l1=of & d:ahead	-30
l1=of & d:gone	-6
l1=of & d:today	-10
l1=on	-19
l1=on & d:gone	-34
l1=out	11
l1=out & d:today	17
l1=saturday	7
l1=saturday & d:today	7
l1=say	13
l1=say & d:ahead	16
l1=sign	-6
l1=since	-36
l1=since & d:ahead	-28
l1=since & d:gone	-7
l1=start	-10
l1=start & d:ahead	-10
l1=sunday	12
l1=the	13
l1=the & d:ahead	20
l1=the & d:gone	-21
l1=thi	8
l1=through	19
l1=through & d:ahead	20
l1=thursday	-13
l1=thursday & d:today	-13
l1=till	20
l1=till & d:ahead	20
l1=to	17
l1=to & d:ahead	15
l1=to & d:gone	14
l1=tuesday	-11
l1=tuesday & d:today	-9
l1=until	13
l1=until & d:ahead	21
l1=until & d:gone	-27
l1=|	8
l1=| & d:today	8
l1=·	-6
l1=· & d:today	-6
l1=— & d:today	-6
l2="	-17
l2=" & d:ahead	-16
l2=,	11
l2=, & d:ahead	6
l2=, & d:gone	12
l2=:	15
l2=: & d:ahead	15
l2=;	7
l2=; & d:ahead	8
l2=<agent> & d:ahead	8
l2=<begin> & d:ahead	7
l2=<begin> & d:today	-20
l2=<day-gone>	-13
l2=<day-gone> & d:ahead	-11
l2=<day-today> & d:ahead	-10
l2=<day-today> & d:today	8
l2=<goods>	7
l2=<goods> & d:ahead	-9
l2=<goods> & d:today	24
l2=<level>	-19
l2=<level> & d:ahead	-15
l2=<name>	-20
l2=<name> & d:ahead	-11
l2=<name> & d:today	-10
l2=<not> & d:ahead	-10
l2=<not> & d:today	7
l2=<office>	-7
l2=<office> & d:ahead	-7
l2=<person>	8
l2=<person> & d:ahead	13
l2=<quality>	-6
l2=<seat>	-27
l2=<seat> & d:ahead	-14
l2=<seat> & d:today	-14
l2=<sender>	7
l2=<sender> & d:ahead	8
l2=<span>	-9
l2=<span> & d:ahead	-18
l2=<span> & d:gone	15
l2=<v-agree>	6
l2=<v-agree> & d:ahead	8
l2=<v-bear> & d:ahead	10
l2=<v-begin> & d:ahead	6
l2=<v-end>	20
l2=<v-end> & d:ahead	22
l2=<v-end> & d:gone	7
l2=<v-impose>	-12
l2=<v-impose> & d:ahead	-6
l2=<v-impose> & d:gone	-15
l2=<v-propose>	-22
l2=<v-propose> & d:ahead	-20
l2=<v-return>	-9
l2=<v-return> & d:ahead	-7
l2=<v-say>	-14
l2=<v-say> & d:ahead	-7
l2=<v-say> & d:today	-7
l2=<v-sell>	-6
l2=<v-sell> & d:ahead	-6
l2=<v-stay> & d:gone	-22
l2=<v-stay> & d:today	11
l2=<v-suspend> & d:ahead	7
l2=<v-up>	11
l2=<v-up> & d:ahead	10
l2=a	6
l2=a & d:today	7
l2=again	-7
l2=again & d:ahead	-6
l2=agree	-7
l2=agree & d:ahead	-6
l2=all	-7
l2=and	17
l2=and & d:ahead	22
l2=apply	8
l2=apply & d:ahead	9
l2=are	6
l2=arrangement	-11
l2=arrangement & d:ahead	-10
l2=as	-22
l2=as & d:ahead	-15
l2=at	-10
l2=at & d:ahead	-20
l2=at & d:today	6
l2=away	7
l2=away & d:ahead	7
l2=back	-14
l2=back & d:ahead	-13
l2=be & d:ahead	6
l2=been	6
l2=begin	-13
l2=begin & d:ahead	-12
l2=busan	-7
l2=busan & d:ahead	-6
l2=by	-14
l2=by & d:ahead	-12
l2=clear	14
l2=clear & d:ahead	14
l2=close	9
l2=close & d:ahead	10
l2=come	-9
l2=come & d:ahead	-8
l2=continue	-12
l2=continue & d:ahead	-11
l2=counted	14
l2=counted & d:ahead	15
l2=custom	-9
l2=custom & d:ahead	-9
l2=date	6
l2=date & d:ahead	11
l2=day	10
l2=day & d:ahead	11
l2=deal	-10
l2=deal & d:ahead	-10
l2=desk	6
l2=desk & d:today	6
l2=die	15
l2=die & d:ahead	16
l2=down	-12
l2=down & d:ahead	-11
l2=early	9
l2=early & d:ahead	10
l2=effect	-9
l2=effect & d:ahead	-8
l2=end & d:gone	16
l2=enter	-8
l2=enter & d:ahead	-8
l2=expire	6
l2=expire & d:ahead	9
l2=extend & d:ahead	6
l2=extension	8
l2=extension & d:ahead	8
l2=follow	-10
l2=follow & d:ahead	-10
l2=for	-20
l2=for & d:ahead	-20
l2=friday & d:ahead	11
l2=friday & d:today	-10
l2=from	-25
l2=from & d:ahead	-24
l2=geneva	-14
l2=geneva & d:ahead	-11
l2=go	31
l2=go & d:ahead	29
l2=good	20
l2=good & d:ahead	23
l2=happen	11
l2=happen & d:ahead	12
l2=has	12
l2=has & d:ahead	13
l2=have	-17
l2=have & d:ahead	-10
l2=here	-8
l2=here & d:ahead	-7
l2=impose	-10
l2=impose & d:ahead	-10
l2=in	-26
l2=in & d:ahead	-18
l2=in & d:today	-6
l2=is	14
l2=is & d:ahead	17
l2=it	7
l2=it & d:ahead	11
l2=know	9
l2=know & d:ahead	10
l2=lapse	14
l2=lapse & d:ahead	15
l2=last	9
l2=law	14
l2=law & d:ahead	14
l2=level	8
l2=level & d:ahead	8
l2=live	10
l2=live & d:ahead	11
l2=meet	-7
l2=meet & d:ahead	-6
l2=midnight & d:ahead	6
l2=minute	-6
l2=minute & d:ahead	-6
l2=mombasa	7
l2=mombasa & d:ahead	7
l2=monday	-11
l2=monday & d:today	-13
l2=night	-14
l2=night & d:ahead	-14
l2=noon	-11
l2=noon & d:ahead	-8
l2=notice	-8
l2=notice & d:ahead	-6
l2=of	13
l2=of & d:ahead	16
l2=off	-16
l2=off & d:ahead	-15
l2=on & d:ahead	7
l2=on & d:gone	-7
l2=on & d:today	-6
l2=open	-16
l2=open & d:ahead	-16
l2=out & d:ahead	8
l2=over & d:ahead	6
l2=own	-8
l2=past	-7
l2=pay	-15
l2=pay & d:ahead	-13
l2=place	-9
l2=place & d:ahead	-9
l2=price	-6
l2=price & d:ahead	-6
l2=prolonged	11
l2=prolonged & d:gone	17
l2=reach	7
l2=reach & d:ahead	7
l2=report	-6
l2=rise	-6
l2=run	9
l2=run & d:ahead	7
l2=run & d:gone	-18
l2=run & d:today	12
l2=say	-8
l2=side	12
l2=side & d:ahead	12
l2=sit	-7
l2=sit & d:ahead	-6
l2=sleep	7
l2=sleep & d:ahead	8
l2=so	7
l2=so & d:ahead	8
l2=standstill	12
l2=standstill & d:ahead	14
l2=start	-14
l2=start & d:ahead	-13
l2=stay	-12
l2=stay & d:ahead	-12
l2=stop	17
l2=stop & d:ahead	17
l2=strike	6
l2=strike & d:ahead	6
l2=sunday	-8
l2=sunday & d:ahead	-7
l2=term	14
l2=term & d:ahead	14
l2=that	9
l2=that & d:ahead	8
l2=the	-6
l2=there	-13
l2=there & d:ahead	-12
l2=thi	-9
l2=thursday	18
l2=thursday & d:ahead	13
l2=thursday & d:today	8
l2=time	-11
l2=time & d:ahead	-11
l2=tuesday	9
l2=tuesday & d:ahead	9
l2=until	7
l2=up	19
l2=up & d:ahead	21
l2=us	33
l2=us & d:ahead	34
l2=valid	17
l2=week	17
l2=week & d:ahead	18
l2=were	-10
l2=what	-7
l2=write	-8
l2=write & d:ahead	-7
l2=—	-6
l3="	-6
l3='	10
l3='s	23
l3='s & d:ahead	25
l3=, & d:gone	7
l3=, & d:today	-9
l3=;	-11
l3=; & d:ahead	-11
l3=<agent>	-9
l3=<agent> & d:ahead	-8
l3=<begin>	13
l3=<begin> & d:ahead	30
l3=<begin> & d:gone	-6
l3=<begin> & d:today	-15
l3=<day-gone>	7
l3=<day-gone> & d:gone	17
l3=<day-today>	-6
l3=<duty>	-16
l3=<duty> & d:ahead	-17
l3=<level>	-6
l3=<month-gone>	23
l3=<month-gone> & d:ahead	23
l3=<name> & d:ahead	-7
l3=<not>	-10
l3=<not> & d:ahead	-8
l3=<number>	-22
l3=<number> & d:ahead	-23
l3=<office>	-6
l3=<organisation>	-16
l3=<organisation> & d:ahead	-13
l3=<points>	22
l3=<points> & d:ahead	22
l3=<quality>	-13
l3=<quality> & d:ahead	-11
l3=<seat>	7
l3=<sender>	11
l3=<sender> & d:ahead	11
l3=<v-agree>	-6
l3=<v-agree> & d:ahead	-15
l3=<v-agree> & d:today	9
l3=<v-begin>	12
l3=<v-begin> & d:ahead	16
l3=<v-deny>	-15
l3=<v-deny> & d:ahead	-14
l3=<v-down>	14
l3=<v-down> & d:ahead	17
l3=<v-end> & d:today	7
l3=<v-impose> & d:ahead	-6
l3=<v-impose> & d:gone	-6
l3=<v-impose> & d:today	13
l3=<v-propose>	23
l3=<v-propose> & d:ahead	18
l3=<v-propose> & d:today	7
l3=<v-sell>	-6
l3=<v-stay> & d:gone	-7
l3=<v-suspend>	-19
l3=<v-suspend> & d:ahead	-22
l3=<v-target>	10
l3=<v-up>	8
l3=<v-up> & d:ahead	9
l3=again	7
l3=again & d:ahead	7
l3=agreement	-20
l3=agreement & d:ahead	-19
l3=and	-8
l3=and & d:today	-6
l3=are	23
l3=are & d:ahead	24
l3=arrangement	25
l3=arrangement & d:ahead	26
l3=arrive	12
l3=as	7
l3=as & d:ahead	8
l3=ask	13
l3=at & d:today	-7
l3=be	11
l3=be & d:ahead	12
l3=been	9
l3=been & d:ahead	10
l3=before	8
l3=both	14
l3=both & d:ahead	14
l3=busan	8
l3=busan & d:ahead	9
l3=by	-24
l3=by & d:ahead	-22
l3=carry	-8
l3=carry & d:ahead	-8
l3=come & d:ahead	8
l3=contract	-6
l3=country	13
l3=country & d:ahead	14
l3=day	6
l3=did	-6
l3=did & d:ahead	-6
l3=dispute	8
l3=down	-13
l3=down & d:ahead	-13
l3=due	9
l3=due & d:ahead	10
l3=each	9
l3=each & d:ahead	9
l3=end & d:ahead	6
l3=expire	-7
l3=extension & d:ahead	6
l3=face	10
l3=face & d:ahead	10
l3=first	8
l3=first & d:ahead	8
l3=for	-7
l3=force	17
l3=force & d:ahead	18
l3=from	-14
l3=from & d:ahead	-13
l3=geneva	16
l3=geneva & d:ahead	17
l3=give & d:ahead	6
l3=given	-12
l3=go	13
l3=go & d:ahead	14
l3=good	-17
l3=good & d:ahead	-17
l3=had	-15
l3=had & d:ahead	-14
l3=have & d:ahead	-22
l3=he	-7
l3=he & d:ahead	-6
l3=his	-6
l3=in	-16
l3=in & d:ahead	-7
l3=in & d:gone	-10
l3=is	6
l3=is & d:gone	12
l3=is & d:today	7
l3=it	-6
l3=it & d:gone	-14
l3=it & d:today	-9
l3=its	-10
l3=last	26
l3=last & d:ahead	22
l3=long	6
l3=make & d:ahead	6
l3=meet	-7
l3=meet & d:ahead	-6
l3=more	-13
l3=more & d:ahead	-12
l3=mr	6
l3=mr & d:ahead	8
l3=next	18
l3=next & d:ahead	19
l3=no	-13
l3=no & d:ahead	-12
l3=now	-20
l3=now & d:ahead	-19
l3=of	11
l3=of & d:gone	16
l3=on	9
l3=on & d:ahead	13
l3=one	6
l3=one & d:ahead	7
l3=otherwise	17
l3=otherwise & d:ahead	18
l3=our	-10
l3=out	-15
l3=out & d:ahead	-14
l3=over	6
l3=over & d:ahead	6
l3=own	14
l3=own & d:ahead	14
l3=prolonged	-8
l3=put	-11
l3=put & d:ahead	-11
l3=reach	-7
l3=reach & d:ahead	-7
l3=rule	-14
l3=rule & d:ahead	-14
l3=side	-11
l3=side & d:ahead	-11
l3=social	13
l3=social & d:ahead	14
l3=standstill	-7
l3=standstill & d:ahead	-7
l3=stay	-10
l3=stay & d:ahead	-10
l3=strike & d:ahead	-6
l3=surcharge	-12
l3=surcharge & d:ahead	-12
l3=suspension	-20
l3=suspension & d:ahead	-20
l3=take	10
l3=take & d:ahead	11
l3=tariff	-10
l3=tariff & d:ahead	-8
l3=tell	8
l3=tell & d:ahead	8
l3=that	10
l3=that & d:ahead	13
l3=the	12
l3=the & d:ahead	18
l3=the & d:gone	-11
l3=them	-18
l3=them & d:ahead	-14
l3=then	-16
l3=then & d:ahead	-16
l3=there	12
l3=they	-9
l3=they & d:ahead	-8
l3=thi	15
l3=thi & d:ahead	16
l3=to & d:ahead	9
l3=to & d:gone	-9
l3=truce	18
l3=truce & d:ahead	14
l3=truce & d:gone	13
l3=until	-19
l3=until & d:ahead	-18
l3=was	-23
l3=was & d:ahead	-25
l3=we	10
l3=we & d:ahead	11
l3=what	10
l3=what & d:ahead	12
l3=which	25
l3=which & d:ahead	28
l3=would	-24
l3=would & d:ahead	-19
l3=would & d:today	-6
l3=your	-9
l3=your & d:ahead	-9
l3=—	7
l3=— & d:today	8
l4="	-10
l4=" & d:ahead	-9
l4=&	8
l4='s	-10
l4='s & d:ahead	-9
l4=(	-6
l4=, & d:gone	-12
l4=, & d:today	-15
l4=:	-26
l4=: & d:ahead	-29
l4=<agent>	16
l4=<agent> & d:today	16
l4=<begin>	7
l4=<begin> & d:ahead	27
l4=<begin> & d:gone	-14
l4=<begin> & d:today	-21
l4=<day-ahead>	-10
l4=<day-ahead> & d:ahead	-9
l4=<day-gone>	14
l4=<day-gone> & d:ahead	17
l4=<goods>	16
l4=<goods> & d:ahead	14
l4=<goods> & d:today	7
l4=<level-noun>	-14
l4=<level-noun> & d:ahead	-13
l4=<month-gone>	16
l4=<month-gone> & d:ahead	17
l4=<name>	-15
l4=<name> & d:today	-12
l4=<number>	13
l4=<number> & d:ahead	16
l4=<office>	-11
l4=<office> & d:ahead	-10
l4=<person>	-14
l4=<person> & d:ahead	-9
l4=<points>	37
l4=<points> & d:ahead	38
l4=<quality>	-14
l4=<quality> & d:ahead	-12
l4=<seat> & d:ahead	11
l4=<seat> & d:today	-8
l4=<span>	11
l4=<span> & d:ahead	8
l4=<span> & d:today	6
l4=<v-agree>	-7
l4=<v-bear>	11
l4=<v-bear> & d:ahead	13
l4=<v-begin>	-13
l4=<v-begin> & d:ahead	-10
l4=<v-deny>	16
l4=<v-deny> & d:ahead	17
l4=<v-down>	-11
l4=<v-down> & d:ahead	-10
l4=<v-end>	11
l4=<v-end> & d:ahead	16
l4=<v-impose> & d:gone	10
l4=<v-impose> & d:today	-6
l4=<v-propose>	-14
l4=<v-propose> & d:ahead	-12
l4=<v-return>	-24
l4=<v-return> & d:ahead	-24
l4=<v-say>	7
l4=<v-say> & d:ahead	9
l4=<v-suspend>	7
l4=<v-suspend> & d:ahead	9
l4=<v-target>	-6
l4=<v-up>	-9
l4=<v-up> & d:ahead	-7
l4=agree	7
l4=agree & d:ahead	7
l4=all & d:ahead	6
l4=an	-17
l4=an & d:ahead	-17
l4=and	-8
l4=another	-10
l4=another & d:ahead	-10
l4=approve	16
l4=approve & d:ahead	16
l4=are	-17
l4=are & d:ahead	-18
l4=as	6
l4=at	12
l4=at & d:ahead	14
l4=back	-10
l4=back & d:ahead	-9
l4=be	-16
l4=be & d:ahead	-15
l4=been	7
l4=been & d:ahead	8
l4=before	9
l4=before & d:ahead	10
l4=between	-7
l4=both	7
l4=both & d:ahead	8
l4=brief	7
l4=brief & d:today	7
l4=busan	19
l4=busan & d:ahead	20
l4=but	14
l4=by	-33
l4=by & d:ahead	-32
l4=cabinet	6
l4=can	-7
l4=can & d:ahead	-7
l4=company	-9
l4=company & d:ahead	-9
l4=country	-8
l4=country & d:ahead	-8
l4=current	11
l4=date	-16
l4=day	11
l4=deadline	-6
l4=deal	7
l4=deal & d:ahead	8
l4=decision	-13
l4=decision & d:ahead	-12
l4=due	16
l4=due & d:ahead	17
l4=end	22
l4=end & d:ahead	29
l4=end & d:today	-8
l4=enter	-8
l4=enter & d:ahead	-8
l4=extend & d:ahead	-7
l4=extend & d:gone	17
l4=extension	-9
l4=extension & d:ahead	-9
l4=fall	-11
l4=fall & d:ahead	-10
l4=first	6
l4=first & d:ahead	6
l4=from	-13
l4=from & d:ahead	-12
l4=had	-6
l4=has	12
l4=has & d:ahead	13
l4=have	10
l4=have & d:ahead	10
l4=he	-8
l4=he & d:ahead	-7
l4=his	13
l4=his & d:ahead	14
l4=hold	-8
l4=hold & d:ahead	-6
l4=i	7
l4=i & d:ahead	8
l4=if	-7
l4=if & d:ahead	-6
l4=in	-9
l4=is	-30
l4=is & d:ahead	-25
l4=is & d:today	-6
l4=it & d:ahead	12
l4=it & d:gone	-14
l4=it & d:today	-9
l4=its	10
l4=its & d:ahead	11
l4=last	13
l4=last & d:ahead	14
l4=leave	14
l4=lower	-8
l4=make	-8
l4=make & d:ahead	-8
l4=may	-8
l4=may & d:ahead	-8
l4=meet & d:ahead	6
l4=minister	9
l4=new	9
l4=new & d:ahead	9
l4=now	31
l4=now & d:ahead	32
l4=of	37
l4=of & d:ahead	43
l4=oil	-6
l4=oil & d:ahead	-6
l4=on	8
l4=on & d:gone	14
l4=one	9
l4=one & d:ahead	10
l4=other	14
l4=other & d:ahead	14
l4=our	13
l4=our & d:ahead	15
l4=out	-7
l4=out & d:ahead	-6
l4=over	-13
l4=paper	12
l4=paper & d:ahead	13
l4=pause	6
l4=pause & d:ahead	6
l4=prolong	-9
l4=prolong & d:ahead	-9
l4=published	-6
l4=remain	9
l4=remain & d:ahead	9
l4=return	-11
l4=return & d:ahead	-10
l4=rule	17
l4=rule & d:ahead	18
l4=run	-22
l4=run & d:ahead	-21
l4=say	9
l4=say & d:ahead	9
l4=second & d:ahead	-10
l4=should	17
l4=should & d:ahead	17
l4=side	10
l4=side & d:ahead	11
l4=sign	-12
l4=sign & d:ahead	-10
l4=so	-21
l4=so & d:ahead	-21
l4=standstill	-11
l4=standstill & d:ahead	-11
l4=start	-16
l4=start & d:ahead	-14
l4=still	-10
l4=still & d:ahead	-9
l4=suspend	6
l4=suspend & d:ahead	6
l4=suspension & d:ahead	-6
l4=suspension & d:gone	17
l4=take	-28
l4=take & d:ahead	-28
l4=tariff & d:ahead	6
l4=the	-18
l4=the & d:ahead	-21
l4=the & d:today	8
l4=their	-11
l4=their & d:ahead	-12
l4=thi	-6
l4=thi & d:ahead	-6
l4=time	-7
l4=time & d:ahead	-6
l4=truce & d:ahead	-13
l4=truce & d:gone	14
l4=truce & d:today	6
l4=two	19
l4=two & d:ahead	23
l4=until	14
l4=until & d:ahead	14
l4=up	26
l4=up & d:ahead	27
l4=what	-18
l4=what & d:ahead	-12
l4=where & d:ahead	-6
l4=which	17
l4=which & d:ahead	18
l4=with	8
l4=with & d:today	7
l4=would	8
l4=would & d:ahead	-8
l4=—	-9
l4=— & d:ahead	-6
l=, a	-6
l=, a & d:ahead	-6
l=, from	-23
l=, from & d:ahead	-22
l=, on	8
l=, on & d:ahead	10
l=, the	16
l=, the & d:ahead	16
l=, to	17
l=, to & d:ahead	10
l=, to & d:gone	14
l=: from	-14
l=: from & d:ahead	-13
l=: on	-7
l=: on & d:ahead	-7
l=: until	38
l=: until & d:ahead	38
l=<begin> <begin> & d:gone	10
l=<begin> from	-7
l=<begin> on	10
l=<begin> on & d:ahead	13
l=<begin> saturday	9
l=<begin> saturday & d:today	9
l=<begin> the & d:ahead	6
l=<begin> thursday	-9
l=<begin> thursday & d:today	-9
l=<begin> until	-20
l=<begin> until & d:ahead	-18
l=<day-ahead> ,	-8
l=<day-ahead> , & d:ahead	-7
l=<day-ahead> to	8
l=<day-ahead> to & d:ahead	9
l=<day-gone> ,	-18
l=<level> from	-8
l=<level> from & d:ahead	-7
l=<level> on	-30
l=<level> on & d:ahead	-28
l=<level> until	17
l=<level> until & d:ahead	18
l=<name> on	-20
l=<name> on & d:ahead	-17
l=<number> ,	14
l=<person> :	13
l=<person> : & d:ahead	14
l=<person> on	-8
l=<person> on & d:ahead	-7
l=<seat> ,	-17
l=<seat> , & d:today	-13
l=<seat> from	-6
l=<seat> from & d:ahead	-6
l=<seat> on	-11
l=<seat> on & d:ahead	-9
l=<span> ,	-12
l=<span> from	-23
l=<span> from & d:ahead	-39
l=<span> from & d:gone	17
l=agree on	-6
l=agreement by	6
l=agreement by & d:ahead	6
l=apply until	13
l=apply until & d:ahead	13
l=as of	-21
l=as of & d:ahead	-15
l=at the	-15
l=at the & d:ahead	-14
l=away on	8
l=away on & d:ahead	8
l=back to	-9
l=back to & d:ahead	-9
l=begin on	-21
l=begin on & d:ahead	-20
l=busan on	-6
l=busan on & d:ahead	-6
l=by the	-25
l=by the & d:ahead	-25
l=close on	6
l=close on & d:ahead	6
l=counted from	14
l=counted from & d:ahead	15
l=date is	10
l=date is & d:ahead	10
l=die on	15
l=die on & d:ahead	16
l=duty on	-6
l=early as	9
l=early as & d:ahead	10
l=effect from	-7
l=effect from & d:ahead	-7
l=end on	6
l=end on & d:gone	17
l=enter before	-7
l=enter before & d:ahead	-6
l=expire on	6
l=expire on & d:ahead	9
l=follow on	-10
l=follow on & d:ahead	-10
l=force since	-9
l=force since & d:ahead	-8
l=force until	6
l=force until & d:ahead	7
l=friday , & d:ahead	11
l=friday , & d:today	-10
l=from the	-25
l=from the & d:ahead	-24
l=geneva ,	-6
l=geneva on	-6
l=go on	26
l=go on & d:ahead	23
l=good from	-6
l=good from & d:ahead	-6
l=good through	10
l=good through & d:ahead	11
l=good to	6
l=good to & d:ahead	7
l=good until & d:ahead	6
l=happen on	8
l=happen on & d:ahead	9
l=has until	11
l=has until & d:ahead	12
l=have end	-17
l=it end	13
l=it on	-13
l=it on & d:ahead	-12
l=lapse on	14
l=lapse on & d:ahead	15
l=last until	6
l=last until & d:ahead	9
l=law on	6
l=midnight on & d:ahead	6
l=minute of	-6
l=monday ,	-8
l=monday , & d:today	-13
l=noon on	-11
l=noon on & d:ahead	-8
l=notice of	-7
l=of the	7
l=of the & d:ahead	7
l=off until	-9
l=off until & d:ahead	-9
l=on the	8
l=on the & d:ahead	11
l=out on & d:ahead	6
l=over on	11
l=over on & d:ahead	12
l=prolonged to	11
l=run out & d:ahead	-9
l=run out & d:today	12
l=run to	-15
l=run to & d:ahead	-13
l=run to & d:gone	-6
l=run until	28
l=run until & d:ahead	32
l=say on	-7
l=say until	-9
l=say until & d:ahead	-9
l=start on	-14
l=start on & d:ahead	-13
l=sunday ,	-8
l=sunday , & d:ahead	-7
l=suspend from	-13
l=suspend from & d:ahead	-13
l=tariff until	9
l=tariff until & d:ahead	9
l=thursday ,	18
l=thursday , & d:ahead	13
l=thursday , & d:today	8
l=to the	-12
l=to the & d:ahead	-11
l=truce of	-9
l=truce of & d:ahead	-9
l=truce until	-21
l=truce until & d:ahead	-20
l=tuesday ,	9
l=tuesday , & d:ahead	9
l=up on	13
l=up on & d:ahead	14
l=us to	17
l=us to & d:ahead	17
l=week ,	19
l=week , & d:ahead	20
l=write on	-8
l=write on & d:ahead	-7
lead=" & d:ahead	-17
lead=" & d:today	17
lead=) & d:ahead	6
lead=,	-8
lead=, & d:ahead	10
lead=, & d:gone	-11
lead=, & d:today	-19
lead=- & d:today	-7
lead=1	-44
lead=1 & d:ahead	-36
lead=1 & d:today	-12
lead=10	19
lead=11	12
lead=12	8
lead=13	14
lead=13 & d:today	17
lead=14	-8
lead=2	-6
lead=3	15
lead=30	15
lead=30 & d:today	17
lead=31	18
lead=6	-11
lead=8	-19
lead=9	-27
lead=:	9
lead=: & d:ahead	8
lead=: & d:gone	-6
lead=: & d:today	13
lead=;	-10
lead=; & d:ahead	-12
lead=; & d:today	6
lead=a & d:ahead	-6
lead=a & d:gone	15
lead=after	-10
lead=after & d:ahead	-25
lead=after & d:gone	17
lead=all	7
lead=all & d:ahead	7
lead=and	25
lead=and & d:ahead	32
lead=and & d:gone	-6
lead=april	-11
lead=april & d:ahead	-11
lead=as	12
lead=as & d:ahead	11
lead=at	15
lead=at & d:ahead	10
lead=at & d:today	6
lead=august	10
lead=august & d:ahead	11
lead=because	-6
lead=both	7
lead=both & d:ahead	9
lead=britain	9
lead=britain & d:ahead	10
lead=by	-25
lead=by & d:ahead	-23
lead=china	29
lead=china & d:ahead	31
lead=february	-15
lead=for	7
lead=for & d:ahead	8
lead=from	-23
lead=from & d:ahead	-22
lead=goods	-18
lead=goods & d:ahead	-17
lead=if	8
lead=if & d:ahead	7
lead=if & d:today	8
lead=india & d:ahead	-10
lead=it	-6
lead=it & d:gone	-22
lead=it & d:today	-16
lead=january	15
lead=january & d:ahead	15
lead=june	-12
lead=last	14
lead=march	-7
lead=may	-13
lead=minister	9
lead=minister & d:ahead	10
lead=monday	-9
lead=neither	9
lead=no	8
lead=no & d:ahead	9
lead=november	39
lead=november & d:ahead	41
lead=on	15
lead=on & d:ahead	20
lead=on & d:gone	-8
lead=our	-8
lead=our & d:ahead	-7
lead=since	-7
lead=sunday	-6
lead=that & d:ahead	6
lead=that & d:gone	-18
lead=the	14
lead=the & d:ahead	30
lead=the & d:gone	-38
lead=the & d:today	-22
lead=they	14
lead=they & d:ahead	16
lead=thursday	27
lead=thursday & d:ahead	33
lead=thursday & d:today	-9
lead=to	8
lead=to & d:ahead	9
lead=tomorrow	-14
lead=tomorrow & d:ahead	-14
lead=trump	12
lead=trump & d:ahead	12
lead=tuesday	-7
lead=under	-8
lead=under & d:ahead	-7
lead=unless	6
lead=until & d:today	17
lead=us	-6
lead=vietnam	7
lead=we	-12
lead=we & d:ahead	-11
lead=what	11
lead=what & d:ahead	18
lead=what & d:today	-6
lead=when	-7
lead=where	-11
lead=where & d:ahead	-10
lead=which & d:ahead	6
lead=which & d:gone	-13
lead=who	-14
lead=who & d:ahead	-13
lead=with	8
lead=with & d:ahead	9
lead=—	24
lead=— & d:ahead	26
lll=, and on	6
lll=, and on & d:ahead	6
lll=, end on & d:ahead	-8
lll=, end on & d:gone	17
lll=, expire on	-10
lll=, expire on & d:ahead	-10
lll=, run to	9
lll=, run to & d:ahead	9
lll=, tuesday ,	-7
lll=, tuesday , & d:today	-7
lll=, until the	-22
lll=, until the & d:ahead	-21
lll=<begin> <begin> <begin> & d:gone	10
lll=<begin> <begin> from	-7
lll=<begin> <begin> on	10
lll=<begin> <begin> on & d:ahead	13
lll=<begin> <begin> saturday	9
lll=<begin> <begin> saturday & d:today	9
lll=<begin> <begin> the & d:ahead	6
lll=<begin> <begin> thursday	-9
lll=<begin> <begin> thursday & d:today	-9
lll=<begin> <begin> until	-20
lll=<begin> <begin> until & d:ahead	-18
lll=<begin> <seat> ,	-13
lll=<begin> <seat> , & d:today	-13
lll=<begin> and on	-9
lll=<begin> and on & d:ahead	-9
lll=<begin> friday ,	-6
lll=<begin> friday , & d:today	-6
lll=<begin> monday ,	-10
lll=<begin> monday , & d:today	-10
lll=<begin> on the	15
lll=<begin> on the & d:ahead	15
lll=<begin> thursday , & d:today	6
lll=<begin> tuesday ,	8
lll=<begin> tuesday , & d:today	9
lll=<day-ahead> , a	-6
lll=<day-ahead> , a & d:ahead	-6
lll=<name> by the	-6
lll=<name> by the & d:ahead	-6
lll=<name> end on	-12
lll=<name> end on & d:ahead	-11
lll=<person> announce on	7
lll=<person> announce on & d:ahead	7
lll=<span> , from	-16
lll=<span> , from & d:ahead	-16
lll=<span> , on	17
lll=<span> , on & d:ahead	17
lll=<span> , to	8
lll=<span> , to & d:ahead	10
lll=<span> , until & d:gone	6
lll=and expire on	24
lll=and expire on & d:ahead	24
lll=as early as	9
lll=as early as & d:ahead	10
lll=at <level> until	6
lll=at <level> until & d:ahead	6
lll=at midnight on	16
lll=at midnight on & d:ahead	17
lll=at noon on	-11
lll=busan run until	9
lll=busan run until & d:ahead	10
lll=come back on	9
lll=come back on & d:ahead	9
lll=end on the	26
lll=end on the & d:ahead	27
lll=face <level> from	7
lll=face <level> from & d:ahead	7
lll=for <span> from	-20
lll=for <span> from & d:ahead	-19
lll=from <day-ahead> to	9
lll=from <day-ahead> to & d:ahead	10
lll=go on to	-8
lll=go on to & d:ahead	-8
lll=go on until	9
lll=go on until & d:ahead	10
lll=in <seat> from	-6
lll=in <seat> on	-18
lll=in <seat> on & d:ahead	-17
lll=in force since	-9
lll=in force since & d:ahead	-8
lll=in force until	6
lll=in force until & d:ahead	7
lll=in geneva on	-6
lll=is due on	10
lll=is due on & d:ahead	10
lll=is good until	12
lll=is good until & d:ahead	13
lll=is over on	-7
lll=is over on & d:ahead	-6
lll=is set for	-7
lll=is set for & d:ahead	-7
lll=is suspend from	-13
lll=is suspend from & d:ahead	-13
lll=it begin on	-9
lll=it begin on & d:ahead	-9
lll=it expire on	-8
lll=it expire on & d:ahead	-8
lll=it last until	7
lll=it last until & d:ahead	8
lll=it run until	11
lll=it run until & d:ahead	13
lll=last until the	22
lll=last until the & d:ahead	23
lll=now end on	15
lll=now end on & d:ahead	16
lll=now last until	11
lll=now last until & d:ahead	11
lll=now run to	-18
lll=now run to & d:ahead	-17
lll=of <span> from	6
lll=of <span> from & d:ahead	-8
lll=of talk on	6
lll=on friday ,	12
lll=on friday , & d:ahead	14
lll=on saturday ,	9
lll=on saturday , & d:ahead	10
lll=on tuesday ,	7
lll=on tuesday , & d:ahead	7
lll=pause end on	-22
lll=pause end on & d:ahead	-22
lll=run out on	6
lll=run out on & d:ahead	8
lll=surcharge end on	-7
lll=surcharge end on & d:ahead	-7
lll=suspension end on	-9
lll=suspension end on & d:ahead	-9
lll=take us to	13
lll=take us to & d:ahead	13
lll=that end on	6
lll=that end on & d:ahead	7
lll=that expire on	7
lll=that expire on & d:ahead	7
lll=the truce end & d:ahead	-6
lll=the truce of	-8
lll=the truce of & d:ahead	-8
lll=to <level> on	-17
lll=to <level> on & d:ahead	-16
lll=to end on	7
lll=to end on & d:ahead	8
lll=to lapse on	6
lll=to lapse on & d:ahead	6
lll=to last until	-6
lll=to last until & d:ahead	-6
lll=to start on	-8
lll=to start on & d:ahead	-8
lll=truce end on	11
lll=truce end on & d:gone	16
lll=truce last until	16
lll=truce last until & d:ahead	16
lll=truce run to	-7
lll=truce run to & d:ahead	-6
lll=truce run until	9
lll=truce run until & d:ahead	9
lll=what change on	-11
lll=what change on & d:ahead	-11
lll=what happen on	10
lll=what happen on & d:ahead	11
lll=which expire on	13
lll=which expire on & d:ahead	13
lll=with effect from	-7
lll=with effect from & d:ahead	-7
lll=would have end	-13
lr=( ) & d:ahead	6
lr=, ,	-27
lr=, , & d:ahead	-24
lr=, -	-6
lr=, - & d:today	-6
lr=, .	-6
lr=, . & d:ahead	-9
lr=, :	-11
lr=, <end>	10
lr=, <end> & d:ahead	23
lr=, <end> & d:gone	-6
lr=: ,	11
lr=: .	29
lr=: . & d:ahead	30
lr=: <end>	7
lr=: <end> & d:ahead	14
lr=: <end> & d:today	-8
lr=<begin> ,	-20
lr=<begin> , & d:ahead	-23
lr=<begin> .	26
lr=<begin> . & d:ahead	20
lr=<begin> . & d:gone	16
lr=<begin> <end>	25
lr=<begin> <end> & d:ahead	27
lr=<begin> it	-6
lr=<begin> it & d:today	-9
lr=<begin> —	-8
lr=<day-ahead> .	-6
lr=<day-ahead> . & d:today	-6
lr=<level> .	-15
lr=<level> . & d:today	-6
lr=<number> .	6
lr=<number> . & d:ahead	12
lr=<number> . & d:today	-6
lr=after .	8
lr=after . & d:ahead	9
lr=again .	10
lr=as .	18
lr=before , & d:ahead	6
lr=before .	-8
lr=before . & d:ahead	-7
lr=before <end>	25
lr=before <end> & d:ahead	25
lr=before pay	-11
lr=before pay & d:ahead	-9
lr=by ,	14
lr=by , & d:ahead	15
lr=by .	-6
lr=by <end>	-36
lr=by <end> & d:ahead	-36
lr=changed .	9
lr=due .	-6
lr=end .	13
lr=end . & d:ahead	-6
lr=end . & d:today	23
lr=for ,	14
lr=for , & d:ahead	14
lr=for .	-18
lr=for . & d:ahead	-12
lr=for <end>	10
lr=for <end> & d:ahead	10
lr=from .	-9
lr=from . & d:ahead	-8
lr=from ; & d:ahead	-16
lr=from ; & d:gone	17
lr=from <end>	-32
lr=from <end> & d:ahead	-28
lr=from <name>	-7
lr=from <name> & d:ahead	-6
lr=from if	-10
lr=from if & d:ahead	-9
lr=from it	-9
lr=from it & d:ahead	-9
lr=from to	25
lr=from to & d:ahead	26
lr=has .	-7
lr=has . & d:ahead	-7
lr=is ,	-7
lr=is , & d:ahead	-6
lr=is .	-7
lr=is <end>	18
lr=is <end> & d:ahead	19
lr=it . & d:today	7
lr=meet .	7
lr=midnight ,	14
lr=of <end>	-12
lr=of <end> & d:ahead	-9
lr=on , & d:ahead	7
lr=on , & d:gone	-14
lr=on . & d:gone	-25
lr=on . & d:today	-6
lr=on ; & d:ahead	-12
lr=on ; & d:gone	17
lr=on <day-today>	9
lr=on <day-today> & d:ahead	10
lr=on <end>	-6
lr=on <end> & d:ahead	-6
lr=on <name>	8
lr=on <name> & d:ahead	9
lr=on ?	11
lr=on ? & d:ahead	13
lr=on after	7
lr=on after & d:ahead	12
lr=on and	-10
lr=on and & d:ahead	-8
lr=on at	-11
lr=on at & d:ahead	-11
lr=on because	6
lr=on because & d:ahead	6
lr=on in	-13
lr=on in & d:ahead	-12
lr=on is	-15
lr=on is & d:ahead	-14
lr=on night	13
lr=on night & d:ahead	14
lr=on of	-14
lr=on of & d:ahead	-13
lr=on the	11
lr=on the & d:ahead	13
lr=on to	-9
lr=on to & d:ahead	-7
lr=on unless	-24
lr=on unless & d:ahead	-23
lr=on whether	10
lr=out .	30
lr=out . & d:ahead	20
lr=since ,	-29
lr=since , & d:ahead	-26
lr=since <end>	-6
lr=start .	-6
lr=the , & d:ahead	7
lr=the <end> & d:gone	-9
lr=the ?	-12
lr=the ? & d:ahead	-12
lr=till <end>	17
lr=till <end> & d:ahead	17
lr=to ,	9
lr=to , & d:ahead	11
lr=to .	21
lr=to . & d:ahead	24
lr=to . & d:gone	-8
lr=to <end>	-19
lr=to <end> & d:ahead	-29
lr=to <end> & d:gone	24
lr=tuesday <end>	-6
lr=tuesday <end> & d:today	-6
lr=until ,	19
lr=until , & d:ahead	22
lr=until .	21
lr=until . & d:ahead	23
lr=until <end>	-33
lr=until <end> & d:ahead	-29
lr=until <end> & d:gone	-12
lr=until from	-11
lr=until next	9
lr=until of	28
lr=until of & d:ahead	29
lr=until the	10
lr=until to	-37
lr=until to & d:ahead	-35
lr=until under	10
lr=until under & d:ahead	11
lr=| <end>	8
lr=| <end> & d:today	8
lr=— <end>	-6
lr=— <end> & d:today	-6
n:accord	13
n:add	-24
n:adds	11
n:again	-21
n:agreement	43
n:agreements	-7
n:another	-10
n:armistice	16
n:arrangement	-22
n:bargain	-23
n:ceasefire	33
n:compromise	9
n:continue	30
n:continued	-47
n:continues	-9
n:continuing	-14
n:days=0	17
n:days=1	25
n:days=2	13
n:days=3	20
n:days=6	21
n:days=9	19
n:deal	-12
n:extended	6
n:extending	15
n:extends	-9
n:extension	-83
n:extra	10
n:freeze	16
n:frozen	29
n:further	-25
n:go on	9
n:halt	-39
n:held in	20
n:hold back	23
n:hold off	-22
n:holds back	-10
n:holiday	-8
n:in the drawer	-51
n:keep	18
n:keeping	-11
n:laid down	-29
n:lengths=0	10
n:lengths=1	24
n:lengths=2	25
n:lengths=3	20
n:lengths=6	36
n:lie	-26
n:lies	-9
n:lifts	11
n:long=0	37
n:long=1	89
n:long=2	8
n:long=3	25
n:long=6	-42
n:long=9	-15
n:loose=1	29
n:loose=6	28
n:loose=9	-7
n:measures	-11
n:moratorium	32
n:more	-9
n:more=1	20
n:more=2	-36
n:more=3	23
n:more=6	-46
n:no truce	55
n:on hold	8
n:on ice	-22
n:pact	-57
n:parked	19
n:pause	-14
n:paused	-13
n:pauses	36
n:peace	38
n:period	-28
n:postponed	-13
n:prolong	-63
n:prolongation	-26
n:prolonged	-25
n:prolonging	-24
n:prolongs	-20
n:protocol	8
n:quiet	10
n:quiet=1	16
n:quiet=3	-12
n:renew	-43
n:renewal	-47
n:renewed	15
n:reprieve	-17
n:rest	8
n:second	45
n:set aside	19
n:settlement	34
n:shelve	-8
n:shelved	35
n:shelves	-27
n:silence	7
n:spare	-49
n:spared	7
n:stand still	20
n:standstill	7
n:stay	47
n:stays	44
n:stretch	-27
n:stretched	16
n:successor	-24
n:suspend	58
n:suspended	32
n:suspends	17
n:suspension	23
n:suspensions	-16
n:taken off	-22
n:term	34
n:terms	35
n:truce	25
n:truce=1	28
n:truce=2	15
n:truce=3	-11
n:truces	-22
n:untouched	13
n:verb=1	30
n:verb=2	24
n:verb=6	15
n:waived	15
n:window	32
nc2=agree	-15
nc2=begin	11
nc2=down	-7
nc2=end	-17
nc2=propose	-16
nc2=say	13
nc2=suspend	9
nc2=target	28
nc2=up	16
nct2=agree past	-8
nct2=agree present	-13
nct2=bear future	-17
nct2=bear gerund	-7
nct2=bear present	18
nct2=bear present-passive	7
nct2=begin modal	11
nct2=begin past	-13
nct2=begin present	13
nct2=down future	-8
nct2=end modal	9
nct2=end past	-8
nct2=end present-passive	-20
nct2=impose future	9
nct2=impose future-passive	6
nct2=impose past	14
nct2=impose present	-18
nct2=impose present-passive	-6
nct2=propose participle-passive	-8
nct2=say past	9
nct2=say perfect	-9
nct2=say present	14
nct2=stay future	-8
nct2=stay future-passive	18
nct2=stay modal	-27
nct2=stay past	-7
nct2=stay perfect	11
nct2=stay present	8
nct2=suspend participle-passive	7
nct2=target future	20
nct2=up modal	9
nct2=up past	-8
nct2=up present	8
next="	-14
next=,	7
next=:	17
next=;	6
next=and	-20
next=if	-11
next=that	11
next=unless	-17
next=which	-13
next=—	-23
nhas-gerund	-6
nhas-participle	-9
nhas-present	17
none	58
nt2=future-passive	7
nt2=infinitive	-9
nt2=modal-passive	17
nt2=modal-passive-not	-9
nt2=participle-passive	-7
nt2=past-passive	-21
nt2=perfect-not	-7
nt2=present	10
nv0-none	-11
nv1-none	-11
nv2-none	-9
nv2=agree	-8
nv2=be	-17
nv2=carry	13
nv2=charge	31
nv2=collect	-9
nv2=continue	20
nv2=cut	-13
nv2=end	-13
nv2=enter	-6
nv2=get	-9
nv2=go	23
nv2=keep	9
nv2=lapse	10
nv2=make	17
nv2=meet	10
nv2=other	-13
nv2=pay	11
nv2=plan	-7
nv2=raise	-7
nv2=remain	-6
nv2=reply	9
nv2=return	8
nv2=say	11
nv2=see	-23
nv2=sign	-7
nv2=suspend	14
nv2=warn	8
nvt2=agree present	-6
nvt2=be future	-16
nvt2=be modal	-26
nvt2=be past	-6
nvt2=be present	13
nvt2=charge future	20
nvt2=end past	-11
nvt2=end present	-12
nvt2=extend past	17
nvt2=extend present	-19
nvt2=get present	-8
nvt2=go modal	12
nvt2=go present	14
nvt2=keep perfect	10
nvt2=lapse present	10
nvt2=make present	12
nvt2=other modal	6
nvt2=other past	-19
nvt2=other perfect	-9
nvt2=pay present	18
nvt2=reply past	9
nvt2=say past	8
nvt2=say perfect	-7
nvt2=suspend participle	7
o:act=agree	-23
o:act=announce	-15
o:act=approve	16
o:act=begin	-16
o:act=collect	12
o:act=conclude	8
o:act=discuss	-7
o:act=end	9
o:act=face	11
o:act=halve	7
o:act=keep	15
o:act=know	8
o:act=leave	13
o:act=let	9
o:act=levy	-8
o:act=look	20
o:act=lower	-9
o:act=make	-9
o:act=meet	-7
o:act=order	-7
o:act=pay	-18
o:act=raise	-6
o:act=return	7
o:act=rise	-23
o:act=rule	17
o:act=set	-18
o:act=sign	-7
o:act=sit	-15
o:act=state	11
o:act=suspend	7
o:act=tell	7
o:act=write	6
o:agree on ahead	-20
o:agree the ahead	-17
o:agree until ahead	8
o:announce on ahead	-8
o:be  ahead	6
o:be  today	-11
o:be before ahead	-8
o:be by ahead	-13
o:be is ahead	12
o:be of ahead	-10
o:be on ahead	15
o:be until ahead	-12
o:begin by ahead	-6
o:begin on gone	-6
o:begin the ahead	-31
o:begin to ahead	15
o:begin until ahead	7
o:carried=controls	-6
o:carried=deal	-8
o:carried=deal far	-15
o:carried=duties far	-8
o:carried=fees	-6
o:carried=longer	18
o:carried=none	-12
o:carried=procedure	8
o:carried=procedure far	-18
o:carried=sale	-18
o:carried=sale far	-12
o:carried=truce	13
o:carry to ahead	-26
o:charge from ahead	-6
o:charge until ahead	12
o:end ended ahead	-10
o:end ended today	-9
o:end ends ahead	16
o:end on ahead	13
o:end on gone	8
o:end the ahead	10
o:extend on ahead	-6
o:extend until ahead	-15
o:face from ahead	7
o:have has ahead	-22
o:have of ahead	6
o:have the ahead	6
o:have until ahead	18
o:keep on ahead	17
o:leads=a.m. on	19
o:leads=agreement by	6
o:leads=applies from	-6
o:leads=as of	-21
o:leads=at the	-15
o:leads=away on	8
o:leads=back to	-9
o:leads=began on	-6
o:leads=begins on	-15
o:leads=busan on	-6
o:leads=by the	-25
o:leads=cent on	-7
o:leads=closes on	10
o:leads=counted from	14
o:leads=date is	10
o:leads=days from	-17
o:leads=days, from	-7
o:leads=days, until	-23
o:leads=dies on	7
o:leads=early as	9
o:leads=effect from	-7
o:leads=end on	9
o:leads=ended on	-31
o:leads=ends on	14
o:leads=entered before	-7
o:leads=expired on	-7
o:leads=expires on	10
o:leads=follow on	-10
o:leads=force since	-9
o:leads=force until	6
o:leads=friday,	-6
o:leads=from	-18
o:leads=from the	-25
o:leads=geneva on	-6
o:leads=go on	8
o:leads=good through	10
o:leads=good to	6
o:leads=good until	13
o:leads=goods from	-6
o:leads=happens on	10
o:leads=has until	11
o:leads=have ended	-17
o:leads=holds until	12
o:leads=it on	-13
o:leads=lapse on	7
o:leads=lapses on	8
o:leads=last until	-15
o:leads=lasts until	22
o:leads=law on	6
o:leads=monday,	-10
o:leads=months from	-17
o:leads=months, from	-8
o:leads=months, to	14
o:leads=months, until	11
o:leads=noon on	-11
o:leads=notice of	-6
o:leads=of the	7
o:leads=off until	-9
o:leads=on	10
o:leads=on friday,	12
o:leads=on saturday,	9
o:leads=on the	8
o:leads=on tuesday,	7
o:leads=over on	11
o:leads=prolonged to	11
o:leads=ran out	-9
o:leads=returns on	-7
o:leads=run to	-27
o:leads=runs out	7
o:leads=runs until	29
o:leads=said on	-7
o:leads=saturday	9
o:leads=since	-7
o:leads=start on	-10
o:leads=suspended from	-13
o:leads=thursday	-9
o:leads=to the	-12
o:leads=truce of	-9
o:leads=truce until	-21
o:leads=tuesday,	8
o:leads=until	-22
o:leads=up on	14
o:leads=us to	17
o:leads=weeks, to	-9
o:leads=wrote on	-7
o:leads=year, to	7
o:leads=year, until	10
o:left=deal right=duties	13
o:left=deal right=none	-18
o:left=deal right=truce	7
o:left=duties	-12
o:left=duties right=duties	-16
o:left=duties right=longer	9
o:left=duties right=none	-7
o:left=duties right=procedure	-8
o:left=duties right=signing	-9
o:left=exclusions	-30
o:left=exclusions right=none	-19
o:left=fees	-9
o:left=fees right=none	-7
o:left=longer	9
o:left=longer right=duties	14
o:left=meeting	-31
o:left=meeting right=deal	13
o:left=meeting right=duties	-7
o:left=meeting right=none	-48
o:left=none right=controls	-7
o:left=none right=longer	-6
o:left=none right=meeting	-10
o:left=none right=none	14
o:left=none right=sale	-10
o:left=none right=signing	-21
o:left=none right=truce	15
o:left=procedure	-22
o:left=procedure right=none	-23
o:left=sale	-11
o:left=sale right=none	-11
o:left=truce	8
o:left=truce right=deal	-13
o:left=truce right=longer	-11
o:left=truce right=none	10
o:left=truce right=truce	8
o:make on ahead	-8
o:make the ahead	11
o:near=duties	-9
o:near=exclusions	-28
o:near=longer	12
o:near=meeting	-7
o:near=none	-12
o:near=signing	-10
o:no verb  gone	11
o:no verb ( ahead	10
o:no verb a ahead	-7
o:no verb as today	7
o:no verb before ahead	10
o:no verb by ahead	9
o:no verb ends ahead	-6
o:no verb ends today	25
o:no verb friday, ahead	11
o:no verb friday, today	-10
o:no verb from ahead	-68
o:no verb from gone	14
o:no verb monday, today	-13
o:no verb of ahead	-7
o:no verb on ahead	18
o:no verb on gone	-15
o:no verb on today	-8
o:no verb saturday today	7
o:no verb since ahead	-17
o:no verb sunday, ahead	-9
o:no verb the ahead	19
o:no verb through ahead	13
o:no verb thursday today	-13
o:no verb thursday, ahead	13
o:no verb thursday, today	8
o:no verb to ahead	6
o:no verb to gone	10
o:no verb tomorrow, ahead	-14
o:no verb tuesday today	-11
o:no verb tuesday, ahead	9
o:no verb until ahead	24
o:no verb week, ahead	20
o:no verb — today	-6
o:other from ahead	18
o:other on ahead	11
o:other the ahead	-18
o:other to ahead	-8
o:other to gone	17
o:other until ahead	-20
o:pay  today	11
o:pay until ahead	-10
o:put on ahead	-10
o:raise on ahead	-17
o:remain until ahead	7
o:return on ahead	7
o:right=controls	-8
o:right=deal on	24
o:right=deal until	-17
o:right=duties before	-25
o:right=duties on	-13
o:right=duties since	-14
o:right=duties the	-11
o:right=duties to	36
o:right=duties until	20
o:right=exclusions on	12
o:right=longer	-11
o:right=longer on	-16
o:right=meeting	-11
o:right=none	-32
o:right=none 	13
o:right=none (	9
o:right=none after	10
o:right=none and	-9
o:right=none are	-9
o:right=none as	14
o:right=none before	10
o:right=none beyond	17
o:right=none by	-24
o:right=none changed	9
o:right=none come	-7
o:right=none due	-7
o:right=none ended	-19
o:right=none ends	20
o:right=none friday	-8
o:right=none from	-42
o:right=none geneva,	-6
o:right=none has	-10
o:right=none midnight	21
o:right=none monday,	-7
o:right=none of	-37
o:right=none on	-13
o:right=none out	20
o:right=none says	16
o:right=none since	-20
o:right=none starts	-9
o:right=none sunday	11
o:right=none sunday,	-10
o:right=none the	20
o:right=none through	21
o:right=none thursday	-18
o:right=none thursday,	15
o:right=none till	20
o:right=none tomorrow,	-14
o:right=none tuesday	-12
o:right=none tuesday,	6
o:right=none until	12
o:right=none week,	18
o:right=none |	8
o:right=none ·	-6
o:right=none —	-6
o:right=procedure 	-13
o:right=sale	-10
o:right=signing	-14
o:right=signing on	-15
o:right=truce	29
o:right=truce 	-32
o:right=truce from	23
o:right=truce of	-8
o:right=truce on	15
o:right=truce until	17
o:rise on ahead	-19
o:run from ahead	-10
o:run out ahead	-9
o:run out today	12
o:run to ahead	-8
o:run until ahead	11
o:say until ahead	-9
o:see the ahead	8
o:set for ahead	-7
o:sign on ahead	-21
o:sit until ahead	-15
o:subject=controls	-15
o:subject=controls carried	7
o:subject=controls carried begin	8
o:subject=controls carried begin ahead	8
o:subject=controls far	-9
o:subject=controls far carried end	-10
o:subject=controls far carried end ahead	-9
o:subject=controls far carried end on	-8
o:subject=controls far no verb	-9
o:subject=controls far no verb ahead	-8
o:subject=controls no verb	-6
o:subject=controls on ahead	-10
o:subject=deal	-28
o:subject=deal carried be	-8
o:subject=deal carried be ahead	-7
o:subject=deal carried begin	-9
o:subject=deal carried begin ahead	-8
o:subject=deal carried end	6
o:subject=deal carried end ahead	6
o:subject=deal carried end on	8
o:subject=deal carried on ahead	6
o:subject=deal carried say	9
o:subject=deal carried say ahead	9
o:subject=deal carried until ahead	6
o:subject=deal end	-18
o:subject=deal end ahead	-16
o:subject=deal end on	-17
o:subject=deal far	-13
o:subject=deal far carried	20
o:subject=deal far carried begin on	-6
o:subject=deal far carried from ahead	-9
o:subject=deal far carried on ahead	9
o:subject=deal far carried run	10
o:subject=deal far carried run ahead	10
o:subject=deal far carried the ahead	-8
o:subject=deal far carried until ahead	14
o:subject=deal far no verb	-13
o:subject=deal far no verb on	9
o:subject=deal far no verb today	-7
o:subject=deal far on ahead	9
o:subject=deal from ahead	6
o:subject=deal no verb	-15
o:subject=deal no verb ahead	-12
o:subject=deal no verb until	-10
o:subject=deal on ahead	-8
o:subject=deal reach	6
o:subject=deal reach ahead	6
o:subject=deal until ahead	-12
o:subject=duties	-6
o:subject=duties  ahead	-12
o:subject=duties be	13
o:subject=duties be ahead	10
o:subject=duties be today	6
o:subject=duties begin	-26
o:subject=duties begin ahead	-24
o:subject=duties begin on	-13
o:subject=duties carried	9
o:subject=duties carried be 	-6
o:subject=duties carried be is	14
o:subject=duties carried be on	-15
o:subject=duties carried be the	-19
o:subject=duties carried be today	-8
o:subject=duties carried before ahead	6
o:subject=duties carried begin	20
o:subject=duties carried begin ahead	21
o:subject=duties carried charge	-13
o:subject=duties carried charge ahead	-12
o:subject=duties carried charge from	-9
o:subject=duties carried end on	8
o:subject=duties carried is ahead	15
o:subject=duties carried look	14
o:subject=duties carried of ahead	-6
o:subject=duties carried other	22
o:subject=duties carried other ahead	23
o:subject=duties carried other on	8
o:subject=duties carried reach	-8
o:subject=duties carried reach ahead	-8
o:subject=duties carried run	17
o:subject=duties carried run ahead	18
o:subject=duties carried say	-9
o:subject=duties carried say ahead	-7
o:subject=duties carried since ahead	-12
o:subject=duties carried the ahead	17
o:subject=duties carried to ahead	15
o:subject=duties collect	6
o:subject=duties collect ahead	7
o:subject=duties end	-19
o:subject=duties end ahead	-18
o:subject=duties end on	-13
o:subject=duties fall	-6
o:subject=duties fall ahead	-6
o:subject=duties far	8
o:subject=duties far  ahead	12
o:subject=duties far  today	-11
o:subject=duties far carried after ahead	7
o:subject=duties far carried be	-7
o:subject=duties far carried be until	-21
o:subject=duties far carried begin	14
o:subject=duties far carried begin ahead	16
o:subject=duties far carried charge	-12
o:subject=duties far carried charge ahead	-11
o:subject=duties far carried confirm ahead	6
o:subject=duties far carried end	12
o:subject=duties far carried end ahead	7
o:subject=duties far carried end gone	13
o:subject=duties far carried fall	-7
o:subject=duties far carried fall ahead	-7
o:subject=duties far carried fall on	-7
o:subject=duties far carried for ahead	7
o:subject=duties far carried from ahead	17
o:subject=duties far carried keep	-12
o:subject=duties far carried keep ahead	-12
o:subject=duties far carried make	-7
o:subject=duties far carried make ahead	-6
o:subject=duties far carried of ahead	-10
o:subject=duties far carried on ahead	-21
o:subject=duties far carried on gone	7
o:subject=duties far carried other ahead	6
o:subject=duties far carried other on	12
o:subject=duties far carried pay	-13
o:subject=duties far carried pay ahead	-9
o:subject=duties far carried put	11
o:subject=duties far carried put ahead	11
o:subject=duties far carried return	9
o:subject=duties far carried return ahead	9
o:subject=duties far carried run	9
o:subject=duties far carried run ahead	9
o:subject=duties far carried say	-12
o:subject=duties far carried say ahead	-9
o:subject=duties far carried say on	-8
o:subject=duties far carried suspend	24
o:subject=duties far carried suspend ahead	24
o:subject=duties far carried suspend until	21
o:subject=duties far carried until ahead	14
o:subject=duties far from ahead	-18
o:subject=duties far no verb	8
o:subject=duties far no verb ahead	22
o:subject=duties far no verb from	-19
o:subject=duties far no verb gone	-7
o:subject=duties far no verb monday,	-12
o:subject=duties far no verb on	-7
o:subject=duties far no verb to	13
o:subject=duties far no verb today	-18
o:subject=duties far no verb until	13
o:subject=duties far on ahead	-6
o:subject=duties far thursday, today	9
o:subject=duties far to ahead	14
o:subject=duties far until ahead	13
o:subject=duties from ahead	-34
o:subject=duties no verb 	-14
o:subject=duties no verb ahead	6
o:subject=duties no verb as	18
o:subject=duties no verb from	-31
o:subject=duties no verb gone	-15
o:subject=duties no verb on	-8
o:subject=duties no verb the	-7
o:subject=duties no verb today	-8
o:subject=duties no verb until	10
o:subject=duties no verb wednesday,	-10
o:subject=duties of ahead	-7
o:subject=duties on ahead	-20
o:subject=duties other	-18
o:subject=duties other ahead	-18
o:subject=duties return	9
o:subject=duties return ahead	12
o:subject=duties return on	12
o:subject=duties run	7
o:subject=duties run ahead	12
o:subject=duties suspend from	-10
o:subject=duties suspend until	7
o:subject=duties the ahead	-31
o:subject=duties to ahead	21
o:subject=duties until ahead	23
o:subject=duties wednesday, ahead	-10
o:subject=exclusions	-8
o:subject=exclusions carried	6
o:subject=exclusions end	-12
o:subject=exclusions end ahead	-12
o:subject=exclusions end on	-12
o:subject=exclusions no verb	-13
o:subject=exclusions no verb ahead	-12
o:subject=exclusions no verb on	-13
o:subject=fees carried	-29
o:subject=fees carried on ahead	-15
o:subject=fees far	10
o:subject=fees far carried	-9
o:subject=fees far no verb	10
o:subject=fees far no verb ahead	10
o:subject=longer carried begin	-9
o:subject=longer carried begin ahead	-8
o:subject=longer carried end ahead	7
o:subject=longer carried on ahead	12
o:subject=longer carried the ahead	12
o:subject=longer carried to ahead	-28
o:subject=longer carried until ahead	-8
o:subject=longer far	15
o:subject=longer far carried	-18
o:subject=longer far carried begin	-11
o:subject=longer far carried begin ahead	-11
o:subject=longer far carried end ahead	-12
o:subject=longer far carried extend	-18
o:subject=longer far carried extend ahead	-17
o:subject=longer far carried on today	6
o:subject=longer far carried other	-16
o:subject=longer far carried other ahead	-15
o:subject=longer far carried run	-18
o:subject=longer far carried run ahead	-18
o:subject=longer far carried to ahead	-16
o:subject=longer far carried until ahead	-6
o:subject=longer far no verb	15
o:subject=longer far no verb 	-11
o:subject=longer far no verb ahead	12
o:subject=longer no verb to	7
o:subject=meeting begin on	6
o:subject=meeting carried	8
o:subject=meeting carried end	27
o:subject=meeting carried end ahead	29
o:subject=meeting carried end on	26
o:subject=meeting carried on ahead	22
o:subject=meeting carried other	-10
o:subject=meeting carried other ahead	-10
o:subject=meeting carried run	-6
o:subject=meeting carried run ahead	-6
o:subject=meeting carried see	11
o:subject=meeting carried see ahead	11
o:subject=meeting carried see the	11
o:subject=meeting carried the ahead	9
o:subject=meeting carried to ahead	-12
o:subject=meeting carried until ahead	8
o:subject=meeting end	9
o:subject=meeting end ahead	10
o:subject=meeting end on	9
o:subject=meeting far  ahead	18
o:subject=meeting far carried approve	9
o:subject=meeting far carried approve ahead	9
o:subject=meeting far carried be	-11
o:subject=meeting far carried be ahead	-10
o:subject=meeting far carried begin on	8
o:subject=meeting far carried by ahead	-6
o:subject=meeting far carried have	-8
o:subject=meeting far carried have ahead	-7
o:subject=meeting far carried meet	6
o:subject=meeting far carried meet ahead	6
o:subject=meeting far carried meet on	7
o:subject=meeting far carried the ahead	-19
o:subject=meeting far carried to ahead	13
o:subject=meeting far carried until ahead	10
o:subject=meeting far from ahead	-9
o:subject=meeting far no verb 	16
o:subject=meeting far no verb from	-9
o:subject=meeting far no verb the	-10
o:subject=meeting far no verb until	14
o:subject=meeting far the ahead	-10
o:subject=meeting far until ahead	14
o:subject=meeting no verb on	-11
o:subject=meeting no verb the	7
o:subject=meeting no verb until	-13
o:subject=meeting the ahead	6
o:subject=meeting until ahead	-14
o:subject=none	12
o:subject=none  today	12
o:subject=none carried	10
o:subject=none carried  ahead	-13
o:subject=none carried  today	6
o:subject=none carried agree	-17
o:subject=none carried agree ahead	-16
o:subject=none carried announce	-12
o:subject=none carried announce ahead	-11
o:subject=none carried be on	12
o:subject=none carried before ahead	9
o:subject=none carried begin from	12
o:subject=none carried charge	6
o:subject=none carried charge ahead	7
o:subject=none carried clear	-10
o:subject=none carried clear ahead	-10
o:subject=none carried collect	10
o:subject=none carried collect ahead	10
o:subject=none carried conclude	7
o:subject=none carried conclude ahead	8
o:subject=none carried end today	10
o:subject=none carried extend to	9
o:subject=none carried from ahead	10
o:subject=none carried get	7
o:subject=none carried get ahead	7
o:subject=none carried have of	6
o:subject=none carried have until	10
o:subject=none carried keep	15
o:subject=none carried keep ahead	15
o:subject=none carried know	10
o:subject=none carried know ahead	11
o:subject=none carried leave	6
o:subject=none carried leave ahead	7
o:subject=none carried let	9
o:subject=none carried let ahead	10
o:subject=none carried make	8
o:subject=none carried make ahead	8
o:subject=none carried meet on	-9
o:subject=none carried of ahead	-14
o:subject=none carried on gone	-9
o:subject=none carried other	-20
o:subject=none carried other ahead	-18
o:subject=none carried other on	-6
o:subject=none carried pay today	8
o:subject=none carried put on	-6
o:subject=none carried return	-6
o:subject=none carried return ahead	-6
o:subject=none carried run	7
o:subject=none carried say	11
o:subject=none carried say ahead	13
o:subject=none carried since ahead	9
o:subject=none carried suspend	24
o:subject=none carried suspend ahead	25
o:subject=none carried suspend from	-6
o:subject=none carried suspend until	13
o:subject=none carried tell	-8
o:subject=none carried tell ahead	-7
o:subject=none carried the ahead	8
o:subject=none carried until ahead	-16
o:subject=none friday, today	-6
o:subject=none from ahead	-9
o:subject=none no verb	12
o:subject=none no verb 	12
o:subject=none no verb (	8
o:subject=none no verb ahead	22
o:subject=none no verb friday,	-6
o:subject=none no verb from	-10
o:subject=none no verb gone	-14
o:subject=none no verb on	8
o:subject=none no verb saturday	7
o:subject=none no verb sunday,	-20
o:subject=none no verb the	10
o:subject=none no verb thursday,	6
o:subject=none no verb today	-6
o:subject=none no verb until	17
o:subject=none no verb —	-6
o:subject=none on ahead	9
o:subject=none saturday today	7
o:subject=none the ahead	12
o:subject=none until ahead	20
o:subject=none — today	-6
o:subject=procedure	-17
o:subject=procedure  ahead	-13
o:subject=procedure be	-6
o:subject=procedure be ahead	-6
o:subject=procedure by ahead	9
o:subject=procedure carried	-28
o:subject=procedure carried be	-16
o:subject=procedure carried be ahead	-16
o:subject=procedure far	-19
o:subject=procedure far  ahead	-8
o:subject=procedure far carried be	13
o:subject=procedure far carried be ahead	13
o:subject=procedure far carried end	-14
o:subject=procedure far carried end ahead	-14
o:subject=procedure far carried end on	-14
o:subject=procedure far carried on ahead	-19
o:subject=procedure far carried the ahead	14
o:subject=procedure far no verb	-19
o:subject=procedure far no verb 	-9
o:subject=procedure far no verb ahead	-16
o:subject=procedure no verb	-6
o:subject=procedure no verb 	-13
o:subject=procedure no verb by	10
o:subject=procedure no verb on	-7
o:subject=procedure no verb the	20
o:subject=procedure on ahead	-11
o:subject=procedure the ahead	20
o:subject=sale	-15
o:subject=sale no verb	-12
o:subject=sale no verb ahead	-12
o:subject=signing	11
o:subject=signing no verb	13
o:subject=signing no verb ahead	24
o:subject=signing no verb by	6
o:subject=signing no verb today	-12
o:subject=signing sign	-7
o:subject=signing sign ahead	-6
o:subject=signing until ahead	6
o:subject=truce	11
o:subject=truce agree until	8
o:subject=truce be ahead	8
o:subject=truce be on	19
o:subject=truce be until	-15
o:subject=truce begin	-14
o:subject=truce begin ahead	-10
o:subject=truce carried	-22
o:subject=truce carried be	8
o:subject=truce carried be ahead	9
o:subject=truce carried begin	-6
o:subject=truce carried begin ahead	-15
o:subject=truce carried begin on	-15
o:subject=truce carried end ahead	13
o:subject=truce carried end on	15
o:subject=truce carried have	-15
o:subject=truce carried have ahead	-14
o:subject=truce carried on ahead	-8
o:subject=truce carried run on	-21
o:subject=truce carried run to	27
o:subject=truce carried sign	7
o:subject=truce carried sign ahead	7
o:subject=truce carried suspend	-19
o:subject=truce carried suspend ahead	-19
o:subject=truce carried suspend until	-23
o:subject=truce carried the ahead	-11
o:subject=truce carried to ahead	34
o:subject=truce carried until ahead	-7
o:subject=truce end	-8
o:subject=truce end ahead	-7
o:subject=truce end gone	8
o:subject=truce end on	-8
o:subject=truce end today	-12
o:subject=truce ends today	16
o:subject=truce extend	13
o:subject=truce extend ahead	7
o:subject=truce extend to	-13
o:subject=truce far	14
o:subject=truce far  ahead	-17
o:subject=truce far  gone	18
o:subject=truce far carried agree	-13
o:subject=truce far carried agree ahead	-13
o:subject=truce far carried be	11
o:subject=truce far carried be on	6
o:subject=truce far carried be today	15
o:subject=truce far carried begin	-25
o:subject=truce far carried begin ahead	-24
o:subject=truce far carried by ahead	-9
o:subject=truce far carried charge	7
o:subject=truce far carried charge ahead	9
o:subject=truce far carried end	31
o:subject=truce far carried end ahead	30
o:subject=truce far carried end on	24
o:subject=truce far carried from ahead	10
o:subject=truce far carried other	-6
o:subject=truce far carried other ahead	-6
o:subject=truce far carried put	-11
o:subject=truce far carried run to	11
o:subject=truce far carried tell	10
o:subject=truce far carried tell ahead	10
o:subject=truce far carried the ahead	10
o:subject=truce far carried to ahead	7
o:subject=truce far carried until ahead	-24
o:subject=truce far no verb	14
o:subject=truce far no verb gone	14
o:subject=truce far no verb on	16
o:subject=truce far no verb the	-8
o:subject=truce far no verb until	26
o:subject=truce far on ahead	17
o:subject=truce far the ahead	-7
o:subject=truce far until ahead	27
o:subject=truce friday, ahead	18
o:subject=truce from ahead	-21
o:subject=truce from gone	16
o:subject=truce no verb	15
o:subject=truce no verb ahead	10
o:subject=truce no verb ends	8
o:subject=truce no verb friday,	16
o:subject=truce no verb from	-11
o:subject=truce no verb on	18
o:subject=truce no verb since	-6
o:subject=truce no verb the	9
o:subject=truce no verb to	8
o:subject=truce no verb today	16
o:subject=truce no verb tuesday,	10
o:subject=truce of ahead	-7
o:subject=truce on ahead	11
o:subject=truce on today	-8
o:subject=truce other	20
o:subject=truce other ahead	7
o:subject=truce other gone	17
o:subject=truce other to	10
o:subject=truce out today	7
o:subject=truce run	-14
o:subject=truce run ahead	-13
o:subject=truce run on	8
o:subject=truce run to	-23
o:subject=truce sign	7
o:subject=truce sign ahead	8
o:subject=truce sign on	8
o:subject=truce since ahead	-10
o:subject=truce to ahead	-15
o:subject=truce to gone	27
o:subject=truce tuesday, ahead	11
o:subject=truce until ahead	12
o:suspend from ahead	-13
o:suspend on ahead	-18
o:suspend the ahead	9
o:suspend to ahead	23
o:suspend until ahead	6
o:topic=controls	-8
o:topic=controls ahead	-6
o:topic=controls announce	-7
o:topic=controls by	-6
o:topic=controls far no verb	-9
o:topic=controls no verb	-6
o:topic=controls on	-26
o:topic=controls on ahead	-25
o:topic=controls suspend	-13
o:topic=controls the	-9
o:topic=controls the ahead	-8
o:topic=controls until	16
o:topic=controls until ahead	17
o:topic=deal	-13
o:topic=deal ahead	-12
o:topic=deal by	6
o:topic=deal by ahead	6
o:topic=deal end	6
o:topic=deal face	17
o:topic=deal far	18
o:topic=deal far ahead	24
o:topic=deal far be	10
o:topic=deal far no verb	-13
o:topic=deal far on	9
o:topic=deal far on ahead	10
o:topic=deal far today	-8
o:topic=deal gone	-10
o:topic=deal have	-18
o:topic=deal no verb	-15
o:topic=deal on	-10
o:topic=deal on ahead	-6
o:topic=deal until	-21
o:topic=deal until ahead	-20
o:topic=duties 	-11
o:topic=duties  ahead	-18
o:topic=duties agree	-8
o:topic=duties ahead	16
o:topic=duties announce	-15
o:topic=duties as	18
o:topic=duties back	8
o:topic=duties before ahead	7
o:topic=duties begin	-27
o:topic=duties by	-19
o:topic=duties by ahead	-18
o:topic=duties carry	7
o:topic=duties clear	-14
o:topic=duties collect	15
o:topic=duties fall	-12
o:topic=duties far	-6
o:topic=duties far  ahead	8
o:topic=duties far  today	-12
o:topic=duties far ahead	10
o:topic=duties far be	-21
o:topic=duties far begin	-9
o:topic=duties far by	-7
o:topic=duties far by ahead	-7
o:topic=duties far end	8
o:topic=duties far fall	-6
o:topic=duties far from	6
o:topic=duties far from ahead	7
o:topic=duties far gone	-21
o:topic=duties far have	-8
o:topic=duties far monday,	-12
o:topic=duties far no verb	8
o:topic=duties far on	-19
o:topic=duties far on ahead	-14
o:topic=duties far on gone	-6
o:topic=duties far say	-7
o:topic=duties far since	-6
o:topic=duties far the	-8
o:topic=duties far the ahead	-7
o:topic=duties far thursday, today	9
o:topic=duties far today	-21
o:topic=duties for	-10
o:topic=duties for ahead	-9
o:topic=duties from	-47
o:topic=duties from ahead	-44
o:topic=duties gone	-52
o:topic=duties has	8
o:topic=duties have	6
o:topic=duties impose	7
o:topic=duties is	12
o:topic=duties is ahead	13
o:topic=duties leave	8
o:topic=duties levy	-8
o:topic=duties look	14
o:topic=duties lower	-7
o:topic=duties make	-10
o:topic=duties of	-16
o:topic=duties of ahead	-13
o:topic=duties on	-16
o:topic=duties on ahead	-6
o:topic=duties on gone	-11
o:topic=duties out	-7
o:topic=duties pay	-14
o:topic=duties reach	-8
o:topic=duties remain	9
o:topic=duties return	7
o:topic=duties rise	-8
o:topic=duties run	19
o:topic=duties since	-12
o:topic=duties since ahead	-8
o:topic=duties suspend	26
o:topic=duties through	26
o:topic=duties through ahead	26
o:topic=duties to	23
o:topic=duties to ahead	25
o:topic=duties today	-12
o:topic=duties until	23
o:topic=duties until ahead	26
o:topic=duties until gone	-6
o:topic=duties wednesday,	-10
o:topic=duties wednesday, ahead	-10
o:topic=duties write	-6
o:topic=exclusions	-15
o:topic=exclusions ahead	-14
o:topic=exclusions end	-27
o:topic=exclusions no verb	-13
o:topic=fees	-6
o:topic=fees far	16
o:topic=fees far ahead	17
o:topic=fees far no verb	10
o:topic=fees from	13
o:topic=fees from ahead	13
o:topic=longer	7
o:topic=longer be	9
o:topic=longer by	6
o:topic=longer by ahead	6
o:topic=longer end	7
o:topic=longer far	9
o:topic=longer far 	-11
o:topic=longer far ahead	9
o:topic=longer far begin	-11
o:topic=longer far no verb	15
o:topic=longer far on	13
o:topic=longer far on ahead	14
o:topic=longer from	14
o:topic=longer from ahead	14
o:topic=longer gone	19
o:topic=longer of	6
o:topic=longer of ahead	6
o:topic=longer on gone	13
o:topic=longer other	9
o:topic=longer run	-18
o:topic=longer say	-8
o:topic=longer the	-13
o:topic=longer the ahead	-12
o:topic=longer to	8
o:topic=longer to gone	14
o:topic=longer today	11
o:topic=longer until	-11
o:topic=longer until ahead	-9
o:topic=meeting	-24
o:topic=meeting ahead	-20
o:topic=meeting end	13
o:topic=meeting far 	16
o:topic=meeting far  ahead	18
o:topic=meeting far be	-13
o:topic=meeting far from	-11
o:topic=meeting far from ahead	-10
o:topic=meeting far gone	-6
o:topic=meeting far of	7
o:topic=meeting far the	-22
o:topic=meeting far the ahead	-22
o:topic=meeting far to	-7
o:topic=meeting far to ahead	-7
o:topic=meeting far until	15
o:topic=meeting far until ahead	15
o:topic=meeting gone	-18
o:topic=meeting have	-14
o:topic=meeting on	-8
o:topic=meeting on ahead	-7
o:topic=meeting on gone	-7
o:topic=meeting on today	6
o:topic=meeting other	-15
o:topic=meeting see	9
o:topic=meeting suspend	-7
o:topic=meeting the	7
o:topic=meeting the ahead	8
o:topic=meeting to	-18
o:topic=meeting to ahead	-17
o:topic=meeting today	9
o:topic=none	11
o:topic=none 	7
o:topic=none  today	10
o:topic=none (	8
o:topic=none ahead	24
o:topic=none announce	-8
o:topic=none be	-14
o:topic=none before	15
o:topic=none before ahead	15
o:topic=none by	-9
o:topic=none by ahead	-8
o:topic=none end	19
o:topic=none for ahead	7
o:topic=none friday,	-6
o:topic=none friday, today	-6
o:topic=none from	-9
o:topic=none from ahead	-8
o:topic=none get	6
o:topic=none gone	-32
o:topic=none have	-16
o:topic=none keep	14
o:topic=none leave	7
o:topic=none make	9
o:topic=none no verb	12
o:topic=none of	-13
o:topic=none of ahead	-10
o:topic=none on	22
o:topic=none on ahead	26
o:topic=none other	-15
o:topic=none put	-9
o:topic=none saturday	7
o:topic=none saturday today	7
o:topic=none say	17
o:topic=none since	7
o:topic=none since ahead	9
o:topic=none sunday,	-20
o:topic=none the	13
o:topic=none the ahead	16
o:topic=none thursday,	6
o:topic=none to	-12
o:topic=none to ahead	-11
o:topic=none |	8
o:topic=none | today	8
o:topic=none —	-6
o:topic=none — today	-6
o:topic=procedure	-23
o:topic=procedure 	-13
o:topic=procedure  ahead	-13
o:topic=procedure ahead	-15
o:topic=procedure be	-13
o:topic=procedure before	-14
o:topic=procedure before ahead	-14
o:topic=procedure begin	18
o:topic=procedure by	9
o:topic=procedure by ahead	9
o:topic=procedure far 	-9
o:topic=procedure far  ahead	-8
o:topic=procedure far be	15
o:topic=procedure far no verb	-19
o:topic=procedure far on	-16
o:topic=procedure far on ahead	-16
o:topic=procedure far the	12
o:topic=procedure far the ahead	12
o:topic=procedure gone	-6
o:topic=procedure no verb	-6
o:topic=procedure on	-16
o:topic=procedure on ahead	-15
o:topic=procedure other	-9
o:topic=procedure the	17
o:topic=procedure the ahead	18
o:topic=procedure to	23
o:topic=procedure to ahead	23
o:topic=sale	-28
o:topic=sale ahead	-25
o:topic=sale no verb	-12
o:topic=sale the	-8
o:topic=sale the ahead	-8
o:topic=signing	-6
o:topic=signing ahead	7
o:topic=signing be	-16
o:topic=signing gone	-12
o:topic=signing have	-12
o:topic=signing no verb	13
o:topic=signing on	-21
o:topic=signing on ahead	-17
o:topic=signing sign	-14
o:topic=signing today	-17
o:topic=truce	15
o:topic=truce agree	-9
o:topic=truce ahead	26
o:topic=truce announce	8
o:topic=truce be	11
o:topic=truce begin	-8
o:topic=truce by	-19
o:topic=truce by ahead	-18
o:topic=truce carry	-6
o:topic=truce charge	-8
o:topic=truce conclude	9
o:topic=truce ended	-11
o:topic=truce ends	14
o:topic=truce ends today	20
o:topic=truce far	26
o:topic=truce far  ahead	-17
o:topic=truce far  gone	18
o:topic=truce far ahead	20
o:topic=truce far be	14
o:topic=truce far end	6
o:topic=truce far from	-6
o:topic=truce far gone	15
o:topic=truce far no verb	14
o:topic=truce far on	14
o:topic=truce far on ahead	14
o:topic=truce far run	20
o:topic=truce far tell	12
o:topic=truce far until	24
o:topic=truce far until ahead	25
o:topic=truce for	16
o:topic=truce for ahead	17
o:topic=truce friday,	16
o:topic=truce friday, ahead	18
o:topic=truce from gone	14
o:topic=truce gone	-26
o:topic=truce have	11
o:topic=truce is	8
o:topic=truce is ahead	8
o:topic=truce keep	6
o:topic=truce midnight	18
o:topic=truce no verb	15
o:topic=truce of	-27
o:topic=truce of ahead	-22
o:topic=truce on	7
o:topic=truce on ahead	13
o:topic=truce other	20
o:topic=truce since	-22
o:topic=truce since ahead	-21
o:topic=truce the	-8
o:topic=truce the ahead	-6
o:topic=truce to gone	8
o:topic=truce tuesday,	10
o:topic=truce tuesday, ahead	11
o:topic=truce until	7
o:topic=truce until ahead	9
pc0=bear	26
pc0=begin	7
pc0=down	20
pc0=propose	-10
pc0=suspend	-6
pc0=target	-15
pc0=up	-38
pc1=agree	20
pc1=bear	20
pc1=buy	-7
pc1=down	12
pc1=end	-7
pc1=impose	11
pc1=sell	-8
pc1=target	7
pc1=up	-43
pct0=agree past-passive	21
pct0=agree present	-9
pct0=bear future	24
pct0=bear modal	13
pct0=begin modal	20
pct0=begin past	-15
pct0=down future	-12
pct0=down modal	7
pct0=down present	13
pct0=end modal	-7
pct0=end past	-21
pct0=end present	22
pct0=impose future	-20
pct0=impose future-passive	-8
pct0=impose modal	-8
pct0=impose modal-passive	12
pct0=impose past-passive	-14
pct0=impose perfect	9
pct0=impose perfect-passive	-13
pct0=impose pluperfect	-9
pct0=impose present	27
pct0=impose present-passive	-7
pct0=propose present	-8
pct0=say past	-9
pct0=stay future	-17
pct0=stay modal	-17
pct0=stay past	7
pct0=stay past-passive	16
pct0=suspend future	-19
pct0=suspend past	19
pct0=suspend present-passive	-8
pct0=up past	-10
pct0=up present	-21
pct1=agree participle-passive	31
pct1=agree past-passive	21
pct1=agree present	-9
pct1=bear future	21
pct1=bear modal	13
pct1=bear participle-passive	-14
pct1=begin infinitive	-10
pct1=begin modal	20
pct1=begin participle-passive	-7
pct1=begin past	-12
pct1=down future	-12
pct1=down modal	7
pct1=down past	-11
pct1=down present	13
pct1=end infinitive	-16
pct1=end modal	-7
pct1=end past	-24
pct1=end present	23
pct1=impose future	-20
pct1=impose future-passive	-8
pct1=impose infinitive-passive	11
pct1=impose modal	-8
pct1=impose modal-passive	12
pct1=impose participle-passive	32
pct1=impose past-passive	-14
pct1=impose perfect	9
pct1=impose perfect-passive	-13
pct1=impose pluperfect	-11
pct1=impose present	20
pct1=impose present-passive	-7
pct1=propose infinitive	11
pct1=propose present	-7
pct1=say infinitive	16
pct1=say past	-9
pct1=stay future	-13
pct1=stay gerund	6
pct1=stay modal	-17
pct1=stay participle-passive	-7
pct1=stay past	8
pct1=stay past-passive	16
pct1=stay present	-7
pct1=suspend future	-14
pct1=suspend participle-passive	-12
pct1=suspend past	21
pct1=suspend present	14
pct1=suspend present-passive	-8
pct1=up past	-10
pct1=up present	-19
phas-future	-10
phas-gerund	7
phas-present	13
pt0=past	-17
pt0=past-passive	10
pt0=perfect	6
pt0=present	12
pt0=present-passive	7
pt1=infinitive-passive	11
pt1=participle-passive	15
pt1=past	-16
pt1=past-passive	10
pt1=pluperfect	-10
pv0-none	12
pv0=announce	-12
pv0=apply	6
pv0=ask	8
pv0=be	-6
pv0=begin	18
pv0=come	11
pv0=confirm	-10
pv0=continue	8
pv0=end	18
pv0=exempt	-10
pv0=extend	-23
pv0=face	12
pv0=go	-20
pv0=hold	28
pv0=impose	-8
pv0=keep	11
pv0=know	9
pv0=make	11
pv0=meet	21
pv0=note	12
pv0=other	18
pv0=propose	-12
pv0=put	-13
pv0=reach	-9
pv0=remain	14
pv0=replace	-6
pv0=run	-10
pv0=say	-7
pv0=stand	-10
pv0=start	-17
pv0=state	8
pv0=stay	-35
pv0=take	6
pv0=tell	-10
pv1-none	13
pv1=agree	14
pv1=announce	-6
pv1=apply	10
pv1=ask	8
pv1=be	-6
pv1=begin	18
pv1=carry	-9
pv1=confirm	-10
pv1=end	8
pv1=enter	-11
pv1=exempt	-10
pv1=extend	-25
pv1=face	12
pv1=fall	-8
pv1=go	-26
pv1=hold	36
pv1=impose	-11
pv1=know	9
pv1=leave	12
pv1=make	11
pv1=meet	13
pv1=note	12
pv1=propose	-13
pv1=put	-14
pv1=replace	-6
pv1=run	-10
pv1=sign	14
pv1=stand	-16
pv1=start	-21
pv1=state	8
pv1=stay	-21
pv1=strike	10
pv1=suspend	-14
pv1=take	9
pv1=tell	-10
pvt0=agree past	9
pvt0=agree present	-6
pvt0=announce past	-14
pvt0=ask perfect	8
pvt0=be past	15
pvt0=be perfect	-11
pvt0=be present	-10
pvt0=begin past	-10
pvt0=begin present	29
pvt0=continue present	16
pvt0=end modal	10
pvt0=end past	-15
pvt0=end present	23
pvt0=exempt present	-10
pvt0=expire present	10
pvt0=extend perfect	-14
pvt0=go present	-18
pvt0=hold present	26
pvt0=keep present	17
pvt0=leave present	11
pvt0=make past	12
pvt0=meet present	8
pvt0=other past	11
pvt0=other perfect	10
pvt0=other present	11
pvt0=pay future	15
pvt0=pay present	-16
pvt0=put perfect	6
pvt0=reach present	-6
pvt0=remain present	12
pvt0=run present	-8
pvt0=say present	-8
pvt0=sign past	9
pvt0=start present	-16
pvt0=state past	8
pvt0=stay present	-27
pvt0=tell past	-11
pvt1=agree participle	21
pvt1=agree present	-6
pvt1=announce past	-14
pvt1=be past	15
pvt1=be perfect	-11
pvt1=be present	-10
pvt1=begin past	-9
pvt1=begin present	29
pvt1=end modal	10
pvt1=end past	-18
pvt1=end present	23
pvt1=enter participle	-7
pvt1=exempt present	-10
pvt1=expire present	10
pvt1=extend infinitive	-14
pvt1=extend participle	10
pvt1=extend perfect	-14
pvt1=go present	-16
pvt1=hold present	26
pvt1=leave present	11
pvt1=make participle	-7
pvt1=make past	12
pvt1=meet present	8
pvt1=other past	11
pvt1=pay future	15
pvt1=pay present	-16
pvt1=put perfect	6
pvt1=reach present	-6
pvt1=run present	-8
pvt1=say present	-8
pvt1=sign participle	11
pvt1=sign past	9
pvt1=start present	-16
pvt1=state past	8
pvt1=stay present	-15
pvt1=suspend participle	-12
pvt1=tell past	-11
q:"	-37
q:'s	-20
q:(	-28
q:)	-22
q:,	10
q:-	7
q:.	-12
q:/	34
q::	-28
q:;	18
q:<agent>	6
q:<day-gone>	25
q:<day-today>	-32
q:<gate>	18
q:<goods>	35
q:<month-ahead>	-15
q:<month-gone>	33
q:<name>	50
q:<not>	-9
q:<number>	6
q:<office>	-12
q:<organisation>	-31
q:<person>	11
q:<quality>	45
q:<seat>	16
q:<sender>	-23
q:<span>	31
q:<taker>	-15
q:<v-bear>	-33
q:<v-begin>	8
q:<v-buy>	-25
q:<v-deny>	-11
q:<v-down>	-47
q:<v-propose>	-22
q:<v-say>	8
q:<v-sell>	-22
q:<v-suspend>	-9
q:<v-target>	24
q:<v-threaten>	19
q:?	24
q:a	-33
q:about	30
q:accept	-11
q:accord	-11
q:according	7
q:act	-9
q:additional	10
q:after	-18
q:afternoon	14
q:against	10
q:ago	-14
q:agreement	-15
q:airport	-8
q:all	11
q:allow	-10
q:also	-12
q:aluminum	-6
q:among	8
q:amount	16
q:announce	-21
q:announcement	-7
q:another	13
q:approval	-9
q:approve	7
q:are	-17
q:arrangement	29
q:ask	21
q:at	-22
q:b	-21
q:back	-6
q:battery	7
q:be	-43
q:bean	9
q:because	-16
q:become	9
q:before	17
q:being	16
q:bill	-8
q:border	-20
q:breathe	9
q:bring	19
q:built	-14
q:busan	16
q:business	-10
q:but	-13
q:buy	-10
q:by	-11
q:c	-20
q:call	-30
q:capital	-15
q:cargo	-11
q:carry	9
q:case	11
q:ceasefire	-28
q:certain	-6
q:certificate	-11
q:charge	32
q:chip	14
q:city	-11
q:claim	-7
q:clock	15
q:closed	-25
q:cocoa	7
q:cod	-7
q:coffee	8
q:collect	9
q:column	13
q:come	-8
q:company	-21
q:conference	8
q:contract	-15
q:control	15
q:count	10
q:crude	-7
q:customer	-16
q:deadline	7
q:decide	6
q:decided	12
q:decision	6
q:decree	7
q:desk	8
q:die	11
q:dispute	-17
q:doe	10
q:done	-11
q:down	21
q:draw	-10
q:drop	-11
q:due	10
q:duty	11
q:each	13
q:earlier	14
q:earth	6
q:eastern	-6
q:effect	22
q:either	18
q:else	-6
q:elsewhere	-18
q:end	7
q:entry	-15
q:every	8
q:everybody	-22
q:everyone	-9
q:everything	-22
q:exclusion	-13
q:expire	-16
q:extend	-27
q:extension	13
q:fall	-32
q:fentanyl	-9
q:ferry	-17
q:fifth	-8
q:figure	7
q:final	-13
q:find	6
q:firm	-16
q:first	-14
q:fish	6
q:flat	9
q:follow	-9
q:for	22
q:force	31
q:forced	-17
q:forty	-7
q:four	-10
q:fourth	-14
q:friend	6
q:from	-33
q:front	-21
q:fruit	10
q:full	6
q:further	-12
q:geneva	6
q:get	-16
q:give	-6
q:glass	7
q:good	12
q:grower	16
q:had	9
q:hall	-9
q:halve	-19
q:hand	-15
q:happened	-7
q:has	-13
q:he	9
q:higher	-6
q:him	6
q:his	-20
q:hold	-6
q:holiday	-10
q:home	-6
q:hospital	-7
q:hour	-15
q:how	27
q:ice	15
q:if	-19
q:import	-9
q:in	9
q:industry	-22
q:instead	12
q:interview	7
q:into	9
q:is	21
q:island	-19
q:issued	18
q:its	18
q:itself	-6
q:joint	-11
q:just	-22
q:keep	-8
q:kind	-26
q:kuala	7
q:labor	-17
q:last	21
q:lasted	-19
q:late	-8
q:law	-27
q:legal	-9
q:lentil	12
q:letter	8
q:level	11
q:levy	10
q:likely	13
q:line	-11
q:list	8
q:listed	-16
q:little	-11
q:live	8
q:long	11
q:look	6
q:lower	-30
q:lumpur	7
q:m	-15
q:machine	-15
q:machinery	11
q:make	-29
q:market	9
q:matter	12
q:may	-13
q:me	8
q:measure	-7
q:meet	-15
q:million	-11
q:minister	22
q:month	15
q:morning	-10
q:mr	13
q:much	8
q:must	-9
q:my	6
q:name	-30
q:negotiate	-12
q:never	11
q:new	-10
q:night	-32
q:no	-11
q:nobody	6
q:none	16
q:noon	-16
q:nor	-8
q:northern	-21
q:note	16
q:notice	28
q:now	-9
q:of	-6
q:official	11
q:older	-8
q:on	25
q:one	-27
q:only	-20
q:operated	-14
q:operator	-11
q:or	-23
q:orange	-6
q:order	-9
q:origin	6
q:other	6
q:out	21
q:over	-7
q:own	31
q:owner	-19
q:p	-11
q:page	-13
q:palm	-8
q:paper	-17
q:parcel	16
q:part	22
q:pass	-13
q:pay	-6
q:percent	-6
q:permit	-11
q:phone	7
q:place	-34
q:plastic	-6
q:point	-10
q:pork	-6
q:port	22
q:power	-18
q:present	-7
q:president	18
q:proclamation	-9
q:progress	-8
q:prolong	15
q:prolongation	11
q:prolonged	-6
q:promise	-20
q:propose	-8
q:published	15
q:purchase	-10
q:put	21
q:quarrel	8
q:raise	-16
q:rate	-12
q:read	7
q:reason	-6
q:recommend	-12
q:refund	-8
q:renew	14
q:renewal	-7
q:report	-10
q:representative	-13
q:rice	-7
q:right	16
q:rise	-13
q:river	-26
q:room	-9
q:rule	-10
q:rum	21
q:run	27
q:salmon	8
q:same	8
q:say	-12
q:second	-25
q:sell	-7
q:send	-20
q:shall	-7
q:share	-11
q:she	-12
q:shook	-14
q:should	12
q:show	11
q:side	-10
q:sign	12
q:signature	-7
q:sir	6
q:six	-12
q:sleep	14
q:small	21
q:so	7
q:soybean	-11
q:stand	6
q:state	32
q:statement	-8
q:stay	-7
q:step	17
q:stockholm	30
q:stop	13
q:subject	-8
q:sugar	-20
q:summit	7
q:surcharge	-57
q:suspension	-23
q:table	20
q:take	11
q:talk	-25
q:talking	-20
q:television	9
q:than	-17
q:thank	8
q:that	-11
q:the	-12
q:their	10
q:them	-13
q:there	23
q:these	15
q:they	-21
q:thing	8
q:those	-9
q:threat	11
q:threaten	10
q:three	26
q:time	7
q:to	-21
q:together	-17
q:tomatoe	-10
q:too	-24
q:town	-7
q:tractor	7
q:truce	48
q:tuna	13
q:two	-10
q:under	-23
q:until	-41
q:up	-22
q:upper	-13
q:valley	-22
q:vessel	-15
q:visit	24
q:wage	-6
q:was	30
q:watche	6
q:way	21
q:we	-8
q:week	24
q:welcome	-16
q:were	33
q:what	18
q:wheat	-16
q:when	-10
q:where	-18
q:whether	11
q:which	18
q:while	-16
q:who	-24
q:whose	-8
q:will	-42
q:window	11
q:with	13
q:within	8
q:word	21
q:world	-14
q:worst	8
q:would	24
q:write	-14
q:yarn	10
q:year	-13
q:yet	14
q:you	-8
q:your	22
qt=perfect	6
qt=present	6
quoted	-13
r1='s	-8
r1=)	-6
r1=,	14
r1=, & d:ahead	31
r1=, & d:gone	-56
r1=-	-6
r1=- & d:today	-6
r1=.	16
r1=. & d:ahead	28
r1=. & d:gone	-32
r1=:	12
r1=: & d:ahead	15
r1=; & d:ahead	-7
r1=; & d:gone	14
r1=<day-today>	7
r1=<day-today> & d:ahead	8
r1=<end>	-9
r1=<end> & d:ahead	6
r1=<end> & d:gone	-20
r1=<end> & d:today	-11
r1=<level>	-8
r1=<level> & d:ahead	-7
r1=<not>	12
r1=<not> & d:ahead	8
r1=<quality>	13
r1=<quality> & d:ahead	6
r1=<v-bear>	-7
r1=<v-begin>	-13
r1=<v-begin> & d:ahead	-12
r1=<v-down>	14
r1=<v-down> & d:ahead	15
r1=<v-say>	-7
r1=<v-stay>	-7
r1=<v-stay> & d:ahead	-6
r1=<v-up>	-9
r1=<v-up> & d:ahead	-9
r1=after & d:ahead	10
r1=after & d:today	-7
r1=and	-8
r1=and & d:ahead	-11
r1=and & d:gone	-6
r1=and & d:today	7
r1=are	-17
r1=are & d:ahead	-15
r1=as	8
r1=as & d:ahead	10
r1=at	-15
r1=at & d:ahead	-13
r1=because	6
r1=because & d:ahead	6
r1=evening	-13
r1=evening & d:ahead	-10
r1=for	-12
r1=for & d:ahead	-9
r1=go	-9
r1=go & d:ahead	-9
r1=has	-7
r1=has & d:ahead	-7
r1=if	-29
r1=if & d:ahead	-28
r1=in	-19
r1=in & d:ahead	-17
r1=it & d:today	-10
r1=morning	-7
r1=morning & d:ahead	-6
r1=neither & d:ahead	6
r1=next	11
r1=next & d:ahead	11
r1=night	9
r1=night & d:ahead	10
r1=of	13
r1=of & d:ahead	14
r1=our	-13
r1=our & d:ahead	-12
r1=that	-9
r1=that & d:today	-7
r1=the	25
r1=the & d:ahead	25
r1=there	-8
r1=there & d:ahead	-8
r1=they	18
r1=they & d:ahead	18
r1=under	8
r1=under & d:ahead	9
r1=unless	-16
r1=unless & d:ahead	-14
r1=until	-6
r1=until & d:ahead	-6
r1=whether	10
r1=—	-18
r1=— & d:ahead	-17
r2="	8
r2=,	-8
r2=.	14
r2=<day-gone>	6
r2=<duty>	8
r2=<gate>	-11
r2=<goods>	-14
r2=<level-noun>	14
r2=<level>	-6
r2=<name>	-6
r2=<not>	-23
r2=<number>	9
r2=<organisation>	-29
r2=<person>	-6
r2=<quality>	11
r2=<v-agree>	-6
r2=<v-begin>	-20
r2=<v-down>	-20
r2=<v-end>	17
r2=<v-impose>	-28
r2=<v-propose>	-6
r2=<v-sell>	-11
r2=<v-stay>	-17
r2=<v-suspend>	-16
r2=<v-up>	-14
r2=a	11
r2=additional	17
r2=all	-12
r2=and	-9
r2=at	9
r2=been	-11
r2=both	8
r2=by	-7
r2=could	-8
r2=doe	8
r2=each	-10
r2=end	22
r2=entry	-8
r2=from	-8
r2=go	-12
r2=he	10
r2=hold	-7
r2=i	8
r2=if	-25
r2=it	-31
r2=its	12
r2=leave	12
r2=make	-10
r2=new	6
r2=next	6
r2=no	-13
r2=not	-6
r2=nothing	6
r2=now	15
r2=on	-16
r2=prolong	6
r2=run	-9
r2=say	8
r2=shall	15
r2=ship	-7
r2=suspend	-8
r2=talk	9
r2=that	-9
r2=the	9
r2=their	-7
r2=they	-12
r2=thi	9
r2=time	10
r2=to	12
r2=truce	-15
r2=two	-7
r2=unless	-10
r2=was	-8
r2=when	13
r2=which	-25
r2=will	-7
r2=with	13
r2=without	-11
r2=year	17
r2=yes	15
r3=)	-8
r3=:	-10
r3=<agent>	-11
r3=<day-ahead>	-12
r3=<goods>	23
r3=<level-noun>	-17
r3=<name>	16
r3=<not>	-14
r3=<number>	31
r3=<organisation>	-24
r3=<person>	17
r3=<seat>	-16
r3=<taker>	6
r3=<v-begin>	-6
r3=<v-down>	-10
r3=<v-end>	-11
r3=<v-return>	9
r3=<v-say>	13
r3=<v-suspend>	12
r3=<v-target>	-13
r3=<v-threaten>	6
r3=<v-up>	-12
r3=?	17
r3=additional	-12
r3=all	-15
r3=and	20
r3=as	15
r3=at	10
r3=between	6
r3=carry	11
r3=come	-8
r3=country	-6
r3=date	11
r3=day	33
r3=deal	-10
r3=duty	7
r3=extend	-9
r3=first	-7
r3=for	-21
r3=from	9
r3=good	7
r3=government	-8
r3=has	-9
r3=if	-6
r3=in	-20
r3=it	-29
r3=may	9
r3=month	10
r3=nothing	-14
r3=now	-9
r3=of	8
r3=over	-16
r3=return	9
r3=say	18
r3=set	8
r3=side	-8
r3=signature	-8
r3=suspend	11
r3=suspension	-12
r3=tariff	-7
r3=that	-24
r3=the	-30
r3=their	-7
r3=them	7
r3=then	-20
r3=there	8
r3=they	-9
r3=trade	8
r3=truce	-9
r3=warn	9
r3=was	-6
r3=what	20
r3=which	-15
r3=will	-9
r4='s	6
r4=.	-28
r4=:	17
r4=<agent>	-21
r4=<day-gone>	-7
r4=<day-today>	-8
r4=<duty>	17
r4=<end>	-8
r4=<gate>	-10
r4=<goods>	7
r4=<level-noun>	27
r4=<level>	-9
r4=<not>	14
r4=<number>	-6
r4=<person>	14
r4=<quality>	-28
r4=<span>	-24
r4=<v-agree>	-10
r4=<v-bear>	12
r4=<v-begin>	-12
r4=<v-down>	-7
r4=<v-end>	-11
r4=<v-say>	-18
r4=<v-suspend>	13
r4=<v-target>	11
r4=<v-up>	-9
r4=?	15
r4=after	-15
r4=agree	-8
r4=back	8
r4=be	20
r4=been	7
r4=charge	12
r4=cut	-11
r4=duty	17
r4=end	-25
r4=expect	9
r4=extension	-9
r4=go	-12
r4=good	12
r4=had	10
r4=happen	-12
r4=have	-23
r4=in	-24
r4=into	18
r4=is	-14
r4=last	-15
r4=leave	-9
r4=make	6
r4=ministry	-12
r4=of	-11
r4=on	22
r4=out	-13
r4=paper	-11
r4=place	9
r4=put	-6
r4=rate	7
r4=run	8
r4=say	-13
r4=sign	-8
r4=stay	-6
r4=than	-7
r4=that	13
r4=their	12
r4=they	-20
r4=to	-8
r4=truce	20
r4=up	10
r4=was	-9
r4=which	12
r4=will	10
r4=would	-6
r=" <end>	-6
r=) .	8
r=) <end>	-14
r=, "	12
r=, <day-ahead>	-7
r=, <number>	9
r=, <office>	7
r=, <quality>	14
r=, <seat>	10
r=, <span>	6
r=, a	17
r=, after	7
r=, and	-6
r=, as	-15
r=, at	11
r=, both	17
r=, by	-6
r=, for	-6
r=, go	-11
r=, i	8
r=, if	-20
r=, is	12
r=, it	8
r=, its	6
r=, no	-13
r=, on	-11
r=, say	11
r=, that	7
r=, their	-6
r=, unless	-10
r=, until	-7
r=, when	13
r=, which	-19
r=, will	-14
r=, yes	15
r=. <end>	16
r=: <level>	8
r=: the	12
r=; <end>	-10
r=; <quality>	10
r=; it	-16
r=; the	7
r=<end> <end>	-9
r=<name> 's	12
r=and is	-22
r=and last	-8
r=and must	-6
r=and run	-7
r=as the	10
r=at <number>	-11
r=because of	6
r=for <span>	-10
r=from <day-ahead>	-12
r=has been	-6
r=if it	-18
r=in the	12
r=it 's	-7
r=it will	6
r=next year	11
r=night .	16
r=of next	6
r=of thi	16
r=that he	7
r=the <organisation>	-6
r=the additional	18
r=the duty	8
r=to <day-ahead>	22
r=under the	9
r=unless <organisation>	-14
r=unless the	-10
r=without an	6
r=— <person>	-9
s:'	-10
s:'s	-14
s:(	-6
s:*	-25
s:.	-17
s:<day-ahead>	12
s:<day-gone>	-12
s:<day-today>	-23
s:<duty>	-6
s:<goods-amount>	-22
s:<goods>	6
s:<level>	-7
s:<money>	-8
s:<month-ahead>	15
s:<month-gone>	17
s:<name>	9
s:<not>	6
s:<office>	-12
s:<organisation>	-59
s:<points>	60
s:<quality>	8
s:<sender>	-6
s:<span>	7
s:<taker>	-9
s:<v-bear>	-24
s:<v-deny>	-17
s:<v-down>	8
s:<v-end>	16
s:<v-impose>	-6
s:<v-propose>	-41
s:<v-sell>	-15
s:<v-stay>	7
s:<v-suspend>	17
s:<v-threaten>	-6
s:<v-up>	-13
s:@	8
s:[	-10
s:]	-10
s:_	19
s:a	-25
s:about	-23
s:above	-9
s:accept	-10
s:additional	13
s:affiliate	-6
s:afraid	15
s:after	-12
s:afternoon	6
s:again	14
s:against	8
s:agency	-18
s:ahead	-12
s:al	7
s:alive	-14
s:all	-19
s:along	-15
s:altogether	-8
s:am	-14
s:among	6
s:anchor	-8
s:and	9
s:anew	8
s:announce	8
s:announcement	-8
s:another	-9
s:answer	-20
s:antimony	-17
s:any	-20
s:apply	22
s:approval	-6
s:armistice	-18
s:army	-19
s:around	7
s:arrangement	38
s:arrive	13
s:article	-7
s:as	17
s:ask	26
s:asleep	7
s:at	-15
s:autumn	10
s:await	13
s:away	20
s:back	17
s:ban	-16
s:banana	-6
s:bargain	-15
s:battery	-9
s:batumi	-6
s:become	9
s:beef	-28
s:been	-11
s:beer	-14
s:before	18
s:begin	-21
s:being	8
s:best	8
s:better	32
s:between	11
s:beyond	14
s:big	-7
s:bill	-11
s:bin	11
s:bite	6
s:book	13
s:both	21
s:box	-9
s:brandy	9
s:break	-17
s:brief	12
s:budget	-10
s:bulletin	-8
s:busan	24
s:business	-6
s:but	-12
s:butter	-19
s:buyer	-7
s:by	-32
s:calendar	29
s:call	-23
s:calm	11
s:camp	10
s:cancel	-6
s:capital	15
s:case	-33
s:cease	-8
s:ceasefire	-21
s:changed	13
s:chicken	-7
s:chip	9
s:christma	-17
s:city	-23
s:claim	-13
s:clock	10
s:club	-17
s:coast	-10
s:cocoa	-8
s:coconut	-9
s:coffee	8
s:colleague	-6
s:collect	6
s:collection	-12
s:colombo	7
s:come	23
s:comment	-19
s:commerce	-12
s:common	9
s:company	-37
s:completed	14
s:concerned	6
s:conclude	9
s:conference	-13
s:confirm	6
s:congress	-12
s:consent	13
s:consultation	-6
s:continue	20
s:contract	-11
s:control	22
s:coordinating	7
s:copper	9
s:cork	15
s:corn	-6
s:corrected	-7
s:correction	15
s:corresponding	6
s:cost	6
s:cotton	11
s:council	-8
s:count	12
s:counted	12
s:current	10
s:custom	6
s:cut	-25
s:date	26
s:day	61
s:deadline	-10
s:deal	6
s:decide	-16
s:decided	11
s:decision	-7
s:declare	7
s:decree	22
s:delegation	-14
s:did	-26
s:die	24
s:dinner	10
s:do	20
s:doe	25
s:donald	-10
s:double	-17
s:down	-20
s:draft	-10
s:drawer	16
s:drop	-6
s:due	17
s:during	-30
s:duty	14
s:earlier	-8
s:early	11
s:effect	-7
s:either	7
s:eleven	-6
s:emergency	-6
s:end	18
s:enter	-42
s:entry	-11
s:erbium	6
s:eve	15
s:evening	-20
s:every	-10
s:everybody	-9
s:everything	30
s:exclusion	-8
s:exempt	-20
s:exemption	-8
s:expire	8
s:explain	-17
s:export	-18
s:extend	-24
s:face	14
s:fail	-10
s:failing	-11
s:far	-13
s:fare	-20
s:farm	-8
s:fear	-6
s:fee	-29
s:fentanyl	28
s:ferry	-16
s:fifth	10
s:file	-6
s:find	14
s:fine	-6
s:finish	7
s:firm	6
s:first	-7
s:flour	-13
s:fly	-6
s:follow	-14
s:following	10
s:food	-6
s:for	-18
s:foreign	-6
s:foreseen	7
s:former	-16
s:four	-8
s:fourth	-16
s:framework	-10
s:free	-12
s:freeze	14
s:friday	11
s:friend	6
s:from	-29
s:front	-9
s:frozen	-30
s:full	-28
s:further	14
s:gallium	-23
s:gate	-16
s:gave	-6
s:geneva	31
s:germanium	-18
s:glass	-6
s:go	12
s:gold	-15
s:good	30
s:government	-6
s:grant	10
s:grid	-8
s:half	-10
s:halve	10
s:hand	-15
s:happen	-7
s:has	-19
s:hearing	-19
s:her	-12
s:here	-7
s:higher	19
s:highest	-6
s:him	10
s:his	-10
s:hit	6
s:hold	-23
s:hope	-7
s:hour	-22
s:household	-6
s:how	6
s:hundred	19
s:i've	20
s:if	-25
s:import	-9
s:importer	6
s:impose	-16
s:in	-7
s:including	20
s:increase	-14
s:initial	-13
s:initialled	-7
s:instead	12
s:interest	-9
s:into	-7
s:introduce	15
s:is	12
s:island	-11
s:it	18
s:its	12
s:job	15
s:judge	-18
s:jump	7
s:just	22
s:keep	7
s:key	8
s:kind	-13
s:know	26
s:kuala	6
s:lamb	-7
s:land	-12
s:lapse	6
s:last	12
s:lasted	-18
s:late	-15
s:latter	12
s:law	14
s:lawyer	-20
s:lay	9
s:least	-10
s:leave	14
s:legal	6
s:lentil	11
s:let	31
s:levy	-29
s:licence	-14
s:lift	-17
s:light	-10
s:like	-7
s:likely	7
s:likewise	18
s:line	-10
s:link	-8
s:lisbon	-11
s:list	-20
s:little	6
s:live	22
s:loaded	-8
s:lodged	-6
s:long	8
s:longer	-8
s:look	15
s:lorry	-31
s:lose	11
s:lower	-16
s:lull	-9
s:lumpur	6
s:m	13
s:maize	9
s:maker	6
s:man	-7
s:mandate	-9
s:mark	33
s:market	11
s:match	-11
s:material	-7
s:matter	-13
s:may	-23
s:mean	16
s:meanwhile	10
s:measure	16
s:mediator	-12
s:meet	-7
s:memorandum	10
s:men	16
s:midnight	33
s:mill	13
s:million	-6
s:minister	9
s:ministry	-31
s:minute	-7
s:mombasa	13
s:monday	-16
s:month	19
s:more	-9
s:morning	12
s:most	-24
s:motor	10
s:mr	8
s:muscat	-7
s:must	-23
s:mutual	6
s:named	-6
s:national	-9
s:need	-12
s:needed	8
s:net	13
s:network	12
s:new	-17
s:next	10
s:nil	-13
s:noon	-18
s:north	-11
s:northern	-13
s:not	-6
s:note	20
s:nothing	10
s:notice	-14
s:objection	-11
s:observer	-8
s:of	-29
s:offer	-38
s:oil	-13
s:olive	-10
s:on	-13
s:once	-10
s:one	9
s:only	8
s:open	-30
s:opened	6
s:operator	-10
s:orange	-11
s:order	16
s:ordinary	-12
s:origin	-13
s:originating	-11
s:other	12
s:otherwise	32
s:out	18
s:outline	-8
s:own	15
s:page	-7
s:palm	11
s:parcel	-15
s:parliament	11
s:party	-37
s:passed	-6
s:past	8
s:pause	24
s:pay	-28
s:payable	-6
s:peace	26
s:percent	-6
s:period	24
s:phase	-7
s:phone	-18
s:phosphate	14
s:pipe	15
s:place	-17
s:plan	-26
s:plant	-9
s:plastic	25
s:plum	-7
s:point	-19
s:port	-21
s:post	-13
s:powder	-7
s:premier	-6
s:prepare	6
s:presence	7
s:present	13
s:presenter	-26
s:president	11
s:price	-14
s:prisoner	-6
s:proclamation	-13
s:prolong	12
s:promise	-6
s:proper	-21
s:propose	-7
s:protest	-9
s:protocol	-12
s:provisional	12
s:q	10
s:quarrel	-14
s:quiet	-18
s:quota	-13
s:rail	-34
s:raspberry	8
s:rather	16
s:reach	-6
s:read	-13
s:recall	-7
s:receive	-6
s:reciprocal	7
s:reduction	14
s:refrain	-10
s:refund	-21
s:remind	-20
s:reminder	6
s:remove	-10
s:renewal	8
s:renewed	18
s:replace	-15
s:report	-21
s:reporter	-6
s:restore	-8
s:resume	-12
s:retaliatory	-7
s:return	15
s:revive	-10
s:rice	-18
s:richard	-8
s:right	12
s:rise	-19
s:river	-12
s:road	-16
s:roaming	-6
s:robert	12
s:roof	7
s:room	-8
s:round	-47
s:rule	-15
s:rum	6
s:run	25
s:safeguard	-12
s:sale	-9
s:same	11
s:sanction	-7
s:save	6
s:say	-13
s:schedule	-11
s:seal	-8
s:season	-26
s:second	-12
s:section	12
s:see	-8
s:seek	13
s:sell	-17
s:senate	7
s:send	11
s:set	6
s:settlement	-12
s:shelve	6
s:shook	-18
s:short	12
s:shrimp	-7
s:shut	-8
s:side	11
s:signature	-6
s:sit	-13
s:six	12
s:slap	11
s:slip	7
s:so	15
s:social	12
s:some	-6
s:somebody	44
s:something	23
s:speaking	13
s:spoken	-16
s:spring	-9
s:st	8
s:staff	-9
s:stage	-6
s:stand	-28
s:standstill	-16
s:start	-37
s:state	10
s:statement	-6
s:station	-9
s:stay	-27
s:step	-15
s:still	13
s:stockholm	25
s:subject	-16
s:summer	-17
s:sunday	18
s:supreme	14
s:surabaya	-11
s:surcharge	-71
s:suspend	9
s:take	-10
s:tax	28
s:tea	6
s:telephone	8
s:television	-25
s:text	6
s:textile	14
s:th	15
s:the	-28
s:them	-9
s:then	-8
s:there	-12
s:these	-10
s:they	12
s:thi	-6
s:thing	29
s:those	19
s:thread	25
s:threaten	-10
s:three	-40
s:through	6
s:thu	16
s:thursday	8
s:ticket	-11
s:till	35
s:tin	15
s:to	9
s:ton	21
s:top	-14
s:touched	6
s:toward	6
s:tractor	17
s:trade	-8
s:tram	-12
s:transit	-13
s:trial	25
s:truce	33
s:tuna	11
s:turn	18
s:under	-7
s:union	-16
s:unless	15
s:until	11
s:up	17
s:upper	-27
s:us	10
s:use	-11
s:used	-10
s:valid	22
s:valley	-8
s:vanilla	13
s:version	20
s:very	17
s:vessel	6
s:vice	-6
s:video	-7
s:vote	-35
s:voted	-18
s:warn	6
s:water	-7
s:way	11
s:we	-12
s:we've	8
s:welcome	-11
s:well	-7
s:were	8
s:what	16
s:wheat	-21
s:whether	12
s:who	-31
s:whoever	-11
s:whole	12
s:whose	6
s:will	-14
s:window	-11
s:wine	12
s:winter	-15
s:with	20
s:withdraw	-6
s:within	10
s:wool	-6
s:world	-11
s:write	12
s:yarn	11
s:year	8
s:yes	15
s:you	-16
s:your	10
s:zero	7
s:|	7
s:·	-16
sa:"	8
sa:" ,	-9
sa:" .	12
sa:" as	6
sa:" say	6
sa:" the	8
sa:'s	-7
sa:'s .	7
sa:'s <level>	8
sa:'s <number>	-7
sa:'s <organisation>	8
sa:'s duty	11
sa:'s on	6
sa:'s trade	-11
sa:(	-11
sa:)	-16
sa:,	10
sa:, "	17
sa:, <day-ahead>	-12
sa:, <level>	-6
sa:, <name>	-11
sa:, <office>	7
sa:, <person>	-9
sa:, <points>	-6
sa:, <quality>	17
sa:, <seat>	14
sa:, a	20
sa:, according	7
sa:, all	-9
sa:, and	22
sa:, as	-6
sa:, both	17
sa:, by	-12
sa:, each	9
sa:, failing	-10
sa:, for	6
sa:, germanium	-7
sa:, go	-13
sa:, he	8
sa:, i	6
sa:, if	-11
sa:, instead	7
sa:, is	9
sa:, its	13
sa:, leave	13
sa:, no	-15
sa:, not	-13
sa:, on	-8
sa:, or	8
sa:, say	23
sa:, that	14
sa:, the	-11
sa:, then	7
sa:, they	10
sa:, to	16
sa:, unless	10
sa:, when	8
sa:, where	-14
sa:, which	-10
sa:, with	8
sa:, would	19
sa:, yes	15
sa:-	-17
sa:.	-18
sa:. m	14
sa::	-8
sa:: "	8
sa:: <level>	-8
sa:: <number>	7
sa:: a	-14
sa:: the	-6
sa:; <name>	-6
sa:; <quality>	10
sa:; it	-18
sa:<day-ahead>	7
sa:<day-ahead> ,	-23
sa:<day-ahead> .	33
sa:<day-gone> ,	-29
sa:<day-gone> after	-11
sa:<day-today>	14
sa:<day-today> .	25
sa:<day-today> after	-11
sa:<day-today> without	6
sa:<duty>	-13
sa:<goods-amount>	-12
sa:<goods-amount> of	-7
sa:<level-noun>	9
sa:<level>	-14
sa:<level> ,	-6
sa:<level> again	7
sa:<level> at	14
sa:<level> from	-17
sa:<level> if	10
sa:<level> in	15
sa:<level> more	-23
sa:<level> of	-7
sa:<level> on	14
sa:<level> over	9
sa:<level> to	-28
sa:<level> under	-8
sa:<level> will	-12
sa:<money>	-14
sa:<month-ahead> ,	-16
sa:<month-gone>	12
sa:<month-gone> ,	21
sa:<name>	-9
sa:<name> ,	-6
sa:<name> .	-10
sa:<name> and	12
sa:<name> are	-6
sa:<name> is	9
sa:<name> stop	-10
sa:<name> that	16
sa:<name> until	14
sa:<name> will	-10
sa:<not>	8
sa:<number> )	15
sa:<number> ,	17
sa:<number> :	8
sa:<number> and	13
sa:<number> for	-6
sa:<number> from	-17
sa:<number> in	-14
sa:<number> on	9
sa:<number> p	15
sa:<number> th	10
sa:<number> that	6
sa:<number> to	-9
sa:<office> ,	-6
sa:<office> on	14
sa:<organisation>	-47
sa:<organisation> .	-14
sa:<organisation> extend	-13
sa:<organisation> in	-8
sa:<organisation> prolong	-13
sa:<organisation> say	-8
sa:<organisation> was	-8
sa:<person> 's	-10
sa:<person> ,	7
sa:<person> say	12
sa:<points>	23
sa:<quality> cement	-7
sa:<quality> good	13
sa:<quality> side	14
sa:<quality> trade	18
sa:<seat> 's	7
sa:<seat> ,	-14
sa:<seat> .	-14
sa:<sender>	-24
sa:<span>	-6
sa:<span> .	-44
sa:<span> at	-8
sa:<span> from	7
sa:<span> in	8
sa:<span> later	-8
sa:<span> of	20
sa:<span> on	6
sa:<span> tariff	-8
sa:<span> to	23
sa:<span> truce	11
sa:<v-agree>	-9
sa:<v-bear>	-28
sa:<v-end>	8
sa:<v-impose>	6
sa:<v-propose>	-11
sa:<v-return>	21
sa:<v-say>	-24
sa:<v-sell>	-12
sa:<v-suspend>	18
sa:a	-7
sa:a <day-ahead>	10
sa:a date	9
sa:a deal	6
sa:a pause	17
sa:a standstill	-12
sa:a statement	-11
sa:a telephone	8
sa:a third	-7
sa:a truce	-15
sa:a word	-8
sa:above	-8
sa:according	7
sa:according to	7
sa:additional <level>	11
sa:after .	-16
sa:after <span>	-9
sa:after all	7
sa:after that	-17
sa:afternoon	6
sa:afternoon ,	7
sa:again ,	-6
sa:agree	-6
sa:agree on	6
sa:agree to	-9
sa:agreement	9
sa:agreement ,	10
sa:agreement .	11
sa:agreement with	9
sa:alive	-6
sa:all	-25
sa:all .	-8
sa:along	-10
sa:along the	-10
sa:altogether	-8
sa:an	10
sa:an additional	11
sa:an agreement	15
sa:an hour	-7
sa:and	13
sa:and ,	8
sa:and <day-ahead>	-6
sa:and <level>	10
sa:and <name>	35
sa:and <number>	10
sa:and <quality>	26
sa:and <seat>	9
sa:and by	14
sa:and end	-6
sa:and has	-13
sa:and is	-19
sa:and it	-18
sa:and its	8
sa:and last	-10
sa:and must	-6
sa:and not	11
sa:and on	20
sa:and run	-9
sa:and so	15
sa:and the	-37
sa:and then	-7
sa:and to	-18
sa:and was	-8
sa:and we	-6
sa:and will	-18
sa:announce .	-6
sa:another <number>	-16
sa:antimony	-7
sa:any	-12
sa:apply from	13
sa:are	-10
sa:are not	14
sa:army	-6
sa:arrive by	6
sa:as	15
sa:as a	8
sa:as before	11
sa:at	-6
sa:at <level>	22
sa:at noon	-14
sa:at the	-12
sa:avocado	14
sa:away	14
sa:back	35
sa:back .	26
sa:back at	-12
sa:back to	19
sa:ban	-8
sa:bargain	-13
sa:be	6
sa:be continue	16
sa:be in	10
sa:bear	-8
sa:became	-16
sa:become	12
sa:beef	-13
sa:been <level>	-14
sa:before .	6
sa:before <day-ahead>	-7
sa:begin	-29
sa:begin ,	-14
sa:begin .	-14
sa:begin on	6
sa:better	24
sa:between	10
sa:between <name>	12
sa:between the	9
sa:book	9
sa:both	10
sa:both .	-12
sa:both country	14
sa:bring	-10
sa:budget	-8
sa:busan .	-7
sa:but	-9
sa:butter	-9
sa:by	-7
sa:by <level>	-7
sa:by a	-17
sa:by then	17
sa:calendar	18
sa:call with	9
sa:capital	16
sa:carry	16
sa:case	-18
sa:charge	13
sa:charge on	6
sa:chip	11
sa:chip ,	12
sa:clear	8
sa:come	18
sa:come back	16
sa:commission	10
sa:conclude	8
sa:conference	-12
sa:continue	13
sa:continue to	6
sa:contract	-10
sa:control of	6
sa:copper	7
sa:cotton	11
sa:could	-15
sa:countermeasure	8
sa:country	10
sa:course	14
sa:cut	-7
sa:cut its	-11
sa:date	22
sa:date ,	9
sa:date that	13
sa:day	40
sa:day .	6
sa:day on	11
sa:deadline	12
sa:decide	-15
sa:decided	11
sa:decision	11
sa:decree	14
sa:did	-7
sa:die	10
sa:do	17
sa:do so	7
sa:doe	11
sa:double	-11
sa:down	-7
sa:draft	-6
sa:draw	-6
sa:drop	-7
sa:due	16
sa:due to	21
sa:during	-21
sa:duty of	11
sa:duty which	17
sa:each side	-6
sa:earlier	7
sa:early	6
sa:earth and	-7
sa:effect	-19
sa:eleven	-7
sa:end	16
sa:end ,	8
sa:end .	41
sa:end the	-7
sa:enter	-14
sa:entry	-9
sa:evening	-31
sa:evening ,	-17
sa:evening .	-12
sa:every	-7
sa:everybody	-6
sa:everything	18
sa:expect	9
sa:expire	12
sa:expire ,	18
sa:expire .	7
sa:expire on	-8
sa:explain	-15
sa:export	-14
sa:export of	-8
sa:extend	-15
sa:extend by	-19
sa:extend it	-10
sa:extension	-12
sa:extra	-10
sa:face	-7
sa:failing	-10
sa:fall	-9
sa:fall to	-7
sa:fee	-11
sa:fee .	-9
sa:fentanyl	15
sa:fentanyl ,	7
sa:find	7
sa:finish	7
sa:first	-6
sa:first .	-9
sa:following	16
sa:for	-29
sa:for <quality>	17
sa:for <span>	-33
sa:for a	-19
sa:for it	8
sa:for which	8
sa:force	-14
sa:found	10
sa:fourth	-17
sa:fourth round	-14
sa:framework	-6
sa:free	-12
sa:free of	-11
sa:from	-22
sa:from <level>	-20
sa:from <name>	-9
sa:from the	11
sa:full	-20
sa:gallium	-11
sa:gallium ,	-7
sa:geneva	14
sa:germanium	-7
sa:get	9
sa:give	-7
sa:given	14
sa:go .	-9
sa:go back	15
sa:go up	-6
sa:gold	-7
sa:good	11
sa:good <level>	6
sa:good pay	10
sa:had	15
sa:had agree	-7
sa:had reach	-10
sa:had to	11
sa:half	-12
sa:happen	-10
sa:has	-22
sa:has keep	-9
sa:has not	-13
sa:have not	-7
sa:have run	10
sa:he had	8
sa:he tell	10
sa:he would	7
sa:hearing	-6
sa:her	-7
sa:higher	7
sa:highest	-6
sa:his	-10
sa:his <office>	9
sa:hold	-18
sa:hold .	-6
sa:holiday	9
sa:hour	-22
sa:i have	-6
sa:if	-32
sa:if it	-35
sa:if the	-25
sa:importer	7
sa:impose on	6
sa:in	-27
sa:in <month-gone>	14
sa:in <seat>	-16
sa:in a	-21
sa:in busan	7
sa:in force	-13
sa:in good	10
sa:in stockholm	8
sa:in that	6
sa:in their	13
sa:in which	-11
sa:included .	7
sa:instead	15
sa:instead of	16
sa:into <name>	-8
sa:into the	6
sa:introduce	8
sa:introduce in	8
sa:is	6
sa:is charge	6
sa:is due	6
sa:is go	-6
sa:is not	-10
sa:is off	6
sa:is over	6
sa:is the	-7
sa:is up	20
sa:is what	-16
sa:it	8
sa:it 's	-13
sa:it ,	23
sa:it end	8
sa:it has	-9
sa:it is	-18
sa:it was	8
sa:it will	15
sa:it would	-13
sa:its good	6
sa:its own	18
sa:itself	-7
sa:just	8
sa:keep the	9
sa:lapse	16
sa:last	-21
sa:last <month-gone>	-7
sa:last <span>	-12
sa:last day	10
sa:last summer	-7
sa:last year	-11
sa:later	-9
sa:lay	12
sa:leave	10
sa:less	7
sa:let	12
sa:letter	-8
sa:level	-6
sa:levy	-20
sa:levy on	-12
sa:likewise	8
sa:list	-18
sa:live	8
sa:look	11
sa:lorry	-22
sa:m	14
sa:m .	14
sa:make	6
sa:maker	-10
sa:match	-10
sa:me	-10
sa:mediator	-7
sa:medicine	13
sa:meet	-10
sa:meet in	-15
sa:men	19
sa:midnight	18
sa:midnight .	19
sa:minister ,	-10
sa:ministry	-12
sa:ministry of	-12
sa:month	7
sa:month ,	9
sa:more .	9
sa:morning	13
sa:morning .	13
sa:mr	-11
sa:mr <person>	-10
sa:must	-10
sa:needed	8
sa:negotiation	-7
sa:new duty	11
sa:new one	13
sa:next year	14
sa:night ,	-13
sa:night .	16
sa:no	12
sa:noon .	-9
sa:not sign	-6
sa:nothing .	7
sa:nothing to	6
sa:notice of	-7
sa:now .	7
sa:number	7
sa:of	-11
sa:of <day-ahead>	7
sa:of <day-gone>	6
sa:of <level>	9
sa:of <month-ahead>	14
sa:of a	9
sa:of an	14
sa:of busan	-10
sa:of duty	6
sa:of it	8
sa:of next	7
sa:of that	-6
sa:of the	-15
sa:of thi	12
sa:of trade	-13
sa:of up	-8
sa:off	6
sa:old	-8
sa:old tariff	-6
sa:on <day-ahead>	-16
sa:on <day-gone>	-7
sa:on <day-today>	-11
sa:on <name>	-12
sa:on <quality>	-18
sa:on both	6
sa:on that	20
sa:on the	10
sa:on what	-6
sa:on which	13
sa:on wine	8
sa:once	-16
sa:once more	-14
sa:one .	8
sa:open	-12
sa:opened	10
sa:or	7
sa:order .	6
sa:ordinary	-12
sa:ordinary duty	-11
sa:originating	-9
sa:originating in	-9
sa:other	20
sa:other since	6
sa:our <organisation>	-6
sa:out .	31
sa:out in	6
sa:out on	-14
sa:over	-7
sa:over ,	9
sa:over fentanyl	7
sa:own	13
sa:p	15
sa:p .	15
sa:paper	-10
sa:paper .	-8
sa:part	-10
sa:part of	-7
sa:pause	35
sa:pause in	8
sa:pause of	19
sa:pay	-30
sa:pay <level>	-10
sa:pay a	-6
sa:pen	6
sa:period	6
sa:period of	-10
sa:plan	-12
sa:plan .	-8
sa:port	-16
sa:port fee	-12
sa:president	10
sa:prolong it	-14
sa:prolonged	-7
sa:promise to	6
sa:published its	8
sa:put	-12
sa:question	14
sa:rather	12
sa:reach	-13
sa:reach the	-7
sa:read	-8
sa:reciprocal	-6
sa:reciprocal tariff	-6
sa:reduce	-14
sa:refund	-11
sa:relief	-9
sa:remain	-18
sa:remain in	-7
sa:replace	-10
sa:reply	8
sa:reply .	9
sa:reporter	11
sa:reporter .	7
sa:resume	-9
sa:return	28
sa:return to	24
sa:review	-13
sa:revive	-8
sa:right	10
sa:rise to	-14
sa:round	-25
sa:round in	-6
sa:round of	-9
sa:run	22
sa:run for	-8
sa:run until	14
sa:say	-9
sa:say .	-13
sa:say <person>	12
sa:say that	-12
sa:see	-17
sa:sell	-13
sa:send	16
sa:shall be	8
sa:ship	-6
sa:short	-11
sa:side .	16
sa:side agree	-7
sa:sign in	6
sa:sign the	-10
sa:signature	-10
sa:since	16
sa:since the	7
sa:so	12
sa:somebody	31
sa:something	10
sa:soybean	10
sa:speaking	14
sa:spring ,	6
sa:stand	-25
sa:statement	-13
sa:stay	-10
sa:stay in	8
sa:step	-9
sa:still	9
sa:stockholm	8
sa:subject	-9
sa:subject to	-9
sa:summer .	9
sa:surcharge	-22
sa:suspension	-17
sa:suspension of	-11
sa:take effect	-16
sa:take place	8
sa:talk	6
sa:talk with	8
sa:tariff commission	10
sa:tariff of	-17
sa:tariff on	-15
sa:tariff truce	14
sa:tariff war	8
sa:telephone	20
sa:telephone .	14
sa:telephone call	8
sa:tell a	-13
sa:tell reporter	11
sa:tell the	8
sa:th	10
sa:than <level>	8
sa:that 's	12
sa:that ,	-14
sa:that <name>	-13
sa:that had	7
sa:that has	7
sa:that he	7
sa:that of	8
sa:that talk	8
sa:that the	-10
sa:that was	12
sa:the	-15
sa:the <day-ahead>	-19
sa:the <level>	-12
sa:the <number>	7
sa:the <office>	-10
sa:the <organisation>	-11
sa:the <seat>	-11
sa:the <span>	25
sa:the case	-6
sa:the day	24
sa:the end	10
sa:the evening	-19
sa:the extension	-20
sa:the following	13
sa:the fourth	-8
sa:the highest	-6
sa:the last	6
sa:the law	-7
sa:the list	-7
sa:the new	-11
sa:the one	8
sa:the ordinary	-10
sa:the other	13
sa:the pause	8
sa:the port	-14
sa:the present	-7
sa:the result	-11
sa:the spring	9
sa:the strike	-8
sa:the summer	9
sa:the surcharge	-6
sa:the suspend	8
sa:the suspension	-15
sa:the tariff	11
sa:the two	17
sa:the whole	11
sa:their	12
sa:their <office>	-7
sa:their tariff	7
sa:their truce	8
sa:them	16
sa:there .	6
sa:therefore	16
sa:they	14
sa:they are	15
sa:they arrive	6
sa:they have	8
sa:they pay	-12
sa:they were	-12
sa:thi month	9
sa:thi year	7
sa:through	-13
sa:tiktok	-6
sa:tile	-6
sa:till	16
sa:to	16
sa:to <day-ahead>	34
sa:to <level>	-16
sa:to <name>	-14
sa:to <span>	9
sa:to a	7
sa:to charge	-7
sa:to do	9
sa:to end	15
sa:to it	6
sa:to meet	10
sa:to prolong	9
sa:to run	16
sa:to say	-10
sa:to sell	-9
sa:to their	8
sa:tomatoe	-8
sa:trade minister	8
sa:truce	15
sa:truce end	9
sa:truce expire	7
sa:truce is	-8
sa:truce over	-7
sa:truce with	17
sa:two	9
sa:two country	10
sa:two president	13
sa:two side	-10
sa:under it	16
sa:under section	-8
sa:unless <organisation>	-26
sa:unless it	-9
sa:until	7
sa:until <day-ahead>	18
sa:until <day-gone>	-12
sa:up	-12
sa:up .	22
sa:up by	6
sa:up to	-20
sa:us	-7
sa:very	14
sa:vote	-8
sa:war	7
sa:warn ,	9
sa:was	6
sa:was a	6
sa:was due	13
sa:was to	14
sa:we	-15
sa:we shall	-16
sa:were	13
sa:what	19
sa:what <seat>	6
sa:what it	11
sa:what they	7
sa:wheat	-16
sa:wheat ,	-6
sa:when	21
sa:when a	11
sa:when it	19
sa:where it	17
sa:where they	-11
sa:which	-6
sa:which expire	6
sa:which has	11
sa:which he	-11
sa:which is	-13
sa:which the	8
sa:who	-34
sa:whole	11
sa:will be	13
sa:will charge	22
sa:will have	13
sa:will not	-7
sa:will pay	-14
sa:with	13
sa:with <name>	9
sa:with <seat>	11
sa:with a	-14
sa:with his	8
sa:with it	9
sa:without a	-9
sa:without an	6
sa:word	-13
sa:would come	8
sa:would go	12
sa:would not	-12
sa:write .	-6
sa:year	9
sa:year .	20
sa:yes	14
sa:yet	7
sa:you	-9
sa:your	14
sa:—	-9
sa:— <person>	-9
sa:— the	-6
sb:"	-7
sb:" ,	6
sb:" the	-15
sb:'s	-6
sb:'s <person>	9
sb:'s cabinet	9
sb:'s custom	-13
sb:'s decision	-14
sb:'s duty	-11
sb:'s good	26
sb:'s minister	9
sb:'s ministry	-10
sb:'s own	18
sb:'s suspension	-13
sb:'s the	-12
sb:'s trade	-8
sb:( <organisation>	10
sb:( <person>	8
sb:)	6
sb:) ,	13
sb:*	-25
sb:, "	-7
sb:, <level>	-9
sb:, <name>	-25
sb:, <number>	6
sb:, <organisation>	-11
sb:, <person>	9
sb:, a	-13
sb:, after	-10
sb:, among	8
sb:, an	6
sb:, as	11
sb:, but	13
sb:, by	24
sb:, conclude	-20
sb:, due	14
sb:, effective	8
sb:, end	15
sb:, expire	-10
sb:, for	12
sb:, from	-31
sb:, germanium	-13
sb:, go	12
sb:, good	15
sb:, has	-12
sb:, have	-8
sb:, in	-12
sb:, is	14
sb:, it	13
sb:, no	-10
sb:, not	-10
sb:, on	15
sb:, one	-6
sb:, or	-7
sb:, say	9
sb:, sign	11
sb:, so	39
sb:, start	-6
sb:, suspend	10
sb:, tell	9
sb:, that	-22
sb:, to	16
sb:, tuesday	-12
sb:, until	-14
sb:, up	26
sb:, when	-16
sb:, whose	7
sb:, will	-22
sb:, with	18
sb:, —	6
sb:-	6
sb:- <name>	19
sb:- <quality>	9
sb:- out	-8
sb:. <number>	-15
sb:. <person>	10
sb:: <level>	7
sb:: <name>	-18
sb:: <quality>	12
sb:: <seat>	21
sb:: <span>	-30
sb:: an	-16
sb:: for	8
sb:: from	-17
sb:: if	15
sb:: it	13
sb:: on	-8
sb:: since	18
sb:: until	37
sb:: we	-6
sb:: yes	6
sb:; it	7
sb:<day-ahead> ,	-6
sb:<day-ahead> and	-20
sb:<day-ahead> for	9
sb:<day-ahead> the	8
sb:<day-ahead> to	7
sb:<day-ahead> until	-13
sb:<day-gone>	43
sb:<day-gone> ,	26
sb:<day-gone> ;	6
sb:<day-gone> and	26
sb:<day-gone> it	10
sb:<day-gone> night	-6
sb:<day-gone> that	-9
sb:<day-gone> the	-27
sb:<day-today> ,	-20
sb:<day-today> and	-10
sb:<day-today> that	25
sb:<day-today> without	12
sb:<day-today> —	10
sb:<goods-amount>	-15
sb:<goods-amount> of	-8
sb:<goods>	16
sb:<level> again	8
sb:<level> and	7
sb:<level> as	-6
sb:<level> by	-12
sb:<level> for	13
sb:<level> from	-11
sb:<level> has	13
sb:<level> in	17
sb:<level> is	10
sb:<level> off	-23
sb:<level> on	-6
sb:<level> surcharge	-11
sb:<level> tariff	6
sb:<level> until	9
sb:<level> would	6
sb:<money> a	9
sb:<month-ahead>	25
sb:<month-ahead> ,	-6
sb:<month-gone>	9
sb:<month-gone> ,	-14
sb:<month-gone> for	-13
sb:<name>	21
sb:<name> 's	-10
sb:<name> ,	25
sb:<name> :	-9
sb:<name> agree	13
sb:<name> and	31
sb:<name> charge	-15
sb:<name> conclude	8
sb:<name> for	8
sb:<name> go	-7
sb:<name> have	18
sb:<name> in	18
sb:<name> meet	6
sb:<name> on	-9
sb:<name> prolonged	-15
sb:<name> say	-13
sb:<name> sign	-11
sb:<name> tariff	10
sb:<name> to	-18
sb:<name> truce	-6
sb:<name> under	13
sb:<name> would	-30
sb:<number> )	6
sb:<number> ,	32
sb:<number> /	6
sb:<number> a	10
sb:<number> and	-15
sb:<number> exclusion	18
sb:<number> from	7
sb:<number> in	7
sb:<number> of	-6
sb:<number> on	8
sb:<number> p	-8
sb:<number> th	6
sb:<number> that	-8
sb:<number> —	-27
sb:<office>	-15
sb:<office> 's	-19
sb:<office> :	-17
sb:<office> order	7
sb:<office> review	18
sb:<organisation>	-28
sb:<organisation> )	10
sb:<organisation> ,	-28
sb:<organisation> and	-18
sb:<organisation> announce	6
sb:<organisation> is	6
sb:<organisation> on	-9
sb:<organisation> say	13
sb:<organisation> will	-6
sb:<person> 's	-6
sb:<person> (	9
sb:<person> ,	-7
sb:<person> :	-11
sb:<person> agree	12
sb:<person> and	13
sb:<person> announce	15
sb:<person> had	22
sb:<person> has	-6
sb:<person> in	-11
sb:<person> is	8
sb:<person> tell	-6
sb:<person> was	-9
sb:<person> will	-7
sb:<person> would	-6
sb:<points>	52
sb:<points> ,	6
sb:<points> are	11
sb:<points> in	12
sb:<points> of	14
sb:<points> on	-11
sb:<points> stay	17
sb:<points> suspend	20
sb:<quality>	6
sb:<quality> ,	-10
sb:<quality> -	9
sb:<quality> beef	-8
sb:<quality> economy	-7
sb:<quality> good	7
sb:<quality> minister	6
sb:<quality> oil	6
sb:<quality> origin	-9
sb:<quality> parliament	7
sb:<quality> side	18
sb:<quality> trade	-14
sb:<quality> wine	-10
sb:<seat> 's	7
sb:<seat> and	12
sb:<seat> had	-16
sb:<seat> on	7
sb:<seat> say	8
sb:<sender>	7
sb:<span>	15
sb:<span> ,	-7
sb:<span> ;	14
sb:<span> after	7
sb:<span> and	-21
sb:<span> are	36
sb:<span> before	19
sb:<span> from	-18
sb:<span> in	-17
sb:<span> later	14
sb:<span> more	-11
sb:<span> of	22
sb:<span> tariff	12
sb:<span> truce	-12
sb:<span> when	14
sb:<taker>	-13
sb:<v-buy>	6
sb:<v-deny>	-16
sb:<v-down>	8
sb:<v-end>	23
sb:<v-propose>	-41
sb:<v-return>	-30
sb:<v-say>	15
sb:<v-stay>	11
sb:<v-suspend>	10
sb:<v-target>	-11
sb:<v-threaten>	-15
sb:<v-up>	-10
sb:@	8
sb:[	-10
sb:_	19
sb:a	-19
sb:a .	10
sb:a <level>	13
sb:a <name>	7
sb:a <quality>	-16
sb:a <span>	7
sb:a deal	13
sb:a decree	6
sb:a further	11
sb:a joint	7
sb:a surcharge	-16
sb:a television	-9
sb:a trade	8
sb:a truce	-31
sb:a vote	-12
sb:about	-20
sb:about the	-15
sb:accept	-9
sb:according	-11
sb:according to	-11
sb:additional	11
sb:affiliate rule	-9
sb:after	-12
sb:after <span>	-17
sb:again	16
sb:again ,	21
sb:again on	-8
sb:agree in	44
sb:agree not	12
sb:agree on	-39
sb:agree to	-8
sb:agreement	-10
sb:agreement ,	-18
sb:agreement is	10
sb:agreement on	8
sb:agreement with	-16
sb:all of	20
sb:also suspend	7
sb:am	-12
sb:among	12
sb:among them	8
sb:an additional	-8
sb:an extension	11
sb:an extra	10
sb:anchor	-8
sb:and	13
sb:and <name>	29
sb:and <quality>	8
sb:and <seat>	19
sb:and are	11
sb:and enter	-7
sb:and has	13
sb:and i	7
sb:and if	8
sb:and in	-18
sb:and is	8
sb:and it	14
sb:and last	13
sb:and machinery	6
sb:and not	-22
sb:and run	-12
sb:and say	-10
sb:and textile	15
sb:and that	-27
sb:and the	-28
sb:and their	-11
sb:and then	-8
sb:and will	9
sb:announce	13
sb:announce in	9
sb:announce that	19
sb:announcement	-9
sb:another <span>	-13
sb:answer	-17
sb:antimony	-14
sb:any	-11
sb:apply	22
sb:apply from	27
sb:apply until	6
sb:approval	-7
sb:approve the	10
sb:are	6
sb:are back	-8
sb:are due	-7
sb:are exempt	-7
sb:are on	-9
sb:are to	-21
sb:armistice	-18
sb:army	-12
sb:around	11
sb:arrangement	36
sb:arrangement is	-6
sb:arrangement of	17
sb:arrangement with	12
sb:arrive	8
sb:arrive by	9
sb:as	17
sb:as a	6
sb:as early	9
sb:as it	12
sb:as of	-25
sb:ask	29
sb:ask :	7
sb:asleep	12
sb:at	-6
sb:at <level>	11
sb:at <number>	7
sb:at its	-7
sb:at least	-15
sb:at midnight	20
sb:at noon	-14
sb:at one	-6
sb:at the	-7
sb:away	9
sb:away on	9
sb:back	-13
sb:back on	-9
sb:back to	-12
sb:ban	-8
sb:ban on	-6
sb:banana	-11
sb:battery	-10
sb:be <level>	-7
sb:be approve	-19
sb:be at	-8
sb:be back	-14
sb:be cut	-7
sb:be extend	15
sb:be lodged	-6
sb:be on	12
sb:be prolonged	-17
sb:bear	10
sb:because	-7
sb:beef	-18
sb:been	-9
sb:been at	-11
sb:been extend	-19
sb:been in	-21
sb:before	16
sb:before ,	10
sb:before <day-today>	-9
sb:before <number>	-7
sb:before it	9
sb:begin a	8
sb:begin in	-11
sb:begin on	8
sb:being	7
sb:between	7
sb:between <name>	26
sb:between them	-22
sb:beyond	16
sb:bill	-6
sb:both	16
sb:both country	-17
sb:both duty	8
sb:brandy	10
sb:break	-17
sb:brief	12
sb:brief —	14
sb:bring	11
sb:broken	-7
sb:busan	26
sb:busan last	15
sb:busan run	9
sb:butter	-11
sb:buy <goods-amount>	-7
sb:by	-18
sb:by <day-ahead>	8
sb:by <number>	-8
sb:by <person>	22
sb:by <points>	-13
sb:by decree	8
sb:by its	7
sb:by telephone	-12
sb:by the	-30
sb:by wednesday	-9
sb:by which	17
sb:calendar	15
sb:call	-26
sb:call it	-8
sb:call reciprocal	-8
sb:can be	-11
sb:carry	-15
sb:case	-17
sb:cease	-9
sb:ceasefire	-20
sb:certain	7
sb:changed	13
sb:charge	-7
sb:city	-22
sb:claim	-11
sb:claim for	-6
sb:clock	8
sb:club	-16
sb:coconut	-12
sb:coconut oil	-12
sb:coffee and	9
sb:collect	9
sb:collect from	8
sb:colombo	7
sb:come	11
sb:come back	8
sb:come on	-13
sb:come to	12
sb:come up	6
sb:comment	-11
sb:commerce	-15
sb:commerce say	-7
sb:commission	-9
sb:common	9
sb:company	-34
sb:confirm	6
sb:congress	-12
sb:consent	15
sb:continue	6
sb:continue to	-10
sb:control	22
sb:control of	14
sb:control on	7
sb:cork	16
sb:corrected	-7
sb:corresponding	6
sb:cost	8
sb:council	-8
sb:count	10
sb:counted	8
sb:counted from	8
sb:countermeasure	-13
sb:countermeasure ,	-12
sb:country	-8
sb:country ,	9
sb:country have	6
sb:crane	7
sb:current	17
sb:cut	-21
sb:date	9
sb:date from	8
sb:date is	10
sb:day	38
sb:day ,	9
sb:day of	13
sb:deadline	-35
sb:deadline for	-21
sb:deal	10
sb:deal that	7
sb:decided to	11
sb:decision	-21
sb:decision is	-11
sb:decision of	-10
sb:declare	9
sb:declare on	8
sb:decree	10
sb:decree of	8
sb:delegation	-12
sb:delegation of	-7
sb:desk	6
sb:did	-19
sb:did ,	-6
sb:did the	-6
sb:die	18
sb:die on	9
sb:dinner	11
sb:dispute	7
sb:do	8
sb:do so	6
sb:doe	17
sb:donald	-10
sb:double	-7
sb:down	-15
sb:down for	-12
sb:draw	6
sb:due	12
sb:due by	-6
sb:due to	19
sb:during	-14
sb:during the	-19
sb:duty	19
sb:duty ,	21
sb:duty are	-6
sb:duty between	10
sb:duty from	-8
sb:duty in	-7
sb:duty is	22
sb:duty of	-9
sb:duty on	15
sb:duty until	7
sb:duty will	-12
sb:duty would	13
sb:each	-6
sb:each side	-8
sb:earlier	-10
sb:early	6
sb:early as	9
sb:effect from	-16
sb:either	12
sb:end	19
sb:end ,	24
sb:end in	11
sb:end on	7
sb:enter	-31
sb:enter before	-11
sb:everybody	-6
sb:everything	15
sb:exclusion	-8
sb:exclusion from	20
sb:exclusion of	-15
sb:exempt	-18
sb:exempt if	-9
sb:expect	-9
sb:expect to	-6
sb:expire at	-20
sb:expire on	7
sb:extend	-10
sb:extend ,	11
sb:extend its	-8
sb:extend the	-19
sb:extend their	-16
sb:extend to	-6
sb:extend until	-7
sb:extension	8
sb:extension ,	-11
sb:extension of	33
sb:extra	7
sb:extra <level>	16
sb:face	22
sb:face <level>	16
sb:fail	-10
sb:fall to	-14
sb:far	-7
sb:fare	-19
sb:farm	-7
sb:fee	-21
sb:fee ,	-13
sb:fee for	-19
sb:fee on	13
sb:fentanyl	18
sb:fentanyl duty	13
sb:ferry	-14
sb:fifth	11
sb:find	7
sb:flat	7
sb:flower	8
sb:fly	-6
sb:follow	-17
sb:follow on	-12
sb:for	-6
sb:for <name>	-7
sb:for <span>	22
sb:for a	16
sb:for its	6
sb:for the	-14
sb:for those	14
sb:force	6
sb:force since	-24
sb:force until	17
sb:former	-14
sb:found by	-6
sb:four	-8
sb:freeze	11
sb:friday	11
sb:from	-17
sb:from <day-ahead>	13
sb:from <level>	-10
sb:from <number>	-15
sb:from the	7
sb:front	-9
sb:frozen	-29
sb:full	-10
sb:further	10
sb:further <points>	10
sb:gallium	-16
sb:gallium ,	-13
sb:gate	-13
sb:geneva	20
sb:geneva ,	-8
sb:geneva on	-6
sb:germanium	-14
sb:given	-12
sb:go	12
sb:go to	12
sb:go up	-9
sb:gold	-8
sb:good	26
sb:good ,	25
sb:good :	9
sb:good are	-13
sb:good at	8
sb:good for	-6
sb:good from	20
sb:good on	-7
sb:good pay	-6
sb:good suspend	-18
sb:good that	-18
sb:good through	10
sb:good to	13
sb:good were	-14
sb:good would	21
sb:government say	-9
sb:grant	10
sb:had	-11
sb:had a	13
sb:had hold	-10
sb:halve	6
sb:hand	-10
sb:hang	6
sb:has	-6
sb:has <span>	19
sb:has a	8
sb:has agree	8
sb:has announce	-9
sb:has ask	8
sb:has been	-15
sb:has threaten	-7
sb:has to	-14
sb:has until	18
sb:have agree	-19
sb:have end	-8
sb:have extend	8
sb:have to	-10
sb:he and	-7
sb:he would	-7
sb:he write	13
sb:hearing	-13
sb:here ,	7
sb:higher	14
sb:higher duty	11
sb:higher rate	-13
sb:him	12
sb:his <organisation>	7
sb:hit	7
sb:hold	-12
sb:hold back	13
sb:hold for	-6
sb:holiday	-10
sb:holmium	6
sb:hope	-7
sb:hour and	-7
sb:how	7
sb:i	-6
sb:i have	6
sb:if	-6
sb:if no	18
sb:if they	-22
sb:if your	9
sb:import	-8
sb:import from	8
sb:impose	-27
sb:in	6
sb:in <month-ahead>	7
sb:in <quality>	-13
sb:in <seat>	-30
sb:in <span>	12
sb:in busan	26
sb:in force	13
sb:in full	-7
sb:in its	9
sb:in mombasa	14
sb:in place	-10
sb:in stockholm	18
sb:in their	-6
sb:in two	-7
sb:in which	18
sb:in write	12
sb:including	20
sb:increase	-12
sb:interest	-9
sb:into	-15
sb:into <name>	-10
sb:into force	-9
sb:introduce	7
sb:introduce on	9
sb:is	9
sb:is ,	-8
sb:is <level>	-16
sb:is <number>	-15
sb:is a	14
sb:is due	10
sb:is for	-6
sb:is found	-8
sb:is good	7
sb:is on	-11
sb:is out	9
sb:is part	-11
sb:is sign	8
sb:is still	6
sb:is suspend	15
sb:is that	-10
sb:is the	-17
sb:is to	-33
sb:is up	23
sb:is what	-14
sb:island	-10
sb:it	20
sb:it announce	-15
sb:it apply	15
sb:it be	-11
sb:it come	-9
sb:it did	-10
sb:it end	9
sb:it expire	-12
sb:it had	-7
sb:it hold	-8
sb:it in	-20
sb:it is	6
sb:it last	12
sb:it may	-10
sb:it on	-22
sb:it take	-7
sb:it to	-16
sb:it up	-7
sb:it was	26
sb:it will	18
sb:its	18
sb:its <level>	6
sb:its <office>	-12
sb:its additional	6
sb:its duty	-17
sb:its notice	-10
sb:its part	14
sb:its tariff	-7
sb:its truce	29
sb:itself	17
sb:itself ,	6
sb:judge	-18
sb:just	16
sb:keep	9
sb:keep <points>	13
sb:keep its	-7
sb:keep their	17
sb:key	8
sb:know	26
sb:kuala	6
sb:kuala lumpur	6
sb:land	-11
sb:lapse at	-13
sb:lapse on	15
sb:last	25
sb:last <month-gone>	12
sb:last <span>	-12
sb:last day	28
sb:last until	32
sb:last week	-18
sb:lasted	-15
sb:late	-13
sb:late on	-11
sb:law	21
sb:law on	6
sb:lawyer	-15
sb:least	-15
sb:leave	7
sb:leave the	10
sb:legal	6
sb:lentil	12
sb:let	24
sb:let the	11
sb:let their	8
sb:letter of	8
sb:level	9
sb:levy	-12
sb:levy on	-8
sb:licence	-12
sb:lift	-13
sb:light	-10
sb:like	-12
sb:line	-11
sb:link	-8
sb:live	17
sb:live until	6
sb:loaded	-8
sb:loaded before	-17
sb:lodged	-6
sb:long	6
sb:look at	6
sb:lorry	-12
sb:lose	12
sb:lower	-23
sb:lower duty	-8
sb:lower its	-8
sb:lower the	6
sb:lull	-9
sb:lumpur	6
sb:make	-7
sb:make for	11
sb:make it	15
sb:maker	16
sb:man	-6
sb:market	12
sb:matter	-12
sb:may	-33
sb:may be	-27
sb:me	11
sb:mean	17
sb:measure	18
sb:medicine	-9
sb:meet <person>	-7
sb:meet <quality>	6
sb:meet in	-9
sb:meet with	11
sb:memorandum	6
sb:metal	9
sb:middle	-8
sb:midnight	22
sb:midnight on	6
sb:milk	13
sb:mill	13
sb:minister	6
sb:minister ,	7
sb:minister of	9
sb:ministry	-24
sb:ministry of	-10
sb:minute	-8
sb:minute of	-6
sb:mombasa	13
sb:mombasa ,	6
sb:monday	-15
sb:month	16
sb:month ,	11
sb:moratorium on	-19
sb:more	-14
sb:more than	-7
sb:most	-31
sb:most <quality>	-7
sb:most of	-9
sb:mr	15
sb:mr .	9
sb:muscat	-7
sb:must	-16
sb:need	-15
sb:neither	6
sb:network	12
sb:new	-23
sb:new tariff	-9
sb:next	10
sb:next meet	-10
sb:night	-6
sb:no	-13
sb:no agreement	11
sb:noon	-18
sb:noon on	-11
sb:north	-10
sb:northern	-13
sb:not	-10
sb:not ,	-14
sb:not :	-8
sb:not be	-9
sb:not go	-13
sb:not sign	-7
sb:not to	19
sb:note	22
sb:nothing	15
sb:nothing change	11
sb:notice	-21
sb:notice of	-16
sb:now ,	13
sb:now end	12
sb:now last	11
sb:now run	-10
sb:objection	-11
sb:of	-16
sb:of <day-ahead>	18
sb:of <day-gone>	27
sb:of <level>	-25
sb:of <month-ahead>	10
sb:of <month-gone>	-15
sb:of <name>	13
sb:of <number>	-13
sb:of <points>	20
sb:of <quality>	-7
sb:of <span>	-20
sb:of a	-22
sb:of all	-6
sb:of commerce	-10
sb:of duty	23
sb:of gallium	-8
sb:of geneva	16
sb:of its	-8
sb:of talk	-12
sb:of that	14
sb:of the	-7
sb:of thi	15
sb:of two	-12
sb:of which	11
sb:off	-6
sb:off for	-20
sb:off on	11
sb:off until	-9
sb:offer	-35
sb:offer to	-19
sb:oil	-14
sb:oil and	-15
sb:old	8
sb:olive	-9
sb:olive oil	-20
sb:on	-18
sb:on <day-ahead>	-31
sb:on <day-gone>	13
sb:on <day-today>	9
sb:on <quality>	25
sb:on a	-20
sb:on affiliate	11
sb:on an	-6
sb:on both	19
sb:on everything	-7
sb:on for	-7
sb:on friday	10
sb:on good	7
sb:on his	13
sb:on hold	-26
sb:on ice	9
sb:on most	-8
sb:on paper	16
sb:on rare	10
sb:on saturday	9
sb:on tariff	21
sb:on television	-15
sb:on their	14
sb:on to	-8
sb:on top	-14
sb:on tuesday	7
sb:on until	-9
sb:on wednesday	17
sb:on what	9
sb:one ,	7
sb:one that	-11
sb:only	8
sb:open	-20
sb:operator	-10
sb:or	-15
sb:orange	-10
sb:order	15
sb:origin	-11
sb:other 's	17
sb:other ,	-22
sb:other country	8
sb:otherwise	33
sb:our	-13
sb:our <organisation>	-8
sb:our <person>	-8
sb:out	16
sb:out on	10
sb:over on	18
sb:over the	-18
sb:p	-12
sb:p .	-8
sb:palm	6
sb:paper	11
sb:parcel	-12
sb:parcel from	-10
sb:parliament	10
sb:part	11
sb:part ,	10
sb:part of	-13
sb:party	-33
sb:passed	-6
sb:pause	6
sb:pause ,	11
sb:pause end	-21
sb:pause for	-10
sb:pause in	14
sb:pause until	24
sb:pay <level>	9
sb:pay an	-9
sb:pay for	-9
sb:peace	28
sb:period	20
sb:period of	7
sb:phase	-6
sb:phone	-17
sb:phosphate	14
sb:place	-26
sb:plan	-15
sb:plant	-6
sb:please	6
sb:plum	-7
sb:point	-17
sb:pointed	6
sb:port	-8
sb:post	-11
sb:present	14
sb:presenter	-26
sb:price	-17
sb:proclamation	-10
sb:product	6
sb:prolong	18
sb:prolong it	7
sb:prolong the	13
sb:prolonged in	14
sb:prolonged their	-20
sb:prolonged to	11
sb:promise	-11
sb:propose	-7
sb:protest	-8
sb:protocol	-12
sb:provisional	12
sb:published	-7
sb:published its	-6
sb:put	8
sb:put <level>	-8
sb:put a	14
sb:put off	9
sb:q	10
sb:quarrel	-14
sb:question	-9
sb:question :	-7
sb:rail	-34
sb:raise	-10
sb:rate to	-8
sb:ratify	6
sb:reach in	7
sb:ready to	6
sb:recall	-7
sb:recall that	-6
sb:reciprocal	13
sb:reciprocal duty	7
sb:reduce	8
sb:reduction	16
sb:refund	-9
sb:remain	15
sb:remain in	19
sb:remain suspend	6
sb:reminder	6
sb:reminder :	6
sb:remove	-9
sb:renewed	23
sb:renewed ,	11
sb:replace	-6
sb:replace the	-7
sb:report	-15
sb:reporter	-21
sb:reporter that	-16
sb:republic of	11
sb:return	-11
sb:review	10
sb:review the	18
sb:rice	-18
sb:rise	-18
sb:river	-11
sb:roaming	-6
sb:robert	12
sb:round	-28
sb:round of	-18
sb:rule	-14
sb:rule on	7
sb:rum	7
sb:run	16
sb:run for	-10
sb:run out	12
sb:run to	-12
sb:safeguard	-12
sb:say	-6
sb:say ,	9
sb:say <name>	-12
sb:say in	19
sb:say that	-13
sb:say the	-30
sb:say until	-12
sb:seal	-8
sb:season	-24
sb:second	-10
sb:second ,	6
sb:second day	9
sb:second round	-9
sb:secretary	-6
sb:section	11
sb:section <number>	8
sb:see	9
sb:see each	11
sb:send	-6
sb:session	6
sb:settlement	-10
sb:ship	7
sb:ship before	-13
sb:shook	-16
sb:shook hand	-16
sb:short	22
sb:should it	-24
sb:should the	-14
sb:shrimp	-7
sb:shut	-6
sb:side	10
sb:side ,	6
sb:side agree	-12
sb:sign	6
sb:sign a	-18
sb:sign an	8
sb:sign by	16
sb:sign in	17
sb:sign on	-6
sb:signature ,	8
sb:since <day-gone>	47
sb:since <month-gone>	7
sb:since <number>	-23
sb:since the	-16
sb:sit	-20
sb:sit together	10
sb:six	12
sb:slap	11
sb:small	-11
sb:so by	9
sb:so far	-6
sb:so that	10
sb:social	13
sb:somebody	21
sb:something	16
sb:soybean	-15
sb:spare	7
sb:special	-8
sb:spoken	-16
sb:spring	-16
sb:spring ,	-21
sb:st	10
sb:stand	-11
sb:standstill	-16
sb:start	-44
sb:start on	-32
sb:state	11
sb:state that	8
sb:statement on	9
sb:stay	-20
sb:stay at	12
sb:stay suspend	-21
sb:step	-7
sb:still	10
sb:stockholm	19
sb:stockholm ,	6
sb:stockholm on	10
sb:stop on	18
sb:strike on	-7
sb:subject	-7
sb:subject :	7
sb:subject to	-16
sb:summer	-23
sb:sunday	18
sb:sunday ,	-8
sb:surabaya	-10
sb:surcharge	-57
sb:surcharge end	-7
sb:surcharge of	-28
sb:suspend	10
sb:suspend ,	22
sb:suspend for	-15
sb:suspend from	16
sb:suspend in	-26
sb:suspend the	-9
sb:suspend to	10
sb:suspend until	8
sb:suspension	7
sb:suspension begin	-10
sb:suspension end	-8
sb:suspension is	8
sb:suspension of	17
sb:take the	-14
sb:take us	6
sb:talk ,	-7
sb:talk between	-6
sb:talk on	8
sb:talk that	15
sb:tariff :	6
sb:tariff commission	-6
sb:tariff of	7
sb:tariff pause	6
sb:tariff talk	13
sb:tariff truce	-6
sb:tariff until	9
sb:tax	30
sb:tax on	16
sb:tea	7
sb:telephone	-18
sb:telephone on	-11
sb:television	-21
sb:television ,	-6
sb:tell a	-11
sb:tell reporter	-20
sb:tell the	15
sb:tell us	10
sb:textile	14
sb:th	6
sb:than	-10
sb:that	6
sb:that 's	6
sb:that <name>	-7
sb:that <seat>	-10
sb:that begin	6
sb:that both	9
sb:that day	-11
sb:that end	7
sb:that from	-9
sb:that had	-8
sb:that is	-6
sb:that keep	17
sb:that surcharge	-7
sb:that take	-21
sb:that the	20
sb:that truce	15
sb:that was	-23
sb:that will	-7
sb:that would	7
sb:the	-11
sb:the <day-ahead>	-6
sb:the <day-gone>	15
sb:the <level>	18
sb:the <office>	7
sb:the <organisation>	-22
sb:the <person>	24
sb:the <points>	-10
sb:the <quality>	-8
sb:the <seat>	-15
sb:the <span>	38
sb:the additional	7
sb:the affiliate	-9
sb:the agreement	-18
sb:the arrangement	25
sb:the ceasefire	-14
sb:the clock	7
sb:the current	14
sb:the custom	17
sb:the day	11
sb:the deadline	-24
sb:the delegation	-8
sb:the duty	-8
sb:the exclusion	-22
sb:the fee	-19
sb:the fentanyl	15
sb:the fourth	-8
sb:the freeze	12
sb:the further	9
sb:the geneva	12
sb:the joint	-11
sb:the last	12
sb:the law	11
sb:the letter	11
sb:the lower	-21
sb:the meet	15
sb:the memorandum	7
sb:the middle	-8
sb:the moratorium	-8
sb:the new	-14
sb:the next	15
sb:the northern	-9
sb:the order	11
sb:the other	-9
sb:the paper	-8
sb:the party	-24
sb:the present	10
sb:the price	-7
sb:the protocol	-12
sb:the quarrel	-13
sb:the reduction	8
sb:the republic	11
sb:the rest	-7
sb:the season	-18
sb:the second	-15
sb:the section	7
sb:the step	-6
sb:the strike	-18
sb:the summer	-9
sb:the surcharge	-26
sb:the suspension	9
sb:the talk	13
sb:the tariff	13
sb:the thing	22
sb:the time	-18
sb:the trade	-7
sb:the truce	38
sb:the two	8
sb:the upper	-26
sb:the water	-6
sb:the way	8
sb:the window	-8
sb:the winter	-10
sb:the world	-9
sb:the year	-12
sb:them	-16
sb:them ,	-13
sb:there	-14
sb:there ,	7
sb:there is	-8
sb:there will	-9
sb:therefore	-13
sb:they	7
sb:they agree	6
sb:they are	-32
sb:they have	-9
sb:they meet	7
sb:they will	12
sb:thi year	8
sb:thing	31
sb:third	7
sb:third time	8
sb:those	19
sb:those who	14
sb:thread	25
sb:threaten	-16
sb:threaten to	-9
sb:three	-38
sb:three ,	-11
sb:through	17
sb:through the	14
sb:thu	17
sb:thursday	8
sb:thursday ,	18
sb:ticket	-10
sb:till	24
sb:time ,	-7
sb:time :	10
sb:time on	11
sb:to	9
sb:to <day-ahead>	10
sb:to <day-gone>	-12
sb:to <level>	-13
sb:to <person>	8
sb:to <seat>	7
sb:to a	-7
sb:to apply	15
sb:to be	19
sb:to come	-12
sb:to end	8
sb:to extend	-19
sb:to hold	9
sb:to its	6
sb:to last	-6
sb:to leave	-8
sb:to prolong	12
sb:to put	15
sb:to run	-17
sb:to start	-10
sb:to the	-9
sb:to vote	-6
sb:together	8
sb:tomatoe	10
sb:top	-16
sb:top of	-9
sb:tractor	18
sb:trade	-10
sb:trade minister	-17
sb:trade truce	-13
sb:transit	-15
sb:truce	32
sb:truce agree	18
sb:truce by	-10
sb:truce end	18
sb:truce hold	10
sb:truce is	-6
sb:truce itself	23
sb:truce last	15
sb:truce of	-10
sb:truce on	23
sb:truce over	-15
sb:truce that	34
sb:truce until	-11
sb:truce was	19
sb:truce with	22
sb:truce would	-13
sb:tuesday ,	9
sb:tuna	13
sb:turn	18
sb:two	-14
sb:two country	9
sb:two government	11
sb:two is	10
sb:two leader	6
sb:two president	11
sb:two side	-14
sb:under	-13
sb:under a	17
sb:under an	-11
sb:under section	-20
sb:under the	-14
sb:union	-16
sb:unless	24
sb:unless the	-8
sb:until	14
sb:until <day-ahead>	-28
sb:until <number>	16
sb:until the	-12
sb:until then	6
sb:up	31
sb:up by	-8
sb:up from	-7
sb:up on	11
sb:up to	24
sb:upper	-26
sb:us	16
sb:use	-9
sb:used	-10
sb:valid	22
sb:valley	-7
sb:version	20
sb:vessel	7
sb:vote	-29
sb:vote in	-9
sb:voted	-6
sb:was <level>	-6
sb:was agree	28
sb:was conclude	6
sb:was due	7
sb:was extend	-9
sb:was in	-13
sb:was make	7
sb:was prolonged	13
sb:was put	-15
sb:was to	-20
sb:water	-7
sb:way	14
sb:way to	16
sb:we are	-15
sb:we have	9
sb:wednesday ,	-9
sb:week	8
sb:week ,	17
sb:week ;	-13
sb:welcome	-11
sb:were loaded	-11
sb:what <person>	-11
sb:what change	-12
sb:what the	8
sb:what they	11
sb:when	-24
sb:when <person>	-9
sb:when they	13
sb:where	-12
sb:where it	-9
sb:whether	19
sb:which	6
sb:which <name>	-15
sb:which both	-10
sb:which end	-6
sb:which expire	14
sb:which run	11
sb:which start	-19
sb:which take	16
sb:which the	30
sb:which was	-22
sb:which would	14
sb:whose	7
sb:will	-14
sb:will be	11
sb:will continue	-8
sb:will go	13
sb:will not	-7
sb:will pay	9
sb:will stay	-16
sb:will take	-6
sb:window	-10
sb:wine	9
sb:winter	-16
sb:with	16
sb:with <name>	35
sb:with <seat>	11
sb:with a	-23
sb:with effect	-9
sb:without	13
sb:without a	19
sb:without an	6
sb:without the	-16
sb:wool	-7
sb:word	15
sb:work	11
sb:world	-10
sb:would be	22
sb:would go	-12
sb:would have	8
sb:would like	-9
sb:would otherwise	23
sb:would run	-11
sb:would start	-19
sb:would take	-12
sb:write	18
sb:write on	7
sb:year 's	-15
sb:year ,	6
sb:you	-6
sb:zero	9
sb:|	7
sb:·	-14
sb:—	14
sb:— <quality>	9
sb:— <seat>	8
sb:— from	7
sb:— the	7
sb:— wednesday	6
t0=future	-16
t0=future-passive	7
t0=past	-14
t0=perfect	7
t0=pluperfect	-17
t0=pluperfect-passive	-9
t0=present	15
t0=present-not	-18
t0=present-passive	15
t0=present-passive-not	11
t1=future	-16
t1=future-passive	7
t1=gerund	7
t1=participle-passive	-19
t1=past	-24
t1=past-passive	-7
t1=perfect	12
t1=pluperfect	-22
t1=present	18
t1=present-not	-18
t1=present-passive	15
t1=present-passive-not	11
t2=future-passive	15
t2=gerund	-7
t2=infinitive	-8
t2=participle-passive	7
t2=past	-16
t2=past-passive	-9
t2=perfect-passive	-7
t2=present	13
t2=present-passive-not	-10
t:loose	17
t:loose & d:ahead	21
t:loose & d:gone	-13
t:loose-l	24
t:loose-l1	-9
t:loose-l2	9
t:loose-l3	7
t:loose-r	-6
t:loose-r3	-7
t:more	12
t:more & d:ahead	22
t:more & d:today	-13
t:more-in	7
t:more-in0	7
t:more-l	13
t:more-l0	15
t:more-l2	-17
t:more-l3	18
t:more-r3	-16
t:quiet	28
t:quiet & d:ahead	24
t:quiet & d:today	11
t:quiet-l	28
t:quiet-l1	22
t:quiet-l2	-15
t:quiet-r2	-10
t:quiet-r3	7
t:truce	27
t:truce & d:ahead	39
t:truce & d:gone	-30
t:truce-l	24
t:truce-l1	10
t:truce-l2	9
t:truce-l3	15
t:truce-r	19
t:truce-r1	-26
t:truce-r2	48
t:verb	7
t:verb & d:ahead	13
t:verb & d:today	-12
t:verb-l2	-8
t:verb-l3	11
t:verb-r	9
t:verb-r1	13
tn:more	27
tn:truce	29
tn:verb	-13
tp:more	-8
tp:truce	26
v0-none	-10
v0=announce	-7
v0=approve	17
v0=begin	-41
v0=charge	-7
v0=collect	8
v0=come	8
v0=conclude	13
v0=die	21
v0=end	-9
v0=enter	-16
v0=extend	14
v0=face	12
v0=impose	-12
v0=know	9
v0=leave	13
v0=look	7
v0=lose	10
v0=order	-7
v0=pause	19
v0=pay	-7
v0=return	-18
v0=rise	-8
v0=rule	17
v0=see	-9
v0=set	-18
v0=sign	-7
v0=sit	-13
v0=sleep	-8
v0=start	-20
v0=state	10
v0=stay	-11
v0=stop	13
v0=strike	8
v0=suspend	13
v0=threaten	-11
v0=want	7
v0=write	6
v1=agree	-18
v1=announce	-7
v1=approve	16
v1=begin	-37
v1=carry	-6
v1=charge	-12
v1=come	7
v1=conclude	8
v1=die	22
v1=end	-7
v1=enter	-12
v1=face	11
v1=go	14
v1=impose	-13
v1=keep	16
v1=know	8
v1=look	7
v1=lose	7
v1=lower	-9
v1=make	-7
v1=order	-7
v1=other	-6
v1=pause	19
v1=pay	-15
v1=raise	-6
v1=remain	6
v1=return	-6
v1=rise	-9
v1=rule	17
v1=set	-18
v1=shelve	14
v1=sit	-14
v1=sleep	-8
v1=start	-27
v1=state	11
v1=stay	-10
v1=stop	10
v1=strike	7
v1=suspend	10
v2-none	-38
v2=announce	-9
v2=collect	11
v2=end	21
v2=fall	-14
v2=have	-8
v2=impose	7
v2=let	7
v2=make	-11
v2=pay	-6
v2=put	-6
v2=reach	10
v2=return	13
v2=rise	-14
v2=run	-8
v2=say	-10
vt0=agree past	24
vt0=agree present	-19
vt0=announce past	-7
vt0=apply present	8
vt0=be pluperfect	6
vt0=begin future	-11
vt0=begin past	-9
vt0=begin present	-29
vt0=carry modal	-8
vt0=charge modal	-7
vt0=collect present	9
vt0=come modal	15
vt0=conclude past	6
vt0=die present	20
vt0=drop present	-7
vt0=end future	10
vt0=end modal	-10
vt0=end past	-24
vt0=expect present	-6
vt0=expire modal	18
vt0=expire past	-24
vt0=extend future	7
vt0=extend modal	13
vt0=extend past	-8
vt0=extend present	6
vt0=get past	7
vt0=go modal	-11
vt0=go present	13
vt0=have past	-7
vt0=have present	6
vt0=hold future	-14
vt0=hold present	18
vt0=keep past	15
vt0=keep present	-17
vt0=lapse present	-9
vt0=leave present	21
vt0=meet future	-11
vt0=meet past	6
vt0=move present	10
vt0=other future	7
vt0=other pluperfect	-10
vt0=other present	-10
vt0=pay present	-7
vt0=raise modal	-9
vt0=return present	-14
vt0=run future	10
vt0=run modal	-9
vt0=run past	-14
vt0=run present	11
vt0=say future	-12
vt0=set present	-14
vt0=sign future	-6
vt0=sign past	-10
vt0=sit present	-25
vt0=sleep present	-8
vt0=start present	-17
vt0=state past	11
vt0=stay past	-9
vt0=stop present	15
vt0=suspend future	6
vt0=suspend past	20
vt0=take future	-7
vt0=take modal	-6
vt0=tell present	9
vt0=want present	8
vt0=write past	7
vt1=agree present	-21
vt1=announce past	-7
vt1=apply present	8
vt1=be pluperfect	6
vt1=begin past	-7
vt1=begin present	-28
vt1=carry modal	-8
vt1=charge modal	-7
vt1=come modal	15
vt1=conclude past	6
vt1=die present	20
vt1=drop present	-7
vt1=end future	10
vt1=end infinitive	18
vt1=end modal	-10
vt1=end participle	-16
vt1=end past	-24
vt1=expire infinitive	-14
vt1=expire modal	18
vt1=expire past	-24
vt1=extend future	7
vt1=extend infinitive	-20
vt1=extend modal	13
vt1=extend past	-8
vt1=get past	7
vt1=go future	6
vt1=go infinitive	8
vt1=go modal	-19
vt1=go present	17
vt1=have present	6
vt1=hold future	-14
vt1=hold participle	-6
vt1=hold present	18
vt1=keep past	15
vt1=lapse present	-9
vt1=leave participle	-7
vt1=leave present	15
vt1=meet future	-11
vt1=meet past	6
vt1=move present	10
vt1=other future	7
vt1=other perfect	7
vt1=other pluperfect	-10
vt1=other present	-10
vt1=pay gerund	-10
vt1=put infinitive	9
vt1=raise modal	-9
vt1=remain present	6
vt1=return present	-14
vt1=run future	10
vt1=run infinitive	-17
vt1=run modal	-9
vt1=run past	-14
vt1=run present	11
vt1=say future	-12
vt1=say past	6
vt1=see infinitive	11
vt1=set present	-14
vt1=sign future	-6
vt1=sign past	-10
vt1=sit present	-25
vt1=sleep present	-8
vt1=start present	-17
vt1=state past	11
vt1=stay past	-9
vt1=stop present	15
vt1=suspend future	6
vt1=suspend past	16
vt1=take future	-7
vt1=take modal	-6
vt1=tell present	10
vt1=write past	7
vt2=announce past	-9
vt2=be future	-12
vt2=be past	-8
vt2=be present	10
vt2=charge future	9
vt2=collect future	8
vt2=end present	10
vt2=extend infinitive	6
vt2=go present	6
vt2=have present	-8
vt2=let present	8
vt2=other present	-6
vt2=put present	-9`;
