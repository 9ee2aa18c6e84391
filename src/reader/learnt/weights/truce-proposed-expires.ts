// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:.	-14
a:<agent>	9
a:<day-ahead> .	10
a:<day-gone>	11
a:<day-gone> .	16
a:<day-today>	-10
a:<level>	-9
a:<level> <level>	10
a:<name>	-38
a:<not>	-19
a:<organisation> of	13
a:<seat>	-12
a:<span>	-22
a:<span> .	-21
a:<v-down>	18
a:a	21
a:again	-10
a:and <number>	9
a:are	-15
a:as	10
a:as a	11
a:both	10
a:by a	9
a:decree	13
a:dispute	13
a:dispute over	10
a:draft	11
a:for the	8
a:from	-12
a:go	-9
a:instead	12
a:instead of	9
a:is <day-ahead>	10
a:is a	9
a:it	-16
a:its duty	11
a:next	14
a:next year	17
a:note	13
a:of	10
a:of next	10
a:of thi	-10
a:over	13
a:settle	11
a:sign	-11
a:the	-22
a:the <office>	-9
a:thi	-15
a:timber	12
a:to <number>	12
a:to settle	11
a:whole	18
a:will	-17
a:with	-15
a:without	-10
a:year	12
a:year .	16
b:" the	21
b:'s	-22
b:'s <level>	9
b:'s decision	9
b:'s good	-13
b:'s no	10
b:,	-9
b:, agree	12
b:, are	-12
b:, end	13
b:, he	10
b:, in	-10
b:, the	-48
b:, till	11
b:, until	11
b:, up	16
b:-	14
b:: <level>	11
b:: <name>	-20
b:: <number>	-22
b:: <seat>	14
b:: from	18
b:: it	10
b:: to	-9
b:; it	-23
b:<day-ahead>	32
b:<day-ahead> and	12
b:<day-ahead> is	11
b:<day-ahead> to	19
b:<day-gone>	10
b:<day-gone> evening	-10
b:<day-gone> in	15
b:<day-gone> to	-12
b:<day-today>	24
b:<goods>	14
b:<level> at	13
b:<level> here	10
b:<level> in	17
b:<money>	-16
b:<month-gone>	11
b:<month-gone> is	-8
b:<name>	-11
b:<name> 's	-26
b:<name> agree	9
b:<name> and	15
b:<name> charge	7
b:<name> extend	-17
b:<name> have	-19
b:<name> is	-13
b:<name> to	17
b:<name> until	20
b:<not>	10
b:<number>	-21
b:<number> from	-10
b:<number> run	10
b:<office> agree	11
b:<organisation>	-26
b:<person>	-17
b:<person> agree	-11
b:<person> put	9
b:<points>	-20
b:<points> of	-7
b:<quality>	8
b:<quality> good	-10
b:<quality> ministry	11
b:<quality> origin	8
b:<seat> on	-23
b:<sender>	-19
b:<span>	-16
b:<span> end	19
b:<span> of	-12
b:<taker>	-11
b:<v-buy>	-9
b:<v-deny>	-11
b:<v-down>	-6
b:<v-end>	12
b:<v-return>	-24
b:<v-sell>	-22
b:a	-40
b:a standstill	15
b:a truce	-9
b:again	-15
b:agree	12
b:agreement	-8
b:agreement was	11
b:although	11
b:an extension	18
b:and	12
b:and <person>	-22
b:and run	10
b:and they	10
b:and until	9
b:and will	-10
b:announce	-12
b:apply until	13
b:are	-41
b:are suspend	-11
b:are to	-26
b:arrangement	19
b:arrangement of	11
b:as	13
b:at the	-33
b:away	12
b:back	-27
b:back to	-11
b:be apply	-10
b:be prolonged	9
b:been	-14
b:been prolonged	-14
b:before	-21
b:before the	-26
b:begin in	-8
b:both	14
b:both side	-14
b:by	-16
b:by the	-20
b:call	-10
b:can	-13
b:carry	17
b:carry on	8
b:carry the	19
b:cease	10
b:cease on	15
b:ceasefire	-11
b:clear	13
b:come	-10
b:commerce	10
b:company	-10
b:conclude	-11
b:confirm	10
b:confirm the	10
b:continue in	10
b:contract	-16
b:cotton	8
b:could	-12
b:date	17
b:date of	11
b:day	-27
b:day is	-10
b:deadline	-10
b:deal by	9
b:dispute over	11
b:down	-10
b:due	-12
b:due on	12
b:due to	-16
b:duty	13
b:each	18
b:each other	12
b:effect	-15
b:either	-12
b:either side	-12
b:end	12
b:end on	11
b:energy	9
b:evening	-11
b:expect	-16
b:extend to	14
b:extend until	-10
b:extension	12
b:extension to	20
b:extra	-10
b:fall	10
b:fall due	13
b:fee	-14
b:first	-15
b:flat	9
b:for	-48
b:for <span>	-14
b:for the	-10
b:from	-14
b:from <day-ahead>	14
b:frozen until	-10
b:get	-13
b:glass	9
b:good	-30
b:government	11
b:government of	9
b:guayaquil	14
b:had	-17
b:had been	-10
b:has agree	-12
b:has propose	9
b:has say	11
b:has until	-13
b:have	-31
b:have agree	-11
b:have prolonged	-12
b:he	-12
b:he'd	12
b:i	-8
b:if	18
b:if there	9
b:in <month-gone>	18
b:in <name>	18
b:in <seat>	-20
b:in busan	-16
b:in place	11
b:in the	-25
b:in their	24
b:into	-10
b:introduce	8
b:is due	-14
b:is good	-12
b:is prolonged	-18
b:is reach	14
b:is suspend	-18
b:is to	14
b:is until	11
b:it	12
b:it doe	11
b:it is	24
b:it now	-7
b:it to	-12
b:it will	10
b:it would	17
b:it'll	-9
b:its	-27
b:its tariff	12
b:just	8
b:keep a	-13
b:keep the	13
b:keep their	-12
b:kuala	16
b:kuala lumpur	16
b:last day	-13
b:levy	-11
b:like	11
b:look	9
b:look at	10
b:lower	12
b:lumpur	16
b:make it	-12
b:may	-26
b:meet	-9
b:ministry of	9
b:moratorium	-14
b:must	-11
b:negotiation	-11
b:new	22
b:new one	11
b:next	10
b:next week	13
b:no	9
b:not	11
b:not go	11
b:nothing	-12
b:notice	-12
b:now	-10
b:now hold	-10
b:now it	11
b:of	-35
b:of <day-gone>	13
b:of <points>	-11
b:of commerce	9
b:of duty	-15
b:of kuala	12
b:of the	-19
b:off	-17
b:offer to	16
b:old	-13
b:on	-17
b:on <day-ahead>	17
b:on <day-today>	26
b:on cotton	9
b:on to	19
b:one	18
b:onion	12
b:order	-18
b:origin	8
b:our	-13
b:over on	-10
b:own	-10
b:pay <level>	14
b:place until	13
b:point	10
b:present one	10
b:prolong the	12
b:prolongation	15
b:propose to	14
b:raise	12
b:reach by	14
b:recommend	13
b:reduction	-8
b:remain so	9
b:return	-15
b:round	-9
b:rule	-10
b:say	22
b:say in	21
b:see	-19
b:shall	24
b:ship	-12
b:side agree	18
b:sign by	-12
b:sign for	9
b:since	-51
b:sit	-10
b:special	18
b:special duty	19
b:spoken	11
b:stand	-10
b:standstill of	-16
b:state	-10
b:stop	15
b:stop on	10
b:stretched	13
b:sugar	24
b:surcharge	-10
b:suspend in	11
b:suspension	17
b:suspension end	11
b:suspension of	-14
b:take effect	-11
b:take the	12
b:talk	-19
b:tariff truce	21
b:tariff until	-21
b:that <seat>	19
b:that end	-13
b:that take	17
b:that the	16
b:that they	-12
b:that we	9
b:the <level>	-19
b:the <office>	-23
b:the <organisation>	-34
b:the <span>	14
b:the end	13
b:the government	9
b:the last	-10
b:the new	14
b:the night	-10
b:the old	-11
b:the other	-9
b:the present	12
b:the reciprocal	-7
b:the reduction	-8
b:the special	6
b:the suspension	18
b:the three	10
b:the understanding	9
b:their dispute	11
b:their tariff	18
b:there 's	10
b:therefore	11
b:they will	-24
b:they'll	11
b:thi	-9
b:three	14
b:through	15
b:through the	12
b:thu	-10
b:till	24
b:till the	22
b:to	32
b:to carry	11
b:to end	-14
b:to extend	12
b:to go	13
b:to prolong	26
b:to raise	8
b:to see	-9
b:to the	18
b:treaty	13
b:truce	-12
b:truce is	-12
b:truce last	-15
b:truce now	-13
b:truce run	-12
b:truce to	13
b:truce would	7
b:two of	10
b:understanding	9
b:until	20
b:until the	12
b:up	20
b:up to	19
b:us	-11
b:us to	-9
b:valid	-14
b:was not	12
b:was prolonged	-11
b:we	10
b:welcome	9
b:were	-18
b:which <name>	8
b:which end	-20
b:which it	18
b:which last	9
b:which run	-10
b:will	14
b:will end	13
b:will run	9
b:will stay	-19
b:without	-13
b:word	18
b:word of	10
b:working	-10
b:would	16
b:would be	15
b:would carry	9
b:would go	-11
b:would have	-20
b:would last	33
b:would like	11
b:would run	16
b:year	8
b:yet	12
c0=agree	24
c0=bear	-13
c0=down	-13
c0=impose	-8
c0=propose	20
c0=return	-15
c0=target	-13
c0=up	-9
c1=agree & d:gone	-10
c1=bear & d:gone	-11
c1=begin & d:ahead	19
c1=begin & d:gone	-14
c1=down	-18
c1=down & d:ahead	-15
c1=end & d:gone	-14
c1=impose	-5
c1=impose & d:gone	-35
c1=return	-16
c1=return & d:ahead	-15
c1=say & d:gone	-8
c1=stay & d:ahead	11
c1=stay & d:gone	-24
c1=target	-36
c1=target & d:ahead	-33
c2=down	16
c2=impose	-19
c2=propose	11
ct0=agree modal	-10
ct0=agree past	25
ct0=agree past-passive	-11
ct0=agree present	15
ct0=bear past	-11
ct0=bear present	-19
ct0=bear present-passive	-9
ct0=end modal	-14
ct0=impose future-passive	-20
ct0=impose modal	-13
ct0=impose perfect	-23
ct0=impose present-passive	-16
ct0=propose future-passive	9
ct0=propose pluperfect	10
ct0=say past	-23
ct0=say perfect	18
ct0=stay future	14
ct0=stay modal	8
ct0=stay perfect	-17
ct0=stay present	-10
ct0=suspend future	-15
ct0=suspend past	-12
ct0=suspend present	15
ct0=up modal	-13
ct1=agree modal	-10
ct1=agree participle-passive	-14
ct1=agree past	13
ct1=agree past-passive	-11
ct1=agree present	16
ct1=bear past	-11
ct1=bear present	-19
ct1=bear present-passive	-8
ct1=begin future	-12
ct1=begin gerund	14
ct1=begin infinitive	14
ct1=end future	10
ct1=end modal	-14
ct1=end participle-passive	-11
ct1=end past	-19
ct1=impose future-passive	-20
ct1=impose infinitive	23
ct1=impose modal	-12
ct1=impose perfect	-27
ct1=impose present-passive	-24
ct1=propose future-passive	9
ct1=propose pluperfect	10
ct1=say past	-22
ct1=say perfect	18
ct1=stay future	12
ct1=stay modal	8
ct1=stay perfect	-17
ct1=stay present	-9
ct1=suspend past	-11
ct1=up infinitive	22
ct2=bear present	-9
ct2=down infinitive	14
ct2=impose infinitive	10
ct2=stay present	10
d:after , to	12
d:after and ends on	-21
d:after and expires on	12
d:after is	9
d:after to the	7
d:after until	9
d:ahead own	18
d:ahead-0	-52
d:ahead-1	-147
d:ahead-2	-165
d:ahead-3	-37
d:ahead-4	90
d:ahead-5	33
d:ahead-6	42
d:at=0	-26
d:at=3	-71
d:before ,	-13
d:before is	9
d:begins	-61
d:begins ahead	-34
d:begins gone	-32
d:ends	20
d:ends ahead	27
d:ends gone	-14
d:ends other ahead	18
d:ends own ahead	23
d:gone	-157
d:gone other	-99
d:gone own	-75
d:gone-0	-16
d:gone-1	-29
d:gone-2	-15
d:gone-3	-12
d:gone-4	-23
d:gone-5	-82
d:how=relative	-55
d:how=weekday	-141
d:last	12
d:named=0	-52
d:named=1	12
d:named=2	12
d:rank=0	-76
d:rank=0 of 1	-27
d:rank=0 of 2	-35
d:rank=0 of 3	-49
d:rank=0 of 4	-25
d:rank=1 of 2	34
d:rank=1 of 3	-43
d:rank=1 of 4	-50
d:rank=2	16
d:rank=2 of 3	43
d:rank=2 of 4	21
d:rank=3	54
d:span-before	17
d:today	-60
d:today own	-60
d:today-0	-60
f:!	15
f:"	-34
f:'s	13
f::	10
f:<agent>	17
f:<day-today>	-20
f:<duty>	-13
f:<gate>	-14
f:<goods-amount>	23
f:<money>	-30
f:<month-ahead>	-33
f:<month-gone>	-25
f:<name>	10
f:<not>	17
f:<number>	-29
f:<office>	-7
f:<organisation>	19
f:<span>	-21
f:<taker>	-17
f:<v-agree>	-10
f:<v-bear>	-17
f:<v-buy>	10
f:<v-impose>	-13
f:<v-return>	17
f:<v-say>	10
f:<v-stay>	-37
f:<v-threaten>	-28
f:<v-up>	26
f:a	-20
f:about	-22
f:according	13
f:add	-12
f:additional	-29
f:after	-41
f:again	16
f:agent	10
f:agree	-15
f:already	20
f:althing	12
f:an	-27
f:and	-14
f:announce	8
f:answer	-18
f:anything	-14
f:ask	-11
f:asleep	12
f:at	13
f:back	18
f:be	7
f:been	-23
f:before	-21
f:begin	-16
f:beyond	13
f:both	-14
f:bring	-14
f:buse	-12
f:buyer	-16
f:cabinet	16
f:case	11
f:charge	13
f:clock	-10
f:close	-12
f:coffee	15
f:collect	-12
f:come	-20
f:commerce	14
f:company	-16
f:confirm	21
f:congress	11
f:consent	18
f:consider	11
f:could	20
f:country	-20
f:custom	-13
f:cut	-8
f:date	32
f:day	15
f:deal	-20
f:decide	12
f:decree	-20
f:did	21
f:die	14
f:do	10
f:doe	-22
f:down	-28
f:due	-15
f:during	-10
f:earlier	-13
f:effect	-14
f:end	-11
f:enter	22
f:every	-12
f:exchanged	-11
f:extension	-9
f:fact	19
f:fall	11
f:fee	-11
f:fertiliser	-12
f:find	14
f:firm	-10
f:fish	-11
f:five	10
f:following	11
f:former	31
f:fourth	-10
f:free	-14
f:from	-20
f:full	-11
f:give	12
f:go	30
f:good	-19
f:had	-21
f:half	35
f:halve	11
f:has	26
f:hasn't	14
f:have	-37
f:house	-15
f:i	-13
f:if	13
f:interest	-10
f:it	15
f:its	14
f:least	8
f:leave	28
f:length	12
f:let	-14
f:letter	-13
f:levy	30
f:link	13
f:london	9
f:long	-9
f:look	14
f:lose	10
f:machine	16
f:make	-11
f:meantime	10
f:meet	-26
f:mentioned	10
f:midnight	-10
f:ministry	25
f:minute	-21
f:month	17
f:more	18
f:morning	18
f:move	17
f:mr	16
f:must	22
f:my	17
f:negotiate	13
f:next	30
f:no	21
f:nobody	-12
f:nod	11
f:note	14
f:nothing	12
f:once	25
f:one	-11
f:only	-20
f:ordinary	12
f:origin	-11
f:other	16
f:our	14
f:out	13
f:paper	18
f:pay	-34
f:payable	10
f:pen	-13
f:pork	9
f:premium	11
f:present	16
f:president	-15
f:prolongation	-17
f:prolonged	11
f:propose	-11
f:put	19
f:raise	-15
f:rate	19
f:rather	-12
f:reason	-13
f:released	9
f:remain	-32
f:renewal	-14
f:report	15
f:require	15
f:return	14
f:right	-20
f:round	-28
f:rule	-17
f:same	29
f:say	14
f:season	-11
f:second	-23
f:sheet	18
f:shipment	17
f:short	-11
f:so	21
f:some	-12
f:soybean	7
f:spot	10
f:stand	-17
f:steel	-10
f:still	-10
f:stock	12
f:tariff	-11
f:taro	12
f:tell	13
f:text	11
f:than	-10
f:then	11
f:thi	35
f:third	-14
f:those	-13
f:time	-20
f:truck	-8
f:two	-11
f:under	-41
f:until	-53
f:upon	12
f:walnut	10
f:want	11
f:warn	-22
f:was	-28
f:week	11
f:were	-24
f:where	20
f:which	15
f:while	-17
f:whose	9
f:why	-17
f:will	29
f:wine	-11
f:winter	-13
f:with	-30
f:within	-9
f:worth	-12
f:write	-12
f:year	14
f:yes	10
f:yet	39
f:you	-10
first-of-paragraph	-30
has-gerund	19
has-infinitive	20
has-modal	-13
has-participle	-10
has-past	-20
has-perfect	-10
has-pluperfect	-11
has-present	-22
l1=,	-31
l1=, & d:ahead	-8
l1=, & d:today	-24
l1=<begin> & d:today	-11
l1=<v-begin>	-9
l1=<v-begin> & d:ahead	-8
l1=<v-end>	-10
l1=<v-say>	14
l1=<v-say> & d:ahead	16
l1=<v-stay>	10
l1=<v-stay> & d:ahead	10
l1=at	10
l1=at & d:ahead	10
l1=be	12
l1=be & d:ahead	12
l1=by	-9
l1=for	-14
l1=for & d:ahead	-11
l1=from	-42
l1=from & d:ahead	-34
l1=make	13
l1=of	-15
l1=on	-57
l1=on & d:ahead	-31
l1=on & d:gone	-46
l1=say	15
l1=say & d:ahead	16
l1=since	-37
l1=since & d:ahead	-31
l1=that	12
l1=that & d:ahead	12
l1=the	13
l1=the & d:ahead	20
l1=the & d:gone	-21
l1=to	36
l1=to & d:ahead	41
l1=to & d:gone	-18
l1=until	14
l1=until & d:ahead	21
l1=until & d:gone	-27
l2=, & d:ahead	10
l2=<agent>	-13
l2=<agent> & d:ahead	-11
l2=<begin>	-18
l2=<begin> & d:gone	-12
l2=<begin> & d:today	-15
l2=<day-ahead>	23
l2=<day-ahead> & d:ahead	24
l2=<goods>	-13
l2=<level>	-23
l2=<level> & d:ahead	-20
l2=<name>	10
l2=<name> & d:ahead	13
l2=<not>	-10
l2=<number>	-15
l2=<number> & d:ahead	-13
l2=<person>	-11
l2=<seat>	-13
l2=<span>	-13
l2=<span> & d:ahead	-12
l2=<v-agree>	-7
l2=<v-bear>	-27
l2=<v-bear> & d:ahead	-24
l2=<v-begin>	-15
l2=<v-begin> & d:ahead	-11
l2=<v-down>	-10
l2=<v-down> & d:ahead	-9
l2=<v-end>	17
l2=<v-end> & d:ahead	23
l2=<v-end> & d:gone	-11
l2=<v-impose> & d:gone	-11
l2=<v-propose>	-16
l2=<v-propose> & d:ahead	-14
l2=<v-say>	-10
l2=<v-target>	-13
l2=<v-target> & d:ahead	-12
l2=<v-up>	-16
l2=<v-up> & d:ahead	-15
l2=at	-32
l2=at & d:ahead	-29
l2=back	-16
l2=back & d:ahead	-16
l2=before	-8
l2=before & d:ahead	-7
l2=by	-17
l2=by & d:ahead	-15
l2=cease	15
l2=cease & d:ahead	15
l2=date	13
l2=date & d:ahead	13
l2=day	-10
l2=day & d:ahead	-9
l2=due	9
l2=due & d:ahead	9
l2=end	13
l2=end & d:ahead	17
l2=extend	10
l2=extend & d:ahead	11
l2=from	-12
l2=from & d:ahead	-11
l2=frozen	-14
l2=frozen & d:ahead	-14
l2=guayaquil	14
l2=guayaquil & d:ahead	14
l2=has	-11
l2=has & d:ahead	-9
l2=here	9
l2=here & d:ahead	10
l2=in	-13
l2=make	11
l2=make & d:ahead	11
l2=one & d:ahead	9
l2=other	16
l2=other & d:ahead	16
l2=past	11
l2=prolonged	11
l2=prolonged & d:ahead	12
l2=sign	-15
l2=sign & d:ahead	-13
l2=sleep	-10
l2=sleep & d:ahead	-10
l2=spoken	11
l2=spoken & d:ahead	11
l2=stay	-16
l2=stay & d:ahead	-16
l2=sunday	11
l2=sunday & d:ahead	11
l2=tariff	-17
l2=tariff & d:ahead	-17
l2=that	-14
l2=that & d:ahead	-13
l2=through	12
l2=through & d:ahead	12
l2=till	22
l2=till & d:ahead	22
l2=to	23
l2=to & d:ahead	25
l2=until	12
l2=until & d:ahead	14
l2=us	-15
l2=us & d:ahead	-15
l2=which	10
l2=which & d:ahead	10
l2=will	13
l2=will & d:ahead	13
l3=<agent>	-12
l3=<agent> & d:ahead	-10
l3=<begin>	-10
l3=<begin> & d:gone	-17
l3=<begin> & d:today	-28
l3=<day-ahead> & d:ahead	9
l3=<day-gone>	-9
l3=<day-gone> & d:ahead	-9
l3=<duty>	15
l3=<duty> & d:ahead	16
l3=<gate>	-10
l3=<gate> & d:ahead	-10
l3=<level>	-22
l3=<level> & d:ahead	-20
l3=<name>	-13
l3=<name> & d:ahead	-10
l3=<not>	12
l3=<not> & d:ahead	13
l3=<office>	-11
l3=<office> & d:ahead	-10
l3=<points>	-11
l3=<points> & d:ahead	-11
l3=<quality>	-18
l3=<quality> & d:ahead	-16
l3=<v-bear>	-16
l3=<v-bear> & d:ahead	-14
l3=<v-impose>	-33
l3=<v-impose> & d:ahead	-28
l3=<v-propose>	-12
l3=<v-propose> & d:ahead	-11
l3=<v-stay>	-11
l3=a	-8
l3=a & d:ahead	-6
l3=again	-14
l3=again & d:ahead	-13
l3=agreement	-11
l3=agreement & d:ahead	-11
l3=and	17
l3=and & d:ahead	19
l3=are	-14
l3=are & d:ahead	-13
l3=as	11
l3=as & d:ahead	12
l3=at	17
l3=at & d:ahead	19
l3=be & d:ahead	12
l3=been	-12
l3=busan	-12
l3=busan & d:ahead	-11
l3=each	12
l3=each & d:ahead	12
l3=end & d:ahead	14
l3=extension	12
l3=extension & d:ahead	12
l3=fall	13
l3=fall & d:ahead	13
l3=four	11
l3=given	11
l3=given & d:ahead	11
l3=in	-26
l3=in & d:ahead	-18
l3=make	-13
l3=make & d:ahead	-13
l3=not	16
l3=not & d:ahead	16
l3=of	-16
l3=of & d:ahead	-14
l3=sleep	14
l3=sleep & d:ahead	15
l3=so	13
l3=so & d:ahead	13
l3=stop	11
l3=stop & d:ahead	12
l3=suspension	17
l3=suspension & d:ahead	17
l3=tariff	16
l3=tariff & d:ahead	16
l3=that	-13
l3=that & d:ahead	-11
l3=the & d:ahead	12
l3=therefore	11
l3=therefore & d:ahead	12
l3=they	29
l3=they & d:ahead	29
l3=thu	-9
l3=thu & d:ahead	-9
l3=to	-25
l3=to & d:ahead	-22
l3=truce	-13
l3=truce & d:ahead	-11
l3=will	18
l3=will & d:ahead	19
l3=would	26
l3=would & d:ahead	28
l3=year	10
l3=year & d:ahead	10
l4='s	-16
l4='s & d:ahead	-15
l4=:	21
l4=: & d:ahead	22
l4=<begin>	-14
l4=<begin> & d:gone	-28
l4=<begin> & d:today	-34
l4=<day-ahead>	29
l4=<day-ahead> & d:ahead	30
l4=<day-gone>	-8
l4=<day-today>	-17
l4=<day-today> & d:ahead	-16
l4=<duty>	-8
l4=<duty> & d:ahead	-7
l4=<goods>	-17
l4=<goods> & d:ahead	-15
l4=<level>	12
l4=<level> & d:ahead	13
l4=<person>	-10
l4=<quality>	-12
l4=<quality> & d:ahead	-11
l4=<v-bear>	12
l4=<v-bear> & d:ahead	14
l4=<v-begin>	-11
l4=<v-begin> & d:ahead	-10
l4=<v-impose>	-16
l4=<v-impose> & d:ahead	-11
l4=<v-say>	10
l4=<v-say> & d:ahead	11
l4=<v-stay>	-10
l4=<v-stay> & d:ahead	-9
l4=<v-up>	-16
l4=an	10
l4=an & d:ahead	11
l4=another	-12
l4=another & d:ahead	-12
l4=apply	-9
l4=apply & d:ahead	-9
l4=are	-10
l4=arrangement	15
l4=arrangement & d:ahead	16
l4=busan	-12
l4=busan & d:ahead	-11
l4=carry	11
l4=carry & d:ahead	12
l4=confirm	10
l4=confirm & d:ahead	10
l4=doe	-11
l4=doe & d:ahead	-10
l4=due	-15
l4=due & d:ahead	-14
l4=end	-11
l4=end & d:ahead	-10
l4=extend	-19
l4=extend & d:ahead	-19
l4=extension	10
l4=extension & d:ahead	10
l4=in	-15
l4=it & d:ahead	9
l4=its	-16
l4=its & d:ahead	-15
l4=look	11
l4=look & d:ahead	11
l4=meant	-9
l4=meant & d:ahead	-9
l4=now	-18
l4=now & d:ahead	-18
l4=of	-11
l4=of & d:ahead	-10
l4=once	-12
l4=once & d:ahead	-12
l4=paper & d:ahead	8
l4=point	11
l4=point & d:ahead	11
l4=prolonged	-13
l4=prolonged & d:ahead	-12
l4=same	8
l4=same & d:ahead	8
l4=say	10
l4=say & d:ahead	10
l4=shall	10
l4=shall & d:ahead	10
l4=signature	13
l4=signature & d:ahead	13
l4=suspension	10
l4=suspension & d:ahead	10
l4=tariff	-15
l4=tariff & d:ahead	-14
l4=the	14
l4=the & d:ahead	22
l4=the & d:gone	-10
l4=they	-10
l4=thi	-10
l4=thi & d:ahead	-9
l4=truce	15
l4=truce & d:ahead	16
l4=two	-10
l4=two & d:ahead	-9
l4=until	-11
l4=until & d:ahead	-11
l4=which	-18
l4=which & d:ahead	-17
l4=will	-8
l4=will & d:ahead	-7
l4=with	-17
l4=with & d:ahead	-16
l4=would	15
l4=would & d:ahead	17
l=, end	11
l=, until	12
l=, until & d:ahead	13
l=: from	9
l=: from & d:ahead	9
l=: to	-9
l=: to & d:ahead	-9
l=<begin> <begin> & d:today	-11
l=<begin> on	-19
l=<begin> on & d:ahead	-17
l=<day-ahead> to	10
l=<day-ahead> to & d:ahead	10
l=<day-ahead> until	11
l=<day-ahead> until & d:ahead	11
l=<day-gone> ,	14
l=<day-gone> , & d:ahead	14
l=<level> from	-13
l=<level> from & d:ahead	-12
l=<level> on	-14
l=<level> on & d:ahead	-13
l=<name> to	12
l=<name> to & d:ahead	12
l=<name> until	9
l=<name> until & d:ahead	9
l=<seat> on	-10
l=apply until	14
l=apply until & d:ahead	14
l=at the	-28
l=at the & d:ahead	-26
l=back to	-9
l=back to & d:ahead	-9
l=before the	-21
l=before the & d:ahead	-21
l=by the	-16
l=by the & d:ahead	-15
l=cease on	15
l=cease on & d:ahead	15
l=date of	11
l=day is	-10
l=day is & d:ahead	-9
l=deal by	9
l=deal by & d:ahead	9
l=due on	12
l=due on & d:ahead	12
l=end on	8
l=end on & d:ahead	12
l=extend to	14
l=extend to & d:ahead	16
l=extension to	13
l=extension to & d:ahead	14
l=from the	-10
l=frozen until	-14
l=frozen until & d:ahead	-14
l=has until	-10
l=has until & d:ahead	-9
l=is until	7
l=is until & d:ahead	8
l=it is	11
l=it is & d:ahead	11
l=on the	-7
l=on to	13
l=on to & d:ahead	14
l=say on	-9
l=sleep until	-9
l=sleep until & d:ahead	-9
l=sunday ,	11
l=sunday , & d:ahead	11
l=tariff until	-15
l=tariff until & d:ahead	-15
l=through the	12
l=through the & d:ahead	12
l=till the	22
l=till the & d:ahead	22
l=to the	30
l=to the & d:ahead	31
l=until the	14
l=until the & d:ahead	16
l=us to	-10
l=us to & d:ahead	-9
lead=,	-11
lead=, & d:gone	-37
lead=, & d:today	-30
lead=-	21
lead=- & d:ahead	21
lead=13	12
lead=24	10
lead=24 & d:ahead	10
lead=31	18
lead=31 & d:ahead	19
lead=a	-20
lead=a & d:ahead	-18
lead=after	11
lead=after & d:ahead	11
lead=although	11
lead=although & d:ahead	11
lead=an	13
lead=an & d:ahead	13
lead=before	-18
lead=before & d:ahead	-17
lead=both	-13
lead=both & d:ahead	-12
lead=by	13
lead=by & d:ahead	14
lead=colombia	11
lead=colombia & d:ahead	11
lead=he	-11
lead=he & d:ahead	-10
lead=i	-12
lead=i & d:ahead	-11
lead=if	18
lead=if & d:ahead	19
lead=in	13
lead=in & d:ahead	14
lead=it & d:gone	-9
lead=our	-15
lead=our & d:ahead	-14
lead=since	-9
lead=south	11
lead=south & d:ahead	11
lead=that & d:gone	-16
lead=the	-36
lead=the & d:ahead	-21
lead=the & d:gone	-22
lead=their	-13
lead=their & d:ahead	-13
lead=they'll	11
lead=they'll & d:ahead	11
lead=to	11
lead=to & d:ahead	11
lead=treasury	15
lead=treasury & d:ahead	16
lead=turkey	9
lead=turkey & d:ahead	9
lead=two & d:ahead	9
lead=until	-10
lead=what	13
lead=what & d:ahead	14
lead=yet	12
lead=—	-10
lll=<begin> <begin> <begin> & d:today	-11
lll=<begin> <begin> on	-19
lll=<begin> <begin> on & d:ahead	-17
lll=<begin> until the	-11
lll=<begin> until the & d:ahead	-10
lll=<level> until the	-12
lll=<level> until the & d:ahead	-11
lll=<name> until the	14
lll=<name> until the & d:ahead	14
lll=<span> end on	19
lll=<span> end on & d:ahead	19
lll=and run to	12
lll=and run to & d:ahead	13
lll=at <level> until	10
lll=at <level> until & d:ahead	10
lll=be prolonged to	15
lll=be prolonged to & d:ahead	15
lll=extension to the	7
lll=extension to the & d:ahead	8
lll=go on to	16
lll=go on to & d:ahead	16
lll=go on until	-12
lll=go on until & d:ahead	-11
lll=in <name> until	11
lll=in <name> until & d:ahead	11
lll=is prolonged to	-12
lll=is prolonged to & d:ahead	-12
lll=it end on	14
lll=it end on & d:ahead	15
lll=it hold until	9
lll=it hold until & d:ahead	9
lll=last day is	-9
lll=last day is & d:ahead	-9
lll=now end on	-9
lll=now end on & d:ahead	-9
lll=now run to	-8
lll=now run until	14
lll=now run until & d:ahead	14
lll=suspension end on	13
lll=suspension end on & d:ahead	13
lll=tariff truce until	10
lll=tariff truce until & d:ahead	10
lll=that end on	-11
lll=that end on & d:ahead	-10
lll=that is until	12
lll=that is until & d:ahead	12
lll=to last until	-21
lll=to last until & d:ahead	-20
lll=truce end on	-15
lll=truce end on & d:ahead	-13
lll=truce last until	-14
lll=truce last until & d:ahead	-14
lll=truce run to	-11
lll=truce run to & d:ahead	-10
lll=up to the	9
lll=up to the & d:ahead	10
lll=which end on	-15
lll=which end on & d:ahead	-15
lll=which last until	9
lll=which last until & d:ahead	9
lll=will end on	13
lll=will end on & d:ahead	13
lll=will run to	14
lll=will run to & d:ahead	14
lll=would last until	23
lll=would last until & d:ahead	23
lr=, ,	-13
lr=, , & d:ahead	-11
lr=, <end> & d:today	-12
lr=: .	14
lr=: . & d:ahead	14
lr=: <end>	-19
lr=: <end> & d:ahead	-18
lr=<begin> ,	-12
lr=<begin> , & d:ahead	-11
lr=<begin> .	15
lr=<begin> . & d:ahead	17
lr=<begin> <end>	-21
lr=<begin> <end> & d:ahead	-12
lr=<begin> is	15
lr=<begin> is & d:ahead	16
lr=<begin> —	-12
lr=<begin> — & d:ahead	-11
lr=after <end>	-11
lr=after <end> & d:ahead	-11
lr=after ?	14
lr=after ? & d:ahead	14
lr=and ,	10
lr=and , & d:ahead	10
lr=by <end>	-23
lr=by <end> & d:ahead	-21
lr=end .	-11
lr=from ,	-14
lr=from , & d:ahead	-11
lr=from <end>	-27
lr=from <end> & d:ahead	-25
lr=of .	-12
lr=of <end>	-14
lr=of <end> & d:ahead	-12
lr=of for	10
lr=of for & d:ahead	10
lr=on . & d:gone	-10
lr=on ;	-11
lr=on ; & d:ahead	-9
lr=on <end>	-24
lr=on <end> & d:ahead	-16
lr=on <end> & d:gone	-9
lr=on in	-9
lr=on next	18
lr=on next & d:ahead	18
lr=on that	-10
lr=on the	-12
lr=on the & d:ahead	-11
lr=the <end>	22
lr=the <end> & d:ahead	24
lr=the next	-12
lr=the next & d:ahead	-12
lr=the to	10
lr=the to & d:ahead	10
lr=to ,	14
lr=to , & d:ahead	16
lr=to .	7
lr=to . & d:ahead	9
lr=until ,	11
lr=until , & d:ahead	13
lr=until .	11
lr=until . & d:ahead	13
lr=until ;	21
lr=until ; & d:ahead	22
lr=until <end>	-11
lr=until next	-13
lr=until next & d:ahead	-12
n:abeyance	10
n:accord	-41
n:add	26
n:added	12
n:adds	17
n:agreement	-12
n:another	18
n:arrangements	10
n:asleep	-21
n:bargain	21
n:ceasefire	30
n:continues	29
n:days=0	45
n:days=1	25
n:days=2	9
n:days=9	43
n:deal	18
n:deals	29
n:deferred	-22
n:extended	30
n:frozen	-13
n:further	19
n:goes on	17
n:halt	23
n:hold back	-21
n:hold off	-12
n:holds back	-11
n:holiday	41
n:holidays	-11
n:in the drawer	11
n:keeping	14
n:laid down	16
n:lengths=1	16
n:lengths=2	17
n:lengths=3	21
n:lengths=6	31
n:lies	-11
n:lifted	16
n:long=0	48
n:long=1	30
n:long=2	10
n:long=6	-6
n:longer	18
n:loose=3	16
n:loose=6	-25
n:loose=9	10
n:measure	-26
n:measures	18
n:moratorium	22
n:more	11
n:more=2	25
n:more=3	16
n:more=6	24
n:no truce	24
n:pact	37
n:peace	15
n:period	16
n:prolonged	32
n:prolonging	12
n:protocol	-14
n:put away	-9
n:quiet	-8
n:quiet=1	-13
n:quiet=3	-15
n:renewal	33
n:renewed	8
n:respite	-13
n:rest	22
n:rests	15
n:set aside	-21
n:shelved	-10
n:shelves	18
n:silence	15
n:sleeps	23
n:slept	-29
n:spared	36
n:stay	-31
n:stays	-15
n:stretch	28
n:stretched	-23
n:successor	20
n:suspend	-22
n:suspended	30
n:suspends	-39
n:suspension	-9
n:suspensions	-15
n:takes off	-17
n:term	-30
n:terms	-15
n:truce	27
n:truce=1	20
n:truce=3	11
n:truce=6	-29
n:truces	11
n:understanding	-14
n:untouched	-20
n:verb=1	11
n:verb=2	-9
n:verb=3	-14
n:window	16
nc2=begin	16
nc2=down	10
nc2=return	16
nc2=target	-22
nct2=agree present	16
nct2=begin modal	-8
nct2=begin present	16
nct2=down present	13
nct2=end present	-13
nct2=impose modal	-15
nct2=impose past	-13
nct2=impose perfect	-13
nct2=impose present	8
nct2=propose pluperfect	11
nct2=return present	13
nct2=stay modal	9
next="	14
next=—	-22
nhas-past	-5
nhas-perfect	-16
none	36
nt2=perfect	-20
nv0-none	-20
nv1-none	-20
nv2=agree	13
nv2=apply	19
nv2=ask	10
nv2=charge	-16
nv2=come	12
nv2=have	-17
nv2=make	-11
nv2=other	-12
nv2=pay	14
nv2=revive	9
nvt2=agree present	16
nvt2=apply present	12
nvt2=ask pluperfect	12
nvt2=be modal	11
nvt2=be present	-26
nvt2=charge future	-10
nvt2=come present	15
nvt2=have present	-16
o:act=announce	-9
o:act=carry	17
o:act=charge	-20
o:act=clear	14
o:act=conclude	-10
o:act=confirm	10
o:act=get	-13
o:act=have	-39
o:act=introduce	8
o:act=levy	-11
o:act=meet	-23
o:act=raise	12
o:act=recommend	13
o:act=return	-18
o:act=see	-18
o:act=sit	-11
o:agree on ahead	-15
o:be  ahead	15
o:be be ahead	12
o:be from ahead	-15
o:be on ahead	-8
o:begin from ahead	-8
o:begin till ahead	12
o:begin to ahead	23
o:begin until ahead	11
o:carried=controls	-32
o:carried=deal	16
o:carried=duties	-15
o:carried=exclusions	-15
o:carried=exclusions far	15
o:carried=fees	-13
o:carried=fees far	-13
o:carried=meeting far	-15
o:carried=procedure	-29
o:carried=truce	-16
o:carried=truce far	12
o:carry until ahead	9
o:end on ahead	6
o:end on gone	-10
o:extend to ahead	13
o:extend until ahead	-19
o:have until ahead	-17
o:keep the ahead	-20
o:keep until ahead	16
o:leads=2027 to	-15
o:leads=2030 to	-12
o:leads=applies until	16
o:leads=april to	-8
o:leads=at the	-28
o:leads=back to	-9
o:leads=before the	-21
o:leads=by the	-15
o:leads=cent until	14
o:leads=date of	11
o:leads=day is	-9
o:leads=days, to	-17
o:leads=days, until	-11
o:leads=deal by	9
o:leads=due on	12
o:leads=end on	26
o:leads=ended on	-23
o:leads=expires on	9
o:leads=extended to	14
o:leads=extension to	13
o:leads=from	-10
o:leads=from the	-10
o:leads=frozen until	-14
o:leads=has until	-10
o:leads=is until	7
o:leads=it is	11
o:leads=june to	16
o:leads=last until	11
o:leads=lasts until	-13
o:leads=lives until	-15
o:leads=on	-19
o:leads=on to	13
o:leads=run to	16
o:leads=run until	12
o:leads=runs until	-10
o:leads=through the	12
o:leads=till the	22
o:leads=to the	30
o:leads=until the	14
o:leads=us to	-10
o:leads=year, until	11
o:left=controls right=none	-24
o:left=deal right=deal	11
o:left=deal right=none	-34
o:left=duties	-10
o:left=duties right=none	-9
o:left=duties right=truce	-10
o:left=fees	-12
o:left=fees right=none	-11
o:left=longer	8
o:left=longer right=none	10
o:left=longer right=signing	-18
o:left=meeting	-33
o:left=meeting right=none	-22
o:left=none	-13
o:left=none right=deal	-15
o:left=none right=duties	-10
o:left=none right=longer	-10
o:left=none right=meeting	-20
o:left=none right=signing	-14
o:left=procedure	-16
o:left=procedure right=none	-14
o:left=signing right=none	-23
o:left=signing right=truce	10
o:left=truce right=none	11
o:look on ahead	12
o:meet on ahead	-8
o:near=controls	-14
o:near=longer	22
o:near=meeting	-45
o:near=none	-19
o:near=procedure	-18
o:near=signing	-28
o:no verb  today	-10
o:no verb after ahead	10
o:no verb of ahead	-10
o:no verb sunday, ahead	23
o:no verb the ahead	23
o:no verb to ahead	8
o:no verb until ahead	20
o:other on ahead	-11
o:other the ahead	9
o:other until ahead	-27
o:right=duties (	10
o:right=duties by	18
o:right=duties on	-25
o:right=duties signed	13
o:right=duties the	18
o:right=duties to	-23
o:right=longer	-19
o:right=meeting on	-14
o:right=none	-24
o:right=none after	9
o:right=none at	10
o:right=none be	12
o:right=none by	-27
o:right=none ends	-14
o:right=none for	-14
o:right=none from	-30
o:right=none of	-14
o:right=none on	-33
o:right=none since	-29
o:right=none sunday,	23
o:right=none that	12
o:right=none to	38
o:right=none until	19
o:right=procedure	-15
o:right=signing	-12
o:right=signing on	-12
o:right=signing to	7
o:right=signing until	-13
o:right=truce 	15
o:right=truce of	8
o:right=truce on	-11
o:say on ahead	-14
o:sign on ahead	-20
o:sign signed ahead	9
o:sign to ahead	18
o:subject=controls carried	-21
o:subject=controls carried begin	-11
o:subject=controls carried begin ahead	-11
o:subject=controls carried until ahead	-11
o:subject=controls far	12
o:subject=controls far  ahead	12
o:subject=controls far no verb	12
o:subject=controls far no verb 	11
o:subject=controls far no verb ahead	13
o:subject=controls far no verb on	13
o:subject=controls far on ahead	13
o:subject=deal	8
o:subject=deal by ahead	11
o:subject=deal carried	17
o:subject=deal carried be	15
o:subject=deal carried be ahead	15
o:subject=deal carried be until	19
o:subject=deal carried until ahead	16
o:subject=deal extend	-13
o:subject=deal extend ahead	-13
o:subject=deal far carried	-12
o:subject=deal far carried be	-13
o:subject=deal far carried be ahead	-12
o:subject=deal far carried on ahead	-13
o:subject=deal far carried other	12
o:subject=deal far carried other ahead	12
o:subject=deal no verb by	11
o:subject=deal on ahead	-12
o:subject=deal settle	12
o:subject=deal until ahead	11
o:subject=duties ( ahead	10
o:subject=duties be	-16
o:subject=duties be ahead	-14
o:subject=duties carried	-23
o:subject=duties carried be	-27
o:subject=duties carried be ahead	-25
o:subject=duties carried be until	-11
o:subject=duties carried end	-13
o:subject=duties carried end ahead	-11
o:subject=duties carried look	12
o:subject=duties carried other	-9
o:subject=duties carried other ahead	-9
o:subject=duties end	-14
o:subject=duties end ahead	-13
o:subject=duties end on	-12
o:subject=duties far  ahead	-15
o:subject=duties far carried	-10
o:subject=duties far carried be	-19
o:subject=duties far carried be ahead	-18
o:subject=duties far carried end	11
o:subject=duties far carried end ahead	12
o:subject=duties far carried end on	9
o:subject=duties far carried from ahead	-11
o:subject=duties far carried move	12
o:subject=duties far carried move ahead	13
o:subject=duties far carried other	-19
o:subject=duties far carried other ahead	-17
o:subject=duties far carried pay	-10
o:subject=duties far carried pay ahead	-9
o:subject=duties far carried say	10
o:subject=duties far carried say ahead	11
o:subject=duties far carried sign	13
o:subject=duties far carried sign ahead	14
o:subject=duties far carried sign signed	12
o:subject=duties far carried suspend	-29
o:subject=duties far carried suspend ahead	-29
o:subject=duties far carried suspend until	-12
o:subject=duties far carried until ahead	-22
o:subject=duties far no verb 	-18
o:subject=duties far no verb the	-13
o:subject=duties far the ahead	-12
o:subject=duties from ahead	-18
o:subject=duties no verb (	10
o:subject=duties no verb the	14
o:subject=duties suspend	19
o:subject=duties suspend ahead	19
o:subject=duties suspend the	13
o:subject=duties the ahead	30
o:subject=duties until ahead	16
o:subject=exclusions far carried	19
o:subject=exclusions far carried until ahead	14
o:subject=fees	-10
o:subject=longer far	12
o:subject=longer far carried	16
o:subject=longer far carried extend	15
o:subject=longer far carried extend ahead	15
o:subject=longer far carried extend to	14
o:subject=longer far carried to ahead	23
o:subject=longer far no verb	12
o:subject=longer far no verb ahead	13
o:subject=longer from ahead	9
o:subject=longer no verb from	9
o:subject=longer no verb until	-14
o:subject=longer on ahead	-9
o:subject=meeting	-11
o:subject=meeting carried	8
o:subject=meeting carried run	10
o:subject=meeting carried run ahead	11
o:subject=meeting carried to ahead	18
o:subject=meeting far	9
o:subject=meeting far carried	-29
o:subject=meeting far carried be by	9
o:subject=meeting far carried end	-20
o:subject=meeting far carried end ahead	-19
o:subject=meeting far carried end on	-15
o:subject=meeting far carried on ahead	-26
o:subject=meeting far carried other	-10
o:subject=meeting far carried other ahead	-9
o:subject=meeting far carried pay	-14
o:subject=meeting far carried pay ahead	-14
o:subject=meeting far carried the ahead	-12
o:subject=meeting far carried until ahead	-10
o:subject=meeting far no verb	9
o:subject=meeting far no verb 	-10
o:subject=meeting far no verb ahead	12
o:subject=meeting far no verb until	19
o:subject=meeting far until ahead	19
o:subject=meeting on ahead	-12
o:subject=none after ahead	11
o:subject=none carried be ahead	11
o:subject=none carried be is	13
o:subject=none carried be on	-13
o:subject=none carried be until	9
o:subject=none carried begin	14
o:subject=none carried begin ahead	16
o:subject=none carried by ahead	-15
o:subject=none carried clear	16
o:subject=none carried clear ahead	16
o:subject=none carried end on	10
o:subject=none carried extend	-9
o:subject=none carried extend ahead	-8
o:subject=none carried extend until	-11
o:subject=none carried from ahead	-13
o:subject=none carried is ahead	13
o:subject=none carried keep	-26
o:subject=none carried keep ahead	-26
o:subject=none carried let until	-11
o:subject=none carried make	13
o:subject=none carried make ahead	14
o:subject=none carried pay	10
o:subject=none carried pay ahead	11
o:subject=none carried pay the	9
o:subject=none carried put	-10
o:subject=none carried run to	14
o:subject=none carried suspend the	11
o:subject=none carried suspend to	-11
o:subject=none no verb after	11
o:subject=none no verb ahead	2
o:subject=none no verb on	-14
o:subject=none no verb sunday,	14
o:subject=none no verb to	16
o:subject=none no verb today	-31
o:subject=none on ahead	-13
o:subject=none to ahead	16
o:subject=procedure	-12
o:subject=procedure carried	-13
o:subject=procedure far	12
o:subject=procedure far  ahead	10
o:subject=procedure far carried end	10
o:subject=procedure far carried end ahead	11
o:subject=procedure far carried end on	12
o:subject=procedure far carried on ahead	10
o:subject=procedure far no verb	12
o:subject=procedure far no verb 	9
o:subject=procedure far no verb ahead	14
o:subject=signing	-15
o:subject=signing no verb until	10
o:subject=truce  ahead	21
o:subject=truce be	-14
o:subject=truce be 	10
o:subject=truce be ahead	-13
o:subject=truce be until	-19
o:subject=truce begin until	-10
o:subject=truce carried be	15
o:subject=truce carried be ahead	16
o:subject=truce carried be the	12
o:subject=truce carried on ahead	16
o:subject=truce carried other	11
o:subject=truce carried other ahead	11
o:subject=truce carried run on	14
o:subject=truce carried run to	-22
o:subject=truce carried run until	-12
o:subject=truce end the	11
o:subject=truce extend	20
o:subject=truce extend ahead	21
o:subject=truce extend to	27
o:subject=truce far carried	10
o:subject=truce far carried begin	16
o:subject=truce far carried begin ahead	17
o:subject=truce far carried begin until	16
o:subject=truce far carried confirm	11
o:subject=truce far carried end	-10
o:subject=truce far carried of ahead	9
o:subject=truce far carried on ahead	-11
o:subject=truce far carried run	-12
o:subject=truce far carried run ahead	-11
o:subject=truce far carried suspend	-16
o:subject=truce far carried suspend ahead	-16
o:subject=truce far carried the ahead	-18
o:subject=truce far carried to ahead	7
o:subject=truce far carried until ahead	14
o:subject=truce far no verb 	-10
o:subject=truce far no verb until	-13
o:subject=truce far until ahead	-13
o:subject=truce no verb 	14
o:subject=truce no verb on	11
o:subject=truce no verb sunday,	12
o:subject=truce no verb the	-11
o:subject=truce no verb till	-9
o:subject=truce no verb to	-15
o:subject=truce no verb until	10
o:subject=truce sunday, ahead	12
o:subject=truce till ahead	-9
o:topic=controls	-29
o:topic=controls ahead	-26
o:topic=controls begin	-12
o:topic=controls far 	11
o:topic=controls far  ahead	12
o:topic=controls far ahead	11
o:topic=controls far no verb	12
o:topic=controls far on	12
o:topic=controls far on ahead	12
o:topic=deal begin	-11
o:topic=deal end	10
o:topic=deal far	-10
o:topic=deal on	-15
o:topic=deal on ahead	-11
o:topic=deal until	15
o:topic=deal until ahead	15
o:topic=duties	-15
o:topic=duties (	10
o:topic=duties ( ahead	10
o:topic=duties be	-18
o:topic=duties before	9
o:topic=duties before ahead	10
o:topic=duties end	-19
o:topic=duties far ahead	26
o:topic=duties far end	14
o:topic=duties far gone	-13
o:topic=duties far move	14
o:topic=duties far on	10
o:topic=duties far on ahead	12
o:topic=duties far the	-10
o:topic=duties far the ahead	-10
o:topic=duties from	-38
o:topic=duties from ahead	-35
o:topic=duties gone	-26
o:topic=duties introduce	9
o:topic=duties levy	-10
o:topic=duties look	12
o:topic=duties of	-14
o:topic=duties of ahead	-12
o:topic=duties on	-13
o:topic=duties put	-9
o:topic=duties raise	13
o:topic=duties since	-13
o:topic=duties since ahead	-11
o:topic=duties until	23
o:topic=duties until ahead	25
o:topic=exclusions	-12
o:topic=exclusions ahead	-11
o:topic=longer ahead	9
o:topic=longer be	13
o:topic=longer begin	-9
o:topic=longer far no verb	12
o:topic=longer from	15
o:topic=longer from ahead	15
o:topic=longer gone	-14
o:topic=longer on	-22
o:topic=longer on ahead	-20
o:topic=longer sign	12
o:topic=longer to	17
o:topic=longer to ahead	20
o:topic=longer until	-13
o:topic=longer until ahead	-12
o:topic=meeting	-24
o:topic=meeting ahead	-10
o:topic=meeting far 	-10
o:topic=meeting far no verb	9
o:topic=meeting far on	-10
o:topic=meeting far to ahead	8
o:topic=meeting far until	16
o:topic=meeting far until ahead	16
o:topic=meeting gone	-17
o:topic=meeting meet	-23
o:topic=meeting on	-21
o:topic=meeting on ahead	-14
o:topic=meeting other	9
o:topic=meeting run	10
o:topic=meeting the	15
o:topic=meeting the ahead	16
o:topic=meeting to	10
o:topic=meeting to ahead	10
o:topic=none after	10
o:topic=none after ahead	10
o:topic=none ahead	18
o:topic=none be	-8
o:topic=none begin	17
o:topic=none end	10
o:topic=none gone	-19
o:topic=none is	13
o:topic=none is ahead	13
o:topic=none make	14
o:topic=none of	-10
o:topic=none other	-10
o:topic=none sunday,	14
o:topic=none the	-12
o:topic=none the ahead	-11
o:topic=none to	27
o:topic=none to ahead	28
o:topic=none today	-33
o:topic=procedure	-19
o:topic=procedure ahead	-13
o:topic=procedure far	15
o:topic=procedure far 	9
o:topic=procedure far  ahead	9
o:topic=procedure far ahead	17
o:topic=procedure far end	12
o:topic=procedure far no verb	12
o:topic=procedure far on	10
o:topic=procedure far on ahead	11
o:topic=signing	-17
o:topic=signing gone	-9
o:topic=signing on	-17
o:topic=signing on ahead	-12
o:topic=signing signed ahead	9
o:topic=truce 	13
o:topic=truce  ahead	13
o:topic=truce be	13
o:topic=truce begin	21
o:topic=truce carry	21
o:topic=truce end	-14
o:topic=truce ends	-11
o:topic=truce ends ahead	-10
o:topic=truce far ahead	11
o:topic=truce far confirm	11
o:topic=truce far of	9
o:topic=truce far of ahead	9
o:topic=truce far on	-11
o:topic=truce far on ahead	-9
o:topic=truce gone	-39
o:topic=truce have	-12
o:topic=truce keep	-22
o:topic=truce offer	13
o:topic=truce run	-9
o:topic=truce sign	-8
o:topic=truce sunday,	12
o:topic=truce sunday, ahead	12
o:topic=truce the	16
o:topic=truce the ahead	17
on record CN,EU 2026-11-10	-13
on record CN,US 2025-07-09	-18
on record CN,US 2025-07-09 2025 I	-18
on record CN,US 2025-08-12 2025 II	-16
on record CN,US 2025-11-10	-72
on record CN,US 2025-11-10 2025 II	-68
on record CN,US 2026-02-28	-9
on record CN,US 2026-07-24	-51
on record CN,US 2026-07-24 2026 I	-51
on record CN,US 2026-11-09	-21
on record CN,US 2026-11-09 2025 II	-14
on record CN,US 2026-11-10	-47
on record CN,US 2026-11-10 2026 I	-96
on record CN,US 2026-11-10 2026 II	-41
on record CN,US 2026-11-27	-15
on record CN,US 2026-11-27 2025 II	-14
on record CN,US 2027-01-10	108
on record CN,US 2027-01-10 2026 II	108
pc0=bear	-14
pc0=down	-41
pc0=impose	13
pc1=agree	-9
pc1=down	-21
pc1=end	15
pc1=propose	22
pct0=agree past-passive	-9
pct0=agree perfect	17
pct0=begin modal	-9
pct0=begin past	-22
pct0=begin present	16
pct0=down present	-13
pct0=end modal	15
pct0=impose modal	12
pct0=impose past-passive	-14
pct0=impose present-passive	10
pct0=say past	8
pct0=stay future	22
pct0=stay modal	14
pct0=stay past	-10
pct0=stay perfect	-18
pct0=suspend future	16
pct0=suspend present-passive	10
pct1=agree participle-passive	-26
pct1=agree past-passive	-9
pct1=begin modal	-9
pct1=begin past	-22
pct1=begin present	17
pct1=down present	-12
pct1=end modal	15
pct1=impose modal	13
pct1=impose past-passive	-14
pct1=impose present-passive	10
pct1=propose participle-passive	13
pct1=say past	8
pct1=stay modal	14
pct1=stay past	-10
pct1=stay perfect	-18
pct1=suspend future	8
pct1=suspend participle-passive	13
pct1=suspend present-passive	10
phas-future	17
phas-modal	12
phas-past	-18
phas-perfect	-6
pt0=future	11
pt0=modal	12
pt0=past	-14
pt0=past-passive	-17
pt0=perfect-passive	-20
pt1=modal	12
pt1=past-passive	-17
pt1=perfect-passive	-20
pv0=agree	11
pv0=begin	-17
pv0=come	-19
pv0=hold	-21
pv0=lapse	13
pv0=levy	12
pv0=make	-14
pv0=offer	-13
pv0=other	-16
pv0=propose	23
pv0=put	-18
pv0=say	10
pv0=start	13
pv0=stay	28
pv1=agree	-10
pv1=ask	18
pv1=begin	-17
pv1=come	-16
pv1=extend	-20
pv1=hold	-21
pv1=lapse	11
pv1=levy	12
pv1=other	-21
pv1=pay	-14
pv1=propose	23
pv1=put	-18
pv1=reduce	-10
pv1=say	6
pv1=start	13
pv1=stay	17
pv2-none	-15
pvt0=agree perfect	17
pvt0=announce past	9
pvt0=apply present	11
pvt0=approve past	8
pvt0=be present	16
pvt0=begin past	-10
pvt0=begin present	-10
pvt0=confirm past	-11
pvt0=continue present	-12
pvt0=enter present	9
pvt0=have past	-10
pvt0=hold present	-18
pvt0=keep modal	18
pvt0=keep present	-22
pvt0=lapse modal	9
pvt0=offer perfect	-13
pvt0=other perfect	-23
pvt0=other present	-24
pvt0=propose perfect	11
pvt0=say past	16
pvt0=start present	13
pvt0=stay future	18
pvt0=stay present	15
pvt0=suspend present	10
pvt1=agree participle	-22
pvt1=announce past	9
pvt1=apply present	11
pvt1=approve past	8
pvt1=ask participle	10
pvt1=be present	18
pvt1=begin past	-10
pvt1=begin present	-10
pvt1=confirm past	-11
pvt1=continue present	-11
pvt1=enter present	9
pvt1=extend infinitive	-15
pvt1=hold present	-18
pvt1=keep present	-13
pvt1=lapse modal	9
pvt1=other perfect	-16
pvt1=other present	-24
pvt1=propose perfect	11
pvt1=say past	16
pvt1=start present	13
pvt1=stay future	10
pvt1=stay present	11
pvt1=suspend infinitive	-10
pvt1=suspend participle	14
pvt1=suspend present	10
q:!	-17
q:'s	-11
q:(	21
q:)	26
q:-	-20
q:.	-9
q::	13
q:;	-9
q:<day-ahead>	28
q:<day-gone>	-29
q:<duty>	-11
q:<level-noun>	-11
q:<level>	-22
q:<money>	-17
q:<month-gone>	-22
q:<name>	-18
q:<not>	-30
q:<number>	-20
q:<office>	8
q:<organisation>	-18
q:<person>	27
q:<points>	17
q:<seat>	9
q:<taker>	-14
q:<v-agree>	17
q:<v-deny>	-17
q:<v-down>	15
q:<v-end>	9
q:<v-impose>	-23
q:<v-propose>	12
q:<v-stay>	17
q:<v-threaten>	-19
q:<v-up>	-22
q:?	23
q:[	9
q:]	9
q:a	-17
q:about	-14
q:agree	37
q:all	-19
q:already	-13
q:an	-37
q:and	15
q:announce	-9
q:announcement	10
q:answer	10
q:approve	-11
q:apricot	12
q:arrangement	-10
q:at	14
q:autumn	22
q:average	10
q:away	-11
q:battery	-11
q:be	12
q:bean	-13
q:bear	13
q:because	-22
q:been	-22
q:before	-27
q:between	21
q:bin	-10
q:bring	10
q:buy	14
q:by	10
q:c	13
q:calendar	11
q:call	16
q:can	9
q:canned	9
q:carry	-14
q:ceasefire	10
q:charge	8
q:commerce	-18
q:control	-15
q:cotton	-13
q:counted	10
q:counterpart	20
q:course	12
q:cover	19
q:date	11
q:duration	20
q:during	19
q:duty	13
q:earth	-21
q:effect	-23
q:end	14
q:everybody	9
q:exclusion	-10
q:expire	11
q:fact	9
q:fall	-11
q:fentanyl	14
q:flour	11
q:force	-27
q:form	12
q:from	39
q:gave	-12
q:geneva	-10
q:get	-13
q:good	-29
q:grain	12
q:hall	9
q:has	-28
q:hazelnut	9
q:here	10
q:hour	-13
q:household	-11
q:i	16
q:i'd	10
q:impose	-14
q:in	-12
q:into	-9
q:it	8
q:its	-15
q:keep	20
q:know	15
q:kuala	-11
q:lago	13
q:legal	10
q:let	-16
q:letter	11
q:line	-13
q:linked	9
q:list	-11
q:look	16
q:lumpur	-11
q:m	-12
q:maker	12
q:market	-14
q:meet	11
q:minister	-36
q:ministry	10
q:month	-11
q:morning	-14
q:mr	12
q:name	9
q:neither	9
q:new	-12
q:night	-14
q:no	-21
q:nobody	-10
q:not	-23
q:nothing	-8
q:number	-15
q:of	-9
q:older	-16
q:once	-13
q:only	8
q:opened	-11
q:or	-16
q:origin	-10
q:other	-15
q:p	-11
q:paper	14
q:part	-13
q:patience	10
q:pause	16
q:pay	-18
q:peace	-20
q:pen	-10
q:period	11
q:plan	13
q:port	-15
q:post	-8
q:prawn	12
q:president	-17
q:proclamation	-11
q:prolonged	-24
q:propose	-10
q:published	8
q:put	-26
q:rare	-21
q:reach	14
q:reciprocal	-20
q:reckon	10
q:reduction	15
q:reporter	21
q:rice	20
q:right	-15
q:rise	-16
q:round	17
q:rule	-16
q:saturday	-10
q:say	11
q:second	13
q:section	-18
q:shall	10
q:sheet	8
q:shore	9
q:should	-14
q:sign	-21
q:since	-23
q:stay	10
q:step	-24
q:stockholm	-17
q:suspend	-24
q:suspension	18
q:take	-25
q:tariff	-34
q:tea	14
q:telephone	12
q:television	10
q:term	26
q:than	-13
q:thank	17
q:that	-9
q:them	-29
q:then	17
q:there	-12
q:they	-21
q:tile	7
q:time	31
q:together	-10
q:toy	15
q:two	-15
q:under	-15
q:until	19
q:visit	16
q:waiting	11
q:walk	-11
q:walnut	9
q:want	-10
q:was	-33
q:way	11
q:we	32
q:were	-27
q:when	23
q:white	-13
q:who	-15
q:will	10
q:winter	-16
q:with	-10
q:within	-10
q:without	-12
q:wool	13
q:worry	10
q:would	9
q:year	-10
q:•	-14
qt=future	25
qt=past	-21
qt=perfect	-8
qt=pluperfect	-20
r1=( & d:ahead	9
r1=, & d:ahead	14
r1=, & d:gone	-32
r1=. & d:ahead	12
r1=. & d:gone	-43
r1=<end>	-17
r1=<end> & d:gone	-48
r1=<end> & d:today	-35
r1=<not>	-15
r1=<not> & d:ahead	-14
r1=and	-8
r1=by	16
r1=by & d:ahead	17
r1=instead	13
r1=instead & d:ahead	13
r1=is	9
r1=is & d:ahead	10
r1=that	-13
r1=the	-16
r1=the & d:ahead	-14
r1=—	-11
r2=<end>	-13
r2=<name>	-13
r2=<not>	19
r2=<office>	-10
r2=<quality>	-12
r2=<v-down>	16
r2=<v-end>	-22
r2=<v-stay>	-20
r2=both	-8
r2=end	-11
r2=it	11
r2=next	10
r2=not	16
r2=of	19
r2=provided	17
r2=settle	11
r2=so	-11
r2=that	-15
r2=the	11
r2=their	10
r2=then	-11
r2=thi	-10
r2=when	-21
r2=which	9
r2=will	-10
r2=with	11
r3=<agent>	26
r3=<day-gone>	17
r3=<duty>	12
r3=<end>	-14
r3=<number>	-32
r3=<organisation>	-29
r3=<person>	-19
r3=<span>	-15
r3=<v-propose>	17
r3=be	-15
r3=day	-15
r3=decree	13
r3=draft	14
r3=duty	14
r3=end	-9
r3=for	9
r3=government	10
r3=had	-10
r3=it	-17
r3=later	14
r3=neither	10
r3=now	13
r3=of	13
r3=old	14
r3=on	-16
r3=party	16
r3=present	13
r3=say	16
r3=sign	-14
r3=the	-15
r3=they	25
r3=trade	-10
r3=truce	11
r3=would	9
r4=)	10
r4=,	-14
r4=<day-ahead>	-20
r4=<day-gone>	-9
r4=<end>	-15
r4=<level>	11
r4=<name>	15
r4=<office>	-14
r4=<person>	-13
r4=<seat>	-11
r4=<v-bear>	-20
r4=<v-begin>	12
r4=<v-down>	15
r4=<v-impose>	-17
r4=<v-propose>	-18
r4=<v-return>	15
r4=are	13
r4=be	-12
r4=by	-13
r4=come	14
r4=commerce	-10
r4=dispute	15
r4=end	15
r4=had	9
r4=has	-12
r4=have	12
r4=in	21
r4=need	14
r4=note	13
r4=say	-10
r4=sign	-12
r4=that	10
r4=we	10
r4=will	-11
r4=would	10
r=, "	-10
r=, <day-ahead>	-12
r=, <number>	-13
r=, <person>	20
r=, a	-11
r=, both	-12
r=, if	11
r=, provided	17
r=, so	-9
r=, their	10
r=, when	-20
r=, which	10
r=, with	11
r=; it	12
r=; until	13
r=<end> <end>	-17
r=<level> <level>	10
r=for the	10
r=instead of	10
r=is a	9
r=of next	10
r=of thi	-9
r=to be	10
r=to settle	11
r=unless <organisation>	-8
r=unless it	9
s:(	-12
s:*	15
s:.	-19
s:/	12
s:<agent>	16
s:<day-ahead>	-6
s:<day-today>	-20
s:<duty>	-8
s:<goods>	-19
s:<level-noun>	-24
s:<level>	-33
s:<money>	-35
s:<month-gone>	12
s:<not>	-12
s:<number>	-20
s:<organisation>	-22
s:<points>	14
s:<seat>	-15
s:<sender>	-24
s:<span>	10
s:<taker>	-27
s:<v-buy>	-16
s:<v-end>	12
s:<v-return>	23
s:<v-stay>	-4
s:<v-suspend>	-22
s:<v-threaten>	-26
s:[	14
s:]	14
s:according	22
s:add	-13
s:adopt	9
s:affiliate	12
s:agree	25
s:agreement	-25
s:all	10
s:also	-12
s:although	11
s:and	-7
s:announce	-24
s:announcement	12
s:antigua	13
s:antimony	-12
s:apply	15
s:approve	13
s:are	-19
s:arrangement	17
s:as	9
s:ask	16
s:back	-6
s:ban	-25
s:bed	22
s:between	-20
s:black	23
s:briefed	11
s:but	-13
s:butter	8
s:by	-18
s:c	-14
s:calendar	-15
s:can	-26
s:car	-19
s:carpet	-9
s:carry	18
s:clear	12
s:club	-13
s:coconut	11
s:collect	-12
s:commerce	37
s:conclude	-14
s:conference	13
s:confirm	15
s:contract	-18
s:control	-15
s:correct	9
s:could	-20
s:country	-21
s:custom	-19
s:cut	8
s:date	11
s:day	-25
s:deadline	-15
s:decided	-21
s:decree	9
s:delay	11
s:dispute	14
s:document	12
s:doe	-14
s:down	-22
s:draft	22
s:drop	-14
s:duration	16
s:earth	-23
s:either	-18
s:else	-12
s:energy	9
s:everybody	-10
s:exchanged	14
s:exclusion	-14
s:expect	-23
s:extension	22
s:extra	-18
s:fee	-10
s:find	-13
s:five	9
s:flat	8
s:for	-6
s:foreign	-10
s:former	-10
s:found	-15
s:free	-22
s:freeze	14
s:from	-9
s:gallium	-12
s:gazetted	11
s:geneva	-23
s:germanium	-12
s:get	-14
s:give	13
s:glass	7
s:good	-37
s:government	20
s:guayaquil	14
s:had	-10
s:has	-14
s:he	-5
s:he'd	12
s:heightened	16
s:here	14
s:higher	-8
s:hold	-15
s:home	-10
s:hon	10
s:hour	25
s:household	-18
s:how	-12
s:if	23
s:increase	-13
s:initialled	11
s:instead	18
s:interview	11
s:into	-11
s:it'll	-9
s:know	-8
s:kuala	20
s:lala	11
s:last	-8
s:later	16
s:law	-21
s:lead	-9
s:least	-14
s:less	-12
s:lie	13
s:like	7
s:listed	11
s:loan	13
s:long	-18
s:lower	16
s:lumpur	20
s:m	-19
s:maintain	10
s:make	-11
s:maker	-12
s:may	-37
s:meal	-13
s:midnight	-15
s:milk	-11
s:ministry	26
s:minute	-12
s:monday	-8
s:most	-10
s:mouth	14
s:mr	-9
s:must	-22
s:my	-14
s:name	-14
s:need	19
s:negotiate	-13
s:negotiation	-14
s:new	16
s:next	13
s:no	9
s:nothing	-34
s:notice	-19
s:now	-15
s:nutmeg	10
s:off	-39
s:offer	-8
s:olive	15
s:on	13
s:onion	12
s:open	-15
s:or	-15
s:order	-21
s:other	-13
s:our	-17
s:out	-21
s:paper	26
s:paragraph	-10
s:party	14
s:past	16
s:pause	-15
s:pea	14
s:per	-11
s:phone	8
s:plan	-10
s:present	24
s:president	14
s:price	-17
s:product	-13
s:prolonged	-16
s:propose	19
s:provided	19
s:published	-15
s:quarrel	15
s:question	-18
s:rare	-23
s:reciprocal	16
s:recommend	16
s:renewal	-11
s:renewed	-11
s:report	-13
s:revive	19
s:rice	8
s:rise	-14
s:round	-10
s:rum	15
s:run	-13
s:same	29
s:say	16
s:season	11
s:secretary	16
s:sell	-11
s:set	-21
s:settle	19
s:shall	24
s:show	12
s:sign	-15
s:signature	14
s:since	-32
s:sit	-11
s:some	-10
s:soybean	-12
s:speak	-11
s:special	11
s:spoke	10
s:spoken	9
s:spring	13
s:stand	-17
s:standstill	9
s:state	-20
s:stay	9
s:stockholm	-15
s:stop	14
s:stretched	21
s:successor	-11
s:sugar	17
s:sukuna	11
s:surcharge	-38
s:talk	-13
s:talking	15
s:telephone	11
s:television	30
s:temporary	-13
s:textile	-12
s:than	-19
s:there	-22
s:therefore	9
s:they'll	11
s:thi	13
s:threaten	-12
s:three	26
s:through	18
s:thu	-10
s:till	23
s:timber	16
s:tinned	11
s:too	12
s:treaty	13
s:trial	-13
s:tuesday	-9
s:under	-26
s:until	8
s:upon	17
s:valid	-13
s:validity	14
s:vote	-21
s:wake	13
s:warn	-10
s:was	-18
s:we	26
s:welcome	9
s:were	-25
s:when	-11
s:whether	-15
s:whole	13
s:why	-12
s:will	12
s:with	-22
s:without	-26
s:word	20
s:working	-12
s:would	32
s:yarn	14
s:yes	-10
s:you	-8
s:your	-24
sa:"	-8
sa:" .	-17
sa:" the	-15
sa:'s	17
sa:'s been	13
sa:'s minister	10
sa:'s own	9
sa:'s president	9
sa:,	-10
sa:, "	-22
sa:, <day-ahead>	-15
sa:, <person>	16
sa:, a	-18
sa:, both	-13
sa:, for	-14
sa:, if	23
sa:, provided	21
sa:, sign	9
sa:, so	-10
sa:, the	8
sa:, to	-16
sa:, when	-22
sa:, which	12
sa:, with	13
sa:-	-10
sa:.	-18
sa::	-11
sa:: <level>	-10
sa:; at	13
sa:; it	11
sa:; the	10
sa:; until	13
sa:<agent>	20
sa:<day-ahead> )	12
sa:<day-ahead> .	14
sa:<day-gone>	25
sa:<day-gone> .	13
sa:<day-gone> evening	18
sa:<goods-amount>	-11
sa:<goods>	-12
sa:<level>	-15
sa:<level> ,	-16
sa:<level> <level>	9
sa:<level> in	-13
sa:<level> instead	10
sa:<level> on	-24
sa:<level> which	19
sa:<money>	-10
sa:<month-ahead>	-14
sa:<name> 's	19
sa:<name> .	-11
sa:<name> and	-15
sa:<name> charge	10
sa:<name> pay	10
sa:<name> trade	-10
sa:<not>	-22
sa:<number> ,	-17
sa:<number> :	-13
sa:<number> from	10
sa:<organisation>	-14
sa:<organisation> 's	-10
sa:<organisation> has	9
sa:<organisation> of	11
sa:<organisation> say	-13
sa:<person> .	-13
sa:<person> say	13
sa:<person> sign	17
sa:<points>	-22
sa:<quality> minister	10
sa:<quality> ministry	11
sa:<seat>	-10
sa:<seat> .	15
sa:<span> .	-11
sa:<span> later	9
sa:<v-buy>	-12
sa:<v-deny>	14
sa:<v-return>	20
sa:<v-stay>	-7
sa:<v-threaten>	-10
sa:<v-up>	-13
sa:a decree	13
sa:a dispute	12
sa:a statement	11
sa:a treaty	12
sa:additional	-13
sa:additional duty	-11
sa:affiliate	19
sa:affiliate of	13
sa:after	-16
sa:after <span>	-10
sa:again	10
sa:again .	10
sa:agree on	-9
sa:agreement	-11
sa:and	-17
sa:and <name>	11
sa:and <person>	-13
sa:and both	-14
sa:and that	13
sa:announcement	13
sa:announcement .	11
sa:apply	14
sa:apply again	13
sa:approve	10
sa:are put	14
sa:arrangement	10
sa:as a	10
sa:ask for	10
sa:at <level>	-30
sa:at present	12
sa:at the	10
sa:be	-41
sa:been	24
sa:been <number>	14
sa:before	15
sa:before it	-11
sa:before the	13
sa:black	11
sa:both	-25
sa:but neither	11
sa:by	-12
sa:by a	8
sa:certain	13
sa:charge	10
sa:charge on	12
sa:come	14
sa:come back	17
sa:confirm	15
sa:consent	9
sa:continue .	10
sa:day	-20
sa:deal	-10
sa:decree	16
sa:decree that	13
sa:dispute	13
sa:draft	15
sa:draft .	9
sa:due to	13
sa:during	8
sa:duty which	-9
sa:each	-23
sa:earth	-10
sa:evening	13
sa:exclusion	11
sa:expire on	15
sa:export	-13
sa:for	25
sa:for <span>	17
sa:for longer	14
sa:for trade	11
sa:foreign	-11
sa:foreign minister	-10
sa:from	12
sa:from <day-ahead>	22
sa:go	-10
sa:good	-17
sa:government	14
sa:government say	10
sa:had ask	11
sa:have been	10
sa:he say	11
sa:hour	13
sa:if	10
sa:if the	9
sa:in a	14
sa:in the	-19
sa:in write	13
sa:instead	16
sa:instead of	13
sa:is	-16
sa:is <day-ahead>	9
sa:is to	10
sa:issued	10
sa:it	-19
sa:it 's	9
sa:it .	-32
sa:its consent	10
sa:later	15
sa:later .	17
sa:law	-11
sa:lie	13
sa:list of	12
sa:listed	12
sa:longer	10
sa:longer .	12
sa:make	-28
sa:minister for	11
sa:ministry of	11
sa:more	-11
sa:need	13
sa:next	11
sa:next year	16
sa:no	-19
sa:nor	10
sa:note	12
sa:note .	13
sa:nothing	-12
sa:notice	-16
sa:now	14
sa:now it	14
sa:of <number>	-12
sa:of commerce	13
sa:of listed	13
sa:of next	9
sa:of thi	-11
sa:old	10
sa:old duty	9
sa:on	-11
sa:on <day-ahead>	-10
sa:on <day-gone>	22
sa:on affiliate	17
sa:one	-9
sa:or	-17
sa:originating	11
sa:originating in	11
sa:other	-12
sa:otherwise	13
sa:our	-10
sa:out	-11
sa:out .	-9
sa:over	12
sa:party	16
sa:pea	12
sa:port fee	11
sa:present	19
sa:present <level>	12
sa:president ,	9
sa:provided	21
sa:provided that	21
sa:put	12
sa:put to	14
sa:rare	-10
sa:reciprocal tariff	8
sa:return	14
sa:return ,	16
sa:revive	15
sa:round	-18
sa:rule	15
sa:rule on	17
sa:run	-13
sa:safeguard	8
sa:say ,	-13
sa:say after	13
sa:say in	12
sa:say on	-12
sa:settle a	11
sa:ship	17
sa:sign by	-10
sa:since	-20
sa:so	-6
sa:so that	-8
sa:something .	11
sa:statement	10
sa:still charge	11
sa:suspend for	11
sa:talk	12
sa:talk .	15
sa:tariff	-17
sa:that <name>	11
sa:that <person>	10
sa:the <level>	17
sa:the <organisation>	-13
sa:the <person>	-17
sa:the day	-10
sa:the old	11
sa:the party	16
sa:the present	9
sa:the rate	11
sa:the safeguard	8
sa:the talk	11
sa:the truce	11
sa:the weekend	10
sa:there	-17
sa:they are	12
sa:third	-14
sa:timber	11
sa:time	-12
sa:to <day-ahead>	-8
sa:to continue	13
sa:to say	12
sa:to the	-21
sa:to two	12
sa:too	12
sa:too .	13
sa:trade ,	10
sa:truce as	11
sa:truce end	9
sa:truce that	7
sa:unless <organisation>	-20
sa:unless they	14
sa:until now	11
sa:upon	12
sa:was to	10
sa:we	14
sa:week .	12
sa:weekend	9
sa:weekend .	10
sa:what	-12
sa:when	-29
sa:when the	-15
sa:which	11
sa:which <name>	11
sa:which is	13
sa:whole	15
sa:why	-11
sa:will apply	14
sa:will be	-25
sa:with	-10
sa:with <name>	-9
sa:word .	10
sa:would be	-14
sa:would have	15
sa:write	8
sa:write .	11
sa:year ,	-10
sa:year .	13
sa:—	-20
sb:" the	20
sb:'s	-18
sb:'s <level>	9
sb:'s commerce	13
sb:'s decision	9
sb:'s good	-16
sb:'s no	10
sb:'s president	12
sb:(	-16
sb:( c	-9
sb:)	-11
sb:) —	-15
sb:*	15
sb:, <day-today>	9
sb:, <level>	28
sb:, <organisation>	10
sb:, <span>	-12
sb:, although	11
sb:, and	-14
sb:, are	-13
sb:, at	7
sb:, by	11
sb:, continue	-14
sb:, end	11
sb:, for	-24
sb:, he	14
sb:, in	16
sb:, that	23
sb:, the	9
sb:, till	11
sb:, unless	11
sb:, until	15
sb:, up	16
sb:, valid	-11
sb:, was	-17
sb:, when	11
sb:, which	-19
sb:, will	17
sb:, would	23
sb:-	18
sb:- call	9
sb:. <number>	14
sb:. m	-12
sb:/	12
sb:: <level>	10
sb:: <number>	-22
sb:: <seat>	14
sb:: <span>	33
sb:: from	11
sb:: it	16
sb:: the	-20
sb:; it	-14
sb:; the	12
sb:<day-ahead>	39
sb:<day-ahead> ,	10
sb:<day-ahead> and	20
sb:<day-ahead> is	11
sb:<day-ahead> to	12
sb:<day-ahead> until	10
sb:<day-gone>	18
sb:<day-gone> 's	9
sb:<day-gone> <name>	-9
sb:<day-gone> and	-22
sb:<day-gone> evening	-10
sb:<day-gone> that	22
sb:<day-gone> to	-22
sb:<day-today> (	-15
sb:<day-today> and	-14
sb:<day-today> sign	-8
sb:<day-today> that	-16
sb:<day-today> —	12
sb:<duty>	-6
sb:<goods>	-10
sb:<level-noun>	-27
sb:<level> ,	-25
sb:<level> at	13
sb:<level> in	10
sb:<level> on	19
sb:<money>	-25
sb:<month-gone>	15
sb:<month-gone> ,	18
sb:<month-gone> and	-17
sb:<month-gone> is	-17
sb:<month-gone> that	21
sb:<name> 's	-15
sb:<name> ,	-29
sb:<name> <level>	-9
sb:<name> has	6
sb:<name> make	-10
sb:<name> meet	17
sb:<name> settle	15
sb:<name> that	-11
sb:<name> to	25
sb:<name> until	19
sb:<name> which	11
sb:<name> will	17
sb:<number>	-16
sb:<number> :	-13
sb:<number> a	-11
sb:<number> exclusion	-10
sb:<number> further	10
sb:<number> run	10
sb:<number> the	-9
sb:<number> —	16
sb:<office> <person>	-12
sb:<office> agree	11
sb:<office> has	10
sb:<organisation> approve	8
sb:<organisation> confirm	-10
sb:<organisation> has	13
sb:<organisation> say	-10
sb:<person>	11
sb:<person> ,	-13
sb:<person> :	17
sb:<person> agree	-17
sb:<person> and	-22
sb:<person> has	15
sb:<person> have	-9
sb:<person> say	19
sb:<person> sign	-10
sb:<points>	19
sb:<points> ,	23
sb:<points> on	14
sb:<points> that	9
sb:<quality>	12
sb:<quality> car	-11
sb:<quality> good	-22
sb:<quality> half	11
sb:<quality> ministry	10
sb:<quality> origin	8
sb:<seat> :	11
sb:<seat> on	-15
sb:<sender>	-33
sb:<span> ,	10
sb:<span> and	17
sb:<span> earlier	9
sb:<span> end	17
sb:<span> more	10
sb:<span> of	-14
sb:<span> to	-16
sb:<taker>	-24
sb:<v-buy>	-9
sb:<v-deny>	-18
sb:<v-end>	18
sb:<v-propose>	20
sb:<v-sell>	-18
sb:<v-threaten>	-14
sb:[	14
sb:a .	-14
sb:a <span>	-13
sb:a pause	-14
sb:a prolongation	-7
sb:a second	10
sb:a standstill	15
sb:a television	13
sb:about	12
sb:about a	11
sb:above	-11
sb:according	22
sb:according to	16
sb:add	-19
sb:adopt	9
sb:adopt the	12
sb:again	-11
sb:again be	10
sb:agree	20
sb:agree ,	20
sb:agree <day-gone>	-14
sb:agree in	-25
sb:agree to	34
sb:agreement	-18
sb:agreement was	11
sb:all	19
sb:all of	14
sb:although	11
sb:an extension	12
sb:an hour	11
sb:and <person>	-49
sb:and beef	11
sb:and it	-14
sb:and keep	-13
sb:and run	15
sb:and textile	-12
sb:and they	17
sb:and until	9
sb:and will	-15
sb:and with	8
sb:announce	-24
sb:announce on	7
sb:announce that	-15
sb:another <points>	17
sb:answer	10
sb:antigua	13
sb:apply from	-9
sb:apply until	19
sb:approve ,	10
sb:are	-22
sb:are <level>	12
sb:are suspend	-20
sb:are to	-7
sb:arrangement	12
sb:arrangement with	-10
sb:as	12
sb:as before	15
sb:ask about	11
sb:at <level>	7
sb:at noon	-10
sb:at once	-12
sb:away	11
sb:back	-24
sb:back to	-14
sb:ban	-15
sb:ban on	-12
sb:be	18
sb:be apply	-11
sb:be approve	10
sb:be carry	9
sb:be cut	9
sb:be prolonged	10
sb:been	-21
sb:been on	9
sb:been prolonged	-23
sb:before	-17
sb:before the	-31
sb:begin in	-13
sb:bergen	10
sb:bergen on	12
sb:between	-20
sb:between <name>	-24
sb:black	15
sb:both	8
sb:but	-18
sb:but the	-12
sb:butter	10
sb:by <office>	-10
sb:by a	10
sb:by telephone	12
sb:by the	-22
sb:by which	-10
sb:c	-14
sb:c )	-9
sb:calendar	-9
sb:call reciprocal	12
sb:can	-17
sb:car	-17
sb:carry	20
sb:carry on	8
sb:carry the	18
sb:cease	10
sb:cease on	15
sb:charge <level>	-12
sb:charge each	10
sb:clear	12
sb:cocoa butter	11
sb:colleague ,	9
sb:come	-22
sb:come to	-9
sb:commerce	31
sb:commerce ministry	15
sb:commerce secretary	9
sb:company	-19
sb:conclude	-11
sb:confirm on	-10
sb:confirm the	10
sb:continue in	10
sb:contract	-18
sb:cotton yarn	8
sb:could	-15
sb:country	-17
sb:country ,	-18
sb:country was	10
sb:custom	-15
sb:custom duty	-12
sb:cut to	9
sb:date	14
sb:date of	11
sb:day	-13
sb:day is	-10
sb:deadline	-11
sb:deal by	9
sb:decided	-18
sb:decided to	-16
sb:delay	12
sb:document	12
sb:down	-15
sb:drop	-13
sb:due on	12
sb:duration	16
sb:duty ,	-25
sb:duty by	10
sb:duty is	-13
sb:duty of	7
sb:duty on	-11
sb:duty which	9
sb:each	20
sb:each other	11
sb:each side	11
sb:earlier ,	9
sb:early	10
sb:effect on	9
sb:either	-16
sb:either side	-15
sb:end	13
sb:end on	13
sb:energy	9
sb:exchanged	14
sb:exclusion	-13
sb:exclusion from	-14
sb:expect	-24
sb:expire in	-9
sb:expire on	10
sb:extend to	13
sb:extend until	-10
sb:extension	25
sb:extension of	11
sb:extension to	20
sb:extra	-13
sb:fall	9
sb:fall due	13
sb:fee	-27
sb:five	10
sb:flat	8
sb:for	-20
sb:for an	13
sb:for its	17
sb:force on	11
sb:found	-12
sb:free	-18
sb:freeze	14
sb:from	-12
sb:frozen until	-14
sb:further point	10
sb:gazetted	11
sb:geneva	-16
sb:get	-8
sb:glass	8
sb:go on	11
sb:good	-29
sb:good from	-9
sb:government	10
sb:guayaquil	14
sb:had	-8
sb:had been	-18
sb:had tell	13
sb:half of	12
sb:halve	11
sb:has <span>	-21
sb:has agree	-13
sb:has been	-27
sb:has given	9
sb:has offer	-20
sb:has prolonged	9
sb:has propose	20
sb:has suspend	-11
sb:has until	-14
sb:have been	15
sb:have end	-7
sb:have extend	-10
sb:have prolonged	-25
sb:have sign	11
sb:he	-5
sb:he and	-9
sb:he was	11
sb:he'd	12
sb:heightened	13
sb:heightened reciprocal	13
sb:here	16
sb:higher	-8
sb:his	-15
sb:hold	-9
sb:hold in	-11
sb:hold since	8
sb:hon	10
sb:hour	16
sb:hour and	9
sb:house	9
sb:household	-17
sb:how	-11
sb:how long	-10
sb:if	17
sb:if there	8
sb:in <month-gone>	17
sb:in antigua	13
sb:in bergen	12
sb:in busan	-8
sb:in force	-11
sb:in the	-19
sb:in which	11
sb:increase	-11
sb:initialled in	14
sb:is ,	19
sb:is <span>	11
sb:is good	-23
sb:is in	-19
sb:is prolonged	-29
sb:is reach	13
sb:is to	21
sb:is until	11
sb:it 's	12
sb:it be	11
sb:it begin	12
sb:it expire	-9
sb:it has	-21
sb:it is	17
sb:it keep	9
sb:it last	-16
sb:it now	-7
sb:it on	11
sb:it start	-16
sb:it stay	-16
sb:it to	-13
sb:it was	-10
sb:it will	10
sb:it would	34
sb:it'll	-9
sb:its tariff	10
sb:itself ,	10
sb:joint	-9
sb:keep <quality>	14
sb:keep a	-13
sb:keep its	-12
sb:keep the	16
sb:kuala	14
sb:kuala lumpur	14
sb:last	-7
sb:last <month-gone>	-9
sb:last day	-14
sb:last for	-26
sb:leave the	-19
sb:letter ,	11
sb:licence on	11
sb:list	-11
sb:long	-17
sb:longer ,	-8
sb:look at	9
sb:lower	20
sb:lower the	12
sb:lower to	9
sb:lumpur	14
sb:m	-12
sb:m .	-12
sb:make it	-12
sb:maker	-11
sb:may	-34
sb:meal	-12
sb:meet here	11
sb:midnight	-11
sb:minister ,	-12
sb:ministry	23
sb:ministry of	14
sb:monday	-8
sb:month old	10
sb:moratorium on	-11
sb:mouth	15
sb:mr	-10
sb:mr <person>	-8
sb:must	-19
sb:my	-8
sb:name	-9
sb:negotiate	-10
sb:negotiation	-12
sb:new	14
sb:new one	21
sb:next week	11
sb:night ,	11
sb:no	16
sb:noon	-9
sb:not go	11
sb:not yet	12
sb:nothing	-25
sb:now	-17
sb:now hold	-10
sb:now it	11
sb:of	-12
sb:of <day-gone>	11
sb:of <level>	-14
sb:of <number>	11
sb:of <points>	-13
sb:of a	24
sb:of additional	-10
sb:of commerce	13
sb:of duty	-14
sb:of talk	-15
sb:of their	13
sb:of three	10
sb:off	-31
sb:old ,	10
sb:olive	10
sb:olive oil	10
sb:on	13
sb:on <day-ahead>	27
sb:on <day-today>	22
sb:on a	11
sb:on cotton	9
sb:on dairy	13
sb:on each	16
sb:on good	-15
sb:on hold	14
sb:on it	-10
sb:on television	20
sb:on to	19
sb:once the	10
sb:one	16
sb:one ,	11
sb:onion	12
sb:order	-16
sb:other 's	-8
sb:otherwise	-11
sb:our	-10
sb:out	-11
sb:over on	-9
sb:over the	-15
sb:palm	-13
sb:palm oil	-8
sb:paper	31
sb:part	13
sb:part of	10
sb:past	18
sb:pause in	-21
sb:pay the	-11
sb:phone	9
sb:phone ,	12
sb:place until	13
sb:point	9
sb:port	-14
sb:poultry	10
sb:prawn	9
sb:price	-14
sb:prolong it	16
sb:prolong the	11
sb:prolongation ,	12
sb:prolongation of	-9
sb:prolonged	-15
sb:prolonged ,	-11
sb:prolonged by	-10
sb:prolonged its	12
sb:prolonged the	-16
sb:propose	20
sb:propose an	-12
sb:propose that	17
sb:propose to	20
sb:published	-11
sb:put	-14
sb:put off	-14
sb:quarrel	17
sb:question	-17
sb:question :	-15
sb:raise	10
sb:rate of	9
sb:reach by	14
sb:reciprocal	16
sb:reciprocal tariff	19
sb:recommend	13
sb:reduce	-15
sb:remain so	9
sb:renewal	-17
sb:report	-11
sb:return	-16
sb:round of	-11
sb:rule	-17
sb:rum	15
sb:run	-6
sb:run for	-11
sb:run out	-15
sb:safeguard	-15
sb:same	18
sb:same day	13
sb:say	15
sb:say in	33
sb:say that	-25
sb:season	12
sb:season ,	10
sb:secretary	12
sb:set	-16
sb:settle	12
sb:shall	24
sb:ship	-19
sb:should it	9
sb:show	12
sb:side agree	17
sb:side had	17
sb:sign	-15
sb:sign ,	10
sb:sign an	-10
sb:sign by	-10
sb:sign for	9
sb:signature	15
sb:since	-22
sb:since <day-gone>	-16
sb:since <month-gone>	12
sb:since spring	10
sb:so	8
sb:so -	9
sb:special	12
sb:special duty	16
sb:spoke	13
sb:spoken	10
sb:spoken of	11
sb:spring	16
sb:spring ,	20
sb:stand	-15
sb:standstill	10
sb:standstill ,	19
sb:standstill of	-13
sb:standstill on	-11
sb:start on	13
sb:state	-24
sb:statement	-12
sb:stay	11
sb:stay ,	10
sb:stay on	20
sb:stay suspend	11
sb:stockholm	-9
sb:stop	12
sb:stop on	10
sb:stretched	23
sb:subject to	11
sb:successor	-10
sb:sugar	20
sb:summer	-11
sb:sunday ,	10
sb:surcharge	-34
sb:surcharge of	-12
sb:suspend for	14
sb:suspend in	11
sb:suspension begin	-16
sb:suspension end	10
sb:suspension is	-13
sb:suspension last	-14
sb:take	13
sb:take the	14
sb:talk	-35
sb:tariff ,	10
sb:tariff of	-18
sb:tariff on	-11
sb:tariff truce	15
sb:tariff until	-21
sb:telephone	15
sb:telephone on	16
sb:television	29
sb:temporary	-12
sb:textile	-12
sb:than	-11
sb:that ,	-13
sb:that <person>	-13
sb:that <seat>	16
sb:that end	-13
sb:that expire	-9
sb:that is	20
sb:that take	16
sb:that they	-15
sb:that was	-13
sb:that we	9
sb:the <day-ahead>	19
sb:the <name>	15
sb:the <office>	-12
sb:the <person>	26
sb:the <points>	15
sb:the <seat>	-33
sb:the <span>	16
sb:the answer	12
sb:the ceasefire	-14
sb:the date	11
sb:the end	18
sb:the exclusion	-18
sb:the extension	18
sb:the heightened	13
sb:the new	20
sb:the night	-12
sb:the old	-13
sb:the order	-14
sb:the other	-14
sb:the party	-8
sb:the present	14
sb:the rate	14
sb:the reciprocal	-26
sb:the result	11
sb:the safeguard	-10
sb:the same	18
sb:the season	11
sb:the so	9
sb:the spring	11
sb:the surcharge	-21
sb:the tariff	-28
sb:the three	10
sb:the time	13
sb:the truce	-12
sb:the year	10
sb:their tariff	15
sb:there 's	10
sb:therefore	9
sb:these are	10
sb:they agree	17
sb:they have	-12
sb:they will	-25
sb:they'll	11
sb:thi	17
sb:thi is	17
sb:thi paper	12
sb:three	29
sb:through	19
sb:through the	18
sb:thu	-10
sb:tile	7
sb:till	24
sb:till the	22
sb:to	21
sb:to <day-ahead>	-14
sb:to <day-gone>	13
sb:to <level>	8
sb:to <number>	-20
sb:to <person>	12
sb:to <span>	-10
sb:to a	-13
sb:to carry	16
sb:to end	-18
sb:to freeze	11
sb:to go	22
sb:to its	-10
sb:to lapse	8
sb:to leave	18
sb:to let	10
sb:to prolong	25
sb:to raise	8
sb:to see	-11
sb:to the	18
sb:trade truce	11
sb:trial	-13
sb:truce	-9
sb:truce ,	11
sb:truce begin	-9
sb:truce has	-12
sb:truce in	13
sb:truce now	-16
sb:truce of	-8
sb:truce on	-12
sb:truce over	13
sb:truce run	-14
sb:truce that	-33
sb:truce to	29
sb:truce with	5
sb:truce would	6
sb:two ,	9
sb:two have	10
sb:two of	9
sb:two side	11
sb:under	-25
sb:until	14
sb:until the	14
sb:up	14
sb:up to	18
sb:us to	-9
sb:valid	-13
sb:validity	14
sb:vote	-15
sb:was	-17
sb:was conclude	-13
sb:was not	10
sb:was prolonged	-12
sb:was renewed	-11
sb:was say	10
sb:we	15
sb:week and	13
sb:welcome	9
sb:were	-31
sb:what	19
sb:what the	11
sb:when	9
sb:whether	-10
sb:which	-14
sb:which begin	13
sb:which end	-16
sb:which had	-15
sb:which has	-10
sb:which have	10
sb:which it	18
sb:which last	9
sb:which run	-10
sb:which was	-8
sb:which would	-19
sb:will	17
sb:will end	12
sb:will have	9
sb:will not	11
sb:will run	10
sb:without	-23
sb:word	13
sb:word of	10
sb:working	-12
sb:would	30
sb:would carry	9
sb:would go	-12
sb:would keep	13
sb:would last	33
sb:would like	8
sb:would run	16
sb:write	-21
sb:yet	9
sb:you	-9
sb:your	-17
sb:—	10
t0=future	10
t0=modal	-14
t0=past	-14
t0=past-passive	-31
t0=past-passive-not	11
t0=perfect	-17
t0=present	-6
t1=gerund	15
t1=infinitive	19
t1=participle-passive	-8
t1=past	-33
t1=past-passive	-29
t1=past-passive-not	11
t1=perfect	-18
t1=present	-9
t1=present-passive	-11
t2=future	-14
t2=past	-18
t:loose & d:gone	-17
t:loose-l	14
t:loose-l3	16
t:loose-r	-13
t:loose-r3	-14
t:more & d:ahead	18
t:more & d:gone	-38
t:more-in	-15
t:more-in0	-15
t:more-l	24
t:more-l0	-9
t:more-l1	39
t:more-r	-8
t:more-r1	-16
t:more-r2	-23
t:more-r3	13
t:quiet	13
t:quiet & d:ahead	14
t:quiet-l1	-30
t:quiet-l2	27
t:quiet-l3	17
t:truce & d:ahead	9
t:truce & d:gone	-35
t:truce-l3	-16
t:truce-r3	-18
tn:loose	-18
tp:loose	31
tp:more	-17
tp:quiet	-18
tp:truce	11
tp:verb	-20
v0-none	-31
v0=be	-12
v0=begin	14
v0=carry	10
v0=charge	-13
v0=come	-9
v0=confirm	10
v0=expect	-13
v0=extend	-8
v0=get	-12
v0=go	-10
v0=have	-39
v0=introduce	9
v0=keep	-7
v0=like	12
v0=look	10
v0=make	11
v0=meet	-18
v0=other	-15
v0=recommend	13
v0=return	-10
v0=sit	-10
v0=sleep	10
v0=stand	-10
v0=stop	16
v0=suspend	-29
v1-none	-27
v1=begin	9
v1=carry	17
v1=charge	-15
v1=clear	14
v1=come	-9
v1=conclude	-10
v1=confirm	10
v1=get	-12
v1=have	-36
v1=introduce	8
v1=levy	-10
v1=look	10
v1=meet	-22
v1=raise	12
v1=recommend	13
v1=return	-10
v1=see	-17
v1=sit	-10
v1=sleep	9
v1=stop	9
v2-none	-30
v2=be	12
v2=pay	-11
v2=settle	11
v2=sign	-9
vt0=agree past	20
vt0=agree perfect	-11
vt0=be past	11
vt0=begin present	14
vt0=carry modal	14
vt0=come present	-8
vt0=end future	9
vt0=extend future	-11
vt0=extend modal	11
vt0=extend present	-9
vt0=go modal	-12
vt0=have present	-33
vt0=keep present	-22
vt0=like modal	12
vt0=look future	12
vt0=make present	14
vt0=move present	12
vt0=other future	17
vt0=other past	-13
vt0=propose perfect	9
vt0=reach present	18
vt0=run future	12
vt0=run modal	17
vt0=run past	-10
vt0=run present	-12
vt0=sign perfect	11
vt0=sleep present	10
vt0=stay future	-21
vt0=stay present	10
vt0=stop present	17
vt0=take modal	11
vt1=agree past	12
vt1=agree perfect	-13
vt1=be past	11
vt1=begin present	16
vt1=carry infinitive	11
vt1=carry modal	14
vt1=come present	-8
vt1=end future	9
vt1=end participle	-9
vt1=extend future	-11
vt1=extend infinitive	10
vt1=extend modal	11
vt1=extend present	-8
vt1=go future	-12
vt1=go infinitive	16
vt1=have present	-30
vt1=keep present	-10
vt1=look future	12
vt1=make present	14
vt1=move present	12
vt1=other future	17
vt1=other past	-11
vt1=raise infinitive	8
vt1=reach present	18
vt1=remain present	-14
vt1=run future	12
vt1=run modal	17
vt1=run past	-10
vt1=run present	-12
vt1=sign perfect	11
vt1=sleep present	10
vt1=stay future	-12
vt1=stop present	10
vt1=take modal	11
vt2=be present	17
vt2=settle infinitive	11`;
