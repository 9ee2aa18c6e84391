// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-10
a:.	-20
a:<agent>	11
a:<day-ahead> .	17
a:<level> <level>	10
a:<level> in	10
a:<name>	-11
a:<not>	-21
a:<number> in	11
a:<seat>	-11
a:<span>	-19
a:<span> .	-19
a:<v-down>	15
a:a	24
a:a decree	13
a:a dispute	12
a:again	-18
a:alone	-10
a:are	-14
a:as a	11
a:both	13
a:by a	8
a:coffee	11
a:decree	12
a:draft	10
a:end .	-10
a:engine	10
a:for	-17
a:from	-14
a:go	-11
a:good	-10
a:instead	13
a:instead of	10
a:it	-22
a:its duty	10
a:next	15
a:next year	18
a:note	10
a:of <day-ahead>	9
a:of thi	-10
a:on <day-ahead>	-14
a:sign	-11
a:take	10
a:the	-20
a:thi	-14
a:timber	12
a:to	-11
a:to <number>	12
a:whole	19
a:will	-20
a:with	-11
a:without	-11
a:year	13
a:year .	19
b:" the	20
b:'s	-28
b:'s decision	9
b:'s good	-13
b:'s no	11
b:,	-9
b:, end	12
b:, he	9
b:, it	13
b:, now	-10
b:, so	9
b:, the	-49
b:, until	9
b:, up	17
b:, valid	-10
b:, was	-14
b:.	-15
b:: <level>	12
b:: <name>	-19
b:: <number>	-20
b:: <seat>	14
b:: and	11
b:: from	16
b:: it	11
b:: the	-17
b:; it	-22
b:; the	13
b:<day-ahead>	33
b:<day-ahead> and	14
b:<day-ahead> is	11
b:<day-ahead> to	20
b:<day-gone>	11
b:<day-gone> he	11
b:<day-gone> to	-16
b:<day-today>	21
b:<duty>	12
b:<gate>	-12
b:<goods>	12
b:<level> at	14
b:<level> here	10
b:<level> in	16
b:<money>	-17
b:<month-gone>	8
b:<name>	-15
b:<name> 's	-25
b:<name> and	15
b:<name> charge	9
b:<name> extend	-15
b:<name> from	11
b:<name> has	12
b:<name> have	-27
b:<name> in	10
b:<name> is	-9
b:<name> run	-11
b:<name> take	10
b:<name> to	13
b:<name> until	21
b:<not>	9
b:<number>	-38
b:<number> from	-12
b:<office> agree	11
b:<organisation>	-28
b:<organisation> say	-8
b:<person>	-28
b:<person> agree	-15
b:<points>	-22
b:<points> of	-17
b:<points> sleep	10
b:<quality>	10
b:<quality> good	-15
b:<quality> ministry	11
b:<seat>	7
b:<seat> and	15
b:<seat> is	9
b:<seat> on	-21
b:<seat> run	9
b:<sender>	-21
b:<span>	-11
b:<span> end	19
b:<taker>	-13
b:<v-deny>	-11
b:<v-sell>	-22
b:a	-37
b:a further	-9
b:a standstill	16
b:a truce	-8
b:after	-9
b:again	-18
b:agree	10
b:agree to	11
b:agreement was	11
b:although	11
b:an extension	18
b:and	15
b:and <number>	-10
b:and <person>	-18
b:and <seat>	15
b:and have	9
b:and run	12
b:and they	10
b:and to	8
b:and until	12
b:announce tariff	14
b:apply until	12
b:approve	-11
b:are	-25
b:are suspend	-12
b:are to	-27
b:arrangement	16
b:as	11
b:at least	-9
b:at the	-33
b:away	11
b:back	-35
b:back to	-15
b:be apply	-10
b:be over	-10
b:be prolong	16
b:because	11
b:been	-16
b:been prolong	-12
b:before	-26
b:before the	-28
b:begin on	9
b:between <name>	-9
b:between <seat>	10
b:beyond	-12
b:both	17
b:by the	-25
b:call	-15
b:can	-15
b:carry	17
b:carry on	12
b:carry the	18
b:cease	10
b:cease on	14
b:charge each	11
b:clear	13
b:company	-9
b:conclude	-12
b:confirm the	10
b:continue in	10
b:contract	-16
b:date	16
b:date of	10
b:day	-31
b:day is	-10
b:deadline	-12
b:deal by	9
b:delay	12
b:down	-11
b:due on	20
b:due to	-16
b:duty	15
b:duty of	11
b:each	13
b:early	12
b:early on	13
b:either	-14
b:either side	-14
b:end on	13
b:energy	10
b:exchanged	10
b:exchanged on	10
b:expect	-22
b:extend from	10
b:extend to	15
b:extend until	-12
b:extension	11
b:extension to	11
b:extra	-9
b:fall due	12
b:fee	-12
b:flat	9
b:follow	-10
b:for	-59
b:for <span>	-14
b:for the	-11
b:free	-11
b:from	-20
b:from <day-ahead>	10
b:further	-15
b:get	-11
b:given until	11
b:glass	9
b:good	-32
b:government	12
b:government of	9
b:government sign	-10
b:grant	-10
b:guayaquil	14
b:had	-11
b:had been	-14
b:has	-10
b:has until	-12
b:have	-30
b:have agree	-13
b:have both	15
b:have prolong	-13
b:he announce	14
b:he'd	11
b:his	-10
b:i	-10
b:if	19
b:if no	9
b:if there	8
b:in <month-gone>	15
b:in <name>	20
b:in <seat>	-24
b:in busan	-13
b:in place	10
b:in the	-20
b:in their	24
b:into effect	9
b:introduce	10
b:is due	-16
b:is good	-14
b:is prolong	-23
b:is reach	16
b:is suspend	-15
b:is to	24
b:is until	12
b:it doe	11
b:it expire	-8
b:it is	27
b:it to	-12
b:it would	23
b:its	-29
b:its tariff	11
b:its truce	-11
b:keep <quality>	16
b:keep a	-12
b:keep their	-11
b:kuala	15
b:kuala lumpur	15
b:last day	-15
b:least	-9
b:leave the	9
b:levy	-11
b:like	11
b:look	11
b:look at	11
b:lower	11
b:lower duty	9
b:lower the	12
b:lumpur	15
b:make	10
b:make it	-14
b:may	-25
b:meet	-11
b:moratorium	-13
b:moratorium on	-11
b:must	-13
b:my	-8
b:negotiation	-11
b:new	26
b:new date	11
b:new duty	8
b:new one	15
b:next week	11
b:no	8
b:not	12
b:not go	13
b:not prolong	8
b:nothing	-10
b:notice	-10
b:now hold	-11
b:of	-37
b:of <day-gone>	12
b:of <points>	-18
b:of duty	-12
b:of kuala	8
b:of the	-21
b:of three	10
b:offer to	12
b:old	-17
b:on	-6
b:on <day-ahead>	18
b:on <day-today>	24
b:on to	19
b:one	20
b:onion	11
b:open	-10
b:order	-15
b:other 's	-8
b:otherwise	-11
b:our	-14
b:out on	9
b:over on	-11
b:own	-11
b:pay <level>	10
b:pay since	9
b:payment	-10
b:permanent agreement	11
b:place until	12
b:present one	9
b:prolong its	12
b:prolongation	14
b:propose to	13
b:put the	12
b:raise	9
b:raise tariff	13
b:reach by	15
b:reduction	-10
b:report	-8
b:return	-15
b:round	-12
b:rule	-11
b:run on	13
b:say	21
b:say in	17
b:second	-15
b:see	-20
b:shall	22
b:ship	-12
b:side agree	21
b:side had	11
b:sign an	-8
b:sign by	-11
b:sign for	9
b:since	-29
b:sit	-12
b:so that	-10
b:so until	9
b:special	18
b:special duty	20
b:spoken	11
b:spoken of	11
b:stand	-14
b:standstill of	-15
b:state	-11
b:stay until	-11
b:stop	17
b:stop on	11
b:sugar	24
b:surcharge	-12
b:suspend in	11
b:suspend until	10
b:suspension	18
b:suspension end	9
b:suspension expire	11
b:suspension of	-14
b:suspension run	9
b:take	11
b:take effect	-11
b:take the	9
b:talk	-18
b:tariff truce	17
b:tariff until	-20
b:that <seat>	19
b:that all	9
b:that an	11
b:that end	-10
b:that take	13
b:that the	17
b:that they	-9
b:that we	10
b:the	10
b:the <level>	-20
b:the <name>	6
b:the <office>	-23
b:the <organisation>	-32
b:the <span>	12
b:the additional	-11
b:the arrangement	12
b:the end	11
b:the government	9
b:the last	-10
b:the new	18
b:the old	-14
b:the present	10
b:the reciprocal	-15
b:the reduction	-10
b:the suspension	20
b:the three	10
b:the understanding	10
b:there 's	11
b:therefore	9
b:they	7
b:they are	13
b:they will	-21
b:they'll	10
b:thi	-12
b:three	13
b:through	20
b:through the	12
b:till	21
b:till the	22
b:to	28
b:to <goods-amount>	10
b:to carry	9
b:to end	-18
b:to extend	8
b:to go	21
b:to leave	11
b:to prolong	21
b:to raise	9
b:to the	17
b:treaty	11
b:truce	-16
b:truce from	-17
b:truce is	-10
b:truce last	-19
b:truce now	-14
b:truce over	10
b:truce run	-24
b:truce to	9
b:truce with	7
b:truce would	11
b:two of	10
b:understanding	9
b:until	17
b:until the	11
b:up	20
b:up to	20
b:was not	11
b:was prolong	-15
b:was to	-12
b:we	11
b:welcome	9
b:were	-24
b:which <name>	8
b:which begin	9
b:which end	-21
b:which it	15
b:which last	10
b:which run	-11
b:which the	-15
b:will end	10
b:will keep	9
b:will run	9
b:will stay	-20
b:without	-15
b:word	19
b:word of	13
b:would	21
b:would be	10
b:would carry	9
b:would go	-14
b:would have	-15
b:would last	37
b:would like	11
b:would run	20
b:year	12
b:year end	10
b:yet	12
b:your	-9
c0=agree	18
c0=bear	-15
c0=propose	20
c0=renew	-16
c0=return	-19
c0=suspend	-16
c0=target	-10
c0=up	-8
c1=agree & d:gone	-9
c1=bear & d:gone	-11
c1=begin & d:ahead	18
c1=begin & d:gone	-12
c1=down	-15
c1=down & d:ahead	-11
c1=end & d:gone	-11
c1=impose	-9
c1=impose & d:gone	-32
c1=return	-20
c1=return & d:ahead	-19
c1=say & d:ahead	19
c1=say & d:gone	-8
c1=sell	-11
c1=sell & d:ahead	-10
c1=sign & d:gone	-12
c1=stay & d:ahead	7
c1=stay & d:gone	-24
c1=target	-30
c1=target & d:ahead	-27
c2=down	14
c2=impose	-18
c2=propose	12
ct0=agree modal	-10
ct0=agree past	14
ct0=agree past-passive	-10
ct0=agree present-passive	11
ct0=bear future-passive	14
ct0=bear past	-14
ct0=bear present	-24
ct0=end modal	-10
ct0=impose future-passive	-21
ct0=impose past-passive	-10
ct0=impose perfect	-17
ct0=impose present-passive	-15
ct0=propose future-passive	11
ct0=renew modal-passive	11
ct0=renew present	-19
ct0=say past	-9
ct0=say perfect	20
ct0=sign past-passive	-10
ct0=sign perfect	8
ct0=stay future	12
ct0=stay modal	10
ct0=stay perfect	-16
ct0=suspend future	-19
ct0=suspend past	-11
ct0=suspend present	9
ct0=suspend present-passive	-9
ct0=up modal	-12
ct1=agree modal	-10
ct1=agree past-passive	-10
ct1=agree present	16
ct1=agree present-passive	11
ct1=bear future-passive	14
ct1=bear past	-14
ct1=bear present	-23
ct1=begin gerund	16
ct1=begin infinitive	10
ct1=end future	12
ct1=end modal	-10
ct1=end past	-14
ct1=impose future-passive	-21
ct1=impose gerund	9
ct1=impose infinitive	19
ct1=impose perfect	-33
ct1=impose present-passive	-23
ct1=propose future-passive	11
ct1=propose perfect	-10
ct1=renew infinitive	23
ct1=renew modal-passive	11
ct1=renew present	-18
ct1=say past	-7
ct1=say perfect	20
ct1=sign present	12
ct1=stay future	10
ct1=stay modal	11
ct1=stay perfect	-16
ct1=suspend participle-passive	8
ct1=suspend past	-11
ct1=suspend present-passive	-9
ct1=up infinitive	22
ct1=up present	-8
ct2=down infinitive	10
ct2=end present	-10
ct2=impose past	-11
d:after and ends on	-16
d:after and expires on	12
d:after to the	11
d:after until	14
d:ahead other	-32
d:ahead own	25
d:ahead-0	-54
d:ahead-1	-157
d:ahead-2	-172
d:ahead-3	-32
d:ahead-4	86
d:ahead-5	35
d:ahead-6	42
d:at=0	-10
d:at=3	-62
d:before ,	-14
d:before , not	11
d:begins	-55
d:begins ahead	-28
d:begins gone	-37
d:begins today	-9
d:ends	20
d:ends ahead	27
d:ends gone	-15
d:ends other ahead	12
d:ends other gone	-8
d:ends own ahead	29
d:gone	-154
d:gone other	-104
d:gone own	-65
d:gone-0	-14
d:gone-1	-28
d:gone-2	-15
d:gone-3	-12
d:gone-4	-21
d:gone-5	-79
d:how=relative	-49
d:how=weekday	-141
d:named=0	-58
d:rank=0	-69
d:rank=0 of 1	-16
d:rank=0 of 2	-37
d:rank=0 of 3	-54
d:rank=0 of 4	-30
d:rank=1	9
d:rank=1 of 2	40
d:rank=1 of 3	-43
d:rank=1 of 4	-59
d:rank=2	23
d:rank=2 of 3	48
d:rank=2 of 4	23
d:rank=3	50
d:span-before	21
d:today	-61
d:today own	-61
d:today-0	-61
f:!	16
f:"	-32
f:,	-8
f:.	-9
f:<agent>	15
f:<day-today>	-9
f:<gate>	-10
f:<goods-amount>	21
f:<level-noun>	-9
f:<level>	-17
f:<money>	-31
f:<month-ahead>	-34
f:<month-gone>	-29
f:<not>	21
f:<number>	-29
f:<office>	-8
f:<organisation>	20
f:<person>	-14
f:<quality>	6
f:<seat>	21
f:<span>	-13
f:<taker>	-24
f:<v-agree>	-17
f:<v-bear>	-12
f:<v-buy>	14
f:<v-lack>	9
f:<v-return>	18
f:<v-say>	11
f:<v-sign>	17
f:<v-stay>	-22
f:<v-threaten>	-29
f:<v-up>	25
f:a	-28
f:about	-21
f:according	9
f:add	-11
f:additional	-29
f:after	-36
f:again	12
f:agent	12
f:agree	-9
f:already	21
f:also	-17
f:althing	12
f:an	-20
f:and	-13
f:another	-10
f:any	-11
f:anything	-18
f:apply	-10
f:are	-12
f:asleep	11
f:at	17
f:back	16
f:because	-12
f:been	-22
f:beer	11
f:before	-21
f:begin	-12
f:beyond	16
f:both	-17
f:brandy	9
f:bring	-16
f:busan	-9
f:buse	-11
f:buy	10
f:buyer	-13
f:cable	-10
f:case	10
f:charge	15
f:clock	-9
f:close	-12
f:coffee	15
f:collect	-10
f:come	-17
f:commerce	12
f:commission	-14
f:confirm	18
f:congress	19
f:consent	25
f:consider	10
f:could	19
f:countermeasure	14
f:country	-20
f:crab	10
f:custom	-16
f:cut	-8
f:date	36
f:day	14
f:deal	-18
f:decide	12
f:decree	-16
f:did	18
f:die	12
f:do	9
f:doe	-23
f:down	-30
f:due	-12
f:during	-10
f:each	-16
f:earlier	-16
f:economy	-15
f:effect	-10
f:enter	22
f:every	-9
f:exchanged	-19
f:fact	18
f:fail	10
f:fall	16
f:fertiliser	-14
f:find	14
f:firm	-7
f:first	9
f:fish	-13
f:following	12
f:former	31
f:fourth	-9
f:free	-10
f:from	-25
f:gave	11
f:geneva	-8
f:give	10
f:go	32
f:good	-15
f:had	-20
f:half	33
f:halve	10
f:has	31
f:hasn't	14
f:have	-30
f:hour	-13
f:house	-15
f:importer	-7
f:initial	11
f:into	11
f:it	25
f:its	20
f:least	9
f:leather	-10
f:leave	26
f:length	12
f:let	-15
f:letter	-15
f:levy	27
f:link	11
f:london	10
f:long	-12
f:longer	-14
f:machine	17
f:meal	-9
f:meet	-30
f:mentioned	9
f:ministry	23
f:minute	-19
f:month	12
f:more	15
f:morning	18
f:move	14
f:mr	16
f:must	23
f:my	14
f:named	13
f:need	-10
f:negotiate	12
f:next	28
f:no	23
f:nobody	-11
f:nod	11
f:note	14
f:now	-13
f:offer	-12
f:on	9
f:once	22
f:one	-12
f:only	-17
f:ordinary	13
f:origin	-12
f:other	21
f:our	21
f:out	14
f:own	9
f:package	14
f:paper	13
f:pay	-24
f:payable	10
f:pen	-12
f:phosphate	10
f:place	-6
f:pork	9
f:premium	11
f:present	18
f:president	-25
f:previou	-9
f:printer	11
f:prolongation	-16
f:propose	-10
f:put	16
f:quantity	10
f:raise	-17
f:rate	12
f:rather	-12
f:reason	-12
f:remain	-35
f:renewal	-17
f:report	16
f:require	19
f:return	19
f:right	-20
f:round	-29
f:run	11
f:same	18
f:say	16
f:season	-19
f:second	-15
f:section	-11
f:sheet	18
f:shipment	17
f:short	-12
f:sign	-15
f:since	-9
f:sit	13
f:so	19
f:some	-13
f:soybean	10
f:spot	10
f:start	-10
f:stay	-13
f:steel	-13
f:stock	12
f:straight	10
f:such	-13
f:sum	9
f:surcharge	-10
f:suspension	16
f:tariff	-16
f:taro	13
f:text	22
f:than	-11
f:that	-12
f:the	12
f:then	11
f:they	-8
f:thi	41
f:think	-8
f:third	-9
f:those	-9
f:time	-10
f:train	10
f:two	-17
f:under	-33
f:unless	-16
f:until	-37
f:up	11
f:upon	12
f:visit	-12
f:vote	-10
f:walnut	8
f:want	13
f:warehouse	12
f:warn	-23
f:was	-17
f:way	12
f:we	10
f:were	-37
f:where	29
f:which	11
f:while	-15
f:who	-10
f:whose	10
f:why	-16
f:will	23
f:wine	-11
f:with	-27
f:within	-11
f:without	-8
f:won't	11
f:worth	-15
f:would	10
f:write	-12
f:year	5
f:yes	12
f:yet	36
f:you	-11
first-of-paragraph	-30
has-gerund	19
has-infinitive	25
has-modal	-15
has-participle	-11
has-past	-17
has-present	-20
l1=,	-24
l1=, & d:today	-23
l1=<begin> & d:today	-12
l1=<v-begin>	-9
l1=<v-begin> & d:ahead	-8
l1=<v-say>	19
l1=<v-say> & d:ahead	21
l1=<v-stay>	10
l1=<v-stay> & d:ahead	11
l1=be	12
l1=be & d:ahead	13
l1=by	-18
l1=by & d:ahead	-13
l1=for	-16
l1=for & d:ahead	-14
l1=from	-31
l1=from & d:ahead	-23
l1=from & d:gone	-9
l1=make	14
l1=of	-17
l1=of & d:ahead	-9
l1=on	-43
l1=on & d:ahead	-19
l1=on & d:gone	-48
l1=say	16
l1=say & d:ahead	17
l1=since	-33
l1=since & d:ahead	-29
l1=that	12
l1=that & d:ahead	12
l1=the	10
l1=the & d:ahead	17
l1=the & d:gone	-21
l1=to	32
l1=to & d:ahead	36
l1=to & d:gone	-13
l1=until	10
l1=until & d:ahead	19
l1=until & d:gone	-24
l2=, & d:ahead	18
l2=<begin>	-19
l2=<begin> & d:gone	-13
l2=<begin> & d:today	-17
l2=<day-ahead>	23
l2=<day-ahead> & d:ahead	24
l2=<goods>	-13
l2=<goods> & d:ahead	-11
l2=<level>	-31
l2=<level> & d:ahead	-27
l2=<name>	16
l2=<name> & d:ahead	19
l2=<not>	-11
l2=<not> & d:ahead	-10
l2=<number>	-17
l2=<number> & d:ahead	-15
l2=<person>	-12
l2=<person> & d:ahead	-9
l2=<seat>	-16
l2=<span>	-11
l2=<v-bear>	-25
l2=<v-bear> & d:ahead	-22
l2=<v-begin>	-19
l2=<v-begin> & d:ahead	-15
l2=<v-down>	-11
l2=<v-down> & d:ahead	-10
l2=<v-end>	20
l2=<v-end> & d:ahead	24
l2=<v-end> & d:gone	-9
l2=<v-impose> & d:ahead	10
l2=<v-impose> & d:gone	-11
l2=<v-propose>	-19
l2=<v-propose> & d:ahead	-16
l2=<v-renew>	16
l2=<v-renew> & d:ahead	18
l2=<v-say>	-12
l2=<v-say> & d:ahead	-7
l2=<v-sign>	-22
l2=<v-sign> & d:ahead	-16
l2=<v-target>	-10
l2=at	-30
l2=at & d:ahead	-27
l2=back	-20
l2=back & d:ahead	-19
l2=before	-9
l2=before & d:ahead	-8
l2=by	-24
l2=by & d:ahead	-22
l2=cease	14
l2=cease & d:ahead	14
l2=date	19
l2=date & d:ahead	20
l2=day	-13
l2=day & d:ahead	-12
l2=due	14
l2=due & d:ahead	15
l2=end	15
l2=end & d:ahead	18
l2=extend	12
l2=extend & d:ahead	12
l2=from	-12
l2=from & d:ahead	-11
l2=frozen	-11
l2=frozen & d:ahead	-11
l2=guayaquil	14
l2=guayaquil & d:ahead	14
l2=has	-10
l2=has & d:ahead	-9
l2=here	10
l2=here & d:ahead	10
l2=in	-14
l2=in & d:ahead	-10
l2=make	10
l2=make & d:ahead	10
l2=on	12
l2=on & d:ahead	14
l2=one	12
l2=one & d:ahead	12
l2=other	21
l2=other & d:ahead	22
l2=out	12
l2=out & d:ahead	13
l2=past	13
l2=past & d:ahead	13
l2=sign	-13
l2=sign & d:ahead	-10
l2=sleep	-9
l2=sleep & d:ahead	-9
l2=spoken	11
l2=spoken & d:ahead	11
l2=start	-9
l2=stay	-14
l2=stay & d:ahead	-14
l2=sunday	10
l2=sunday & d:ahead	11
l2=tariff	-18
l2=tariff & d:ahead	-17
l2=that	-16
l2=that & d:ahead	-15
l2=through	13
l2=through & d:ahead	13
l2=till	22
l2=till & d:ahead	22
l2=to	26
l2=to & d:ahead	28
l2=until	10
l2=until & d:ahead	12
l2=us	-12
l2=us & d:ahead	-12
l2=which	10
l2=which & d:ahead	10
l2=will	9
l2=will & d:ahead	9
l3="	-14
l3=" & d:ahead	-14
l3=<begin>	-16
l3=<begin> & d:gone	-17
l3=<begin> & d:today	-28
l3=<day-gone>	-11
l3=<day-gone> & d:ahead	-11
l3=<duty>	12
l3=<duty> & d:ahead	13
l3=<gate>	-13
l3=<gate> & d:ahead	-12
l3=<level-noun>	10
l3=<level-noun> & d:ahead	10
l3=<level>	-20
l3=<level> & d:ahead	-19
l3=<name>	-21
l3=<name> & d:ahead	-18
l3=<not>	11
l3=<not> & d:ahead	11
l3=<office>	-18
l3=<office> & d:ahead	-17
l3=<points>	-11
l3=<points> & d:ahead	-10
l3=<quality>	-19
l3=<quality> & d:ahead	-17
l3=<v-bear>	-14
l3=<v-bear> & d:ahead	-12
l3=<v-end> & d:ahead	13
l3=<v-impose>	-35
l3=<v-impose> & d:ahead	-30
l3=<v-propose>	-15
l3=<v-propose> & d:ahead	-14
l3=<v-say>	-7
l3=<v-sign>	-15
l3=<v-sign> & d:ahead	-12
l3=a	-8
l3=again	-14
l3=again & d:ahead	-14
l3=agreement	-11
l3=agreement & d:ahead	-11
l3=and	22
l3=and & d:ahead	24
l3=another	9
l3=another & d:ahead	9
l3=arrangement	-11
l3=arrangement & d:ahead	-11
l3=at	13
l3=at & d:ahead	15
l3=been	-15
l3=been & d:ahead	-14
l3=both	11
l3=both & d:ahead	11
l3=busan	-14
l3=busan & d:ahead	-14
l3=day	-12
l3=day & d:ahead	-12
l3=each	9
l3=each & d:ahead	10
l3=end	12
l3=end & d:ahead	12
l3=everything	14
l3=everything & d:ahead	14
l3=fall	11
l3=fall & d:ahead	11
l3=for	-8
l3=given	11
l3=given & d:ahead	11
l3=good	-9
l3=good & d:ahead	-9
l3=has	-8
l3=have	-11
l3=in	-31
l3=in & d:ahead	-23
l3=is	-13
l3=make	-15
l3=make & d:ahead	-15
l3=not	15
l3=not & d:ahead	15
l3=of	-21
l3=of & d:ahead	-19
l3=pay	-11
l3=sleep	16
l3=sleep & d:ahead	16
l3=so	12
l3=so & d:ahead	12
l3=stop	13
l3=stop & d:ahead	13
l3=suspension	12
l3=suspension & d:ahead	13
l3=tariff	13
l3=tariff & d:ahead	14
l3=term	-12
l3=term & d:ahead	-12
l3=that	-12
l3=that & d:ahead	-11
l3=therefore	11
l3=therefore & d:ahead	11
l3=they	28
l3=they & d:ahead	28
l3=to	-33
l3=to & d:ahead	-28
l3=truce	-16
l3=truce & d:ahead	-12
l3=understanding	10
l3=understanding & d:ahead	10
l3=will	15
l3=will & d:ahead	16
l3=would	38
l3=would & d:ahead	39
l4='s	-20
l4='s & d:ahead	-19
l4=-	8
l4=- & d:ahead	8
l4=:	27
l4=: & d:ahead	28
l4=<begin>	-14
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-34
l4=<day-ahead>	30
l4=<day-ahead> & d:ahead	31
l4=<day-gone>	-17
l4=<day-gone> & d:ahead	-17
l4=<day-today>	-21
l4=<day-today> & d:ahead	-21
l4=<duty>	-12
l4=<duty> & d:ahead	-11
l4=<goods>	-13
l4=<level>	10
l4=<level> & d:ahead	11
l4=<name>	12
l4=<name> & d:ahead	13
l4=<quality>	-14
l4=<quality> & d:ahead	-11
l4=<v-bear> & d:ahead	9
l4=<v-down>	10
l4=<v-down> & d:ahead	10
l4=<v-impose>	-15
l4=<v-renew>	-19
l4=<v-renew> & d:ahead	-19
l4=<v-return>	17
l4=<v-return> & d:ahead	17
l4=<v-say>	11
l4=<v-say> & d:ahead	12
l4=<v-stay>	-11
l4=<v-stay> & d:ahead	-10
l4=<v-up>	-13
l4=and	6
l4=and & d:ahead	8
l4=apply	-11
l4=apply & d:ahead	-11
l4=arrangement	15
l4=arrangement & d:ahead	16
l4=busan	-15
l4=busan & d:ahead	-15
l4=carry	10
l4=carry & d:ahead	11
l4=confirm	10
l4=confirm & d:ahead	10
l4=doe	-13
l4=doe & d:ahead	-13
l4=due	-16
l4=due & d:ahead	-15
l4=end	-13
l4=end & d:ahead	-12
l4=extend	-18
l4=extend & d:ahead	-18
l4=extension	16
l4=extension & d:ahead	16
l4=had	-10
l4=has	-13
l4=in	-16
l4=its	-23
l4=its & d:ahead	-22
l4=look	12
l4=look & d:ahead	12
l4=now	-20
l4=now & d:ahead	-19
l4=once	-10
l4=once & d:ahead	-10
l4=paper	9
l4=paper & d:ahead	9
l4=shall	11
l4=shall & d:ahead	12
l4=signature	13
l4=signature & d:ahead	13
l4=spring	19
l4=spring & d:ahead	19
l4=sugar	9
l4=sugar & d:ahead	9
l4=suspend	-10
l4=suspend & d:ahead	-10
l4=suspension	20
l4=suspension & d:ahead	21
l4=tariff	-13
l4=tariff & d:ahead	-12
l4=the	15
l4=the & d:ahead	20
l4=the & d:gone	-10
l4=they	-12
l4=they & d:ahead	-11
l4=two	-11
l4=two & d:ahead	-11
l4=until	-16
l4=until & d:ahead	-15
l4=which	-21
l4=which & d:ahead	-19
l4=will	-13
l4=will & d:ahead	-12
l4=with	-20
l4=with & d:ahead	-19
l4=would	16
l4=would & d:ahead	19
l=, end	10
l=, end & d:ahead	11
l=, until	10
l=, until & d:ahead	11
l=<begin> <begin> & d:today	-12
l=<begin> from	-9
l=<begin> from & d:ahead	-8
l=<begin> to	-9
l=<begin> to & d:ahead	-9
l=<day-ahead> ,	-11
l=<day-ahead> , & d:ahead	-10
l=<day-ahead> until	17
l=<day-ahead> until & d:ahead	17
l=<day-gone> ,	13
l=<day-gone> , & d:ahead	13
l=<day-gone> to	-13
l=<day-gone> to & d:ahead	-13
l=<level> from	-16
l=<level> from & d:ahead	-14
l=<level> on	-19
l=<level> on & d:ahead	-17
l=<name> from	12
l=<name> from & d:ahead	13
l=<name> until	11
l=<name> until & d:ahead	11
l=<seat> ,	-11
l=again on	8
l=again on & d:ahead	8
l=apply until	13
l=apply until & d:ahead	13
l=at the	-27
l=at the & d:ahead	-25
l=back to	-11
l=back to & d:ahead	-10
l=before the	-23
l=before the & d:ahead	-22
l=by the	-23
l=by the & d:ahead	-21
l=cease on	14
l=cease on & d:ahead	14
l=date of	10
l=date of & d:ahead	10
l=day is	-10
l=day is & d:ahead	-10
l=deal by	10
l=deal by & d:ahead	10
l=due on	20
l=due on & d:ahead	21
l=duty until	11
l=duty until & d:ahead	11
l=end on & d:ahead	15
l=extend from	8
l=extend from & d:ahead	9
l=extend to	15
l=extend to & d:ahead	16
l=extend until	-10
l=extend until & d:ahead	-10
l=extension to	12
l=extension to & d:ahead	13
l=from the	-10
l=from the & d:ahead	-9
l=frozen until	-11
l=frozen until & d:ahead	-11
l=has until	-9
l=has until & d:ahead	-8
l=is until	7
l=is until & d:ahead	7
l=it is	11
l=it is & d:ahead	11
l=on the	-12
l=on the & d:ahead	-11
l=on to	15
l=on to & d:ahead	15
l=out on	13
l=out on & d:ahead	13
l=sleep until	-8
l=sleep until & d:ahead	-8
l=sunday ,	10
l=sunday , & d:ahead	11
l=tariff until	-15
l=tariff until & d:ahead	-15
l=through the	13
l=through the & d:ahead	13
l=till the	22
l=till the & d:ahead	22
l=to the	28
l=to the & d:ahead	30
l=until the	12
l=until the & d:ahead	14
lead=,	-10
lead=, & d:ahead	8
lead=, & d:gone	-36
lead=, & d:today	-29
lead=- & d:ahead	12
lead=13	13
lead=24	8
lead=24 & d:ahead	9
lead=30	9
lead=30 & d:ahead	9
lead=31	19
lead=31 & d:ahead	19
lead=a	-22
lead=a & d:ahead	-19
lead=although	11
lead=although & d:ahead	11
lead=an	18
lead=an & d:ahead	18
lead=because	11
lead=because & d:ahead	11
lead=before	-17
lead=before & d:ahead	-16
lead=both	-13
lead=both & d:ahead	-12
lead=by	17
lead=by & d:ahead	18
lead=china	-14
lead=china & d:ahead	-13
lead=he	-13
lead=he & d:ahead	-12
lead=i	-16
lead=i & d:ahead	-15
lead=if	19
lead=if & d:ahead	21
lead=in	10
lead=in & d:ahead	11
lead=it & d:gone	-8
lead=its	-21
lead=its & d:ahead	-20
lead=our	-15
lead=our & d:ahead	-14
lead=over	14
lead=since	-9
lead=that & d:gone	-15
lead=the	-33
lead=the & d:ahead	-21
lead=the & d:gone	-22
lead=their	-13
lead=their & d:ahead	-13
lead=they	7
lead=they & d:ahead	9
lead=they'll	10
lead=they'll & d:ahead	10
lead=till	16
lead=till & d:ahead	16
lead=treasury	14
lead=treasury & d:ahead	14
lead=turkey	11
lead=turkey & d:ahead	11
lead=twelve	9
lead=twelve & d:ahead	9
lead=two	9
lead=two & d:ahead	9
lead=yet	12
lead=yet & d:ahead	12
lll=, to the	8
lll=, to the & d:ahead	8
lll=<begin> <begin> <begin> & d:today	-12
lll=<begin> <begin> from	-9
lll=<begin> <begin> from & d:ahead	-8
lll=<begin> <begin> to	-9
lll=<begin> <begin> to & d:ahead	-9
lll=<begin> until the	-12
lll=<begin> until the & d:ahead	-12
lll=<day-ahead> to the	11
lll=<day-ahead> to the & d:ahead	11
lll=<day-gone> , until	-10
lll=<day-gone> , until & d:ahead	-10
lll=<name> until the	12
lll=<name> until the & d:ahead	12
lll=<span> end on	19
lll=<span> end on & d:ahead	19
lll=and run to	15
lll=and run to & d:ahead	15
lll=be extend from	8
lll=be extend from & d:ahead	9
lll=be prolong to	18
lll=be prolong to & d:ahead	18
lll=from <day-ahead> until	15
lll=from <day-ahead> until & d:ahead	15
lll=go on to	8
lll=go on to & d:ahead	8
lll=in <name> until	12
lll=in <name> until & d:ahead	12
lll=into effect on	9
lll=into effect on & d:ahead	9
lll=is prolong to	-14
lll=is prolong to & d:ahead	-14
lll=it end on	19
lll=it end on & d:ahead	20
lll=it hold until	10
lll=it hold until & d:ahead	10
lll=last day is	-9
lll=last day is & d:ahead	-9
lll=now end on	-9
lll=now end on & d:ahead	-9
lll=now run until	15
lll=now run until & d:ahead	15
lll=run on to	10
lll=run on to & d:ahead	11
lll=run out on	13
lll=run out on & d:ahead	14
lll=suspension end on	11
lll=suspension end on & d:ahead	11
lll=tariff truce until	12
lll=tariff truce until & d:ahead	12
lll=that end on	-10
lll=that end on & d:ahead	-9
lll=that is until	9
lll=that is until & d:ahead	9
lll=the truce to	21
lll=the truce to & d:ahead	21
lll=to <level> on	-11
lll=to last until	-15
lll=to last until & d:ahead	-15
lll=truce end on	-17
lll=truce end on & d:ahead	-17
lll=truce last until	-18
lll=truce last until & d:ahead	-17
lll=truce run to	-16
lll=truce run to & d:ahead	-15
lll=up to the	8
lll=up to the & d:ahead	8
lll=which begin on	9
lll=which begin on & d:ahead	9
lll=which end on	-17
lll=which end on & d:ahead	-17
lll=which last until	10
lll=which last until & d:ahead	10
lll=will end on	10
lll=will end on & d:ahead	10
lll=will run to	16
lll=will run to & d:ahead	16
lll=would last until	25
lll=would last until & d:ahead	25
lll=would run to	11
lll=would run to & d:ahead	11
lll=year end on	10
lll=year end on & d:ahead	10
lr=, ,	-15
lr=, , & d:ahead	-12
lr=, <end> & d:today	-13
lr=: .	18
lr=: . & d:ahead	18
lr=: <end>	-21
lr=: <end> & d:ahead	-20
lr=<begin> ,	-11
lr=<begin> , & d:ahead	-10
lr=<begin> .	14
lr=<begin> . & d:ahead	16
lr=<begin> <end>	-19
lr=<begin> is	17
lr=<begin> is & d:ahead	17
lr=<begin> —	-10
lr=<begin> — & d:ahead	-9
lr=after ,	-12
lr=after , & d:ahead	-12
lr=after <end>	-11
lr=after <end> & d:ahead	-11
lr=after ?	18
lr=after ? & d:ahead	18
lr=and ,	10
lr=and , & d:ahead	10
lr=by <end>	-24
lr=by <end> & d:ahead	-22
lr=end .	-10
lr=end <end>	10
lr=end <end> & d:ahead	10
lr=from ,	-13
lr=from , & d:ahead	-11
lr=from .	20
lr=from . & d:ahead	21
lr=from <end>	-34
lr=from <end> & d:ahead	-30
lr=of <end>	-13
lr=of <end> & d:ahead	-11
lr=of for	11
lr=of for & d:ahead	11
lr=on . & d:ahead	11
lr=on . & d:gone	-9
lr=on ;	-11
lr=on ; & d:ahead	-10
lr=on <end>	-19
lr=on <end> & d:ahead	-11
lr=on <end> & d:gone	-11
lr=on if	11
lr=on if & d:ahead	12
lr=on in	-10
lr=on next	18
lr=on next & d:ahead	18
lr=on that	-12
lr=on the	-16
lr=on the & d:ahead	-15
lr=the ,	-11
lr=the , & d:ahead	-8
lr=the <end>	23
lr=the <end> & d:ahead	26
lr=the for	-11
lr=the for & d:ahead	-11
lr=the next	-9
lr=the next & d:ahead	-9
lr=to ,	18
lr=to , & d:ahead	19
lr=to .	9
lr=to . & d:ahead	11
lr=until ,	15
lr=until , & d:ahead	18
lr=until ;	20
lr=until ; & d:ahead	20
lr=until <end>	-17
lr=until next	-15
lr=until next & d:ahead	-15
n:abeyance	10
n:accord	-37
n:add	20
n:added	11
n:adds	17
n:again	-11
n:agreement	-15
n:agreements	25
n:another	30
n:arrangements	13
n:asleep	-20
n:bargain	37
n:calm	-7
n:ceasefire	22
n:compromise	10
n:concessions	9
n:continues	21
n:days=0	56
n:days=1	42
n:days=9	50
n:deal	18
n:deals	50
n:deferred	-19
n:extended	23
n:extra	12
n:frozen	-14
n:further	25
n:goes on	29
n:halt	26
n:halts	10
n:held in	10
n:hold back	-20
n:hold off	-13
n:holds back	-11
n:holiday	44
n:in the drawer	10
n:keeps	10
n:laid down	10
n:lengths=1	19
n:lengths=2	20
n:lengths=3	29
n:lengths=6	15
n:lies	-11
n:lift	13
n:lifted	20
n:long=0	49
n:long=1	29
n:longer	19
n:loose=3	21
n:loose=6	-20
n:loose=9	28
n:lull	10
n:measure	-28
n:measures	12
n:moratorium	18
n:more	14
n:more=2	23
n:more=3	23
n:more=6	24
n:no truce	35
n:pact	39
n:peace	13
n:period	21
n:postponement	-13
n:prolonged	37
n:prolonging	13
n:put away	-10
n:quiet=1	-11
n:quiet=3	-17
n:relief	10
n:renewal	36
n:renewed	9
n:respite	-11
n:rest	39
n:rests	25
n:second	-10
n:set aside	-16
n:settlement	-10
n:shelved	-12
n:shelves	17
n:sleep	-23
n:sleeps	16
n:slept	-19
n:spared	36
n:spares	11
n:sparing	15
n:stay	-21
n:stays	-13
n:stretch	26
n:stretched	-16
n:successor	20
n:suspend	-19
n:suspended	29
n:suspends	-37
n:suspension	-21
n:suspensions	-19
n:taken off	-8
n:takes off	-19
n:term	-32
n:terms	-11
n:truce	29
n:truce=1	25
n:truce=2	8
n:truce=3	16
n:truce=6	-33
n:truces	13
n:untouched	-15
n:verb=1	10
n:verb=3	-10
n:waived	-16
n:window	13
nc2=bear	15
nc2=begin	20
nc2=down	12
nc2=impose	-12
nc2=renew	-18
nc2=return	16
nc2=target	-22
nct2=agree present	14
nct2=begin modal	-10
nct2=begin present	23
nct2=down present	12
nct2=end present	-14
nct2=impose modal	-14
nct2=impose past	-13
nct2=impose present	9
nct2=return present	14
nct2=say present	-8
nct2=sign present	12
nct2=stay modal	10
next="	11
next=—	-23
nhas-past	-11
nhas-present	-10
none	40
nt2=modal-passive	-10
nt2=perfect	-13
nt2=present-passive	-14
nv0-none	-16
nv1-none	-16
nv2=agree	11
nv2=apply	20
nv2=be	-12
nv2=charge	-15
nv2=come	12
nv2=have	-17
nv2=pay	11
nv2=prolong	-11
nv2=return	10
nvt2=agree present	16
nvt2=announce past	-10
nvt2=apply present	13
nvt2=ask pluperfect	10
nvt2=be modal	12
nvt2=be present	-27
nvt2=charge future	-10
nvt2=come present	15
nvt2=have present	-16
nvt2=renew present	9
nvt2=say past	13
nvt2=see future	9
o:act=approve	-11
o:act=carry	18
o:act=charge	-21
o:act=clear	14
o:act=conclude	-11
o:act=get	-11
o:act=have	-35
o:act=introduce	10
o:act=keep	-10
o:act=levy	-12
o:act=look	10
o:act=meet	-24
o:act=other	-12
o:act=raise	9
o:act=return	-21
o:act=see	-19
o:act=sit	-12
o:announce from ahead	14
o:be  ahead	16
o:be be ahead	13
o:be from ahead	-21
o:begin from ahead	-12
o:begin till ahead	10
o:begin to ahead	19
o:begin until ahead	17
o:carried=controls	-36
o:carried=deal	14
o:carried=duties	-17
o:carried=exclusions	-14
o:carried=exclusions far	12
o:carried=fees	-17
o:carried=fees far	-13
o:carried=longer far	-7
o:carried=meeting far	-22
o:carried=procedure	-12
o:carried=sale far	-13
o:carried=truce	-12
o:carry until ahead	12
o:end on gone	-8
o:extend from ahead	8
o:extend to ahead	13
o:extend until ahead	-21
o:have until ahead	-16
o:keep the ahead	-21
o:leads=2027 to	-13
o:leads=2030 to	-11
o:leads=2031 to	11
o:leads=again on	8
o:leads=applies until	16
o:leads=april to	-10
o:leads=at the	-27
o:leads=back to	-11
o:leads=before the	-23
o:leads=by the	-22
o:leads=cent until	14
o:leads=date of	10
o:leads=day is	-10
o:leads=days, to	-9
o:leads=days, until	-12
o:leads=deal by	10
o:leads=due on	20
o:leads=end on	26
o:leads=ended on	-15
o:leads=extended from	8
o:leads=extended to	15
o:leads=extended until	-10
o:leads=extension to	12
o:leads=from	-11
o:leads=from the	-10
o:leads=frozen until	-11
o:leads=has until	-9
o:leads=is until	7
o:leads=it is	11
o:leads=june to	20
o:leads=last until	17
o:leads=lasts until	-21
o:leads=lives until	-15
o:leads=on to	15
o:leads=out on	13
o:leads=percent until	-10
o:leads=run to	19
o:leads=run until	15
o:leads=runs to	-19
o:leads=runs until	-16
o:leads=through the	13
o:leads=till the	22
o:leads=to	-9
o:leads=to the	29
o:leads=until the	12
o:leads=weeks, to	-9
o:leads=year, until	14
o:left=controls	-14
o:left=controls right=none	-30
o:left=deal	-12
o:left=deal right=none	-33
o:left=duties	-12
o:left=duties right=truce	-9
o:left=exclusions	-12
o:left=exclusions right=none	-15
o:left=fees	-11
o:left=fees right=none	-10
o:left=longer right=none	14
o:left=longer right=signing	-18
o:left=meeting	-21
o:left=meeting right=none	-15
o:left=none	-10
o:left=none right=deal	-12
o:left=none right=longer	-14
o:left=none right=meeting	-22
o:left=none right=signing	-20
o:left=procedure	-19
o:left=procedure right=none	-14
o:left=sale	-12
o:left=sale right=none	-10
o:left=signing right=none	-18
o:left=signing right=truce	10
o:left=truce right=duties	-11
o:left=truce right=none	7
o:look on ahead	13
o:meet on ahead	-9
o:near=controls	-12
o:near=longer	14
o:near=meeting	-47
o:near=none	-17
o:near=procedure	-23
o:near=signing	-22
o:no verb  today	-11
o:no verb after ahead	11
o:no verb from ahead	-17
o:no verb on ahead	8
o:no verb sunday, ahead	22
o:no verb the ahead	12
o:no verb until ahead	13
o:other of ahead	11
o:other the ahead	21
o:other to ahead	-14
o:other until ahead	-21
o:pay from ahead	-11
o:pay until ahead	14
o:prolong the ahead	-13
o:prolong until ahead	11
o:reach the ahead	11
o:right=deal	-10
o:right=deal the	-18
o:right=deal until	12
o:right=duties (	10
o:right=duties by	17
o:right=duties from	-10
o:right=duties on	-27
o:right=duties signed	13
o:right=duties the	23
o:right=duties to	-20
o:right=duties until	11
o:right=longer	-21
o:right=meeting	-14
o:right=meeting on	-14
o:right=none	-30
o:right=none be	12
o:right=none by	-32
o:right=none ends	-13
o:right=none for	-15
o:right=none from	-18
o:right=none of	-15
o:right=none on	-26
o:right=none says	13
o:right=none since	-26
o:right=none sunday,	22
o:right=none that	12
o:right=none to	32
o:right=none until	13
o:right=procedure	-17
o:right=signing	-15
o:right=signing on	-15
o:right=signing until	-16
o:right=truce 	12
o:run on ahead	13
o:say says ahead	13
o:sign on ahead	-16
o:sign the ahead	-9
o:subject=controls carried	-21
o:subject=controls carried begin	-11
o:subject=controls carried begin ahead	-11
o:subject=controls carried until ahead	-11
o:subject=controls far	11
o:subject=controls far  ahead	11
o:subject=controls far carried	-15
o:subject=controls far no verb	11
o:subject=controls far no verb 	11
o:subject=controls far no verb ahead	12
o:subject=controls far no verb on	13
o:subject=controls far on ahead	13
o:subject=deal agree	9
o:subject=deal agree ahead	10
o:subject=deal by ahead	13
o:subject=deal carried	15
o:subject=deal carried be	12
o:subject=deal carried be ahead	13
o:subject=deal carried be until	18
o:subject=deal carried end	11
o:subject=deal carried end ahead	11
o:subject=deal carried until ahead	18
o:subject=deal extend	-14
o:subject=deal extend ahead	-14
o:subject=deal far carried	-19
o:subject=deal far carried be	-15
o:subject=deal far carried be ahead	-14
o:subject=deal far carried on ahead	-16
o:subject=deal no verb by	11
o:subject=deal on ahead	-13
o:subject=deal until ahead	15
o:subject=duties ( ahead	10
o:subject=duties be	-20
o:subject=duties be ahead	-19
o:subject=duties begin	-13
o:subject=duties begin ahead	-11
o:subject=duties carried	-23
o:subject=duties carried be	-11
o:subject=duties carried be ahead	-9
o:subject=duties carried be on	13
o:subject=duties carried be until	-13
o:subject=duties carried by ahead	-10
o:subject=duties carried end	-11
o:subject=duties carried end ahead	-11
o:subject=duties carried end the	-10
o:subject=duties carried look	13
o:subject=duties carried on ahead	14
o:subject=duties carried pay	-13
o:subject=duties carried pay ahead	-12
o:subject=duties carried the ahead	-8
o:subject=duties carried until ahead	-9
o:subject=duties end	-14
o:subject=duties end ahead	-13
o:subject=duties end on	-12
o:subject=duties far  ahead	-23
o:subject=duties far carried	-15
o:subject=duties far carried announce	12
o:subject=duties far carried announce ahead	12
o:subject=duties far carried announce from	14
o:subject=duties far carried be	-21
o:subject=duties far carried be ahead	-19
o:subject=duties far carried be is	-10
o:subject=duties far carried be until	-12
o:subject=duties far carried end	16
o:subject=duties far carried end ahead	16
o:subject=duties far carried is ahead	-10
o:subject=duties far carried move	12
o:subject=duties far carried move ahead	12
o:subject=duties far carried on ahead	-7
o:subject=duties far carried pay	-12
o:subject=duties far carried pay ahead	-11
o:subject=duties far carried sign	16
o:subject=duties far carried sign ahead	16
o:subject=duties far carried sign signed	12
o:subject=duties far carried signed ahead	12
o:subject=duties far carried suspend	-16
o:subject=duties far carried suspend ahead	-16
o:subject=duties far carried until ahead	-21
o:subject=duties far no verb 	-27
o:subject=duties far no verb ahead	21
o:subject=duties far no verb and	9
o:subject=duties far no verb on	14
o:subject=duties far no verb the	-12
o:subject=duties far on ahead	14
o:subject=duties far the ahead	-12
o:subject=duties from ahead	-23
o:subject=duties no verb (	10
o:subject=duties no verb from	-11
o:subject=duties no verb the	12
o:subject=duties on ahead	-20
o:subject=duties suspend	22
o:subject=duties suspend ahead	23
o:subject=duties suspend the	12
o:subject=duties suspend until	9
o:subject=duties the ahead	29
o:subject=duties until ahead	16
o:subject=exclusions far carried	20
o:subject=exclusions far carried until ahead	14
o:subject=fees	-10
o:subject=longer far	15
o:subject=longer far carried extend	13
o:subject=longer far carried extend ahead	13
o:subject=longer far carried extend to	13
o:subject=longer far carried to ahead	24
o:subject=longer far carried until ahead	-16
o:subject=longer far no verb	15
o:subject=longer far no verb ahead	16
o:subject=longer on ahead	-14
o:subject=meeting	-18
o:subject=meeting carried	15
o:subject=meeting carried run	12
o:subject=meeting carried run ahead	12
o:subject=meeting carried to ahead	23
o:subject=meeting far	9
o:subject=meeting far carried	-25
o:subject=meeting far carried be by	9
o:subject=meeting far carried end	-18
o:subject=meeting far carried end ahead	-18
o:subject=meeting far carried end on	-13
o:subject=meeting far carried on ahead	-27
o:subject=meeting far carried pay	-12
o:subject=meeting far carried pay ahead	-12
o:subject=meeting far carried until ahead	-7
o:subject=meeting far no verb	9
o:subject=meeting far no verb 	-10
o:subject=meeting far no verb ahead	11
o:subject=meeting far no verb until	20
o:subject=meeting far until ahead	20
o:subject=meeting no verb on	-12
o:subject=meeting no verb until	14
o:subject=meeting on ahead	-19
o:subject=meeting until ahead	13
o:subject=none after ahead	15
o:subject=none carried be ahead	7
o:subject=none carried be is	12
o:subject=none carried be on	-18
o:subject=none carried be until	10
o:subject=none carried begin	18
o:subject=none carried begin ahead	19
o:subject=none carried begin to	15
o:subject=none carried by ahead	-17
o:subject=none carried clear	15
o:subject=none carried clear ahead	15
o:subject=none carried end on	17
o:subject=none carried extend	-11
o:subject=none carried extend ahead	-10
o:subject=none carried from ahead	-15
o:subject=none carried is ahead	12
o:subject=none carried keep	-17
o:subject=none carried keep ahead	-17
o:subject=none carried leave	10
o:subject=none carried leave ahead	10
o:subject=none carried leave until	9
o:subject=none carried make	13
o:subject=none carried make ahead	13
o:subject=none carried on ahead	-12
o:subject=none carried pay	10
o:subject=none carried pay ahead	11
o:subject=none carried pay the	8
o:subject=none carried pay until	9
o:subject=none carried run to	15
o:subject=none carried suspend the	13
o:subject=none carried suspend to	-10
o:subject=none carried until ahead	8
o:subject=none no verb after	15
o:subject=none no verb ahead	5
o:subject=none no verb sunday,	13
o:subject=none no verb to	16
o:subject=none no verb today	-32
o:subject=none sunday, ahead	14
o:subject=none to ahead	16
o:subject=procedure	-10
o:subject=procedure carried	-11
o:subject=procedure carried until ahead	-9
o:subject=procedure far	11
o:subject=procedure far  ahead	11
o:subject=procedure far carried end	11
o:subject=procedure far carried end ahead	11
o:subject=procedure far carried end on	12
o:subject=procedure far carried on ahead	10
o:subject=procedure far no verb	11
o:subject=procedure far no verb 	11
o:subject=procedure far no verb ahead	12
o:subject=sale no verb the	10
o:subject=sale the ahead	10
o:subject=signing	-10
o:subject=signing no verb until	9
o:subject=truce  ahead	19
o:subject=truce be	-13
o:subject=truce be ahead	-12
o:subject=truce be until	-21
o:subject=truce carried be	13
o:subject=truce carried be ahead	15
o:subject=truce carried be the	11
o:subject=truce carried on ahead	16
o:subject=truce carried other	12
o:subject=truce carried other ahead	12
o:subject=truce carried pay	10
o:subject=truce carried pay ahead	10
o:subject=truce carried run on	13
o:subject=truce carried run to	-12
o:subject=truce carried run until	-8
o:subject=truce end on	-14
o:subject=truce end the	12
o:subject=truce extend	21
o:subject=truce extend ahead	21
o:subject=truce extend from	8
o:subject=truce extend to	26
o:subject=truce extend until	-9
o:subject=truce far	-5
o:subject=truce far carried	16
o:subject=truce far carried be	8
o:subject=truce far carried be ahead	9
o:subject=truce far carried begin	18
o:subject=truce far carried begin ahead	19
o:subject=truce far carried begin until	14
o:subject=truce far carried confirm	10
o:subject=truce far carried confirm ahead	10
o:subject=truce far carried run	-12
o:subject=truce far carried run ahead	-11
o:subject=truce far carried suspend	-18
o:subject=truce far carried suspend ahead	-17
o:subject=truce far carried the ahead	-13
o:subject=truce far carried to ahead	12
o:subject=truce far carried until ahead	13
o:subject=truce far no verb	-5
o:subject=truce far no verb on	-14
o:subject=truce far no verb until	-17
o:subject=truce far on ahead	-13
o:subject=truce far until ahead	-17
o:subject=truce no verb 	11
o:subject=truce no verb gone	-9
o:subject=truce no verb on	13
o:subject=truce no verb sunday,	11
o:subject=truce no verb till	-10
o:subject=truce no verb to	-21
o:subject=truce run on	11
o:subject=truce run to	-18
o:subject=truce sunday, ahead	11
o:subject=truce till ahead	-10
o:topic=controls	-35
o:topic=controls ahead	-33
o:topic=controls begin	-17
o:topic=controls far	8
o:topic=controls far 	11
o:topic=controls far  ahead	11
o:topic=controls far ahead	10
o:topic=controls far no verb	11
o:topic=controls far on	12
o:topic=controls far on ahead	12
o:topic=controls on	-9
o:topic=controls until	-11
o:topic=controls until ahead	-11
o:topic=deal begin	-11
o:topic=deal far	-17
o:topic=deal far ahead	-13
o:topic=deal on	-18
o:topic=deal on ahead	-14
o:topic=deal until	18
o:topic=deal until ahead	19
o:topic=duties	-14
o:topic=duties 	-11
o:topic=duties (	10
o:topic=duties ( ahead	10
o:topic=duties announce	11
o:topic=duties be	-17
o:topic=duties end	-19
o:topic=duties far ahead	25
o:topic=duties far by	-9
o:topic=duties far by ahead	-9
o:topic=duties far end	18
o:topic=duties far from	-8
o:topic=duties far gone	-13
o:topic=duties far is	-9
o:topic=duties far is ahead	-9
o:topic=duties far move	13
o:topic=duties far on	12
o:topic=duties far on ahead	15
o:topic=duties far the	-15
o:topic=duties far the ahead	-14
o:topic=duties from	-18
o:topic=duties from ahead	-14
o:topic=duties gone	-27
o:topic=duties introduce	10
o:topic=duties levy	-12
o:topic=duties look	13
o:topic=duties of	-14
o:topic=duties of ahead	-12
o:topic=duties on	-13
o:topic=duties pay	12
o:topic=duties put	-11
o:topic=duties raise	10
o:topic=duties since	-11
o:topic=duties since ahead	-9
o:topic=duties the ahead	11
o:topic=duties until	22
o:topic=duties until ahead	25
o:topic=exclusions	-18
o:topic=exclusions ahead	-17
o:topic=exclusions until	-11
o:topic=exclusions until ahead	-10
o:topic=longer ahead	10
o:topic=longer be	11
o:topic=longer begin	-8
o:topic=longer far no verb	15
o:topic=longer from	16
o:topic=longer from ahead	16
o:topic=longer gone	-13
o:topic=longer on	-22
o:topic=longer on ahead	-20
o:topic=longer the	-7
o:topic=longer to	16
o:topic=longer to ahead	18
o:topic=meeting	-22
o:topic=meeting far 	-11
o:topic=meeting far  ahead	-10
o:topic=meeting far no verb	9
o:topic=meeting far on	-14
o:topic=meeting far on ahead	-13
o:topic=meeting far to	13
o:topic=meeting far to ahead	13
o:topic=meeting far until	18
o:topic=meeting far until ahead	18
o:topic=meeting gone	-18
o:topic=meeting meet	-23
o:topic=meeting on	-27
o:topic=meeting on ahead	-20
o:topic=meeting other	10
o:topic=meeting run	12
o:topic=meeting the	12
o:topic=meeting the ahead	13
o:topic=meeting to	10
o:topic=meeting to ahead	10
o:topic=none after	14
o:topic=none after ahead	14
o:topic=none ahead	16
o:topic=none be	-12
o:topic=none begin	19
o:topic=none end	16
o:topic=none from	-11
o:topic=none from ahead	-10
o:topic=none gone	-19
o:topic=none is	13
o:topic=none is ahead	13
o:topic=none make	13
o:topic=none other	-11
o:topic=none sunday,	13
o:topic=none sunday, ahead	14
o:topic=none the	-12
o:topic=none to	26
o:topic=none to ahead	26
o:topic=none today	-35
o:topic=none until	-17
o:topic=none until ahead	-16
o:topic=procedure	-23
o:topic=procedure ahead	-16
o:topic=procedure be	-10
o:topic=procedure far	17
o:topic=procedure far 	10
o:topic=procedure far  ahead	11
o:topic=procedure far ahead	18
o:topic=procedure far end	12
o:topic=procedure far no verb	11
o:topic=procedure far on	11
o:topic=procedure far on ahead	11
o:topic=procedure on	-9
o:topic=sale	-10
o:topic=sale until	-9
o:topic=sale until ahead	-8
o:topic=signing	-16
o:topic=signing on	-15
o:topic=signing on ahead	-10
o:topic=signing other	9
o:topic=truce 	10
o:topic=truce  ahead	10
o:topic=truce ahead	12
o:topic=truce be	12
o:topic=truce begin	27
o:topic=truce beyond	-12
o:topic=truce beyond ahead	-12
o:topic=truce by	-12
o:topic=truce carry	22
o:topic=truce end	-14
o:topic=truce ends	-12
o:topic=truce ends ahead	-11
o:topic=truce far ahead	16
o:topic=truce far be	10
o:topic=truce far confirm	10
o:topic=truce far no verb	-5
o:topic=truce far on	-10
o:topic=truce far on ahead	-9
o:topic=truce far the	-10
o:topic=truce far the ahead	-10
o:topic=truce gone	-37
o:topic=truce have	-12
o:topic=truce keep	-27
o:topic=truce leave	10
o:topic=truce on gone	-8
o:topic=truce sunday,	11
o:topic=truce sunday, ahead	11
o:topic=truce the	15
o:topic=truce the ahead	17
o:topic=truce to	-16
on record CA,CN 2026-12-31	-14
on record CA,CN 2026-12-31 2026 I	-14
on record CN,US 2025-07-09	-22
on record CN,US 2025-07-09 2025 I	-21
on record CN,US 2025-08-01	14
on record CN,US 2025-08-01 2025 II	14
on record CN,US 2025-08-12 2025 I	18
on record CN,US 2025-08-12 2025 II	-26
on record CN,US 2025-11-10	-69
on record CN,US 2025-11-10 2025 II	-66
on record CN,US 2025-12-16	-11
on record CN,US 2025-12-16 2025 II	-11
on record CN,US 2026-02-28	-14
on record CN,US 2026-02-28 2025 II	-11
on record CN,US 2026-04-02	-11
on record CN,US 2026-05-14	-11
on record CN,US 2026-07-24	-56
on record CN,US 2026-07-24 2026 I	-55
on record CN,US 2026-11-09	-20
on record CN,US 2026-11-09 2025 II	-14
on record CN,US 2026-11-10	-59
on record CN,US 2026-11-10 2025 II	8
on record CN,US 2026-11-10 2026 I	-107
on record CN,US 2026-11-10 2026 II	-49
on record CN,US 2026-11-27	-18
on record CN,US 2026-11-27 2025 II	-16
on record CN,US 2027-01-10	128
on record CN,US 2027-01-10 2026 II	128
on record EU,US 2026-08-01	-12
on record EU,US 2026-08-01 2025 II	-12
pc0=bear	-13
pc0=down	-37
pc0=renew	-8
pc0=suspend	9
pc0=up	-14
pc1=agree	-18
pc1=down	-23
pc1=end	22
pc1=propose	19
pc1=renew	-17
pc1=suspend	5
pct0=agree perfect	10
pct0=bear modal	-10
pct0=begin modal	-10
pct0=begin past	-17
pct0=begin present	13
pct0=down present	-13
pct0=end modal	15
pct0=end pluperfect	-9
pct0=impose past-passive	-15
pct0=impose perfect	15
pct0=renew perfect-passive	-17
pct0=renew present-passive	-10
pct0=say past	9
pct0=sign past	-12
pct0=sign perfect	12
pct0=stay future	31
pct0=stay modal	14
pct0=stay past	-14
pct0=stay perfect	-21
pct0=suspend future	24
pct0=suspend perfect	-12
pct1=agree participle-passive	-26
pct1=bear modal	-10
pct1=begin modal	-10
pct1=begin past	-17
pct1=begin present	15
pct1=down present	-12
pct1=end infinitive	7
pct1=end modal	15
pct1=end pluperfect	-9
pct1=impose infinitive	-17
pct1=impose past-passive	-15
pct1=impose perfect	15
pct1=propose perfect	13
pct1=renew perfect-passive	-17
pct1=renew present-passive	-10
pct1=say past	9
pct1=sign participle-passive	-10
pct1=sign perfect	11
pct1=stay future	22
pct1=stay infinitive	-18
pct1=stay modal	14
pct1=stay past	-13
pct1=stay perfect	-20
pct1=suspend future	18
pct1=suspend participle-passive	11
pct1=suspend perfect	-12
phas-future	15
phas-past	-21
phas-perfect	-14
pt0=future	17
pt0=past	-16
pt0=past-passive	-24
pt0=perfect-passive	-22
pt1=future	10
pt1=past-passive	-24
pt1=perfect-passive	-22
pt1=pluperfect	-13
pv0-none	-10
pv0=add	-12
pv0=agree	8
pv0=announce	9
pv0=apply	10
pv0=begin	-17
pv0=call	-10
pv0=come	-18
pv0=decide	-17
pv0=hold	-15
pv0=lapse	9
pv0=levy	11
pv0=make	-13
pv0=meet	-10
pv0=offer	-11
pv0=prolong	-17
pv0=propose	24
pv0=put	-19
pv0=reduce	-9
pv0=renew	-15
pv0=start	15
pv0=stay	30
pv1-none	-16
pv1=add	-12
pv1=agree	-12
pv1=apply	9
pv1=ask	15
pv1=begin	-17
pv1=call	-11
pv1=come	-15
pv1=expire	10
pv1=extend	-5
pv1=hold	-19
pv1=initial	12
pv1=lapse	8
pv1=leave	-10
pv1=levy	9
pv1=prolong	-13
pv1=propose	24
pv1=put	-20
pv1=reduce	-9
pv1=sign	-7
pv1=start	14
pv1=stay	21
pv2-none	-8
pvt0=add past	-10
pvt0=agree perfect	11
pvt0=announce past	10
pvt0=apply present	12
pvt0=approve past	9
pvt0=begin past	-11
pvt0=continue present	-15
pvt0=decide perfect	-10
pvt0=enter present	8
pvt0=have past	-10
pvt0=hold present	-12
pvt0=keep modal	17
pvt0=keep present	-21
pvt0=lapse modal	11
pvt0=offer perfect	-10
pvt0=other present	-17
pvt0=prolong perfect	-22
pvt0=prolong present	-19
pvt0=propose perfect	14
pvt0=put present	-11
pvt0=say past	16
pvt0=start present	15
pvt0=stay future	26
pvt0=stay present	9
pvt0=suspend perfect	-11
pvt1=add past	-10
pvt1=agree participle	-19
pvt1=announce past	10
pvt1=apply present	12
pvt1=approve past	9
pvt1=begin past	-10
pvt1=continue present	-13
pvt1=enter present	8
pvt1=extend infinitive	-12
pvt1=have past	-9
pvt1=hold present	-12
pvt1=keep present	-12
pvt1=lapse modal	11
pvt1=other present	-16
pvt1=prolong perfect	-22
pvt1=prolong present	-19
pvt1=propose perfect	14
pvt1=put present	-10
pvt1=say past	16
pvt1=start present	15
pvt1=stay future	20
pvt1=suspend infinitive	-13
pvt1=suspend participle	11
pvt1=suspend perfect	-11
q:!	-16
q:(	24
q:)	28
q:,	-7
q:-	-15
q::	19
q:<day-ahead>	39
q:<day-gone>	-24
q:<duty>	-11
q:<level>	-23
q:<money>	-23
q:<month-gone>	-24
q:<name>	-20
q:<not>	-28
q:<number>	-20
q:<office>	10
q:<person>	22
q:<points>	18
q:<quality>	-13
q:<seat>	7
q:<sender>	-10
q:<taker>	-18
q:<v-agree>	18
q:<v-down>	23
q:<v-end>	14
q:<v-impose>	-22
q:<v-lack>	13
q:<v-propose>	12
q:<v-renew>	-8
q:<v-return>	14
q:<v-sell>	-9
q:<v-stay>	14
q:<v-target>	-13
q:<v-threaten>	-19
q:<v-up>	-35
q:?	20
q:a	-15
q:about	-14
q:act	-11
q:against	9
q:agree	34
q:all	-24
q:already	-13
q:an	-38
q:and	10
q:announce	-17
q:another	-13
q:answer	11
q:approve	-12
q:apricot	12
q:arrangement	-14
q:at	13
q:autumn	22
q:average	9
q:back	-12
q:battery	-13
q:be	11
q:bean	-12
q:bear	13
q:because	-21
q:been	-20
q:before	-18
q:between	16
q:bin	-12
q:bring	10
q:buy	11
q:c	13
q:calendar	10
q:call	20
q:can	9
q:canned	10
q:carry	-12
q:case	12
q:change	-12
q:come	16
q:commerce	-20
q:consent	-11
q:control	-18
q:cotton	-14
q:counted	9
q:counterpart	21
q:course	11
q:cover	18
q:date	22
q:duration	20
q:during	19
q:duty	10
q:earth	-25
q:effect	-27
q:elsewhere	13
q:end	17
q:exclusion	-10
q:expire	12
q:export	-9
q:fact	10
q:fall	-15
q:far	-8
q:fentanyl	17
q:flour	12
q:fog	10
q:for	-15
q:force	-29
q:foreign	-10
q:form	13
q:from	37
q:gave	-16
q:geneva	-16
q:get	-14
q:good	-31
q:grain	13
q:half	-11
q:hall	10
q:has	-21
q:hasn't	16
q:hazelnut	9
q:health	13
q:here	11
q:higher	12
q:hour	-12
q:house	-10
q:household	-12
q:i	19
q:i'd	10
q:import	-10
q:itself	-11
q:keep	26
q:know	14
q:kuala	-12
q:lago	13
q:law	8
q:legal	8
q:let	-20
q:line	-10
q:linked	9
q:list	-12
q:look	15
q:lumpur	-12
q:m	-16
q:maker	13
q:market	-12
q:meet	13
q:minister	-28
q:ministry	19
q:month	-24
q:more	-12
q:morning	-11
q:mr	11
q:neither	10
q:new	-14
q:next	-11
q:night	-16
q:no	-31
q:not	-25
q:nothing	-10
q:now	-10
q:number	-16
q:of	-22
q:older	-16
q:orange	13
q:other	-12
q:otherwise	10
q:out	-17
q:p	-12
q:paper	22
q:part	-10
q:patience	9
q:pause	12
q:pay	-15
q:peace	-24
q:period	12
q:plan	12
q:port	-13
q:prawn	12
q:president	-21
q:proclamation	-9
q:prolongation	-9
q:propose	-9
q:publish	8
q:put	-23
q:rare	-25
q:rate	16
q:reach	10
q:reciprocal	-24
q:reduction	17
q:reporter	20
q:return	23
q:rice	18
q:right	-12
q:rise	-17
q:round	17
q:saturday	-11
q:say	15
q:scenario	10
q:second	15
q:section	-22
q:see	-12
q:sesame	-11
q:shall	10
q:sheet	8
q:ship	-10
q:should	-15
q:sign	-15
q:since	-17
q:soybean	-12
q:steel	-17
q:step	-20
q:stockholm	-25
q:strike	-11
q:sunday	-9
q:suspend	-21
q:suspension	16
q:take	-26
q:talk	-9
q:tariff	-26
q:tea	12
q:telephone	10
q:term	29
q:thank	13
q:that	-15
q:them	-25
q:then	16
q:they	-18
q:through	-10
q:time	28
q:together	-11
q:toy	17
q:trade	11
q:two	-10
q:under	-19
q:until	14
q:up	17
q:visit	13
q:vote	-12
q:wait	9
q:walnut	9
q:want	-10
q:was	-31
q:way	12
q:we	34
q:we've	8
q:what	-13
q:when	16
q:white	-11
q:who	-19
q:will	6
q:winter	-14
q:wool	13
q:worry	12
q:worth	-8
q:write	8
q:•	-13
qt=future	22
qt=modal	14
qt=past	-25
qt=perfect	-10
qt=pluperfect	-12
r1=( & d:ahead	10
r1=, & d:ahead	12
r1=, & d:gone	-30
r1=. & d:ahead	19
r1=. & d:gone	-40
r1=. & d:today	-8
r1=<end>	-19
r1=<end> & d:gone	-50
r1=<end> & d:today	-37
r1=<goods> & d:ahead	9
r1=<not>	-15
r1=<not> & d:ahead	-14
r1=<v-impose>	-11
r1=and	-17
r1=and & d:ahead	-12
r1=by	15
r1=by & d:ahead	16
r1=in	-16
r1=in & d:ahead	-12
r1=instead	15
r1=instead & d:ahead	15
r1=it	-11
r1=it & d:ahead	-8
r1=that	-15
r1=that & d:ahead	-10
r1=the	-21
r1=the & d:ahead	-19
r1=—	-10
r2=,	-10
r2=.	-11
r2=<end>	-12
r2=<goods>	-14
r2=<name>	-16
r2=<not>	23
r2=<quality>	-15
r2=<seat>	-8
r2=<v-down>	12
r2=<v-end>	-26
r2=<v-propose>	-12
r2=<v-stay>	-18
r2=<v-target>	-12
r2=end	-15
r2=it	10
r2=its	10
r2=not	19
r2=of	20
r2=provided	18
r2=so	-13
r2=spare	-11
r2=take	12
r2=that	-18
r2=then	-12
r2=thi	-10
r2=until	9
r2=when	-25
r2=will	-9
r2=without	11
r3='s	-10
r3=<agent>	22
r3=<day-ahead>	10
r3=<day-gone>	20
r3=<duty>	9
r3=<end>	-14
r3=<goods>	-11
r3=<level>	15
r3=<not>	8
r3=<number>	-33
r3=<organisation>	-29
r3=<person>	-24
r3=<quality>	-17
r3=<span>	-15
r3=<v-impose>	-8
r3=<v-propose>	15
r3=a	11
r3=after	-9
r3=be	-15
r3=day	-16
r3=decree	12
r3=draft	14
r3=duty	12
r3=end	-12
r3=expire	11
r3=for	12
r3=government	10
r3=had	-10
r3=have	-10
r3=it	-21
r3=later	15
r3=now	13
r3=of	15
r3=old	15
r3=on	-10
r3=party	17
r3=present	12
r3=safeguard	8
r3=sign	-11
r3=signature	11
r3=they	23
r3=trade	-13
r3=truce	11
r3=would	11
r4='s	-15
r4=)	11
r4=,	-29
r4=<day-ahead>	-21
r4=<duty>	10
r4=<end>	-14
r4=<goods>	-15
r4=<name>	12
r4=<office>	-13
r4=<seat>	-10
r4=<sender>	-16
r4=<v-agree>	-10
r4=<v-bear>	-21
r4=<v-down>	14
r4=<v-impose>	-9
r4=<v-lack>	14
r4=<v-return>	16
r4=<v-sign>	-10
r4=a	-6
r4=are	11
r4=as	9
r4=be	-15
r4=been	-10
r4=coffee	-10
r4=come	13
r4=commerce	-13
r4=dispute	14
r4=end	14
r4=has	-21
r4=have	20
r4=in	27
r4=need	14
r4=prolong	-10
r4=renew	9
r4=same	12
r4=say	-10
r4=sign	-13
r4=that	10
r4=truce	-10
r4=we	9
r4=will	-11
r4=would	9
r=" <end>	9
r=, <day-ahead>	-14
r=, <number>	-14
r=, <person>	18
r=, <span>	12
r=, a	-14
r=, its	11
r=, not	10
r=, provided	18
r=, so	-11
r=, spare	-11
r=, when	-24
r=. "	9
r=; at	13
r=; it	12
r=; until	14
r=<end> <end>	-19
r=<level> <level>	10
r=by a	9
r=for the	10
r=instead of	12
r=to be	8
s:(	-11
s:)	-8
s:*	16
s:.	-24
s::	7
s:<agent>	15
s:<day-gone>	-16
s:<day-today>	-12
s:<duty>	-13
s:<gate>	-9
s:<goods>	-20
s:<level-noun>	-27
s:<level>	-29
s:<money>	-40
s:<month-ahead>	-7
s:<month-gone>	20
s:<not>	-21
s:<number>	-21
s:<organisation>	-12
s:<points>	10
s:<seat>	-21
s:<sender>	-28
s:<taker>	-32
s:<v-buy>	-17
s:<v-propose>	11
s:<v-return>	17
s:<v-sign>	9
s:<v-suspend>	-13
s:<v-target>	-18
s:<v-threaten>	-26
s:[	14
s:]	14
s:a	-9
s:according	22
s:add	-17
s:affiliate	14
s:after	-9
s:ago	13
s:agree	19
s:agreement	-29
s:all	13
s:although	11
s:and	-16
s:announcement	13
s:another	12
s:answer	10
s:antigua	12
s:antimony	-15
s:approve	8
s:are	-19
s:around	13
s:arrangement	18
s:as	11
s:asleep	-11
s:ban	-22
s:batlle	-9
s:bed	22
s:before	-8
s:bergen	12
s:bessent	12
s:between	-16
s:bigger	9
s:black	23
s:bound	-9
s:bring	-10
s:butter	9
s:c	-14
s:calendar	-18
s:call	-11
s:can	-10
s:capital	-11
s:car	-11
s:carpet	-9
s:carry	19
s:certain	11
s:change	-12
s:clear	12
s:club	-15
s:cod	-10
s:comment	-12
s:commerce	42
s:company	-14
s:conclude	-14
s:conference	11
s:confirm	10
s:contract	-19
s:control	-17
s:copper	-10
s:correct	10
s:could	-20
s:count	-10
s:countermeasure	-9
s:country	-21
s:custom	-21
s:cut	11
s:date	14
s:day	-25
s:deadline	-17
s:decide	-25
s:delay	11
s:dispute	14
s:document	11
s:done	-9
s:down	-21
s:draft	27
s:drop	-13
s:duration	17
s:early	13
s:earth	-26
s:either	-11
s:else	-15
s:energy	10
s:equipment	9
s:evening	5
s:exchanged	31
s:exclusion	-15
s:expect	-20
s:extension	21
s:extra	-23
s:fee	-10
s:figure	9
s:find	-17
s:fiscal	12
s:fishmeal	-7
s:five	9
s:for	-11
s:foreign	-9
s:former	-13
s:found	-13
s:free	-19
s:freeze	14
s:from	-9
s:further	-17
s:gallium	-15
s:geneva	-28
s:germanium	-15
s:get	-13
s:ginger	20
s:give	13
s:good	-39
s:government	29
s:guayaquil	13
s:had	-9
s:he	-12
s:he'd	12
s:heightened	17
s:here	12
s:hold	-21
s:holiday	-13
s:home	-13
s:hour	24
s:household	-20
s:how	-14
s:if	20
s:impose	-12
s:increase	-13
s:initial	24
s:instead	20
s:is	-9
s:knitwear	12
s:kuala	17
s:lala	13
s:last	-8
s:later	13
s:lay	10
s:lead	-9
s:least	-20
s:less	-9
s:letter	11
s:like	11
s:line	-12
s:linen	10
s:listed	11
s:loan	12
s:london	-10
s:long	-16
s:lower	15
s:lumpur	16
s:m	-24
s:madrid	-10
s:maintain	12
s:maker	-16
s:malt	-13
s:may	-34
s:meal	-14
s:mention	11
s:midnight	-20
s:mine	-9
s:ministry	26
s:minute	-16
s:monday	-10
s:most	-10
s:mouth	12
s:must	-26
s:my	-12
s:need	13
s:negotiate	-14
s:new	13
s:next	9
s:nineteen	10
s:no	11
s:nothing	-37
s:notice	-15
s:nutmeg	10
s:octopu	9
s:off	-28
s:offer	-10
s:olive	14
s:olomouc	9
s:on	10
s:onion	11
s:open	-16
s:or	-12
s:order	-20
s:other	-17
s:our	-13
s:out	-15
s:over	12
s:owe	-11
s:paper	28
s:paragraph	-9
s:part	14
s:party	12
s:pass	-14
s:past	15
s:pause	-12
s:payment	-10
s:pea	13
s:per	-12
s:phone	9
s:plan	-18
s:plant	-13
s:present	22
s:price	-21
s:product	-19
s:prolong	-14
s:propose	27
s:provided	21
s:publish	-13
s:quarrel	17
s:question	-18
s:rare	-26
s:reciprocal	13
s:reckon	-8
s:recommend	17
s:renew	-15
s:replace	-12
s:report	-15
s:revive	18
s:rice	19
s:rise	-14
s:row	11
s:rum	12
s:run	-16
s:sale	-9
s:same	29
s:sardine	11
s:say	19
s:scott	12
s:sea	-12
s:season	11
s:secretary	16
s:sell	-12
s:set	-20
s:settle	12
s:settlement	9
s:shall	19
s:sheet	-11
s:shelf	9
s:show	11
s:sign	-14
s:signature	14
s:since	-26
s:some	-13
s:sound	14
s:soybean	-15
s:spare	-13
s:special	15
s:spirit	9
s:spoke	10
s:spoken	10
s:spring	19
s:state	-15
s:stay	8
s:still	10
s:stockholm	-23
s:stop	14
s:stretched	14
s:successor	-11
s:sugar	14
s:sukuna	13
s:surcharge	-41
s:talk	-11
s:talking	11
s:telegram	10
s:telephone	9
s:television	37
s:temporary	-11
s:then	-10
s:there	-24
s:thereby	-8
s:therefore	13
s:they'll	10
s:thi	17
s:threaten	-11
s:three	26
s:through	22
s:thu	-11
s:till	19
s:timber	18
s:tinned	11
s:treasury	10
s:treaty	17
s:trial	-14
s:unchanged	9
s:under	-28
s:upon	15
s:validity	15
s:vote	-16
s:wait	-15
s:wake	12
s:war	-13
s:warn	-12
s:was	-20
s:we	25
s:weekly	9
s:welcome	9
s:were	-28
s:what	17
s:when	-15
s:whether	-20
s:whose	-12
s:why	-10
s:will	12
s:wine	-10
s:with	-18
s:without	-24
s:word	25
s:would	26
s:wrong	11
s:yarn	20
s:yes	-12
s:your	-22
sa:" .	-20
sa:" the	-15
sa:'s	15
sa:'s been	14
sa:'s minister	12
sa:'s ministry	12
sa:,	-14
sa:, "	-24
sa:, <day-ahead>	-18
sa:, <name>	-13
sa:, <person>	15
sa:, a	-20
sa:, for	-12
sa:, had	-9
sa:, if	17
sa:, provided	22
sa:, so	-13
sa:, spare	-11
sa:, to	-10
sa:, when	-26
sa:, which	18
sa:, with	10
sa:-	-12
sa:.	-24
sa:: <level>	-11
sa:;	11
sa:; at	13
sa:; it	11
sa:; until	13
sa:<agent>	10
sa:<day-ahead> )	11
sa:<day-ahead> .	19
sa:<day-gone> evening	15
sa:<day-today>	11
sa:<day-today> ;	14
sa:<goods-amount>	-11
sa:<goods>	-8
sa:<level>	-11
sa:<level> ,	-17
sa:<level> .	-11
sa:<level> instead	10
sa:<level> on	-20
sa:<level> that	10
sa:<level> which	18
sa:<month-ahead>	-16
sa:<name> 's	14
sa:<name> ,	-9
sa:<name> by	-10
sa:<name> charge	9
sa:<name> pay	10
sa:<not>	-14
sa:<number> ,	-22
sa:<number> :	-11
sa:<number> from	10
sa:<office> of	10
sa:<organisation> .	-12
sa:<organisation> agree	-10
sa:<organisation> on	14
sa:<person> 's	9
sa:<person> ,	-15
sa:<person> .	-19
sa:<person> sign	18
sa:<points>	-13
sa:<points> of	-10
sa:<quality>	-14
sa:<seat>	-15
sa:<span> after	-12
sa:<v-bear>	13
sa:<v-deny>	14
sa:<v-impose>	-12
sa:<v-renew>	-15
sa:<v-return>	13
sa:<v-say>	12
sa:<v-sign>	11
sa:<v-suspend>	-8
sa:<v-threaten>	-11
sa:<v-up>	-15
sa:a decree	12
sa:a dispute	12
sa:a duty	-15
sa:a ship	9
sa:a statement	11
sa:a treaty	15
sa:additional	-17
sa:additional duty	-13
sa:affiliate	19
sa:affiliate of	14
sa:after	-15
sa:again	14
sa:again .	20
sa:agree on	-10
sa:agree otherwise	9
sa:agreement	-14
sa:alone	-10
sa:an	-8
sa:an announcement	10
sa:and	-16
sa:and <level>	-5
sa:and <name>	12
sa:and <person>	-19
sa:and both	-14
sa:and that	15
sa:announcement	14
sa:announcement .	10
sa:apply	15
sa:apply again	14
sa:are put	13
sa:around	9
sa:as a	10
sa:at <level>	-31
sa:at present	11
sa:at the	13
sa:be	-28
sa:be make	14
sa:bed	14
sa:been	21
sa:been <number>	14
sa:been settle	-9
sa:before	11
sa:before the	14
sa:black	11
sa:both	-7
sa:both government	8
sa:busan	-8
sa:but neither	11
sa:by	-12
sa:by <day-ahead>	-13
sa:by its	-10
sa:by then	-11
sa:can	-11
sa:certain	13
sa:charge	12
sa:charge <level>	-10
sa:charge on	10
sa:coffee ,	-10
sa:coffee pay	11
sa:come	9
sa:come back	15
sa:commerce	14
sa:continue .	9
sa:control	-9
sa:day	-18
sa:deal	-11
sa:decree	12
sa:decree that	13
sa:draft	19
sa:due to	13
sa:duty that	-15
sa:duty which	-13
sa:duty will	8
sa:each	-24
sa:earth	-14
sa:end on	11
sa:engine	10
sa:evening	15
sa:exchanged	13
sa:exclusion	12
sa:expire	12
sa:expire on	16
sa:export	-12
sa:extension	-13
sa:fentanyl	-13
sa:figure	11
sa:fishmeal	-10
sa:for	21
sa:for <span>	16
sa:for longer	14
sa:for trade	13
sa:foreign	-12
sa:foreign minister	-10
sa:from <day-ahead>	20
sa:go	-13
sa:go to	-12
sa:good	-24
sa:government	16
sa:government have	11
sa:government say	10
sa:had	13
sa:has	15
sa:has not	-10
sa:has to	12
sa:have	-11
sa:have been	8
sa:have expire	11
sa:his	7
sa:his word	9
sa:hold	-11
sa:hour	14
sa:hour before	12
sa:if	9
sa:if the	8
sa:in <month-gone>	10
sa:in <name>	14
sa:in a	14
sa:in the	-23
sa:in write	11
sa:instead	17
sa:instead of	15
sa:is	-9
sa:is renew	10
sa:is to	11
sa:is worth	9
sa:it	-15
sa:it ,	11
sa:it .	-28
sa:its <organisation>	10
sa:its <person>	-11
sa:later	13
sa:later .	16
sa:law	-12
sa:let	-9
sa:lie	13
sa:listed	12
sa:longer	12
sa:longer .	11
sa:meet .	9
sa:minister for	13
sa:minute	-11
sa:need	11
sa:next	13
sa:next year	16
sa:no	-10
sa:nor the	10
sa:not <day-ahead>	11
sa:not <day-gone>	12
sa:note .	10
sa:nothing	-14
sa:notice	-11
sa:now	13
sa:now it	14
sa:of <name>	-11
sa:of <number>	-11
sa:of <span>	-8
sa:of commerce	17
sa:of it	9
sa:of listed	14
sa:of thi	-11
sa:old	10
sa:old duty	9
sa:on	-9
sa:on <day-gone>	15
sa:on affiliate	18
sa:one	-15
sa:or	-11
sa:originating	11
sa:originating in	11
sa:other	-20
sa:otherwise	10
sa:out	-13
sa:out .	-12
sa:party	16
sa:pea	12
sa:plant	-11
sa:plant in	-10
sa:port fee	12
sa:present	20
sa:present <level>	12
sa:prolong	-13
sa:provided	22
sa:provided that	23
sa:put	9
sa:put to	13
sa:rare	-14
sa:rare earth	-12
sa:reciprocal	16
sa:reciprocal tariff	18
sa:return ,	16
sa:return on	-11
sa:revive	14
sa:rule	14
sa:rule on	17
sa:run	-16
sa:safeguard	8
sa:same	14
sa:sardine	11
sa:say ,	-20
sa:say after	14
sa:say in	15
sa:say on	-17
sa:say the	11
sa:settle a	16
sa:settle in	-9
sa:ship	15
sa:side	-9
sa:sign by	-10
sa:since	-20
sa:so	-9
sa:so that	-11
sa:something .	11
sa:spare	-11
sa:stay at	-9
sa:still charge	11
sa:stockholm	-8
sa:suspend for	13
sa:suspension	-9
sa:talk .	13
sa:tariff ,	8
sa:television .	-11
sa:that <name>	11
sa:that <person>	13
sa:that would	-12
sa:the <level>	19
sa:the <name>	-16
sa:the <organisation>	-11
sa:the <person>	-17
sa:the <quality>	-10
sa:the additional	-14
sa:the day	-9
sa:the old	11
sa:the other	-10
sa:the party	17
sa:the present	11
sa:the rate	11
sa:the safeguard	8
sa:the same	14
sa:the truce	22
sa:then .	-9
sa:there	-20
sa:they are	11
sa:third	-13
sa:timber	12
sa:timber ,	12
sa:time	-11
sa:to <day-ahead>	-10
sa:to be	12
sa:to continue	14
sa:to say	13
sa:to settle	11
sa:to the	-27
sa:to turn	9
sa:to two	10
sa:too	11
sa:too .	12
sa:trade ,	13
sa:treaty	13
sa:truce as	11
sa:truce end	9
sa:truce has	14
sa:two	16
sa:two country	10
sa:unless <organisation>	-25
sa:unless they	13
sa:until now	11
sa:upon	12
sa:was announce	17
sa:was to	11
sa:we	11
sa:week	9
sa:week .	12
sa:what	-11
sa:when	-33
sa:when the	-18
sa:which	17
sa:which <name>	13
sa:which is	20
sa:who has	9
sa:whole	14
sa:why	-9
sa:will apply	15
sa:will be	-27
sa:word	12
sa:word .	10
sa:would	-10
sa:would be	-19
sa:write .	9
sa:yarn	13
sa:year ,	-12
sa:year .	14
sa:—	-19
sb:" the	20
sb:'s	-12
sb:'s commerce	12
sb:'s duty	-10
sb:'s good	-16
sb:'s no	11
sb:'s president	10
sb:(	-15
sb:( c	-9
sb:)	-11
sb:) —	-16
sb:*	16
sb:, <day-today>	18
sb:, <level>	31
sb:, <organisation>	12
sb:, although	11
sb:, as	-10
sb:, by	15
sb:, continue	-16
sb:, declare	9
sb:, for	-18
sb:, he	12
sb:, in	21
sb:, now	-15
sb:, run	-12
sb:, take	-12
sb:, that	28
sb:, unless	11
sb:, until	12
sb:, up	17
sb:, valid	-11
sb:, was	-21
sb:, which	-22
sb:, whose	-10
sb:, will	21
sb:, would	24
sb:-	11
sb:- out	11
sb:. <number>	15
sb:. m	-13
sb:/ <number>	-10
sb::	15
sb:: <level>	7
sb:: <number>	-16
sb:: <seat>	13
sb:: <span>	29
sb:: from	10
sb:: it	18
sb:: the	-13
sb:: truce	-10
sb:; it	-12
sb:; the	14
sb:<day-ahead>	42
sb:<day-ahead> ,	12
sb:<day-ahead> :	-11
sb:<day-ahead> and	26
sb:<day-ahead> by	13
sb:<day-ahead> to	14
sb:<day-ahead> until	11
sb:<day-gone>	24
sb:<day-gone> 's	9
sb:<day-gone> and	-20
sb:<day-gone> he	11
sb:<day-gone> that	19
sb:<day-gone> the	17
sb:<day-gone> to	-15
sb:<day-today> (	-16
sb:<day-today> ,	9
sb:<day-today> and	-14
sb:<day-today> that	-15
sb:<day-today> —	9
sb:<goods>	-13
sb:<level-noun>	-27
sb:<level> ,	-45
sb:<level> and	-9
sb:<level> at	13
sb:<level> in	9
sb:<level> on	26
sb:<level> to	-9
sb:<level> until	-9
sb:<money>	-30
sb:<month-gone>	17
sb:<month-gone> ,	20
sb:<month-gone> and	-10
sb:<month-gone> is	-15
sb:<month-gone> that	22
sb:<name> 's	-12
sb:<name> ,	-28
sb:<name> <level>	-16
sb:<name> and	10
sb:<name> continue	-9
sb:<name> end	-12
sb:<name> from	11
sb:<name> has	8
sb:<name> in	8
sb:<name> make	-12
sb:<name> meet	16
sb:<name> run	-11
sb:<name> settle	16
sb:<name> that	-11
sb:<name> to	21
sb:<name> until	21
sb:<name> was	-12
sb:<name> which	9
sb:<name> will	22
sb:<number>	-20
sb:<number> a	-11
sb:<number> exclusion	-13
sb:<number> the	-11
sb:<number> —	27
sb:<office> <person>	-12
sb:<office> agree	11
sb:<office> has	10
sb:<organisation>	-8
sb:<organisation> approve	7
sb:<organisation> has	13
sb:<organisation> say	-12
sb:<organisation> will	-10
sb:<person> ,	-13
sb:<person> :	24
sb:<person> agree	-20
sb:<person> and	-16
sb:<person> announce	-10
sb:<person> has	12
sb:<person> say	11
sb:<person> sign	-13
sb:<person> that	16
sb:<points>	13
sb:<points> ,	22
sb:<points> on	11
sb:<points> sleep	10
sb:<points> that	9
sb:<quality>	11
sb:<quality> car	-9
sb:<quality> good	-24
sb:<quality> half	13
sb:<quality> ministry	15
sb:<quality> origin	10
sb:<seat> and	18
sb:<seat> on	-15
sb:<seat> run	9
sb:<sender>	-26
sb:<span> ,	12
sb:<span> and	18
sb:<span> end	15
sb:<span> in	11
sb:<span> more	13
sb:<span> of	-11
sb:<span> to	-12
sb:<taker>	-28
sb:<v-bear>	5
sb:<v-buy>	-12
sb:<v-deny>	-21
sb:<v-end>	21
sb:<v-propose>	19
sb:<v-return>	7
sb:<v-sell>	-18
sb:<v-target>	-16
sb:<v-threaten>	-13
sb:[	14
sb:]	14
sb:a	-6
sb:a .	-12
sb:a <span>	-10
sb:a pause	-12
sb:a second	9
sb:a standstill	15
sb:a television	17
sb:a treaty	-7
sb:about	9
sb:about a	11
sb:above	-10
sb:according	21
sb:according to	15
sb:add	-25
sb:add that	-12
sb:adopt the	12
sb:after <span>	6
sb:again	-19
sb:again be	9
sb:ago	13
sb:agree	17
sb:agree ,	18
sb:agree <day-gone>	-15
sb:agree in	-25
sb:agree to	32
sb:agreement	-20
sb:agreement was	11
sb:all	22
sb:all of	11
sb:although	11
sb:an extension	13
sb:an order	-11
sb:and <level>	-13
sb:and <name>	12
sb:and <person>	-48
sb:and <seat>	14
sb:and are	-12
sb:and end	10
sb:and have	9
sb:and it	-13
sb:and keep	-10
sb:and run	17
sb:and sugar	9
sb:and they	16
sb:and until	12
sb:and will	-17
sb:and would	-12
sb:announce on	12
sb:announce tariff	14
sb:announce that	-16
sb:another	13
sb:another <points>	12
sb:answer	14
sb:antigua	12
sb:apply from	-10
sb:apply until	19
sb:are	-21
sb:are <level>	13
sb:are now	13
sb:are suspend	-22
sb:are to	-10
sb:arrangement	13
sb:as	11
sb:as before	13
sb:ask about	11
sb:asleep	-10
sb:at least	-10
sb:at midnight	-10
sb:at once	-10
sb:away	11
sb:back	-21
sb:back for	15
sb:back to	-18
sb:ban	-13
sb:be	16
sb:be <number>	-9
sb:be apply	-16
sb:be approve	11
sb:be carry	11
sb:be cut	10
sb:be in	-10
sb:be levy	9
sb:be prolong	17
sb:beef and	-9
sb:been	-27
sb:been prolong	-22
sb:before	-22
sb:before <day-ahead>	-10
sb:before the	-35
sb:begin in	-13
sb:bergen	9
sb:bergen on	11
sb:between	-20
sb:between <name>	-29
sb:between <seat>	9
sb:black	15
sb:both	11
sb:but	-8
sb:but it	10
sb:but the	-13
sb:butter	10
sb:by <office>	-10
sb:by <points>	13
sb:by an	9
sb:by letter	10
sb:by the	-14
sb:by thi	12
sb:by which	-16
sb:c	-14
sb:c )	-9
sb:calendar	-12
sb:call reciprocal	12
sb:cannot be	9
sb:carry	20
sb:carry on	10
sb:carry the	16
sb:cease	9
sb:cease on	14
sb:certain	11
sb:change	-11
sb:charge <level>	-14
sb:charge each	11
sb:clear	13
sb:cocoa	9
sb:cocoa butter	12
sb:colleague ,	12
sb:come	-18
sb:come to	-15
sb:comment	-10
sb:commerce	34
sb:commerce ministry	13
sb:company	-21
sb:conclude	-11
sb:continue in	10
sb:contract	-19
sb:could	-14
sb:countermeasure	-8
sb:country	-23
sb:country ,	-17
sb:country was	12
sb:custom	-15
sb:custom duty	-12
sb:cut	7
sb:cut to	10
sb:date	17
sb:date of	10
sb:day	-17
sb:day is	-11
sb:deadline	-14
sb:deal by	9
sb:decide	-21
sb:decide to	-13
sb:delay	12
sb:document	12
sb:down	-20
sb:draft	10
sb:drop	-12
sb:due on	19
sb:duration	17
sb:duty ,	-24
sb:duty apply	9
sb:duty by	20
sb:duty is	-18
sb:duty of	14
sb:duty which	9
sb:each	15
sb:each other	11
sb:early	14
sb:early on	13
sb:earth	-11
sb:effect on	17
sb:either	-17
sb:either side	-16
sb:end <day-gone>	-11
sb:end on	17
sb:energy	10
sb:equipment	10
sb:everything	11
sb:everything ,	13
sb:exchanged	22
sb:exchanged letter	9
sb:exchanged on	10
sb:exclusion	-14
sb:expect	-29
sb:extend from	10
sb:extend its	10
sb:extend to	14
sb:extend until	-12
sb:extension	26
sb:extension of	7
sb:extension to	11
sb:extra	-18
sb:extra duty	-12
sb:failed to	11
sb:fall due	12
sb:fee	-27
sb:fiscal	12
sb:five	10
sb:flat	9
sb:follow	-12
sb:for	-23
sb:for its	16
sb:for the	-11
sb:free	-15
sb:free of	-10
sb:freeze	14
sb:from	-11
sb:from <day-ahead>	19
sb:from <day-gone>	-11
sb:from section	-8
sb:from that	13
sb:frozen until	-12
sb:further	-12
sb:gallium	-11
sb:gave	-12
sb:geneva	-20
sb:germanium	-11
sb:given	8
sb:given until	11
sb:go on	10
sb:go wrong	12
sb:good	-27
sb:good from	-11
sb:government	19
sb:guayaquil	13
sb:had	-14
sb:had been	-22
sb:had tell	13
sb:half of	16
sb:hand	12
sb:has	-14
sb:has <span>	-22
sb:has been	-25
sb:has given	10
sb:has offer	-18
sb:has prolong	9
sb:has propose	22
sb:has suspend	-18
sb:has to	-9
sb:has until	-12
sb:have been	9
sb:have both	15
sb:have prolong	-24
sb:have sign	12
sb:he announce	14
sb:he'd	12
sb:heightened	15
sb:heightened reciprocal	15
sb:here	14
sb:his	-18
sb:hold	-16
sb:hold back	12
sb:hold in	-9
sb:hour	14
sb:house	9
sb:household	-20
sb:how	-15
sb:how long	-12
sb:if	17
sb:if you	13
sb:in <month-gone>	16
sb:in <seat>	-13
sb:in antigua	12
sb:in bergen	11
sb:in force	-9
sb:in geneva	-10
sb:in law	11
sb:in the	-19
sb:in which	13
sb:increase	-9
sb:initial	19
sb:initial in	20
sb:introduce	8
sb:is ,	25
sb:is <span>	13
sb:is for	10
sb:is good	-30
sb:is in	-20
sb:is prolong	-36
sb:is reach	15
sb:is to	27
sb:is until	12
sb:is what	13
sb:it 's	15
sb:it apply	11
sb:it be	12
sb:it begin	14
sb:it expire	-8
sb:it go	-12
sb:it has	-21
sb:it is	24
sb:it last	-13
sb:it on	16
sb:it start	-17
sb:it stay	-14
sb:it to	-12
sb:it was	-10
sb:it would	42
sb:its tariff	13
sb:its truce	-18
sb:itself ,	13
sb:keep <quality>	14
sb:keep a	-12
sb:keep it	-11
sb:keep its	-11
sb:keep the	14
sb:kuala	12
sb:kuala lumpur	12
sb:last	-6
sb:last <month-gone>	-9
sb:last day	-18
sb:last for	-19
sb:lead	-8
sb:least	-10
sb:letter	15
sb:letter ,	16
sb:licence on	10
sb:line	-9
sb:list	-12
sb:long	-19
sb:longer ,	-7
sb:look at	10
sb:lower	19
sb:lower the	15
sb:lower to	10
sb:lumpur	12
sb:m	-17
sb:m .	-13
sb:make it	-14
sb:make that	12
sb:maker	-13
sb:may	-33
sb:may be	-8
sb:meal	-12
sb:meet here	12
sb:midnight	-14
sb:midnight on	-11
sb:minister ,	-8
sb:ministry	28
sb:ministry of	23
sb:month old	11
sb:moratorium on	-12
sb:more	11
sb:more :	11
sb:mouth	12
sb:must	-22
sb:nadi on	9
sb:negotiate	-10
sb:negotiation	-12
sb:new	11
sb:new date	11
sb:new end	-11
sb:new one	19
sb:new term	14
sb:next week	10
sb:night ,	11
sb:no	19
sb:no notice	12
sb:not go	13
sb:not yet	13
sb:nothing	-25
sb:notify	10
sb:notify on	10
sb:now hold	-12
sb:now it	11
sb:octopu	11
sb:of <day-gone>	14
sb:of <level>	-13
sb:of <month-ahead>	-10
sb:of <number>	10
sb:of <points>	-21
sb:of <span>	-9
sb:of a	22
sb:of additional	-11
sb:of commerce	22
sb:of duty	-16
sb:of talk	-14
sb:of their	15
sb:of three	10
sb:off	-19
sb:old ,	11
sb:on	9
sb:on <day-ahead>	28
sb:on <day-gone>	14
sb:on <day-today>	21
sb:on dairy	13
sb:on each	19
sb:on good	-12
sb:on television	25
sb:on to	19
sb:once the	10
sb:one	10
sb:one ,	11
sb:onion	11
sb:open	-12
sb:order	-20
sb:otherwise	-14
sb:our	-13
sb:out that	11
sb:over	10
sb:over fish	11
sb:over on	-12
sb:over the	-20
sb:palm	-13
sb:palm oil	-9
sb:paper	31
sb:part	12
sb:part of	12
sb:past	19
sb:pause in	-18
sb:pay now	9
sb:pay since	9
sb:pay the	-11
sb:payment	-10
sb:pea ,	11
sb:permanent agreement	11
sb:phone	9
sb:phone ,	12
sb:place until	12
sb:port	-13
sb:poultry	9
sb:power	9
sb:prepare to	10
sb:present one	9
sb:price	-17
sb:product	-12
sb:prolong by	-18
sb:prolong it	21
sb:prolong its	11
sb:prolongation ,	10
sb:propose	28
sb:propose an	-14
sb:propose that	18
sb:propose to	19
sb:publish	-11
sb:put	-24
sb:put off	-14
sb:put the	12
sb:quarrel	16
sb:question	-17
sb:question :	-15
sb:raise	8
sb:raise tariff	13
sb:rare	-11
sb:rate ,	-9
sb:reach by	15
sb:reciprocal	9
sb:reciprocal rate	-10
sb:reciprocal tariff	16
sb:reckon	-8
sb:recommend	15
sb:reduce	-14
sb:renewal	-16
sb:replace	-9
sb:report	-12
sb:return	-18
sb:review	-11
sb:rice	13
sb:rice and	19
sb:rise	-11
sb:round of	-12
sb:row	11
sb:rule	-20
sb:rum	12
sb:run	-10
sb:run for	-13
sb:run on	13
sb:safeguard	-15
sb:same	15
sb:same day	12
sb:say	14
sb:say in	35
sb:say that	-25
sb:sea	-11
sb:season	12
sb:season ,	10
sb:second	-10
sb:secretary	9
sb:set	-14
sb:settle	12
sb:settle by	10
sb:settle in	10
sb:settlement	9
sb:settlement ,	9
sb:shall	21
sb:ship	-20
sb:should it	10
sb:show	12
sb:side	9
sb:side agree	19
sb:side had	19
sb:side keep	-10
sb:sign	-22
sb:sign ,	10
sb:sign an	-19
sb:sign by	-8
sb:signature	16
sb:since	-17
sb:since <day-gone>	-21
sb:since <month-gone>	12
sb:since the	10
sb:so that	-11
sb:so until	9
sb:some	-11
sb:special	16
sb:special duty	18
sb:spirit	10
sb:split	9
sb:split ,	9
sb:spoke	12
sb:spoken	11
sb:spoken of	11
sb:spring	20
sb:spring ,	15
sb:standstill ,	19
sb:standstill of	-15
sb:standstill on	-10
sb:state	-17
sb:stay	11
sb:stay on	19
sb:stay suspend	9
sb:stay until	-12
sb:still	9
sb:stockholm	-13
sb:stop	12
sb:stop on	11
sb:stretched	15
sb:subject to	10
sb:sugar	15
sb:sunday ,	9
sb:surcharge	-35
sb:surcharge of	-12
sb:suspend ,	-11
sb:suspend for	13
sb:suspend in	10
sb:suspend its	-12
sb:suspension begin	-15
sb:suspension end	8
sb:suspension expire	11
sb:suspension is	-14
sb:suspension last	-13
sb:suspension run	9
sb:take	11
sb:take the	10
sb:talk	-35
sb:tariff ,	11
sb:tariff for	-12
sb:tariff on	-14
sb:tariff truce	10
sb:tariff until	-21
sb:tea and	-9
sb:telephone	13
sb:telephone on	15
sb:television	36
sb:tell a	10
sb:temporary	-11
sb:than	-13
sb:that ,	-13
sb:that <seat>	17
sb:that all	9
sb:that an	11
sb:that end	-11
sb:that is	20
sb:that keep	-9
sb:that take	13
sb:that their	15
sb:that was	-12
sb:that we	10
sb:that were	-10
sb:the <day-ahead>	19
sb:the <level>	-16
sb:the <name>	12
sb:the <office>	-12
sb:the <organisation>	-16
sb:the <person>	24
sb:the <points>	16
sb:the <seat>	-36
sb:the <span>	11
sb:the answer	13
sb:the ceasefire	-14
sb:the deadline	-9
sb:the end	15
sb:the exclusion	-16
sb:the extension	24
sb:the heightened	12
sb:the new	20
sb:the number	16
sb:the old	-16
sb:the order	-13
sb:the party	-9
sb:the pause	-7
sb:the present	12
sb:the rate	14
sb:the reciprocal	-37
sb:the result	10
sb:the safeguard	-10
sb:the same	15
sb:the season	13
sb:the second	-13
sb:the so	9
sb:the spring	9
sb:the surcharge	-24
sb:the tariff	-35
sb:the three	10
sb:the time	12
sb:the trial	-12
sb:their	12
sb:there 's	10
sb:therefore	13
sb:they agree	20
sb:they are	16
sb:they will	-22
sb:they'll	10
sb:thi	22
sb:thi is	18
sb:thi paper	12
sb:three	30
sb:through	23
sb:through the	17
sb:till	20
sb:till the	21
sb:to	15
sb:to <day-ahead>	-14
sb:to <number>	-19
sb:to <person>	13
sb:to a	-11
sb:to carry	14
sb:to end	-15
sb:to freeze	11
sb:to go	25
sb:to its	-11
sb:to lapse	9
sb:to leave	24
sb:to let	12
sb:to prolong	30
sb:to raise	9
sb:to see	-11
sb:to the	13
sb:trade truce	10
sb:trial	-14
sb:truce begin	-11
sb:truce from	-17
sb:truce has	-14
sb:truce hold	-10
sb:truce now	-18
sb:truce of	-13
sb:truce on	-19
sb:truce over	11
sb:truce run	-28
sb:truce that	-40
sb:truce to	26
sb:truce with	7
sb:truce would	11
sb:two ,	9
sb:two have	11
sb:two of	9
sb:two president	-10
sb:two year	15
sb:unchanged	10
sb:under	-24
sb:under which	-11
sb:until	11
sb:until the	11
sb:up	13
sb:up to	18
sb:validity	15
sb:wait	-13
sb:was	-19
sb:was conclude	-12
sb:was not	10
sb:was prolong	-18
sb:we	16
sb:week and	12
sb:welcome	9
sb:were	-31
sb:were to	-10
sb:what	25
sb:what is	-11
sb:what the	11
sb:what their	11
sb:whether	-10
sb:which	-17
sb:which begin	9
sb:which had	-19
sb:which has	-11
sb:which have	10
sb:which it	14
sb:which last	10
sb:which run	-11
sb:which the	-10
sb:which was	-14
sb:which would	-23
sb:whose	-11
sb:will	17
sb:will end	10
sb:will keep	15
sb:will run	9
sb:with <name>	-17
sb:withdraw the	10
sb:without	-27
sb:word	15
sb:word of	13
sb:would	31
sb:would again	11
sb:would be	11
sb:would carry	9
sb:would go	-15
sb:would keep	12
sb:would last	37
sb:would like	10
sb:would run	20
sb:write	-21
sb:wrong	12
sb:year ,	-11
sb:year ago	17
sb:year end	10
sb:your	-16
sb:—	8
sb:— <name>	11
t0=future	11
t0=modal	-16
t0=past	-12
t0=past-passive	-35
t0=past-passive-not	11
t0=perfect	-20
t0=present	-8
t1=gerund	18
t1=infinitive	25
t1=infinitive-not	8
t1=infinitive-passive	-9
t1=past	-23
t1=past-passive	-33
t1=past-passive-not	11
t1=perfect	-31
t1=present	-11
t1=present-passive	-13
t2=future	-17
t2=past	-12
t2=perfect	-8
t:loose & d:ahead	6
t:loose & d:gone	-15
t:loose-l	13
t:loose-l2	10
t:loose-l3	15
t:loose-r	-26
t:loose-r3	-20
t:more & d:ahead	17
t:more & d:gone	-38
t:more-in	-15
t:more-in0	-15
t:more-l	28
t:more-l0	-10
t:more-l1	35
t:more-r1	-23
t:more-r2	-21
t:more-r3	19
t:quiet	11
t:quiet & d:ahead	12
t:quiet-l1	-24
t:quiet-l2	25
t:quiet-l3	16
t:truce & d:ahead	8
t:truce & d:gone	-35
t:truce-l3	-18
tn:loose	-20
tn:truce	11
tp:loose	23
tp:more	-13
tp:quiet	-22
tp:truce	15
tp:verb	-20
v0-none	-25
v0=agree	8
v0=begin	15
v0=carry	11
v0=charge	-14
v0=expect	-19
v0=get	-10
v0=have	-35
v0=introduce	10
v0=like	13
v0=look	11
v0=make	10
v0=meet	-16
v0=other	-13
v0=pay	-13
v0=prolong	-19
v0=reach	11
v0=return	-10
v0=sit	-11
v0=sleep	11
v0=stand	-14
v0=stop	17
v0=suspend	-29
v1-none	-23
v1=approve	-11
v1=begin	11
v1=carry	18
v1=charge	-16
v1=clear	14
v1=conclude	-10
v1=get	-10
v1=have	-32
v1=introduce	10
v1=keep	-9
v1=levy	-9
v1=look	11
v1=make	10
v1=meet	-22
v1=other	-11
v1=raise	9
v1=return	-10
v1=see	-19
v1=sit	-11
v1=sleep	10
v1=stop	9
v2-none	-38
v2=expire	11
v2=go	-11
vt0=agree past	13
vt0=apply present	11
vt0=be past	15
vt0=begin present	14
vt0=carry future	9
vt0=carry modal	14
vt0=come present	-16
vt0=end future	9
vt0=expect present	-9
vt0=extend future	-11
vt0=extend modal	15
vt0=go modal	-12
vt0=have present	-30
vt0=keep future	9
vt0=keep present	-25
vt0=like modal	13
vt0=look future	13
vt0=lower present	9
vt0=make present	14
vt0=move present	11
vt0=other past	-12
vt0=prepare present	10
vt0=prolong future	14
vt0=prolong modal	-11
vt0=prolong past	-14
vt0=prolong present	-8
vt0=put perfect	-12
vt0=reach present	18
vt0=run future	13
vt0=run modal	18
vt0=run past	-13
vt0=run present	-12
vt0=sign perfect	10
vt0=sleep present	11
vt0=stay future	-23
vt0=stay present	9
vt0=stop present	19
vt0=suspend present	-10
vt0=take modal	16
vt1=agree past	11
vt1=agree perfect	-14
vt1=apply present	11
vt1=be past	16
vt1=begin present	17
vt1=carry future	9
vt1=carry infinitive	9
vt1=carry modal	14
vt1=come present	-16
vt1=end future	9
vt1=extend future	-11
vt1=extend modal	15
vt1=go infinitive	16
vt1=go present	-8
vt1=have present	-28
vt1=keep present	-10
vt1=leave infinitive	12
vt1=look future	13
vt1=lower present	9
vt1=make present	14
vt1=move present	11
vt1=other past	-11
vt1=prolong future	14
vt1=prolong infinitive	26
vt1=prolong modal	-11
vt1=prolong participle	11
vt1=prolong past	-14
vt1=prolong present	-8
vt1=put perfect	-12
vt1=raise infinitive	9
vt1=reach present	18
vt1=remain present	-14
vt1=run future	13
vt1=run modal	18
vt1=run past	-13
vt1=run present	-12
vt1=sign perfect	10
vt1=sleep present	11
vt1=stay future	-12
vt1=stop present	11
vt1=suspend participle	9
vt1=suspend present	-10
vt1=take modal	16
vt2=be present	13`;
