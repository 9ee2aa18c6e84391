// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:'s <level>	11
a:.	-13
a:<agent>	-12
a:<day-ahead>	22
a:<day-ahead> .	32
a:<day-gone>	21
a:<goods>	-19
a:<level-noun>	21
a:<level> and	10
a:<level> in	22
a:<level> tariff	13
a:<month-gone>	-13
a:<name> take	-13
a:<not>	-6
a:<number> of	16
a:<office>	11
a:<organisation>	-13
a:<person>	-16
a:<quality> beef	11
a:<quality> good	-11
a:<span>	-17
a:<v-agree>	10
a:<v-begin>	-10
a:<v-propose>	-23
a:<v-return>	12
a:<v-suspend>	-8
a:<v-target>	22
a:<v-up>	-25
a:?	10
a:a	-8
a:a <level>	14
a:additional duty	-17
a:again	-25
a:agree	8
a:agree .	11
a:and <day-ahead>	12
a:and <number>	-11
a:and end	19
a:and not	-10
a:and to	-12
a:at	-38
a:be <number>	10
a:beef	9
a:between	-11
a:by	-17
a:charge <level>	16
a:cod	9
a:collect	-11
a:duty	-16
a:duty on	-18
a:duty will	8
a:end	15
a:end on	21
a:everything	11
a:for	-10
a:go	-13
a:good of	15
a:have pay	11
a:here .	11
a:in	-10
a:in <name>	18
a:in <seat>	-14
a:in place	12
a:is	18
a:it would	-16
a:its	-19
a:last <span>	-11
a:longer	15
a:may	-19
a:no longer	15
a:not	-13
a:now	9
a:of <span>	13
a:on .	15
a:on <day-gone>	8
a:once	17
a:other	-11
a:our	11
a:pay	6
a:period	19
a:period of	16
a:place	11
a:place of	12
a:rate	10
a:rate .	11
a:rice	13
a:run until	9
a:salt	-15
a:set	14
a:shoe	10
a:suspend	-14
a:the	-12
a:the <day-ahead>	19
a:the <organisation>	-9
a:the duty	9
a:there	-8
a:to	7
a:to <day-ahead>	9
a:to <day-gone>	12
a:to the	19
a:two	-18
a:until	12
a:until <day-ahead>	10
a:wine	-10
a:with	-24
a:wool	10
a:would be	-14
a:would have	10
b:"	12
b:'s duty	-11
b:*	14
b:, <name>	-12
b:, and	-40
b:, begin	10
b:, both	17
b:, from	10
b:, in	-10
b:, on	19
b:, say	-12
b:, until	-9
b:, with	13
b:- a	14
b:- and	12
b:.	12
b:. it	12
b:/	9
b:: <level>	-32
b:: <number>	23
b:: on	11
b:: the	-12
b:<agent>	-30
b:<day-gone>	11
b:<goods>	11
b:<level-noun>	-27
b:<level>	-12
b:<level> and	8
b:<level> as	9
b:<level> to	-11
b:<month-gone>	8
b:<month-gone> is	14
b:<name> 's	-12
b:<name> and	19
b:<name> are	-11
b:<name> from	-8
b:<name> slap	13
b:<name> take	-13
b:<name> to	22
b:<name> will	12
b:<number>	11
b:<number> /	10
b:<number> on	19
b:<person>	-15
b:<person> has	8
b:<points>	-10
b:<points> for	-15
b:<quality> coffee	-10
b:<quality> good	-10
b:<quality> one	10
b:<quality> rubber	11
b:<quality> tea	8
b:<seat>	12
b:<seat> and	13
b:<seat> for	10
b:<sender>	-18
b:<span>	16
b:<span> at	9
b:<span> begin	-10
b:<span> from	29
b:<span> of	9
b:<v-agree>	-11
b:<v-bear>	-13
b:<v-begin>	9
b:<v-buy>	-17
b:<v-end>	-15
b:<v-renew>	-14
b:<v-return>	-17
b:<v-say>	-18
b:<v-sell>	-9
b:<v-sign>	-10
b:<v-threaten>	-13
b:<v-up>	-13
b:a third	10
b:additional	-15
b:agree to	10
b:all	11
b:and -	12
b:and <level>	9
b:and <name>	24
b:and <number>	-10
b:and from	16
b:and i	12
b:and on	-10
b:are suspend	-14
b:are to	-11
b:arrangement	12
b:arrive	9
b:as	10
b:as from	-11
b:as of	20
b:at a	14
b:be <number>	-14
b:be lower	11
b:be suspend	11
b:bear	10
b:bear <level>	12
b:been	-7
b:before	12
b:before the	-9
b:begin	12
b:begin on	17
b:both	10
b:both side	-12
b:both were	11
b:by	-22
b:by the	-12
b:carry	-13
b:ceramic	-15
b:change	-9
b:coffee	-9
b:collect from	13
b:collection	-9
b:come	-24
b:come into	-10
b:cotton	17
b:could	-12
b:counted	14
b:counted from	14
b:cover	8
b:custom	-10
b:decision of	9
b:down	15
b:down from	24
b:drop to	14
b:due	-22
b:duty begin	12
b:duty down	11
b:duty from	-8
b:end	-24
b:end on	-20
b:enter <name>	-16
b:enter into	12
b:expect	-11
b:expire	-12
b:fee	-14
b:fentanyl	-14
b:flat	11
b:for <span>	13
b:force	13
b:force on	10
b:four	13
b:free	-13
b:freeze	13
b:from	29
b:from <name>	22
b:from the	26
b:glass	9
b:go on	-11
b:good	-9
b:good from	-12
b:good of	-13
b:good that	10
b:good will	9
b:grape	8
b:had	-31
b:half	13
b:happen	10
b:happen on	12
b:has agree	10
b:has put	11
b:have	-36
b:have agree	-10
b:have been	-11
b:he	-12
b:honey	18
b:hundred	10
b:i .	12
b:in	-16
b:in <month-gone>	12
b:in <seat>	16
b:in rotterdam	13
b:in the	-13
b:into force	9
b:is the	12
b:is what	9
b:it 's	12
b:it begin	13
b:it enter	16
b:it run	-9
b:its	-11
b:its <level>	17
b:last <span>	9
b:last until	-8
b:leave	11
b:leave of	11
b:lower duty	14
b:lower its	-8
b:lower on	11
b:meet	-9
b:midnight	11
b:midnight on	11
b:more	-11
b:new duty	11
b:new one	10
b:night	12
b:not	23
b:now	-15
b:of	-12
b:of <name>	-18
b:of the	8
b:oil	-8
b:on <day-today>	19
b:on a	-23
b:on cotton	18
b:on good	-10
b:on the	-9
b:one	24
b:our	11
b:paper	-9
b:percent	13
b:product	-14
b:provide	12
b:put to	11
b:quinoa	13
b:raise	-12
b:rotterdam	13
b:rubber	11
b:rum	11
b:run for	13
b:run out	-11
b:salt	-11
b:say to	10
b:second is	9
b:set	-12
b:ship	-15
b:sign a	10
b:sign on	-12
b:since	-33
b:slap	12
b:slap on	13
b:start	18
b:start on	19
b:stop	18
b:stop charge	9
b:sugar	15
b:suspend <points>	-11
b:suspend from	10
b:suspend its	-9
b:suspension	-10
b:table	9
b:tariff	-29
b:tariff on	-12
b:that	17
b:that <name>	21
b:that arrive	10
b:that both	8
b:that from	17
b:that start	10
b:that take	-10
b:the <level>	-13
b:the <person>	13
b:the agreement	-9
b:the arrangement	13
b:the decision	9
b:the fentanyl	-9
b:the new	13
b:the reduction	-11
b:the second	15
b:the truce	17
b:the two	-13
b:their tariff	17
b:their truce	-15
b:there	13
b:they	-23
b:third round	11
b:to <level>	16
b:to <number>	-17
b:to be	-21
b:to do	10
b:to run	17
b:to start	-12
b:to take	-9
b:truce over	9
b:truce with	-12
b:truce would	13
b:two	-16
b:under	13
b:until	-30
b:until the	-14
b:up	-26
b:us	-12
b:vote on	-12
b:was	-20
b:welcome	9
b:what happen	12
b:what will	9
b:which the	11
b:will lower	-14
b:will sign	10
b:will stop	10
b:without the	12
b:wool	25
b:would begin	13
b:would have	-8
b:would last	12
b:—	7
b:— <name>	12
c0=bear	-16
c0=propose	-22
c0=renew	-12
c0=stay	-25
c0=target	-34
c0=up	-9
c1=bear & d:gone	-10
c1=begin	13
c1=begin & d:ahead	16
c1=end	-19
c1=end & d:ahead	-14
c1=impose & d:ahead	10
c1=impose & d:gone	-31
c1=propose	-11
c1=propose & d:ahead	-8
c1=renew	-13
c1=renew & d:ahead	-12
c1=sign & d:ahead	13
c1=sign & d:gone	-10
c1=stay	-18
c1=stay & d:gone	-16
c1=target	-16
c1=up	-13
c1=up & d:ahead	-10
c2=agree	13
c2=bear	-23
c2=propose	-13
c2=sign	12
c2=suspend	-19
c2=up	-20
ct0=agree future	12
ct0=agree present	-19
ct0=bear modal	-21
ct0=begin modal	11
ct0=begin past	-17
ct0=begin present	9
ct0=begin present-passive	-12
ct0=down modal	12
ct0=down modal-passive	11
ct0=down past	-11
ct0=impose future-passive	13
ct0=impose pluperfect	-11
ct0=sign future	13
ct0=sign present	-15
ct0=stay modal	-9
ct0=stay past	-12
ct1=agree future	12
ct1=bear modal	-21
ct1=bear participle-passive	15
ct1=begin modal	11
ct1=begin past	-17
ct1=begin present	10
ct1=begin present-passive	-12
ct1=down modal	12
ct1=down modal-passive	11
ct1=down participle-passive	-11
ct1=down past	-10
ct1=impose future-passive	13
ct1=impose participle-passive	-16
ct1=impose perfect	8
ct1=sign future	13
ct1=sign participle-passive	12
ct1=stay modal	-9
ct1=stay past	-12
ct1=target gerund	9
ct2=agree present-passive	11
ct2=impose infinitive	-15
ct2=impose participle-passive	-9
ct2=impose present	13
ct2=sign present-passive	9
ct2=stay future	12
ct2=stay modal	-24
ct2=up present	-10
d:ahead	-13
d:ahead other	-33
d:ahead own	22
d:ahead-0	-51
d:ahead-1	33
d:ahead-2	48
d:ahead-3	-7
d:ahead-4	-110
d:ahead-5	-157
d:ahead-6	-19
d:at=1	22
d:at=2	-27
d:at=3	-77
d:before and	11
d:before and expires on	14
d:before to	9
d:before to the	16
d:begins	22
d:begins ahead	40
d:begins gone	-53
d:begins today	-15
d:ends	-20
d:ends ahead	-13
d:ends gone	-12
d:gone	-113
d:gone other	-89
d:gone own	-51
d:gone-0	-12
d:gone-1	-10
d:gone-2	-14
d:gone-3	-16
d:gone-4	-17
d:gone-5	-77
d:how=month	-70
d:how=relative	-31
d:how=weekday	-28
d:last	-55
d:month	-70
d:month ahead	-52
d:month gone	-20
d:named=0	-92
d:named=2	29
d:rank=0	14
d:rank=0 of 1	18
d:rank=0 of 2	14
d:rank=0 of 4	-39
d:rank=1	35
d:rank=1 of 2	14
d:rank=1 of 3	21
d:rank=1 of 4	11
d:rank=2	14
d:rank=2 of 3	-12
d:rank=3	-42
d:span-after	18
d:span-before	33
d:today	-59
d:today own	-59
d:today-0	-59
f:(	14
f:)	14
f:-	-24
f::	-22
f:<day-gone>	-22
f:<day-today>	26
f:<duty>	-15
f:<level>	19
f:<money>	-21
f:<not>	-10
f:<number>	26
f:<office>	-20
f:<organisation>	11
f:<person>	-23
f:<quality>	13
f:<sender>	-30
f:<span>	27
f:<v-buy>	-10
f:<v-deny>	-9
f:<v-down>	23
f:<v-end>	10
f:<v-impose>	-8
f:<v-propose>	-31
f:<v-renew>	-16
f:<v-return>	30
f:<v-say>	-30
f:<v-sell>	-19
f:<v-sign>	13
f:<v-stay>	-22
f:<v-suspend>	-16
f:<v-target>	18
f:a	-32
f:about	-21
f:additional	-10
f:admit	15
f:after	-34
f:agreement	-12
f:all	-33
f:aluminium	-12
f:am	11
f:anything	-14
f:approve	9
f:ask	-16
f:avocado	-12
f:back	20
f:be	15
f:bear	14
f:been	-10
f:before	-7
f:begin	17
f:being	-15
f:both	-16
f:butter	-9
f:by	-31
f:car	-13
f:cease	14
f:change	12
f:charge	10
f:coffee	18
f:consider	10
f:continue	18
f:control	-8
f:copy	13
f:country	-13
f:cover	-13
f:cut	26
f:dispute	8
f:doe	-16
f:drop	15
f:due	-14
f:earth	-10
f:end	13
f:enter	-14
f:export	-13
f:fee	-10
f:fentanyl	-12
f:fertiliser	12
f:follow	-13
f:for	-17
f:force	13
f:front	13
f:frozen	-11
f:general	10
f:glass	-10
f:good	-25
f:hazelnut	9
f:height	9
f:if	-23
f:in	19
f:initial	17
f:interest	-12
f:is	11
f:keep	-17
f:later	11
f:leave	-19
f:lentil	12
f:let	10
f:meet	-22
f:moment	18
f:neither	10
f:new	-18
f:next	23
f:no	-46
f:nobody	-22
f:none	9
f:not	12
f:nought	16
f:of	18
f:off	-11
f:old	12
f:one	-10
f:otherwise	13
f:our	15
f:out	-23
f:over	-12
f:own	19
f:palm	8
f:part	-9
f:past	9
f:period	12
f:price	-12
f:provided	11
f:provisional	10
f:rare	-10
f:rate	18
f:remain	17
f:rest	20
f:return	29
f:rise	-11
f:round	-23
f:run	-18
f:same	17
f:say	-19
f:second	-12
f:see	9
f:shall	15
f:should	-12
f:side	17
f:sign	13
f:signature	17
f:since	-18
f:sorghum	14
f:standstill	15
f:stay	-9
f:step	-11
f:still	12
f:summer	14
f:talk	-19
f:tariff	-12
f:tell	-21
f:text	17
f:that	-41
f:the	-8
f:them	-28
f:then	-7
f:there	-22
f:these	14
f:thi	21
f:thing	10
f:three	-13
f:timber	13
f:time	22
f:to	21
f:top	-11
f:truce	21
f:two	-13
f:tyre	32
f:under	-9
f:up	-7
f:us	10
f:want	-14
f:were	-14
f:which	-13
f:why	-17
f:with	-9
f:would	22
first-of-paragraph	-37
has-future	15
has-modal	-8
has-participle	-11
has-past	-37
has-perfect	-10
has-pluperfect	-31
has-present	-29
headline	-47
l1=, & d:ahead	18
l1=, & d:today	-23
l1=:	-16
l1=: & d:ahead	-14
l1=<begin>	-10
l1=<goods>	9
l1=<goods> & d:ahead	10
l1=<v-begin>	-10
l1=<v-sign>	-10
l1=before	11
l1=before & d:ahead	12
l1=begin	-9
l1=between	12
l1=between & d:ahead	12
l1=by	-10
l1=effect	-10
l1=from	24
l1=from & d:ahead	34
l1=from & d:gone	-40
l1=in	-24
l1=in & d:ahead	-14
l1=in & d:gone	-8
l1=of & d:ahead	11
l1=on	-7
l1=on & d:gone	-25
l1=since	-27
l1=since & d:ahead	-17
l1=the	12
l1=the & d:ahead	16
l1=the & d:gone	-9
l1=to	-46
l1=to & d:ahead	-41
l1=until	-23
l1=until & d:ahead	-17
l2=, & d:ahead	11
l2=:	14
l2=: & d:ahead	15
l2=<begin>	-8
l2=<begin> & d:gone	-21
l2=<begin> & d:today	-14
l2=<goods>	-46
l2=<goods> & d:ahead	-42
l2=<level-noun>	-12
l2=<level-noun> & d:ahead	-11
l2=<number>	20
l2=<number> & d:ahead	22
l2=<quality>	10
l2=<quality> & d:ahead	10
l2=<span>	16
l2=<span> & d:ahead	18
l2=<v-begin>	7
l2=<v-begin> & d:ahead	5
l2=<v-end>	-41
l2=<v-end> & d:ahead	-38
l2=<v-propose>	-15
l2=<v-propose> & d:ahead	-13
l2=<v-sign> & d:ahead	14
l2=<v-suspend>	12
l2=<v-suspend> & d:ahead	13
l2=<v-up>	-11
l2=<v-up> & d:ahead	-10
l2=arrive	10
l2=arrive & d:ahead	10
l2=as	14
l2=as & d:ahead	16
l2=begin	17
l2=begin & d:ahead	12
l2=by	-12
l2=by & d:ahead	-11
l2=clear	14
l2=clear & d:ahead	14
l2=collect	12
l2=collect & d:ahead	12
l2=counted	14
l2=counted & d:ahead	14
l2=down	10
l2=down & d:ahead	10
l2=effect	14
l2=effect & d:ahead	15
l2=end	-19
l2=end & d:ahead	-17
l2=enter	-12
l2=enter & d:ahead	-12
l2=force	14
l2=force & d:ahead	15
l2=from	23
l2=from & d:ahead	25
l2=good	-12
l2=good & d:ahead	-11
l2=happen	14
l2=happen & d:ahead	14
l2=in	-15
l2=in & d:ahead	-14
l2=is	15
l2=is & d:ahead	16
l2=midnight	11
l2=midnight & d:ahead	11
l2=monday	18
l2=monday & d:ahead	19
l2=rotterdam	13
l2=start & d:ahead	10
l2=suspend	8
l2=suspend & d:ahead	9
l2=take	-14
l2=take & d:ahead	-13
l2=that & d:ahead	11
l2=three	10
l2=three & d:ahead	10
l2=to	-28
l2=to & d:ahead	-26
l2=until	-14
l2=until & d:ahead	-13
l3=:	18
l3=: & d:ahead	20
l3=<begin> & d:ahead	12
l3=<begin> & d:gone	-27
l3=<begin> & d:today	-29
l3=<duty>	13
l3=<duty> & d:ahead	14
l3=<level-noun>	-24
l3=<level-noun> & d:ahead	-24
l3=<level>	-12
l3=<level> & d:ahead	-10
l3=<name>	-8
l3=<person>	11
l3=<person> & d:ahead	13
l3=<quality>	-27
l3=<quality> & d:ahead	-25
l3=<seat>	10
l3=<seat> & d:ahead	12
l3=<v-begin>	14
l3=<v-begin> & d:ahead	16
l3=<v-end>	-12
l3=<v-end> & d:ahead	-10
l3=<v-impose>	22
l3=<v-impose> & d:ahead	25
l3=<v-say>	18
l3=<v-say> & d:ahead	19
l3=<v-sign>	13
l3=<v-sign> & d:ahead	14
l3=<v-target>	-13
l3=<v-target> & d:ahead	-12
l3=<v-up>	-12
l3=<v-up> & d:ahead	-11
l3=and	-15
l3=and & d:ahead	-12
l3=bear	12
l3=can & d:ahead	9
l3=duty	10
l3=duty & d:ahead	10
l3=first	11
l3=first & d:ahead	11
l3=for	12
l3=for & d:ahead	14
l3=from	-9
l3=go	-9
l3=good	13
l3=good & d:ahead	14
l3=half	13
l3=half & d:ahead	13
l3=have	-10
l3=in	-23
l3=in & d:ahead	-14
l3=in & d:gone	-9
l3=into	9
l3=into & d:ahead	9
l3=it	-7
l3=it & d:ahead	-15
l3=it & d:gone	11
l3=lower	12
l3=lower & d:ahead	12
l3=monday	10
l3=monday & d:ahead	10
l3=next	18
l3=next & d:ahead	18
l3=of	28
l3=of & d:ahead	30
l3=one	11
l3=one & d:ahead	11
l3=run	-11
l3=run & d:ahead	-10
l3=second	9
l3=second & d:ahead	9
l3=shall	10
l3=shall & d:ahead	10
l3=start	23
l3=start & d:ahead	23
l3=suspension	-11
l3=suspension & d:ahead	-11
l3=that	8
l3=that & d:ahead	10
l3=to	20
l3=to & d:ahead	23
l3=what	11
l3=what & d:ahead	12
l3=would	16
l3=would & d:ahead	17
l4='s	17
l4='s & d:ahead	18
l4=, & d:ahead	8
l4=. & d:ahead	-19
l4=. & d:gone	14
l4=<begin>	-9
l4=<begin> & d:ahead	16
l4=<begin> & d:gone	-39
l4=<begin> & d:today	-35
l4=<duty>	15
l4=<duty> & d:ahead	16
l4=<goods>	16
l4=<goods> & d:ahead	18
l4=<level-noun>	-11
l4=<level-noun> & d:ahead	-11
l4=<month-gone>	12
l4=<month-gone> & d:ahead	12
l4=<name>	10
l4=<name> & d:ahead	13
l4=<number>	21
l4=<number> & d:ahead	22
l4=<organisation>	-11
l4=<quality>	-23
l4=<quality> & d:ahead	-21
l4=<span>	29
l4=<span> & d:ahead	30
l4=<v-say>	-13
l4=<v-say> & d:ahead	-11
l4=and	-27
l4=and & d:ahead	-24
l4=are	13
l4=are & d:ahead	13
l4=ask	14
l4=ask & d:ahead	15
l4=at	-25
l4=at & d:ahead	-24
l4=begin	14
l4=begin & d:ahead	15
l4=come	-9
l4=come & d:ahead	-8
l4=cover	9
l4=cover & d:ahead	9
l4=day	9
l4=day & d:ahead	9
l4=duty	20
l4=duty & d:ahead	20
l4=fall	9
l4=fall & d:ahead	9
l4=for	-13
l4=for & d:ahead	-11
l4=from	11
l4=from & d:ahead	12
l4=has	-16
l4=has & d:ahead	-15
l4=have	-13
l4=have & d:ahead	-13
l4=in	-11
l4=it	12
l4=it & d:ahead	14
l4=its	11
l4=its & d:ahead	11
l4=meet	-9
l4=new	14
l4=new & d:ahead	14
l4=not	19
l4=not & d:ahead	20
l4=put	10
l4=put & d:ahead	11
l4=run	11
l4=run & d:ahead	11
l4=the	-16
l4=the & d:ahead	-9
l4=then	11
l4=then & d:ahead	11
l4=to	-17
l4=to & d:ahead	-14
l4=truce	13
l4=truce & d:ahead	15
l4=were	-12
l4=were & d:ahead	-11
l4=what	-12
l4=what & d:ahead	-11
l4=•	-12
l4=• & d:ahead	-12
l=, from & d:ahead	8
l=, on	14
l=, on & d:ahead	15
l=, the	10
l=, the & d:ahead	10
l=, to	-13
l=, to & d:ahead	-12
l=: on	11
l=: on & d:ahead	11
l=<begin> <begin>	-10
l=<begin> between	13
l=<begin> on	-19
l=<begin> on & d:ahead	-15
l=<name> from	-20
l=<name> from & d:ahead	-19
l=<number> on	20
l=<number> on & d:ahead	21
l=<seat> ,	-13
l=<seat> for	11
l=<seat> for & d:ahead	11
l=<seat> on	-20
l=<seat> on & d:ahead	-18
l=<span> from	22
l=<span> from & d:ahead	24
l=and from	17
l=and from & d:ahead	17
l=as from	-11
l=as from & d:ahead	-10
l=as of	21
l=as of & d:ahead	22
l=begin on	17
l=begin on & d:ahead	13
l=by the	-10
l=by the & d:ahead	-9
l=collect from	13
l=collect from & d:ahead	13
l=counted from	14
l=counted from & d:ahead	14
l=end on	-18
l=end on & d:ahead	-15
l=force on	10
l=force on & d:ahead	10
l=from the	25
l=from the & d:ahead	26
l=happen on	15
l=happen on & d:ahead	15
l=is the	13
l=is the & d:ahead	13
l=lower on	11
l=lower on & d:ahead	11
l=midnight on	11
l=midnight on & d:ahead	11
l=monday ,	19
l=monday , & d:ahead	21
l=out on	-11
l=out on & d:ahead	-10
l=run from	10
l=run from & d:ahead	10
l=start on	10
l=start on & d:ahead	11
l=suspend from	11
l=suspend from & d:ahead	11
l=take effect	-10
l=that from	18
l=that from & d:ahead	18
l=there from	10
l=there from & d:ahead	10
l=to the	-9
l=until the	-13
l=until the & d:ahead	-11
l=vote on	-9
l=vote on & d:ahead	-8
lead="	12
lead=" & d:ahead	14
lead=*	9
lead=* & d:ahead	9
lead=, & d:ahead	11
lead=, & d:gone	-10
lead=, & d:today	-30
lead=1	24
lead=1 & d:ahead	24
lead=: & d:gone	-9
lead=a	-15
lead=a & d:ahead	-12
lead=and	-14
lead=and & d:ahead	-13
lead=as	13
lead=as & d:ahead	14
lead=before	-22
lead=before & d:ahead	-21
lead=canada	13
lead=canada & d:ahead	13
lead=chinese	11
lead=chinese & d:ahead	11
lead=for	-18
lead=for & d:ahead	-16
lead=from	9
lead=from & d:ahead	12
lead=it & d:ahead	20
lead=it & d:gone	-9
lead=new	-11
lead=new & d:ahead	-11
lead=none	10
lead=on	-28
lead=on & d:ahead	-24
lead=president	-10
lead=that	6
lead=that & d:ahead	12
lead=that & d:gone	-9
lead=the & d:ahead	17
lead=the & d:gone	-21
lead=they	-13
lead=they & d:ahead	-12
lead=under	11
lead=under & d:ahead	11
lead=—	7
lead=— & d:ahead	11
lll=, and from	-9
lll=, begin on	16
lll=, begin on & d:ahead	17
lll=, from the	8
lll=, from the & d:ahead	8
lll=: <level> from	-21
lll=: <level> from & d:ahead	-21
lll=: <number> on	23
lll=: <number> on & d:ahead	23
lll=<begin> <begin> <begin>	-10
lll=<begin> <begin> between	13
lll=<begin> <begin> on	-19
lll=<begin> <begin> on & d:ahead	-15
lll=<begin> as of	16
lll=<begin> as of & d:ahead	16
lll=<begin> from the	15
lll=<begin> from the & d:ahead	16
lll=<level> as of	10
lll=<level> as of & d:ahead	10
lll=<name> from the	10
lll=<name> from the & d:ahead	10
lll=<number> , from	-10
lll=<number> , from & d:ahead	-10
lll=<person> : on	13
lll=<person> : on & d:ahead	13
lll=<seat> , on	14
lll=<seat> , on & d:ahead	14
lll=<span> , from	22
lll=<span> , from & d:ahead	23
lll=<span> , to	-9
lll=<span> , to & d:ahead	-8
lll=<span> from the	12
lll=<span> from the & d:ahead	13
lll=a truce from	-13
lll=be <number> from	-11
lll=be <number> from & d:ahead	-11
lll=for <span> from	18
lll=for <span> from & d:ahead	19
lll=into force on	10
lll=into force on & d:ahead	11
lll=it begin on & d:gone	13
lll=next friday ,	11
lll=next friday , & d:ahead	11
lll=next monday ,	12
lll=next monday , & d:ahead	12
lll=of <span> from	10
lll=of <span> from & d:ahead	11
lll=that start on	11
lll=that start on & d:ahead	11
lll=to <level> from	-8
lll=to <level> from & d:ahead	-8
lll=to <seat> for	11
lll=what happen on	16
lll=what happen on & d:ahead	16
lll=would begin on	13
lll=would begin on & d:ahead	14
lr=, , & d:ahead	10
lr=, .	18
lr=, . & d:ahead	20
lr=, <end>	-12
lr=, <end> & d:today	-10
lr=<begin> <end>	-15
lr=before <end>	16
lr=before <end> & d:ahead	16
lr=before are	-10
lr=before are & d:ahead	-10
lr=before pay	12
lr=before pay & d:ahead	12
lr=begin .	-12
lr=begin . & d:ahead	-12
lr=between and	12
lr=between and & d:ahead	12
lr=by <end>	-11
lr=by <end> & d:ahead	-10
lr=for is	11
lr=for is & d:ahead	11
lr=from , & d:ahead	12
lr=from .	34
lr=from . & d:ahead	36
lr=from :	-22
lr=from : & d:ahead	-21
lr=from ;	-11
lr=from ; & d:ahead	-10
lr=from <end>	12
lr=from <end> & d:ahead	15
lr=from <level>	-18
lr=from <level> & d:ahead	-17
lr=from ?	12
lr=from ? & d:ahead	12
lr=from a	-11
lr=from a & d:ahead	-11
lr=from and	-20
lr=from and & d:ahead	-19
lr=from for	11
lr=from for & d:ahead	12
lr=from instead	9
lr=from instead & d:ahead	9
lr=from on	14
lr=from on & d:ahead	14
lr=from our	-12
lr=from our & d:ahead	-11
lr=from the	-17
lr=from the & d:ahead	-16
lr=from to	6
lr=from to & d:ahead	8
lr=of .	-11
lr=of . & d:ahead	-10
lr=of <end>	14
lr=of <end> & d:ahead	15
lr=on <end>	-12
lr=on <name>	-10
lr=on <name> & d:ahead	-10
lr=on and	23
lr=on and & d:ahead	25
lr=on are	13
lr=on are & d:ahead	13
lr=on at	-10
lr=on at & d:ahead	-9
lr=on in	-11
lr=on in & d:ahead	-10
lr=on that	-11
lr=on to	-17
lr=on to & d:ahead	-15
lr=to .	-9
lr=to <end>	-17
lr=to <end> & d:ahead	-15
lr=until ,	-15
lr=until , & d:ahead	-13
lr=until .	-14
lr=until . & d:ahead	-12
lr=until <end>	-14
lr=until <end> & d:ahead	-13
n:accord	-31
n:added	14
n:adding	10
n:adds	18
n:again	-22
n:agreements	24
n:another	46
n:armistice	11
n:arrangement	12
n:asleep	-15
n:carried on	-13
n:ceasefire	17
n:continued	-18
n:days=0	39
n:days=1	18
n:days=3	7
n:days=6	26
n:days=9	35
n:deal	17
n:deals	53
n:deferred	-19
n:extend	53
n:extended	46
n:extends	9
n:extension	95
n:extra	22
n:frozen	12
n:further	15
n:go on	14
n:goes on	-13
n:handshake	16
n:held in	-12
n:holding back	10
n:holiday	15
n:in the drawer	25
n:keep	28
n:laid down	14
n:lain	-13
n:lengths=0	78
n:lengths=1	11
n:lengths=6	17
n:lie	-22
n:lies	21
n:lifted	13
n:lifts	13
n:long=0	98
n:long=1	63
n:long=3	-11
n:long=6	-24
n:longer	9
n:loose=1	6
n:loose=3	34
n:loose=6	-18
n:loose=9	15
n:measure	13
n:measures	19
n:moratorium	9
n:more	27
n:more=1	-7
n:more=2	36
n:more=3	31
n:more=6	36
n:no truce	56
n:on hold	38
n:on ice	17
n:pact	10
n:pause	19
n:period	-11
n:prolong	23
n:prolongation	16
n:prolonged	17
n:prolongs	25
n:protocol	-21
n:put off	16
n:quiet	-9
n:quiet=2	14
n:quiet=3	-20
n:relief	-23
n:renewal	14
n:renewed	26
n:rest	12
n:second	12
n:set aside	-13
n:shelves	13
n:sleep	-10
n:slept	-22
n:spared	9
n:standstill	-10
n:stay	12
n:stretched	11
n:suspend	-10
n:suspended	27
n:suspends	17
n:suspensions	11
n:truce	20
n:truce=1	30
n:truce=3	21
n:truce=6	-18
n:verb=1	17
n:verb=6	10
n:waives	-11
n:withheld	-9
nc2=agree	-10
nc2=end	11
nc2=impose	-14
nc2=sign	-10
nc2=stay	-12
nc2=target	-21
nc2=threaten	12
nc2=up	-8
nct2=agree participle-passive	11
nct2=agree present	-12
nct2=bear present	14
nct2=end perfect-passive	11
nct2=end present	10
nct2=impose future	-9
nct2=impose gerund	10
nct2=impose participle-passive	13
nct2=impose present	-16
nct2=impose present-passive	-21
nct2=say present	13
nct2=sign participle-passive	10
nct2=stay past	-10
nct2=target future	-19
next="	-11
next=)	-10
next=that	-19
next=unless	-11
nhas-future	-16
nhas-past	-13
nhas-perfect	-7
none	57
nt2=future	-10
nt2=past	-8
nt2=perfect	-17
nt2=present-not	13
nt2=present-passive	-16
nt2=present-passive-not	-12
nv0-none	-20
nv1-none	-20
nv2=be	-26
nv2=begin	12
nv2=charge	-20
nv2=conclude	-9
nv2=expire	13
nv2=levy	9
nv2=pay	13
nv2=tell	-9
nvt2=be present	-25
nvt2=begin present	13
nvt2=charge future	-18
nvt2=charge present	-11
nvt2=collect present	-12
nvt2=expire present	13
nvt2=pay present	21
nvt2=say past	-15
nvt2=say present	17
nvt2=sign participle	12
o:act=begin	10
o:act=carry	-13
o:act=clear	10
o:act=end	-20
o:act=face	-12
o:act=leave	11
o:act=lower	15
o:act=meet	-24
o:act=prolong	-10
o:act=raise	-11
o:act=return	-10
o:act=say	9
o:act=sit	-12
o:act=suspend	-15
o:agree from ahead	10
o:agree on ahead	-12
o:be the ahead	12
o:begin by ahead	-13
o:begin on ahead	36
o:carried=controls	-13
o:carried=duties	-10
o:carried=fees far	-22
o:carried=longer	-10
o:carried=longer far	-39
o:carried=meeting	-15
o:carried=none	-22
o:carried=procedure far	26
o:carried=sale far	-13
o:end from ahead	9
o:face from ahead	-10
o:leads=	-10
o:leads=12% from	-10
o:leads=15% from	-13
o:leads=20% on	10
o:leads=6% from	13
o:leads=and from	17
o:leads=as from	-11
o:leads=as of	21
o:leads=began on	-11
o:leads=begin on	26
o:leads=beginning on	8
o:leads=between	13
o:leads=by the	-10
o:leads=cent from	8
o:leads=collected from	13
o:leads=counted from	14
o:leads=delhi from	13
o:leads=duties from	10
o:leads=duty from	-21
o:leads=ends on	-12
o:leads=force on	10
o:leads=from the	25
o:leads=happens on	16
o:leads=is the	13
o:leads=midnight on	11
o:leads=months from	15
o:leads=months, from	31
o:leads=next friday,	11
o:leads=next monday,	12
o:leads=on	-19
o:leads=out on	-11
o:leads=percent on	20
o:leads=run from	11
o:leads=suspended from	8
o:leads=that from	18
o:leads=there from	10
o:leads=to the	-8
o:leads=until the	-13
o:leads=year from	21
o:left=controls	-13
o:left=controls right=none	-11
o:left=duties right=duties	-18
o:left=duties right=truce	13
o:left=fees	-14
o:left=fees right=none	-13
o:left=longer	-26
o:left=longer right=none	-23
o:left=meeting	-29
o:left=meeting right=duties	12
o:left=meeting right=none	-27
o:left=none	-13
o:left=none right=deal	-18
o:left=none right=duties	9
o:left=none right=signing	-14
o:left=procedure right=none	-14
o:left=signing right=none	-11
o:left=truce right=duties	13
o:left=truce right=none	-11
o:left=truce right=truce	-10
o:near=deal	-18
o:near=fees	-9
o:near=longer	-16
o:near=meeting	-31
o:near=none	-25
o:near=procedure	-19
o:near=signing	-16
o:near=truce	-14
o:no verb before ahead	14
o:no verb between ahead	13
o:no verb from ahead	28
o:no verb from gone	-14
o:no verb monday, ahead	21
o:no verb the ahead	13
o:no verb to ahead	-20
o:other from ahead	15
o:other on ahead	-10
o:pay of ahead	11
o:right=deal	-24
o:right=duties	10
o:right=duties before	15
o:right=duties of	15
o:right=duties the	9
o:right=longer	-19
o:right=meeting	-13
o:right=meeting on	-14
o:right=none	-44
o:right=none between	12
o:right=none effect	-10
o:right=none from	28
o:right=none in	-16
o:right=none monday,	18
o:right=none since	-19
o:right=none to	-41
o:right=none until	-54
o:right=signing on	-14
o:right=truce 	11
o:right=truce on	-38
o:run from ahead	16
o:say from ahead	21
o:subject=controls	-13
o:subject=controls carried	-13
o:subject=deal	-11
o:subject=deal begin	-11
o:subject=deal begin ahead	-10
o:subject=deal begin on	-10
o:subject=deal carried begin	8
o:subject=deal carried begin ahead	9
o:subject=deal carried begin on	12
o:subject=deal carried on ahead	9
o:subject=deal far carried be	11
o:subject=deal far carried be ahead	11
o:subject=deal far carried be from	13
o:subject=deal far carried begin	-11
o:subject=deal far carried begin ahead	-10
o:subject=deal far carried from ahead	11
o:subject=deal far carried on ahead	-20
o:subject=deal far carried pay	-11
o:subject=deal far carried pay ahead	-10
o:subject=deal from ahead	10
o:subject=deal no verb from	12
o:subject=deal on ahead	-20
o:subject=duties before ahead	11
o:subject=duties begin	-14
o:subject=duties begin ahead	-12
o:subject=duties begin from	-24
o:subject=duties carried	-8
o:subject=duties carried begin from	-14
o:subject=duties carried other	12
o:subject=duties carried other ahead	12
o:subject=duties fall	-10
o:subject=duties fall ahead	-9
o:subject=duties far carried agree	12
o:subject=duties far carried agree ahead	13
o:subject=duties far carried be	-32
o:subject=duties far carried be ahead	-30
o:subject=duties far carried be from	-23
o:subject=duties far carried begin	9
o:subject=duties far carried begin ahead	11
o:subject=duties far carried begin from	14
o:subject=duties far carried charge	-14
o:subject=duties far carried charge ahead	-14
o:subject=duties far carried charge from	-11
o:subject=duties far carried cut on	9
o:subject=duties far carried from ahead	13
o:subject=duties far carried lower on	-7
o:subject=duties far carried of ahead	23
o:subject=duties far carried other	-11
o:subject=duties far carried other ahead	-10
o:subject=duties far carried pay of	12
o:subject=duties far carried say	12
o:subject=duties far carried say ahead	13
o:subject=duties far carried the ahead	-11
o:subject=duties from ahead	-22
o:subject=duties lower	11
o:subject=duties lower ahead	11
o:subject=duties lower on	11
o:subject=duties monday, ahead	14
o:subject=duties no verb from	-13
o:subject=duties no verb gone	-11
o:subject=duties no verb monday,	14
o:subject=duties no verb saturday,	10
o:subject=duties no verb the	7
o:subject=duties no verb wednesday,	19
o:subject=duties saturday, ahead	10
o:subject=duties wednesday, ahead	19
o:subject=longer carried	-11
o:subject=longer far carried	-17
o:subject=meeting before ahead	10
o:subject=meeting begin from	11
o:subject=meeting begin on	-10
o:subject=meeting carried	10
o:subject=meeting carried begin	14
o:subject=meeting carried begin ahead	14
o:subject=meeting carried begin on	16
o:subject=meeting carried from ahead	9
o:subject=meeting carried on ahead	12
o:subject=meeting carried say	9
o:subject=meeting carried say ahead	10
o:subject=meeting far	-11
o:subject=meeting far carried	10
o:subject=meeting far carried begin	10
o:subject=meeting far carried begin ahead	11
o:subject=meeting far carried begin from	8
o:subject=meeting far carried for ahead	11
o:subject=meeting far carried from ahead	12
o:subject=meeting far carried put	11
o:subject=meeting far carried put ahead	11
o:subject=meeting far carried rise	10
o:subject=meeting far carried rise ahead	10
o:subject=meeting far no verb	-11
o:subject=meeting from ahead	14
o:subject=meeting no verb before	10
o:subject=meeting no verb on	-13
o:subject=meeting on ahead	-28
o:subject=none carried be the	11
o:subject=none carried bear	9
o:subject=none carried bear ahead	9
o:subject=none carried charge	13
o:subject=none carried charge ahead	13
o:subject=none carried end	10
o:subject=none carried end ahead	11
o:subject=none carried end on	12
o:subject=none carried from ahead	22
o:subject=none carried leave	9
o:subject=none carried leave ahead	9
o:subject=none carried on ahead	14
o:subject=none carried pay	-18
o:subject=none carried pay ahead	-16
o:subject=none carried pay from	-11
o:subject=none carried sign	11
o:subject=none carried sign ahead	12
o:subject=none carried suspend	-12
o:subject=none carried suspend ahead	-12
o:subject=none no verb 	-14
o:subject=none no verb ahead	17
o:subject=none no verb on	13
o:subject=none no verb today	-24
o:subject=none on ahead	14
o:subject=procedure carried before ahead	10
o:subject=procedure far carried begin on	9
o:subject=signing by ahead	11
o:subject=signing no verb	10
o:subject=signing no verb ahead	13
o:subject=signing no verb friday,	11
o:subject=truce  ahead	10
o:subject=truce begin	8
o:subject=truce begin ahead	9
o:subject=truce begin on	13
o:subject=truce carried be	-10
o:subject=truce carried begin	14
o:subject=truce carried begin ahead	16
o:subject=truce carried begin the	10
o:subject=truce carried the ahead	12
o:subject=truce far	23
o:subject=truce far  ahead	16
o:subject=truce far carried before ahead	-11
o:subject=truce far carried begin ahead	-10
o:subject=truce far carried begin from	-15
o:subject=truce far carried begin gone	13
o:subject=truce far carried on ahead	-15
o:subject=truce far carried on gone	12
o:subject=truce far carried pay	13
o:subject=truce far carried pay ahead	14
o:subject=truce far from ahead	10
o:subject=truce far no verb	23
o:subject=truce far no verb 	15
o:subject=truce far no verb ahead	28
o:subject=truce far no verb the	12
o:subject=truce far the ahead	13
o:subject=truce from ahead	16
o:subject=truce no verb 	11
o:subject=truce no verb from	16
o:subject=truce no verb gone	-10
o:subject=truce no verb to	-10
o:subject=truce no verb until	-11
o:subject=truce no verb wednesday,	-7
o:subject=truce to ahead	-12
o:subject=truce until ahead	-13
o:subject=truce wednesday, ahead	-7
o:topic=controls	-29
o:topic=controls ahead	-24
o:topic=controls begin	-14
o:topic=controls on	-17
o:topic=controls on ahead	-16
o:topic=deal far	-11
o:topic=deal far ahead	-9
o:topic=deal from	15
o:topic=deal from ahead	16
o:topic=deal pay	12
o:topic=duties 	-13
o:topic=duties  ahead	-12
o:topic=duties ahead	14
o:topic=duties be	16
o:topic=duties begin	-14
o:topic=duties by	-18
o:topic=duties by ahead	-17
o:topic=duties charge	7
o:topic=duties far ahead	11
o:topic=duties far be	-20
o:topic=duties far between	13
o:topic=duties far from	15
o:topic=duties far from ahead	17
o:topic=duties far gone	-13
o:topic=duties far the	-15
o:topic=duties far the ahead	-14
o:topic=duties from	8
o:topic=duties from ahead	13
o:topic=duties from gone	-14
o:topic=duties gone	-45
o:topic=duties monday,	14
o:topic=duties monday, ahead	14
o:topic=duties of	18
o:topic=duties of ahead	20
o:topic=duties on gone	-10
o:topic=duties put	-9
o:topic=duties saturday,	10
o:topic=duties saturday, ahead	10
o:topic=duties say	18
o:topic=duties since	-9
o:topic=duties the	9
o:topic=duties the ahead	10
o:topic=duties wednesday,	19
o:topic=duties wednesday, ahead	19
o:topic=fees	-12
o:topic=fees ahead	-11
o:topic=longer	-21
o:topic=longer ahead	-17
o:topic=longer far	-11
o:topic=longer far ahead	-10
o:topic=meeting	-26
o:topic=meeting ahead	-14
o:topic=meeting far	-16
o:topic=meeting far ahead	-12
o:topic=meeting far no verb	-11
o:topic=meeting gone	-15
o:topic=meeting meet	-23
o:topic=meeting on	-18
o:topic=meeting on ahead	-12
o:topic=none 	-19
o:topic=none  ahead	-13
o:topic=none ahead	22
o:topic=none gone	-17
o:topic=none leave	10
o:topic=none on	15
o:topic=none on ahead	17
o:topic=none pay	-23
o:topic=none the	10
o:topic=none the ahead	11
o:topic=none today	-25
o:topic=procedure before	14
o:topic=procedure before ahead	15
o:topic=procedure far	20
o:topic=procedure far ahead	22
o:topic=procedure far begin	13
o:topic=procedure far on	9
o:topic=procedure far on ahead	9
o:topic=sale	-13
o:topic=sale ahead	-12
o:topic=signing	-13
o:topic=signing begin	-22
o:topic=signing by	13
o:topic=signing by ahead	13
o:topic=signing friday,	11
o:topic=signing no verb	10
o:topic=signing on	-10
o:topic=signing on ahead	-6
o:topic=signing sign	-18
o:topic=truce agree	-18
o:topic=truce ahead	17
o:topic=truce be	-13
o:topic=truce begin	17
o:topic=truce end	-21
o:topic=truce far	28
o:topic=truce far 	14
o:topic=truce far  ahead	16
o:topic=truce far ahead	26
o:topic=truce far begin	17
o:topic=truce far no verb	23
o:topic=truce far on	14
o:topic=truce far on gone	13
o:topic=truce far the ahead	10
o:topic=truce for	11
o:topic=truce for ahead	11
o:topic=truce from	24
o:topic=truce from ahead	26
o:topic=truce gone	-36
o:topic=truce on ahead	11
o:topic=truce on gone	-11
o:topic=truce other	11
o:topic=truce put	15
o:topic=truce sign	19
o:topic=truce starts	13
o:topic=truce to	-22
o:topic=truce to ahead	-20
o:topic=truce until	-25
o:topic=truce until ahead	-23
o:topic=truce wednesday,	-7
o:topic=truce wednesday, ahead	-7
o:vote on ahead	-10
on record CN,US 2025-05-14	25
on record CN,US 2025-05-14 2025 I	25
on record CN,US 2025-08-12	-18
on record CN,US 2025-08-12 2025 II	-12
on record CN,US 2025-10-14	-10
on record CN,US 2025-10-14 2025 II	-10
on record CN,US 2025-11-01	-35
on record CN,US 2025-11-01 2025 II	-35
on record CN,US 2025-11-08	-10
on record CN,US 2025-11-08 2025 II	-10
on record CN,US 2025-11-10	-7
on record CN,US 2025-11-10 2025 II	-6
on record CN,US 2026-02-24	-30
on record CN,US 2026-02-24 2026 I	-30
on record CN,US 2026-05-14	-23
on record CN,US 2026-05-14 2025 I	-12
on record CN,US 2026-05-14 2025 II	-11
on record CN,US 2026-09-03	-9
on record CN,US 2026-09-03 2026 II	-9
on record CN,US 2026-11-10	-23
on record CN,US 2026-11-10 2026 II	-12
on record EU,US 2025-08-07	-13
on record EU,US 2025-08-07 2025 II	-13
on record EU,US 2025-09-01	-13
on record EU,US 2025-09-01 2025 II	-13
pc0=bear	-13
pc0=begin	15
pc0=down	12
pc0=say	-14
pc0=sign	-8
pc0=stay	-10
pc0=target	-13
pc1=agree	15
pc1=begin	19
pc1=down	19
pc1=propose	8
pc1=say	-14
pc1=stay	-17
pc1=target	-15
pct0=agree perfect	-9
pct0=agree present	14
pct0=bear past	-11
pct0=begin modal	13
pct0=begin present	13
pct0=down future	14
pct0=down present	16
pct0=impose past	13
pct0=impose perfect	-11
pct0=sign perfect	-11
pct0=suspend present-passive	11
pct1=agree participle-passive	17
pct1=agree present	14
pct1=begin modal	13
pct1=begin present	15
pct1=down future	14
pct1=down participle-passive	11
pct1=down present	16
pct1=impose participle-passive	15
pct1=propose perfect	15
pct1=sign perfect	-10
pct1=suspend present-passive	11
phas-infinitive	-16
phas-perfect	-22
phas-pluperfect	-9
phas-present	-11
pt0=modal	15
pt0=modal-passive	-10
pt0=past-passive	-11
pt0=perfect	-18
pt1=infinitive	-14
pt1=modal	15
pt1=modal-passive	-9
pt1=past	-9
pt1=past-passive	-11
pv0=agree	12
pv0=get	-13
pv0=have	-22
pv0=lower	15
pv0=offer	-12
pv0=other	-16
pv0=propose	15
pv0=put	-10
pv0=settle	9
pv0=shelve	13
pv0=sign	-24
pv1-none	-16
pv1=agree	15
pv1=have	-20
pv1=introduce	13
pv1=lower	16
pv1=other	-14
pv1=pay	-14
pv1=propose	12
pv1=put	-10
pv1=settle	19
pv1=shelve	13
pv1=sign	-18
pv2-none	-16
pvt0=agree past	18
pvt0=be present	9
pvt0=come present	11
pvt0=have present	-18
pvt0=lower future	20
pvt0=offer perfect	-12
pvt0=other present	-9
pvt0=pay present	-12
pvt0=prolong modal	10
pvt0=propose perfect	13
pvt0=put present	-9
pvt0=sign past	-18
pvt1=agree past	12
pvt1=be present	10
pvt1=come present	11
pvt1=have present	-16
pvt1=lower future	20
pvt1=other present	-9
pvt1=pay participle	-12
pvt1=pay present	-12
pvt1=prolong modal	10
pvt1=propose perfect	13
pvt1=put present	-9
pvt1=sign past	-18
q:!	10
q:.	-20
q::	14
q:<day-gone>	24
q:<duty>	-10
q:<level-noun>	-23
q:<level>	12
q:<money>	-17
q:<month-ahead>	-11
q:<name>	-14
q:<not>	-29
q:<office>	19
q:<organisation>	-41
q:<person>	20
q:<seat>	-28
q:<sender>	-31
q:<span>	-22
q:<v-bear>	18
q:<v-down>	20
q:<v-impose>	-22
q:<v-propose>	14
q:<v-sell>	-36
q:<v-stay>	9
q:<v-target>	14
q:?	22
q:about	-17
q:adopt	-10
q:afterward	9
q:again	-10
q:agreement	-35
q:all	-11
q:an	-27
q:answer	-16
q:are	-29
q:arrangement	10
q:article	9
q:asean	11
q:asleep	9
q:asparagu	9
q:avocado	-15
q:back	11
q:bean	12
q:because	-12
q:been	23
q:between	-11
q:bin	-12
q:by	10
q:can	-10
q:car	-18
q:cashew	10
q:cement	17
q:charge	14
q:cheese	13
q:christma	-14
q:circuit	10
q:clear	12
q:closed	10
q:cocoa	22
q:colleague	14
q:come	10
q:commerce	-22
q:cut	13
q:da	12
q:declare	-9
q:decree	-12
q:did	11
q:dispute	21
q:doe	-11
q:done	10
q:draft	11
q:each	-14
q:exchanged	12
q:fentanyl	-14
q:fourth	15
q:from	10
q:geneva	-14
q:half	-9
q:hand	-14
q:happen	10
q:he	-10
q:here	-30
q:his	-12
q:hope	20
q:hour	-7
q:if	-19
q:import	-14
q:importer	9
q:impose	-18
q:initial	-10
q:instead	11
q:it	12
q:joint	-14
q:josé	11
q:karachi	9
q:lamb	-15
q:last	-16
q:less	9
q:long	10
q:member	-20
q:minister	-18
q:more	-13
q:most	-18
q:mr	-12
q:nang	13
q:next	-13
q:night	15
q:not	-24
q:note	13
q:number	-12
q:on	-12
q:onion	11
q:or	-12
q:orange	13
q:origin	18
q:other	-14
q:our	15
q:pact	-11
q:paper	10
q:period	20
q:price	-9
q:printed	10
q:proclamation	-29
q:publish	-21
q:pump	15
q:put	-25
q:rate	-20
q:ratify	9
q:reciprocal	-17
q:reply	11
q:same	6
q:secretary	9
q:section	-18
q:sesame	9
q:set	-10
q:settle	10
q:ship	-15
q:shook	-13
q:should	-11
q:sit	10
q:squid	10
q:state	-11
q:statement	-14
q:statu	14
q:steel	-13
q:subject	19
q:surcharge	-19
q:suspension	20
q:take	-44
q:tariff	-21
q:tax	-11
q:tea	-9
q:than	-10
q:that	-12
q:their	15
q:they	-33
q:thing	-11
q:three	-17
q:through	-11
q:toy	10
q:transit	9
q:truce	23
q:truth	12
q:under	-24
q:up	-27
q:vice	-11
q:we	18
q:wednesday	12
q:week	-13
q:were	-22
q:what	-20
q:will	17
q:wine	9
q:with	12
q:within	-14
q:would	16
q:write	-12
q:yes	-10
q:you	13
q:—	-6
qt=pluperfect	12
r1=, & d:ahead	17
r1=, & d:gone	-12
r1=. & d:ahead	17
r1=. & d:gone	-23
r1=<end>	-15
r1=<end> & d:gone	-33
r1=<end> & d:today	-27
r1=<seat>	11
r1=<seat> & d:ahead	11
r1=?	12
r1=? & d:ahead	13
r1=a	-18
r1=a & d:ahead	-17
r1=and & d:ahead	11
r1=and & d:gone	-10
r1=at	-13
r1=at & d:ahead	-11
r1=in	-24
r1=in & d:ahead	-21
r1=instead	9
r1=instead & d:ahead	9
r1=of	-12
r1=of & d:ahead	-11
r1=on	18
r1=on & d:ahead	19
r1=pay	10
r1=pay & d:ahead	11
r1=that	-13
r1=there	-12
r1=there & d:ahead	-12
r1=to	8
r1=to & d:ahead	11
r1=unless	-10
r1=unless & d:ahead	-10
r2="	-16
r2='s	9
r2=<day-ahead>	15
r2=<day-today>	-10
r2=<duty>	21
r2=<end>	-11
r2=<level-noun>	11
r2=<level>	-14
r2=<not>	-15
r2=<office>	13
r2=<quality>	-13
r2=<seat>	-16
r2=<v-end>	9
r2=<v-impose>	-9
r2=<v-say>	21
r2=<v-stay>	12
r2=<v-target>	14
r2=and	-10
r2=duty	17
r2=expire	14
r2=for	36
r2=in	-27
r2=instead	9
r2=may	-16
r2=on	-10
r2=provided	15
r2=right	11
r2=run	13
r2=say	26
r2=tea	12
r2=that	-14
r2=to	-19
r2=unless	-11
r2=will	21
r2=would	-13
r3='s	9
r3=,	9
r3=:	-24
r3=<end>	-23
r3=<name>	-24
r3=<quality>	-29
r3=<span>	17
r3=<v-end>	-10
r3=<v-impose>	21
r3=<v-up>	-15
r3=agree	10
r3=announce	14
r3=arrangement	-10
r3=as	16
r3=at	-10
r3=both	12
r3=charge	-9
r3=cost	11
r3=from	-16
r3=go	-12
r3=have	-11
r3=in	-10
r3=of	12
r3=then	9
r3=through	12
r3=to	15
r3=would	11
r4=.	12
r4=<day-ahead>	10
r4=<day-gone>	14
r4=<end>	-33
r4=<level>	-12
r4=<not>	11
r4=<number>	16
r4=<quality>	-26
r4=<v-bear>	-16
r4=<v-begin>	20
r4=<v-end>	19
r4=<v-say>	-15
r4=<v-suspend>	-14
r4=<v-target>	-19
r4=a	-8
r4=as	-11
r4=be	9
r4=been	-9
r4=by	-13
r4=charge	-14
r4=end	9
r4=first	9
r4=from	18
r4=go	9
r4=have	10
r4=if	16
r4=is	-21
r4=last	-12
r4=long	9
r4=nothing	15
r4=now	9
r4=of	15
r4=paper	10
r4=pay	-12
r4=same	9
r4=th	8
r4=the	11
r4=until	9
r4=wheat	-10
r4=will	-35
r4=withdraw	11
r4=would	-10
r=, "	-9
r=, <level>	10
r=, <name>	9
r=, <person>	13
r=, <quality>	-12
r=, <span>	-12
r=, and	-17
r=, at	11
r=, for	37
r=, in	-21
r=, instead	9
r=, provided	15
r=, say	21
r=, that	-16
r=, unless	-11
r=: <level>	-23
r=: <quality>	10
r=: the	15
r=<end> <end>	-15
r=<level> on	-15
r=<name> is	12
r=<name> take	-16
r=? <end>	12
r=and <day-ahead>	12
r=and expire	14
r=and run	15
r=and to	-12
r=and we	10
r=if it	12
r=instead of	9
r=is not	8
r=it would	-16
r=on .	15
r=the <name>	-13
r=the <quality>	-17
r=the duty	14
r=to <day-gone>	12
r=to the	15
r=until <day-ahead>	9
s:"	12
s:*	13
s:,	-11
s:.	-20
s:/	11
s:;	-17
s:<agent>	-14
s:<day-gone>	-43
s:<day-today>	-11
s:<gate>	-21
s:<goods-amount>	-14
s:<goods>	12
s:<level-noun>	-12
s:<level>	-15
s:<money>	-42
s:<month-ahead>	-61
s:<month-gone>	-12
s:<month-today>	-12
s:<not>	-9
s:<number>	15
s:<person>	-16
s:<quality>	19
s:<seat>	16
s:<sender>	-24
s:<span>	38
s:<taker>	-24
s:<v-agree>	16
s:<v-buy>	-39
s:<v-deny>	-12
s:<v-end>	-10
s:<v-impose>	-15
s:<v-lack>	-21
s:<v-renew>	-23
s:<v-say>	-12
s:<v-sell>	-18
s:<v-up>	-17
s:[	20
s:]	20
s:abolish	-12
s:about	-10
s:above	-12
s:after	-30
s:again	-23
s:agree	21
s:agreement	-18
s:aircraft	-12
s:already	-10
s:also	-14
s:amnesty	-12
s:among	-11
s:an	-21
s:and	12
s:any	-16
s:apple	-14
s:apply	4
s:approval	16
s:are	-10
s:arrive	24
s:as	10
s:back	14
s:banana	-28
s:because	-13
s:become	-14
s:begin	24
s:between	-11
s:bicycle	-15
s:black	13
s:both	25
s:buy	-8
s:by	-14
s:cairn	11
s:can	9
s:car	-12
s:carry	18
s:cement	-15
s:ceramic	-17
s:change	-20
s:charge	-11
s:close	-10
s:coffee	20
s:collect	-5
s:come	-24
s:company	-19
s:condition	14
s:consent	12
s:control	-18
s:copper	11
s:cork	-20
s:cotonou	9
s:could	-24
s:country	-24
s:course	17
s:cover	10
s:d	11
s:date	18
s:deal	-14
s:declaration	12
s:did	-20
s:draft	25
s:drone	-9
s:drop	9
s:due	-38
s:earth	-17
s:eastern	-11
s:economic	19
s:ecuadorean	10
s:effect	14
s:either	9
s:end	-15
s:evening	-11
s:export	-15
s:extension	-11
s:face	-15
s:farm	-13
s:fee	-26
s:fentanyl	-10
s:ferro	17
s:fibre	10
s:flat	9
s:follow	-10
s:footwear	13
s:force	11
s:found	-10
s:fourth	-9
s:free	-20
s:freeze	12
s:from	30
s:gear	14
s:get	-25
s:given	12
s:glassware	10
s:go	-11
s:god	14
s:good	-15
s:government	13
s:grand	12
s:grape	17
s:had	-18
s:half	16
s:have	-10
s:here	20
s:higher	-10
s:history	13
s:honey	17
s:horse	13
s:hour	-16
s:house	15
s:hundred	10
s:i	10
s:if	13
s:import	-20
s:impose	-21
s:increase	10
s:instead	16
s:introduce	18
s:its	-9
s:joint	-11
s:knitwear	9
s:know	-15
s:kuala	8
s:last	18
s:later	-10
s:law	-12
s:legal	14
s:lentil	11
s:levy	17
s:licence	-16
s:like	-12
s:list	-14
s:longer	21
s:maize	10
s:make	-22
s:may	-12
s:meanwhile	-11
s:medicine	-9
s:minister	14
s:mirror	10
s:monday	19
s:month	-12
s:mr	-16
s:must	-22
s:my	-14
s:nagoya	-11
s:named	-9
s:negotiation	-12
s:nobody	-13
s:non	14
s:nothing	-16
s:notice	-17
s:nought	9
s:now	-13
s:of	-19
s:off	-15
s:offer	-10
s:oil	-22
s:on	-13
s:once	30
s:one	12
s:onion	-10
s:orange	-13
s:order	-13
s:ordinary	-22
s:origin	14
s:other	-16
s:our	19
s:out	-6
s:outline	9
s:own	-19
s:paper	14
s:parcel	-12
s:parliament	-12
s:pay	-13
s:percent	10
s:period	29
s:pickup	11
s:place	13
s:port	-17
s:price	-15
s:proclamation	-22
s:product	-32
s:propose	11
s:provide	11
s:provided	12
s:publish	11
s:put	-19
s:péc	11
s:q	-11
s:quarrel	11
s:quinoa	13
s:raise	-21
s:rare	-17
s:rate	8
s:recess	11
s:refrain	10
s:refund	-17
s:renew	-11
s:reporter	-12
s:resolution	12
s:rice	14
s:rotterdam	11
s:rum	10
s:run	19
s:salt	-27
s:sawn	-13
s:second	24
s:section	-19
s:send	13
s:settle	19
s:shall	14
s:shelve	12
s:ship	-30
s:side	-9
s:sign	-10
s:since	-19
s:sit	-18
s:soybean	-29
s:spring	9
s:standstill	9
s:start	19
s:step	-13
s:stop	23
s:successor	10
s:surcharge	-12
s:surtax	14
s:table	13
s:take	19
s:talk	-17
s:tariff	-39
s:taro	27
s:tax	24
s:telephone	11
s:term	-11
s:text	13
s:th	11
s:that	12
s:the	-23
s:them	-10
s:then	-11
s:they	-11
s:three	11
s:through	18
s:thu	-10
s:thursday	-11
s:timber	-19
s:tomatoe	11
s:too	-9
s:tool	12
s:top	-14
s:town	11
s:trade	17
s:trial	-15
s:tuna	9
s:two	-20
s:unless	-26
s:until	-22
s:up	-29
s:us	-16
s:valid	23
s:vessel	-9
s:visit	-15
s:vote	-7
s:walnut	10
s:was	-18
s:water	-13
s:week	-6
s:welcome	9
s:were	-19
s:what	-24
s:wheat	-19
s:who	-17
s:willing	14
s:wine	-11
s:withdraw	10
s:without	-15
s:wool	30
s:word	14
s:worth	-12
s:yarn	12
s:zinc	12
s:•	-12
sa:"	13
sa:" is	9
sa:'s <level>	10
sa:'s government	10
sa:'s trade	14
sa:*	10
sa:, <name>	13
sa:, <quality>	-25
sa:, a	-10
sa:, after	-13
sa:, but	14
sa:, for	27
sa:, has	13
sa:, in	-15
sa:, instead	14
sa:, it	-12
sa:, provided	13
sa:, say	23
sa:, that	-22
sa:, then	-10
sa:, to	-16
sa:, unless	-11
sa:, until	-10
sa:, up	-11
sa:, where	15
sa:, which	-13
sa:, would	14
sa:.	-21
sa:. *	10
sa:: <number>	-20
sa:: <quality>	10
sa:: the	19
sa:; <quality>	13
sa:; it	-8
sa:<agent>	16
sa:<day-ahead>	11
sa:<day-ahead> ,	9
sa:<day-ahead> .	29
sa:<day-gone>	13
sa:<day-gone> .	-9
sa:<day-today>	15
sa:<day-today> .	22
sa:<gate>	-7
sa:<goods-amount>	-9
sa:<level-noun>	13
sa:<level> )	11
sa:<level> ,	-32
sa:<level> <day-today>	17
sa:<level> at	-9
sa:<level> here	16
sa:<level> in	23
sa:<level> instead	9
sa:<level> on	-10
sa:<level> tariff	12
sa:<money>	-14
sa:<month-ahead>	-13
sa:<month-gone> ,	11
sa:<name>	15
sa:<name> 's	10
sa:<name> .	10
sa:<name> <level>	-24
sa:<name> <number>	9
sa:<name> its	14
sa:<name> pay	20
sa:<not>	-7
sa:<number>	15
sa:<number> )	-16
sa:<number> :	-13
sa:<number> of	21
sa:<number> on	13
sa:<number> th	11
sa:<organisation> .	-11
sa:<person>	-26
sa:<person> and	-10
sa:<person> say	-14
sa:<points>	15
sa:<quality> beef	18
sa:<quality> copper	13
sa:<quality> good	-20
sa:<quality> origin	14
sa:<quality> rice	14
sa:<seat> take	11
sa:<sender>	-22
sa:<span>	11
sa:<span> ,	11
sa:<span> .	26
sa:<span> later	-14
sa:<v-buy>	-23
sa:<v-renew>	-22
sa:<v-return>	18
sa:<v-stay>	28
sa:<v-up>	-9
sa:a	-16
sa:a <level>	16
sa:a <quality>	-9
sa:a period	28
sa:about	-10
sa:after	-30
sa:again	-16
sa:again .	-15
sa:agreement	-14
sa:an	-20
sa:and <day-ahead>	11
sa:and <level>	-31
sa:and <number>	-8
sa:and a	-13
sa:and date	11
sa:and expire	14
sa:and it	25
sa:and run	19
sa:and the	9
sa:and to	-12
sa:another	-12
sa:any	-9
sa:apply	15
sa:are	-8
sa:are not	-9
sa:are suspend	-10
sa:arrangement	-13
sa:arrive in	10
sa:as well	-14
sa:at <number>	-15
sa:back	9
sa:back at	10
sa:be <number>	13
sa:be suspend	15
sa:because	-11
sa:been take	12
sa:been withdraw	16
sa:before	-10
sa:before .	-12
sa:begin	24
sa:begin ,	12
sa:begin .	20
sa:between	-23
sa:black	13
sa:by	-22
sa:by <name>	9
sa:by then	-12
sa:call	-10
sa:car	-10
sa:ceylon	12
sa:cheese	-13
sa:cod	8
sa:coffee	15
sa:collect	-17
sa:collect .	-14
sa:come	-10
sa:conclude in	10
sa:condition	14
sa:copper	10
sa:cost	12
sa:cotton	-9
sa:country	-15
sa:course	17
sa:custom house	11
sa:date	16
sa:did	-12
sa:doe likewise	11
sa:draft	19
sa:due	-12
sa:each	-16
sa:ecuadorean	10
sa:either	8
sa:end .	-20
sa:end with	9
sa:enter	-13
sa:everything	12
sa:everything .	14
sa:expire	11
sa:expire on	13
sa:farm	-10
sa:for	13
sa:for <span>	29
sa:for a	20
sa:for the	-14
sa:free	-18
sa:from	-22
sa:from <day-ahead>	-26
sa:from <name>	-21
sa:go	-10
sa:god	14
sa:good	-7
sa:good of	21
sa:government	14
sa:grape	9
sa:had	-10
sa:has	28
sa:has been	14
sa:have	11
sa:have been	-11
sa:have pay	10
sa:have run	17
sa:here	15
sa:here .	11
sa:hold .	10
sa:house	10
sa:house .	12
sa:if it	10
sa:if no	9
sa:in	7
sa:in <name>	28
sa:in kuala	10
sa:in the	-14
sa:initial	10
sa:initial in	11
sa:instead	21
sa:instead of	18
sa:into	-14
sa:is	-9
sa:is sign	9
sa:is the	-16
sa:it go	12
sa:it has	22
sa:it may	-9
sa:it on	10
sa:it pay	-11
sa:it was	-13
sa:it would	-9
sa:kava	-13
sa:kuala	10
sa:last until	23
sa:leave	-13
sa:lentil	12
sa:likewise .	10
sa:longer	23
sa:machine	-16
sa:make	-11
sa:may	-10
sa:meanwhile	-10
sa:minister	18
sa:minister ,	11
sa:most	-20
sa:most <quality>	-10
sa:night	-12
sa:no	19
sa:no longer	25
sa:nobody	-9
sa:not agree	11
sa:not collect	-12
sa:nothing move	11
sa:now .	-14
sa:of <level>	6
sa:of <number>	11
sa:of <span>	17
sa:of trade	13
sa:off	-10
sa:olive	10
sa:on .	12
sa:on <day-ahead>	-18
sa:on <day-gone>	9
sa:on <day-today>	12
sa:on <quality>	15
sa:once	24
sa:once more	13
sa:or	-10
sa:ordinary	-14
sa:origin	13
sa:originating	10
sa:originating in	10
sa:other	-13
sa:paper that	11
sa:part	-12
sa:period	27
sa:period of	28
sa:product	-10
sa:provided	13
sa:provided that	13
sa:put	-12
sa:rate	15
sa:rate .	10
sa:refrain	10
sa:refrain from	10
sa:refund	-11
sa:rice	10
sa:round	-19
sa:run	20
sa:run out	-16
sa:run to	13
sa:run until	8
sa:salt	-17
sa:say .	-14
sa:say the	13
sa:say until	-14
sa:sign	13
sa:sign in	10
sa:soybean	-18
sa:special	-17
sa:special duty	-17
sa:spring	13
sa:spring .	12
sa:stand	13
sa:stand .	9
sa:standstill	8
sa:successor	11
sa:sugar	-11
sa:take <number>	11
sa:tariff	-13
sa:tariff ,	13
sa:taro	13
sa:tax	15
sa:tax on	16
sa:th	11
sa:that <name>	10
sa:that is	-22
sa:that it	-7
sa:that of	12
sa:that the	18
sa:that was	10
sa:the	17
sa:the <day-ahead>	30
sa:the <name>	-14
sa:the <number>	7
sa:the <office>	-13
sa:the <organisation>	10
sa:the <person>	-9
sa:the arrangement	-10
sa:the duty	14
sa:the first	8
sa:the new	10
sa:the paper	10
sa:the word	9
sa:their	-18
sa:them	-18
sa:then	-12
sa:then .	-14
sa:there .	-10
sa:those	-11
sa:through	17
sa:thu	-9
sa:till	11
sa:timber	-14
sa:time	-32
sa:time .	-13
sa:to <day-ahead>	11
sa:to <day-gone>	18
sa:to a	-13
sa:to say	-16
sa:to stand	9
sa:to the	35
sa:trade	23
sa:trade minister	13
sa:truce	-15
sa:truce .	-14
sa:truce between	-8
sa:truce that	10
sa:truck	10
sa:two	-18
sa:under	-12
sa:unless	-23
sa:up	-22
sa:up from	-14
sa:us	-10
sa:valid	14
sa:week	-11
sa:well	-15
sa:what	-28
sa:wheat	-18
sa:where	15
sa:which the	16
sa:will	-8
sa:will be	15
sa:will charge	-20
sa:willing	14
sa:wine	-10
sa:with	-20
sa:with <name>	-13
sa:with the	13
sa:withdraw	13
sa:without	-16
sa:word	16
sa:word "	9
sa:would be	-15
sa:would have	19
sa:would last	11
sa:year <number>	9
sa:you	-11
sa:zinc	12
sb:" our	11
sb:'s <number>	9
sb:'s duty	-22
sb:) —	8
sb:*	13
sb:, <name>	-11
sb:, <points>	-10
sb:, agree	16
sb:, and	-10
sb:, as	-12
sb:, begin	16
sb:, both	16
sb:, for	-15
sb:, from	14
sb:, in	-30
sb:, of	10
sb:, on	20
sb:, say	-14
sb:, settle	10
sb:, to	-14
sb:, until	-12
sb:, which	-19
sb:, with	12
sb:- a	14
sb:- and	11
sb:. it	11
sb:. on	-14
sb:/	11
sb:/ the	-10
sb:: <level>	-22
sb:: <span>	23
sb:: duty	-11
sb:: for	-13
sb:: if	12
sb:: on	10
sb:: three	13
sb:;	-17
sb:<agent>	-47
sb:<day-ahead>	-10
sb:<day-ahead> and	-15
sb:<day-gone> <person>	-10
sb:<day-gone> the	-10
sb:<day-gone> we	12
sb:<day-today> ,	17
sb:<day-today> with	17
sb:<goods>	8
sb:<level-noun>	-48
sb:<level>	-24
sb:<level> ,	-40
sb:<level> on	-13
sb:<level> tax	14
sb:<level> to	-12
sb:<level> until	-10
sb:<money>	-28
sb:<month-gone> is	12
sb:<name> 's	-31
sb:<name> ,	-9
sb:<name> are	-12
sb:<name> for	12
sb:<name> slap	13
sb:<name> to	20
sb:<name> will	21
sb:<name> —	-25
sb:<number>	-9
sb:<number> ,	-21
sb:<number> :	16
sb:<number> <name>	-12
sb:<number> and	9
sb:<number> of	-10
sb:<number> on	21
sb:<number> there	17
sb:<organisation>	-9
sb:<organisation> has	-19
sb:<organisation> in	16
sb:<organisation> say	-10
sb:<person> ,	-22
sb:<person> :	26
sb:<person> and	-18
sb:<person> had	-12
sb:<person> in	11
sb:<person> sign	-15
sb:<points>	-20
sb:<points> for	-15
sb:<quality> coffee	-10
sb:<quality> duty	15
sb:<quality> one	9
sb:<quality> rubber	11
sb:<quality> ship	-11
sb:<quality> tea	8
sb:<seat>	18
sb:<seat> and	11
sb:<seat> for	10
sb:<span>	35
sb:<span> ,	42
sb:<span> and	-12
sb:<span> at	9
sb:<span> begin	-10
sb:<span> from	25
sb:<span> suspension	11
sb:<span> tariff	11
sb:<span> truce	-14
sb:<taker>	-13
sb:<v-agree>	14
sb:<v-begin>	15
sb:<v-buy>	-21
sb:<v-end>	-29
sb:<v-lack>	-10
sb:<v-return>	-25
sb:<v-say>	-21
sb:<v-sell>	-13
sb:<v-stay>	-36
sb:<v-target>	-23
sb:<v-threaten>	-20
sb:<v-up>	-11
sb:[	20
sb:]	20
sb:a	17
sb:a second	15
sb:a signature	11
sb:a suspension	12
sb:a tariff	-12
sb:a third	9
sb:a truce	12
sb:accord ,	10
sb:agree	21
sb:agree on	8
sb:agree that	17
sb:agree to	23
sb:also	-11
sb:amnesty	-12
sb:and -	11
sb:and <level>	16
sb:and <name>	23
sb:and <person>	-25
sb:and <seat>	-9
sb:and from	16
sb:and i	19
sb:and will	-15
sb:announce	-14
sb:announce in	-10
sb:another <span>	14
sb:answer	-16
sb:apple	-11
sb:apply from	-20
sb:are suspend	-20
sb:are to	-12
sb:arrive	18
sb:arrive before	10
sb:as	11
sb:as from	-13
sb:as of	27
sb:at a	22
sb:at the	-12
sb:away	10
sb:back to	14
sb:banana	-19
sb:be <number>	-17
sb:be lower	11
sb:bear	10
sb:bear <level>	11
sb:been	-8
sb:before the	-12
sb:begin	14
sb:begin on	19
sb:both	22
sb:both were	11
sb:but	-10
sb:by telephone	10
sb:cairn	11
sb:can	13
sb:carry	12
sb:carry on	14
sb:ceramic	-15
sb:change	-14
sb:charge	-14
sb:charge <level>	-17
sb:collect from	12
sb:come	-15
sb:come down	14
sb:come into	-11
sb:company	-10
sb:consent	12
sb:consent ,	14
sb:control	-12
sb:cotonou	9
sb:cotonou ,	9
sb:cotton	9
sb:could	-15
sb:counted	14
sb:counted from	14
sb:country	-12
sb:custom	-10
sb:d	12
sb:date from	-12
sb:day are	10
sb:decision of	9
sb:down	15
sb:down from	24
sb:drop to	14
sb:due	-25
sb:due to	-10
sb:duty begin	12
sb:duty down	11
sb:duty from	-8
sb:duty of	-9
sb:effect	15
sb:end	-18
sb:end on	-11
sb:enter <name>	-18
sb:enter into	11
sb:everything	-10
sb:exist	10
sb:expect	-13
sb:expire	-16
sb:expire on	-12
sb:face	-11
sb:fee	-24
sb:fee on	-13
sb:fentanyl	-11
sb:fentanyl duty	-11
sb:flat	10
sb:footwear	14
sb:for <name>	-10
sb:for <span>	14
sb:for the	-18
sb:force	10
sb:force on	9
sb:four	12
sb:freeze	13
sb:from	31
sb:from <day-ahead>	-11
sb:from <name>	19
sb:from <number>	13
sb:from next	11
sb:from the	23
sb:geneva	-10
sb:get	-17
sb:give	9
sb:give its	14
sb:glass	8
sb:go back	13
sb:go on	-14
sb:good ,	-10
sb:good from	-15
sb:good go	11
sb:good that	8
sb:good will	8
sb:grape	8
sb:had	-13
sb:half	10
sb:happen on	12
sb:has	-22
sb:has agree	10
sb:has been	-18
sb:has offer	-12
sb:has propose	11
sb:have	-33
sb:have been	-14
sb:he	-12
sb:history	14
sb:honey	18
sb:hundred	10
sb:i	12
sb:i .	12
sb:i can	11
sb:if the	12
sb:import	-10
sb:impose	-17
sb:in	-17
sb:in <seat>	26
sb:in a	-13
sb:in cairn	11
sb:in rotterdam	13
sb:increase	10
sb:instead	-8
sb:introduce	12
sb:is a	21
sb:is for	10
sb:is not	-9
sb:is the	9
sb:it 's	32
sb:it ,	-16
sb:it apply	-10
sb:it enter	16
sb:it run	-10
sb:it was	-19
sb:it will	15
sb:its <level>	14
sb:its consent	13
sb:know	-11
sb:lapse	-9
sb:last	12
sb:last <span>	13
sb:last until	-11
sb:later	-11
sb:leave	11
sb:leave of	11
sb:legal	14
sb:levy	13
sb:levy on	12
sb:lower duty	12
sb:lower on	11
sb:machine	12
sb:machine tool	13
sb:make	-13
sb:minister of	-10
sb:monday	22
sb:monday ,	26
sb:morning	9
sb:morning ,	11
sb:mr	-14
sb:mr <person>	-10
sb:must	-10
sb:nagoya	-11
sb:nagoya ,	-11
sb:new one	12
sb:new tariff	-11
sb:next friday	11
sb:next monday	12
sb:no	-7
sb:non	14
sb:non -	14
sb:not	22
sb:note	7
sb:note of	12
sb:nothing	-10
sb:notice	-11
sb:now	-40
sb:of	-13
sb:of <level>	-25
sb:of <name>	-27
sb:of <span>	16
sb:of its	-11
sb:of trade	-11
sb:of which	19
sb:offer to	-12
sb:oil	-16
sb:on <day-gone>	15
sb:on <day-today>	14
sb:on <name>	-14
sb:on banana	-12
sb:on cotton	18
sb:on for	16
sb:on monday	10
sb:on rice	13
sb:on the	10
sb:once	9
sb:one	17
sb:other 's	9
sb:our	14
sb:outline	9
sb:over	11
sb:own	-14
sb:pay	-13
sb:percent	13
sb:place	9
sb:port	-17
sb:port fee	-10
sb:present	-14
sb:president	-13
sb:proclamation	-14
sb:product	-22
sb:propose	12
sb:propose a	11
sb:propose an	-12
sb:propose that	16
sb:provide	11
sb:provide for	12
sb:publish	12
sb:publish in	12
sb:pump	-8
sb:put to	11
sb:q	-11
sb:q :	-10
sb:quinoa	13
sb:raise	-15
sb:recess	11
sb:reduce	-13
sb:resolution	12
sb:return	-15
sb:rotterdam	13
sb:rubber	11
sb:rum	11
sb:run out	-14
sb:salt	-12
sb:same	-12
sb:say on	-14
sb:say to	9
sb:second	23
sb:second ,	16
sb:second is	9
sb:section	-12
sb:section <number>	-12
sb:set	-23
sb:settle	17
sb:settle at	11
sb:settle for	10
sb:shall	18
sb:shelve	13
sb:ship	-27
sb:shipment	10
sb:should	10
sb:should the	14
sb:sign	-25
sb:sign ,	-9
sb:sign in	-11
sb:sign on	-22
sb:since	-35
sb:slap	11
sb:slap on	13
sb:special	17
sb:special duty	17
sb:start	21
sb:start on	15
sb:state	-13
sb:stay	-13
sb:step	-11
sb:stop	25
sb:stop charge	9
sb:sugar	13
sb:sugar and	15
sb:surcharge	-16
sb:surtax	14
sb:suspend from	9
sb:suspend its	-10
sb:suspend the	9
sb:suspension that	11
sb:table	15
sb:table :	9
sb:take	18
sb:take on	12
sb:tariff	-35
sb:tariff of	-16
sb:tariff on	-22
sb:taro	17
sb:tax	12
sb:telephone	15
sb:telephone ,	12
sb:tell you	11
sb:that	14
sb:that <name>	27
sb:that arrive	10
sb:that enter	9
sb:that from	17
sb:that start	10
sb:that take	-12
sb:that was	-13
sb:that were	-12
sb:the	-12
sb:the <day-gone>	11
sb:the <level>	-12
sb:the <name>	-11
sb:the <quality>	11
sb:the <span>	11
sb:the additional	-11
sb:the agreement	-12
sb:the decision	9
sb:the fentanyl	-11
sb:the morning	11
sb:the non	14
sb:the protocol	10
sb:the rest	-9
sb:the result	10
sb:the same	-12
sb:the second	13
sb:the special	14
sb:the statement	12
sb:the tariff	-15
sb:the third	-12
sb:their duty	14
sb:their truce	-17
sb:them ,	10
sb:there	15
sb:they settle	10
sb:threaten	-14
sb:three	11
sb:three ,	13
sb:thursday	-9
sb:till	-9
sb:time	17
sb:time in	14
sb:to <level>	20
sb:to <number>	-23
sb:to begin	14
sb:to four	14
sb:to run	15
sb:to start	-13
sb:to take	-11
sb:to the	-10
sb:tomatoe	12
sb:tool	13
sb:top	-9
sb:town	11
sb:truce has	-9
sb:truce is	-15
sb:truce of	13
sb:truce would	13
sb:under	18
sb:under the	27
sb:until	-31
sb:until the	-16
sb:up	-11
sb:up to	-16
sb:valid	12
sb:visit	-14
sb:vote on	-12
sb:was	-12
sb:water	-11
sb:we	11
sb:we agree	13
sb:welcome	9
sb:were	-12
sb:what happen	12
sb:which is	10
sb:which the	11
sb:who	-10
sb:will	10
sb:will sign	10
sb:will stop	9
sb:will suspend	10
sb:with	17
sb:with a	26
sb:without	-6
sb:wool	25
sb:would begin	13
sb:would have	-12
sb:would last	12
sb:would start	13
sb:you that	9
sb:— <name>	9
sb:•	-12
t0=past	-21
t0=past-passive	-18
t0=perfect	-10
t0=pluperfect	-23
t0=present	-20
t1=infinitive	6
t1=past	-25
t1=past-passive	-17
t1=pluperfect	-20
t1=present	-11
t2=infinitive	-24
t2=modal	-21
t2=past	-13
t:loose & d:gone	-14
t:loose-l	14
t:loose-l1	13
t:loose-r	-14
t:loose-r2	-8
t:loose-r3	-15
t:more	-15
t:more & d:ahead	-7
t:more-l	-13
t:more-r1	-24
t:truce & d:ahead	18
t:truce & d:gone	-31
t:truce-l	12
t:truce-l2	14
t:truce-r	-7
t:truce-r2	-6
t:truce-r3	-13
t:verb-l2	12
t:verb-l3	-21
t:verb-r1	11
t:verb-r2	-21
tn:more	-39
tn:quiet	-12
tn:truce	27
tn:verb	-21
tp:loose	16
tp:more	-44
tp:truce	30
tp:verb	-11
v0-none	-24
v0=be	-12
v0=bear	10
v0=charge	-17
v0=come	-17
v0=end	-11
v0=go	-8
v0=have	-15
v0=leave	12
v0=meet	-17
v0=start	16
v0=take	14
v1-none	-26
v1=bear	10
v1=begin	14
v1=carry	-13
v1=clear	11
v1=come	-18
v1=end	-12
v1=expire	-11
v1=go	-10
v1=have	-15
v1=leave	13
v1=lower	15
v1=meet	-20
v1=start	18
v1=take	13
v2-none	-44
v2=agree	9
v2=collect	-8
v2=drop	11
v2=go	-13
v2=set	14
v2=suspend	-13
vt0=agree past	11
vt0=agree present	-15
vt0=be future	-11
vt0=be modal	-19
vt0=be present	10
vt0=begin future	11
vt0=begin past	-12
vt0=charge future	-19
vt0=come present	-21
vt0=enter present	9
vt0=fall modal	10
vt0=go present	-12
vt0=have present	-12
vt0=hold present	13
vt0=leave future	11
vt0=lower future	-16
vt0=lower modal	12
vt0=other present	10
vt0=pay modal	-9
vt0=put perfect	10
vt0=run modal	12
vt0=run present	-20
vt0=say past	8
vt0=sign past	-15
vt0=start present	13
vt0=stop future	10
vt1=be future	-10
vt1=be modal	-19
vt1=be present	14
vt1=begin future	11
vt1=begin past	-12
vt1=charge future	-19
vt1=charge gerund	9
vt1=clear participle	16
vt1=come present	-21
vt1=enter present	9
vt1=fall modal	10
vt1=go present	-12
vt1=have present	-11
vt1=hold present	13
vt1=leave future	11
vt1=lower future	-16
vt1=lower infinitive	8
vt1=lower modal	12
vt1=other present	10
vt1=pay modal	-9
vt1=put perfect	10
vt1=run modal	12
vt1=run present	-20
vt1=say past	8
vt1=sign past	-12
vt1=start present	13
vt2=be modal	-22
vt2=drop present	11
vt2=go present	-9
vt2=take future	11`;
