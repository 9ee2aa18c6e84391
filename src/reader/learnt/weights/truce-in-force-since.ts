// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s ship	-11
a:<day-ahead>	27
a:<day-ahead> .	7
a:<day-ahead> the	13
a:<day-gone>	-21
a:<day-today>	-13
a:<gate>	16
a:<level>	-13
a:<level> .	-27
a:<level> and	-23
a:<level> in	7
a:<level> of	10
a:<level> under	-11
a:<name> and	-14
a:<name> begin	16
a:<name> has	13
a:<name> will	-13
a:<number> .	23
a:<number> for	13
a:<number> of	10
a:<number> on	-14
a:<office> of	11
a:<organisation>	-13
a:<person> .	10
a:<person> and	16
a:<quality> good	13
a:<quality> tariff	18
a:<seat>	13
a:<seat> .	-10
a:<span> .	11
a:<span> at	-10
a:<span> earlier	10
a:<span> truce	12
a:<v-begin>	-13
a:<v-propose>	-25
a:<v-say>	-13
a:<v-sell>	-22
a:<v-up>	18
a:?	-29
a:a <quality>	-10
a:a duty	-11
a:a third	11
a:a truce	19
a:about the	9
a:accept	10
a:additional	15
a:additional <level>	-19
a:additional duty	24
a:after <span>	-14
a:again	-10
a:agree	13
a:all	-8
a:also	-15
a:an	8
a:an <quality>	10
a:an additional	-9
a:an extra	11
a:and	-8
a:and <month-gone>	10
a:and <person>	14
a:and <quality>	9
a:and end	-11
a:and not	17
a:another	-11
a:another <level>	8
a:another <span>	-20
a:anti	10
a:anti -	10
a:apply	-17
a:arrangement	25
a:as	-18
a:as well	-13
a:back	20
a:been a	9
a:before .	11
a:begin	14
a:begin .	18
a:being	16
a:between	-38
a:between <name>	-21
a:between the	-12
a:both	26
a:both side	16
a:bring	16
a:butter	17
a:call	-10
a:carry	-10
a:charge <level>	-9
a:come	-12
a:cost	-11
a:cut	-24
a:down	19
a:duty	7
a:duty on	7
a:duty to	11
a:each	-17
a:earlier .	10
a:end	-17
a:enter	-15
a:evening	-24
a:expire	22
a:expire on	12
a:extra	20
a:extra <level>	11
a:first	-8
a:flour	13
a:for <span>	12
a:for an	7
a:for another	-10
a:free	-14
a:from	-15
a:from <day-ahead>	-21
a:geneva	13
a:geneva .	12
a:get	-11
a:had a	-9
a:hand	14
a:hand on	17
a:has been	-11
a:has pay	21
a:have	-16
a:have pay	-17
a:hold for	-22
a:hour	-15
a:hour .	-13
a:in	-19
a:in <month-gone>	-15
a:in <name>	12
a:in <seat>	15
a:in geneva	14
a:in the	-10
a:instead	12
a:is	-40
a:is <number>	-13
a:it	-21
a:it 's	9
a:it .	-12
a:it was	-14
a:it will	-10
a:its	24
a:lapse	-11
a:lapse .	-12
a:last <span>	11
a:last for	-8
a:let	-11
a:level	20
a:matter	-10
a:measure	18
a:new	-13
a:next year	11
a:not	17
a:of	15
a:of <level>	15
a:of <name>	9
a:of duty	-11
a:of its	12
a:of next	14
a:of them	-10
a:on <day-ahead>	15
a:on steel	-10
a:on the	15
a:over	-12
a:pay <number>	-11
a:pay an	-12
a:period of	-12
a:prolonged	-29
a:rate	-8
a:run	9
a:run out	14
a:run until	-13
a:safeguard	-13
a:salmon	-12
a:section	-23
a:section <number>	-23
a:ship	-22
a:shook	16
a:shook hand	16
a:side	14
a:sign	-16
a:stand	13
a:stay	-19
a:steel	-16
a:summer	9
a:surcharge	-16
a:suspend	9
a:suspension	15
a:tariff of	14
a:tariff truce	-10
a:tax	-14
a:than	-10
a:that the	8
a:the <day-ahead>	20
a:the <day-gone>	12
a:the additional	12
a:the arrangement	18
a:the other	13
a:the suspension	15
a:the tariff	-21
a:their	17
a:their <office>	13
a:there	31
a:there has	10
a:there was	9
a:they have	-17
a:third	8
a:those	15
a:three	-16
a:time	11
a:to	-22
a:to <day-ahead>	10
a:to <day-gone>	-10
a:to <number>	11
a:to be	-11
a:to cut	-8
a:tomatoe	-10
a:truce	25
a:truce between	-13
a:truce in	10
a:truce of	11
a:tyre	10
a:under	8
a:under a	15
a:under section	-14
a:until	17
a:until <day-ahead>	8
a:until the	23
a:was	-15
a:we	-10
a:well	-13
a:well .	-12
a:were	9
a:what it	17
a:will be	-13
a:will meet	12
a:with <seat>	12
a:within	-12
a:would	10
a:year	21
asks	-19
b:"	22
b:'s <level>	9
b:, <level>	-16
b:, <number>	-10
b:, after	10
b:, agree	-15
b:, begin	15
b:, conclude	-14
b:, counted	20
b:, declare	9
b:, end	13
b:, for	-19
b:, from	-16
b:, on	16
b:, since	-11
b:, start	-17
b:, take	15
b:, the	14
b:, thursday	-18
b:, tuesday	15
b:, valid	9
b:- <name>	-11
b:.	-12
b::	17
b:: <number>	30
b:: <person>	12
b:: <span>	-10
b:: since	26
b:: the	-33
b:: then	9
b:;	-8
b:; <name>	10
b:; it	-8
b:<day-ahead> and	-10
b:<day-gone>	12
b:<day-gone> and	13
b:<duty>	16
b:<level-noun>	9
b:<level>	-20
b:<level> as	-21
b:<level> before	11
b:<level> for	-14
b:<level> is	10
b:<level> of	-11
b:<level> with	-15
b:<money> of	9
b:<month-gone>	19
b:<month-gone> to	9
b:<name> and	12
b:<name> cut	23
b:<name> from	25
b:<name> gave	19
b:<name> has	-16
b:<name> is	-10
b:<name> keep	11
b:<name> prolonged	-11
b:<name> put	17
b:<name> suspend	11
b:<name> take	-13
b:<name> tariff	11
b:<name> was	-11
b:<name> with	10
b:<not>	-24
b:<number> and	10
b:<number> as	8
b:<number> notice	-9
b:<number> of	-14
b:<number> on	22
b:<number> the	-10
b:<office> have	-10
b:<office> sit	9
b:<organisation> and	-11
b:<organisation> suspend	10
b:<person>	-29
b:<person> on	-9
b:<person> say	11
b:<person> sign	-13
b:<points>	18
b:<quality> coffee	10
b:<quality> oil	10
b:<quality> origin	-11
b:<seat>	-29
b:<seat> from	-11
b:<seat> had	-10
b:<span>	25
b:<span> from	9
b:<span> in	19
b:<span> of	-15
b:<v-begin>	21
b:<v-buy>	-30
b:<v-end>	-39
b:<v-impose>	-13
b:<v-propose>	-11
b:<v-return>	-17
b:<v-sell>	-11
b:<v-suspend>	21
b:<v-threaten>	-12
b:<v-up>	-32
b:a	-12
b:a duty	-10
b:a truce	29
b:about	-11
b:after <level>	13
b:after talk	13
b:again	12
b:agree by	17
b:agree last	-12
b:agree to	-9
b:agreement	-11
b:all	-14
b:an	-19
b:an additional	-16
b:and	-2
b:and by	9
b:and from	-13
b:and has	10
b:and in	-12
b:and it	12
b:and the	16
b:announce	-25
b:announce on	-12
b:announcement of	9
b:antigua	-10
b:apply to	-13
b:approve	-15
b:arrangement	12
b:arrangement of	14
b:arrive	-10
b:arrived	11
b:as	8
b:as of	21
b:ask	-13
b:asleep	11
b:at <level>	9
b:at the	-38
b:back from	9
b:back on	13
b:bandung	-12
b:because the	-10
b:been <number>	10
b:been charge	-10
b:beer	8
b:before the	11
b:begin	18
b:begin in	-11
b:between them	9
b:both	25
b:both country	-17
b:both duty	-11
b:by	-25
b:by the	7
b:call a	12
b:cape	11
b:cape town	11
b:capital	11
b:car	-11
b:change	15
b:changed	-13
b:charge again	12
b:city	-15
b:clock	19
b:coffee	11
b:collect from	9
b:come	-21
b:come back	-11
b:come into	20
b:commission published	10
b:conclude in	-8
b:conclude with	12
b:consider	9
b:consultation	-12
b:control	-12
b:cotton	-11
b:count	12
b:counted	18
b:counted from	18
b:country	-12
b:crossed	11
b:custom tariff	11
b:cut	20
b:cut its	21
b:da	9
b:da nang	9
b:date	16
b:date from	14
b:dated	-10
b:day	-18
b:deal	-17
b:declare	14
b:declare on	17
b:decree on	12
b:delegation	-11
b:did	-13
b:die	-10
b:do	-12
b:down from	-23
b:drop	-13
b:duty	8
b:duty fall	12
b:duty on	10
b:duty to	10
b:each side	11
b:effect	19
b:effect on	14
b:end	-13
b:expire	-14
b:extend	-19
b:extend the	-10
b:fall on	21
b:fall to	11
b:farm	-14
b:fee	-14
b:first	25
b:for	-22
b:for <span>	13
b:for a	-11
b:force	21
b:force from	9
b:four	-13
b:freeze	11
b:from	24
b:from <month-gone>	10
b:gave	12
b:given	16
b:glass	-14
b:go back	9
b:go down	-8
b:good for	20
b:good from	-27
b:government	9
b:grant	-11
b:guest	10
b:had	-12
b:had sign	10
b:halt	29
b:hand in	13
b:has hold	11
b:has not	11
b:have	-17
b:have agree	-11
b:have apply	-12
b:have meet	-16
b:he	-9
b:here	-19
b:his	-14
b:hold in	-13
b:hour	-9
b:if	-9
b:if the	-10
b:implement	-8
b:impose	-18
b:in antigua	-10
b:in bandung	-11
b:in cape	11
b:in da	9
b:in force	20
b:in geneva	-11
b:in new	-9
b:in our	11
b:in saint	-11
b:in the	-28
b:in trieste	10
b:increase	-12
b:initialled	-14
b:initialled in	-11
b:into	26
b:into effect	8
b:into the	10
b:is reduce	-11
b:is suspend	14
b:is to	-21
b:it 's	-12
b:it begin	21
b:it enter	-11
b:it expire	11
b:it had	-10
b:it is	-33
b:it on	11
b:it start	8
b:it take	-9
b:it was	29
b:it will	-15
b:it would	-16
b:its duty	13
b:jump	11
b:know	11
b:lapse	-16
b:lapse on	-11
b:last	10
b:lasted	-11
b:law	-9
b:leader spoke	11
b:leather	9
b:let	-14
b:level of	-10
b:live	-10
b:loui	-12
b:me	11
b:meanwhile	12
b:meet	-12
b:meet in	13
b:midnight	-16
b:midnight on	-15
b:minister	-12
b:monday	19
b:more	-11
b:move	-12
b:nang	9
b:negotiation	-10
b:new one	-10
b:new rate	21
b:no	-19
b:no truce	-18
b:not been	10
b:note that	13
b:notice on	10
b:observed	24
b:of <level>	-16
b:of <name>	14
b:of duty	12
b:off	-15
b:old	-12
b:older	10
b:olive	10
b:on	-11
b:on <day-gone>	17
b:on <money>	9
b:on <quality>	24
b:on cotton	-9
b:on our	-19
b:on top	10
b:one	19
b:or	-20
b:order	-21
b:origin	-14
b:other since	-12
b:our	-24
b:out	-34
b:out of	-14
b:out on	-17
b:over	-12
b:own	9
b:paper	9
b:parcel	16
b:part	-7
b:pause agree	-10
b:pause in	19
b:pay in	12
b:peace	17
b:port	-22
b:port fee	-19
b:prolonged to	10
b:protocol	-10
b:provisional	9
b:put	10
b:put on	-12
b:raise	-10
b:rate	26
b:rate apply	15
b:rate on	9
b:rate would	11
b:raw	11
b:raw sugar	11
b:reason	13
b:reciprocal	9
b:reduction	27
b:renewed	-24
b:renewed in	-12
b:ring	12
b:rise	-10
b:round	-17
b:round of	-13
b:run out	-28
b:run since	15
b:run to	-14
b:run until	-10
b:saint	-11
b:saint -	-11
b:say <person>	12
b:section	-10
b:section <number>	-10
b:shipment	12
b:shook	14
b:shook hand	14
b:sign by	-13
b:sign in	11
b:since	26
b:since the	27
b:sit down	13
b:six	-10
b:small	13
b:so	7
b:soybean	13
b:spoke by	9
b:stand	10
b:standstill of	11
b:start	9
b:stay	12
b:stay at	-9
b:stay suspend	11
b:steel	14
b:stop	9
b:stop the	9
b:suspend	20
b:suspend its	9
b:suspend since	10
b:suspend the	10
b:suspension agree	-9
b:suspension is	18
b:take <level>	-11
b:take effect	22
b:talk	-11
b:tariff of	-19
b:than	-11
b:that <name>	8
b:that <seat>	-18
b:that a	11
b:that begin	15
b:that from	8
b:that it	-17
b:that they	10
b:that truce	-10
b:that was	17
b:the <level>	-20
b:the <name>	13
b:the <number>	-13
b:the <quality>	-7
b:the <seat>	-18
b:the <span>	18
b:the agreement	-10
b:the arrangement	10
b:the clock	19
b:the decree	18
b:the duty	-21
b:the last	-21
b:the level	-13
b:the paper	13
b:the reciprocal	10
b:the reduction	28
b:the rest	-12
b:the second	10
b:the side	-8
b:the standstill	9
b:the time	10
b:the two	33
b:the understanding	-14
b:their quarrel	11
b:there	-13
b:there 's	9
b:these	-11
b:they	19
b:they agree	12
b:they sign	18
b:they were	22
b:thi	11
b:third	-18
b:through	-11
b:till	-9
b:time since	-11
b:time the	9
b:to	-15
b:to all	10
b:to be	-11
b:to begin	-14
b:to cut	-11
b:to run	13
b:to us	10
b:top	8
b:town	10
b:trade	-20
b:trieste	10
b:trieste on	10
b:truce	9
b:truce between	-13
b:truce expire	-13
b:truce from	-10
b:truce in	9
b:truce of	28
b:truce on	-16
b:truce run	-9
b:truce to	-16
b:two	23
b:two <office>	24
b:two leader	-10
b:two side	10
b:under	-11
b:up in	9
b:up to	-14
b:us in	10
b:was agree	10
b:was extend	-13
b:was first	12
b:was given	19
b:was prolonged	-9
b:was to	-25
b:wednesday	-10
b:week	-13
b:what <quality>	10
b:what was	-12
b:where	-15
b:which <name>	12
b:which both	18
b:which was	-6
b:will be	-10
b:wine	-10
b:with	-14
b:with effect	-15
b:wool	-10
b:would be	10
b:write	-16
b:yarn	-9
b:— <name>	17
b:— the	16
c0=agree	15
c0=end	-19
c0=impose	-10
c0=propose	-9
c0=return	-10
c0=threaten	-10
c1=agree & d:ahead	-17
c1=agree & d:gone	18
c1=bear & d:gone	-22
c1=bear & d:today	24
c1=begin	14
c1=begin & d:today	9
c1=down & d:ahead	-10
c1=down & d:today	16
c1=end	-17
c1=end & d:ahead	-35
c1=end & d:today	-17
c1=impose	-17
c1=impose & d:gone	-18
c1=propose & d:ahead	-14
c1=return	-11
c1=say & d:ahead	8
c1=say & d:gone	-26
c1=stay	-8
c1=stay & d:ahead	-39
c1=stay & d:today	10
c1=suspend	9
c1=suspend & d:ahead	7
c1=target & d:ahead	-16
c1=target & d:today	-18
c1=up	-13
c1=up & d:gone	-35
c2=down	17
c2=propose	-14
c2=say	-9
c2=suspend	10
c2=target	-13
ct0=agree past-passive	18
ct0=agree perfect	-13
ct0=agree present	11
ct0=begin future	-26
ct0=begin modal	-15
ct0=begin past	9
ct0=begin pluperfect	-21
ct0=down future	-12
ct0=down present	14
ct0=down present-passive	-11
ct0=impose future-passive	-11
ct0=impose modal	-19
ct0=impose past-passive	-10
ct0=impose perfect	-10
ct0=propose past	12
ct0=propose past-passive	-9
ct0=propose present	-9
ct0=say past	-15
ct0=say perfect	10
ct0=stay past	-22
ct0=stay perfect	9
ct0=suspend present	-9
ct0=target modal-passive	11
ct0=target past	16
ct0=up modal	14
ct0=up past	-29
ct0=up perfect	-11
ct1=agree past-passive	18
ct1=agree perfect	-10
ct1=bear participle-passive	-12
ct1=begin future	-24
ct1=begin gerund	18
ct1=begin modal	-15
ct1=begin past	8
ct1=begin pluperfect	-21
ct1=down future	-12
ct1=down present	15
ct1=down present-passive	-11
ct1=impose future-passive	-11
ct1=impose infinitive	-22
ct1=impose modal	-19
ct1=impose past-passive	-13
ct1=propose past	12
ct1=propose past-passive	-9
ct1=say past	-15
ct1=stay participle-passive	-21
ct1=stay past	-22
ct1=stay perfect	10
ct1=suspend present	-12
ct1=target modal-passive	11
ct1=target past	17
ct1=target present	-11
ct1=up modal	14
ct1=up past	-28
ct1=up perfect	-11
ct2=begin future	-12
ct2=begin gerund	10
ct2=begin present	11
ct2=down present	13
ct2=end modal	13
ct2=end past	-23
ct2=end present	13
ct2=impose infinitive	-11
ct2=impose participle-passive	15
ct2=impose perfect-passive	-11
ct2=say past	-13
ct2=stay infinitive	10
ct2=stay past	-8
ct2=suspend past	18
ct2=suspend present	12
ct2=target participle-passive	11
ct2=target present-passive	-12
ct2=up gerund	10
d:after from	16
d:ahead	-70
d:ahead other	-72
d:ahead own	-8
d:ahead-0	42
d:ahead-1	38
d:ahead-2	-46
d:ahead-3	-118
d:ahead-4	-72
d:ahead-5	-147
d:ahead-6	-12
d:at=0	-21
d:at=1	24
d:at=2	-10
d:at=3	-63
d:before , ends on	15
d:before and ends on	14
d:before and expires on	10
d:before to	18
d:before —	9
d:begins	74
d:begins ahead	36
d:begins gone	40
d:begins today	44
d:by another ahead	10
d:by another gone	-26
d:ends	-16
d:ends ahead	-13
d:ends gone	12
d:ends other gone	14
d:ends own gone	15
d:ends own today	-27
d:ends today	-27
d:gone	-19
d:gone other	-157
d:gone own	35
d:gone-0	-84
d:gone-1	-57
d:gone-2	-22
d:gone-3	39
d:gone-4	67
d:gone-5	-78
d:gone-6	-30
d:how=month	-16
d:how=weekday	-50
d:last	-15
d:month	-16
d:month ahead	-46
d:named=0	-92
d:named=1	24
d:named=2	46
d:rank=0	44
d:rank=0 of 1	16
d:rank=0 of 2	10
d:rank=0 of 4	48
d:rank=1	-10
d:rank=1 of 2	-18
d:rank=1 of 3	-19
d:rank=1 of 4	18
d:rank=2	-71
d:rank=2 of 3	-42
d:rank=2 of 4	-74
d:rank=3	-46
d:span-after	29
d:span-before	11
d:today	-12
d:today own	-12
d:today-0	-12
f:(	-15
f:)	-15
f:;	-15
f:<day-ahead>	51
f:<day-gone>	-14
f:<day-today>	-20
f:<goods>	16
f:<level-noun>	12
f:<level>	16
f:<money>	-14
f:<month-gone>	-15
f:<name>	-24
f:<not>	-26
f:<office>	-31
f:<points>	16
f:<quality>	8
f:<sender>	-22
f:<span>	10
f:<v-agree>	-28
f:<v-begin>	14
f:<v-deny>	-20
f:<v-down>	11
f:<v-end>	15
f:<v-impose>	-18
f:<v-propose>	-20
f:<v-say>	-12
f:<v-stay>	27
f:<v-target>	16
f:<v-threaten>	15
f:?	12
f:add	14
f:additional	29
f:against	-21
f:agree	-17
f:alexandria	11
f:an	11
f:and	28
f:announce	-10
f:answer	-42
f:any	-20
f:apple	-18
f:application	13
f:apply	-17
f:are	12
f:arrangement	15
f:aside	16
f:ask	14
f:assembly	11
f:at	9
f:autumn	-13
f:await	10
f:bag	11
f:battery	-11
f:bear	-11
f:been	-31
f:beer	19
f:begin	10
f:being	13
f:belong	9
f:between	8
f:both	-19
f:broke	-18
f:busan	-14
f:butter	13
f:buy	-16
f:by	-13
f:call	-29
f:car	-16
f:carry	13
f:cement	-10
f:chair	9
f:chance	10
f:charge	11
f:cheap	10
f:chief	11
f:clock	13
f:cocoa	12
f:coffee	-10
f:collect	25
f:come	18
f:commerce	-17
f:communiqué	12
f:company	-21
f:conclude	-11
f:confirm	-16
f:continue	11
f:cost	12
f:counter	-10
f:countermeasure	-15
f:counterpart	-11
f:covered	14
f:custom	-13
f:cut	-12
f:date	13
f:decree	12
f:depend	11
f:did	-14
f:do	16
f:doe	-41
f:done	-12
f:down	19
f:dried	11
f:drone	-8
f:during	-24
f:duty	18
f:each	14
f:earlier	-12
f:earth	-10
f:effect	29
f:end	30
f:even	-13
f:exactly	16
f:expect	-24
f:expiry	-10
f:extend	-17
f:farm	-18
f:farmer	10
f:federal	12
f:few	15
f:first	-18
f:flour	21
f:flower	-12
f:follow	-26
f:force	-34
f:forced	-13
f:forecast	11
f:foreign	-12
f:foreseen	8
f:four	-22
f:fourth	-13
f:free	9
f:from	11
f:frozen	10
f:further	-8
f:gave	-15
f:give	16
f:given	-11
f:glove	8
f:had	-24
f:halve	-10
f:has	-9
f:he	15
f:head	12
f:heavy	-14
f:highest	-11
f:his	19
f:hit	18
f:home	-10
f:i	13
f:impose	-9
f:initialled	-12
f:instead	18
f:introduce	-10
f:is	9
f:it	20
f:its	-10
f:keep	16
f:kilometre	-13
f:kind	-11
f:know	-18
f:land	12
f:lapse	14
f:last	23
f:law	18
f:leave	-9
f:less	11
f:licence	-12
f:lift	-16
f:like	-27
f:link	12
f:list	-20
f:lobster	13
f:london	-15
f:look	15
f:m	-18
f:machinery	9
f:madrid	-12
f:main	8
f:make	-11
f:matter	13
f:mediator	-16
f:medicine	9
f:meet	-17
f:member	-11
f:midnight	10
f:minute	10
f:month	-23
f:more	-20
f:morning	-10
f:much	16
f:must	-22
f:my	-24
f:neither	19
f:never	-17
f:new	10
f:no	-21
f:noon	14
f:nor	13
f:note	18
f:nothing	-29
f:notice	-17
f:now	-19
f:of	-19
f:off	17
f:old	11
f:older	-8
f:once	12
f:or	-20
f:orange	19
f:other	10
f:out	13
f:p	-10
f:pair	11
f:parliament	14
f:part	9
f:paste	-13
f:people	-13
f:period	14
f:pineapple	8
f:place	12
f:plastic	17
f:plu	9
f:potash	12
f:present	7
f:press	11
f:proclamation	-11
f:prolong	12
f:prolonged	-26
f:quarrel	-18
f:quinoa	-9
f:rare	-10
f:rather	16
f:ratified	-11
f:ready	-19
f:reduce	14
f:remain	27
f:renew	-11
f:renewed	17
f:reply	-23
f:return	10
f:round	-26
f:rule	-18
f:rum	13
f:run	21
f:secretary	-17
f:section	-14
f:see	-11
f:settle	-12
f:shake	12
f:shall	-26
f:sheet	-9
f:ship	15
f:shrimp	-16
f:side	12
f:since	12
f:sit	11
f:sleep	11
f:so	-15
f:something	-14
f:special	12
f:spoke	-13
f:spring	-13
f:stand	13
f:start	-24
f:steel	-20
f:still	-28
f:sugar	16
f:summer	18
f:summit	-10
f:surcharge	-13
f:take	26
f:talk	-34
f:tariff	-16
f:telephone	-17
f:television	-12
f:term	22
f:text	-22
f:th	10
f:that	10
f:their	-44
f:them	-27
f:thi	22
f:think	-10
f:third	-17
f:threaten	-10
f:three	-9
f:through	-12
f:timber	-10
f:time	11
f:to	15
f:together	-10
f:ton	-16
f:tonne	13
f:top	-23
f:tractor	-15
f:treaty	18
f:truce	20
f:turn	19
f:twenty	11
f:twice	8
f:two	-15
f:understanding	-11
f:until	39
f:urea	15
f:us	-18
f:used	17
f:valid	20
f:value	-13
f:video	18
f:vote	-13
f:was	-15
f:we'll	10
f:weapon	-8
f:week	-17
f:when	18
f:which	-12
f:while	-10
f:who	-26
f:whole	20
f:will	-30
f:winter	-14
f:with	-22
f:within	-10
f:work	9
f:worst	-10
f:write	-16
f:year	27
f:zero	-15
first-of-paragraph	-26
has-future	-26
has-infinitive	-27
has-modal	-23
has-pluperfect	-15
l1=(	-22
l1=( & d:gone	-11
l1=,	-12
l1=, & d:today	-15
l1=:	10
l1=: & d:ahead	-14
l1=: & d:gone	26
l1=: & d:today	-14
l1=<agent>	-11
l1=<begin>	-11
l1=<begin> & d:ahead	-16
l1=<day-ahead> & d:ahead	10
l1=<duty>	-11
l1=<goods>	-17
l1=<level-noun>	11
l1=<level-noun> & d:today	11
l1=<level>	-13
l1=<level> & d:today	-22
l1=<name>	-15
l1=<number> & d:ahead	-10
l1=<organisation> & d:today	9
l1=<seat>	-12
l1=<v-begin>	27
l1=<v-begin> & d:ahead	17
l1=<v-begin> & d:gone	16
l1=<v-end>	-34
l1=<v-end> & d:gone	-10
l1=<v-end> & d:today	-18
l1=<v-impose> & d:gone	-14
l1=<v-say>	-10
l1=<v-say> & d:gone	-12
l1=after	-21
l1=after & d:gone	-11
l1=again	8
l1=again & d:gone	9
l1=agree	-11
l1=and	-18
l1=and & d:gone	-11
l1=begin	17
l1=begin & d:gone	24
l1=by	-13
l1=by & d:ahead	-10
l1=by & d:gone	-14
l1=dated	-9
l1=effect	21
l1=effect & d:ahead	15
l1=end	-20
l1=end & d:today	-12
l1=for	-23
l1=for & d:gone	-10
l1=from	27
l1=from & d:ahead	18
l1=from & d:gone	-15
l1=from & d:today	35
l1=in & d:ahead	-17
l1=in & d:gone	15
l1=is	-15
l1=last	26
l1=last & d:gone	27
l1=midnight	-11
l1=monday	14
l1=of	20
l1=of & d:gone	20
l1=on	-19
l1=on & d:ahead	-11
l1=out	-20
l1=same & d:ahead	10
l1=since	9
l1=since & d:ahead	-53
l1=since & d:gone	22
l1=since & d:today	-12
l1=start	15
l1=start & d:today	11
l1=the	15
l1=the & d:ahead	-26
l1=the & d:gone	8
l1=the & d:today	34
l1=time	11
l1=to	-13
l1=to & d:ahead	-19
l1=to & d:gone	-12
l1=to & d:today	12
l1=until	-41
l1=until & d:ahead	-37
l1=until & d:gone	-18
l1=video	10
l1=wednesday	-10
l1=wednesday & d:today	-10
l1=—	-21
l1=— & d:today	-19
l2=,	17
l2=, & d:ahead	-15
l2=, & d:gone	25
l2=, & d:today	15
l2=:	14
l2=: & d:today	15
l2=<agent>	14
l2=<agent> & d:gone	-8
l2=<agent> & d:today	16
l2=<begin> & d:today	11
l2=<day-ahead> & d:ahead	10
l2=<day-ahead> & d:gone	-13
l2=<duty> & d:today	-11
l2=<gate>	11
l2=<goods-amount>	13
l2=<goods-amount> & d:gone	13
l2=<goods> & d:ahead	11
l2=<level-noun> & d:gone	-18
l2=<level> & d:gone	-28
l2=<level> & d:today	25
l2=<name> & d:ahead	19
l2=<name> & d:gone	-38
l2=<name> & d:today	9
l2=<not>	-15
l2=<number> & d:ahead	20
l2=<number> & d:gone	-30
l2=<number> & d:today	-22
l2=<person>	-6
l2=<person> & d:gone	-18
l2=<sender>	-10
l2=<v-agree>	23
l2=<v-agree> & d:ahead	-17
l2=<v-agree> & d:gone	32
l2=<v-agree> & d:today	-9
l2=<v-bear> & d:gone	-13
l2=<v-begin>	16
l2=<v-begin> & d:ahead	14
l2=<v-buy>	-16
l2=<v-buy> & d:gone	-13
l2=<v-down>	13
l2=<v-end> & d:ahead	-30
l2=<v-end> & d:gone	10
l2=<v-impose>	13
l2=<v-impose> & d:ahead	13
l2=<v-propose>	-13
l2=<v-stay> & d:ahead	-12
l2=<v-stay> & d:today	15
l2=<v-target> & d:gone	9
l2=<v-up>	-18
l2=<v-up> & d:gone	-19
l2=agree & d:gone	13
l2=and	-14
l2=and & d:ahead	-13
l2=and & d:gone	-10
l2=announce	-19
l2=announce & d:gone	-15
l2=apply & d:today	12
l2=arrangement	13
l2=arrangement & d:gone	16
l2=arrive	-10
l2=arrive & d:ahead	-9
l2=arrived	12
l2=arrived & d:gone	12
l2=as	15
l2=as & d:ahead	10
l2=at	-26
l2=at & d:gone	-14
l2=back & d:gone	-19
l2=back & d:today	12
l2=bandung	-11
l2=bandung & d:gone	-11
l2=because	10
l2=because & d:gone	11
l2=before	-13
l2=before & d:ahead	-10
l2=begin	13
l2=begin & d:ahead	16
l2=both	14
l2=both & d:gone	16
l2=clock	19
l2=collect	14
l2=collect & d:ahead	9
l2=come	-16
l2=come & d:gone	-11
l2=conclude	9
l2=conclude & d:gone	10
l2=counted	18
l2=counted & d:ahead	8
l2=counted & d:gone	11
l2=custom & d:ahead	11
l2=date	10
l2=date & d:gone	12
l2=day	-11
l2=declare	26
l2=declare & d:gone	22
l2=decree & d:ahead	12
l2=did	-10
l2=down	16
l2=down & d:gone	19
l2=duty & d:today	-10
l2=eastern	11
l2=effect & d:gone	13
l2=end & d:ahead	-19
l2=end & d:gone	13
l2=enter	10
l2=fall	19
l2=force & d:ahead	-9
l2=friday & d:today	11
l2=from	21
l2=from & d:gone	22
l2=geneva & d:gone	-14
l2=good & d:ahead	-10
l2=has	-10
l2=here	-12
l2=in	-20
l2=in & d:gone	-34
l2=in & d:today	-16
l2=into	11
l2=into & d:today	12
l2=introduce	-14
l2=introduce & d:gone	-14
l2=is	-29
l2=is & d:gone	-9
l2=issued	10
l2=it	-14
l2=it & d:ahead	-16
l2=lapse	-12
l2=loui	-12
l2=loui & d:gone	-12
l2=make	16
l2=make & d:gone	18
l2=me	12
l2=me & d:gone	13
l2=member	9
l2=member & d:today	10
l2=midnight	-18
l2=monday	16
l2=monday & d:gone	11
l2=nang	9
l2=nang & d:gone	9
l2=notice & d:gone	-12
l2=notice & d:today	16
l2=on & d:ahead	-10
l2=on & d:gone	10
l2=order	-14
l2=order & d:gone	-12
l2=other	-16
l2=other & d:gone	-15
l2=our	8
l2=our & d:today	10
l2=out	-20
l2=out & d:gone	-15
l2=part	-10
l2=pause & d:gone	8
l2=pay & d:gone	-13
l2=place & d:gone	10
l2=renewed	-15
l2=renewed & d:gone	-15
l2=run	-13
l2=run & d:ahead	-9
l2=say & d:gone	-18
l2=sign & d:gone	14
l2=since	14
l2=since & d:gone	22
l2=since & d:today	-11
l2=sit	-10
l2=stand	9
l2=standstill & d:gone	13
l2=stay & d:gone	10
l2=strike	11
l2=strike & d:gone	11
l2=suspension	-8
l2=take	13
l2=take & d:ahead	14
l2=tariff	-8
l2=tariff & d:ahead	-8
l2=the & d:ahead	18
l2=the & d:gone	-18
l2=their	-10
l2=thi	16
l2=thi & d:gone	17
l2=thursday	-11
l2=to & d:gone	-9
l2=town	11
l2=trieste	10
l2=trieste & d:gone	10
l2=truce	10
l2=truce & d:ahead	-24
l2=truce & d:gone	23
l2=tuesday	-19
l2=was	-24
l2=was & d:gone	-16
l2=wednesday	16
l2=wednesday & d:ahead	16
l2=week	-14
l2=year	10
l2=year & d:gone	11
l3=,	23
l3=, & d:gone	13
l3=, & d:today	23
l3=. & d:ahead	11
l3=:	22
l3=: & d:ahead	23
l3=<begin> & d:gone	14
l3=<begin> & d:today	-16
l3=<day-ahead>	-5
l3=<day-ahead> & d:ahead	-11
l3=<duty>	-12
l3=<duty> & d:gone	-11
l3=<duty> & d:today	-12
l3=<gate>	-19
l3=<goods>	9
l3=<goods> & d:ahead	14
l3=<level-noun> & d:ahead	15
l3=<level>	-27
l3=<level> & d:gone	-22
l3=<not>	-15
l3=<not> & d:gone	-14
l3=<number>	10
l3=<organisation> & d:gone	-16
l3=<person>	11
l3=<person> & d:ahead	17
l3=<quality>	-11
l3=<quality> & d:ahead	-8
l3=<seat> & d:ahead	-11
l3=<seat> & d:gone	-26
l3=<seat> & d:today	18
l3=<span>	19
l3=<span> & d:ahead	9
l3=<v-bear>	-14
l3=<v-bear> & d:gone	-28
l3=<v-begin>	17
l3=<v-begin> & d:gone	13
l3=<v-begin> & d:today	12
l3=<v-down> & d:gone	-11
l3=<v-end>	-23
l3=<v-end> & d:gone	-16
l3=<v-impose>	-25
l3=<v-impose> & d:gone	-23
l3=<v-impose> & d:today	-13
l3=<v-stay>	-9
l3=<v-stay> & d:ahead	-11
l3=<v-suspend>	-19
l3=<v-suspend> & d:gone	-16
l3=<v-target>	-15
l3=<v-up> & d:today	10
l3=a & d:ahead	-18
l3=a & d:gone	18
l3=after & d:gone	9
l3=all & d:today	10
l3=and	-15
l3=and & d:ahead	-6
l3=and & d:gone	-19
l3=arrangement	-10
l3=arrangement & d:ahead	-8
l3=as	-20
l3=as & d:gone	-14
l3=at	9
l3=at & d:ahead	-10
l3=at & d:gone	8
l3=been	-14
l3=begin	21
l3=begin & d:gone	18
l3=boat & d:gone	10
l3=both	15
l3=both & d:gone	15
l3=cape	11
l3=cape & d:gone	12
l3=clear	11
l3=da	9
l3=da & d:gone	9
l3=duty	-15
l3=duty & d:gone	-29
l3=each	-12
l3=fee	-10
l3=first	-11
l3=for & d:ahead	11
l3=for & d:gone	-10
l3=force	11
l3=force & d:gone	11
l3=from	13
l3=from & d:today	17
l3=geneva	16
l3=geneva & d:gone	16
l3=has	-18
l3=has & d:gone	-15
l3=have	-18
l3=have & d:gone	-15
l3=in	13
l3=in & d:ahead	-19
l3=in & d:gone	11
l3=in & d:today	25
l3=is	13
l3=is & d:ahead	13
l3=it	21
l3=it & d:ahead	13
l3=it & d:gone	19
l3=it & d:today	-12
l3=its & d:today	-9
l3=jump	11
l3=kick & d:ahead	13
l3=last	-22
l3=last & d:gone	-15
l3=level	-9
l3=level & d:gone	-9
l3=meet	-9
l3=no	-10
l3=of	-10
l3=of & d:ahead	-22
l3=of & d:today	-12
l3=one & d:ahead	-11
l3=one & d:gone	16
l3=other & d:gone	11
l3=pause	-26
l3=pause & d:gone	-19
l3=pay	-19
l3=pay & d:gone	-19
l3=phosphate	11
l3=rate	13
l3=rate & d:gone	12
l3=reduction	13
l3=reduction & d:ahead	13
l3=shall	-13
l3=shall & d:ahead	-11
l3=side	12
l3=side & d:gone	14
l3=since	18
l3=since & d:gone	20
l3=spoke	10
l3=spoke & d:today	10
l3=suspend	10
l3=tariff & d:gone	12
l3=that	-16
l3=that & d:ahead	-13
l3=the	9
l3=the & d:gone	9
l3=their & d:gone	9
l3=to	-28
l3=to & d:gone	-41
l3=trade	-12
l3=truce	25
l3=truce & d:gone	13
l3=truce & d:today	18
l3=until	23
l3=until & d:ahead	17
l3=was & d:ahead	-9
l3=what	13
l3=will & d:ahead	-9
l3=with	-18
l3=with & d:ahead	-13
l3=with & d:gone	-21
l3=would	-13
l3=yes	11
l3=yes & d:gone	11
l4="	16
l4=" & d:gone	16
l4='s	-27
l4='s & d:gone	-17
l4=*	17
l4=* & d:gone	18
l4=-	-13
l4=.	-19
l4=:	13
l4=: & d:ahead	12
l4=: & d:today	13
l4=<agent> & d:gone	-17
l4=<agent> & d:today	14
l4=<begin>	9
l4=<begin> & d:ahead	17
l4=<begin> & d:gone	22
l4=<begin> & d:today	-23
l4=<day-ahead> & d:gone	-11
l4=<day-today>	-20
l4=<gate>	13
l4=<gate> & d:gone	23
l4=<gate> & d:today	-12
l4=<level> & d:gone	-29
l4=<level> & d:today	25
l4=<name> & d:gone	-11
l4=<name> & d:today	13
l4=<number> & d:ahead	12
l4=<organisation> & d:gone	-9
l4=<organisation> & d:today	11
l4=<person>	-12
l4=<person> & d:ahead	-13
l4=<points> & d:gone	-14
l4=<quality> & d:ahead	15
l4=<seat>	10
l4=<sender>	-9
l4=<span>	-11
l4=<span> & d:ahead	-21
l4=<span> & d:gone	-9
l4=<span> & d:today	11
l4=<v-agree>	-10
l4=<v-agree> & d:gone	-13
l4=<v-bear> & d:ahead	-6
l4=<v-begin> & d:today	-13
l4=<v-down>	13
l4=<v-down> & d:gone	20
l4=<v-end> & d:ahead	-9
l4=<v-impose> & d:today	20
l4=<v-propose>	11
l4=<v-propose> & d:gone	11
l4=<v-say>	-39
l4=<v-say> & d:gone	-28
l4=<v-stay>	-22
l4=<v-stay> & d:ahead	-16
l4=<v-stay> & d:gone	-9
l4=<v-target> & d:gone	-13
l4=<v-up>	-12
l4=<v-up> & d:gone	-14
l4=a	-19
l4=a & d:gone	-36
l4=agree	-17
l4=agree & d:ahead	-10
l4=agree & d:gone	-11
l4=all	-15
l4=all & d:ahead	-10
l4=an	-15
l4=an & d:gone	-11
l4=and & d:ahead	-20
l4=announce	-10
l4=announce & d:gone	-9
l4=another	13
l4=another & d:gone	13
l4=arrangement	14
l4=arrangement & d:gone	20
l4=at & d:today	-12
l4=be & d:gone	11
l4=been	16
l4=been & d:gone	19
l4=before	13
l4=before & d:gone	15
l4=between	18
l4=between & d:gone	19
l4=both & d:ahead	-13
l4=both & d:gone	13
l4=call	10
l4=call & d:gone	10
l4=charge	-14
l4=conference	8
l4=conference & d:today	9
l4=duty	-22
l4=duty & d:ahead	-16
l4=each	12
l4=each & d:gone	14
l4=enter	-9
l4=fall	11
l4=fentanyl	9
l4=for & d:today	8
l4=freeze	14
l4=from & d:ahead	-17
l4=from & d:gone	13
l4=geneva & d:ahead	10
l4=given	10
l4=given & d:gone	10
l4=good	15
l4=good & d:ahead	10
l4=good & d:gone	8
l4=had	-23
l4=had & d:gone	-19
l4=hand	18
l4=hand & d:gone	19
l4=has	-15
l4=has & d:gone	-12
l4=have & d:today	11
l4=hold	-20
l4=hold & d:gone	-15
l4=in	10
l4=is	-26
l4=is & d:gone	-15
l4=it & d:gone	15
l4=its & d:gone	-21
l4=its & d:today	11
l4=keep	11
l4=keep & d:gone	11
l4=last	-19
l4=last & d:gone	-16
l4=leader	10
l4=m	10
l4=m & d:ahead	12
l4=make	-15
l4=make & d:gone	-15
l4=meet & d:today	13
l4=new & d:ahead	-13
l4=new & d:gone	13
l4=of & d:ahead	17
l4=of & d:gone	-13
l4=on	-24
l4=on & d:ahead	-21
l4=on & d:today	-16
l4=one	22
l4=one & d:gone	16
l4=our	-15
l4=pause	14
l4=pause & d:gone	19
l4=port	-10
l4=put	10
l4=put & d:gone	10
l4=radio	9
l4=radio & d:today	9
l4=reach	-13
l4=reach & d:gone	-12
l4=saint	-11
l4=sign	14
l4=since	11
l4=since & d:gone	9
l4=start	19
l4=start & d:ahead	15
l4=steel	10
l4=stop	9
l4=stop & d:gone	10
l4=surcharge	11
l4=surcharge & d:gone	11
l4=suspension	22
l4=suspension & d:gone	24
l4=take & d:ahead	9
l4=that	10
l4=the	-15
l4=the & d:gone	-18
l4=their	-21
l4=their & d:gone	-13
l4=these	-9
l4=they & d:gone	12
l4=to	16
l4=to & d:today	11
l4=truce	8
l4=truce & d:gone	11
l4=under	-13
l4=was	-16
l4=which & d:ahead	15
l4=with	16
l4=with & d:gone	15
l4=would & d:ahead	-13
l4=—	19
l4=— & d:gone	11
l=, begin	31
l=, from	-9
l=, from & d:today	-12
l=, in	15
l=, in & d:gone	15
l=, on	9
l=, on & d:ahead	-12
l=, on & d:gone	16
l=, the	25
l=, the & d:today	24
l=, thursday	-18
l=, thursday & d:today	-18
l=, tuesday	15
l=, tuesday & d:today	15
l=, until	-11
l=: <number> & d:today	10
l=: from	-16
l=: from & d:ahead	-13
l=: on & d:ahead	12
l=: since	18
l=: since & d:gone	20
l=<begin> <begin>	-11
l=<begin> <begin> & d:ahead	-16
l=<begin> from	15
l=<begin> from & d:ahead	18
l=<begin> from & d:gone	-16
l=<begin> from & d:today	16
l=<begin> monday	12
l=<begin> monday & d:today	12
l=<begin> since & d:ahead	-13
l=<begin> since & d:gone	18
l=<level> from & d:ahead	-10
l=<level> on & d:gone	-20
l=<level> on & d:today	15
l=<level> until	-13
l=<month-gone> to	10
l=<month-gone> to & d:gone	10
l=<name> from	28
l=<name> from & d:ahead	23
l=<name> from & d:today	15
l=<name> on	-16
l=<name> on & d:gone	-15
l=<number> of	-14
l=<number> on	21
l=<number> on & d:ahead	20
l=<number> since	-15
l=<number> since & d:gone	-14
l=<organisation> ,	-11
l=<organisation> , & d:today	-11
l=<person> ,	11
l=<person> , & d:today	13
l=<person> on	-9
l=<seat> from	-11
l=agree in	21
l=agree in & d:gone	21
l=and from	-12
l=and since	-9
l=and since & d:gone	-9
l=announce on	-12
l=apply from & d:gone	-9
l=apply from & d:today	13
l=arrangement of	15
l=arrangement of & d:gone	17
l=as of	21
l=as of & d:ahead	11
l=as of & d:today	14
l=at the	-15
l=at the & d:gone	-13
l=begin on	12
l=begin on & d:ahead	16
l=busan on & d:gone	-19
l=by video	10
l=collect from	9
l=collect from & d:ahead	10
l=collect since & d:gone	9
l=conclude on	13
l=conclude on & d:gone	14
l=counted from	18
l=counted from & d:ahead	8
l=counted from & d:gone	11
l=date from	12
l=date from & d:gone	14
l=declare on	19
l=declare on & d:gone	10
l=decree on	12
l=decree on & d:ahead	12
l=effect on	14
l=effect on & d:gone	12
l=end on & d:ahead	-17
l=fall on	21
l=from the	11
l=from the & d:ahead	-13
l=from the & d:gone	18
l=in on & d:ahead	12
l=lapse on	-11
l=make in	15
l=make in & d:gone	15
l=midnight on	-15
l=monday ,	11
l=monday , & d:gone	12
l=notice of & d:gone	-11
l=notice on	10
l=on the	14
l=on the & d:gone	10
l=other since	-11
l=other since & d:gone	-11
l=out on	-15
l=out on & d:gone	-12
l=pause of	10
l=pause of & d:gone	11
l=place since	9
l=place since & d:gone	10
l=prolonged to	10
l=prolonged to & d:gone	11
l=rate on	9
l=rate on & d:ahead	10
l=renewed in	-12
l=renewed in & d:gone	-12
l=run out	-14
l=run since	16
l=run since & d:gone	16
l=run until	-10
l=run until & d:gone	-8
l=say on & d:gone	-10
l=since the & d:gone	9
l=standstill of	13
l=standstill of & d:gone	14
l=suspend since	10
l=suspend since & d:gone	11
l=take effect	21
l=take effect & d:ahead	15
l=the same	10
l=the same & d:ahead	10
l=thursday ,	-11
l=to the	-17
l=to the & d:gone	-13
l=trieste on	10
l=trieste on & d:gone	10
l=truce of	20
l=truce of & d:ahead	-10
l=truce of & d:gone	25
l=truce on	-11
l=truce to	-11
l=truce to & d:gone	-10
l=tuesday ,	-19
l=up in	10
l=up in & d:gone	10
l=wednesday ,	16
l=wednesday , & d:ahead	16
lead="	22
lead=" & d:gone	23
lead=)	10
lead=) & d:gone	9
lead=, & d:gone	-17
lead=-	-14
lead=1	10
lead=10	27
lead=10 & d:gone	17
lead=10 & d:today	15
lead=11	9
lead=11 & d:gone	11
lead=12 & d:today	10
lead=14	15
lead=14 & d:today	18
lead=15 & d:gone	11
lead=17	-10
lead=18	10
lead=18 & d:today	10
lead=2	-10
lead=29	-10
lead=30	-14
lead=8 & d:gone	10
lead=9	-14
lead=9 & d:gone	-10
lead=:	17
lead=: & d:ahead	20
lead=: & d:gone	-12
lead=: & d:today	16
lead=;	-8
lead=; & d:gone	-15
lead=; & d:today	11
lead=a & d:today	-13
lead=after & d:gone	15
lead=all & d:ahead	-9
lead=as & d:today	-13
lead=august	-9
lead=before	9
lead=before & d:gone	7
lead=beijing & d:ahead	10
lead=both	10
lead=both & d:gone	13
lead=by	-14
lead=by & d:gone	-15
lead=chile	-10
lead=chile & d:gone	-8
lead=china	-23
lead=china & d:ahead	-11
lead=china & d:gone	-10
lead=for	-25
lead=for & d:gone	-11
lead=from	13
lead=from & d:ahead	17
lead=from & d:gone	-14
lead=from & d:today	13
lead=goods	-17
lead=goods & d:gone	-15
lead=had	9
lead=he	-10
lead=i	-13
lead=if	-9
lead=if & d:ahead	-18
lead=in	-9
lead=in & d:gone	-8
lead=india	-15
lead=it	10
lead=it & d:ahead	-7
lead=it & d:gone	27
lead=it & d:today	-24
lead=kenya	9
lead=kenya & d:gone	9
lead=korea	-9
lead=monday & d:today	11
lead=negotiators	-12
lead=negotiators & d:gone	-11
lead=no	-14
lead=no & d:gone	-13
lead=november	32
lead=november & d:gone	32
lead=on & d:today	11
lead=orders	-9
lead=our	-11
lead=president	-20
lead=president & d:gone	-15
lead=september	-16
lead=september & d:gone	-10
lead=since	22
lead=since & d:ahead	-16
lead=since & d:gone	29
lead=so	10
lead=the & d:today	14
lead=their & d:ahead	12
lead=their & d:gone	-8
lead=they	12
lead=they & d:ahead	-9
lead=they & d:gone	18
lead=this	21
lead=this & d:today	17
lead=to	9
lead=trade	-9
lead=truce	11
lead=truce & d:gone	12
lead=tuesday	-11
lead=until	19
lead=until & d:gone	14
lead=wednesday	-9
lead=when & d:gone	10
lead=where	-15
lead=where & d:gone	-11
lead=who & d:gone	8
lead=with & d:ahead	-11
lead=— & d:ahead	21
lll=, and since	-9
lll=, and since & d:gone	-9
lll=, as of	8
lll=, as of & d:today	9
lll=, end in	9
lll=, end in & d:gone	9
lll=, monday ,	8
lll=, monday , & d:today	8
lll=/ <seat> ,	10
lll=/ <seat> , & d:today	10
lll=: <level> from & d:ahead	10
lll=: <number> on	21
lll=: <number> on & d:ahead	23
lll=<begin> <begin> <begin>	-11
lll=<begin> <begin> <begin> & d:ahead	-16
lll=<begin> <begin> from	15
lll=<begin> <begin> from & d:ahead	18
lll=<begin> <begin> from & d:gone	-16
lll=<begin> <begin> from & d:today	16
lll=<begin> <begin> monday	12
lll=<begin> <begin> monday & d:today	12
lll=<begin> <begin> since & d:ahead	-13
lll=<begin> <begin> since & d:gone	18
lll=<begin> as of & d:today	-11
lll=<begin> since the	10
lll=<begin> since the & d:gone	10
lll=<begin> until the	13
lll=<begin> until the & d:gone	13
lll=<level> , from	-13
lll=<level> as of	-21
lll=<level> as of & d:ahead	-11
lll=<number> , from & d:gone	10
lll=<number> : <number> & d:today	10
lll=<number> notice of	-9
lll=<person> : on	12
lll=<person> : on & d:ahead	13
lll=<span> from the & d:gone	11
lll=at <level> since	18
lll=at <level> since & d:gone	18
lll=been <level> since	-14
lll=been <level> since & d:gone	-13
lll=been collect since	9
lll=been collect since & d:gone	10
lll=by wednesday ,	11
lll=by wednesday , & d:ahead	11
lll=for <span> from	7
lll=for <span> from & d:ahead	14
lll=from <level> on	12
lll=from <month-gone> to	10
lll=from <month-gone> to & d:gone	10
lll=have apply since	-12
lll=have apply since & d:gone	-12
lll=in <name> from	12
lll=in <name> from & d:ahead	12
lll=in <name> on	-10
lll=in <seat> from	-9
lll=in <seat> in	14
lll=in <seat> in & d:gone	14
lll=in busan on & d:gone	-19
lll=in place since	9
lll=in place since & d:gone	10
lll=in trieste on	10
lll=in trieste on & d:gone	10
lll=is suspend from & d:ahead	11
lll=it begin on	16
lll=it begin on & d:gone	8
lll=it expire on	13
lll=it expire on & d:gone	13
lll=it start on	16
lll=it start on & d:gone	11
lll=kick in on & d:ahead	13
lll=of <span> from & d:ahead	-14
lll=of <span> from & d:gone	12
lll=on the same	10
lll=on the same & d:ahead	10
lll=run out on	-13
lll=take effect on & d:gone	10
lll=the <name> from & d:ahead	11
lll=the arrangement of	10
lll=the arrangement of & d:gone	12
lll=the decree on	12
lll=the decree on & d:ahead	13
lll=the duty of	-18
lll=the duty of & d:gone	-12
lll=the pause of	10
lll=the pause of & d:gone	11
lll=the standstill of	13
lll=the standstill of & d:gone	14
lll=the truce of	10
lll=the truce of & d:ahead	-9
lll=the truce of & d:gone	15
lll=to <level> in	-13
lll=to <level> in & d:gone	-11
lll=to <level> on & d:ahead	10
lll=to <level> on & d:gone	-9
lll=to begin on	-13
lll=truce end on	8
lll=truce end on & d:gone	9
lll=truce expire on	-11
lll=truce of last	12
lll=truce of last & d:gone	12
lll=was conclude in	-12
lll=was conclude in & d:gone	-12
lll=was conclude on	12
lll=was conclude on & d:gone	12
lll=was extend on	-11
lll=was extend on & d:gone	-10
lll=was make in	25
lll=was make in & d:gone	25
lll=with effect from	-15
lll=— wednesday ,	9
lll=— wednesday , & d:today	9
lr=( )	-18
lr=, , & d:ahead	12
lr=, -	-14
lr=, - & d:today	-14
lr=, .	7
lr=, <end>	-18
lr=, <end> & d:ahead	-16
lr=, <end> & d:today	-11
lr=: <end> & d:gone	8
lr=<begin> 's	-10
lr=<begin> , & d:gone	-10
lr=<begin> .	12
lr=<begin> . & d:gone	14
lr=<begin> <end>	14
lr=<begin> <end> & d:today	10
lr=<begin> — & d:gone	-20
lr=<begin> — & d:today	9
lr=<level> .	-13
lr=<number> .	-12
lr=again .	9
lr=again . & d:gone	10
lr=before <end>	-21
lr=before <end> & d:ahead	-16
lr=before are	8
lr=before are & d:ahead	12
lr=begin .	21
lr=by ,	-9
lr=end .	-12
lr=end . & d:today	-9
lr=from ,	19
lr=from , & d:ahead	18
lr=from , & d:today	-11
lr=from .	36
lr=from . & d:ahead	8
lr=from . & d:today	33
lr=from : & d:gone	-17
lr=from ; & d:gone	13
lr=from <end> & d:gone	-31
lr=from <name>	-19
lr=from <name> & d:ahead	-23
lr=from ? & d:ahead	9
lr=from and	14
lr=from both	-12
lr=from if	-13
lr=from if & d:ahead	-10
lr=from it	-35
lr=from it & d:ahead	-19
lr=from it & d:gone	-17
lr=from the	17
lr=from the & d:ahead	9
lr=from to	16
lr=in :	13
lr=in : & d:gone	13
lr=in ;	-13
lr=in ; & d:gone	-13
lr=in <end>	12
lr=in <end> & d:gone	15
lr=in and	-18
lr=in and & d:gone	-17
lr=in both	26
lr=in both & d:gone	26
lr=in end	-12
lr=in end & d:gone	-12
lr=in for	-8
lr=in for & d:gone	-8
lr=in is	-10
lr=in is & d:gone	-9
lr=in it	-20
lr=in it & d:gone	-20
lr=in remain	-13
lr=in remain & d:gone	-13
lr=in they	-14
lr=in they & d:gone	-14
lr=in with	9
lr=in with & d:gone	9
lr=last ,	22
lr=last , & d:gone	22
lr=last <end>	19
lr=last <end> & d:gone	19
lr=monday ,	12
lr=monday , & d:today	12
lr=of 's & d:gone	11
lr=of , & d:ahead	-15
lr=of , & d:gone	20
lr=of . & d:ahead	10
lr=of <end> & d:gone	13
lr=of and & d:gone	-20
lr=of are	-12
lr=of has	-27
lr=of has & d:gone	-26
lr=of it	7
lr=of it & d:gone	13
lr=of that	11
lr=of that & d:gone	11
lr=of the	-14
lr=on ,	9
lr=on , & d:today	27
lr=on .	13
lr=on . & d:today	17
lr=on ; & d:gone	11
lr=on ?	-9
lr=on after	-18
lr=on and & d:today	-11
lr=on at	-14
lr=on at & d:ahead	-7
lr=on evening	-10
lr=on for	35
lr=on for & d:gone	33
lr=on in & d:gone	-24
lr=on is	-10
lr=on night	-10
lr=on on & d:gone	10
lr=on that & d:gone	-30
lr=on that & d:today	10
lr=on the	-20
lr=on the & d:gone	-32
lr=on under	10
lr=since , & d:ahead	-11
lr=since .	14
lr=since . & d:gone	17
lr=since <end>	-15
lr=since <name>	14
lr=since <name> & d:gone	16
lr=since <quality>	-11
lr=since <quality> & d:gone	-10
lr=since and	28
lr=since and & d:gone	30
lr=since for	10
lr=since for & d:gone	11
lr=since most	-12
lr=since most & d:gone	-11
lr=since of	-9
lr=since of & d:gone	-9
lr=since the & d:gone	13
lr=since under	9
lr=since under & d:gone	9
lr=start . & d:ahead	11
lr=the , & d:ahead	-11
lr=the .	-12
lr=the <end>	10
lr=the <end> & d:ahead	-19
lr=the <end> & d:today	33
lr=time ,	11
lr=to ,	-24
lr=to , & d:gone	-18
lr=to .	-25
lr=to . & d:gone	-16
lr=to <end>	19
lr=to <end> & d:ahead	-9
lr=to <end> & d:gone	14
lr=until ,	-26
lr=until , & d:gone	-15
lr=until . & d:ahead	-12
lr=until <end>	-35
lr=until <end> & d:gone	-27
lr=until of	16
lr=until of & d:gone	14
lr=— <end>	-15
lr=— <end> & d:today	-15
n:accord	22
n:added	11
n:adds	-12
n:again	-11
n:agreement	26
n:agreements	35
n:arrangements	11
n:asleep	27
n:bargain	-14
n:ceasefire	18
n:concessions	9
n:continued	-13
n:continues	19
n:continuing	-16
n:days=0	8
n:days=1	32
n:days=2	33
n:days=3	8
n:days=9	-11
n:deal	57
n:deals	20
n:extend	18
n:extended	22
n:extension	-9
n:go on	24
n:grace	-10
n:halt	-32
n:held back	10
n:keep	12
n:keeps	40
n:laid down	-29
n:lengths=0	27
n:lengths=1	29
n:lengths=2	25
n:lengths=3	19
n:lengths=6	-10
n:lie	-26
n:lift	18
n:lifted	13
n:long=0	-18
n:long=1	81
n:long=2	37
n:long=3	20
n:long=6	-34
n:long=9	-31
n:longer	8
n:loose=1	14
n:loose=2	22
n:loose=3	7
n:loose=6	19
n:measures	14
n:moratorium	-17
n:more	18
n:more=1	14
n:more=2	19
n:more=6	-11
n:no truce	30
n:on ice	9
n:pact	-10
n:pacts	18
n:pauses	-13
n:period	-40
n:postponed	28
n:prolongation	-43
n:prolongs	17
n:protocol	14
n:put away	18
n:quiet=1	8
n:quiet=2	-15
n:quiet=3	12
n:refrain	-13
n:renewal	-20
n:renewed	-15
n:set aside	-13
n:settlement	-11
n:shelve	20
n:shelves	-16
n:silence	17
n:sleep	-14
n:slept	32
n:spare	13
n:spared	25
n:spares	19
n:stand still	11
n:stay	10
n:stays	29
n:stretch	-25
n:stretched	35
n:suspensions	-9
n:term	-31
n:terms	25
n:truce	65
n:truce=1	31
n:truce=2	30
n:truce=3	19
n:truce=6	-11
n:truces	-12
n:understanding	15
n:undertaking	-12
n:untouched	36
n:verb=1	19
n:verb=2	16
n:verb=3	-8
n:window	-10
n:withholds	13
nc2=down	18
nc2=sell	11
nc2=up	-37
nct2=begin participle-passive	11
nct2=down future	-23
nct2=down past	13
nct2=down present	15
nct2=end past	-9
nct2=end present	12
nct2=end present-passive	-11
nct2=impose gerund	10
nct2=impose modal	-15
nct2=return present	-12
nct2=say present	-12
nct2=sell present	10
nct2=stay modal	13
nct2=stay past	-18
nct2=suspend future	21
nct2=suspend present	-16
nct2=target present	16
nct2=up modal	-12
nct2=up present	-23
next=,	16
next=:	-8
next=and	20
next=because	-13
next=if	-15
next=where	12
nhas-infinitive	-11
nhas-perfect	-7
nhas-present	11
none	58
nt2=past	-6
nt2=perfect-not	-9
nt2=present	18
nt2=present-not	-15
nt2=present-passive-not	10
nv0-none	-9
nv1-none	-9
nv2=charge	11
nv2=go	-20
nv2=halve	14
nv2=lapse	-12
nv2=meet	-23
nv2=other	-22
nv2=owe	10
nv2=put	-14
nv2=remain	10
nv2=say	-13
nv2=sign	27
nv2=stay	-10
nvt2=agree past	-19
nvt2=be future	-11
nvt2=be present	19
nvt2=charge present	19
nvt2=cut future	-11
nvt2=end future	-9
nvt2=end past	-9
nvt2=end present	13
nvt2=enter present	-12
nvt2=fall present	12
nvt2=go past	8
nvt2=go present	-22
nvt2=halve present	14
nvt2=have past	-12
nvt2=have present	13
nvt2=keep perfect	9
nvt2=lapse present	-9
nvt2=leave present	-16
nvt2=other perfect	-18
nvt2=owe present	10
nvt2=pay past	-15
nvt2=pay perfect	11
nvt2=put perfect	-11
nvt2=run modal	16
nvt2=run past	-12
nvt2=ship present	11
nvt2=sign past	23
nvt2=sign present	12
nvt2=stay present	-15
nvt2=suspend future	11
nvt2=suspend present	-22
nvt2=take past	-18
nvt2=take present	8
nvt2=write past	10
o:act=accept	9
o:act=agree	5
o:act=announce	-25
o:act=approve	-16
o:act=bear	16
o:act=begin	12
o:act=collect	21
o:act=cut	15
o:act=declare	20
o:act=extend	-18
o:act=get	-16
o:act=grant	-13
o:act=have	-8
o:act=impose	-18
o:act=introduce	-18
o:act=jump	11
o:act=know	11
o:act=let	-15
o:act=make	-8
o:act=meet	-14
o:act=move	-10
o:act=raise	-11
o:act=rise	-11
o:act=say	-13
o:act=set	-8
o:act=settle	-10
o:act=stand	13
o:act=suspend	11
o:act=threaten	-11
o:act=want	-9
o:act=write	-17
o:agree in gone	40
o:agree last gone	-22
o:announce on gone	-16
o:be from ahead	-13
o:be from gone	17
o:be in gone	-26
o:be last gone	15
o:be of gone	17
o:be of today	13
o:be on ahead	-17
o:be since gone	-12
o:be until gone	12
o:begin began gone	14
o:begin effect ahead	15
o:begin from gone	-23
o:begin from today	18
o:begin in gone	-23
o:begin last gone	10
o:begin of today	-12
o:begin on ahead	17
o:begin to gone	-9
o:call on gone	12
o:carried=controls far	-32
o:carried=deal	-32
o:carried=deal far	-13
o:carried=exclusions	-10
o:carried=exclusions far	-12
o:carried=fees	-28
o:carried=fees far	-31
o:carried=longer	-19
o:carried=longer far	-24
o:carried=meeting far	19
o:carried=procedure	-18
o:carried=procedure far	-18
o:carried=sale	-12
o:carried=sale far	18
o:carried=truce far	18
o:charge from gone	-17
o:charge the gone	-10
o:collect from ahead	18
o:collect since gone	16
o:conclude in gone	14
o:declare on gone	11
o:end last gone	12
o:end on ahead	-31
o:end on gone	7
o:have on gone	20
o:have since gone	-12
o:lay in gone	15
o:leads=	-11
o:leads=13:01 on	18
o:leads=20% since	13
o:leads=8% on	-9
o:leads=agreed in	21
o:leads=and from	-12
o:leads=and since	-9
o:leads=announced on	-12
o:leads=applied since	-10
o:leads=applies from	16
o:leads=apply from	-10
o:leads=arrangement of	15
o:leads=as of	21
o:leads=at the	-15
o:leads=begin on	-12
o:leads=begun in	-15
o:leads=beijing,	11
o:leads=by video	10
o:leads=by wednesday,	11
o:leads=china from	10
o:leads=collected from	9
o:leads=concluded on	13
o:leads=counted from	18
o:leads=dates from	13
o:leads=days in	-19
o:leads=declared on	19
o:leads=decree on	12
o:leads=effect on	14
o:leads=end on	-12
o:leads=ended on	-17
o:leads=ends on	12
o:leads=expires on	-10
o:leads=falls on	15
o:leads=from	19
o:leads=from the	11
o:leads=helsinki,	10
o:leads=made in	15
o:leads=midnight on	-15
o:leads=monday	12
o:leads=notice on	11
o:leads=notices of	-10
o:leads=november to	14
o:leads=on the	14
o:leads=other since	-11
o:leads=out on	-15
o:leads=pause of	10
o:leads=per cent	-11
o:leads=place since	9
o:leads=prolonged to	10
o:leads=quito,	10
o:leads=rates on	10
o:leads=renewed in	-12
o:leads=runs until	-9
o:leads=standstill of	13
o:leads=start on	-17
o:leads=started on	9
o:leads=suspended since	10
o:leads=suva,	10
o:leads=takes effect	12
o:leads=the same	10
o:leads=to the	-17
o:leads=trieste on	10
o:leads=truce of	20
o:leads=truce on	-11
o:leads=truce to	-11
o:leads=up in	10
o:leads=washington,	-10
o:leads=washington/beijing,	13
o:leads=weeks in	16
o:leads=year from	17
o:leads=year on	12
o:leads=— wednesday,	9
o:left=controls	-24
o:left=controls right=none	-18
o:left=deal	-9
o:left=deal right=duties	-12
o:left=deal right=none	-17
o:left=deal right=truce	22
o:left=duties	-13
o:left=duties right=duties	-22
o:left=duties right=truce	10
o:left=exclusions	-10
o:left=fees	-23
o:left=fees right=none	-19
o:left=longer right=none	9
o:left=meeting	-24
o:left=meeting right=meeting	-13
o:left=meeting right=none	-36
o:left=meeting right=truce	17
o:left=none right=deal	-17
o:left=none right=exclusions	-11
o:left=none right=fees	-14
o:left=none right=none	12
o:left=signing right=none	16
o:left=signing right=signing	13
o:left=truce	11
o:left=truce right=duties	17
o:left=truce right=longer	-28
o:left=truce right=meeting	6
o:left=truce right=truce	9
o:lower on gone	9
o:meet from ahead	11
o:meet on gone	-18
o:near=controls	-25
o:near=deal	-26
o:near=meeting	-19
o:near=none	-13
o:no verb ( gone	-11
o:no verb 12:01 today	10
o:no verb before ahead	-16
o:no verb beijing, today	19
o:no verb last gone	26
o:no verb monday, gone	12
o:no verb montevideo, today	11
o:no verb of ahead	8
o:no verb on ahead	25
o:no verb quito, today	10
o:no verb since ahead	-13
o:no verb since gone	18
o:no verb starts today	16
o:no verb the ahead	-16
o:no verb the gone	16
o:no verb the today	28
o:no verb to gone	-9
o:no verb until ahead	-13
o:no verb until gone	-14
o:no verb washington, today	-9
o:no verb washington/beijing, today	13
o:no verb wednesday today	-10
o:no verb wednesday, ahead	16
o:no verb — today	-19
o:other from ahead	17
o:other last gone	11
o:other since gone	9
o:other to gone	10
o:pay from today	15
o:pay the gone	11
o:put in gone	-13
o:put on today	11
o:reach on gone	-19
o:right=controls	-13
o:right=deal	-29
o:right=duties 	-17
o:right=duties before	-8
o:right=duties from	25
o:right=duties in	19
o:right=duties last	-10
o:right=duties of	22
o:right=duties on	-16
o:right=duties the	-20
o:right=exclusions	-15
o:right=fees	-16
o:right=longer	-28
o:right=longer in	-17
o:right=longer since	9
o:right=meeting from	14
o:right=meeting on	-19
o:right=none	-31
o:right=none (	-18
o:right=none 12:01	12
o:right=none after	-14
o:right=none again	8
o:right=none and	-15
o:right=none begin	-9
o:right=none beginning	27
o:right=none beijing,	17
o:right=none date:	-11
o:right=none effect	21
o:right=none ends	-11
o:right=none for	-22
o:right=none from	18
o:right=none is	-14
o:right=none last	36
o:right=none monday,	21
o:right=none montevideo,	11
o:right=none out	-20
o:right=none quito,	10
o:right=none since	19
o:right=none six	-10
o:right=none starts	20
o:right=none sunday,	-9
o:right=none the	27
o:right=none thursday	-11
o:right=none thursday,	-11
o:right=none time	11
o:right=none to	-6
o:right=none tuesday,	-18
o:right=none until	-32
o:right=none video	10
o:right=none wednesday	-10
o:right=none wednesday,	16
o:right=none —	-19
o:right=procedure	-24
o:right=procedure since	-12
o:right=signing in	10
o:right=truce	23
o:right=truce before	14
o:right=truce from	-14
o:right=truce in	23
o:right=truce of	-9
o:right=truce on	19
o:run of gone	13
o:run since gone	19
o:say on gone	-17
o:sign last gone	15
o:sit in gone	9
o:subject=controls	-19
o:subject=controls carried	-13
o:subject=controls far	-9
o:subject=controls far carried	-20
o:subject=controls far carried begin	-11
o:subject=controls far carried since gone	-9
o:subject=controls far no verb	-9
o:subject=controls no verb on	10
o:subject=controls on gone	9
o:subject=controls since gone	-11
o:subject=deal carried	-24
o:subject=deal carried begin ahead	-15
o:subject=deal carried in gone	-11
o:subject=deal carried on ahead	-16
o:subject=deal far carried agree in	9
o:subject=deal far carried be	-10
o:subject=deal far carried charge gone	9
o:subject=deal far carried charge since	10
o:subject=deal far carried on gone	-11
o:subject=deal far carried sign	-9
o:subject=deal far no verb gone	-15
o:subject=deal on gone	-16
o:subject=duties agree	15
o:subject=duties agree gone	15
o:subject=duties be from	12
o:subject=duties be since	-10
o:subject=duties begin	-19
o:subject=duties begin ahead	12
o:subject=duties begin gone	-23
o:subject=duties begin in	-11
o:subject=duties begin on	-15
o:subject=duties begin today	-22
o:subject=duties carried	19
o:subject=duties carried agree in	15
o:subject=duties carried be	8
o:subject=duties carried be gone	16
o:subject=duties carried be in	-10
o:subject=duties carried be last	9
o:subject=duties carried be of	22
o:subject=duties carried be on	-12
o:subject=duties carried call	13
o:subject=duties carried end gone	11
o:subject=duties carried from gone	-16
o:subject=duties carried in gone	12
o:subject=duties carried last gone	17
o:subject=duties carried of gone	17
o:subject=duties carried on ahead	17
o:subject=duties carried pay	-16
o:subject=duties carried pay from	-9
o:subject=duties carried pay gone	-9
o:subject=duties carried pay since	-12
o:subject=duties carried put	-9
o:subject=duties carried since gone	-15
o:subject=duties carried sit	10
o:subject=duties carried sit gone	10
o:subject=duties carried suspend	11
o:subject=duties carried suspend in	11
o:subject=duties carried suspend since	-10
o:subject=duties carried the gone	8
o:subject=duties carried to gone	-10
o:subject=duties far  gone	10
o:subject=duties far carried agree	9
o:subject=duties far carried agree gone	13
o:subject=duties far carried agree in	17
o:subject=duties far carried announce gone	-10
o:subject=duties far carried be	-41
o:subject=duties far carried be ahead	-13
o:subject=duties far carried be gone	-27
o:subject=duties far carried be since	-23
o:subject=duties far carried begin in	-13
o:subject=duties far carried charge since	-13
o:subject=duties far carried conclude	-19
o:subject=duties far carried conclude gone	-19
o:subject=duties far carried conclude in	-13
o:subject=duties far carried end	14
o:subject=duties far carried end gone	20
o:subject=duties far carried from ahead	16
o:subject=duties far carried from gone	-32
o:subject=duties far carried from today	8
o:subject=duties far carried have since	-13
o:subject=duties far carried keep	11
o:subject=duties far carried keep gone	11
o:subject=duties far carried lower gone	10
o:subject=duties far carried lower on	8
o:subject=duties far carried meet ahead	11
o:subject=duties far carried meet from	11
o:subject=duties far carried negotiate	13
o:subject=duties far carried negotiate gone	13
o:subject=duties far carried of gone	18
o:subject=duties far carried on ahead	-21
o:subject=duties far carried on gone	3
o:subject=duties far carried on today	-19
o:subject=duties far carried other in	9
o:subject=duties far carried run	16
o:subject=duties far carried run gone	18
o:subject=duties far carried sign ahead	10
o:subject=duties far carried sign gone	-24
o:subject=duties far carried suspend	9
o:subject=duties far carried suspend ahead	20
o:subject=duties far carried suspend from	17
o:subject=duties far carried suspend gone	-12
o:subject=duties far carried to gone	11
o:subject=duties far from ahead	-20
o:subject=duties far no verb from	-28
o:subject=duties far no verb on	13
o:subject=duties far on ahead	24
o:subject=duties far on gone	-21
o:subject=duties from gone	-15
o:subject=duties from today	10
o:subject=duties last gone	-9
o:subject=duties no verb 12:01	-13
o:subject=duties no verb ahead	-10
o:subject=duties no verb on	11
o:subject=duties no verb the	9
o:subject=duties of ahead	-18
o:subject=duties on gone	-20
o:subject=duties on today	15
o:subject=duties pay gone	11
o:subject=duties since gone	4
o:subject=duties the gone	13
o:subject=duties wednesday, ahead	10
o:subject=fees	-28
o:subject=fees far carried	-14
o:subject=fees from ahead	-10
o:subject=fees suspend	-20
o:subject=fees suspend from	-15
o:subject=longer carried	-13
o:subject=longer carried on gone	-8
o:subject=longer far	-22
o:subject=longer far carried	-10
o:subject=longer far carried begin	-17
o:subject=longer far carried begin gone	-15
o:subject=longer far no verb	-22
o:subject=longer far no verb gone	-11
o:subject=longer from ahead	15
o:subject=longer no verb ahead	12
o:subject=longer no verb from	12
o:subject=longer no verb since	13
o:subject=longer since gone	13
o:subject=meeting	-17
o:subject=meeting before ahead	-9
o:subject=meeting begin	-12
o:subject=meeting carried	14
o:subject=meeting carried be	22
o:subject=meeting carried be gone	24
o:subject=meeting carried be since	19
o:subject=meeting carried begin	10
o:subject=meeting carried end in	11
o:subject=meeting carried last gone	10
o:subject=meeting carried on gone	11
o:subject=meeting carried sign	-11
o:subject=meeting carried sign gone	-10
o:subject=meeting carried since gone	12
o:subject=meeting far carried	28
o:subject=meeting far carried before ahead	17
o:subject=meeting far carried begin ahead	-24
o:subject=meeting far carried begin the	9
o:subject=meeting far carried begin today	16
o:subject=meeting far carried charge	-17
o:subject=meeting far carried charge gone	-12
o:subject=meeting far carried in gone	27
o:subject=meeting far carried levy	-11
o:subject=meeting far carried levy gone	-10
o:subject=meeting far carried levy since	-7
o:subject=meeting far carried on ahead	-19
o:subject=meeting far carried on gone	-11
o:subject=meeting far carried other	11
o:subject=meeting far carried pay	10
o:subject=meeting far carried pay ahead	10
o:subject=meeting far carried pay from	10
o:subject=meeting far carried reach	13
o:subject=meeting far carried reach gone	14
o:subject=meeting far carried sign	23
o:subject=meeting far carried sign gone	9
o:subject=meeting far carried sign today	16
o:subject=meeting far carried suspend ahead	-9
o:subject=meeting far no verb from	12
o:subject=meeting far no verb on	14
o:subject=meeting far on gone	9
o:subject=meeting in gone	26
o:subject=meeting no verb before	-9
o:subject=meeting no verb from	-11
o:subject=meeting no verb in	28
o:subject=meeting no verb on	-26
o:subject=meeting no verb today	10
o:subject=meeting on gone	-28
o:subject=meeting since gone	-11
o:subject=none	14
o:subject=none carried	-9
o:subject=none carried  today	-15
o:subject=none carried agree	-13
o:subject=none carried ask since	9
o:subject=none carried be gone	-12
o:subject=none carried be the	13
o:subject=none carried be today	15
o:subject=none carried before ahead	-8
o:subject=none carried begin	9
o:subject=none carried charge	-12
o:subject=none carried charge since	-16
o:subject=none carried conclude	12
o:subject=none carried conclude gone	12
o:subject=none carried cut	19
o:subject=none carried extend	-12
o:subject=none carried extend gone	-11
o:subject=none carried from ahead	13
o:subject=none carried from gone	-11
o:subject=none carried have ahead	-11
o:subject=none carried have gone	15
o:subject=none carried have on	21
o:subject=none carried in gone	-7
o:subject=none carried last gone	14
o:subject=none carried leave	11
o:subject=none carried leave gone	13
o:subject=none carried levy ahead	11
o:subject=none carried make	-17
o:subject=none carried make gone	-16
o:subject=none carried make in	-13
o:subject=none carried on ahead	-24
o:subject=none carried on gone	19
o:subject=none carried other in	9
o:subject=none carried other since	-13
o:subject=none carried pay	-13
o:subject=none carried pay gone	-11
o:subject=none carried sign	-8
o:subject=none carried suspend	11
o:subject=none carried suspend ahead	11
o:subject=none carried suspend on	18
o:subject=none carried suspend since	-13
o:subject=none carried until gone	-12
o:subject=none from ahead	27
o:subject=none montevideo, today	11
o:subject=none no verb	14
o:subject=none no verb ahead	27
o:subject=none no verb from	24
o:subject=none no verb monday,	12
o:subject=none no verb montevideo,	11
o:subject=none no verb of	19
o:subject=none no verb since	15
o:subject=none no verb the	33
o:subject=none no verb ·	10
o:subject=none no verb —	-17
o:subject=none of ahead	18
o:subject=none of gone	-17
o:subject=none of today	15
o:subject=none on ahead	-12
o:subject=none since gone	17
o:subject=none the gone	10
o:subject=none the today	29
o:subject=none · today	10
o:subject=none — today	-16
o:subject=procedure	-36
o:subject=procedure carried	-9
o:subject=procedure carried from ahead	13
o:subject=procedure carried other	13
o:subject=procedure carried other ahead	14
o:subject=procedure far carried	-7
o:subject=procedure far carried begin	-15
o:subject=procedure far carried begin ahead	-9
o:subject=procedure far carried begin on	-12
o:subject=procedure far carried on ahead	-10
o:subject=procedure far carried since gone	-16
o:subject=procedure no verb	-9
o:subject=procedure no verb gone	-13
o:subject=procedure no verb today	-11
o:subject=procedure on gone	-11
o:subject=sale carried	-10
o:subject=sale far	-10
o:subject=sale far carried	28
o:subject=sale far carried since gone	18
o:subject=sale far no verb	-10
o:subject=signing begin ahead	-9
o:subject=signing no verb ahead	-22
o:subject=signing no verb in	10
o:subject=signing no verb on	11
o:subject=signing of gone	-16
o:subject=signing on ahead	-13
o:subject=signing on today	10
o:subject=signing since gone	-10
o:subject=truce agree on	-11
o:subject=truce be of	15
o:subject=truce begin	23
o:subject=truce begin ahead	9
o:subject=truce begin gone	23
o:subject=truce begin on	18
o:subject=truce carried	14
o:subject=truce carried begin ahead	13
o:subject=truce carried begin on	12
o:subject=truce carried conclude	10
o:subject=truce carried conclude gone	10
o:subject=truce carried end	12
o:subject=truce carried end gone	14
o:subject=truce carried end on	21
o:subject=truce carried from gone	14
o:subject=truce carried make	16
o:subject=truce carried make gone	16
o:subject=truce carried of gone	-16
o:subject=truce carried on ahead	12
o:subject=truce carried on gone	26
o:subject=truce carried other	-13
o:subject=truce carried other gone	-12
o:subject=truce carried other in	-10
o:subject=truce carried pay	13
o:subject=truce carried pay from	11
o:subject=truce carried pay gone	14
o:subject=truce carried sign	11
o:subject=truce carried sign gone	17
o:subject=truce carried sign on	14
o:subject=truce carried since gone	24
o:subject=truce carried suspend	-7
o:subject=truce carried suspend gone	-14
o:subject=truce conclude on	-14
o:subject=truce end	-16
o:subject=truce end ahead	-11
o:subject=truce extend on	-12
o:subject=truce far	19
o:subject=truce far  today	18
o:subject=truce far beijing, today	15
o:subject=truce far carried agree	-12
o:subject=truce far carried agree gone	-10
o:subject=truce far carried be until	9
o:subject=truce far carried begin on	18
o:subject=truce far carried charge gone	15
o:subject=truce far carried end	-10
o:subject=truce far carried from ahead	-4
o:subject=truce far carried from today	21
o:subject=truce far carried in gone	12
o:subject=truce far carried make	9
o:subject=truce far carried make gone	11
o:subject=truce far carried other	-16
o:subject=truce far carried other gone	-14
o:subject=truce far carried pay from	9
o:subject=truce far carried pay today	9
o:subject=truce far carried put	16
o:subject=truce far carried put on	11
o:subject=truce far carried suspend	18
o:subject=truce far carried suspend from	14
o:subject=truce far carried suspend gone	14
o:subject=truce far from gone	-11
o:subject=truce far no verb	19
o:subject=truce far no verb 	18
o:subject=truce far no verb ahead	-12
o:subject=truce far no verb beijing,	15
o:subject=truce far no verb from	-15
o:subject=truce far no verb gone	16
o:subject=truce far no verb on	-15
o:subject=truce far no verb since	14
o:subject=truce far no verb today	13
o:subject=truce far since gone	15
o:subject=truce from ahead	-14
o:subject=truce from gone	27
o:subject=truce have	-10
o:subject=truce make	-9
o:subject=truce make gone	-8
o:subject=truce no verb in	-12
o:subject=truce no verb last	16
o:subject=truce no verb saturday,	13
o:subject=truce no verb until	-11
o:subject=truce of ahead	-10
o:subject=truce of gone	14
o:subject=truce on gone	-21
o:subject=truce other to	12
o:subject=truce run out	-12
o:subject=truce sign	10
o:subject=truce sign gone	12
o:subject=truce sign in	19
o:subject=truce since gone	24
o:subject=truce the gone	-9
o:suspend from ahead	19
o:suspend from gone	-7
o:suspend in gone	14
o:suspend last gone	-11
o:suspend of gone	-20
o:suspend on gone	33
o:suspend until gone	-13
o:topic=controls	-21
o:topic=controls ahead	-10
o:topic=controls far	-23
o:topic=controls far gone	-17
o:topic=controls far no verb	-9
o:topic=controls gone	-33
o:topic=controls of	-11
o:topic=controls since	-24
o:topic=controls since gone	-24
o:topic=controls today	13
o:topic=deal	-26
o:topic=deal ahead	-12
o:topic=deal far charge	10
o:topic=deal far gone	-14
o:topic=deal from	-17
o:topic=deal from gone	-9
o:topic=deal gone	-18
o:topic=duties 	-26
o:topic=duties  today	-13
o:topic=duties announce	-17
o:topic=duties be	8
o:topic=duties begin	-17
o:topic=duties call	12
o:topic=duties cent	-11
o:topic=duties charge	-20
o:topic=duties clear	10
o:topic=duties collect	11
o:topic=duties cut	15
o:topic=duties declare	11
o:topic=duties far 	12
o:topic=duties far  gone	15
o:topic=duties far agree	19
o:topic=duties far be	-19
o:topic=duties far from	-30
o:topic=duties far from ahead	-29
o:topic=duties far from gone	-16
o:topic=duties far gone	7
o:topic=duties far last	18
o:topic=duties far last gone	18
o:topic=duties far on	10
o:topic=duties far on ahead	19
o:topic=duties far other	-11
o:topic=duties far run	17
o:topic=duties far the	11
o:topic=duties far to	10
o:topic=duties far to gone	10
o:topic=duties from	14
o:topic=duties from gone	-26
o:topic=duties from today	27
o:topic=duties in	-16
o:topic=duties introduce	-17
o:topic=duties jump	11
o:topic=duties last	-20
o:topic=duties last gone	-20
o:topic=duties of ahead	-14
o:topic=duties of gone	15
o:topic=duties on	10
o:topic=duties put	-10
o:topic=duties raise	-9
o:topic=duties same	10
o:topic=duties since ahead	-17
o:topic=duties sit	10
o:topic=duties suspend	35
o:topic=duties the	17
o:topic=duties the ahead	-14
o:topic=duties the gone	18
o:topic=duties to gone	-11
o:topic=duties today	16
o:topic=duties until	-11
o:topic=duties wednesday, ahead	10
o:topic=exclusions	-29
o:topic=exclusions gone	-17
o:topic=fees	-37
o:topic=fees ahead	-15
o:topic=fees gone	-20
o:topic=longer far	-14
o:topic=longer far no verb	-22
o:topic=longer from ahead	14
o:topic=longer in	-18
o:topic=longer in gone	-17
o:topic=longer since	11
o:topic=longer since gone	11
o:topic=longer to	9
o:topic=meeting	-15
o:topic=meeting 	-10
o:topic=meeting ahead	-18
o:topic=meeting be	18
o:topic=meeting begin	-22
o:topic=meeting far before	9
o:topic=meeting far before ahead	10
o:topic=meeting far begin	-14
o:topic=meeting far by	12
o:topic=meeting far charge	-10
o:topic=meeting far other	10
o:topic=meeting far suspend	-8
o:topic=meeting in	28
o:topic=meeting in gone	29
o:topic=meeting meet	-9
o:topic=meeting of	-10
o:topic=meeting on	-36
o:topic=meeting on ahead	-22
o:topic=meeting on gone	-27
o:topic=meeting other	-10
o:topic=meeting the gone	9
o:topic=meeting today	9
o:topic=none	-9
o:topic=none 	-10
o:topic=none  ahead	-11
o:topic=none be	-15
o:topic=none before	-11
o:topic=none charge	-23
o:topic=none conclude	10
o:topic=none from	16
o:topic=none from ahead	17
o:topic=none leave	11
o:topic=none monday,	12
o:topic=none montevideo,	11
o:topic=none montevideo, today	11
o:topic=none no verb	14
o:topic=none of	18
o:topic=none of ahead	15
o:topic=none of today	11
o:topic=none on ahead	-35
o:topic=none pay	-16
o:topic=none since	13
o:topic=none since gone	17
o:topic=none the	27
o:topic=none the today	29
o:topic=none —	-17
o:topic=none — today	-16
o:topic=procedure be	-11
o:topic=procedure far	-18
o:topic=procedure far ahead	-11
o:topic=procedure far begin	-11
o:topic=procedure far on	-15
o:topic=procedure far on ahead	-9
o:topic=procedure from	10
o:topic=procedure from today	8
o:topic=procedure gone	-15
o:topic=procedure in	-9
o:topic=procedure no verb	-9
o:topic=procedure on gone	-15
o:topic=procedure other	15
o:topic=sale	-12
o:topic=sale far	-11
o:topic=sale far no verb	-10
o:topic=signing ahead	-20
o:topic=signing approve	-10
o:topic=signing charge	13
o:topic=signing from	9
o:topic=signing last	15
o:topic=signing last gone	15
o:topic=signing of	-7
o:topic=signing of gone	-28
o:topic=signing run	13
o:topic=signing today	25
o:topic=truce	14
o:topic=truce ahead	-10
o:topic=truce before	14
o:topic=truce begin	39
o:topic=truce conclude	-10
o:topic=truce effect	12
o:topic=truce effect today	9
o:topic=truce ends	-9
o:topic=truce extend	-12
o:topic=truce far	24
o:topic=truce far 	17
o:topic=truce far  today	18
o:topic=truce far be	8
o:topic=truce far beijing,	15
o:topic=truce far beijing, today	15
o:topic=truce far charge	13
o:topic=truce far from gone	-13
o:topic=truce far gone	25
o:topic=truce far in	-14
o:topic=truce far in gone	-13
o:topic=truce far no verb	19
o:topic=truce far other	-10
o:topic=truce far since	20
o:topic=truce far since gone	25
o:topic=truce from	15
o:topic=truce from gone	17
o:topic=truce get	-12
o:topic=truce gone	19
o:topic=truce in	15
o:topic=truce in gone	17
o:topic=truce last	14
o:topic=truce last gone	16
o:topic=truce of	16
o:topic=truce of ahead	-17
o:topic=truce of gone	24
o:topic=truce out	-18
o:topic=truce put	17
o:topic=truce saturday,	13
o:topic=truce say	-15
o:topic=truce since	18
o:topic=truce since gone	21
o:topic=truce starts	19
o:topic=truce the	-33
o:topic=truce the ahead	-13
o:topic=truce the gone	-23
o:topic=truce to	-17
o:topic=truce to ahead	-12
o:topic=truce to gone	-16
o:topic=truce until	-26
o:topic=truce until ahead	-20
o:topic=truce until gone	-18
pc0=down	11
pc0=suspend	-12
pc1=agree	15
pc1=down	21
pc1=impose	12
pc1=return	10
pc1=suspend	-17
pct0=begin past	14
pct0=begin present	-14
pct0=down perfect	11
pct0=end modal	9
pct0=impose pluperfect	12
pct0=propose present	8
pct0=stay modal	-11
pct0=up past	-13
pct1=agree infinitive	9
pct1=agree participle-passive	13
pct1=begin participle-passive	-13
pct1=begin past	16
pct1=begin present	-12
pct1=down perfect	11
pct1=end modal	9
pct1=impose gerund	-12
pct1=impose participle-passive	21
pct1=impose pluperfect	13
pct1=propose present	10
pct1=suspend present	-11
pct1=up past	-13
phas-future	-11
phas-participle	20
phas-pluperfect	20
phas-present	12
pt0=pluperfect	19
pt0=present-passive	21
pt1=modal	-11
pt1=participle-passive	21
pt1=pluperfect	13
pt1=present	-16
pt1=present-passive	22
pv0=announce	-15
pv0=begin	14
pv0=call	8
pv0=cease	9
pv0=come	-15
pv0=get	12
pv0=go	-15
pv0=have	-12
pv0=lay	11
pv0=leave	16
pv0=other	26
pv0=pay	-14
pv0=propose	-10
pv0=recall	13
pv0=suspend	-25
pv1=announce	-17
pv1=call	7
pv1=come	-15
pv1=get	15
pv1=go	-18
pv1=have	-9
pv1=hold	12
pv1=lay	10
pv1=leave	14
pv1=other	17
pv1=pay	-11
pv1=propose	-10
pv1=put	-18
pv1=suspend	-22
pv2-none	-11
pvt0=announce present	-11
pvt0=be present	-11
pvt0=begin past	17
pvt0=call present	8
pvt0=come present	-11
pvt0=end modal	11
pvt0=get present	15
pvt0=go past	-8
pvt0=hold present	13
pvt0=leave past	11
pvt0=other perfect	16
pvt0=other present	14
pvt0=pay present	-9
pvt0=recall present	11
pvt0=say past	-12
pvt0=stand present	10
pvt0=suspend present	-14
pvt1=agree perfect	7
pvt1=announce present	-11
pvt1=be present	-10
pvt1=begin past	20
pvt1=call present	8
pvt1=come present	-11
pvt1=end modal	11
pvt1=enter participle	-10
pvt1=get present	15
pvt1=go past	-8
pvt1=hold present	13
pvt1=leave past	11
pvt1=other perfect	11
pvt1=other present	14
pvt1=pay present	-9
pvt1=say past	-12
pvt1=stand present	10
pvt1=suspend present	-14
q:'s	-20
q:,	29
q:.	-31
q::	-23
q:<agent>	-17
q:<day-ahead>	-23
q:<day-gone>	-20
q:<duty>	-8
q:<gate>	-16
q:<goods>	-11
q:<level-noun>	-15
q:<money>	-40
q:<month-ahead>	17
q:<number>	-10
q:<office>	16
q:<organisation>	-34
q:<quality>	24
q:<seat>	19
q:<span>	43
q:<v-bear>	-29
q:<v-buy>	-31
q:<v-end>	-34
q:<v-sell>	-12
q:<v-stay>	-24
q:?	-18
q:additional	-10
q:adopt	14
q:after	15
q:again	16
q:against	16
q:ago	21
q:agree	20
q:agreement	-17
q:aircraft	-9
q:amount	14
q:an	-11
q:and	10
q:announcement	13
q:another	-19
q:any	-13
q:approve	-13
q:are	19
q:around	11
q:at	14
q:autumn	-17
q:avocado	9
q:background	-11
q:bar	14
q:become	13
q:before	20
q:boat	-14
q:both	18
q:bring	-8
q:built	-15
q:busan	-22
q:buy	-17
q:by	-14
q:calm	10
q:can	-15
q:car	-17
q:carry	-12
q:case	8
q:cement	12
q:change	12
q:changed	-16
q:chip	-18
q:client	15
q:cocoa	16
q:cold	10
q:colleague	-12
q:collect	11
q:come	14
q:commerce	15
q:company	-16
q:continue	-11
q:copper	-14
q:correct	19
q:cost	-10
q:cotton	22
q:could	-11
q:country	-16
q:cut	-7
q:date	10
q:deal	-17
q:delegation	-15
q:depend	-10
q:die	-12
q:direction	-13
q:doing	13
q:due	-13
q:earth	-19
q:eleven	13
q:else	-9
q:emergency	-18
q:end	-21
q:enter	-15
q:exporter	11
q:extra	8
q:fact	-9
q:fall	-15
q:far	-15
q:fee	-9
q:fentanyl	12
q:firm	-15
q:flour	17
q:for	-10
q:foreign	-14
q:forty	-18
q:found	9
q:four	-32
q:free	-15
q:from	-11
q:further	17
q:good	-23
q:grape	-9
q:group	-8
q:happened	-9
q:has	-26
q:hear	13
q:height	16
q:hold	-20
q:hour	15
q:how	-15
q:if	-11
q:import	-12
q:impose	13
q:instead	14
q:into	-13
q:is	14
q:it	-16
q:its	-8
q:joint	21
q:just	-10
q:kind	-11
q:kobe	13
q:lamb	11
q:lasted	-11
q:law	-9
q:lay	11
q:leave	-28
q:level	11
q:licence	-10
q:like	17
q:lisbon	10
q:little	14
q:loan	11
q:long	-12
q:look	15
q:lower	-21
q:man	-11
q:may	-11
q:me	16
q:meal	9
q:meet	-15
q:midnight	10
q:mind	9
q:minister	23
q:minute	-18
q:month	20
q:more	-8
q:morning	-13
q:most	14
q:my	11
q:negotiate	-10
q:new	-15
q:next	-16
q:no	12
q:nobody	-9
q:noon	-11
q:note	-12
q:notice	-19
q:now	8
q:off	-16
q:oil	13
q:on	13
q:once	-10
q:onion	-19
q:only	-17
q:operated	-8
q:or	-27
q:order	-13
q:out	15
q:over	-9
q:own	-17
q:p	12
q:pause	20
q:pay	-11
q:period	-14
q:plant	11
q:pork	-11
q:port	-23
q:potatoe	-10
q:present	-9
q:price	-13
q:proclamation	-26
q:product	-9
q:prolonged	10
q:published	-17
q:quarrel	-25
q:rare	-18
q:rate	-26
q:rather	10
q:reach	9
q:reading	13
q:reason	14
q:recall	8
q:reduce	15
q:regulation	16
q:reminder	17
q:representative	-10
q:rest	18
q:rice	-12
q:risk	12
q:river	-10
q:round	-25
q:run	-19
q:sailing	-10
q:same	-37
q:schedule	17
q:season	10
q:seat	9
q:section	-32
q:sheet	-11
q:ship	-7
q:shirt	18
q:should	13
q:side	-14
q:sign	-24
q:since	-25
q:somebody	9
q:spoke	13
q:spring	16
q:stalled	9
q:state	9
q:statement	21
q:stay	-29
q:steel	-24
q:subject	-10
q:summit	14
q:surcharge	-21
q:suspend	13
q:suspension	-20
q:talk	-20
q:tariff	-8
q:telephone	10
q:than	-28
q:their	-13
q:themselve	10
q:then	20
q:they	22
q:thi	-22
q:thing	11
q:tile	12
q:to	-45
q:transit	-13
q:translated	-12
q:travel	11
q:treat	11
q:truce	20
q:truck	-12
q:trying	10
q:turn	11
q:tyre	-10
q:unless	12
q:us	-11
q:valley	-8
q:vessel	-8
q:volume	12
q:wagon	11
q:walked	20
q:watche	-16
q:we	-10
q:were	-18
q:what	-25
q:where	26
q:which	-17
q:who	-15
q:wine	-10
q:within	10
q:word	10
q:would	-10
q:write	-10
q:yarn	22
q:yes	-22
q:you	16
q:your	-11
qt=modal	-22
qt=perfect	-12
r1='s & d:ahead	-10
r1=, & d:today	19
r1=-	-16
r1=- & d:today	-15
r1=.	12
r1=. & d:today	18
r1=; & d:gone	13
r1=<end>	-6
r1=<end> & d:ahead	-8
r1=<goods>	10
r1=<goods> & d:ahead	-20
r1=<goods> & d:gone	21
r1=<name> & d:ahead	-25
r1=<name> & d:today	12
r1=<number>	-14
r1=<quality> & d:ahead	-13
r1=<quality> & d:gone	-9
r1=<quality> & d:today	9
r1=<v-agree> & d:gone	-12
r1=<v-begin> & d:gone	13
r1=<v-impose> & d:ahead	-13
r1=<v-up>	9
r1=<v-up> & d:gone	10
r1=?	-17
r1=? & d:gone	-25
r1=after & d:gone	-15
r1=an	-9
r1=and	17
r1=are & d:gone	-20
r1=as	-24
r1=as & d:gone	-12
r1=as & d:today	-8
r1=at	-13
r1=between	-16
r1=between & d:gone	-15
r1=both	31
r1=both & d:gone	30
r1=cut	-16
r1=cut & d:gone	-14
r1=end	-15
r1=end & d:gone	-12
r1=evening	-21
r1=evening & d:gone	-16
r1=expire	8
r1=expire & d:gone	8
r1=for	15
r1=for & d:gone	19
r1=go	9
r1=go & d:gone	10
r1=has	-18
r1=has & d:gone	-14
r1=he	8
r1=he & d:gone	11
r1=hold	9
r1=if	-23
r1=if & d:ahead	-13
r1=in	-29
r1=in & d:gone	-36
r1=is	-15
r1=is & d:gone	-11
r1=it	-24
r1=it & d:ahead	-32
r1=it & d:today	-12
r1=last	15
r1=last & d:gone	17
r1=most & d:ahead	12
r1=most & d:gone	-16
r1=night	-15
r1=night & d:gone	-11
r1=on	-18
r1=our	8
r1=our & d:gone	12
r1=run	13
r1=run & d:gone	14
r1=sign & d:gone	-11
r1=stay	-9
r1=stay & d:gone	-8
r1=that & d:gone	-22
r1=that & d:today	10
r1=the & d:ahead	14
r1=the & d:gone	-13
r1=their	11
r1=their & d:gone	12
r1=there	15
r1=there & d:gone	16
r1=thi & d:gone	9
r1=under	22
r1=under & d:ahead	18
r1=under & d:gone	8
r1=without	-11
r1=— & d:gone	-26
r2="	-12
r2='s	9
r2=<day-ahead>	21
r2=<day-gone>	-18
r2=<duty>	-29
r2=<end>	-12
r2=<goods>	-17
r2=<level-noun>	12
r2=<level>	-13
r2=<money>	15
r2=<name>	-12
r2=<number>	-14
r2=<office>	10
r2=<person>	-30
r2=<quality>	13
r2=<span>	22
r2=<v-down>	16
r2=<v-end>	29
r2=<v-impose>	-14
r2=<v-propose>	-13
r2=<v-say>	-24
r2=<v-suspend>	-20
r2=additional	-15
r2=another	-16
r2=been	-15
r2=both	-16
r2=bring	13
r2=by	-10
r2=come	12
r2=each	10
r2=end	25
r2=expire	19
r2=first	-9
r2=from	24
r2=good	10
r2=i	21
r2=if	10
r2=in	10
r2=is	10
r2=lapse	-9
r2=last	-9
r2=level	9
r2=next	17
r2=of	-11
r2=out	22
r2=put	-16
r2=rice	-10
r2=set	-9
r2=sign	-14
r2=suspend	-16
r2=tariff	-9
r2=that	8
r2=there	-9
r2=three	-11
r2=time	12
r2=truce	16
r2=two	-7
r2=until	16
r2=up	-10
r2=was	13
r2=we	-9
r2=well	-12
r2=which	17
r2=will	-27
r2=would	14
r2=year	16
r3='s	13
r3=)	-12
r3=.	14
r3=:	-23
r3=<agent>	9
r3=<day-ahead>	26
r3=<day-gone>	-10
r3=<duty>	-19
r3=<end>	-17
r3=<goods>	-20
r3=<level-noun>	-19
r3=<name>	19
r3=<not>	-12
r3=<office>	-26
r3=<organisation>	-18
r3=<v-bear>	-10
r3=<v-say>	-12
r3=<v-stay>	10
r3=<v-suspend>	-11
r3=back	22
r3=be	-11
r3=both	-11
r3=by	-9
r3=do	16
r3=expire	22
r3=government	13
r3=has	20
r3=have	14
r3=hold	-22
r3=is	11
r3=its	8
r3=keep	17
r3=lapse	-16
r3=let	-9
r3=not	-25
r3=of	18
r3=oil	-12
r3=old	-12
r3=one	-15
r3=part	-9
r3=pay	-16
r3=place	18
r3=prolonged	-18
r3=put	-12
r3=rate	-12
r3=return	10
r3=say	-18
r3=sign	-10
r3=suspend	-15
r3=term	10
r3=the	-9
r3=them	12
r3=trade	14
r3=truce	21
r3=two	10
r3=understanding	17
r3=up	8
r3=was	-13
r3=with	16
r3=would	-20
r3=year	14
r4='s	-24
r4=,	19
r4=:	11
r4=<agent>	8
r4=<day-ahead>	26
r4=<end>	-14
r4=<gate>	-17
r4=<level-noun>	-19
r4=<organisation>	-22
r4=<sender>	12
r4=<v-bear>	-21
r4=<v-begin>	-12
r4=<v-impose>	-13
r4=<v-propose>	-22
r4=<v-say>	-10
r4=about	10
r4=additional	16
r4=again	-11
r4=an	12
r4=and	-19
r4=apply	-12
r4=as	-11
r4=be	-18
r4=before	-15
r4=begin	13
r4=both	10
r4=can	9
r4=come	-9
r4=count	11
r4=date	9
r4=doe	13
r4=earlier	11
r4=end	15
r4=expire	-12
r4=extend	12
r4=fentanyl	14
r4=further	13
r4=geneva	16
r4=go	8
r4=government	14
r4=had	-14
r4=has	11
r4=in	-35
r4=is	-8
r4=it	17
r4=its	9
r4=no	-25
r4=of	-11
r4=old	12
r4=on	16
r4=paper	9
r4=pay	-8
r4=put	-17
r4=rate	-11
r4=since	-12
r4=so	16
r4=stay	-10
r4=steel	-13
r4=take	-12
r4=tariff	-22
r4=the	-17
r4=their	-16
r4=to	-10
r4=unless	9
r4=was	-24
r4=will	20
r=, <level>	-21
r=, <name>	20
r=, <seat>	10
r=, as	10
r=, before	-8
r=, both	-14
r=, come	15
r=, each	11
r=, end	16
r=, good	18
r=, has	10
r=, i	24
r=, it	-14
r=, last	-18
r=, on	-13
r=, to	18
r=, with	-11
r=. <end>	12
r=: <end>	18
r=: <number>	-12
r=<end> <end>	-6
r=<name> will	-17
r=<person> and	12
r=? <end>	-17
r=and <level>	13
r=and <month-gone>	10
r=and expire	13
r=and is	18
r=and was	9
r=and will	-12
r=and would	9
r=as well	-12
r=at <number>	-12
r=between <name>	-12
r=by <span>	9
r=expire on	8
r=for <span>	24
r=has been	-14
r=if it	-12
r=in the	-10
r=of next	17
r=the <quality>	18
r=the additional	-9
r=there was	9
r=they have	-17
r=to <day-ahead>	25
r=under a	18
r=would have	9
r=— it	9
s:'s	-8
s:,	-27
s:.	-18
s:/	14
s:;	-10
s:<day-ahead>	-21
s:<day-gone>	19
s:<day-today>	-18
s:<duty>	10
s:<level>	-9
s:<month-ahead>	-49
s:<month-today>	-25
s:<not>	-9
s:<organisation>	-10
s:<person>	-7
s:<points>	24
s:<span>	18
s:<taker>	-17
s:<v-bear>	-9
s:<v-begin>	25
s:<v-buy>	-31
s:<v-deny>	-25
s:<v-end>	-12
s:<v-propose>	-24
s:<v-sell>	-18
s:<v-stay>	-9
s:<v-suspend>	7
s:<v-up>	-16
s:@	18
s:a	-15
s:about	-18
s:above	10
s:adjust	14
s:admit	11
s:agent	-10
s:ago	-13
s:agreement	-37
s:agricultural	15
s:aircraft	-13
s:al	14
s:alert	-5
s:all	-44
s:also	-20
s:although	13
s:aluminium	-12
s:an	-19
s:announce	-34
s:announcement	15
s:answer	-30
s:antigua	-10
s:any	-24
s:approval	-18
s:approve	-29
s:arm	-14
s:arrangement	21
s:arrival	-15
s:arrive	-16
s:arrived	10
s:as	7
s:at	-16
s:autumn	17
s:back	13
s:ban	-11
s:bandung	-12
s:bar	-13
s:bargain	-13
s:battery	-11
s:be	24
s:bearing	12
s:beer	-11
s:begin	24
s:being	20
s:bell	10
s:benefit	11
s:between	-6
s:beyond	-11
s:both	43
s:brandy	-12
s:breaking	13
s:bulletin	17
s:butter	16
s:buyer	-13
s:cabinet	-14
s:cape	10
s:capital	14
s:car	-30
s:carlo	11
s:carry	-10
s:case	-21
s:cashmere	9
s:cease	15
s:ceasefire	-21
s:cement	-15
s:chair	9
s:changed	-16
s:chart	11
s:chief	11
s:chip	-19
s:circular	-8
s:citru	13
s:city	-20
s:civilian	-9
s:clock	18
s:coffee	20
s:collapsed	-9
s:colleague	-29
s:collect	10
s:come	-21
s:commitment	14
s:company	-12
s:compared	10
s:conference	15
s:confirm	-21
s:consultation	-21
s:corn	-13
s:cost	-18
s:cotton	-29
s:could	11
s:counted	26
s:counter	10
s:country	-19
s:cousin	-11
s:crossed	10
s:customer	-21
s:da	9
s:daily	-18
s:de	-10
s:deal	-13
s:declare	24
s:did	-18
s:discuss	-13
s:dispute	-13
s:do	13
s:double	-17
s:down	27
s:draft	-10
s:drawer	-10
s:drone	-11
s:dry	-10
s:due	-18
s:during	-18
s:duty	19
s:each	14
s:early	-16
s:earth	-10
s:edition	-11
s:effect	13
s:either	12
s:emergency	-32
s:end	-7
s:enter	13
s:est	-13
s:every	-12
s:everyone	-10
s:everything	-24
s:exchanged	-10
s:exempt	-14
s:exemption	-10
s:expect	-18
s:expire	11
s:extend	-13
s:extension	-34
s:extra	26
s:fact	-22
s:far	-15
s:farm	-23
s:fee	-27
s:fentanyl	15
s:filed	11
s:fire	-15
s:flour	8
s:footwear	8
s:force	29
s:forced	-33
s:forgotten	9
s:fourth	-30
s:freeze	23
s:from	19
s:front	-9
s:full	-17
s:furniture	-15
s:further	23
s:gazette	15
s:general	-14
s:geneva	6
s:get	-11
s:glass	-17
s:gmt	13
s:good	12
s:government	21
s:grant	-14
s:ground	-11
s:guest	9
s:gwadar	9
s:had	-12
s:halifax	16
s:halt	35
s:ham	12
s:hand	19
s:happen	-15
s:harbour	-11
s:he	-27
s:height	-15
s:helsinki	10
s:here	-7
s:high	-10
s:highest	-28
s:home	-14
s:honour	13
s:ice	-13
s:implementation	13
s:import	-13
s:indicate	12
s:initialled	-24
s:instead	19
s:instruction	13
s:into	28
s:introduce	-16
s:island	-12
s:issued	14
s:it	-11
s:jump	10
s:keep	15
s:kind	-13
s:kingdom	22
s:know	8
s:kuala	-11
s:labor	-27
s:lack	9
s:lapse	-28
s:lasted	-22
s:late	-12
s:lay	16
s:leather	18
s:leave	19
s:legal	-10
s:lentil	-9
s:let	-28
s:level	20
s:licence	-21
s:lift	-16
s:list	-38
s:listing	14
s:live	10
s:livestock	9
s:loaded	-28
s:london	-25
s:long	9
s:longer	9
s:lose	-23
s:loui	-12
s:lugano	10
s:lumpur	-11
s:matter	-22
s:may	-11
s:mean	-19
s:meanwhile	14
s:measure	21
s:meat	11
s:medicine	-13
s:men	-13
s:mid	19
s:midnight	-14
s:ministry	-34
s:mombasa	-9
s:monday	29
s:month	13
s:moratorium	11
s:morning	-20
s:move	-21
s:much	-18
s:mumbai	9
s:named	-16
s:nang	9
s:nearly	-13
s:neighbour	-10
s:night	-22
s:no	11
s:none	-16
s:nor	-10
s:northern	-9
s:note	29
s:observed	35
s:of	-11
s:off	-12
s:offer	-22
s:olive	22
s:on	-10
s:once	-10
s:open	-16
s:opened	-18
s:or	-14
s:order	-14
s:ordinary	-13
s:originating	18
s:osh	10
s:other	14
s:our	-11
s:over	-28
s:pact	-16
s:pair	10
s:part	-23
s:patented	-13
s:pause	6
s:peace	27
s:pen	16
s:permit	-18
s:phone	10
s:pistachio	11
s:plan	-17
s:port	-33
s:powder	-13
s:prawn	-10
s:press	10
s:proclamation	-27
s:product	12
s:prolong	-20
s:prolonged	-8
s:promise	-27
s:protocol	-19
s:public	-9
s:pump	20
s:purchase	-11
s:quota	-12
s:raise	-14
s:rare	-9
s:rather	-14
s:reason	19
s:recently	-14
s:reduction	17
s:refrain	11
s:refused	-11
s:relief	15
s:renewed	-25
s:result	-16
s:ring	11
s:river	-15
s:roll	-11
s:rose	10
s:round	-13
s:rule	-21
s:safeguard	-16
s:saffron	11
s:saint	-11
s:salt	9
s:satisfaction	10
s:say	-29
s:season	-15
s:seat	11
s:second	-15
s:section	-31
s:send	-13
s:sesame	-12
s:seven	13
s:shall	10
s:shea	11
s:sheet	-31
s:shelve	17
s:shipment	9
s:shipper	18
s:shook	27
s:shrink	-12
s:side	25
s:since	24
s:sir	15
s:six	-14
s:sleep	10
s:so	27
s:some	-9
s:sooner	12
s:sort	13
s:space	14
s:spare	-17
s:special	16
s:squash	12
s:stand	10
s:start	18
s:state	9
s:stop	15
s:studio	17
s:success	-9
s:successor	-14
s:sum	-13
s:summer	16
s:sunflower	11
s:surcharge	-33
s:suspension	17
s:table	9
s:talk	-28
s:talked	-12
s:technical	12
s:telephoned	9
s:terminate	-13
s:textile	13
s:than	-12
s:thank	9
s:the	-23
s:them	-8
s:then	-13
s:there	-10
s:therefore	9
s:thi	19
s:thing	14
s:those	18
s:threaten	-22
s:three	-11
s:thu	-15
s:thursday	-9
s:tile	13
s:till	-14
s:together	-22
s:trieste	10
s:truce	13
s:truck	-9
s:under	16
s:understanding	10
s:up	-24
s:upon	17
s:us	13
s:use	-11
s:valid	15
s:value	-9
s:vanilla	16
s:veracruz	-9
s:visit	-15
s:vote	-22
s:want	-30
s:war	16
s:watche	-14
s:way	21
s:we	-22
s:well	-12
s:what	16
s:whatever	-15
s:when	13
s:whose	-13
s:will	9
s:wine	-11
s:within	-18
s:without	-33
s:worst	-21
s:worth	-23
s:would	-20
s:year	17
s:york	-10
sa:"	-12
sa:'	15
sa:'s been	17
sa:'s on	16
sa:( <level>	-13
sa:) ,	-11
sa:) .	-26
sa:, "	-17
sa:, <day-ahead>	13
sa:, <name>	23
sa:, <number>	12
sa:, <person>	-18
sa:, although	9
sa:, and	15
sa:, are	9
sa:, because	-16
sa:, before	-13
sa:, by	-14
sa:, coffee	17
sa:, come	15
sa:, down	24
sa:, each	10
sa:, end	26
sa:, from	-17
sa:, good	33
sa:, hold	9
sa:, i	18
sa:, in	-21
sa:, instead	10
sa:, it	-11
sa:, lapse	-9
sa:, last	-19
sa:, meet	12
sa:, now	9
sa:, of	-13
sa:, on	-23
sa:, or	-12
sa:, since	16
sa:, the	-9
sa:, then	-13
sa:, there	-10
sa:, they	10
sa:, to	12
sa:, together	-10
sa:, until	-22
sa:, we	-13
sa:, which	14
sa:, with	-15
sa:.	-19
sa:. in	9
sa::	-9
sa:: <name>	-12
sa:;	-10
sa:; the	-12
sa:<day-ahead>	40
sa:<day-ahead> .	16
sa:<day-ahead> and	-12
sa:<day-ahead> of	14
sa:<day-ahead> the	11
sa:<day-ahead> to	-9
sa:<day-gone>	-39
sa:<day-gone> .	-9
sa:<day-gone> and	-12
sa:<day-today>	-17
sa:<day-today> ,	14
sa:<day-today> .	-14
sa:<duty>	-15
sa:<gate>	24
sa:<goods-amount>	-19
sa:<goods>	-15
sa:<level> (	9
sa:<level> ,	12
sa:<level> .	20
sa:<level> again	-14
sa:<level> duty	10
sa:<level> for	-11
sa:<level> from	10
sa:<level> has	-10
sa:<level> is	-12
sa:<level> since	-11
sa:<level> that	-12
sa:<level> to	-12
sa:<level> under	-17
sa:<level> until	12
sa:<level> was	11
sa:<month-gone> ,	-12
sa:<name> 's	-18
sa:<name> ,	15
sa:<name> agree	-11
sa:<name> and	-13
sa:<name> are	12
sa:<name> at	19
sa:<name> begin	13
sa:<name> cut	13
sa:<name> enter	10
sa:<name> has	14
sa:<name> keep	-11
sa:<name> take	10
sa:<name> will	-13
sa:<number>	12
sa:<number> .	17
sa:<number> :	14
sa:<number> before	10
sa:<number> for	19
sa:<number> in	17
sa:<number> more	-11
sa:<number> of	15
sa:<number> on	-11
sa:<number> to	-8
sa:<number> will	14
sa:<office>	-9
sa:<office> ,	21
sa:<office> of	9
sa:<office> order	-12
sa:<organisation>	-30
sa:<organisation> .	-8
sa:<organisation> and	-13
sa:<organisation> has	15
sa:<organisation> will	10
sa:<person> .	11
sa:<person> and	19
sa:<person> in	-11
sa:<person> say	-10
sa:<person> warn	9
sa:<points>	12
sa:<points> of	17
sa:<quality> -	-12
sa:<quality> .	11
sa:<quality> apple	12
sa:<quality> cement	-14
sa:<quality> duty	9
sa:<quality> good	12
sa:<quality> oil	-15
sa:<quality> olive	19
sa:<quality> one	16
sa:<quality> origin	-12
sa:<quality> plywood	9
sa:<quality> rice	-12
sa:<quality> side	12
sa:<quality> sunflower	12
sa:<quality> tariff	13
sa:<quality> wine	10
sa:<seat> has	14
sa:<sender>	-19
sa:<span>	20
sa:<span> ,	-30
sa:<span> .	26
sa:<span> in	-15
sa:<span> on	-18
sa:<span> the	-13
sa:<span> to	16
sa:<span> truce	10
sa:<v-begin>	15
sa:<v-deny>	-14
sa:<v-propose>	-21
sa:<v-say>	-21
sa:<v-stay>	-12
sa:<v-up>	-11
sa:?	-19
sa:a .	13
sa:a <quality>	-13
sa:a <span>	15
sa:a duty	-15
sa:a further	23
sa:a second	-16
sa:a successor	-12
sa:a third	8
sa:a truce	28
sa:accept	9
sa:according	-9
sa:according to	-9
sa:additional	13
sa:additional <level>	-27
sa:additional duty	11
sa:additional tariff	20
sa:admit	7
sa:after the	7
sa:again	-9
sa:again ,	-10
sa:against <number>	13
sa:agree	13
sa:agreement	-14
sa:airport	13
sa:all	-24
sa:all .	-11
sa:allowed	-11
sa:allowed to	-11
sa:alone	10
sa:alone .	12
sa:also	-16
sa:although	9
sa:an additional	-19
sa:an extension	-13
sa:an extra	11
sa:an order	9
sa:and	17
sa:and ,	-9
sa:and <day-ahead>	-12
sa:and <person>	24
sa:and <seat>	17
sa:and a	-12
sa:and can	13
sa:and for	10
sa:and i	-11
sa:and it	21
sa:and no	12
sa:and not	14
sa:and nothing	-11
sa:and other	10
sa:and run	-12
sa:and stay	-11
sa:and that	20
sa:and the	-31
sa:and trade	17
sa:and was	12
sa:and which	19
sa:and with	13
sa:and would	12
sa:announce	-17
sa:answer	-13
sa:anti	10
sa:anti -	10
sa:any	-15
sa:apple	11
sa:apply	-29
sa:apply to	-13
sa:are suspend	11
sa:arrangement	14
sa:arrangement with	21
sa:as	-11
sa:as if	9
sa:autumn	12
sa:back	13
sa:back on	8
sa:back to	10
sa:banana	-9
sa:bar	-12
sa:be	10
sa:be <level>	-9
sa:be apply	-11
sa:be ask	10
sa:be suspend	-9
sa:because	-39
sa:because of	-10
sa:beef and	9
sa:been a	11
sa:been extend	-11
sa:been pay	-12
sa:beer	-17
sa:before <day-ahead>	-19
sa:before it	9
sa:before the	-39
sa:begin	10
sa:begin .	17
sa:begin a	14
sa:being	22
sa:benefit	11
sa:between	-40
sa:between <name>	-20
sa:both	33
sa:both <office>	9
sa:both had	10
sa:bottle	8
sa:brandy	-14
sa:butter	16
sa:buyer	-9
sa:by	-17
sa:by <day-ahead>	8
sa:by <person>	-15
sa:by <span>	-21
sa:by a	-9
sa:call a	13
sa:car	-15
sa:carry	-23
sa:case	-12
sa:ceasefire	-13
sa:cement	-14
sa:charge on	-24
sa:cheese	8
sa:coffee	15
sa:collect .	11
sa:come	11
sa:come down	-15
sa:commerce	-14
sa:conclude	-14
sa:consider	-10
sa:cotton	-17
sa:could	10
sa:count .	-9
sa:country ,	-10
sa:country would	9
sa:cut	-10
sa:day ,	-11
sa:declare	13
sa:did	-23
sa:dispute	-10
sa:do	18
sa:doe	12
sa:double	-10
sa:down	28
sa:down from	21
sa:due	-12
sa:duty	7
sa:duty and	13
sa:duty at	12
sa:duty for	19
sa:duty that	-11
sa:duty to	13
sa:each	11
sa:earlier .	10
sa:economic	10
sa:economic and	11
sa:economy	-10
sa:either	18
sa:either side	11
sa:emergency	-15
sa:end <day-ahead>	10
sa:end of	-15
sa:enter	10
sa:enter <name>	12
sa:enter before	-16
sa:enter into	22
sa:evening	-6
sa:expire	22
sa:expire on	19
sa:extend .	15
sa:extend by	-11
sa:extension	-26
sa:extra	21
sa:extra <level>	10
sa:fee .	-14
sa:fee on	-15
sa:fentanyl	12
sa:fentanyl ,	16
sa:first	-34
sa:flat	9
sa:flour	12
sa:following	-9
sa:for	10
sa:for <span>	21
sa:for a	11
sa:for fentanyl	16
sa:for good	-11
sa:for the	-18
sa:for which	10
sa:force	20
sa:force until	24
sa:forced	-20
sa:forced labor	-10
sa:framework	-15
sa:free	-13
sa:free of	-15
sa:freeze	10
sa:from <day-ahead>	-59
sa:from <level>	24
sa:from <name>	24
sa:further	27
sa:further <points>	19
sa:further <span>	14
sa:geneva	9
sa:geneva ,	7
sa:get	-21
sa:given	-19
sa:go into	14
sa:go out	11
sa:go to	-14
sa:good	26
sa:good ,	14
sa:good .	-15
sa:good and	11
sa:good for	12
sa:good from	-16
sa:good have	-10
sa:good to	23
sa:good until	23
sa:good will	11
sa:government	18
sa:had	-19
sa:had a	-11
sa:halifax	9
sa:hand on	17
sa:hard	10
sa:has	18
sa:has been	-18
sa:has collect	12
sa:has go	-10
sa:has keep	13
sa:has pay	20
sa:has put	-13
sa:has take	11
sa:has until	13
sa:have	11
sa:have been	20
sa:have no	13
sa:have not	-9
sa:have run	12
sa:highest	-20
sa:his country	10
sa:hold	-13
sa:hold for	-20
sa:honour	9
sa:hour .	-16
sa:i	11
sa:import	-13
sa:impose in	9
sa:in <month-gone>	-23
sa:in <name>	21
sa:in <seat>	11
sa:in a	-21
sa:in geneva	25
sa:in halifax	9
sa:in mumbai	9
sa:in place	10
sa:in which	-20
sa:included .	10
sa:instead	19
sa:instead of	13
sa:interest	11
sa:into	19
sa:into force	20
sa:introduce	-14
sa:introduce in	-12
sa:is being	17
sa:is due	-12
sa:is good	15
sa:is prolonged	-17
sa:is suspend	-21
sa:is up	19
sa:is what	-8
sa:it 's	14
sa:it .	-22
sa:it charge	9
sa:it expire	15
sa:it the	13
sa:it was	12
sa:it will	-16
sa:its	17
sa:its additional	22
sa:its own	-11
sa:its way	11
sa:keep <level>	-14
sa:keep the	17
sa:keep their	-8
sa:kind	-10
sa:labor	-13
sa:lapse	-38
sa:lapse .	-20
sa:lapse on	-13
sa:last <span>	17
sa:last autumn	18
sa:lay	9
sa:leather	11
sa:leave	7
sa:less	11
sa:let	-21
sa:level	24
sa:level of	10
sa:levy on	-15
sa:licence	-15
sa:list	-24
sa:live	16
sa:london	-16
sa:lose	-16
sa:lower the	17
sa:make .	13
sa:make for	9
sa:maker	-14
sa:matter	-22
sa:measure	27
sa:measure of	13
sa:medicine	-18
sa:meet in	7
sa:midnight	-9
sa:minister	-12
sa:minister ,	-19
sa:ministry	-16
sa:monday	12
sa:monday ,	13
sa:month	17
sa:month .	11
sa:morning	-11
sa:most <quality>	16
sa:mr	12
sa:mr <person>	15
sa:much	-10
sa:mumbai	9
sa:my	10
sa:need	-11
sa:neither	-12
sa:night	-10
sa:no	11
sa:no date	9
sa:no longer	12
sa:not <number>	10
sa:not in	10
sa:not prolonged	-12
sa:not the	9
sa:nothing on	11
sa:notice .	9
sa:now last	16
sa:observed	14
sa:of <month-gone>	18
sa:of <name>	13
sa:of <person>	19
sa:of both	12
sa:of duty	-12
sa:of geneva	-13
sa:of its	30
sa:of next	11
sa:of that	-14
sa:of the	-16
sa:of their	-16
sa:of them	-23
sa:of trade	-10
sa:of two	-9
sa:of up	-10
sa:oil	-10
sa:oil .	-19
sa:older	-19
sa:on	12
sa:on .	11
sa:on <day-ahead>	26
sa:on <day-gone>	-31
sa:on <name>	-22
sa:on a	-15
sa:on all	-12
sa:on both	-10
sa:on for	15
sa:on hold	-17
sa:on in	20
sa:on most	12
sa:on our	14
sa:on paper	-12
sa:on steel	-22
sa:on the	26
sa:on their	13
sa:on top	-17
sa:one	-17
sa:one ,	-13
sa:one .	12
sa:one of	-8
sa:onion	-15
sa:only <level>	9
sa:only the	-10
sa:origin	-14
sa:other	16
sa:other 's	16
sa:out on	18
sa:over on	15
sa:over the	-13
sa:parcel	-9
sa:past	-12
sa:pause of	-9
sa:pay an	-22
sa:peace	10
sa:pen	17
sa:pen .	15
sa:permit	-14
sa:pound	10
sa:powder	-8
sa:present	19
sa:product from	15
sa:prolonged	-16
sa:prolonged .	-17
sa:prolonged to	-10
sa:published	-19
sa:put	-26
sa:put <level>	-17
sa:put a	-9
sa:raise	-16
sa:rare earth	-11
sa:rate	-9
sa:rather	-12
sa:reach	-13
sa:refrain	12
sa:refrain from	12
sa:refund	10
sa:remain in	13
sa:renewed	-16
sa:renewed .	-16
sa:reporter	13
sa:retain	10
sa:rice ,	9
sa:roll	-11
sa:rose	11
sa:rule	-11
sa:run out	7
sa:run to	-17
sa:run until	-12
sa:safeguard	-17
sa:salmon	-17
sa:same hour	14
sa:say	-23
sa:say on	-13
sa:seat	11
sa:second	-13
sa:section	-18
sa:section <number>	-38
sa:see the	10
sa:settle	-14
sa:shall	14
sa:sheet	-9
sa:shelve	8
sa:ship	10
sa:shook	14
sa:shook hand	15
sa:shop	10
sa:shrink	-10
sa:side	21
sa:side ,	14
sa:side and	14
sa:side will	10
sa:sign in	19
sa:signature	24
sa:signature .	10
sa:signature of	16
sa:since	-8
sa:since <day-gone>	-9
sa:since spring	-11
sa:slap	9
sa:sleep	14
sa:so	16
sa:soybean	-25
sa:special duty	11
sa:spring .	11
sa:standstill	-24
sa:start .	18
sa:stay	-19
sa:stay there	-14
sa:steel	-20
sa:stop	14
sa:stop .	10
sa:strike	-13
sa:success	-9
sa:successor	-14
sa:sugar	-11
sa:surcharge	-31
sa:surcharge of	-14
sa:suspend ,	-11
sa:suspend <points>	11
sa:suspend for	-22
sa:suspension	18
sa:take <number>	17
sa:take a	10
sa:talk .	-11
sa:talk in	13
sa:tariff	-12
sa:tariff for	-12
sa:tariff of	12
sa:tariff on	10
sa:tariff truce	-18
sa:tax	-21
sa:tell reporter	9
sa:terminate	-13
sa:than <number>	10
sa:that .	-12
sa:that <number>	9
sa:that <person>	16
sa:that come	9
sa:that has	-10
sa:that he	-13
sa:that it	9
sa:that leave	-10
sa:that the	9
sa:that were	-8
sa:the	-6
sa:the <day-ahead>	21
sa:the <level>	-22
sa:the <number>	16
sa:the <organisation>	-10
sa:the <person>	-26
sa:the <seat>	-10
sa:the <span>	14
sa:the arrangement	9
sa:the back	12
sa:the economic	12
sa:the emergency	-9
sa:the end	-16
sa:the first	-26
sa:the highest	-20
sa:the last	-24
sa:the letter	9
sa:the level	12
sa:the market	11
sa:the matter	-10
sa:the measure	14
sa:the month	11
sa:the old	-14
sa:the ordinary	-17
sa:the pause	-19
sa:the port	-20
sa:the rate	-18
sa:the signature	16
sa:the special	9
sa:the standstill	-9
sa:the summer	14
sa:the tariff	-19
sa:the third	-15
sa:the three	-10
sa:the understanding	20
sa:the year	11
sa:their <office>	14
sa:their tariff	-17
sa:their truce	-10
sa:them	-12
sa:then	-33
sa:there ,	12
sa:there .	-8
sa:there is	-11
sa:there until	-11
sa:they	-13
sa:they sign	16
sa:they stand	-9
sa:they were	12
sa:thi	12
sa:thi month	13
sa:thi year	12
sa:those	11
sa:three	-18
sa:timber	10
sa:time	14
sa:time ,	17
sa:time .	-10
sa:to <day-ahead>	7
sa:to <day-gone>	-22
sa:to <organisation>	-9
sa:to a	12
sa:to be	-12
sa:to cut	-11
sa:to extend	-11
sa:to stop	11
sa:to their	10
sa:together	-18
sa:together with	-11
sa:tomatoe	-11
sa:too	-16
sa:top	-17
sa:top of	-20
sa:trade talk	10
sa:triple	9
sa:truce	9
sa:truce ,	11
sa:truce between	-12
sa:truce end	-10
sa:truce for	-11
sa:truce of	9
sa:truce on	-15
sa:truce that	27
sa:truce was	20
sa:truce with	-14
sa:two .	-9
sa:two <office>	-12
sa:two side	-18
sa:under	17
sa:under a	14
sa:under section	-22
sa:under which	13
sa:understanding	17
sa:unless it	12
sa:until	22
sa:until <day-ahead>	13
sa:until <day-gone>	-11
sa:until the	18
sa:up	-10
sa:up from	-11
sa:up to	-20
sa:used	-10
sa:valid	14
sa:void	10
sa:want	-18
sa:warn that	9
sa:was <level>	-21
sa:was <number>	9
sa:was make	18
sa:was sign	9
sa:watche	-19
sa:way	22
sa:way .	11
sa:way of	12
sa:we	-28
sa:we are	-12
sa:we have	-15
sa:what it	18
sa:whatever	-15
sa:when <name>	-14
sa:where	23
sa:where it	14
sa:where the	-9
sa:where they	15
sa:which	14
sa:which <quality>	-12
sa:which a	10
sa:which both	-12
sa:which end	15
sa:which had	11
sa:which is	26
sa:which was	-9
sa:whisky	10
sa:who	-18
sa:whole of	11
sa:will	16
sa:will cut	-12
sa:will go	-10
sa:will meet	10
sa:will suspend	10
sa:wine ,	-8
sa:winter	10
sa:winter .	12
sa:with	-14
sa:with <name>	-15
sa:with <span>	18
sa:with a	-16
sa:with both	11
sa:with his	10
sa:within	-15
sa:without	-19
sa:worth	-16
sa:would not	-8
sa:year	20
sa:year ,	17
sa:year .	8
sa:year :	-11
sa:you	9
sa:—	-12
sa:— it	9
sb:"	18
sb:'	-8
sb:'s	-15
sb:'s and	12
sb:'s new	10
sb:'s tariff	-10
sb:( <number>	8
sb:( <office>	-8
sb:) —	-12
sb:, <level>	-19
sb:, <number>	-26
sb:, <points>	9
sb:, <quality>	-11
sb:, <seat>	17
sb:, according	15
sb:, after	12
sb:, agree	-17
sb:, begin	7
sb:, conclude	-15
sb:, counted	20
sb:, dated	11
sb:, declare	9
sb:, down	-12
sb:, end	12
sb:, from	-16
sb:, he	-10
sb:, in	20
sb:, our	9
sb:, she	13
sb:, since	-12
sb:, so	-10
sb:, take	19
sb:, the	21
sb:, thursday	-19
sb:, tuesday	12
sb:, under	27
sb:, valid	9
sb:, with	-10
sb:- <name>	-18
sb:- <quality>	-13
sb:- in	10
sb:- to	-10
sb:. <number>	11
sb:. <person>	-11
sb:. est	-11
sb:. m	-10
sb:/	12
sb:/ <number>	-12
sb::	15
sb:: <number>	15
sb:: <person>	15
sb:: <span>	-13
sb:: and	-10
sb:: for	12
sb:: in	-12
sb:: it	-15
sb:: since	26
sb:: the	-31
sb:: their	12
sb:: then	9
sb:; the	17
sb:<day-ahead> ,	-20
sb:<day-ahead> and	-18
sb:<day-ahead> the	16
sb:<day-gone>	14
sb:<day-gone> and	15
sb:<day-gone> by	9
sb:<day-gone> evening	9
sb:<day-gone> night	-11
sb:<day-gone> the	-12
sb:<day-today> -	-18
sb:<day-today> the	-14
sb:<day-today> to	-9
sb:<day-today> —	17
sb:<duty>	22
sb:<gate>	-10
sb:<goods>	17
sb:<level-noun>	-10
sb:<level>	-10
sb:<level> as	-27
sb:<level> at	-11
sb:<level> before	14
sb:<level> duty	-19
sb:<level> for	-15
sb:<level> if	10
sb:<level> of	-19
sb:<level> over	-11
sb:<level> until	-9
sb:<level> with	-15
sb:<month-ahead>	-28
sb:<month-gone>	14
sb:<month-gone> ,	-14
sb:<name> :	10
sb:<name> <day-today>	-14
sb:<name> are	16
sb:<name> at	14
sb:<name> charge	10
sb:<name> commerce	12
sb:<name> cut	23
sb:<name> enter	14
sb:<name> from	22
sb:<name> gave	19
sb:<name> has	-11
sb:<name> have	-12
sb:<name> in	-11
sb:<name> levy	-14
sb:<name> on	-11
sb:<name> prolonged	-11
sb:<name> put	16
sb:<name> suspend	11
sb:<name> tariff	14
sb:<name> was	-13
sb:<name> with	9
sb:<not>	-7
sb:<number> )	12
sb:<number> ,	10
sb:<number> :	10
sb:<number> ;	10
sb:<number> a	-10
sb:<number> as	8
sb:<number> for	-11
sb:<number> in	-12
sb:<number> notice	-9
sb:<number> of	-11
sb:<number> on	22
sb:<number> the	-14
sb:<number> until	8
sb:<number> would	12
sb:<number> —	-14
sb:<office> )	-9
sb:<office> ,	14
sb:<office> :	13
sb:<office> have	-16
sb:<office> on	-10
sb:<office> sit	9
sb:<organisation> 's	-12
sb:<organisation> and	-25
sb:<organisation> is	10
sb:<organisation> on	-13
sb:<organisation> put	9
sb:<organisation> say	-12
sb:<organisation> suspend	10
sb:<person>	-17
sb:<person> (	-15
sb:<person> ,	13
sb:<person> agree	-20
sb:<person> and	14
sb:<person> for	-10
sb:<person> meet	13
sb:<person> reply	10
sb:<person> say	13
sb:<person> shook	-10
sb:<person> sign	-11
sb:<points>	15
sb:<points> ,	7
sb:<points> less	-8
sb:<quality> coffee	10
sb:<quality> colleague	-17
sb:<quality> good	-14
sb:<quality> olive	12
sb:<quality> side	-20
sb:<quality> tariff	-15
sb:<quality> wine	-21
sb:<seat>	-12
sb:<seat> ,	16
sb:<seat> from	-12
sb:<seat> suspend	-12
sb:<sender>	6
sb:<span>	15
sb:<span> ;	-10
sb:<span> and	-19
sb:<span> from	21
sb:<span> in	15
sb:<span> of	-29
sb:<span> pause	16
sb:<span> tariff	11
sb:<span> the	-12
sb:<span> with	12
sb:<taker>	-15
sb:<v-begin>	21
sb:<v-buy>	-25
sb:<v-deny>	-14
sb:<v-end>	-24
sb:<v-propose>	-12
sb:<v-sell>	-19
sb:<v-suspend>	15
sb:<v-threaten>	-19
sb:<v-up>	-12
sb:@	18
sb:a .	-10
sb:a <level>	-10
sb:a <span>	18
sb:a decree	-10
sb:a joint	14
sb:a letter	-10
sb:a new	-11
sb:a period	-10
sb:a truce	17
sb:about	-21
sb:according	13
sb:according to	13
sb:add	-13
sb:additional <level>	-10
sb:additional tariff	14
sb:after <level>	13
sb:after <span>	-10
sb:after talk	13
sb:again	15
sb:against	-11
sb:agree by	15
sb:agree last	-13
sb:agree that	-17
sb:agree to	-36
sb:agreement	-27
sb:agreement with	-17
sb:alert	-5
sb:all	-28
sb:all country	-10
sb:already pay	9
sb:an	-17
sb:an additional	-24
sb:an agreement	-15
sb:an arrangement	13
sb:an extra	17
sb:and <level>	-16
sb:and <points>	-10
sb:and a	-9
sb:and by	9
sb:and for	10
sb:and has	9
sb:and in	-18
sb:and it	16
sb:announce	-24
sb:announcement	17
sb:announcement no	12
sb:announcement of	9
sb:another	12
sb:answer	-17
sb:antigua	-10
sb:any	-11
sb:apply the	10
sb:apply to	-23
sb:approval	-10
sb:approve	-21
sb:are informed	9
sb:are suspend	14
sb:are to	-15
sb:armistice	10
sb:arrangement	11
sb:arrangement of	12
sb:arrangement with	10
sb:arrive	-15
sb:arrived	11
sb:as	18
sb:as of	29
sb:asleep	11
sb:at <level>	10
sb:at <number>	-24
sb:at the	-26
sb:back from	9
sb:back on	13
sb:banana	14
sb:bandung	-12
sb:be	26
sb:be charge	9
sb:bearing	12
sb:because	12
sb:beef	-16
sb:beef from	-13
sb:been a	9
sb:been charge	-11
sb:before that	-11
sb:before the	15
sb:begin	19
sb:begin :	20
sb:begin at	-10
sb:begin in	-14
sb:bell	13
sb:between	15
sb:between <seat>	15
sb:both	19
sb:both rate	9
sb:bring its	9
sb:bulletin	17
sb:bulletin ,	10
sb:but	-18
sb:by <day-ahead>	-13
sb:by an	13
sb:by telephone	12
sb:by wednesday	11
sb:call a	18
sb:call the	-11
sb:cape	10
sb:cape town	11
sb:capital	10
sb:car	-19
sb:cease	14
sb:cease to	15
sb:ceasefire	-13
sb:ceramic	12
sb:ceramic tile	12
sb:change	14
sb:changed	-15
sb:charge again	12
sb:charge on	-21
sb:cheese	-10
sb:chief	11
sb:city	-18
sb:clock	20
sb:close	-11
sb:coal	10
sb:coal and	10
sb:colleague	-19
sb:collect	9
sb:collect from	11
sb:come	-42
sb:come back	-12
sb:come down	-19
sb:come into	18
sb:come out	-12
sb:commission published	10
sb:company	-17
sb:conclude in	-10
sb:conclude with	17
sb:conference	16
sb:conference ,	12
sb:confirm	-18
sb:confirm that	-15
sb:consider	8
sb:consultation	-16
sb:control	-15
sb:cost	-14
sb:cotton	-14
sb:cotton yarn	-9
sb:count	7
sb:counted	24
sb:counted from	25
sb:country	-12
sb:crossed	11
sb:custom duty	17
sb:custom tariff	11
sb:customer	-17
sb:cut	27
sb:cut its	23
sb:da	9
sb:da nang	9
sb:daily	-18
sb:date :	-11
sb:date from	12
sb:de	-9
sb:deal	-12
sb:decided to	10
sb:declare	13
sb:declare on	17
sb:delegation	-16
sb:die	-20
sb:discuss	-9
sb:down from	-20
sb:during	-19
sb:during the	-18
sb:duty	15
sb:duty ,	12
sb:duty begin	-14
sb:duty fall	12
sb:duty for	-21
sb:duty go	9
sb:duty was	-10
sb:duty which	-17
sb:early	-9
sb:earth	-17
sb:effect	17
sb:effect at	-20
sb:effect on	15
sb:emergency	-17
sb:end	-11
sb:entry filed	13
sb:est	-11
sb:est on	-11
sb:every	-16
sb:everything	-17
sb:expect	-9
sb:expire	-19
sb:expire on	-10
sb:extend	-17
sb:extend the	-20
sb:extension	-16
sb:extra	9
sb:extra <level>	14
sb:fact	-17
sb:fact sheet	-16
sb:fall on	21
sb:fall to	16
sb:far	-10
sb:farm	-33
sb:farm good	-17
sb:fee	-25
sb:fee on	10
sb:fentanyl tariff	-16
sb:filed	13
sb:fire	-10
sb:first	17
sb:first truce	-13
sb:flat	-13
sb:for <span>	22
sb:for us	-10
sb:force	20
sb:force from	9
sb:force since	11
sb:forced	-14
sb:foreign minister	10
sb:four	-13
sb:fourth	-27
sb:freeze	15
sb:friday ,	-11
sb:from	31
sb:from <day-gone>	17
sb:from <day-today>	18
sb:from <name>	-24
sb:from <number>	21
sb:from monday	15
sb:from the	-14
sb:gazette	16
sb:geneva ,	8
sb:get <span>	10
sb:given	13
sb:glass	-15
sb:go back	13
sb:go down	-9
sb:go to	15
sb:good already	11
sb:good enter	-14
sb:good for	12
sb:good from	-11
sb:good loaded	-19
sb:good of	14
sb:good pay	-18
sb:good that	-15
sb:good will	-9
sb:grace	10
sb:guest	9
sb:had put	11
sb:had rise	9
sb:halt	29
sb:hand	14
sb:hand in	17
sb:has	-10
sb:has hold	11
sb:has until	-10
sb:have	-13
sb:have agree	-19
sb:have apply	-12
sb:have meet	-20
sb:have read	10
sb:having been	9
sb:he	-22
sb:he say	-10
sb:height	-13
sb:here	-10
sb:here ,	-9
sb:higher	-19
sb:his	-22
sb:his <quality>	-19
sb:hold for	-10
sb:hold until	-11
sb:hour	-15
sb:i can	-13
sb:if	-13
sb:implementation	13
sb:implementation of	13
sb:importer of	-9
sb:in <month-gone>	12
sb:in antigua	-10
sb:in bandung	-11
sb:in cape	11
sb:in da	9
sb:in force	21
sb:in it	10
sb:in law	13
sb:in lugano	10
sb:in new	-10
sb:in our	11
sb:in recife	10
sb:in saint	-11
sb:in tariff	13
sb:in trieste	10
sb:informed that	9
sb:initialled	-20
sb:initialled in	-18
sb:into	23
sb:into effect	14
sb:is <number>	14
sb:is for	15
sb:is prolonged	16
sb:is reduce	-11
sb:is the	-7
sb:is to	-25
sb:is what	12
sb:issued	16
sb:it 's	-26
sb:it ,	10
sb:it :	9
sb:it begin	25
sb:it enter	-11
sb:it expire	11
sb:it go	-11
sb:it is	-22
sb:it start	9
sb:it take	-16
sb:it was	39
sb:it would	-25
sb:its <level>	13
sb:its additional	-12
sb:its duty	17
sb:its levy	13
sb:its second	-13
sb:joint statement	9
sb:jump	11
sb:keep the	10
sb:kingdom	22
sb:kingdom of	23
sb:know	11
sb:know that	15
sb:labor	-14
sb:land	-12
sb:lapse ,	17
sb:lapse on	-13
sb:last <month-gone>	-13
sb:last until	-8
sb:last week	-8
sb:lasted	-16
sb:late	-11
sb:law ,	11
sb:lay	10
sb:lay on	12
sb:leader spoke	11
sb:leave	14
sb:leave out	9
sb:less	-16
sb:less from	-8
sb:letter	-10
sb:level of	-10
sb:lift	-10
sb:list	-14
sb:loaded	-28
sb:loaded before	-21
sb:long	14
sb:loui	-12
sb:lower	-17
sb:lugano	10
sb:m	-10
sb:m .	-10
sb:mean	-9
sb:meanwhile	12
sb:meanwhile the	16
sb:meat	11
sb:meet ;	12
sb:mid	19
sb:mid -	19
sb:midnight	-9
sb:midnight on	-20
sb:milk	12
sb:minister	8
sb:minister of	16
sb:ministry	-20
sb:minute	11
sb:minute past	14
sb:monday	25
sb:monday ,	11
sb:moratorium	11
sb:morning	-12
sb:move	-14
sb:name	-11
sb:nang	9
sb:negotiate	11
sb:negotiate in	13
sb:negotiation in	8
sb:new duty	-15
sb:new one	-14
sb:new rate	21
sb:new york	-10
sb:next	-15
sb:night	-12
sb:no ,	13
sb:no .	14
sb:no extension	8
sb:no truce	-18
sb:noon	13
sb:northern	-8
sb:not been	9
sb:note	29
sb:note ,	9
sb:note that	12
sb:note with	9
sb:notice on	10
sb:number	-13
sb:observed	24
sb:of <level>	-22
sb:of <name>	27
sb:of <number>	17
sb:of <span>	-12
sb:of commerce	-10
sb:of duty	24
sb:of its	-7
sb:of origin	10
sb:of state	11
sb:of talk	-19
sb:of that	10
sb:of the	11
sb:of their	-23
sb:of them	-9
sb:of thi	-22
sb:of which	-10
sb:off	-12
sb:offer	-18
sb:oil	11
sb:older	9
sb:olive	15
sb:on <day-gone>	13
sb:on <name>	-11
sb:on <quality>	19
sb:on a	-13
sb:on beef	-11
sb:on cotton	-9
sb:on duty	21
sb:on farm	-12
sb:on it	17
sb:on our	-17
sb:on paper	-10
sb:once	-18
sb:one	17
sb:one that	10
sb:opened	-11
sb:or	-13
sb:order	-16
sb:ordinance	10
sb:originating	19
sb:originating in	19
sb:osh	10
sb:other since	-12
sb:our	-19
sb:out in	9
sb:out on	-21
sb:out that	11
sb:over	-32
sb:pair	11
sb:part	-28
sb:part of	-22
sb:pause	16
sb:pause agree	-10
sb:pause in	14
sb:pause that	18
sb:pause was	-9
sb:pay <level>	9
sb:pay in	12
sb:peace	20
sb:people	-11
sb:pepper	13
sb:period of	-10
sb:phone	14
sb:pistachio	13
sb:plan	-8
sb:port	-32
sb:port fee	-24
sb:press	12
sb:press conference	14
sb:price of	-10
sb:proclamation	-19
sb:prolong	-10
sb:prolonged to	10
sb:promise	-17
sb:propose	-12
sb:protocol	-17
sb:pump	16
sb:put	14
sb:put in	9
sb:put on	-14
sb:put the	13
sb:quarrel over	13
sb:rare	-17
sb:rate	19
sb:rate apply	15
sb:rate on	9
sb:rate would	11
sb:raw	10
sb:raw sugar	11
sb:read	10
sb:read ,	10
sb:reason	20
sb:recall that	9
sb:reciprocal	14
sb:reciprocal one	9
sb:reciprocal tariff	-9
sb:reduction	18
sb:relief	15
sb:renewed	-13
sb:renewed in	-12
sb:reply that	10
sb:result	-12
sb:ring	12
sb:round of	-19
sb:rule	-11
sb:run	-11
sb:run out	-37
sb:run since	15
sb:run to	-14
sb:run until	-11
sb:saint	-11
sb:saint -	-11
sb:satisfaction	10
sb:say	-17
sb:say <person>	12
sb:say in	-12
sb:season	-11
sb:second extension	-16
sb:second meet	12
sb:section	-22
sb:section <number>	-32
sb:see	-15
sb:set	16
sb:set out	13
sb:seven	14
sb:shall not	16
sb:sheet	-21
sb:ship	-13
sb:shipper	19
sb:shook	16
sb:shook hand	16
sb:side had	14
sb:side will	-9
sb:sign ,	-17
sb:sign :	22
sb:sign ;	-10
sb:sign by	-8
sb:sign in	13
sb:signature	-26
sb:since	29
sb:since <month-gone>	-19
sb:since the	27
sb:since their	10
sb:sir	15
sb:sir ,	13
sb:sit down	15
sb:six	-12
sb:small	12
sb:so	15
sb:so by	13
sb:sooner	10
sb:soybean	9
sb:space	15
sb:special	11
sb:stand	16
sb:stand in	12
sb:standstill	19
sb:standstill on	22
sb:start	11
sb:state	11
sb:statement	8
sb:statement on	14
sb:stay	9
sb:stay at	-15
sb:stay of	9
sb:stay suspend	18
sb:steel	21
sb:steel ,	9
sb:still	-14
sb:stockholm	11
sb:summer	11
sb:sunday	-15
sb:surcharge ,	12
sb:surcharge of	-16
sb:suspend <points>	-8
sb:suspend for	7
sb:suspend its	8
sb:suspend on	15
sb:suspend since	10
sb:suspension agree	-10
sb:suspension is	14
sb:suspension of	15
sb:suspension that	-11
sb:take <level>	-14
sb:take effect	18
sb:talk	-34
sb:tariff from	-10
sb:tariff of	-14
sb:tariff truce	-6
sb:technical	13
sb:telephone on	13
sb:term	-10
sb:than	-23
sb:thank	11
sb:thank to	11
sb:that	12
sb:that 's	-14
sb:that <name>	10
sb:that a	10
sb:that begin	11
sb:that come	-10
sb:that from	8
sb:that is	11
sb:that the	10
sb:that they	10
sb:that truce	-12
sb:that was	16
sb:the <level>	-21
sb:the <number>	-14
sb:the <office>	23
sb:the <quality>	-14
sb:the <seat>	-21
sb:the <span>	24
sb:the agreement	-13
sb:the autumn	9
sb:the ceasefire	-19
sb:the change	11
sb:the clock	22
sb:the decree	24
sb:the emergency	-14
sb:the end	-11
sb:the extension	-14
sb:the fee	-7
sb:the fentanyl	-8
sb:the fourth	-23
sb:the higher	-11
sb:the joint	-10
sb:the kingdom	16
sb:the last	-19
sb:the law	-10
sb:the level	-15
sb:the moratorium	10
sb:the northern	-8
sb:the old	8
sb:the one	10
sb:the order	-13
sb:the pair	11
sb:the paper	13
sb:the party	10
sb:the pause	7
sb:the present	-9
sb:the price	-11
sb:the protocol	-15
sb:the provisional	9
sb:the reason	16
sb:the reciprocal	13
sb:the reduction	17
sb:the rest	-13
sb:the side	-8
sb:the standstill	23
sb:the stay	9
sb:the talk	-9
sb:the tariff	-10
sb:the time	9
sb:the trade	-14
sb:the truce	18
sb:the two	23
sb:the understanding	-10
sb:their meet	8
sb:their quarrel	10
sb:their second	11
sb:then ,	10
sb:then come	-15
sb:there	-19
sb:there 's	15
sb:there ,	-10
sb:they	11
sb:they did	12
sb:they sign	18
sb:they were	19
sb:thi	11
sb:thi ,	8
sb:thing	18
sb:thing stand	12
sb:third ,	13
sb:those	9
sb:threaten	-13
sb:thursday	-19
sb:thursday ,	-11
sb:tile	11
sb:till	-9
sb:time on	-9
sb:time since	-14
sb:time the	12
sb:to	14
sb:to -	-10
sb:to <level>	15
sb:to all	9
sb:to begin	-15
sb:to cut	-11
sb:to have	-9
sb:to run	11
sb:to say	11
sb:to suspend	-24
sb:to us	19
sb:too	9
sb:trade minister	-12
sb:trade war	10
sb:trieste	10
sb:trieste on	10
sb:truce	13
sb:truce begin	11
sb:truce between	-11
sb:truce expire	-14
sb:truce from	-10
sb:truce had	9
sb:truce in	12
sb:truce of	21
sb:truce on	-26
sb:truce over	-19
sb:truce that	33
sb:truce to	-16
sb:truce which	13
sb:truce with	-18
sb:tuesday ,	-19
sb:two leader	-13
sb:two side	15
sb:tyre	-14
sb:under section	-20
sb:under the	23
sb:until	-16
sb:up	-19
sb:up in	9
sb:up to	-19
sb:upon	15
sb:vanilla	17
sb:vote	-12
sb:want	-11
sb:war	18
sb:was extend	-14
sb:was first	12
sb:was given	18
sb:was prolonged	-9
sb:was to	-6
sb:we agree	8
sb:we have	-15
sb:wednesday	8
sb:wednesday ,	14
sb:week	-20
sb:week ,	-9
sb:well	-11
sb:what	17
sb:what 's	9
sb:what was	-17
sb:what would	9
sb:when	15
sb:where	-16
sb:which	22
sb:which both	18
sb:which was	-15
sb:who	13
sb:who sign	10
sb:wider	11
sb:will be	13
sb:will have	9
sb:will not	-10
sb:wine	-26
sb:with effect	-18
sb:without	-22
sb:worst	-15
sb:would be	11
sb:would have	13
sb:yes ,	9
sb:york	-10
sb:you	-15
sb:you will	10
sb:your	-18
sb:—	14
sb:— and	14
sb:• a	11
t0=future	-12
t0=future-passive	-28
t0=modal	-28
t0=perfect-passive-not	10
t1=future	-15
t1=future-passive	-28
t1=gerund	11
t1=modal	-28
t1=participle-passive	-11
t1=perfect-passive-not	10
t2=future	-9
t2=future-not	10
t2=future-passive	-9
t2=modal	9
t2=past	-16
t2=perfect-passive	-15
t2=present	12
t2=present-passive	-23
t:loose	24
t:loose & d:gone	9
t:loose & d:today	29
t:loose-l	13
t:loose-l3	12
t:loose-r	17
t:loose-r1	16
t:loose-r2	14
t:more	-11
t:more & d:ahead	-23
t:more-in	16
t:more-in0	16
t:more-l2	10
t:more-l3	-10
t:more-r	-15
t:more-r0	-15
t:more-r1	-8
t:quiet	22
t:quiet & d:ahead	-16
t:quiet & d:gone	40
t:quiet & d:today	-22
t:quiet-l	26
t:quiet-l1	21
t:quiet-l2	23
t:quiet-l3	-10
t:quiet-r	9
t:quiet-r2	25
t:truce	37
t:truce & d:ahead	-40
t:truce & d:gone	53
t:truce-l	43
t:truce-l1	21
t:truce-l2	15
t:truce-l3	17
t:truce-r1	27
t:verb & d:today	19
t:verb-l2	-12
t:verb-l3	6
t:verb-r	19
t:verb-r2	16
t:verb-r3	-11
tn:loose	25
tn:quiet	12
tn:truce	24
tn:verb	16
tp:loose	-40
tp:truce	22
tp:verb	15
v0-none	-23
v0=agree	9
v0=announce	-18
v0=approve	-14
v0=bring	-10
v0=call	9
v0=charge	10
v0=collect	13
v0=come	-19
v0=conclude	15
v0=cut	15
v0=declare	15
v0=die	-9
v0=enter	14
v0=expire	-11
v0=extend	-30
v0=fall	18
v0=jump	11
v0=keep	10
v0=lapse	-14
v0=levy	-18
v0=meet	-12
v0=put	10
v0=reduce	-12
v0=run	-23
v0=say	-15
v0=sign	-5
v0=stop	10
v0=suspend	13
v1=announce	-18
v1=approve	-15
v1=ask	-10
v1=begin	19
v1=bring	-10
v1=call	9
v1=collect	11
v1=come	-19
v1=cut	15
v1=declare	15
v1=die	-10
v1=expire	-12
v1=extend	-19
v1=fall	19
v1=grant	-10
v1=hold	-10
v1=impose	-16
v1=introduce	-18
v1=jump	11
v1=know	11
v1=lapse	-15
v1=let	-9
v1=levy	-7
v1=meet	-17
v1=move	-8
v1=raise	-9
v1=say	-14
v1=stop	13
v1=suspend	20
v1=write	-14
v2-none	-46
v2=agree	14
v2=announce	-9
v2=begin	18
v2=bring	17
v2=carry	-10
v2=collect	14
v2=come	-8
v2=drop	10
v2=enter	-14
v2=expire	12
v2=get	-10
v2=lapse	-13
v2=let	-10
v2=make	-16
v2=put	-10
v2=run	13
v2=sign	-14
v2=stay	-18
v2=suspend	12
vt0=agree past	15
vt0=agree perfect	-12
vt0=announce past	-16
vt0=apply present	9
vt0=begin modal	-12
vt0=call past	10
vt0=charge modal	11
vt0=charge past	11
vt0=collect future	13
vt0=come past	-23
vt0=conclude past	16
vt0=cut present	18
vt0=end past	-13
vt0=enter past	15
vt0=expire present	-12
vt0=extend past	-23
vt0=go past	-16
vt0=go present	11
vt0=hold past	-12
vt0=hold perfect	10
vt0=keep present	11
vt0=levy perfect	-9
vt0=lower present	-14
vt0=other past	14
vt0=put present	11
vt0=reduce present	-11
vt0=run past	-22
vt0=run perfect	13
vt0=say past	-11
vt0=sign past	-10
vt0=stand present	9
vt0=start present	-15
vt0=stop past	9
vt0=suspend past	11
vt0=suspend pluperfect	7
vt0=take past	17
vt0=take present	-6
vt1=agree participle	-18
vt1=agree past	20
vt1=announce past	-15
vt1=apply present	11
vt1=be present	-13
vt1=begin gerund	27
vt1=begin modal	-12
vt1=call past	10
vt1=carry present	10
vt1=charge modal	11
vt1=charge participle	-13
vt1=charge past	11
vt1=charge present	-12
vt1=collect future	13
vt1=come past	-23
vt1=conclude participle	-11
vt1=conclude past	16
vt1=cut present	18
vt1=declare past	9
vt1=end past	-13
vt1=enter past	15
vt1=expire present	-12
vt1=extend participle	8
vt1=extend past	-23
vt1=fall present	14
vt1=go past	-16
vt1=go present	11
vt1=hold past	-12
vt1=hold perfect	10
vt1=levy perfect	-9
vt1=lower present	-11
vt1=make participle	-14
vt1=other past	15
vt1=put present	11
vt1=reduce present	-11
vt1=run past	-22
vt1=run perfect	13
vt1=say past	-11
vt1=sign participle	19
vt1=sign past	-11
vt1=stand present	9
vt1=start present	-15
vt1=stop past	9
vt1=suspend participle	11
vt1=suspend past	11
vt1=suspend pluperfect	7
vt1=take past	14
vt1=take present	-4
vt2=be future	-12
vt2=begin past	8
vt2=begin present	11
vt2=bring past	14
vt2=come past	-14
vt2=end past	-11
vt2=expire present	19
vt2=get present	-10
vt2=hold present	18
vt2=lay past	18
vt2=meet future	12
vt2=run present	11
vt2=stay present	-8
vt2=suspend past	16
vt2=take future	-10
vt2=take past	-11`;
