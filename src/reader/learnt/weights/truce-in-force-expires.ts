// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:'s	-10
a:'s <level>	15
a:'s suspension	-18
a:.	-11
a:<agent>	-9
a:<day-ahead>	-11
a:<day-ahead> .	-27
a:<day-gone> .	-17
a:<day-today>	18
a:<day-today> the	13
a:<gate>	-22
a:<level>	-17
a:<level> .	-33
a:<level> at	9
a:<level> in	-18
a:<money>	-11
a:<month-ahead>	-12
a:<name> <level>	-13
a:<name> has	-10
a:<number>	-17
a:<number> .	-30
a:<number> in	-15
a:<person>	-31
a:<person> and	-15
a:<quality>	-10
a:<seat>	13
a:<seat> .	11
a:<sender>	-14
a:<span>	-28
a:<v-bear>	-11
a:<v-end>	17
a:<v-impose>	-13
a:<v-return>	14
a:<v-say>	-27
a:<v-sell>	-14
a:<v-up>	-11
a:additional	16
a:additional duty	19
a:after	20
a:again	13
a:agreement	24
a:agreement .	15
a:an	12
a:and	12
a:and <level>	12
a:and <person>	-13
a:and <quality>	-11
a:and <seat>	10
a:and come	9
a:and is	-12
a:and last	-11
a:any	16
a:any case	13
a:anybody	-14
a:at the	-14
a:away	11
a:back	10
a:ban	-12
a:ban on	-11
a:be	-11
a:be <number>	-22
a:case	12
a:charge <number>	11
a:charge <quality>	9
a:close	17
a:close .	13
a:control	14
a:day	12
a:deadline	14
a:deadline .	13
a:door	13
a:down	-13
a:due	-11
a:duty of	13
a:each	-14
a:end	31
a:end .	30
a:evening	-16
a:extend a	11
a:far	11
a:first	-14
a:flour	-16
a:for <number>	-12
a:for <quality>	11
a:for <span>	-22
a:from	-17
a:from <day-ahead>	-20
a:had	-13
a:have	-21
a:hazelnut	10
a:he	-13
a:home	9
a:in	-43
a:in <month-ahead>	-9
a:in any	13
a:instead	-12
a:instead of	-12
a:into	12
a:is <level>	-24
a:is <number>	-14
a:is due	-11
a:is not	-20
a:is over	9
a:is the	10
a:it	-12
a:it .	-12
a:it has	18
a:it is	-10
a:it was	-16
a:it will	11
a:it would	-13
a:last	11
a:last day	19
a:latest	-11
a:live	12
a:look	13
a:lower	11
a:lower rate	13
a:night	15
a:night .	11
a:no	-19
a:nobody	-16
a:none	14
a:nothing	19
a:now	-13
a:of <name>	13
a:of the	-16
a:of thi	19
a:old rate	-13
a:on <day-ahead>	-17
a:on our	-11
a:only	-12
a:or	12
a:our	-28
a:out .	13
a:over	15
a:over .	15
a:pass	10
a:pay <number>	9
a:put	-13
a:rate .	-10
a:remain	-7
a:reply	-12
a:reply .	-11
a:rise	-10
a:say	-14
a:set	-18
a:shall	19
a:so	14
a:speaking	12
a:still	8
a:successor	-16
a:suspension	-10
a:talk	-9
a:talked	13
a:talked about	13
a:tariff on	-10
a:telephone	13
a:telephone .	12
a:telephoned	-9
a:that .	11
a:the <number>	-9
a:the <quality>	-10
a:the additional	14
a:the control	13
a:the duty	-10
a:the end	15
a:the evening	-13
a:the first	-13
a:the latest	-11
a:the lower	13
a:the month	-14
a:the telephone	12
a:the time	10
a:their tariff	-9
a:their truce	17
a:them	15
a:there	-17
a:they	20
a:they are	8
a:they had	-10
a:thi	34
a:thi year	19
a:tile	11
a:to	-21
a:to <day-ahead>	22
a:to <number>	-17
a:to be	-17
a:to extend	17
a:to prolong	8
a:to reply	-11
a:to run	12
a:to sign	-10
a:to the	-14
a:truce	16
a:truce on	17
a:truce with	9
a:under	-12
a:up	13
a:up .	27
a:was	-23
a:was <number>	-15
a:we	23
a:we shall	15
a:what they	11
a:whatever	18
a:will	-11
a:with	10
a:with <seat>	11
a:without agreement	10
a:work	-10
a:would have	-10
a:year	9
a:year .	11
a:your	12
asks	-8
b:" <name>	-10
b:" <person>	-11
b:" not	13
b:" the	-22
b:'	-19
b:'s <level>	16
b:'s decision	-10
b:'s good	10
b:'s own	8
b:(	-9
b:) the	10
b:*	-8
b:, <number>	-9
b:, <person>	-29
b:, an	-11
b:, begin	-12
b:, clear	13
b:, duty	11
b:, end	11
b:, expire	-11
b:, for	10
b:, from	-19
b:, go	12
b:, good	12
b:, has	-11
b:, have	-12
b:, he	16
b:, it	19
b:, last	-15
b:, now	24
b:, run	-14
b:, suspend	9
b:, to	12
b:, valid	9
b:, was	11
b:, will	-12
b:, with	17
b:-	15
b:- call	10
b:- tariff	11
b:. eastern	-13
b:. est	12
b:: <quality>	10
b:: <span>	-24
b:: and	-11
b:: from	-9
b:: it	22
b:: its	-13
b:: not	-8
b:: until	14
b:; their	11
b:<day-ahead> and	-34
b:<day-ahead> would	19
b:<day-gone>	27
b:<day-gone> evening	12
b:<day-gone> in	-10
b:<day-gone> on	9
b:<day-gone> that	-14
b:<day-gone> to	14
b:<day-gone> until	9
b:<day-today>	22
b:<day-today> that	11
b:<goods-amount>	-24
b:<level-noun>	-25
b:<level> again	10
b:<level> announce	-10
b:<level> come	10
b:<level> from	-17
b:<level> here	-12
b:<level> in	7
b:<level> is	22
b:<level> on	9
b:<level> since	-11
b:<level> to	-16
b:<money>	-17
b:<month-ahead>	25
b:<month-gone>	10
b:<month-today>	-12
b:<name> agree	13
b:<name> and	8
b:<name> at	-16
b:<name> extend	18
b:<name> it	-10
b:<name> let	-14
b:<name> over	-10
b:<name> start	10
b:<name> tariff	-11
b:<name> until	9
b:<name> will	9
b:<number>	-39
b:<number> a	16
b:<number> on	-16
b:<number> p	-28
b:<number> until	10
b:<office>	-20
b:<office> want	13
b:<organisation> 's	10
b:<organisation> and	-21
b:<organisation> doe	13
b:<organisation> end	-11
b:<organisation> has	19
b:<organisation> say	8
b:<organisation> suspend	-10
b:<person>	-20
b:<person> agree	23
b:<person> announce	13
b:<person> flew	9
b:<person> in	-11
b:<person> is	-10
b:<points>	47
b:<points> are	19
b:<points> of	12
b:<points> until	12
b:<quality> and	-12
b:<quality> counterpart	11
b:<quality> duty	8
b:<quality> one	-20
b:<quality> sugar	14
b:<seat> 's	11
b:<seat> and	19
b:<seat> gave	12
b:<seat> has	12
b:<seat> have	11
b:<seat> until	11
b:<sender>	8
b:<span>	12
b:<span> are	31
b:<span> from	-29
b:<span> on	-14
b:<span> to	11
b:<span> truce	-18
b:<v-deny>	-7
b:<v-end>	25
b:<v-impose>	-14
b:<v-propose>	-16
b:<v-return>	-10
b:<v-target>	-12
b:<v-threaten>	-15
b:a .	17
b:a <quality>	-11
b:a <span>	-9
b:a deal	16
b:a list	10
b:a standstill	-13
b:a third	-10
b:a truce	-12
b:additional duty	12
b:admit	15
b:after	15
b:again before	17
b:against	9
b:agree	10
b:agree by	15
b:agree in	35
b:agree not	15
b:agree on	-8
b:agree to	-11
b:agreement on	11
b:agreement with	-12
b:all of	20
b:all other	-11
b:all three	-12
b:almond	8
b:already	-12
b:also	13
b:and	12
b:and <number>	17
b:and <quality>	-17
b:and <seat>	16
b:and after	11
b:and agree	-12
b:and come	16
b:and expire	-17
b:and has	18
b:and i	7
b:and in	12
b:and it	11
b:and not	-15
b:and on	-13
b:and then	-17
b:and to	-15
b:and will	7
b:and would	-10
b:announce for	8
b:announcement	-11
b:apple	13
b:apply again	-9
b:apply from	14
b:apply on	9
b:approve	18
b:approve the	19
b:are	-13
b:are asleep	9
b:are due	-11
b:are over	20
b:are suspend	-10
b:are to	-29
b:are up	12
b:arrangement expire	11
b:arrangement with	11
b:as it	-9
b:as of	-23
b:ask	16
b:ask us	11
b:asleep	23
b:asleep until	14
b:at <number>	-21
b:at least	-17
b:at midnight	11
b:at present	13
b:at the	-16
b:back	-17
b:back to	-18
b:base	10
b:be apply	8
b:be at	-13
b:be extend	20
b:be hold	-8
b:be in	-9
b:be over	25
b:be prolong	-22
b:beef	-17
b:been in	-16
b:before it	16
b:before midnight	13
b:begin	-35
b:begin on	-22
b:being	15
b:between <name>	7
b:beyond	27
b:both	-9
b:both are	10
b:busan	23
b:busan on	-15
b:but <name>	-11
b:buy	-10
b:by	-13
b:by <person>	11
b:by telephone	24
b:by the	-25
b:cabinet	19
b:calendar	17
b:can	-11
b:can be	-18
b:case	9
b:case on	11
b:cattle	10
b:cease	9
b:cease to	17
b:ceasefire	-21
b:change	-22
b:changed	12
b:charge	-10
b:charge <quality>	13
b:city	-12
b:claim	-9
b:club	-14
b:comment	-18
b:company	-17
b:completed	11
b:consent	21
b:control	-10
b:cork	15
b:cotton	-16
b:council	-10
b:counted	22
b:counted from	11
b:counter	13
b:counter -	14
b:countermeasure	-9
b:counterpart	11
b:counting	-13
b:country	-20
b:country pay	-11
b:crew	-10
b:date	14
b:day	15
b:day is	9
b:day until	-17
b:deadline	-21
b:deadline for	-23
b:deadline is	-8
b:deal	14
b:decide in	12
b:decision	-27
b:delivery	9
b:desk	10
b:did	-21
b:die	24
b:do	17
b:do not	14
b:down	-19
b:down for	-10
b:drop its	-10
b:due by	-10
b:due to	25
b:duty	31
b:duty from	-14
b:duty is	19
b:duty on	15
b:duty to	10
b:each	12
b:each other	17
b:earth	-12
b:earth of	-9
b:eastern	-15
b:eastern time	-18
b:effective	-14
b:end	12
b:end <day-today>	-10
b:end of	13
b:end on	14
b:est	12
b:est on	12
b:evening	11
b:exclusion	-12
b:exclusion from	10
b:expire at	-23
b:expire on	14
b:extend beyond	10
b:extend from	20
b:extend the	-11
b:extend to	-10
b:extend until	-13
b:extension of	20
b:extra	-13
b:fall	17
b:fall away	14
b:fall on	12
b:ferry	-12
b:flew	10
b:flew to	11
b:follow	-19
b:follow on	-15
b:followed	-10
b:for	-27
b:for <name>	19
b:for <number>	-9
b:for <quality>	-12
b:for <span>	21
b:for everybody	-10
b:for most	-9
b:for other	-11
b:for the	-16
b:force	22
b:force by	-12
b:force from	14
b:force since	-16
b:force until	13
b:former	-11
b:four	-10
b:from	-37
b:from <day-today>	12
b:from <level>	-18
b:frozen	-13
b:frozen until	-7
b:gave	-21
b:gave the	-10
b:geneva on	-10
b:give <name>	-15
b:given	-22
b:go	20
b:go on	12
b:good	18
b:good of	11
b:good on	-12
b:good suspend	-18
b:good to	14
b:good until	17
b:good would	16
b:government of	-10
b:grant	-15
b:group	-13
b:had	-14
b:had a	-11
b:hand	-11
b:has a	33
b:has agree	18
b:has been	-10
b:has extend	-13
b:have a	9
b:have both	-12
b:have come	14
b:have expire	12
b:have extend	10
b:he	-14
b:he has	-21
b:heard	-9
b:her	11
b:higher rate	-15
b:his	19
b:his <office>	11
b:hold in	-9
b:house	-13
b:i	15
b:if <name>	-13
b:if he	-13
b:if no	16
b:if they	-19
b:if you	15
b:impose	-9
b:in	-10
b:in <name>	-20
b:in at	12
b:in busan	21
b:in force	31
b:in law	14
b:in tariff	13
b:in the	-35
b:in their	-12
b:into force	-19
b:is	16
b:is back	-12
b:is down	-11
b:is due	9
b:is extend	-9
b:is good	15
b:is on	-10
b:is over	9
b:is prolong	10
b:is still	11
b:is suspend	20
b:is to	-24
b:is up	11
b:is what	9
b:isn't	16
b:it	13
b:it 's	8
b:it begin	-14
b:it end	13
b:it expire	-13
b:it go	9
b:it is	-8
b:it on	-19
b:it reach	-14
b:it start	-12
b:it the	16
b:it to	-11
b:it up	-12
b:it was	17
b:it would	13
b:it'll	12
b:its control	-10
b:its part	10
b:its term	11
b:its truce	11
b:itself	8
b:keep its	12
b:keep their	12
b:kind	-9
b:kitchen	12
b:know	20
b:lamp	-14
b:lapse	13
b:lapse on	12
b:last	13
b:last <span>	-20
b:last day	21
b:late	-14
b:law	11
b:least	-17
b:leave	12
b:leave <points>	12
b:leave the	-9
b:let their	-8
b:letter	12
b:list	10
b:list of	19
b:lower	-17
b:maize	14
b:mark	17
b:matter	-10
b:may	-18
b:may be	-13
b:me	-13
b:meal	9
b:meet with	10
b:member	-11
b:midnight	18
b:mill	9
b:more	-14
b:most other	-11
b:negotiation	11
b:neighbour	-12
b:neither	14
b:network	11
b:network on	12
b:new	-23
b:next decision	-13
b:next round	10
b:night	-12
b:no paper	20
b:no truce	-20
b:not go	-10
b:note that	11
b:nothing change	-9
b:now in	11
b:object	-16
b:of	15
b:of <day-ahead>	32
b:of <month-ahead>	10
b:of <name>	13
b:of <points>	9
b:of duty	30
b:of geneva	12
b:of its	-10
b:of our	-12
b:of the	11
b:of thi	13
b:of two	-9
b:offer	-29
b:oil and	-11
b:old rate	-14
b:old truce	17
b:olive	-7
b:olive oil	-14
b:on	-34
b:on <day-ahead>	-19
b:on <day-gone>	20
b:on <name>	14
b:on <quality>	17
b:on a	-15
b:on both	15
b:on cotton	-11
b:on from	11
b:on good	14
b:on his	11
b:on hold	-13
b:on pay	-15
b:on rare	-11
b:on to	-16
b:once	-8
b:one at	-14
b:one is	12
b:one would	-12
b:open	-21
b:operator	-15
b:other 's	21
b:other <points>	14
b:other again	10
b:other country	-11
b:otherwise	26
b:otherwise end	14
b:out	27
b:over	10
b:over on	25
b:over the	-13
b:own counter	13
b:p	-29
b:p .	-28
b:paper	23
b:parliament	-12
b:part	12
b:party	-23
b:past	19
b:pause end	-11
b:pause for	-14
b:pause in	16
b:pause is	-14
b:pause on	-9
b:pause until	15
b:pay	-22
b:pay <number>	-9
b:payment	-10
b:peace	17
b:pepper	7
b:permit	-12
b:phone	-10
b:phosphate	11
b:post	-14
b:present	24
b:present truce	12
b:price	-25
b:prolong it	22
b:protocol	8
b:put it	-10
b:rail	-18
b:rare	-12
b:rare earth	-12
b:rate of	25
b:reach back	-15
b:reach its	11
b:reciprocal	20
b:reciprocal rate	21
b:reckon	-9
b:reconvene	-10
b:reduction	13
b:reduction apply	13
b:remain so	-18
b:renewal	16
b:report	-19
b:rest of	-10
b:return	-13
b:return to	-14
b:right	-13
b:rise	-10
b:room	-11
b:rule	-7
b:say that	-21
b:say the	-7
b:say until	-12
b:sea	13
b:season	-13
b:second	-10
b:shall	-20
b:ship	10
b:shook	-13
b:shook hand	-13
b:should	11
b:should have	-12
b:shut	-10
b:side agree	-12
b:side suspend	11
b:side until	13
b:sign a	-20
b:since	-49
b:since the	-21
b:sit	-15
b:sit down	-11
b:sit together	10
b:so	11
b:so -	10
b:so on	-12
b:so the	9
b:soap	11
b:social	12
b:some	-14
b:somebody	21
b:soybean	-10
b:spare	11
b:speak	-18
b:speak of	-12
b:special	-13
b:special duty	-15
b:stand	21
b:standstill of	14
b:start	-32
b:start on	-19
b:stay at	-28
b:stay until	-9
b:stop	15
b:stop on	19
b:summer	-15
b:sunday	15
b:surcharge	-11
b:suspend	17
b:suspend from	12
b:suspend its	-13
b:suspend the	12
b:suspension end	-8
b:suspension expire	-10
b:suspension of	21
b:take note	10
b:take us	16
b:talk by	11
b:talked	-15
b:tariff	-9
b:tariff are	10
b:tariff end	-17
b:tariff of	-15
b:tariff on	12
b:tariff stay	-19
b:tariff truce	-12
b:telephone	18
b:term	19
b:term end	8
b:term on	13
b:than	-12
b:that	14
b:that <number>	9
b:that <person>	15
b:that <quality>	-10
b:that <seat>	16
b:that both	-24
b:that bring	10
b:that end	15
b:that is	14
b:that it	11
b:that keep	27
b:that last	-10
b:that run	16
b:that their	-10
b:the	-20
b:the <day-gone>	16
b:the <name>	-10
b:the <points>	11
b:the <span>	38
b:the additional	14
b:the contract	-12
b:the deadline	-27
b:the duty	12
b:the end	9
b:the last	10
b:the letter	14
b:the lower	-18
b:the meet	10
b:the other	14
b:the present	15
b:the protocol	9
b:the rate	13
b:the reduction	14
b:the renewal	14
b:the rest	-20
b:the second	-21
b:the so	11
b:the special	-11
b:the standstill	13
b:the stay	12
b:the surcharge	-14
b:the tariff	18
b:the thing	9
b:the truce	12
b:the upper	-15
b:them by	9
b:them on	-9
b:then	-14
b:there on	-13
b:they	15
b:they are	-12
b:they have	-8
b:they meet	10
b:they sign	12
b:they were	-12
b:they will	10
b:they would	10
b:they've	9
b:thi	23
b:thi apply	10
b:thi one	12
b:thi year	-9
b:those	-10
b:three	-28
b:through	23
b:thu	19
b:thursday	-11
b:ticket	-11
b:till	25
b:till the	-14
b:time	-20
b:time until	-10
b:to	15
b:to <name>	-10
b:to a	-10
b:to charge	10
b:to extend	-20
b:to have	12
b:to hold	11
b:to its	-11
b:to last	-11
b:to lower	-14
b:to put	16
b:to raise	-12
b:to talk	11
b:together	13
b:tractor	14
b:transfer	-10
b:treaty by	9
b:truce	17
b:truce begin	-8
b:truce beyond	12
b:truce by	-18
b:truce die	8
b:truce end	13
b:truce from	6
b:truce itself	14
b:truce last	21
b:truce now	12
b:truce on	25
b:truce that	-15
b:try	-10
b:tuesday	-10
b:two side	-10
b:under	-16
b:under the	-9
b:unless	10
b:until	15
b:up	27
b:up on	11
b:upper	-15
b:us	32
b:us to	21
b:valid	15
b:vote	-26
b:vote on	-12
b:want to	13
b:was <number>	-12
b:was due	10
b:was make	8
b:was prolong	14
b:was ready	10
b:was say	-12
b:was to	-9
b:water	-13
b:way to	10
b:we are	-9
b:week	14
b:week to	16
b:what	15
b:what end	8
b:what he	11
b:what it	-10
b:when	12
b:when the	15
b:whether	20
b:which are	-28
b:which end	17
b:which expire	17
b:which go	12
b:which last	-11
b:which run	23
b:which take	13
b:which the	13
b:which was	-36
b:who	-23
b:will apply	10
b:will leave	-10
b:will let	15
b:will put	11
b:window	-15
b:wine	15
b:with <seat>	19
b:with effect	-8
b:with the	-7
b:without a	7
b:without the	-22
b:would be	10
b:would begin	12
b:would charge	11
b:would have	26
b:would last	-15
b:would otherwise	20
b:would run	-25
b:write	10
b:yarn	-10
b:year 's	-18
b:— a	-16
b:— the	13
c0=begin	-13
c0=impose	-23
c0=propose	-26
c0=renew	26
c0=return	-10
c0=threaten	-18
c1=agree & d:gone	-9
c1=begin	-12
c1=begin & d:ahead	-12
c1=begin & d:gone	-15
c1=begin & d:today	9
c1=end & d:gone	-11
c1=impose	-27
c1=impose & d:gone	-34
c1=impose & d:today	-14
c1=propose	-12
c1=propose & d:ahead	-28
c1=propose & d:today	16
c1=say & d:ahead	16
c1=sell	-11
c1=sell & d:ahead	-18
c1=sign	-10
c1=sign & d:gone	-10
c1=stay & d:gone	-41
c1=stay & d:today	28
c1=target & d:ahead	10
c1=threaten	-14
c1=threaten & d:ahead	-14
c1=up & d:ahead	-11
c1=up & d:today	11
c2=bear	-11
c2=return	10
c2=say	-24
c2=stay	-9
c2=target	14
c2=up	-16
ct0=agree perfect	10
ct0=bear future	-20
ct0=bear future-passive	-12
ct0=bear past	22
ct0=bear perfect	9
ct0=begin future	-26
ct0=begin perfect	-10
ct0=deny present	13
ct0=down future	-18
ct0=end future	23
ct0=end modal	17
ct0=end past	-60
ct0=end pluperfect	-11
ct0=end present	17
ct0=impose modal	-12
ct0=impose past	20
ct0=impose pluperfect	-12
ct0=propose modal	-10
ct0=propose perfect	-9
ct0=renew future	12
ct0=renew past-passive	9
ct0=say perfect	-14
ct0=say present	11
ct0=sign perfect	14
ct0=stay future-passive	-12
ct0=stay pluperfect	-7
ct0=stay present	11
ct0=suspend past	13
ct0=suspend present-passive	14
ct0=target future	-11
ct0=target present	8
ct0=threaten past	-8
ct1=agree gerund	10
ct1=agree participle-passive	8
ct1=agree past	-11
ct1=bear future-passive	-12
ct1=bear past	19
ct1=bear perfect	9
ct1=begin future	-30
ct1=begin gerund	-12
ct1=begin perfect	-10
ct1=deny present	13
ct1=down future	-10
ct1=end future	19
ct1=end gerund	17
ct1=end modal	17
ct1=end participle-passive	-46
ct1=end past	-56
ct1=end pluperfect	-11
ct1=end present	18
ct1=impose gerund	14
ct1=impose infinitive-passive	11
ct1=impose modal	-16
ct1=impose pluperfect	-13
ct1=renew future	12
ct1=renew infinitive	-20
ct1=renew past-passive	9
ct1=say perfect	-14
ct1=say perfect-passive	13
ct1=say present	9
ct1=sign gerund	9
ct1=sign past	-10
ct1=stay future-passive	-12
ct1=stay gerund	21
ct1=stay infinitive-passive	11
ct1=stay modal	-5
ct1=stay participle-passive	-12
ct1=stay present	8
ct1=suspend past	13
ct1=suspend present-passive	14
ct1=target future	-11
ct1=target present	8
ct1=up modal	-13
ct2=bear past	-14
ct2=bear present	8
ct2=begin future	-12
ct2=end past	-14
ct2=end present	25
ct2=impose future-passive	11
ct2=impose participle-passive	12
ct2=impose perfect	-10
ct2=impose present	-11
ct2=propose future	11
ct2=renew gerund	-8
ct2=renew infinitive	23
ct2=renew present-passive	-19
ct2=return present	13
ct2=say present	-16
ct2=sign infinitive	-12
ct2=stay past	-22
d:after ,	-11
d:after , ends on	36
d:after , not	-16
d:after , on	25
d:after , to	12
d:after and ends on	32
d:after expires on	10
d:after to	12
d:after to the	-17
d:ahead other	-33
d:ahead own	42
d:ahead-0	-82
d:ahead-1	-25
d:ahead-2	19
d:ahead-3	33
d:ahead-4	17
d:ahead-5	-28
d:ahead-6	-24
d:at=1	14
d:at=2	-14
d:at=3	-12
d:before 	23
d:before ,	10
d:before , a	21
d:before , not	11
d:before ;	-8
d:before from	-9
d:before to	21
d:begins ahead	12
d:begins gone	-31
d:begins today	-14
d:ends ahead	10
d:ends other ahead	14
d:ends own ahead	23
d:ends own today	-12
d:ends today	-12
d:gone	-156
d:gone other	-110
d:gone own	-64
d:gone-1	-53
d:gone-2	-21
d:gone-3	-23
d:gone-4	-32
d:gone-5	-85
d:how=relative	-29
d:how=weekday	-49
d:last	-45
d:named=0	-85
d:named=2	27
d:named=3	17
d:rank=0	11
d:rank=0 of 1	37
d:rank=0 of 3	-15
d:rank=0 of 4	-47
d:rank=1	31
d:rank=1 of 2	20
d:rank=1 of 3	15
d:rank=1 of 4	12
d:rank=2	14
d:rank=2 of 4	12
d:span-before	11
d:today	-39
d:today own	-38
d:today-0	-39
f:"	-16
f:'	-25
f:'s	10
f:)	15
f:-	15
f:<agent>	14
f:<day-gone>	-14
f:<goods-amount>	-36
f:<goods>	24
f:<money>	-37
f:<month-gone>	20
f:<month-today>	10
f:<name>	27
f:<organisation>	-33
f:<person>	29
f:<points>	23
f:<seat>	15
f:<sender>	-39
f:<span>	13
f:<v-bear>	22
f:<v-begin>	11
f:<v-buy>	-29
f:<v-deny>	12
f:<v-down>	-12
f:<v-lack>	-13
f:<v-renew>	12
f:<v-say>	-12
f:<v-stay>	14
f:<v-threaten>	-13
f:<v-up>	-25
f:?	55
f:a	-8
f:about	8
f:absence	13
f:accept	-14
f:accord	10
f:act	-10
f:add	-12
f:additional	10
f:affiliate	10
f:after	15
f:afterward	26
f:agent	-12
f:agreement	-33
f:al	12
f:all	-15
f:already	-17
f:althing	-14
f:although	12
f:among	-27
f:an	-9
f:and	16
f:announce	-30
f:another	25
f:any	-16
f:anything	10
f:apart	-9
f:approve	-34
f:are	-12
f:arrival	-22
f:article	-11
f:as	17
f:aside	13
f:asparagu	20
f:audience	10
f:banana	-8
f:barley	-12
f:basi	11
f:bear	16
f:been	-11
f:beer	-12
f:before	-16
f:behind	13
f:between	33
f:bicycle	-11
f:billion	17
f:boat	11
f:bottle	19
f:break	-13
f:bring	-17
f:broke	-17
f:broker	9
f:busan	12
f:buy	-15
f:by	-35
f:calendar	-15
f:call	-48
f:can	13
f:car	-18
f:carpet	14
f:carry	-10
f:cashmere	-11
f:certain	-12
f:ceylon	10
f:chance	15
f:cheap	14
f:cheese	12
f:chicken	-19
f:city	-10
f:clear	10
f:clock	15
f:close	-16
f:club	-30
f:cod	-15
f:cold	-11
f:colleague	-8
f:collect	33
f:come	23
f:comma	-13
f:commerce	-20
f:commissioner	-8
f:company	-27
f:concern	12
f:consent	-18
f:consider	-18
f:container	-15
f:contract	-17
f:cost	-33
f:could	-34
f:counterpart	11
f:course	10
f:cover	18
f:crane	-22
f:cross	-10
f:cut	10
f:day	16
f:deadline	-12
f:deal	20
f:decision	11
f:declaration	-13
f:decree	29
f:delegation	-11
f:did	-15
f:die	-14
f:dispute	9
f:do	16
f:doe	-18
f:doesn't	9
f:don't	16
f:down	-24
f:driver	-15
f:drop	-14
f:due	12
f:during	-28
f:duty	22
f:economy	27
f:end	43
f:enter	-27
f:entry	13
f:even	-16
f:event	15
f:every	-16
f:everyone	-12
f:everything	13
f:expert	10
f:export	-11
f:extend	-14
f:fact	7
f:fail	-15
f:failed	-10
f:fall	-36
f:fee	-24
f:fentanyl	11
f:few	19
f:fifth	-9
f:final	-15
f:find	9
f:first	-16
f:fish	18
f:flower	15
f:following	-14
f:football	9
f:for	-26
f:force	-18
f:forced	-12
f:foreign	-18
f:former	-21
f:formula	-10
f:free	-25
f:from	-12
f:fruit	-15
f:furniture	9
f:further	20
f:future	9
f:geneva	8
f:go	-12
f:government	21
f:hand	11
f:hang	12
f:has	-22
f:hasn't	-8
f:have	19
f:he	20
f:he'd	-9
f:hear	-9
f:heavy	-14
f:height	14
f:here	9
f:higher	-16
f:his	-8
f:hit	-11
f:home	-12
f:hope	27
f:hour	-22
f:i	24
f:i'm	-15
f:i've	11
f:in	13
f:instrument	8
f:intend	17
f:interest	-16
f:into	-22
f:investigation	-8
f:ion	-14
f:joint	-13
f:judge	-12
f:juice	-12
f:keep	9
f:kilometre	-15
f:kind	11
f:know	17
f:language	-13
f:last	9
f:later	-24
f:latest	11
f:lead	-11
f:led	-13
f:lemon	13
f:lentil	10
f:less	-9
f:licence	-19
f:lie	12
f:likewise	11
f:limit	-8
f:line	-27
f:lithium	-14
f:lived	11
f:lobster	10
f:london	-13
f:lorry	20
f:lose	-22
f:lot	-7
f:lower	-18
f:magnet	-11
f:maize	-12
f:malt	-9
f:market	-16
f:may	-27
f:me	-19
f:meantime	11
f:meanwhile	-8
f:measure	11
f:mediator	-27
f:medicine	-15
f:meet	6
f:metre	-12
f:minister	26
f:ministry	-10
f:moment	-12
f:morning	17
f:most	-17
f:motorcycle	13
f:move	-11
f:mrs	-11
f:must	-57
f:my	11
f:nagoya	11
f:name	-12
f:negotiation	-35
f:neither	-14
f:net	-10
f:never	12
f:newest	12
f:no	-28
f:nothing	15
f:number	-10
f:observer	-16
f:of	-21
f:off	-36
f:offer	-31
f:olive	-12
f:only	11
f:open	-11
f:opened	-9
f:operator	-12
f:order	-16
f:ordinary	-24
f:other	-20
f:outstanding	9
f:own	-8
f:p	10
f:palace	13
f:paper	15
f:parliament	-18
f:pass	23
f:past	-19
f:pasta	-18
f:pause	10
f:payable	-13
f:pen	31
f:penalty	-8
f:people	13
f:period	16
f:permanent	-21
f:player	-13
f:pork	-22
f:potash	11
f:premium	-11
f:present	-17
f:price	-14
f:prime	9
f:principle	11
f:printer	-14
f:problem	-8
f:production	14
f:prolong	18
f:prolongation	16
f:protocol	13
f:provided	20
f:publish	-22
f:pulp	-11
f:put	-10
f:quiet	7
f:quota	-14
f:raise	-10
f:raspberry	11
f:rate	-18
f:rather	-10
f:ratify	-15
f:reciprocal	17
f:recommend	14
f:remain	14
f:remember	-12
f:renewal	13
f:reply	12
f:request	9
f:rest	12
f:result	-16
f:revert	11
f:rice	-8
f:right	15
f:risk	9
f:rosario	16
f:round	-46
f:rubber	9
f:rum	-10
f:sale	-15
f:salmon	-19
f:sardine	10
f:second	11
f:section	-29
f:see	17
f:seed	10
f:sell	-12
f:send	10
f:settlement	-15
f:shipment	-10
f:shook	11
f:sign	9
f:since	-25
f:sit	12
f:six	9
f:slap	10
f:so	-11
f:software	-11
f:sooner	18
f:sorghum	-9
f:spoke	-15
f:spring	-13
f:stand	17
f:standstill	11
f:start	13
f:stay	-10
f:step	-21
f:stock	-9
f:stockholm	15
f:strike	-25
f:sum	-14
f:summer	-21
f:surcharge	-10
f:talk	-44
f:talked	-14
f:tariff	-16
f:taro	-20
f:telephone	-20
f:television	9
f:tell	-21
f:textile	9
f:th	14
f:than	-14
f:that	11
f:their	-11
f:them	3
f:therefore	-12
f:they'll	19
f:think	17
f:third	-35
f:threaten	-19
f:three	-12
f:through	19
f:timber	-12
f:tin	10
f:together	8
f:tomatoe	-13
f:ton	-10
f:tonne	19
f:touch	12
f:town	-10
f:trade	-10
f:transfer	-12
f:trieste	11
f:truce	40
f:understanding	17
f:unless	49
f:urea	25
f:us	8
f:visit	10
f:volume	-9
f:wait	-10
f:wake	18
f:walk	-12
f:want	-12
f:warn	-8
f:watche	11
f:water	-10
f:way	-10
f:we	-17
f:weapon	-16
f:weekend	8
f:well	-18
f:were	17
f:what	11
f:whatever	12
f:wheat	-16
f:when	20
f:where	-21
f:whether	26
f:who	10
f:whom	-13
f:will	-28
f:winter	-12
f:withdraw	-22
f:without	14
f:work	11
f:worth	9
f:would	20
f:your	13
f:zero	-15
first-of-paragraph	-28
has-gerund	13
has-modal	-4
has-participle	-24
has-past	-37
has-perfect	-17
has-pluperfect	-25
has-present	21
headline	-14
l1=,	-12
l1=, & d:gone	-15
l1=:	41
l1=: & d:ahead	36
l1=: & d:today	11
l1=<agent>	-13
l1=<agent> & d:today	-9
l1=<begin> & d:ahead	-14
l1=<day-ahead>	-22
l1=<day-ahead> & d:today	-19
l1=<day-today>	12
l1=<day-today> & d:today	12
l1=<goods>	20
l1=<goods> & d:ahead	17
l1=<level-noun>	8
l1=<level-noun> & d:ahead	9
l1=<level>	-15
l1=<name>	-19
l1=<not> & d:ahead	-18
l1=<number>	-11
l1=<person>	-12
l1=<seat>	-16
l1=<seat> & d:ahead	-13
l1=<span> & d:ahead	-11
l1=<v-agree>	10
l1=<v-bear>	10
l1=<v-bear> & d:ahead	19
l1=<v-bear> & d:today	-13
l1=<v-begin>	-29
l1=<v-begin> & d:ahead	-16
l1=<v-begin> & d:today	-17
l1=<v-end>	28
l1=<v-end> & d:ahead	12
l1=<v-end> & d:today	23
l1=<v-propose> & d:today	13
l1=<v-renew>	18
l1=<v-sell>	12
l1=<v-sell> & d:ahead	12
l1=<v-suspend>	-13
l1=<v-suspend> & d:ahead	-12
l1=after	20
l1=after & d:ahead	21
l1=and	11
l1=back & d:ahead	-15
l1=begin	-11
l1=beyond	20
l1=beyond & d:ahead	20
l1=by	-16
l1=by & d:ahead	-11
l1=day	9
l1=die	14
l1=die & d:today	13
l1=end	9
l1=end & d:today	11
l1=expect	12
l1=expect & d:today	13
l1=expire & d:ahead	11
l1=from	-32
l1=from & d:ahead	-23
l1=from & d:today	-13
l1=is	9
l1=is & d:ahead	11
l1=it & d:ahead	-9
l1=lapse	15
l1=last	-9
l1=last & d:ahead	-9
l1=mark	18
l1=mark & d:ahead	18
l1=midnight	23
l1=midnight & d:ahead	15
l1=next	16
l1=next & d:ahead	16
l1=noon & d:ahead	8
l1=not	-16
l1=not & d:ahead	-14
l1=of	-38
l1=of & d:ahead	-30
l1=on	-34
l1=on & d:gone	-33
l1=on & d:today	-4
l1=out	14
l1=out & d:today	17
l1=over	34
l1=over & d:ahead	22
l1=past	18
l1=past & d:ahead	18
l1=pay & d:ahead	8
l1=run	9
l1=same	8
l1=same & d:ahead	8
l1=say	16
l1=say & d:ahead	20
l1=ship	12
l1=ship & d:ahead	12
l1=sign	13
l1=since	-38
l1=since & d:ahead	-28
l1=since & d:gone	-11
l1=start	-17
l1=start & d:ahead	-13
l1=sunday	15
l1=sunday & d:today	10
l1=telephone	10
l1=telephone & d:today	11
l1=the & d:ahead	17
l1=the & d:gone	-18
l1=the & d:today	-19
l1=through	19
l1=through & d:ahead	19
l1=thursday	-11
l1=thursday & d:today	-11
l1=till	33
l1=till & d:ahead	33
l1=to	16
l1=to & d:ahead	17
l1=truce	-13
l1=tuesday	-10
l1=tuesday & d:today	-9
l1=until	12
l1=until & d:ahead	24
l1=until & d:gone	-41
l1=up	11
l1=write	-11
l1=write & d:ahead	-11
l2=" & d:today	10
l2=,	12
l2=, & d:ahead	14
l2=:	22
l2=: & d:ahead	20
l2=<agent> & d:ahead	11
l2=<begin> & d:ahead	10
l2=<begin> & d:gone	-12
l2=<day-today>	8
l2=<goods> & d:ahead	-14
l2=<level>	-16
l2=<level> & d:ahead	-19
l2=<level> & d:today	12
l2=<month-ahead> & d:ahead	-10
l2=<not>	10
l2=<number> & d:gone	12
l2=<number> & d:today	9
l2=<office>	-17
l2=<office> & d:ahead	-10
l2=<points>	18
l2=<points> & d:ahead	20
l2=<sender>	13
l2=<sender> & d:ahead	16
l2=<span> & d:ahead	-12
l2=<v-agree>	-13
l2=<v-agree> & d:ahead	-10
l2=<v-begin>	13
l2=<v-begin> & d:ahead	11
l2=<v-buy> & d:ahead	10
l2=<v-down>	16
l2=<v-down> & d:ahead	17
l2=<v-end>	23
l2=<v-end> & d:ahead	29
l2=<v-impose> & d:gone	-12
l2=<v-impose> & d:today	-25
l2=<v-lack>	14
l2=<v-lack> & d:ahead	14
l2=<v-propose>	-10
l2=<v-propose> & d:ahead	-18
l2=<v-renew> & d:ahead	-5
l2=<v-say>	-13
l2=<v-sign>	-8
l2=<v-stay> & d:gone	-17
l2=<v-stay> & d:today	10
l2=<v-suspend> & d:ahead	15
l2=<v-up> & d:today	14
l2=a	11
l2=ahead	-16
l2=also	10
l2=also & d:ahead	12
l2=and	17
l2=and & d:ahead	15
l2=announcement	-10
l2=apply	15
l2=apply & d:ahead	16
l2=arrangement	-13
l2=arrangement & d:ahead	-13
l2=as	-32
l2=as & d:ahead	-23
l2=asleep	22
l2=asleep & d:ahead	22
l2=at & d:ahead	-9
l2=be	10
l2=be & d:ahead	12
l2=been	8
l2=begin	-13
l2=begin & d:ahead	-11
l2=briefing	10
l2=briefing & d:today	10
l2=by & d:ahead	-22
l2=by & d:today	16
l2=call	12
l2=change	-12
l2=change & d:ahead	-12
l2=column	9
l2=column & d:today	9
l2=completed	11
l2=completed & d:ahead	11
l2=continue	-15
l2=continue & d:ahead	-14
l2=counted	11
l2=counted & d:ahead	11
l2=day	15
l2=day & d:ahead	11
l2=did	-17
l2=did & d:ahead	-17
l2=dispute	-9
l2=down	-14
l2=down & d:ahead	-11
l2=effect	-17
l2=end & d:ahead	12
l2=enter	-12
l2=enter & d:ahead	-11
l2=est	11
l2=est & d:ahead	11
l2=expire & d:ahead	12
l2=fall	12
l2=fall & d:ahead	13
l2=follow	-18
l2=follow & d:ahead	-18
l2=for	-29
l2=for & d:ahead	-28
l2=friday & d:ahead	14
l2=from	-29
l2=from & d:ahead	-39
l2=geneva	-17
l2=geneva & d:ahead	-14
l2=go	32
l2=go & d:ahead	23
l2=go & d:today	15
l2=good	19
l2=good & d:ahead	26
l2=heard	-8
l2=heard & d:ahead	-8
l2=here	-16
l2=here & d:ahead	-14
l2=in	-22
l2=in & d:ahead	-21
l2=instead	10
l2=it	-17
l2=it & d:ahead	-6
l2=it & d:today	-17
l2=itself	13
l2=itself & d:ahead	13
l2=keep	-9
l2=lapse	10
l2=lapse & d:ahead	11
l2=last	12
l2=last & d:ahead	15
l2=law	14
l2=law & d:ahead	14
l2=least	-11
l2=least & d:ahead	-11
l2=make	-10
l2=make & d:ahead	-10
l2=monday & d:ahead	11
l2=monday & d:today	-17
l2=most	12
l2=most & d:ahead	12
l2=network	12
l2=network & d:ahead	12
l2=not	12
l2=nothing	-15
l2=nothing & d:ahead	-14
l2=now	-12
l2=now & d:ahead	-12
l2=of & d:ahead	14
l2=off	-15
l2=off & d:ahead	-15
l2=order	11
l2=order & d:ahead	12
l2=over	17
l2=over & d:ahead	17
l2=past	-11
l2=pay & d:ahead	-12
l2=put	10
l2=put & d:ahead	10
l2=report	-10
l2=rest	13
l2=rest & d:ahead	13
l2=run & d:gone	-12
l2=run & d:today	14
l2=season	-11
l2=season & d:ahead	-11
l2=ship	-10
l2=ship & d:ahead	-10
l2=side	18
l2=side & d:ahead	18
l2=sit	-15
l2=sit & d:ahead	-14
l2=sleep & d:ahead	12
l2=stand	-11
l2=stop	28
l2=stop & d:ahead	28
l2=suspension	15
l2=take	-16
l2=take & d:ahead	-10
l2=term	24
l2=term & d:ahead	22
l2=that	16
l2=that & d:ahead	13
l2=their	-21
l2=their & d:ahead	-20
l2=thi	-10
l2=thi & d:ahead	-10
l2=thread	14
l2=thread & d:today	14
l2=thursday	19
l2=time	-15
l2=time & d:ahead	-15
l2=to	12
l2=to & d:ahead	13
l2=together	16
l2=together & d:ahead	16
l2=treaty	15
l2=treaty & d:ahead	15
l2=tuesday	17
l2=tuesday & d:ahead	19
l2=until	12
l2=until & d:ahead	10
l2=until & d:today	13
l2=up	19
l2=up & d:ahead	20
l2=us	26
l2=us & d:ahead	27
l2=valid	12
l2=valid & d:ahead	13
l2=wait	11
l2=wait & d:ahead	11
l2=week	17
l2=week & d:ahead	19
l2=weekly	9
l2=weekly & d:today	9
l2=which & d:today	16
l2=·	13
l2=· & d:today	13
l3='s	22
l3='s & d:ahead	27
l3=(	-16
l3=( & d:ahead	-12
l3=, & d:ahead	11
l3=. & d:ahead	9
l3=: & d:ahead	-14
l3=;	-12
l3=; & d:ahead	-11
l3=<begin> & d:ahead	19
l3=<begin> & d:gone	-19
l3=<begin> & d:today	-26
l3=<day-gone>	13
l3=<day-gone> & d:ahead	12
l3=<day-today> & d:ahead	11
l3=<duty>	-20
l3=<duty> & d:ahead	-18
l3=<gate>	10
l3=<gate> & d:ahead	14
l3=<goods-amount>	-10
l3=<goods-amount> & d:ahead	-9
l3=<goods> & d:today	13
l3=<level-noun>	-14
l3=<level-noun> & d:ahead	-21
l3=<month-gone>	21
l3=<month-gone> & d:ahead	18
l3=<name>	14
l3=<name> & d:ahead	11
l3=<name> & d:today	9
l3=<not>	-9
l3=<not> & d:ahead	-18
l3=<not> & d:today	16
l3=<person>	-7
l3=<points>	30
l3=<points> & d:ahead	27
l3=<v-bear> & d:today	14
l3=<v-deny>	-17
l3=<v-deny> & d:ahead	-15
l3=<v-down>	11
l3=<v-down> & d:ahead	13
l3=<v-propose>	13
l3=<v-propose> & d:ahead	10
l3=<v-say>	11
l3=<v-say> & d:today	15
l3=<v-sign> & d:ahead	9
l3=<v-sign> & d:today	-10
l3=<v-stay>	16
l3=<v-stay> & d:ahead	19
l3=<v-target> & d:ahead	-12
l3=<v-target> & d:today	11
l3=a	12
l3=a & d:ahead	10
l3=a & d:today	9
l3=after	14
l3=after & d:ahead	14
l3=again	13
l3=again & d:ahead	14
l3=agreement	-17
l3=agreement & d:ahead	-17
l3=apply	-13
l3=apply & d:ahead	-12
l3=arrangement	13
l3=arrangement & d:ahead	13
l3=arrive	10
l3=arrive & d:ahead	10
l3=ask	11
l3=ask & d:ahead	11
l3=be & d:today	9
l3=both	10
l3=both & d:ahead	11
l3=busan	14
l3=busan & d:ahead	13
l3=ceasefire	-18
l3=ceasefire & d:ahead	-18
l3=clear	11
l3=clear & d:ahead	11
l3=clock	14
l3=clock & d:ahead	14
l3=come	10
l3=come & d:ahead	13
l3=contract	-11
l3=contract & d:ahead	-11
l3=deal	11
l3=deal & d:ahead	11
l3=down	-10
l3=down & d:ahead	-10
l3=each	10
l3=each & d:ahead	11
l3=end	-10
l3=everybody	-10
l3=everybody & d:ahead	-10
l3=exclusion & d:ahead	-9
l3=extend	-14
l3=extend & d:ahead	-14
l3=extension	15
l3=extension & d:ahead	13
l3=force	27
l3=force & d:ahead	21
l3=force & d:today	9
l3=fourth	10
l3=fourth & d:ahead	10
l3=freeze	13
l3=freeze & d:ahead	13
l3=gave	-20
l3=gave & d:ahead	-14
l3=geneva	13
l3=geneva & d:ahead	13
l3=given	-13
l3=given & d:ahead	-13
l3=had	-15
l3=had & d:ahead	-14
l3=have	25
l3=have & d:ahead	20
l3=have & d:today	13
l3=he	-9
l3=he & d:ahead	-22
l3=in	-23
l3=in & d:gone	-12
l3=is	10
l3=is & d:ahead	9
l3=it & d:gone	-12
l3=itself	8
l3=itself & d:ahead	9
l3=keep	16
l3=keep & d:ahead	16
l3=last	23
l3=last & d:ahead	23
l3=may	13
l3=may & d:ahead	13
l3=new	14
l3=new & d:ahead	11
l3=no	-24
l3=no & d:ahead	-23
l3=now	-10
l3=of	10
l3=of & d:today	12
l3=offer	-12
l3=offer & d:ahead	-12
l3=old	-13
l3=on & d:ahead	10
l3=other	-9
l3=other & d:ahead	-14
l3=otherwise	20
l3=otherwise & d:ahead	20
l3=our	-23
l3=our & d:ahead	-20
l3=past	15
l3=past & d:gone	14
l3=pay	-11
l3=pay & d:ahead	-16
l3=period	8
l3=period & d:ahead	8
l3=put	-18
l3=put & d:ahead	-17
l3=raise	11
l3=reach	-18
l3=reach & d:ahead	-17
l3=reciprocal	10
l3=reciprocal & d:ahead	10
l3=round	10
l3=round & d:ahead	11
l3=rule	-17
l3=rule & d:ahead	-15
l3=run & d:ahead	21
l3=sign & d:ahead	7
l3=sleep	-17
l3=sleep & d:ahead	-17
l3=social	12
l3=social & d:ahead	12
l3=special	-11
l3=special & d:ahead	-11
l3=start	-11
l3=start & d:ahead	-11
l3=stay	7
l3=stay & d:ahead	7
l3=stop	-13
l3=stop & d:ahead	-13
l3=surcharge	-16
l3=surcharge & d:ahead	-16
l3=suspension	-21
l3=suspension & d:ahead	-21
l3=talk	12
l3=talk & d:today	12
l3=tariff	-12
l3=tariff & d:ahead	-11
l3=term	7
l3=term & d:ahead	8
l3=that	11
l3=that & d:ahead	17
l3=the & d:gone	-9
l3=their	-12
l3=their & d:ahead	-11
l3=thi	27
l3=thi & d:ahead	22
l3=thing	-12
l3=thing & d:ahead	-10
l3=thu	14
l3=thu & d:ahead	15
l3=truce	26
l3=truce & d:ahead	30
l3=up	-11
l3=up & d:ahead	-11
l3=us	16
l3=us & d:ahead	16
l3=was	-15
l3=was & d:ahead	-26
l3=water	-7
l3=water & d:ahead	-7
l3=we	10
l3=wednesday	12
l3=week & d:today	-9
l3=were	-18
l3=were & d:ahead	-22
l3=what & d:ahead	20
l3=where	9
l3=where & d:today	10
l3=which	19
l3=which & d:ahead	23
l3=will	-14
l3=will & d:ahead	-21
l3=without & d:ahead	-14
l3=would	-15
l3=would & d:ahead	-11
l3=your	-13
l3=your & d:ahead	-12
l3=—	23
l3=— & d:ahead	17
l4="	-11
l4=" & d:ahead	-18
l4='s & d:ahead	-12
l4=, & d:ahead	10
l4=, & d:gone	-12
l4=, & d:today	-38
l4=-	-15
l4=- & d:ahead	-9
l4=.	-14
l4=. & d:ahead	-13
l4=:	-7
l4=: & d:ahead	-12
l4=;	-16
l4=; & d:ahead	-12
l4=<begin> & d:ahead	28
l4=<begin> & d:gone	-33
l4=<begin> & d:today	-13
l4=<day-ahead>	-6
l4=<day-ahead> & d:ahead	-5
l4=<day-gone>	21
l4=<day-gone> & d:ahead	23
l4=<gate>	-12
l4=<goods>	19
l4=<goods> & d:ahead	19
l4=<level-noun> & d:ahead	-12
l4=<level>	5
l4=<level> & d:ahead	6
l4=<name>	-12
l4=<name> & d:ahead	-11
l4=<number>	23
l4=<number> & d:ahead	15
l4=<number> & d:today	14
l4=<office> & d:ahead	-10
l4=<points>	21
l4=<points> & d:ahead	22
l4=<quality> & d:ahead	-9
l4=<seat> & d:ahead	10
l4=<span>	12
l4=<span> & d:ahead	10
l4=<v-agree>	-15
l4=<v-bear> & d:ahead	-22
l4=<v-bear> & d:today	14
l4=<v-end>	13
l4=<v-end> & d:ahead	11
l4=<v-propose>	-20
l4=<v-propose> & d:ahead	-21
l4=<v-renew>	25
l4=<v-renew> & d:ahead	20
l4=<v-return>	-10
l4=<v-return> & d:ahead	-9
l4=<v-say>	13
l4=<v-say> & d:ahead	16
l4=<v-stay> & d:today	10
l4=<v-suspend> & d:ahead	15
l4=a	-16
l4=a & d:today	-9
l4=all	-11
l4=all & d:ahead	-11
l4=and & d:today	9
l4=apply	16
l4=apply & d:ahead	16
l4=are	-12
l4=at	-12
l4=be	-16
l4=be & d:ahead	-14
l4=begin	-14
l4=begin & d:ahead	-13
l4=between	-11
l4=by	-21
l4=by & d:ahead	-20
l4=can	-13
l4=can & d:ahead	-13
l4=carry	13
l4=carry & d:ahead	13
l4=coffee	-11
l4=come	-10
l4=day	18
l4=day & d:ahead	19
l4=deadline	-10
l4=deadline & d:ahead	-10
l4=decide	13
l4=decide & d:ahead	14
l4=due	14
l4=due & d:ahead	12
l4=end	28
l4=end & d:ahead	29
l4=extend	16
l4=extend & d:ahead	9
l4=extension	-8
l4=extension & d:ahead	-8
l4=flew	11
l4=flew & d:ahead	11
l4=force	12
l4=force & d:ahead	12
l4=free	14
l4=free & d:ahead	14
l4=has	20
l4=has & d:ahead	21
l4=his	11
l4=his & d:ahead	12
l4=is	-10
l4=it	13
l4=it & d:ahead	16
l4=it & d:gone	-10
l4=its	7
l4=its & d:ahead	5
l4=keep	-11
l4=keep & d:ahead	-10
l4=last	-9
l4=m	12
l4=m & d:ahead	12
l4=make	-10
l4=make & d:ahead	-10
l4=may	-13
l4=may & d:ahead	-13
l4=minute	14
l4=minute & d:ahead	14
l4=mr	-16
l4=mr & d:ahead	-15
l4=must	-18
l4=must & d:ahead	-17
l4=no	9
l4=now	26
l4=now & d:ahead	27
l4=of	7
l4=of & d:ahead	13
l4=on & d:today	-10
l4=once & d:ahead	9
l4=one & d:ahead	-15
l4=one & d:today	10
l4=open	-12
l4=open & d:ahead	-12
l4=other	18
l4=other & d:ahead	22
l4=otherwise	-8
l4=otherwise & d:ahead	-8
l4=our	8
l4=our & d:ahead	10
l4=own	9
l4=own & d:ahead	9
l4=paper	12
l4=paper & d:ahead	13
l4=pay	-22
l4=pay & d:ahead	-29
l4=point	-11
l4=point & d:ahead	-11
l4=present	19
l4=present & d:ahead	19
l4=put	-11
l4=put & d:ahead	-11
l4=rice	9
l4=rice & d:ahead	9
l4=room	-12
l4=run	-12
l4=run & d:ahead	-12
l4=say	12
l4=say & d:ahead	16
l4=second & d:ahead	-11
l4=signature	-12
l4=signature & d:ahead	-12
l4=so	-11
l4=so & d:ahead	-10
l4=spring	-18
l4=spring & d:ahead	-18
l4=stand	13
l4=standstill	-10
l4=standstill & d:ahead	-9
l4=stay	-14
l4=stay & d:ahead	-13
l4=stop	12
l4=strike	-13
l4=strike & d:ahead	-12
l4=surcharge	-12
l4=surcharge & d:ahead	-11
l4=suspend	12
l4=suspend & d:ahead	12
l4=suspension	-18
l4=suspension & d:ahead	-25
l4=talked	-10
l4=talked & d:ahead	-10
l4=the	-18
l4=the & d:ahead	-11
l4=their	11
l4=their & d:ahead	13
l4=they	12
l4=they & d:ahead	14
l4=thi & d:today	-7
l4=to & d:ahead	-12
l4=to & d:today	10
l4=truce	15
l4=truce & d:ahead	13
l4=until	9
l4=until & d:ahead	10
l4=up	20
l4=up & d:ahead	20
l4=want	-9
l4=want & d:ahead	-9
l4=week	22
l4=week & d:ahead	22
l4=weekly	12
l4=were	-13
l4=were & d:ahead	-12
l4=with	34
l4=with & d:ahead	26
l4=with & d:today	15
l4=would	10
l4=would & d:today	18
l4=—	-17
l4=— & d:ahead	-17
l=, and	12
l=, and & d:today	8
l=, not	-16
l=, the	9
l=, the & d:ahead	16
l=, the & d:today	-8
l=: to & d:ahead	9
l=: until	15
l=: until & d:ahead	15
l=; until	-14
l=; until & d:ahead	-14
l=<begin> <begin> & d:ahead	-14
l=<begin> from	-19
l=<begin> from & d:ahead	-15
l=<begin> on	10
l=<begin> on & d:ahead	14
l=<begin> to	13
l=<begin> to & d:ahead	13
l=<begin> until	-16
l=<begin> until & d:ahead	-15
l=<day-ahead> until	-18
l=<day-ahead> until & d:ahead	-18
l=<day-gone> ,	-16
l=<day-gone> , & d:ahead	-16
l=<day-gone> until	14
l=<day-gone> until & d:ahead	14
l=<day-today> , & d:today	12
l=<level> from	-10
l=<level> on	-23
l=<level> on & d:ahead	-21
l=<level> until	11
l=<level> until & d:ahead	10
l=<name> (	11
l=<name> ( & d:today	10
l=<name> ,	13
l=<name> , & d:today	14
l=<name> on	-31
l=<name> on & d:ahead	-22
l=<name> on & d:today	-8
l=<name> until	12
l=<name> until & d:ahead	12
l=<number> ,	11
l=<number> , & d:ahead	11
l=<number> on & d:ahead	-28
l=<number> on & d:gone	13
l=<number> until	15
l=<number> until & d:ahead	15
l=<points> until	12
l=<points> until & d:ahead	12
l=<quality> ,	10
l=<seat> ,	-11
l=<seat> , & d:ahead	-19
l=<seat> on	-17
l=<seat> on & d:ahead	-13
l=<seat> until	12
l=<seat> until & d:ahead	12
l=<span> from	-30
l=<span> from & d:ahead	-39
l=<span> on	-13
l=<span> on & d:ahead	-12
l=<span> to	11
l=<span> to & d:ahead	12
l=and after	9
l=and after & d:ahead	10
l=and not	-11
l=and not & d:ahead	-11
l=and the	13
l=and the & d:ahead	13
l=and until	19
l=and until & d:ahead	19
l=apply on	9
l=apply on & d:ahead	9
l=as of	-27
l=as of & d:ahead	-19
l=asleep until	14
l=asleep until & d:ahead	14
l=at the	-19
l=at the & d:ahead	-18
l=back to	-28
l=back to & d:ahead	-27
l=be on	9
l=be on & d:ahead	9
l=begin on	-15
l=begin on & d:ahead	-15
l=briefing ,	10
l=briefing , & d:today	10
l=busan on	-11
l=busan on & d:ahead	-11
l=by telephone	11
l=by telephone & d:today	11
l=by the	-31
l=by the & d:ahead	-30
l=case on	12
l=case on & d:ahead	12
l=column ,	9
l=column , & d:today	9
l=continue to	-10
l=continue to & d:ahead	-10
l=counted from	11
l=counted from & d:ahead	12
l=date is & d:ahead	14
l=day ,	16
l=day , & d:ahead	11
l=day is	9
l=day is & d:ahead	10
l=deadline is	-8
l=deadline is & d:ahead	-8
l=due by	-10
l=due by & d:ahead	-9
l=effect from	-9
l=effect from & d:ahead	-9
l=end :	14
l=end : & d:ahead	10
l=end on & d:ahead	14
l=est on	12
l=est on & d:ahead	12
l=expire on & d:ahead	12
l=extend from	21
l=extend from & d:ahead	21
l=extend to	-10
l=extend to & d:ahead	-9
l=extend until	-9
l=extend until & d:ahead	-9
l=fall on	13
l=fall on & d:ahead	13
l=follow on	-15
l=follow on & d:ahead	-15
l=force since	-12
l=force since & d:ahead	-11
l=friday , & d:ahead	14
l=from the	-38
l=from the & d:ahead	-37
l=geneva on	-10
l=geneva on & d:ahead	-9
l=go on	21
l=go on & d:ahead	18
l=good until	18
l=good until & d:ahead	19
l=hold until & d:ahead	10
l=instead of	10
l=is the	10
l=is the & d:ahead	10
l=it end	10
l=it end & d:ahead	14
l=it until	-26
l=it until & d:ahead	-25
l=lapse on	10
l=lapse on & d:ahead	11
l=last until & d:ahead	12
l=monday , & d:ahead	12
l=monday , & d:today	-17
l=network on	12
l=network on & d:ahead	12
l=on from	12
l=on from & d:ahead	12
l=or after	-10
l=or after & d:ahead	-10
l=over on	14
l=over on & d:ahead	14
l=pause until	8
l=pause until & d:ahead	8
l=run out & d:today	14
l=say until	-11
l=say until & d:ahead	-11
l=side until	14
l=side until & d:ahead	14
l=so until	12
l=so until & d:ahead	12
l=stop on	29
l=stop on & d:ahead	29
l=strike until	-11
l=strike until & d:ahead	-11
l=suspend from	-14
l=suspend from & d:ahead	-13
l=suspend to	-11
l=suspend to & d:ahead	-11
l=term on	13
l=term on & d:ahead	11
l=that until	10
l=that until & d:ahead	10
l=them by	13
l=them by & d:ahead	13
l=thread ,	14
l=thread , & d:today	14
l=thursday ,	19
l=till the	-14
l=till the & d:ahead	-14
l=to end & d:today	-14
l=treaty by	15
l=treaty by & d:ahead	15
l=truce beyond	12
l=truce beyond & d:ahead	12
l=truce by	-12
l=truce by & d:ahead	-12
l=truce die	8
l=truce from	15
l=truce from & d:ahead	15
l=truce of	-19
l=truce of & d:ahead	-18
l=truce on	10
l=truce on & d:ahead	13
l=truce to & d:ahead	12
l=truce until	-15
l=truce until & d:ahead	-14
l=tuesday ,	17
l=tuesday , & d:ahead	19
l=up on	11
l=up on & d:ahead	13
l=up to	14
l=up to & d:ahead	14
l=us to	10
l=us to & d:ahead	11
l=week ,	13
l=week , & d:ahead	13
l=week to	9
l=week to & d:ahead	10
l=weekly ,	10
l=weekly , & d:today	10
l=which end	11
lead=" & d:ahead	-8
lead=" & d:today	18
lead=(	-9
lead=( & d:ahead	-10
lead=, & d:ahead	4
lead=, & d:gone	-34
lead=, & d:today	-22
lead=1	-39
lead=1 & d:ahead	-31
lead=1 & d:today	-11
lead=10	19
lead=10 & d:ahead	16
lead=11	12
lead=11 & d:ahead	15
lead=13 & d:today	11
lead=18	11
lead=18 & d:ahead	12
lead=24	-10
lead=28	-10
lead=30	-11
lead=30 & d:ahead	-27
lead=30 & d:today	14
lead=31	22
lead=31 & d:ahead	20
lead=4	-10
lead=8	-15
lead=8 & d:ahead	-10
lead=9	-25
lead=9 & d:ahead	-19
lead=: & d:gone	-13
lead=; & d:ahead	-17
lead=after	-11
lead=after & d:ahead	-15
lead=algeria	8
lead=an	-10
lead=an & d:ahead	-10
lead=and	17
lead=and & d:ahead	16
lead=as & d:ahead	12
lead=ask	20
lead=ask & d:ahead	20
lead=at	26
lead=at & d:ahead	9
lead=at & d:gone	14
lead=at & d:today	10
lead=august	-13
lead=august & d:ahead	-12
lead=before	14
lead=beijing	11
lead=beijing & d:ahead	11
lead=both & d:ahead	10
lead=brazil	8
lead=brazil & d:ahead	8
lead=by	-20
lead=by & d:ahead	-25
lead=china	19
lead=china & d:ahead	22
lead=each	-10
lead=each & d:ahead	-10
lead=ends	11
lead=ends & d:ahead	11
lead=exclusions	-10
lead=exclusions & d:ahead	-10
lead=february	-8
lead=five	-13
lead=five & d:ahead	-13
lead=for	12
lead=for & d:ahead	13
lead=friday	10
lead=friday & d:ahead	14
lead=from	-35
lead=from & d:ahead	-30
lead=goods	-27
lead=goods & d:ahead	-26
lead=he	-26
lead=he & d:ahead	-24
lead=his	-10
lead=his & d:ahead	-10
lead=i	12
lead=i & d:ahead	13
lead=ireland	-10
lead=ireland & d:ahead	-9
lead=it & d:ahead	16
lead=it & d:gone	-20
lead=january	9
lead=january & d:ahead	10
lead=japan	17
lead=japan & d:ahead	17
lead=korea	-11
lead=korea & d:ahead	-11
lead=mark	13
lead=neither	16
lead=neither & d:ahead	10
lead=no	-13
lead=no & d:ahead	-12
lead=nothing	-11
lead=nothing & d:ahead	-10
lead=nov	16
lead=nov & d:ahead	14
lead=november	40
lead=november & d:ahead	40
lead=on & d:ahead	15
lead=ottawa	9
lead=our	7
lead=our & d:ahead	8
lead=saturday	-14
lead=should	11
lead=should & d:ahead	11
lead=so	19
lead=so & d:ahead	21
lead=sunday	-10
lead=sunday & d:today	-13
lead=suspended	-14
lead=suspended & d:ahead	-14
lead=switzerland	-11
lead=switzerland & d:ahead	-11
lead=that	15
lead=that & d:ahead	20
lead=that & d:gone	-19
lead=the	11
lead=the & d:ahead	26
lead=the & d:gone	-33
lead=the & d:today	-14
lead=their	-14
lead=they & d:ahead	8
lead=they've	9
lead=they've & d:ahead	9
lead=this	12
lead=thursday	23
lead=thursday & d:ahead	28
lead=today	8
lead=today & d:today	9
lead=tonight	19
lead=tonight & d:today	19
lead=treasury	-11
lead=treasury & d:ahead	-10
lead=truce	13
lead=truce & d:ahead	13
lead=twenty	-21
lead=twenty & d:ahead	-21
lead=under	-22
lead=under & d:ahead	-21
lead=unless	10
lead=unless & d:today	14
lead=until	23
lead=until & d:ahead	18
lead=until & d:today	19
lead=whether	16
lead=whether & d:ahead	11
lead=which & d:gone	-12
lead=which & d:today	17
lead=who	-23
lead=who & d:ahead	-21
lead=without	9
lead=without & d:ahead	9
lead=—	12
lead=— & d:ahead	15
lll=, and on	7
lll=, and on & d:ahead	8
lll=, begin on	-9
lll=, begin on & d:ahead	-9
lll=, expire on	-14
lll=, expire on & d:ahead	-14
lll=, to the	17
lll=, to the & d:ahead	18
lll=, up to	8
lll=, up to & d:ahead	8
lll=, which end	12
lll=. est on	12
lll=. est on & d:ahead	12
lll=<begin> <begin> <begin> & d:ahead	-14
lll=<begin> <begin> from	-19
lll=<begin> <begin> from & d:ahead	-15
lll=<begin> <begin> on	10
lll=<begin> <begin> on & d:ahead	14
lll=<begin> <begin> to	13
lll=<begin> <begin> to & d:ahead	13
lll=<begin> <begin> until	-16
lll=<begin> <begin> until & d:ahead	-15
lll=<begin> as of	-9
lll=<begin> monday ,	-17
lll=<begin> monday , & d:today	-14
lll=<begin> on the	11
lll=<begin> on the & d:ahead	11
lll=<begin> suspend until	-14
lll=<begin> suspend until & d:ahead	-14
lll=<begin> tuesday ,	8
lll=<day-ahead> , on	18
lll=<day-ahead> , on & d:ahead	18
lll=<day-ahead> to the	-17
lll=<day-ahead> to the & d:ahead	-17
lll=<day-gone> , to & d:ahead	-9
lll=<day-gone> , until	-10
lll=<day-gone> , until & d:ahead	-10
lll=<name> , on	-13
lll=<name> , on & d:ahead	-12
lll=<name> , until	11
lll=<name> end on	-12
lll=<name> end on & d:ahead	-11
lll=<name> expire on	10
lll=<name> expire on & d:ahead	10
lll=<name> has until	-17
lll=<name> has until & d:ahead	-16
lll=<organisation> end on	-11
lll=<organisation> end on & d:ahead	-11
lll=<organisation> has until	21
lll=<organisation> has until & d:ahead	21
lll=<span> , on	15
lll=<span> , on & d:ahead	15
lll=and <name> ,	13
lll=and <name> end	-17
lll=and <name> end & d:today	-15
lll=and on the	-12
lll=and on the & d:ahead	-12
lll=and run to	-11
lll=and run to & d:ahead	-11
lll=and run until	11
lll=and run until & d:ahead	11
lll=are suspend to	-13
lll=are suspend to & d:ahead	-13
lll=arrangement expire on	11
lll=arrangement expire on & d:ahead	11
lll=at <level> until	12
lll=at <level> until & d:ahead	12
lll=be extend from	21
lll=be extend from & d:ahead	21
lll=be prolong to	-20
lll=be prolong to & d:ahead	-19
lll=been suspend until	15
lll=been suspend until & d:ahead	15
lll=both side until	9
lll=both side until & d:ahead	9
lll=come back on	7
lll=come back on & d:ahead	7
lll=end on the	9
lll=end on the & d:ahead	10
lll=expire at the	-15
lll=expire at the & d:ahead	-14
lll=for <span> from	-21
lll=for <span> from & d:ahead	-21
lll=fourth round on	10
lll=fourth round on & d:ahead	10
lll=from <day-ahead> to	13
lll=from <day-ahead> to & d:ahead	13
lll=gave it until	-10
lll=gave it until & d:ahead	-10
lll=go on until	10
lll=go on until & d:ahead	11
lll=have expire on	16
lll=have expire on & d:ahead	17
lll=have run out & d:today	13
lll=he has until	-10
lll=he has until & d:ahead	-10
lll=hold until the	-14
lll=hold until the & d:ahead	-14
lll=in <seat> by	11
lll=in <seat> by & d:ahead	11
lll=in <seat> on	-24
lll=in <seat> on & d:ahead	-21
lll=in busan on	-9
lll=in force since	-12
lll=in force since & d:ahead	-11
lll=in geneva on	-10
lll=in geneva on & d:ahead	-9
lll=it begin on	-9
lll=it begin on & d:ahead	-9
lll=it expire on	-10
lll=it has until	19
lll=it has until & d:ahead	20
lll=it hold until	-13
lll=it hold until & d:ahead	-13
lll=it last until	14
lll=it last until & d:ahead	15
lll=it run to	16
lll=it run to & d:ahead	17
lll=it until the	14
lll=it until the & d:ahead	14
lll=last day is	8
lll=last day is & d:ahead	9
lll=new date is	12
lll=new date is & d:ahead	12
lll=now last until	11
lll=now last until & d:ahead	12
lll=now run until	-14
lll=now run until & d:ahead	-14
lll=on <day-ahead> ,	14
lll=on <day-ahead> , & d:ahead	14
lll=on or after	-10
lll=on or after & d:ahead	-10
lll=on sunday , & d:ahead	13
lll=otherwise end on	14
lll=otherwise end on & d:ahead	14
lll=past midnight on	10
lll=past midnight on & d:ahead	10
lll=pause end on	-12
lll=pause end on & d:ahead	-12
lll=run on to	-18
lll=run on to & d:ahead	-17
lll=stay suspend until	-14
lll=stay suspend until & d:ahead	-14
lll=suspension end on	-16
lll=suspension end on & d:ahead	-16
lll=take effect on	-19
lll=take us to	7
lll=take us to & d:ahead	7
lll=tariff end on	-16
lll=tariff end on & d:ahead	-16
lll=tariff truce until	-17
lll=tariff truce until & d:ahead	-17
lll=term end on	8
lll=term end on & d:ahead	8
lll=that end on	10
lll=that end on & d:ahead	11
lll=the <organisation> meet	10
lll=the <organisation> meet & d:ahead	10
lll=the <quality> ,	10
lll=the truce beyond	9
lll=the truce beyond & d:ahead	9
lll=the truce of	-15
lll=the truce of & d:ahead	-14
lll=the truce to	-11
lll=the truce to & d:ahead	-11
lll=to <number> on & d:ahead	-9
lll=to end on	15
lll=to end on & d:ahead	16
lll=to last until	-14
lll=to last until & d:ahead	-9
lll=truce , until	-18
lll=truce , until & d:ahead	-18
lll=truce end on	23
lll=truce end on & d:ahead	19
lll=truce has until	10
lll=truce has until & d:ahead	10
lll=truce last until	20
lll=truce last until & d:ahead	20
lll=truce run out	-12
lll=truce run until	14
lll=truce run until & d:ahead	14
lll=truce until the & d:ahead	8
lll=up to the	-17
lll=up to the & d:ahead	-17
lll=was to end	-17
lll=was to end & d:today	-12
lll=which expire on	21
lll=which expire on & d:ahead	22
lll=which lapse on	-12
lll=which lapse on & d:ahead	-12
lll=which last until	-11
lll=which last until & d:ahead	-11
lll=will run to	-9
lll=will run to & d:ahead	-9
lll=with <name> end & d:today	12
lll=with effect from	-8
lll=would begin on	12
lll=would begin on & d:ahead	12
lll=would last until	-16
lll=would last until & d:ahead	-16
lll=would run to	-18
lll=would run to & d:ahead	-18
lr=( )	-19
lr=( ) & d:ahead	-12
lr=, , & d:ahead	-33
lr=, , & d:today	36
lr=, <end> & d:ahead	15
lr=, of	-10
lr=, of & d:ahead	-10
lr=, —	-11
lr=, — & d:today	-11
lr=: , & d:ahead	-19
lr=: .	31
lr=: . & d:ahead	31
lr=: <end>	20
lr=: <end> & d:ahead	24
lr=: is	13
lr=: the	-19
lr=<begin> ,	-16
lr=<begin> , & d:ahead	-19
lr=<begin> .	18
lr=<begin> . & d:ahead	22
lr=<begin> <end> & d:ahead	14
lr=<begin> at	19
lr=<begin> at & d:today	17
lr=<begin> it	-27
lr=<begin> it & d:ahead	-15
lr=<begin> it & d:today	-14
lr=<begin> the & d:ahead	-20
lr=<day-ahead> .	-14
lr=<day-ahead> . & d:today	-14
lr=<level> .	-22
lr=<level> . & d:ahead	-14
lr=<level> <end>	14
lr=<number> ,	-16
lr=<number> , & d:ahead	-10
lr=<seat> .	-14
lr=<seat> . & d:ahead	-10
lr=about .	-11
lr=after ,	17
lr=after , & d:ahead	18
lr=again .	10
lr=again . & d:ahead	10
lr=as .	15
lr=back .	-11
lr=back . & d:ahead	-11
lr=before pay	-15
lr=before pay & d:ahead	-11
lr=beyond .	12
lr=beyond . & d:ahead	12
lr=beyond <end>	8
lr=beyond <end> & d:ahead	8
lr=by .	-12
lr=by . & d:ahead	-10
lr=by <end>	-25
lr=by <end> & d:ahead	-24
lr=by the	-13
lr=by the & d:ahead	-13
lr=die .	11
lr=die . & d:today	10
lr=end ,	13
lr=end , & d:ahead	12
lr=end . & d:ahead	-10
lr=end . & d:today	9
lr=for .	-16
lr=friday ,	10
lr=from ,	11
lr=from , & d:ahead	12
lr=from .	-16
lr=from . & d:ahead	-14
lr=from <end>	-41
lr=from <end> & d:ahead	-35
lr=from if	-14
lr=from if & d:ahead	-13
lr=from it	-12
lr=from it & d:ahead	-11
lr=from to	23
lr=from to & d:ahead	24
lr=from unless	10
lr=from unless & d:ahead	10
lr=is <end>	15
lr=is <end> & d:ahead	16
lr=lapse ,	11
lr=midnight .	22
lr=of <end>	-8
lr=on , & d:gone	-13
lr=on . & d:ahead	8
lr=on . & d:gone	-22
lr=on . & d:today	-9
lr=on ;	14
lr=on ; & d:ahead	11
lr=on <end>	-15
lr=on <name>	-9
lr=on <name> & d:ahead	-9
lr=on ?	15
lr=on ? & d:ahead	16
lr=on after & d:ahead	14
lr=on after & d:today	-10
lr=on are	-24
lr=on are & d:ahead	-24
lr=on at	-17
lr=on at & d:ahead	-14
lr=on end	10
lr=on end & d:ahead	10
lr=on it	12
lr=on it & d:ahead	10
lr=on night & d:ahead	-10
lr=on night & d:gone	13
lr=on that & d:ahead	13
lr=on the & d:ahead	10
lr=on unless	-16
lr=on unless & d:ahead	-15
lr=out .	20
lr=out . & d:ahead	11
lr=out . & d:today	11
lr=over .	29
lr=sign . & d:today	11
lr=since ,	-32
lr=since , & d:ahead	-27
lr=sunday <end>	16
lr=sunday <end> & d:today	13
lr=telephone .	11
lr=telephone . & d:today	12
lr=the ,	12
lr=the , & d:ahead	18
lr=the .	-9
lr=the . & d:ahead	-8
lr=the :	12
lr=the : & d:ahead	12
lr=the <end> & d:ahead	15
lr=the <end> & d:today	-8
lr=the they	16
lr=the they & d:ahead	16
lr=the to	-20
lr=the to & d:ahead	-19
lr=the was	9
lr=the was & d:ahead	9
lr=through ,	-9
lr=through , & d:ahead	-9
lr=through .	16
lr=through . & d:ahead	16
lr=through <end>	15
lr=through <end> & d:ahead	15
lr=to .	21
lr=to . & d:ahead	20
lr=to . & d:today	10
lr=to <end> & d:gone	11
lr=to of	-11
lr=to of & d:ahead	-10
lr=to the	10
lr=to the & d:ahead	10
lr=until )	20
lr=until ) & d:ahead	20
lr=until . & d:ahead	12
lr=until <end>	-11
lr=until <end> & d:ahead	-7
lr=until <end> & d:gone	-12
lr=until <name>	12
lr=until <name> & d:ahead	12
lr=until next	22
lr=until next & d:ahead	25
lr=until night	15
lr=until night & d:ahead	15
lr=until of	22
lr=until of & d:ahead	22
lr=until there	-11
lr=until there & d:ahead	-11
lr=until to	-18
lr=until to & d:ahead	-16
lr=wednesday <end>	14
lr=wednesday <end> & d:today	14
lr=— <end> & d:today	-13
lr=— the	9
n:abeyance	-15
n:add	-18
n:agreement	13
n:another	-22
n:arrangement	-59
n:arrangements	10
n:asleep	-11
n:bargain	-17
n:bargains	-19
n:calm	-26
n:carried on	-17
n:ceasefire	58
n:compromise	11
n:concession	-15
n:continuation	-29
n:continue	16
n:continued	-22
n:continues	-26
n:continuing	-19
n:days=0	25
n:days=1	18
n:days=2	20
n:days=3	27
n:days=9	31
n:deals	14
n:extend	14
n:extension	-79
n:extensions	14
n:extra	12
n:freeze	17
n:frozen	29
n:go on	-10
n:goes on	-9
n:halt	-22
n:halts	-16
n:holidays	13
n:in the drawer	-20
n:keep	11
n:keeping	-26
n:keeps	10
n:laid down	-8
n:left alone	9
n:lengthen	-15
n:lengths=0	27
n:lengths=1	25
n:lengths=2	30
n:lengths=3	20
n:lengths=6	21
n:lie	-11
n:lies	-18
n:lifts	15
n:long=0	82
n:long=1	47
n:long=2	14
n:long=6	-52
n:long=9	-18
n:longer	-11
n:loose=1	23
n:loose=6	35
n:loose=9	-34
n:lull	-18
n:measure	28
n:moratorium	32
n:more	-13
n:more=2	-20
n:more=6	-34
n:more=9	-29
n:no truce	92
n:on ice	-13
n:pact	-33
n:pacts	13
n:parked	15
n:paused	-24
n:pauses	25
n:peace	26
n:period	-24
n:prolong	-64
n:prolongation	-64
n:prolonged	-46
n:prolonging	-23
n:prolongs	-13
n:quiet	23
n:quiet=3	-19
n:relief	9
n:renew	-26
n:renewal	-47
n:respite	9
n:rest	14
n:rests	-16
n:run on	-20
n:second	36
n:set aside	21
n:settlement	29
n:shelved	18
n:shelves	-21
n:silence	21
n:sleep	-23
n:sleeps	-13
n:spare	-30
n:spared	12
n:stay	36
n:stays	43
n:stretch	-39
n:suspend	51
n:suspended	27
n:suspends	29
n:suspensions	10
n:take off	11
n:taken off	-20
n:term	12
n:terms	31
n:truce	12
n:truce=6	13
n:truces	-55
n:understanding	-20
n:untouched	21
n:verb=1	16
n:verb=2	13
n:verb=3	29
n:verb=6	23
n:waived	13
n:waivers	11
n:window	18
n:windows	14
n:withheld	15
n:withholds	11
nc2=agree	-11
nc2=bear	-8
nc2=deny	-10
nc2=end	-13
nc2=impose	11
nc2=lack	13
nc2=return	-10
nc2=say	12
nc2=target	13
nc2=threaten	19
nc2=up	18
nct2=agree present	-24
nct2=bear future	-26
nct2=bear present	17
nct2=deny present	-9
nct2=down future	-14
nct2=end modal	11
nct2=end past	-17
nct2=end present-passive	-10
nct2=impose future	22
nct2=impose past	13
nct2=impose present	-15
nct2=lack future	-10
nct2=lack present	10
nct2=propose present	11
nct2=renew future-passive	20
nct2=renew participle-passive	11
nct2=renew past-passive	-24
nct2=renew present	-17
nct2=say perfect	-11
nct2=say present	19
nct2=sell present	9
nct2=sign past	19
nct2=stay future	-18
nct2=stay future-passive	12
nct2=stay participle-passive	-10
nct2=stay past	-15
nct2=stay perfect	13
nct2=target future	15
nct2=target perfect	8
nct2=threaten present	18
nct2=up future	18
next="	-25
next=,	13
next=after	-10
next=and	-25
next=as	-9
next=that	29
next=unless	-16
next=when	11
next=—	-13
nhas-infinitive	-12
none	63
nt2=future-passive	17
nt2=infinitive	-9
nt2=modal-passive-not	-11
nt2=past	17
nt2=past-passive	-21
nt2=perfect	14
nt2=perfect-not	-13
nt2=perfect-passive	9
nt2=present-passive	22
nv0-none	-14
nv1-none	-14
nv2=bring	-15
nv2=carry	13
nv2=charge	21
nv2=continue	27
nv2=cut	-10
nv2=end	-10
nv2=expect	10
nv2=expire	10
nv2=keep	13
nv2=lapse	9
nv2=leave	22
nv2=let	-18
nv2=levy	10
nv2=lower	8
nv2=meet	-13
nv2=need	17
nv2=publish	14
nv2=replace	-13
nv2=revive	-11
nv2=rule	-10
nv2=sign	-12
nv2=stay	-8
nv2=warn	21
nvt2=agree past	10
nvt2=agree present	-15
nvt2=be future	-15
nvt2=be perfect	9
nvt2=be present	15
nvt2=charge future	15
nvt2=charge present	12
nvt2=continue future	14
nvt2=continue present	11
nvt2=end modal	11
nvt2=end past	-10
nvt2=end present	-9
nvt2=expect present	11
nvt2=expire present	12
nvt2=extend future	10
nvt2=extend present	-15
nvt2=go future	16
nvt2=lapse present	9
nvt2=leave participle	11
nvt2=leave present	16
nvt2=let present	-10
nvt2=levy future	11
nvt2=lower past	8
nvt2=make participle	-10
nvt2=meet present	-10
nvt2=other present	-13
nvt2=pay present	17
nvt2=prolong future	12
nvt2=prolong modal	-20
nvt2=prolong participle	13
nvt2=publish past	14
nvt2=replace present	-13
nvt2=reply past	9
nvt2=rise future	9
nvt2=rule present	-9
nvt2=see future	-15
nvt2=stay present	-11
nvt2=take modal	16
o:act=admit	15
o:act=agree	-12
o:act=announce	-10
o:act=approve	17
o:act=conclude	8
o:act=cut	-9
o:act=discuss	-9
o:act=look	15
o:act=make	-24
o:act=meet	-18
o:act=order	-11
o:act=pay	-20
o:act=rise	-20
o:act=sell	-12
o:act=set	-26
o:act=sit	-18
o:act=stand	13
o:act=think	14
o:agree the ahead	-12
o:approve on ahead	-9
o:be by ahead	-15
o:be is ahead	11
o:be on ahead	16
o:be until ahead	-20
o:begin before ahead	13
o:begin of ahead	-10
o:begin on ahead	-30
o:begin to ahead	6
o:carried=deal	-14
o:carried=duties far	-20
o:carried=longer	12
o:carried=longer far	13
o:carried=meeting	-21
o:carried=none	-10
o:carried=procedure	-13
o:carried=sale	-9
o:carried=sale far	13
o:carried=truce	20
o:carry from ahead	17
o:carry until ahead	-19
o:charge until ahead	10
o:clear before ahead	-9
o:clear by ahead	9
o:decide on ahead	8
o:end end today	-22
o:end ends ahead	21
o:end on ahead	14
o:extend from ahead	17
o:have since ahead	-10
o:have the ahead	15
o:keep on ahead	15
o:keep the ahead	14
o:keep until ahead	-14
o:leads=10, until	-12
o:leads=12% on	12
o:leads=13:01 on	-11
o:leads=2030 to	21
o:leads=a.m. on	18
o:leads=and after	9
o:leads=and the	13
o:leads=and until	19
o:leads=apply from	10
o:leads=as of	-27
o:leads=asleep until	14
o:leads=at midnight	10
o:leads=at the	-19
o:leads=back to	-28
o:leads=be on	9
o:leads=begins on	-20
o:leads=busan on	-11
o:leads=by telephone	11
o:leads=by the	-31
o:leads=case on	12
o:leads=cent on	-17
o:leads=cent until	-12
o:leads=closes on	11
o:leads=counted from	11
o:leads=days from	-13
o:leads=days until	-13
o:leads=deadline is	-8
o:leads=died on	-14
o:leads=dies on	18
o:leads=due by	-10
o:leads=effect from	-9
o:leads=end on	13
o:leads=ended on	-44
o:leads=ending on	13
o:leads=ends on	19
o:leads=est on	12
o:leads=extended from	21
o:leads=extended to	-10
o:leads=extended until	-9
o:leads=falls on	13
o:leads=follow on	-13
o:leads=force since	-12
o:leads=from	-20
o:leads=from the	-38
o:leads=geneva on	-10
o:leads=good until	16
o:leads=holds until	21
o:leads=instead of	10
o:leads=is the	10
o:leads=it ends	12
o:leads=it until	-26
o:leads=june to	-23
o:leads=lapsed on	-13
o:leads=lapses on	11
o:leads=last until	-28
o:leads=lasts until	34
o:leads=monday,	-17
o:leads=months from	-18
o:leads=months, until	18
o:leads=network on	12
o:leads=on	10
o:leads=on from	12
o:leads=or after	-10
o:leads=over on	14
o:leads=p.m. on	-25
o:leads=percent until	27
o:leads=points until	13
o:leads=published by	11
o:leads=rome on	11
o:leads=run to	-27
o:leads=runs to	2
o:leads=say until	-11
o:leads=sides until	9
o:leads=sleep until	12
o:leads=so until	12
o:leads=south korea,	12
o:leads=starts on	-14
o:leads=stops on	22
o:leads=strike until	-10
o:leads=suspended from	-13
o:leads=suspended to	-11
o:leads=tariff until	-13
o:leads=tariffs until	16
o:leads=that ends	11
o:leads=that until	10
o:leads=them by	13
o:leads=till the	-14
o:leads=to	13
o:leads=treaty by	15
o:leads=truce beyond	12
o:leads=truce by	-12
o:leads=truce from	15
o:leads=truce of	-18
o:leads=truce on	10
o:leads=truce until	-20
o:leads=truce, until	-18
o:leads=tuesday,	8
o:leads=until	-18
o:leads=up on	12
o:leads=up to	14
o:leads=us to	10
o:leads=us until	10
o:leads=week to	9
o:leads=weeks, on	14
o:leads=which ends	11
o:leads=year, to	12
o:leave until ahead	12
o:left=controls right=duties	-13
o:left=controls right=signing	-11
o:left=deal right=duties	11
o:left=deal right=none	-14
o:left=duties right=deal	-10
o:left=duties right=duties	-25
o:left=duties right=signing	-17
o:left=duties right=truce	27
o:left=exclusions	-28
o:left=exclusions right=none	-25
o:left=longer	23
o:left=longer right=duties	16
o:left=longer right=signing	11
o:left=meeting	-28
o:left=meeting right=deal	13
o:left=meeting right=none	-46
o:left=meeting right=procedure	10
o:left=none right=duties	-13
o:left=none right=meeting	-7
o:left=none right=none	15
o:left=procedure	-17
o:left=procedure right=none	-25
o:left=procedure right=truce	17
o:left=sale	-17
o:left=sale right=none	-16
o:left=signing right=truce	14
o:left=truce right=controls	-19
o:left=truce right=deal	-12
o:left=truce right=duties	14
o:left=truce right=longer	-24
o:left=truce right=meeting	-18
o:let on ahead	-6
o:move from ahead	9
o:move to ahead	-13
o:near=exclusions	-22
o:near=meeting	-16
o:near=none	-13
o:near=procedure	-18
o:no verb and ahead	16
o:no verb as ahead	11
o:no verb briefing, today	10
o:no verb by ahead	6
o:no verb cent ahead	11
o:no verb column, today	9
o:no verb day, ahead	11
o:no verb ends today	42
o:no verb friday, ahead	14
o:no verb from ahead	-45
o:no verb korea, today	12
o:no verb mark ahead	18
o:no verb monday, ahead	13
o:no verb monday, today	-17
o:no verb not ahead	-14
o:no verb on ahead	25
o:no verb on today	-6
o:no verb sunday today	10
o:no verb the ahead	23
o:no verb the today	-19
o:no verb through ahead	9
o:no verb thursday today	-11
o:no verb till ahead	19
o:no verb to ahead	11
o:no verb tomorrow, ahead	-23
o:no verb tuesday today	-9
o:no verb tuesday, ahead	19
o:no verb until ahead	28
o:no verb until gone	-9
o:no verb week, ahead	14
o:no verb weekly, today	10
o:no verb — today	-19
o:other by ahead	-13
o:other from ahead	11
o:other has ahead	20
o:other the ahead	-16
o:other until ahead	-16
o:pay  today	13
o:pay from ahead	-29
o:pay on ahead	-12
o:prolong on ahead	-13
o:prolong the ahead	-11
o:put on ahead	-16
o:reach on ahead	15
o:reach to ahead	-21
o:return on ahead	14
o:right=controls until	-11
o:right=duties before	-28
o:right=duties from	-28
o:right=duties since	-14
o:right=duties to	41
o:right=duties until	15
o:right=exclusions on	12
o:right=longer	-24
o:right=longer on	-23
o:right=longer until	7
o:right=meeting	-24
o:right=meeting on	-14
o:right=meeting the	-14
o:right=none	-30
o:right=none about	-11
o:right=none beyond	23
o:right=none briefing,	10
o:right=none brussels,	-10
o:right=none by	-17
o:right=none column,	9
o:right=none day	9
o:right=none day,	11
o:right=none end	-13
o:right=none ended	-16
o:right=none ends	35
o:right=none from	-45
o:right=none is	10
o:right=none korea,	12
o:right=none mark	18
o:right=none midnight	24
o:right=none not	-26
o:right=none nothing	10
o:right=none of	-21
o:right=none out	19
o:right=none over	34
o:right=none pay	8
o:right=none percent	-12
o:right=none said	-7
o:right=none same	8
o:right=none says	22
o:right=none sign	18
o:right=none since	-16
o:right=none starts	-10
o:right=none sunday	14
o:right=none telephone	11
o:right=none the	20
o:right=none through	19
o:right=none thursday	-17
o:right=none thursday,	23
o:right=none till	22
o:right=none to	9
o:right=none tomorrow	-11
o:right=none tomorrow,	-23
o:right=none tuesday	-10
o:right=none tuesday,	14
o:right=none valletta,	-11
o:right=none week,	9
o:right=none weekly,	10
o:right=none —	-11
o:right=procedure	9
o:right=procedure until	-12
o:right=sale	-9
o:right=signing the	-14
o:right=truce	16
o:right=truce 	10
o:right=truce after	12
o:right=truce before	14
o:right=truce from	34
o:right=truce of	-21
o:right=truce on	-12
o:right=truce since	-18
o:rise on ahead	-13
o:run out today	14
o:say on ahead	17
o:say says ahead	17
o:say until ahead	-13
o:sign on ahead	-34
o:sign sign ahead	10
o:sign sign today	10
o:sign the ahead	15
o:sit on ahead	-17
o:sit since ahead	10
o:sit until ahead	-13
o:spare until ahead	12
o:subject=controls	-29
o:subject=controls carried	7
o:subject=controls carried begin	11
o:subject=controls carried begin ahead	11
o:subject=controls end	-17
o:subject=controls end ahead	-16
o:subject=controls end on	-16
o:subject=controls far	-9
o:subject=controls far  ahead	-17
o:subject=controls far carried	13
o:subject=controls far carried  ahead	11
o:subject=controls far carried be	18
o:subject=controls far carried be ahead	18
o:subject=controls far carried end	-14
o:subject=controls far carried end ahead	-13
o:subject=controls far carried end on	-15
o:subject=controls far carried other	14
o:subject=controls far carried suspend until	-10
o:subject=controls far no verb	-9
o:subject=controls far no verb 	-17
o:subject=controls far no verb the	10
o:subject=controls no verb	-16
o:subject=controls no verb ahead	-15
o:subject=controls on ahead	-21
o:subject=controls suspend	-13
o:subject=controls suspend ahead	-13
o:subject=controls suspend until	-12
o:subject=controls until ahead	-10
o:subject=deal carried	-17
o:subject=deal carried be	-17
o:subject=deal carried be ahead	-16
o:subject=deal carried be until	-9
o:subject=deal carried begin	-13
o:subject=deal carried end on	-11
o:subject=deal carried on ahead	-17
o:subject=deal far carried	9
o:subject=deal far carried be	13
o:subject=deal far carried be ahead	14
o:subject=deal far carried be until	11
o:subject=deal far carried begin ahead	11
o:subject=deal far carried end	8
o:subject=deal far carried end ahead	9
o:subject=deal far carried have	23
o:subject=deal far carried have ahead	23
o:subject=deal far carried have until	16
o:subject=deal far carried on ahead	13
o:subject=deal far carried pay	-12
o:subject=deal far carried pay ahead	-11
o:subject=deal far carried put	-12
o:subject=deal far carried put ahead	-12
o:subject=deal far carried run	-10
o:subject=deal far carried run ahead	-10
o:subject=deal far carried the ahead	-14
o:subject=deal far carried to ahead	-9
o:subject=deal far carried until ahead	18
o:subject=deal far carried write	12
o:subject=deal far carried write ahead	12
o:subject=deal far carried write on	12
o:subject=deal far no verb 	-13
o:subject=deal far no verb ahead	11
o:subject=deal far no verb on	10
o:subject=deal far no verb today	-14
o:subject=deal far no verb until	15
o:subject=deal far on ahead	10
o:subject=deal far until ahead	15
o:subject=deal from ahead	10
o:subject=deal no verb until	25
o:subject=deal until ahead	17
o:subject=duties  ahead	-22
o:subject=duties ( ahead	-13
o:subject=duties after ahead	13
o:subject=duties begin on	12
o:subject=duties begin until	-16
o:subject=duties carried be	-13
o:subject=duties carried be ahead	-12
o:subject=duties carried be by	12
o:subject=duties carried be is	18
o:subject=duties carried be of	-9
o:subject=duties carried be on	-21
o:subject=duties carried be the	-16
o:subject=duties carried begin	15
o:subject=duties carried begin ahead	17
o:subject=duties carried begin until	9
o:subject=duties carried by ahead	11
o:subject=duties carried end ended	-12
o:subject=duties carried end on	15
o:subject=duties carried ended ahead	-12
o:subject=duties carried extend	10
o:subject=duties carried extend ahead	10
o:subject=duties carried is ahead	14
o:subject=duties carried look	13
o:subject=duties carried of ahead	-13
o:subject=duties carried prolong	18
o:subject=duties carried prolong ahead	18
o:subject=duties carried run	13
o:subject=duties carried run ahead	14
o:subject=duties carried run on	14
o:subject=duties carried run until	-8
o:subject=duties carried suspend ahead	12
o:subject=duties carried suspend to	11
o:subject=duties carried the ahead	14
o:subject=duties carried to ahead	23
o:subject=duties carried write	-9
o:subject=duties charge	12
o:subject=duties charge ahead	12
o:subject=duties collect	14
o:subject=duties collect ahead	16
o:subject=duties end ahead	-23
o:subject=duties fall	-14
o:subject=duties fall ahead	-13
o:subject=duties fall on	-12
o:subject=duties far	14
o:subject=duties far  ahead	17
o:subject=duties far carried  ahead	-12
o:subject=duties far carried be	17
o:subject=duties far carried be 	16
o:subject=duties far carried be on	11
o:subject=duties far carried be the	-11
o:subject=duties far carried be today	14
o:subject=duties far carried be until	13
o:subject=duties far carried begin until	15
o:subject=duties far carried by ahead	-19
o:subject=duties far carried confirm	12
o:subject=duties far carried extend	10
o:subject=duties far carried extend ahead	10
o:subject=duties far carried have	-14
o:subject=duties far carried have ahead	-11
o:subject=duties far carried have until	-9
o:subject=duties far carried meet	11
o:subject=duties far carried meet ahead	12
o:subject=duties far carried move to	-12
o:subject=duties far carried of ahead	-11
o:subject=duties far carried pay	-19
o:subject=duties far carried pay ahead	-24
o:subject=duties far carried run	23
o:subject=duties far carried run ahead	24
o:subject=duties far carried run on	12
o:subject=duties far carried since ahead	-10
o:subject=duties far carried suspend	26
o:subject=duties far carried suspend ahead	28
o:subject=duties far carried suspend until	20
o:subject=duties far carried tell	-11
o:subject=duties far carried until ahead	26
o:subject=duties far from ahead	-14
o:subject=duties far monday, today	-9
o:subject=duties far no verb	14
o:subject=duties far no verb 	16
o:subject=duties far no verb ahead	21
o:subject=duties far no verb from	-15
o:subject=duties far no verb monday,	-10
o:subject=duties far no verb the	10
o:subject=duties far no verb tuesday,	11
o:subject=duties far the ahead	10
o:subject=duties far tuesday, ahead	12
o:subject=duties for ahead	-9
o:subject=duties from ahead	-11
o:subject=duties monday, ahead	-12
o:subject=duties no verb 	-21
o:subject=duties no verb as	15
o:subject=duties no verb cent	10
o:subject=duties no verb from	-9
o:subject=duties no verb gone	-15
o:subject=duties no verb monday,	-12
o:subject=duties no verb on	-17
o:subject=duties other	-15
o:subject=duties other ahead	-15
o:subject=duties return	16
o:subject=duties return ahead	18
o:subject=duties return on	20
o:subject=duties rise	-16
o:subject=duties rise ahead	-15
o:subject=duties rise on	-11
o:subject=duties run on	-8
o:subject=duties suspend	11
o:subject=duties suspend ahead	12
o:subject=duties suspend from	-10
o:subject=duties suspend on	11
o:subject=duties suspend the	-15
o:subject=duties suspend until	22
o:subject=duties the ahead	-14
o:subject=duties through ahead	20
o:subject=duties to ahead	16
o:subject=duties until ahead	18
o:subject=exclusions	-15
o:subject=exclusions end on	-10
o:subject=exclusions far carried	-13
o:subject=exclusions far carried until ahead	-10
o:subject=exclusions no verb	-17
o:subject=exclusions no verb ahead	-16
o:subject=exclusions no verb until	-9
o:subject=exclusions until ahead	-14
o:subject=fees carried	-31
o:subject=fees carried be	-13
o:subject=fees carried be ahead	-11
o:subject=fees carried on ahead	-17
o:subject=fees carried suspend	-13
o:subject=fees carried suspend ahead	-13
o:subject=fees carried suspend until	-12
o:subject=fees carried until ahead	-18
o:subject=fees far	11
o:subject=fees far no verb	11
o:subject=fees far no verb ahead	14
o:subject=fees on ahead	-11
o:subject=longer carried from ahead	12
o:subject=longer carried on ahead	13
o:subject=longer carried to ahead	-18
o:subject=longer carried until ahead	-16
o:subject=longer far carried be	12
o:subject=longer far carried be ahead	13
o:subject=longer far carried end ahead	-10
o:subject=longer far carried extend	-26
o:subject=longer far carried extend ahead	-26
o:subject=longer far carried extend to	-14
o:subject=longer far carried extend until	-13
o:subject=longer far carried from ahead	10
o:subject=longer far carried to ahead	-14
o:subject=longer far carried until ahead	-15
o:subject=longer no verb	13
o:subject=longer no verb ahead	22
o:subject=longer no verb on	-11
o:subject=longer no verb to	22
o:subject=longer no verb today	-14
o:subject=longer no verb until	21
o:subject=meeting carried be is	-10
o:subject=meeting carried be the	9
o:subject=meeting carried end	27
o:subject=meeting carried end ahead	26
o:subject=meeting carried end on	12
o:subject=meeting carried is ahead	-9
o:subject=meeting carried leave	-10
o:subject=meeting carried leave ahead	-10
o:subject=meeting carried see	9
o:subject=meeting carried see ahead	9
o:subject=meeting carried see the	10
o:subject=meeting far  ahead	14
o:subject=meeting far carried	-10
o:subject=meeting far carried be	-17
o:subject=meeting far carried be ahead	-15
o:subject=meeting far carried be by	-11
o:subject=meeting far carried be is	-13
o:subject=meeting far carried by ahead	-14
o:subject=meeting far carried end ahead	11
o:subject=meeting far carried from ahead	-15
o:subject=meeting far carried get	9
o:subject=meeting far carried is ahead	-13
o:subject=meeting far carried the ahead	-22
o:subject=meeting far carried until ahead	14
o:subject=meeting far no verb 	4
o:subject=meeting no verb today	17
o:subject=meeting the ahead	-9
o:subject=none	7
o:subject=none after ahead	-15
o:subject=none briefing, today	10
o:subject=none carried  ahead	-21
o:subject=none carried  today	14
o:subject=none carried agree	-21
o:subject=none carried agree ahead	-21
o:subject=none carried agree until	-15
o:subject=none carried and ahead	-13
o:subject=none carried announce	-16
o:subject=none carried announce ahead	-14
o:subject=none carried be 	-14
o:subject=none carried be on	21
o:subject=none carried be the	10
o:subject=none carried be until	-17
o:subject=none carried before ahead	13
o:subject=none carried begin ahead	-16
o:subject=none carried begin from	11
o:subject=none carried begin to	-11
o:subject=none carried begin today	11
o:subject=none carried begin until	-16
o:subject=none carried begin up	10
o:subject=none carried end end	-12
o:subject=none carried end the	11
o:subject=none carried fall	10
o:subject=none carried fall ahead	10
o:subject=none carried fall on	10
o:subject=none carried from ahead	-12
o:subject=none carried have 	-8
o:subject=none carried have today	-10
o:subject=none carried keep	16
o:subject=none carried keep ahead	16
o:subject=none carried keep on	14
o:subject=none carried leave	11
o:subject=none carried leave ahead	11
o:subject=none carried let ahead	15
o:subject=none carried let until	15
o:subject=none carried meet on	-12
o:subject=none carried other until	-18
o:subject=none carried pay	8
o:subject=none carried pay 	13
o:subject=none carried pay from	-13
o:subject=none carried pay today	11
o:subject=none carried pay until	12
o:subject=none carried prolong to	11
o:subject=none carried run	19
o:subject=none carried run on	13
o:subject=none carried run out	18
o:subject=none carried run today	16
o:subject=none carried say	16
o:subject=none carried say ahead	21
o:subject=none carried sit since	10
o:subject=none carried sit until	-9
o:subject=none carried suspend	15
o:subject=none carried suspend ahead	16
o:subject=none carried suspend from	-9
o:subject=none carried suspend until	16
o:subject=none carried tell	-10
o:subject=none carried the ahead	21
o:subject=none carried until ahead	8
o:subject=none from ahead	-16
o:subject=none monday, ahead	10
o:subject=none no verb	7
o:subject=none no verb after	-15
o:subject=none no verb ahead	22
o:subject=none no verb briefing,	10
o:subject=none no verb date:	14
o:subject=none no verb friday,	-9
o:subject=none no verb from	-18
o:subject=none no verb gone	-13
o:subject=none no verb of	-9
o:subject=none no verb on	13
o:subject=none no verb sunday,	-21
o:subject=none no verb until	17
o:subject=none no verb wednesday	10
o:subject=none no verb wednesday,	10
o:subject=none no verb weekly,	10
o:subject=none on ahead	15
o:subject=none sunday, ahead	-19
o:subject=none the ahead	14
o:subject=none until ahead	18
o:subject=none wednesday today	10
o:subject=none wednesday, today	12
o:subject=none weekly, today	10
o:subject=none — today	-13
o:subject=procedure	-10
o:subject=procedure carried be	-12
o:subject=procedure carried be ahead	-12
o:subject=procedure carried before ahead	-9
o:subject=procedure carried begin on	-9
o:subject=procedure carried end on	8
o:subject=procedure carried suspend	13
o:subject=procedure carried suspend ahead	14
o:subject=procedure carried until ahead	17
o:subject=procedure far carried be	10
o:subject=procedure far carried be ahead	11
o:subject=procedure far carried end	-11
o:subject=procedure far carried end ahead	-10
o:subject=procedure far carried end on	-8
o:subject=procedure far carried on ahead	-13
o:subject=procedure far carried pay	-8
o:subject=procedure far carried sign	10
o:subject=procedure far carried sign ahead	11
o:subject=procedure far carried tell	16
o:subject=procedure far carried the ahead	13
o:subject=procedure far carried until ahead	-9
o:subject=procedure far no verb until	-15
o:subject=procedure far until ahead	-15
o:subject=procedure no verb the	16
o:subject=procedure on ahead	-20
o:subject=procedure the ahead	15
o:subject=procedure until ahead	-11
o:subject=sale far	-10
o:subject=sale far no verb	-10
o:subject=signing no verb ahead	13
o:subject=signing no verb the	-9
o:subject=signing no verb to	13
o:subject=signing no verb today	-9
o:subject=signing to ahead	19
o:subject=truce	10
o:subject=truce  today	9
o:subject=truce be	12
o:subject=truce be ahead	11
o:subject=truce be on	23
o:subject=truce be since	-11
o:subject=truce be until	-14
o:subject=truce begin	-15
o:subject=truce begin on	-24
o:subject=truce begin the	-9
o:subject=truce carried agree	10
o:subject=truce carried agree ahead	11
o:subject=truce carried be the	-17
o:subject=truce carried begin	8
o:subject=truce carried begin ahead	7
o:subject=truce carried begin on	-20
o:subject=truce carried begin to	9
o:subject=truce carried begin until	14
o:subject=truce carried is ahead	8
o:subject=truce carried let	-10
o:subject=truce carried on ahead	-20
o:subject=truce carried pay ahead	-18
o:subject=truce carried prolong	14
o:subject=truce carried prolong ahead	15
o:subject=truce carried run ahead	12
o:subject=truce carried run on	-7
o:subject=truce carried run to	17
o:subject=truce carried suspend	-25
o:subject=truce carried suspend ahead	-23
o:subject=truce carried suspend until	-22
o:subject=truce carried the ahead	-10
o:subject=truce carried to ahead	17
o:subject=truce end	-16
o:subject=truce end ahead	-12
o:subject=truce end dies	9
o:subject=truce end end	-16
o:subject=truce end on	-9
o:subject=truce end the	-23
o:subject=truce end today	-15
o:subject=truce ends today	13
o:subject=truce extend from	16
o:subject=truce extend to	-13
o:subject=truce far	14
o:subject=truce far  ahead	-14
o:subject=truce far carried agree	-13
o:subject=truce far carried agree ahead	-12
o:subject=truce far carried be is	9
o:subject=truce far carried be today	8
o:subject=truce far carried be until	-12
o:subject=truce far carried begin ahead	-11
o:subject=truce far carried end on	10
o:subject=truce far carried have	11
o:subject=truce far carried is ahead	9
o:subject=truce far carried on ahead	-9
o:subject=truce far carried pay	11
o:subject=truce far carried pay ahead	13
o:subject=truce far carried pay until	12
o:subject=truce far carried run on	-12
o:subject=truce far carried suspend	-16
o:subject=truce far carried suspend ahead	-16
o:subject=truce far carried suspend until	-22
o:subject=truce far carried the ahead	30
o:subject=truce far carried until ahead	-35
o:subject=truce far no verb	14
o:subject=truce far no verb 	-14
o:subject=truce far no verb ahead	18
o:subject=truce far no verb on	20
o:subject=truce far no verb until	19
o:subject=truce far on ahead	22
o:subject=truce far until ahead	20
o:subject=truce friday, ahead	16
o:subject=truce from ahead	-22
o:subject=truce have has	-16
o:subject=truce have until	13
o:subject=truce no verb	22
o:subject=truce no verb 	17
o:subject=truce no verb ahead	8
o:subject=truce no verb ends	31
o:subject=truce no verb friday,	21
o:subject=truce no verb from	-21
o:subject=truce no verb of	9
o:subject=truce no verb on	24
o:subject=truce no verb sunday,	16
o:subject=truce no verb today	32
o:subject=truce no verb week,	11
o:subject=truce on ahead	12
o:subject=truce on gone	12
o:subject=truce other	17
o:subject=truce other ahead	17
o:subject=truce other on	10
o:subject=truce prolong ahead	-11
o:subject=truce prolong to	11
o:subject=truce renew	9
o:subject=truce renew ahead	10
o:subject=truce run	-21
o:subject=truce run ahead	-17
o:subject=truce run until	-9
o:subject=truce since ahead	-20
o:subject=truce sunday, ahead	16
o:subject=truce to gone	12
o:subject=truce tomorrow today	-11
o:subject=truce week, ahead	11
o:suspend till ahead	15
o:suspend until ahead	18
o:topic=controls be	9
o:topic=controls begin	8
o:topic=controls end	-22
o:topic=controls far	-9
o:topic=controls far 	-17
o:topic=controls far  ahead	-17
o:topic=controls far end	-13
o:topic=controls far no verb	-9
o:topic=controls no verb	-16
o:topic=controls on	-17
o:topic=controls on ahead	-17
o:topic=controls rule	13
o:topic=controls until	17
o:topic=controls until ahead	17
o:topic=deal	-18
o:topic=deal ahead	-18
o:topic=deal be	-28
o:topic=deal begin	-15
o:topic=deal end	15
o:topic=deal face	13
o:topic=deal far	11
o:topic=deal far 	-14
o:topic=deal far after	-10
o:topic=deal far ahead	19
o:topic=deal far be	11
o:topic=deal far have	22
o:topic=deal far the	-19
o:topic=deal far the ahead	-19
o:topic=deal far today	-16
o:topic=deal far until	29
o:topic=deal far until ahead	29
o:topic=deal far write	12
o:topic=deal gone	-10
o:topic=deal have	-11
o:topic=deal on	-10
o:topic=deal suspend	-8
o:topic=deal today	12
o:topic=duties  ahead	-15
o:topic=duties  today	7
o:topic=duties ( ahead	-13
o:topic=duties ahead	9
o:topic=duties announce	-13
o:topic=duties as	15
o:topic=duties carry	11
o:topic=duties clear	-16
o:topic=duties fall	-18
o:topic=duties far after	11
o:topic=duties far after ahead	11
o:topic=duties far begin	-17
o:topic=duties far fall	-9
o:topic=duties far gone	-16
o:topic=duties far have	-14
o:topic=duties far is	-10
o:topic=duties far monday,	-10
o:topic=duties far monday, today	-9
o:topic=duties far no verb	14
o:topic=duties far pay	-10
o:topic=duties far run	19
o:topic=duties far telephone	12
o:topic=duties far to	-12
o:topic=duties far to ahead	-11
o:topic=duties far tuesday,	11
o:topic=duties far tuesday, ahead	12
o:topic=duties far until	-7
o:topic=duties far until ahead	-6
o:topic=duties for	-22
o:topic=duties for ahead	-21
o:topic=duties from	-46
o:topic=duties from ahead	-40
o:topic=duties get	-12
o:topic=duties gone	-52
o:topic=duties has	10
o:topic=duties has ahead	10
o:topic=duties is	13
o:topic=duties let	18
o:topic=duties look	13
o:topic=duties monday,	-12
o:topic=duties monday, ahead	-12
o:topic=duties on	-24
o:topic=duties on gone	-12
o:topic=duties on today	-16
o:topic=duties other	-22
o:topic=duties percent	-14
o:topic=duties raise	-13
o:topic=duties remain	14
o:topic=duties return	10
o:topic=duties rise	-19
o:topic=duties since	-9
o:topic=duties suspend	20
o:topic=duties through	18
o:topic=duties through ahead	19
o:topic=duties till	16
o:topic=duties till ahead	16
o:topic=duties to	15
o:topic=duties to ahead	18
o:topic=duties today	-14
o:topic=duties until	26
o:topic=duties until ahead	29
o:topic=duties with	11
o:topic=duties with ahead	11
o:topic=duties write	-10
o:topic=exclusions	-19
o:topic=exclusions ahead	-19
o:topic=exclusions begin	17
o:topic=exclusions end	-12
o:topic=exclusions far	14
o:topic=exclusions far ahead	15
o:topic=exclusions no verb	-17
o:topic=exclusions on	-9
o:topic=exclusions on ahead	-8
o:topic=exclusions until	-24
o:topic=exclusions until ahead	-23
o:topic=fees end	-10
o:topic=fees far	17
o:topic=fees far ahead	19
o:topic=fees far no verb	11
o:topic=fees far on	14
o:topic=fees far on ahead	14
o:topic=fees from	21
o:topic=fees from ahead	21
o:topic=fees on	-23
o:topic=fees on ahead	-22
o:topic=fees the	9
o:topic=fees the ahead	9
o:topic=fees until	-14
o:topic=fees until ahead	-13
o:topic=longer	18
o:topic=longer ahead	16
o:topic=longer begin	9
o:topic=longer by	16
o:topic=longer by ahead	16
o:topic=longer far ahead	12
o:topic=longer far be	13
o:topic=longer far end	11
o:topic=longer far on	9
o:topic=longer far on ahead	10
o:topic=longer far to	-18
o:topic=longer far to ahead	-17
o:topic=longer far until	18
o:topic=longer far until ahead	18
o:topic=longer from	27
o:topic=longer from ahead	27
o:topic=longer have	9
o:topic=longer no verb	13
o:topic=longer publish	12
o:topic=longer run	-12
o:topic=longer say	-21
o:topic=meeting	-19
o:topic=meeting ahead	-22
o:topic=meeting and	15
o:topic=meeting and today	9
o:topic=meeting begin	-8
o:topic=meeting end	37
o:topic=meeting ended	9
o:topic=meeting far 	4
o:topic=meeting far  ahead	14
o:topic=meeting far ahead	6
o:topic=meeting far end	13
o:topic=meeting far is	-11
o:topic=meeting far is ahead	-11
o:topic=meeting far the	-11
o:topic=meeting far the ahead	-10
o:topic=meeting far until	15
o:topic=meeting far until ahead	15
o:topic=meeting gone	-18
o:topic=meeting is	-8
o:topic=meeting meet	-21
o:topic=meeting on today	13
o:topic=meeting other	-22
o:topic=meeting suspend	-13
o:topic=meeting today	21
o:topic=none  ahead	-15
o:topic=none  today	9
o:topic=none ahead	16
o:topic=none briefing,	10
o:topic=none briefing, today	10
o:topic=none by	12
o:topic=none by ahead	12
o:topic=none changed	9
o:topic=none date:	14
o:topic=none fall	10
o:topic=none for ahead	10
o:topic=none friday,	-9
o:topic=none from	-23
o:topic=none from ahead	-20
o:topic=none gone	-29
o:topic=none have	-21
o:topic=none is	-11
o:topic=none leave	17
o:topic=none monday, ahead	10
o:topic=none no verb	7
o:topic=none on	20
o:topic=none on ahead	23
o:topic=none out	11
o:topic=none say	11
o:topic=none see	-12
o:topic=none sunday,	-21
o:topic=none sunday, ahead	-19
o:topic=none the	23
o:topic=none the ahead	28
o:topic=none to	-11
o:topic=none to ahead	-10
o:topic=none until	-9
o:topic=none until ahead	-7
o:topic=none wednesday,	10
o:topic=none wednesday, today	12
o:topic=none weekly,	10
o:topic=none weekly, today	10
o:topic=none — today	-13
o:topic=procedure	-10
o:topic=procedure ahead	-7
o:topic=procedure be	-15
o:topic=procedure before	-11
o:topic=procedure before ahead	-10
o:topic=procedure begin	9
o:topic=procedure far be	11
o:topic=procedure far end	-11
o:topic=procedure far on	-22
o:topic=procedure far on ahead	-21
o:topic=procedure far until	-25
o:topic=procedure far until ahead	-25
o:topic=procedure have	-15
o:topic=procedure on	-24
o:topic=procedure on ahead	-21
o:topic=procedure suspend	17
o:topic=procedure to	21
o:topic=procedure to ahead	22
o:topic=sale	-21
o:topic=sale ahead	-20
o:topic=sale far no verb	-10
o:topic=signing end	-8
o:topic=signing gone	-14
o:topic=signing of	-12
o:topic=signing of ahead	-9
o:topic=signing on	-21
o:topic=signing on ahead	-14
o:topic=signing other	13
o:topic=signing sign ahead	8
o:topic=signing sign today	10
o:topic=signing to	33
o:topic=signing to ahead	27
o:topic=truce	20
o:topic=truce 	16
o:topic=truce  ahead	13
o:topic=truce  today	6
o:topic=truce after	10
o:topic=truce after ahead	10
o:topic=truce agree	-11
o:topic=truce ahead	23
o:topic=truce before	-12
o:topic=truce before ahead	-12
o:topic=truce beyond	25
o:topic=truce beyond ahead	25
o:topic=truce by	-28
o:topic=truce by ahead	-27
o:topic=truce charge	-9
o:topic=truce conclude	16
o:topic=truce dies	9
o:topic=truce end today	-20
o:topic=truce ended	-13
o:topic=truce ends	19
o:topic=truce ends today	18
o:topic=truce expires	14
o:topic=truce far	22
o:topic=truce far 	-14
o:topic=truce far  ahead	-12
o:topic=truce far ahead	28
o:topic=truce far begin	-9
o:topic=truce far end	12
o:topic=truce far is	9
o:topic=truce far is ahead	9
o:topic=truce far no verb	14
o:topic=truce far of	-11
o:topic=truce far of ahead	-11
o:topic=truce far on	16
o:topic=truce far on ahead	14
o:topic=truce far run	13
o:topic=truce far suspend	-15
o:topic=truce far the	14
o:topic=truce far the ahead	14
o:topic=truce far until	14
o:topic=truce far until ahead	15
o:topic=truce for	10
o:topic=truce for ahead	10
o:topic=truce friday,	21
o:topic=truce friday, ahead	16
o:topic=truce from	-10
o:topic=truce from ahead	-13
o:topic=truce gone	-33
o:topic=truce have	30
o:topic=truce is	9
o:topic=truce is ahead	10
o:topic=truce keep	11
o:topic=truce leave	-11
o:topic=truce midnight	15
o:topic=truce no verb	22
o:topic=truce of	-17
o:topic=truce of ahead	-13
o:topic=truce on ahead	17
o:topic=truce on today	-9
o:topic=truce other	32
o:topic=truce over	17
o:topic=truce pay	-8
o:topic=truce rise	-9
o:topic=truce see	7
o:topic=truce since	-32
o:topic=truce since ahead	-30
o:topic=truce starts	-10
o:topic=truce sunday,	16
o:topic=truce sunday, ahead	16
o:topic=truce the	-22
o:topic=truce the ahead	-16
o:topic=truce till	14
o:topic=truce till ahead	14
o:topic=truce today	18
o:topic=truce tomorrow	-11
o:topic=truce tomorrow today	-11
o:topic=truce until gone	-15
o:topic=truce week,	11
o:topic=truce week, ahead	11
on record BR,CN 2026-11-10	20
on record BR,US 2026-07-24	-21
on record BR,US 2026-07-24 2026 II	-21
on record CA,US 2025-11-10	12
on record CA,US 2025-11-10 2025 II	12
on record CH,US 2025-08-12	26
on record CH,US 2025-08-12 2025 II	26
on record CH,US 2026-11-10	20
on record CH,US 2026-11-10 2025 II	20
on record CN,EU 2025-11-10	14
on record CN,EU 2025-11-10 2025 II	14
on record CN,EU 2026-11-10	20
on record CN,EU 2026-11-10 2026 I	21
on record CN,IN 2025-08-12	15
on record CN,IN 2025-08-12 2025 II	15
on record CN,IN 2026-11-10	10
on record CN,JP 2025-11-10	16
on record CN,JP 2025-11-10 2025 II	16
on record CN,JP 2026-11-10	19
on record CN,KR 2025-11-10	12
on record CN,KR 2025-11-10 2025 II	12
on record CN,RU 2026-11-10	19
on record CN,RU 2026-11-10 2026 II	19
on record CN,US 2019-01-01	-15
on record CN,US 2019-01-01 2018 II	-15
on record CN,US 2019-12-15	-14
on record CN,US 2019-12-15 2019 II	-14
on record CN,US 2020-02-14	-10
on record CN,US 2020-02-14 2020 I	-10
on record CN,US 2025-03-04	20
on record CN,US 2025-03-04 2025 I	20
on record CN,US 2025-04-12	-16
on record CN,US 2025-04-12 2025 I	-15
on record CN,US 2025-05-02	-9
on record CN,US 2025-05-02 2025 I	-9
on record CN,US 2025-05-14	-29
on record CN,US 2025-05-14 2025 I	-29
on record CN,US 2025-07-09	-60
on record CN,US 2025-07-09 2025 I	-56
on record CN,US 2025-07-09 2025 II	-10
on record CN,US 2025-08-10	-15
on record CN,US 2025-08-10 2025 I	-14
on record CN,US 2025-08-12	106
on record CN,US 2025-08-12 2025 I	45
on record CN,US 2025-08-12 2025 II	92
on record CN,US 2025-11-01	-17
on record CN,US 2025-11-01 2025 II	-17
on record CN,US 2025-11-06	-9
on record CN,US 2025-11-06 2025 II	-9
on record CN,US 2025-11-10	121
on record CN,US 2025-11-10 2025 II	121
on record CN,US 2025-11-10 2026 II	15
on record CN,US 2025-11-29	-13
on record CN,US 2025-11-29 2025 II	-13
on record CN,US 2025-12-31	-20
on record CN,US 2025-12-31 2025 II	-19
on record CN,US 2026-02-28	-17
on record CN,US 2026-02-28 2026 I	-9
on record CN,US 2026-04-02	-11
on record CN,US 2026-05-12	-12
on record CN,US 2026-05-12 2025 I	-11
on record CN,US 2026-05-14	-15
on record CN,US 2026-07-24	-77
on record CN,US 2026-07-24 2026 I	-73
on record CN,US 2026-10-10	-10
on record CN,US 2026-11-09	-52
on record CN,US 2026-11-09 2025 II	-20
on record CN,US 2026-11-09 2026 II	-42
on record CN,US 2026-11-10	164
on record CN,US 2026-11-10 2025 II	47
on record CN,US 2026-11-10 2026 I	120
on record CN,US 2026-11-10 2026 II	102
on record CN,US 2026-11-27	-41
on record CN,US 2026-11-27 2025 II	-18
on record CN,US 2026-11-27 2026 II	-25
on record CN,US 2026-11-30	-12
on record CN,US 2026-11-30 2026 II	-12
on record CN,US 2027-01-10	-86
on record CN,US 2027-01-10 2026 II	-86
on record CN,VN 2026-07-24	-13
on record EU,GB 2026-06-30	-14
on record EU,GB 2026-06-30 2025 II	-14
on record EU,US 2025-07-09	-21
on record EU,US 2025-07-09 2025 I	-11
on record EU,US 2025-08-01	-10
on record EU,US 2025-08-01 2025 II	-10
on record EU,US 2025-08-06	19
on record EU,US 2025-08-06 2025 II	19
on record EU,US 2025-08-12	33
on record EU,US 2025-08-12 2025 II	33
on record EU,US 2025-11-10	23
on record EU,US 2025-11-10 2025 II	23
on record EU,US 2026-02-07	35
on record EU,US 2026-02-07 2025 II	17
on record EU,US 2026-02-07 2026 I	25
on record EU,US 2026-07-24	-10
on record EU,US 2026-07-24 2026 I	-10
on record GB,US 2025-07-09	-17
on record GB,US 2025-08-12	12
on record GB,US 2026-07-24	-18
on record IN,US 2025-08-12	10
on record IN,US 2025-08-12 2025 II	10
on record IN,US 2025-11-10	21
on record IN,US 2025-11-10 2025 II	21
on record JP,US 2025-08-01	-23
on record JP,US 2025-08-01 2025 II	-23
on record JP,US 2025-08-12	16
on record JP,US 2025-08-12 2025 II	16
on record JP,US 2026-07-24	-7
on record KR,US 2025-08-12	22
on record KR,US 2025-08-12 2025 II	22
on record KR,US 2026-11-10	23
on record MY,US 2025-11-10	21
on record MY,US 2025-11-10 2025 II	21
on record US,VN 2025-07-09	36
on record US,VN 2025-07-09 2025 II	31
on record US,VN 2025-08-12	-20
on record US,VN 2025-08-12 2025 II	-20
pc0=bear	26
pc0=buy	-17
pc0=down	12
pc0=propose	17
pc0=say	-14
pc0=up	-20
pc1=bear	23
pc1=begin	-16
pc1=buy	-16
pc1=propose	15
pc1=sell	-15
pc1=up	-29
pct0=agree past-passive	11
pct0=bear modal	11
pct0=begin future	-15
pct0=down pluperfect	9
pct0=end past	-33
pct0=end present	19
pct0=impose modal-passive	16
pct0=impose present	16
pct0=impose present-passive	-10
pct0=renew past-passive	18
pct0=renew present	-12
pct0=return present	13
pct0=say past	-14
pct0=sign present	-23
pct0=stay modal	-15
pct0=stay perfect	7
pct0=suspend future	-16
pct1=agree participle-passive	10
pct1=agree past-passive	11
pct1=bear infinitive	10
pct1=bear modal	11
pct1=bear participle-passive	-12
pct1=begin future	-15
pct1=begin infinitive	-10
pct1=end past	-35
pct1=end present	21
pct1=impose modal-passive	16
pct1=impose participle-passive	11
pct1=impose present-passive	-10
pct1=propose infinitive	11
pct1=renew infinitive	-17
pct1=renew participle-passive	14
pct1=renew past-passive	18
pct1=renew present	-12
pct1=return present	13
pct1=say infinitive	20
pct1=say participle-passive	-10
pct1=say past	-14
pct1=sign perfect	-15
pct1=sign present	-23
pct1=stay infinitive	12
pct1=stay modal	-15
pct1=stay participle-passive	-9
pct1=stay perfect	7
pct1=suspend future	-13
pct1=suspend past	7
pct1=up infinitive	-8
phas-infinitive	13
phas-participle	-11
phas-pluperfect	-19
phas-present	8
pt0=modal-passive	8
pt0=past	-8
pt0=past-passive	20
pt0=present	9
pt0=present-passive-not	12
pt1=modal-passive	8
pt1=past	-8
pt1=past-passive	20
pt1=present-passive-not	12
pv0=announce	-24
pv0=begin	14
pv0=call	15
pv0=continue	9
pv0=decide	12
pv0=die	11
pv0=end	7
pv0=enter	-12
pv0=expect	13
pv0=face	18
pv0=go	-13
pv0=hold	24
pv0=lapse	-13
pv0=lower	11
pv0=meet	17
pv0=negotiate	13
pv0=note	15
pv0=pass	-10
pv0=propose	-16
pv0=reach	-9
pv0=remain	9
pv0=report	10
pv0=return	14
pv0=run	-16
pv0=say	-21
pv0=stand	-10
pv0=start	-11
pv0=state	11
pv0=stay	-15
pv0=write	-15
pv1-none	14
pv1=announce	-17
pv1=die	11
pv1=end	9
pv1=enter	-14
pv1=expire	-8
pv1=extend	-14
pv1=face	18
pv1=go	-22
pv1=hold	25
pv1=impose	-16
pv1=initial	-14
pv1=leave	19
pv1=negotiate	12
pv1=note	15
pv1=pass	-10
pv1=pause	15
pv1=pay	15
pv1=propose	-14
pv1=publish	9
pv1=replace	-12
pv1=report	10
pv1=return	10
pv1=run	-16
pv1=stand	-13
pv1=start	-15
pv1=state	11
pv1=stay	-19
pv1=write	-15
pvt0=announce past	-33
pvt0=ask perfect	11
pvt0=be pluperfect	-11
pvt0=be present	-12
pvt0=call past	10
pvt0=continue present	19
pvt0=decide perfect	8
pvt0=end past	-22
pvt0=end present	17
pvt0=enter present	-17
pvt0=expect present	13
pvt0=expire present	11
pvt0=extend past	11
pvt0=extend perfect	-10
pvt0=face present	13
pvt0=go future	-11
pvt0=go past	-8
pvt0=keep present	21
pvt0=lapse modal	-13
pvt0=make past	11
pvt0=negotiate present	13
pvt0=return present	14
pvt0=run past	-15
pvt0=say past	-16
pvt0=start present	-11
pvt0=state past	11
pvt0=stay future	-15
pvt0=stay present	-11
pvt0=suspend perfect	-18
pvt0=write past	-19
pvt1=agree past	18
pvt1=agree perfect	-10
pvt1=announce past	-33
pvt1=be pluperfect	-11
pvt1=continue present	17
pvt1=end past	-25
pvt1=end present	17
pvt1=enter present	-17
pvt1=expire infinitive	-11
pvt1=expire present	11
pvt1=extend infinitive	-14
pvt1=extend past	11
pvt1=extend perfect	-10
pvt1=face present	13
pvt1=go future	-11
pvt1=go infinitive	-8
pvt1=go past	-8
pvt1=impose participle	-12
pvt1=keep infinitive	14
pvt1=know participle	-10
pvt1=lapse modal	-13
pvt1=leave participle	10
pvt1=make participle	-8
pvt1=make past	11
pvt1=meet gerund	-13
pvt1=negotiate present	13
pvt1=return present	14
pvt1=run past	-15
pvt1=say infinitive	14
pvt1=say past	-16
pvt1=start present	-11
pvt1=state past	11
pvt1=stay future	-12
pvt1=stay present	-19
pvt1=suspend perfect	-18
pvt1=write past	-19
q:"	-15
q:'	-27
q:'s	8
q:(	-36
q:)	-30
q:.	-25
q:/	8
q:<day-ahead>	-11
q:<day-gone>	15
q:<day-today>	-12
q:<level>	-34
q:<month-ahead>	-10
q:<month-gone>	22
q:<month-today>	-24
q:<name>	48
q:<not>	18
q:<organisation>	-48
q:<points>	-7
q:<quality>	47
q:<span>	33
q:<taker>	-13
q:<v-bear>	-13
q:<v-buy>	-18
q:<v-deny>	-13
q:<v-down>	-26
q:<v-lack>	-11
q:<v-propose>	-14
q:<v-renew>	9
q:<v-say>	11
q:<v-sell>	-25
q:<v-suspend>	-22
q:<v-threaten>	13
q:?	5
q:a	-19
q:about	13
q:abroad	-17
q:accept	-15
q:accord	-13
q:action	-15
q:additional	14
q:advice	9
q:after	-18
q:afternoon	16
q:again	-17
q:against	-13
q:agreement	-21
q:al	12
q:allow	-11
q:allowed	-11
q:almost	-11
q:amount	23
q:and	10
q:answer	10
q:antimony	-14
q:anything	14
q:apply	18
q:approval	-21
q:apricot	-13
q:arrangement	40
q:arrive	9
q:ask	10
q:assembly	-12
q:atlantic	10
q:autumn	-7
q:average	-10
q:bar	-8
q:barrier	16
q:battery	20
q:be	-31
q:become	14
q:beef	-10
q:before	21
q:being	32
q:bell	-19
q:between	-11
q:biggest	12
q:bin	13
q:bloc	9
q:book	-8
q:border	-16
q:both	32
q:brandy	18
q:breakfast	13
q:brief	13
q:brussel	-15
q:built	-25
q:busan	25
q:butter	11
q:buy	-23
q:by	-15
q:call	-9
q:calm	10
q:camera	-9
q:can	-12
q:careful	10
q:cargo	-14
q:carry	15
q:ceasefire	-35
q:chair	9
q:change	12
q:charge	9
q:cheese	-11
q:chicken	-12
q:chip	12
q:clock	15
q:closed	-24
q:cod	-12
q:come	-10
q:commerce	15
q:company	-35
q:conference	17
q:confirm	14
q:content	-10
q:contract	-13
q:control	19
q:cost	-15
q:cotton	-20
q:count	18
q:country	-12
q:cover	-17
q:crew	-21
q:crude	-10
q:currently	9
q:d	11
q:date	-24
q:day	17
q:decide	14
q:declare	-17
q:delegation	-29
q:delivery	9
q:demand	-18
q:desk	9
q:did	-13
q:different	12
q:dispute	-16
q:document	18
q:doe	27
q:done	-11
q:down	16
q:draft	-17
q:drawer	14
q:dried	12
q:drop	-12
q:dry	-12
q:due	9
q:duration	-18
q:during	-23
q:duty	22
q:earlier	15
q:easter	-13
q:eastern	-10
q:effect	26
q:either	27
q:electricity	-9
q:elsewhere	-12
q:employer	-14
q:end	35
q:entity	-17
q:equipment	-11
q:everybody	-12
q:everyone	-14
q:everything	-12
q:exclusion	-20
q:expire	-28
q:export	-15
q:exporter	7
q:fact	-14
q:fan	-12
q:fee	-28
q:filed	12
q:final	-11
q:firm	-21
q:first	-26
q:fish	17
q:fit	11
q:floor	-14
q:flour	-18
q:force	31
q:forced	-8
q:foreign	19
q:forty	-20
q:fought	-16
q:found	-12
q:fourth	-24
q:from	-36
q:front	-20
q:gallium	-18
q:gate	10
q:general	-12
q:germanium	-13
q:get	-16
q:give	-18
q:given	8
q:good	24
q:grand	-15
q:ground	-10
q:group	-10
q:grower	16
q:had	15
q:halve	-10
q:hang	15
q:happened	-19
q:harbour	-10
q:has	13
q:he	-7
q:hearing	-10
q:him	13
q:hold	-14
q:home	-15
q:hope	-9
q:hotel	-22
q:hour	-10
q:how	15
q:hurry	11
q:ice	22
q:if	-14
q:importer	-10
q:instead	-13
q:instrument	17
q:introduce	12
q:is	18
q:island	-11
q:it	11
q:its	13
q:itself	18
q:joint	-14
q:judge	-10
q:karachi	13
q:kind	-15
q:kitchen	-13
q:know	-13
q:kuala	24
q:lago	-16
q:lapse	-9
q:last	19
q:lasted	-16
q:late	-12
q:law	-13
q:leader	22
q:least	-9
q:leave	29
q:lentil	10
q:let	12
q:levy	-21
q:licensing	-12
q:lie	-13
q:likely	12
q:limited	18
q:line	-23
q:linked	-12
q:lisbon	-12
q:long	26
q:loom	25
q:lower	-31
q:lumpur	24
q:m	-8
q:machine	-15
q:machinery	17
q:madrid	8
q:make	-34
q:maker	-15
q:man	10
q:map	11
q:matter	11
q:may	-16
q:me	14
q:meanwhile	-11
q:mediator	-17
q:member	-12
q:metal	-10
q:midnight	12
q:million	-14
q:mineral	14
q:minister	37
q:minute	-11
q:mirror	11
q:month	14
q:morning	12
q:must	-12
q:name	-19
q:named	12
q:necessary	14
q:need	-9
q:negotiate	-7
q:night	-28
q:none	-16
q:noon	-14
q:northern	-19
q:not	11
q:nothing	37
q:observed	18
q:of	-7
q:off	-13
q:officer	-10
q:olive	13
q:on	13
q:one	-9
q:open	-16
q:operated	-17
q:operator	-23
q:or	14
q:origin	-9
q:other	15
q:our	12
q:out	10
q:over	-12
q:own	15
q:owner	-22
q:p	-13
q:package	-10
q:palm	-8
q:paragraph	-10
q:pari	12
q:part	13
q:party	-18
q:past	-9
q:peace	16
q:pen	9
q:people	-14
q:period	-25
q:picture	12
q:plan	-14
q:plate	9
q:prawn	-15
q:president	15
q:proclamation	-17
q:proposal	-16
q:protocol	13
q:provisional	-10
q:purchase	-9
q:put	23
q:quite	10
q:ratu	-13
q:reciprocal	22
q:reduce	14
q:regretted	12
q:remain	-12
q:reporter	-11
q:representative	-8
q:rest	-16
q:revenue	-18
q:review	10
q:ring	-9
q:rise	-12
q:river	-28
q:room	-17
q:round	-31
q:rule	-11
q:rum	22
q:run	35
q:safeguard	-12
q:same	13
q:scenario	-12
q:school	-12
q:scotch	13
q:section	-25
q:seem	11
q:send	-15
q:share	-9
q:ship	-21
q:shook	-15
q:shoot	-9
q:short	11
q:should	24
q:show	15
q:shrimp	-10
q:sign	13
q:signature	-14
q:since	10
q:sit	13
q:sleep	21
q:slow	-9
q:small	10
q:so	18
q:somebody	11
q:soybean	-23
q:split	10
q:start	-17
q:state	21
q:statement	-20
q:stay	-12
q:step	16
q:still	-13
q:stockholm	40
q:stop	15
q:story	-17
q:stretched	13
q:strike	-16
q:sunflower	12
q:supplier	15
q:surcharge	-53
q:suspend	-8
q:suspension	-19
q:table	27
q:take	22
q:talk	-36
q:tea	14
q:teacher	-16
q:technology	-12
q:television	12
q:tell	-9
q:term	-18
q:text	-15
q:the	-19
q:themselve	12
q:there	15
q:these	18
q:thi	26
q:those	-16
q:to	-18
q:together	-10
q:toll	-12
q:tomatoe	-9
q:too	-13
q:touched	13
q:travel	10
q:treaty	6
q:truce	50
q:twice	-16
q:under	-23
q:union	-18
q:up	-13
q:upper	-28
q:us	-11
q:valid	12
q:valley	-25
q:village	-16
q:wage	-12
q:want	-9
q:warn	-16
q:was	20
q:watche	9
q:we've	-10
q:week	17
q:were	18
q:wheat	-22
q:when	16
q:whether	8
q:while	-9
q:white	19
q:who	8
q:whose	-16
q:why	-9
q:will	-18
q:wingtech	-12
q:winner	11
q:with	19
q:wool	-9
q:word	12
q:work	-21
q:world	-15
q:worth	24
q:would	16
q:write	-16
q:year	6
q:yes	30
q:yet	10
q:you	-17
q:your	13
q:—	-17
qt=modal	-17
qt=perfect	-16
qt=pluperfect	17
qt=present	14
r1=" & d:ahead	-8
r1=( & d:today	-18
r1=, & d:ahead	18
r1=, & d:gone	-52
r1=, & d:today	20
r1=.	17
r1=. & d:ahead	29
r1=. & d:gone	-48
r1=. & d:today	9
r1=; & d:today	-14
r1=<day-today>	20
r1=<day-today> & d:ahead	12
r1=<day-today> & d:today	12
r1=<end>	-9
r1=<end> & d:ahead	12
r1=<end> & d:gone	-40
r1=<end> & d:today	-20
r1=<goods> & d:ahead	-13
r1=<level>	8
r1=<name> & d:today	-9
r1=<person>	-12
r1=<v-end>	7
r1=<v-impose>	-14
r1=<v-impose> & d:ahead	-8
r1=<v-sign>	13
r1=<v-sign> & d:ahead	16
r1=<v-stay>	-16
r1=<v-stay> & d:ahead	-15
r1=<v-suspend>	-10
r1=<v-suspend> & d:ahead	-9
r1=? & d:ahead	-8
r1=after	15
r1=after & d:ahead	23
r1=after & d:today	-14
r1=and	-16
r1=are	-20
r1=are & d:ahead	-18
r1=as & d:today	17
r1=at & d:ahead	-26
r1=at & d:today	13
r1=end	9
r1=from	-11
r1=from & d:ahead	-9
r1=has	-20
r1=has & d:ahead	-19
r1=if & d:ahead	-12
r1=morning & d:ahead	-12
r1=night	16
r1=night & d:gone	13
r1=nobody	-13
r1=nobody & d:ahead	-13
r1=nothing	12
r1=nothing & d:ahead	12
r1=or	12
r1=our	-13
r1=our & d:ahead	-13
r1=pass	17
r1=pass & d:ahead	18
r1=that & d:ahead	19
r1=the	28
r1=the & d:ahead	19
r1=the & d:today	16
r1=there	-17
r1=there & d:ahead	-18
r1=they	10
r1=they & d:ahead	14
r1=unless & d:ahead	-9
r1=will	-8
r1=your	11
r1=your & d:ahead	11
r1=—	-14
r1=— & d:today	-15
r2=,	10
r2=.	17
r2=:	-15
r2=<gate>	-19
r2=<level-noun>	17
r2=<level>	-12
r2=<name>	-18
r2=<not>	-19
r2=<number>	17
r2=<organisation>	-24
r2=<person>	-17
r2=<v-agree>	-20
r2=<v-begin>	-18
r2=<v-impose>	-27
r2=<v-lack>	11
r2=<v-renew>	13
r2=<v-sign>	-9
r2=<v-up>	-22
r2=additional	21
r2=become	15
r2=been	-10
r2=can	-10
r2=charge	11
r2=date	15
r2=during	-11
r2=each	-9
r2=end	8
r2=go	-18
r2=had	-21
r2=happen	10
r2=has	17
r2=have	-15
r2=i	13
r2=if	-24
r2=is	-11
r2=it	13
r2=make	-14
r2=need	11
r2=now	16
r2=old	11
r2=pay	-16
r2=port	-8
r2=prolong	15
r2=reply	-11
r2=run	9
r2=section	10
r2=shall	16
r2=ship	-11
r2=sign	-12
r2=somebody	14
r2=still	10
r2=the	15
r2=their	-15
r2=then	18
r2=there	-17
r2=they	-19
r2=thi	18
r2=time	8
r2=until	-19
r2=was	-27
r2=we	21
r2=when	21
r2=which	-15
r2=without	-21
r2=year	8
r2=yes	10
r3=)	-10
r3=,	15
r3=:	14
r3=<agent>	-21
r3=<day-today>	15
r3=<gate>	-12
r3=<goods>	16
r3=<number>	9
r3=<person>	30
r3=<quality>	12
r3=<seat>	-23
r3=<span>	14
r3=<v-bear>	25
r3=<v-begin>	-11
r3=<v-end>	-11
r3=<v-impose>	12
r3=<v-sell>	-12
r3=<v-target>	-21
r3=<v-up>	-22
r3=a	-19
r3=after	19
r3=again	-13
r3=and	21
r3=between	9
r3=by	-17
r3=case	13
r3=come	-16
r3=continue	21
r3=control	13
r3=day	29
r3=door	13
r3=draft	-16
r3=duty	20
r3=first	-9
r3=for	-27
r3=go	-10
r3=government	-12
r3=has	-19
r3=have	14
r3=he	-13
r3=in	-17
r3=it	-21
r3=latest	-11
r3=leave	14
r3=letter	-11
r3=levy	-12
r3=neither	-11
r3=new	11
r3=none	8
r3=nothing	-19
r3=now	-11
r3=of	-8
r3=old	-15
r3=paper	20
r3=part	-12
r3=party	-13
r3=pay	16
r3=question	14
r3=reciprocal	-11
r3=safeguard	-14
r3=ship	-11
r3=side	-19
r3=signature	-10
r3=stay	-13
r3=strike	-11
r3=successor	-11
r3=suspend	12
r3=then	-25
r3=there	7
r3=they	-12
r3=thi	-11
r3=time	-10
r3=to	-9
r3=two	11
r3=unless	14
r3=until	-10
r3=was	-22
r3=when	9
r3=with	-13
r4=-	-10
r4=<day-gone>	-24
r4=<end>	-13
r4=<goods>	13
r4=<level-noun>	19
r4=<name>	12
r4=<number>	14
r4=<person>	13
r4=<points>	9
r4=<quality>	-16
r4=<seat>	14
r4=<v-agree>	-7
r4=<v-down>	-17
r4=<v-impose>	-16
r4=<v-renew>	-24
r4=<v-return>	-15
r4=<v-say>	-22
r4=<v-sign>	-10
r4=<v-stay>	21
r4=<v-target>	9
r4=<v-threaten>	18
r4=?	17
r4=about	12
r4=after	-10
r4=announce	-19
r4=answer	9
r4=at	-16
r4=be	18
r4=busan	9
r4=but	-11
r4=close	13
r4=commerce	14
r4=confirm	-12
r4=day	18
r4=duty	11
r4=expire	12
r4=five	10
r4=for	13
r4=from	-17
r4=happen	-13
r4=has	13
r4=in	-21
r4=included	16
r4=into	8
r4=it	-13
r4=lapse	-12
r4=last	16
r4=leave	10
r4=may	8
r4=no	-18
r4=note	-14
r4=present	11
r4=prolong	-11
r4=rate	11
r4=renew	-24
r4=sign	-15
r4=stay	12
r4=suspend	-7
r4=talk	-12
r4=th	13
r4=that	23
r4=their	11
r4=thi	11
r4=truce	25
r4=two	-12
r4=unless	-20
r4=up	11
r4=want	10
r4=warn	16
r4=was	-16
r4=when	12
r4=without	11
r=) .	16
r=, <day-today>	6
r=, <level>	-12
r=, <number>	17
r=, <quality>	16
r=, <seat>	12
r=, <span>	17
r=, be	22
r=, both	12
r=, get	11
r=, go	-12
r=, he	-4
r=, if	-16
r=, is	11
r=, it	10
r=, not	12
r=, now	-10
r=, should	8
r=, the	14
r=, their	-15
r=, then	14
r=, therefore	10
r=, to	-13
r=, until	-8
r=, we	11
r=, when	16
r=, with	-15
r=, yes	10
r=. "	-16
r=. <end>	16
r=: it	13
r=; the	16
r=; they	-17
r=; until	-10
r=<day-today> ,	9
r=<day-today> the	13
r=<end> <end>	-9
r=<name> and	-12
r=<name> charge	10
r=<number> .	-12
r=<number> :	-8
r=? <end>	-8
r=and ,	12
r=and <number>	10
r=and is	-28
r=and last	-11
r=and not	10
r=and now	13
r=and that	-13
r=and the	11
r=for <span>	-15
r=from <day-ahead>	-9
r=has been	-11
r=if it	-11
r=in the	16
r=it has	19
r=it was	-15
r=it will	10
r=it would	-13
r=night .	12
r=of the	-12
r=of thi	21
r=that he	14
r=that the	-11
r=the additional	16
r=the last	10
r=the old	11
r=they are	8
r=they had	-10
r=to <day-ahead>	24
r=to be	-16
r=to extend	11
r=to reply	-11
r=to the	-8
r=unless both	-16
r=unless somebody	14
r=unless they	-14
s:'	-23
s:*	-15
s:.	-21
s::	13
s:<agent>	-9
s:<day-ahead>	12
s:<day-gone>	-23
s:<day-today>	-15
s:<goods-amount>	-41
s:<goods>	11
s:<money>	-12
s:<month-ahead>	9
s:<name>	13
s:<not>	16
s:<organisation>	-37
s:<points>	46
s:<taker>	-12
s:<v-bear>	-18
s:<v-deny>	-31
s:<v-end>	19
s:<v-propose>	-32
s:<v-refuse>	-10
s:<v-say>	-7
s:<v-sell>	-23
s:<v-stay>	7
s:<v-suspend>	9
s:<v-target>	-13
s:a	-26
s:abeyance	17
s:abroad	-17
s:accept	-11
s:add	9
s:admit	19
s:adopt	-11
s:affiliate	-19
s:afraid	10
s:afternoon	11
s:afterward	-14
s:agreement	-17
s:ahead	-26
s:al	12
s:alive	-21
s:all	-21
s:allow	-12
s:allowed	-11
s:almond	7
s:aloi	9
s:alone	14
s:alway	-9
s:an	-11
s:announcement	-15
s:another	-16
s:answer	9
s:antimony	-21
s:appeal	-13
s:apple	18
s:apply	13
s:approval	-8
s:arm	-12
s:army	-16
s:arrangement	28
s:article	-17
s:as	12
s:aside	26
s:ask	18
s:asleep	26
s:assembly	-12
s:at	6
s:athen	-16
s:await	15
s:away	18
s:back	21
s:background	10
s:ballot	-16
s:ban	-34
s:banana	14
s:bank	-11
s:bauxite	10
s:be	13
s:bean	-15
s:become	16
s:bed	-13
s:beef	-8
s:begin	-16
s:being	10
s:believe	-10
s:bell	-9
s:bergen	-13
s:better	26
s:between	9
s:beyond	20
s:bicycle	11
s:bigger	-11
s:bill	-13
s:bind	14
s:biscuit	17
s:boat	-15
s:bonu	-11
s:borden	10
s:both	32
s:bound	9
s:box	-16
s:brace	10
s:break	-11
s:breathing	10
s:bridge	-11
s:budget	-12
s:built	-12
s:bulletin	-13
s:busan	21
s:butter	-16
s:buy	-25
s:buyer	-13
s:by	-23
s:c	11
s:cable	20
s:calendar	20
s:call	-23
s:calm	15
s:can	-26
s:canned	14
s:canola	-10
s:capacity	-11
s:car	-13
s:carpet	10
s:carry	-7
s:cattle	11
s:cease	9
s:ceasefire	-33
s:cement	11
s:cent	-22
s:chamber	-8
s:change	-9
s:changed	10
s:chicken	-10
s:chittagong	11
s:church	-13
s:city	-25
s:claim	-22
s:clause	9
s:clock	26
s:close	12
s:closed	-16
s:club	-20
s:cocoa	-5
s:coffee	-10
s:colleague	-22
s:column	24
s:come	28
s:comment	-29
s:commerce	-21
s:company	-19
s:complaint	-10
s:concentrate	26
s:conclude	21
s:conference	-13
s:congress	-10
s:consent	12
s:consequence	-9
s:container	-17
s:continue	19
s:contract	-19
s:copper	13
s:cork	12
s:corn	-11
s:council	-10
s:counted	25
s:counter	28
s:countermeasure	-10
s:counting	-11
s:country	-19
s:county	-14
s:course	15
s:crane	-14
s:crew	-13
s:current	24
s:cut	-25
s:dairy	-21
s:date	36
s:day	47
s:dead	26
s:debate	-15
s:decide	8
s:decision	-11
s:defend	-8
s:depend	14
s:did	-45
s:die	32
s:diesel	-9
s:difference	-9
s:digital	10
s:dinner	10
s:dispute	8
s:do	24
s:doe	21
s:don't	9
s:door	16
s:double	-14
s:down	-26
s:draft	-21
s:driver	-13
s:during	-34
s:duty	22
s:earlier	-16
s:easter	10
s:eastern	-18
s:easy	12
s:economic	-12
s:effective	-13
s:either	10
s:else	-9
s:elsewhere	-13
s:emergency	-12
s:employer	-18
s:end	22
s:entry	-20
s:equipment	-20
s:est	10
s:evening	-25
s:everybody	-17
s:everyone	-11
s:everything	13
s:everywhere	-10
s:exclusion	-31
s:exempt	-11
s:exemption	-27
s:expect	21
s:expert	-13
s:expire	19
s:export	-24
s:extend	-13
s:extra	-26
s:eye	-10
s:face	11
s:fail	-10
s:family	-12
s:fare	-19
s:farm	-19
s:farmer	-13
s:fee	-25
s:fentanyl	14
s:final	-11
s:fine	-15
s:finish	10
s:fire	8
s:first	-14
s:fishery	11
s:flag	14
s:flat	-15
s:flew	10
s:flour	-32
s:fly	-10
s:follow	-36
s:following	10
s:food	-19
s:for	-30
s:force	15
s:forced	-10
s:foreseen	11
s:found	14
s:four	-17
s:freeze	16
s:friend	8
s:from	-17
s:gallium	-26
s:gate	-15
s:gave	-17
s:gazette	-13
s:geneva	28
s:germanium	-25
s:give	-26
s:given	10
s:gmt	-16
s:go	13
s:god	-19
s:gold	-9
s:good	8
s:grand	-12
s:group	-15
s:grower	-6
s:guangzhou	10
s:guest	11
s:had	-27
s:hall	-12
s:halve	10
s:hand	-13
s:happened	-12
s:has	-14
s:have	-11
s:hazelnut	21
s:health	-16
s:hearing	-25
s:here	-8
s:higher	14
s:home	20
s:hon	-12
s:hope	-7
s:hour	-9
s:household	-20
s:how	27
s:however	10
s:hundred	18
s:i've	16
s:if	-15
s:import	-10
s:importer	15
s:impose	-13
s:initial	-15
s:ink	10
s:instead	20
s:intend	-11
s:interest	-13
s:investigation	-14
s:is	17
s:island	-11
s:it	13
s:it'll	11
s:itself	10
s:judge	-13
s:just	23
s:kava	8
s:kind	-20
s:kingdom	15
s:kiwi	12
s:know	25
s:lamp	-15
s:lapse	11
s:last	20
s:lasted	-28
s:latest	-17
s:leader	-11
s:least	-18
s:leave	30
s:levy	-19
s:lift	-19
s:like	-13
s:likely	27
s:likewise	13
s:line	-10
s:linen	-11
s:list	-17
s:live	18
s:load	14
s:loaded	-8
s:locked	-13
s:long	33
s:look	21
s:lorry	-22
s:los	-13
s:lower	-16
s:madrid	-14
s:maize	11
s:maker	16
s:management	-21
s:marble	19
s:market	11
s:match	-13
s:meanwhile	18
s:mediator	-23
s:meet	-16
s:men	9
s:mentioned	-13
s:metre	-12
s:middle	-9
s:midnight	36
s:might	-10
s:mill	8
s:million	-10
s:ministry	-29
s:mombasa	12
s:moment	11
s:mon	-12
s:monday	-15
s:month	13
s:morning	12
s:most	-17
s:motorcycle	-10
s:musician	-10
s:must	-25
s:mutual	18
s:national	-16
s:neighbour	-16
s:net	14
s:network	11
s:nil	-15
s:nobody	-14
s:none	17
s:northern	-19
s:note	30
s:nothing	15
s:noticed	-9
s:now	17
s:nutmeg	-12
s:object	-17
s:obligation	-14
s:of	-20
s:offer	-47
s:officer	14
s:once	-22
s:only	8
s:open	-27
s:operator	-29
s:orange	-15
s:order	17
s:ordinary	-17
s:osaka	-14
s:otherwise	22
s:out	25
s:over	21
s:owe	8
s:owner	-17
s:oyster	-16
s:p	-12
s:package	-13
s:page	-12
s:palm	13
s:parcel	-21
s:parliament	-10
s:part	-13
s:partner	-14
s:party	-49
s:past	11
s:pause	8
s:payment	-13
s:pea	-9
s:peace	18
s:peak	-14
s:period	15
s:pharmaceutical	-9
s:phone	-33
s:pipe	12
s:plain	10
s:plant	-12
s:plastic	6
s:play	-13
s:player	-8
s:pleased	15
s:plu	-13
s:pool	-11
s:port	-17
s:post	-19
s:postpone	-9
s:potash	19
s:prawn	-18
s:prepare	14
s:present	29
s:presenter	-20
s:president	-13
s:proclamation	-21
s:promise	-10
s:proper	-9
s:propose	-9
s:protest	-11
s:provided	-13
s:public	15
s:publish	9
s:pulp	11
s:pumpkin	12
s:put	-14
s:q	11
s:quarrel	-37
s:quiet	-13
s:quota	-18
s:radio	-11
s:rail	-25
s:railway	-10
s:rare	9
s:rašín	9
s:read	-8
s:reader	-17
s:reconvene	-10
s:red	9
s:reduce	-12
s:reduction	23
s:refund	-17
s:refuse	-11
s:regret	10
s:remain	-8
s:remind	-15
s:renew	15
s:renewal	19
s:replace	-17
s:report	-8
s:representative	-8
s:republic	12
s:resume	-20
s:retaliation	-14
s:return	15
s:revenue	-11
s:revive	-13
s:rio	10
s:rise	-12
s:river	-11
s:rome	11
s:room	-20
s:round	-38
s:rule	-29
s:rum	-9
s:run	27
s:safeguard	-35
s:saint	17
s:sale	-15
s:salt	-15
s:sanction	-9
s:save	20
s:say	-11
s:scheduled	-21
s:scrap	-16
s:sea	15
s:second	-23
s:sell	-18
s:send	12
s:separate	-15
s:settle	-13
s:share	-10
s:she	11
s:shift	-11
s:shipment	-12
s:shook	-23
s:shoot	9
s:short	20
s:show	-19
s:shrimp	14
s:shut	-15
s:side	17
s:signature	-26
s:silk	-14
s:sit	-19
s:slap	10
s:smelter	-11
s:smoke	13
s:soap	14
s:social	9
s:solution	9
s:some	-17
s:somebody	47
s:something	25
s:south	12
s:soybean	-12
s:space	17
s:spare	15
s:speak	-19
s:speaking	12
s:spoke	15
s:spring	-13
s:square	11
s:st	23
s:staff	-11
s:stake	11
s:start	-33
s:state	16
s:statement	-13
s:stay	-22
s:steel	-26
s:still	4
s:stockholm	26
s:strike	-31
s:stroke	14
s:subject	-12
s:successor	-11
s:suit	-13
s:summer	-23
s:sunday	26
s:surabaya	-9
s:surcharge	-70
s:suspend	13
s:suspension	10
s:talk	-15
s:tax	14
s:telegram	-14
s:telephone	17
s:term	22
s:text	18
s:th	18
s:than	-9
s:the	-20
s:their	-10
s:themselve	-11
s:then	20
s:therefore	12
s:these	-20
s:they	18
s:they're	11
s:thing	21
s:think	15
s:thread	12
s:threat	14
s:threaten	-13
s:three	-26
s:thu	20
s:ticket	-12
s:tile	15
s:till	36
s:ton	17
s:top	8
s:town	-17
s:tractor	9
s:transfer	-11
s:transit	-8
s:transport	-22
s:truce	30
s:true	-10
s:try	-12
s:tue	-9
s:tuna	29
s:turn	13
s:twenty	16
s:tyre	11
s:understanding	11
s:union	-11
s:unless	19
s:until	24
s:up	22
s:upper	-27
s:use	-12
s:used	-13
s:valid	20
s:valley	-15
s:value	-16
s:vehicle	14
s:version	13
s:very	13
s:vienna	9
s:void	-14
s:vote	-25
s:waiver	10
s:wake	12
s:wall	10
s:war	8
s:water	-9
s:way	9
s:weather	12
s:wednesday	11
s:weekend	-20
s:weekly	18
s:were	4
s:what	15
s:wheat	-30
s:when	12
s:whether	30
s:which	7
s:while	11
s:whisky	8
s:who	-31
s:whose	9
s:will	-9
s:window	-17
s:wine	12
s:wire	-15
s:with	11
s:withdraw	-26
s:within	13
s:without	10
s:wood	-13
s:word	12
s:work	-14
s:worker	-10
s:world	-17
s:year	9
s:yes	10
s:york	-11
s:you	15
s:young	-11
s:your	12
sa:"	13
sa:" .	11
sa:" <span>	9
sa:'	-9
sa:'s	-14
sa:'s <level>	23
sa:'s <person>	-13
sa:'s good	-23
sa:'s own	-15
sa:'s president	-9
sa:'s suspension	-20
sa:'s trade	-20
sa:)	-11
sa:) and	-12
sa:,	12
sa:, "	17
sa:, <day-today>	13
sa:, <number>	16
sa:, <quality>	22
sa:, <seat>	26
sa:, <span>	18
sa:, a	14
sa:, against	10
sa:, and	18
sa:, another	-10
sa:, be	22
sa:, both	13
sa:, but	-12
sa:, down	10
sa:, failing	-10
sa:, for	13
sa:, four	-12
sa:, germanium	-13
sa:, get	11
sa:, go	-13
sa:, has	9
sa:, hour	11
sa:, is	16
sa:, it	21
sa:, may	11
sa:, nobody	19
sa:, now	-12
sa:, or	12
sa:, plu	-13
sa:, provided	-11
sa:, say	8
sa:, sign	-13
sa:, since	12
sa:, that	27
sa:, then	19
sa:, there	-9
sa:, therefore	10
sa:, under	-17
sa:, unless	24
sa:, was	-14
sa:, when	11
sa:, where	-25
sa:, would	13
sa:, yes	10
sa:-	-29
sa:.	-22
sa:. on	-13
sa:/	8
sa:: <name>	12
sa:: <number>	17
sa:: a	-10
sa:: it	10
sa:: the	-29
sa:; <number>	-9
sa:; <quality>	17
sa:; they	-20
sa:; until	-11
sa:<agent>	-9
sa:<day-ahead> )	-16
sa:<day-ahead> :	-15
sa:<day-gone> ,	-17
sa:<day-gone> .	8
sa:<day-today>	12
sa:<day-today> 's	-15
sa:<day-today> ,	9
sa:<day-today> after	-21
sa:<day-today> the	18
sa:<duty>	-11
sa:<goods-amount>	-19
sa:<level-noun>	10
sa:<level>	-11
sa:<level> (	13
sa:<level> .	-12
sa:<level> :	-11
sa:<level> ;	14
sa:<level> and	9
sa:<level> at	26
sa:<level> for	-10
sa:<level> here	-8
sa:<level> in	15
sa:<level> more	-11
sa:<level> of	-10
sa:<level> until	8
sa:<level> which	-10
sa:<level> will	-15
sa:<money>	-30
sa:<money> ,	-16
sa:<month-ahead>	-11
sa:<month-ahead> and	-10
sa:<month-gone>	5
sa:<name> 's	-16
sa:<name> ;	9
sa:<name> <number>	18
sa:<name> agree	9
sa:<name> and	9
sa:<name> are	13
sa:<name> expire	15
sa:<name> go	12
sa:<name> run	-9
sa:<name> take	16
sa:<name> that	14
sa:<name> until	11
sa:<name> without	-10
sa:<name> would	-10
sa:<not>	18
sa:<number> ,	27
sa:<number> :	15
sa:<number> after	20
sa:<number> again	16
sa:<number> and	12
sa:<number> apply	22
sa:<number> are	10
sa:<number> cent	-13
sa:<number> exclusion	-14
sa:<number> from	-11
sa:<number> here	9
sa:<number> hour	-13
sa:<number> in	-12
sa:<number> notice	-18
sa:<number> th	13
sa:<number> to	-11
sa:<number> —	10
sa:<office> on	13
sa:<office> say	10
sa:<office> sign	-14
sa:<organisation>	-26
sa:<organisation> 's	-11
sa:<organisation> agree	-9
sa:<organisation> announce	-14
sa:<organisation> extend	-13
sa:<organisation> in	15
sa:<organisation> prolong	-24
sa:<person> 's	-26
sa:<person> .	18
sa:<person> and	-14
sa:<person> in	-10
sa:<person> say	11
sa:<person> sign	-9
sa:<points>	20
sa:<points> .	-14
sa:<points> return	14
sa:<quality> biscuit	19
sa:<quality> colleague	-14
sa:<quality> custom	-9
sa:<quality> good	21
sa:<quality> minister	-11
sa:<quality> rule	-9
sa:<quality> side	14
sa:<seat>	17
sa:<seat> 's	16
sa:<seat> on	-14
sa:<seat> time	16
sa:<sender>	-17
sa:<span>	-7
sa:<span> .	-17
sa:<span> before	-17
sa:<span> more	24
sa:<v-bear>	-11
sa:<v-buy>	-14
sa:<v-deny>	-14
sa:<v-down>	-10
sa:<v-lack>	24
sa:<v-propose>	-12
sa:<v-renew>	-16
sa:<v-say>	-11
sa:<v-sell>	-25
sa:<v-threaten>	12
sa:a	-10
sa:a <day-ahead>	14
sa:a <organisation>	10
sa:a door	13
sa:a handshake	-9
sa:a levy	-13
sa:a notice	12
sa:a separate	-11
sa:a tariff	11
sa:a text	14
sa:a third	-11
sa:a treaty	-18
sa:a truce	-14
sa:about it	13
sa:abroad	-9
sa:according	-12
sa:according to	-12
sa:across the	10
sa:add <number>	-8
sa:additional	11
sa:additional duty	10
sa:affiliate	-12
sa:after <span>	-12
sa:after all	8
sa:after it	18
sa:afterward	-14
sa:again from	11
sa:again in	13
sa:agree in	21
sa:agree to	-11
sa:agreement .	13
sa:aircraft	-11
sa:all .	-21
sa:all <quality>	-10
sa:all of	9
sa:alone	12
sa:already	11
sa:an order	-11
sa:and ,	20
sa:and <level>	24
sa:and <name>	27
sa:and <number>	26
sa:and <seat>	19
sa:and a	-18
sa:and antimony	-11
sa:and end	-21
sa:and has	-15
sa:and i	20
sa:and in	-19
sa:and is	-33
sa:and it	-22
sa:and last	-19
sa:and no	-26
sa:and nobody	-9
sa:and not	12
sa:and now	12
sa:and run	-11
sa:and since	-9
sa:and so	18
sa:and to	-23
sa:and will	-14
sa:and with	13
sa:and without	16
sa:announce	-15
sa:announce .	-13
sa:announce last	8
sa:another <number>	-13
sa:answer	13
sa:answer .	13
sa:antimony	-13
sa:any case	13
sa:anybody	-11
sa:apply ,	19
sa:apply .	-14
sa:apply again	-8
sa:apply from	11
sa:are back	15
sa:are not	14
sa:are on	13
sa:are to	-14
sa:as part	-10
sa:as they	-13
sa:as we	10
sa:aside	13
sa:at <level>	12
sa:at noon	-16
sa:at the	-16
sa:autumn	11
sa:away	11
sa:back	38
sa:back .	11
sa:back at	-13
sa:back on	11
sa:back to	11
sa:ban	-20
sa:ban on	-16
sa:banana	16
sa:be .	16
sa:be <level>	13
sa:be <number>	-10
sa:be carry	14
sa:be charge	-5
sa:be continue	19
sa:be extend	21
sa:be make	-12
sa:bear	-11
sa:bear <level>	-7
sa:became	-11
sa:because <person>	-18
sa:become	19
sa:been charge	-9
sa:before <number>	-13
sa:before that	-8
sa:before the	-13
sa:before their	25
sa:begin	-13
sa:begin ,	-13
sa:begin .	-18
sa:begin on	17
sa:begin to	-12
sa:believe	-11
sa:better	22
sa:between <name>	14
sa:between <person>	-9
sa:biscuit	19
sa:book	9
sa:both	21
sa:both .	-12
sa:both at	11
sa:both had	11
sa:box	-13
sa:bring	-11
sa:bring back	-11
sa:bring its	10
sa:built	-14
sa:but	-21
sa:by	-7
sa:by <level>	-12
sa:by <number>	-12
sa:by a	-10
sa:by an	7
sa:by then	13
sa:cabinet	-18
sa:calendar	11
sa:call	-13
sa:call .	-15
sa:can be	-23
sa:car	-11
sa:cent	-12
sa:charge .	-14
sa:charge <number>	16
sa:charge the	14
sa:chip	11
sa:chip ,	11
sa:clause	8
sa:close	14
sa:close .	18
sa:closed	-10
sa:coffee and	10
sa:colleague	-14
sa:collect	-11
sa:column	18
sa:come .	-11
sa:come home	9
sa:come to	12
sa:concentrate	20
sa:conclude	9
sa:conclude in	12
sa:confirm on	9
sa:continue	24
sa:continue for	12
sa:continue to	17
sa:contract	-9
sa:control	9
sa:cost <level>	11
sa:country	-26
sa:country '	-9
sa:course	12
sa:custom house	-14
sa:custom officer	11
sa:dairy	-12
sa:date	19
sa:date .	-8
sa:date is	10
sa:day	31
sa:day ,	9
sa:day of	21
sa:dead	15
sa:deadline	13
sa:deadline .	13
sa:decision	9
sa:decree of	10
sa:did	-19
sa:did in	-10
sa:die	12
sa:dispute	15
sa:do	18
sa:doe ,	-10
sa:door	16
sa:down	-17
sa:down to	-13
sa:draft	-16
sa:due	-21
sa:due .	-13
sa:during	-30
sa:during the	-14
sa:duty .	-19
sa:duty come	12
sa:duty on	12
sa:duty which	10
sa:duty will	-14
sa:duty would	9
sa:economy	-10
sa:effect	-12
sa:effect on	-17
sa:else	-13
sa:end	23
sa:end .	58
sa:end on	-24
sa:enter at	12
sa:entry	-10
sa:evening	-33
sa:evening ,	-17
sa:evening .	-11
sa:everybody	-16
sa:exchanged	-10
sa:exclusion	-23
sa:exemption	-14
sa:expect .	12
sa:expire	23
sa:expire ,	25
sa:expire .	12
sa:expire on	-15
sa:export control	10
sa:export of	-14
sa:extend .	10
sa:extend a	11
sa:extend by	-18
sa:extend it	-21
sa:extend their	11
sa:extend to	16
sa:extra	-13
sa:face	-13
sa:face <level>	-12
sa:failing	-10
sa:fall away	11
sa:fare	-11
sa:fee	-17
sa:fee and	11
sa:fentanyl	9
sa:fentanyl tariff	8
sa:finish	12
sa:first	-18
sa:five	17
sa:five hour	15
sa:flour	-27
sa:flour and	-11
sa:fog	-8
sa:follow	-20
sa:following	11
sa:for	-31
sa:for <name>	9
sa:for <number>	-18
sa:for <quality>	8
sa:for <span>	-30
sa:for everybody	-9
sa:for it	13
sa:for nothing	16
sa:found	18
sa:four time	-13
sa:fourth	-14
sa:fourth round	-11
sa:free	-11
sa:free of	-9
sa:freeze	11
sa:from	-17
sa:from <month-ahead>	-12
sa:from <name>	-11
sa:from a	13
sa:from next	-11
sa:from that	-11
sa:frozen	12
sa:gallium	-15
sa:gallium ,	-13
sa:germanium	-14
sa:germanium and	-11
sa:give	-15
sa:given	20
sa:glove	10
sa:go ,	11
sa:go up	-9
sa:good pay	18
sa:good was	12
sa:had	-23
sa:half of	11
sa:handshake	-10
sa:has	-17
sa:has <span>	-10
sa:has not	-15
sa:has put	10
sa:has to	-14
sa:have been	-13
sa:have come	11
sa:have to	10
sa:hazelnut	10
sa:he had	12
sa:he say	-16
sa:he tell	19
sa:health	-14
sa:hearing	-10
sa:here .	-8
sa:higher rate	10
sa:him	-9
sa:his	-9
sa:his <person>	-11
sa:his <quality>	-10
sa:his word	-14
sa:hold	-17
sa:home	22
sa:hour .	11
sa:house	-12
sa:i	17
sa:i have	18
sa:if it	-33
sa:if no	27
sa:if the	-21
sa:if they	13
sa:in	-20
sa:in <month-ahead>	-13
sa:in a	-8
sa:in any	12
sa:in at	-11
sa:in place	10
sa:in stockholm	13
sa:in what	12
sa:in which	-9
sa:in write	-16
sa:into a	12
sa:is <level>	-32
sa:is <number>	-20
sa:is charge	16
sa:is due	-19
sa:is extend	-10
sa:is make	10
sa:is no	9
sa:is not	-13
sa:is over	17
sa:is renew	13
sa:is the	10
sa:is up	21
sa:is when	24
sa:it	20
sa:it 's	21
sa:it .	11
sa:it is	-15
sa:it pay	-15
sa:it say	-11
sa:it to	17
sa:it will	21
sa:its <number>	10
sa:its <person>	20
sa:its <span>	-9
sa:its ban	-12
sa:its good	17
sa:just	12
sa:kava	9
sa:keep the	11
sa:kiwi	12
sa:know .	9
sa:lapse on	10
sa:last	11
sa:last <month-gone>	9
sa:last <span>	-18
sa:last day	27
sa:latest	-16
sa:lawyer	-11
sa:leave	32
sa:leave .	13
sa:leave the	10
sa:let it	-11
sa:letter .	8
sa:levy	-12
sa:levy on	-18
sa:likewise	7
sa:live	14
sa:long	13
sa:long .	10
sa:look	15
sa:lorry	-12
sa:los	-12
sa:lower	11
sa:lower rate	13
sa:make	-9
sa:make abroad	-9
sa:make in	-9
sa:make public	11
sa:marble	17
sa:may	13
sa:mediator	-9
sa:meet	-27
sa:meet again	-14
sa:meet in	-25
sa:meet on	8
sa:meet the	9
sa:men	9
sa:mentioned	-10
sa:midnight	24
sa:midnight ,	12
sa:midnight .	15
sa:might	-8
sa:might be	-10
sa:mineral	10
sa:mineral water	10
sa:minister ,	-11
sa:monday	-12
sa:month .	-9
sa:more .	18
sa:more from	-11
sa:more on	-12
sa:more than	9
sa:morning	13
sa:need	24
sa:negotiate .	18
sa:neither .	-8
sa:new	-13
sa:new one	11
sa:new york	-11
sa:nil	-9
sa:no <quality>	-10
sa:no longer	-13
sa:no one	-8
sa:no other	10
sa:no solution	15
sa:not ,	15
sa:not <number>	18
sa:not a	9
sa:not renew	-13
sa:not sign	-9
sa:note .	-12
sa:nothing	8
sa:nothing has	11
sa:notice of	-15
sa:noticed	-8
sa:now it	10
sa:now last	-11
sa:now take	-12
sa:of <day-gone>	-13
sa:of <level>	14
sa:of <month-ahead>	15
sa:of <organisation>	10
sa:of a	10
sa:of an	9
sa:of another	10
sa:of commerce	-11
sa:of geneva	9
sa:of letter	8
sa:of the	-12
sa:of them	15
sa:of thi	14
sa:offer	-9
sa:officer	11
sa:oil	9
sa:old duty	-9
sa:old rate	-18
sa:old truce	11
sa:olive	15
sa:olive oil	12
sa:on <day-ahead>	-35
sa:on <day-today>	-5
sa:on <name>	-28
sa:on all	-13
sa:on both	14
sa:on export	-13
sa:on frozen	9
sa:on in	-11
sa:on more	15
sa:on that	13
sa:on top	9
sa:once	-18
sa:once more	-17
sa:one ,	-10
sa:one .	29
sa:one that	15
sa:or	9
sa:or not	10
sa:order .	13
sa:order by	-11
sa:order of	13
sa:order to	-10
sa:ordinary	-10
sa:origin ,	9
sa:originating	-9
sa:originating in	-9
sa:other	14
sa:other country	-9
sa:out	16
sa:out .	31
sa:out on	-14
sa:over	15
sa:over ,	29
sa:over .	11
sa:over a	-11
sa:own	-11
sa:owner	-10
sa:paper .	-11
sa:parcel	-11
sa:part	-10
sa:part of	-9
sa:party	-15
sa:pause	11
sa:pause .	-9
sa:pause in	20
sa:pause of	12
sa:pay more	11
sa:peace	-7
sa:people	-10
sa:pipe	12
sa:plu	-14
sa:port	-10
sa:port fee	-14
sa:poultry	11
sa:prawn	-13
sa:president	-19
sa:president ,	-9
sa:product	-23
sa:proper	-14
sa:provided	-12
sa:provided that	-12
sa:public	10
sa:publish	9
sa:publish on	9
sa:pumpkin	17
sa:put	-30
sa:put on	-17
sa:quarrel	-20
sa:question	14
sa:quota	-11
sa:raise	8
sa:raise it	16
sa:rate .	-14
sa:rate of	12
sa:rate on	10
sa:reach	-12
sa:reciprocal	-25
sa:reciprocal tariff	-21
sa:reduce	-12
sa:remain	-18
sa:remain in	-11
sa:renew it	-11
sa:replace	-7
sa:reporter	19
sa:return	17
sa:return ,	9
sa:return to	10
sa:revive	-17
sa:rice	13
sa:rise of	-12
sa:roll	-10
sa:round	-33
sa:round of	-18
sa:rule	-13
sa:rum	-12
sa:run	30
sa:run out	15
sa:run to	-14
sa:safeguard	-15
sa:salmon	-11
sa:samarkand	10
sa:save	18
sa:say ,	-10
sa:say <day-gone>	-15
sa:say <person>	21
sa:say until	15
sa:say whether	14
sa:second	-8
sa:send	12
sa:separate	-11
sa:set the	11
sa:shall	18
sa:shall be	15
sa:ship	-25
sa:ship will	-10
sa:shoot	14
sa:side	15
sa:side .	19
sa:side will	-13
sa:sign	-13
sa:sign .	-14
sa:sign in	17
sa:sign the	-14
sa:signature	-15
sa:since	14
sa:since <day-gone>	-11
sa:since <month-gone>	8
sa:since the	15
sa:since then	-10
sa:sit	-10
sa:so for	9
sa:solution	14
sa:some	-15
sa:somebody	31
sa:somebody will	16
sa:something	17
sa:something better	12
sa:soup	10
sa:speaking	12
sa:st	22
sa:stamp	9
sa:start	11
sa:start of	9
sa:stay at	17
sa:stay of	-12
sa:steel	-13
sa:step	-9
sa:still	16
sa:stockholm	10
sa:stockholm on	10
sa:stop	-11
sa:strike	-8
sa:successor ,	-11
sa:supreme	9
sa:surcharge	-12
sa:suspend .	-13
sa:suspension end	14
sa:suspension of	-17
sa:take its	-12
sa:talk	-19
sa:talk .	-17
sa:talked	12
sa:talked about	12
sa:tariff	-13
sa:tariff of	-17
sa:tariff on	-23
sa:tariff pause	13
sa:tariff war	10
sa:tax	-14
sa:telephone	23
sa:telephone .	16
sa:telephone on	11
sa:telephoned	-9
sa:tell reporter	19
sa:text	21
sa:th	13
sa:th .	14
sa:than in	-12
sa:that 's	18
sa:that ,	-10
sa:that <name>	-23
sa:that <person>	-18
sa:that apply	-16
sa:that begin	16
sa:that date	11
sa:that effect	-8
sa:that he	18
sa:that is	19
sa:that talk	10
sa:that the	-42
sa:that they	15
sa:that time	-9
sa:that was	19
sa:the <name>	-18
sa:the <seat>	-10
sa:the <span>	23
sa:the additional	12
sa:the autumn	11
sa:the control	15
sa:the day	12
sa:the dispute	14
sa:the evening	-18
sa:the export	9
sa:the extension	-19
sa:the first	-22
sa:the latest	-12
sa:the law	-11
sa:the letter	-12
sa:the month	-10
sa:the offer	-14
sa:the order	9
sa:the ordinary	-8
sa:the paper	17
sa:the party	-9
sa:the price	13
sa:the reciprocal	-12
sa:the safeguard	-12
sa:the spring	12
sa:the start	9
sa:the suspension	13
sa:the talk	-11
sa:the telephone	15
sa:the time	15
sa:their	15
sa:their quarrel	-10
sa:their trade	15
sa:their truce	19
sa:them	12
sa:then	22
sa:then ,	22
sa:then .	29
sa:there .	7
sa:there will	-12
sa:therefore	15
sa:these	-15
sa:they	6
sa:they agree	10
sa:they are	10
sa:they can	9
sa:they did	-10
sa:they had	-15
sa:they pay	-10
sa:they sign	14
sa:they would	-11
sa:thi week	-17
sa:thi year	13
sa:think of	14
sa:third	-9
sa:those	-11
sa:threat	7
sa:through	-33
sa:tile	17
sa:till	21
sa:tin	10
sa:to	-11
sa:to <day-ahead>	34
sa:to <level>	-31
sa:to <number>	-8
sa:to <organisation>	13
sa:to be	-16
sa:to extend	12
sa:to fentanyl	8
sa:to follow	-10
sa:to go	14
sa:to let	11
sa:to nothing	-12
sa:to prolong	15
sa:to reply	-11
sa:to run	12
sa:to sign	-21
sa:to talk	-8
sa:to the	-9
sa:to where	10
sa:together	-19
sa:top	9
sa:top of	10
sa:trade in	8
sa:trade truce	13
sa:treaty	-20
sa:truce	19
sa:truce begin	-12
sa:truce end	23
sa:truce for	-15
sa:truce has	-12
sa:truce in	-16
sa:truce on	10
sa:truce run	25
sa:truce was	8
sa:truce with	23
sa:tuna	11
sa:twenty	12
sa:two country	-12
sa:under	-16
sa:under it	22
sa:under the	-32
sa:unless	10
sa:unless <organisation>	-36
sa:unless somebody	17
sa:until <day-ahead>	20
sa:until <day-gone>	-9
sa:up	11
sa:up .	31
sa:up to	-30
sa:very	16
sa:void	-14
sa:vote on	-13
sa:waiver	10
sa:war	12
sa:warn	11
sa:warn ,	20
sa:warn .	-11
sa:was <number>	-19
sa:was announce	-13
sa:was found	15
sa:was make	11
sa:was prolong	-13
sa:was to	11
sa:way	-15
sa:we	19
sa:we have	10
sa:week	-22
sa:week .	-27
sa:weekend	-14
sa:weekend .	-9
sa:were	10
sa:were in	11
sa:what	9
sa:what the	11
sa:what they	13
sa:whatever	17
sa:wheat	-14
sa:when	29
sa:when it	18
sa:when the	25
sa:whether	14
sa:which he	-14
sa:while <name>	10
sa:who	-19
sa:will apply	-20
sa:will be	15
sa:will become	13
sa:will charge	18
sa:will cost	10
sa:will decide	-9
sa:will have	15
sa:will look	11
sa:will not	-14
sa:will return	14
sa:will see	-9
sa:will take	-11
sa:with <name>	17
sa:with a	-23
sa:with it	21
sa:with them	13
sa:withdraw	-16
sa:within	12
sa:without agreement	15
sa:word	11
sa:word .	-13
sa:word of	9
sa:work	-24
sa:work .	-20
sa:would have	-16
sa:write	-14
sa:year	10
sa:year ,	-11
sa:year .	16
sa:yet	9
sa:york	-11
sa:york .	-12
sa:you may	14
sa:your	22
sa:— and	10
sb:"	-18
sb:" <name>	-11
sb:" <person>	-14
sb:" not	12
sb:" of	10
sb:" reciprocal	-21
sb:" tariff	-21
sb:" the	-27
sb:'	-15
sb:'s ,	18
sb:'s <level>	12
sb:'s <person>	14
sb:'s additional	13
sb:'s answer	11
sb:'s commerce	-13
sb:'s custom	-13
sb:'s decision	-11
sb:'s first	16
sb:'s good	13
sb:'s minister	14
sb:'s ministry	-18
sb:'s national	-9
sb:'s parliament	-9
sb:'s president	-9
sb:'s prime	-9
sb:'s tariff	11
sb:'s to	-16
sb:(	11
sb:( <level>	-10
sb:( <month-gone>	-13
sb:( <person>	13
sb:( c	18
sb:( it	16
sb:)	23
sb:) :	14
sb:) the	17
sb:*	-15
sb:, <day-ahead>	-18
sb:, <day-gone>	13
sb:, <level>	-25
sb:, <money>	12
sb:, <number>	-10
sb:, <points>	10
sb:, <quality>	-12
sb:, after	-20
sb:, as	26
sb:, because	13
sb:, before	12
sb:, begin	-20
sb:, but	18
sb:, clear	13
sb:, due	14
sb:, duty	11
sb:, end	16
sb:, expire	-11
sb:, for	26
sb:, from	-22
sb:, go	12
sb:, good	17
sb:, has	-16
sb:, hour	12
sb:, in	-23
sb:, it	29
sb:, last	-15
sb:, meanwhile	9
sb:, now	25
sb:, of	22
sb:, on	20
sb:, prolong	9
sb:, so	20
sb:, start	-14
sb:, that	-23
sb:, the	-13
sb:, their	-10
sb:, those	-10
sb:, thursday	-10
sb:, to	15
sb:, truce	16
sb:, tuesday	-9
sb:, under	10
sb:, valid	17
sb:, was	11
sb:, when	-18
sb:, who	-13
sb:, whose	15
sb:, will	-25
sb:, with	18
sb:, would	-12
sb:-	15
sb:- <person>	10
sb:- <quality>	13
sb:- out	-10
sb:- tariff	28
sb:. eastern	-11
sb:. est	10
sb:/	-11
sb:: <day-ahead>	12
sb:: <number>	9
sb:: <person>	13
sb:: <points>	9
sb:: <quality>	10
sb:: <seat>	16
sb:: <span>	-25
sb:: a	-15
sb:: if	13
sb:: its	-13
sb:: not	-13
sb:: since	18
sb:: that	-10
sb:: then	-11
sb:: they	-12
sb:: until	24
sb:; that	-13
sb:; their	12
sb:; until	-14
sb:<day-ahead>	-16
sb:<day-ahead> and	-30
sb:<day-ahead> it	9
sb:<day-ahead> until	-10
sb:<day-ahead> would	19
sb:<day-gone>	28
sb:<day-gone> <name>	10
sb:<day-gone> <person>	9
sb:<day-gone> and	40
sb:<day-gone> for	11
sb:<day-gone> in	-10
sb:<day-gone> is	11
sb:<day-gone> night	-12
sb:<day-gone> of	11
sb:<day-gone> on	-10
sb:<day-gone> take	7
sb:<day-gone> that	-16
sb:<day-gone> the	-16
sb:<day-gone> until	14
sb:<day-gone> was	8
sb:<day-today>	23
sb:<day-today> )	-15
sb:<day-today> ,	-17
sb:<day-today> by	17
sb:<day-today> sign	17
sb:<day-today> that	20
sb:<day-today> without	17
sb:<goods-amount>	-31
sb:<goods-amount> of	-11
sb:<goods>	14
sb:<level> ,	9
sb:<level> again	10
sb:<level> are	15
sb:<level> come	10
sb:<level> from	-23
sb:<level> in	19
sb:<level> is	12
sb:<level> last	-9
sb:<level> off	-16
sb:<level> surcharge	-17
sb:<level> tariff	12
sb:<level> tax	20
sb:<level> to	-12
sb:<level> when	-10
sb:<level> would	10
sb:<money> ,	-8
sb:<money> of	19
sb:<month-ahead>	23
sb:<month-gone> )	-13
sb:<month-gone> ,	-28
sb:<month-gone> :	12
sb:<month-gone> and	11
sb:<month-gone> for	-15
sb:<month-gone> it	-13
sb:<month-gone> that	-15
sb:<month-gone> the	16
sb:<name>	13
sb:<name> 's	-10
sb:<name> (	21
sb:<name> ,	33
sb:<name> -	16
sb:<name> :	10
sb:<name> again	-14
sb:<name> agree	20
sb:<name> and	20
sb:<name> announce	-15
sb:<name> give	-12
sb:<name> in	12
sb:<name> it	-17
sb:<name> let	-14
sb:<name> over	-8
sb:<name> put	-10
sb:<name> raise	-13
sb:<name> rise	9
sb:<name> say	-18
sb:<name> settle	-8
sb:<name> start	9
sb:<name> stay	21
sb:<name> take	9
sb:<name> that	15
sb:<name> to	-23
sb:<name> under	14
sb:<name> until	8
sb:<name> would	-16
sb:<number> ,	28
sb:<number> :	-8
sb:<number> <name>	11
sb:<number> <person>	15
sb:<number> a	12
sb:<number> and	-15
sb:<number> exclusion	12
sb:<number> further	-10
sb:<number> if	9
sb:<number> more	-9
sb:<number> notice	8
sb:<number> of	-12
sb:<number> p	-21
sb:<number> tariff	10
sb:<number> until	13
sb:<number> —	-22
sb:<office> (	14
sb:<office> ,	13
sb:<office> :	-20
sb:<office> <person>	17
sb:<office> in	-14
sb:<office> order	8
sb:<office> review	10
sb:<office> sign	11
sb:<office> that	11
sb:<office> want	13
sb:<office> will	-12
sb:<organisation>	-20
sb:<organisation> 's	17
sb:<organisation> ,	-18
sb:<organisation> :	-9
sb:<organisation> and	-35
sb:<organisation> announce	8
sb:<organisation> doe	13
sb:<organisation> end	-11
sb:<organisation> on	-14
sb:<organisation> suspend	-16
sb:<organisation> tell	10
sb:<organisation> will	-14
sb:<person> (	9
sb:<person> )	15
sb:<person> ,	16
sb:<person> :	-30
sb:<person> agree	21
sb:<person> and	23
sb:<person> announce	19
sb:<person> call	8
sb:<person> had	24
sb:<person> in	-21
sb:<person> of	12
sb:<person> sign	-7
sb:<person> was	-9
sb:<person> will	-15
sb:<points>	39
sb:<points> are	22
sb:<points> until	12
sb:<quality> apple	10
sb:<quality> colleague	-11
sb:<quality> cotton	9
sb:<quality> glass	13
sb:<quality> good	10
sb:<quality> half	-11
sb:<quality> minister	12
sb:<quality> one	-16
sb:<quality> pepper	-10
sb:<quality> republic	13
sb:<quality> side	13
sb:<quality> sugar	9
sb:<quality> tariff	20
sb:<quality> wheat	-9
sb:<seat> :	-8
sb:<seat> ;	-9
sb:<seat> <day-today>	13
sb:<seat> <person>	10
sb:<seat> agree	12
sb:<seat> and	22
sb:<seat> gave	12
sb:<seat> has	11
sb:<seat> on	9
sb:<seat> to	9
sb:<seat> until	11
sb:<seat> —	-19
sb:<span>	12
sb:<span> ,	-6
sb:<span> ;	12
sb:<span> are	27
sb:<span> from	-25
sb:<span> in	-28
sb:<span> leave	11
sb:<span> of	15
sb:<span> on	-7
sb:<span> to	22
sb:<span> truce	-8
sb:<span> were	8
sb:<span> when	12
sb:<taker>	-16
sb:<v-bear>	-11
sb:<v-buy>	13
sb:<v-deny>	-21
sb:<v-end>	18
sb:<v-lack>	-4
sb:<v-propose>	-32
sb:<v-return>	-13
sb:<v-stay>	16
sb:<v-target>	-13
sb:<v-threaten>	-28
sb:a .	13
sb:a <quality>	-15
sb:a column	9
sb:a date	17
sb:a decree	12
sb:a duty	-21
sb:a meet	8
sb:a pause	10
sb:a second	-19
sb:a surcharge	-12
sb:a suspension	10
sb:a telephone	-11
sb:a third	-12
sb:a truce	-22
sb:a year	9
sb:about the	-9
sb:about to	14
sb:accept	-10
sb:add	11
sb:admit	21
sb:adopt	-11
sb:adopt the	-13
sb:affiliate	-9
sb:afraid	10
sb:afraid of	10
sb:after <span>	-22
sb:after a	9
sb:after their	-12
sb:after two	-11
sb:afternoon	10
sb:again before	18
sb:ago ,	12
sb:agree :	7
sb:agree by	21
sb:agree in	33
sb:agree not	17
sb:agree on	-22
sb:agree to	-28
sb:agreement	-15
sb:agreement ,	-14
sb:agreement the	-10
sb:agreement with	-17
sb:ahead	-20
sb:al	11
sb:al -	11
sb:alert	-10
sb:alive	-14
sb:all	-20
sb:all country	-12
sb:all of	17
sb:all other	-15
sb:all three	-17
sb:allowed	-9
sb:almaty ,	9
sb:almond	8
sb:already	-14
sb:also say	10
sb:an <organisation>	15
sb:an additional	-13
sb:and	16
sb:and <name>	24
sb:and <person>	35
sb:and <seat>	25
sb:and <span>	13
sb:and after	9
sb:and agree	-19
sb:and beef	-15
sb:and come	15
sb:and for	9
sb:and has	20
sb:and his	14
sb:and if	17
sb:and is	14
sb:and it	10
sb:and last	11
sb:and may	-12
sb:and nobody	-11
sb:and not	-23
sb:and of	10
sb:and one	-14
sb:and part	-12
sb:and so	-25
sb:and that	-12
sb:and the	-27
sb:and then	-19
sb:and to	-9
sb:and until	13
sb:and were	-10
sb:and which	17
sb:and will	17
sb:and would	-9
sb:announce on	-9
sb:announce that	17
sb:announcement	-12
sb:another	-12
sb:another <level>	11
sb:another <span>	-10
sb:answer <name>	11
sb:apple	20
sb:apply	20
sb:apply again	-9
sb:apply from	22
sb:apply on	9
sb:approval	-16
sb:approve ,	-13
sb:approve an	10
sb:approve the	22
sb:are asleep	12
sb:are due	-12
sb:are free	-11
sb:are informed	-9
sb:are over	21
sb:are suspend	11
sb:are the	-13
sb:are to	-38
sb:are until	10
sb:are up	12
sb:army	-11
sb:arrangement	24
sb:arrangement ,	11
sb:arrangement expire	11
sb:arrangement with	14
sb:as	17
sb:as long	16
sb:as of	-20
sb:as they	14
sb:as to	10
sb:aside	15
sb:ask	21
sb:ask in	10
sb:ask us	10
sb:asleep	31
sb:asleep until	14
sb:assembly	-11
sb:at	12
sb:at <level>	18
sb:at its	-11
sb:at least	-16
sb:at one	-13
sb:at present	11
sb:at stake	11
sb:at the	-16
sb:athen	-12
sb:back	-12
sb:background	10
sb:ban	-17
sb:ban on	-16
sb:bank	-10
sb:bargain	9
sb:be	9
sb:be ,	-12
sb:be apply	8
sb:be approve	-15
sb:be at	-13
sb:be carry	-12
sb:be cut	-10
sb:be extend	19
sb:be in	-14
sb:be over	26
sb:be prolong	-29
sb:bean	-13
sb:bear	18
sb:because	20
sb:beef	-17
sb:been ask	10
sb:been at	-10
sb:been extend	-13
sb:been in	-22
sb:been prolong	16
sb:before <day-ahead>	-10
sb:before it	22
sb:before midnight	13
sb:before their	16
sb:begin	-6
sb:begin <day-gone>	14
sb:begin at	-12
sb:begin in	-9
sb:being	8
sb:bergen	-13
sb:bergen on	-13
sb:between <name>	22
sb:between them	-11
sb:beyond	21
sb:bicycle	11
sb:bind	15
sb:boat	-10
sb:borden	10
sb:both	21
sb:both are	12
sb:both have	17
sb:brace	10
sb:brace for	10
sb:break	-10
sb:briefing ,	10
sb:bring back	10
sb:bring its	-9
sb:busan	19
sb:busan ,	8
sb:busan last	11
sb:but <name>	-21
sb:but a	13
sb:but it	-11
sb:buy	-17
sb:by	-12
sb:by <day-ahead>	8
sb:by <level>	-14
sb:by <office>	16
sb:by <span>	-18
sb:by a	9
sb:by an	12
sb:by another	-10
sb:by its	10
sb:by telephone	20
sb:by the	-31
sb:by video	12
sb:c )	18
sb:c <money>	-10
sb:cabinet	15
sb:calendar	12
sb:calendar :	-14
sb:call	-14
sb:call reciprocal	-16
sb:calm	9
sb:can	-20
sb:can be	-18
sb:canned	14
sb:cardamom	-10
sb:carpet	18
sb:carry	-9
sb:case on	11
sb:cattle	13
sb:cease	7
sb:cease to	15
sb:ceasefire	-39
sb:ceasefire on	-14
sb:cement	18
sb:cent	-11
sb:change	-17
sb:change on	-11
sb:charge <level>	9
sb:charge <quality>	13
sb:chicken	-9
sb:christma	-11
sb:church	-13
sb:city	-22
sb:claim	-15
sb:clock	24
sb:club	-17
sb:coffee	-21
sb:colleague	-11
sb:colleague ,	-20
sb:column	8
sb:column ,	9
sb:come	22
sb:come ,	12
sb:come back	9
sb:come from	11
sb:comment	-21
sb:commerce	-20
sb:commerce ministry	-13
sb:company	-19
sb:completed	11
sb:conclude	15
sb:congress	-10
sb:consent of	-11
sb:container	-11
sb:continue to	-10
sb:contract	-12
sb:cork	9
sb:counted	21
sb:counted from	13
sb:counter	30
sb:counter -	27
sb:countermeasure	-17
sb:countermeasure that	-9
sb:country ,	13
sb:country pay	-16
sb:country was	-19
sb:county	-12
sb:cover	-11
sb:crew	-13
sb:current	27
sb:current one	11
sb:custom duty	11
sb:cut	-21
sb:cut to	-10
sb:date	23
sb:date from	9
sb:day	27
sb:day is	14
sb:day of	12
sb:day until	-17
sb:dead	14
sb:deadline	-21
sb:deadline for	-20
sb:deadline is	-9
sb:deal and	-8
sb:debate	-15
sb:decide	11
sb:decide in	13
sb:decide to	8
sb:decision	-24
sb:depend	8
sb:did	-33
sb:die	28
sb:die on	11
sb:digital	10
sb:dinner	13
sb:do	12
sb:do not	16
sb:document	-19
sb:doe	22
sb:doe ,	21
sb:doesn't	-11
sb:down	-14
sb:down for	-19
sb:down in	-11
sb:draw	11
sb:driver	-12
sb:drop from	-11
sb:due	8
sb:due by	-10
sb:due to	25
sb:during	-10
sb:during the	-14
sb:duty	22
sb:duty at	15
sb:duty between	11
sb:duty by	-12
sb:duty from	-22
sb:duty is	28
sb:duty of	-20
sb:duty on	15
sb:duty over	9
sb:duty remain	11
sb:duty that	-12
sb:each other	12
sb:each side	-12
sb:earlier	-13
sb:earth of	-9
sb:eastern	-15
sb:eastern time	-15
sb:either	10
sb:elsewhere	-13
sb:emergency	-14
sb:emergency duty	-10
sb:employer	-15
sb:end	11
sb:end :	19
sb:end <day-ahead>	7
sb:end <day-today>	-18
sb:end at	-17
sb:end in	13
sb:end next	13
sb:enter	-16
sb:enter before	-9
sb:entry	-11
sb:equipment	-13
sb:est	10
sb:est on	10
sb:evening that	-7
sb:everybody 's	-16
sb:everything	9
sb:everything else	10
sb:exclusion	-18
sb:exclusion ,	10
sb:exclusion from	19
sb:exclusion of	-9
sb:exclusion under	-8
sb:exempt	-12
sb:exemption	-12
sb:expect	17
sb:expect before	12
sb:expire ,	13
sb:expire at	-27
sb:export	-16
sb:extend	-10
sb:extend ,	12
sb:extend beyond	10
sb:extend by	-18
sb:extend from	20
sb:extend last	8
sb:extend the	-18
sb:extend to	-19
sb:extend until	-13
sb:extension of	20
sb:extension would	-14
sb:extra	-16
sb:face	21
sb:face <level>	18
sb:face a	14
sb:fall	13
sb:fall ,	-8
sb:fall away	14
sb:fall on	15
sb:far	-12
sb:fare	-10
sb:farm	-11
sb:farmer	-10
sb:fee	-11
sb:fee ,	-19
sb:fee for	-10
sb:fee on	10
sb:fentanyl ,	-10
sb:ferry	-16
sb:first day	-9
sb:first truce	-10
sb:fishery	11
sb:flag	15
sb:flew	10
sb:flew to	11
sb:follow	-25
sb:follow on	-16
sb:food	-15
sb:for	-12
sb:for <number>	-9
sb:for <span>	14
sb:for a	15
sb:for as	13
sb:for everybody	-11
sb:for good	-10
sb:for most	-18
sb:for the	10
sb:force	15
sb:force ,	21
sb:force by	-12
sb:force for	-19
sb:force from	14
sb:force since	-30
sb:force until	14
sb:forced	-9
sb:foreseen	13
sb:four	-11
sb:freeze	12
sb:friday	14
sb:friend	11
sb:from	-11
sb:from <day-ahead>	16
sb:from <day-today>	17
sb:from <level>	-21
sb:from <name>	16
sb:from <number>	-18
sb:from midnight	11
sb:from monday	-11
sb:from section	12
sb:from that	-12
sb:from the	12
sb:further point	-10
sb:gallium	-13
sb:gate	-14
sb:gave	-12
sb:gave the	-10
sb:gazette	-10
sb:geneva	22
sb:geneva on	-10
sb:germanium	-13
sb:give	-16
sb:give <name>	-18
sb:go	15
sb:go in	11
sb:good	19
sb:good ,	15
sb:good fall	-10
sb:good for	13
sb:good stay	14
sb:good suspend	-16
sb:good that	-23
sb:good to	13
sb:good until	20
sb:good would	20
sb:government say	-8
sb:government sign	12
sb:grand	-12
sb:group	-13
sb:grower	-9
sb:guangzhou	10
sb:guayaquil	-10
sb:guest	12
sb:had	-10
sb:had agree	13
sb:had keep	-8
sb:had not	-9
sb:had the	-10
sb:half of	-12
sb:hall	-18
sb:happened	-12
sb:has <span>	39
sb:has a	13
sb:has agree	17
sb:has extend	-15
sb:has let	16
sb:has not	-23
sb:has pay	10
sb:has say	-20
sb:have	-13
sb:have agree	-24
sb:have both	-12
sb:have expire	12
sb:have suspend	-14
sb:having	14
sb:hazelnut	21
sb:he and	22
sb:he has	-11
sb:he is	-15
sb:he tell	13
sb:he would	14
sb:heard	-10
sb:hearing	-16
sb:her	16
sb:here	-11
sb:here is	-10
sb:higher	13
sb:higher rate	-15
sb:higher reciprocal	15
sb:his	19
sb:his <office>	14
sb:his <quality>	15
sb:hold since	-17
sb:hon	-12
sb:hope	-8
sb:hour ,	-11
sb:hour before	11
sb:hour to	11
sb:household	-20
sb:how	25
sb:how long	24
sb:hundred	20
sb:i	-22
sb:i sign	-14
sb:if <name>	-14
sb:if he	-16
sb:if no	14
sb:if they	-14
sb:if you	12
sb:import from	9
sb:impose	-27
sb:in <month-gone>	-11
sb:in <name>	14
sb:in <number>	-15
sb:in <seat>	-27
sb:in <span>	7
sb:in at	25
sb:in bergen	-12
sb:in force	25
sb:in its	13
sb:in law	17
sb:in mombasa	14
sb:in place	11
sb:in spring	-7
sb:in stockholm	23
sb:in tariff	20
sb:in the	-15
sb:in their	-15
sb:in turn	12
sb:in vienna	10
sb:informed that	-9
sb:initial	-17
sb:initial in	-19
sb:instead	15
sb:instead of	14
sb:intend	-10
sb:intend to	-9
sb:interest	-11
sb:into	-15
sb:into force	-18
sb:is	8
sb:is ,	-14
sb:is <span>	7
sb:is at	-11
sb:is back	-23
sb:is collect	-9
sb:is down	-11
sb:is extend	-15
sb:is go	9
sb:is good	21
sb:is in	25
sb:is limited	-11
sb:is no	-20
sb:is not	15
sb:is on	-18
sb:is over	21
sb:is prolong	29
sb:is still	11
sb:is suspend	14
sb:is the	-33
sb:is their	-12
sb:is to	-26
sb:is up	15
sb:island	-9
sb:it	11
sb:it ,	-23
sb:it also	-11
sb:it apply	17
sb:it are	9
sb:it by	-15
sb:it doe	10
sb:it end	22
sb:it expire	-9
sb:it give	-8
sb:it go	22
sb:it has	21
sb:it keep	-11
sb:it last	14
sb:it lasted	-20
sb:it mean	11
sb:it on	-22
sb:it reach	-14
sb:it run	12
sb:it should	11
sb:it suspend	13
sb:it take	-23
sb:it the	20
sb:it to	-18
sb:it up	-13
sb:it was	31
sb:it won't	11
sb:it'll	13
sb:its <level>	9
sb:its <office>	-10
sb:its duty	-20
sb:its export	-10
sb:its tariff	8
sb:its term	19
sb:its truce	29
sb:itself	14
sb:judge	-10
sb:just	14
sb:keep <points>	8
sb:keep <quality>	-11
sb:keep its	11
sb:keep their	9
sb:key	9
sb:kind	-20
sb:kind of	-12
sb:know	22
sb:know what	12
sb:lamp	-14
sb:lapse	15
sb:lapse on	16
sb:last	15
sb:last <span>	-34
sb:last day	38
sb:last for	20
sb:last until	19
sb:lasted	-27
sb:lasted <span>	-17
sb:least	-16
sb:leave <points>	15
sb:leave the	-9
sb:let their	-11
sb:letter	13
sb:letter of	16
sb:lift	-13
sb:like	-12
sb:likely	21
sb:list	-19
sb:loaded	-7
sb:loaded before	-18
sb:locked	-10
sb:long	24
sb:long as	16
sb:lorry	-10
sb:lose <level>	11
sb:lower	-25
sb:madrid	-13
sb:madrid ,	-10
sb:maize	13
sb:make for	24
sb:make it	9
sb:make of	-10
sb:make up	-11
sb:maker	11
sb:management	-21
sb:market	13
sb:matter of	10
sb:may	-32
sb:may be	-19
sb:meanwhile	15
sb:meanwhile ,	11
sb:mediator	-15
sb:meet on	-9
sb:meet with	10
sb:member	-12
sb:middle	-9
sb:midnight	23
sb:mill	9
sb:minister	19
sb:minister ,	17
sb:minister for	8
sb:ministry	-45
sb:ministry of	-19
sb:ministry say	-10
sb:mombasa	13
sb:moment	12
sb:mon	-12
sb:month	14
sb:moratorium on	-14
sb:more	-9
sb:more than	-14
sb:most	-15
sb:most country	-15
sb:most other	-13
sb:must	-18
sb:must be	-11
sb:mutual	17
sb:my	-11
sb:my <quality>	-17
sb:name	15
sb:national	-12
sb:national assembly	-10
sb:need	-16
sb:negotiate ,	13
sb:neighbour	-12
sb:neither	11
sb:net ton	9
sb:network	11
sb:network on	12
sb:new date	14
sb:new end	15
sb:new last	17
sb:next :	-13
sb:next decision	-13
sb:next week	12
sb:no	-12
sb:no ,	23
sb:no deal	-12
sb:no paper	20
sb:no truce	-23
sb:nobody	-21
sb:none	9
sb:northern	-19
sb:not :	-9
sb:not agree	-11
sb:not extend	23
sb:not go	-10
sb:not part	9
sb:not to	14
sb:note	38
sb:note of	10
sb:note that	24
sb:nothing is	15
sb:now	13
sb:now ,	14
sb:now hold	-14
sb:now in	20
sb:object	-20
sb:objection	-12
sb:obligation	-14
sb:of	-13
sb:of <day-ahead>	22
sb:of <day-gone>	17
sb:of <day-today>	13
sb:of <level>	-24
sb:of <money>	10
sb:of <month-ahead>	14
sb:of <name>	23
sb:of <points>	17
sb:of <quality>	9
sb:of a	-17
sb:of busan	11
sb:of duty	39
sb:of fentanyl	-9
sb:of geneva	20
sb:of it	10
sb:of its	-21
sb:of last	-14
sb:of letter	14
sb:of the	-13
sb:of them	-9
sb:of thi	16
sb:of transport	-14
sb:of truce	-14
sb:of two	-10
sb:off to	-11
sb:offer	-43
sb:offer to	-11
sb:oil and	-13
sb:old one	13
sb:old rate	-16
sb:old tariff	-11
sb:old truce	20
sb:olive	-7
sb:olive oil	-14
sb:on	-26
sb:on <day-ahead>	-30
sb:on <day-gone>	13
sb:on <money>	23
sb:on <name>	26
sb:on <quality>	18
sb:on <span>	9
sb:on a	-24
sb:on both	19
sb:on cotton	-11
sb:on each	-14
sb:on for	-29
sb:on from	11
sb:on hold	-16
sb:on it	-11
sb:on our	14
sb:on sugar	-10
sb:on sunday	16
sb:on tariff	14
sb:on thursday	13
sb:on to	-16
sb:on with	-12
sb:once	-8
sb:once ,	15
sb:once the	-17
sb:one ,	17
sb:one :	-11
sb:one at	-14
sb:one from	10
sb:one is	16
sb:one would	-12
sb:only	11
sb:open	-24
sb:operator	-24
sb:or	-15
sb:or after	-16
sb:orange juice	-13
sb:order	26
sb:order is	11
sb:order keep	15
sb:order of	-11
sb:order on	-14
sb:order that	16
sb:origin	-10
sb:origin are	12
sb:originating	7
sb:originating in	7
sb:osaka	-13
sb:osaka ,	-12
sb:other 's	11
sb:other ,	-17
sb:other <points>	8
sb:other again	10
sb:otherwise	33
sb:otherwise end	14
sb:our <person>	-9
sb:our tariff	-14
sb:out ,	-11
sb:out what	12
sb:over on	37
sb:over the	-20
sb:own ,	20
sb:own counter	17
sb:own duty	-11
sb:own list	-10
sb:oyster	-16
sb:p	-23
sb:p .	-21
sb:package	-13
sb:package of	-17
sb:palm	13
sb:palm oil	10
sb:parcel	-9
sb:parliament	-13
sb:partner	-13
sb:party	-40
sb:party agree	-11
sb:pass	-17
sb:past	17
sb:pause ,	38
sb:pause end	-12
sb:pause for	-21
sb:pause is	-15
sb:pause on	-15
sb:pause until	15
sb:pause with	8
sb:pay the	-9
sb:payment	-12
sb:peace	23
sb:peace between	16
sb:peak	-13
sb:pepper	7
sb:per net	9
sb:period	10
sb:period of	13
sb:phone	-26
sb:pistachio	14
sb:place since	9
sb:plastic	11
sb:pork and	-14
sb:port	-11
sb:post	-31
sb:potash	16
sb:present	28
sb:present arrangement	11
sb:present one	12
sb:present suspension	16
sb:present truce	23
sb:presenter	-20
sb:presenter :	-14
sb:price	-21
sb:proclamation	-16
sb:product	16
sb:prolong by	15
sb:prolongation of	9
sb:promise	-15
sb:propose	-14
sb:q	11
sb:q :	14
sb:quarrel	-23
sb:quarrel over	-13
sb:question	-20
sb:radio	-8
sb:rail	-25
sb:raise a	13
sb:raise tariff	-11
sb:rate is	-10
sb:rate of	12
sb:reach back	-15
sb:reach in	15
sb:reach its	9
sb:read	-14
sb:reader	-16
sb:reciprocal	11
sb:reciprocal "	-21
sb:reciprocal duty	22
sb:reciprocal rate	27
sb:reconvene	-10
sb:red	16
sb:reduction	24
sb:reduction apply	13
sb:refuse	-10
sb:regret	10
sb:relief	11
sb:remain <points>	-6
sb:remain at	9
sb:remain so	-18
sb:remain suspend	14
sb:remind	-10
sb:renew	24
sb:renewal	23
sb:replace	-12
sb:replace the	-17
sb:report ,	10
sb:report that	10
sb:reporter	-14
sb:reporter that	-15
sb:republic	12
sb:republic of	9
sb:rest	-11
sb:rest of	-22
sb:rest on	9
sb:resume on	-12
sb:retaliation	-14
sb:revenue	-11
sb:review the	10
sb:road	10
sb:robert	9
sb:robert borden	10
sb:room	-15
sb:round	-15
sb:round of	-13
sb:rule	-19
sb:safeguard	-24
sb:saint	12
sb:sale	-10
sb:same report	-15
sb:sanction	-9
sb:say	-16
sb:say <name>	-20
sb:say a	10
sb:say in	-11
sb:say so	9
sb:say that	-14
sb:say until	-12
sb:say what	-13
sb:sea	14
sb:second	-16
sb:second order	19
sb:second round	-13
sb:section <number>	-14
sb:sell	-13
sb:settle	-17
sb:settle it	-9
sb:settlement	-10
sb:shall	-16
sb:she	15
sb:ship before	-11
sb:shook	-17
sb:shook hand	-17
sb:short	25
sb:should have	-11
sb:should it	-21
sb:should know	12
sb:show	-18
sb:shut	-14
sb:side ,	11
sb:side had	-12
sb:side suspend	11
sb:side until	14
sb:sign	21
sb:sign ,	-11
sb:sign <day-gone>	12
sb:sign a	-24
sb:sign an	11
sb:sign by	15
sb:signature	-17
sb:since	-15
sb:since <day-gone>	29
sb:since <day-today>	12
sb:since <month-gone>	9
sb:since <number>	-19
sb:since spring	-13
sb:since the	-29
sb:since then	8
sb:sit	-11
sb:sit down	-12
sb:sit together	8
sb:six	11
sb:slap	11
sb:small	-10
sb:smelter	-11
sb:so on	-12
sb:so the	19
sb:social	10
sb:somebody	25
sb:south	12
sb:soybean	-24
sb:space	15
sb:spare	17
sb:speak	-20
sb:speak of	-12
sb:spoke	15
sb:spring	-22
sb:spring ,	-22
sb:square	11
sb:stake	11
sb:stand still	-14
sb:standstill of	17
sb:start	-42
sb:start <day-ahead>	-10
sb:start in	-10
sb:start on	-23
sb:state	17
sb:state in	9
sb:state that	8
sb:stay	-20
sb:stay on	-37
sb:steel	-15
sb:still at	11
sb:still pay	-10
sb:stockholm	18
sb:stop	13
sb:stop on	21
sb:strike	-25
sb:strike until	-11
sb:subject to	-13
sb:summer	-23
sb:summer tariff	-15
sb:summit ,	11
sb:sunday	26
sb:surabaya	-9
sb:surcharge	-64
sb:surcharge ,	-16
sb:surcharge of	-14
sb:surcharge that	-9
sb:suspend	8
sb:suspend ,	12
sb:suspend for	-19
sb:suspend from	15
sb:suspend in	-13
sb:suspend its	-18
sb:suspend since	-18
sb:suspend until	21
sb:suspension end	-8
sb:suspension expire	-10
sb:suspension last	25
sb:suspension of	21
sb:suspension run	-19
sb:table	-14
sb:take <level>	11
sb:take effect	-18
sb:take note	17
sb:take place	-12
sb:take us	16
sb:talk ;	10
sb:talk by	10
sb:talk in	-7
sb:talk with	-10
sb:talked	-24
sb:tariff	9
sb:tariff ,	11
sb:tariff are	10
sb:tariff end	-21
sb:tariff for	-14
sb:tariff is	11
sb:tariff on	32
sb:tariff pause	10
sb:tariff stay	-29
sb:tariff that	-9
sb:tax	22
sb:tax on	18
sb:telephone call	-10
sb:telephone on	-4
sb:television on	-9
sb:television that	8
sb:tell	15
sb:tell him	10
sb:tell me	-7
sb:tell reporter	-23
sb:tell the	18
sb:term	21
sb:term end	8
sb:term on	11
sb:textile	11
sb:than	-13
sb:than the	-10
sb:that <person>	12
sb:that <quality>	-11
sb:that <seat>	17
sb:that both	-13
sb:that bring	10
sb:that day	-11
sb:that do	11
sb:that end	16
sb:that for	-8
sb:that had	-21
sb:that he	-9
sb:that it	-7
sb:that keep	33
sb:that last	-10
sb:that on	-10
sb:that run	17
sb:that take	-15
sb:that the	26
sb:that their	-10
sb:that truce	15
sb:that until	18
sb:that was	-20
sb:the	-12
sb:the "	10
sb:the <day-ahead>	-27
sb:the <day-gone>	17
sb:the <office>	9
sb:the <organisation>	-24
sb:the <seat>	-21
sb:the <span>	48
sb:the agreement	-21
sb:the arrangement	18
sb:the ceasefire	-14
sb:the clock	21
sb:the container	-10
sb:the contract	-15
sb:the control	-10
sb:the country	10
sb:the current	26
sb:the deadline	-29
sb:the decree	-10
sb:the difference	-11
sb:the employer	-14
sb:the end	-14
sb:the exclusion	-8
sb:the extension	-10
sb:the extra	-13
sb:the fee	-16
sb:the further	10
sb:the higher	14
sb:the leader	-12
sb:the letter	22
sb:the list	-17
sb:the lower	-25
sb:the management	-13
sb:the mediator	-12
sb:the middle	-9
sb:the moment	10
sb:the moratorium	-11
sb:the mutual	13
sb:the next	-9
sb:the northern	-18
sb:the note	18
sb:the one	11
sb:the order	26
sb:the other	15
sb:the paper	25
sb:the party	-22
sb:the pause	-17
sb:the peace	-13
sb:the present	24
sb:the quarrel	-11
sb:the reciprocal	23
sb:the reduction	20
sb:the remain	-8
sb:the renewal	15
sb:the republic	9
sb:the rest	-27
sb:the result	-12
sb:the right	16
sb:the road	12
sb:the room	-10
sb:the rule	-16
sb:the safeguard	-8
sb:the season	-13
sb:the second	-14
sb:the short	10
sb:the standstill	20
sb:the strike	-10
sb:the summer	-13
sb:the surcharge	-38
sb:the tariff	30
sb:the telephone	-8
sb:the thing	14
sb:the third	12
sb:the treaty	15
sb:the truce	23
sb:the two	33
sb:the understanding	11
sb:the upper	-25
sb:the world	-10
sb:the worst	12
sb:their	-13
sb:their <office>	-11
sb:their <organisation>	-13
sb:their country	18
sb:their dispute	-9
sb:their duty	23
sb:their own	9
sb:their quarrel	-13
sb:their strike	-10
sb:their tariff	-14
sb:them	-12
sb:them ,	-25
sb:them by	9
sb:them on	-10
sb:there has	14
sb:there is	-16
sb:there on	-15
sb:therefore end	17
sb:these are	-12
sb:they	16
sb:they are	-14
sb:they meet	11
sb:they pay	-14
sb:they sign	13
sb:they take	10
sb:they would	9
sb:thi is	-19
sb:thi one	13
sb:thi paper	-15
sb:thi time	15
sb:thing	12
sb:thing ,	8
sb:think	12
sb:third	8
sb:those	15
sb:those that	12
sb:those who	15
sb:thread	13
sb:thread ,	14
sb:threaten	-17
sb:threaten with	-10
sb:three	-29
sb:three time	-12
sb:through	18
sb:thu	18
sb:ticket	-11
sb:till	28
sb:till the	-10
sb:time :	19
sb:time being	8
sb:time until	-10
sb:to	13
sb:to <day-gone>	-23
sb:to <level>	-23
sb:to <number>	12
sb:to announce	12
sb:to apply	14
sb:to end	17
sb:to extend	-24
sb:to have	9
sb:to hold	17
sb:to know	14
sb:to last	-17
sb:to lower	-16
sb:to midnight	9
sb:to put	20
sb:to raise	-13
sb:to slap	11
sb:to start	-10
sb:to stay	-13
sb:to talk	13
sb:to those	17
sb:tomatoe	12
sb:ton	15
sb:town	-16
sb:tractor	16
sb:trade minister	-13
sb:tram	-16
sb:transfer	-10
sb:transit	-8
sb:transport	-22
sb:treaty	14
sb:treaty by	9
sb:trial	10
sb:truce	26
sb:truce beyond	12
sb:truce by	-15
sb:truce die	9
sb:truce end	10
sb:truce from	10
sb:truce has	21
sb:truce itself	15
sb:truce now	12
sb:truce that	33
sb:truce to	-11
sb:truce under	9
sb:truce was	19
sb:truce will	8
sb:true	-10
sb:try	-10
sb:tue	-9
sb:tuesday ,	15
sb:tuna	22
sb:tuna ,	11
sb:turn	10
sb:two	11
sb:two agree	16
sb:two country	10
sb:two government	20
sb:two is	11
sb:two president	19
sb:two year	-10
sb:tyre	8
sb:under a	25
sb:under it	13
sb:under section	-25
sb:understanding	14
sb:union	-10
sb:unless	16
sb:unless <name>	9
sb:until	26
sb:until <day-gone>	-17
sb:until <number>	24
sb:up	15
sb:up from	-10
sb:up on	8
sb:upper	-25
sb:us to	12
sb:use	-10
sb:used	-11
sb:valid	21
sb:valley	-14
sb:version	19
sb:vienna	9
sb:vote	-19
sb:want to	14
sb:war of	-15
sb:was a	-10
sb:was agree	14
sb:was announce	-9
sb:was due	11
sb:was for	9
sb:was make	18
sb:was prolong	23
sb:was ready	10
sb:was renew	18
sb:was say	-11
sb:was the	-8
sb:was to	-12
sb:water	-19
sb:water on	-11
sb:way	23
sb:wednesday	11
sb:week	14
sb:week ,	14
sb:week ahead	-15
sb:week to	16
sb:weekly	22
sb:weekly ,	10
sb:were suspend	-11
sb:were to	16
sb:what end	8
sb:what he	11
sb:what will	12
sb:whatever	-14
sb:wheat	-19
sb:when	-26
sb:when <name>	-10
sb:when <person>	-10
sb:when he	10
sb:when it	-14
sb:when the	-14
sb:whether	28
sb:whether the	10
sb:which	12
sb:which are	-30
sb:which begin	14
sb:which expire	10
sb:which go	12
sb:which have	-16
sb:which lapse	-9
sb:which last	-11
sb:which run	20
sb:which start	-16
sb:which take	9
sb:which the	21
sb:which they	12
sb:which was	-14
sb:which would	13
sb:while the	12
sb:whisky	13
sb:who	-17
sb:whose	15
sb:wider	10
sb:will	-20
sb:will apply	10
sb:will continue	-9
sb:will drop	12
sb:will follow	-9
sb:will let	15
sb:will run	10
sb:will stay	-19
sb:window	-16
sb:wine	12
sb:winter	-11
sb:with <day-ahead>	-14
sb:with <level>	-14
sb:with <name>	30
sb:with <seat>	22
sb:with the	-11
sb:withdraw	-10
sb:without	11
sb:without a	6
sb:without the	-14
sb:wood	-11
sb:world	-12
sb:worth	-8
sb:would be	23
sb:would begin	12
sb:would charge	10
sb:would have	18
sb:would keep	-18
sb:would last	-15
sb:would otherwise	20
sb:would run	-25
sb:would start	-12
sb:would stay	11
sb:year 's	-21
sb:you	9
sb:you do	9
sb:you that	-11
sb:young	-11
sb:your	-9
sb:— "	12
sb:— a	-18
sb:— on	9
t0=modal-passive	-22
t0=past	-17
t0=pluperfect	-30
t0=present	9
t1=gerund	17
t1=infinitive-passive	11
t1=modal-passive	-23
t1=participle-passive	-36
t1=past	-24
t1=pluperfect	-26
t1=present	11
t2=modal	-11
t2=participle-passive	13
t2=past	-49
t2=past-not	-8
t2=present	18
t2=present-not	-8
t2=present-passive-not	-20
t:loose	14
t:loose & d:ahead	18
t:loose & d:gone	-17
t:loose-l	18
t:loose-l1	9
t:loose-l2	14
t:loose-r2	29
t:more & d:ahead	18
t:more & d:gone	-21
t:more-in	13
t:more-in0	13
t:more-l	14
t:more-l0	14
t:more-l1	-17
t:more-r2	17
t:quiet	29
t:quiet & d:ahead	28
t:quiet-l	27
t:quiet-l1	21
t:quiet-r2	-11
t:truce	31
t:truce & d:ahead	35
t:truce & d:gone	-53
t:truce & d:today	24
t:truce-l	24
t:truce-l0	-14
t:truce-l2	21
t:truce-r	20
t:truce-r2	37
t:verb	12
t:verb & d:ahead	18
t:verb-l2	8
t:verb-r3	19
tn:more	17
tn:quiet	13
tn:truce	45
tn:verb	-15
tp:loose	-10
tp:more	7
tp:quiet	38
tp:truce	24
tp:verb	-11
v0-none	-15
v0=approve	19
v0=begin	-33
v0=conclude	14
v0=die	18
v0=drop	-13
v0=extend	11
v0=fall	11
v0=hold	10
v0=impose	-8
v0=know	11
v0=make	-15
v0=pause	9
v0=prolong	13
v0=put	-11
v0=raise	9
v0=reach	-12
v0=return	-16
v0=rise	-11
v0=set	-21
v0=sit	-17
v0=sleep	-13
v0=stand	17
v0=start	-13
v0=stay	-26
v0=stop	18
v0=suspend	16
v1=admit	15
v1=agree	-10
v1=approve	18
v1=begin	-31
v1=charge	-13
v1=conclude	8
v1=cut	-9
v1=die	24
v1=drop	-13
v1=fall	15
v1=impose	-9
v1=make	-22
v1=meet	-18
v1=order	-11
v1=pause	9
v1=postpone	-8
v1=rise	-12
v1=say	10
v1=set	-23
v1=shelve	11
v1=sit	-14
v1=sleep	-13
v1=stand	16
v1=start	-22
v1=stay	-24
v1=stop	22
v1=suspend	13
v2-none	-38
v2=charge	16
v2=fall	-13
v2=leave	17
v2=look	11
v2=put	-12
v2=return	10
v2=rise	-10
v2=say	-12
v2=think	14
vt0=agree past	13
vt0=agree perfect	9
vt0=agree present	-13
vt0=approve past	11
vt0=be modal	18
vt0=begin future	-12
vt0=begin modal	9
vt0=begin present	-34
vt0=carry modal	-10
vt0=carry present	10
vt0=conclude past	9
vt0=decide future	14
vt0=die past	-12
vt0=die present	31
vt0=drop present	-11
vt0=end past	-46
vt0=end present	10
vt0=expire future	15
vt0=expire modal	17
vt0=expire past	-22
vt0=extend future	13
vt0=extend modal	16
vt0=get present	-18
vt0=go present	15
vt0=have past	-14
vt0=have present	17
vt0=hold modal	-10
vt0=hold present	14
vt0=keep past	14
vt0=leave future	-10
vt0=leave present	13
vt0=let future	10
vt0=let present	-12
vt0=lower present	-11
vt0=meet past	11
vt0=other present	-13
vt0=pay present	11
vt0=prolong past	15
vt0=publish present	11
vt0=put future	11
vt0=put perfect	-12
vt0=put present	-10
vt0=raise present	9
vt0=reach present	-14
vt0=remain present	17
vt0=rise present	-10
vt0=rule present	12
vt0=run future	13
vt0=run modal	-11
vt0=run past	-33
vt0=run present	27
vt0=say present	11
vt0=see present	-13
vt0=set present	-17
vt0=sign past	-13
vt0=sit perfect	10
vt0=sit present	-33
vt0=sleep present	-11
vt0=spare present	13
vt0=stand present	10
vt0=stay present	-18
vt0=suspend past	16
vt0=take past	8
vt1=agree participle	11
vt1=approve past	11
vt1=be modal	18
vt1=be present	-11
vt1=begin gerund	-14
vt1=begin modal	9
vt1=begin present	-34
vt1=carry modal	-10
vt1=carry present	10
vt1=conclude past	9
vt1=decide future	14
vt1=die past	-12
vt1=die present	31
vt1=drop present	-11
vt1=end gerund	12
vt1=end infinitive	13
vt1=end participle	-47
vt1=end past	-46
vt1=end present	10
vt1=expire future	15
vt1=expire infinitive	-5
vt1=expire modal	17
vt1=expire past	-22
vt1=extend future	13
vt1=extend infinitive	-17
vt1=extend modal	16
vt1=get present	-18
vt1=go present	21
vt1=have past	-11
vt1=have present	18
vt1=hold modal	-10
vt1=hold present	14
vt1=keep past	14
vt1=leave future	-10
vt1=let future	10
vt1=let present	-12
vt1=lower present	-12
vt1=meet past	11
vt1=other perfect	5
vt1=pay gerund	-16
vt1=pay present	12
vt1=prolong past	15
vt1=publish present	11
vt1=put infinitive	16
vt1=put perfect	-12
vt1=raise infinitive	-12
vt1=raise present	9
vt1=reach present	-14
vt1=remain present	11
vt1=rise present	-10
vt1=rule present	12
vt1=run future	13
vt1=run infinitive	-9
vt1=run modal	-11
vt1=run past	-33
vt1=run present	27
vt1=say present	14
vt1=see present	-13
vt1=set present	-17
vt1=sign past	-13
vt1=sit perfect	10
vt1=sit present	-33
vt1=sleep present	-11
vt1=spare present	13
vt1=stand present	9
vt1=stay present	-16
vt1=suspend past	15
vt2=begin present	-11
vt2=charge future	13
vt2=charge perfect	-10
vt2=charge present	11
vt2=end past	-8
vt2=end present	13
vt2=expire present	13
vt2=extend infinitive	18
vt2=fall present	-12
vt2=have past	-10
vt2=leave participle	11
vt2=other perfect	-10
vt2=pay past	-12
vt2=put present	-9
vt2=say present	-10`;
