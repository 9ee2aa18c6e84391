// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-13
a:.	-21
a:<day-ahead>	-15
a:<day-today>	-8
a:<level>	-7
a:<name>	-19
a:<not>	-25
a:<number>	-14
a:<person>	-7
a:<quality>	-9
a:<span>	-21
a:<span> .	-14
a:<v-agree>	6
a:<v-begin>	-11
a:<v-down>	13
a:<v-end>	7
a:<v-say>	-8
a:<v-stay>	-11
a:<v-up>	-7
a:?	-11
a:an	13
a:an hour	16
a:by	-8
a:cut	6
a:dispute	9
a:dispute over	9
a:draft	6
a:duty on	10
a:end	12
a:end of	15
a:evening	-6
a:for	-20
a:from	-7
a:go	-6
a:hour	15
a:in	-6
a:it	-11
a:later	16
a:new	-7
a:next year	6
a:of <level>	-6
a:of next	10
a:of the	14
a:oil	7
a:over	7
a:pay	-8
a:settle	8
a:the	-6
a:the duty	7
a:thi	-9
a:to be	11
a:to settle	8
a:truce	-10
a:will	-11
a:with	-7
a:year .	6
asks	-17
b:'s	-24
b:'s decision	11
b:'s good	-7
b:(	-7
b:,	-14
b:, and	-6
b:, are	-13
b:, both	7
b:, from	-9
b:, it	10
b:, now	7
b:, run	-6
b:, spoke	16
b:, the	-30
b:, until	6
b:, will	-14
b:, would	11
b:-	10
b:/	14
b::	-18
b:: <number>	-14
b:: from	24
b:: it	-6
b:: until	-17
b:; it	-6
b:; the	12
b:<day-ahead>	16
b:<day-ahead> and	11
b:<day-ahead> to	6
b:<day-today>	11
b:<duty>	-16
b:<gate>	-23
b:<goods-amount>	-7
b:<level> and	7
b:<level> from	-13
b:<level> in	9
b:<level> until	6
b:<money>	-8
b:<month-gone>	21
b:<name> 's	-27
b:<name> and	20
b:<name> charge	15
b:<name> end	-6
b:<name> has	-11
b:<name> have	-16
b:<name> is	-10
b:<name> meet	10
b:<name> prolonged	8
b:<name> run	-8
b:<name> to	11
b:<name> until	17
b:<name> will	20
b:<number> /	14
b:<number> from	-8
b:<office> 's	-6
b:<office> from	9
b:<organisation>	-47
b:<person>	-10
b:<points>	-25
b:<quality>	-13
b:<quality> duty	9
b:<quality> good	-12
b:<seat> is	7
b:<seat> on	-17
b:<sender>	-15
b:<span>	-8
b:<v-begin>	8
b:<v-buy>	-18
b:<v-end>	8
b:<v-impose>	-12
b:<v-propose>	11
b:<v-return>	-16
b:<v-sell>	-14
b:a	-39
b:a further	-6
b:a truce	6
b:accept	6
b:after	-21
b:again	-26
b:agree in	-25
b:agree on	7
b:agree to	22
b:agreement	-7
b:agreement was	12
b:an	9
b:an extension	16
b:and	6
b:and <name>	13
b:and <person>	-16
b:and <quality>	9
b:and a	-6
b:and come	10
b:and he	11
b:and it	-12
b:and run	7
b:and to	6
b:any	-6
b:apply from	-21
b:apply until	10
b:are	-18
b:are to	-17
b:arrangement	13
b:arrangement of	15
b:as	15
b:at	-24
b:at <level>	10
b:at <number>	-7
b:at midnight	-7
b:at the	-19
b:autumn	12
b:away	8
b:back	-9
b:because	8
b:been	-11
b:before	-27
b:before it	-10
b:before the	-20
b:begin on	6
b:beyond	-6
b:both government	8
b:both side	-6
b:busan run	-7
b:by	-26
b:by the	-18
b:can	-8
b:carry	19
b:carry the	17
b:cease	21
b:clear	8
b:collect	-8
b:collect from	-6
b:company	-8
b:conclude	-8
b:could	-12
b:council	10
b:current	-7
b:custom	-12
b:date	16
b:date is	11
b:day	-22
b:deadline	-8
b:decision	10
b:decision of	11
b:dispute	6
b:do	11
b:do i	11
b:doe	8
b:doe not	8
b:down	-12
b:due	-33
b:due to	-17
b:duty	-6
b:duty in	11
b:duty until	6
b:duty would	-6
b:each	12
b:each other	10
b:end	10
b:end at	-8
b:end on	9
b:expect	-13
b:expire	-9
b:extend	6
b:extend their	7
b:extend to	10
b:extend until	-15
b:extension	8
b:extension of	13
b:extension to	15
b:fee	-8
b:first	-10
b:fish	6
b:for	-27
b:for <span>	-17
b:for a	-6
b:for its	13
b:force	-11
b:force until	-6
b:former	-7
b:from	-14
b:from <day-ahead>	8
b:from <name>	7
b:from the	-10
b:further	9
b:give	8
b:given	12
b:go	6
b:go on	6
b:good	-36
b:good to	-7
b:government	20
b:halifax	9
b:halifax on	9
b:has	-23
b:has until	-9
b:have	-33
b:have been	-7
b:have end	-7
b:have run	-9
b:he will	11
b:here	8
b:hold	-7
b:hope	-6
b:if	15
b:if the	18
b:in <month-gone>	23
b:in <seat>	-24
b:in busan	-13
b:in force	-9
b:in halifax	10
b:in place	15
b:in the	-24
b:is	-18
b:is due	-14
b:is good	-6
b:is suspend	-17
b:is to	9
b:it doe	9
b:it end	7
b:it expire	-6
b:it go	-7
b:it has	-14
b:it hold	16
b:it is	18
b:it last	-17
b:it now	-7
b:it on	-9
b:it run	23
b:it to	13
b:it was	-15
b:it will	-14
b:it would	17
b:its	-10
b:keep the	13
b:kuala	12
b:kuala lumpur	12
b:last until	-8
b:let	-7
b:live	-11
b:lower	10
b:lumpur	12
b:make	9
b:may	-23
b:meet	-11
b:midnight	-10
b:midnight on	-7
b:ministry	-6
b:neither	-7
b:night	-20
b:not	18
b:not go	10
b:now	-8
b:now end	-15
b:now last	-13
b:of	-18
b:of <day-gone>	-6
b:of <level>	-10
b:of <month-ahead>	-6
b:of busan	8
b:of last	8
b:off	-7
b:offer to	17
b:old	-10
b:on	-13
b:on <day-ahead>	14
b:on <day-gone>	-10
b:on <day-today>	14
b:on the	-16
b:on to	20
b:or	6
b:order	-10
b:other 's	-6
b:our	-15
b:out on	11
b:over	12
b:own	-6
b:past	9
b:pause in	-8
b:pay <level>	15
b:pay the	-7
b:place	12
b:plan for	8
b:point	13
b:prepare	7
b:present	14
b:prolong	16
b:prolong the	19
b:reach	-7
b:reduction	-6
b:remain suspend	8
b:renewed	12
b:return	-11
b:return to	-7
b:round	-10
b:run to	9
b:run until	-7
b:same	8
b:say	15
b:say in	15
b:see	-12
b:see each	-9
b:set	-7
b:should	-6
b:side agree	16
b:side had	13
b:sign by	-6
b:sign for	14
b:since	-31
b:sit	-10
b:sleep	11
b:so until	-6
b:special	10
b:spoke	14
b:spoke of	16
b:state	-9
b:stay	-6
b:stay suspend	9
b:still	-6
b:sugar	25
b:surcharge	-9
b:suspend	-10
b:suspension	22
b:suspension of	-11
b:take	11
b:talk	-18
b:tariff	-10
b:tariff on	-6
b:tariff pause	10
b:tariff truce	-8
b:tariff until	-14
b:tell	-10
b:term	-12
b:that	6
b:that <seat>	25
b:that end	-7
b:that his	9
b:that it	-10
b:that take	12
b:that the	6
b:the <level>	-10
b:the <office>	-23
b:the <organisation>	-37
b:the <points>	-8
b:the <quality>	-9
b:the <seat>	-6
b:the <span>	10
b:the additional	-11
b:the arrangement	17
b:the deadline	-7
b:the duty	-8
b:the end	15
b:the exclusion	-7
b:the extension	-9
b:the first	-7
b:the last	-12
b:the lower	12
b:the night	-12
b:the old	-7
b:the other	-16
b:the present	20
b:the reduction	-6
b:the same	8
b:the second	8
b:the suspension	22
b:the three	10
b:the truce	-6
b:the two	11
b:the understanding	13
b:their	9
b:their dispute	14
b:then	7
b:therefore	12
b:they	-9
b:they are	11
b:they will	-13
b:thi	-15
b:three	18
b:to	31
b:to <level>	-16
b:to be	-10
b:to begin	7
b:to carry	9
b:to end	-8
b:to extend	25
b:to prolong	19
b:to run	10
b:to see	-9
b:to the	27
b:truce	-12
b:truce begin	7
b:truce from	7
b:truce in	10
b:truce is	-8
b:truce last	-8
b:truce over	8
b:truce run	-22
b:truce to	22
b:truce with	-16
b:truce would	12
b:two	18
b:two country	7
b:two of	14
b:two side	13
b:under section	9
b:understanding	13
b:until	20
b:until the	19
b:up	10
b:up on	14
b:valid	-17
b:was	-9
b:was not	12
b:was prolonged	-11
b:was to	-15
b:water	-7
b:way	10
b:week	-12
b:welcome	11
b:were	-13
b:what <person>	11
b:whether	-6
b:which <name>	12
b:which end	-10
b:which is	-6
b:which it	13
b:which the	-6
b:will be	8
b:will go	8
b:will not	11
b:will pay	-9
b:with	-16
b:with <name>	-23
b:without	-8
b:working	-9
b:would	30
b:would be	7
b:would have	-16
b:would run	9
b:year	23
b:your	-6
c0=begin	11
c0=impose	-23
c0=propose	8
c0=return	-13
c0=suspend	-7
c0=target	-21
c1=agree	-8
c1=bear & d:ahead	9
c1=bear & d:gone	-9
c1=begin & d:ahead	7
c1=begin & d:gone	-13
c1=down	-7
c1=end & d:ahead	8
c1=end & d:gone	-11
c1=impose	-10
c1=impose & d:gone	-29
c1=propose & d:ahead	7
c1=return	-13
c1=return & d:ahead	-12
c1=sell	-9
c1=sell & d:ahead	-8
c1=stay & d:ahead	8
c1=stay & d:gone	-22
c1=suspend	-8
c1=target	-20
c1=target & d:ahead	-19
c1=up & d:gone	-8
c2=agree	7
c2=begin	-7
c2=down	13
c2=end	-10
ct0=agree perfect	8
ct0=bear future	-20
ct0=bear future-passive	9
ct0=bear modal	7
ct0=bear pluperfect	9
ct0=bear present	-20
ct0=begin future	7
ct0=begin present	9
ct0=down past	7
ct0=down present	-10
ct0=end future	11
ct0=end modal	-16
ct0=end past	-8
ct0=end present	6
ct0=impose future-passive	-18
ct0=impose modal	-7
ct0=impose past-passive	-8
ct0=impose perfect	-13
ct0=impose pluperfect	10
ct0=impose present-passive	-17
ct0=propose modal	-6
ct0=propose past	11
ct0=propose pluperfect	11
ct0=return modal	-6
ct0=say future	14
ct0=say past	-32
ct0=stay future	8
ct0=stay future-passive	-7
ct0=stay perfect	-7
ct0=stay present	-6
ct0=suspend future	-12
ct0=suspend past	-8
ct0=suspend present	16
ct0=suspend present-passive	-19
ct0=up future	9
ct1=agree participle-passive	-9
ct1=agree pluperfect	8
ct1=bear future	-20
ct1=bear future-passive	9
ct1=bear gerund	16
ct1=bear modal	7
ct1=bear pluperfect	9
ct1=bear present	-20
ct1=begin future	-11
ct1=begin present	6
ct1=down past	7
ct1=down present	-10
ct1=end future	12
ct1=end modal	-16
ct1=end past	-8
ct1=end present	6
ct1=impose future-passive	-18
ct1=impose infinitive	21
ct1=impose modal	-7
ct1=impose past	-7
ct1=impose past-passive	-7
ct1=impose perfect	-17
ct1=impose pluperfect	18
ct1=impose present	7
ct1=impose present-passive	-27
ct1=propose modal	-8
ct1=propose past	11
ct1=propose pluperfect	11
ct1=propose present	7
ct1=return modal	-6
ct1=say future	14
ct1=say past	-32
ct1=say present	-6
ct1=stay future	8
ct1=stay future-passive	-7
ct1=stay gerund	-6
ct1=stay infinitive	7
ct1=stay perfect	-7
ct1=stay present	-13
ct1=suspend future	-12
ct1=suspend participle-passive	11
ct1=suspend past	-7
ct1=suspend present	8
ct1=suspend present-passive	-19
ct2=agree infinitive	7
ct2=bear infinitive	8
ct2=down infinitive	15
ct2=impose future-passive	-6
ct2=impose infinitive	12
d:after , to	11
d:after , until	-11
d:after and ends on	-20
d:after to	6
d:ahead	10
d:ahead own	13
d:ahead-0	-41
d:ahead-1	-118
d:ahead-2	-128
d:ahead-3	-50
d:ahead-4	83
d:ahead-5	28
d:ahead-6	51
d:at=0	-22
d:at=1	10
d:at=3	-83
d:begins	-44
d:begins ahead	-22
d:begins gone	-37
d:begins today	-9
d:ends	25
d:ends ahead	31
d:ends gone	-18
d:ends other gone	-9
d:ends own ahead	28
d:ends own gone	-6
d:gone	-136
d:gone other	-90
d:gone own	-58
d:gone-0	-11
d:gone-1	-24
d:gone-2	-7
d:gone-3	-8
d:gone-4	-20
d:gone-5	-77
d:how=relative	-53
d:how=weekday	-112
d:last	8
d:named=0	-34
d:named=1	-17
d:named=2	8
d:rank=0	-71
d:rank=0 of 2	-64
d:rank=0 of 3	-43
d:rank=0 of 4	-26
d:rank=1	-6
d:rank=1 of 2	19
d:rank=1 of 3	-28
d:rank=1 of 4	-51
d:rank=2 of 3	30
d:rank=2 of 4	27
d:rank=3	54
d:span-before	16
d:today	-49
d:today own	-49
d:today-0	-49
f:!	6
f:"	-45
f:'	6
f:-	12
f:.	-12
f:<day-ahead>	-12
f:<duty>	-20
f:<gate>	-7
f:<goods-amount>	21
f:<goods>	11
f:<level>	-6
f:<money>	-22
f:<month-ahead>	-13
f:<month-gone>	-19
f:<name>	-15
f:<number>	-20
f:<organisation>	8
f:<points>	-25
f:<quality>	6
f:<seat>	-9
f:<sender>	11
f:<span>	-19
f:<taker>	-13
f:<v-agree>	-17
f:<v-bear>	-12
f:<v-begin>	-22
f:<v-end>	-41
f:<v-propose>	24
f:<v-return>	15
f:<v-say>	19
f:<v-stay>	-10
f:<v-suspend>	12
f:<v-target>	12
f:<v-threaten>	-13
f:<v-up>	11
f:?	-10
f:]	6
f:a	-22
f:about	-23
f:accept	9
f:according	9
f:act	10
f:additional	-27
f:after	-9
f:ago	-12
f:agree	-21
f:agreement	21
f:all	-10
f:aluminium	6
f:an	-27
f:and	-50
f:any	-6
f:anything	-15
f:approval	10
f:approve	-11
f:arrangement	15
f:as	19
f:at	13
f:banana	9
f:be	15
f:been	-27
f:before	-15
f:begin	-17
f:bergen	-7
f:both	-10
f:but	-29
f:buyer	-7
f:by	-9
f:cabinet	17
f:call	6
f:can	-22
f:car	-10
f:case	8
f:change	15
f:changed	-8
f:charge	19
f:clock	-6
f:close	-6
f:coffee	21
f:collect	-24
f:come	-37
f:commerce	24
f:commission	-11
f:common	8
f:confirm	18
f:consider	16
f:continue	-13
f:could	20
f:counterpart	7
f:country	-7
f:custom	-14
f:date	22
f:day	45
f:deal	-9
f:decide	-9
f:decree	-10
f:did	7
f:dispute	-6
f:done	-6
f:down	-20
f:drop	6
f:due	-24
f:during	-17
f:earlier	-16
f:end	-46
f:enter	10
f:even	-10
f:everyone	11
f:expect	14
f:face	8
f:fact	11
f:fall	16
f:fear	-7
f:fentanyl	-16
f:fertiliser	-12
f:few	-7
f:find	23
f:first	11
f:fish	-6
f:following	18
f:former	36
f:found	-10
f:fourth	-7
f:free	-9
f:from	-19
f:full	-11
f:gave	7
f:give	23
f:good	-10
f:had	-32
f:half	26
f:has	16
f:have	-16
f:hazelnut	8
f:him	-9
f:house	-12
f:i	-17
f:if	16
f:import	9
f:in	24
f:included	6
f:instead	6
f:interest	-7
f:it	-8
f:its	10
f:keep	-8
f:law	-8
f:leather	-6
f:leave	13
f:levy	18
f:licence	11
f:line	-8
f:list	10
f:london	14
f:longer	-6
f:look	10
f:machine	25
f:maize	-8
f:maker	-7
f:market	7
f:meet	-24
f:midnight	-13
f:ministry	28
f:minute	-12
f:more	6
f:morning	19
f:move	20
f:my	23
f:national	-6
f:need	-15
f:negotiate	6
f:negotiator	-9
f:next	36
f:night	-18
f:no	17
f:nobody	-12
f:not	-18
f:nothing	14
f:of	-7
f:on	18
f:once	11
f:one	-17
f:only	-13
f:order	-18
f:other	31
f:our	11
f:out	16
f:paper	10
f:part	-21
f:pay	-23
f:people	-8
f:plan	20
f:prepare	-6
f:price	7
f:prolongation	-7
f:prolonged	-9
f:promise	-8
f:propose	-6
f:publish	-13
f:put	8
f:raise	-9
f:rate	8
f:rather	-10
f:reason	-11
f:reciprocal	-18
f:remain	-19
f:renewed	-9
f:reporter	-12
f:required	6
f:return	12
f:rice	6
f:right	-8
f:rise	14
f:round	-11
f:run	12
f:salmon	-12
f:same	24
f:say	26
f:second	-20
f:sheet	10
f:shipment	9
f:short	-11
f:show	-9
f:sign	-18
f:since	-15
f:sixth	14
f:so	8
f:some	-7
f:somebody	-6
f:spoke	-7
f:spring	-12
f:stand	-6
f:start	-12
f:statement	-7
f:stay	9
f:steel	-6
f:still	-14
f:stop	-12
f:such	-6
f:take	7
f:talk	15
f:tariff	-23
f:tea	-8
f:television	15
f:text	10
f:that	-24
f:the	20
f:their	-9
f:them	-8
f:then	21
f:these	6
f:thi	20
f:thing	-10
f:third	-14
f:those	-23
f:time	-32
f:to	-6
f:too	-10
f:top	9
f:trade	-20
f:treaty	9
f:truce	-9
f:truck	-10
f:twice	-6
f:two	-16
f:under	-29
f:unless	-20
f:until	-51
f:us	-6
f:warn	-9
f:was	-27
f:way	20
f:week	14
f:well	18
f:were	-22
f:where	26
f:whether	-11
f:which	11
f:while	-11
f:who	-27
f:whose	17
f:will	12
f:wine	-13
f:winter	-6
f:with	-20
f:within	-10
f:worth	-7
f:would	9
f:write	15
f:yes	15
f:yet	22
f:you	-22
first-of-paragraph	-34
has-future	9
has-gerund	12
has-infinitive	22
has-modal	-12
has-participle	-6
has-past	-25
has-perfect	-25
has-present	-12
headline	-27
l1=,	-13
l1=, & d:today	-18
l1=<begin> & d:today	-9
l1=<v-begin>	-8
l1=<v-begin> & d:ahead	-7
l1=<v-end>	-16
l1=<v-end> & d:ahead	-15
l1=<v-say>	14
l1=<v-say> & d:ahead	15
l1=<v-stay>	18
l1=<v-stay> & d:ahead	18
l1=by	-12
l1=by & d:ahead	-8
l1=end	-12
l1=end & d:ahead	-10
l1=for	-12
l1=for & d:ahead	-10
l1=from	-30
l1=from & d:ahead	-23
l1=of	-17
l1=of & d:ahead	-12
l1=on	-46
l1=on & d:ahead	-25
l1=on & d:gone	-39
l1=say	10
l1=say & d:ahead	11
l1=since	-23
l1=since & d:ahead	-19
l1=the	11
l1=the & d:ahead	18
l1=the & d:gone	-21
l1=to	37
l1=to & d:ahead	42
l1=to & d:gone	-18
l1=until	9
l1=until & d:ahead	15
l1=until & d:gone	-20
l2="	10
l2=" & d:ahead	11
l2=, & d:gone	-6
l2=:	-16
l2=: & d:ahead	-15
l2=<begin>	-8
l2=<begin> & d:gone	-8
l2=<begin> & d:today	-14
l2=<day-ahead>	23
l2=<day-ahead> & d:ahead	23
l2=<month-gone>	11
l2=<name>	7
l2=<name> & d:ahead	8
l2=<number>	-8
l2=<number> & d:ahead	-7
l2=<office>	8
l2=<office> & d:ahead	9
l2=<person>	-6
l2=<seat>	-24
l2=<seat> & d:ahead	-16
l2=<span>	-9
l2=<span> & d:ahead	-8
l2=<v-agree>	-19
l2=<v-agree> & d:ahead	-18
l2=<v-bear>	-19
l2=<v-bear> & d:ahead	-17
l2=<v-begin>	-10
l2=<v-down>	-6
l2=<v-end>	15
l2=<v-end> & d:ahead	20
l2=<v-end> & d:gone	-9
l2=<v-impose>	11
l2=<v-impose> & d:ahead	15
l2=<v-impose> & d:gone	-7
l2=<v-propose>	-16
l2=<v-propose> & d:ahead	-13
l2=<v-say>	-11
l2=<v-say> & d:ahead	-7
l2=<v-stay>	12
l2=<v-stay> & d:ahead	15
l2=<v-suspend>	6
l2=<v-suspend> & d:ahead	7
l2=<v-target>	-7
l2=<v-target> & d:ahead	-6
l2=again	-10
l2=again & d:ahead	-9
l2=and	-14
l2=and & d:ahead	-13
l2=apply	6
l2=apply & d:ahead	7
l2=are	11
l2=are & d:ahead	12
l2=at	-22
l2=at & d:ahead	-19
l2=back	-6
l2=before	-14
l2=before & d:ahead	-14
l2=begin	-11
l2=begin & d:ahead	-10
l2=by	-14
l2=by & d:ahead	-12
l2=continue	6
l2=continue & d:ahead	6
l2=date	9
l2=date & d:ahead	10
l2=duty & d:ahead	6
l2=end	6
l2=end & d:ahead	9
l2=end & d:gone	-6
l2=extend	7
l2=extend & d:ahead	8
l2=force	-7
l2=force & d:ahead	-6
l2=good	-17
l2=good & d:ahead	-17
l2=happen	-6
l2=happen & d:ahead	-6
l2=has	-8
l2=has & d:ahead	-7
l2=have	-8
l2=have & d:ahead	-8
l2=here	8
l2=here & d:ahead	8
l2=hold	10
l2=hold & d:ahead	10
l2=in	-6
l2=is	-12
l2=is & d:ahead	-11
l2=it	-18
l2=it & d:ahead	-16
l2=live	-9
l2=live & d:ahead	-9
l2=midnight	-7
l2=midnight & d:ahead	-7
l2=other & d:ahead	6
l2=out	13
l2=out & d:ahead	13
l2=past	10
l2=place	10
l2=place & d:ahead	10
l2=plan	-7
l2=plan & d:ahead	-6
l2=renewed	15
l2=renewed & d:ahead	15
l2=sleep	-7
l2=sleep & d:ahead	-7
l2=so	-7
l2=so & d:ahead	-7
l2=spoke	16
l2=spoke & d:ahead	16
l2=standstill	-17
l2=standstill & d:ahead	-16
l2=stay	-7
l2=stay & d:ahead	-7
l2=sunday	19
l2=sunday & d:ahead	19
l2=suspend & d:ahead	6
l2=tariff	-17
l2=tariff & d:ahead	-16
l2=that	-7
l2=that & d:ahead	-6
l2=the	-7
l2=the & d:ahead	-6
l2=to	34
l2=to & d:ahead	37
l2=truce	8
l2=truce & d:ahead	9
l2=until	19
l2=until & d:ahead	22
l2=until & d:gone	-7
l2=up	10
l2=up & d:ahead	11
l2=us	-13
l2=us & d:ahead	-13
l2=valid	-17
l2=which	19
l2=which & d:ahead	19
l2=will	19
l2=will & d:ahead	19
l3='s	9
l3='s & d:ahead	10
l3=,	17
l3=, & d:ahead	23
l3=:	-24
l3=: & d:ahead	-23
l3=<begin>	-16
l3=<begin> & d:gone	-12
l3=<begin> & d:today	-22
l3=<day-gone>	-14
l3=<day-gone> & d:ahead	-14
l3=<name>	-14
l3=<name> & d:ahead	-11
l3=<not>	10
l3=<not> & d:ahead	10
l3=<organisation>	-7
l3=<organisation> & d:ahead	-6
l3=<person>	-6
l3=<points>	-10
l3=<points> & d:ahead	-10
l3=<seat>	-9
l3=<seat> & d:ahead	-8
l3=<v-begin>	-18
l3=<v-begin> & d:ahead	-16
l3=<v-end>	13
l3=<v-end> & d:ahead	14
l3=<v-impose>	-45
l3=<v-impose> & d:ahead	-41
l3=<v-propose>	-6
l3=<v-propose> & d:ahead	-6
l3=<v-up>	-12
l3=<v-up> & d:ahead	-10
l3=a	-13
l3=a & d:ahead	-11
l3=again	-8
l3=again & d:ahead	-7
l3=agreement	-8
l3=agreement & d:ahead	-8
l3=and	8
l3=and & d:ahead	10
l3=arrangement	-12
l3=arrangement & d:ahead	-12
l3=as	-7
l3=as & d:ahead	-6
l3=be & d:ahead	6
l3=both	-6
l3=both & d:ahead	-6
l3=busan	-9
l3=busan & d:ahead	-9
l3=carry	10
l3=carry & d:ahead	11
l3=each & d:ahead	6
l3=end	19
l3=end & d:ahead	20
l3=from	14
l3=from & d:ahead	15
l3=give	9
l3=give & d:ahead	10
l3=given	13
l3=go	-7
l3=go & d:ahead	-6
l3=have	-6
l3=have & d:ahead	-6
l3=he	9
l3=he & d:ahead	10
l3=hold	-13
l3=hold & d:ahead	-13
l3=in	-20
l3=in & d:ahead	-13
l3=in & d:gone	-7
l3=it	7
l3=it & d:ahead	9
l3=its	10
l3=its & d:ahead	10
l3=last	-19
l3=last & d:ahead	-19
l3=make	-11
l3=make & d:ahead	-11
l3=new	-8
l3=new & d:ahead	-7
l3=not	13
l3=not & d:ahead	13
l3=of	-9
l3=of & d:ahead	-7
l3=on	7
l3=on & d:ahead	8
l3=one	10
l3=one & d:ahead	10
l3=over	-7
l3=over & d:ahead	-6
l3=pause	-9
l3=pause & d:ahead	-9
l3=prolonged	-7
l3=remain	8
l3=remain & d:ahead	8
l3=same	12
l3=same & d:ahead	12
l3=standstill	10
l3=standstill & d:ahead	10
l3=suspension	21
l3=suspension & d:ahead	21
l3=take	-11
l3=take & d:ahead	-10
l3=that	-28
l3=that & d:ahead	-26
l3=the	-7
l3=the & d:gone	-6
l3=then	9
l3=then & d:ahead	9
l3=they	10
l3=they & d:ahead	11
l3=to	-18
l3=to & d:ahead	-14
l3=truce	-17
l3=truce & d:ahead	-14
l3=up & d:ahead	6
l3=week	-12
l3=week & d:ahead	-11
l3=which	-24
l3=which & d:ahead	-23
l3=will	7
l3=will & d:ahead	8
l3=with	-6
l3=would	18
l3=would & d:ahead	19
l4='s	-9
l4='s & d:ahead	-8
l4=,	-18
l4=, & d:ahead	-15
l4=:	17
l4=: & d:ahead	18
l4=<begin>	-40
l4=<begin> & d:ahead	-13
l4=<begin> & d:gone	-21
l4=<begin> & d:today	-26
l4=<day-ahead>	25
l4=<day-ahead> & d:ahead	26
l4=<day-gone>	-26
l4=<day-gone> & d:ahead	-26
l4=<gate>	-10
l4=<gate> & d:ahead	-9
l4=<level>	-18
l4=<level> & d:ahead	-17
l4=<month-gone>	7
l4=<month-gone> & d:ahead	7
l4=<number>	-16
l4=<number> & d:ahead	-15
l4=<organisation>	10
l4=<organisation> & d:ahead	11
l4=<person>	-16
l4=<person> & d:ahead	-13
l4=<quality>	-6
l4=<quality> & d:ahead	-6
l4=<span> & d:ahead	6
l4=<v-down>	12
l4=<v-down> & d:ahead	13
l4=<v-end>	8
l4=<v-end> & d:ahead	8
l4=<v-impose> & d:ahead	9
l4=<v-impose> & d:gone	-7
l4=<v-return>	10
l4=<v-return> & d:ahead	11
l4=<v-say>	7
l4=<v-say> & d:ahead	9
l4=<v-stay>	-43
l4=<v-stay> & d:ahead	-41
l4=<v-suspend>	9
l4=<v-suspend> & d:ahead	10
l4=a	-12
l4=a & d:ahead	-11
l4=an	7
l4=an & d:ahead	8
l4=and	11
l4=and & d:ahead	13
l4=another	-13
l4=another & d:ahead	-13
l4=arrangement	11
l4=arrangement & d:ahead	11
l4=as	8
l4=as & d:ahead	8
l4=at	-8
l4=at & d:ahead	-7
l4=be	-7
l4=be & d:ahead	-6
l4=before	-11
l4=before & d:ahead	-11
l4=busan	-18
l4=busan & d:ahead	-18
l4=current	-7
l4=due	-15
l4=due & d:ahead	-14
l4=duty	9
l4=duty & d:ahead	9
l4=end	-9
l4=end & d:ahead	-9
l4=extend	-14
l4=extend & d:ahead	-13
l4=for	8
l4=for & d:ahead	9
l4=from	7
l4=from & d:ahead	7
l4=have	-7
l4=have & d:ahead	-6
l4=i	-10
l4=i & d:ahead	-10
l4=is	7
l4=is & d:ahead	8
l4=it	11
l4=it & d:ahead	14
l4=its	-9
l4=its & d:ahead	-8
l4=leave	-9
l4=lower	16
l4=meet	-8
l4=new	8
l4=new & d:ahead	8
l4=now	-16
l4=now & d:ahead	-15
l4=of	-27
l4=of & d:ahead	-24
l4=old	-9
l4=old & d:ahead	-8
l4=other	7
l4=other & d:ahead	8
l4=paper	8
l4=paper & d:ahead	9
l4=pay	6
l4=pay & d:ahead	7
l4=plan	11
l4=plan & d:ahead	11
l4=present	15
l4=present & d:ahead	16
l4=prolong	15
l4=prolong & d:ahead	16
l4=run	-6
l4=say	10
l4=say & d:ahead	11
l4=second	8
l4=second & d:ahead	8
l4=side	-7
l4=side & d:ahead	-6
l4=so	16
l4=so & d:ahead	16
l4=suspend	-7
l4=suspend & d:ahead	-6
l4=suspension	13
l4=suspension & d:ahead	14
l4=take	19
l4=take & d:ahead	20
l4=tariff	-9
l4=tariff & d:ahead	-9
l4=the	28
l4=the & d:ahead	32
l4=the & d:gone	-7
l4=their	13
l4=their & d:ahead	13
l4=they	-21
l4=they & d:ahead	-20
l4=thi	-8
l4=thi & d:ahead	-8
l4=to	-20
l4=to & d:ahead	-16
l4=truce	-6
l4=two	-7
l4=two & d:ahead	-6
l4=up	-6
l4=which	-10
l4=which & d:ahead	-10
l4=will	-20
l4=will & d:ahead	-18
l4=with	-13
l4=with & d:ahead	-12
l4=would	12
l4=would & d:ahead	14
l4=—	11
l4=— & d:ahead	12
l=, until & d:ahead	6
l=: until	-11
l=: until & d:ahead	-11
l=<begin> <begin> & d:today	-9
l=<begin> on	-12
l=<begin> on & d:ahead	-10
l=<begin> until	19
l=<begin> until & d:ahead	20
l=<day-ahead> to	7
l=<day-ahead> to & d:ahead	7
l=<level> from	-11
l=<level> from & d:ahead	-9
l=<level> on	-9
l=<level> on & d:ahead	-8
l=<level> until	10
l=<level> until & d:ahead	11
l=<name> until	11
l=<name> until & d:ahead	11
l=<seat> on	-7
l=apply until	10
l=apply until & d:ahead	10
l=at the	-17
l=at the & d:ahead	-15
l=before the	-14
l=before the & d:ahead	-14
l=begin on	-10
l=begin on & d:ahead	-8
l=by the	-14
l=by the & d:ahead	-12
l=date is	11
l=date is & d:ahead	11
l=day ,	11
l=duty until	7
l=duty until & d:ahead	7
l=end on	6
l=end on & d:ahead	8
l=extend to	10
l=extend to & d:ahead	11
l=extension to	10
l=extension to & d:ahead	11
l=happen on	-6
l=happen on & d:ahead	-6
l=has until	-7
l=has until & d:ahead	-6
l=hold until	11
l=hold until & d:ahead	11
l=midnight on	-7
l=midnight on & d:ahead	-7
l=on the	-10
l=on the & d:ahead	-9
l=on to	8
l=on to & d:ahead	8
l=out on	13
l=out on & d:ahead	14
l=run to	12
l=run to & d:ahead	13
l=run until	-7
l=run until & d:ahead	-6
l=sleep until	-6
l=sleep until & d:ahead	-6
l=sunday ,	19
l=sunday , & d:ahead	19
l=tariff until	-14
l=tariff until & d:ahead	-14
l=to the	38
l=to the & d:ahead	40
l=truce to	16
l=truce to & d:ahead	17
l=until the	20
l=until the & d:ahead	23
l=until the & d:gone	-6
l=up on	14
l=up on & d:ahead	15
l=us to	-8
l=us to & d:ahead	-8
lead=(	-7
lead=,	-14
lead=, & d:gone	-30
lead=, & d:today	-22
lead=-	15
lead=- & d:ahead	15
lead=13	19
lead=6	15
lead=9	12
lead=:	-18
lead=: & d:ahead	-12
lead=; & d:ahead	7
lead=a	-16
lead=a & d:ahead	-13
lead=after	-11
lead=after & d:ahead	-11
lead=an	11
lead=an & d:ahead	12
lead=as	11
lead=as & d:ahead	11
lead=because	8
lead=because & d:ahead	8
lead=before	-21
lead=before & d:ahead	-20
lead=britain	-12
lead=britain & d:ahead	-12
lead=i	-13
lead=i & d:ahead	-13
lead=if	15
lead=if & d:ahead	17
lead=it	10
lead=it & d:ahead	13
lead=it & d:gone	-6
lead=january	10
lead=january & d:ahead	10
lead=on	-12
lead=on & d:ahead	-11
lead=our	-11
lead=our & d:ahead	-11
lead=so	9
lead=so & d:ahead	10
lead=south	11
lead=south & d:ahead	11
lead=that	8
lead=that & d:ahead	13
lead=that & d:gone	-14
lead=the	-31
lead=the & d:ahead	-18
lead=the & d:gone	-20
lead=they	-22
lead=they & d:ahead	-20
lead=this	-11
lead=this & d:ahead	-10
lead=to	9
lead=to & d:ahead	10
lead=twelve	12
lead=twenty	7
lead=twenty & d:ahead	8
lead=two	13
lead=two & d:ahead	14
lead=until	12
lead=until & d:ahead	13
lead=which & d:ahead	7
lll=, until the	9
lll=, until the & d:ahead	10
lll=<begin> <begin> <begin> & d:today	-9
lll=<begin> <begin> on	-12
lll=<begin> <begin> on & d:ahead	-10
lll=<begin> <begin> until	19
lll=<begin> <begin> until & d:ahead	20
lll=<begin> until the	-11
lll=<begin> until the & d:ahead	-10
lll=an extension to	6
lll=an extension to & d:ahead	7
lll=and run until	8
lll=and run until & d:ahead	8
lll=at <level> until	12
lll=at <level> until & d:ahead	13
lll=at midnight on	-7
lll=at midnight on & d:ahead	-6
lll=busan run until	-7
lll=busan run until & d:ahead	-7
lll=extension to the & d:ahead	6
lll=go on until	-20
lll=go on until & d:ahead	-20
lll=it end on	11
lll=it end on & d:ahead	12
lll=it last until	-13
lll=it last until & d:ahead	-13
lll=it run to	10
lll=it run to & d:ahead	10
lll=it run until	-14
lll=it run until & d:ahead	-13
lll=now end on	-30
lll=now end on & d:ahead	-30
lll=now last until	-13
lll=now last until & d:ahead	-13
lll=remain suspend until	8
lll=remain suspend until & d:ahead	8
lll=run out on	13
lll=run out on & d:ahead	14
lll=suspension end on	6
lll=suspension end on & d:ahead	6
lll=take us to	-8
lll=take us to & d:ahead	-7
lll=that end on	-6
lll=truce run to	-16
lll=truce run to & d:ahead	-16
lll=which end on	-9
lll=which end on & d:ahead	-9
lr=, ,	-8
lr=, . & d:ahead	6
lr=, <end> & d:today	-11
lr=: .	9
lr=: . & d:ahead	9
lr=<begin> ,	-12
lr=<begin> , & d:ahead	-12
lr=<begin> .	15
lr=<begin> . & d:ahead	16
lr=<begin> <end>	-30
lr=<begin> <end> & d:ahead	-19
lr=<begin> <end> & d:today	-6
lr=<begin> —	-6
lr=before ,	6
lr=before , & d:ahead	7
lr=before <end>	-10
lr=before <end> & d:ahead	-9
lr=by <end>	-7
lr=by <end> & d:ahead	-6
lr=end .	-7
lr=end . & d:ahead	-6
lr=from ,	-8
lr=from , & d:ahead	-6
lr=from . & d:ahead	7
lr=from <end>	-22
lr=from <end> & d:ahead	-20
lr=is <end>	-12
lr=is <end> & d:ahead	-12
lr=of ,	-8
lr=of , & d:ahead	-7
lr=of <end>	-10
lr=of <end> & d:ahead	-9
lr=on , & d:gone	-6
lr=on .	-7
lr=on . & d:gone	-8
lr=on ;	-6
lr=on ; & d:ahead	-6
lr=on <end>	-22
lr=on <end> & d:ahead	-16
lr=on <end> & d:gone	-7
lr=on ?	-7
lr=on ? & d:ahead	-7
lr=on and	-12
lr=on and & d:ahead	-11
lr=on in	-7
lr=on in & d:ahead	-6
lr=on of	12
lr=on of & d:ahead	12
lr=say .	11
lr=the .	-26
lr=the . & d:ahead	-25
lr=the <end>	20
lr=the <end> & d:ahead	24
lr=the <end> & d:gone	-8
lr=to ,	14
lr=to , & d:ahead	17
lr=to .	20
lr=to . & d:ahead	22
lr=until ,	11
lr=until , & d:ahead	12
lr=until .	13
lr=until . & d:ahead	14
lr=until to & d:ahead	6
n:accord	-43
n:add	33
n:added	11
n:adding	-9
n:adds	-9
n:again	-8
n:agreement	-14
n:agreements	-6
n:another	6
n:arrangement	9
n:asleep	-12
n:bargain	23
n:breather	-17
n:calm	-10
n:ceasefire	35
n:compromise	7
n:continue	-9
n:continues	28
n:continuing	-7
n:days=0	7
n:days=2	16
n:days=3	9
n:days=9	38
n:deal	21
n:deals	28
n:extended	28
n:extending	-17
n:extra	31
n:freeze	6
n:frozen	13
n:further	24
n:goes on	-6
n:grace	-11
n:halt	15
n:handshake	17
n:hold back	-28
n:hold off	-11
n:holiday	39
n:in the drawer	29
n:keep	8
n:keeping	10
n:keeps	25
n:laid down	8
n:lengths=0	-10
n:lengths=1	13
n:lengths=2	20
n:lengths=3	9
n:lengths=6	18
n:lies	18
n:lifted	38
n:long=0	16
n:long=1	16
n:long=2	23
n:long=9	-10
n:longer	61
n:loose=1	19
n:loose=2	-6
n:loose=3	43
n:loose=6	-37
n:loose=9	8
n:lull	6
n:measure	-7
n:measures	8
n:moratorium	12
n:more	22
n:more=1	-10
n:more=2	42
n:more=3	8
n:more=6	25
n:more=9	-6
n:no truce	15
n:on hold	15
n:on ice	-9
n:pact	38
n:parked	-9
n:pause	22
n:paused	-7
n:pauses	28
n:peace	17
n:period	-6
n:postponed	-11
n:prolong	-19
n:prolonged	31
n:prolonging	7
n:prolongs	14
n:protocol	-22
n:quiet	-24
n:quiet=1	6
n:quiet=2	9
n:quiet=3	-25
n:relief	7
n:renewal	26
n:reprieve	-6
n:rest	21
n:rests	23
n:run on	-8
n:set aside	-20
n:shelves	6
n:silence	-10
n:sleeps	26
n:slept	-36
n:spare	28
n:spared	15
n:standstill	7
n:stay	-29
n:stays	-30
n:stretch	14
n:successor	10
n:suspend	-21
n:suspended	31
n:suspending	17
n:term	-16
n:truce	22
n:truce=1	7
n:truce=2	11
n:truce=3	37
n:truce=6	-19
n:truces	30
n:understanding	-21
n:verb=1	20
n:verb=2	-6
n:waived	19
nc2=begin	14
nc2=end	-17
nc2=propose	9
nc2=say	12
nc2=suspend	-6
nct2=agree present	8
nct2=bear future	9
nct2=begin present	9
nct2=down future	6
nct2=end present	-6
nct2=impose gerund	8
nct2=impose past	-8
nct2=impose perfect	-12
nct2=impose pluperfect	11
nct2=propose pluperfect	12
nct2=say past	16
nct2=say present	-11
nct2=stay modal	12
nct2=stay past	-16
next=(	18
next=)	-6
next=:	-10
next=and	-16
next=if	-7
next=that	-13
next=—	-20
nhas-future	15
nhas-gerund	12
nhas-modal	-6
nhas-participle	-8
nhas-perfect	-13
nhas-pluperfect	9
nhas-present	-40
none	29
nt2=future	10
nt2=future-passive	7
nt2=gerund	6
nt2=modal-passive	-11
nt2=participle-passive	-7
nt2=perfect	-9
nt2=pluperfect	10
nt2=present	-24
nv0-none	-12
nv1-none	-12
nv2=apply	14
nv2=ask	11
nv2=cut	9
nv2=end	-9
nv2=extend	-6
nv2=go	6
nv2=have	-12
nv2=other	-23
nv2=say	16
nv2=see	10
nvt2=agree present	9
nvt2=apply present	6
nvt2=ask pluperfect	12
nvt2=be modal	13
nvt2=be past	-13
nvt2=be present	-9
nvt2=have present	-11
nvt2=other modal	-11
nvt2=say past	19
nvt2=say present	-6
o:act=accept	6
o:act=agree	-6
o:act=carry	18
o:act=charge	-14
o:act=clear	9
o:act=collect	-14
o:act=conclude	-6
o:act=expect	-6
o:act=extend	6
o:act=have	-24
o:act=let	-6
o:act=make	9
o:act=meet	-23
o:act=no verb	-9
o:act=put	-16
o:act=reach	-7
o:act=remain	-8
o:act=return	-14
o:act=say	7
o:act=see	-11
o:act=set	-6
o:act=settle	6
o:act=sit	-10
o:act=state	-7
o:act=suspend	-9
o:act=tell	-8
o:agree until ahead	-9
o:be from ahead	-9
o:begin from ahead	-9
o:begin on ahead	-40
o:begin the ahead	35
o:begin to ahead	7
o:begin until ahead	9
o:carried=controls	-24
o:carried=deal	10
o:carried=duties	-16
o:carried=duties far	-21
o:carried=exclusions	-9
o:carried=fees	-15
o:carried=fees far	-9
o:carried=meeting	12
o:carried=none	-15
o:carried=procedure	-38
o:carried=procedure far	11
o:carried=sale	6
o:carried=sale far	10
o:carried=truce	-8
o:carried=truce far	18
o:carry to ahead	15
o:end on ahead	14
o:end on gone	-9
o:extend to ahead	13
o:extend until ahead	-6
o:have until ahead	-12
o:keep until ahead	17
o:leads=april to	-10
o:leads=at the	-17
o:leads=before the	-14
o:leads=by the	-13
o:leads=date is	11
o:leads=end on	13
o:leads=ended on	-13
o:leads=extended to	10
o:leads=extension to	10
o:leads=from	-8
o:leads=has until	-7
o:leads=holds until	12
o:leads=lapses on	6
o:leads=last until	8
o:leads=lasts until	-17
o:leads=midnight on	-7
o:leads=months, to	-7
o:leads=on	-12
o:leads=on the	-10
o:leads=on to	8
o:leads=out on	13
o:leads=run to	16
o:leads=runs until	-11
o:leads=to the	38
o:leads=truce to	16
o:leads=until	19
o:leads=until the	20
o:leads=up on	14
o:leads=us to	-8
o:leads=year, until	11
o:left=controls	-16
o:left=controls right=none	-13
o:left=deal	-11
o:left=deal right=none	-35
o:left=duties	-13
o:left=duties right=duties	10
o:left=duties right=none	-21
o:left=fees	-8
o:left=fees right=none	-7
o:left=longer	21
o:left=longer right=none	14
o:left=longer right=signing	9
o:left=meeting	-28
o:left=meeting right=none	-19
o:left=none	-21
o:left=none right=longer	-18
o:left=none right=meeting	-8
o:left=none right=none	-6
o:left=none right=procedure	-8
o:left=procedure	-21
o:left=procedure right=none	-20
o:left=signing	-40
o:left=signing right=none	-34
o:left=truce right=longer	-8
o:make the ahead	-10
o:meet on ahead	-11
o:near=controls	-6
o:near=duties	-8
o:near=fees	-6
o:near=longer	24
o:near=meeting	-35
o:near=none	-25
o:near=procedure	-25
o:near=signing	-31
o:no verb  ahead	6
o:no verb  today	-9
o:no verb from ahead	-16
o:no verb of ahead	7
o:no verb sunday, ahead	19
o:no verb the ahead	26
o:no verb to ahead	13
o:no verb until ahead	13
o:other by ahead	14
o:other on ahead	-7
o:other the ahead	13
o:other to ahead	-6
o:other until ahead	-15
o:right=deal until	7
o:right=duties by	8
o:right=duties on	-9
o:right=duties the	16
o:right=duties to	-10
o:right=longer	-34
o:right=longer on	-17
o:right=meeting	-8
o:right=meeting on	-10
o:right=none	-26
o:right=none 	-12
o:right=none by	-22
o:right=none day,	11
o:right=none for	-11
o:right=none from	-21
o:right=none of	-7
o:right=none on	-26
o:right=none since	-19
o:right=none sunday,	19
o:right=none to	39
o:right=procedure	-10
o:right=signing	8
o:right=signing to	9
o:right=truce 	13
o:right=truce until	-6
o:run on ahead	14
o:run the ahead	-12
o:run to ahead	12
o:run until ahead	-12
o:say on ahead	-6
o:see the ahead	-9
o:subject=controls	-16
o:subject=controls carried	-16
o:subject=controls carried begin	-11
o:subject=controls carried begin ahead	-11
o:subject=controls carried until ahead	-11
o:subject=controls far	-7
o:subject=controls far no verb	-7
o:subject=controls far no verb ahead	-6
o:subject=controls no verb	-10
o:subject=controls no verb ahead	-10
o:subject=controls no verb until	-6
o:subject=controls until ahead	-6
o:subject=deal by ahead	14
o:subject=deal carried	13
o:subject=deal carried be	13
o:subject=deal carried be ahead	13
o:subject=deal carried on ahead	-6
o:subject=deal carried the ahead	8
o:subject=deal carried until ahead	11
o:subject=deal far carried	-19
o:subject=deal far carried begin	-8
o:subject=deal far carried begin ahead	-8
o:subject=deal no verb	-10
o:subject=deal no verb ahead	-8
o:subject=deal on ahead	-7
o:subject=deal the ahead	-9
o:subject=duties	-18
o:subject=duties carried	-20
o:subject=duties carried be	-15
o:subject=duties carried be ahead	-14
o:subject=duties carried be until	-6
o:subject=duties carried begin	-10
o:subject=duties carried begin ahead	-9
o:subject=duties carried pay	-6
o:subject=duties carried run until	10
o:subject=duties carried suspend	6
o:subject=duties carried suspend ahead	6
o:subject=duties carried suspend until	8
o:subject=duties carried the ahead	-9
o:subject=duties carried until ahead	11
o:subject=duties end	-7
o:subject=duties end ahead	-6
o:subject=duties far carried	-13
o:subject=duties far carried be	-24
o:subject=duties far carried be ahead	-22
o:subject=duties far carried be is	-8
o:subject=duties far carried begin	-16
o:subject=duties far carried begin ahead	-15
o:subject=duties far carried by ahead	-9
o:subject=duties far carried end	20
o:subject=duties far carried end ahead	20
o:subject=duties far carried end on	22
o:subject=duties far carried from ahead	-7
o:subject=duties far carried is ahead	-8
o:subject=duties far carried on ahead	8
o:subject=duties far carried other	-11
o:subject=duties far carried other ahead	-11
o:subject=duties far carried plan	8
o:subject=duties far carried plan ahead	8
o:subject=duties far carried say	12
o:subject=duties far carried say ahead	13
o:subject=duties far carried suspend	-12
o:subject=duties far carried suspend ahead	-12
o:subject=duties far carried suspend until	-7
o:subject=duties far carried until ahead	-16
o:subject=duties far no verb 	-7
o:subject=duties far no verb on	21
o:subject=duties far no verb to	-17
o:subject=duties far on ahead	21
o:subject=duties far to ahead	-17
o:subject=duties from ahead	-13
o:subject=duties no verb ahead	9
o:subject=duties no verb the	15
o:subject=duties no verb to	8
o:subject=duties on ahead	-25
o:subject=duties suspend	-8
o:subject=duties suspend ahead	-8
o:subject=duties the ahead	15
o:subject=duties until ahead	8
o:subject=exclusions carried	-7
o:subject=exclusions end	-9
o:subject=exclusions end ahead	-9
o:subject=exclusions end on	-9
o:subject=exclusions no verb	6
o:subject=exclusions no verb ahead	6
o:subject=exclusions on ahead	-10
o:subject=fees	-6
o:subject=longer carried be	9
o:subject=longer carried be ahead	9
o:subject=longer carried end	8
o:subject=longer carried end ahead	8
o:subject=longer carried end on	9
o:subject=longer carried on ahead	9
o:subject=longer carried say	-13
o:subject=longer carried say ahead	-13
o:subject=longer carried the ahead	-13
o:subject=longer far	-6
o:subject=longer far carried	22
o:subject=longer far carried begin	13
o:subject=longer far carried begin ahead	13
o:subject=longer far carried extend	21
o:subject=longer far carried extend ahead	22
o:subject=longer far carried to ahead	24
o:subject=longer far carried until ahead	11
o:subject=longer far no verb	-6
o:subject=longer no verb	-6
o:subject=longer on ahead	-9
o:subject=longer the ahead	8
o:subject=longer to ahead	10
o:subject=meeting	-16
o:subject=meeting carried	17
o:subject=meeting carried run	19
o:subject=meeting carried run ahead	19
o:subject=meeting carried see	-9
o:subject=meeting carried see ahead	-9
o:subject=meeting carried see the	-9
o:subject=meeting carried to ahead	29
o:subject=meeting far	6
o:subject=meeting far  ahead	-11
o:subject=meeting far carried	-21
o:subject=meeting far carried end	-13
o:subject=meeting far carried end ahead	-12
o:subject=meeting far carried end on	-13
o:subject=meeting far carried on ahead	-22
o:subject=meeting far carried the ahead	-7
o:subject=meeting far carried until ahead	8
o:subject=meeting far no verb	6
o:subject=meeting far no verb 	-12
o:subject=meeting far no verb ahead	8
o:subject=meeting far no verb the	6
o:subject=meeting far the ahead	6
o:subject=meeting from ahead	8
o:subject=meeting no verb	-7
o:subject=meeting no verb of	15
o:subject=meeting no verb on	-11
o:subject=meeting of ahead	15
o:subject=meeting on ahead	-20
o:subject=none carried	-7
o:subject=none carried be	7
o:subject=none carried be ahead	9
o:subject=none carried be the	14
o:subject=none carried begin	10
o:subject=none carried begin ahead	11
o:subject=none carried begin the	10
o:subject=none carried clear	9
o:subject=none carried clear ahead	9
o:subject=none carried collect	-6
o:subject=none carried collect ahead	-6
o:subject=none carried extend	-11
o:subject=none carried extend ahead	-11
o:subject=none carried extend to	-11
o:subject=none carried is ahead	6
o:subject=none carried make	11
o:subject=none carried make ahead	11
o:subject=none carried on ahead	-17
o:subject=none carried other	-13
o:subject=none carried other ahead	-12
o:subject=none carried pay	13
o:subject=none carried pay ahead	13
o:subject=none carried put	-7
o:subject=none carried put ahead	-7
o:subject=none carried run on	-10
o:subject=none carried run to	6
o:subject=none carried sign	10
o:subject=none carried sign ahead	10
o:subject=none carried suspend	-18
o:subject=none carried suspend ahead	-17
o:subject=none carried suspend until	-8
o:subject=none carried the ahead	6
o:subject=none no verb ahead	19
o:subject=none no verb sunday,	20
o:subject=none no verb to	17
o:subject=none no verb today	-25
o:subject=none to ahead	17
o:subject=procedure carried	-12
o:subject=procedure far	18
o:subject=procedure far  ahead	17
o:subject=procedure far carried end	13
o:subject=procedure far carried end ahead	13
o:subject=procedure far carried end on	13
o:subject=procedure far carried on ahead	11
o:subject=procedure far no verb	18
o:subject=procedure far no verb 	16
o:subject=procedure far no verb ahead	19
o:subject=procedure no verb ahead	6
o:subject=procedure until ahead	11
o:subject=sale	7
o:subject=sale no verb	7
o:subject=sale no verb ahead	8
o:subject=signing	-21
o:subject=signing no verb	-8
o:subject=signing no verb ahead	-6
o:subject=truce  ahead	12
o:subject=truce be	-16
o:subject=truce be ahead	-15
o:subject=truce carried be	9
o:subject=truce carried be ahead	10
o:subject=truce carried be on	14
o:subject=truce carried begin	8
o:subject=truce carried begin ahead	8
o:subject=truce carried end	-16
o:subject=truce carried end ahead	-15
o:subject=truce carried end on	-12
o:subject=truce carried on ahead	15
o:subject=truce carried other	12
o:subject=truce carried other ahead	13
o:subject=truce carried run on	24
o:subject=truce carried run to	-24
o:subject=truce carried run until	-12
o:subject=truce carried suspend until	9
o:subject=truce carried the ahead	15
o:subject=truce carried to ahead	-13
o:subject=truce carried until ahead	-7
o:subject=truce extend	18
o:subject=truce extend ahead	19
o:subject=truce extend to	24
o:subject=truce far  ahead	-6
o:subject=truce far carried be	-6
o:subject=truce far carried begin	14
o:subject=truce far carried begin ahead	15
o:subject=truce far carried on ahead	-10
o:subject=truce far carried other	8
o:subject=truce far carried other ahead	8
o:subject=truce far carried run	-13
o:subject=truce far carried run ahead	-12
o:subject=truce far carried run to	-11
o:subject=truce far carried say	7
o:subject=truce far carried say ahead	8
o:subject=truce far carried the ahead	-7
o:subject=truce far carried until ahead	9
o:subject=truce far no verb 	-8
o:subject=truce far no verb on	-8
o:subject=truce far no verb until	-7
o:subject=truce far on ahead	-7
o:subject=truce far until ahead	-7
o:subject=truce no verb	-8
o:subject=truce no verb 	12
o:subject=truce no verb the	-7
o:subject=truce no verb to	-12
o:subject=truce other	-10
o:subject=truce other ahead	-10
o:subject=truce suspend	13
o:subject=truce suspend ahead	13
o:subject=truce suspend until	12
o:suspend the ahead	-17
o:suspend until ahead	11
o:topic=controls	-35
o:topic=controls ahead	-33
o:topic=controls begin	-12
o:topic=controls far no verb	-7
o:topic=controls far to	-6
o:topic=controls no verb	-10
o:topic=controls until	-18
o:topic=controls until ahead	-17
o:topic=deal	-12
o:topic=deal ahead	-7
o:topic=deal far	-22
o:topic=deal far ahead	-20
o:topic=deal far begin	-8
o:topic=deal no verb	-10
o:topic=deal on	-23
o:topic=deal on ahead	-20
o:topic=deal settle	6
o:topic=duties	-20
o:topic=duties by	-8
o:topic=duties by ahead	-7
o:topic=duties carry	-10
o:topic=duties clear	10
o:topic=duties collect	-12
o:topic=duties far 	-8
o:topic=duties far ahead	13
o:topic=duties far be	-15
o:topic=duties far end	18
o:topic=duties far gone	-8
o:topic=duties far is	-8
o:topic=duties far is ahead	-8
o:topic=duties far on	24
o:topic=duties far on ahead	25
o:topic=duties far other	-7
o:topic=duties far say	13
o:topic=duties far until	8
o:topic=duties far until ahead	8
o:topic=duties from	-30
o:topic=duties from ahead	-27
o:topic=duties gone	-23
o:topic=duties keep	12
o:topic=duties on	-24
o:topic=duties on ahead	-19
o:topic=duties pay	8
o:topic=duties since	-9
o:topic=duties since ahead	-7
o:topic=duties the	6
o:topic=duties the ahead	8
o:topic=duties to	-10
o:topic=duties to ahead	-10
o:topic=duties until	37
o:topic=duties until ahead	38
o:topic=exclusions	-8
o:topic=exclusions ahead	-7
o:topic=exclusions end	-10
o:topic=exclusions no verb	6
o:topic=exclusions on	-11
o:topic=exclusions on ahead	-10
o:topic=exclusions until	-6
o:topic=exclusions until ahead	-6
o:topic=fees	-11
o:topic=fees ahead	-9
o:topic=longer	9
o:topic=longer ahead	14
o:topic=longer be	13
o:topic=longer begin	-11
o:topic=longer by	15
o:topic=longer by ahead	15
o:topic=longer extend	10
o:topic=longer far	-9
o:topic=longer far ahead	-8
o:topic=longer far no verb	-6
o:topic=longer from	11
o:topic=longer from ahead	11
o:topic=longer gone	-17
o:topic=longer no verb	-6
o:topic=longer on	-11
o:topic=longer on ahead	-9
o:topic=longer say	-6
o:topic=longer sign	17
o:topic=longer the	-8
o:topic=longer the ahead	-6
o:topic=longer to	25
o:topic=longer to ahead	28
o:topic=longer until	-19
o:topic=longer until ahead	-18
o:topic=meeting	-12
o:topic=meeting begin	-9
o:topic=meeting end	11
o:topic=meeting far 	-12
o:topic=meeting far  ahead	-11
o:topic=meeting far no verb	6
o:topic=meeting far on	-6
o:topic=meeting far on ahead	-6
o:topic=meeting far to	20
o:topic=meeting far to ahead	21
o:topic=meeting from	-6
o:topic=meeting gone	-18
o:topic=meeting meet	-23
o:topic=meeting no verb	-7
o:topic=meeting of	14
o:topic=meeting of ahead	14
o:topic=meeting on	-15
o:topic=meeting on ahead	-9
o:topic=meeting other	12
o:topic=meeting run	18
o:topic=meeting see	-9
o:topic=meeting the	8
o:topic=meeting the ahead	10
o:topic=meeting to	20
o:topic=meeting to ahead	20
o:topic=meeting until	-18
o:topic=meeting until ahead	-17
o:topic=none ahead	18
o:topic=none be	-8
o:topic=none end	-8
o:topic=none gone	-16
o:topic=none is ahead	6
o:topic=none make	11
o:topic=none on	-32
o:topic=none on ahead	-28
o:topic=none sunday,	20
o:topic=none to	32
o:topic=none to ahead	33
o:topic=none today	-26
o:topic=none until	-13
o:topic=none until ahead	-12
o:topic=procedure	-31
o:topic=procedure ahead	-26
o:topic=procedure begin	-7
o:topic=procedure end	-12
o:topic=procedure far	23
o:topic=procedure far 	16
o:topic=procedure far  ahead	17
o:topic=procedure far ahead	26
o:topic=procedure far no verb	18
o:topic=procedure far on	11
o:topic=procedure far on ahead	12
o:topic=procedure on	-19
o:topic=procedure on ahead	-17
o:topic=procedure to	-21
o:topic=procedure to ahead	-20
o:topic=procedure until	16
o:topic=procedure until ahead	17
o:topic=sale no verb	7
o:topic=sale the	10
o:topic=sale the ahead	10
o:topic=signing	-45
o:topic=signing ahead	-38
o:topic=signing no verb	-8
o:topic=signing on	-12
o:topic=signing on ahead	-9
o:topic=signing sign	-14
o:topic=truce 	12
o:topic=truce  ahead	12
o:topic=truce agree	-9
o:topic=truce ahead	8
o:topic=truce be	6
o:topic=truce begin	27
o:topic=truce carry	27
o:topic=truce end	-16
o:topic=truce far 	-8
o:topic=truce far  ahead	-6
o:topic=truce far ahead	11
o:topic=truce far end	10
o:topic=truce far run	-10
o:topic=truce far say	8
o:topic=truce far until	-15
o:topic=truce far until ahead	-14
o:topic=truce gone	-33
o:topic=truce have	-8
o:topic=truce keep	-13
o:topic=truce no verb	-8
o:topic=truce of	-6
o:topic=truce of ahead	-6
o:topic=truce on gone	-7
o:topic=truce other	-6
o:topic=truce the	11
o:topic=truce the ahead	13
pc0=bear	-11
pc0=begin	-24
pc0=down	-32
pc0=end	10
pc0=propose	6
pc0=say	10
pc0=stay	13
pc0=suspend	16
pc0=up	9
pc1=agree	-14
pc1=bear	-19
pc1=begin	-21
pc1=down	-29
pc1=end	37
pc1=propose	19
pc1=say	7
pc1=stay	12
pc1=up	12
pct0=agree past-passive	-7
pct0=agree perfect	15
pct0=bear present	-9
pct0=bear present-passive	7
pct0=begin modal	-10
pct0=begin past	-11
pct0=begin perfect	-6
pct0=begin present	-6
pct0=down modal	-9
pct0=down present	-8
pct0=end modal	12
pct0=end present	-6
pct0=impose future	-11
pct0=impose modal	16
pct0=impose past	-15
pct0=impose past-passive	-6
pct0=impose perfect	11
pct0=impose present	6
pct0=impose present-passive	-12
pct0=propose present	6
pct0=say past	13
pct0=say perfect	-9
pct0=say present	8
pct0=stay future	26
pct0=stay modal	15
pct0=stay past	-9
pct0=stay perfect	-11
pct0=suspend future	19
pct0=up present	10
pct1=agree participle-passive	-15
pct1=agree past-passive	-7
pct1=agree perfect	7
pct1=bear present	-9
pct1=bear present-passive	7
pct1=begin modal	-10
pct1=begin past	-11
pct1=begin perfect	-6
pct1=down modal	-9
pct1=down present	-8
pct1=end infinitive	15
pct1=end modal	12
pct1=end participle-passive	15
pct1=end present	-6
pct1=impose future	-11
pct1=impose gerund	10
pct1=impose infinitive-passive	-11
pct1=impose modal	16
pct1=impose participle-passive	-10
pct1=impose past	-10
pct1=impose past-passive	-6
pct1=impose perfect	6
pct1=impose present	12
pct1=impose present-passive	-12
pct1=propose perfect	9
pct1=propose present	12
pct1=say infinitive	-6
pct1=say past	13
pct1=say perfect	-9
pct1=say present	8
pct1=stay future	17
pct1=stay modal	15
pct1=stay past	-9
pct1=stay perfect	-10
pct1=stay present	7
pct1=suspend future	9
pct1=up present	11
phas-future	24
phas-gerund	6
phas-modal	11
phas-participle	-18
phas-past	-20
phas-perfect	-13
phas-present	-12
pt0=future	16
pt0=future-not	7
pt0=modal	11
pt0=past	-8
pt0=past-passive	-25
pt0=perfect-passive	-14
pt0=present-passive	-16
pt1=future	9
pt1=gerund	6
pt1=infinitive	6
pt1=infinitive-passive	-11
pt1=modal	12
pt1=past-passive	-25
pt1=perfect-passive	-14
pt1=pluperfect	-7
pt1=present-passive	-16
pv0=agree	14
pv0=announce	10
pv0=ask	8
pv0=begin	-42
pv0=come	-16
pv0=confirm	-11
pv0=expire	15
pv0=extend	9
pv0=go	12
pv0=have	-9
pv0=hold	-13
pv0=levy	12
pv0=other	-36
pv0=propose	8
pv0=put	-7
pv0=remain	-12
pv0=say	18
pv0=sign	-6
pv0=start	13
pv0=stay	35
pv0=take	-18
pv1-none	-10
pv1=announce	10
pv1=ask	17
pv1=begin	-42
pv1=come	-12
pv1=confirm	-11
pv1=end	8
pv1=expire	6
pv1=go	15
pv1=have	-9
pv1=hold	-14
pv1=keep	11
pv1=levy	12
pv1=other	-34
pv1=propose	8
pv1=put	-7
pv1=say	15
pv1=sign	-10
pv1=start	12
pv1=stay	17
pv1=take	-18
pvt0=agree perfect	16
pvt0=apply present	8
pvt0=ask perfect	9
pvt0=begin past	-11
pvt0=begin present	-32
pvt0=continue present	-6
pvt0=end present	-6
pvt0=extend future	7
pvt0=go present	11
pvt0=have past	-12
pvt0=hold present	-12
pvt0=keep present	-15
pvt0=other past	-6
pvt0=other perfect	-18
pvt0=other present	-11
pvt0=remain present	-12
pvt0=say past	23
pvt0=say perfect	-9
pvt0=start present	13
pvt0=stay present	20
pvt0=take present	-16
pvt1=agree participle	-10
pvt1=agree perfect	7
pvt1=apply present	8
pvt1=be present	8
pvt1=begin past	-11
pvt1=begin present	-32
pvt1=end present	-6
pvt1=extend future	7
pvt1=extend infinitive	-9
pvt1=extend participle	-6
pvt1=go present	12
pvt1=have past	-12
pvt1=hold present	-12
pvt1=leave infinitive	8
pvt1=other past	-6
pvt1=other perfect	-16
pvt1=other present	-11
pvt1=say past	24
pvt1=say perfect	-9
pvt1=start present	13
pvt1=stay present	8
pvt1=take present	-16
q:!	-15
q:"	13
q:'s	13
q:(	26
q:)	23
q:-	-26
q:.	-10
q:/	-15
q::	32
q:;	-29
q:<agent>	-12
q:<day-ahead>	21
q:<day-gone>	-17
q:<day-today>	16
q:<gate>	-13
q:<goods>	-15
q:<level-noun>	-16
q:<level>	-14
q:<money>	-6
q:<month-gone>	-22
q:<name>	-40
q:<not>	-36
q:<number>	-12
q:<person>	11
q:<seat>	7
q:<sender>	-19
q:<span>	-8
q:<v-agree>	9
q:<v-bear>	-6
q:<v-deny>	-9
q:<v-down>	25
q:<v-end>	14
q:<v-impose>	-13
q:<v-propose>	18
q:<v-sell>	6
q:<v-stay>	20
q:<v-suspend>	12
q:<v-target>	-19
q:<v-threaten>	-23
q:?	30
q:@	9
q:a	-19
q:about	-8
q:affected	-8
q:again	-16
q:agree	43
q:agreement	6
q:all	-33
q:allow	-7
q:alone	9
q:an	-35
q:announce	-6
q:anybody	8
q:apply	-8
q:approval	-7
q:are	32
q:arrangement	-12
q:article	-12
q:as	-10
q:ask	-15
q:at	11
q:autumn	26
q:away	-9
q:b	10
q:be	31
q:because	-7
q:been	-36
q:before	-33
q:being	7
q:between	-12
q:border	-6
q:breathe	-8
q:broke	13
q:busan	-8
q:but	20
q:by	-10
q:c	21
q:calendar	18
q:call	12
q:carry	-10
q:ceasefire	23
q:charge	-6
q:christma	-7
q:city	-6
q:close	7
q:commerce	-13
q:conclude	-7
q:consultation	11
q:control	-13
q:copper	7
q:counted	15
q:counterpart	13
q:course	15
q:customer	-7
q:date	14
q:day	13
q:did	8
q:doe	-25
q:done	15
q:down	-7
q:draw	-9
q:due	-9
q:duty	20
q:earlier	-10
q:earth	-21
q:effect	-15
q:enter	8
q:evening	17
q:ever	9
q:every	-6
q:everywhere	-12
q:exclusion	-7
q:expert	-6
q:expire	16
q:export	-11
q:extend	-18
q:extension	7
q:extra	-6
q:fact	7
q:fee	-6
q:fentanyl	12
q:finished	6
q:first	-9
q:fish	-12
q:followed	-7
q:for	-7
q:force	-15
q:four	15
q:from	7
q:geneva	-8
q:georgia	9
q:get	-8
q:go	20
q:good	-26
q:great	-11
q:had	-15
q:hall	8
q:hand	-6
q:has	-16
q:here	6
q:hold	9
q:hour	-7
q:how	-10
q:import	-8
q:in	-14
q:interview	11
q:is	17
q:issued	-10
q:it	13
q:its	-17
q:just	11
q:keep	28
q:know	17
q:kuala	-7
q:leave	-7
q:legal	13
q:line	-22
q:long	-9
q:look	24
q:lower	15
q:lumpur	-7
q:make	11
q:market	-15
q:may	9
q:meanwhile	6
q:measure	-14
q:meet	16
q:metal	6
q:minister	-24
q:minute	-8
q:month	-16
q:more	-6
q:morning	-6
q:my	-12
q:name	19
q:never	-8
q:no	-10
q:not	-30
q:notice	-25
q:of	-32
q:only	22
q:open	-11
q:opened	-13
q:or	-8
q:orange	14
q:ordinary	-6
q:over	-14
q:own	-23
q:page	9
q:palm	-7
q:past	11
q:pause	10
q:pay	-17
q:peace	-11
q:people	7
q:period	-8
q:port	-6
q:proclamation	-9
q:product	-6
q:prolongation	-15
q:prolonged	-8
q:quarrel	9
q:raise	-8
q:rare	-20
q:rate	20
q:reach	12
q:reduce	13
q:reduction	-7
q:remain	-19
q:report	13
q:reporter	13
q:rest	-7
q:return	6
q:rice	10
q:right	-19
q:round	18
q:rule	-9
q:run	8
q:say	-6
q:second	9
q:section	-15
q:send	18
q:shall	9
q:share	6
q:sheet	7
q:ship	-9
q:should	-8
q:sign	-34
q:small	-9
q:so	7
q:soybean	-7
q:spoke	7
q:spring	-8
q:stand	-16
q:standstill	9
q:stay	18
q:step	-8
q:stockholm	-10
q:sugar	21
q:suspend	-13
q:suspension	20
q:take	-14
q:tariff	-19
q:tea	9
q:television	18
q:tell	-6
q:that	-11
q:their	18
q:then	21
q:they	8
q:think	7
q:time	31
q:to	25
q:trade	6
q:truce	-17
q:two	-13
q:under	-25
q:unless	-14
q:until	9
q:up	9
q:us	-18
q:warn	-9
q:was	-55
q:watch	6
q:way	-11
q:we	42
q:week	9
q:welcome	16
q:were	-17
q:when	24
q:which	15
q:who	-22
q:will	19
q:winter	-7
q:with	-27
q:within	-10
q:word	-8
q:would	6
q:write	12
q:year	-18
q:yes	-8
q:your	7
q:—	-14
qt=future	36
qt=modal	8
qt=past	-10
qt=perfect	-23
qt=pluperfect	-22
qt=present	-7
r1="	6
r1=" & d:ahead	6
r1=(	19
r1=( & d:ahead	20
r1=)	-7
r1=, & d:ahead	9
r1=, & d:gone	-32
r1=. & d:ahead	15
r1=. & d:gone	-36
r1=:	-6
r1=<end>	-17
r1=<end> & d:ahead	6
r1=<end> & d:gone	-44
r1=<end> & d:today	-32
r1=<not>	-8
r1=<not> & d:ahead	-7
r1=<v-end>	15
r1=<v-end> & d:ahead	15
r1=?	-10
r1=? & d:ahead	-7
r1=an	16
r1=and	-16
r1=and & d:ahead	-12
r1=end	16
r1=end & d:ahead	16
r1=evening	-6
r1=in	-9
r1=in & d:ahead	-6
r1=next	-6
r1=next & d:ahead	-6
r1=that	-7
r1=the	-8
r1=the & d:ahead	-6
r1=to	10
r1=to & d:ahead	13
r1=—	-9
r1=— & d:ahead	-6
r2="	-7
r2=<day-ahead>	-9
r2=<end>	-7
r2=<name>	8
r2=<not>	12
r2=<number>	-9
r2=<office>	-11
r2=<organisation>	-11
r2=<person>	10
r2=<span>	9
r2=<v-agree>	7
r2=<v-down>	10
r2=<v-end>	-9
r2=a	-10
r2=and	6
r2=as	-8
r2=at	-13
r2=be	11
r2=both	7
r2=from	8
r2=hour	15
r2=in	-8
r2=is	-7
r2=it	10
r2=next	10
r2=not	20
r2=of	12
r2=settle	8
r2=that	-7
r2=the	-16
r2=their	10
r2=when	-11
r2=which	15
r2=will	-7
r2=year	-10
r3=,	-15
r3=<agent>	18
r3=<day-ahead>	9
r3=<day-gone>	6
r3=<end>	-11
r3=<level>	-8
r3=<not>	7
r3=<number>	-14
r3=<person>	-11
r3=<v-up>	-6
r3=be	-8
r3=cut	7
r3=day	-6
r3=duty	6
r3=government	15
r3=i	7
r3=is	9
r3=it	-10
r3=may	-10
r3=nobody	11
r3=of	-6
r3=rate	8
r3=side	8
r3=signature	6
r3=the	8
r3=then	11
r3=what	-8
r3=which	7
r3=will	10
r3=would	14
r3=year	9
r4=)	15
r4=,	-22
r4=.	19
r4=:	-11
r4=<agent>	14
r4=<end>	-14
r4=<goods>	-6
r4=<name>	-13
r4=<not>	-10
r4=<number>	-9
r4=<office>	-6
r4=<quality>	9
r4=<seat>	-7
r4=<span>	-12
r4=<v-agree>	9
r4=<v-begin>	7
r4=<v-end>	-14
r4=<v-propose>	-9
r4=<v-up>	7
r4=a	-13
r4=agree	6
r4=be	-12
r4=continue	8
r4=cut	6
r4=go	9
r4=had	11
r4=have	20
r4=in	7
r4=it	-15
r4=its	-10
r4=minister	10
r4=ministry	11
r4=not	-7
r4=then	9
r4=they	9
r4=to	13
r4=will	-6
r=" <end>	8
r=, <level>	6
r=, <name>	12
r=, <office>	-10
r=, <person>	13
r=, <span>	10
r=, a	-8
r=, and	8
r=, at	-11
r=, from	8
r=, in	-7
r=, their	11
r=, when	-11
r=, which	15
r=; <end>	10
r=; it	16
r=<end> <end>	-17
r=? <end>	-9
r=next year	-6
r=of next	10
r=unless <organisation>	-9
s:'	-7
s:*	21
s:-	16
s:.	-24
s:/	15
s:<day-ahead>	-7
s:<day-gone>	-10
s:<day-today>	-33
s:<duty>	-9
s:<gate>	-32
s:<goods-amount>	-13
s:<goods>	-28
s:<level-noun>	-16
s:<level>	-17
s:<money>	-20
s:<month-ahead>	9
s:<month-gone>	19
s:<not>	-22
s:<number>	-29
s:<organisation>	-20
s:<points>	9
s:<quality>	-9
s:<sender>	-31
s:<span>	7
s:<taker>	-20
s:<v-bear>	6
s:<v-buy>	-8
s:<v-deny>	-13
s:<v-end>	13
s:<v-impose>	-7
s:<v-propose>	9
s:<v-return>	10
s:<v-say>	8
s:<v-sell>	-13
s:<v-suspend>	-26
s:<v-threaten>	-10
s:?	-17
s:@	9
s:_	-13
s:a	-8
s:above	8
s:according	19
s:additional	9
s:after	-24
s:afterward	-6
s:agree	13
s:agreement	-17
s:alive	11
s:and	-7
s:another	-7
s:answer	20
s:any	-13
s:apply	7
s:approval	9
s:approve	12
s:are	-11
s:armistice	-11
s:around	11
s:arrangement	9
s:ask	23
s:at	-12
s:autumn	6
s:avocado	11
s:back	-19
s:ban	-8
s:bear	8
s:before	-7
s:begin	-8
s:between	-22
s:big	-6
s:both	-10
s:briefed	12
s:bring	-6
s:business	-6
s:butter	12
s:buy	6
s:by	-27
s:c	-9
s:cabinet	-6
s:calendar	-6
s:calm	11
s:can	-17
s:capital	-9
s:carry	20
s:case	-8
s:cease	19
s:ceasefire	-8
s:change	-6
s:clear	8
s:cocoa	13
s:colleague	8
s:collect	-17
s:come	-13
s:commerce	7
s:company	-23
s:completed	-7
s:conclude	-7
s:conference	7
s:confirm	-8
s:continue	13
s:control	-11
s:could	-17
s:council	10
s:count	-7
s:country	-14
s:course	8
s:custom	-17
s:cut	12
s:day	-36
s:deadline	-10
s:deal	-12
s:decision	7
s:decline	-6
s:delay	8
s:delegation	-9
s:did	-9
s:die	6
s:dispute	18
s:district	-6
s:do	6
s:down	-21
s:draft	17
s:duty	-11
s:each	10
s:earth	-14
s:effective	-11
s:either	-17
s:end	12
s:eve	10
s:evening	9
s:everybody	-8
s:exact	-8
s:exchanged	8
s:exclusion	-13
s:expect	-25
s:expire	-7
s:export	-14
s:extra	-12
s:failing	9
s:fall	-7
s:fee	-17
s:figure	-6
s:find	-9
s:firm	-7
s:followed	9
s:for	-10
s:foreign	6
s:former	-7
s:friend	11
s:frozen	-7
s:geneva	-16
s:georgia	6
s:give	6
s:given	10
s:go	7
s:good	-23
s:government	18
s:grant	-9
s:had	-18
s:halifax	9
s:halve	7
s:happen	-6
s:has	-23
s:he	-7
s:here	13
s:higher	-20
s:hold	-18
s:holiday	-7
s:hope	-11
s:hour	25
s:household	-13
s:if	14
s:impose	-7
s:in	-6
s:included	-6
s:increase	-6
s:initial	10
s:interview	7
s:into	-11
s:introduce	-12
s:is	-11
s:its	-9
s:itself	-6
s:kuala	11
s:last	-10
s:later	19
s:law	-12
s:less	-10
s:let	-11
s:letter	9
s:level	-6
s:levy	12
s:like	9
s:list	9
s:longer	-11
s:look	-7
s:lorry	-6
s:lower	7
s:lumpur	11
s:m	-16
s:may	-43
s:memorandum	-8
s:mentioned	8
s:midnight	-12
s:minister	10
s:ministry	25
s:monday	-13
s:month	-12
s:mr	-10
s:must	-14
s:my	-20
s:name	-8
s:negotiator	-6
s:neither	-14
s:new	20
s:night	-11
s:no	-19
s:nobody	8
s:not	11
s:nothing	-20
s:notice	-10
s:now	-12
s:of	-18
s:off	-23
s:official	-7
s:old	-22
s:olive	13
s:once	-17
s:one	8
s:open	-11
s:orange	10
s:order	-12
s:other	-7
s:our	-26
s:out	-10
s:outline	10
s:over	17
s:own	-8
s:p	-11
s:paper	26
s:parliament	-10
s:past	20
s:pause	-7
s:pay	-12
s:peace	-7
s:people	10
s:period	-10
s:phone	13
s:place	8
s:plywood	-7
s:point	15
s:port	-11
s:prepare	6
s:present	17
s:president	-14
s:price	-12
s:prolong	9
s:prolonged	-25
s:protocol	15
s:put	-18
s:quarter	-10
s:question	-14
s:rare	-13
s:reach	-11
s:read	9
s:reciprocal	10
s:recommend	10
s:reduction	-9
s:refrain	12
s:regard	-6
s:renewal	6
s:reporter	-8
s:rest	-8
s:retaliatory	9
s:return	-13
s:review	6
s:revive	13
s:rice	10
s:richard	8
s:right	-12
s:robert	-10
s:round	-12
s:rule	-12
s:run	-10
s:same	30
s:say	29
s:season	9
s:second	7
s:section	-10
s:sell	-8
s:set	-9
s:shall	8
s:short	6
s:side	6
s:sign	-9
s:since	-32
s:sit	-17
s:sleep	6
s:so	-6
s:sooner	11
s:soybean	-9
s:speak	-12
s:spoke	13
s:spring	12
s:standstill	12
s:state	-10
s:stay	14
s:step	11
s:still	-11
s:stockholm	-12
s:stop	-7
s:sugar	26
s:sunday	17
s:surabaya	7
s:surcharge	-24
s:suspend	-14
s:suspension	11
s:talk	-7
s:talking	15
s:tea	-7
s:telephone	-6
s:television	35
s:textile	-13
s:th	12
s:than	-19
s:that	-6
s:the	-6
s:their	23
s:them	-17
s:then	16
s:there	-22
s:therefore	11
s:they	-7
s:they'll	15
s:thing	-6
s:those	-7
s:three	22
s:thu	-13
s:tile	9
s:till	-6
s:time	17
s:to	8
s:together	-6
s:trade	23
s:treaty	-6
s:trial	-22
s:truce	-19
s:turn	12
s:unchanged	7
s:understanding	8
s:unless	-10
s:until	11
s:up	6
s:upon	8
s:upper	-10
s:valid	-31
s:visit	-6
s:vote	-17
s:war	-7
s:was	-15
s:water	-9
s:way	9
s:we	18
s:welcome	11
s:were	-10
s:what	13
s:when	9
s:where	9
s:whether	-11
s:which	11
s:whiskey	9
s:why	-13
s:will	10
s:with	-21
s:without	-21
s:wool	9
s:word	9
s:working	-10
s:would	45
s:year	9
s:yes	-9
s:you	-27
s:your	-25
s:•	7
sa:"	-13
sa:" .	-12
sa:'s	-6
sa:'s commerce	-12
sa:'s minister	12
sa:'s trade	8
sa:(	16
sa:)	10
sa:,	-10
sa:, "	-15
sa:, <name>	10
sa:, <number>	-10
sa:, <office>	-10
sa:, <span>	9
sa:, a	-13
sa:, according	9
sa:, at	-14
sa:, failing	10
sa:, for	-11
sa:, from	8
sa:, hour	8
sa:, if	17
sa:, in	-10
sa:, not	7
sa:, say	-6
sa:, tell	8
sa:, their	10
sa:, to	-8
sa:, unless	-16
sa:, when	-11
sa:, which	13
sa:, with	-6
sa:-	-10
sa:.	-24
sa:. m	-9
sa::	-17
sa:: <number>	-14
sa:; it	15
sa:<agent>	13
sa:<day-ahead>	-30
sa:<day-ahead> .	-8
sa:<day-gone>	23
sa:<day-gone> .	11
sa:<day-today>	-8
sa:<duty>	-12
sa:<gate>	-11
sa:<goods>	-16
sa:<level>	-11
sa:<level> .	-17
sa:<level> from	7
sa:<level> on	-23
sa:<level> that	7
sa:<level> which	8
sa:<month-gone>	9
sa:<name>	-17
sa:<name> and	-7
sa:<name> had	12
sa:<not>	-11
sa:<number>	-36
sa:<number> :	-14
sa:<number> p	-9
sa:<office>	6
sa:<office> .	8
sa:<organisation>	-8
sa:<person>	-10
sa:<person> ,	-10
sa:<person> receive	7
sa:<person> say	12
sa:<points>	-12
sa:<quality> rice	8
sa:<quality> trade	-8
sa:<seat> .	10
sa:<span> .	7
sa:<span> later	7
sa:<v-bear>	15
sa:<v-begin>	11
sa:<v-down>	8
sa:<v-end>	-20
sa:<v-impose>	-9
sa:<v-return>	10
sa:<v-say>	22
sa:<v-suspend>	-31
sa:<v-target>	-19
sa:<v-up>	-8
sa:?	-17
sa:a dispute	10
sa:a new	6
sa:a ship	13
sa:a statement	12
sa:a television	6
sa:above	9
sa:according	9
sa:according to	9
sa:additional	-6
sa:after	-19
sa:after all	-11
sa:again	7
sa:all	-17
sa:an hour	15
sa:and	-13
sa:and <number>	-6
sa:and <person>	-8
sa:and nobody	11
sa:and then	11
sa:and to	11
sa:and will	9
sa:announce on	11
sa:apply	13
sa:apply again	6
sa:approve	8
sa:are	-16
sa:as	-21
sa:ask	11
sa:ask for	12
sa:at	-10
sa:at <level>	-8
sa:at <number>	-13
sa:be	-12
sa:bear	9
sa:because	-10
sa:been	15
sa:been <level>	7
sa:before	9
sa:before <person>	7
sa:begin	10
sa:begin .	-6
sa:by	-25
sa:by <span>	-8
sa:call	-8
sa:can	-7
sa:charge	-12
sa:commerce	-13
sa:commerce ministry	-13
sa:conference	8
sa:consultation	6
sa:continue	7
sa:cut	13
sa:cut its	6
sa:day	-22
sa:day .	-8
sa:dispute	8
sa:dispute over	9
sa:duty	-7
sa:duty on	8
sa:each	-11
sa:earth	-6
sa:end of	15
sa:expire	-6
sa:extend	-12
sa:failing	10
sa:fentanyl	-7
sa:for	18
sa:for <span>	18
sa:for its	10
sa:for the	-8
sa:for trade	12
sa:full	6
sa:good	-6
sa:government	9
sa:government say	10
sa:grower	7
sa:had	10
sa:had ask	12
sa:has keep	9
sa:have been	14
sa:he	-19
sa:his	14
sa:hour	18
sa:hour before	8
sa:if	7
sa:if it	14
sa:in a	16
sa:in the	-7
sa:in write	9
sa:included	-6
sa:included .	-6
sa:instead of	-6
sa:interview	6
sa:is	-19
sa:is a	-7
sa:is not	-7
sa:is to	17
sa:it	-22
sa:it .	-21
sa:it is	-7
sa:it would	15
sa:last summer	9
sa:later	20
sa:later .	21
sa:leave	-9
sa:less	-9
sa:list	11
sa:list of	12
sa:longer	-7
sa:m	-9
sa:m .	-9
sa:make	-11
sa:may	-15
sa:may be	-11
sa:mentioned	8
sa:minister	8
sa:minister ,	6
sa:minister for	12
sa:ministry	11
sa:ministry of	11
sa:more	-8
sa:my	-6
sa:need	12
sa:next	7
sa:next week	6
sa:next year	6
sa:no	-12
sa:nobody	9
sa:not	7
sa:not the	7
sa:nothing	-9
sa:of	-7
sa:of <day-ahead>	-10
sa:of <month-gone>	9
sa:of next	10
sa:of talk	-6
sa:of trade	8
sa:on	-6
sa:on <day-ahead>	-13
sa:on <day-gone>	17
sa:on <quality>	-7
sa:on the	6
sa:one	-12
sa:open	-7
sa:or	-11
sa:other	-11
sa:out	-7
sa:over	9
sa:own	-7
sa:p	-9
sa:p .	-9
sa:palm	7
sa:palm oil	7
sa:pay	-14
sa:people	12
sa:plan	-6
sa:prolong	-8
sa:prolong it	-8
sa:rare	-6
sa:rate	12
sa:receive	7
sa:receive <person>	7
sa:renewed	-13
sa:renewed .	-10
sa:review	9
sa:revive	13
sa:rice	8
sa:right	-11
sa:round	-11
sa:same	6
sa:same .	11
sa:same day	-6
sa:say	18
sa:say in	15
sa:say the	7
sa:second	7
sa:see	6
sa:settle	6
sa:shall	14
sa:ship	10
sa:side agree	9
sa:since	-8
sa:so	-12
sa:statement	11
sa:summer	9
sa:suspend	-10
sa:take	-8
sa:talk .	8
sa:talking	7
sa:tariff	-13
sa:television	13
sa:television interview	6
sa:tell a	9
sa:than	-9
sa:that	-6
sa:that .	6
sa:the	-9
sa:the <level>	6
sa:the <office>	10
sa:the <organisation>	-6
sa:the <quality>	8
sa:the rate	16
sa:the same	6
sa:the talk	12
sa:the truce	-13
sa:the two	-14
sa:their	7
sa:them	-6
sa:then	13
sa:there	-13
sa:they were	10
sa:thi year	-6
sa:third	-6
sa:timber	10
sa:to	-6
sa:to be	9
sa:to cut	7
sa:to say	18
sa:to settle	8
sa:to the	-10
sa:trade	13
sa:trade ,	11
sa:truce	-27
sa:turn	13
sa:under the	6
sa:unless	-15
sa:unless <organisation>	-13
sa:unless the	-7
sa:until	-19
sa:until <day-ahead>	-11
sa:upon	8
sa:vote	-7
sa:was	-18
sa:we shall	10
sa:what	-11
sa:when	-16
sa:when the	-6
sa:which	18
sa:which is	14
sa:who	10
sa:why	-12
sa:will be	-11
sa:with	-24
sa:without	-6
sa:word	11
sa:would	9
sa:would have	13
sa:write	6
sa:write .	8
sa:you	-7
sa:your	-6
sa:—	-11
sb:'	-6
sb:'s commerce	13
sb:'s decision	11
sb:'s good	-10
sb:'s ministry	7
sb:'s trade	6
sb:(	-15
sb:)	-11
sb:) the	-11
sb:*	21
sb:,	-11
sb:, "	-6
sb:, <day-ahead>	-7
sb:, <day-gone>	8
sb:, <level>	12
sb:, <organisation>	15
sb:, <person>	-13
sb:, and	9
sb:, are	-14
sb:, as	-7
sb:, at	18
sb:, both	7
sb:, conclude	8
sb:, effective	-10
sb:, i	-11
sb:, in	19
sb:, mr	-9
sb:, of	8
sb:, run	-7
sb:, say	-12
sb:, so	-13
sb:, spoke	16
sb:, that	13
sb:, unless	18
sb:, until	13
sb:, was	-6
sb:, when	13
sb:, which	-9
sb:, would	19
sb:-	21
sb:- out	6
sb:/	15
sb:/ <name>	9
sb:/ the	11
sb:: <name>	10
sb:: <span>	29
sb:: for	9
sb:: from	18
sb:: it	-7
sb:: the	-11
sb:: until	-20
sb:; it	-7
sb:; the	9
sb:<agent>	-8
sb:<day-ahead>	49
sb:<day-ahead> ,	36
sb:<day-ahead> ;	6
sb:<day-ahead> the	7
sb:<day-ahead> until	15
sb:<day-gone> 's	11
sb:<day-gone> ,	-10
sb:<day-gone> ;	-7
sb:<day-gone> and	-7
sb:<day-gone> in	8
sb:<day-gone> that	18
sb:<day-gone> to	-9
sb:<day-today> (	-7
sb:<day-today> that	-10
sb:<gate>	-24
sb:<goods-amount>	-10
sb:<goods>	-13
sb:<level-noun>	-22
sb:<money>	-14
sb:<month-ahead>	12
sb:<month-gone>	13
sb:<month-gone> and	-9
sb:<name>	9
sb:<name> 's	9
sb:<name> ,	-24
sb:<name> :	6
sb:<name> and	19
sb:<name> charge	14
sb:<name> end	-8
sb:<name> has	-14
sb:<name> have	-12
sb:<name> meet	19
sb:<name> on	-13
sb:<name> prolonged	13
sb:<name> run	-8
sb:<name> to	19
sb:<name> until	17
sb:<name> will	28
sb:<not>	-17
sb:<number> ,	-16
sb:<number> /	9
sb:<number> duty	-12
sb:<number> exclusion	-16
sb:<number> from	-8
sb:<number> th	12
sb:<number> the	-8
sb:<number> —	13
sb:<office> 's	-6
sb:<office> :	-10
sb:<office> from	9
sb:<office> meet	12
sb:<organisation>	-17
sb:<organisation> ,	21
sb:<organisation> confirm	-10
sb:<organisation> is	-10
sb:<organisation> will	-8
sb:<person>	8
sb:<person> ,	-24
sb:<person> and	-6
sb:<person> is	-6
sb:<person> say	36
sb:<points>	13
sb:<points> suspend	-15
sb:<points> that	13
sb:<quality>	-18
sb:<quality> colleague	8
sb:<quality> duty	7
sb:<quality> good	-22
sb:<quality> parliament	-6
sb:<seat> :	12
sb:<seat> is	7
sb:<seat> say	-11
sb:<sender>	-32
sb:<span>	6
sb:<span> ;	-7
sb:<span> and	20
sb:<span> from	12
sb:<span> in	13
sb:<span> more	16
sb:<span> of	-11
sb:<span> to	-7
sb:<taker>	-17
sb:<v-buy>	-12
sb:<v-deny>	-9
sb:<v-down>	-9
sb:<v-end>	21
sb:<v-impose>	7
sb:<v-propose>	17
sb:<v-sell>	-23
sb:<v-suspend>	-16
sb:<v-up>	7
sb:@	9
sb:_	-13
sb:a	-6
sb:a <span>	-11
sb:a fourth	10
sb:a new	14
sb:a pause	-8
sb:a period	-7
sb:a television	10
sb:accept	6
sb:according	12
sb:additional	14
sb:additional duty	16
sb:after	-7
sb:after <span>	11
sb:again	-6
sb:agree	12
sb:agree ,	13
sb:agree in	-37
sb:agree on	22
sb:agree to	24
sb:agreement	-12
sb:agreement was	12
sb:all	9
sb:all three	9
sb:an extension	12
sb:an hour	13
sb:an order	-6
sb:and <name>	12
sb:and <person>	-23
sb:and <quality>	7
sb:and a	-8
sb:and come	10
sb:and he	11
sb:and it	-22
sb:and last	-6
sb:and run	20
sb:and textile	-13
sb:and they	12
sb:announce	-10
sb:announce in	-10
sb:announce on	9
sb:announce that	-14
sb:another <points>	10
sb:answer	21
sb:answer :	6
sb:any	-8
sb:apply from	-25
sb:apply since	-6
sb:apply until	21
sb:approval	9
sb:approval of	11
sb:approve the	-6
sb:armistice	-11
sb:arrangement	11
sb:arrangement is	9
sb:arrangement of	11
sb:arrangement with	-10
sb:as	6
sb:as they	13
sb:ask	15
sb:ask for	18
sb:at	-10
sb:at <level>	16
sb:at <number>	-11
sb:at midnight	-7
sb:at present	-8
sb:autumn	8
sb:away	6
sb:back	-20
sb:be	11
sb:be apply	-8
sb:be approve	14
sb:be cut	7
sb:be extend	9
sb:because	7
sb:been	-16
sb:been on	10
sb:been prolonged	-18
sb:before	-25
sb:before it	-11
sb:before the	-17
sb:begin	-19
sb:begin on	-10
sb:between	-23
sb:between <name>	-12
sb:between the	-6
sb:big	-6
sb:both	-6
sb:both duty	-12
sb:both government	6
sb:both side	-13
sb:busan	7
sb:busan ,	18
sb:busan run	-7
sb:but the	-6
sb:butter	13
sb:buy	6
sb:by	-17
sb:by a	13
sb:by the	-6
sb:by which	-12
sb:c	-9
sb:call reciprocal	12
sb:can	-9
sb:carry	22
sb:carry the	16
sb:cease	21
sb:ceasefire	-8
sb:clear	8
sb:close of	8
sb:cocoa	14
sb:colleague	8
sb:colleague ,	9
sb:collect	-10
sb:collect from	-6
sb:come	-10
sb:come to	-11
sb:commerce	20
sb:commerce ministry	13
sb:commerce say	6
sb:company	-16
sb:conclude	-7
sb:conclude on	-7
sb:confirm	-6
sb:confirm on	-7
sb:continue	9
sb:continue to	14
sb:control	-6
sb:could	-14
sb:council	10
sb:country	-9
sb:country ,	-14
sb:current	-8
sb:custom	-13
sb:date is	11
sb:day	-14
sb:day ,	9
sb:day is	-14
sb:deadline	-9
sb:deal	-8
sb:decision	8
sb:decision of	11
sb:delegation	-7
sb:did	-6
sb:die	7
sb:die on	9
sb:dispute	12
sb:dispute over	13
sb:district	-6
sb:do	10
sb:do i	11
sb:down	-17
sb:draft	13
sb:due in	-7
sb:due to	6
sb:duty	-6
sb:duty ,	-21
sb:duty between	-12
sb:duty for	9
sb:duty in	11
sb:duty is	-9
sb:duty on	-18
sb:duty until	6
sb:each	17
sb:each other	10
sb:each side	8
sb:effect on	7
sb:effective	-10
sb:either	-16
sb:either side	-15
sb:end	11
sb:end ,	8
sb:end at	-9
sb:end in	6
sb:end on	10
sb:evening	7
sb:everybody	-6
sb:exchanged	8
sb:exclusion	-12
sb:exclusion from	-15
sb:expect	-21
sb:expire in	-13
sb:export	-6
sb:extend their	14
sb:extend to	9
sb:extend until	-15
sb:extension	7
sb:extension of	7
sb:extension to	15
sb:extra	-8
sb:fee	-13
sb:fentanyl duty	-6
sb:fentanyl tariff	10
sb:find	-7
sb:followed	10
sb:for	-22
sb:for <name>	-12
sb:for a	19
sb:for an	14
sb:for another	-11
sb:for its	13
sb:for the	-21
sb:force since	-9
sb:force until	-8
sb:former	-7
sb:from	-8
sb:from <day-ahead>	12
sb:from <day-gone>	7
sb:from the	-15
sb:frozen	-7
sb:geneva	-12
sb:give	8
sb:given	11
sb:go	7
sb:go on	16
sb:go to	-10
sb:good	-17
sb:good for	9
sb:good to	-7
sb:government	11
sb:grant	-9
sb:had	-17
sb:had a	-10
sb:half	-11
sb:halifax	9
sb:halifax on	9
sb:halve	10
sb:has	-25
sb:has apply	-6
sb:has ask	9
sb:has been	-14
sb:has offer	-13
sb:has until	-9
sb:have a	9
sb:have agree	12
sb:have end	-9
sb:have extend	-12
sb:have sign	12
sb:he say	-9
sb:he was	9
sb:he will	10
sb:here	14
sb:higher	-20
sb:his <organisation>	-7
sb:his <quality>	7
sb:hold	-14
sb:hold for	-12
sb:hold in	-10
sb:hold the	16
sb:holiday	-6
sb:hope	-11
sb:hour	10
sb:hour and	13
sb:household	-13
sb:if	9
sb:if the	13
sb:in <month-gone>	16
sb:in <name>	-6
sb:in <seat>	6
sb:in <span>	-10
sb:in force	-23
sb:in geneva	-6
sb:in halifax	9
sb:in place	14
sb:in stockholm	-8
sb:in the	-14
sb:in their	18
sb:in which	15
sb:into	-6
sb:introduce	-6
sb:introduce on	-6
sb:is ,	14
sb:is a	-7
sb:is extend	-6
sb:is for	22
sb:is good	-9
sb:is in	-8
sb:is suspend	-18
sb:is to	17
sb:is what	11
sb:it 's	14
sb:it ,	-14
sb:it apply	-14
sb:it be	14
sb:it doe	7
sb:it end	10
sb:it expire	-7
sb:it go	-7
sb:it has	-24
sb:it in	9
sb:it is	11
sb:it last	-27
sb:it may	-11
sb:it now	-7
sb:it on	6
sb:it start	-12
sb:it take	8
sb:it the	-10
sb:it to	12
sb:it was	-6
sb:it will	-16
sb:it would	33
sb:its	-7
sb:keep <points>	-10
sb:keep the	25
sb:keep their	-14
sb:kuala	11
sb:kuala lumpur	11
sb:lapse	7
sb:last	-11
sb:last autumn	8
sb:last day	-17
sb:last until	-10
sb:law	-6
sb:leave the	-11
sb:let	-9
sb:letter	9
sb:letter ,	13
sb:levy	7
sb:like	9
sb:lower	9
sb:lower duty	16
sb:lumpur	11
sb:make it	-10
sb:matter	-9
sb:may	-31
sb:meet for	10
sb:midnight	-10
sb:midnight on	-7
sb:ministry	18
sb:ministry of	7
sb:monday	-12
sb:monday ,	-11
sb:month	-6
sb:more	11
sb:mr	-10
sb:mr <person>	-9
sb:must	-10
sb:my	-15
sb:name	-7
sb:neither	-8
sb:new	21
sb:next	-16
sb:night	-8
sb:no	-6
sb:not be	-6
sb:not go	10
sb:not renewed	15
sb:note that	10
sb:nothing	-9
sb:now	-12
sb:now end	-15
sb:now last	-13
sb:of	-10
sb:of <day-gone>	-14
sb:of <level>	-23
sb:of <month-ahead>	-9
sb:of <points>	-11
sb:of a	7
sb:of busan	14
sb:of commerce	7
sb:of last	9
sb:of talk	-8
sb:of the	18
sb:of their	8
sb:off	-18
sb:offer to	9
sb:oil and	10
sb:old	-15
sb:olive	13
sb:olive oil	13
sb:on	8
sb:on <day-ahead>	33
sb:on <span>	14
sb:on a	-7
sb:on each	6
sb:on for	12
sb:on hold	9
sb:on it	-10
sb:on monday	-8
sb:on paper	7
sb:on television	21
sb:on to	19
sb:once	-15
sb:one	14
sb:one ,	13
sb:one end	15
sb:orange	11
sb:order	-22
sb:other 's	-7
sb:otherwise	-9
sb:our	-28
sb:over	17
sb:over the	-6
sb:palm	-8
sb:palm oil	-8
sb:paper	28
sb:parliament	-9
sb:part of	6
sb:past	21
sb:pause in	-14
sb:pay <level>	13
sb:pay the	-8
sb:peace	-7
sb:period	-9
sb:period of	-8
sb:phone	14
sb:place	11
sb:plan for	8
sb:plywood	-6
sb:point	15
sb:port	-7
sb:prepare	6
sb:present	18
sb:president	-9
sb:price	-11
sb:prolong	15
sb:prolong the	15
sb:prolonged	-23
sb:prolonged ,	-17
sb:prolonged their	10
sb:promise	7
sb:propose an	-12
sb:propose that	17
sb:protocol	15
sb:put	-19
sb:put a	-7
sb:quarter	-10
sb:question	-14
sb:question :	-12
sb:rate	-8
sb:reach	-10
sb:read	6
sb:read ,	7
sb:reciprocal	8
sb:reciprocal duty	7
sb:reciprocal tariff	13
sb:reduce	-11
sb:reduction	-9
sb:regard	-6
sb:remain	-9
sb:renewed	13
sb:return	-8
sb:return to	-7
sb:robert	-10
sb:round in	8
sb:round of	-7
sb:rule	-9
sb:run	-8
sb:run for	-7
sb:run to	8
sb:run until	-9
sb:same	29
sb:same day	11
sb:say	23
sb:say in	20
sb:say it	11
sb:say on	20
sb:say that	-17
sb:say the	13
sb:season	10
sb:section	-6
sb:section <number>	-6
sb:see	-15
sb:see each	-10
sb:set	-8
sb:short	7
sb:should	6
sb:should it	14
sb:side agree	12
sb:side are	8
sb:side had	13
sb:sign by	-7
sb:sign for	13
sb:since	-25
sb:since <day-gone>	-22
sb:since the	8
sb:sit	-13
sb:sleep	6
sb:so until	-6
sb:speak	-11
sb:spoke	14
sb:spoke of	15
sb:spring	12
sb:spring ,	12
sb:standstill	12
sb:start on	6
sb:state	-14
sb:statement	-6
sb:stay	16
sb:stay at	-10
sb:stay suspend	29
sb:step	12
sb:still	-9
sb:stockholm	-10
sb:strike	6
sb:strike in	13
sb:subject :	-10
sb:subject to	14
sb:sugar	25
sb:summer	-8
sb:sunday	17
sb:sunday ,	19
sb:surabaya	7
sb:surcharge	-21
sb:suspend	-7
sb:suspend ,	-8
sb:suspend <points>	6
sb:suspend from	-6
sb:suspend in	14
sb:suspension	10
sb:suspension begin	-12
sb:suspension is	-13
sb:suspension of	6
sb:take	9
sb:take the	10
sb:talk	-18
sb:talk that	7
sb:talking	8
sb:tariff	7
sb:tariff ,	6
sb:tariff for	-6
sb:tariff on	-11
sb:tariff pause	10
sb:tariff truce	10
sb:tariff until	-14
sb:television	27
sb:television ,	10
sb:television on	7
sb:tell	-9
sb:textile	-13
sb:th	12
sb:than	-7
sb:that <person>	-11
sb:that <seat>	29
sb:that both	-11
sb:that end	-7
sb:that it	-7
sb:that take	12
sb:that the	8
sb:that they	-9
sb:that we	11
sb:that would	17
sb:the	6
sb:the <day-ahead>	13
sb:the <name>	15
sb:the <office>	-14
sb:the <organisation>	-30
sb:the <person>	12
sb:the <points>	21
sb:the <quality>	-31
sb:the <seat>	-16
sb:the <span>	7
sb:the answer	16
sb:the approval	9
sb:the arrangement	14
sb:the ceasefire	-7
sb:the close	8
sb:the current	-7
sb:the custom	-6
sb:the deadline	-7
sb:the draft	8
sb:the end	12
sb:the exclusion	-8
sb:the fourth	-6
sb:the further	-8
sb:the higher	-14
sb:the lower	11
sb:the new	25
sb:the next	-7
sb:the night	-15
sb:the old	-7
sb:the other	-11
sb:the pause	-8
sb:the present	25
sb:the price	-6
sb:the protocol	15
sb:the rate	10
sb:the reduction	-6
sb:the rest	-12
sb:the same	29
sb:the so	6
sb:the step	13
sb:the surcharge	-12
sb:the third	7
sb:the three	10
sb:the time	18
sb:the trade	10
sb:the truce	-14
sb:the understanding	8
sb:the upper	-8
sb:the winter	8
sb:the year	21
sb:their	22
sb:their dispute	14
sb:their duty	7
sb:their tariff	6
sb:their trade	6
sb:them	-8
sb:there	-9
sb:therefore	11
sb:they are	13
sb:they will	-14
sb:they'll	15
sb:thi year	-11
sb:third round	6
sb:three	25
sb:thu	-12
sb:tile	9
sb:time	17
sb:time ,	10
sb:time :	14
sb:to	19
sb:to <seat>	-11
sb:to a	-6
sb:to begin	7
sb:to carry	9
sb:to extend	10
sb:to its	-10
sb:to lapse	18
sb:to leave	25
sb:to prolong	19
sb:to put	-8
sb:to see	-10
sb:to the	29
sb:trade	13
sb:trade truce	13
sb:truce	-11
sb:truce ,	-17
sb:truce agree	-6
sb:truce between	-7
sb:truce by	20
sb:truce from	7
sb:truce in	18
sb:truce last	-8
sb:truce on	-9
sb:truce over	17
sb:truce run	-24
sb:truce that	-15
sb:truce to	22
sb:truce was	-9
sb:truce will	13
sb:truce would	10
sb:two <office>	12
sb:two of	14
sb:two side	21
sb:unchanged	7
sb:under section	8
sb:understanding	8
sb:until	15
sb:until <day-ahead>	8
sb:until the	21
sb:up	6
sb:up on	14
sb:upper	-8
sb:valid	-31
sb:vote	-8
sb:was	-6
sb:was conclude	-10
sb:was in	9
sb:was not	11
sb:was prolonged	-12
sb:water	-9
sb:way	9
sb:we	13
sb:we agree	15
sb:week	-9
sb:week ;	10
sb:week that	-10
sb:welcome	11
sb:were	-20
sb:what	20
sb:what <person>	10
sb:what he	9
sb:what it	10
sb:what the	8
sb:when	21
sb:when the	7
sb:where	12
sb:where it	15
sb:whether	-9
sb:which <name>	9
sb:which begin	7
sb:which end	-12
sb:which it	12
sb:which start	6
sb:which the	-11
sb:which would	-10
sb:who	-6
sb:will	12
sb:will continue	12
sb:will go	7
sb:will not	16
sb:will pay	-9
sb:with	-7
sb:with <name>	-7
sb:with the	-11
sb:without	-13
sb:wool	10
sb:working	-9
sb:would	43
sb:would like	10
sb:would run	9
sb:write	-10
sb:year	10
sb:year ,	-12
sb:you	-20
sb:you will	-7
sb:your	-20
sb:•	7
t0=future	15
t0=past	-22
t0=past-passive	-25
t0=perfect	-22
t0=present	-11
t0=present-not	12
t1=future	6
t1=gerund	9
t1=infinitive	16
t1=participle-passive	-11
t1=past	-24
t1=past-passive	-23
t1=perfect	-25
t1=pluperfect	9
t1=present	-17
t1=present-not	12
t1=present-passive	-8
t2=infinitive	10
t2=past	-18
t2=present	-7
t:loose & d:gone	-13
t:loose-l	7
t:loose-l1	-11
t:loose-l2	11
t:loose-l3	27
t:loose-r	-33
t:loose-r2	-15
t:loose-r3	-8
t:more	7
t:more & d:ahead	21
t:more & d:gone	-37
t:more-in	-21
t:more-in0	-21
t:more-l	29
t:more-l0	-11
t:more-l1	24
t:more-l2	20
t:more-r	-24
t:more-r1	-17
t:more-r2	-20
t:quiet	10
t:quiet & d:ahead	11
t:quiet-l	13
t:quiet-l1	-22
t:quiet-l2	22
t:quiet-l3	15
t:truce & d:ahead	11
t:truce & d:gone	-33
t:truce-l2	-15
t:truce-l3	-8
t:truce-r3	-10
t:verb	-12
t:verb & d:ahead	-8
t:verb-l2	-7
t:verb-r	-16
tn:loose	17
tn:more	-18
tn:quiet	-7
tn:truce	-21
tn:verb	9
tp:more	-18
tp:quiet	-25
tp:truce	14
tp:verb	-6
v0-none	-22
v0=accept	7
v0=carry	11
v0=charge	-10
v0=clear	9
v0=collect	-8
v0=expect	-10
v0=extend	-10
v0=have	-25
v0=leave	-9
v0=make	9
v0=meet	-18
v0=other	-6
v0=pay	-15
v0=prepare	7
v0=put	-15
v0=return	-9
v0=say	8
v0=set	-6
v0=sign	9
v0=sit	-9
v0=sleep	12
v0=state	-7
v0=suspend	-23
v0=take	7
v0=tell	-9
v1-none	-19
v1=accept	6
v1=agree	-9
v1=carry	19
v1=charge	-10
v1=clear	9
v1=collect	-8
v1=conclude	-6
v1=expect	-6
v1=expire	-6
v1=extend	6
v1=have	-23
v1=let	-6
v1=make	9
v1=meet	-23
v1=put	-14
v1=reach	-7
v1=remain	-7
v1=return	-9
v1=say	7
v1=see	-11
v1=set	-6
v1=sit	-9
v1=sleep	12
v1=state	-7
v1=stay	-13
v1=take	6
v1=tell	-8
v2-none	-32
v2=pay	-6
v2=settle	8
verbless	-9
vt0=agree pluperfect	-6
vt0=be future	8
vt0=be modal	-9
vt0=be past	7
vt0=be present	-15
vt0=begin future	7
vt0=carry modal	17
vt0=come past	8
vt0=come present	-7
vt0=end modal	-15
vt0=end present	8
vt0=extend future	-6
vt0=extend modal	13
vt0=extend perfect	-8
vt0=extend present	-18
vt0=have present	-23
vt0=hold present	6
vt0=keep present	-10
vt0=leave present	-10
vt0=make present	11
vt0=move present	10
vt0=other modal	-11
vt0=other past	-7
vt0=other perfect	-9
vt0=other present	16
vt0=pay future	-11
vt0=plan present	6
vt0=say future	15
vt0=say past	-14
vt0=sleep present	12
vt0=state past	-7
vt0=stay future	-10
vt0=suspend past	-6
vt0=suspend present	-14
vt0=take present	10
vt1=agree participle	-7
vt1=agree perfect	-9
vt1=agree present	6
vt1=be future	9
vt1=be modal	-9
vt1=be past	8
vt1=be present	-16
vt1=carry modal	17
vt1=come past	8
vt1=come present	-7
vt1=end modal	-15
vt1=end present	8
vt1=extend future	-6
vt1=extend infinitive	25
vt1=extend modal	13
vt1=extend perfect	-8
vt1=extend present	-16
vt1=go present	-7
vt1=have present	-21
vt1=hold present	6
vt1=leave present	-9
vt1=make present	11
vt1=move present	10
vt1=other future	6
vt1=other modal	-10
vt1=other past	-6
vt1=other perfect	-8
vt1=other present	16
vt1=pay future	-11
vt1=pay gerund	17
vt1=plan present	8
vt1=remain present	-7
vt1=say future	15
vt1=say past	-14
vt1=see infinitive	-8
vt1=sleep present	12
vt1=state past	-7
vt1=stay present	-13
vt1=suspend participle	11
vt1=suspend present	-14
vt1=take present	10`;
