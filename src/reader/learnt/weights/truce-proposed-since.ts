// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:.	-8
a:<day-ahead>	16
a:<day-ahead> .	19
a:<day-gone>	7
a:<duty>	-9
a:<goods>	-11
a:<level-noun>	13
a:<level> .	17
a:<level> and	14
a:<level> on	-10
a:<name> .	-7
a:<name> will	7
a:<not>	-7
a:<person>	-8
a:<seat> .	8
a:<span>	-25
a:<v-agree>	-7
a:<v-begin>	-12
a:<v-propose>	-8
a:<v-return>	13
a:<v-say>	-9
a:<v-target>	14
a:<v-up>	-15
a:a	-15
a:additional	-8
a:additional duty	-7
a:after	-6
a:again	-6
a:all	-7
a:and	-7
a:and last	-10
a:are	-15
a:at	-17
a:be <number>	11
a:beef	10
a:been	-6
a:by	-9
a:collect	-9
a:duty	-12
a:fall	-10
a:for	-9
a:from	6
a:from <seat>	10
a:go	-8
a:good	-11
a:half	10
a:have	-6
a:his	9
a:in	-19
a:in the	-8
a:is <level>	7
a:is <number>	10
a:it is	6
a:it will	13
a:its	-7
a:last	-8
a:last <span>	-21
a:last until	7
a:longer	10
a:may	-7
a:no	6
a:not	-16
a:now	9
a:of	-6
a:of <quality>	-9
a:on	-8
a:on <quality>	19
a:on the	-6
a:origin	-8
a:pay <level>	7
a:pay <number>	-6
a:rate	8
a:return	9
a:rice	14
a:run until	9
a:send	6
a:ship	-6
a:stay	7
a:tariff	-22
a:tariff on	-9
a:tax	15
a:that	11
a:the	-10
a:the <day-ahead>	19
a:the rate	9
a:the trade	6
a:they	-8
a:to <day-gone>	10
a:to <level>	-8
a:to the	9
a:two	-6
a:until	20
a:until <day-ahead>	16
a:until the	7
a:will	6
a:will be	6
a:with	-8
a:word	6
a:would	-11
b:'s duty	-10
b:)	-6
b:*	9
b:, <name>	-9
b:, <number>	6
b:, and	-23
b:, both	9
b:, from	8
b:, has	9
b:, on	24
b:, start	-7
b:- a	14
b::	6
b:: <level>	-11
b:: <name>	-7
b:: <quality>	-9
b:: and	10
b:: from	19
b:: on	16
b:: the	-10
b:<agent>	-12
b:<day-ahead>	-21
b:<day-today>	12
b:<duty>	-11
b:<goods>	13
b:<level-noun>	-18
b:<level>	-11
b:<level> and	6
b:<level> as	17
b:<level> to	-18
b:<level> will	8
b:<month-gone>	14
b:<name> by	9
b:<name> is	-8
b:<name> meet	8
b:<name> on	-9
b:<name> run	12
b:<name> take	-11
b:<name> to	17
b:<not>	10
b:<number>	13
b:<office> from	8
b:<organisation>	-9
b:<person>	-11
b:<person> announce	9
b:<person> say	-6
b:<quality> duty	6
b:<quality> good	-12
b:<seat>	-9
b:<seat> from	7
b:<seat> on	-10
b:<sender>	-9
b:<span>	12
b:<span> from	28
b:<v-agree>	-11
b:<v-begin>	10
b:<v-buy>	-8
b:<v-down>	6
b:<v-end>	-7
b:<v-return>	-9
b:<v-say>	-14
b:<v-sell>	-13
b:<v-threaten>	-7
b:<v-up>	-8
b:a second	-7
b:a third	12
b:a truce	8
b:additional	-10
b:additional duty	-7
b:agree to	7
b:all	7
b:all go	11
b:and	6
b:and <level>	12
b:and <person>	-6
b:and after	6
b:and from	18
b:and the	-12
b:and will	-6
b:apply from	-8
b:are to	-11
b:arrangement	10
b:as	12
b:as of	15
b:at	-15
b:at <level>	-7
b:be	6
b:be <level>	10
b:be apply	8
b:been	-15
b:before	8
b:begin	8
b:begin on	13
b:between	-9
b:both	11
b:by	-13
b:by <level>	6
b:by <points>	6
b:by the	-8
b:carry	-6
b:charge	-10
b:coffee	-7
b:come	-20
b:copper	6
b:cotton	13
b:counted	6
b:counted from	6
b:country	-11
b:date	11
b:day	9
b:deal	-6
b:decided	10
b:decision	8
b:decision of	9
b:dispute	8
b:down	-16
b:down to	-7
b:drop	11
b:due	-15
b:due to	-7
b:duty from	-14
b:duty is	-7
b:duty on	9
b:effect	6
b:effect on	8
b:end	-15
b:end on	-16
b:enter	6
b:expect	-7
b:expire	-9
b:expire on	-8
b:face	-7
b:fall	8
b:fall to	11
b:fee	-11
b:fentanyl	-6
b:first	12
b:for <span>	10
b:four	13
b:freeze	14
b:from	32
b:from <level>	-6
b:from <name>	18
b:from the	19
b:go down	-8
b:go on	-6
b:good	-15
b:had	-25
b:half	13
b:halifax	8
b:halifax on	8
b:has to	8
b:have	-12
b:have been	-6
b:he	-10
b:in	-30
b:in <month-gone>	16
b:in halifax	8
b:in the	-19
b:is	13
b:is suspend	-15
b:is the	16
b:is to	16
b:is what	11
b:it 's	10
b:it begin	-10
b:it start	12
b:it take	10
b:it will	-11
b:its	-31
b:its <level>	-6
b:leave	11
b:maize	6
b:may	-6
b:midnight	9
b:midnight on	9
b:more	-7
b:most	6
b:most of	6
b:new	-23
b:no	-7
b:not	11
b:not be	6
b:now	-6
b:of <number>	6
b:of talk	12
b:of the	14
b:on <day-today>	13
b:on <quality>	18
b:on a	-8
b:on the	-6
b:our	14
b:paper	-8
b:pay <number>	7
b:period	10
b:place	9
b:place in	10
b:power	-6
b:product	-10
b:publish	10
b:raise	-6
b:rate of	8
b:reduction	-12
b:resolution	9
b:return	-6
b:rise by	8
b:round of	11
b:run	8
b:run for	12
b:run out	-8
b:say	-9
b:second round	-7
b:ship	-6
b:side	7
b:sign	-12
b:since	-24
b:slap	16
b:start	13
b:start on	12
b:state	-7
b:stop	13
b:suspension	-8
b:table	8
b:take effect	6
b:take place	9
b:talk on	10
b:tariff	-30
b:that	6
b:that <name>	11
b:that from	7
b:that is	9
b:that would	9
b:the <name>	-10
b:the <number>	10
b:the <office>	-11
b:the arrangement	11
b:the decision	9
b:the duty	7
b:the first	12
b:the new	-9
b:the reduction	-11
b:the second	7
b:the truce	20
b:the two	-6
b:their dispute	9
b:their truce	-6
b:there	9
b:thi	7
b:third	9
b:third round	11
b:threaten	-6
b:to	10
b:to <level>	11
b:to begin	15
b:to cut	10
b:to run	17
b:to suspend	7
b:truce	19
b:truce in	8
b:truce would	19
b:two	-8
b:until	-56
b:until <day-ahead>	-7
b:until the	-9
b:up	-15
b:us	-8
b:used	-6
b:was	-27
b:was to	-10
b:welcome	9
b:were to	6
b:what will	10
b:which the	17
b:which were	-6
b:will be	17
b:with <name>	10
b:without	6
b:without the	9
b:wool	18
b:would	10
b:would be	-7
c0=agree	-8
c0=bear	-13
c0=begin	13
c0=end	-6
c0=return	-6
c0=say	-7
c0=stay	-17
c0=suspend	-11
c0=target	-15
c0=threaten	-7
c0=up	-11
c1=agree	-34
c1=agree & d:ahead	-28
c1=bear	-9
c1=bear & d:gone	-9
c1=begin	14
c1=begin & d:ahead	21
c1=begin & d:gone	-17
c1=end	-8
c1=impose	-6
c1=impose & d:ahead	7
c1=impose & d:gone	-22
c1=return	-7
c1=return & d:ahead	-6
c1=say	-7
c1=stay	-8
c1=stay & d:gone	-13
c1=target	-19
c1=target & d:ahead	-15
c1=up	-14
c1=up & d:ahead	-11
c2=begin	-10
c2=impose	-18
c2=say	-6
c2=target	-10
c2=up	-11
ct0=agree present	-6
ct0=bear future	-12
ct0=bear modal	-13
ct0=bear present	10
ct0=bear present-passive	-6
ct0=begin future	8
ct0=begin future-passive	8
ct0=begin modal	12
ct0=begin past	-10
ct0=begin present-passive	-6
ct0=down future	-13
ct0=down modal	16
ct0=impose future	-14
ct0=impose future-passive	20
ct0=impose past	10
ct0=impose pluperfect	-10
ct0=impose present-passive	-8
ct0=propose past	7
ct0=propose present	-6
ct0=stay future	7
ct0=stay future-passive	6
ct0=stay modal	-25
ct0=stay past	-14
ct0=stay present	-9
ct0=suspend present-passive	-15
ct1=agree past	-11
ct1=agree present	-6
ct1=bear future	-12
ct1=bear modal	-13
ct1=bear participle-passive	8
ct1=bear present	10
ct1=bear present-passive	-6
ct1=begin future	8
ct1=begin future-passive	8
ct1=begin modal	12
ct1=begin past	-10
ct1=begin present-passive	-6
ct1=down future	-13
ct1=down infinitive	7
ct1=down modal	16
ct1=down participle-passive	-6
ct1=impose future	-13
ct1=impose future-passive	20
ct1=impose infinitive	16
ct1=impose participle-passive	-22
ct1=impose pluperfect	-6
ct1=impose present-passive	-8
ct1=propose past	7
ct1=stay future	8
ct1=stay future-passive	6
ct1=stay infinitive	10
ct1=stay modal	-25
ct1=stay past	-13
ct1=stay present	-7
ct1=suspend infinitive	13
ct1=suspend present-passive	-15
ct2=bear present	7
ct2=down present	6
ct2=end present	8
ct2=impose future	-10
ct2=impose infinitive	-7
ct2=impose present	15
ct2=impose present-passive	-9
ct2=stay future	13
ct2=stay modal	-9
ct2=up present	-7
d:after to	-6
d:ahead other	-13
d:ahead own	12
d:ahead-0	-79
d:ahead-1	38
d:ahead-2	38
d:ahead-3	-10
d:ahead-4	-78
d:ahead-5	-115
d:ahead-6	-8
d:at=0	-9
d:at=1	24
d:at=2	-30
d:at=3	-97
d:before to	6
d:begins	32
d:begins ahead	51
d:begins gone	-43
d:begins today	-14
d:ends	-15
d:ends ahead	-7
d:ends gone	-11
d:gone	-124
d:gone other	-68
d:gone own	-65
d:gone-0	-8
d:gone-1	-27
d:gone-2	-9
d:gone-3	-13
d:gone-4	-12
d:gone-5	-60
d:how=calendar	-8
d:how=month	-54
d:how=relative	-29
d:how=weekday	-24
d:last	-33
d:month	-54
d:month ahead	-35
d:month gone	-19
d:named=0	-74
d:named=1	11
d:named=2	8
d:rank=0	11
d:rank=0 of 1	14
d:rank=0 of 2	12
d:rank=0 of 4	-10
d:rank=1	30
d:rank=1 of 2	7
d:rank=1 of 4	30
d:rank=2 of 4	-31
d:rank=3	-57
d:span-after	12
d:span-before	26
d:today	-47
d:today own	-47
d:today-0	-47
f:"	13
f:'s	-36
f:,	-12
f:-	-15
f::	-16
f:<agent>	-9
f:<day-gone>	-14
f:<day-today>	23
f:<gate>	6
f:<goods-amount>	-8
f:<level>	8
f:<money>	-10
f:<month-ahead>	6
f:<month-gone>	10
f:<not>	-13
f:<number>	23
f:<office>	-19
f:<person>	-30
f:<quality>	11
f:<sender>	-16
f:<span>	21
f:<taker>	-6
f:<v-bear>	6
f:<v-begin>	-13
f:<v-buy>	-13
f:<v-deny>	-8
f:<v-down>	27
f:<v-end>	13
f:<v-impose>	-6
f:<v-propose>	-29
f:<v-return>	14
f:<v-say>	-10
f:<v-sell>	-11
f:<v-stay>	-28
f:<v-suspend>	-19
f:<v-target>	7
f:<v-up>	-23
f:?	-7
f:a	-30
f:about	-12
f:after	-12
f:against	10
f:all	-25
f:also	-9
f:am	8
f:an	-16
f:and	8
f:announce	11
f:anything	-11
f:are	-6
f:as	17
f:ask	-18
f:at	9
f:back	20
f:be	16
f:bear	9
f:beef	-14
f:begin	-10
f:being	-10
f:both	-13
f:by	-22
f:call	7
f:car	-14
f:cease	19
f:cement	-6
f:collect	-11
f:come	7
f:commerce	7
f:continue	17
f:cotton	-13
f:count	8
f:cover	-8
f:cut	24
f:date	11
f:day	6
f:decree	-6
f:dispute	9
f:do	-6
f:doe	-8
f:double	11
f:dried	10
f:drop	7
f:due	-7
f:during	12
f:earth	-8
f:enter	-6
f:ever	-7
f:examine	-6
f:explain	11
f:export	-8
f:extra	-7
f:fee	-8
f:filed	-6
f:for	-13
f:four	12
f:gate	10
f:give	10
f:go	-38
f:good	-21
f:has	9
f:have	-9
f:hazelnut	15
f:height	9
f:his	-8
f:hold	-10
f:if	-20
f:in	21
f:interest	-9
f:is	7
f:it	-17
f:its	13
f:keep	-8
f:last	-11
f:later	17
f:leave	-7
f:lentil	13
f:let	12
f:levy	8
f:make	-10
f:meet	-13
f:minister	-6
f:ministry	11
f:moment	12
f:month	9
f:much	11
f:new	-6
f:next	19
f:no	-25
f:nobody	-14
f:not	18
f:nothing	-11
f:of	11
f:oil	14
f:old	17
f:on	7
f:one	-7
f:or	-17
f:other	-6
f:our	23
f:out	-10
f:over	-8
f:paper	10
f:past	9
f:pay	11
f:period	12
f:place	-11
f:propose	-6
f:published	6
f:put	-7
f:rare	-8
f:raw	10
f:reciprocal	-7
f:remain	8
f:renewed	-7
f:rest	18
f:return	13
f:round	-12
f:rule	-7
f:run	-10
f:same	15
f:say	-24
f:second	-8
f:see	8
f:service	9
f:shall	15
f:side	13
f:since	-9
f:soybean	-7
f:speak	10
f:squash	9
f:standstill	12
f:stay	-13
f:steel	8
f:summer	8
f:take	12
f:talk	-7
f:tax	12
f:tell	-14
f:text	6
f:that	-54
f:them	-11
f:there	-18
f:they	-13
f:thi	19
f:third	-6
f:through	-6
f:timber	19
f:time	22
f:to	12
f:top	-7
f:truce	-15
f:under	7
f:until	-23
f:up	8
f:was	15
f:we	-6
f:when	-6
f:where	-6
f:which	10
f:why	-10
f:window	-10
f:wine	-7
f:with	-16
f:write	7
f:year	-9
f:yet	-6
first-of-paragraph	-41
has-infinitive	13
has-modal	-9
has-participle	-13
has-past	-23
has-perfect	-31
has-pluperfect	-23
has-present	-14
headline	-80
l1=,	6
l1=, & d:ahead	17
l1=, & d:today	-19
l1=:	-11
l1=: & d:ahead	-10
l1=<begin>	-6
l1=<begin> & d:today	-6
l1=begin	-6
l1=begin & d:ahead	-6
l1=by	-26
l1=by & d:ahead	-23
l1=for	-9
l1=for & d:ahead	-7
l1=from	28
l1=from & d:ahead	36
l1=from & d:gone	-28
l1=in	-19
l1=in & d:ahead	-7
l1=in & d:gone	-9
l1=on	-16
l1=on & d:gone	-38
l1=since	-19
l1=since & d:ahead	-11
l1=since & d:gone	-6
l1=the	11
l1=the & d:ahead	16
l1=the & d:gone	-8
l1=to	-34
l1=to & d:ahead	-30
l1=until	-35
l1=until & d:ahead	-30
l2=,	9
l2=, & d:ahead	14
l2=:	27
l2=: & d:ahead	28
l2=<begin>	-14
l2=<begin> & d:gone	-14
l2=<begin> & d:today	-11
l2=<day-ahead>	-7
l2=<day-ahead> & d:ahead	-7
l2=<duty>	-24
l2=<duty> & d:ahead	-22
l2=<goods>	-20
l2=<goods> & d:ahead	-18
l2=<level-noun>	-7
l2=<level-noun> & d:ahead	-6
l2=<level> & d:gone	-6
l2=<name>	-30
l2=<name> & d:ahead	-25
l2=<number>	14
l2=<number> & d:ahead	16
l2=<seat>	-6
l2=<span>	26
l2=<span> & d:ahead	27
l2=<v-agree>	-10
l2=<v-agree> & d:ahead	-8
l2=<v-bear>	-12
l2=<v-bear> & d:ahead	-9
l2=<v-begin> & d:ahead	8
l2=<v-begin> & d:gone	-7
l2=<v-down>	-9
l2=<v-down> & d:ahead	-8
l2=<v-end>	-33
l2=<v-end> & d:ahead	-29
l2=<v-impose>	-29
l2=<v-impose> & d:ahead	-22
l2=<v-propose>	-6
l2=<v-say>	-15
l2=<v-say> & d:ahead	-11
l2=<v-stay>	-7
l2=<v-up>	-12
l2=<v-up> & d:ahead	-11
l2=and	14
l2=and & d:ahead	15
l2=apply	-9
l2=apply & d:ahead	-9
l2=as	14
l2=as & d:ahead	16
l2=before & d:ahead	6
l2=begin	13
l2=begin & d:ahead	15
l2=by	-7
l2=by & d:ahead	-6
l2=counted	6
l2=counted & d:ahead	6
l2=duty	-18
l2=duty & d:ahead	-17
l2=effect	7
l2=effect & d:ahead	8
l2=end	-14
l2=end & d:ahead	-12
l2=enter	-7
l2=enter & d:ahead	-6
l2=expire	-7
l2=expire & d:ahead	-6
l2=from	21
l2=from & d:ahead	22
l2=go	-7
l2=go & d:ahead	-6
l2=in	-9
l2=in & d:ahead	-8
l2=is	13
l2=is & d:ahead	13
l2=last	6
l2=last & d:ahead	7
l2=midnight	9
l2=midnight & d:ahead	10
l2=monday	22
l2=monday & d:ahead	24
l2=out	-7
l2=out & d:ahead	-6
l2=start & d:ahead	6
l2=thi	10
l2=to	-10
l2=to & d:ahead	-9
l2=until	-9
l2=until & d:ahead	-7
l2=wednesday	-9
l2=wednesday & d:ahead	-8
l3=,	-14
l3=, & d:ahead	-8
l3=:	17
l3=: & d:ahead	18
l3=<begin>	-16
l3=<begin> & d:gone	-19
l3=<begin> & d:today	-24
l3=<day-ahead>	11
l3=<day-ahead> & d:ahead	11
l3=<level-noun>	-10
l3=<level-noun> & d:ahead	-9
l3=<not>	-9
l3=<not> & d:ahead	-8
l3=<person>	18
l3=<person> & d:ahead	19
l3=<quality>	-15
l3=<quality> & d:ahead	-13
l3=<seat>	14
l3=<seat> & d:ahead	14
l3=<v-begin>	14
l3=<v-begin> & d:ahead	16
l3=<v-down>	-10
l3=<v-down> & d:ahead	-9
l3=<v-impose>	10
l3=<v-impose> & d:ahead	13
l3=<v-say>	10
l3=<v-say> & d:ahead	11
l3=<v-up>	-6
l3=a	10
l3=a & d:ahead	11
l3=announce	8
l3=announce & d:ahead	9
l3=apply	7
l3=apply & d:ahead	7
l3=are	10
l3=are & d:ahead	11
l3=at	-12
l3=at & d:ahead	-11
l3=first	15
l3=first & d:ahead	15
l3=for	17
l3=for & d:ahead	18
l3=from	-10
l3=from & d:ahead	-7
l3=in	-31
l3=in & d:ahead	-23
l3=it	-26
l3=it & d:ahead	-24
l3=next	9
l3=next & d:ahead	9
l3=of	13
l3=of & d:ahead	14
l3=pause	-6
l3=run	-7
l3=run & d:ahead	-6
l3=start	14
l3=start & d:ahead	14
l3=to	15
l3=to & d:ahead	18
l3=until	-11
l3=until & d:ahead	-11
l3=would	22
l3=would & d:ahead	22
l4='s	7
l4='s & d:ahead	8
l4=-	13
l4=- & d:ahead	13
l4=<begin>	-16
l4=<begin> & d:ahead	6
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-27
l4=<goods>	-14
l4=<goods> & d:ahead	-10
l4=<level-noun>	-10
l4=<level-noun> & d:ahead	-9
l4=<level>	-32
l4=<level> & d:ahead	-31
l4=<month-gone>	15
l4=<month-gone> & d:ahead	15
l4=<name>	12
l4=<name> & d:ahead	14
l4=<organisation>	-6
l4=<points>	10
l4=<points> & d:ahead	10
l4=<quality>	-11
l4=<quality> & d:ahead	-10
l4=<v-down>	9
l4=<v-down> & d:ahead	10
l4=<v-impose> & d:ahead	7
l4=<v-suspend>	-11
l4=<v-suspend> & d:ahead	-10
l4=a	-10
l4=a & d:ahead	-8
l4=and	-7
l4=and & d:ahead	-6
l4=as	9
l4=as & d:ahead	9
l4=ask	12
l4=ask & d:ahead	12
l4=at	-9
l4=at & d:ahead	-8
l4=begin	10
l4=begin & d:ahead	11
l4=both	-12
l4=both & d:ahead	-12
l4=by	-7
l4=by & d:ahead	-6
l4=day	11
l4=down	-6
l4=down & d:ahead	-6
l4=fall	10
l4=fall & d:ahead	10
l4=for	-13
l4=for & d:ahead	-12
l4=from	6
l4=from & d:ahead	6
l4=is	11
l4=is & d:ahead	12
l4=it	14
l4=it & d:ahead	16
l4=minute	6
l4=minute & d:ahead	6
l4=off	-6
l4=off & d:ahead	-6
l4=place	10
l4=place & d:ahead	11
l4=rise	6
l4=rise & d:ahead	6
l4=run	10
l4=run & d:ahead	10
l4=they & d:ahead	6
l4=truce	18
l4=truce & d:ahead	18
l4=week	6
l4=what	-6
l4=which	-8
l4=which & d:ahead	-7
l4=will	7
l4=will & d:ahead	8
l=, from & d:ahead	6
l=, on	20
l=, on & d:ahead	21
l=, to	-6
l=: from	19
l=: from & d:ahead	19
l=: on	16
l=: on & d:ahead	16
l=<begin> <begin>	-6
l=<begin> <begin> & d:today	-6
l=<begin> from	6
l=<begin> from & d:ahead	8
l=<begin> on	-22
l=<begin> on & d:ahead	-20
l=<level> from	-9
l=<level> from & d:ahead	-7
l=<name> from	-17
l=<name> from & d:ahead	-17
l=<name> on	-6
l=<number> on	6
l=<number> on & d:ahead	7
l=<seat> ,	-9
l=<seat> from	7
l=<seat> from & d:ahead	7
l=<seat> on	-8
l=<seat> on & d:ahead	-7
l=<span> from	29
l=<span> from & d:ahead	31
l=and from	18
l=and from & d:ahead	18
l=apply from	-8
l=apply from & d:ahead	-7
l=as of	15
l=as of & d:ahead	16
l=begin on	13
l=begin on & d:ahead	15
l=by the	-6
l=counted from	6
l=counted from & d:ahead	6
l=duty from	-14
l=duty from & d:ahead	-14
l=effect on	8
l=effect on & d:ahead	8
l=end on	-13
l=end on & d:ahead	-11
l=enter before	-6
l=expire on	-7
l=expire on & d:ahead	-6
l=from the	22
l=from the & d:ahead	22
l=midnight on	9
l=midnight on & d:ahead	10
l=monday ,	24
l=monday , & d:ahead	26
l=out on	-6
l=start on & d:ahead	6
l=until the	-8
l=until the & d:ahead	-7
l=wednesday ,	-9
l=wednesday , & d:ahead	-8
lead=)	-6
lead=) & d:ahead	-6
lead=, & d:ahead	20
lead=, & d:gone	-27
lead=, & d:today	-25
lead=1	10
lead=1 & d:ahead	10
lead=9	10
lead=:	6
lead=: & d:ahead	10
lead=: & d:gone	-6
lead=and	-19
lead=and & d:ahead	-18
lead=canada	13
lead=canada & d:ahead	13
lead=for	-11
lead=for & d:ahead	-11
lead=from	10
lead=from & d:ahead	12
lead=it	11
lead=it & d:ahead	14
lead=new	-7
lead=new & d:ahead	-7
lead=on	-27
lead=on & d:ahead	-24
lead=that & d:gone	-6
lead=the & d:ahead	7
lead=the & d:gone	-17
lead=under	6
lead=under & d:ahead	6
lead=until	-8
lead=until & d:ahead	-7
lead=we	7
lead=we & d:ahead	7
lead=what	-7
lead=what & d:ahead	-6
lead=with	6
lead=with & d:ahead	6
lead=without	11
lead=without & d:ahead	12
lll=: <level> from	-9
lll=: <level> from & d:ahead	-9
lll=<begin> <begin> <begin>	-6
lll=<begin> <begin> <begin> & d:today	-6
lll=<begin> <begin> from	6
lll=<begin> <begin> from & d:ahead	8
lll=<begin> <begin> on	-22
lll=<begin> <begin> on & d:ahead	-20
lll=<level> as of	17
lll=<level> as of & d:ahead	17
lll=<seat> , on	19
lll=<seat> , on & d:ahead	19
lll=<span> , from	14
lll=<span> , from & d:ahead	15
lll=be <level> from	12
lll=be <level> from & d:ahead	12
lll=by <level> from	9
lll=by <level> from & d:ahead	9
lll=for <span> from	21
lll=for <span> from & d:ahead	22
lll=in <name> from	-8
lll=in <name> from & d:ahead	-8
lll=in <seat> from	8
lll=in <seat> from & d:ahead	9
lll=it begin on	-10
lll=it begin on & d:ahead	-10
lll=take effect on	8
lll=take effect on & d:ahead	9
lll=to <level> from	-15
lll=to <level> from & d:ahead	-14
lll=to <level> on	10
lll=to <level> on & d:ahead	10
lll=to begin on	16
lll=to begin on & d:ahead	16
lr=, .	14
lr=, . & d:ahead	16
lr=, <end>	-7
lr=, <end> & d:today	-9
lr=<begin> ,	-6
lr=<begin> <end>	-8
lr=before <end>	18
lr=before <end> & d:ahead	18
lr=before are	-8
lr=before are & d:ahead	-7
lr=by ,	-11
lr=by , & d:ahead	-10
lr=from ,	29
lr=from , & d:ahead	31
lr=from .	24
lr=from . & d:ahead	26
lr=from :	-7
lr=from : & d:ahead	-6
lr=from ;	-13
lr=from ; & d:ahead	-13
lr=from <end>	-7
lr=from <name>	13
lr=from <name> & d:ahead	13
lr=from and	-9
lr=from and & d:ahead	-9
lr=from it	7
lr=from it & d:ahead	8
lr=from the	-14
lr=from the & d:ahead	-13
lr=from to	6
lr=from to & d:ahead	7
lr=from until	6
lr=of .	-8
lr=of . & d:ahead	-7
lr=of <end>	20
lr=of <end> & d:ahead	21
lr=on ,	8
lr=on , & d:ahead	12
lr=on .	-17
lr=on . & d:ahead	-10
lr=on . & d:gone	-6
lr=on ;	10
lr=on ; & d:ahead	10
lr=on <end>	-14
lr=on <end> & d:ahead	-11
lr=on and	10
lr=on and & d:ahead	12
lr=on as	9
lr=on as & d:ahead	9
lr=on at	-8
lr=on at & d:ahead	-8
lr=on in	-9
lr=on in & d:ahead	-8
lr=on on	10
lr=on on & d:ahead	10
lr=on that	-8
lr=on the	6
lr=on the & d:ahead	7
lr=on to	-10
lr=on to & d:ahead	-8
lr=the .	13
lr=the . & d:ahead	13
lr=the <end>	7
lr=the <end> & d:ahead	9
lr=the the	7
lr=the the & d:ahead	7
lr=to ,	-8
lr=to , & d:ahead	-6
lr=to <end>	-12
lr=to <end> & d:ahead	-10
lr=until ,	-6
lr=until .	-7
lr=until <end>	-6
n:accord	-24
n:adds	19
n:again	-11
n:agreement	-16
n:another	28
n:armistice	16
n:asleep	-7
n:breather	-9
n:compromise	6
n:continued	-10
n:continues	-11
n:continuing	-9
n:days=2	20
n:days=3	24
n:days=6	21
n:days=9	22
n:deal	26
n:deals	23
n:extend	43
n:extended	50
n:extension	69
n:extra	29
n:frozen	13
n:further	21
n:go on	18
n:goes on	-6
n:handshake	-11
n:held in	-7
n:in the drawer	20
n:keep	21
n:keeps	-7
n:laid down	8
n:lengths=0	51
n:lengths=1	14
n:lengths=3	18
n:lengths=6	12
n:lie	-27
n:lies	25
n:lifted	6
n:long=0	59
n:long=1	55
n:long=2	19
n:long=6	-10
n:long=9	11
n:longer	9
n:loose=6	-14
n:loose=9	13
n:measure	8
n:measures	9
n:moratorium	15
n:more	52
n:more=1	-11
n:more=2	52
n:more=3	19
n:more=6	49
n:on hold	21
n:on ice	12
n:pact	12
n:parked	-6
n:pause	7
n:peace	10
n:period	-25
n:prolong	35
n:prolongation	30
n:prolonged	29
n:prolonging	7
n:protocol	-11
n:put off	26
n:quiet	15
n:quiet=1	22
n:quiet=2	29
n:quiet=3	-19
n:renew	7
n:renewal	7
n:renewed	26
n:rests	6
n:set aside	-7
n:settlement	-11
n:shelves	6
n:silence	10
n:slept	-13
n:spare	12
n:spared	17
n:standstill	-12
n:successor	8
n:suspend	-22
n:suspended	53
n:suspends	22
n:suspensions	10
n:taken off	7
n:term	33
n:truce	57
n:truce=1	34
n:truce=2	20
n:truce=3	41
n:truce=6	-18
n:truces	8
n:verb=1	31
n:verb=2	-9
n:verb=3	12
n:verb=6	9
n:waived	9
n:window	-12
nc2=agree	-15
nc2=begin	-24
nc2=end	12
nc2=impose	-8
nc2=propose	-6
nc2=suspend	-13
nc2=target	-19
nc2=up	-10
nct2=agree present	-11
nct2=begin present	-17
nct2=down future	7
nct2=end present	8
nct2=impose future	-7
nct2=impose gerund	8
nct2=impose present	-18
nct2=impose present-passive	-6
nct2=stay future	8
nct2=stay present	-6
nct2=target future	-16
nct2=up present	-6
next="	-9
next=,	-8
next=:	-6
next=and	13
next=if	6
next=that	-22
nhas-participle	-9
nhas-past	-8
nhas-present	-10
none	46
nt2=gerund	7
nt2=past	-7
nt2=perfect-passive	11
nt2=present-passive	-11
nv0-none	-21
nv1-none	-21
nv2-none	-14
nv2=announce	8
nv2=charge	-18
nv2=fall	8
nv2=go	-8
nv2=lapse	6
nv2=other	-9
nv2=pay	11
nv2=run	10
nv2=say	-9
nv2=suspend	-6
nv2=tell	-7
nv2=withdraw	12
nvt2=announce past	8
nvt2=be future	9
nvt2=be present	-16
nvt2=charge future	-16
nvt2=end present	7
nvt2=fall present	8
nvt2=have present	6
nvt2=lapse present	7
nvt2=pay present	11
nvt2=run present	10
nvt2=say past	-15
nvt2=tell past	-7
o:act=agree	-15
o:act=begin	8
o:act=carry	-7
o:act=charge	-18
o:act=leave	10
o:act=meet	-17
o:act=no verb	-7
o:act=pay	7
o:act=raise	-6
o:act=reduce	-13
o:act=return	-10
o:act=say	-15
o:act=sign	-13
o:announce on ahead	7
o:be from ahead	17
o:be the ahead	11
o:begin from ahead	-10
o:begin of ahead	6
o:begin on ahead	24
o:begin on gone	-10
o:carried=controls far	-22
o:carried=deal	18
o:carried=deal far	17
o:carried=duties	-10
o:carried=duties far	-15
o:carried=fees far	-16
o:carried=longer far	-22
o:carried=meeting far	6
o:carried=none	-32
o:carried=procedure	-22
o:charge from ahead	-12
o:end from ahead	11
o:fall on ahead	9
o:leads=	-6
o:leads=25% on	8
o:leads=and from	18
o:leads=as of	15
o:leads=began on	-21
o:leads=begin on	29
o:leads=by the	-6
o:leads=cent from	9
o:leads=counted from	6
o:leads=days, from	-10
o:leads=duty from	-9
o:leads=effect on	8
o:leads=ends on	-7
o:leads=entered before	-6
o:leads=from	7
o:leads=from the	22
o:leads=midnight on	9
o:leads=months from	11
o:leads=months, from	29
o:leads=on	-22
o:leads=out on	-6
o:leads=percent on	23
o:leads=until the	-8
o:leads=year from	19
o:left=controls	-6
o:left=deal	-14
o:left=deal right=none	-6
o:left=duties right=duties	-21
o:left=fees	-6
o:left=longer	-13
o:left=longer right=none	-11
o:left=meeting	-41
o:left=meeting right=none	-29
o:left=none	-15
o:left=none right=deal	-6
o:left=none right=duties	6
o:left=none right=none	-6
o:left=none right=truce	10
o:left=procedure	-10
o:left=procedure right=none	-7
o:left=signing	-13
o:left=signing right=none	-8
o:left=truce	-13
o:left=truce right=duties	6
o:left=truce right=none	-15
o:lower from ahead	-12
o:lower on ahead	-7
o:meet on ahead	-7
o:near=deal	-6
o:near=longer	-6
o:near=meeting	-27
o:near=none	-27
o:near=procedure	-30
o:near=signing	-19
o:no verb from ahead	22
o:no verb from gone	-8
o:no verb monday, ahead	26
o:no verb to ahead	-13
o:no verb until ahead	-12
o:no verb wednesday, ahead	-8
o:other from ahead	15
o:other on ahead	-6
o:pay before ahead	9
o:pay the ahead	11
o:reduce from ahead	-13
o:right=duties the	9
o:right=longer	-15
o:right=meeting	-18
o:right=meeting on	-7
o:right=none	-39
o:right=none by	-20
o:right=none for	-8
o:right=none from	23
o:right=none in	-15
o:right=none monday,	25
o:right=none since	-15
o:right=none the	6
o:right=none to	-31
o:right=none until	-27
o:right=none wednesday,	-9
o:right=signing	-10
o:right=truce 	9
o:right=truce from	7
o:right=truce on	-15
o:rise from ahead	8
o:run from ahead	10
o:sign on ahead	-6
o:subject=controls	-8
o:subject=controls far carried	-11
o:subject=controls no verb	-8
o:subject=controls no verb ahead	-7
o:subject=deal	-24
o:subject=deal carried	9
o:subject=deal carried begin	11
o:subject=deal carried begin ahead	12
o:subject=deal carried the ahead	9
o:subject=deal far	9
o:subject=deal far carried be	15
o:subject=deal far carried be ahead	15
o:subject=deal far carried begin	-7
o:subject=deal far carried begin ahead	-7
o:subject=deal far carried begin on	-7
o:subject=deal far carried from ahead	16
o:subject=deal far carried on ahead	-16
o:subject=deal far no verb	9
o:subject=deal far no verb ahead	11
o:subject=deal no verb	-9
o:subject=deal no verb ahead	-7
o:subject=duties	-6
o:subject=duties be	9
o:subject=duties be ahead	10
o:subject=duties be on	9
o:subject=duties before ahead	8
o:subject=duties begin	-8
o:subject=duties begin ahead	-6
o:subject=duties begin of	8
o:subject=duties begin on	-14
o:subject=duties carried	-14
o:subject=duties carried be ahead	6
o:subject=duties carried be from	8
o:subject=duties carried on ahead	-8
o:subject=duties carried other	9
o:subject=duties carried other ahead	10
o:subject=duties carried pay	-9
o:subject=duties carried pay ahead	-8
o:subject=duties end	6
o:subject=duties end ahead	7
o:subject=duties fall	-6
o:subject=duties fall ahead	-6
o:subject=duties far carried	-11
o:subject=duties far carried be	-15
o:subject=duties far carried be ahead	-14
o:subject=duties far carried before ahead	-9
o:subject=duties far carried begin	-8
o:subject=duties far carried begin ahead	-7
o:subject=duties far carried begin from	-8
o:subject=duties far carried fall	13
o:subject=duties far carried fall ahead	13
o:subject=duties far carried fall on	13
o:subject=duties far carried lower	6
o:subject=duties far carried lower ahead	6
o:subject=duties far carried of ahead	8
o:subject=duties far carried pay	-11
o:subject=duties far carried pay ahead	-10
o:subject=duties far carried pay from	-9
o:subject=duties far carried suspend	15
o:subject=duties far carried suspend ahead	16
o:subject=duties far carried suspend from	16
o:subject=duties far no verb 	-6
o:subject=duties far no verb ahead	8
o:subject=duties far no verb on	14
o:subject=duties far no verb today	-7
o:subject=duties far on ahead	14
o:subject=duties from ahead	-9
o:subject=duties no verb from	-9
o:subject=duties no verb gone	-8
o:subject=duties no verb monday,	17
o:subject=duties of ahead	12
o:subject=duties on ahead	-10
o:subject=duties pay	8
o:subject=duties pay ahead	8
o:subject=fees	-6
o:subject=fees far carried	-7
o:subject=longer carried	-14
o:subject=longer far carried	-10
o:subject=longer from ahead	6
o:subject=meeting begin	8
o:subject=meeting begin ahead	9
o:subject=meeting begin on	-7
o:subject=meeting carried	12
o:subject=meeting carried begin	18
o:subject=meeting carried begin ahead	18
o:subject=meeting carried begin on	20
o:subject=meeting carried on ahead	16
o:subject=meeting far  ahead	9
o:subject=meeting far carried be	10
o:subject=meeting far carried be ahead	10
o:subject=meeting far carried from ahead	21
o:subject=meeting far carried rise	10
o:subject=meeting far carried rise ahead	10
o:subject=meeting far no verb 	9
o:subject=meeting from ahead	16
o:subject=meeting no verb	-28
o:subject=meeting no verb ahead	-23
o:subject=meeting no verb on	-8
o:subject=meeting on ahead	-21
o:subject=none carried announce	9
o:subject=none carried announce ahead	10
o:subject=none carried announce on	10
o:subject=none carried be the	14
o:subject=none carried before ahead	7
o:subject=none carried begin	-16
o:subject=none carried begin ahead	-14
o:subject=none carried begin from	-6
o:subject=none carried end	12
o:subject=none carried end ahead	12
o:subject=none carried end on	13
o:subject=none carried from ahead	11
o:subject=none carried have	12
o:subject=none carried have ahead	12
o:subject=none carried leave	10
o:subject=none carried leave ahead	10
o:subject=none carried lower	-6
o:subject=none carried lower ahead	-6
o:subject=none carried on ahead	9
o:subject=none carried run	10
o:subject=none carried run ahead	10
o:subject=none carried suspend	-11
o:subject=none carried suspend ahead	-10
o:subject=none carried suspend from	-9
o:subject=none carried the ahead	7
o:subject=none no verb 	-8
o:subject=none no verb ahead	12
o:subject=none no verb of	-7
o:subject=none no verb on	10
o:subject=none no verb today	-19
o:subject=none on ahead	10
o:subject=procedure carried	-12
o:subject=procedure far carried	-16
o:subject=truce	6
o:subject=truce  ahead	9
o:subject=truce be	-9
o:subject=truce be ahead	-8
o:subject=truce begin	22
o:subject=truce begin ahead	23
o:subject=truce begin on	23
o:subject=truce carried be	-6
o:subject=truce carried begin	7
o:subject=truce carried begin ahead	7
o:subject=truce carried from ahead	-9
o:subject=truce end on	-6
o:subject=truce far	13
o:subject=truce far  ahead	11
o:subject=truce far carried	-14
o:subject=truce far carried end	-7
o:subject=truce far carried end ahead	-7
o:subject=truce far carried on ahead	-11
o:subject=truce far carried pay	12
o:subject=truce far carried pay ahead	12
o:subject=truce far carried the ahead	12
o:subject=truce far from ahead	16
o:subject=truce far no verb	13
o:subject=truce far no verb 	10
o:subject=truce far no verb ahead	18
o:subject=truce far no verb from	15
o:subject=truce no verb	6
o:subject=truce no verb 	9
o:subject=truce no verb ahead	10
o:subject=truce on ahead	14
o:subject=truce to ahead	-6
o:suspend from ahead	6
o:topic=controls	-14
o:topic=controls ahead	-10
o:topic=controls no verb	-8
o:topic=deal far ahead	6
o:topic=deal far from	10
o:topic=deal far from ahead	10
o:topic=deal far no verb	9
o:topic=deal from	10
o:topic=deal from ahead	11
o:topic=deal no verb	-9
o:topic=deal on	-19
o:topic=deal on ahead	-16
o:topic=deal pay	8
o:topic=deal the	8
o:topic=deal the ahead	9
o:topic=duties ahead	14
o:topic=duties be	28
o:topic=duties begin	-12
o:topic=duties by	-6
o:topic=duties charge	-9
o:topic=duties end	10
o:topic=duties fall	6
o:topic=duties far 	-7
o:topic=duties far from	14
o:topic=duties far from ahead	15
o:topic=duties far gone	-7
o:topic=duties far today	-7
o:topic=duties from ahead	9
o:topic=duties from gone	-10
o:topic=duties gone	-37
o:topic=duties monday,	17
o:topic=duties of	17
o:topic=duties of ahead	18
o:topic=duties on gone	-6
o:topic=duties pay	7
o:topic=duties raise	-6
o:topic=duties reduce	-13
o:topic=duties since	-6
o:topic=duties suspend	9
o:topic=duties the	16
o:topic=duties the ahead	17
o:topic=duties until	-9
o:topic=duties until ahead	-8
o:topic=exclusions	-9
o:topic=exclusions ahead	-8
o:topic=fees	-6
o:topic=fees begin	-6
o:topic=fees on	-7
o:topic=fees on ahead	-6
o:topic=longer	-10
o:topic=longer ahead	-7
o:topic=longer far	-7
o:topic=longer on	-6
o:topic=meeting	-27
o:topic=meeting ahead	-15
o:topic=meeting be	-12
o:topic=meeting begin	22
o:topic=meeting far	-6
o:topic=meeting far 	9
o:topic=meeting far  ahead	9
o:topic=meeting far on	-11
o:topic=meeting far on ahead	-10
o:topic=meeting gone	-13
o:topic=meeting meet	-16
o:topic=meeting no verb	-28
o:topic=meeting suspend	-7
o:topic=none	12
o:topic=none 	-10
o:topic=none  ahead	-6
o:topic=none ahead	28
o:topic=none announce	10
o:topic=none be	6
o:topic=none before	7
o:topic=none before ahead	7
o:topic=none from	11
o:topic=none from ahead	12
o:topic=none gone	-12
o:topic=none have	12
o:topic=none leave	10
o:topic=none of	-12
o:topic=none of ahead	-10
o:topic=none on	17
o:topic=none on ahead	18
o:topic=none pay	-6
o:topic=none run	10
o:topic=none the	6
o:topic=none the ahead	7
o:topic=none today	-20
o:topic=procedure	-17
o:topic=procedure ahead	-12
o:topic=procedure begin	-13
o:topic=procedure far from	7
o:topic=procedure far from ahead	8
o:topic=procedure from	-15
o:topic=procedure from ahead	-14
o:topic=procedure on	-13
o:topic=procedure on ahead	-11
o:topic=signing	-18
o:topic=signing ahead	-11
o:topic=signing sign	-9
o:topic=truce 	9
o:topic=truce  ahead	9
o:topic=truce agree	-8
o:topic=truce ahead	9
o:topic=truce be	-23
o:topic=truce begin	20
o:topic=truce end	-12
o:topic=truce far 	10
o:topic=truce far  ahead	11
o:topic=truce far ahead	11
o:topic=truce far from	13
o:topic=truce far from ahead	14
o:topic=truce far no verb	13
o:topic=truce far on	-8
o:topic=truce far on ahead	-6
o:topic=truce from	8
o:topic=truce from ahead	11
o:topic=truce gone	-24
o:topic=truce no verb	6
o:topic=truce on	7
o:topic=truce on ahead	11
o:topic=truce on gone	-6
o:topic=truce other	14
o:topic=truce suspend	-18
o:topic=truce to	-13
o:topic=truce to ahead	-11
o:topic=truce until	-10
o:topic=truce until ahead	-8
pc0=agree	13
pc0=end	-7
pc0=propose	-8
pc0=say	-11
pc0=stay	-8
pc0=suspend	11
pc0=target	-6
pc0=up	-7
pc1=agree	7
pc1=begin	8
pc1=down	8
pc1=end	-8
pc1=impose	8
pc1=say	-12
pc1=stay	-10
pc1=suspend	13
pc1=target	-8
pc1=up	-7
pct0=agree past	14
pct0=bear future	8
pct0=bear present	-6
pct0=begin modal	15
pct0=begin past	-6
pct0=down future	6
pct0=impose future	8
pct0=impose past	12
pct0=impose perfect	-12
pct0=propose perfect	-9
pct0=say present	-6
pct0=stay future	-7
pct0=suspend future	8
pct0=suspend present-passive	6
pct1=agree participle-passive	9
pct1=bear future	8
pct1=bear present	-6
pct1=begin gerund	7
pct1=begin modal	15
pct1=begin past	-6
pct1=down future	6
pct1=impose future	8
pct1=impose participle-passive	12
pct1=impose perfect	-14
pct1=say present	-6
pct1=stay future	-6
pct1=suspend future	8
pct1=suspend present-passive	6
phas-future	9
phas-perfect	-24
phas-present	-12
pt0=future	10
pt0=modal	10
pt0=past-passive	-7
pt0=perfect	-21
pt0=present	-12
pt1=future	10
pt1=modal	10
pt1=past	-14
pt1=past-passive	-7
pt1=perfect	-21
pt1=present	-11
pv0=agree	19
pv0=ask	11
pv0=begin	18
pv0=go	-6
pv0=have	-8
pv0=lower	10
pv0=offer	-8
pv0=other	-17
pv0=pay	7
pv0=propose	-10
pv0=put	-9
pv0=say	-6
pv1=ask	11
pv1=begin	18
pv1=have	-8
pv1=introduce	6
pv1=lower	10
pv1=other	-9
pv1=propose	-10
pv1=put	-9
pv1=say	-6
pv1=settle	13
pv1=sign	-8
pv1=suspend	7
pvt0=agree past	16
pvt0=ask present	12
pvt0=be present	8
pvt0=begin present	9
pvt0=lower future	10
pvt0=offer perfect	-8
pvt0=other perfect	-9
pvt0=pay future	9
pvt0=put present	-6
pvt0=suspend future	9
pvt1=ask present	12
pvt1=be present	8
pvt1=begin present	9
pvt1=lower future	10
pvt1=pay future	9
pvt1=pay participle	-8
pvt1=put present	-6
pvt1=start gerund	7
pvt1=suspend future	9
q:!	9
q:'s	-16
q:(	6
q:.	-14
q:/	10
q::	10
q:<day-ahead>	-8
q:<day-gone>	22
q:<day-today>	13
q:<duty>	-10
q:<gate>	7
q:<goods>	8
q:<level-noun>	-31
q:<month-ahead>	9
q:<not>	-6
q:<number>	14
q:<office>	7
q:<organisation>	-8
q:<seat>	-22
q:<sender>	-17
q:<span>	-27
q:<v-agree>	7
q:<v-bear>	19
q:<v-begin>	-23
q:<v-impose>	-8
q:<v-propose>	-14
q:<v-return>	-15
q:<v-say>	-17
q:<v-sell>	-21
q:<v-suspend>	-19
q:a	13
q:about	-7
q:additional	-8
q:after	-14
q:agree	18
q:agreement	-17
q:all	-16
q:am	6
q:an	-27
q:and	-20
q:announce	6
q:approve	8
q:are	-26
q:arrangement	8
q:as	-20
q:ask	-13
q:bean	9
q:been	-18
q:before	-8
q:being	6
q:between	-15
q:both	-16
q:but	9
q:by	-26
q:call	-9
q:cement	7
q:changed	8
q:charge	-11
q:cheese	8
q:clear	9
q:closed	19
q:cocoa	18
q:coffee	-8
q:collect	-7
q:come	-19
q:commerce	-6
q:consultation	9
q:continue	8
q:cotton	-11
q:country	-21
q:date	10
q:day	-8
q:dispute	17
q:doe	-6
q:done	15
q:down	-9
q:during	8
q:each	-13
q:every	-8
q:fentanyl	-9
q:for	-12
q:four	11
q:fourth	10
q:from	-7
q:geneva	-11
q:georgia	6
q:get	10
q:good	-7
q:grain	10
q:ground	8
q:had	11
q:halve	12
q:happen	12
q:harbour	9
q:have	10
q:he	-14
q:his	-12
q:hope	16
q:hour	-13
q:if	-9
q:import	-10
q:impose	-12
q:it	7
q:joint	-7
q:keep	11
q:last	-20
q:leave	-8
q:levy	9
q:long	12
q:may	-7
q:meet	13
q:member	-12
q:minister	-16
q:more	-9
q:morning	18
q:my	-11
q:nearly	-6
q:next	-11
q:night	17
q:nobody	7
q:not	-11
q:now	-18
q:of	8
q:oil	10
q:olive	7
q:on	-12
q:one	-26
q:opened	10
q:or	-6
q:order	12
q:origin	9
q:other	-23
q:over	-6
q:palm	8
q:pay	-12
q:period	8
q:proclamation	-17
q:published	-7
q:pump	14
q:reciprocal	-7
q:relief	9
q:reply	10
q:result	7
q:round	8
q:second	13
q:secretary	13
q:section	-8
q:set	-7
q:settle	14
q:ship	-12
q:sign	-30
q:since	-16
q:so	-6
q:spring	-13
q:stake	-6
q:statement	-7
q:subject	8
q:surcharge	-13
q:suspend	-14
q:suspension	22
q:take	-24
q:tariff	-22
q:tell	-11
q:text	15
q:that	-10
q:the	-12
q:their	10
q:them	-7
q:they	-33
q:third	7
q:those	-6
q:top	-6
q:truce	9
q:two	-6
q:under	-20
q:up	-16
q:we	31
q:welcome	10
q:welcomed	9
q:were	-11
q:what	-29
q:wheat	10
q:when	-14
q:who	-7
q:wine	13
q:within	-11
q:would	19
q:yarn	-11
q:yet	7
q:you	-9
q:—	6
qt=future	-10
qt=modal	10
qt=past	-9
qt=pluperfect	17
r1=,	7
r1=, & d:ahead	19
r1=, & d:gone	-29
r1=.	7
r1=. & d:ahead	20
r1=. & d:gone	-22
r1=. & d:today	-6
r1=:	-16
r1=: & d:ahead	-13
r1=<end>	-22
r1=<end> & d:gone	-26
r1=<end> & d:today	-24
r1=<goods>	9
r1=<goods> & d:ahead	10
r1=<level>	-12
r1=<level> & d:ahead	-12
r1=<name>	9
r1=<name> & d:ahead	10
r1=<v-impose>	9
r1=<v-impose> & d:ahead	9
r1=a	-6
r1=and & d:gone	-6
r1=are	-9
r1=are & d:ahead	-8
r1=as	8
r1=as & d:ahead	8
r1=at	-10
r1=at & d:ahead	-9
r1=if	9
r1=if & d:ahead	9
r1=in	-15
r1=in & d:ahead	-13
r1=instead	10
r1=instead & d:ahead	11
r1=is	-9
r1=is & d:ahead	-7
r1=on	7
r1=on & d:ahead	8
r1=that	-9
r1=that & d:ahead	-6
r1=they	-8
r1=they & d:ahead	-6
r1=to & d:ahead	7
r2=,	-10
r2=.	-12
r2=<day-gone>	9
r2=<end>	-12
r2=<goods>	-8
r2=<level-noun>	8
r2=<level>	-23
r2=<not>	-16
r2=<office>	9
r2=<person>	10
r2=<quality>	-18
r2=<seat>	-6
r2=<v-bear>	7
r2=<v-impose>	-7
r2=<v-stay>	15
r2=<v-suspend>	7
r2=a	-17
r2=and	-6
r2=at	14
r2=for	12
r2=from	12
r2=has	8
r2=his	9
r2=if	13
r2=in	-14
r2=it	16
r2=last	-9
r2=may	-6
r2=not	-11
r2=of	8
r2=our	10
r2=pay	13
r2=rate	9
r2=run	14
r2=stay	7
r2=the	-10
r2=will	18
r3='s	11
r3=.	15
r3=:	-12
r3=;	-7
r3=<day-ahead>	7
r3=<end>	-22
r3=<gate>	-6
r3=<goods>	-8
r3=<level-noun>	-8
r3=<level>	8
r3=<name>	-10
r3=<number>	13
r3=<organisation>	-7
r3=<quality>	-7
r3=<span>	-6
r3=<v-bear>	-16
r3=<v-end>	-9
r3=<v-impose>	16
r3=<v-return>	9
r3=<v-say>	10
r3=<v-target>	8
r3=a	-11
r3=additional	7
r3=and	-14
r3=announce	10
r3=arrangement	-11
r3=be	12
r3=been	11
r3=both	18
r3=end	-8
r3=has	8
r3=in	-6
r3=no	7
r3=of	9
r3=pay	-11
r3=return	9
r3=tariff	-14
r3=that	7
r3=then	14
r3=there	6
r3=trade	-6
r3=until	17
r3=will	-11
r3=would	-6
r4=:	10
r4=<agent>	-10
r4=<day-ahead>	9
r4=<end>	-28
r4=<level>	-12
r4=<not>	12
r4=<organisation>	7
r4=<span>	12
r4=<v-bear>	-7
r4=<v-begin>	-6
r4=<v-end>	25
r4=<v-impose>	-22
r4=<v-say>	-13
r4=<v-sell>	6
r4=<v-suspend>	-7
r4=<v-target>	-7
r4=and	18
r4=as	-6
r4=be	-7
r4=duty	9
r4=end	17
r4=first	11
r4=for	-12
r4=from	16
r4=if	9
r4=in	-12
r4=longer	8
r4=minister	-6
r4=nothing	14
r4=now	10
r4=of	8
r4=paper	11
r4=same	12
r4=say	-9
r4=the	9
r4=truce	-9
r4=will	-28
r=, <name>	8
r=, <number>	-8
r=, <person>	13
r=, <quality>	-8
r=, <span>	-7
r=, and	-14
r=, at	15
r=, for	11
r=, from	13
r=, has	10
r=, if	13
r=, in	-12
r=, on	14
r=, that	-6
r=, would	9
r=: <level>	-11
r=: <number>	6
r=; the	-12
r=<end> <end>	-22
r=and last	-8
r=and run	14
r=and will	9
r=for <span>	7
r=if it	16
r=it is	6
r=it will	13
r=the <quality>	-6
r=the rate	9
r=to the	10
s:*	8
s:,	-9
s:.	-17
s:<agent>	-10
s:<day-ahead>	-6
s:<day-gone>	-31
s:<gate>	-24
s:<goods>	8
s:<level-noun>	-19
s:<level>	-12
s:<money>	-14
s:<month-ahead>	-43
s:<month-gone>	8
s:<name>	11
s:<not>	-13
s:<office>	-7
s:<points>	7
s:<sender>	-41
s:<span>	29
s:<taker>	-10
s:<v-agree>	8
s:<v-begin>	7
s:<v-buy>	-31
s:<v-deny>	-6
s:<v-down>	7
s:<v-impose>	-14
s:<v-propose>	-13
s:<v-sell>	-18
s:<v-suspend>	13
s:<v-target>	-10
s:<v-up>	-6
s:[	10
s:]	10
s:about	-6
s:accept	10
s:accord	11
s:according	-6
s:affair	7
s:after	-20
s:again	-13
s:agree	8
s:agreement	-7
s:all	-7
s:also	-6
s:an	-29
s:and	-7
s:announcement	-8
s:another	-15
s:any	-9
s:anyone	-6
s:approval	8
s:arrive	7
s:ask	7
s:autumn	10
s:back	21
s:banana	-6
s:been	-9
s:begin	20
s:between	-30
s:both	37
s:box	10
s:bring	-8
s:but	7
s:butter	-12
s:by	-11
s:call	-10
s:can	10
s:carry	9
s:case	8
s:cease	-6
s:change	-7
s:charge	-23
s:clear	-6
s:close	-9
s:coffee	-14
s:collect	-7
s:collection	15
s:come	-30
s:company	-12
s:conference	8
s:control	-7
s:copper	10
s:cork	-7
s:cost	-9
s:could	-10
s:countermeasure	-7
s:country	-16
s:course	16
s:cover	7
s:date	10
s:deal	-14
s:decision	6
s:did	-8
s:dispute	6
s:doe	-12
s:down	-18
s:drop	18
s:due	-24
s:duty	7
s:each	-10
s:earth	-9
s:economic	7
s:either	13
s:eleven	6
s:end	-14
s:engine	-7
s:every	-9
s:expire	-19
s:export	-12
s:extension	-11
s:face	-8
s:failing	-8
s:fall	6
s:fee	-13
s:fentanyl	-22
s:first	10
s:fish	-8
s:five	6
s:for	-7
s:four	12
s:free	-13
s:freeze	13
s:friend	9
s:from	31
s:full	9
s:further	-7
s:geneva	-12
s:get	-17
s:give	-7
s:given	9
s:go	-10
s:good	-43
s:grace	-6
s:had	-14
s:half	17
s:halifax	8
s:happen	-7
s:he	-6
s:here	-14
s:higher	-9
s:history	16
s:hold	-13
s:honey	14
s:hour	-8
s:house	11
s:hundred	10
s:i	15
s:if	19
s:import	-7
s:impose	-19
s:increase	7
s:initialled	10
s:instead	7
s:into	12
s:introduce	14
s:it	-11
s:its	-13
s:just	-6
s:keep	-8
s:know	-6
s:later	-12
s:law	-9
s:legal	19
s:letter	-10
s:levy	14
s:licence	-13
s:list	-9
s:loaded	-9
s:m	-12
s:machine	11
s:maize	9
s:make	-8
s:may	-21
s:measure	-6
s:medicine	-12
s:midnight	7
s:milk	10
s:minister	18
s:ministry	9
s:monday	20
s:month	-8
s:move	10
s:mr	-18
s:must	-9
s:negotiate	8
s:night	-7
s:nil	8
s:no	-13
s:non	17
s:nothing	7
s:notice	-6
s:off	-12
s:offer	-10
s:oil	-11
s:old	-9
s:olive	-8
s:on	-9
s:one	-21
s:onion	-10
s:only	-11
s:or	-25
s:order	-15
s:ordinary	-13
s:originating	-9
s:other	-17
s:otherwise	-6
s:our	13
s:out	-27
s:own	-11
s:palm	-7
s:parcel	-6
s:percent	13
s:period	20
s:place	20
s:plastic	-6
s:port	-7
s:powder	11
s:power	-7
s:president	-9
s:price	-7
s:proclamation	-13
s:product	-22
s:propose	-12
s:provided	9
s:publish	9
s:quinoa	14
s:raise	-10
s:rare	-8
s:rate	7
s:re	6
s:reach	-8
s:read	7
s:recommend	8
s:reduce	-10
s:reduction	-13
s:refrain	7
s:refund	-10
s:reporter	-10
s:resolution	9
s:rest	-7
s:rice	30
s:richard	9
s:round	7
s:rum	6
s:run	22
s:salmon	-7
s:same	-6
s:season	-6
s:second	18
s:section	-10
s:see	-7
s:set	-10
s:settle	16
s:shall	12
s:shelve	8
s:ship	-13
s:sign	-8
s:signature	6
s:since	-22
s:sit	-11
s:slap	15
s:soybean	-7
s:special	-8
s:spring	9
s:standstill	7
s:start	10
s:steel	8
s:stop	8
s:such	-6
s:suspend	6
s:suspension	-17
s:tariff	-50
s:taro	24
s:tax	25
s:tell	9
s:term	-9
s:text	7
s:that	6
s:the	-25
s:them	-18
s:there	12
s:therefore	6
s:they	-12
s:thi	-7
s:third	6
s:threaten	-10
s:three	12
s:through	-8
s:thu	-11
s:tile	-7
s:till	12
s:time	7
s:to	-9
s:tobacco	-6
s:trade	17
s:trial	-10
s:tuna	13
s:two	-24
s:until	-19
s:up	-35
s:us	-17
s:used	-8
s:valid	9
s:vanilla	6
s:vote	-13
s:was	-16
s:watche	8
s:wednesday	-11
s:welcome	9
s:what	-18
s:wheat	-6
s:where	9
s:which	9
s:who	-12
s:with	-20
s:withdraw	12
s:wool	18
s:would	6
s:write	-11
s:yes	6
s:your	10
sa:" .	-6
sa:" <span>	6
sa:'s	9
sa:'s good	6
sa:'s on	-9
sa:'s trade	13
sa:(	-11
sa:)	-15
sa:) and	-7
sa:, <level>	-12
sa:, <name>	6
sa:, <person>	10
sa:, <quality>	-13
sa:, <span>	10
sa:, after	-6
sa:, and	-20
sa:, as	-15
sa:, at	13
sa:, but	14
sa:, failing	-7
sa:, from	13
sa:, has	10
sa:, he	-6
sa:, if	20
sa:, in	-16
sa:, on	10
sa:, provided	9
sa:, tell	9
sa:, that	-10
sa:, the	19
sa:, to	-12
sa:, where	8
sa:, with	-7
sa:, would	19
sa:-	-11
sa:.	-17
sa::	-13
sa:: "	6
sa:: <level>	-13
sa:: the	9
sa:; <quality>	10
sa:<agent>	10
sa:<day-ahead>	8
sa:<day-ahead> ,	12
sa:<day-ahead> .	15
sa:<day-gone>	13
sa:<day-gone> ,	8
sa:<day-today> after	6
sa:<duty>	12
sa:<gate>	-9
sa:<level>	-7
sa:<level> ,	-12
sa:<level> .	21
sa:<level> ;	-7
sa:<level> and	9
sa:<level> on	-30
sa:<level> which	8
sa:<month-gone>	8
sa:<month-gone> ,	9
sa:<name> 's	19
sa:<name> and	-8
sa:<name> pay	15
sa:<name> would	-7
sa:<not>	-18
sa:<number> ,	-8
sa:<number> .	14
sa:<number> :	-15
sa:<number> in	-8
sa:<number> of	12
sa:<number> on	-7
sa:<office> of	6
sa:<organisation>	14
sa:<organisation> and	11
sa:<organisation> in	8
sa:<person>	-9
sa:<person> ,	-6
sa:<person> announce	10
sa:<points>	13
sa:<quality> beef	12
sa:<quality> copper	7
sa:<quality> good	-16
sa:<quality> minister	10
sa:<quality> rice	7
sa:<quality> trade	-6
sa:<seat> and	8
sa:<sender>	-17
sa:<span>	13
sa:<span> ,	7
sa:<span> .	19
sa:<v-buy>	-14
sa:<v-down>	10
sa:<v-end>	8
sa:<v-return>	13
sa:<v-say>	10
sa:<v-stay>	15
sa:a	-19
sa:a period	13
sa:a text	6
sa:additional	7
sa:additional duty	9
sa:affair	7
sa:after	-13
sa:again	-12
sa:agree	-11
sa:all	-16
sa:an	-10
sa:an <office>	6
sa:and	-9
sa:and <level>	-18
sa:and <name>	-31
sa:and <number>	-6
sa:and for	6
sa:and it	10
sa:and last	-10
sa:and run	17
sa:and the	22
sa:and will	8
sa:announce on	9
sa:another	-6
sa:any	-6
sa:apply to	8
sa:approval	11
sa:are	-10
sa:are not	-6
sa:arrangement	-15
sa:as	-17
sa:as well	-9
sa:at	16
sa:at <level>	9
sa:at <number>	-14
sa:at the	-8
sa:back	23
sa:back at	11
sa:back to	17
sa:be	7
sa:be <level>	-9
sa:be <number>	17
sa:be suspend	8
sa:been withdraw	15
sa:before .	-8
sa:before that	8
sa:begin	12
sa:begin ,	16
sa:between	-12
sa:both	21
sa:box	11
sa:bring	-6
sa:but	10
sa:by <day-ahead>	6
sa:by <name>	11
sa:by <span>	-6
sa:case	9
sa:charge	-14
sa:charge <level>	-6
sa:collect	-11
sa:conference	9
sa:copper	6
sa:country	-11
sa:course	16
sa:custom	7
sa:day	10
sa:day .	7
sa:day on	6
sa:do	7
sa:do so	10
sa:doe	-6
sa:drop	11
sa:duty	14
sa:duty go	10
sa:duty on	8
sa:each	-10
sa:each other	-7
sa:economic	7
sa:either	14
sa:end ,	19
sa:end .	-10
sa:every	-7
sa:failing	-7
sa:fall to	8
sa:fentanyl	-10
sa:five	6
sa:for	8
sa:for <span>	22
sa:for a	8
sa:free	-11
sa:from	17
sa:from <day-ahead>	-9
sa:from <level>	9
sa:from <number>	8
sa:from <seat>	10
sa:full	10
sa:get	-8
sa:given	10
sa:go back	8
sa:good	-13
sa:half	12
sa:has	18
sa:has been	9
sa:has not	8
sa:have	11
sa:have been	-10
sa:have run	16
sa:he had	10
sa:his	6
sa:hold	-7
sa:house	14
sa:if	22
sa:if it	15
sa:if the	13
sa:impose	-8
sa:instead	8
sa:instead of	9
sa:introduce	9
sa:introduce in	10
sa:is	-8
sa:is <level>	10
sa:is <number>	9
sa:is the	-11
sa:is to	-6
sa:it	17
sa:it has	21
sa:it will	21
sa:it would	-11
sa:last <span>	-22
sa:last until	17
sa:law	-7
sa:leave	-7
sa:levy	6
sa:list	-8
sa:longer	6
sa:may	-12
sa:meet	-11
sa:milk	11
sa:minister	17
sa:minister ,	15
sa:minister of	10
sa:ministry	11
sa:ministry of	12
sa:most	-7
sa:move	12
sa:negotiate	10
sa:new	6
sa:new year	7
sa:next	-8
sa:nil	8
sa:no longer	7
sa:not	-23
sa:not be	-7
sa:nothing	10
sa:of <level>	9
sa:of <span>	8
sa:of that	9
sa:of the	9
sa:of trade	14
sa:on	-9
sa:on <day-ahead>	-16
sa:on <day-gone>	10
sa:on <day-today>	14
sa:on <name>	10
sa:on <quality>	16
sa:one	-16
sa:only	-9
sa:or	-13
sa:order	-6
sa:ordinary	-11
sa:ordinary duty	-6
sa:origin .	7
sa:other	-10
sa:out	-14
sa:paper	10
sa:paper that	11
sa:part	-7
sa:pay	6
sa:pay <level>	12
sa:pay <number>	-9
sa:period	12
sa:period of	13
sa:powder	11
sa:product	-6
sa:provided	9
sa:provided that	9
sa:rate	9
sa:read	9
sa:refrain	7
sa:refrain from	7
sa:refund	-8
sa:reporter	-7
sa:return	6
sa:return from	10
sa:rice	21
sa:run	22
sa:run for	6
sa:run until	8
sa:same day	9
sa:say	7
sa:say .	-12
sa:second	6
sa:shall be	7
sa:sign .	11
sa:so	11
sa:spring	10
sa:standstill	10
sa:state	6
sa:steel	13
sa:sugar	-6
sa:surcharge	8
sa:suspension	-7
sa:take	-16
sa:tariff	-24
sa:taro	17
sa:tax	15
sa:tax on	16
sa:tell a	9
sa:tell reporter	-7
sa:text	6
sa:that	11
sa:that <name>	-8
sa:that day	6
sa:that is	-8
sa:that the	6
sa:that was	11
sa:the <day-ahead>	15
sa:the <organisation>	21
sa:the <person>	-6
sa:the <quality>	16
sa:the additional	10
sa:the arrangement	-11
sa:the case	10
sa:the custom	-7
sa:the duty	13
sa:the first	7
sa:the paper	11
sa:the pause	6
sa:the rate	8
sa:the second	10
sa:the suspension	-6
sa:the truce	-18
sa:the two	-11
sa:them	-10
sa:then	6
sa:there	12
sa:therefore	9
sa:they have	-6
sa:thi	-11
sa:third	-7
sa:those	-9
sa:till	14
sa:time	-16
sa:to <day-gone>	12
sa:to be	-6
sa:to the	13
sa:trade	22
sa:trade ,	8
sa:trade minister	10
sa:truce	-35
sa:two	-21
sa:under	-18
sa:under the	-6
sa:until	16
sa:until <day-ahead>	15
sa:until the	6
sa:up	-12
sa:us	-6
sa:watche	9
sa:well	-9
sa:well .	-9
sa:what	-8
sa:where	11
sa:where he	10
sa:which it	8
sa:will be	20
sa:will charge	-19
sa:will not	-7
sa:with	-11
sa:with a	-7
sa:with the	8
sa:withdraw	14
sa:without	-6
sa:would be	-8
sa:would have	15
sa:yes	7
sa:you	-10
sa:your	9
sb:" our	12
sb:'s	-15
sb:'s duty	-14
sb:( <organisation>	10
sb:) —	14
sb:*	8
sb:,	-6
sb:, <day-today>	9
sb:, <level>	-7
sb:, <name>	-14
sb:, <person>	-7
sb:, according	-10
sb:, and	-19
sb:, both	8
sb:, from	7
sb:, has	6
sb:, in	-18
sb:, of	19
sb:, on	23
sb:, the	-10
sb:, which	-8
sb:-	7
sb:- a	14
sb:. <number>	-7
sb:. m	-7
sb:/ the	-10
sb:: <number>	8
sb:: <quality>	-9
sb:: <span>	7
sb:: and	9
sb:: for	-14
sb:: from	19
sb:: on	16
sb:: the	-16
sb:<agent>	-35
sb:<day-ahead> ,	14
sb:<day-ahead> and	-6
sb:<day-gone>	-13
sb:<day-today>	25
sb:<day-today> (	14
sb:<day-today> ,	29
sb:<day-today> and	-9
sb:<duty>	-11
sb:<gate>	-9
sb:<level-noun>	-27
sb:<level>	-14
sb:<level> ,	-24
sb:<level> as	16
sb:<level> in	9
sb:<level> off	-6
sb:<level> on	-17
sb:<level> to	-24
sb:<level> will	8
sb:<money>	-9
sb:<month-gone>	17
sb:<month-gone> ,	9
sb:<name>	14
sb:<name> 's	-18
sb:<name> ,	-20
sb:<name> :	6
sb:<name> at	-7
sb:<name> by	9
sb:<name> had	8
sb:<name> has	-14
sb:<name> is	-11
sb:<name> meet	8
sb:<name> on	-13
sb:<name> run	12
sb:<name> the	9
sb:<name> to	15
sb:<name> —	-10
sb:<number> ,	-19
sb:<number> /	-14
sb:<number> :	11
sb:<number> <person>	12
sb:<number> a	-7
sb:<number> on	10
sb:<office>	-12
sb:<office> :	-16
sb:<office> agree	6
sb:<office> from	8
sb:<organisation>	-10
sb:<organisation> )	10
sb:<organisation> has	-12
sb:<person> ,	-18
sb:<person> :	17
sb:<person> and	-18
sb:<person> ask	12
sb:<person> in	6
sb:<points> of	-8
sb:<points> on	-6
sb:<quality> date	10
sb:<quality> good	-21
sb:<quality> tea	9
sb:<seat>	6
sb:<seat> ,	12
sb:<seat> from	7
sb:<seat> will	7
sb:<sender>	-25
sb:<span>	23
sb:<span> ,	23
sb:<span> from	25
sb:<span> of	-6
sb:<span> tariff	12
sb:<taker>	-6
sb:<v-agree>	13
sb:<v-bear>	10
sb:<v-begin>	8
sb:<v-buy>	-17
sb:<v-end>	-29
sb:<v-propose>	-11
sb:<v-return>	-17
sb:<v-say>	-8
sb:<v-sell>	-26
sb:<v-stay>	-24
sb:<v-suspend>	10
sb:<v-target>	-8
sb:<v-threaten>	-12
sb:[	10
sb:a	10
sb:a .	-7
sb:a pause	8
sb:a period	8
sb:a second	7
sb:a tariff	-8
sb:a third	11
sb:a truce	20
sb:accept	10
sb:accord	12
sb:additional	-12
sb:additional duty	-8
sb:after	-7
sb:agree	13
sb:agree on	7
sb:agree that	6
sb:agree to	21
sb:all go	11
sb:an	-22
sb:and	-17
sb:and <level>	11
sb:and <person>	-18
sb:and after	6
sb:and from	17
sb:and i	9
sb:and the	-6
sb:and we	8
sb:and will	-12
sb:announce in	-6
sb:announcement	-6
sb:another	-8
sb:apply from	-9
sb:are	10
sb:are in	12
sb:are suspend	-7
sb:are to	-12
sb:arrangement with	11
sb:arrive	8
sb:as	17
sb:as of	22
sb:ask	8
sb:ask :	12
sb:at	-20
sb:at <level>	-16
sb:at <number>	-14
sb:at a	13
sb:at the	-11
sb:autumn	6
sb:be	-11
sb:be <level>	10
sb:be apply	8
sb:be in	-14
sb:be used	-6
sb:been	-24
sb:before the	-6
sb:begin	13
sb:begin on	19
sb:between	-17
sb:both	24
sb:both duty	-6
sb:by	-18
sb:by <day-ahead>	11
sb:by <level>	6
sb:by <span>	-7
sb:by the	-13
sb:can	11
sb:carry	11
sb:carry on	17
sb:charge	-13
sb:coffee	-8
sb:collection	15
sb:come	-31
sb:company	-7
sb:cotton	7
sb:cotton and	8
sb:counted	6
sb:counted from	6
sb:countermeasure	-7
sb:countermeasure ,	-7
sb:cover	8
sb:day are	10
sb:deal	-10
sb:decision	7
sb:decision of	9
sb:dispute	8
sb:dispute over	9
sb:do	-7
sb:down	-21
sb:down to	-7
sb:drop	9
sb:due	-18
sb:due to	-8
sb:duty	-7
sb:duty for	10
sb:duty from	-14
sb:duty is	-7
sb:duty would	-7
sb:effect on	8
sb:eleven	6
sb:end	-26
sb:end on	-21
sb:enter before	-6
sb:expect	-8
sb:expire	-12
sb:expire on	-9
sb:export	-7
sb:extension	-6
sb:face	-8
sb:fall to	10
sb:fee	-16
sb:fentanyl	-11
sb:first	7
sb:for	-18
sb:for <name>	-9
sb:for the	-13
sb:four	13
sb:freeze	13
sb:from	27
sb:from <day-ahead>	-14
sb:from <level>	-12
sb:from <name>	15
sb:from the	16
sb:geneva	-8
sb:get	-7
sb:go	-8
sb:go down	-8
sb:go on	-7
sb:good	-37
sb:had	-14
sb:had accept	11
sb:half	7
sb:halifax	8
sb:halifax on	8
sb:has	-30
sb:has been	-8
sb:has offer	-8
sb:has to	8
sb:have	-19
sb:have been	-7
sb:he	-8
sb:here	-14
sb:higher	-8
sb:his	-7
sb:hold	-6
sb:i	12
sb:if the	-6
sb:impose	-10
sb:in	-10
sb:in <month-gone>	17
sb:in <name>	15
sb:in <seat>	21
sb:in halifax	8
sb:in it	-9
sb:in place	11
sb:in return	-6
sb:in the	-14
sb:in their	8
sb:increase	8
sb:into	15
sb:into <name>	18
sb:introduce in	6
sb:is suspend	-16
sb:is the	15
sb:is to	16
sb:it	-22
sb:it 's	9
sb:it ,	-14
sb:it begin	-12
sb:it is	7
sb:it start	7
sb:it take	8
sb:it the	9
sb:it was	-15
sb:it will	-12
sb:it would	-7
sb:its	-24
sb:its <level>	-9
sb:lapse	-6
sb:leave	8
sb:legal	19
sb:levy	9
sb:levy on	10
sb:licence	-6
sb:loaded	-8
sb:loaded before	-6
sb:lower its	8
sb:m	-7
sb:m .	-7
sb:machine	12
sb:maize	6
sb:make	-9
sb:may	-7
sb:meet <person>	8
sb:midnight	9
sb:midnight on	9
sb:monday	21
sb:monday ,	24
sb:more	-9
sb:mr	-15
sb:mr <person>	-14
sb:new	-14
sb:no	-24
sb:no .	-7
sb:non	17
sb:non -	17
sb:not	13
sb:note of	8
sb:now	-20
sb:of <level>	-14
sb:of <name>	-10
sb:of <number>	10
sb:of <quality>	-9
sb:of <span>	22
sb:of talk	9
sb:of the	10
sb:of which	17
sb:off	-7
sb:offer	-10
sb:offer to	-9
sb:olive	-7
sb:on <day-today>	10
sb:on <name>	-7
sb:on <quality>	15
sb:on for	16
sb:on rice	17
sb:on the	-7
sb:one	-6
sb:or	-10
sb:order	-7
sb:origin	-6
sb:other	-7
sb:our	15
sb:our side	6
sb:out	-13
sb:own	-6
sb:pause of	8
sb:pay <number>	7
sb:percent	14
sb:period	11
sb:period of	7
sb:place	17
sb:place in	10
sb:port	-9
sb:power	-6
sb:president	-6
sb:proclamation	-6
sb:product	-16
sb:propose	-11
sb:propose an	-10
sb:publish	10
sb:put	-10
sb:raise	-7
sb:rate of	7
sb:re	6
sb:recommend	8
sb:reduce	-11
sb:reduction	-12
sb:report	6
sb:report that	11
sb:resolution	9
sb:return	-14
sb:rice	13
sb:rise by	7
sb:round	11
sb:round in	11
sb:round of	10
sb:rum	7
sb:run for	9
sb:run out	-9
sb:say	-13
sb:say on	-7
sb:say the	6
sb:second	13
sb:second round	8
sb:settle	12
sb:shall	11
sb:shall not	6
sb:shelve	9
sb:ship	-13
sb:should the	7
sb:side	9
sb:side agree	10
sb:sign	-13
sb:sign a	-6
sb:signature	10
sb:since	-31
sb:sit	-9
sb:slap	16
sb:so	-10
sb:start	11
sb:state	-9
sb:steel	-6
sb:stop	9
sb:surcharge	-15
sb:surcharge of	-6
sb:suspend <points>	-6
sb:suspend its	-6
sb:suspend the	7
sb:suspension	-11
sb:take	10
sb:take effect	6
sb:take on	12
sb:take place	9
sb:talk on	10
sb:tariff	-33
sb:tariff of	-11
sb:tariff on	-13
sb:tax	13
sb:tell	8
sb:that <name>	22
sb:that begin	-6
sb:that from	7
sb:that the	7
sb:that was	-8
sb:that were	-9
sb:that would	8
sb:the	-13
sb:the <number>	9
sb:the <office>	-16
sb:the <organisation>	-9
sb:the accord	13
sb:the additional	-14
sb:the arrangement	6
sb:the decision	9
sb:the duty	16
sb:the first	12
sb:the freeze	9
sb:the new	-14
sb:the next	-6
sb:the non	17
sb:the reduction	-12
sb:the second	7
sb:the tariff	-6
sb:the truce	9
sb:their dispute	9
sb:their truce	-6
sb:them	-7
sb:they	-8
sb:they are	-8
sb:third	11
sb:third round	10
sb:threaten	-8
sb:three	17
sb:three ,	18
sb:time	16
sb:time in	19
sb:to <level>	6
sb:to be	-11
sb:to begin	24
sb:to cut	10
sb:to lower	7
sb:to run	16
sb:to suspend	10
sb:to the	-9
sb:trade	-9
sb:truce	15
sb:truce in	6
sb:truce of	13
sb:truce with	-7
sb:truce would	19
sb:two	-8
sb:under	12
sb:under it	9
sb:under the	11
sb:until	-63
sb:until <day-ahead>	-8
sb:until the	-10
sb:up	-23
sb:up to	-7
sb:us	-10
sb:used	-6
sb:vote	-8
sb:was	-15
sb:we agree	8
sb:wednesday	-11
sb:wednesday ,	-9
sb:welcome	9
sb:well	11
sb:were to	6
sb:what	-11
sb:which	8
sb:which is	8
sb:which the	15
sb:which was	8
sb:which were	-6
sb:who	-7
sb:will suspend	14
sb:with	-10
sb:without the	9
sb:wool	18
sb:would be	-12
sb:would start	9
sb:write	-7
sb:you	9
t0=future-passive	10
t0=future-passive-not	6
t0=past	-19
t0=past-passive	-10
t0=perfect	-17
t0=pluperfect	-17
t0=present	-8
t1=future-passive	11
t1=future-passive-not	6
t1=gerund	-10
t1=infinitive	21
t1=participle-passive	-18
t1=past	-27
t1=past-passive	-10
t1=perfect	-15
t1=pluperfect	-13
t2=modal	-21
t2=past	-21
t2=present	12
t2=present-passive	-14
t2=present-passive-not	-7
t:loose & d:ahead	10
t:loose & d:gone	-12
t:loose-l	13
t:loose-l3	6
t:loose-r	-15
t:loose-r3	-15
t:more	-20
t:more & d:ahead	-7
t:more & d:gone	-15
t:more-l	-9
t:more-l1	-8
t:more-r	-14
t:more-r1	-10
t:more-r2	-8
t:more-r3	-9
t:quiet	-8
t:quiet & d:ahead	-6
t:truce & d:ahead	10
t:truce & d:gone	-22
t:truce-l2	16
t:truce-l3	-6
t:truce-r2	9
t:truce-r3	-12
t:verb	6
t:verb & d:ahead	10
t:verb & d:gone	-6
t:verb-l1	-6
t:verb-l2	11
t:verb-r	7
t:verb-r1	10
t:verb-r2	-10
t:verb-r3	10
tn:loose	6
tn:more	-25
tn:quiet	-6
tn:verb	-15
tp:loose	14
tp:more	-6
tp:truce	25
tp:verb	-20
v0-none	-21
v0=begin	9
v0=carry	-6
v0=come	-19
v0=drop	11
v0=end	-6
v0=enter	6
v0=expire	-8
v0=fall	10
v0=go	-12
v0=leave	9
v0=lower	-14
v0=meet	-12
v0=run	-9
v0=say	-13
v0=sign	-9
v0=start	13
v0=state	-6
v0=suspend	-7
v0=take	7
v0=threaten	-6
v1-none	-22
v1=agree	-13
v1=begin	9
v1=carry	-6
v1=charge	-9
v1=come	-19
v1=drop	11
v1=end	-7
v1=enter	6
v1=expire	-9
v1=fall	10
v1=go	-13
v1=leave	11
v1=meet	-15
v1=pay	6
v1=raise	-6
v1=say	-13
v1=sign	-11
v1=start	14
v1=take	6
v2-none	-37
v2=charge	-8
v2=collect	-7
v2=fall	-10
v2=go	-8
verbless	-7
vt0=announce past	7
vt0=apply present	-13
vt0=be modal	-18
vt0=be past	-6
vt0=begin future	15
vt0=begin modal	17
vt0=begin past	-23
vt0=come present	-8
vt0=drop present	11
vt0=enter present	11
vt0=go present	-20
vt0=leave future	11
vt0=other present	10
vt0=rise present	7
vt0=run future	7
vt0=run present	-14
vt0=say past	-7
vt0=start present	15
vt0=suspend future	7
vt0=suspend present	-20
vt0=take past	7
vt1=announce past	7
vt1=apply present	-13
vt1=be modal	-18
vt1=be past	-6
vt1=be present	8
vt1=begin future	15
vt1=begin modal	17
vt1=begin past	-23
vt1=come present	-8
vt1=drop present	11
vt1=enter present	11
vt1=go present	-19
vt1=leave future	11
vt1=other present	10
vt1=pay participle	9
vt1=rise present	7
vt1=run future	7
vt1=run infinitive	11
vt1=run present	-14
vt1=say past	-7
vt1=start gerund	-7
vt1=start infinitive	8
vt1=start present	15
vt1=suspend future	7
vt1=suspend present	-20
vt1=take past	7
vt2=be future	9
vt2=be modal	-9
vt2=pay present	11`;
