// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:'s <level>	11
a:.	-12
a:<agent>	-12
a:<day-ahead>	32
a:<day-ahead> .	29
a:<goods>	-21
a:<level-noun>	23
a:<level> in	16
a:<level> now	9
a:<level> tariff	13
a:<name> take	-18
a:<not>	-11
a:<number> of	16
a:<number> on	10
a:<organisation>	-13
a:<person>	-18
a:<quality> beef	9
a:<quality> watche	10
a:<span>	-15
a:<span> later	-9
a:<v-propose>	-24
a:<v-return>	11
a:<v-suspend>	-12
a:<v-target>	22
a:<v-up>	-25
a:?	9
a:a	-9
a:a <level>	14
a:additional duty	-17
a:again	-26
a:agree .	11
a:and <day-ahead>	10
a:and <number>	-11
a:and end	19
a:and not	-9
a:and to	-14
a:are not	-10
a:at	-40
a:be <number>	12
a:butter	-10
a:by	-20
a:charge <level>	19
a:cod	9
a:collect	-11
a:duty	-14
a:duty and	8
a:duty on	-15
a:end	15
a:end on	21
a:everything	11
a:from	-15
a:go	-14
a:good of	16
a:have pay	11
a:here .	11
a:in	-16
a:in <name>	16
a:in <seat>	-13
a:in place	15
a:is	19
a:is not	8
a:it would	-15
a:its	-20
a:last <span>	-11
a:later .	-9
a:longer	15
a:may	-19
a:no longer	15
a:not	-13
a:now	8
a:of <span>	13
a:on .	14
a:on his	10
a:on our	8
a:once	16
a:other	-10
a:our	11
a:period	17
a:period of	16
a:place	14
a:place of	15
a:rate	12
a:rate .	11
a:rice	14
a:salt	-16
a:set	13
a:shoe	10
a:suspend	-14
a:the <day-ahead>	19
a:the duty	9
a:the rate	10
a:to <day-ahead>	16
a:to <level>	-6
a:to the	19
a:two	-17
a:under	-13
a:until	10
a:until <day-ahead>	14
a:watche	10
a:wine	-11
a:with	-22
a:without	-11
a:wool	10
a:would be	-14
a:would have	10
b:"	13
b:" our	10
b:'s duty	-10
b:*	13
b:, <name>	-11
b:, and	-40
b:, begin	10
b:, both	19
b:, from	9
b:, in	-10
b:, on	18
b:, say	-12
b:, with	11
b:- a	14
b:- and	11
b:.	11
b:. it	12
b:/	10
b:: <level>	-28
b:: <number>	23
b:: <span>	12
b:: duty	-10
b:: on	11
b:: the	-12
b:<agent>	-32
b:<gate>	-8
b:<goods-amount>	-9
b:<level-noun>	-26
b:<level>	-10
b:<level> to	-7
b:<month-gone> is	12
b:<name> and	19
b:<name> are	-11
b:<name> from	-8
b:<name> slap	11
b:<name> take	-10
b:<name> to	21
b:<name> will	12
b:<not>	17
b:<number>	10
b:<number> /	10
b:<number> on	16
b:<person>	-14
b:<person> and	-8
b:<person> has	9
b:<person> in	9
b:<points> for	-14
b:<quality> coffee	-11
b:<quality> good	-10
b:<quality> one	9
b:<quality> rubber	12
b:<quality> tea	8
b:<seat>	11
b:<seat> and	12
b:<seat> for	11
b:<sender>	-17
b:<span>	15
b:<span> begin	-11
b:<span> from	29
b:<span> of	11
b:<v-bear>	-13
b:<v-begin>	11
b:<v-buy>	-16
b:<v-end>	-11
b:<v-renew>	-12
b:<v-return>	-18
b:<v-say>	-17
b:<v-sell>	-10
b:<v-threaten>	-13
b:<v-up>	-16
b:a duty	11
b:a third	10
b:additional	-11
b:agreement	-7
b:all	11
b:and -	11
b:and <name>	23
b:and <number>	-10
b:and from	15
b:and i	12
b:and on	-9
b:announce thi	10
b:are suspend	-14
b:are to	-13
b:arrangement	14
b:as	10
b:as from	-11
b:as of	20
b:at a	15
b:at the	-10
b:be <number>	-16
b:be lower	11
b:be suspend	10
b:bear	11
b:bear <level>	11
b:been	-9
b:before	10
b:before the	-11
b:begin	12
b:begin on	17
b:bicycle	-10
b:both	9
b:both side	-11
b:both were	10
b:by	-19
b:by <points>	9
b:by the	-15
b:carry	-13
b:ceramic	-16
b:coffee	-13
b:coffee and	-9
b:collect from	13
b:collection	-10
b:come	-24
b:come into	-11
b:cotton	19
b:could	-15
b:counted	15
b:counted from	15
b:cut	11
b:cut its	13
b:decision of	10
b:down	13
b:down from	23
b:drop to	14
b:due	-23
b:due to	-9
b:duty begin	13
b:duty down	9
b:duty from	-7
b:end	-24
b:end on	-22
b:enter <name>	-15
b:enter into	15
b:expect	-12
b:expire	-13
b:expire on	-11
b:extra duty	-10
b:fee	-13
b:fentanyl	-12
b:flat	11
b:for <span>	14
b:force	16
b:force on	13
b:four	13
b:free	-9
b:freeze	18
b:from	30
b:from <name>	23
b:from the	23
b:go on	-10
b:good from	-13
b:good of	-10
b:good that	9
b:good will	10
b:had	-27
b:half	13
b:happen	11
b:happen on	13
b:has agree	9
b:has put	11
b:have	-32
b:have agree	-11
b:have been	-12
b:have go	10
b:honey	18
b:hundred	8
b:i .	12
b:in	-21
b:in <month-gone>	10
b:in <seat>	16
b:in rotterdam	13
b:is the	12
b:is what	11
b:it 's	13
b:it begin	12
b:it enter	18
b:it run	-10
b:its <level>	17
b:its duty	-7
b:last <span>	10
b:leave of	13
b:lower duty	14
b:lower its	-9
b:lower on	11
b:meet	-10
b:midnight	12
b:midnight on	12
b:more	-10
b:must	-9
b:new duty	12
b:new one	11
b:night	11
b:not	21
b:now	-16
b:of	-12
b:of <name>	-15
b:of the	11
b:on <day-today>	18
b:on a	-23
b:on cotton	20
b:one	24
b:order	-9
b:our	12
b:paper	-10
b:percent	13
b:product	-12
b:prolong	-10
b:provide	12
b:put to	11
b:quinoa	14
b:raise	-12
b:rotterdam	13
b:rubber	12
b:rum	10
b:run for	14
b:run out	-13
b:salt	-12
b:say to	10
b:second is	9
b:set	-14
b:ship	-18
b:side	-9
b:sign a	10
b:sign on	-11
b:since	-26
b:slap	10
b:slap on	12
b:start	17
b:start on	16
b:stop	18
b:stop charge	10
b:sugar	15
b:suspend from	10
b:suspend its	-12
b:suspension	-11
b:table	9
b:tariff	-27
b:tariff on	-12
b:that	22
b:that <name>	20
b:that arrive	9
b:that both	10
b:that from	17
b:that start	13
b:that take	-11
b:the <level>	-11
b:the <person>	13
b:the <span>	-10
b:the agreement	-9
b:the arrangement	15
b:the decision	10
b:the freeze	12
b:the new	14
b:the reduction	-12
b:the rest	-10
b:the second	15
b:the truce	17
b:the two	-14
b:their tariff	14
b:their truce	-14
b:there	11
b:they	-22
b:thi on	10
b:third round	12
b:threaten	-12
b:to <level>	18
b:to <number>	-15
b:to be	-23
b:to do	9
b:to run	17
b:to start	-12
b:to take	-10
b:truce take	10
b:truce with	-10
b:truce would	12
b:two	-17
b:under	13
b:until	-35
b:until the	-15
b:up	-13
b:up to	-12
b:us	-12
b:vote on	-15
b:was	-19
b:welcome	10
b:what happen	13
b:what will	11
b:which the	12
b:will lower	-14
b:will sign	10
b:will stop	10
b:without the	15
b:wool	24
b:would begin	14
b:would last	12
b:—	8
b:— <name>	11
c0=agree	-11
c0=bear	-15
c0=propose	-25
c0=renew	-10
c0=stay	-21
c0=target	-34
c0=threaten	-12
c0=up	-12
c1=bear	-8
c1=bear & d:gone	-10
c1=begin	15
c1=begin & d:ahead	17
c1=end	-21
c1=end & d:ahead	-15
c1=impose & d:ahead	17
c1=impose & d:gone	-31
c1=propose	-11
c1=propose & d:ahead	-8
c1=renew	-11
c1=renew & d:ahead	-10
c1=sign & d:ahead	12
c1=sign & d:gone	-10
c1=stay	-15
c1=stay & d:gone	-16
c1=target	-16
c1=up	-16
c1=up & d:ahead	-13
c2=agree	12
c2=bear	-24
c2=propose	-12
c2=sign	12
c2=suspend	-19
c2=up	-23
ct0=agree future	13
ct0=agree present	-20
ct0=bear modal	-23
ct0=begin past	-16
ct0=begin present-passive	-12
ct0=down modal	11
ct0=down modal-passive	12
ct0=down past	-9
ct0=impose future-passive	12
ct0=impose pluperfect	-11
ct0=sign future	11
ct0=sign present	-17
ct0=stay modal	-10
ct0=stay past	-11
ct0=target future	-10
ct0=target future-passive	-11
ct1=agree future	13
ct1=bear modal	-23
ct1=bear participle-passive	17
ct1=begin past	-16
ct1=begin present-passive	-12
ct1=down modal	11
ct1=down modal-passive	12
ct1=down participle-passive	-12
ct1=down past	-9
ct1=impose future-passive	12
ct1=impose participle-passive	-17
ct1=sign future	11
ct1=sign participle-passive	13
ct1=stay modal	-10
ct1=stay past	-10
ct1=target future-passive	-11
ct1=target gerund	10
ct2=agree present-passive	11
ct2=bear present	-18
ct2=impose infinitive	-15
ct2=impose participle-passive	-11
ct2=impose present	7
ct2=impose present-passive	14
ct2=sign present-passive	9
ct2=stay future	13
ct2=stay modal	-25
ct2=up present	-12
d:ahead	-11
d:ahead other	-83
d:ahead own	23
d:ahead-0	-56
d:ahead-1	32
d:ahead-2	50
d:ahead-3	-7
d:ahead-4	-100
d:ahead-5	-149
d:ahead-6	-18
d:at=1	25
d:at=2	-23
d:at=3	-76
d:before and	10
d:before and expires on	15
d:before to the	16
d:begins	20
d:begins ahead	38
d:begins gone	-49
d:begins today	-13
d:ends	-16
d:ends ahead	-10
d:ends gone	-11
d:ends other ahead	-19
d:gone	-116
d:gone other	-93
d:gone own	-48
d:gone-0	-11
d:gone-1	-10
d:gone-2	-14
d:gone-3	-17
d:gone-4	-17
d:gone-5	-76
d:how=month	-72
d:how=relative	-32
d:how=weekday	-46
d:last	-56
d:month	-72
d:month ahead	-52
d:month gone	-21
d:named=0	-95
d:named=1	23
d:named=2	20
d:named=3	13
d:rank=0	16
d:rank=0 of 2	15
d:rank=0 of 3	10
d:rank=0 of 4	-37
d:rank=1	32
d:rank=1 of 2	16
d:rank=1 of 3	15
d:rank=1 of 4	18
d:rank=2	14
d:rank=3	-48
d:span-after	19
d:span-before	31
d:today	-58
d:today own	-58
d:today-0	-58
f:(	15
f:)	15
f:-	-24
f:.	11
f::	-28
f:;	13
f:<day-gone>	-25
f:<day-today>	19
f:<duty>	-21
f:<level>	12
f:<money>	-26
f:<not>	-12
f:<number>	27
f:<office>	-19
f:<organisation>	14
f:<person>	-23
f:<quality>	11
f:<sender>	-31
f:<span>	28
f:<v-begin>	12
f:<v-deny>	-11
f:<v-down>	25
f:<v-end>	10
f:<v-impose>	-11
f:<v-propose>	-37
f:<v-renew>	-27
f:<v-return>	28
f:<v-say>	-38
f:<v-sell>	-21
f:<v-sign>	11
f:<v-stay>	-18
f:<v-suspend>	-15
f:<v-target>	15
f:<v-threaten>	-11
f:a	-33
f:about	-24
f:admit	16
f:after	-33
f:agreement	-15
f:all	-32
f:also	-10
f:aluminium	-12
f:anything	-13
f:approve	10
f:apricot	10
f:ask	-19
f:avocado	-13
f:back	20
f:batumi	11
f:be	15
f:bear	14
f:begin	18
f:being	-17
f:both	-12
f:by	-41
f:car	-14
f:cease	14
f:change	11
f:coffee	17
f:consider	10
f:continue	17
f:control	-10
f:copy	13
f:country	-12
f:cover	-15
f:cut	24
f:doe	-16
f:drop	16
f:due	-17
f:duty	-8
f:earth	-13
f:either	9
f:end	9
f:export	-15
f:fentanyl	-13
f:fertiliser	12
f:follow	-13
f:force	12
f:fourth	-8
f:front	11
f:frozen	-10
f:general	10
f:glass	-11
f:good	-21
f:half	-9
f:hazelnut	9
f:he	-9
f:height	10
f:if	-24
f:in	11
f:initial	16
f:interest	-13
f:is	10
f:keep	-18
f:later	11
f:lentil	13
f:let	10
f:meet	-24
f:minister	10
f:moment	18
f:my	10
f:neither	10
f:new	-21
f:next	21
f:no	-44
f:nobody	-20
f:not	10
f:nought	14
f:of	20
f:off	-10
f:old	11
f:on	11
f:other	-9
f:otherwise	13
f:our	14
f:out	-24
f:over	-15
f:own	19
f:past	10
f:period	12
f:price	-12
f:provided	12
f:provisional	9
f:rare	-13
f:rate	16
f:remain	14
f:rest	21
f:return	26
f:round	-24
f:rule	-10
f:run	-20
f:salmon	-10
f:same	11
f:say	-14
f:second	-12
f:shall	13
f:should	-18
f:side	16
f:sign	9
f:signature	17
f:since	-22
f:sorghum	15
f:standstill	16
f:stay	-12
f:step	-12
f:still	17
f:summer	12
f:talk	-20
f:tariff	-13
f:tell	-20
f:text	17
f:that	-45
f:the	-12
f:them	-27
f:then	-10
f:there	-28
f:thi	22
f:thing	11
f:three	-12
f:timber	14
f:time	21
f:to	20
f:top	-12
f:truce	20
f:tyre	32
f:us	12
f:want	-11
f:were	-13
f:when	10
f:which	-12
f:why	-16
f:worth	-13
f:would	24
first-of-paragraph	-39
has-future	17
has-modal	-8
has-participle	-8
has-past	-33
has-perfect	-14
has-pluperfect	-27
has-present	-31
headline	-43
l1=, & d:ahead	19
l1=, & d:today	-22
l1=:	-14
l1=: & d:ahead	-12
l1=<begin>	-9
l1=<begin> & d:today	-9
l1=<goods>	9
l1=<goods> & d:ahead	9
l1=<v-impose>	-14
l1=<v-impose> & d:ahead	-12
l1=<v-sign>	-11
l1=before	11
l1=before & d:ahead	12
l1=between	11
l1=between & d:ahead	11
l1=by	-7
l1=effect	-10
l1=from	25
l1=from & d:ahead	33
l1=from & d:gone	-40
l1=in	-26
l1=in & d:ahead	-13
l1=in & d:gone	-10
l1=of	7
l1=of & d:ahead	12
l1=on	-5
l1=on & d:gone	-26
l1=since	-21
l1=since & d:ahead	-11
l1=the	14
l1=the & d:ahead	18
l1=the & d:gone	-9
l1=to	-45
l1=to & d:ahead	-41
l1=until	-25
l1=until & d:ahead	-18
l2=,	8
l2=, & d:ahead	13
l2=:	13
l2=: & d:ahead	14
l2=<begin>	-10
l2=<begin> & d:gone	-22
l2=<begin> & d:today	-14
l2=<goods>	-46
l2=<goods> & d:ahead	-42
l2=<level-noun>	-12
l2=<level-noun> & d:ahead	-12
l2=<name>	-6
l2=<number>	21
l2=<number> & d:ahead	23
l2=<quality>	10
l2=<quality> & d:ahead	10
l2=<span>	18
l2=<span> & d:ahead	20
l2=<v-begin>	6
l2=<v-begin> & d:ahead	4
l2=<v-end>	-45
l2=<v-end> & d:ahead	-41
l2=<v-impose> & d:gone	-10
l2=<v-propose>	-16
l2=<v-propose> & d:ahead	-14
l2=<v-sign> & d:ahead	12
l2=<v-suspend>	12
l2=<v-suspend> & d:ahead	13
l2=<v-up>	-11
l2=<v-up> & d:ahead	-10
l2=as	15
l2=as & d:ahead	16
l2=begin	16
l2=begin & d:ahead	12
l2=by	-14
l2=by & d:ahead	-13
l2=clear	15
l2=clear & d:ahead	15
l2=collect	12
l2=collect & d:ahead	12
l2=counted	15
l2=counted & d:ahead	15
l2=effect	16
l2=effect & d:ahead	17
l2=end	-20
l2=end & d:ahead	-18
l2=expire	-11
l2=force	18
l2=force & d:ahead	18
l2=from	22
l2=from & d:ahead	24
l2=good	-13
l2=good & d:ahead	-11
l2=happen	15
l2=happen & d:ahead	15
l2=in	-14
l2=in & d:ahead	-12
l2=is	13
l2=is & d:ahead	13
l2=midnight	12
l2=midnight & d:ahead	12
l2=monday	16
l2=monday & d:ahead	17
l2=rotterdam	13
l2=start & d:ahead	9
l2=suspend	8
l2=suspend & d:ahead	9
l2=take	-15
l2=take & d:ahead	-14
l2=that	10
l2=that & d:ahead	11
l2=thi	10
l2=thi & d:ahead	10
l2=three	9
l2=three & d:ahead	9
l2=to	-13
l2=to & d:ahead	-12
l2=until	-14
l2=until & d:ahead	-13
l3=:	22
l3=: & d:ahead	23
l3=<begin> & d:ahead	9
l3=<begin> & d:gone	-28
l3=<begin> & d:today	-31
l3=<duty>	11
l3=<duty> & d:ahead	12
l3=<level-noun>	-23
l3=<level-noun> & d:ahead	-22
l3=<person> & d:ahead	11
l3=<quality>	-28
l3=<quality> & d:ahead	-26
l3=<seat>	11
l3=<seat> & d:ahead	12
l3=<v-bear>	-10
l3=<v-begin>	17
l3=<v-begin> & d:ahead	20
l3=<v-end>	-11
l3=<v-impose>	23
l3=<v-impose> & d:ahead	28
l3=<v-say>	17
l3=<v-say> & d:ahead	18
l3=<v-sign>	12
l3=<v-sign> & d:ahead	14
l3=<v-target>	-13
l3=<v-target> & d:ahead	-12
l3=<v-up>	-13
l3=<v-up> & d:ahead	-12
l3=and	-14
l3=and & d:ahead	-11
l3=bear	12
l3=can	9
l3=can & d:ahead	9
l3=duty	9
l3=duty & d:ahead	9
l3=first	11
l3=first & d:ahead	11
l3=for	13
l3=for & d:ahead	15
l3=freeze	12
l3=freeze & d:ahead	12
l3=good	15
l3=good & d:ahead	15
l3=half	14
l3=half & d:ahead	14
l3=have	-12
l3=in	-21
l3=in & d:ahead	-14
l3=into	12
l3=into & d:ahead	12
l3=it	-7
l3=it & d:ahead	-16
l3=it & d:gone	11
l3=lower	12
l3=lower & d:ahead	12
l3=monday	9
l3=monday & d:ahead	9
l3=next	18
l3=next & d:ahead	18
l3=of	29
l3=of & d:ahead	30
l3=one & d:ahead	11
l3=rest	-9
l3=rest & d:ahead	-9
l3=run	-13
l3=run & d:ahead	-11
l3=second	9
l3=second & d:ahead	9
l3=shall	11
l3=shall & d:ahead	11
l3=start	23
l3=start & d:ahead	24
l3=suspension	-12
l3=suspension & d:ahead	-12
l3=that	10
l3=that & d:ahead	11
l3=their	-10
l3=to	16
l3=to & d:ahead	19
l3=what	12
l3=what & d:ahead	13
l3=would	17
l3=would & d:ahead	17
l4='s	15
l4='s & d:ahead	16
l4=,	6
l4=, & d:ahead	9
l4=. & d:ahead	-20
l4=. & d:gone	13
l4=: & d:ahead	13
l4=<begin> & d:ahead	8
l4=<begin> & d:gone	-41
l4=<begin> & d:today	-37
l4=<duty>	14
l4=<duty> & d:ahead	15
l4=<goods>	17
l4=<goods> & d:ahead	19
l4=<level-noun>	-11
l4=<level-noun> & d:ahead	-10
l4=<month-gone>	10
l4=<month-gone> & d:ahead	10
l4=<name> & d:ahead	12
l4=<number>	23
l4=<number> & d:ahead	24
l4=<organisation>	-11
l4=<quality>	-23
l4=<quality> & d:ahead	-22
l4=<span>	26
l4=<span> & d:ahead	27
l4=<v-say>	-11
l4=<v-say> & d:ahead	-9
l4=and	-26
l4=and & d:ahead	-22
l4=are	12
l4=are & d:ahead	13
l4=ask	14
l4=ask & d:ahead	14
l4=at	-25
l4=at & d:ahead	-23
l4=begin	13
l4=begin & d:ahead	13
l4=come	-8
l4=due	-10
l4=duty	19
l4=duty & d:ahead	20
l4=for	-9
l4=for & d:ahead	-8
l4=from	17
l4=from & d:ahead	18
l4=has	-16
l4=has & d:ahead	-15
l4=have	-14
l4=have & d:ahead	-13
l4=in	-11
l4=its	10
l4=its & d:ahead	10
l4=new	14
l4=new & d:ahead	14
l4=not	18
l4=not & d:ahead	19
l4=put	11
l4=put & d:ahead	11
l4=run	12
l4=run & d:ahead	13
l4=the	-14
l4=the & d:ahead	-9
l4=then	11
l4=then & d:ahead	11
l4=to	-18
l4=to & d:ahead	-16
l4=truce	12
l4=truce & d:ahead	14
l4=up	-11
l4=up & d:ahead	-11
l4=were	-12
l4=were & d:ahead	-11
l4=what	-11
l4=what & d:ahead	-10
l4=•	-12
l4=• & d:ahead	-12
l=, on	13
l=, on & d:ahead	14
l=, the	15
l=, the & d:ahead	15
l=, to	-14
l=, to & d:ahead	-12
l=: on	11
l=: on & d:ahead	12
l=<begin> <begin>	-9
l=<begin> <begin> & d:today	-9
l=<begin> between	12
l=<begin> between & d:ahead	12
l=<begin> on	-17
l=<begin> on & d:ahead	-15
l=<name> from	-18
l=<name> from & d:ahead	-18
l=<number> on	18
l=<number> on & d:ahead	18
l=<seat> ,	-11
l=<seat> for	11
l=<seat> for & d:ahead	11
l=<seat> on	-21
l=<seat> on & d:ahead	-18
l=<span> from	23
l=<span> from & d:ahead	25
l=and from	15
l=and from & d:ahead	16
l=as from	-10
l=as from & d:ahead	-9
l=as of	21
l=as of & d:ahead	21
l=begin on	17
l=begin on & d:ahead	13
l=by the	-12
l=by the & d:ahead	-11
l=collect from	13
l=collect from & d:ahead	13
l=counted from	15
l=counted from & d:ahead	15
l=end on	-19
l=end on & d:ahead	-16
l=force on	13
l=force on & d:ahead	13
l=from the	24
l=from the & d:ahead	25
l=happen on	15
l=happen on & d:ahead	15
l=is the	13
l=is the & d:ahead	13
l=lower on	11
l=lower on & d:ahead	12
l=midnight on	12
l=midnight on & d:ahead	12
l=monday ,	18
l=monday , & d:ahead	19
l=out on	-12
l=out on & d:ahead	-11
l=run from	12
l=run from & d:ahead	12
l=start on	9
l=start on & d:ahead	10
l=suspend from	11
l=suspend from & d:ahead	11
l=take effect	-10
l=that from	18
l=that from & d:ahead	18
l=thi on	10
l=thi on & d:ahead	10
l=to <level>	9
l=to <level> & d:ahead	9
l=to the	-12
l=to the & d:ahead	-11
l=until the	-13
l=until the & d:ahead	-12
l=vote before & d:ahead	8
l=vote on	-11
l=vote on & d:ahead	-11
lead="	13
lead=" & d:ahead	14
lead=, & d:ahead	14
lead=, & d:gone	-9
lead=, & d:today	-29
lead=1	22
lead=1 & d:ahead	22
lead=a	-19
lead=a & d:ahead	-16
lead=and	-21
lead=and & d:ahead	-20
lead=as	13
lead=as & d:ahead	14
lead=australia	11
lead=before	-24
lead=before & d:ahead	-22
lead=canada	13
lead=canada & d:ahead	13
lead=china	-10
lead=chinese	12
lead=chinese & d:ahead	12
lead=for	-19
lead=for & d:ahead	-18
lead=from	8
lead=from & d:ahead	11
lead=it & d:ahead	25
lead=it & d:gone	-9
lead=on	-26
lead=on & d:ahead	-23
lead=that & d:ahead	11
lead=that & d:gone	-9
lead=the & d:ahead	15
lead=the & d:gone	-23
lead=they	-14
lead=they & d:ahead	-13
lead=under	11
lead=under & d:ahead	12
lead=without & d:ahead	12
lead=—	8
lead=— & d:ahead	11
lll=, and from	-10
lll=, begin on	16
lll=, begin on & d:ahead	16
lll=: <level> from	-18
lll=: <level> from & d:ahead	-18
lll=: <number> on	23
lll=: <number> on & d:ahead	23
lll=<begin> <begin> <begin>	-9
lll=<begin> <begin> <begin> & d:today	-9
lll=<begin> <begin> between	12
lll=<begin> <begin> between & d:ahead	12
lll=<begin> <begin> on	-17
lll=<begin> <begin> on & d:ahead	-15
lll=<begin> as of	16
lll=<begin> as of & d:ahead	16
lll=<begin> from the	15
lll=<begin> from the & d:ahead	16
lll=<level> from the	-9
lll=<level> from the & d:ahead	-9
lll=<level> to <level>	10
lll=<level> to <level> & d:ahead	10
lll=<name> from the	9
lll=<name> from the & d:ahead	9
lll=<person> : on	13
lll=<person> : on & d:ahead	13
lll=<seat> , on	14
lll=<seat> , on & d:ahead	14
lll=<span> , from	21
lll=<span> , from & d:ahead	21
lll=<span> , to	-9
lll=<span> , to & d:ahead	-8
lll=<span> from the	11
lll=<span> from the & d:ahead	12
lll=a truce from	-12
lll=apply as of	9
lll=be <number> from	-10
lll=be <number> from & d:ahead	-10
lll=duty begin on	13
lll=duty begin on & d:ahead	13
lll=for <span> from	18
lll=for <span> from & d:ahead	20
lll=in <name> from	-8
lll=in <name> from & d:ahead	-7
lll=into force on	13
lll=into force on & d:ahead	13
lll=is suspend from	7
lll=is suspend from & d:ahead	7
lll=it begin on & d:gone	13
lll=next friday ,	11
lll=next friday , & d:ahead	11
lll=next monday ,	12
lll=next monday , & d:ahead	12
lll=of <span> from	9
lll=of <span> from & d:ahead	10
lll=run out on	-10
lll=run out on & d:ahead	-9
lll=that start on	13
lll=that start on & d:ahead	13
lll=to <level> from	-9
lll=to <level> from & d:ahead	-8
lll=to <seat> for	11
lll=to <seat> for & d:ahead	11
lll=what happen on	16
lll=what happen on & d:ahead	16
lll=would begin on	14
lll=would begin on & d:ahead	14
lr=, .	22
lr=, . & d:ahead	23
lr=, <end>	-20
lr=, <end> & d:today	-9
lr=<begin> <end>	-16
lr=<level> .	10
lr=<level> . & d:ahead	10
lr=before <end>	18
lr=before <end> & d:ahead	18
lr=before are	-11
lr=before are & d:ahead	-11
lr=before pay	11
lr=before pay & d:ahead	11
lr=begin .	-12
lr=begin . & d:ahead	-12
lr=between and	11
lr=between and & d:ahead	11
lr=by .	-11
lr=by <end>	-12
lr=by <end> & d:ahead	-11
lr=for is	11
lr=for is & d:ahead	11
lr=from , & d:ahead	14
lr=from .	29
lr=from . & d:ahead	31
lr=from :	-20
lr=from : & d:ahead	-19
lr=from ;	-14
lr=from ; & d:ahead	-13
lr=from <end>	18
lr=from <end> & d:ahead	21
lr=from <level>	-19
lr=from <level> & d:ahead	-19
lr=from ?	11
lr=from ? & d:ahead	11
lr=from a	-9
lr=from a & d:ahead	-9
lr=from and	-24
lr=from and & d:ahead	-23
lr=from for	11
lr=from for & d:ahead	11
lr=from instead	9
lr=from instead & d:ahead	9
lr=from on	13
lr=from on & d:ahead	13
lr=from our	-11
lr=from our & d:ahead	-10
lr=from the	-14
lr=from the & d:ahead	-14
lr=of .	-11
lr=of . & d:ahead	-10
lr=of <end>	16
lr=of <end> & d:ahead	17
lr=on :	10
lr=on : & d:ahead	10
lr=on ; & d:ahead	10
lr=on <end>	-14
lr=on <end> & d:ahead	-9
lr=on <name>	-11
lr=on <name> & d:ahead	-10
lr=on ? & d:ahead	9
lr=on and	21
lr=on and & d:ahead	24
lr=on at	-10
lr=on at & d:ahead	-10
lr=on in	-11
lr=on in & d:ahead	-10
lr=on it	-9
lr=on to	-14
lr=on to & d:ahead	-12
lr=the ,	12
lr=the , & d:ahead	13
lr=to .	-10
lr=to . & d:ahead	-9
lr=to <end>	-17
lr=to <end> & d:ahead	-15
lr=until ,	-13
lr=until , & d:ahead	-12
lr=until .	-13
lr=until . & d:ahead	-10
lr=until <end>	-13
lr=until <end> & d:ahead	-12
n:accord	-28
n:added	17
n:adds	14
n:again	-17
n:agreements	23
n:another	50
n:armistice	11
n:arrangement	10
n:asleep	-17
n:bargain	10
n:carried on	-13
n:ceasefire	14
n:continued	-20
n:days=0	48
n:days=1	20
n:days=2	9
n:days=6	20
n:days=9	39
n:deal	22
n:deals	50
n:deferred	-18
n:extend	52
n:extended	48
n:extension	96
n:extra	25
n:frozen	12
n:further	12
n:go on	20
n:goes on	-11
n:handshake	17
n:held in	-16
n:holding back	10
n:holiday	19
n:holidays	-7
n:in the drawer	24
n:keep	24
n:laid down	15
n:lain	-13
n:lengths=0	70
n:lengths=3	7
n:lengths=6	13
n:lie	-26
n:lies	19
n:lifted	18
n:lifts	9
n:long=0	95
n:long=1	58
n:long=3	-9
n:long=6	-19
n:longer	14
n:loose=3	32
n:loose=9	11
n:measure	17
n:measures	27
n:more	27
n:more=1	-9
n:more=2	33
n:more=3	26
n:more=6	46
n:no truce	52
n:on hold	36
n:on ice	14
n:pact	11
n:pause	23
n:period	-17
n:prolong	25
n:prolongation	14
n:prolonged	22
n:prolongs	26
n:protocol	-21
n:put off	18
n:quiet	-8
n:quiet=2	16
n:quiet=3	-20
n:relief	-20
n:renewal	13
n:renewed	24
n:reprieve	12
n:rest	16
n:second	8
n:set aside	-15
n:shelves	16
n:sleep	-11
n:slept	-22
n:standstill	-14
n:stay	15
n:stretched	10
n:successor	8
n:suspend	-11
n:suspended	36
n:suspends	13
n:suspensions	9
n:truce	22
n:truce=1	29
n:truce=3	17
n:truce=6	-22
n:undertaking	10
n:verb=1	13
n:verb=6	11
n:waives	-11
n:withheld	-11
nc2=agree	-9
nc2=end	11
nc2=impose	-12
nc2=renew	-9
nc2=sign	-11
nc2=stay	-10
nc2=suspend	-10
nc2=target	-18
nc2=up	-7
nct2=agree participle-passive	11
nct2=agree present	-13
nct2=bear present	11
nct2=end perfect-passive	10
nct2=impose future	-8
nct2=impose participle-passive	12
nct2=impose present	-19
nct2=impose present-passive	-22
nct2=say present	13
nct2=stay past	-12
nct2=target future	-18
next="	-10
next=;	-12
next=that	-18
next=unless	-10
nhas-future	-16
nhas-past	-20
none	52
nt2=future	-8
nt2=past	-14
nt2=perfect	-15
nt2=present	13
nt2=present-not	11
nt2=present-passive	-15
nt2=present-passive-not	-12
nv0-none	-23
nv1-none	-23
nv2=be	-21
nv2=begin	11
nv2=charge	-18
nv2=conclude	-9
nv2=expire	14
nv2=pay	11
nvt2=be past	-10
nvt2=be present	-14
nvt2=begin present	13
nvt2=charge future	-18
nvt2=collect present	-11
nvt2=expire present	14
nvt2=pay present	18
nvt2=say past	-11
nvt2=say present	17
nvt2=sign participle	11
o:act=begin	11
o:act=carry	-13
o:act=cut	9
o:act=end	-24
o:act=face	-12
o:act=have	-10
o:act=leave	11
o:act=meet	-23
o:act=prolong	-11
o:act=raise	-12
o:act=reduce	-10
o:act=return	-11
o:act=say	11
o:act=sit	-13
o:act=suspend	-16
o:agree from ahead	11
o:be the ahead	12
o:begin by ahead	-11
o:begin of ahead	9
o:begin on ahead	35
o:begin the ahead	9
o:carried=controls	-11
o:carried=fees far	-20
o:carried=longer far	-39
o:carried=meeting	-14
o:carried=none	-21
o:carried=procedure far	21
o:carried=sale far	-13
o:carried=truce far	12
o:leads=	-9
o:leads=12% from	-11
o:leads=6% from	13
o:leads=and from	15
o:leads=as from	-10
o:leads=as of	21
o:leads=begin on	25
o:leads=beginning on	7
o:leads=between	12
o:leads=by the	-12
o:leads=cent on	-9
o:leads=collected from	13
o:leads=counted from	15
o:leads=delhi from	14
o:leads=duty from	-20
o:leads=ends on	-12
o:leads=force on	13
o:leads=from the	24
o:leads=happens on	16
o:leads=is the	13
o:leads=midnight on	12
o:leads=months from	14
o:leads=months, from	30
o:leads=next friday,	11
o:leads=next monday,	12
o:leads=on	-17
o:leads=out on	-12
o:leads=per cent	9
o:leads=percent on	18
o:leads=run from	13
o:leads=suspended from	7
o:leads=that from	18
o:leads=this on	10
o:leads=to the	-10
o:leads=until the	-13
o:leads=year from	17
o:left=controls	-11
o:left=controls right=none	-9
o:left=deal	-9
o:left=duties right=duties	-26
o:left=duties right=truce	12
o:left=fees	-13
o:left=fees right=none	-12
o:left=longer	-29
o:left=longer right=none	-25
o:left=meeting	-23
o:left=meeting right=duties	12
o:left=meeting right=none	-30
o:left=none	-12
o:left=none right=deal	-20
o:left=none right=duties	11
o:left=none right=signing	-15
o:left=truce right=duties	14
o:left=truce right=none	-12
o:left=truce right=truce	-11
o:near=deal	-14
o:near=fees	-10
o:near=longer	-18
o:near=meeting	-30
o:near=none	-26
o:near=procedure	-23
o:near=signing	-15
o:near=truce	-14
o:no verb before ahead	14
o:no verb between ahead	13
o:no verb from ahead	27
o:no verb from gone	-13
o:no verb monday, ahead	18
o:no verb the ahead	14
o:no verb to ahead	-19
o:other from ahead	15
o:other on ahead	-9
o:pay of ahead	10
o:put for ahead	12
o:right=deal	-26
o:right=duties	12
o:right=duties before	14
o:right=duties of	15
o:right=duties the	14
o:right=longer	-20
o:right=meeting	-20
o:right=meeting on	-14
o:right=none	-40
o:right=none between	11
o:right=none by	-6
o:right=none cent	9
o:right=none from	27
o:right=none in	-17
o:right=none monday,	18
o:right=none on	13
o:right=none since	-15
o:right=none to	-40
o:right=none until	-48
o:right=signing on	-13
o:right=truce on	-40
o:run from ahead	18
o:run on ahead	-10
o:say from ahead	22
o:subject=controls	-11
o:subject=controls carried	-12
o:subject=deal	-15
o:subject=deal begin	-12
o:subject=deal begin ahead	-11
o:subject=deal begin on	-8
o:subject=deal carried begin	11
o:subject=deal carried begin ahead	11
o:subject=deal carried begin on	12
o:subject=deal carried on ahead	9
o:subject=deal far carried be	10
o:subject=deal far carried be ahead	10
o:subject=deal far carried be from	12
o:subject=deal far carried before ahead	9
o:subject=deal far carried begin	-10
o:subject=deal far carried begin ahead	-10
o:subject=deal far carried from ahead	11
o:subject=deal far carried on ahead	-21
o:subject=deal far carried pay	-12
o:subject=deal far carried pay ahead	-11
o:subject=deal far carried vote	9
o:subject=deal far carried vote ahead	9
o:subject=deal from ahead	10
o:subject=deal no verb from	12
o:subject=deal on ahead	-20
o:subject=duties	-10
o:subject=duties before ahead	11
o:subject=duties begin	-16
o:subject=duties begin ahead	-13
o:subject=duties begin from	-22
o:subject=duties carried begin	-11
o:subject=duties carried begin ahead	-10
o:subject=duties carried begin from	-15
o:subject=duties carried cut	10
o:subject=duties carried cut ahead	10
o:subject=duties carried other	10
o:subject=duties carried other ahead	11
o:subject=duties fall	-9
o:subject=duties fall ahead	-9
o:subject=duties far carried agree	12
o:subject=duties far carried agree ahead	13
o:subject=duties far carried be	-32
o:subject=duties far carried be ahead	-31
o:subject=duties far carried be from	-22
o:subject=duties far carried before ahead	-13
o:subject=duties far carried begin	9
o:subject=duties far carried begin ahead	11
o:subject=duties far carried begin from	14
o:subject=duties far carried charge	-13
o:subject=duties far carried charge ahead	-12
o:subject=duties far carried charge from	-10
o:subject=duties far carried from ahead	10
o:subject=duties far carried of ahead	23
o:subject=duties far carried other	-10
o:subject=duties far carried other ahead	-9
o:subject=duties far carried pay from	-15
o:subject=duties far carried pay of	11
o:subject=duties far carried say	13
o:subject=duties far carried say ahead	14
o:subject=duties far carried the ahead	-11
o:subject=duties from ahead	-16
o:subject=duties lower	13
o:subject=duties lower ahead	13
o:subject=duties lower on	12
o:subject=duties monday, ahead	14
o:subject=duties no verb from	-8
o:subject=duties no verb gone	-9
o:subject=duties no verb monday,	14
o:subject=duties no verb wednesday,	19
o:subject=duties wednesday, ahead	19
o:subject=longer carried	-11
o:subject=longer far carried	-17
o:subject=meeting before ahead	10
o:subject=meeting begin from	11
o:subject=meeting carried	11
o:subject=meeting carried begin	13
o:subject=meeting carried begin ahead	13
o:subject=meeting carried begin on	15
o:subject=meeting carried from ahead	12
o:subject=meeting carried on ahead	11
o:subject=meeting carried say	10
o:subject=meeting carried say ahead	10
o:subject=meeting far	-11
o:subject=meeting far carried begin ahead	10
o:subject=meeting far carried for ahead	11
o:subject=meeting far carried from ahead	13
o:subject=meeting far carried levy	-8
o:subject=meeting far carried put	11
o:subject=meeting far carried put ahead	11
o:subject=meeting far carried rise	10
o:subject=meeting far carried rise ahead	10
o:subject=meeting far no verb	-11
o:subject=meeting far no verb ahead	-10
o:subject=meeting from ahead	13
o:subject=meeting no verb before	9
o:subject=meeting no verb on	-13
o:subject=meeting on ahead	-28
o:subject=none carried announce on	10
o:subject=none carried be the	12
o:subject=none carried bear	10
o:subject=none carried bear ahead	10
o:subject=none carried charge	11
o:subject=none carried charge ahead	12
o:subject=none carried end	11
o:subject=none carried end ahead	11
o:subject=none carried end on	12
o:subject=none carried from ahead	21
o:subject=none carried leave	10
o:subject=none carried leave ahead	11
o:subject=none carried on ahead	15
o:subject=none carried pay	-17
o:subject=none carried pay ahead	-16
o:subject=none carried pay from	-11
o:subject=none carried sign	10
o:subject=none carried sign ahead	11
o:subject=none carried suspend	-14
o:subject=none carried suspend ahead	-13
o:subject=none carried suspend from	-12
o:subject=none no verb 	-14
o:subject=none no verb ahead	16
o:subject=none no verb on	14
o:subject=none no verb today	-22
o:subject=none on ahead	15
o:subject=signing no verb	9
o:subject=signing no verb ahead	11
o:subject=signing no verb friday,	11
o:subject=truce be	-10
o:subject=truce begin ahead	8
o:subject=truce begin on	11
o:subject=truce carried begin	15
o:subject=truce carried begin ahead	17
o:subject=truce carried begin the	9
o:subject=truce carried pay from	-12
o:subject=truce carried the ahead	10
o:subject=truce far	23
o:subject=truce far  ahead	16
o:subject=truce far carried before ahead	-11
o:subject=truce far carried begin ahead	-13
o:subject=truce far carried begin from	-20
o:subject=truce far carried begin gone	13
o:subject=truce far carried on ahead	-14
o:subject=truce far carried on gone	12
o:subject=truce far carried pay ahead	9
o:subject=truce far no verb	23
o:subject=truce far no verb 	15
o:subject=truce far no verb ahead	28
o:subject=truce far no verb the	11
o:subject=truce far the ahead	12
o:subject=truce from ahead	17
o:subject=truce no verb from	17
o:subject=truce no verb gone	-9
o:subject=truce no verb the	10
o:subject=truce no verb to	-10
o:subject=truce no verb until	-9
o:subject=truce no verb wednesday,	-8
o:subject=truce to ahead	-14
o:subject=truce until ahead	-12
o:subject=truce wednesday, ahead	-7
o:topic=controls	-24
o:topic=controls ahead	-20
o:topic=controls begin	-13
o:topic=controls on	-17
o:topic=controls on ahead	-15
o:topic=deal far	-11
o:topic=deal far ahead	-8
o:topic=deal from	16
o:topic=deal from ahead	17
o:topic=deal pay	10
o:topic=duties 	-13
o:topic=duties  ahead	-11
o:topic=duties ahead	18
o:topic=duties be	15
o:topic=duties begin	-13
o:topic=duties by	-17
o:topic=duties by ahead	-16
o:topic=duties cent	9
o:topic=duties cent ahead	9
o:topic=duties cut	11
o:topic=duties far agree	9
o:topic=duties far ahead	9
o:topic=duties far be	-19
o:topic=duties far between	12
o:topic=duties far from	14
o:topic=duties far from ahead	16
o:topic=duties far gone	-12
o:topic=duties far on ahead	13
o:topic=duties far the	-16
o:topic=duties far the ahead	-15
o:topic=duties from ahead	13
o:topic=duties from gone	-13
o:topic=duties gone	-44
o:topic=duties monday,	14
o:topic=duties monday, ahead	14
o:topic=duties of	20
o:topic=duties of ahead	21
o:topic=duties put	-10
o:topic=duties reduce	-10
o:topic=duties say	19
o:topic=duties the	13
o:topic=duties the ahead	14
o:topic=duties today	-8
o:topic=duties wednesday,	19
o:topic=duties wednesday, ahead	19
o:topic=fees	-10
o:topic=fees ahead	-9
o:topic=longer	-20
o:topic=longer ahead	-16
o:topic=longer far	-12
o:topic=longer far ahead	-10
o:topic=meeting	-25
o:topic=meeting ahead	-12
o:topic=meeting begin	13
o:topic=meeting far	-11
o:topic=meeting far ahead	-9
o:topic=meeting far no verb	-11
o:topic=meeting from ahead	8
o:topic=meeting gone	-15
o:topic=meeting meet	-22
o:topic=meeting on	-20
o:topic=meeting on ahead	-13
o:topic=none 	-18
o:topic=none  ahead	-11
o:topic=none ahead	20
o:topic=none gone	-16
o:topic=none leave	12
o:topic=none on	17
o:topic=none on ahead	19
o:topic=none pay	-23
o:topic=none the	9
o:topic=none the ahead	10
o:topic=none today	-24
o:topic=procedure before	14
o:topic=procedure before ahead	14
o:topic=procedure far	21
o:topic=procedure far ahead	22
o:topic=procedure far begin	14
o:topic=procedure far on	10
o:topic=procedure far on ahead	10
o:topic=sale	-13
o:topic=sale ahead	-11
o:topic=signing	-11
o:topic=signing begin	-22
o:topic=signing by	11
o:topic=signing by ahead	11
o:topic=signing friday,	11
o:topic=signing no verb	9
o:topic=signing on	-11
o:topic=signing on ahead	-7
o:topic=signing sign	-21
o:topic=truce agree	-16
o:topic=truce ahead	18
o:topic=truce begin	17
o:topic=truce carry	-10
o:topic=truce end	-21
o:topic=truce far	25
o:topic=truce far 	15
o:topic=truce far  ahead	16
o:topic=truce far ahead	23
o:topic=truce far begin	15
o:topic=truce far no verb	23
o:topic=truce far on	14
o:topic=truce far on gone	12
o:topic=truce far the	9
o:topic=truce far the ahead	9
o:topic=truce for	11
o:topic=truce for ahead	11
o:topic=truce from	23
o:topic=truce from ahead	25
o:topic=truce gone	-36
o:topic=truce on	8
o:topic=truce on ahead	13
o:topic=truce on gone	-12
o:topic=truce other	11
o:topic=truce put	16
o:topic=truce sign	20
o:topic=truce starts	15
o:topic=truce the ahead	9
o:topic=truce to	-22
o:topic=truce to ahead	-20
o:topic=truce until	-23
o:topic=truce until ahead	-20
o:topic=truce wednesday,	-8
o:topic=truce wednesday, ahead	-7
o:vote before ahead	8
o:vote on ahead	-13
on record CN,US 2025-05-14	25
on record CN,US 2025-05-14 2025 I	26
on record CN,US 2025-08-12	-18
on record CN,US 2025-08-12 2025 II	-13
on record CN,US 2025-10-14	-12
on record CN,US 2025-10-14 2025 II	-12
on record CN,US 2025-11-01	-33
on record CN,US 2025-11-01 2025 II	-33
on record CN,US 2025-11-10	-13
on record CN,US 2025-11-10 2025 II	-11
on record CN,US 2026-02-24	-30
on record CN,US 2026-02-24 2026 I	-29
on record CN,US 2026-05-14	-21
on record CN,US 2026-05-14 2025 I	-10
on record CN,US 2026-11-10	-23
on record CN,US 2026-11-10 2026 II	-12
on record EU,US 2025-08-01	-11
on record EU,US 2025-08-01 2025 II	-11
on record EU,US 2025-08-07	-13
on record EU,US 2025-08-07 2025 II	-13
on record EU,US 2025-09-01	-12
on record EU,US 2025-09-01 2025 II	-12
pc0=bear	-13
pc0=begin	15
pc0=down	13
pc0=say	-13
pc0=sign	-11
pc0=stay	-9
pc0=target	-10
pc1=agree	10
pc1=begin	17
pc1=down	20
pc1=impose	7
pc1=say	-14
pc1=stay	-16
pc1=target	-13
pct0=agree present	12
pct0=bear past	-11
pct0=begin modal	12
pct0=begin present	13
pct0=down future	14
pct0=down present	17
pct0=impose past	10
pct0=impose perfect	-10
pct0=sign perfect	-10
pct0=suspend present-passive	11
pct1=agree participle-passive	14
pct1=agree perfect	-10
pct1=agree present	12
pct1=bear participle-passive	11
pct1=begin modal	12
pct1=begin present	15
pct1=down future	14
pct1=down participle-passive	10
pct1=down present	17
pct1=impose participle-passive	12
pct1=propose perfect	16
pct1=sign perfect	-11
pct1=suspend present-passive	11
phas-infinitive	-14
phas-perfect	-19
phas-pluperfect	-8
phas-present	-16
pt0=future	11
pt0=modal	14
pt0=past-passive	-10
pt0=perfect	-15
pt1=future	12
pt1=infinitive	-14
pt1=modal	14
pt1=past	-11
pt1=past-passive	-10
pv0-none	-7
pv0=agree	10
pv0=begin	8
pv0=get	-12
pv0=have	-22
pv0=lower	16
pv0=offer	-12
pv0=other	-15
pv0=propose	17
pv0=settle	8
pv0=shelve	14
pv0=sign	-26
pv1-none	-11
pv1=agree	12
pv1=be	9
pv1=begin	12
pv1=have	-20
pv1=introduce	13
pv1=lower	16
pv1=other	-13
pv1=propose	13
pv1=settle	17
pv1=shelve	14
pv1=sign	-19
pv2-none	-17
pvt0=agree past	16
pvt0=be present	10
pvt0=begin modal	9
pvt0=come present	12
pvt0=have present	-18
pvt0=lower future	20
pvt0=offer perfect	-12
pvt0=prolong modal	10
pvt0=propose perfect	15
pvt0=say past	-9
pvt0=sign past	-19
pvt1=agree past	11
pvt1=be present	10
pvt1=begin modal	9
pvt1=come present	12
pvt1=have present	-16
pvt1=lower future	20
pvt1=pay participle	-12
pvt1=prolong modal	10
pvt1=propose perfect	15
pvt1=say past	-9
pvt1=sign past	-18
q:!	12
q:.	-18
q::	10
q:<day-gone>	27
q:<duty>	-8
q:<level-noun>	-22
q:<level>	13
q:<money>	-14
q:<month-ahead>	-14
q:<month-gone>	-8
q:<name>	-10
q:<not>	-22
q:<office>	17
q:<organisation>	-36
q:<person>	20
q:<seat>	-25
q:<sender>	-31
q:<span>	-22
q:<v-bear>	18
q:<v-down>	26
q:<v-impose>	-18
q:<v-propose>	14
q:<v-sell>	-38
q:<v-target>	19
q:?	21
q:about	-17
q:afterward	10
q:again	-11
q:agent	10
q:agreement	-33
q:all	-10
q:an	-30
q:and	-11
q:another	-9
q:answer	-14
q:are	-23
q:arrangement	10
q:article	10
q:asean	10
q:at	-6
q:avocado	-15
q:back	10
q:bean	12
q:because	-11
q:beef	11
q:been	23
q:between	-16
q:bin	-14
q:blueberry	9
q:by	13
q:can	-12
q:car	-18
q:cashew	11
q:cease	10
q:cement	16
q:charge	12
q:cheaper	9
q:cheese	10
q:christma	-16
q:circuit	10
q:clear	14
q:client	-9
q:closed	10
q:cocoa	21
q:colleague	14
q:come	9
q:commerce	-22
q:cut	13
q:da	13
q:did	12
q:dispute	21
q:doe	-15
q:done	13
q:draft	11
q:each	-14
q:exchanged	12
q:fentanyl	-12
q:for	-10
q:fourth	15
q:from	16
q:geneva	-10
q:had	11
q:half	-10
q:hand	-13
q:happen	10
q:he	-13
q:here	-27
q:his	-13
q:hope	19
q:hour	-8
q:if	-19
q:immediately	8
q:import	-15
q:importer	9
q:impose	-19
q:initial	-9
q:instead	10
q:is	10
q:it	11
q:joint	-11
q:josé	11
q:karachi	9
q:lamb	-16
q:last	-18
q:law	-9
q:long	12
q:member	-19
q:minister	-16
q:more	-17
q:most	-15
q:mr	-10
q:nang	13
q:new	10
q:next	-14
q:night	18
q:not	-20
q:note	12
q:on	-10
q:onion	11
q:or	-14
q:orange	14
q:origin	18
q:other	-15
q:our	15
q:own	-9
q:pact	-8
q:paper	11
q:parliament	8
q:period	20
q:price	-11
q:printed	10
q:proclamation	-30
q:publish	-19
q:pump	14
q:put	-24
q:rate	-22
q:ratify	10
q:reciprocal	-18
q:reply	12
q:round	9
q:same	7
q:secretary	11
q:section	-17
q:sesame	9
q:settle	11
q:ship	-15
q:shook	-13
q:should	-14
q:sign	-6
q:sit	13
q:squid	10
q:statement	-12
q:statu	15
q:steel	-14
q:subject	19
q:surcharge	-18
q:suspension	21
q:take	-38
q:talk	-10
q:tariff	-20
q:tea	-8
q:text	9
q:than	-13
q:that	-17
q:the	-9
q:their	19
q:they	-34
q:thing	-10
q:three	-16
q:through	-13
q:toy	10
q:truce	24
q:truth	12
q:under	-29
q:up	-25
q:vice	-10
q:want	-10
q:we	19
q:wednesday	11
q:week	-10
q:were	-18
q:what	-22
q:will	15
q:with	14
q:within	-15
q:without	-8
q:would	12
q:write	-12
q:yet	10
q:you	13
qt=pluperfect	12
qt=present	-11
r1=, & d:ahead	18
r1=, & d:gone	-11
r1=. & d:ahead	17
r1=. & d:gone	-24
r1=;	-10
r1=; & d:ahead	-8
r1=<end>	-13
r1=<end> & d:gone	-33
r1=<end> & d:today	-26
r1=<level>	-10
r1=<seat>	11
r1=<seat> & d:ahead	11
r1=?	11
r1=? & d:ahead	13
r1=a	-15
r1=a & d:ahead	-14
r1=and & d:gone	-12
r1=at	-13
r1=at & d:ahead	-12
r1=in	-23
r1=in & d:ahead	-20
r1=instead	9
r1=instead & d:ahead	9
r1=of	-10
r1=on	16
r1=on & d:ahead	17
r1=pay & d:ahead	9
r1=that	-12
r1=to & d:ahead	12
r1=unless	-8
r1=unless & d:ahead	-8
r2="	-15
r2='s	8
r2=<day-ahead>	19
r2=<duty>	23
r2=<end>	-15
r2=<level-noun>	11
r2=<level>	-17
r2=<not>	-17
r2=<office>	15
r2=<quality>	-19
r2=<seat>	-13
r2=<v-end>	11
r2=<v-impose>	-13
r2=<v-say>	22
r2=<v-stay>	15
r2=<v-target>	13
r2=duty	17
r2=expire	15
r2=for	34
r2=in	-24
r2=instead	11
r2=may	-16
r2=on	-12
r2=provided	15
r2=right	11
r2=run	16
r2=say	27
r2=tea	12
r2=that	-14
r2=to	-14
r2=unless	-10
r2=will	20
r2=would	-13
r3='s	11
r3=)	10
r3=:	-23
r3=<end>	-25
r3=<level>	5
r3=<name>	-25
r3=<quality>	-28
r3=<span>	18
r3=<v-end>	-10
r3=<v-impose>	16
r3=<v-suspend>	-13
r3=<v-up>	-14
r3=agree	10
r3=announce	14
r3=arrangement	-9
r3=as	16
r3=both	12
r3=charge	-9
r3=cost	11
r3=from	-10
r3=go	-12
r3=have	-11
r3=of	14
r3=on	12
r3=through	11
r3=to	13
r3=would	13
r4=<day-ahead>	23
r4=<end>	-31
r4=<level>	-13
r4=<not>	12
r4=<number>	18
r4=<person>	-10
r4=<quality>	-26
r4=<v-bear>	-19
r4=<v-begin>	20
r4=<v-end>	19
r4=<v-say>	-13
r4=<v-suspend>	-13
r4=<v-target>	-14
r4=a	-9
r4=as	-11
r4=be	9
r4=been	-8
r4=by	-11
r4=charge	-10
r4=end	10
r4=from	16
r4=go	9
r4=have	11
r4=if	17
r4=is	-20
r4=last	-14
r4=long	9
r4=nothing	15
r4=now	9
r4=of	15
r4=paper	12
r4=pay	-16
r4=same	9
r4=th	9
r4=that	-9
r4=to	14
r4=truck	12
r4=until	11
r4=wheat	-11
r4=will	-33
r4=withdraw	10
r4=would	-11
r=, "	-10
r=, <name>	11
r=, <quality>	-12
r=, <span>	-12
r=, and	-14
r=, at	11
r=, for	37
r=, in	-18
r=, instead	11
r=, provided	15
r=, say	21
r=, that	-16
r=, unless	-10
r=: <level>	-22
r=: <quality>	9
r=: the	16
r=; both	-10
r=<end> <end>	-13
r=<level> on	-15
r=<name> is	13
r=<name> take	-18
r=? <end>	11
r=and <day-ahead>	10
r=and expire	15
r=and is	-8
r=and run	18
r=and to	-14
r=and we	10
r=are not	-10
r=if it	12
r=instead of	9
r=is not	9
r=it would	-15
r=on .	15
r=the <name>	-11
r=the <quality>	-20
r=the duty	14
r=to <day-ahead>	11
r=to the	15
s:"	16
s:*	12
s:,	-13
s:.	-19
s:/	11
s:;	-14
s:<agent>	-17
s:<day-gone>	-69
s:<day-today>	-12
s:<gate>	-17
s:<goods-amount>	-21
s:<goods>	11
s:<level-noun>	-10
s:<level>	-16
s:<money>	-43
s:<month-ahead>	-59
s:<month-today>	-12
s:<not>	-10
s:<number>	13
s:<person>	-12
s:<quality>	15
s:<seat>	12
s:<sender>	-28
s:<span>	38
s:<taker>	-21
s:<v-agree>	12
s:<v-buy>	-39
s:<v-end>	-13
s:<v-impose>	-18
s:<v-lack>	-19
s:<v-renew>	-22
s:<v-say>	-17
s:<v-sell>	-15
s:<v-sign>	11
s:<v-stay>	-8
s:<v-up>	-16
s:[	19
s:]	19
s:abolish	-10
s:about	-10
s:above	-14
s:after	-26
s:again	-22
s:agree	21
s:agreement	-22
s:aircraft	-10
s:also	-15
s:amnesty	-12
s:an	-19
s:and	10
s:answer	-10
s:any	-15
s:apple	-13
s:approval	16
s:are	-12
s:arrive	21
s:as	10
s:back	14
s:banana	-28
s:because	-11
s:become	-13
s:begin	25
s:between	-7
s:bicycle	-14
s:black	12
s:both	25
s:buy	-10
s:by	-13
s:cabinet	-11
s:cairn	10
s:can	9
s:car	-13
s:carry	17
s:cathode	9
s:cement	-12
s:ceramic	-17
s:change	-18
s:charge	-7
s:close	-10
s:coffee	17
s:collect	-7
s:come	-22
s:company	-20
s:condition	14
s:consent	12
s:control	-19
s:copper	11
s:cork	-17
s:cotonou	9
s:could	-27
s:counted	11
s:country	-25
s:course	17
s:cover	10
s:d	10
s:date	16
s:deal	-15
s:declaration	11
s:did	-19
s:draft	27
s:due	-36
s:each	-14
s:earth	-17
s:eastern	-11
s:economic	17
s:effect	15
s:end	-15
s:evening	-10
s:everywhere	-10
s:export	-16
s:extension	-13
s:extra	-11
s:face	-16
s:far	-12
s:farm	-11
s:fee	-23
s:fentanyl	-13
s:ferro	16
s:fibre	10
s:flat	10
s:follow	-10
s:footwear	12
s:found	-9
s:free	-17
s:freeze	17
s:from	28
s:gear	14
s:get	-24
s:given	13
s:glassware	10
s:glove	-11
s:go	-11
s:god	14
s:good	-13
s:government	10
s:grand	12
s:grape	14
s:had	-20
s:half	14
s:have	-11
s:he	-5
s:hence	9
s:here	18
s:higher	-11
s:history	12
s:honey	17
s:horse	13
s:hour	-17
s:house	14
s:hundred	8
s:ice	-10
s:import	-19
s:impose	-24
s:increase	10
s:instead	13
s:introduce	17
s:is	-9
s:joint	-11
s:know	-14
s:last	18
s:later	-11
s:law	-14
s:leather	10
s:legal	14
s:lentil	11
s:levy	17
s:licence	-15
s:like	-11
s:list	-13
s:longer	21
s:maize	12
s:make	-22
s:may	-10
s:meanwhile	-11
s:meet	-6
s:minister	12
s:mirror	10
s:monday	18
s:month	-12
s:mr	-16
s:must	-23
s:my	-11
s:nagoya	-12
s:named	-8
s:negotiation	-10
s:no	11
s:nobody	-12
s:non	14
s:nothing	-11
s:notice	-17
s:now	-14
s:of	-18
s:off	-15
s:oil	-24
s:on	-11
s:once	29
s:one	13
s:onion	-10
s:orange	-12
s:order	-15
s:ordinary	-19
s:origin	18
s:other	-19
s:otherwise	-10
s:our	17
s:out	-3
s:outline	11
s:own	-17
s:paper	18
s:parcel	-11
s:parliament	-12
s:percent	11
s:period	29
s:pickup	11
s:place	16
s:port	-17
s:power	-11
s:price	-17
s:proclamation	-20
s:product	-33
s:prolong	-13
s:propose	12
s:provide	14
s:provided	13
s:provisional	-10
s:put	-15
s:péc	13
s:q	-11
s:quarrel	10
s:quinoa	13
s:raise	-22
s:rare	-17
s:recess	10
s:reduce	-9
s:refund	-17
s:renew	-11
s:reporter	-11
s:resolution	12
s:retain	-10
s:rice	16
s:rotterdam	11
s:run	22
s:salt	-29
s:sawn	-13
s:second	19
s:section	-22
s:send	15
s:settle	18
s:shall	11
s:shelve	12
s:ship	-31
s:side	-11
s:sign	-9
s:since	-17
s:sit	-18
s:soybean	-27
s:standstill	12
s:start	18
s:step	-14
s:stop	23
s:successor	11
s:surtax	14
s:table	13
s:take	18
s:talk	-16
s:tariff	-39
s:taro	27
s:tax	18
s:telephone	12
s:term	-12
s:th	10
s:that	9
s:the	-25
s:them	-10
s:there	9
s:they	-9
s:three	12
s:through	18
s:thu	-10
s:timber	-20
s:tomatoe	11
s:too	-9
s:tool	13
s:top	-12
s:town	12
s:trade	16
s:trial	-16
s:tuesday	-9
s:tuna	12
s:two	-19
s:under	13
s:unless	-32
s:until	-15
s:up	-27
s:us	-14
s:used	-10
s:valid	25
s:vessel	-9
s:visit	-16
s:vote	-16
s:walnut	10
s:was	-15
s:water	-14
s:we	9
s:welcome	10
s:well	-10
s:were	-16
s:what	-24
s:wheat	-19
s:who	-15
s:willing	14
s:withdraw	9
s:without	-17
s:wool	29
s:word	15
s:worth	-13
s:yarn	12
s:zinc	13
sa:"	14
sa:" is	9
sa:'s <level>	13
sa:'s government	9
sa:'s trade	13
sa:*	8
sa:, <name>	15
sa:, <quality>	-25
sa:, a	-11
sa:, after	-12
sa:, but	12
sa:, for	26
sa:, has	12
sa:, in	-9
sa:, instead	15
sa:, it	-14
sa:, not	10
sa:, provided	13
sa:, say	23
sa:, that	-23
sa:, to	-9
sa:, under	11
sa:, unless	-14
sa:, up	-11
sa:, where	12
sa:, which	-14
sa:, would	11
sa:.	-21
sa:. *	9
sa:: <number>	-25
sa:: <quality>	9
sa:: the	20
sa:; <quality>	13
sa:; both	-10
sa:<agent>	13
sa:<day-ahead>	14
sa:<day-ahead> ,	14
sa:<day-ahead> .	24
sa:<day-today>	18
sa:<day-today> .	23
sa:<gate>	-11
sa:<level-noun>	14
sa:<level> )	12
sa:<level> ,	-25
sa:<level> <day-today>	18
sa:<level> here	16
sa:<level> in	20
sa:<level> on	-13
sa:<level> tariff	12
sa:<money>	-13
sa:<month-ahead>	-15
sa:<month-gone> ,	9
sa:<name>	14
sa:<name> 's	11
sa:<name> .	11
sa:<name> <level>	-26
sa:<name> its	13
sa:<name> pay	17
sa:<number>	15
sa:<number> )	-17
sa:<number> .	11
sa:<number> :	-15
sa:<number> of	21
sa:<number> on	12
sa:<number> th	11
sa:<person>	-25
sa:<person> and	-9
sa:<person> say	-13
sa:<quality>	11
sa:<quality> beef	16
sa:<quality> cheese	-11
sa:<quality> copper	12
sa:<quality> good	-19
sa:<quality> government	-11
sa:<quality> origin	16
sa:<quality> rice	15
sa:<quality> tuna	10
sa:<quality> watche	10
sa:<seat> .	-10
sa:<seat> and	11
sa:<seat> take	11
sa:<sender>	-25
sa:<span>	13
sa:<span> ,	17
sa:<span> .	26
sa:<span> before	-10
sa:<span> later	-15
sa:<span> with	10
sa:<v-buy>	-26
sa:<v-renew>	-21
sa:<v-return>	16
sa:<v-stay>	26
sa:a	-21
sa:a <level>	16
sa:a period	26
sa:about	-9
sa:after	-26
sa:again	-13
sa:again .	-16
sa:agree .	9
sa:agreement	-17
sa:an	-20
sa:and <day-ahead>	10
sa:and <level>	-34
sa:and a	-12
sa:and date	10
sa:and expire	15
sa:and it	27
sa:and run	21
sa:and to	-11
sa:another	-11
sa:apply	15
sa:approval	9
sa:are	-8
sa:are not	-10
sa:are suspend	-12
sa:arrangement	-13
sa:arrive in	9
sa:as well	-14
sa:at <number>	-10
sa:back	9
sa:back at	10
sa:banana	-11
sa:be <number>	15
sa:be suspend	14
sa:been take	12
sa:been withdraw	15
sa:before	-11
sa:before .	-12
sa:begin	23
sa:begin ,	12
sa:begin .	19
sa:between	-21
sa:black	12
sa:butter	-11
sa:by	-23
sa:by then	-12
sa:car	-12
sa:ceylon	12
sa:cheese	-14
sa:cod	8
sa:coffee	15
sa:collect	-17
sa:collect .	-14
sa:come	-9
sa:conclude in	8
sa:condition	14
sa:copper	9
sa:cost	13
sa:cotton	-10
sa:country	-17
sa:course	17
sa:custom house	11
sa:date	16
sa:day on	13
sa:did	-12
sa:doe likewise	10
sa:draft	19
sa:duty on	-10
sa:each	-14
sa:end .	-17
sa:enter	-11
sa:everything	13
sa:everything .	15
sa:expire	12
sa:expire on	14
sa:far	-11
sa:fish	11
sa:for	16
sa:for <span>	31
sa:for a	19
sa:for the	-18
sa:framework	9
sa:free	-16
sa:from	-26
sa:from <day-ahead>	-28
sa:from <name>	-20
sa:go	-12
sa:god	14
sa:good ,	7
sa:good of	22
sa:government	11
sa:had	-8
sa:has	28
sa:has been	14
sa:have been	-10
sa:have run	17
sa:here	15
sa:here .	11
sa:hold .	9
sa:house	10
sa:house .	12
sa:if no	11
sa:if the	10
sa:in	10
sa:in <name>	26
sa:in <seat>	-12
sa:in kuala	9
sa:initial	10
sa:initial in	13
sa:instead	18
sa:instead of	15
sa:into	-12
sa:is	-9
sa:is sign	11
sa:is the	-13
sa:it go	11
sa:it has	22
sa:it may	-9
sa:it on	10
sa:it pay	-11
sa:it was	-14
sa:it would	-8
sa:its	-12
sa:kava	-12
sa:kuala	8
sa:last	10
sa:last until	21
sa:later .	-9
sa:leave	-11
sa:lentil	12
sa:likewise .	10
sa:longer	23
sa:machine	-18
sa:make	-11
sa:may	-10
sa:meanwhile	-10
sa:minister	17
sa:minister ,	10
sa:month	-9
sa:most	-18
sa:most <quality>	-10
sa:negotiate for	10
sa:new rate	8
sa:night	-11
sa:no	16
sa:no longer	24
sa:not agree	11
sa:not collect	-11
sa:nothing move	11
sa:now .	-12
sa:of <level>	10
sa:of <span>	14
sa:of the	15
sa:of trade	13
sa:off	-13
sa:oil	-8
sa:olive	10
sa:on .	11
sa:on <day-ahead>	-16
sa:on <day-gone>	10
sa:on <day-today>	12
sa:on <quality>	19
sa:on good	-11
sa:on our	8
sa:once	23
sa:once more	13
sa:ordinary	-13
sa:origin	15
sa:originating	10
sa:originating in	10
sa:other	-14
sa:out .	-11
sa:paper	9
sa:paper that	12
sa:part	-11
sa:period	25
sa:period of	26
sa:price	-9
sa:product	-14
sa:provided	13
sa:provided that	13
sa:put	-10
sa:put on	-11
sa:rate	15
sa:rate .	11
sa:reach	-11
sa:refund	-13
sa:return from	10
sa:rice	10
sa:right	9
sa:round	-17
sa:run	22
sa:run out	-16
sa:run to	12
sa:salt	-18
sa:say	11
sa:say .	-15
sa:say the	13
sa:say until	-14
sa:sign	14
sa:sign .	10
sa:so far	-11
sa:soybean	-19
sa:special	-16
sa:special duty	-15
sa:spring	13
sa:spring .	11
sa:stand	12
sa:stand .	9
sa:successor	11
sa:sugar	-11
sa:take <number>	9
sa:talk	-9
sa:tariff	-13
sa:tariff ,	13
sa:taro	12
sa:tax	13
sa:tax on	14
sa:th	11
sa:that <name>	8
sa:that is	-22
sa:that of	12
sa:that the	15
sa:that was	11
sa:the	13
sa:the <day-ahead>	30
sa:the <name>	-14
sa:the <office>	-12
sa:the <organisation>	10
sa:the <person>	-9
sa:the arrangement	-10
sa:the duty	15
sa:the new	11
sa:the paper	12
sa:the word	9
sa:their	-23
sa:them	-18
sa:then .	-12
sa:there .	-12
sa:those	-12
sa:through	17
sa:thu	-9
sa:till	10
sa:timber	-15
sa:time	-31
sa:time .	-14
sa:to <day-ahead>	18
sa:to a	-14
sa:to last	11
sa:to say	-16
sa:to stand	10
sa:to the	35
sa:trade	21
sa:trade ,	10
sa:trade minister	11
sa:truce	-16
sa:truce .	-14
sa:truck	11
sa:tuna	8
sa:two	-18
sa:under a	13
sa:unless	-27
sa:up	-25
sa:up from	-10
sa:us	-12
sa:valid	15
sa:was <number>	-9
sa:watche ,	10
sa:week	-14
sa:well	-16
sa:what	-29
sa:wheat	-20
sa:where	11
sa:where he	10
sa:which the	17
sa:will	-11
sa:will be	16
sa:will charge	-20
sa:willing	14
sa:with	-17
sa:with <name>	-12
sa:with the	11
sa:withdraw	12
sa:withdraw by	10
sa:without	-18
sa:word	17
sa:word "	9
sa:would be	-12
sa:would have	17
sa:would last	10
sa:you	-11
sa:zinc	13
sb:" our	10
sb:'s <number>	10
sb:'s <span>	10
sb:'s duty	-19
sb:) —	9
sb:*	12
sb:, <points>	-12
sb:, agree	17
sb:, and	-9
sb:, as	-11
sb:, begin	13
sb:, both	18
sb:, for	-15
sb:, from	14
sb:, in	-31
sb:, of	10
sb:, on	19
sb:, say	-14
sb:, settle	9
sb:, to	-13
sb:, until	-10
sb:, which	-25
sb:, with	9
sb:- a	14
sb:- and	10
sb:. it	11
sb:. on	-15
sb:/	11
sb:/ the	-10
sb:: <level>	-20
sb:: <span>	26
sb:: duty	-12
sb:: for	-13
sb:: if	12
sb:: on	11
sb:: three	13
sb:;	-12
sb:<agent>	-47
sb:<day-ahead>	-18
sb:<day-ahead> and	-17
sb:<day-gone> the	-9
sb:<day-gone> we	12
sb:<day-today> ,	19
sb:<day-today> with	17
sb:<goods-amount>	-13
sb:<level-noun>	-48
sb:<level>	-21
sb:<level> ,	-46
sb:<level> on	-15
sb:<level> tax	12
sb:<level> that	-9
sb:<level> to	-9
sb:<money>	-30
sb:<month-gone> is	12
sb:<name> 's	-25
sb:<name> ,	-9
sb:<name> are	-12
sb:<name> slap	11
sb:<name> to	19
sb:<name> will	20
sb:<name> —	-23
sb:<number>	-9
sb:<number> ,	-23
sb:<number> :	14
sb:<number> <name>	-11
sb:<number> and	10
sb:<number> from	13
sb:<number> on	19
sb:<number> there	14
sb:<office> :	-9
sb:<organisation>	-13
sb:<organisation> has	-21
sb:<organisation> in	15
sb:<organisation> say	-11
sb:<person> ,	-19
sb:<person> :	25
sb:<person> agree	9
sb:<person> and	-12
sb:<person> had	-10
sb:<person> in	10
sb:<person> sign	-13
sb:<points>	-16
sb:<points> for	-14
sb:<quality>	12
sb:<quality> coffee	-12
sb:<quality> duty	13
sb:<quality> machine	10
sb:<quality> one	8
sb:<quality> rubber	12
sb:<quality> ship	-11
sb:<quality> tea	8
sb:<seat>	18
sb:<seat> ,	10
sb:<seat> and	10
sb:<seat> are	9
sb:<seat> for	11
sb:<seat> give	14
sb:<span>	33
sb:<span> ,	39
sb:<span> and	-11
sb:<span> begin	-11
sb:<span> from	26
sb:<span> suspension	11
sb:<span> tariff	10
sb:<span> truce	-13
sb:<taker>	-12
sb:<v-agree>	9
sb:<v-begin>	17
sb:<v-buy>	-20
sb:<v-end>	-26
sb:<v-lack>	-10
sb:<v-return>	-27
sb:<v-say>	-23
sb:<v-sell>	-12
sb:<v-stay>	-34
sb:<v-target>	-20
sb:<v-threaten>	-18
sb:<v-up>	-11
sb:[	19
sb:]	19
sb:a	16
sb:a declaration	10
sb:a paper	10
sb:a second	9
sb:a signature	11
sb:a standstill	9
sb:a suspension	13
sb:a tariff	-13
sb:a third	9
sb:a truce	13
sb:accord ,	10
sb:again	-10
sb:agree	21
sb:agree on	8
sb:agree that	17
sb:agree to	17
sb:all country	-10
sb:also	-13
sb:amnesty	-12
sb:and -	10
sb:and <level>	17
sb:and <name>	23
sb:and <person>	-25
sb:and from	15
sb:and i	19
sb:and that	-11
sb:and will	-13
sb:announce	-13
sb:announce in	-11
sb:announce thi	10
sb:another <span>	14
sb:answer	-17
sb:apple	-11
sb:are suspend	-20
sb:are to	-15
sb:arrive	17
sb:arrive before	9
sb:as	12
sb:as from	-14
sb:as of	28
sb:at a	22
sb:at the	-11
sb:back to	12
sb:banana	-17
sb:be	-9
sb:be <number>	-19
sb:be in	-10
sb:be lower	11
sb:bear	10
sb:bear <level>	11
sb:been	-8
sb:before the	-14
sb:begin	17
sb:begin on	23
sb:bicycle	-11
sb:both	22
sb:both side	-9
sb:both were	10
sb:but	-10
sb:by telephone	10
sb:cairn	10
sb:can	13
sb:carry	12
sb:carry on	13
sb:ceramic	-16
sb:change	-13
sb:charge	-15
sb:charge <level>	-16
sb:coffee and	-9
sb:coffee from	10
sb:collect from	12
sb:come	-14
sb:come down	13
sb:come into	-12
sb:company	-12
sb:consent	12
sb:consent ,	14
sb:control	-12
sb:cotonou	9
sb:cotonou ,	9
sb:cotton	10
sb:could	-17
sb:counted	15
sb:counted from	15
sb:country	-11
sb:cut its	11
sb:d	11
sb:date from	-11
sb:decision of	10
sb:down	13
sb:down from	23
sb:drop to	14
sb:due	-26
sb:due to	-10
sb:duty begin	13
sb:duty down	9
sb:duty for	12
sb:duty from	-7
sb:duty of	-9
sb:effect	16
sb:effect at	7
sb:end	-21
sb:end a	10
sb:end on	-12
sb:enter <name>	-16
sb:enter into	14
sb:exist	10
sb:expect	-14
sb:expire	-17
sb:expire on	-12
sb:export	-10
sb:extra duty	-10
sb:face	-12
sb:fee	-22
sb:fee on	-13
sb:fentanyl	-14
sb:fentanyl duty	-13
sb:first	-8
sb:first is	14
sb:flat	11
sb:footwear	13
sb:for <span>	15
sb:for the	-17
sb:force on	12
sb:four	12
sb:freeze	17
sb:from	31
sb:from <day-ahead>	-12
sb:from <name>	22
sb:from <number>	12
sb:from next	11
sb:from the	19
sb:geneva	-11
sb:get	-15
sb:give	9
sb:give its	13
sb:go back	10
sb:go on	-14
sb:good ,	-10
sb:good duty	-9
sb:good from	-17
sb:good go	11
sb:good will	9
sb:had	-13
sb:half	10
sb:happen on	13
sb:has	-26
sb:has agree	9
sb:has been	-16
sb:has offer	-12
sb:has propose	12
sb:has put	9
sb:have	-34
sb:have been	-15
sb:have go	10
sb:he	-10
sb:his <quality>	12
sb:history	12
sb:honey	18
sb:house in	9
sb:hundred	8
sb:i	9
sb:i .	12
sb:i can	11
sb:if the	12
sb:import	-11
sb:impose	-18
sb:in	-11
sb:in <seat>	25
sb:in a	-13
sb:in cairn	10
sb:in rotterdam	13
sb:increase	10
sb:instead	-11
sb:instead of	-10
sb:into the	-11
sb:introduce	12
sb:is a	23
sb:is for	10
sb:is not	-8
sb:is the	10
sb:it 's	31
sb:it ,	-15
sb:it apply	-12
sb:it enter	18
sb:it run	-11
sb:it was	-20
sb:it will	13
sb:its <level>	14
sb:its consent	13
sb:its duty	-10
sb:its tax	11
sb:know	-10
sb:lapse	-11
sb:last	12
sb:last <span>	13
sb:last until	-10
sb:later	-11
sb:leave of	13
sb:legal	14
sb:levy	12
sb:levy on	10
sb:lower duty	13
sb:lower on	11
sb:lower their	12
sb:machine	14
sb:machine tool	14
sb:make	-12
sb:minister of	-11
sb:monday	21
sb:monday ,	24
sb:morning ,	12
sb:mr	-15
sb:mr <person>	-11
sb:must	-12
sb:nagoya	-12
sb:nagoya ,	-12
sb:new one	13
sb:new tariff	-11
sb:next friday	11
sb:next monday	12
sb:non	14
sb:non -	14
sb:not	21
sb:note of	12
sb:notice	-11
sb:now	-41
sb:of	-13
sb:of <day-gone>	-9
sb:of <level>	-21
sb:of <name>	-18
sb:of <span>	12
sb:of its	-10
sb:of trade	-11
sb:of which	18
sb:offer to	-13
sb:oil	-17
sb:on <day-ahead>	-15
sb:on <day-gone>	20
sb:on <day-today>	14
sb:on <name>	-14
sb:on <quality>	12
sb:on banana	-12
sb:on cotton	20
sb:on for	16
sb:on monday	8
sb:on rice	14
sb:on the	12
sb:one	15
sb:our	14
sb:outline	11
sb:over	12
sb:own	-13
sb:paper	10
sb:pay	-14
sb:percent	13
sb:place	9
sb:port	-17
sb:port fee	-10
sb:present	-13
sb:president	-11
sb:proclamation	-11
sb:product	-21
sb:propose	12
sb:propose a	10
sb:propose an	-12
sb:propose that	17
sb:provide	14
sb:provide for	13
sb:publish	12
sb:publish in	12
sb:pump	-12
sb:put <level>	-9
sb:put to	11
sb:q	-11
sb:q :	-10
sb:quarrel	9
sb:quarrel over	10
sb:quinoa	14
sb:raise	-17
sb:rate	-9
sb:recess	10
sb:reduce	-15
sb:resolution	12
sb:return	-17
sb:rotterdam	13
sb:rubber	11
sb:rum	9
sb:run out	-15
sb:salt	-13
sb:same	-14
sb:say on	-13
sb:say to	10
sb:second	18
sb:second ,	16
sb:second is	9
sb:section	-13
sb:section <number>	-12
sb:set	-24
sb:settle	15
sb:settle at	10
sb:settle for	9
sb:shall	16
sb:shelve	13
sb:ship	-29
sb:shipment	10
sb:should	12
sb:should the	14
sb:sign	-23
sb:sign ,	-11
sb:sign on	-21
sb:since	-34
sb:sit	-10
sb:slap	10
sb:slap on	12
sb:special	16
sb:special duty	17
sb:start	19
sb:start on	11
sb:state	-14
sb:statement publish	12
sb:stay	-14
sb:step	-12
sb:stop	24
sb:stop charge	10
sb:sugar	14
sb:sugar and	15
sb:surcharge	-18
sb:surtax	14
sb:suspend for	-14
sb:suspend from	9
sb:suspend its	-13
sb:suspension that	11
sb:table	15
sb:table :	8
sb:take	20
sb:take on	13
sb:tariff	-35
sb:tariff of	-16
sb:tariff on	-22
sb:taro	18
sb:tax	16
sb:telephone	14
sb:telephone ,	12
sb:tell you	11
sb:that	17
sb:that <name>	27
sb:that arrive	9
sb:that enter	9
sb:that from	17
sb:that start	13
sb:that take	-12
sb:that was	-12
sb:that were	-13
sb:the	-10
sb:the <day-gone>	11
sb:the <level>	-10
sb:the <name>	-9
sb:the <span>	10
sb:the additional	-12
sb:the agreement	-12
sb:the arrangement	11
sb:the decision	10
sb:the fentanyl	-10
sb:the freeze	12
sb:the morning	11
sb:the new	11
sb:the non	14
sb:the protocol	10
sb:the rest	-11
sb:the result	10
sb:the same	-13
sb:the second	14
sb:the special	13
sb:the statement	12
sb:the tariff	-17
sb:the third	-9
sb:their duty	16
sb:their quarrel	10
sb:their tariff	10
sb:their truce	-15
sb:them ,	11
sb:there	14
sb:they settle	9
sb:thi on	10
sb:threaten	-14
sb:three	12
sb:three ,	13
sb:till	-9
sb:time	18
sb:time in	14
sb:to <level>	22
sb:to <number>	-20
sb:to <seat>	9
sb:to begin	15
sb:to four	14
sb:to run	15
sb:to start	-12
sb:to take	-13
sb:to the	-13
sb:tomatoe	11
sb:tool	14
sb:town	12
sb:truce by	11
sb:truce of	14
sb:truce run	-8
sb:truce take	10
sb:truce would	12
sb:under	18
sb:under the	27
sb:until	-40
sb:until the	-16
sb:up to	-18
sb:valid	13
sb:visit	-14
sb:vote on	-16
sb:waiver	11
sb:was	-9
sb:we	13
sb:we agree	12
sb:welcome	10
sb:were	-10
sb:what happen	12
sb:which is	11
sb:which the	11
sb:who	-8
sb:will bear	11
sb:will charge	-11
sb:will sign	10
sb:will stop	10
sb:will suspend	11
sb:with	17
sb:with a	26
sb:without	-7
sb:without the	15
sb:wool	24
sb:would begin	14
sb:would last	12
sb:would prolong	10
sb:would start	13
sb:you that	11
t0=past	-15
t0=past-passive	-18
t0=perfect	-15
t0=pluperfect	-20
t0=present	-21
t1=participle-passive	-10
t1=past	-19
t1=past-passive	-17
t1=pluperfect	-16
t1=present	-11
t2=infinitive	-19
t2=modal	-19
t2=past	-12
t:loose & d:ahead	11
t:loose & d:gone	-14
t:loose-l	15
t:loose-l1	11
t:loose-r	-14
t:loose-r3	-16
t:more	-16
t:more-l	-14
t:more-r1	-25
t:truce & d:ahead	19
t:truce & d:gone	-30
t:truce-l	16
t:truce-l2	14
t:truce-r	-7
t:truce-r3	-13
t:verb-l1	7
t:verb-l2	11
t:verb-l3	-17
t:verb-r2	-20
tn:more	-34
tn:truce	23
tn:verb	-19
tp:loose	18
tp:more	-37
tp:truce	30
v0-none	-25
v0=be	-14
v0=bear	11
v0=charge	-18
v0=come	-16
v0=cut	11
v0=end	-11
v0=have	-13
v0=leave	13
v0=meet	-16
v0=start	17
v0=stop	8
v0=take	18
v0=threaten	-11
v1-none	-27
v1=be	-10
v1=bear	11
v1=begin	14
v1=carry	-13
v1=come	-16
v1=cut	10
v1=end	-12
v1=expire	-12
v1=have	-13
v1=leave	13
v1=meet	-19
v1=prolong	-10
v1=raise	-11
v1=start	17
v1=suspend	-14
v2-none	-39
v2=agree	10
v2=drop	9
v2=go	-16
v2=set	14
v2=suspend	-12
vt0=agree past	12
vt0=agree present	-14
vt0=be future	-10
vt0=be modal	-23
vt0=be present	10
vt0=begin past	-10
vt0=charge future	-21
vt0=come present	-19
vt0=enter present	12
vt0=fall modal	9
vt0=go present	-12
vt0=have present	-10
vt0=leave future	12
vt0=lower future	-16
vt0=lower modal	13
vt0=pay modal	-10
vt0=put perfect	10
vt0=run present	-23
vt0=say past	9
vt0=sign past	-12
vt0=start present	15
vt0=stop future	10
vt1=be future	-9
vt1=be modal	-23
vt1=be present	13
vt1=begin past	-10
vt1=charge future	-18
vt1=charge gerund	10
vt1=clear participle	17
vt1=come present	-19
vt1=enter present	12
vt1=fall modal	9
vt1=go present	-12
vt1=have present	-10
vt1=leave future	12
vt1=lower future	-16
vt1=lower modal	13
vt1=pay modal	-10
vt1=put perfect	10
vt1=run present	-23
vt1=say past	9
vt1=start present	15
vt2=be future	9
vt2=be modal	-23
vt2=drop present	9
vt2=go present	-10
vt2=take future	11`;
