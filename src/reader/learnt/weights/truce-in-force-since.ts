// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s	8
a:-	13
a:<day-ahead>	19
a:<day-ahead> .	13
a:<day-gone>	-11
a:<day-today>	-16
a:<day-today> .	-8
a:<level-noun>	-16
a:<level>	-9
a:<level> .	-14
a:<level> in	9
a:<level> on	8
a:<level> to	-6
a:<money>	-13
a:<month-gone>	-7
a:<name> 's	-13
a:<name> .	10
a:<name> has	22
a:<number> .	9
a:<number> of	9
a:<person> and	14
a:<quality>	-26
a:<seat>	6
a:<sender>	-9
a:<span>	-12
a:<span> .	-8
a:<v-begin>	-14
a:<v-buy>	-7
a:<v-down>	9
a:<v-sell>	-19
a:<v-stay>	18
a:<v-up>	13
a:?	-17
a:a	-7
a:a duty	-9
a:additional <level>	-10
a:after	-9
a:after <span>	-6
a:again	-12
a:allow	-11
a:and	-6
a:and <person>	7
a:and the	-12
a:another	-16
a:are	-13
a:as	-14
a:at	-9
a:at <level>	-18
a:back	16
a:bear	7
a:before	-6
a:between	-15
a:between the	-9
a:both	-8
a:bring	7
a:by <span>	10
a:by the	-7
a:call	-8
a:charge	9
a:charge <level>	-16
a:collect	13
a:country	-8
a:day	11
a:down	20
a:duty on	-8
a:enter	-11
a:evening	-12
a:every	11
a:expire	13
a:extend	-13
a:extra	13
a:for <span>	7
a:force	6
a:from	10
a:from <name>	15
a:from the	8
a:get	-12
a:good	9
a:had	-15
a:has	14
a:has been	-15
a:have	-30
a:have pay	-17
a:he	6
a:hold	-8
a:hour	-13
a:in	-9
a:in <name>	17
a:in force	6
a:in the	-14
a:instead	10
a:is	-15
a:is not	-7
a:is the	11
a:it 's	10
a:it .	-10
a:it was	-10
a:it would	10
a:its	8
a:lay	11
a:month .	7
a:most	-9
a:must	7
a:next	13
a:next year	14
a:of <level>	9
a:of <name>	-13
a:of <quality>	9
a:of <span>	-22
a:of a	14
a:of next	9
a:off	12
a:on <day-gone>	-9
a:on <quality>	-12
a:on good	10
a:on the	17
a:other	9
a:other 's	14
a:our	10
a:out	-8
a:over	-17
a:pay	6
a:pay <level>	8
a:put <level>	-6
a:remain	6
a:run	16
a:section	-13
a:section <number>	-13
a:ship	-9
a:side	-8
a:sign	-10
a:surcharge	-9
a:suspend	10
a:suspension	9
a:tariff of	10
a:that	-10
a:the	-15
a:the <level>	-12
a:the <name>	9
a:the <person>	-6
a:the <quality>	-13
a:the duty	-6
a:the other	13
a:the suspension	9
a:them	-6
a:there 's	12
a:they	-10
a:thi	9
a:thi year	10
a:three	-7
a:to	-14
a:to <day-gone>	6
a:to <level>	-14
a:two	12
a:until <day-ahead>	-12
a:us	17
a:was	-16
a:week	-6
a:what	11
a:will be	-6
a:with	-12
a:with a	-6
a:would	6
a:would be	9
a:year	23
a:year .	8
asks	-18
b:'s	-18
b:'s duty	-9
b:,	-6
b:, <name>	12
b:, <office>	6
b:, a	-8
b:, and	-19
b:, begin	18
b:, on	24
b:, start	-7
b:, suspend	-6
b:, the	17
b:, to	-15
b:, tuesday	13
b:, until	-7
b:, was	-8
b:-	-13
b:/	15
b::	6
b:: <level>	-8
b:: <name>	-12
b:: <number>	30
b:: <person>	7
b:: from	-10
b:: since	13
b:;	-12
b:; on	-7
b:; the	7
b:<day-ahead> to	-12
b:<day-gone>	14
b:<day-today>	13
b:<gate>	6
b:<level>	-14
b:<level> as	-8
b:<level> in	-15
b:<level> since	-6
b:<name>	-17
b:<name> 's	-13
b:<name> and	11
b:<name> at	12
b:<name> conclude	7
b:<name> from	14
b:<name> have	-13
b:<name> in	-8
b:<name> sign	-7
b:<name> since	-9
b:<not>	-18
b:<number>	6
b:<number> /	16
b:<number> from	9
b:<number> of	-6
b:<number> on	10
b:<number> since	-14
b:<number> the	-8
b:<office>	-6
b:<organisation>	-6
b:<organisation> of	10
b:<person>	-37
b:<person> and	-14
b:<person> sign	-8
b:<quality> and	-8
b:<seat> and	9
b:<seat> in	7
b:<sender>	-19
b:<span>	23
b:<span> from	16
b:<span> in	18
b:<v-bear>	-10
b:<v-begin>	20
b:<v-buy>	-16
b:<v-deny>	-8
b:<v-down>	-16
b:<v-end>	-19
b:<v-impose>	-21
b:<v-return>	-10
b:<v-stay>	11
b:<v-suspend>	17
b:<v-target>	-27
b:<v-up>	-35
b:a	-14
b:a second	8
b:a truce	19
b:additional duty	7
b:again	-6
b:agree	-7
b:agree in	7
b:agree on	-9
b:agreement was	10
b:agreement with	-7
b:all	-11
b:an	-19
b:an additional	-13
b:and	-30
b:and <person>	-13
b:and <quality>	-9
b:and <seat>	9
b:and from	-7
b:and has	6
b:and it	-8
b:announce	-14
b:arrangement	20
b:arrangement of	16
b:as	18
b:as it	9
b:as of	23
b:at	-28
b:at <number>	-6
b:at the	-20
b:back	-8
b:because	14
b:been at	-11
b:been on	11
b:before the	11
b:begin	20
b:begin to	8
b:both	31
b:both country	-7
b:both side	6
b:busan last	-7
b:by	-17
b:by <level>	-10
b:by video	10
b:carry	9
b:carry the	10
b:changed	-9
b:charge	-6
b:city	-14
b:closed	-9
b:coffee	-8
b:collect	-8
b:come	-7
b:conclude	14
b:conclude in	8
b:counted	15
b:counted from	15
b:day	-10
b:deal	-6
b:declare	12
b:declare on	9
b:decree	-10
b:delegation	-6
b:down	6
b:due	-7
b:duty in	6
b:effect	16
b:end	-16
b:end in	-6
b:export	-9
b:fact	-8
b:fact sheet	-8
b:fall	-12
b:fall by	-8
b:fee	-7
b:for	-24
b:for <span>	7
b:for the	-10
b:force	9
b:force since	17
b:freeze	16
b:from	24
b:from <day-ahead>	-8
b:from <level>	-9
b:from the	9
b:gave	13
b:get	-8
b:given	7
b:go	-12
b:go to	8
b:good have	10
b:government	17
b:had	-14
b:halt	19
b:halve	7
b:hand in	6
b:happen	-6
b:has hold	12
b:have	6
b:he	-6
b:hold	6
b:hour	-6
b:i	-16
b:if	-15
b:import	-7
b:impose	-8
b:in <seat>	6
b:in a	-9
b:in force	16
b:in on	-7
b:in stockholm	15
b:in the	-17
b:is <level>	12
b:is suspend	8
b:is to	-8
b:it 's	-10
b:it begin	22
b:it expire	9
b:it had	-7
b:it has	14
b:it in	-9
b:it is	-21
b:it take	7
b:it will	-6
b:it would	-10
b:its	-7
b:its own	-6
b:know	17
b:lapse	-11
b:last	8
b:last until	-8
b:leader	10
b:leave	10
b:letter	7
b:level	13
b:make	7
b:meanwhile	12
b:men	-8
b:midnight	-14
b:midnight on	-9
b:monday	9
b:move	-11
b:new	-17
b:no	-7
b:of	-8
b:of <name>	-13
b:of <span>	-14
b:of duty	12
b:of the	-11
b:off	-10
b:oil	-11
b:old	-10
b:on	-15
b:on <quality>	7
b:on our	-6
b:order	-6
b:our	-11
b:out	-23
b:out on	-6
b:over	-19
b:own	-8
b:part	-7
b:pay	-7
b:pay <level>	11
b:pay since	-8
b:peace	12
b:port	-9
b:price	-9
b:price of	-7
b:prolonged	6
b:put	-6
b:reciprocal	6
b:reduction	-7
b:renewed	-24
b:rise	-6
b:rule	-7
b:run out	-9
b:run until	-6
b:salmon	8
b:say	-22
b:say on	-7
b:second	6
b:sheet	-8
b:shook	7
b:shook hand	8
b:sign	6
b:sign a	-9
b:sign in	6
b:sign the	-9
b:since	30
b:since the	27
b:sit down	7
b:so	-7
b:spoke	8
b:spoke by	9
b:start	26
b:state	8
b:stay	13
b:stockholm	13
b:stop	14
b:strike	-6
b:surcharge	-11
b:suspend from	-10
b:suspend the	-6
b:table	8
b:take effect	18
b:talk in	13
b:tariff truce	-15
b:tell	-12
b:that 's	-7
b:that <quality>	15
b:that begin	19
b:that it	-14
b:that was	13
b:the <name>	-6
b:the <number>	-8
b:the <office>	-18
b:the <organisation>	-15
b:the <points>	12
b:the <quality>	-20
b:the <seat>	-8
b:the <span>	11
b:the additional	13
b:the arrangement	18
b:the city	-6
b:the new	-7
b:the price	-7
b:the table	8
b:the talk	-8
b:the third	-6
b:the truce	25
b:the two	27
b:their truce	-9
b:these	-6
b:third	-11
b:three	-7
b:through	-12
b:to	-19
b:to <level>	-19
b:to the	6
b:top	13
b:trade	-19
b:truce	16
b:truce begin	13
b:truce between	-26
b:truce end	7
b:truce of	16
b:truce was	14
b:tuesday	7
b:two	20
b:two <office>	9
b:two country	14
b:two government	13
b:two side	-6
b:under	-13
b:under a	-8
b:until	-10
b:up in	13
b:us	-7
b:video	10
b:was conclude	10
b:was make	16
b:was to	-12
b:wednesday	-7
b:week	-12
b:were	-22
b:where	-7
b:which	9
b:which <name>	7
b:which begin	-11
b:which take	6
b:will	-12
b:will be	-12
b:with <name>	16
b:with the	-12
b:would	-10
b:would go	9
b:would have	-7
b:year	9
b:you	-8
b:your	-12
b:— the	-7
c0=agree	6
c0=down	-9
c0=impose	-21
c0=target	-14
c0=up	-26
c1=agree	8
c1=agree & d:ahead	-17
c1=agree & d:gone	13
c1=bear	-8
c1=bear & d:gone	-24
c1=bear & d:today	16
c1=begin	14
c1=begin & d:ahead	7
c1=begin & d:today	7
c1=down	-13
c1=down & d:ahead	-11
c1=end & d:ahead	-24
c1=impose	-31
c1=impose & d:ahead	-11
c1=impose & d:gone	-23
c1=say	7
c1=say & d:ahead	13
c1=stay	-17
c1=stay & d:ahead	-52
c1=stay & d:gone	6
c1=suspend & d:ahead	-6
c1=suspend & d:gone	7
c1=target	-18
c1=target & d:gone	-12
c1=up	-27
c1=up & d:gone	-40
c2=bear	-9
c2=begin	-11
ct0=agree past-passive	14
ct0=agree present	-10
ct0=bear modal	-9
ct0=bear past	-13
ct0=bear present	19
ct0=begin future	-8
ct0=begin modal	6
ct0=begin past	15
ct0=begin pluperfect	-12
ct0=begin present	-11
ct0=down present	-8
ct0=end modal	-9
ct0=end past	8
ct0=end past-passive	-7
ct0=impose modal-passive	-6
ct0=impose past	8
ct0=impose perfect-passive	-15
ct0=impose pluperfect	-13
ct0=impose present	-30
ct0=propose past	6
ct0=say perfect	14
ct0=stay future	-9
ct0=stay modal	-6
ct0=stay past	-47
ct0=stay past-passive	10
ct0=stay perfect	7
ct0=stay pluperfect	9
ct0=suspend perfect	9
ct0=suspend present	-10
ct0=suspend present-passive	9
ct0=target past-passive	-8
ct0=up modal	9
ct0=up past	-13
ct0=up perfect	-8
ct0=up present	-18
ct1=agree past-passive	14
ct1=agree present	-10
ct1=bear modal	-9
ct1=bear participle-passive	-8
ct1=bear past	-12
ct1=bear present	21
ct1=begin future	-7
ct1=begin gerund	12
ct1=begin modal	6
ct1=begin participle-passive	11
ct1=begin past	16
ct1=begin pluperfect	-12
ct1=begin present	-10
ct1=down present	-8
ct1=end modal	-9
ct1=end participle-passive	-9
ct1=end past	9
ct1=end past-passive	-7
ct1=impose infinitive	-7
ct1=impose infinitive-passive	6
ct1=impose modal-passive	-6
ct1=impose participle-passive	-13
ct1=impose past	9
ct1=impose past-passive	-9
ct1=impose perfect	6
ct1=impose perfect-passive	-15
ct1=impose pluperfect	-11
ct1=impose present	-29
ct1=propose past	6
ct1=say participle-passive	12
ct1=say perfect	11
ct1=stay future	-9
ct1=stay infinitive	-7
ct1=stay modal	-6
ct1=stay participle-passive	-7
ct1=stay past	-47
ct1=stay past-passive	10
ct1=stay perfect	7
ct1=stay pluperfect	9
ct1=stay present	-11
ct1=suspend perfect	9
ct1=suspend present	-9
ct1=suspend present-passive	9
ct1=target past-passive	-8
ct1=up modal	9
ct1=up past	-13
ct1=up perfect	-8
ct1=up present	-18
ct2=agree past	-12
ct2=end past	-11
ct2=end present	9
ct2=impose future-passive	-7
ct2=impose infinitive	-22
ct2=impose participle-passive	8
ct2=impose past	11
ct2=impose perfect	26
ct2=impose perfect-passive	-11
ct2=impose present	-14
ct2=impose present-passive	-16
ct2=stay participle-passive	-6
ct2=stay past	-27
ct2=stay perfect	-9
ct2=stay present	9
ct2=target perfect	11
d:after to	-18
d:ahead	-57
d:ahead other	-56
d:ahead own	-21
d:ahead-0	29
d:ahead-1	20
d:ahead-2	-40
d:ahead-3	-62
d:ahead-4	-56
d:ahead-5	-105
d:ahead-6	-7
d:at=0	-26
d:at=1	22
d:at=2	-18
d:at=3	-52
d:before to	8
d:begins	74
d:begins ahead	39
d:begins gone	51
d:begins today	16
d:ends ahead	-8
d:ends gone	19
d:ends other gone	7
d:ends own gone	28
d:ends own today	-38
d:ends today	-38
d:gone	-9
d:gone other	-128
d:gone own	38
d:gone-0	-71
d:gone-1	-68
d:gone-2	-12
d:gone-3	54
d:gone-4	76
d:gone-5	-109
d:gone-6	-37
d:how=calendar	-6
d:how=month	-15
d:how=relative	21
d:how=weekday	-61
d:last	-28
d:month	-15
d:month ahead	-30
d:month gone	-6
d:named=0	-72
d:named=1	14
d:named=2	29
d:named=3	7
d:rank=0	12
d:rank=0 of 2	20
d:rank=0 of 3	-38
d:rank=0 of 4	18
d:rank=1 of 2	-30
d:rank=1 of 4	19
d:rank=2	-38
d:rank=2 of 3	-24
d:rank=2 of 4	-54
d:rank=3	-40
d:span-after	20
d:span-before	15
d:today	-12
d:today own	-12
d:today-0	-12
f:"	-33
f:'s	-26
f:,	-21
f::	-6
f:<day-ahead>	47
f:<day-gone>	-19
f:<day-today>	-9
f:<duty>	-6
f:<gate>	-34
f:<goods>	7
f:<level-noun>	9
f:<level>	29
f:<money>	-8
f:<month-ahead>	10
f:<month-gone>	-33
f:<name>	-44
f:<not>	-10
f:<number>	7
f:<office>	-14
f:<person>	-7
f:<quality>	7
f:<seat>	8
f:<sender>	-19
f:<span>	26
f:<v-agree>	-8
f:<v-begin>	12
f:<v-deny>	-9
f:<v-down>	-9
f:<v-end>	9
f:<v-impose>	-9
f:<v-propose>	-20
f:<v-return>	9
f:<v-say>	-28
f:<v-suspend>	-27
f:<v-target>	20
f:<v-up>	-7
f:?	15
f:a	-15
f:above	10
f:according	8
f:across	-11
f:again	-7
f:agree	-17
f:agreement	-6
f:all	-19
f:altogether	-6
f:among	-8
f:an	12
f:and	19
f:announce	-9
f:another	6
f:answer	-17
f:apply	-20
f:are	11
f:arrangement	21
f:as	21
f:aside	14
f:ask	16
f:autumn	-10
f:bear	-7
f:because	-9
f:been	-10
f:before	20
f:being	8
f:believe	-6
f:both	-8
f:bring	7
f:busan	-11
f:but	-10
f:butter	11
f:call	-26
f:car	6
f:cent	8
f:chip	-6
f:come	-15
f:company	-10
f:complete	-9
f:continue	8
f:control	-8
f:cotton	10
f:counterpart	-8
f:country	-12
f:cover	-9
f:custom	-16
f:cut	-12
f:date	7
f:delegation	-12
f:do	16
f:don't	17
f:done	-7
f:down	14
f:due	-9
f:earth	-10
f:effect	28
f:either	-8
f:end	20
f:enter	15
f:ever	-20
f:everybody	-6
f:expect	-16
f:export	-8
f:extend	13
f:extension	11
f:fall	9
f:farm	-7
f:fee	-11
f:few	18
f:first	-22
f:flour	10
f:flower	-8
f:followed	12
f:force	-16
f:four	-8
f:free	15
f:full	-7
f:further	-12
f:gas	-6
f:gave	-18
f:general	-11
f:geneva	-14
f:get	-21
f:give	7
f:given	-6
f:good	24
f:had	-15
f:half	-8
f:has	-16
f:have	-8
f:head	13
f:highest	-9
f:hit	9
f:hold	-10
f:hour	-21
f:if	13
f:into	7
f:invest	-7
f:is	28
f:it	19
f:its	-13
f:itself	-7
f:kind	-10
f:know	-17
f:land	13
f:lapse	8
f:last	-9
f:law	19
f:lay	6
f:lentil	-7
f:less	20
f:level	13
f:licence	-23
f:lift	-7
f:like	-18
f:line	-7
f:list	-12
f:long	9
f:lower	-6
f:m	-8
f:magnet	-7
f:make	-16
f:meet	-9
f:midnight	10
f:ministry	-6
f:minute	17
f:month	-19
f:move	-11
f:much	14
f:my	-18
f:neither	20
f:new	19
f:next	6
f:night	9
f:no	-30
f:noon	15
f:nor	12
f:note	9
f:nothing	-29
f:now	6
f:of	-48
f:off	9
f:oil	-9
f:on	-13
f:once	-7
f:one	11
f:only	6
f:ordinary	14
f:other	17
f:our	-10
f:out	-13
f:over	18
f:owe	-9
f:paper	-9
f:part	14
f:pause	-13
f:pay	21
f:people	-6
f:per	8
f:phone	-10
f:potash	6
f:present	11
f:press	16
f:product	11
f:prolonged	7
f:promise	6
f:proper	6
f:propose	12
f:published	9
f:quarrel	-7
f:raise	-7
f:rare	-10
f:rate	-23
f:rather	14
f:reach	-8
f:read	-6
f:ready	-6
f:reciprocal	10
f:remain	9
f:renewed	16
f:reply	-7
f:rest	-7
f:return	10
f:round	-9
f:rule	-6
f:run	19
f:salmon	10
f:same	-11
f:say	-9
f:section	-8
f:see	-13
f:sell	10
f:set	9
f:should	-6
f:side	-10
f:since	-34
f:sleep	8
f:so	-11
f:start	-6
f:statement	10
f:stay	-7
f:steel	-6
f:still	-20
f:stockholm	-8
f:subject	10
f:summer	15
f:surcharge	9
f:suspend	-27
f:take	26
f:talk	-33
f:tariff	-25
f:tea	14
f:term	16
f:text	-15
f:th	8
f:that	11
f:the	-11
f:their	-48
f:them	-6
f:then	-24
f:there	-10
f:these	-6
f:they	16
f:thi	10
f:through	-8
f:time	26
f:to	21
f:top	-15
f:truck	7
f:turn	6
f:two	-21
f:under	13
f:unless	16
f:up	8
f:us	-9
f:wait	-6
f:want	-8
f:what	8
f:whatever	10
f:wheat	7
f:when	-9
f:where	-13
f:while	-7
f:whole	11
f:will	-19
f:with	-8
f:write	-6
f:you	12
f:—	-6
first-of-paragraph	-14
has-future	-25
has-gerund	8
has-infinitive	-19
has-perfect	10
has-pluperfect	-27
has-present	-8
headline	11
l1=(	-14
l1=( & d:gone	-11
l1=,	-15
l1=, & d:today	-12
l1=:	-8
l1=<begin>	-21
l1=<begin> & d:ahead	-18
l1=<begin> & d:today	-25
l1=<duty>	-6
l1=<level-noun>	16
l1=<level-noun> & d:today	17
l1=<level>	-7
l1=<organisation>	11
l1=<organisation> & d:today	14
l1=<person>	7
l1=<seat>	-6
l1=<v-agree> & d:gone	-10
l1=<v-begin>	23
l1=<v-begin> & d:ahead	21
l1=<v-begin> & d:today	7
l1=<v-end>	-18
l1=<v-end> & d:gone	-9
l1=<v-impose>	-13
l1=<v-impose> & d:gone	-21
l1=<v-say>	-8
l1=<v-say> & d:gone	-6
l1=<v-stay> & d:today	7
l1=a	-9
l1=after	-8
l1=agree	-6
l1=agree & d:gone	-6
l1=and	-13
l1=and & d:gone	-8
l1=before & d:ahead	11
l1=before & d:gone	-14
l1=begin	10
l1=by	-16
l1=by & d:ahead	-6
l1=end	-14
l1=for	-19
l1=for & d:gone	-10
l1=from	26
l1=from & d:ahead	24
l1=from & d:gone	-7
l1=from & d:today	24
l1=in	8
l1=in & d:ahead	-11
l1=in & d:gone	12
l1=is	-9
l1=is & d:gone	-7
l1=last	19
l1=last & d:gone	19
l1=of	22
l1=of & d:ahead	10
l1=of & d:gone	10
l1=of & d:today	6
l1=on	-13
l1=on & d:ahead	-24
l1=on & d:today	-8
l1=since	7
l1=since & d:ahead	-40
l1=since & d:gone	18
l1=start	21
l1=start & d:ahead	17
l1=the	10
l1=the & d:gone	14
l1=through	-7
l1=time	6
l1=to	-18
l1=to & d:ahead	-19
l1=tuesday	7
l1=tuesday & d:today	7
l1=until	-30
l1=until & d:ahead	-13
l1=until & d:gone	-20
l1=wednesday	-7
l1=wednesday & d:today	-7
l2=" & d:ahead	7
l2=" & d:gone	-9
l2='s	-10
l2=,	13
l2=, & d:ahead	-20
l2=, & d:gone	8
l2=, & d:today	23
l2=:	13
l2=: & d:ahead	-16
l2=: & d:gone	9
l2=: & d:today	14
l2=;	-8
l2=; & d:gone	-6
l2=<agent>	-10
l2=<agent> & d:gone	-6
l2=<begin> & d:ahead	11
l2=<day-ahead> & d:gone	-10
l2=<day-today>	10
l2=<duty>	6
l2=<duty> & d:gone	10
l2=<gate>	13
l2=<gate> & d:gone	9
l2=<goods>	9
l2=<goods> & d:ahead	12
l2=<level-noun>	-7
l2=<level> & d:gone	-22
l2=<level> & d:today	26
l2=<name> & d:gone	-23
l2=<name> & d:today	14
l2=<number> & d:ahead	19
l2=<number> & d:gone	-35
l2=<office> & d:today	6
l2=<person>	6
l2=<person> & d:gone	-6
l2=<person> & d:today	12
l2=<seat>	12
l2=<seat> & d:today	7
l2=<span>	12
l2=<span> & d:gone	12
l2=<v-agree>	29
l2=<v-agree> & d:gone	32
l2=<v-bear>	-12
l2=<v-bear> & d:gone	-17
l2=<v-begin>	6
l2=<v-begin> & d:ahead	12
l2=<v-end> & d:ahead	-21
l2=<v-end> & d:gone	10
l2=<v-impose> & d:today	-6
l2=<v-say> & d:ahead	-7
l2=<v-sell>	6
l2=<v-sell> & d:ahead	8
l2=<v-stay>	9
l2=<v-stay> & d:ahead	-19
l2=<v-stay> & d:gone	21
l2=<v-suspend> & d:ahead	-12
l2=<v-suspend> & d:gone	9
l2=<v-target>	-9
l2=<v-target> & d:gone	-6
l2=<v-up>	-14
l2=<v-up> & d:gone	-11
l2=agree	9
l2=agree & d:gone	10
l2=and & d:ahead	-8
l2=apply	-11
l2=apply & d:gone	-7
l2=arrangement	16
l2=arrangement & d:gone	17
l2=as	21
l2=as & d:ahead	21
l2=as & d:gone	-6
l2=as & d:today	10
l2=at	-17
l2=at & d:gone	-8
l2=begin	9
l2=begin & d:ahead	9
l2=both	22
l2=both & d:gone	22
l2=charge	-7
l2=charge & d:gone	-6
l2=conclude	19
l2=conclude & d:gone	19
l2=counted	15
l2=counted & d:ahead	14
l2=declare	14
l2=declare & d:gone	16
l2=down	13
l2=down & d:gone	14
l2=duty	14
l2=duty & d:gone	17
l2=eastern	8
l2=effect	6
l2=effect & d:ahead	-19
l2=effect & d:gone	18
l2=end & d:ahead	-11
l2=end & d:gone	7
l2=force & d:ahead	-7
l2=force & d:gone	10
l2=friday	-8
l2=friday & d:today	-6
l2=from	13
l2=from & d:gone	17
l2=go	-6
l2=good	-12
l2=good & d:gone	-9
l2=has	-7
l2=in	-29
l2=in & d:gone	-18
l2=is	-18
l2=is & d:today	-7
l2=it	-7
l2=letter	11
l2=letter & d:gone	12
l2=make	15
l2=make & d:gone	18
l2=midnight	-9
l2=midnight & d:ahead	-7
l2=monday & d:ahead	6
l2=monday & d:gone	-9
l2=month	6
l2=month & d:gone	6
l2=of	-6
l2=on & d:gone	8
l2=out	-9
l2=out & d:gone	-6
l2=pause & d:gone	6
l2=pay & d:gone	-10
l2=prolonged & d:gone	6
l2=reach	-11
l2=reach & d:gone	-11
l2=renewed	-17
l2=renewed & d:gone	-17
l2=run & d:ahead	-8
l2=saturday & d:gone	6
l2=ship	7
l2=ship & d:ahead	8
l2=sign	12
l2=sign & d:gone	15
l2=since	15
l2=since & d:gone	23
l2=start & d:ahead	-7
l2=start & d:gone	8
l2=stay	9
l2=suspend	-14
l2=suspend & d:ahead	-6
l2=take	11
l2=take & d:ahead	13
l2=talk	-7
l2=talk & d:gone	-7
l2=tariff	-10
l2=tariff & d:gone	-6
l2=that	-9
l2=the	-15
l2=the & d:gone	-11
l2=to & d:today	8
l2=truce & d:ahead	-11
l2=truce & d:gone	11
l2=tuesday	-9
l2=tuesday & d:today	-6
l2=up	6
l2=up & d:gone	7
l2=was	-12
l2=was & d:gone	-12
l2=wednesday & d:ahead	10
l2=week	-12
l2=week & d:gone	-9
l2=year	10
l2=year & d:gone	13
l2=—	-8
l2=— & d:today	-6
l3='s	-9
l3=,	26
l3=, & d:gone	20
l3=, & d:today	6
l3=. & d:ahead	8
l3=:	14
l3=: & d:ahead	12
l3=: & d:gone	-19
l3=: & d:today	14
l3=<agent>	-9
l3=<begin>	6
l3=<begin> & d:gone	12
l3=<begin> & d:today	-14
l3=<day-ahead>	-6
l3=<duty>	-15
l3=<duty> & d:gone	-22
l3=<goods>	31
l3=<goods> & d:ahead	16
l3=<goods> & d:today	20
l3=<level>	-29
l3=<level> & d:ahead	-7
l3=<level> & d:gone	-15
l3=<name>	13
l3=<name> & d:gone	10
l3=<not>	-7
l3=<number>	18
l3=<number> & d:ahead	6
l3=<number> & d:gone	10
l3=<office>	-6
l3=<organisation>	-9
l3=<person>	-24
l3=<person> & d:gone	-16
l3=<quality>	-7
l3=<quality> & d:gone	-15
l3=<span>	7
l3=<span> & d:ahead	-9
l3=<span> & d:gone	15
l3=<v-agree> & d:gone	-7
l3=<v-agree> & d:today	7
l3=<v-bear> & d:ahead	8
l3=<v-bear> & d:gone	-22
l3=<v-begin> & d:ahead	-19
l3=<v-begin> & d:gone	6
l3=<v-begin> & d:today	9
l3=<v-down>	-8
l3=<v-end>	-19
l3=<v-end> & d:gone	-15
l3=<v-impose>	-13
l3=<v-impose> & d:ahead	-10
l3=<v-impose> & d:gone	-10
l3=<v-suspend>	-18
l3=<v-suspend> & d:gone	-13
l3=<v-up>	-8
l3=a & d:ahead	-8
l3=a & d:gone	10
l3=additional	-6
l3=additional & d:gone	-6
l3=and	-22
l3=and & d:ahead	-6
l3=and & d:gone	-13
l3=as	-14
l3=as & d:gone	-13
l3=at	-8
l3=be & d:gone	-8
l3=begin	12
l3=by	-8
l3=duty	-10
l3=duty & d:gone	-19
l3=force	10
l3=force & d:gone	21
l3=from	12
l3=from & d:ahead	20
l3=from & d:gone	-8
l3=geneva	11
l3=geneva & d:gone	11
l3=go	-6
l3=had	-8
l3=had & d:gone	-7
l3=has	-12
l3=has & d:gone	-9
l3=i	-7
l3=i & d:gone	-6
l3=in & d:ahead	-10
l3=in & d:gone	12
l3=is	16
l3=is & d:ahead	-10
l3=is & d:gone	13
l3=is & d:today	15
l3=it	32
l3=it & d:ahead	14
l3=it & d:gone	24
l3=its & d:gone	9
l3=last	-9
l3=last & d:gone	-7
l3=new	-6
l3=of & d:ahead	-7
l3=other	8
l3=other & d:gone	13
l3=pause	-10
l3=pause & d:gone	-9
l3=pay & d:gone	-13
l3=run	-6
l3=sit	10
l3=sit & d:gone	10
l3=soybean	6
l3=soybean & d:ahead	6
l3=standstill	7
l3=suspension	-8
l3=take & d:ahead	-12
l3=take & d:gone	12
l3=tell	-6
l3=that & d:gone	7
l3=the	12
l3=the & d:gone	13
l3=to	-25
l3=to & d:gone	-28
l3=truce	13
l3=truce & d:ahead	14
l3=two	-7
l3=two & d:gone	-6
l3=was & d:ahead	-7
l3=was & d:gone	7
l3=we	-6
l3=what & d:gone	8
l3=what & d:today	-6
l3=which	-17
l3=which & d:gone	-11
l3=with & d:ahead	-9
l3=yes	9
l3=yes & d:gone	9
l3=—	14
l3=— & d:today	14
l4='s	-16
l4='s & d:gone	-9
l4=:	24
l4=: & d:ahead	12
l4=: & d:gone	11
l4=: & d:today	7
l4=<agent> & d:gone	-15
l4=<agent> & d:today	9
l4=<begin>	22
l4=<begin> & d:ahead	18
l4=<begin> & d:gone	28
l4=<begin> & d:today	-31
l4=<day-gone> & d:gone	-7
l4=<day-gone> & d:today	8
l4=<duty> & d:ahead	-10
l4=<gate> & d:gone	8
l4=<goods> & d:ahead	-9
l4=<goods> & d:today	10
l4=<level>	-15
l4=<level> & d:ahead	-6
l4=<name>	8
l4=<name> & d:ahead	-7
l4=<name> & d:gone	6
l4=<name> & d:today	11
l4=<not>	-10
l4=<number> & d:ahead	12
l4=<office>	-7
l4=<person> & d:gone	-11
l4=<quality> & d:ahead	9
l4=<quality> & d:gone	-11
l4=<seat> & d:today	8
l4=<span>	-9
l4=<span> & d:ahead	-10
l4=<span> & d:gone	-9
l4=<v-agree> & d:ahead	-6
l4=<v-bear> & d:ahead	-11
l4=<v-begin>	20
l4=<v-begin> & d:gone	19
l4=<v-impose> & d:today	14
l4=<v-say>	-11
l4=<v-say> & d:gone	-6
l4=<v-stay>	-15
l4=<v-stay> & d:gone	-9
l4=<v-suspend>	17
l4=<v-suspend> & d:today	16
l4=<v-target>	-11
l4=<v-target> & d:gone	-10
l4=<v-up> & d:ahead	9
l4=<v-up> & d:gone	-8
l4=a	-9
l4=a & d:gone	-19
l4=an	-8
l4=an & d:gone	-6
l4=and & d:ahead	-18
l4=and & d:today	13
l4=arrangement	6
l4=arrangement & d:gone	7
l4=as	-6
l4=at	-7
l4=been	15
l4=been & d:gone	18
l4=begin	7
l4=begin & d:gone	8
l4=both	7
l4=both & d:gone	9
l4=call	8
l4=call & d:gone	8
l4=conclude & d:gone	6
l4=duty	-9
l4=for & d:ahead	-9
l4=for & d:gone	8
l4=from	17
l4=from & d:gone	12
l4=from & d:today	11
l4=gave	6
l4=gave & d:gone	6
l4=go	6
l4=go & d:ahead	10
l4=had	-10
l4=had & d:gone	-7
l4=hand	10
l4=have	-15
l4=have & d:gone	-13
l4=in	9
l4=in & d:ahead	7
l4=is	-27
l4=is & d:ahead	-6
l4=is & d:today	-13
l4=it	-14
l4=it & d:ahead	-15
l4=its	-6
l4=last	-8
l4=last & d:gone	-7
l4=m	7
l4=m & d:ahead	8
l4=of & d:ahead	6
l4=on	-24
l4=on & d:ahead	-9
l4=on & d:gone	-15
l4=one	14
l4=one & d:gone	15
l4=other	-7
l4=other & d:gone	-6
l4=pause	9
l4=pause & d:gone	10
l4=set	9
l4=sign	6
l4=sign & d:gone	7
l4=sit	-6
l4=start	10
l4=start & d:gone	10
l4=strike	-6
l4=strike & d:gone	-6
l4=surcharge	10
l4=surcharge & d:gone	11
l4=suspension	13
l4=suspension & d:gone	14
l4=that	19
l4=that & d:ahead	14
l4=that & d:today	9
l4=the	-33
l4=the & d:gone	-27
l4=their	-9
l4=truce	6
l4=truce & d:gone	10
l4=which	18
l4=which & d:ahead	10
l4=which & d:gone	10
l4=who	7
l4=will	-12
l4=will & d:gone	-6
l4=with & d:gone	-6
l4=—	15
l4=— & d:ahead	8
l4=— & d:gone	13
l=, and	-7
l=, and & d:gone	-6
l=, from & d:ahead	-10
l=, from & d:gone	8
l=, in	-18
l=, in & d:gone	-18
l=, on	20
l=, on & d:ahead	-6
l=, on & d:gone	23
l=, the	7
l=, to	-8
l=, tuesday	13
l=, tuesday & d:today	13
l=, until	-6
l=: <number>	6
l=: <number> & d:today	7
l=: from	-10
l=: from & d:ahead	-6
l=: since	13
l=: since & d:gone	15
l=<begin> <begin>	-21
l=<begin> <begin> & d:ahead	-18
l=<begin> <begin> & d:today	-25
l=<begin> from	8
l=<begin> from & d:ahead	19
l=<begin> from & d:gone	-14
l=<begin> in	-11
l=<begin> in & d:gone	-10
l=<begin> on	-7
l=<begin> on & d:ahead	-7
l=<begin> since	13
l=<begin> since & d:ahead	-12
l=<begin> since & d:gone	19
l=<begin> until	-6
l=<day-ahead> to	-12
l=<day-ahead> to & d:gone	-8
l=<level> from	6
l=<level> from & d:gone	-7
l=<level> from & d:today	14
l=<level> in	-10
l=<level> in & d:gone	-9
l=<level> on	-8
l=<level> since	-10
l=<level> since & d:gone	-9
l=<name> from	15
l=<name> in	-6
l=<name> in & d:gone	-6
l=<name> since	-9
l=<name> since & d:gone	-8
l=<number> from	7
l=<number> on	13
l=<number> on & d:ahead	15
l=<number> on & d:gone	-7
l=<number> since	-13
l=<number> since & d:gone	-11
l=<person> ,	13
l=<seat> ,	6
l=<seat> , & d:today	9
l=<seat> in	7
l=<seat> in & d:gone	7
l=<span> in	18
l=<span> in & d:gone	19
l=agree in	20
l=agree in & d:gone	20
l=agree on	-11
l=agree on & d:gone	-10
l=as of	24
l=as of & d:ahead	21
l=as of & d:today	10
l=at the	-10
l=at the & d:gone	-7
l=begin on & d:ahead	10
l=busan last	-7
l=busan last & d:gone	-7
l=by the	-6
l=conclude in	16
l=conclude in & d:gone	17
l=counted from	15
l=counted from & d:ahead	14
l=date from & d:gone	6
l=declare on	9
l=declare on & d:gone	12
l=effect on & d:ahead	-11
l=effect on & d:gone	11
l=end on & d:ahead	-10
l=end on & d:gone	11
l=force since	8
l=force since & d:gone	10
l=friday ,	-8
l=friday , & d:today	-6
l=from the	16
l=from the & d:gone	20
l=in on	-7
l=it in	-7
l=it in & d:gone	-7
l=midnight on	-9
l=midnight on & d:ahead	-7
l=monday ,	-23
l=monday , & d:ahead	-11
l=on the	9
l=on the & d:gone	12
l=saturday , & d:gone	6
l=since the	8
l=since the & d:gone	9
l=start on & d:ahead	-6
l=start on & d:gone	10
l=suspend from	-10
l=truce of	12
l=truce of & d:gone	13
l=tuesday ,	-9
l=tuesday , & d:today	-6
l=wednesday , & d:ahead	10
lead=" & d:ahead	11
lead=" & d:gone	-12
lead=,	-6
lead=, & d:gone	-10
lead=, & d:today	12
lead=10	16
lead=8	11
lead=:	6
lead=: & d:gone	-24
lead=: & d:today	26
lead=;	-12
lead=; & d:gone	-10
lead=a	-6
lead=a & d:gone	-7
lead=after	13
lead=after & d:gone	14
lead=and	-16
lead=and & d:gone	-7
lead=april	-6
lead=because	14
lead=because & d:gone	15
lead=before	10
lead=before & d:ahead	7
lead=before & d:gone	6
lead=beijing	7
lead=beijing & d:ahead	9
lead=both	10
lead=both & d:gone	12
lead=by	-7
lead=china	-12
lead=china & d:gone	-8
lead=chinese	8
lead=chinese & d:gone	9
lead=for	-8
lead=from	8
lead=from & d:ahead	17
lead=from & d:gone	-8
lead=i	-7
lead=if	-15
lead=if & d:gone	-9
lead=in & d:gone	-9
lead=india	-7
lead=india & d:gone	-6
lead=indonesia	-6
lead=it	14
lead=it & d:gone	21
lead=it & d:today	-11
lead=its	6
lead=its & d:gone	8
lead=november	35
lead=november & d:gone	36
lead=october	-9
lead=on	-9
lead=on & d:ahead	-10
lead=our	-6
lead=president	-6
lead=september	-20
lead=september & d:gone	-20
lead=since	16
lead=since & d:ahead	-13
lead=since & d:gone	22
lead=so	-8
lead=so & d:gone	-6
lead=that & d:ahead	-8
lead=that & d:today	8
lead=the & d:today	-8
lead=they	17
lead=they & d:gone	19
lead=until	11
lead=until & d:ahead	8
lead=washington	13
lead=washington & d:gone	13
lead=we	-13
lead=we & d:gone	-7
lead=where	-7
lead=which	9
lead=which & d:gone	10
lead=who & d:gone	-10
lead=with & d:gone	7
lead=yesterday	-8
lead=yesterday & d:gone	-8
lead=— & d:today	-11
lll=, as of	7
lll=/ <seat> ,	9
lll=/ <seat> , & d:today	9
lll=: <level> from	-7
lll=: <number> on	16
lll=: <number> on & d:ahead	16
lll=<begin> <begin> <begin>	-21
lll=<begin> <begin> <begin> & d:ahead	-18
lll=<begin> <begin> <begin> & d:today	-25
lll=<begin> <begin> from	8
lll=<begin> <begin> from & d:ahead	19
lll=<begin> <begin> from & d:gone	-14
lll=<begin> <begin> in	-11
lll=<begin> <begin> in & d:gone	-10
lll=<begin> <begin> on	-7
lll=<begin> <begin> on & d:ahead	-7
lll=<begin> <begin> since	13
lll=<begin> <begin> since & d:ahead	-12
lll=<begin> <begin> since & d:gone	19
lll=<begin> <begin> until	-6
lll=<begin> <seat> ,	7
lll=<begin> <seat> , & d:today	7
lll=<begin> as of	-11
lll=<level> as of	-8
lll=<number> : <number>	6
lll=<number> : <number> & d:today	7
lll=<span> , from	-7
lll=<span> , from & d:ahead	-11
lll=<span> , to	-6
lll=for <span> in	7
lll=for <span> in & d:gone	7
lll=from <day-ahead> to	-7
lll=in <seat> in	9
lll=in <seat> in & d:gone	9
lll=in force since	8
lll=in force since & d:gone	10
lll=it begin on	17
lll=it begin on & d:ahead	7
lll=it begin on & d:gone	10
lll=it expire on	12
lll=it expire on & d:gone	12
lll=pay <level> from & d:ahead	6
lll=take effect on & d:ahead	-11
lll=take effect on & d:gone	9
lll=the <name> since	-6
lll=the truce of	12
lll=the truce of & d:gone	13
lll=truce end on	12
lll=truce end on & d:gone	13
lll=which begin on	-7
lr=( )	-11
lr=( ) & d:gone	-8
lr=, (	-6
lr=, ( & d:today	-6
lr=, ,	-15
lr=, , & d:gone	-21
lr=, , & d:today	-7
lr=, .	13
lr=, . & d:gone	8
lr=, <end>	-23
lr=, <end> & d:gone	6
lr=, <end> & d:today	-28
lr=, —	16
lr=, — & d:today	16
lr=<begin> .	18
lr=<begin> . & d:gone	21
lr=<begin> :	-11
lr=<begin> : & d:gone	-8
lr=<begin> <end>	-23
lr=<begin> <end> & d:gone	-7
lr=<begin> <end> & d:today	-11
lr=<number> .	-9
lr=begin .	18
lr=from .	40
lr=from . & d:ahead	29
lr=from . & d:gone	-9
lr=from . & d:today	30
lr=from <end> & d:gone	-8
lr=from and	-11
lr=from it	-15
lr=from it & d:gone	-8
lr=from the	14
lr=from the & d:ahead	6
lr=from the & d:gone	9
lr=from to & d:ahead	-7
lr=from to & d:gone	11
lr=in ,	-12
lr=in , & d:gone	-10
lr=in :	7
lr=in : & d:gone	7
lr=in <end>	10
lr=in <end> & d:gone	12
lr=in and	11
lr=in and & d:gone	11
lr=in it	-6
lr=in it & d:gone	-6
lr=last ,	35
lr=last , & d:gone	35
lr=of 's	-7
lr=of ,	14
lr=of , & d:ahead	-9
lr=of , & d:gone	16
lr=of .	11
lr=of . & d:ahead	19
lr=of . & d:gone	-10
lr=of :	-8
lr=of : & d:gone	-7
lr=of <end> & d:gone	-7
lr=on ,	-9
lr=on , & d:gone	-11
lr=on . & d:ahead	-16
lr=on . & d:gone	7
lr=on ; & d:gone	7
lr=on <end> & d:ahead	-27
lr=on <end> & d:gone	14
lr=on <name>	-7
lr=on <person>	8
lr=on <person> & d:gone	9
lr=on at	-8
lr=on by	-15
lr=on by & d:gone	-13
lr=on for	8
lr=on he	7
lr=on he & d:gone	8
lr=on in	-10
lr=on in & d:gone	-9
lr=on is	-7
lr=on is & d:gone	-6
lr=on it	7
lr=on it & d:gone	8
lr=on of	6
lr=on of & d:gone	6
lr=on on	14
lr=on on & d:gone	14
lr=on that	-13
lr=on that & d:gone	-8
lr=on the	-22
lr=on the & d:gone	-15
lr=on to	6
lr=on with	-6
lr=since ,	20
lr=since , & d:ahead	-9
lr=since , & d:gone	23
lr=since .	13
lr=since . & d:gone	16
lr=since a	-17
lr=since a & d:gone	-16
lr=since on	-6
lr=the ,	11
lr=the , & d:gone	14
lr=the .	-6
lr=the <end>	-19
lr=the <end> & d:gone	-12
lr=to ,	-15
lr=to , & d:gone	-11
lr=to .	-17
lr=to . & d:ahead	-8
lr=to . & d:gone	-7
lr=to <end>	6
lr=to <end> & d:gone	9
lr=tuesday <end>	8
lr=tuesday <end> & d:today	8
lr=until ,	-15
lr=until , & d:gone	-10
lr=until .	-27
lr=until . & d:ahead	-9
lr=until . & d:gone	-17
lr=until <end>	-12
lr=until <end> & d:gone	-8
lr=until of	8
n:accord	-11
n:add	11
n:added	15
n:again	7
n:agreement	21
n:agreements	23
n:another	13
n:asleep	6
n:calm	-7
n:ceasefire	16
n:compromise	8
n:continue	40
n:continued	-7
n:days=0	8
n:days=1	7
n:days=2	36
n:days=3	22
n:days=6	20
n:days=9	-42
n:deal	37
n:deals	34
n:extend	9
n:extended	20
n:extension	21
n:extra	34
n:freeze	-9
n:go on	16
n:grace	-23
n:halt	-26
n:handshake	-13
n:held in	24
n:holds back	16
n:holidays	-17
n:keeps	34
n:laid down	-28
n:lengths=0	62
n:lengths=1	17
n:lengths=2	6
n:lengths=6	9
n:lie	-17
n:lift	31
n:lifted	11
n:lifts	11
n:long=1	53
n:long=2	42
n:long=3	27
n:long=6	-19
n:long=9	-34
n:longer	14
n:loose=1	21
n:loose=2	17
n:loose=9	8
n:moratorium	-22
n:more=1	15
n:more=2	22
n:more=3	22
n:more=6	-18
n:no truce	18
n:on hold	-18
n:on ice	22
n:pact	-24
n:pause	-13
n:pauses	-15
n:prolong	-9
n:prolongation	-30
n:prolonged	-41
n:prolongs	15
n:quiet=2	-20
n:quiet=3	8
n:renewal	-27
n:reprieve	23
n:second	-13
n:set aside	-10
n:shelve	15
n:shelved	10
n:shelves	15
n:slept	20
n:spare	30
n:spared	-10
n:stay	54
n:stays	25
n:stretch	-9
n:stretched	22
n:suspended	22
n:suspension	-9
n:terms	23
n:truce	85
n:truce=1	37
n:truce=2	21
n:truce=3	17
n:truce=6	-21
n:truces	-29
n:understanding	-10
n:untouched	25
n:verb=1	32
n:verb=2	29
n:verb=6	14
nc2=begin	-17
nc2=down	-7
nc2=impose	-19
nc2=propose	6
nc2=say	-14
nc2=sell	13
nc2=up	-13
nct2=agree past	-6
nct2=agree present	10
nct2=bear past	17
nct2=begin modal	-8
nct2=begin present	-13
nct2=end future	-16
nct2=end past	-15
nct2=end perfect	-8
nct2=end present	26
nct2=end present-passive	-6
nct2=impose future	-13
nct2=impose infinitive	7
nct2=impose participle-passive	-13
nct2=impose past	-8
nct2=impose past-passive	-7
nct2=impose perfect	-11
nct2=impose present	16
nct2=impose present-passive	-14
nct2=return present	-6
nct2=say past	-11
nct2=say present	-11
nct2=sell present	14
nct2=stay modal	9
nct2=stay perfect	-8
nct2=stay present	10
nct2=suspend future	11
nct2=suspend past	6
nct2=suspend present	6
nct2=target present	10
nct2=up modal	-9
nct2=up present	-17
next=:	-12
next=before	6
next=that	-18
next=where	17
next=—	-20
nhas-future	-11
nhas-gerund	-10
nhas-modal	-13
nhas-perfect	-38
nhas-present	14
none	48
nt2=future	-12
nt2=future-passive	-6
nt2=modal	-10
nt2=participle-passive	-6
nt2=perfect	-31
nt2=present	25
nt2=present-passive	-15
nt2=present-passive-not	-7
nv2-none	6
nv2=ask	-6
nv2=call	6
nv2=die	8
nv2=fall	7
nv2=have	-15
nv2=other	-14
nv2=put	-12
nv2=say	-13
nv2=set	6
nv2=ship	15
nv2=sign	13
nv2=stand	-6
nvt2=be present	9
nvt2=call past	6
nvt2=charge present	7
nvt2=end present	10
nvt2=expire present	6
nvt2=go modal	-8
nvt2=go past	9
nvt2=go present	-14
nvt2=have present	-13
nvt2=hold future	-6
nvt2=hold present	9
nvt2=other present	-13
nvt2=put present	-10
nvt2=return present	-6
nvt2=see past	7
nvt2=set present	7
o:act=announce	-14
o:act=ask	7
o:act=be	-17
o:act=bring	6
o:act=carry	8
o:act=collect	9
o:act=conclude	14
o:act=declare	23
o:act=extend	-11
o:act=face	6
o:act=get	-15
o:act=halve	7
o:act=impose	-9
o:act=introduce	-9
o:act=know	17
o:act=lay	11
o:act=leave	7
o:act=let	-7
o:act=levy	12
o:act=meet	-11
o:act=move	-9
o:act=other	-6
o:act=pay	-6
o:act=put	-25
o:act=return	-6
o:act=say	-18
o:act=tell	-12
o:agree agreed gone	-6
o:agree in gone	29
o:agree on gone	-26
o:announce on gone	-11
o:be from ahead	-7
o:be in gone	-18
o:be is gone	-7
o:be of gone	-7
o:be since ahead	-6
o:be since gone	15
o:be until gone	8
o:begin in gone	-9
o:begin on gone	13
o:begin since gone	-19
o:begin the gone	7
o:call on gone	10
o:carried=controls far	-36
o:carried=deal	-9
o:carried=deal far	-26
o:carried=duties	14
o:carried=duties far	-20
o:carried=fees far	-21
o:carried=longer far	-10
o:carried=meeting far	15
o:carried=procedure	-29
o:carried=truce	-9
o:carried=truce far	-15
o:charge from ahead	-11
o:charge since gone	14
o:collect since gone	7
o:conclude in gone	24
o:declare on gone	12
o:end in gone	-15
o:end on ahead	-19
o:end on gone	19
o:have on gone	10
o:have since gone	-16
o:leads=	-21
o:leads=agreed in	20
o:leads=agreed on	-11
o:leads=as of	24
o:leads=at the	-10
o:leads=beijing,	11
o:leads=busan last	-7
o:leads=by the	-6
o:leads=concluded in	16
o:leads=counted from	15
o:leads=days, from	-10
o:leads=declared on	9
o:leads=duties of	6
o:leads=ends on	9
o:leads=expired on	7
o:leads=expires on	-10
o:leads=force since	8
o:leads=from	14
o:leads=from the	16
o:leads=in	-11
o:leads=in on	-7
o:leads=it in	-7
o:leads=midnight on	-9
o:leads=months from	9
o:leads=nairobi on	-7
o:leads=on	-7
o:leads=on the	9
o:leads=since	15
o:leads=since the	8
o:leads=starts on	-6
o:leads=states since	-6
o:leads=truce of	12
o:leads=until	-6
o:left=controls	-21
o:left=controls right=none	-17
o:left=deal	-30
o:left=deal right=none	-21
o:left=duties right=truce	7
o:left=exclusions	-6
o:left=fees	-14
o:left=fees right=none	-8
o:left=longer	-6
o:left=meeting	-15
o:left=meeting right=none	-21
o:left=meeting right=signing	6
o:left=meeting right=truce	9
o:left=none right=controls	-7
o:left=none right=exclusions	-9
o:left=none right=meeting	-9
o:left=none right=truce	9
o:left=procedure	-12
o:left=procedure right=none	-8
o:left=signing	6
o:left=signing right=duties	-12
o:left=signing right=none	16
o:left=signing right=truce	-10
o:left=truce	11
o:left=truce right=longer	-17
o:left=truce right=none	15
o:left=truce right=truce	9
o:make in gone	13
o:meet on gone	-8
o:meet the gone	9
o:near=controls	-11
o:near=deal	-18
o:near=duties	-9
o:near=longer	-9
o:near=meeting	-16
o:near=none	-9
o:no verb  ahead	-16
o:no verb  gone	7
o:no verb  today	-24
o:no verb ( gone	-11
o:no verb and gone	-6
o:no verb beijing, today	11
o:no verb friday, today	-6
o:no verb from ahead	26
o:no verb from gone	12
o:no verb last gone	13
o:no verb monday, ahead	-11
o:no verb of ahead	22
o:no verb of today	11
o:no verb saturday, gone	6
o:no verb since ahead	-11
o:no verb since gone	17
o:no verb the ahead	-8
o:no verb to ahead	-8
o:no verb to gone	-18
o:no verb tuesday today	7
o:no verb tuesday, today	-6
o:no verb until ahead	-9
o:no verb until gone	-22
o:no verb wednesday today	-6
o:no verb wednesday, ahead	10
o:other on gone	-7
o:pay from gone	-12
o:put since gone	-6
o:reach in gone	-9
o:right=controls	-10
o:right=deal	-17
o:right=duties	-10
o:right=duties from	10
o:right=duties of	8
o:right=duties on	-13
o:right=duties since	-14
o:right=exclusions	-13
o:right=longer	-9
o:right=meeting	-20
o:right=none	-18
o:right=none 	-19
o:right=none (	-12
o:right=none 12:01	8
o:right=none a	-9
o:right=none after	-8
o:right=none and	-11
o:right=none beijing,	10
o:right=none by	-14
o:right=none ends	-8
o:right=none for	-17
o:right=none friday,	-6
o:right=none from	25
o:right=none is	-9
o:right=none last	25
o:right=none monday,	-23
o:right=none of	22
o:right=none since	19
o:right=none starts	23
o:right=none the	9
o:right=none through	-7
o:right=none to	-17
o:right=none tuesday	7
o:right=none tuesday,	-9
o:right=none until	-25
o:right=none wednesday	-7
o:right=procedure	-12
o:right=signing 	8
o:right=signing on	-9
o:right=truce	8
o:right=truce 	-10
o:right=truce from	-12
o:right=truce in	11
o:right=truce on	6
o:run of gone	17
o:sign in gone	-9
o:sign on ahead	-6
o:subject=controls carried	-22
o:subject=controls far	-10
o:subject=controls far carried	-12
o:subject=controls far no verb	-10
o:subject=controls far no verb gone	-7
o:subject=controls no verb from	-6
o:subject=controls on gone	13
o:subject=deal	-18
o:subject=deal carried begin	7
o:subject=deal carried on gone	9
o:subject=deal far carried	-15
o:subject=deal far carried on gone	-9
o:subject=deal far carried sign	-6
o:subject=deal far no verb gone	-11
o:subject=deal no verb	-19
o:subject=deal no verb gone	-15
o:subject=deal no verb since	-7
o:subject=deal of gone	9
o:subject=deal on gone	-9
o:subject=deal reach	10
o:subject=deal sign	-6
o:subject=deal since gone	-7
o:subject=duties	-8
o:subject=duties be from	13
o:subject=duties be gone	-14
o:subject=duties be since	-9
o:subject=duties begin	-8
o:subject=duties begin gone	-16
o:subject=duties carried be	-12
o:subject=duties carried be ahead	-6
o:subject=duties carried be since	7
o:subject=duties carried begin ahead	-12
o:subject=duties carried begin gone	8
o:subject=duties carried begin on	-13
o:subject=duties carried charge	11
o:subject=duties carried charge gone	13
o:subject=duties carried charge since	7
o:subject=duties carried end gone	6
o:subject=duties carried end on	8
o:subject=duties carried from ahead	-10
o:subject=duties carried in gone	9
o:subject=duties carried of gone	6
o:subject=duties carried on ahead	-18
o:subject=duties carried other	-9
o:subject=duties carried pay	-17
o:subject=duties carried pay gone	-12
o:subject=duties carried pay since	-16
o:subject=duties carried suspend	18
o:subject=duties carried suspend gone	21
o:subject=duties carried suspend in	11
o:subject=duties carried suspend on	9
o:subject=duties carried the gone	13
o:subject=duties far  gone	9
o:subject=duties far carried agree	-6
o:subject=duties far carried agree gone	-6
o:subject=duties far carried agree on	-6
o:subject=duties far carried announce	-7
o:subject=duties far carried announce gone	-6
o:subject=duties far carried be	-15
o:subject=duties far carried be gone	-11
o:subject=duties far carried begin	-14
o:subject=duties far carried begin ahead	-12
o:subject=duties far carried begin in	-11
o:subject=duties far carried charge	-11
o:subject=duties far carried charge ahead	-6
o:subject=duties far carried charge from	-8
o:subject=duties far carried end	-16
o:subject=duties far carried end gone	-10
o:subject=duties far carried from gone	-13
o:subject=duties far carried in gone	-6
o:subject=duties far carried on ahead	-17
o:subject=duties far carried other	17
o:subject=duties far carried other gone	16
o:subject=duties far carried other since	11
o:subject=duties far carried pay	19
o:subject=duties far carried pay from	6
o:subject=duties far carried pay gone	16
o:subject=duties far carried pay since	18
o:subject=duties far carried sign gone	-10
o:subject=duties far carried sign on	-9
o:subject=duties far carried since gone	27
o:subject=duties far carried the ahead	14
o:subject=duties far carried the gone	-10
o:subject=duties far no verb 	6
o:subject=duties far no verb gone	8
o:subject=duties far no verb since	-8
o:subject=duties far no verb the	10
o:subject=duties far no verb today	-26
o:subject=duties far since gone	-7
o:subject=duties far the gone	11
o:subject=duties from ahead	12
o:subject=duties from today	18
o:subject=duties in gone	-23
o:subject=duties no verb from	16
o:subject=duties no verb in	-12
o:subject=duties no verb on	16
o:subject=duties no verb since	13
o:subject=duties of ahead	-10
o:subject=duties of today	-9
o:subject=duties on ahead	24
o:subject=duties on gone	-13
o:subject=duties other	10
o:subject=duties other gone	12
o:subject=duties since gone	7
o:subject=fees	-10
o:subject=fees far carried	-9
o:subject=longer carried begin	12
o:subject=longer carried begin ahead	14
o:subject=longer far	-15
o:subject=longer far carried	-19
o:subject=longer far carried begin	-14
o:subject=longer far carried begin gone	-13
o:subject=longer far carried in gone	-9
o:subject=longer far no verb	-15
o:subject=longer far no verb gone	-12
o:subject=longer no verb gone	8
o:subject=longer no verb on	-6
o:subject=longer on gone	-6
o:subject=meeting	-19
o:subject=meeting begin	-9
o:subject=meeting carried be	8
o:subject=meeting carried be gone	9
o:subject=meeting carried be since	6
o:subject=meeting carried begin	-8
o:subject=meeting carried from gone	-9
o:subject=meeting far	-9
o:subject=meeting far  gone	-17
o:subject=meeting far carried	9
o:subject=meeting far carried agree	12
o:subject=meeting far carried be	7
o:subject=meeting far carried be gone	10
o:subject=meeting far carried begin	11
o:subject=meeting far carried begin gone	12
o:subject=meeting far carried begin on	9
o:subject=meeting far carried end	7
o:subject=meeting far carried end gone	8
o:subject=meeting far carried in gone	16
o:subject=meeting far carried since gone	8
o:subject=meeting far carried the gone	9
o:subject=meeting far from ahead	-8
o:subject=meeting far no verb	-9
o:subject=meeting far no verb 	-20
o:subject=meeting far no verb ahead	-16
o:subject=meeting far no verb gone	-6
o:subject=meeting far no verb on	11
o:subject=meeting far on gone	12
o:subject=meeting in gone	7
o:subject=meeting no verb ahead	-10
o:subject=meeting no verb gone	-12
o:subject=meeting no verb in	9
o:subject=meeting no verb on	-16
o:subject=meeting no verb today	14
o:subject=meeting on gone	-17
o:subject=none	15
o:subject=none  gone	8
o:subject=none  today	-16
o:subject=none carried	-17
o:subject=none carried agree on	-9
o:subject=none carried ask	10
o:subject=none carried be	-9
o:subject=none carried be ahead	-10
o:subject=none carried be from	6
o:subject=none carried be of	-7
o:subject=none carried be the	9
o:subject=none carried begin gone	-8
o:subject=none carried begin in	-8
o:subject=none carried have ahead	-7
o:subject=none carried have gone	6
o:subject=none carried have on	9
o:subject=none carried in gone	11
o:subject=none carried leave	8
o:subject=none carried leave gone	9
o:subject=none carried levy	9
o:subject=none carried of ahead	-6
o:subject=none carried on ahead	-25
o:subject=none carried other	-8
o:subject=none carried other gone	-7
o:subject=none carried pay	-13
o:subject=none carried pay gone	-21
o:subject=none carried pay since	-20
o:subject=none carried put	-10
o:subject=none carried put gone	-9
o:subject=none carried sign	11
o:subject=none carried sign gone	12
o:subject=none carried sign on	14
o:subject=none carried since ahead	-7
o:subject=none carried since gone	-10
o:subject=none carried sit gone	6
o:subject=none carried the ahead	-8
o:subject=none carried the gone	10
o:subject=none from ahead	21
o:subject=none no verb	15
o:subject=none no verb ahead	33
o:subject=none no verb from	16
o:subject=none no verb of	30
o:subject=none no verb since	16
o:subject=none no verb tuesday	11
o:subject=none no verb until	-10
o:subject=none of ahead	26
o:subject=none of gone	-19
o:subject=none of today	18
o:subject=none on ahead	-7
o:subject=none since gone	19
o:subject=none tuesday today	11
o:subject=none until gone	-8
o:subject=procedure	-26
o:subject=procedure carried	-22
o:subject=procedure carried since gone	-9
o:subject=procedure far	-17
o:subject=procedure far carried	6
o:subject=procedure far carried in gone	8
o:subject=procedure far no verb	-17
o:subject=procedure far no verb gone	-9
o:subject=procedure no verb	-16
o:subject=procedure no verb gone	-9
o:subject=sale	-8
o:subject=sale far	-6
o:subject=sale far no verb	-6
o:subject=sale no verb	-7
o:subject=signing no verb ahead	-10
o:subject=signing of gone	-7
o:subject=signing on ahead	-8
o:subject=signing on gone	9
o:subject=signing since gone	-12
o:subject=truce	13
o:subject=truce  gone	-12
o:subject=truce agree	-12
o:subject=truce agree gone	-12
o:subject=truce be gone	6
o:subject=truce begin	15
o:subject=truce begin ahead	6
o:subject=truce begin gone	14
o:subject=truce begin in	18
o:subject=truce begin on	7
o:subject=truce carried be	-6
o:subject=truce carried begin	6
o:subject=truce carried begin ahead	6
o:subject=truce carried end	11
o:subject=truce carried end gone	13
o:subject=truce carried end on	13
o:subject=truce carried in gone	-7
o:subject=truce carried last gone	12
o:subject=truce carried on gone	10
o:subject=truce carried sign	14
o:subject=truce carried sign gone	15
o:subject=truce carried since gone	6
o:subject=truce carried suspend	-10
o:subject=truce carried suspend gone	-10
o:subject=truce carried the gone	-7
o:subject=truce extend	-7
o:subject=truce extend gone	-6
o:subject=truce far	7
o:subject=truce far  gone	6
o:subject=truce far carried begin on	13
o:subject=truce far carried charge	9
o:subject=truce far carried pay	6
o:subject=truce far carried pay gone	6
o:subject=truce far carried reach gone	-6
o:subject=truce far carried sign	-8
o:subject=truce far carried sign gone	-6
o:subject=truce far carried until gone	9
o:subject=truce far no verb	7
o:subject=truce from gone	20
o:subject=truce in gone	29
o:subject=truce last gone	6
o:subject=truce no verb	7
o:subject=truce no verb 	-15
o:subject=truce no verb ends	-7
o:subject=truce no verb from	13
o:subject=truce no verb gone	6
o:subject=truce no verb on	-14
o:subject=truce no verb since	9
o:subject=truce no verb the	-7
o:subject=truce no verb to	-6
o:subject=truce no verb until	-11
o:subject=truce of gone	11
o:subject=truce on gone	-8
o:subject=truce suspend	14
o:subject=truce suspend gone	14
o:subject=truce the gone	-7
o:subject=truce to gone	11
o:subject=truce until gone	-11
o:suspend from gone	8
o:suspend in gone	17
o:suspend on gone	8
o:suspend since gone	-14
o:topic=controls	-20
o:topic=controls ahead	-7
o:topic=controls far	-25
o:topic=controls far gone	-21
o:topic=controls far no verb	-10
o:topic=controls from	-10
o:topic=controls from gone	-6
o:topic=controls gone	-14
o:topic=controls on	9
o:topic=controls on gone	10
o:topic=controls since	-18
o:topic=controls since gone	-17
o:topic=deal	-30
o:topic=deal ahead	-9
o:topic=deal far gone	-6
o:topic=deal far since	6
o:topic=deal far since gone	6
o:topic=deal gone	-19
o:topic=deal in	-13
o:topic=deal in gone	-12
o:topic=deal no verb	-19
o:topic=deal of	7
o:topic=deal of gone	7
o:topic=deal reach	7
o:topic=deal since	-16
o:topic=deal since gone	-16
o:topic=duties 	-6
o:topic=duties agree	11
o:topic=duties ahead	-15
o:topic=duties ask	10
o:topic=duties bear	-6
o:topic=duties before gone	-10
o:topic=duties begin	-20
o:topic=duties call	10
o:topic=duties charge	-7
o:topic=duties far  gone	8
o:topic=duties far be	-7
o:topic=duties far end	-8
o:topic=duties far gone	8
o:topic=duties far in	-19
o:topic=duties far in gone	-19
o:topic=duties far of	8
o:topic=duties far of gone	9
o:topic=duties far on	-7
o:topic=duties far on ahead	-11
o:topic=duties far other	-6
o:topic=duties far pay	7
o:topic=duties far the	16
o:topic=duties far the ahead	13
o:topic=duties far today	-21
o:topic=duties from	15
o:topic=duties from ahead	12
o:topic=duties from gone	-31
o:topic=duties from today	28
o:topic=duties halve	7
o:topic=duties have	12
o:topic=duties in	-13
o:topic=duties in gone	-11
o:topic=duties introduce	-8
o:topic=duties last	-12
o:topic=duties last gone	-12
o:topic=duties levy	13
o:topic=duties of	-6
o:topic=duties of ahead	-15
o:topic=duties of today	-8
o:topic=duties on	14
o:topic=duties on ahead	11
o:topic=duties on gone	7
o:topic=duties pay	-16
o:topic=duties put	-12
o:topic=duties since	8
o:topic=duties since ahead	-11
o:topic=duties since gone	12
o:topic=duties suspend	-7
o:topic=duties the	13
o:topic=duties the gone	17
o:topic=duties to	-7
o:topic=duties today	15
o:topic=exclusions	-17
o:topic=exclusions be	-7
o:topic=exclusions gone	-11
o:topic=fees	-19
o:topic=fees gone	-13
o:topic=longer ahead	6
o:topic=longer begin	11
o:topic=longer far	-18
o:topic=longer far gone	-13
o:topic=longer far no verb	-15
o:topic=longer in	-16
o:topic=longer in gone	-16
o:topic=longer on	-14
o:topic=longer on gone	-10
o:topic=longer since	10
o:topic=longer since gone	11
o:topic=longer to	13
o:topic=longer to gone	15
o:topic=meeting	-32
o:topic=meeting 	-6
o:topic=meeting ahead	-35
o:topic=meeting be	-7
o:topic=meeting begin	-20
o:topic=meeting far 	-20
o:topic=meeting far  gone	-17
o:topic=meeting far ahead	-26
o:topic=meeting far be	9
o:topic=meeting far end	10
o:topic=meeting far from ahead	-12
o:topic=meeting far gone	8
o:topic=meeting far no verb	-9
o:topic=meeting far on	7
o:topic=meeting far on gone	8
o:topic=meeting far the	9
o:topic=meeting far the gone	9
o:topic=meeting from	-11
o:topic=meeting from gone	-6
o:topic=meeting gone	-23
o:topic=meeting in	16
o:topic=meeting in gone	17
o:topic=meeting meet	-9
o:topic=meeting on	-33
o:topic=meeting on ahead	-11
o:topic=meeting on gone	-20
o:topic=meeting other	-6
o:topic=meeting since	-14
o:topic=meeting since gone	-13
o:topic=meeting suspend	12
o:topic=meeting the	7
o:topic=meeting the gone	8
o:topic=meeting today	11
o:topic=none  gone	7
o:topic=none  today	-16
o:topic=none ahead	12
o:topic=none begin	-12
o:topic=none end	6
o:topic=none from	22
o:topic=none from ahead	17
o:topic=none from gone	7
o:topic=none have	-17
o:topic=none in	8
o:topic=none in gone	9
o:topic=none leave	8
o:topic=none no verb	15
o:topic=none of	28
o:topic=none of ahead	23
o:topic=none of gone	-7
o:topic=none of today	17
o:topic=none on	-13
o:topic=none on ahead	-23
o:topic=none other	7
o:topic=none run	-13
o:topic=none since	11
o:topic=none since ahead	-8
o:topic=none since gone	16
o:topic=none sit	8
o:topic=none the ahead	-7
o:topic=none today	-8
o:topic=none tuesday	11
o:topic=none tuesday today	11
o:topic=none until	-13
o:topic=none until gone	-10
o:topic=none wednesday	-6
o:topic=none wednesday today	-6
o:topic=procedure	-32
o:topic=procedure ahead	-15
o:topic=procedure be	-7
o:topic=procedure begin	-9
o:topic=procedure far	-11
o:topic=procedure far no verb	-17
o:topic=procedure far since	-12
o:topic=procedure far since gone	-11
o:topic=procedure from	7
o:topic=procedure from gone	10
o:topic=procedure gone	-18
o:topic=procedure no verb	-16
o:topic=procedure on	-9
o:topic=procedure since	-15
o:topic=procedure since gone	-14
o:topic=procedure suspend	8
o:topic=sale	-6
o:topic=sale far no verb	-6
o:topic=sale no verb	-7
o:topic=signing 	8
o:topic=signing  gone	8
o:topic=signing ahead	-25
o:topic=signing begin	14
o:topic=signing gone	8
o:topic=signing in	-7
o:topic=signing in gone	-7
o:topic=signing last	20
o:topic=signing last gone	20
o:topic=signing of	-12
o:topic=signing of gone	-9
o:topic=signing on ahead	-17
o:topic=signing on gone	10
o:topic=signing sign	9
o:topic=signing since	-6
o:topic=signing since gone	-6
o:topic=signing today	10
o:topic=truce	21
o:topic=truce 	-18
o:topic=truce  gone	-15
o:topic=truce be	-9
o:topic=truce begin	23
o:topic=truce carry	-10
o:topic=truce conclude	10
o:topic=truce declare	15
o:topic=truce ends	-8
o:topic=truce extend	-6
o:topic=truce far	10
o:topic=truce far  gone	6
o:topic=truce far be	6
o:topic=truce far from	-7
o:topic=truce far gone	12
o:topic=truce far in	-10
o:topic=truce far in gone	-10
o:topic=truce far no verb	7
o:topic=truce far on	9
o:topic=truce far on gone	11
o:topic=truce far pay	6
o:topic=truce far since	10
o:topic=truce far since gone	11
o:topic=truce far until	9
o:topic=truce gone	23
o:topic=truce have	-8
o:topic=truce in	45
o:topic=truce in gone	46
o:topic=truce last	16
o:topic=truce last gone	16
o:topic=truce make	15
o:topic=truce no verb	7
o:topic=truce of gone	12
o:topic=truce on gone	-7
o:topic=truce sign	-6
o:topic=truce since	12
o:topic=truce since gone	14
o:topic=truce the	-23
o:topic=truce the gone	-18
o:topic=truce to	-21
o:topic=truce to ahead	-6
o:topic=truce to gone	-13
o:topic=truce until	-34
o:topic=truce until ahead	-9
o:topic=truce until gone	-23
pc0=propose	-8
pc0=say	6
pc0=up	10
pc1=agree	9
pc1=bear	8
pc1=end	-6
pc1=impose	11
pc1=propose	-12
pc1=up	8
pct0=begin past	14
pct0=begin present	-27
pct0=down present	9
pct0=impose future	-10
pct0=impose past-passive	13
pct0=propose present	-9
pct0=say past	9
pct0=say present	-6
pct0=stay modal	-6
pct0=stay perfect	-9
pct0=stay present	12
pct0=suspend perfect	-7
pct0=suspend present-passive	6
pct1=agree participle-passive	9
pct1=bear participle-passive	6
pct1=begin gerund	10
pct1=begin past	15
pct1=begin present	-27
pct1=down present	9
pct1=impose future	-10
pct1=impose gerund	-9
pct1=impose infinitive	-10
pct1=impose participle-passive	7
pct1=impose past-passive	13
pct1=propose present	-9
pct1=say past	9
pct1=say present	-6
pct1=stay modal	-6
pct1=stay present	9
pct1=suspend present-passive	6
phas-future	-12
phas-modal	-26
phas-participle	14
phas-past	10
phas-pluperfect	11
pt0=future	-8
pt0=modal	-18
pt0=modal-passive	-7
pt0=past-passive	12
pt0=pluperfect	11
pt0=present	-6
pt1=infinitive	-23
pt1=modal	-18
pt1=modal-passive	-7
pt1=participle-passive	7
pt1=past	10
pt1=past-passive	12
pt1=pluperfect	12
pt1=present	-8
pv0-none	-11
pv0=ask	-6
pv0=confirm	-16
pv0=have	-18
pv0=raise	8
pv0=rise	7
pv0=stand	15
pv0=take	-7
pv0=tell	6
pv1-none	-14
pv1=apply	6
pv1=ask	-6
pv1=begin	6
pv1=charge	-6
pv1=confirm	-16
pv1=get	7
pv1=have	-18
pv1=know	-6
pv1=make	-7
pv1=raise	8
pv1=rise	7
pv1=sign	8
pv1=stand	9
pv1=stay	-8
pv1=take	-9
pv1=tell	6
pv2-none	-22
pvt0=be present	-6
pvt0=begin past	6
pvt0=have present	-11
pvt0=other past	-10
pvt0=other perfect	6
pvt0=say present	8
pvt0=sign past	6
pvt0=tell past	9
pvt1=agree participle	6
pvt1=begin past	7
pvt1=have present	-11
pvt1=other past	-10
pvt1=other perfect	9
pvt1=say present	8
pvt1=sign past	6
pvt1=tell past	9
q:!	10
q:"	-16
q:,	22
q:.	-25
q::	-13
q:;	17
q:<agent>	-14
q:<day-ahead>	-18
q:<day-today>	-22
q:<duty>	14
q:<gate>	-31
q:<level-noun>	13
q:<level>	-16
q:<money>	-21
q:<month-ahead>	12
q:<month-gone>	-18
q:<number>	-13
q:<office>	8
q:<organisation>	-26
q:<person>	-9
q:<points>	-21
q:<quality>	10
q:<seat>	21
q:<span>	36
q:<taker>	-15
q:<v-agree>	9
q:<v-bear>	-15
q:<v-begin>	-14
q:<v-down>	-6
q:<v-end>	-30
q:<v-impose>	12
q:<v-propose>	-10
q:<v-return>	6
q:<v-stay>	-16
q:<v-target>	7
q:<v-threaten>	-12
q:<v-up>	-22
q:?	-9
q:@	-7
q:add	-8
q:additional	-15
q:affiliate	8
q:against	10
q:ago	18
q:agree	18
q:am	-12
q:an	-9
q:announce	18
q:announcement	16
q:another	-12
q:answer	11
q:any	-10
q:approve	-7
q:are	10
q:at	15
q:autumn	-14
q:bean	-6
q:because	-22
q:become	12
q:been	8
q:begin	18
q:boat	-9
q:bring	-7
q:busan	-9
q:but	10
q:call	-10
q:can	-9
q:car	-10
q:change	7
q:changed	-11
q:charge	12
q:close	6
q:coffee	21
q:collect	10
q:commerce	10
q:cotton	13
q:country	-10
q:day	-8
q:deal	-6
q:decree	-8
q:did	-10
q:doing	15
q:down	15
q:duty	6
q:each	20
q:earth	-20
q:either	11
q:emergency	-14
q:end	-30
q:evening	-17
q:extend	7
q:extra	6
q:face	14
q:fall	-8
q:firm	-10
q:fishmeal	6
q:flour	20
q:foreign	-6
q:four	-20
q:fourth	8
q:from	-9
q:further	22
q:general	-6
q:geneva	11
q:get	-11
q:good	-6
q:had	8
q:hand	-8
q:happen	6
q:happened	-8
q:has	-22
q:have	-15
q:he	-15
q:here	9
q:hour	12
q:i	-9
q:if	-19
q:impose	6
q:in	-8
q:instead	10
q:its	-6
q:joint	7
q:know	-6
q:last	-20
q:lasted	-15
q:lay	8
q:leave	-39
q:lentil	-8
q:let	11
q:licence	-6
q:list	-9
q:man	-10
q:many	13
q:me	20
q:meet	12
q:member	-10
q:midnight	-14
q:minister	12
q:minute	-13
q:money	-8
q:more	-36
q:morning	-14
q:name	8
q:need	-9
q:never	7
q:new	-9
q:night	-7
q:no	11
q:none	10
q:notice	-14
q:now	12
q:number	9
q:off	-7
q:on	18
q:once	-11
q:one	22
q:or	-9
q:order	8
q:other	13
q:our	-6
q:over	-12
q:p	6
q:part	-10
q:pause	18
q:pay	-20
q:people	15
q:permit	-11
q:plant	13
q:present	6
q:proclamation	-6
q:published	6
q:quarrel	-18
q:raise	-15
q:rare	-19
q:rate	-17
q:reach	6
q:remain	-9
q:report	7
q:rest	20
q:result	6
q:river	-15
q:round	-17
q:rum	8
q:run	-22
q:same	-12
q:say	-8
q:section	-25
q:set	-9
q:settle	10
q:shelve	8
q:shook	-8
q:short	-6
q:side	-23
q:sign	-18
q:since	-18
q:sit	-10
q:small	14
q:so	-7
q:spring	13
q:standstill	-13
q:state	14
q:stay	-16
q:stockholm	-8
q:stop	7
q:surcharge	-14
q:suspension	-23
q:table	-11
q:take	-14
q:tariff	16
q:tell	-16
q:than	-18
q:that	-24
q:the	-8
q:there	14
q:they	26
q:thi	-16
q:think	7
q:threaten	-9
q:time	-28
q:to	-35
q:trade	-8
q:two	12
q:up	6
q:us	-7
q:want	-13
q:watche	-21
q:we	-24
q:week	19
q:well	-6
q:where	25
q:which	-28
q:who	-13
q:why	-6
q:will	17
q:with	12
q:within	19
q:word	14
q:would	-7
q:yarn	12
q:year	-18
q:yes	-11
q:york	7
q:you	13
qt=future	19
qt=modal	-20
qt=past	-11
qt=perfect	-11
qt=present	-15
quoted	11
r1='s	-8
r1='s & d:gone	-12
r1=, & d:ahead	-30
r1=, & d:gone	14
r1=.	24
r1=. & d:ahead	15
r1=. & d:today	28
r1=:	-10
r1=: & d:gone	-12
r1=;	6
r1=; & d:ahead	-12
r1=; & d:gone	14
r1=<end>	-19
r1=<end> & d:ahead	-8
r1=<end> & d:today	-19
r1=<goods>	9
r1=<goods> & d:gone	6
r1=<level>	-7
r1=<name> & d:gone	-8
r1=<number>	-7
r1=<quality>	-16
r1=<quality> & d:ahead	-7
r1=<quality> & d:gone	-6
r1=<seat>	8
r1=<seat> & d:gone	8
r1=<v-bear> & d:ahead	7
r1=<v-bear> & d:gone	-13
r1=<v-down>	12
r1=<v-down> & d:gone	13
r1=<v-say> & d:today	9
r1=<v-stay>	12
r1=<v-stay> & d:gone	15
r1=?	-9
r1=? & d:gone	-11
r1=a	-25
r1=a & d:gone	-22
r1=after	-10
r1=after & d:gone	-8
r1=and & d:ahead	13
r1=and & d:today	-10
r1=are	-7
r1=as	-6
r1=at	-27
r1=at & d:gone	-17
r1=before	7
r1=between	-11
r1=between & d:gone	-10
r1=end	-10
r1=end & d:gone	-9
r1=evening	-11
r1=evening & d:gone	-9
r1=has	-15
r1=has & d:gone	-14
r1=he	6
r1=he & d:gone	7
r1=in	-19
r1=in & d:gone	-15
r1=is & d:ahead	-7
r1=it & d:ahead	-9
r1=last & d:gone	6
r1=neither & d:gone	7
r1=our	12
r1=our & d:gone	15
r1=pay & d:ahead	7
r1=that	-19
r1=that & d:gone	-13
r1=there	9
r1=there & d:gone	10
r1=they	-7
r1=to & d:gone	8
r1=under	6
r1=under & d:gone	6
r1=until	-6
r1=when	8
r1=will	7
r1=with	-10
r1=with & d:gone	-7
r1=—	12
r1=— & d:today	12
r2='s	14
r2=,	15
r2=<day-today>	-8
r2=<duty>	-12
r2=<end>	-8
r2=<goods>	-8
r2=<not>	-26
r2=<number>	-11
r2=<person>	-22
r2=<quality>	-26
r2=<seat>	-7
r2=<v-end>	26
r2=<v-impose>	-7
r2=<v-say>	-11
r2=<v-sell>	-7
r2=<v-suspend>	7
r2=<v-up>	6
r2=a	-7
r2=and	12
r2=another	-15
r2=as	10
r2=be	-7
r2=been	-8
r2=end	17
r2=expire	7
r2=for	14
r2=from	27
r2=had	10
r2=have	-17
r2=hold	11
r2=in	-11
r2=is	11
r2=it	8
r2=may	-6
r2=next	12
r2=not	-16
r2=of	-8
r2=on	-10
r2=section	-8
r2=stay	-7
r2=was	-19
r2=were	-6
r2=when	-10
r2=which	18
r2=will	-14
r2=would	17
r2=year	7
r3=:	-15
r3=<day-ahead>	15
r3=<day-gone>	-11
r3=<end>	-17
r3=<goods>	-18
r3=<level>	-13
r3=<name>	24
r3=<not>	-14
r3=<organisation>	-12
r3=<person>	14
r3=<quality>	-10
r3=<seat>	-6
r3=<span>	-6
r3=<v-down>	-7
r3=<v-impose>	-26
r3=<v-propose>	6
r3=a	-9
r3=after	-8
r3=an	7
r3=back	21
r3=been	17
r3=both	-11
r3=charge	8
r3=collect	-7
r3=day	-7
r3=for	10
r3=government	13
r3=have	-8
r3=is	12
r3=month	-16
r3=my	8
r3=not	-17
r3=of	-10
r3=on	18
r3=out	13
r3=over	6
r3=pay	-20
r3=put	-7
r3=see	7
r3=suspend	-11
r3=the	-19
r3=there	-7
r3=they	-7
r3=to	6
r3=truce	8
r3=until	8
r3=up	14
r3=we	-6
r3=would	-6
r3=year	15
r4='s	-12
r4=,	9
r4=-	-7
r4=.	-23
r4=:	12
r4=<day-ahead>	22
r4=<day-gone>	-8
r4=<day-today>	-10
r4=<end>	-13
r4=<gate>	-10
r4=<level>	-17
r4=<not>	-12
r4=<number>	9
r4=<organisation>	-6
r4=<quality>	23
r4=<v-agree>	6
r4=<v-bear>	-18
r4=<v-down>	-9
r4=<v-end>	16
r4=<v-say>	-10
r4=<v-suspend>	12
r4=<v-up>	10
r4=a	12
r4=and	-7
r4=as	-12
r4=both	6
r4=charge	8
r4=custom	-6
r4=day	6
r4=doe	6
r4=extend	-6
r4=go	14
r4=government	10
r4=has	6
r4=is	-20
r4=no	-22
r4=not	7
r4=of	-28
r4=on	16
r4=run	8
r4=sign	9
r4=suspend	6
r4=suspension	6
r4=that	-14
r4=the	-16
r4=to	-6
r4=until	6
r4=was	-14
r4=what	7
r4=will	-11
r4=with	-9
r=, <level>	-7
r=, <span>	-12
r=, as	11
r=, end	15
r=, had	14
r=, in	-13
r=, it	-6
r=, was	-9
r=, when	-10
r=, which	14
r=, with	-6
r=. <end>	21
r=: <number>	-14
r=; <end>	10
r=; <level>	7
r=; the	-11
r=<end> <end>	-19
r=<name> 's	-10
r=<person> and	10
r=? <end>	-9
r=and has	-6
r=and is	18
r=and it	11
r=at <number>	-14
r=for <span>	7
r=has been	-7
r=is the	12
r=it 's	10
r=it was	-8
r=of next	12
r=on the	9
r=the <name>	6
r=the <number>	7
r=the two	6
r=to <day-gone>	6
r=— for	9
r=— the	-17
s:"	-25
s:'	-10
s:'s	-6
s:(	-10
s:,	-17
s:.	-17
s:/	12
s:;	6
s:<day-ahead>	-17
s:<day-gone>	20
s:<day-today>	-9
s:<duty>	6
s:<gate>	13
s:<goods-amount>	-10
s:<level-noun>	-14
s:<level>	-13
s:<money>	-26
s:<month-ahead>	-45
s:<month-today>	-11
s:<not>	-19
s:<number>	6
s:<person>	-25
s:<points>	16
s:<quality>	-14
s:<seat>	-8
s:<sender>	-25
s:<span>	27
s:<taker>	-11
s:<v-bear>	-6
s:<v-begin>	20
s:<v-buy>	-51
s:<v-deny>	-20
s:<v-down>	-26
s:<v-propose>	-18
s:<v-say>	8
s:<v-sell>	-23
s:<v-suspend>	16
s:?	-18
s:@	21
s:a	-12
s:about	-17
s:above	7
s:add	-14
s:additional	7
s:after	-13
s:afternoon	-11
s:afterward	8
s:agent	-6
s:ago	-10
s:agree	-13
s:agreement	-14
s:airport	13
s:all	-29
s:allow	-11
s:alone	9
s:already	20
s:also	-17
s:among	-8
s:amount	8
s:an	-12
s:announce	-30
s:answer	-13
s:any	-20
s:anything	-10
s:approval	-6
s:approve	-8
s:are	16
s:armistice	-8
s:arrangement	12
s:as	17
s:ask	6
s:asleep	8
s:at	-20
s:autumn	8
s:away	10
s:back	12
s:ban	-6
s:bargain	-7
s:be	28
s:begin	24
s:best	-8
s:bite	-7
s:border	9
s:both	34
s:box	-6
s:brandy	-16
s:bread	-6
s:broker	7
s:built	-6
s:bulletin	18
s:but	-28
s:butter	-10
s:buy	-8
s:buyer	-9
s:by	-8
s:cargo	12
s:case	-9
s:cease	11
s:cement	-19
s:change	-9
s:changed	-9
s:cheese	8
s:chicken	-10
s:chip	-10
s:city	-20
s:client	-9
s:clock	23
s:close	-8
s:closed	-10
s:coal	16
s:come	-19
s:commerce	-13
s:company	-10
s:confirm	-17
s:consider	9
s:consultation	-8
s:control	-14
s:corn	-10
s:corrected	6
s:corresponding	9
s:cost	-17
s:cotton	-20
s:could	-11
s:count	-10
s:counted	24
s:countermeasure	-6
s:country	-18
s:course	6
s:current	9
s:custom	-6
s:customer	-9
s:cut	-18
s:date	-10
s:dated	13
s:day	10
s:deal	-22
s:declare	29
s:delegation	-23
s:desk	-8
s:did	6
s:dollar	-6
s:down	17
s:drop	-14
s:due	-27
s:duty	16
s:each	10
s:earth	-23
s:easter	-8
s:economy	13
s:effect	20
s:either	12
s:else	-12
s:emergency	-14
s:end	-27
s:evening	-22
s:ever	8
s:exemption	-8
s:expect	-9
s:expire	19
s:export	-33
s:extend	-13
s:extension	-17
s:extra	18
s:fact	-12
s:far	-15
s:farm	-17
s:fee	-30
s:firm	-11
s:fish	-11
s:fix	-6
s:floor	-8
s:flour	18
s:follow	-6
s:for	8
s:force	9
s:forced	-24
s:four	13
s:fourth	-24
s:free	-6
s:freeze	9
s:friday	-17
s:from	19
s:front	-10
s:full	-9
s:gate	-9
s:gave	7
s:georgia	-10
s:get	-12
s:good	19
s:government	32
s:had	-34
s:half	-12
s:halifax	15
s:halt	27
s:hand	12
s:hang	6
s:happen	-12
s:harbour	-9
s:harvest	6
s:have	-9
s:he	-16
s:here	-10
s:high	-6
s:highest	-14
s:him	8
s:home	-7
s:hour	-24
s:how	9
s:i	-21
s:ice	-8
s:if	11
s:import	-16
s:including	6
s:increase	9
s:instead	13
s:interest	10
s:into	9
s:is	8
s:island	-6
s:joint	-6
s:just	-7
s:keep	-13
s:kick	-6
s:know	11
s:labor	-22
s:lago	6
s:last	14
s:lasted	-18
s:lay	15
s:leader	8
s:leave	15
s:led	13
s:legal	-7
s:lentil	-8
s:let	-18
s:level	11
s:levy	20
s:licence	-26
s:lift	-6
s:likewise	7
s:list	-22
s:live	6
s:loaded	-10
s:london	-16
s:long	14
s:lose	-22
s:lower	-10
s:m	6
s:machine	-19
s:mangoe	-12
s:market	8
s:matter	-9
s:may	-26
s:mean	-7
s:meanwhile	10
s:meet	8
s:member	-9
s:men	-11
s:midnight	-19
s:milk	6
s:minister	-17
s:ministry	-17
s:minute	7
s:month	18
s:moratorium	12
s:more	8
s:morning	-6
s:move	-16
s:name	9
s:named	-7
s:nearly	-8
s:need	-7
s:negotiation	-6
s:new	-16
s:next	11
s:night	-6
s:nil	-6
s:no	-6
s:noon	-9
s:northern	-9
s:not	6
s:note	34
s:nothing	-7
s:number	-7
s:of	-14
s:offer	-13
s:olive	13
s:on	-13
s:open	-6
s:or	-16
s:order	-31
s:ordinary	9
s:other	16
s:out	-17
s:outside	10
s:over	-21
s:own	-16
s:owned	-7
s:pact	-8
s:panama	-10
s:paper	-6
s:parliament	14
s:part	-18
s:peace	15
s:pen	22
s:period	10
s:permit	-15
s:phase	-6
s:phosphate	17
s:place	-6
s:plan	-9
s:port	-24
s:post	8
s:president	-18
s:press	-7
s:price	-15
s:proclamation	-13
s:prolongation	6
s:prolonged	10
s:published	-11
s:put	-8
s:rare	-22
s:read	-6
s:receive	-7
s:reciprocal	23
s:reduction	-9
s:remain	8
s:renewed	-33
s:report	-11
s:result	-15
s:rice	-20
s:river	-14
s:round	-19
s:rule	-19
s:rum	-12
s:run	15
s:say	-40
s:season	-15
s:section	-32
s:sell	-7
s:shall	17
s:sheet	-16
s:shook	16
s:should	10
s:side	6
s:sign	10
s:since	25
s:sir	20
s:sit	-11
s:slap	14
s:sleep	12
s:so	11
s:somebody	9
s:something	-6
s:spare	-8
s:spoke	8
s:stand	7
s:standstill	10
s:start	22
s:state	22
s:statement	-13
s:still	-6
s:stockholm	9
s:stop	23
s:strike	-11
s:such	-7
s:summer	-6
s:surcharge	-18
s:suspend	9
s:take	11
s:talk	-19
s:text	7
s:th	16
s:that	-11
s:the	-16
s:them	-36
s:then	9
s:therefore	19
s:these	-7
s:they've	-9
s:thi	21
s:thing	11
s:third	-17
s:those	10
s:threaten	-10
s:tile	12
s:till	-8
s:together	-9
s:trade	-24
s:truce	15
s:tuesday	6
s:twice	-15
s:two	18
s:tyre	7
s:under	8
s:understanding	9
s:up	-10
s:upon	10
s:us	16
s:use	-13
s:used	-13
s:value	-7
s:video	11
s:vote	-9
s:want	-11
s:war	8
s:watche	-7
s:water	-10
s:way	22
s:week	-7
s:well	-6
s:were	-19
s:what	9
s:whatever	-17
s:wheat	-16
s:where	13
s:which	13
s:whose	-7
s:wine	-21
s:winter	-7
s:with	-11
s:within	-10
s:without	-16
s:word	-7
s:worst	-9
s:would	-15
s:write	-21
s:year	17
s:yes	6
s:yet	7
s:york	-16
s:you	-6
s:your	-33
s:zero	9
s:|	9
s:—	11
sa:" .	-7
sa:(	-8
sa:( <number>	-7
sa:)	-12
sa:) .	-22
sa:) and	9
sa:, "	-7
sa:, <day-ahead>	23
sa:, <day-today>	-6
sa:, <name>	7
sa:, <number>	14
sa:, <person>	-12
sa:, after	-6
sa:, as	7
sa:, both	8
sa:, by	-10
sa:, end	15
sa:, for	16
sa:, from	-19
sa:, has	-14
sa:, hold	14
sa:, if	-16
sa:, in	-36
sa:, is	6
sa:, it	-12
sa:, not	9
sa:, on	-10
sa:, over	-9
sa:, the	-6
sa:, to	6
sa:, under	9
sa:, until	-22
sa:, up	-6
sa:, which	11
sa:, will	13
sa:.	-17
sa:. "	11
sa:. .	17
sa:. <number>	7
sa:. m	7
sa:: a	-9
sa:; <level>	7
sa:; it	-7
sa:; the	-21
sa:<agent>	-17
sa:<day-ahead>	53
sa:<day-ahead> ,	15
sa:<day-ahead> .	22
sa:<day-ahead> of	9
sa:<day-ahead> to	-16
sa:<day-gone>	-44
sa:<day-gone> .	-14
sa:<day-today>	-9
sa:<day-today> .	-16
sa:<duty>	-16
sa:<gate>	17
sa:<goods-amount>	-7
sa:<level>	-8
sa:<level> ,	-33
sa:<level> .	10
sa:<level> at	8
sa:<level> for	-8
sa:<level> of	6
sa:<level> on	9
sa:<level> under	-8
sa:<money>	-21
sa:<month-ahead>	-8
sa:<month-gone>	-16
sa:<name>	10
sa:<name> 's	-27
sa:<name> ,	9
sa:<name> and	-8
sa:<name> at	17
sa:<name> has	24
sa:<name> have	6
sa:<name> pay	6
sa:<name> will	-11
sa:<not>	-14
sa:<number>	18
sa:<number> ,	-11
sa:<number> :	12
sa:<number> ;	11
sa:<number> a	8
sa:<number> in	10
sa:<number> of	21
sa:<number> on	6
sa:<number> th	13
sa:<number> to	-8
sa:<office> ,	9
sa:<organisation>	-17
sa:<organisation> and	-6
sa:<organisation> has	6
sa:<person>	-6
sa:<person> ,	15
sa:<person> .	-8
sa:<person> and	20
sa:<points>	17
sa:<points> of	19
sa:<quality> one	8
sa:<quality> side	14
sa:<seat> ,	-10
sa:<sender>	-23
sa:<span>	21
sa:<span> ,	-9
sa:<span> .	32
sa:<span> later	-8
sa:<span> of	-11
sa:<span> to	-8
sa:<taker>	-10
sa:<v-agree>	-13
sa:<v-bear>	-15
sa:<v-buy>	-19
sa:<v-deny>	-6
sa:<v-down>	-19
sa:<v-impose>	-17
sa:<v-say>	-11
sa:<v-sell>	-13
sa:<v-target>	13
sa:<v-up>	10
sa:?	-18
sa:a .	8
sa:a <quality>	-6
sa:a further	9
sa:a licence	-8
sa:a new	6
sa:a pause	-8
sa:a second	-8
sa:a truce	34
sa:add	-7
sa:additional <level>	-16
sa:additional tariff	12
sa:after	-22
sa:after <span>	-12
sa:afternoon	-10
sa:against	7
sa:all	-11
sa:allow	-11
sa:alone	9
sa:alone .	9
sa:already	10
sa:among	-7
sa:amount	8
sa:an end	7
sa:an extension	-8
sa:and	-8
sa:and <level>	-23
sa:and <person>	13
sa:and <quality>	6
sa:and <seat>	6
sa:and a	-12
sa:and are	12
sa:and both	-11
sa:and end	-11
sa:and for	18
sa:and go	-6
sa:and it	13
sa:and on	7
sa:and put	-7
sa:and that	12
sa:and the	-37
sa:and we	-15
sa:and what	8
sa:announcement	9
sa:answer	-6
sa:any	-17
sa:anything	-7
sa:apply	-13
sa:are suspend	14
sa:are to	10
sa:as	-12
sa:as before	-14
sa:as if	12
sa:ask	9
sa:ask for	8
sa:at <number>	19
sa:at midnight	-18
sa:autumn	14
sa:autumn .	15
sa:back	15
sa:back to	16
sa:bargain	-6
sa:be	10
sa:be <number>	6
sa:be in	10
sa:because	-16
sa:beef	6
sa:been <number>	7
sa:before .	-20
sa:before it	10
sa:before the	-13
sa:begin .	-7
sa:between	-9
sa:between the	-7
sa:both	20
sa:both government	8
sa:but	-17
sa:buyer	-6
sa:by	-10
sa:by <day-ahead>	7
sa:by <person>	-7
sa:by both	10
sa:by the	-7
sa:calendar	6
sa:can be	-12
sa:car	8
sa:carry	-7
sa:charge <level>	-8
sa:charge <number>	8
sa:charge on	-8
sa:cheese	8
sa:chicken	-8
sa:coffee	11
sa:collect	12
sa:come	-7
sa:conclude	-15
sa:continue	-7
sa:cost	-9
sa:cotton	-8
sa:count	-6
sa:country	-29
sa:course	7
sa:cut	-10
sa:day	13
sa:day of	7
sa:declare	21
sa:delegation	-12
sa:desk	-6
sa:did	-8
sa:die	11
sa:do not	6
sa:doe	7
sa:dollar	-6
sa:down	21
sa:down .	6
sa:down to	8
sa:due	-19
sa:due to	-16
sa:duty	-7
sa:duty on	-9
sa:duty that	-6
sa:each	7
sa:each other	7
sa:earth	-14
sa:effect	7
sa:effect .	9
sa:either	13
sa:emergency	-11
sa:end	-7
sa:end ,	-6
sa:end of	-8
sa:enter	-6
sa:entry	-6
sa:evening	-15
sa:ever	7
sa:every	6
sa:everything	7
sa:expire	23
sa:expire on	14
sa:export	-18
sa:extend .	12
sa:extension	-10
sa:extra	12
sa:fall	8
sa:fee	-13
sa:firm	-6
sa:first	-17
sa:fish	-6
sa:for	20
sa:for <number>	9
sa:for <span>	29
sa:for another	8
sa:for fentanyl	7
sa:for the	-7
sa:forced	-15
sa:forced labor	-9
sa:four	14
sa:from	8
sa:from <day-ahead>	-7
sa:from <name>	18
sa:from <number>	10
sa:further	8
sa:further <span>	13
sa:geneva	-14
sa:geneva .	-7
sa:get	-12
sa:given	-10
sa:go	13
sa:go back	9
sa:go on	-19
sa:go to	7
sa:good	26
sa:good ,	18
sa:good for	11
sa:good of	9
sa:good pay	-7
sa:good to	15
sa:good until	25
sa:government	21
sa:had	-35
sa:had been	-7
sa:half	-9
sa:harbour	-8
sa:has been	-10
sa:has charge	14
sa:has no	-12
sa:have	-24
sa:have been	-8
sa:have pay	-18
sa:have run	8
sa:here	-8
sa:highest	-13
sa:hold	-7
sa:hold back	-6
sa:hold for	6
sa:hour	-12
sa:hour .	-11
sa:if	20
sa:if it	7
sa:if the	17
sa:impose	-14
sa:impose on	-8
sa:in	-12
sa:in <month-gone>	-6
sa:in <name>	20
sa:in <seat>	-10
sa:in a	-9
sa:in london	-8
sa:in which	-11
sa:instead	15
sa:instead of	8
sa:is <level>	-16
sa:is a	-6
sa:is charge	-6
sa:is over	11
sa:is the	15
sa:is up	23
sa:it	-7
sa:it 's	16
sa:it ,	-7
sa:it .	-17
sa:it go	9
sa:it had	-9
sa:it has	-10
sa:it is	-7
sa:it was	15
sa:it will	-8
sa:it would	7
sa:item	-8
sa:its tariff	7
sa:keep	-7
sa:labor	-13
sa:lapse	-7
sa:lapse .	-7
sa:last	17
sa:last ,	10
sa:last until	8
sa:later	-9
sa:law	-10
sa:law .	-8
sa:lay	13
sa:leave the	-13
sa:led	14
sa:let	-11
sa:levy	10
sa:levy on	-10
sa:licence	-15
sa:list	-13
sa:london	-10
sa:lose	-18
sa:m	7
sa:m .	7
sa:machinery	9
sa:maize	6
sa:market	9
sa:matter	-7
sa:may	-17
sa:meet	-10
sa:midnight	-20
sa:midnight .	-15
sa:minister	-13
sa:minister ,	-10
sa:ministry	-9
sa:minute .	6
sa:month	17
sa:month ,	6
sa:month .	11
sa:more	13
sa:more .	12
sa:more than	9
sa:most <quality>	-7
sa:mr	8
sa:mr <person>	9
sa:must	6
sa:name	11
sa:new	-8
sa:new york	-11
sa:next	14
sa:next year	12
sa:no	-9
sa:no .	10
sa:no end	-10
sa:not	7
sa:not be	-7
sa:not extend	18
sa:nothing to	-6
sa:notice	-9
sa:of <level>	12
sa:of <name>	9
sa:of <number>	-6
sa:of <person>	11
sa:of a	12
sa:of both	10
sa:of it	-6
sa:of its	6
sa:of next	7
sa:of our	-7
sa:of talk	-8
sa:of that	-7
sa:of the	-18
sa:of them	-13
sa:of thi	15
sa:off	7
sa:oil ,	-6
sa:old	7
sa:older	-9
sa:on	11
sa:on <day-ahead>	23
sa:on <day-gone>	-24
sa:on <quality>	17
sa:on each	-7
sa:on good	13
sa:on its	-8
sa:on our	15
sa:on sugar	-6
sa:on the	23
sa:on their	9
sa:on top	-17
sa:on which	-7
sa:one	-13
sa:one .	6
sa:or	-14
sa:order	-6
sa:ordinary	11
sa:other	18
sa:other 's	22
sa:our	10
sa:out ,	-6
sa:out on	9
sa:over	-11
sa:over .	-6
sa:over the	-15
sa:owned	-6
sa:paper .	6
sa:pause	-20
sa:pause of	-9
sa:pay <level>	9
sa:peace	11
sa:pen	22
sa:people	7
sa:permit	-13
sa:point	6
sa:pork	-6
sa:port	-11
sa:president	-9
sa:prolonged	11
sa:put	-6
sa:put <level>	-6
sa:put it	-6
sa:raise	-6
sa:rare	-12
sa:rare earth	-11
sa:reciprocal duty	12
sa:refund	-8
sa:relief	7
sa:remain	7
sa:renewed	-10
sa:report	-6
sa:return to	7
sa:rice	-11
sa:round	-12
sa:run	17
sa:run out	12
sa:run until	10
sa:same minute	7
sa:say	-27
sa:say .	-8
sa:second	-8
sa:section	-22
sa:section <number>	-22
sa:see	7
sa:shall	15
sa:shook	6
sa:should	13
sa:side	18
sa:signature	7
sa:since	-14
sa:since .	10
sa:since the	-6
sa:sit	-11
sa:slap	15
sa:sleep	17
sa:somebody	6
sa:stand	-11
sa:stand at	-7
sa:standstill	-11
sa:statement	-8
sa:steel	-9
sa:stop	6
sa:surcharge	-18
sa:suspend	18
sa:suspension	10
sa:take <level>	6
sa:talk	-19
sa:talk .	-8
sa:tariff of	8
sa:tariff on	-10
sa:tax	-7
sa:th	13
sa:that	-26
sa:that it	6
sa:the	-14
sa:the <day-ahead>	22
sa:the <level>	-23
sa:the <name>	6
sa:the <number>	18
sa:the <person>	-17
sa:the <seat>	-6
sa:the <span>	9
sa:the custom	-6
sa:the duty	-19
sa:the emergency	-8
sa:the end	-6
sa:the highest	-13
sa:the market	9
sa:the other	7
sa:the pause	-7
sa:the present	6
sa:the reciprocal	11
sa:the suspension	8
sa:the table	-6
sa:the tariff	-9
sa:the third	-10
sa:the three	-6
sa:the truce	-10
sa:them	-29
sa:then	-10
sa:there	-7
sa:there 's	12
sa:there is	-7
sa:they	-18
sa:they are	-7
sa:they have	-17
sa:they were	10
sa:thi	19
sa:thi month	22
sa:thi year	13
sa:to <level>	-19
sa:to <name>	10
sa:to <number>	-15
sa:to a	8
sa:to be	6
sa:to do	-6
sa:to end	-22
sa:to hold	-7
sa:to leave	11
sa:to run	-6
sa:to the	15
sa:top	-17
sa:top of	-10
sa:trade	-19
sa:truce	15
sa:truce .	14
sa:truce of	14
sa:twice	-10
sa:two country	-6
sa:two government	9
sa:two president	-7
sa:under	8
sa:under section	-11
sa:under which	11
sa:until	17
sa:until <day-ahead>	12
sa:until the	-8
sa:up	-7
sa:up from	-6
sa:us	14
sa:use	-9
sa:used	-17
sa:value	-7
sa:want	-8
sa:was	-12
sa:was not	15
sa:watche	-17
sa:way	16
sa:we have	-12
sa:week ,	8
sa:well .	-9
sa:what	7
sa:what it	19
sa:what they	9
sa:whatever	-17
sa:wheat	-7
sa:when	6
sa:when the	7
sa:where	16
sa:where it	13
sa:where the	-11
sa:where they	8
sa:which <name>	7
sa:which has	-9
sa:which is	12
sa:which the	-16
sa:who	-15
sa:wine	-13
sa:with	-20
sa:with <level>	12
sa:with a	-16
sa:within	-10
sa:without	-8
sa:would	-9
sa:would have	6
sa:write	-11
sa:year	21
sa:year ,	13
sa:york	-11
sa:your	-13
sa:—	6
sa:— for	9
sa:— the	-17
sb:"	-12
sb:'	-6
sb:'s	-16
sb:'s duty	-12
sb:, "	-6
sb:, <name>	22
sb:, <number>	-9
sb:, <office>	6
sb:, <person>	6
sb:, <seat>	6
sb:, a	-17
sb:, according	7
sb:, at	-10
sb:, begin	18
sb:, both	7
sb:, by	-9
sb:, for	9
sb:, friday	-6
sb:, he	-10
sb:, in	20
sb:, is	-7
sb:, not	8
sb:, of	-6
sb:, on	14
sb:, so	-8
sb:, suspend	-9
sb:, take	8
sb:, the	25
sb:, to	-25
sb:, tuesday	12
sb:, under	19
sb:, until	-10
sb:, was	-10
sb:, with	-7
sb:, —	7
sb:- <quality>	-8
sb:. <number>	6
sb:/	8
sb:/ <number>	-7
sb:/ <seat>	9
sb:: <name>	-9
sb:: <number>	14
sb:: from	-10
sb:: since	13
sb:: the	-19
sb:: we	6
sb:: what	-6
sb:; on	-7
sb:; the	17
sb:<agent>	16
sb:<day-ahead>	6
sb:<day-ahead> ,	9
sb:<day-ahead> the	9
sb:<day-ahead> to	-12
sb:<day-gone>	6
sb:<day-gone> <person>	-6
sb:<day-gone> and	-7
sb:<day-gone> the	-14
sb:<day-today>	21
sb:<day-today> from	10
sb:<day-today> —	12
sb:<duty>	23
sb:<level-noun>	-11
sb:<level>	-12
sb:<level> ,	10
sb:<level> as	-11
sb:<level> in	-6
sb:<level> on	-15
sb:<level> since	-7
sb:<level> under	7
sb:<level> which	6
sb:<month-ahead>	-14
sb:<month-gone> ,	-8
sb:<name>	-7
sb:<name> (	12
sb:<name> ,	10
sb:<name> and	16
sb:<name> at	16
sb:<name> conclude	7
sb:<name> from	14
sb:<name> has	8
sb:<name> have	-16
sb:<name> in	-12
sb:<name> on	-10
sb:<name> sign	-19
sb:<name> since	-9
sb:<name> take	8
sb:<name> to	6
sb:<name> will	-16
sb:<name> —	-17
sb:<not>	-12
sb:<number>	6
sb:<number> ,	11
sb:<number> :	11
sb:<number> <seat>	-11
sb:<number> from	14
sb:<number> in	-7
sb:<number> on	8
sb:<number> since	-18
sb:<number> that	-6
sb:<number> the	-13
sb:<office> ,	7
sb:<organisation>	13
sb:<organisation> ,	23
sb:<organisation> in	6
sb:<organisation> of	22
sb:<person>	-25
sb:<person> ,	13
sb:<person> :	-29
sb:<person> announce	-8
sb:<person> meet	6
sb:<person> sign	-11
sb:<person> tell	6
sb:<quality>	-19
sb:<quality> -	-9
sb:<quality> and	-11
sb:<quality> good	-6
sb:<quality> parliament	10
sb:<quality> tariff	-9
sb:<seat> 's	-6
sb:<seat> /	9
sb:<seat> and	8
sb:<seat> has	-6
sb:<seat> in	7
sb:<seat> is	-11
sb:<sender>	-7
sb:<span>	16
sb:<span> ;	-6
sb:<span> and	-11
sb:<span> from	18
sb:<span> in	14
sb:<span> of	-13
sb:<span> to	-6
sb:<span> truce	-8
sb:<v-begin>	28
sb:<v-buy>	-36
sb:<v-deny>	-12
sb:<v-down>	-18
sb:<v-impose>	-9
sb:<v-propose>	-10
sb:<v-say>	17
sb:<v-sell>	-15
sb:<v-stay>	11
sb:<v-suspend>	18
sb:<v-target>	-19
sb:<v-threaten>	-6
sb:<v-up>	-10
sb:@	21
sb:a <level>	-6
sb:a further	-9
sb:a notice	9
sb:a tariff	9
sb:a television	8
sb:a truce	6
sb:about	-11
sb:above	7
sb:additional	10
sb:additional duty	15
sb:after <number>	7
sb:again ,	7
sb:ago	-8
sb:agree	-8
sb:agree in	17
sb:agree on	-10
sb:agreement	-14
sb:agreement was	9
sb:agreement with	-12
sb:all	-18
sb:already	11
sb:also	-12
sb:an	-10
sb:an additional	-15
sb:an extra	13
sb:and	6
sb:and <level>	-13
sb:and <name>	14
sb:and <number>	-6
sb:and <seat>	7
sb:and from	8
sb:and has	6
sb:and i	-6
sb:and in	-7
sb:and of	6
sb:and that	9
sb:announce	-28
sb:announce in	-7
sb:approve	-7
sb:are	14
sb:are the	12
sb:arrangement	9
sb:arrangement of	13
sb:as	25
sb:as it	9
sb:as of	20
sb:at	-14
sb:at <level>	11
sb:at <number>	-12
sb:at a	12
sb:at one	-9
sb:at the	-9
sb:autumn	-7
sb:away	9
sb:be	30
sb:be at	6
sb:be charge	6
sb:bear	-8
sb:because	13
sb:beef and	-11
sb:been at	-12
sb:been on	10
sb:before	8
sb:before <day-ahead>	6
sb:before the	13
sb:begin	22
sb:begin to	6
sb:between	7
sb:between <name>	13
sb:both	22
sb:both side	10
sb:bread	-6
sb:broker	7
sb:bulletin	18
sb:busan last	-8
sb:but	-9
sb:by <level>	-10
sb:by <person>	13
sb:by video	8
sb:call a	10
sb:can be	8
sb:car	-10
sb:carry	7
sb:carry the	9
sb:cease	10
sb:cease to	10
sb:cement	-17
sb:changed	-9
sb:charge on	-16
sb:chip	-6
sb:city	-17
sb:clock	25
sb:closed	-9
sb:coal	17
sb:coal and	18
sb:coffee	-10
sb:collect	-13
sb:come	-14
sb:commerce	-7
sb:conclude	13
sb:conclude in	8
sb:confirm	-13
sb:consultation	-7
sb:control	-10
sb:corrected	6
sb:cotton	-11
sb:could	-6
sb:counted	21
sb:counted from	21
sb:countermeasure	-6
sb:current	9
sb:customer	-9
sb:cut	-6
sb:date :	-6
sb:dated	13
sb:deal	-20
sb:declare	12
sb:declare on	9
sb:delegation	-11
sb:did	11
sb:die	-15
sb:doe	-7
sb:doe not	-14
sb:drop	-7
sb:due	-9
sb:duty	29
sb:duty ,	17
sb:duty in	6
sb:duty is	6
sb:duty that	6
sb:each other	11
sb:earth	-8
sb:easter	-6
sb:economy	15
sb:effect	14
sb:effect from	-9
sb:end	-23
sb:end in	-6
sb:every	-13
sb:everything	-8
sb:export	-15
sb:extend	-20
sb:extend to	-10
sb:extra	7
sb:extra <level>	11
sb:fact	-10
sb:fact sheet	-10
sb:fall	-6
sb:fall by	-8
sb:far	-8
sb:farm	-14
sb:farm good	-6
sb:fee	-19
sb:first ,	13
sb:for <name>	-10
sb:for <span>	13
sb:for entry	7
sb:for the	-23
sb:for those	9
sb:force since	19
sb:forced	-9
sb:fourth	-18
sb:freeze	10
sb:friday	-17
sb:friday ,	-11
sb:from	24
sb:from <level>	-7
sb:from <number>	24
sb:front	-9
sb:frozen	-8
sb:further	-10
sb:gave	11
sb:geneva ,	10
sb:given	7
sb:go on	-6
sb:go up	-11
sb:good ,	-11
sb:good from	-7
sb:good have	10
sb:good of	6
sb:good pay	-11
sb:government	16
sb:government have	7
sb:had	-13
sb:halt	19
sb:hand	8
sb:hand in	10
sb:happen	-6
sb:harvest	6
sb:has been	-6
sb:has hold	12
sb:have	6
sb:he	-15
sb:his	-10
sb:home	-6
sb:hour	-15
sb:how	9
sb:i	-32
sb:i have	-7
sb:if	-10
sb:import	-12
sb:impose in	8
sb:in	12
sb:in <month-ahead>	-6
sb:in <month-gone>	7
sb:in <number>	13
sb:in a	-15
sb:in force	15
sb:in on	-7
sb:in stockholm	14
sb:in the	-13
sb:in two	-8
sb:in which	7
sb:increase	9
sb:into <name>	8
sb:into force	-7
sb:is	12
sb:is <level>	9
sb:is charge	8
sb:is in	-6
sb:is suspend	6
sb:is to	-12
sb:it	15
sb:it 's	-14
sb:it begin	20
sb:it expire	9
sb:it had	8
sb:it has	12
sb:it in	-10
sb:it is	-11
sb:it was	15
sb:it will	8
sb:it would	-12
sb:its	-10
sb:its <organisation>	7
sb:its own	-13
sb:keep	-6
sb:know	10
sb:land	-8
sb:lapse	8
sb:lapse ,	17
sb:last <month-gone>	-6
sb:last until	-8
sb:last week	-6
sb:lasted	-16
sb:later	6
sb:law	10
sb:law ,	16
sb:leader	8
sb:leave	14
sb:legal	-7
sb:let	-6
sb:let the	-6
sb:letter of	12
sb:level	12
sb:levy	13
sb:levy on	16
sb:licence	-10
sb:list	-8
sb:loaded	-10
sb:loaded before	-7
sb:long	15
sb:machinery	-6
sb:make in	12
sb:may	-8
sb:meanwhile	10
sb:meanwhile the	16
sb:measure	-9
sb:meet	14
sb:meet <name>	7
sb:meet at	8
sb:men	-9
sb:midnight ,	6
sb:midnight on	-9
sb:milk	10
sb:minister ,	-8
sb:minister of	6
sb:ministry	-6
sb:minute past	8
sb:monday ,	-25
sb:moratorium	12
sb:morning	-8
sb:most of	6
sb:move	-11
sb:mr	-10
sb:mr <person>	-10
sb:new	-10
sb:new tariff	9
sb:newspaper	6
sb:northern	-9
sb:note	31
sb:note ,	13
sb:now ,	12
sb:of	-6
sb:of <level>	-15
sb:of <span>	-12
sb:of a	-11
sb:of duty	20
sb:of soybean	6
sb:of talk	-7
sb:of the	19
sb:of their	-7
sb:of trade	7
sb:off	-11
sb:offer	-12
sb:older	12
sb:olive	7
sb:on	-25
sb:on <quality>	-19
sb:on each	-8
sb:on import	-6
sb:on it	11
sb:on or	6
sb:on our	-9
sb:on the	-21
sb:on top	11
sb:one	16
sb:one that	10
sb:only	-8
sb:or after	7
sb:order	-24
sb:our	-26
sb:out	-22
sb:out in	-6
sb:out on	-10
sb:over	-15
sb:own	-17
sb:p	-6
sb:pact	-7
sb:palm	8
sb:paper	-10
sb:parliament	10
sb:part	-21
sb:part of	-11
sb:past midnight	8
sb:pause	10
sb:pause of	6
sb:pay an	11
sb:pay since	-8
sb:pay the	-6
sb:people	-10
sb:period	8
sb:phone	7
sb:phosphate	12
sb:plan	-6
sb:port	-13
sb:port fee	-6
sb:post	10
sb:post of	7
sb:president	-7
sb:press	-6
sb:price	-11
sb:price of	-7
sb:proclamation	-8
sb:published	-7
sb:rare	-8
sb:rate of	9
sb:reach	-6
sb:reciprocal	19
sb:reciprocal duty	8
sb:reduction	-7
sb:remain in	6
sb:renewed	-25
sb:result	-13
sb:return to	6
sb:review the	6
sb:rice	-8
sb:rise to	8
sb:round	-9
sb:round of	-7
sb:rule	-11
sb:run out	-12
sb:run until	-6
sb:salmon	8
sb:same	-9
sb:say	-18
sb:say on	-10
sb:season	-13
sb:second	9
sb:second meet	13
sb:section	-11
sb:section <number>	-11
sb:see	-9
sb:sheet	-10
sb:shook	11
sb:shook hand	11
sb:short	6
sb:side	-15
sb:sign	12
sb:sign a	-13
sb:sign it	10
sb:sign the	-11
sb:since	27
sb:since <day-gone>	14
sb:since <month-gone>	-13
sb:since the	29
sb:sir	20
sb:sir ,	16
sb:sit down	6
sb:so	11
sb:soybean	9
sb:special	6
sb:spoke	8
sb:spoke by	9
sb:stand	17
sb:standstill	14
sb:standstill on	10
sb:start	24
sb:state	20
sb:stay	11
sb:stay suspend	8
sb:steel	12
sb:still	-8
sb:stockholm	11
sb:stop	18
sb:strike	-7
sb:surcharge	-7
sb:surcharge of	-9
sb:suspend ,	-10
sb:suspend for	13
sb:suspend the	-13
sb:suspension is	14
sb:suspension of	9
sb:table	6
sb:take	10
sb:take effect	17
sb:talk in	12
sb:tariff	6
sb:tariff of	-10
sb:tariff on	-11
sb:tariff truce	-24
sb:telephone	-7
sb:tell	-7
sb:term	-7
sb:text	9
sb:than	-11
sb:that	11
sb:that 's	-11
sb:that ,	17
sb:that <name>	6
sb:that <quality>	15
sb:that begin	19
sb:that both	-13
sb:that is	12
sb:that of	8
sb:that was	11
sb:the <name>	-13
sb:the <number>	-10
sb:the <person>	14
sb:the <points>	13
sb:the <quality>	-29
sb:the <seat>	-10
sb:the <span>	8
sb:the additional	15
sb:the agreement	-9
sb:the arrangement	11
sb:the city	-6
sb:the clock	29
sb:the current	9
sb:the decree	6
sb:the duty	10
sb:the end	-6
sb:the fee	-6
sb:the first	11
sb:the fourth	-15
sb:the measure	-8
sb:the moratorium	11
sb:the morning	7
sb:the new	-10
sb:the northern	-8
sb:the one	9
sb:the order	-10
sb:the pause	9
sb:the price	-9
sb:the rate	6
sb:the reciprocal	13
sb:the same	-7
sb:the second	-8
sb:the standstill	12
sb:the table	7
sb:the talk	-10
sb:the tariff	10
sb:the third	-9
sb:the truce	28
sb:the two	31
sb:their second	13
sb:them	-7
sb:then	15
sb:then ,	13
sb:then the	11
sb:there	7
sb:there 's	8
sb:these	-6
sb:they	15
sb:they had	-6
sb:they've	-8
sb:thing	14
sb:third	-16
sb:those	11
sb:to <level>	8
sb:to <number>	6
sb:to be	12
sb:to suspend	-10
sb:to the	8
sb:top	15
sb:top of	8
sb:trade	-10
sb:trade ,	13
sb:truce	11
sb:truce begin	12
sb:truce between	-20
sb:truce of	13
sb:truce on	-9
sb:truce was	13
sb:tuesday ,	-9
sb:two	18
sb:two <office>	7
sb:two country	13
sb:two government	12
sb:two side	-11
sb:under a	-11
sb:under section	-8
sb:under the	17
sb:under which	10
sb:until	-8
sb:up	-6
sb:up in	12
sb:up to	-6
sb:upon	15
sb:video	8
sb:war	9
sb:was	7
sb:was conclude	9
sb:was in	-10
sb:was make	12
sb:was sign	7
sb:was strike	-6
sb:was the	-9
sb:watche	7
sb:way	7
sb:week	-10
sb:were	-25
sb:what <name>	11
sb:what was	-8
sb:what we	-6
sb:wheat	-7
sb:when	-6
sb:which	16
sb:which <person>	7
sb:which begin	-6
sb:which both	20
sb:which take	6
sb:which would	-6
sb:will be	14
sb:wine	-6
sb:with <name>	14
sb:with the	-26
sb:worst	-8
sb:would	-9
sb:would go	9
sb:write	-8
sb:yes	7
sb:yes ,	7
sb:yet	9
sb:you	-19
sb:your	-21
sb:zero	9
sb:|	9
sb:—	17
t0=future	-31
t0=future-passive	-6
t0=modal	-17
t0=modal-passive	-14
t0=past-passive	11
t0=perfect	10
t0=pluperfect	-11
t0=present	-9
t0=present-passive	11
t1=future	-29
t1=infinitive	-11
t1=infinitive-passive	6
t1=modal	-16
t1=modal-passive	-14
t1=participle-passive	-7
t1=past-passive	8
t1=perfect	9
t1=pluperfect	-10
t1=present	-13
t1=present-passive	12
t2=future-not	11
t2=gerund	7
t2=infinitive	-18
t2=modal	17
t2=past	-10
t2=perfect	14
t2=perfect-passive	-11
t2=pluperfect	-12
t2=present-passive	-7
t:loose	20
t:loose & d:ahead	-31
t:loose & d:gone	22
t:loose & d:today	23
t:loose-l	20
t:loose-l1	17
t:loose-l2	8
t:loose-r0	8
t:loose-r1	-19
t:loose-r3	11
t:more	-13
t:more & d:ahead	-10
t:more & d:gone	-12
t:more & d:today	7
t:more-l	-10
t:more-l0	-11
t:more-l1	-12
t:more-l2	-6
t:more-l3	13
t:more-r	-6
t:more-r1	-17
t:more-r2	10
t:more-r3	-12
t:quiet	33
t:quiet & d:gone	38
t:quiet-l	30
t:quiet-l1	21
t:quiet-l2	14
t:quiet-r	25
t:quiet-r1	11
t:quiet-r2	33
t:quiet-r3	-17
t:truce	33
t:truce & d:ahead	-22
t:truce & d:gone	49
t:truce & d:today	-12
t:truce-l	34
t:truce-l1	7
t:truce-l2	24
t:truce-l3	10
t:truce-r	8
t:truce-r2	9
t:verb & d:today	9
t:verb-l1	-19
t:verb-l3	13
t:verb-r	10
t:verb-r2	13
tn:loose	21
tn:more	30
tp:loose	-9
v0-none	-15
v0=apply	-10
v0=be	-7
v0=call	8
v0=carry	9
v0=collect	-6
v0=conclude	12
v0=declare	12
v0=get	-7
v0=go	-8
v0=halve	7
v0=know	6
v0=lapse	-8
v0=leave	13
v0=make	13
v0=move	-8
v0=say	-16
v0=start	14
v0=stop	14
v0=take	6
v0=tell	-11
v1-none	-9
v1=apply	-10
v1=be	-15
v1=begin	22
v1=call	7
v1=carry	9
v1=collect	-6
v1=conclude	14
v1=declare	14
v1=face	7
v1=go	-9
v1=halve	7
v1=impose	-7
v1=introduce	-9
v1=know	17
v1=lapse	-9
v1=leave	12
v1=make	8
v1=meet	-9
v1=move	-8
v1=put	-13
v1=run	-8
v1=say	-13
v1=sign	7
v1=start	9
v1=stop	14
v1=suspend	-8
v1=tell	-11
v2-none	-41
v2=announce	-9
v2=be	-9
v2=bear	7
v2=bring	7
v2=charge	6
v2=collect	14
v2=enter	-11
v2=extend	-12
v2=have	-18
v2=lay	12
v2=make	-6
v2=other	-10
v2=put	-12
v2=run	20
v2=sign	-10
vt0=agree present	-9
vt0=announce past	-6
vt0=be future	-7
vt0=be past	-28
vt0=be perfect	-10
vt0=be pluperfect	10
vt0=be present	10
vt0=begin present	6
vt0=call past	8
vt0=conclude past	13
vt0=declare past	14
vt0=end present	9
vt0=expire past	8
vt0=expire present	-16
vt0=go modal	9
vt0=go past	-6
vt0=go present	-17
vt0=have past	-14
vt0=have present	8
vt0=make past	14
vt0=meet past	-6
vt0=other pluperfect	-9
vt0=other present	8
vt0=pay perfect	-6
vt0=pay present	6
vt0=run past	-6
vt0=run present	-14
vt0=say past	-11
vt0=start present	-7
vt0=stay present	8
vt0=take past	12
vt0=tell past	-10
vt1=agree present	-9
vt1=announce past	-6
vt1=be future	-7
vt1=be past	-30
vt1=be perfect	-10
vt1=be pluperfect	10
vt1=begin gerund	18
vt1=begin present	7
vt1=call past	8
vt1=conclude past	13
vt1=declare past	14
vt1=end participle	-7
vt1=end present	9
vt1=expire past	8
vt1=expire present	-16
vt1=go modal	9
vt1=go past	-6
vt1=go present	-17
vt1=have past	-13
vt1=have present	10
vt1=make past	14
vt1=meet past	-6
vt1=other pluperfect	-9
vt1=other present	8
vt1=pay perfect	-6
vt1=pay present	6
vt1=reach participle	-7
vt1=run past	-6
vt1=run present	-14
vt1=say past	-11
vt1=sign participle	9
vt1=start gerund	-7
vt1=start present	-7
vt1=stay present	9
vt1=take past	12
vt1=tell past	-10
vt2=be past	-23
vt2=be perfect	-9
vt2=collect present	7
vt2=have present	-17
vt2=pay perfect	7
vt2=sign past	-9
vt2=suspend past	9`;
