// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:'s <level>	10
a:<day-ahead>	22
a:<day-ahead> .	30
a:<day-gone>	21
a:<duty>	-19
a:<level-noun>	26
a:<level> for	10
a:<level> in	30
a:<not>	-10
a:<number> of	15
a:<number> on	11
a:<person>	-13
a:<sender>	-8
a:<v-begin>	-12
a:<v-end>	11
a:<v-impose>	-9
a:<v-propose>	-19
a:<v-return>	12
a:<v-say>	-13
a:<v-suspend>	-15
a:<v-target>	24
a:<v-up>	-26
a:?	11
a:a	-14
a:additional duty	-16
a:after	-11
a:again	-17
a:and <day-ahead>	11
a:and <level>	-8
a:and <number>	-14
a:and end	22
a:and to	-13
a:at	-28
a:be <number>	19
a:between	-11
a:by	-17
a:charge <level>	17
a:cod	9
a:collect	-15
a:duty	-21
a:duty on	-10
a:duty will	9
a:end	17
a:end on	20
a:everything	10
a:from <name>	-10
a:go	-15
a:in <name>	20
a:in place	12
a:is	17
a:is <number>	11
a:is to	7
a:it is	13
a:it may	-9
a:it would	-11
a:its	-14
a:levy	-14
a:longer	17
a:may	-14
a:no longer	17
a:not	-22
a:on .	13
a:on <quality>	11
a:on it	9
a:on our	10
a:on the	-9
a:our	10
a:pay	13
a:period	16
a:period of	15
a:place	12
a:place of	12
a:rate	14
a:rate .	12
a:rice	12
a:run until	11
a:suspend	-12
a:tariff	-4
a:tax	8
a:tax on	9
a:the <day-ahead>	15
a:the duty	7
a:the rate	11
a:to	10
a:to <day-ahead>	11
a:to <day-gone>	13
a:to the	18
a:truce	-10
a:two	-19
a:until	8
a:until <day-ahead>	10
a:will be	11
a:with	-15
a:wool	12
a:would be	-12
b:'s duty	-10
b:*	16
b:, <name>	-10
b:, and	-29
b:, begin	13
b:, both	18
b:, is	-17
b:, on	21
b:, say	-10
b:, will	12
b:, with	17
b:- a	12
b:- and	10
b:.	14
b:. it	13
b:: <level>	-25
b:: <number>	20
b:: duty	-11
b:: on	10
b:: the	-10
b:<agent>	-24
b:<day-gone>	12
b:<level-noun>	-27
b:<level>	-10
b:<level> and	6
b:<level> to	-10
b:<month-gone>	10
b:<month-gone> is	12
b:<name> 's	-15
b:<name> agree	12
b:<name> and	20
b:<name> are	-11
b:<name> from	-10
b:<name> take	-10
b:<name> to	21
b:<number>	20
b:<number> on	14
b:<office>	-8
b:<person>	-18
b:<person> in	10
b:<quality> good	-19
b:<quality> one	9
b:<seat> and	16
b:<seat> on	-16
b:<sender>	-16
b:<span>	19
b:<span> at	9
b:<span> from	34
b:<v-agree>	-15
b:<v-bear>	-10
b:<v-begin>	14
b:<v-buy>	-15
b:<v-end>	-9
b:<v-propose>	-5
b:<v-return>	-18
b:<v-say>	-10
b:<v-threaten>	-12
b:<v-up>	-17
b:a third	10
b:additional	-13
b:additional duty	-8
b:agree to	10
b:all	7
b:an	-15
b:and	13
b:and -	10
b:and <level>	6
b:and <name>	21
b:and from	19
b:and i	13
b:apple	-10
b:are suspend	-11
b:arrangement	13
b:arrive	10
b:as	10
b:as from	-11
b:as of	20
b:at a	14
b:be suspend	9
b:been	-19
b:before	14
b:begin	11
b:begin on	15
b:both side	-8
b:by	-20
b:carry	-10
b:ceramic	-16
b:coffee	-16
b:collect from	11
b:come	-15
b:cotton	18
b:could	-11
b:decision of	9
b:do so	9
b:down	13
b:down from	21
b:drop	9
b:due	-21
b:due to	-10
b:end	-21
b:end on	-20
b:enter <name>	-13
b:enter into	18
b:expect	-10
b:expire	-11
b:expire on	-10
b:fall to	9
b:fee	-15
b:fentanyl	-15
b:for <span>	10
b:force	21
b:force from	9
b:four	11
b:freeze	14
b:from	32
b:from <name>	23
b:from the	23
b:good from	-10
b:good of	-14
b:had	-27
b:half	11
b:happen on	12
b:has agree	10
b:have	-31
b:have been	-10
b:he	-18
b:i .	13
b:in	-20
b:in <month-gone>	11
b:in <seat>	18
b:is the	12
b:is what	10
b:it 's	12
b:it enter	19
b:its	-14
b:its <level>	14
b:last <span>	11
b:leave	11
b:lower duty	13
b:lower its	-9
b:lower on	10
b:more	-15
b:new duty	12
b:no	-12
b:not	14
b:now	-12
b:of <name>	-19
b:on <day-today>	16
b:on a	-20
b:on cotton	19
b:on the	-8
b:our	11
b:period	10
b:product	-13
b:provide	12
b:raise	-11
b:rubber	11
b:run from	10
b:say to	9
b:second is	9
b:shall	9
b:ship	-14
b:sign	-17
b:since	-29
b:slap	12
b:slap on	12
b:start	17
b:start on	19
b:stop	17
b:sugar	16
b:suspend from	10
b:suspend its	-12
b:table	9
b:tariff	-30
b:tariff on	-9
b:that	21
b:that <name>	19
b:that start	11
b:that would	14
b:the <level>	-11
b:the <number>	9
b:the <office>	-13
b:the <person>	13
b:the arrangement	16
b:the decision	9
b:the duty	11
b:the fentanyl	-10
b:the house	9
b:the reduction	-15
b:the second	13
b:the truce	17
b:the two	-14
b:their tariff	12
b:then	10
b:there	11
b:they	-14
b:third round	10
b:to <level>	15
b:to <number>	-12
b:to be	-20
b:to begin	9
b:to do	10
b:to fall	9
b:to run	14
b:to the	-10
b:to vote	9
b:truce take	10
b:truce would	17
b:two	-18
b:under	15
b:until	-34
b:until the	-12
b:up	-25
b:us	-15
b:was	-18
b:welcome	10
b:what happen	11
b:what will	10
b:which the	12
b:will lower	-14
b:without the	14
b:wool	18
b:would have	-9
b:would last	15
b:— <name>	7
c0=agree	-12
c0=bear	-15
c0=propose	-16
c0=stay	-29
c0=target	-26
c0=up	-13
c1=agree	-10
c1=bear	-7
c1=begin	19
c1=begin & d:ahead	23
c1=end	-15
c1=end & d:ahead	-10
c1=impose & d:ahead	17
c1=impose & d:gone	-29
c1=propose	-6
c1=stay	-21
c1=stay & d:gone	-16
c1=target	-14
c1=target & d:ahead	-11
c1=up	-17
c1=up & d:ahead	-13
c2=impose	-10
c2=propose	-10
c2=say	-11
c2=suspend	-18
c2=up	-21
ct0=agree present	-20
ct0=bear future	-13
ct0=bear modal	-17
ct0=begin past	-14
ct0=down modal	11
ct0=down modal-passive	10
ct0=down past	-11
ct0=impose future-passive	9
ct0=impose pluperfect	-12
ct0=propose present	-11
ct0=stay modal	-17
ct0=stay past	-12
ct1=agree past	-15
ct1=agree perfect	10
ct1=bear future	-13
ct1=bear modal	-17
ct1=bear participle-passive	16
ct1=begin past	-13
ct1=down modal	11
ct1=down modal-passive	10
ct1=down participle-passive	-12
ct1=down past	-11
ct1=impose future-passive	9
ct1=impose infinitive	9
ct1=impose participle-passive	-12
ct1=impose present	13
ct1=stay modal	-17
ct1=stay past	-12
ct2=begin future	13
ct2=begin present	-22
ct2=impose infinitive	-14
ct2=impose participle-passive	-11
ct2=impose present	13
ct2=stay future	14
ct2=stay modal	-17
ct2=up present	-11
d:ahead	-8
d:ahead other	-23
d:ahead own	23
d:ahead-0	-51
d:ahead-1	35
d:ahead-2	52
d:ahead-3	-14
d:ahead-4	-99
d:ahead-5	-145
d:ahead-6	-15
d:at=1	22
d:at=2	-19
d:at=3	-82
d:before and	10
d:before and expires on	12
d:before to	11
d:before to the	13
d:begins	24
d:begins ahead	44
d:begins gone	-49
d:begins today	-15
d:ends	-17
d:ends ahead	-8
d:ends gone	-12
d:gone	-114
d:gone other	-83
d:gone own	-50
d:gone-0	-10
d:gone-1	-11
d:gone-2	-12
d:gone-3	-16
d:gone-4	-15
d:gone-5	-72
d:how=month	-68
d:how=relative	-39
d:how=weekday	-25
d:last	-42
d:month	-68
d:month ahead	-50
d:month gone	-18
d:named=0	-78
d:named=2	21
d:rank=0	17
d:rank=0 of 1	19
d:rank=0 of 2	23
d:rank=0 of 4	-35
d:rank=1	33
d:rank=1 of 3	20
d:rank=1 of 4	11
d:rank=2 of 3	-13
d:rank=2 of 4	-4
d:rank=3	-39
d:span-after	20
d:span-before	29
d:today	-52
d:today own	-52
d:today-0	-52
f:(	15
f:)	15
f:-	-23
f:.	8
f::	-12
f:;	-10
f:<day-gone>	-17
f:<day-today>	15
f:<duty>	-15
f:<level>	14
f:<money>	-20
f:<not>	-12
f:<number>	29
f:<office>	-24
f:<organisation>	14
f:<person>	-14
f:<quality>	9
f:<sender>	-33
f:<span>	22
f:<v-agree>	14
f:<v-buy>	-18
f:<v-down>	14
f:<v-impose>	-10
f:<v-propose>	-35
f:<v-return>	24
f:<v-say>	-33
f:<v-sell>	-18
f:<v-stay>	-21
f:<v-suspend>	-10
f:<v-target>	13
f:a	-30
f:about	-23
f:additional	-12
f:admit	15
f:after	-26
f:agreement	-19
f:all	-30
f:also	-9
f:aluminium	-11
f:anything	-13
f:approve	13
f:as	11
f:ask	-18
f:back	20
f:be	15
f:bear	14
f:being	-14
f:butter	-11
f:by	-44
f:cashew	12
f:cease	14
f:change	12
f:charge	9
f:cod	-11
f:collect	-15
f:consider	10
f:continue	17
f:copy	12
f:country	-13
f:cover	-14
f:custom	10
f:cut	17
f:dispute	9
f:doe	-16
f:double	8
f:down	11
f:due	-12
f:earth	-10
f:enter	-13
f:export	-15
f:fee	-9
f:fertiliser	11
f:follow	-10
f:force	12
f:fourth	-12
f:from	-10
f:front	13
f:frozen	-11
f:general	10
f:glass	-9
f:good	-17
f:hazelnut	8
f:height	9
f:if	-22
f:in	21
f:initialled	14
f:interest	-11
f:keep	-17
f:last	-8
f:later	11
f:leave	-16
f:lentil	10
f:let	11
f:meet	-28
f:minister	9
f:moment	22
f:must	-14
f:new	-21
f:next	24
f:no	-36
f:nobody	-19
f:not	12
f:nought	15
f:of	16
f:off	-10
f:oil	13
f:old	12
f:only	-11
f:otherwise	11
f:our	17
f:out	-12
f:over	-13
f:past	9
f:pay	19
f:period	9
f:provided	11
f:put	-11
f:rare	-10
f:rate	9
f:reciprocal	-13
f:remain	13
f:renewed	-9
f:rest	19
f:return	27
f:rise	-12
f:round	-24
f:run	-18
f:same	17
f:say	-15
f:shall	13
f:should	-12
f:side	12
f:sign	16
f:since	-22
f:standstill	14
f:still	14
f:table	-10
f:talk	-14
f:tariff	-17
f:tell	-19
f:text	14
f:that	-27
f:them	-19
f:there	-14
f:these	14
f:thi	21
f:three	-13
f:timber	13
f:time	24
f:to	13
f:top	-14
f:truce	20
f:two	-11
f:tyre	28
f:until	-8
f:us	8
f:want	-13
f:were	-13
f:which	-13
f:why	-13
f:wine	-12
f:with	-11
f:would	25
first-of-paragraph	-34
has-future	15
has-past	-40
has-perfect	-30
has-pluperfect	-27
has-present	-19
headline	-45
l1=, & d:ahead	20
l1=, & d:today	-22
l1=:	-15
l1=: & d:ahead	-13
l1=<begin>	-12
l1=<begin> & d:today	-9
l1=<goods>	10
l1=<goods> & d:ahead	10
l1=<v-begin>	-14
l1=<v-begin> & d:ahead	-12
l1=before	12
l1=before & d:ahead	14
l1=between	11
l1=between & d:ahead	11
l1=by	-11
l1=by & d:ahead	-8
l1=for	-17
l1=for & d:ahead	-15
l1=from	28
l1=from & d:ahead	36
l1=from & d:gone	-36
l1=in	-22
l1=in & d:ahead	-12
l1=in & d:gone	-8
l1=of & d:ahead	10
l1=on	-8
l1=on & d:gone	-28
l1=since	-25
l1=since & d:ahead	-16
l1=the	9
l1=the & d:ahead	14
l1=to	-44
l1=to & d:ahead	-40
l1=until	-25
l1=until & d:ahead	-19
l2="	-11
l2=" & d:ahead	-10
l2=, & d:ahead	7
l2=:	11
l2=: & d:ahead	12
l2=<begin>	-11
l2=<begin> & d:gone	-18
l2=<begin> & d:today	-13
l2=<duty>	-14
l2=<duty> & d:ahead	-13
l2=<goods>	-39
l2=<goods> & d:ahead	-36
l2=<level-noun>	-12
l2=<level-noun> & d:ahead	-11
l2=<number>	26
l2=<number> & d:ahead	27
l2=<quality>	10
l2=<quality> & d:ahead	10
l2=<seat>	-11
l2=<span>	22
l2=<span> & d:ahead	25
l2=<v-agree>	-10
l2=<v-begin>	8
l2=<v-end>	-40
l2=<v-end> & d:ahead	-36
l2=<v-impose>	-10
l2=<v-impose> & d:gone	-9
l2=<v-propose>	-11
l2=<v-say>	-19
l2=<v-say> & d:ahead	-15
l2=<v-target>	-12
l2=<v-target> & d:ahead	-11
l2=<v-up>	-9
l2=and	9
l2=and & d:ahead	11
l2=arrive	11
l2=arrive & d:ahead	11
l2=as	14
l2=as & d:ahead	15
l2=begin	15
l2=begin & d:ahead	11
l2=clear	12
l2=clear & d:ahead	12
l2=collect	11
l2=collect & d:ahead	11
l2=effect & d:ahead	21
l2=end	-19
l2=end & d:ahead	-16
l2=expire	-9
l2=force	21
l2=force & d:ahead	22
l2=from	21
l2=from & d:ahead	22
l2=good	-10
l2=happen	13
l2=happen & d:ahead	14
l2=in	-14
l2=in & d:ahead	-13
l2=is	16
l2=is & d:ahead	16
l2=last & d:ahead	12
l2=monday	19
l2=monday & d:ahead	20
l2=out	-13
l2=suspend	9
l2=suspend & d:ahead	9
l2=take	-11
l2=take & d:ahead	-11
l2=three	9
l2=to	-20
l2=to & d:ahead	-18
l2=until	-10
l2=until & d:ahead	-9
l3=:	17
l3=: & d:ahead	18
l3=<begin>	-8
l3=<begin> & d:ahead	13
l3=<begin> & d:gone	-24
l3=<begin> & d:today	-27
l3=<duty>	13
l3=<duty> & d:ahead	13
l3=<level-noun>	-20
l3=<level-noun> & d:ahead	-19
l3=<level>	-10
l3=<person>	13
l3=<person> & d:ahead	14
l3=<quality>	-22
l3=<quality> & d:ahead	-20
l3=<seat>	12
l3=<seat> & d:ahead	13
l3=<v-bear>	-15
l3=<v-bear> & d:ahead	-13
l3=<v-begin>	18
l3=<v-begin> & d:ahead	20
l3=<v-end>	-10
l3=<v-end> & d:ahead	-9
l3=<v-impose> & d:ahead	20
l3=<v-say>	20
l3=<v-say> & d:ahead	20
l3=<v-target>	-12
l3=<v-target> & d:ahead	-12
l3=are & d:ahead	11
l3=been	-8
l3=do & d:ahead	9
l3=duty & d:ahead	10
l3=first	10
l3=first & d:ahead	10
l3=for	6
l3=for & d:ahead	9
l3=good	12
l3=good & d:ahead	12
l3=half	12
l3=in	-31
l3=in & d:ahead	-22
l3=it	-10
l3=it & d:ahead	-19
l3=it & d:gone	12
l3=lower	10
l3=lower & d:ahead	10
l3=monday	8
l3=monday & d:ahead	8
l3=next	21
l3=next & d:ahead	21
l3=of	21
l3=of & d:ahead	23
l3=on	10
l3=on & d:ahead	11
l3=shall	12
l3=shall & d:ahead	13
l3=start	23
l3=start & d:ahead	23
l3=that	13
l3=that & d:ahead	15
l3=to	19
l3=to & d:ahead	22
l3=truce	-12
l3=what	11
l3=what & d:ahead	11
l4='s	14
l4='s & d:ahead	15
l4=, & d:ahead	10
l4=. & d:ahead	-16
l4=. & d:gone	13
l4=<begin>	-9
l4=<begin> & d:ahead	16
l4=<begin> & d:gone	-35
l4=<begin> & d:today	-32
l4=<duty>	13
l4=<duty> & d:ahead	14
l4=<level-noun>	-11
l4=<level-noun> & d:ahead	-10
l4=<month-gone>	10
l4=<month-gone> & d:ahead	10
l4=<name>	12
l4=<name> & d:ahead	15
l4=<number>	19
l4=<number> & d:ahead	20
l4=<organisation>	-12
l4=<organisation> & d:ahead	-10
l4=<quality>	-17
l4=<quality> & d:ahead	-15
l4=<span>	18
l4=<span> & d:ahead	20
l4=a	-25
l4=a & d:ahead	-23
l4=and	-19
l4=and & d:ahead	-17
l4=are	16
l4=are & d:ahead	16
l4=ask	12
l4=ask & d:ahead	12
l4=at	-21
l4=at & d:ahead	-20
l4=begin	15
l4=begin & d:ahead	16
l4=day	9
l4=day & d:ahead	10
l4=due	-10
l4=due & d:ahead	-10
l4=duty	17
l4=duty & d:ahead	18
l4=from	18
l4=from & d:ahead	18
l4=have	-9
l4=have & d:ahead	-8
l4=is & d:ahead	12
l4=its	11
l4=its & d:ahead	11
l4=new	16
l4=new & d:ahead	16
l4=second	9
l4=second & d:ahead	9
l4=the	-19
l4=the & d:ahead	-13
l4=then	10
l4=then & d:ahead	10
l4=truce	15
l4=truce & d:ahead	16
l4=what	-10
l4=what & d:ahead	-10
l4=•	-11
l4=• & d:ahead	-11
l=, on	17
l=, on & d:ahead	18
l=, the	9
l=, the & d:ahead	9
l=, to	-12
l=, to & d:ahead	-11
l=: on	10
l=: on & d:ahead	10
l=<begin> <begin>	-12
l=<begin> <begin> & d:today	-9
l=<begin> between	12
l=<begin> on	-16
l=<begin> on & d:ahead	-12
l=<name> from	-27
l=<name> from & d:ahead	-27
l=<number> on	16
l=<number> on & d:ahead	17
l=<seat> on	-13
l=<seat> on & d:ahead	-11
l=<span> from	28
l=<span> from & d:ahead	30
l=and from	20
l=and from & d:ahead	20
l=as of	20
l=as of & d:ahead	21
l=begin on	15
l=begin on & d:ahead	11
l=collect from	11
l=collect from & d:ahead	12
l=end on	-17
l=end on & d:ahead	-14
l=expire on	-9
l=from the	23
l=from the & d:ahead	24
l=happen on	14
l=happen on & d:ahead	14
l=is the	13
l=is the & d:ahead	13
l=lower on	10
l=lower on & d:ahead	10
l=monday ,	20
l=monday , & d:ahead	21
l=run from	11
l=run from & d:ahead	11
l=suspend from	10
l=suspend from & d:ahead	10
l=to the	-9
l=until the	-10
l=until the & d:ahead	-9
lead=*	10
lead=* & d:ahead	10
lead=, & d:ahead	15
lead=, & d:gone	-11
lead=, & d:today	-29
lead=1	13
lead=1 & d:ahead	13
lead=and	-12
lead=and & d:ahead	-11
lead=as	14
lead=as & d:ahead	15
lead=before	-22
lead=before & d:ahead	-21
lead=canada	11
lead=canada & d:ahead	12
lead=for	-10
lead=for & d:ahead	-9
lead=from & d:ahead	12
lead=new	-11
lead=on	-25
lead=on & d:ahead	-20
lead=so	-18
lead=so & d:ahead	-18
lead=that & d:ahead	11
lead=the & d:ahead	14
lead=the & d:gone	-20
lead=under	13
lead=under & d:ahead	14
lead=until & d:ahead	13
lead=— & d:ahead	7
lll=, begin on	18
lll=, begin on & d:ahead	19
lll=: <level> from	-17
lll=: <level> from & d:ahead	-17
lll=: <number> on	20
lll=: <number> on & d:ahead	20
lll=<begin> <begin> <begin>	-12
lll=<begin> <begin> <begin> & d:today	-9
lll=<begin> <begin> between	12
lll=<begin> <begin> on	-16
lll=<begin> <begin> on & d:ahead	-12
lll=<begin> as of	16
lll=<begin> as of & d:ahead	16
lll=<begin> from the	12
lll=<begin> from the & d:ahead	13
lll=<person> : on	12
lll=<person> : on & d:ahead	12
lll=<seat> , on	14
lll=<seat> , on & d:ahead	14
lll=<span> , from	15
lll=<span> , from & d:ahead	16
lll=<span> , to	-9
lll=<span> from the	11
lll=<span> from the & d:ahead	12
lll=for <span> from	14
lll=for <span> from & d:ahead	15
lll=in <name> from	-16
lll=in <name> from & d:ahead	-15
lll=it begin on	10
lll=it begin on & d:gone	13
lll=it start on	-8
lll=it start on & d:ahead	-7
lll=next friday ,	11
lll=next friday , & d:ahead	11
lll=of <span> from	15
lll=of <span> from & d:ahead	15
lll=that start on	11
lll=that start on & d:ahead	11
lll=to <level> from	-11
lll=to <level> from & d:ahead	-10
lll=to begin on	10
lll=to begin on & d:ahead	10
lll=what happen on	15
lll=what happen on & d:ahead	15
lr=, ,	11
lr=, , & d:ahead	12
lr=, .	17
lr=, . & d:ahead	18
lr=, <end>	-11
lr=, <end> & d:today	-11
lr=<begin> <end>	-14
lr=before <end>	14
lr=before <end> & d:ahead	14
lr=before are	-11
lr=before are & d:ahead	-11
lr=before pay	12
lr=before pay & d:ahead	12
lr=between and	11
lr=between and & d:ahead	11
lr=from (	10
lr=from ,	11
lr=from , & d:ahead	14
lr=from .	30
lr=from . & d:ahead	33
lr=from :	-21
lr=from : & d:ahead	-20
lr=from ;	-17
lr=from ; & d:ahead	-17
lr=from <end> & d:ahead	12
lr=from <level>	-14
lr=from <level> & d:ahead	-13
lr=from <name>	13
lr=from <name> & d:ahead	14
lr=from ?	11
lr=from ? & d:ahead	11
lr=from and	-13
lr=from and & d:ahead	-13
lr=from for	13
lr=from for & d:ahead	13
lr=from on	13
lr=from on & d:ahead	13
lr=from our	-15
lr=from our & d:ahead	-15
lr=from the	-19
lr=from the & d:ahead	-18
lr=from to	8
lr=from to & d:ahead	10
lr=of .	-13
lr=of . & d:ahead	-12
lr=of <end>	13
lr=of <end> & d:ahead	14
lr=on <end>	-10
lr=on <name>	-11
lr=on <name> & d:ahead	-11
lr=on and	22
lr=on and & d:ahead	24
lr=on are	12
lr=on are & d:ahead	12
lr=on at	-10
lr=on at & d:ahead	-10
lr=on in	-14
lr=on in & d:ahead	-13
lr=on to	-17
lr=on to & d:ahead	-15
lr=the <end>	8
lr=the <end> & d:ahead	11
lr=to <end>	-17
lr=to <end> & d:ahead	-15
lr=until ,	-9
lr=until .	-10
lr=until <end>	-13
lr=until <end> & d:ahead	-10
n:accord	-26
n:added	17
n:adds	13
n:again	-22
n:agreements	14
n:another	42
n:armistice	15
n:arrangement	14
n:asleep	-17
n:carried on	-13
n:ceasefire	12
n:compromise	11
n:continued	-13
n:days=0	9
n:days=1	10
n:days=2	11
n:days=3	13
n:days=6	30
n:days=9	28
n:deal	21
n:deals	38
n:deferred	-18
n:extend	53
n:extended	51
n:extends	12
n:extension	85
n:extra	16
n:frozen	18
n:further	19
n:go on	11
n:handshake	12
n:in the drawer	22
n:keep	24
n:keeps	8
n:lain	-12
n:lengths=0	40
n:lengths=1	18
n:lengths=6	26
n:lie	-27
n:lies	25
n:lifted	12
n:lifts	10
n:long=0	69
n:long=1	36
n:long=2	18
n:long=6	-16
n:longer	13
n:loose=1	14
n:loose=3	36
n:loose=9	13
n:measures	13
n:moratorium	13
n:more	29
n:more=1	-17
n:more=2	48
n:more=3	33
n:more=6	47
n:no truce	30
n:on hold	30
n:on ice	12
n:pact	22
n:pause	22
n:period	-13
n:prolong	30
n:prolongation	17
n:prolonged	9
n:prolongs	17
n:protocol	-15
n:put off	13
n:quiet=1	10
n:quiet=2	14
n:quiet=3	-20
n:relief	-14
n:renewal	8
n:renewed	31
n:renews	-9
n:rest	13
n:second	12
n:set aside	-12
n:shelves	14
n:silence	9
n:slept	-22
n:standstill	-8
n:stay	14
n:suspend	-10
n:suspended	32
n:suspends	13
n:suspensions	12
n:truce	30
n:truce=1	37
n:truce=3	20
n:truce=6	-20
n:understanding	12
n:verb=1	26
n:verb=6	11
n:withheld	-9
nc2=impose	-12
nc2=suspend	-11
nc2=target	-19
nct2=agree present	-10
nct2=bear present	8
nct2=begin present	14
nct2=end perfect-passive	10
nct2=impose future	-11
nct2=impose modal	13
nct2=impose participle-passive	12
nct2=impose present	-14
nct2=impose present-passive	-27
nct2=target future	-19
next="	-11
next=that	-25
next=unless	-10
next=—	-13
nhas-future	-14
nhas-past	-17
none	47
nt2=past	-13
nt2=perfect	-16
nt2=present-not	15
nt2=present-passive	-22
nt2=present-passive-not	-11
nv0-none	-16
nv1-none	-16
nv2-none	-9
nv2=be	-27
nv2=begin	10
nv2=charge	-14
nv2=conclude	-8
nv2=expire	12
nv2=levy	10
nv2=other	-10
nv2=pay	10
nv2=suspend	-13
nvt2=be present	-26
nvt2=begin present	11
nvt2=charge future	-19
nvt2=collect present	-10
nvt2=expire present	12
nvt2=pay present	17
nvt2=say past	-12
nvt2=sign participle	10
o:act=begin	16
o:act=carry	-10
o:act=clear	7
o:act=end	-16
o:act=face	-11
o:act=leave	10
o:act=lower	12
o:act=meet	-23
o:act=other	-5
o:act=raise	-11
o:act=reduce	-10
o:act=return	-10
o:act=sign	-12
o:act=sit	-10
o:begin of ahead	10
o:begin on ahead	36
o:carried=controls	-9
o:carried=controls far	-11
o:carried=deal	19
o:carried=deal far	10
o:carried=fees far	-19
o:carried=longer	-14
o:carried=longer far	-39
o:carried=meeting	-10
o:carried=none	-30
o:carried=procedure	-11
o:carried=procedure far	25
o:carried=sale far	-12
o:carried=truce far	14
o:end from ahead	9
o:end on ahead	-13
o:leads=	-12
o:leads=12% from	-11
o:leads=15% from	-10
o:leads=20% on	10
o:leads=6% from	11
o:leads=9% on	-9
o:leads=and from	20
o:leads=as of	20
o:leads=began on	-8
o:leads=begin on	26
o:leads=beginning on	13
o:leads=begins on	-12
o:leads=between	12
o:leads=cent from	11
o:leads=collected from	11
o:leads=days from	9
o:leads=delhi from	13
o:leads=duty from	-22
o:leads=ends on	-11
o:leads=from the	23
o:leads=happens on	15
o:leads=is the	13
o:leads=months, from	25
o:leads=next friday,	11
o:leads=on	-16
o:leads=percent on	19
o:leads=to the	-9
o:leads=until the	-10
o:leads=year from	29
o:left=duties right=duties	-28
o:left=fees	-11
o:left=fees right=none	-10
o:left=longer	-23
o:left=longer right=none	-20
o:left=meeting	-37
o:left=meeting right=none	-28
o:left=none	-6
o:left=none right=deal	-18
o:left=none right=duties	10
o:left=none right=signing	-12
o:left=truce	-13
o:left=truce right=duties	10
o:left=truce right=none	-16
o:near=deal	-12
o:near=longer	-13
o:near=meeting	-27
o:near=none	-22
o:near=procedure	-17
o:near=truce	-15
o:no verb before ahead	12
o:no verb between ahead	12
o:no verb from ahead	30
o:no verb from gone	-11
o:no verb monday, ahead	21
o:no verb of ahead	-10
o:no verb to ahead	-19
o:no verb until ahead	-19
o:other from ahead	17
o:other on ahead	-11
o:pay of ahead	9
o:pay the ahead	13
o:right=deal	-14
o:right=duties	8
o:right=duties before	17
o:right=duties of	13
o:right=duties on	18
o:right=longer	-20
o:right=meeting	-13
o:right=meeting on	-13
o:right=none	-39
o:right=none between	11
o:right=none by	-15
o:right=none for	-16
o:right=none from	34
o:right=none in	-14
o:right=none monday,	20
o:right=none since	-18
o:right=none to	-39
o:right=none until	-41
o:right=procedure	-10
o:right=signing on	-10
o:right=truce	14
o:right=truce 	11
o:right=truce on	-31
o:run from ahead	10
o:say from ahead	14
o:sign on ahead	-11
o:subject=controls	-11
o:subject=controls carried	-13
o:subject=controls far carried	-13
o:subject=controls no verb	-11
o:subject=deal	-12
o:subject=deal carried begin	14
o:subject=deal carried begin ahead	14
o:subject=deal carried begin on	14
o:subject=deal carried on ahead	11
o:subject=deal far carried be	19
o:subject=deal far carried be ahead	19
o:subject=deal far carried be from	12
o:subject=deal far carried from ahead	13
o:subject=deal far carried on ahead	-20
o:subject=deal no verb from	13
o:subject=deal on ahead	-16
o:subject=duties be ahead	9
o:subject=duties begin	-14
o:subject=duties begin ahead	-13
o:subject=duties begin from	-24
o:subject=duties carried	-4
o:subject=duties carried begin from	-15
o:subject=duties carried other	14
o:subject=duties carried other ahead	14
o:subject=duties end	7
o:subject=duties end ahead	8
o:subject=duties fall	-14
o:subject=duties fall ahead	-14
o:subject=duties far carried agree	15
o:subject=duties far carried agree ahead	15
o:subject=duties far carried be	-26
o:subject=duties far carried be ahead	-24
o:subject=duties far carried be from	-17
o:subject=duties far carried before ahead	-13
o:subject=duties far carried charge	-14
o:subject=duties far carried charge ahead	-14
o:subject=duties far carried charge from	-12
o:subject=duties far carried end	-11
o:subject=duties far carried end ahead	-10
o:subject=duties far carried lower on	-9
o:subject=duties far carried of ahead	22
o:subject=duties far carried other	-10
o:subject=duties far carried pay of	9
o:subject=duties from ahead	-13
o:subject=duties lower	10
o:subject=duties lower ahead	10
o:subject=duties monday, ahead	13
o:subject=duties no verb from	-9
o:subject=duties no verb gone	-9
o:subject=duties no verb monday,	13
o:subject=duties no verb saturday,	10
o:subject=duties no verb wednesday,	10
o:subject=duties saturday, ahead	10
o:subject=duties wednesday, ahead	10
o:subject=longer carried	-20
o:subject=longer carried from ahead	-11
o:subject=longer far carried	-16
o:subject=meeting before ahead	11
o:subject=meeting begin from	11
o:subject=meeting begin on	-12
o:subject=meeting carried	12
o:subject=meeting carried begin	13
o:subject=meeting carried begin ahead	14
o:subject=meeting carried begin on	15
o:subject=meeting carried from ahead	9
o:subject=meeting carried on ahead	11
o:subject=meeting carried say	9
o:subject=meeting carried say ahead	9
o:subject=meeting far	-9
o:subject=meeting far carried from ahead	11
o:subject=meeting far no verb	-9
o:subject=meeting from ahead	11
o:subject=meeting no verb before	11
o:subject=meeting no verb on	-13
o:subject=meeting on ahead	-29
o:subject=none carried	15
o:subject=none carried be the	10
o:subject=none carried begin on	13
o:subject=none carried charge	21
o:subject=none carried charge ahead	21
o:subject=none carried end on	10
o:subject=none carried from ahead	22
o:subject=none carried leave	9
o:subject=none carried leave ahead	9
o:subject=none carried on ahead	14
o:subject=none carried pay	-16
o:subject=none carried pay ahead	-15
o:subject=none carried pay from	-13
o:subject=none no verb 	-13
o:subject=none no verb ahead	15
o:subject=none no verb on	13
o:subject=none no verb today	-23
o:subject=none on ahead	14
o:subject=procedure	-11
o:subject=procedure carried before ahead	10
o:subject=procedure far	8
o:subject=procedure far no verb	8
o:subject=procedure far no verb ahead	9
o:subject=signing no verb ahead	12
o:subject=signing no verb friday,	12
o:subject=truce  ahead	10
o:subject=truce begin	8
o:subject=truce begin ahead	10
o:subject=truce begin on	11
o:subject=truce carried begin ahead	15
o:subject=truce carried the ahead	8
o:subject=truce end on	-9
o:subject=truce far	21
o:subject=truce far carried begin ahead	-14
o:subject=truce far carried begin gone	13
o:subject=truce far carried on ahead	-24
o:subject=truce far carried on gone	13
o:subject=truce far carried pay	13
o:subject=truce far carried pay ahead	13
o:subject=truce far from ahead	16
o:subject=truce far no verb	21
o:subject=truce far no verb ahead	26
o:subject=truce far no verb from	15
o:subject=truce from ahead	11
o:subject=truce no verb 	11
o:subject=truce no verb ahead	10
o:subject=truce no verb from	9
o:subject=truce no verb gone	-7
o:subject=truce no verb to	-8
o:subject=truce no verb until	-8
o:subject=truce to ahead	-11
o:subject=truce until ahead	-10
o:topic=controls	-24
o:topic=controls ahead	-21
o:topic=controls begin	-9
o:topic=controls no verb	-11
o:topic=controls on	-13
o:topic=controls on ahead	-12
o:topic=deal from	20
o:topic=deal from ahead	21
o:topic=deal pay	10
o:topic=duties 	-10
o:topic=duties ahead	19
o:topic=duties be	22
o:topic=duties begin	-10
o:topic=duties by	-9
o:topic=duties charge	7
o:topic=duties end	10
o:topic=duties far agree	10
o:topic=duties far ahead	14
o:topic=duties far be	-12
o:topic=duties far from	17
o:topic=duties far from ahead	18
o:topic=duties far gone	-11
o:topic=duties far the	-11
o:topic=duties far the ahead	-11
o:topic=duties from	13
o:topic=duties from ahead	17
o:topic=duties from gone	-13
o:topic=duties gone	-44
o:topic=duties monday,	13
o:topic=duties monday, ahead	13
o:topic=duties of	17
o:topic=duties of ahead	18
o:topic=duties reduce	-10
o:topic=duties saturday,	10
o:topic=duties saturday, ahead	10
o:topic=duties say	11
o:topic=duties the	7
o:topic=duties the ahead	8
o:topic=duties wednesday,	10
o:topic=duties wednesday, ahead	10
o:topic=fees	-12
o:topic=fees ahead	-11
o:topic=longer	-23
o:topic=longer ahead	-20
o:topic=longer far	-13
o:topic=longer far ahead	-11
o:topic=meeting	-33
o:topic=meeting ahead	-20
o:topic=meeting begin	12
o:topic=meeting far	-19
o:topic=meeting far ahead	-13
o:topic=meeting far no verb	-9
o:topic=meeting far on	-16
o:topic=meeting far on ahead	-14
o:topic=meeting gone	-15
o:topic=meeting meet	-22
o:topic=meeting on	-20
o:topic=meeting on ahead	-12
o:topic=none 	-17
o:topic=none  ahead	-12
o:topic=none ahead	24
o:topic=none gone	-13
o:topic=none have	9
o:topic=none leave	9
o:topic=none on	16
o:topic=none on ahead	18
o:topic=none pay	-20
o:topic=none the	11
o:topic=none the ahead	13
o:topic=none today	-24
o:topic=procedure before	14
o:topic=procedure before ahead	14
o:topic=procedure far	19
o:topic=procedure far ahead	20
o:topic=procedure far begin	14
o:topic=procedure far no verb	8
o:topic=procedure far on	10
o:topic=procedure far on ahead	10
o:topic=procedure from	-21
o:topic=procedure from ahead	-19
o:topic=procedure other	-10
o:topic=sale	-11
o:topic=signing begin	-11
o:topic=signing friday,	12
o:topic=signing sign	-9
o:topic=truce 	10
o:topic=truce  ahead	10
o:topic=truce agree	-12
o:topic=truce ahead	13
o:topic=truce be	-17
o:topic=truce begin	18
o:topic=truce end	-20
o:topic=truce far	16
o:topic=truce far ahead	13
o:topic=truce far gone	10
o:topic=truce far no verb	21
o:topic=truce far on	11
o:topic=truce far on gone	13
o:topic=truce from	18
o:topic=truce from ahead	20
o:topic=truce gone	-31
o:topic=truce on ahead	11
o:topic=truce on gone	-10
o:topic=truce other	18
o:topic=truce to	-19
o:topic=truce to ahead	-17
o:topic=truce until	-19
o:topic=truce until ahead	-17
pc0=begin	11
pc0=say	-12
pc1=agree	15
pc1=begin	16
pc1=down	12
pc1=impose	9
pc1=say	-12
pc1=target	-13
pct0=agree present	13
pct0=begin modal	15
pct0=begin present	9
pct0=down future	14
pct0=impose future	11
pct0=impose perfect	-15
pct0=suspend present-passive	11
pct1=agree participle-passive	16
pct1=agree perfect	-10
pct1=agree present	13
pct1=begin modal	15
pct1=begin present	10
pct1=down future	14
pct1=down participle-passive	10
pct1=impose future	11
pct1=impose participle-passive	14
pct1=propose perfect	11
pct1=suspend present-passive	11
phas-infinitive	-12
phas-perfect	-21
pt0=future	11
pt0=modal	11
pt0=perfect	-18
pt1=future	11
pt1=infinitive	-15
pt1=modal	11
pv0-none	-6
pv0=begin	8
pv0=have	-19
pv0=lower	16
pv0=offer	-10
pv0=other	-18
pv0=put	-14
pv0=settle	10
pv0=sign	-20
pv1-none	-8
pv1=begin	12
pv1=have	-18
pv1=introduce	13
pv1=lower	16
pv1=other	-16
pv1=pay	-13
pv1=put	-14
pv1=settle	19
pv1=start	13
pv2-none	-9
pvt0=agree past	12
pvt0=be present	11
pvt0=have present	-13
pvt0=lower future	19
pvt0=offer perfect	-10
pvt0=put present	-8
pvt0=sign past	-16
pvt1=be present	11
pvt1=have present	-12
pvt1=lower future	19
pvt1=put present	-8
pvt1=sign past	-16
q:.	-14
q::	18
q:<day-ahead>	-10
q:<day-gone>	23
q:<duty>	-11
q:<level-noun>	-20
q:<money>	-15
q:<month-gone>	-7
q:<name>	-11
q:<not>	-17
q:<office>	21
q:<organisation>	-31
q:<person>	22
q:<quality>	13
q:<seat>	-20
q:<sender>	-31
q:<span>	-29
q:<v-bear>	19
q:<v-down>	15
q:<v-impose>	-16
q:<v-sell>	-34
q:<v-stay>	12
q:<v-target>	16
q:?	28
q:about	-10
q:afterward	9
q:agreement	-23
q:an	-24
q:are	-24
q:arrangement	11
q:article	12
q:asleep	9
q:at	-4
q:avocado	-13
q:be	16
q:bean	11
q:been	22
q:bin	-13
q:bring	-11
q:can	-8
q:car	-14
q:cashew	12
q:cement	14
q:cheese	11
q:christma	-12
q:clear	14
q:closed	12
q:cocoa	22
q:colleague	13
q:commerce	-20
q:custom	11
q:cut	11
q:da	12
q:did	14
q:dispute	11
q:down	9
q:each	-19
q:exchanged	15
q:fentanyl	-12
q:fish	-15
q:four	9
q:fourth	15
q:geneva	-14
q:had	12
q:halve	10
q:hand	-13
q:happen	10
q:has	-11
q:hazelnut	-7
q:he	-10
q:here	-16
q:hope	19
q:hour	-8
q:if	-22
q:immediately	10
q:import	-16
q:importer	7
q:impose	-18
q:informed	8
q:joint	-11
q:leave	-12
q:lisbon	-11
q:long	12
q:may	-11
q:member	-18
q:minister	-17
q:more	-11
q:most	-9
q:mr	-11
q:nang	12
q:next	-10
q:night	12
q:not	-20
q:note	13
q:number	-12
q:on	-11
q:origin	17
q:other	-13
q:our	15
q:over	-13
q:period	18
q:prawn	-9
q:printed	10
q:proclamation	-26
q:published	-20
q:pump	16
q:put	-26
q:rate	-12
q:reciprocal	-15
q:refund	8
q:reply	11
q:run	-13
q:second	11
q:secretary	8
q:section	-19
q:settle	13
q:ship	-17
q:shook	-13
q:since	-15
q:sit	16
q:spring	-12
q:state	-11
q:statement	-10
q:statu	13
q:steel	-12
q:subject	21
q:surcharge	-16
q:suspension	22
q:take	-25
q:tariff	-24
q:than	-11
q:that	-23
q:then	-12
q:they	-34
q:three	-13
q:toy	12
q:transit	10
q:truce	13
q:under	-23
q:up	-28
q:vice	-10
q:waiting	8
q:we	24
q:were	-19
q:what	-20
q:where	-16
q:wine	11
q:within	-16
q:would	21
q:yes	-12
q:you	10
q:—	-9
qt=perfect	-10
qt=pluperfect	13
qt=present	-7
r1=, & d:ahead	17
r1=, & d:gone	-11
r1=. & d:ahead	9
r1=. & d:gone	-23
r1=;	-12
r1=<end>	-12
r1=<end> & d:gone	-33
r1=<end> & d:today	-29
r1=<level>	-15
r1=<level> & d:ahead	-15
r1=<name>	10
r1=<name> & d:ahead	11
r1=<not>	-11
r1=?	13
r1=? & d:ahead	14
r1=a	-12
r1=a & d:ahead	-12
r1=and & d:ahead	15
r1=and & d:gone	-10
r1=at	-10
r1=at & d:ahead	-9
r1=in	-26
r1=in & d:ahead	-23
r1=instead & d:ahead	9
r1=is	-14
r1=is & d:ahead	-11
r1=on	18
r1=on & d:ahead	18
r1=pay	10
r1=pay & d:ahead	10
r1=to & d:ahead	11
r1=unless	-9
r1=unless & d:ahead	-9
r2="	-9
r2=,	-10
r2=<day-ahead>	11
r2=<day-gone>	12
r2=<duty>	20
r2=<end>	-14
r2=<level-noun>	13
r2=<level>	-19
r2=<not>	-28
r2=<person>	14
r2=<quality>	-15
r2=<seat>	-18
r2=<v-begin>	-11
r2=<v-impose>	-8
r2=<v-stay>	8
r2=<v-target>	15
r2=and	-17
r2=duty	13
r2=expire	12
r2=for	35
r2=in	-21
r2=is	12
r2=may	-13
r2=not	-14
r2=provided	13
r2=run	10
r2=that	-10
r2=to	-22
r2=will	18
r3=)	9
r3=:	-20
r3=<end>	-22
r3=<goods>	-12
r3=<name>	-14
r3=<organisation>	-15
r3=<quality>	-21
r3=<span>	21
r3=<v-end>	-11
r3=<v-impose>	16
r3=<v-say>	12
r3=arrangement	-8
r3=as	15
r3=at	-11
r3=both	12
r3=charge	-9
r3=duty	-10
r3=have	-10
r3=in	-10
r3=of	15
r3=take	14
r3=to	11
r3=would	14
r4=,	-10
r4=.	10
r4=:	10
r4=<day-ahead>	24
r4=<end>	-30
r4=<level>	-18
r4=<not>	14
r4=<quality>	-16
r4=<v-bear>	-24
r4=<v-begin>	16
r4=<v-end>	21
r4=<v-impose>	-7
r4=<v-say>	-28
r4=<v-suspend>	-14
r4=<v-target>	-17
r4=a	-10
r4=be	8
r4=duty	8
r4=end	11
r4=first	10
r4=from	15
r4=go	11
r4=good	13
r4=if	16
r4=in	-15
r4=is	-17
r4=last	-10
r4=nothing	15
r4=of	14
r4=paper	10
r4=pay	-18
r4=say	-14
r4=to	12
r4=until	9
r4=will	-29
r=, <name>	12
r=, <person>	16
r=, <quality>	-14
r=, <span>	-11
r=, and	-26
r=, for	35
r=, has	9
r=, if	10
r=, in	-14
r=, on	10
r=, provided	13
r=, that	-17
r=, the	-9
r=: <level>	-21
r=: <quality>	8
r=: the	16
r=<end> <end>	-12
r=? <end>	14
r=and <day-ahead>	11
r=and expire	12
r=and run	13
r=and to	-12
r=for <span>	9
r=if it	12
r=instead of	9
r=it is	13
r=it may	-9
r=it would	-11
r=on .	14
r=the <quality>	-13
r=the duty	14
r=to <day-gone>	13
r=to the	12
s:*	15
s:,	-10
s:.	-20
s:/	11
s::	-3
s:<day-gone>	-37
s:<day-today>	-20
s:<gate>	-22
s:<level-noun>	-11
s:<level>	-20
s:<money>	-34
s:<month-ahead>	-60
s:<month-gone>	-7
s:<not>	-14
s:<office>	-14
s:<person>	-12
s:<sender>	-31
s:<span>	36
s:<taker>	-23
s:<v-agree>	14
s:<v-buy>	-30
s:<v-deny>	-11
s:<v-end>	-8
s:<v-impose>	-14
s:<v-propose>	-10
s:<v-say>	-18
s:<v-sell>	-16
s:<v-up>	-15
s:[	21
s:]	21
s:abolish	-13
s:above	-12
s:accord	9
s:after	-19
s:again	-16
s:agree	17
s:agreement	-14
s:aircraft	-12
s:also	-14
s:an	-25
s:answer	-11
s:any	-13
s:apple	-13
s:approval	21
s:arrive	24
s:away	10
s:back	17
s:banana	-20
s:because	-10
s:become	-13
s:been	-22
s:begin	25
s:bicycle	-14
s:black	12
s:both	29
s:by	-28
s:cairn	10
s:call	-20
s:can	7
s:cease	-9
s:ceramic	-19
s:change	-20
s:citru	-8
s:collect	-5
s:collection	9
s:come	-35
s:company	-21
s:condition	15
s:consent	11
s:cork	-15
s:cost	-17
s:cotonou	9
s:could	-17
s:country	-36
s:course	20
s:d	10
s:date	12
s:deal	-18
s:did	-16
s:down	10
s:draft	24
s:drop	13
s:due	-34
s:each	-20
s:earth	-14
s:eastern	-10
s:economic	16
s:ecuadorean	11
s:effect	18
s:either	12
s:end	-16
s:exist	9
s:export	-13
s:extension	-13
s:face	-15
s:fee	-20
s:fentanyl	-12
s:ferro	13
s:follow	-12
s:footwear	11
s:for	7
s:force	19
s:fourth	-14
s:free	-19
s:freeze	13
s:from	32
s:get	-19
s:go	-14
s:god	13
s:good	-15
s:government	12
s:grape	16
s:had	-26
s:half	18
s:has	-8
s:here	12
s:higher	-14
s:history	12
s:honey	17
s:hour	-16
s:house	14
s:hundred	10
s:i	10
s:import	-13
s:impose	-23
s:instead	18
s:introduce	18
s:is	-5
s:know	-14
s:kuala	10
s:lapse	-8
s:law	-10
s:legal	14
s:letter	-14
s:levy	14
s:licence	-13
s:list	-14
s:longer	22
s:maize	14
s:make	-20
s:may	-16
s:meanwhile	-9
s:medicine	-19
s:minister	13
s:mirror	11
s:monday	20
s:month	-12
s:mr	-21
s:must	-18
s:my	-13
s:nagoya	-13
s:negotiation	-11
s:no	15
s:non	13
s:not	-10
s:notice	-15
s:of	-11
s:off	-15
s:offer	-16
s:oil	-18
s:once	21
s:onion	-9
s:orange	-12
s:order	-11
s:ordinary	-18
s:origin	13
s:other	-21
s:our	15
s:out	-13
s:outcome	8
s:own	-14
s:palm	-10
s:paper	14
s:parcel	-11
s:percent	12
s:period	30
s:pickup	10
s:place	16
s:port	-10
s:power	-13
s:president	-14
s:price	-10
s:proclamation	-16
s:product	-24
s:prolonged	-14
s:provide	10
s:provided	12
s:pump	-10
s:put	-24
s:quinoa	12
s:raise	-18
s:rare	-14
s:rate	8
s:recess	10
s:reduce	-10
s:refund	-12
s:renewed	-12
s:reporter	-9
s:resolution	12
s:rice	15
s:rubber	11
s:rule	-10
s:run	16
s:salmon	-12
s:salt	-13
s:sawn	-11
s:second	20
s:section	-15
s:see	-12
s:settle	21
s:shall	12
s:shelve	10
s:ship	-22
s:side	-12
s:sign	-14
s:sit	-17
s:soybean	-18
s:standstill	11
s:start	21
s:state	-10
s:stay	-15
s:step	-12
s:stop	16
s:successor	9
s:such	-10
s:surtax	12
s:take	21
s:talk	-16
s:tariff	-56
s:taro	18
s:tax	19
s:term	-12
s:than	-9
s:the	-26
s:them	-15
s:threaten	-14
s:three	13
s:through	12
s:thu	-8
s:timber	-19
s:tool	12
s:town	9
s:trade	24
s:trial	-16
s:tuna	11
s:two	-17
s:unless	-26
s:until	-31
s:up	-37
s:us	-10
s:used	-13
s:valid	22
s:vessel	-10
s:walnut	9
s:want	-12
s:wap	9
s:was	-26
s:water	-13
s:we	10
s:welcome	9
s:were	-12
s:what	-11
s:wheat	-13
s:where	11
s:who	-13
s:willing	13
s:with	-4
s:withdraw	11
s:without	-14
s:wool	25
sa:'s trade	12
sa:( now	8
sa:*	10
sa:, <person>	12
sa:, <quality>	-20
sa:, and	-17
sa:, but	15
sa:, for	26
sa:, in	-19
sa:, instead	16
sa:, provided	13
sa:, say	12
sa:, that	-23
sa:, to	-18
sa:, until	-8
sa:, up	-12
sa:, where	13
sa:, which	-13
sa:, with	-11
sa:, would	16
sa:.	-21
sa:. *	11
sa:: <level>	-15
sa:: <number>	-17
sa:: <quality>	8
sa:: the	21
sa:; <quality>	12
sa:<agent>	16
sa:<day-ahead>	18
sa:<day-ahead> ,	11
sa:<day-ahead> .	31
sa:<day-gone>	19
sa:<day-today>	15
sa:<day-today> .	19
sa:<level-noun>	12
sa:<level>	-9
sa:<level> ,	-30
sa:<level> <day-today>	17
sa:<level> here	16
sa:<level> in	26
sa:<level> instead	13
sa:<level> on	-24
sa:<level> there	11
sa:<month-ahead>	-14
sa:<name>	9
sa:<name> ,	7
sa:<name> <level>	-11
sa:<name> doe	9
sa:<name> pay	22
sa:<not>	-9
sa:<number> .	17
sa:<number> :	-17
sa:<number> in	-15
sa:<number> of	19
sa:<organisation> in	10
sa:<organisation> say	-11
sa:<person>	-22
sa:<person> say	-10
sa:<points>	20
sa:<quality> beef	10
sa:<quality> good	-22
sa:<quality> government	-10
sa:<quality> ministry	9
sa:<quality> rice	12
sa:<seat> and	9
sa:<sender>	-22
sa:<span>	15
sa:<span> .	22
sa:<v-begin>	12
sa:<v-buy>	-22
sa:<v-impose>	-9
sa:<v-stay>	23
sa:a	-26
sa:a period	26
sa:after	-24
sa:again	-14
sa:agree	-15
sa:agreement	-11
sa:aircraft	-10
sa:an	-16
sa:and <day-ahead>	10
sa:and <level>	-32
sa:and <name>	-22
sa:and <number>	-13
sa:and <quality>	13
sa:and expire	12
sa:and it	21
sa:and run	18
sa:and that	-16
sa:and the	11
sa:and to	-17
sa:another	-12
sa:are not	-9
sa:arrangement	-13
sa:arrive in	11
sa:as long	10
sa:as well	-15
sa:at <number>	-10
sa:back	15
sa:back at	13
sa:back to	8
sa:be <number>	22
sa:because	-8
sa:beef and	-9
sa:been withdraw	16
sa:before	-10
sa:before .	-11
sa:begin	24
sa:begin ,	12
sa:begin .	19
sa:between	-23
sa:by	-16
sa:by then	-11
sa:cod	9
sa:collect	-14
sa:collect .	-12
sa:come	-11
sa:conclude in	11
sa:condition	15
sa:cotton	-12
sa:country	-23
sa:course	20
sa:custom house	10
sa:date	12
sa:day .	11
sa:day on	14
sa:did	-10
sa:draft	20
sa:draft .	10
sa:duty will	8
sa:each	-18
sa:either	9
sa:end ,	9
sa:end .	-16
sa:everything	11
sa:everything .	14
sa:for	14
sa:for <span>	25
sa:for a	18
sa:for the	-9
sa:framework	9
sa:free	-18
sa:from <day-ahead>	-17
sa:from <name>	-20
sa:god	13
sa:good of	19
sa:government	12
sa:grape	8
sa:had	-8
sa:half	9
sa:has	23
sa:have	15
sa:have been	-10
sa:have run	20
sa:here	15
sa:hold .	9
sa:house .	10
sa:if it	10
sa:if no	8
sa:if nothing	-9
sa:if the	11
sa:in	13
sa:in <name>	23
sa:in kuala	11
sa:in place	11
sa:initialled	10
sa:initialled in	10
sa:instead	23
sa:instead of	23
sa:introduce	8
sa:introduce in	9
sa:is	-13
sa:is <level>	12
sa:is not	-15
sa:is the	-14
sa:is to	-13
sa:it .	-13
sa:it go	12
sa:it has	22
sa:it may	-9
sa:it would	-21
sa:kuala	11
sa:leave	-12
sa:likewise	9
sa:likewise .	10
sa:long	9
sa:long as	10
sa:longer	23
sa:machine	-12
sa:may	-20
sa:meanwhile	-8
sa:minister	14
sa:minister ,	13
sa:ministry	11
sa:ministry of	9
sa:most	-10
sa:new rate	10
sa:no	23
sa:no longer	25
sa:not	-22
sa:not collect	-10
sa:now	9
sa:now .	-10
sa:of <number>	21
sa:of <span>	13
sa:of the	15
sa:of trade	13
sa:olive	10
sa:on .	11
sa:on <day-ahead>	-6
sa:on <day-gone>	12
sa:on <day-today>	18
sa:on which	13
sa:once	15
sa:once more	11
sa:ordinary	-14
sa:originating	9
sa:originating in	9
sa:other	-14
sa:paper that	10
sa:part	-12
sa:period	25
sa:period of	26
sa:place of	12
sa:provided	13
sa:provided that	13
sa:rate	17
sa:rate .	12
sa:refund	-9
sa:round	-14
sa:run	21
sa:run out	-13
sa:run to	9
sa:run until	10
sa:say .	-10
sa:say on	9
sa:soybean	-12
sa:special	-14
sa:special duty	-13
sa:successor	10
sa:sugar	-14
sa:suspend <points>	10
sa:tariff	-19
sa:taro	12
sa:tax	7
sa:tax on	9
sa:term	-7
sa:that <name>	10
sa:that is	-23
sa:that the	18
sa:the	9
sa:the <day-ahead>	29
sa:the <organisation>	8
sa:the <quality>	11
sa:the arrangement	-9
sa:the draft	10
sa:the duty	15
sa:the first	12
sa:the new	13
sa:the paper	10
sa:them	-16
sa:then .	-12
sa:thu	-8
sa:till	9
sa:timber	-13
sa:time	-29
sa:time .	-12
sa:to	9
sa:to <day-ahead>	10
sa:to <day-gone>	19
sa:to <number>	-7
sa:to a	-11
sa:to say	-17
sa:to the	36
sa:trade	21
sa:truce	-13
sa:truce .	-13
sa:truck	10
sa:tuna	10
sa:two	-22
sa:under	-9
sa:unless	-23
sa:up	-23
sa:up from	-12
sa:valid	15
sa:was	-8
sa:week	-9
sa:well	-16
sa:what	-27
sa:wheat	-16
sa:where	14
sa:will	-9
sa:will be	20
sa:will charge	-21
sa:with	-30
sa:withdraw	13
sa:without	-17
sa:would have	21
sa:—	-20
sb:" our	10
sb:'s duty	-15
sb:( wap	9
sb:) —	13
sb:*	15
sb:, <points>	-12
sb:, agree	12
sb:, and	-9
sb:, begin	17
sb:, both	17
sb:, has	12
sb:, in	-25
sb:, is	-12
sb:, of	12
sb:, on	20
sb:, say	-11
sb:, settle	9
sb:, which	-14
sb:, will	12
sb:, with	16
sb:- a	12
sb:- and	10
sb:. it	12
sb:. on	-11
sb:/	11
sb:/ the	-10
sb:: <level>	-13
sb:: <span>	10
sb:: duty	-13
sb:: for	-13
sb:: if	12
sb:: on	10
sb:<agent>	-36
sb:<day-ahead> and	-11
sb:<day-gone> in	11
sb:<day-gone> that	-17
sb:<day-gone> the	-10
sb:<day-today> (	13
sb:<day-today> ,	18
sb:<day-today> and	-14
sb:<gate>	-10
sb:<level-noun>	-41
sb:<level>	-16
sb:<level> ,	-35
sb:<level> on	-7
sb:<level> tax	12
sb:<level> to	-13
sb:<level> until	-10
sb:<money>	-25
sb:<month-gone> is	11
sb:<name> 's	-27
sb:<name> ,	-6
sb:<name> and	13
sb:<name> are	-12
sb:<name> its	9
sb:<name> pay	-11
sb:<name> to	20
sb:<name> will	20
sb:<name> —	-23
sb:<number> ,	-12
sb:<number> :	16
sb:<number> <name>	-10
sb:<number> and	13
sb:<number> from	17
sb:<number> of	-9
sb:<number> on	17
sb:<number> there	15
sb:<office>	-13
sb:<office> :	-11
sb:<organisation>	-15
sb:<organisation> ,	13
sb:<organisation> has	-17
sb:<organisation> in	18
sb:<organisation> say	-11
sb:<person> :	22
sb:<person> and	-16
sb:<person> in	13
sb:<points>	-15
sb:<quality> duty	10
sb:<quality> one	9
sb:<seat>	14
sb:<seat> and	12
sb:<seat> —	11
sb:<sender>	-14
sb:<span>	29
sb:<span> ,	32
sb:<span> and	-12
sb:<span> at	9
sb:<span> begin	-9
sb:<span> from	31
sb:<span> tariff	10
sb:<span> truce	-12
sb:<taker>	-14
sb:<v-agree>	16
sb:<v-begin>	14
sb:<v-buy>	-13
sb:<v-end>	-26
sb:<v-propose>	-18
sb:<v-return>	-23
sb:<v-say>	-18
sb:<v-sell>	-19
sb:<v-stay>	-34
sb:<v-target>	-15
sb:<v-threaten>	-18
sb:<v-up>	-15
sb:[	21
sb:a	15
sb:a <span>	-11
sb:a second	10
sb:a signature	10
sb:a suspension	12
sb:a tariff	-11
sb:a third	9
sb:abolish	-10
sb:accord	9
sb:additional	-7
sb:additional duty	-10
sb:again	-6
sb:agree	22
sb:agree :	-11
sb:agree on	14
sb:agree that	12
sb:agree to	20
sb:all three	10
sb:also	-9
sb:an	-13
sb:and -	10
sb:and <level>	13
sb:and <name>	17
sb:and <person>	-19
sb:and from	19
sb:and i	18
sb:and will	-17
sb:apple	-13
sb:are suspend	-18
sb:arrive	18
sb:as	11
sb:as from	-15
sb:as of	27
sb:at a	22
sb:away	11
sb:back to	10
sb:banana	-13
sb:be	-11
sb:be in	-11
sb:been	-28
sb:before the	-9
sb:begin	15
sb:begin on	18
sb:bicycle	-11
sb:both	23
sb:both were	10
sb:by	-19
sb:by <span>	-14
sb:by telephone	11
sb:by the	-15
sb:cairn	10
sb:call	-11
sb:can	9
sb:carry	13
sb:carry on	13
sb:ceramic	-16
sb:change	-14
sb:charge <level>	-10
sb:collect from	11
sb:collection	9
sb:come	-28
sb:company	-11
sb:consent	12
sb:consent ,	14
sb:cotonou	9
sb:cotonou ,	9
sb:cotton	9
sb:could	-13
sb:country	-13
sb:d	10
sb:date from	-10
sb:day are	10
sb:deal	-12
sb:decision of	9
sb:down from	20
sb:drop to	12
sb:due	-24
sb:due to	-11
sb:duty begin	13
sb:effect	20
sb:end	-26
sb:enter <name>	-14
sb:enter into	17
sb:exist	9
sb:expect	-11
sb:expire	-15
sb:expire on	-12
sb:face	-11
sb:fee	-24
sb:fee on	-12
sb:flat	10
sb:footwear	12
sb:for <name>	-11
sb:for <span>	9
sb:for the	-11
sb:force	18
sb:force from	9
sb:four	11
sb:fourth	-11
sb:freeze	14
sb:from	32
sb:from <name>	22
sb:from next	12
sb:from the	19
sb:further	-11
sb:geneva	-10
sb:get	-12
sb:give	11
sb:give its	13
sb:go back	9
sb:go on	-14
sb:good	-10
sb:good for	-9
sb:good from	-12
sb:good go	11
sb:good that	10
sb:had	-21
sb:half	11
sb:happen on	12
sb:has	-34
sb:has agree	10
sb:has offer	-10
sb:have	-25
sb:have been	-12
sb:he	-21
sb:history	13
sb:honey	19
sb:hundred	11
sb:i	13
sb:i .	12
sb:i can	12
sb:if the	14
sb:impose	-17
sb:in	-20
sb:in <month-gone>	8
sb:in <seat>	31
sb:in a	-12
sb:in cairn	10
sb:instead	-9
sb:instead of	-8
sb:introduce	12
sb:introduce in	10
sb:is a	25
sb:is the	11
sb:is to	13
sb:it 's	33
sb:it ,	-15
sb:it enter	19
sb:it was	-16
sb:it will	13
sb:its <level>	11
sb:its consent	13
sb:know	-11
sb:last	13
sb:last <span>	13
sb:last until	-7
sb:leave of	10
sb:legal	14
sb:letter	-10
sb:levy	11
sb:levy on	12
sb:lower	12
sb:lower duty	13
sb:lower on	10
sb:machine tool	14
sb:maize	7
sb:make	-12
sb:minister of	-9
sb:monday	22
sb:monday ,	26
sb:mr	-12
sb:mr <person>	-10
sb:nagoya	-13
sb:nagoya ,	-13
sb:new tariff	-12
sb:next friday	11
sb:no	-9
sb:non	13
sb:non -	13
sb:not	12
sb:note of	12
sb:notice	-12
sb:now	-37
sb:of	-10
sb:of <level>	-18
sb:of <name>	-29
sb:of <span>	25
sb:of trade	-9
sb:of which	20
sb:offer	-15
sb:offer to	-10
sb:oil	-16
sb:on <day-ahead>	-10
sb:on <name>	-13
sb:on <quality>	19
sb:on cotton	19
sb:on for	17
sb:on monday	9
sb:on rice	14
sb:our	12
sb:outcome	8
sb:own	-11
sb:paper	11
sb:pay	-13
sb:pea	10
sb:percent	12
sb:place	10
sb:port	-16
sb:port fee	-9
sb:proclamation	-10
sb:product	-19
sb:prolonged	-10
sb:propose an	-11
sb:provide	11
sb:put	-23
sb:quinoa	12
sb:raise	-15
sb:recess	10
sb:reduce	-14
sb:resolution	12
sb:return	-12
sb:rubber	11
sb:run from	10
sb:run out	-13
sb:salmon	-9
sb:same	-10
sb:say	-14
sb:say on	-11
sb:say to	9
sb:second	18
sb:second is	9
sb:set	-20
sb:settle	17
sb:shall	16
sb:shelve	10
sb:ship	-24
sb:sign	-27
sb:sign a	-12
sb:sign on	-17
sb:signature	12
sb:since	-21
sb:sit	-13
sb:slap	11
sb:slap on	12
sb:special	14
sb:special duty	14
sb:start	22
sb:start on	14
sb:state	-14
sb:stay	-12
sb:stop	18
sb:sugar	14
sb:sugar and	16
sb:surcharge	-19
sb:surtax	12
sb:suspend its	-13
sb:take	20
sb:tariff	-47
sb:tariff of	-16
sb:tariff on	-15
sb:tax	14
sb:telephone ,	12
sb:that <name>	26
sb:that start	11
sb:that take	-11
sb:that were	-9
sb:that would	14
sb:the	-8
sb:the <day-gone>	11
sb:the <office>	-16
sb:the accord	10
sb:the additional	-9
sb:the arrangement	12
sb:the decision	9
sb:the duty	13
sb:the fentanyl	-12
sb:the house	9
sb:the non	13
sb:the outcome	8
sb:the reduction	-13
sb:the rest	-9
sb:the result	10
sb:the same	-10
sb:the second	12
sb:the tariff	-12
sb:the third	-12
sb:the truce	10
sb:their duty	10
sb:threaten	-12
sb:three	12
sb:three ,	13
sb:time	15
sb:time in	14
sb:to <level>	15
sb:to <number>	-18
sb:to <seat>	-10
sb:to begin	18
sb:to do	9
sb:to fall	9
sb:to run	13
sb:to the	-16
sb:tomatoe	10
sb:tool	14
sb:town	9
sb:truce is	-11
sb:truce of	11
sb:truce take	10
sb:truce would	17
sb:under	16
sb:under the	22
sb:until	-36
sb:until the	-13
sb:up	-16
sb:up to	-14
sb:vessel	-9
sb:wap	9
sb:wap )	9
sb:was	-20
sb:water	-11
sb:we	13
sb:we agree	14
sb:welcome	10
sb:what happen	11
sb:which is	13
sb:which the	12
sb:who	-10
sb:will stop	9
sb:will suspend	11
sb:without the	13
sb:wool	18
sb:would have	-10
sb:would last	15
t0=past	-18
t0=past-passive	-17
t0=perfect	-14
t0=pluperfect	-21
t0=present	-14
t1=gerund	10
t1=infinitive	10
t1=past	-26
t1=past-passive	-17
t1=pluperfect	-17
t2=future	11
t2=infinitive	-22
t2=modal	-12
t2=past	-28
t2=present-passive-not	-11
t:loose & d:gone	-14
t:loose-l	15
t:loose-r	-11
t:loose-r2	-10
t:loose-r3	-22
t:more-l	-23
t:more-l1	-14
t:more-r1	-21
t:truce & d:ahead	18
t:truce & d:gone	-28
t:truce-l2	19
t:truce-l3	-10
t:truce-r3	-11
t:verb-l2	12
t:verb-l3	-18
t:verb-r1	10
t:verb-r2	-20
t:verb-r3	11
tn:more	-33
tn:quiet	-13
tn:truce	26
tn:verb	-26
tp:loose	22
tp:more	-20
tp:truce	23
tp:verb	-13
v0-none	-20
v0=be	-9
v0=charge	-12
v0=come	-13
v0=drop	9
v0=end	-11
v0=expire	-9
v0=leave	12
v0=meet	-15
v0=sign	-19
v0=start	19
v0=take	17
v1-none	-26
v1=begin	12
v1=carry	-10
v1=clear	9
v1=come	-14
v1=drop	9
v1=end	-13
v1=expire	-10
v1=leave	12
v1=lower	12
v1=meet	-19
v1=raise	-10
v1=sign	-11
v1=start	21
v2-none	-37
v2=collect	-11
v2=drop	11
v2=go	-14
v2=levy	-12
v2=set	14
v2=suspend	-11
vt0=agree present	-14
vt0=be modal	-21
vt0=be present	12
vt0=begin future	14
vt0=begin past	-9
vt0=charge future	-13
vt0=come present	-15
vt0=drop present	10
vt0=leave future	10
vt0=lower future	-15
vt0=lower modal	10
vt0=other future	-10
vt0=run modal	8
vt0=run present	-20
vt0=say past	9
vt0=start present	16
vt0=stop future	10
vt1=agree perfect	10
vt1=be modal	-21
vt1=be present	14
vt1=begin future	14
vt1=begin past	-9
vt1=charge future	-12
vt1=clear participle	14
vt1=come present	-15
vt1=drop present	10
vt1=leave future	10
vt1=lower future	-15
vt1=lower modal	10
vt1=run modal	8
vt1=run present	-20
vt1=say past	9
vt1=start present	16
vt2=be future	13
vt2=be modal	-16
vt2=go present	-9
vt2=levy future	-11
vt2=take future	14`;
