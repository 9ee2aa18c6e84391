// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:<day-ahead>	-9
a:<day-ahead> .	-13
a:<day-gone> .	-17
a:<day-today>	21
a:<day-today> the	14
a:<gate>	-28
a:<level>	-23
a:<level> .	-29
a:<number> .	-28
a:<number> in	-10
a:<organisation>	-19
a:<person>	-25
a:<person> and	-12
a:<quality>	-17
a:<sender>	-12
a:<span>	-15
a:<v-bear>	-22
a:<v-return>	14
a:<v-say>	-27
a:<v-up>	-18
a:additional	14
a:additional duty	17
a:after	8
a:again .	11
a:agreement	17
a:and <level>	13
a:and <seat>	9
a:and last	-11
a:announce	-11
a:any	9
a:any case	11
a:apply	11
a:away	10
a:back	12
a:been	-16
a:before	13
a:both	-8
a:case	11
a:case .	9
a:close	16
a:cut	10
a:deadline	16
a:deal	-10
a:do	12
a:down	-10
a:due	-8
a:duty	19
a:duty of	14
a:each	-10
a:end	30
a:end .	29
a:evening	-9
a:extend a	10
a:flour	-16
a:for	-7
a:for <quality>	10
a:for <span>	-20
a:from	-8
a:from <day-ahead>	-18
a:had	-13
a:has been	-12
a:have	-19
a:in	-39
a:in <seat>	-10
a:in any	11
a:in the	-10
a:instead	-12
a:instead of	-12
a:into	12
a:is <level>	-16
a:it 's	10
a:it .	-15
a:it has	20
a:it was	-11
a:it will	11
a:it would	-12
a:last	8
a:last day	18
a:lay	9
a:look	11
a:morning	-13
a:nobody	-13
a:none	14
a:nothing	13
a:of thi	20
a:on	-12
a:on <day-ahead>	-14
a:on the	9
a:or	9
a:our	-29
a:out .	13
a:passe	10
a:price	-11
a:return	10
a:rise	-12
a:set	-16
a:shall	17
a:speaking	13
a:suspension of	-11
a:take	-13
a:talk on	-9
a:telephone	16
a:telephone .	13
a:the <day-ahead>	-15
a:the <office>	-10
a:the additional	17
a:the end	16
a:the last	16
a:the other	10
a:the suspension	-12
a:the truce	12
a:their	-12
a:their tariff	-14
a:their truce	12
a:them	9
a:there	-12
a:they	28
a:they are	10
a:they pay	8
a:thi	24
a:thi month	9
a:thi year	19
a:to	-12
a:to <day-ahead>	17
a:to <level>	-8
a:to be	-18
a:to extend	15
a:to prolong	10
a:to the	-14
a:truce	17
a:truce on	16
a:truce with	21
a:until	-12
a:until <day-ahead>	-16
a:up	13
a:up .	21
a:was	-22
a:was <number>	-13
a:we	10
a:with	16
a:with <seat>	9
a:without agreement	11
a:would	-11
a:would have	-12
a:year	10
a:you	-13
a:your	8
b:" the	-14
b:'	-25
b:'s good	8
b:(	-11
b:*	-12
b:,	-5
b:, <person>	-17
b:, begin	-11
b:, for	10
b:, from	-21
b:, go	11
b:, good	17
b:, have	-10
b:, he	17
b:, is	19
b:, it	10
b:, now	22
b:, on	12
b:, run	-23
b:, the	11
b:, valid	12
b:, wednesday	12
b:, with	29
b:-	7
b:. est	14
b:. it	10
b:/	-13
b:: <level>	-18
b:: <quality>	13
b:: <span>	-17
b:: and	-11
b:: from	-18
b:: it	21
b:: to	11
b:: until	16
b:; the	-12
b:; their	14
b:<day-ahead> and	-15
b:<day-gone>	21
b:<day-gone> to	12
b:<day-today>	21
b:<day-today> and	12
b:<day-today> that	12
b:<gate>	-18
b:<goods-amount>	-23
b:<level-noun>	-24
b:<level> and	-8
b:<level> are	9
b:<level> from	-20
b:<level> here	-10
b:<level> in	10
b:<level> is	16
b:<level> to	-23
b:<month-ahead>	23
b:<month-gone>	16
b:<name> at	-15
b:<name> charge	-9
b:<name> extend	14
b:<name> give	-12
b:<name> on	-17
b:<name> prolonged	-11
b:<name> tariff	-10
b:<name> the	10
b:<name> until	7
b:<number>	-44
b:<number> /	-13
b:<number> a	15
b:<number> on	-23
b:<number> p	-23
b:<number> until	14
b:<office>	-12
b:<organisation> and	-19
b:<organisation> doe	15
b:<organisation> end	-13
b:<organisation> in	13
b:<organisation> meet	10
b:<person>	-23
b:<person> agree	19
b:<person> announce	12
b:<person> is	-16
b:<points>	62
b:<points> are	18
b:<points> from	11
b:<points> of	27
b:<points> suspend	11
b:<quality> side	10
b:<seat> and	25
b:<seat> on	-10
b:<sender>	8
b:<span>	13
b:<span> are	27
b:<span> from	-26
b:<span> of	11
b:<span> to	10
b:<span> truce	-22
b:<v-bear>	-14
b:<v-end>	17
b:<v-impose>	-13
b:<v-propose>	-24
b:<v-return>	-15
b:<v-target>	-11
b:<v-threaten>	-10
b:<v-up>	10
b:a	-15
b:a .	14
b:a <span>	-9
b:a deal	14
b:a list	11
b:a standstill	-11
b:a treaty	9
b:admit	14
b:after	12
b:again before	15
b:again on	-14
b:agree	7
b:agree by	16
b:agree in	34
b:agree not	12
b:agree to	-14
b:agreement	-10
b:agreement is	14
b:agreement on	10
b:agreement with	-13
b:all of	12
b:allowed	-8
b:an agreement	-10
b:and <level>	-13
b:and <number>	17
b:and <quality>	-8
b:and <seat>	26
b:and agree	-12
b:and come	14
b:and expire	-8
b:and go	-17
b:and has	12
b:and in	12
b:and it	10
b:and not	-11
b:and then	-15
b:and what	-10
b:announce	-9
b:another <points>	13
b:answer	-13
b:apple	9
b:apply from	9
b:approve	16
b:approve the	17
b:are over	18
b:are to	-20
b:arrangement	11
b:arrangement end	15
b:arrangement run	12
b:arrangement with	11
b:arrive by	9
b:as of	-26
b:ask	13
b:at <level>	16
b:at <number>	-15
b:at least	-11
b:at midnight	11
b:at the	-17
b:avocado	-9
b:away	14
b:back	-14
b:back to	-13
b:be back	-12
b:be extend	16
b:be on	9
b:beef	-16
b:been in	-12
b:before midnight	12
b:before their	10
b:begin	-37
b:begin on	-27
b:being	17
b:between <name>	15
b:beyond	27
b:both	-16
b:both have	9
b:both side	-18
b:busan	17
b:busan on	-18
b:by	-15
b:by telephone	21
b:by the	-17
b:cabinet	14
b:calendar	18
b:can be	-18
b:case on	9
b:ceasefire	-21
b:change	-19
b:changed	12
b:charge	-20
b:city	-18
b:club	-16
b:comment	-8
b:company	-18
b:consent	19
b:continue	-13
b:cork	15
b:cotton	-13
b:council	-9
b:counted	23
b:counted from	13
b:countermeasure	-7
b:country	-24
b:country end	-13
b:date	9
b:date is	14
b:day	13
b:day to	9
b:deadline	-32
b:deadline for	-15
b:deadline is	-10
b:deal	15
b:decision	-29
b:did	-15
b:die	16
b:do	12
b:down	-21
b:draw	10
b:due	14
b:due to	25
b:duty	26
b:duty are	-7
b:duty at	10
b:duty from	-13
b:duty is	18
b:duty will	-15
b:each	11
b:eastern time	-13
b:effective	-12
b:end	12
b:end of	7
b:est	14
b:est on	14
b:evening	12
b:exclusion	-11
b:expire at	-25
b:expire on	10
b:extend the	-18
b:extend until	-14
b:extension of	15
b:fall away	14
b:fentanyl	11
b:follow	-15
b:follow on	-13
b:for	-13
b:for <span>	21
b:force	18
b:force from	9
b:force since	-13
b:force until	12
b:former	-10
b:fourth round	10
b:from	-40
b:from <day-gone>	-10
b:from <level>	-15
b:from <name>	11
b:frozen	-17
b:gave	-13
b:geneva	12
b:georgia	-9
b:given	-15
b:glass	-11
b:go	21
b:good	25
b:good are	-8
b:good on	-12
b:good to	12
b:good until	14
b:good would	17
b:grant	-13
b:group	-13
b:had	-21
b:halve	8
b:hand	-12
b:has a	21
b:has agree	23
b:has been	-14
b:has suspend	10
b:has to	-15
b:have	9
b:have come	17
b:have expire	14
b:have until	-10
b:he has	-11
b:he would	-10
b:he write	12
b:heard	-9
b:here	-17
b:higher rate	-12
b:him	10
b:his <organisation>	10
b:hit	15
b:i	15
b:if <name>	-16
b:if no	17
b:if nothing	12
b:if the	-10
b:if they	-17
b:if you	10
b:import	-12
b:impose	-10
b:in	-17
b:in <name>	-13
b:in <seat>	-16
b:in at	13
b:in busan	16
b:in force	25
b:in the	-26
b:in their	-13
b:in write	10
b:into force	-14
b:is	12
b:is back	-10
b:is due	12
b:is extend	-13
b:is go	14
b:is good	12
b:is on	-15
b:is still	11
b:is to	-19
b:is up	14
b:it	9
b:it end	11
b:it expire	-20
b:it go	10
b:it hold	-9
b:it is	-11
b:it on	-12
b:it start	-10
b:it stop	14
b:it the	17
b:it until	-12
b:it up	-12
b:it was	17
b:it will	8
b:it'll	19
b:its notice	-12
b:its term	10
b:its truce	21
b:itself	16
b:keep <points>	13
b:keep its	10
b:keep the	-6
b:keep their	12
b:know	18
b:lapse on	14
b:last <span>	-16
b:last day	18
b:last until	14
b:last week	10
b:late	-11
b:law	19
b:least	-11
b:leave	16
b:let the	18
b:let their	-10
b:letter	15
b:list of	12
b:live	14
b:live until	13
b:lose	10
b:maize	15
b:mark	18
b:may	-29
b:may be	-13
b:meet	-9
b:meet with	10
b:midnight	14
b:mill	10
b:more	-12
b:most	-22
b:network	10
b:network on	12
b:new	-24
b:no paper	21
b:no truce	-20
b:noon	-13
b:noon on	-14
b:not sit	-10
b:nothing	11
b:nothing is	13
b:of <day-ahead>	28
b:of <month-ahead>	10
b:of <number>	12
b:of <points>	8
b:of a	-10
b:of duty	24
b:of geneva	13
b:of its	-13
b:of thi	16
b:of two	-10
b:offer	-23
b:oil	-14
b:old one	8
b:old rate	-9
b:old truce	11
b:olive oil	-12
b:on	-25
b:on <day-ahead>	-18
b:on <day-gone>	16
b:on <day-today>	9
b:on <quality>	14
b:on affiliate	7
b:on both	9
b:on good	18
b:on his	10
b:on hold	-11
b:on pay	-12
b:on tariff	9
b:one is	10
b:onion	-12
b:open	-19
b:operator	-14
b:order	16
b:origin	-10
b:other 's	19
b:other country	-12
b:otherwise	24
b:our	-13
b:out	18
b:over	12
b:over on	21
b:p	-23
b:p .	-23
b:paper	19
b:party	-17
b:pause	-12
b:pause in	10
b:pause of	-10
b:pause on	-13
b:pause run	-15
b:pause until	12
b:pay	-28
b:pay <level>	-14
b:peace	16
b:pepper	8
b:permit	-13
b:phone	-10
b:place	-12
b:present	18
b:present one	11
b:present truce	15
b:president	-19
b:price	-20
b:prolong	13
b:prolong it	19
b:promise	-8
b:protocol	10
b:published by	8
b:put it	-12
b:quarrel	-11
b:rail	-19
b:rate of	21
b:ready	10
b:reciprocal	27
b:reciprocal tariff	24
b:red	11
b:reduction	16
b:reduction apply	15
b:remain in	18
b:remain so	-16
b:renewal	9
b:report	-17
b:rest	-13
b:rest of	-10
b:return	-18
b:return to	-10
b:right	-17
b:round of	-12
b:run on	9
b:run to	-13
b:say in	9
b:say the	-18
b:season	-14
b:second	-17
b:set to	11
b:settlement	-10
b:shall	-14
b:ship	17
b:shook	-14
b:shook hand	-14
b:should	23
b:side agree	-15
b:side had	-10
b:side until	13
b:sign a	-20
b:sign on	-17
b:since	-39
b:since <day-gone>	10
b:since the	-17
b:sit	-13
b:sit again	-9
b:sit together	9
b:so the	14
b:social	12
b:somebody	20
b:something	9
b:speak	-16
b:special	-8
b:special duty	-13
b:stand	12
b:start	-41
b:start on	-24
b:stay at	-12
b:stretched	-18
b:summer	-17
b:sunday	16
b:suspend	26
b:suspend from	11
b:suspend in	-10
b:suspend the	9
b:suspend their	-12
b:suspension end	-19
b:suspension of	27
b:take us	15
b:talk by	12
b:tariff	-11
b:tariff on	10
b:telephone	15
b:tell	13
b:term	13
b:term on	10
b:than	-11
b:that	13
b:that <number>	11
b:that <person>	16
b:that both	-24
b:that end	13
b:that expire	7
b:that had	-8
b:that hold	9
b:that keep	19
b:that last	-15
b:that they	13
b:the	-18
b:the <number>	-14
b:the <organisation>	-13
b:the <span>	26
b:the additional	13
b:the agreement	-9
b:the arrangement	10
b:the deadline	-19
b:the fentanyl	9
b:the freeze	-11
b:the higher	-11
b:the last	13
b:the letter	11
b:the meet	12
b:the order	12
b:the pause	-12
b:the protocol	10
b:the rate	16
b:the reciprocal	22
b:the reduction	17
b:the rest	-16
b:the second	-18
b:the special	-10
b:the thing	8
b:the trade	10
b:then	-9
b:there	-14
b:therefore	-11
b:they	11
b:they are	-10
b:they have	-14
b:they sign	10
b:they will	16
b:thi	25
b:third	-10
b:three	-19
b:through	12
b:thu	18
b:thursday	-10
b:ticket	-10
b:till	21
b:time	-14
b:to	13
b:to <level>	-18
b:to a	-12
b:to an	15
b:to charge	11
b:to end	9
b:to extend	-27
b:to hold	14
b:to its	-13
b:to meet	-9
b:to put	9
b:to talk	12
b:toward	10
b:tractor	9
b:trade truce	11
b:treaty by	9
b:truce	14
b:truce agree	9
b:truce by	-19
b:truce end	16
b:truce itself	9
b:truce last	17
b:truce on	17
b:truce that	-8
b:truce until	-10
b:tuesday	-11
b:two	-12
b:two government	14
b:two side	-12
b:under	-17
b:under the	-15
b:until	12
b:up	29
b:up on	9
b:us	30
b:us to	15
b:valid	24
b:vote	-24
b:vote on	-11
b:want to	15
b:warn	-8
b:was due	19
b:was prolonged	14
b:water	-9
b:we are	-12
b:week	18
b:week to	9
b:what change	-11
b:when	14
b:when the	14
b:whether	15
b:which both	-12
b:which expire	12
b:which go	17
b:which lapse	-8
b:which run	20
b:which take	13
b:which the	14
b:which was	-24
b:who	-16
b:will go	17
b:will stay	-14
b:window	-11
b:with	18
b:with <seat>	10
b:with a	12
b:with effect	-9
b:without the	-12
b:would end	9
b:would go	-14
b:would have	27
b:would last	-15
b:would otherwise	27
b:would run	-16
b:write	17
b:year 's	-15
b:—	11
b:— a	-11
c0=begin	-12
c0=buy	-11
c0=impose	-16
c0=propose	-29
c0=threaten	-20
c1=agree & d:gone	-9
c1=bear & d:gone	-8
c1=begin	-12
c1=begin & d:ahead	-10
c1=begin & d:gone	-13
c1=buy	-14
c1=buy & d:ahead	-12
c1=deny & d:ahead	10
c1=end & d:ahead	10
c1=end & d:gone	-11
c1=impose	-21
c1=impose & d:gone	-30
c1=impose & d:today	-14
c1=propose	-21
c1=propose & d:ahead	-23
c1=sell & d:ahead	-16
c1=stay & d:gone	-30
c1=stay & d:today	33
c1=suspend & d:ahead	17
c1=threaten	-13
c1=threaten & d:ahead	-13
c2=bear	-13
c2=down	-21
c2=return	11
c2=say	-18
c2=stay	-19
c2=up	-12
ct0=agree perfect	11
ct0=bear future	-23
ct0=bear future-passive	-9
ct0=bear past	21
ct0=begin future	-15
ct0=begin modal	-8
ct0=begin present-passive	14
ct0=deny present	11
ct0=down future	-19
ct0=down modal	11
ct0=end future	17
ct0=end modal	13
ct0=end past	-51
ct0=end present	16
ct0=impose past	10
ct0=impose pluperfect	-17
ct0=propose modal	-10
ct0=propose past	-11
ct0=say present	18
ct0=stay future-passive	-14
ct0=stay pluperfect	-10
ct0=stay present	11
ct0=suspend modal	14
ct0=target past	-13
ct0=threaten past	-10
ct0=up modal	-14
ct1=bear future	-16
ct1=bear future-passive	-9
ct1=bear gerund	-8
ct1=bear past	17
ct1=begin future	-19
ct1=begin modal	-14
ct1=begin present-passive	14
ct1=deny present	11
ct1=down future	-19
ct1=down modal	11
ct1=end future	18
ct1=end gerund	10
ct1=end modal	13
ct1=end participle-passive	-34
ct1=end past	-47
ct1=end present	16
ct1=impose gerund	9
ct1=impose pluperfect	-14
ct1=say past	17
ct1=say present	17
ct1=stay future-passive	-14
ct1=stay gerund	21
ct1=stay participle-passive	-10
ct1=stay present	9
ct1=suspend infinitive	9
ct1=suspend modal	14
ct1=threaten past	-9
ct1=up modal	-22
ct1=up present	11
ct2=bear future	-14
ct2=down present	-16
ct2=end present	22
ct2=impose future-passive	10
ct2=impose participle-passive	8
ct2=impose present	-11
ct2=return present	12
ct2=say present	-11
ct2=stay past	-19
d:after , ends on	21
d:after , on	21
d:after , until	-12
d:after and	-12
d:after and ends on	25
d:after to	12
d:after to the	-18
d:after until	-12
d:ahead other	-39
d:ahead own	46
d:ahead-0	-85
d:ahead-1	-29
d:ahead-2	7
d:ahead-3	48
d:ahead-5	-26
d:ahead-6	-33
d:at=1	14
d:at=2	-14
d:at=3	-17
d:before 	24
d:before ,	9
d:before , a	15
d:before from	-9
d:before to	18
d:begins ahead	24
d:begins gone	-32
d:begins today	-7
d:ends	8
d:ends ahead	13
d:ends other ahead	21
d:ends own ahead	25
d:ends own today	-9
d:ends today	-9
d:gone	-158
d:gone other	-101
d:gone own	-69
d:gone-0	-12
d:gone-1	-45
d:gone-2	-16
d:gone-3	-19
d:gone-4	-32
d:gone-5	-77
d:how=relative	-25
d:how=weekday	-44
d:last	-25
d:named=0	-76
d:named=1	11
d:named=2	26
d:named=3	20
d:rank=0	9
d:rank=0 of 1	32
d:rank=0 of 2	9
d:rank=0 of 3	-16
d:rank=0 of 4	-39
d:rank=1	29
d:rank=1 of 2	17
d:rank=1 of 3	19
d:rank=2	18
d:rank=2 of 4	19
d:span-before	18
d:today	-35
d:today own	-35
d:today-0	-35
f:"	-20
f:'	-20
f:-	10
f:<agent>	26
f:<day-today>	15
f:<goods-amount>	-31
f:<goods>	25
f:<level>	14
f:<money>	-24
f:<month-gone>	19
f:<month-today>	14
f:<name>	25
f:<organisation>	-34
f:<person>	23
f:<points>	31
f:<quality>	19
f:<seat>	15
f:<sender>	-30
f:<v-buy>	5
f:<v-deny>	12
f:<v-down>	-12
f:<v-propose>	-12
f:<v-return>	8
f:<v-say>	-9
f:<v-sell>	-23
f:<v-stay>	10
f:<v-threaten>	-11
f:<v-up>	-23
f:?	38
f:a	-21
f:about	18
f:absence	14
f:accept	-12
f:act	-20
f:additional	15
f:affiliate	14
f:after	11
f:afterward	14
f:agent	-13
f:agree	-9
f:agreement	-18
f:al	10
f:already	-16
f:although	13
f:aluminium	-20
f:am	-8
f:among	-24
f:and	20
f:announce	-35
f:another	18
f:apart	-10
f:apply	11
f:approval	15
f:approve	-41
f:are	-12
f:arrival	-15
f:asparagu	12
f:at	-17
f:back	-9
f:barley	-14
f:basi	11
f:beer	-17
f:before	-13
f:behind	16
f:being	-13
f:between	38
f:bicycle	-13
f:blacklisted	9
f:boat	14
f:both	-11
f:break	-19
f:broke	-17
f:busan	17
f:butter	20
f:by	-35
f:cabinet	-9
f:calendar	-16
f:call	-40
f:can	22
f:car	-22
f:carpet	9
f:chance	13
f:cheese	13
f:chicken	-18
f:city	-13
f:clock	17
f:close	-10
f:club	-27
f:cod	-17
f:cold	-10
f:collect	33
f:come	20
f:commerce	-8
f:committee	-10
f:company	-23
f:conclude	8
f:consent	-19
f:consider	-18
f:contract	-16
f:copper	-14
f:cork	14
f:cost	-25
f:could	-43
f:country	-12
f:course	15
f:cover	22
f:crane	-18
f:cross	-10
f:date	-11
f:deal	18
f:decide	11
f:decision	16
f:declaration	-9
f:decree	23
f:delegation	-12
f:die	-12
f:do	15
f:doe	-20
f:don't	17
f:down	-20
f:driver	-13
f:drop	-11
f:due	33
f:during	-32
f:duty	12
f:earlier	12
f:economy	17
f:else	12
f:emergency	10
f:end	38
f:enter	-33
f:even	-16
f:event	14
f:every	-12
f:everybody	13
f:everyone	-14
f:expert	11
f:export	-21
f:face	-18
f:fail	-17
f:failed	-11
f:fall	-41
f:farm	-21
f:fee	-12
f:fentanyl	25
f:few	20
f:final	-12
f:first	-22
f:flower	13
f:following	-14
f:football	10
f:for	-27
f:force	-14
f:former	-23
f:free	-15
f:from	-10
f:fruit	-9
f:further	24
f:future	10
f:gallium	-12
f:germanium	-12
f:give	-9
f:given	18
f:go	-15
f:good	18
f:government	24
f:grower	-8
f:hand	10
f:hang	10
f:happen	10
f:has	-16
f:hasn't	-9
f:have	17
f:he	10
f:heavy	-15
f:here	14
f:higher	-12
f:hope	15
f:i	21
f:i'm	-15
f:if	-11
f:in	20
f:increase	9
f:instrument	11
f:intend	18
f:interest	-14
f:into	-30
f:isn't	9
f:it	13
f:itself	21
f:joint	-12
f:judge	-11
f:juice	-15
f:keep	14
f:kilometre	-15
f:kind	10
f:language	-11
f:last	17
f:lasted	-8
f:late	-15
f:later	-26
f:leave	-9
f:lemon	15
f:letter	14
f:levy	-11
f:lie	11
f:line	-34
f:listed	8
f:london	-14
f:lose	-7
f:lower	-11
f:market	-20
f:matter	-10
f:may	-38
f:me	-19
f:measure	20
f:mediator	-24
f:mention	9
f:minister	19
f:minute	12
f:moment	-10
f:most	-21
f:motorcycle	9
f:mrs	-10
f:must	-43
f:negotiation	-37
f:newest	12
f:night	-9
f:no	-13
f:note	17
f:nothing	25
f:now	-7
f:number	-24
f:observer	-15
f:of	-17
f:off	-20
f:offer	-19
f:older	10
f:olive	-9
f:one	22
f:only	7
f:opened	-7
f:order	14
f:ordinary	-19
f:other	-23
f:otherwise	-12
f:our	18
f:over	12
f:own	-12
f:owner	-10
f:p	12
f:paper	28
f:parliament	-14
f:part	-11
f:pass	18
f:past	-11
f:payable	-8
f:pen	25
f:penalty	-9
f:people	13
f:period	12
f:permanent	-18
f:player	-13
f:plu	-15
f:point	13
f:pork	-23
f:premium	-11
f:president	17
f:price	-13
f:prime	10
f:principle	11
f:prolong	8
f:protocol	14
f:provided	22
f:pulp	-10
f:put	-11
f:quiet	14
f:rate	-29
f:rather	-11
f:ratify	-9
f:reciprocal	9
f:recommend	15
f:remain	20
f:remember	-10
f:renew	-13
f:renewed	14
f:reply	12
f:representative	13
f:rest	23
f:result	-15
f:revert	10
f:rise	-10
f:rosario	18
f:round	-39
f:rule	12
f:sale	-16
f:salmon	-19
f:sardine	10
f:say	14
f:season	-9
f:section	-18
f:sell	-13
f:settle	14
f:settlement	-12
f:shelve	9
f:shook	10
f:sign	11
f:since	-31
f:six	11
f:slip	-13
f:somebody	13
f:sorghum	-11
f:soybean	-17
f:spoke	-11
f:squash	12
f:stand	22
f:standstill	12
f:state	-9
f:stay	-23
f:steel	-10
f:step	-9
f:stock	-13
f:stop	9
f:strike	-16
f:successor	-9
f:such	-13
f:sum	-11
f:summer	-10
f:surcharge	-11
f:talk	-46
f:tariff	-25
f:telephone	-14
f:tell	-16
f:textile	9
f:th	15
f:than	-21
f:that	16
f:their	-16
f:then	-12
f:there	16
f:therefore	-17
f:they	10
f:they'll	14
f:thi	16
f:think	16
f:third	-27
f:threaten	-17
f:three	-12
f:through	23
f:tin	10
f:tomatoe	-16
f:tonne	11
f:touch	14
f:treaty	15
f:truce	22
f:under	8
f:understanding	19
f:unless	30
f:urea	25
f:waiting	-10
f:wake	21
f:walk	-16
f:want	-12
f:warn	-11
f:we	-32
f:weapon	-17
f:weekend	11
f:well	-19
f:were	17
f:what	10
f:wheat	-13
f:when	19
f:where	-21
f:which	-10
f:why	11
f:will	-32
f:withdraw	-16
f:work	10
f:worth	13
f:would	18
f:zero	-12
first-of-paragraph	-24
has-gerund	11
has-participle	-14
has-past	-30
has-pluperfect	-34
has-present	22
l1=( & d:ahead	-12
l1=,	-7
l1=, & d:ahead	-7
l1=, & d:gone	-12
l1=:	40
l1=: & d:ahead	36
l1=: & d:today	11
l1=<agent>	-14
l1=<agent> & d:today	-11
l1=<day-ahead>	-20
l1=<day-ahead> & d:today	-14
l1=<day-today>	11
l1=<day-today> & d:today	11
l1=<gate>	-11
l1=<goods>	13
l1=<level-noun>	14
l1=<level-noun> & d:ahead	14
l1=<level>	-9
l1=<level> & d:today	-18
l1=<not> & d:ahead	-18
l1=<not> & d:today	12
l1=<number> & d:today	-10
l1=<seat> & d:ahead	-11
l1=<span>	-11
l1=<span> & d:ahead	-14
l1=<v-agree>	15
l1=<v-agree> & d:today	9
l1=<v-bear>	15
l1=<v-bear> & d:ahead	20
l1=<v-begin>	-28
l1=<v-begin> & d:ahead	-21
l1=<v-end>	12
l1=<v-end> & d:gone	-8
l1=<v-end> & d:today	11
l1=<v-say>	11
l1=<v-say> & d:ahead	11
l1=<v-sell>	10
l1=after	13
l1=after & d:ahead	14
l1=and	10
l1=back & d:ahead	-11
l1=beyond	21
l1=beyond & d:ahead	21
l1=by	-15
l1=by & d:ahead	-11
l1=expire	12
l1=expire & d:ahead	10
l1=from	-31
l1=from & d:ahead	-24
l1=is	13
l1=is & d:ahead	14
l1=lapse	12
l1=mark	18
l1=mark & d:ahead	18
l1=midnight	25
l1=midnight & d:ahead	16
l1=midnight & d:today	11
l1=not	-12
l1=not & d:ahead	-19
l1=nothing	12
l1=of	-49
l1=of & d:ahead	-38
l1=on	-29
l1=on & d:gone	-48
l1=on & d:today	-12
l1=out	17
l1=out & d:today	16
l1=over	32
l1=say	17
l1=say & d:ahead	14
l1=ship	10
l1=sign	15
l1=sign & d:today	9
l1=since	-30
l1=since & d:ahead	-22
l1=since & d:gone	-9
l1=start	-13
l1=sunday	16
l1=sunday & d:today	9
l1=telephone	12
l1=telephone & d:today	12
l1=the & d:ahead	14
l1=the & d:gone	-18
l1=the & d:today	-10
l1=through	15
l1=through & d:ahead	16
l1=till	31
l1=till & d:ahead	32
l1=to	16
l1=to & d:ahead	15
l1=truce	-12
l1=tuesday	-11
l1=tuesday & d:today	-10
l1=until	11
l1=until & d:ahead	22
l1=until & d:gone	-28
l1=up	10
l1=·	-10
l1=· & d:today	-9
l1=— & d:today	-14
l2=" & d:ahead	-17
l2=" & d:today	13
l2=(	-11
l2=( & d:ahead	-9
l2=,	11
l2=, & d:today	11
l2=:	26
l2=: & d:ahead	22
l2=<agent> & d:ahead	11
l2=<begin>	-17
l2=<begin> & d:today	-28
l2=<goods>	-15
l2=<goods> & d:ahead	-23
l2=<level>	-12
l2=<level> & d:ahead	-13
l2=<number>	12
l2=<office>	-19
l2=<office> & d:ahead	-13
l2=<points> & d:ahead	10
l2=<seat>	-17
l2=<seat> & d:today	-14
l2=<v-agree>	-16
l2=<v-agree> & d:ahead	-12
l2=<v-down>	14
l2=<v-down> & d:ahead	16
l2=<v-end>	21
l2=<v-end> & d:ahead	24
l2=<v-impose> & d:gone	-12
l2=<v-impose> & d:today	-22
l2=<v-propose>	-8
l2=<v-propose> & d:ahead	-14
l2=<v-return>	-8
l2=<v-say>	-20
l2=<v-say> & d:today	-13
l2=<v-sell>	-11
l2=<v-sell> & d:ahead	-10
l2=<v-stay> & d:gone	-17
l2=<v-stay> & d:today	8
l2=<v-up>	12
l2=<v-up> & d:today	12
l2=ahead	-16
l2=and	28
l2=and & d:ahead	26
l2=arrangement	-11
l2=arrangement & d:ahead	-11
l2=as	-25
l2=as & d:ahead	-16
l2=at & d:ahead	-11
l2=been	13
l2=begin	-19
l2=begin & d:ahead	-18
l2=briefing	9
l2=briefing & d:today	9
l2=busan	-15
l2=busan & d:ahead	-14
l2=by	-7
l2=by & d:ahead	-15
l2=by & d:today	11
l2=continue	-17
l2=continue & d:ahead	-17
l2=counted	13
l2=counted & d:ahead	14
l2=date	11
l2=date & d:ahead	15
l2=day & d:ahead	13
l2=deadline	-13
l2=deadline & d:ahead	-13
l2=die	7
l2=die & d:ahead	8
l2=down	-16
l2=down & d:ahead	-14
l2=enter	-11
l2=est	14
l2=est & d:ahead	14
l2=expire & d:ahead	9
l2=follow	-14
l2=follow & d:ahead	-13
l2=for	-20
l2=for & d:ahead	-20
l2=found	-9
l2=found & d:ahead	-9
l2=friday & d:ahead	12
l2=friday & d:today	-11
l2=from	-30
l2=from & d:ahead	-26
l2=go	31
l2=go & d:ahead	22
l2=go & d:today	13
l2=good	25
l2=good & d:ahead	31
l2=have & d:today	-11
l2=here	-8
l2=here & d:ahead	-10
l2=impose	-8
l2=impose & d:ahead	-8
l2=in	-25
l2=in & d:ahead	-29
l2=it & d:today	-13
l2=last & d:ahead	11
l2=law	11
l2=law & d:ahead	12
l2=meet	-13
l2=meet & d:ahead	-12
l2=monday	-11
l2=monday & d:today	-12
l2=network	12
l2=network & d:ahead	12
l2=night	-8
l2=night & d:ahead	-8
l2=noon	-14
l2=not	11
l2=of & d:ahead	14
l2=on & d:ahead	7
l2=on & d:today	-14
l2=open	-12
l2=open & d:ahead	-11
l2=out & d:ahead	16
l2=over	13
l2=over & d:ahead	14
l2=pay	-20
l2=pay & d:ahead	-15
l2=run & d:gone	-12
l2=run & d:today	13
l2=season	-15
l2=season & d:ahead	-15
l2=side	20
l2=side & d:ahead	20
l2=sign	-10
l2=sit	-10
l2=sit & d:ahead	-10
l2=start	-16
l2=start & d:ahead	-16
l2=stop	17
l2=stop & d:ahead	17
l2=take	-13
l2=term	20
l2=term & d:ahead	20
l2=that	22
l2=that & d:ahead	11
l2=that & d:today	14
l2=thi	-9
l2=thi & d:ahead	-9
l2=thread	14
l2=thread & d:today	14
l2=thursday	21
l2=thursday & d:ahead	14
l2=to	17
l2=to & d:ahead	16
l2=treaty	16
l2=treaty & d:ahead	16
l2=truce & d:today	11
l2=tuesday	16
l2=until	11
l2=up	16
l2=up & d:ahead	18
l2=us	34
l2=us & d:ahead	34
l2=valid	17
l2=valid & d:ahead	18
l2=week	24
l2=week & d:ahead	25
l2=what & d:ahead	-11
l2=·	12
l2=· & d:today	12
l3='s	17
l3='s & d:ahead	22
l3=. & d:ahead	13
l3=;	-14
l3=; & d:ahead	-13
l3=<begin> & d:ahead	16
l3=<begin> & d:gone	-15
l3=<begin> & d:today	-26
l3=<duty>	-18
l3=<duty> & d:ahead	-20
l3=<goods>	12
l3=<goods> & d:today	13
l3=<level-noun>	-21
l3=<level-noun> & d:ahead	-20
l3=<month-gone>	22
l3=<month-gone> & d:ahead	21
l3=<not> & d:ahead	-18
l3=<number>	-16
l3=<number> & d:ahead	-16
l3=<organisation>	-11
l3=<organisation> & d:ahead	-10
l3=<person>	-10
l3=<person> & d:ahead	-8
l3=<points>	16
l3=<points> & d:ahead	17
l3=<span>	10
l3=<v-deny>	-15
l3=<v-deny> & d:ahead	-14
l3=<v-down> & d:ahead	12
l3=<v-impose>	-12
l3=<v-impose> & d:ahead	-12
l3=<v-propose>	15
l3=<v-propose> & d:ahead	12
l3=<v-say>	14
l3=<v-say> & d:today	18
l3=<v-stay>	12
l3=<v-stay> & d:ahead	15
l3=<v-suspend> & d:ahead	-14
l3=<v-target>	8
l3=<v-target> & d:today	13
l3=a	15
l3=a & d:today	12
l3=agreement	-19
l3=agreement & d:ahead	-18
l3=arrangement	26
l3=arrangement & d:ahead	27
l3=arrive	12
l3=arrive & d:ahead	12
l3=ask	13
l3=been	9
l3=been & d:ahead	10
l3=before	9
l3=both	23
l3=both & d:ahead	23
l3=busan	20
l3=busan & d:ahead	21
l3=ceasefire	-17
l3=ceasefire & d:ahead	-17
l3=clear	13
l3=come	11
l3=come & d:ahead	13
l3=contract	-10
l3=contract & d:ahead	-9
l3=deal	13
l3=deal & d:ahead	13
l3=do	11
l3=do & d:ahead	12
l3=down	-9
l3=down & d:ahead	-9
l3=due	15
l3=due & d:ahead	15
l3=extend	-9
l3=extend & d:ahead	-9
l3=force	27
l3=force & d:ahead	22
l3=fourth	10
l3=fourth & d:ahead	10
l3=freeze	13
l3=freeze & d:ahead	13
l3=gave	-17
l3=gave & d:ahead	-10
l3=geneva	16
l3=geneva & d:ahead	17
l3=given	-8
l3=good	-13
l3=good & d:ahead	-10
l3=had	-19
l3=had & d:ahead	-19
l3=have	22
l3=have & d:ahead	11
l3=have & d:today	17
l3=he & d:ahead	-15
l3=in	-19
l3=in & d:gone	-9
l3=it & d:gone	-12
l3=keep	13
l3=keep & d:ahead	13
l3=last	20
l3=last & d:ahead	19
l3=meet	-9
l3=new	15
l3=new & d:ahead	11
l3=next	10
l3=next & d:ahead	11
l3=no	-14
l3=no & d:ahead	-13
l3=now	-11
l3=now & d:ahead	-9
l3=of	23
l3=of & d:today	12
l3=offer	-8
l3=old	-11
l3=old & d:ahead	-9
l3=on & d:ahead	11
l3=one	17
l3=one & d:ahead	17
l3=other	-18
l3=other & d:ahead	-17
l3=otherwise	22
l3=otherwise & d:ahead	22
l3=our	-22
l3=our & d:ahead	-19
l3=out	-11
l3=out & d:ahead	-11
l3=over	8
l3=over & d:ahead	9
l3=paper	13
l3=pay	-12
l3=pay & d:ahead	-11
l3=prolong	16
l3=prolong & d:ahead	16
l3=prolonged	-13
l3=prolonged & d:ahead	-13
l3=put	-11
l3=put & d:ahead	-11
l3=rate	-12
l3=rate & d:ahead	-12
l3=reach	-15
l3=reach & d:ahead	-14
l3=reciprocal	17
l3=reciprocal & d:ahead	17
l3=rule	-15
l3=rule & d:ahead	-14
l3=run	13
l3=run & d:ahead	16
l3=say	-11
l3=shall	-11
l3=shall & d:ahead	-11
l3=should	10
l3=should & d:ahead	10
l3=social	13
l3=social & d:ahead	13
l3=special	-10
l3=special & d:ahead	-10
l3=start	-8
l3=start & d:ahead	-8
l3=surcharge	-11
l3=surcharge & d:ahead	-11
l3=suspend	-7
l3=suspend & d:ahead	-7
l3=suspension	-25
l3=suspension & d:ahead	-25
l3=talk & d:today	12
l3=tariff	-16
l3=tariff & d:ahead	-14
l3=tell	13
l3=that	10
l3=that & d:ahead	14
l3=the & d:gone	-8
l3=their & d:ahead	-15
l3=then	-10
l3=then & d:ahead	-10
l3=therefore	-12
l3=therefore & d:ahead	-12
l3=thi	12
l3=thi & d:ahead	12
l3=thing	-11
l3=thu	16
l3=thu & d:ahead	17
l3=truce	20
l3=truce & d:ahead	24
l3=us	12
l3=us & d:ahead	12
l3=was & d:ahead	-20
l3=was & d:today	11
l3=we	9
l3=where	10
l3=where & d:today	11
l3=which	16
l3=which & d:ahead	21
l3=will & d:ahead	-17
l3=would	-20
l3=would & d:ahead	-11
l3=would & d:today	-12
l3=you	-12
l3=—	19
l3=— & d:today	12
l4=" & d:ahead	-13
l4=, & d:gone	-12
l4=, & d:today	-32
l4=:	-13
l4=: & d:ahead	-12
l4=<agent> & d:today	12
l4=<begin>	7
l4=<begin> & d:ahead	31
l4=<begin> & d:gone	-19
l4=<begin> & d:today	-10
l4=<day-ahead>	-15
l4=<day-ahead> & d:ahead	-14
l4=<day-gone>	22
l4=<day-gone> & d:ahead	24
l4=<day-today>	13
l4=<day-today> & d:ahead	15
l4=<goods>	25
l4=<goods> & d:ahead	24
l4=<level-noun> & d:ahead	-11
l4=<name>	-9
l4=<name> & d:ahead	-11
l4=<number> & d:today	12
l4=<office>	-14
l4=<office> & d:ahead	-11
l4=<organisation>	-11
l4=<organisation> & d:today	-10
l4=<person> & d:ahead	-15
l4=<points>	34
l4=<points> & d:ahead	34
l4=<quality>	-14
l4=<quality> & d:ahead	-10
l4=<seat> & d:ahead	11
l4=<seat> & d:today	-7
l4=<span>	12
l4=<span> & d:ahead	12
l4=<v-agree>	-15
l4=<v-agree> & d:ahead	-10
l4=<v-bear> & d:today	18
l4=<v-deny>	15
l4=<v-deny> & d:ahead	16
l4=<v-end>	13
l4=<v-end> & d:ahead	12
l4=<v-propose>	-18
l4=<v-propose> & d:ahead	-16
l4=<v-stay> & d:today	14
l4=<v-target>	-13
l4=<v-target> & d:ahead	-12
l4=an & d:ahead	-11
l4=and & d:today	14
l4=another	11
l4=another & d:ahead	12
l4=apply	16
l4=apply & d:ahead	16
l4=approve	10
l4=approve & d:ahead	11
l4=are	-9
l4=are & d:ahead	-7
l4=arrangement	9
l4=as	9
l4=busan	15
l4=busan & d:ahead	16
l4=but	11
l4=but & d:ahead	12
l4=by	-20
l4=by & d:ahead	-19
l4=can	-11
l4=can & d:ahead	-11
l4=carry	9
l4=carry & d:ahead	9
l4=charge	-14
l4=charge & d:ahead	-13
l4=control	9
l4=control & d:ahead	9
l4=country	-11
l4=country & d:ahead	-11
l4=day	8
l4=day & d:ahead	9
l4=due	15
l4=due & d:ahead	15
l4=end	27
l4=end & d:ahead	28
l4=extension	-13
l4=extension & d:ahead	-13
l4=force	10
l4=freeze	-8
l4=freeze & d:ahead	-8
l4=from	-11
l4=from & d:ahead	-18
l4=has	11
l4=has & d:ahead	12
l4=have	13
l4=have & d:ahead	15
l4=his	9
l4=his & d:ahead	10
l4=is	-18
l4=it	8
l4=it & d:ahead	15
l4=keep	-14
l4=keep & d:ahead	-14
l4=leave	10
l4=leave & d:ahead	10
l4=m	15
l4=m & d:ahead	16
l4=may	-10
l4=may & d:ahead	-9
l4=mr	-14
l4=mr & d:ahead	-14
l4=new	10
l4=new & d:ahead	11
l4=now	26
l4=now & d:ahead	26
l4=of	17
l4=of & d:ahead	21
l4=other	13
l4=other & d:ahead	16
l4=out	-19
l4=out & d:ahead	-18
l4=paper	11
l4=paper & d:ahead	11
l4=pause	9
l4=pause & d:ahead	10
l4=pay & d:ahead	-11
l4=pay & d:today	10
l4=present	15
l4=present & d:ahead	15
l4=put	-12
l4=put & d:ahead	-11
l4=remain	11
l4=remain & d:ahead	11
l4=rule	15
l4=rule & d:ahead	16
l4=run	-21
l4=run & d:ahead	-20
l4=say	14
l4=say & d:ahead	15
l4=second & d:ahead	-10
l4=set	11
l4=set & d:ahead	11
l4=shall	-12
l4=shall & d:ahead	-12
l4=sign	-17
l4=sign & d:ahead	-12
l4=stand	11
l4=standstill	-13
l4=standstill & d:ahead	-12
l4=start	-9
l4=suspend	7
l4=suspend & d:ahead	8
l4=suspension & d:ahead	-11
l4=tariff	12
l4=tariff & d:ahead	13
l4=the	-24
l4=the & d:ahead	-19
l4=to & d:ahead	-11
l4=truce	10
l4=truce & d:ahead	9
l4=until	10
l4=until & d:ahead	11
l4=up	20
l4=up & d:ahead	20
l4=where	-10
l4=which & d:ahead	13
l4=with	23
l4=with & d:ahead	22
l4=would	15
l4=would & d:today	23
l4=—	-23
l4=— & d:ahead	-20
l=, and	17
l=, and & d:ahead	8
l=, and & d:today	10
l=, on	12
l=, on & d:ahead	13
l=, the	6
l=, the & d:ahead	7
l=, till	10
l=, till & d:ahead	10
l=, wednesday	12
l=, wednesday & d:today	12
l=: to	11
l=: to & d:ahead	11
l=: until	20
l=: until & d:ahead	21
l=<begin> by	-10
l=<begin> by & d:ahead	-9
l=<begin> from	-13
l=<begin> from & d:ahead	-10
l=<begin> on	15
l=<begin> on & d:ahead	18
l=<begin> until	-24
l=<begin> until & d:ahead	-24
l=<day-ahead> until	-15
l=<day-ahead> until & d:ahead	-15
l=<day-gone> ,	-17
l=<day-gone> , & d:ahead	-16
l=<day-today> ,	11
l=<day-today> , & d:today	11
l=<level> from	-18
l=<level> from & d:ahead	-16
l=<level> on	-27
l=<level> on & d:ahead	-24
l=<level> until	11
l=<level> until & d:ahead	10
l=<name> on	-37
l=<name> on & d:ahead	-30
l=<name> until	9
l=<name> until & d:ahead	9
l=<number> ,	12
l=<number> until	21
l=<number> until & d:ahead	22
l=<organisation> meet	11
l=<person> on	-10
l=<seat> ,	-22
l=<seat> , & d:ahead	-13
l=<seat> , & d:today	-13
l=<seat> on	-12
l=<seat> on & d:ahead	-10
l=<span> from	-28
l=<span> from & d:ahead	-36
l=<span> to	7
l=<span> to & d:ahead	8
l=again on	-10
l=and the	17
l=and the & d:ahead	17
l=apply until & d:ahead	10
l=as of	-22
l=as of & d:ahead	-13
l=at midnight	10
l=at the	-17
l=at the & d:ahead	-16
l=back to	-19
l=back to & d:ahead	-18
l=be on	9
l=be on & d:ahead	9
l=begin on	-22
l=begin on & d:ahead	-20
l=briefing ,	9
l=briefing , & d:today	9
l=busan on	-14
l=busan on & d:ahead	-14
l=by telephone	12
l=by telephone & d:today	12
l=by the	-25
l=by the & d:ahead	-24
l=case on	12
l=case on & d:ahead	12
l=continue to	-10
l=continue to & d:ahead	-10
l=counted from	13
l=counted from & d:ahead	14
l=date : & d:ahead	11
l=date is	14
l=date is & d:ahead	15
l=deadline is	-10
l=die on	7
l=die on & d:ahead	8
l=effect from	-9
l=effect from & d:ahead	-9
l=end :	16
l=end : & d:ahead	13
l=est on	14
l=est on & d:ahead	14
l=expire on & d:ahead	9
l=extend until	-11
l=extend until & d:ahead	-10
l=follow on	-13
l=follow on & d:ahead	-13
l=force since	-10
l=force since & d:ahead	-9
l=friday , & d:ahead	12
l=friday , & d:today	-11
l=from the	-26
l=from the & d:ahead	-25
l=go on	20
l=go on & d:ahead	17
l=good through & d:ahead	9
l=good until	17
l=good until & d:ahead	19
l=have end	-15
l=hold until	10
l=hold until & d:ahead	10
l=it by	-11
l=it end	10
l=it end & d:ahead	10
l=it until	-20
l=it until & d:ahead	-20
l=last until	10
l=last until & d:ahead	18
l=monday ,	-9
l=monday , & d:today	-11
l=network on	12
l=network on & d:ahead	12
l=noon on	-14
l=over on	13
l=over on & d:ahead	14
l=prolonged to	16
l=published by	8
l=round on	9
l=round on & d:ahead	9
l=run out & d:today	13
l=run to	-12
l=run to & d:ahead	-9
l=run until	14
l=run until & d:ahead	16
l=side until	15
l=side until & d:ahead	15
l=sign on	-16
l=sign on & d:ahead	-13
l=start on	-16
l=start on & d:ahead	-15
l=stop on	17
l=stop on & d:ahead	17
l=suspend from	-12
l=suspend from & d:ahead	-12
l=term on	10
l=term on & d:ahead	10
l=them until	-10
l=them until & d:ahead	-10
l=thread ,	14
l=thread , & d:today	14
l=thursday ,	21
l=thursday , & d:ahead	14
l=treaty by	16
l=treaty by & d:ahead	16
l=truce by	-14
l=truce by & d:ahead	-14
l=truce from	17
l=truce from & d:ahead	17
l=truce of	-19
l=truce of & d:ahead	-17
l=truce until	-20
l=truce until & d:ahead	-19
l=tuesday ,	16
l=up on	10
l=up on & d:ahead	11
l=week ,	16
l=week , & d:ahead	17
l=weekly ,	9
l=weekly , & d:today	9
lead=" & d:ahead	-19
lead=" & d:today	20
lead=(	-11
lead=( & d:ahead	-19
lead=,	-4
lead=, & d:gone	-22
lead=, & d:today	-11
lead=1	-35
lead=1 & d:ahead	-28
lead=1 & d:today	-10
lead=10	26
lead=10 & d:ahead	21
lead=11	15
lead=11 & d:ahead	17
lead=13	8
lead=13 & d:today	11
lead=18	12
lead=30	-13
lead=30 & d:ahead	-27
lead=30 & d:today	11
lead=31	19
lead=31 & d:ahead	16
lead=4	-11
lead=8	-12
lead=9	-19
lead=9 & d:ahead	-18
lead=; & d:ahead	-13
lead=; & d:today	12
lead=and	16
lead=and & d:ahead	16
lead=at	18
lead=at & d:ahead	10
lead=at & d:today	11
lead=before	10
lead=before & d:today	11
lead=britain & d:ahead	9
lead=by	-14
lead=by & d:ahead	-24
lead=china	24
lead=china & d:ahead	25
lead=denmark	-12
lead=denmark & d:ahead	-12
lead=exclusions	-11
lead=exclusions & d:ahead	-11
lead=friday	11
lead=friday & d:ahead	15
lead=from	-26
lead=from & d:ahead	-23
lead=goods	-31
lead=goods & d:ahead	-29
lead=he	-20
lead=he & d:ahead	-18
lead=i & d:ahead	10
lead=india & d:today	10
lead=it & d:ahead	13
lead=it & d:gone	-20
lead=its	7
lead=its & d:ahead	8
lead=january	9
lead=january & d:ahead	10
lead=japan	13
lead=japan & d:ahead	13
lead=korea	-12
lead=korea & d:ahead	-12
lead=nov	18
lead=november	25
lead=november & d:ahead	27
lead=on	12
lead=on & d:ahead	16
lead=so	6
lead=so & d:ahead	7
lead=sunday	-10
lead=sunday & d:today	-12
lead=switzerland	-10
lead=switzerland & d:ahead	-10
lead=that & d:ahead	11
lead=that & d:gone	-15
lead=the	9
lead=the & d:ahead	27
lead=the & d:gone	-34
lead=the & d:today	-24
lead=their	-9
lead=their & d:ahead	-9
lead=then	-9
lead=thursday	24
lead=thursday & d:ahead	30
lead=today	7
lead=today & d:today	8
lead=tomorrow	-17
lead=tomorrow & d:ahead	-17
lead=trump	13
lead=trump & d:ahead	14
lead=tuesday	-13
lead=two	-12
lead=two & d:ahead	-11
lead=under	-16
lead=under & d:ahead	-15
lead=unless & d:today	11
lead=until	22
lead=until & d:ahead	20
lead=until & d:today	10
lead=wednesday	-10
lead=wednesday & d:ahead	-13
lead=whether	13
lead=whether & d:ahead	13
lead=which & d:ahead	20
lead=which & d:gone	-10
lead=who	-16
lead=who & d:ahead	-15
lead=—	16
lead=— & d:ahead	23
lll=, and on & d:ahead	10
lll=, expire on	-10
lll=, expire on & d:ahead	-9
lll=, run until	-13
lll=, run until & d:ahead	-13
lll=, to the	20
lll=, to the & d:ahead	21
lll=, until the	-12
lll=, until the & d:ahead	-12
lll=. est on	14
lll=. est on & d:ahead	14
lll=<begin> <begin> by	-10
lll=<begin> <begin> by & d:ahead	-9
lll=<begin> <begin> from	-13
lll=<begin> <begin> from & d:ahead	-10
lll=<begin> <begin> on	15
lll=<begin> <begin> on & d:ahead	18
lll=<begin> <begin> until	-24
lll=<begin> <begin> until & d:ahead	-24
lll=<begin> <seat> ,	-9
lll=<begin> <seat> , & d:today	-8
lll=<begin> on the	13
lll=<begin> on the & d:ahead	13
lll=<day-ahead> , on	20
lll=<day-ahead> , on & d:ahead	21
lll=<level> , until	12
lll=<level> , until & d:ahead	12
lll=<name> , on	-11
lll=<name> , on & d:ahead	-11
lll=<name> expire on	13
lll=<name> expire on & d:ahead	13
lll=<name> has until	-14
lll=<name> has until & d:ahead	-13
lll=<span> , on	15
lll=<span> , on & d:ahead	15
lll=a truce until	-9
lll=a truce until & d:ahead	-9
lll=an end on	11
lll=an end on & d:ahead	12
lll=and on the	-14
lll=and on the & d:ahead	-14
lll=and run until	12
lll=and run until & d:ahead	13
lll=arrangement end on	12
lll=arrangement end on & d:ahead	12
lll=at <level> until	12
lll=at <level> until & d:ahead	13
lll=at noon on	-13
lll=come back on	9
lll=come back on & d:ahead	9
lll=country end on	-12
lll=country end on & d:ahead	-12
lll=country expire on	8
lll=country expire on & d:ahead	8
lll=expire at the	-15
lll=expire at the & d:ahead	-15
lll=for <span> from	-22
lll=for <span> from & d:ahead	-22
lll=fourth round on	10
lll=fourth round on & d:ahead	10
lll=from <day-ahead> to	10
lll=from <day-ahead> to & d:ahead	10
lll=go on to	-11
lll=go on to & d:ahead	-11
lll=have expire on	15
lll=have expire on & d:ahead	15
lll=in <name> on	-9
lll=in <seat> on	-19
lll=in <seat> on & d:ahead	-18
lll=in busan on	-12
lll=in busan on & d:ahead	-12
lll=in force since	-10
lll=in force since & d:ahead	-9
lll=is good until & d:ahead	8
lll=is suspend until	-7
lll=is suspend until & d:ahead	-7
lll=is up on	13
lll=is up on & d:ahead	13
lll=it expire on	-13
lll=it expire on & d:ahead	-13
lll=it has until	12
lll=it has until & d:ahead	12
lll=it hold until	-12
lll=it hold until & d:ahead	-11
lll=it last until	14
lll=it last until & d:ahead	15
lll=it run to	11
lll=it run to & d:ahead	12
lll=last day is	10
lll=last day is & d:ahead	10
lll=on <day-ahead> ,	8
lll=on <day-ahead> , & d:ahead	8
lll=on friday ,	11
lll=on friday , & d:ahead	12
lll=on tuesday ,	10
lll=on tuesday , & d:ahead	11
lll=on until the	12
lll=on until the & d:ahead	12
lll=pause end on	-12
lll=pause end on & d:ahead	-12
lll=suspension end on	-22
lll=suspension end on & d:ahead	-22
lll=take us to	14
lll=take us to & d:ahead	14
lll=tariff truce until	-10
lll=tariff truce until & d:ahead	-10
lll=that end on	14
lll=that end on & d:ahead	14
lll=that expire on	10
lll=that expire on & d:ahead	10
lll=the truce of	-15
lll=the truce of & d:ahead	-14
lll=to <level> on	-14
lll=to <level> on & d:ahead	-13
lll=to end on	14
lll=to end on & d:ahead	15
lll=truce , until	-17
lll=truce , until & d:ahead	-17
lll=truce end on	18
lll=truce end on & d:ahead	13
lll=truce last until	16
lll=truce last until & d:ahead	17
lll=up to the	-11
lll=up to the & d:ahead	-11
lll=was to end	-11
lll=what change on	-10
lll=what change on & d:ahead	-10
lll=which expire on	18
lll=which expire on & d:ahead	19
lll=which lapse on	-8
lll=which lapse on & d:ahead	-8
lll=which run to	8
lll=which run to & d:ahead	8
lll=with <name> on	-13
lll=with effect from	-9
lll=with effect from & d:ahead	-9
lll=would end on	17
lll=would end on & d:ahead	17
lll=would run to	-14
lll=would run to & d:ahead	-14
lr=( )	-12
lr=( ) & d:ahead	-15
lr=, ,	-10
lr=, , & d:ahead	-27
lr=, , & d:today	18
lr=, :	-10
lr=, : & d:ahead	-9
lr=, —	-13
lr=, — & d:today	-13
lr=: .	19
lr=: . & d:ahead	19
lr=: <end>	20
lr=: <end> & d:ahead	25
lr=: the	-13
lr=<begin> ,	-22
lr=<begin> , & d:ahead	-21
lr=<begin> .	20
lr=<begin> . & d:ahead	18
lr=<begin> <end> & d:ahead	13
lr=<begin> at	12
lr=<level> ,	-11
lr=<level> .	-20
lr=<level> . & d:today	-11
lr=<number> . & d:today	-10
lr=<seat> .	-12
lr=after ,	13
lr=after , & d:ahead	13
lr=after ?	-12
lr=after ? & d:ahead	-12
lr=after the	12
lr=after the & d:ahead	12
lr=as .	17
lr=before <end>	21
lr=before <end> & d:ahead	21
lr=before pay	-16
lr=before pay & d:ahead	-13
lr=by <end>	-18
lr=by <end> & d:ahead	-18
lr=by the	-10
lr=by the & d:ahead	-10
lr=end , & d:today	-10
lr=for .	-16
lr=from <end>	-46
lr=from <end> & d:ahead	-41
lr=from if	-12
lr=from if & d:ahead	-12
lr=from it	-14
lr=from it & d:ahead	-14
lr=from to	20
lr=from to & d:ahead	21
lr=from unless	14
lr=from unless & d:ahead	14
lr=is <end>	17
lr=is <end> & d:ahead	18
lr=midnight ,	10
lr=midnight .	17
lr=of <end>	-17
lr=of <end> & d:ahead	-13
lr=on , & d:gone	-13
lr=on . & d:gone	-19
lr=on . & d:today	-15
lr=on <day-today> & d:ahead	9
lr=on <end>	-11
lr=on ?	16
lr=on ? & d:ahead	17
lr=on after & d:ahead	17
lr=on are	-8
lr=on are & d:ahead	-8
lr=on end	11
lr=on is	-11
lr=on is & d:ahead	-10
lr=on it	12
lr=on it & d:ahead	11
lr=on unless	-21
lr=on unless & d:ahead	-20
lr=out .	21
lr=out . & d:ahead	14
lr=out . & d:today	9
lr=sign . & d:today	10
lr=since ,	-23
lr=since , & d:ahead	-20
lr=sunday <end>	15
lr=sunday <end> & d:today	12
lr=telephone .	12
lr=the , & d:ahead	12
lr=the <end> & d:gone	-8
lr=the ?	-8
lr=the to	-15
lr=the to & d:ahead	-15
lr=through <end>	15
lr=through <end> & d:ahead	15
lr=till .	10
lr=till . & d:ahead	10
lr=till <end>	9
lr=till <end> & d:ahead	9
lr=to .	21
lr=to . & d:ahead	20
lr=to ;	8
lr=to ; & d:ahead	8
lr=to <end>	-8
lr=to <end> & d:ahead	-11
lr=to <end> & d:gone	12
lr=to of	-10
lr=to of & d:ahead	-9
lr=until .	6
lr=until . & d:ahead	10
lr=until <end>	-11
lr=until <end> & d:gone	-12
lr=until next	21
lr=until next & d:ahead	24
lr=until of	22
lr=until of & d:ahead	22
lr=until the	12
lr=until the & d:ahead	13
lr=until to	-23
lr=until to & d:ahead	-21
lr=until under	17
lr=until under & d:ahead	17
lr=wednesday <end>	14
lr=wednesday <end> & d:today	14
lr=— <end>	-8
lr=— <end> & d:today	-16
n:accord	14
n:add	-20
n:agreement	25
n:agreements	-10
n:another	-16
n:arrangement	-52
n:bargain	-22
n:bargains	-8
n:calm	-16
n:ceasefire	55
n:concessions	15
n:continuation	-28
n:continue	20
n:continued	-29
n:continues	-12
n:continuing	-11
n:days=0	16
n:days=1	20
n:days=2	24
n:days=3	26
n:days=6	13
n:days=9	14
n:extended	8
n:extension	-76
n:extra	9
n:freeze	15
n:frozen	29
n:further	-15
n:halt	-27
n:holidays	15
n:in the drawer	-22
n:keep	16
n:laid down	-13
n:lengths=0	24
n:lengths=1	28
n:lengths=2	28
n:lengths=3	15
n:lie	-20
n:lifts	30
n:long=0	21
n:long=1	86
n:long=2	19
n:long=3	9
n:long=6	-44
n:long=9	-14
n:loose=1	12
n:loose=2	8
n:loose=6	28
n:loose=9	-12
n:measure	23
n:moratorium	27
n:more=1	11
n:more=2	-14
n:more=6	-46
n:more=9	-22
n:no truce	66
n:on hold	12
n:on ice	-13
n:pact	-36
n:pacts	13
n:parked	9
n:paused	-11
n:pauses	23
n:peace	26
n:period	-21
n:prolong	-53
n:prolongation	-57
n:prolonged	-39
n:prolonging	-18
n:prolongs	-28
n:quiet	13
n:quiet=1	19
n:quiet=3	-21
n:relief	14
n:renew	-24
n:renewal	-42
n:reprieve	-12
n:rests	-12
n:run on	-9
n:second	30
n:set aside	20
n:settlement	29
n:shelved	24
n:shelves	-24
n:silence	23
n:sleep	-19
n:sleeps	-20
n:slept	9
n:spare	-31
n:spared	12
n:spares	-18
n:stand still	12
n:stay	23
n:stays	54
n:stretch	-33
n:suspend	35
n:suspended	20
n:suspends	27
n:take off	12
n:taken off	-21
n:term	23
n:terms	33
n:truce	23
n:truce=2	12
n:truce=6	17
n:truces	-53
n:understanding	-18
n:untouched	12
n:verb=1	13
n:verb=2	29
n:verb=6	12
n:waived	23
n:window	24
n:windows	13
n:withheld	12
nc2=down	-10
nc2=end	-18
nc2=return	-16
nc2=suspend	15
nc2=target	18
nc2=up	20
nct2=agree past-passive	7
nct2=agree present	-19
nct2=bear future	-21
nct2=bear past	-9
nct2=bear present	21
nct2=down future	-15
nct2=end past	-14
nct2=end present-passive	-13
nct2=impose participle-passive	10
nct2=impose past	32
nct2=impose present	-23
nct2=impose present-passive	-13
nct2=propose future	-8
nct2=return present	-16
nct2=say past	16
nct2=say perfect	-9
nct2=stay future	-9
nct2=stay future-passive	14
nct2=stay modal	-11
nct2=stay participle-passive	-9
nct2=suspend participle-passive	11
nct2=target future	13
nct2=target perfect	11
nct2=up modal	8
nct2=up present	12
next=,	9
next=:	7
next=that	27
next=unless	-16
next=—	-23
nhas-future	9
nhas-infinitive	-15
nhas-perfect	8
none	61
nt2=future-passive	17
nt2=infinitive	-10
nt2=past	16
nt2=past-passive	-26
nt2=perfect	12
nt2=perfect-not	-17
nt2=perfect-passive	14
nv2=agree	-21
nv2=announce	15
nv2=apply	-11
nv2=ask	-11
nv2=bring	-12
nv2=charge	19
nv2=continue	19
nv2=cut	-12
nv2=end	-15
nv2=expect	12
nv2=expire	15
nv2=go	15
nv2=leave	16
nv2=let	-9
nv2=levy	11
nv2=meet	-11
nv2=negotiate	-9
nv2=revive	-14
nv2=suspend	18
nv2=tell	-6
nvt2=agree present	-14
nvt2=announce past	18
nvt2=apply present	-10
nvt2=be future	-14
nvt2=be modal	-15
nvt2=be present	11
nvt2=charge future	14
nvt2=continue future	11
nvt2=end present	-10
nvt2=enter present	9
nvt2=expire present	15
nvt2=extend present	-14
nvt2=go present	17
nvt2=leave participle	11
nvt2=other modal	-12
nvt2=other past	-12
nvt2=other present	11
nvt2=pay present	20
nvt2=see future	-13
nvt2=suspend participle	12
o:act=admit	14
o:act=announce	-19
o:act=approve	15
o:act=begin	-11
o:act=bring	-11
o:act=charge	-15
o:act=collect	14
o:act=continue	-12
o:act=grant	-11
o:act=halve	12
o:act=keep	9
o:act=leave	7
o:act=look	14
o:act=lower	-18
o:act=make	-15
o:act=meet	-17
o:act=pay	-12
o:act=rise	-14
o:act=set	-22
o:act=sit	-15
o:act=warn	-8
o:act=write	11
o:agree the ahead	-12
o:be after ahead	12
o:be by ahead	-14
o:be from ahead	-9
o:be is ahead	14
o:be of ahead	-18
o:be on ahead	11
o:be since ahead	-7
o:be to ahead	15
o:be until ahead	-17
o:begin before ahead	16
o:begin by ahead	-12
o:begin of ahead	-10
o:begin on ahead	-21
o:begin to ahead	9
o:carried=controls	-9
o:carried=deal	-18
o:carried=duties far	-21
o:carried=fees far	12
o:carried=longer	16
o:carried=none	-13
o:carried=sale	-14
o:carried=truce	29
o:carried=truce far	-9
o:charge on ahead	-12
o:clear by ahead	14
o:end  ahead	-17
o:end by ahead	-10
o:end end today	-12
o:end ended today	-15
o:end ends ahead	13
o:end ends today	-15
o:end on ahead	14
o:extend from ahead	23
o:extend until ahead	-13
o:have has ahead	-10
o:keep on ahead	14
o:keep the ahead	10
o:leads=12% on	12
o:leads=2027 to	12
o:leads=2030 to	23
o:leads=a.m. on	13
o:leads=again on	-10
o:leads=and the	17
o:leads=as of	-22
o:leads=at midnight	11
o:leads=at the	-17
o:leads=back to	-19
o:leads=be on	9
o:leads=beginning on	-9
o:leads=begins on	-14
o:leads=busan on	-14
o:leads=by	-10
o:leads=by telephone	12
o:leads=by the	-25
o:leads=case on	12
o:leads=cent from	-9
o:leads=cent on	-11
o:leads=cent until	-17
o:leads=counted from	13
o:leads=date is	14
o:leads=days from	-16
o:leads=days, until	-23
o:leads=deadline is	-10
o:leads=dies on	10
o:leads=effect from	-9
o:leads=ended on	-37
o:leads=ends on	17
o:leads=est on	14
o:leads=extended until	-11
o:leads=falls on	11
o:leads=follow on	-11
o:leads=force since	-10
o:leads=from	-21
o:leads=from the	-26
o:leads=good until	21
o:leads=have ended	-15
o:leads=hold until	-9
o:leads=holds until	25
o:leads=it by	-11
o:leads=it ends	10
o:leads=it until	-20
o:leads=june to	-29
o:leads=lapse on	12
o:leads=lapsed on	-13
o:leads=lapses on	16
o:leads=last until	-19
o:leads=lasts until	32
o:leads=months from	-17
o:leads=months, from	-12
o:leads=months, to	-5
o:leads=months, until	20
o:leads=network on	12
o:leads=noon on	-14
o:leads=on	15
o:leads=on friday,	11
o:leads=on tuesday,	10
o:leads=over on	13
o:leads=p.m. on	-20
o:leads=per cent	12
o:leads=percent on	-9
o:leads=percent until	21
o:leads=prolonged to	16
o:leads=published by	8
o:leads=round on	9
o:leads=run to	-30
o:leads=runs to	11
o:leads=runs until	17
o:leads=signed on	-11
o:leads=south korea,	11
o:leads=stay until	10
o:leads=stops on	17
o:leads=suspended from	-12
o:leads=them until	-10
o:leads=treaty by	16
o:leads=truce by	-14
o:leads=truce from	17
o:leads=truce of	-19
o:leads=truce until	-20
o:leads=truce, until	-17
o:leads=until	-27
o:leads=up on	10
o:leads=weeks, on	12
o:leads=year, from	13
o:leads=year, to	13
o:leave until ahead	17
o:left=controls	-10
o:left=controls right=duties	-13
o:left=deal right=duties	10
o:left=deal right=none	-13
o:left=duties	-24
o:left=duties right=duties	-21
o:left=duties right=none	-15
o:left=duties right=signing	-13
o:left=duties right=truce	9
o:left=exclusions	-30
o:left=exclusions right=none	-25
o:left=fees	-17
o:left=fees right=none	-16
o:left=longer	19
o:left=longer right=duties	18
o:left=longer right=none	11
o:left=longer right=signing	11
o:left=meeting	-30
o:left=meeting right=deal	14
o:left=meeting right=none	-45
o:left=meeting right=procedure	11
o:left=none right=longer	-14
o:left=none right=meeting	-8
o:left=none right=none	9
o:left=none right=truce	8
o:left=procedure	-24
o:left=procedure right=none	-28
o:left=procedure right=truce	11
o:left=sale	-9
o:left=truce right=deal	-17
o:left=truce right=longer	-23
o:left=truce right=meeting	-12
o:near=exclusions	-20
o:near=longer	10
o:near=meeting	-20
o:near=none	-10
o:near=procedure	-11
o:no verb ( ahead	-12
o:no verb briefing, today	9
o:no verb by ahead	14
o:no verb date: ahead	11
o:no verb ends today	32
o:no verb friday, ahead	12
o:no verb friday, today	-11
o:no verb from ahead	-47
o:no verb korea, today	11
o:no verb mark ahead	18
o:no verb monday, today	-11
o:no verb on ahead	29
o:no verb on gone	-14
o:no verb on today	-14
o:no verb sunday today	9
o:no verb the ahead	21
o:no verb thursday, ahead	14
o:no verb till ahead	25
o:no verb tomorrow, ahead	-16
o:no verb tuesday today	-10
o:no verb until ahead	23
o:no verb week, ahead	17
o:no verb weekly, today	9
o:no verb — today	-22
o:other by ahead	10
o:other from ahead	15
o:other has ahead	11
o:other on ahead	13
o:other the ahead	-23
o:other until ahead	-24
o:pay from ahead	-12
o:pay the ahead	-8
o:put on ahead	-19
o:reach on ahead	13
o:reach to ahead	-20
o:remain until ahead	14
o:return on ahead	12
o:right=deal on	11
o:right=deal until	-24
o:right=duties before	-28
o:right=duties from	-9
o:right=duties to	40
o:right=duties until	15
o:right=exclusions on	10
o:right=longer	-26
o:right=longer on	-34
o:right=longer until	15
o:right=meeting	-28
o:right=meeting the	-14
o:right=none	-28
o:right=none (	11
o:right=none about	-17
o:right=none and	13
o:right=none beyond	21
o:right=none briefing,	9
o:right=none by	-16
o:right=none cent	14
o:right=none ended	-19
o:right=none ends	23
o:right=none from	-34
o:right=none is	12
o:right=none korea,	11
o:right=none mark	18
o:right=none midnight	25
o:right=none monday	-12
o:right=none not	-15
o:right=none nothing	12
o:right=none of	-31
o:right=none out	23
o:right=none over	32
o:right=none says	21
o:right=none sign	18
o:right=none since	-15
o:right=none starts	-10
o:right=none sunday	15
o:right=none telephone	12
o:right=none the	18
o:right=none through	16
o:right=none thursday	-14
o:right=none thursday,	20
o:right=none till	21
o:right=none tomorrow,	-15
o:right=none tuesday	-11
o:right=none until	12
o:right=none up	10
o:right=none week,	16
o:right=none weekly,	9
o:right=none ·	-10
o:right=none —	-15
o:right=procedure	12
o:right=procedure until	-9
o:right=signing the	-11
o:right=signing to	14
o:right=signing until	-12
o:right=truce	22
o:right=truce from	17
o:right=truce of	-20
o:right=truce on	6
o:rise on ahead	-18
o:run out today	13
o:run the ahead	-14
o:say on ahead	14
o:say says ahead	14
o:sign on ahead	-35
o:sign sign ahead	10
o:sign sign today	11
o:sign the ahead	9
o:sign to ahead	11
o:sit on ahead	-15
o:sit since ahead	9
o:sit until ahead	-11
o:subject=controls	-19
o:subject=controls carried	12
o:subject=controls far  ahead	-16
o:subject=controls far carried end	-13
o:subject=controls far carried end ahead	-11
o:subject=controls far carried end on	-11
o:subject=controls far carried other	12
o:subject=controls far carried other ahead	12
o:subject=controls far no verb 	-16
o:subject=controls no verb	-13
o:subject=controls no verb ahead	-13
o:subject=deal	-11
o:subject=deal carried	-19
o:subject=deal carried be	-15
o:subject=deal carried be ahead	-14
o:subject=deal carried be until	-9
o:subject=deal far carried be	12
o:subject=deal far carried be ahead	13
o:subject=deal far carried end	8
o:subject=deal far carried end ahead	10
o:subject=deal far carried have	10
o:subject=deal far carried have ahead	10
o:subject=deal far carried on ahead	9
o:subject=deal far carried pay	-14
o:subject=deal far carried pay ahead	-13
o:subject=deal far carried put	-11
o:subject=deal far carried put ahead	-11
o:subject=deal far carried run	-10
o:subject=deal far carried run ahead	-10
o:subject=deal far carried the ahead	-20
o:subject=deal far carried until ahead	-12
o:subject=deal far carried write	13
o:subject=deal far no verb today	-14
o:subject=deal from ahead	13
o:subject=deal to ahead	-10
o:subject=duties	-11
o:subject=duties  ahead	-17
o:subject=duties ( ahead	-13
o:subject=duties begin	-16
o:subject=duties begin ahead	-13
o:subject=duties carried be	-11
o:subject=duties carried be ahead	-9
o:subject=duties carried be of	-9
o:subject=duties carried be the	-21
o:subject=duties carried begin on	-11
o:subject=duties carried begin to	8
o:subject=duties carried end on	13
o:subject=duties carried extend	11
o:subject=duties carried extend ahead	11
o:subject=duties carried look	11
o:subject=duties carried of ahead	-13
o:subject=duties carried other	18
o:subject=duties carried other ahead	19
o:subject=duties carried run	11
o:subject=duties carried run ahead	12
o:subject=duties carried run on	9
o:subject=duties carried since ahead	-12
o:subject=duties carried suspend	9
o:subject=duties carried suspend ahead	10
o:subject=duties carried suspend until	10
o:subject=duties carried the ahead	18
o:subject=duties carried to ahead	18
o:subject=duties carried until ahead	14
o:subject=duties collect	14
o:subject=duties collect ahead	15
o:subject=duties end	-13
o:subject=duties end ahead	-12
o:subject=duties fall	-10
o:subject=duties fall ahead	-10
o:subject=duties fall on	-9
o:subject=duties far	10
o:subject=duties far  ahead	21
o:subject=duties far  today	-14
o:subject=duties far carried	12
o:subject=duties far carried  ahead	-13
o:subject=duties far carried be the	-9
o:subject=duties far carried be today	11
o:subject=duties far carried by ahead	-17
o:subject=duties far carried of ahead	-9
o:subject=duties far carried pay	-10
o:subject=duties far carried pay ahead	-13
o:subject=duties far carried run	18
o:subject=duties far carried run ahead	19
o:subject=duties far carried say	-8
o:subject=duties far carried say ahead	-15
o:subject=duties far carried sign on	-11
o:subject=duties far carried suspend	25
o:subject=duties far carried suspend ahead	26
o:subject=duties far carried suspend until	19
o:subject=duties far carried until ahead	28
o:subject=duties far from ahead	-14
o:subject=duties far monday, today	-8
o:subject=duties far no verb	10
o:subject=duties far no verb 	13
o:subject=duties far no verb ahead	19
o:subject=duties far no verb from	-15
o:subject=duties far no verb monday,	-8
o:subject=duties far no verb the	10
o:subject=duties far the ahead	10
o:subject=duties from ahead	-9
o:subject=duties no verb 	-19
o:subject=duties no verb as	17
o:subject=duties no verb cent	15
o:subject=duties no verb from	-13
o:subject=duties no verb gone	-14
o:subject=duties no verb until	11
o:subject=duties return	14
o:subject=duties return ahead	16
o:subject=duties return on	17
o:subject=duties rise	-13
o:subject=duties rise ahead	-13
o:subject=duties rise on	-13
o:subject=duties suspend from	-9
o:subject=duties the ahead	-23
o:subject=duties through ahead	15
o:subject=duties to ahead	13
o:subject=duties until ahead	19
o:subject=exclusions	-15
o:subject=exclusions far carried	-15
o:subject=exclusions no verb	-17
o:subject=exclusions no verb ahead	-17
o:subject=exclusions no verb on	-10
o:subject=exclusions until ahead	-11
o:subject=fees carried	-17
o:subject=fees carried on ahead	-14
o:subject=fees far	13
o:subject=fees far no verb	13
o:subject=fees far no verb ahead	16
o:subject=fees no verb	10
o:subject=fees no verb ahead	10
o:subject=longer carried from ahead	11
o:subject=longer carried to ahead	-13
o:subject=longer carried until ahead	-15
o:subject=longer far carried be	13
o:subject=longer far carried be ahead	13
o:subject=longer far carried end	-8
o:subject=longer far carried end ahead	-12
o:subject=longer far carried end on	-6
o:subject=longer far carried extend	-24
o:subject=longer far carried extend ahead	-23
o:subject=longer far carried extend until	-14
o:subject=longer far carried on ahead	-7
o:subject=longer far carried other	-13
o:subject=longer far carried other ahead	-13
o:subject=longer far carried to ahead	-14
o:subject=longer no verb ahead	23
o:subject=longer no verb to	14
o:subject=longer no verb today	-10
o:subject=longer other ahead	7
o:subject=meeting	-11
o:subject=meeting carried	-12
o:subject=meeting carried be the	9
o:subject=meeting carried end	31
o:subject=meeting carried end ahead	31
o:subject=meeting carried end on	15
o:subject=meeting carried other	-13
o:subject=meeting carried other ahead	-13
o:subject=meeting carried see	9
o:subject=meeting carried see ahead	9
o:subject=meeting carried see the	10
o:subject=meeting carried to ahead	-16
o:subject=meeting far  ahead	8
o:subject=meeting far carried	-8
o:subject=meeting far carried be	-22
o:subject=meeting far carried be ahead	-20
o:subject=meeting far carried be by	-14
o:subject=meeting far carried be is	-12
o:subject=meeting far carried by ahead	-20
o:subject=meeting far carried from ahead	-12
o:subject=meeting far carried is ahead	-12
o:subject=meeting far carried the ahead	-10
o:subject=meeting no verb today	9
o:subject=meeting no verb until	-10
o:subject=meeting until ahead	-14
o:subject=none	11
o:subject=none after ahead	-11
o:subject=none before ahead	11
o:subject=none briefing, today	9
o:subject=none carried  ahead	-26
o:subject=none carried agree	-22
o:subject=none carried agree ahead	-22
o:subject=none carried agree until	-15
o:subject=none carried announce	-17
o:subject=none carried announce ahead	-17
o:subject=none carried be 	-14
o:subject=none carried be on	16
o:subject=none carried be until	-15
o:subject=none carried before ahead	13
o:subject=none carried begin from	11
o:subject=none carried begin today	11
o:subject=none carried begin until	-18
o:subject=none carried have until	11
o:subject=none carried keep	21
o:subject=none carried keep ahead	21
o:subject=none carried move	-10
o:subject=none carried of ahead	-9
o:subject=none carried other by	11
o:subject=none carried other today	13
o:subject=none carried run	15
o:subject=none carried since ahead	10
o:subject=none carried sit since	9
o:subject=none carried suspend	23
o:subject=none carried suspend ahead	26
o:subject=none carried suspend the	10
o:subject=none carried suspend to	12
o:subject=none carried suspend until	12
o:subject=none carried the ahead	14
o:subject=none carried to ahead	6
o:subject=none from ahead	-13
o:subject=none no verb	11
o:subject=none no verb 	5
o:subject=none no verb after	-11
o:subject=none no verb ahead	26
o:subject=none no verb before	11
o:subject=none no verb briefing,	9
o:subject=none no verb date:	12
o:subject=none no verb from	-15
o:subject=none no verb gone	-11
o:subject=none no verb on	16
o:subject=none no verb sunday,	-16
o:subject=none no verb until	28
o:subject=none no verb wednesday	14
o:subject=none no verb wednesday,	13
o:subject=none no verb weekly,	9
o:subject=none no verb —	-8
o:subject=none on ahead	18
o:subject=none the ahead	9
o:subject=none until ahead	29
o:subject=none wednesday today	14
o:subject=none wednesday, today	13
o:subject=none weekly, today	9
o:subject=none — today	-16
o:subject=procedure	-15
o:subject=procedure carried	-11
o:subject=procedure carried be	-17
o:subject=procedure carried be ahead	-17
o:subject=procedure carried before ahead	-13
o:subject=procedure carried suspend	13
o:subject=procedure carried until ahead	11
o:subject=procedure far	-11
o:subject=procedure far carried	12
o:subject=procedure far carried be	16
o:subject=procedure far carried be ahead	17
o:subject=procedure far carried end	-14
o:subject=procedure far carried end ahead	-14
o:subject=procedure far carried end on	-14
o:subject=procedure far carried have	-12
o:subject=procedure far carried have ahead	-11
o:subject=procedure far carried on ahead	-18
o:subject=procedure far carried sign	11
o:subject=procedure far carried suspend	-11
o:subject=procedure far carried suspend ahead	-10
o:subject=procedure far carried the ahead	16
o:subject=procedure far no verb	-11
o:subject=procedure far no verb until	-11
o:subject=procedure far until ahead	-11
o:subject=procedure no verb on	-12
o:subject=procedure no verb the	16
o:subject=procedure on ahead	-22
o:subject=procedure the ahead	14
o:subject=sale	-17
o:subject=sale no verb	-15
o:subject=sale no verb ahead	-14
o:subject=signing	7
o:subject=signing no verb	10
o:subject=signing no verb ahead	22
o:subject=signing no verb today	-18
o:subject=signing to ahead	21
o:subject=truce	14
o:subject=truce  today	12
o:subject=truce be	28
o:subject=truce be ahead	20
o:subject=truce be on	16
o:subject=truce be today	14
o:subject=truce begin	-19
o:subject=truce begin ahead	-16
o:subject=truce begin the	-12
o:subject=truce carried	-22
o:subject=truce carried agree	14
o:subject=truce carried agree ahead	14
o:subject=truce carried be the	-17
o:subject=truce carried be today	7
o:subject=truce carried begin on	-15
o:subject=truce carried begin until	10
o:subject=truce carried on ahead	-15
o:subject=truce carried run ahead	14
o:subject=truce carried run on	-7
o:subject=truce carried run to	21
o:subject=truce carried suspend	-19
o:subject=truce carried suspend ahead	-17
o:subject=truce carried suspend the	-6
o:subject=truce carried suspend until	-20
o:subject=truce carried the ahead	-18
o:subject=truce carried to ahead	29
o:subject=truce end	-16
o:subject=truce end end	-15
o:subject=truce ends today	10
o:subject=truce extend	12
o:subject=truce extend to	-15
o:subject=truce far	19
o:subject=truce far carried	11
o:subject=truce far carried agree	-13
o:subject=truce far carried agree ahead	-12
o:subject=truce far carried be	9
o:subject=truce far carried be today	14
o:subject=truce far carried begin	-20
o:subject=truce far carried begin ahead	-16
o:subject=truce far carried begin on	-15
o:subject=truce far carried end	14
o:subject=truce far carried end ahead	17
o:subject=truce far carried end on	13
o:subject=truce far carried have	15
o:subject=truce far carried keep	17
o:subject=truce far carried keep ahead	17
o:subject=truce far carried on ahead	-11
o:subject=truce far carried pay	12
o:subject=truce far carried run on	-8
o:subject=truce far carried sign	-11
o:subject=truce far carried the ahead	25
o:subject=truce far carried to ahead	14
o:subject=truce far carried until ahead	-23
o:subject=truce far no verb	19
o:subject=truce far no verb ahead	15
o:subject=truce far no verb on	19
o:subject=truce far no verb until	23
o:subject=truce far on ahead	20
o:subject=truce far until ahead	23
o:subject=truce friday, ahead	16
o:subject=truce from ahead	-10
o:subject=truce have has	-9
o:subject=truce have until	14
o:subject=truce no verb	16
o:subject=truce no verb 	10
o:subject=truce no verb ends	15
o:subject=truce no verb friday,	15
o:subject=truce no verb on	21
o:subject=truce no verb today	33
o:subject=truce no verb until	-10
o:subject=truce on ahead	13
o:subject=truce other	17
o:subject=truce other ahead	12
o:subject=truce other on	15
o:subject=truce remain until	8
o:subject=truce run	-14
o:subject=truce run ahead	-12
o:subject=truce run to	-22
o:subject=truce since ahead	-9
o:subject=truce the ahead	-18
o:subject=truce thursday, ahead	9
o:subject=truce to gone	13
o:suspend from ahead	-19
o:suspend on ahead	-17
o:suspend till ahead	13
o:suspend to ahead	18
o:suspend until ahead	18
o:topic=controls	-12
o:topic=controls ahead	-10
o:topic=controls far 	-16
o:topic=controls far  ahead	-16
o:topic=controls far the	9
o:topic=controls far the ahead	9
o:topic=controls no verb	-13
o:topic=controls on	-20
o:topic=controls on ahead	-19
o:topic=controls rule	12
o:topic=controls until	12
o:topic=controls until ahead	13
o:topic=deal	-20
o:topic=deal ahead	-24
o:topic=deal be	-20
o:topic=deal before	-9
o:topic=deal before ahead	-9
o:topic=deal end	12
o:topic=deal face	15
o:topic=deal far	6
o:topic=deal far 	-12
o:topic=deal far ahead	16
o:topic=deal far be	17
o:topic=deal far the	-23
o:topic=deal far the ahead	-23
o:topic=deal far today	-15
o:topic=deal far until	23
o:topic=deal far until ahead	23
o:topic=deal gone	-9
o:topic=deal have	-14
o:topic=deal today	14
o:topic=deal until	-20
o:topic=deal until ahead	-19
o:topic=duties  ahead	-23
o:topic=duties  today	6
o:topic=duties ( ahead	-13
o:topic=duties ahead	9
o:topic=duties announce	-15
o:topic=duties as	17
o:topic=duties before	7
o:topic=duties before ahead	11
o:topic=duties begin	-24
o:topic=duties by	-14
o:topic=duties by ahead	-12
o:topic=duties cent	12
o:topic=duties clear	-17
o:topic=duties collect	17
o:topic=duties fall	-14
o:topic=duties far  ahead	14
o:topic=duties far  today	-15
o:topic=duties far ahead	10
o:topic=duties far gone	-17
o:topic=duties far have	-13
o:topic=duties far monday,	-8
o:topic=duties far monday, today	-8
o:topic=duties far no verb	10
o:topic=duties far on	-21
o:topic=duties far on ahead	-17
o:topic=duties far other	9
o:topic=duties far since	-11
o:topic=duties for	-14
o:topic=duties for ahead	-13
o:topic=duties from	-46
o:topic=duties from ahead	-42
o:topic=duties gone	-49
o:topic=duties look	11
o:topic=duties lower	-17
o:topic=duties of ahead	-9
o:topic=duties on	-21
o:topic=duties on gone	-12
o:topic=duties on today	-12
o:topic=duties other	-14
o:topic=duties raise	-11
o:topic=duties reach	-14
o:topic=duties remain	10
o:topic=duties rise	-19
o:topic=duties run	16
o:topic=duties suspend	25
o:topic=duties the	-11
o:topic=duties through	14
o:topic=duties through ahead	15
o:topic=duties till	14
o:topic=duties till ahead	14
o:topic=duties to	11
o:topic=duties to ahead	12
o:topic=duties today	-13
o:topic=duties until	28
o:topic=duties until ahead	29
o:topic=duties with	16
o:topic=duties with ahead	16
o:topic=exclusions	-17
o:topic=exclusions ahead	-19
o:topic=exclusions begin	18
o:topic=exclusions end	-9
o:topic=exclusions no verb	-17
o:topic=exclusions on	-13
o:topic=exclusions on ahead	-11
o:topic=exclusions to	-13
o:topic=exclusions to ahead	-12
o:topic=exclusions until	-15
o:topic=exclusions until ahead	-15
o:topic=fees end	-10
o:topic=fees far	15
o:topic=fees far ahead	18
o:topic=fees far no verb	13
o:topic=fees from	16
o:topic=fees from ahead	16
o:topic=fees no verb	10
o:topic=fees on	-11
o:topic=fees on ahead	-11
o:topic=longer	18
o:topic=longer ahead	16
o:topic=longer be	18
o:topic=longer by	12
o:topic=longer by ahead	12
o:topic=longer extend	8
o:topic=longer far be	13
o:topic=longer far to	-16
o:topic=longer far to ahead	-16
o:topic=longer far until	10
o:topic=longer far until ahead	10
o:topic=longer from	27
o:topic=longer from ahead	27
o:topic=longer have	9
o:topic=longer run	-17
o:topic=longer say	-17
o:topic=longer the	-22
o:topic=longer the ahead	-22
o:topic=longer to	12
o:topic=longer to ahead	10
o:topic=longer until	-12
o:topic=longer until ahead	-11
o:topic=meeting	-17
o:topic=meeting ahead	-22
o:topic=meeting before	-10
o:topic=meeting before ahead	-9
o:topic=meeting begin	-7
o:topic=meeting end	34
o:topic=meeting ended	11
o:topic=meeting far  ahead	8
o:topic=meeting far be	-10
o:topic=meeting far from	-9
o:topic=meeting far from ahead	-9
o:topic=meeting far is	-12
o:topic=meeting far is ahead	-11
o:topic=meeting far of ahead	9
o:topic=meeting far on	11
o:topic=meeting far on ahead	12
o:topic=meeting far the	-13
o:topic=meeting far the ahead	-13
o:topic=meeting gone	-17
o:topic=meeting meet	-13
o:topic=meeting other	-19
o:topic=meeting today	18
o:topic=meeting until	-17
o:topic=meeting until ahead	-16
o:topic=none  ahead	-13
o:topic=none  today	7
o:topic=none ahead	15
o:topic=none announce	-11
o:topic=none briefing,	9
o:topic=none briefing, today	9
o:topic=none by	12
o:topic=none by ahead	12
o:topic=none date:	12
o:topic=none ends	13
o:topic=none from	-16
o:topic=none from ahead	-14
o:topic=none gone	-27
o:topic=none have	-16
o:topic=none no verb	11
o:topic=none of	-9
o:topic=none on	13
o:topic=none on ahead	17
o:topic=none put	-12
o:topic=none sunday,	-16
o:topic=none the	18
o:topic=none the ahead	23
o:topic=none to	-15
o:topic=none to ahead	-15
o:topic=none wednesday	14
o:topic=none wednesday today	14
o:topic=none wednesday,	13
o:topic=none wednesday, today	13
o:topic=none weekly,	9
o:topic=none weekly, today	9
o:topic=none —	-8
o:topic=none — today	-16
o:topic=procedure	-15
o:topic=procedure ahead	-7
o:topic=procedure be	-11
o:topic=procedure before	-16
o:topic=procedure before ahead	-15
o:topic=procedure begin	14
o:topic=procedure far be	18
o:topic=procedure far end	-11
o:topic=procedure far no verb	-11
o:topic=procedure far on	-18
o:topic=procedure far on ahead	-17
o:topic=procedure far until	-15
o:topic=procedure far until ahead	-15
o:topic=procedure have	-12
o:topic=procedure on	-22
o:topic=procedure on ahead	-19
o:topic=procedure suspend	15
o:topic=procedure the	11
o:topic=procedure the ahead	11
o:topic=procedure to	8
o:topic=procedure to ahead	8
o:topic=sale	-27
o:topic=sale ahead	-25
o:topic=sale no verb	-15
o:topic=signing ahead	9
o:topic=signing be	-17
o:topic=signing before	-13
o:topic=signing before ahead	-13
o:topic=signing gone	-14
o:topic=signing have	-13
o:topic=signing no verb	10
o:topic=signing on	-25
o:topic=signing on ahead	-16
o:topic=signing other	16
o:topic=signing sign today	11
o:topic=signing the	8
o:topic=signing the ahead	8
o:topic=signing to	29
o:topic=signing to ahead	22
o:topic=truce	23
o:topic=truce 	15
o:topic=truce  ahead	8
o:topic=truce  today	10
o:topic=truce ahead	29
o:topic=truce before	-10
o:topic=truce before ahead	-10
o:topic=truce beyond	17
o:topic=truce beyond ahead	17
o:topic=truce by	-18
o:topic=truce by ahead	-17
o:topic=truce conclude	6
o:topic=truce ended	-22
o:topic=truce ended today	-14
o:topic=truce ends	14
o:topic=truce ends today	14
o:topic=truce far	22
o:topic=truce far ahead	19
o:topic=truce far no verb	19
o:topic=truce far on	19
o:topic=truce far on ahead	19
o:topic=truce far run	17
o:topic=truce far the	14
o:topic=truce far the ahead	15
o:topic=truce far until	19
o:topic=truce far until ahead	19
o:topic=truce for	14
o:topic=truce for ahead	14
o:topic=truce friday,	15
o:topic=truce friday, ahead	16
o:topic=truce from ahead	-12
o:topic=truce gone	-40
o:topic=truce have	32
o:topic=truce is	11
o:topic=truce is ahead	12
o:topic=truce midnight	14
o:topic=truce no verb	16
o:topic=truce of	-20
o:topic=truce of ahead	-15
o:topic=truce on ahead	12
o:topic=truce on gone	-10
o:topic=truce on today	-13
o:topic=truce other	23
o:topic=truce out today	12
o:topic=truce pay	-11
o:topic=truce remain	9
o:topic=truce since	-25
o:topic=truce since ahead	-24
o:topic=truce the	-19
o:topic=truce the ahead	-17
o:topic=truce thursday, ahead	9
o:topic=truce to	8
o:topic=truce to ahead	8
o:topic=truce today	15
o:topic=truce until ahead	12
pc0=bear	23
pc0=buy	-12
pc0=down	8
pc0=impose	-12
pc0=say	-13
pc0=target	-10
pc0=up	-23
pc1=agree	11
pc1=bear	18
pc1=begin	-17
pc1=buy	-13
pc1=sell	-11
pc1=up	-38
pct0=agree present-passive	-9
pct0=bear future	19
pct0=bear modal	10
pct0=begin future	-14
pct0=end future	-14
pct0=end past	-22
pct0=end present	15
pct0=impose future	-20
pct0=impose modal	-11
pct0=impose modal-passive	11
pct0=impose perfect-passive	-11
pct0=impose present	22
pct0=impose present-passive	-21
pct0=propose past	10
pct0=say past	-17
pct0=say pluperfect	9
pct0=stay modal	-16
pct0=stay past	-10
pct0=stay past-passive	14
pct0=stay perfect	13
pct0=suspend future	-11
pct0=suspend past	20
pct0=suspend past-passive	-8
pct0=suspend present	10
pct0=suspend present-passive	-17
pct0=threaten past	9
pct0=up past	-10
pct1=agree participle-passive	31
pct1=agree past	6
pct1=agree perfect	-21
pct1=agree present-passive	-9
pct1=bear future	15
pct1=bear modal	10
pct1=bear participle-passive	-14
pct1=bear past	12
pct1=begin future	-14
pct1=begin present	-13
pct1=down past	-11
pct1=end future	-14
pct1=end past	-28
pct1=end present	15
pct1=impose future	-11
pct1=impose modal	-15
pct1=impose modal-passive	11
pct1=impose participle-passive	23
pct1=impose perfect-passive	-11
pct1=impose present	16
pct1=impose present-passive	-21
pct1=propose infinitive	11
pct1=say infinitive	15
pct1=say participle-passive	-10
pct1=say past	-17
pct1=say pluperfect	9
pct1=stay modal	-18
pct1=stay past-passive	14
pct1=stay perfect	13
pct1=suspend participle-passive	-10
pct1=suspend past	21
pct1=suspend past-passive	-8
pct1=suspend present	18
pct1=suspend present-passive	-17
pct1=target infinitive	10
pct1=target participle-passive	7
pct1=threaten past	9
pct1=up past	-10
pct1=up present	-11
phas-future	-18
phas-infinitive	13
phas-past	8
phas-present	7
pt0=future	-12
pt0=future-passive	-9
pt0=past	-19
pt0=past-passive	24
pt0=present	5
pt1=future-passive	-9
pt1=infinitive	9
pt1=past	-18
pt1=past-passive	24
pt1=perfect	-14
pt1=present-passive	-9
pv0=announce	-14
pv0=be	-11
pv0=begin	11
pv0=call	12
pv0=conclude	13
pv0=continue	9
pv0=extend	-10
pv0=face	17
pv0=go	-14
pv0=hold	37
pv0=know	13
pv0=lapse	-16
pv0=lower	10
pv0=make	8
pv0=meet	18
pv0=note	12
pv0=other	20
pv0=propose	-12
pv0=reach	-8
pv0=remain	14
pv0=run	-22
pv0=say	-19
pv0=start	-8
pv0=stay	-20
pv0=suspend	-7
pv1=announce	-8
pv1=begin	10
pv1=conclude	12
pv1=enter	-10
pv1=extend	-16
pv1=face	17
pv1=go	-28
pv1=hold	40
pv1=impose	-17
pv1=leave	23
pv1=make	16
pv1=note	12
pv1=pay	8
pv1=propose	-11
pv1=remain	8
pv1=replace	-12
pv1=run	-22
pv1=stand	-12
pv1=start	-11
pv1=stay	-10
pv1=strike	8
pv1=suspend	-8
pvt0=agree past	9
pvt0=announce past	-27
pvt0=be present	-11
pvt0=begin present	9
pvt0=conclude past	7
pvt0=continue present	18
pvt0=end past	-12
pvt0=end present	13
pvt0=enter present	-11
pvt0=expire present	8
pvt0=extend perfect	-15
pvt0=face present	13
pvt0=hold present	26
pvt0=keep present	18
pvt0=lapse modal	-13
pvt0=lower present	10
pvt0=make past	11
pvt0=meet present	9
pvt0=other modal	-10
pvt0=other past	19
pvt0=pay future	12
pvt0=pay present	-17
pvt0=put present	-14
pvt0=remain present	13
pvt0=run past	-11
pvt0=run present	-17
pvt0=say past	-12
pvt0=say present	-20
pvt0=start present	-10
pvt0=stay present	-20
pvt0=warn past	10
pvt0=write past	-11
pvt1=agree past	12
pvt1=agree perfect	-19
pvt1=announce past	-27
pvt1=be present	-11
pvt1=begin present	9
pvt1=conclude past	7
pvt1=continue present	14
pvt1=end past	-17
pvt1=end present	13
pvt1=enter present	-11
pvt1=expire present	8
pvt1=extend infinitive	-15
pvt1=extend perfect	-15
pvt1=face present	13
pvt1=go present	-8
pvt1=hold present	26
pvt1=impose participle	-11
pvt1=know participle	-10
pvt1=lapse modal	-13
pvt1=leave participle	15
pvt1=lower present	10
pvt1=make past	11
pvt1=meet gerund	-12
pvt1=meet present	10
pvt1=other modal	-10
pvt1=other past	19
pvt1=pay future	12
pvt1=pay gerund	11
pvt1=pay present	-17
pvt1=put present	-14
pvt1=run past	-11
pvt1=run present	-17
pvt1=say infinitive	10
pvt1=say past	-12
pvt1=say present	-20
pvt1=start present	-10
pvt1=stay present	-12
pvt1=suspend participle	-9
pvt1=take past	12
pvt1=warn past	10
pvt1=write past	-11
q:"	-18
q:'	-23
q:(	-25
q:)	-20
q:.	-22
q:/	24
q::	-23
q:;	-5
q:<day-gone>	9
q:<day-today>	-24
q:<duty>	11
q:<goods>	24
q:<level>	-15
q:<money>	-10
q:<month-gone>	30
q:<name>	47
q:<not>	15
q:<organisation>	-43
q:<quality>	40
q:<sender>	-18
q:<span>	25
q:<taker>	-15
q:<v-bear>	-19
q:<v-begin>	14
q:<v-buy>	-8
q:<v-deny>	-11
q:<v-down>	-32
q:<v-propose>	-26
q:<v-suspend>	-25
q:<v-target>	12
q:<v-threaten>	21
q:[	-10
q:a	-25
q:about	16
q:accept	-11
q:accord	-13
q:account	12
q:additional	19
q:after	-24
q:afternoon	12
q:against	11
q:agreement	-13
q:all	13
q:allow	-10
q:almost	-10
q:amount	19
q:and	10
q:announcement	-16
q:anything	13
q:approval	-11
q:apricot	-15
q:are	-10
q:arrangement	24
q:ask	19
q:at	-11
q:average	-14
q:b	-15
q:bank	-11
q:battery	18
q:be	-33
q:bean	14
q:become	15
q:before	20
q:being	29
q:bell	-16
q:bergen	-11
q:between	-15
q:big	-10
q:border	-16
q:both	17
q:bring	13
q:built	-14
q:busan	25
q:buy	-20
q:by	-8
q:c	-14
q:call	-19
q:can	-14
q:cargo	-12
q:carpet	9
q:carry	13
q:case	18
q:ceasefire	-32
q:change	13
q:charge	20
q:cheese	-9
q:chip	16
q:clear	-11
q:clock	21
q:closed	-21
q:collect	11
q:come	-13
q:company	-22
q:conference	16
q:confirm	8
q:contract	-11
q:control	14
q:cotton	-15
q:count	8
q:country	-19
q:cover	-25
q:crew	-12
q:custom	-8
q:customer	-10
q:cut	16
q:d	12
q:delegation	-24
q:demand	-15
q:did	-16
q:dispute	-14
q:document	18
q:doe	15
q:don't	-19
q:done	-18
q:down	18
q:draft	-13
q:dried	12
q:drop	-10
q:dry	-12
q:duration	-19
q:during	-13
q:duty	11
q:each	13
q:earlier	16
q:earth	12
q:eastern	-8
q:effect	19
q:either	32
q:elsewhere	-13
q:employer	-8
q:entity	-14
q:entry	-11
q:everybody	-21
q:everything	-16
q:expect	11
q:expire	-21
q:extend	-13
q:extension	8
q:extra	11
q:fall	-13
q:fee	-10
q:fifth	-8
q:final	-11
q:firm	-19
q:first	-17
q:floor	-9
q:flour	-21
q:for	8
q:force	36
q:forced	-10
q:foreign	13
q:forty	-18
q:fourth	-19
q:from	-31
q:front	-17
q:full	12
q:geneva	10
q:get	-11
q:give	-11
q:good	19
q:grain	-12
q:ground	-11
q:group	-11
q:grower	14
q:half	10
q:halve	-14
q:hand	-14
q:happened	-19
q:has	-18
q:hearing	-8
q:his	-9
q:hold	-20
q:holiday	-11
q:home	-16
q:hotel	-23
q:how	27
q:i	-16
q:ice	23
q:if	-25
q:importer	-11
q:in	16
q:interview	12
q:is	23
q:island	-17
q:issued	10
q:its	20
q:joint	-11
q:kind	-24
q:kitchen	-10
q:know	-14
q:labor	-12
q:lago	-16
q:lamb	-10
q:last	13
q:lasted	-18
q:law	-25
q:leader	23
q:leave	15
q:lentil	11
q:levy	-8
q:licence	-12
q:likely	12
q:limited	14
q:line	-18
q:linked	-13
q:lisbon	-12
q:long	26
q:loom	23
q:lower	-26
q:machine	-16
q:machinery	11
q:make	-20
q:maker	-12
q:match	-13
q:may	-11
q:meanwhile	-11
q:meeting	10
q:midnight	11
q:million	-15
q:mineral	15
q:minister	33
q:morning	15
q:must	-10
q:name	-21
q:named	11
q:near	10
q:negotiate	-14
q:neither	10
q:night	-33
q:noon	-14
q:northern	-16
q:not	12
q:nothing	23
q:notice	12
q:number	9
q:observed	15
q:olive	14
q:on	17
q:one	-13
q:operated	-14
q:operator	-23
q:out	10
q:over	-15
q:own	27
q:owner	-22
q:palm	-11
q:part	26
q:party	-9
q:pass	-9
q:pay	-9
q:pen	10
q:people	-15
q:period	-22
q:place	-16
q:plan	-12
q:plastic	-9
q:port	21
q:prawn	-18
q:president	22
q:proclamation	-15
q:propose	-20
q:put	23
q:quarrel	9
q:rare	11
q:reciprocal	22
q:record	10
q:reduce	11
q:remain	-13
q:renew	9
q:renewal	-8
q:reporter	-13
q:representative	-12
q:rest	-17
q:result	-13
q:rice	-9
q:river	-29
q:room	-10
q:round	-25
q:rule	-10
q:rum	17
q:run	29
q:same	12
q:saturday	13
q:scotch	12
q:section	-12
q:see	9
q:send	-10
q:shall	-12
q:she	13
q:shook	-11
q:should	23
q:show	17
q:sign	13
q:signature	-12
q:sleep	20
q:small	10
q:so	13
q:soybean	-9
q:state	24
q:statement	-10
q:step	15
q:still	-10
q:stockholm	26
q:stop	18
q:strike	-16
q:surcharge	-51
q:suspension	-13
q:table	24
q:take	14
q:talk	-36
q:talking	-11
q:tariff	12
q:tea	13
q:television	14
q:tell	-15
q:term	-17
q:text	-13
q:than	-4
q:the	-16
q:their	11
q:then	18
q:there	21
q:these	20
q:thi	26
q:three	11
q:through	-17
q:tin	11
q:to	-22
q:together	-15
q:toll	-12
q:too	-19
q:travel	11
q:treaty	15
q:truce	49
q:tuna	13
q:twice	-8
q:under	-24
q:union	-17
q:until	-17
q:up	-9
q:upper	-21
q:used	-15
q:valley	-20
q:village	-16
q:warn	-12
q:was	20
q:we	10
q:we've	-9
q:week	16
q:welcome	-11
q:were	26
q:while	-9
q:white	17
q:whose	-13
q:why	-16
q:will	-23
q:word	17
q:work	-14
q:world	-13
q:yes	18
q:yet	13
q:you	-9
q:your	22
q:—	-25
q:•	18
qt=modal	-18
qt=present	11
r1=(	-13
r1=) & d:ahead	-13
r1=,	11
r1=, & d:ahead	22
r1=, & d:gone	-48
r1=.	19
r1=. & d:ahead	26
r1=. & d:gone	-36
r1=. & d:today	13
r1=; & d:today	-13
r1=<day-ahead>	10
r1=<day-ahead> & d:ahead	10
r1=<day-today>	18
r1=<day-today> & d:ahead	10
r1=<day-today> & d:today	11
r1=<end> & d:ahead	16
r1=<end> & d:gone	-37
r1=<end> & d:today	-16
r1=<name>	-15
r1=<name> & d:ahead	-12
r1=<v-stay>	-12
r1=<v-stay> & d:ahead	-11
r1=? & d:ahead	-6
r1=after & d:ahead	15
r1=after & d:today	-11
r1=are	-12
r1=are & d:ahead	-16
r1=as	14
r1=as & d:today	9
r1=at & d:ahead	-17
r1=at & d:today	16
r1=for	-14
r1=for & d:ahead	-13
r1=from	-9
r1=has	-12
r1=has & d:ahead	-11
r1=he	-9
r1=if & d:ahead	-9
r1=instead	-10
r1=instead & d:ahead	-10
r1=it & d:today	14
r1=neither	10
r1=neither & d:ahead	11
r1=of	8
r1=of & d:ahead	9
r1=on	-13
r1=on & d:ahead	-12
r1=or	13
r1=our	-12
r1=our & d:ahead	-12
r1=passe	10
r1=passe & d:ahead	10
r1=the	27
r1=the & d:ahead	15
r1=the & d:today	18
r1=they	21
r1=they & d:ahead	18
r1=under	12
r1=under & d:ahead	13
r1=unless & d:ahead	-10
r1=without	-7
r1=without & d:ahead	-9
r1=would	-9
r1=would & d:ahead	-9
r1=—	-17
r1=— & d:today	-22
r2=.	12
r2=:	-13
r2=<day-ahead>	10
r2=<goods>	-14
r2=<level>	-17
r2=<not>	-30
r2=<number>	12
r2=<organisation>	-24
r2=<v-agree>	-22
r2=<v-begin>	-18
r2=<v-down>	-25
r2=<v-impose>	-34
r2=<v-sell>	-12
r2=<v-up>	-10
r2=additional	19
r2=all	-10
r2=both	10
r2=doe	9
r2=during	-12
r2=each	-10
r2=failing	-12
r2=had	-13
r2=have	-9
r2=he	16
r2=if	-34
r2=is	-10
r2=its	13
r2=leave	14
r2=make	-15
r2=old	8
r2=run	11
r2=shall	11
r2=sign	-13
r2=talk	10
r2=the	18
r2=there	-11
r2=they	-13
r2=thi	16
r2=two	-15
r2=unless	-10
r2=was	-17
r2=we	10
r2=when	10
r2=which	-10
r2=while	13
r2=without	-21
r2=year	10
r2=yes	11
r3='s	10
r3=)	-13
r3=,	12
r3=.	10
r3=<agent>	-9
r3=<goods>	19
r3=<number>	13
r3=<person>	18
r3=<seat>	-19
r3=<v-bear>	14
r3=<v-begin>	-14
r3=<v-end>	-12
r3=<v-propose>	-17
r3=<v-sell>	-11
r3=<v-target>	-15
r3=<v-threaten>	10
r3=<v-up>	-15
r3=a	-12
r3=additional	-9
r3=and	25
r3=as	11
r3=both	15
r3=by	-10
r3=continue	13
r3=date	10
r3=day	29
r3=draft	-12
r3=duty	16
r3=first	-10
r3=for	-23
r3=government	-11
r3=has	-19
r3=in	-26
r3=it	-20
r3=leave	17
r3=levy	-10
r3=now	-10
r3=old	-14
r3=over	-12
r3=paper	11
r3=pause	11
r3=pay	14
r3=prolong	-8
r3=prolonged	-10
r3=side	-14
r3=signature	-10
r3=so	13
r3=some	-9
r3=stay	-13
r3=then	-17
r3=there	9
r3=they	-18
r3=thi	-9
r3=to	-14
r3=trade	9
r3=truce	-10
r3=up	9
r3=we	-9
r3=what	14
r4=.	-10
r4=<agent>	-13
r4=<day-ahead>	-9
r4=<day-gone>	-16
r4=<duty>	7
r4=<end>	-9
r4=<goods>	10
r4=<level-noun>	23
r4=<person>	18
r4=<seat>	14
r4=<span>	-6
r4=<v-bear>	17
r4=<v-begin>	13
r4=<v-return>	-15
r4=<v-say>	-11
r4=<v-sell>	11
r4=<v-stay>	18
r4=<v-suspend>	15
r4=<v-target>	8
r4=?	21
r4=after	-10
r4=agreement	10
r4=answer	10
r4=apply	13
r4=away	10
r4=be	18
r4=but	-10
r4=close	13
r4=commerce	8
r4=confirm	-10
r4=cut	-9
r4=duty	11
r4=expire	9
r4=in	-17
r4=into	16
r4=is	5
r4=it	-15
r4=its	-13
r4=lapse	-9
r4=may	14
r4=no	-11
r4=pause	13
r4=prolonged	-7
r4=rate	11
r4=talk	-15
r4=th	10
r4=that	23
r4=their	12
r4=they	-10
r4=time	-9
r4=to	-13
r4=truce	14
r4=unless	-18
r4=up	11
r4=without	13
r=, <seat>	12
r=, <span>	15
r=, be	18
r=, both	16
r=, during	-11
r=, failing	-11
r=, go	-10
r=, if	-26
r=, it	17
r=, leave	15
r=, now	-11
r=, of	14
r=, say	9
r=, unless	-10
r=, when	10
r=, while	13
r=, yes	11
r=. <end>	18
r=; <quality>	10
r=; it	-13
r=; they	-10
r=<day-today> the	14
r=<name> and	-13
r=<number> .	-9
r=and ,	12
r=and is	-26
r=and last	-10
r=and the	9
r=for <span>	-14
r=from <day-ahead>	-9
r=if it	-12
r=instead of	-9
r=it has	20
r=it was	-9
r=it would	-12
r=of thi	21
r=that he	22
r=the additional	20
r=the last	17
r=the old	8
r=they are	10
r=to <day-ahead>	21
r=to extend	9
r=to the	-10
s:"	-13
s:'	-32
s:*	-19
s:,	-7
s:.	-17
s:<agent>	-12
s:<day-ahead>	17
s:<day-gone>	-23
s:<day-today>	-17
s:<duty>	-8
s:<goods-amount>	-32
s:<goods>	11
s:<money>	-8
s:<month-ahead>	8
s:<name>	13
s:<not>	17
s:<organisation>	-39
s:<points>	58
s:<quality>	9
s:<sender>	-11
s:<taker>	-22
s:<v-bear>	-21
s:<v-deny>	-18
s:<v-down>	8
s:<v-end>	15
s:<v-impose>	-13
s:<v-propose>	-41
s:<v-say>	-6
s:<v-sell>	-19
s:<v-suspend>	20
s:<v-threaten>	-9
s:[	-11
s:]	-11
s:_	13
s:a	-13
s:above	11
s:abroad	-11
s:accept	-10
s:across	12
s:admit	13
s:adopt	-12
s:affiliate	-16
s:afraid	12
s:after	-13
s:again	18
s:against	7
s:agreement	-13
s:ahead	-24
s:al	10
s:alive	-19
s:all	-23
s:allow	-11
s:allowed	-12
s:alone	12
s:along	-12
s:also	-10
s:am	-11
s:another	-14
s:antimony	-23
s:anything	12
s:appeal	-11
s:apple	20
s:arbitration	-9
s:army	-16
s:arrangement	28
s:arrive	12
s:article	-10
s:as	20
s:ask	15
s:assent	-11
s:await	14
s:away	24
s:back	16
s:ballot	-9
s:ban	-28
s:banana	12
s:bargain	-8
s:batumi	-8
s:be	9
s:because	10
s:become	16
s:bed	-11
s:beef	-13
s:been	-11
s:before	10
s:begin	-25
s:bergen	-16
s:better	23
s:between	8
s:beyond	22
s:bill	-10
s:bind	19
s:biscuit	15
s:black	-13
s:bonu	-9
s:book	11
s:borden	11
s:both	26
s:bound	16
s:box	-18
s:brace	11
s:budget	-10
s:bulletin	-11
s:bus	-10
s:busan	31
s:but	-10
s:butter	-13
s:buy	-13
s:buyer	-8
s:by	-25
s:cable	20
s:calendar	32
s:call	-14
s:calm	9
s:can	-14
s:canned	11
s:carpet	17
s:carry	-8
s:ceasefire	-33
s:change	-19
s:changed	16
s:city	-25
s:claim	-20
s:clock	9
s:club	-22
s:coconut	-9
s:colleague	-20
s:column	25
s:come	27
s:comment	-14
s:commerce	-13
s:company	-37
s:concentrate	25
s:conclude	12
s:conference	-22
s:consider	15
s:consultation	-10
s:container	-12
s:continue	14
s:contract	-13
s:control	20
s:cork	17
s:correct	-10
s:could	-9
s:counted	22
s:counter	10
s:countermeasure	-22
s:counterpart	-13
s:counting	-13
s:country	-15
s:course	10
s:crew	-9
s:current	16
s:custom	-12
s:cut	-24
s:dairy	-18
s:date	18
s:day	41
s:dead	11
s:deadline	-11
s:debate	-10
s:decide	-12
s:decided	18
s:decree	10
s:delegation	-10
s:did	-40
s:die	21
s:diesel	-8
s:diet	-12
s:dinner	15
s:do	18
s:doe	21
s:done	-14
s:door	12
s:double	-12
s:down	-29
s:draft	-16
s:drawer	8
s:duration	-10
s:during	-33
s:duty	24
s:earlier	-13
s:earth	18
s:effective	-10
s:either	9
s:elsewhere	-11
s:emergency	-15
s:employer	-17
s:end	24
s:enough	12
s:entry	-22
s:est	11
s:eve	10
s:evening	-16
s:everything	23
s:exclusion	-20
s:exempt	-17
s:exemption	-15
s:expect	13
s:expire	8
s:expiry	12
s:extend	-14
s:extension	-13
s:extra	-16
s:eye	-12
s:face	16
s:fail	-8
s:fall	16
s:family	-14
s:far	-11
s:fare	-21
s:farm	-17
s:farmer	-13
s:fee	-15
s:fentanyl	42
s:ferry	-11
s:finish	10
s:first	-8
s:fishery	11
s:five	13
s:flag	15
s:flash	13
s:flour	-28
s:follow	-28
s:food	-13
s:for	-24
s:forced	-13
s:foreseen	13
s:four	-21
s:from	-21
s:front	-9
s:fruit	11
s:full	-10
s:further	20
s:gallium	-28
s:galway	-13
s:gap	-8
s:gate	-17
s:gave	-13
s:gazette	-9
s:geneva	35
s:germanium	-25
s:give	-18
s:giving	-8
s:glass	-16
s:gmt	-12
s:go	13
s:god	-19
s:gold	-12
s:good	23
s:group	-16
s:grower	-6
s:guest	11
s:had	-15
s:halve	15
s:hand	-9
s:has	-12
s:hazelnut	18
s:he	-6
s:health	-15
s:heard	-13
s:hearing	-16
s:her	-9
s:here	-20
s:higher	14
s:hit	12
s:hold	-9
s:home	16
s:hon	-10
s:hour	-7
s:household	-13
s:how	22
s:however	10
s:hundred	16
s:i've	18
s:ibrahim	11
s:if	-22
s:import	-19
s:impose	-8
s:in	-9
s:initialled	-18
s:instead	17
s:interest	-11
s:is	21
s:island	-12
s:it	19
s:it'll	19
s:itself	15
s:job	11
s:judge	-14
s:just	25
s:keep	14
s:kind	-19
s:kingdom	10
s:kitchen	10
s:know	32
s:land	-11
s:last	18
s:lasted	-23
s:law	10
s:leave	35
s:letter	15
s:levy	-19
s:life	11
s:lift	-21
s:like	-14
s:likewise	10
s:limited	-12
s:line	-15
s:list	-24
s:live	17
s:loaded	-11
s:locked	-14
s:long	26
s:look	15
s:lorry	-16
s:lose	9
s:lower	-16
s:maize	11
s:maker	12
s:management	-10
s:mark	18
s:match	-14
s:may	-29
s:meal	11
s:mean	17
s:meanwhile	23
s:mediator	-13
s:meet	-11
s:metal	11
s:metre	-12
s:midnight	25
s:mill	10
s:ministry	-19
s:minute	-11
s:missed	10
s:mombasa	14
s:moment	18
s:monday	-18
s:month	20
s:moratorium	-8
s:more	-6
s:most	-28
s:musician	-9
s:must	-26
s:mutual	15
s:name	9
s:national	-10
s:needed	11
s:negotiate	-12
s:neither	10
s:net	14
s:network	9
s:night	-14
s:nil	-16
s:no	-9
s:nobody	-12
s:none	16
s:north	-13
s:northern	-12
s:note	23
s:nothing	13
s:now	19
s:number	11
s:objection	-12
s:obligation	-13
s:of	-23
s:offer	-48
s:older	10
s:once	-16
s:onion	-11
s:open	-27
s:operation	9
s:operator	-25
s:opposition	-10
s:order	19
s:ordinary	-13
s:otherwise	32
s:outlive	-10
s:over	17
s:owner	-12
s:package	-14
s:page	-11
s:parcel	-11
s:part	-9
s:party	-43
s:passed	-10
s:pause	21
s:pay	-17
s:payment	-15
s:peace	16
s:peak	-14
s:people	11
s:period	24
s:permit	-10
s:phone	-25
s:pipe	13
s:plant	-10
s:plastic	14
s:player	-9
s:plu	-10
s:port	-19
s:post	-21
s:postpone	-15
s:power	-15
s:prawn	-17
s:present	16
s:presenter	-20
s:price	-11
s:proclamation	-10
s:prolong	-9
s:promise	-15
s:proper	-13
s:provided	-11
s:public	11
s:pumpkin	9
s:q	20
s:quarrel	-30
s:quota	-16
s:rail	-28
s:rare	20
s:rather	12
s:reader	-16
s:receive	-9
s:reciprocal	17
s:reduce	-10
s:reduction	22
s:refund	-20
s:regret	11
s:remind	-14
s:remove	-11
s:renewal	16
s:renewed	13
s:replace	-18
s:report	-14
s:republic	18
s:rest	-11
s:result	-9
s:resume	-15
s:retaliation	-12
s:return	12
s:revive	-24
s:rise	-14
s:river	-15
s:roaming	-10
s:round	-36
s:rule	-16
s:run	24
s:safe	9
s:safeguard	-32
s:sale	-10
s:salt	-11
s:samarkand	10
s:sardine	9
s:say	-10
s:schedule	-9
s:scheduled	-14
s:scrap	-14
s:second	-22
s:sell	-24
s:separate	-12
s:settlement	-9
s:shanghai	14
s:shift	-9
s:shipment	-10
s:shook	-23
s:shoot	9
s:short	16
s:show	-19
s:shut	-12
s:side	9
s:sign	4
s:signature	-10
s:sit	-12
s:slap	13
s:smoke	14
s:soap	-14
s:social	11
s:somebody	43
s:something	25
s:space	11
s:speak	-22
s:speaking	12
s:st	11
s:staff	-9
s:stake	21
s:stand	-14
s:start	-38
s:state	19
s:statement	-9
s:station	-15
s:stay	-20
s:steel	-19
s:still	18
s:stockholm	28
s:stretched	-10
s:strike	-15
s:stroke	16
s:subject	-10
s:summer	-12
s:sunday	25
s:surcharge	-70
s:tax	14
s:television	-9
s:term	17
s:terminate	10
s:th	12
s:than	-14
s:thank	-11
s:the	-21
s:there	-12
s:these	-17
s:they	21
s:thing	19
s:third	-13
s:those	21
s:thread	12
s:threat	17
s:three	-19
s:thu	16
s:ticket	-11
s:tile	15
s:till	33
s:tin	10
s:ton	23
s:town	-18
s:transit	-13
s:trial	12
s:truce	35
s:tuna	21
s:turn	23
s:twenty	11
s:tyre	7
s:unless	13
s:until	25
s:up	19
s:upper	-22
s:use	-16
s:used	-9
s:valid	25
s:valley	-12
s:version	13
s:very	15
s:void	-10
s:vote	-36
s:voted	-14
s:wait	-13
s:water	-12
s:way	9
s:weekend	-17
s:weekly	16
s:what	21
s:wheat	-18
s:whether	29
s:while	11
s:who	-18
s:wider	12
s:window	-14
s:wine	16
s:wire	-12
s:withdraw	-19
s:within	15
s:world	-17
s:worry	10
s:worth	-11
s:year	16
s:yes	8
s:young	-12
s:your	18
s:|	11
s:—	13
s:•	10
sa:"	11
sa:'	-10
sa:'s <level>	25
sa:'s <person>	-9
sa:'s own	-12
sa:'s president	-11
sa:'s trade	-13
sa:,	6
sa:, "	18
sa:, <day-today>	12
sa:, <name>	8
sa:, <quality>	16
sa:, <seat>	24
sa:, <span>	13
sa:, against	9
sa:, and	14
sa:, at	-11
sa:, be	17
sa:, both	16
sa:, during	-11
sa:, failing	-15
sa:, four	-11
sa:, germanium	-14
sa:, go	-12
sa:, if	-8
sa:, instead	11
sa:, is	15
sa:, it	22
sa:, leave	14
sa:, make	-10
sa:, not	-13
sa:, now	-13
sa:, say	15
sa:, sign	-15
sa:, since	11
sa:, that	20
sa:, they	11
sa:, to	15
sa:, unless	17
sa:, where	-17
sa:, would	11
sa:, yes	11
sa:-	-20
sa:.	-17
sa:. m	11
sa:. the	11
sa::	-13
sa:: <number>	12
sa:: a	-10
sa:: on	11
sa:: the	-25
sa:; <quality>	10
sa:; it	-13
sa:; they	-9
sa:<agent>	-10
sa:<day-ahead> .	17
sa:<day-ahead> :	-11
sa:<day-ahead> the	-13
sa:<day-gone> ,	-13
sa:<day-gone> .	16
sa:<day-today>	14
sa:<day-today> 's	-14
sa:<day-today> ,	10
sa:<day-today> after	-17
sa:<day-today> the	14
sa:<goods-amount>	-15
sa:<goods>	12
sa:<level-noun>	9
sa:<level>	-15
sa:<level> (	19
sa:<level> :	-8
sa:<level> ;	16
sa:<level> and	22
sa:<level> at	18
sa:<level> from	-10
sa:<level> if	10
sa:<level> more	-14
sa:<level> of	-13
sa:<level> on	9
sa:<level> to	-21
sa:<level> under	-10
sa:<level> which	-9
sa:<level> will	-11
sa:<money>	-16
sa:<money> ,	-10
sa:<month-ahead>	-14
sa:<month-gone> is	12
sa:<name> 's	-12
sa:<name> ,	-8
sa:<name> are	9
sa:<name> expire	15
sa:<name> go	9
sa:<name> run	-15
sa:<name> that	15
sa:<name> until	11
sa:<name> will	-11
sa:<name> without	-7
sa:<not>	13
sa:<number> ,	24
sa:<number> apply	22
sa:<number> are	11
sa:<number> from	-13
sa:<number> in	-16
sa:<number> p	12
sa:<number> th	10
sa:<number> to	-11
sa:<office> on	13
sa:<organisation>	-15
sa:<organisation> 's	-10
sa:<organisation> extend	-21
sa:<organisation> prolong	-18
sa:<organisation> was	-10
sa:<person> 's	-20
sa:<person> sign	-20
sa:<points>	27
sa:<quality> biscuit	17
sa:<quality> border	9
sa:<quality> good	13
sa:<quality> minister	-11
sa:<quality> ministry	-10
sa:<quality> side	12
sa:<quality> trade	9
sa:<seat>	18
sa:<seat> 's	16
sa:<seat> .	-17
sa:<seat> time	19
sa:<sender>	-9
sa:<span> .	-17
sa:<span> more	19
sa:<span> of	11
sa:<v-bear>	-20
sa:<v-end>	10
sa:<v-propose>	-20
sa:<v-say>	-16
sa:<v-sell>	-12
sa:<v-suspend>	13
sa:a	-10
sa:a <day-ahead>	9
sa:a <organisation>	11
sa:a levy	-9
sa:a pause	11
sa:a separate	-11
sa:a telephone	10
sa:a text	12
sa:a third	-13
sa:a treaty	-12
sa:according	-11
sa:according to	-11
sa:across	13
sa:after	-17
sa:after that	-9
sa:again from	15
sa:against <level>	9
sa:agree in	8
sa:agree to	-19
sa:alive	-10
sa:all	-18
sa:all .	-20
sa:an	10
sa:and ,	11
sa:and <level>	24
sa:and <name>	25
sa:and <number>	20
sa:and <quality>	12
sa:and <seat>	14
sa:and <span>	-15
sa:and all	-12
sa:and antimony	-12
sa:and end	-13
sa:and has	-17
sa:and i	12
sa:and in	-15
sa:and is	-30
sa:and it	-24
sa:and last	-12
sa:and no	-12
sa:and now	9
sa:and on	15
sa:and so	22
sa:and the	-13
sa:and to	-26
sa:and will	-14
sa:and without	16
sa:announce on	16
sa:another <number>	-12
sa:antimony	-14
sa:any case	11
sa:anything	12
sa:apply from	12
sa:are back	19
sa:are not	12
sa:as before	12
sa:as the	12
sa:as they	-11
sa:at <level>	11
sa:at noon	-19
sa:at the	-18
sa:autumn	13
sa:avocado	11
sa:away	14
sa:back	38
sa:back .	18
sa:back at	-10
sa:back on	12
sa:back to	10
sa:ban	-15
sa:ban on	-11
sa:banana	15
sa:be	14
sa:be <number>	-13
sa:be continue	16
sa:be extend	16
sa:be in	7
sa:bear	-13
sa:became	-14
sa:become	17
sa:been charge	-11
sa:before	10
sa:before their	22
sa:begin	-24
sa:begin ,	-10
sa:begin .	-17
sa:begin on	13
sa:better	15
sa:between the	13
sa:biscuit	17
sa:book	12
sa:border	10
sa:both	15
sa:both .	-11
sa:both <office>	11
sa:both had	10
sa:both have	-10
sa:both side	-8
sa:box	-12
sa:bring	-13
sa:by	-11
sa:by <span>	-4
sa:by a	-9
sa:by then	10
sa:cabinet	-13
sa:calendar	11
sa:call .	-11
sa:call with	11
sa:can be	-8
sa:case .	9
sa:charge	8
sa:charge .	-12
sa:charge <number>	15
sa:charge the	12
sa:chip ,	10
sa:close	9
sa:coffee	8
sa:coffee and	11
sa:column	19
sa:come	8
sa:commission	11
sa:concentrate	20
sa:conclude	9
sa:conclude in	12
sa:conference	-10
sa:continue	14
sa:contract	-11
sa:country	-10
sa:country '	-8
sa:country will	11
sa:course	13
sa:custom	-12
sa:custom house	-10
sa:cut its	-11
sa:dairy	-11
sa:date	13
sa:day	27
sa:day ,	14
sa:deadline	15
sa:decide	-9
sa:decree of	8
sa:did	-23
sa:did in	-11
sa:die	8
sa:do	15
sa:doe	7
sa:done	-15
sa:door	12
sa:down	-16
sa:draft	-12
sa:due	-9
sa:due .	-9
sa:during	-27
sa:during the	-12
sa:during which	-10
sa:duty .	-20
sa:duty that	11
sa:duty which	15
sa:duty will	-11
sa:each	-14
sa:early .	-10
sa:earth	11
sa:effect	-14
sa:end	25
sa:end ,	16
sa:end .	53
sa:end on	-24
sa:end the	-9
sa:enough	12
sa:evening	-27
sa:evening ,	-20
sa:evening .	-10
sa:everything	14
sa:exclusion	-9
sa:exemption	-10
sa:expect	11
sa:expire	13
sa:expire ,	21
sa:expire .	10
sa:expire on	-17
sa:export of	-13
sa:extend a	10
sa:extend by	-22
sa:extend it	-22
sa:extend their	10
sa:extend to	18
sa:face	-12
sa:face <level>	-12
sa:failing	-16
sa:fall away	14
sa:fare	-9
sa:feed	9
sa:fentanyl	27
sa:finish	12
sa:first	-10
sa:five	14
sa:five hour	11
sa:flour	-24
sa:flour and	-9
sa:follow .	-9
sa:following	10
sa:for	-25
sa:for <span>	-26
sa:for other	-9
sa:for the	13
sa:force .	-15
sa:found	11
sa:four	-15
sa:four time	-11
sa:fourth	-12
sa:fourth round	-10
sa:free	-13
sa:free of	-12
sa:freeze	8
sa:from	-11
sa:from <day-today>	9
sa:from <level>	-18
sa:from <number>	-13
sa:from a	12
sa:frozen	14
sa:gallium	-16
sa:gallium ,	-14
sa:geneva	12
sa:germanium	-14
sa:germanium and	-12
sa:give	-10
sa:given	13
sa:go ,	11
sa:go home	8
sa:god	-8
sa:good pay	14
sa:half of	15
sa:has	-27
sa:has been	-9
sa:has not	-21
sa:have	14
sa:have been	-12
sa:have run	12
sa:he had	13
sa:he say	-18
sa:he tell	10
sa:he would	12
sa:health	-13
sa:her	-11
sa:here	-14
sa:his	-11
sa:hold	-18
sa:home	13
sa:ibrahim	11
sa:if	-20
sa:if it	-30
sa:if no	21
sa:if the	-18
sa:importer	10
sa:impose	11
sa:in	-31
sa:in <month-ahead>	-22
sa:in a	-12
sa:in any	10
sa:in place	15
sa:in the	-12
sa:in their	10
sa:in write	-13
sa:instead	11
sa:is	19
sa:is <level>	-27
sa:is charge	15
sa:is due	-17
sa:is extend	-9
sa:is renewed	16
sa:is up	21
sa:is what	-12
sa:it	9
sa:it 's	25
sa:it ,	10
sa:it charge	9
sa:it is	-22
sa:it may	-13
sa:it will	21
sa:lapse on	9
sa:last <span>	-16
sa:lay	11
sa:leave	31
sa:levy	-11
sa:levy on	-17
sa:list	-20
sa:list of	-10
sa:long .	8
sa:look	10
sa:lorry	-10
sa:m	11
sa:m .	11
sa:make in	-8
sa:meanwhile	12
sa:medicine	9
sa:meet	-20
sa:meet again	-15
sa:meet in	-21
sa:meet on	8
sa:men	9
sa:midnight	21
sa:midnight ,	9
sa:midnight .	15
sa:ministry of	-9
sa:more .	15
sa:more on	-12
sa:morning .	10
sa:morning the	-10
sa:need	13
sa:needed	14
sa:negotiate	-15
sa:new one	9
sa:night ,	-11
sa:nil	-10
sa:none	12
sa:not ,	13
sa:not <number>	15
sa:notice of	-10
sa:now last	-12
sa:of	-8
sa:of <month-ahead>	16
sa:of a	9
sa:of an	10
sa:of another	10
sa:of geneva	16
sa:of it	8
sa:of the	-18
sa:of thi	19
sa:of trade	-10
sa:of up	-9
sa:offer	-17
sa:old	-11
sa:old rate	-10
sa:olive oil	13
sa:on	6
sa:on <day-ahead>	-20
sa:on export	-11
sa:on frozen	10
sa:on that	16
sa:on top	14
sa:on wine	9
sa:once	-13
sa:once more	-13
sa:one ,	-12
sa:one .	19
sa:one that	16
sa:only the	-12
sa:or	8
sa:order of	10
sa:ordinary	-11
sa:ordinary duty	-9
sa:origin ,	11
sa:other	10
sa:other country	-10
sa:out	13
sa:out .	31
sa:over ,	13
sa:over a	-8
sa:over fentanyl	13
sa:p	12
sa:p .	12
sa:party	-12
sa:passe	8
sa:pause	29
sa:pause in	17
sa:pause of	18
sa:pipe	13
sa:place	13
sa:place of	10
sa:poultry	11
sa:prawn	-13
sa:president ,	-12
sa:price .	-12
sa:product	-10
sa:prolong	-11
sa:prolong it	-17
sa:prolonged	-7
sa:prolonged .	9
sa:provided that	-12
sa:public	10
sa:published	13
sa:put	-20
sa:question	12
sa:quota	-10
sa:rare	11
sa:rare earth	12
sa:regional	10
sa:remain	-14
sa:renew	9
sa:reporter	9
sa:return	24
sa:return to	21
sa:revive	-20
sa:rice	13
sa:rise of	-8
sa:rise to	-15
sa:roll	-12
sa:round	-27
sa:round of	-17
sa:run	28
sa:run out	17
sa:run to	-10
sa:run until	10
sa:safeguard	-19
sa:salmon	-10
sa:save a	11
sa:say <person>	10
sa:say that	-12
sa:say whether	10
sa:section	-13
sa:section <number>	-16
sa:sell	-13
sa:send	13
sa:separate	-11
sa:set	-10
sa:settle	7
sa:shall	8
sa:ship	-12
sa:shoot	13
sa:side .	11
sa:side will	-12
sa:sign in	12
sa:sign the	-22
sa:since	17
sa:since <month-gone>	11
sa:since the	15
sa:some	-14
sa:somebody	28
sa:something	13
sa:soybean	10
sa:speaking	12
sa:stand	-18
sa:statement on	-8
sa:still	16
sa:successor ,	-11
sa:supreme	8
sa:surcharge	-24
sa:suspension is	9
sa:suspension of	-17
sa:take	-11
sa:take <level>	-10
sa:talk	-14
sa:talk .	-17
sa:talk with	10
sa:tariff commission	11
sa:tariff on	-11
sa:telephone	17
sa:telephone .	12
sa:telephone call	11
sa:tell reporter	9
sa:th	10
sa:th .	10
sa:than in	-9
sa:that 's	11
sa:that ,	-9
sa:that <name>	-14
sa:that day	16
sa:that he	21
sa:that is	24
sa:that it	-8
sa:that talk	11
sa:that the	-24
sa:that was	18
sa:the	-11
sa:the <day-ahead>	-18
sa:the <name>	-9
sa:the <office>	-13
sa:the <organisation>	13
sa:the <seat>	-19
sa:the <span>	15
sa:the autumn	10
sa:the day	14
sa:the duty	-10
sa:the evening	-19
sa:the extension	-17
sa:the first	-11
sa:the new	-12
sa:the offer	-10
sa:the ordinary	-10
sa:the other	13
sa:the safeguard	-14
sa:the spring	10
sa:the surcharge	-10
sa:the talk	-12
sa:the tariff	15
sa:the telephone	12
sa:their	21
sa:their trade	13
sa:their truce	16
sa:them	18
sa:then ,	9
sa:therefore	16
sa:these	-11
sa:they	13
sa:they are	11
sa:they did	-12
sa:they had	-15
sa:they sign	17
sa:thi year	11
sa:thing	12
sa:through	-20
sa:tile	18
sa:till	15
sa:time ,	16
sa:tin	10
sa:to <day-ahead>	29
sa:to <level>	-25
sa:to <name>	-12
sa:to extend	9
sa:to fentanyl	10
sa:to nothing	-10
sa:to prolong	14
sa:to run	24
sa:to sign	-11
sa:to talk	-10
sa:top	14
sa:top of	14
sa:trade	9
sa:trade in	9
sa:treaty	-13
sa:truce	21
sa:truce between	-10
sa:truce end	11
sa:truce is	-13
sa:truce on	12
sa:truce run	9
sa:truce was	11
sa:truce with	26
sa:tuna	12
sa:turn	11
sa:twenty	12
sa:under it	20
sa:under section	-17
sa:unless <name>	9
sa:unless <organisation>	-28
sa:unless somebody	20
sa:until <day-ahead>	19
sa:up .	27
sa:up to	-22
sa:very	14
sa:void	-10
sa:vote	-10
sa:warn .	-10
sa:was <number>	-15
sa:was make	10
sa:was not	12
sa:was to	12
sa:week ,	9
sa:week .	-19
sa:weekend	-14
sa:were	19
sa:were in	12
sa:what	12
sa:what follow	-11
sa:what they	19
sa:wheat	-10
sa:when	20
sa:when it	25
sa:where it	11
sa:whether	13
sa:which has	9
sa:which he	-11
sa:who	-17
sa:will apply	-17
sa:will be	14
sa:will charge	18
sa:will have	10
sa:will not	-11
sa:will pay	-15
sa:will return	14
sa:wine	9
sa:winter	9
sa:with <name>	15
sa:with a	-17
sa:with his	10
sa:with it	11
sa:with them	9
sa:within	12
sa:without a	-10
sa:without agreement	16
sa:word .	-11
sa:work	-18
sa:would have	-10
sa:write	-9
sa:write .	-10
sa:year ,	-9
sa:yes	9
sa:yet	10
sa:your	19
sb:"	-17
sb:" ,	12
sb:" <person>	-11
sb:" reciprocal	-14
sb:" tariff	-14
sb:" the	-15
sb:'	-24
sb:'s been	-10
sb:'s commerce	-11
sb:'s custom	-11
sb:'s decision	-10
sb:'s good	14
sb:'s minister	15
sb:'s suspension	-15
sb:'s to	-16
sb:( <month-gone>	-15
sb:( <person>	9
sb:( translated	9
sb:*	-19
sb:, <day-ahead>	-14
sb:, <level>	-9
sb:, <organisation>	-13
sb:, a	-14
sb:, after	-14
sb:, antimony	-9
sb:, as	28
sb:, before	12
sb:, begin	-20
sb:, due	16
sb:, duty	11
sb:, end	21
sb:, for	21
sb:, from	-20
sb:, germanium	-12
sb:, go	11
sb:, good	22
sb:, has	-14
sb:, have	-12
sb:, hour	10
sb:, in	-18
sb:, is	17
sb:, it	16
sb:, now	22
sb:, of	12
sb:, on	20
sb:, run	-16
sb:, sign	19
sb:, so	27
sb:, stay	-15
sb:, that	-28
sb:, their	-10
sb:, there	-11
sb:, thursday	-7
sb:, tuesday	-10
sb:, under	10
sb:, until	-11
sb:, valid	16
sb:, when	-23
sb:, will	-18
sb:, with	19
sb:, would	-10
sb:-	11
sb:- <name>	22
sb:- out	-10
sb:- way	10
sb:. est	12
sb::	15
sb:: <quality>	12
sb:: <seat>	17
sb:: <span>	-26
sb:: a	-14
sb:: for	12
sb:: from	-7
sb:: since	15
sb:: to	12
sb:: until	20
sb:; <name>	8
sb:; their	14
sb:<day-ahead> and	-33
sb:<day-ahead> is	16
sb:<day-ahead> until	-9
sb:<day-gone>	31
sb:<day-gone> <name>	12
sb:<day-gone> and	30
sb:<day-gone> evening	10
sb:<day-gone> he	8
sb:<day-gone> night	-14
sb:<day-gone> take	7
sb:<day-gone> the	-14
sb:<day-today> ,	-22
sb:<day-today> :	13
sb:<day-today> and	11
sb:<day-today> that	31
sb:<day-today> the	13
sb:<day-today> without	12
sb:<goods-amount>	-29
sb:<goods>	13
sb:<level> ,	13
sb:<level> and	8
sb:<level> are	9
sb:<level> by	-10
sb:<level> from	-11
sb:<level> in	21
sb:<level> is	13
sb:<level> off	-16
sb:<level> surcharge	-17
sb:<level> tax	21
sb:<money> ,	-9
sb:<money> a	10
sb:<money> of	14
sb:<month-ahead>	24
sb:<month-gone> )	-15
sb:<month-gone> ,	-11
sb:<month-gone> and	16
sb:<month-gone> for	-12
sb:<month-gone> the	21
sb:<name>	17
sb:<name> 's	-16
sb:<name> (	12
sb:<name> ,	28
sb:<name> -	18
sb:<name> <level>	15
sb:<name> agree	13
sb:<name> and	20
sb:<name> give	-12
sb:<name> of	10
sb:<name> prolonged	-16
sb:<name> say	-12
sb:<name> settle	-9
sb:<name> to	-17
sb:<name> under	15
sb:<name> were	10
sb:<name> with	-12
sb:<not>	14
sb:<number> (	-9
sb:<number> ,	17
sb:<number> <person>	12
sb:<number> a	10
sb:<number> and	-22
sb:<number> expire	-10
sb:<number> in	9
sb:<number> on	11
sb:<number> p	-13
sb:<number> tariff	14
sb:<number> to	-11
sb:<number> until	17
sb:<office> 's	-12
sb:<office> ,	10
sb:<office> :	-22
sb:<office> <person>	16
sb:<office> have	10
sb:<office> order	8
sb:<office> review	17
sb:<office> that	13
sb:<organisation>	-25
sb:<organisation> ,	-19
sb:<organisation> and	-32
sb:<organisation> doe	15
sb:<organisation> end	-13
sb:<organisation> on	-13
sb:<organisation> will	-12
sb:<person> (	13
sb:<person> )	10
sb:<person> ,	10
sb:<person> :	-37
sb:<person> agree	19
sb:<person> and	21
sb:<person> announce	20
sb:<person> had	20
sb:<person> has	-12
sb:<person> in	-15
sb:<person> of	10
sb:<person> warn	9
sb:<person> was	-11
sb:<points>	50
sb:<points> are	12
sb:<points> of	16
sb:<points> remain	12
sb:<points> suspend	15
sb:<quality>	9
sb:<quality> -	15
sb:<quality> apple	9
sb:<quality> colleague	-19
sb:<quality> good	13
sb:<quality> origin	-14
sb:<quality> republic	11
sb:<quality> side	23
sb:<quality> trade	-16
sb:<quality> wine	-9
sb:<seat> <person>	9
sb:<seat> and	27
sb:<seat> to	9
sb:<span>	14
sb:<span> and	-16
sb:<span> are	33
sb:<span> before	13
sb:<span> from	-26
sb:<span> in	-23
sb:<span> later	10
sb:<span> leave	12
sb:<span> to	21
sb:<span> when	14
sb:<taker>	-29
sb:<v-bear>	-8
sb:<v-buy>	9
sb:<v-deny>	-20
sb:<v-down>	13
sb:<v-end>	16
sb:<v-propose>	-30
sb:<v-return>	-22
sb:<v-say>	13
sb:<v-sell>	-9
sb:<v-stay>	19
sb:<v-target>	-19
sb:<v-threaten>	-13
sb:<v-up>	-11
sb:[	-11
sb:_	13
sb:a	-8
sb:a .	9
sb:a <level>	10
sb:a deal	11
sb:a duty	-16
sb:a list	9
sb:a meet	9
sb:a pause	13
sb:a rise	-11
sb:a second	-11
sb:a surcharge	-17
sb:a television	-12
sb:a treaty	9
sb:a truce	-17
sb:a vote	-12
sb:accept	-9
sb:admit	14
sb:adopt	-12
sb:adopt the	-11
sb:affiliate	-13
sb:affiliate rule	-9
sb:after <span>	-21
sb:after two	-9
sb:again	11
sb:again ,	16
sb:again before	16
sb:again on	-12
sb:agree by	18
sb:agree in	40
sb:agree not	12
sb:agree on	-29
sb:agree that	7
sb:agree to	-30
sb:agreement	-13
sb:agreement ,	-17
sb:agreement is	13
sb:agreement with	-20
sb:ahead	-19
sb:alive	-11
sb:all	-11
sb:all country	-13
sb:all of	14
sb:allowed	-10
sb:an <organisation>	13
sb:and	18
sb:and <level>	-25
sb:and <name>	22
sb:and <person>	28
sb:and <quality>	18
sb:and <seat>	30
sb:and agree	-18
sb:and come	14
sb:and for	16
sb:and go	-17
sb:and has	11
sb:and it	11
sb:and its	-12
sb:and last	10
sb:and not	-20
sb:and of	15
sb:and one	-9
sb:and part	-11
sb:and so	-11
sb:and that	-13
sb:and the	-16
sb:and their	-11
sb:and then	-15
sb:and what	-12
sb:and which	8
sb:and will	8
sb:announce that	23
sb:another	-9
sb:answer	-10
sb:antimony	-12
sb:apple	18
sb:application	9
sb:apply	14
sb:apply from	15
sb:approval	-14
sb:approve ,	-14
sb:approve the	13
sb:are go	10
sb:are informed	-12
sb:are over	24
sb:are to	-32
sb:are up	11
sb:army	-9
sb:around	10
sb:arrangement	25
sb:arrangement end	15
sb:arrangement of	11
sb:arrangement run	12
sb:arrangement that	-9
sb:arrangement with	11
sb:arrive by	9
sb:as	22
sb:as before	11
sb:as long	10
sb:as of	-9
sb:ask	17
sb:asleep	9
sb:at <level>	23
sb:at its	-10
sb:at least	-11
sb:at midnight	10
sb:at present	8
sb:at stake	21
sb:at the	-14
sb:avocado	-10
sb:away	14
sb:back	-20
sb:back to	-25
sb:background :	8
sb:ban	-14
sb:ban on	-13
sb:bank	-9
sb:be approve	-16
sb:be back	-12
sb:be carry	-12
sb:be due	11
sb:be extend	15
sb:be on	9
sb:be over	20
sb:be prolonged	-15
sb:bear	20
sb:beef	-14
sb:been a	9
sb:been extend	-11
sb:been in	-19
sb:been prolonged	7
sb:before	9
sb:before ,	8
sb:before <day-today>	-8
sb:before midnight	11
sb:before their	17
sb:begin <day-gone>	17
sb:bergen	-15
sb:bergen on	-15
sb:between	6
sb:between <name>	25
sb:between <seat>	13
sb:between them	-17
sb:beyond	24
sb:borden	11
sb:both	18
sb:both have	17
sb:brace	11
sb:brace for	11
sb:bus	-10
sb:busan	34
sb:busan ,	10
sb:busan last	15
sb:but <name>	-24
sb:by	-13
sb:by <day-ahead>	12
sb:by <office>	13
sb:by <organisation>	10
sb:by <person>	18
sb:by <span>	-10
sb:by a	14
sb:by law	-16
sb:by telephone	15
sb:by the	-28
sb:calendar	25
sb:call	-14
sb:call reciprocal	-15
sb:calm	9
sb:can	-12
sb:can be	-18
sb:carpet	20
sb:carry	-18
sb:case on	9
sb:ceasefire	-34
sb:ceasefire on	-14
sb:cement	13
sb:change	-15
sb:change on	-11
sb:changed	12
sb:charge ,	10
sb:charge <level>	15
sb:christma	-13
sb:city	-23
sb:claim	-17
sb:club	-18
sb:coffee	-12
sb:colleague	-19
sb:colleague ,	-18
sb:collect	12
sb:come	22
sb:come ,	14
sb:come to	11
sb:comment	-9
sb:commerce	-13
sb:commerce ministry	-11
sb:company	-31
sb:conclude	5
sb:conference	-12
sb:consent of	-11
sb:consider	13
sb:consultation	-9
sb:container	-12
sb:continue to	-11
sb:control	21
sb:control of	9
sb:control on	10
sb:cork	14
sb:could	-8
sb:counted	18
sb:counter	12
sb:counter -	13
sb:countermeasure	-34
sb:countermeasure ,	-9
sb:countermeasure on	-10
sb:counting	-12
sb:country '	-10
sb:country ,	13
sb:country end	-11
sb:country pay	-17
sb:country was	-12
sb:crew	-9
sb:current	23
sb:current one	14
sb:custom duty	11
sb:cut	-22
sb:date	13
sb:date for	-13
sb:date from	15
sb:date is	10
sb:day	30
sb:day ,	13
sb:day of	13
sb:day to	9
sb:deadline	-34
sb:deadline for	-16
sb:deadline is	-10
sb:deal	11
sb:debate	-10
sb:decided	12
sb:decision	-20
sb:diary	-12
sb:did	-23
sb:die	15
sb:diet	-11
sb:dinner	15
sb:document	-14
sb:doe	16
sb:doe ,	13
sb:down	-20
sb:down for	-13
sb:draw	12
sb:due	14
sb:due to	25
sb:duration	-10
sb:during	-11
sb:during the	-16
sb:duty	29
sb:duty ,	7
sb:duty at	16
sb:duty between	11
sb:duty by	-10
sb:duty from	-14
sb:duty is	25
sb:duty of	-9
sb:duty on	13
sb:duty until	12
sb:duty will	-15
sb:duty would	10
sb:earth	8
sb:either	12
sb:elsewhere	-11
sb:emergency	-13
sb:employer	-14
sb:end	16
sb:end :	19
sb:end <day-ahead>	13
sb:end in	16
sb:entry	-14
sb:est	12
sb:est on	12
sb:evening	9
sb:everything	11
sb:exclusion	-18
sb:exclusion from	13
sb:exclusion of	-11
sb:exempt	-14
sb:expire at	-31
sb:expire on	6
sb:expiry	12
sb:extend it	-11
sb:extend the	-18
sb:extend to	-17
sb:extend until	-14
sb:extension	-11
sb:extension of	15
sb:extension would	-17
sb:face	28
sb:face <level>	19
sb:failing	10
sb:fall away	15
sb:fall to	-10
sb:far	-12
sb:fare	-14
sb:fee	-7
sb:fee ,	-10
sb:fentanyl	24
sb:fentanyl duty	10
sb:ferry	-10
sb:fishery	11
sb:flag	17
sb:flash	13
sb:follow	-24
sb:follow on	-14
sb:food	-11
sb:for	-13
sb:for <day-ahead>	-12
sb:for <span>	15
sb:for a	12
sb:for most	-17
sb:for those	10
sb:force	10
sb:force ,	26
sb:force for	-20
sb:force from	9
sb:force on	-12
sb:force since	-16
sb:force until	13
sb:forced	-10
sb:foreseen	15
sb:fourth round	10
sb:friend	10
sb:from	-21
sb:from <day-ahead>	14
sb:from <level>	-10
sb:from <name>	15
sb:from <number>	-20
sb:from the	11
sb:frozen	-15
sb:fruit	11
sb:further	16
sb:gallium	-16
sb:gallium ,	-12
sb:galway	-10
sb:gate	-15
sb:geneva	28
sb:georgia	-9
sb:germanium	-16
sb:germanium ,	-9
sb:glass	-13
sb:go	13
sb:go in	10
sb:good	25
sb:good ,	21
sb:good are	-14
sb:good from	12
sb:good on	-25
sb:good suspend	-14
sb:good that	-12
sb:good to	12
sb:good until	15
sb:good will	12
sb:good worth	-11
sb:good would	17
sb:government say	-8
sb:group	-14
sb:grower	-6
sb:guest	11
sb:had	-8
sb:had the	-14
sb:half	-16
sb:half of	-14
sb:hall	-16
sb:halve	10
sb:hand	-10
sb:has <span>	33
sb:has agree	22
sb:has extend	-10
sb:has its	12
sb:has not	-13
sb:has pay	9
sb:has say	-12
sb:has suspend	10
sb:have agree	-27
sb:have come	12
sb:have expire	13
sb:have put	11
sb:hazelnut	18
sb:he	-9
sb:he and	12
sb:he is	-10
sb:he tell	10
sb:he write	13
sb:heard	-10
sb:hearing	-10
sb:here	-13
sb:higher	9
sb:higher duty	13
sb:higher rate	-14
sb:higher reciprocal	10
sb:him	10
sb:his <person>	-8
sb:his <quality>	-9
sb:hit	8
sb:hold back	10
sb:hold since	-19
sb:hon	-10
sb:hour before	9
sb:household	-12
sb:how	21
sb:how long	24
sb:i	-21
sb:i sign	-13
sb:if	-9
sb:if <name>	-11
sb:if no	14
sb:if they	-21
sb:if you	16
sb:import	-15
sb:impose	-28
sb:impose in	-7
sb:in <name>	20
sb:in <number>	-19
sb:in <seat>	-18
sb:in <span>	9
sb:in a	-9
sb:in at	19
sb:in bergen	-15
sb:in busan	19
sb:in force	28
sb:in galway	-9
sb:in geneva	8
sb:in law	17
sb:in mombasa	15
sb:in stockholm	23
sb:in their	-19
sb:in turn	12
sb:in vienna	9
sb:in which	14
sb:in write	10
sb:informed that	-13
sb:initialled	-19
sb:initialled in	-22
sb:instead	9
sb:instead of	14
sb:interest	-10
sb:into <name>	-11
sb:into force	-24
sb:is ,	-11
sb:is <number>	-11
sb:is a	-11
sb:is back	-16
sb:is extend	-13
sb:is go	14
sb:is good	13
sb:is how	10
sb:is in	21
sb:is limited	-14
sb:is on	-18
sb:is out	11
sb:is over	12
sb:is prolonged	27
sb:is still	14
sb:is the	-25
sb:is to	-23
sb:is up	18
sb:is valid	10
sb:island	-9
sb:it	11
sb:it ,	-14
sb:it by	-13
sb:it end	18
sb:it expire	-19
sb:it for	-10
sb:it give	-8
sb:it go	20
sb:it has	24
sb:it in	-11
sb:it last	21
sb:it lasted	-21
sb:it may	-8
sb:it on	-20
sb:it pay	11
sb:it stand	-12
sb:it stop	14
sb:it take	-13
sb:it the	22
sb:it to	-11
sb:it until	-13
sb:it up	-12
sb:it was	27
sb:it'll	23
sb:its <office>	-16
sb:its <organisation>	-9
sb:its countermeasure	-10
sb:its duty	-17
sb:its notice	-12
sb:its term	19
sb:its truce	31
sb:itself	24
sb:judge	-14
sb:just	20
sb:keep	12
sb:keep <points>	21
sb:keep its	9
sb:kind	-16
sb:kitchen	10
sb:know	33
sb:know that	15
sb:land	-10
sb:lapse on	15
sb:last	16
sb:last ,	-9
sb:last <month-gone>	9
sb:last <span>	-24
sb:last day	23
sb:last for	23
sb:last until	24
sb:lasted	-26
sb:lasted <span>	-21
sb:law	18
sb:least	-11
sb:leave	17
sb:letter	18
sb:letter of	14
sb:life	11
sb:lift	-12
sb:like	-12
sb:list	-9
sb:live	10
sb:loaded	-11
sb:loaded before	-21
sb:locked	-10
sb:long	22
sb:long as	10
sb:lose <level>	9
sb:lower	-18
sb:lower its	-9
sb:maize	14
sb:make for	21
sb:make it	11
sb:management	-10
sb:many	9
sb:mark	18
sb:may	-45
sb:may be	-24
sb:me	12
sb:mean	14
sb:meanwhile	12
sb:meet on	-11
sb:meet with	10
sb:member	-11
sb:midnight	9
sb:mill	10
sb:minister ,	13
sb:ministry	-22
sb:minute	-15
sb:mombasa	15
sb:moment	19
sb:monday	-16
sb:monday ,	-13
sb:month	23
sb:moratorium	-8
sb:moratorium on	-13
sb:more	-14
sb:most	-28
sb:most other	-13
sb:mr	11
sb:musician	-9
sb:must	-22
sb:mutual	15
sb:my	-10
sb:my <quality>	-15
sb:name	16
sb:net	12
sb:network	10
sb:network on	12
sb:new end	18
sb:new tariff	-10
sb:next :	-10
sb:no	-16
sb:no paper	21
sb:no truce	-20
sb:nobody	-21
sb:noon on	-14
sb:north	-13
sb:northern	-11
sb:not agree	-12
sb:not end	-10
sb:not extend	25
sb:not sit	-10
sb:note	25
sb:note that	14
sb:nothing	10
sb:nothing is	13
sb:now	14
sb:now ,	10
sb:now hold	-10
sb:now in	15
sb:number	11
sb:objection	-11
sb:of	-9
sb:of <day-ahead>	22
sb:of <day-gone>	17
sb:of <day-today>	11
sb:of <level>	-16
sb:of <month-ahead>	13
sb:of <month-gone>	-11
sb:of <name>	21
sb:of <points>	20
sb:of a	-23
sb:of busan	15
sb:of duty	33
sb:of geneva	17
sb:of its	-18
sb:of last	-11
sb:of letter	12
sb:of tariff	10
sb:of the	-8
sb:of thi	16
sb:of two	-10
sb:offer	-37
sb:offer to	-9
sb:oil	-21
sb:oil and	-15
sb:old rate	-10
sb:old truce	18
sb:older	12
sb:olive oil	-20
sb:on	-21
sb:on <day-ahead>	-33
sb:on <day-gone>	17
sb:on <day-today>	12
sb:on <money>	13
sb:on <quality>	22
sb:on a	-21
sb:on both	23
sb:on car	-10
sb:on for	-23
sb:on friday	10
sb:on good	11
sb:on hold	-25
sb:on ice	9
sb:on it	-10
sb:on its	-8
sb:on monday	-9
sb:on rare	13
sb:on sunday	15
sb:on tariff	16
sb:one end	13
sb:one is	9
sb:one that	-8
sb:onion	-13
sb:open	-21
sb:operator	-23
sb:opposition	-9
sb:or	-16
sb:order	22
sb:origin	-18
sb:other 's	12
sb:other ,	-17
sb:other <points>	11
sb:other country	-13
sb:otherwise	30
sb:our reporter	10
sb:our tariff	-11
sb:out ,	-13
sb:over	13
sb:over on	30
sb:over the	-13
sb:p	-15
sb:p .	-13
sb:package	-14
sb:paper	12
sb:paper :	-12
sb:parcel	-14
sb:parcel from	-12
sb:part of	-21
sb:party	-35
sb:pause ,	30
sb:pause for	-19
sb:pause is	-10
sb:pause on	-18
sb:pause run	-15
sb:pause until	12
sb:payment	-15
sb:peace	19
sb:peace between	11
sb:period	22
sb:period of	12
sb:permit	-9
sb:phone	-23
sb:place	-18
sb:plastic	12
sb:pork and	-13
sb:port	-15
sb:post	-19
sb:power	-12
sb:present	20
sb:present one	15
sb:present truce	23
sb:presenter	-20
sb:presenter :	-15
sb:price	-7
sb:product	15
sb:prolonged by	13
sb:promise	-12
sb:published by	8
sb:put <level>	-14
sb:put a	15
sb:put it	-11
sb:put off	9
sb:q	20
sb:q :	21
sb:quarrel	-25
sb:question	-8
sb:rail	-28
sb:raise	-12
sb:rare	11
sb:rare earth	10
sb:reach in	14
sb:reach its	10
sb:reader	-16
sb:reciprocal	21
sb:reciprocal "	-14
sb:reciprocal duty	20
sb:reduction	24
sb:reduction apply	15
sb:refund	-10
sb:regret	11
sb:remain	16
sb:remain in	18
sb:remain so	-16
sb:remain suspend	14
sb:remind	-10
sb:renewal	18
sb:renewed	23
sb:replace	-12
sb:replace the	-13
sb:report	-10
sb:report ,	11
sb:reporter	-11
sb:reporter that	-17
sb:republic	18
sb:republic ,	9
sb:republic of	13
sb:rest	-12
sb:rest of	-20
sb:review the	17
sb:river	-12
sb:road	12
sb:roaming	-10
sb:robert borden	11
sb:round	-17
sb:round of	-11
sb:rule	-19
sb:rule that	-7
sb:rum	9
sb:run	13
sb:run ,	13
sb:run on	8
sb:run to	-12
sb:safeguard	-17
sb:say <name>	-11
sb:say it	-10
sb:say on	13
sb:say that	-13
sb:say the	-16
sb:season	-13
sb:second	-15
sb:second round	-13
sb:see	-10
sb:see each	10
sb:set	14
sb:set to	10
sb:settle	-13
sb:settlement	-12
sb:shanghai	14
sb:shook	-19
sb:shook hand	-19
sb:short	19
sb:should it	-21
sb:show	-18
sb:shut	-10
sb:side	11
sb:side ,	9
sb:side agree	-13
sb:side had	-8
sb:side to	8
sb:side until	15
sb:sign	14
sb:sign ,	-10
sb:sign ;	-11
sb:sign a	-12
sb:sign an	8
sb:sign by	11
sb:since <day-gone>	38
sb:since <number>	-16
sb:since the	-25
sb:sit	-18
sb:sit again	-9
sb:sit down	-10
sb:six	13
sb:slap	14
sb:small	-15
sb:so ,	-12
sb:so the	20
sb:social	12
sb:somebody	23
sb:something	15
sb:soybean	-15
sb:speak	-17
sb:spoken	-11
sb:spring	-15
sb:spring ,	-11
sb:stake	21
sb:stand at	-14
sb:standstill that	11
sb:start	-40
sb:start in	-9
sb:start on	-23
sb:state	18
sb:state that	15
sb:station	-12
sb:stay	-17
sb:stay on	-29
sb:stay suspend	-16
sb:steel	-12
sb:stockholm	23
sb:stretched	-11
sb:strike	-16
sb:subject to	-10
sb:summer	-16
sb:sunday	25
sb:surcharge	-56
sb:surcharge of	-14
sb:suspend ,	14
sb:suspend for	-15
sb:suspend from	13
sb:suspend in	-12
sb:suspend since	-15
sb:suspension end	-21
sb:suspension is	11
sb:suspension last	20
sb:suspension of	26
sb:take <level>	9
sb:take note	13
sb:take place	-13
sb:take us	15
sb:talk by	10
sb:talk that	14
sb:talked	-11
sb:tariff for	-9
sb:tariff on	13
sb:tariff stay	-17
sb:tax	21
sb:tea	9
sb:telephone on	-11
sb:television ,	-9
sb:tell a	-13
sb:tell our	10
sb:tell reporter	-22
sb:tell the	16
sb:term	17
sb:terminate	10
sb:than	-14
sb:thank	-11
sb:that	13
sb:that ,	16
sb:that <number>	11
sb:that <organisation>	10
sb:that <quality>	-10
sb:that end	11
sb:that expire	10
sb:that had	-9
sb:that hold	13
sb:that is	-15
sb:that keep	25
sb:that last	-15
sb:that take	-17
sb:that the	35
sb:that truce	11
sb:that was	-26
sb:the "	10
sb:the <day-ahead>	-17
sb:the <day-gone>	21
sb:the <month-gone>	11
sb:the <name>	-12
sb:the <office>	9
sb:the <organisation>	-28
sb:the <points>	-11
sb:the <seat>	-19
sb:the <span>	43
sb:the agreement	-18
sb:the arrangement	18
sb:the ceasefire	-8
sb:the consent	-10
sb:the contract	-11
sb:the current	22
sb:the day	9
sb:the deadline	-20
sb:the employer	-13
sb:the exclusion	-16
sb:the extension	-12
sb:the extra	-12
sb:the fentanyl	17
sb:the further	11
sb:the joint	-10
sb:the judge	-10
sb:the last	13
sb:the law	12
sb:the leader	-10
sb:the letter	24
sb:the list	-16
sb:the lower	-14
sb:the meet	11
sb:the moratorium	-14
sb:the north	-13
sb:the notice	11
sb:the number	10
sb:the order	19
sb:the paper	20
sb:the party	-23
sb:the pause	-13
sb:the peace	-10
sb:the present	21
sb:the quarrel	-12
sb:the reciprocal	36
sb:the reduction	19
sb:the republic	13
sb:the rest	-19
sb:the result	-12
sb:the right	13
sb:the road	16
sb:the rule	-12
sb:the season	-21
sb:the standstill	19
sb:the strike	-8
sb:the surcharge	-26
sb:the tariff	24
sb:the telephone	-12
sb:the thing	16
sb:the time	-11
sb:the treaty	8
sb:the truce	28
sb:the two	23
sb:the understanding	9
sb:the upper	-19
sb:the world	-13
sb:their	-9
sb:their dispute	-10
sb:their duty	10
sb:their quarrel	-14
sb:them	-13
sb:them ,	-22
sb:there	-19
sb:there has	14
sb:there is	-13
sb:therefore	-12
sb:these are	-13
sb:they	13
sb:they are	-18
sb:they meet	9
sb:they sign	10
sb:they will	14
sb:thi is	-17
sb:thing	9
sb:those	30
sb:those on	10
sb:those who	14
sb:thread	12
sb:thread ,	13
sb:threat	10
sb:threaten to	-9
sb:three	-17
sb:three -	10
sb:thu	18
sb:ticket	-10
sb:till	24
sb:to	12
sb:to <day-gone>	-23
sb:to <level>	-25
sb:to <name>	-12
sb:to a	-9
sb:to apply	15
sb:to charge	11
sb:to end	9
sb:to extend	-22
sb:to hold	24
sb:to our	9
sb:to put	16
sb:to slap	12
sb:to start	-9
sb:to talk	13
sb:to the	-9
sb:tomatoe	11
sb:ton	21
sb:toward	10
sb:town	-17
sb:tractor	13
sb:trade deal	12
sb:trade minister	-13
sb:transit	-12
sb:treaty	11
sb:treaty by	9
sb:truce	32
sb:truce :	13
sb:truce agree	11
sb:truce by	-21
sb:truce end	10
sb:truce expire	13
sb:truce has	15
sb:truce is	-10
sb:truce itself	18
sb:truce of	-7
sb:truce on	14
sb:truce that	32
sb:truce to	-20
sb:truce until	-14
sb:truce was	14
sb:truce with	14
sb:tuesday ,	13
sb:tuna	10
sb:tuna ,	10
sb:turn	14
sb:two ,	15
sb:two country	10
sb:two government	13
sb:two is	9
sb:two president	18
sb:two side	-9
sb:under a	24
sb:under section	-26
sb:under the	-23
sb:under which	9
sb:understanding	11
sb:unless	17
sb:until	24
sb:until <number>	26
sb:up	24
sb:up on	8
sb:upper	-19
sb:use	-14
sb:valid	28
sb:valid until	10
sb:version	13
sb:vote	-33
sb:want the	-9
sb:want to	14
sb:warn that	9
sb:was a	-10
sb:was agree	10
sb:was conclude	8
sb:was given	9
sb:was in	-12
sb:was make	18
sb:was prolonged	17
sb:was ready	11
sb:water	-12
sb:way	21
sb:way to	12
sb:we are	-8
sb:wednesday	12
sb:week	10
sb:week ,	10
sb:week ahead	-13
sb:week to	9
sb:weekly	18
sb:weekly ,	9
sb:were loaded	-8
sb:what	14
sb:what change	-11
sb:what if	-13
sb:what the	10
sb:what they	10
sb:when	-25
sb:when <person>	-11
sb:when it	-11
sb:when they	10
sb:whether	28
sb:which	16
sb:which <quality>	9
sb:which both	-12
sb:which end	-9
sb:which go	17
sb:which lapse	-11
sb:which run	18
sb:which start	-14
sb:which take	14
sb:which the	28
sb:which was	-16
sb:whisky	10
sb:wider	12
sb:will	-17
sb:will continue	-10
sb:will go	11
sb:will pay	8
sb:will run	11
sb:will stay	-23
sb:window	-13
sb:wine	13
sb:winter	-9
sb:wire	-8
sb:with	15
sb:with <name>	24
sb:with <seat>	15
sb:without	26
sb:without it	11
sb:without the	-12
sb:world	-14
sb:worth	-16
sb:worth <money>	-11
sb:would be	14
sb:would go	-14
sb:would have	25
sb:would last	-15
sb:would otherwise	27
sb:would run	-16
sb:would start	-11
sb:write	9
sb:year	16
sb:year 's	-17
sb:year and	12
sb:you do	10
sb:— <name>	13
sb:— <span>	12
sb:— a	-11
sb:— on	19
sb:•	10
t0=modal-passive	-13
t0=past	-15
t0=perfect	11
t0=pluperfect	-33
t0=present	12
t0=present-not	-14
t1=gerund	20
t1=modal-passive	-14
t1=participle-passive	-26
t1=past	-16
t1=pluperfect	-30
t1=present	15
t1=present-not	-14
t2=future-passive	9
t2=gerund	-15
t2=participle-passive	10
t2=past	-29
t2=perfect-passive	-10
t2=pluperfect	-12
t2=present	16
t:loose	16
t:loose & d:ahead	19
t:loose & d:gone	-12
t:loose & d:today	12
t:loose-l	22
t:loose-l2	8
t:loose-r2	17
t:more	12
t:more & d:ahead	20
t:more & d:gone	-19
t:more-l	9
t:more-l1	-19
t:quiet	20
t:quiet & d:ahead	20
t:quiet-l	15
t:quiet-l1	10
t:quiet-r3	12
t:truce	33
t:truce & d:ahead	38
t:truce & d:gone	-45
t:truce & d:today	21
t:truce-l	26
t:truce-l0	-11
t:truce-l2	13
t:truce-r	28
t:truce-r1	-15
t:truce-r2	46
t:verb & d:ahead	19
t:verb & d:today	-18
t:verb-r3	14
tn:loose	10
tn:more	21
tn:quiet	13
tn:truce	32
tp:loose	-22
tp:quiet	20
tp:truce	26
v0-none	-17
v0=announce	-10
v0=approve	17
v0=begin	-41
v0=collect	11
v0=conclude	12
v0=die	15
v0=draw	11
v0=extend	9
v0=impose	-8
v0=know	10
v0=return	-21
v0=see	-13
v0=set	-15
v0=sit	-18
v0=sleep	-10
v0=stand	12
v0=start	-24
v0=stop	11
v0=warn	-8
v0=write	14
v1=admit	14
v1=announce	-10
v1=approve	16
v1=begin	-36
v1=charge	-19
v1=collect	9
v1=die	16
v1=draw	11
v1=grant	-11
v1=impose	-9
v1=keep	11
v1=lower	-17
v1=make	-13
v1=meet	-12
v1=pay	-13
v1=set	-18
v1=shelve	13
v1=sit	-12
v1=sleep	-10
v1=stand	11
v1=start	-31
v1=stay	-15
v1=warn	-8
v1=write	14
v2-none	-34
v2=be	-13
v2=fall	-12
v2=lay	9
v2=leave	13
v2=look	11
v2=return	12
v2=rise	-12
v2=take	-13
vt0=agree perfect	11
vt0=be past	9
vt0=begin future	-11
vt0=begin past	-11
vt0=begin present	-27
vt0=carry modal	-15
vt0=come modal	13
vt0=conclude past	8
vt0=die past	-14
vt0=die present	24
vt0=end past	-31
vt0=end present	7
vt0=expire future	10
vt0=expire modal	17
vt0=expire past	-28
vt0=extend modal	17
vt0=go modal	-15
vt0=go present	18
vt0=have past	-13
vt0=keep modal	-10
vt0=keep past	14
vt0=leave present	13
vt0=move perfect	-11
vt0=other future	12
vt0=other pluperfect	-14
vt0=return present	-10
vt0=rise past	13
vt0=rise present	-13
vt0=rule present	11
vt0=run modal	-6
vt0=run past	-30
vt0=run present	22
vt0=say present	12
vt0=set present	-13
vt0=sign past	-15
vt0=sit perfect	9
vt0=sit present	-28
vt0=start present	-19
vt0=suspend past	13
vt0=take future	-13
vt0=take past	12
vt1=be future	6
vt1=be past	10
vt1=begin gerund	-15
vt1=begin present	-25
vt1=carry modal	-15
vt1=come modal	13
vt1=conclude participle	-10
vt1=conclude past	8
vt1=die past	-14
vt1=die present	24
vt1=end gerund	10
vt1=end infinitive	9
vt1=end participle	-34
vt1=end past	-31
vt1=end present	8
vt1=expire future	10
vt1=expire infinitive	-10
vt1=expire modal	17
vt1=expire past	-28
vt1=extend infinitive	-27
vt1=extend modal	17
vt1=extend participle	10
vt1=go modal	-23
vt1=go present	25
vt1=keep modal	-10
vt1=keep past	14
vt1=leave present	11
vt1=lower present	-11
vt1=move perfect	-11
vt1=other future	13
vt1=other pluperfect	-14
vt1=pay gerund	-13
vt1=put infinitive	9
vt1=return present	-10
vt1=rise past	13
vt1=rise present	-13
vt1=rule present	11
vt1=run infinitive	-10
vt1=run modal	-6
vt1=run past	-30
vt1=run present	22
vt1=say present	12
vt1=set present	-13
vt1=sign past	-15
vt1=sit perfect	9
vt1=sit present	-28
vt1=start present	-19
vt1=take future	-13
vt2=be past	-11
vt2=charge future	11
vt2=expire present	9
vt2=extend infinitive	16
vt2=fall present	-11
vt2=leave participle	10
vt2=other perfect	-16`;
