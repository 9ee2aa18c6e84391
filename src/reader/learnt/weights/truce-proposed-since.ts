// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:'s <level>	11
a:.	-14
a:<agent>	-13
a:<day-ahead>	20
a:<day-ahead> .	31
a:<day-gone>	23
a:<duty>	-7
a:<goods>	-8
a:<level-noun>	22
a:<level> and	10
a:<level> in	25
a:<level> tariff	13
a:<month-gone>	-13
a:<name> take	-15
a:<not>	-8
a:<number> of	15
a:<number> on	9
a:<organisation>	-11
a:<person>	-16
a:<quality> beef	10
a:<span>	-16
a:<v-agree>	10
a:<v-buy>	-10
a:<v-propose>	-26
a:<v-say>	-15
a:<v-suspend>	-14
a:<v-target>	19
a:<v-up>	-27
a:a	-5
a:a <level>	14
a:additional duty	-15
a:again	-27
a:agree	9
a:agree .	11
a:and <day-ahead>	11
a:and <number>	-10
a:and <quality>	10
a:and end	19
a:and not	-9
a:and to	-12
a:are not	-10
a:at	-31
a:be <number>	14
a:been	-11
a:between	-10
a:by	-19
a:charge <level>	14
a:cod	11
a:collect	-14
a:duty	-22
a:duty on	-16
a:duty will	10
a:end	14
a:end on	20
a:everything	11
a:for	-9
a:from <name>	-11
a:go	-14
a:good of	13
a:have pay	10
a:here .	11
a:in <name>	14
a:in <seat>	-12
a:in place	13
a:is	18
a:is not	9
a:it may	-9
a:it would	-12
a:its	-20
a:last <span>	-12
a:may	-18
a:not	-13
a:now	8
a:of <span>	11
a:on .	15
a:on <day-gone>	10
a:on <quality>	11
a:once	14
a:pay	10
a:period	17
a:period of	15
a:place	12
a:place of	13
a:rate	12
a:rate .	12
a:rice	12
a:run until	10
a:salt	-12
a:set	12
a:suspend	-14
a:tax on	8
a:tea	10
a:the	-10
a:the <day-ahead>	15
a:the duty	9
a:there	-10
a:to <day-ahead>	10
a:to <day-gone>	11
a:to the	17
a:two	-17
a:until	15
a:until <day-ahead>	11
a:will charge	-11
a:wine	-10
a:with	-23
a:without	-12
a:wool	11
a:would be	-10
b:" we	8
b:*	14
b:, <name>	-11
b:, and	-39
b:, begin	10
b:, both	17
b:, in	-9
b:, is	-12
b:, on	20
b:, say	-12
b:, will	10
b:, with	15
b:- a	14
b:- and	10
b:.	13
b:. it	12
b:: <level>	-28
b:: <number>	20
b:: <span>	9
b:: duty	-11
b:: on	10
b:: the	-14
b:<agent>	-27
b:<goods>	10
b:<level-noun>	-26
b:<level>	-18
b:<level> and	9
b:<level> as	8
b:<level> to	-14
b:<month-gone> is	13
b:<name> 's	-13
b:<name> and	21
b:<name> are	-14
b:<name> by	9
b:<name> from	-12
b:<name> take	-13
b:<name> to	22
b:<name> will	14
b:<number>	10
b:<number> on	15
b:<person>	-12
b:<person> and	-10
b:<person> has	9
b:<person> in	9
b:<quality> one	11
b:<quality> rubber	11
b:<seat>	12
b:<seat> and	14
b:<seat> for	11
b:<sender>	-19
b:<span>	17
b:<span> at	9
b:<span> begin	-10
b:<span> from	31
b:<v-agree>	-11
b:<v-bear>	-9
b:<v-begin>	13
b:<v-buy>	-16
b:<v-end>	-14
b:<v-return>	-19
b:<v-say>	-10
b:<v-sell>	-10
b:<v-stay>	-12
b:<v-threaten>	-14
b:<v-up>	-16
b:a duty	10
b:a third	9
b:additional	-13
b:agreement	-8
b:all	11
b:and -	10
b:and <level>	8
b:and <name>	23
b:and <person>	-10
b:and from	13
b:and i	12
b:and on	-9
b:apple	-10
b:are suspend	-17
b:arrangement	12
b:arrive	10
b:as	9
b:as from	-10
b:as of	18
b:at a	14
b:be <number>	-15
b:be suspend	11
b:bear	11
b:bear <level>	11
b:been	-7
b:before	12
b:before the	-8
b:begin	10
b:begin on	15
b:both	8
b:both side	-12
b:both were	11
b:by	-22
b:by the	-11
b:carry	-13
b:ceramic	-15
b:coffee	-17
b:collect from	12
b:collection	-12
b:come	-23
b:come into	-9
b:cotton	18
b:could	-14
b:counted	15
b:counted from	15
b:cover	8
b:decision of	9
b:down	14
b:down from	25
b:due	-22
b:due to	-10
b:duty begin	12
b:duty down	11
b:end	-22
b:end on	-20
b:enter <name>	-15
b:enter into	20
b:expect	-12
b:expire	-12
b:face	-12
b:fee	-15
b:fentanyl	-13
b:flat	10
b:for <span>	11
b:for a	14
b:force	21
b:four	10
b:free	-12
b:freeze	14
b:from	29
b:from <name>	20
b:from the	25
b:glass	10
b:go on	-11
b:good from	-11
b:good of	-14
b:good that	11
b:good will	10
b:had	-27
b:half	12
b:happen on	13
b:has agree	10
b:has put	11
b:have	-36
b:have been	-14
b:he	-13
b:honey	18
b:i	8
b:i .	12
b:in	-14
b:in <month-gone>	12
b:in <seat>	18
b:in rotterdam	13
b:is the	12
b:is what	10
b:it 's	12
b:it begin	13
b:it enter	21
b:it run	-10
b:it would	-10
b:its	-17
b:its <level>	16
b:last <span>	11
b:leave	11
b:leave of	11
b:lower duty	13
b:lower its	-10
b:lower on	10
b:meet	-11
b:more	-13
b:new duty	12
b:not	15
b:now	-15
b:of	-12
b:of <name>	-18
b:on <day-today>	19
b:on a	-20
b:on cotton	18
b:on good	-11
b:on the	-8
b:one	25
b:order	-9
b:percent	13
b:period	11
b:product	-14
b:provide	12
b:put to	11
b:raise	-12
b:rate of	7
b:rotterdam	13
b:rubber	10
b:rum	10
b:run for	13
b:run out	-12
b:salt	-12
b:say to	9
b:set	-13
b:shall	9
b:ship	-17
b:sign a	11
b:since	-32
b:slap	11
b:slap on	12
b:start	17
b:start on	17
b:stop	17
b:stop charge	9
b:sugar	16
b:suspend from	9
b:suspend its	-11
b:table	9
b:tariff	-25
b:tariff on	-9
b:that	17
b:that <name>	17
b:that <person>	9
b:that both	9
b:that from	11
b:that start	9
b:that take	-11
b:that would	11
b:the <level>	-10
b:the <number>	9
b:the <office>	-14
b:the <person>	13
b:the <span>	-10
b:the arrangement	14
b:the decision	9
b:the fentanyl	-9
b:the new	13
b:the reduction	-12
b:the second	14
b:the truce	14
b:the two	-13
b:their tariff	15
b:their truce	-12
b:there	12
b:they	-26
b:third round	10
b:threaten	-11
b:to <level>	16
b:to <number>	-18
b:to be	-19
b:to run	16
b:to vote	9
b:truce take	10
b:truce would	13
b:two	-17
b:under	14
b:until	-39
b:until the	-13
b:up	-28
b:us	-14
b:vote before	9
b:was	-18
b:welcome	9
b:what happen	12
b:what will	10
b:which the	12
b:will lower	-15
b:will sign	10
b:will stop	10
b:without the	13
b:wool	25
b:would begin	16
b:would last	13
b:—	9
b:— <name>	16
c0=agree	-10
c0=bear	-10
c0=end	-10
c0=propose	-23
c0=stay	-21
c0=target	-30
c0=threaten	-12
c0=up	-12
c1=bear	-5
c1=bear & d:gone	-10
c1=begin	16
c1=begin & d:ahead	20
c1=end	-21
c1=end & d:ahead	-16
c1=impose & d:ahead	18
c1=impose & d:gone	-30
c1=propose	-13
c1=propose & d:ahead	-9
c1=stay	-15
c1=stay & d:gone	-17
c1=target	-16
c1=target & d:ahead	-12
c1=up	-15
c1=up & d:ahead	-11
c2=agree	13
c2=bear	-15
c2=propose	-14
c2=say	-11
c2=suspend	-20
c2=up	-22
ct0=agree future	14
ct0=agree present	-21
ct0=bear modal	-19
ct0=begin modal	7
ct0=begin past	-20
ct0=down modal	12
ct0=down modal-passive	11
ct0=down past	-12
ct0=impose future-passive	9
ct0=impose pluperfect	-12
ct0=stay past	-11
ct1=agree future	14
ct1=agree past	-20
ct1=bear modal	-19
ct1=bear participle-passive	15
ct1=begin modal	7
ct1=begin past	-20
ct1=down modal	12
ct1=down modal-passive	11
ct1=down participle-passive	-12
ct1=down past	-12
ct1=impose future-passive	9
ct1=impose participle-passive	-15
ct1=impose past	-5
ct1=stay past	-11
ct1=target gerund	9
ct2=impose infinitive	-15
ct2=impose participle-passive	-13
ct2=impose present	12
ct2=impose present-passive	11
ct2=stay future	14
ct2=stay modal	-18
ct2=up present	-12
d:ahead other	-31
d:ahead own	23
d:ahead-0	-54
d:ahead-1	33
d:ahead-2	51
d:ahead-3	-12
d:ahead-4	-100
d:ahead-5	-158
d:ahead-6	-19
d:at=1	20
d:at=2	-30
d:at=3	-80
d:before and	11
d:before and expires on	15
d:before to	10
d:before to the	14
d:begins	21
d:begins ahead	43
d:begins gone	-47
d:begins today	-14
d:ends	-20
d:ends ahead	-12
d:ends gone	-12
d:gone	-114
d:gone other	-85
d:gone own	-52
d:gone-0	-12
d:gone-1	-12
d:gone-2	-14
d:gone-3	-15
d:gone-4	-17
d:gone-5	-75
d:how=month	-70
d:how=relative	-26
d:how=weekday	-25
d:last	-54
d:month	-70
d:month ahead	-52
d:month gone	-19
d:named=0	-85
d:named=2	26
d:rank=0	14
d:rank=0 of 1	20
d:rank=0 of 2	16
d:rank=0 of 4	-34
d:rank=1	36
d:rank=1 of 2	16
d:rank=1 of 3	21
d:rank=1 of 4	11
d:rank=2	12
d:rank=2 of 3	-13
d:rank=3	-39
d:span-after	19
d:span-before	33
d:today	-55
d:today own	-55
d:today-0	-55
f:(	14
f:)	15
f:-	-23
f::	-19
f:<day-gone>	-17
f:<day-today>	25
f:<duty>	-18
f:<level>	15
f:<money>	-22
f:<not>	-9
f:<number>	32
f:<office>	-18
f:<organisation>	13
f:<person>	-18
f:<quality>	14
f:<seat>	8
f:<sender>	-30
f:<span>	26
f:<v-agree>	14
f:<v-deny>	-11
f:<v-down>	15
f:<v-impose>	-12
f:<v-propose>	-33
f:<v-return>	30
f:<v-say>	-31
f:<v-sell>	-22
f:<v-stay>	-15
f:<v-suspend>	-11
f:<v-target>	21
f:a	-35
f:about	-21
f:additional	-9
f:admit	16
f:after	-36
f:agreement	-14
f:all	-31
f:aluminium	-12
f:am	11
f:anything	-14
f:ask	-21
f:avocado	-11
f:back	21
f:be	21
f:bear	12
f:been	-9
f:before	-4
f:begin	12
f:being	-15
f:both	-17
f:butter	-10
f:by	-36
f:car	-8
f:cease	14
f:change	11
f:cod	-11
f:coffee	16
f:consider	10
f:continue	17
f:copy	13
f:country	-12
f:cover	-13
f:cut	14
f:doe	-19
f:double	8
f:down	10
f:drop	12
f:due	-13
f:earth	-11
f:enter	-15
f:export	-13
f:fall	-9
f:fee	-10
f:fentanyl	-12
f:fertiliser	11
f:follow	-14
f:force	15
f:front	12
f:frozen	-11
f:gate	10
f:gave	-11
f:general	10
f:get	-11
f:glass	-11
f:good	-20
f:hazelnut	9
f:height	9
f:if	-20
f:in	19
f:initialled	17
f:interest	-11
f:is	8
f:keep	-19
f:later	12
f:leave	-20
f:lentil	11
f:let	9
f:meet	-24
f:minister	13
f:moment	20
f:neither	10
f:new	-18
f:next	24
f:no	-42
f:nobody	-21
f:nought	16
f:now	13
f:of	13
f:off	-11
f:oil	12
f:old	13
f:otherwise	12
f:our	14
f:out	-20
f:over	-12
f:palm	8
f:part	-11
f:past	9
f:period	11
f:price	-9
f:provided	11
f:provisional	10
f:put	-10
f:rare	-11
f:rate	16
f:remain	16
f:rest	20
f:return	29
f:rise	-15
f:round	-24
f:rule	-9
f:run	-17
f:same	18
f:say	-13
f:second	-11
f:shall	13
f:should	-14
f:side	16
f:sign	19
f:signature	17
f:since	-15
f:sorghum	14
f:standstill	16
f:stay	-10
f:step	-12
f:still	15
f:summer	13
f:table	-9
f:talk	-21
f:tariff	-13
f:tell	-19
f:text	17
f:that	-37
f:them	-26
f:there	-19
f:these	13
f:thi	21
f:three	-13
f:timber	14
f:time	24
f:to	14
f:top	-10
f:truce	20
f:two	-16
f:tyre	32
f:under	-9
f:up	-6
f:us	11
f:want	-14
f:were	-20
f:which	-10
f:why	-13
f:wine	-11
f:with	-10
f:would	29
f:yet	-9
first-of-paragraph	-38
has-future	17
has-past	-34
has-pluperfect	-27
has-present	-19
headline	-40
l1=, & d:ahead	18
l1=, & d:today	-23
l1=:	-17
l1=: & d:ahead	-15
l1=<begin>	-10
l1=<begin> & d:today	-9
l1=<v-impose>	-9
l1=before	13
l1=before & d:ahead	14
l1=begin	-9
l1=between	12
l1=between & d:ahead	12
l1=by	-8
l1=from	26
l1=from & d:ahead	35
l1=from & d:gone	-40
l1=in	-23
l1=in & d:ahead	-13
l1=in & d:gone	-9
l1=of & d:ahead	9
l1=on	-8
l1=on & d:gone	-25
l1=since	-27
l1=since & d:ahead	-17
l1=the	11
l1=the & d:ahead	15
l1=to	-46
l1=to & d:ahead	-42
l1=until	-30
l1=until & d:ahead	-24
l2=:	13
l2=: & d:ahead	14
l2=<begin>	-8
l2=<begin> & d:gone	-21
l2=<begin> & d:today	-14
l2=<duty>	-12
l2=<duty> & d:ahead	-11
l2=<goods>	-47
l2=<goods> & d:ahead	-43
l2=<level-noun>	-13
l2=<level-noun> & d:ahead	-12
l2=<number>	18
l2=<number> & d:ahead	20
l2=<quality>	10
l2=<quality> & d:ahead	10
l2=<span>	18
l2=<span> & d:ahead	20
l2=<v-agree>	-14
l2=<v-begin>	5
l2=<v-begin> & d:ahead	3
l2=<v-end>	-41
l2=<v-end> & d:ahead	-37
l2=<v-impose> & d:gone	-10
l2=<v-propose>	-15
l2=<v-propose> & d:ahead	-12
l2=<v-say>	-25
l2=<v-say> & d:ahead	-20
l2=<v-suspend>	10
l2=<v-suspend> & d:ahead	11
l2=<v-up>	-11
l2=<v-up> & d:ahead	-10
l2=arrive	11
l2=arrive & d:ahead	11
l2=as	13
l2=as & d:ahead	15
l2=begin	15
l2=begin & d:ahead	10
l2=begin & d:gone	10
l2=by	-11
l2=clear	14
l2=clear & d:ahead	14
l2=collect	12
l2=collect & d:ahead	12
l2=counted	15
l2=counted & d:ahead	15
l2=down	10
l2=down & d:ahead	10
l2=effect & d:ahead	19
l2=end	-19
l2=end & d:ahead	-16
l2=enter	-15
l2=force	22
l2=force & d:ahead	23
l2=from	21
l2=from & d:ahead	24
l2=good	-11
l2=good & d:ahead	-10
l2=happen	14
l2=happen & d:ahead	14
l2=in	-15
l2=in & d:ahead	-14
l2=is	14
l2=is & d:ahead	15
l2=monday	19
l2=monday & d:ahead	20
l2=pay	-12
l2=rotterdam	13
l2=take	-12
l2=take & d:ahead	-11
l2=three	9
l2=three & d:ahead	9
l2=to	-30
l2=to & d:ahead	-29
l2=until	-12
l2=until & d:ahead	-11
l3=:	17
l3=: & d:ahead	18
l3=<begin> & d:ahead	8
l3=<begin> & d:gone	-27
l3=<begin> & d:today	-30
l3=<duty>	15
l3=<duty> & d:ahead	15
l3=<level-noun>	-22
l3=<level-noun> & d:ahead	-21
l3=<level>	-11
l3=<name>	-13
l3=<name> & d:ahead	-9
l3=<person>	11
l3=<person> & d:ahead	12
l3=<quality>	-26
l3=<quality> & d:ahead	-24
l3=<seat>	10
l3=<seat> & d:ahead	11
l3=<v-bear>	-13
l3=<v-begin>	18
l3=<v-begin> & d:ahead	20
l3=<v-end>	-11
l3=<v-end> & d:ahead	-10
l3=<v-impose>	21
l3=<v-impose> & d:ahead	24
l3=<v-say>	19
l3=<v-say> & d:ahead	20
l3=<v-target>	-12
l3=<v-target> & d:ahead	-12
l3=<v-up>	-10
l3=and	-13
l3=bear	12
l3=can	9
l3=can & d:ahead	9
l3=duty	12
l3=duty & d:ahead	12
l3=first	11
l3=first & d:ahead	11
l3=for	11
l3=for & d:ahead	14
l3=good	14
l3=good & d:ahead	14
l3=half	13
l3=half & d:ahead	13
l3=have	-12
l3=have & d:ahead	-11
l3=in	-26
l3=in & d:ahead	-18
l3=it	-6
l3=it & d:ahead	-15
l3=it & d:gone	11
l3=lower	11
l3=lower & d:ahead	11
l3=monday	10
l3=monday & d:ahead	10
l3=next	21
l3=next & d:ahead	21
l3=of	27
l3=of & d:ahead	29
l3=on & d:ahead	10
l3=run	-12
l3=run & d:ahead	-10
l3=shall	12
l3=shall & d:ahead	12
l3=start	24
l3=start & d:ahead	24
l3=that	9
l3=that & d:ahead	10
l3=they	-11
l3=to	19
l3=to & d:ahead	23
l3=what	11
l3=what & d:ahead	11
l4='s	17
l4='s & d:ahead	17
l4=. & d:ahead	-18
l4=. & d:gone	14
l4=;	-11
l4=; & d:ahead	-11
l4=<begin> & d:ahead	14
l4=<begin> & d:gone	-41
l4=<begin> & d:today	-35
l4=<duty>	15
l4=<duty> & d:ahead	16
l4=<goods>	13
l4=<goods> & d:ahead	16
l4=<level-noun>	-12
l4=<level-noun> & d:ahead	-11
l4=<month-gone>	11
l4=<month-gone> & d:ahead	11
l4=<name>	10
l4=<name> & d:ahead	13
l4=<number>	17
l4=<number> & d:ahead	19
l4=<organisation>	-10
l4=<quality>	-19
l4=<quality> & d:ahead	-17
l4=<span>	28
l4=<span> & d:ahead	30
l4=<v-say>	-12
l4=<v-say> & d:ahead	-10
l4=a	-24
l4=a & d:ahead	-21
l4=and	-22
l4=and & d:ahead	-20
l4=are	14
l4=are & d:ahead	15
l4=ask	14
l4=ask & d:ahead	14
l4=at	-27
l4=at & d:ahead	-25
l4=begin	17
l4=begin & d:ahead	17
l4=day	9
l4=day & d:ahead	9
l4=duty	19
l4=duty & d:ahead	20
l4=fall	9
l4=fall & d:ahead	10
l4=from	11
l4=from & d:ahead	12
l4=has	-14
l4=has & d:ahead	-13
l4=have	-16
l4=have & d:ahead	-14
l4=its	11
l4=its & d:ahead	11
l4=new	14
l4=new & d:ahead	14
l4=not	17
l4=not & d:ahead	17
l4=pay & d:ahead	11
l4=put	11
l4=put & d:ahead	11
l4=run	11
l4=run & d:ahead	11
l4=take	-10
l4=take & d:ahead	-9
l4=the	-20
l4=the & d:ahead	-13
l4=then	10
l4=then & d:ahead	10
l4=to	-12
l4=truce	13
l4=truce & d:ahead	14
l4=we	8
l4=we & d:ahead	8
l4=what	-12
l4=what & d:ahead	-10
l4=—	-11
l4=•	-12
l4=• & d:ahead	-12
l=, on	16
l=, on & d:ahead	17
l=, the	10
l=, the & d:ahead	10
l=, to	-13
l=, to & d:ahead	-11
l=: on	10
l=: on & d:ahead	11
l=<begin> <begin>	-10
l=<begin> <begin> & d:today	-9
l=<begin> between	13
l=<begin> on	-20
l=<begin> on & d:ahead	-16
l=<name> from	-31
l=<name> from & d:ahead	-30
l=<number> on	18
l=<number> on & d:ahead	18
l=<seat> ,	-11
l=<seat> for	11
l=<seat> on	-19
l=<seat> on & d:ahead	-17
l=<span> from	25
l=<span> from & d:ahead	27
l=and from	14
l=and from & d:ahead	14
l=as of	19
l=as of & d:ahead	20
l=begin on	15
l=begin on & d:ahead	11
l=begin on & d:gone	10
l=collect from	12
l=collect from & d:ahead	12
l=counted from	15
l=counted from & d:ahead	15
l=end on	-17
l=end on & d:ahead	-14
l=from the	23
l=from the & d:ahead	25
l=happen on	14
l=happen on & d:ahead	15
l=is the	12
l=is the & d:ahead	13
l=lower on	10
l=lower on & d:ahead	11
l=monday ,	21
l=monday , & d:ahead	22
l=out on	-12
l=out on & d:ahead	-11
l=run from	12
l=run from & d:ahead	12
l=start on & d:ahead	10
l=suspend from	10
l=suspend from & d:ahead	10
l=that from	12
l=that from & d:ahead	12
l=there from & d:ahead	10
l=to the	-9
l=to the & d:ahead	-9
l=until the	-11
l=until the & d:ahead	-10
l=vote before	9
l=vote before & d:ahead	9
lead=" & d:ahead	7
lead=*	8
lead=* & d:ahead	9
lead=, & d:ahead	11
lead=, & d:gone	-11
lead=, & d:today	-29
lead=1	23
lead=1 & d:ahead	23
lead=: & d:gone	-10
lead=a	-19
lead=a & d:ahead	-16
lead=and	-14
lead=as	12
lead=as & d:ahead	13
lead=before	-26
lead=before & d:ahead	-24
lead=canada	13
lead=canada & d:ahead	13
lead=china	-9
lead=chinese	11
lead=chinese & d:ahead	11
lead=from & d:ahead	10
lead=goods	7
lead=goods & d:ahead	7
lead=it & d:gone	-10
lead=new	-10
lead=new & d:ahead	-10
lead=on	-28
lead=on & d:ahead	-24
lead=president	-10
lead=since	-10
lead=so	-13
lead=so & d:ahead	-12
lead=that & d:ahead	10
lead=that & d:gone	-10
lead=the & d:ahead	12
lead=the & d:gone	-19
lead=they	-15
lead=they & d:ahead	-14
lead=under	12
lead=under & d:ahead	14
lead=until & d:ahead	13
lead=—	9
lead=— & d:ahead	13
lll=, begin on	15
lll=, begin on & d:ahead	16
lll=, from the	10
lll=, from the & d:ahead	11
lll=: <level> from	-18
lll=: <level> from & d:ahead	-18
lll=: <number> on	21
lll=: <number> on & d:ahead	21
lll=<begin> <begin> <begin>	-10
lll=<begin> <begin> <begin> & d:today	-9
lll=<begin> <begin> between	13
lll=<begin> <begin> on	-20
lll=<begin> <begin> on & d:ahead	-16
lll=<begin> <level> from	-9
lll=<begin> <level> from & d:ahead	-9
lll=<begin> as of	15
lll=<begin> as of & d:ahead	15
lll=<begin> from the	10
lll=<begin> from the & d:ahead	10
lll=<level> as of	9
lll=<level> as of & d:ahead	10
lll=<person> : on	12
lll=<person> : on & d:ahead	12
lll=<seat> , on	14
lll=<seat> , on & d:ahead	14
lll=<span> , from	21
lll=<span> , from & d:ahead	22
lll=<span> , to	-9
lll=<span> , to & d:ahead	-8
lll=<span> from the	10
lll=<span> from the & d:ahead	11
lll=be <number> from	-12
lll=be <number> from & d:ahead	-11
lll=for <span> from	18
lll=for <span> from & d:ahead	19
lll=in <name> from	-18
lll=in <name> from & d:ahead	-18
lll=it begin on & d:gone	13
lll=next friday ,	11
lll=next friday , & d:ahead	11
lll=of <span> from	13
lll=of <span> from & d:ahead	14
lll=run out on	-10
lll=that start on	9
lll=that start on & d:ahead	9
lll=to <level> from	-8
lll=to <level> on & d:ahead	11
lll=to begin on & d:ahead	8
lll=what happen on	16
lll=what happen on & d:ahead	16
lll=would begin on	16
lll=would begin on & d:ahead	17
lr=, ,	11
lr=, , & d:ahead	13
lr=, .	14
lr=, . & d:ahead	15
lr=, <end>	-14
lr=, <end> & d:today	-11
lr=<begin> <end>	-16
lr=before <end>	18
lr=before <end> & d:ahead	18
lr=before are	-10
lr=before are & d:ahead	-10
lr=before pay	15
lr=before pay & d:ahead	15
lr=begin .	-13
lr=begin . & d:ahead	-12
lr=between and	12
lr=between and & d:ahead	12
lr=for is	11
lr=for is & d:ahead	11
lr=from , & d:ahead	14
lr=from .	32
lr=from . & d:ahead	35
lr=from :	-20
lr=from : & d:ahead	-20
lr=from ;	-16
lr=from ; & d:ahead	-15
lr=from <end>	12
lr=from <end> & d:ahead	15
lr=from <level>	-15
lr=from <level> & d:ahead	-15
lr=from <name>	12
lr=from <name> & d:ahead	13
lr=from ?	9
lr=from ? & d:ahead	9
lr=from and	-21
lr=from and & d:ahead	-20
lr=from on	12
lr=from on & d:ahead	13
lr=from our	-11
lr=from our & d:ahead	-11
lr=from the	-21
lr=from the & d:ahead	-20
lr=from to	9
lr=from to & d:ahead	10
lr=of ,	-11
lr=of .	-12
lr=of . & d:ahead	-10
lr=of <end>	14
lr=of <end> & d:ahead	15
lr=on ; & d:ahead	6
lr=on <end>	-11
lr=on <end> & d:ahead	-6
lr=on <name>	-13
lr=on <name> & d:ahead	-12
lr=on and	23
lr=on and & d:ahead	25
lr=on are	13
lr=on are & d:ahead	13
lr=on at	-9
lr=on at & d:ahead	-9
lr=on in	-14
lr=on in & d:ahead	-13
lr=on that	-10
lr=on the & d:ahead	13
lr=on to	-15
lr=on to & d:ahead	-14
lr=the ,	9
lr=the , & d:ahead	10
lr=to .	-10
lr=to . & d:ahead	-9
lr=to <end>	-17
lr=to <end> & d:ahead	-16
lr=until ,	-10
lr=until , & d:ahead	-9
lr=until .	-10
lr=until . & d:ahead	-9
lr=until <end>	-13
lr=until <end> & d:ahead	-11
n:accord	-29
n:added	14
n:adds	15
n:again	-22
n:agreements	14
n:another	39
n:armistice	11
n:arrangement	11
n:asleep	-15
n:carried on	-12
n:ceasefire	22
n:continued	-15
n:days=0	25
n:days=1	20
n:days=2	9
n:days=6	27
n:days=9	27
n:deal	14
n:deals	46
n:deferred	-18
n:extend	50
n:extended	52
n:extension	95
n:extra	18
n:frozen	15
n:further	17
n:go on	14
n:halt	-9
n:handshake	14
n:held in	-13
n:holiday	16
n:in the drawer	24
n:keep	24
n:laid down	13
n:lain	-12
n:lengths=0	70
n:lengths=1	13
n:lengths=6	26
n:lie	-24
n:lies	33
n:lifted	12
n:lifts	12
n:long=0	81
n:long=1	63
n:long=3	-9
n:long=6	-27
n:loose=1	11
n:loose=3	29
n:loose=6	-17
n:loose=9	12
n:measure	13
n:measures	12
n:moratorium	13
n:more	27
n:more=1	-9
n:more=2	43
n:more=3	32
n:more=6	41
n:no truce	51
n:on hold	36
n:on ice	14
n:pact	12
n:pause	23
n:period	-17
n:prolong	32
n:prolongation	13
n:prolonged	12
n:prolongs	18
n:protocol	-19
n:quiet	-10
n:quiet=1	13
n:quiet=2	19
n:quiet=3	-18
n:relief	-23
n:renewal	15
n:renewed	26
n:rest	11
n:shelves	13
n:slept	-23
n:standstill	-11
n:suspended	31
n:suspends	12
n:suspensions	12
n:truce	23
n:truce=1	34
n:truce=3	17
n:truce=6	-17
n:verb=1	18
n:verb=6	9
n:withheld	-9
nc2=agree	-11
nc2=end	8
nc2=impose	-16
nc2=stay	-7
nc2=suspend	-18
nc2=target	-21
nc2=threaten	12
nc2=up	-10
nct2=agree participle-passive	10
nct2=agree present	-12
nct2=bear present	11
nct2=end perfect-passive	10
nct2=end present	8
nct2=impose future	-12
nct2=impose participle-passive	11
nct2=impose present	-16
nct2=impose present-passive	-31
nct2=target future	-20
next="	-9
next=)	-9
next=that	-37
next=unless	-11
next=—	-14
nhas-future	-16
nhas-past	-13
none	55
nt2=past	-9
nt2=perfect	-11
nt2=present-not	13
nt2=present-passive	-24
nt2=present-passive-not	-13
nv0-none	-19
nv1-none	-19
nv2-none	-11
nv2=be	-21
nv2=begin	11
nv2=charge	-20
nv2=conclude	-11
nv2=expire	14
nv2=levy	10
nv2=other	-10
nv2=pay	11
nv2=suspend	-13
nvt2=be present	-18
nvt2=begin present	12
nvt2=charge future	-19
nvt2=collect present	-12
nvt2=expire present	14
nvt2=pay present	17
nvt2=say past	-16
nvt2=say present	9
nvt2=sign participle	11
o:act=begin	14
o:act=carry	-13
o:act=end	-24
o:act=face	-14
o:act=leave	11
o:act=lower	12
o:act=meet	-25
o:act=raise	-11
o:act=return	-12
o:act=sit	-12
o:act=suspend	-13
o:agree from ahead	10
o:be the ahead	10
o:bear from ahead	8
o:begin by ahead	-10
o:begin of ahead	10
o:begin on ahead	36
o:carried=controls	-14
o:carried=fees far	-18
o:carried=longer	-10
o:carried=longer far	-38
o:carried=meeting	-10
o:carried=none	-25
o:carried=procedure far	27
o:carried=sale far	-13
o:carried=truce far	10
o:end from ahead	8
o:end on ahead	-13
o:face from ahead	-12
o:leads=	-10
o:leads=12% from	-11
o:leads=15% from	-11
o:leads=20% on	10
o:leads=6% from	13
o:leads=and from	14
o:leads=as of	19
o:leads=begin on	31
o:leads=between	13
o:leads=cent from	11
o:leads=collected from	12
o:leads=counted from	15
o:leads=delhi from	13
o:leads=duties from	9
o:leads=duty from	-20
o:leads=ends on	-11
o:leads=from the	23
o:leads=happens on	16
o:leads=is the	12
o:leads=months from	10
o:leads=months, from	32
o:leads=next friday,	11
o:leads=on	-20
o:leads=out on	-12
o:leads=percent from	13
o:leads=percent on	20
o:leads=run from	14
o:leads=that from	12
o:leads=to the	-9
o:leads=until the	-11
o:leads=vote before	9
o:leads=year from	24
o:left=controls	-10
o:left=duties right=duties	-31
o:left=duties right=truce	9
o:left=fees	-13
o:left=fees right=none	-12
o:left=longer	-25
o:left=longer right=none	-22
o:left=meeting	-28
o:left=meeting right=duties	14
o:left=meeting right=none	-26
o:left=none	-12
o:left=none right=deal	-19
o:left=none right=duties	12
o:left=none right=signing	-16
o:left=procedure right=duties	8
o:left=procedure right=none	-15
o:left=signing right=none	-9
o:left=truce right=duties	6
o:left=truce right=none	-10
o:near=deal	-11
o:near=fees	-10
o:near=longer	-16
o:near=meeting	-31
o:near=none	-22
o:near=procedure	-18
o:near=signing	-19
o:no verb before ahead	14
o:no verb between ahead	13
o:no verb from ahead	29
o:no verb from gone	-13
o:no verb monday, ahead	22
o:no verb the ahead	15
o:no verb to ahead	-19
o:no verb until ahead	-20
o:other from ahead	14
o:other on ahead	-12
o:pay of ahead	11
o:right=deal	-25
o:right=duties	9
o:right=duties before	17
o:right=duties of	15
o:right=duties the	10
o:right=longer	-22
o:right=meeting	-11
o:right=meeting on	-11
o:right=none	-40
o:right=none between	12
o:right=none from	31
o:right=none in	-16
o:right=none monday,	19
o:right=none since	-19
o:right=none to	-42
o:right=none until	-45
o:right=signing on	-12
o:right=truce 	11
o:right=truce on	-35
o:run from ahead	17
o:say from ahead	15
o:subject=controls	-13
o:subject=controls carried	-12
o:subject=controls no verb	-10
o:subject=deal	-12
o:subject=deal begin	-8
o:subject=deal begin ahead	-8
o:subject=deal begin on	-7
o:subject=deal carried begin on	15
o:subject=deal far carried be	18
o:subject=deal far carried be ahead	18
o:subject=deal far carried be from	12
o:subject=deal far carried before ahead	9
o:subject=deal far carried from ahead	12
o:subject=deal far carried on ahead	-21
o:subject=deal far carried pay	-10
o:subject=deal far carried pay ahead	-10
o:subject=deal from ahead	12
o:subject=deal no verb from	14
o:subject=deal on ahead	-19
o:subject=duties	-9
o:subject=duties be ahead	9
o:subject=duties before ahead	11
o:subject=duties begin	-12
o:subject=duties begin ahead	-10
o:subject=duties begin from	-24
o:subject=duties begin of	8
o:subject=duties carried	-12
o:subject=duties carried begin from	-16
o:subject=duties carried other	12
o:subject=duties carried other ahead	12
o:subject=duties fall	-11
o:subject=duties fall ahead	-11
o:subject=duties far carried agree	14
o:subject=duties far carried agree ahead	14
o:subject=duties far carried be	-33
o:subject=duties far carried be ahead	-31
o:subject=duties far carried be from	-23
o:subject=duties far carried before ahead	-12
o:subject=duties far carried begin ahead	7
o:subject=duties far carried begin from	13
o:subject=duties far carried charge	-15
o:subject=duties far carried charge ahead	-14
o:subject=duties far carried charge from	-12
o:subject=duties far carried cut on	9
o:subject=duties far carried from ahead	6
o:subject=duties far carried of ahead	23
o:subject=duties far carried other	-10
o:subject=duties far carried pay of	11
o:subject=duties from ahead	-12
o:subject=duties lower	10
o:subject=duties lower ahead	11
o:subject=duties monday, ahead	14
o:subject=duties no verb from	-6
o:subject=duties no verb monday,	13
o:subject=duties no verb saturday,	10
o:subject=duties no verb the	9
o:subject=duties no verb wednesday,	10
o:subject=duties of ahead	6
o:subject=duties saturday, ahead	10
o:subject=duties wednesday, ahead	10
o:subject=longer carried	-11
o:subject=longer far carried	-16
o:subject=meeting before ahead	11
o:subject=meeting begin from	11
o:subject=meeting begin on	-11
o:subject=meeting carried	11
o:subject=meeting carried begin	14
o:subject=meeting carried begin ahead	14
o:subject=meeting carried begin on	15
o:subject=meeting carried from ahead	8
o:subject=meeting carried on ahead	11
o:subject=meeting carried say ahead	9
o:subject=meeting far	-10
o:subject=meeting far carried begin	13
o:subject=meeting far carried begin ahead	13
o:subject=meeting far carried begin from	11
o:subject=meeting far carried for ahead	11
o:subject=meeting far carried from ahead	13
o:subject=meeting far carried pay	-9
o:subject=meeting far carried pay ahead	-9
o:subject=meeting far carried pay from	-9
o:subject=meeting far carried put	11
o:subject=meeting far carried put ahead	11
o:subject=meeting far carried rise	10
o:subject=meeting far carried rise ahead	10
o:subject=meeting far no verb	-10
o:subject=meeting from ahead	15
o:subject=meeting no verb before	11
o:subject=meeting no verb on	-12
o:subject=meeting on ahead	-28
o:subject=none  ahead	-9
o:subject=none carried	13
o:subject=none carried be the	10
o:subject=none carried bear	10
o:subject=none carried bear ahead	10
o:subject=none carried charge	12
o:subject=none carried charge ahead	13
o:subject=none carried end	10
o:subject=none carried end ahead	10
o:subject=none carried end on	12
o:subject=none carried from ahead	23
o:subject=none carried leave	10
o:subject=none carried leave ahead	10
o:subject=none carried on ahead	14
o:subject=none carried pay	-19
o:subject=none carried pay ahead	-18
o:subject=none carried pay from	-13
o:subject=none carried sign	12
o:subject=none carried sign ahead	12
o:subject=none carried sign on	9
o:subject=none from ahead	13
o:subject=none no verb 	-15
o:subject=none no verb ahead	16
o:subject=none no verb on	11
o:subject=none no verb today	-23
o:subject=none on ahead	13
o:subject=procedure	-8
o:subject=procedure carried before ahead	10
o:subject=procedure far no verb ahead	8
o:subject=signing no verb friday,	11
o:subject=truce  ahead	10
o:subject=truce begin on	6
o:subject=truce carried begin ahead	17
o:subject=truce far	21
o:subject=truce far  ahead	16
o:subject=truce far carried before ahead	-10
o:subject=truce far carried begin ahead	-6
o:subject=truce far carried begin from	-8
o:subject=truce far carried begin gone	14
o:subject=truce far carried on ahead	-15
o:subject=truce far carried on gone	13
o:subject=truce far carried pay	14
o:subject=truce far carried pay ahead	14
o:subject=truce far from ahead	8
o:subject=truce far no verb	21
o:subject=truce far no verb 	14
o:subject=truce far no verb ahead	27
o:subject=truce far no verb from	7
o:subject=truce far no verb the	11
o:subject=truce far the ahead	12
o:subject=truce no verb 	11
o:subject=truce no verb gone	-9
o:subject=truce no verb to	-10
o:subject=truce to ahead	-12
o:subject=truce until ahead	-10
o:topic=controls	-24
o:topic=controls ahead	-21
o:topic=controls begin	-9
o:topic=controls no verb	-10
o:topic=controls on	-13
o:topic=controls on ahead	-12
o:topic=deal far	-9
o:topic=deal from	16
o:topic=deal from ahead	17
o:topic=deal pay	10
o:topic=duties 	-12
o:topic=duties  ahead	-11
o:topic=duties ahead	14
o:topic=duties be	17
o:topic=duties bear	8
o:topic=duties begin	-12
o:topic=duties by	-16
o:topic=duties by ahead	-15
o:topic=duties far ahead	9
o:topic=duties far be	-20
o:topic=duties far from	17
o:topic=duties far from ahead	18
o:topic=duties far gone	-13
o:topic=duties far the	-13
o:topic=duties far the ahead	-13
o:topic=duties from	9
o:topic=duties from ahead	14
o:topic=duties from gone	-13
o:topic=duties gone	-44
o:topic=duties lower	11
o:topic=duties monday,	13
o:topic=duties monday, ahead	14
o:topic=duties of	19
o:topic=duties of ahead	20
o:topic=duties on gone	-9
o:topic=duties put	-11
o:topic=duties saturday,	10
o:topic=duties saturday, ahead	10
o:topic=duties say	11
o:topic=duties since	-9
o:topic=duties the	13
o:topic=duties the ahead	14
o:topic=duties wednesday,	10
o:topic=duties wednesday, ahead	10
o:topic=fees	-12
o:topic=fees ahead	-10
o:topic=longer	-23
o:topic=longer ahead	-19
o:topic=longer far	-12
o:topic=longer far ahead	-11
o:topic=meeting	-29
o:topic=meeting ahead	-15
o:topic=meeting begin	11
o:topic=meeting far	-14
o:topic=meeting far ahead	-12
o:topic=meeting far no verb	-10
o:topic=meeting gone	-15
o:topic=meeting meet	-24
o:topic=meeting on	-19
o:topic=meeting on ahead	-12
o:topic=none 	-20
o:topic=none  ahead	-14
o:topic=none ahead	22
o:topic=none gone	-15
o:topic=none have	11
o:topic=none leave	10
o:topic=none on	13
o:topic=none on ahead	17
o:topic=none pay	-21
o:topic=none the	9
o:topic=none the ahead	10
o:topic=none today	-24
o:topic=procedure before	15
o:topic=procedure before ahead	15
o:topic=procedure far	18
o:topic=procedure far ahead	20
o:topic=procedure far begin	13
o:topic=procedure far on ahead	9
o:topic=procedure from	-18
o:topic=sale	-11
o:topic=sale ahead	-10
o:topic=signing	-10
o:topic=signing begin	-16
o:topic=signing friday,	11
o:topic=signing on	-12
o:topic=signing on ahead	-8
o:topic=signing sign	-19
o:topic=truce 	10
o:topic=truce  ahead	10
o:topic=truce agree	-12
o:topic=truce ahead	15
o:topic=truce be	-12
o:topic=truce begin	16
o:topic=truce carry	-10
o:topic=truce end	-20
o:topic=truce far	23
o:topic=truce far 	14
o:topic=truce far  ahead	15
o:topic=truce far ahead	21
o:topic=truce far begin	15
o:topic=truce far no verb	21
o:topic=truce far on	15
o:topic=truce far on gone	13
o:topic=truce for	11
o:topic=truce for ahead	11
o:topic=truce from	20
o:topic=truce from ahead	22
o:topic=truce gone	-34
o:topic=truce on ahead	11
o:topic=truce on gone	-11
o:topic=truce other	16
o:topic=truce put	14
o:topic=truce sign	18
o:topic=truce starts	13
o:topic=truce to	-21
o:topic=truce to ahead	-20
o:topic=truce until	-21
o:topic=truce until ahead	-19
on record CN,US 2025-05-14	25
on record CN,US 2025-05-14 2025 I	26
on record CN,US 2025-08-12	-16
on record CN,US 2025-08-12 2025 II	-12
on record CN,US 2025-10-14	-9
on record CN,US 2025-10-14 2025 II	-9
on record CN,US 2025-11-01	-29
on record CN,US 2025-11-01 2025 II	-29
on record CN,US 2026-02-24	-28
on record CN,US 2026-02-24 2026 I	-28
on record CN,US 2026-05-14	-25
on record CN,US 2026-05-14 2025 I	-12
on record CN,US 2026-05-14 2025 II	-13
on record CN,US 2026-09-03	-10
on record CN,US 2026-09-03 2026 II	-10
on record CN,US 2026-11-10	-20
on record CN,US 2026-11-10 2026 II	-10
on record EU,US 2025-08-07	-12
on record EU,US 2025-08-07 2025 II	-12
on record EU,US 2025-09-01	-12
on record EU,US 2025-09-01 2025 II	-12
pc0=begin	15
pc0=down	11
pc0=say	-14
pc1=agree	15
pc1=begin	18
pc1=down	17
pc1=impose	14
pc1=say	-14
pc1=stay	-5
pc1=target	-11
pct0=agree perfect	-11
pct0=agree present	13
pct0=begin modal	13
pct0=begin present	10
pct0=down future	14
pct0=down present	11
pct0=impose past	14
pct0=impose perfect	-17
pct0=suspend present-passive	13
pct1=agree participle-passive	17
pct1=agree perfect	-10
pct1=agree present	13
pct1=begin modal	13
pct1=begin present	11
pct1=down future	14
pct1=down participle-passive	11
pct1=down present	11
pct1=impose participle-passive	16
pct1=suspend present-passive	13
phas-infinitive	-13
phas-perfect	-24
phas-present	-9
pt0=modal	9
pt0=perfect	-21
pt1=infinitive	-12
pt1=modal	9
pt1=perfect	-11
pv0=agree	11
pv0=get	-11
pv0=have	-23
pv0=lower	16
pv0=offer	-11
pv0=other	-21
pv0=settle	10
pv0=sign	-27
pv1=agree	14
pv1=be	12
pv1=begin	13
pv1=have	-21
pv1=introduce	12
pv1=lower	17
pv1=other	-19
pv1=pay	-10
pv1=settle	19
pv1=sign	-17
pv2-none	-17
pvt0=agree past	17
pvt0=be present	13
pvt0=begin modal	9
pvt0=have present	-18
pvt0=lower future	20
pvt0=offer perfect	-11
pvt0=other present	-11
pvt0=propose past	8
pvt0=put present	-9
pvt0=sign past	-20
pvt1=agree past	12
pvt1=be present	13
pvt1=begin modal	9
pvt1=have present	-17
pvt1=lower future	20
pvt1=other present	-11
pvt1=pay participle	-11
pvt1=put present	-9
pvt1=sign past	-20
q:!	10
q:-	-9
q:.	-18
q:<day-ahead>	-11
q:<day-gone>	19
q:<duty>	-7
q:<level-noun>	-19
q:<level>	11
q:<money>	-15
q:<month-gone>	-10
q:<name>	-12
q:<not>	-28
q:<number>	8
q:<office>	23
q:<organisation>	-36
q:<person>	18
q:<quality>	9
q:<seat>	-15
q:<sender>	-31
q:<span>	-18
q:<v-bear>	20
q:<v-begin>	-14
q:<v-down>	9
q:<v-end>	-8
q:<v-impose>	-17
q:<v-propose>	13
q:<v-sell>	-35
q:<v-target>	14
q:?	25
q:about	-14
q:adopt	-9
q:afterward	9
q:again	-9
q:agent	10
q:agreement	-32
q:an	-27
q:answer	-13
q:are	-29
q:arrangement	11
q:article	11
q:asparagu	8
q:avocado	-15
q:back	13
q:be	11
q:bean	11
q:because	-13
q:become	9
q:been	26
q:between	-12
q:bin	-14
q:bring	-11
q:can	-11
q:car	-20
q:cashew	13
q:cement	16
q:charge	13
q:cheaper	9
q:cheese	14
q:christma	-14
q:clear	12
q:client	-8
q:closed	12
q:cocoa	22
q:colleague	14
q:commerce	-22
q:continue	7
q:cut	12
q:da	12
q:decree	-10
q:did	12
q:dispute	21
q:draft	12
q:each	-15
q:envoy	10
q:exchanged	13
q:fentanyl	-12
q:fish	-15
q:fourth	16
q:from	11
q:geneva	-13
q:go	9
q:hand	-14
q:happen	10
q:he	-16
q:her	-11
q:here	-28
q:hope	19
q:if	-20
q:immediately	9
q:import	-14
q:importer	8
q:impose	-17
q:initialled	-8
q:instead	9
q:joint	-10
q:karachi	9
q:lamb	-16
q:leave	-20
q:less	9
q:may	-12
q:member	-21
q:minister	-15
q:more	-11
q:most	-18
q:mr	-13
q:nang	12
q:next	-12
q:night	9
q:not	-22
q:note	13
q:number	-10
q:of	11
q:on	-13
q:onion	10
q:or	-10
q:origin	18
q:other	-14
q:our	14
q:out	-20
q:own	-12
q:pact	-9
q:parliament	9
q:period	21
q:printed	10
q:proclamation	-30
q:published	-20
q:pump	16
q:put	-27
q:rate	-21
q:ratified	9
q:reciprocal	-16
q:reply	11
q:retain	11
q:same	8
q:secretary	9
q:section	-17
q:settle	10
q:ship	-16
q:shook	-13
q:should	-10
q:since	-14
q:sit	13
q:so	7
q:spring	-9
q:squid	9
q:statement	-11
q:statu	13
q:steel	-13
q:step	-10
q:subject	22
q:surcharge	-19
q:suspension	21
q:take	-35
q:talk	-12
q:tariff	-18
q:tax	-11
q:that	-18
q:the	-6
q:their	16
q:then	-10
q:they	-43
q:thing	-10
q:three	-16
q:through	-12
q:toy	10
q:transit	10
q:truce	26
q:under	-24
q:up	-25
q:vice	-10
q:vote	-11
q:waiting	10
q:want	-10
q:we	18
q:wednesday	13
q:well	-13
q:were	-20
q:what	-19
q:will	11
q:wine	9
q:within	-15
q:would	17
q:yes	-10
q:yet	9
q:you	12
q:—	-7
qt=pluperfect	12
qt=present	-9
r1=, & d:ahead	18
r1=, & d:gone	-11
r1=. & d:ahead	16
r1=. & d:gone	-24
r1=<end>	-18
r1=<end> & d:gone	-34
r1=<end> & d:today	-28
r1=<level>	-17
r1=<level> & d:ahead	-17
r1=<seat>	9
r1=<seat> & d:ahead	9
r1=?	11
r1=? & d:ahead	12
r1=a	-14
r1=a & d:ahead	-13
r1=and & d:ahead	12
r1=and & d:gone	-10
r1=in	-27
r1=in & d:ahead	-24
r1=instead	8
r1=instead & d:ahead	9
r1=of	-13
r1=of & d:ahead	-11
r1=on	17
r1=on & d:ahead	18
r1=pay	13
r1=pay & d:ahead	13
r1=that	-11
r1=there	-12
r1=there & d:ahead	-11
r1=to	8
r1=to & d:ahead	11
r1=unless	-10
r1=unless & d:ahead	-9
r2="	-10
r2=,	-12
r2=<day-ahead>	10
r2=<day-today>	-11
r2=<duty>	21
r2=<end>	-13
r2=<level-noun>	11
r2=<level>	-11
r2=<not>	-18
r2=<office>	13
r2=<seat>	-18
r2=<v-stay>	11
r2=<v-target>	14
r2=charge	8
r2=duty	16
r2=expire	14
r2=for	35
r2=in	-24
r2=instead	10
r2=may	-17
r2=provided	15
r2=run	13
r2=say	16
r2=tea	11
r2=that	-10
r2=the	-7
r2=to	-21
r2=which	-9
r2=will	21
r3=,	10
r3=:	-20
r3=<end>	-20
r3=<goods>	-14
r3=<name>	-21
r3=<not>	-7
r3=<organisation>	-14
r3=<quality>	-23
r3=<span>	18
r3=<v-end>	-17
r3=<v-impose>	22
r3=<v-up>	-14
r3=agree	10
r3=announce	15
r3=arrangement	-11
r3=as	16
r3=at	-10
r3=been	8
r3=both	12
r3=charge	-17
r3=cost	10
r3=from	-12
r3=go	-11
r3=has	8
r3=have	-14
r3=in	-10
r3=of	12
r3=soybean	-10
r3=take	11
r3=through	12
r3=to	15
r3=would	11
r4=.	10
r4=:	12
r4=<day-ahead>	15
r4=<day-gone>	14
r4=<end>	-30
r4=<level>	-16
r4=<name>	-16
r4=<not>	12
r4=<quality>	-24
r4=<v-bear>	-23
r4=<v-begin>	22
r4=<v-end>	21
r4=<v-say>	-30
r4=<v-suspend>	-16
r4=<v-target>	-19
r4=a	-10
r4=be	8
r4=been	-11
r4=charge	-14
r4=end	11
r4=first	10
r4=from	19
r4=go	11
r4=good	11
r4=have	10
r4=if	17
r4=in	-17
r4=is	-18
r4=last	-11
r4=nothing	16
r4=now	9
r4=of	17
r4=paper	11
r4=pay	-25
r4=same	10
r4=say	-15
r4=the	13
r4=to	12
r4=until	12
r4=wheat	-11
r4=will	-33
r4=withdraw	10
r4=would	-9
r=, <name>	11
r=, <person>	14
r=, <quality>	-13
r=, <span>	-13
r=, and	-17
r=, for	37
r=, has	8
r=, in	-17
r=, instead	10
r=, provided	15
r=, say	16
r=, that	-17
r=: <level>	-22
r=: <quality>	10
r=: the	16
r=; both	-9
r=<end> <end>	-18
r=<level> on	-12
r=<name> is	12
r=<name> take	-10
r=<name> will	13
r=? <end>	11
r=and <day-ahead>	11
r=and expire	15
r=and run	15
r=and to	-12
r=and we	9
r=are not	-9
r=if it	10
r=instead of	8
r=is not	10
r=it may	-9
r=it would	-12
r=on .	15
r=the <quality>	-12
r=the duty	13
r=to <day-gone>	12
r=to the	13
s:*	13
s:,	-12
s:.	-21
s:<agent>	-10
s:<day-gone>	-36
s:<day-today>	-20
s:<gate>	-18
s:<goods-amount>	-14
s:<goods>	8
s:<level>	-21
s:<money>	-40
s:<month-ahead>	-58
s:<month-gone>	-12
s:<month-today>	-13
s:<not>	-11
s:<number>	13
s:<office>	-9
s:<organisation>	-10
s:<person>	-11
s:<quality>	11
s:<seat>	10
s:<sender>	-17
s:<span>	37
s:<taker>	-22
s:<v-agree>	13
s:<v-buy>	-37
s:<v-deny>	-11
s:<v-end>	-10
s:<v-impose>	-10
s:<v-say>	-17
s:<v-sell>	-14
s:<v-stay>	-8
s:<v-up>	-21
s:[	20
s:]	20
s:abolish	-10
s:above	-11
s:after	-29
s:again	-20
s:agree	22
s:agreement	-20
s:aircraft	-10
s:also	-13
s:amnesty	-12
s:an	-18
s:and	10
s:answer	-11
s:any	-13
s:apple	-13
s:apply	5
s:approval	20
s:are	-7
s:arrive	24
s:avocado	-10
s:back	15
s:banana	-28
s:because	-13
s:become	-13
s:begin	25
s:between	-8
s:bicycle	-14
s:black	13
s:both	22
s:by	-24
s:cabinet	-10
s:cairn	11
s:call	-20
s:can	10
s:car	-10
s:cathode	10
s:cement	-16
s:ceramic	-17
s:change	-19
s:charge	-13
s:citru	-10
s:close	-9
s:cod	9
s:collect	-8
s:come	-21
s:company	-20
s:condition	15
s:consent	12
s:control	-13
s:copper	12
s:cork	-19
s:cotonou	9
s:could	-21
s:country	-28
s:course	19
s:cover	10
s:d	11
s:date	16
s:deal	-16
s:did	-14
s:draft	25
s:drone	-11
s:drop	8
s:due	-35
s:each	-18
s:earth	-17
s:eastern	-11
s:economic	17
s:ecuadorean	11
s:effect	16
s:either	10
s:end	-17
s:evening	-11
s:export	-14
s:extension	-14
s:face	-17
s:farm	-14
s:fee	-27
s:ferro	17
s:flat	9
s:follow	-10
s:following	-10
s:footwear	10
s:found	-9
s:fourth	-12
s:free	-21
s:freeze	12
s:from	28
s:gear	15
s:get	-24
s:given	15
s:glass	10
s:glassware	11
s:go	-15
s:god	14
s:good	-19
s:government	13
s:grand	11
s:grape	15
s:had	-22
s:half	19
s:here	20
s:higher	-10
s:history	13
s:honey	17
s:horse	13
s:hour	-17
s:house	13
s:hundred	10
s:if	11
s:import	-21
s:impose	-22
s:increase	10
s:initialled	9
s:instead	17
s:introduce	17
s:is	-6
s:joint	-12
s:keep	-11
s:know	-13
s:kuala	8
s:last	17
s:later	-10
s:law	-13
s:legal	14
s:lentil	10
s:letter	-11
s:levy	19
s:licence	-16
s:like	-14
s:list	-14
s:longer	19
s:maize	12
s:make	-21
s:may	-19
s:meanwhile	-11
s:minister	15
s:mirror	11
s:monday	21
s:month	-13
s:mr	-12
s:must	-18
s:nagoya	-11
s:negotiation	-10
s:nobody	-13
s:non	13
s:nothing	-14
s:notice	-15
s:nought	10
s:now	-12
s:of	-12
s:off	-13
s:offer	-10
s:oil	-18
s:on	-9
s:once	27
s:one	12
s:orange	-14
s:order	-12
s:ordinary	-19
s:origin	14
s:other	-18
s:our	14
s:out	-13
s:own	-18
s:paper	11
s:parcel	-11
s:parliament	-10
s:pay	-13
s:percent	11
s:period	29
s:pickup	11
s:place	14
s:port	-17
s:price	-14
s:proclamation	-20
s:product	-29
s:prolonged	-17
s:provide	12
s:provided	13
s:provisional	-9
s:published	-9
s:put	-15
s:q	-13
s:quarrel	12
s:quinoa	13
s:raise	-19
s:rare	-17
s:rate	8
s:recess	10
s:refund	-14
s:renewed	-11
s:reporter	-9
s:resolution	14
s:rice	13
s:rotterdam	13
s:round	-10
s:rubber	10
s:run	21
s:salt	-23
s:sawn	-13
s:second	21
s:section	-18
s:send	14
s:settle	20
s:shall	11
s:shelve	12
s:ship	-30
s:since	-18
s:sit	-18
s:soybean	-26
s:spent	-9
s:standstill	11
s:start	20
s:step	-12
s:stop	23
s:successor	9
s:surtax	14
s:table	13
s:take	19
s:talk	-17
s:tariff	-44
s:taro	27
s:tax	24
s:term	-12
s:text	16
s:th	12
s:the	-28
s:them	-24
s:they	-11
s:three	12
s:through	12
s:thu	-11
s:tile	-11
s:timber	-21
s:tomatoe	10
s:tool	12
s:top	-11
s:town	10
s:trade	20
s:trial	-15
s:tuna	8
s:two	-20
s:unless	-32
s:until	-32
s:up	-31
s:us	-14
s:used	-12
s:valid	24
s:vessel	-11
s:visit	-13
s:walnut	11
s:was	-29
s:water	-12
s:we	8
s:welcome	9
s:were	-18
s:what	-15
s:wheat	-19
s:who	-17
s:willing	14
s:wine	-9
s:withdraw	10
s:without	-14
s:wool	31
s:yarn	12
s:zinc	14
s:•	-14
sa:'s <level>	9
sa:'s government	10
sa:'s trade	15
sa:*	9
sa:, <name>	18
sa:, <quality>	-25
sa:, after	-12
sa:, for	28
sa:, has	11
sa:, in	-26
sa:, instead	17
sa:, not	14
sa:, provided	13
sa:, say	18
sa:, that	-23
sa:, to	-16
sa:, unless	-14
sa:, up	-14
sa:, where	14
sa:, which	-22
sa:, would	14
sa:.	-22
sa:. *	10
sa:: <number>	-19
sa:: <quality>	10
sa:: the	20
sa:; <quality>	13
sa:; both	-10
sa:<agent>	16
sa:<day-ahead>	8
sa:<day-ahead> ,	10
sa:<day-ahead> .	31
sa:<day-gone>	14
sa:<day-gone> .	-11
sa:<day-today>	10
sa:<day-today> .	20
sa:<day-today> ;	9
sa:<gate>	-9
sa:<goods-amount>	-9
sa:<level-noun>	15
sa:<level> )	12
sa:<level> ,	-37
sa:<level> <day-today>	16
sa:<level> here	16
sa:<level> in	22
sa:<level> on	-19
sa:<level> tariff	11
sa:<level> there	9
sa:<money>	-14
sa:<month-ahead>	-12
sa:<name>	12
sa:<name> 's	10
sa:<name> <level>	-23
sa:<name> charge	7
sa:<name> pay	22
sa:<name> take	-9
sa:<number>	11
sa:<number> .	17
sa:<number> :	-15
sa:<number> in	-19
sa:<number> of	19
sa:<number> on	14
sa:<number> th	12
sa:<organisation> in	9
sa:<organisation> say	-10
sa:<person>	-28
sa:<person> ,	-10
sa:<person> say	-13
sa:<points>	17
sa:<quality>	10
sa:<quality> beef	9
sa:<quality> coffee	8
sa:<quality> copper	12
sa:<quality> good	-12
sa:<quality> government	-9
sa:<quality> ministry	11
sa:<quality> origin	12
sa:<quality> rice	12
sa:<seat> and	10
sa:<seat> take	10
sa:<sender>	-21
sa:<span>	13
sa:<span> ,	15
sa:<span> .	25
sa:<span> later	-13
sa:<v-bear>	-16
sa:<v-buy>	-27
sa:<v-stay>	25
sa:<v-up>	-8
sa:a	-13
sa:a <level>	16
sa:a period	25
sa:after	-29
sa:again	-14
sa:again .	-13
sa:agree .	10
sa:agreement	-16
sa:aircraft	-8
sa:an	-15
sa:and <day-ahead>	11
sa:and <level>	-31
sa:and <name>	-16
sa:and <quality>	8
sa:and date	10
sa:and expire	15
sa:and it	19
sa:and not	-8
sa:and run	19
sa:and that	-16
sa:and the	11
sa:another	-13
sa:any	-9
sa:apply	13
sa:approval	9
sa:are	-7
sa:are not	-10
sa:are suspend	-11
sa:arrangement	-15
sa:arrive in	10
sa:as well	-11
sa:at <number>	-8
sa:back at	11
sa:banana	-11
sa:be <number>	17
sa:been take	11
sa:been withdraw	16
sa:before .	-12
sa:begin	23
sa:begin ,	11
sa:begin .	19
sa:between	-22
sa:black	13
sa:by	-19
sa:by <name>	8
sa:by then	-13
sa:ceylon	11
sa:citru	-10
sa:cod	10
sa:coffee	8
sa:collect	-17
sa:collect .	-15
sa:conclude in	10
sa:condition	15
sa:copper	9
sa:cork	-10
sa:cost	13
sa:cotton	-11
sa:country	-18
sa:course	19
sa:custom house	10
sa:date	16
sa:day .	12
sa:draft	19
sa:due	-10
sa:duty on	-10
sa:duty will	10
sa:each	-16
sa:ecuadorean	11
sa:end .	-18
sa:enter	-12
sa:everything	11
sa:everything .	13
sa:expire on	13
sa:farm	-12
sa:for	13
sa:for <span>	28
sa:for a	19
sa:free	-18
sa:from	-21
sa:from <day-ahead>	-26
sa:from <day-gone>	-11
sa:from <name>	-28
sa:go	-8
sa:go to	10
sa:god	14
sa:good of	20
sa:government	13
sa:had	-7
sa:half	8
sa:has	26
sa:has been	11
sa:have	12
sa:have been	-13
sa:have run	19
sa:here	16
sa:here .	10
sa:house	9
sa:house .	10
sa:if it	8
sa:if no	10
sa:if nothing	-12
sa:if the	11
sa:in	5
sa:in <name>	20
sa:in kuala	10
sa:initialled	11
sa:initialled in	11
sa:instead	22
sa:instead of	19
sa:into	-12
sa:is	-11
sa:is sign	8
sa:is the	-14
sa:it go	12
sa:it has	22
sa:it may	-9
sa:it on	9
sa:it was	-10
sa:it would	-22
sa:its	-13
sa:kava	-13
sa:kuala	10
sa:last until	16
sa:leave	-12
sa:lentil	11
sa:likewise .	10
sa:longer	21
sa:machine	-10
sa:make	-9
sa:may	-24
sa:meanwhile	-10
sa:minister	19
sa:minister ,	11
sa:ministry of	10
sa:most	-11
sa:must	-9
sa:new rate	9
sa:night	-10
sa:no	18
sa:no longer	22
sa:not	-12
sa:not agree	11
sa:not collect	-12
sa:nothing move	10
sa:now .	-10
sa:of <number>	13
sa:of <span>	14
sa:of the	15
sa:of trade	13
sa:off	-10
sa:olive	11
sa:on .	13
sa:on <day-ahead>	-15
sa:on <day-gone>	11
sa:on <day-today>	16
sa:on <quality>	11
sa:on good	-11
sa:once	21
sa:once more	12
sa:ordinary	-15
sa:origin	11
sa:originating	10
sa:originating in	10
sa:other	-12
sa:paper that	11
sa:part	-11
sa:period	25
sa:period of	25
sa:provided	13
sa:provided that	13
sa:put on	-14
sa:rate	16
sa:rate .	11
sa:refund	-10
sa:remain	12
sa:rice	9
sa:round	-15
sa:run	22
sa:run out	-15
sa:run to	13
sa:run until	8
sa:salt	-13
sa:say .	-15
sa:say the	16
sa:say until	-15
sa:sign	12
sa:soybean	-20
sa:special	-16
sa:special duty	-15
sa:standstill	8
sa:successor	10
sa:sugar	-12
sa:suspend <points>	11
sa:take <number>	9
sa:talk	-11
sa:tariff	-7
sa:tariff ,	13
sa:taro	13
sa:tax	16
sa:tax on	18
sa:th	12
sa:that is	-22
sa:that the	18
sa:that was	10
sa:the <day-ahead>	27
sa:the <name>	-15
sa:the <organisation>	7
sa:the arrangement	-12
sa:the duty	16
sa:the first	10
sa:the new	12
sa:the paper	11
sa:their	-12
sa:them	-17
sa:then .	-13
sa:there .	-8
sa:those	-11
sa:through	10
sa:thu	-11
sa:till	9
sa:timber	-16
sa:time	-30
sa:time .	-13
sa:to	7
sa:to <day-ahead>	10
sa:to <day-gone>	17
sa:to a	-13
sa:to say	-18
sa:to the	34
sa:trade	24
sa:trade minister	13
sa:truce	-14
sa:truce .	-13
sa:truce between	-8
sa:truck	10
sa:tuna	7
sa:two	-15
sa:under	-16
sa:unless	-29
sa:up	-26
sa:up from	-13
sa:us	-8
sa:valid	15
sa:was	-11
sa:week	-10
sa:well	-12
sa:were	-10
sa:what	-26
sa:wheat	-19
sa:when the	7
sa:where	15
sa:will be	17
sa:will charge	-27
sa:willing	14
sa:wine	-9
sa:with	-14
sa:with <name>	-10
sa:with the	12
sa:withdraw	12
sa:without	-18
sa:would be	-9
sa:would have	18
sa:you	-13
sa:zinc	14
sa:—	-20
sb:" our	11
sb:" we	8
sb:'s <number>	10
sb:'s duty	-20
sb:(	-13
sb:) —	11
sb:*	13
sb:, agree	18
sb:, and	-13
sb:, as	-9
sb:, begin	15
sb:, both	16
sb:, for	-18
sb:, from	15
sb:, has	11
sb:, in	-26
sb:, is	-10
sb:, of	11
sb:, on	20
sb:, say	-13
sb:, settle	10
sb:, the	-15
sb:, to	-15
sb:, which	-20
sb:, will	9
sb:, with	13
sb:- a	14
sb:- and	9
sb:. it	12
sb:/ the	-11
sb:: <level>	-17
sb:: <number>	9
sb:: <span>	16
sb:: duty	-13
sb:: for	-14
sb:: if	11
sb:: on	10
sb:: three	13
sb:;	-12
sb:<agent>	-39
sb:<day-ahead>	-10
sb:<day-ahead> and	-14
sb:<day-gone> in	11
sb:<day-gone> that	-18
sb:<day-gone> the	-9
sb:<day-gone> we	12
sb:<day-today>	7
sb:<day-today> (	9
sb:<day-today> ,	18
sb:<day-today> and	-13
sb:<day-today> with	16
sb:<level-noun>	-45
sb:<level>	-24
sb:<level> ,	-45
sb:<level> as	8
sb:<level> on	-9
sb:<level> tax	13
sb:<level> that	-10
sb:<level> to	-16
sb:<money>	-26
sb:<month-gone> is	12
sb:<name> 's	-35
sb:<name> and	12
sb:<name> are	-15
sb:<name> at	-9
sb:<name> by	9
sb:<name> for	12
sb:<name> to	20
sb:<name> will	21
sb:<name> —	-25
sb:<number> ,	-19
sb:<number> :	13
sb:<number> <name>	-12
sb:<number> and	10
sb:<number> of	-9
sb:<number> on	18
sb:<number> there	15
sb:<office>	-9
sb:<office> :	-10
sb:<organisation>	-12
sb:<organisation> ,	14
sb:<organisation> has	-18
sb:<organisation> in	18
sb:<person> ,	-14
sb:<person> :	23
sb:<person> and	-22
sb:<person> in	12
sb:<person> propose	8
sb:<person> sign	-10
sb:<points>	-21
sb:<quality> duty	10
sb:<quality> one	11
sb:<quality> rice	-9
sb:<quality> rubber	11
sb:<quality> ship	-9
sb:<seat>	19
sb:<seat> and	11
sb:<seat> for	11
sb:<span>	34
sb:<span> ,	41
sb:<span> and	-11
sb:<span> at	9
sb:<span> begin	-10
sb:<span> from	28
sb:<span> suspension	11
sb:<span> tariff	10
sb:<span> truce	-17
sb:<taker>	-14
sb:<v-agree>	12
sb:<v-bear>	12
sb:<v-begin>	12
sb:<v-buy>	-17
sb:<v-end>	-28
sb:<v-return>	-27
sb:<v-say>	-22
sb:<v-sell>	-13
sb:<v-stay>	-32
sb:<v-target>	-17
sb:<v-threaten>	-19
sb:<v-up>	-14
sb:[	20
sb:a	19
sb:a second	10
sb:a signature	10
sb:a suspension	12
sb:a tariff	-11
sb:a truce	13
sb:accord ,	10
sb:agree	23
sb:agree on	9
sb:agree that	17
sb:agree to	20
sb:also	-10
sb:amnesty	-12
sb:and -	9
sb:and <level>	16
sb:and <name>	21
sb:and <person>	-24
sb:and from	13
sb:and i	19
sb:and will	-14
sb:announce	-7
sb:another <span>	13
sb:answer	-15
sb:apple	-12
sb:approval	13
sb:are suspend	-22
sb:arrive	18
sb:arrive before	11
sb:as	10
sb:as from	-12
sb:as of	25
sb:at a	22
sb:away	10
sb:back to	13
sb:banana	-18
sb:be	-14
sb:be <number>	-19
sb:be in	-12
sb:bear	11
sb:bear <level>	11
sb:been	-16
sb:before the	-11
sb:begin	13
sb:begin on	18
sb:bicycle	-9
sb:both	20
sb:both were	11
sb:but	-11
sb:by	-18
sb:by <span>	-15
sb:by telephone	11
sb:cairn	11
sb:call	-11
sb:can	13
sb:carry	11
sb:carry on	13
sb:ceramic	-15
sb:change	-13
sb:collect from	12
sb:come	-22
sb:come into	-9
sb:company	-11
sb:consent	12
sb:consent ,	14
sb:cotonou	9
sb:cotonou ,	9
sb:cotton	8
sb:could	-15
sb:counted	14
sb:counted from	14
sb:country	-12
sb:cover	7
sb:d	11
sb:date from	-13
sb:day are	10
sb:deal	-7
sb:decision of	9
sb:down from	24
sb:drop to	14
sb:due	-25
sb:due to	-11
sb:duty begin	12
sb:duty down	11
sb:effect	18
sb:effect at	6
sb:end	-18
sb:end on	-9
sb:enter <name>	-17
sb:enter into	18
sb:exist	9
sb:expect	-14
sb:expire	-15
sb:expire on	-12
sb:export	-8
sb:extension	-10
sb:face	-12
sb:fee	-24
sb:fee on	-13
sb:fentanyl	-7
sb:flat	10
sb:footwear	12
sb:for <span>	17
sb:for a	10
sb:for the	-15
sb:four	9
sb:freeze	13
sb:from	31
sb:from <day-ahead>	-8
sb:from <name>	19
sb:from <number>	12
sb:from next	10
sb:from the	22
sb:geneva	-11
sb:get	-16
sb:give	9
sb:give its	13
sb:glass	10
sb:go back	13
sb:go on	-14
sb:good from	-13
sb:good go	12
sb:good that	10
sb:good will	10
sb:had	-22
sb:half	13
sb:happen on	13
sb:has	-22
sb:has agree	10
sb:has been	-14
sb:has offer	-11
sb:have	-30
sb:have been	-16
sb:he	-23
sb:history	13
sb:honey	18
sb:hour	-11
sb:hundred	10
sb:i	12
sb:i .	12
sb:i can	12
sb:if	11
sb:if it	13
sb:if the	14
sb:impose	-16
sb:in	-19
sb:in <seat>	30
sb:in a	-14
sb:in cairn	11
sb:in rotterdam	13
sb:in the	-9
sb:increase	10
sb:instead	-9
sb:instead of	-9
sb:introduce	11
sb:is a	23
sb:it 's	31
sb:it ,	-15
sb:it apply	-10
sb:it enter	21
sb:it run	-11
sb:it was	-18
sb:it would	-8
sb:its <level>	13
sb:its consent	13
sb:joint	-11
sb:keep	-11
sb:know	-10
sb:last	12
sb:last <span>	14
sb:later	-10
sb:leave	10
sb:leave of	11
sb:legal	14
sb:levy	12
sb:levy on	11
sb:lower	12
sb:lower duty	11
sb:lower on	10
sb:machine tool	13
sb:make	-13
sb:minister of	-11
sb:monday	23
sb:monday ,	27
sb:mr	-16
sb:mr <person>	-12
sb:nagoya	-11
sb:nagoya ,	-11
sb:new one	11
sb:new tariff	-10
sb:next friday	11
sb:non	13
sb:non -	13
sb:not	13
sb:note	7
sb:note of	12
sb:notice	-11
sb:now	-40
sb:of	-13
sb:of <day-gone>	-9
sb:of <level>	-21
sb:of <name>	-24
sb:of <span>	18
sb:of trade	-10
sb:of which	20
sb:offer to	-11
sb:oil	-16
sb:on <day-today>	13
sb:on <name>	-13
sb:on banana	-14
sb:on cotton	18
sb:on for	15
sb:on monday	9
sb:on rice	15
sb:one	17
sb:our	12
sb:over on	-10
sb:own	-13
sb:paper	10
sb:pay	-15
sb:percent	12
sb:port	-17
sb:port fee	-10
sb:present	-11
sb:president	-13
sb:proclamation	-12
sb:product	-21
sb:prolonged	-12
sb:propose an	-12
sb:propose that	10
sb:protocol	11
sb:provide	12
sb:pump	-10
sb:put to	11
sb:q	-13
sb:q :	-12
sb:quinoa	13
sb:raise	-14
sb:recess	10
sb:reduce	-13
sb:resolution	14
sb:return	-16
sb:rotterdam	13
sb:rubber	10
sb:rum	10
sb:run out	-14
sb:salt	-12
sb:same	-10
sb:say	-12
sb:say on	-13
sb:say to	9
sb:second	18
sb:section	-11
sb:section <number>	-10
sb:set	-23
sb:settle	17
sb:settle at	11
sb:settle for	10
sb:shall	17
sb:shelve	12
sb:ship	-26
sb:shipment	10
sb:sign	-25
sb:sign on	-22
sb:since	-34
sb:sit	-9
sb:slap	10
sb:slap on	12
sb:special	16
sb:special duty	16
sb:start	22
sb:start on	13
sb:state	-15
sb:statement	-11
sb:stay	-13
sb:stop	26
sb:stop charge	9
sb:sugar	15
sb:sugar and	16
sb:surcharge	-17
sb:surcharge of	-10
sb:surtax	14
sb:suspend from	8
sb:suspend its	-12
sb:suspension that	11
sb:table	15
sb:table :	9
sb:take	19
sb:talk	-8
sb:tariff	-43
sb:tariff of	-13
sb:tariff on	-17
sb:tariff truce	-11
sb:taro	18
sb:tax	10
sb:telephone ,	12
sb:tell you	12
sb:that	9
sb:that <name>	24
sb:that from	11
sb:that start	9
sb:that take	-13
sb:that was	-11
sb:that would	11
sb:the	-10
sb:the <day-gone>	11
sb:the <office>	-12
sb:the <span>	9
sb:the accord	9
sb:the additional	-11
sb:the agreement	-9
sb:the decision	9
sb:the fentanyl	-11
sb:the non	13
sb:the note	7
sb:the protocol	11
sb:the rest	-9
sb:the result	10
sb:the same	-10
sb:the second	12
sb:the special	11
sb:the tariff	-12
sb:the text	9
sb:the third	-11
sb:their duty	13
sb:their tariff	10
sb:their truce	-14
sb:there	10
sb:they will	-9
sb:threaten	-14
sb:three	11
sb:three ,	12
sb:time	14
sb:time in	14
sb:to <level>	14
sb:to <number>	-23
sb:to <seat>	8
sb:to be	-10
sb:to begin	15
sb:to run	14
sb:to take	-9
sb:to the	-14
sb:to vote	8
sb:tomatoe	11
sb:tool	13
sb:town	11
sb:truce ,	8
sb:truce is	-17
sb:truce take	10
sb:truce would	13
sb:under	10
sb:under the	19
sb:until	-41
sb:until the	-14
sb:up to	-15
sb:valid	11
sb:visit	-12
sb:vote before	9
sb:was	-19
sb:we	13
sb:we agree	13
sb:welcome	9
sb:what happen	12
sb:which is	12
sb:which the	12
sb:who	-11
sb:will	15
sb:will charge	-10
sb:will sign	10
sb:will stop	10
sb:will suspend	11
sb:with	12
sb:with a	25
sb:without the	13
sb:wool	25
sb:would begin	16
sb:would have	-13
sb:would last	13
sb:you that	12
sb:— <name>	11
sb:•	-14
t0=future-not	-10
t0=past	-25
t0=past-passive	-15
t0=pluperfect	-20
t0=present	-14
t1=future-not	-10
t1=past	-28
t1=past-passive	-15
t1=pluperfect	-17
t1=present	-4
t2=infinitive	-22
t2=modal	-15
t2=past	-30
t:loose & d:ahead	11
t:loose & d:gone	-13
t:loose-l1	13
t:loose-r	-10
t:loose-r3	-16
t:more	-12
t:more-l	-14
t:more-l1	-19
t:more-r1	-23
t:truce & d:ahead	15
t:truce & d:gone	-28
t:truce-l	10
t:truce-l2	9
t:truce-r	-6
t:truce-r3	-12
t:verb-l2	17
t:verb-l3	-22
t:verb-r1	9
t:verb-r2	-19
t:verb-r3	11
tn:more	-37
tn:quiet	-13
tn:truce	26
tn:verb	-17
tp:loose	24
tp:more	-40
tp:truce	32
v0-none	-26
v0=be	-12
v0=bear	11
v0=charge	-14
v0=come	-16
v0=end	-11
v0=leave	12
v0=meet	-18
v0=start	13
v0=take	18
v1-none	-29
v1=bear	11
v1=begin	12
v1=carry	-13
v1=clear	12
v1=come	-17
v1=end	-12
v1=expire	-11
v1=leave	13
v1=lower	13
v1=meet	-22
v1=raise	-10
v1=start	17
v2-none	-38
v2=agree	10
v2=collect	-10
v2=drop	10
v2=go	-14
v2=set	13
v2=suspend	-13
vt0=agree present	-15
vt0=be future	-11
vt0=be modal	-25
vt0=be present	9
vt0=begin future	12
vt0=begin modal	12
vt0=charge future	-17
vt0=come present	-18
vt0=fall modal	10
vt0=hold present	13
vt0=leave future	11
vt0=lower future	-17
vt0=lower modal	12
vt0=other future	-11
vt0=put perfect	9
vt0=run modal	14
vt0=run present	-22
vt0=sign past	-12
vt0=start present	16
vt0=stop future	10
vt1=be modal	-25
vt1=be present	12
vt1=begin future	12
vt1=begin modal	12
vt1=charge future	-17
vt1=charge gerund	9
vt1=clear participle	16
vt1=come present	-18
vt1=fall modal	10
vt1=hold present	13
vt1=leave future	11
vt1=lower future	-17
vt1=lower modal	12
vt1=other future	-10
vt1=put perfect	9
vt1=run modal	14
vt1=run present	-22
vt1=sign past	-10
vt1=start present	16
vt2=be modal	-17
vt2=drop present	10
vt2=go present	-10
vt2=take future	14`;
