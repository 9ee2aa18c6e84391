// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-10
a:.	-12
a:<day-ahead>	-12
a:<name>	-11
a:<not>	-11
a:<number>	-14
a:<span>	-9
a:<span> .	-6
a:<v-agree>	6
a:<v-bear>	7
a:<v-begin>	-10
a:<v-down>	11
a:<v-end>	8
a:<v-stay>	-10
a:?	-13
a:a	6
a:be	6
a:dispute	8
a:end	12
a:end of	16
a:for	-12
a:in	-10
a:instead	8
a:it	-12
a:of	8
a:of next	6
a:of the	15
a:oil	6
a:over	7
a:settle	8
a:the	-8
a:thi	-10
a:to be	12
asks	-16
b:'s	-13
b:'s decision	10
b:(	-6
b:,	-19
b:, and	-12
b:, are	-8
b:, it	10
b:, on	10
b:, run	-6
b:, the	-41
b:, to	9
b:, will	-9
b:, would	9
b:-	7
b::	-7
b:: <number>	-11
b:: from	24
b:: until	-11
b:; the	8
b:<day-ahead>	20
b:<day-ahead> to	6
b:<duty>	-14
b:<gate>	-15
b:<goods-amount>	-6
b:<level> from	-7
b:<level> until	8
b:<month-ahead>	6
b:<month-gone>	18
b:<name> 's	-13
b:<name> and	13
b:<name> charge	11
b:<name> have	-13
b:<name> is	-10
b:<name> take	8
b:<name> to	11
b:<name> will	11
b:<number>	-16
b:<number> from	-6
b:<office>	-15
b:<office> 's	-7
b:<organisation>	-35
b:<person>	-26
b:<person> is	-7
b:<person> on	-6
b:<points>	-30
b:<quality>	-11
b:<quality> good	-6
b:<seat> is	10
b:<seat> on	-14
b:<sender>	-15
b:<span>	-12
b:<v-buy>	-17
b:<v-end>	8
b:<v-propose>	9
b:<v-return>	-13
b:<v-say>	-6
b:<v-sell>	-11
b:<v-stay>	9
b:a	-32
b:after	-11
b:again	-17
b:against	6
b:agree in	-23
b:agree on	8
b:agree to	17
b:agreement	-19
b:all	-8
b:an extension	13
b:and <name>	7
b:and <person>	-11
b:and expire	-8
b:and it	-10
b:and run	8
b:and to	6
b:announce	-6
b:apply from	-19
b:are	-37
b:are to	-14
b:arrangement	26
b:arrangement of	12
b:ask	-7
b:at	-16
b:at <level>	11
b:at midnight	-6
b:at the	-14
b:autumn	11
b:back	-9
b:because	10
b:beef	10
b:been	-14
b:before	-15
b:before it	-9
b:before the	-16
b:between	-15
b:between the	-8
b:by	-24
b:by the	-21
b:can	-6
b:carry	14
b:carry the	14
b:cease	23
b:clear	8
b:close	-6
b:come	-7
b:company	-6
b:conclude	-6
b:could	-9
b:council	9
b:custom	-7
b:day	-15
b:deadline	-7
b:decision	9
b:do	7
b:do i	11
b:doe	10
b:doe not	10
b:down	-8
b:draft	6
b:due	-34
b:due to	-21
b:duty	-6
b:duty will	6
b:each	15
b:each other	10
b:end	8
b:end at	-7
b:end on	13
b:exclusion	-10
b:expect	-7
b:expire	-12
b:expire on	-7
b:extend	7
b:extend their	8
b:extend to	9
b:extension	9
b:extension to	18
b:first	-6
b:fish	8
b:for	-22
b:for <span>	-16
b:for a	-7
b:for its	12
b:force	-6
b:from	-16
b:from <day-ahead>	7
b:from <day-gone>	6
b:from the	-8
b:further	13
b:give	7
b:given	10
b:good	-26
b:good to	-7
b:government	19
b:happen	-7
b:has	-26
b:has been	-6
b:have	-13
b:have end	-6
b:he	-6
b:hold	-12
b:if the	7
b:in <month-gone>	20
b:in <seat>	-16
b:in busan	-14
b:in the	-26
b:is	-9
b:is due	-17
b:is suspend	-12
b:is to	14
b:it	10
b:it doe	11
b:it end	20
b:it has	-12
b:it is	20
b:it to	10
b:it will	-25
b:it would	15
b:keep the	13
b:kuala	14
b:kuala lumpur	14
b:lapse	-10
b:lapse on	-7
b:level	7
b:lower	10
b:lumpur	14
b:make	8
b:matter	-6
b:may	-18
b:meet	-21
b:meet in	-9
b:midnight	-8
b:midnight on	-6
b:mr	-6
b:night	-11
b:not	7
b:not raise	7
b:now end	-6
b:now last	-11
b:of	-14
b:of busan	11
b:of duty	-6
b:of last	8
b:of the	11
b:of their	-6
b:off	-7
b:offer	8
b:on	-14
b:on <day-ahead>	6
b:on <quality>	-6
b:on an	15
b:on the	-10
b:on to	22
b:one	-13
b:or	8
b:order	-10
b:other 's	-6
b:our	-12
b:out	8
b:out on	11
b:over	8
b:past	12
b:pause	6
b:pause end	-7
b:peace	-7
b:period	-12
b:plan for	7
b:point	15
b:prepare	9
b:prolong	17
b:prolong the	21
b:put on	7
b:raise	6
b:remain	6
b:remain suspend	11
b:renewed	8
b:return	-9
b:rice	9
b:run	11
b:run out	10
b:say	10
b:second	6
b:see	-9
b:see each	-7
b:shall	6
b:side	12
b:side agree	15
b:side had	14
b:sign by	-6
b:sign for	12
b:since	-21
b:sit	-8
b:sleep	11
b:so	7
b:state	-8
b:stay	-15
b:sugar	11
b:suspend	-11
b:suspension	14
b:suspension end	6
b:take	13
b:take us	11
b:talk	-9
b:tariff	-7
b:tariff truce	-9
b:tariff until	-7
b:tell	-7
b:term	-7
b:that	8
b:that 's	-7
b:that <seat>	28
b:that had	-7
b:that is	13
b:that it	-14
b:that run	-7
b:that take	10
b:that the	6
b:the	8
b:the <level>	-8
b:the <name>	13
b:the <office>	-21
b:the <organisation>	-24
b:the <span>	12
b:the additional	-9
b:the arrangement	18
b:the deadline	-6
b:the last	-6
b:the lower	11
b:the other	-15
b:the second	8
b:the suspension	18
b:the tariff	-9
b:the two	12
b:the understanding	11
b:their	6
b:their trade	6
b:their truce	-7
b:them	-6
b:then	6
b:they	-19
b:thi	-11
b:three	20
b:to	34
b:to <level>	-16
b:to <seat>	-8
b:to be	-10
b:to begin	6
b:to end	-7
b:to extend	26
b:to prolong	18
b:to run	6
b:to see	-7
b:to the	26
b:truce	-9
b:truce between	-7
b:truce end	-15
b:truce is	-6
b:truce of	12
b:truce run	-11
b:truce to	14
b:truce with	-6
b:two	19
b:two government	6
b:two of	12
b:two side	14
b:understanding	11
b:until	21
b:until the	16
b:up	15
b:up on	16
b:was	-33
b:was to	-11
b:way	10
b:week	-13
b:welcome	10
b:what	-7
b:which	7
b:which <name>	11
b:which end	-10
b:which it	9
b:with	-21
b:with <name>	-14
b:would	32
b:would be	10
b:year	17
b:you	-8
c0=down	-21
c0=impose	-15
c0=propose	10
c0=return	-9
c0=suspend	-11
c0=target	-14
c1=agree & d:gone	-6
c1=bear & d:ahead	6
c1=bear & d:gone	-8
c1=begin & d:gone	-11
c1=down	-22
c1=down & d:ahead	-19
c1=end & d:ahead	8
c1=end & d:gone	-9
c1=impose	-14
c1=impose & d:gone	-28
c1=return	-10
c1=return & d:ahead	-9
c1=sell	-7
c1=sell & d:ahead	-7
c1=stay & d:gone	-19
c1=suspend	-6
c1=target	-13
c1=target & d:ahead	-11
c1=up & d:ahead	7
c1=up & d:gone	-6
c2=agree	6
c2=begin	-6
c2=down	12
c2=end	-9
c2=propose	6
ct0=agree perfect	8
ct0=bear future	-10
ct0=bear modal	11
ct0=bear pluperfect	9
ct0=bear present	-20
ct0=begin past	-7
ct0=begin present	7
ct0=down present	-12
ct0=end modal	-12
ct0=end present	7
ct0=impose future-passive	-11
ct0=impose modal	-8
ct0=impose past	-9
ct0=impose past-passive	-8
ct0=impose perfect	-6
ct0=impose pluperfect	10
ct0=impose present	-8
ct0=impose present-passive	-9
ct0=propose pluperfect	11
ct0=propose present-passive	7
ct0=say future	13
ct0=say past	-23
ct0=stay future	12
ct0=stay modal	12
ct0=stay past	-10
ct0=stay perfect	-8
ct0=stay present	-7
ct0=suspend future	-7
ct0=suspend present-passive	-14
ct0=up future	7
ct0=up modal	-6
ct0=up present	9
ct1=agree participle-passive	-7
ct1=agree perfect	8
ct1=agree pluperfect	6
ct1=agree present	-8
ct1=bear future	-10
ct1=bear modal	11
ct1=bear pluperfect	9
ct1=bear present	-20
ct1=begin future	-12
ct1=begin past	-7
ct1=begin present	9
ct1=down present	-12
ct1=end modal	-12
ct1=end present	7
ct1=impose future-passive	-11
ct1=impose infinitive	22
ct1=impose modal	-8
ct1=impose participle-passive	-7
ct1=impose past	-11
ct1=impose past-passive	-7
ct1=impose pluperfect	14
ct1=impose present	-8
ct1=impose present-passive	-28
ct1=propose pluperfect	11
ct1=propose present	7
ct1=say future	13
ct1=say past	-23
ct1=stay future	13
ct1=stay infinitive	9
ct1=stay modal	12
ct1=stay past	-10
ct1=stay perfect	-8
ct1=stay present	-12
ct1=suspend future	-7
ct1=suspend present-passive	-14
ct1=up present	9
ct2=agree infinitive	8
ct2=bear infinitive	7
ct2=down infinitive	14
ct2=impose infinitive	12
d:after and ends on	-13
d:after to	11
d:ahead	9
d:ahead other	7
d:ahead own	11
d:ahead-0	-39
d:ahead-1	-104
d:ahead-2	-118
d:ahead-3	-33
d:ahead-4	79
d:ahead-5	9
d:ahead-6	45
d:at=0	-13
d:at=1	11
d:at=2	-8
d:at=3	-87
d:begins	-52
d:begins ahead	-27
d:begins gone	-32
d:begins today	-9
d:ends	19
d:ends ahead	27
d:ends gone	-17
d:ends other gone	-7
d:ends own ahead	29
d:ends own gone	-7
d:ends own today	-6
d:ends today	-6
d:gone	-125
d:gone other	-82
d:gone own	-53
d:gone-0	-9
d:gone-1	-21
d:gone-2	-8
d:gone-3	-9
d:gone-4	-15
d:gone-5	-68
d:how=calendar	-6
d:how=relative	-45
d:how=weekday	-106
d:last	-21
d:named=0	-41
d:named=1	-12
d:named=2	10
d:rank=0	-40
d:rank=0 of 2	-53
d:rank=0 of 3	-36
d:rank=0 of 4	-23
d:rank=1	-13
d:rank=1 of 2	9
d:rank=1 of 3	-30
d:rank=1 of 4	-36
d:rank=2	7
d:rank=2 of 3	31
d:rank=2 of 4	25
d:rank=3	46
d:span-before	24
d:today	-46
d:today own	-46
d:today-0	-46
f:!	6
f:"	-30
f:'	6
f:'s	-9
f:,	-19
f:-	15
f:.	-13
f:;	-7
f:<day-gone>	-18
f:<day-today>	6
f:<duty>	-25
f:<goods>	-10
f:<level-noun>	9
f:<money>	-21
f:<name>	-15
f:<not>	16
f:<number>	-19
f:<organisation>	14
f:<person>	-10
f:<points>	-17
f:<quality>	17
f:<span>	-14
f:<taker>	-10
f:<v-agree>	-9
f:<v-bear>	-6
f:<v-begin>	-8
f:<v-down>	-15
f:<v-end>	-27
f:<v-impose>	8
f:<v-propose>	16
f:<v-say>	10
f:<v-sell>	-10
f:<v-suspend>	11
f:<v-target>	6
f:<v-threaten>	-9
f:?	-9
f:a	-36
f:about	-17
f:act	15
f:additional	-28
f:again	9
f:ago	-6
f:agree	-10
f:agreement	13
f:an	-29
f:and	-61
f:as	-26
f:ask	7
f:away	-6
f:banana	6
f:be	22
f:been	-17
f:before	-18
f:begin	-7
f:being	10
f:between	-13
f:both	-10
f:but	-17
f:buyer	-7
f:by	-52
f:cabinet	16
f:call	-6
f:can	-14
f:case	13
f:change	14
f:charge	17
f:christma	7
f:collect	-18
f:come	-23
f:commerce	11
f:commission	-7
f:consent	6
f:consider	18
f:continue	-20
f:control	-12
f:counterpart	6
f:custom	-7
f:date	20
f:day	27
f:deal	-11
f:decide	-6
f:decision	7
f:decree	-19
f:did	7
f:do	-8
f:down	-10
f:due	-25
f:during	-9
f:duty	-13
f:each	-13
f:earlier	-9
f:earth	-13
f:end	-22
f:enter	15
f:everyone	11
f:everything	9
f:expect	17
f:export	-10
f:extend	6
f:face	6
f:fentanyl	-8
f:few	-8
f:first	13
f:for	8
f:force	8
f:former	32
f:free	-7
f:full	-12
f:give	21
f:government	6
f:had	-12
f:has	18
f:he	7
f:here	6
f:his	-13
f:hold	11
f:i	-25
f:ice	-7
f:if	-18
f:import	6
f:in	28
f:instead	9
f:leave	-6
f:levy	14
f:licence	11
f:look	6
f:machine	16
f:maize	-7
f:may	6
f:midnight	-6
f:minister	-7
f:ministry	13
f:minute	-14
f:missing	9
f:more	9
f:morning	18
f:move	18
f:my	11
f:negotiation	-6
f:neither	6
f:new	13
f:next	31
f:night	-13
f:no	14
f:not	-11
f:note	-6
f:nothing	11
f:of	-9
f:on	16
f:once	13
f:one	-10
f:only	-13
f:or	13
f:order	-13
f:other	6
f:out	17
f:page	-6
f:palm	-8
f:part	-12
f:pay	-17
f:people	-8
f:plan	21
f:prolonged	-8
f:promise	-11
f:proper	-7
f:publish	-9
f:raise	-12
f:rare	-13
f:rate	9
f:reason	-8
f:reciprocal	-8
f:remain	-9
f:renewed	-19
f:reporter	-9
f:required	7
f:return	13
f:rice	7
f:run	18
f:salmon	-14
f:same	11
f:say	17
f:second	-10
f:short	-8
f:should	9
f:since	-8
f:sixth	17
f:spring	-9
f:start	-8
f:stop	-9
f:sum	-7
f:suspension	7
f:take	6
f:talk	6
f:tariff	-8
f:telephone	-6
f:text	10
f:than	9
f:that	-11
f:the	14
f:them	-22
f:these	9
f:they	-6
f:thi	11
f:thing	-7
f:those	-23
f:three	-9
f:time	-25
f:to	-6
f:together	-6
f:top	9
f:trade	-8
f:two	-12
f:under	-28
f:unless	-18
f:until	-39
f:want	-15
f:was	-15
f:we	-8
f:week	19
f:were	-11
f:whatever	-6
f:where	15
f:who	-18
f:whose	6
f:will	11
f:wine	-14
f:with	-30
f:word	-7
f:worth	-7
f:would	18
f:write	7
f:year	-8
f:yes	16
f:yet	24
f:you	-18
f:your	-8
first-of-paragraph	-36
has-future	16
has-infinitive	30
has-modal	-6
has-participle	-7
has-past	-28
has-perfect	-22
has-present	-17
headline	-20
l1='s	-6
l1=, & d:ahead	10
l1=, & d:today	-17
l1=<begin> & d:ahead	11
l1=<begin> & d:today	-8
l1=<v-end>	-9
l1=<v-end> & d:ahead	-8
l1=<v-stay>	19
l1=<v-stay> & d:ahead	19
l1=end	-6
l1=for	-9
l1=for & d:ahead	-8
l1=from	-46
l1=from & d:ahead	-39
l1=is	-16
l1=is & d:ahead	-15
l1=of	-29
l1=of & d:ahead	-25
l1=on	-42
l1=on & d:ahead	-21
l1=on & d:gone	-36
l1=since	-17
l1=since & d:ahead	-13
l1=the	12
l1=the & d:ahead	19
l1=the & d:gone	-20
l1=to	32
l1=to & d:ahead	36
l1=to & d:gone	-16
l1=until	12
l1=until & d:ahead	18
l1=until & d:gone	-17
l2="	7
l2=" & d:ahead	7
l2=:	-7
l2=: & d:ahead	-6
l2=;	-6
l2=; & d:ahead	-6
l2=<begin>	-17
l2=<begin> & d:gone	-7
l2=<begin> & d:today	-14
l2=<day-ahead>	22
l2=<day-ahead> & d:ahead	23
l2=<duty>	-16
l2=<duty> & d:ahead	-15
l2=<office>	8
l2=<office> & d:ahead	9
l2=<seat>	-18
l2=<seat> & d:ahead	-11
l2=<span>	-7
l2=<span> & d:ahead	-6
l2=<v-agree>	-13
l2=<v-agree> & d:ahead	-11
l2=<v-bear>	-16
l2=<v-bear> & d:ahead	-14
l2=<v-begin> & d:ahead	7
l2=<v-end>	13
l2=<v-end> & d:ahead	16
l2=<v-end> & d:gone	-7
l2=<v-impose>	7
l2=<v-impose> & d:ahead	12
l2=<v-impose> & d:gone	-7
l2=<v-propose>	-9
l2=<v-propose> & d:ahead	-8
l2=<v-stay>	12
l2=<v-stay> & d:ahead	15
l2=and	-11
l2=and & d:ahead	-10
l2=apply	12
l2=apply & d:ahead	12
l2=arrangement	7
l2=arrangement & d:ahead	8
l2=at	-14
l2=at & d:ahead	-12
l2=before	-12
l2=before & d:ahead	-11
l2=begin	-8
l2=begin & d:ahead	-7
l2=by	-21
l2=by & d:ahead	-19
l2=continue & d:ahead	6
l2=end & d:ahead	8
l2=end & d:gone	-6
l2=good	-11
l2=good & d:ahead	-10
l2=have	-8
l2=have & d:ahead	-7
l2=is	-6
l2=it	-14
l2=it & d:ahead	-13
l2=lapse	-6
l2=lapse & d:ahead	-6
l2=last	8
l2=last & d:ahead	9
l2=level	7
l2=midnight	-6
l2=midnight & d:ahead	-6
l2=other	6
l2=other & d:ahead	7
l2=out	13
l2=out & d:ahead	14
l2=pause	11
l2=pause & d:ahead	12
l2=place	8
l2=place & d:ahead	8
l2=plan	-6
l2=plan & d:ahead	-6
l2=prolonged	-6
l2=prolonged & d:ahead	-6
l2=run & d:ahead	7
l2=say	7
l2=say & d:ahead	8
l2=sleep	-9
l2=sleep & d:ahead	-9
l2=standstill	-15
l2=stay	-7
l2=stay & d:ahead	-7
l2=sunday	18
l2=sunday & d:ahead	18
l2=tariff	-9
l2=tariff & d:ahead	-8
l2=that	-9
l2=that & d:ahead	-8
l2=to	30
l2=to & d:ahead	33
l2=truce	10
l2=truce & d:ahead	11
l2=until	16
l2=until & d:ahead	18
l2=until & d:gone	-6
l2=up	14
l2=up & d:ahead	15
l2=us	-15
l2=us & d:ahead	-14
l2=which	19
l2=which & d:ahead	19
l3='s	11
l3='s & d:ahead	12
l3=,	9
l3=, & d:ahead	12
l3=:	-17
l3=: & d:ahead	-17
l3=<begin>	-14
l3=<begin> & d:gone	-11
l3=<begin> & d:today	-22
l3=<day-gone>	-14
l3=<day-gone> & d:ahead	-14
l3=<name>	-20
l3=<name> & d:ahead	-17
l3=<number>	-12
l3=<number> & d:ahead	-10
l3=<organisation>	-6
l3=<person>	-9
l3=<person> & d:ahead	-7
l3=<points>	-6
l3=<points> & d:ahead	-6
l3=<span>	8
l3=<span> & d:ahead	9
l3=<v-begin>	-9
l3=<v-begin> & d:ahead	-7
l3=<v-down>	-7
l3=<v-down> & d:ahead	-7
l3=<v-end>	8
l3=<v-end> & d:ahead	9
l3=<v-impose>	-31
l3=<v-impose> & d:ahead	-28
l3=<v-up>	-6
l3=a	-6
l3=and	8
l3=and & d:ahead	10
l3=are	-10
l3=are & d:ahead	-9
l3=be & d:ahead	6
l3=busan	-7
l3=busan & d:ahead	-7
l3=each	6
l3=each & d:ahead	7
l3=end	13
l3=end & d:ahead	14
l3=extension & d:ahead	7
l3=from	16
l3=from & d:ahead	18
l3=given	11
l3=in	-29
l3=in & d:ahead	-22
l3=is	6
l3=is & d:ahead	8
l3=its	9
l3=its & d:ahead	10
l3=last	-25
l3=last & d:ahead	-25
l3=not & d:ahead	6
l3=of	-6
l3=on	6
l3=on & d:ahead	8
l3=one	-6
l3=one & d:ahead	-6
l3=pause	-11
l3=pause & d:ahead	-10
l3=remain	10
l3=remain & d:ahead	10
l3=same	13
l3=same & d:ahead	13
l3=standstill	6
l3=standstill & d:ahead	6
l3=suspension	23
l3=suspension & d:ahead	23
l3=take	-8
l3=take & d:ahead	-7
l3=that	-16
l3=that & d:ahead	-15
l3=the	-6
l3=then	6
l3=then & d:ahead	6
l3=truce	-19
l3=truce & d:ahead	-18
l3=up	6
l3=up & d:ahead	7
l3=we	-6
l3=week	-12
l3=which	-23
l3=which & d:ahead	-22
l3=will	11
l3=will & d:ahead	11
l3=would	7
l3=would & d:ahead	9
l4='s	-7
l4='s & d:ahead	-7
l4=:	27
l4=: & d:ahead	27
l4=<begin>	-47
l4=<begin> & d:ahead	-22
l4=<begin> & d:gone	-17
l4=<begin> & d:today	-25
l4=<day-ahead>	20
l4=<day-ahead> & d:ahead	21
l4=<day-gone>	-13
l4=<day-gone> & d:ahead	-13
l4=<duty>	-9
l4=<duty> & d:ahead	-8
l4=<gate>	-9
l4=<gate> & d:ahead	-9
l4=<level>	-9
l4=<level> & d:ahead	-8
l4=<month-gone>	11
l4=<month-gone> & d:ahead	11
l4=<name>	-15
l4=<name> & d:ahead	-13
l4=<not>	8
l4=<not> & d:ahead	8
l4=<number>	-11
l4=<number> & d:ahead	-10
l4=<person>	-13
l4=<person> & d:ahead	-12
l4=<points>	-13
l4=<points> & d:ahead	-13
l4=<seat>	-8
l4=<seat> & d:ahead	-6
l4=<span>	7
l4=<span> & d:ahead	8
l4=<v-down>	15
l4=<v-down> & d:ahead	15
l4=<v-end>	6
l4=<v-end> & d:ahead	6
l4=<v-impose>	8
l4=<v-impose> & d:ahead	11
l4=<v-impose> & d:gone	-6
l4=<v-return>	10
l4=<v-return> & d:ahead	10
l4=<v-stay>	-33
l4=<v-stay> & d:ahead	-32
l4=<v-suspend>	8
l4=<v-suspend> & d:ahead	9
l4=a	-6
l4=against	6
l4=against & d:ahead	7
l4=an & d:ahead	6
l4=and	-9
l4=and & d:ahead	-6
l4=apply	-18
l4=apply & d:ahead	-18
l4=arrangement	11
l4=arrangement & d:ahead	12
l4=been	-7
l4=been & d:ahead	-6
l4=before	-10
l4=before & d:ahead	-10
l4=busan	-6
l4=busan & d:ahead	-6
l4=due	-14
l4=due & d:ahead	-13
l4=duty	6
l4=duty & d:ahead	6
l4=end	-6
l4=extend	-16
l4=extend & d:ahead	-15
l4=for	7
l4=for & d:ahead	8
l4=i	-12
l4=i & d:ahead	-12
l4=in	-12
l4=in & d:ahead	-9
l4=is	18
l4=is & d:ahead	19
l4=it	22
l4=it & d:ahead	24
l4=its	-7
l4=its & d:ahead	-7
l4=last	-6
l4=lower	18
l4=not	9
l4=not & d:ahead	10
l4=of	-22
l4=of & d:ahead	-19
l4=on	14
l4=on & d:ahead	15
l4=plan	10
l4=plan & d:ahead	10
l4=run	-6
l4=side	-6
l4=side & d:ahead	-6
l4=since	-7
l4=so	17
l4=so & d:ahead	17
l4=take	12
l4=take & d:ahead	12
l4=tariff	-17
l4=tariff & d:ahead	-16
l4=the	25
l4=the & d:ahead	30
l4=the & d:gone	-6
l4=their	12
l4=their & d:ahead	12
l4=they	-11
l4=they & d:ahead	-10
l4=to	-7
l4=up	-6
l4=was	-10
l4=was & d:ahead	-9
l4=which	-11
l4=which & d:ahead	-10
l4=will	-30
l4=will & d:ahead	-29
l4=with	-8
l4=with & d:ahead	-7
l4=would	14
l4=would & d:ahead	15
l4=—	11
l4=— & d:ahead	12
l=, on	6
l=, on & d:ahead	6
l=<begin> <begin> & d:ahead	11
l=<begin> <begin> & d:today	-8
l=<begin> on	-9
l=<begin> on & d:ahead	-8
l=<begin> until	-6
l=<day-ahead> to	6
l=<day-ahead> to & d:ahead	7
l=<level> from	-6
l=<level> on	-11
l=<level> on & d:ahead	-9
l=<level> until	8
l=<level> until & d:ahead	8
l=<seat> ,	-6
l=at the	-11
l=at the & d:ahead	-9
l=before the	-11
l=before the & d:ahead	-11
l=begin on	-7
l=begin on & d:ahead	-6
l=by the	-19
l=by the & d:ahead	-18
l=day ,	13
l=end on	6
l=end on & d:ahead	9
l=extend to	9
l=extend to & d:ahead	10
l=good to	-6
l=good to & d:ahead	-6
l=lapse on	-6
l=lapse on & d:ahead	-6
l=midnight on	-6
l=midnight on & d:ahead	-6
l=on to	9
l=on to & d:ahead	10
l=out on	14
l=out on & d:ahead	14
l=run to	7
l=run to & d:ahead	8
l=sleep until	-8
l=sleep until & d:ahead	-8
l=sunday ,	18
l=sunday , & d:ahead	18
l=tariff until	-7
l=tariff until & d:ahead	-7
l=to the	34
l=to the & d:ahead	36
l=truce to	7
l=truce to & d:ahead	8
l=until the	17
l=until the & d:ahead	20
l=up on	16
l=up on & d:ahead	16
l=us to	-10
l=us to & d:ahead	-10
lead=(	-6
lead=,	-19
lead=, & d:gone	-28
lead=, & d:today	-21
lead=1 & d:ahead	6
lead=13	20
lead=9	13
lead=:	-7
lead=a	-13
lead=a & d:ahead	-11
lead=as	8
lead=as & d:ahead	8
lead=because	10
lead=because & d:ahead	11
lead=before	-17
lead=before & d:ahead	-16
lead=britain	-10
lead=britain & d:ahead	-10
lead=i	-14
lead=i & d:ahead	-14
lead=it	8
lead=it & d:ahead	11
lead=it & d:gone	-6
lead=january	10
lead=our	-7
lead=our & d:ahead	-7
lead=so	13
lead=so & d:ahead	13
lead=that	13
lead=that & d:ahead	19
lead=that & d:gone	-14
lead=the	-21
lead=the & d:ahead	-10
lead=the & d:gone	-17
lead=they	-14
lead=they & d:ahead	-12
lead=twelve	11
lead=twenty	10
lead=twenty & d:ahead	10
lead=two	12
lead=what	-8
lead=what & d:ahead	-7
lead=which	7
lead=which & d:ahead	10
lead=— & d:ahead	7
lll=<begin> <begin> <begin> & d:ahead	11
lll=<begin> <begin> <begin> & d:today	-8
lll=<begin> <begin> on	-9
lll=<begin> <begin> on & d:ahead	-8
lll=<begin> <begin> until	-6
lll=and expire on	-7
lll=and expire on & d:ahead	-7
lll=at midnight on	-6
lll=at midnight on & d:ahead	-6
lll=be extend to	6
lll=be extend to & d:ahead	6
lll=from <day-gone> to & d:ahead	6
lll=go on until	-23
lll=go on until & d:ahead	-22
lll=it end on	20
lll=it end on & d:ahead	20
lll=now end on	-23
lll=now end on & d:ahead	-23
lll=now last until	-11
lll=now last until & d:ahead	-11
lll=pause end on	-6
lll=pause end on & d:ahead	-6
lll=remain suspend until	11
lll=remain suspend until & d:ahead	11
lll=run out on	14
lll=run out on & d:ahead	14
lll=suspension end on	8
lll=suspension end on & d:ahead	8
lll=truce end on	-14
lll=truce end on & d:ahead	-14
lll=which end on	-10
lll=which end on & d:ahead	-9
lr=, .	7
lr=, . & d:ahead	9
lr=, <end> & d:ahead	7
lr=, <end> & d:today	-10
lr=: .	9
lr=: . & d:ahead	9
lr=<begin> ,	-8
lr=<begin> , & d:ahead	-8
lr=<begin> .	20
lr=<begin> . & d:ahead	21
lr=<begin> <end>	-25
lr=<begin> <end> & d:ahead	-15
lr=before ,	10
lr=before , & d:ahead	11
lr=before <end>	-11
lr=before <end> & d:ahead	-10
lr=by ,	6
lr=by , & d:ahead	7
lr=by .	-7
lr=by . & d:ahead	-6
lr=by <end>	-6
lr=from .	-10
lr=from . & d:ahead	-8
lr=from <end>	-15
lr=from <end> & d:ahead	-13
lr=is .	-8
lr=is . & d:ahead	-7
lr=of <end>	-8
lr=of <end> & d:ahead	-7
lr=on . & d:ahead	7
lr=on . & d:gone	-6
lr=on <end>	-21
lr=on <end> & d:ahead	-13
lr=on <end> & d:gone	-9
lr=on and	-9
lr=on and & d:ahead	-7
lr=the .	-29
lr=the . & d:ahead	-27
lr=the <end>	19
lr=the <end> & d:ahead	22
lr=the <end> & d:gone	-8
lr=to .	26
lr=to . & d:ahead	28
lr=to <end> & d:ahead	6
lr=to <end> & d:gone	-6
lr=until ,	12
lr=until , & d:ahead	13
lr=until .	8
lr=until . & d:ahead	10
lr=until to	7
lr=until to & d:ahead	8
n:accord	-34
n:add	11
n:added	17
n:adding	-8
n:adds	-14
n:agreement	-16
n:another	17
n:bargain	13
n:calm	-12
n:ceasefire	30
n:continue	-12
n:continued	15
n:continuing	-11
n:days=0	21
n:days=2	18
n:days=9	31
n:deal	19
n:deals	21
n:extend	-7
n:extended	25
n:extension	16
n:extra	21
n:freeze	12
n:frozen	10
n:further	12
n:go on	-15
n:grace	-16
n:halt	9
n:handshake	10
n:hold back	-22
n:holiday	34
n:in the drawer	26
n:keeping	8
n:keeps	14
n:laid down	7
n:lengths=0	-11
n:lengths=1	17
n:lengths=2	21
n:lengths=6	10
n:lift	16
n:lifted	32
n:lifts	13
n:long=0	22
n:long=1	30
n:long=2	17
n:long=6	-11
n:longer	46
n:loose=1	16
n:loose=3	39
n:loose=6	-36
n:measures	-6
n:moratorium	7
n:more	19
n:more=1	-7
n:more=2	44
n:more=6	22
n:more=9	-6
n:no truce	8
n:on hold	13
n:on ice	8
n:pact	39
n:pause	23
n:pauses	25
n:peace	8
n:period	-12
n:prolong	-14
n:prolongation	-19
n:prolonged	19
n:protocol	-17
n:put off	7
n:quiet	-31
n:quiet=1	6
n:quiet=2	7
n:quiet=3	-29
n:relief	8
n:renew	12
n:renewal	13
n:reprieve	-8
n:rest	19
n:rests	26
n:run on	-11
n:second	10
n:set aside	-18
n:settlement	-8
n:shelves	9
n:silence	-11
n:sleeps	30
n:slept	-36
n:spare	15
n:spared	10
n:stay	-30
n:stays	-29
n:stretch	15
n:successor	-10
n:suspended	29
n:suspension	-9
n:suspensions	11
n:truce	34
n:truce=2	30
n:truce=3	27
n:truce=6	-24
n:truces	25
n:understanding	-26
n:verb=1	20
n:verb=2	-9
n:verb=6	22
n:window	-7
nc2=begin	12
nc2=end	-9
nc2=impose	-6
nc2=propose	15
nc2=say	16
nc2=stay	-20
nct2=agree present	9
nct2=bear future	11
nct2=begin infinitive	6
nct2=down future	6
nct2=impose gerund	8
nct2=impose past	-8
nct2=impose perfect	-12
nct2=impose pluperfect	12
nct2=propose pluperfect	12
nct2=say past	20
nct2=say perfect	10
nct2=stay past	-12
nct2=stay present	-14
next=(	11
next=)	-7
next=,	7
next=:	-9
next=and	-9
next=that	-10
next=—	-23
nhas-future	18
nhas-gerund	15
nhas-modal	-14
nhas-pluperfect	11
nhas-present	-28
none	28
nt2=future	16
nt2=gerund	7
nt2=modal-passive	-7
nt2=pluperfect	11
nt2=present	-20
nv0-none	-14
nv1-none	-14
nv2-none	-9
nv2=agree	6
nv2=ask	12
nv2=be	-23
nv2=cut	8
nv2=extend	-9
nv2=go	8
nv2=have	-9
nv2=other	-16
nv2=say	25
nv2=see	11
nvt2=be past	-10
nvt2=be present	-8
nvt2=have present	-8
nvt2=other modal	-7
nvt2=say past	23
o:act=agree	-10
o:act=be	-17
o:act=carry	14
o:act=charge	-10
o:act=clear	10
o:act=conclude	-6
o:act=extend	6
o:act=have	-20
o:act=make	8
o:act=meet	-17
o:act=no verb	-14
o:act=put	-12
o:act=raise	6
o:act=return	-11
o:act=run	7
o:act=say	9
o:act=see	-8
o:act=settle	8
o:act=sit	-8
o:act=suspend	-6
o:act=tell	-6
o:agree until ahead	-14
o:be is ahead	-15
o:be on ahead	10
o:be the ahead	9
o:be until ahead	-13
o:begin on ahead	-33
o:begin the ahead	27
o:carried=controls	-20
o:carried=controls far	-6
o:carried=duties	-17
o:carried=duties far	-7
o:carried=longer	-13
o:carried=longer far	6
o:carried=none	-12
o:carried=procedure	-22
o:carried=procedure far	20
o:carried=sale far	7
o:carried=truce	-22
o:carried=truce far	10
o:carry to ahead	13
o:end on ahead	8
o:end on gone	-7
o:extend to ahead	12
o:have until ahead	-11
o:keep until ahead	7
o:leads=at the	-11
o:leads=before the	-11
o:leads=by the	-19
o:leads=days, to	10
o:leads=end on	12
o:leads=ended on	-6
o:leads=expire on	-13
o:leads=extended to	9
o:leads=good to	-6
o:leads=last until	10
o:leads=midnight on	-6
o:leads=on	-9
o:leads=on to	9
o:leads=out on	14
o:leads=run to	8
o:leads=to the	34
o:leads=truce to	7
o:leads=until	-7
o:leads=until the	17
o:leads=up on	16
o:leads=us to	-10
o:leads=year, until	7
o:left=controls	-8
o:left=controls right=none	-7
o:left=deal	-7
o:left=deal right=none	-22
o:left=duties	-11
o:left=duties right=duties	8
o:left=duties right=none	-23
o:left=exclusions	-10
o:left=exclusions right=none	-8
o:left=fees	-6
o:left=fees right=none	-6
o:left=longer	13
o:left=longer right=none	7
o:left=meeting	-25
o:left=meeting right=none	-16
o:left=none	-15
o:left=none right=duties	-9
o:left=none right=longer	-13
o:left=none right=procedure	-7
o:left=none right=truce	8
o:left=procedure	-12
o:left=procedure right=none	-11
o:left=signing	-28
o:left=signing right=none	-24
o:left=truce right=longer	-6
o:left=truce right=meeting	6
o:left=truce right=none	6
o:meet on ahead	-8
o:near=exclusions	-8
o:near=longer	20
o:near=meeting	-49
o:near=none	-25
o:near=procedure	-7
o:near=signing	-18
o:no verb  ahead	13
o:no verb  today	-8
o:no verb from ahead	-8
o:no verb of ahead	-8
o:no verb sunday, ahead	18
o:no verb the ahead	16
o:no verb to ahead	6
o:no verb until ahead	12
o:other by ahead	6
o:other on ahead	-11
o:other the ahead	15
o:other to ahead	-8
o:right=duties by	12
o:right=duties on	-7
o:right=duties until	9
o:right=longer	-26
o:right=longer on	-15
o:right=none	-30
o:right=none by	-30
o:right=none day,	13
o:right=none for	-9
o:right=none from	-38
o:right=none is	-16
o:right=none of	-24
o:right=none on	-25
o:right=none since	-14
o:right=none sunday,	18
o:right=none the	8
o:right=none to	35
o:right=procedure	-9
o:right=truce 	14
o:run on ahead	15
o:run the ahead	-12
o:run to ahead	13
o:see the ahead	-7
o:subject=controls	-7
o:subject=controls carried	-15
o:subject=controls carried begin	-11
o:subject=controls carried begin ahead	-11
o:subject=controls carried until ahead	-11
o:subject=deal carried on ahead	-7
o:subject=deal far carried	-18
o:subject=deal far carried begin	-9
o:subject=deal far carried begin ahead	-9
o:subject=deal no verb	-11
o:subject=deal no verb ahead	-10
o:subject=duties begin	9
o:subject=duties begin ahead	10
o:subject=duties carried	-26
o:subject=duties carried be	-9
o:subject=duties carried be ahead	-7
o:subject=duties carried begin	-18
o:subject=duties carried begin ahead	-17
o:subject=duties carried suspend	11
o:subject=duties carried suspend ahead	11
o:subject=duties carried suspend until	12
o:subject=duties carried the ahead	-22
o:subject=duties carried to ahead	-12
o:subject=duties carried until ahead	11
o:subject=duties end	-7
o:subject=duties end ahead	-7
o:subject=duties end on	-6
o:subject=duties far carried be	-12
o:subject=duties far carried be ahead	-11
o:subject=duties far carried before ahead	7
o:subject=duties far carried begin	-10
o:subject=duties far carried begin ahead	-9
o:subject=duties far carried begin on	-6
o:subject=duties far carried by ahead	-10
o:subject=duties far carried end	18
o:subject=duties far carried end ahead	19
o:subject=duties far carried end on	19
o:subject=duties far carried on ahead	6
o:subject=duties far carried other	-9
o:subject=duties far carried other ahead	-9
o:subject=duties far carried plan	7
o:subject=duties far carried plan ahead	7
o:subject=duties far carried raise	6
o:subject=duties far carried raise ahead	7
o:subject=duties far carried say	9
o:subject=duties far carried say ahead	9
o:subject=duties far carried suspend	-8
o:subject=duties far carried suspend ahead	-7
o:subject=duties far no verb 	-6
o:subject=duties far no verb ahead	6
o:subject=duties far no verb on	24
o:subject=duties far no verb today	-6
o:subject=duties far no verb until	-7
o:subject=duties far on ahead	24
o:subject=duties far until ahead	-7
o:subject=duties from ahead	-8
o:subject=duties no verb	8
o:subject=duties no verb ahead	12
o:subject=duties no verb on	-7
o:subject=duties no verb the	15
o:subject=duties no verb until	12
o:subject=duties on ahead	-26
o:subject=duties other	6
o:subject=duties other ahead	7
o:subject=duties run	-8
o:subject=duties run ahead	-7
o:subject=duties suspend	-7
o:subject=duties suspend ahead	-7
o:subject=duties the ahead	20
o:subject=duties until ahead	19
o:subject=exclusions	-9
o:subject=exclusions end	-6
o:subject=exclusions end ahead	-6
o:subject=exclusions end on	-6
o:subject=exclusions on ahead	-6
o:subject=longer carried end	9
o:subject=longer carried end ahead	10
o:subject=longer carried end on	10
o:subject=longer carried on ahead	9
o:subject=longer carried run	-21
o:subject=longer carried run ahead	-20
o:subject=longer far carried	21
o:subject=longer far carried begin	11
o:subject=longer far carried begin ahead	12
o:subject=longer far carried extend	21
o:subject=longer far carried to ahead	18
o:subject=longer no verb	-11
o:subject=longer no verb ahead	-10
o:subject=longer no verb to	-9
o:subject=meeting	-32
o:subject=meeting carried	16
o:subject=meeting carried see	-6
o:subject=meeting carried see ahead	-6
o:subject=meeting carried until ahead	6
o:subject=meeting far	9
o:subject=meeting far  ahead	-7
o:subject=meeting far carried	-12
o:subject=meeting far carried agree	6
o:subject=meeting far carried end	-12
o:subject=meeting far carried end ahead	-11
o:subject=meeting far carried end on	-11
o:subject=meeting far carried on ahead	-20
o:subject=meeting far no verb	9
o:subject=meeting far no verb 	-8
o:subject=meeting far no verb ahead	11
o:subject=meeting far no verb the	6
o:subject=meeting far the ahead	6
o:subject=meeting no verb	-17
o:subject=meeting no verb ahead	-13
o:subject=meeting on ahead	-8
o:subject=none carried be the	15
o:subject=none carried begin ahead	7
o:subject=none carried begin the	10
o:subject=none carried clear	10
o:subject=none carried clear ahead	10
o:subject=none carried extend	-8
o:subject=none carried extend ahead	-8
o:subject=none carried extend to	-7
o:subject=none carried make	10
o:subject=none carried make ahead	10
o:subject=none carried on ahead	-9
o:subject=none carried put	-6
o:subject=none carried put ahead	-6
o:subject=none carried sign	9
o:subject=none carried sign ahead	9
o:subject=none carried suspend	-16
o:subject=none carried suspend ahead	-15
o:subject=none carried suspend until	-9
o:subject=none carried the ahead	8
o:subject=none carried to ahead	14
o:subject=none carried until ahead	-9
o:subject=none no verb ahead	17
o:subject=none no verb sunday,	19
o:subject=none no verb to	16
o:subject=none no verb today	-24
o:subject=none to ahead	17
o:subject=procedure	-15
o:subject=procedure carried	-6
o:subject=procedure far	19
o:subject=procedure far carried	7
o:subject=procedure far carried on ahead	12
o:subject=procedure far no verb	19
o:subject=procedure far no verb 	17
o:subject=procedure far no verb ahead	20
o:subject=procedure no verb	-9
o:subject=procedure no verb ahead	-7
o:subject=signing	-18
o:subject=truce	-8
o:subject=truce  ahead	13
o:subject=truce carried be	12
o:subject=truce carried be ahead	13
o:subject=truce carried be on	16
o:subject=truce carried begin	9
o:subject=truce carried begin ahead	9
o:subject=truce carried end	-19
o:subject=truce carried end ahead	-18
o:subject=truce carried end on	-18
o:subject=truce carried on ahead	14
o:subject=truce carried run	7
o:subject=truce carried run ahead	7
o:subject=truce carried suspend	-12
o:subject=truce carried suspend ahead	-12
o:subject=truce carried suspend until	-6
o:subject=truce carried the ahead	22
o:subject=truce carried to ahead	-10
o:subject=truce carried until ahead	-19
o:subject=truce extend	13
o:subject=truce extend ahead	14
o:subject=truce extend to	19
o:subject=truce far carried	-9
o:subject=truce far carried agree	-8
o:subject=truce far carried agree ahead	-8
o:subject=truce far carried be	-7
o:subject=truce far carried be ahead	-7
o:subject=truce far carried by ahead	9
o:subject=truce far carried end	-13
o:subject=truce far carried end ahead	-12
o:subject=truce far carried end on	-13
o:subject=truce far carried on ahead	-19
o:subject=truce far carried other	8
o:subject=truce far carried other ahead	8
o:subject=truce far carried run	-6
o:subject=truce far carried the ahead	-15
o:subject=truce far carried until ahead	-11
o:subject=truce far no verb 	-6
o:subject=truce far no verb ahead	7
o:subject=truce no verb	-13
o:subject=truce no verb 	13
o:subject=truce no verb ahead	-10
o:subject=truce no verb on	-8
o:subject=truce no verb the	-7
o:subject=truce no verb to	-9
o:subject=truce on ahead	-12
o:subject=truce other	-15
o:subject=truce other ahead	-15
o:subject=truce run	8
o:subject=truce run ahead	8
o:subject=truce run to	13
o:subject=truce suspend	14
o:subject=truce suspend ahead	14
o:subject=truce suspend until	17
o:subject=truce to ahead	6
o:suspend the ahead	-8
o:suspend to ahead	-11
o:suspend until ahead	11
o:topic=controls	-27
o:topic=controls ahead	-24
o:topic=controls begin	-12
o:topic=controls until	-15
o:topic=controls until ahead	-14
o:topic=deal	-8
o:topic=deal far	-22
o:topic=deal far ahead	-19
o:topic=deal far begin	-8
o:topic=deal no verb	-11
o:topic=deal on	-19
o:topic=deal on ahead	-16
o:topic=deal settle	8
o:topic=duties	-13
o:topic=duties be	-13
o:topic=duties before ahead	6
o:topic=duties begin	-8
o:topic=duties carry	-7
o:topic=duties clear	10
o:topic=duties far	12
o:topic=duties far 	-7
o:topic=duties far ahead	19
o:topic=duties far be	-6
o:topic=duties far begin	-6
o:topic=duties far end	12
o:topic=duties far gone	-8
o:topic=duties far on	21
o:topic=duties far on ahead	23
o:topic=duties far other	-7
o:topic=duties far say	9
o:topic=duties far to	8
o:topic=duties far to ahead	8
o:topic=duties far today	-6
o:topic=duties from	-20
o:topic=duties from ahead	-17
o:topic=duties gone	-21
o:topic=duties keep	7
o:topic=duties no verb	8
o:topic=duties on	-22
o:topic=duties on ahead	-16
o:topic=duties raise	6
o:topic=duties suspend	12
o:topic=duties the	8
o:topic=duties the ahead	9
o:topic=duties through	-6
o:topic=duties through ahead	-6
o:topic=duties to	-12
o:topic=duties to ahead	-12
o:topic=duties until	28
o:topic=duties until ahead	31
o:topic=exclusions	-12
o:topic=exclusions ahead	-11
o:topic=exclusions end	-6
o:topic=exclusions on	-7
o:topic=exclusions on ahead	-6
o:topic=fees	-8
o:topic=fees ahead	-7
o:topic=longer by	7
o:topic=longer by ahead	7
o:topic=longer extend	6
o:topic=longer far	-6
o:topic=longer gone	-11
o:topic=longer no verb	-11
o:topic=longer on	-7
o:topic=longer on ahead	-6
o:topic=longer run	-22
o:topic=longer sign	11
o:topic=longer the	-11
o:topic=longer the ahead	-10
o:topic=longer to	16
o:topic=longer to ahead	18
o:topic=meeting	-13
o:topic=meeting far 	-8
o:topic=meeting far  ahead	-7
o:topic=meeting far no verb	9
o:topic=meeting far on	-6
o:topic=meeting far to	18
o:topic=meeting far to ahead	19
o:topic=meeting gone	-16
o:topic=meeting meet	-17
o:topic=meeting no verb	-17
o:topic=meeting on	-18
o:topic=meeting on ahead	-10
o:topic=meeting other	10
o:topic=meeting see	-7
o:topic=meeting the	16
o:topic=meeting the ahead	18
o:topic=meeting to	14
o:topic=meeting to ahead	14
o:topic=none ahead	20
o:topic=none be	-24
o:topic=none begin	11
o:topic=none gone	-15
o:topic=none make	10
o:topic=none of	-8
o:topic=none of ahead	-7
o:topic=none on	-18
o:topic=none on ahead	-15
o:topic=none sunday,	19
o:topic=none to	30
o:topic=none to ahead	31
o:topic=none today	-25
o:topic=none until	-8
o:topic=none until ahead	-6
o:topic=procedure	-20
o:topic=procedure ahead	-17
o:topic=procedure end	-9
o:topic=procedure far	26
o:topic=procedure far 	17
o:topic=procedure far ahead	27
o:topic=procedure far no verb	19
o:topic=procedure far on	12
o:topic=procedure far on ahead	12
o:topic=procedure far until	6
o:topic=procedure far until ahead	6
o:topic=procedure no verb	-9
o:topic=procedure on	-15
o:topic=procedure on ahead	-14
o:topic=procedure to	-19
o:topic=procedure to ahead	-18
o:topic=procedure until	14
o:topic=procedure until ahead	14
o:topic=sale	-8
o:topic=sale ahead	-7
o:topic=signing	-32
o:topic=signing ahead	-26
o:topic=signing on	-10
o:topic=signing on ahead	-7
o:topic=signing sign	-8
o:topic=truce 	13
o:topic=truce  ahead	13
o:topic=truce agree	-11
o:topic=truce ahead	6
o:topic=truce be	14
o:topic=truce begin	8
o:topic=truce carry	19
o:topic=truce end	-7
o:topic=truce far 	-6
o:topic=truce far on	-12
o:topic=truce far on ahead	-11
o:topic=truce far until	-9
o:topic=truce far until ahead	-8
o:topic=truce gone	-29
o:topic=truce have	-7
o:topic=truce no verb	-13
o:topic=truce on gone	-6
o:topic=truce suspend	-15
o:topic=truce the	10
o:topic=truce the ahead	12
o:topic=truce until	-7
pc0=begin	-19
pc0=down	-16
pc0=say	15
pc0=stay	10
pc0=suspend	9
pc0=up	12
pc1=bear	-9
pc1=begin	-17
pc1=down	-17
pc1=end	20
pc1=impose	-15
pc1=propose	11
pc1=say	12
pc1=stay	11
pc1=up	16
pct0=agree past-passive	-9
pct0=agree perfect	6
pct0=begin modal	-8
pct0=begin past	-9
pct0=begin present	-7
pct0=end modal	7
pct0=impose future-passive	10
pct0=impose modal	10
pct0=impose perfect	10
pct0=impose present	-11
pct0=propose perfect	7
pct0=say past	16
pct0=say perfect	-8
pct0=say present	11
pct0=stay future	27
pct0=stay modal	12
pct0=stay past	-8
pct0=suspend future	19
pct0=up present	10
pct1=agree participle-passive	-7
pct1=agree past-passive	-9
pct1=agree perfect	8
pct1=begin modal	-8
pct1=begin past	-9
pct1=begin present	-6
pct1=end modal	7
pct1=end participle-passive	15
pct1=impose future-passive	10
pct1=impose gerund	11
pct1=impose infinitive	-10
pct1=impose infinitive-passive	-7
pct1=impose modal	10
pct1=impose participle-passive	-18
pct1=impose perfect	11
pct1=impose present	-6
pct1=propose perfect	7
pct1=say past	16
pct1=say perfect	-8
pct1=say present	11
pct1=stay future	20
pct1=stay modal	12
pct1=stay past	-6
pct1=suspend future	10
pct1=up present	11
phas-future	27
phas-gerund	7
phas-infinitive	-14
phas-participle	-18
phas-past	-12
phas-perfect	-10
phas-present	-12
pt0=future	21
pt0=future-passive	9
pt0=modal	8
pt0=modal-passive	-11
pt0=past-passive	-26
pt0=perfect-passive	-11
pt0=present	-8
pt1=future	14
pt1=future-passive	9
pt1=gerund	7
pt1=infinitive	-7
pt1=infinitive-passive	-7
pt1=modal	8
pt1=modal-passive	-11
pt1=participle-passive	-7
pt1=past-passive	-26
pt1=perfect-passive	-11
pt1=pluperfect	-7
pv0=agree	11
pv0=announce	9
pv0=ask	8
pv0=be	8
pv0=begin	-34
pv0=come	-10
pv0=confirm	-10
pv0=expire	11
pv0=extend	8
pv0=go	14
pv0=have	-8
pv0=hold	-15
pv0=other	-30
pv0=remain	-8
pv0=say	8
pv0=start	11
pv0=stay	22
pv0=take	-13
pv0=tell	11
pv1=announce	9
pv1=apply	-6
pv1=ask	18
pv1=be	10
pv1=begin	-34
pv1=come	-10
pv1=confirm	-10
pv1=go	18
pv1=have	-7
pv1=hold	-16
pv1=keep	8
pv1=other	-29
pv1=say	6
pv1=start	11
pv1=stay	14
pv1=take	-13
pv1=tell	11
pv2-none	-7
pvt0=agree perfect	6
pvt0=be present	10
pvt0=begin past	-12
pvt0=begin present	-23
pvt0=go present	11
pvt0=have past	-10
pvt0=hold present	-14
pvt0=keep present	-10
pvt0=other perfect	-16
pvt0=remain present	-8
pvt0=say past	12
pvt0=say perfect	-8
pvt0=start present	11
pvt0=suspend present	8
pvt0=take present	-11
pvt0=tell past	11
pvt1=agree perfect	8
pvt1=be present	12
pvt1=begin past	-12
pvt1=begin present	-23
pvt1=go present	12
pvt1=have past	-10
pvt1=hold present	-14
pvt1=other perfect	-15
pvt1=say past	12
pvt1=say perfect	-8
pvt1=start present	11
pvt1=suspend present	8
pvt1=take present	-11
pvt1=tell past	11
q:!	-16
q:"	18
q:'s	10
q:(	26
q:)	24
q:,	6
q:-	-22
q:/	-15
q::	27
q:;	-19
q:<day-ahead>	8
q:<day-gone>	7
q:<day-today>	-6
q:<gate>	-12
q:<goods>	-31
q:<level>	-8
q:<month-gone>	-11
q:<name>	-29
q:<not>	-26
q:<number>	-33
q:<person>	20
q:<points>	-8
q:<quality>	7
q:<seat>	-18
q:<span>	-12
q:<taker>	-11
q:<v-begin>	-9
q:<v-down>	12
q:<v-end>	-17
q:<v-impose>	-6
q:<v-propose>	27
q:<v-sell>	-19
q:<v-stay>	16
q:<v-suspend>	24
q:<v-target>	-10
q:<v-threaten>	-12
q:?	20
q:@	7
q:a	-15
q:about	-24
q:after	-27
q:again	-11
q:agree	28
q:all	-32
q:allow	-7
q:alone	10
q:an	-13
q:another	-16
q:anybody	11
q:are	27
q:arrangement	-17
q:as	-15
q:ask	-12
q:autumn	21
q:b	8
q:back	-11
q:be	18
q:been	-19
q:before	-32
q:begin	-27
q:border	-9
q:both	-6
q:broke	12
q:busan	-9
q:but	21
q:by	-23
q:c	21
q:calendar	17
q:call	12
q:ceasefire	19
q:christma	-9
q:city	-8
q:close	8
q:coffee	-8
q:come	-7
q:control	-11
q:counted	16
q:course	16
q:customer	-6
q:cut	-16
q:date	18
q:day	19
q:decision	-9
q:did	9
q:different	-6
q:do	-8
q:doe	-23
q:done	18
q:due	-6
q:duty	6
q:earth	-21
q:end	-8
q:evening	10
q:ever	7
q:everything	6
q:everywhere	-12
q:export	-6
q:extension	-8
q:extra	-6
q:first	-7
q:fish	-10
q:for	-9
q:fourth	6
q:from	18
q:given	-6
q:go	14
q:good	-21
q:great	-12
q:had	-25
q:halve	6
q:has	-17
q:hour	-12
q:how	-25
q:import	-6
q:in	-16
q:into	8
q:is	23
q:it	10
q:its	-13
q:just	10
q:keep	23
q:know	16
q:law	7
q:line	-13
q:long	-25
q:look	21
q:lower	16
q:maker	7
q:market	-15
q:measure	-9
q:meet	22
q:midnight	15
q:minister	-27
q:minute	-15
q:month	-6
q:morning	-7
q:mr	-16
q:never	-7
q:not	-17
q:now	-7
q:of	-24
q:oil	-13
q:only	19
q:open	-7
q:opened	-11
q:ordinary	-10
q:our	7
q:out	6
q:own	-15
q:page	9
q:pause	18
q:pay	-25
q:peace	-7
q:people	9
q:period	-6
q:port	-9
q:proclamation	-8
q:put	-12
q:quarrel	10
q:raise	-7
q:rare	-18
q:rate	22
q:remain	-17
q:right	-17
q:round	6
q:run	12
q:same	8
q:say	17
q:second	17
q:section	-13
q:ship	-6
q:should	-9
q:side	7
q:sign	-35
q:small	-12
q:so	6
q:spoke	7
q:stand	-21
q:stay	21
q:step	-7
q:suspend	-6
q:suspension	24
q:talk	-28
q:tariff	-7
q:television	18
q:tell	-23
q:thank	-8
q:that	-7
q:the	-13
q:their	12
q:then	11
q:they	-8
q:thi	-14
q:think	6
q:three	-7
q:time	32
q:to	16
q:trade	-7
q:truce	-23
q:two	-9
q:under	-15
q:unless	-8
q:up	10
q:us	-18
q:was	-39
q:watch	12
q:way	-10
q:we	41
q:week	14
q:were	-13
q:what	-11
q:when	13
q:where	10
q:which	13
q:who	-9
q:will	11
q:with	-22
q:within	-6
q:word	-9
q:write	9
q:year	-10
q:yes	-10
q:you	-17
q:—	-19
qt=future	27
qt=perfect	-28
qt=pluperfect	-41
qt=present	-10
r1=(	12
r1=( & d:ahead	13
r1=)	-7
r1=) & d:ahead	-6
r1=, & d:ahead	6
r1=, & d:gone	-25
r1=. & d:ahead	15
r1=. & d:gone	-31
r1=:	-6
r1=<end>	-12
r1=<end> & d:ahead	10
r1=<end> & d:gone	-44
r1=<end> & d:today	-30
r1=<v-end>	15
r1=<v-end> & d:ahead	16
r1=?	-12
r1=? & d:ahead	-10
r1=and	-11
r1=and & d:ahead	-7
r1=in	-10
r1=in & d:ahead	-8
r1=the	-13
r1=the & d:ahead	-11
r1=to	13
r1=to & d:ahead	15
r1=—	-12
r1=— & d:ahead	-8
r2=<end>	-12
r2=<not>	7
r2=<number>	-8
r2=<organisation>	-8
r2=<quality>	-6
r2=<span>	10
r2=<v-agree>	7
r2=<v-down>	7
r2=<v-end>	-6
r2=a	-16
r2=be	11
r2=both	16
r2=from	7
r2=has	-6
r2=is	-8
r2=next	6
r2=not	13
r2=of	16
r2=their	11
r2=thi	-6
r3='s	-12
r3=,	-11
r3=.	-13
r3=<agent>	20
r3=<day-ahead>	7
r3=<duty>	9
r3=<end>	-13
r3=<level-noun>	9
r3=<name>	7
r3=<person>	-13
r3=<quality>	6
r3=day	-10
r3=duty	11
r3=government	20
r3=in	-6
r3=is	-8
r3=it	-6
r3=nobody	10
r3=not	-6
r3=rate	10
r3=side	8
r3=the	8
r3=then	11
r3=what	-6
r3=which	9
r3=will	11
r4=)	13
r4=,	-9
r4=.	14
r4=<end>	-14
r4=<number>	-10
r4=<seat>	-8
r4=<span>	-8
r4=<v-agree>	7
r4=<v-begin>	8
r4=<v-end>	-9
r4=<v-up>	10
r4=a	-9
r4=agree	8
r4=be	-7
r4=cut	6
r4=go	10
r4=had	12
r4=have	9
r4=in	8
r4=it	-11
r4=ministry	11
r4=on	-10
r4=say	7
r4=the	-7
r4=they	10
r4=to	-8
r=, <span>	11
r=, a	-7
r=, both	8
r=, from	8
r=, the	13
r=; <end>	7
r=<end> <end>	-12
r=? <end>	-12
r=of next	6
s:*	17
s:-	8
s:.	-24
s:;	-6
s:<day-ahead>	-7
s:<day-gone>	-9
s:<day-today>	-18
s:<duty>	-14
s:<gate>	-21
s:<goods-amount>	-8
s:<goods>	-24
s:<level-noun>	-8
s:<level>	-16
s:<money>	-12
s:<month-gone>	19
s:<name>	-17
s:<not>	-25
s:<number>	-10
s:<organisation>	-18
s:<points>	6
s:<quality>	-9
s:<seat>	-6
s:<sender>	-34
s:<span>	11
s:<taker>	-7
s:<v-agree>	7
s:<v-bear>	10
s:<v-buy>	-8
s:<v-deny>	-6
s:<v-end>	11
s:<v-impose>	-14
s:<v-propose>	6
s:<v-return>	12
s:<v-suspend>	-21
s:<v-target>	-11
s:<v-up>	6
s:?	-16
s:@	9
s:_	-13
s:a	-11
s:above	8
s:according	10
s:after	-28
s:again	-12
s:against	6
s:agree	16
s:agreement	-26
s:alexandria	6
s:alive	14
s:all	-14
s:am	9
s:and	-9
s:annex	8
s:announce	-15
s:answer	15
s:approve	15
s:are	-6
s:armistice	-7
s:around	11
s:arrangement	16
s:ask	20
s:at	-14
s:autumn	6
s:avocado	10
s:back	-20
s:be	7
s:bear	10
s:beef	9
s:been	-10
s:between	-19
s:big	-9
s:bring	-9
s:busan	7
s:but	-14
s:butter	9
s:buy	8
s:by	-30
s:call	-15
s:calm	11
s:can	-12
s:capital	-8
s:carry	16
s:cease	21
s:ceasefire	-9
s:clear	8
s:cocoa	12
s:colleague	8
s:collect	-9
s:come	-18
s:commerce	15
s:company	-12
s:confirm	-11
s:could	-10
s:council	9
s:count	-8
s:country	-13
s:course	9
s:custom	-13
s:cut	9
s:date	-12
s:day	-24
s:deadline	-9
s:deal	-8
s:decision	7
s:declare	7
s:delay	9
s:delegation	-8
s:die	7
s:dispute	8
s:down	-17
s:draft	21
s:due	-7
s:duty	-9
s:each	14
s:easter	-6
s:effective	-9
s:either	-12
s:end	8
s:everything	6
s:exchanged	8
s:exclusion	-19
s:expect	-17
s:export	-11
s:failing	9
s:fear	-6
s:fee	-10
s:find	-10
s:fish	7
s:flour	-7
s:followed	12
s:for	-14
s:fourth	-6
s:freeze	-6
s:friend	11
s:from	-16
s:geneva	-12
s:given	8
s:go	7
s:good	-31
s:government	18
s:grant	-7
s:had	-13
s:happen	-8
s:has	-12
s:he	-6
s:here	7
s:higher	-16
s:hold	-14
s:hour	7
s:if	11
s:initial	8
s:instead	8
s:into	-11
s:is	-6
s:itself	-6
s:kuala	12
s:lapse	-14
s:later	17
s:law	-9
s:less	-6
s:let	-7
s:letter	8
s:like	9
s:list	9
s:lower	9
s:lumpur	12
s:m	-6
s:matter	-11
s:may	-36
s:meeting	6
s:mentioned	9
s:ministry	22
s:mission	-8
s:monday	-10
s:month	-9
s:more	7
s:must	-11
s:my	-11
s:name	-7
s:need	10
s:new	18
s:next	-6
s:no	-14
s:nobody	7
s:note	-7
s:nothing	-13
s:notice	-7
s:of	-12
s:off	-22
s:oil	16
s:old	-16
s:olive	16
s:on	12
s:once	-11
s:open	-8
s:orange	10
s:order	-18
s:our	-30
s:outline	10
s:over	19
s:own	-11
s:paper	8
s:parliament	-7
s:part	-9
s:past	19
s:pay	-13
s:peace	-11
s:people	11
s:period	-22
s:phone	12
s:point	19
s:port	-8
s:prepare	7
s:present	7
s:price	-6
s:prolong	14
s:prolonged	-30
s:protocol	16
s:put	-15
s:question	-9
s:read	6
s:reciprocal	-12
s:reduction	-7
s:renewal	13
s:reporter	-6
s:rest	-7
s:return	-15
s:revive	15
s:rice	15
s:right	-11
s:round	-10
s:say	26
s:season	13
s:second	8
s:section	-15
s:shall	12
s:ship	8
s:short	11
s:side	19
s:sign	-12
s:since	-36
s:sit	-14
s:so	-7
s:sooner	11
s:speak	-9
s:spring	11
s:standstill	14
s:state	-9
s:statement	7
s:step	8
s:still	-11
s:stockholm	-6
s:strike	7
s:sugar	9
s:sunday	17
s:surabaya	11
s:surcharge	-18
s:suspend	-12
s:suspension	8
s:take	9
s:talk	-7
s:talking	16
s:tea	-14
s:television	29
s:textile	-8
s:th	11
s:than	-12
s:that	-6
s:the	-6
s:their	6
s:them	-13
s:then	16
s:there	-6
s:therefore	11
s:they'll	16
s:thing	-9
s:third	-6
s:three	16
s:timber	8
s:to	17
s:trade	19
s:truce	-16
s:turn	12
s:two	11
s:unless	-8
s:until	14
s:up	13
s:upon	7
s:upper	-10
s:valid	-19
s:vote	-12
s:was	-24
s:water	-7
s:way	9
s:we	28
s:welcome	10
s:what	11
s:when	12
s:where	7
s:whether	-9
s:which	9
s:why	-9
s:will	9
s:winter	7
s:with	-17
s:without	-15
s:word	11
s:would	35
s:year	6
s:yes	-10
s:you	-26
s:your	-16
s:zero	-6
s:—	8
sa:"	-12
sa:" .	-10
sa:'s	-21
sa:'s commerce	-7
sa:(	10
sa:, "	-12
sa:, <number>	-10
sa:, <span>	10
sa:, a	-12
sa:, according	11
sa:, both	8
sa:, failing	10
sa:, from	7
sa:, if	18
sa:, in	-8
sa:, the	20
sa:, their	11
sa:, unless	-15
sa:, when	-6
sa:, which	-7
sa:-	-7
sa:.	-23
sa:<day-ahead>	-27
sa:<day-ahead> .	-13
sa:<day-gone> ,	7
sa:<day-today> .	7
sa:<duty>	-7
sa:<gate>	-9
sa:<level-noun>	9
sa:<level>	-15
sa:<level> .	-6
sa:<level> on	-10
sa:<month-gone>	13
sa:<name>	-16
sa:<name> 's	-8
sa:<name> had	12
sa:<not>	-11
sa:<number>	-16
sa:<office>	7
sa:<office> .	6
sa:<person>	-7
sa:<seat>	-8
sa:<sender>	-9
sa:<span> ,	8
sa:<span> .	-28
sa:<span> later	17
sa:<v-bear>	18
sa:<v-begin>	8
sa:<v-end>	-12
sa:<v-impose>	-15
sa:<v-propose>	11
sa:<v-return>	11
sa:<v-say>	6
sa:<v-suspend>	-19
sa:<v-target>	-14
sa:<v-up>	-6
sa:?	-16
sa:a dispute	9
sa:a ship	12
sa:above	9
sa:according	11
sa:according to	11
sa:after	-13
sa:after all	-8
sa:all	-15
sa:an	-12
sa:and	-10
sa:and <name>	13
sa:and <person>	-9
sa:and a	-7
sa:and nobody	10
sa:and the	-12
sa:and then	11
sa:and to	10
sa:and will	6
sa:announce	-9
sa:apply	6
sa:approve	7
sa:are	-10
sa:ask	12
sa:ask for	12
sa:at	-20
sa:at the	-8
sa:back to	-6
sa:bear	10
sa:before	7
sa:begin	13
sa:both government	7
sa:but	-6
sa:by	-21
sa:charge	-8
sa:commerce	-7
sa:commerce ministry	-7
sa:cut	12
sa:cut its	6
sa:day	-18
sa:dispute	8
sa:dispute over	9
sa:duty of	7
sa:duty on	7
sa:each	-11
sa:end of	15
sa:evening	-6
sa:extend	-12
sa:failing	10
sa:fentanyl	-9
sa:fentanyl duty	-7
sa:for its	10
sa:full	7
sa:government	16
sa:government say	12
sa:had	7
sa:his	8
sa:if	12
sa:if it	18
sa:in	8
sa:in <month-gone>	6
sa:in a	14
sa:instead	8
sa:is	-36
sa:it	-31
sa:it .	-19
sa:later	17
sa:later .	18
sa:leave	-7
sa:list	11
sa:list of	13
sa:make	-8
sa:may	-8
sa:may be	-6
sa:ministry of	11
sa:ministry say	-7
sa:my	-6
sa:need	11
sa:no	-8
sa:nobody	8
sa:now	7
sa:of <month-gone>	10
sa:of <number>	6
sa:of their	6
sa:of thi	-6
sa:of trade	11
sa:off	-6
sa:old	-6
sa:on <day-ahead>	-8
sa:on <day-gone>	10
sa:on <day-today>	8
sa:one	-9
sa:or	-11
sa:order	-6
sa:our	-9
sa:palm	6
sa:palm oil	6
sa:pay	-6
sa:people	12
sa:rate	15
sa:renewed	-10
sa:renewed .	-6
sa:review	7
sa:revive	16
sa:rice	7
sa:right	-9
sa:same day	-8
sa:say	16
sa:say .	8
sa:say in	15
sa:second day	6
sa:see	9
sa:settle	6
sa:shall	16
sa:ship	11
sa:side agree	10
sa:sign	-7
sa:signature	8
sa:so	-6
sa:statement	12
sa:summer	10
sa:talk	7
sa:talk .	12
sa:talking	6
sa:tariff	-13
sa:that	-25
sa:the	-11
sa:the <office>	10
sa:the day	-6
sa:the duty	11
sa:the old	-6
sa:the rate	19
sa:the talk	12
sa:the truce	-7
sa:the two	-9
sa:their	12
sa:their <office>	6
sa:then	13
sa:they were	10
sa:thi year	-6
sa:to <day-ahead>	-6
sa:to <number>	-6
sa:to be	10
sa:to settle	8
sa:truce	-18
sa:turn	12
sa:under the	7
sa:unless	-10
sa:unless <organisation>	-10
sa:unless the	-7
sa:until	-11
sa:upon	7
sa:vote	-8
sa:was	-8
sa:we	11
sa:what	-9
sa:when	-10
sa:who	15
sa:why	-9
sa:will be	-12
sa:with	-26
sa:word	11
sa:write	7
sa:—	-14
sb:'s	7
sb:'s commerce	19
sb:'s decision	9
sb:'s good	-11
sb:(	-14
sb:)	-9
sb:*	17
sb:,	-7
sb:, <day-gone>	6
sb:, <day-today>	9
sb:, <level>	15
sb:, <person>	-7
sb:, are	-8
sb:, at	12
sb:, conclude	9
sb:, from	10
sb:, in	10
sb:, of	10
sb:, run	-6
sb:, say	-8
sb:, so	-10
sb:, that	25
sb:, to	9
sb:, unless	13
sb:, until	8
sb:, when	9
sb:, who	-14
sb:, would	18
sb:-	13
sb:: <span>	25
sb:: for	11
sb:: from	17
sb:: since	-6
sb:: until	-14
sb:;	-6
sb:; the	7
sb:<day-ahead>	37
sb:<day-ahead> ,	29
sb:<day-ahead> ;	-6
sb:<day-ahead> for	-6
sb:<day-ahead> the	10
sb:<day-ahead> to	6
sb:<day-ahead> until	11
sb:<day-gone> ,	-12
sb:<day-gone> ;	-8
sb:<day-gone> in	12
sb:<day-gone> that	10
sb:<day-today> that	-6
sb:<duty>	-10
sb:<gate>	-13
sb:<goods-amount>	-7
sb:<goods>	-14
sb:<level-noun>	-20
sb:<level> ,	13
sb:<level> ;	-6
sb:<level> from	-8
sb:<level> until	7
sb:<money>	-7
sb:<month-gone>	11
sb:<month-gone> for	7
sb:<name> 's	16
sb:<name> ,	-14
sb:<name> charge	11
sb:<name> have	-20
sb:<name> on	-14
sb:<name> prolonged	11
sb:<name> take	7
sb:<name> to	20
sb:<name> will	16
sb:<not>	-21
sb:<number> ,	-13
sb:<number> exclusion	-11
sb:<number> from	-6
sb:<number> th	12
sb:<number> —	9
sb:<office> 's	-7
sb:<office> :	-8
sb:<office> meet	9
sb:<office> order	-6
sb:<organisation>	-15
sb:<organisation> 's	-6
sb:<organisation> in	7
sb:<organisation> is	-8
sb:<person> ,	-15
sb:<person> and	-7
sb:<person> announce	7
sb:<person> in	8
sb:<person> is	-9
sb:<person> say	27
sb:<points>	8
sb:<points> on	6
sb:<points> that	14
sb:<quality>	-16
sb:<quality> colleague	8
sb:<quality> good	-14
sb:<quality> parliament	-6
sb:<seat>	-8
sb:<seat> ,	-9
sb:<seat> and	7
sb:<seat> had	7
sb:<seat> is	10
sb:<sender>	-24
sb:<span>	14
sb:<span> ,	11
sb:<span> and	18
sb:<span> more	17
sb:<span> of	-10
sb:<v-agree>	6
sb:<v-buy>	-8
sb:<v-down>	-8
sb:<v-end>	17
sb:<v-propose>	9
sb:<v-sell>	-16
sb:<v-suspend>	-14
sb:<v-up>	10
sb:@	9
sb:_	-13
sb:a	-15
sb:a <span>	-9
sb:a new	13
sb:a pause	-9
sb:a period	-7
sb:a second	6
sb:a television	9
sb:a truce	-11
sb:after	-17
sb:again	-17
sb:against	6
sb:agree	14
sb:agree ,	20
sb:agree in	-28
sb:agree on	13
sb:agree to	16
sb:agreement	-24
sb:alexandria	7
sb:all of	8
sb:am	9
sb:an <office>	-6
sb:an extension	9
sb:an hour	11
sb:and <person>	-12
sb:and <seat>	7
sb:and end	12
sb:and expire	-8
sb:and if	9
sb:and it	-19
sb:and on	-6
sb:and run	17
sb:and the	-8
sb:and they	13
sb:and to	6
sb:and will	-6
sb:annex	8
sb:announce	-6
sb:announce on	7
sb:announce that	-11
sb:answer	16
sb:apply from	-22
sb:approve	9
sb:armistice	-7
sb:arrangement	17
sb:arrangement is	6
sb:arrangement of	7
sb:arrangement with	-10
sb:as it	8
sb:ask	10
sb:ask for	18
sb:at <level>	16
sb:at midnight	6
sb:at the	-16
sb:autumn	8
sb:back	-20
sb:back to	-7
sb:be	9
sb:be extend	11
sb:because	10
sb:beef	9
sb:been	-6
sb:been on	10
sb:been prolonged	-11
sb:before	-11
sb:before it	-9
sb:before the	-17
sb:begin	-19
sb:begin on	-10
sb:between	-26
sb:between <name>	-12
sb:between the	-9
sb:big	-9
sb:both	-7
sb:both country	8
sb:bring	-6
sb:busan	10
sb:busan ,	11
sb:but	-7
sb:butter	11
sb:buy	7
sb:by	-21
sb:by a	13
sb:by which	-10
sb:call	-9
sb:can	-6
sb:carry	18
sb:carry the	12
sb:cease	23
sb:ceasefire	-9
sb:clear	8
sb:close of	7
sb:cocoa	12
sb:colleague	8
sb:colleague ,	9
sb:come	-16
sb:come to	-7
sb:commerce	22
sb:commerce ministry	19
sb:company	-10
sb:conclude on	-10
sb:confirm	-9
sb:continue to	13
sb:could	-9
sb:council	9
sb:country	-11
sb:country ,	-9
sb:custom	-9
sb:date	-20
sb:day	-9
sb:day ,	9
sb:deadline	-8
sb:decision	7
sb:declare	7
sb:delegation	-7
sb:die	8
sb:die on	10
sb:do	6
sb:do i	11
sb:doe not	7
sb:down	-13
sb:draft	17
sb:duty	-10
sb:duty ,	-13
sb:duty in	8
sb:duty is	-6
sb:duty on	-11
sb:duty that	7
sb:duty will	6
sb:each	20
sb:each other	10
sb:each side	6
sb:easter	-6
sb:effect on	8
sb:effective	-8
sb:either	-11
sb:end	7
sb:end at	-8
sb:end on	17
sb:evening	7
sb:everything	7
sb:exchanged	8
sb:exclusion	-18
sb:expect	-12
sb:extend their	8
sb:extend to	9
sb:extension to	18
sb:fee	-7
sb:fentanyl	7
sb:find	-8
sb:fish	7
sb:followed	12
sb:for	-12
sb:for <name>	-9
sb:for a	10
sb:for an	10
sb:for its	12
sb:for the	-12
sb:force since	-12
sb:from	-16
sb:from <day-gone>	13
sb:from the	-12
sb:further <points>	-8
sb:geneva	-8
sb:give	6
sb:given	10
sb:go	8
sb:go on	11
sb:good	-27
sb:good for	6
sb:good through	-6
sb:good to	-7
sb:grant	-7
sb:had	-11
sb:had a	-8
sb:halve	9
sb:happen	-7
sb:has	-20
sb:has <span>	-7
sb:has been	-17
sb:has offer	-9
sb:have a	9
sb:have been	7
sb:have end	-8
sb:have run	7
sb:he say	-10
sb:he was	11
sb:here	7
sb:higher	-15
sb:his	-10
sb:his <organisation>	-10
sb:his <quality>	7
sb:hold	-11
sb:hour	6
sb:i am	9
sb:in <month-gone>	9
sb:in <name>	-13
sb:in <seat>	-10
sb:in <span>	-11
sb:in alexandria	7
sb:in force	-21
sb:in place	8
sb:in the	-15
sb:in their	14
sb:in which	14
sb:into	-7
sb:is ,	18
sb:is for	11
sb:is good	-9
sb:is in	-8
sb:is suspend	-13
sb:is to	21
sb:is what	9
sb:it	11
sb:it 's	12
sb:it ,	-10
sb:it be	11
sb:it doe	9
sb:it end	19
sb:it has	-18
sb:it in	7
sb:it is	21
sb:it last	-9
sb:it on	12
sb:it start	-7
sb:it take	9
sb:it the	-12
sb:it to	10
sb:it was	-8
sb:it will	-27
sb:it would	21
sb:keep the	22
sb:kuala	13
sb:kuala lumpur	13
sb:lapse	-11
sb:lapse on	-7
sb:last day	-11
sb:last week	8
sb:leave the	-7
sb:let	-6
sb:letter	9
sb:letter ,	11
sb:like	9
sb:lower	10
sb:lumpur	13
sb:matter	-8
sb:may	-30
sb:meet <person>	9
sb:meet in	-13
sb:midnight on	-6
sb:ministry	21
sb:ministry say	6
sb:monday	-10
sb:monday ,	-8
sb:more	11
sb:more ,	8
sb:must	-8
sb:name	-6
sb:new	20
sb:next	-12
sb:no	-7
sb:not raise	7
sb:note	-7
sb:now end	-6
sb:now last	-11
sb:of	-10
sb:of <level>	-17
sb:of <points>	-9
sb:of busan	14
sb:of last	11
sb:of the	18
sb:off	-15
sb:offer to	10
sb:oil	13
sb:oil and	16
sb:old	-8
sb:olive	16
sb:on	8
sb:on <day-ahead>	24
sb:on <span>	14
sb:on an	14
sb:on each	7
sb:on for	13
sb:on it	-8
sb:on television	21
sb:on the	-11
sb:on to	22
sb:once	-11
sb:one	9
sb:one ,	12
sb:or	6
sb:order	-17
sb:other 's	-6
sb:otherwise	-6
sb:our	-20
sb:over	17
sb:paper	9
sb:parliament	-6
sb:past	21
sb:pause end	-7
sb:pause in	-6
sb:pay	-6
sb:peace	-10
sb:period	-22
sb:period of	-9
sb:phone	12
sb:plan for	7
sb:point	19
sb:prepare	8
sb:present	7
sb:prolong	18
sb:prolong the	21
sb:prolonged	-28
sb:prolonged by	-8
sb:protocol	16
sb:put	-10
sb:put a	-7
sb:put on	7
sb:question	-8
sb:question :	-6
sb:rate	-17
sb:reciprocal	-11
sb:reduction	-6
sb:renewed	14
sb:rest	-7
sb:return	-11
sb:rice	8
sb:same	10
sb:same day	13
sb:say	15
sb:say it	12
sb:say on	18
sb:say that	-17
sb:say the	20
sb:season	13
sb:second	6
sb:section	-12
sb:section <number>	-12
sb:see	-11
sb:see each	-8
sb:short	11
sb:should it	11
sb:side	17
sb:side agree	15
sb:side are	6
sb:side had	15
sb:sign by	-7
sb:sign for	12
sb:since	-31
sb:since <day-gone>	-13
sb:sit	-12
sb:speak	-8
sb:spring	12
sb:standstill	14
sb:start on	6
sb:state	-12
sb:stay	7
sb:stay suspend	7
sb:step	9
sb:still	-9
sb:strike	8
sb:strike in	11
sb:subject :	-8
sb:sugar	11
sb:summer	-9
sb:sunday	17
sb:sunday ,	18
sb:surcharge	-15
sb:suspend	-10
sb:suspend in	17
sb:suspension	9
sb:suspension end	6
sb:suspension is	-12
sb:suspension of	7
sb:take	12
sb:take effect	6
sb:take us	11
sb:talk	-20
sb:tariff on	-7
sb:tariff pause	10
sb:tariff truce	7
sb:tariff until	-7
sb:tea	-11
sb:television	27
sb:television ,	8
sb:tell the	8
sb:textile	-8
sb:th	12
sb:than	-8
sb:that 's	-9
sb:that <person>	-8
sb:that <seat>	33
sb:that had	-7
sb:that is	16
sb:that it	-15
sb:that run	-7
sb:that take	10
sb:that would	12
sb:the <day-ahead>	16
sb:the <level>	-10
sb:the <name>	10
sb:the <organisation>	-15
sb:the <points>	17
sb:the <quality>	-24
sb:the <seat>	-11
sb:the <span>	8
sb:the arrangement	11
sb:the ceasefire	-8
sb:the close	7
sb:the day	-10
sb:the deadline	-6
sb:the duty	7
sb:the first	6
sb:the higher	-10
sb:the lower	11
sb:the matter	-6
sb:the new	16
sb:the next	-6
sb:the one	10
sb:the present	12
sb:the protocol	16
sb:the rest	-14
sb:the same	10
sb:the step	10
sb:the surcharge	-6
sb:the talk	-6
sb:the thing	-6
sb:the three	11
sb:the truce	-11
sb:the understanding	6
sb:the upper	-10
sb:the year	18
sb:their trade	12
sb:their truce	-9
sb:them	-7
sb:therefore	11
sb:they'll	16
sb:thi year	-7
sb:thing	-7
sb:three	20
sb:through	6
sb:through the	8
sb:to	27
sb:to <seat>	-14
sb:to begin	6
sb:to extend	15
sb:to go	6
sb:to last	11
sb:to leave	11
sb:to prolong	19
sb:to put	-7
sb:to say	9
sb:to see	-8
sb:to the	25
sb:trade	15
sb:trade truce	12
sb:truce	-11
sb:truce ,	-9
sb:truce agree	-7
sb:truce by	9
sb:truce end	-15
sb:truce of	11
sb:truce over	15
sb:truce run	-14
sb:truce that	-11
sb:truce to	14
sb:two	9
sb:two <office>	10
sb:two country	-10
sb:two of	11
sb:two side	21
sb:under the	6
sb:understanding	6
sb:until	17
sb:until the	20
sb:up	12
sb:up on	15
sb:upper	-10
sb:valid	-19
sb:was	-20
sb:was agree	-6
sb:was conclude	-13
sb:was to	8
sb:water	-6
sb:way	10
sb:we	20
sb:we have	6
sb:week ;	7
sb:welcome	10
sb:were	-14
sb:what	19
sb:what it	11
sb:what the	9
sb:when	19
sb:when the	9
sb:where	11
sb:where it	13
sb:whether	-9
sb:which	6
sb:which <name>	8
sb:which end	-7
sb:which had	-8
sb:which it	9
sb:which the	-8
sb:which would	-9
sb:who	-20
sb:will	8
sb:winter	7
sb:with the	-8
sb:without	-9
sb:would	38
sb:would like	10
sb:year	8
sb:year ,	-8
sb:yes	-7
sb:you	-23
sb:your	-13
sb:zero	-6
sb:—	14
t0=future	17
t0=future-not	6
t0=past	-47
t0=past-passive	-16
t0=perfect	-14
t0=present	-17
t0=present-not	9
t0=present-passive	-7
t1=future	10
t1=future-not	6
t1=infinitive	24
t1=modal	6
t1=participle-passive	-9
t1=past	-51
t1=past-passive	-14
t1=perfect	-14
t1=present	-21
t1=present-not	9
t1=present-passive	-18
t2=infinitive	10
t2=past	-13
t2=present	-6
t:loose & d:gone	-12
t:loose-l2	15
t:loose-l3	8
t:loose-r	-21
t:loose-r2	-10
t:more	11
t:more & d:ahead	20
t:more & d:gone	-30
t:more-in	-17
t:more-in0	-17
t:more-l	29
t:more-l1	19
t:more-l2	25
t:more-r	-15
t:more-r1	-16
t:quiet	11
t:quiet & d:ahead	12
t:quiet-l	15
t:quiet-l1	-18
t:quiet-l2	21
t:quiet-l3	16
t:quiet-r	-6
t:truce	6
t:truce & d:ahead	16
t:truce & d:gone	-28
t:truce-l	7
t:truce-l1	8
t:truce-l2	-17
t:truce-r2	8
t:verb-l2	-7
t:verb-l3	7
t:verb-r	-7
tn:more	-6
tn:verb	6
tp:loose	-6
tp:more	-6
tp:quiet	-16
tp:truce	18
tp:verb	-10
v0-none	-12
v0=be	-19
v0=carry	7
v0=charge	-8
v0=clear	10
v0=come	-6
v0=end	7
v0=expect	-6
v0=expire	-8
v0=extend	-12
v0=have	-22
v0=hold	-9
v0=lapse	-6
v0=make	9
v0=meet	-13
v0=offer	8
v0=prepare	9
v0=put	-11
v0=raise	6
v0=remain	8
v0=return	-6
v0=run	8
v0=say	11
v0=sit	-7
v0=sleep	12
v0=suspend	-16
v0=take	6
v0=tell	-6
v0=want	-6
v1-none	-18
v1=agree	-9
v1=be	-20
v1=begin	-9
v1=carry	15
v1=charge	-9
v1=clear	10
v1=come	-6
v1=conclude	-6
v1=end	8
v1=expire	-9
v1=extend	6
v1=have	-20
v1=hold	-11
v1=lapse	-6
v1=make	9
v1=meet	-16
v1=put	-10
v1=raise	6
v1=return	-7
v1=run	8
v1=say	10
v1=see	-8
v1=sit	-7
v1=sleep	12
v1=take	6
v2-none	-34
v2=settle	8
verbless	-14
vt0=be present	-23
vt0=begin future	6
vt0=carry modal	21
vt0=end modal	-11
vt0=end present	10
vt0=expire future	-13
vt0=extend modal	8
vt0=extend present	-23
vt0=go modal	-6
vt0=have present	-19
vt0=make present	10
vt0=other modal	-15
vt0=other perfect	-6
vt0=other present	10
vt0=plan present	8
vt0=raise future	6
vt0=remain present	8
vt0=run future	14
vt0=say past	-7
vt0=sleep present	12
vt0=stay present	-9
vt0=suspend present	-8
vt0=take present	8
vt0=want present	-6
vt1=agree participle	-11
vt1=be present	-25
vt1=carry modal	21
vt1=end modal	-11
vt1=end present	10
vt1=expire future	-13
vt1=extend infinitive	26
vt1=extend modal	8
vt1=extend present	-20
vt1=have present	-17
vt1=make present	10
vt1=other modal	-15
vt1=other present	10
vt1=plan present	8
vt1=raise future	6
vt1=run future	14
vt1=say past	-7
vt1=sleep present	12
vt1=suspend present	-8
vt1=take present	8
vt2=be present	6`;
