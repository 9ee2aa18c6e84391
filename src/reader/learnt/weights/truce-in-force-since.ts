// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:<day-ahead>	20
a:<day-ahead> .	17
a:<day-gone>	-15
a:<day-gone> .	-10
a:<day-today>	-15
a:<day-today> .	-8
a:<gate>	-11
a:<level>	-11
a:<level> .	-26
a:<level> and	-15
a:<level> in	7
a:<level> of	8
a:<level> on	18
a:<level> to	-14
a:<money>	-14
a:<month-gone>	-15
a:<name>	-12
a:<name> 's	-17
a:<name> and	-7
a:<name> at	7
a:<name> has	24
a:<number> .	9
a:<number> of	9
a:<office>	-10
a:<organisation>	-7
a:<person> and	17
a:<points>	-6
a:<quality>	-14
a:<quality> good	7
a:<seat>	7
a:<sender>	-10
a:<span> .	25
a:<v-agree>	-6
a:<v-begin>	-12
a:<v-buy>	-7
a:<v-propose>	-7
a:<v-return>	-6
a:<v-sell>	-21
a:<v-stay>	6
a:<v-suspend>	6
a:?	-19
a:a	-6
a:a <quality>	-6
a:a duty	-7
a:a third	11
a:additional	6
a:additional <level>	-15
a:after	-6
a:after <span>	-7
a:again	-14
a:allow	-13
a:an	8
a:and	-16
a:and <level>	-15
a:and <person>	10
a:and the	-12
a:another	-6
a:another <level>	8
a:another <span>	-13
a:apply	-9
a:are	-15
a:as	-15
a:as well	-8
a:at	-6
a:at <level>	-16
a:at the	7
a:back	13
a:be	-10
a:bear	14
a:beef	-9
a:before	-8
a:between	-18
a:between <name>	-8
a:between the	-6
a:both side	7
a:by <span>	8
a:call	-8
a:capital	7
a:cease	-6
a:chicken	-6
a:collect	10
a:course	7
a:cut	-13
a:down	22
a:duty of	-8
a:each	-11
a:end	-10
a:evening	-14
a:every	11
a:expire	11
a:extend	-13
a:extra	13
a:force	8
a:from <level>	-9
a:from <name>	16
a:get	-14
a:good	18
a:good of	12
a:had	-19
a:has	12
a:has been	-9
a:have	-27
a:have pay	-20
a:hour	-13
a:in	-18
a:in <month-gone>	-9
a:in <name>	14
a:in <seat>	6
a:in a	-7
a:in force	8
a:in the	-16
a:instead	17
a:is	-10
a:is <level>	-9
a:is the	9
a:it	-6
a:it 's	13
a:it .	-14
a:it has	-11
a:it was	-14
a:it will	-8
a:it would	11
a:its	13
a:last <span>	10
a:lay	11
a:letter	7
a:levy on	-7
a:licence	-7
a:midnight	-6
a:most	6
a:most <quality>	8
a:mr	9
a:mr <person>	9
a:new	-10
a:next	10
a:next year	13
a:night	-9
a:no	-9
a:not	8
a:of <level>	13
a:of <name>	-15
a:of <span>	-12
a:of a	10
a:of next	8
a:of the	-9
a:off	6
a:on <day-gone>	-15
a:on good	12
a:on the	14
a:one	-6
a:other 's	12
a:over	-20
a:pause .	7
a:pay	8
a:pay the	6
a:put <level>	-7
a:rice	-9
a:run	8
a:run out	10
a:section	-16
a:section <number>	-16
a:ship	-9
a:sign	-11
a:since	-7
a:surcharge	-11
a:take	7
a:tariff of	10
a:tax	-11
a:term	6
a:term of	6
a:than	-11
a:the	-6
a:the <day-ahead>	13
a:the <level>	-13
a:the <name>	7
a:the <person>	-7
a:the <quality>	8
a:the additional	8
a:the duty	-11
a:the other	14
a:the tariff	-10
a:the three	-6
a:there	11
a:there 's	8
a:thi	8
a:thi month	9
a:third	9
a:three	-13
a:to	-10
a:to <day-ahead>	9
a:to <day-gone>	7
a:to be	-8
a:to the	6
a:trade	-6
a:under	9
a:under the	7
a:until <day-ahead>	-9
a:us	15
a:was	-8
a:week	-6
a:well	-8
a:well .	-8
a:what	12
a:what it	14
a:will be	-15
a:with	-14
a:without	-8
a:would	14
a:would be	12
a:year	14
asks	-20
b:'s	-21
b:'s duty	-12
b:'s own	10
b:)	-13
b:, <level>	-10
b:, <name>	7
b:, <number>	-6
b:, <office>	7
b:, a	-12
b:, and	-32
b:, as	-7
b:, begin	26
b:, end	6
b:, for	-9
b:, had	7
b:, has	-6
b:, on	16
b:, start	-17
b:, suspend	-9
b:, the	19
b:, tuesday	12
b:, was	-17
b:/	13
b::	10
b:: <name>	-12
b:: <number>	29
b:: <person>	7
b:: from	-13
b:: since	19
b:: the	-10
b:: then	14
b:: what	-9
b:;	-14
b:; on	-9
b:<day-ahead>	10
b:<day-gone>	13
b:<duty>	9
b:<level>	-21
b:<level> as	-21
b:<level> in	-20
b:<level> on	8
b:<money>	8
b:<money> of	10
b:<month-gone>	6
b:<month-gone> and	14
b:<name>	-14
b:<name> 's	-10
b:<name> and	7
b:<name> at	7
b:<name> conclude	7
b:<name> duty	7
b:<name> end	-6
b:<name> from	12
b:<name> have	-15
b:<name> in	-11
b:<name> sign	-7
b:<name> since	-10
b:<name> tariff	7
b:<name> to	-10
b:<name> was	-8
b:<name> will	-6
b:<not>	-21
b:<number> /	14
b:<number> from	7
b:<number> of	-7
b:<number> on	15
b:<number> since	-18
b:<number> the	-9
b:<office>	6
b:<organisation> in	10
b:<organisation> of	6
b:<person>	-23
b:<person> and	-9
b:<person> had	6
b:<person> say	11
b:<person> sign	-9
b:<points>	9
b:<points> of	6
b:<points> on	9
b:<quality> and	-9
b:<quality> beef	10
b:<seat> and	7
b:<seat> has	-6
b:<seat> in	14
b:<seat> is	-7
b:<sender>	-22
b:<span>	29
b:<span> from	20
b:<span> in	20
b:<span> of	-8
b:<v-begin>	22
b:<v-buy>	-21
b:<v-deny>	-8
b:<v-end>	-27
b:<v-impose>	-22
b:<v-propose>	11
b:<v-return>	-12
b:<v-sell>	-9
b:<v-suspend>	7
b:<v-target>	-23
b:<v-threaten>	-9
b:<v-up>	-29
b:a decree	-6
b:a second	9
b:a truce	35
b:add	-7
b:additional	-9
b:again in	8
b:agree	-6
b:agreement	-9
b:agreement was	8
b:agreement with	-8
b:all	-14
b:an	-34
b:an additional	-15
b:an agreement	-8
b:and	-23
b:and <person>	-12
b:and <seat>	7
b:and again	9
b:and from	-11
b:and has	7
b:and in	-10
b:announce	-20
b:another	7
b:apply from	10
b:apply since	-9
b:approve	-9
b:are	-6
b:arrangement	7
b:as	19
b:as it	9
b:as of	21
b:ask	-6
b:at	-15
b:at <level>	12
b:at <number>	-6
b:at the	-24
b:back	-20
b:because	12
b:beef	8
b:been at	-13
b:before the	12
b:begin	21
b:begin on	6
b:begin to	9
b:both	24
b:both country	-10
b:bread	-9
b:busan in	10
b:busan last	-12
b:by	-15
b:by <level>	-16
b:by video	11
b:call	12
b:car	-15
b:carry	8
b:carry the	9
b:change	15
b:change on	11
b:changed	-6
b:charge	-11
b:city	-14
b:clear	9
b:come	-16
b:conclude	12
b:consultation	-6
b:control	-7
b:counted	14
b:counted from	14
b:cut	8
b:cut its	15
b:day	-9
b:deal	-10
b:declare	20
b:declare on	18
b:delegation	-7
b:dispute	-8
b:down	8
b:drop	-6
b:due	-7
b:duty	12
b:duty from	8
b:duty in	7
b:duty on	9
b:duty would	9
b:each	7
b:each other	8
b:economy	6
b:effect	18
b:effect from	-6
b:end	-13
b:enter into	14
b:every	-6
b:expire	-6
b:export	-10
b:extra	-8
b:fact	-8
b:fact sheet	-8
b:fall by	-11
b:fall on	10
b:fee	-12
b:first	14
b:first meet	6
b:for	-45
b:for <span>	6
b:for a	-10
b:for the	-8
b:force	16
b:force since	15
b:freeze	17
b:from	24
b:from <level>	-6
b:front	-10
b:further	-6
b:gave	14
b:geneva	-12
b:get	-9
b:given	9
b:go	-6
b:go on	-6
b:go to	18
b:go up	-6
b:good	-13
b:good from	-12
b:good have	14
b:good of	-13
b:government	12
b:had sign	11
b:halt	27
b:has apply	-9
b:has hold	19
b:has take	-8
b:he	-9
b:his	-6
b:hold in	-7
b:hold until	-10
b:i have	-7
b:ice	-6
b:if	-19
b:impose	-11
b:in <month-gone>	7
b:in <seat>	15
b:in force	13
b:in geneva	-7
b:in nadi	10
b:in on	6
b:in stockholm	14
b:in the	-21
b:into	14
b:into force	12
b:is <level>	9
b:is suspend	17
b:is to	-9
b:it 's	-10
b:it begin	23
b:it expire	11
b:it had	-9
b:it has	17
b:it in	-7
b:it is	-24
b:it start	14
b:it was	13
b:it will	-7
b:it would	-8
b:its duty	15
b:its own	-9
b:know	14
b:lapse	-12
b:last	10
b:last until	-8
b:lasted	-12
b:leader	10
b:leave	7
b:let	-7
b:letter of	13
b:level	12
b:levy	9
b:levy on	12
b:make	10
b:make in	18
b:meanwhile	12
b:meet at	8
b:men	-11
b:midnight	-15
b:midnight on	-9
b:minister	-9
b:monday	8
b:month	6
b:move	-10
b:nadi	10
b:negotiate	11
b:negotiation	-6
b:new	-21
b:no	-10
b:northern	-10
b:now	-11
b:of	-6
b:of duty	13
b:of last	-7
b:of talk	-6
b:of the	-16
b:off	-16
b:old	-15
b:on	-13
b:on <quality>	8
b:on our	-7
b:on the	7
b:one	13
b:or	-13
b:order	-12
b:other since	-10
b:our	-17
b:out	-28
b:out on	-9
b:over	-35
b:palm oil	-8
b:part	-10
b:pause	-18
b:pay	-11
b:pay <level>	9
b:peace	12
b:period	-6
b:port	-12
b:port fee	-7
b:price	-13
b:price of	-10
b:prolonged in	-9
b:rate	-14
b:reduction	25
b:renewed	-25
b:renewed in	-15
b:republic	8
b:rest	6
b:rise	-8
b:round	-12
b:rule	-6
b:run out	-13
b:run until	-6
b:salmon	6
b:say	-7
b:say the	-7
b:sheet	-10
b:shook	7
b:shook hand	7
b:side agree	-8
b:sign	6
b:sign a	-12
b:sign in	6
b:since	31
b:since the	31
b:sit down	8
b:spoke	8
b:spoke by	8
b:start	12
b:state	6
b:stay	11
b:stockholm	13
b:stop	16
b:surcharge	-11
b:suspend	8
b:suspend its	11
b:suspend the	-11
b:suspend until	-7
b:suspension	13
b:table	6
b:take effect	19
b:take place	-7
b:talk in	10
b:tariff of	-11
b:tariff on	-14
b:telephone	-7
b:tell	-6
b:tell <organisation>	6
b:tell the	-7
b:than	-7
b:that 's	-8
b:that <name>	13
b:that <person>	-13
b:that <quality>	11
b:that <seat>	-13
b:that a	13
b:that begin	18
b:that both	-10
b:that from	14
b:that had	-6
b:that it	-10
b:that was	17
b:the <name>	-7
b:the <office>	-10
b:the <organisation>	-11
b:the <points>	11
b:the <seat>	-9
b:the <span>	11
b:the agreement	-6
b:the ceasefire	-6
b:the city	-9
b:the decree	12
b:the duty	-8
b:the last	-9
b:the new	-7
b:the northern	-10
b:the other	-11
b:the pause	-19
b:the price	-10
b:the reduction	13
b:the suspension	12
b:the table	7
b:the tariff	11
b:the third	-9
b:the truce	8
b:the two	28
b:the understanding	-9
b:these	-9
b:they were	9
b:thi	-10
b:thing	9
b:third	-14
b:threaten	-7
b:through	-12
b:to	-37
b:to begin	-11
b:to have	-6
b:to sleep	6
b:top	11
b:trade	-18
b:truce	19
b:truce agree	-10
b:truce begin	14
b:truce between	-16
b:truce end	6
b:truce has	26
b:truce of	23
b:truce would	-6
b:tuesday	7
b:two	20
b:two <office>	22
b:two country	10
b:two government	12
b:under	-19
b:under a	-7
b:until <day-ahead>	9
b:up in	15
b:up on	-7
b:up to	-6
b:us	-11
b:video	10
b:was	-6
b:was agree	9
b:was conclude	7
b:was make	17
b:was to	-21
b:wednesday	-8
b:week	-12
b:welcome	6
b:were	-8
b:what	7
b:what change	9
b:what they	-6
b:what was	-9
b:where	-10
b:which	12
b:which <name>	17
b:which begin	-7
b:which both	18
b:which had	-7
b:which has	-10
b:will	-23
b:will be	-16
b:wine	-7
b:with <name>	9
b:with effect	-6
b:would	-23
b:would go	9
b:year	10
b:you	-13
b:your	-11
c0=agree	10
c0=begin	7
c0=down	6
c0=impose	-8
c0=return	-6
c0=stay	-6
c0=suspend	9
c0=target	-16
c0=threaten	-8
c0=up	-18
c1=agree	8
c1=agree & d:ahead	-8
c1=agree & d:gone	13
c1=bear & d:gone	-15
c1=bear & d:today	25
c1=begin	14
c1=begin & d:ahead	12
c1=begin & d:gone	-10
c1=begin & d:today	23
c1=down	7
c1=down & d:ahead	-14
c1=down & d:gone	19
c1=end	-7
c1=end & d:ahead	-28
c1=end & d:gone	6
c1=impose	-19
c1=impose & d:ahead	7
c1=impose & d:gone	-27
c1=impose & d:today	-7
c1=propose & d:ahead	-12
c1=propose & d:gone	8
c1=return	-6
c1=say & d:ahead	13
c1=say & d:gone	-14
c1=stay	-17
c1=stay & d:ahead	-30
c1=stay & d:today	-6
c1=suspend	6
c1=suspend & d:gone	8
c1=suspend & d:today	-6
c1=target	-21
c1=target & d:ahead	-6
c1=target & d:gone	-13
c1=threaten	-7
c1=up	-19
c1=up & d:gone	-45
c1=up & d:today	12
c2=bear	-10
c2=end	15
c2=impose	15
c2=say	-7
c2=suspend	13
c2=target	-6
ct0=agree past-passive	13
ct0=agree pluperfect	9
ct0=bear modal	-9
ct0=bear past	8
ct0=bear perfect	-8
ct0=bear present	17
ct0=begin future	-10
ct0=begin modal	-11
ct0=begin past	19
ct0=begin pluperfect	-19
ct0=begin present	6
ct0=down past	11
ct0=end modal	-6
ct0=end past	7
ct0=end past-passive	-6
ct0=end present	7
ct0=impose future	-11
ct0=impose modal	-8
ct0=impose past	-7
ct0=impose perfect-passive	-8
ct0=impose present-passive	10
ct0=propose past	18
ct0=propose pluperfect	-6
ct0=propose present	-6
ct0=say past	-6
ct0=say perfect	10
ct0=stay future	-15
ct0=stay past	-31
ct0=stay past-passive	12
ct0=stay perfect	9
ct0=suspend past	-9
ct0=suspend past-passive	-6
ct0=suspend perfect	15
ct0=suspend present	-7
ct0=suspend present-passive	18
ct0=target past-passive	-8
ct0=up modal	8
ct0=up past	-13
ct0=up perfect	-7
ct0=up present	-6
ct1=agree past-passive	13
ct1=agree pluperfect	9
ct1=bear modal	-9
ct1=bear past	9
ct1=bear perfect	-8
ct1=bear present	19
ct1=begin future	-9
ct1=begin gerund	8
ct1=begin modal	-11
ct1=begin participle-passive	8
ct1=begin past	19
ct1=begin pluperfect	-19
ct1=begin present	7
ct1=down past	11
ct1=end modal	-6
ct1=end participle-passive	-11
ct1=end past	7
ct1=end past-passive	-6
ct1=impose future	-8
ct1=impose infinitive	-12
ct1=impose infinitive-passive	6
ct1=impose modal	-8
ct1=impose participle-passive	-18
ct1=impose past	-6
ct1=impose perfect-passive	-8
ct1=impose present-passive	11
ct1=propose past	18
ct1=say participle-passive	10
ct1=say past	-6
ct1=say perfect	8
ct1=stay future	-14
ct1=stay infinitive	-6
ct1=stay participle-passive	-6
ct1=stay past	-33
ct1=stay past-passive	12
ct1=stay perfect	9
ct1=stay present	-10
ct1=suspend participle-passive	-8
ct1=suspend past	-8
ct1=suspend past-passive	-6
ct1=suspend perfect	15
ct1=suspend present	-6
ct1=suspend present-passive	18
ct1=target past-passive	-8
ct1=up modal	8
ct1=up past	-12
ct1=up perfect	-7
ct1=up present	-6
ct2=agree past	-17
ct2=bear modal	-6
ct2=bear past	-13
ct2=down present	8
ct2=end past	-14
ct2=end present	23
ct2=impose future	14
ct2=impose future-passive	-8
ct2=impose infinitive	-26
ct2=impose modal	11
ct2=impose participle-passive	15
ct2=impose past	10
ct2=impose perfect	21
ct2=impose perfect-passive	-13
ct2=impose present-passive	-20
ct2=stay modal	8
ct2=stay participle-passive	-7
ct2=stay past	-17
ct2=target present	-12
ct2=target present-passive	-9
d:after , a	-6
d:after from	14
d:after to	-9
d:ahead	-56
d:ahead other	-63
d:ahead own	-7
d:ahead-0	27
d:ahead-1	42
d:ahead-2	-47
d:ahead-3	-99
d:ahead-4	-69
d:ahead-5	-136
d:ahead-6	-10
d:at=0	-27
d:at=1	27
d:at=2	-18
d:at=3	-49
d:before and	-9
d:before and ends on	14
d:before to	20
d:begins	79
d:begins ahead	32
d:begins gone	56
d:begins today	25
d:ends ahead	-12
d:ends gone	19
d:ends other ahead	-9
d:ends other gone	7
d:ends own gone	28
d:ends own today	-25
d:ends today	-25
d:gone	-13
d:gone other	-132
d:gone own	41
d:gone-0	-84
d:gone-1	-77
d:gone-3	51
d:gone-4	77
d:gone-5	-111
d:gone-6	-35
d:how=month	-18
d:how=relative	6
d:how=weekday	-57
d:last	-32
d:month	-18
d:month ahead	-37
d:month gone	-9
d:named=0	-82
d:named=1	24
d:named=2	25
d:named=3	7
d:rank=0	38
d:rank=0 of 2	27
d:rank=0 of 4	38
d:rank=1	-15
d:rank=1 of 2	-25
d:rank=1 of 3	-26
d:rank=1 of 4	13
d:rank=2	-56
d:rank=2 of 3	-32
d:rank=2 of 4	-67
d:rank=3	-44
d:span-after	22
d:span-before	13
d:today	-16
d:today own	-16
d:today-0	-16
f:"	-39
f:'	8
f:-	-13
f:;	-18
f:<day-ahead>	49
f:<day-gone>	-19
f:<day-today>	-7
f:<gate>	-29
f:<goods>	6
f:<level>	22
f:<month-gone>	-37
f:<name>	-31
f:<not>	-16
f:<office>	-15
f:<points>	17
f:<quality>	6
f:<sender>	-26
f:<span>	22
f:<v-agree>	-18
f:<v-begin>	18
f:<v-buy>	-11
f:<v-deny>	-11
f:<v-end>	6
f:<v-impose>	-9
f:<v-propose>	-28
f:<v-say>	-16
f:<v-stay>	9
f:<v-suspend>	-9
f:<v-target>	14
f:<v-threaten>	6
f:<v-up>	-14
f:?	13
f:a	-22
f:about	-9
f:above	9
f:according	6
f:across	-11
f:add	10
f:additional	22
f:ago	-7
f:agree	-24
f:all	-17
f:am	-12
f:among	-12
f:an	12
f:and	23
f:another	6
f:answer	-25
f:any	-8
f:apply	-6
f:approve	-8
f:are	11
f:arrangement	17
f:as	9
f:aside	21
f:ask	13
f:autumn	-12
f:banana	10
f:be	-9
f:bean	7
f:bear	-9
f:because	-12
f:beef	6
f:before	19
f:being	7
f:believe	-7
f:beside	-8
f:both	-16
f:bring	14
f:busan	-12
f:but	-11
f:butter	6
f:buy	-6
f:by	-11
f:call	-31
f:cent	9
f:chip	-8
f:company	-13
f:complete	-7
f:confirm	-11
f:contain	-7
f:control	-10
f:copper	-16
f:cost	17
f:could	12
f:countermeasure	-11
f:counterpart	-7
f:country	-17
f:custom	-15
f:cut	-26
f:dairy	10
f:date	7
f:day	8
f:decree	13
f:delegation	-13
f:do	27
f:doe	-12
f:don't	15
f:done	-12
f:down	25
f:during	-12
f:duty	14
f:each	7
f:earth	-12
f:eastern	-7
f:effect	27
f:end	9
f:enter	7
f:ever	-21
f:everybody	-9
f:everything	-6
f:expect	-23
f:expire	13
f:export	-10
f:extend	9
f:extension	6
f:extra	-7
f:fail	7
f:fall	9
f:farm	-9
f:fee	-7
f:fertiliser	-6
f:few	18
f:first	-21
f:flour	9
f:flower	-10
f:follow	-14
f:followed	13
f:for	10
f:force	-19
f:four	-14
f:free	15
f:from	16
f:further	-12
f:gas	-7
f:gave	-16
f:general	-13
f:geneva	-11
f:get	-23
f:give	8
f:given	-6
f:good	19
f:had	-22
f:half	-15
f:has	-15
f:head	12
f:heavy	-12
f:highest	-12
f:hit	10
f:hour	-24
f:i	11
f:if	30
f:importer	10
f:into	7
f:is	18
f:it	15
f:kind	-13
f:know	-19
f:land	15
f:lapse	17
f:lasted	-9
f:law	18
f:lay	7
f:leave	-13
f:lentil	-10
f:less	23
f:level	11
f:levy	6
f:licence	-25
f:lift	-9
f:like	-17
f:likely	8
f:line	-6
f:list	-17
f:long	9
f:lower	-10
f:m	-7
f:madrid	-12
f:make	-9
f:match	-8
f:meet	11
f:member	-12
f:midnight	7
f:ministry	-8
f:minute	18
f:month	-21
f:more	-7
f:most	-12
f:move	-13
f:much	22
f:must	-9
f:my	-20
f:name	7
f:negotiate	-7
f:neighbour	-7
f:neither	20
f:never	-8
f:new	13
f:no	-31
f:noon	17
f:nor	12
f:note	7
f:nothing	-12
f:notice	-12
f:observer	-9
f:of	-33
f:off	9
f:offer	-8
f:oil	-10
f:older	-6
f:on	-12
f:one	11
f:open	-6
f:other	14
f:our	-17
f:out	-14
f:over	15
f:owe	-8
f:part	13
f:partner	-7
f:past	9
f:pause	-7
f:pay	11
f:people	-8
f:per	8
f:phone	-11
f:place	6
f:port	-6
f:present	9
f:press	14
f:price	6
f:product	8
f:prolonged	6
f:promise	7
f:proper	7
f:propose	10
f:public	6
f:published	13
f:raise	-11
f:rare	-12
f:rate	-30
f:rather	11
f:ratify	8
f:reach	-8
f:read	-8
f:ready	-13
f:reduce	6
f:remain	18
f:renewed	20
f:reply	-9
f:rest	-10
f:rise	12
f:round	-18
f:rule	-9
f:run	17
f:salmon	13
f:second	-13
f:section	-15
f:see	-19
f:sell	13
f:sheet	-8
f:ship	-7
f:side	-9
f:signature	7
f:since	-20
f:single	-7
f:sixth	7
f:sleep	9
f:so	-12
f:start	-13
f:state	-7
f:stay	-15
f:steel	-12
f:still	-29
f:subject	11
f:summer	15
f:suspend	-9
f:take	23
f:talk	-40
f:tariff	-29
f:tax	-8
f:tea	10
f:term	12
f:text	-17
f:th	10
f:that	6
f:the	-7
f:their	-61
f:them	-19
f:then	-14
f:these	-7
f:they	22
f:thi	8
f:thing	6
f:through	-10
f:time	21
f:to	12
f:top	-20
f:trade	-13
f:truce	15
f:turn	15
f:two	-26
f:unless	10
f:until	8
f:up	7
f:us	-12
f:vote	-6
f:wait	-8
f:warn	6
f:week	-12
f:were	-12
f:whatever	9
f:wheat	6
f:when	-9
f:which	-8
f:while	-7
f:whole	18
f:will	-10
f:wine	-8
f:wire	-9
f:work	7
f:write	-10
f:you	12
first-of-paragraph	-21
has-future	-28
has-infinitive	-36
has-modal	-24
has-perfect	6
l1=(	-16
l1=( & d:gone	-12
l1=, & d:ahead	15
l1=, & d:gone	-17
l1=, & d:today	-6
l1=:	-11
l1=: & d:ahead	-6
l1=<begin>	-21
l1=<begin> & d:ahead	-19
l1=<begin> & d:today	-24
l1=<duty>	-7
l1=<level-noun>	16
l1=<level-noun> & d:today	17
l1=<level> & d:gone	6
l1=<level> & d:today	-9
l1=<name>	-7
l1=<organisation>	9
l1=<organisation> & d:today	15
l1=<person>	7
l1=<person> & d:today	7
l1=<seat>	-7
l1=<span>	-6
l1=<v-agree> & d:gone	-11
l1=<v-begin>	21
l1=<v-begin> & d:ahead	23
l1=<v-end>	-23
l1=<v-end> & d:ahead	-6
l1=<v-end> & d:gone	-9
l1=<v-impose>	-19
l1=<v-impose> & d:gone	-24
l1=<v-say>	-12
l1=<v-say> & d:gone	-8
l1=<v-stay> & d:today	7
l1=a	-11
l1=a & d:ahead	-6
l1=after	-13
l1=after & d:gone	-6
l1=agree	-8
l1=agree & d:gone	-7
l1=and	-15
l1=and & d:gone	-10
l1=before & d:ahead	15
l1=before & d:gone	-19
l1=begin	13
l1=begin & d:ahead	12
l1=by	-20
l1=by & d:ahead	-11
l1=by & d:gone	-6
l1=duty	-6
l1=effect	20
l1=end	-16
l1=for	-22
l1=for & d:ahead	-9
l1=for & d:gone	-9
l1=from	26
l1=from & d:ahead	28
l1=from & d:gone	-9
l1=from & d:today	16
l1=in	9
l1=in & d:ahead	-13
l1=in & d:gone	14
l1=is	-13
l1=is & d:gone	-9
l1=it	-7
l1=last	25
l1=last & d:gone	26
l1=of	19
l1=of & d:gone	12
l1=of & d:today	6
l1=on	-20
l1=on & d:ahead	-28
l1=on & d:today	-6
l1=out	-6
l1=since	7
l1=since & d:ahead	-48
l1=since & d:gone	18
l1=start	16
l1=start & d:ahead	16
l1=the	10
l1=the & d:ahead	-10
l1=the & d:gone	10
l1=the & d:today	13
l1=through	-8
l1=time	6
l1=to	-13
l1=to & d:ahead	-14
l1=tuesday	7
l1=tuesday & d:today	7
l1=until	-33
l1=until & d:ahead	-28
l1=until & d:gone	-12
l1=wednesday	-8
l1=wednesday & d:today	-8
l1=with	6
l1=with & d:gone	6
l1=—	-7
l2=" & d:ahead	7
l2=" & d:gone	-8
l2='s	-9
l2=,	7
l2=, & d:ahead	-13
l2=, & d:gone	8
l2=, & d:today	18
l2=:	10
l2=: & d:ahead	-16
l2=: & d:gone	14
l2=: & d:today	13
l2=<agent> & d:ahead	11
l2=<agent> & d:gone	-9
l2=<begin> & d:ahead	10
l2=<day-ahead>	6
l2=<day-ahead> & d:ahead	13
l2=<day-ahead> & d:gone	-11
l2=<duty> & d:gone	8
l2=<gate>	15
l2=<gate> & d:ahead	11
l2=<goods> & d:ahead	19
l2=<goods> & d:gone	-12
l2=<level-noun> & d:gone	-8
l2=<level> & d:ahead	-6
l2=<level> & d:gone	-21
l2=<level> & d:today	24
l2=<name>	-13
l2=<name> & d:gone	-30
l2=<name> & d:today	11
l2=<number> & d:ahead	19
l2=<number> & d:gone	-37
l2=<office>	6
l2=<office> & d:today	7
l2=<person> & d:gone	-9
l2=<person> & d:today	9
l2=<quality>	-6
l2=<seat>	15
l2=<seat> & d:gone	6
l2=<seat> & d:today	11
l2=<span>	17
l2=<span> & d:ahead	-20
l2=<span> & d:gone	27
l2=<v-agree>	30
l2=<v-agree> & d:ahead	-13
l2=<v-agree> & d:gone	37
l2=<v-bear>	-22
l2=<v-bear> & d:gone	-22
l2=<v-begin>	7
l2=<v-begin> & d:ahead	19
l2=<v-begin> & d:gone	-8
l2=<v-down>	7
l2=<v-down> & d:ahead	-6
l2=<v-down> & d:gone	12
l2=<v-end> & d:ahead	-24
l2=<v-end> & d:gone	11
l2=<v-impose>	14
l2=<v-impose> & d:ahead	28
l2=<v-impose> & d:today	-11
l2=<v-say> & d:ahead	6
l2=<v-stay>	8
l2=<v-stay> & d:gone	11
l2=<v-up>	-16
l2=<v-up> & d:gone	-10
l2=accra	7
l2=accra & d:gone	7
l2=agree	13
l2=agree & d:gone	16
l2=agreement	-6
l2=and	-7
l2=and & d:ahead	-11
l2=announce	-8
l2=apply & d:ahead	11
l2=apply & d:gone	-15
l2=as	23
l2=as & d:ahead	19
l2=as & d:today	9
l2=at	-19
l2=at & d:gone	-10
l2=back	-11
l2=back & d:gone	-6
l2=before	-15
l2=before & d:ahead	-12
l2=begin	10
l2=begin & d:ahead	10
l2=both	19
l2=both & d:gone	22
l2=by & d:today	9
l2=change	11
l2=change & d:ahead	13
l2=charge	-6
l2=come	-8
l2=conclude	22
l2=conclude & d:gone	23
l2=counted	14
l2=counted & d:ahead	15
l2=custom	11
l2=custom & d:ahead	12
l2=declare	22
l2=declare & d:ahead	7
l2=declare & d:gone	17
l2=decree	9
l2=decree & d:ahead	12
l2=down	20
l2=down & d:gone	23
l2=duty	17
l2=duty & d:gone	15
l2=eastern	7
l2=effect	7
l2=effect & d:ahead	-8
l2=effect & d:gone	17
l2=end & d:ahead	-14
l2=end & d:gone	8
l2=enter	-9
l2=fall	9
l2=fall & d:gone	11
l2=friday	-11
l2=from	9
l2=from & d:ahead	-7
l2=from & d:gone	14
l2=geneva	-7
l2=geneva & d:gone	-7
l2=go	-10
l2=good	-18
l2=good & d:gone	-12
l2=has	-6
l2=have	-6
l2=hold	-7
l2=hold & d:gone	-6
l2=in	-9
l2=in & d:ahead	12
l2=in & d:gone	-25
l2=is	-18
l2=is & d:today	-7
l2=last	-8
l2=letter	12
l2=letter & d:gone	13
l2=lower	9
l2=lower & d:gone	9
l2=make	14
l2=make & d:gone	18
l2=midnight	-9
l2=midnight & d:ahead	-7
l2=monday	15
l2=monday & d:ahead	17
l2=monday & d:gone	-10
l2=monday & d:today	6
l2=month	7
l2=month & d:gone	7
l2=of	-13
l2=of & d:gone	-7
l2=oil & d:gone	-6
l2=on	11
l2=on & d:ahead	-7
l2=on & d:today	14
l2=other	-12
l2=other & d:gone	-11
l2=out	-12
l2=out & d:gone	-8
l2=pause	6
l2=pause & d:gone	7
l2=pay & d:gone	-6
l2=rate	-6
l2=renewed	-19
l2=renewed & d:gone	-19
l2=run & d:ahead	-12
l2=saturday	10
l2=saturday & d:ahead	8
l2=sign	9
l2=sign & d:gone	14
l2=since	18
l2=since & d:gone	26
l2=start	-6
l2=start & d:ahead	-19
l2=stay	11
l2=stay & d:gone	13
l2=table	8
l2=table & d:gone	8
l2=take	17
l2=take & d:ahead	20
l2=tariff	-20
l2=tariff & d:ahead	-9
l2=tariff & d:gone	-9
l2=that & d:gone	-10
l2=the	-15
l2=the & d:gone	-11
l2=thursday	-7
l2=time	-6
l2=to	7
l2=to & d:today	7
l2=truce	7
l2=truce & d:ahead	-15
l2=truce & d:gone	16
l2=tuesday	-14
l2=tuesday & d:today	-6
l2=until	-6
l2=until & d:ahead	-6
l2=up	8
l2=up & d:gone	11
l2=was	-16
l2=was & d:gone	-15
l2=wednesday	11
l2=wednesday & d:ahead	18
l2=wednesday & d:today	-9
l2=week	-13
l2=week & d:gone	-8
l2=year	10
l2=year & d:gone	15
l2=zero	8
l2=—	-7
l3='s	-10
l3='s & d:gone	-6
l3=,	29
l3=, & d:ahead	7
l3=, & d:gone	17
l3=, & d:today	15
l3=.	10
l3=. & d:ahead	14
l3=:	18
l3=: & d:ahead	16
l3=: & d:gone	-18
l3=: & d:today	14
l3=<agent>	-9
l3=<begin> & d:gone	13
l3=<begin> & d:today	-11
l3=<day-ahead> & d:ahead	-9
l3=<day-ahead> & d:gone	9
l3=<day-gone>	12
l3=<day-gone> & d:gone	7
l3=<duty>	-23
l3=<duty> & d:gone	-22
l3=<goods>	27
l3=<goods> & d:ahead	13
l3=<goods> & d:today	21
l3=<level-noun> & d:gone	-6
l3=<level>	-14
l3=<level> & d:ahead	-24
l3=<level> & d:gone	-7
l3=<level> & d:today	6
l3=<name> & d:gone	9
l3=<number>	16
l3=<number> & d:gone	11
l3=<office>	-9
l3=<organisation>	-13
l3=<person> & d:ahead	8
l3=<person> & d:gone	-12
l3=<quality>	-16
l3=<quality> & d:ahead	-8
l3=<quality> & d:gone	-18
l3=<seat>	-15
l3=<seat> & d:gone	-15
l3=<span>	16
l3=<span> & d:ahead	7
l3=<span> & d:gone	10
l3=<v-agree> & d:gone	-11
l3=<v-agree> & d:today	7
l3=<v-bear>	9
l3=<v-bear> & d:ahead	16
l3=<v-bear> & d:gone	-23
l3=<v-bear> & d:today	9
l3=<v-begin>	15
l3=<v-begin> & d:today	19
l3=<v-end>	-17
l3=<v-end> & d:gone	-14
l3=<v-impose>	-16
l3=<v-impose> & d:gone	-24
l3=<v-say>	-6
l3=<v-stay>	-9
l3=<v-stay> & d:ahead	-9
l3=<v-suspend>	-27
l3=<v-suspend> & d:gone	-32
l3=<v-up>	-13
l3=<v-up> & d:gone	-8
l3=a & d:ahead	-11
l3=a & d:gone	9
l3=additional	-6
l3=after	-8
l3=and	-18
l3=and & d:gone	-14
l3=are & d:ahead	-7
l3=as	-16
l3=as & d:gone	-14
l3=at & d:ahead	-6
l3=been & d:ahead	-6
l3=begin	14
l3=by	12
l3=by & d:ahead	9
l3=dispute	-6
l3=duty	-15
l3=duty & d:gone	-18
l3=fee	-6
l3=first	-8
l3=force	10
l3=force & d:gone	19
l3=from	13
l3=from & d:ahead	23
l3=from & d:gone	-15
l3=geneva	11
l3=geneva & d:gone	12
l3=go	-10
l3=go & d:gone	-6
l3=had	6
l3=had & d:ahead	7
l3=has	-12
l3=has & d:gone	-9
l3=have	-10
l3=have & d:gone	-7
l3=hold	-8
l3=hold & d:gone	-6
l3=in & d:ahead	-23
l3=in & d:gone	11
l3=is	25
l3=is & d:gone	14
l3=is & d:today	13
l3=it	28
l3=it & d:gone	30
l3=its & d:ahead	-8
l3=its & d:gone	10
l3=last	-7
l3=of & d:ahead	-19
l3=of & d:gone	17
l3=on	-15
l3=on & d:gone	-12
l3=one	6
l3=one & d:gone	6
l3=other	6
l3=other & d:gone	13
l3=pause	-26
l3=pause & d:gone	-24
l3=pay & d:ahead	9
l3=pay & d:gone	-13
l3=run	-8
l3=side	13
l3=side & d:gone	15
l3=sign & d:today	7
l3=sit	10
l3=sit & d:gone	11
l3=spoke	10
l3=spoke & d:today	10
l3=standstill	12
l3=standstill & d:gone	15
l3=suspension	9
l3=suspension & d:ahead	9
l3=take & d:gone	10
l3=talk	-7
l3=tariff	-9
l3=tell	-10
l3=tell & d:gone	-8
l3=that & d:ahead	-8
l3=the	14
l3=the & d:gone	13
l3=then	6
l3=then & d:gone	9
l3=third	-6
l3=third & d:gone	-6
l3=to	-34
l3=to & d:ahead	-9
l3=to & d:gone	-29
l3=truce	8
l3=two	-9
l3=two & d:gone	-7
l3=until	14
l3=until & d:ahead	14
l3=was & d:ahead	-11
l3=was & d:gone	7
l3=we	-12
l3=were	7
l3=were & d:gone	7
l3=what	8
l3=what & d:ahead	11
l3=what & d:today	-6
l3=which	-16
l3=which & d:gone	-12
l3=will	-6
l3=with & d:ahead	-7
l3=with & d:gone	-11
l3=would	-7
l3=yes	8
l3=yes & d:gone	8
l3=—	9
l3=— & d:today	9
l4='s	-16
l4='s & d:ahead	-6
l4='s & d:gone	-6
l4=.	-10
l4=:	23
l4=: & d:ahead	12
l4=: & d:gone	9
l4=: & d:today	7
l4=<agent> & d:gone	-16
l4=<agent> & d:today	10
l4=<begin>	23
l4=<begin> & d:ahead	21
l4=<begin> & d:gone	26
l4=<begin> & d:today	-27
l4=<day-gone> & d:gone	-9
l4=<day-gone> & d:today	9
l4=<day-today>	-7
l4=<duty>	7
l4=<duty> & d:gone	12
l4=<gate> & d:gone	7
l4=<gate> & d:today	-12
l4=<goods>	12
l4=<goods> & d:today	7
l4=<level-noun> & d:ahead	7
l4=<level>	-18
l4=<level> & d:ahead	-7
l4=<level> & d:gone	-9
l4=<name>	15
l4=<name> & d:today	17
l4=<not>	-11
l4=<not> & d:gone	-6
l4=<number>	9
l4=<number> & d:ahead	15
l4=<office>	8
l4=<office> & d:today	14
l4=<organisation>	8
l4=<organisation> & d:today	11
l4=<person>	-7
l4=<person> & d:gone	-16
l4=<quality> & d:ahead	16
l4=<quality> & d:gone	-19
l4=<seat> & d:today	8
l4=<span>	-18
l4=<span> & d:ahead	-13
l4=<span> & d:gone	-15
l4=<v-agree>	-7
l4=<v-agree> & d:gone	-9
l4=<v-bear> & d:ahead	-6
l4=<v-begin>	25
l4=<v-begin> & d:ahead	16
l4=<v-begin> & d:gone	12
l4=<v-down>	10
l4=<v-down> & d:gone	16
l4=<v-end> & d:ahead	-8
l4=<v-impose> & d:today	12
l4=<v-propose>	18
l4=<v-propose> & d:gone	17
l4=<v-say>	-18
l4=<v-say> & d:gone	-11
l4=<v-stay>	-13
l4=<v-stay> & d:ahead	-10
l4=<v-suspend>	10
l4=<v-suspend> & d:today	15
l4=<v-target>	-10
l4=<v-target> & d:gone	-9
l4=<v-up> & d:ahead	7
l4=<v-up> & d:gone	-9
l4=a	-22
l4=a & d:gone	-23
l4=again	7
l4=again & d:gone	8
l4=agree	-10
l4=agree & d:gone	-7
l4=an	-8
l4=an & d:gone	-6
l4=and & d:ahead	-26
l4=and & d:today	12
l4=are	-8
l4=arrangement & d:gone	6
l4=as	-9
l4=at	-8
l4=at & d:gone	-6
l4=been	15
l4=been & d:gone	18
l4=begin & d:gone	7
l4=both	12
l4=both & d:ahead	-7
l4=both & d:gone	18
l4=call	8
l4=call & d:gone	9
l4=duty & d:ahead	-8
l4=each	14
l4=each & d:gone	14
l4=end	-13
l4=end & d:ahead	-6
l4=extend	6
l4=extend & d:gone	7
l4=from	14
l4=from & d:ahead	-14
l4=from & d:gone	15
l4=from & d:today	10
l4=gave	8
l4=gave & d:gone	8
l4=geneva	9
l4=geneva & d:ahead	12
l4=go & d:ahead	9
l4=had	-14
l4=had & d:gone	-10
l4=hand	9
l4=have	-8
l4=have & d:gone	-6
l4=hold	-6
l4=is	-21
l4=is & d:gone	-9
l4=is & d:today	-12
l4=it	-7
l4=it & d:ahead	-10
l4=its	-15
l4=its & d:gone	-13
l4=last	-13
l4=last & d:gone	-11
l4=letter	-8
l4=m	14
l4=m & d:ahead	15
l4=mr	6
l4=mr & d:ahead	7
l4=not	-6
l4=of & d:ahead	8
l4=of & d:gone	-6
l4=on	-20
l4=on & d:ahead	-16
l4=on & d:gone	-8
l4=one	18
l4=one & d:gone	19
l4=other	-6
l4=pause	8
l4=pause & d:gone	10
l4=reach	-6
l4=set	11
l4=side	-7
l4=sign	13
l4=sign & d:ahead	9
l4=sign & d:gone	6
l4=since & d:gone	8
l4=sit	-7
l4=standstill & d:gone	6
l4=start	19
l4=start & d:ahead	9
l4=start & d:gone	11
l4=strike	-6
l4=surcharge	12
l4=surcharge & d:gone	13
l4=suspend	-6
l4=suspension	12
l4=suspension & d:gone	13
l4=table	6
l4=take & d:ahead	7
l4=that	9
l4=that & d:today	8
l4=the	-15
l4=the & d:ahead	19
l4=the & d:gone	-28
l4=the & d:today	-14
l4=they & d:ahead	-6
l4=to	12
l4=to & d:today	13
l4=truce	28
l4=truce & d:ahead	11
l4=truce & d:gone	21
l4=two & d:ahead	-7
l4=was	-7
l4=was & d:ahead	-10
l4=which	19
l4=which & d:ahead	16
l4=who	6
l4=with	8
l4=would	-16
l4=would & d:ahead	-9
l4=would & d:gone	-6
l4=—	13
l4=— & d:ahead	7
l4=— & d:gone	11
l=, a	-7
l=, and	-6
l=, in	-17
l=, in & d:gone	-16
l=, on	14
l=, on & d:ahead	-12
l=, on & d:gone	21
l=, the	6
l=, the & d:gone	8
l=, to & d:ahead	-8
l=, tuesday	12
l=, tuesday & d:today	12
l=, until	-7
l=: <number> & d:today	6
l=: from	-13
l=: from & d:ahead	-9
l=: since	19
l=: since & d:gone	21
l=<begin> <begin>	-21
l=<begin> <begin> & d:ahead	-19
l=<begin> <begin> & d:today	-24
l=<begin> from	10
l=<begin> from & d:ahead	23
l=<begin> from & d:gone	-18
l=<begin> on	-9
l=<begin> on & d:ahead	-10
l=<begin> since	13
l=<begin> since & d:ahead	-11
l=<begin> since & d:gone	18
l=<begin> until & d:gone	7
l=<day-ahead> to & d:gone	-9
l=<level> from & d:gone	-11
l=<level> from & d:today	11
l=<level> in	-14
l=<level> in & d:gone	-13
l=<level> on	-8
l=<level> on & d:gone	-8
l=<name> from	13
l=<name> in	-6
l=<name> in & d:gone	-6
l=<name> since	-10
l=<name> since & d:gone	-10
l=<number> , & d:today	-7
l=<number> on	16
l=<number> on & d:ahead	18
l=<number> on & d:gone	-6
l=<number> since	-17
l=<number> since & d:gone	-15
l=<organisation> in	6
l=<organisation> in & d:gone	6
l=<person> ,	10
l=<person> , & d:today	11
l=<seat> ,	9
l=<seat> , & d:today	12
l=<seat> in	10
l=<seat> in & d:gone	10
l=<seat> on & d:today	6
l=<span> ,	-8
l=<span> from	8
l=<span> from & d:ahead	-16
l=<span> from & d:gone	16
l=<span> in	20
l=<span> in & d:gone	21
l=agree in	24
l=agree in & d:gone	24
l=agree on	-8
l=and from	-11
l=apply from	10
l=apply from & d:ahead	13
l=apply since	-11
l=apply since & d:gone	-9
l=as of	22
l=as of & d:ahead	19
l=as of & d:today	9
l=at the	-11
l=at the & d:gone	-8
l=begin on	7
l=begin on & d:ahead	11
l=busan in	10
l=busan in & d:gone	10
l=busan last	-12
l=busan last & d:gone	-12
l=by the	-7
l=change on	11
l=change on & d:ahead	13
l=conclude in	19
l=conclude in & d:gone	19
l=counted from	14
l=counted from & d:ahead	15
l=date :	-6
l=declare on	18
l=declare on & d:ahead	7
l=declare on & d:gone	13
l=duty from	8
l=duty from & d:ahead	11
l=effect from	-6
l=effect on & d:gone	10
l=end on & d:ahead	-13
l=end on & d:gone	11
l=fall on	10
l=force since	6
l=force since & d:gone	9
l=friday ,	-11
l=from the	12
l=from the & d:ahead	-6
l=from the & d:gone	17
l=in on	6
l=in on & d:ahead	16
l=in on & d:gone	-11
l=it on & d:gone	6
l=midnight on	-9
l=midnight on & d:ahead	-7
l=monday , & d:gone	-8
l=monday , & d:today	6
l=on the	17
l=on the & d:gone	8
l=other since	-10
l=other since & d:gone	-9
l=out on	-9
l=prolonged in	-9
l=prolonged in & d:gone	-9
l=renewed in	-15
l=renewed in & d:gone	-15
l=run until	-6
l=saturday ,	10
l=saturday , & d:ahead	8
l=since the	10
l=since the & d:gone	11
l=start on & d:ahead	-18
l=start on & d:gone	8
l=suspend from & d:ahead	6
l=suspend until	-7
l=the <organisation>	-6
l=thursday ,	-7
l=to <level>	6
l=to <level> & d:gone	8
l=truce of	14
l=truce of & d:gone	16
l=tuesday ,	-14
l=tuesday , & d:today	-6
l=up on	-7
l=wednesday ,	11
l=wednesday , & d:ahead	18
l=wednesday , & d:today	-9
lead=" & d:ahead	7
lead=" & d:gone	-17
lead=, & d:ahead	13
lead=, & d:gone	-15
lead=, & d:today	7
lead=10	15
lead=8	11
lead=8 & d:gone	16
lead=:	10
lead=: & d:ahead	7
lead=: & d:gone	-29
lead=: & d:today	31
lead=;	-14
lead=; & d:ahead	-6
lead=; & d:gone	-8
lead=@	-6
lead=@ & d:today	-6
lead=after	14
lead=after & d:gone	15
lead=and	-11
lead=and & d:gone	-8
lead=august	-6
lead=because	12
lead=because & d:gone	13
lead=before & d:gone	8
lead=beijing & d:ahead	8
lead=both	7
lead=both & d:gone	9
lead=by	-7
lead=china	-19
lead=china & d:gone	-13
lead=december	7
lead=for	-8
lead=from	10
lead=from & d:ahead	20
lead=from & d:gone	-14
lead=i	-11
lead=i & d:gone	-10
lead=if	-19
lead=if & d:ahead	-8
lead=if & d:gone	-8
lead=india	-8
lead=india & d:gone	-7
lead=indonesia	-9
lead=indonesia & d:gone	-6
lead=it	13
lead=it & d:ahead	-19
lead=it & d:gone	30
lead=it & d:today	-10
lead=its & d:gone	6
lead=november	35
lead=november & d:gone	36
lead=october	-8
lead=on	-13
lead=on & d:ahead	-13
lead=our	-9
lead=president	-13
lead=president & d:gone	-9
lead=september	-17
lead=september & d:gone	-16
lead=since	28
lead=since & d:ahead	-13
lead=since & d:gone	33
lead=so & d:ahead	8
lead=that & d:ahead	-10
lead=that & d:today	7
lead=their	6
lead=their & d:ahead	16
lead=their & d:gone	-11
lead=they	20
lead=they & d:ahead	-6
lead=they & d:gone	25
lead=trump	-8
lead=under	-6
lead=until	15
lead=until & d:gone	14
lead=washington	10
lead=washington & d:gone	11
lead=we	-15
lead=we & d:gone	-6
lead=what	9
lead=what & d:ahead	11
lead=where	-10
lead=which	12
lead=which & d:gone	13
lead=who & d:gone	-11
lead=with & d:gone	9
lead=yesterday	-9
lead=yesterday & d:gone	-8
lead=— & d:ahead	11
lead=— & d:today	-14
lll=, <seat> ,	-9
lll=, <seat> , & d:today	-9
lll=, end on	6
lll=, end on & d:gone	7
lll=/ <seat> ,	9
lll=/ <seat> , & d:today	9
lll=: <number> on	20
lll=: <number> on & d:ahead	20
lll=<begin> <begin> <begin>	-21
lll=<begin> <begin> <begin> & d:ahead	-19
lll=<begin> <begin> <begin> & d:today	-24
lll=<begin> <begin> from	10
lll=<begin> <begin> from & d:ahead	23
lll=<begin> <begin> from & d:gone	-18
lll=<begin> <begin> on	-9
lll=<begin> <begin> on & d:ahead	-10
lll=<begin> <begin> since	13
lll=<begin> <begin> since & d:ahead	-11
lll=<begin> <begin> since & d:gone	18
lll=<begin> <begin> until & d:gone	7
lll=<begin> <seat> ,	14
lll=<begin> <seat> , & d:today	14
lll=<begin> monday ,	-6
lll=<begin> monday , & d:today	-6
lll=<begin> wednesday ,	-7
lll=<begin> wednesday , & d:today	-7
lll=<day-ahead> , a	-6
lll=<level> as of	-20
lll=<level> as of & d:ahead	-9
lll=<level> to <level>	7
lll=<number> : <number> & d:today	6
lll=<span> , to	-12
lll=at <level> since	16
lll=at <level> since & d:gone	16
lll=for <span> in	10
lll=for <span> in & d:gone	10
lll=in <seat> in	12
lll=in <seat> in & d:gone	12
lll=in <seat> on & d:today	7
lll=in busan in	10
lll=in busan in & d:gone	10
lll=in busan last	-10
lll=in busan last & d:gone	-10
lll=in force since	6
lll=in force since & d:gone	9
lll=it begin on	18
lll=it begin on & d:gone	20
lll=it expire on	13
lll=it expire on & d:gone	13
lll=on saturday , & d:ahead	-9
lll=pay <level> from	7
lll=pay <level> from & d:ahead	10
lll=run out on	-6
lll=take effect on & d:gone	8
lll=that begin on & d:gone	6
lll=the <name> since	-7
lll=the <name> since & d:gone	-7
lll=the <organisation> in	6
lll=the <organisation> in & d:gone	6
lll=the duty of	-6
lll=the truce of	14
lll=the truce of & d:gone	16
lll=to begin on	-10
lll=to begin on & d:ahead	-7
lll=truce end on	11
lll=truce end on & d:gone	12
lll=was sign on	-12
lll=was sign on & d:gone	-10
lll=what change on	11
lll=what change on & d:ahead	13
lll=with effect from	-6
lr=( )	-12
lr=( ) & d:gone	-9
lr=, ,	8
lr=, , & d:ahead	29
lr=, , & d:gone	-27
lr=, , & d:today	-11
lr=, .	11
lr=, . & d:ahead	-7
lr=, . & d:gone	7
lr=, . & d:today	12
lr=, <end>	-31
lr=, <end> & d:ahead	-12
lr=, <end> & d:today	-26
lr=, —	12
lr=, — & d:today	12
lr=<begin> ,	-11
lr=<begin> , & d:gone	-7
lr=<begin> .	21
lr=<begin> . & d:gone	24
lr=<begin> :	-9
lr=<begin> <end>	-18
lr=<begin> <end> & d:today	-9
lr=<level> .	-7
lr=<number> ,	-7
lr=before <end>	-7
lr=before <end> & d:ahead	-6
lr=begin .	23
lr=end .	-6
lr=for .	-6
lr=from ,	-16
lr=from , & d:ahead	-15
lr=from .	30
lr=from . & d:ahead	19
lr=from . & d:gone	-9
lr=from . & d:today	28
lr=from ;	10
lr=from ; & d:gone	12
lr=from <end> & d:ahead	10
lr=from <end> & d:today	-9
lr=from <name>	-16
lr=from <name> & d:ahead	-11
lr=from <quality>	-14
lr=from and	9
lr=from and & d:ahead	16
lr=from and & d:gone	-8
lr=from it	-22
lr=from it & d:ahead	-13
lr=from it & d:gone	-10
lr=from the	26
lr=from the & d:ahead	17
lr=from the & d:gone	12
lr=from to	17
lr=from to & d:ahead	12
lr=from to & d:gone	7
lr=from until	-12
lr=in :	9
lr=in : & d:gone	9
lr=in <end>	12
lr=in <end> & d:gone	14
lr=in both	7
lr=in both & d:gone	7
lr=in by	11
lr=in it	-9
lr=in it & d:gone	-9
lr=last ,	40
lr=last , & d:gone	40
lr=of 's	-6
lr=of ,	10
lr=of , & d:ahead	-9
lr=of , & d:gone	11
lr=of .	9
lr=of . & d:ahead	21
lr=of . & d:gone	-13
lr=of :	-7
lr=of : & d:gone	-6
lr=of <end>	-7
lr=of <end> & d:gone	-7
lr=of it	8
lr=on ,	-21
lr=on , & d:ahead	-16
lr=on , & d:gone	-13
lr=on . & d:ahead	-7
lr=on . & d:gone	7
lr=on ;	11
lr=on ; & d:gone	15
lr=on <end> & d:ahead	-10
lr=on <name>	-8
lr=on <person>	10
lr=on <person> & d:gone	11
lr=on after	-9
lr=on and	15
lr=on and & d:ahead	13
lr=on at	-11
lr=on between	-7
lr=on between & d:gone	-6
lr=on by	-18
lr=on by & d:gone	-16
lr=on for	18
lr=on for & d:ahead	12
lr=on for & d:gone	8
lr=on he	6
lr=on he & d:gone	7
lr=on in & d:ahead	7
lr=on in & d:gone	-10
lr=on is	-9
lr=on is & d:gone	-7
lr=on it	8
lr=on it & d:gone	10
lr=on night	-6
lr=on of	6
lr=on of & d:gone	6
lr=on on	13
lr=on on & d:gone	13
lr=on that & d:gone	-11
lr=on that & d:today	6
lr=on the	-27
lr=on the & d:ahead	-10
lr=on the & d:gone	-16
lr=on under	9
lr=on under & d:gone	10
lr=since ,	10
lr=since , & d:ahead	-12
lr=since , & d:gone	14
lr=since .	16
lr=since . & d:gone	19
lr=since <quality>	-8
lr=since a	-20
lr=since a & d:gone	-20
lr=since and	-11
lr=since and & d:gone	-9
lr=since it	6
lr=since it & d:gone	7
lr=since on	-7
lr=since on & d:gone	-6
lr=the , & d:ahead	-6
lr=the <end>	-24
lr=the <end> & d:ahead	-7
lr=the <end> & d:gone	-16
lr=to ,	-19
lr=to , & d:gone	-14
lr=to .	-24
lr=to . & d:ahead	-12
lr=to . & d:gone	-10
lr=to <end>	14
lr=to <end> & d:gone	14
lr=tuesday <end>	8
lr=tuesday <end> & d:today	8
lr=until ,	-18
lr=until , & d:gone	-12
lr=until .	-35
lr=until . & d:ahead	-14
lr=until . & d:gone	-20
lr=until <end>	-21
lr=until <end> & d:ahead	-6
lr=until <end> & d:gone	-12
lr=until of	9
lr=until of & d:gone	7
lr=· <end>	-11
lr=· <end> & d:today	-11
n:add	9
n:added	19
n:again	-9
n:agreement	20
n:agreements	22
n:another	18
n:armistice	7
n:asleep	13
n:calm	-7
n:ceasefire	15
n:continue	43
n:continued	-14
n:continues	6
n:continuing	-11
n:days=0	21
n:days=1	21
n:days=2	33
n:days=3	22
n:days=6	9
n:days=9	-34
n:deal	49
n:deals	24
n:extended	24
n:extends	8
n:extension	12
n:extra	16
n:freeze	-13
n:frozen	-10
n:go on	17
n:goes on	14
n:grace	-23
n:halt	-32
n:handshake	-12
n:held in	15
n:holds back	15
n:holiday	-9
n:holidays	-25
n:keeps	48
n:laid down	-25
n:lengths=0	42
n:lengths=1	20
n:lengths=2	21
n:lengths=6	13
n:lie	-21
n:lift	44
n:long=1	54
n:long=2	40
n:long=3	35
n:long=6	-27
n:long=9	-35
n:longer	17
n:loose=1	20
n:loose=2	27
n:loose=6	7
n:measure	12
n:measures	17
n:moratorium	-23
n:more	8
n:more=1	21
n:more=2	15
n:more=3	37
n:more=6	-15
n:no truce	24
n:on hold	-11
n:on ice	22
n:pact	-29
n:parked	8
n:pause	-14
n:pauses	-11
n:period	-11
n:prolong	-11
n:prolongation	-20
n:prolonged	-30
n:prolongs	20
n:protocol	10
n:put off	15
n:quiet=1	17
n:quiet=2	-13
n:quiet=3	16
n:refrain	-6
n:renewal	-9
n:reprieve	24
n:second	-9
n:set aside	-9
n:shelve	20
n:shelved	21
n:shelves	-8
n:silence	8
n:slept	37
n:spare	33
n:stay	59
n:stays	22
n:stretch	-10
n:stretched	31
n:successor	-13
n:suspend	-6
n:suspended	26
n:suspends	-8
n:suspension	-7
n:suspensions	-21
n:terms	34
n:truce	85
n:truce=1	41
n:truce=2	24
n:truce=3	14
n:truce=6	-12
n:truces	-30
n:understanding	-8
n:untouched	29
n:verb=1	20
n:verb=2	22
n:verb=6	12
nc2=begin	-16
nc2=end	-12
nc2=impose	-18
nc2=say	-21
nc2=sell	19
nc2=suspend	7
nc2=target	7
nc2=up	-15
nct2=agree past	-11
nct2=agree present	12
nct2=bear future	-10
nct2=bear past	13
nct2=bear perfect	6
nct2=begin modal	-9
nct2=begin past	7
nct2=begin present	-12
nct2=down future	-6
nct2=end future	-12
nct2=end modal	-12
nct2=end past	-17
nct2=end perfect	-8
nct2=end present	20
nct2=end present-passive	-10
nct2=impose future	9
nct2=impose participle-passive	-14
nct2=impose past	-17
nct2=impose perfect	-17
nct2=impose pluperfect	-6
nct2=impose present	8
nct2=return present	-6
nct2=say past	-11
nct2=say present	-12
nct2=sell present	13
nct2=stay future	-12
nct2=stay modal	13
nct2=stay past	-12
nct2=stay pluperfect	-6
nct2=stay present	15
nct2=suspend future	26
nct2=suspend participle-passive	-7
nct2=target future	8
nct2=target present	7
nct2=up modal	-8
nct2=up past	6
nct2=up present	-20
next="	10
next=(	-9
next=:	-16
next=before	7
next=if	-14
next=that	-24
next=where	20
next=—	-18
nhas-gerund	-13
nhas-modal	-11
nhas-participle	-9
nhas-past	-13
nhas-perfect	-14
nhas-present	13
none	54
nt2=future-passive	-7
nt2=modal	-9
nt2=participle-passive	-16
nt2=past	-15
nt2=present	20
nt2=present-not	-7
nt2=present-passive-not	-7
nv0-none	-7
nv1-none	-7
nv2=agree	-8
nv2=ask	-7
nv2=be	13
nv2=begin	-7
nv2=call	6
nv2=charge	8
nv2=cut	-8
nv2=die	8
nv2=drop	-6
nv2=fall	6
nv2=go	-6
nv2=halve	6
nv2=lapse	-18
nv2=other	-15
nv2=put	-15
nv2=remain	13
nv2=say	-13
nv2=sell	7
nv2=ship	14
nv2=sign	13
nv2=stand	-6
nv2=suspend	6
nvt2=be future	-14
nvt2=be modal	6
nvt2=be perfect	6
nvt2=be pluperfect	-6
nvt2=be present	14
nvt2=call past	6
nvt2=charge future	8
nvt2=end past	-9
nvt2=end present	24
nvt2=extend past	7
nvt2=go modal	-6
nvt2=go past	10
nvt2=go present	-17
nvt2=hold future	-9
nvt2=hold present	10
nvt2=leave present	-11
nvt2=other past	-7
nvt2=other perfect	-6
nvt2=pay future	-10
nvt2=put present	-12
nvt2=remain present	13
nvt2=return present	-6
nvt2=say present	-7
nvt2=see past	7
nvt2=stay present	-12
o:act=add	-8
o:act=announce	-17
o:act=approve	-9
o:act=be	-19
o:act=bear	11
o:act=begin	13
o:act=carry	8
o:act=clear	7
o:act=collect	10
o:act=conclude	12
o:act=declare	26
o:act=extend	-7
o:act=get	-18
o:act=have	-11
o:act=impose	-13
o:act=introduce	-8
o:act=know	14
o:act=lay	11
o:act=let	-8
o:act=levy	6
o:act=meet	-6
o:act=move	-7
o:act=negotiate	11
o:act=pay	-11
o:act=put	-29
o:act=return	-8
o:act=rise	-7
o:act=say	-13
o:act=settle	-8
o:act=suspend	15
o:act=tax	-6
o:act=tell	-6
o:act=threaten	-8
o:agree agreed gone	-7
o:agree in gone	27
o:agree on gone	-22
o:announce on gone	-8
o:be from ahead	-22
o:be in gone	-19
o:be is gone	-9
o:be on ahead	-6
o:be since ahead	-8
o:be since gone	12
o:be until gone	17
o:begin from ahead	8
o:begin in gone	-15
o:begin on gone	7
o:begin on today	6
o:begin since gone	-13
o:begin the gone	10
o:call on gone	11
o:carried=controls far	-40
o:carried=deal far	-13
o:carried=duties	20
o:carried=duties far	-9
o:carried=exclusions	-8
o:carried=fees	-12
o:carried=fees far	-13
o:carried=longer	-10
o:carried=longer far	-16
o:carried=meeting far	16
o:carried=none	8
o:carried=procedure	-25
o:carried=procedure far	-7
o:carried=truce	-8
o:carried=truce far	-19
o:conclude in gone	22
o:conclude on gone	-6
o:declare on ahead	7
o:declare on gone	13
o:end from ahead	13
o:end in gone	-12
o:end of gone	8
o:end on ahead	-23
o:end on gone	20
o:fall on gone	11
o:have on gone	9
o:have since gone	-21
o:leads=	-21
o:leads=13:01 on	18
o:leads=agreed in	24
o:leads=agreed on	-7
o:leads=and from	-11
o:leads=applied since	-11
o:leads=applies from	9
o:leads=as of	22
o:leads=at the	-11
o:leads=begin on	-20
o:leads=begins on	18
o:leads=beijing,	12
o:leads=busan in	10
o:leads=busan last	-12
o:leads=by the	-7
o:leads=cent since	12
o:leads=changes on	11
o:leads=concluded in	19
o:leads=counted from	14
o:leads=days in	-6
o:leads=days, from	-10
o:leads=declared on	18
o:leads=effect from	-6
o:leads=ended on	-6
o:leads=ends on	11
o:leads=expired on	8
o:leads=expires on	-12
o:leads=force since	6
o:leads=from	10
o:leads=from the	12
o:leads=in on	6
o:leads=march to	-6
o:leads=midnight on	-9
o:leads=monday,	-6
o:leads=nairobi on	-7
o:leads=on	-9
o:leads=on the	17
o:leads=other since	-10
o:leads=out on	-9
o:leads=percent on	7
o:leads=prolonged in	-9
o:leads=renewed in	-15
o:leads=since	14
o:leads=since the	10
o:leads=start on	-10
o:leads=starts on	-13
o:leads=states since	-7
o:leads=suspended until	-7
o:leads=truce of	14
o:leads=up on	-6
o:leads=washington/beijing,	10
o:leads=wednesday,	-7
o:left=controls	-21
o:left=controls right=none	-17
o:left=deal	-9
o:left=deal right=duties	-9
o:left=deal right=none	-30
o:left=deal right=truce	22
o:left=duties	-6
o:left=duties right=duties	-16
o:left=duties right=truce	9
o:left=exclusions	-8
o:left=fees	-10
o:left=fees right=none	-7
o:left=meeting	-18
o:left=meeting right=duties	-7
o:left=meeting right=none	-27
o:left=meeting right=truce	16
o:left=none right=controls	-8
o:left=none right=duties	10
o:left=none right=exclusions	-11
o:left=none right=longer	9
o:left=none right=meeting	-16
o:left=none right=none	10
o:left=none right=procedure	-7
o:left=none right=truce	7
o:left=signing right=duties	-18
o:left=signing right=none	15
o:left=signing right=truce	-15
o:left=truce	11
o:left=truce right=longer	-18
o:left=truce right=none	20
o:lower on gone	9
o:make in gone	15
o:meet on gone	-10
o:meet the gone	9
o:near=controls	-12
o:near=deal	-9
o:near=longer	-13
o:near=meeting	-24
o:near=none	-14
o:no verb  ahead	-19
o:no verb  gone	8
o:no verb  today	-21
o:no verb ( gone	-12
o:no verb and gone	-6
o:no verb before gone	-6
o:no verb beijing, today	12
o:no verb from ahead	15
o:no verb from gone	9
o:no verb last gone	24
o:no verb monday, gone	-8
o:no verb monday, today	6
o:no verb of ahead	18
o:no verb of gone	-8
o:no verb of today	9
o:no verb on ahead	14
o:no verb saturday, ahead	8
o:no verb since ahead	-11
o:no verb since gone	20
o:no verb the ahead	-11
o:no verb to ahead	-12
o:no verb tuesday today	7
o:no verb tuesday, today	-6
o:no verb until ahead	-14
o:no verb until gone	-18
o:no verb washington/beijing, today	10
o:no verb wednesday today	-7
o:no verb wednesday, ahead	18
o:no verb wednesday, today	-12
o:other on gone	-11
o:other since gone	7
o:other to gone	15
o:pay from gone	-14
o:put in gone	-6
o:put since gone	-6
o:reach on gone	-11
o:right=controls	-11
o:right=deal	-14
o:right=duties from	19
o:right=duties of	16
o:right=duties on	-21
o:right=duties since	-21
o:right=exclusions	-14
o:right=exclusions since	-8
o:right=longer	-7
o:right=meeting	-31
o:right=meeting on	-11
o:right=none	-28
o:right=none 	-17
o:right=none (	-14
o:right=none 12:01	6
o:right=none a	-11
o:right=none after	-11
o:right=none and	-13
o:right=none beginning	20
o:right=none beijing,	12
o:right=none by	-17
o:right=none date:	-6
o:right=none effect	20
o:right=none ends	-11
o:right=none for	-20
o:right=none friday,	-9
o:right=none from	24
o:right=none is	-13
o:right=none it	-6
o:right=none last	33
o:right=none of	17
o:right=none on	-13
o:right=none out	-6
o:right=none since	24
o:right=none starting	-9
o:right=none starts	24
o:right=none the	12
o:right=none through	-8
o:right=none time	7
o:right=none to	-12
o:right=none tuesday	7
o:right=none tuesday,	-14
o:right=none until	-32
o:right=none wednesday	-8
o:right=none wednesday,	10
o:right=procedure	-16
o:right=signing 	9
o:right=truce	20
o:right=truce 	-11
o:right=truce from	-16
o:right=truce in	21
o:right=truce of	-12
o:right=truce on	23
o:run of gone	20
o:say on gone	-6
o:sign in gone	-6
o:subject=controls carried	-20
o:subject=controls far	-8
o:subject=controls far carried	-14
o:subject=controls far no verb	-8
o:subject=controls no verb on	12
o:subject=controls on gone	12
o:subject=deal	-12
o:subject=deal carried	-11
o:subject=deal carried begin gone	6
o:subject=deal far carried	-9
o:subject=deal far carried on ahead	6
o:subject=deal far carried on gone	-10
o:subject=deal far carried sign	-8
o:subject=deal far carried sign gone	-7
o:subject=deal far carried sign on	-6
o:subject=deal far no verb gone	-16
o:subject=deal in gone	-9
o:subject=deal no verb ahead	8
o:subject=deal no verb gone	-23
o:subject=deal no verb on	7
o:subject=deal no verb since	-8
o:subject=deal of gone	8
o:subject=deal on ahead	9
o:subject=deal on gone	-16
o:subject=deal reach	8
o:subject=deal reach gone	8
o:subject=deal sign	-12
o:subject=deal sign gone	-10
o:subject=deal since gone	-8
o:subject=duties	-9
o:subject=duties be ahead	-8
o:subject=duties be from	8
o:subject=duties be today	12
o:subject=duties begin	-18
o:subject=duties begin from	-6
o:subject=duties begin gone	-28
o:subject=duties begin on	-10
o:subject=duties begin since	-6
o:subject=duties carried	15
o:subject=duties carried be ahead	-20
o:subject=duties carried be from	-14
o:subject=duties carried be gone	8
o:subject=duties carried be since	7
o:subject=duties carried begin	16
o:subject=duties carried begin ahead	6
o:subject=duties carried begin gone	12
o:subject=duties carried begin since	9
o:subject=duties carried charge	9
o:subject=duties carried charge gone	12
o:subject=duties carried charge since	8
o:subject=duties carried end	6
o:subject=duties carried end gone	8
o:subject=duties carried end on	10
o:subject=duties carried from gone	-7
o:subject=duties carried in gone	16
o:subject=duties carried last gone	15
o:subject=duties carried of gone	14
o:subject=duties carried other	-11
o:subject=duties carried pay	-25
o:subject=duties carried pay gone	-19
o:subject=duties carried pay since	-16
o:subject=duties carried sign on	-8
o:subject=duties carried suspend	20
o:subject=duties carried suspend ahead	-8
o:subject=duties carried suspend gone	24
o:subject=duties carried suspend in	13
o:subject=duties carried suspend on	8
o:subject=duties carried the gone	12
o:subject=duties end	10
o:subject=duties end ahead	13
o:subject=duties far	-12
o:subject=duties far  gone	7
o:subject=duties far carried	10
o:subject=duties far carried agree	-8
o:subject=duties far carried agree gone	-6
o:subject=duties far carried agree on	-7
o:subject=duties far carried announce	-6
o:subject=duties far carried be	-31
o:subject=duties far carried be gone	-23
o:subject=duties far carried be since	-16
o:subject=duties far carried begin in	-14
o:subject=duties far carried charge ahead	6
o:subject=duties far carried collect gone	7
o:subject=duties far carried fall	9
o:subject=duties far carried fall gone	11
o:subject=duties far carried fall on	10
o:subject=duties far carried from ahead	15
o:subject=duties far carried from gone	-15
o:subject=duties far carried impose	-6
o:subject=duties far carried impose gone	-6
o:subject=duties far carried in gone	12
o:subject=duties far carried lower	9
o:subject=duties far carried on ahead	-15
o:subject=duties far carried on gone	12
o:subject=duties far carried other	18
o:subject=duties far carried other gone	17
o:subject=duties far carried other in	15
o:subject=duties far carried other since	10
o:subject=duties far carried pay	14
o:subject=duties far carried pay gone	15
o:subject=duties far carried pay since	16
o:subject=duties far carried run	14
o:subject=duties far carried run gone	16
o:subject=duties far carried sign ahead	10
o:subject=duties far carried sign gone	-16
o:subject=duties far carried since gone	16
o:subject=duties far carried suspend	-7
o:subject=duties far carried the ahead	11
o:subject=duties far no verb	-12
o:subject=duties far no verb ahead	-7
o:subject=duties far no verb from	-7
o:subject=duties far no verb since	-6
o:subject=duties far no verb the	9
o:subject=duties far no verb today	-32
o:subject=duties far on gone	-6
o:subject=duties far the gone	10
o:subject=duties from ahead	15
o:subject=duties from gone	-6
o:subject=duties from today	17
o:subject=duties in gone	-26
o:subject=duties no verb ahead	-7
o:subject=duties no verb from	9
o:subject=duties no verb in	-15
o:subject=duties no verb of	-11
o:subject=duties no verb on	17
o:subject=duties no verb since	11
o:subject=duties no verb until	-7
o:subject=duties of ahead	-16
o:subject=duties of today	-7
o:subject=duties on ahead	6
o:subject=duties on gone	-6
o:subject=duties other	12
o:subject=duties other gone	13
o:subject=duties pay	-7
o:subject=duties since ahead	-8
o:subject=duties since gone	18
o:subject=duties suspend	16
o:subject=duties suspend ahead	7
o:subject=duties suspend from	11
o:subject=duties suspend gone	9
o:subject=fees	-14
o:subject=longer carried	-15
o:subject=longer carried in gone	-7
o:subject=longer far	-15
o:subject=longer far carried	-24
o:subject=longer far carried begin	-18
o:subject=longer far carried begin gone	-16
o:subject=longer far carried in gone	-7
o:subject=longer far no verb	-15
o:subject=longer far no verb gone	-10
o:subject=longer no verb on	-8
o:subject=longer on gone	-8
o:subject=meeting	-16
o:subject=meeting begin	-11
o:subject=meeting carried be	7
o:subject=meeting carried be gone	9
o:subject=meeting carried begin	-6
o:subject=meeting carried begin gone	-16
o:subject=meeting carried begin on	-12
o:subject=meeting carried on ahead	-9
o:subject=meeting far  gone	-18
o:subject=meeting far carried	7
o:subject=meeting far carried be gone	6
o:subject=meeting far carried be since	8
o:subject=meeting far carried begin	10
o:subject=meeting far carried charge	-6
o:subject=meeting far carried end gone	6
o:subject=meeting far carried end on	-6
o:subject=meeting far carried from ahead	-14
o:subject=meeting far carried in gone	13
o:subject=meeting far carried meet gone	6
o:subject=meeting far carried on ahead	-9
o:subject=meeting far carried on gone	-11
o:subject=meeting far carried on today	6
o:subject=meeting far carried other	9
o:subject=meeting far carried other gone	6
o:subject=meeting far carried tell	6
o:subject=meeting far carried the gone	10
o:subject=meeting far from ahead	13
o:subject=meeting far no verb 	-24
o:subject=meeting far no verb ahead	8
o:subject=meeting far no verb from	15
o:subject=meeting far no verb gone	-15
o:subject=meeting far no verb on	14
o:subject=meeting far on gone	10
o:subject=meeting in gone	8
o:subject=meeting no verb gone	-7
o:subject=meeting no verb in	10
o:subject=meeting no verb on	-17
o:subject=meeting no verb today	14
o:subject=meeting on ahead	-6
o:subject=meeting on gone	-18
o:subject=none	16
o:subject=none  gone	6
o:subject=none  today	-13
o:subject=none carried	-19
o:subject=none carried agree on	-12
o:subject=none carried ask	7
o:subject=none carried be	-11
o:subject=none carried be ahead	-11
o:subject=none carried be from	7
o:subject=none carried be since	-6
o:subject=none carried be the	6
o:subject=none carried begin	-6
o:subject=none carried begin in	-9
o:subject=none carried charge	-7
o:subject=none carried charge gone	-6
o:subject=none carried collect	7
o:subject=none carried conclude	6
o:subject=none carried conclude gone	7
o:subject=none carried from ahead	10
o:subject=none carried have ahead	-9
o:subject=none carried have gone	6
o:subject=none carried have on	9
o:subject=none carried in gone	10
o:subject=none carried leave	10
o:subject=none carried leave gone	10
o:subject=none carried levy	6
o:subject=none carried of ahead	-7
o:subject=none carried on ahead	-22
o:subject=none carried on gone	10
o:subject=none carried pay	-20
o:subject=none carried pay from	-7
o:subject=none carried pay gone	-24
o:subject=none carried pay since	-19
o:subject=none carried put	-11
o:subject=none carried put gone	-9
o:subject=none carried sign	11
o:subject=none carried sign gone	13
o:subject=none carried sign on	15
o:subject=none carried since ahead	-6
o:subject=none carried since gone	-16
o:subject=none carried sit	8
o:subject=none carried sit gone	9
o:subject=none carried suspend ahead	11
o:subject=none carried suspend from	15
o:subject=none carried the ahead	-9
o:subject=none from ahead	24
o:subject=none monday, today	7
o:subject=none no verb	16
o:subject=none no verb ahead	31
o:subject=none no verb from	19
o:subject=none no verb of	32
o:subject=none no verb since	20
o:subject=none no verb today	-7
o:subject=none no verb tuesday	11
o:subject=none no verb wednesday	-6
o:subject=none of ahead	27
o:subject=none of gone	-20
o:subject=none of today	20
o:subject=none on ahead	-10
o:subject=none since gone	22
o:subject=none tuesday today	11
o:subject=none wednesday today	-6
o:subject=procedure	-16
o:subject=procedure carried	-15
o:subject=procedure carried since gone	-12
o:subject=procedure far	-8
o:subject=procedure far carried from gone	8
o:subject=procedure far carried in gone	7
o:subject=procedure far no verb	-8
o:subject=procedure far no verb gone	-8
o:subject=procedure no verb	-7
o:subject=procedure no verb gone	-11
o:subject=sale	-9
o:subject=sale far	-6
o:subject=sale far no verb	-6
o:subject=sale no verb	-7
o:subject=signing no verb ahead	-11
o:subject=signing no verb since	-12
o:subject=signing of gone	-7
o:subject=signing on ahead	-8
o:subject=signing on gone	10
o:subject=signing since gone	-12
o:subject=truce	15
o:subject=truce  gone	-13
o:subject=truce agree	-20
o:subject=truce agree gone	-19
o:subject=truce agree on	-20
o:subject=truce be	-7
o:subject=truce begin	20
o:subject=truce begin ahead	7
o:subject=truce begin gone	9
o:subject=truce begin in	18
o:subject=truce begin on	7
o:subject=truce carried	7
o:subject=truce carried agree	8
o:subject=truce carried agree gone	9
o:subject=truce carried charge	-10
o:subject=truce carried end	14
o:subject=truce carried end gone	16
o:subject=truce carried end on	15
o:subject=truce carried in gone	-7
o:subject=truce carried last gone	8
o:subject=truce carried on gone	18
o:subject=truce carried other	-16
o:subject=truce carried pay	6
o:subject=truce carried sign	13
o:subject=truce carried sign gone	13
o:subject=truce carried since gone	7
o:subject=truce carried suspend	-14
o:subject=truce carried suspend gone	-14
o:subject=truce carried the gone	-7
o:subject=truce conclude	11
o:subject=truce conclude gone	12
o:subject=truce extend	-10
o:subject=truce extend gone	-10
o:subject=truce far  gone	8
o:subject=truce far carried agree	-6
o:subject=truce far carried be gone	6
o:subject=truce far carried begin	9
o:subject=truce far carried begin ahead	-6
o:subject=truce far carried begin gone	13
o:subject=truce far carried begin on	20
o:subject=truce far carried charge	7
o:subject=truce far carried on gone	11
o:subject=truce far carried pay	7
o:subject=truce far carried pay gone	8
o:subject=truce far carried sign	-9
o:subject=truce far carried sign on	-6
o:subject=truce far carried until gone	11
o:subject=truce far from ahead	-14
o:subject=truce far no verb 	6
o:subject=truce far no verb ahead	-12
o:subject=truce far no verb from	-16
o:subject=truce far no verb gone	6
o:subject=truce far no verb today	9
o:subject=truce from ahead	-7
o:subject=truce from gone	15
o:subject=truce in gone	21
o:subject=truce last gone	11
o:subject=truce no verb	10
o:subject=truce no verb 	-16
o:subject=truce no verb ahead	8
o:subject=truce no verb ends	-10
o:subject=truce no verb on	-7
o:subject=truce no verb saturday,	15
o:subject=truce no verb since	9
o:subject=truce no verb the	-6
o:subject=truce no verb until	-14
o:subject=truce of gone	14
o:subject=truce on gone	-15
o:subject=truce sign	7
o:subject=truce sign gone	7
o:subject=truce since gone	16
o:subject=truce suspend	15
o:subject=truce suspend gone	17
o:subject=truce the gone	-13
o:subject=truce to ahead	-6
o:subject=truce to gone	16
o:subject=truce until ahead	-7
o:subject=truce until gone	-15
o:suspend from ahead	22
o:suspend from gone	7
o:suspend in gone	16
o:suspend the gone	-7
o:suspend until ahead	-6
o:tell on today	6
o:topic=controls	-25
o:topic=controls ahead	-8
o:topic=controls far	-21
o:topic=controls far gone	-16
o:topic=controls far no verb	-8
o:topic=controls from	-7
o:topic=controls gone	-17
o:topic=controls of	-6
o:topic=controls on	7
o:topic=controls on gone	9
o:topic=controls since	-14
o:topic=controls since gone	-14
o:topic=deal	-12
o:topic=deal far	9
o:topic=deal far ahead	11
o:topic=deal far from ahead	6
o:topic=deal far gone	-6
o:topic=deal far on ahead	7
o:topic=deal far since	6
o:topic=deal far since gone	6
o:topic=deal gone	-8
o:topic=deal negotiate	11
o:topic=deal reach	6
o:topic=deal settle	-8
o:topic=deal since	-22
o:topic=deal since gone	-22
o:topic=duties 	-8
o:topic=duties 12:01	-7
o:topic=duties agree	21
o:topic=duties announce	-7
o:topic=duties ask	6
o:topic=duties before ahead	7
o:topic=duties before gone	-12
o:topic=duties begin	-13
o:topic=duties call	10
o:topic=duties carry	14
o:topic=duties clear	11
o:topic=duties duty	-6
o:topic=duties end	9
o:topic=duties far  gone	7
o:topic=duties far be	-13
o:topic=duties far begin	8
o:topic=duties far end	-12
o:topic=duties far from	-12
o:topic=duties far from gone	-8
o:topic=duties far gone	12
o:topic=duties far in	-25
o:topic=duties far in gone	-24
o:topic=duties far no verb	-12
o:topic=duties far of	8
o:topic=duties far of gone	9
o:topic=duties far on	11
o:topic=duties far on gone	9
o:topic=duties far other	-8
o:topic=duties far pay	6
o:topic=duties far the	19
o:topic=duties far the ahead	10
o:topic=duties far the gone	10
o:topic=duties far today	-24
o:topic=duties from	19
o:topic=duties from ahead	20
o:topic=duties from gone	-33
o:topic=duties from today	26
o:topic=duties have	10
o:topic=duties impose	-8
o:topic=duties in	-10
o:topic=duties in gone	-7
o:topic=duties introduce	-8
o:topic=duties last	-10
o:topic=duties last gone	-10
o:topic=duties levy	7
o:topic=duties lower	-7
o:topic=duties make	-9
o:topic=duties of	-8
o:topic=duties of ahead	-22
o:topic=duties of today	-6
o:topic=duties on today	-7
o:topic=duties pay	-16
o:topic=duties put	-15
o:topic=duties since	6
o:topic=duties since ahead	-15
o:topic=duties since gone	12
o:topic=duties suspend	20
o:topic=duties tax	-6
o:topic=duties the	20
o:topic=duties the ahead	-6
o:topic=duties the gone	13
o:topic=duties to	-12
o:topic=duties to gone	-8
o:topic=duties today	15
o:topic=exclusions	-22
o:topic=exclusions be	-8
o:topic=exclusions gone	-14
o:topic=exclusions on	-6
o:topic=fees	-17
o:topic=fees gone	-9
o:topic=longer begin	9
o:topic=longer end	7
o:topic=longer far	-26
o:topic=longer far gone	-17
o:topic=longer far no verb	-15
o:topic=longer in	-18
o:topic=longer in gone	-18
o:topic=longer on gone	9
o:topic=longer other	-8
o:topic=longer since	9
o:topic=longer since gone	9
o:topic=longer to	11
o:topic=longer to gone	14
o:topic=meeting	-33
o:topic=meeting 	-7
o:topic=meeting  gone	-6
o:topic=meeting ahead	-29
o:topic=meeting begin	-16
o:topic=meeting far	11
o:topic=meeting far 	-24
o:topic=meeting far  gone	-18
o:topic=meeting far be	8
o:topic=meeting far begin	-6
o:topic=meeting far end	10
o:topic=meeting far from	8
o:topic=meeting far from ahead	7
o:topic=meeting far gone	7
o:topic=meeting far on	11
o:topic=meeting far on gone	9
o:topic=meeting far since	6
o:topic=meeting far since gone	7
o:topic=meeting far the	7
o:topic=meeting far the gone	9
o:topic=meeting far to gone	-6
o:topic=meeting from	-16
o:topic=meeting from gone	-8
o:topic=meeting gone	-22
o:topic=meeting in	16
o:topic=meeting in gone	17
o:topic=meeting on	-46
o:topic=meeting on ahead	-21
o:topic=meeting on gone	-26
o:topic=meeting since	-12
o:topic=meeting since gone	-11
o:topic=meeting suspend	8
o:topic=meeting the	6
o:topic=meeting the gone	8
o:topic=meeting today	9
o:topic=none  today	-13
o:topic=none begin	-19
o:topic=none from	19
o:topic=none from ahead	15
o:topic=none from gone	8
o:topic=none have	-17
o:topic=none in	8
o:topic=none in gone	10
o:topic=none leave	10
o:topic=none monday, today	7
o:topic=none no verb	16
o:topic=none of	32
o:topic=none of ahead	24
o:topic=none of today	19
o:topic=none on	-18
o:topic=none on ahead	-29
o:topic=none other	9
o:topic=none run	-11
o:topic=none since	14
o:topic=none since ahead	-8
o:topic=none since gone	18
o:topic=none sit	10
o:topic=none the ahead	-8
o:topic=none today	-9
o:topic=none tuesday	11
o:topic=none tuesday today	11
o:topic=none until	-6
o:topic=none wednesday	-7
o:topic=none wednesday today	-7
o:topic=procedure	-10
o:topic=procedure ahead	9
o:topic=procedure be	-8
o:topic=procedure far	-9
o:topic=procedure far from	6
o:topic=procedure far no verb	-8
o:topic=procedure far since	-11
o:topic=procedure far since gone	-11
o:topic=procedure from	16
o:topic=procedure from ahead	11
o:topic=procedure from gone	7
o:topic=procedure gone	-31
o:topic=procedure in	-6
o:topic=procedure no verb	-7
o:topic=procedure on gone	-7
o:topic=procedure since	-19
o:topic=procedure since gone	-18
o:topic=sale	-10
o:topic=sale far no verb	-6
o:topic=sale no verb	-7
o:topic=signing 	9
o:topic=signing  gone	9
o:topic=signing ahead	-13
o:topic=signing approve	-7
o:topic=signing begin	13
o:topic=signing last	20
o:topic=signing last gone	20
o:topic=signing of	-17
o:topic=signing of gone	-15
o:topic=signing on gone	8
o:topic=signing sign	11
o:topic=signing today	6
o:topic=truce	20
o:topic=truce 	-19
o:topic=truce  gone	-16
o:topic=truce be	-11
o:topic=truce begin	24
o:topic=truce carry	-8
o:topic=truce declare	16
o:topic=truce ends	-11
o:topic=truce extend	-11
o:topic=truce far 	6
o:topic=truce far  gone	8
o:topic=truce far agree	-8
o:topic=truce far ahead	-18
o:topic=truce far be	9
o:topic=truce far from	-18
o:topic=truce far from ahead	-16
o:topic=truce far gone	12
o:topic=truce far in	-10
o:topic=truce far in gone	-9
o:topic=truce far on	8
o:topic=truce far on gone	11
o:topic=truce far pay	8
o:topic=truce far since	13
o:topic=truce far since gone	14
o:topic=truce far today	8
o:topic=truce far until	11
o:topic=truce far until gone	11
o:topic=truce for	-6
o:topic=truce from gone	8
o:topic=truce gone	20
o:topic=truce have	-9
o:topic=truce in	38
o:topic=truce in gone	38
o:topic=truce last	22
o:topic=truce last gone	23
o:topic=truce make	20
o:topic=truce no verb	10
o:topic=truce of gone	12
o:topic=truce on	-11
o:topic=truce on gone	-13
o:topic=truce saturday,	15
o:topic=truce sign	-10
o:topic=truce since	14
o:topic=truce since ahead	-6
o:topic=truce since gone	17
o:topic=truce the	-32
o:topic=truce the ahead	-7
o:topic=truce the gone	-24
o:topic=truce to	-8
o:topic=truce to ahead	-9
o:topic=truce until	-45
o:topic=truce until ahead	-16
o:topic=truce until gone	-29
pc0=impose	6
pc0=up	10
pc1=agree	15
pc1=begin	7
pc1=end	-10
pc1=impose	15
pc1=propose	-9
pc1=return	14
pc1=target	-8
pc1=up	7
pct0=agree past	-10
pct0=agree perfect	8
pct0=begin past	10
pct0=impose future	-6
pct0=impose past	-12
pct0=impose past-passive	10
pct0=impose perfect	6
pct0=impose present-passive	18
pct0=stay modal	-6
pct0=stay present	8
pct0=suspend future	-9
pct0=suspend present-passive	13
pct0=up present	-6
pct1=agree participle-passive	9
pct1=agree perfect	10
pct1=begin past	12
pct1=impose future	-6
pct1=impose gerund	-9
pct1=impose infinitive	-11
pct1=impose infinitive-passive	10
pct1=impose participle-passive	10
pct1=impose past-passive	10
pct1=impose perfect	7
pct1=impose present-passive	18
pct1=stay modal	-6
pct1=suspend future	-8
pct1=suspend present	-9
pct1=suspend present-passive	13
phas-future	-16
phas-gerund	6
phas-modal	-18
phas-participle	12
phas-perfect	7
phas-pluperfect	8
phas-present	8
pt0=future	-10
pt0=future-passive	-6
pt0=modal	-21
pt0=past	-6
pt0=perfect	8
pt0=pluperfect	10
pt0=present	-6
pt0=present-not	7
pt0=present-passive	14
pt1=future	-6
pt1=future-passive	-6
pt1=gerund	6
pt1=infinitive	-22
pt1=infinitive-passive	10
pt1=modal	-21
pt1=participle-passive	10
pt1=pluperfect	11
pt1=present	-13
pt1=present-not	7
pt1=present-passive	14
pv0-none	-8
pv0=confirm	-9
pv0=cut	8
pv0=extend	7
pv0=have	-24
pv0=know	-6
pv0=make	-7
pv0=put	-7
pv0=raise	7
pv0=rise	8
pv0=stand	13
pv0=suspend	-10
pv1-none	-13
pv1=agree	12
pv1=announce	-9
pv1=charge	-7
pv1=confirm	-9
pv1=cut	8
pv1=have	-22
pv1=know	-7
pv1=make	-9
pv1=put	-7
pv1=raise	7
pv1=rise	8
pv1=sign	6
pv1=sit	-6
pv1=stand	9
pv1=start	9
pv1=stay	-8
pv1=suspend	-9
pv2-none	-24
pvt0=agree past	-14
pvt0=agree perfect	9
pvt0=be past	7
pvt0=be present	-11
pvt0=extend present	7
pvt0=have past	-6
pvt0=have present	-16
pvt0=hold present	8
pvt0=know present	-6
pvt0=other past	-12
pvt0=other perfect	16
pvt0=other present	-9
pvt0=stand present	15
pvt0=suspend future	-7
pvt0=tell past	6
pvt1=agree perfect	10
pvt1=be past	9
pvt1=be present	-9
pvt1=extend present	7
pvt1=have present	-15
pvt1=hold present	8
pvt1=know present	-6
pvt1=other past	-12
pvt1=other perfect	11
pvt1=other present	-8
pvt1=stand present	15
pvt1=suspend future	-7
pvt1=tell past	6
q:!	7
q:"	-9
q:'s	-11
q:)	8
q:,	29
q:-	7
q:.	-25
q::	-21
q:;	10
q:<agent>	-20
q:<day-ahead>	-25
q:<day-today>	-13
q:<gate>	-16
q:<level-noun>	10
q:<level>	-16
q:<money>	-26
q:<month-ahead>	24
q:<month-gone>	-22
q:<name>	-8
q:<not>	-13
q:<number>	-22
q:<office>	18
q:<organisation>	-31
q:<person>	-15
q:<quality>	14
q:<seat>	18
q:<span>	47
q:<taker>	7
q:<v-bear>	-14
q:<v-begin>	9
q:<v-buy>	-8
q:<v-down>	10
q:<v-end>	-31
q:<v-impose>	9
q:<v-propose>	-16
q:<v-stay>	-16
q:<v-suspend>	14
q:<v-threaten>	-11
q:<v-up>	-34
q:?	-8
q:@	-9
q:a	-9
q:above	13
q:abroad	-6
q:add	-8
q:additional	-14
q:affiliate	6
q:after	17
q:again	22
q:against	8
q:ago	19
q:agree	12
q:agreement	-10
q:alone	-8
q:announce	18
q:announcement	10
q:another	-14
q:answer	13
q:any	-10
q:anything	-6
q:apply	9
q:approval	8
q:approve	-18
q:are	18
q:article	8
q:autumn	-14
q:became	8
q:because	-23
q:become	12
q:beef	12
q:been	10
q:before	12
q:begin	20
q:behind	7
q:better	-8
q:between	8
q:boat	-11
q:both	8
q:bring	-13
q:busan	-15
q:but	6
q:call	-14
q:can	-15
q:carry	-6
q:certain	-10
q:changed	-19
q:charge	6
q:client	6
q:close	12
q:closed	-8
q:coffee	14
q:come	25
q:commerce	11
q:control	-6
q:copper	-11
q:cost	-7
q:cotton	17
q:country	-15
q:crude	6
q:date	15
q:day	-17
q:de	-6
q:deal	-8
q:did	-10
q:doe	8
q:doing	15
q:down	10
q:due	-6
q:duty	6
q:each	20
q:earth	-19
q:economy	-6
q:either	7
q:emergency	-18
q:end	-18
q:enter	-10
q:entry	-9
q:evening	-6
q:extra	16
q:face	12
q:fall	-18
q:firm	-13
q:flour	17
q:foreign	-13
q:four	-23
q:fourth	6
q:free	-7
q:friday	6
q:from	-12
q:further	21
q:general	-8
q:get	-14
q:go	-14
q:good	-13
q:great	-6
q:hand	7
q:happen	7
q:happened	-7
q:has	-32
q:have	-15
q:he	-7
q:here	6
q:his	-7
q:hit	10
q:hold	-6
q:house	-6
q:how	9
q:if	-21
q:import	-15
q:importer	6
q:instead	8
q:into	-8
q:is	7
q:it	-8
q:item	-6
q:its	-10
q:joint	21
q:just	-9
q:largest	9
q:lasted	-17
q:law	-10
q:lay	9
q:leave	-38
q:lentil	-9
q:list	-11
q:lorry	13
q:lower	-18
q:machinery	-10
q:madrid	-6
q:man	-12
q:many	11
q:me	22
q:minister	10
q:minute	-14
q:money	-11
q:more	-38
q:morning	-17
q:mr	-8
q:must	8
q:name	10
q:need	-9
q:never	9
q:new	-8
q:no	6
q:none	11
q:not	-17
q:nothing	-9
q:notice	-7
q:now	11
q:number	7
q:off	-6
q:oil	7
q:on	16
q:once	-13
q:one	20
q:only	-7
q:open	-7
q:opened	6
q:or	-15
q:orange	-10
q:other	8
q:out	19
q:over	-14
q:own	-7
q:palm	-6
q:parliament	10
q:pause	27
q:pay	-7
q:people	16
q:permit	-9
q:piece	8
q:plant	11
q:point	-6
q:port	-10
q:president	-12
q:proclamation	-26
q:prolonged	7
q:put	-14
q:raise	-18
q:rare	-18
q:rate	-17
q:reach	11
q:reciprocal	-9
q:remain	-8
q:reply	6
q:representative	-7
q:rest	20
q:rise	-7
q:river	-11
q:round	-12
q:rum	10
q:run	-15
q:salmon	-11
q:same	-17
q:say	-14
q:season	11
q:section	-32
q:set	-9
q:shelve	6
q:shook	6
q:should	10
q:side	-18
q:sign	-22
q:since	-21
q:sit	-10
q:small	10
q:so	-9
q:soybean	7
q:spring	7
q:state	12
q:statement	12
q:stay	-26
q:still	-7
q:stockholm	-8
q:strike	-8
q:surcharge	-28
q:suspension	-32
q:table	-12
q:take	-14
q:talk	-11
q:tariff	10
q:tell	-6
q:text	-7
q:than	-22
q:thank	9
q:that	-26
q:then	17
q:there	7
q:they	24
q:thi	-28
q:think	6
q:third	-8
q:threaten	-8
q:through	-8
q:time	-18
q:to	-44
q:trade	-14
q:truce	9
q:two	13
q:unless	10
q:us	-14
q:want	-14
q:watche	-14
q:we	-33
q:week	17
q:welcome	-15
q:were	-10
q:what	-14
q:where	21
q:which	-29
q:who	-14
q:why	-7
q:will	14
q:with	6
q:within	10
q:word	13
q:worst	-6
q:would	-9
q:yarn	16
q:year	-10
q:yes	-12
q:yet	-12
q:you	22
qt=future	14
qt=past	-12
qt=perfect	-22
qt=pluperfect	6
qt=present	-16
quoted	8
r1='s	-9
r1='s & d:gone	-15
r1=,	-8
r1=, & d:ahead	-29
r1=, & d:gone	7
r1=.	18
r1=. & d:today	29
r1=:	-8
r1=: & d:gone	-12
r1=;	8
r1=; & d:ahead	-14
r1=; & d:gone	15
r1=<end>	-16
r1=<end> & d:today	-23
r1=<goods>	6
r1=<goods> & d:ahead	-10
r1=<goods> & d:gone	6
r1=<name>	-6
r1=<name> & d:ahead	-16
r1=<name> & d:gone	-9
r1=<number>	-8
r1=<person>	6
r1=<person> & d:gone	7
r1=<quality>	-24
r1=<quality> & d:ahead	-13
r1=<quality> & d:gone	-9
r1=<seat> & d:gone	6
r1=<v-bear> & d:ahead	19
r1=<v-bear> & d:gone	-18
r1=<v-down> & d:gone	7
r1=<v-end>	-9
r1=<v-end> & d:gone	-7
r1=<v-impose>	-6
r1=<v-say> & d:today	7
r1=<v-up>	-6
r1=?	-11
r1=? & d:ahead	-6
r1=? & d:gone	-11
r1=a	-27
r1=a & d:gone	-23
r1=after & d:gone	-18
r1=after & d:today	12
r1=and & d:ahead	20
r1=and & d:gone	-9
r1=and & d:today	-16
r1=as	-8
r1=at	-31
r1=at & d:ahead	-10
r1=at & d:gone	-16
r1=at & d:today	-7
r1=before	7
r1=between	-13
r1=between & d:gone	-11
r1=both	16
r1=both & d:gone	19
r1=end	-10
r1=end & d:gone	-9
r1=evening	-14
r1=evening & d:gone	-10
r1=for	17
r1=for & d:ahead	8
r1=for & d:gone	13
r1=has	-14
r1=has & d:gone	-14
r1=he & d:gone	6
r1=if	-15
r1=if & d:ahead	-13
r1=in	-9
r1=in & d:gone	-20
r1=it	-6
r1=it & d:ahead	-21
r1=it & d:gone	6
r1=most	-9
r1=most & d:gone	-8
r1=neither & d:gone	6
r1=night	-8
r1=our	11
r1=our & d:gone	15
r1=pay	15
r1=pay & d:ahead	20
r1=run	10
r1=that	-11
r1=that & d:gone	-15
r1=there	12
r1=there & d:gone	13
r1=to	10
r1=to & d:ahead	10
r1=under	12
r1=under & d:gone	13
r1=until	-6
r1=when & d:gone	6
r1=with	-9
r1=—	9
r1=— & d:today	9
r2='s	8
r2=,	8
r2=.	13
r2=<day-ahead>	10
r2=<day-gone>	6
r2=<duty>	-19
r2=<end>	-15
r2=<goods>	-8
r2=<name>	-7
r2=<not>	-16
r2=<number>	-21
r2=<person>	-28
r2=<span>	19
r2=<v-begin>	13
r2=<v-end>	31
r2=<v-impose>	-17
r2=<v-propose>	-9
r2=<v-say>	-12
r2=<v-sell>	-7
r2=<v-stay>	-6
r2=<v-target>	-10
r2=a	-6
r2=after	-9
r2=and	12
r2=another	-17
r2=be	-7
r2=been	-10
r2=come	10
r2=duty	-6
r2=end	23
r2=from	29
r2=had	6
r2=has	-12
r2=have	-9
r2=hold	17
r2=hour	-10
r2=in	-7
r2=is	11
r2=may	-8
r2=next	11
r2=of	-11
r2=on	-12
r2=other	-6
r2=put	-13
r2=remain	6
r2=run	-7
r2=section	-11
r2=so	9
r2=stay	-20
r2=take	9
r2=three	-8
r2=to	-8
r2=truce	-9
r2=until	11
r2=well	-6
r2=where	-6
r2=which	17
r2=will	-12
r2=would	20
r3=.	15
r3=:	-30
r3=<agent>	10
r3=<day-ahead>	20
r3=<day-gone>	-15
r3=<duty>	6
r3=<end>	-24
r3=<gate>	10
r3=<goods>	-18
r3=<level>	-25
r3=<name>	25
r3=<not>	-11
r3=<number>	8
r3=<office>	-6
r3=<organisation>	-13
r3=<person>	12
r3=<quality>	-14
r3=<v-down>	-12
r3=<v-impose>	-27
r3=<v-return>	10
r3=<v-say>	-10
r3=<v-target>	7
r3=a	-7
r3=an	7
r3=another	7
r3=as	-6
r3=back	24
r3=be	-17
r3=been	14
r3=both	-13
r3=charge	12
r3=collect	-7
r3=day	-8
r3=duty	8
r3=end	19
r3=extend	-9
r3=go	6
r3=government	15
r3=had	-14
r3=has	15
r3=hold	-9
r3=is	7
r3=leave	8
r3=month	-6
r3=my	7
r3=no	-6
r3=not	-22
r3=of	-21
r3=old	-6
r3=on	15
r3=over	7
r3=pause	9
r3=pay	-26
r3=put	-8
r3=return	10
r3=see	7
r3=side	11
r3=suspend	-14
r3=that	8
r3=the	-10
r3=there	-8
r3=they	-7
r3=truce	22
r3=up	14
r3=we	-9
r3=with	-7
r3=would	-9
r3=year	13
r3=you	9
r4="	10
r4='s	-15
r4=,	11
r4=-	-12
r4=:	13
r4=<day-ahead>	17
r4=<day-gone>	-15
r4=<day-today>	-7
r4=<duty>	-8
r4=<end>	-18
r4=<gate>	-10
r4=<goods>	-8
r4=<level-noun>	-8
r4=<level>	-12
r4=<name>	8
r4=<not>	-14
r4=<organisation>	-7
r4=<quality>	12
r4=<span>	-19
r4=<v-agree>	6
r4=<v-down>	-11
r4=<v-end>	12
r4=<v-impose>	-14
r4=<v-say>	-11
r4=<v-stay>	-20
r4=<v-target>	-6
r4=<v-up>	10
r4=an	12
r4=and	-12
r4=apply	-12
r4=as	-15
r4=before	-10
r4=both	13
r4=doe	6
r4=from	-14
r4=further	9
r4=go	15
r4=government	7
r4=has	13
r4=hold	-14
r4=in	-6
r4=it	7
r4=keep	6
r4=no	-23
r4=of	-14
r4=on	33
r4=run	7
r4=sign	10
r4=so	7
r4=suspension	6
r4=take	-6
r4=tariff	-18
r4=that	-14
r4=the	-26
r4=truce	7
r4=was	-14
r4=will	7
r4=with	-11
r=, <level>	-8
r=, <name>	7
r=, <number>	-10
r=, <quality>	-12
r=, after	-7
r=, as	7
r=, at	-7
r=, come	8
r=, end	14
r=, expire	6
r=, for	-11
r=, good	13
r=, had	11
r=, in	-17
r=, now	6
r=, on	-10
r=, stay	-16
r=, to	-9
r=, until	-7
r=, where	-6
r=, which	13
r=, with	-8
r=. <end>	16
r=: <number>	-10
r=; <end>	11
r=<end> <end>	-16
r=<name> 's	-15
r=<person> and	12
r=<quality> good	-7
r=? <end>	-11
r=and end	10
r=and has	-12
r=and is	18
r=and it	13
r=and last	6
r=and was	7
r=and will	-9
r=as well	-6
r=at <number>	-14
r=for <span>	21
r=for a	8
r=has been	-8
r=in <seat>	7
r=is the	10
r=it 's	11
r=it was	-12
r=it would	12
r=last year	-7
r=of next	11
r=of the	-7
r=on the	7
r=pay the	6
r=the <quality>	19
r=to <day-ahead>	16
r=to <day-gone>	7
r=under the	7
r=will not	-6
r=— for	10
r=— the	-16
s:"	-10
s:'	-16
s:'s	-6
s:(	-8
s:,	-13
s:-	11
s:.	-9
s:/	15
s::	-7
s:<day-ahead>	-14
s:<day-gone>	23
s:<day-today>	-14
s:<duty>	8
s:<gate>	18
s:<goods-amount>	-11
s:<level-noun>	-6
s:<level>	-14
s:<money>	-14
s:<month-ahead>	-58
s:<month-today>	-10
s:<name>	7
s:<not>	-16
s:<number>	6
s:<office>	7
s:<person>	-8
s:<points>	21
s:<quality>	-11
s:<seat>	-14
s:<sender>	-18
s:<span>	26
s:<taker>	-21
s:<v-bear>	-17
s:<v-begin>	21
s:<v-buy>	-49
s:<v-deny>	-26
s:<v-down>	-8
s:<v-end>	-11
s:<v-propose>	-6
s:<v-return>	9
s:<v-sell>	-24
s:<v-stay>	-10
s:<v-suspend>	15
s:<v-target>	-10
s:<v-threaten>	-9
s:?	-20
s:@	20
s:a	-13
s:about	-22
s:act	-9
s:add	-19
s:additional	8
s:afternoon	-8
s:afterward	6
s:agent	-10
s:ago	-7
s:agree	-9
s:agreement	-25
s:aire	-14
s:airport	12
s:al	8
s:all	-40
s:allow	-13
s:already	19
s:also	-19
s:altogether	-9
s:am	9
s:among	-11
s:amount	6
s:an	-20
s:annex	-6
s:announce	-21
s:announcement	9
s:another	12
s:answer	-7
s:any	-26
s:apply	-9
s:approval	-11
s:approve	-16
s:are	11
s:armistice	-7
s:arranged	7
s:arrive	-6
s:as	11
s:aside	-8
s:asleep	9
s:at	-10
s:away	11
s:back	10
s:ban	-8
s:banana	6
s:bargain	-7
s:be	16
s:beef	13
s:been	8
s:begin	22
s:best	-7
s:bill	-6
s:bite	-8
s:border	7
s:born	-6
s:both	40
s:brandy	-19
s:bread	-9
s:bring	-6
s:bueno	-14
s:bulletin	18
s:busan	-15
s:but	-26
s:buyer	-12
s:can	-6
s:cargo	12
s:carry	-7
s:case	-13
s:cease	14
s:cement	-7
s:certain	8
s:change	7
s:changed	-6
s:cheese	18
s:chicken	-13
s:chip	-9
s:chrome	-9
s:city	-20
s:civilian	-9
s:clock	25
s:close	-15
s:coal	12
s:cocoa	-9
s:cod	6
s:collect	6
s:come	-24
s:commerce	-22
s:company	-21
s:conference	13
s:confirm	-9
s:consider	10
s:consultation	-12
s:continue	-14
s:corn	-9
s:corrected	6
s:corresponding	6
s:cost	-6
s:cotton	-15
s:could	-8
s:count	-11
s:counted	24
s:counter	11
s:countermeasure	-10
s:country	-24
s:course	6
s:current	7
s:customer	-11
s:date	-11
s:dated	12
s:deadline	-8
s:deal	-14
s:decided	7
s:declare	33
s:decree	11
s:delegation	-25
s:desk	-13
s:discuss	-8
s:dispute	-7
s:do	13
s:dollar	-6
s:down	24
s:due	-25
s:during	-11
s:duty	16
s:each	12
s:earlier	-15
s:early	-10
s:earth	-9
s:effect	17
s:either	12
s:else	-8
s:emergency	-16
s:end	-25
s:evening	-28
s:everybody	10
s:exchanged	-7
s:exemption	-11
s:expect	-11
s:expire	10
s:export	-34
s:extension	-32
s:extra	16
s:fact	-12
s:far	-14
s:farm	-26
s:fee	-32
s:fentanyl	7
s:filed	13
s:finance	7
s:firm	-9
s:flour	18
s:follow	-16
s:following	-8
s:force	25
s:forced	-31
s:found	-9
s:four	10
s:fourth	-25
s:freeze	12
s:friday	-18
s:friend	6
s:from	19
s:front	-12
s:full	-13
s:further	-9
s:gate	-6
s:gave	6
s:gazette	14
s:get	-14
s:good	13
s:government	30
s:grain	-9
s:had	-22
s:halifax	10
s:halt	33
s:halve	7
s:hand	11
s:happen	-13
s:happened	7
s:harbour	-16
s:harvest	7
s:has	7
s:he	-16
s:height	-12
s:here	-17
s:high	-8
s:higher	-12
s:highest	-19
s:him	6
s:home	-10
s:hour	-25
s:how	7
s:ice	-8
s:if	-6
s:import	-19
s:impose	10
s:included	10
s:increase	7
s:initial	6
s:instead	25
s:interest	10
s:into	13
s:is	14
s:island	-8
s:its	12
s:izmir	-9
s:just	-6
s:kick	6
s:kind	-8
s:know	7
s:kuala	-7
s:labor	-29
s:lago	6
s:lapse	-9
s:last	11
s:lasted	-20
s:lay	14
s:leader	7
s:leave	10
s:led	14
s:legal	-6
s:lentil	-9
s:let	-27
s:letter	7
s:level	9
s:levy	19
s:licence	-23
s:lift	-8
s:likewise	11
s:lisbon	-6
s:list	-25
s:live	7
s:loaded	-13
s:london	-13
s:long	20
s:look	6
s:lose	-24
s:lumpur	-7
s:machine	-22
s:machinery	9
s:make	10
s:maker	-8
s:market	6
s:matter	-9
s:may	-13
s:mean	-9
s:meanwhile	11
s:member	-14
s:memorandum	-9
s:men	-14
s:midnight	-29
s:milk	10
s:mill	6
s:minister	-7
s:ministry	-26
s:mombasa	-6
s:monday	16
s:month	17
s:moratorium	11
s:more	17
s:morning	-12
s:motor	11
s:move	-15
s:my	9
s:nadi	10
s:name	7
s:named	-11
s:nearly	-6
s:need	-8
s:negotiate	9
s:new	-18
s:next	7
s:night	-11
s:no	-7
s:northern	-11
s:not	9
s:note	29
s:number	-8
s:observed	30
s:of	-7
s:offer	-13
s:olive	11
s:one	7
s:open	-13
s:opened	-6
s:or	-17
s:order	-43
s:ore	-10
s:originating	13
s:other	7
s:our	-13
s:out	-14
s:outside	10
s:over	-40
s:own	-7
s:pact	-9
s:paper	-7
s:paragraph	9
s:parliament	12
s:part	-21
s:peace	14
s:pen	24
s:permit	-14
s:phase	-7
s:phosphate	15
s:pipe	-8
s:place	-16
s:plan	-17
s:plywood	-6
s:pork	-6
s:port	-30
s:position	-7
s:potatoe	-14
s:powder	-10
s:premier	-6
s:president	-19
s:press	11
s:price	-20
s:prime	-6
s:proclamation	-20
s:prolong	-6
s:prolongation	6
s:propose	-9
s:provide	9
s:put	-13
s:quay	8
s:rare	-8
s:read	-7
s:reason	6
s:recall	-8
s:receive	-8
s:reciprocal	19
s:reduce	15
s:reduction	24
s:refund	7
s:remain	12
s:remove	-6
s:renewed	-31
s:reply	-6
s:republic	7
s:result	-21
s:revive	14
s:rice	-24
s:river	-14
s:roaming	-7
s:round	-28
s:rule	-18
s:s	-8
s:saturday	9
s:say	-36
s:sea	9
s:season	-18
s:seat	13
s:section	-20
s:separate	-7
s:set	9
s:settle	-13
s:shall	16
s:sheet	-19
s:shook	16
s:shop	11
s:should	7
s:shrink	-7
s:side	6
s:sign	14
s:since	26
s:sir	17
s:sit	-8
s:slap	12
s:sleep	15
s:so	15
s:somebody	10
s:something	-7
s:sooner	8
s:spare	-6
s:special	16
s:spoke	7
s:standstill	12
s:start	14
s:state	18
s:steak	-7
s:still	-8
s:stockholm	8
s:stop	18
s:strike	-14
s:such	-13
s:sugar	-10
s:sum	-10
s:surcharge	-22
s:suspend	12
s:suspension	13
s:table	12
s:take	10
s:talk	-27
s:tangier	9
s:tax	-6
s:tell	-8
s:term	6
s:textile	10
s:th	12
s:that	-10
s:the	-21
s:them	-32
s:then	16
s:therefore	13
s:they've	-10
s:thi	17
s:thing	18
s:third	-6
s:those	19
s:threaten	-16
s:three	-9
s:through	-7
s:tile	10
s:till	-10
s:tin	10
s:to	-14
s:too	-6
s:tractor	6
s:trade	-19
s:truce	22
s:twice	-19
s:two	8
s:tyre	8
s:under	7
s:understanding	18
s:up	-20
s:upon	12
s:us	19
s:use	-15
s:used	-17
s:valid	-6
s:video	10
s:vote	-17
s:voted	-7
s:want	-15
s:war	24
s:was	6
s:watche	-8
s:water	-13
s:way	18
s:we	-6
s:week	-7
s:weekend	8
s:were	-14
s:what	10
s:whatever	-20
s:wheat	-17
s:when	8
s:where	9
s:whether	-8
s:which	18
s:whole	10
s:whose	-7
s:wine	-9
s:with	-8
s:within	-11
s:without	-27
s:word	-7
s:worked	-6
s:worst	-10
s:would	-20
s:write	-25
s:year	13
s:york	-18
s:your	-36
s:zero	7
s:|	9
s:·	-7
s:—	9
sa:( <number>	-7
sa:)	-8
sa:) -	6
sa:) .	-22
sa:) and	11
sa:, "	-11
sa:, <day-ahead>	23
sa:, <level>	11
sa:, <name>	15
sa:, <quality>	-7
sa:, and	7
sa:, at	-8
sa:, both	12
sa:, by	-15
sa:, come	8
sa:, end	20
sa:, for	11
sa:, good	21
sa:, has	-20
sa:, his	11
sa:, hold	14
sa:, i	6
sa:, if	-15
sa:, in	-39
sa:, it	-14
sa:, not	6
sa:, now	6
sa:, on	-15
sa:, over	-8
sa:, run	13
sa:, stay	-16
sa:, the	-7
sa:, until	-28
sa:, up	-11
sa:, which	27
sa:, will	22
sa:- earth	7
sa:.	-9
sa:. "	13
sa:. .	15
sa:: a	-11
sa:; <seat>	-7
sa:; it	-6
sa:; the	-15
sa:<agent>	-21
sa:<day-ahead>	53
sa:<day-ahead> ,	18
sa:<day-ahead> .	30
sa:<day-ahead> to	-16
sa:<day-gone>	-51
sa:<day-gone> ,	-7
sa:<day-gone> .	-20
sa:<day-today> ,	11
sa:<day-today> .	-17
sa:<duty>	-13
sa:<gate>	24
sa:<goods-amount>	-7
sa:<goods>	-7
sa:<level>	-21
sa:<level> .	12
sa:<level> and	-23
sa:<level> at	10
sa:<level> for	-6
sa:<level> on	18
sa:<level> to	-6
sa:<level> under	-11
sa:<money>	-25
sa:<month-ahead>	-9
sa:<month-gone>	-6
sa:<month-gone> and	7
sa:<name> 's	-25
sa:<name> .	-7
sa:<name> <level>	12
sa:<name> and	-9
sa:<name> at	25
sa:<name> for	-6
sa:<name> has	27
sa:<name> to	-6
sa:<not>	-10
sa:<number>	15
sa:<number> .	7
sa:<number> ;	10
sa:<number> for	7
sa:<number> in	7
sa:<number> of	18
sa:<number> th	8
sa:<number> to	-9
sa:<office> ,	10
sa:<organisation>	-18
sa:<organisation> .	-12
sa:<organisation> and	-10
sa:<organisation> has	16
sa:<organisation> will	9
sa:<person>	-9
sa:<person> ,	12
sa:<person> .	-7
sa:<person> and	18
sa:<person> sign	-6
sa:<points>	22
sa:<points> of	30
sa:<quality>	-7
sa:<quality> duty	7
sa:<quality> good	9
sa:<quality> oil	-7
sa:<quality> one	9
sa:<quality> origin	-7
sa:<quality> side	12
sa:<quality> tariff	13
sa:<seat>	-6
sa:<seat> ,	-11
sa:<seat> .	-8
sa:<seat> had	-6
sa:<sender>	-22
sa:<span>	20
sa:<span> ,	-23
sa:<span> .	45
sa:<span> after	8
sa:<span> before	-9
sa:<span> later	-9
sa:<span> of	-12
sa:<span> on	-14
sa:<span> to	-11
sa:<taker>	-14
sa:<v-agree>	-13
sa:<v-bear>	-25
sa:<v-buy>	-9
sa:<v-deny>	-8
sa:<v-down>	-18
sa:<v-impose>	-15
sa:<v-say>	-24
sa:<v-sell>	-6
sa:<v-suspend>	7
sa:<v-target>	12
sa:?	-20
sa:a <quality>	-8
sa:a further	14
sa:a licence	-9
sa:a new	7
sa:a pause	-11
sa:a second	-8
sa:a surcharge	-7
sa:a third	9
sa:a truce	21
sa:about	-8
sa:add	-7
sa:additional <level>	-21
sa:additional tariff	13
sa:after	-13
sa:after .	12
sa:after <span>	-13
sa:after a	6
sa:after it	6
sa:afternoon	-6
sa:again	-8
sa:agree	-10
sa:all	-16
sa:allow	-13
sa:alone .	6
sa:already	9
sa:altogether	-8
sa:altogether .	-8
sa:among	-9
sa:amount	6
sa:amount to	7
sa:an end	8
sa:an extension	-8
sa:an extra	10
sa:and ,	-7
sa:and <level>	-43
sa:and <name>	6
sa:and <person>	12
sa:and <seat>	6
sa:and a	-11
sa:and are	9
sa:and both	-13
sa:and by	6
sa:and for	11
sa:and in	-9
sa:and it	9
sa:and keep	13
sa:and no	8
sa:and put	-8
sa:and run	-8
sa:and that	15
sa:and the	-35
sa:and was	10
sa:and we	-14
sa:and what	8
sa:another	7
sa:any	-20
sa:apply	-23
sa:are suspend	12
sa:are to	13
sa:arrangement	6
sa:as	-11
sa:as before	-6
sa:as if	13
sa:as it	-7
sa:ask	6
sa:ask for	8
sa:at <level>	-7
sa:at <number>	14
sa:at midnight	-22
sa:autumn	9
sa:autumn .	10
sa:back	17
sa:back to	14
sa:ban	-7
sa:be charge	6
sa:be in	9
sa:because	-16
sa:beef	9
sa:been	13
sa:before	-16
sa:before .	-14
sa:before it	9
sa:before the	-24
sa:begin .	-8
sa:between	-9
sa:between <name>	-7
sa:both	27
sa:both government	6
sa:brandy	-17
sa:bring the	-7
sa:but	-17
sa:butter	-6
sa:buyer	-9
sa:by	-20
sa:by <name>	-8
sa:by <person>	-9
sa:by <span>	-15
sa:by both	8
sa:calendar	6
sa:can be	-13
sa:carry	-19
sa:case	-9
sa:charge	11
sa:charge <number>	8
sa:charge on	-11
sa:cheese	19
sa:chicken	-8
sa:coffee	9
sa:collect	6
sa:collect .	-12
sa:come	-10
sa:come in	-7
sa:company	-8
sa:conclude	-15
sa:continue	-21
sa:continue to	-12
sa:control of	8
sa:cotton	-11
sa:count	-6
sa:country	-21
sa:country ,	-8
sa:country would	9
sa:course	7
sa:cut	-22
sa:day ,	-11
sa:declare	18
sa:delegation	-8
sa:desk	-8
sa:did	-17
sa:die	10
sa:do	15
sa:do so	6
sa:doe not	-6
sa:down	21
sa:down to	8
sa:drop	7
sa:due	-18
sa:due to	-14
sa:duty ,	-6
sa:duty and	6
sa:duty on	-25
sa:duty that	-8
sa:each	10
sa:each side	15
sa:effect .	6
sa:either	14
sa:emergency	-12
sa:end ,	-12
sa:end of	-9
sa:end on	13
sa:evening	-19
sa:evening .	-9
sa:ever	6
sa:every	6
sa:everybody	9
sa:expire	16
sa:expire on	7
sa:export	-18
sa:extend .	15
sa:extend by	-7
sa:extension	-22
sa:extra	12
sa:extra <level>	10
sa:fall	6
sa:fee	-15
sa:fentanyl ,	6
sa:first	-31
sa:flour	14
sa:follow	-7
sa:for	14
sa:for <number>	9
sa:for <span>	15
sa:for an	7
sa:for another	10
sa:for fentanyl	9
sa:for the	-9
sa:force	22
sa:forced	-20
sa:forced labor	-13
sa:found	-6
sa:four	12
sa:fourth	-7
sa:from <day-ahead>	-16
sa:from <name>	16
sa:from <number>	9
sa:from the	10
sa:full	-6
sa:further	13
sa:further <span>	12
sa:geneva .	-6
sa:get	-15
sa:given	-16
sa:go	8
sa:go back	8
sa:go on	-16
sa:go to	6
sa:good	26
sa:good ,	16
sa:good .	-6
sa:good for	15
sa:good have	-6
sa:good of	7
sa:good pay	-9
sa:good to	15
sa:good until	25
sa:government	21
sa:had	-34
sa:half of	-6
sa:happen	-6
sa:harbour	-7
sa:has	8
sa:has been	-12
sa:has charge	12
sa:has keep	6
sa:has no	-14
sa:have been	14
sa:have pay	-9
sa:have run	8
sa:he	-6
sa:high	-7
sa:highest	-16
sa:highest rate	-13
sa:his	9
sa:hour	-14
sa:hour .	-11
sa:if	7
sa:if the	16
sa:impose	7
sa:in	-13
sa:in <name>	16
sa:in a	-17
sa:in force	17
sa:in london	-6
sa:in one	6
sa:included	10
sa:included .	11
sa:instead	27
sa:instead of	23
sa:into	10
sa:into force	6
sa:introduce	-6
sa:is	9
sa:is <level>	-9
sa:is a	6
sa:is charge	-7
sa:is on	12
sa:is over	9
sa:is the	11
sa:is up	25
sa:it	-15
sa:it 's	17
sa:it ,	-6
sa:it .	-25
sa:it did	-6
sa:it go	9
sa:it had	-13
sa:it has	-17
sa:it to	-13
sa:it was	13
sa:it will	-16
sa:it would	8
sa:item	-9
sa:its	14
sa:its duty	9
sa:keep	9
sa:labor	-17
sa:lapse	-22
sa:lapse .	-9
sa:lapse on	-6
sa:last	17
sa:last ,	8
sa:last <span>	26
sa:later	-9
sa:law	-9
sa:law .	-6
sa:lay	12
sa:leave the	-15
sa:led	15
sa:let	-12
sa:levy on	-11
sa:licence	-15
sa:likewise	6
sa:list	-17
sa:list of	-6
sa:london	-8
sa:look	9
sa:lose	-18
sa:machinery	10
sa:make	8
sa:market	9
sa:matter	-7
sa:meet	-17
sa:member	-6
sa:midnight	-24
sa:midnight .	-20
sa:minister	-19
sa:minister ,	-13
sa:ministry	-11
sa:ministry of	-6
sa:minute .	6
sa:month	16
sa:month ,	12
sa:more	22
sa:more .	13
sa:more than	15
sa:most <quality>	7
sa:motor	6
sa:mr	7
sa:mr <person>	7
sa:my	15
sa:name	10
sa:new	-11
sa:new york	-12
sa:next	13
sa:next year	10
sa:night	-11
sa:no	-13
sa:no .	6
sa:no end	-12
sa:no more	12
sa:not	9
sa:not extend	16
sa:not in	9
sa:nothing	6
sa:nothing to	-7
sa:notice	-9
sa:now	6
sa:now .	8
sa:of <level>	14
sa:of <name>	8
sa:of <person>	13
sa:of a	7
sa:of both	9
sa:of forced	-6
sa:of good	-6
sa:of it	-9
sa:of its	24
sa:of talk	-11
sa:of that	-15
sa:of the	-22
sa:of them	-16
sa:of thi	10
sa:of trade	-9
sa:of what	6
sa:off	8
sa:oil	-9
sa:oil ,	-8
sa:oil .	-7
sa:old	11
sa:older	-16
sa:on	17
sa:on .	18
sa:on <day-ahead>	32
sa:on <day-gone>	-35
sa:on <name>	-11
sa:on <quality>	12
sa:on a	-7
sa:on both	-16
sa:on good	13
sa:on its	-10
sa:on most	14
sa:on our	12
sa:on steel	-9
sa:on sugar	-8
sa:on the	21
sa:on their	10
sa:on top	-6
sa:once	8
sa:one	-16
sa:one .	7
sa:or	-25
sa:order	-7
sa:other	11
sa:other 's	18
sa:out ,	-8
sa:out on	7
sa:outside	12
sa:over	-11
sa:over .	-8
sa:over fentanyl	-6
sa:over the	-15
sa:paper .	6
sa:paragraph	9
sa:pause	-9
sa:pause of	-11
sa:pay	6
sa:pay an	-9
sa:peace	9
sa:pen	24
sa:people	6
sa:period of	-18
sa:permit	-12
sa:place	-10
sa:point	8
sa:pork	-8
sa:port	-15
sa:present	9
sa:president	-8
sa:press	6
sa:prolonged	6
sa:put	-13
sa:put <level>	-10
sa:raise	-6
sa:rare -	7
sa:rare earth	-11
sa:rate .	16
sa:reach	9
sa:receive	-7
sa:reciprocal duty	12
sa:reduce	8
sa:refund	6
sa:remain	10
sa:renewed	-11
sa:renewed .	-8
sa:return to	8
sa:rice	-15
sa:river	-6
sa:round	-18
sa:round of	-7
sa:run for	-9
sa:run out	8
sa:same minute	7
sa:say	-31
sa:say .	-7
sa:say in	-6
sa:seat	13
sa:second	-11
sa:section	-10
sa:section <number>	-27
sa:see	6
sa:see the	10
sa:shall	11
sa:shook	6
sa:shook hand	6
sa:should	11
sa:side	22
sa:side .	-14
sa:sign in	9
sa:signature	7
sa:since	-13
sa:since .	9
sa:since <month-gone>	-7
sa:since spring	-13
sa:sit	-8
sa:slap	14
sa:sleep	19
sa:somebody	7
sa:something	-6
sa:sooner	-6
sa:soybean	-6
sa:special	6
sa:spring ,	6
sa:stand	-15
sa:stand at	-10
sa:standstill	-17
sa:statement	-9
sa:stay	-12
sa:steel	-13
sa:such	-6
sa:sugar	-8
sa:surcharge	-21
sa:surcharge of	-9
sa:suspend	12
sa:suspend <points>	15
sa:suspend until	-9
sa:suspension	14
sa:take	9
sa:talk	-23
sa:talk .	-9
sa:tariff	-6
sa:tariff for	-6
sa:tariff of	7
sa:tax	-12
sa:term	11
sa:th	8
sa:than	6
sa:than <number>	12
sa:that	-22
sa:that <person>	-8
sa:that his	8
sa:that it	13
sa:the	-16
sa:the <day-ahead>	29
sa:the <day-gone>	-8
sa:the <level>	-25
sa:the <name>	9
sa:the <number>	13
sa:the <organisation>	-10
sa:the <person>	-18
sa:the <quality>	8
sa:the <seat>	-9
sa:the <span>	6
sa:the border	6
sa:the deal	6
sa:the duty	-25
sa:the emergency	-7
sa:the end	-7
sa:the first	-16
sa:the highest	-16
sa:the last	-12
sa:the market	10
sa:the older	-7
sa:the ordinary	-10
sa:the pause	-14
sa:the present	10
sa:the rate	-6
sa:the reciprocal	12
sa:the standstill	-7
sa:the summer	6
sa:the table	-11
sa:the tariff	-14
sa:the third	-9
sa:the three	-7
sa:the truce	9
sa:the two	-6
sa:the whole	11
sa:their truce	-7
sa:them	-25
sa:then	-13
sa:there 's	8
sa:there is	-9
sa:there was	6
sa:they	-10
sa:they are	-13
sa:they were	10
sa:thi	13
sa:thi month	21
sa:thi year	8
sa:through	-6
sa:to	-6
sa:to <day-gone>	6
sa:to <level>	-9
sa:to <name>	12
sa:to <number>	-19
sa:to a	11
sa:to do	-7
sa:to end	-25
sa:to expire	9
sa:to hold	-10
sa:to last	8
sa:to leave	6
sa:to run	-12
sa:to the	11
sa:to where	6
sa:top	-6
sa:top of	-16
sa:trade	-26
sa:truce	15
sa:truce end	-6
sa:truce of	13
sa:truce on	-7
sa:truce was	22
sa:truce with	-9
sa:twice	-11
sa:two country	-10
sa:two government	8
sa:two side	-6
sa:under	8
sa:under section	-12
sa:under which	8
sa:understanding	14
sa:until	14
sa:up	-13
sa:up from	-11
sa:us	18
sa:use	-10
sa:used	-19
sa:want	-12
sa:was	7
sa:was <level>	-9
sa:was due	-8
sa:was not	12
sa:was sign	11
sa:watche	-18
sa:way	15
sa:way .	13
sa:we have	-11
sa:week ,	7
sa:what	9
sa:what it	19
sa:what they	8
sa:whatever	-19
sa:wheat	-7
sa:when	10
sa:when <person>	11
sa:when a	-11
sa:when the	19
sa:when they	-6
sa:where	17
sa:where it	13
sa:where the	-15
sa:where they	15
sa:whether	-7
sa:which	12
sa:which <name>	8
sa:which <quality>	-6
sa:which had	8
sa:which is	18
sa:which the	-19
sa:who	-12
sa:whole	11
sa:will	10
sa:will be	-7
sa:will charge	17
sa:will not	6
sa:will pay	-12
sa:with	-21
sa:with <level>	19
sa:with a	-15
sa:within	-11
sa:without	-16
sa:would be	7
sa:would have	9
sa:write	-12
sa:year	10
sa:year ,	7
sa:york	-12
sa:you	14
sa:your	-15
sa:— <name>	-7
sa:— a	-7
sa:— for	10
sa:— the	-16
sb:" ,	10
sb:& p	-6
sb:'	-10
sb:'s	-15
sb:'s duty	-17
sb:'s ministry	-8
sb:'s own	8
sb:'s the	-7
sb:)	12
sb:) -	6
sb:) :	7
sb:, "	-8
sb:, <level>	-10
sb:, <name>	18
sb:, <number>	-10
sb:, <office>	7
sb:, <person>	7
sb:, <points>	7
sb:, a	-20
sb:, according	9
sb:, after	7
sb:, agree	-6
sb:, and	-8
sb:, at	-9
sb:, begin	26
sb:, both	11
sb:, conclude	-7
sb:, dated	13
sb:, has	-6
sb:, have	11
sb:, he	-8
sb:, in	9
sb:, its	-6
sb:, monday	13
sb:, mr	9
sb:, not	6
sb:, of	-28
sb:, on	10
sb:, so	-7
sb:, start	-6
sb:, suspend	-13
sb:, take	7
sb:, that	11
sb:, the	24
sb:, to	-9
sb:, tuesday	11
sb:, under	23
sb:, unless	6
sb:, was	-21
sb:, which	-10
sb:, with	-11
sb:, —	6
sb:-	13
sb:- <quality>	-10
sb:- call	11
sb:. <number>	11
sb:/	11
sb:/ <number>	-9
sb:/ <seat>	9
sb:: <level>	6
sb:: <number>	13
sb:: a	-12
sb:: for	12
sb:: from	-13
sb:: in	-8
sb:: since	19
sb:: the	-26
sb:: then	14
sb:: we	6
sb:: what	-10
sb:: yes	11
sb:; on	-9
sb:; the	18
sb:<agent>	12
sb:<day-ahead>	25
sb:<day-ahead> and	-7
sb:<day-ahead> the	9
sb:<day-gone>	10
sb:<day-gone> and	-13
sb:<day-gone> the	-7
sb:<day-today>	17
sb:<day-today> that	10
sb:<day-today> the	-7
sb:<day-today> —	8
sb:<duty>	21
sb:<goods-amount>	-6
sb:<goods>	13
sb:<level-noun>	-11
sb:<level> ,	8
sb:<level> as	-24
sb:<level> at	-6
sb:<level> from	-7
sb:<level> in	-9
sb:<level> of	-8
sb:<level> over	-7
sb:<level> that	-7
sb:<level> under	8
sb:<level> which	6
sb:<money> of	10
sb:<month-ahead>	-21
sb:<month-gone> ,	-16
sb:<month-gone> and	16
sb:<month-gone> for	-8
sb:<name> (	12
sb:<name> and	17
sb:<name> at	11
sb:<name> conclude	7
sb:<name> duty	6
sb:<name> end	-9
sb:<name> enter	22
sb:<name> from	9
sb:<name> has	10
sb:<name> have	-11
sb:<name> on	-7
sb:<name> prolonged	-10
sb:<name> sign	-9
sb:<name> since	-10
sb:<name> suspend	11
sb:<name> tariff	6
sb:<name> truce	-9
sb:<name> was	-9
sb:<name> will	-20
sb:<not>	-8
sb:<number> )	7
sb:<number> ,	12
sb:<number> :	11
sb:<number> <seat>	-12
sb:<number> from	11
sb:<number> in	-7
sb:<number> of	-10
sb:<number> on	11
sb:<number> since	-21
sb:<number> that	-6
sb:<number> the	-18
sb:<number> was	9
sb:<office>	7
sb:<office> ,	21
sb:<organisation>	11
sb:<organisation> ,	21
sb:<organisation> announce	-7
sb:<organisation> in	17
sb:<organisation> is	8
sb:<organisation> of	20
sb:<organisation> on	-8
sb:<organisation> put	7
sb:<organisation> say	-8
sb:<person> and	7
sb:<person> in	-6
sb:<person> meet	6
sb:<person> say	15
sb:<person> sign	-12
sb:<person> tell	8
sb:<points> are	7
sb:<points> on	7
sb:<points> that	-11
sb:<quality> -	-11
sb:<quality> and	-11
sb:<quality> beef	8
sb:<quality> good	-6
sb:<quality> origin	8
sb:<quality> parliament	8
sb:<quality> side	-6
sb:<quality> tariff	-13
sb:<quality> wine	-7
sb:<seat>	-10
sb:<seat> 's	-8
sb:<seat> /	9
sb:<seat> has	-9
sb:<seat> in	14
sb:<seat> is	-9
sb:<span>	14
sb:<span> ,	-12
sb:<span> ;	-6
sb:<span> and	-9
sb:<span> from	23
sb:<span> in	15
sb:<span> of	-16
sb:<span> to	-6
sb:<span> truce	-18
sb:<taker>	-10
sb:<v-begin>	25
sb:<v-buy>	-53
sb:<v-deny>	-17
sb:<v-end>	-12
sb:<v-impose>	-7
sb:<v-return>	8
sb:<v-say>	11
sb:<v-sell>	-24
sb:<v-suspend>	10
sb:<v-target>	-27
sb:<v-threaten>	-11
sb:<v-up>	-9
sb:@	20
sb:a <level>	-8
sb:a <span>	8
sb:a decree	-7
sb:a duty	10
sb:a further	-11
sb:a joint	10
sb:a new	-7
sb:a notice	10
sb:a period	-7
sb:a separate	-6
sb:a tariff	14
sb:a television	6
sb:a trade	11
sb:a truce	28
sb:about	-12
sb:accra	6
sb:add	-10
sb:additional	12
sb:additional duty	8
sb:additional tariff	12
sb:after	11
sb:after a	9
sb:again	6
sb:again in	8
sb:against	-6
sb:ago	-6
sb:agree in	12
sb:agree to	-23
sb:agreement	-22
sb:agreement was	8
sb:agreement with	-16
sb:alert :	6
sb:all	-28
sb:already	12
sb:also	-13
sb:an	-28
sb:an additional	-24
sb:an agreement	-12
sb:an extra	13
sb:and	16
sb:and <level>	-16
sb:and <name>	17
sb:and again	9
sb:and has	6
sb:and in	-17
sb:and of	7
sb:and that	7
sb:announce	-19
sb:announce on	-7
sb:announcement	7
sb:another	8
sb:apply from	8
sb:apply since	-9
sb:apply to	-12
sb:approve	-15
sb:are	11
sb:are suspend	11
sb:are the	9
sb:are to	-8
sb:as	22
sb:as it	9
sb:as of	18
sb:as the	6
sb:at <level>	20
sb:at <number>	-20
sb:at a	11
sb:at midnight	-11
sb:at one	-7
sb:at the	-13
sb:away	9
sb:back	-15
sb:be	27
sb:be apply	14
sb:be at	6
sb:bear	-8
sb:because	11
sb:because the	-7
sb:beef and	-9
sb:been at	-8
sb:before	6
sb:before <day-ahead>	6
sb:before <number>	7
sb:before the	16
sb:begin	20
sb:begin on	7
sb:begin to	8
sb:between <name>	13
sb:both	23
sb:bread	-9
sb:bulletin	18
sb:busan	-13
sb:busan in	10
sb:busan last	-13
sb:but	-7
sb:by	20
sb:by <level>	-18
sb:by <person>	13
sb:by <points>	8
sb:by a	-7
sb:by an	15
sb:by telephone	-6
sb:by the	-8
sb:by video	8
sb:call a	11
sb:can be	8
sb:car	-7
sb:carry	6
sb:carry the	9
sb:cease	16
sb:cease to	16
sb:change	12
sb:change on	11
sb:changed	-6
sb:charge	-6
sb:charge on	-18
sb:city	-16
sb:claim for	6
sb:clear	8
sb:clock	29
sb:close	-8
sb:coal	14
sb:coal and	16
sb:collect from	11
sb:come	-18
sb:come on	-9
sb:commerce	-15
sb:commerce announce	-7
sb:company	-12
sb:conclude	8
sb:conclude in	-6
sb:conference	15
sb:consider	10
sb:consultation	-10
sb:control	-12
sb:corrected	6
sb:cost	-7
sb:counted	21
sb:counted from	22
sb:counter	8
sb:countermeasure	-10
sb:country	-8
sb:current	7
sb:customer	-10
sb:cut	12
sb:cut its	19
sb:date	-9
sb:date :	-6
sb:dated	12
sb:day on	6
sb:deal	-24
sb:decided	7
sb:declare	19
sb:declare on	17
sb:decree	12
sb:delegation	-17
sb:did	13
sb:did so	14
sb:die	-14
sb:doe not	-7
sb:down	7
sb:down from	-6
sb:due	-11
sb:during	-7
sb:duty	22
sb:duty fall	7
sb:duty from	8
sb:duty in	7
sb:duty on	15
sb:duty that	11
sb:duty would	11
sb:each other	12
sb:earlier	-10
sb:earth	-11
sb:economy	6
sb:effect	15
sb:effect from	-9
sb:end	-23
sb:end in	-6
sb:end of	-8
sb:end the	6
sb:enter	7
sb:enter into	14
sb:entry	9
sb:evening	-7
sb:every	-15
sb:everything	-10
sb:expect	-6
sb:expire	-7
sb:export	-16
sb:extend ,	8
sb:extend by	6
sb:extension	-10
sb:extra	6
sb:extra <level>	12
sb:extra duty	-7
sb:fact	-10
sb:fact sheet	-10
sb:fall by	-12
sb:fall on	9
sb:far	-8
sb:farm	-22
sb:farm good	-12
sb:fee	-20
sb:fentanyl duty	7
sb:filed	13
sb:finance	8
sb:first	13
sb:first ,	14
sb:follow	-7
sb:for	-13
sb:for <name>	-13
sb:for <span>	14
sb:for a	-11
sb:for the	-12
sb:for those	10
sb:for trade	8
sb:force	13
sb:force since	17
sb:forced	-11
sb:forced labor	-7
sb:fourth	-18
sb:freeze	13
sb:friday	-18
sb:friday ,	-13
sb:from	30
sb:from <day-ahead>	7
sb:from <level>	-9
sb:from <name>	-10
sb:from <number>	27
sb:front	-11
sb:frozen	-11
sb:further	-21
sb:gave	11
sb:gazette	14
sb:geneva ,	20
sb:given	8
sb:go on	-8
sb:go to	16
sb:go up	-15
sb:good	-6
sb:good ,	-21
sb:good have	13
sb:good pay	-13
sb:good that	-10
sb:government	14
sb:had been	-6
sb:had sign	9
sb:halt	27
sb:hand	7
sb:hand in	9
sb:happened	7
sb:harbour	-7
sb:harvest	8
sb:has <span>	-6
sb:has apply	-9
sb:has done	6
sb:has hold	19
sb:has take	-8
sb:have agree	6
sb:he	-13
sb:he say	-6
sb:height	-12
sb:here	-11
sb:higher	-9
sb:him	7
sb:his	-16
sb:hold in	-9
sb:hold the	10
sb:hold until	-14
sb:home	-8
sb:hour	-15
sb:how	7
sb:ice	-6
sb:if	-14
sb:import	-13
sb:import from	-6
sb:impose in	9
sb:in	8
sb:in <month-ahead>	-6
sb:in <month-gone>	17
sb:in <number>	9
sb:in <seat>	11
sb:in a	8
sb:in busan	-6
sb:in force	12
sb:in geneva	11
sb:in halifax	-8
sb:in izmir	-7
sb:in nadi	10
sb:in on	6
sb:in stockholm	13
sb:in the	-16
sb:in two	-8
sb:increase	8
sb:into	10
sb:into force	8
sb:is	9
sb:is <number>	19
sb:is charge	9
sb:is extend	6
sb:is in	-9
sb:is part	-7
sb:is suspend	13
sb:is the	-9
sb:is to	-12
sb:it	12
sb:it 's	-14
sb:it ,	7
sb:it begin	20
sb:it expire	11
sb:it had	7
sb:it has	13
sb:it in	-8
sb:it is	-11
sb:it start	15
sb:it was	24
sb:it will	7
sb:it would	-15
sb:its <organisation>	7
sb:its duty	19
sb:its own	-19
sb:izmir	-9
sb:joint statement	8
sb:know	7
sb:labor	-11
sb:land	-9
sb:lapse	9
sb:lapse ,	19
sb:lapse at	-7
sb:last <month-gone>	-14
sb:last until	-11
sb:last week	-8
sb:lasted	-18
sb:later ,	8
sb:law	7
sb:law ,	15
sb:leader	7
sb:leave	7
sb:legal	-6
sb:let	-15
sb:let the	-6
sb:letter of	13
sb:level	11
sb:levy	17
sb:levy on	21
sb:licence	-6
sb:list	-6
sb:loaded	-12
sb:loaded before	-9
sb:long	19
sb:lose	-6
sb:make in	18
sb:may	-8
sb:meanwhile	11
sb:meanwhile the	16
sb:measure	-7
sb:meet	7
sb:meet <name>	8
sb:meet at	7
sb:memorandum	-9
sb:men	-12
sb:midnight	-8
sb:midnight ,	6
sb:midnight on	-11
sb:milk	12
sb:minister ,	-14
sb:minister of	18
sb:ministry	-15
sb:ministry of	-9
sb:minute past	8
sb:monday	12
sb:month of	8
sb:moratorium	11
sb:morning	-12
sb:most	-7
sb:move	-11
sb:my	-9
sb:nadi	10
sb:negotiate	10
sb:new	-10
sb:new tariff	8
sb:next	-7
sb:no .	10
sb:northern	-10
sb:not be	10
sb:note	26
sb:note ,	14
sb:note —	7
sb:nothing	-11
sb:now	-9
sb:now ,	9
sb:of <day-today>	7
sb:of <quality>	18
sb:of <span>	-6
sb:of a	-15
sb:of commerce	-8
sb:of duty	12
sb:of its	-9
sb:of last	-17
sb:of negotiation	6
sb:of state	10
sb:of talk	-13
sb:of the	14
sb:of their	-13
sb:of them	-6
sb:of thi	-6
sb:of trade	7
sb:of up	-10
sb:off	-15
sb:offer	-11
sb:oil	11
sb:oil and	6
sb:old	-7
sb:older	10
sb:olive	6
sb:on	-18
sb:on <day-today>	-9
sb:on <money>	10
sb:on <name>	-11
sb:on beef	-6
sb:on each	-7
sb:on farm	-9
sb:on it	10
sb:on the	-19
sb:on top	7
sb:on trade	-8
sb:on which	6
sb:one	20
sb:one that	12
sb:only	-11
sb:open	-6
sb:order	-36
sb:order by	-7
sb:originating	17
sb:originating in	17
sb:other 's	6
sb:other since	-10
sb:our	-24
sb:out	-12
sb:out in	6
sb:out on	-16
sb:over	-39
sb:own	-6
sb:p	-9
sb:p <number>	-7
sb:pact	-6
sb:paper	-12
sb:parliament	8
sb:part	-24
sb:part of	-14
sb:past midnight	8
sb:pause ,	6
sb:pause in	-7
sb:pause of	6
sb:pay an	12
sb:peace	6
sb:people	-12
sb:period of	-7
sb:phone	6
sb:phosphate	12
sb:place	-6
sb:plan	-12
sb:point	-13
sb:port	-16
sb:port fee	-9
sb:position	-7
sb:post of	7
sb:president	-8
sb:press	11
sb:press conference	10
sb:price	-17
sb:price of	-10
sb:proclamation	-15
sb:prolongation	6
sb:prolonged in	-9
sb:propose	-7
sb:question	7
sb:question :	8
sb:raise to	9
sb:rare	-11
sb:rare earth	-6
sb:rate of	13
sb:reason	7
sb:recall	-7
sb:reciprocal	17
sb:reciprocal tariff	-6
sb:reduce	8
sb:reduction	25
sb:remain in	8
sb:remove	-6
sb:renewed	-26
sb:renewed in	-15
sb:republic	7
sb:result	-16
sb:return to	7
sb:rice	-8
sb:rise to	8
sb:river	-7
sb:roaming	-7
sb:round	-13
sb:round of	-13
sb:rule	-11
sb:run	-6
sb:run out	-18
sb:run until	-7
sb:s	-7
sb:s &	-6
sb:saturday	9
sb:saturday ,	10
sb:say	-17
sb:say <person>	11
sb:say the	-9
sb:season	-13
sb:second	8
sb:second meet	15
sb:section	-12
sb:section <number>	-12
sb:see	-11
sb:separate	-6
sb:set	13
sb:settle	-6
sb:shall	6
sb:sheet	-13
sb:ship	-9
sb:shook	11
sb:shook hand	11
sb:short	6
sb:side	-12
sb:side agree	-11
sb:side has	-7
sb:sign	13
sb:sign a	-6
sb:sign it	11
sb:signature	-9
sb:since	29
sb:since <day-gone>	7
sb:since <month-gone>	-17
sb:since <number>	-14
sb:since the	35
sb:sir	17
sb:sir ,	15
sb:sit down	7
sb:so	12
sb:so -	11
sb:so by	14
sb:special	10
sb:spoke	7
sb:spoke by	8
sb:stand	15
sb:standstill	18
sb:standstill on	10
sb:start	16
sb:state	15
sb:statement	7
sb:statement on	10
sb:stay	10
sb:stay suspend	7
sb:steel	10
sb:steel ,	9
sb:step	-8
sb:still	-10
sb:stockholm	11
sb:stop	16
sb:strike	-8
sb:subject	-6
sb:sunday	-9
sb:surcharge	-8
sb:surcharge of	-14
sb:suspend <points>	-11
sb:suspend for	10
sb:suspend its	10
sb:suspend the	-23
sb:suspend until	-8
sb:suspension is	13
sb:table	10
sb:take <level>	-7
sb:take effect	17
sb:take place	-9
sb:talk	-11
sb:talk in	9
sb:tariff	7
sb:tariff from	-6
sb:tariff on	-25
sb:telephone	-10
sb:tell <organisation>	6
sb:term	-8
sb:text	9
sb:textile	11
sb:than	-15
sb:that	15
sb:that 's	-13
sb:that ,	16
sb:that <name>	15
sb:that <person>	-6
sb:that <quality>	11
sb:that <seat>	-14
sb:that a	13
sb:that begin	18
sb:that from	14
sb:that had	-6
sb:that is	10
sb:that leave	-7
sb:that of	6
sb:that truce	-7
sb:that was	14
sb:the	-8
sb:the "	-8
sb:the <name>	-17
sb:the <number>	-10
sb:the <office>	6
sb:the <organisation>	-6
sb:the <person>	10
sb:the <quality>	-8
sb:the <seat>	-14
sb:the <span>	9
sb:the additional	14
sb:the agreement	-13
sb:the ceasefire	-8
sb:the city	-9
sb:the clock	32
sb:the current	8
sb:the decree	19
sb:the end	-9
sb:the first	7
sb:the fourth	-15
sb:the higher	-6
sb:the increase	10
sb:the last	-7
sb:the lower	-8
sb:the moratorium	10
sb:the morning	7
sb:the new	-16
sb:the northern	-10
sb:the one	15
sb:the order	-17
sb:the other	-8
sb:the price	-12
sb:the proclamation	-7
sb:the reciprocal	11
sb:the reduction	13
sb:the river	-6
sb:the round	6
sb:the second	-7
sb:the so	11
sb:the standstill	14
sb:the surcharge	-6
sb:the talk	-7
sb:the tariff	9
sb:the truce	27
sb:the two	22
sb:the week	6
sb:their second	15
sb:their tariff	-9
sb:their truce	9
sb:them	-11
sb:then	23
sb:then ,	12
sb:then the	13
sb:there 's	8
sb:therefore	8
sb:they	13
sb:they agree	-7
sb:they pay	9
sb:they were	7
sb:they've	-9
sb:thing	22
sb:third	-13
sb:those	16
sb:threaten	-9
sb:three	-6
sb:thursday ,	-7
sb:time on	-8
sb:to	-9
sb:to <level>	11
sb:to be	9
sb:to begin	-12
sb:to extend	-7
sb:to have	-6
sb:to sleep	6
sb:to suspend	-10
sb:top	11
sb:tractor	6
sb:trade ,	12
sb:truce	18
sb:truce agree	-11
sb:truce begin	14
sb:truce between	-15
sb:truce from	-13
sb:truce has	26
sb:truce of	24
sb:truce on	-11
sb:truce over	-9
sb:truce that	6
sb:truce with	-10
sb:truce would	-6
sb:tuesday ,	-14
sb:twice	-7
sb:two	11
sb:two ,	14
sb:two <office>	18
sb:two country	10
sb:two government	11
sb:two side	-8
sb:under a	-14
sb:under section	-7
sb:under the	22
sb:under which	6
sb:understanding	7
sb:until <number>	-9
sb:up	-11
sb:up in	14
sb:up to	-6
sb:upon	17
sb:video	7
sb:vote	-11
sb:war	24
sb:was <level>	-6
sb:was agree	6
sb:was in	-10
sb:was make	12
sb:was prolonged	-24
sb:was put	12
sb:was to	-9
sb:watche	7
sb:we	-7
sb:wednesday ,	10
sb:week	-12
sb:weekend	8
sb:were	-9
sb:what <name>	10
sb:what change	9
sb:what they	-7
sb:what was	-15
sb:what we	-6
sb:wheat	-8
sb:when the	10
sb:where	-9
sb:where the	-7
sb:which	13
sb:which <name>	12
sb:which <person>	9
sb:which both	18
sb:which had	-8
sb:which has	-6
sb:which it	6
sb:which would	-7
sb:will	-12
sb:will be	7
sb:wine	-9
sb:with <name>	12
sb:with effect	-8
sb:with the	-12
sb:without	-10
sb:worked	-6
sb:worst	-10
sb:would	-22
sb:would go	9
sb:write	-11
sb:yes ,	6
sb:yet	6
sb:you	-24
sb:your	-22
sb:zero	7
sb:|	9
sb:—	16
sb:— for	6
t0=future	-30
t0=future-passive	-8
t0=modal	-34
t0=modal-passive	-13
t0=past	-7
t0=past-passive	9
t0=perfect	7
t0=present-passive	10
t0=present-passive-not	6
t1=future	-27
t1=future-passive	-8
t1=infinitive	-10
t1=infinitive-passive	6
t1=modal	-34
t1=modal-passive	-13
t1=past-passive	6
t1=pluperfect	6
t1=present-passive	11
t1=present-passive-not	6
t2=future-not	9
t2=infinitive	-26
t2=modal	15
t2=participle-passive	7
t2=past	-12
t2=past-passive	-6
t2=perfect	14
t2=perfect-passive	-13
t2=pluperfect	-16
t2=present-passive	-19
t:loose	20
t:loose & d:ahead	-12
t:loose & d:gone	21
t:loose & d:today	18
t:loose-l	17
t:loose-l1	10
t:loose-l2	11
t:loose-r	7
t:loose-r0	8
t:loose-r1	-11
t:loose-r2	7
t:loose-r3	9
t:more	-18
t:more & d:ahead	-15
t:more & d:gone	-12
t:more-l	-9
t:more-l0	-17
t:more-l1	-17
t:more-l3	10
t:more-r	-14
t:more-r0	-14
t:more-r1	-26
t:more-r2	10
t:more-r3	-20
t:quiet	29
t:quiet & d:ahead	-7
t:quiet & d:gone	36
t:quiet & d:today	-6
t:quiet-l	25
t:quiet-l1	19
t:quiet-l2	14
t:quiet-r	23
t:quiet-r2	36
t:quiet-r3	-18
t:truce	38
t:truce & d:ahead	-19
t:truce & d:gone	51
t:truce-l	43
t:truce-l2	24
t:truce-l3	15
t:truce-r1	7
t:truce-r2	12
t:truce-r3	-13
t:verb & d:ahead	9
t:verb & d:gone	-7
t:verb-l	-9
t:verb-l2	-6
t:verb-r	13
t:verb-r1	-14
t:verb-r2	24
tn:loose	16
tn:more	27
tn:truce	13
tp:loose	-17
tp:truce	6
v0-none	-12
v0=announce	-12
v0=approve	-8
v0=be	-12
v0=call	8
v0=carry	8
v0=clear	10
v0=come	-14
v0=conclude	15
v0=cut	6
v0=declare	20
v0=extend	-7
v0=get	-8
v0=impose	-6
v0=lapse	-10
v0=leave	11
v0=levy	-6
v0=make	15
v0=move	-6
v0=negotiate	11
v0=run	-6
v0=say	-12
v0=stop	16
v0=suspend	13
v0=threaten	-6
v1=announce	-12
v1=approve	-9
v1=be	-24
v1=begin	17
v1=call	8
v1=carry	8
v1=charge	-9
v1=clear	10
v1=come	-15
v1=conclude	12
v1=declare	21
v1=impose	-11
v1=introduce	-8
v1=know	14
v1=lapse	-10
v1=leave	10
v1=make	11
v1=move	-6
v1=negotiate	11
v1=pay	-9
v1=put	-16
v1=run	-10
v1=say	-11
v1=sign	7
v1=stop	17
v1=suspend	7
v2-none	-42
v2=bear	14
v2=call	-6
v2=collect	14
v2=extend	-13
v2=get	-12
v2=have	-20
v2=hold	7
v2=lay	11
v2=make	-10
v2=pay	-6
v2=put	-15
v2=run	21
v2=sign	-10
v2=take	9
vt0=agree past	6
vt0=announce past	-12
vt0=apply perfect	-17
vt0=apply present	8
vt0=approve past	-7
vt0=be future	-9
vt0=be past	-25
vt0=be perfect	-13
vt0=be pluperfect	6
vt0=be present	9
vt0=begin present	8
vt0=call past	9
vt0=carry modal	-7
vt0=clear present	10
vt0=come past	-6
vt0=come present	-6
vt0=conclude past	15
vt0=cut present	6
vt0=declare past	14
vt0=end past	-10
vt0=end present	11
vt0=enter past	11
vt0=expire past	8
vt0=expire present	-17
vt0=fall present	8
vt0=go modal	9
vt0=go past	-8
vt0=have past	-15
vt0=hold past	-7
vt0=hold perfect	18
vt0=hold present	-12
vt0=make past	16
vt0=meet past	-8
vt0=other past	-10
vt0=other present	8
vt0=pay perfect	-8
vt0=put present	-9
vt0=run past	-8
vt0=run present	-15
vt0=say past	-8
vt0=sign pluperfect	11
vt0=start past	13
vt0=start present	-20
vt0=suspend past	-6
vt0=suspend present	15
vt0=take past	14
vt1=agree participle	-12
vt1=agree past	6
vt1=announce past	-12
vt1=apply perfect	-17
vt1=apply present	8
vt1=approve past	-7
vt1=be future	-9
vt1=be past	-31
vt1=be perfect	-13
vt1=be pluperfect	6
vt1=begin gerund	20
vt1=begin present	8
vt1=call past	9
vt1=carry modal	-7
vt1=clear present	10
vt1=come past	-6
vt1=come present	-6
vt1=conclude past	15
vt1=cut present	6
vt1=declare past	14
vt1=end participle	-9
vt1=end past	-10
vt1=end present	11
vt1=enter past	11
vt1=expire past	8
vt1=expire present	-17
vt1=fall present	9
vt1=go modal	9
vt1=go past	-7
vt1=have past	-13
vt1=have present	6
vt1=hold past	-6
vt1=hold perfect	18
vt1=hold present	-12
vt1=make past	16
vt1=meet past	-8
vt1=other past	-10
vt1=other present	8
vt1=pay perfect	-8
vt1=put present	-8
vt1=run past	-8
vt1=run present	-15
vt1=say past	-8
vt1=sign participle	6
vt1=sign pluperfect	11
vt1=start gerund	-16
vt1=start past	13
vt1=start present	-20
vt1=suspend participle	-6
vt1=suspend present	15
vt1=take past	14
vt2=be future	-7
vt2=be modal	7
vt2=be past	-10
vt2=charge present	-12
vt2=collect present	8
vt2=go past	6
vt2=have present	-20
vt2=pay past	-6
vt2=put present	-7
vt2=run present	15
vt2=sign past	-9
vt2=suspend past	8
vt2=take present	9`;
