// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:'s	-13
a:.	-11
a:<agent>	-13
a:<day-ahead> .	-25
a:<day-gone> .	-18
a:<day-today>	18
a:<gate>	-32
a:<level>	-20
a:<level> .	-33
a:<level> in	-11
a:<number> .	-31
a:<organisation>	-28
a:<organisation> of	-11
a:<person>	-33
a:<person> and	-14
a:<quality>	-19
a:<seat>	14
a:<sender>	-16
a:<span>	-19
a:<v-bear>	-10
a:<v-buy>	-15
a:<v-end>	13
a:<v-impose>	-14
a:<v-return>	16
a:<v-say>	-25
a:<v-sell>	-15
a:about	10
a:additional	17
a:additional duty	19
a:after	21
a:again	13
a:agreement	21
a:agreement .	15
a:and	19
a:and <level>	11
a:and <person>	-13
a:and come	11
a:and last	-14
a:and not	10
a:any	17
a:any case	12
a:at the	-16
a:away	10
a:back	13
a:ban	-11
a:ban on	-9
a:be <number>	-14
a:bring	-14
a:by	-8
a:by <span>	-8
a:by the	-11
a:case	10
a:charge <number>	10
a:close	17
a:control	12
a:cut	8
a:day	10
a:deadline	18
a:deadline .	16
a:down	-13
a:due	-12
a:duty	11
a:duty of	14
a:each	-14
a:end	31
a:end .	30
a:evening	-14
a:export	-11
a:extend a	11
a:finish	8
a:first	-16
a:flour	-16
a:for <quality>	11
a:for <span>	-25
a:from	-19
a:from <day-ahead>	-22
a:government	-14
a:have	-24
a:having	-9
a:home	10
a:in	-37
a:in any	12
a:into	15
a:is <level>	-26
a:is <number>	-12
a:is a	-10
a:is due	-11
a:is the	11
a:it 's	10
a:it .	-18
a:it has	15
a:it was	-19
a:it will	13
a:its	8
a:last	14
a:last day	20
a:latest	-9
a:letter	-9
a:look	14
a:night	8
a:night .	15
a:nobody	-17
a:none	13
a:nothing	22
a:of	-8
a:of the	-16
a:of thi	21
a:offer	-9
a:old rate	-10
a:on <day-ahead>	-18
a:or	9
a:order	-11
a:our	-28
a:out .	10
a:over .	9
a:pay <level>	-7
a:pay <number>	13
a:pork	10
a:promise	9
a:put	-7
a:rate .	-10
a:reply	-10
a:reply .	-9
a:rise	-11
a:run .	9
a:save	12
a:say	-14
a:set	-15
a:shall	19
a:so	15
a:speaking	13
a:suspension	-16
a:suspension of	-13
a:talk	-9
a:talk on	-9
a:talked	13
a:talked about	14
a:tariff on	-12
a:tea	-10
a:telephone	13
a:telephone .	12
a:telephoned	-10
a:that .	11
a:the <office>	-15
a:the <quality>	-13
a:the additional	12
a:the control	12
a:the evening	-12
a:the first	-14
a:the last	11
a:the latest	-9
a:the suspension	-8
a:the time	9
a:their tariff	-14
a:their truce	18
a:them	14
a:there	-18
a:there will	-9
a:they	22
a:they are	9
a:thi	24
a:thi year	20
a:tile	10
a:to	-15
a:to <day-ahead>	23
a:to <number>	-13
a:to be	-18
a:to extend	17
a:to prolong	8
a:to run	10
a:to save	12
a:to sign	-11
a:to the	-12
a:truce	20
a:truce on	16
a:truce with	15
a:two	-10
a:under	-9
a:until <day-ahead>	-14
a:up	13
a:up .	27
a:us	10
a:was	-21
a:was <number>	-13
a:we	22
a:we shall	15
a:whatever	10
a:without agreement	10
a:would	-8
a:would have	-11
a:year	10
a:year .	12
a:you	-19
a:your	13
asks	-12
b:" <person>	-12
b:" the	-22
b:'	-19
b:'s <level>	17
b:'s decision	-9
b:'s good	12
b:'s own	10
b:(	-12
b:)	8
b:) the	11
b:*	-13
b:,	-12
b:, <name>	-15
b:, <person>	-24
b:, an	-10
b:, begin	-12
b:, clear	12
b:, duty	9
b:, end	12
b:, expire	-12
b:, for	10
b:, from	-25
b:, go	10
b:, good	12
b:, has	-12
b:, he	17
b:, is	18
b:, it	22
b:, lapse	11
b:, last	-14
b:, now	23
b:, run	-12
b:, say	-9
b:, so	10
b:, suspend	15
b:, through	-11
b:, valid	8
b:, with	20
b:, would	-9
b:-	16
b:- tariff	16
b:. eastern	-11
b:. est	12
b:/	-12
b:: <level>	-11
b:: <span>	-24
b:: and	-11
b:: it	19
b:: its	-14
b:: our	8
b:: the	-9
b:: until	12
b:; their	14
b:<day-ahead> and	-24
b:<day-gone>	23
b:<day-gone> evening	11
b:<day-gone> in	-10
b:<day-gone> to	14
b:<day-today>	24
b:<day-today> that	13
b:<gate>	-14
b:<goods-amount>	-24
b:<level-noun>	-22
b:<level> and	-7
b:<level> announce	-10
b:<level> at	-10
b:<level> from	-17
b:<level> here	-11
b:<level> in	8
b:<level> is	20
b:<level> off	-11
b:<level> rule	-9
b:<level> to	-16
b:<money>	-12
b:<month-ahead>	27
b:<month-gone>	15
b:<month-today>	-14
b:<name> agree	11
b:<name> at	-16
b:<name> end	-11
b:<name> extend	19
b:<name> give	-10
b:<name> in	10
b:<name> let	-12
b:<name> on	-14
b:<name> prolonged	-9
b:<name> say	-10
b:<name> start	11
b:<name> tariff	-11
b:<name> the	9
b:<name> truce	17
b:<name> until	9
b:<number>	-36
b:<number> /	-13
b:<number> a	16
b:<number> on	-23
b:<number> p	-28
b:<number> until	15
b:<office>	-25
b:<organisation> 's	10
b:<organisation> and	-19
b:<organisation> doe	12
b:<organisation> end	-11
b:<organisation> has	18
b:<organisation> in	11
b:<person>	-22
b:<person> agree	16
b:<person> announce	12
b:<person> had	-9
b:<points>	48
b:<points> are	15
b:<points> on	-12
b:<points> suspend	11
b:<points> until	11
b:<quality> one	-10
b:<quality> sugar	14
b:<seat>	10
b:<seat> and	28
b:<seat> have	8
b:<seat> on	-10
b:<seat> until	16
b:<span>	13
b:<span> are	28
b:<span> from	-26
b:<span> on	-10
b:<span> to	12
b:<span> truce	-20
b:<v-deny>	-8
b:<v-end>	27
b:<v-impose>	-16
b:<v-propose>	-11
b:<v-threaten>	-12
b:a .	17
b:a deal	14
b:a list	12
b:a standstill	-15
b:a year	9
b:admit	15
b:after	16
b:again before	18
b:again in	-10
b:again on	-13
b:agree	5
b:agree by	13
b:agree in	34
b:agree not	13
b:agree on	-12
b:agree to	-15
b:agreement is	9
b:agreement with	-15
b:all of	21
b:allowed	-7
b:allowed to	-7
b:already	-12
b:also	14
b:am	-8
b:and <number>	15
b:and <quality>	-5
b:and <seat>	25
b:and a	11
b:and after	9
b:and agree	-12
b:and come	17
b:and expire	-13
b:and has	13
b:and in	13
b:and it	10
b:and not	-14
b:and on	-11
b:and the	-11
b:and then	-15
b:another <points>	14
b:apple	12
b:application	10
b:apply again	-9
b:apply from	10
b:apply on	9
b:approve	19
b:approve the	18
b:are asleep	8
b:are due	-19
b:are over	16
b:are to	-23
b:are up	10
b:arrangement expire	11
b:arrangement with	10
b:arrive by	9
b:as of	-22
b:ask	13
b:asleep	16
b:asleep until	16
b:at <number>	-17
b:at least	-19
b:at midnight	17
b:at the	-9
b:back	-15
b:back on	-11
b:back to	-16
b:base	9
b:be at	-11
b:be extend	21
b:be hold	-9
b:be in	-8
b:be over	20
b:be prolonged	-14
b:because	11
b:beef	-17
b:been in	-15
b:beer	8
b:before it	15
b:before midnight	11
b:begin	-35
b:begin on	-19
b:being	15
b:between <name>	15
b:beyond	27
b:both	-9
b:busan	12
b:busan on	-13
b:busan would	-9
b:but <name>	-11
b:by	-15
b:by telephone	24
b:by the	-22
b:cabinet	16
b:calendar	19
b:can be	-16
b:car	-13
b:case on	9
b:cattle	12
b:cease	8
b:cease to	17
b:ceasefire	-17
b:change	-21
b:charge	-15
b:charge <quality>	13
b:cheese	-10
b:city	-13
b:club	-14
b:comment	-10
b:company	-15
b:completed	9
b:consent	19
b:continue	-12
b:cork	15
b:cotton	-13
b:council	-9
b:counted	21
b:counted from	10
b:counter	18
b:counter -	19
b:counting	-16
b:country	-15
b:date	17
b:date is	12
b:day	14
b:day until	-11
b:deadline	-33
b:deadline for	-16
b:deal	15
b:decision	-31
b:decision of	-9
b:did	-23
b:die	21
b:do	17
b:do not	10
b:down	-19
b:drop its	-11
b:due to	21
b:duty	27
b:duty at	8
b:duty from	-13
b:duty is	18
b:duty on	11
b:duty to	10
b:duty will	-16
b:each	17
b:each other	17
b:eastern	-12
b:eastern time	-18
b:effective	-12
b:end	15
b:end of	11
b:est	12
b:est on	12
b:evening	11
b:excluded	-11
b:exclusion	-17
b:expire at	-24
b:expire on	11
b:extend from	20
b:extend the	-20
b:extend to	-11
b:extend until	-14
b:extension of	17
b:extra	-12
b:fall	17
b:fall away	15
b:fall on	9
b:ferry	-11
b:fish and	10
b:flew to	10
b:follow	-17
b:follow on	-16
b:for	-15
b:for <name>	18
b:for <span>	22
b:for the	-14
b:force	19
b:force from	15
b:force on	-12
b:force since	-13
b:force until	11
b:former	-10
b:four	-10
b:fourth round	9
b:from	-38
b:from <day-today>	15
b:from <level>	-16
b:frozen	-13
b:frozen until	-8
b:further	-5
b:gave	-19
b:gave the	-11
b:geneva	12
b:give <name>	-15
b:given	-19
b:go	19
b:go on	13
b:good	26
b:good of	10
b:good on	-11
b:good through	8
b:good to	14
b:good until	16
b:good would	17
b:government of	-9
b:grant	-13
b:group	-11
b:had	-14
b:hand	-11
b:hand at	-9
b:has a	27
b:has agree	22
b:has been	-18
b:has to	-9
b:have come	15
b:have expire	18
b:have until	-12
b:he	-9
b:he has	-17
b:heard	-9
b:her	13
b:higher duty	11
b:him	10
b:his	16
b:his <office>	10
b:hold in	-8
b:house	-10
b:i	14
b:if <name>	-13
b:if he	-12
b:if it	7
b:if no	15
b:if they	-21
b:if you	17
b:impose	-9
b:in	-12
b:in <name>	-15
b:in at	12
b:in busan	11
b:in force	28
b:in law	15
b:in tariff	11
b:in the	-30
b:in their	-14
b:in write	10
b:into force	-19
b:is	16
b:is back	-10
b:is charge	-11
b:is due	9
b:is extend	-10
b:is go	12
b:is good	16
b:is on	-11
b:is prolonged	9
b:is still	12
b:is to	-19
b:is up	9
b:it	12
b:it begin	-11
b:it end	12
b:it expire	-12
b:it on	-16
b:it reach	-14
b:it start	-14
b:it the	16
b:it until	-18
b:it up	-12
b:it was	14
b:it will	12
b:it would	16
b:it'll	19
b:its own	-15
b:its term	12
b:its truce	16
b:itself	12
b:keep its	11
b:keep the	-9
b:keep their	14
b:know	22
b:lapse	12
b:lapse on	10
b:last	11
b:last <month-gone>	8
b:last <span>	-21
b:last day	23
b:last week	13
b:lasted	-10
b:late	-15
b:law	13
b:least	-19
b:least until	-9
b:leave	13
b:let the	11
b:let their	-9
b:letter	18
b:letter of	10
b:list	15
b:list of	23
b:lower	-14
b:maize	16
b:mark	18
b:may	-18
b:may be	-14
b:me	-12
b:meal	9
b:meet in	-9
b:meet with	10
b:member	-8
b:midnight	23
b:mill	10
b:more	-14
b:most other	-11
b:mr	-9
b:negotiation	11
b:neither	10
b:network	11
b:network on	12
b:new	-24
b:next	7
b:next decision	-11
b:no paper	20
b:no truce	-20
b:nothing change	-8
b:object	-10
b:of	10
b:of <day-ahead>	33
b:of <month-ahead>	13
b:of <name>	14
b:of duty	30
b:of geneva	11
b:of it	10
b:of letter	8
b:of thi	13
b:offer	-29
b:oil	-14
b:old rate	-14
b:old truce	16
b:olive oil	-14
b:on	-27
b:on <day-ahead>	-20
b:on <day-gone>	21
b:on <name>	13
b:on <quality>	17
b:on a	-17
b:on both	13
b:on cotton	-11
b:on from	9
b:on good	19
b:on his	11
b:on hold	-14
b:on pay	-13
b:on to	-11
b:one is	10
b:open	-20
b:operator	-16
b:order	10
b:other 's	24
b:other <points>	12
b:other country	-12
b:otherwise	24
b:our truce	-9
b:out	19
b:over	16
b:over on	25
b:p	-28
b:p .	-28
b:paper	18
b:parliament	-11
b:party	-22
b:past	13
b:pause end	-13
b:pause in	11
b:pause until	16
b:pay	-24
b:pay <level>	-14
b:payment	-12
b:peace	12
b:permit	-12
b:phone	-10
b:phosphate	9
b:post	-13
b:present	20
b:present one	12
b:president	-13
b:price	-24
b:prolong it	17
b:published by	9
b:put it	-8
b:quarrel	-11
b:rail	-19
b:rate of	23
b:reach its	12
b:reciprocal rate	15
b:reconvene	-9
b:reduction	13
b:reduction apply	14
b:remain so	-19
b:renewal	14
b:renewed	-8
b:report	-19
b:rest of	-10
b:return	-15
b:return to	-13
b:right	-14
b:round of	-11
b:round on	9
b:rule	-7
b:say	-9
b:say on	-7
b:say that	-17
b:say the	-9
b:say until	-15
b:sea	13
b:season	-14
b:second	-9
b:settlement	-9
b:shall	-19
b:ship	14
b:shook	-12
b:shook hand	-12
b:should	15
b:should have	-11
b:shut	-13
b:side agree	-13
b:side until	12
b:sign a	-22
b:sign on	-17
b:since	-44
b:since the	-14
b:sit	-13
b:sit together	11
b:so	12
b:so on	-12
b:so the	9
b:soap	12
b:social	12
b:some	-13
b:somebody	20
b:speak	-16
b:special	-15
b:special duty	-18
b:stand	16
b:standstill of	11
b:start	-31
b:start on	-19
b:stay at	-18
b:stop	14
b:stop on	18
b:stretched	-14
b:strike until	-11
b:summer	-12
b:sunday	16
b:surcharge	-10
b:suspend	17
b:suspend from	11
b:suspend its	-11
b:suspend the	12
b:suspend to	7
b:suspension end	-6
b:suspension of	16
b:take us	17
b:talk by	12
b:tariff	-9
b:tariff end	-18
b:tariff is	11
b:tariff on	18
b:tariff stay	-17
b:tariff truce	-11
b:tariff until	11
b:tea	8
b:telephone	19
b:term	17
b:term on	14
b:that	13
b:that <name>	-9
b:that <number>	10
b:that <person>	11
b:that both	-21
b:that end	14
b:that he	-7
b:that is	6
b:that keep	21
b:that last	-12
b:that run	14
b:the	-11
b:the <day-gone>	15
b:the <name>	-10
b:the <quality>	-9
b:the <span>	33
b:the additional	16
b:the date	10
b:the deadline	-22
b:the duty	16
b:the end	9
b:the freeze	-11
b:the letter	15
b:the lower	-18
b:the meet	10
b:the order	13
b:the present	14
b:the rate	14
b:the reduction	14
b:the renewal	13
b:the rest	-15
b:the second	-16
b:the special	-12
b:the standstill	11
b:the surcharge	-11
b:the tariff	20
b:the thing	8
b:the truce	9
b:the upper	-13
b:then	-12
b:there	-18
b:there is	-12
b:they	17
b:they are	-19
b:they have	-10
b:they meet	10
b:they sign	11
b:they will	11
b:thi	24
b:thi apply	11
b:three	-20
b:through	22
b:thu	19
b:thursday	-14
b:ticket	-13
b:till	22
b:till the	-15
b:time	-13
b:time until	-10
b:to	20
b:to <level>	-17
b:to a	-12
b:to apply	9
b:to extend	-24
b:to hold	14
b:to its	-10
b:to last	-14
b:to put	16
b:to talk	12
b:together	8
b:tractor	13
b:transfer	-11
b:treaty by	9
b:truce	18
b:truce beyond	9
b:truce by	-17
b:truce die	9
b:truce end	19
b:truce is	16
b:truce last	22
b:truce now	16
b:truce on	17
b:truce that	-11
b:truce was	8
b:try	-9
b:tuesday	-10
b:two side	-10
b:under	-11
b:unless	11
b:until	15
b:up	25
b:up on	12
b:upper	-13
b:us	29
b:us to	19
b:valid	17
b:vote	-22
b:vote on	-12
b:want to	13
b:warn	-9
b:was <number>	-11
b:was due	15
b:was make	9
b:was prolonged	18
b:was ready	11
b:water	-11
b:we are	-12
b:week	16
b:week to	12
b:welcome	-9
b:what end	9
b:what he	12
b:what it	-11
b:what was	-13
b:whether	21
b:which both	-11
b:which expire	12
b:which go	11
b:which has	12
b:which it	-10
b:which lapse	-9
b:which last	-9
b:which run	19
b:which take	13
b:which the	14
b:which was	-33
b:which would	11
b:who	-18
b:will last	9
b:will let	14
b:will stay	-8
b:window	-16
b:wine	16
b:with	9
b:with <name>	12
b:with <seat>	13
b:with effect	-9
b:with the	-12
b:without the	-21
b:would begin	11
b:would carry	-10
b:would charge	11
b:would have	27
b:would last	-15
b:would otherwise	14
b:would run	-23
b:write	13
b:year 's	-13
b:— a	-14
c0=begin	-15
c0=impose	-14
c0=propose	-21
c0=threaten	-18
c1=bear & d:today	-14
c1=begin	-15
c1=begin & d:ahead	-13
c1=begin & d:gone	-13
c1=begin & d:today	13
c1=end & d:ahead	11
c1=end & d:gone	-11
c1=impose	-24
c1=impose & d:gone	-33
c1=impose & d:today	-17
c1=propose	-17
c1=propose & d:ahead	-19
c1=say & d:ahead	15
c1=say & d:gone	-9
c1=sell & d:ahead	-16
c1=stay & d:gone	-37
c1=stay & d:today	30
c1=target	9
c1=target & d:ahead	10
c1=threaten	-13
c1=threaten & d:ahead	-12
c1=up & d:ahead	-11
c1=up & d:today	12
c2=bear	-11
c2=down	-15
c2=return	12
c2=say	-23
c2=stay	-15
c2=target	10
c2=up	-11
ct0=agree perfect	11
ct0=agree present	-14
ct0=bear past	18
ct0=begin future	-22
ct0=begin present-passive	10
ct0=deny present	12
ct0=end future	20
ct0=end modal	9
ct0=end past	-59
ct0=end present	21
ct0=impose past	11
ct0=impose pluperfect	-15
ct0=propose modal	-12
ct0=say perfect	-12
ct0=say present	10
ct0=stay future-passive	-14
ct0=stay modal	-10
ct0=stay present	14
ct0=suspend past	12
ct0=suspend present-passive	10
ct0=target future	-11
ct0=target past	-11
ct0=target present	14
ct0=threaten past	-9
ct1=bear past	15
ct1=bear perfect	10
ct1=begin future	-28
ct1=begin present-passive	10
ct1=deny present	12
ct1=end future	15
ct1=end gerund	17
ct1=end modal	9
ct1=end participle-passive	-41
ct1=end past	-55
ct1=end present	22
ct1=impose gerund	10
ct1=impose infinitive-passive	14
ct1=impose modal	-9
ct1=impose pluperfect	-15
ct1=say perfect	-12
ct1=stay future-passive	-14
ct1=stay gerund	17
ct1=stay infinitive-passive	11
ct1=stay modal	-12
ct1=suspend future	13
ct1=suspend past	11
ct1=suspend present-passive	10
ct1=target future	-11
ct1=target present	14
ct1=threaten past	-8
ct1=up modal	-14
ct2=bear past	-12
ct2=begin future	-14
ct2=down present	-11
ct2=end past	-12
ct2=end present	24
ct2=impose future-passive	11
ct2=impose participle-passive	11
ct2=impose present	-12
ct2=return present	14
ct2=say present	-12
ct2=stay past	-17
d:after , ends on	33
d:after , not	-11
d:after , on	25
d:after , to	8
d:after and ends on	28
d:after to the	-19
d:ahead other	-39
d:ahead own	45
d:ahead-0	-81
d:ahead-1	-19
d:ahead-2	20
d:ahead-3	36
d:ahead-4	14
d:ahead-5	-28
d:ahead-6	-27
d:at=0	-7
d:at=1	15
d:at=2	-15
d:at=3	-14
d:before 	22
d:before ,	11
d:before , a	19
d:before ;	-10
d:before from	-10
d:before to	23
d:begins ahead	17
d:begins gone	-27
d:begins today	-13
d:ends ahead	14
d:ends other ahead	19
d:ends other gone	11
d:ends own ahead	25
d:ends own today	-7
d:ends today	-7
d:gone	-167
d:gone other	-101
d:gone own	-78
d:gone-0	-22
d:gone-1	-47
d:gone-2	-18
d:gone-3	-20
d:gone-4	-29
d:gone-5	-78
d:how=relative	-27
d:how=weekday	-42
d:last	-36
d:named=0	-79
d:named=1	7
d:named=2	30
d:named=3	21
d:rank=0	7
d:rank=0 of 1	38
d:rank=0 of 3	-22
d:rank=0 of 4	-46
d:rank=1	33
d:rank=1 of 2	17
d:rank=1 of 3	17
d:rank=1 of 4	12
d:rank=2	16
d:rank=2 of 4	17
d:span-before	12
d:today	-38
d:today own	-38
d:today-0	-38
f:"	-23
f:'	-24
f:(	11
f:)	11
f:-	17
f:<agent>	13
f:<day-gone>	-6
f:<goods-amount>	-37
f:<goods>	24
f:<level-noun>	12
f:<money>	-24
f:<month-gone>	24
f:<month-today>	9
f:<name>	27
f:<organisation>	-32
f:<person>	31
f:<points>	21
f:<quality>	10
f:<seat>	7
f:<sender>	-37
f:<v-bear>	18
f:<v-begin>	11
f:<v-buy>	-15
f:<v-deny>	13
f:<v-down>	-13
f:<v-impose>	-8
f:<v-say>	-7
f:<v-sell>	-19
f:<v-stay>	11
f:<v-threaten>	-19
f:<v-up>	-25
f:?	44
f:a	-13
f:absence	16
f:accept	-12
f:accord	11
f:act	-15
f:add	-14
f:additional	15
f:adopt	-9
f:affiliate	10
f:after	14
f:afterward	15
f:agent	-13
f:agreement	-22
f:al	11
f:all	-17
f:already	-15
f:althing	-14
f:although	11
f:aluminium	-13
f:am	-9
f:among	-22
f:and	20
f:announce	-35
f:another	19
f:answer	15
f:any	-14
f:apart	-8
f:application	-9
f:apply	15
f:approval	11
f:approve	-39
f:are	-8
f:arrival	-19
f:article	-14
f:as	13
f:ask	7
f:asparagu	18
f:at	-17
f:barley	-14
f:basi	11
f:bear	19
f:beer	-12
f:before	-13
f:behind	12
f:between	31
f:bicycle	-11
f:boat	13
f:both	-4
f:bottle	9
f:break	-9
f:bring	-14
f:broke	-17
f:busan	13
f:butter	11
f:buyer	10
f:by	-32
f:calendar	-15
f:call	-40
f:can	20
f:car	-15
f:carpet	15
f:cashmere	-12
f:chance	17
f:cheese	13
f:chicken	-20
f:cinnamon	-7
f:city	-10
f:clear	14
f:clock	16
f:close	-8
f:club	-31
f:cod	-15
f:cold	-10
f:colleague	-10
f:collect	30
f:come	18
f:commerce	-9
f:company	-25
f:consent	-20
f:consider	-17
f:container	-13
f:contract	-16
f:cork	8
f:cost	-33
f:could	-41
f:counterpart	9
f:counting	10
f:course	9
f:cover	18
f:crane	-20
f:cut	9
f:day	15
f:deadline	-10
f:deal	18
f:decision	10
f:declaration	-12
f:declare	-11
f:decree	26
f:did	-7
f:die	-14
f:dispute	10
f:do	18
f:doesn't	9
f:don't	15
f:done	7
f:down	-18
f:draw	11
f:driver	-14
f:drop	-16
f:due	25
f:during	-27
f:duty	10
f:each	-11
f:economy	19
f:end	40
f:enter	-36
f:entry	13
f:even	-17
f:event	14
f:ever	11
f:every	-15
f:everyone	-12
f:expert	11
f:export	-17
f:face	-19
f:fail	-18
f:failed	-10
f:fall	-38
f:far	-10
f:farm	-13
f:fee	-18
f:fentanyl	13
f:few	19
f:fifth	-9
f:final	-16
f:find	9
f:first	-12
f:fish	17
f:flower	17
f:following	-14
f:football	9
f:for	-21
f:force	-24
f:former	-21
f:formula	-9
f:free	-21
f:from	-13
f:fruit	-12
f:furniture	8
f:further	23
f:future	9
f:give	-8
f:given	13
f:go	-17
f:government	18
f:grower	-10
f:had	14
f:hall	-10
f:hand	11
f:hang	11
f:happen	9
f:has	-28
f:hasn't	-18
f:have	27
f:he	14
f:he'd	-8
f:heard	12
f:heavy	-13
f:height	17
f:here	15
f:higher	-15
f:hope	22
f:hour	-16
f:hurry	7
f:i	23
f:i'm	-14
f:i've	12
f:in	10
f:instrument	14
f:intend	17
f:interest	-16
f:into	-25
f:investigation	-10
f:ion	-15
f:joint	-15
f:judge	-11
f:juice	-13
f:kilometre	-14
f:language	-13
f:later	-28
f:latest	11
f:leave	-12
f:led	-11
f:lemon	12
f:lent	-10
f:less	-11
f:letter	19
f:licence	-13
f:lie	13
f:limit	-8
f:line	-41
f:lithium	-13
f:lobster	11
f:london	-13
f:lorry	14
f:lose	-18
f:lower	-18
f:make	-9
f:market	-15
f:matter	-9
f:may	-35
f:me	-19
f:measure	16
f:mediator	-24
f:medicine	-11
f:meet	13
f:metre	-11
f:minister	26
f:moment	-10
f:most	-24
f:motorcycle	12
f:move	-10
f:mr	-18
f:mrs	-11
f:must	-43
f:nagoya	11
f:negotiation	-34
f:neither	-16
f:net	-11
f:never	9
f:newest	12
f:no	-15
f:none	-12
f:notice	-9
f:observer	-16
f:of	-21
f:off	-31
f:offer	-32
f:old	13
f:older	14
f:olive	-10
f:opened	-9
f:operator	-12
f:ordinary	-19
f:other	-17
f:our	20
f:outstanding	12
f:palace	13
f:paper	27
f:parliament	-15
f:pass	20
f:past	-19
f:pause	9
f:payable	-10
f:pen	30
f:penalty	-9
f:people	12
f:period	16
f:permanent	-19
f:player	-13
f:plu	-16
f:pork	-24
f:port	-11
f:potash	10
f:premium	-10
f:present	-11
f:president	10
f:price	-14
f:principle	12
f:prolonged	10
f:protocol	14
f:provided	18
f:publish	-9
f:published	-14
f:put	-12
f:quiet	14
f:quota	-12
f:raise	-11
f:raspberry	10
f:rate	-23
f:ratify	-11
f:reader	-10
f:reciprocal	19
f:recommend	15
f:remain	13
f:remember	-12
f:renew	-11
f:renewal	16
f:renewed	16
f:reply	13
f:request	10
f:rest	11
f:result	-15
f:revert	11
f:risk	10
f:rosario	17
f:round	-37
f:rum	-10
f:sale	-14
f:salmon	-21
f:sardine	9
f:section	-25
f:see	19
f:seed	8
f:settle	14
f:settlement	-15
f:shipment	-11
f:shook	11
f:sign	12
f:signature	9
f:since	-21
f:so	-12
f:software	-10
f:sorghum	-12
f:spoke	-15
f:standstill	15
f:start	14
f:stay	-28
f:step	-20
f:still	17
f:stock	-12
f:stockholm	13
f:strike	-19
f:sum	-11
f:summer	-18
f:suspend	-11
f:talk	-55
f:talked	-11
f:tariff	-19
f:taro	-19
f:telephone	-18
f:tell	-18
f:textile	14
f:th	16
f:than	-21
f:that	12
f:their	-12
f:therefore	-18
f:they'll	19
f:think	20
f:third	-27
f:threaten	-25
f:three	-22
f:through	23
f:timber	-13
f:tin	11
f:tomatoe	-14
f:ton	-11
f:tonne	10
f:touch	11
f:town	-10
f:transfer	-9
f:treaty	11
f:truce	38
f:twice	8
f:understanding	17
f:unless	48
f:urea	24
f:waiting	-12
f:wake	20
f:walk	-12
f:warn	-11
f:was	16
f:we	-21
f:we'll	9
f:weapon	-16
f:weekend	9
f:well	-20
f:were	24
f:what	15
f:whatever	10
f:wheat	-12
f:when	13
f:where	-14
f:whether	15
f:which	-7
f:who	13
f:whole	8
f:whom	-13
f:will	-33
f:winter	-8
f:with	8
f:withdraw	-19
f:without	10
f:work	11
f:worth	10
f:would	22
f:your	10
f:zero	-15
first-of-paragraph	-31
has-gerund	16
has-participle	-26
has-past	-28
has-perfect	-15
has-pluperfect	-25
has-present	22
l1=( & d:ahead	-9
l1=, & d:gone	-12
l1=:	43
l1=: & d:ahead	39
l1=: & d:today	11
l1=<agent>	-17
l1=<agent> & d:today	-15
l1=<begin> & d:ahead	-14
l1=<day-ahead>	-20
l1=<day-ahead> & d:today	-16
l1=<day-today>	13
l1=<day-today> & d:today	13
l1=<goods>	12
l1=<level-noun>	13
l1=<level-noun> & d:ahead	14
l1=<level>	-10
l1=<name>	-12
l1=<not> & d:ahead	-26
l1=<seat>	-17
l1=<seat> & d:ahead	-12
l1=<span>	-9
l1=<span> & d:ahead	-14
l1=<v-agree>	13
l1=<v-agree> & d:today	10
l1=<v-bear>	13
l1=<v-bear> & d:ahead	22
l1=<v-bear> & d:today	-14
l1=<v-begin>	-36
l1=<v-begin> & d:ahead	-26
l1=<v-begin> & d:today	-12
l1=<v-end>	26
l1=<v-end> & d:ahead	12
l1=<v-end> & d:gone	-8
l1=<v-end> & d:today	22
l1=<v-sell>	11
l1=<v-sell> & d:ahead	11
l1=<v-suspend>	-16
l1=<v-suspend> & d:ahead	-15
l1=after	20
l1=after & d:ahead	22
l1=and	19
l1=and & d:ahead	13
l1=back & d:ahead	-13
l1=begin	-14
l1=begin & d:ahead	-11
l1=beyond	22
l1=beyond & d:ahead	22
l1=by	-15
l1=by & d:ahead	-10
l1=day	11
l1=die	16
l1=die & d:today	13
l1=expire & d:ahead	14
l1=from	-36
l1=from & d:ahead	-29
l1=from & d:today	-10
l1=has	11
l1=has & d:ahead	13
l1=is	9
l1=is & d:ahead	10
l1=it & d:ahead	-11
l1=lapse	16
l1=last	-9
l1=mark	18
l1=mark & d:ahead	18
l1=midnight	23
l1=midnight & d:ahead	15
l1=midnight & d:today	10
l1=next	16
l1=next & d:ahead	16
l1=not	-22
l1=not & d:ahead	-22
l1=of	-45
l1=of & d:ahead	-34
l1=on	-29
l1=on & d:gone	-47
l1=out	17
l1=out & d:today	15
l1=over	32
l1=over & d:ahead	20
l1=say	15
l1=say & d:ahead	17
l1=ship	11
l1=ship & d:ahead	11
l1=sign	16
l1=sign & d:ahead	8
l1=sign & d:today	10
l1=since	-38
l1=since & d:ahead	-27
l1=since & d:gone	-10
l1=start	-18
l1=start & d:ahead	-14
l1=sunday	16
l1=sunday & d:today	10
l1=telephone	12
l1=telephone & d:today	12
l1=the & d:ahead	17
l1=the & d:gone	-17
l1=the & d:today	-15
l1=through	19
l1=through & d:ahead	19
l1=thursday	-14
l1=thursday & d:today	-14
l1=till	26
l1=till & d:ahead	27
l1=to	19
l1=to & d:ahead	18
l1=truce	-14
l1=tuesday	-10
l1=tuesday & d:today	-9
l1=until	13
l1=until & d:ahead	23
l1=until & d:gone	-38
l1=— & d:today	-14
l2=" & d:ahead	-18
l2=" & d:today	13
l2=,	13
l2=, & d:ahead	11
l2=:	23
l2=: & d:ahead	18
l2=;	-12
l2=<begin> & d:gone	-11
l2=<begin> & d:today	-12
l2=<goods> & d:ahead	-10
l2=<level>	-13
l2=<level> & d:ahead	-14
l2=<number> & d:today	11
l2=<office>	-16
l2=<office> & d:ahead	-9
l2=<points>	12
l2=<points> & d:ahead	13
l2=<sender>	10
l2=<sender> & d:ahead	12
l2=<v-agree>	-17
l2=<v-begin>	11
l2=<v-begin> & d:ahead	10
l2=<v-down>	14
l2=<v-down> & d:ahead	15
l2=<v-end>	23
l2=<v-end> & d:ahead	28
l2=<v-impose>	-8
l2=<v-impose> & d:gone	-12
l2=<v-impose> & d:today	-22
l2=<v-propose>	-12
l2=<v-propose> & d:ahead	-17
l2=<v-say>	-16
l2=<v-sell>	-10
l2=<v-sell> & d:ahead	-10
l2=<v-stay> & d:gone	-16
l2=<v-suspend>	11
l2=<v-suspend> & d:ahead	13
l2=<v-up>	12
l2=<v-up> & d:today	14
l2=ahead	-14
l2=also	10
l2=also & d:ahead	11
l2=and	21
l2=and & d:ahead	17
l2=apply	13
l2=apply & d:ahead	14
l2=arrangement	-15
l2=arrangement & d:ahead	-15
l2=arrive	-13
l2=arrive & d:ahead	-13
l2=as	-25
l2=as & d:ahead	-15
l2=as & d:today	-9
l2=asleep	16
l2=asleep & d:ahead	16
l2=at & d:ahead	-12
l2=back	-12
l2=back & d:ahead	-10
l2=been	9
l2=begin	-11
l2=begin & d:ahead	-10
l2=busan	-11
l2=busan & d:ahead	-10
l2=by	-10
l2=by & d:ahead	-20
l2=by & d:today	11
l2=call	12
l2=change	-12
l2=change & d:ahead	-11
l2=column	9
l2=column & d:today	9
l2=continue	-17
l2=continue & d:ahead	-17
l2=counted	10
l2=counted & d:ahead	10
l2=day	13
l2=day & d:ahead	14
l2=deadline	-12
l2=deadline & d:ahead	-12
l2=did	-14
l2=did & d:ahead	-13
l2=die & d:ahead	8
l2=down	-15
l2=down & d:ahead	-13
l2=effect	-17
l2=effect & d:ahead	-16
l2=else	-10
l2=enter	-13
l2=enter & d:ahead	-12
l2=est	11
l2=est & d:ahead	12
l2=expire & d:ahead	9
l2=fall	9
l2=fall & d:ahead	9
l2=follow	-17
l2=follow & d:ahead	-16
l2=for	-30
l2=for & d:ahead	-29
l2=friday & d:ahead	15
l2=from	-25
l2=from & d:ahead	-33
l2=geneva	-16
l2=geneva & d:ahead	-13
l2=go	32
l2=go & d:ahead	23
l2=go & d:today	15
l2=good	19
l2=good & d:ahead	24
l2=here	-14
l2=here & d:ahead	-12
l2=in	-30
l2=in & d:ahead	-23
l2=instead	9
l2=it	-14
l2=it & d:today	-13
l2=lapse	8
l2=lapse & d:ahead	9
l2=last	11
l2=last & d:ahead	12
l2=least	-13
l2=least & d:ahead	-13
l2=make	-12
l2=make & d:ahead	-11
l2=monday & d:today	-15
l2=most	13
l2=network	12
l2=network & d:ahead	12
l2=night	-9
l2=not	15
l2=nothing	-15
l2=nothing & d:ahead	-14
l2=now	-10
l2=now & d:ahead	-10
l2=of	13
l2=of & d:ahead	16
l2=open	-11
l2=open & d:ahead	-10
l2=order & d:ahead	8
l2=other	11
l2=other & d:ahead	11
l2=over	17
l2=over & d:ahead	18
l2=own	-13
l2=pay	-16
l2=prolonged & d:ahead	-10
l2=put	8
l2=put & d:ahead	8
l2=report	-10
l2=rest	9
l2=rest & d:ahead	9
l2=run & d:gone	-11
l2=run & d:today	13
l2=season	-14
l2=season & d:ahead	-14
l2=side	16
l2=side & d:ahead	16
l2=sign	-10
l2=sit	-14
l2=sit & d:ahead	-13
l2=sleep	11
l2=sleep & d:ahead	11
l2=stop	26
l2=stop & d:ahead	26
l2=suspension	15
l2=take	-12
l2=term	25
l2=term & d:ahead	23
l2=that	16
l2=that & d:ahead	9
l2=their	-9
l2=they & d:ahead	9
l2=thi	-11
l2=thi & d:ahead	-11
l2=thread	14
l2=thread & d:today	14
l2=thursday	19
l2=thursday & d:ahead	12
l2=time	-13
l2=time & d:ahead	-13
l2=to	14
l2=to & d:ahead	13
l2=treaty	15
l2=treaty & d:ahead	15
l2=tuesday	14
l2=tuesday & d:ahead	13
l2=until	12
l2=until & d:ahead	9
l2=until & d:today	12
l2=up	20
l2=up & d:ahead	22
l2=us	30
l2=us & d:ahead	30
l2=valid	14
l2=valid & d:ahead	15
l2=vote	-10
l2=vote & d:ahead	-9
l2=wait	12
l2=wait & d:ahead	13
l2=week	22
l2=week & d:ahead	24
l2=weekly	9
l2=weekly & d:today	9
l2=·	13
l2=· & d:today	13
l3=" & d:ahead	13
l3='s	19
l3='s & d:ahead	24
l3=, & d:ahead	8
l3=. & d:ahead	8
l3=: & d:ahead	-11
l3=;	-11
l3=; & d:ahead	-11
l3=<begin> & d:ahead	14
l3=<begin> & d:gone	-17
l3=<begin> & d:today	-23
l3=<day-ahead>	6
l3=<day-ahead> & d:ahead	7
l3=<day-gone>	9
l3=<day-gone> & d:ahead	8
l3=<day-today>	12
l3=<day-today> & d:ahead	16
l3=<duty>	-21
l3=<duty> & d:ahead	-21
l3=<gate>	11
l3=<gate> & d:ahead	14
l3=<goods-amount>	-13
l3=<goods-amount> & d:ahead	-13
l3=<goods>	16
l3=<goods> & d:today	14
l3=<level-noun>	-19
l3=<level-noun> & d:ahead	-17
l3=<month-gone>	17
l3=<month-gone> & d:ahead	14
l3=<name>	16
l3=<name> & d:today	12
l3=<not>	-11
l3=<not> & d:ahead	-15
l3=<not> & d:today	8
l3=<number>	-11
l3=<number> & d:ahead	-10
l3=<points>	35
l3=<points> & d:ahead	32
l3=<v-deny>	-15
l3=<v-deny> & d:ahead	-13
l3=<v-down>	15
l3=<v-down> & d:ahead	17
l3=<v-end>	-9
l3=<v-end> & d:ahead	-10
l3=<v-impose>	-19
l3=<v-propose>	17
l3=<v-propose> & d:ahead	14
l3=<v-say>	15
l3=<v-say> & d:today	16
l3=<v-stay>	12
l3=<v-stay> & d:ahead	15
l3=<v-target> & d:ahead	-14
l3=<v-target> & d:today	11
l3=a	12
l3=a & d:ahead	7
l3=after	9
l3=after & d:ahead	9
l3=agree	-11
l3=agree & d:ahead	-10
l3=agreement	-17
l3=agreement & d:ahead	-16
l3=apply	-12
l3=apply & d:ahead	-11
l3=are	8
l3=are & d:ahead	9
l3=arrangement	15
l3=arrangement & d:ahead	15
l3=arrive	11
l3=arrive & d:ahead	11
l3=ask	9
l3=ask & d:ahead	9
l3=been	10
l3=been & d:ahead	12
l3=both	16
l3=both & d:ahead	16
l3=busan	9
l3=busan & d:ahead	10
l3=ceasefire	-18
l3=ceasefire & d:ahead	-18
l3=clear	9
l3=clock	13
l3=clock & d:ahead	13
l3=come & d:ahead	12
l3=deal	13
l3=deal & d:ahead	13
l3=down	-11
l3=down & d:ahead	-11
l3=each	12
l3=each & d:ahead	13
l3=eastern	-9
l3=eastern & d:ahead	-9
l3=end	-6
l3=everybody	-11
l3=everybody & d:ahead	-11
l3=exclusion & d:ahead	-11
l3=extend	-12
l3=extend & d:ahead	-12
l3=fall	13
l3=fall & d:ahead	13
l3=force	29
l3=force & d:ahead	23
l3=force & d:today	9
l3=fourth	10
l3=fourth & d:ahead	10
l3=freeze	13
l3=freeze & d:ahead	13
l3=gave	-20
l3=gave & d:ahead	-12
l3=geneva	14
l3=geneva & d:ahead	15
l3=given	-14
l3=given & d:ahead	-13
l3=had	-12
l3=had & d:ahead	-12
l3=has	-13
l3=have	21
l3=have & d:ahead	12
l3=have & d:today	18
l3=he	-10
l3=he & d:ahead	-21
l3=here	10
l3=here & d:ahead	11
l3=in	-19
l3=in & d:gone	-9
l3=isn't	12
l3=isn't & d:ahead	12
l3=it	-10
l3=it & d:gone	-11
l3=keep	14
l3=keep & d:ahead	14
l3=last	19
l3=last & d:ahead	19
l3=new	12
l3=no	-19
l3=no & d:ahead	-18
l3=now	-10
l3=now & d:ahead	-9
l3=of	14
l3=of & d:today	10
l3=offer	-10
l3=old	-11
l3=other	-8
l3=other & d:ahead	-8
l3=otherwise	16
l3=otherwise & d:ahead	17
l3=our	-26
l3=our & d:ahead	-22
l3=past	10
l3=past & d:ahead	10
l3=pay	-15
l3=pay & d:ahead	-13
l3=period	9
l3=period & d:ahead	9
l3=phosphate	8
l3=price	-9
l3=price & d:ahead	-9
l3=prolong	14
l3=prolong & d:ahead	14
l3=prolonged	-11
l3=prolonged & d:ahead	-10
l3=put	-11
l3=put & d:ahead	-11
l3=reach	-20
l3=reach & d:ahead	-19
l3=reciprocal	14
l3=reciprocal & d:ahead	14
l3=rule	-15
l3=rule & d:ahead	-13
l3=run & d:ahead	17
l3=should	10
l3=should & d:ahead	10
l3=sign & d:ahead	9
l3=sign & d:today	-11
l3=sleep	-17
l3=sleep & d:ahead	-17
l3=social	12
l3=social & d:ahead	12
l3=special	-11
l3=special & d:ahead	-11
l3=start	-11
l3=start & d:ahead	-11
l3=stop	-11
l3=stop & d:ahead	-10
l3=surcharge	-13
l3=surcharge & d:ahead	-13
l3=suspension	-23
l3=suspension & d:ahead	-23
l3=talk	13
l3=talk & d:today	12
l3=tariff	-13
l3=tariff & d:ahead	-12
l3=that	10
l3=that & d:ahead	15
l3=thi	29
l3=thi & d:ahead	24
l3=thing	-10
l3=thu	16
l3=thu & d:ahead	16
l3=to	14
l3=to & d:today	14
l3=truce	24
l3=truce & d:ahead	23
l3=up	-13
l3=up & d:ahead	-12
l3=us	13
l3=us & d:ahead	13
l3=was	-14
l3=was & d:ahead	-25
l3=were	-10
l3=were & d:ahead	-15
l3=what & d:ahead	15
l3=where	10
l3=where & d:today	10
l3=which	16
l3=which & d:ahead	20
l3=will	-15
l3=will & d:ahead	-21
l3=without & d:ahead	-10
l3=would	-16
l3=your	-12
l3=your & d:ahead	-12
l3=—	17
l3=— & d:today	11
l4=" & d:ahead	-18
l4='s	-14
l4='s & d:ahead	-16
l4=(	-13
l4=( & d:ahead	-10
l4=, & d:ahead	9
l4=, & d:gone	-10
l4=, & d:today	-30
l4=-	-15
l4=.	-14
l4=. & d:ahead	-13
l4=: & d:ahead	-10
l4=;	-17
l4=; & d:ahead	-13
l4=<agent> & d:today	9
l4=<begin> & d:ahead	26
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-10
l4=<day-gone>	21
l4=<day-gone> & d:ahead	24
l4=<goods>	18
l4=<goods> & d:ahead	20
l4=<level-noun> & d:ahead	-14
l4=<month-gone> & d:ahead	10
l4=<name>	-13
l4=<name> & d:ahead	-16
l4=<number>	18
l4=<number> & d:today	15
l4=<organisation>	-14
l4=<organisation> & d:today	-11
l4=<person>	-11
l4=<person> & d:ahead	-14
l4=<points>	24
l4=<points> & d:ahead	24
l4=<quality> & d:ahead	-12
l4=<seat> & d:ahead	11
l4=<span>	12
l4=<span> & d:ahead	12
l4=<v-agree>	-21
l4=<v-agree> & d:ahead	-15
l4=<v-bear> & d:ahead	-18
l4=<v-bear> & d:today	15
l4=<v-deny> & d:ahead	10
l4=<v-end>	8
l4=<v-end> & d:ahead	7
l4=<v-propose>	-17
l4=<v-propose> & d:ahead	-17
l4=<v-say>	19
l4=<v-say> & d:ahead	21
l4=<v-stay> & d:today	11
l4=<v-suspend>	12
l4=<v-suspend> & d:ahead	14
l4=again	-10
l4=apply	16
l4=apply & d:ahead	16
l4=are	-13
l4=are & d:ahead	-9
l4=at	-9
l4=be	-12
l4=between	-8
l4=busan & d:ahead	9
l4=by	-26
l4=by & d:ahead	-25
l4=can	-10
l4=can & d:ahead	-10
l4=carry	12
l4=carry & d:ahead	13
l4=day	10
l4=day & d:ahead	10
l4=due	13
l4=end	26
l4=end & d:ahead	27
l4=extend	18
l4=extension	-15
l4=extension & d:ahead	-15
l4=flew	11
l4=flew & d:ahead	11
l4=force	12
l4=force & d:ahead	12
l4=free	12
l4=free & d:ahead	12
l4=has	12
l4=has & d:ahead	14
l4=he & d:ahead	-8
l4=his	16
l4=his & d:ahead	17
l4=if & d:ahead	-14
l4=is	-15
l4=it	10
l4=it & d:ahead	15
l4=it & d:gone	-10
l4=its	17
l4=its & d:ahead	16
l4=keep	-9
l4=keep & d:ahead	-9
l4=leave	10
l4=leave & d:ahead	11
l4=let	-8
l4=m	11
l4=m & d:ahead	11
l4=may	-13
l4=may & d:ahead	-12
l4=minute	14
l4=minute & d:ahead	15
l4=mr	-15
l4=mr & d:ahead	-15
l4=new	13
l4=new & d:ahead	14
l4=now	23
l4=now & d:ahead	24
l4=of	17
l4=of & d:ahead	20
l4=oil	-9
l4=oil & d:ahead	-9
l4=one	-14
l4=one & d:ahead	-13
l4=other	17
l4=other & d:ahead	20
l4=otherwise	-10
l4=otherwise & d:ahead	-10
l4=our	10
l4=our & d:ahead	13
l4=paper	10
l4=paper & d:ahead	11
l4=pause	13
l4=pause & d:ahead	14
l4=pay	-14
l4=pay & d:ahead	-20
l4=point	-8
l4=point & d:ahead	-8
l4=present	22
l4=present & d:ahead	22
l4=put	-14
l4=put & d:ahead	-13
l4=reach & d:ahead	8
l4=rule & d:ahead	10
l4=run	-15
l4=run & d:ahead	-14
l4=say	18
l4=say & d:ahead	19
l4=shall	-14
l4=shall & d:ahead	-14
l4=sign	-19
l4=sign & d:ahead	-14
l4=signature	-13
l4=signature & d:ahead	-13
l4=stand	14
l4=standstill	-8
l4=start	-8
l4=start & d:ahead	-8
l4=strike	-14
l4=strike & d:ahead	-13
l4=surcharge	-8
l4=surcharge & d:ahead	-8
l4=suspension	-9
l4=suspension & d:ahead	-16
l4=tariff & d:ahead	9
l4=the	-18
l4=the & d:ahead	-17
l4=their	16
l4=their & d:ahead	18
l4=they	10
l4=they & d:ahead	12
l4=to & d:today	10
l4=truce	15
l4=truce & d:ahead	17
l4=up	17
l4=up & d:ahead	18
l4=want	-10
l4=want & d:ahead	-10
l4=what	-10
l4=where & d:today	-8
l4=which	24
l4=which & d:ahead	21
l4=with	29
l4=with & d:ahead	21
l4=with & d:today	15
l4=would	15
l4=would & d:today	24
l4=—	-19
l4=— & d:ahead	-18
l=, and	18
l=, and & d:today	9
l=, not	-11
l=, on	8
l=, on & d:ahead	10
l=, the & d:ahead	10
l=: to & d:ahead	8
l=: until	13
l=: until & d:ahead	13
l=; until	-13
l=; until & d:ahead	-13
l=<begin> <begin> & d:ahead	-14
l=<begin> from	-15
l=<begin> from & d:ahead	-11
l=<begin> on	8
l=<begin> on & d:ahead	11
l=<begin> the & d:today	-9
l=<begin> until	-23
l=<begin> until & d:ahead	-22
l=<day-ahead> until	-14
l=<day-ahead> until & d:ahead	-13
l=<day-gone> ,	-18
l=<day-gone> , & d:ahead	-18
l=<day-today> , & d:today	12
l=<level> from	-11
l=<level> from & d:ahead	-9
l=<level> on	-24
l=<level> on & d:ahead	-22
l=<level> until	12
l=<level> until & d:ahead	11
l=<name> ,	13
l=<name> , & d:today	12
l=<name> on	-31
l=<name> on & d:ahead	-24
l=<name> until	8
l=<name> until & d:ahead	9
l=<number> ,	11
l=<number> , & d:ahead	11
l=<number> on	-11
l=<number> on & d:ahead	-18
l=<number> until	17
l=<number> until & d:ahead	17
l=<organisation> meet	9
l=<organisation> meet & d:ahead	9
l=<person> on	-12
l=<person> on & d:ahead	-10
l=<points> until	11
l=<points> until & d:ahead	12
l=<seat> ,	-15
l=<seat> , & d:ahead	-18
l=<seat> on	-21
l=<seat> on & d:ahead	-17
l=<seat> until	16
l=<seat> until & d:ahead	16
l=<span> from	-28
l=<span> from & d:ahead	-37
l=<span> to	11
l=<span> to & d:ahead	11
l=again on	-14
l=again on & d:ahead	-13
l=and after	7
l=and after & d:ahead	9
l=and the	13
l=and the & d:ahead	13
l=and until	17
l=and until & d:ahead	18
l=apply on	9
l=apply on & d:ahead	9
l=as of	-22
l=as of & d:ahead	-13
l=asleep until	16
l=asleep until & d:ahead	16
l=at the	-12
l=at the & d:ahead	-11
l=back to	-23
l=back to & d:ahead	-22
l=be on	9
l=be on & d:ahead	9
l=begin on	-14
l=begin on & d:ahead	-12
l=busan on	-10
l=busan on & d:ahead	-10
l=by telephone	12
l=by telephone & d:today	12
l=by the	-28
l=by the & d:ahead	-27
l=case on	11
l=case on & d:ahead	11
l=column ,	9
l=column , & d:today	9
l=continue to	-12
l=continue to & d:ahead	-12
l=counted from	10
l=counted from & d:ahead	10
l=date is	15
l=date is & d:ahead	16
l=die on & d:ahead	8
l=effect from	-10
l=effect from & d:ahead	-9
l=end :	15
l=end : & d:ahead	11
l=enter before	-11
l=enter before & d:ahead	-10
l=est on	12
l=est on & d:ahead	12
l=expire on & d:ahead	9
l=extend from	21
l=extend from & d:ahead	21
l=extend to	-11
l=extend to & d:ahead	-10
l=extend until	-10
l=extend until & d:ahead	-10
l=fall on	10
l=fall on & d:ahead	10
l=follow on	-16
l=follow on & d:ahead	-15
l=for the	-10
l=for the & d:ahead	-10
l=force on	-11
l=force since	-12
l=force since & d:ahead	-11
l=friday , & d:ahead	15
l=from the	-32
l=from the & d:ahead	-32
l=go on	22
l=go on & d:ahead	18
l=good from	-9
l=good from & d:ahead	-9
l=good through	8
l=good through & d:ahead	8
l=good until	16
l=good until & d:ahead	17
l=instead of	9
l=is the	10
l=is the & d:ahead	10
l=it end	9
l=it end & d:ahead	12
l=it until	-27
l=it until & d:ahead	-27
l=lapse on	8
l=lapse on & d:ahead	9
l=last until & d:ahead	12
l=monday , & d:today	-15
l=network on	12
l=network on & d:ahead	12
l=of the	10
l=of the & d:ahead	10
l=on from	11
l=on from & d:ahead	11
l=over on	14
l=over on & d:ahead	15
l=pause until & d:ahead	9
l=published by	9
l=round on	9
l=round on & d:ahead	9
l=run out & d:today	13
l=say until	-14
l=say until & d:ahead	-14
l=side until	13
l=side until & d:ahead	13
l=sign on	-15
l=sign on & d:ahead	-13
l=so until	8
l=so until & d:ahead	9
l=stop on	26
l=stop on & d:ahead	27
l=strike until	-12
l=strike until & d:ahead	-11
l=suspend from	-12
l=suspend from & d:ahead	-12
l=term on	14
l=term on & d:ahead	11
l=that until	7
l=that until & d:ahead	8
l=thread ,	14
l=thread , & d:today	14
l=thursday ,	19
l=thursday , & d:ahead	12
l=till the	-15
l=till the & d:ahead	-14
l=to end & d:today	-8
l=to the	6
l=to the & d:ahead	7
l=treaty by	16
l=treaty by & d:ahead	16
l=truce beyond	9
l=truce beyond & d:ahead	10
l=truce by	-12
l=truce by & d:ahead	-12
l=truce die	9
l=truce from	16
l=truce from & d:ahead	16
l=truce of	-18
l=truce of & d:ahead	-17
l=truce until	-13
l=truce until & d:ahead	-13
l=tuesday ,	14
l=tuesday , & d:ahead	13
l=up on	13
l=up on & d:ahead	14
l=up to	10
l=up to & d:ahead	10
l=us to	10
l=us to & d:ahead	10
l=week ,	13
l=week , & d:ahead	13
l=week to	12
l=week to & d:ahead	12
l=weekly ,	9
l=weekly , & d:today	9
lead=" & d:ahead	-11
lead=" & d:today	20
lead=(	-12
lead=( & d:ahead	-13
lead=)	8
lead=, & d:ahead	7
lead=, & d:gone	-27
lead=, & d:today	-18
lead=1	-38
lead=1 & d:ahead	-31
lead=1 & d:today	-9
lead=10	23
lead=10 & d:ahead	21
lead=11	14
lead=11 & d:ahead	16
lead=13	9
lead=13 & d:today	12
lead=18	12
lead=28	-10
lead=30 & d:ahead	-28
lead=30 & d:today	16
lead=31	24
lead=31 & d:ahead	22
lead=4	-10
lead=8	-15
lead=8 & d:ahead	-11
lead=9	-24
lead=9 & d:ahead	-18
lead=: & d:gone	-11
lead=; & d:ahead	-22
lead=after & d:ahead	-11
lead=algeria	9
lead=american	-11
lead=american & d:ahead	-11
lead=and	18
lead=and & d:ahead	16
lead=and & d:today	13
lead=as & d:ahead	9
lead=ask	17
lead=ask & d:ahead	17
lead=at	22
lead=at & d:ahead	11
lead=at & d:today	15
lead=august	-11
lead=august & d:ahead	-10
lead=because	11
lead=beijing	10
lead=beijing & d:ahead	12
lead=britain	10
lead=britain & d:ahead	11
lead=by	-23
lead=by & d:ahead	-28
lead=china	15
lead=china & d:ahead	18
lead=denmark & d:ahead	-9
lead=ends	9
lead=ends & d:ahead	10
lead=exclusions	-10
lead=exclusions & d:ahead	-9
lead=for	20
lead=for & d:ahead	20
lead=friday	11
lead=friday & d:ahead	15
lead=from	-30
lead=from & d:ahead	-26
lead=ghana	10
lead=ghana & d:ahead	10
lead=goods	-26
lead=goods & d:ahead	-25
lead=he	-28
lead=he & d:ahead	-26
lead=i	11
lead=i & d:ahead	12
lead=if & d:today	12
lead=ireland	-10
lead=ireland & d:ahead	-10
lead=it & d:ahead	10
lead=it & d:gone	-20
lead=january	11
lead=january & d:ahead	12
lead=japan	15
lead=japan & d:ahead	15
lead=korea	-14
lead=korea & d:ahead	-14
lead=neither	8
lead=neither & d:ahead	9
lead=nothing	-10
lead=nothing & d:ahead	-9
lead=nov	16
lead=nov & d:ahead	16
lead=november	32
lead=november & d:ahead	34
lead=on	10
lead=on & d:ahead	15
lead=should	13
lead=should & d:ahead	13
lead=so	17
lead=so & d:ahead	18
lead=sunday	-10
lead=sunday & d:today	-13
lead=suspended	-22
lead=suspended & d:ahead	-22
lead=switzerland	-11
lead=switzerland & d:ahead	-11
lead=that	11
lead=that & d:ahead	11
lead=that & d:gone	-16
lead=the	13
lead=the & d:ahead	29
lead=the & d:gone	-32
lead=the & d:today	-21
lead=their	-18
lead=their & d:today	-10
lead=thursday	22
lead=thursday & d:ahead	30
lead=tomorrow	-16
lead=tomorrow & d:ahead	-16
lead=tonight	24
lead=tonight & d:today	24
lead=trade	-10
lead=truce	10
lead=truce & d:ahead	9
lead=trump	15
lead=trump & d:ahead	15
lead=twenty	-15
lead=twenty & d:ahead	-14
lead=two	-11
lead=under	-18
lead=under & d:ahead	-17
lead=unless	11
lead=unless & d:today	14
lead=until	21
lead=until & d:ahead	17
lead=until & d:today	13
lead=wednesday	-12
lead=wednesday & d:ahead	-13
lead=whether	17
lead=whether & d:ahead	12
lead=which & d:gone	-11
lead=who	-18
lead=who & d:ahead	-17
lead=you	8
lead=you & d:ahead	8
lead=— & d:ahead	19
lll=, and on	10
lll=, and on & d:ahead	11
lll=, begin on	-10
lll=, begin on & d:ahead	-10
lll=, end on	11
lll=, expire on	-15
lll=, expire on & d:ahead	-15
lll=, lapse on	12
lll=, lapse on & d:ahead	12
lll=, to the	14
lll=, to the & d:ahead	15
lll=, until the	-13
lll=, until the & d:ahead	-13
lll=. est on	12
lll=. est on & d:ahead	12
lll=<begin> <begin> <begin> & d:ahead	-14
lll=<begin> <begin> from	-15
lll=<begin> <begin> from & d:ahead	-11
lll=<begin> <begin> on	8
lll=<begin> <begin> on & d:ahead	11
lll=<begin> <begin> the & d:today	-9
lll=<begin> <begin> until	-23
lll=<begin> <begin> until & d:ahead	-22
lll=<begin> as of	-12
lll=<begin> it is	9
lll=<begin> monday ,	-14
lll=<begin> monday , & d:today	-13
lll=<begin> on the	14
lll=<begin> on the & d:ahead	14
lll=<day-ahead> , on	18
lll=<day-ahead> , on & d:ahead	18
lll=<day-ahead> to the	-19
lll=<day-ahead> to the & d:ahead	-18
lll=<day-gone> , until	-15
lll=<day-gone> , until & d:ahead	-15
lll=<level> , until	14
lll=<level> , until & d:ahead	14
lll=<level> off until	-9
lll=<level> off until & d:ahead	-9
lll=<name> , on	-11
lll=<name> , on & d:ahead	-11
lll=<name> , until	10
lll=<name> end on	-10
lll=<name> end on & d:ahead	-10
lll=<name> expire on	12
lll=<name> expire on & d:ahead	12
lll=<name> has until	-13
lll=<name> has until & d:ahead	-13
lll=<organisation> end on	-11
lll=<organisation> end on & d:ahead	-11
lll=<organisation> has until	17
lll=<organisation> has until & d:ahead	17
lll=<span> , from	-10
lll=<span> , on	11
lll=<span> , on & d:ahead	11
lll=and <name> ,	13
lll=and <name> end	-13
lll=and <name> end & d:today	-9
lll=and has until	9
lll=and has until & d:ahead	9
lll=and on the	-16
lll=and on the & d:ahead	-16
lll=and run to	-12
lll=and run to & d:ahead	-12
lll=arrangement expire on	11
lll=arrangement expire on & d:ahead	11
lll=at <level> until	17
lll=at <level> until & d:ahead	17
lll=be extend from	21
lll=be extend from & d:ahead	21
lll=be prolonged to	-12
lll=be prolonged to & d:ahead	-12
lll=been suspend until	12
lll=been suspend until & d:ahead	12
lll=both side until	9
lll=both side until & d:ahead	9
lll=by telephone on	12
lll=eastern time on	-9
lll=eastern time on & d:ahead	-9
lll=expire at the	-15
lll=expire at the & d:ahead	-15
lll=for <span> from	-21
lll=for <span> from & d:ahead	-21
lll=fourth round on	10
lll=fourth round on & d:ahead	10
lll=from <day-ahead> to	13
lll=from <day-ahead> to & d:ahead	13
lll=go on to	-13
lll=go on to & d:ahead	-13
lll=go on until	13
lll=go on until & d:ahead	13
lll=have expire on	19
lll=have expire on & d:ahead	19
lll=hold until the	-16
lll=hold until the & d:ahead	-16
lll=in <seat> by	10
lll=in <seat> by & d:ahead	10
lll=in <seat> on	-26
lll=in <seat> on & d:ahead	-23
lll=in force since	-12
lll=in force since & d:ahead	-11
lll=into force on	-10
lll=is up on	9
lll=is up on & d:ahead	10
lll=it has until	12
lll=it has until & d:ahead	12
lll=it hold until	-11
lll=it hold until & d:ahead	-11
lll=it last until	10
lll=it last until & d:ahead	11
lll=it run to	17
lll=it run to & d:ahead	18
lll=now run until	-10
lll=now run until & d:ahead	-10
lll=on <day-ahead> ,	10
lll=on <day-ahead> , & d:ahead	10
lll=on sunday ,	14
lll=on sunday , & d:ahead	14
lll=on until the	11
lll=on until the & d:ahead	11
lll=past midnight on	10
lll=past midnight on & d:ahead	10
lll=pause end on	-14
lll=pause end on & d:ahead	-14
lll=run on to	-11
lll=run on to & d:ahead	-11
lll=run until the	10
lll=run until the & d:ahead	10
lll=suspension end on	-16
lll=suspension end on & d:ahead	-16
lll=take us to	10
lll=take us to & d:ahead	10
lll=tariff end on	-16
lll=tariff end on & d:ahead	-16
lll=tariff truce until	-14
lll=tariff truce until & d:ahead	-14
lll=that end on	12
lll=that end on & d:ahead	12
lll=that expire on	10
lll=that expire on & d:ahead	11
lll=the <organisation> meet	10
lll=the <organisation> meet & d:ahead	10
lll=the truce of	-15
lll=the truce of & d:ahead	-14
lll=to <level> on	-14
lll=to <level> on & d:ahead	-13
lll=to <number> on & d:ahead	-10
lll=to end on	12
lll=to end on & d:ahead	13
lll=to expire on & d:ahead	9
lll=to last until	-15
lll=to last until & d:ahead	-10
lll=truce , until	-18
lll=truce , until & d:ahead	-18
lll=truce end on	22
lll=truce end on & d:ahead	17
lll=truce has until	10
lll=truce has until & d:ahead	10
lll=truce hold until	10
lll=truce hold until & d:ahead	10
lll=truce last until	21
lll=truce last until & d:ahead	21
lll=up to the	-16
lll=up to the & d:ahead	-16
lll=was to end	-14
lll=which expire on	20
lll=which expire on & d:ahead	20
lll=which lapse on	-13
lll=which lapse on & d:ahead	-13
lll=which last until	-9
lll=which last until & d:ahead	-9
lll=with effect from	-9
lll=would begin on	12
lll=would begin on & d:ahead	12
lll=would last until	-17
lll=would last until & d:ahead	-17
lll=would run to	-15
lll=would run to & d:ahead	-14
lr=( )	-15
lr=( ) & d:ahead	-12
lr=, , & d:ahead	-29
lr=, , & d:today	25
lr=, <end> & d:ahead	13
lr=, —	-12
lr=, — & d:today	-12
lr=: , & d:ahead	-15
lr=: .	36
lr=: . & d:ahead	36
lr=: <end>	16
lr=: <end> & d:ahead	21
lr=: is	13
lr=: the	-18
lr=<begin> ,	-11
lr=<begin> , & d:ahead	-19
lr=<begin> .	13
lr=<begin> . & d:ahead	16
lr=<begin> <end> & d:ahead	13
lr=<begin> at	21
lr=<begin> at & d:today	17
lr=<begin> it	-24
lr=<begin> it & d:ahead	-17
lr=<begin> the & d:ahead	-14
lr=<begin> the & d:today	8
lr=<begin> — & d:ahead	11
lr=<day-ahead> .	-10
lr=<day-ahead> . & d:today	-10
lr=<level> .	-21
lr=<level> . & d:ahead	-11
lr=<level> <end>	13
lr=<seat> .	-15
lr=about .	-11
lr=after ,	15
lr=after , & d:ahead	16
lr=again .	12
lr=again . & d:ahead	12
lr=as .	16
lr=before <end> & d:ahead	11
lr=before pay	-13
lr=before pay & d:ahead	-10
lr=beyond .	10
lr=beyond . & d:ahead	10
lr=beyond <end>	9
lr=beyond <end> & d:ahead	9
lr=by <end>	-25
lr=by <end> & d:ahead	-23
lr=die .	13
lr=die . & d:today	10
lr=end . & d:today	12
lr=for .	-12
lr=friday ,	11
lr=from ,	13
lr=from , & d:ahead	14
lr=from .	-16
lr=from . & d:ahead	-13
lr=from ; & d:ahead	-9
lr=from <end>	-46
lr=from <end> & d:ahead	-42
lr=from if	-11
lr=from if & d:ahead	-11
lr=from it	-14
lr=from it & d:ahead	-13
lr=from to	24
lr=from to & d:ahead	25
lr=from unless	11
lr=from unless & d:ahead	11
lr=is , & d:ahead	8
lr=is <end>	15
lr=is <end> & d:ahead	15
lr=lapse ,	11
lr=midnight .	22
lr=not .	-10
lr=on , & d:gone	-12
lr=on . & d:gone	-19
lr=on . & d:today	-16
lr=on ;	16
lr=on ; & d:ahead	12
lr=on <end>	-12
lr=on ?	12
lr=on ? & d:ahead	13
lr=on after	9
lr=on after & d:ahead	17
lr=on are	-20
lr=on are & d:ahead	-20
lr=on at	-11
lr=on at & d:ahead	-9
lr=on end	11
lr=on is	-10
lr=on is & d:ahead	-9
lr=on it	15
lr=on it & d:ahead	12
lr=on the	7
lr=on the & d:ahead	10
lr=on unless	-19
lr=on unless & d:ahead	-19
lr=out .	23
lr=out . & d:ahead	16
lr=out . & d:today	10
lr=over .	27
lr=sign , & d:ahead	10
lr=sign . & d:today	12
lr=since ,	-30
lr=since , & d:ahead	-27
lr=sunday <end>	17
lr=sunday <end> & d:today	13
lr=telephone .	12
lr=the , & d:ahead	17
lr=the .	-10
lr=the . & d:ahead	-8
lr=the :	10
lr=the : & d:ahead	10
lr=the <end> & d:ahead	12
lr=the to	-17
lr=the to & d:ahead	-16
lr=the was	10
lr=the was & d:ahead	10
lr=through .	15
lr=through . & d:ahead	15
lr=through <end>	14
lr=through <end> & d:ahead	14
lr=till ,	9
lr=till , & d:ahead	9
lr=till <end>	10
lr=till <end> & d:ahead	11
lr=to )	9
lr=to ) & d:ahead	9
lr=to , & d:ahead	13
lr=to .	22
lr=to . & d:ahead	21
lr=to <end> & d:gone	12
lr=to of	-9
lr=to of & d:ahead	-9
lr=until )	16
lr=until ) & d:ahead	16
lr=until , & d:ahead	9
lr=until <end>	-11
lr=until <end> & d:gone	-13
lr=until <name> & d:ahead	9
lr=until next	21
lr=until next & d:ahead	22
lr=until night	17
lr=until night & d:ahead	17
lr=until of	16
lr=until of & d:ahead	16
lr=until the	11
lr=until the & d:ahead	11
lr=until there	-12
lr=until there & d:ahead	-12
lr=until they	-13
lr=until they & d:ahead	-13
lr=until to	-23
lr=until to & d:ahead	-21
lr=wednesday <end>	14
lr=wednesday <end> & d:today	14
lr=— <end> & d:today	-13
n:abeyance	-16
n:add	-15
n:added	-5
n:agreement	18
n:another	-25
n:arrangement	-52
n:asleep	-13
n:bargain	-16
n:bargains	-12
n:calm	-17
n:carried on	-16
n:ceasefire	54
n:concession	-20
n:concessions	10
n:continuation	-31
n:continue	17
n:continued	-24
n:continues	-23
n:continuing	-15
n:days=0	28
n:days=1	14
n:days=2	25
n:days=3	24
n:days=6	12
n:days=9	15
n:deals	27
n:extend	12
n:extension	-72
n:extra	8
n:freeze	17
n:frozen	30
n:halt	-26
n:holiday	12
n:holidays	14
n:in the drawer	-28
n:keep	10
n:keeping	-12
n:keeps	10
n:laid down	-9
n:left alone	11
n:lengthen	-15
n:lengths=0	22
n:lengths=1	28
n:lengths=2	30
n:lengths=3	21
n:lies	-9
n:lifts	18
n:long=0	76
n:long=1	55
n:long=2	16
n:long=6	-51
n:long=9	-16
n:longer	-12
n:loose=1	20
n:loose=3	-12
n:loose=6	24
n:loose=9	-16
n:lull	-13
n:measure	23
n:measures	-10
n:moratorium	32
n:more=2	-16
n:more=6	-43
n:more=9	-16
n:no truce	88
n:on ice	-15
n:pact	-33
n:pacts	13
n:parked	12
n:paused	-22
n:pauses	25
n:peace	24
n:period	-23
n:postponed	14
n:prolong	-65
n:prolongation	-60
n:prolonged	-45
n:prolonging	-22
n:prolongs	-25
n:quiet	21
n:quiet=1	11
n:quiet=3	-19
n:renew	-27
n:renewal	-55
n:respite	10
n:rest	10
n:rests	-15
n:run on	-19
n:second	38
n:set aside	19
n:settlement	30
n:shelved	25
n:shelves	-13
n:silence	14
n:sleep	-28
n:sleeps	-8
n:spare	-33
n:spared	14
n:stay	36
n:stays	46
n:stretch	-38
n:suspend	47
n:suspended	23
n:suspends	26
n:suspension	8
n:suspensions	9
n:take off	13
n:taken off	-19
n:term	13
n:terms	42
n:truce	15
n:truces	-69
n:understanding	-14
n:untouched	24
n:verb=1	14
n:verb=2	19
n:verb=3	27
n:verb=6	24
n:waived	11
n:window	26
n:windows	13
n:withheld	18
n:withholds	15
nc2=end	-16
nc2=return	-11
nc2=say	18
nc2=target	15
nc2=threaten	22
nct2=agree present	-25
nct2=bear future	-26
nct2=bear past	-15
nct2=bear present	23
nct2=begin modal	17
nct2=down future	-13
nct2=end past	-14
nct2=end present-passive	-13
nct2=impose future	14
nct2=impose participle-passive	10
nct2=impose past	15
nct2=impose past-passive	-10
nct2=impose present	-8
nct2=propose present	12
nct2=return present	-15
nct2=say present	20
nct2=stay future	-11
nct2=stay future-passive	17
nct2=stay modal	-11
nct2=stay participle-passive	-10
nct2=target future	12
nct2=target perfect	9
nct2=threaten present	17
nct2=up modal	9
next="	-26
next=and	-29
next=before	9
next=that	27
next=unless	-16
next=when	12
next=—	-14
nhas-future	9
nhas-infinitive	-13
nhas-participle	-10
nhas-perfect	11
none	61
nt2=future-passive	14
nt2=past-passive	-25
nt2=perfect	18
nt2=perfect-not	-20
nt2=present-passive	12
nt2=present-passive-not	-14
nv0-none	-13
nv1-none	-13
nv2=apply	-6
nv2=bring	-14
nv2=carry	13
nv2=charge	21
nv2=continue	24
nv2=cut	-11
nv2=end	-10
nv2=expire	8
nv2=keep	10
nv2=lapse	9
nv2=leave	25
nv2=let	-18
nv2=levy	11
nv2=meet	-16
nv2=replace	-14
nv2=revive	-12
nv2=see	-9
nv2=take	15
nv2=tell	-17
nv2=want	9
nv2=warn	22
nv2=write	15
nvt2=agree present	-15
nvt2=be future	-10
nvt2=be modal	-15
nvt2=be present	17
nvt2=charge future	15
nvt2=continue future	13
nvt2=continue present	10
nvt2=end present	-8
nvt2=enter present	11
nvt2=expire present	12
nvt2=extend future	7
nvt2=extend present	-15
nvt2=lapse present	9
nvt2=leave participle	11
nvt2=leave present	19
nvt2=let present	-11
nvt2=levy future	11
nvt2=make participle	-10
nvt2=meet present	-10
nvt2=other modal	-12
nvt2=other past	-10
nvt2=pay present	22
nvt2=see future	-14
nvt2=take modal	15
nvt2=tell past	-11
nvt2=want present	9
o:act=admit	14
o:act=approve	18
o:act=bring	-14
o:act=conclude	6
o:act=continue	-11
o:act=have	11
o:act=look	14
o:act=make	-16
o:act=meet	-14
o:act=order	-13
o:act=pay	-15
o:act=return	5
o:act=rise	-17
o:act=set	-23
o:act=sit	-16
o:act=stand	8
o:act=warn	-8
o:agree by ahead	8
o:agree the ahead	-12
o:approve on ahead	-10
o:be by ahead	-16
o:be from ahead	-16
o:be is ahead	10
o:be of ahead	-8
o:be on ahead	16
o:be until ahead	-15
o:begin before ahead	13
o:begin of ahead	-12
o:begin on ahead	-17
o:begin until ahead	11
o:carried=controls	-10
o:carried=deal	-20
o:carried=duties far	-19
o:carried=longer	19
o:carried=longer far	9
o:carried=meeting	-16
o:carried=none	-12
o:carried=procedure	-10
o:carried=sale far	15
o:carried=truce	24
o:charge on ahead	-10
o:clear before ahead	-12
o:clear by ahead	7
o:end  ahead	-9
o:end dies today	9
o:end end today	-17
o:end ends ahead	17
o:end ends today	-10
o:end on ahead	11
o:end on today	10
o:extend from ahead	17
o:have until ahead	13
o:keep on ahead	14
o:keep the ahead	13
o:keep until ahead	-13
o:leads=12% on	12
o:leads=13:01 on	-9
o:leads=2030 to	21
o:leads=25% on	-10
o:leads=a.m. on	18
o:leads=again on	-14
o:leads=and after	7
o:leads=and the	13
o:leads=and until	17
o:leads=as of	-22
o:leads=asleep until	16
o:leads=at the	-12
o:leads=back to	-23
o:leads=be on	9
o:leads=beginning on	-9
o:leads=begins on	-17
o:leads=busan on	-10
o:leads=by telephone	12
o:leads=by the	-28
o:leads=case on	11
o:leads=cent from	-8
o:leads=cent on	-13
o:leads=cent until	-18
o:leads=counted from	10
o:leads=date is	15
o:leads=days from	-13
o:leads=days, until	-16
o:leads=died on	-17
o:leads=dies on	14
o:leads=effect from	-10
o:leads=end on	9
o:leads=ended on	-45
o:leads=ending on	14
o:leads=ends on	19
o:leads=entered before	-11
o:leads=est on	12
o:leads=extended from	21
o:leads=extended to	-11
o:leads=extended until	-10
o:leads=falls on	10
o:leads=follow on	-14
o:leads=for the	-10
o:leads=force on	-11
o:leads=force since	-12
o:leads=from	-14
o:leads=from the	-32
o:leads=good through	8
o:leads=good until	16
o:leads=goods from	-9
o:leads=hold until	-10
o:leads=holds until	19
o:leads=instead of	9
o:leads=is the	10
o:leads=it ends	10
o:leads=it until	-27
o:leads=june to	-24
o:leads=lapsed on	-15
o:leads=lapses on	9
o:leads=last until	-25
o:leads=lasts until	31
o:leads=lives until	10
o:leads=monday,	-14
o:leads=months from	-15
o:leads=months, until	17
o:leads=network on	12
o:leads=of the	10
o:leads=on	8
o:leads=on from	11
o:leads=on sunday,	14
o:leads=over on	14
o:leads=p.m. on	-25
o:leads=per cent	10
o:leads=percent until	27
o:leads=points until	13
o:leads=published by	9
o:leads=round on	9
o:leads=run to	-24
o:leads=runs out	10
o:leads=runs until	17
o:leads=say until	-14
o:leads=sides until	9
o:leads=sleep until	12
o:leads=so until	8
o:leads=south korea,	11
o:leads=starts on	-13
o:leads=stay until	10
o:leads=stops on	20
o:leads=strike until	-11
o:leads=suspended from	-12
o:leads=tariff until	-10
o:leads=tariffs until	16
o:leads=that ends	9
o:leads=that until	7
o:leads=till the	-15
o:leads=treaty by	16
o:leads=truce beyond	9
o:leads=truce by	-12
o:leads=truce from	16
o:leads=truce of	-18
o:leads=truce until	-19
o:leads=truce, until	-18
o:leads=until	-25
o:leads=up on	13
o:leads=up to	10
o:leads=us to	10
o:leads=week to	12
o:leads=weeks, on	13
o:leads=year, to	13
o:leave until ahead	12
o:left=controls	-12
o:left=controls right=duties	-13
o:left=controls right=signing	-10
o:left=deal right=duties	13
o:left=deal right=none	-12
o:left=duties	-15
o:left=duties right=duties	-25
o:left=duties right=none	-9
o:left=duties right=signing	-13
o:left=duties right=truce	21
o:left=exclusions	-27
o:left=exclusions right=none	-21
o:left=longer	25
o:left=longer right=duties	27
o:left=longer right=signing	9
o:left=meeting	-36
o:left=meeting right=deal	13
o:left=meeting right=none	-44
o:left=meeting right=procedure	11
o:left=none right=longer	-12
o:left=none right=meeting	-7
o:left=none right=none	11
o:left=procedure	-20
o:left=procedure right=none	-24
o:left=procedure right=truce	10
o:left=sale	-12
o:left=sale right=none	-11
o:left=signing right=truce	10
o:left=truce right=deal	-16
o:left=truce right=duties	12
o:left=truce right=longer	-33
o:left=truce right=meeting	-16
o:move from ahead	8
o:near=controls	-9
o:near=exclusions	-21
o:near=meeting	-24
o:near=none	-11
o:near=procedure	-13
o:no verb ( ahead	-9
o:no verb and ahead	19
o:no verb by ahead	14
o:no verb column, today	9
o:no verb days, ahead	-9
o:no verb ends today	37
o:no verb friday, ahead	15
o:no verb from ahead	-44
o:no verb korea, today	11
o:no verb mark ahead	18
o:no verb monday, today	-15
o:no verb on ahead	25
o:no verb on gone	-14
o:no verb on today	-6
o:no verb sunday today	10
o:no verb the ahead	25
o:no verb the today	-14
o:no verb thursday today	-14
o:no verb thursday, ahead	12
o:no verb till ahead	13
o:no verb tomorrow, ahead	-21
o:no verb tuesday today	-9
o:no verb tuesday, ahead	13
o:no verb until ahead	25
o:no verb week, ahead	14
o:no verb weekly, today	9
o:no verb — today	-19
o:other from ahead	12
o:other has ahead	15
o:other the ahead	-23
o:other to ahead	11
o:other until ahead	-19
o:pay from ahead	-21
o:pay on ahead	-13
o:put on ahead	-18
o:reach on ahead	15
o:reach to ahead	-19
o:return on ahead	12
o:right=deal until	-12
o:right=duties before	-26
o:right=duties from	-22
o:right=duties since	-13
o:right=duties to	46
o:right=duties until	11
o:right=longer	-30
o:right=longer on	-28
o:right=meeting	-23
o:right=meeting on	-9
o:right=meeting the	-15
o:right=none	-34
o:right=none about	-15
o:right=none are	-10
o:right=none beyond	25
o:right=none brussels,	-11
o:right=none by	-24
o:right=none cent	11
o:right=none column,	9
o:right=none day	11
o:right=none end	-11
o:right=none ends	21
o:right=none force	-11
o:right=none from	-42
o:right=none has	11
o:right=none is	10
o:right=none korea,	11
o:right=none mark	18
o:right=none midnight	25
o:right=none not	-21
o:right=none nothing	12
o:right=none of	-29
o:right=none out	23
o:right=none over	32
o:right=none pay	9
o:right=none percent	-12
o:right=none says	19
o:right=none sign	20
o:right=none since	-18
o:right=none starts	-10
o:right=none sunday	14
o:right=none telephone	12
o:right=none the	20
o:right=none through	19
o:right=none thursday	-19
o:right=none thursday,	18
o:right=none till	17
o:right=none tomorrow,	-20
o:right=none truce	-10
o:right=none tuesday	-10
o:right=none valletta,	-10
o:right=none week,	8
o:right=none weekly,	9
o:right=procedure	16
o:right=signing the	-14
o:right=signing to	11
o:right=truce	20
o:right=truce 	10
o:right=truce after	11
o:right=truce before	11
o:right=truce from	26
o:right=truce of	-18
o:right=truce since	-13
o:rise on ahead	-15
o:run out today	13
o:say on ahead	15
o:say says ahead	16
o:set for ahead	-9
o:sign on ahead	-37
o:sign sign ahead	11
o:sign sign today	11
o:sign to ahead	10
o:sit on ahead	-15
o:sit since ahead	11
o:sit until ahead	-11
o:subject=controls	-22
o:subject=controls carried begin	10
o:subject=controls carried begin ahead	10
o:subject=controls carried suspend until	-10
o:subject=controls end	-11
o:subject=controls end ahead	-11
o:subject=controls end on	-10
o:subject=controls far  ahead	-17
o:subject=controls far carried be	12
o:subject=controls far carried be ahead	12
o:subject=controls far carried end	-11
o:subject=controls far carried end ahead	-9
o:subject=controls far carried end on	-12
o:subject=controls far carried other	14
o:subject=controls far carried other ahead	14
o:subject=controls far carried suspend until	-11
o:subject=controls far no verb 	-17
o:subject=controls no verb	-14
o:subject=controls no verb ahead	-13
o:subject=controls on ahead	-16
o:subject=deal carried	-24
o:subject=deal carried be	-17
o:subject=deal carried be ahead	-16
o:subject=deal carried be until	-10
o:subject=deal carried end on	-13
o:subject=deal carried on ahead	-14
o:subject=deal far carried be	13
o:subject=deal far carried be ahead	14
o:subject=deal far carried end	9
o:subject=deal far carried end ahead	10
o:subject=deal far carried have	11
o:subject=deal far carried have ahead	12
o:subject=deal far carried have until	12
o:subject=deal far carried on ahead	18
o:subject=deal far carried pay	-15
o:subject=deal far carried pay ahead	-14
o:subject=deal far carried put	-9
o:subject=deal far carried put ahead	-9
o:subject=deal far carried run	-15
o:subject=deal far carried run ahead	-14
o:subject=deal far carried the ahead	-26
o:subject=deal far carried to ahead	-9
o:subject=deal far carried write	12
o:subject=deal far carried write ahead	12
o:subject=deal far carried write on	12
o:subject=deal far no verb 	-12
o:subject=deal far no verb ahead	8
o:subject=deal far no verb today	-13
o:subject=deal no verb until	12
o:subject=duties  ahead	-19
o:subject=duties ( ahead	-13
o:subject=duties after ahead	14
o:subject=duties begin on	11
o:subject=duties carried be	-14
o:subject=duties carried be ahead	-12
o:subject=duties carried be by	13
o:subject=duties carried be of	-10
o:subject=duties carried be on	-17
o:subject=duties carried be the	-19
o:subject=duties carried be until	10
o:subject=duties carried begin until	10
o:subject=duties carried end ahead	9
o:subject=duties carried end ended	-14
o:subject=duties carried end on	16
o:subject=duties carried ended ahead	-14
o:subject=duties carried extend	11
o:subject=duties carried extend ahead	12
o:subject=duties carried look	12
o:subject=duties carried of ahead	-13
o:subject=duties carried order	-10
o:subject=duties carried other	15
o:subject=duties carried other ahead	15
o:subject=duties carried remain	9
o:subject=duties carried run ahead	13
o:subject=duties carried run on	14
o:subject=duties carried run until	-8
o:subject=duties carried since ahead	-12
o:subject=duties carried the ahead	16
o:subject=duties carried to ahead	22
o:subject=duties collect	14
o:subject=duties collect ahead	16
o:subject=duties fall	-11
o:subject=duties fall ahead	-11
o:subject=duties fall on	-10
o:subject=duties far	14
o:subject=duties far  ahead	21
o:subject=duties far carried	8
o:subject=duties far carried  ahead	-14
o:subject=duties far carried be	18
o:subject=duties far carried be ahead	11
o:subject=duties far carried be on	11
o:subject=duties far carried be the	-10
o:subject=duties far carried be until	12
o:subject=duties far carried begin until	13
o:subject=duties far carried by ahead	-25
o:subject=duties far carried have	-19
o:subject=duties far carried have ahead	-17
o:subject=duties far carried have until	-19
o:subject=duties far carried meet	14
o:subject=duties far carried meet ahead	14
o:subject=duties far carried move to	-11
o:subject=duties far carried of ahead	-11
o:subject=duties far carried other until	-15
o:subject=duties far carried pay	-12
o:subject=duties far carried pay ahead	-17
o:subject=duties far carried run	15
o:subject=duties far carried run ahead	16
o:subject=duties far carried say ahead	-10
o:subject=duties far carried since ahead	-12
o:subject=duties far carried suspend	26
o:subject=duties far carried suspend ahead	27
o:subject=duties far carried suspend until	12
o:subject=duties far carried tell	-8
o:subject=duties far carried until ahead	26
o:subject=duties far from ahead	-17
o:subject=duties far no verb	14
o:subject=duties far no verb 	14
o:subject=duties far no verb ahead	22
o:subject=duties far no verb from	-18
o:subject=duties far no verb monday,	-9
o:subject=duties far no verb tuesday,	11
o:subject=duties far tuesday, ahead	12
o:subject=duties from ahead	-9
o:subject=duties no verb 	-21
o:subject=duties no verb as	15
o:subject=duties no verb cent	11
o:subject=duties no verb from	-10
o:subject=duties no verb gone	-15
o:subject=duties no verb on	-12
o:subject=duties no verb wednesday,	-10
o:subject=duties return	14
o:subject=duties return ahead	16
o:subject=duties return on	18
o:subject=duties rise	-16
o:subject=duties rise ahead	-16
o:subject=duties rise on	-12
o:subject=duties run on	-8
o:subject=duties suspend	9
o:subject=duties suspend ahead	10
o:subject=duties suspend from	-10
o:subject=duties suspend on	11
o:subject=duties suspend the	-15
o:subject=duties suspend to	-7
o:subject=duties suspend until	20
o:subject=duties the ahead	-18
o:subject=duties through ahead	19
o:subject=duties until ahead	19
o:subject=duties wednesday, ahead	-10
o:subject=exclusions	-14
o:subject=exclusions carried	11
o:subject=exclusions no verb	-18
o:subject=exclusions no verb ahead	-17
o:subject=exclusions no verb on	-9
o:subject=exclusions until ahead	-14
o:subject=fees carried	-26
o:subject=fees carried on ahead	-10
o:subject=fees carried suspend	-13
o:subject=fees carried suspend ahead	-13
o:subject=fees carried suspend until	-13
o:subject=fees carried until ahead	-19
o:subject=fees end	-8
o:subject=fees far	13
o:subject=fees far no verb	13
o:subject=fees far no verb ahead	14
o:subject=fees no verb	10
o:subject=fees no verb ahead	11
o:subject=fees on ahead	-13
o:subject=longer	10
o:subject=longer carried from ahead	12
o:subject=longer carried to ahead	-21
o:subject=longer carried until ahead	-15
o:subject=longer far carried be	11
o:subject=longer far carried be ahead	11
o:subject=longer far carried end	-10
o:subject=longer far carried end ahead	-11
o:subject=longer far carried extend	-26
o:subject=longer far carried extend ahead	-26
o:subject=longer far carried extend to	-13
o:subject=longer far carried extend until	-14
o:subject=longer far carried from ahead	12
o:subject=longer far carried other	-12
o:subject=longer far carried other ahead	-12
o:subject=longer far carried to ahead	-14
o:subject=longer far carried until ahead	-13
o:subject=longer no verb	10
o:subject=longer no verb ahead	18
o:subject=longer no verb on	-17
o:subject=longer no verb today	-16
o:subject=longer no verb until	13
o:subject=longer other	10
o:subject=longer other ahead	10
o:subject=longer until ahead	8
o:subject=meeting	-6
o:subject=meeting carried end	27
o:subject=meeting carried end ahead	26
o:subject=meeting carried end on	10
o:subject=meeting carried other	-10
o:subject=meeting carried see the	11
o:subject=meeting far  ahead	8
o:subject=meeting far  today	-12
o:subject=meeting far carried	-13
o:subject=meeting far carried be	-21
o:subject=meeting far carried be ahead	-18
o:subject=meeting far carried be by	-14
o:subject=meeting far carried be is	-12
o:subject=meeting far carried by ahead	-20
o:subject=meeting far carried from ahead	-13
o:subject=meeting far carried is ahead	-12
o:subject=meeting far carried reach	9
o:subject=meeting far carried reach on	9
o:subject=meeting far carried suspend	-10
o:subject=meeting far carried suspend ahead	-10
o:subject=meeting far carried the ahead	-21
o:subject=meeting far carried until ahead	18
o:subject=meeting no verb today	14
o:subject=none	10
o:subject=none after ahead	-13
o:subject=none carried  ahead	-21
o:subject=none carried  today	12
o:subject=none carried agree	-24
o:subject=none carried agree ahead	-23
o:subject=none carried agree until	-17
o:subject=none carried announce	-13
o:subject=none carried announce ahead	-12
o:subject=none carried be 	-14
o:subject=none carried be on	17
o:subject=none carried be the	9
o:subject=none carried be until	-14
o:subject=none carried before ahead	11
o:subject=none carried begin ahead	-12
o:subject=none carried begin from	11
o:subject=none carried begin to	-9
o:subject=none carried begin until	-14
o:subject=none carried ends ahead	10
o:subject=none carried for ahead	10
o:subject=none carried keep	21
o:subject=none carried keep ahead	21
o:subject=none carried keep on	14
o:subject=none carried keep until	10
o:subject=none carried leave	16
o:subject=none carried leave ahead	16
o:subject=none carried let ahead	14
o:subject=none carried let until	15
o:subject=none carried meet meets	9
o:subject=none carried meet on	-11
o:subject=none carried meets ahead	9
o:subject=none carried move	-13
o:subject=none carried move ahead	-12
o:subject=none carried other by	10
o:subject=none carried other on	-11
o:subject=none carried other today	12
o:subject=none carried other until	-9
o:subject=none carried pay from	-9
o:subject=none carried pay until	12
o:subject=none carried run	19
o:subject=none carried say	14
o:subject=none carried say ahead	16
o:subject=none carried sign on	-17
o:subject=none carried sit since	11
o:subject=none carried sit until	-8
o:subject=none carried suspend	21
o:subject=none carried suspend ahead	22
o:subject=none carried suspend to	11
o:subject=none carried suspend until	11
o:subject=none carried tell	-9
o:subject=none carried tell on	-7
o:subject=none carried the ahead	22
o:subject=none carried to ahead	15
o:subject=none from ahead	-12
o:subject=none no verb	10
o:subject=none no verb after	-13
o:subject=none no verb ahead	20
o:subject=none no verb date:	13
o:subject=none no verb friday,	-9
o:subject=none no verb from	-13
o:subject=none no verb gone	-12
o:subject=none no verb on	13
o:subject=none no verb sunday,	-17
o:subject=none no verb until	23
o:subject=none no verb wednesday,	11
o:subject=none no verb weekly,	9
o:subject=none on ahead	15
o:subject=none the ahead	12
o:subject=none the today	-10
o:subject=none until ahead	25
o:subject=none wednesday, today	12
o:subject=none weekly, today	9
o:subject=none — today	-14
o:subject=procedure	-12
o:subject=procedure carried	-13
o:subject=procedure carried be	-12
o:subject=procedure carried be ahead	-11
o:subject=procedure carried before ahead	-10
o:subject=procedure carried until ahead	9
o:subject=procedure far	-11
o:subject=procedure far carried be	12
o:subject=procedure far carried be ahead	12
o:subject=procedure far carried end	-16
o:subject=procedure far carried end ahead	-14
o:subject=procedure far carried end on	-14
o:subject=procedure far carried on ahead	-15
o:subject=procedure far carried sign	11
o:subject=procedure far carried sign ahead	12
o:subject=procedure far carried suspend	-13
o:subject=procedure far carried suspend ahead	-13
o:subject=procedure far carried tell	17
o:subject=procedure far carried the ahead	16
o:subject=procedure far carried until ahead	-12
o:subject=procedure far no verb	-11
o:subject=procedure far no verb until	-13
o:subject=procedure far until ahead	-13
o:subject=procedure no verb on	-13
o:subject=procedure no verb the	16
o:subject=procedure no verb until	-9
o:subject=procedure on ahead	-21
o:subject=procedure the ahead	15
o:subject=procedure until ahead	-16
o:subject=sale until ahead	9
o:subject=signing no verb ahead	15
o:subject=signing no verb to	13
o:subject=signing no verb today	-20
o:subject=signing suspend	11
o:subject=signing suspend ahead	12
o:subject=signing to ahead	19
o:subject=truce	13
o:subject=truce  today	15
o:subject=truce be	12
o:subject=truce be ahead	13
o:subject=truce be on	25
o:subject=truce be since	-12
o:subject=truce be until	-11
o:subject=truce begin	-15
o:subject=truce begin ahead	-12
o:subject=truce begin on	-20
o:subject=truce begin the	-9
o:subject=truce carried agree	11
o:subject=truce carried agree ahead	11
o:subject=truce carried be from	-11
o:subject=truce carried be since	10
o:subject=truce carried be the	-18
o:subject=truce carried be today	8
o:subject=truce carried begin	12
o:subject=truce carried begin ahead	10
o:subject=truce carried begin on	-24
o:subject=truce carried begin to	10
o:subject=truce carried begin until	16
o:subject=truce carried have	-10
o:subject=truce carried have ahead	-9
o:subject=truce carried on ahead	-16
o:subject=truce carried run	6
o:subject=truce carried run ahead	11
o:subject=truce carried run on	-12
o:subject=truce carried run to	18
o:subject=truce carried suspend	-17
o:subject=truce carried suspend ahead	-16
o:subject=truce carried suspend until	-18
o:subject=truce carried the ahead	-13
o:subject=truce carried to ahead	26
o:subject=truce end	-13
o:subject=truce end ahead	-13
o:subject=truce end dies	9
o:subject=truce end end	-17
o:subject=truce end ends	-8
o:subject=truce end the	-20
o:subject=truce extend to	-13
o:subject=truce far	16
o:subject=truce far  ahead	-14
o:subject=truce far carried agree	-12
o:subject=truce far carried agree ahead	-12
o:subject=truce far carried be until	-11
o:subject=truce far carried begin ahead	-9
o:subject=truce far carried begin until	-12
o:subject=truce far carried end	8
o:subject=truce far carried end ahead	10
o:subject=truce far carried end on	10
o:subject=truce far carried have	17
o:subject=truce far carried have ahead	9
o:subject=truce far carried on ahead	-9
o:subject=truce far carried pay	8
o:subject=truce far carried run on	-12
o:subject=truce far carried suspend	-12
o:subject=truce far carried suspend ahead	-11
o:subject=truce far carried suspend until	-16
o:subject=truce far carried the ahead	26
o:subject=truce far carried until ahead	-31
o:subject=truce far no verb	16
o:subject=truce far no verb ahead	19
o:subject=truce far no verb on	18
o:subject=truce far no verb until	15
o:subject=truce far on ahead	19
o:subject=truce far until ahead	15
o:subject=truce friday, ahead	19
o:subject=truce from ahead	-30
o:subject=truce have	7
o:subject=truce have ahead	8
o:subject=truce have until	13
o:subject=truce no verb	19
o:subject=truce no verb 	14
o:subject=truce no verb ends	22
o:subject=truce no verb friday,	24
o:subject=truce no verb from	-26
o:subject=truce no verb gone	-8
o:subject=truce no verb of	12
o:subject=truce no verb on	17
o:subject=truce no verb sunday,	13
o:subject=truce no verb today	36
o:subject=truce no verb until	-12
o:subject=truce no verb week,	10
o:subject=truce on ahead	11
o:subject=truce other	21
o:subject=truce other ahead	16
o:subject=truce other on	14
o:subject=truce other to	9
o:subject=truce run	-20
o:subject=truce run ahead	-18
o:subject=truce run to	-24
o:subject=truce since ahead	-21
o:subject=truce sunday, ahead	14
o:subject=truce suspend until	10
o:subject=truce the ahead	-15
o:subject=truce to gone	14
o:subject=truce week, ahead	10
o:suspend of ahead	-9
o:suspend till ahead	14
o:suspend to ahead	12
o:topic=controls	-10
o:topic=controls ahead	-7
o:topic=controls end	-16
o:topic=controls far	-9
o:topic=controls far 	-17
o:topic=controls far  ahead	-17
o:topic=controls far the	8
o:topic=controls far the ahead	8
o:topic=controls no verb	-14
o:topic=controls on	-24
o:topic=controls on ahead	-22
o:topic=controls rule	12
o:topic=controls until	16
o:topic=controls until ahead	17
o:topic=deal	-19
o:topic=deal ahead	-24
o:topic=deal be	-24
o:topic=deal end	13
o:topic=deal face	11
o:topic=deal far	9
o:topic=deal far 	-13
o:topic=deal far ahead	17
o:topic=deal far be	20
o:topic=deal far have	10
o:topic=deal far on ahead	9
o:topic=deal far the	-26
o:topic=deal far the ahead	-25
o:topic=deal far today	-14
o:topic=deal far until	21
o:topic=deal far until ahead	22
o:topic=deal have	-11
o:topic=deal suspend	-11
o:topic=deal today	14
o:topic=duties  ahead	-12
o:topic=duties ( ahead	-13
o:topic=duties after	12
o:topic=duties after ahead	12
o:topic=duties ahead	10
o:topic=duties announce	-11
o:topic=duties as	15
o:topic=duties before ahead	9
o:topic=duties begin	-14
o:topic=duties carry	10
o:topic=duties cent	10
o:topic=duties cent ahead	11
o:topic=duties clear	-19
o:topic=duties collect	12
o:topic=duties fall	-15
o:topic=duties far after	13
o:topic=duties far after ahead	13
o:topic=duties far begin	-9
o:topic=duties far gone	-18
o:topic=duties far have	-17
o:topic=duties far monday,	-9
o:topic=duties far no verb	14
o:topic=duties far run	15
o:topic=duties far to	-9
o:topic=duties far tuesday,	11
o:topic=duties far tuesday, ahead	12
o:topic=duties for	-22
o:topic=duties for ahead	-21
o:topic=duties from	-50
o:topic=duties from ahead	-44
o:topic=duties get	-11
o:topic=duties gone	-49
o:topic=duties has	9
o:topic=duties has ahead	9
o:topic=duties let	14
o:topic=duties look	12
o:topic=duties of ahead	-9
o:topic=duties on	-18
o:topic=duties on gone	-11
o:topic=duties on today	-16
o:topic=duties other	-21
o:topic=duties percent	-14
o:topic=duties raise	-9
o:topic=duties reach	-16
o:topic=duties remain	12
o:topic=duties rise	-19
o:topic=duties suspend	25
o:topic=duties through	18
o:topic=duties through ahead	18
o:topic=duties till	15
o:topic=duties till ahead	15
o:topic=duties to	13
o:topic=duties to ahead	14
o:topic=duties until	29
o:topic=duties until ahead	31
o:topic=duties until gone	-8
o:topic=duties wednesday,	-10
o:topic=duties wednesday, ahead	-10
o:topic=duties with	11
o:topic=duties with ahead	11
o:topic=duties write	-10
o:topic=exclusions	-17
o:topic=exclusions ahead	-19
o:topic=exclusions begin	18
o:topic=exclusions end	-11
o:topic=exclusions far	18
o:topic=exclusions far ahead	18
o:topic=exclusions no verb	-18
o:topic=exclusions on	-7
o:topic=exclusions on ahead	-6
o:topic=exclusions until	-19
o:topic=exclusions until ahead	-19
o:topic=fees end	-11
o:topic=fees far	13
o:topic=fees far ahead	15
o:topic=fees far no verb	13
o:topic=fees from	21
o:topic=fees from ahead	21
o:topic=fees no verb	10
o:topic=fees on	-22
o:topic=fees on ahead	-21
o:topic=fees the	7
o:topic=fees the ahead	7
o:topic=fees until	-12
o:topic=fees until ahead	-12
o:topic=longer	21
o:topic=longer ahead	17
o:topic=longer be	9
o:topic=longer begin	13
o:topic=longer by	14
o:topic=longer by ahead	15
o:topic=longer end	-9
o:topic=longer far ahead	13
o:topic=longer far be	11
o:topic=longer far on ahead	9
o:topic=longer far to	-18
o:topic=longer far to ahead	-17
o:topic=longer far until	10
o:topic=longer far until ahead	10
o:topic=longer from	27
o:topic=longer from ahead	28
o:topic=longer have	12
o:topic=longer no verb	10
o:topic=longer run	-17
o:topic=longer say	-24
o:topic=longer the	-19
o:topic=longer the ahead	-19
o:topic=longer to	13
o:topic=longer to ahead	11
o:topic=meeting	-20
o:topic=meeting ahead	-19
o:topic=meeting and	16
o:topic=meeting and today	10
o:topic=meeting begin	-7
o:topic=meeting end	39
o:topic=meeting ended	9
o:topic=meeting far  ahead	8
o:topic=meeting far  today	-12
o:topic=meeting far be	-12
o:topic=meeting far is	-12
o:topic=meeting far is ahead	-12
o:topic=meeting far the	-13
o:topic=meeting far the ahead	-12
o:topic=meeting far to	-10
o:topic=meeting far to ahead	-10
o:topic=meeting far until	15
o:topic=meeting far until ahead	15
o:topic=meeting gone	-15
o:topic=meeting meet	-19
o:topic=meeting on today	14
o:topic=meeting other	-23
o:topic=meeting suspend	-10
o:topic=meeting today	18
o:topic=none  ahead	-10
o:topic=none  today	16
o:topic=none ahead	14
o:topic=none by	10
o:topic=none by ahead	11
o:topic=none date:	13
o:topic=none for ahead	12
o:topic=none friday,	-9
o:topic=none from	-16
o:topic=none from ahead	-15
o:topic=none gone	-27
o:topic=none have	-13
o:topic=none no verb	10
o:topic=none on	15
o:topic=none on ahead	18
o:topic=none put	-11
o:topic=none see	-10
o:topic=none sunday,	-17
o:topic=none the	21
o:topic=none the ahead	27
o:topic=none the today	-10
o:topic=none to	-10
o:topic=none to ahead	-10
o:topic=none until	-6
o:topic=none until ahead	-4
o:topic=none wednesday,	11
o:topic=none wednesday, today	12
o:topic=none weekly,	9
o:topic=none weekly, today	9
o:topic=none — today	-14
o:topic=procedure	-12
o:topic=procedure ahead	-6
o:topic=procedure be	-13
o:topic=procedure before	-13
o:topic=procedure before ahead	-12
o:topic=procedure far be	13
o:topic=procedure far end	-11
o:topic=procedure far no verb	-11
o:topic=procedure far on	-17
o:topic=procedure far on ahead	-17
o:topic=procedure far until	-19
o:topic=procedure far until ahead	-19
o:topic=procedure have	-15
o:topic=procedure on	-30
o:topic=procedure on ahead	-28
o:topic=procedure suspend	16
o:topic=procedure to	21
o:topic=procedure to ahead	21
o:topic=sale	-18
o:topic=sale ahead	-16
o:topic=sale the	-10
o:topic=signing gone	-13
o:topic=signing have	-10
o:topic=signing of	-16
o:topic=signing of ahead	-13
o:topic=signing on	-21
o:topic=signing on ahead	-14
o:topic=signing other	11
o:topic=signing sign ahead	9
o:topic=signing sign today	11
o:topic=signing the	9
o:topic=signing the ahead	10
o:topic=signing to	30
o:topic=signing to ahead	23
o:topic=truce	17
o:topic=truce 	19
o:topic=truce  ahead	9
o:topic=truce  today	13
o:topic=truce ahead	24
o:topic=truce before	-11
o:topic=truce before ahead	-10
o:topic=truce begin	-10
o:topic=truce beyond	22
o:topic=truce beyond ahead	23
o:topic=truce by	-25
o:topic=truce by ahead	-24
o:topic=truce conclude	12
o:topic=truce dies	9
o:topic=truce end today	-15
o:topic=truce ended	-17
o:topic=truce ends	20
o:topic=truce ends today	16
o:topic=truce expires	14
o:topic=truce far	17
o:topic=truce far  ahead	-11
o:topic=truce far ahead	22
o:topic=truce far begin	-12
o:topic=truce far no verb	16
o:topic=truce far of	-10
o:topic=truce far of ahead	-10
o:topic=truce far on	17
o:topic=truce far on ahead	15
o:topic=truce far run	15
o:topic=truce far the	16
o:topic=truce far the ahead	16
o:topic=truce far until	16
o:topic=truce far until ahead	17
o:topic=truce for	9
o:topic=truce for ahead	10
o:topic=truce friday,	24
o:topic=truce friday, ahead	19
o:topic=truce from	-15
o:topic=truce from ahead	-19
o:topic=truce gone	-46
o:topic=truce have	22
o:topic=truce keep	11
o:topic=truce lapse	8
o:topic=truce midnight	16
o:topic=truce no verb	19
o:topic=truce of	-15
o:topic=truce of ahead	-10
o:topic=truce on ahead	14
o:topic=truce on gone	-10
o:topic=truce other	37
o:topic=truce pay	-12
o:topic=truce since	-25
o:topic=truce since ahead	-22
o:topic=truce stand	10
o:topic=truce starts	-11
o:topic=truce sunday,	13
o:topic=truce sunday, ahead	14
o:topic=truce the	-22
o:topic=truce the ahead	-18
o:topic=truce till	11
o:topic=truce till ahead	11
o:topic=truce to	5
o:topic=truce to ahead	6
o:topic=truce today	18
o:topic=truce truce	-10
o:topic=truce until gone	-11
o:topic=truce week,	10
o:topic=truce week, ahead	10
on record BR,US 2026-07-24	-20
on record BR,US 2026-07-24 2026 II	-20
on record CH,US 2025-08-12	28
on record CH,US 2025-08-12 2025 II	28
on record CH,US 2026-11-10	16
on record CH,US 2026-11-10 2025 II	16
on record CN,EU 2026-11-10	25
on record CN,EU 2026-11-10 2026 I	19
on record CN,JP 2026-11-10	19
on record CN,RU 2025-11-10	11
on record CN,RU 2026-11-10	22
on record CN,RU 2026-11-10 2026 II	22
on record CN,US 2019-01-01	-13
on record CN,US 2019-01-01 2018 II	-13
on record CN,US 2019-12-15	-10
on record CN,US 2019-12-15 2019 II	-10
on record CN,US 2025-03-04	21
on record CN,US 2025-03-04 2025 I	22
on record CN,US 2025-04-12	-12
on record CN,US 2025-04-12 2025 I	-12
on record CN,US 2025-05-02	-11
on record CN,US 2025-05-02 2025 I	-11
on record CN,US 2025-05-14	-27
on record CN,US 2025-05-14 2025 I	-26
on record CN,US 2025-07-09	-41
on record CN,US 2025-07-09 2025 I	-40
on record CN,US 2025-08-10	-14
on record CN,US 2025-08-12	93
on record CN,US 2025-08-12 2025 I	39
on record CN,US 2025-08-12 2025 II	78
on record CN,US 2025-11-01	-18
on record CN,US 2025-11-01 2025 II	-18
on record CN,US 2025-11-10	120
on record CN,US 2025-11-10 2025 II	118
on record CN,US 2025-11-10 2026 II	16
on record CN,US 2025-11-29	-9
on record CN,US 2025-11-29 2025 II	-9
on record CN,US 2025-12-31	-17
on record CN,US 2025-12-31 2025 II	-17
on record CN,US 2026-02-28	-21
on record CN,US 2026-02-28 2026 I	-12
on record CN,US 2026-05-14	-14
on record CN,US 2026-07-24	-75
on record CN,US 2026-07-24 2026 I	-70
on record CN,US 2026-07-24 2026 II	-9
on record CN,US 2026-10-10	-9
on record CN,US 2026-11-09	-47
on record CN,US 2026-11-09 2025 II	-16
on record CN,US 2026-11-09 2026 II	-37
on record CN,US 2026-11-10	163
on record CN,US 2026-11-10 2025 II	44
on record CN,US 2026-11-10 2026 I	114
on record CN,US 2026-11-10 2026 II	103
on record CN,US 2026-11-27	-37
on record CN,US 2026-11-27 2025 II	-14
on record CN,US 2026-11-27 2026 II	-24
on record CN,US 2026-11-30	-11
on record CN,US 2026-11-30 2026 II	-11
on record CN,US 2027-01-10	-68
on record CN,US 2027-01-10 2026 II	-68
on record CN,US 2027-06-23	-9
on record EU,GB 2026-06-30	-9
on record EU,GB 2026-06-30 2025 II	-9
on record EU,US 2025-07-09	-20
on record EU,US 2025-07-14 2025 II	10
on record EU,US 2025-08-01	-10
on record EU,US 2025-08-01 2025 II	-10
on record EU,US 2025-08-12	36
on record EU,US 2025-08-12 2025 II	36
on record EU,US 2025-11-10	23
on record EU,US 2025-11-10 2025 II	23
on record EU,US 2026-02-07	20
on record EU,US 2026-02-07 2025 II	9
on record EU,US 2026-02-07 2026 I	13
on record GB,US 2025-07-09	-18
on record GB,US 2025-07-09 2025 I	-14
on record IN,US 2025-11-10	19
on record IN,US 2025-11-10 2025 II	19
on record JP,US 2025-08-01	-19
on record JP,US 2025-08-01 2025 II	-19
on record JP,US 2025-08-12	24
on record JP,US 2025-08-12 2025 II	24
on record KR,US 2025-08-12	13
on record KR,US 2025-08-12 2025 II	13
on record MY,US 2025-11-10	14
on record MY,US 2025-11-10 2025 II	14
on record US,VN 2025-07-09	34
on record US,VN 2025-07-09 2025 II	28
on record US,VN 2025-08-12	-16
on record US,VN 2025-08-12 2025 II	-16
pc0=bear	24
pc0=buy	-14
pc0=down	12
pc0=propose	16
pc0=return	10
pc0=say	-18
pc0=up	-24
pc1=bear	20
pc1=begin	-21
pc1=buy	-13
pc1=propose	15
pc1=sell	-12
pc1=up	-37
pct0=agree past-passive	12
pct0=agree present-passive	-9
pct0=bear future	9
pct0=bear modal	8
pct0=begin future	-17
pct0=down present	13
pct0=end past	-22
pct0=end present	15
pct0=impose modal-passive	18
pct0=impose present	16
pct0=impose present-passive	-15
pct0=propose present	9
pct0=return present	13
pct0=say past	-16
pct0=stay modal	-12
pct0=stay past	-9
pct0=stay past-passive	9
pct0=stay perfect	20
pct0=suspend future	-17
pct0=suspend past	12
pct0=suspend past-passive	-13
pct0=suspend perfect-passive	-11
pct0=suspend present	14
pct0=up past	-11
pct1=agree participle-passive	19
pct1=agree past-passive	12
pct1=agree perfect	-20
pct1=agree present-passive	-9
pct1=bear modal	8
pct1=bear participle-passive	-13
pct1=begin future	-17
pct1=begin infinitive	-11
pct1=down present	15
pct1=end past	-27
pct1=end present	17
pct1=impose modal-passive	18
pct1=impose participle-passive	20
pct1=impose perfect	-15
pct1=impose present	11
pct1=impose present-passive	-15
pct1=propose infinitive	9
pct1=propose present	10
pct1=return present	13
pct1=say infinitive	17
pct1=say participle-passive	-11
pct1=say past	-16
pct1=stay modal	-13
pct1=stay participle-passive	-11
pct1=stay past	-7
pct1=stay past-passive	9
pct1=stay perfect	20
pct1=suspend future	-13
pct1=suspend past	13
pct1=suspend past-passive	-13
pct1=suspend perfect-passive	-11
pct1=target infinitive	10
pct1=up infinitive	-10
pct1=up past	-11
phas-infinitive	9
phas-past	13
phas-pluperfect	-15
pt0=past	-14
pt0=past-passive	19
pt0=present	13
pt0=present-passive	-6
pt1=past	-10
pt1=past-passive	19
pt1=perfect	-16
pt1=present-passive	-9
pv0=announce	-22
pv0=begin	10
pv0=call	14
pv0=end	9
pv0=enter	-7
pv0=expect	10
pv0=face	18
pv0=go	-8
pv0=hold	36
pv0=lapse	-16
pv0=leave	11
pv0=meet	19
pv0=negotiate	12
pv0=note	14
pv0=other	15
pv0=propose	-14
pv0=remain	10
pv0=return	14
pv0=run	-16
pv0=say	-18
pv0=start	-14
pv0=state	11
pv0=stay	-18
pv0=suspend	-9
pv0=write	-14
pv1-none	10
pv1=announce	-16
pv1=begin	9
pv1=end	10
pv1=enter	-10
pv1=extend	-10
pv1=face	18
pv1=go	-22
pv1=hold	38
pv1=impose	-16
pv1=leave	27
pv1=negotiate	11
pv1=note	14
pv1=pause	14
pv1=pay	10
pv1=propose	-14
pv1=replace	-14
pv1=run	-16
pv1=stand	-10
pv1=start	-18
pv1=state	11
pv1=stay	-21
pv1=suspend	-10
pv1=write	-14
pvt0=announce past	-33
pvt0=ask perfect	12
pvt0=be future	13
pvt0=be modal	10
pvt0=be pluperfect	-11
pvt0=be present	-10
pvt0=begin present	7
pvt0=call past	10
pvt0=continue present	20
pvt0=end past	-12
pvt0=end present	14
pvt0=enter present	-13
pvt0=expect present	9
pvt0=expire present	13
pvt0=extend past	18
pvt0=extend perfect	-11
pvt0=face present	13
pvt0=go future	-10
pvt0=go past	-8
pvt0=hold present	25
pvt0=keep future	-11
pvt0=keep present	17
pvt0=lapse modal	-13
pvt0=make past	8
pvt0=negotiate present	12
pvt0=other modal	-11
pvt0=other past	20
pvt0=other present	9
pvt0=pay present	-8
pvt0=return present	14
pvt0=run past	-15
pvt0=say past	-16
pvt0=start present	-14
pvt0=state past	11
pvt0=stay future	-15
pvt0=stay present	-16
pvt0=suspend perfect	-17
pvt0=write past	-16
pvt1=agree past	15
pvt1=agree perfect	-18
pvt1=announce past	-33
pvt1=be future	14
pvt1=be modal	10
pvt1=be pluperfect	-11
pvt1=be present	-8
pvt1=begin present	7
pvt1=continue present	18
pvt1=end past	-16
pvt1=end present	14
pvt1=enter present	-13
pvt1=expire present	13
pvt1=extend infinitive	-18
pvt1=extend past	18
pvt1=extend perfect	-11
pvt1=face present	13
pvt1=go future	-10
pvt1=go infinitive	-10
pvt1=go past	-8
pvt1=hold present	25
pvt1=impose participle	-11
pvt1=know participle	-10
pvt1=lapse modal	-13
pvt1=leave participle	14
pvt1=make participle	-11
pvt1=make past	9
pvt1=meet gerund	-12
pvt1=negotiate present	12
pvt1=other modal	-11
pvt1=other past	21
pvt1=pay gerund	11
pvt1=pay present	-8
pvt1=reach participle	9
pvt1=return present	14
pvt1=run past	-15
pvt1=say infinitive	12
pvt1=say past	-16
pvt1=start present	-14
pvt1=state past	11
pvt1=stay future	-11
pvt1=stay present	-24
pvt1=suspend perfect	-17
pvt1=take past	10
pvt1=write past	-16
q:!	5
q:"	-15
q:'	-30
q:(	-32
q:)	-26
q:.	-21
q:/	14
q:<day-ahead>	-9
q:<day-gone>	11
q:<day-today>	-26
q:<goods>	14
q:<level>	-32
q:<month-gone>	27
q:<name>	47
q:<not>	17
q:<organisation>	-41
q:<quality>	47
q:<sender>	-20
q:<span>	30
q:<taker>	-11
q:<v-bear>	-23
q:<v-begin>	8
q:<v-buy>	-12
q:<v-deny>	-16
q:<v-down>	-32
q:<v-propose>	-20
q:<v-sell>	-18
q:<v-suspend>	-23
q:<v-target>	11
q:<v-threaten>	21
q:<v-up>	8
q:a	-20
q:about	15
q:abroad	-15
q:accept	-17
q:accord	-12
q:account	10
q:action	-13
q:additional	10
q:after	-32
q:afternoon	13
q:again	-14
q:agreement	-19
q:allow	-9
q:allowed	-9
q:almost	-10
q:among	9
q:amount	21
q:and	9
q:another	20
q:answer	7
q:antimony	-13
q:anything	11
q:apply	14
q:approval	-19
q:apricot	-13
q:are	-10
q:arrangement	31
q:arrive	7
q:ask	15
q:asparagu	11
q:assembly	-15
q:average	-12
q:b	-10
q:bank	-9
q:barge	-9
q:barrier	17
q:battery	19
q:be	-43
q:become	14
q:before	20
q:being	32
q:bell	-15
q:bloc	9
q:book	-9
q:border	-15
q:both	29
q:brandy	17
q:breakfast	13
q:brief	10
q:brussel	-14
q:built	-27
q:busan	26
q:buy	-24
q:by	-7
q:call	-19
q:cargo	-13
q:case	14
q:ceasefire	-31
q:chair	10
q:charge	14
q:chicken	-13
q:clear	-9
q:clock	16
q:closed	-23
q:cod	-13
q:commerce	16
q:company	-27
q:conference	16
q:confirm	14
q:consent	-10
q:contract	-13
q:control	16
q:cost	-11
q:cotton	-23
q:count	13
q:country	-9
q:cover	-17
q:crew	-23
q:crude	-9
q:cut	20
q:d	12
q:date	-9
q:day	12
q:decided	10
q:declare	-10
q:delegation	-25
q:demand	-16
q:did	-15
q:different	11
q:dispute	-15
q:document	20
q:doe	30
q:down	15
q:draft	-15
q:drawer	14
q:dried	11
q:drop	-12
q:dry	-13
q:due	9
q:duration	-16
q:during	-24
q:duty	21
q:earlier	15
q:easter	-8
q:eastern	-8
q:effect	18
q:either	27
q:elsewhere	-11
q:employer	-13
q:end	22
q:entity	-15
q:entry	-8
q:everybody	-11
q:everyone	-17
q:everything	-14
q:expire	-26
q:export	-12
q:face	10
q:fact	-11
q:fan	-15
q:fare	-8
q:farm	-9
q:fee	-32
q:fifth	-7
q:filed	12
q:final	-12
q:find	8
q:firm	-16
q:first	-26
q:fish	14
q:floor	-12
q:flour	-18
q:flower	-10
q:force	30
q:forced	-9
q:foreign	18
q:forty	-20
q:fourth	-19
q:free	14
q:from	-39
q:front	-21
q:full	9
q:further	-10
q:gallium	-16
q:gate	10
q:gave	8
q:general	-13
q:germanium	-13
q:get	-11
q:give	-16
q:good	20
q:ground	-10
q:group	-10
q:grower	17
q:had	10
q:halve	-12
q:happened	-20
q:hearing	-10
q:his	-9
q:hold	-16
q:holiday	-10
q:home	-17
q:hotel	-20
q:how	23
q:ice	21
q:if	-17
q:importer	-10
q:instead	-15
q:instrument	10
q:interview	9
q:introduce	13
q:is	16
q:island	-14
q:its	20
q:itself	18
q:joint	-11
q:judge	-11
q:karachi	14
q:kind	-16
q:kitchen	-12
q:know	-26
q:kuala	14
q:labor	-10
q:lago	-16
q:last	13
q:lasted	-18
q:late	-18
q:law	-8
q:leader	21
q:leave	24
q:lentil	11
q:levy	-15
q:licence	-13
q:lie	-12
q:likely	14
q:limited	15
q:line	-18
q:linked	-13
q:lisbon	-13
q:live	10
q:long	25
q:loom	25
q:lower	-31
q:lumpur	14
q:m	-8
q:machine	-14
q:machinery	15
q:make	-17
q:maker	-17
q:matter	12
q:me	12
q:meanwhile	-10
q:meeting	10
q:midnight	19
q:million	-15
q:mineral	15
q:minister	35
q:mirror	10
q:more	-6
q:morning	14
q:name	-25
q:named	12
q:need	-13
q:negotiate	-12
q:neither	15
q:night	-33
q:noon	-18
q:northern	-18
q:not	12
q:nothing	38
q:number	9
q:observed	16
q:of	-10
q:off	-11
q:oil	10
q:olive	16
q:on	11
q:only	-8
q:operated	-18
q:operator	-22
q:origin	-12
q:other	13
q:out	14
q:over	-31
q:own	15
q:owner	-21
q:p	-14
q:pari	13
q:part	16
q:party	-19
q:pass	-12
q:peace	17
q:people	-13
q:period	-23
q:place	-7
q:plate	10
q:prawn	-16
q:president	13
q:proclamation	-19
q:prolong	12
q:proposal	-11
q:protocol	13
q:provisional	-11
q:put	28
q:quinoa	11
q:ratu	-14
q:reciprocal	20
q:red	11
q:reduce	14
q:regretted	12
q:remain	-15
q:renew	14
q:report	7
q:reporter	-12
q:representative	-8
q:rest	-16
q:resume	-10
q:revenue	-17
q:rise	-15
q:river	-26
q:room	-17
q:round	-23
q:rule	-15
q:rum	21
q:run	31
q:safeguard	-9
q:same	20
q:school	-12
q:scotch	12
q:section	-21
q:seem	11
q:send	-13
q:share	-15
q:she	14
q:ship	-15
q:shook	-11
q:should	23
q:show	14
q:sign	12
q:signature	-14
q:since	10
q:sleep	21
q:small	9
q:so	8
q:some	-12
q:somebody	12
q:soybean	-29
q:start	-13
q:state	23
q:statement	-17
q:stay	-10
q:step	20
q:still	-7
q:stockholm	40
q:stop	12
q:strike	-16
q:summer	-10
q:surcharge	-59
q:suspension	-21
q:table	22
q:take	23
q:talk	-34
q:tariff	11
q:tax	7
q:tea	13
q:technology	-12
q:television	14
q:tell	-12
q:term	-15
q:text	-12
q:than	-12
q:the	-23
q:themselve	11
q:then	16
q:there	12
q:these	23
q:thi	27
q:three	13
q:through	-13
q:tin	12
q:to	-21
q:toll	-13
q:tomatoe	-13
q:too	-16
q:touched	13
q:town	-9
q:tractor	11
q:travel	8
q:treaty	11
q:truce	47
q:twice	-16
q:under	-28
q:union	-17
q:until	-8
q:up	-19
q:upper	-26
q:us	-10
q:used	-11
q:valid	13
q:valley	-26
q:village	-15
q:wage	-12
q:warn	-13
q:was	19
q:we've	-9
q:week	19
q:welcome	-11
q:were	20
q:wheat	-15
q:when	12
q:whether	10
q:while	-9
q:white	18
q:whose	-17
q:why	-9
q:will	-17
q:winner	10
q:with	16
q:word	15
q:work	-16
q:world	-16
q:worth	27
q:would	10
q:year	8
q:yes	29
q:yet	10
q:your	14
q:—	-28
qt=modal	-13
qt=perfect	-9
qt=pluperfect	12
qt=present	13
r1='s	-11
r1=( & d:today	-17
r1=,	14
r1=, & d:ahead	22
r1=, & d:gone	-46
r1=.	15
r1=. & d:ahead	25
r1=. & d:gone	-42
r1=. & d:today	11
r1=; & d:today	-12
r1=<day-today>	18
r1=<day-today> & d:today	13
r1=<end>	-10
r1=<end> & d:ahead	10
r1=<end> & d:gone	-38
r1=<end> & d:today	-19
r1=<goods> & d:ahead	-9
r1=<level>	10
r1=<v-impose>	-16
r1=<v-stay>	-12
r1=<v-stay> & d:ahead	-11
r1=after	11
r1=after & d:ahead	21
r1=after & d:today	-15
r1=are	-12
r1=are & d:ahead	-13
r1=at & d:ahead	-16
r1=at & d:today	17
r1=by	-16
r1=by & d:ahead	-13
r1=deadline	9
r1=deadline & d:ahead	9
r1=from	-10
r1=has	-17
r1=has & d:ahead	-16
r1=if & d:ahead	-9
r1=it & d:today	10
r1=morning & d:ahead	-12
r1=night	9
r1=nobody	-8
r1=nothing	13
r1=nothing & d:ahead	13
r1=or	11
r1=our	-14
r1=our & d:ahead	-13
r1=the	27
r1=the & d:ahead	20
r1=the & d:today	15
r1=there	-14
r1=there & d:ahead	-16
r1=they	15
r1=they & d:ahead	12
r1=thi & d:ahead	9
r1=to	-10
r1=unless	-6
r1=unless & d:ahead	-9
r1=your	10
r1=your & d:ahead	10
r1=—	-15
r1=— & d:today	-21
r2="	-8
r2='s	11
r2=.	18
r2=:	-15
r2=<gate>	-19
r2=<name>	-15
r2=<not>	-16
r2=<number>	17
r2=<organisation>	-26
r2=<person>	-20
r2=<v-agree>	-28
r2=<v-begin>	-11
r2=<v-down>	-20
r2=<v-impose>	-31
r2=<v-sell>	-12
r2=<v-up>	-15
r2=additional	20
r2=as	17
r2=been	-11
r2=date	14
r2=during	-11
r2=each	-9
r2=go	-11
r2=had	-17
r2=have	-16
r2=i	13
r2=if	-17
r2=is	-11
r2=leave	10
r2=make	-13
r2=may	-11
r2=need	11
r2=now	16
r2=old	11
r2=pay	-8
r2=port	-10
r2=promise	9
r2=reply	-9
r2=run	11
r2=section	11
r2=shall	17
r2=ship	-11
r2=sign	-12
r2=the	19
r2=their	-18
r2=then	19
r2=there	-13
r2=they	-18
r2=thi	19
r2=time	12
r2=two	-20
r2=until	-20
r2=was	-30
r2=we	18
r2=when	24
r2=which	-12
r2=while	13
r2=with	-11
r2=without	-25
r2=year	10
r2=yes	10
r3=)	-8
r3=,	15
r3=<agent>	-14
r3=<day-today>	13
r3=<duty>	13
r3=<gate>	-16
r3=<goods>	28
r3=<level>	-11
r3=<number>	5
r3=<person>	37
r3=<seat>	-25
r3=<span>	12
r3=<v-bear>	17
r3=<v-begin>	-7
r3=<v-end>	-12
r3=<v-impose>	14
r3=<v-sell>	-12
r3=<v-target>	-17
r3=<v-up>	-21
r3=a	-15
r3=after	17
r3=and	21
r3=by	-13
r3=case	12
r3=come	-9
r3=continue	19
r3=day	22
r3=draft	-15
r3=duty	18
r3=fee	-10
r3=first	-10
r3=for	-25
r3=go	-9
r3=has	-20
r3=have	14
r3=in	-10
r3=it	-21
r3=latest	-9
r3=leave	14
r3=letter	-9
r3=levy	-12
r3=new	14
r3=nothing	-13
r3=now	-11
r3=of	-8
r3=old	-14
r3=p	-11
r3=paper	21
r3=part	-9
r3=pay	9
r3=question	12
r3=ship	-11
r3=side	-19
r3=stay	-13
r3=strike	-11
r3=suspend	11
r3=tell	-11
r3=them	8
r3=then	-23
r3=they	-10
r3=thi	-11
r3=time	-9
r3=to	-15
r3=two	10
r3=until	-12
r3=up	8
r4=,	-10
r4=-	-9
r4=<agent>	-6
r4=<day-gone>	-23
r4=<end>	-10
r4=<level-noun>	21
r4=<name>	13
r4=<number>	8
r4=<person>	18
r4=<seat>	19
r4=<span>	-10
r4=<v-bear>	12
r4=<v-down>	-10
r4=<v-return>	-16
r4=<v-say>	-8
r4=<v-stay>	16
r4=<v-threaten>	19
r4=?	18
r4=about	12
r4=after	-15
r4=apply	10
r4=are	11
r4=at	-15
r4=away	9
r4=be	9
r4=busan	9
r4=but	-12
r4=close	13
r4=commerce	13
r4=confirm	-11
r4=cut	-8
r4=day	16
r4=duty	11
r4=end	-9
r4=expire	12
r4=five	11
r4=for	15
r4=from	-14
r4=in	-26
r4=included	14
r4=into	17
r4=is	9
r4=it	-19
r4=lapse	-10
r4=last	7
r4=leave	10
r4=may	13
r4=no	-20
r4=note	-13
r4=of	-15
r4=present	9
r4=prolonged	-12
r4=rate	11
r4=renewed	-11
r4=result	-9
r4=sign	-17
r4=stay	14
r4=suspend	-11
r4=talk	-15
r4=th	10
r4=that	25
r4=the	10
r4=their	11
r4=they	-9
r4=truce	17
r4=two	-10
r4=unless	-20
r4=want	10
r4=warn	18
r4=was	-10
r4=we	-10
r4=when	10
r4=without	10
r=) .	16
r=, <level>	-11
r=, <number>	13
r=, <span>	19
r=, be	19
r=, both	15
r=, end	-11
r=, go	-11
r=, if	-13
r=, is	13
r=, leave	10
r=, now	-12
r=, say	11
r=, the	16
r=, their	-14
r=, then	14
r=, when	18
r=, while	13
r=, with	-19
r=, yes	10
r=. "	-19
r=. <end>	17
r=; <quality>	10
r=; the	10
r=; they	-17
r=<day-today> ,	10
r=<end> <end>	-10
r=<name> and	-14
r=<number> .	-12
r=and ,	12
r=and <number>	12
r=and has	-9
r=and is	-21
r=and last	-13
r=and not	12
r=and now	13
r=and the	9
r=by the	-10
r=for <span>	-16
r=from <day-ahead>	-10
r=has been	-12
r=if it	-10
r=in the	17
r=is a	-10
r=it has	15
r=it was	-15
r=it will	10
r=night .	16
r=of <number>	10
r=of thi	22
r=that he	22
r=that the	-9
r=the additional	16
r=the last	12
r=the old	11
r=there will	-9
r=they are	9
r=to <day-ahead>	26
r=to be	-15
r=to extend	11
s:"	-11
s:'	-32
s:*	-16
s:.	-22
s::	6
s:<agent>	-11
s:<day-ahead>	15
s:<day-gone>	-25
s:<day-today>	-8
s:<goods-amount>	-31
s:<goods>	13
s:<month-ahead>	11
s:<name>	16
s:<not>	15
s:<organisation>	-41
s:<points>	45
s:<seat>	10
s:<sender>	-15
s:<taker>	-14
s:<v-bear>	-19
s:<v-deny>	-24
s:<v-end>	18
s:<v-impose>	-12
s:<v-propose>	-39
s:<v-sell>	-26
s:<v-stay>	10
s:<v-suspend>	15
s:<v-target>	-13
s:<v-up>	-7
s:a	-17
s:above	10
s:abroad	-15
s:accept	-12
s:across	10
s:admit	19
s:adopt	-11
s:affiliate	-14
s:afraid	11
s:after	-11
s:afternoon	13
s:afterward	-10
s:again	12
s:agency	-9
s:agreement	-11
s:ahead	-25
s:aircraft	-11
s:al	11
s:alive	-18
s:all	-17
s:allow	-14
s:allowed	-9
s:alway	-8
s:am	-13
s:an	-15
s:announcement	-12
s:another	-11
s:antimony	-16
s:appeal	-11
s:apple	18
s:apply	14
s:approval	-11
s:are	6
s:arm	-10
s:army	-14
s:arrangement	28
s:article	-10
s:as	16
s:aside	17
s:ask	24
s:asleep	23
s:assent	-12
s:athen	-17
s:await	15
s:away	16
s:back	22
s:ballot	-13
s:ban	-27
s:banana	18
s:be	12
s:became	-10
s:because	14
s:become	18
s:bed	-14
s:beef	-11
s:begin	-17
s:being	12
s:bergen	-16
s:better	28
s:beyond	23
s:bicycle	11
s:bill	-12
s:bind	15
s:biscuit	17
s:boat	-15
s:bonu	-11
s:both	29
s:bound	12
s:box	-18
s:brace	11
s:break	-11
s:breathing	12
s:budget	-12
s:built	-9
s:bulletin	-12
s:busan	19
s:butter	-11
s:buy	-19
s:buyer	-9
s:by	-22
s:c	10
s:cable	20
s:calendar	27
s:call	-19
s:calm	11
s:can	-31
s:canned	10
s:capacity	-11
s:car	-13
s:carpet	13
s:case	11
s:cattle	13
s:cease	9
s:ceasefire	-31
s:cement	11
s:cent	-23
s:ceramic	8
s:changed	12
s:chip	10
s:christma	-9
s:church	-11
s:city	-22
s:claim	-17
s:clock	22
s:close	15
s:closed	-11
s:club	-19
s:colleague	-12
s:column	24
s:come	33
s:comment	-16
s:commerce	-21
s:company	-32
s:complaint	-9
s:concentrate	26
s:conclude	18
s:conference	-19
s:congress	-10
s:consent	11
s:consider	12
s:consultation	-11
s:container	-17
s:continue	16
s:contract	-18
s:control	9
s:cork	16
s:council	-8
s:counted	27
s:counter	21
s:countermeasure	-17
s:counting	-14
s:country	-17
s:county	-14
s:course	16
s:crew	-12
s:current	12
s:cut	-27
s:dairy	-19
s:date	34
s:day	40
s:dead	19
s:deadline	-10
s:debate	-16
s:decide	-16
s:decided	16
s:decision	-13
s:did	-41
s:die	29
s:diesel	-8
s:dinner	13
s:do	23
s:doctor	-10
s:doe	21
s:don't	10
s:door	16
s:double	-14
s:down	-26
s:draft	-19
s:during	-32
s:duty	26
s:each	-12
s:earth	14
s:easter	11
s:eastern	-14
s:easy	11
s:economic	-10
s:edition	-11
s:effective	-12
s:else	-17
s:elsewhere	-11
s:emergency	-13
s:employer	-16
s:end	26
s:entry	-20
s:equipment	-15
s:est	10
s:evening	-20
s:ever	-10
s:every	-13
s:everybody	-11
s:everything	12
s:excluded	-12
s:exclusion	-26
s:exempt	-16
s:exemption	-27
s:expect	11
s:expert	-12
s:expiry	9
s:export	-20
s:extend	-14
s:extra	-21
s:eye	-11
s:face	11
s:fail	-12
s:family	-12
s:fare	-20
s:farm	-17
s:farmer	-13
s:fee	-21
s:fentanyl	19
s:final	-10
s:fine	-12
s:finish	10
s:fishery	10
s:five	10
s:flag	13
s:flat	-14
s:flour	-29
s:fly	-10
s:follow	-32
s:followed	-16
s:food	-17
s:for	-29
s:force	10
s:forced	-13
s:foreseen	9
s:found	14
s:four	-20
s:freeze	13
s:from	-22
s:gallium	-21
s:gate	-15
s:gave	-14
s:gazette	-11
s:geneva	36
s:germanium	-19
s:give	-22
s:giving	-10
s:gmt	-15
s:go	19
s:god	-19
s:gold	-9
s:grand	-13
s:group	-15
s:guangzhou	11
s:guard	-9
s:guest	9
s:had	-18
s:halve	12
s:handed	-10
s:happened	-12
s:has	-17
s:hazelnut	21
s:health	-16
s:hearing	-17
s:here	-11
s:higher	19
s:home	24
s:hon	-11
s:hour	-9
s:household	-16
s:how	20
s:however	11
s:hundred	14
s:i've	17
s:if	-18
s:import	-12
s:impose	-16
s:in	-11
s:initialled	-13
s:ink	11
s:instead	24
s:intend	-13
s:interest	-15
s:investigation	-13
s:is	20
s:island	-10
s:it	16
s:it'll	18
s:itself	15
s:job	10
s:judge	-11
s:just	22
s:jute	10
s:kava	8
s:keep	8
s:kind	-22
s:kingdom	15
s:kiwi	11
s:know	26
s:last	18
s:lasted	-27
s:later	-13
s:latest	-14
s:least	-8
s:leave	33
s:let	-10
s:levy	-20
s:lift	-15
s:likely	22
s:likewise	14
s:line	-14
s:lisbon	-11
s:list	-12
s:live	14
s:loaded	-11
s:locked	-13
s:long	32
s:look	20
s:lorry	-17
s:los	-13
s:lower	-21
s:maize	13
s:maker	14
s:management	-13
s:marble	15
s:market	9
s:match	-13
s:may	-20
s:me	13
s:meal	9
s:mean	13
s:mediator	-21
s:meet	-20
s:men	8
s:metre	-12
s:midnight	32
s:mill	11
s:million	-9
s:minister	10
s:ministry	-23
s:mombasa	14
s:moment	12
s:monday	-15
s:month	11
s:morning	7
s:most	-18
s:muscat	-9
s:musician	-10
s:must	-21
s:mutual	17
s:name	12
s:needed	11
s:net	12
s:network	11
s:nikola	14
s:nil	-14
s:none	13
s:noon	-17
s:northern	-18
s:note	25
s:nothing	11
s:noticed	-10
s:now	19
s:nutmeg	-12
s:objection	-11
s:obligation	-12
s:of	-20
s:offer	-43
s:older	13
s:once	-16
s:only	10
s:open	-31
s:operator	-27
s:opposition	-9
s:orange	-10
s:order	24
s:ordinary	-22
s:otherwise	27
s:out	26
s:over	18
s:owner	-17
s:oyster	-16
s:p	-11
s:package	-16
s:page	-10
s:parcel	-24
s:parliament	-13
s:part	-11
s:partner	-8
s:party	-46
s:passed	-15
s:pause	14
s:pay	-10
s:payment	-16
s:peace	14
s:peak	-14
s:penalty	-10
s:period	17
s:pharmaceutical	-10
s:phone	-29
s:pipe	13
s:plastic	9
s:player	-9
s:pleased	14
s:pool	-13
s:port	-24
s:post	-18
s:postpone	-13
s:potash	15
s:poultry	9
s:power	-12
s:prawn	-17
s:present	25
s:presenter	-20
s:president	-15
s:price	-15
s:proclamation	-18
s:prolong	-10
s:promise	-10
s:proper	-10
s:protest	-13
s:provided	-9
s:public	15
s:pulp	9
s:pumpkin	8
s:put	-16
s:q	13
s:quarrel	-37
s:quiet	-11
s:quota	-15
s:rail	-27
s:rain	-8
s:rare	14
s:reader	-15
s:reconvene	-9
s:red	11
s:reduction	23
s:refund	-18
s:regret	10
s:remind	-16
s:renewal	15
s:renewed	16
s:replace	-18
s:report	-12
s:republic	16
s:result	-11
s:resume	-19
s:retaliation	-13
s:return	11
s:revenue	-13
s:revive	-22
s:rise	-18
s:river	-12
s:roaming	-10
s:rome	11
s:room	-13
s:round	-32
s:rule	-22
s:rum	-11
s:run	25
s:safeguard	-33
s:saint	14
s:sale	-17
s:salt	-13
s:save	16
s:scheduled	-12
s:scrap	-18
s:sea	11
s:second	-23
s:secretary	-11
s:sell	-18
s:separate	-10
s:shift	-10
s:ship	-7
s:shipment	-12
s:shook	-22
s:shoot	10
s:short	17
s:show	-20
s:shut	-16
s:side	17
s:sign	7
s:signature	-20
s:sit	-23
s:slap	12
s:smelter	-10
s:smoke	15
s:social	9
s:solution	10
s:some	-17
s:somebody	49
s:something	23
s:south	11
s:soybean	-15
s:space	18
s:spare	12
s:speak	-19
s:speaking	12
s:spoke	14
s:sprat	9
s:spring	-9
s:square	12
s:st	17
s:staff	-10
s:stake	20
s:start	-35
s:state	19
s:stay	-17
s:steel	-19
s:still	9
s:stockholm	21
s:stretched	-12
s:strike	-29
s:stroke	17
s:subject	-14
s:summer	-21
s:sunday	27
s:surabaya	-10
s:surcharge	-73
s:suspend	13
s:suspension	6
s:talk	-9
s:tax	8
s:telephone	14
s:term	19
s:terminate	7
s:text	13
s:th	15
s:the	-22
s:themselve	-10
s:then	21
s:therefore	11
s:these	-17
s:they	27
s:they're	12
s:thing	19
s:those	9
s:thread	12
s:threat	14
s:three	-15
s:thu	18
s:ticket	-15
s:tile	13
s:till	31
s:ton	20
s:too	-16
s:touch	8
s:town	-19
s:tractor	9
s:transfer	-13
s:transit	-9
s:transport	-12
s:trial	11
s:truce	30
s:try	-11
s:tuna	17
s:turn	15
s:twenty	11
s:tyre	11
s:understanding	13
s:union	-9
s:unless	16
s:until	24
s:up	19
s:upper	-25
s:use	-13
s:used	-11
s:valid	23
s:valley	-15
s:value	-10
s:vehicle	14
s:version	9
s:very	14
s:void	-11
s:vote	-15
s:wake	18
s:wall	10
s:water	-18
s:we	9
s:weather	11
s:wednesday	12
s:weekend	-17
s:weekly	18
s:were	9
s:what	13
s:wheat	-28
s:when	9
s:whether	29
s:which	8
s:while	16
s:who	-29
s:window	-18
s:wire	-16
s:with	10
s:withdraw	-22
s:within	12
s:work	-16
s:world	-15
s:worry	10
s:worst	11
s:worth	-18
s:young	-10
s:your	14
sa:"	8
sa:" .	15
sa:" <span>	10
sa:'	-12
sa:'s	-17
sa:'s <level>	22
sa:'s <organisation>	14
sa:'s <person>	-10
sa:'s good	-22
sa:'s own	-15
sa:'s president	-9
sa:'s suspension	-20
sa:'s to	-11
sa:'s trade	-16
sa:) and	-12
sa:,	14
sa:, "	15
sa:, <day-today>	12
sa:, <number>	14
sa:, <quality>	21
sa:, <seat>	21
sa:, <span>	16
sa:, a	15
sa:, after	-14
sa:, against	10
sa:, and	16
sa:, another	-11
sa:, as	15
sa:, be	19
sa:, both	12
sa:, come	-8
sa:, failing	-11
sa:, four	-12
sa:, germanium	-9
sa:, go	-13
sa:, is	16
sa:, it	18
sa:, leave	10
sa:, make	-11
sa:, nobody	12
sa:, now	-14
sa:, on	-18
sa:, provided	-8
sa:, say	9
sa:, sign	-13
sa:, that	27
sa:, then	20
sa:, under	-12
sa:, unless	25
sa:, was	-12
sa:, when	11
sa:, where	-21
sa:, while	9
sa:, would	12
sa:, yes	10
sa:-	-27
sa:.	-22
sa:. on	-12
sa:. the	9
sa:: <name>	14
sa:: <number>	13
sa:: a	-10
sa:: it	12
sa:: on	9
sa:: the	-26
sa:; <quality>	10
sa:; at	-13
sa:; they	-15
sa:<agent>	-9
sa:<day-ahead> )	-21
sa:<day-ahead> :	-16
sa:<day-gone> ,	-25
sa:<day-gone> .	15
sa:<day-today>	13
sa:<day-today> 's	-13
sa:<day-today> .	10
sa:<day-today> after	-18
sa:<duty>	-15
sa:<goods-amount>	-17
sa:<level>	-19
sa:<level> (	15
sa:<level> :	-10
sa:<level> ;	14
sa:<level> and	10
sa:<level> at	21
sa:<level> for	-10
sa:<level> if	9
sa:<level> in	11
sa:<level> of	-9
sa:<level> on	17
sa:<level> to	-11
sa:<level> which	-9
sa:<level> will	-9
sa:<money>	-23
sa:<month-ahead>	-9
sa:<month-ahead> and	-9
sa:<month-gone> is	9
sa:<name>	-5
sa:<name> 's	-18
sa:<name> <number>	19
sa:<name> are	15
sa:<name> ask	10
sa:<name> expire	11
sa:<name> had	-9
sa:<name> has	-11
sa:<name> have	-12
sa:<name> run	-9
sa:<name> take	18
sa:<name> that	12
sa:<name> until	12
sa:<name> will	-14
sa:<name> without	-9
sa:<not>	22
sa:<number> ,	34
sa:<number> .	-16
sa:<number> :	10
sa:<number> after	16
sa:<number> and	21
sa:<number> apply	21
sa:<number> are	9
sa:<number> cent	-15
sa:<number> exclusion	-14
sa:<number> for	-15
sa:<number> from	-21
sa:<number> hour	-12
sa:<number> in	-21
sa:<number> notice	-18
sa:<number> th	10
sa:<number> to	-13
sa:<office> on	15
sa:<office> order	-10
sa:<office> sign	-11
sa:<organisation>	-27
sa:<organisation> extend	-17
sa:<organisation> of	-15
sa:<organisation> on	14
sa:<organisation> prolong	-21
sa:<person> 's	-24
sa:<person> and	-11
sa:<person> is	10
sa:<person> say	10
sa:<points>	21
sa:<quality> biscuit	19
sa:<quality> custom	-8
sa:<quality> good	12
sa:<quality> minister	-12
sa:<quality> side	15
sa:<seat>	16
sa:<seat> 's	14
sa:<seat> let	-10
sa:<seat> on	-12
sa:<seat> time	15
sa:<sender>	-17
sa:<span> .	-10
sa:<span> more	24
sa:<v-bear>	-13
sa:<v-down>	-8
sa:<v-end>	8
sa:<v-propose>	-18
sa:<v-say>	-10
sa:<v-sell>	-23
sa:<v-threaten>	15
sa:a	-13
sa:a <day-ahead>	12
sa:a <organisation>	11
sa:a <quality>	-8
sa:a levy	-12
sa:a separate	-10
sa:a telephone	10
sa:a text	17
sa:a third	-15
sa:a treaty	-13
sa:a truce	-10
sa:about	12
sa:abroad	-10
sa:according	-11
sa:according to	-11
sa:across	11
sa:across the	11
sa:additional	11
sa:additional duty	10
sa:after	-9
sa:after <span>	-10
sa:after all	9
sa:afterward	-9
sa:again from	12
sa:again in	9
sa:agree .	-12
sa:agree in	17
sa:agree on	11
sa:agree to	-15
sa:agreement .	14
sa:aircraft	-10
sa:alive	-11
sa:all .	-21
sa:already	9
sa:and ,	20
sa:and <level>	24
sa:and <name>	33
sa:and <number>	32
sa:and <person>	12
sa:and <seat>	21
sa:and <span>	-11
sa:and a	-16
sa:and end	-24
sa:and has	-19
sa:and i	19
sa:and in	-18
sa:and is	-28
sa:and it	-22
sa:and last	-17
sa:and no	-18
sa:and run	-11
sa:and so	19
sa:and that	-10
sa:and the	-9
sa:and to	-23
sa:and under	11
sa:and what	-7
sa:and will	-18
sa:and with	13
sa:and without	14
sa:announce	-11
sa:announce last	8
sa:another <number>	-12
sa:answer .	15
sa:antimony	-9
sa:any case	11
sa:apply	-6
sa:apply ,	17
sa:apply .	-14
sa:apply from	12
sa:are back	16
sa:are not	12
sa:are on	13
sa:as part	-9
sa:as plan	9
sa:as they	-13
sa:at <level>	10
sa:at noon	-15
sa:at the	-13
sa:autumn	11
sa:avocado	11
sa:away	12
sa:back	38
sa:back .	12
sa:back at	-11
sa:back to	14
sa:ban	-16
sa:ban on	-13
sa:banana	19
sa:be <level>	10
sa:be <number>	-12
sa:be carry	15
sa:be continue	18
sa:be extend	16
sa:be prolonged	-10
sa:bear	-11
sa:became	-11
sa:because <person>	-10
sa:become	13
sa:been <number>	-13
sa:before	12
sa:before .	-17
sa:before <number>	-10
sa:before the	-10
sa:before their	24
sa:begin	-9
sa:begin ,	-13
sa:begin .	-14
sa:begin on	17
sa:begin to	-12
sa:beside	-9
sa:better	23
sa:between <name>	16
sa:between <person>	-9
sa:biscuit	19
sa:book	9
sa:both	18
sa:both .	-13
sa:both <office>	11
sa:both at	11
sa:both had	10
sa:both have	-10
sa:box	-14
sa:bring	-15
sa:built	-10
sa:busan arrangement	9
sa:but	-16
sa:by	-8
sa:by <number>	-13
sa:by a	-10
sa:by the	-8
sa:by then	17
sa:cabinet	-13
sa:calendar	12
sa:call	-11
sa:call .	-13
sa:can	-21
sa:can be	-18
sa:car	-8
sa:carry on	9
sa:case	10
sa:cent	-15
sa:charge .	-15
sa:charge <number>	16
sa:charge the	13
sa:chip	12
sa:chip ,	10
sa:close	20
sa:close .	19
sa:coffee and	9
sa:collect	-12
sa:column	18
sa:come .	-10
sa:come back	12
sa:come home	11
sa:come to	12
sa:concentrate	19
sa:conclude	10
sa:conclude in	12
sa:conference	-10
sa:confirm on	8
sa:continue	21
sa:continue for	10
sa:continue to	16
sa:contract	-9
sa:cost <level>	10
sa:cotton	11
sa:country	-20
sa:country '	-10
sa:course	11
sa:custom	-20
sa:custom house	-13
sa:cut its	-9
sa:dairy	-11
sa:date	23
sa:day	27
sa:day ,	12
sa:day of	12
sa:dead	9
sa:deadline	17
sa:deadline .	16
sa:deal	-13
sa:decree of	11
sa:did	-17
sa:did in	-11
sa:die	13
sa:doe ,	-10
sa:done	-15
sa:door	16
sa:down	-20
sa:down to	-11
sa:draft	-16
sa:due	-20
sa:due .	-14
sa:during	-29
sa:during the	-12
sa:duty .	-20
sa:duty on	13
sa:duty over	-10
sa:duty that	10
sa:duty which	9
sa:duty will	-12
sa:each	-22
sa:else	-12
sa:end	22
sa:end .	59
sa:end on	-28
sa:enter at	11
sa:evening	-27
sa:evening ,	-19
sa:evening .	-11
sa:ever	-10
sa:exclusion	-20
sa:exemption	-14
sa:expire	17
sa:expire ,	21
sa:expire on	-19
sa:export	-13
sa:export of	-13
sa:extend .	8
sa:extend a	11
sa:extend by	-17
sa:extend it	-25
sa:extend their	10
sa:extend to	12
sa:face	-13
sa:face <level>	-13
sa:failing	-12
sa:fall away	11
sa:fare	-11
sa:farm	-9
sa:fee	-12
sa:fee and	10
sa:fentanyl	11
sa:finish	12
sa:first	-15
sa:five	18
sa:five hour	15
sa:flour	-24
sa:flour and	-9
sa:follow	-21
sa:following	11
sa:for	-22
sa:for <span>	-25
sa:for it	12
sa:for nothing	18
sa:found	19
sa:four time	-11
sa:fourth	-11
sa:fourth round	-9
sa:free	-12
sa:free of	-10
sa:freeze	13
sa:from	-21
sa:from <day-today>	9
sa:from <level>	-15
sa:from <month-ahead>	-12
sa:from a	13
sa:frozen	13
sa:gallium	-11
sa:gallium ,	-9
sa:geneva	11
sa:germanium	-10
sa:give	-12
sa:given	15
sa:go ,	11
sa:go home	8
sa:go up	-11
sa:good	-18
sa:good pay	16
sa:good will	-10
sa:had	-14
sa:had send	10
sa:half of	10
sa:has	-25
sa:has a	-10
sa:has keep	-8
sa:has not	-21
sa:have	18
sa:have been	-14
sa:have come	11
sa:have run	10
sa:have to	9
sa:he had	11
sa:he say	-14
sa:he tell	13
sa:health	-14
sa:here .	-10
sa:his	-16
sa:his <person>	-11
sa:hold	-10
sa:home	23
sa:house	-17
sa:i	12
sa:i have	16
sa:if	-14
sa:if it	-35
sa:if no	28
sa:if nobody	11
sa:if nothing	-13
sa:if the	-18
sa:if there	-8
sa:if they	12
sa:importer	9
sa:in	-24
sa:in <month-ahead>	-14
sa:in any	11
sa:in place	10
sa:in stockholm	13
sa:in which	-9
sa:in write	-14
sa:instead	8
sa:instead of	8
sa:into a	11
sa:is	7
sa:is <level>	-33
sa:is <number>	-22
sa:is charge	10
sa:is due	-24
sa:is extend	-12
sa:is over	10
sa:is renewed	13
sa:is the	11
sa:is up	18
sa:is what	-12
sa:is when	24
sa:it	18
sa:it 's	23
sa:it ,	10
sa:it by	9
sa:it has	8
sa:it is	-14
sa:it may	-10
sa:it pay	-12
sa:it say	-11
sa:it will	19
sa:its <number>	9
sa:its <person>	13
sa:its <span>	-9
sa:its end	12
sa:its tariff	-9
sa:just	14
sa:kava	8
sa:keep the	12
sa:kiwi	11
sa:lapse ,	9
sa:lapse on	10
sa:last	8
sa:last <span>	-17
sa:last day	24
sa:latest	-14
sa:law .	-11
sa:lawyer	-9
sa:leave	32
sa:leave .	14
sa:let	-16
sa:let it	-10
sa:letter	-17
sa:levy	-12
sa:levy on	-17
sa:likewise	9
sa:line	-10
sa:live	10
sa:longer	-10
sa:look	11
sa:lorry	-11
sa:make abroad	-9
sa:make in	-10
sa:maker	8
sa:meet	-23
sa:meet again	-16
sa:meet in	-22
sa:men	9
sa:midnight	21
sa:midnight ,	12
sa:midnight .	13
sa:minister of	-11
sa:ministry of	-13
sa:monday	-12
sa:more .	18
sa:more from	-11
sa:more on	-12
sa:more than	15
sa:morning	7
sa:morning .	9
sa:need	16
sa:needed	16
sa:night ,	-13
sa:no longer	-9
sa:no one	-9
sa:no other	10
sa:none	10
sa:not ,	15
sa:not <number>	17
sa:not sign	-9
sa:nothing	11
sa:nothing has	11
sa:notice of	-14
sa:noticed	-9
sa:now it	13
sa:of <day-gone>	-12
sa:of <month-ahead>	18
sa:of <month-gone>	-10
sa:of an	10
sa:of busan	-10
sa:of commerce	-12
sa:of geneva	10
sa:of it	10
sa:of the	-10
sa:of them	12
sa:of thi	20
sa:offer	-8
sa:oil	8
sa:old	-11
sa:old duty	-10
sa:old rate	-17
sa:old truce	9
sa:older	10
sa:olive oil	15
sa:on	6
sa:on <day-ahead>	-37
sa:on <day-today>	-14
sa:on <name>	-26
sa:on all	-10
sa:on both	13
sa:on export	-12
sa:on frozen	9
sa:on that	20
sa:on top	12
sa:once	-16
sa:once more	-16
sa:one ,	-8
sa:one .	22
sa:one that	16
sa:only the	-9
sa:open	-10
sa:or	15
sa:or not	12
sa:order .	14
sa:order of	11
sa:order that	-9
sa:ordinary	-14
sa:origin ,	11
sa:other	14
sa:out	12
sa:out .	31
sa:over ,	16
sa:over .	14
sa:over a	-10
sa:owner	-10
sa:parcel	-12
sa:part	-9
sa:party	-10
sa:pause	19
sa:pause in	22
sa:pay	-5
sa:pay more	13
sa:pipe	13
sa:plu	-11
sa:port	-13
sa:port fee	-10
sa:post .	9
sa:poultry	12
sa:prawn	-14
sa:president	-16
sa:president ,	-9
sa:price .	-8
sa:product	-16
sa:prolong it	-13
sa:prolonged	-14
sa:proper	-13
sa:provided	-8
sa:provided that	-9
sa:public	10
sa:published	14
sa:pumpkin	17
sa:put	-23
sa:put on	-13
sa:quarrel	-14
sa:question	13
sa:quiet	-8
sa:quota	-9
sa:rate .	-14
sa:rate is	-11
sa:rate of	9
sa:reach	-17
sa:reciprocal	-22
sa:regional	8
sa:remain	-15
sa:remain in	-10
sa:replace	-9
sa:reporter	11
sa:reporter .	10
sa:return	16
sa:return to	10
sa:revive	-18
sa:rice	15
sa:rise of	-11
sa:rise to	-10
sa:roll	-9
sa:round	-30
sa:round of	-17
sa:rum	-12
sa:run	31
sa:run for	-11
sa:run out	17
sa:run to	-14
sa:safeguard	-16
sa:salmon	-10
sa:save	15
sa:say ,	-10
sa:say <person>	18
sa:say until	14
sa:say whether	12
sa:second	-10
sa:send	13
sa:separate	-10
sa:set	-11
sa:shall	17
sa:shall be	15
sa:sheet	9
sa:ship	-23
sa:shoot	14
sa:side	10
sa:side .	15
sa:side will	-13
sa:sign	-12
sa:sign a	-12
sa:sign in	11
sa:sign the	-14
sa:signature	-9
sa:since	15
sa:since <month-gone>	12
sa:since the	19
sa:sit	-10
sa:solution	15
sa:some	-13
sa:somebody	35
sa:something	15
sa:speaking	12
sa:stay of	-12
sa:steel	-12
sa:still	13
sa:stockholm	11
sa:stop	-10
sa:supreme	10
sa:surcharge	-22
sa:suspend for	-7
sa:suspension end	16
sa:suspension is	9
sa:suspension of	-29
sa:take its	-11
sa:talk	-18
sa:talk .	-21
sa:talked	12
sa:talked about	13
sa:tariff of	-12
sa:tariff on	-26
sa:tariff pause	10
sa:tax	-13
sa:telephone	22
sa:telephone .	16
sa:telephone call	10
sa:telephoned	-11
sa:tell reporter	11
sa:tell the	10
sa:text	15
sa:th	10
sa:th .	12
sa:than in	-11
sa:that 's	15
sa:that .	13
sa:that <name>	-13
sa:that <person>	-16
sa:that begin	18
sa:that date	14
sa:that he	16
sa:that is	15
sa:that it	-9
sa:that talk	13
sa:that the	-39
sa:that was	23
sa:the <name>	-15
sa:the <office>	-14
sa:the <seat>	-16
sa:the <span>	16
sa:the additional	10
sa:the autumn	12
sa:the control	12
sa:the day	9
sa:the evening	-18
sa:the extension	-20
sa:the first	-21
sa:the last	10
sa:the latest	-9
sa:the law	-10
sa:the letter	-9
sa:the month	-9
sa:the offer	-12
sa:the ordinary	-11
sa:the paper	17
sa:the regional	8
sa:the safeguard	-13
sa:the ship	-10
sa:the spring	11
sa:the start	10
sa:the suspend	10
sa:the talk	-9
sa:the tariff	9
sa:the telephone	17
sa:the time	15
sa:the weekend	-8
sa:their	12
sa:their trade	13
sa:their truce	17
sa:them	15
sa:then	21
sa:then ,	18
sa:then .	17
sa:there .	11
sa:there will	-11
sa:therefore	13
sa:these	-15
sa:they agree	14
sa:they are	12
sa:they did	-12
sa:they had	-12
sa:they pay	-10
sa:they sign	15
sa:thi	-5
sa:thi week	-13
sa:thi year	14
sa:third	-10
sa:those	-14
sa:through	-29
sa:tile	16
sa:till	19
sa:time the	-9
sa:tin	11
sa:to	-11
sa:to <day-ahead>	30
sa:to <level>	-22
sa:to <number>	-11
sa:to a	-11
sa:to extend	13
sa:to fentanyl	8
sa:to go	13
sa:to nothing	-12
sa:to prolong	12
sa:to run	15
sa:to sign	-13
sa:to where	12
sa:together	-12
sa:top	12
sa:top of	12
sa:treaty	-14
sa:truce	22
sa:truce begin	-12
sa:truce between	-6
sa:truce end	19
sa:truce for	-10
sa:truce run	18
sa:truce was	10
sa:truce with	24
sa:twenty	12
sa:two	-10
sa:two country	-10
sa:under	-14
sa:under it	26
sa:under the	-31
sa:unless <organisation>	-30
sa:unless a	-12
sa:unless somebody	20
sa:until <day-ahead>	8
sa:until <day-gone>	-9
sa:up	11
sa:up .	27
sa:up to	-21
sa:very	19
sa:void	-11
sa:war	10
sa:warn	12
sa:warn ,	18
sa:warn .	-12
sa:was <number>	-14
sa:was found	15
sa:was make	11
sa:was prolonged	-15
sa:way	-12
sa:we	14
sa:we have	11
sa:week	-12
sa:week .	-20
sa:weekend	-16
sa:weekend .	-10
sa:were	15
sa:were in	11
sa:what they	14
sa:whatever	12
sa:wheat	-13
sa:when	30
sa:when it	22
sa:when the	16
sa:where it	11
sa:whether	12
sa:which <level>	-11
sa:which <quality>	10
sa:which he	-14
sa:while	13
sa:while <name>	9
sa:while the	10
sa:who	-18
sa:will apply	-18
sa:will be	11
sa:will become	14
sa:will charge	18
sa:will cost	10
sa:will have	13
sa:will not	-23
sa:will return	12
sa:will take	-9
sa:winter	8
sa:winter .	8
sa:with	11
sa:with <name>	19
sa:with a	-23
sa:with it	18
sa:with the	18
sa:with them	11
sa:withdraw	-11
sa:without a	-11
sa:without agreement	16
sa:word .	-11
sa:work	-15
sa:would have	-16
sa:write .	-12
sa:year ,	-12
sa:year .	13
sa:your	22
sa:— and	9
sb:"	-13
sb:" <person>	-13
sb:" of	11
sb:" reciprocal	-21
sb:" tariff	-21
sb:" the	-27
sb:'	-23
sb:'s <level>	11
sb:'s <person>	10
sb:'s additional	13
sb:'s commerce	-13
sb:'s custom	-13
sb:'s decision	-11
sb:'s first	10
sb:'s good	11
sb:'s minister	15
sb:'s ministry	-10
sb:'s order	-10
sb:'s tariff	7
sb:'s the	-16
sb:'s to	-17
sb:( <level>	-11
sb:( <month-gone>	-14
sb:( <person>	14
sb:( c	17
sb:)	16
sb:) the	17
sb:*	-15
sb:, <day-ahead>	-17
sb:, <day-gone>	14
sb:, <level>	-10
sb:, <organisation>	-9
sb:, <points>	10
sb:, <quality>	-11
sb:, a	-15
sb:, after	-19
sb:, an	-11
sb:, and	6
sb:, as	25
sb:, before	12
sb:, begin	-18
sb:, but	20
sb:, clear	12
sb:, due	11
sb:, duty	9
sb:, end	15
sb:, expire	-12
sb:, for	26
sb:, from	-24
sb:, germanium	-9
sb:, go	10
sb:, good	18
sb:, has	-14
sb:, have	-12
sb:, he	10
sb:, hour	12
sb:, if	-7
sb:, in	-20
sb:, is	15
sb:, it	32
sb:, lapse	11
sb:, last	-14
sb:, now	26
sb:, of	17
sb:, on	14
sb:, one	-8
sb:, sign	11
sb:, so	23
sb:, start	-10
sb:, that	-21
sb:, the	-12
sb:, their	-10
sb:, there	-12
sb:, those	-12
sb:, through	-12
sb:, thursday	-8
sb:, to	22
sb:, under	11
sb:, valid	16
sb:, when	-15
sb:, who	-10
sb:, will	-21
sb:, with	14
sb:, would	-15
sb:-	16
sb:- <name>	12
sb:- <quality>	15
sb:- call	-13
sb:- out	-10
sb:- tariff	20
sb:. est	10
sb:/	-13
sb::	12
sb:: "	8
sb:: <day-ahead>	11
sb:: <person>	14
sb:: <seat>	16
sb:: <span>	-34
sb:: a	-11
sb:: if	9
sb:: its	-15
sb:: our	9
sb:: since	15
sb:: then	-13
sb:: they	-13
sb:: until	19
sb:; their	14
sb:; until	-13
sb:<day-ahead> (	11
sb:<day-ahead> and	-34
sb:<day-gone>	29
sb:<day-gone> <name>	9
sb:<day-gone> and	41
sb:<day-gone> in	-10
sb:<day-gone> is	11
sb:<day-gone> night	-15
sb:<day-gone> that	-11
sb:<day-gone> the	-17
sb:<day-gone> until	11
sb:<day-today>	23
sb:<day-today> )	-10
sb:<day-today> ,	-12
sb:<day-today> :	8
sb:<day-today> by	17
sb:<day-today> sign	16
sb:<day-today> that	21
sb:<day-today> without	16
sb:<goods-amount>	-24
sb:<goods>	11
sb:<level> ,	13
sb:<level> announce	-10
sb:<level> as	-10
sb:<level> come	11
sb:<level> from	-16
sb:<level> in	19
sb:<level> is	18
sb:<level> off	-17
sb:<level> remain	10
sb:<level> rule	-9
sb:<level> surcharge	-17
sb:<level> tariff	12
sb:<level> tax	20
sb:<level> to	-14
sb:<level> when	-11
sb:<level> would	10
sb:<money> ,	-13
sb:<money> of	17
sb:<month-ahead>	22
sb:<month-ahead> ,	-11
sb:<month-gone> )	-14
sb:<month-gone> ,	-22
sb:<month-gone> :	12
sb:<month-gone> for	-12
sb:<month-gone> the	16
sb:<month-today>	-11
sb:<name>	20
sb:<name> 's	-16
sb:<name> (	15
sb:<name> ,	34
sb:<name> -	16
sb:<name> :	8
sb:<name> <level>	13
sb:<name> agree	21
sb:<name> and	24
sb:<name> did	-11
sb:<name> give	-14
sb:<name> in	17
sb:<name> it	-9
sb:<name> let	-12
sb:<name> prolonged	-12
sb:<name> raise	-10
sb:<name> say	-18
sb:<name> settle	-11
sb:<name> stay	21
sb:<name> still	9
sb:<name> take	10
sb:<name> that	13
sb:<name> to	-19
sb:<name> under	13
sb:<name> would	-14
sb:<number> ,	29
sb:<number> <day-today>	-8
sb:<number> <name>	11
sb:<number> <person>	11
sb:<number> a	13
sb:<number> and	-20
sb:<number> exclusion	12
sb:<number> from	-8
sb:<number> further	-7
sb:<number> if	10
sb:<number> more	-8
sb:<number> p	-19
sb:<number> tariff	12
sb:<number> until	18
sb:<number> —	-17
sb:<office> ,	12
sb:<office> :	-23
sb:<office> <person>	16
sb:<office> order	8
sb:<office> review	15
sb:<office> sign	12
sb:<office> that	10
sb:<office> will	-13
sb:<organisation>	-23
sb:<organisation> 's	12
sb:<organisation> ,	-21
sb:<organisation> :	-10
sb:<organisation> and	-33
sb:<organisation> doe	12
sb:<organisation> end	-11
sb:<organisation> on	-11
sb:<organisation> suspend	-12
sb:<organisation> will	-14
sb:<person> (	11
sb:<person> )	10
sb:<person> ,	17
sb:<person> :	-30
sb:<person> agree	15
sb:<person> and	23
sb:<person> announce	20
sb:<person> had	21
sb:<person> has	-11
sb:<person> in	-16
sb:<person> of	15
sb:<person> was	-10
sb:<person> will	-12
sb:<points>	41
sb:<points> are	18
sb:<points> suspend	15
sb:<points> until	11
sb:<quality> colleague	-11
sb:<quality> cotton	10
sb:<quality> glass	11
sb:<quality> good	17
sb:<quality> minister	12
sb:<quality> one	-7
sb:<quality> republic	14
sb:<quality> side	14
sb:<quality> sugar	10
sb:<quality> tariff	18
sb:<quality> trade	-8
sb:<quality> truce	11
sb:<seat> ,	-9
sb:<seat> :	-9
sb:<seat> ;	-9
sb:<seat> <day-today>	11
sb:<seat> <person>	9
sb:<seat> and	27
sb:<seat> gave	12
sb:<seat> on	9
sb:<seat> to	10
sb:<seat> until	16
sb:<seat> —	-11
sb:<span>	12
sb:<span> ;	16
sb:<span> after	16
sb:<span> and	-10
sb:<span> are	32
sb:<span> from	-23
sb:<span> in	-29
sb:<span> leave	11
sb:<span> of	14
sb:<span> to	25
sb:<span> until	10
sb:<span> when	13
sb:<taker>	-19
sb:<v-buy>	11
sb:<v-deny>	-19
sb:<v-end>	20
sb:<v-propose>	-31
sb:<v-return>	-18
sb:<v-sell>	-10
sb:<v-stay>	15
sb:<v-suspend>	11
sb:<v-target>	-17
sb:<v-threaten>	-20
sb:a	-12
sb:a .	14
sb:a column	10
sb:a date	12
sb:a deal	11
sb:a dinner	9
sb:a duty	-17
sb:a list	11
sb:a meet	8
sb:a period	13
sb:a second	-19
sb:a signature	-9
sb:a surcharge	-10
sb:a suspension	9
sb:a truce	-27
sb:a year	10
sb:accept	-11
sb:admit	21
sb:adopt	-11
sb:adopt the	-14
sb:affiliate	-9
sb:after <span>	-20
sb:after their	-10
sb:after two	-10
sb:afternoon	12
sb:again	11
sb:again ,	18
sb:again before	19
sb:again on	-12
sb:agency	-9
sb:agree by	16
sb:agree in	38
sb:agree not	12
sb:agree on	-26
sb:agree to	-23
sb:agreement	-11
sb:agreement ,	-15
sb:agreement with	-20
sb:ahead	-18
sb:al	10
sb:al -	10
sb:alert	-11
sb:all	-19
sb:all country	-13
sb:all of	16
sb:all other	-12
sb:allow	-12
sb:allowed	-9
sb:allowed to	-7
sb:almaty ,	9
sb:already	-18
sb:an	-11
sb:an <organisation>	14
sb:and	20
sb:and <level>	-16
sb:and <name>	22
sb:and <person>	34
sb:and <seat>	29
sb:and <span>	12
sb:and after	7
sb:and agree	-20
sb:and beef	-16
sb:and come	16
sb:and for	11
sb:and has	12
sb:and his	12
sb:and if	13
sb:and it	12
sb:and last	11
sb:and nobody	-10
sb:and not	-22
sb:and of	11
sb:and on	-12
sb:and one	-13
sb:and part	-12
sb:and so	-16
sb:and that	-11
sb:and the	-21
sb:and their	-9
sb:and then	-18
sb:and until	12
sb:and which	15
sb:and will	17
sb:announce on	-9
sb:announce that	19
sb:another <level>	9
sb:another <span>	-10
sb:answer	-16
sb:antimony	-9
sb:apple	19
sb:application	14
sb:apply	22
sb:apply again	-9
sb:apply from	21
sb:apply on	9
sb:approval	-17
sb:approve ,	-13
sb:approve the	22
sb:are	7
sb:are asleep	12
sb:are due	-19
sb:are over	21
sb:are suspend	13
sb:are the	-14
sb:are to	-35
sb:are until	10
sb:are up	9
sb:arrangement	22
sb:arrangement ,	9
sb:arrangement expire	11
sb:arrangement of	12
sb:arrangement that	-8
sb:arrangement with	12
sb:arrive by	9
sb:as	20
sb:as long	20
sb:as of	-15
sb:as they	15
sb:as to	12
sb:aside	17
sb:ask	21
sb:ask us	9
sb:asleep	27
sb:asleep until	16
sb:at <level>	21
sb:at its	-9
sb:at least	-17
sb:at one	-10
sb:at stake	20
sb:at the	-13
sb:athen	-11
sb:avocado	-9
sb:back	-9
sb:back on	-11
sb:background :	10
sb:ban	-12
sb:ban on	-14
sb:battery	-13
sb:be apply	9
sb:be approve	-15
sb:be at	-11
sb:be carry	-10
sb:be cut	-8
sb:be extend	21
sb:be in	-14
sb:be over	19
sb:be prolonged	-22
sb:bear	17
sb:because	17
sb:because the	10
sb:become of	13
sb:beef	-18
sb:been ask	11
sb:been at	-10
sb:been extend	-12
sb:been fix	10
sb:been in	-17
sb:been prolonged	13
sb:before <day-today>	-12
sb:before it	16
sb:before midnight	12
sb:before their	15
sb:begin	-13
sb:begin <day-gone>	14
sb:begin at	-14
sb:begin in	-6
sb:bergen	-16
sb:bergen on	-14
sb:between <name>	26
sb:between <seat>	15
sb:between them	-16
sb:beyond	24
sb:bicycle	11
sb:boat	-14
sb:both	19
sb:both are	9
sb:both have	16
sb:brace	11
sb:brace for	11
sb:break	-10
sb:bring back	11
sb:busan	17
sb:busan would	-9
sb:but <name>	-22
sb:but a	10
sb:buy	-13
sb:by	-13
sb:by <level>	-13
sb:by <office>	15
sb:by <organisation>	10
sb:by <person>	15
sb:by <span>	-13
sb:by another	-8
sb:by telephone	16
sb:by the	-27
sb:c )	17
sb:c <money>	-10
sb:cabinet	12
sb:calendar	18
sb:calendar :	-9
sb:call	-11
sb:call reciprocal	-18
sb:calm	11
sb:can	-13
sb:can be	-16
sb:carpet	19
sb:carry	-12
sb:case on	9
sb:cattle	15
sb:cease	7
sb:cease to	16
sb:ceasefire	-34
sb:ceasefire on	-14
sb:cement	19
sb:cent	-9
sb:change	-16
sb:charge <level>	13
sb:charge <quality>	13
sb:cheese	-11
sb:christma	-12
sb:church	-11
sb:city	-20
sb:claim	-13
sb:clock	20
sb:club	-16
sb:coffee	-13
sb:colleague	-11
sb:colleague ,	-21
sb:column	9
sb:column ,	9
sb:come	26
sb:come ,	13
sb:come back	12
sb:come from	16
sb:comment	-11
sb:commerce	-19
sb:commerce ministry	-13
sb:commission	-13
sb:company	-28
sb:completed	9
sb:conclude	11
sb:conclude for	9
sb:conference	-9
sb:congress	-10
sb:consider	12
sb:consultation	-9
sb:container	-11
sb:continue to	-14
sb:control of	9
sb:control on	13
sb:cork	12
sb:counted	23
sb:counted from	15
sb:counter	22
sb:counter -	23
sb:countermeasure	-25
sb:countermeasure on	-13
sb:counting	-13
sb:country	-6
sb:country pay	-16
sb:country run	8
sb:country was	-17
sb:county	-13
sb:crew	-12
sb:current	20
sb:current one	11
sb:custom duty	8
sb:cut	-25
sb:cut to	-8
sb:date	19
sb:date for	-13
sb:date from	11
sb:day	26
sb:day :	8
sb:day of	11
sb:day until	-11
sb:dead	12
sb:deadline	-39
sb:deadline for	-18
sb:deal	8
sb:debate	-15
sb:decided	11
sb:decided to	6
sb:decision	-24
sb:delegation	-10
sb:did	-32
sb:die	24
sb:dinner	14
sb:do	16
sb:do not	11
sb:doctor	-10
sb:document	-15
sb:doe	20
sb:doe ,	20
sb:down	-12
sb:down for	-13
sb:draw	11
sb:drop from	-11
sb:due	6
sb:due to	23
sb:during	-8
sb:during the	-12
sb:duty	26
sb:duty and	9
sb:duty at	16
sb:duty between	14
sb:duty from	-21
sb:duty is	27
sb:duty of	-12
sb:duty until	10
sb:duty will	-16
sb:earlier	-14
sb:easter	9
sb:eastern	-11
sb:eastern time	-13
sb:either	10
sb:elsewhere	-10
sb:emergency	-11
sb:employer	-13
sb:end	18
sb:end :	20
sb:end at	-17
sb:end in	14
sb:end next	13
sb:enter before	-12
sb:entry	-12
sb:est	10
sb:est on	10
sb:everybody 's	-16
sb:excluded	-12
sb:excluded from	-10
sb:exclusion	-18
sb:exclusion from	19
sb:exempt	-13
sb:exemption	-13
sb:expert	-11
sb:expire ,	13
sb:expire at	-27
sb:expiry	9
sb:extend by	-12
sb:extend from	20
sb:extend it	-14
sb:extend the	-18
sb:extend to	-20
sb:extend until	-14
sb:extension of	15
sb:extension would	-16
sb:extra	-13
sb:face	22
sb:face <level>	20
sb:fail	-9
sb:failing	9
sb:fall away	15
sb:fall to	-7
sb:family	-9
sb:fare	-11
sb:farm	-9
sb:farmer	-10
sb:fee ,	-12
sb:fentanyl	10
sb:fentanyl tariff	9
sb:ferry	-16
sb:first truce	-9
sb:fish and	11
sb:fishery	10
sb:flag	16
sb:follow	-17
sb:follow on	-16
sb:food	-13
sb:for	-16
sb:for <span>	14
sb:for a	14
sb:for everybody	-11
sb:for most	-16
sb:force	13
sb:force ,	27
sb:force for	-18
sb:force from	15
sb:force on	-8
sb:force since	-21
sb:force until	12
sb:forced	-9
sb:foreseen	12
sb:four	-16
sb:fourth round	9
sb:freeze	8
sb:friend	12
sb:from	-15
sb:from <day-ahead>	13
sb:from <day-today>	22
sb:from <level>	-22
sb:from <name>	18
sb:from <number>	-19
sb:from section	11
sb:frozen	-10
sb:further point	-7
sb:gallium	-12
sb:gallium ,	-9
sb:gate	-14
sb:gave the	-11
sb:geneva	28
sb:geneva truce	10
sb:germanium	-12
sb:give	-13
sb:give <name>	-15
sb:given	-8
sb:go	19
sb:good	22
sb:good ,	8
sb:good are	-13
sb:good loaded	-9
sb:good stay	21
sb:good suspend	-12
sb:good that	-16
sb:good through	8
sb:good to	14
sb:good until	18
sb:good worth	-12
sb:good would	17
sb:grace	-9
sb:group	-12
sb:guangzhou	11
sb:guest	10
sb:had	-10
sb:had not	-9
sb:had say	10
sb:had the	-11
sb:half	-12
sb:half of	-13
sb:hall	-18
sb:hand at	-9
sb:happened	-12
sb:has <span>	37
sb:has agree	21
sb:has approve	11
sb:has extend	-11
sb:has its	12
sb:has not	-15
sb:has put	-11
sb:has say	-21
sb:have	-14
sb:have agree	-26
sb:have been	9
sb:have expire	18
sb:having	14
sb:hazelnut	21
sb:he and	20
sb:he has	-8
sb:he is	-16
sb:he tell	12
sb:he would	10
sb:heard	-9
sb:hearing	-12
sb:heightened	11
sb:heightened reciprocal	11
sb:her	12
sb:here	-11
sb:higher	13
sb:higher duty	14
sb:higher rate	-13
sb:higher reciprocal	11
sb:his	15
sb:his <office>	13
sb:his <person>	-11
sb:hold since	-20
sb:hon	-11
sb:hour ,	-8
sb:hour before	11
sb:hour to	10
sb:house	8
sb:household	-15
sb:how	18
sb:how long	22
sb:hundred	19
sb:i	-29
sb:i sign	-12
sb:if <name>	-10
sb:if he	-15
sb:if no	13
sb:if you	17
sb:import from	10
sb:impose	-27
sb:in <month-gone>	-6
sb:in <name>	17
sb:in <number>	-19
sb:in <seat>	-19
sb:in <span>	9
sb:in at	23
sb:in bergen	-14
sb:in busan	11
sb:in effect	11
sb:in force	24
sb:in its	8
sb:in law	14
sb:in mombasa	15
sb:in stockholm	14
sb:in tariff	13
sb:in the	-15
sb:in their	-18
sb:in turn	10
sb:in vienna	10
sb:in which	14
sb:in write	9
sb:informed that	-11
sb:initialled	-16
sb:initialled in	-21
sb:instead	19
sb:instead of	15
sb:intend	-10
sb:interest	-13
sb:into force	-20
sb:is	9
sb:is ,	-7
sb:is <span>	12
sb:is back	-21
sb:is due	5
sb:is extend	-14
sb:is go	14
sb:is good	15
sb:is in	26
sb:is it	-10
sb:is no	-14
sb:is on	-10
sb:is over	17
sb:is prolonged	28
sb:is still	11
sb:is the	-31
sb:is to	-25
sb:is up	14
sb:it	13
sb:it ,	-22
sb:it announce	-11
sb:it apply	10
sb:it by	-14
sb:it doe	11
sb:it end	24
sb:it expire	-11
sb:it give	-9
sb:it go	22
sb:it has	18
sb:it in	-12
sb:it keep	-14
sb:it last	13
sb:it lasted	-22
sb:it on	-19
sb:it pay	9
sb:it reach	-14
sb:it run	11
sb:it should	12
sb:it suspend	14
sb:it take	-26
sb:it the	20
sb:it to	-17
sb:it until	-19
sb:it up	-13
sb:it was	26
sb:it'll	21
sb:its <office>	-12
sb:its duty	-20
sb:its tariff	10
sb:its term	20
sb:its truce	34
sb:itself	16
sb:judge	-9
sb:keep	8
sb:keep <points>	12
sb:keep <quality>	-11
sb:keep its	9
sb:keep their	9
sb:kind	-19
sb:know	28
sb:lapse	12
sb:lapse on	12
sb:last	16
sb:last <span>	-32
sb:last day	29
sb:last for	21
sb:last until	20
sb:lasted	-26
sb:lasted <span>	-18
sb:late on	-11
sb:law	7
sb:least	-17
sb:least until	-8
sb:let their	-8
sb:letter	17
sb:letter of	14
sb:levy	-8
sb:like	-9
sb:likely	15
sb:loaded	-11
sb:loaded before	-21
sb:locked	-11
sb:long	30
sb:long as	20
sb:look	11
sb:lose <level>	11
sb:lower	-25
sb:maize	15
sb:make for	21
sb:make of	-12
sb:maker	7
sb:management	-13
sb:mark	13
sb:market	11
sb:may	-29
sb:may be	-25
sb:meanwhile	14
sb:meanwhile ,	10
sb:mediator	-14
sb:meet with	10
sb:member	-12
sb:midnight	22
sb:midnight ,	9
sb:mill	12
sb:minister	19
sb:minister ,	19
sb:minister for	7
sb:ministry	-30
sb:ministry of	-11
sb:mombasa	15
sb:moment	12
sb:monday	-8
sb:monday ,	-9
sb:month	13
sb:moratorium on	-17
sb:more	-14
sb:more than	-12
sb:most	-15
sb:most other	-12
sb:must	-13
sb:must be	-10
sb:mutual	17
sb:my	-10
sb:my <quality>	-14
sb:name	17
sb:need	-15
sb:negotiate	12
sb:negotiate ,	13
sb:net	8
sb:net ton	8
sb:network	11
sb:network on	12
sb:new end	17
sb:new tariff	-12
sb:next :	-13
sb:next decision	-11
sb:no ,	22
sb:no deal	-10
sb:no paper	20
sb:no truce	-24
sb:nobody	-17
sb:northern	-18
sb:not agree	-10
sb:not extend	20
sb:not prolonged	-10
sb:not to	11
sb:note	35
sb:note of	13
sb:note that	19
sb:nothing is	14
sb:now	16
sb:now ,	15
sb:now hold	-14
sb:now in	19
sb:now pay	9
sb:object	-10
sb:objection	-10
sb:obligation	-12
sb:of	-9
sb:of <day-ahead>	23
sb:of <day-gone>	18
sb:of <day-today>	13
sb:of <level>	-20
sb:of <money>	12
sb:of <month-ahead>	12
sb:of <month-gone>	-9
sb:of <name>	22
sb:of <points>	17
sb:of <quality>	13
sb:of a	-16
sb:of busan	10
sb:of duty	39
sb:of geneva	20
sb:of it	13
sb:of its	-13
sb:of letter	13
sb:of the	-8
sb:of thi	14
sb:of truce	-16
sb:offer	-43
sb:offer to	-8
sb:oil	-17
sb:oil and	-13
sb:old rate	-17
sb:old tariff	-11
sb:old truce	21
sb:olive oil	-22
sb:on	-25
sb:on <day-ahead>	-30
sb:on <day-gone>	14
sb:on <money>	21
sb:on <name>	24
sb:on <quality>	20
sb:on a	-31
sb:on both	17
sb:on cotton	-11
sb:on each	-18
sb:on for	-26
sb:on from	9
sb:on good	14
sb:on hold	-22
sb:on it	-9
sb:on monday	-14
sb:on our	12
sb:on sugar	-9
sb:on sunday	18
sb:on tariff	11
sb:on to	-11
sb:one at	-10
sb:one more	9
sb:only	10
sb:open	-22
sb:operator	-21
sb:opposition	-9
sb:or	-22
sb:or after	-17
sb:orange juice	-13
sb:order	23
sb:order is	13
sb:order of	-12
sb:order that	14
sb:origin	-9
sb:other 's	14
sb:other ,	-11
sb:other country	-9
sb:otherwise	31
sb:our reporter	8
sb:our tariff	-11
sb:out	16
sb:out ,	-11
sb:over	13
sb:over on	36
sb:over the	-19
sb:own counter	19
sb:own duty	-11
sb:p	-20
sb:p .	-19
sb:package	-16
sb:parcel	-11
sb:parliament	-11
sb:partner	-7
sb:party	-38
sb:party agree	-11
sb:pass	-9
sb:passed	-11
sb:past	11
sb:pause ,	30
sb:pause end	-14
sb:pause for	-16
sb:pause in	9
sb:pause is	-13
sb:pause of	-7
sb:pause on	-14
sb:pause run	-11
sb:pause until	16
sb:pause with	9
sb:pay	-12
sb:pay the	-10
sb:payment	-15
sb:peace	17
sb:peace between	17
sb:per net	8
sb:period	13
sb:period of	16
sb:phone	-26
sb:phone ,	-7
sb:pistachio	13
sb:place since	10
sb:plan for	-8
sb:plastic	10
sb:pork and	-15
sb:port	-12
sb:post	-28
sb:potash	15
sb:power	-11
sb:present	24
sb:present one	14
sb:present truce	20
sb:presenter	-20
sb:presenter :	-15
sb:price	-15
sb:proclamation	-14
sb:product	13
sb:prolongation of	10
sb:prolonged in	9
sb:promise	-17
sb:protest	-11
sb:published by	9
sb:put <level>	-13
sb:put it	-8
sb:q	13
sb:q :	15
sb:quarrel	-28
sb:quarrel over	-12
sb:question	-21
sb:question :	-15
sb:rail	-27
sb:raise	-14
sb:reach in	12
sb:reach its	11
sb:read	-17
sb:reader	-15
sb:reciprocal "	-21
sb:reciprocal duty	14
sb:reciprocal rate	24
sb:reconvene	-9
sb:red	16
sb:reduction	24
sb:reduction apply	14
sb:refund	-9
sb:regret	10
sb:remain so	-19
sb:remain suspend	16
sb:remind	-12
sb:renewal	21
sb:renewed	23
sb:replace	-11
sb:replace the	-19
sb:report ,	11
sb:reporter	-13
sb:reporter that	-17
sb:republic	17
sb:republic ,	10
sb:rest of	-21
sb:rest on	10
sb:result	-11
sb:resume	-13
sb:resume on	-14
sb:retaliation	-13
sb:revenue	-13
sb:review the	15
sb:road	14
sb:roaming	-10
sb:round	-11
sb:round of	-12
sb:rule	-18
sb:run out	18
sb:safeguard	-21
sb:saint	10
sb:sale	-10
sb:same report	-17
sb:say	-19
sb:say <name>	-12
sb:say that	-14
sb:say the	-13
sb:say until	-15
sb:scrap	-12
sb:sea	11
sb:second	-15
sb:second order	16
sb:second round	-12
sb:secretary	-12
sb:section	-8
sb:section <number>	-11
sb:see	-10
sb:sell	-10
sb:send	-10
sb:settle	-16
sb:settle it	-10
sb:settlement	-10
sb:shall	-15
sb:she	14
sb:ship before	-10
sb:shook	-17
sb:shook hand	-17
sb:short	21
sb:should have	-10
sb:should it	-19
sb:should know	13
sb:show	-18
sb:shut	-14
sb:side	9
sb:side ,	11
sb:side agree	-9
sb:side had	-11
sb:side suspend	12
sb:side to	9
sb:side until	13
sb:sign	16
sb:sign ,	-12
sb:sign <day-gone>	12
sb:sign a	-21
sb:sign by	17
sb:sign on	-9
sb:sign the	9
sb:signature	-16
sb:since <day-gone>	35
sb:since <number>	-20
sb:since the	-21
sb:since then	8
sb:sit	-18
sb:sit down	-11
sb:sit together	10
sb:six	13
sb:six hour	11
sb:slap	13
sb:small	-11
sb:smelter	-10
sb:so ,	-10
sb:so -	-13
sb:so on	-13
sb:so the	20
sb:social	9
sb:somebody	23
sb:south	12
sb:soybean	-20
sb:space	16
sb:spare	14
sb:speak	-18
sb:spoke	11
sb:sprat	9
sb:spring	-15
sb:spring ,	-16
sb:square	12
sb:stake	20
sb:stand at	-10
sb:standstill of	14
sb:start	-42
sb:start <day-ahead>	-13
sb:start on	-22
sb:state	18
sb:state that	10
sb:stay	-16
sb:stay on	-31
sb:steel	-10
sb:still pay	-9
sb:stockholm	12
sb:stop	11
sb:stop on	18
sb:stretched	-15
sb:strike	-28
sb:strike until	-12
sb:subject to	-12
sb:summer	-19
sb:summer tariff	-13
sb:summit ,	11
sb:sunday	27
sb:surcharge	-60
sb:surcharge ,	-16
sb:surcharge of	-14
sb:suspend	10
sb:suspend ,	11
sb:suspend for	-27
sb:suspend from	14
sb:suspend in	-13
sb:suspend its	-14
sb:suspend since	-17
sb:suspend to	7
sb:suspend until	14
sb:suspension	12
sb:suspension begin	-8
sb:suspension end	-6
sb:suspension last	20
sb:suspension of	22
sb:take <level>	11
sb:take note	13
sb:take us	17
sb:talk ;	11
sb:talk that	10
sb:talked	-16
sb:tariff are	11
sb:tariff end	-18
sb:tariff for	-13
sb:tariff is	13
sb:tariff on	40
sb:tariff pause	9
sb:tariff stay	-26
sb:tariff that	-8
sb:tariff until	11
sb:tax	16
sb:tea	14
sb:television on	-11
sb:tell our	8
sb:tell reporter	-23
sb:tell the	17
sb:term	22
sb:term on	13
sb:terminate	8
sb:than	-15
sb:than the	-15
sb:that	14
sb:that ,	15
sb:that <name>	-10
sb:that <person>	11
sb:that a	10
sb:that both	-8
sb:that day	-9
sb:that do	10
sb:that end	13
sb:that for	-11
sb:that had	-17
sb:that he	-13
sb:that hold	11
sb:that is	-9
sb:that keep	26
sb:that last	-12
sb:that run	14
sb:that the	24
sb:that truce	13
sb:that until	16
sb:that was	-10
sb:the	-13
sb:the "	11
sb:the <day-ahead>	-26
sb:the <day-gone>	17
sb:the <month-gone>	9
sb:the <name>	-17
sb:the <office>	17
sb:the <organisation>	-26
sb:the <seat>	-18
sb:the <span>	41
sb:the agreement	-20
sb:the arrangement	16
sb:the ceasefire	-12
sb:the clock	19
sb:the contract	-11
sb:the country	10
sb:the county	-9
sb:the current	18
sb:the deadline	-25
sb:the employer	-12
sb:the extension	-8
sb:the extra	-13
sb:the fee	-15
sb:the fentanyl	13
sb:the geneva	9
sb:the higher	19
sb:the leader	-11
sb:the letter	24
sb:the list	-16
sb:the lower	-25
sb:the mediator	-9
sb:the moratorium	-12
sb:the mutual	11
sb:the new	-10
sb:the northern	-17
sb:the note	16
sb:the number	10
sb:the offer	-8
sb:the one	7
sb:the order	28
sb:the other	12
sb:the paper	22
sb:the party	-20
sb:the pause	-15
sb:the peace	-14
sb:the present	25
sb:the quarrel	-15
sb:the reciprocal	24
sb:the reduction	19
sb:the remain	-7
sb:the renewal	16
sb:the rest	-21
sb:the result	-13
sb:the right	11
sb:the road	15
sb:the rule	-14
sb:the safeguard	-8
sb:the season	-16
sb:the second	-11
sb:the ship	-9
sb:the so	-13
sb:the standstill	22
sb:the strike	-11
sb:the summer	-11
sb:the surcharge	-32
sb:the suspension	9
sb:the tariff	23
sb:the thing	13
sb:the treaty	12
sb:the truce	23
sb:the two	31
sb:the understanding	12
sb:the upper	-23
sb:the world	-9
sb:the worst	14
sb:their	-12
sb:their <organisation>	-13
sb:their dispute	-9
sb:their duty	18
sb:their quarrel	-12
sb:their tariff	-10
sb:them ,	-25
sb:then the	12
sb:there has	17
sb:these are	-12
sb:they	23
sb:they are	-18
sb:they meet	11
sb:they sign	11
sb:they take	11
sb:they will	8
sb:thi	19
sb:thi is	-22
sb:thi paper	-15
sb:thing	10
sb:third	6
sb:those	19
sb:those who	10
sb:thread	13
sb:thread ,	14
sb:threat	11
sb:threaten	-12
sb:three	-21
sb:three time	-11
sb:through	18
sb:thu	19
sb:ticket	-14
sb:till	26
sb:time :	16
sb:time until	-10
sb:to	15
sb:to <day-gone>	-26
sb:to <level>	-23
sb:to <number>	15
sb:to a	-9
sb:to apply	12
sb:to come	-11
sb:to do	-12
sb:to end	12
sb:to extend	-29
sb:to hold	19
sb:to know	16
sb:to last	-18
sb:to midnight	11
sb:to put	20
sb:to raise	-10
sb:to sign	-9
sb:to slap	12
sb:to stay	-11
sb:to talk	13
sb:to those	15
sb:tomatoe	11
sb:ton	16
sb:town	-17
sb:tractor	16
sb:trade	-13
sb:trade minister	-12
sb:tram	-16
sb:transfer	-11
sb:transit	-9
sb:transport	-12
sb:treaty	13
sb:treaty by	9
sb:treaty is	-9
sb:trial	13
sb:truce	27
sb:truce at	-9
sb:truce beyond	9
sb:truce by	-22
sb:truce die	9
sb:truce end	12
sb:truce has	19
sb:truce hold	11
sb:truce itself	7
sb:truce now	18
sb:truce of	-10
sb:truce that	38
sb:truce to	-8
sb:truce was	11
sb:truce will	8
sb:truce with	10
sb:try	-9
sb:tuesday ,	12
sb:tuna	9
sb:tuna ,	10
sb:turn	11
sb:two ,	14
sb:two <person>	12
sb:two agree	15
sb:two country	14
sb:two government	19
sb:two president	15
sb:two side	-11
sb:under a	22
sb:under section	-24
sb:under the	-8
sb:understanding	16
sb:union	-9
sb:unless	20
sb:until	29
sb:until <number>	20
sb:until the	-10
sb:up	13
sb:up from	-11
sb:up on	9
sb:upper	-23
sb:us to	9
sb:use	-11
sb:used	-9
sb:valid	25
sb:valley	-13
sb:version	15
sb:vote	-12
sb:vote on	-9
sb:wall	8
sb:want the	-8
sb:want to	11
sb:war of	-14
sb:was <number>	-15
sb:was agree	15
sb:was announce	-10
sb:was due	13
sb:was make	17
sb:was prolonged	23
sb:was ready	12
sb:was renewed	17
sb:was say	-12
sb:was the	-6
sb:water	-17
sb:water on	-13
sb:way	19
sb:wednesday	12
sb:week	12
sb:week ,	9
sb:week ahead	-14
sb:week to	12
sb:weekly	22
sb:weekly ,	9
sb:welcome	-9
sb:were loaded	-9
sb:were to	11
sb:what	9
sb:what become	13
sb:what he	12
sb:what it	-14
sb:wheat	-17
sb:when	-27
sb:when <name>	-10
sb:when <person>	-10
sb:when he	9
sb:when it	-14
sb:when the	-19
sb:whether	29
sb:whether the	11
sb:which	17
sb:which begin	12
sb:which both	-10
sb:which expire	10
sb:which go	11
sb:which have	-12
sb:which lapse	-11
sb:which last	-9
sb:which run	15
sb:which start	-17
sb:which take	14
sb:which the	25
sb:which they	11
sb:which was	-16
sb:which would	11
sb:whisky	12
sb:who	-17
sb:wider	11
sb:will	-22
sb:will continue	-9
sb:will drop	11
sb:will last	7
sb:will let	14
sb:will run	11
sb:will stay	-18
sb:window	-17
sb:wine	15
sb:winter	-9
sb:with	9
sb:with <day-ahead>	-17
sb:with <name>	33
sb:with <seat>	14
sb:with it	-9
sb:with the	-13
sb:withdraw	-11
sb:without	16
sb:without the	-12
sb:world	-11
sb:worst	11
sb:worth	-22
sb:worth <money>	-12
sb:would be	26
sb:would begin	11
sb:would carry	-10
sb:would charge	11
sb:would have	20
sb:would last	-15
sb:would otherwise	14
sb:would run	-23
sb:would say	-9
sb:would start	-11
sb:year 's	-14
sb:yet	-10
sb:you	10
sb:you do	9
sb:you that	-12
sb:— <span>	12
sb:— a	-16
sb:— on	13
t0=modal-passive	-14
t0=past	-15
t0=pluperfect	-30
t0=present	13
t1=gerund	23
t1=infinitive-passive	15
t1=modal-passive	-14
t1=participle-passive	-37
t1=past	-18
t1=pluperfect	-27
t1=present	12
t2=gerund	-16
t2=modal	-10
t2=participle-passive	12
t2=past	-32
t2=perfect	-6
t2=present	14
t:loose	11
t:loose & d:ahead	14
t:loose & d:gone	-16
t:loose-l	18
t:loose-l0	-10
t:loose-l1	10
t:loose-l2	13
t:loose-r2	18
t:loose-r3	-6
t:more & d:ahead	24
t:more & d:gone	-15
t:more-in	14
t:more-in0	14
t:more-l0	17
t:more-l1	-22
t:more-r2	14
t:quiet	21
t:quiet & d:ahead	20
t:quiet-l	24
t:quiet-l1	20
t:quiet-r2	-11
t:quiet-r3	12
t:truce	30
t:truce & d:ahead	33
t:truce & d:gone	-45
t:truce & d:today	26
t:truce-l	24
t:truce-l0	-15
t:truce-l2	17
t:truce-l3	11
t:truce-r	24
t:truce-r2	35
t:verb	12
t:verb & d:ahead	18
t:verb-r2	-10
t:verb-r3	11
tn:more	21
tn:quiet	18
tn:truce	43
tn:verb	-14
tp:loose	-21
tp:quiet	35
tp:truce	24
v0-none	-10
v0=approve	20
v0=begin	-34
v0=conclude	15
v0=die	16
v0=drop	-14
v0=extend	16
v0=know	11
v0=lift	-12
v0=order	-10
v0=pause	9
v0=put	-13
v0=return	-18
v0=set	-15
v0=sit	-17
v0=sleep	-12
v0=stand	12
v0=start	-13
v0=stay	-18
v0=stop	18
v0=suspend	15
v0=warn	-8
v1=admit	14
v1=approve	19
v1=begin	-32
v1=charge	-9
v1=conclude	7
v1=continue	-11
v1=die	21
v1=drop	-14
v1=end	-6
v1=fall	14
v1=impose	-9
v1=lift	-12
v1=make	-15
v1=meet	-16
v1=order	-12
v1=pause	9
v1=say	11
v1=set	-19
v1=shelve	10
v1=sit	-13
v1=sleep	-12
v1=stand	10
v1=start	-22
v1=stay	-20
v1=stop	19
v1=suspend	12
v1=warn	-8
v2-none	-37
v2=bring	-12
v2=charge	12
v2=fall	-11
v2=leave	16
v2=look	11
v2=return	11
v2=rise	-10
v2=say	-12
vt0=agree past	10
vt0=agree perfect	10
vt0=agree present	-16
vt0=announce past	-10
vt0=be modal	11
vt0=be perfect	-9
vt0=begin future	-13
vt0=begin past	-13
vt0=begin present	-31
vt0=carry modal	-12
vt0=carry present	14
vt0=charge present	-11
vt0=conclude past	11
vt0=die past	-13
vt0=die present	28
vt0=drop present	-12
vt0=end past	-43
vt0=expire future	16
vt0=expire modal	20
vt0=expire past	-27
vt0=expire present	-8
vt0=extend future	12
vt0=extend modal	13
vt0=get present	-20
vt0=go present	16
vt0=have past	-17
vt0=have present	14
vt0=hold modal	-8
vt0=hold present	14
vt0=keep past	13
vt0=lapse past	-8
vt0=leave present	11
vt0=let present	-12
vt0=lower present	-16
vt0=meet past	11
vt0=other pluperfect	-13
vt0=remain present	18
vt0=rise past	12
vt0=rise present	-11
vt0=run future	16
vt0=run modal	-12
vt0=run past	-36
vt0=run present	17
vt0=say present	11
vt0=see present	-11
vt0=set present	-13
vt0=sign past	-14
vt0=sit perfect	11
vt0=sit present	-29
vt0=sleep present	-11
vt0=stand present	9
vt0=stay present	-16
vt0=stop present	6
vt0=suspend past	14
vt0=take future	-10
vt0=take past	7
vt0=warn past	-8
vt1=be modal	11
vt1=be perfect	-9
vt1=begin gerund	-14
vt1=begin past	-10
vt1=begin present	-31
vt1=carry modal	-12
vt1=carry present	14
vt1=charge present	-11
vt1=conclude past	11
vt1=die past	-13
vt1=die present	28
vt1=drop present	-12
vt1=end gerund	13
vt1=end participle	-40
vt1=end past	-43
vt1=expire future	16
vt1=expire modal	20
vt1=expire past	-27
vt1=expire present	-8
vt1=extend future	12
vt1=extend infinitive	-18
vt1=extend modal	13
vt1=get present	-19
vt1=go modal	-13
vt1=go present	22
vt1=have past	-13
vt1=have present	14
vt1=hold modal	-8
vt1=hold present	14
vt1=keep past	13
vt1=lapse past	-8
vt1=let present	-12
vt1=lower present	-16
vt1=meet past	11
vt1=other past	13
vt1=other pluperfect	-13
vt1=pay gerund	-13
vt1=put infinitive	16
vt1=remain present	11
vt1=rise past	12
vt1=rise present	-11
vt1=run future	16
vt1=run modal	-12
vt1=run past	-36
vt1=run present	17
vt1=say present	11
vt1=see present	-11
vt1=set present	-13
vt1=sign past	-14
vt1=sit perfect	11
vt1=sit present	-29
vt1=sleep present	-11
vt1=stay present	-19
vt1=stop present	7
vt1=suspend past	12
vt1=take future	-10
vt1=warn past	-8
vt2=charge future	13
vt2=end present	10
vt2=expire present	12
vt2=extend infinitive	18
vt2=fall present	-11
vt2=go present	9
vt2=leave participle	12
vt2=pay past	-10
vt2=put present	-8
vt2=say present	-10`;
