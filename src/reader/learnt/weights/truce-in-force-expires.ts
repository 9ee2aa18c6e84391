// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:'s	-19
a:'s <level>	16
a:'s suspension	-20
a:.	-10
a:<agent>	-11
a:<day-ahead>	-16
a:<day-ahead> .	-35
a:<day-gone> .	-11
a:<day-today>	15
a:<day-today> the	14
a:<gate>	-31
a:<level>	-13
a:<level> .	-37
a:<level> in	-16
a:<money>	-12
a:<month-ahead>	-15
a:<name> <level>	-13
a:<name> is	11
a:<number>	-17
a:<number> .	-24
a:<number> in	-16
a:<organisation> for	8
a:<person>	-33
a:<person> and	-13
a:<seat>	21
a:<seat> .	15
a:<sender>	-14
a:<span>	-29
a:<v-agree>	-11
a:<v-bear>	-12
a:<v-buy>	-13
a:<v-end>	17
a:<v-return>	15
a:<v-say>	-25
a:<v-sell>	-18
a:a tariff	14
a:about the	-12
a:additional	18
a:additional duty	18
a:after	17
a:again	13
a:agreement	24
a:agreement .	17
a:an <organisation>	10
a:and	9
a:and <level>	13
a:and <person>	-13
a:and is	-12
a:and last	-15
a:and to	11
a:and we	11
a:any	14
a:any case	11
a:anybody	-12
a:anyone	-9
a:at the	-21
a:away	10
a:back	12
a:ban	-16
a:ban on	-15
a:be <number>	-25
a:border	-12
a:border .	-11
a:case	10
a:charge <level>	-13
a:charge <number>	11
a:close	16
a:close .	14
a:control	13
a:date	10
a:day	10
a:day .	9
a:deadline	14
a:deadline .	12
a:door	14
a:down	-11
a:due	-12
a:duty	7
a:duty is	-11
a:duty of	12
a:each	-13
a:end	31
a:end .	30
a:evening	-15
a:export	-10
a:export of	-11
a:extend a	11
a:extend it	-10
a:far	11
a:first	-12
a:flour	-14
a:for <quality>	10
a:for <span>	-24
a:for a	-11
a:from	-16
a:from <day-ahead>	-21
a:gallium	-10
a:had	-13
a:have	-28
a:he	-17
a:in	-43
a:in any	11
a:instead	-14
a:instead of	-14
a:into	13
a:is <level>	-22
a:is <number>	-12
a:is a	-10
a:is due	-10
a:is not	-16
a:is the	13
a:it 's	11
a:it .	-13
a:it has	19
a:it is	-11
a:it was	-10
a:it will	11
a:it would	-15
a:its good	11
a:itself	10
a:last day	19
a:latest	-13
a:live	13
a:longer	-17
a:look	12
a:lower	10
a:lower rate	12
a:may	10
a:new	9
a:night	14
a:no	-16
a:no longer	-12
a:nobody	-15
a:none	13
a:not	-13
a:nothing	24
a:now	-16
a:number	11
a:of <level>	11
a:of <name>	10
a:of the	-22
a:of thi	18
a:on .	-9
a:on <day-ahead>	-21
a:on export	-11
a:on our	-11
a:on the	11
a:on top	-10
a:only	-11
a:or	12
a:our	-27
a:out .	16
a:over	13
a:over .	11
a:pass	13
a:pay <number>	10
a:put	-11
a:reply	-12
a:reply .	-11
a:rise	-13
a:round	-9
a:say	-12
a:set	-19
a:shall	19
a:so	15
a:speaking	12
a:successor	-14
a:suspension	-15
a:suspension of	-11
a:talk	-9
a:talk on	-9
a:talked	13
a:talked about	13
a:telephone	13
a:telephone .	11
a:telephoned	-8
a:that .	11
a:the	11
a:the <office>	-14
a:the additional	16
a:the border	-12
a:the control	11
a:the duty	-10
a:the end	13
a:the evening	-13
a:the first	-10
a:the latest	-13
a:the lower	12
a:the month	-16
a:the port	-11
a:the telephone	11
a:the time	11
a:their tariff	-10
a:their truce	16
a:them	12
a:there	-15
a:they	17
a:they are	10
a:they had	-9
a:thi	35
a:thi month	9
a:thi year	16
a:tile	11
a:to	-29
a:to <day-ahead>	21
a:to <number>	-17
a:to be	-22
a:to extend	17
a:to prolong	9
a:to reply	-12
a:to run	12
a:to sign	-9
a:top	-10
a:truce	16
a:truce on	19
a:truce with	12
a:under	-9
a:up	15
a:up .	26
a:us	10
a:was	-17
a:was <number>	-14
a:we	25
a:we shall	16
a:what they	11
a:whatever	17
a:with	10
a:with <seat>	14
a:without agreement	11
a:work	-10
a:would have	-12
a:year	14
a:your	15
asks	-10
b:" <name>	-11
b:" <person>	-12
b:" not	14
b:" the	-14
b:" we	12
b:'	-8
b:'s <level>	19
b:'s <person>	9
b:'s decision	-11
b:'s good	10
b:'s parliament	-9
b:(	-12
b:)	10
b:, <name>	-14
b:, <number>	-10
b:, <person>	-23
b:, an	-11
b:, begin	-15
b:, by	-12
b:, clear	13
b:, duty	11
b:, expire	-11
b:, for	10
b:, from	-21
b:, go	16
b:, good	12
b:, has	-16
b:, have	-18
b:, he	14
b:, is	12
b:, it	17
b:, last	-12
b:, now	18
b:, run	-15
b:, suspend	15
b:, through	-10
b:, to	14
b:, valid	10
b:, was	10
b:, were	-10
b:, with	21
b:, would	-11
b:-	15
b:- tariff	11
b:. eastern	-13
b:. est	12
b:/	-12
b:: <level>	-10
b:: <span>	-23
b:: and	-12
b:: from	-10
b:: it	20
b:: its	-15
b:: there	-10
b:: until	9
b:; it	10
b:; their	11
b:<agent>	-9
b:<day-ahead> and	-30
b:<day-ahead> would	17
b:<day-gone>	36
b:<day-gone> evening	12
b:<day-gone> on	8
b:<day-gone> to	17
b:<day-gone> until	12
b:<day-today>	19
b:<day-today> that	12
b:<gate>	-12
b:<goods-amount>	-24
b:<level-noun>	-18
b:<level> again	12
b:<level> at	-15
b:<level> from	-18
b:<level> here	-13
b:<level> is	24
b:<level> off	-12
b:<level> on	10
b:<level> since	-13
b:<level> to	-16
b:<money>	-16
b:<month-ahead>	32
b:<month-gone> expire	8
b:<month-gone> run	10
b:<name> agree	14
b:<name> and	14
b:<name> at	-15
b:<name> end	-10
b:<name> extend	16
b:<name> give	-11
b:<name> it	-10
b:<name> let	-15
b:<name> on	-10
b:<name> over	-14
b:<name> sign	-10
b:<name> start	11
b:<name> tariff	-11
b:<name> to	-11
b:<number>	-31
b:<number> /	-13
b:<number> a	13
b:<number> on	-15
b:<number> p	-30
b:<number> until	11
b:<office>	-20
b:<office> spoke	11
b:<office> want	14
b:<organisation> 's	10
b:<organisation> and	-22
b:<organisation> doe	11
b:<organisation> end	-13
b:<organisation> has	21
b:<organisation> say	11
b:<organisation> suspend	-11
b:<organisation> warn	-8
b:<person>	-19
b:<person> agree	18
b:<person> and	10
b:<person> announce	12
b:<person> in	-12
b:<person> is	-11
b:<person> to	-10
b:<points>	50
b:<points> are	24
b:<points> of	11
b:<points> suspend	10
b:<points> until	13
b:<quality> and	-12
b:<quality> cabinet	12
b:<quality> counterpart	10
b:<quality> glass	9
b:<quality> one	-17
b:<quality> side	9
b:<quality> sugar	14
b:<quality> tea	9
b:<quality> wheat	-8
b:<seat> 's	13
b:<seat> and	20
b:<seat> by	10
b:<seat> gave	9
b:<seat> has	14
b:<seat> have	12
b:<seat> until	14
b:<span>	12
b:<span> are	26
b:<span> from	-29
b:<span> on	-11
b:<span> run	12
b:<span> truce	-18
b:<v-deny>	-17
b:<v-end>	28
b:<v-impose>	-13
b:<v-propose>	-14
b:a .	15
b:a deal	17
b:a standstill	-13
b:a threat	9
b:admit	17
b:after	11
b:again before	17
b:agree	14
b:agree by	16
b:agree in	36
b:agree not	13
b:agree on	-10
b:agree to	-10
b:agreement is	10
b:agreement with	-10
b:all of	23
b:all other	-10
b:all three	-10
b:almond	8
b:already	-11
b:aluminium	10
b:and <number>	16
b:and <person>	10
b:and <quality>	-19
b:and <seat>	17
b:and after	13
b:and agree	-12
b:and come	15
b:and expire	-16
b:and for	10
b:and has	15
b:and have	-12
b:and i	7
b:and in	13
b:and it	14
b:and not	-16
b:and suspend	10
b:and the	-9
b:and then	-15
b:and to	-15
b:and what	-7
b:and would	-9
b:announcement	-10
b:announcement of	-8
b:another	-13
b:apple	13
b:application	10
b:apply from	18
b:apply on	10
b:approve	16
b:approve the	18
b:are	-9
b:are asleep	8
b:are due	-8
b:are go	11
b:are over	22
b:are to	-29
b:are up	10
b:arrangement	11
b:arrangement expire	9
b:arrangement with	12
b:as of	-24
b:ask	18
b:ask us	12
b:asleep	21
b:asleep until	14
b:at <number>	-16
b:at least	-16
b:at present	15
b:at the	-13
b:back	-15
b:back to	-21
b:base	10
b:be apply	10
b:be at	-11
b:be completed	12
b:be extend	22
b:be hold	-10
b:be in	-9
b:be over	25
b:be prolong	-24
b:be there	-11
b:bean	-9
b:because	14
b:beef	-15
b:been in	-18
b:before it	16
b:before midnight	12
b:begin	-32
b:begin on	-23
b:being	15
b:between <name>	11
b:between the	-5
b:beyond	27
b:both country	11
b:busan	18
b:but	-8
b:but <name>	-10
b:by	-15
b:by <organisation>	9
b:by <person>	11
b:by a	8
b:by telephone	24
b:by the	-26
b:cabinet	19
b:calendar	14
b:can	-9
b:can be	-20
b:car	-15
b:case on	11
b:cattle	11
b:cease	11
b:cease to	18
b:ceasefire	-22
b:change	-21
b:changed	10
b:charge	-12
b:charge <quality>	14
b:city	-11
b:claim	-9
b:club	-13
b:come into	-14
b:comment	-20
b:company	-21
b:completed	11
b:consent	22
b:cork	14
b:cotton	-14
b:could	13
b:council	-11
b:counted	18
b:counted from	8
b:counter	13
b:counter -	14
b:countermeasure	-10
b:counterpart	10
b:counting	-11
b:country	-11
b:country pay	-10
b:country were	9
b:crew	-11
b:date	21
b:day	17
b:day until	-16
b:deadline	-20
b:deadline for	-22
b:deadline is	-8
b:deadline of	9
b:deal	13
b:decide in	12
b:decision	-30
b:decision of	-11
b:delivery	10
b:desk	11
b:did	-20
b:die	24
b:do	17
b:do it	10
b:do not	15
b:down	-20
b:down for	-9
b:draw	10
b:drop its	-14
b:due by	-13
b:due to	30
b:duty	29
b:duty at	10
b:duty from	-14
b:duty is	16
b:duty on	13
b:duty to	13
b:each	17
b:each other	19
b:earth	-16
b:earth of	-9
b:eastern	-15
b:eastern time	-18
b:effective	-15
b:else the	10
b:end	15
b:end at	-7
b:end of	16
b:end on	12
b:est	12
b:est on	12
b:evening	11
b:excluded	-8
b:exclusion	-13
b:exclusion from	11
b:expire at	-17
b:expire on	14
b:extend from	24
b:extend to	-17
b:extend until	-13
b:extension of	20
b:extension would	-14
b:fall	16
b:fall away	13
b:fall from	-10
b:fall on	14
b:ferry	-13
b:fish and	10
b:flew to	11
b:follow	-21
b:follow on	-17
b:followed	-12
b:for	-27
b:for <name>	18
b:for <number>	-8
b:for <quality>	-10
b:for <span>	18
b:for its	9
b:for most	-10
b:for other	-19
b:for the	-17
b:force	21
b:force by	-10
b:force from	14
b:force since	-13
b:force until	10
b:former	-12
b:four	-15
b:fourth round	8
b:from	-37
b:from <day-today>	12
b:from <level>	-17
b:from <seat>	-8
b:gave	-24
b:give <name>	-18
b:go	16
b:good	19
b:good of	10
b:good on	-14
b:good suspend	-19
b:good to	14
b:good until	12
b:good would	18
b:government of	-10
b:grant	-30
b:grant to	-12
b:group	-12
b:had	-12
b:had a	-10
b:has a	36
b:has agree	17
b:has extend	-11
b:has put	-9
b:have both	-12
b:have come	12
b:have extend	9
b:have sit	11
b:he	-19
b:he has	-23
b:he would	11
b:her	12
b:here	-8
b:higher rate	-14
b:him in	10
b:his	20
b:his <office>	10
b:his <organisation>	14
b:his social	11
b:hold in	-9
b:house	-12
b:hundred	14
b:i	14
b:if <name>	-14
b:if he	-10
b:if no	17
b:if they	-20
b:if you	15
b:impose	-12
b:in	-12
b:in <name>	-11
b:in <quality>	11
b:in <seat>	-8
b:in at	16
b:in busan	15
b:in force	31
b:in law	14
b:in tariff	9
b:in the	-32
b:into force	-22
b:is	14
b:is back	-10
b:is down	-10
b:is go	9
b:is good	17
b:is on	-15
b:is over	8
b:is prolong	17
b:is still	10
b:is suspend	20
b:is that	-8
b:is to	-24
b:is what	9
b:isn't	16
b:it	14
b:it 's	10
b:it begin	-13
b:it expire	-13
b:it go	9
b:it has	12
b:it lapse	-11
b:it may	11
b:it on	-16
b:it reach	-12
b:it start	-13
b:it the	20
b:it up	-11
b:it was	15
b:it will	12
b:it'll	10
b:its control	-10
b:its part	9
b:its term	10
b:its truce	17
b:keep <points>	12
b:keep <quality>	-14
b:keep a	-9
b:keep their	15
b:kitchen	11
b:know	20
b:lamp	-14
b:lapse	19
b:lapse on	17
b:last	16
b:last <span>	-18
b:last day	21
b:late	-13
b:law	8
b:least	-16
b:leave	10
b:leave <points>	11
b:leave the	-9
b:let the	10
b:let their	-9
b:letter	13
b:list of	16
b:live	13
b:lower	-19
b:maize	12
b:mark	17
b:may	-17
b:may be	-11
b:me	-12
b:meet with	10
b:member	-15
b:midnight	19
b:mill	9
b:most other	-9
b:move the	7
b:mr	-16
b:mr <person>	-12
b:must	-8
b:negotiation	10
b:neighbour	-12
b:neither	15
b:network	8
b:network on	11
b:new	-15
b:next decision	-13
b:night	-12
b:no paper	20
b:no truce	-20
b:not go	-14
b:note that	10
b:nothing	-2
b:nothing change	-9
b:notice	9
b:now	10
b:object	-16
b:of	11
b:of <day-ahead>	33
b:of <month-ahead>	14
b:of <name>	14
b:of <number>	9
b:of <points>	16
b:of duty	29
b:of geneva	11
b:of last	9
b:of letter	10
b:of our	-12
b:of the	8
b:of thi	14
b:of two	-11
b:offer	-28
b:oil and	-11
b:old rate	-15
b:old truce	15
b:olive	-8
b:olive oil	-19
b:on	-30
b:on <day-ahead>	-18
b:on <day-gone>	16
b:on <name>	11
b:on <quality>	16
b:on a	-18
b:on both	15
b:on cotton	-10
b:on from	9
b:on good	17
b:on his	9
b:on hold	-10
b:on pay	-14
b:on rare	-9
b:on to	-17
b:once the	-11
b:one at	-16
b:one is	10
b:one would	-12
b:open	-22
b:operator	-16
b:or after	-11
b:order	10
b:other 's	21
b:other <points>	19
b:other again	11
b:other country	-14
b:otherwise	30
b:otherwise end	14
b:out	27
b:over	9
b:over on	27
b:over the	-13
b:own counter	13
b:p	-31
b:p .	-30
b:paper	21
b:parliament	-18
b:party	-23
b:past	18
b:pause end	-10
b:pause for	-9
b:pause in	20
b:pause is	-18
b:pause on	-11
b:pause until	16
b:pay	-14
b:pay <number>	-9
b:peace	17
b:pepper	8
b:permit	-12
b:phone	-11
b:pork	-12
b:post	-14
b:present	24
b:present one	12
b:present truce	9
b:price	-19
b:prolong it	20
b:prolong to	-6
b:protocol	9
b:publish by	9
b:put it	-12
b:rail	-20
b:raise a	14
b:raise tariff	-9
b:rare	-16
b:rare earth	-18
b:rate apply	-9
b:rate of	26
b:reach back	-17
b:reach its	10
b:ready to	8
b:reciprocal	18
b:reciprocal rate	22
b:reconvene	-11
b:red	11
b:reduction	14
b:reduction apply	14
b:remain so	-17
b:renewal	15
b:report	-18
b:reporter	-9
b:republic	9
b:republic of	10
b:rest of	-8
b:retroactive	-11
b:retroactive to	-11
b:return	-18
b:return to	-14
b:review	-10
b:right	-14
b:rise	-10
b:room	-12
b:round on	8
b:rule	-15
b:sale	-10
b:sanction	-9
b:say that	-22
b:say the	-12
b:scheduled	-10
b:sea	14
b:season	-13
b:set to	10
b:shall	-18
b:shook	-12
b:shook hand	-12
b:should	10
b:should have	-12
b:shut	-11
b:side agree	-11
b:side suspend	12
b:side until	14
b:sign a	-21
b:sign on	-13
b:since	-38
b:since the	-21
b:sit	-18
b:sit down	-12
b:sit together	11
b:so	13
b:so on	-12
b:so the	8
b:soap	12
b:social	10
b:some	-15
b:somebody	22
b:something	9
b:soybean	-11
b:speak	-18
b:speak of	-12
b:special	-13
b:special duty	-17
b:stand	15
b:standstill of	8
b:start	-34
b:start on	-19
b:stay at	-27
b:stay of	11
b:stay until	-10
b:stop	14
b:stop on	20
b:summer	-14
b:sunday	16
b:surcharge	-15
b:surcharge end	-9
b:suspend	15
b:suspend from	13
b:suspend its	-13
b:suspension end	-11
b:suspension of	20
b:suspension run	-11
b:take us	18
b:talk by	11
b:talked	-16
b:tariff	-9
b:tariff are	13
b:tariff end	-16
b:tariff is	9
b:tariff stay	-21
b:tariff truce	-12
b:telephone	17
b:tell	13
b:tell reporter	-9
b:term	24
b:term end	13
b:term on	13
b:that	19
b:that <number>	10
b:that <person>	10
b:that <quality>	-9
b:that <seat>	14
b:that both	-23
b:that bring	11
b:that end	11
b:that hold	11
b:that it	9
b:that keep	28
b:that last	-11
b:that run	19
b:that were	10
b:that would	-11
b:the	-19
b:the <day-gone>	17
b:the <level>	6
b:the <name>	-13
b:the <organisation>	-9
b:the <seat>	-9
b:the <span>	32
b:the additional	13
b:the arrangement	9
b:the busan	9
b:the contract	-11
b:the date	17
b:the deadline	-23
b:the duty	14
b:the end	7
b:the freeze	-9
b:the last	13
b:the letter	12
b:the lower	-16
b:the meet	12
b:the notice	12
b:the other	13
b:the present	13
b:the protocol	9
b:the rate	9
b:the reciprocal	10
b:the reduction	14
b:the relief	11
b:the renewal	14
b:the republic	10
b:the rest	-13
b:the same	-12
b:the second	-18
b:the section	8
b:the so	9
b:the special	-12
b:the stay	13
b:the surcharge	-16
b:the tariff	22
b:the thing	10
b:the truce	8
b:the upper	-13
b:their truce	8
b:them by	9
b:them on	-11
b:then	-8
b:there	-14
b:there on	-12
b:they	14
b:they are	-12
b:they have	-15
b:they meet	11
b:they sign	11
b:they were	-13
b:they would	12
b:thi	28
b:thi apply	10
b:thi one	13
b:thi was	11
b:three	-19
b:through	25
b:thu	17
b:thursday	-10
b:ticket	-12
b:till	27
b:till the	-14
b:time	-17
b:time until	-11
b:to	10
b:to <name>	-13
b:to apply	10
b:to charge	10
b:to extend	-21
b:to have	13
b:to last	-10
b:to lower	-13
b:to put	15
b:to raise	-10
b:to say	-12
b:to talk	12
b:together	15
b:tractor	13
b:transfer	-11
b:treaty by	8
b:truce	17
b:truce begin	-8
b:truce between	-10
b:truce beyond	9
b:truce by	-19
b:truce die	9
b:truce end	14
b:truce from	7
b:truce itself	12
b:truce lapse	-12
b:truce last	21
b:truce now	12
b:truce on	26
b:truce that	-12
b:truce was	9
b:try	-11
b:try again	-9
b:tuesday	-9
b:two side	-6
b:tyre	9
b:under a	12
b:under the	-13
b:until	11
b:up	27
b:up on	11
b:upper	-13
b:us	35
b:us to	23
b:valid	17
b:vote	-25
b:vote on	-16
b:walk	-9
b:want the	-10
b:want to	18
b:was	-9
b:was <number>	-11
b:was due	11
b:was make	11
b:was ready	10
b:was renew	11
b:was say	-12
b:was to	-11
b:water	-13
b:we are	-9
b:week	14
b:week to	13
b:welcome	-11
b:what	12
b:what end	8
b:what he	11
b:when	15
b:when the	18
b:whether	20
b:which are	-27
b:which end	18
b:which expire	14
b:which go	11
b:which last	-12
b:which take	13
b:which the	10
b:which was	-31
b:which would	12
b:who	-23
b:will apply	9
b:will go	16
b:will let	16
b:will pay	-13
b:will put	11
b:window	-17
b:wine	17
b:with <seat>	24
b:with effect	-8
b:without the	-9
b:would begin	10
b:would charge	10
b:would have	26
b:would last	-17
b:would otherwise	18
b:would run	-25
b:write	9
b:write on	12
b:yarn	-9
b:year 's	-20
b:— a	-15
b:— the	16
c0=begin	-19
c0=impose	-16
c0=propose	-24
c0=renew	21
c0=target	-11
c0=threaten	-14
c1=agree & d:gone	-10
c1=bear & d:gone	-9
c1=begin	-16
c1=begin & d:gone	-13
c1=begin & d:today	12
c1=end & d:ahead	15
c1=end & d:gone	-11
c1=impose	-22
c1=impose & d:gone	-34
c1=impose & d:today	-15
c1=propose & d:ahead	-17
c1=propose & d:today	14
c1=say & d:ahead	11
c1=say & d:gone	-9
c1=sell & d:ahead	-21
c1=sign & d:gone	-10
c1=stay & d:gone	-41
c1=stay & d:today	28
c1=threaten	-9
c1=threaten & d:ahead	-9
c1=up & d:today	14
c2=agree	-10
c2=bear	-12
c2=down	-16
c2=return	11
c2=say	-25
c2=stay	-8
c2=target	11
c2=up	-17
ct0=agree present	-14
ct0=bear future	-17
ct0=bear future-passive	-11
ct0=bear past	19
ct0=bear perfect	11
ct0=begin future	-25
ct0=deny present	12
ct0=down future	-19
ct0=down modal	12
ct0=end future	26
ct0=end modal	11
ct0=end past	-52
ct0=end past-passive	-8
ct0=end pluperfect	-9
ct0=end present	14
ct0=impose modal	-22
ct0=impose past	19
ct0=impose past-passive	-13
ct0=impose pluperfect	-14
ct0=propose modal	-14
ct0=propose perfect	-10
ct0=renew future	10
ct0=say past	11
ct0=say perfect	-18
ct0=say perfect-passive	10
ct0=say present	12
ct0=sign perfect	12
ct0=stay future-passive	-18
ct0=stay modal	-5
ct0=stay past	-7
ct0=stay present	14
ct0=suspend past	16
ct0=suspend present-passive	17
ct0=target future	-11
ct0=target past	-12
ct1=agree gerund	10
ct1=agree participle-passive	9
ct1=agree past	-14
ct1=bear future-passive	-11
ct1=bear past	16
ct1=bear perfect	11
ct1=begin future	-23
ct1=begin participle-passive	-11
ct1=deny present	12
ct1=down future	-11
ct1=down modal	12
ct1=end future	21
ct1=end gerund	22
ct1=end modal	11
ct1=end participle-passive	-39
ct1=end past	-48
ct1=end past-passive	-8
ct1=end pluperfect	-9
ct1=end present	16
ct1=impose gerund	9
ct1=impose infinitive-passive	13
ct1=impose modal	-25
ct1=impose past-passive	-12
ct1=impose perfect	-14
ct1=impose pluperfect	-14
ct1=renew future	10
ct1=renew infinitive	-19
ct1=say past	14
ct1=say perfect	-18
ct1=say perfect-passive	13
ct1=say present	9
ct1=sign gerund	9
ct1=sign infinitive	-11
ct1=sign past	-10
ct1=stay future-passive	-18
ct1=stay gerund	21
ct1=stay infinitive-passive	12
ct1=stay modal	-6
ct1=stay participle-passive	-11
ct1=stay past	-5
ct1=stay present	10
ct1=suspend past	11
ct1=suspend present-passive	17
ct1=target future	-11
ct1=target gerund	10
ct1=up infinitive	-8
ct1=up present	10
ct2=bear infinitive	-12
ct2=bear past	-13
ct2=down present	-12
ct2=end past	-7
ct2=end present	27
ct2=impose future-passive	9
ct2=impose participle-passive	13
ct2=propose future	10
ct2=renew gerund	-10
ct2=renew infinitive	25
ct2=renew present-passive	-21
ct2=return present	14
ct2=say present	-14
ct2=sign infinitive	-9
ct2=sign past	-8
ct2=stay past	-20
ct2=up past	-10
d:after , ends on	34
d:after , not	-13
d:after , on	20
d:after and ends on	35
d:after expires on	11
d:after instead of	12
d:after to	13
d:after to the	-17
d:ahead other	-61
d:ahead own	47
d:ahead-0	-90
d:ahead-1	-28
d:ahead-2	19
d:ahead-3	33
d:ahead-4	10
d:ahead-5	-29
d:ahead-6	-23
d:at=1	15
d:at=2	-16
d:at=3	-11
d:before 	24
d:before ,	13
d:before , a	22
d:before , and	12
d:before , would be extended to	16
d:before from	-9
d:before to	23
d:begins ahead	12
d:begins gone	-36
d:begins today	-20
d:ends own ahead	30
d:ends own today	-12
d:ends today	-12
d:gone	-153
d:gone other	-117
d:gone own	-54
d:gone-1	-51
d:gone-2	-23
d:gone-3	-21
d:gone-4	-30
d:gone-5	-83
d:how=relative	-33
d:how=weekday	-53
d:last	-41
d:named=0	-84
d:named=2	36
d:named=3	24
d:rank=0	12
d:rank=0 of 1	37
d:rank=0 of 4	-36
d:rank=1	33
d:rank=1 of 2	15
d:rank=1 of 3	16
d:rank=1 of 4	17
d:rank=2	17
d:rank=2 of 4	10
d:span-before	12
d:today	-34
d:today own	-34
d:today-0	-34
f:"	-16
f:'	-17
f:'s	10
f:(	9
f:)	13
f:-	9
f:<agent>	6
f:<day-gone>	-12
f:<goods-amount>	-45
f:<goods>	24
f:<money>	-29
f:<month-gone>	17
f:<month-today>	9
f:<name>	21
f:<organisation>	-27
f:<person>	33
f:<points>	24
f:<seat>	10
f:<sender>	-23
f:<span>	13
f:<taker>	12
f:<v-bear>	25
f:<v-begin>	6
f:<v-buy>	-31
f:<v-lack>	-12
f:<v-renew>	14
f:<v-say>	-10
f:<v-stay>	11
f:<v-threaten>	-10
f:<v-up>	-26
f:?	52
f:a	-8
f:about	9
f:absence	14
f:accept	-15
f:accord	10
f:act	-11
f:add	-17
f:additional	22
f:affiliate	9
f:after	18
f:afterward	25
f:agent	-11
f:agreement	-28
f:al	10
f:all	-11
f:already	-22
f:althing	-14
f:although	13
f:am	-9
f:among	-24
f:and	13
f:announce	-38
f:another	18
f:any	-24
f:anything	9
f:approval	10
f:approve	-33
f:are	-13
f:around	9
f:arrival	-23
f:article	-10
f:as	19
f:aside	13
f:asparagu	19
f:audience	11
f:banana	-12
f:barley	-12
f:basi	9
f:bear	20
f:been	-10
f:beer	-15
f:before	-17
f:between	34
f:beyond	12
f:bicycle	-11
f:bill	-15
f:billion	13
f:bless	-10
f:border	-12
f:bottle	21
f:break	-16
f:bring	-14
f:broke	-17
f:busan	13
f:buy	-25
f:buyer	13
f:by	-37
f:calendar	-14
f:call	-55
f:can	14
f:car	-17
f:carpet	14
f:cashmere	-11
f:certain	-14
f:chance	15
f:charge	9
f:cheap	15
f:cheese	14
f:chicken	-16
f:city	-10
f:clear	16
f:client	15
f:close	-18
f:club	-31
f:cod	-16
f:coercion	12
f:cold	-11
f:collect	28
f:come	19
f:comma	-12
f:commerce	-12
f:company	-24
f:concentrate	9
f:concern	13
f:concession	-10
f:consent	-18
f:consider	-16
f:contact	7
f:contain	-8
f:container	-9
f:contract	-21
f:control	10
f:cost	-29
f:could	-26
f:counterpart	12
f:counting	10
f:course	9
f:cover	15
f:crane	-12
f:cross	-10
f:day	17
f:deadline	-13
f:deal	15
f:decision	11
f:declaration	-12
f:decree	26
f:did	-14
f:die	-11
f:direction	8
f:dispute	11
f:do	15
f:doe	-11
f:doesn't	12
f:don't	14
f:down	-26
f:driver	-13
f:due	12
f:during	-30
f:duty	19
f:earlier	13
f:economy	23
f:end	45
f:energy	-10
f:enter	-22
f:entry	12
f:even	-16
f:event	16
f:ever	9
f:every	-19
f:everyone	-13
f:everything	21
f:expect	-15
f:expert	10
f:expiry	22
f:exporter	9
f:extra	-16
f:face	-11
f:fail	-18
f:failed	-12
f:fall	-38
f:favour	12
f:fee	-14
f:few	15
f:figure	-12
f:final	-15
f:find	10
f:first	-22
f:fish	16
f:flower	18
f:following	-19
f:football	10
f:for	-20
f:force	-23
f:forced	-11
f:foreign	-17
f:former	-21
f:formula	-10
f:free	-23
f:from	-12
f:fruit	-15
f:furniture	16
f:further	20
f:get	6
f:go	-14
f:government	22
f:grant	8
f:grower	-10
f:hand	12
f:hang	11
f:happen	8
f:has	-25
f:hasn't	-8
f:have	21
f:he	20
f:he'd	-10
f:hear	-10
f:heavy	-14
f:height	18
f:here	11
f:higher	-21
f:home	-11
f:hope	27
f:hour	-21
f:i	22
f:i'm	-15
f:i've	12
f:import	-12
f:in	13
f:instrument	15
f:intend	16
f:intention	13
f:interest	-17
f:into	-25
f:investigation	-9
f:ion	-14
f:joint	-14
f:judge	-13
f:juice	-10
f:keep	13
f:kilometre	-15
f:kind	10
f:know	20
f:language	-14
f:last	14
f:later	-27
f:latest	12
f:led	-11
f:lemon	13
f:licence	-18
f:lie	15
f:lift	10
f:limit	-10
f:line	-26
f:lisbon	9
f:lithium	-14
f:lived	11
f:lobster	9
f:london	-13
f:long	8
f:lorry	22
f:lose	-18
f:lower	-12
f:magnet	-12
f:market	-18
f:may	-21
f:me	-21
f:meanwhile	-8
f:measure	15
f:mediator	-27
f:medicine	-15
f:metre	-12
f:minister	27
f:moment	-11
f:morning	18
f:most	-12
f:motorcycle	15
f:move	-10
f:mr	-10
f:mrs	-12
f:must	-60
f:my	14
f:nagoya	12
f:name	-13
f:negotiation	-34
f:neither	-12
f:never	18
f:newest	12
f:no	-27
f:observer	-19
f:of	-21
f:off	-41
f:offer	-27
f:official	-16
f:only	11
f:option	11
f:order	-14
f:ordinary	-21
f:other	-26
f:our	10
f:outstanding	9
f:palace	14
f:paper	9
f:parliament	-20
f:pass	24
f:past	-11
f:pasta	-17
f:pause	13
f:payable	-10
f:pen	31
f:penalty	-10
f:people	12
f:period	13
f:permanent	-21
f:plan	-10
f:player	-12
f:pork	-19
f:possible	-9
f:potash	14
f:powder	-10
f:premium	-11
f:present	-9
f:price	-14
f:principle	11
f:printer	-15
f:product	10
f:production	14
f:profit	20
f:prolong	21
f:prolongation	17
f:propose	-12
f:protocol	13
f:provided	17
f:publish	-13
f:quota	-18
f:raise	-12
f:raspberry	14
f:rate	-20
f:rather	-9
f:ratify	-16
f:reciprocal	19
f:recommend	23
f:remain	15
f:remember	-10
f:renewal	16
f:reply	11
f:rest	13
f:result	-21
f:revert	9
f:rice	-8
f:right	13
f:rise	-8
f:rosario	16
f:round	-46
f:rubber	13
f:rum	-10
f:salmon	-19
f:sardine	11
f:second	17
f:section	-27
f:see	15
f:seed	13
f:sell	-10
f:send	8
f:settlement	-16
f:shipment	-11
f:shook	11
f:sign	11
f:since	-25
f:so	-17
f:sooner	21
f:soybean	-9
f:spoke	-15
f:stand	15
f:standstill	13
f:start	14
f:stay	-12
f:step	-16
f:stock	-9
f:stockholm	16
f:strike	-23
f:sum	-13
f:summer	-19
f:summit	-10
f:surcharge	-8
f:suspend	-11
f:talk	-44
f:talked	-14
f:taro	-20
f:telephone	-18
f:tell	-18
f:tenth	9
f:textile	12
f:th	15
f:than	-15
f:that	16
f:their	-6
f:them	3
f:there	9
f:therefore	-14
f:these	-12
f:they'll	20
f:think	19
f:third	-32
f:threaten	-14
f:three	-8
f:through	29
f:till	-9
f:timber	-8
f:tin	9
f:to	-10
f:tomatoe	-14
f:tonne	16
f:town	-10
f:transfer	-11
f:trieste	11
f:truce	36
f:understanding	17
f:unless	48
f:up	9
f:urea	24
f:us	9
f:use	-12
f:value	-7
f:visit	11
f:volume	-10
f:wake	21
f:walk	-13
f:warn	-9
f:water	-11
f:we	-13
f:we'll	9
f:weapon	-16
f:well	-16
f:were	24
f:what	11
f:whatever	11
f:wheat	-13
f:when	19
f:where	-14
f:whether	28
f:which	11
f:whisky	12
f:who	16
f:whom	-13
f:will	-28
f:winter	-13
f:withdraw	-22
f:without	10
f:work	13
f:working	-8
f:would	19
f:yes	5
f:your	11
first-of-paragraph	-25
has-gerund	14
has-participle	-18
has-past	-38
has-perfect	-20
has-pluperfect	-24
has-present	18
headline	-10
l1=,	-15
l1=, & d:gone	-14
l1=:	35
l1=: & d:ahead	32
l1=: & d:today	10
l1=<agent>	-13
l1=<day-ahead>	-20
l1=<day-ahead> & d:today	-18
l1=<day-today>	13
l1=<day-today> & d:today	13
l1=<goods>	21
l1=<goods> & d:ahead	19
l1=<level-noun>	9
l1=<level-noun> & d:ahead	10
l1=<level>	-16
l1=<name>	-20
l1=<name> & d:ahead	-12
l1=<not> & d:ahead	-16
l1=<number>	-13
l1=<number> & d:today	-10
l1=<person>	-13
l1=<seat>	-14
l1=<seat> & d:ahead	-12
l1=<span> & d:ahead	-13
l1=<v-agree>	8
l1=<v-bear>	10
l1=<v-bear> & d:ahead	20
l1=<v-bear> & d:today	-16
l1=<v-begin>	-30
l1=<v-begin> & d:ahead	-14
l1=<v-begin> & d:today	-20
l1=<v-end>	29
l1=<v-end> & d:ahead	12
l1=<v-end> & d:today	26
l1=<v-propose> & d:today	11
l1=<v-renew>	18
l1=<v-sell>	11
l1=<v-sell> & d:ahead	12
l1=<v-suspend>	-16
l1=<v-suspend> & d:ahead	-15
l1=after	17
l1=after & d:ahead	19
l1=and	17
l1=back & d:ahead	-15
l1=begin	-9
l1=beyond	19
l1=beyond & d:ahead	20
l1=by	-12
l1=by & d:ahead	-9
l1=day	8
l1=deal & d:today	9
l1=die	16
l1=die & d:today	15
l1=effective	-11
l1=end	8
l1=end & d:today	12
l1=expect	11
l1=expect & d:today	12
l1=expire & d:ahead	11
l1=for	-11
l1=from	-39
l1=from & d:ahead	-30
l1=from & d:today	-14
l1=it & d:ahead	-14
l1=lapse	16
l1=lapse & d:today	8
l1=last	-9
l1=last & d:ahead	-9
l1=mark	17
l1=mark & d:ahead	17
l1=midnight	20
l1=midnight & d:ahead	15
l1=next	19
l1=next & d:ahead	19
l1=noon & d:ahead	9
l1=not	-14
l1=of	-39
l1=of & d:ahead	-29
l1=on	-23
l1=on & d:gone	-35
l1=out	14
l1=out & d:today	16
l1=over	37
l1=over & d:ahead	27
l1=over & d:today	16
l1=past	19
l1=past & d:ahead	19
l1=pay & d:ahead	9
l1=remain	-12
l1=run	8
l1=say	12
l1=say & d:ahead	18
l1=ship	12
l1=ship & d:ahead	12
l1=sign	10
l1=since	-36
l1=since & d:ahead	-24
l1=since & d:gone	-13
l1=start	-19
l1=start & d:ahead	-12
l1=sunday	16
l1=sunday & d:today	10
l1=telephone	11
l1=telephone & d:today	12
l1=the & d:ahead	12
l1=the & d:gone	-18
l1=the & d:today	-18
l1=through	21
l1=through & d:ahead	22
l1=thursday	-10
l1=thursday & d:today	-10
l1=till	31
l1=till & d:ahead	32
l1=to	10
l1=to & d:ahead	10
l1=truce	-14
l1=tuesday	-9
l1=tuesday & d:today	-8
l1=until	6
l1=until & d:ahead	18
l1=until & d:gone	-37
l1=write	-12
l1=write & d:ahead	-12
l2=" & d:today	12
l2=,	7
l2=, & d:ahead	8
l2=:	20
l2=: & d:ahead	14
l2=;	-16
l2=; & d:ahead	-15
l2=<agent>	11
l2=<agent> & d:ahead	14
l2=<begin> & d:ahead	2
l2=<begin> & d:gone	-16
l2=<begin> & d:today	-10
l2=<day-gone> & d:ahead	10
l2=<day-today>	11
l2=<level>	-13
l2=<level> & d:ahead	-16
l2=<level> & d:today	11
l2=<not>	14
l2=<number>	7
l2=<number> & d:gone	13
l2=<number> & d:today	11
l2=<office>	-17
l2=<office> & d:ahead	-10
l2=<points>	19
l2=<points> & d:ahead	21
l2=<sender>	10
l2=<sender> & d:ahead	14
l2=<span>	-11
l2=<span> & d:ahead	-13
l2=<v-agree>	-10
l2=<v-buy>	9
l2=<v-buy> & d:ahead	10
l2=<v-down>	19
l2=<v-down> & d:ahead	21
l2=<v-end>	25
l2=<v-end> & d:ahead	30
l2=<v-impose>	-4
l2=<v-impose> & d:gone	-13
l2=<v-impose> & d:today	-24
l2=<v-lack>	12
l2=<v-lack> & d:ahead	13
l2=<v-propose>	-16
l2=<v-propose> & d:ahead	-21
l2=<v-say>	-19
l2=<v-say> & d:today	-10
l2=<v-sign>	-14
l2=<v-stay> & d:gone	-15
l2=<v-stay> & d:today	10
l2=<v-up>	12
l2=<v-up> & d:today	15
l2=a	13
l2=ahead	-15
l2=also & d:ahead	11
l2=and	20
l2=and & d:ahead	19
l2=announcement	-9
l2=announcement & d:ahead	-9
l2=apply	15
l2=apply & d:ahead	17
l2=are	13
l2=arrangement	-11
l2=arrive	-13
l2=arrive & d:ahead	-13
l2=as	-27
l2=as & d:ahead	-20
l2=aside	17
l2=aside & d:ahead	17
l2=asleep	21
l2=asleep & d:ahead	21
l2=be	10
l2=be & d:ahead	12
l2=begin	-13
l2=begin & d:ahead	-11
l2=briefing	10
l2=briefing & d:today	10
l2=by	-9
l2=by & d:ahead	-24
l2=by & d:today	18
l2=call	12
l2=change	-12
l2=change & d:ahead	-11
l2=column	9
l2=column & d:today	9
l2=completed	12
l2=completed & d:ahead	12
l2=continue	-19
l2=continue & d:ahead	-19
l2=counted	8
l2=counted & d:ahead	8
l2=day	16
l2=day & d:ahead	13
l2=did	-15
l2=did & d:ahead	-14
l2=die	9
l2=die & d:ahead	9
l2=down	-15
l2=down & d:ahead	-12
l2=effect	-17
l2=effect & d:ahead	-16
l2=end & d:ahead	10
l2=enter	-10
l2=enter & d:ahead	-9
l2=est	12
l2=est & d:ahead	12
l2=expire & d:ahead	10
l2=fall	13
l2=fall & d:ahead	14
l2=follow	-20
l2=follow & d:ahead	-20
l2=for	-30
l2=for & d:ahead	-29
l2=friday & d:ahead	11
l2=from	-27
l2=from & d:ahead	-37
l2=geneva	-18
l2=geneva & d:ahead	-16
l2=go	34
l2=go & d:ahead	24
l2=go & d:today	16
l2=good	16
l2=good & d:ahead	23
l2=have	-12
l2=here	-16
l2=here & d:ahead	-15
l2=in	-26
l2=in & d:ahead	-23
l2=instead	12
l2=it	-13
l2=it & d:today	-15
l2=itself	12
l2=itself & d:ahead	12
l2=last	12
l2=last & d:ahead	13
l2=law	14
l2=law & d:ahead	15
l2=least	-10
l2=least & d:ahead	-10
l2=lumpur	-8
l2=monday & d:today	-18
l2=most	12
l2=most & d:ahead	12
l2=network	11
l2=network & d:ahead	11
l2=not	14
l2=nothing	-16
l2=nothing & d:ahead	-15
l2=now	-14
l2=now & d:ahead	-14
l2=of & d:ahead	16
l2=off	-16
l2=off & d:ahead	-15
l2=order	11
l2=order & d:ahead	12
l2=over	16
l2=over & d:ahead	17
l2=past	-14
l2=past & d:ahead	-12
l2=prolong & d:ahead	-9
l2=put	9
l2=put & d:ahead	9
l2=report	-11
l2=rest	15
l2=rest & d:ahead	15
l2=retroactive	-11
l2=retroactive & d:ahead	-11
l2=round	8
l2=round & d:ahead	8
l2=run & d:gone	-11
l2=run & d:today	13
l2=season	-12
l2=season & d:ahead	-12
l2=ship	-12
l2=ship & d:ahead	-11
l2=side	20
l2=side & d:ahead	20
l2=sign	-12
l2=sign & d:ahead	-9
l2=sit	-17
l2=sit & d:ahead	-16
l2=stand	-13
l2=stop	27
l2=stop & d:ahead	27
l2=suspension	13
l2=take	-17
l2=take & d:ahead	-12
l2=term	26
l2=term & d:ahead	23
l2=that	19
l2=that & d:ahead	17
l2=their	-22
l2=their & d:ahead	-21
l2=they & d:ahead	9
l2=thi	-11
l2=thi & d:ahead	-11
l2=thread	13
l2=thread & d:today	13
l2=thursday	17
l2=thursday & d:today	10
l2=time	-14
l2=time & d:ahead	-13
l2=to	10
l2=to & d:ahead	9
l2=together	17
l2=together & d:ahead	17
l2=treaty	15
l2=treaty & d:ahead	16
l2=tuesday	17
l2=tuesday & d:ahead	19
l2=until	16
l2=until & d:ahead	11
l2=until & d:today	13
l2=up	17
l2=up & d:ahead	19
l2=us	29
l2=us & d:ahead	29
l2=valid	14
l2=valid & d:ahead	15
l2=vote	-11
l2=vote & d:ahead	-11
l2=wait	13
l2=wait & d:ahead	13
l2=week	15
l2=week & d:ahead	16
l2=weekly	9
l2=weekly & d:today	9
l2=which & d:today	17
l2=·	13
l2=· & d:today	13
l3='s	23
l3='s & d:ahead	28
l3=(	-13
l3=( & d:ahead	-10
l3=:	-11
l3=: & d:ahead	-15
l3=: & d:today	9
l3=;	-12
l3=; & d:ahead	-12
l3=<begin> & d:ahead	15
l3=<begin> & d:gone	-20
l3=<begin> & d:today	-26
l3=<day-gone>	19
l3=<day-gone> & d:ahead	18
l3=<day-today>	15
l3=<day-today> & d:ahead	18
l3=<duty>	-18
l3=<duty> & d:ahead	-19
l3=<gate>	11
l3=<gate> & d:ahead	13
l3=<goods>	14
l3=<goods> & d:today	13
l3=<level-noun>	-11
l3=<level-noun> & d:ahead	-17
l3=<month-gone>	15
l3=<month-gone> & d:ahead	14
l3=<name>	17
l3=<name> & d:ahead	12
l3=<not>	-11
l3=<not> & d:ahead	-24
l3=<not> & d:today	18
l3=<number>	-9
l3=<number> & d:ahead	-7
l3=<person>	-8
l3=<points>	36
l3=<points> & d:ahead	34
l3=<v-bear> & d:today	14
l3=<v-down>	14
l3=<v-down> & d:ahead	17
l3=<v-end>	-8
l3=<v-end> & d:ahead	-8
l3=<v-impose> & d:ahead	-17
l3=<v-propose>	15
l3=<v-propose> & d:ahead	13
l3=<v-say>	17
l3=<v-say> & d:today	16
l3=<v-sell>	-9
l3=<v-sign> & d:ahead	10
l3=<v-sign> & d:today	-10
l3=<v-stay>	21
l3=<v-stay> & d:ahead	24
l3=<v-target> & d:ahead	-9
l3=<v-target> & d:today	12
l3=a	13
l3=a & d:ahead	8
l3=a & d:today	9
l3=after	14
l3=after & d:ahead	15
l3=again	15
l3=again & d:ahead	16
l3=agreement	-20
l3=agreement & d:ahead	-20
l3=arrangement	12
l3=arrangement & d:ahead	12
l3=arrive	10
l3=arrive & d:ahead	10
l3=ask	12
l3=ask & d:ahead	12
l3=at & d:today	-12
l3=be & d:today	9
l3=been	10
l3=been & d:ahead	11
l3=both	9
l3=both & d:ahead	9
l3=busan	14
l3=busan & d:ahead	13
l3=ceasefire	-18
l3=ceasefire & d:ahead	-18
l3=charge	-9
l3=clear	11
l3=clear & d:ahead	11
l3=clock	14
l3=clock & d:ahead	14
l3=come	15
l3=come & d:ahead	18
l3=contract	-11
l3=contract & d:ahead	-11
l3=deal	13
l3=deal & d:ahead	13
l3=down	-9
l3=down & d:ahead	-9
l3=each	13
l3=each & d:ahead	13
l3=end	-9
l3=extend	-12
l3=extend & d:ahead	-12
l3=extension	9
l3=force	26
l3=force & d:ahead	21
l3=force & d:today	9
l3=fourth	9
l3=fourth & d:ahead	9
l3=freeze	11
l3=freeze & d:ahead	11
l3=gave	-20
l3=gave & d:ahead	-14
l3=geneva	11
l3=geneva & d:ahead	12
l3=given	-16
l3=given & d:ahead	-16
l3=had	-15
l3=had & d:ahead	-13
l3=have	23
l3=have & d:ahead	18
l3=have & d:today	14
l3=he	-14
l3=he & d:ahead	-25
l3=her	11
l3=her & d:ahead	11
l3=in	-17
l3=in & d:ahead	-12
l3=in & d:gone	-11
l3=is	15
l3=it & d:gone	-10
l3=keep	18
l3=keep & d:ahead	18
l3=kuala	-8
l3=last	23
l3=last & d:ahead	22
l3=may	13
l3=may & d:ahead	13
l3=meet	-10
l3=new	18
l3=new & d:ahead	15
l3=no	-23
l3=no & d:ahead	-23
l3=of	19
l3=of & d:today	12
l3=offer	-10
l3=offer & d:ahead	-10
l3=old	-14
l3=old & d:ahead	-9
l3=on & d:ahead	15
l3=on & d:today	-10
l3=other	-16
l3=other & d:ahead	-22
l3=otherwise	23
l3=otherwise & d:ahead	23
l3=our	-24
l3=our & d:ahead	-21
l3=paper	9
l3=paper & d:ahead	9
l3=past	17
l3=past & d:gone	14
l3=pay	-8
l3=pay & d:ahead	-12
l3=period	10
l3=period & d:ahead	10
l3=put	-15
l3=put & d:ahead	-15
l3=raise	11
l3=reach	-21
l3=reach & d:ahead	-21
l3=report	13
l3=run & d:ahead	23
l3=should	9
l3=should & d:ahead	10
l3=sign & d:ahead	8
l3=sleep	-18
l3=sleep & d:ahead	-18
l3=social	11
l3=social & d:ahead	11
l3=special	-11
l3=special & d:ahead	-11
l3=start	-12
l3=start & d:ahead	-12
l3=stay	9
l3=stay & d:ahead	9
l3=stop	-12
l3=stop & d:ahead	-12
l3=surcharge	-16
l3=surcharge & d:ahead	-16
l3=suspension	-23
l3=suspension & d:ahead	-23
l3=talk	13
l3=talk & d:today	13
l3=tariff	-14
l3=tariff & d:ahead	-12
l3=tell	16
l3=tell & d:ahead	11
l3=term	15
l3=term & d:ahead	15
l3=that	8
l3=that & d:ahead	13
l3=the & d:gone	-9
l3=their	-15
l3=their & d:ahead	-14
l3=thi	27
l3=thi & d:ahead	22
l3=thing	-13
l3=thing & d:ahead	-11
l3=thu	13
l3=thu & d:ahead	13
l3=truce	23
l3=truce & d:ahead	26
l3=up	-15
l3=up & d:ahead	-14
l3=us	15
l3=us & d:ahead	15
l3=was	-10
l3=was & d:ahead	-19
l3=water	-6
l3=water & d:ahead	-6
l3=we	14
l3=wednesday	12
l3=week & d:today	-9
l3=were	-11
l3=were & d:ahead	-15
l3=what	14
l3=what & d:ahead	18
l3=where	10
l3=where & d:today	10
l3=which	18
l3=which & d:ahead	22
l3=will	-15
l3=will & d:ahead	-21
l3=without & d:ahead	-12
l3=would	-18
l3=your	-11
l3=your & d:ahead	-11
l3=—	21
l3=— & d:ahead	17
l4="	-9
l4=" & d:ahead	-16
l4='s & d:ahead	-12
l4=, & d:ahead	12
l4=, & d:gone	-10
l4=, & d:today	-39
l4=-	-12
l4=.	-15
l4=. & d:ahead	-14
l4=:	-8
l4=: & d:ahead	-12
l4=;	-18
l4=; & d:ahead	-15
l4=<begin> & d:ahead	26
l4=<begin> & d:gone	-31
l4=<begin> & d:today	-14
l4=<day-ahead>	-9
l4=<day-ahead> & d:ahead	-7
l4=<day-gone>	25
l4=<day-gone> & d:ahead	25
l4=<gate>	-14
l4=<gate> & d:ahead	-11
l4=<goods>	22
l4=<goods> & d:ahead	20
l4=<level-noun>	-11
l4=<level-noun> & d:ahead	-14
l4=<level>	8
l4=<level> & d:ahead	11
l4=<name>	-11
l4=<name> & d:ahead	-9
l4=<number>	20
l4=<number> & d:ahead	12
l4=<number> & d:today	13
l4=<office> & d:ahead	-11
l4=<organisation>	-13
l4=<points>	12
l4=<points> & d:ahead	14
l4=<seat>	11
l4=<seat> & d:ahead	20
l4=<span>	10
l4=<span> & d:ahead	8
l4=<v-agree>	-11
l4=<v-bear> & d:ahead	-18
l4=<v-bear> & d:today	12
l4=<v-end>	11
l4=<v-end> & d:ahead	7
l4=<v-end> & d:today	10
l4=<v-propose>	-19
l4=<v-propose> & d:ahead	-20
l4=<v-renew>	18
l4=<v-renew> & d:ahead	13
l4=<v-return>	-12
l4=<v-return> & d:ahead	-11
l4=<v-say> & d:ahead	15
l4=<v-stay> & d:today	10
l4=<v-suspend> & d:ahead	11
l4=a	-15
l4=a & d:today	-11
l4=all	-14
l4=all & d:ahead	-14
l4=already	-11
l4=already & d:ahead	-11
l4=apply	17
l4=apply & d:ahead	17
l4=are	-12
l4=are & d:ahead	-8
l4=be	-14
l4=be & d:ahead	-12
l4=begin	-15
l4=begin & d:ahead	-15
l4=by	-21
l4=by & d:ahead	-20
l4=can	-15
l4=can & d:ahead	-15
l4=carry	8
l4=carry & d:ahead	9
l4=coffee	-10
l4=come	-11
l4=could	13
l4=countermeasure	12
l4=day	16
l4=day & d:ahead	17
l4=decide	15
l4=decide & d:ahead	15
l4=due	18
l4=end	30
l4=end & d:ahead	29
l4=enter	-15
l4=enter & d:ahead	-15
l4=extend	14
l4=extension	-15
l4=extension & d:ahead	-13
l4=flew	11
l4=flew & d:ahead	11
l4=force	13
l4=force & d:ahead	14
l4=free	16
l4=free & d:ahead	16
l4=from & d:ahead	-14
l4=has	20
l4=has & d:ahead	21
l4=his	10
l4=his & d:ahead	11
l4=if & d:ahead	-8
l4=it	16
l4=it & d:ahead	16
l4=it & d:gone	-9
l4=it'll	11
l4=it'll & d:ahead	11
l4=its	6
l4=its & d:ahead	5
l4=m	12
l4=m & d:ahead	13
l4=may	-13
l4=may & d:ahead	-13
l4=measure	-8
l4=measure & d:ahead	-8
l4=minute	15
l4=minute & d:ahead	16
l4=mr	-16
l4=mr & d:ahead	-16
l4=must	-17
l4=must & d:ahead	-16
l4=no	12
l4=now	27
l4=now & d:ahead	27
l4=of	8
l4=of & d:ahead	12
l4=on & d:today	-10
l4=once	9
l4=once & d:ahead	9
l4=one & d:ahead	-13
l4=one & d:today	10
l4=open	-11
l4=open & d:ahead	-11
l4=other	14
l4=other & d:ahead	19
l4=our	11
l4=our & d:ahead	12
l4=own	10
l4=own & d:ahead	10
l4=paper	11
l4=paper & d:ahead	11
l4=pay	-23
l4=pay & d:ahead	-27
l4=present	20
l4=present & d:ahead	20
l4=put	-11
l4=put & d:ahead	-11
l4=rice	10
l4=rice & d:ahead	10
l4=room	-13
l4=run	-13
l4=run & d:ahead	-13
l4=say	13
l4=say & d:ahead	17
l4=second & d:ahead	-11
l4=set	9
l4=set & d:ahead	9
l4=shall	-10
l4=shall & d:ahead	-10
l4=signature	-12
l4=signature & d:ahead	-12
l4=since	9
l4=so	-11
l4=so & d:ahead	-10
l4=spring	-19
l4=spring & d:ahead	-19
l4=standstill	-9
l4=stay	-11
l4=stop	15
l4=strike	-14
l4=strike & d:ahead	-13
l4=surcharge	-9
l4=surcharge & d:ahead	-9
l4=suspend	12
l4=suspend & d:ahead	12
l4=suspension	-16
l4=suspension & d:ahead	-22
l4=talked	-11
l4=tariff	13
l4=tariff & d:ahead	14
l4=the	-14
l4=the & d:ahead	-10
l4=their	12
l4=their & d:ahead	14
l4=they	11
l4=they & d:ahead	12
l4=to & d:ahead	-18
l4=to & d:today	14
l4=truce	15
l4=truce & d:ahead	14
l4=until	10
l4=until & d:ahead	10
l4=want	-11
l4=want & d:ahead	-10
l4=was & d:ahead	-10
l4=we & d:ahead	11
l4=week	19
l4=week & d:ahead	20
l4=weekly	13
l4=weekly & d:today	13
l4=were	-12
l4=were & d:ahead	-11
l4=with	32
l4=with & d:ahead	24
l4=with & d:today	17
l4=would & d:today	19
l4=—	-18
l4=— & d:ahead	-17
l=, and	16
l=, not	-13
l=, the & d:ahead	11
l=, through	-16
l=, through & d:ahead	-16
l=, to	13
l=, to & d:ahead	12
l=: until	12
l=: until & d:ahead	12
l=; until	-14
l=; until & d:ahead	-13
l=<begin> from	-18
l=<begin> from & d:ahead	-14
l=<begin> on	10
l=<begin> on & d:ahead	12
l=<begin> to	15
l=<begin> to & d:ahead	16
l=<begin> until	-14
l=<begin> until & d:ahead	-13
l=<day-ahead> until	-18
l=<day-ahead> until & d:ahead	-18
l=<day-gone> ,	-18
l=<day-gone> , & d:ahead	-17
l=<day-gone> until	15
l=<day-gone> until & d:ahead	15
l=<day-today> , & d:today	12
l=<level> from	-12
l=<level> from & d:ahead	-10
l=<level> on	-27
l=<level> on & d:ahead	-25
l=<level> since	-11
l=<name> (	11
l=<name> ( & d:today	10
l=<name> ,	12
l=<name> , & d:today	12
l=<name> from	-9
l=<name> on	-19
l=<name> on & d:ahead	-11
l=<name> until	14
l=<name> until & d:ahead	15
l=<number> ,	11
l=<number> , & d:ahead	11
l=<number> on & d:ahead	-29
l=<number> on & d:gone	14
l=<number> until	14
l=<number> until & d:ahead	14
l=<points> until	13
l=<points> until & d:ahead	13
l=<seat> ,	-11
l=<seat> , & d:ahead	-18
l=<seat> by	10
l=<seat> by & d:ahead	10
l=<seat> on	-7
l=<seat> until	14
l=<seat> until & d:ahead	15
l=<span> from	-31
l=<span> from & d:ahead	-39
l=<span> on	-11
l=<span> on & d:ahead	-10
l=and after	10
l=and after & d:ahead	11
l=and not	-13
l=and not & d:ahead	-13
l=and the	13
l=and the & d:ahead	14
l=and until	19
l=and until & d:ahead	19
l=announcement of	-8
l=apply on	10
l=apply on & d:ahead	10
l=as of	-24
l=as of & d:ahead	-17
l=asleep until	14
l=asleep until & d:ahead	14
l=at the	-15
l=at the & d:ahead	-14
l=back to	-31
l=back to & d:ahead	-30
l=be on	9
l=be on & d:ahead	9
l=begin on	-18
l=begin on & d:ahead	-17
l=briefing ,	10
l=briefing , & d:today	10
l=busan on	-11
l=busan on & d:ahead	-10
l=by telephone	11
l=by telephone & d:today	12
l=by the	-31
l=by the & d:ahead	-29
l=case on	12
l=case on & d:ahead	12
l=column ,	9
l=column , & d:today	9
l=continue to	-12
l=continue to & d:ahead	-12
l=counted from	8
l=counted from & d:ahead	8
l=day ,	16
l=day , & d:ahead	12
l=day is	13
l=day is & d:ahead	13
l=deadline of	9
l=deadline of & d:ahead	9
l=die on	9
l=die on & d:ahead	9
l=due by	-12
l=due by & d:ahead	-12
l=effect from	-8
l=effect from & d:ahead	-8
l=end :	15
l=end : & d:ahead	10
l=end on	10
l=end on & d:ahead	13
l=enter before	-8
l=enter before & d:ahead	-7
l=est on	12
l=est on & d:ahead	13
l=expire on & d:ahead	10
l=extend from	25
l=extend from & d:ahead	25
l=extend to	-11
l=extend to & d:ahead	-11
l=fall on	14
l=fall on & d:ahead	14
l=follow on	-17
l=follow on & d:ahead	-17
l=force since	-13
l=force since & d:ahead	-11
l=friday , & d:ahead	11
l=from the	-36
l=from the & d:ahead	-36
l=go on	21
l=go on & d:ahead	16
l=good from	-10
l=good from & d:ahead	-10
l=good through & d:ahead	9
l=good until	13
l=good until & d:ahead	15
l=instead of	12
l=is the	8
l=is the & d:ahead	8
l=it end & d:ahead	12
l=it until	-25
l=it until & d:ahead	-25
l=last until & d:ahead	11
l=monday , & d:ahead	9
l=monday , & d:today	-17
l=network on	11
l=network on & d:ahead	11
l=night ,	12
l=night , & d:ahead	12
l=of the	9
l=of the & d:ahead	10
l=on from	12
l=on from & d:ahead	12
l=on the & d:ahead	15
l=one is	12
l=one is & d:ahead	12
l=or after	-13
l=or after & d:ahead	-13
l=over on	15
l=over on & d:ahead	16
l=publish by	9
l=publish by & d:ahead	10
l=retroactive to	-11
l=retroactive to & d:ahead	-11
l=round on	8
l=round on & d:ahead	8
l=run out	11
l=run out & d:today	13
l=side until	15
l=side until & d:ahead	15
l=so until	11
l=so until & d:ahead	11
l=start on	-10
l=start on & d:ahead	-10
l=stop on	28
l=stop on & d:ahead	28
l=strike until	-12
l=strike until & d:ahead	-12
l=suspend from	-11
l=suspend from & d:ahead	-11
l=suspend to	-15
l=suspend to & d:ahead	-14
l=term on	13
l=term on & d:ahead	10
l=that until	10
l=that until & d:ahead	10
l=them by	13
l=them by & d:ahead	13
l=them until	-8
l=them until & d:ahead	-8
l=there on	-12
l=there on & d:ahead	-12
l=thread ,	13
l=thread , & d:today	13
l=thursday ,	17
l=thursday , & d:today	10
l=till the	-14
l=till the & d:ahead	-14
l=time until	-10
l=time until & d:ahead	-10
l=to end	-7
l=to end & d:today	-12
l=to the	6
l=to the & d:ahead	7
l=treaty by	16
l=treaty by & d:ahead	16
l=truce beyond	9
l=truce beyond & d:ahead	9
l=truce by	-12
l=truce by & d:ahead	-12
l=truce die	9
l=truce from	15
l=truce from & d:ahead	15
l=truce of	-17
l=truce of & d:ahead	-16
l=truce on	10
l=truce on & d:ahead	12
l=truce until	-12
l=truce until & d:ahead	-12
l=tuesday ,	17
l=tuesday , & d:ahead	19
l=up on	11
l=up on & d:ahead	13
l=up to	13
l=up to & d:ahead	13
l=us to	14
l=us to & d:ahead	14
l=week ,	13
l=week , & d:ahead	14
l=weekly ,	10
l=weekly , & d:today	10
l=which end	11
lead=" & d:today	19
lead=(	-12
lead=( & d:ahead	-11
lead=)	10
lead=, & d:ahead	7
lead=, & d:gone	-33
lead=, & d:today	-23
lead=1	-40
lead=1 & d:ahead	-33
lead=1 & d:today	-9
lead=10	21
lead=10 & d:ahead	19
lead=11	14
lead=11 & d:ahead	16
lead=13	8
lead=13 & d:today	11
lead=18	11
lead=18 & d:ahead	12
lead=28	-10
lead=30	-12
lead=30 & d:ahead	-29
lead=30 & d:today	15
lead=31	22
lead=31 & d:ahead	18
lead=4	-11
lead=6	-9
lead=8	-16
lead=8 & d:ahead	-11
lead=9	-26
lead=9 & d:ahead	-20
lead=: & d:gone	-10
lead=; & d:ahead	-17
lead=; & d:today	10
lead=after	-12
lead=after & d:ahead	-15
lead=algeria	7
lead=an	-16
lead=an & d:ahead	-15
lead=and	13
lead=and & d:ahead	15
lead=april	-11
lead=april & d:ahead	-11
lead=as & d:ahead	11
lead=ask	20
lead=ask & d:ahead	20
lead=at	30
lead=at & d:ahead	14
lead=at & d:gone	14
lead=august	-17
lead=august & d:ahead	-16
lead=because	14
lead=before	16
lead=both	11
lead=both & d:ahead	12
lead=brazil & d:ahead	6
lead=but	-8
lead=but & d:ahead	-7
lead=by	-28
lead=by & d:ahead	-31
lead=china	20
lead=china & d:ahead	23
lead=denmark & d:ahead	-10
lead=each	-11
lead=each & d:ahead	-11
lead=ends	11
lead=ends & d:ahead	11
lead=exclusions	-10
lead=exclusions & d:ahead	-10
lead=february	-10
lead=february & d:ahead	-9
lead=five	-14
lead=five & d:ahead	-14
lead=for	16
lead=for & d:ahead	16
lead=friday	10
lead=friday & d:ahead	14
lead=from	-33
lead=from & d:ahead	-28
lead=goods	-27
lead=goods & d:ahead	-26
lead=he	-28
lead=he & d:ahead	-25
lead=i	10
lead=i & d:ahead	11
lead=it & d:ahead	14
lead=it & d:gone	-19
lead=it'll	15
lead=it'll & d:ahead	15
lead=january	8
lead=january & d:ahead	9
lead=japan	16
lead=japan & d:ahead	17
lead=june	-11
lead=june & d:ahead	-10
lead=korea	-11
lead=korea & d:ahead	-11
lead=march	-12
lead=march & d:ahead	-11
lead=mark	13
lead=neither	19
lead=neither & d:ahead	12
lead=no	-12
lead=no & d:ahead	-10
lead=nothing	-10
lead=nothing & d:ahead	-9
lead=nov	14
lead=nov & d:ahead	10
lead=november	39
lead=november & d:ahead	40
lead=on	10
lead=on & d:ahead	14
lead=otherwise	11
lead=otherwise & d:ahead	11
lead=ottawa	9
lead=ottawa & d:ahead	9
lead=saturday	-13
lead=should	9
lead=should & d:ahead	10
lead=so	18
lead=so & d:ahead	19
lead=sunday	-12
lead=sunday & d:today	-14
lead=suspended	-14
lead=suspended & d:ahead	-14
lead=switzerland	-11
lead=switzerland & d:ahead	-11
lead=that	13
lead=that & d:ahead	17
lead=that & d:gone	-16
lead=the	12
lead=the & d:ahead	28
lead=the & d:gone	-33
lead=the & d:today	-14
lead=this	13
lead=this & d:ahead	9
lead=those	-9
lead=those & d:ahead	-9
lead=thursday	26
lead=thursday & d:ahead	30
lead=today	10
lead=today & d:today	11
lead=tomorrow	-11
lead=tomorrow & d:ahead	-11
lead=tonight	20
lead=tonight & d:today	20
lead=trade	-9
lead=treasury	-12
lead=treasury & d:ahead	-11
lead=truce	13
lead=truce & d:ahead	12
lead=trump	25
lead=trump & d:ahead	26
lead=twenty	-22
lead=twenty & d:ahead	-22
lead=under	-24
lead=under & d:ahead	-23
lead=unless & d:today	15
lead=until	24
lead=until & d:ahead	18
lead=until & d:today	20
lead=washington	-11
lead=washington & d:ahead	-11
lead=what & d:ahead	13
lead=whether	16
lead=whether & d:ahead	11
lead=which & d:gone	-11
lead=which & d:today	17
lead=who	-23
lead=who & d:ahead	-22
lead=— & d:ahead	19
lll=, and on	11
lll=, and on & d:ahead	12
lll=, begin on	-11
lll=, begin on & d:ahead	-11
lll=, expire on	-13
lll=, expire on & d:ahead	-13
lll=, on the	12
lll=, on the & d:ahead	12
lll=, to the	17
lll=, to the & d:ahead	17
lll=, which end	13
lll=, which is	-10
lll=. est on	12
lll=. est on & d:ahead	13
lll=<begin> <begin> from	-18
lll=<begin> <begin> from & d:ahead	-14
lll=<begin> <begin> on	10
lll=<begin> <begin> on & d:ahead	12
lll=<begin> <begin> to	15
lll=<begin> <begin> to & d:ahead	16
lll=<begin> <begin> until	-14
lll=<begin> <begin> until & d:ahead	-13
lll=<begin> as of	-11
lll=<begin> monday ,	-16
lll=<begin> monday , & d:today	-15
lll=<begin> on the	10
lll=<begin> on the & d:ahead	10
lll=<begin> suspend until	-14
lll=<begin> suspend until & d:ahead	-14
lll=<begin> tuesday ,	9
lll=<day-ahead> , on	13
lll=<day-ahead> , on & d:ahead	13
lll=<day-ahead> instead of	12
lll=<day-ahead> to the	-17
lll=<day-ahead> to the & d:ahead	-17
lll=<day-gone> , to & d:ahead	-17
lll=<name> , on	-10
lll=<name> , on & d:ahead	-9
lll=<name> , until	11
lll=<name> , until & d:ahead	12
lll=<name> expire on	10
lll=<name> expire on & d:ahead	10
lll=<name> has until	-13
lll=<name> has until & d:ahead	-13
lll=<organisation> end on	-13
lll=<organisation> end on & d:ahead	-13
lll=<organisation> has until	21
lll=<organisation> has until & d:ahead	21
lll=<points> sleep until	12
lll=<points> sleep until & d:ahead	12
lll=<span> , on	12
lll=<span> , on & d:ahead	12
lll=and <name> ,	13
lll=and <name> end	-15
lll=and <name> end & d:today	-12
lll=and on the	-10
lll=and on the & d:ahead	-10
lll=are suspend to	-11
lll=are suspend to & d:ahead	-11
lll=arrangement expire on	9
lll=arrangement expire on & d:ahead	9
lll=at <level> until	17
lll=at <level> until & d:ahead	18
lll=be extend from	25
lll=be extend from & d:ahead	25
lll=be prolong to	-23
lll=be prolong to & d:ahead	-22
lll=been suspend until	12
lll=been suspend until & d:ahead	12
lll=both side until	9
lll=both side until & d:ahead	10
lll=by telephone on	11
lll=come back on	11
lll=come back on & d:ahead	12
lll=country end on	-12
lll=country end on & d:ahead	-12
lll=expire at the	-13
lll=expire at the & d:ahead	-13
lll=for <span> from	-22
lll=for <span> from & d:ahead	-21
lll=fourth round on	9
lll=fourth round on & d:ahead	9
lll=from <day-ahead> to	15
lll=from <day-ahead> to & d:ahead	15
lll=gave it until	-9
lll=gave it until & d:ahead	-9
lll=go on until	11
lll=go on until & d:ahead	12
lll=have expire on	9
lll=have expire on & d:ahead	9
lll=have run out & d:today	14
lll=he has until	-13
lll=he has until & d:ahead	-13
lll=hold until the	-15
lll=hold until the & d:ahead	-15
lll=in <seat> by	11
lll=in <seat> by & d:ahead	11
lll=in <seat> on	-18
lll=in <seat> on & d:ahead	-14
lll=in force since	-13
lll=in force since & d:ahead	-11
lll=is <level> until	11
lll=is <level> until & d:ahead	11
lll=is prolong to	13
lll=is up on & d:ahead	10
lll=it expire on	-10
lll=it expire on & d:ahead	-10
lll=it has until	19
lll=it has until & d:ahead	20
lll=it hold until	-11
lll=it hold until & d:ahead	-11
lll=it last until	12
lll=it last until & d:ahead	12
lll=it run to	20
lll=it run to & d:ahead	21
lll=it until the	16
lll=it until the & d:ahead	16
lll=new date is	14
lll=new date is & d:ahead	14
lll=now end on	9
lll=now end on & d:ahead	10
lll=now run until	-12
lll=now run until & d:ahead	-12
lll=on <day-ahead> ,	16
lll=on <day-ahead> , & d:ahead	16
lll=on friday , & d:ahead	13
lll=on or after	-13
lll=on or after & d:ahead	-13
lll=on sunday , & d:ahead	12
lll=on until the	9
lll=on until the & d:ahead	9
lll=otherwise end on	14
lll=otherwise end on & d:ahead	14
lll=past midnight on	11
lll=past midnight on & d:ahead	12
lll=pause end on	-10
lll=pause end on & d:ahead	-10
lll=reach back to	-14
lll=reach back to & d:ahead	-13
lll=reciprocal tariff until	11
lll=reciprocal tariff until & d:ahead	11
lll=run on to	-18
lll=run on to & d:ahead	-18
lll=stay suspend until	-14
lll=stay suspend until & d:ahead	-14
lll=surcharge end on	-9
lll=surcharge end on & d:ahead	-8
lll=suspension end on	-20
lll=suspension end on & d:ahead	-20
lll=take effect on	-15
lll=take effect on & d:ahead	-14
lll=take us to	10
lll=take us to & d:ahead	10
lll=tariff end on	-15
lll=tariff end on & d:ahead	-15
lll=tariff truce until	-16
lll=tariff truce until & d:ahead	-16
lll=term end on	13
lll=term end on & d:ahead	13
lll=that end on	11
lll=that end on & d:ahead	11
lll=the <organisation> meet	9
lll=the <organisation> meet & d:ahead	9
lll=the truce of	-13
lll=the truce of & d:ahead	-13
lll=the truce to	-16
lll=the truce to & d:ahead	-16
lll=to <level> on	-12
lll=to <level> on & d:ahead	-11
lll=to <number> on & d:ahead	-11
lll=to end on	18
lll=to end on & d:ahead	18
lll=to expire on	14
lll=to expire on & d:ahead	14
lll=to last until	-13
lll=to last until & d:ahead	-8
lll=truce , until	-17
lll=truce , until & d:ahead	-17
lll=truce end on	24
lll=truce end on & d:ahead	20
lll=truce has until	9
lll=truce has until & d:ahead	9
lll=truce lapse on	-9
lll=truce lapse on & d:ahead	-9
lll=truce last until	19
lll=truce last until & d:ahead	20
lll=truce run until	12
lll=truce run until & d:ahead	12
lll=until midnight on	-10
lll=until midnight on & d:ahead	-10
lll=up to the	-17
lll=up to the & d:ahead	-17
lll=was to end	-17
lll=was to end & d:today	-11
lll=which end on	8
lll=which end on & d:ahead	9
lll=which expire on	19
lll=which expire on & d:ahead	20
lll=which lapse on	-11
lll=which lapse on & d:ahead	-11
lll=which last until	-12
lll=which last until & d:ahead	-12
lll=with <name> end & d:today	10
lll=with <seat> until	10
lll=with <seat> until & d:ahead	10
lll=with effect from	-8
lll=with effect from & d:ahead	-8
lll=would begin on	11
lll=would begin on & d:ahead	11
lll=would last until	-18
lll=would last until & d:ahead	-18
lll=would run to	-19
lll=would run to & d:ahead	-19
lr=( )	-17
lr=( ) & d:ahead	-10
lr=, , & d:ahead	-28
lr=, , & d:today	34
lr=, <end> & d:ahead	12
lr=, —	-9
lr=, — & d:today	-9
lr=: , & d:ahead	-19
lr=: , & d:today	18
lr=: .	29
lr=: . & d:ahead	29
lr=: <end>	17
lr=: <end> & d:ahead	22
lr=: is	10
lr=: the	-20
lr=<begin> ,	-15
lr=<begin> , & d:ahead	-23
lr=<begin> .	13
lr=<begin> . & d:ahead	15
lr=<begin> <end>	7
lr=<begin> <end> & d:ahead	14
lr=<begin> at	19
lr=<begin> at & d:today	18
lr=<begin> it	-29
lr=<begin> it & d:ahead	-18
lr=<begin> it & d:today	-11
lr=<begin> the & d:ahead	-21
lr=<day-ahead> .	-13
lr=<day-ahead> . & d:today	-13
lr=<level> .	-20
lr=<level> . & d:ahead	-14
lr=<level> <end>	13
lr=<number> ,	-14
lr=<number> , & d:ahead	-10
lr=<seat> .	-13
lr=about ,	10
lr=about , & d:ahead	10
lr=after ,	14
lr=after , & d:ahead	15
lr=after .	13
lr=after . & d:ahead	13
lr=again . & d:ahead	10
lr=and ,	11
lr=and , & d:ahead	12
lr=as .	16
lr=back .	-11
lr=back . & d:ahead	-11
lr=before pay	-15
lr=before pay & d:ahead	-12
lr=beyond .	12
lr=beyond . & d:ahead	12
lr=by .	-15
lr=by . & d:ahead	-13
lr=by <end>	-28
lr=by <end> & d:ahead	-26
lr=by it	8
lr=by it & d:ahead	8
lr=by the	-12
lr=by the & d:ahead	-11
lr=die .	13
lr=die . & d:today	12
lr=end ,	18
lr=end , & d:ahead	18
lr=end . & d:ahead	-10
lr=end . & d:today	8
lr=for .	-13
lr=friday ,	10
lr=from ,	9
lr=from , & d:ahead	12
lr=from .	-13
lr=from . & d:ahead	-11
lr=from <end>	-41
lr=from <end> & d:ahead	-34
lr=from if	-17
lr=from if & d:ahead	-16
lr=from it	-12
lr=from it & d:ahead	-12
lr=from to	25
lr=from to & d:ahead	25
lr=from unless	9
lr=from unless & d:ahead	9
lr=has .	8
lr=has . & d:ahead	8
lr=lapse ,	12
lr=midnight .	23
lr=of .	11
lr=of . & d:ahead	12
lr=on , & d:gone	-14
lr=on . & d:ahead	4
lr=on . & d:gone	-23
lr=on . & d:today	-13
lr=on ;	12
lr=on ; & d:ahead	9
lr=on <end>	-14
lr=on <end> & d:ahead	-10
lr=on <name>	-11
lr=on <quality>	8
lr=on <quality> & d:ahead	8
lr=on ?	17
lr=on ? & d:ahead	18
lr=on after	7
lr=on after & d:ahead	15
lr=on after & d:today	-11
lr=on are	-25
lr=on are & d:ahead	-25
lr=on end	12
lr=on end & d:ahead	12
lr=on is	-9
lr=on is & d:ahead	-9
lr=on it	11
lr=on it & d:ahead	10
lr=on morning & d:ahead	-10
lr=on night & d:gone	13
lr=on that & d:ahead	17
lr=on the & d:ahead	9
lr=on unless	-16
lr=on unless & d:ahead	-15
lr=on we	9
lr=on we & d:ahead	9
lr=out ,	9
lr=out .	19
lr=out . & d:ahead	12
lr=out . & d:today	9
lr=over .	32
lr=sign . & d:today	12
lr=since ,	-35
lr=since , & d:ahead	-28
lr=sunday <end>	16
lr=sunday <end> & d:today	13
lr=telephone .	11
lr=telephone . & d:today	12
lr=the ,	14
lr=the , & d:ahead	17
lr=the .	-9
lr=the :	12
lr=the : & d:ahead	12
lr=the <end> & d:ahead	11
lr=the <end> & d:today	-8
lr=the they	15
lr=the they & d:ahead	15
lr=the to	-24
lr=the to & d:ahead	-24
lr=through .	17
lr=through . & d:ahead	18
lr=through <end>	14
lr=through <end> & d:ahead	14
lr=till <end>	9
lr=till <end> & d:ahead	9
lr=to )	9
lr=to ) & d:ahead	9
lr=to .	21
lr=to . & d:ahead	19
lr=to . & d:today	10
lr=to <end> & d:gone	13
lr=to of	-14
lr=to of & d:ahead	-14
lr=to the	10
lr=to the & d:ahead	10
lr=until )	20
lr=until ) & d:ahead	20
lr=until . & d:ahead	12
lr=until <end>	-17
lr=until <end> & d:ahead	-13
lr=until <end> & d:gone	-11
lr=until <name>	13
lr=until <name> & d:ahead	13
lr=until and	6
lr=until and & d:ahead	7
lr=until at	-10
lr=until at & d:ahead	-9
lr=until next	19
lr=until next & d:ahead	23
lr=until night	17
lr=until night & d:ahead	17
lr=until of	21
lr=until of & d:ahead	22
lr=until there	-13
lr=until there & d:ahead	-13
lr=until to	-14
lr=until to & d:ahead	-12
lr=wednesday <end>	15
lr=wednesday <end> & d:today	15
lr=— <end> & d:today	-11
lr=— the	12
n:abeyance	-16
n:agreement	12
n:agreements	-11
n:another	-19
n:arrangement	-49
n:asleep	-18
n:bargain	-17
n:bargains	-24
n:calm	-30
n:carried on	-20
n:ceasefire	55
n:compromise	11
n:concession	-23
n:continuation	-29
n:continue	15
n:continued	-30
n:continues	-30
n:continuing	-17
n:days=0	43
n:days=1	21
n:days=2	23
n:days=3	21
n:days=6	17
n:days=9	31
n:deal	13
n:extend	10
n:extended	10
n:extension	-77
n:extensions	12
n:extra	13
n:freeze	18
n:frozen	22
n:go on	-9
n:goes on	-10
n:halt	-17
n:halts	-22
n:holds back	-10
n:holidays	13
n:in the drawer	-19
n:keep	11
n:keeping	-31
n:keeps	9
n:laid down	-8
n:lengthen	-10
n:lengths=0	28
n:lengths=1	23
n:lengths=2	27
n:lengths=3	24
n:lengths=6	34
n:lie	-14
n:lies	-17
n:lifts	14
n:long=0	84
n:long=1	48
n:long=2	13
n:long=6	-53
n:long=9	-17
n:longer	-11
n:loose=1	23
n:loose=6	24
n:lull	-19
n:measure	22
n:measures	14
n:moratorium	29
n:more	-7
n:more=2	-17
n:more=6	-41
n:more=9	-26
n:no truce	89
n:on ice	-11
n:pact	-27
n:pacts	14
n:parked	12
n:paused	-38
n:pauses	19
n:peace	23
n:period	-24
n:postpone	-9
n:prolong	-63
n:prolongation	-66
n:prolonged	-39
n:prolonging	-23
n:prolongs	-13
n:quiet	30
n:quiet=3	-19
n:relief	8
n:renew	-25
n:renewal	-48
n:rest	13
n:rests	-26
n:run on	-10
n:second	38
n:set aside	22
n:settlement	27
n:shelved	10
n:silence	21
n:sleep	-12
n:sleeps	-13
n:spare	-24
n:sparing	-10
n:stay	39
n:stays	48
n:stretch	-36
n:stretched	-7
n:successor	-10
n:suspend	49
n:suspended	27
n:suspends	39
n:suspension	9
n:take off	12
n:taken off	-18
n:term	20
n:terms	36
n:truce=6	11
n:truces	-61
n:understanding	-24
n:untouched	16
n:verb=1	18
n:verb=2	19
n:verb=3	24
n:verb=6	30
n:waived	19
n:waivers	10
n:window	20
n:windows	10
n:withheld	17
n:withholds	15
nc2=end	-18
nc2=lack	12
nc2=return	-8
nc2=say	18
nc2=target	11
nc2=threaten	18
nc2=up	14
nct2=agree present	-21
nct2=bear future	-33
nct2=bear present	19
nct2=down future	-12
nct2=down modal	-14
nct2=end future	8
nct2=end modal	10
nct2=end past	-17
nct2=end present-passive	-12
nct2=impose future	18
nct2=impose past	8
nct2=impose present	-17
nct2=lack future	-11
nct2=lack past	10
nct2=lack present-passive	10
nct2=propose present	10
nct2=renew future-passive	17
nct2=renew past-passive	-24
nct2=renew present	-22
nct2=renew present-passive	8
nct2=return present	-9
nct2=say future	10
nct2=say present	12
nct2=sell present	8
nct2=sign past	16
nct2=stay future	-22
nct2=stay future-passive	12
nct2=stay participle-passive	-12
nct2=stay past	-11
nct2=stay perfect	14
nct2=suspend present-passive	-10
nct2=target future	12
nct2=threaten present	16
nct2=up future	12
next="	-27
next=,	18
next=after	-12
next=and	-28
next=that	31
next=unless	-16
next=when	10
next=—	-17
nhas-future	11
none	66
nt2=future-passive	16
nt2=past	17
nt2=past-passive	-18
nt2=perfect	17
nt2=present	-6
nt2=present-passive	24
nv0-none	-12
nv1-none	-12
nv2=bring	-18
nv2=charge	19
nv2=continue	26
nv2=end	-14
nv2=expect	14
nv2=expire	11
nv2=keep	16
nv2=lapse	9
nv2=leave	21
nv2=let	-17
nv2=levy	10
nv2=meet	-16
nv2=need	15
nv2=offer	11
nv2=publish	11
nv2=raise	-14
nv2=replace	-15
nv2=revive	-14
nv2=stay	-12
nv2=warn	21
nv2=write	12
nvt2=agree past	11
nvt2=be future	-18
nvt2=be present	14
nvt2=bring modal	-11
nvt2=charge future	12
nvt2=continue future	14
nvt2=end future	9
nvt2=end modal	9
nvt2=end past	-12
nvt2=end present	-13
nvt2=expect present	15
nvt2=expire present	13
nvt2=extend modal	8
nvt2=extend present	-18
nvt2=go future	11
nvt2=lapse present	9
nvt2=leave participle	12
nvt2=leave present	15
nvt2=let present	-11
nvt2=levy future	11
nvt2=make participle	-11
nvt2=need past	10
nvt2=other present	-16
nvt2=pay present	16
nvt2=plan participle	9
nvt2=prolong future	11
nvt2=prolong modal	-23
nvt2=prolong participle	13
nvt2=prolong present	12
nvt2=publish past	13
nvt2=replace present	-15
nvt2=reply past	10
nvt2=see future	-15
nvt2=stay present	-14
nvt2=take modal	16
nvt2=take past	10
o:act=admit	17
o:act=announce	-14
o:act=approve	14
o:act=face	-10
o:act=grant	-15
o:act=look	14
o:act=make	-27
o:act=meet	-15
o:act=no verb	6
o:act=order	-10
o:act=pay	-14
o:act=rise	-24
o:act=sell	-13
o:act=set	-24
o:act=sit	-20
o:act=think	14
o:agree the ahead	-12
o:be by ahead	-15
o:be from ahead	-6
o:be on ahead	10
o:be over ahead	20
o:be until ahead	-23
o:begin before ahead	16
o:begin of ahead	-13
o:begin on ahead	-25
o:begin until ahead	9
o:carried=controls far	9
o:carried=deal	-11
o:carried=duties far	-21
o:carried=longer	21
o:carried=longer far	12
o:carried=meeting	-16
o:carried=none	-9
o:carried=procedure	-16
o:carried=sale far	18
o:carried=truce	19
o:carry from ahead	18
o:carry until ahead	-19
o:charge from ahead	-9
o:charge on ahead	-12
o:clear before ahead	-9
o:clear by ahead	10
o:decide by ahead	9
o:end by ahead	-12
o:end dies today	9
o:end end today	-21
o:end ended today	-11
o:end ends ahead	17
o:end of ahead	-13
o:extend from ahead	22
o:have on ahead	8
o:have since ahead	-11
o:have the ahead	17
o:keep on ahead	15
o:keep the ahead	14
o:keep until ahead	-12
o:leads=10, until	-12
o:leads=12% on	11
o:leads=2027 to	10
o:leads=2030 to	22
o:leads=25% on	-8
o:leads=a.m. on	18
o:leads=and after	10
o:leads=and the	13
o:leads=and until	19
o:leads=applied on	12
o:leads=apply from	10
o:leads=as of	-24
o:leads=asleep until	14
o:leads=at the	-15
o:leads=back to	-31
o:leads=be on	9
o:leads=begin on	9
o:leads=beginning on	-9
o:leads=begins on	-22
o:leads=busan on	-11
o:leads=by telephone	11
o:leads=by the	-31
o:leads=case on	12
o:leads=cent on	-19
o:leads=cent since	-12
o:leads=cent until	-11
o:leads=close on	-10
o:leads=closes on	10
o:leads=counted from	8
o:leads=days from	-11
o:leads=days until	-10
o:leads=deadline of	9
o:leads=died on	-16
o:leads=dies on	17
o:leads=due by	-12
o:leads=effect from	-8
o:leads=end on	8
o:leads=ended on	-42
o:leads=ending on	18
o:leads=ends on	20
o:leads=entered before	-8
o:leads=est on	12
o:leads=extended from	25
o:leads=extended to	-11
o:leads=falls on	14
o:leads=follow on	-15
o:leads=force since	-13
o:leads=from	-16
o:leads=from the	-36
o:leads=good until	11
o:leads=goods from	-10
o:leads=hold until	-5
o:leads=holds until	23
o:leads=instead of	12
o:leads=is the	8
o:leads=it until	-25
o:leads=june to	-28
o:leads=lapse on	13
o:leads=lapsed on	-8
o:leads=last until	-28
o:leads=lasts until	35
o:leads=monday,	-16
o:leads=months from	-16
o:leads=months, until	15
o:leads=network on	11
o:leads=of the	10
o:leads=on	10
o:leads=on from	12
o:leads=one is	12
o:leads=or after	-13
o:leads=over on	15
o:leads=p.m. on	-28
o:leads=percent until	27
o:leads=points until	13
o:leads=published by	11
o:leads=retroactive to	-11
o:leads=rome on	13
o:leads=round on	8
o:leads=run out	9
o:leads=run to	-27
o:leads=runs to	14
o:leads=sides until	9
o:leads=so until	11
o:leads=south korea,	11
o:leads=starts on	-12
o:leads=stops on	23
o:leads=strike until	-12
o:leads=suspended from	-11
o:leads=suspended to	-15
o:leads=tariff until	-12
o:leads=tariffs until	21
o:leads=that ends	9
o:leads=that until	10
o:leads=them by	13
o:leads=them until	-8
o:leads=there on	-12
o:leads=till the	-14
o:leads=time until	-10
o:leads=to	15
o:leads=to end	-7
o:leads=to the	4
o:leads=treaty by	16
o:leads=truce beyond	9
o:leads=truce by	-12
o:leads=truce from	15
o:leads=truce of	-16
o:leads=truce on	10
o:leads=truce until	-17
o:leads=truce, until	-17
o:leads=tuesday,	9
o:leads=until	-16
o:leads=up on	11
o:leads=up to	13
o:leads=us to	14
o:leads=us until	10
o:leads=valletta,	-9
o:leads=weeks, on	13
o:leads=which ends	12
o:leads=year from	-10
o:leads=year, to	19
o:leave until ahead	14
o:left=controls right=duties	-13
o:left=controls right=signing	-12
o:left=deal right=duties	14
o:left=deal right=none	-15
o:left=duties right=deal	-15
o:left=duties right=duties	-26
o:left=duties right=signing	-19
o:left=duties right=truce	31
o:left=exclusions	-25
o:left=exclusions right=none	-20
o:left=longer	21
o:left=longer right=duties	14
o:left=longer right=signing	11
o:left=meeting	-36
o:left=meeting right=deal	15
o:left=meeting right=none	-40
o:left=meeting right=procedure	9
o:left=none right=duties	-11
o:left=none right=none	23
o:left=none right=sale	-8
o:left=none right=truce	-12
o:left=procedure	-16
o:left=procedure right=none	-15
o:left=procedure right=truce	16
o:left=sale	-9
o:left=signing right=truce	16
o:left=truce right=controls	-12
o:left=truce right=deal	-11
o:left=truce right=duties	18
o:left=truce right=longer	-28
o:left=truce right=meeting	-19
o:left=truce right=none	9
o:left=truce right=truce	9
o:let on ahead	-12
o:near=exclusions	-27
o:near=meeting	-16
o:near=none	-15
o:near=procedure	-8
o:no verb and ahead	19
o:no verb as ahead	12
o:no verb briefing, today	10
o:no verb cent ahead	10
o:no verb column, today	9
o:no verb day, ahead	12
o:no verb ends today	42
o:no verb friday, ahead	11
o:no verb from ahead	-42
o:no verb korea, today	11
o:no verb mark ahead	17
o:no verb monday, ahead	10
o:no verb monday, today	-17
o:no verb on ahead	29
o:no verb on today	-8
o:no verb sunday today	10
o:no verb the ahead	22
o:no verb the today	-18
o:no verb through ahead	11
o:no verb thursday today	-10
o:no verb thursday, today	10
o:no verb till ahead	17
o:no verb tomorrow today	-9
o:no verb tomorrow, ahead	-25
o:no verb tuesday today	-8
o:no verb tuesday, ahead	19
o:no verb until ahead	32
o:no verb valletta, today	-9
o:no verb week, ahead	15
o:no verb weekly, today	10
o:no verb — today	-17
o:other from ahead	9
o:other has ahead	21
o:other the ahead	-20
o:other to ahead	-10
o:pay  today	13
o:pay after ahead	8
o:pay from ahead	-30
o:pay pay ahead	11
o:prolong the ahead	-12
o:publish by ahead	9
o:put on ahead	-14
o:reach on ahead	14
o:reach to ahead	-22
o:return on ahead	11
o:right=deal the	-9
o:right=duties	-6
o:right=duties before	-21
o:right=duties from	-22
o:right=duties since	-9
o:right=duties to	38
o:right=duties until	12
o:right=duties with	10
o:right=exclusions on	11
o:right=longer	-27
o:right=longer on	-24
o:right=longer until	10
o:right=meeting	-19
o:right=meeting the	-15
o:right=none	-34
o:right=none beyond	20
o:right=none briefing,	10
o:right=none brussels,	-10
o:right=none by	-21
o:right=none column,	9
o:right=none comes	-8
o:right=none day	8
o:right=none end	-14
o:right=none ended	-16
o:right=none ends	33
o:right=none from	-44
o:right=none korea,	11
o:right=none mark	17
o:right=none midnight	25
o:right=none not	-25
o:right=none nothing	11
o:right=none of	-25
o:right=none on	-6
o:right=none out	22
o:right=none over	37
o:right=none past	17
o:right=none pay	9
o:right=none percent	-12
o:right=none says	21
o:right=none sign	18
o:right=none since	-15
o:right=none starts	-11
o:right=none sunday	15
o:right=none telephone	11
o:right=none the	14
o:right=none through	22
o:right=none thursday	-17
o:right=none thursday,	23
o:right=none till	20
o:right=none tomorrow	-10
o:right=none tomorrow,	-25
o:right=none truce	-11
o:right=none tuesday	-9
o:right=none tuesday,	14
o:right=none until	7
o:right=none valletta,	-10
o:right=none week,	11
o:right=none weekly,	10
o:right=none —	-11
o:right=sale	-12
o:right=signing the	-14
o:right=signing to	9
o:right=truce	18
o:right=truce 	9
o:right=truce after	14
o:right=truce before	6
o:right=truce from	32
o:right=truce of	-19
o:right=truce on	-10
o:right=truce since	-20
o:rise on ahead	-16
o:run out today	13
o:say on ahead	18
o:say says ahead	18
o:say until ahead	-13
o:set for ahead	-10
o:sign by ahead	-10
o:sign on ahead	-31
o:sign sign ahead	8
o:sign sign today	12
o:sign the ahead	15
o:sit on ahead	-18
o:sit since ahead	11
o:sit until ahead	-13
o:spare until ahead	11
o:subject=controls	-24
o:subject=controls carried begin	10
o:subject=controls carried begin ahead	11
o:subject=controls carried on ahead	-11
o:subject=controls carried until ahead	10
o:subject=controls end	-16
o:subject=controls end ahead	-16
o:subject=controls end on	-15
o:subject=controls far  ahead	-17
o:subject=controls far carried	12
o:subject=controls far carried  ahead	11
o:subject=controls far carried be	17
o:subject=controls far carried be ahead	17
o:subject=controls far carried end	-16
o:subject=controls far carried end ahead	-15
o:subject=controls far carried end on	-18
o:subject=controls far carried other	14
o:subject=controls far carried other ahead	14
o:subject=controls far no verb 	-17
o:subject=controls far no verb the	9
o:subject=controls no verb	-13
o:subject=controls no verb ahead	-12
o:subject=controls on ahead	-20
o:subject=controls suspend	-14
o:subject=controls suspend ahead	-14
o:subject=controls suspend until	-12
o:subject=controls until ahead	-14
o:subject=deal carried	-19
o:subject=deal carried be	-18
o:subject=deal carried be ahead	-17
o:subject=deal carried be until	-10
o:subject=deal carried begin	-11
o:subject=deal carried end	-10
o:subject=deal carried end ahead	-10
o:subject=deal carried end on	-15
o:subject=deal carried on ahead	-12
o:subject=deal end	11
o:subject=deal far  ahead	-16
o:subject=deal far carried	12
o:subject=deal far carried be	16
o:subject=deal far carried be ahead	16
o:subject=deal far carried be until	13
o:subject=deal far carried have	26
o:subject=deal far carried have ahead	26
o:subject=deal far carried have until	15
o:subject=deal far carried on ahead	13
o:subject=deal far carried pay	-10
o:subject=deal far carried pay ahead	-10
o:subject=deal far carried prolong	-13
o:subject=deal far carried prolong ahead	-13
o:subject=deal far carried put	-11
o:subject=deal far carried put ahead	-11
o:subject=deal far carried run	-10
o:subject=deal far carried run ahead	-9
o:subject=deal far carried suspend	11
o:subject=deal far carried suspend ahead	11
o:subject=deal far carried the ahead	-16
o:subject=deal far carried until ahead	18
o:subject=deal far carried write	17
o:subject=deal far carried write ahead	17
o:subject=deal far carried write on	17
o:subject=deal far no verb 	-21
o:subject=deal far no verb on	9
o:subject=deal far no verb today	-13
o:subject=deal far no verb until	16
o:subject=deal far on ahead	9
o:subject=deal far until ahead	16
o:subject=deal from ahead	10
o:subject=deal no verb until	25
o:subject=deal until ahead	17
o:subject=duties  ahead	-26
o:subject=duties ( ahead	-13
o:subject=duties after ahead	10
o:subject=duties be on	11
o:subject=duties be until	-9
o:subject=duties begin on	12
o:subject=duties begin until	-17
o:subject=duties carried be	-13
o:subject=duties carried be ahead	-12
o:subject=duties carried be by	12
o:subject=duties carried be is	16
o:subject=duties carried be of	-11
o:subject=duties carried be on	-24
o:subject=duties carried be the	-18
o:subject=duties carried begin	10
o:subject=duties carried begin ahead	12
o:subject=duties carried end ended	-13
o:subject=duties carried end on	15
o:subject=duties carried ended ahead	-13
o:subject=duties carried is ahead	13
o:subject=duties carried let	9
o:subject=duties carried let ahead	9
o:subject=duties carried look	12
o:subject=duties carried of ahead	-15
o:subject=duties carried prolong	16
o:subject=duties carried prolong ahead	16
o:subject=duties carried remain	11
o:subject=duties carried remain ahead	11
o:subject=duties carried run ahead	11
o:subject=duties carried run on	12
o:subject=duties carried suspend	12
o:subject=duties carried suspend ahead	13
o:subject=duties carried suspend to	14
o:subject=duties carried the ahead	13
o:subject=duties carried to ahead	16
o:subject=duties carried until ahead	-14
o:subject=duties charge	12
o:subject=duties charge ahead	12
o:subject=duties collect	14
o:subject=duties collect ahead	16
o:subject=duties end	-12
o:subject=duties end ahead	-18
o:subject=duties end on	-14
o:subject=duties end today	9
o:subject=duties fall	-12
o:subject=duties fall ahead	-12
o:subject=duties fall on	-11
o:subject=duties far	14
o:subject=duties far  ahead	14
o:subject=duties far carried  ahead	-16
o:subject=duties far carried agree the	8
o:subject=duties far carried be	17
o:subject=duties far carried be 	13
o:subject=duties far carried be on	8
o:subject=duties far carried be the	-14
o:subject=duties far carried be today	15
o:subject=duties far carried be until	16
o:subject=duties far carried begin on	-13
o:subject=duties far carried begin until	17
o:subject=duties far carried by ahead	-21
o:subject=duties far carried clear	-8
o:subject=duties far carried clear ahead	-8
o:subject=duties far carried collect	-9
o:subject=duties far carried have	-16
o:subject=duties far carried have ahead	-14
o:subject=duties far carried have until	-12
o:subject=duties far carried meet	15
o:subject=duties far carried meet ahead	16
o:subject=duties far carried meet on	11
o:subject=duties far carried move to	-10
o:subject=duties far carried of ahead	-9
o:subject=duties far carried other until	-9
o:subject=duties far carried pay	-14
o:subject=duties far carried pay ahead	-14
o:subject=duties far carried run	17
o:subject=duties far carried run ahead	19
o:subject=duties far carried run on	17
o:subject=duties far carried sign on	-15
o:subject=duties far carried since ahead	-10
o:subject=duties far carried suspend	26
o:subject=duties far carried suspend ahead	28
o:subject=duties far carried suspend until	17
o:subject=duties far carried tell	-12
o:subject=duties far carried the ahead	-8
o:subject=duties far carried until ahead	21
o:subject=duties far from ahead	-14
o:subject=duties far monday, today	-9
o:subject=duties far no verb	14
o:subject=duties far no verb 	14
o:subject=duties far no verb ahead	18
o:subject=duties far no verb from	-15
o:subject=duties far no verb monday,	-9
o:subject=duties far no verb the	12
o:subject=duties far no verb tuesday,	11
o:subject=duties far the ahead	12
o:subject=duties far tuesday, ahead	11
o:subject=duties from ahead	-13
o:subject=duties monday, ahead	-13
o:subject=duties no verb 	-25
o:subject=duties no verb as	16
o:subject=duties no verb cent	9
o:subject=duties no verb from	-13
o:subject=duties no verb gone	-15
o:subject=duties no verb monday,	-13
o:subject=duties no verb on	-21
o:subject=duties no verb the	12
o:subject=duties no verb through	16
o:subject=duties no verb wednesday,	-10
o:subject=duties other	-18
o:subject=duties other ahead	-17
o:subject=duties return	12
o:subject=duties return ahead	14
o:subject=duties return on	17
o:subject=duties rise	-18
o:subject=duties rise ahead	-18
o:subject=duties rise on	-14
o:subject=duties suspend	11
o:subject=duties suspend ahead	12
o:subject=duties suspend from	-10
o:subject=duties suspend on	10
o:subject=duties suspend the	-19
o:subject=duties suspend until	22
o:subject=duties the ahead	-14
o:subject=duties through ahead	21
o:subject=duties to ahead	20
o:subject=duties until ahead	20
o:subject=duties wednesday, ahead	-10
o:subject=exclusions	-14
o:subject=exclusions carried end	-10
o:subject=exclusions carried end ahead	-10
o:subject=exclusions far carried	-15
o:subject=exclusions no verb	-12
o:subject=exclusions no verb ahead	-10
o:subject=exclusions no verb on	-9
o:subject=exclusions until ahead	-15
o:subject=fees carried	-32
o:subject=fees carried be	-11
o:subject=fees carried be ahead	-10
o:subject=fees carried end	-14
o:subject=fees carried on ahead	-21
o:subject=fees carried suspend	-11
o:subject=fees carried suspend ahead	-11
o:subject=fees carried suspend until	-11
o:subject=fees carried until ahead	-16
o:subject=fees end	-9
o:subject=fees far	10
o:subject=fees far carried on ahead	9
o:subject=fees far no verb	10
o:subject=fees far no verb ahead	13
o:subject=fees on ahead	-13
o:subject=longer by ahead	15
o:subject=longer carried from ahead	12
o:subject=longer carried on ahead	11
o:subject=longer carried to ahead	-18
o:subject=longer carried until ahead	-19
o:subject=longer end	11
o:subject=longer end ahead	11
o:subject=longer end on	11
o:subject=longer far carried be	12
o:subject=longer far carried be ahead	13
o:subject=longer far carried begin on	7
o:subject=longer far carried extend	-28
o:subject=longer far carried extend ahead	-27
o:subject=longer far carried extend to	-16
o:subject=longer far carried extend until	-13
o:subject=longer far carried from ahead	10
o:subject=longer far carried prolong	-10
o:subject=longer far carried prolong ahead	-10
o:subject=longer far carried to ahead	-15
o:subject=longer no verb	8
o:subject=longer no verb ahead	17
o:subject=longer no verb on	-15
o:subject=longer no verb to	23
o:subject=longer no verb today	-15
o:subject=longer no verb until	17
o:subject=longer until ahead	6
o:subject=meeting	-4
o:subject=meeting carried be the	10
o:subject=meeting carried end	26
o:subject=meeting carried end ahead	25
o:subject=meeting carried end on	15
o:subject=meeting carried leave	-11
o:subject=meeting carried leave ahead	-11
o:subject=meeting carried see the	11
o:subject=meeting far  ahead	12
o:subject=meeting far  today	-11
o:subject=meeting far carried	-4
o:subject=meeting far carried be	-16
o:subject=meeting far carried be ahead	-15
o:subject=meeting far carried be by	-8
o:subject=meeting far carried be is	-10
o:subject=meeting far carried be until	9
o:subject=meeting far carried by ahead	-10
o:subject=meeting far carried end	14
o:subject=meeting far carried end ahead	16
o:subject=meeting far carried from ahead	-15
o:subject=meeting far carried is ahead	-9
o:subject=meeting far carried of ahead	12
o:subject=meeting far carried suspend	-9
o:subject=meeting far carried suspend ahead	-9
o:subject=meeting far carried the ahead	-20
o:subject=meeting far carried until ahead	18
o:subject=meeting far carried warn	-9
o:subject=meeting far carried warn ahead	-9
o:subject=meeting no verb today	19
o:subject=meeting the ahead	-9
o:subject=none	7
o:subject=none after ahead	-11
o:subject=none before ahead	13
o:subject=none briefing, today	10
o:subject=none carried  ahead	-26
o:subject=none carried  today	15
o:subject=none carried agree	-20
o:subject=none carried agree ahead	-20
o:subject=none carried agree until	-17
o:subject=none carried and ahead	-12
o:subject=none carried announce	-16
o:subject=none carried announce ahead	-15
o:subject=none carried be	-14
o:subject=none carried be 	-15
o:subject=none carried be on	19
o:subject=none carried be the	11
o:subject=none carried be until	-24
o:subject=none carried before ahead	16
o:subject=none carried begin ahead	-13
o:subject=none carried begin from	12
o:subject=none carried begin to	-11
o:subject=none carried begin today	11
o:subject=none carried begin until	-12
o:subject=none carried begin up	10
o:subject=none carried end end	-12
o:subject=none carried end the	15
o:subject=none carried fall	11
o:subject=none carried fall ahead	11
o:subject=none carried fall on	11
o:subject=none carried for ahead	9
o:subject=none carried from ahead	-13
o:subject=none carried have today	-9
o:subject=none carried keep	16
o:subject=none carried keep ahead	16
o:subject=none carried keep on	14
o:subject=none carried leave	10
o:subject=none carried leave ahead	10
o:subject=none carried let ahead	12
o:subject=none carried let until	16
o:subject=none carried meet	-9
o:subject=none carried meet on	-11
o:subject=none carried other until	-18
o:subject=none carried pay	13
o:subject=none carried pay 	13
o:subject=none carried pay from	-13
o:subject=none carried pay until	12
o:subject=none carried prolong to	15
o:subject=none carried run	19
o:subject=none carried run out	19
o:subject=none carried run today	16
o:subject=none carried say	14
o:subject=none carried say ahead	19
o:subject=none carried say on	10
o:subject=none carried sit since	11
o:subject=none carried suspend ahead	15
o:subject=none carried suspend from	-9
o:subject=none carried suspend until	14
o:subject=none carried tell	-9
o:subject=none carried tell on	-10
o:subject=none carried the ahead	19
o:subject=none carried to ahead	10
o:subject=none carried wait	-7
o:subject=none carried wait ahead	-7
o:subject=none from ahead	-9
o:subject=none monday, ahead	11
o:subject=none no verb	7
o:subject=none no verb after	-11
o:subject=none no verb ahead	19
o:subject=none no verb before	13
o:subject=none no verb briefing,	10
o:subject=none no verb date:	13
o:subject=none no verb friday,	-9
o:subject=none no verb from	-10
o:subject=none no verb gone	-13
o:subject=none no verb on	11
o:subject=none no verb sunday,	-22
o:subject=none no verb thursday,	9
o:subject=none no verb until	13
o:subject=none no verb valletta,	-9
o:subject=none no verb wednesday,	10
o:subject=none no verb weekly,	10
o:subject=none no verb —	-7
o:subject=none on ahead	13
o:subject=none sunday, ahead	-21
o:subject=none the ahead	13
o:subject=none until ahead	14
o:subject=none valletta, today	-9
o:subject=none wednesday, today	12
o:subject=none weekly, today	10
o:subject=none — today	-11
o:subject=procedure	-12
o:subject=procedure carried be	-11
o:subject=procedure carried be ahead	-11
o:subject=procedure carried before ahead	-9
o:subject=procedure carried suspend	14
o:subject=procedure carried suspend ahead	14
o:subject=procedure carried suspend until	16
o:subject=procedure carried until ahead	17
o:subject=procedure far carried be	11
o:subject=procedure far carried be ahead	12
o:subject=procedure far carried by ahead	13
o:subject=procedure far carried end	-13
o:subject=procedure far carried end ahead	-13
o:subject=procedure far carried end on	-11
o:subject=procedure far carried have	-12
o:subject=procedure far carried have ahead	-11
o:subject=procedure far carried on ahead	-15
o:subject=procedure far carried sign	10
o:subject=procedure far carried sign ahead	11
o:subject=procedure far carried tell	15
o:subject=procedure far carried the ahead	14
o:subject=procedure far carried until ahead	-22
o:subject=procedure far no verb until	-15
o:subject=procedure far until ahead	-15
o:subject=procedure no verb the	16
o:subject=procedure the ahead	16
o:subject=procedure until ahead	-12
o:subject=sale carried	10
o:subject=sale carried until ahead	10
o:subject=sale far	-10
o:subject=sale far no verb	-10
o:subject=sale no verb	-13
o:subject=sale no verb ahead	-12
o:subject=signing after ahead	8
o:subject=signing no verb ahead	14
o:subject=signing no verb on	14
o:subject=signing no verb the	-10
o:subject=signing no verb to	11
o:subject=signing no verb today	-8
o:subject=signing to ahead	16
o:subject=truce	12
o:subject=truce  ahead	4
o:subject=truce  today	13
o:subject=truce be	10
o:subject=truce be ahead	11
o:subject=truce be on	21
o:subject=truce be until	-17
o:subject=truce begin	-15
o:subject=truce begin on	-18
o:subject=truce begin the	-10
o:subject=truce carried be from	-10
o:subject=truce carried be the	-17
o:subject=truce carried begin	9
o:subject=truce carried begin ahead	7
o:subject=truce carried begin until	16
o:subject=truce carried let	-10
o:subject=truce carried on ahead	-13
o:subject=truce carried pay	-7
o:subject=truce carried pay ahead	-17
o:subject=truce carried prolong	9
o:subject=truce carried prolong ahead	9
o:subject=truce carried run	9
o:subject=truce carried run ahead	12
o:subject=truce carried run on	-11
o:subject=truce carried run to	17
o:subject=truce carried suspend	-28
o:subject=truce carried suspend ahead	-26
o:subject=truce carried suspend until	-23
o:subject=truce carried the ahead	-16
o:subject=truce carried to ahead	15
o:subject=truce end	-17
o:subject=truce end ahead	-13
o:subject=truce end dies	10
o:subject=truce end end	-18
o:subject=truce end the	-20
o:subject=truce end today	-12
o:subject=truce ends today	12
o:subject=truce extend from	17
o:subject=truce extend to	-15
o:subject=truce far	16
o:subject=truce far  ahead	-17
o:subject=truce far carried agree	-11
o:subject=truce far carried agree ahead	-11
o:subject=truce far carried be on	10
o:subject=truce far carried be until	-12
o:subject=truce far carried before ahead	-8
o:subject=truce far carried end ahead	10
o:subject=truce far carried end on	9
o:subject=truce far carried have	14
o:subject=truce far carried on ahead	-9
o:subject=truce far carried pay ahead	13
o:subject=truce far carried pay until	11
o:subject=truce far carried run on	-13
o:subject=truce far carried suspend	-15
o:subject=truce far carried suspend ahead	-13
o:subject=truce far carried suspend until	-20
o:subject=truce far carried the ahead	30
o:subject=truce far carried until ahead	-32
o:subject=truce far no verb	16
o:subject=truce far no verb 	-13
o:subject=truce far no verb ahead	21
o:subject=truce far no verb on	23
o:subject=truce far no verb until	17
o:subject=truce far on ahead	24
o:subject=truce far until ahead	18
o:subject=truce friday, ahead	21
o:subject=truce from ahead	-18
o:subject=truce have has	-17
o:subject=truce have until	12
o:subject=truce no verb	21
o:subject=truce no verb 	13
o:subject=truce no verb ahead	8
o:subject=truce no verb by	-11
o:subject=truce no verb ends	30
o:subject=truce no verb friday,	25
o:subject=truce no verb from	-21
o:subject=truce no verb of	10
o:subject=truce no verb on	28
o:subject=truce no verb since	-11
o:subject=truce no verb sunday,	14
o:subject=truce no verb today	32
o:subject=truce no verb week,	12
o:subject=truce on ahead	11
o:subject=truce on gone	11
o:subject=truce other	14
o:subject=truce other ahead	15
o:subject=truce other on	11
o:subject=truce prolong ahead	-12
o:subject=truce renew	16
o:subject=truce renew ahead	16
o:subject=truce run	-18
o:subject=truce run ahead	-15
o:subject=truce since ahead	-21
o:subject=truce sunday, ahead	14
o:subject=truce suspend until	10
o:subject=truce to gone	14
o:subject=truce tomorrow today	-10
o:subject=truce week, ahead	12
o:suspend the ahead	-14
o:suspend till ahead	15
o:suspend until ahead	18
o:topic=controls be	10
o:topic=controls begin	9
o:topic=controls end	-21
o:topic=controls far 	-18
o:topic=controls far  ahead	-17
o:topic=controls far end	-15
o:topic=controls no verb	-13
o:topic=controls on	-24
o:topic=controls on ahead	-22
o:topic=controls rule	12
o:topic=controls until	10
o:topic=controls until ahead	10
o:topic=deal	-14
o:topic=deal ahead	-17
o:topic=deal be	-29
o:topic=deal begin	-20
o:topic=deal deal today	9
o:topic=deal end	17
o:topic=deal face	15
o:topic=deal far	15
o:topic=deal far after	-14
o:topic=deal far ahead	22
o:topic=deal far be	12
o:topic=deal far have	20
o:topic=deal far on	7
o:topic=deal far on ahead	9
o:topic=deal far the	-18
o:topic=deal far the ahead	-18
o:topic=deal far today	-17
o:topic=deal far until	30
o:topic=deal far until ahead	30
o:topic=deal far write	17
o:topic=deal gone	-9
o:topic=deal have	-9
o:topic=deal today	13
o:topic=duties  ahead	-20
o:topic=duties ( ahead	-13
o:topic=duties after	7
o:topic=duties after ahead	8
o:topic=duties ahead	10
o:topic=duties as	16
o:topic=duties clear	-15
o:topic=duties ends today	9
o:topic=duties fall	-18
o:topic=duties far after	10
o:topic=duties far after ahead	10
o:topic=duties far begin	-11
o:topic=duties far fall	-10
o:topic=duties far gone	-16
o:topic=duties far have	-16
o:topic=duties far is	-5
o:topic=duties far monday,	-9
o:topic=duties far monday, today	-9
o:topic=duties far no verb	14
o:topic=duties far run	17
o:topic=duties far telephone	12
o:topic=duties far tell	-10
o:topic=duties far to	-10
o:topic=duties far tuesday,	11
o:topic=duties far tuesday, ahead	11
o:topic=duties for	-20
o:topic=duties for ahead	-19
o:topic=duties from	-53
o:topic=duties from ahead	-46
o:topic=duties get	-10
o:topic=duties gone	-51
o:topic=duties has	10
o:topic=duties has ahead	10
o:topic=duties is	13
o:topic=duties let	19
o:topic=duties look	12
o:topic=duties monday,	-13
o:topic=duties monday, ahead	-13
o:topic=duties on	-21
o:topic=duties on gone	-12
o:topic=duties on today	-21
o:topic=duties other	-18
o:topic=duties percent	-13
o:topic=duties raise	-13
o:topic=duties reach	-16
o:topic=duties remain	16
o:topic=duties rise	-23
o:topic=duties since	-11
o:topic=duties suspend	17
o:topic=duties through	21
o:topic=duties through ahead	21
o:topic=duties till	15
o:topic=duties till ahead	15
o:topic=duties to	13
o:topic=duties to ahead	15
o:topic=duties today	-14
o:topic=duties until	26
o:topic=duties until ahead	29
o:topic=duties until gone	-10
o:topic=duties wednesday,	-10
o:topic=duties wednesday, ahead	-10
o:topic=duties with	14
o:topic=duties with ahead	14
o:topic=duties write	-12
o:topic=exclusions	-16
o:topic=exclusions ahead	-17
o:topic=exclusions begin	20
o:topic=exclusions end	-19
o:topic=exclusions far	12
o:topic=exclusions far ahead	14
o:topic=exclusions no verb	-12
o:topic=exclusions on	-11
o:topic=exclusions on ahead	-11
o:topic=exclusions until	-23
o:topic=exclusions until ahead	-23
o:topic=fees end	-12
o:topic=fees far	16
o:topic=fees far ahead	19
o:topic=fees far no verb	10
o:topic=fees far on	14
o:topic=fees far on ahead	14
o:topic=fees from	18
o:topic=fees from ahead	18
o:topic=fees on	-21
o:topic=fees on ahead	-21
o:topic=fees the	10
o:topic=fees the ahead	10
o:topic=longer	21
o:topic=longer ahead	19
o:topic=longer begin	10
o:topic=longer far ahead	15
o:topic=longer far be	12
o:topic=longer far end	12
o:topic=longer far to	-18
o:topic=longer far to ahead	-18
o:topic=longer far until	17
o:topic=longer far until ahead	18
o:topic=longer from	31
o:topic=longer from ahead	33
o:topic=longer have	13
o:topic=longer no verb	8
o:topic=longer publish	12
o:topic=longer renew	14
o:topic=longer run	-11
o:topic=longer say	-19
o:topic=meeting	-15
o:topic=meeting ahead	-22
o:topic=meeting and	16
o:topic=meeting and today	9
o:topic=meeting before	-7
o:topic=meeting before ahead	-7
o:topic=meeting begin	-12
o:topic=meeting end	37
o:topic=meeting ended	9
o:topic=meeting ended ahead	9
o:topic=meeting far  ahead	12
o:topic=meeting far  today	-11
o:topic=meeting far be	-9
o:topic=meeting far end	13
o:topic=meeting far from	-9
o:topic=meeting far from ahead	-9
o:topic=meeting far is	-7
o:topic=meeting far is ahead	-7
o:topic=meeting far on ahead	11
o:topic=meeting far the	-9
o:topic=meeting far the ahead	-9
o:topic=meeting far until	18
o:topic=meeting far until ahead	18
o:topic=meeting for	-10
o:topic=meeting for ahead	-10
o:topic=meeting gone	-15
o:topic=meeting meet	-18
o:topic=meeting on today	13
o:topic=meeting suspend	-14
o:topic=meeting to	-11
o:topic=meeting to ahead	-10
o:topic=meeting today	20
o:topic=none  ahead	-19
o:topic=none  today	10
o:topic=none ahead	18
o:topic=none briefing,	10
o:topic=none briefing, today	10
o:topic=none by	10
o:topic=none by ahead	10
o:topic=none date:	13
o:topic=none fall	10
o:topic=none for ahead	10
o:topic=none friday,	-9
o:topic=none from	-18
o:topic=none from ahead	-16
o:topic=none gone	-28
o:topic=none have	-24
o:topic=none leave	16
o:topic=none monday, ahead	11
o:topic=none no verb	7
o:topic=none on	22
o:topic=none on ahead	24
o:topic=none out	11
o:topic=none say	12
o:topic=none see	-11
o:topic=none sunday,	-22
o:topic=none sunday, ahead	-21
o:topic=none the	20
o:topic=none the ahead	25
o:topic=none thursday,	9
o:topic=none to	-14
o:topic=none to ahead	-14
o:topic=none until	-11
o:topic=none until ahead	-9
o:topic=none valletta,	-9
o:topic=none valletta, today	-9
o:topic=none wait	-7
o:topic=none wednesday,	10
o:topic=none wednesday, today	12
o:topic=none weekly,	10
o:topic=none weekly, today	10
o:topic=none —	-7
o:topic=none — today	-11
o:topic=procedure	-14
o:topic=procedure ahead	-12
o:topic=procedure be	-12
o:topic=procedure before	-11
o:topic=procedure before ahead	-11
o:topic=procedure begin	14
o:topic=procedure far be	11
o:topic=procedure far end	-10
o:topic=procedure far on	-21
o:topic=procedure far on ahead	-21
o:topic=procedure far until	-30
o:topic=procedure far until ahead	-30
o:topic=procedure have	-14
o:topic=procedure on	-27
o:topic=procedure on ahead	-24
o:topic=procedure suspend	15
o:topic=procedure to	20
o:topic=procedure to ahead	20
o:topic=sale	-16
o:topic=sale ahead	-15
o:topic=sale far no verb	-10
o:topic=sale no verb	-13
o:topic=signing ahead	16
o:topic=signing be	10
o:topic=signing end	-8
o:topic=signing from	-12
o:topic=signing from ahead	-11
o:topic=signing gone	-14
o:topic=signing of	-16
o:topic=signing of ahead	-13
o:topic=signing on	-20
o:topic=signing on ahead	-12
o:topic=signing other	12
o:topic=signing sign ahead	7
o:topic=signing sign today	12
o:topic=signing to	32
o:topic=signing to ahead	26
o:topic=truce	21
o:topic=truce 	15
o:topic=truce  ahead	7
o:topic=truce  today	11
o:topic=truce ahead	26
o:topic=truce before	-14
o:topic=truce before ahead	-13
o:topic=truce beyond	23
o:topic=truce beyond ahead	23
o:topic=truce by	-27
o:topic=truce by ahead	-26
o:topic=truce conclude	15
o:topic=truce dies	10
o:topic=truce end today	-20
o:topic=truce ended	-12
o:topic=truce ends	17
o:topic=truce ends today	18
o:topic=truce expires	13
o:topic=truce far	18
o:topic=truce far 	-16
o:topic=truce far  ahead	-18
o:topic=truce far ahead	26
o:topic=truce far begin	-11
o:topic=truce far end	13
o:topic=truce far no verb	16
o:topic=truce far of	-9
o:topic=truce far of ahead	-9
o:topic=truce far on	19
o:topic=truce far on ahead	19
o:topic=truce far run	13
o:topic=truce far suspend	-13
o:topic=truce far the ahead	11
o:topic=truce far until	12
o:topic=truce far until ahead	12
o:topic=truce friday,	25
o:topic=truce friday, ahead	21
o:topic=truce from	-15
o:topic=truce from ahead	-18
o:topic=truce gone	-35
o:topic=truce have	26
o:topic=truce lapse	9
o:topic=truce let	-7
o:topic=truce midnight	13
o:topic=truce no verb	21
o:topic=truce of	-21
o:topic=truce of ahead	-17
o:topic=truce on ahead	19
o:topic=truce on today	-7
o:topic=truce other	33
o:topic=truce over	16
o:topic=truce rise	-10
o:topic=truce see	10
o:topic=truce since	-29
o:topic=truce since ahead	-27
o:topic=truce stand	9
o:topic=truce starts	-10
o:topic=truce sunday,	14
o:topic=truce sunday, ahead	14
o:topic=truce the	-22
o:topic=truce the ahead	-16
o:topic=truce till	12
o:topic=truce till ahead	13
o:topic=truce today	17
o:topic=truce tomorrow	-10
o:topic=truce tomorrow today	-10
o:topic=truce truce	-11
o:topic=truce until gone	-12
o:topic=truce week,	12
o:topic=truce week, ahead	12
o:vote on ahead	-11
o:write on ahead	7
on record BR,CN 2026-11-10	18
on record BR,US 2026-07-24	-22
on record BR,US 2026-07-24 2026 II	-22
on record BR,US 2026-11-13	-11
on record BR,US 2026-11-13 2025 II	-11
on record CA,CN 2026-12-31	-12
on record CA,CN 2026-12-31 2026 I	-12
on record CA,US 2025-03-25	-10
on record CA,US 2025-03-25 2025 I	-10
on record CA,US 2025-08-12	13
on record CA,US 2025-08-12 2025 II	13
on record CA,US 2025-11-10	16
on record CA,US 2025-11-10 2025 II	16
on record CH,US 2025-08-12	28
on record CH,US 2025-08-12 2025 II	28
on record CH,US 2026-11-10	22
on record CH,US 2026-11-10 2025 II	21
on record CN,EU 2025-11-10	14
on record CN,EU 2025-11-10 2025 II	14
on record CN,EU 2025-12-16	-11
on record CN,EU 2025-12-16 2025 II	-11
on record CN,EU 2026-11-10	19
on record CN,EU 2026-11-10 2026 I	17
on record CN,IN 2025-08-12	14
on record CN,IN 2025-08-12 2025 II	14
on record CN,IN 2026-11-10	10
on record CN,JP 2025-11-10	16
on record CN,JP 2025-11-10 2025 II	16
on record CN,JP 2026-11-10	18
on record CN,KR 2025-11-10	12
on record CN,KR 2025-11-10 2025 II	12
on record CN,RU 2026-11-10	18
on record CN,RU 2026-11-10 2026 II	18
on record CN,US 2019-01-01	-15
on record CN,US 2019-01-01 2018 II	-15
on record CN,US 2019-12-15	-14
on record CN,US 2019-12-15 2019 II	-14
on record CN,US 2020-02-14	-14
on record CN,US 2020-02-14 2020 I	-14
on record CN,US 2025-03-04	16
on record CN,US 2025-03-04 2025 I	16
on record CN,US 2025-04-10	-11
on record CN,US 2025-04-10 2025 I	-11
on record CN,US 2025-04-12	-14
on record CN,US 2025-04-12 2025 I	-14
on record CN,US 2025-05-02	-10
on record CN,US 2025-05-02 2025 I	-9
on record CN,US 2025-05-14	-28
on record CN,US 2025-05-14 2025 I	-27
on record CN,US 2025-07-09	-61
on record CN,US 2025-07-09 2025 I	-59
on record CN,US 2025-08-12	110
on record CN,US 2025-08-12 2025 I	50
on record CN,US 2025-08-12 2025 II	91
on record CN,US 2025-09-17	-11
on record CN,US 2025-09-17 2025 II	-11
on record CN,US 2025-11-01	-19
on record CN,US 2025-11-01 2025 II	-19
on record CN,US 2025-11-10	123
on record CN,US 2025-11-10 2025 II	122
on record CN,US 2025-11-10 2026 II	15
on record CN,US 2025-11-29	-13
on record CN,US 2025-11-29 2025 II	-13
on record CN,US 2025-12-31	-19
on record CN,US 2025-12-31 2025 II	-18
on record CN,US 2026-02-28	-18
on record CN,US 2026-02-28 2026 I	-10
on record CN,US 2026-04-02	-12
on record CN,US 2026-05-12	-13
on record CN,US 2026-05-12 2025 I	-11
on record CN,US 2026-05-14	-15
on record CN,US 2026-07-24	-74
on record CN,US 2026-07-24 2026 I	-70
on record CN,US 2026-10-10	-10
on record CN,US 2026-11-09	-50
on record CN,US 2026-11-09 2025 II	-19
on record CN,US 2026-11-09 2026 II	-37
on record CN,US 2026-11-10	160
on record CN,US 2026-11-10 2025 II	43
on record CN,US 2026-11-10 2026 I	109
on record CN,US 2026-11-10 2026 II	99
on record CN,US 2026-11-27	-44
on record CN,US 2026-11-27 2025 II	-18
on record CN,US 2026-11-27 2026 II	-30
on record CN,US 2026-11-30	-11
on record CN,US 2026-11-30 2026 II	-11
on record CN,US 2027-01-10	-92
on record CN,US 2027-01-10 2026 II	-92
on record CN,US 2027-06-23	-9
on record CN,US 2027-11-10	-12
on record CN,US 2027-11-10 2026 II	-12
on record CN,VN 2026-07-24	-13
on record EU,GB 2026-06-30	-14
on record EU,GB 2026-06-30 2025 II	-14
on record EU,US 2025-03-31	9
on record EU,US 2025-07-09	-10
on record EU,US 2025-07-09 2025 II	-9
on record EU,US 2025-07-14 2025 II	14
on record EU,US 2025-08-01	-12
on record EU,US 2025-08-01 2025 II	-12
on record EU,US 2025-08-06	23
on record EU,US 2025-08-06 2025 II	23
on record EU,US 2025-08-07	-9
on record EU,US 2025-08-07 2025 II	-9
on record EU,US 2025-08-12	35
on record EU,US 2025-08-12 2025 II	34
on record EU,US 2025-11-10	20
on record EU,US 2025-11-10 2025 II	21
on record EU,US 2026-02-07	38
on record EU,US 2026-02-07 2025 II	19
on record EU,US 2026-02-07 2026 I	28
on record EU,US 2026-07-24	-11
on record EU,US 2026-07-24 2026 I	-11
on record EU,US 2026-11-10	18
on record EU,US 2026-11-10 2026 I	9
on record GB,US 2025-07-09	-16
on record GB,US 2025-07-09 2025 I	-10
on record GB,US 2025-08-12	11
on record GB,US 2025-11-10	9
on record GB,US 2026-07-24	-14
on record ID,US 2026-11-10	12
on record IN,US 2025-11-10	23
on record IN,US 2025-11-10 2025 II	24
on record IN,US 2026-11-10	17
on record JP,US 2025-07-09	12
on record JP,US 2025-08-01	-23
on record JP,US 2025-08-01 2025 II	-23
on record JP,US 2025-08-12	20
on record JP,US 2025-08-12 2025 II	20
on record JP,US 2026-08-07	-14
on record JP,US 2026-08-07 2025 II	-14
on record KR,US 2025-08-12	25
on record KR,US 2025-08-12 2025 II	25
on record KR,US 2026-11-10	23
on record MX,US 2025-10-29	9
on record MX,US 2025-10-29 2025 II	9
on record MY,US 2025-11-10	20
on record MY,US 2025-11-10 2025 II	20
on record TW,US 2025-08-12	8
on record TW,US 2025-08-12 2025 II	8
on record TW,US 2026-11-10	14
on record TW,US 2026-11-10 2026 I	12
on record US,VN 2025-07-09	36
on record US,VN 2025-07-09 2025 II	32
on record US,VN 2025-08-12	-20
on record US,VN 2025-08-12 2025 II	-20
pc0=bear	30
pc0=buy	-13
pc0=impose	-13
pc0=propose	16
pc0=return	11
pc0=say	-14
pc0=up	-21
pc1=bear	22
pc1=begin	-12
pc1=buy	-10
pc1=propose	16
pc1=sell	-18
pc1=up	-33
pct0=agree past-passive	10
pct0=bear future	11
pct0=bear modal	13
pct0=bear present	8
pct0=begin future	-17
pct0=begin pluperfect	9
pct0=down future	-15
pct0=down pluperfect	9
pct0=end past	-29
pct0=end present	18
pct0=impose future-passive	-8
pct0=impose modal	-8
pct0=impose modal-passive	19
pct0=impose past-passive	-13
pct0=impose present	20
pct0=impose present-passive	-11
pct0=renew past	9
pct0=renew past-passive	15
pct0=renew perfect	-11
pct0=renew present	-11
pct0=return present	15
pct0=say past	-16
pct0=sign past-passive	13
pct0=sign present	-23
pct0=stay modal	-12
pct0=stay past	-14
pct0=stay perfect	11
pct0=suspend future	-16
pct0=suspend past	16
pct0=suspend past-passive	-17
pct0=up past	-11
pct1=agree past-passive	10
pct1=bear future	8
pct1=bear modal	13
pct1=bear participle-passive	-14
pct1=bear present	7
pct1=begin future	-17
pct1=begin gerund	-13
pct1=begin past	14
pct1=down future	-15
pct1=end past	-35
pct1=end present	19
pct1=impose future-passive	-9
pct1=impose modal	-12
pct1=impose modal-passive	19
pct1=impose participle-passive	15
pct1=impose past-passive	-13
pct1=impose present-passive	-11
pct1=propose infinitive	10
pct1=renew infinitive	-20
pct1=renew participle-passive	16
pct1=renew past	9
pct1=renew past-passive	15
pct1=renew perfect	-11
pct1=renew present	-11
pct1=return present	15
pct1=say infinitive	20
pct1=say participle-passive	-10
pct1=say past	-16
pct1=sign past-passive	13
pct1=sign perfect	-17
pct1=sign present	-23
pct1=stay infinitive	12
pct1=stay modal	-14
pct1=stay perfect	11
pct1=suspend future	-13
pct1=suspend past	16
pct1=suspend past-passive	-17
pct1=target infinitive	10
pct1=up infinitive	-9
pct1=up past	-11
phas-infinitive	11
phas-past	11
phas-pluperfect	-12
phas-present	7
pt0=future-passive	-8
pt0=modal-passive	12
pt0=past	-11
pt0=past-passive	13
pt0=present	6
pt0=present-passive-not	11
pt1=future-passive	-8
pt1=infinitive	5
pt1=modal	-13
pt1=modal-passive	12
pt1=past	-11
pt1=past-passive	14
pt1=present-passive-not	11
pv0=add	11
pv0=announce	-19
pv0=call	16
pv0=decide	11
pv0=end	8
pv0=expect	16
pv0=extend	-10
pv0=face	15
pv0=hold	21
pv0=lapse	-15
pv0=let	9
pv0=look	10
pv0=lower	11
pv0=meet	19
pv0=negotiate	13
pv0=note	15
pv0=pass	-9
pv0=propose	-14
pv0=ready	-8
pv0=replace	-14
pv0=return	15
pv0=run	-15
pv0=say	-16
pv0=stand	-10
pv0=start	-10
pv0=state	9
pv0=stay	-17
pv0=step	-10
pv0=write	-17
pv1-none	12
pv1=add	9
pv1=adopt	13
pv1=announce	-12
pv1=end	5
pv1=extend	-16
pv1=face	15
pv1=go	-19
pv1=hold	21
pv1=impose	-17
pv1=initial	-14
pv1=leave	21
pv1=let	9
pv1=look	10
pv1=make	11
pv1=negotiate	13
pv1=note	15
pv1=pass	-9
pv1=pause	15
pv1=pay	10
pv1=propose	-12
pv1=publish	11
pv1=ready	-8
pv1=replace	-18
pv1=return	11
pv1=run	-15
pv1=ship	-12
pv1=stand	-14
pv1=start	-14
pv1=state	9
pv1=stay	-23
pv1=step	-10
pv1=write	-17
pvt0=agree past	12
pvt0=announce past	-29
pvt0=announce present	12
pvt0=ask perfect	12
pvt0=be future	14
pvt0=be pluperfect	-10
pvt0=bring present	-8
pvt0=call past	12
pvt0=charge past	-12
pvt0=continue present	19
pvt0=decide perfect	9
pvt0=end future	7
pvt0=end past	-20
pvt0=end present	19
pvt0=enter present	-12
pvt0=expect present	15
pvt0=expire present	11
pvt0=extend future	-8
pvt0=extend past	15
pvt0=extend perfect	-10
pvt0=face present	10
pvt0=go future	-12
pvt0=go past	-9
pvt0=go present	10
pvt0=keep present	18
pvt0=lapse modal	-17
pvt0=negotiate present	12
pvt0=note past	8
pvt0=other past	9
pvt0=pay perfect	11
pvt0=ready present	-8
pvt0=replace present	-13
pvt0=return present	15
pvt0=run past	-14
pvt0=say past	-10
pvt0=start present	-11
pvt0=state past	9
pvt0=stay future	-19
pvt0=stay present	-10
pvt0=step present	-10
pvt0=suspend perfect	-16
pvt0=write past	-19
pvt1=agree past	19
pvt1=announce past	-29
pvt1=announce present	12
pvt1=be future	14
pvt1=be pluperfect	-10
pvt1=bring present	-8
pvt1=charge past	-12
pvt1=continue present	16
pvt1=end future	7
pvt1=end past	-26
pvt1=end present	19
pvt1=enter present	-12
pvt1=expire infinitive	-11
pvt1=expire present	11
pvt1=extend future	-8
pvt1=extend infinitive	-19
pvt1=extend past	15
pvt1=extend perfect	-10
pvt1=face present	10
pvt1=go future	-12
pvt1=go past	-9
pvt1=go present	6
pvt1=impose participle	-11
pvt1=keep infinitive	15
pvt1=know participle	-10
pvt1=lapse modal	-17
pvt1=leave participle	11
pvt1=meet gerund	-13
pvt1=negotiate present	12
pvt1=note past	8
pvt1=other past	9
pvt1=pay gerund	10
pvt1=pay perfect	11
pvt1=ready present	-8
pvt1=replace present	-13
pvt1=return present	15
pvt1=run past	-14
pvt1=say infinitive	16
pvt1=say past	-10
pvt1=start present	-11
pvt1=state past	9
pvt1=stay future	-16
pvt1=stay present	-20
pvt1=step present	-10
pvt1=suspend perfect	-16
pvt1=write past	-19
q:"	-16
q:'	-30
q:(	-37
q:)	-31
q:.	-23
q:/	5
q:<day-gone>	22
q:<day-today>	-14
q:<level>	-35
q:<month-gone>	16
q:<month-today>	-21
q:<name>	50
q:<not>	14
q:<organisation>	-49
q:<points>	-14
q:<quality>	47
q:<span>	35
q:<v-bear>	-15
q:<v-buy>	-23
q:<v-deny>	-13
q:<v-down>	-27
q:<v-impose>	10
q:<v-propose>	-10
q:<v-return>	-16
q:<v-sell>	-16
q:<v-suspend>	-28
q:<v-threaten>	16
q:a	-18
q:about	14
q:abroad	-17
q:accept	-14
q:accord	-11
q:action	-13
q:add	-9
q:additional	14
q:adjust	10
q:advice	8
q:after	-25
q:afternoon	19
q:again	-20
q:against	-11
q:agency	-12
q:agreement	-32
q:aire	-9
q:al	11
q:allow	-9
q:allowed	-10
q:almost	-10
q:amount	19
q:an	-15
q:and	9
q:answer	21
q:antimony	-13
q:anything	12
q:apply	14
q:approval	-23
q:apricot	-14
q:arrangement	42
q:assembly	-12
q:average	-10
q:b	-12
q:bank	-10
q:barge	-9
q:barrier	17
q:battery	18
q:be	-24
q:beef	-11
q:before	18
q:being	29
q:believe	10
q:bell	-18
q:beside	-11
q:between	-13
q:biggest	12
q:bin	14
q:bite	8
q:both	28
q:bottle	-8
q:brandy	14
q:breakfast	13
q:brief	15
q:brussel	-16
q:bueno	-9
q:built	-24
q:busan	19
q:butter	15
q:buy	-24
q:by	-17
q:calendar	10
q:can	-13
q:careful	13
q:cargo	-11
q:carry	19
q:ceasefire	-33
q:chair	11
q:change	13
q:cheese	-12
q:chicken	-11
q:clear	-12
q:clock	13
q:close	-8
q:closed	-25
q:cod	-13
q:cognac	-10
q:collect	11
q:commerce	16
q:company	-26
q:conference	18
q:confirm	17
q:consensu	10
q:consist	9
q:continue	9
q:contract	-14
q:control	19
q:cost	-9
q:cotton	-17
q:count	16
q:countermeasure	10
q:country	-14
q:cover	-19
q:crew	-20
q:cut	12
q:d	12
q:date	-17
q:day	15
q:deadline	-10
q:decide	13
q:declare	-15
q:delegation	-39
q:delivery	9
q:demand	-18
q:did	-13
q:different	12
q:direction	-7
q:dispute	-12
q:document	19
q:doe	29
q:double	13
q:down	16
q:draft	-18
q:drawer	18
q:dried	11
q:drop	-16
q:dry	-13
q:due	11
q:duration	-21
q:during	-16
q:duty	16
q:earlier	12
q:easter	-14
q:effect	16
q:either	27
q:elsewhere	-12
q:employer	-12
q:end	31
q:entity	-16
q:equipment	-12
q:everybody	-13
q:everyone	-15
q:exclusion	-24
q:expire	-30
q:fact	-20
q:fail	11
q:fall	-9
q:fan	-10
q:federation	-9
q:fee	-18
q:fifth	-7
q:filed	12
q:film	9
q:final	-12
q:firm	-21
q:first	-20
q:fish	18
q:fit	11
q:flood	-10
q:floor	-15
q:flour	-18
q:flower	-11
q:force	28
q:foreign	20
q:forty	-18
q:fought	-22
q:four	-8
q:fourth	-23
q:framework	14
q:from	-33
q:front	-20
q:full	11
q:gallium	-17
q:gate	9
q:gather	9
q:general	-12
q:germanium	-13
q:get	-16
q:give	-23
q:given	10
q:good	23
q:ground	-17
q:grower	14
q:had	17
q:halve	-15
q:hang	11
q:happened	-19
q:harbour	-12
q:has	17
q:head	-11
q:hearing	-13
q:him	19
q:hold	-21
q:home	-14
q:hotel	-23
q:how	15
q:hurry	11
q:i	-9
q:ice	22
q:if	-16
q:immediate	-7
q:import	-16
q:initial	-9
q:instead	-17
q:instrument	17
q:introduce	16
q:is	16
q:it	12
q:its	12
q:itself	17
q:joint	-17
q:karachi	16
q:kind	-22
q:kitchen	-14
q:know	-18
q:kuala	19
q:lago	-15
q:lapse	-10
q:last	16
q:lasted	-17
q:late	-11
q:law	-19
q:lay	8
q:leader	19
q:leave	35
q:lentil	10
q:let	10
q:levy	-19
q:license	-11
q:licensing	-12
q:limited	21
q:line	-23
q:linked	-15
q:lisbon	-11
q:long	24
q:loom	25
q:lower	-32
q:lumpur	19
q:machine	-17
q:machinery	16
q:madrid	15
q:make	-30
q:maker	-22
q:man	11
q:map	10
q:margin	9
q:may	-15
q:me	13
q:meant	-10
q:meanwhile	-23
q:mediator	-15
q:meeting	8
q:member	-16
q:metal	-12
q:midnight	10
q:million	-12
q:mineral	13
q:minister	28
q:minute	-9
q:mirror	9
q:month	12
q:must	-15
q:name	-12
q:named	10
q:necessary	15
q:negotiate	-9
q:nickel	17
q:night	-33
q:none	-21
q:noon	-19
q:northern	-18
q:not	14
q:nothing	33
q:observed	21
q:off	-10
q:officer	-9
q:official	9
q:olive	18
q:on	11
q:open	-23
q:operated	-14
q:operator	-22
q:or	18
q:origin	-11
q:other	14
q:our	11
q:out	16
q:over	-14
q:own	14
q:owner	-23
q:p	-8
q:package	-10
q:paragraph	-11
q:pari	11
q:part	12
q:party	-20
q:pass	-11
q:past	-18
q:pause	-9
q:peace	14
q:people	-13
q:period	-25
q:picture	13
q:place	-7
q:plan	-15
q:plate	10
q:prawn	-17
q:president	10
q:proclamation	-17
q:proposal	-19
q:propose	-9
q:protocol	12
q:provisional	-11
q:put	20
q:quinoa	12
q:quite	10
q:quota	-10
q:radio	-8
q:ratu	-12
q:reach	9
q:real	8
q:reciprocal	24
q:red	16
q:reduce	13
q:regretted	16
q:remain	-20
q:reopen	-10
q:reporter	-15
q:representative	-13
q:rest	-23
q:return	-11
q:revenue	-20
q:review	9
q:right	11
q:ring	-9
q:rise	-15
q:risk	12
q:river	-27
q:room	-18
q:round	-35
q:rule	-12
q:rum	20
q:run	34
q:safeguard	-17
q:same	10
q:say	12
q:scenario	-13
q:school	-12
q:scotch	13
q:section	-20
q:security	14
q:seem	11
q:sell	11
q:send	-15
q:shall	-7
q:ship	-16
q:shook	-15
q:short	10
q:should	29
q:show	12
q:shrimp	-12
q:signature	-16
q:silent	-9
q:since	11
q:sit	9
q:sleep	12
q:slow	-10
q:so	14
q:some	-12
q:somebody	9
q:soybean	-23
q:split	12
q:spoke	14
q:stand	-11
q:standstill	9
q:start	-14
q:state	16
q:statement	-21
q:stay	-9
q:step	16
q:still	-8
q:stockholm	41
q:stop	11
q:story	-15
q:stretched	12
q:strike	-17
q:subject	-16
q:successor	10
q:supplier	14
q:surcharge	-57
q:table	26
q:take	17
q:talk	-34
q:tea	14
q:teacher	-18
q:technology	-12
q:television	12
q:tell	-12
q:temporary	10
q:term	-16
q:text	-15
q:the	-23
q:themselve	14
q:there	17
q:these	19
q:thi	29
q:those	-19
q:to	-16
q:tokyo	15
q:toll	-13
q:tomatoe	-10
q:too	-12
q:touched	13
q:treaty	7
q:truce	46
q:true	11
q:twice	-17
q:under	-28
q:union	-18
q:up	-16
q:upper	-26
q:usmca	12
q:valid	11
q:valley	-23
q:village	-16
q:wage	-12
q:want	-11
q:warn	-17
q:was	12
q:we've	-10
q:week	19
q:welcome	-9
q:were	19
q:wheat	-21
q:when	17
q:while	-8
q:white	21
q:who	7
q:whose	-18
q:why	-9
q:will	-18
q:wingtech	-11
q:winner	9
q:with	15
q:wool	-9
q:word	17
q:work	-24
q:world	-16
q:worry	11
q:worth	23
q:would	15
q:write	-16
q:yes	30
q:yet	12
q:you	-10
q:your	17
q:—	-20
qt=modal	-15
qt=perfect	-17
qt=pluperfect	15
qt=present	11
quoted	10
r1=" & d:ahead	-11
r1='s	-13
r1='s & d:ahead	-11
r1=(	-11
r1=( & d:today	-20
r1=, & d:ahead	20
r1=, & d:gone	-52
r1=, & d:today	24
r1=.	15
r1=. & d:ahead	29
r1=. & d:gone	-46
r1=: & d:ahead	9
r1=: & d:today	-11
r1=; & d:today	-14
r1=<day-today>	21
r1=<day-today> & d:ahead	11
r1=<day-today> & d:today	13
r1=<end>	-10
r1=<end> & d:ahead	9
r1=<end> & d:gone	-37
r1=<end> & d:today	-18
r1=<goods> & d:ahead	-11
r1=<name> & d:today	-9
r1=<v-bear>	-12
r1=<v-impose>	-18
r1=<v-impose> & d:ahead	-11
r1=<v-sign>	14
r1=<v-sign> & d:ahead	17
r1=<v-suspend>	-9
r1=?	-11
r1=? & d:ahead	-11
r1=after	9
r1=after & d:ahead	18
r1=after & d:today	-15
r1=are	-19
r1=are & d:ahead	-18
r1=as	14
r1=as & d:today	17
r1=at & d:ahead	-13
r1=at & d:today	14
r1=from	-11
r1=from & d:ahead	-9
r1=has	-19
r1=has & d:ahead	-18
r1=if & d:ahead	-15
r1=morning & d:ahead	-9
r1=night	15
r1=night & d:gone	13
r1=nobody	-12
r1=nobody & d:ahead	-12
r1=nothing	13
r1=nothing & d:ahead	13
r1=now	-9
r1=now & d:ahead	-9
r1=or	14
r1=our	-14
r1=our & d:ahead	-14
r1=pass	19
r1=pass & d:ahead	19
r1=pay	-12
r1=that & d:ahead	21
r1=that & d:today	-10
r1=the	28
r1=the & d:ahead	21
r1=the & d:today	15
r1=there	-17
r1=there & d:ahead	-20
r1=they & d:ahead	10
r1=to	-12
r1=whatever	10
r1=whatever & d:ahead	10
r1=your	11
r1=your & d:ahead	11
r1=—	-13
r1=— & d:today	-13
r2=,	9
r2=.	16
r2=:	-13
r2=<gate>	-19
r2=<level-noun>	20
r2=<level>	-14
r2=<name>	-12
r2=<not>	-13
r2=<number>	17
r2=<organisation>	-24
r2=<person>	-20
r2=<quality>	12
r2=<v-agree>	-25
r2=<v-begin>	-22
r2=<v-impose>	-22
r2=<v-lack>	12
r2=<v-propose>	-15
r2=<v-renew>	11
r2=<v-sign>	-10
r2=<v-up>	-28
r2=additional	19
r2=after	-15
r2=become	14
r2=been	-11
r2=can	-10
r2=charge	10
r2=dairy	-9
r2=date	17
r2=during	-12
r2=each	-10
r2=end	8
r2=first	-9
r2=go	-23
r2=had	-14
r2=has	20
r2=have	-17
r2=i	14
r2=if	-20
r2=is	-15
r2=it	10
r2=last	9
r2=make	-15
r2=need	12
r2=now	19
r2=old	13
r2=pay	-11
r2=port	-8
r2=prolong	16
r2=reply	-12
r2=run	10
r2=section	10
r2=shall	15
r2=sign	-12
r2=somebody	14
r2=the	12
r2=their	-18
r2=then	13
r2=there	-18
r2=they	-23
r2=thi	15
r2=time	9
r2=two	-11
r2=unless	-10
r2=until	-18
r2=was	-22
r2=we	23
r2=when	17
r2=which	-14
r2=without	-22
r2=year	12
r2=yes	10
r3=)	-11
r3=,	19
r3=:	16
r3=<agent>	-13
r3=<day-today>	12
r3=<duty>	7
r3=<gate>	-14
r3=<goods>	21
r3=<number>	10
r3=<person>	27
r3=<quality>	12
r3=<seat>	-24
r3=<v-bear>	21
r3=<v-begin>	-9
r3=<v-down>	-12
r3=<v-end>	-12
r3=<v-renew>	-11
r3=<v-sell>	-12
r3=<v-target>	-20
r3=<v-up>	-23
r3=a	-14
r3=after	17
r3=again	-14
r3=and	18
r3=by	-18
r3=can	-12
r3=come	-12
r3=continue	19
r3=control	11
r3=day	26
r3=doe	-11
r3=door	14
r3=draft	-16
r3=duty	15
r3=for	-30
r3=go	-11
r3=good	7
r3=government	-12
r3=has	-19
r3=he	-13
r3=it	-19
r3=latest	-13
r3=leave	12
r3=levy	-13
r3=look	17
r3=need	10
r3=new	12
r3=none	8
r3=nothing	-17
r3=now	-13
r3=of	-8
r3=old	-14
r3=own	10
r3=paper	21
r3=part	-11
r3=party	-13
r3=pay	16
r3=prolong	-10
r3=question	13
r3=reciprocal	-11
r3=safeguard	-15
r3=ship	-12
r3=side	-21
r3=stay	-10
r3=successor	-9
r3=suspend	11
r3=then	-22
r3=they	-13
r3=thi	-10
r3=time	-8
r3=to	-11
r3=two	12
r3=unless	14
r3=until	-11
r3=was	-17
r3=when	10
r3=with	-14
r4=(	-9
r4=-	-9
r4=<day-ahead>	-14
r4=<day-gone>	-22
r4=<end>	-13
r4=<goods>	11
r4=<level-noun>	14
r4=<level>	-10
r4=<name>	12
r4=<number>	13
r4=<person>	11
r4=<quality>	-9
r4=<seat>	16
r4=<v-bear>	12
r4=<v-down>	-17
r4=<v-impose>	-12
r4=<v-lack>	-11
r4=<v-renew>	-20
r4=<v-return>	-20
r4=<v-say>	-18
r4=<v-stay>	17
r4=<v-threaten>	19
r4=?	17
r4=about	12
r4=an	-8
r4=announce	-20
r4=answer	10
r4=apply	10
r4=at	-13
r4=away	9
r4=be	11
r4=both	-11
r4=busan	9
r4=but	-13
r4=close	13
r4=commerce	14
r4=confirm	-11
r4=day	21
r4=end	-8
r4=expire	13
r4=extension	-11
r4=five	9
r4=for	11
r4=from	-14
r4=happen	-14
r4=has	12
r4=have	-9
r4=in	-15
r4=included	16
r4=into	9
r4=it	-14
r4=last	21
r4=leave	9
r4=let	-9
r4=need	-10
r4=no	-21
r4=note	-13
r4=own	13
r4=present	12
r4=renew	-25
r4=sign	-20
r4=stay	11
r4=surcharge	-8
r4=talk	-13
r4=th	13
r4=that	25
r4=thi	11
r4=third	-8
r4=to	-10
r4=truce	18
r4=two	-17
r4=unless	-20
r4=up	15
r4=warn	16
r4=was	-20
r4=when	13
r4=without	13
r=) .	17
r=, <day-today>	9
r=, <level>	-9
r=, <number>	18
r=, <quality>	17
r=, <seat>	10
r=, <span>	13
r=, be	21
r=, both	11
r=, during	-9
r=, get	10
r=, go	-15
r=, if	-19
r=, in	-12
r=, is	15
r=, it	10
r=, should	9
r=, that	10
r=, the	13
r=, their	-14
r=, then	11
r=, therefore	10
r=, to	-11
r=, unless	-10
r=, we	12
r=, when	13
r=, which	-10
r=, with	-11
r=, yes	10
r=. "	-18
r=. <end>	16
r=: it	12
r=; the	9
r=; they	-16
r=<day-today> ,	9
r=<day-today> the	14
r=<end> <end>	-10
r=<name> and	-12
r=<name> charge	9
r=<number> .	-10
r=? <end>	-13
r=and ,	11
r=and <number>	14
r=and is	-30
r=and last	-14
r=and now	14
r=and run	-12
r=and that	-15
r=and the	10
r=and to	10
r=for <span>	-12
r=from <day-ahead>	-9
r=has been	-12
r=if it	-18
r=if no	9
r=in the	16
r=is a	-12
r=is the	7
r=it has	19
r=it is	-11
r=it was	-9
r=it will	10
r=it would	-16
r=of the	-13
r=of thi	20
r=that he	13
r=the <name>	-11
r=the additional	15
r=the last	13
r=the old	13
r=the two	-10
r=they are	10
r=they had	-9
r=to <day-ahead>	24
r=to be	-16
r=to extend	10
r=to reply	-12
r=unless both	-22
r=unless it	10
r=unless somebody	14
r=unless they	-18
r=— <person>	-9
s:"	-7
s:\$	-9
s:'	-17
s:*	-14
s:.	-24
s::	9
s:<agent>	-14
s:<day-ahead>	16
s:<day-gone>	-26
s:<day-today>	-13
s:<goods-amount>	-40
s:<name>	19
s:<not>	16
s:<organisation>	-36
s:<points>	46
s:<sender>	-10
s:<taker>	-6
s:<v-bear>	-21
s:<v-deny>	-36
s:<v-end>	14
s:<v-impose>	-9
s:<v-propose>	-28
s:<v-refuse>	-16
s:<v-say>	-8
s:<v-sell>	-20
s:<v-stay>	10
s:<v-suspend>	10
s:[	-11
s:]	-11
s:a	-29
s:abeyance	18
s:above	10
s:abroad	-16
s:accept	-12
s:according	-8
s:across	9
s:add	9
s:administration	-12
s:admit	21
s:affiliate	-15
s:afraid	10
s:afterward	-14
s:agreement	-12
s:ahead	-25
s:al	14
s:alive	-17
s:all	-22
s:allow	-12
s:allowed	-13
s:aloi	9
s:alone	12
s:also	-11
s:aluminum	-17
s:alway	-9
s:an	-12
s:announcement	-15
s:another	-24
s:antimony	-17
s:appeal	-10
s:apple	16
s:apply	12
s:approval	-9
s:arm	-12
s:army	-13
s:arrangement	26
s:article	-18
s:as	13
s:aside	19
s:ask	21
s:asleep	27
s:assembly	-11
s:assent	-11
s:athen	-15
s:await	16
s:away	18
s:back	18
s:ballot	-16
s:ban	-30
s:banana	17
s:barley	10
s:bauxite	10
s:be	12
s:bean	-13
s:became	-10
s:become	16
s:bed	-15
s:beef	-12
s:begin	-12
s:being	14
s:believe	-13
s:bergen	-12
s:better	28
s:between	11
s:beyond	18
s:bicycle	12
s:bigger	-10
s:bill	-14
s:bind	15
s:biscuit	17
s:bloc	-13
s:board	12
s:boat	-16
s:bonu	-11
s:borden	9
s:both	32
s:box	-18
s:brace	10
s:break	-11
s:breathing	10
s:briefing	9
s:budget	-12
s:built	-9
s:bulletin	-12
s:busan	20
s:business	-9
s:but	-8
s:butter	-17
s:buy	-24
s:buyer	-10
s:by	-25
s:c	14
s:cable	23
s:calendar	18
s:call	-22
s:calm	18
s:can	-24
s:canned	10
s:canola	-15
s:capacity	-10
s:capital	9
s:car	-21
s:carpet	14
s:cattle	13
s:cease	12
s:ceasefire	-36
s:cement	11
s:cent	-20
s:ceramic	9
s:chamber	-9
s:change	-12
s:chicken	-8
s:chip	10
s:chittagong	12
s:church	-12
s:city	-22
s:claim	-20
s:clause	9
s:clock	25
s:close	12
s:closed	-17
s:club	-17
s:colleague	-21
s:column	24
s:come	29
s:comment	-29
s:commerce	-17
s:company	-14
s:complaint	-10
s:completed	10
s:concentrate	27
s:conclude	20
s:conference	-7
s:consent	12
s:consequence	-11
s:consultation	-14
s:container	-18
s:continue	18
s:contract	-23
s:copper	14
s:cork	12
s:corn	-13
s:council	-10
s:counted	26
s:counter	27
s:countermeasure	-8
s:counterpart	12
s:country	-17
s:county	-13
s:course	16
s:crew	-13
s:current	24
s:cut	-28
s:dairy	-27
s:date	39
s:day	45
s:dead	25
s:debate	-16
s:decide	11
s:defend	-9
s:depend	14
s:did	-39
s:die	30
s:diesel	-10
s:digital	9
s:dinner	10
s:do	20
s:doe	22
s:don't	11
s:donald	-11
s:door	16
s:double	-15
s:down	-29
s:draft	-20
s:driver	-13
s:during	-40
s:duty	21
s:earlier	-18
s:early	11
s:easter	10
s:eastern	-13
s:easy	12
s:economic	-11
s:effective	-11
s:either	14
s:else	-9
s:elsewhere	-12
s:emergency	-17
s:employer	-18
s:end	22
s:entry	-14
s:equipment	-21
s:est	10
s:eve	10
s:evening	-24
s:ever	-11
s:everybody	-17
s:everything	17
s:everywhere	-14
s:exclusion	-30
s:exempt	-14
s:exemption	-27
s:expect	21
s:expire	18
s:expiry	9
s:export	-25
s:extend	-11
s:extra	-23
s:eye	-13
s:face	10
s:fail	-10
s:family	-12
s:far	-8
s:fare	-21
s:farm	-18
s:farmer	-11
s:fee	-18
s:feel	-8
s:fentanyl	8
s:ferry	-10
s:final	-13
s:fine	-15
s:finish	11
s:first	-15
s:fiscal	-15
s:five	8
s:flag	15
s:flat	-13
s:flour	-29
s:fly	-11
s:follow	-37
s:food	-19
s:for	-28
s:force	13
s:forced	-15
s:foreseen	12
s:found	13
s:four	-19
s:free	-11
s:freeze	9
s:friend	12
s:from	-21
s:further	22
s:gallium	-25
s:gate	-15
s:gave	-17
s:gazette	-14
s:general	-11
s:geneva	28
s:germanium	-20
s:give	-23
s:given	18
s:giving	-15
s:gmt	-12
s:go	11
s:god	-17
s:gold	-9
s:good	11
s:grace	-10
s:grand	-13
s:group	-16
s:grower	-8
s:guangzhou	10
s:guest	12
s:had	-26
s:hall	-14
s:halve	10
s:happened	-14
s:has	-11
s:having	9
s:hazelnut	22
s:health	-14
s:hearing	-26
s:help	-11
s:here	-10
s:home	19
s:hon	-12
s:hope	-12
s:hour	-13
s:household	-17
s:how	25
s:however	11
s:hundred	18
s:i've	17
s:ibrahim	10
s:if	-10
s:industry	9
s:initial	-19
s:inquiry	-10
s:instead	19
s:intend	-17
s:interest	-13
s:investigation	-14
s:invited	-10
s:is	17
s:island	-12
s:it	13
s:it'll	9
s:itself	12
s:job	9
s:judge	-13
s:just	24
s:kava	8
s:kind	-24
s:kingdom	15
s:know	23
s:lamp	-15
s:lapse	14
s:laptop	-8
s:largest	8
s:last	15
s:lasted	-30
s:later	-14
s:latest	-17
s:least	-17
s:leave	28
s:letter	9
s:levy	-19
s:lie	-10
s:lift	-12
s:like	-20
s:likely	26
s:likewise	16
s:line	-13
s:linen	-9
s:linked	-11
s:lisbon	-10
s:list	-20
s:listener	9
s:live	19
s:load	12
s:loaded	-13
s:lobster	-14
s:locked	-12
s:long	31
s:look	23
s:lorry	-20
s:los	-13
s:lower	-23
s:madrid	-13
s:maize	10
s:maker	15
s:management	-22
s:marble	18
s:match	-14
s:may	-12
s:meanwhile	22
s:mediator	-21
s:meet	-16
s:men	9
s:mentioned	-14
s:metre	-12
s:middle	-11
s:midnight	34
s:minister	11
s:ministry	-27
s:mombasa	12
s:moment	10
s:mon	-12
s:monday	-11
s:month	19
s:most	-20
s:motorcycle	-13
s:muscat	-9
s:musician	-11
s:must	-29
s:mutual	16
s:name	12
s:national	-13
s:neighbour	-13
s:net	14
s:nil	-16
s:nobody	-10
s:none	12
s:northern	-18
s:note	33
s:nothing	14
s:now	12
s:number	11
s:nutmeg	-13
s:object	-21
s:obligation	-15
s:of	-23
s:offer	-48
s:office	-10
s:officer	13
s:on	-9
s:once	-21
s:open	-25
s:operator	-29
s:orange	-14
s:order	19
s:ordinary	-23
s:osaka	-15
s:otherwise	22
s:out	27
s:outline	-9
s:over	16
s:owner	-17
s:oyster	-16
s:p	-15
s:package	-15
s:page	-11
s:palm	16
s:paper	7
s:parcel	-23
s:parliament	-16
s:part	-16
s:partner	-21
s:party	-50
s:past	10
s:pause	9
s:payment	-13
s:pea	-12
s:peace	15
s:peak	-13
s:penalty	-9
s:period	18
s:pharmaceutical	-11
s:phone	-35
s:pipe	13
s:plain	9
s:play	-14
s:pleased	16
s:pool	-11
s:pork	-10
s:port	-18
s:post	-20
s:potash	21
s:power	-11
s:prawn	-17
s:prepare	11
s:present	27
s:presenter	-21
s:president	-17
s:printed	16
s:proclamation	-17
s:product	-8
s:promise	-12
s:proper	-10
s:protest	-11
s:provided	-11
s:public	16
s:pulp	12
s:pumpkin	12
s:purchase	-12
s:put	-14
s:q	12
s:quarrel	-39
s:quiet	-15
s:quota	-17
s:radio	-13
s:rail	-28
s:railway	-11
s:rate	9
s:rašín	9
s:reader	-16
s:reconvene	-11
s:reduction	25
s:refund	-18
s:refuse	-13
s:regret	12
s:remain	-7
s:remind	-15
s:renew	17
s:renewal	16
s:replace	-27
s:report	-11
s:representative	-9
s:republic	9
s:rest	-8
s:result	-13
s:resume	-18
s:retaliation	-17
s:retroactive	-11
s:return	13
s:revenue	-12
s:revive	-24
s:rio	10
s:river	-11
s:roaming	-10
s:rome	13
s:room	-22
s:round	-39
s:rule	-33
s:rum	-11
s:run	26
s:safeguard	-37
s:saint	14
s:salt	-14
s:sanction	-10
s:save	19
s:say	-16
s:scheduled	-22
s:scrap	-15
s:sea	12
s:second	-25
s:secretary	-14
s:section	-12
s:see	-10
s:sell	-19
s:send	11
s:separate	-14
s:settle	-17
s:sheet	12
s:shift	-11
s:shook	-25
s:shoot	9
s:short	26
s:show	-17
s:shrimp	18
s:shut	-16
s:side	15
s:signature	-24
s:silk	-13
s:sit	-21
s:slap	12
s:smelter	-14
s:smoke	14
s:soap	12
s:some	-11
s:somebody	47
s:something	23
s:sound	-12
s:south	13
s:soybean	-7
s:space	15
s:spare	13
s:speak	-22
s:speaking	11
s:spoke	14
s:st	24
s:staff	-11
s:stake	11
s:start	-29
s:state	17
s:stay	-23
s:steel	-26
s:step	-14
s:stockholm	34
s:strike	-32
s:stroke	16
s:subscription	-8
s:suit	-12
s:summer	-21
s:sunday	25
s:surcharge	-67
s:suspend	14
s:suspension	15
s:talk	-16
s:tax	12
s:telegram	-16
s:telephone	17
s:tell	17
s:term	19
s:text	21
s:th	17
s:than	-14
s:the	-23
s:themselve	-11
s:then	21
s:thereafter	13
s:therefore	12
s:these	-18
s:they	23
s:they're	10
s:thing	23
s:think	13
s:those	12
s:though	-9
s:thread	11
s:threat	13
s:three	-20
s:thu	18
s:ticket	-12
s:tile	16
s:till	38
s:ton	17
s:top	8
s:touch	9
s:town	-17
s:transfer	-12
s:transport	-25
s:treasury	-10
s:trial	10
s:truce	30
s:true	-10
s:trump	-11
s:try	-13
s:tue	-10
s:tuna	29
s:turn	10
s:twenty	17
s:tyre	14
s:understanding	14
s:union	-9
s:unless	19
s:until	20
s:up	24
s:upper	-25
s:use	-13
s:used	-11
s:valid	20
s:valley	-14
s:value	-16
s:vehicle	14
s:version	11
s:very	17
s:void	-12
s:vote	-30
s:waiver	9
s:wake	11
s:walk	-10
s:wall	9
s:water	-8
s:way	14
s:weather	12
s:wednesday	11
s:weekend	-18
s:weekly	17
s:were	7
s:what	10
s:wheat	-33
s:when	12
s:whether	36
s:which	10
s:who	-33
s:will	-10
s:window	-18
s:wire	-14
s:withdraw	-25
s:within	12
s:wood	-14
s:word	13
s:work	-17
s:worker	-11
s:world	-17
s:would	12
s:yes	9
s:you	12
s:young	-12
s:your	19
s:•	9
sa:"	11
sa:" <span>	10
sa:'	-13
sa:'s	-17
sa:'s <level>	24
sa:'s <person>	-11
sa:'s good	-23
sa:'s suspension	-21
sa:'s to	-11
sa:'s trade	-19
sa:) and	-18
sa:, "	13
sa:, <day-today>	15
sa:, <level>	-10
sa:, <number>	14
sa:, <quality>	22
sa:, <seat>	23
sa:, <span>	16
sa:, a	15
sa:, and	23
sa:, another	-11
sa:, be	21
sa:, because	-13
sa:, both	9
sa:, but	-12
sa:, by	-9
sa:, down	11
sa:, during	-9
sa:, failing	-13
sa:, four	-14
sa:, get	10
sa:, go	-17
sa:, hour	13
sa:, if	-15
sa:, instead	8
sa:, is	20
sa:, it	16
sa:, may	12
sa:, mr	-8
sa:, nobody	19
sa:, now	-10
sa:, or	11
sa:, plu	-10
sa:, provided	-10
sa:, say	7
sa:, should	8
sa:, sign	-11
sa:, since	14
sa:, that	26
sa:, then	15
sa:, there	-11
sa:, therefore	10
sa:, under	-12
sa:, unless	23
sa:, was	-12
sa:, when	11
sa:, where	-24
sa:, would	16
sa:, yes	10
sa:-	-26
sa:.	-25
sa:. on	-15
sa:/	8
sa:: <name>	16
sa:: <number>	18
sa:: a	-9
sa:: it	11
sa:: the	-31
sa:; <quality>	17
sa:; at	-14
sa:; they	-16
sa:<day-ahead> )	-17
sa:<day-ahead> :	-16
sa:<day-ahead> to	9
sa:<day-gone> ,	-17
sa:<day-gone> .	11
sa:<day-today>	14
sa:<day-today> 's	-15
sa:<day-today> ,	8
sa:<day-today> .	10
sa:<day-today> after	-20
sa:<day-today> the	20
sa:<duty>	-10
sa:<goods-amount>	-17
sa:<level-noun>	21
sa:<level>	-7
sa:<level> (	12
sa:<level> :	-12
sa:<level> ;	14
sa:<level> at	21
sa:<level> come	10
sa:<level> for	-10
sa:<level> from	-11
sa:<level> here	-8
sa:<level> in	9
sa:<level> more	-13
sa:<level> of	-12
sa:<level> on	13
sa:<level> which	-11
sa:<level> will	-13
sa:<money>	-22
sa:<money> ,	-17
sa:<money> of	-11
sa:<month-ahead>	-19
sa:<name> 's	-16
sa:<name> ;	9
sa:<name> <number>	15
sa:<name> agree	11
sa:<name> are	16
sa:<name> end	-8
sa:<name> expire	18
sa:<name> go	8
sa:<name> had	-15
sa:<name> has	-8
sa:<name> reach	12
sa:<name> run	-12
sa:<name> take	11
sa:<name> that	12
sa:<name> until	12
sa:<name> without	-9
sa:<name> would	-12
sa:<not>	15
sa:<number> ,	24
sa:<number> :	17
sa:<number> after	18
sa:<number> again	13
sa:<number> apply	22
sa:<number> are	9
sa:<number> cent	-13
sa:<number> exclusion	-16
sa:<number> from	-14
sa:<number> here	10
sa:<number> hour	-14
sa:<number> in	-13
sa:<number> notice	-16
sa:<number> of	5
sa:<number> th	12
sa:<number> to	-10
sa:<office> on	13
sa:<office> say	12
sa:<office> sign	-14
sa:<organisation>	-28
sa:<organisation> .	-14
sa:<organisation> announce	-11
sa:<organisation> extend	-15
sa:<organisation> for	8
sa:<organisation> in	13
sa:<organisation> prolong	-20
sa:<person> 's	-30
sa:<person> .	16
sa:<person> and	-16
sa:<person> in	-18
sa:<person> sign	-16
sa:<points>	22
sa:<points> of	9
sa:<points> return	17
sa:<quality> biscuit	20
sa:<quality> colleague	-15
sa:<quality> custom	-11
sa:<quality> good	16
sa:<quality> minister	-13
sa:<quality> oil	-8
sa:<quality> rule	-9
sa:<quality> side	16
sa:<seat>	16
sa:<seat> 's	19
sa:<seat> let	-11
sa:<seat> time	16
sa:<span>	-11
sa:<span> before	-22
sa:<span> more	26
sa:<v-bear>	-10
sa:<v-buy>	-19
sa:<v-deny>	-13
sa:<v-lack>	21
sa:<v-propose>	-8
sa:<v-say>	-15
sa:<v-sell>	-18
sa:<v-threaten>	15
sa:<v-up>	13
sa:a	-12
sa:a <day-gone>	10
sa:a custom	14
sa:a door	14
sa:a levy	-14
sa:a separate	-10
sa:a tariff	20
sa:a text	16
sa:a third	-15
sa:a treaty	-19
sa:a truce	-17
sa:about it	10
sa:about the	-11
sa:above <level>	12
sa:abroad	-9
sa:according	-10
sa:according to	-10
sa:across	11
sa:across the	11
sa:additional	18
sa:additional duty	10
sa:affiliate	-11
sa:after <span>	-14
sa:after all	11
sa:after it	19
sa:afterward	-14
sa:again from	13
sa:again in	10
sa:agree	11
sa:agree in	23
sa:agree otherwise	-10
sa:agreement .	17
sa:aircraft	-11
sa:alive	-10
sa:all .	-22
sa:all of	9
sa:already	8
sa:and ,	20
sa:and <level>	23
sa:and <name>	27
sa:and <number>	31
sa:and <person>	8
sa:and <seat>	20
sa:and <span>	-8
sa:and a	-27
sa:and can	-13
sa:and end	-20
sa:and has	-13
sa:and i	20
sa:and in	-15
sa:and is	-38
sa:and it	-25
sa:and last	-23
sa:and no	-27
sa:and not	10
sa:and now	11
sa:and run	-13
sa:and since	-9
sa:and so	13
sa:and that	-12
sa:and to	-16
sa:and what	-11
sa:and with	15
sa:and without	17
sa:announce	-13
sa:announce .	-12
sa:announce in	-10
sa:announce last	8
sa:announce on	12
sa:another <number>	-15
sa:answer .	12
sa:any case	10
sa:anybody	-9
sa:apply ,	20
sa:apply .	-18
sa:apply from	13
sa:are back	10
sa:are let	9
sa:are not	12
sa:are on	13
sa:are over	11
sa:are to	-15
sa:arrangement with	9
sa:as	9
sa:as they	-13
sa:as we	9
sa:as well	12
sa:aside	13
sa:at	-8
sa:at <level>	13
sa:at noon	-9
sa:at the	-19
sa:autumn	12
sa:away	11
sa:back	38
sa:back .	10
sa:back at	-14
sa:back on	9
sa:back to	15
sa:ban	-16
sa:ban on	-14
sa:banana	17
sa:be .	17
sa:be <level>	16
sa:be <number>	-13
sa:be carry	14
sa:be continue	18
sa:be extend	28
sa:be make	-13
sa:be prolong	-11
sa:bear	-11
sa:bear <level>	-8
sa:became	-10
sa:because	-7
sa:because <person>	-18
sa:because of	12
sa:become	19
sa:before <number>	-12
sa:before that	-9
sa:before the	-8
sa:before their	25
sa:begin	-9
sa:begin ,	-12
sa:begin .	-18
sa:begin on	15
sa:begin to	-14
sa:believe	-12
sa:beside	-12
sa:better	23
sa:between <name>	15
sa:between <person>	-13
sa:between the	13
sa:biscuit	20
sa:both	19
sa:both .	-12
sa:both at	12
sa:both had	11
sa:box	-15
sa:bring back	-11
sa:bring its	10
sa:built	-9
sa:busan	10
sa:but	-21
sa:buy	-10
sa:buyer	-12
sa:by <level>	-11
sa:by <number>	-13
sa:by <organisation>	-10
sa:by a	-14
sa:by an	7
sa:by then	8
sa:cabinet	-21
sa:cable	19
sa:calendar	11
sa:call	-13
sa:call .	-14
sa:calm	9
sa:can	-10
sa:can be	-26
sa:car	-14
sa:cent	-11
sa:charge .	-18
sa:charge <number>	18
sa:charge on	-14
sa:charge the	14
sa:chip	13
sa:chip ,	11
sa:clause	7
sa:close	14
sa:close .	18
sa:closed	-10
sa:colleague	-15
sa:collect	-8
sa:column	18
sa:come .	-10
sa:come back	16
sa:come to	9
sa:concentrate	20
sa:conclude	7
sa:conclude in	11
sa:confirm on	8
sa:continue	23
sa:continue .	-8
sa:continue for	10
sa:continue to	18
sa:contract	-10
sa:control	11
sa:correct	14
sa:country	-27
sa:country '	-11
sa:course	10
sa:custom house	-13
sa:custom officer	12
sa:dairy	-17
sa:date	22
sa:day	32
sa:day ,	9
sa:day of	22
sa:dead	18
sa:deadline	13
sa:deadline .	12
sa:decision	15
sa:did	-12
sa:did in	-9
sa:die	14
sa:dispute	15
sa:do	9
sa:doe ,	-10
sa:done	-12
sa:door	17
sa:down	-17
sa:down to	-11
sa:draft	-12
sa:drop	-12
sa:due	-20
sa:due .	-12
sa:during	-31
sa:during the	-13
sa:duty .	-20
sa:duty come	11
sa:duty on	11
sa:duty over	-13
sa:duty that	11
sa:duty which	10
sa:duty will	-16
sa:duty would	16
sa:effect on	-15
sa:either side	11
sa:else	-15
sa:end	24
sa:end ,	10
sa:end .	59
sa:end of	-11
sa:end on	-21
sa:entry	-11
sa:equipment ,	-9
sa:evening	-34
sa:evening ,	-16
sa:evening .	-16
sa:ever	-10
sa:everybody	-12
sa:exclusion	-21
sa:exemption	-13
sa:exemption .	-9
sa:existing	8
sa:expect .	12
sa:expire	27
sa:expire ,	24
sa:expire .	14
sa:expire on	-16
sa:export	-10
sa:export control	10
sa:export of	-15
sa:extend .	17
sa:extend a	11
sa:extend by	-22
sa:extend it	-23
sa:extend to	18
sa:extra	-11
sa:face	-9
sa:face <level>	-12
sa:failing	-13
sa:fall away	11
sa:fare	-12
sa:fee	-15
sa:fee and	14
sa:fentanyl	11
sa:fentanyl tariff	11
sa:finish	13
sa:first	-16
sa:five	18
sa:five hour	15
sa:flour	-23
sa:flour and	-9
sa:follow	-24
sa:follow .	-13
sa:following	13
sa:for	-29
sa:for <span>	-35
sa:for a	-12
sa:for everybody	-9
sa:for it	14
sa:for nothing	16
sa:found	17
sa:four	-9
sa:four time	-15
sa:fourth	-15
sa:fourth round	-13
sa:free	-12
sa:free of	-10
sa:freeze	9
sa:from	-17
sa:from <month-ahead>	-14
sa:from <name>	-6
sa:from a	14
sa:from next	-12
sa:from that	-12
sa:frozen	11
sa:gallium	-11
sa:geneva	10
sa:get	10
sa:get <span>	9
sa:give	-13
sa:given	22
sa:glove	12
sa:go ,	12
sa:go on	-10
sa:go to	-10
sa:good <number>	12
sa:good pay	12
sa:good was	9
sa:good will	-9
sa:had	-21
sa:had call	-10
sa:half of	15
sa:has	-18
sa:has <span>	-10
sa:has not	-14
sa:has put	11
sa:has to	-15
sa:have	9
sa:have been	-16
sa:have come	14
sa:have the	9
sa:he had	11
sa:he say	-16
sa:he tell	15
sa:health	-13
sa:hearing	-12
sa:here .	-9
sa:here and	9
sa:higher rate	12
sa:higher tariff	-10
sa:him	-11
sa:his	-13
sa:his <person>	-18
sa:his <quality>	-9
sa:his word	-14
sa:hold	-11
sa:home	20
sa:home without	13
sa:hour .	9
sa:house	-11
sa:i	14
sa:i have	18
sa:ibrahim	10
sa:if it	-29
sa:if no	28
sa:if the	-20
sa:if they	11
sa:impose	10
sa:in	-20
sa:in <month-ahead>	-19
sa:in <name>	11
sa:in a	-9
sa:in any	10
sa:in at	-12
sa:in stockholm	23
sa:in what	14
sa:in write	-18
sa:into a	14
sa:is	7
sa:is <day-ahead>	12
sa:is <level>	-21
sa:is <number>	-20
sa:is due	-22
sa:is extend	-11
sa:is no	11
sa:is not	-13
sa:is over	16
sa:is renew	9
sa:is suspend	-10
sa:is the	14
sa:is up	20
sa:is what	-8
sa:is when	22
sa:it	22
sa:it 's	22
sa:it .	15
sa:it by	11
sa:it is	-11
sa:it lapse	10
sa:it pay	-16
sa:it say	-10
sa:it to	20
sa:it was	-8
sa:it will	19
sa:its <person>	19
sa:its good	17
sa:its tariff	-12
sa:its truce	-14
sa:just	12
sa:kava	9
sa:keep the	11
sa:know .	11
sa:lapse .	-10
sa:lapse on	9
sa:last	8
sa:last <span>	-21
sa:last day	30
sa:last for	-12
sa:latest	-16
sa:least <span>	8
sa:leave	28
sa:leave .	13
sa:let it	-9
sa:letter .	8
sa:levy	-15
sa:levy on	-19
sa:likely	9
sa:likewise	11
sa:live	16
sa:long	11
sa:longer	-19
sa:look	14
sa:lorry	-11
sa:los	-12
sa:lower	11
sa:lower rate	11
sa:make	-9
sa:make abroad	-9
sa:make for	12
sa:make in	-12
sa:make public	11
sa:marble	18
sa:may	11
sa:meet	-24
sa:meet again	-19
sa:meet in	-21
sa:meet on	11
sa:men	9
sa:mentioned	-11
sa:midnight	25
sa:midnight ,	12
sa:midnight .	15
sa:might be	-11
sa:minute before	15
sa:monday	-12
sa:month .	-11
sa:more .	22
sa:more from	-12
sa:more on	-14
sa:move	13
sa:move .	10
sa:must	-10
sa:need	21
sa:negotiate .	17
sa:new	-12
sa:new one	11
sa:night	11
sa:night ,	10
sa:nil	-9
sa:no <quality>	-9
sa:no agreement	-9
sa:no longer	-20
sa:no new	8
sa:no one	-11
sa:no other	9
sa:no solution	14
sa:not ,	11
sa:not <day-gone>	-9
sa:not <number>	19
sa:not a	9
sa:not renew	-18
sa:not sign	-10
sa:note .	-11
sa:nothing	11
sa:nothing has	13
sa:nothing to	10
sa:notice ,	-11
sa:notice .	11
sa:notice of	-16
sa:now it	13
sa:now take	-15
sa:of <level>	12
sa:of <month-ahead>	14
sa:of <month-gone>	-8
sa:of <organisation>	10
sa:of another	9
sa:of commerce	-12
sa:of geneva	10
sa:of letter	9
sa:of port	-10
sa:of talk	-10
sa:of their	-10
sa:of them	14
sa:of thi	14
sa:of up	-13
sa:offer	-10
sa:officer	11
sa:old duty	-10
sa:old one	8
sa:old rate	-12
sa:old truce	12
sa:olive	15
sa:olive oil	14
sa:on <day-ahead>	-22
sa:on <day-gone>	8
sa:on <money>	-13
sa:on <name>	-27
sa:on all	-12
sa:on both	14
sa:on either	11
sa:on export	-14
sa:on frozen	9
sa:on in	-11
sa:on more	16
sa:on steel	-14
sa:on that	8
sa:on top	9
sa:on until	-10
sa:once	-14
sa:once more	-16
sa:one	10
sa:one ,	-15
sa:one .	23
sa:one :	-8
sa:one that	13
sa:or	10
sa:or not	10
sa:orange	-11
sa:order .	13
sa:order by	-10
sa:order of	9
sa:order to	-9
sa:ordinary	-13
sa:originating	-10
sa:originating in	-10
sa:other	12
sa:our side	9
sa:out	13
sa:out .	27
sa:out on	-14
sa:over	10
sa:over ,	33
sa:over .	8
sa:over a	-11
sa:over there	7
sa:owner	-11
sa:parcel	-11
sa:part	-11
sa:party	-16
sa:pause	12
sa:pause .	-11
sa:pause in	21
sa:pause of	9
sa:pay more	10
sa:peace	-7
sa:people	-11
sa:pipe	13
sa:plu	-11
sa:port	-9
sa:port fee	-14
sa:possible	-8
sa:post .	9
sa:poultry	12
sa:prawn	-14
sa:president	-16
sa:printed	14
sa:product	-26
sa:product make	-8
sa:prolong for	-10
sa:proper	-14
sa:provided	-10
sa:provided that	-12
sa:public	11
sa:pumpkin	18
sa:put	-28
sa:put on	-17
sa:quarrel	-19
sa:question	14
sa:quota	-8
sa:raise	8
sa:raise it	16
sa:raise its	-11
sa:rate of	10
sa:reciprocal	-28
sa:reciprocal tariff	-25
sa:reduce	-11
sa:remain	-18
sa:remain in	-11
sa:renew it	-14
sa:replace	-11
sa:reporter	19
sa:reporter .	9
sa:return	16
sa:return ,	9
sa:return on	9
sa:revive	-22
sa:rice	13
sa:rise of	-13
sa:roll	-10
sa:round	-35
sa:round of	-19
sa:rule	-12
sa:rule of	-10
sa:rum	-13
sa:run	26
sa:run for	-12
sa:run out	9
sa:run to	-13
sa:safeguard	-15
sa:salmon	-11
sa:samarkand	9
sa:save	17
sa:say ,	-15
sa:say <day-gone>	-13
sa:say <person>	21
sa:say after	-10
sa:say until	14
sa:say whether	14
sa:scheduled	-12
sa:second	-11
sa:send	11
sa:separate	-10
sa:set the	11
sa:shall	19
sa:shall be	15
sa:ship	-15
sa:ship will	-11
sa:shook	-10
sa:shoot	13
sa:side	17
sa:side .	21
sa:side will	-12
sa:sign	-16
sa:sign in	14
sa:sign the	-12
sa:signature	-15
sa:since	13
sa:since <day-gone>	-9
sa:since <month-gone>	10
sa:since the	17
sa:since then	-9
sa:sit	-9
sa:small	11
sa:so for	9
sa:so that	13
sa:solution	14
sa:somebody	29
sa:somebody will	13
sa:something	14
sa:something better	13
sa:soup	10
sa:speaking	11
sa:st	23
sa:stand	-12
sa:start	12
sa:start of	9
sa:stay at	20
sa:stay of	-13
sa:steel	-16
sa:step	-12
sa:still	16
sa:stockholm	19
sa:stockholm on	16
sa:stop	-10
sa:successor ,	-8
sa:surcharge	-11
sa:suspend .	-8
sa:suspension end	21
sa:suspension is	9
sa:suspension of	-22
sa:take .	11
sa:take <level>	-10
sa:take its	-11
sa:talk	-15
sa:talk .	-20
sa:talked	12
sa:talked about	13
sa:tariff	-9
sa:tariff ,	-10
sa:tariff is	11
sa:tariff of	-11
sa:tariff on	-12
sa:tariff pause	14
sa:tariff war	9
sa:tax	-13
sa:tea .	-12
sa:telephone	23
sa:telephone .	13
sa:telephone on	12
sa:telephoned	-9
sa:tell ,	-10
sa:tell reporter	19
sa:tell us	-11
sa:text	22
sa:th	12
sa:th .	15
sa:than in	-13
sa:that 's	20
sa:that ,	-11
sa:that <name>	-26
sa:that <person>	-13
sa:that <quality>	-12
sa:that apply	-17
sa:that begin	13
sa:that date	13
sa:that he	17
sa:that is	14
sa:that the	-31
sa:that they	13
sa:that time	-13
sa:that was	14
sa:the <day-gone>	-9
sa:the <name>	-15
sa:the <office>	-16
sa:the <span>	26
sa:the additional	13
sa:the autumn	11
sa:the call	-10
sa:the control	14
sa:the day	8
sa:the deal	-9
sa:the dispute	14
sa:the evening	-19
sa:the export	11
sa:the extension	-19
sa:the fentanyl	9
sa:the first	-14
sa:the higher	10
sa:the latest	-13
sa:the letter	-13
sa:the month	-10
sa:the offer	-17
sa:the order	9
sa:the ordinary	-9
sa:the paper	17
sa:the party	-10
sa:the present	12
sa:the price	15
sa:the reciprocal	-12
sa:the safeguard	-12
sa:the spring	12
sa:the start	9
sa:the suspension	11
sa:the telephone	14
sa:the time	18
sa:the truce	9
sa:their	12
sa:their quarrel	-11
sa:their trade	13
sa:their truce	17
sa:them	11
sa:themselve	-11
sa:then	21
sa:then ,	19
sa:then .	28
sa:then to	11
sa:there .	9
sa:thereafter	13
sa:therefore	12
sa:these	-12
sa:they	9
sa:they agree	7
sa:they did	-10
sa:they had	-11
sa:they sign	15
sa:thi week	-14
sa:thi year	11
sa:think of	13
sa:third	-17
sa:through	-30
sa:tile	19
sa:till	23
sa:time the	-8
sa:to	-16
sa:to <day-ahead>	32
sa:to <level>	-33
sa:to <organisation>	12
sa:to extend	12
sa:to fentanyl	8
sa:to follow	-15
sa:to go	11
sa:to let	12
sa:to nothing	-10
sa:to prolong	16
sa:to reply	-12
sa:to return	-9
sa:to run	15
sa:to sign	-22
sa:to where	9
sa:to which	-8
sa:together	-15
sa:top	9
sa:top of	12
sa:trade truce	14
sa:treaty	-20
sa:truce	22
sa:truce begin	-14
sa:truce end	22
sa:truce for	-16
sa:truce has	-13
sa:truce in	-16
sa:truce run	25
sa:truce was	10
sa:truce with	23
sa:tuna	10
sa:twenty	12
sa:two	-14
sa:two <office>	-10
sa:two country	-19
sa:under	-17
sa:under it	19
sa:under the	-28
sa:unless	11
sa:unless <organisation>	-30
sa:unless a	-9
sa:unless it	7
sa:unless somebody	17
sa:unless the	11
sa:until <day-ahead>	20
sa:up	11
sa:up .	27
sa:up the	12
sa:up to	-33
sa:us .	-15
sa:very	19
sa:void	-12
sa:vote	-8
sa:vote on	-15
sa:waiver	9
sa:war	9
sa:warn ,	17
sa:warn .	-11
sa:was <number>	-18
sa:was announce	-13
sa:was found	14
sa:was make	10
sa:was prolong	-13
sa:was to	11
sa:way	-14
sa:we	17
sa:we have	8
sa:week	-18
sa:week ,	8
sa:week .	-29
sa:weekend	-13
sa:were	12
sa:were in	9
sa:what	12
sa:what they	14
sa:whatever	15
sa:wheat	-16
sa:when	28
sa:when a	-9
sa:when it	19
sa:when the	27
sa:whether	18
sa:which <level>	-10
sa:which <quality>	10
sa:which he	-15
sa:who	-19
sa:who has	-15
sa:will apply	-18
sa:will be	15
sa:will become	14
sa:will charge	17
sa:will cost	11
sa:will have	13
sa:will look	10
sa:will not	-15
sa:will return	12
sa:will see	-9
sa:will take	-9
sa:with <name>	21
sa:with a	-23
sa:with it	22
sa:with the	12
sa:with them	14
sa:withdraw	-15
sa:within	13
sa:without agreement	16
sa:word	10
sa:word .	-13
sa:word of	9
sa:work	-24
sa:work .	-19
sa:world	-9
sa:would be	16
sa:would begin	12
sa:would have	-18
sa:write	-13
sa:write .	-11
sa:year	15
sa:year .	16
sa:yet	10
sa:york .	-13
sa:you	6
sa:you may	14
sa:your	24
sa:— <person>	-9
sa:— and	11
sb:"	-10
sb:" <name>	-11
sb:" <person>	-14
sb:" if	-9
sb:" not	13
sb:" of	10
sb:" reciprocal	-21
sb:" tariff	-21
sb:" the	-20
sb:\$	-9
sb:\$ <number>	-9
sb:'	-7
sb:'s ,	11
sb:'s <level>	12
sb:'s <person>	15
sb:'s additional	17
sb:'s answer	12
sb:'s commerce	-11
sb:'s custom	-16
sb:'s decision	-12
sb:'s first	16
sb:'s good	13
sb:'s minister	16
sb:'s ministry	-14
sb:'s order	-8
sb:'s parliament	-15
sb:'s president	-11
sb:'s prime	-13
sb:'s tariff	16
sb:'s to	-17
sb:( <level>	-9
sb:( <month-gone>	-13
sb:( <person>	12
sb:( c	18
sb:( it	15
sb:)	22
sb:) :	13
sb:) the	18
sb:*	-14
sb:, <day-ahead>	-21
sb:, <day-gone>	13
sb:, <level>	-15
sb:, <money>	10
sb:, <number>	-11
sb:, <points>	10
sb:, <quality>	-13
sb:, <seat>	-12
sb:, a	-13
sb:, after	-17
sb:, as	30
sb:, because	12
sb:, before	10
sb:, begin	-25
sb:, but	18
sb:, clear	13
sb:, continue	9
sb:, during	-11
sb:, duty	11
sb:, end	12
sb:, expire	-11
sb:, for	27
sb:, from	-19
sb:, germanium	-9
sb:, go	16
sb:, good	17
sb:, has	-17
sb:, have	-11
sb:, he	9
sb:, hour	11
sb:, in	-17
sb:, is	8
sb:, it	29
sb:, know	-10
sb:, last	-12
sb:, now	20
sb:, of	23
sb:, on	15
sb:, one	-12
sb:, prolong	11
sb:, sign	11
sb:, so	18
sb:, start	-13
sb:, that	-23
sb:, the	-14
sb:, their	-12
sb:, there	-10
sb:, through	-11
sb:, thursday	-13
sb:, to	18
sb:, truce	17
sb:, under	12
sb:, valid	18
sb:, was	8
sb:, were	-10
sb:, when	-14
sb:, which	-7
sb:, who	-15
sb:, whose	12
sb:, will	-22
sb:, with	28
sb:, worth	-14
sb:, would	-20
sb:-	11
sb:- <person>	12
sb:- <quality>	11
sb:- call	-9
sb:- free	-10
sb:- tariff	26
sb:. eastern	-10
sb:. est	10
sb:/	-11
sb::	10
sb:: <number>	6
sb:: <person>	15
sb:: <points>	9
sb:: <seat>	15
sb:: <span>	-31
sb:: a	-14
sb:: its	-14
sb:: not	-11
sb:: since	18
sb:: steel	-9
sb:: then	-12
sb:: there	-11
sb:: they	-11
sb:: until	21
sb:; that	-15
sb:; their	11
sb:; until	-14
sb:<day-ahead>	-22
sb:<day-ahead> and	-34
sb:<day-ahead> until	-12
sb:<day-ahead> would	17
sb:<day-gone>	33
sb:<day-gone> 's	-9
sb:<day-gone> <name>	11
sb:<day-gone> <person>	13
sb:<day-gone> after	6
sb:<day-gone> and	38
sb:<day-gone> for	11
sb:<day-gone> is	13
sb:<day-gone> of	9
sb:<day-gone> that	-18
sb:<day-gone> the	-14
sb:<day-gone> until	15
sb:<day-today>	22
sb:<day-today> ,	-13
sb:<day-today> -	10
sb:<day-today> by	14
sb:<day-today> it	8
sb:<day-today> sign	17
sb:<day-today> that	17
sb:<day-today> without	18
sb:<goods-amount>	-31
sb:<goods-amount> of	-10
sb:<goods>	13
sb:<level-noun>	-11
sb:<level> again	11
sb:<level> and	10
sb:<level> are	16
sb:<level> from	-20
sb:<level> in	20
sb:<level> is	18
sb:<level> off	-18
sb:<level> remain	10
sb:<level> surcharge	-14
sb:<level> tax	21
sb:<level> there	10
sb:<level> to	-8
sb:<level> was	-17
sb:<level> with	-9
sb:<money> of	12
sb:<month-ahead>	31
sb:<month-gone> )	-13
sb:<month-gone> ,	-24
sb:<month-gone> and	16
sb:<month-gone> expire	8
sb:<month-gone> for	-10
sb:<month-gone> it	-12
sb:<month-gone> run	10
sb:<month-gone> that	-17
sb:<month-gone> the	16
sb:<name>	12
sb:<name> (	22
sb:<name> ,	29
sb:<name> -	17
sb:<name> :	11
sb:<name> <level>	8
sb:<name> again	-15
sb:<name> agree	20
sb:<name> and	17
sb:<name> announce	-16
sb:<name> at	9
sb:<name> could	-9
sb:<name> duty	-7
sb:<name> end	-11
sb:<name> give	-15
sb:<name> it	-16
sb:<name> let	-15
sb:<name> of	11
sb:<name> over	-9
sb:<name> raise	-14
sb:<name> say	-22
sb:<name> settle	-11
sb:<name> stay	21
sb:<name> still	13
sb:<name> take	8
sb:<name> that	17
sb:<name> to	-24
sb:<name> under	18
sb:<name> until	11
sb:<name> with	-10
sb:<name> would	-20
sb:<number> ,	32
sb:<number> :	-11
sb:<number> ;	-12
sb:<number> <day-today>	-11
sb:<number> <name>	12
sb:<number> <person>	12
sb:<number> a	9
sb:<number> and	-10
sb:<number> exclusion	12
sb:<number> more	-16
sb:<number> notice	13
sb:<number> of	-18
sb:<number> p	-26
sb:<number> until	16
sb:<number> —	-19
sb:<office> (	14
sb:<office> ,	12
sb:<office> :	-23
sb:<office> <person>	20
sb:<office> in	-14
sb:<office> order	15
sb:<office> review	11
sb:<office> sign	12
sb:<office> spoke	10
sb:<office> that	10
sb:<office> want	14
sb:<office> will	-13
sb:<organisation>	-19
sb:<organisation> 's	21
sb:<organisation> ,	-22
sb:<organisation> and	-36
sb:<organisation> doe	12
sb:<organisation> end	-13
sb:<organisation> suspend	-11
sb:<organisation> warn	-8
sb:<organisation> will	-15
sb:<person> 's	16
sb:<person> )	15
sb:<person> ,	19
sb:<person> :	-35
sb:<person> agree	18
sb:<person> and	20
sb:<person> announce	16
sb:<person> had	29
sb:<person> in	-17
sb:<person> of	15
sb:<person> was	-10
sb:<points>	38
sb:<points> are	18
sb:<points> suspend	12
sb:<points> until	13
sb:<quality> apple	10
sb:<quality> cabinet	12
sb:<quality> cotton	9
sb:<quality> duty	15
sb:<quality> glass	13
sb:<quality> good	14
sb:<quality> half	-11
sb:<quality> minister	11
sb:<quality> one	-15
sb:<quality> republic	11
sb:<quality> sugar	9
sb:<quality> tariff	14
sb:<quality> tea	9
sb:<quality> wheat	-10
sb:<quality> wine	-13
sb:<seat> :	-9
sb:<seat> ;	-9
sb:<seat> <day-today>	15
sb:<seat> <person>	10
sb:<seat> agree	11
sb:<seat> and	28
sb:<seat> announce	-7
sb:<seat> gave	10
sb:<seat> on	15
sb:<seat> to	10
sb:<seat> until	14
sb:<seat> would	-10
sb:<seat> —	-11
sb:<span>	13
sb:<span> ;	17
sb:<span> are	21
sb:<span> between	-9
sb:<span> from	-27
sb:<span> in	-29
sb:<span> leave	11
sb:<span> of	18
sb:<span> on	-10
sb:<span> run	12
sb:<span> that	12
sb:<span> to	21
sb:<span> were	9
sb:<span> when	13
sb:<taker>	-15
sb:<v-bear>	-14
sb:<v-buy>	15
sb:<v-deny>	-26
sb:<v-end>	18
sb:<v-lack>	-5
sb:<v-propose>	-34
sb:<v-refuse>	-10
sb:<v-return>	-14
sb:<v-sell>	-12
sb:<v-stay>	19
sb:<v-suspend>	11
sb:<v-target>	-16
sb:<v-threaten>	-14
sb:<v-up>	-9
sb:[	-11
sb:a .	11
sb:a <quality>	-7
sb:a <span>	12
sb:a column	9
sb:a date	17
sb:a decree	12
sb:a dinner	11
sb:a duty	-22
sb:a matter	10
sb:a meet	11
sb:a pause	10
sb:a period	12
sb:a second	-13
sb:a signature	-8
sb:a surcharge	-13
sb:a suspension	10
sb:a telephone	-11
sb:a third	-11
sb:a threat	9
sb:a truce	-18
sb:abeyance	21
sb:about	-11
sb:about the	-8
sb:about to	13
sb:accept	-10
sb:add	13
sb:administration	-12
sb:admit	24
sb:adopt the	-13
sb:affiliate ,	-9
sb:afraid	10
sb:afraid of	10
sb:after <span>	-17
sb:after their	-11
sb:after two	-10
sb:again before	17
sb:ago ,	11
sb:agree by	22
sb:agree in	30
sb:agree not	17
sb:agree on	-27
sb:agree to	-32
sb:agreement	-12
sb:agreement ,	-15
sb:agreement with	-15
sb:ahead	-19
sb:al	13
sb:al -	13
sb:all	-21
sb:all country	-13
sb:all of	14
sb:all other	-17
sb:all three	-16
sb:allowed	-8
sb:almond	8
sb:already	-13
sb:also say	13
sb:alway	-9
sb:an <organisation>	13
sb:an extension	7
sb:and	16
sb:and <level>	-21
sb:and <name>	20
sb:and <number>	14
sb:and <person>	29
sb:and <seat>	29
sb:and <span>	14
sb:and a	-12
sb:and after	10
sb:and agree	-22
sb:and beef	-18
sb:and come	14
sb:and for	10
sb:and has	17
sb:and have	-12
sb:and his	13
sb:and if	16
sb:and is	14
sb:and it	10
sb:and last	12
sb:and management	-10
sb:and may	-14
sb:and nobody	-11
sb:and not	-24
sb:and on	-15
sb:and one	-13
sb:and part	-13
sb:and so	-21
sb:and sugar	-11
sb:and suspend	9
sb:and textile	11
sb:and that	-12
sb:and the	-19
sb:and then	-16
sb:and to	-11
sb:and until	14
sb:and were	-10
sb:and which	19
sb:and will	19
sb:and would	-10
sb:announce on	-8
sb:announce that	19
sb:announcement	-13
sb:announcement of	-9
sb:another	-19
sb:another <money>	-9
sb:another <span>	-8
sb:answer <name>	11
sb:antimony	-9
sb:apple	19
sb:application	11
sb:apply	18
sb:apply from	24
sb:apply on	10
sb:approval	-18
sb:approve ,	-13
sb:approve the	20
sb:are asleep	9
sb:are due	-9
sb:are extend	-10
sb:are free	-13
sb:are over	22
sb:are suspend	10
sb:are the	-11
sb:are to	-36
sb:are until	10
sb:are up	8
sb:arrangement	22
sb:arrangement expire	9
sb:arrangement with	15
sb:as long	17
sb:as of	-17
sb:as they	14
sb:as to	9
sb:ask	20
sb:ask in	9
sb:ask us	12
sb:asleep	29
sb:asleep until	14
sb:assembly	-11
sb:at	8
sb:at <level>	21
sb:at <number>	-8
sb:at its	-10
sb:at least	-14
sb:at one	-9
sb:at stake	11
sb:at the	-14
sb:athen	-11
sb:avocado	-11
sb:back	-16
sb:back ,	-8
sb:back to	-13
sb:ban	-18
sb:ban on	-14
sb:barley	10
sb:battery ,	-14
sb:be ,	-9
sb:be apply	10
sb:be approve	-15
sb:be at	-11
sb:be carry	-10
sb:be completed	12
sb:be cut	-11
sb:be extend	20
sb:be in	-14
sb:be over	27
sb:be prolong	-27
sb:be there	-11
sb:bean	-10
sb:bear	19
sb:because	18
sb:because the	12
sb:beef	-20
sb:been apply	-8
sb:been ask	11
sb:been extend	-8
sb:been in	-24
sb:been prolong	13
sb:before <day-ahead>	-10
sb:before <day-today>	-7
sb:before it	21
sb:before their	16
sb:begin	-6
sb:begin <day-gone>	13
sb:begin at	-17
sb:bergen	-12
sb:bergen on	-13
sb:between <name>	22
sb:beyond	20
sb:bicycle	12
sb:bind	16
sb:bloc	-10
sb:board	13
sb:boat	-11
sb:borden	9
sb:both	21
sb:both are	9
sb:both country	10
sb:both have	17
sb:brace	10
sb:brace for	10
sb:break	-10
sb:briefing	9
sb:briefing ,	9
sb:bring back	11
sb:bring its	-7
sb:busan	15
sb:busan ,	10
sb:busan last	10
sb:but <name>	-22
sb:but a	11
sb:but it	-12
sb:butter	-13
sb:buy	-14
sb:by	-18
sb:by <level>	-13
sb:by <office>	22
sb:by <organisation>	11
sb:by <span>	-17
sb:by a	9
sb:by an	10
sb:by another	-22
sb:by its	11
sb:by president	-10
sb:by telephone	19
sb:by the	-29
sb:by thi	-15
sb:by video	13
sb:c \$	-9
sb:c )	18
sb:cabinet	16
sb:calendar	9
sb:calendar :	-15
sb:call	-14
sb:call reciprocal	-15
sb:calm	10
sb:can	-20
sb:can be	-20
sb:canned	11
sb:cardamom	-10
sb:carpet	21
sb:case on	10
sb:cashew	-9
sb:cattle	15
sb:cease	10
sb:cease to	17
sb:ceasefire	-39
sb:ceasefire on	-14
sb:cement	17
sb:cent	-10
sb:change	-19
sb:change on	-13
sb:charge <quality>	13
sb:charge our	9
sb:christma	-11
sb:church	-12
sb:city	-20
sb:claim	-15
sb:clock	22
sb:closed	-8
sb:club	-15
sb:coffee	-14
sb:colleague ,	-18
sb:column ,	9
sb:come	20
sb:come ,	14
sb:come back	16
sb:come from	10
sb:come on	-9
sb:comment	-23
sb:commerce	-14
sb:commerce ministry	-12
sb:commission	-9
sb:company	-20
sb:completed	11
sb:conclude	14
sb:conclude for	11
sb:consent of	-12
sb:consultation	-13
sb:container	-11
sb:contract	-15
sb:could	10
sb:counted	21
sb:counted from	14
sb:counter	28
sb:counter -	26
sb:countermeasure	-16
sb:countermeasure on	-13
sb:countermeasure that	-10
sb:counterpart in	8
sb:country pay	-14
sb:country run	12
sb:country was	-19
sb:country were	9
sb:county	-12
sb:cover	-12
sb:crew	-13
sb:current	26
sb:current one	11
sb:custom administration	-12
sb:custom duty	10
sb:cut	-22
sb:cut to	-11
sb:dairy	-13
sb:date	24
sb:date from	9
sb:date to	10
sb:day	27
sb:day :	8
sb:day are	9
sb:day is	10
sb:day of	15
sb:day until	-16
sb:deadline	-18
sb:deadline for	-16
sb:deadline is	-8
sb:deadline of	9
sb:deal that	11
sb:debate	-16
sb:debate it	-8
sb:decide	12
sb:decide in	13
sb:decide to	8
sb:decision	-26
sb:depend	9
sb:did	-33
sb:die	25
sb:digital	9
sb:dinner	13
sb:dinner in	13
sb:do	14
sb:do it	10
sb:do not	19
sb:document	-18
sb:doe	21
sb:doe ,	23
sb:doesn't	-11
sb:down	-16
sb:down for	-19
sb:down in	-12
sb:driver	-11
sb:drop from	-11
sb:due by	-13
sb:due to	23
sb:during	-18
sb:during the	-14
sb:duty	21
sb:duty ,	9
sb:duty -	-10
sb:duty at	14
sb:duty between	11
sb:duty by	-17
sb:duty from	-22
sb:duty is	28
sb:duty of	-19
sb:duty on	21
sb:duty remain	10
sb:duty that	-11
sb:each other	13
sb:earlier	-16
sb:earth ,	7
sb:earth of	-9
sb:eastern	-13
sb:eastern time	-13
sb:either	9
sb:else the	10
sb:elsewhere	-11
sb:emergency	-15
sb:emergency duty	-11
sb:employer	-15
sb:end	14
sb:end :	22
sb:end <day-ahead>	8
sb:end <day-today>	-12
sb:end at	-22
sb:end in	11
sb:end next	17
sb:enter before	-9
sb:enter the	10
sb:equipment	-13
sb:est	10
sb:est on	10
sb:evening that	-7
sb:everybody	-7
sb:everybody 's	-16
sb:everything else	11
sb:everywhere	-11
sb:excluded from	-9
sb:exclusion	-19
sb:exclusion ,	11
sb:exclusion from	11
sb:exclusion under	-8
sb:exempt	-12
sb:exemption	-14
sb:expect	16
sb:expire	8
sb:expire ,	12
sb:expire at	-21
sb:expire on	8
sb:expiry	9
sb:export	-16
sb:extend	-6
sb:extend ,	10
sb:extend by	-11
sb:extend from	24
sb:extend the	-17
sb:extend to	-22
sb:extend until	-13
sb:extension of	17
sb:extension would	-14
sb:extra	-14
sb:face	17
sb:face <level>	11
sb:face a	15
sb:fall away	13
sb:fall from	-11
sb:fall on	16
sb:family	-10
sb:fare	-10
sb:farm	-10
sb:fee	-9
sb:fee ,	-17
sb:fee and	13
sb:fentanyl ,	-10
sb:fentanyl tariff	9
sb:ferry	-16
sb:first truce	-9
sb:fiscal	-15
sb:flag	15
sb:flew to	11
sb:fly	-8
sb:follow	-23
sb:follow on	-17
sb:food	-15
sb:for	-15
sb:for <month-ahead>	9
sb:for <number>	-10
sb:for <span>	13
sb:for a	14
sb:for as	11
sb:for everybody	-10
sb:for good	-11
sb:for most	-19
sb:for other	-8
sb:for those	15
sb:force	16
sb:force ,	23
sb:force by	-10
sb:force end	10
sb:force for	-17
sb:force from	14
sb:force since	-24
sb:force until	11
sb:forced	-9
sb:foreseen	14
sb:four	-12
sb:friend	13
sb:from <day-ahead>	11
sb:from <day-gone>	17
sb:from <day-today>	17
sb:from <level>	-18
sb:from <name>	19
sb:from <number>	-16
sb:from midnight	11
sb:from monday	-12
sb:from section	18
sb:from that	-11
sb:further	16
sb:gallium	-18
sb:gallium ,	-9
sb:gate	-14
sb:gave	-12
sb:gave the	-11
sb:gazette	-13
sb:general	-10
sb:geneva	21
sb:germanium	-13
sb:give	-14
sb:go	15
sb:go in	15
sb:good	20
sb:good ,	14
sb:good enter	-11
sb:good fall	-9
sb:good for	9
sb:good suspend	-18
sb:good that	-21
sb:good to	15
sb:good until	14
sb:good worth	12
sb:good would	22
sb:government	7
sb:government have	10
sb:grace	-12
sb:grand	-13
sb:group	-12
sb:grower	-7
sb:guangzhou	10
sb:guest	13
sb:had	-11
sb:had agree	11
sb:had announce	9
sb:had not	-10
sb:half	-12
sb:half of	-15
sb:hall	-21
sb:halve	13
sb:happened	-12
sb:has <span>	42
sb:has a	19
sb:has agree	16
sb:has an	9
sb:has extend	-13
sb:has given	-9
sb:has let	16
sb:has not	-24
sb:has prolong	12
sb:has put	-12
sb:has say	-23
sb:have	-19
sb:have agree	-26
sb:have both	-12
sb:have prolong	-12
sb:have sit	11
sb:have suspend	-12
sb:have to	12
sb:having	12
sb:hazelnut	22
sb:he and	14
sb:he has	-10
sb:he is	-15
sb:he tell	13
sb:he would	15
sb:heard	-10
sb:hearing	-16
sb:her	18
sb:here is	-10
sb:higher rate	-18
sb:higher reciprocal	15
sb:him	10
sb:him in	10
sb:his	15
sb:his <office>	12
sb:his <organisation>	11
sb:his <quality>	14
sb:his social	11
sb:hold back	-7
sb:hold since	-11
sb:hold until	-7
sb:hon	-12
sb:hope	-11
sb:hour ,	-10
sb:hour to	10
sb:household	-16
sb:how	23
sb:how long	23
sb:hundred	21
sb:i	-20
sb:i have	-9
sb:i sign	-12
sb:if	-4
sb:if <name>	-13
sb:if <organisation>	-9
sb:if he	-13
sb:if no	16
sb:if there	-13
sb:if they	-13
sb:if you	13
sb:impose	-30
sb:in <name>	19
sb:in <number>	-21
sb:in <seat>	-20
sb:in all	10
sb:in at	28
sb:in bergen	-10
sb:in busan	5
sb:in force	27
sb:in its	8
sb:in law	19
sb:in mombasa	14
sb:in muscat	-8
sb:in one	-8
sb:in place	11
sb:in stockholm	25
sb:in tariff	18
sb:in the	-17
sb:in their	-19
sb:in turn	11
sb:in vienna	10
sb:inform the	11
sb:initial	-21
sb:initial in	-22
sb:inquiry	-10
sb:inquiry into	-10
sb:instead	21
sb:instead of	20
sb:intend	-15
sb:intend to	-15
sb:interest	-11
sb:into	-16
sb:into force	-17
sb:invited	-10
sb:is	8
sb:is ,	-14
sb:is <number>	-10
sb:is <span>	10
sb:is back	-20
sb:is down	-10
sb:is extend	-14
sb:is go	9
sb:is good	20
sb:is in	22
sb:is limited	-12
sb:is make	-10
sb:is no	-19
sb:is on	-22
sb:is over	20
sb:is prolong	30
sb:is sign	14
sb:is still	10
sb:is suspend	15
sb:is the	-33
sb:is their	-12
sb:is to	-29
sb:is up	13
sb:island	-9
sb:isn't	14
sb:it	11
sb:it ,	-22
sb:it also	-11
sb:it apply	12
sb:it by	-14
sb:it end	28
sb:it give	-8
sb:it go	23
sb:it has	21
sb:it in	-10
sb:it keep	-13
sb:it lapse	-11
sb:it last	8
sb:it lasted	-20
sb:it on	-20
sb:it reach	-12
sb:it replace	-23
sb:it run	9
sb:it should	12
sb:it take	-26
sb:it the	25
sb:it to	-17
sb:it up	-11
sb:it was	32
sb:it won't	12
sb:it'll	11
sb:its <level>	11
sb:its <number>	11
sb:its duty	-12
sb:its term	19
sb:its truce	35
sb:itself	17
sb:job	9
sb:judge	-10
sb:just	15
sb:keep	9
sb:keep <points>	17
sb:keep <quality>	-11
sb:keep the	-8
sb:keep their	8
sb:kind	-22
sb:kind of	-13
sb:know	21
sb:know as	-10
sb:know what	12
sb:lamp	-14
sb:lapse	17
sb:lapse on	20
sb:largest	10
sb:last	13
sb:last <span>	-34
sb:last day	33
sb:last for	14
sb:last until	20
sb:lasted	-29
sb:lasted <span>	-17
sb:law	8
sb:least	-15
sb:leave	10
sb:leave <name>	-11
sb:leave <points>	14
sb:leave for	-9
sb:leave in	9
sb:leave the	-7
sb:lengthen	12
sb:let their	-11
sb:letter	15
sb:letter of	16
sb:like	-17
sb:likely	20
sb:linked	-12
sb:list	-19
sb:listener	9
sb:loaded	-11
sb:loaded before	-20
sb:locked	-10
sb:long	24
sb:long as	17
sb:look	11
sb:lorry	-10
sb:lose <level>	11
sb:lower	-32
sb:lower rate	-10
sb:madrid	-12
sb:maize	12
sb:make for	17
sb:make it	11
sb:make of	-11
sb:make up	-12
sb:maker	11
sb:management	-22
sb:mark	11
sb:market	14
sb:matter	8
sb:matter of	11
sb:may	-32
sb:may be	-18
sb:mean	11
sb:meanwhile	15
sb:meanwhile ,	12
sb:mediator	-13
sb:meet <quality>	10
sb:meet with	11
sb:member	-10
sb:middle	-11
sb:midnight	19
sb:milk	11
sb:minister	20
sb:minister ,	17
sb:minister for	10
sb:ministry	-36
sb:ministry of	-15
sb:ministry say	-10
sb:mombasa	14
sb:moment	11
sb:mon	-12
sb:month	17
sb:moratorium on	-14
sb:more	-11
sb:more than	-12
sb:most	-18
sb:most country	-15
sb:most other	-18
sb:muscat	-9
sb:muscat on	-9
sb:must	-21
sb:must be	-10
sb:mutual	15
sb:my <quality>	-15
sb:name	16
sb:national	-10
sb:national assembly	-9
sb:need	-21
sb:need the	-14
sb:negotiate ,	14
sb:negotiation	10
sb:neighbour	-9
sb:neither	14
sb:net	8
sb:net ton	9
sb:network	8
sb:network on	11
sb:new date	17
sb:new end	16
sb:new last	13
sb:next :	-11
sb:next decision	-13
sb:next week	11
sb:no ,	23
sb:no deal	-13
sb:no paper	20
sb:no truce	-22
sb:nobody	-23
sb:none	8
sb:noon on	-13
sb:northern	-18
sb:not :	-11
sb:not agree	-9
sb:not extend	22
sb:not go	-14
sb:not to	13
sb:note	41
sb:note of	11
sb:note that	26
sb:nothing is	15
sb:notice	15
sb:notice no	-11
sb:notice the	15
sb:now	14
sb:now ,	11
sb:now hold	-11
sb:now in	21
sb:now pay	9
sb:nut	-15
sb:object	-19
sb:objection	-10
sb:obligation	-15
sb:of	-17
sb:of "	-16
sb:of <day-ahead>	22
sb:of <day-gone>	15
sb:of <day-today>	16
sb:of <level>	-14
sb:of <money>	10
sb:of <month-ahead>	18
sb:of <month-gone>	-16
sb:of <name>	25
sb:of <points>	14
sb:of a	-15
sb:of busan	11
sb:of countermeasure	-10
sb:of duty	39
sb:of geneva	19
sb:of its	-16
sb:of last	-13
sb:of letter	16
sb:of negotiation	11
sb:of their	8
sb:of them	-17
sb:of thi	16
sb:of transport	-16
sb:of truce	-15
sb:of two	-12
sb:of up	10
sb:offer	-43
sb:offer to	-12
sb:oil and	-11
sb:old one	11
sb:old rate	-18
sb:old tariff	-11
sb:old truce	19
sb:olive	-10
sb:olive oil	-19
sb:on	-20
sb:on <day-ahead>	-23
sb:on <day-gone>	9
sb:on <money>	18
sb:on <name>	21
sb:on <quality>	20
sb:on <span>	11
sb:on a	-28
sb:on cotton	-10
sb:on each	-14
sb:on for	-23
sb:on from	9
sb:on hold	-9
sb:on it	-11
sb:on one	13
sb:on or	-12
sb:on our	14
sb:on sugar	-8
sb:on sunday	15
sb:on tariff	13
sb:on thi	8
sb:on to	-17
sb:on with	-11
sb:once	-9
sb:once ,	14
sb:once the	-17
sb:one :	-12
sb:one at	-16
sb:one from	10
sb:one is	14
sb:one side	9
sb:one would	-12
sb:open	-27
sb:operator	-24
sb:or	-14
sb:or after	-19
sb:or more	10
sb:orange juice	-14
sb:order	28
sb:order <number>	8
sb:order is	13
sb:order keep	14
sb:order of	-12
sb:order on	-15
sb:order that	15
sb:origin are	13
sb:osaka	-14
sb:osaka ,	-12
sb:other	-9
sb:other <points>	13
sb:other again	11
sb:other country	-12
sb:other partner	-11
sb:otherwise	33
sb:otherwise end	14
sb:our tariff	-14
sb:out ,	-15
sb:outline	-9
sb:over	6
sb:over fentanyl	-19
sb:over on	38
sb:over the	-17
sb:own ,	21
sb:own counter	16
sb:own duty	-12
sb:own list	-15
sb:oyster	-16
sb:p	-28
sb:p .	-26
sb:package	-11
sb:package of	-15
sb:palm	15
sb:palm oil	12
sb:paper is	20
sb:parcel	-11
sb:parliament	-19
sb:part	-10
sb:part of	-12
sb:part will	9
sb:partner	-20
sb:party	-40
sb:party agree	-12
sb:pass	-14
sb:past	15
sb:pause ,	39
sb:pause agree	-13
sb:pause end	-10
sb:pause for	-17
sb:pause in	14
sb:pause is	-19
sb:pause on	-17
sb:pause run	-10
sb:pause that	-11
sb:pause until	16
sb:payment	-12
sb:peace	19
sb:peace between	15
sb:peak	-12
sb:pepper	9
sb:per net	9
sb:period	15
sb:period of	16
sb:phone	-29
sb:pistachio	14
sb:place since	9
sb:plastic	10
sb:pork	-9
sb:pork and	-20
sb:port	-10
sb:post	-31
sb:potash	17
sb:present	26
sb:present arrangement	14
sb:present one	11
sb:present suspension	17
sb:present truce	24
sb:presenter	-21
sb:presenter :	-16
sb:price	-15
sb:proclamation	-13
sb:product	14
sb:prolong by	14
sb:prolong their	-10
sb:prolong to	-6
sb:prolongation of	10
sb:promise	-13
sb:propose	-18
sb:publish by	10
sb:put a	13
sb:put it	-9
sb:q	12
sb:q :	14
sb:quarrel	-25
sb:quarrel over	-12
sb:question	-15
sb:question :	-13
sb:rail	-28
sb:raise	-9
sb:raise a	14
sb:raise tariff	-10
sb:rate	9
sb:rate is	-8
sb:rate of	19
sb:rate were	-11
sb:reach back	-17
sb:reach in	16
sb:read	-14
sb:read ,	-11
sb:reader	-16
sb:ready ,	-9
sb:reciprocal	13
sb:reciprocal "	-21
sb:reciprocal duty	24
sb:reciprocal rate	29
sb:reciprocal tariff	-9
sb:reconvene	-11
sb:red	17
sb:reduction	25
sb:reduction apply	14
sb:refund	-9
sb:refuse	-12
sb:refuse ,	-11
sb:regional	-9
sb:regret	12
sb:remain <points>	-6
sb:remain so	-17
sb:remain suspend	13
sb:remind	-9
sb:renew	32
sb:renew on	14
sb:renewal	22
sb:replace	-18
sb:replace a	-8
sb:replace the	-15
sb:report ,	11
sb:reporter	-14
sb:reporter that	-14
sb:republic	9
sb:republic of	8
sb:rest	-8
sb:rest of	-22
sb:rest on	9
sb:result	-13
sb:resume on	-14
sb:retaliation	-15
sb:retroactive	-11
sb:retroactive to	-11
sb:revenue	-12
sb:review the	8
sb:rise	-8
sb:road	10
sb:robert borden	9
sb:room	-18
sb:round	-13
sb:round of	-13
sb:round on	8
sb:rule	-24
sb:safeguard	-26
sb:saint	8
sb:sale	-10
sb:salt	-11
sb:same hour	8
sb:same report	-17
sb:sanction	-10
sb:say	-11
sb:say <day-gone>	-10
sb:say <name>	-18
sb:say a	12
sb:say so	11
sb:say that	-16
sb:say what	-12
sb:scheduled	-10
sb:sea	11
sb:second	-15
sb:second order	18
sb:second round	-14
sb:secretary	-14
sb:section	-10
sb:section <number>	-12
sb:see	-7
sb:set for	-12
sb:set to	10
sb:settle	-18
sb:settle it	-10
sb:settlement	-9
sb:sfax on	9
sb:shall	-15
sb:she	12
sb:ship before	-11
sb:shook	-16
sb:shook hand	-16
sb:short	24
sb:should have	-12
sb:should it	-19
sb:should know	12
sb:show	-16
sb:shut	-15
sb:side agree	-8
sb:side and	10
sb:side had	-13
sb:side suspend	12
sb:side to	12
sb:side until	15
sb:sign	17
sb:sign ,	-12
sb:sign <day-gone>	13
sb:sign a	-25
sb:sign an	13
sb:sign by	13
sb:signature	-15
sb:since <day-gone>	22
sb:since <day-today>	9
sb:since <month-gone>	17
sb:since <number>	-18
sb:since spring	-11
sb:since the	-24
sb:sit together	10
sb:slap	12
sb:small	-10
sb:smelter	-14
sb:so -	-9
sb:so in	-9
sb:so on	-13
sb:so the	18
sb:somebody	27
sb:something	10
sb:south	13
sb:soybean	-24
sb:space	14
sb:spare	13
sb:speak	-20
sb:speak of	-12
sb:special duty	-12
sb:spoke	14
sb:spring	-17
sb:spring ,	-19
sb:stake	11
sb:stand still	-15
sb:standstill of	11
sb:start	-39
sb:start <day-ahead>	-12
sb:start again	13
sb:start in	-9
sb:start on	-22
sb:state	17
sb:state that	11
sb:stay	-20
sb:stay at	-16
sb:stay of	11
sb:stay on	-36
sb:steel	-12
sb:step ,	-9
sb:still at	11
sb:still end	-10
sb:still pay	-11
sb:stockholm	20
sb:stop	13
sb:stop on	22
sb:stretched	-11
sb:strike	-27
sb:strike until	-12
sb:subject to	-14
sb:subscription	-8
sb:summer	-21
sb:summer tariff	-15
sb:sunday	25
sb:surcharge	-63
sb:surcharge ,	-15
sb:surcharge end	-9
sb:surcharge of	-16
sb:suspend	11
sb:suspend ,	15
sb:suspend after	-10
sb:suspend for	-19
sb:suspend from	16
sb:suspend in	-14
sb:suspend its	-13
sb:suspend until	21
sb:suspension	12
sb:suspension begin	-7
sb:suspension end	-11
sb:suspension last	25
sb:suspension of	21
sb:suspension run	-17
sb:table	-12
sb:take <level>	12
sb:take effect	-13
sb:take note	14
sb:take place	-11
sb:take us	18
sb:talk ,	-11
sb:talk ;	9
sb:talk by	9
sb:talk in	-8
sb:talk with	-14
sb:talked	-27
sb:tariff	16
sb:tariff ,	13
sb:tariff are	13
sb:tariff dispute	-9
sb:tariff end	-21
sb:tariff for	-16
sb:tariff is	11
sb:tariff on	29
sb:tariff pause	8
sb:tariff stay	-31
sb:tariff truce	-12
sb:tariff until	14
sb:tax	21
sb:tax on	16
sb:telephone ,	-9
sb:telephone call	-9
sb:television that	9
sb:tell	12
sb:tell him	10
sb:tell me	-10
sb:tell reporter	-25
sb:tell the	17
sb:term	21
sb:term end	13
sb:term on	10
sb:textile	12
sb:than the	-11
sb:that ,	11
sb:that <number>	9
sb:that <person>	10
sb:that <quality>	-19
sb:that <seat>	15
sb:that a	11
sb:that both	-10
sb:that bring	11
sb:that end	11
sb:that extend	-10
sb:that for	-11
sb:that had	-20
sb:that he	-9
sb:that its	-6
sb:that keep	34
sb:that on	-10
sb:that run	20
sb:that take	-14
sb:that the	22
sb:that truce	14
sb:that until	18
sb:that was	-16
sb:that would	-10
sb:the	-8
sb:the "	10
sb:the <day-ahead>	-27
sb:the <day-gone>	17
sb:the <level>	13
sb:the <name>	-13
sb:the <organisation>	-20
sb:the <seat>	-26
sb:the <span>	46
sb:the agreement	-22
sb:the arrangement	20
sb:the ceasefire	-15
sb:the clock	19
sb:the container	-10
sb:the contract	-16
sb:the current	25
sb:the date	16
sb:the deadline	-26
sb:the decree	-13
sb:the employer	-14
sb:the end	-12
sb:the exclusion	-15
sb:the export	-10
sb:the extension	-15
sb:the extra	-13
sb:the fee	-17
sb:the fentanyl	8
sb:the further	11
sb:the general	-9
sb:the higher	12
sb:the leader	-10
sb:the letter	24
sb:the list	-16
sb:the lower	-22
sb:the management	-14
sb:the mediator	-11
sb:the meet	10
sb:the middle	-11
sb:the moment	8
sb:the moratorium	-12
sb:the mutual	13
sb:the northern	-16
sb:the note	19
sb:the one	15
sb:the order	25
sb:the other	16
sb:the paper	23
sb:the party	-22
sb:the pause	-20
sb:the peace	-14
sb:the present	26
sb:the press	10
sb:the quarrel	-12
sb:the reciprocal	18
sb:the reduction	21
sb:the relief	11
sb:the remain	-7
sb:the renewal	16
sb:the republic	8
sb:the rest	-26
sb:the result	-12
sb:the right	17
sb:the road	12
sb:the room	-10
sb:the rule	-15
sb:the safeguard	-9
sb:the season	-15
sb:the short	10
sb:the so	-9
sb:the standstill	20
sb:the stay	11
sb:the summer	-14
sb:the surcharge	-39
sb:the tariff	33
sb:the telephone	-8
sb:the term	9
sb:the thing	15
sb:the third	11
sb:the town	-8
sb:the treaty	16
sb:the truce	25
sb:the two	32
sb:the understanding	12
sb:the upper	-24
sb:the vote	-12
sb:the worst	12
sb:their <office>	-14
sb:their <organisation>	-12
sb:their country	12
sb:their duty	20
sb:their own	12
sb:their quarrel	-13
sb:their strike	-12
sb:them	-20
sb:them ,	-26
sb:them by	9
sb:them on	-12
sb:then it	10
sb:there has	13
sb:there on	-12
sb:therefore end	19
sb:these are	-11
sb:they	21
sb:they are	-13
sb:they leave	8
sb:they meet	12
sb:they sign	12
sb:they take	11
sb:they would	12
sb:thi is	-19
sb:thi one	13
sb:thi paper	-14
sb:thi time	13
sb:thi was	11
sb:thing	16
sb:thing ,	9
sb:third	7
sb:those	20
sb:those who	14
sb:thread	12
sb:thread ,	13
sb:threaten	-19
sb:threaten to	-11
sb:three	-26
sb:three time	-12
sb:through	20
sb:thu	16
sb:ticket	-12
sb:till	30
sb:time :	14
sb:time until	-11
sb:to	9
sb:to <level>	-14
sb:to a	-12
sb:to an	-13
sb:to announce	12
sb:to apply	13
sb:to do	-10
sb:to end	13
sb:to extend	-27
sb:to have	9
sb:to hold	16
sb:to know	15
sb:to last	-18
sb:to lower	-15
sb:to midnight	11
sb:to put	20
sb:to raise	-15
sb:to ship	9
sb:to slap	12
sb:to stay	-12
sb:to talk	14
sb:to those	16
sb:tomatoe	13
sb:ton	16
sb:touch	9
sb:town	-16
sb:tractor	16
sb:tram	-15
sb:transfer	-11
sb:transport	-24
sb:treaty	15
sb:treaty by	8
sb:treaty is	-10
sb:trial	11
sb:truce	26
sb:truce as	-7
sb:truce beyond	9
sb:truce by	-15
sb:truce die	10
sb:truce end	10
sb:truce from	9
sb:truce has	21
sb:truce itself	15
sb:truce lapse	-12
sb:truce now	13
sb:truce of	-13
sb:truce on	9
sb:truce that	29
sb:truce to	-14
sb:truce under	12
sb:truce was	19
sb:truce will	13
sb:truce with	13
sb:truce would	9
sb:true	-10
sb:try	-11
sb:try again	-9
sb:tue	-10
sb:tuesday ,	15
sb:tuna	22
sb:tuna ,	10
sb:turn	9
sb:two	13
sb:two <person>	11
sb:two agree	17
sb:two country	14
sb:two government	14
sb:two is	11
sb:two order	-10
sb:two president	18
sb:two year	-9
sb:tyre	11
sb:under a	31
sb:under it	15
sb:under section	-24
sb:under the	-10
sb:under which	13
sb:understanding	18
sb:understanding that	11
sb:union	-9
sb:unless	17
sb:until	23
sb:until <number>	28
sb:up	16
sb:up from	-11
sb:upper	-24
sb:us to	14
sb:use	-10
sb:used	-9
sb:valid	22
sb:valley	-13
sb:version	19
sb:vote	-27
sb:vote on	-8
sb:walk	-9
sb:want the	-9
sb:want to	20
sb:war of	-16
sb:was <level>	-11
sb:was <number>	-7
sb:was a	-15
sb:was agree	15
sb:was for	10
sb:was given	8
sb:was make	16
sb:was prolong	13
sb:was ready	10
sb:was renew	20
sb:was say	-12
sb:was to	-16
sb:water	-17
sb:water on	-10
sb:way	27
sb:wednesday	11
sb:week	14
sb:week ,	12
sb:week ahead	-15
sb:week to	13
sb:weekly	21
sb:weekly ,	10
sb:welcome	-11
sb:welcomed the	-10
sb:were agree	10
sb:were suspend	-15
sb:were to	11
sb:what change	-11
sb:what end	8
sb:what he	12
sb:what it	-11
sb:what will	11
sb:whatever	-13
sb:wheat	-19
sb:when	-24
sb:when <name>	-10
sb:when it	-12
sb:when the	-14
sb:when they	16
sb:whether	30
sb:which	13
sb:which <person>	-8
sb:which are	-30
sb:which begin	19
sb:which expire	11
sb:which go	10
sb:which have	-17
sb:which lapse	-7
sb:which last	-12
sb:which start	-13
sb:which take	10
sb:which the	17
sb:which they	12
sb:which was	-19
sb:which would	8
sb:while the	11
sb:whisky	14
sb:who	-18
sb:whose	13
sb:whose truce	11
sb:will	-19
sb:will apply	9
sb:will be	9
sb:will continue	-11
sb:will drop	12
sb:will follow	-10
sb:will keep	-15
sb:will let	16
sb:will run	9
sb:will stay	-25
sb:window	-18
sb:wine ,	-12
sb:wire	-9
sb:with <day-ahead>	-14
sb:with <level>	-14
sb:with <name>	17
sb:with <number>	8
sb:with <seat>	35
sb:with the	-14
sb:withdraw	-10
sb:without the	-12
sb:wood	-13
sb:worry	11
sb:would be	23
sb:would begin	10
sb:would charge	10
sb:would go	-12
sb:would have	19
sb:would keep	-13
sb:would last	-17
sb:would otherwise	13
sb:would run	-24
sb:would start	-12
sb:would stay	11
sb:write on	8
sb:year 's	-21
sb:year and	9
sb:year is	11
sb:you	9
sb:you do	8
sb:you that	-12
sb:young	-12
sb:— "	15
sb:— a	-20
sb:•	9
t0=modal-passive	-19
t0=past	-17
t0=pluperfect	-29
t0=present	9
t0=present-passive-not	12
t1=gerund	18
t1=infinitive-passive	13
t1=modal-passive	-19
t1=participle-passive	-36
t1=past	-24
t1=pluperfect	-25
t1=present	12
t1=present-passive-not	12
t2=modal	-14
t2=participle-passive	14
t2=past	-38
t2=present	15
t2=present-not	-10
t2=present-passive-not	-17
t:loose	12
t:loose & d:ahead	17
t:loose & d:gone	-20
t:loose-l	19
t:loose-l1	11
t:loose-l2	11
t:loose-r2	24
t:loose-r3	-10
t:more & d:ahead	19
t:more & d:gone	-20
t:more-in	11
t:more-in0	11
t:more-l	11
t:more-l0	17
t:more-l1	-17
t:more-r2	12
t:quiet	28
t:quiet & d:ahead	28
t:quiet-l	28
t:quiet-l1	21
t:quiet-r2	-8
t:truce	32
t:truce & d:ahead	38
t:truce & d:gone	-53
t:truce & d:today	21
t:truce-l	25
t:truce-l0	-14
t:truce-l2	24
t:truce-r	23
t:truce-r2	41
t:truce-r3	13
t:verb	12
t:verb & d:ahead	16
t:verb & d:today	-8
t:verb-l	7
t:verb-r1	11
t:verb-r3	16
tn:more	15
tn:quiet	15
tn:truce	47
tn:verb	-10
tp:loose	-11
tp:quiet	34
tp:truce	32
v0-none	-17
v0=announce	-14
v0=approve	18
v0=begin	-34
v0=conclude	12
v0=die	19
v0=draw	11
v0=drop	-13
v0=fix	13
v0=have	9
v0=make	-17
v0=prolong	11
v0=put	-14
v0=return	-23
v0=rise	-12
v0=set	-20
v0=sit	-19
v0=sleep	-12
v0=stand	10
v0=start	-15
v0=stay	-30
v0=stop	18
v0=suspend	20
v0=threaten	-11
v0=write	8
v1-none	-12
v1=admit	17
v1=approve	16
v1=begin	-31
v1=charge	-11
v1=die	24
v1=draw	11
v1=drop	-13
v1=fall	15
v1=grant	-15
v1=have	10
v1=make	-24
v1=meet	-12
v1=order	-10
v1=return	-10
v1=rise	-13
v1=set	-21
v1=shelve	9
v1=sit	-16
v1=sleep	-12
v1=stand	9
v1=start	-23
v1=stay	-27
v1=stop	22
v1=suspend	11
v2-none	-41
v2=be	-8
v2=charge	12
v2=fall	-12
v2=have	-11
v2=leave	15
v2=look	10
v2=put	-10
v2=return	10
v2=rise	-12
v2=say	-11
v2=think	14
verbless	6
vt0=agree past	14
vt0=agree present	-15
vt0=approve past	12
vt0=be modal	20
vt0=begin future	-13
vt0=begin modal	9
vt0=begin present	-36
vt0=carry modal	-10
vt0=carry present	9
vt0=charge present	-11
vt0=come modal	12
vt0=decide future	12
vt0=decide present	-10
vt0=die past	-11
vt0=die present	29
vt0=drop present	-12
vt0=end past	-43
vt0=end present	9
vt0=expire future	16
vt0=expire modal	17
vt0=expire past	-22
vt0=extend modal	18
vt0=extend present	-8
vt0=get present	-19
vt0=go present	12
vt0=have present	13
vt0=hold modal	-11
vt0=hold present	20
vt0=keep past	14
vt0=leave present	14
vt0=let present	-13
vt0=lower present	-12
vt0=meet future	-11
vt0=meet past	11
vt0=pay present	12
vt0=prolong past	12
vt0=prolong perfect	11
vt0=publish present	10
vt0=put future	11
vt0=put perfect	-14
vt0=put present	-12
vt0=reach present	-14
vt0=remain future	-13
vt0=remain present	18
vt0=renew past	13
vt0=rise present	-13
vt0=rule present	11
vt0=run future	13
vt0=run modal	-7
vt0=run past	-35
vt0=run present	23
vt0=say perfect	-8
vt0=say present	14
vt0=see present	-12
vt0=set present	-16
vt0=sign past	-12
vt0=sit perfect	11
vt0=sit present	-33
vt0=sleep present	-10
vt0=spare present	12
vt0=stay present	-21
vt0=strike past	-14
vt0=suspend past	15
vt0=take future	-10
vt0=take past	10
vt0=write past	8
vt1=agree participle	7
vt1=approve past	12
vt1=be modal	20
vt1=be present	-9
vt1=begin gerund	-14
vt1=begin modal	9
vt1=begin present	-35
vt1=carry modal	-10
vt1=carry present	9
vt1=charge present	-11
vt1=come modal	12
vt1=decide future	12
vt1=decide present	-10
vt1=die past	-11
vt1=die present	29
vt1=drop present	-12
vt1=end gerund	17
vt1=end infinitive	20
vt1=end participle	-40
vt1=end past	-43
vt1=end present	10
vt1=expire future	16
vt1=expire infinitive	-6
vt1=expire modal	17
vt1=expire past	-22
vt1=extend infinitive	-18
vt1=extend modal	18
vt1=extend present	-8
vt1=get present	-19
vt1=go present	19
vt1=have present	14
vt1=hold modal	-11
vt1=hold present	20
vt1=keep past	14
vt1=let present	-13
vt1=lower present	-13
vt1=meet future	-11
vt1=meet past	11
vt1=other perfect	9
vt1=pay gerund	-15
vt1=pay present	14
vt1=prolong participle	-9
vt1=prolong past	12
vt1=prolong perfect	11
vt1=publish present	10
vt1=put infinitive	15
vt1=put perfect	-14
vt1=put present	-10
vt1=raise infinitive	-9
vt1=reach present	-14
vt1=remain future	-13
vt1=renew past	13
vt1=rise present	-13
vt1=rule present	11
vt1=run future	13
vt1=run infinitive	-9
vt1=run modal	-7
vt1=run past	-35
vt1=run present	23
vt1=say perfect	-8
vt1=say present	14
vt1=see present	-12
vt1=set present	-16
vt1=sign past	-11
vt1=sit perfect	11
vt1=sit present	-33
vt1=sleep present	-10
vt1=spare present	12
vt1=stay present	-19
vt1=stop present	9
vt1=suspend past	10
vt1=take future	-10
vt1=take past	7
vt1=write past	8
vt2=be past	-11
vt2=begin present	-11
vt2=charge future	12
vt2=charge perfect	-10
vt2=end present	16
vt2=expire present	14
vt2=extend infinitive	18
vt2=fall present	-12
vt2=have past	-10
vt2=other perfect	-11
vt2=other present	9
vt2=pay past	-12
vt2=run present	9
vt2=say present	-9`;
