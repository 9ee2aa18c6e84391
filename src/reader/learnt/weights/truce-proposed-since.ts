// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:'s	-6
a:.	-11
a:<day-ahead>	9
a:<day-ahead> .	19
a:<day-gone>	11
a:<duty>	-10
a:<goods>	-13
a:<level-noun>	14
a:<level> .	18
a:<level> and	14
a:<level> on	-7
a:<month-ahead>	9
a:<name> .	-7
a:<name> will	8
a:<not>	-7
a:<person>	-8
a:<quality> side	6
a:<seat>	-8
a:<span>	-24
a:<v-agree>	-6
a:<v-bear>	-6
a:<v-begin>	-13
a:<v-end>	10
a:<v-propose>	-7
a:<v-return>	13
a:<v-say>	-8
a:<v-target>	14
a:<v-up>	-16
a:a	-16
a:additional	-9
a:additional duty	-7
a:after	-6
a:again	-6
a:all	-6
a:and	-8
a:and last	-12
a:are	-16
a:at	-19
a:be <number>	12
a:beef	10
a:by	-9
a:collect	-8
a:duty	-11
a:end	12
a:end of	8
a:fall	-8
a:for	-14
a:go	-9
a:good	-11
a:half	10
a:have	-6
a:his	10
a:in	-20
a:in place	6
a:in the	-9
a:is <level>	6
a:is <number>	8
a:it will	13
a:it would	-6
a:its	-6
a:last	-9
a:last <span>	-21
a:longer	10
a:may	-7
a:no	7
a:not	-16
a:now	9
a:of <quality>	-8
a:of next	8
a:on <quality>	21
a:origin	-8
a:pay <level>	7
a:pay <number>	-6
a:place	6
a:present	6
a:rate	8
a:return	9
a:rice	14
a:run until	9
a:ship	-6
a:stay	7
a:tariff	-20
a:tariff on	-9
a:tax	15
a:that	11
a:the	-15
a:the <name>	-6
a:the end	9
a:the rate	9
a:they	-9
a:to <level>	-7
a:to the	8
a:two	-6
a:until	19
a:until <day-ahead>	16
a:will	7
a:will be	6
a:with	-6
a:would	-10
b:"	6
b:'s duty	-10
b:*	9
b:, <name>	-9
b:, <number>	7
b:, and	-22
b:, both	11
b:, from	11
b:, has	9
b:, on	19
b:, start	-7
b:- a	14
b::	6
b:: <level>	-9
b:: <name>	-10
b:: <quality>	-8
b:: and	10
b:: from	19
b:: on	15
b:: the	-11
b:<agent>	-10
b:<day-ahead>	-20
b:<day-today>	13
b:<duty>	-8
b:<goods>	15
b:<level-noun>	-18
b:<level>	-12
b:<level> and	6
b:<level> as	17
b:<level> to	-16
b:<level> will	7
b:<month-gone>	15
b:<name>	6
b:<name> by	9
b:<name> is	-8
b:<name> meet	10
b:<name> on	-7
b:<name> run	12
b:<name> take	-11
b:<name> to	16
b:<not>	10
b:<number>	12
b:<office> agree	-6
b:<office> from	9
b:<organisation>	-8
b:<person>	-17
b:<person> announce	9
b:<person> say	-6
b:<quality> duty	6
b:<quality> good	-12
b:<quality> rice	-7
b:<seat>	-8
b:<seat> from	6
b:<seat> on	-11
b:<sender>	-11
b:<span>	12
b:<span> from	28
b:<v-agree>	-11
b:<v-bear>	-7
b:<v-begin>	10
b:<v-buy>	-8
b:<v-return>	-10
b:<v-say>	-14
b:<v-sell>	-13
b:<v-threaten>	-7
b:<v-up>	-8
b:a second	-7
b:a third	12
b:a truce	8
b:additional	-9
b:additional duty	-7
b:agree to	6
b:all	6
b:all go	10
b:and	9
b:and <level>	11
b:and <name>	6
b:and after	6
b:and from	17
b:and the	-10
b:and will	-6
b:apply from	-8
b:are to	-10
b:arrangement	10
b:as	13
b:as of	16
b:at	-18
b:at <level>	-7
b:back to	6
b:be	6
b:be <level>	10
b:be apply	8
b:be used	-6
b:been	-14
b:before	10
b:begin	9
b:begin on	13
b:between	-9
b:both	12
b:butter	-6
b:by	-13
b:by <level>	6
b:by <points>	8
b:by the	-7
b:charge	-10
b:coffee	-8
b:come	-20
b:company	-6
b:copper	6
b:cotton	13
b:counted	6
b:counted from	6
b:country	-11
b:cut	7
b:date	10
b:day	9
b:decided	9
b:decision	8
b:decision of	9
b:dispute	9
b:down	-16
b:down to	-6
b:drop	10
b:due	-14
b:due to	-7
b:duty from	-15
b:duty is	-6
b:duty on	7
b:effect on	8
b:end	-14
b:end on	-17
b:enter	7
b:expect	-7
b:expire	-9
b:expire on	-8
b:face	-8
b:fall	7
b:fall to	10
b:fee	-11
b:first	12
b:for <span>	11
b:four	13
b:freeze	13
b:from	33
b:from <level>	-7
b:from <name>	20
b:from the	19
b:go down	-8
b:go on	-6
b:good	-19
b:had	-24
b:half	13
b:halifax	10
b:halifax on	10
b:has to	9
b:have	-14
b:have been	-6
b:he	-10
b:in	-34
b:in <month-gone>	16
b:in halifax	10
b:in the	-18
b:is	12
b:is suspend	-17
b:is the	15
b:is to	16
b:is what	11
b:it 's	10
b:it begin	-11
b:it start	13
b:it take	7
b:it was	-6
b:it will	-11
b:its	-26
b:its <level>	-6
b:last	7
b:leave	10
b:may	-6
b:midnight	8
b:midnight on	8
b:more	-7
b:most of	6
b:new	-22
b:next	-6
b:not	12
b:not be	6
b:now	-6
b:of <number>	6
b:of talk	12
b:of the	13
b:on <day-today>	13
b:on <quality>	15
b:on a	-8
b:on the	-6
b:our	14
b:paper	-8
b:pay	6
b:pay <number>	7
b:period	11
b:place	9
b:place in	10
b:port	-7
b:power	-6
b:product	-7
b:publish	10
b:raise	-6
b:rate of	8
b:reduction	-12
b:resolution	10
b:return	-7
b:rise by	8
b:round of	11
b:run	9
b:run for	14
b:run out	-8
b:say	-7
b:second round	-6
b:ship	-7
b:side	6
b:sign	-12
b:since	-24
b:slap	17
b:start	13
b:start on	11
b:state	-7
b:stop	12
b:suspension	-8
b:table	8
b:take effect	7
b:take place	9
b:talk on	11
b:tariff	-25
b:tariff of	-6
b:that	7
b:that <name>	13
b:that is	9
b:that was	-6
b:that would	10
b:the <name>	-8
b:the <number>	10
b:the <office>	-10
b:the arrangement	11
b:the decision	9
b:the duty	7
b:the first	12
b:the new	-10
b:the reduction	-12
b:the second	7
b:the truce	20
b:their dispute	10
b:there	9
b:thi	6
b:third	9
b:third round	11
b:threaten	-6
b:to	9
b:to <level>	10
b:to begin	15
b:to cut	10
b:to last	6
b:to run	17
b:to suspend	7
b:truce	20
b:truce in	9
b:truce to	6
b:truce would	19
b:two	-7
b:until	-56
b:until <day-ahead>	-7
b:until the	-8
b:up	-15
b:us	-9
b:used	-6
b:was	-24
b:was to	-7
b:we	6
b:welcome	9
b:what will	10
b:which the	16
b:which were	-6
b:will	-6
b:will be	17
b:will suspend	6
b:with <name>	9
b:without	7
b:without the	9
b:wool	19
b:would	10
b:would be	-6
c0=agree	-10
c0=bear	-13
c0=begin	14
c0=end	-7
c0=propose	-6
c0=return	-7
c0=say	-7
c0=stay	-17
c0=suspend	-12
c0=target	-14
c0=threaten	-7
c0=up	-11
c1=agree	-33
c1=agree & d:ahead	-26
c1=bear	-9
c1=bear & d:gone	-8
c1=begin	15
c1=begin & d:ahead	21
c1=begin & d:gone	-17
c1=end	-8
c1=impose & d:gone	-24
c1=propose	-6
c1=return	-7
c1=return & d:ahead	-6
c1=say	-8
c1=stay	-7
c1=stay & d:gone	-14
c1=target	-16
c1=target & d:ahead	-14
c1=up	-15
c1=up & d:ahead	-11
c2=bear	-9
c2=begin	-10
c2=impose	-15
c2=say	-6
c2=target	-10
c2=up	-10
ct0=agree present	-7
ct0=bear future	-12
ct0=bear modal	-13
ct0=bear present	11
ct0=begin future	6
ct0=begin future-passive	8
ct0=begin modal	14
ct0=begin past	-8
ct0=down future	-14
ct0=down modal	15
ct0=impose future	-15
ct0=impose future-passive	21
ct0=impose past	10
ct0=impose pluperfect	-10
ct0=impose present-passive	-7
ct0=propose past	7
ct0=propose present	-6
ct0=say present	-6
ct0=stay future	8
ct0=stay future-passive	6
ct0=stay modal	-23
ct0=stay past	-13
ct0=stay present	-9
ct0=suspend present-passive	-16
ct1=agree past	-10
ct1=agree present	-7
ct1=bear future	-12
ct1=bear modal	-13
ct1=bear participle-passive	8
ct1=bear present	11
ct1=begin future	8
ct1=begin future-passive	8
ct1=begin modal	14
ct1=begin past	-8
ct1=down future	-14
ct1=down infinitive	7
ct1=down modal	15
ct1=down participle-passive	-6
ct1=impose future	-14
ct1=impose future-passive	21
ct1=impose infinitive	14
ct1=impose participle-passive	-24
ct1=impose pluperfect	-6
ct1=impose present-passive	-7
ct1=propose past	8
ct1=stay future	9
ct1=stay future-passive	6
ct1=stay infinitive	10
ct1=stay modal	-23
ct1=stay past	-12
ct1=suspend infinitive	12
ct1=suspend present-passive	-16
ct2=bear present	6
ct2=down present	6
ct2=end present	7
ct2=impose future	-11
ct2=impose infinitive	-7
ct2=impose present	16
ct2=impose present-passive	-9
ct2=stay future	14
ct2=stay modal	-9
ct2=up present	-7
d:after to	-6
d:ahead other	-17
d:ahead own	10
d:ahead-0	-85
d:ahead-1	38
d:ahead-2	37
d:ahead-3	-10
d:ahead-4	-78
d:ahead-5	-108
d:ahead-6	-8
d:at=0	-13
d:at=1	22
d:at=2	-33
d:at=3	-97
d:before to	7
d:begins	34
d:begins ahead	52
d:begins gone	-43
d:begins today	-13
d:ends	-14
d:ends ahead	-7
d:ends gone	-11
d:ends other ahead	-12
d:gone	-123
d:gone other	-67
d:gone own	-67
d:gone-0	-8
d:gone-1	-28
d:gone-2	-11
d:gone-3	-13
d:gone-4	-12
d:gone-5	-60
d:how=calendar	-13
d:how=month	-56
d:how=relative	-37
d:how=weekday	-32
d:last	-24
d:month	-56
d:month ahead	-37
d:month gone	-19
d:named=0	-70
d:named=1	9
d:named=2	11
d:rank=0	10
d:rank=0 of 1	14
d:rank=0 of 2	10
d:rank=0 of 4	-9
d:rank=1	28
d:rank=1 of 2	23
d:rank=1 of 3	-21
d:rank=1 of 4	28
d:rank=2 of 4	-36
d:rank=3	-56
d:span-after	12
d:span-before	26
d:today	-45
d:today own	-45
d:today-0	-45
f:"	12
f:'s	-33
f:,	-14
f:-	-15
f::	-17
f:<agent>	-11
f:<day-gone>	-17
f:<day-today>	28
f:<gate>	8
f:<goods-amount>	-9
f:<level>	6
f:<money>	-10
f:<month-gone>	12
f:<not>	-12
f:<number>	26
f:<office>	-19
f:<person>	-33
f:<quality>	11
f:<sender>	-14
f:<span>	18
f:<taker>	-6
f:<v-bear>	6
f:<v-begin>	-15
f:<v-buy>	-9
f:<v-deny>	-7
f:<v-down>	27
f:<v-end>	14
f:<v-propose>	-33
f:<v-return>	13
f:<v-say>	-13
f:<v-sell>	-10
f:<v-stay>	-27
f:<v-suspend>	-20
f:<v-target>	8
f:<v-up>	-28
f:?	-8
f:a	-34
f:about	-12
f:act	-6
f:after	-13
f:against	9
f:all	-24
f:also	-9
f:am	7
f:an	-15
f:and	9
f:announce	12
f:anything	-10
f:are	-9
f:as	17
f:ask	-20
f:at	11
f:back	21
f:be	14
f:bear	9
f:beef	-16
f:begin	-10
f:being	-8
f:both	-16
f:by	-26
f:call	7
f:car	-14
f:cease	20
f:charge	6
f:collect	-11
f:come	7
f:commerce	8
f:continue	16
f:cotton	-15
f:count	8
f:cover	-8
f:custom	6
f:cut	23
f:date	11
f:decree	-6
f:dispute	9
f:do	-6
f:doe	-7
f:double	11
f:dried	10
f:drop	7
f:due	-7
f:during	14
f:earth	-9
f:enter	-8
f:ever	-7
f:examine	-6
f:explain	11
f:export	-8
f:extra	-6
f:fee	-10
f:for	-20
f:four	12
f:gate	10
f:give	9
f:go	-39
f:good	-22
f:has	6
f:have	-9
f:height	9
f:here	-6
f:his	-7
f:hold	-9
f:if	-21
f:in	21
f:interest	-6
f:is	6
f:it	-16
f:its	12
f:keep	-9
f:last	-9
f:later	18
f:leave	-7
f:lentil	13
f:let	11
f:levy	6
f:make	-10
f:meet	-19
f:member	6
f:minister	-6
f:ministry	11
f:moment	12
f:month	8
f:much	11
f:new	-7
f:next	17
f:no	-25
f:nobody	-14
f:not	17
f:nothing	-12
f:of	11
f:oil	14
f:old	17
f:on	7
f:or	-16
f:other	-7
f:our	23
f:out	-12
f:over	-7
f:paper	10
f:past	9
f:pay	12
f:period	13
f:place	-12
f:pork	-6
f:published	6
f:put	-8
f:rare	-9
f:raw	10
f:reciprocal	-6
f:remain	6
f:renewed	-7
f:rest	19
f:return	12
f:rise	-6
f:round	-12
f:rule	-6
f:run	-11
f:same	14
f:say	-23
f:second	-8
f:see	8
f:service	10
f:shall	14
f:side	14
f:sign	-6
f:since	-11
f:soybean	-8
f:speak	9
f:squash	8
f:standstill	12
f:stay	-14
f:steel	8
f:summer	8
f:take	12
f:talk	-7
f:tax	12
f:tell	-13
f:text	7
f:that	-59
f:them	-13
f:there	-18
f:they	-12
f:thi	20
f:third	-6
f:through	-8
f:timber	17
f:time	22
f:to	12
f:top	-7
f:truce	-12
f:under	9
f:until	-32
f:up	7
f:want	-7
f:was	13
f:wheat	-6
f:when	-6
f:which	9
f:why	-9
f:window	-9
f:wine	-6
f:with	-17
f:write	7
f:year	-10
first-of-paragraph	-42
has-future	6
has-infinitive	13
has-modal	-8
has-participle	-13
has-past	-25
has-perfect	-29
has-pluperfect	-22
has-present	-14
headline	-76
l1=,	7
l1=, & d:ahead	18
l1=, & d:today	-17
l1=:	-8
l1=: & d:ahead	-7
l1=<begin> & d:today	-6
l1=by	-23
l1=by & d:ahead	-21
l1=for	-8
l1=for & d:ahead	-6
l1=from	30
l1=from & d:ahead	38
l1=from & d:gone	-28
l1=in	-18
l1=in & d:ahead	-7
l1=in & d:gone	-8
l1=of & d:ahead	6
l1=on	-12
l1=on & d:gone	-40
l1=since	-19
l1=since & d:ahead	-11
l1=the	12
l1=the & d:ahead	16
l1=the & d:gone	-7
l1=to	-32
l1=to & d:ahead	-29
l1=until	-35
l1=until & d:ahead	-30
l2=,	8
l2=, & d:ahead	12
l2=:	27
l2=: & d:ahead	28
l2=<begin>	-15
l2=<begin> & d:gone	-14
l2=<begin> & d:today	-11
l2=<duty>	-24
l2=<duty> & d:ahead	-22
l2=<goods>	-21
l2=<goods> & d:ahead	-19
l2=<level-noun>	-6
l2=<level-noun> & d:ahead	-6
l2=<level> & d:gone	-7
l2=<name>	-31
l2=<name> & d:ahead	-28
l2=<number>	14
l2=<number> & d:ahead	16
l2=<seat>	-6
l2=<span>	26
l2=<span> & d:ahead	28
l2=<v-agree>	-9
l2=<v-agree> & d:ahead	-7
l2=<v-bear>	-10
l2=<v-bear> & d:ahead	-8
l2=<v-begin> & d:ahead	9
l2=<v-begin> & d:gone	-8
l2=<v-down>	-8
l2=<v-down> & d:ahead	-7
l2=<v-end>	-33
l2=<v-end> & d:ahead	-29
l2=<v-impose>	-30
l2=<v-impose> & d:ahead	-22
l2=<v-impose> & d:gone	-6
l2=<v-propose>	-6
l2=<v-say>	-14
l2=<v-say> & d:ahead	-11
l2=<v-stay>	-6
l2=<v-up>	-11
l2=<v-up> & d:ahead	-10
l2=and	13
l2=and & d:ahead	14
l2=apply	-9
l2=apply & d:ahead	-8
l2=as	15
l2=as & d:ahead	17
l2=before	6
l2=before & d:ahead	6
l2=begin	13
l2=begin & d:ahead	15
l2=by	-7
l2=by & d:ahead	-6
l2=counted	6
l2=counted & d:ahead	6
l2=duty	-18
l2=duty & d:ahead	-17
l2=effect	6
l2=effect & d:ahead	7
l2=end	-15
l2=end & d:ahead	-13
l2=enter	-6
l2=enter & d:ahead	-6
l2=expire	-7
l2=expire & d:ahead	-6
l2=from	21
l2=from & d:ahead	22
l2=go	-7
l2=go & d:ahead	-7
l2=in	-8
l2=in & d:ahead	-6
l2=is	12
l2=is & d:ahead	13
l2=last	7
l2=last & d:ahead	8
l2=midnight	8
l2=midnight & d:ahead	9
l2=monday	22
l2=monday & d:ahead	23
l2=out	-6
l2=out & d:ahead	-6
l2=thi	10
l2=to	-9
l2=to & d:ahead	-8
l2=until	-7
l2=until & d:ahead	-6
l2=used	-6
l2=wednesday	-9
l2=wednesday & d:ahead	-8
l3=,	-13
l3=, & d:ahead	-7
l3=:	17
l3=: & d:ahead	18
l3=<begin>	-17
l3=<begin> & d:gone	-19
l3=<begin> & d:today	-23
l3=<level-noun>	-8
l3=<level-noun> & d:ahead	-7
l3=<not>	-8
l3=<not> & d:ahead	-7
l3=<person>	17
l3=<person> & d:ahead	18
l3=<quality>	-16
l3=<quality> & d:ahead	-15
l3=<seat>	14
l3=<seat> & d:ahead	15
l3=<v-bear>	-6
l3=<v-begin>	14
l3=<v-begin> & d:ahead	16
l3=<v-down>	-11
l3=<v-down> & d:ahead	-9
l3=<v-impose>	9
l3=<v-impose> & d:ahead	12
l3=<v-say>	10
l3=<v-say> & d:ahead	10
l3=a	12
l3=a & d:ahead	13
l3=announce	9
l3=announce & d:ahead	9
l3=apply	7
l3=apply & d:ahead	7
l3=are	10
l3=are & d:ahead	10
l3=at	-14
l3=at & d:ahead	-12
l3=first	15
l3=first & d:ahead	15
l3=for	17
l3=for & d:ahead	19
l3=from	-8
l3=from & d:ahead	-7
l3=in	-29
l3=in & d:ahead	-22
l3=it	-26
l3=it & d:ahead	-24
l3=last & d:ahead	6
l3=next	9
l3=next & d:ahead	9
l3=of	13
l3=of & d:ahead	14
l3=pause	-7
l3=pause & d:ahead	-6
l3=run	-6
l3=run & d:ahead	-6
l3=start	15
l3=start & d:ahead	16
l3=to	16
l3=to & d:ahead	19
l3=until	-11
l3=until & d:ahead	-11
l3=we	9
l3=we & d:ahead	10
l3=would	22
l3=would & d:ahead	22
l4='s	7
l4='s & d:ahead	8
l4=-	12
l4=- & d:ahead	13
l4=<begin>	-15
l4=<begin> & d:ahead	8
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-26
l4=<goods>	-12
l4=<goods> & d:ahead	-10
l4=<level-noun>	-8
l4=<level-noun> & d:ahead	-7
l4=<level>	-27
l4=<level> & d:ahead	-26
l4=<month-gone>	16
l4=<month-gone> & d:ahead	16
l4=<name>	11
l4=<name> & d:ahead	14
l4=<organisation>	-7
l4=<points>	10
l4=<points> & d:ahead	10
l4=<quality>	-12
l4=<quality> & d:ahead	-11
l4=<v-down>	9
l4=<v-down> & d:ahead	10
l4=<v-impose>	6
l4=<v-impose> & d:ahead	10
l4=<v-stay> & d:ahead	6
l4=<v-suspend>	-10
l4=<v-suspend> & d:ahead	-8
l4=<v-up> & d:ahead	6
l4=a	-9
l4=a & d:ahead	-7
l4=and	-7
l4=and & d:ahead	-6
l4=as	9
l4=as & d:ahead	9
l4=ask	12
l4=ask & d:ahead	12
l4=at	-11
l4=at & d:ahead	-10
l4=begin	11
l4=begin & d:ahead	11
l4=both	-7
l4=both & d:ahead	-6
l4=by	-9
l4=by & d:ahead	-8
l4=day	10
l4=fall	10
l4=fall & d:ahead	10
l4=for	-13
l4=for & d:ahead	-11
l4=from	6
l4=from & d:ahead	6
l4=in & d:ahead	7
l4=is	9
l4=is & d:ahead	10
l4=it	12
l4=it & d:ahead	14
l4=off	-6
l4=off & d:ahead	-6
l4=on	-6
l4=place	10
l4=place & d:ahead	11
l4=rise	7
l4=rise & d:ahead	7
l4=run	11
l4=run & d:ahead	12
l4=the & d:gone	-6
l4=truce	18
l4=truce & d:ahead	18
l4=what	-7
l4=what & d:ahead	-7
l4=which	-7
l4=which & d:ahead	-7
l4=will	6
l4=will & d:ahead	8
l=, from	6
l=, from & d:ahead	8
l=, on	14
l=, on & d:ahead	15
l=: from	19
l=: from & d:ahead	19
l=: on	16
l=: on & d:ahead	16
l=<begin> <begin> & d:today	-6
l=<begin> from	6
l=<begin> from & d:ahead	8
l=<begin> on	-21
l=<begin> on & d:ahead	-18
l=<level> from	-6
l=<level> on	6
l=<level> on & d:ahead	8
l=<name> from	-19
l=<name> from & d:ahead	-19
l=<number> on	6
l=<number> on & d:ahead	7
l=<seat> ,	-8
l=<seat> from	6
l=<seat> from & d:ahead	7
l=<seat> on	-9
l=<seat> on & d:ahead	-7
l=<span> from	29
l=<span> from & d:ahead	31
l=and from	18
l=and from & d:ahead	18
l=apply from	-7
l=apply from & d:ahead	-7
l=as of	16
l=as of & d:ahead	17
l=begin on	13
l=begin on & d:ahead	16
l=counted from	6
l=counted from & d:ahead	6
l=duty from	-15
l=duty from & d:ahead	-14
l=effect on	8
l=effect on & d:ahead	9
l=end on	-14
l=end on & d:ahead	-12
l=enter before	-6
l=expire on	-7
l=expire on & d:ahead	-6
l=from the	21
l=from the & d:ahead	22
l=midnight on	8
l=midnight on & d:ahead	9
l=monday ,	24
l=monday , & d:ahead	26
l=until the	-6
l=wednesday ,	-9
l=wednesday , & d:ahead	-8
lead="	6
lead=" & d:ahead	6
lead=, & d:ahead	20
lead=, & d:gone	-26
lead=, & d:today	-24
lead=1	10
lead=1 & d:ahead	10
lead=9	10
lead=:	6
lead=: & d:ahead	11
lead=: & d:gone	-7
lead=and	-18
lead=and & d:ahead	-17
lead=canada	13
lead=canada & d:ahead	13
lead=china	-6
lead=for	-11
lead=for & d:ahead	-11
lead=from	9
lead=from & d:ahead	12
lead=it	9
lead=it & d:ahead	13
lead=new	-6
lead=new & d:ahead	-6
lead=on	-27
lead=on & d:ahead	-24
lead=the & d:ahead	6
lead=the & d:gone	-18
lead=under	6
lead=under & d:ahead	7
lead=until	-9
lead=until & d:ahead	-7
lead=we	11
lead=we & d:ahead	12
lead=what	-7
lead=what & d:ahead	-6
lead=with & d:ahead	6
lead=without	11
lead=without & d:ahead	11
lll=: <level> from	-9
lll=: <level> from & d:ahead	-9
lll=<begin> <begin> <begin> & d:today	-6
lll=<begin> <begin> from	6
lll=<begin> <begin> from & d:ahead	8
lll=<begin> <begin> on	-21
lll=<begin> <begin> on & d:ahead	-18
lll=<level> as of	17
lll=<level> as of & d:ahead	17
lll=<seat> , on	20
lll=<seat> , on & d:ahead	20
lll=<span> , from	15
lll=<span> , from & d:ahead	15
lll=be <level> from	12
lll=be <level> from & d:ahead	12
lll=be collect from	6
lll=be collect from & d:ahead	6
lll=by <level> from	9
lll=by <level> from & d:ahead	9
lll=for <span> from	21
lll=for <span> from & d:ahead	22
lll=in <name> from	-10
lll=in <name> from & d:ahead	-10
lll=in <seat> from	8
lll=in <seat> from & d:ahead	9
lll=it begin on	-11
lll=it begin on & d:ahead	-11
lll=take effect on	8
lll=take effect on & d:ahead	9
lll=to <level> from	-13
lll=to <level> from & d:ahead	-13
lll=to <level> on	12
lll=to <level> on & d:ahead	13
lll=to begin on	15
lll=to begin on & d:ahead	16
lr=, .	15
lr=, . & d:ahead	17
lr=, <end> & d:today	-8
lr=<begin> ,	-7
lr=<begin> , & d:ahead	-6
lr=<begin> <end>	-8
lr=<number> .	6
lr=<number> . & d:ahead	7
lr=before <end>	20
lr=before <end> & d:ahead	20
lr=before are	-9
lr=before are & d:ahead	-8
lr=by ,	-10
lr=by , & d:ahead	-9
lr=from ,	31
lr=from , & d:ahead	33
lr=from .	20
lr=from . & d:ahead	22
lr=from ;	-14
lr=from ; & d:ahead	-14
lr=from <end>	-7
lr=from <name>	14
lr=from <name> & d:ahead	14
lr=from and	-18
lr=from and & d:ahead	-17
lr=from it	6
lr=from it & d:ahead	7
lr=from the	-15
lr=from the & d:ahead	-14
lr=from to & d:ahead	7
lr=of <end>	20
lr=of <end> & d:ahead	20
lr=on ,	10
lr=on , & d:ahead	13
lr=on .	-13
lr=on . & d:ahead	-6
lr=on ;	10
lr=on ; & d:ahead	10
lr=on <end>	-14
lr=on <end> & d:ahead	-10
lr=on and	9
lr=on and & d:ahead	12
lr=on at	-9
lr=on at & d:ahead	-8
lr=on for & d:ahead	6
lr=on in	-9
lr=on in & d:ahead	-8
lr=on on	10
lr=on on & d:ahead	10
lr=on that	-7
lr=on the	7
lr=on the & d:ahead	7
lr=on to	-10
lr=on to & d:ahead	-9
lr=start ,	6
lr=start , & d:ahead	7
lr=the .	13
lr=the . & d:ahead	13
lr=the <end>	8
lr=the <end> & d:ahead	9
lr=the the	7
lr=the the & d:ahead	8
lr=to ,	-8
lr=to , & d:ahead	-7
lr=to <end>	-13
lr=to <end> & d:ahead	-11
lr=until ,	-6
lr=until .	-6
lr=until <end>	-6
n:accord	-24
n:adds	18
n:again	-14
n:agreement	-15
n:another	32
n:armistice	17
n:asleep	-6
n:breather	-9
n:compromise	6
n:continued	-9
n:continues	-11
n:continuing	-6
n:days=2	7
n:days=3	34
n:days=6	17
n:days=9	22
n:deal	26
n:deals	22
n:extend	44
n:extended	55
n:extension	69
n:extra	27
n:frozen	15
n:further	22
n:go on	14
n:handshake	-10
n:held in	-7
n:in the drawer	20
n:keep	16
n:laid down	7
n:lengths=0	51
n:lengths=1	13
n:lengths=3	19
n:lengths=6	11
n:lie	-27
n:lies	26
n:long=0	50
n:long=1	56
n:long=2	16
n:long=6	-11
n:long=9	11
n:longer	13
n:loose=3	6
n:loose=6	-14
n:loose=9	13
n:measure	8
n:measures	7
n:moratorium	13
n:more	50
n:more=1	-10
n:more=2	53
n:more=3	18
n:more=6	46
n:on hold	20
n:on ice	13
n:pact	11
n:parked	-8
n:pause	6
n:peace	9
n:period	-26
n:prolong	41
n:prolongation	29
n:prolonged	30
n:protocol	-15
n:put off	26
n:quiet	14
n:quiet=1	25
n:quiet=2	31
n:quiet=3	-20
n:renew	6
n:renewal	9
n:renewed	26
n:rests	8
n:set aside	-9
n:settlement	-11
n:shelves	6
n:silence	9
n:slept	-16
n:spare	12
n:spared	17
n:standstill	-13
n:stays	-7
n:successor	7
n:suspend	-25
n:suspended	52
n:suspending	6
n:suspends	21
n:suspensions	11
n:taken off	9
n:term	28
n:truce	59
n:truce=1	33
n:truce=2	19
n:truce=3	37
n:truce=6	-16
n:truces	7
n:untouched	6
n:verb=1	28
n:verb=2	-9
n:verb=3	15
n:verb=6	8
n:waived	7
n:window	-15
nc2=agree	-15
nc2=begin	-24
nc2=end	13
nc2=impose	-15
nc2=propose	-7
nc2=suspend	-13
nc2=target	-18
nc2=up	-10
nct2=agree present	-10
nct2=begin present	-17
nct2=end present	9
nct2=impose future	-12
nct2=impose gerund	8
nct2=impose present	-16
nct2=impose present-passive	-6
nct2=stay future	8
nct2=stay present	-8
nct2=target future	-15
nct2=up present	-6
next="	-9
next=,	-10
next=:	-6
next=and	13
next=if	7
next=that	-19
nhas-future	-7
nhas-participle	-10
nhas-past	-11
nhas-present	-10
none	46
nt2=gerund	6
nt2=past	-9
nt2=perfect-passive	12
nt2=present-passive	-11
nv0-none	-24
nv1-none	-24
nv2-none	-14
nv2=announce	9
nv2=charge	-16
nv2=fall	9
nv2=go	-7
nv2=lapse	7
nv2=other	-10
nv2=pay	10
nv2=run	8
nv2=say	-11
nv2=suspend	-6
nv2=tell	-7
nv2=withdraw	12
nvt2=announce past	9
nvt2=be future	9
nvt2=be present	-16
nvt2=charge future	-15
nvt2=end present	6
nvt2=fall present	9
nvt2=lapse present	7
nvt2=pay present	11
nvt2=run present	8
nvt2=say past	-16
nvt2=tell past	-7
o:act=agree	-14
o:act=begin	9
o:act=carry	-6
o:act=charge	-16
o:act=end	-7
o:act=face	-6
o:act=leave	11
o:act=meet	-15
o:act=no verb	-10
o:act=pay	8
o:act=raise	-6
o:act=reduce	-12
o:act=return	-10
o:act=say	-15
o:act=sign	-13
o:announce on ahead	8
o:be from ahead	16
o:be the ahead	10
o:begin from ahead	-6
o:begin of ahead	6
o:begin on ahead	22
o:begin on gone	-11
o:carried=controls far	-20
o:carried=deal	17
o:carried=deal far	17
o:carried=duties	-10
o:carried=duties far	-12
o:carried=fees far	-16
o:carried=longer far	-24
o:carried=meeting far	6
o:carried=none	-32
o:carried=procedure	-20
o:charge from ahead	-11
o:end from ahead	11
o:fall on ahead	9
o:leads=25% on	9
o:leads=and from	18
o:leads=as of	16
o:leads=began on	-22
o:leads=begin on	31
o:leads=begins on	-8
o:leads=cent from	10
o:leads=counted from	6
o:leads=days, from	-9
o:leads=duty from	-9
o:leads=effect on	8
o:leads=ends on	-9
o:leads=entered before	-6
o:leads=from	6
o:leads=from the	21
o:leads=midnight on	8
o:leads=months from	11
o:leads=months, from	28
o:leads=on	-21
o:leads=percent on	24
o:leads=starts on	6
o:leads=until the	-6
o:leads=year from	19
o:left=deal	-13
o:left=duties right=duties	-21
o:left=duties right=none	7
o:left=fees	-6
o:left=longer	-14
o:left=longer right=none	-12
o:left=meeting	-39
o:left=meeting right=none	-27
o:left=none	-9
o:left=none right=deal	-6
o:left=none right=duties	6
o:left=none right=truce	9
o:left=procedure	-11
o:left=procedure right=none	-8
o:left=signing	-11
o:left=signing right=none	-7
o:left=truce	-12
o:left=truce right=duties	7
o:left=truce right=none	-13
o:lower from ahead	-13
o:meet on ahead	-7
o:near=longer	-6
o:near=meeting	-25
o:near=none	-25
o:near=procedure	-28
o:near=signing	-20
o:no verb  today	-6
o:no verb from ahead	24
o:no verb from gone	-7
o:no verb monday, ahead	26
o:no verb to ahead	-11
o:no verb until ahead	-11
o:no verb wednesday, ahead	-8
o:other from ahead	14
o:pay before ahead	9
o:pay the ahead	11
o:right=duties the	10
o:right=longer	-13
o:right=meeting	-19
o:right=meeting on	-7
o:right=none	-39
o:right=none before	6
o:right=none by	-17
o:right=none for	-7
o:right=none from	25
o:right=none in	-13
o:right=none monday,	25
o:right=none since	-15
o:right=none starts	6
o:right=none the	7
o:right=none to	-29
o:right=none until	-28
o:right=none wednesday,	-9
o:right=procedure	-7
o:right=signing	-10
o:right=truce 	9
o:right=truce on	-14
o:rise from ahead	8
o:run from ahead	12
o:sign on ahead	-6
o:subject=controls far carried	-11
o:subject=controls no verb	-8
o:subject=controls no verb ahead	-7
o:subject=deal	-23
o:subject=deal carried	8
o:subject=deal carried begin	11
o:subject=deal carried begin ahead	12
o:subject=deal carried begin on	6
o:subject=deal carried the ahead	9
o:subject=deal far	10
o:subject=deal far carried be	16
o:subject=deal far carried be ahead	16
o:subject=deal far carried begin	-8
o:subject=deal far carried begin ahead	-7
o:subject=deal far carried begin on	-7
o:subject=deal far carried from ahead	16
o:subject=deal far carried on ahead	-16
o:subject=deal far no verb	10
o:subject=deal far no verb ahead	11
o:subject=deal no verb	-10
o:subject=deal no verb ahead	-7
o:subject=duties	-8
o:subject=duties be	9
o:subject=duties be ahead	10
o:subject=duties be on	9
o:subject=duties before ahead	9
o:subject=duties begin	-8
o:subject=duties begin ahead	-6
o:subject=duties begin of	8
o:subject=duties begin on	-14
o:subject=duties carried	-12
o:subject=duties carried be from	7
o:subject=duties carried other	10
o:subject=duties carried other ahead	10
o:subject=duties carried pay	-9
o:subject=duties carried pay ahead	-8
o:subject=duties end	6
o:subject=duties end ahead	7
o:subject=duties far carried	-11
o:subject=duties far carried be	-15
o:subject=duties far carried be ahead	-14
o:subject=duties far carried before ahead	-8
o:subject=duties far carried begin	-7
o:subject=duties far carried begin ahead	-6
o:subject=duties far carried begin from	-8
o:subject=duties far carried charge	-6
o:subject=duties far carried fall	12
o:subject=duties far carried fall ahead	12
o:subject=duties far carried fall on	12
o:subject=duties far carried lower	9
o:subject=duties far carried lower ahead	9
o:subject=duties far carried of ahead	8
o:subject=duties far carried pay	-11
o:subject=duties far carried pay ahead	-10
o:subject=duties far carried pay from	-10
o:subject=duties far carried suspend	14
o:subject=duties far carried suspend ahead	14
o:subject=duties far carried suspend from	15
o:subject=duties far carried the ahead	-6
o:subject=duties far no verb 	-6
o:subject=duties far no verb ahead	7
o:subject=duties far no verb on	15
o:subject=duties far no verb today	-6
o:subject=duties far on ahead	15
o:subject=duties no verb from	-9
o:subject=duties no verb gone	-6
o:subject=duties no verb monday,	17
o:subject=duties no verb on	-22
o:subject=duties no verb the	7
o:subject=duties of ahead	12
o:subject=duties on ahead	-17
o:subject=duties pay	8
o:subject=duties pay ahead	8
o:subject=fees far carried	-8
o:subject=longer carried	-13
o:subject=longer far carried	-10
o:subject=longer from ahead	6
o:subject=meeting	-7
o:subject=meeting begin	9
o:subject=meeting begin ahead	9
o:subject=meeting begin on	-6
o:subject=meeting carried	11
o:subject=meeting carried begin	17
o:subject=meeting carried begin ahead	18
o:subject=meeting carried begin on	19
o:subject=meeting carried on ahead	15
o:subject=meeting far  ahead	9
o:subject=meeting far carried be	11
o:subject=meeting far carried be ahead	11
o:subject=meeting far carried from ahead	18
o:subject=meeting far carried pay	-6
o:subject=meeting far carried rise	10
o:subject=meeting far carried rise ahead	10
o:subject=meeting far no verb 	9
o:subject=meeting from ahead	16
o:subject=meeting no verb	-26
o:subject=meeting no verb ahead	-21
o:subject=meeting no verb on	-7
o:subject=meeting on ahead	-20
o:subject=none carried announce	9
o:subject=none carried announce ahead	10
o:subject=none carried announce on	10
o:subject=none carried be the	13
o:subject=none carried before ahead	7
o:subject=none carried begin	-15
o:subject=none carried begin ahead	-13
o:subject=none carried collect	-6
o:subject=none carried collect ahead	-6
o:subject=none carried collect from	-6
o:subject=none carried end	11
o:subject=none carried end ahead	12
o:subject=none carried end on	13
o:subject=none carried from ahead	10
o:subject=none carried have	11
o:subject=none carried have ahead	12
o:subject=none carried leave	10
o:subject=none carried leave ahead	11
o:subject=none carried on ahead	8
o:subject=none carried run	8
o:subject=none carried run ahead	9
o:subject=none carried suspend	-11
o:subject=none carried suspend ahead	-10
o:subject=none carried suspend from	-9
o:subject=none carried the ahead	6
o:subject=none no verb 	-8
o:subject=none no verb ahead	12
o:subject=none no verb of	-6
o:subject=none no verb on	9
o:subject=none no verb today	-20
o:subject=none on ahead	9
o:subject=procedure carried	-11
o:subject=procedure far carried	-17
o:subject=procedure far no verb ahead	6
o:subject=truce	7
o:subject=truce  ahead	9
o:subject=truce be	-7
o:subject=truce be ahead	-7
o:subject=truce begin	21
o:subject=truce begin ahead	22
o:subject=truce begin on	23
o:subject=truce carried be	-7
o:subject=truce carried be ahead	-6
o:subject=truce carried begin	6
o:subject=truce carried begin ahead	7
o:subject=truce carried from ahead	-8
o:subject=truce end on	-7
o:subject=truce far	14
o:subject=truce far  ahead	10
o:subject=truce far carried	-9
o:subject=truce far carried end	-6
o:subject=truce far carried end ahead	-6
o:subject=truce far carried on ahead	-9
o:subject=truce far carried pay	12
o:subject=truce far carried pay ahead	12
o:subject=truce far carried the ahead	12
o:subject=truce far from ahead	16
o:subject=truce far no verb	14
o:subject=truce far no verb 	10
o:subject=truce far no verb ahead	18
o:subject=truce far no verb from	15
o:subject=truce no verb	8
o:subject=truce no verb 	9
o:subject=truce no verb ahead	11
o:subject=truce no verb the	6
o:subject=truce on ahead	14
o:suspend from ahead	6
o:topic=controls	-11
o:topic=controls ahead	-8
o:topic=controls no verb	-8
o:topic=deal far ahead	7
o:topic=deal far from	10
o:topic=deal far from ahead	10
o:topic=deal far no verb	10
o:topic=deal from	9
o:topic=deal from ahead	10
o:topic=deal gone	-6
o:topic=deal no verb	-10
o:topic=deal on	-18
o:topic=deal on ahead	-15
o:topic=deal pay	8
o:topic=deal the	8
o:topic=deal the ahead	9
o:topic=duties ahead	16
o:topic=duties be	29
o:topic=duties begin	-12
o:topic=duties charge	-9
o:topic=duties end	10
o:topic=duties far 	-7
o:topic=duties far from	13
o:topic=duties far from ahead	14
o:topic=duties far gone	-8
o:topic=duties far today	-6
o:topic=duties from ahead	9
o:topic=duties from gone	-10
o:topic=duties gone	-37
o:topic=duties make	6
o:topic=duties monday,	17
o:topic=duties of	17
o:topic=duties of ahead	18
o:topic=duties on gone	-6
o:topic=duties pay	9
o:topic=duties raise	-6
o:topic=duties reduce	-12
o:topic=duties since	-6
o:topic=duties suspend	9
o:topic=duties the	16
o:topic=duties the ahead	17
o:topic=duties until	-9
o:topic=duties until ahead	-7
o:topic=exclusions	-8
o:topic=exclusions ahead	-7
o:topic=fees begin	-7
o:topic=fees on	-8
o:topic=fees on ahead	-8
o:topic=longer	-10
o:topic=longer ahead	-6
o:topic=longer far	-7
o:topic=meeting	-26
o:topic=meeting ahead	-14
o:topic=meeting be	-11
o:topic=meeting begin	21
o:topic=meeting far 	9
o:topic=meeting far  ahead	9
o:topic=meeting far on	-11
o:topic=meeting far on ahead	-11
o:topic=meeting gone	-14
o:topic=meeting meet	-15
o:topic=meeting no verb	-26
o:topic=meeting suspend	-7
o:topic=none	11
o:topic=none 	-11
o:topic=none  ahead	-6
o:topic=none ahead	26
o:topic=none announce	10
o:topic=none be	6
o:topic=none before	7
o:topic=none before ahead	8
o:topic=none from	11
o:topic=none from ahead	13
o:topic=none gone	-13
o:topic=none have	12
o:topic=none leave	10
o:topic=none of	-12
o:topic=none of ahead	-9
o:topic=none on	15
o:topic=none on ahead	17
o:topic=none pay	-7
o:topic=none run	10
o:topic=none the ahead	6
o:topic=none today	-20
o:topic=procedure	-19
o:topic=procedure ahead	-13
o:topic=procedure begin	-12
o:topic=procedure far from	8
o:topic=procedure far from ahead	8
o:topic=procedure from	-16
o:topic=procedure from ahead	-14
o:topic=procedure on	-12
o:topic=procedure on ahead	-10
o:topic=signing	-16
o:topic=signing ahead	-9
o:topic=signing sign	-9
o:topic=truce 	8
o:topic=truce  ahead	9
o:topic=truce agree	-8
o:topic=truce ahead	9
o:topic=truce be	-22
o:topic=truce begin	20
o:topic=truce end	-10
o:topic=truce far	6
o:topic=truce far 	10
o:topic=truce far  ahead	10
o:topic=truce far ahead	12
o:topic=truce far from	13
o:topic=truce far from ahead	14
o:topic=truce far no verb	14
o:topic=truce far on	-8
o:topic=truce far on ahead	-6
o:topic=truce from	9
o:topic=truce from ahead	12
o:topic=truce gone	-24
o:topic=truce no verb	8
o:topic=truce on	6
o:topic=truce on ahead	10
o:topic=truce on gone	-6
o:topic=truce other	13
o:topic=truce suspend	-21
o:topic=truce to	-12
o:topic=truce to ahead	-10
o:topic=truce until	-9
o:topic=truce until ahead	-8
pc0=agree	14
pc0=impose	8
pc0=say	-10
pc0=stay	-8
pc0=suspend	9
pc0=target	-6
pc0=up	-7
pc1=down	10
pc1=impose	11
pc1=say	-10
pc1=stay	-11
pc1=suspend	13
pc1=target	-8
pc1=up	-7
pct0=agree past	13
pct0=bear future	8
pct0=bear present	-7
pct0=begin modal	16
pct0=begin past	-6
pct0=begin present	-10
pct0=down future	8
pct0=impose future	11
pct0=impose past	11
pct0=impose perfect	-11
pct0=propose perfect	-7
pct0=stay future	-6
pct0=suspend future	6
pct0=suspend present-passive	6
pct1=agree participle-passive	8
pct1=bear future	8
pct1=bear present	-7
pct1=begin gerund	8
pct1=begin modal	16
pct1=begin past	-6
pct1=begin present	-10
pct1=down future	8
pct1=impose future	11
pct1=impose participle-passive	10
pct1=impose perfect	-12
pct1=stay future	-6
pct1=suspend future	7
pct1=suspend present-passive	6
phas-future	11
phas-past	-6
phas-perfect	-24
phas-present	-13
pt0=future	12
pt0=modal	10
pt0=past-passive	-8
pt0=perfect	-20
pt0=present	-13
pt1=future	13
pt1=modal	10
pt1=past	-12
pt1=past-passive	-8
pt1=perfect	-17
pt1=present	-13
pv0=agree	20
pv0=ask	11
pv0=begin	9
pv0=have	-7
pv0=lower	10
pv0=offer	-6
pv0=other	-17
pv0=pay	6
pv0=propose	-9
pv0=put	-10
pv0=say	-6
pv0=sign	-6
pv1=ask	11
pv1=begin	10
pv1=have	-7
pv1=introduce	6
pv1=lower	10
pv1=other	-10
pv1=propose	-9
pv1=put	-10
pv1=say	-6
pv1=settle	12
pv1=sign	-9
pv1=start	7
pv1=suspend	8
pv2-none	-9
pvt0=agree past	16
pvt0=be present	9
pvt0=lower future	10
pvt0=offer perfect	-6
pvt0=other perfect	-9
pvt0=pay future	8
pvt0=put present	-6
pvt0=suspend future	9
pvt1=be present	9
pvt1=lower future	10
pvt1=pay future	8
pvt1=pay participle	-8
pvt1=put present	-6
pvt1=start gerund	8
pvt1=suspend future	9
q:!	11
q:'	-7
q:'s	-16
q:(	12
q:)	11
q:-	-12
q:.	-14
q:/	8
q::	11
q:<day-ahead>	-10
q:<day-gone>	22
q:<day-today>	16
q:<duty>	-14
q:<goods>	10
q:<level-noun>	-33
q:<month-ahead>	8
q:<not>	-8
q:<number>	9
q:<office>	7
q:<organisation>	-8
q:<person>	7
q:<points>	-6
q:<seat>	-20
q:<sender>	-19
q:<span>	-33
q:<v-agree>	8
q:<v-bear>	21
q:<v-begin>	-23
q:<v-down>	7
q:<v-impose>	-6
q:<v-propose>	-15
q:<v-return>	-14
q:<v-say>	-18
q:<v-sell>	-22
q:<v-suspend>	-19
q:a	13
q:about	-6
q:additional	-10
q:adopt	-7
q:after	-13
q:agree	16
q:agreement	-15
q:all	-17
q:am	8
q:an	-25
q:and	-15
q:approve	8
q:are	-21
q:arrangement	7
q:as	-22
q:ask	-12
q:bean	10
q:been	-19
q:before	-9
q:being	6
q:between	-16
q:border	6
q:both	-14
q:but	13
q:by	-26
q:call	-9
q:cement	7
q:changed	9
q:charge	-12
q:cheese	8
q:clear	10
q:closed	20
q:cocoa	18
q:coffee	-9
q:come	-18
q:commerce	-6
q:consultation	9
q:continue	8
q:cotton	-12
q:country	-20
q:date	9
q:day	-9
q:de	-6
q:dispute	17
q:do	11
q:doe	-7
q:done	16
q:down	-8
q:during	8
q:each	-14
q:every	-7
q:fentanyl	-11
q:for	-9
q:four	13
q:fourth	10
q:from	-6
q:geneva	-11
q:georgia	7
q:get	10
q:good	-6
q:grain	10
q:ground	7
q:had	11
q:halve	12
q:happen	12
q:harbour	8
q:have	10
q:he	-14
q:his	-13
q:hope	16
q:hour	-13
q:if	-9
q:import	-10
q:impose	-11
q:it	11
q:its	6
q:joint	-7
q:keep	9
q:last	-18
q:leave	-11
q:levy	10
q:long	12
q:make	-6
q:may	-7
q:meet	13
q:member	-12
q:midnight	-10
q:minister	-14
q:more	-8
q:morning	17
q:my	-10
q:new	-6
q:next	-11
q:night	16
q:nobody	8
q:not	-8
q:now	-18
q:of	9
q:oil	10
q:olive	7
q:on	-12
q:once	7
q:one	-26
q:opened	10
q:order	12
q:origin	9
q:other	-21
q:palm	9
q:pay	-11
q:period	7
q:president	7
q:proclamation	-17
q:published	-8
q:pump	15
q:reciprocal	-6
q:relief	9
q:reply	10
q:result	8
q:round	9
q:same	11
q:second	14
q:secretary	12
q:section	-8
q:set	-7
q:settle	14
q:ship	-12
q:side	-14
q:sign	-27
q:since	-16
q:spring	-13
q:stake	-7
q:state	-6
q:statement	-7
q:subject	8
q:surcharge	-12
q:suspend	-13
q:suspension	21
q:take	-23
q:tariff	-22
q:tell	-12
q:text	15
q:that	-8
q:the	-12
q:their	10
q:them	-6
q:they	-27
q:third	8
q:truce	6
q:under	-20
q:up	-16
q:us	-6
q:we	31
q:week	-6
q:welcome	9
q:welcomed	9
q:were	-10
q:what	-31
q:wheat	10
q:when	-14
q:where	-6
q:who	-6
q:will	7
q:wine	13
q:within	-11
q:would	19
q:yarn	-11
q:yet	8
q:you	-8
qt=future	-13
qt=modal	12
qt=past	-8
qt=pluperfect	17
r1=,	10
r1=, & d:ahead	22
r1=, & d:gone	-31
r1=.	8
r1=. & d:ahead	20
r1=. & d:gone	-20
r1=:	-13
r1=: & d:ahead	-11
r1=<end>	-22
r1=<end> & d:gone	-25
r1=<end> & d:today	-22
r1=<goods>	10
r1=<goods> & d:ahead	10
r1=<level>	-10
r1=<level> & d:ahead	-10
r1=<name>	10
r1=<name> & d:ahead	11
r1=<v-impose>	9
r1=<v-impose> & d:ahead	10
r1=and & d:gone	-7
r1=are	-10
r1=are & d:ahead	-9
r1=at	-11
r1=at & d:ahead	-10
r1=if	9
r1=if & d:ahead	10
r1=in	-13
r1=in & d:ahead	-12
r1=instead	10
r1=instead & d:ahead	11
r1=is	-8
r1=is & d:ahead	-6
r1=of	-6
r1=on	8
r1=on & d:ahead	8
r1=that	-8
r1=they	-8
r1=they & d:ahead	-7
r1=to & d:ahead	7
r2=,	-10
r2=.	-11
r2=<day-ahead>	10
r2=<duty>	7
r2=<end>	-15
r2=<goods>	-8
r2=<level-noun>	8
r2=<level>	-23
r2=<not>	-15
r2=<office>	11
r2=<person>	11
r2=<quality>	-19
r2=<seat>	-6
r2=<v-bear>	6
r2=<v-impose>	-9
r2=<v-stay>	15
r2=<v-suspend>	9
r2=a	-18
r2=at	14
r2=duty	7
r2=for	11
r2=from	12
r2=has	8
r2=his	10
r2=if	13
r2=in	-15
r2=it	17
r2=last	-10
r2=may	-6
r2=not	-10
r2=of	8
r2=on	8
r2=pay	12
r2=rate	10
r2=run	13
r2=stay	7
r2=will	16
r3='s	12
r3=.	15
r3=:	-11
r3=;	-6
r3=<day-gone>	9
r3=<end>	-26
r3=<gate>	-6
r3=<goods>	-6
r3=<level-noun>	-7
r3=<level>	7
r3=<name>	-9
r3=<number>	12
r3=<organisation>	-6
r3=<quality>	-7
r3=<v-bear>	-16
r3=<v-end>	-8
r3=<v-impose>	14
r3=<v-return>	9
r3=<v-say>	12
r3=<v-target>	8
r3=a	-11
r3=additional	8
r3=and	-16
r3=announce	10
r3=arrangement	-10
r3=be	12
r3=been	11
r3=both	17
r3=end	-9
r3=has	6
r3=in	-6
r3=no	7
r3=of	8
r3=pay	-11
r3=return	9
r3=tariff	-12
r3=that	6
r3=then	14
r3=there	6
r3=trade	-6
r3=until	15
r3=will	-12
r3=would	-7
r4=:	9
r4=<agent>	-10
r4=<day-ahead>	9
r4=<end>	-32
r4=<level>	-8
r4=<not>	11
r4=<organisation>	6
r4=<span>	13
r4=<v-bear>	-8
r4=<v-begin>	-8
r4=<v-end>	25
r4=<v-impose>	-23
r4=<v-say>	-14
r4=<v-stay>	-6
r4=<v-suspend>	-8
r4=<v-target>	-6
r4=and	20
r4=as	-6
r4=be	-6
r4=by	-6
r4=duty	12
r4=end	16
r4=first	10
r4=for	-12
r4=from	7
r4=if	10
r4=in	-11
r4=longer	8
r4=minister	-6
r4=nothing	14
r4=now	10
r4=of	6
r4=paper	11
r4=say	-9
r4=the	8
r4=truce	-10
r4=will	-28
r=, <name>	9
r=, <number>	-8
r=, <person>	13
r=, <quality>	-9
r=, <span>	-8
r=, and	-14
r=, at	15
r=, for	12
r=, from	12
r=, has	10
r=, if	13
r=, in	-12
r=, on	17
r=, that	-6
r=, the	10
r=, will	-6
r=, would	9
r=: <level>	-10
r=: <number>	6
r=; the	-11
r=<end> <end>	-22
r=and last	-9
r=and run	14
r=and will	10
r=for <span>	7
r=if it	17
r=it will	13
r=it would	-6
r=the duty	7
r=the rate	10
r=to the	9
r=— <office>	6
s:'	-10
s:*	8
s:.	-16
s:<agent>	-11
s:<day-ahead>	-8
s:<day-gone>	-28
s:<gate>	-17
s:<goods>	9
s:<level-noun>	-19
s:<level>	-14
s:<money>	-16
s:<month-ahead>	-21
s:<month-gone>	11
s:<name>	11
s:<not>	-19
s:<office>	-8
s:<person>	-7
s:<points>	7
s:<seat>	6
s:<sender>	-41
s:<span>	28
s:<taker>	-10
s:<v-agree>	7
s:<v-begin>	8
s:<v-buy>	-31
s:<v-deny>	-6
s:<v-impose>	-11
s:<v-propose>	-9
s:<v-sell>	-15
s:<v-suspend>	12
s:<v-target>	-16
s:<v-up>	-9
s:[	11
s:]	11
s:accept	10
s:accord	11
s:affair	7
s:after	-16
s:again	-13
s:agreement	-6
s:aircraft	-6
s:all	-7
s:an	-29
s:announcement	-8
s:another	-17
s:any	-9
s:approval	8
s:arrive	6
s:as	6
s:ask	7
s:at	8
s:autumn	11
s:back	20
s:banana	-6
s:been	-11
s:begin	21
s:between	-30
s:both	37
s:box	10
s:bring	-7
s:but	6
s:butter	-11
s:buy	-6
s:by	-14
s:call	-11
s:can	11
s:carry	9
s:case	8
s:cease	-6
s:charge	-25
s:clear	-7
s:close	-9
s:coffee	-15
s:collect	-7
s:collection	14
s:come	-29
s:company	-12
s:conference	8
s:control	-6
s:copper	10
s:cork	-9
s:cost	-9
s:could	-10
s:countermeasure	-7
s:country	-12
s:course	15
s:cover	7
s:day	12
s:deal	-13
s:decision	6
s:did	-8
s:dispute	6
s:doe	-11
s:down	-20
s:drop	18
s:due	-22
s:duty	7
s:each	-10
s:earth	-8
s:economic	7
s:either	12
s:engine	-6
s:entry	-7
s:every	-8
s:expire	-18
s:export	-8
s:extension	-10
s:face	-9
s:failing	-7
s:fall	7
s:farm	-6
s:fee	-12
s:fentanyl	-22
s:first	7
s:fish	-8
s:flash	6
s:for	-9
s:four	12
s:free	-13
s:freeze	12
s:friend	13
s:from	34
s:full	9
s:further	-8
s:geneva	-13
s:get	-17
s:give	-6
s:given	7
s:go	-12
s:gold	-7
s:good	-43
s:grace	-6
s:grower	-8
s:had	-17
s:half	19
s:halifax	10
s:happen	-7
s:he	-8
s:here	-14
s:higher	-7
s:history	17
s:hold	-12
s:honey	15
s:hour	-7
s:house	10
s:hundred	10
s:i	15
s:if	20
s:import	-8
s:impose	-21
s:increase	8
s:initialled	10
s:instead	6
s:into	11
s:introduce	14
s:it	-13
s:its	-14
s:keep	-8
s:know	-6
s:later	-12
s:law	-9
s:legal	20
s:letter	-11
s:levy	15
s:licence	-11
s:list	-9
s:loaded	-8
s:m	-13
s:machine	11
s:machinery	-6
s:maize	9
s:make	-8
s:mangoe	-6
s:may	-20
s:measure	-6
s:medicine	-13
s:midnight	22
s:milk	9
s:minister	17
s:ministry	7
s:monday	20
s:month	-9
s:more	-6
s:move	9
s:mr	-20
s:must	-10
s:negotiate	8
s:night	-9
s:nil	8
s:no	-11
s:non	16
s:nothing	6
s:notice	-7
s:now	-6
s:off	-11
s:offer	-8
s:oil	-11
s:old	-9
s:olive	-7
s:on	-8
s:one	-21
s:onion	-10
s:only	-12
s:or	-26
s:order	-14
s:ordinary	-13
s:originating	-9
s:other	-15
s:otherwise	-6
s:our	12
s:out	-25
s:own	-11
s:palm	-7
s:parcel	-7
s:percent	13
s:period	22
s:place	20
s:plastic	-6
s:port	-7
s:powder	11
s:power	-7
s:president	-7
s:price	-7
s:proclamation	-13
s:product	-18
s:propose	-11
s:protocol	6
s:provided	8
s:publish	10
s:put	-9
s:quinoa	13
s:raise	-9
s:rare	-8
s:rate	9
s:re	6
s:reach	-10
s:read	7
s:recommend	9
s:reduce	-20
s:reduction	-13
s:refrain	6
s:refund	-11
s:renewed	-6
s:reporter	-10
s:resolution	10
s:rest	-6
s:rice	28
s:richard	8
s:round	6
s:rum	6
s:run	21
s:salmon	-7
s:season	-6
s:second	17
s:section	-9
s:see	-6
s:set	-8
s:settle	15
s:shall	11
s:shelve	10
s:ship	-12
s:side	6
s:sign	-6
s:signature	6
s:since	-20
s:sit	-12
s:slap	16
s:soybean	-8
s:special	-8
s:spring	9
s:standstill	8
s:start	10
s:steel	7
s:stop	7
s:such	-6
s:suspension	-15
s:tariff	-45
s:taro	23
s:tax	26
s:tell	9
s:term	-7
s:text	6
s:that	6
s:the	-21
s:them	-16
s:there	14
s:they	-12
s:thi	-8
s:third	6
s:threaten	-9
s:three	13
s:through	-8
s:thu	-13
s:tile	-8
s:till	11
s:to	-8
s:tobacco	-7
s:trade	16
s:trial	-10
s:tuna	14
s:two	-29
s:unless	-6
s:until	-13
s:up	-34
s:us	-19
s:used	-8
s:valid	9
s:vanilla	7
s:vote	-11
s:was	-18
s:watche	9
s:wednesday	-11
s:welcome	9
s:what	-17
s:where	9
s:which	10
s:who	-12
s:with	-22
s:withdraw	14
s:wool	19
s:would	6
s:write	-11
s:yes	6
s:your	10
sa:'s	9
sa:'s good	7
sa:'s on	-7
sa:'s trade	12
sa:(	-11
sa:)	-15
sa:) and	-6
sa:, <level>	-12
sa:, <person>	10
sa:, <quality>	-13
sa:, <span>	10
sa:, after	-6
sa:, and	-20
sa:, as	-16
sa:, at	11
sa:, but	14
sa:, failing	-6
sa:, from	13
sa:, has	10
sa:, if	19
sa:, in	-17
sa:, on	12
sa:, provided	8
sa:, tell	9
sa:, that	-10
sa:, the	21
sa:, to	-14
sa:, where	8
sa:, with	-7
sa:, would	18
sa:-	-10
sa:.	-16
sa::	-12
sa:: <level>	-12
sa:: the	9
sa:; <quality>	10
sa:<agent>	8
sa:<day-ahead> ,	14
sa:<day-ahead> .	16
sa:<day-gone>	16
sa:<day-gone> ,	7
sa:<day-today>	7
sa:<day-today> ,	7
sa:<day-today> after	6
sa:<duty>	11
sa:<level> ,	-13
sa:<level> .	18
sa:<level> ;	-7
sa:<level> and	9
sa:<level> on	-27
sa:<level> which	8
sa:<month-gone>	8
sa:<month-gone> ,	9
sa:<name> 's	17
sa:<name> ,	-6
sa:<name> and	-8
sa:<name> pay	15
sa:<not>	-18
sa:<number> ,	-8
sa:<number> .	14
sa:<number> :	-15
sa:<number> in	-9
sa:<number> of	10
sa:<number> on	-6
sa:<organisation>	13
sa:<organisation> and	10
sa:<organisation> in	7
sa:<person>	-10
sa:<person> ,	-6
sa:<person> announce	10
sa:<points>	12
sa:<quality>	6
sa:<quality> beef	12
sa:<quality> copper	6
sa:<quality> good	-17
sa:<quality> minister	10
sa:<quality> trade	-7
sa:<seat> and	8
sa:<sender>	-17
sa:<span>	13
sa:<span> ,	6
sa:<span> .	18
sa:<v-buy>	-15
sa:<v-down>	7
sa:<v-end>	12
sa:<v-return>	14
sa:<v-say>	11
sa:<v-stay>	14
sa:<v-target>	-6
sa:a	-24
sa:a period	15
sa:additional	7
sa:additional duty	11
sa:affair	7
sa:after	-12
sa:again	-12
sa:agree	-11
sa:all	-15
sa:an	-11
sa:and	-8
sa:and <level>	-15
sa:and <name>	-29
sa:and <number>	-7
sa:and it	12
sa:and last	-12
sa:and run	17
sa:and the	20
sa:and will	9
sa:announce on	9
sa:another	-7
sa:any	-7
sa:apply to	8
sa:approval	10
sa:are	-12
sa:are not	-7
sa:arrangement	-14
sa:as	-16
sa:as well	-9
sa:at	14
sa:at <level>	8
sa:at <number>	-14
sa:at the	-9
sa:back	21
sa:back at	11
sa:back to	16
sa:be	7
sa:be <level>	-10
sa:be <number>	19
sa:be suspend	7
sa:been withdraw	16
sa:before	-6
sa:before .	-8
sa:before that	8
sa:begin	11
sa:begin ,	15
sa:between	-12
sa:both	20
sa:box	10
sa:but	9
sa:by <day-ahead>	6
sa:by <name>	11
sa:case	9
sa:charge	-14
sa:charge <level>	-6
sa:collect	-10
sa:conference	8
sa:copper	6
sa:country	-11
sa:course	16
sa:custom	6
sa:day	11
sa:day .	7
sa:do	7
sa:do so	10
sa:drop	11
sa:duty	14
sa:duty go	9
sa:duty on	6
sa:each	-8
sa:each other	-7
sa:economic	7
sa:either	13
sa:end ,	18
sa:end .	-10
sa:end of	7
sa:end on	-6
sa:every	-6
sa:failing	-6
sa:fall to	9
sa:fentanyl	-10
sa:for	8
sa:for <span>	23
sa:for a	9
sa:for the	-10
sa:free	-12
sa:from	17
sa:from <day-ahead>	-8
sa:from <level>	6
sa:from <number>	8
sa:from <seat>	14
sa:full	9
sa:get	-9
sa:given	9
sa:go back	7
sa:gold	-6
sa:good	-9
sa:good for	7
sa:half	12
sa:has	18
sa:has been	10
sa:has not	7
sa:have	10
sa:have been	-10
sa:have run	16
sa:he had	9
sa:his	6
sa:hold	-7
sa:house	13
sa:if	22
sa:if it	15
sa:if the	12
sa:impose	-8
sa:in <name>	-6
sa:instead	8
sa:instead of	8
sa:into	-6
sa:introduce	10
sa:introduce in	10
sa:is	-9
sa:is <level>	10
sa:is <number>	8
sa:is the	-11
sa:is to	-6
sa:it	15
sa:it has	20
sa:it will	20
sa:it would	-12
sa:last <span>	-21
sa:last until	15
sa:law	-7
sa:leave	-7
sa:list	-7
sa:longer	6
sa:may	-11
sa:medicine	-6
sa:meet	-10
sa:milk	11
sa:minister	16
sa:minister ,	14
sa:minister of	10
sa:ministry	10
sa:ministry of	12
sa:month	-6
sa:move	12
sa:negotiate	10
sa:new year	6
sa:nil	8
sa:no longer	7
sa:not	-20
sa:not be	-6
sa:nothing	8
sa:of <level>	9
sa:of <span>	7
sa:of next	8
sa:of that	8
sa:of thi	-6
sa:of trade	15
sa:on	-7
sa:on .	-6
sa:on <day-ahead>	-17
sa:on <day-gone>	10
sa:on <day-today>	16
sa:on <name>	11
sa:on <quality>	16
sa:one	-17
sa:only	-9
sa:or	-14
sa:order	-6
sa:ordinary	-11
sa:ordinary duty	-7
sa:origin .	6
sa:other	-7
sa:out	-14
sa:paper	9
sa:paper that	11
sa:part	-8
sa:pay <level>	12
sa:pay <number>	-9
sa:period	14
sa:period of	15
sa:powder	11
sa:provided	8
sa:provided that	8
sa:rate	11
sa:read	9
sa:reduce	-8
sa:refrain	6
sa:refrain from	6
sa:refund	-7
sa:reporter	-7
sa:return	7
sa:return from	10
sa:rice	22
sa:round	-6
sa:run	20
sa:run until	8
sa:same day	13
sa:say	6
sa:say .	-12
sa:second	6
sa:shall be	6
sa:sign .	11
sa:so	10
sa:spring	10
sa:standstill	10
sa:state	6
sa:steel	13
sa:sugar	-7
sa:surcharge	8
sa:suspension	-7
sa:take	-16
sa:tariff	-23
sa:taro	16
sa:tax	15
sa:tax on	16
sa:tell a	9
sa:tell reporter	-7
sa:that	10
sa:that <name>	-6
sa:that day	6
sa:that is	-7
sa:that the	6
sa:that was	11
sa:the <day-gone>	9
sa:the <organisation>	19
sa:the <quality>	18
sa:the additional	11
sa:the arrangement	-11
sa:the case	10
sa:the custom	-6
sa:the duty	14
sa:the end	7
sa:the paper	11
sa:the rate	9
sa:the second	9
sa:the suspension	-6
sa:the truce	-19
sa:the two	-11
sa:them	-7
sa:then	6
sa:there	12
sa:therefore	9
sa:they have	-6
sa:thi	-12
sa:third	-8
sa:those	-9
sa:till	13
sa:time	-15
sa:to <day-gone>	7
sa:to be	-6
sa:to the	13
sa:trade	21
sa:trade ,	8
sa:trade minister	9
sa:truce	-34
sa:two	-21
sa:under	-15
sa:under the	-6
sa:until	15
sa:until <day-ahead>	16
sa:up	-11
sa:us	-6
sa:watche	10
sa:well	-10
sa:well .	-8
sa:what	-6
sa:where	11
sa:where he	10
sa:which it	8
sa:will be	20
sa:will charge	-19
sa:will not	-8
sa:with	-13
sa:with a	-6
sa:with the	8
sa:withdraw	15
sa:without	-6
sa:would be	-9
sa:would have	15
sa:yes	8
sa:you	-10
sa:your	8
sa:— <office>	6
sb:" our	12
sb:'	-8
sb:' <organisation>	-7
sb:'s	-12
sb:'s duty	-15
sb:( <organisation>	10
sb:) —	14
sb:*	8
sb:, <day-today>	9
sb:, <name>	-15
sb:, <person>	-6
sb:, according	-10
sb:, and	-19
sb:, both	11
sb:, from	10
sb:, has	7
sb:, in	-17
sb:, of	18
sb:, on	17
sb:, the	-13
sb:, which	-7
sb:-	6
sb:- a	14
sb:. <number>	-8
sb:. m	-7
sb:/ the	-10
sb::	6
sb:: <number>	9
sb:: <quality>	-9
sb:: <span>	6
sb:: and	9
sb:: for	-14
sb:: from	18
sb:: on	15
sb:: the	-17
sb:<agent>	-34
sb:<day-ahead> ,	10
sb:<day-ahead> and	-7
sb:<day-gone>	-13
sb:<day-today>	14
sb:<day-today> (	14
sb:<day-today> ,	16
sb:<day-today> and	-8
sb:<duty>	-11
sb:<gate>	-15
sb:<level-noun>	-27
sb:<level>	-14
sb:<level> ,	-23
sb:<level> <day-today>	6
sb:<level> as	16
sb:<level> in	11
sb:<level> off	-6
sb:<level> on	-15
sb:<level> to	-20
sb:<level> will	7
sb:<level> with	-8
sb:<money>	-9
sb:<month-gone>	18
sb:<month-gone> ,	8
sb:<name>	13
sb:<name> 's	-19
sb:<name> ,	-19
sb:<name> at	-8
sb:<name> by	9
sb:<name> had	9
sb:<name> has	-13
sb:<name> is	-11
sb:<name> meet	9
sb:<name> on	-12
sb:<name> run	12
sb:<name> the	10
sb:<name> to	15
sb:<name> —	-10
sb:<number> ,	-18
sb:<number> /	-14
sb:<number> :	12
sb:<number> <person>	12
sb:<number> a	-7
sb:<number> on	11
sb:<office>	-11
sb:<office> :	-17
sb:<office> agree	6
sb:<office> from	9
sb:<organisation>	-11
sb:<organisation> )	10
sb:<organisation> ,	6
sb:<organisation> has	-10
sb:<person> ,	-17
sb:<person> :	17
sb:<person> and	-18
sb:<person> ask	12
sb:<person> in	6
sb:<points> of	-8
sb:<quality> good	-20
sb:<quality> rice	-7
sb:<quality> tea	10
sb:<quality> wine	6
sb:<seat>	8
sb:<seat> ,	11
sb:<seat> from	6
sb:<seat> will	7
sb:<sender>	-25
sb:<span>	23
sb:<span> ,	26
sb:<span> from	25
sb:<span> of	-6
sb:<span> tariff	12
sb:<taker>	-6
sb:<v-agree>	12
sb:<v-bear>	11
sb:<v-begin>	9
sb:<v-buy>	-18
sb:<v-end>	-24
sb:<v-propose>	-10
sb:<v-return>	-19
sb:<v-say>	-8
sb:<v-sell>	-24
sb:<v-stay>	-22
sb:<v-suspend>	9
sb:<v-target>	-8
sb:<v-threaten>	-11
sb:[	11
sb:a	9
sb:a .	-7
sb:a pause	7
sb:a period	9
sb:a second	6
sb:a tariff	-7
sb:a third	11
sb:a truce	21
sb:accept	10
sb:accord	11
sb:additional	-9
sb:after	-6
sb:agree	11
sb:agree that	6
sb:agree to	23
sb:all go	10
sb:an	-21
sb:and	-14
sb:and <level>	10
sb:and <person>	-17
sb:and after	6
sb:and from	17
sb:and i	10
sb:and the	-7
sb:and we	7
sb:and will	-6
sb:announce in	-6
sb:announcement	-6
sb:another	-8
sb:apply from	-9
sb:are	11
sb:are in	11
sb:are suspend	-8
sb:are to	-11
sb:arrangement with	11
sb:arrive	6
sb:as	18
sb:as of	23
sb:ask	8
sb:ask :	12
sb:at <level>	-17
sb:at <number>	-14
sb:at a	12
sb:at midnight	19
sb:at the	-12
sb:autumn	6
sb:be	-10
sb:be <level>	10
sb:be apply	8
sb:be in	-14
sb:be used	-6
sb:been	-23
sb:before	7
sb:begin	14
sb:begin on	19
sb:between	-17
sb:both	24
sb:both duty	-6
sb:butter	-6
sb:by	-20
sb:by <day-ahead>	11
sb:by <level>	6
sb:by <span>	-7
sb:by the	-12
sb:can	12
sb:carry	11
sb:carry on	17
sb:charge	-12
sb:close	-6
sb:coffee	-9
sb:collection	14
sb:come	-31
sb:company	-8
sb:cotton	7
sb:cotton and	8
sb:could	-6
sb:countermeasure	-7
sb:countermeasure ,	-6
sb:cover	8
sb:custom	-6
sb:date	7
sb:day are	10
sb:deal	-8
sb:decision	7
sb:decision of	9
sb:dispute	8
sb:dispute over	9
sb:do	-6
sb:down	-22
sb:down to	-6
sb:drop	9
sb:due	-16
sb:due to	-7
sb:duty	-7
sb:duty for	12
sb:duty from	-15
sb:duty is	-6
sb:duty would	-7
sb:effect on	8
sb:end	-23
sb:end on	-21
sb:enter before	-6
sb:expect	-7
sb:expire	-11
sb:expire on	-8
sb:extension	-6
sb:face	-8
sb:fall to	10
sb:fee	-17
sb:fentanyl	-12
sb:flash	6
sb:for	-18
sb:for <name>	-10
sb:for the	-12
sb:four	13
sb:freeze	12
sb:from	29
sb:from <day-ahead>	-15
sb:from <level>	-12
sb:from <name>	17
sb:from the	16
sb:further	-6
sb:geneva	-8
sb:get	-7
sb:go	-7
sb:go down	-8
sb:go on	-7
sb:good	-45
sb:grower	-7
sb:had	-13
sb:had accept	11
sb:half	8
sb:halifax	10
sb:halifax on	10
sb:has	-27
sb:has been	-7
sb:has offer	-6
sb:has to	8
sb:have	-24
sb:have been	-7
sb:he	-8
sb:here	-13
sb:higher	-6
sb:his	-7
sb:hold	-6
sb:i	12
sb:if the	-6
sb:impose	-12
sb:in	-14
sb:in <month-gone>	18
sb:in <name>	16
sb:in <seat>	21
sb:in halifax	10
sb:in it	-9
sb:in place	11
sb:in return	-6
sb:in the	-13
sb:in their	8
sb:increase	9
sb:into	15
sb:into <name>	18
sb:introduce in	7
sb:is <level>	6
sb:is suspend	-17
sb:is the	14
sb:is to	15
sb:it	-22
sb:it 's	9
sb:it ,	-14
sb:it begin	-12
sb:it is	6
sb:it start	8
sb:it the	9
sb:it was	-15
sb:it will	-13
sb:it would	-6
sb:its	-23
sb:its <level>	-9
sb:its duty	-6
sb:lapse	-6
sb:leave	6
sb:legal	20
sb:levy	12
sb:levy on	13
sb:loaded	-7
sb:lower its	6
sb:m	-7
sb:m .	-7
sb:machine	12
sb:machinery	-6
sb:maize	6
sb:make	-8
sb:may	-8
sb:meet <person>	7
sb:midnight	25
sb:midnight ,	20
sb:midnight on	8
sb:monday	21
sb:monday ,	24
sb:more	-10
sb:mr	-17
sb:mr <person>	-15
sb:new	-10
sb:no	-21
sb:no .	-8
sb:non	16
sb:non -	16
sb:not	14
sb:not be	6
sb:note of	8
sb:now	-19
sb:of <level>	-11
sb:of <name>	-10
sb:of <number>	10
sb:of <quality>	-9
sb:of <span>	23
sb:of talk	9
sb:of the	9
sb:of which	16
sb:off	-7
sb:offer	-7
sb:offer to	-7
sb:olive	-6
sb:on <day-ahead>	-13
sb:on <day-today>	10
sb:on <quality>	14
sb:on for	16
sb:on rice	18
sb:on the	-8
sb:one	-7
sb:or	-11
sb:order	-6
sb:origin	-7
sb:other	-8
sb:our	11
sb:out	-12
sb:own	-6
sb:palm	-6
sb:pause of	8
sb:pay <number>	7
sb:percent	13
sb:period	11
sb:period of	7
sb:place	17
sb:place in	10
sb:port	-12
sb:power	-6
sb:proclamation	-7
sb:product	-13
sb:propose	-11
sb:propose an	-9
sb:protocol	6
sb:publish	10
sb:put	-10
sb:raise	-7
sb:rate of	7
sb:re	6
sb:recommend	9
sb:reduce	-11
sb:reduction	-12
sb:report that	10
sb:resolution	10
sb:return	-15
sb:rice	11
sb:rise by	8
sb:round	11
sb:round in	10
sb:round of	10
sb:rule on	-6
sb:rum	7
sb:run for	11
sb:run out	-9
sb:say	-14
sb:say on	-6
sb:say the	7
sb:second	13
sb:second round	7
sb:settle	11
sb:shall	11
sb:shall not	7
sb:shelve	10
sb:ship	-14
sb:should the	7
sb:side agree	11
sb:sign	-12
sb:sign a	-6
sb:signature	10
sb:since	-31
sb:sit	-9
sb:slap	17
sb:so	-10
sb:start	11
sb:state	-9
sb:steel	-7
sb:stop	9
sb:surcharge	-14
sb:surcharge of	-6
sb:suspend its	-8
sb:suspend the	7
sb:suspension	-10
sb:take	10
sb:take effect	6
sb:take on	12
sb:take place	9
sb:talk on	10
sb:tariff	-31
sb:tariff of	-11
sb:tariff on	-13
sb:tariff truce	-7
sb:tax	14
sb:tell	8
sb:that <name>	24
sb:that the	9
sb:that was	-8
sb:that were	-8
sb:that would	9
sb:the	-13
sb:the <number>	9
sb:the <office>	-15
sb:the <span>	6
sb:the accord	12
sb:the additional	-9
sb:the decision	9
sb:the duty	17
sb:the first	11
sb:the freeze	8
sb:the last	-8
sb:the new	-13
sb:the next	-6
sb:the non	17
sb:the protocol	6
sb:the reduction	-12
sb:the second	7
sb:the tariff	-7
sb:the truce	10
sb:the two	-6
sb:their dispute	9
sb:them	-6
sb:they	-7
sb:they are	-7
sb:third	11
sb:third round	10
sb:threaten	-8
sb:three	17
sb:three ,	18
sb:time	16
sb:time in	20
sb:to <seat>	-6
sb:to be	-10
sb:to begin	24
sb:to cut	10
sb:to lower	7
sb:to run	16
sb:to suspend	12
sb:trade	-9
sb:truce	14
sb:truce in	7
sb:truce of	13
sb:truce to	6
sb:truce with	-6
sb:truce would	19
sb:two	-9
sb:under	11
sb:under it	9
sb:under the	10
sb:until	-64
sb:until <day-ahead>	-8
sb:until the	-9
sb:up	-22
sb:up to	-7
sb:us	-10
sb:used	-6
sb:vote	-7
sb:was	-18
sb:we agree	7
sb:wednesday	-11
sb:wednesday ,	-9
sb:welcome	9
sb:well	9
sb:what	-11
sb:which	8
sb:which is	8
sb:which the	15
sb:which was	9
sb:which were	-6
sb:who	-8
sb:will be	7
sb:will suspend	15
sb:with	-12
sb:with the	-6
sb:without the	9
sb:wool	19
sb:would be	-12
sb:would start	9
sb:write	-7
sb:you	9
t0=future-passive	10
t0=future-passive-not	7
t0=past	-22
t0=past-passive	-11
t0=perfect	-16
t0=pluperfect	-17
t0=present	-7
t1=future-passive	11
t1=future-passive-not	7
t1=gerund	-12
t1=infinitive	19
t1=participle-passive	-17
t1=past	-34
t1=past-passive	-11
t1=perfect	-14
t1=pluperfect	-14
t2=modal	-18
t2=past	-21
t2=present	10
t2=present-passive	-14
t2=present-passive-not	-7
t:loose & d:ahead	11
t:loose & d:gone	-12
t:loose-l	13
t:loose-l1	7
t:loose-l3	6
t:loose-r	-14
t:loose-r3	-15
t:more	-18
t:more & d:ahead	-6
t:more & d:gone	-15
t:more-l	-9
t:more-l1	-6
t:more-r	-11
t:more-r1	-9
t:more-r2	-8
t:more-r3	-11
t:quiet	-7
t:quiet & d:ahead	-6
t:truce & d:ahead	9
t:truce & d:gone	-21
t:truce-l2	15
t:truce-l3	-6
t:truce-r2	8
t:truce-r3	-13
t:verb & d:ahead	9
t:verb & d:gone	-8
t:verb-l1	-6
t:verb-l2	12
t:verb-r	7
t:verb-r1	11
t:verb-r2	-10
t:verb-r3	7
tn:more	-23
tn:verb	-15
tp:loose	9
tp:more	-6
tp:truce	25
tp:verb	-18
v0-none	-21
v0=begin	9
v0=come	-19
v0=drop	10
v0=end	-6
v0=enter	7
v0=expire	-8
v0=face	-6
v0=fall	8
v0=go	-11
v0=leave	9
v0=lower	-15
v0=meet	-11
v0=run	-10
v0=say	-12
v0=sign	-9
v0=start	13
v0=state	-6
v0=suspend	-7
v0=take	7
v0=threaten	-6
v1-none	-25
v1=agree	-13
v1=begin	10
v1=charge	-8
v1=come	-19
v1=drop	10
v1=end	-7
v1=enter	7
v1=expire	-9
v1=face	-6
v1=fall	8
v1=go	-13
v1=leave	11
v1=meet	-14
v1=pay	7
v1=raise	-6
v1=say	-12
v1=sign	-11
v1=start	14
v1=take	6
v2-none	-41
v2=charge	-6
v2=collect	-6
v2=fall	-8
v2=go	-6
verbless	-10
vt0=agree present	-6
vt0=announce past	7
vt0=apply present	-11
vt0=be modal	-17
vt0=begin future	12
vt0=begin modal	18
vt0=begin past	-24
vt0=come present	-8
vt0=drop present	11
vt0=enter present	11
vt0=go present	-21
vt0=leave future	11
vt0=other present	9
vt0=rise present	8
vt0=run future	7
vt0=run present	-16
vt0=say past	-6
vt0=start present	16
vt0=suspend future	8
vt0=suspend present	-21
vt0=take past	7
vt1=agree present	-6
vt1=announce past	7
vt1=apply present	-11
vt1=be modal	-17
vt1=be present	8
vt1=begin future	13
vt1=begin modal	18
vt1=begin past	-23
vt1=come present	-8
vt1=drop present	11
vt1=enter present	11
vt1=go present	-21
vt1=leave future	11
vt1=other present	9
vt1=pay participle	9
vt1=rise present	8
vt1=run future	7
vt1=run infinitive	10
vt1=run present	-16
vt1=say past	-6
vt1=start gerund	-8
vt1=start infinitive	7
vt1=start present	16
vt1=suspend future	8
vt1=suspend present	-21
vt1=take past	7
vt2=be future	10
vt2=be modal	-8
vt2=pay present	10`;
