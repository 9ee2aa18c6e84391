// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-14
a:.	-18
a:<day-ahead>	-16
a:<day-today>	-7
a:<level>	-7
a:<name>	-20
a:<not>	-26
a:<number>	-15
a:<quality>	-8
a:<span>	-18
a:<span> .	-12
a:<v-agree>	6
a:<v-begin>	-12
a:<v-down>	14
a:<v-end>	6
a:<v-say>	-9
a:<v-stay>	-12
a:<v-up>	-8
a:?	-10
a:an	13
a:an hour	17
a:at	-6
a:by	-7
a:dispute	8
a:dispute over	8
a:draft	7
a:duty on	10
a:end	12
a:end of	16
a:evening	-7
a:for	-21
a:from	-8
a:go	-7
a:hour	16
a:in	-10
a:it	-12
a:later	17
a:new	-8
a:next year	7
a:of next	9
a:of the	14
a:over	7
a:pay	-9
a:settle	8
a:thi	-10
a:to be	11
a:to settle	8
a:truce	-9
a:will	-11
a:with	-7
a:year .	6
asks	-15
b:'s	-23
b:'s <person>	-6
b:'s decision	10
b:(	-6
b:,	-14
b:, are	-12
b:, both	6
b:, from	-6
b:, it	9
b:, now	7
b:, run	-8
b:, so	-6
b:, spoke	17
b:, the	-30
b:, will	-13
b:, would	12
b:-	12
b:/	13
b::	-15
b:: <name>	-6
b:: <number>	-13
b:: from	25
b:: until	-16
b:; it	-7
b:; the	13
b:<day-ahead>	15
b:<day-ahead> and	8
b:<day-ahead> to	6
b:<day-gone>	-6
b:<day-today>	6
b:<duty>	-16
b:<gate>	-22
b:<goods-amount>	-7
b:<level> and	6
b:<level> from	-11
b:<level> in	10
b:<money>	-8
b:<month-gone>	23
b:<name> 's	-24
b:<name> and	17
b:<name> charge	15
b:<name> end	-7
b:<name> has	-14
b:<name> have	-14
b:<name> is	-9
b:<name> prolonged	10
b:<name> run	-8
b:<name> to	10
b:<name> until	17
b:<name> will	19
b:<number> /	13
b:<number> from	-7
b:<office>	-14
b:<organisation>	-48
b:<person>	-15
b:<person> is	-8
b:<person> on	-8
b:<person> say	6
b:<points>	-24
b:<quality>	-10
b:<quality> duty	8
b:<quality> good	-11
b:<seat> from	-7
b:<seat> is	7
b:<seat> on	-15
b:<sender>	-13
b:<span>	-12
b:<span> to	-7
b:<v-agree>	-6
b:<v-begin>	7
b:<v-buy>	-21
b:<v-deny>	-6
b:<v-end>	10
b:<v-impose>	-9
b:<v-propose>	8
b:<v-return>	-17
b:<v-sell>	-14
b:<v-stay>	6
b:a	-52
b:a further	-7
b:after	-23
b:again	-21
b:agree in	-25
b:agree on	9
b:agree to	20
b:agreement	-7
b:agreement was	12
b:all	-8
b:an	8
b:an extension	19
b:and <name>	11
b:and <person>	-16
b:and <quality>	7
b:and come	10
b:and he	11
b:and it	-12
b:and run	7
b:and to	7
b:announce	-8
b:any	-6
b:apply from	-20
b:apply until	9
b:approve	-6
b:are	-18
b:are to	-17
b:arrangement	12
b:arrangement of	11
b:as	13
b:as of	-7
b:at	-22
b:at <level>	8
b:at midnight	-8
b:at the	-19
b:autumn	12
b:away	8
b:back	-6
b:because	8
b:beef	6
b:been	-11
b:before	-27
b:before it	-10
b:before the	-19
b:beyond	-6
b:both government	7
b:both side	-6
b:busan run	-6
b:by	-26
b:by the	-17
b:can	-9
b:carry	19
b:carry the	14
b:cease	20
b:clear	7
b:close	-6
b:collect	-8
b:collect from	-6
b:company	-7
b:conclude	-7
b:could	-10
b:council	9
b:current	-7
b:custom	-11
b:date	15
b:date is	10
b:day	-22
b:deadline	-7
b:decision	9
b:decision of	11
b:do	10
b:do i	12
b:doe	7
b:doe not	7
b:down	-12
b:due	-37
b:due to	-22
b:duty	-6
b:duty in	10
b:duty until	6
b:each	11
b:each other	11
b:end	11
b:end at	-9
b:end on	9
b:expect	-13
b:expire	-9
b:extend	6
b:extend their	7
b:extend to	13
b:extend until	-14
b:extension	11
b:extension of	13
b:extension to	14
b:extra	-6
b:fee	-6
b:first	-10
b:for	-28
b:for <span>	-16
b:for a	-7
b:for its	14
b:force	-11
b:force until	-6
b:from	-13
b:from <day-ahead>	9
b:from <day-gone>	6
b:from the	-10
b:further	8
b:give	9
b:given	11
b:go on	7
b:good	-32
b:good to	-8
b:government	19
b:had agree	-6
b:has	-21
b:has until	-9
b:have	-26
b:have end	-7
b:have run	-9
b:he will	11
b:here	10
b:hold	-6
b:if	11
b:if the	19
b:in	-13
b:in <month-gone>	25
b:in <seat>	-21
b:in busan	-12
b:in force	-9
b:in place	14
b:in the	-25
b:is	-18
b:is due	-18
b:is suspend	-18
b:is to	10
b:it doe	9
b:it end	9
b:it expire	-7
b:it go	-7
b:it has	-15
b:it hold	15
b:it is	19
b:it last	-16
b:it on	-10
b:it run	21
b:it to	14
b:it was	-15
b:it will	-13
b:it would	17
b:its	-8
b:keep the	13
b:kuala	13
b:kuala lumpur	13
b:last	-8
b:last until	-11
b:leave	-6
b:let	-8
b:live	-10
b:lower	8
b:lumpur	13
b:make	8
b:may	-24
b:meet	-25
b:meet in	-10
b:midnight	-11
b:midnight on	-8
b:mr	-8
b:mr <person>	-8
b:name	-6
b:name to	-6
b:neither	-7
b:night	-21
b:not	15
b:not go	10
b:now	-6
b:now end	-15
b:now last	-11
b:of	-17
b:of <day-gone>	-6
b:of <level>	-9
b:of <month-ahead>	-6
b:of last	9
b:of the	8
b:off	-6
b:offer	8
b:offer to	17
b:old	-10
b:on	-18
b:on <day-ahead>	9
b:on <day-gone>	-12
b:on <day-today>	9
b:on the	-15
b:on to	19
b:or	6
b:order	-14
b:other 's	-6
b:our	-16
b:out on	11
b:own	-6
b:past	9
b:pause in	-7
b:pay <level>	17
b:pay the	-8
b:place	11
b:plan for	7
b:point	13
b:prepare	6
b:present	13
b:prolong	17
b:prolong the	20
b:prolonged their	6
b:quarter	-6
b:reach	-12
b:reduction	-6
b:remain suspend	9
b:renewed	14
b:return	-12
b:return to	-7
b:round	-8
b:run	6
b:run on	6
b:run to	9
b:run until	-6
b:same	8
b:say	20
b:say in	17
b:second	8
b:section	6
b:section <number>	6
b:see	-11
b:see each	-8
b:set	-7
b:side agree	15
b:side had	12
b:sign by	-10
b:sign for	14
b:since	-32
b:sit	-10
b:sleep	11
b:so until	-7
b:special	10
b:spoke	16
b:state	-9
b:stay	-7
b:stay suspend	8
b:sugar	24
b:surcharge	-8
b:suspend	-9
b:suspend from	-6
b:suspension	19
b:suspension of	-12
b:take	11
b:take us	6
b:talk	-17
b:tariff	-9
b:tariff pause	12
b:tariff truce	-8
b:tariff until	-16
b:tell	-10
b:term	-11
b:that 's	-7
b:that <seat>	26
b:that end	-7
b:that expire	-6
b:that his	8
b:that it	-13
b:that take	16
b:the <level>	-11
b:the <name>	6
b:the <office>	-20
b:the <organisation>	-34
b:the <points>	-7
b:the <quality>	-8
b:the <seat>	-6
b:the <span>	11
b:the additional	-13
b:the agreement	6
b:the arrangement	13
b:the deadline	-6
b:the duty	-6
b:the end	17
b:the exclusion	-6
b:the first	-6
b:the last	-11
b:the lower	10
b:the night	-13
b:the old	-8
b:the other	-16
b:the present	18
b:the same	8
b:the second	10
b:the suspension	19
b:the three	11
b:the truce	-6
b:the two	9
b:the understanding	12
b:then	8
b:therefore	10
b:they	-11
b:they are	11
b:they will	-13
b:thi	-11
b:three	19
b:to	31
b:to <level>	-14
b:to <seat>	-11
b:to be	-8
b:to begin	7
b:to carry	10
b:to end	-9
b:to extend	25
b:to prolong	19
b:to run	9
b:to say	6
b:to see	-9
b:to the	27
b:travel	-6
b:travel to	-6
b:truce	-15
b:truce from	7
b:truce is	-6
b:truce over	6
b:truce run	-21
b:truce to	24
b:truce with	-15
b:truce would	8
b:two	16
b:two country	7
b:two of	14
b:two side	12
b:under	6
b:under section	10
b:understanding	12
b:until	20
b:until the	18
b:up	10
b:up on	15
b:valid	-17
b:was	-9
b:was not	12
b:was prolonged	-10
b:was to	-13
b:water	-7
b:way	11
b:week	-12
b:welcome	11
b:were	-15
b:what <person>	12
b:which <name>	12
b:which end	-9
b:which it	13
b:which the	-6
b:will	8
b:will be	10
b:will go	8
b:will not	10
b:will pay	-8
b:with	-14
b:with <name>	-23
b:without	-6
b:working	-10
b:would	27
b:would have	-13
b:would run	10
b:year	19
b:you	-7
b:your	-6
c0=bear	-6
c0=begin	10
c0=down	-6
c0=impose	-20
c0=return	-14
c0=suspend	-7
c0=target	-18
c0=up	8
c1=agree	-11
c1=bear	6
c1=bear & d:ahead	13
c1=bear & d:gone	-9
c1=begin & d:ahead	6
c1=begin & d:gone	-13
c1=down	-8
c1=end & d:ahead	10
c1=end & d:gone	-11
c1=impose	-10
c1=impose & d:gone	-29
c1=return	-14
c1=return & d:ahead	-13
c1=say	-9
c1=sell	-9
c1=sell & d:ahead	-8
c1=stay & d:ahead	8
c1=stay & d:gone	-23
c1=suspend	-7
c1=target	-17
c1=target & d:ahead	-16
c1=up & d:gone	-7
c2=agree	7
c2=begin	-8
c2=down	14
c2=end	-11
ct0=agree past-passive	-6
ct0=agree perfect	7
ct0=bear future	-20
ct0=bear future-passive	8
ct0=bear modal	9
ct0=bear pluperfect	8
ct0=bear present	-22
ct0=begin future	8
ct0=begin present	8
ct0=down past	8
ct0=down present	-15
ct0=end future	10
ct0=end modal	-16
ct0=end past	-7
ct0=end present	7
ct0=impose future-passive	-15
ct0=impose modal	-6
ct0=impose past-passive	-7
ct0=impose perfect	-13
ct0=impose pluperfect	9
ct0=impose present-passive	-19
ct0=propose pluperfect	11
ct0=say future	14
ct0=say past	-30
ct0=stay future	6
ct0=stay modal	9
ct0=stay perfect	-8
ct0=suspend future	-13
ct0=suspend past	-7
ct0=suspend present	13
ct0=suspend present-passive	-18
ct0=up future	9
ct0=up present	9
ct1=agree participle-passive	-13
ct1=agree past-passive	-6
ct1=agree pluperfect	8
ct1=bear future	-20
ct1=bear future-passive	8
ct1=bear gerund	18
ct1=bear modal	9
ct1=bear pluperfect	8
ct1=bear present	-22
ct1=begin future	-8
ct1=down past	8
ct1=down present	-15
ct1=end future	10
ct1=end modal	-16
ct1=end past	-7
ct1=end present	7
ct1=impose future-passive	-15
ct1=impose infinitive	21
ct1=impose modal	-6
ct1=impose past-passive	-6
ct1=impose perfect	-17
ct1=impose pluperfect	16
ct1=impose present-passive	-33
ct1=propose modal	-6
ct1=propose pluperfect	11
ct1=propose present	7
ct1=say future	14
ct1=say past	-30
ct1=stay future	7
ct1=stay gerund	-6
ct1=stay infinitive	6
ct1=stay modal	9
ct1=stay perfect	-8
ct1=stay present	-10
ct1=suspend future	-13
ct1=suspend participle-passive	10
ct1=suspend past	-6
ct1=suspend present	6
ct1=suspend present-passive	-18
ct2=agree infinitive	6
ct2=bear infinitive	8
ct2=down infinitive	14
ct2=end present	-7
ct2=impose future-passive	-6
ct2=impose infinitive	10
d:after , to	14
d:after , until	-12
d:after and ends on	-19
d:after to	7
d:ahead	10
d:ahead own	9
d:ahead-0	-43
d:ahead-1	-121
d:ahead-2	-130
d:ahead-3	-48
d:ahead-4	86
d:ahead-5	20
d:ahead-6	46
d:at=0	-21
d:at=1	10
d:at=3	-79
d:begins	-55
d:begins ahead	-31
d:begins gone	-34
d:begins today	-9
d:ends	26
d:ends ahead	33
d:ends gone	-19
d:ends other ahead	8
d:ends other gone	-9
d:ends own ahead	29
d:ends own gone	-6
d:ends own today	-6
d:ends today	-6
d:gone	-137
d:gone other	-91
d:gone own	-59
d:gone-0	-11
d:gone-1	-24
d:gone-2	-8
d:gone-3	-8
d:gone-4	-20
d:gone-5	-75
d:how=relative	-55
d:how=weekday	-118
d:last	-23
d:named=0	-34
d:named=1	-17
d:named=2	9
d:rank=0	-64
d:rank=0 of 2	-61
d:rank=0 of 3	-45
d:rank=0 of 4	-28
d:rank=1	-12
d:rank=1 of 2	19
d:rank=1 of 3	-45
d:rank=1 of 4	-50
d:rank=2 of 3	31
d:rank=2 of 4	25
d:rank=3	54
d:span-before	13
d:today	-49
d:today own	-49
d:today-0	-49
f:!	6
f:"	-40
f:-	10
f:.	-15
f:<day-ahead>	-13
f:<duty>	-21
f:<gate>	-6
f:<goods-amount>	23
f:<goods>	8
f:<level-noun>	6
f:<money>	-22
f:<month-ahead>	-7
f:<month-gone>	-20
f:<name>	-22
f:<number>	-18
f:<office>	8
f:<organisation>	11
f:<points>	-24
f:<quality>	8
f:<sender>	8
f:<span>	-17
f:<taker>	-12
f:<v-agree>	-14
f:<v-bear>	-13
f:<v-begin>	-16
f:<v-end>	-38
f:<v-propose>	28
f:<v-return>	13
f:<v-say>	19
f:<v-stay>	-10
f:<v-suspend>	13
f:<v-target>	15
f:<v-threaten>	-14
f:<v-up>	16
f:?	-13
f:]	7
f:a	-26
f:about	-23
f:accept	10
f:according	10
f:act	11
f:additional	-25
f:after	-7
f:ago	-12
f:agree	-20
f:agreement	20
f:all	-8
f:alone	-6
f:aluminium	6
f:an	-20
f:and	-55
f:announce	6
f:anything	-13
f:approval	11
f:approve	-8
f:arrangement	16
f:as	17
f:at	15
f:banana	9
f:be	13
f:because	-7
f:been	-33
f:before	-14
f:begin	-18
f:both	-13
f:but	-30
f:buyer	-6
f:by	-7
f:cabinet	18
f:can	-25
f:car	-10
f:case	7
f:change	13
f:changed	-7
f:charge	20
f:clock	-7
f:close	-6
f:coffee	21
f:collect	-23
f:come	-36
f:commerce	18
f:commission	-10
f:common	8
f:confirm	13
f:consider	17
f:continue	-12
f:could	20
f:country	-7
f:custom	-14
f:date	22
f:day	36
f:deal	-8
f:decide	-9
f:decree	-13
f:did	8
f:doe	-6
f:done	-6
f:down	-18
f:due	-24
f:during	-15
f:earlier	-15
f:either	6
f:else	6
f:end	-41
f:enter	9
f:entry	-6
f:every	-6
f:everyone	12
f:expect	13
f:extension	-7
f:face	8
f:fact	8
f:fall	16
f:fear	-7
f:fentanyl	-15
f:fertiliser	-11
f:few	-8
f:find	22
f:firm	-6
f:first	13
f:flour	6
f:following	17
f:for	6
f:former	34
f:found	-9
f:fourth	-8
f:free	-10
f:from	-21
f:full	-10
f:gave	8
f:give	24
f:go	7
f:good	-6
f:had	-34
f:half	26
f:has	14
f:have	-18
f:he	9
f:him	-9
f:his	-15
f:house	-11
f:i	-11
f:ice	-6
f:if	19
f:import	9
f:in	23
f:interest	-7
f:issued	-9
f:it	-11
f:its	16
f:keep	-8
f:law	-7
f:least	6
f:leather	-6
f:leave	16
f:levy	15
f:licence	10
f:line	-8
f:london	15
f:look	10
f:machine	24
f:maize	-8
f:maker	-6
f:market	9
f:meet	-21
f:midnight	-11
f:ministry	21
f:minute	-11
f:missing	6
f:morning	19
f:move	19
f:much	-6
f:my	23
f:need	-13
f:negotiate	6
f:negotiator	-9
f:new	8
f:next	34
f:night	-18
f:no	19
f:nobody	-12
f:not	-24
f:nothing	11
f:now	-6
f:of	-12
f:offer	-6
f:on	25
f:once	10
f:one	-17
f:only	-12
f:order	-17
f:other	30
f:our	10
f:out	16
f:paper	10
f:part	-22
f:pay	-25
f:people	-6
f:plan	22
f:prepare	-7
f:price	8
f:prolongation	-8
f:prolonged	-7
f:promise	-8
f:propose	-7
f:publish	-14
f:raise	-8
f:rate	10
f:rather	-10
f:reason	-9
f:reciprocal	-19
f:remain	-21
f:renewed	-13
f:reporter	-10
f:return	11
f:rice	7
f:right	-7
f:rise	15
f:round	-12
f:run	14
f:salmon	-11
f:same	18
f:say	25
f:second	-16
f:share	-6
f:sheet	8
f:shipment	9
f:short	-12
f:show	-11
f:sign	-16
f:since	-12
f:sixth	15
f:so	9
f:some	-6
f:somebody	-7
f:soybean	7
f:spring	-13
f:start	-12
f:stay	8
f:steel	-7
f:still	-11
f:stop	-11
f:subject	6
f:take	7
f:talk	15
f:tariff	-18
f:television	15
f:text	10
f:that	-29
f:the	23
f:their	-9
f:them	-13
f:then	23
f:these	6
f:thi	20
f:thing	-6
f:third	-16
f:those	-25
f:time	-28
f:to	-10
f:too	-8
f:top	8
f:trade	-18
f:treaty	9
f:truce	-9
f:truck	-9
f:two	-16
f:under	-29
f:unless	-19
f:until	-50
f:us	-6
f:warn	-9
f:was	-27
f:way	20
f:week	15
f:well	18
f:were	-20
f:where	26
f:whether	-9
f:which	11
f:while	-11
f:who	-28
f:whose	15
f:will	14
f:wine	-13
f:winter	-7
f:with	-16
f:within	-10
f:working	-7
f:worth	-8
f:would	6
f:write	16
f:yes	16
f:yet	23
f:you	-23
first-of-paragraph	-38
has-future	7
has-infinitive	22
has-modal	-11
has-participle	-8
has-past	-21
has-perfect	-23
has-present	-12
headline	-27
l1='s	-6
l1=,	-12
l1=, & d:today	-18
l1=<begin> & d:today	-9
l1=<v-begin>	-6
l1=<v-begin> & d:ahead	-6
l1=<v-end>	-14
l1=<v-end> & d:ahead	-12
l1=<v-impose>	-7
l1=<v-say>	12
l1=<v-say> & d:ahead	13
l1=<v-stay>	18
l1=<v-stay> & d:ahead	18
l1=after	-6
l1=beyond	-6
l1=beyond & d:ahead	-6
l1=by	-9
l1=by & d:ahead	-6
l1=end	-10
l1=end & d:ahead	-9
l1=for	-11
l1=for & d:ahead	-9
l1=from	-54
l1=from & d:ahead	-48
l1=of	-15
l1=of & d:ahead	-10
l1=on	-47
l1=on & d:ahead	-24
l1=on & d:gone	-39
l1=say	10
l1=say & d:ahead	11
l1=since	-24
l1=since & d:ahead	-19
l1=the	11
l1=the & d:ahead	18
l1=the & d:gone	-21
l1=to	34
l1=to & d:ahead	39
l1=to & d:gone	-19
l1=until	10
l1=until & d:ahead	16
l1=until & d:gone	-21
l2="	10
l2=" & d:ahead	10
l2=, & d:gone	-6
l2=:	-16
l2=: & d:ahead	-15
l2=<begin>	-7
l2=<begin> & d:ahead	6
l2=<begin> & d:gone	-9
l2=<begin> & d:today	-14
l2=<day-ahead>	22
l2=<day-ahead> & d:ahead	23
l2=<month-gone>	12
l2=<name>	8
l2=<name> & d:ahead	9
l2=<number>	-9
l2=<number> & d:ahead	-8
l2=<office>	9
l2=<office> & d:ahead	10
l2=<person>	-6
l2=<seat>	-22
l2=<seat> & d:ahead	-15
l2=<span>	-9
l2=<span> & d:ahead	-8
l2=<v-agree>	-18
l2=<v-agree> & d:ahead	-16
l2=<v-bear>	-19
l2=<v-bear> & d:ahead	-16
l2=<v-begin>	-6
l2=<v-end>	16
l2=<v-end> & d:ahead	20
l2=<v-end> & d:gone	-9
l2=<v-impose>	8
l2=<v-impose> & d:ahead	14
l2=<v-impose> & d:gone	-8
l2=<v-propose>	-16
l2=<v-propose> & d:ahead	-13
l2=<v-say>	-11
l2=<v-say> & d:ahead	-6
l2=<v-stay>	12
l2=<v-stay> & d:ahead	15
l2=<v-stay> & d:gone	-6
l2=<v-suspend>	6
l2=<v-suspend> & d:ahead	7
l2=<v-target>	-7
l2=<v-target> & d:ahead	-6
l2=again	-8
l2=again & d:ahead	-7
l2=and	-13
l2=and & d:ahead	-12
l2=apply & d:ahead	6
l2=are	12
l2=are & d:ahead	12
l2=arrangement	6
l2=arrangement & d:ahead	6
l2=as	-7
l2=as & d:ahead	-6
l2=at	-21
l2=at & d:ahead	-19
l2=back	-6
l2=back & d:ahead	-6
l2=before	-13
l2=before & d:ahead	-13
l2=begin	-9
l2=begin & d:ahead	-7
l2=by	-14
l2=by & d:ahead	-11
l2=continue	6
l2=continue & d:ahead	6
l2=date	8
l2=date & d:ahead	9
l2=duty & d:ahead	6
l2=end	7
l2=end & d:ahead	10
l2=end & d:gone	-6
l2=extend & d:ahead	6
l2=force	-7
l2=force & d:ahead	-6
l2=good	-15
l2=good & d:ahead	-14
l2=happen	-6
l2=happen & d:ahead	-6
l2=has	-7
l2=has & d:ahead	-6
l2=have	-10
l2=have & d:ahead	-9
l2=here	10
l2=here & d:ahead	10
l2=hold	9
l2=hold & d:ahead	9
l2=in	-6
l2=is	-12
l2=is & d:ahead	-11
l2=it	-17
l2=it & d:ahead	-16
l2=live	-8
l2=live & d:ahead	-7
l2=midnight	-8
l2=midnight & d:ahead	-8
l2=out	13
l2=out & d:ahead	13
l2=past	9
l2=pause	8
l2=pause & d:ahead	8
l2=place	10
l2=place & d:ahead	10
l2=plan	-7
l2=plan & d:ahead	-7
l2=renewed	16
l2=renewed & d:ahead	16
l2=sleep	-7
l2=sleep & d:ahead	-7
l2=so	-9
l2=so & d:ahead	-9
l2=spoke	17
l2=spoke & d:ahead	17
l2=standstill	-15
l2=standstill & d:ahead	-15
l2=stay	-7
l2=stay & d:ahead	-6
l2=sunday	19
l2=sunday & d:ahead	19
l2=tariff	-18
l2=tariff & d:ahead	-17
l2=that	-11
l2=that & d:ahead	-10
l2=the	-8
l2=the & d:ahead	-7
l2=to	33
l2=to & d:ahead	36
l2=truce	8
l2=truce & d:ahead	10
l2=until	18
l2=until & d:ahead	21
l2=until & d:gone	-7
l2=up	12
l2=up & d:ahead	12
l2=us	-15
l2=us & d:ahead	-15
l2=valid	-17
l2=which	18
l2=which & d:ahead	18
l2=will	19
l2=will & d:ahead	20
l3='s	10
l3='s & d:ahead	11
l3=,	18
l3=, & d:ahead	21
l3=:	-25
l3=: & d:ahead	-24
l3=<begin>	-14
l3=<begin> & d:ahead	6
l3=<begin> & d:gone	-14
l3=<begin> & d:today	-23
l3=<day-gone>	-13
l3=<day-gone> & d:ahead	-13
l3=<name>	-13
l3=<name> & d:ahead	-11
l3=<not>	11
l3=<not> & d:ahead	11
l3=<organisation>	-7
l3=<person>	-13
l3=<person> & d:ahead	-10
l3=<points>	-10
l3=<points> & d:ahead	-10
l3=<seat>	-9
l3=<seat> & d:ahead	-7
l3=<span> & d:ahead	6
l3=<v-begin>	-19
l3=<v-begin> & d:ahead	-16
l3=<v-down>	-9
l3=<v-down> & d:ahead	-8
l3=<v-end>	13
l3=<v-end> & d:ahead	14
l3=<v-impose>	-49
l3=<v-impose> & d:ahead	-43
l3=<v-up>	-14
l3=<v-up> & d:ahead	-12
l3=a	-13
l3=a & d:ahead	-11
l3=again	-8
l3=again & d:ahead	-8
l3=agreement	-7
l3=agreement & d:ahead	-7
l3=and	9
l3=and & d:ahead	11
l3=arrangement	-7
l3=arrangement & d:ahead	-7
l3=as	-6
l3=as & d:ahead	-6
l3=both	-7
l3=both & d:ahead	-7
l3=busan	-9
l3=busan & d:ahead	-8
l3=carry	13
l3=carry & d:ahead	13
l3=end	19
l3=end & d:ahead	19
l3=extension	6
l3=extension & d:ahead	7
l3=from	16
l3=from & d:ahead	17
l3=give	9
l3=give & d:ahead	10
l3=given	13
l3=go	-9
l3=go & d:ahead	-7
l3=he	10
l3=he & d:ahead	11
l3=hold	-14
l3=hold & d:ahead	-13
l3=in	-20
l3=in & d:ahead	-13
l3=it	8
l3=it & d:ahead	10
l3=its	9
l3=its & d:ahead	10
l3=last	-30
l3=last & d:ahead	-30
l3=make	-12
l3=make & d:ahead	-12
l3=new	-9
l3=new & d:ahead	-8
l3=not	14
l3=not & d:ahead	14
l3=of	-7
l3=of & d:ahead	-6
l3=on	9
l3=on & d:ahead	11
l3=one	9
l3=one & d:ahead	9
l3=over	-6
l3=over & d:ahead	-6
l3=pause	-10
l3=pause & d:ahead	-9
l3=remain	8
l3=remain & d:ahead	8
l3=same	11
l3=same & d:ahead	12
l3=standstill	9
l3=standstill & d:ahead	10
l3=suspension	21
l3=suspension & d:ahead	21
l3=take	-10
l3=take & d:ahead	-9
l3=that	-27
l3=that & d:ahead	-26
l3=the	-7
l3=the & d:gone	-6
l3=then	9
l3=then & d:ahead	9
l3=they	11
l3=they & d:ahead	11
l3=to	-18
l3=to & d:ahead	-13
l3=truce	-13
l3=truce & d:ahead	-11
l3=week	-11
l3=week & d:ahead	-11
l3=which	-24
l3=which & d:ahead	-23
l3=will	7
l3=will & d:ahead	8
l3=would	12
l3=would & d:ahead	13
l4='s	-10
l4='s & d:ahead	-9
l4=,	-18
l4=, & d:ahead	-16
l4=:	21
l4=: & d:ahead	22
l4=<begin>	-40
l4=<begin> & d:ahead	-14
l4=<begin> & d:gone	-21
l4=<begin> & d:today	-27
l4=<day-ahead>	25
l4=<day-ahead> & d:ahead	26
l4=<day-gone>	-26
l4=<day-gone> & d:ahead	-25
l4=<gate>	-10
l4=<gate> & d:ahead	-9
l4=<goods> & d:ahead	7
l4=<level>	-17
l4=<level> & d:ahead	-16
l4=<month-gone>	7
l4=<month-gone> & d:ahead	7
l4=<number>	-14
l4=<number> & d:ahead	-13
l4=<organisation>	11
l4=<organisation> & d:ahead	13
l4=<person>	-14
l4=<person> & d:ahead	-11
l4=<quality>	-6
l4=<seat>	-10
l4=<seat> & d:ahead	-9
l4=<v-down>	12
l4=<v-down> & d:ahead	12
l4=<v-end>	7
l4=<v-end> & d:ahead	7
l4=<v-impose> & d:ahead	8
l4=<v-impose> & d:gone	-6
l4=<v-return>	10
l4=<v-return> & d:ahead	10
l4=<v-say>	7
l4=<v-say> & d:ahead	8
l4=<v-stay>	-42
l4=<v-stay> & d:ahead	-40
l4=<v-suspend>	9
l4=<v-suspend> & d:ahead	10
l4=a	-8
l4=a & d:ahead	-7
l4=an	8
l4=an & d:ahead	9
l4=another	-16
l4=another & d:ahead	-16
l4=arrangement	12
l4=arrangement & d:ahead	12
l4=as	8
l4=as & d:ahead	8
l4=at	-6
l4=be	-6
l4=before	-11
l4=before & d:ahead	-11
l4=busan	-18
l4=busan & d:ahead	-18
l4=current	-7
l4=due	-15
l4=due & d:ahead	-14
l4=duty	8
l4=duty & d:ahead	8
l4=end	-8
l4=end & d:ahead	-8
l4=extend	-8
l4=extend & d:ahead	-7
l4=for	7
l4=for & d:ahead	8
l4=from	8
l4=from & d:ahead	8
l4=go	6
l4=go & d:ahead	7
l4=have	-6
l4=i	-11
l4=i & d:ahead	-11
l4=is	8
l4=is & d:ahead	9
l4=it	9
l4=it & d:ahead	13
l4=its	-8
l4=its & d:ahead	-7
l4=leave	-10
l4=lower	15
l4=new	9
l4=new & d:ahead	9
l4=now	-16
l4=now & d:ahead	-15
l4=of	-28
l4=of & d:ahead	-26
l4=old	-8
l4=old & d:ahead	-8
l4=other	6
l4=other & d:ahead	7
l4=paper	9
l4=paper & d:ahead	9
l4=pay	9
l4=pay & d:ahead	9
l4=plan	9
l4=plan & d:ahead	9
l4=present	14
l4=present & d:ahead	15
l4=prolong	17
l4=prolong & d:ahead	17
l4=run	-6
l4=run & d:ahead	-6
l4=say	11
l4=say & d:ahead	11
l4=second	8
l4=second & d:ahead	8
l4=side	-6
l4=side & d:ahead	-6
l4=so	17
l4=so & d:ahead	17
l4=suspend	-7
l4=suspend & d:ahead	-7
l4=suspension	11
l4=suspension & d:ahead	12
l4=take	19
l4=take & d:ahead	19
l4=tariff	-9
l4=tariff & d:ahead	-8
l4=the	28
l4=the & d:ahead	34
l4=the & d:gone	-8
l4=their	13
l4=their & d:ahead	13
l4=they	-23
l4=they & d:ahead	-22
l4=thi	-8
l4=thi & d:ahead	-7
l4=to	-17
l4=to & d:ahead	-14
l4=two	-7
l4=two & d:ahead	-7
l4=up	-7
l4=up & d:ahead	-7
l4=which	-11
l4=which & d:ahead	-10
l4=will	-19
l4=will & d:ahead	-17
l4=with	-14
l4=with & d:ahead	-14
l4=would	8
l4=would & d:ahead	10
l4=—	11
l4=— & d:ahead	12
l=: until	-11
l=: until & d:ahead	-10
l=<begin> <begin> & d:today	-9
l=<begin> on	-12
l=<begin> on & d:ahead	-10
l=<begin> until	18
l=<begin> until & d:ahead	19
l=<day-ahead> to	6
l=<day-ahead> to & d:ahead	7
l=<level> from	-9
l=<level> from & d:ahead	-8
l=<level> on	-8
l=<level> on & d:ahead	-7
l=<level> until	9
l=<level> until & d:ahead	9
l=<name> until	10
l=<name> until & d:ahead	10
l=<seat> ,	-6
l=<seat> on	-6
l=<span> to	-6
l=apply until	9
l=apply until & d:ahead	9
l=as of	-7
l=as of & d:ahead	-6
l=at the	-17
l=at the & d:ahead	-16
l=before the	-13
l=before the & d:ahead	-13
l=begin on	-8
l=begin on & d:ahead	-7
l=by the	-13
l=by the & d:ahead	-11
l=date is	10
l=date is & d:ahead	10
l=day ,	11
l=duty until	7
l=duty until & d:ahead	7
l=end on	6
l=end on & d:ahead	9
l=end on & d:gone	-6
l=extend to	13
l=extend to & d:ahead	14
l=extension to	9
l=extension to & d:ahead	10
l=good to	-7
l=good to & d:ahead	-7
l=happen on	-6
l=happen on & d:ahead	-6
l=has until	-7
l=has until & d:ahead	-6
l=hold until	10
l=hold until & d:ahead	10
l=midnight on	-8
l=midnight on & d:ahead	-8
l=on the	-9
l=on the & d:ahead	-8
l=on to	6
l=on to & d:ahead	7
l=out on	13
l=out on & d:ahead	14
l=run to	12
l=run to & d:ahead	13
l=run until	-6
l=sleep until	-6
l=sleep until & d:ahead	-6
l=sunday ,	19
l=sunday , & d:ahead	19
l=tariff until	-16
l=tariff until & d:ahead	-15
l=to the	38
l=to the & d:ahead	40
l=truce to	17
l=truce to & d:ahead	18
l=until the	19
l=until the & d:ahead	22
l=until the & d:gone	-7
l=up on	15
l=up on & d:ahead	15
l=us to	-11
l=us to & d:ahead	-10
lead=(	-6
lead=,	-14
lead=, & d:gone	-32
lead=, & d:today	-23
lead=- & d:ahead	6
lead=13	19
lead=6	15
lead=9	12
lead=:	-15
lead=: & d:ahead	-9
lead=; & d:ahead	7
lead=a	-17
lead=a & d:ahead	-15
lead=after	-12
lead=after & d:ahead	-12
lead=an	7
lead=an & d:ahead	8
lead=as	12
lead=as & d:ahead	13
lead=because	8
lead=because & d:ahead	9
lead=before	-20
lead=before & d:ahead	-19
lead=britain	-12
lead=britain & d:ahead	-12
lead=i	-14
lead=i & d:ahead	-14
lead=if	11
lead=if & d:ahead	12
lead=it	13
lead=it & d:ahead	16
lead=it & d:gone	-6
lead=january	10
lead=january & d:ahead	10
lead=mr	-7
lead=mr & d:ahead	-7
lead=on	-11
lead=on & d:ahead	-9
lead=our	-11
lead=our & d:ahead	-10
lead=so	13
lead=so & d:ahead	13
lead=south	11
lead=south & d:ahead	12
lead=that	7
lead=that & d:ahead	13
lead=that & d:gone	-15
lead=the	-30
lead=the & d:ahead	-18
lead=the & d:gone	-19
lead=their	-7
lead=their & d:ahead	-7
lead=they	-23
lead=they & d:ahead	-21
lead=this	-7
lead=this & d:ahead	-6
lead=to	9
lead=to & d:ahead	10
lead=twelve	12
lead=twenty	9
lead=twenty & d:ahead	9
lead=two	14
lead=two & d:ahead	14
lead=until	12
lead=until & d:ahead	13
lead=which & d:ahead	6
lll=, until the	10
lll=, until the & d:ahead	10
lll=<begin> <begin> <begin> & d:today	-9
lll=<begin> <begin> on	-12
lll=<begin> <begin> on & d:ahead	-10
lll=<begin> <begin> until	18
lll=<begin> <begin> until & d:ahead	19
lll=<begin> until the	-9
lll=<begin> until the & d:ahead	-9
lll=and run until	8
lll=and run until & d:ahead	8
lll=at <level> until	11
lll=at <level> until & d:ahead	11
lll=at midnight on	-8
lll=at midnight on & d:ahead	-7
lll=busan run until	-6
lll=busan run until & d:ahead	-6
lll=extension to the	6
lll=extension to the & d:ahead	7
lll=from <day-gone> to	6
lll=from <day-gone> to & d:ahead	6
lll=go on to & d:ahead	6
lll=go on until	-20
lll=go on until & d:ahead	-19
lll=it end on	13
lll=it end on & d:ahead	13
lll=it last until	-12
lll=it last until & d:ahead	-11
lll=it run to	8
lll=it run to & d:ahead	8
lll=it run until	-13
lll=it run until & d:ahead	-13
lll=last until the	-17
lll=last until the & d:ahead	-16
lll=now end on	-30
lll=now end on & d:ahead	-30
lll=now last until	-11
lll=now last until & d:ahead	-11
lll=remain suspend until	9
lll=remain suspend until & d:ahead	9
lll=run out on	13
lll=run out on & d:ahead	14
lll=suspension end on	8
lll=suspension end on & d:ahead	8
lll=take us to	-6
lll=take us to & d:ahead	-6
lll=that end on	-6
lll=that end on & d:ahead	-6
lll=truce run to	-16
lll=truce run to & d:ahead	-15
lll=which end on	-9
lll=which end on & d:ahead	-9
lr=, ,	-6
lr=, . & d:ahead	6
lr=, <end> & d:today	-11
lr=: .	9
lr=: . & d:ahead	10
lr=<begin> ,	-13
lr=<begin> , & d:ahead	-12
lr=<begin> .	17
lr=<begin> . & d:ahead	18
lr=<begin> <end>	-30
lr=<begin> <end> & d:ahead	-21
lr=<begin> <end> & d:today	-6
lr=<begin> —	-8
lr=<begin> — & d:ahead	-6
lr=before ,	7
lr=before , & d:ahead	8
lr=before <end>	-10
lr=before <end> & d:ahead	-10
lr=by <end>	-7
lr=by <end> & d:ahead	-6
lr=from .	-15
lr=from . & d:ahead	-13
lr=from <end>	-16
lr=from <end> & d:ahead	-14
lr=is <end>	-13
lr=is <end> & d:ahead	-12
lr=of ,	-6
lr=of <end>	-14
lr=of <end> & d:ahead	-12
lr=on . & d:gone	-8
lr=on ;	-7
lr=on <end>	-21
lr=on <end> & d:ahead	-14
lr=on <end> & d:gone	-8
lr=on ?	-8
lr=on ? & d:ahead	-8
lr=on and	-12
lr=on and & d:ahead	-10
lr=on in	-6
lr=on of	12
lr=on of & d:ahead	12
lr=say .	11
lr=the .	-35
lr=the . & d:ahead	-33
lr=the <end>	17
lr=the <end> & d:ahead	21
lr=the <end> & d:gone	-9
lr=to ,	13
lr=to , & d:ahead	15
lr=to .	20
lr=to . & d:ahead	22
lr=to <end> & d:gone	-6
lr=until ,	10
lr=until , & d:ahead	11
lr=until .	12
lr=until . & d:ahead	15
lr=until ;	6
lr=until ; & d:ahead	6
n:accord	-42
n:add	31
n:added	10
n:adding	-10
n:adds	-10
n:agreement	-18
n:another	8
n:arrangement	7
n:asleep	-10
n:bargain	24
n:calm	-11
n:ceasefire	36
n:compromise	8
n:continue	-12
n:continues	23
n:continuing	-6
n:days=2	14
n:days=3	13
n:days=9	37
n:deal	17
n:deals	24
n:extend	-6
n:extended	32
n:extending	-16
n:extra	33
n:freeze	7
n:frozen	14
n:further	16
n:goes on	-8
n:grace	-11
n:halt	15
n:handshake	18
n:hold back	-25
n:hold off	-10
n:holiday	36
n:in the drawer	29
n:keep	8
n:keeping	10
n:keeps	26
n:laid down	13
n:lengths=0	-7
n:lengths=1	17
n:lengths=2	16
n:lengths=3	6
n:lengths=6	21
n:lies	17
n:lifted	40
n:long=0	16
n:long=1	19
n:long=2	25
n:long=9	-7
n:longer	59
n:loose=1	23
n:loose=3	44
n:loose=6	-36
n:loose=9	8
n:lull	6
n:measure	-7
n:measures	6
n:moratorium	14
n:more	24
n:more=1	-11
n:more=2	43
n:more=3	13
n:more=6	23
n:more=9	-8
n:no truce	17
n:on hold	14
n:on ice	-8
n:pact	37
n:parked	-11
n:pause	19
n:paused	-6
n:pauses	28
n:peace	21
n:postponed	-9
n:prolong	-18
n:prolonged	32
n:prolongs	13
n:protocol	-23
n:quiet	-28
n:quiet=1	12
n:quiet=2	11
n:quiet=3	-28
n:relief	7
n:renewal	25
n:reprieve	-8
n:rest	25
n:rests	28
n:run on	-8
n:set aside	-17
n:shelves	11
n:silence	-12
n:sleep	6
n:sleeps	27
n:slept	-35
n:spare	30
n:spared	16
n:standstill	7
n:stay	-31
n:stays	-24
n:stretch	13
n:successor	12
n:suspend	-20
n:suspended	31
n:suspending	16
n:term	-13
n:terms	-6
n:truce	24
n:truce=1	6
n:truce=2	10
n:truce=3	38
n:truce=6	-21
n:truces	33
n:understanding	-24
n:verb=1	10
n:waived	18
nc2=begin	15
nc2=end	-16
nc2=propose	10
nc2=say	12
nc2=target	-6
nct2=agree present	8
nct2=bear future	9
nct2=begin present	9
nct2=down future	6
nct2=impose gerund	8
nct2=impose past	-11
nct2=impose perfect	-10
nct2=impose pluperfect	11
nct2=propose pluperfect	12
nct2=say past	16
nct2=say present	-12
nct2=stay modal	7
nct2=stay past	-14
next=(	18
next=,	6
next=:	-12
next=and	-15
next=if	-7
next=that	-14
next=—	-22
nhas-future	16
nhas-gerund	13
nhas-modal	-13
nhas-participle	-9
nhas-perfect	-12
nhas-pluperfect	8
nhas-present	-40
none	32
nt2=future	12
nt2=future-passive	7
nt2=gerund	7
nt2=modal-passive	-11
nt2=participle-passive	-7
nt2=perfect	-7
nt2=pluperfect	10
nt2=present	-26
nt2=present-passive	-6
nv0-none	-15
nv1-none	-15
nv2=agree	6
nv2=apply	15
nv2=ask	12
nv2=be	-11
nv2=cut	10
nv2=end	-10
nv2=extend	-6
nv2=have	-10
nv2=other	-20
nv2=say	17
nv2=see	11
nvt2=agree present	9
nvt2=apply present	7
nvt2=ask pluperfect	12
nvt2=be modal	7
nvt2=be past	-12
nvt2=be present	-9
nvt2=have present	-10
nvt2=other modal	-11
nvt2=say past	20
nvt2=say present	-7
o:act=agree	-6
o:act=announce	-6
o:act=approve	-6
o:act=bring	-8
o:act=carry	19
o:act=charge	-12
o:act=clear	9
o:act=collect	-12
o:act=conclude	-6
o:act=extend	7
o:act=have	-24
o:act=let	-8
o:act=make	8
o:act=meet	-19
o:act=no verb	-11
o:act=put	-16
o:act=reach	-12
o:act=remain	-8
o:act=return	-16
o:act=say	7
o:act=see	-10
o:act=set	-6
o:act=settle	8
o:act=sit	-10
o:act=state	-7
o:act=suspend	-8
o:act=tell	-7
o:agree until ahead	-10
o:be on ahead	6
o:be until ahead	-6
o:begin from ahead	-6
o:begin on ahead	-39
o:begin the ahead	31
o:begin to ahead	11
o:begin until ahead	9
o:carried=controls	-25
o:carried=deal	10
o:carried=duties	-14
o:carried=duties far	-17
o:carried=exclusions	-9
o:carried=fees	-13
o:carried=fees far	-8
o:carried=meeting	8
o:carried=none	-18
o:carried=procedure	-35
o:carried=procedure far	10
o:carried=sale	6
o:carried=sale far	9
o:carried=truce	-12
o:carried=truce far	15
o:carry to ahead	14
o:end on ahead	14
o:end on gone	-9
o:extend to ahead	17
o:have until ahead	-13
o:keep until ahead	15
o:leads=april to	-8
o:leads=as of	-7
o:leads=at the	-17
o:leads=before the	-13
o:leads=by the	-12
o:leads=date is	10
o:leads=end on	12
o:leads=ended on	-12
o:leads=extended to	13
o:leads=extension to	9
o:leads=from	-6
o:leads=good to	-7
o:leads=has until	-7
o:leads=holds until	11
o:leads=lapses on	6
o:leads=last until	9
o:leads=lasts until	-15
o:leads=midnight on	-8
o:leads=on	-12
o:leads=on the	-9
o:leads=on to	6
o:leads=out on	13
o:leads=run to	17
o:leads=runs until	-12
o:leads=to the	38
o:leads=truce to	17
o:leads=until	18
o:leads=until the	19
o:leads=up on	15
o:leads=us to	-11
o:leads=year, until	12
o:left=controls	-13
o:left=controls right=none	-11
o:left=deal	-11
o:left=deal right=none	-32
o:left=duties	-11
o:left=duties right=duties	11
o:left=duties right=none	-17
o:left=fees	-7
o:left=fees right=none	-6
o:left=longer	20
o:left=longer right=none	8
o:left=longer right=signing	11
o:left=meeting	-27
o:left=meeting right=none	-19
o:left=none	-15
o:left=none right=duties	-6
o:left=none right=longer	-16
o:left=none right=meeting	-8
o:left=none right=procedure	-8
o:left=none right=truce	6
o:left=procedure	-19
o:left=procedure right=none	-18
o:left=signing	-36
o:left=signing right=none	-32
o:left=truce right=longer	-8
o:make the ahead	-10
o:meet on ahead	-9
o:near=longer	26
o:near=meeting	-31
o:near=none	-19
o:near=procedure	-24
o:near=signing	-26
o:near=truce	-9
o:no verb  ahead	7
o:no verb  today	-9
o:no verb from ahead	-10
o:no verb of ahead	7
o:no verb sunday, ahead	19
o:no verb the ahead	27
o:no verb to ahead	11
o:no verb until ahead	14
o:other by ahead	15
o:other on ahead	-8
o:other the ahead	16
o:other until ahead	-15
o:pay until ahead	7
o:right=deal until	7
o:right=duties by	9
o:right=duties on	-10
o:right=duties the	15
o:right=duties to	-11
o:right=longer	-28
o:right=longer on	-15
o:right=meeting on	-13
o:right=none	-27
o:right=none 	-11
o:right=none beyond	-6
o:right=none by	-20
o:right=none day,	11
o:right=none for	-11
o:right=none from	-46
o:right=none of	-8
o:right=none on	-27
o:right=none since	-19
o:right=none sunday,	19
o:right=none to	37
o:right=none until	6
o:right=procedure	-10
o:right=procedure on	-6
o:right=signing to	6
o:right=truce 	14
o:run on ahead	14
o:run the ahead	-13
o:run to ahead	11
o:run until ahead	-10
o:see the ahead	-9
o:subject=controls	-10
o:subject=controls carried	-17
o:subject=controls carried begin	-13
o:subject=controls carried begin ahead	-13
o:subject=controls carried until ahead	-13
o:subject=controls far	-7
o:subject=controls far no verb	-7
o:subject=controls far no verb ahead	-6
o:subject=controls no verb	-8
o:subject=controls no verb ahead	-8
o:subject=controls no verb until	-6
o:subject=controls until ahead	-6
o:subject=deal by ahead	14
o:subject=deal carried	13
o:subject=deal carried be	13
o:subject=deal carried be ahead	13
o:subject=deal carried on ahead	-7
o:subject=deal carried the ahead	8
o:subject=deal carried until ahead	12
o:subject=deal far carried	-20
o:subject=deal far carried begin	-8
o:subject=deal far carried begin ahead	-8
o:subject=deal far carried on ahead	-6
o:subject=deal no verb	-10
o:subject=deal no verb ahead	-8
o:subject=deal the ahead	-9
o:subject=duties	-16
o:subject=duties carried	-19
o:subject=duties carried be	-16
o:subject=duties carried be ahead	-15
o:subject=duties carried be until	-8
o:subject=duties carried begin	-9
o:subject=duties carried begin ahead	-9
o:subject=duties carried pay	-7
o:subject=duties carried pay ahead	-6
o:subject=duties carried run until	9
o:subject=duties carried suspend ahead	6
o:subject=duties carried suspend until	7
o:subject=duties carried the ahead	-13
o:subject=duties carried until ahead	8
o:subject=duties end	-8
o:subject=duties end ahead	-8
o:subject=duties end on	-7
o:subject=duties far carried	-15
o:subject=duties far carried be	-23
o:subject=duties far carried be ahead	-22
o:subject=duties far carried be is	-9
o:subject=duties far carried begin	-16
o:subject=duties far carried begin ahead	-15
o:subject=duties far carried by ahead	-9
o:subject=duties far carried end	18
o:subject=duties far carried end ahead	20
o:subject=duties far carried end on	21
o:subject=duties far carried is ahead	-9
o:subject=duties far carried other	-12
o:subject=duties far carried other ahead	-12
o:subject=duties far carried plan	7
o:subject=duties far carried plan ahead	7
o:subject=duties far carried say	13
o:subject=duties far carried say ahead	14
o:subject=duties far carried suspend	-12
o:subject=duties far carried suspend ahead	-11
o:subject=duties far carried suspend until	-7
o:subject=duties far carried until ahead	-18
o:subject=duties far no verb 	-9
o:subject=duties far no verb on	21
o:subject=duties far no verb to	-18
o:subject=duties far on ahead	21
o:subject=duties far to ahead	-17
o:subject=duties from ahead	-10
o:subject=duties no verb	6
o:subject=duties no verb ahead	10
o:subject=duties no verb the	15
o:subject=duties no verb to	10
o:subject=duties on ahead	-26
o:subject=duties run	-6
o:subject=duties run ahead	-6
o:subject=duties suspend	-9
o:subject=duties suspend ahead	-8
o:subject=duties the ahead	13
o:subject=duties until ahead	7
o:subject=exclusions carried	-8
o:subject=exclusions end	-9
o:subject=exclusions end ahead	-8
o:subject=exclusions end on	-8
o:subject=exclusions no verb	6
o:subject=exclusions no verb ahead	6
o:subject=exclusions on ahead	-9
o:subject=longer carried be	10
o:subject=longer carried be ahead	11
o:subject=longer carried end	7
o:subject=longer carried end ahead	7
o:subject=longer carried end on	9
o:subject=longer carried on ahead	8
o:subject=longer carried say	-15
o:subject=longer carried say ahead	-15
o:subject=longer carried the ahead	-13
o:subject=longer carried to ahead	8
o:subject=longer far	-6
o:subject=longer far carried	24
o:subject=longer far carried begin	13
o:subject=longer far carried begin ahead	13
o:subject=longer far carried extend	22
o:subject=longer far carried extend ahead	23
o:subject=longer far carried to ahead	24
o:subject=longer far carried until ahead	12
o:subject=longer far no verb	-6
o:subject=longer no verb	-6
o:subject=longer on ahead	-7
o:subject=longer the ahead	8
o:subject=meeting	-26
o:subject=meeting carried	15
o:subject=meeting carried end on	6
o:subject=meeting carried run	19
o:subject=meeting carried run ahead	20
o:subject=meeting carried see	-8
o:subject=meeting carried see ahead	-8
o:subject=meeting carried see the	-8
o:subject=meeting carried to ahead	28
o:subject=meeting far	6
o:subject=meeting far  ahead	-11
o:subject=meeting far carried	-17
o:subject=meeting far carried end	-13
o:subject=meeting far carried end ahead	-12
o:subject=meeting far carried end on	-12
o:subject=meeting far carried on ahead	-22
o:subject=meeting far carried to ahead	-6
o:subject=meeting far carried until ahead	7
o:subject=meeting far no verb	6
o:subject=meeting far no verb 	-12
o:subject=meeting far no verb ahead	9
o:subject=meeting far no verb the	6
o:subject=meeting far the ahead	6
o:subject=meeting no verb of	17
o:subject=meeting no verb on	-10
o:subject=meeting of ahead	16
o:subject=meeting on ahead	-16
o:subject=none carried be	10
o:subject=none carried be ahead	11
o:subject=none carried be is	7
o:subject=none carried be the	14
o:subject=none carried begin	9
o:subject=none carried begin ahead	11
o:subject=none carried begin the	8
o:subject=none carried clear	10
o:subject=none carried clear ahead	10
o:subject=none carried collect	-6
o:subject=none carried collect ahead	-6
o:subject=none carried extend	-11
o:subject=none carried extend ahead	-10
o:subject=none carried extend to	-10
o:subject=none carried is ahead	7
o:subject=none carried make	10
o:subject=none carried make ahead	10
o:subject=none carried on ahead	-13
o:subject=none carried other	-13
o:subject=none carried other ahead	-12
o:subject=none carried pay	15
o:subject=none carried pay ahead	16
o:subject=none carried put	-8
o:subject=none carried put ahead	-7
o:subject=none carried run to	7
o:subject=none carried sign	11
o:subject=none carried sign ahead	11
o:subject=none carried suspend	-20
o:subject=none carried suspend ahead	-20
o:subject=none carried suspend until	-12
o:subject=none carried to ahead	8
o:subject=none no verb ahead	18
o:subject=none no verb sunday,	20
o:subject=none no verb the	8
o:subject=none no verb to	17
o:subject=none no verb today	-24
o:subject=none the ahead	8
o:subject=none to ahead	17
o:subject=procedure carried	-12
o:subject=procedure far	19
o:subject=procedure far  ahead	16
o:subject=procedure far carried end	12
o:subject=procedure far carried end ahead	12
o:subject=procedure far carried end on	12
o:subject=procedure far carried on ahead	10
o:subject=procedure far no verb	19
o:subject=procedure far no verb 	16
o:subject=procedure far no verb ahead	20
o:subject=procedure no verb ahead	6
o:subject=procedure until ahead	11
o:subject=sale	7
o:subject=sale no verb	8
o:subject=sale no verb ahead	8
o:subject=signing	-22
o:subject=signing no verb	-7
o:subject=truce  ahead	13
o:subject=truce be	-12
o:subject=truce be ahead	-11
o:subject=truce carried	6
o:subject=truce carried be	11
o:subject=truce carried be ahead	11
o:subject=truce carried be on	15
o:subject=truce carried begin	8
o:subject=truce carried begin ahead	8
o:subject=truce carried end	-15
o:subject=truce carried end ahead	-14
o:subject=truce carried end on	-11
o:subject=truce carried on ahead	16
o:subject=truce carried other	13
o:subject=truce carried other ahead	14
o:subject=truce carried run on	25
o:subject=truce carried run to	-27
o:subject=truce carried run until	-11
o:subject=truce carried suspend until	7
o:subject=truce carried the ahead	17
o:subject=truce carried to ahead	-18
o:subject=truce carried until ahead	-7
o:subject=truce extend	18
o:subject=truce extend ahead	18
o:subject=truce extend to	26
o:subject=truce far  ahead	-7
o:subject=truce far carried be	-13
o:subject=truce far carried be ahead	-12
o:subject=truce far carried begin	14
o:subject=truce far carried begin ahead	14
o:subject=truce far carried on ahead	-10
o:subject=truce far carried run	-8
o:subject=truce far carried run ahead	-8
o:subject=truce far carried run to	-7
o:subject=truce far carried say	8
o:subject=truce far carried say ahead	8
o:subject=truce far carried the ahead	-7
o:subject=truce far carried until ahead	9
o:subject=truce far no verb 	-8
o:subject=truce far no verb on	-8
o:subject=truce far no verb the	6
o:subject=truce far no verb until	-7
o:subject=truce far on ahead	-8
o:subject=truce far the ahead	6
o:subject=truce far until ahead	-6
o:subject=truce no verb	-9
o:subject=truce no verb 	13
o:subject=truce no verb the	-10
o:subject=truce no verb to	-11
o:subject=truce other	-6
o:subject=truce other ahead	-6
o:subject=truce suspend	14
o:subject=truce suspend ahead	14
o:subject=truce suspend until	13
o:subject=truce to ahead	7
o:suspend the ahead	-17
o:suspend until ahead	8
o:topic=controls	-33
o:topic=controls ahead	-30
o:topic=controls begin	-14
o:topic=controls far no verb	-7
o:topic=controls no verb	-8
o:topic=controls until	-20
o:topic=controls until ahead	-19
o:topic=deal	-13
o:topic=deal ahead	-6
o:topic=deal far	-23
o:topic=deal far ahead	-20
o:topic=deal far begin	-7
o:topic=deal gone	-6
o:topic=deal no verb	-10
o:topic=deal on	-22
o:topic=deal on ahead	-18
o:topic=deal settle	8
o:topic=duties	-21
o:topic=duties ahead	-6
o:topic=duties by	-8
o:topic=duties by ahead	-8
o:topic=duties carry	-11
o:topic=duties clear	10
o:topic=duties collect	-11
o:topic=duties far 	-9
o:topic=duties far  ahead	-6
o:topic=duties far ahead	12
o:topic=duties far be	-14
o:topic=duties far end	16
o:topic=duties far gone	-8
o:topic=duties far is	-9
o:topic=duties far is ahead	-8
o:topic=duties far on	20
o:topic=duties far on ahead	22
o:topic=duties far other	-8
o:topic=duties far say	14
o:topic=duties far until	8
o:topic=duties far until ahead	8
o:topic=duties from	-24
o:topic=duties from ahead	-21
o:topic=duties gone	-24
o:topic=duties keep	11
o:topic=duties no verb	6
o:topic=duties of	-6
o:topic=duties on	-26
o:topic=duties on ahead	-21
o:topic=duties pay	10
o:topic=duties since	-9
o:topic=duties since ahead	-7
o:topic=duties the	6
o:topic=duties the ahead	7
o:topic=duties through	-6
o:topic=duties through ahead	-6
o:topic=duties to	-10
o:topic=duties to ahead	-9
o:topic=duties until	35
o:topic=duties until ahead	37
o:topic=exclusions	-7
o:topic=exclusions ahead	-6
o:topic=exclusions end	-9
o:topic=exclusions no verb	6
o:topic=exclusions on	-11
o:topic=exclusions on ahead	-10
o:topic=exclusions until	-8
o:topic=exclusions until ahead	-8
o:topic=fees	-9
o:topic=fees ahead	-8
o:topic=longer	8
o:topic=longer ahead	13
o:topic=longer be	17
o:topic=longer begin	-8
o:topic=longer by	15
o:topic=longer by ahead	16
o:topic=longer extend	10
o:topic=longer far	-11
o:topic=longer far ahead	-9
o:topic=longer far no verb	-6
o:topic=longer gone	-16
o:topic=longer no verb	-6
o:topic=longer on	-9
o:topic=longer on ahead	-7
o:topic=longer say	-6
o:topic=longer sign	17
o:topic=longer the	-6
o:topic=longer to	24
o:topic=longer to ahead	27
o:topic=longer until	-20
o:topic=longer until ahead	-19
o:topic=meeting	-11
o:topic=meeting begin	-9
o:topic=meeting end	11
o:topic=meeting far 	-12
o:topic=meeting far  ahead	-11
o:topic=meeting far no verb	6
o:topic=meeting far on	-7
o:topic=meeting far on ahead	-6
o:topic=meeting far to	20
o:topic=meeting far to ahead	20
o:topic=meeting gone	-17
o:topic=meeting meet	-19
o:topic=meeting of	15
o:topic=meeting of ahead	15
o:topic=meeting on	-15
o:topic=meeting on ahead	-7
o:topic=meeting on gone	-6
o:topic=meeting other	13
o:topic=meeting run	18
o:topic=meeting see	-8
o:topic=meeting the	9
o:topic=meeting the ahead	11
o:topic=meeting to	13
o:topic=meeting to ahead	13
o:topic=meeting until	-18
o:topic=meeting until ahead	-17
o:topic=none ahead	16
o:topic=none end	-7
o:topic=none gone	-16
o:topic=none is	7
o:topic=none is ahead	7
o:topic=none make	10
o:topic=none of	-9
o:topic=none of ahead	-8
o:topic=none on	-28
o:topic=none on ahead	-26
o:topic=none sunday,	20
o:topic=none to	30
o:topic=none to ahead	31
o:topic=none today	-25
o:topic=none until	-15
o:topic=none until ahead	-13
o:topic=procedure	-29
o:topic=procedure ahead	-23
o:topic=procedure begin	-7
o:topic=procedure end	-12
o:topic=procedure far	25
o:topic=procedure far 	16
o:topic=procedure far  ahead	16
o:topic=procedure far ahead	26
o:topic=procedure far no verb	19
o:topic=procedure far on	11
o:topic=procedure far on ahead	11
o:topic=procedure on	-21
o:topic=procedure on ahead	-18
o:topic=procedure to	-20
o:topic=procedure to ahead	-20
o:topic=procedure until	13
o:topic=procedure until ahead	14
o:topic=sale no verb	8
o:topic=sale the	10
o:topic=sale the ahead	10
o:topic=signing	-41
o:topic=signing ahead	-34
o:topic=signing no verb	-7
o:topic=signing on	-12
o:topic=signing on ahead	-9
o:topic=signing sign	-13
o:topic=truce 	13
o:topic=truce  ahead	13
o:topic=truce agree	-9
o:topic=truce ahead	8
o:topic=truce be	9
o:topic=truce begin	25
o:topic=truce carry	27
o:topic=truce end	-13
o:topic=truce far	7
o:topic=truce far 	-8
o:topic=truce far  ahead	-7
o:topic=truce far ahead	12
o:topic=truce far end	9
o:topic=truce far run	-6
o:topic=truce far say	8
o:topic=truce far until	-15
o:topic=truce far until ahead	-15
o:topic=truce gone	-31
o:topic=truce have	-7
o:topic=truce keep	-13
o:topic=truce no verb	-9
o:topic=truce of	-6
o:topic=truce on gone	-7
o:topic=truce other	-7
o:topic=truce the	7
o:topic=truce the ahead	8
pc0=bear	-8
pc0=begin	-25
pc0=down	-31
pc0=end	8
pc0=say	11
pc0=stay	11
pc0=suspend	15
pc0=up	8
pc1=agree	-13
pc1=bear	-15
pc1=begin	-23
pc1=down	-29
pc1=end	36
pc1=propose	17
pc1=say	8
pc1=stay	10
pc1=up	11
pct0=agree past-passive	-6
pct0=agree perfect	15
pct0=bear present	-8
pct0=begin modal	-12
pct0=begin past	-9
pct0=begin present	-6
pct0=down modal	-11
pct0=down present	-10
pct0=end modal	10
pct0=impose future	-8
pct0=impose modal	16
pct0=impose past	-17
pct0=impose past-passive	-7
pct0=impose perfect	10
pct0=impose present	6
pct0=impose present-passive	-10
pct0=say past	10
pct0=say perfect	-9
pct0=say present	10
pct0=stay future	24
pct0=stay modal	16
pct0=stay past	-11
pct0=stay perfect	-10
pct0=suspend future	19
pct0=up present	8
pct1=agree participle-passive	-13
pct1=agree past-passive	-6
pct1=agree perfect	8
pct1=bear present	-8
pct1=begin modal	-12
pct1=begin past	-9
pct1=begin present	-6
pct1=down modal	-11
pct1=down present	-10
pct1=end infinitive	14
pct1=end modal	10
pct1=end participle-passive	16
pct1=impose future	-7
pct1=impose gerund	11
pct1=impose infinitive-passive	-11
pct1=impose modal	16
pct1=impose participle-passive	-8
pct1=impose past	-11
pct1=impose past-passive	-7
pct1=impose present	13
pct1=impose present-passive	-10
pct1=propose perfect	8
pct1=propose present	11
pct1=say past	11
pct1=say perfect	-9
pct1=say present	10
pct1=stay future	15
pct1=stay modal	16
pct1=stay past	-8
pct1=stay perfect	-9
pct1=stay present	8
pct1=suspend future	8
pct1=up present	9
phas-future	23
phas-gerund	6
phas-modal	11
phas-participle	-14
phas-past	-20
phas-perfect	-14
phas-present	-9
pt0=future	16
pt0=future-not	7
pt0=modal	10
pt0=past	-8
pt0=past-passive	-25
pt0=perfect-passive	-14
pt0=present-passive	-13
pt1=future	8
pt1=gerund	6
pt1=infinitive-passive	-11
pt1=modal	10
pt1=past-passive	-25
pt1=perfect	-6
pt1=perfect-passive	-14
pt1=pluperfect	-7
pt1=present-passive	-13
pv0-none	-7
pv0=agree	13
pv0=announce	9
pv0=ask	7
pv0=begin	-38
pv0=come	-16
pv0=confirm	-9
pv0=expire	14
pv0=extend	11
pv0=go	11
pv0=have	-9
pv0=hold	-12
pv0=meet	-7
pv0=other	-37
pv0=propose	8
pv0=put	-8
pv0=remain	-11
pv0=say	12
pv0=start	12
pv0=stay	34
pv0=take	-19
pv1-none	-9
pv1=announce	9
pv1=ask	18
pv1=begin	-38
pv1=come	-13
pv1=confirm	-9
pv1=end	9
pv1=go	15
pv1=have	-8
pv1=hold	-14
pv1=keep	10
pv1=meet	-6
pv1=other	-35
pv1=pay	-7
pv1=propose	8
pv1=put	-7
pv1=say	10
pv1=sign	-8
pv1=start	11
pv1=stay	17
pv1=take	-19
pvt0=agree perfect	16
pvt0=apply present	10
pvt0=ask perfect	9
pvt0=be past	-7
pvt0=be present	6
pvt0=begin past	-11
pvt0=begin present	-29
pvt0=continue present	-6
pvt0=end modal	-8
pvt0=extend future	8
pvt0=extend present	6
pvt0=go present	9
pvt0=have past	-11
pvt0=hold present	-11
pvt0=keep present	-15
pvt0=other perfect	-19
pvt0=other present	-12
pvt0=remain present	-11
pvt0=say past	17
pvt0=say perfect	-8
pvt0=start present	12
pvt0=stay present	19
pvt0=take present	-16
pvt1=agree participle	-9
pvt1=agree perfect	8
pvt1=apply present	10
pvt1=be present	8
pvt1=begin past	-11
pvt1=begin present	-29
pvt1=end modal	-8
pvt1=extend future	8
pvt1=extend infinitive	-11
pvt1=extend present	6
pvt1=go present	10
pvt1=have past	-10
pvt1=hold present	-11
pvt1=leave infinitive	9
pvt1=other perfect	-17
pvt1=other present	-12
pvt1=say past	18
pvt1=say perfect	-8
pvt1=start present	12
pvt1=stay present	9
pvt1=take present	-16
q:!	-15
q:"	16
q:(	25
q:)	23
q:,	12
q:-	-24
q:.	-7
q:/	-17
q::	31
q:;	-30
q:<agent>	-14
q:<day-ahead>	12
q:<day-gone>	-11
q:<day-today>	6
q:<gate>	-13
q:<goods>	-16
q:<level-noun>	-16
q:<level>	-14
q:<money>	-8
q:<month-gone>	-17
q:<name>	-40
q:<not>	-33
q:<number>	-21
q:<organisation>	-7
q:<person>	10
q:<sender>	-19
q:<span>	-10
q:<v-agree>	7
q:<v-buy>	-7
q:<v-deny>	-9
q:<v-down>	22
q:<v-end>	18
q:<v-impose>	-10
q:<v-propose>	16
q:<v-say>	-9
q:<v-sell>	7
q:<v-stay>	15
q:<v-suspend>	15
q:<v-target>	-21
q:<v-threaten>	-23
q:?	28
q:@	10
q:a	-24
q:about	-7
q:affected	-10
q:again	-15
q:agree	37
q:agreement	7
q:all	-33
q:allow	-7
q:alone	9
q:an	-33
q:anybody	9
q:apply	-8
q:approval	-7
q:are	31
q:arrangement	-20
q:article	-11
q:as	-9
q:ask	-13
q:at	17
q:autumn	25
q:away	-10
q:b	10
q:be	31
q:because	-7
q:been	-32
q:before	-33
q:being	9
q:between	-12
q:border	-6
q:breathe	-8
q:broke	12
q:busan	-14
q:but	21
q:by	-10
q:c	21
q:calendar	18
q:call	10
q:carry	-10
q:ceasefire	22
q:charge	-7
q:christma	-7
q:city	-8
q:close	6
q:commerce	-20
q:conclude	-14
q:consultation	10
q:control	-14
q:copper	7
q:counted	16
q:course	15
q:customer	-6
q:date	13
q:day	12
q:did	7
q:doe	-27
q:don't	-6
q:done	16
q:down	-6
q:draw	-9
q:due	-8
q:duty	17
q:earlier	-10
q:earth	-21
q:effect	-16
q:end	10
q:enter	9
q:evening	13
q:ever	10
q:every	-6
q:everything	6
q:everywhere	-12
q:exclusion	-7
q:expert	-6
q:expire	15
q:export	-10
q:extend	-22
q:extension	10
q:extra	-7
q:fact	9
q:fentanyl	13
q:finished	8
q:first	-8
q:fish	-13
q:for	-8
q:force	-15
q:four	15
q:from	8
q:geneva	-8
q:georgia	9
q:get	-8
q:given	-6
q:go	20
q:good	-23
q:great	-11
q:had	-16
q:hall	10
q:hand	-6
q:has	-16
q:hold	7
q:how	-11
q:import	-7
q:importer	6
q:in	-19
q:interview	10
q:is	19
q:issued	-11
q:it	13
q:its	-22
q:just	11
q:keep	27
q:know	17
q:kuala	-10
q:large	-6
q:leave	-6
q:legal	12
q:line	-22
q:long	-9
q:look	24
q:lower	14
q:lumpur	-10
q:make	12
q:market	-16
q:may	11
q:meanwhile	6
q:measure	-13
q:meet	19
q:metal	6
q:midnight	16
q:minister	-26
q:minute	-7
q:month	-15
q:more	-6
q:morning	-6
q:my	-11
q:name	19
q:negotiate	-6
q:never	-8
q:night	-7
q:no	-10
q:not	-23
q:notice	-22
q:of	-32
q:oil	-6
q:only	23
q:open	-12
q:opened	-13
q:or	-7
q:orange	15
q:ordinary	-8
q:over	-12
q:own	-23
q:page	8
q:palm	-7
q:past	11
q:pause	9
q:pay	-18
q:peace	-9
q:period	-8
q:port	-8
q:proclamation	-8
q:product	-6
q:prolongation	-16
q:prolonged	-8
q:quarrel	8
q:raise	-8
q:rare	-20
q:rate	21
q:reach	11
q:read	6
q:reduce	12
q:reduction	-6
q:remain	-19
q:report	12
q:reporter	15
q:rest	-6
q:rice	12
q:right	-19
q:round	19
q:rule	-9
q:rum	6
q:say	-6
q:second	11
q:section	-16
q:send	18
q:shall	9
q:share	9
q:sheet	9
q:ship	-7
q:should	-9
q:sign	-33
q:since	-6
q:small	-13
q:so	7
q:soybean	-6
q:spoke	6
q:spring	-6
q:stand	-17
q:standstill	10
q:stay	19
q:step	-7
q:stockholm	-11
q:sugar	21
q:suspend	-15
q:suspension	21
q:take	-14
q:tariff	-15
q:tea	8
q:television	18
q:than	-6
q:thank	-6
q:that	-15
q:their	18
q:them	-6
q:then	21
q:they	8
q:think	7
q:time	31
q:to	20
q:truce	-18
q:two	-18
q:under	-26
q:unless	-12
q:until	9
q:up	8
q:us	-19
q:warn	-10
q:was	-62
q:watch	8
q:way	-11
q:we	43
q:week	7
q:welcome	16
q:were	-18
q:when	21
q:where	7
q:which	19
q:who	-23
q:will	20
q:wine	-8
q:winter	-9
q:with	-27
q:within	-10
q:word	-9
q:would	7
q:write	12
q:year	-17
q:yes	-13
q:your	7
q:—	-12
qt=future	34
qt=modal	9
qt=past	-12
qt=perfect	-26
qt=pluperfect	-29
qt=present	-6
r1="	7
r1=" & d:ahead	7
r1=(	18
r1=( & d:ahead	20
r1=)	-6
r1=, & d:ahead	10
r1=, & d:gone	-30
r1=. & d:ahead	12
r1=. & d:gone	-36
r1=:	-8
r1=: & d:ahead	-6
r1=<end>	-17
r1=<end> & d:ahead	6
r1=<end> & d:gone	-44
r1=<end> & d:today	-30
r1=<not>	-8
r1=<not> & d:ahead	-7
r1=<v-end>	15
r1=<v-end> & d:ahead	16
r1=?	-8
r1=? & d:ahead	-7
r1=an	16
r1=and	-13
r1=and & d:ahead	-11
r1=end	16
r1=end & d:ahead	16
r1=evening	-6
r1=in	-16
r1=in & d:ahead	-13
r1=that	-7
r1=the	-8
r1=the & d:ahead	-7
r1=to	10
r1=to & d:ahead	12
r1=—	-11
r1=— & d:ahead	-7
r2="	-7
r2=<day-ahead>	-8
r2=<end>	-9
r2=<name>	7
r2=<not>	12
r2=<number>	-9
r2=<office>	-10
r2=<organisation>	-11
r2=<person>	10
r2=<seat>	-6
r2=<span>	9
r2=<v-agree>	8
r2=<v-down>	11
r2=<v-end>	-9
r2=a	-22
r2=as	-7
r2=at	-11
r2=be	10
r2=both	7
r2=from	8
r2=hour	16
r2=in	-9
r2=is	-8
r2=next	10
r2=not	20
r2=of	14
r2=on	-6
r2=settle	9
r2=the	-16
r2=their	11
r2=when	-10
r2=which	14
r2=will	-6
r2=year	-8
r3=,	-15
r3=<agent>	18
r3=<day-ahead>	8
r3=<day-gone>	6
r3=<end>	-10
r3=<level-noun>	7
r3=<level>	-9
r3=<not>	8
r3=<number>	-14
r3=<person>	-8
r3=<span>	-6
r3=<v-up>	-7
r3=be	-7
r3=day	-6
r3=duty	6
r3=government	16
r3=i	7
r3=in	-6
r3=is	8
r3=it	-10
r3=may	-9
r3=nobody	11
r3=of	-7
r3=rate	9
r3=side	8
r3=the	7
r3=then	11
r3=what	-9
r3=which	8
r3=will	10
r3=would	8
r3=year	9
r4=)	14
r4=,	-19
r4=.	17
r4=:	-10
r4=<agent>	16
r4=<end>	-11
r4=<level-noun>	-6
r4=<name>	-13
r4=<not>	-11
r4=<number>	-11
r4=<office>	-6
r4=<quality>	9
r4=<seat>	-9
r4=<span>	-11
r4=<v-agree>	11
r4=<v-begin>	7
r4=<v-end>	-13
r4=<v-propose>	-8
r4=<v-up>	8
r4=a	-13
r4=agree	7
r4=be	-12
r4=continue	8
r4=cut	6
r4=extend	-6
r4=for	-8
r4=go	9
r4=had	11
r4=have	14
r4=it	-13
r4=its	-10
r4=minister	11
r4=ministry	11
r4=not	-8
r4=then	9
r4=they	10
r4=to	13
r4=which	-6
r=" <end>	10
r=, <level>	6
r=, <name>	12
r=, <office>	-9
r=, <person>	13
r=, <span>	9
r=, a	-11
r=, at	-10
r=, from	9
r=, in	-9
r=, their	11
r=, when	-10
r=, which	14
r=; <end>	11
r=; it	10
r=<end> <end>	-17
r=? <end>	-8
r=of next	10
r=unless <organisation>	-8
s:'	-13
s:*	21
s:-	19
s:.	-24
s:/	8
s:<agent>	6
s:<day-ahead>	-6
s:<day-gone>	-6
s:<day-today>	-38
s:<duty>	-8
s:<gate>	-35
s:<goods-amount>	-13
s:<goods>	-28
s:<level-noun>	-13
s:<level>	-12
s:<money>	-22
s:<month-ahead>	11
s:<month-gone>	20
s:<not>	-23
s:<number>	-26
s:<organisation>	-18
s:<points>	11
s:<quality>	-8
s:<sender>	-29
s:<span>	8
s:<taker>	-21
s:<v-bear>	7
s:<v-buy>	-8
s:<v-deny>	-13
s:<v-end>	12
s:<v-impose>	-6
s:<v-propose>	8
s:<v-return>	11
s:<v-say>	11
s:<v-sell>	-13
s:<v-suspend>	-24
s:<v-target>	-6
s:<v-threaten>	-9
s:?	-15
s:@	10
s:_	-13
s:a	-7
s:above	9
s:according	19
s:add	-6
s:additional	6
s:after	-26
s:agree	15
s:agreement	-16
s:alive	12
s:and	-6
s:another	-7
s:answer	21
s:any	-11
s:apply	9
s:approval	9
s:approve	14
s:are	-10
s:armistice	-11
s:around	11
s:arrangement	8
s:ask	23
s:at	-13
s:autumn	7
s:avocado	10
s:back	-16
s:ban	-8
s:be	7
s:bear	8
s:been	-7
s:before	-7
s:begin	-12
s:between	-18
s:big	-6
s:both	-9
s:briefed	12
s:bring	-12
s:business	-6
s:butter	12
s:buy	6
s:by	-26
s:c	-10
s:cabinet	-7
s:calendar	-6
s:call	-7
s:calm	13
s:can	-17
s:capital	-9
s:carry	19
s:case	-8
s:cease	18
s:ceasefire	-8
s:certain	-6
s:change	-8
s:clear	7
s:cocoa	14
s:colleague	7
s:collect	-15
s:come	-12
s:comment	-6
s:commerce	9
s:company	-23
s:completed	-7
s:conclude	-8
s:conference	6
s:confirm	-8
s:continue	12
s:control	-7
s:could	-13
s:council	9
s:count	-7
s:country	-14
s:course	8
s:custom	-16
s:cut	14
s:day	-30
s:deadline	-9
s:deal	-12
s:decision	6
s:decline	-7
s:delay	9
s:delegation	-8
s:did	-8
s:die	6
s:dispute	13
s:district	-7
s:do	6
s:down	-23
s:draft	18
s:duty	-7
s:each	11
s:earth	-9
s:easter	-7
s:effective	-11
s:either	-16
s:end	10
s:evening	8
s:everybody	-7
s:exact	-7
s:exchanged	8
s:exclusion	-12
s:expect	-26
s:export	-14
s:extension	7
s:extra	-13
s:failing	10
s:fee	-16
s:figure	-6
s:find	-8
s:firm	-7
s:followed	9
s:for	-9
s:foreign	7
s:friend	12
s:from	-12
s:frozen	-7
s:geneva	-16
s:georgia	7
s:give	6
s:given	10
s:good	-29
s:government	16
s:grant	-9
s:had	-18
s:has	-24
s:have	-6
s:here	17
s:higher	-20
s:hold	-16
s:hope	-8
s:hour	25
s:household	-14
s:if	11
s:impose	-9
s:increase	-7
s:initial	10
s:interview	6
s:into	-11
s:introduce	-12
s:is	-8
s:its	-13
s:itself	-7
s:kuala	11
s:last	-17
s:later	22
s:law	-11
s:less	-10
s:let	-12
s:letter	9
s:level	-6
s:levy	14
s:like	9
s:list	9
s:longer	-12
s:look	-7
s:lumpur	11
s:m	-13
s:may	-42
s:measure	-6
s:mentioned	8
s:midnight	-9
s:minister	12
s:ministry	28
s:minute	-7
s:monday	-12
s:month	-11
s:more	7
s:most	-6
s:mr	-13
s:must	-14
s:my	-21
s:name	-9
s:need	7
s:negotiator	-6
s:neither	-13
s:new	21
s:night	-12
s:no	-19
s:not	9
s:nothing	-20
s:notice	-9
s:now	-10
s:of	-18
s:off	-28
s:official	-7
s:oil	7
s:old	-23
s:olive	15
s:on	8
s:once	-17
s:one	7
s:open	-13
s:orange	11
s:order	-11
s:other	-6
s:our	-23
s:out	-10
s:outline	8
s:over	11
s:own	-6
s:p	-9
s:paper	26
s:parliament	-8
s:past	18
s:pay	-14
s:peace	-6
s:people	10
s:period	-8
s:phone	14
s:place	7
s:plywood	-7
s:point	15
s:port	-12
s:present	16
s:presenter	6
s:president	-16
s:price	-13
s:prolong	9
s:prolonged	-23
s:protocol	14
s:put	-18
s:quarter	-10
s:question	-13
s:rare	-9
s:reach	-16
s:read	8
s:reciprocal	10
s:reduction	-9
s:refrain	11
s:regard	-6
s:renewal	7
s:reporter	-7
s:rest	-9
s:retaliatory	10
s:return	-14
s:review	6
s:revive	15
s:rice	12
s:richard	8
s:right	-12
s:robert	-9
s:round	-7
s:rule	-12
s:run	-11
s:same	30
s:say	30
s:season	8
s:second	8
s:section	-9
s:sell	-8
s:set	-9
s:shall	9
s:ship	6
s:short	6
s:side	7
s:sign	-15
s:since	-35
s:sit	-16
s:sleep	6
s:sooner	11
s:soybean	-10
s:speak	-10
s:spoke	15
s:spring	13
s:standstill	13
s:state	-9
s:stay	10
s:step	10
s:still	-12
s:stockholm	-11
s:stop	-7
s:sugar	25
s:sunday	17
s:surabaya	9
s:surcharge	-22
s:suspend	-12
s:suspension	10
s:talk	-15
s:talking	16
s:tea	-6
s:telephone	-6
s:television	36
s:textile	-12
s:th	12
s:than	-19
s:their	23
s:them	-17
s:then	17
s:there	-17
s:therefore	10
s:they	-7
s:they'll	15
s:thing	-11
s:those	-7
s:three	22
s:thu	-11
s:tile	9
s:till	-6
s:timber	9
s:time	16
s:to	12
s:together	-6
s:trade	21
s:travel	-7
s:treaty	-6
s:trial	-23
s:truce	-20
s:turn	12
s:unchanged	8
s:understanding	7
s:unless	-7
s:until	12
s:upon	8
s:upper	-12
s:valid	-29
s:vote	-18
s:was	-17
s:water	-8
s:way	10
s:we	18
s:welcome	11
s:were	-14
s:what	12
s:when	11
s:where	9
s:whether	-9
s:which	12
s:whiskey	8
s:who	6
s:why	-12
s:will	13
s:with	-21
s:without	-19
s:word	9
s:working	-11
s:would	44
s:yes	-8
s:you	-28
s:your	-20
s:zero	-6
sa:"	-11
sa:" .	-13
sa:'s commerce	-12
sa:'s minister	12
sa:'s trade	7
sa:(	17
sa:)	11
sa:,	-9
sa:, "	-16
sa:, <level>	6
sa:, <name>	11
sa:, <number>	-10
sa:, <office>	-9
sa:, <person>	6
sa:, <span>	8
sa:, a	-16
sa:, according	9
sa:, at	-13
sa:, failing	10
sa:, for	-13
sa:, from	8
sa:, hour	9
sa:, if	17
sa:, in	-11
sa:, not	7
sa:, say	-6
sa:, tell	8
sa:, their	11
sa:, to	-9
sa:, unless	-16
sa:, when	-11
sa:, which	12
sa:-	-10
sa:.	-23
sa:. m	-8
sa::	-17
sa:: <number>	-14
sa:; it	9
sa:<agent>	11
sa:<day-ahead>	-21
sa:<day-gone>	23
sa:<day-gone> .	11
sa:<day-today>	-10
sa:<duty>	-12
sa:<gate>	-11
sa:<goods>	-10
sa:<level> .	-16
sa:<level> from	10
sa:<level> on	-23
sa:<level> that	7
sa:<level> which	9
sa:<level> will	6
sa:<month-gone>	11
sa:<name>	-18
sa:<name> .	-7
sa:<name> and	-9
sa:<name> had	12
sa:<not>	-7
sa:<number>	-35
sa:<number> :	-13
sa:<number> p	-7
sa:<office>	8
sa:<office> .	10
sa:<organisation>	-7
sa:<person>	-8
sa:<person> ,	-9
sa:<person> .	-6
sa:<person> receive	9
sa:<person> say	13
sa:<points>	-9
sa:<quality> cement	6
sa:<quality> trade	-9
sa:<seat> .	12
sa:<span> .	6
sa:<span> later	8
sa:<v-bear>	16
sa:<v-begin>	8
sa:<v-down>	6
sa:<v-end>	-20
sa:<v-impose>	-10
sa:<v-return>	11
sa:<v-say>	24
sa:<v-suspend>	-30
sa:<v-target>	-18
sa:<v-up>	-11
sa:?	-15
sa:a dispute	10
sa:a ship	12
sa:a statement	14
sa:above	10
sa:according	9
sa:according to	9
sa:additional	-6
sa:after	-20
sa:after a	7
sa:after all	-11
sa:again	7
sa:all	-16
sa:an hour	16
sa:and	-16
sa:and <number>	-6
sa:and <person>	-7
sa:and a	-7
sa:and nobody	9
sa:and then	11
sa:and to	9
sa:and will	9
sa:announce on	11
sa:apply	14
sa:apply again	6
sa:approve	8
sa:are	-17
sa:as	-15
sa:ask	11
sa:ask for	12
sa:at	-11
sa:at <level>	-8
sa:at <number>	-12
sa:at the	8
sa:be	-14
sa:bear	10
sa:because	-10
sa:been	10
sa:been <level>	9
sa:before	11
sa:before <person>	9
sa:begin	11
sa:begin .	-6
sa:both	-7
sa:by	-24
sa:by <span>	-6
sa:call	-7
sa:can	-6
sa:charge	-11
sa:commerce	-13
sa:commerce ministry	-13
sa:company	-6
sa:conference	7
sa:consultation	6
sa:continue	7
sa:country	-7
sa:cut	12
sa:cut its	6
sa:day	-23
sa:day .	-7
sa:dispute	8
sa:dispute over	8
sa:duty	-10
sa:duty .	-6
sa:duty on	6
sa:each	-10
sa:end of	16
sa:extend	-12
sa:extend it	-6
sa:failing	10
sa:fentanyl	-11
sa:fentanyl duty	-7
sa:for	17
sa:for <span>	18
sa:for its	10
sa:for the	-8
sa:for trade	12
sa:from	6
sa:from <day-ahead>	6
sa:full	6
sa:good	-6
sa:government	9
sa:government say	10
sa:grower	7
sa:had	8
sa:had ask	12
sa:half of	6
sa:has keep	10
sa:have been	8
sa:he	-16
sa:his	16
sa:hour	17
sa:hour before	9
sa:if	9
sa:if it	15
sa:in <seat>	6
sa:in a	16
sa:in the	-6
sa:in write	9
sa:is	-16
sa:is a	-9
sa:is not	-8
sa:is to	18
sa:it	-29
sa:it .	-21
sa:it end	-6
sa:it is	-7
sa:it would	9
sa:later	21
sa:later .	22
sa:leave	-11
sa:less	-10
sa:list	12
sa:list of	13
sa:longer	-9
sa:m	-8
sa:m .	-8
sa:make	-12
sa:may	-13
sa:may be	-10
sa:mentioned	8
sa:midnight	-8
sa:midnight .	-7
sa:minister	7
sa:minister ,	6
sa:minister for	12
sa:ministry	13
sa:ministry of	11
sa:more	-7
sa:my	-7
sa:need	12
sa:next	8
sa:next week	6
sa:next year	6
sa:no	-9
sa:nobody	7
sa:not	6
sa:not the	7
sa:nothing	-9
sa:of <day-ahead>	-10
sa:of <month-gone>	10
sa:of <span>	-6
sa:of next	9
sa:of talk	-6
sa:of trade	9
sa:old	-6
sa:on <day-ahead>	-13
sa:on <day-gone>	17
sa:on <quality>	-6
sa:on the	7
sa:one	-13
sa:open	-8
sa:or	-12
sa:other	-10
sa:out	-8
sa:own	-7
sa:p	-7
sa:p .	-7
sa:palm	6
sa:palm oil	6
sa:pay	-15
sa:people	12
sa:plan	-7
sa:prolong	-9
sa:prolong it	-8
sa:rate	12
sa:receive	8
sa:receive <person>	9
sa:renewed	-12
sa:renewed .	-10
sa:review	9
sa:revive	15
sa:rice	8
sa:right	-11
sa:round	-10
sa:round of	-6
sa:same .	12
sa:same day	-9
sa:say	20
sa:say in	17
sa:say the	7
sa:second	6
sa:second day	6
sa:see	6
sa:settle	7
sa:shall	15
sa:ship	10
sa:side agree	9
sa:since	-7
sa:so	-12
sa:statement	13
sa:summer	9
sa:suspend	-9
sa:take	-9
sa:talk .	8
sa:talking	7
sa:tariff	-13
sa:television	12
sa:tell a	8
sa:than	-11
sa:that	-9
sa:that .	6
sa:the	-13
sa:the <level>	6
sa:the <office>	10
sa:the <organisation>	-9
sa:the <quality>	8
sa:the <seat>	6
sa:the old	-6
sa:the rate	18
sa:the talk	12
sa:the truce	-11
sa:the two	-16
sa:their	9
sa:then	13
sa:there	-13
sa:they were	10
sa:timber	10
sa:to <day-ahead>	-6
sa:to be	9
sa:to cut	6
sa:to say	19
sa:to settle	8
sa:to the	-11
sa:trade	12
sa:trade ,	12
sa:truce	-24
sa:turn	12
sa:under the	7
sa:unless	-15
sa:unless <organisation>	-14
sa:unless the	-6
sa:until	-19
sa:until <day-ahead>	-12
sa:upon	8
sa:vote	-7
sa:was	-17
sa:we	6
sa:we shall	10
sa:what	-11
sa:what the	-6
sa:when	-16
sa:when the	-6
sa:which	17
sa:which is	13
sa:which they	-6
sa:who	12
sa:why	-12
sa:will be	-13
sa:with	-25
sa:without	-6
sa:word	11
sa:would have	8
sa:write	7
sa:write .	9
sa:you	-7
sa:—	-13
sb:'	-12
sb:'s <person>	-6
sb:'s commerce	15
sb:'s decision	10
sb:'s good	-15
sb:'s ministry	8
sb:(	-17
sb:)	-13
sb:) the	-12
sb:*	21
sb:,	-9
sb:, <day-ahead>	-7
sb:, <day-gone>	9
sb:, <day-today>	7
sb:, <level>	11
sb:, <organisation>	15
sb:, <person>	-14
sb:, and	13
sb:, are	-13
sb:, as	-6
sb:, at	12
sb:, conclude	7
sb:, effective	-10
sb:, good	-6
sb:, i	-10
sb:, in	19
sb:, mr	-10
sb:, now	6
sb:, of	10
sb:, run	-9
sb:, say	-13
sb:, so	-14
sb:, spoke	17
sb:, that	9
sb:, unless	18
sb:, until	10
sb:, when	13
sb:, which	-7
sb:, would	19
sb:-	24
sb:.	-8
sb:/	8
sb:/ the	11
sb:: <name>	8
sb:: <span>	26
sb:: for	12
sb:: from	19
sb:: the	-6
sb:: until	-19
sb:; it	-8
sb:; the	11
sb:<day-ahead>	48
sb:<day-ahead> ,	36
sb:<day-ahead> ;	7
sb:<day-ahead> until	15
sb:<day-gone> 's	11
sb:<day-gone> ,	-11
sb:<day-gone> and	-7
sb:<day-gone> in	10
sb:<day-gone> that	21
sb:<day-gone> to	-9
sb:<day-today>	-12
sb:<day-today> (	-7
sb:<day-today> -	7
sb:<day-today> that	-11
sb:<gate>	-25
sb:<goods-amount>	-10
sb:<goods>	-19
sb:<level-noun>	-17
sb:<money>	-16
sb:<month-ahead>	14
sb:<month-gone>	14
sb:<name>	6
sb:<name> 's	11
sb:<name> ,	-25
sb:<name> and	18
sb:<name> charge	14
sb:<name> end	-8
sb:<name> has	-16
sb:<name> have	-10
sb:<name> meet	10
sb:<name> on	-12
sb:<name> prolonged	16
sb:<name> run	-8
sb:<name> to	18
sb:<name> until	17
sb:<name> will	28
sb:<not>	-22
sb:<number>	-7
sb:<number> ,	-20
sb:<number> /	8
sb:<number> duty	-12
sb:<number> exclusion	-17
sb:<number> from	-8
sb:<number> th	13
sb:<number> the	-8
sb:<number> —	13
sb:<office> :	-10
sb:<office> meet	13
sb:<organisation>	-15
sb:<organisation> 's	-6
sb:<organisation> ,	21
sb:<organisation> in	6
sb:<organisation> is	-11
sb:<organisation> will	-10
sb:<person>	8
sb:<person> ,	-27
sb:<person> announce	9
sb:<person> is	-13
sb:<person> on	-8
sb:<person> say	33
sb:<points>	14
sb:<points> on	6
sb:<points> suspend	-14
sb:<points> that	13
sb:<quality>	-13
sb:<quality> colleague	7
sb:<quality> duty	6
sb:<quality> good	-21
sb:<quality> parliament	-6
sb:<seat> :	11
sb:<seat> from	-9
sb:<seat> is	7
sb:<seat> say	-10
sb:<sender>	-34
sb:<span>	6
sb:<span> ;	-7
sb:<span> and	19
sb:<span> from	12
sb:<span> in	12
sb:<span> more	15
sb:<span> of	-11
sb:<span> to	-6
sb:<taker>	-19
sb:<v-buy>	-12
sb:<v-deny>	-9
sb:<v-down>	-9
sb:<v-end>	20
sb:<v-impose>	6
sb:<v-propose>	16
sb:<v-sell>	-23
sb:<v-stay>	-6
sb:<v-suspend>	-15
sb:<v-up>	8
sb:@	10
sb:_	-13
sb:a	-6
sb:a <span>	-9
sb:a fourth	10
sb:a new	14
sb:a pause	-7
sb:a period	-8
sb:a television	11
sb:a truce	-16
sb:according	12
sb:additional	10
sb:additional duty	13
sb:after	-8
sb:after <span>	9
sb:agree	14
sb:agree ,	15
sb:agree in	-38
sb:agree on	23
sb:agree to	24
sb:agreement	-13
sb:agreement is	-6
sb:agreement was	12
sb:an <office>	-6
sb:an extension	14
sb:an hour	14
sb:and <name>	14
sb:and <person>	-19
sb:and come	10
sb:and end	7
sb:and he	11
sb:and it	-22
sb:and last	-14
sb:and run	20
sb:and textile	-12
sb:and they	13
sb:and will	-6
sb:announce	-13
sb:announce in	-7
sb:announce on	10
sb:announce that	-15
sb:another <points>	9
sb:another <span>	-7
sb:answer	22
sb:answer :	6
sb:any	-7
sb:apply from	-24
sb:apply until	20
sb:approval	9
sb:approval of	11
sb:approve	7
sb:armistice	-10
sb:arrangement	11
sb:arrangement ,	7
sb:arrangement is	11
sb:arrangement of	7
sb:arrangement with	-11
sb:as of	-8
sb:as they	13
sb:ask	15
sb:ask for	19
sb:at	-7
sb:at <level>	16
sb:at <number>	-9
sb:at present	-7
sb:at the	-7
sb:autumn	9
sb:away	7
sb:back	-15
sb:be	15
sb:be apply	-7
sb:be approve	15
sb:be cut	9
sb:because	8
sb:beef	6
sb:been	-17
sb:been on	9
sb:been prolonged	-17
sb:before	-22
sb:before it	-10
sb:before the	-16
sb:begin	-24
sb:begin on	-15
sb:between	-19
sb:between <name>	-11
sb:big	-6
sb:both duty	-9
sb:both side	-13
sb:busan ,	18
sb:busan run	-6
sb:butter	13
sb:buy	7
sb:by	-17
sb:by <person>	-8
sb:by <span>	6
sb:by a	14
sb:by the	-6
sb:by which	-12
sb:c	-10
sb:can	-9
sb:carry	21
sb:carry the	12
sb:cease	20
sb:ceasefire	-8
sb:certain	-6
sb:change	-7
sb:clear	7
sb:close of	8
sb:cocoa	14
sb:colleague	7
sb:colleague ,	7
sb:collect	-9
sb:collect from	-6
sb:come	-9
sb:come to	-12
sb:commerce	21
sb:commerce ministry	15
sb:commerce say	6
sb:company	-15
sb:conclude	-6
sb:conclude on	-7
sb:continue	7
sb:continue to	12
sb:could	-11
sb:council	9
sb:country	-8
sb:country ,	-13
sb:current	-8
sb:custom	-12
sb:date is	10
sb:day	-13
sb:day ,	8
sb:day is	-12
sb:deadline	-8
sb:deal	-8
sb:decision	7
sb:decision of	11
sb:delegation	-6
sb:did	-6
sb:die	7
sb:die on	9
sb:dispute	6
sb:district	-6
sb:do	9
sb:do i	12
sb:down	-18
sb:draft	13
sb:due in	-6
sb:duty ,	-21
sb:duty between	-14
sb:duty for	9
sb:duty in	10
sb:duty is	-10
sb:duty on	-15
sb:duty until	6
sb:each	16
sb:each other	10
sb:each side	7
sb:easter	-7
sb:effect on	7
sb:effective	-10
sb:either	-16
sb:either side	-14
sb:end	11
sb:end ,	8
sb:end at	-9
sb:end in	6
sb:end on	11
sb:evening	6
sb:everybody	-6
sb:exchanged	8
sb:exclusion	-11
sb:exclusion from	-14
sb:expect	-21
sb:expire in	-13
sb:export	-6
sb:extend their	15
sb:extend to	12
sb:extend until	-14
sb:extension	10
sb:extension of	7
sb:extension to	14
sb:extra	-9
sb:extra duty	-6
sb:fee	-13
sb:fentanyl duty	-7
sb:fentanyl tariff	10
sb:find	-6
sb:followed	10
sb:for	-19
sb:for <name>	-10
sb:for <span>	-6
sb:for a	16
sb:for an	14
sb:for another	-13
sb:for its	14
sb:for the	-19
sb:force since	-9
sb:force until	-7
sb:from	-15
sb:from <day-ahead>	12
sb:from <day-gone>	8
sb:from <level>	7
sb:from <name>	-7
sb:from the	-14
sb:frozen	-7
sb:geneva	-12
sb:give	8
sb:given	11
sb:go	7
sb:go on	17
sb:go to	-11
sb:good	-22
sb:good for	9
sb:good through	-7
sb:good to	-8
sb:government	10
sb:grant	-9
sb:had	-16
sb:had a	-8
sb:half	-8
sb:halve	11
sb:has	-21
sb:has <span>	-6
sb:has ask	9
sb:has been	-16
sb:has offer	-12
sb:has until	-9
sb:have a	9
sb:have agree	10
sb:have end	-11
sb:have extend	-12
sb:have sign	13
sb:he say	-9
sb:he was	10
sb:he will	10
sb:here	18
sb:higher	-20
sb:hold	-14
sb:hold for	-13
sb:hold in	-9
sb:hold the	17
sb:hope	-7
sb:hour	10
sb:hour and	14
sb:household	-14
sb:if the	14
sb:in <month-gone>	16
sb:in <seat>	8
sb:in <span>	-9
sb:in force	-22
sb:in place	13
sb:in stockholm	-7
sb:in the	-8
sb:in their	11
sb:in which	15
sb:into	-6
sb:introduce	-6
sb:introduce on	-6
sb:is ,	14
sb:is a	-7
sb:is for	22
sb:is good	-8
sb:is in	-9
sb:is suspend	-18
sb:is to	19
sb:is what	11
sb:it 's	15
sb:it ,	-13
sb:it apply	-15
sb:it be	15
sb:it doe	7
sb:it end	12
sb:it expire	-8
sb:it go	-7
sb:it has	-25
sb:it in	9
sb:it is	12
sb:it last	-25
sb:it may	-11
sb:it start	-12
sb:it take	8
sb:it the	-10
sb:it to	14
sb:it was	-7
sb:it will	-15
sb:it would	32
sb:its	-10
sb:keep <points>	-9
sb:keep the	24
sb:keep their	-14
sb:kuala	11
sb:kuala lumpur	11
sb:lapse	6
sb:last	-19
sb:last autumn	9
sb:last day	-14
sb:last until	-13
sb:late	-8
sb:late on	-7
sb:law	-6
sb:leave the	-11
sb:let	-10
sb:letter	10
sb:letter ,	14
sb:levy	9
sb:like	10
sb:lower	7
sb:lower duty	15
sb:lumpur	11
sb:make it	-10
sb:matter	-9
sb:may	-34
sb:meet for	9
sb:meet in	-21
sb:midnight on	-8
sb:ministry	19
sb:ministry of	8
sb:monday	-12
sb:monday ,	-11
sb:more	12
sb:mr	-13
sb:mr <person>	-13
sb:must	-11
sb:my	-14
sb:name	-8
sb:name to	-6
sb:neither	-8
sb:new	21
sb:next	-16
sb:night	-9
sb:no	-9
sb:not be	-6
sb:not go	10
sb:not renewed	16
sb:not to	-6
sb:note that	10
sb:nothing	-9
sb:now	-10
sb:now end	-15
sb:now last	-11
sb:of	-11
sb:of <day-gone>	-12
sb:of <level>	-25
sb:of <month-ahead>	-10
sb:of <points>	-10
sb:of a	10
sb:of busan	12
sb:of commerce	8
sb:of duty	-7
sb:of last	9
sb:of talk	-8
sb:of the	13
sb:of their	9
sb:off	-22
sb:offer to	8
sb:oil	7
sb:oil and	13
sb:old	-16
sb:olive	15
sb:olive oil	16
sb:on	10
sb:on <day-ahead>	32
sb:on <span>	14
sb:on a	-6
sb:on each	7
sb:on for	10
sb:on hold	9
sb:on it	-10
sb:on its	6
sb:on monday	-8
sb:on paper	7
sb:on television	22
sb:on the	-6
sb:on to	19
sb:once	-15
sb:one	14
sb:one ,	13
sb:one end	14
sb:one that	6
sb:orange	11
sb:order	-23
sb:other 's	-7
sb:otherwise	-9
sb:our	-27
sb:over	10
sb:palm	-8
sb:palm oil	-7
sb:paper	27
sb:parliament	-8
sb:part of	7
sb:past	21
sb:pause in	-11
sb:pay <level>	14
sb:pay the	-9
sb:peace	-6
sb:period	-8
sb:period of	-9
sb:phone	14
sb:place	10
sb:plan for	7
sb:plywood	-6
sb:point	15
sb:port	-9
sb:present	18
sb:presenter	6
sb:president	-10
sb:price	-11
sb:prolong	14
sb:prolong the	15
sb:prolonged	-21
sb:prolonged ,	-16
sb:prolonged their	14
sb:promise	7
sb:propose	6
sb:propose an	-10
sb:propose that	17
sb:protocol	14
sb:put	-20
sb:put a	-7
sb:quarter	-10
sb:question	-13
sb:question :	-11
sb:rate	-8
sb:reach	-15
sb:read	6
sb:read ,	7
sb:reciprocal	7
sb:reciprocal duty	7
sb:reciprocal tariff	13
sb:reduce	-6
sb:reduction	-9
sb:regard	-6
sb:remain	-7
sb:renewed	14
sb:rest	-6
sb:return	-9
sb:return to	-8
sb:robert	-9
sb:round in	10
sb:round of	-7
sb:rule	-9
sb:run	-9
sb:run for	-10
sb:run to	8
sb:run until	-9
sb:same	29
sb:same day	11
sb:say	24
sb:say in	20
sb:say it	12
sb:say on	17
sb:say that	-15
sb:say the	13
sb:season	9
sb:section	-6
sb:see	-14
sb:see each	-9
sb:set	-7
sb:settlement	6
sb:short	6
sb:should	6
sb:should it	15
sb:side agree	11
sb:side are	9
sb:side had	14
sb:sign	-10
sb:sign by	-11
sb:sign for	14
sb:since	-29
sb:since <day-gone>	-23
sb:since the	10
sb:sit	-13
sb:sleep	7
sb:so until	-7
sb:speak	-9
sb:spoke	15
sb:spoke of	17
sb:spring	11
sb:spring ,	12
sb:standstill	13
sb:state	-16
sb:statement	-8
sb:stay	13
sb:stay at	-10
sb:stay suspend	27
sb:step	12
sb:still	-10
sb:stockholm	-10
sb:strike in	12
sb:subject :	-10
sb:subject to	15
sb:sugar	24
sb:summer	-7
sb:sunday	17
sb:sunday ,	19
sb:surabaya	9
sb:surcharge	-20
sb:surcharge of	-6
sb:suspend	-7
sb:suspend ,	-9
sb:suspend <points>	7
sb:suspend from	-6
sb:suspend in	15
sb:suspension	9
sb:suspension begin	-9
sb:suspension is	-14
sb:suspension of	6
sb:take	9
sb:take the	12
sb:take us	6
sb:talk	-30
sb:talking	9
sb:tariff	7
sb:tariff ,	6
sb:tariff on	-8
sb:tariff pause	12
sb:tariff truce	10
sb:tariff until	-16
sb:television	28
sb:television ,	11
sb:television on	7
sb:textile	-12
sb:th	13
sb:than	-7
sb:that 's	-9
sb:that <person>	-10
sb:that <seat>	29
sb:that both	-8
sb:that end	-7
sb:that expire	-6
sb:that it	-8
sb:that take	16
sb:that the	7
sb:that they	-8
sb:that was	-7
sb:that we	11
sb:that would	10
sb:the	8
sb:the <day-ahead>	14
sb:the <name>	16
sb:the <office>	-11
sb:the <organisation>	-24
sb:the <person>	11
sb:the <points>	22
sb:the <quality>	-30
sb:the <seat>	-17
sb:the <span>	8
sb:the answer	16
sb:the approval	9
sb:the arrangement	12
sb:the ceasefire	-7
sb:the close	9
sb:the current	-7
sb:the deadline	-7
sb:the draft	8
sb:the end	15
sb:the exclusion	-7
sb:the fourth	-6
sb:the further	-8
sb:the higher	-14
sb:the lower	10
sb:the new	24
sb:the next	-8
sb:the night	-15
sb:the old	-8
sb:the other	-11
sb:the pause	-6
sb:the present	23
sb:the price	-7
sb:the protocol	14
sb:the rate	10
sb:the rest	-13
sb:the same	29
sb:the step	13
sb:the surcharge	-10
sb:the talk	-7
sb:the thing	-7
sb:the third	8
sb:the three	11
sb:the time	18
sb:the trade	10
sb:the truce	-13
sb:the understanding	7
sb:the upper	-10
sb:the winter	9
sb:the year	18
sb:their	21
sb:their dispute	6
sb:their duty	9
sb:their tariff	8
sb:their trade	6
sb:their truce	7
sb:them	-9
sb:there	-8
sb:therefore	10
sb:they are	15
sb:they will	-13
sb:they'll	15
sb:thi	6
sb:thi year	-11
sb:thing	-8
sb:third round	8
sb:three	26
sb:through the	6
sb:thu	-11
sb:tile	9
sb:time	18
sb:time ,	10
sb:time :	13
sb:to	19
sb:to <seat>	-20
sb:to a	-6
sb:to begin	6
sb:to carry	10
sb:to extend	10
sb:to its	-11
sb:to lapse	19
sb:to last	6
sb:to leave	24
sb:to meet	-6
sb:to prolong	18
sb:to put	-9
sb:to see	-10
sb:to the	31
sb:trade	12
sb:trade truce	12
sb:travel	-6
sb:travel to	-6
sb:truce	-13
sb:truce ,	-10
sb:truce agree	-6
sb:truce between	-6
sb:truce by	19
sb:truce from	7
sb:truce in	9
sb:truce on	-7
sb:truce over	17
sb:truce run	-22
sb:truce that	-14
sb:truce to	24
sb:truce was	-9
sb:truce will	13
sb:truce would	6
sb:two <office>	12
sb:two of	14
sb:two side	20
sb:under section	9
sb:understanding	7
sb:until	16
sb:until <day-ahead>	9
sb:until the	20
sb:up	6
sb:up on	14
sb:upper	-10
sb:valid	-29
sb:vote	-8
sb:was	-8
sb:was agree	-6
sb:was conclude	-10
sb:was in	10
sb:was not	11
sb:was prolonged	-11
sb:water	-8
sb:way	10
sb:we	13
sb:we agree	15
sb:week	-8
sb:week ;	10
sb:week that	-10
sb:welcome	11
sb:were	-23
sb:what	20
sb:what <person>	11
sb:what he	9
sb:what it	9
sb:what the	8
sb:when	22
sb:when the	6
sb:where	12
sb:where it	15
sb:whether	-7
sb:which <name>	10
sb:which begin	7
sb:which both	-6
sb:which end	-7
sb:which it	13
sb:which start	6
sb:which the	-11
sb:which would	-7
sb:will	13
sb:will be	6
sb:will continue	12
sb:will go	6
sb:will not	16
sb:will pay	-8
sb:with <name>	-8
sb:with the	-8
sb:without	-11
sb:working	-11
sb:would	44
sb:would like	11
sb:would run	10
sb:write	-6
sb:year ,	-14
sb:you	-21
sb:you will	-6
sb:your	-18
sb:zero	-6
t0=future	13
t0=modal-passive	-7
t0=past	-27
t0=past-passive	-23
t0=perfect	-21
t0=present	-14
t0=present-not	11
t1=gerund	8
t1=infinitive	18
t1=modal-passive	-7
t1=participle-passive	-11
t1=past	-34
t1=past-passive	-21
t1=perfect	-24
t1=pluperfect	6
t1=present	-21
t1=present-not	11
t1=present-passive	-10
t2=infinitive	7
t2=past	-20
t2=present	-7
t:loose & d:gone	-13
t:loose-l	8
t:loose-l1	-7
t:loose-l2	10
t:loose-l3	23
t:loose-r	-34
t:loose-r2	-16
t:loose-r3	-8
t:more	8
t:more & d:ahead	18
t:more & d:gone	-36
t:more-in	-22
t:more-in0	-22
t:more-l	30
t:more-l0	-7
t:more-l1	21
t:more-l2	22
t:more-r	-25
t:more-r1	-18
t:more-r2	-20
t:more-r3	6
t:quiet	13
t:quiet & d:ahead	14
t:quiet-l	16
t:quiet-l1	-23
t:quiet-l2	25
t:quiet-l3	15
t:truce & d:ahead	9
t:truce & d:gone	-31
t:truce-l2	-12
t:truce-l3	-7
t:truce-r2	7
t:truce-r3	-9
t:verb	-11
t:verb & d:ahead	-7
t:verb-l2	-7
t:verb-r	-16
tn:loose	15
tn:more	-21
tn:quiet	-7
tn:truce	-21
tn:verb	9
tp:loose	-10
tp:more	-16
tp:quiet	-21
tp:truce	12
tp:verb	-8
v0-none	-21
v0=accept	6
v0=carry	11
v0=charge	-9
v0=clear	9
v0=collect	-8
v0=expect	-9
v0=extend	-14
v0=go	6
v0=have	-25
v0=leave	-8
v0=let	-6
v0=make	8
v0=meet	-15
v0=offer	8
v0=pay	-16
v0=prepare	6
v0=put	-16
v0=return	-10
v0=say	10
v0=set	-6
v0=sign	9
v0=sit	-10
v0=sleep	12
v0=state	-7
v0=suspend	-24
v0=take	8
v0=tell	-8
v1-none	-19
v1=agree	-8
v1=approve	-6
v1=begin	-10
v1=carry	19
v1=charge	-9
v1=clear	9
v1=collect	-8
v1=conclude	-6
v1=end	6
v1=expire	-7
v1=extend	8
v1=have	-22
v1=let	-7
v1=make	8
v1=meet	-19
v1=put	-14
v1=reach	-12
v1=remain	-7
v1=return	-10
v1=say	8
v1=see	-10
v1=set	-6
v1=sit	-10
v1=sleep	12
v1=state	-7
v1=stay	-14
v1=take	7
v1=tell	-7
v2-none	-33
v2=pay	-7
v2=settle	8
verbless	-11
vt0=agree pluperfect	-6
vt0=be past	9
vt0=be present	-13
vt0=begin future	8
vt0=carry modal	20
vt0=come past	8
vt0=come present	-7
vt0=end modal	-15
vt0=end present	8
vt0=extend future	-6
vt0=extend modal	7
vt0=extend perfect	-8
vt0=extend present	-20
vt0=have present	-23
vt0=keep present	-11
vt0=leave present	-11
vt0=make present	9
vt0=move present	13
vt0=other modal	-17
vt0=other past	-6
vt0=other perfect	-10
vt0=other present	16
vt0=pay future	-12
vt0=plan present	7
vt0=propose past	8
vt0=put perfect	-6
vt0=run future	6
vt0=say future	15
vt0=say past	-13
vt0=sit present	-6
vt0=sleep present	12
vt0=state past	-7
vt0=stay future	-11
vt0=suspend past	-6
vt0=suspend present	-14
vt0=take present	12
vt1=agree participle	-6
vt1=agree perfect	-12
vt1=agree present	6
vt1=be future	6
vt1=be past	9
vt1=be present	-14
vt1=carry modal	20
vt1=come past	8
vt1=come present	-7
vt1=end modal	-15
vt1=end present	8
vt1=extend future	-6
vt1=extend infinitive	26
vt1=extend modal	7
vt1=extend perfect	-8
vt1=extend present	-16
vt1=go present	-6
vt1=have present	-20
vt1=leave present	-10
vt1=make present	9
vt1=move present	13
vt1=other future	6
vt1=other modal	-16
vt1=other perfect	-9
vt1=other present	16
vt1=pay future	-12
vt1=pay gerund	20
vt1=plan present	9
vt1=propose past	8
vt1=put perfect	-6
vt1=remain present	-7
vt1=run future	6
vt1=say future	15
vt1=say past	-13
vt1=see infinitive	-8
vt1=sit present	-6
vt1=sleep present	12
vt1=state past	-7
vt1=stay present	-12
vt1=suspend participle	11
vt1=suspend present	-14
vt1=take present	12`;
