// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-11
a:.	-15
a:<agent>	11
a:<day-ahead> .	11
a:<day-gone> .	17
a:<day-today>	-9
a:<level> <level>	11
a:<level> in	10
a:<name>	-8
a:<name> and	9
a:<not>	-23
a:<number> in	11
a:<organisation> of	9
a:<seat>	-13
a:<span>	-17
a:<span> .	-18
a:<v-down>	13
a:<v-stay>	-8
a:a	22
a:a dispute	11
a:again	-15
a:alone	-11
a:and <number>	9
a:are	-14
a:as	9
a:as a	11
a:both	13
a:by a	10
a:coffee	11
a:decree	12
a:dispute	12
a:draft	12
a:for	-18
a:for the	7
a:from	-17
a:go	-10
a:in <name>	9
a:instead	13
a:instead of	9
a:is <day-ahead>	11
a:it	-20
a:its duty	10
a:next	15
a:next year	19
a:note	12
a:of thi	-11
a:on <day-ahead>	-11
a:settle	10
a:sign	-12
a:tariff	-10
a:the	-24
a:the <office>	-10
a:they	-10
a:thi	-17
a:timber	11
a:to <number>	11
a:to settle	10
a:whole	19
a:will	-18
a:will be	-9
a:with	-15
a:without	-12
a:year	14
a:year .	20
b:" the	20
b:'s	-25
b:'s <level>	9
b:'s <person>	-8
b:'s decision	9
b:'s good	-13
b:'s no	11
b:,	-9
b:, are	-12
b:, end	12
b:, it	13
b:, the	-51
b:, till	10
b:, up	20
b:, valid	-10
b:, was	-14
b:, will	9
b:-	15
b:.	-11
b:/ the	10
b::	-12
b:: <level>	13
b:: <name>	-18
b:: <number>	-22
b:: <seat>	13
b:: and	10
b:: from	17
b:: it	10
b:: the	-14
b:; it	-21
b:; the	12
b:<day-ahead>	34
b:<day-ahead> and	18
b:<day-ahead> is	11
b:<day-ahead> to	18
b:<day-gone>	12
b:<day-gone> he	11
b:<day-gone> in	13
b:<day-gone> to	-15
b:<day-today>	23
b:<day-today> to	10
b:<duty>	10
b:<goods>	12
b:<level> at	14
b:<level> from	-6
b:<level> here	11
b:<level> in	15
b:<level> on	8
b:<money>	-17
b:<month-gone>	9
b:<name> 's	-27
b:<name> and	18
b:<name> charge	9
b:<name> extend	-14
b:<name> from	12
b:<name> has	11
b:<name> have	-24
b:<name> in	9
b:<name> meet	9
b:<name> run	-11
b:<name> to	17
b:<name> until	17
b:<number>	-32
b:<number> /	9
b:<number> from	-12
b:<number> run	9
b:<office> agree	11
b:<office> from	10
b:<organisation>	-28
b:<person>	-24
b:<person> agree	-16
b:<person> on	-11
b:<points>	-26
b:<points> of	-15
b:<quality> good	-11
b:<quality> ministry	11
b:<seat>	6
b:<seat> and	15
b:<seat> on	-22
b:<seat> run	9
b:<sender>	-19
b:<span>	-10
b:<span> end	19
b:<span> of	-10
b:<taker>	-11
b:<v-buy>	-10
b:<v-end>	12
b:<v-sell>	-18
b:<v-stay>	4
b:a	-53
b:a further	-12
b:a standstill	14
b:a truce	-10
b:again	-12
b:agree	10
b:agree to	11
b:agreement was	11
b:although	11
b:an extension	19
b:and	14
b:and <name>	9
b:and <person>	-26
b:and <seat>	15
b:and run	9
b:and suspend	9
b:and they	11
b:and until	12
b:and will	-14
b:announce tariff	14
b:apply until	13
b:are	-38
b:are to	-25
b:arrangement	16
b:as	16
b:ask	-10
b:at the	-32
b:away	10
b:back	-30
b:back to	-10
b:be apply	-11
b:be prolong	18
b:been	-15
b:been prolong	-14
b:before	-27
b:before the	-29
b:begin in	-8
b:between <name>	-10
b:between <seat>	10
b:both	15
b:busan	-14
b:by the	-24
b:call	-14
b:can	-9
b:carry	18
b:carry on	10
b:carry the	17
b:cease	9
b:cease on	14
b:ceasefire	-11
b:charge each	11
b:clear	13
b:come	-10
b:company	-11
b:conclude	-14
b:confirm the	10
b:continue in	10
b:contract	-16
b:could	-10
b:date	16
b:date of	10
b:day	-27
b:day is	-10
b:deadline	-9
b:deal by	10
b:delay	11
b:down	-12
b:due	-14
b:due on	11
b:due to	-15
b:duty	10
b:duty is	-10
b:duty of	9
b:each	15
b:each other	11
b:early on	10
b:effect	-20
b:either	-14
b:either side	-14
b:end	10
b:end on	9
b:energy	10
b:evening	-10
b:exchanged	10
b:exchanged on	10
b:exclusion under	8
b:expect	-16
b:extend to	15
b:extend until	-13
b:extension	9
b:extension to	12
b:fall	10
b:fall due	13
b:fee	-11
b:flat	8
b:for	-55
b:for <span>	-15
b:for its	9
b:for the	-10
b:free	-13
b:from	-15
b:from <day-ahead>	6
b:get	-11
b:given until	11
b:glass	8
b:good	-32
b:government	11
b:government sign	-11
b:guayaquil	14
b:had	-12
b:had been	-10
b:halifax on	9
b:has until	-12
b:have	-34
b:have agree	-14
b:have both	15
b:have end	-10
b:have extend	-8
b:have prolong	-12
b:he announce	14
b:he'd	10
b:here	10
b:his	-10
b:i	-12
b:if	17
b:in <month-gone>	16
b:in <name>	20
b:in <seat>	-21
b:in busan	-16
b:in halifax	10
b:in the	-23
b:in their	21
b:introduce	9
b:is due	-12
b:is prolong	-23
b:is reach	16
b:is suspend	-19
b:is to	18
b:is until	13
b:it	12
b:it doe	11
b:it has	-9
b:it is	24
b:it would	20
b:it'll	-10
b:its	-33
b:its extension	-10
b:its tariff	11
b:keep a	-14
b:keep its	-11
b:kuala	15
b:kuala lumpur	15
b:last day	-14
b:leave the	8
b:levy	-12
b:live	-13
b:look	10
b:look at	11
b:lower	16
b:lower the	12
b:lumpur	15
b:make it	-13
b:may	-24
b:meet	-11
b:ministry of	8
b:moratorium	-14
b:moratorium on	-11
b:must	-11
b:negotiation	-11
b:new	27
b:new date	11
b:new one	14
b:next week	13
b:not	13
b:not go	12
b:not prolong	8
b:nothing	-10
b:notice	-12
b:now	-11
b:now hold	-11
b:now it	9
b:of	-38
b:of <month-ahead>	-11
b:of <points>	-14
b:of commerce	8
b:of duty	-14
b:of the	-22
b:of three	11
b:offer to	13
b:old	-12
b:on	-8
b:on <day-ahead>	22
b:on <day-today>	28
b:on to	21
b:one	18
b:onion	12
b:open	-11
b:order	-16
b:other 's	-8
b:otherwise	-10
b:our	-14
b:out on	10
b:over on	-10
b:own	-12
b:pay <level>	13
b:pay the	-9
b:permanent agreement	11
b:place until	11
b:point	10
b:present one	10
b:prolong the	9
b:prolongation	14
b:propose to	11
b:put the	14
b:raise	11
b:reach by	15
b:recommend	11
b:reduction	-9
b:report	-8
b:return	-17
b:round	-10
b:run on	11
b:safeguard	-10
b:say	18
b:say in	18
b:see	-18
b:shall	22
b:ship	-12
b:side agree	19
b:side had	14
b:sign by	-11
b:sign for	11
b:since	-50
b:since the	-8
b:sit	-10
b:special	16
b:special duty	18
b:spoken	10
b:spoken of	11
b:stand	-12
b:standstill of	-17
b:state	-12
b:stay until	-11
b:stop	16
b:stop on	10
b:sugar	24
b:surcharge	-13
b:suspend in	11
b:suspend until	11
b:suspension	20
b:suspension end	9
b:suspension expire	11
b:suspension of	-11
b:take effect	-14
b:take the	10
b:talk	-16
b:tariff	11
b:tariff truce	22
b:tariff until	-19
b:that <name>	-11
b:that <seat>	18
b:that end	-12
b:that take	15
b:that the	20
b:that we	10
b:the	10
b:the <level>	-20
b:the <office>	-22
b:the <organisation>	-31
b:the <seat>	-10
b:the <span>	13
b:the additional	-12
b:the arrangement	12
b:the end	17
b:the last	-10
b:the new	18
b:the night	-10
b:the old	-10
b:the present	12
b:the reciprocal	-12
b:the reduction	-9
b:the suspension	22
b:the three	12
b:the understanding	10
b:their tariff	14
b:their truce	-9
b:there 's	11
b:therefore	10
b:they will	-21
b:they'll	10
b:three	16
b:through	15
b:through the	12
b:thu	-10
b:till	22
b:till the	23
b:to	31
b:to <goods-amount>	10
b:to <level>	-7
b:to carry	9
b:to end	-14
b:to extend	12
b:to go	19
b:to leave	10
b:to prolong	19
b:to see	-9
b:to the	17
b:treaty	12
b:truce	-13
b:truce from	-14
b:truce last	-20
b:truce now	-14
b:truce of	-10
b:truce run	-22
b:truce to	13
b:truce with	15
b:two of	11
b:until	20
b:until the	11
b:up	22
b:up to	23
b:us	-10
b:us to	-9
b:was not	12
b:was prolong	-14
b:was say	9
b:was to	-12
b:we	11
b:welcome	10
b:were	-18
b:which <name>	9
b:which end	-20
b:which it	16
b:which last	9
b:which run	-12
b:which the	-14
b:will	14
b:will end	13
b:will keep	10
b:will stay	-20
b:without	-14
b:wool	10
b:word	20
b:word of	15
b:would	17
b:would be	10
b:would carry	8
b:would go	-9
b:would have	-20
b:would last	33
b:would like	11
b:would run	19
b:year end	10
b:yet	12
b:your	-9
c0=agree	21
c0=bear	-12
c0=down	-13
c0=propose	16
c0=renew	-16
c0=return	-18
c0=target	-13
c1=agree & d:gone	-10
c1=bear & d:gone	-11
c1=begin & d:ahead	23
c1=begin & d:gone	-12
c1=buy	-10
c1=down	-21
c1=down & d:ahead	-18
c1=end & d:gone	-12
c1=impose	-12
c1=impose & d:gone	-33
c1=propose	-8
c1=return	-19
c1=return & d:ahead	-18
c1=say & d:ahead	15
c1=say & d:gone	-8
c1=sign & d:gone	-11
c1=stay & d:ahead	7
c1=stay & d:gone	-25
c1=target	-31
c1=target & d:ahead	-28
c2=down	12
c2=impose	-24
c2=propose	13
c2=sign	-10
ct0=agree modal	-10
ct0=agree past	15
ct0=agree past-passive	-13
ct0=agree present	14
ct0=agree present-passive	11
ct0=bear future-passive	13
ct0=bear past	-12
ct0=bear present	-17
ct0=end modal	-12
ct0=impose future	9
ct0=impose future-passive	-24
ct0=impose perfect	-14
ct0=impose present-passive	-13
ct0=propose future-passive	10
ct0=propose past	10
ct0=propose pluperfect	9
ct0=renew present	-17
ct0=say past	-13
ct0=say perfect	20
ct0=sign perfect	9
ct0=stay future	12
ct0=stay modal	10
ct0=stay perfect	-16
ct0=suspend future	-14
ct0=suspend past	-11
ct0=suspend present	8
ct0=suspend present-passive	-13
ct0=up modal	-9
ct1=agree modal	-10
ct1=agree past-passive	-13
ct1=agree present	16
ct1=agree present-passive	11
ct1=bear future-passive	13
ct1=bear past	-12
ct1=bear present	-16
ct1=begin gerund	13
ct1=begin infinitive	12
ct1=end future	13
ct1=end modal	-12
ct1=end participle-passive	-11
ct1=end past	-17
ct1=impose future-passive	-24
ct1=impose infinitive	23
ct1=impose perfect	-30
ct1=impose present-passive	-22
ct1=propose future-passive	10
ct1=propose perfect	-10
ct1=renew infinitive	28
ct1=renew present	-15
ct1=say past	-13
ct1=say perfect	20
ct1=sign present	12
ct1=stay modal	10
ct1=stay perfect	-16
ct1=stay present	-15
ct1=suspend participle-passive	9
ct1=suspend past	-10
ct1=suspend present-passive	-13
ct1=up infinitive	20
ct2=down infinitive	13
ct2=impose infinitive	9
ct2=impose present	-8
d:after and ends on	-19
d:after and expires on	13
d:after to the	11
d:after until	14
d:ahead own	18
d:ahead-0	-53
d:ahead-1	-156
d:ahead-2	-164
d:ahead-3	-32
d:ahead-4	88
d:ahead-5	32
d:ahead-6	43
d:at=0	-19
d:at=3	-63
d:before ,	-14
d:begins	-56
d:begins ahead	-32
d:begins gone	-35
d:begins today	-9
d:ends	24
d:ends ahead	29
d:ends gone	-15
d:ends other ahead	18
d:ends own ahead	24
d:gone	-160
d:gone other	-104
d:gone own	-72
d:gone-0	-15
d:gone-1	-30
d:gone-2	-14
d:gone-3	-11
d:gone-4	-23
d:gone-5	-86
d:how=relative	-57
d:how=weekday	-138
d:named=0	-55
d:named=2	14
d:rank=0	-77
d:rank=0 of 1	-26
d:rank=0 of 2	-35
d:rank=0 of 3	-51
d:rank=0 of 4	-26
d:rank=1 of 2	36
d:rank=1 of 3	-36
d:rank=1 of 4	-55
d:rank=2	16
d:rank=2 of 3	43
d:rank=2 of 4	14
d:rank=3	47
d:span-before	22
d:today	-60
d:today own	-60
d:today-0	-60
f:!	16
f:"	-33
f:.	-12
f::	11
f:<agent>	8
f:<day-today>	-8
f:<duty>	-6
f:<gate>	-7
f:<goods-amount>	22
f:<level>	-7
f:<money>	-31
f:<month-ahead>	-30
f:<month-gone>	-24
f:<not>	19
f:<number>	-27
f:<office>	-7
f:<organisation>	20
f:<person>	-9
f:<seat>	20
f:<span>	-26
f:<taker>	-24
f:<v-agree>	-20
f:<v-bear>	-12
f:<v-begin>	-5
f:<v-buy>	15
f:<v-impose>	-8
f:<v-refuse>	-11
f:<v-return>	24
f:<v-say>	8
f:<v-sign>	11
f:<v-stay>	-26
f:<v-threaten>	-29
f:<v-up>	26
f:a	-23
f:about	-21
f:according	12
f:add	-13
f:additional	-29
f:after	-40
f:again	15
f:agent	11
f:agree	-16
f:already	21
f:also	-10
f:althing	12
f:an	-26
f:and	-9
f:another	-9
f:any	-11
f:anything	-17
f:apply	-10
f:asleep	14
f:at	16
f:back	19
f:because	-11
f:been	-26
f:beer	9
f:before	-26
f:begin	-15
f:beyond	15
f:both	-15
f:bring	-12
f:busan	-9
f:buse	-11
f:buyer	-15
f:cabinet	13
f:cable	-9
f:case	10
f:charge	14
f:close	-11
f:coffee	14
f:come	-20
f:commerce	15
f:commissioner	11
f:confirm	21
f:congress	11
f:consent	21
f:consider	10
f:could	20
f:countermeasure	14
f:country	-19
f:crab	10
f:custom	-16
f:date	34
f:day	14
f:deal	-19
f:decide	10
f:decree	-12
f:did	21
f:die	14
f:doe	-26
f:down	-30
f:due	-13
f:during	-11
f:duty	-7
f:each	-12
f:earlier	-13
f:economy	-15
f:effect	-12
f:enter	21
f:every	-11
f:exchanged	-19
f:face	7
f:fact	20
f:fail	10
f:fall	17
f:far	7
f:fertiliser	-11
f:find	13
f:first	9
f:fish	-11
f:following	11
f:former	31
f:free	-11
f:from	-22
f:full	-11
f:gave	13
f:give	13
f:given	9
f:go	33
f:good	-10
f:had	-22
f:half	35
f:halve	11
f:has	28
f:hasn't	13
f:have	-31
f:hour	-11
f:house	-16
f:i	-15
f:initial	10
f:interest	-10
f:into	12
f:it	27
f:its	25
f:jean	11
f:leather	-10
f:leave	30
f:length	12
f:let	-14
f:letter	-17
f:levy	28
f:lift	-9
f:link	13
f:london	10
f:long	-14
f:longer	-14
f:look	11
f:lose	8
f:lower	-14
f:machine	18
f:make	-9
f:meet	-30
f:mentioned	8
f:midnight	-8
f:ministry	24
f:minute	-22
f:month	14
f:more	17
f:morning	16
f:move	14
f:mr	19
f:must	17
f:my	15
f:named	14
f:negotiate	13
f:next	30
f:no	26
f:nobody	-14
f:nod	12
f:note	15
f:offer	-13
f:once	31
f:one	-14
f:only	-19
f:ordinance	-8
f:ordinary	13
f:origin	-10
f:other	17
f:our	18
f:out	15
f:package	14
f:palm	-10
f:paper	18
f:pay	-29
f:payable	9
f:pen	-13
f:phosphate	10
f:pork	8
f:premium	12
f:present	19
f:president	-25
f:printer	11
f:prolongation	-19
f:propose	-10
f:put	15
f:quantity	10
f:raise	-15
f:rate	18
f:rather	-11
f:reason	-11
f:remain	-34
f:renewal	-17
f:report	14
f:require	20
f:return	24
f:right	-21
f:round	-30
f:run	8
f:same	22
f:say	18
f:season	-14
f:second	-10
f:section	-12
f:sheet	19
f:shipment	18
f:snap	10
f:so	19
f:some	-12
f:spot	11
f:stay	-8
f:steel	-11
f:stock	12
f:strike	-9
f:such	-10
f:sum	7
f:surcharge	-11
f:suspension	14
f:tariff	-8
f:taro	13
f:tell	10
f:text	19
f:than	-10
f:that	-7
f:the	16
f:then	14
f:thereby	-8
f:thi	38
f:thing	-10
f:third	-9
f:those	-10
f:time	-11
f:two	-23
f:under	-33
f:unless	-11
f:until	-44
f:upon	12
f:vote	-14
f:walnut	9
f:want	15
f:warn	-23
f:was	-22
f:way	13
f:we	14
f:were	-32
f:where	22
f:which	11
f:while	-15
f:who	-11
f:whose	12
f:why	-14
f:will	26
f:wine	-11
f:with	-34
f:worth	-15
f:write	-20
f:yes	10
f:yet	38
first-of-paragraph	-34
has-gerund	18
has-infinitive	28
has-modal	-14
has-participle	-17
has-past	-19
has-pluperfect	-8
has-present	-17
l1=,	-27
l1=, & d:today	-24
l1=<begin> & d:today	-12
l1=<v-begin>	-9
l1=<v-say>	19
l1=<v-say> & d:ahead	20
l1=<v-stay>	11
l1=<v-stay> & d:ahead	11
l1=be	13
l1=be & d:ahead	13
l1=by	-13
l1=by & d:ahead	-9
l1=for	-12
l1=for & d:ahead	-10
l1=from	-43
l1=from & d:ahead	-33
l1=from & d:gone	-10
l1=make	13
l1=of	-19
l1=of & d:ahead	-12
l1=on	-47
l1=on & d:ahead	-23
l1=on & d:gone	-48
l1=say	16
l1=say & d:ahead	17
l1=since	-38
l1=since & d:ahead	-33
l1=that	12
l1=that & d:ahead	12
l1=the	11
l1=the & d:ahead	17
l1=the & d:gone	-21
l1=to	34
l1=to & d:ahead	38
l1=to & d:gone	-17
l1=until	14
l1=until & d:ahead	22
l1=until & d:gone	-25
l2=, & d:ahead	17
l2=, & d:gone	-8
l2=<begin>	-18
l2=<begin> & d:gone	-11
l2=<begin> & d:today	-15
l2=<day-ahead>	20
l2=<day-ahead> & d:ahead	21
l2=<goods>	-15
l2=<goods> & d:ahead	-11
l2=<level>	-29
l2=<level> & d:ahead	-25
l2=<name>	18
l2=<name> & d:ahead	20
l2=<not>	-9
l2=<not> & d:ahead	-8
l2=<number>	-18
l2=<number> & d:ahead	-15
l2=<person>	-13
l2=<person> & d:ahead	-10
l2=<seat>	-18
l2=<span>	-12
l2=<span> & d:ahead	-11
l2=<v-bear>	-27
l2=<v-bear> & d:ahead	-24
l2=<v-begin>	-19
l2=<v-begin> & d:ahead	-14
l2=<v-end>	19
l2=<v-end> & d:ahead	23
l2=<v-end> & d:gone	-9
l2=<v-impose> & d:ahead	7
l2=<v-impose> & d:gone	-10
l2=<v-propose>	-18
l2=<v-propose> & d:ahead	-15
l2=<v-renew>	16
l2=<v-renew> & d:ahead	17
l2=<v-say>	-17
l2=<v-say> & d:ahead	-10
l2=<v-sign>	-23
l2=<v-sign> & d:ahead	-18
l2=<v-stay> & d:ahead	5
l2=<v-target>	-11
l2=<v-up>	-15
l2=<v-up> & d:ahead	-13
l2=at	-30
l2=at & d:ahead	-28
l2=back	-18
l2=back & d:ahead	-18
l2=before	-12
l2=before & d:ahead	-11
l2=by	-22
l2=by & d:ahead	-20
l2=cease	14
l2=cease & d:ahead	14
l2=date	18
l2=date & d:ahead	19
l2=day	-12
l2=day & d:ahead	-11
l2=end	11
l2=end & d:ahead	14
l2=extend & d:ahead	9
l2=from	-15
l2=from & d:ahead	-14
l2=frozen	-14
l2=frozen & d:ahead	-14
l2=guayaquil	14
l2=guayaquil & d:ahead	14
l2=has	-10
l2=has & d:ahead	-10
l2=here	11
l2=here & d:ahead	11
l2=in	-14
l2=in & d:ahead	-12
l2=on & d:ahead	17
l2=other	20
l2=other & d:ahead	21
l2=out	13
l2=out & d:ahead	14
l2=past	12
l2=sign	-11
l2=sign & d:ahead	-9
l2=sleep	-10
l2=sleep & d:ahead	-10
l2=spoken	11
l2=spoken & d:ahead	11
l2=stay	-13
l2=stay & d:ahead	-12
l2=sunday	11
l2=sunday & d:ahead	11
l2=tariff	-17
l2=tariff & d:ahead	-17
l2=that	-14
l2=that & d:ahead	-13
l2=through	12
l2=through & d:ahead	13
l2=till	22
l2=till & d:ahead	23
l2=to	24
l2=to & d:ahead	27
l2=until	11
l2=until & d:ahead	13
l2=us	-16
l2=us & d:ahead	-16
l2=which	10
l2=which & d:ahead	10
l2=will	10
l2=will & d:ahead	10
l3="	-12
l3=" & d:ahead	-12
l3=<begin>	-14
l3=<begin> & d:gone	-17
l3=<begin> & d:today	-26
l3=<day-ahead>	9
l3=<day-ahead> & d:ahead	10
l3=<day-gone>	-12
l3=<day-gone> & d:ahead	-11
l3=<gate>	-12
l3=<gate> & d:ahead	-12
l3=<level-noun>	11
l3=<level-noun> & d:ahead	11
l3=<level>	-22
l3=<level> & d:ahead	-20
l3=<name>	-20
l3=<name> & d:ahead	-16
l3=<not>	11
l3=<not> & d:ahead	13
l3=<number>	-12
l3=<office>	-10
l3=<office> & d:ahead	-10
l3=<person>	-13
l3=<quality>	-21
l3=<quality> & d:ahead	-19
l3=<v-bear>	-19
l3=<v-bear> & d:ahead	-16
l3=<v-end> & d:ahead	11
l3=<v-impose>	-28
l3=<v-impose> & d:ahead	-24
l3=<v-propose>	-12
l3=<v-propose> & d:ahead	-11
l3=<v-sign>	-15
l3=<v-sign> & d:ahead	-13
l3=again	-17
l3=again & d:ahead	-17
l3=agreement	-12
l3=agreement & d:ahead	-12
l3=and	22
l3=and & d:ahead	24
l3=are	-10
l3=as	11
l3=as & d:ahead	11
l3=at	14
l3=at & d:ahead	15
l3=be	9
l3=be & d:ahead	11
l3=been	-13
l3=been & d:ahead	-11
l3=both	11
l3=both & d:ahead	11
l3=busan	-12
l3=busan & d:ahead	-12
l3=day	-11
l3=day & d:ahead	-11
l3=each	12
l3=each & d:ahead	12
l3=end	10
l3=end & d:ahead	10
l3=everything	14
l3=everything & d:ahead	14
l3=fall	13
l3=fall & d:ahead	13
l3=for	-7
l3=for & d:ahead	-6
l3=four	9
l3=from & d:ahead	7
l3=given	11
l3=given & d:ahead	11
l3=has	-11
l3=has & d:ahead	-10
l3=have	-10
l3=in	-23
l3=in & d:ahead	-17
l3=make	-13
l3=make & d:ahead	-13
l3=not	15
l3=not & d:ahead	15
l3=of	-18
l3=of & d:ahead	-16
l3=sleep	15
l3=sleep & d:ahead	16
l3=so	11
l3=so & d:ahead	12
l3=stop	12
l3=stop & d:ahead	12
l3=suspension	13
l3=suspension & d:ahead	13
l3=tariff	14
l3=tariff & d:ahead	14
l3=term	-10
l3=term & d:ahead	-10
l3=that	-16
l3=that & d:ahead	-15
l3=the & d:ahead	11
l3=therefore	10
l3=therefore & d:ahead	10
l3=they	31
l3=they & d:ahead	32
l3=thu	-10
l3=to	-34
l3=to & d:ahead	-29
l3=truce	-15
l3=truce & d:ahead	-12
l3=understanding	10
l3=up & d:ahead	8
l3=will	16
l3=will & d:ahead	17
l3=would	31
l3=would & d:ahead	33
l4='s	-21
l4='s & d:ahead	-19
l4=:	28
l4=: & d:ahead	29
l4=<agent>	-9
l4=<begin>	-16
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-31
l4=<day-ahead>	31
l4=<day-ahead> & d:ahead	31
l4=<day-today>	-20
l4=<day-today> & d:ahead	-20
l4=<duty>	-16
l4=<duty> & d:ahead	-14
l4=<goods>	-14
l4=<goods> & d:ahead	-12
l4=<level>	10
l4=<level> & d:ahead	12
l4=<name>	8
l4=<name> & d:ahead	11
l4=<quality>	-11
l4=<quality> & d:ahead	-9
l4=<v-bear> & d:ahead	12
l4=<v-begin>	-10
l4=<v-begin> & d:ahead	-9
l4=<v-renew>	-20
l4=<v-renew> & d:ahead	-20
l4=<v-return>	17
l4=<v-return> & d:ahead	17
l4=<v-say>	11
l4=<v-say> & d:ahead	13
l4=<v-stay>	-11
l4=<v-up>	-13
l4=apply	-11
l4=apply & d:ahead	-11
l4=arrangement	12
l4=arrangement & d:ahead	13
l4=busan	-14
l4=busan & d:ahead	-13
l4=carry	11
l4=carry & d:ahead	12
l4=confirm	10
l4=confirm & d:ahead	10
l4=doe	-11
l4=doe & d:ahead	-11
l4=due	-14
l4=due & d:ahead	-13
l4=end	-14
l4=end & d:ahead	-13
l4=extend	-17
l4=extend & d:ahead	-16
l4=extension	11
l4=extension & d:ahead	11
l4=had	-12
l4=had & d:ahead	-11
l4=has	-14
l4=i	-9
l4=in	-17
l4=its	-23
l4=its & d:ahead	-22
l4=look	12
l4=look & d:ahead	12
l4=now	-20
l4=now & d:ahead	-20
l4=of	-13
l4=once	-12
l4=once & d:ahead	-12
l4=paper	9
l4=paper & d:ahead	9
l4=point	11
l4=point & d:ahead	11
l4=rice	-9
l4=rice & d:ahead	-9
l4=shall	10
l4=shall & d:ahead	11
l4=signature	13
l4=signature & d:ahead	13
l4=spring	19
l4=spring & d:ahead	19
l4=suspension	20
l4=suspension & d:ahead	20
l4=tariff	-17
l4=tariff & d:ahead	-16
l4=the	17
l4=the & d:ahead	23
l4=the & d:gone	-8
l4=truce	8
l4=truce & d:ahead	10
l4=two	-11
l4=two & d:ahead	-10
l4=until	-11
l4=until & d:ahead	-10
l4=which	-21
l4=which & d:ahead	-20
l4=will	-10
l4=will & d:ahead	-9
l4=with	-22
l4=with & d:ahead	-21
l4=would	16
l4=would & d:ahead	17
l=, end	10
l=, end & d:ahead	10
l=, from	-8
l=, until	13
l=, until & d:ahead	14
l=<begin> <begin> & d:today	-12
l=<begin> from	-9
l=<day-ahead> ,	-10
l=<day-ahead> , & d:ahead	-9
l=<day-ahead> until	15
l=<day-ahead> until & d:ahead	16
l=<day-gone> ,	13
l=<day-gone> , & d:ahead	13
l=<level> from	-14
l=<level> from & d:ahead	-13
l=<level> on	-15
l=<level> on & d:ahead	-14
l=<name> from	13
l=<name> from & d:ahead	13
l=<name> to	11
l=<name> to & d:ahead	11
l=<name> until	8
l=<name> until & d:ahead	8
l=<seat> ,	-9
l=<seat> on	-11
l=again on & d:ahead	9
l=apply until	13
l=apply until & d:ahead	13
l=at the	-28
l=at the & d:ahead	-26
l=back to	-9
l=back to & d:ahead	-9
l=before the	-24
l=before the & d:ahead	-23
l=by the	-21
l=by the & d:ahead	-20
l=cease on	14
l=cease on & d:ahead	14
l=date of	10
l=date of & d:ahead	10
l=day is	-10
l=day is & d:ahead	-9
l=deal by	10
l=deal by & d:ahead	10
l=due on	12
l=due on & d:ahead	12
l=duty until	11
l=duty until & d:ahead	11
l=end on	8
l=end on & d:ahead	11
l=extend to	15
l=extend to & d:ahead	16
l=extend until	-11
l=extend until & d:ahead	-11
l=extension to	15
l=extension to & d:ahead	15
l=from the	-12
l=from the & d:ahead	-12
l=frozen until	-14
l=frozen until & d:ahead	-14
l=has until	-10
l=has until & d:ahead	-9
l=is until	9
l=is until & d:ahead	9
l=it is	11
l=it is & d:ahead	12
l=on the	-10
l=on the & d:ahead	-9
l=on to	16
l=on to & d:ahead	17
l=out on	14
l=out on & d:ahead	14
l=say on	-9
l=sleep until	-10
l=sleep until & d:ahead	-10
l=sunday ,	11
l=sunday , & d:ahead	11
l=tariff until	-14
l=tariff until & d:ahead	-14
l=through the	12
l=through the & d:ahead	13
l=till the	23
l=till the & d:ahead	23
l=to the	28
l=to the & d:ahead	30
l=until the	13
l=until the & d:ahead	15
l=us to	-11
l=us to & d:ahead	-11
lead=,	-11
lead=, & d:gone	-39
lead=, & d:today	-31
lead=-	21
lead=- & d:ahead	21
lead=13	12
lead=30	9
lead=30 & d:ahead	10
lead=31	19
lead=31 & d:ahead	19
lead=6 & d:ahead	9
lead=:	-12
lead=a	-21
lead=a & d:ahead	-18
lead=after	12
lead=after & d:ahead	13
lead=although	11
lead=although & d:ahead	11
lead=an	18
lead=an & d:ahead	19
lead=before	-18
lead=before & d:ahead	-17
lead=both	-14
lead=both & d:ahead	-13
lead=britain	-9
lead=by	17
lead=by & d:ahead	18
lead=china	-10
lead=colombia	10
lead=colombia & d:ahead	10
lead=he	-16
lead=he & d:ahead	-14
lead=i	-13
lead=i & d:ahead	-13
lead=if	17
lead=if & d:ahead	20
lead=in	11
lead=in & d:ahead	12
lead=it & d:gone	-10
lead=its	-19
lead=its & d:ahead	-18
lead=our	-13
lead=our & d:ahead	-12
lead=over	14
lead=president	-10
lead=since	-9
lead=south	11
lead=south & d:ahead	11
lead=that & d:gone	-14
lead=the	-36
lead=the & d:ahead	-24
lead=the & d:gone	-21
lead=their	-14
lead=their & d:ahead	-13
lead=they'll	10
lead=they'll & d:ahead	10
lead=till	17
lead=till & d:ahead	17
lead=to	11
lead=to & d:ahead	11
lead=treasury	13
lead=treasury & d:ahead	14
lead=turkey	10
lead=turkey & d:ahead	10
lead=two	10
lead=two & d:ahead	10
lead=yet	12
lll=<begin> <begin> <begin> & d:today	-12
lll=<begin> <begin> from	-9
lll=<begin> until the	-10
lll=<begin> until the & d:ahead	-9
lll=<day-ahead> to the	11
lll=<day-ahead> to the & d:ahead	11
lll=<day-gone> , until	-10
lll=<day-gone> , until & d:ahead	-10
lll=<name> until the	12
lll=<name> until the & d:ahead	12
lll=<span> end on	19
lll=<span> end on & d:ahead	19
lll=an extension to	7
lll=an extension to & d:ahead	8
lll=and run to	13
lll=and run to & d:ahead	13
lll=be prolong to	18
lll=be prolong to & d:ahead	18
lll=from <day-ahead> until	14
lll=from <day-ahead> until & d:ahead	14
lll=go on to	12
lll=go on to & d:ahead	13
lll=go on until	-3
lll=go on until & d:ahead	-3
lll=in <name> until	10
lll=in <name> until & d:ahead	10
lll=is prolong to	-12
lll=is prolong to & d:ahead	-12
lll=it end on	16
lll=it end on & d:ahead	16
lll=it hold until	9
lll=it hold until & d:ahead	9
lll=last day is	-9
lll=last day is & d:ahead	-9
lll=now run until	18
lll=now run until & d:ahead	19
lll=run on to	9
lll=run on to & d:ahead	9
lll=run out on	14
lll=run out on & d:ahead	14
lll=suspension end on	11
lll=suspension end on & d:ahead	11
lll=tariff truce until	13
lll=tariff truce until & d:ahead	13
lll=that end on	-11
lll=that end on & d:ahead	-10
lll=that is until	11
lll=that is until & d:ahead	11
lll=the truce to	21
lll=the truce to & d:ahead	21
lll=to end on	-8
lll=to last until	-14
lll=to last until & d:ahead	-13
lll=truce end on	-16
lll=truce end on & d:ahead	-16
lll=truce last until	-18
lll=truce last until & d:ahead	-18
lll=truce run to	-18
lll=truce run to & d:ahead	-18
lll=up to the	10
lll=up to the & d:ahead	10
lll=which begin on	8
lll=which begin on & d:ahead	8
lll=which end on	-16
lll=which end on & d:ahead	-16
lll=which last until	9
lll=which last until & d:ahead	9
lll=will end on	13
lll=will end on & d:ahead	13
lll=will run to	14
lll=will run to & d:ahead	14
lll=would last until	26
lll=would last until & d:ahead	26
lll=would run to	13
lll=would run to & d:ahead	13
lll=year end on	10
lll=year end on & d:ahead	10
lr=, ,	-16
lr=, , & d:ahead	-14
lr=, <end>	-7
lr=, <end> & d:today	-13
lr=: .	19
lr=: . & d:ahead	19
lr=: <end>	-19
lr=: <end> & d:ahead	-18
lr=<begin> ,	-13
lr=<begin> , & d:ahead	-11
lr=<begin> .	19
lr=<begin> . & d:ahead	20
lr=<begin> <end>	-22
lr=<begin> <end> & d:ahead	-11
lr=<begin> is	17
lr=<begin> is & d:ahead	18
lr=<begin> —	-10
lr=<begin> — & d:ahead	-9
lr=after ,	-10
lr=after , & d:ahead	-10
lr=after <end>	-11
lr=after <end> & d:ahead	-11
lr=after ?	18
lr=after ? & d:ahead	18
lr=and ,	10
lr=and , & d:ahead	10
lr=by <end>	-25
lr=by <end> & d:ahead	-23
lr=end .	-11
lr=end . & d:ahead	-10
lr=from ,	-18
lr=from , & d:ahead	-15
lr=from .	14
lr=from . & d:ahead	16
lr=from <end>	-33
lr=from <end> & d:ahead	-30
lr=of <end>	-15
lr=of <end> & d:ahead	-13
lr=of for	11
lr=of for & d:ahead	11
lr=on . & d:gone	-8
lr=on ;	-12
lr=on ; & d:ahead	-11
lr=on <end>	-18
lr=on <end> & d:ahead	-13
lr=on <end> & d:gone	-9
lr=on if	12
lr=on if & d:ahead	12
lr=on in	-10
lr=on next	18
lr=on next & d:ahead	18
lr=on that	-11
lr=on the	-19
lr=on the & d:ahead	-17
lr=the ,	-8
lr=the , & d:ahead	-7
lr=the <end>	20
lr=the <end> & d:ahead	23
lr=the next	-10
lr=the next & d:ahead	-10
lr=to ,	19
lr=to , & d:ahead	21
lr=to .	4
lr=to . & d:ahead	5
lr=until ,	16
lr=until , & d:ahead	18
lr=until ;	18
lr=until ; & d:ahead	19
lr=until <end>	-17
lr=until next	-14
lr=until next & d:ahead	-14
n:abeyance	10
n:accord	-38
n:add	23
n:added	9
n:adds	18
n:agreement	-16
n:agreements	17
n:another	19
n:arrangements	11
n:asleep	-23
n:bargain	26
n:ceasefire	21
n:compromise	10
n:continues	32
n:days=0	48
n:days=1	22
n:days=2	6
n:days=9	35
n:deal	16
n:deals	43
n:deferred	-20
n:extended	24
n:extra	13
n:frozen	-10
n:further	25
n:goes on	19
n:halt	23
n:halts	10
n:held back	-10
n:hold back	-19
n:hold off	-11
n:holds back	-14
n:holiday	40
n:in the drawer	14
n:keeps	7
n:laid down	10
n:lengths=1	18
n:lengths=2	21
n:lengths=3	24
n:lengths=6	11
n:lies	-13
n:lift	10
n:lifted	20
n:long=0	56
n:long=1	29
n:long=3	-12
n:longer	27
n:loose=3	20
n:loose=6	-24
n:loose=9	21
n:measure	-26
n:measures	14
n:moratorium	21
n:more	14
n:more=2	22
n:more=3	15
n:more=6	24
n:no truce	30
n:pact	40
n:peace	16
n:period	18
n:postponement	-11
n:prolong	-14
n:prolonged	27
n:prolonging	13
n:put away	-9
n:quiet=1	-11
n:quiet=2	-8
n:quiet=3	-17
n:renewal	34
n:respite	-13
n:rest	35
n:rests	16
n:set aside	-21
n:shelved	-12
n:shelves	15
n:silence	11
n:sleep	-23
n:sleeps	13
n:slept	-29
n:spared	35
n:spares	9
n:stay	-23
n:stays	-17
n:stretch	22
n:stretched	-15
n:successor	25
n:suspend	-21
n:suspended	27
n:suspends	-36
n:suspension	-13
n:suspensions	-19
n:takes off	-15
n:term	-32
n:truce	26
n:truce=1	21
n:truce=3	13
n:truce=6	-27
n:truces	16
n:understanding	-11
n:untouched	-18
n:verb=1	11
n:verb=2	-8
n:verb=3	-14
n:waived	-11
n:window	15
nc2=begin	19
nc2=down	13
nc2=impose	-15
nc2=renew	-13
nc2=return	16
nc2=target	-22
nct2=agree present	14
nct2=begin modal	-10
nct2=begin present	21
nct2=down present	13
nct2=end present	-12
nct2=impose future	-9
nct2=impose modal	-13
nct2=impose past	-15
nct2=impose present	9
nct2=propose pluperfect	10
nct2=renew modal-passive	-9
nct2=return present	13
nct2=say present	-11
nct2=sign present	10
nct2=stay modal	11
next="	10
next=that	-12
next=—	-21
nhas-past	-12
nhas-perfect	-16
nhas-present	-9
none	39
nt2=modal-passive	-11
nt2=past	-9
nt2=perfect	-13
nt2=present-passive	-11
nv0-none	-20
nv1-none	-20
nv2=agree	10
nv2=announce	-10
nv2=apply	18
nv2=ask	9
nv2=be	-10
nv2=charge	-14
nv2=come	13
nv2=have	-18
nv2=other	-12
nv2=pay	12
nv2=prolong	-9
nv2=return	9
nv2=revive	9
nvt2=agree present	15
nvt2=announce past	-13
nvt2=apply present	13
nvt2=ask pluperfect	10
nvt2=be modal	13
nvt2=be past	-11
nvt2=be present	-27
nvt2=charge future	-9
nvt2=come present	15
nvt2=have present	-17
nvt2=pay modal	9
nvt2=say past	12
o:act=carry	18
o:act=charge	-19
o:act=clear	14
o:act=conclude	-12
o:act=get	-11
o:act=have	-37
o:act=introduce	9
o:act=levy	-11
o:act=look	10
o:act=meet	-26
o:act=offer	-8
o:act=raise	12
o:act=recommend	10
o:act=return	-21
o:act=say	13
o:act=see	-17
o:act=sit	-10
o:announce from ahead	14
o:be  ahead	17
o:be be ahead	13
o:be from ahead	-19
o:be on ahead	-13
o:begin from ahead	-10
o:begin till ahead	11
o:begin to ahead	23
o:carried=controls	-34
o:carried=deal	17
o:carried=duties	-19
o:carried=exclusions	-16
o:carried=exclusions far	16
o:carried=fees	-16
o:carried=fees far	-16
o:carried=longer far	-8
o:carried=meeting far	-14
o:carried=procedure	-15
o:carried=procedure far	-14
o:carried=sale far	-11
o:carried=truce	-17
o:carry the ahead	8
o:carry until ahead	12
o:extend to ahead	17
o:extend until ahead	-19
o:have until ahead	-17
o:keep the ahead	-20
o:keep until ahead	18
o:leads=2027 to	-15
o:leads=2030 to	-16
o:leads=applies until	16
o:leads=april to	-8
o:leads=at the	-28
o:leads=back to	-9
o:leads=before the	-24
o:leads=by the	-21
o:leads=cent until	15
o:leads=date of	10
o:leads=day is	-10
o:leads=days, to	-14
o:leads=days, until	-8
o:leads=deal by	10
o:leads=due on	12
o:leads=end on	25
o:leads=ended on	-21
o:leads=extended to	15
o:leads=extended until	-11
o:leads=extension to	15
o:leads=from	-13
o:leads=from the	-12
o:leads=frozen until	-14
o:leads=has until	-10
o:leads=is until	9
o:leads=it is	11
o:leads=june to	19
o:leads=last until	17
o:leads=lasts until	-22
o:leads=lives until	-16
o:leads=on to	16
o:leads=out on	14
o:leads=percent until	-10
o:leads=run to	15
o:leads=run until	13
o:leads=runs to	-19
o:leads=runs until	-16
o:leads=said on	-8
o:leads=sleep until	-9
o:leads=suspends until	9
o:leads=through the	12
o:leads=till the	23
o:leads=to the	28
o:leads=until the	13
o:leads=us to	-11
o:leads=weeks, to	-8
o:leads=year, until	15
o:left=controls	-12
o:left=controls right=duties	10
o:left=controls right=none	-23
o:left=deal	-7
o:left=deal right=deal	10
o:left=deal right=none	-29
o:left=exclusions right=none	-10
o:left=fees	-13
o:left=fees right=none	-11
o:left=longer	6
o:left=longer right=none	12
o:left=longer right=signing	-17
o:left=meeting	-30
o:left=meeting right=none	-20
o:left=none	-13
o:left=none right=deal	-12
o:left=none right=longer	-10
o:left=none right=meeting	-21
o:left=none right=signing	-19
o:left=procedure	-18
o:left=procedure right=none	-15
o:left=sale	-13
o:left=signing	-7
o:left=signing right=none	-19
o:left=signing right=truce	10
o:left=truce	8
o:left=truce right=duties	-11
o:left=truce right=none	12
o:look on ahead	12
o:meet on ahead	-10
o:near=controls	-11
o:near=longer	14
o:near=meeting	-44
o:near=none	-21
o:near=procedure	-20
o:near=signing	-22
o:no verb  today	-11
o:no verb after ahead	10
o:no verb date, ahead	9
o:no verb from ahead	-15
o:no verb of ahead	-11
o:no verb on ahead	9
o:no verb sunday, ahead	23
o:no verb the ahead	16
o:no verb until ahead	13
o:other of ahead	10
o:other the ahead	19
o:other to ahead	-11
o:other until ahead	-24
o:pay from ahead	-10
o:pay until ahead	15
o:prolong the ahead	-12
o:prolong until ahead	10
o:right=deal	-9
o:right=deal the	-11
o:right=deal until	11
o:right=duties	13
o:right=duties (	10
o:right=duties by	16
o:right=duties from	-10
o:right=duties on	-28
o:right=duties signed	13
o:right=duties the	23
o:right=duties to	-20
o:right=duties until	13
o:right=longer	-19
o:right=longer to	-11
o:right=meeting	-13
o:right=meeting on	-15
o:right=none	-30
o:right=none after	10
o:right=none be	13
o:right=none by	-39
o:right=none date,	9
o:right=none ends	-14
o:right=none for	-12
o:right=none from	-28
o:right=none of	-15
o:right=none on	-32
o:right=none says	13
o:right=none since	-30
o:right=none sunday,	22
o:right=none that	12
o:right=none to	37
o:right=none until	18
o:right=procedure	-14
o:right=signing	-17
o:right=signing on	-14
o:right=signing to	7
o:right=signing until	-16
o:right=truce	9
o:right=truce 	13
o:right=truce of	9
o:run on ahead	14
o:say says ahead	13
o:sign on ahead	-19
o:subject=controls carried	-21
o:subject=controls carried begin	-11
o:subject=controls carried begin ahead	-11
o:subject=controls carried until ahead	-11
o:subject=controls far	11
o:subject=controls far  ahead	12
o:subject=controls far carried	-7
o:subject=controls far no verb	11
o:subject=controls far no verb 	11
o:subject=controls far no verb ahead	12
o:subject=controls far no verb on	13
o:subject=controls far on ahead	13
o:subject=deal	9
o:subject=deal agree	10
o:subject=deal by ahead	11
o:subject=deal carried	19
o:subject=deal carried be	15
o:subject=deal carried be ahead	15
o:subject=deal carried be until	19
o:subject=deal carried end	13
o:subject=deal carried end ahead	13
o:subject=deal carried until ahead	17
o:subject=deal extend	-14
o:subject=deal extend ahead	-14
o:subject=deal far carried be	-14
o:subject=deal far carried be ahead	-13
o:subject=deal far carried on ahead	-15
o:subject=deal no verb by	12
o:subject=deal on ahead	-13
o:subject=deal until ahead	13
o:subject=duties ( ahead	10
o:subject=duties be	-15
o:subject=duties be ahead	-14
o:subject=duties begin	-11
o:subject=duties begin ahead	-8
o:subject=duties carried	-24
o:subject=duties carried be	-28
o:subject=duties carried be ahead	-26
o:subject=duties carried be until	-11
o:subject=duties carried end	-9
o:subject=duties carried end ahead	-8
o:subject=duties carried look	12
o:subject=duties end	-12
o:subject=duties end ahead	-12
o:subject=duties end on	-10
o:subject=duties far  ahead	-17
o:subject=duties far carried	-12
o:subject=duties far carried announce	12
o:subject=duties far carried announce ahead	12
o:subject=duties far carried announce from	14
o:subject=duties far carried be	-18
o:subject=duties far carried be ahead	-17
o:subject=duties far carried be is	-9
o:subject=duties far carried end	13
o:subject=duties far carried end ahead	14
o:subject=duties far carried is ahead	-9
o:subject=duties far carried move	10
o:subject=duties far carried move ahead	10
o:subject=duties far carried on ahead	-12
o:subject=duties far carried other	-14
o:subject=duties far carried other ahead	-13
o:subject=duties far carried pay	-10
o:subject=duties far carried pay ahead	-9
o:subject=duties far carried say ahead	10
o:subject=duties far carried sign	15
o:subject=duties far carried sign ahead	16
o:subject=duties far carried sign signed	12
o:subject=duties far carried signed ahead	12
o:subject=duties far carried suspend	-26
o:subject=duties far carried suspend ahead	-26
o:subject=duties far carried to ahead	10
o:subject=duties far carried until ahead	-26
o:subject=duties far no verb 	-19
o:subject=duties far no verb ahead	20
o:subject=duties far no verb on	13
o:subject=duties far no verb the	-12
o:subject=duties far on ahead	14
o:subject=duties far the ahead	-11
o:subject=duties from ahead	-23
o:subject=duties no verb (	10
o:subject=duties no verb from	-11
o:subject=duties no verb the	16
o:subject=duties on ahead	-7
o:subject=duties other ahead	9
o:subject=duties prolong	-9
o:subject=duties prolong ahead	-9
o:subject=duties suspend	20
o:subject=duties suspend ahead	20
o:subject=duties suspend the	12
o:subject=duties suspend until	8
o:subject=duties the ahead	30
o:subject=duties until ahead	17
o:subject=exclusions far carried	20
o:subject=exclusions far carried until ahead	14
o:subject=fees	-11
o:subject=longer far	16
o:subject=longer far carried	14
o:subject=longer far carried extend	14
o:subject=longer far carried extend ahead	14
o:subject=longer far carried extend to	13
o:subject=longer far carried to ahead	25
o:subject=longer far no verb	16
o:subject=longer far no verb ahead	17
o:subject=longer on ahead	-16
o:subject=longer to ahead	7
o:subject=meeting	-21
o:subject=meeting carried	16
o:subject=meeting carried run	12
o:subject=meeting carried run ahead	12
o:subject=meeting carried to ahead	21
o:subject=meeting far	9
o:subject=meeting far  ahead	-10
o:subject=meeting far carried	-25
o:subject=meeting far carried be by	9
o:subject=meeting far carried end	-16
o:subject=meeting far carried end ahead	-15
o:subject=meeting far carried end on	-12
o:subject=meeting far carried on ahead	-28
o:subject=meeting far carried pay	-14
o:subject=meeting far carried pay ahead	-14
o:subject=meeting far carried the ahead	-12
o:subject=meeting far carried until ahead	-8
o:subject=meeting far no verb	9
o:subject=meeting far no verb 	-11
o:subject=meeting far no verb ahead	11
o:subject=meeting far no verb to	9
o:subject=meeting far no verb until	19
o:subject=meeting far to ahead	9
o:subject=meeting far until ahead	19
o:subject=meeting no verb on	-10
o:subject=meeting on ahead	-16
o:subject=none after ahead	13
o:subject=none carried be	9
o:subject=none carried be ahead	10
o:subject=none carried be is	12
o:subject=none carried be on	-16
o:subject=none carried be until	12
o:subject=none carried begin	17
o:subject=none carried begin ahead	19
o:subject=none carried begin to	14
o:subject=none carried by ahead	-17
o:subject=none carried clear	15
o:subject=none carried clear ahead	15
o:subject=none carried end on	14
o:subject=none carried extend	-13
o:subject=none carried extend ahead	-12
o:subject=none carried from ahead	-16
o:subject=none carried is ahead	12
o:subject=none carried keep	-20
o:subject=none carried keep ahead	-20
o:subject=none carried leave until	9
o:subject=none carried let until	-11
o:subject=none carried make	14
o:subject=none carried make ahead	14
o:subject=none carried on ahead	-11
o:subject=none carried other	-13
o:subject=none carried pay	10
o:subject=none carried pay ahead	11
o:subject=none carried pay until	10
o:subject=none carried put	-10
o:subject=none carried run to	12
o:subject=none carried suspend the	10
o:subject=none carried suspend to	-11
o:subject=none no verb after	13
o:subject=none no verb ahead	6
o:subject=none no verb sunday,	14
o:subject=none no verb to	18
o:subject=none no verb today	-30
o:subject=none sunday, ahead	14
o:subject=none to ahead	18
o:subject=procedure	-11
o:subject=procedure carried	-11
o:subject=procedure far	11
o:subject=procedure far  ahead	10
o:subject=procedure far carried end	11
o:subject=procedure far carried end ahead	12
o:subject=procedure far carried end on	12
o:subject=procedure far carried on ahead	11
o:subject=procedure far no verb	11
o:subject=procedure far no verb 	10
o:subject=procedure far no verb ahead	13
o:subject=sale the ahead	10
o:subject=signing	-12
o:subject=signing no verb until	9
o:subject=truce  ahead	19
o:subject=truce be	-11
o:subject=truce be ahead	-11
o:subject=truce be until	-19
o:subject=truce carried	12
o:subject=truce carried be	12
o:subject=truce carried be ahead	12
o:subject=truce carried be the	11
o:subject=truce carried begin until	-8
o:subject=truce carried on ahead	17
o:subject=truce carried other	11
o:subject=truce carried other ahead	11
o:subject=truce carried pay	10
o:subject=truce carried pay ahead	10
o:subject=truce carried run on	13
o:subject=truce carried run to	-21
o:subject=truce end on	-14
o:subject=truce end the	11
o:subject=truce extend	24
o:subject=truce extend ahead	24
o:subject=truce extend to	29
o:subject=truce far carried	16
o:subject=truce far carried be	12
o:subject=truce far carried be ahead	12
o:subject=truce far carried begin	19
o:subject=truce far carried begin ahead	19
o:subject=truce far carried begin until	16
o:subject=truce far carried confirm	10
o:subject=truce far carried end	-10
o:subject=truce far carried end ahead	-9
o:subject=truce far carried run	-13
o:subject=truce far carried run ahead	-13
o:subject=truce far carried suspend	-16
o:subject=truce far carried suspend ahead	-16
o:subject=truce far carried the ahead	-19
o:subject=truce far carried to ahead	13
o:subject=truce far carried until ahead	18
o:subject=truce far no verb on	-14
o:subject=truce far no verb to	-7
o:subject=truce far no verb until	-17
o:subject=truce far on ahead	-14
o:subject=truce far to ahead	-7
o:subject=truce far until ahead	-16
o:subject=truce no verb 	11
o:subject=truce no verb from	-10
o:subject=truce no verb gone	-10
o:subject=truce no verb on	12
o:subject=truce no verb sunday,	11
o:subject=truce no verb till	-10
o:subject=truce no verb to	-18
o:subject=truce run on	10
o:subject=truce run to	-19
o:subject=truce sunday, ahead	11
o:subject=truce till ahead	-11
o:topic=controls	-35
o:topic=controls ahead	-32
o:topic=controls begin	-12
o:topic=controls far 	11
o:topic=controls far  ahead	11
o:topic=controls far no verb	11
o:topic=controls far on	11
o:topic=controls far on ahead	11
o:topic=controls far to	-7
o:topic=controls far to ahead	-7
o:topic=controls until	-8
o:topic=controls until ahead	-8
o:topic=deal begin	-9
o:topic=deal end	11
o:topic=deal far	-14
o:topic=deal gone	-9
o:topic=deal of	-12
o:topic=deal of ahead	-11
o:topic=deal on	-16
o:topic=deal on ahead	-12
o:topic=deal until	16
o:topic=deal until ahead	16
o:topic=duties	-20
o:topic=duties (	10
o:topic=duties ( ahead	10
o:topic=duties announce	11
o:topic=duties be	-25
o:topic=duties before	10
o:topic=duties before ahead	10
o:topic=duties begin	-14
o:topic=duties end	-15
o:topic=duties far ahead	25
o:topic=duties far by	-10
o:topic=duties far by ahead	-10
o:topic=duties far end	16
o:topic=duties far from	-9
o:topic=duties far gone	-12
o:topic=duties far is	-8
o:topic=duties far is ahead	-8
o:topic=duties far move	12
o:topic=duties far on	13
o:topic=duties far on ahead	14
o:topic=duties far the	-11
o:topic=duties far the ahead	-10
o:topic=duties from	-17
o:topic=duties from ahead	-13
o:topic=duties gone	-28
o:topic=duties introduce	9
o:topic=duties levy	-10
o:topic=duties look	12
o:topic=duties of	-14
o:topic=duties of ahead	-12
o:topic=duties on	-16
o:topic=duties on ahead	-10
o:topic=duties pay	14
o:topic=duties put	-13
o:topic=duties raise	13
o:topic=duties since	-12
o:topic=duties since ahead	-10
o:topic=duties the	9
o:topic=duties the ahead	10
o:topic=duties until	25
o:topic=duties until ahead	26
o:topic=exclusions	-16
o:topic=exclusions ahead	-15
o:topic=exclusions on	-10
o:topic=exclusions until	-11
o:topic=exclusions until ahead	-11
o:topic=fees far	-11
o:topic=longer ahead	10
o:topic=longer be	15
o:topic=longer begin	-11
o:topic=longer far ahead	9
o:topic=longer far no verb	16
o:topic=longer from	12
o:topic=longer from ahead	13
o:topic=longer gone	-15
o:topic=longer on	-21
o:topic=longer on ahead	-19
o:topic=longer to	23
o:topic=longer to ahead	25
o:topic=meeting	-26
o:topic=meeting ahead	-11
o:topic=meeting far 	-11
o:topic=meeting far  ahead	-10
o:topic=meeting far no verb	9
o:topic=meeting far on	-14
o:topic=meeting far on ahead	-12
o:topic=meeting far to	12
o:topic=meeting far to ahead	12
o:topic=meeting far until	17
o:topic=meeting far until ahead	17
o:topic=meeting gone	-18
o:topic=meeting meet	-24
o:topic=meeting on	-25
o:topic=meeting on ahead	-16
o:topic=meeting other	10
o:topic=meeting run	12
o:topic=meeting the	14
o:topic=meeting the ahead	15
o:topic=meeting to	10
o:topic=meeting to ahead	10
o:topic=none after	12
o:topic=none after ahead	12
o:topic=none ahead	17
o:topic=none be	-9
o:topic=none begin	19
o:topic=none end	13
o:topic=none from	-12
o:topic=none gone	-20
o:topic=none is	13
o:topic=none is ahead	13
o:topic=none make	14
o:topic=none of	-10
o:topic=none other	-14
o:topic=none sunday,	14
o:topic=none sunday, ahead	14
o:topic=none the	-13
o:topic=none the ahead	-11
o:topic=none to	28
o:topic=none to ahead	28
o:topic=none today	-33
o:topic=procedure	-23
o:topic=procedure ahead	-16
o:topic=procedure far	15
o:topic=procedure far 	10
o:topic=procedure far  ahead	10
o:topic=procedure far ahead	18
o:topic=procedure far end	12
o:topic=procedure far no verb	11
o:topic=procedure far on	11
o:topic=procedure far on ahead	11
o:topic=procedure on	-8
o:topic=sale	-12
o:topic=sale the	10
o:topic=sale the ahead	10
o:topic=sale until	-11
o:topic=sale until ahead	-10
o:topic=signing	-17
o:topic=signing ahead	-7
o:topic=signing be	-11
o:topic=signing on	-12
o:topic=signing on ahead	-8
o:topic=signing other	8
o:topic=truce ahead	12
o:topic=truce be	13
o:topic=truce begin	26
o:topic=truce beyond	-13
o:topic=truce beyond ahead	-12
o:topic=truce carry	22
o:topic=truce end	-21
o:topic=truce ends	-12
o:topic=truce ends ahead	-11
o:topic=truce extend	-7
o:topic=truce far ahead	17
o:topic=truce far be	14
o:topic=truce far confirm	10
o:topic=truce far of ahead	10
o:topic=truce far run	-9
o:topic=truce far the	-9
o:topic=truce far the ahead	-8
o:topic=truce gone	-41
o:topic=truce have	-12
o:topic=truce keep	-22
o:topic=truce leave	9
o:topic=truce on gone	-8
o:topic=truce other	-12
o:topic=truce prolong	8
o:topic=truce sunday,	11
o:topic=truce sunday, ahead	11
o:topic=truce suspend	-13
o:topic=truce the	12
o:topic=truce the ahead	14
on record CN,EU 2026-11-10 2026 I	-12
on record CN,US 2025-07-09	-21
on record CN,US 2025-07-09 2025 I	-21
on record CN,US 2025-08-01	14
on record CN,US 2025-08-01 2025 II	14
on record CN,US 2025-08-12 2025 I	22
on record CN,US 2025-08-12 2025 II	-25
on record CN,US 2025-11-10	-69
on record CN,US 2025-11-10 2025 II	-65
on record CN,US 2025-12-31	-10
on record CN,US 2026-02-28	-13
on record CN,US 2026-04-02	-9
on record CN,US 2026-05-14	-10
on record CN,US 2026-07-24	-55
on record CN,US 2026-07-24 2026 I	-55
on record CN,US 2026-11-09	-21
on record CN,US 2026-11-09 2025 II	-15
on record CN,US 2026-11-10	-48
on record CN,US 2026-11-10 2026 I	-107
on record CN,US 2026-11-10 2026 II	-49
on record CN,US 2026-11-27	-17
on record CN,US 2026-11-27 2025 II	-14
on record CN,US 2027-01-10	130
on record CN,US 2027-01-10 2026 II	130
pc0=bear	-20
pc0=down	-41
pc0=renew	-10
pc0=suspend	10
pc1=agree	-18
pc1=bear	-6
pc1=down	-22
pc1=end	22
pc1=propose	26
pc1=renew	-16
pct0=agree past-passive	-10
pct0=agree perfect	14
pct0=bear modal	-9
pct0=begin past	-22
pct0=begin present	17
pct0=down present	-14
pct0=end modal	12
pct0=impose modal	13
pct0=impose past-passive	-17
pct0=impose perfect	13
pct0=impose present-passive	9
pct0=renew perfect	-12
pct0=renew perfect-passive	-17
pct0=renew present	10
pct0=renew present-passive	-14
pct0=say past	13
pct0=sign past	-16
pct0=sign perfect	16
pct0=sign present	9
pct0=stay future	23
pct0=stay modal	14
pct0=stay past	-14
pct0=stay perfect	-18
pct0=suspend future	18
pct0=suspend perfect	-12
pct1=agree participle-passive	-25
pct1=agree past-passive	-10
pct1=bear modal	-9
pct1=begin past	-22
pct1=begin present	19
pct1=down present	-14
pct1=end infinitive	10
pct1=end modal	12
pct1=impose future	-15
pct1=impose infinitive	-10
pct1=impose modal	14
pct1=impose past-passive	-17
pct1=impose perfect	8
pct1=impose present-passive	9
pct1=propose participle-passive	13
pct1=propose perfect	16
pct1=renew perfect	-12
pct1=renew perfect-passive	-17
pct1=renew present	10
pct1=renew present-passive	-14
pct1=say past	13
pct1=sign participle-passive	-11
pct1=sign perfect	11
pct1=sign present	9
pct1=stay future	12
pct1=stay infinitive	-14
pct1=stay modal	14
pct1=stay past	-13
pct1=stay perfect	-18
pct1=suspend future	11
pct1=suspend participle-passive	14
pct1=suspend perfect	-12
phas-future	13
phas-modal	9
phas-past	-18
phas-perfect	-17
pt0=future	10
pt0=modal	11
pt0=past	-13
pt0=past-passive	-25
pt0=perfect-passive	-20
pt1=modal	12
pt1=past-passive	-25
pt1=perfect-passive	-20
pt1=pluperfect	-11
pv0=add	-9
pv0=agree	11
pv0=announce	8
pv0=begin	-18
pv0=come	-17
pv0=decide	-17
pv0=hold	-14
pv0=lapse	14
pv0=levy	11
pv0=make	-14
pv0=offer	-10
pv0=pay	-12
pv0=prolong	-14
pv0=propose	23
pv0=put	-20
pv0=remain	-9
pv0=renew	-11
pv0=start	12
pv0=stay	25
pv1-none	-14
pv1=add	-9
pv1=agree	-17
pv1=ask	17
pv1=begin	-18
pv1=come	-14
pv1=hold	-15
pv1=initial	12
pv1=lapse	13
pv1=levy	11
pv1=pay	-17
pv1=prolong	-10
pv1=propose	23
pv1=put	-20
pv1=reduce	-10
pv1=start	11
pv1=stay	16
pv2-none	-17
pvt0=agree perfect	16
pvt0=announce past	12
pvt0=apply present	10
pvt0=approve past	8
pvt0=begin past	-11
pvt0=begin present	-11
pvt0=continue present	-14
pvt0=decide perfect	-9
pvt0=enter present	9
pvt0=have past	-12
pvt0=hold present	-11
pvt0=keep modal	19
pvt0=keep present	-22
pvt0=lapse modal	11
pvt0=offer perfect	-10
pvt0=other past	-11
pvt0=other present	-14
pvt0=prolong perfect	-23
pvt0=prolong present	-19
pvt0=propose perfect	13
pvt0=remain present	-9
pvt0=say past	17
pvt0=start present	12
pvt0=stay future	19
pvt0=stay present	10
pvt0=suspend perfect	-10
pvt1=agree participle	-20
pvt1=announce past	12
pvt1=apply present	10
pvt1=approve past	8
pvt1=ask participle	10
pvt1=begin past	-11
pvt1=begin present	-11
pvt1=continue present	-14
pvt1=enter present	9
pvt1=extend infinitive	-12
pvt1=have past	-12
pvt1=hold present	-11
pvt1=keep present	-13
pvt1=lapse modal	11
pvt1=other past	-11
pvt1=other present	-12
pvt1=prolong perfect	-23
pvt1=prolong present	-19
pvt1=propose perfect	13
pvt1=say past	17
pvt1=start present	12
pvt1=stay future	13
pvt1=suspend infinitive	-10
pvt1=suspend participle	14
pvt1=suspend perfect	-10
q:!	-16
q:(	22
q:)	25
q:-	-15
q:.	-10
q::	17
q:<day-ahead>	39
q:<day-gone>	-24
q:<level-noun>	-10
q:<level>	-30
q:<money>	-17
q:<month-gone>	-26
q:<name>	-21
q:<not>	-29
q:<number>	-19
q:<office>	11
q:<organisation>	-5
q:<person>	22
q:<points>	17
q:<sender>	-12
q:<taker>	-11
q:<v-agree>	13
q:<v-deny>	-11
q:<v-down>	22
q:<v-end>	11
q:<v-impose>	-16
q:<v-lack>	11
q:<v-propose>	14
q:<v-stay>	16
q:<v-threaten>	-21
q:<v-up>	-29
q:?	18
q:a	-14
q:about	-9
q:act	-11
q:against	10
q:agree	34
q:all	-23
q:already	-11
q:an	-38
q:and	16
q:announce	-15
q:announcement	10
q:another	-12
q:answer	10
q:approve	-13
q:apricot	11
q:arrangement	-16
q:at	9
q:autumn	22
q:average	10
q:battery	-11
q:be	15
q:bean	-14
q:bear	13
q:because	-22
q:been	-19
q:before	-22
q:begin	9
q:between	16
q:bin	-15
q:bring	10
q:broke	9
q:buy	10
q:c	13
q:calendar	10
q:call	17
q:can	13
q:canned	10
q:carry	-13
q:case	13
q:change	-12
q:come	14
q:commerce	-19
q:control	-15
q:cotton	-14
q:counted	9
q:counterpart	21
q:course	10
q:cover	19
q:date	19
q:day	12
q:deal	-12
q:decree	-9
q:document	-9
q:duration	21
q:during	19
q:duty	6
q:earth	-23
q:effect	-22
q:elsewhere	13
q:end	18
q:everywhere	-9
q:exclusion	-10
q:expire	13
q:export	-10
q:fact	9
q:fall	-14
q:fentanyl	14
q:fish	-10
q:flour	11
q:fog	10
q:for	-12
q:force	-28
q:foreign	-9
q:form	13
q:from	36
q:gave	-15
q:geneva	-13
q:get	-14
q:good	-34
q:grain	13
q:half	-10
q:hall	11
q:has	-28
q:hasn't	14
q:hazelnut	9
q:health	12
q:here	12
q:hour	-17
q:household	-13
q:i	20
q:i'd	10
q:import	-12
q:impose	-15
q:into	-10
q:keep	22
q:know	10
q:kuala	-10
q:lago	13
q:legal	9
q:let	-25
q:letter	8
q:line	-9
q:linked	9
q:look	15
q:lumpur	-10
q:m	-14
q:maker	10
q:market	-15
q:meet	12
q:minister	-28
q:ministry	20
q:minute	-15
q:month	-16
q:more	-9
q:morning	-13
q:most	-10
q:mr	10
q:must	-9
q:neither	8
q:night	-13
q:no	-29
q:not	-25
q:nothing	-8
q:number	-16
q:of	-19
q:older	-15
q:opened	-11
q:or	-9
q:orange	11
q:origin	-10
q:other	-15
q:otherwise	10
q:out	-11
q:p	-11
q:paper	24
q:part	-12
q:patience	10
q:pause	11
q:pay	-11
q:peace	-21
q:period	13
q:plan	11
q:port	-15
q:prawn	12
q:president	-22
q:proclamation	-10
q:prolongation	-12
q:propose	-10
q:put	-22
q:rare	-22
q:reciprocal	-22
q:reduction	17
q:reporter	21
q:rice	19
q:right	-14
q:rise	-15
q:round	15
q:rule	-10
q:saturday	-12
q:say	16
q:scenario	10
q:second	11
q:section	-24
q:shall	9
q:shore	9
q:should	-15
q:side	-15
q:sign	-16
q:since	-14
q:stay	6
q:step	-20
q:stockholm	-24
q:strike	-10
q:sugar	9
q:sunday	-10
q:surcharge	-8
q:suspend	-22
q:suspension	15
q:take	-29
q:tariff	-22
q:tea	15
q:telephone	9
q:television	8
q:term	27
q:thank	16
q:that	-14
q:them	-22
q:then	20
q:they	-17
q:time	27
q:together	-11
q:toy	16
q:two	-9
q:under	-19
q:until	17
q:up	21
q:visit	13
q:vote	-12
q:walk	-10
q:walnut	9
q:want	-11
q:was	-36
q:way	11
q:we	33
q:we've	8
q:welcome	9
q:were	-18
q:what	-12
q:when	12
q:which	7
q:white	-12
q:who	-14
q:winter	-14
q:without	-10
q:wool	13
q:worry	12
q:yarn	-9
q:year	-9
q:•	-13
qt=future	20
qt=modal	11
qt=past	-25
qt=perfect	-12
qt=pluperfect	-18
r1=, & d:ahead	14
r1=, & d:gone	-35
r1=. & d:ahead	16
r1=. & d:gone	-41
r1=. & d:today	-9
r1=<end>	-17
r1=<end> & d:gone	-50
r1=<end> & d:today	-33
r1=<goods>	10
r1=<goods> & d:ahead	10
r1=<not>	-17
r1=<not> & d:ahead	-16
r1=<v-impose>	-10
r1=and	-18
r1=and & d:ahead	-13
r1=by	18
r1=by & d:ahead	19
r1=in	-10
r1=instead	14
r1=instead & d:ahead	15
r1=it	-9
r1=that	-13
r1=that & d:ahead	-9
r1=the	-21
r1=the & d:ahead	-18
r1=—	-11
r2=<end>	-12
r2=<goods>	-20
r2=<name>	-15
r2=<not>	19
r2=<office>	-12
r2=<person>	14
r2=<quality>	-11
r2=<seat>	-10
r2=<v-down>	14
r2=<v-end>	-24
r2=<v-propose>	-11
r2=<v-stay>	-18
r2=end	-13
r2=has	-12
r2=it	11
r2=its	9
r2=not	16
r2=of	17
r2=provided	19
r2=settle	10
r2=so	-13
r2=take	12
r2=that	-18
r2=then	-11
r2=thi	-11
r2=until	9
r2=when	-23
r2=will	-9
r3=<agent>	25
r3=<day-gone>	22
r3=<duty>	11
r3=<end>	-13
r3=<level>	15
r3=<number>	-33
r3=<organisation>	-22
r3=<person>	-31
r3=<quality>	-16
r3=<span>	-15
r3=<v-propose>	14
r3=be	-16
r3=day	-13
r3=decree	12
r3=draft	14
r3=duty	13
r3=end	-12
r3=government	13
r3=had	-11
r3=it	-22
r3=later	14
r3=now	13
r3=old	15
r3=party	15
r3=present	13
r3=safeguard	9
r3=say	10
r3=sign	-12
r3=signature	9
r3=that	11
r3=they	25
r3=truce	11
r3=would	11
r4='s	-15
r4=)	9
r4=,	-30
r4=<day-ahead>	-21
r4=<end>	-15
r4=<goods>	-17
r4=<name>	14
r4=<number>	-7
r4=<office>	-14
r4=<seat>	-10
r4=<v-bear>	-20
r4=<v-begin>	10
r4=<v-down>	13
r4=<v-impose>	-14
r4=<v-lack>	15
r4=<v-propose>	-18
r4=<v-return>	15
r4=<v-stay>	-10
r4=are	12
r4=as	9
r4=be	-13
r4=coffee	-10
r4=come	14
r4=commerce	-13
r4=dispute	14
r4=end	14
r4=has	-13
r4=have	20
r4=in	27
r4=included	-9
r4=need	15
r4=note	12
r4=same	12
r4=say	-11
r4=sign	-13
r4=that	11
r4=to	8
r4=will	-11
r=" <end>	9
r=, <day-ahead>	-14
r=, <number>	-15
r=, <person>	17
r=, <span>	12
r=, a	-12
r=, both	-7
r=, its	10
r=, provided	19
r=, so	-11
r=, when	-22
r=; at	14
r=; it	13
r=; until	14
r=<end> <end>	-17
r=<level> <level>	11
r=for the	10
r=instead of	10
r=of thi	-11
r=to be	9
r=to settle	10
s:(	-13
s:)	-10
s:*	14
s:.	-22
s::	7
s:<agent>	14
s:<day-gone>	-8
s:<day-today>	-11
s:<goods-amount>	-12
s:<goods>	-24
s:<level-noun>	-21
s:<level>	-29
s:<money>	-35
s:<month-ahead>	-9
s:<month-gone>	20
s:<name>	-16
s:<not>	-14
s:<number>	-14
s:<organisation>	-10
s:<points>	12
s:<seat>	-19
s:<sender>	-27
s:<taker>	-30
s:<v-buy>	-14
s:<v-refuse>	-10
s:<v-renew>	-11
s:<v-return>	24
s:<v-sell>	-12
s:<v-sign>	8
s:<v-suspend>	-24
s:<v-target>	-14
s:<v-threaten>	-24
s:[	13
s:]	13
s:according	25
s:add	-14
s:adopt	8
s:affiliate	11
s:after	-11
s:agree	20
s:agreement	-23
s:all	13
s:although	11
s:and	-15
s:announcement	12
s:another	12
s:antigua	12
s:antimony	-11
s:apply	13
s:approve	10
s:are	-27
s:around	13
s:arrangement	17
s:as	9
s:ask	9
s:asleep	-10
s:away	9
s:ban	-23
s:batlle	-8
s:bed	22
s:bergen	9
s:between	-15
s:bigger	9
s:black	22
s:briefed	10
s:c	-14
s:calendar	-15
s:capital	-10
s:car	-22
s:carry	17
s:change	-12
s:clear	11
s:club	-13
s:coconut	9
s:colombo	-8
s:come	-10
s:commerce	42
s:company	-11
s:conclude	-14
s:conference	13
s:confirm	14
s:contract	-17
s:control	-15
s:copper	-11
s:could	-23
s:count	-9
s:country	-26
s:custom	-22
s:cut	8
s:date	13
s:day	-26
s:deadline	-16
s:deal	-8
s:decide	-24
s:dispute	14
s:document	11
s:down	-19
s:draft	23
s:drop	-13
s:duration	15
s:earth	-24
s:either	-13
s:else	-12
s:end	9
s:energy	10
s:ever	11
s:exchanged	30
s:exclusion	-15
s:expect	-19
s:extension	16
s:extra	-20
s:fee	-11
s:find	-14
s:five	10
s:for	-10
s:former	-9
s:found	-17
s:free	-22
s:freeze	15
s:gallium	-11
s:geneva	-25
s:germanium	-11
s:get	-16
s:ginger	21
s:give	11
s:glass	7
s:good	-39
s:government	25
s:guayaquil	14
s:he'd	11
s:heightened	16
s:here	11
s:hold	-14
s:holiday	-9
s:home	-11
s:hon	9
s:hour	21
s:household	-17
s:how	-12
s:if	22
s:impose	-11
s:included	-9
s:increase	-12
s:initial	18
s:instead	19
s:interview	9
s:it'll	-10
s:knitwear	11
s:kuala	16
s:lala	13
s:last	-7
s:later	13
s:lay	11
s:least	-15
s:less	-12
s:letter	13
s:like	10
s:line	-11
s:linen	10
s:listed	10
s:loan	13
s:long	-18
s:lower	17
s:lumpur	16
s:m	-24
s:madrid	-9
s:maintain	11
s:maker	-13
s:malt	-13
s:may	-34
s:meal	-16
s:meet	14
s:mention	11
s:midnight	-18
s:ministry	24
s:minute	-14
s:moratorium	-10
s:most	-11
s:mouth	12
s:must	-23
s:my	-15
s:need	15
s:negotiate	-13
s:negotiation	-14
s:new	15
s:next	11
s:nineteen	10
s:no	9
s:nothing	-36
s:notice	-15
s:now	-14
s:nutmeg	11
s:off	-28
s:offer	-10
s:olive	16
s:on	9
s:onion	12
s:open	-17
s:or	-16
s:order	-22
s:other	-18
s:our	-12
s:out	-17
s:over	12
s:owe	-9
s:paper	28
s:paragraph	-11
s:part	13
s:party	13
s:pass	-14
s:past	16
s:pause	-16
s:payment	-11
s:pea	11
s:per	-11
s:phone	9
s:plan	-15
s:point	13
s:present	24
s:president	11
s:price	-17
s:product	-15
s:prolong	-9
s:propose	22
s:provided	22
s:publish	-10
s:quarrel	17
s:question	-18
s:rare	-24
s:reciprocal	15
s:recommend	15
s:renew	-11
s:renewal	-11
s:report	-13
s:revive	18
s:rise	-16
s:round	-9
s:row	9
s:rum	15
s:run	-21
s:same	30
s:sardine	11
s:say	19
s:season	11
s:secretary	13
s:sell	-10
s:set	-20
s:settle	12
s:shall	19
s:shelf	9
s:show	11
s:sign	-18
s:signature	12
s:since	-33
s:sit	-11
s:some	-12
s:soybean	-13
s:special	12
s:split	10
s:spoke	10
s:spoken	8
s:spring	19
s:standstill	8
s:state	-17
s:stay	8
s:still	13
s:stockholm	-16
s:stop	14
s:stretched	12
s:successor	-11
s:sugar	15
s:sukuna	13
s:surcharge	-39
s:take	14
s:talk	-9
s:talking	13
s:telegram	10
s:telephone	9
s:television	31
s:temporary	-13
s:there	-20
s:therefore	13
s:they	-13
s:they'll	10
s:thi	19
s:threaten	-12
s:three	28
s:through	17
s:thu	-11
s:till	21
s:timber	16
s:tinned	10
s:too	10
s:treaty	15
s:trial	-12
s:tuesday	-10
s:under	-27
s:upon	15
s:validity	15
s:visit	-9
s:vote	-18
s:wait	-16
s:wake	13
s:warn	-10
s:was	-19
s:we	23
s:welcome	10
s:were	-27
s:what	18
s:when	-11
s:whether	-19
s:whole	10
s:whose	-13
s:why	-11
s:will	11
s:with	-15
s:without	-28
s:word	28
s:working	-11
s:would	28
s:yarn	19
s:yes	-12
s:your	-19
sa:" .	-22
sa:" the	-16
sa:'s	14
sa:'s been	14
sa:'s minister	12
sa:'s ministry	12
sa:'s president	10
sa:) .	-10
sa:,	-11
sa:, "	-24
sa:, <day-ahead>	-18
sa:, <name>	-14
sa:, <number>	-10
sa:, <person>	12
sa:, <span>	8
sa:, a	-19
sa:, both	-8
sa:, for	-14
sa:, had	-11
sa:, if	20
sa:, provided	23
sa:, sign	10
sa:, so	-13
sa:, that	-10
sa:, to	-20
sa:, when	-24
sa:, which	20
sa:, with	10
sa:-	-10
sa:.	-21
sa::	-13
sa:: <level>	-11
sa:;	14
sa:; at	14
sa:; it	11
sa:; until	13
sa:<agent>	15
sa:<day-ahead> )	10
sa:<day-ahead> .	14
sa:<day-gone>	20
sa:<day-gone> evening	15
sa:<day-today> ;	14
sa:<goods>	-12
sa:<level>	-15
sa:<level> ,	-21
sa:<level> .	-10
sa:<level> <level>	10
sa:<level> instead	10
sa:<level> on	-21
sa:<level> which	18
sa:<month-ahead>	-17
sa:<name> 's	18
sa:<name> by	-11
sa:<name> charge	10
sa:<name> pay	10
sa:<name> would	-10
sa:<not>	-20
sa:<number> ,	-21
sa:<number> :	-12
sa:<number> from	10
sa:<organisation> 's	-11
sa:<organisation> .	-10
sa:<organisation> on	14
sa:<person> ,	-17
sa:<person> .	-23
sa:<person> sign	17
sa:<points>	-12
sa:<quality>	-11
sa:<quality> good	-10
sa:<seat>	-17
sa:<span> .	-13
sa:<v-bear>	13
sa:<v-buy>	-11
sa:<v-deny>	14
sa:<v-impose>	-12
sa:<v-renew>	-13
sa:<v-return>	19
sa:<v-say>	14
sa:<v-sign>	15
sa:<v-suspend>	-6
sa:<v-threaten>	-9
sa:<v-up>	-14
sa:a decree	12
sa:a dispute	10
sa:a statement	11
sa:a treaty	13
sa:additional	-15
sa:additional duty	-13
sa:affiliate	18
sa:affiliate of	14
sa:after	-17
sa:again	14
sa:again .	18
sa:agree on	-10
sa:alone	-12
sa:an	-10
sa:an announcement	10
sa:and	-18
sa:and <name>	18
sa:and <person>	-20
sa:and both	-13
sa:and that	13
sa:announcement	14
sa:announcement .	10
sa:apply	14
sa:apply again	13
sa:approve	9
sa:are put	13
sa:arrangement	9
sa:as a	10
sa:at <level>	-30
sa:at present	12
sa:be	-29
sa:be make	14
sa:bed	14
sa:been	19
sa:been <number>	14
sa:been settle	-10
sa:before it	-10
sa:before the	15
sa:black	10
sa:both	-11
sa:briefed	10
sa:but neither	10
sa:by <day-ahead>	-12
sa:by <span>	-10
sa:by its	-11
sa:by then	-12
sa:can	-11
sa:certain	13
sa:charge	14
sa:charge on	11
sa:coffee ,	-10
sa:coffee pay	11
sa:come	12
sa:come back	17
sa:commerce	16
sa:confirm	10
sa:control	-10
sa:day	-21
sa:deal	-11
sa:decree	13
sa:decree that	12
sa:dispute	11
sa:draft	15
sa:due to	13
sa:duty which	-10
sa:each	-22
sa:earth	-11
sa:end on	10
sa:engine	10
sa:evening	13
sa:ever	11
sa:exchanged	14
sa:exclusion	11
sa:expire on	16
sa:export	-12
sa:extension	-12
sa:figure	10
sa:for	16
sa:for <span>	15
sa:for longer	14
sa:for trade	12
sa:foreign	-10
sa:foreign minister	-10
sa:from	8
sa:from <day-ahead>	20
sa:go	-11
sa:go to	-12
sa:good	-20
sa:government	18
sa:government say	14
sa:had	8
sa:had ask	10
sa:has	13
sa:has to	13
sa:have been	10
sa:hold	-11
sa:if	14
sa:if the	10
sa:in <month-ahead>	-9
sa:in <month-gone>	14
sa:in <name>	14
sa:in a	15
sa:in the	-20
sa:in write	12
sa:instead	16
sa:instead of	13
sa:introduce	-8
sa:introduce in	-8
sa:is	-12
sa:is to	12
sa:issue	10
sa:it	-14
sa:it ,	10
sa:it .	-27
sa:its <organisation>	9
sa:its <person>	-12
sa:its consent	9
sa:lapse	-10
sa:later	14
sa:later .	17
sa:law	-11
sa:lie	13
sa:list of	12
sa:listed	11
sa:longer	14
sa:longer .	12
sa:minister for	13
sa:ministry of	9
sa:month	-13
sa:need	12
sa:next	13
sa:next year	18
sa:not <day-ahead>	9
sa:not <day-gone>	10
sa:note	11
sa:note .	12
sa:nothing	-14
sa:notice	-11
sa:now	13
sa:now it	14
sa:of <span>	-9
sa:of commerce	18
sa:of it	10
sa:of listed	14
sa:of thi	-13
sa:old	10
sa:on <day-ahead>	-16
sa:on <day-gone>	22
sa:on affiliate	17
sa:one	-15
sa:or	-12
sa:originating	10
sa:originating in	10
sa:other	-19
sa:otherwise	12
sa:out	-12
sa:out .	-13
sa:over	11
sa:party	15
sa:pea	12
sa:present	23
sa:present <level>	13
sa:president ,	10
sa:prolong	-9
sa:provided	23
sa:provided that	23
sa:put to	14
sa:rare	-11
sa:rare earth	-10
sa:reciprocal	13
sa:reciprocal tariff	15
sa:return	11
sa:return ,	14
sa:revive	14
sa:round	-17
sa:rule	14
sa:rule on	17
sa:run	-20
sa:run out	-10
sa:safeguard	9
sa:same	14
sa:sardine	11
sa:say ,	-18
sa:say after	13
sa:say in	16
sa:say on	-18
sa:say the	13
sa:settle a	15
sa:settle in	-10
sa:ship	14
sa:sign before	11
sa:sign by	-10
sa:since	-21
sa:so	-10
sa:so that	-10
sa:something .	10
sa:statement	10
sa:stay at	-9
sa:still charge	11
sa:suspend	11
sa:suspend for	13
sa:suspension	-10
sa:talk	10
sa:talk .	15
sa:that <name>	10
sa:that <person>	12
sa:the <level>	17
sa:the <number>	-10
sa:the <organisation>	-12
sa:the <person>	-16
sa:the <quality>	-11
sa:the additional	-12
sa:the old	11
sa:the party	15
sa:the present	13
sa:the rate	11
sa:the safeguard	9
sa:the same	14
sa:the talk	9
sa:the truce	20
sa:the weekend	11
sa:there	-20
sa:they are	11
sa:they would	9
sa:thi year	-10
sa:third	-15
sa:timber	11
sa:time	-13
sa:to be	14
sa:to continue	11
sa:to say	12
sa:to settle	14
sa:to the	-27
sa:to two	10
sa:too	10
sa:too .	11
sa:trade ,	12
sa:trade ministry	-13
sa:treaty	12
sa:truce	8
sa:truce as	11
sa:truce has	13
sa:unless <organisation>	-21
sa:unless they	13
sa:until now	12
sa:up	-10
sa:upon	10
sa:vote	-10
sa:was announce	16
sa:was to	9
sa:we	9
sa:week .	11
sa:weekend	10
sa:weekend .	10
sa:when	-31
sa:when the	-16
sa:which	18
sa:which <name>	13
sa:which is	17
sa:whole	15
sa:why	-10
sa:will apply	14
sa:will be	-27
sa:will now	9
sa:with	-7
sa:with <name>	-11
sa:word	12
sa:word .	10
sa:would be	-16
sa:would have	16
sa:write .	11
sa:yarn	12
sa:year ,	-11
sa:year .	16
sa:—	-21
sb:" the	20
sb:'s	-13
sb:'s <level>	8
sb:'s commerce	10
sb:'s duty	-9
sb:'s good	-16
sb:'s no	11
sb:'s president	9
sb:(	-16
sb:( c	-9
sb:)	-10
sb:) —	-17
sb:*	14
sb:, <day-today>	18
sb:, <level>	29
sb:, <organisation>	11
sb:, although	11
sb:, are	-12
sb:, as	-12
sb:, at	8
sb:, by	11
sb:, continue	-15
sb:, for	-20
sb:, he	10
sb:, in	20
sb:, not	10
sb:, now	-11
sb:, sign	-7
sb:, that	26
sb:, till	10
sb:, unless	10
sb:, until	15
sb:, up	20
sb:, valid	-11
sb:, was	-21
sb:, when	10
sb:, which	-25
sb:, will	24
sb:, would	23
sb:-	16
sb:- out	10
sb:. <number>	14
sb:. m	-15
sb:. on	-12
sb:/ <number>	-10
sb::	17
sb:: <level>	9
sb:: <number>	-17
sb:: <seat>	13
sb:: <span>	29
sb:: from	10
sb:: it	18
sb:: the	-11
sb:; it	-12
sb:; the	13
sb:<day-ahead>	43
sb:<day-ahead> ,	9
sb:<day-ahead> :	-10
sb:<day-ahead> and	24
sb:<day-ahead> by	14
sb:<day-ahead> is	11
sb:<day-ahead> to	12
sb:<day-ahead> until	13
sb:<day-gone>	24
sb:<day-gone> 's	10
sb:<day-gone> ,	14
sb:<day-gone> :	8
sb:<day-gone> and	-24
sb:<day-gone> evening	-11
sb:<day-gone> he	10
sb:<day-gone> that	23
sb:<day-gone> the	13
sb:<day-gone> to	-18
sb:<day-today> (	-17
sb:<day-today> and	-12
sb:<day-today> that	-12
sb:<day-today> —	10
sb:<duty>	-13
sb:<goods>	-12
sb:<level-noun>	-28
sb:<level> ,	-32
sb:<level> and	-8
sb:<level> at	13
sb:<level> in	9
sb:<level> on	27
sb:<level> until	-11
sb:<money>	-27
sb:<month-gone>	15
sb:<month-gone> ,	19
sb:<month-gone> and	-17
sb:<month-gone> is	-17
sb:<month-gone> that	22
sb:<name> 's	-11
sb:<name> ,	-27
sb:<name> <level>	-16
sb:<name> and	15
sb:<name> continue	-9
sb:<name> end	-13
sb:<name> from	12
sb:<name> has	12
sb:<name> have	-10
sb:<name> make	-10
sb:<name> meet	14
sb:<name> run	-11
sb:<name> settle	15
sb:<name> that	-12
sb:<name> to	25
sb:<name> until	17
sb:<name> which	9
sb:<name> will	21
sb:<number>	-18
sb:<number> a	-13
sb:<number> and	8
sb:<number> exclusion	-11
sb:<number> further	10
sb:<number> run	9
sb:<number> the	-14
sb:<number> —	23
sb:<office> <person>	-13
sb:<office> agree	11
sb:<office> from	10
sb:<office> has	10
sb:<office> meet	9
sb:<organisation>	-13
sb:<organisation> 's	-9
sb:<organisation> ,	8
sb:<organisation> approve	7
sb:<organisation> confirm	-8
sb:<organisation> has	10
sb:<organisation> say	-9
sb:<person>	11
sb:<person> ,	-17
sb:<person> :	20
sb:<person> agree	-23
sb:<person> and	-18
sb:<person> announce	-13
sb:<person> is	-9
sb:<person> say	18
sb:<person> that	16
sb:<points>	15
sb:<points> ,	23
sb:<points> on	11
sb:<points> stay	9
sb:<points> that	9
sb:<quality>	10
sb:<quality> good	-23
sb:<quality> half	12
sb:<quality> ministry	14
sb:<quality> origin	10
sb:<seat> :	10
sb:<seat> and	16
sb:<seat> on	-14
sb:<seat> run	9
sb:<sender>	-38
sb:<span> and	16
sb:<span> earlier	8
sb:<span> end	16
sb:<span> in	11
sb:<span> more	11
sb:<span> of	-12
sb:<span> to	-19
sb:<taker>	-26
sb:<v-buy>	-9
sb:<v-deny>	-18
sb:<v-end>	22
sb:<v-propose>	21
sb:<v-return>	9
sb:<v-sell>	-18
sb:<v-target>	-13
sb:<v-threaten>	-13
sb:[	13
sb:]	14
sb:a .	-14
sb:a <span>	-13
sb:a pause	-13
sb:a second	11
sb:a standstill	14
sb:a television	16
sb:a truce	-8
sb:about a	11
sb:above	-10
sb:according	26
sb:according to	19
sb:add	-21
sb:add that	-10
sb:adopt	8
sb:adopt the	12
sb:again	-10
sb:again be	10
sb:agree	17
sb:agree ,	18
sb:agree <day-gone>	-16
sb:agree in	-29
sb:agree on	12
sb:agree to	34
sb:agreement	-17
sb:agreement was	11
sb:all	23
sb:all of	11
sb:although	11
sb:an agreement	-8
sb:an extension	13
sb:an order	-11
sb:and <name>	13
sb:and <person>	-47
sb:and <seat>	12
sb:and are	-11
sb:and beef	11
sb:and it	-16
sb:and keep	-11
sb:and run	15
sb:and suspend	9
sb:and they	16
sb:and until	11
sb:and will	-19
sb:announce a	-11
sb:announce on	14
sb:announce tariff	14
sb:announce that	-16
sb:another	14
sb:another <points>	17
sb:answer	12
sb:antigua	12
sb:apply from	-12
sb:apply until	19
sb:approve ,	10
sb:are	-21
sb:are <level>	12
sb:are suspend	-19
sb:arrangement	12
sb:as	11
sb:as before	13
sb:ask about	10
sb:ask for	9
sb:at noon	-9
sb:at once	-11
sb:away	11
sb:back	-14
sb:back for	15
sb:back to	-14
sb:ban	-14
sb:ban on	-9
sb:be	13
sb:be apply	-12
sb:be approve	10
sb:be carry	11
sb:be cut	9
sb:be halve	9
sb:be in	-10
sb:be levy	10
sb:be prolong	19
sb:beef and	-9
sb:been	-26
sb:been on	9
sb:been prolong	-24
sb:before	-17
sb:before the	-22
sb:begin in	-13
sb:bergen	9
sb:bergen on	11
sb:between	-17
sb:between <name>	-26
sb:black	14
sb:both	10
sb:but it	10
sb:but the	-12
sb:butter	10
sb:by <office>	-11
sb:by <points>	9
sb:by a	10
sb:by letter	10
sb:by the	-9
sb:by which	-16
sb:c	-14
sb:c )	-9
sb:calendar	-10
sb:call reciprocal	12
sb:car	-19
sb:carry	19
sb:carry on	9
sb:carry the	15
sb:cease	9
sb:cease on	14
sb:charge <level>	-13
sb:charge each	11
sb:clear	12
sb:cocoa	9
sb:cocoa butter	12
sb:colleague ,	11
sb:colombo	-8
sb:come	-29
sb:come to	-11
sb:commerce	32
sb:commerce ministry	10
sb:commerce secretary	8
sb:company	-22
sb:conclude	-11
sb:confirm the	10
sb:continue in	10
sb:contract	-17
sb:could	-15
sb:country	-20
sb:country ,	-15
sb:country was	10
sb:custom	-16
sb:custom duty	-12
sb:cut to	9
sb:date	17
sb:date of	10
sb:day	-17
sb:day is	-11
sb:deadline	-12
sb:deal by	10
sb:decide	-19
sb:decide to	-15
sb:decree	-10
sb:delay	11
sb:document	11
sb:doe	-9
sb:down	-13
sb:draft	8
sb:drop	-12
sb:due on	11
sb:duration	15
sb:duty ,	-25
sb:duty at	-8
sb:duty by	10
sb:duty is	-15
sb:duty of	13
sb:duty on	-11
sb:duty which	9
sb:each	13
sb:earlier ,	8
sb:early	10
sb:early on	10
sb:earth	-11
sb:effect on	9
sb:either	-19
sb:either side	-17
sb:end	13
sb:end <day-gone>	-13
sb:end on	14
sb:energy	10
sb:equipment	10
sb:everything	11
sb:everything ,	14
sb:exchanged	21
sb:exchanged on	10
sb:exclusion	-13
sb:exclusion from	-11
sb:expect	-23
sb:export licence	9
sb:extend its	10
sb:extend to	14
sb:extend until	-13
sb:extension	21
sb:extension to	12
sb:extra	-15
sb:extra duty	-12
sb:fall due	13
sb:fee	-26
sb:five	11
sb:flat	8
sb:follow	-12
sb:for	-18
sb:for an	12
sb:for its	17
sb:force for	8
sb:found	-12
sb:free	-18
sb:freeze	15
sb:from <day-ahead>	7
sb:from that	13
sb:frozen until	-14
sb:further point	10
sb:gave	-12
sb:geneva	-18
sb:get	-9
sb:given until	11
sb:glass	7
sb:go wrong	11
sb:good	-28
sb:good from	-11
sb:government	13
sb:government sign	-11
sb:guayaquil	14
sb:had	-9
sb:had been	-20
sb:had tell	13
sb:half of	14
sb:halifax on	9
sb:halve	9
sb:has <span>	-24
sb:has been	-29
sb:has given	9
sb:has offer	-17
sb:has prolong	9
sb:has propose	21
sb:has suspend	-16
sb:has until	-13
sb:have been	15
sb:have both	15
sb:have extend	-9
sb:have prolong	-25
sb:have sign	12
sb:he and	-9
sb:he announce	14
sb:he'd	11
sb:heightened	14
sb:heightened reciprocal	14
sb:here	13
sb:his	-16
sb:hold back	12
sb:hold since	7
sb:hon	9
sb:hour	13
sb:hour and	10
sb:house	9
sb:household	-17
sb:how	-11
sb:how long	-11
sb:if	16
sb:if you	13
sb:in <month-gone>	17
sb:in <seat>	-14
sb:in antigua	12
sb:in bergen	11
sb:in halifax	9
sb:in law	13
sb:in stockholm	-9
sb:in the	-21
sb:in their	13
sb:in which	13
sb:initial	11
sb:initial in	13
sb:introduce	7
sb:is ,	21
sb:is <span>	11
sb:is good	-27
sb:is in	-22
sb:is prolong	-34
sb:is reach	14
sb:is to	24
sb:is until	13
sb:it 's	16
sb:it apply	11
sb:it be	11
sb:it begin	13
sb:it expire	-7
sb:it go	-8
sb:it has	-24
sb:it is	16
sb:it keep	11
sb:it last	-16
sb:it on	14
sb:it start	-18
sb:it stay	-15
sb:it to	-9
sb:it was	-14
sb:it will	13
sb:it would	42
sb:it'll	-10
sb:its duty	-10
sb:its extension	-10
sb:its part	7
sb:its tariff	10
sb:its truce	-12
sb:itself ,	14
sb:keep <quality>	13
sb:keep a	-14
sb:keep it	-12
sb:keep its	-14
sb:keep the	19
sb:kuala	11
sb:kuala lumpur	11
sb:last day	-17
sb:last for	-24
sb:law	7
sb:letter	18
sb:letter ,	16
sb:licence on	10
sb:list	-12
sb:long	-18
sb:look at	10
sb:lower	21
sb:lower the	14
sb:lower to	10
sb:lumpur	11
sb:m	-18
sb:m .	-15
sb:make it	-13
sb:make that	12
sb:maker	-12
sb:may	-31
sb:meal	-15
sb:meet	8
sb:meet here	12
sb:midnight	-12
sb:ministry	26
sb:ministry of	20
sb:month old	11
sb:moratorium	-10
sb:moratorium on	-11
sb:more	9
sb:more :	11
sb:mouth	12
sb:must	-20
sb:named	-10
sb:negotiation	-12
sb:new	14
sb:new date	10
sb:new end	-11
sb:new one	19
sb:next week	10
sb:night ,	11
sb:no	16
sb:no notice	12
sb:noon	-10
sb:not go	12
sb:not yet	13
sb:nothing	-25
sb:notify	10
sb:now	-16
sb:now hold	-11
sb:now it	13
sb:octopu	10
sb:of <day-gone>	11
sb:of <month-ahead>	-12
sb:of <points>	-15
sb:of a	25
sb:of additional	-12
sb:of commerce	20
sb:of duty	-15
sb:of talk	-13
sb:of their	11
sb:of three	11
sb:off	-20
sb:old ,	11
sb:olive	10
sb:olive oil	10
sb:on	10
sb:on <day-ahead>	33
sb:on <day-gone>	11
sb:on <day-today>	26
sb:on <quality>	9
sb:on a	11
sb:on dairy	13
sb:on each	12
sb:on good	-14
sb:on hold	9
sb:on television	21
sb:on to	21
sb:once the	10
sb:one	10
sb:one ,	10
sb:onion	12
sb:open	-12
sb:order	-20
sb:other 's	-9
sb:otherwise	-13
sb:our	-11
sb:out that	9
sb:over fish	10
sb:over the	-17
sb:palm	-12
sb:paper	32
sb:part	11
sb:past	19
sb:pause in	-18
sb:pay	-15
sb:pay the	-10
sb:pea ,	10
sb:per	-10
sb:permanent agreement	11
sb:phone	10
sb:phone ,	12
sb:place until	11
sb:point	14
sb:port	-14
sb:present one	10
sb:price	-14
sb:product	-10
sb:prolong by	-18
sb:prolong it	21
sb:prolong its	10
sb:prolongation ,	9
sb:propose	24
sb:propose an	-12
sb:propose that	18
sb:propose to	16
sb:publish	-11
sb:put	-16
sb:put off	-17
sb:put the	13
sb:quarrel	16
sb:question	-18
sb:question :	-16
sb:raise	10
sb:raise tariff	16
sb:rare	-11
sb:rate of	7
sb:reach by	15
sb:reciprocal rate	-8
sb:reciprocal tariff	15
sb:recommend	12
sb:reduce	-15
sb:renewal	-16
sb:report	-11
sb:result	7
sb:return	-21
sb:rice and	9
sb:rise	-12
sb:round of	-10
sb:row	9
sb:rule	-17
sb:rum	15
sb:run for	-12
sb:run on	11
sb:safeguard	-15
sb:same	14
sb:same day	12
sb:say	16
sb:say in	37
sb:say that	-26
sb:season	12
sb:secretary	10
sb:set	-15
sb:settle	11
sb:settlement	9
sb:settlement ,	9
sb:shall	22
sb:ship	-19
sb:should it	9
sb:show	11
sb:side	9
sb:side agree	16
sb:side had	20
sb:side keep	-11
sb:sign	-23
sb:sign an	-17
sb:sign by	-10
sb:sign for	10
sb:signature	15
sb:since	-22
sb:since <day-gone>	-17
sb:since <month-gone>	13
sb:special	13
sb:special duty	17
sb:split	10
sb:split ,	10
sb:spoke	13
sb:spoken	10
sb:spoken of	11
sb:spring	20
sb:spring ,	17
sb:standstill	8
sb:standstill ,	17
sb:standstill of	-13
sb:standstill on	-10
sb:start on	10
sb:state	-19
sb:stay	10
sb:stay ,	8
sb:stay on	20
sb:stay suspend	12
sb:stay until	-12
sb:still	11
sb:stockholm	-12
sb:stop	12
sb:stop on	10
sb:stretched	14
sb:subject to	11
sb:sugar	17
sb:sunday ,	10
sb:surcharge	-33
sb:surcharge of	-13
sb:suspend ,	-8
sb:suspend for	13
sb:suspend in	10
sb:suspension begin	-16
sb:suspension end	8
sb:suspension expire	11
sb:suspension is	-15
sb:suspension last	-15
sb:suspension run	14
sb:take	13
sb:take the	13
sb:talk	-33
sb:tariff ,	9
sb:tariff on	-15
sb:tariff truce	13
sb:tariff until	-19
sb:telephone	13
sb:telephone on	12
sb:television	32
sb:tell a	10
sb:temporary	-12
sb:than	-12
sb:that 's	-9
sb:that ,	-13
sb:that <seat>	17
sb:that end	-12
sb:that is	19
sb:that keep	-10
sb:that take	15
sb:that was	-13
sb:that we	10
sb:the <day-ahead>	22
sb:the <level>	-13
sb:the <name>	19
sb:the <office>	-19
sb:the <organisation>	-12
sb:the <person>	23
sb:the <points>	16
sb:the <seat>	-31
sb:the <span>	14
sb:the answer	12
sb:the ceasefire	-16
sb:the date	9
sb:the end	21
sb:the exclusion	-18
sb:the extension	16
sb:the heightened	13
sb:the new	20
sb:the night	-11
sb:the old	-12
sb:the order	-13
sb:the party	-9
sb:the pause	-9
sb:the present	13
sb:the protocol	10
sb:the rate	15
sb:the reciprocal	-34
sb:the result	10
sb:the safeguard	-11
sb:the same	14
sb:the season	11
sb:the second	-13
sb:the spring	10
sb:the surcharge	-22
sb:the tariff	-26
sb:the three	11
sb:the time	11
sb:the two	-14
sb:the year	10
sb:their tariff	15
sb:there 's	11
sb:therefore	14
sb:these are	10
sb:they agree	19
sb:they will	-22
sb:they'll	10
sb:thi	22
sb:thi is	17
sb:thi paper	11
sb:three	31
sb:through	19
sb:through the	17
sb:thu	-11
sb:till	22
sb:till the	23
sb:to	19
sb:to <day-ahead>	-13
sb:to <day-gone>	13
sb:to <goods-amount>	10
sb:to <number>	-15
sb:to <person>	13
sb:to <span>	-10
sb:to a	-11
sb:to carry	12
sb:to end	-13
sb:to freeze	10
sb:to go	26
sb:to lapse	9
sb:to leave	24
sb:to let	12
sb:to prolong	27
sb:to see	-12
sb:to the	16
sb:trial	-12
sb:truce	-12
sb:truce begin	-10
sb:truce end	-11
sb:truce from	-15
sb:truce has	-13
sb:truce hold	-10
sb:truce in	9
sb:truce now	-17
sb:truce of	-19
sb:truce on	-13
sb:truce run	-24
sb:truce that	-29
sb:truce to	29
sb:truce with	14
sb:tuesday	-10
sb:two ,	9
sb:two have	10
sb:two of	10
sb:two president	-10
sb:two year	14
sb:under	-26
sb:under which	-9
sb:until	14
sb:until the	13
sb:up	15
sb:up to	21
sb:us to	-9
sb:validity	15
sb:vote	-9
sb:wait	-13
sb:was	-17
sb:was conclude	-12
sb:was not	11
sb:was prolong	-17
sb:we	17
sb:we agree	9
sb:week and	13
sb:welcome	10
sb:were	-32
sb:what	24
sb:what is	-12
sb:what the	11
sb:whether	-11
sb:which	-19
sb:which begin	9
sb:which had	-15
sb:which has	-10
sb:which have	9
sb:which it	15
sb:which last	9
sb:which run	-12
sb:which was	-13
sb:which would	-25
sb:who	-12
sb:will	15
sb:will end	13
sb:will have	8
sb:will keep	12
sb:will run	8
sb:without	-25
sb:wool	10
sb:word	19
sb:word of	15
sb:working	-11
sb:would	31
sb:would be	9
sb:would carry	8
sb:would go	-10
sb:would have	-13
sb:would keep	13
sb:would last	33
sb:would run	19
sb:write	-21
sb:wrong	11
sb:year ,	-9
sb:year ago	14
sb:year end	10
sb:yet	9
sb:your	-17
sb:—	6
sb:— <name>	8
t0=future	14
t0=modal	-15
t0=past	-17
t0=past-passive	-37
t0=past-passive-not	11
t0=perfect	-18
t0=present	-8
t1=gerund	14
t1=infinitive	31
t1=past	-28
t1=past-passive	-35
t1=past-passive-not	11
t1=perfect	-31
t1=pluperfect	-6
t1=present	-12
t1=present-passive	-13
t2=future	-15
t2=past	-10
t2=perfect	-9
t:loose & d:gone	-14
t:loose-l	13
t:loose-l3	17
t:loose-r	-24
t:loose-r3	-20
t:more & d:ahead	17
t:more & d:gone	-38
t:more-in	-16
t:more-in0	-16
t:more-l	26
t:more-l1	40
t:more-r1	-26
t:more-r2	-26
t:more-r3	18
t:quiet	11
t:quiet & d:ahead	12
t:quiet-l	7
t:quiet-l1	-28
t:quiet-l2	23
t:quiet-l3	19
t:truce & d:ahead	6
t:truce & d:gone	-37
t:truce-l3	-19
tn:loose	-18
tn:truce	9
tp:loose	26
tp:more	-15
tp:quiet	-17
tp:truce	11
tp:verb	-23
v0-none	-20
v0=begin	15
v0=carry	11
v0=charge	-12
v0=expect	-14
v0=get	-10
v0=have	-37
v0=introduce	10
v0=like	13
v0=look	11
v0=make	11
v0=meet	-17
v0=other	-15
v0=prolong	-16
v0=reach	12
v0=recommend	11
v0=return	-13
v0=sit	-9
v0=sleep	10
v0=stand	-12
v0=stop	17
v0=suspend	-30
v1-none	-20
v1=begin	11
v1=carry	18
v1=charge	-14
v1=clear	14
v1=conclude	-12
v1=get	-10
v1=have	-34
v1=introduce	9
v1=levy	-10
v1=look	11
v1=meet	-23
v1=offer	-8
v1=raise	12
v1=recommend	10
v1=return	-13
v1=see	-17
v1=sit	-9
v1=sleep	10
v1=stop	9
v2-none	-35
v2=go	-10
v2=settle	10
v2=sign	-10
vt0=agree past	13
vt0=apply present	13
vt0=be past	15
vt0=begin present	17
vt0=carry modal	11
vt0=come present	-10
vt0=expect present	-10
vt0=extend future	-13
vt0=extend modal	11
vt0=go modal	-8
vt0=have present	-32
vt0=keep future	10
vt0=keep present	-23
vt0=leave present	-9
vt0=like modal	13
vt0=look future	12
vt0=make present	14
vt0=move present	11
vt0=other past	-12
vt0=prolong future	13
vt0=prolong past	-11
vt0=put perfect	-11
vt0=reach present	19
vt0=run future	10
vt0=run modal	18
vt0=run past	-12
vt0=sign perfect	11
vt0=sleep present	10
vt0=stay future	-22
vt0=stay present	10
vt0=stop present	18
vt0=suspend present	-12
vt0=take modal	14
vt1=agree perfect	-15
vt1=apply present	13
vt1=be past	16
vt1=begin present	19
vt1=carry infinitive	9
vt1=carry modal	11
vt1=come present	-10
vt1=end participle	-9
vt1=extend future	-13
vt1=extend modal	11
vt1=go infinitive	13
vt1=go present	-4
vt1=have present	-29
vt1=keep present	-9
vt1=leave infinitive	11
vt1=look future	12
vt1=make present	14
vt1=move present	11
vt1=offer perfect	-8
vt1=other past	-11
vt1=prolong future	13
vt1=prolong infinitive	25
vt1=prolong participle	13
vt1=prolong past	-11
vt1=put perfect	-11
vt1=reach present	19
vt1=remain present	-15
vt1=run future	10
vt1=run modal	18
vt1=run past	-12
vt1=see infinitive	-8
vt1=sign perfect	12
vt1=sleep present	10
vt1=stay future	-12
vt1=stop present	10
vt1=suspend participle	10
vt1=suspend present	-12
vt1=take modal	14
vt2=be present	18
vt2=settle infinitive	10`;
