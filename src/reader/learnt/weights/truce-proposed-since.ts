// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:'s <level>	12
a:'s tariff	-7
a:.	-8
a:<agent>	-8
a:<day-ahead>	20
a:<day-ahead> .	32
a:<day-gone>	16
a:<duty>	-18
a:<goods>	-11
a:<level-noun>	26
a:<level> and	13
a:<level> for	12
a:<level> in	24
a:<level> on	-15
a:<month-gone>	-6
a:<name>	11
a:<name> .	6
a:<name> will	12
a:<not>	-9
a:<number> in	-8
a:<number> on	8
a:<office> of	7
a:<organisation>	-9
a:<person>	-14
a:<quality> side	6
a:<sender>	-6
a:<v-bear>	11
a:<v-begin>	-23
a:<v-end>	7
a:<v-impose>	-7
a:<v-propose>	-14
a:<v-return>	11
a:<v-say>	-7
a:<v-target>	12
a:<v-up>	-22
a:?	8
a:a	-17
a:additional	-16
a:additional duty	-13
a:after	-9
a:afternoon	-8
a:again	-16
a:all	-12
a:and <number>	-12
a:and end	17
a:and last	-11
a:and run	8
a:and to	-7
a:apply	-8
a:are	-9
a:are not	-6
a:as well	-9
a:at	-26
a:be	-14
a:be <level>	-9
a:be <number>	11
a:beef	13
a:between	-10
a:by	-12
a:charge <level>	7
a:cod	16
a:drop	10
a:duty	-11
a:each	-9
a:end	15
a:end on	15
a:everything	13
a:fall	-11
a:fish	-6
a:from <day-ahead>	-6
a:from <name>	-17
a:from <seat>	9
a:go	-15
a:good	-17
a:half	10
a:have	-7
a:his	6
a:in <name>	7
a:in <seat>	-9
a:in place	7
a:instead	9
a:instead of	9
a:is <level>	7
a:is <number>	13
a:is the	-7
a:it is	9
a:it will	11
a:it would	-10
a:its	-6
a:lapse	-7
a:last	-9
a:last for	-16
a:levy	-7
a:longer	7
a:may	-16
a:next year	6
a:no longer	7
a:not	-17
a:nothing	7
a:nothing .	9
a:now	10
a:of <quality>	-9
a:old rate	10
a:on .	13
a:on <day-ahead>	-10
a:on <day-gone>	11
a:on <quality>	19
a:on the	-9
a:origin	-6
a:other	-7
a:parcel	-6
a:pay	21
a:pay <level>	6
a:pay nothing	9
a:period	16
a:period of	15
a:place	7
a:present	7
a:rate	21
a:rate .	16
a:refund	-6
a:return	6
a:rice	11
a:run until	10
a:ship	-6
a:suspend	-6
a:tariff	-28
a:tariff on	-9
a:tax	12
a:tax on	12
a:term	-10
a:term of	-10
a:text	7
a:that	10
a:the	-6
a:the <day-ahead>	19
a:the <name>	8
a:the <organisation>	-7
a:the additional	-10
a:the duty	7
a:the rate	9
a:the trade	6
a:they	-17
a:they pay	-8
a:thi year	7
a:to <day-ahead>	16
a:to <day-gone>	6
a:to <level>	-6
a:to be	-6
a:to the	16
a:truce	-15
a:two	-16
a:under	-7
a:until	12
a:until <day-ahead>	10
a:until the	6
a:was	-6
a:well	-9
a:will	13
a:will charge	6
a:with	-11
a:word	7
a:would	-19
a:would be	-8
b:"	11
b:" we	9
b:'s	-16
b:'s duty	-11
b:(	-7
b:*	8
b:, <level>	-6
b:, <name>	-12
b:, and	-38
b:, begin	10
b:, both	16
b:, from	10
b:, has	10
b:, in	-12
b:, is	-13
b:, on	28
b:, start	-12
b:, until	-6
b:- a	15
b:- the	-8
b:.	13
b:. it	14
b:. m	-6
b:/	10
b:: <level>	-16
b:: <number>	10
b:: <quality>	-6
b:: <span>	6
b:: and	7
b:: duty	-10
b:: from	9
b:: on	14
b:: the	-8
b:: what	-6
b:;	-6
b:<agent>	-26
b:<day-today> and	-6
b:<level-noun>	-26
b:<level>	-10
b:<level> and	6
b:<level> as	10
b:<level> from	-6
b:<level> here	6
b:<level> off	-6
b:<level> to	-15
b:<level> will	9
b:<month-gone>	13
b:<month-gone> is	17
b:<name>	11
b:<name> 's	-12
b:<name> agree	10
b:<name> and	17
b:<name> by	8
b:<name> cut	-6
b:<name> from	-13
b:<name> has	7
b:<name> meet	8
b:<name> run	11
b:<name> take	-16
b:<name> to	24
b:<number>	14
b:<number> /	10
b:<number> a	-6
b:<number> from	7
b:<number> on	8
b:<office>	-7
b:<office> agree	-8
b:<office> from	8
b:<organisation>	-24
b:<organisation> say	-8
b:<person>	-12
b:<person> and	-7
b:<person> announce	6
b:<person> in	11
b:<person> say	-7
b:<points> are	7
b:<points> of	-8
b:<quality> good	-15
b:<quality> one	15
b:<quality> rice	-10
b:<seat> and	6
b:<seat> on	-17
b:<sender>	-13
b:<span>	18
b:<span> from	36
b:<taker>	-6
b:<v-agree>	-13
b:<v-bear>	-9
b:<v-begin>	11
b:<v-buy>	-8
b:<v-down>	6
b:<v-return>	-11
b:<v-say>	-21
b:<v-threaten>	-10
b:<v-up>	-8
b:a	-11
b:a .	-6
b:a second	-11
b:a third	13
b:additional	-23
b:additional duty	-18
b:after	6
b:again from	-10
b:agree	8
b:agree to	10
b:all	9
b:all go	11
b:all three	7
b:and <level>	9
b:and <name>	18
b:and <number>	-7
b:and <person>	-7
b:and <seat>	-9
b:and after	6
b:and from	26
b:and i	14
b:and on	-9
b:and the	-21
b:apple	-12
b:are to	-13
b:arrangement	8
b:arrangement with	12
b:arrive	9
b:as	14
b:as of	18
b:at	-20
b:at <level>	-13
b:at <number>	-6
b:at a	8
b:auckland	7
b:back on	-8
b:back to	6
b:battery	-6
b:be <level>	12
b:be apply	8
b:be charge	-6
b:be collect	8
b:be suspend	10
b:be used	-8
b:been	-19
b:before the	-6
b:begin	10
b:begin on	16
b:between <name>	-6
b:both	15
b:but	-6
b:butter	-7
b:by	-19
b:by the	-8
b:can be	-6
b:carry	-13
b:carry the	-6
b:ceramic	-18
b:change	-7
b:charge <level>	-9
b:coffee	-15
b:collect <level>	-6
b:collect from	8
b:come	-17
b:come into	-8
b:cost	-7
b:cotton	16
b:could	-16
b:counted	6
b:counted from	6
b:country	-10
b:cover	8
b:cut	7
b:cut its	6
b:date	10
b:day	11
b:decided	9
b:decision	8
b:decision of	11
b:dispute	8
b:dispute over	9
b:do	8
b:do so	11
b:doe	-6
b:down	15
b:down from	25
b:down to	-9
b:drop	12
b:due	-16
b:due to	-7
b:duty fall	-8
b:duty is	-8
b:duty of	6
b:duty to	-7
b:duty will	-6
b:duty would	8
b:each	-7
b:effect on	6
b:eleven	7
b:end	-20
b:end on	-19
b:enter	10
b:enter into	13
b:expect	-7
b:expire	-14
b:expire on	-11
b:extra	-11
b:extra duty	-11
b:face	-8
b:fall to	10
b:fee	-12
b:fentanyl	-17
b:fentanyl duty	-9
b:fentanyl tariff	-7
b:first	9
b:fishmeal	7
b:for <span>	12
b:force on	8
b:four	14
b:freeze	15
b:from	34
b:from <name>	23
b:from the	23
b:further	-8
b:go on	-8
b:good	-19
b:good from	-7
b:grape	10
b:had	-26
b:half	14
b:halifax	8
b:halifax on	8
b:halve	7
b:happen	8
b:happen on	12
b:has agree	11
b:has to	8
b:have	-24
b:have agree	-7
b:have been	-10
b:he	-17
b:higher	-6
b:i	9
b:if	-8
b:in	-33
b:in <month-gone>	16
b:in <seat>	14
b:in a	-6
b:in auckland	7
b:in halifax	8
b:in the	-18
b:instead	-7
b:instead of	-7
b:into force	8
b:is	10
b:is suspend	-12
b:is the	15
b:is to	11
b:is what	9
b:issued	-6
b:it begin	7
b:it enter	24
b:it is	12
b:it run	-10
b:it the	6
b:it was	-6
b:it would	-11
b:its	-17
b:its <level>	14
b:its duty	-6
b:its own	-6
b:kick	-6
b:kick in	-6
b:last	10
b:last <span>	10
b:leave	12
b:let their	6
b:lower duty	14
b:lower its	-12
b:lower on	10
b:m	-6
b:m .	-6
b:maize	9
b:midnight	11
b:midnight on	11
b:monday	-9
b:more	-12
b:most	8
b:most of	9
b:new	-14
b:new one	9
b:next	-10
b:no	-10
b:not	10
b:not be	10
b:now	-10
b:of	-10
b:of <name>	-11
b:of <number>	6
b:of talk	11
b:of the	13
b:on <day-gone>	8
b:on <day-today>	13
b:on <quality>	9
b:on a	-13
b:on the	-13
b:one	17
b:onion	-13
b:other	-7
b:our	13
b:own	-6
b:palm	-8
b:paper	-10
b:period	13
b:place	10
b:place in	12
b:plastic	-6
b:power	-8
b:product	-15
b:product from	-8
b:publish	12
b:raise	-11
b:rate of	9
b:recommend	8
b:reduce	-6
b:reduction	-14
b:resolution	11
b:return	-7
b:rise by	9
b:round of	11
b:run	9
b:run for	7
b:run from	10
b:run out	-8
b:say	-9
b:second round	-10
b:sell	8
b:shall	11
b:ship	-8
b:sign	-18
b:since	-24
b:sit	-7
b:slap	17
b:slap on	17
b:so	-10
b:special	15
b:special duty	16
b:start	14
b:start on	11
b:state	-12
b:stop	23
b:sugar	9
b:suspend its	-10
b:suspend to	-6
b:suspension	-6
b:suspension begin	-10
b:table	10
b:take back	9
b:take place	10
b:take us	-6
b:talk on	9
b:tariff	-31
b:tariff of	-7
b:tariff on	-7
b:tariff pause	6
b:that	18
b:that <name>	12
b:that begin	-10
b:that from	6
b:that is	8
b:that take	-8
b:that the	6
b:that was	-10
b:that would	12
b:the <level>	-6
b:the <number>	9
b:the <office>	-13
b:the <organisation>	-12
b:the <person>	15
b:the <quality>	14
b:the additional	-16
b:the arrangement	10
b:the decision	11
b:the duty	15
b:the extra	-10
b:the fentanyl	-13
b:the first	10
b:the next	-9
b:the plan	6
b:the reduction	-23
b:the second	8
b:the town	8
b:the truce	24
b:the two	-11
b:the week	7
b:their dispute	8
b:their tariff	12
b:their truce	-8
b:then	10
b:there	13
b:they	-7
b:thi on	7
b:third	11
b:third round	14
b:those	6
b:threaten	-9
b:through	-9
b:to <level>	7
b:to <name>	6
b:to <number>	-13
b:to be	-9
b:to begin	17
b:to cut	9
b:to do	11
b:to fall	12
b:to let	6
b:to lower	7
b:to publish	12
b:to run	18
b:to take	-8
b:to the	-7
b:town	8
b:truce	8
b:truce from	-8
b:truce in	8
b:truce take	17
b:truce was	8
b:truce with	-8
b:truce would	23
b:truck	8
b:two	-15
b:until	-38
b:until <day-ahead>	6
b:until the	-13
b:up	-22
b:us	-15
b:used	-9
b:used from	-8
b:vote	-7
b:was	-17
b:water	-7
b:we	6
b:welcome	11
b:what happen	11
b:what will	9
b:which it	10
b:which the	16
b:which were	-10
b:who	-6
b:will lower	-17
b:will take	6
b:wine	-7
b:with <name>	8
b:without the	11
b:wool	17
b:would	8
b:would be	-6
b:would go	-6
b:would last	14
b:zero	-10
b:— <name>	12
b:•	-9
c0=agree	-10
c0=bear	-10
c0=begin	11
c0=down	10
c0=propose	-16
c0=return	-7
c0=sell	6
c0=stay	-16
c0=suspend	-10
c0=target	-29
c0=threaten	-9
c0=up	-7
c1=agree	-20
c1=agree & d:ahead	-12
c1=agree & d:gone	-6
c1=bear	-6
c1=bear & d:gone	-10
c1=begin	17
c1=begin & d:ahead	19
c1=down	8
c1=down & d:ahead	11
c1=end	-13
c1=end & d:ahead	-8
c1=impose & d:ahead	14
c1=impose & d:gone	-30
c1=propose	-9
c1=propose & d:ahead	-6
c1=return	-7
c1=return & d:ahead	-6
c1=stay	-11
c1=stay & d:gone	-17
c1=target	-8
c1=threaten	-7
c1=threaten & d:ahead	-6
c1=up	-11
c1=up & d:ahead	-8
c2=begin	-18
c2=impose	-20
c2=propose	-10
c2=stay	-9
c2=suspend	-12
c2=up	-18
ct0=agree present	-15
ct0=bear future	-7
ct0=bear modal	-17
ct0=bear present	11
ct0=bear present-passive	-6
ct0=begin future	9
ct0=begin future-passive	8
ct0=begin modal	7
ct0=begin past	-15
ct0=begin present-passive	-6
ct0=down modal	14
ct0=down past	-15
ct0=end future	9
ct0=impose future	-7
ct0=impose future-passive	14
ct0=impose past	7
ct0=impose past-passive	-6
ct0=impose pluperfect	-10
ct0=propose past	7
ct0=propose present	-12
ct0=propose present-passive	-6
ct0=say present	-9
ct0=sell modal	8
ct0=stay future-passive	6
ct0=stay modal	-9
ct0=stay past	-14
ct1=agree past	-14
ct1=agree perfect	11
ct1=agree present	-10
ct1=bear future	-7
ct1=bear infinitive	-7
ct1=bear modal	-17
ct1=bear participle-passive	13
ct1=bear present	11
ct1=bear present-passive	-6
ct1=begin future	9
ct1=begin future-passive	8
ct1=begin infinitive	11
ct1=begin modal	7
ct1=begin past	-15
ct1=begin present	6
ct1=begin present-passive	-6
ct1=down infinitive	6
ct1=down modal	14
ct1=down participle-passive	-12
ct1=down past	-15
ct1=impose future	-7
ct1=impose future-passive	14
ct1=impose gerund	11
ct1=impose infinitive	9
ct1=impose participle-passive	-15
ct1=impose past-passive	-6
ct1=impose perfect	7
ct1=impose pluperfect	-7
ct1=propose past	7
ct1=propose present	-9
ct1=say present-passive	6
ct1=sell modal	8
ct1=stay future-passive	6
ct1=stay infinitive	6
ct1=stay modal	-9
ct1=stay past	-13
ct1=suspend infinitive	6
ct1=target gerund	12
ct2=bear modal	-13
ct2=bear present	8
ct2=begin present	-13
ct2=down present	6
ct2=end present	9
ct2=end present-passive	-6
ct2=impose future-passive	-6
ct2=impose infinitive	-13
ct2=impose participle-passive	-8
ct2=impose past	-8
ct2=impose present	10
ct2=impose present-passive	-9
ct2=stay infinitive	-6
ct2=stay modal	-14
ct2=target present	-8
ct2=up present	-12
d:after to	-6
d:ahead	-6
d:ahead other	-27
d:ahead own	22
d:ahead-0	-67
d:ahead-1	38
d:ahead-2	62
d:ahead-3	-23
d:ahead-4	-95
d:ahead-5	-153
d:ahead-6	-13
d:at=0	-8
d:at=1	22
d:at=2	-17
d:at=3	-110
d:before ,	-10
d:before and lasts until	-7
d:before to	8
d:before to the	13
d:begins	33
d:begins ahead	52
d:begins gone	-57
d:begins today	-16
d:by another	8
d:by another ahead	8
d:ends	-15
d:ends ahead	-9
d:ends gone	-14
d:ends own gone	-6
d:gone	-105
d:gone other	-87
d:gone own	-46
d:gone-0	-11
d:gone-1	-7
d:gone-2	-14
d:gone-3	-14
d:gone-4	-17
d:gone-5	-75
d:how=month	-61
d:how=relative	-27
d:how=weekday	-34
d:last	-44
d:month	-61
d:month ahead	-44
d:month gone	-19
d:named=0	-72
d:rank=0	14
d:rank=0 of 1	15
d:rank=0 of 2	25
d:rank=0 of 4	-31
d:rank=1	32
d:rank=1 of 2	10
d:rank=1 of 3	10
d:rank=1 of 4	23
d:rank=2	13
d:rank=2 of 4	-7
d:rank=3	-23
d:span-after	19
d:span-before	30
d:today	-52
d:today own	-52
d:today-0	-52
f:"	9
f:'s	-13
f:,	-14
f:-	-22
f:.	8
f::	-35
f:<agent>	-7
f:<day-gone>	-8
f:<day-today>	18
f:<duty>	-11
f:<money>	-16
f:<not>	-19
f:<number>	15
f:<office>	-29
f:<organisation>	17
f:<quality>	8
f:<seat>	13
f:<sender>	-25
f:<span>	25
f:<v-agree>	16
f:<v-bear>	-6
f:<v-buy>	-20
f:<v-deny>	-9
f:<v-down>	22
f:<v-propose>	-44
f:<v-return>	22
f:<v-say>	-24
f:<v-sell>	-23
f:<v-stay>	-24
f:<v-suspend>	-13
f:<v-target>	12
f:<v-threaten>	-6
f:<v-up>	-20
f:?	-8
f:a	-25
f:about	-19
f:additional	-15
f:adopt	-6
f:after	-22
f:against	7
f:agreement	-14
f:all	-26
f:also	-12
f:aluminium	-8
f:am	8
f:an	-20
f:and	-21
f:announce	11
f:answer	8
f:anything	-19
f:apply	-18
f:approve	9
f:apricot	7
f:are	-14
f:as	10
f:ask	-22
f:at	18
f:avocado	-9
f:back	17
f:basi	6
f:be	29
f:bear	10
f:beef	-22
f:before	-6
f:begin	13
f:being	-16
f:bring	-6
f:but	-7
f:butter	-10
f:by	-42
f:call	7
f:can	-9
f:car	-15
f:carpet	7
f:cashew	10
f:cease	20
f:cod	-13
f:collect	-10
f:come	10
f:company	-8
f:consider	11
f:continue	16
f:control	-8
f:copy	14
f:cotton	-11
f:count	10
f:counterpart	-6
f:country	-7
f:cover	-16
f:cut	19
f:date	7
f:day	10
f:decision	-8
f:dispute	11
f:do	-18
f:doe	-11
f:double	14
f:down	19
f:dried	7
f:due	-9
f:during	6
f:duty	-12
f:earth	-12
f:end	-8
f:enter	-11
f:ever	-9
f:expire	-7
f:explain	11
f:export	-15
f:extension	-7
f:extra	-6
f:fall	-7
f:fee	-11
f:fentanyl	-7
f:fertiliser	15
f:fishmeal	7
f:flower	-7
f:follow	-9
f:for	-17
f:force	13
f:four	6
f:fourth	-15
f:free	12
f:from	-8
f:front	19
f:frozen	-15
f:full	-7
f:gate	11
f:general	13
f:geneva	-7
f:get	-12
f:give	11
f:go	-16
f:good	-27
f:had	-7
f:hand	9
f:has	7
f:hazelnut	13
f:height	11
f:if	-26
f:in	20
f:initialled	12
f:interest	-14
f:it	-9
f:just	-6
f:keep	-16
f:know	-8
f:last	-26
f:later	17
f:leave	-10
f:lentil	13
f:less	-7
f:let	12
f:levy	11
f:licence	-8
f:list	-9
f:look	-8
f:machine	9
f:make	-11
f:mean	7
f:measure	-6
f:meet	-25
f:member	8
f:minister	10
f:ministry	7
f:moment	22
f:month	13
f:much	8
f:must	-6
f:my	12
f:named	6
f:new	-9
f:next	22
f:no	-36
f:nobody	-24
f:none	14
f:not	19
f:nothing	-20
f:now	6
f:number	-8
f:of	24
f:off	-10
f:oil	7
f:old	9
f:on	-12
f:once	7
f:only	-7
f:or	-13
f:order	-8
f:other	-12
f:our	13
f:out	-13
f:over	-12
f:paper	8
f:past	11
f:pay	16
f:period	8
f:permanent	-9
f:place	-10
f:present	8
f:propose	-8
f:protocol	8
f:provided	15
f:put	-9
f:quinoa	-9
f:rare	-12
f:rate	13
f:raw	10
f:reciprocal	-11
f:record	-6
f:reduce	9
f:remain	24
f:renewed	-10
f:replace	-8
f:reply	-6
f:rest	20
f:return	24
f:rise	-13
f:round	-24
f:rule	-6
f:run	-11
f:same	21
f:say	-14
f:second	-9
f:see	11
f:sell	-9
f:shall	14
f:ship	-7
f:should	-11
f:side	10
f:sign	23
f:since	-23
f:soybean	-6
f:speak	7
f:standstill	12
f:stay	-16
f:step	-6
f:summer	9
f:table	-7
f:talk	-15
f:tariff	-6
f:tax	12
f:tell	-20
f:text	15
f:textile	6
f:that	-24
f:the	14
f:them	-18
f:then	-6
f:there	-14
f:they	-19
f:thi	14
f:third	7
f:three	-10
f:through	-11
f:timber	18
f:time	25
f:to	19
f:top	-8
f:truce	37
f:two	-6
f:understanding	14
f:until	-20
f:us	14
f:want	-12
f:was	6
f:watche	10
f:water	-7
f:we	-16
f:were	-9
f:when	-10
f:which	-6
f:why	-19
f:will	8
f:window	-7
f:wine	-12
f:worth	-8
f:would	32
f:year	-14
f:yet	-11
f:you	-13
first-of-paragraph	-44
has-future	6
has-gerund	7
has-modal	-8
has-participle	-9
has-past	-39
has-perfect	-27
has-pluperfect	-25
has-present	-13
headline	-44
l1=,	11
l1=, & d:ahead	22
l1=, & d:gone	-6
l1=, & d:today	-22
l1=:	-15
l1=: & d:ahead	-12
l1=<begin>	-7
l1=<begin> & d:today	-7
l1=<goods>	13
l1=<goods> & d:ahead	13
l1=<v-begin>	-6
l1=<v-impose>	-6
l1=after	-7
l1=after & d:ahead	-6
l1=begin	-9
l1=begin & d:ahead	-8
l1=by	-30
l1=by & d:ahead	-27
l1=for	-15
l1=for & d:ahead	-13
l1=from	30
l1=from & d:ahead	38
l1=from & d:gone	-41
l1=in	-21
l1=in & d:ahead	-12
l1=in & d:gone	-8
l1=is	-6
l1=of & d:ahead	9
l1=on	-11
l1=on & d:gone	-21
l1=since	-21
l1=since & d:ahead	-12
l1=since & d:gone	-8
l1=the & d:ahead	10
l1=the & d:gone	-8
l1=there	9
l1=there & d:ahead	9
l1=to	-41
l1=to & d:ahead	-37
l1=until	-48
l1=until & d:ahead	-42
l2=,	10
l2=, & d:ahead	16
l2=, & d:gone	-10
l2=/	7
l2=:	18
l2=: & d:ahead	19
l2=<begin>	-22
l2=<begin> & d:ahead	-6
l2=<begin> & d:gone	-16
l2=<begin> & d:today	-11
l2=<duty>	-9
l2=<duty> & d:ahead	-9
l2=<gate>	-7
l2=<gate> & d:ahead	-7
l2=<goods>	-35
l2=<goods> & d:ahead	-31
l2=<level-noun>	-9
l2=<level-noun> & d:ahead	-9
l2=<level>	-6
l2=<level> & d:gone	-8
l2=<name>	-16
l2=<name> & d:ahead	-13
l2=<number>	22
l2=<number> & d:ahead	24
l2=<person>	-6
l2=<quality>	13
l2=<quality> & d:ahead	13
l2=<seat>	-8
l2=<span>	25
l2=<span> & d:ahead	28
l2=<v-agree>	-21
l2=<v-agree> & d:ahead	-18
l2=<v-bear>	-9
l2=<v-bear> & d:ahead	-7
l2=<v-begin>	6
l2=<v-begin> & d:gone	8
l2=<v-end>	-42
l2=<v-end> & d:ahead	-38
l2=<v-impose>	-17
l2=<v-impose> & d:ahead	-11
l2=<v-impose> & d:gone	-7
l2=<v-propose>	-10
l2=<v-propose> & d:ahead	-8
l2=<v-say>	-18
l2=<v-say> & d:ahead	-15
l2=<v-target>	-10
l2=<v-target> & d:ahead	-9
l2=<v-up>	-13
l2=<v-up> & d:ahead	-12
l2=agree	-8
l2=agree & d:ahead	-7
l2=and	17
l2=and & d:ahead	19
l2=arrive	10
l2=arrive & d:ahead	10
l2=as	16
l2=as & d:ahead	17
l2=auckland	7
l2=auckland & d:ahead	7
l2=back	-7
l2=back & d:ahead	-7
l2=begin	15
l2=begin & d:ahead	8
l2=begin & d:gone	12
l2=by	-9
l2=by & d:ahead	-7
l2=clear	6
l2=clear & d:ahead	7
l2=collect	7
l2=collect & d:ahead	8
l2=counted	6
l2=counted & d:ahead	6
l2=date	-6
l2=down	11
l2=down & d:ahead	12
l2=end	-18
l2=end & d:ahead	-15
l2=enter	-8
l2=enter & d:ahead	-7
l2=expire	-10
l2=expire & d:ahead	-9
l2=force	6
l2=force & d:ahead	8
l2=friday	9
l2=friday & d:ahead	10
l2=from	20
l2=from & d:ahead	21
l2=go	-8
l2=go & d:ahead	-7
l2=good	-6
l2=happen	15
l2=happen & d:ahead	15
l2=here	6
l2=here & d:ahead	6
l2=in	-10
l2=in & d:ahead	-9
l2=is	11
l2=is & d:ahead	12
l2=last	9
l2=last & d:ahead	9
l2=lower	8
l2=lower & d:ahead	8
l2=midnight	11
l2=midnight & d:ahead	11
l2=monday	20
l2=monday & d:ahead	21
l2=new	-8
l2=new & d:ahead	-7
l2=on	-7
l2=out	-8
l2=out & d:ahead	-7
l2=rest	6
l2=rest & d:ahead	6
l2=saturday & d:ahead	6
l2=tariff	-6
l2=tariff & d:ahead	-6
l2=thi	7
l2=thi & d:ahead	7
l2=to	-13
l2=to & d:ahead	-11
l2=truce	-7
l2=truce & d:ahead	-6
l2=tuesday	-7
l2=tuesday & d:ahead	-6
l2=until	-12
l2=until & d:ahead	-11
l2=us	-8
l2=us & d:ahead	-7
l2=used	-8
l2=used & d:ahead	-8
l2=what	-7
l2=what & d:ahead	-7
l3='s	-7
l3=)	-6
l3=,	-7
l3=:	20
l3=: & d:ahead	21
l3=<begin>	-16
l3=<begin> & d:ahead	7
l3=<begin> & d:gone	-22
l3=<begin> & d:today	-26
l3=<duty>	11
l3=<duty> & d:ahead	12
l3=<gate>	6
l3=<gate> & d:ahead	7
l3=<level-noun>	-17
l3=<level-noun> & d:ahead	-16
l3=<not>	-11
l3=<not> & d:ahead	-11
l3=<person>	18
l3=<person> & d:ahead	19
l3=<quality>	-23
l3=<quality> & d:ahead	-21
l3=<seat>	11
l3=<seat> & d:ahead	12
l3=<span> & d:ahead	7
l3=<v-bear>	-9
l3=<v-bear> & d:ahead	-7
l3=<v-begin>	10
l3=<v-begin> & d:ahead	13
l3=<v-end>	-6
l3=<v-impose>	14
l3=<v-impose> & d:ahead	17
l3=<v-propose>	-8
l3=<v-propose> & d:ahead	-6
l3=<v-say>	17
l3=<v-say> & d:ahead	18
l3=<v-target>	-8
l3=<v-target> & d:ahead	-7
l3=<v-up>	-10
l3=<v-up> & d:ahead	-9
l3=a	7
l3=a & d:ahead	9
l3=after	6
l3=and	-10
l3=and & d:ahead	-7
l3=announce	6
l3=announce & d:ahead	7
l3=are	12
l3=are & d:ahead	13
l3=at	-17
l3=at & d:ahead	-15
l3=be	7
l3=be & d:ahead	8
l3=been	-7
l3=been & d:ahead	-6
l3=can	7
l3=can & d:ahead	7
l3=could	-9
l3=could & d:ahead	-9
l3=do	10
l3=do & d:ahead	11
l3=first	13
l3=first & d:ahead	13
l3=for	13
l3=for & d:ahead	16
l3=from	-7
l3=from & d:ahead	-6
l3=go	-7
l3=go & d:ahead	-6
l3=in	-38
l3=in & d:ahead	-30
l3=in & d:gone	-8
l3=into	8
l3=into & d:ahead	9
l3=is & d:ahead	6
l3=it	-23
l3=it & d:ahead	-43
l3=it & d:gone	15
l3=its	-6
l3=its & d:ahead	-6
l3=last & d:ahead	6
l3=lower	11
l3=lower & d:ahead	11
l3=next	21
l3=next & d:ahead	22
l3=now	-6
l3=of	13
l3=of & d:ahead	15
l3=on	11
l3=on & d:ahead	13
l3=one	9
l3=one & d:ahead	9
l3=pause	-9
l3=pause & d:ahead	-8
l3=run	-8
l3=run & d:ahead	-7
l3=say	7
l3=say & d:ahead	7
l3=shall	14
l3=shall & d:ahead	14
l3=side	6
l3=side & d:ahead	7
l3=start	23
l3=start & d:ahead	23
l3=suspension	-7
l3=suspension & d:ahead	-7
l3=that & d:ahead	6
l3=them	-6
l3=them & d:ahead	-6
l3=to	6
l3=to & d:ahead	9
l3=was	-6
l3=what	14
l3=what & d:ahead	14
l3=would	18
l3=would & d:ahead	19
l4='s	21
l4='s & d:ahead	22
l4=)	-6
l4=) & d:ahead	-6
l4=,	-7
l4=-	9
l4=- & d:ahead	9
l4=.	7
l4=. & d:ahead	-18
l4=. & d:gone	18
l4=:	-10
l4=: & d:ahead	-9
l4=<begin>	-15
l4=<begin> & d:ahead	10
l4=<begin> & d:gone	-36
l4=<begin> & d:today	-30
l4=<day-ahead>	-6
l4=<day-today>	-8
l4=<day-today> & d:ahead	-8
l4=<duty>	7
l4=<duty> & d:ahead	8
l4=<level-noun>	-10
l4=<level-noun> & d:ahead	-8
l4=<month-gone>	12
l4=<month-gone> & d:ahead	13
l4=<name>	16
l4=<name> & d:ahead	19
l4=<number>	7
l4=<number> & d:ahead	8
l4=<organisation>	-9
l4=<organisation> & d:ahead	-7
l4=<quality>	-18
l4=<quality> & d:ahead	-17
l4=<v-end>	-7
l4=<v-end> & d:ahead	-6
l4=<v-impose> & d:ahead	7
l4=<v-say>	-6
l4=a	-13
l4=a & d:ahead	-12
l4=and	-17
l4=and & d:ahead	-14
l4=as	8
l4=as & d:ahead	9
l4=ask	11
l4=ask & d:ahead	12
l4=at	-20
l4=at & d:ahead	-19
l4=been	-6
l4=begin	13
l4=begin & d:ahead	13
l4=both	-9
l4=both & d:ahead	-9
l4=by	-10
l4=by & d:ahead	-9
l4=can	-7
l4=can & d:ahead	-6
l4=come	-11
l4=come & d:ahead	-10
l4=day	13
l4=day & d:ahead	13
l4=down	-9
l4=down & d:ahead	-9
l4=due	-6
l4=due & d:ahead	-6
l4=duty	14
l4=duty & d:ahead	14
l4=enter	11
l4=enter & d:ahead	12
l4=fall	10
l4=fall & d:ahead	10
l4=for	-11
l4=for & d:ahead	-10
l4=from	24
l4=from & d:ahead	24
l4=has	-9
l4=has & d:ahead	-8
l4=have	-8
l4=have & d:ahead	-8
l4=is	13
l4=is & d:ahead	14
l4=it	8
l4=it & d:ahead	11
l4=its	19
l4=its & d:ahead	19
l4=meet	-6
l4=minute	6
l4=minute & d:ahead	6
l4=new	7
l4=new & d:ahead	7
l4=not	8
l4=not & d:ahead	9
l4=off	-7
l4=off & d:ahead	-7
l4=place	12
l4=place & d:ahead	12
l4=product	-6
l4=rise	8
l4=rise & d:ahead	8
l4=round	-7
l4=round & d:ahead	-6
l4=still	7
l4=still & d:ahead	7
l4=take	-9
l4=take & d:ahead	-8
l4=the & d:gone	-6
l4=their	-6
l4=their & d:ahead	-6
l4=then	11
l4=then & d:ahead	11
l4=to	-7
l4=truce	14
l4=truce & d:ahead	15
l4=up	-6
l4=we	9
l4=we & d:ahead	9
l4=week	6
l4=week & d:ahead	6
l4=were	-9
l4=were & d:ahead	-8
l4=what	-15
l4=what & d:ahead	-14
l4=with	-6
l4=would	6
l4=would & d:ahead	7
l4=—	-9
l4=— & d:ahead	-7
l4=•	-17
l4=• & d:ahead	-17
l=, from	7
l=, from & d:ahead	10
l=, on	25
l=, on & d:ahead	26
l=, to	-13
l=, to & d:ahead	-11
l=, until	-6
l=: from	9
l=: from & d:ahead	9
l=: on	14
l=: on & d:ahead	15
l=<begin> <begin>	-7
l=<begin> <begin> & d:today	-7
l=<begin> from & d:ahead	7
l=<begin> on	-23
l=<begin> on & d:ahead	-21
l=<level> from	-14
l=<level> from & d:ahead	-13
l=<level> on	8
l=<level> on & d:ahead	9
l=<name> from	-30
l=<name> from & d:ahead	-29
l=<number> from	8
l=<number> from & d:ahead	8
l=<number> on	12
l=<number> on & d:ahead	12
l=<seat> ,	-8
l=<seat> from & d:ahead	6
l=<seat> on	-14
l=<seat> on & d:ahead	-12
l=<span> ,	-7
l=<span> from	31
l=<span> from & d:ahead	33
l=again from	-10
l=again from & d:ahead	-10
l=agree on	-8
l=agree on & d:ahead	-7
l=and from	26
l=and from & d:ahead	27
l=and on	-7
l=and on & d:ahead	-6
l=as of	18
l=as of & d:ahead	19
l=begin on	16
l=begin on & d:ahead	9
l=begin on & d:gone	13
l=by the	-7
l=by the & d:ahead	-6
l=collect from	8
l=collect from & d:ahead	8
l=counted from	6
l=counted from & d:ahead	6
l=effect on	6
l=effect on & d:ahead	7
l=end on	-17
l=end on & d:ahead	-14
l=enter before	-8
l=enter before & d:ahead	-7
l=expire on	-10
l=expire on & d:ahead	-9
l=force on	9
l=force on & d:ahead	9
l=friday ,	9
l=friday , & d:ahead	10
l=from the	23
l=from the & d:ahead	24
l=happen on	15
l=happen on & d:ahead	15
l=is the	16
l=is the & d:ahead	16
l=lower on	10
l=lower on & d:ahead	10
l=midnight on	11
l=midnight on & d:ahead	11
l=monday ,	22
l=monday , & d:ahead	23
l=out on	-8
l=out on & d:ahead	-7
l=run from	10
l=run from & d:ahead	11
l=saturday , & d:ahead	6
l=that from	6
l=that from & d:ahead	6
l=thi on	7
l=thi on & d:ahead	7
l=to the	-6
l=truce from	-7
l=tuesday ,	-7
l=tuesday , & d:ahead	-6
l=until the	-11
l=until the & d:ahead	-10
l=used from	-8
l=used from & d:ahead	-8
lead="	11
lead=" & d:ahead	12
lead=(	-7
lead=( & d:ahead	-6
lead=, & d:ahead	15
lead=, & d:gone	-7
lead=, & d:today	-29
lead=1	17
lead=1 & d:ahead	18
lead=2	6
lead=2 & d:ahead	6
lead=9	8
lead=9 & d:ahead	8
lead=: & d:gone	-8
lead=;	-6
lead=angola	-6
lead=as	8
lead=as & d:ahead	9
lead=at & d:ahead	6
lead=before	-19
lead=before & d:ahead	-18
lead=but	-6
lead=canada	14
lead=canada & d:ahead	14
lead=china	-7
lead=china & d:ahead	-6
lead=for	-12
lead=for & d:ahead	-11
lead=from	7
lead=from & d:ahead	10
lead=if	-8
lead=if & d:ahead	-6
lead=in	-12
lead=in & d:ahead	-10
lead=indonesia	7
lead=indonesia & d:ahead	7
lead=it & d:ahead	8
lead=it & d:gone	-13
lead=its	-11
lead=its & d:ahead	-10
lead=new	-10
lead=new & d:ahead	-10
lead=on	-32
lead=on & d:ahead	-29
lead=our	10
lead=our & d:ahead	11
lead=pakistan	-7
lead=pakistan & d:ahead	-7
lead=since	-6
lead=so	-24
lead=so & d:ahead	-23
lead=that & d:ahead	7
lead=that & d:gone	-7
lead=the	6
lead=the & d:ahead	18
lead=the & d:gone	-21
lead=their	-6
lead=their & d:ahead	-6
lead=trump	-7
lead=trump & d:ahead	-7
lead=turkey	7
lead=turkey & d:ahead	7
lead=under	6
lead=under & d:ahead	7
lead=until	6
lead=until & d:ahead	6
lead=who	-6
lead=with	12
lead=with & d:ahead	13
lead=without	10
lead=without & d:ahead	10
lead=•	-9
lead=• & d:ahead	-8
lll=, begin on	15
lll=, begin on & d:ahead	16
lll=, start on	-6
lll=, start on & d:ahead	-6
lll=: <level> from	-13
lll=: <level> from & d:ahead	-13
lll=: <number> on	13
lll=: <number> on & d:ahead	13
lll=<begin> <begin> <begin>	-7
lll=<begin> <begin> <begin> & d:today	-7
lll=<begin> <begin> from & d:ahead	7
lll=<begin> <begin> on	-23
lll=<begin> <begin> on & d:ahead	-21
lll=<begin> as of	11
lll=<begin> as of & d:ahead	11
lll=<day-ahead> , on	11
lll=<day-ahead> , on & d:ahead	11
lll=<level> as of	10
lll=<level> as of & d:ahead	10
lll=<person> : on	17
lll=<person> : on & d:ahead	17
lll=<seat> , on	20
lll=<seat> , on & d:ahead	20
lll=<span> , from	19
lll=<span> , from & d:ahead	20
lll=<span> , on	-8
lll=<span> , on & d:ahead	-8
lll=<span> , to	-11
lll=<span> , to & d:ahead	-10
lll=be <level> from	14
lll=be <level> from & d:ahead	15
lll=be collect from	9
lll=be collect from & d:ahead	9
lll=be used from	-8
lll=be used from & d:ahead	-8
lll=by <level> from	8
lll=by <level> from & d:ahead	8
lll=for <span> from	20
lll=for <span> from & d:ahead	21
lll=from <day-ahead> ,	-7
lll=from <day-ahead> , & d:ahead	-7
lll=from <level> on	7
lll=from <level> on & d:ahead	8
lll=in <name> from	-17
lll=in <name> from & d:ahead	-17
lll=in <seat> from	7
lll=in <seat> from & d:ahead	8
lll=in <seat> on	-6
lll=into force on	9
lll=into force on & d:ahead	9
lll=it begin on	7
lll=it begin on & d:ahead	-10
lll=it begin on & d:gone	18
lll=it start on	-21
lll=it start on & d:ahead	-20
lll=on saturday ,	6
lll=on saturday , & d:ahead	6
lll=on wednesday ,	7
lll=on wednesday , & d:ahead	7
lll=run out on	-6
lll=suspension begin on	-10
lll=suspension begin on & d:ahead	-10
lll=take effect on	6
lll=take effect on & d:ahead	7
lll=that begin on	-6
lll=that begin on & d:ahead	-6
lll=the <name> from	-7
lll=the <name> from & d:ahead	-7
lll=the <name> on	10
lll=the <name> on & d:ahead	10
lll=to <level> from	-24
lll=to <level> from & d:ahead	-23
lll=to <level> on	6
lll=to <level> on & d:ahead	6
lll=to begin on	18
lll=to begin on & d:ahead	18
lll=what happen on	18
lll=what happen on & d:ahead	18
lr=, ,	9
lr=, , & d:ahead	11
lr=, .	19
lr=, . & d:ahead	21
lr=, <end>	-13
lr=, <end> & d:today	-11
lr=<begin> ,	-9
lr=<begin> , & d:ahead	-8
lr=<begin> .	-9
lr=<begin> . & d:ahead	-7
lr=<begin> <end>	-13
lr=before <end>	15
lr=before <end> & d:ahead	15
lr=before are	-7
lr=before are & d:ahead	-7
lr=before pay	10
lr=before pay & d:ahead	10
lr=by ,	-8
lr=by , & d:ahead	-7
lr=from ,	6
lr=from , & d:ahead	10
lr=from , & d:gone	-6
lr=from .	27
lr=from . & d:ahead	30
lr=from :	-18
lr=from : & d:ahead	-18
lr=from ;	-15
lr=from ; & d:ahead	-14
lr=from <level>	-12
lr=from <level> & d:ahead	-12
lr=from <name>	22
lr=from <name> & d:ahead	23
lr=from <quality>	-7
lr=from ?	17
lr=from ? & d:ahead	17
lr=from and	-14
lr=from and & d:ahead	-13
lr=from for	17
lr=from for & d:ahead	18
lr=from it	14
lr=from it & d:ahead	15
lr=from on	14
lr=from on & d:ahead	14
lr=from our	-9
lr=from our & d:ahead	-9
lr=from the	-22
lr=from the & d:ahead	-22
lr=from to	11
lr=from to & d:ahead	13
lr=of .	-11
lr=of . & d:ahead	-10
lr=of <end>	14
lr=of <end> & d:ahead	15
lr=on ,	11
lr=on , & d:gone	12
lr=on .	-10
lr=on . & d:gone	-7
lr=on :	-6
lr=on : & d:ahead	-6
lr=on ;	12
lr=on ; & d:ahead	14
lr=on <end>	-19
lr=on <end> & d:ahead	-12
lr=on <end> & d:gone	-8
lr=on <name>	-8
lr=on <name> & d:ahead	-8
lr=on ?	10
lr=on ? & d:ahead	10
lr=on and	17
lr=on and & d:ahead	20
lr=on and & d:gone	-9
lr=on at	-9
lr=on at & d:ahead	-9
lr=on in	-12
lr=on in & d:ahead	-11
lr=on on	7
lr=on on & d:ahead	7
lr=on that	-8
lr=on the	7
lr=on the & d:ahead	7
lr=on to	-15
lr=on to & d:ahead	-13
lr=the .	10
lr=the . & d:ahead	11
lr=the ?	-7
lr=the ? & d:ahead	-7
lr=the the	9
lr=the the & d:ahead	9
lr=to ,	-9
lr=to , & d:ahead	-7
lr=to .	-8
lr=to . & d:ahead	-7
lr=to <end>	-17
lr=to <end> & d:ahead	-14
lr=until ,	-7
lr=until , & d:ahead	-6
lr=until .	-10
lr=until . & d:ahead	-9
lr=until <end>	-9
lr=until <end> & d:ahead	-8
n:accord	-30
n:added	13
n:adds	29
n:again	-21
n:agreement	6
n:agreements	13
n:another	50
n:armistice	19
n:arrangement	23
n:asleep	-8
n:breather	-7
n:ceasefire	11
n:compromise	14
n:concessions	9
n:continued	-10
n:continues	-7
n:days=0	6
n:days=3	20
n:days=6	26
n:days=9	32
n:deal	14
n:deals	33
n:deferred	-19
n:extend	50
n:extended	64
n:extends	7
n:extension	106
n:extra	23
n:frozen	19
n:further	14
n:go on	24
n:goes on	-19
n:grace	9
n:halt	10
n:held in	-6
n:hold off	6
n:holiday	6
n:holidays	-23
n:in the drawer	24
n:keep	17
n:laid down	11
n:lain	-16
n:lengths=0	43
n:lengths=1	17
n:lengths=2	6
n:lengths=3	6
n:lengths=6	20
n:lie	-27
n:lies	23
n:lifts	10
n:long=0	67
n:long=1	33
n:long=2	19
n:long=6	-13
n:long=9	16
n:longer	11
n:loose=1	17
n:loose=2	-15
n:loose=3	26
n:loose=9	18
n:measures	20
n:moratorium	15
n:more	47
n:more=1	-7
n:more=2	43
n:more=3	31
n:more=6	40
n:no truce	22
n:on hold	32
n:on ice	15
n:pact	18
n:parked	-7
n:pause	23
n:peace	9
n:period	-26
n:postponed	-7
n:prolong	27
n:prolongation	9
n:prolonged	6
n:prolonging	10
n:prolongs	11
n:protocol	-7
n:put away	7
n:put off	22
n:quiet	-16
n:quiet=2	42
n:quiet=3	-23
n:relief	-25
n:renew	-8
n:renewal	9
n:renewed	28
n:reprieve	7
n:rest	13
n:set aside	-9
n:shelve	6
n:shelves	16
n:silence	7
n:slept	-25
n:spared	18
n:standstill	-10
n:stay	8
n:stays	-9
n:stretch	6
n:suspend	-20
n:suspended	36
n:suspends	17
n:suspensions	11
n:taken off	12
n:term	23
n:truce	33
n:truce=1	39
n:truce=3	24
n:truce=6	-25
n:truces	14
n:understanding	11
n:verb=1	30
n:verb=2	-13
n:verb=6	24
n:withheld	-11
nc2=agree	-10
nc2=down	10
nc2=end	7
nc2=impose	-15
nc2=stay	-7
nc2=suspend	-7
nc2=target	-30
nc2=threaten	6
nct2=agree participle-passive	11
nct2=agree present	-15
nct2=begin present	8
nct2=down future	10
nct2=down present	6
nct2=end past	-8
nct2=end perfect-passive	13
nct2=end present	7
nct2=impose future	-12
nct2=impose gerund	8
nct2=impose participle-passive	13
nct2=impose present	-10
nct2=impose present-passive	-25
nct2=propose participle-passive	6
nct2=stay present	-10
nct2=target future	-21
nct2=target present	-10
nct2=threaten past	7
next="	-11
next=(	11
next=)	-6
next=,	-7
next=and	13
next=that	-25
next=unless	-9
next=—	-9
nhas-future	-11
nhas-infinitive	-8
nhas-participle	6
nhas-past	-20
nhas-present	-13
none	47
nt2=future	-7
nt2=gerund	7
nt2=participle-passive	11
nt2=past	-17
nt2=perfect	-11
nt2=perfect-passive	12
nt2=present-not	6
nt2=present-passive	-22
nt2=present-passive-not	-16
nv0-none	-18
nv1-none	-18
nv2=be	-22
nv2=begin	6
nv2=charge	-22
nv2=collect	-16
nv2=come	-6
nv2=conclude	-12
nv2=fall	13
nv2=get	-6
nv2=levy	10
nv2=other	-19
nv2=pay	11
nv2=plan	6
nv2=run	6
nv2=say	-13
nv2=suspend	-10
nv2=tell	-7
nv2=warn	6
nv2=withdraw	13
nvt2=be present	-22
nvt2=begin present	7
nvt2=charge future	-21
nvt2=come present	-6
nvt2=fall present	13
nvt2=have present	6
nvt2=other present	-8
nvt2=pay present	13
nvt2=plan participle	6
nvt2=run present	7
nvt2=say past	-16
nvt2=sign participle	11
nvt2=tell past	-7
nvt2=warn past	7
o:act=be	-7
o:act=begin	11
o:act=carry	-14
o:act=end	-10
o:act=face	-6
o:act=halve	7
o:act=leave	10
o:act=meet	-17
o:act=other	-6
o:act=pay	10
o:act=plan	-7
o:act=raise	-10
o:act=recommend	8
o:act=reduce	-11
o:act=return	-9
o:act=sell	6
o:act=sign	-18
o:act=sit	-7
o:act=state	-6
o:act=suspend	-10
o:act=tax	-7
o:act=threaten	-6
o:add on ahead	7
o:agree on ahead	-12
o:be from ahead	12
o:be the ahead	9
o:begin before ahead	-7
o:begin of ahead	7
o:begin on ahead	25
o:begin to ahead	-6
o:carried=controls far	-10
o:carried=deal	16
o:carried=deal far	17
o:carried=duties	-12
o:carried=duties far	-17
o:carried=fees far	-22
o:carried=longer	-14
o:carried=longer far	-40
o:carried=meeting	-8
o:carried=meeting far	11
o:carried=none	-27
o:carried=procedure	-16
o:carried=procedure far	24
o:carried=sale far	-10
o:carried=truce	-7
o:carried=truce far	10
o:charge from ahead	-8
o:end from ahead	11
o:end on ahead	-9
o:fall from ahead	-10
o:fall on ahead	7
o:leads=	-7
o:leads=12% from	-7
o:leads=20% on	11
o:leads=6% on	10
o:leads=9% on	-9
o:leads=again from	-10
o:leads=agreed on	-7
o:leads=and from	26
o:leads=and on	-7
o:leads=as of	18
o:leads=began on	-8
o:leads=begin on	23
o:leads=beginning on	17
o:leads=begins on	-9
o:leads=by the	-7
o:leads=cent from	7
o:leads=cent on	-7
o:leads=collected from	8
o:leads=counted from	6
o:leads=days from	10
o:leads=days, from	-9
o:leads=duties from	12
o:leads=duty from	-21
o:leads=effect on	6
o:leads=ends on	-10
o:leads=entered before	-8
o:leads=force on	9
o:leads=from	6
o:leads=from the	23
o:leads=happens on	18
o:leads=is the	16
o:leads=midnight on	11
o:leads=months, from	35
o:leads=on	-23
o:leads=on saturday,	6
o:leads=on tuesday,	-6
o:leads=on wednesday,	7
o:leads=out on	-8
o:leads=percent on	23
o:leads=start on	9
o:leads=that from	6
o:leads=this on	7
o:leads=to the	-6
o:leads=union on	10
o:leads=until the	-11
o:leads=used from	-8
o:leads=year from	30
o:left=controls	-8
o:left=controls right=none	-7
o:left=deal	-13
o:left=deal right=none	-7
o:left=duties right=duties	-32
o:left=duties right=none	9
o:left=duties right=truce	13
o:left=exclusions	10
o:left=exclusions right=none	10
o:left=fees	-7
o:left=fees right=none	-6
o:left=longer	-17
o:left=longer right=none	-15
o:left=meeting	-39
o:left=meeting right=duties	6
o:left=meeting right=meeting	-7
o:left=meeting right=none	-41
o:left=none	-9
o:left=none right=deal	-16
o:left=none right=duties	12
o:left=none right=exclusions	-8
o:left=none right=meeting	-11
o:left=none right=signing	-7
o:left=none right=truce	10
o:left=procedure	-8
o:left=signing	-7
o:left=truce	-13
o:left=truce right=duties	12
o:left=truce right=none	-21
o:meet on ahead	-7
o:near=deal	-6
o:near=exclusions	12
o:near=longer	-9
o:near=meeting	-19
o:near=none	-19
o:near=procedure	-16
o:near=signing	-24
o:near=truce	-21
o:no verb  today	-6
o:no verb before ahead	8
o:no verb friday, ahead	10
o:no verb from ahead	19
o:no verb from gone	-14
o:no verb monday, ahead	23
o:no verb of ahead	-12
o:no verb on ahead	9
o:no verb on gone	-9
o:no verb saturday, ahead	6
o:no verb to ahead	-18
o:no verb tuesday, ahead	-6
o:no verb until ahead	-16
o:other from ahead	15
o:other on ahead	-12
o:pay from ahead	-6
o:pay of ahead	15
o:pay the ahead	18
o:raise on ahead	-6
o:reduce from ahead	-6
o:right=controls	-6
o:right=deal	-11
o:right=deal on	-7
o:right=duties	7
o:right=duties before	9
o:right=duties of	17
o:right=duties the	11
o:right=exclusions	-9
o:right=longer	-18
o:right=longer on	-7
o:right=meeting	-29
o:right=meeting on	-12
o:right=none	-37
o:right=none 	-7
o:right=none by	-23
o:right=none for	-13
o:right=none friday,	10
o:right=none from	30
o:right=none in	-14
o:right=none monday,	20
o:right=none of	-6
o:right=none since	-15
o:right=none there	9
o:right=none thursday,	-6
o:right=none to	-38
o:right=none tuesday,	-7
o:right=none until	-38
o:right=procedure	-9
o:right=signing from	6
o:right=signing on	-6
o:right=truce	15
o:right=truce 	12
o:right=truce on	-29
o:rise from ahead	10
o:rise on ahead	-6
o:run from ahead	7
o:run on ahead	-6
o:say on ahead	-6
o:send on ahead	6
o:sign on ahead	-10
o:subject=controls	-10
o:subject=controls far carried	-13
o:subject=controls no verb	-12
o:subject=controls no verb ahead	-11
o:subject=controls no verb from	-6
o:subject=deal	-34
o:subject=deal begin	-6
o:subject=deal begin ahead	-6
o:subject=deal begin on	-6
o:subject=deal carried	13
o:subject=deal carried begin	19
o:subject=deal carried begin ahead	20
o:subject=deal carried begin on	14
o:subject=deal carried on ahead	11
o:subject=deal carried the ahead	11
o:subject=deal far carried be	15
o:subject=deal far carried be ahead	15
o:subject=deal far carried begin	-9
o:subject=deal far carried begin ahead	-9
o:subject=deal far carried begin on	-7
o:subject=deal far carried charge	6
o:subject=deal far carried charge ahead	6
o:subject=deal far carried from ahead	19
o:subject=deal far carried on ahead	-24
o:subject=deal no verb	-15
o:subject=deal no verb ahead	-14
o:subject=deal on ahead	-14
o:subject=duties be on	10
o:subject=duties begin	-14
o:subject=duties begin ahead	-12
o:subject=duties begin from	-14
o:subject=duties begin of	9
o:subject=duties begin on	-12
o:subject=duties carried	-13
o:subject=duties carried from ahead	6
o:subject=duties carried on ahead	-8
o:subject=duties carried other	12
o:subject=duties carried other ahead	12
o:subject=duties end	10
o:subject=duties end ahead	10
o:subject=duties fall	-15
o:subject=duties fall ahead	-14
o:subject=duties fall from	-9
o:subject=duties fall on	-6
o:subject=duties far carried agree	16
o:subject=duties far carried agree ahead	16
o:subject=duties far carried be	-19
o:subject=duties far carried be ahead	-17
o:subject=duties far carried be from	-8
o:subject=duties far carried begin	-6
o:subject=duties far carried begin from	-16
o:subject=duties far carried begin on	7
o:subject=duties far carried cut	12
o:subject=duties far carried cut ahead	12
o:subject=duties far carried cut on	12
o:subject=duties far carried end	-9
o:subject=duties far carried end ahead	-9
o:subject=duties far carried fall	12
o:subject=duties far carried fall ahead	12
o:subject=duties far carried fall on	12
o:subject=duties far carried from ahead	8
o:subject=duties far carried leave ahead	6
o:subject=duties far carried lower on	-12
o:subject=duties far carried of ahead	24
o:subject=duties far carried on gone	-6
o:subject=duties far carried other	-11
o:subject=duties far carried other ahead	-10
o:subject=duties far carried pay	8
o:subject=duties far carried pay ahead	9
o:subject=duties far carried say	8
o:subject=duties far carried say ahead	8
o:subject=duties far carried the ahead	-8
o:subject=duties far from ahead	7
o:subject=duties far no verb 	-6
o:subject=duties far no verb from	6
o:subject=duties far no verb on	10
o:subject=duties far no verb today	-6
o:subject=duties far on ahead	10
o:subject=duties lower	11
o:subject=duties lower ahead	11
o:subject=duties make	7
o:subject=duties monday, ahead	12
o:subject=duties no verb gone	-11
o:subject=duties no verb monday,	12
o:subject=duties no verb on	-14
o:subject=duties no verb wednesday,	11
o:subject=duties on ahead	-11
o:subject=duties suspend	9
o:subject=duties suspend ahead	9
o:subject=duties suspend from	10
o:subject=duties wednesday, ahead	11
o:subject=exclusions	6
o:subject=exclusions on ahead	8
o:subject=fees far carried	-8
o:subject=longer carried	-22
o:subject=longer carried from ahead	-14
o:subject=longer carried run	-9
o:subject=longer carried run ahead	-9
o:subject=longer far	-6
o:subject=longer far carried	-20
o:subject=longer far no verb	-6
o:subject=longer from ahead	6
o:subject=longer no verb from	6
o:subject=meeting	-8
o:subject=meeting begin	9
o:subject=meeting begin ahead	9
o:subject=meeting begin on	-10
o:subject=meeting carried	12
o:subject=meeting carried agree	-8
o:subject=meeting carried agree ahead	-8
o:subject=meeting carried begin	14
o:subject=meeting carried begin ahead	14
o:subject=meeting carried begin on	16
o:subject=meeting carried from ahead	7
o:subject=meeting carried on ahead	12
o:subject=meeting far	-10
o:subject=meeting far  ahead	8
o:subject=meeting far carried be	9
o:subject=meeting far carried be ahead	10
o:subject=meeting far carried be from	11
o:subject=meeting far carried from ahead	15
o:subject=meeting far carried pay	-6
o:subject=meeting far carried pay ahead	-6
o:subject=meeting far carried rise	11
o:subject=meeting far carried rise ahead	11
o:subject=meeting far from ahead	-6
o:subject=meeting far no verb	-10
o:subject=meeting far no verb 	8
o:subject=meeting far no verb ahead	-8
o:subject=meeting far no verb from	-6
o:subject=meeting from ahead	14
o:subject=meeting no verb	-14
o:subject=meeting no verb ahead	-9
o:subject=meeting no verb from	-8
o:subject=meeting no verb on	-11
o:subject=meeting on ahead	-28
o:subject=none  ahead	-8
o:subject=none carried agree	-6
o:subject=none carried announce	7
o:subject=none carried announce ahead	7
o:subject=none carried announce on	7
o:subject=none carried be from	-6
o:subject=none carried be on	-6
o:subject=none carried be the	13
o:subject=none carried before ahead	8
o:subject=none carried begin	-17
o:subject=none carried begin ahead	-14
o:subject=none carried begin from	-12
o:subject=none carried begin the	-6
o:subject=none carried charge	12
o:subject=none carried charge ahead	12
o:subject=none carried clear	8
o:subject=none carried clear ahead	9
o:subject=none carried end	12
o:subject=none carried end ahead	12
o:subject=none carried end on	14
o:subject=none carried from ahead	11
o:subject=none carried have	14
o:subject=none carried have ahead	14
o:subject=none carried leave	9
o:subject=none carried leave ahead	9
o:subject=none carried pay	-9
o:subject=none carried pay ahead	-7
o:subject=none carried sell	8
o:subject=none carried sell ahead	8
o:subject=none carried suspend	-17
o:subject=none carried suspend ahead	-16
o:subject=none carried suspend from	-14
o:subject=none no verb 	-13
o:subject=none no verb ahead	15
o:subject=none no verb gone	-7
o:subject=none no verb of	-9
o:subject=none no verb on	16
o:subject=none no verb today	-22
o:subject=none of ahead	-8
o:subject=none on ahead	17
o:subject=procedure	-6
o:subject=procedure carried	-14
o:subject=procedure far	20
o:subject=procedure far carried begin	12
o:subject=procedure far carried begin ahead	13
o:subject=procedure far carried begin on	14
o:subject=procedure far carried from ahead	-20
o:subject=procedure far carried on ahead	12
o:subject=procedure far carried pay	-16
o:subject=procedure far carried pay ahead	-15
o:subject=procedure far no verb	20
o:subject=procedure far no verb ahead	20
o:subject=procedure no verb on	-7
o:subject=procedure on ahead	-10
o:subject=signing no verb	9
o:subject=signing no verb ahead	12
o:subject=truce  ahead	12
o:subject=truce begin	18
o:subject=truce begin ahead	20
o:subject=truce begin on	17
o:subject=truce carried the ahead	6
o:subject=truce end on	-7
o:subject=truce far	22
o:subject=truce far  ahead	8
o:subject=truce far carried before ahead	-7
o:subject=truce far carried begin	8
o:subject=truce far carried begin ahead	-13
o:subject=truce far carried begin gone	18
o:subject=truce far carried begin on	7
o:subject=truce far carried end	-7
o:subject=truce far carried end ahead	-6
o:subject=truce far carried on ahead	-27
o:subject=truce far carried on gone	17
o:subject=truce far carried pay	16
o:subject=truce far carried pay ahead	16
o:subject=truce far carried suspend	-7
o:subject=truce far carried suspend ahead	-6
o:subject=truce far carried the ahead	9
o:subject=truce far from ahead	21
o:subject=truce far no verb	22
o:subject=truce far no verb 	6
o:subject=truce far no verb ahead	28
o:subject=truce far no verb from	20
o:subject=truce far no verb on	9
o:subject=truce far no verb today	-6
o:subject=truce far on ahead	10
o:subject=truce from ahead	11
o:subject=truce no verb 	13
o:subject=truce no verb ahead	7
o:subject=truce no verb gone	-9
o:subject=truce no verb to	-6
o:subject=truce no verb until	-6
o:subject=truce on ahead	12
o:subject=truce to ahead	-9
o:subject=truce until ahead	-7
o:topic=controls	-18
o:topic=controls ahead	-14
o:topic=controls far	-6
o:topic=controls no verb	-12
o:topic=controls on	-8
o:topic=controls on ahead	-7
o:topic=deal begin	9
o:topic=deal from	12
o:topic=deal from ahead	13
o:topic=deal gone	-7
o:topic=deal no verb	-15
o:topic=deal on	-11
o:topic=deal on ahead	-8
o:topic=deal pay	10
o:topic=deal the	8
o:topic=deal the ahead	9
o:topic=duties 	-7
o:topic=duties  ahead	-6
o:topic=duties ahead	15
o:topic=duties be	24
o:topic=duties begin	-20
o:topic=duties by	-6
o:topic=duties by ahead	-6
o:topic=duties charge	9
o:topic=duties collect	7
o:topic=duties end	13
o:topic=duties far 	-8
o:topic=duties far agree	11
o:topic=duties far ahead	12
o:topic=duties far be	-11
o:topic=duties far from	25
o:topic=duties far from ahead	27
o:topic=duties far gone	-11
o:topic=duties far on ahead	7
o:topic=duties far other	-8
o:topic=duties far pay	8
o:topic=duties far suspend	7
o:topic=duties far the	-8
o:topic=duties far the ahead	-8
o:topic=duties far today	-7
o:topic=duties from	13
o:topic=duties from ahead	18
o:topic=duties from gone	-14
o:topic=duties gone	-45
o:topic=duties in	-6
o:topic=duties leave	6
o:topic=duties make	7
o:topic=duties monday,	12
o:topic=duties monday, ahead	12
o:topic=duties of	22
o:topic=duties of ahead	23
o:topic=duties on	-12
o:topic=duties on ahead	-8
o:topic=duties on gone	-8
o:topic=duties pay	15
o:topic=duties raise	-9
o:topic=duties reduce	-11
o:topic=duties since	-8
o:topic=duties tax	-7
o:topic=duties the	16
o:topic=duties the ahead	18
o:topic=duties today	-6
o:topic=duties until	-12
o:topic=duties until ahead	-10
o:topic=duties wednesday,	11
o:topic=duties wednesday, ahead	11
o:topic=exclusions begin	8
o:topic=exclusions on	8
o:topic=exclusions on ahead	8
o:topic=fees	-8
o:topic=fees ahead	-7
o:topic=fees far	-6
o:topic=fees far ahead	-6
o:topic=fees on	-7
o:topic=fees on ahead	-6
o:topic=longer	-20
o:topic=longer ahead	-15
o:topic=longer far	-13
o:topic=longer far ahead	-11
o:topic=longer far no verb	-6
o:topic=longer on	-9
o:topic=longer on ahead	-7
o:topic=longer run	-9
o:topic=meeting	-32
o:topic=meeting ahead	-20
o:topic=meeting before	8
o:topic=meeting before ahead	9
o:topic=meeting begin	13
o:topic=meeting far	-16
o:topic=meeting far 	8
o:topic=meeting far  ahead	8
o:topic=meeting far ahead	-13
o:topic=meeting far begin	-6
o:topic=meeting far no verb	-10
o:topic=meeting far on	-13
o:topic=meeting far on ahead	-12
o:topic=meeting gone	-14
o:topic=meeting meet	-17
o:topic=meeting no verb	-14
o:topic=meeting on	-21
o:topic=meeting on ahead	-14
o:topic=meeting suspend	-6
o:topic=none 	-17
o:topic=none  ahead	-11
o:topic=none ahead	20
o:topic=none announce	7
o:topic=none before	6
o:topic=none before ahead	6
o:topic=none collect	-8
o:topic=none from ahead	7
o:topic=none gone	-18
o:topic=none have	14
o:topic=none leave	9
o:topic=none of	-14
o:topic=none of ahead	-13
o:topic=none on	16
o:topic=none on ahead	19
o:topic=none pay	-17
o:topic=none run	6
o:topic=none the	9
o:topic=none the ahead	10
o:topic=none today	-23
o:topic=procedure	-15
o:topic=procedure ahead	-11
o:topic=procedure be	-6
o:topic=procedure far	21
o:topic=procedure far ahead	22
o:topic=procedure far begin	17
o:topic=procedure far from	-8
o:topic=procedure far from ahead	-7
o:topic=procedure far no verb	20
o:topic=procedure far on	13
o:topic=procedure far on ahead	13
o:topic=procedure far pay	-11
o:topic=procedure from	-6
o:topic=procedure on	-18
o:topic=procedure on ahead	-15
o:topic=sale	-10
o:topic=sale ahead	-8
o:topic=signing	-12
o:topic=signing ahead	-6
o:topic=signing no verb	9
o:topic=signing on	-9
o:topic=signing on ahead	-6
o:topic=signing sign	-12
o:topic=truce 	12
o:topic=truce  ahead	12
o:topic=truce agree	-15
o:topic=truce ahead	10
o:topic=truce be	-17
o:topic=truce begin	18
o:topic=truce carry	-12
o:topic=truce end	-16
o:topic=truce far	15
o:topic=truce far 	6
o:topic=truce far  ahead	8
o:topic=truce far ahead	9
o:topic=truce far be	-6
o:topic=truce far begin	8
o:topic=truce far from	11
o:topic=truce far from ahead	13
o:topic=truce far gone	14
o:topic=truce far no verb	22
o:topic=truce far on	14
o:topic=truce far on gone	17
o:topic=truce far today	-6
o:topic=truce from	13
o:topic=truce from ahead	15
o:topic=truce gone	-36
o:topic=truce let	6
o:topic=truce on	14
o:topic=truce on ahead	18
o:topic=truce on gone	-13
o:topic=truce other	16
o:topic=truce suspend	-13
o:topic=truce the	-8
o:topic=truce the ahead	-7
o:topic=truce to	-14
o:topic=truce to ahead	-13
o:topic=truce until	-15
o:topic=truce until ahead	-13
pc0=agree	6
pc0=bear	-9
pc0=begin	11
pc0=end	-19
pc0=propose	-14
pc0=say	-11
pc0=stay	-10
pc0=suspend	9
pc1=begin	15
pc1=down	11
pc1=end	-19
pc1=say	-12
pc1=stay	-9
pc1=suspend	6
pc1=target	-8
pct0=agree past	13
pct0=bear future	6
pct0=bear present	-7
pct0=begin modal	15
pct0=begin past	-15
pct0=begin present	11
pct0=down future	14
pct0=end future	-11
pct0=end present	-6
pct0=impose future	8
pct0=impose modal-passive	-7
pct0=impose past	8
pct0=impose perfect	-12
pct0=impose present-passive	10
pct0=propose present	-11
pct0=say present	-9
pct0=stay past	-8
pct0=suspend present-passive	12
pct0=up present	8
pct1=agree participle-passive	7
pct1=agree perfect	-9
pct1=bear future	6
pct1=bear present	-7
pct1=begin gerund	8
pct1=begin modal	15
pct1=begin past	-14
pct1=begin present	12
pct1=down future	14
pct1=down participle-passive	13
pct1=end future	-11
pct1=end present	-6
pct1=impose future	8
pct1=impose modal-passive	-7
pct1=impose present-passive	10
pct1=propose perfect	13
pct1=propose present	-10
pct1=say present	-9
pct1=stay past	-7
pct1=suspend participle-passive	-6
pct1=suspend present-passive	12
pct1=up present	8
phas-future	11
phas-infinitive	-11
phas-participle	-6
phas-perfect	-21
phas-present	-16
pt0=future	14
pt0=modal	8
pt0=modal-passive	-7
pt0=past-passive	-10
pt0=perfect	-18
pt0=present	-14
pt1=future	14
pt1=infinitive	-13
pt1=modal	8
pt1=modal-passive	-7
pt1=participle-passive	-6
pt1=past	-7
pt1=past-passive	-10
pt1=perfect	-6
pt1=present	-9
pv0=agree	13
pv0=ask	7
pv0=be	6
pv0=begin	13
pv0=cut	-6
pv0=get	-9
pv0=have	-16
pv0=lower	19
pv0=offer	-14
pv0=other	-21
pv0=propose	-8
pv0=put	-13
pv0=reach	6
pv0=run	-6
pv0=say	-10
pv0=sign	-16
pv0=stay	-6
pv0=suspend	7
pv1=ask	7
pv1=be	6
pv1=begin	17
pv1=cut	-6
pv1=have	-16
pv1=introduce	10
pv1=lower	19
pv1=other	-17
pv1=propose	-8
pv1=put	-13
pv1=reach	6
pv1=reduce	-6
pv1=run	-6
pv1=say	-10
pv1=settle	13
pv1=sign	-16
pv2-none	-10
pvt0=agree past	15
pvt0=announce past	6
pvt0=ask present	8
pvt0=be future	7
pvt0=be present	8
pvt0=go present	9
pvt0=have present	-12
pvt0=lower future	19
pvt0=offer perfect	-14
pvt0=other perfect	-8
pvt0=other present	-9
pvt0=pay future	7
pvt0=put present	-6
pvt0=reach past	7
pvt0=sign past	-13
pvt0=stay present	-6
pvt0=suspend future	8
pvt0=take present	9
pvt1=agree participle	-6
pvt1=agree past	6
pvt1=announce past	6
pvt1=ask present	8
pvt1=be future	7
pvt1=be present	8
pvt1=go present	9
pvt1=have present	-11
pvt1=introduce participle	6
pvt1=lower future	19
pvt1=other present	-9
pvt1=pay future	7
pvt1=pay participle	-8
pvt1=put present	-6
pvt1=reach past	7
pvt1=sign past	-13
pvt1=suspend future	8
pvt1=suspend participle	-6
pvt1=take present	9
q:!	6
q:'	-6
q:-	-9
q:.	-15
q:/	10
q::	22
q:<agent>	6
q:<day-gone>	12
q:<day-today>	10
q:<duty>	-15
q:<level-noun>	-31
q:<money>	-8
q:<month-gone>	-8
q:<name>	-7
q:<not>	-15
q:<number>	25
q:<office>	16
q:<organisation>	-33
q:<person>	20
q:<points>	-6
q:<quality>	-10
q:<seat>	-25
q:<sender>	-35
q:<span>	-42
q:<taker>	13
q:<v-agree>	15
q:<v-bear>	17
q:<v-begin>	-10
q:<v-down>	14
q:<v-impose>	-22
q:<v-return>	-16
q:<v-say>	-10
q:<v-sell>	-39
q:<v-suspend>	-11
q:<v-target>	-7
q:?	12
q:@	-14
q:_	-14
q:about	-9
q:adopt	-8
q:after	-16
q:again	-7
q:agree	13
q:agreement	-26
q:all	-26
q:also	8
q:am	8
q:an	-31
q:and	-15
q:another	-8
q:apricot	-9
q:are	-8
q:article	16
q:as	-18
q:at	6
q:auckland	9
q:autumn	-6
q:avocado	-15
q:back	-6
q:banana	-9
q:bar	-7
q:be	7
q:bean	12
q:become	9
q:beef	-6
q:being	7
q:between	-20
q:bin	-12
q:bring	-7
q:but	6
q:call	-10
q:can	-11
q:car	-14
q:ceasefire	-10
q:cement	8
q:changed	11
q:charge	-12
q:cheaper	15
q:cheese	12
q:christma	-9
q:clear	18
q:client	-7
q:closed	14
q:cocoa	21
q:collect	-13
q:commerce	-23
q:consultation	6
q:continue	8
q:cotton	-18
q:country	-12
q:cover	7
q:custom	9
q:cut	-6
q:da	16
q:date	10
q:de	-10
q:decide	8
q:decree	-6
q:delegation	-6
q:did	6
q:dispute	17
q:done	11
q:down	17
q:dried	-9
q:duration	9
q:during	8
q:duty	8
q:each	-20
q:elsewhere	8
q:every	-8
q:exchanged	15
q:export	-9
q:failed	-7
q:fentanyl	-8
q:fish	-7
q:fishmeal	-7
q:for	-19
q:four	11
q:fourth	17
q:free	-7
q:gave	7
q:geneva	-16
q:georgia	6
q:get	7
q:go	11
q:good	9
q:grain	11
q:had	16
q:halve	15
q:hand	-10
q:happen	13
q:has	-12
q:have	11
q:he	-12
q:here	-9
q:high	6
q:his	-22
q:hope	18
q:hour	-22
q:how	7
q:i	9
q:if	-19
q:import	-19
q:importer	16
q:impose	-16
q:in	-9
q:informed	16
q:instead	-8
q:introduce	-8
q:joint	-16
q:keep	11
q:know	-9
q:lamb	-9
q:leave	-11
q:let	-8
q:lisbon	-6
q:list	6
q:lobster	7
q:long	15
q:lower	9
q:may	-8
q:mean	8
q:meat	8
q:member	-14
q:midnight	6
q:minister	-19
q:moment	-10
q:month	7
q:more	-13
q:morning	9
q:most	-7
q:mr	-12
q:name	-14
q:new	8
q:next	-14
q:night	11
q:nobody	8
q:not	-11
q:note	19
q:number	-10
q:oil	6
q:old	6
q:on	-19
q:one	-10
q:opened	9
q:or	-8
q:order	13
q:origin	10
q:other	-30
q:out	-9
q:over	-6
q:own	-6
q:palm	9
q:people	8
q:period	21
q:president	-7
q:price	-8
q:proclamation	-25
q:prolongation	-10
q:published	-19
q:pump	16
q:put	-17
q:rate	-9
q:ratified	11
q:reciprocal	-14
q:reduce	-9
q:relief	7
q:remain	-6
q:reply	12
q:reporter	-6
q:round	9
q:run	-10
q:same	13
q:second	19
q:secretary	14
q:section	-13
q:send	-9
q:set	-6
q:settle	14
q:ship	-17
q:shook	-10
q:should	-9
q:since	-9
q:sit	9
q:so	-15
q:spring	-13
q:stake	-6
q:state	-7
q:statement	-15
q:steel	-9
q:subject	9
q:surcharge	-19
q:suspend	-12
q:suspension	29
q:take	-38
q:tariff	-28
q:tea	-7
q:term	6
q:text	13
q:than	-7
q:that	-11
q:they	-44
q:three	-14
q:through	-8
q:toy	14
q:transit	8
q:truce	12
q:truck	9
q:unchanged	-6
q:under	-12
q:up	-23
q:us	-12
q:vice	-13
q:want	-7
q:was	-13
q:way	-6
q:we	31
q:we've	9
q:week	-8
q:welcomed	6
q:were	-17
q:what	-20
q:when	-22
q:where	-11
q:wine	19
q:with	-15
q:within	-18
q:worse	-9
q:would	23
q:yarn	-18
q:year	6
q:yet	13
qt=future	-13
qt=modal	8
qt=past	-10
qt=perfect	-10
qt=pluperfect	13
qt=present	-6
quoted	9
r1=(	12
r1=( & d:ahead	13
r1=)	-6
r1=, & d:ahead	7
r1=, & d:gone	-6
r1=. & d:ahead	15
r1=. & d:gone	-26
r1=. & d:today	-9
r1=:	-20
r1=: & d:ahead	-18
r1=<end>	-24
r1=<end> & d:gone	-32
r1=<end> & d:today	-26
r1=<goods>	10
r1=<goods> & d:ahead	11
r1=<level>	-14
r1=<level> & d:ahead	-13
r1=<name>	16
r1=<name> & d:ahead	17
r1=<quality>	-9
r1=<quality> & d:ahead	-7
r1=<v-bear>	6
r1=<v-bear> & d:ahead	6
r1=<v-impose>	10
r1=<v-impose> & d:ahead	11
r1=?	11
r1=? & d:ahead	12
r1=a	-8
r1=a & d:ahead	-7
r1=and & d:ahead	8
r1=and & d:gone	-14
r1=at	-12
r1=at & d:ahead	-11
r1=both	7
r1=both & d:ahead	7
r1=for	15
r1=for & d:ahead	16
r1=in	-20
r1=in & d:ahead	-18
r1=instead	12
r1=instead & d:ahead	12
r1=is	-11
r1=is & d:ahead	-9
r1=it	7
r1=it & d:ahead	9
r1=of	-9
r1=of & d:ahead	-8
r1=on	18
r1=on & d:ahead	18
r1=our	-11
r1=our & d:ahead	-10
r1=pay	6
r1=pay & d:ahead	7
r1=that	-9
r1=that & d:ahead	-6
r1=the	-6
r1=there	-8
r1=there & d:ahead	-8
r1=they	-13
r1=they & d:ahead	-12
r1=thi	8
r1=thi & d:ahead	8
r1=to & d:ahead	8
r1=to & d:gone	-7
r1=unless	-7
r1=unless & d:ahead	-6
r2="	-8
r2='s	8
r2=,	-9
r2=<day-today>	-8
r2=<duty>	7
r2=<end>	-15
r2=<goods>	-26
r2=<level-noun>	6
r2=<level>	-34
r2=<not>	-21
r2=<office>	9
r2=<organisation>	-7
r2=<person>	10
r2=<quality>	-30
r2=<seat>	-10
r2=<v-begin>	-8
r2=<v-impose>	-14
r2=<v-propose>	10
r2=<v-stay>	18
r2=<v-suspend>	8
r2=a	-8
r2=as	6
r2=at	8
r2=during	11
r2=duty	9
r2=for	30
r2=from	6
r2=has	9
r2=his	7
r2=if	9
r2=in	-20
r2=it	6
r2=last	-11
r2=may	-15
r2=not	-10
r2=of	9
r2=our	8
r2=pay	6
r2=provided	15
r2=rate	9
r2=run	16
r2=so	6
r2=stay	8
r2=the	-15
r2=to	-16
r2=which	-8
r2=will	24
r2=with	-6
r2=year	7
r3='s	8
r3=)	16
r3=.	10
r3=:	-12
r3=;	-6
r3=<agent>	-7
r3=<end>	-25
r3=<level>	7
r3=<name>	-12
r3=<number>	7
r3=<organisation>	-18
r3=<person>	-6
r3=<quality>	-18
r3=<span>	19
r3=<v-bear>	7
r3=<v-down>	10
r3=<v-end>	-10
r3=<v-impose>	23
r3=<v-return>	6
r3=<v-say>	10
r3=<v-target>	7
r3=<v-threaten>	7
r3=additional	6
r3=and	-19
r3=announce	7
r3=arrangement	-12
r3=been	12
r3=both	18
r3=in	-9
r3=lower	6
r3=nothing	-6
r3=of	9
r3=old	8
r3=pay	9
r3=return	6
r3=sooner	-11
r3=tariff	-14
r3=term	-9
r3=that	13
r3=the	-6
r3=then	14
r3=there	6
r3=to	14
r3=trade	-6
r3=until	10
r3=warn	7
r3=which	8
r3=will	-16
r3=would	-10
r4=:	9
r4=<day-ahead>	13
r4=<day-gone>	20
r4=<duty>	9
r4=<end>	-27
r4=<name>	-10
r4=<not>	16
r4=<organisation>	7
r4=<person>	-12
r4=<v-agree>	-7
r4=<v-bear>	-10
r4=<v-begin>	15
r4=<v-end>	26
r4=<v-impose>	-28
r4=<v-say>	-24
r4=<v-sell>	6
r4=<v-stay>	-6
r4=<v-suspend>	-10
r4=<v-target>	-17
r4=<v-up>	9
r4=a	-8
r4=and	14
r4=as	-9
r4=be	-10
r4=begin	9
r4=both	-8
r4=by	-7
r4=charge	-10
r4=duty	20
r4=end	17
r4=first	13
r4=from	15
r4=go	12
r4=if	20
r4=in	-16
r4=is	-10
r4=minister	-6
r4=no	-12
r4=nothing	23
r4=now	12
r4=of	10
r4=old	6
r4=paper	10
r4=pay	-6
r4=rate	9
r4=same	11
r4=say	-17
r4=than	-6
r4=the	13
r4=to	13
r4=trade	8
r4=until	10
r4=will	-33
r4=would	-8
r=, <day-today>	-7
r=, <name>	6
r=, <number>	-6
r=, <person>	12
r=, <quality>	-13
r=, <span>	-15
r=, and	-15
r=, as	7
r=, at	9
r=, during	11
r=, for	30
r=, from	8
r=, has	12
r=, if	10
r=, in	-14
r=, on	8
r=, provided	15
r=, so	6
r=, that	-13
r=, the	-14
r=, to	-6
r=, which	-6
r=, would	8
r=: <end>	-7
r=: <level>	-18
r=: <number>	7
r=: the	7
r=; the	-9
r=<end> <end>	-24
r=<name> will	21
r=? <end>	12
r=and last	-10
r=and run	18
r=and to	-7
r=are not	-6
r=for <span>	17
r=if it	12
r=instead of	12
r=it is	10
r=it will	11
r=it would	-10
r=on .	15
r=the <quality>	-11
r=the duty	10
r=the rate	9
r=they pay	-8
r=thi year	8
r=to <day-gone>	6
r=to the	12
s:"	6
s:(	6
s:*	7
s:,	-7
s:.	-18
s:;	-9
s:<day-gone>	-35
s:<day-today>	-23
s:<gate>	-18
s:<goods-amount>	-7
s:<level-noun>	-19
s:<level>	-14
s:<money>	-30
s:<month-ahead>	-51
s:<name>	8
s:<not>	-19
s:<office>	-14
s:<organisation>	-13
s:<person>	-6
s:<points>	-6
s:<seat>	12
s:<sender>	-51
s:<span>	39
s:<taker>	-17
s:<v-agree>	12
s:<v-buy>	-42
s:<v-deny>	-8
s:<v-end>	-12
s:<v-impose>	-14
s:<v-propose>	-15
s:<v-say>	-16
s:<v-sell>	-16
s:<v-stay>	-12
s:<v-suspend>	6
s:<v-target>	-13
s:[	32
s:]	32
s:abolish	-14
s:about	-10
s:above	-10
s:accept	9
s:accord	11
s:additional	-12
s:affair	8
s:after	-20
s:afternoon	-8
s:again	-14
s:agree	16
s:agreement	-11
s:aircraft	-9
s:also	-11
s:an	-34
s:announcement	-11
s:another	-7
s:answer	-7
s:any	-14
s:apple	-13
s:approval	9
s:apricot	7
s:arrangement	-8
s:arrive	15
s:at	-9
s:auckland	6
s:autumn	8
s:back	25
s:banana	-20
s:battery	-6
s:because	-13
s:become	-8
s:bed	-6
s:been	-16
s:beer	8
s:begin	24
s:between	-34
s:bicycle	-11
s:both	36
s:bring	-6
s:busan	-6
s:butter	-6
s:buy	-9
s:by	-25
s:cairn	13
s:call	-16
s:can	14
s:canned	-7
s:cease	-7
s:ceramic	-20
s:change	-17
s:charge	-12
s:close	-9
s:closed	-7
s:coconut	-7
s:cod	12
s:coffee	-12
s:colleague	8
s:collect	-19
s:collection	14
s:column	-6
s:come	-32
s:company	-14
s:condition	11
s:conference	8
s:consent	20
s:control	-10
s:copper	8
s:cork	-17
s:cost	-15
s:cotonou	9
s:could	-20
s:countermeasure	-8
s:country	-33
s:course	19
s:cover	8
s:deadline	-7
s:deal	-14
s:decision	7
s:did	-16
s:diet	7
s:dispute	6
s:do	7
s:down	13
s:draft	21
s:draw	7
s:drone	-6
s:drop	18
s:due	-27
s:during	6
s:duty	7
s:each	-15
s:earth	-11
s:eastern	-7
s:economic	8
s:effect	7
s:either	12
s:eleven	6
s:end	-15
s:entebbe	9
s:entry	-8
s:evening	-9
s:every	-6
s:everything	11
s:expire	-13
s:export	-15
s:extension	-12
s:extra	-13
s:face	-9
s:failing	-10
s:fee	-19
s:fentanyl	-29
s:ferro	17
s:find	-8
s:fish	-10
s:fishmeal	6
s:five	6
s:flat	13
s:flour	8
s:follow	-11
s:footwear	9
s:former	6
s:found	-7
s:four	12
s:fourth	-11
s:free	-19
s:freeze	13
s:fresh	6
s:friday	8
s:from	32
s:full	7
s:further	-14
s:generic	-7
s:geneva	-13
s:get	-23
s:give	14
s:given	8
s:glass	13
s:go	-9
s:gold	-10
s:good	-32
s:government	10
s:grace	-8
s:grape	10
s:had	-22
s:half	16
s:halifax	8
s:has	-11
s:he	-7
s:higher	-13
s:history	17
s:hold	-7
s:home	-6
s:honey	15
s:hour	-13
s:house	10
s:household	-6
s:hundred	12
s:i	12
s:if	22
s:import	-11
s:impose	-27
s:included	-9
s:increase	10
s:initialled	9
s:instead	11
s:into	12
s:introduce	17
s:is	-11
s:issued	-7
s:it	7
s:joint	-9
s:just	-8
s:keep	-10
s:kick	-7
s:know	-9
s:lapse	-12
s:later	-17
s:law	-12
s:led	-6
s:legal	20
s:letter	-13
s:levy	20
s:licence	-13
s:likewise	7
s:list	-10
s:loaded	-10
s:lobster	7
s:longer	15
s:m	-21
s:machine	9
s:maize	15
s:make	-13
s:mangoe	-8
s:may	-17
s:meal	7
s:measure	-11
s:medicine	-18
s:meet	-15
s:message	6
s:midnight	8
s:mining	-7
s:minister	21
s:ministry	12
s:mirror	16
s:monday	14
s:month	-11
s:move	9
s:mr	-21
s:must	-14
s:my	-12
s:nagoya	-13
s:negotiation	-6
s:neither	-6
s:next	10
s:nil	6
s:no	9
s:nobody	-9
s:non	17
s:not	-20
s:nothing	7
s:notice	-7
s:now	-20
s:of	-15
s:off	-20
s:offer	-16
s:oil	-25
s:olive	-10
s:once	17
s:onion	-16
s:only	-16
s:open	-7
s:or	-15
s:oran	-6
s:order	-19
s:ordinary	-12
s:other	-16
s:otherwise	-6
s:our	12
s:out	-32
s:outcome	7
s:over	-11
s:own	-15
s:palm	-9
s:paper	7
s:parcel	-12
s:parliament	-10
s:past	-10
s:pea	11
s:percent	14
s:period	34
s:permit	7
s:place	16
s:plastic	-7
s:pork	-7
s:port	-8
s:position	6
s:powder	9
s:power	-10
s:present	-6
s:president	-13
s:price	-6
s:principle	7
s:proclamation	-12
s:product	-24
s:prolonged	-12
s:propose	-12
s:provided	14
s:publish	11
s:published	-6
s:pump	-6
s:put	-19
s:q	-7
s:question	-8
s:quinoa	16
s:raise	-16
s:rare	-11
s:rate	15
s:re	8
s:recess	13
s:recommend	7
s:reduce	-9
s:reduction	-14
s:refund	-12
s:renewed	-6
s:reporter	-13
s:resolution	11
s:rice	23
s:richard	10
s:right	7
s:rise	7
s:roll	9
s:rubber	15
s:rule	-6
s:run	22
s:safeguard	6
s:salmon	-7
s:salt	-15
s:say	-9
s:second	21
s:section	-10
s:see	-15
s:set	-13
s:settle	16
s:shall	14
s:sheet	6
s:shelve	11
s:ship	-15
s:sign	-9
s:signature	12
s:since	-18
s:sit	-17
s:slap	8
s:small	-6
s:so	7
s:solution	-6
s:somebody	6
s:soybean	-14
s:spring	9
s:stand	-8
s:standstill	10
s:start	9
s:state	-6
s:stay	-10
s:steel	7
s:stop	22
s:strike	-7
s:successor	15
s:such	-8
s:supply	7
s:surtax	15
s:suspension	-6
s:table	7
s:take	6
s:talk	-11
s:tariff	-54
s:taro	21
s:tax	25
s:telephone	8
s:tell	6
s:term	-16
s:text	7
s:than	-10
s:that	10
s:the	-25
s:them	-13
s:there	9
s:they	-12
s:threaten	-13
s:three	22
s:thu	-13
s:thursday	-8
s:tile	-10
s:till	12
s:timber	-19
s:tin	-8
s:tobacco	-10
s:tomatoe	10
s:tool	12
s:town	13
s:trade	17
s:trial	-18
s:tuesday	-10
s:tuna	17
s:two	-26
s:tyre	7
s:unless	-14
s:until	-27
s:up	-26
s:us	-13
s:used	-11
s:valid	11
s:vessel	-6
s:visit	-10
s:vote	-16
s:walnut	11
s:want	-8
s:wap	10
s:was	-21
s:watche	6
s:water	-12
s:we	13
s:week	-8
s:welcome	11
s:well	-6
s:were	-10
s:which	12
s:who	-15
s:willing	19
s:wine	-7
s:with	-17
s:withdraw	13
s:without	-7
s:wood	6
s:wool	18
s:would	7
s:yarn	11
s:zero	-8
s:—	-9
s:•	-9
sa:" .	-6
sa:" <span>	7
sa:" and	7
sa:" he	8
sa:'s <level>	11
sa:'s duty	10
sa:'s on	-8
sa:'s trade	16
sa:) .	-7
sa:, "	11
sa:, <day-today>	-7
sa:, <level>	-17
sa:, <number>	-8
sa:, <person>	9
sa:, <quality>	-21
sa:, after	-7
sa:, and	-17
sa:, as	-6
sa:, at	7
sa:, but	12
sa:, during	10
sa:, failing	-9
sa:, for	23
sa:, from	8
sa:, has	11
sa:, if	12
sa:, in	-30
sa:, on	10
sa:, or	6
sa:, provided	14
sa:, tell	10
sa:, that	-19
sa:, to	-19
sa:, until	-9
sa:, which	-7
sa:, will	11
sa:, with	-8
sa:, would	20
sa:.	-21
sa:. eastern	-6
sa:. m	-9
sa::	-11
sa:: "	6
sa:: <level>	-13
sa:: <number>	-6
sa:: the	15
sa:; <quality>	13
sa:<agent>	18
sa:<day-ahead>	16
sa:<day-ahead> .	34
sa:<day-gone>	22
sa:<day-gone> ,	11
sa:<day-today>	8
sa:<day-today> .	9
sa:<day-today> after	8
sa:<gate>	-6
sa:<goods>	-15
sa:<level>	-12
sa:<level> (	-10
sa:<level> )	-9
sa:<level> ,	-27
sa:<level> ;	-7
sa:<level> and	8
sa:<level> for	12
sa:<level> in	18
sa:<level> now	7
sa:<level> on	-43
sa:<level> there	15
sa:<level> which	9
sa:<money>	-6
sa:<month-ahead>	-7
sa:<month-gone>	7
sa:<month-gone> ,	10
sa:<name> 's	11
sa:<name> ,	8
sa:<name> :	-7
sa:<name> and	-14
sa:<name> doe	11
sa:<name> is	-20
sa:<name> pay	18
sa:<name> would	-10
sa:<not>	-9
sa:<number>	-7
sa:<number> .	7
sa:<number> :	-15
sa:<number> a	-9
sa:<number> in	-13
sa:<number> of	12
sa:<office> of	6
sa:<organisation> .	-6
sa:<organisation> and	9
sa:<organisation> say	-12
sa:<person>	-18
sa:<person> ,	-9
sa:<person> .	-7
sa:<person> announce	7
sa:<person> sign	-7
sa:<person> warn	7
sa:<points>	9
sa:<points> less	6
sa:<quality> beef	15
sa:<quality> cheese	-8
sa:<quality> copper	6
sa:<quality> flour	7
sa:<quality> good	-16
sa:<quality> government	-10
sa:<quality> minister	7
sa:<quality> rice	9
sa:<quality> trade	-6
sa:<quality> watche	7
sa:<quality> wine	-7
sa:<seat>	-21
sa:<seat> and	9
sa:<sender>	-22
sa:<span>	20
sa:<span> ,	18
sa:<span> .	21
sa:<span> truce	-6
sa:<v-buy>	-21
sa:<v-down>	9
sa:<v-impose>	-15
sa:<v-return>	12
sa:<v-say>	6
sa:<v-stay>	10
sa:<v-target>	-12
sa:a	-34
sa:a .	-9
sa:a <quality>	-7
sa:a <span>	-6
sa:a period	29
sa:a text	7
sa:additional duty	7
sa:affair	8
sa:after	-14
sa:afternoon	-8
sa:afternoon ,	-7
sa:again	-7
sa:again .	-7
sa:again on	8
sa:agree	-18
sa:agreement	-8
sa:aircraft	-6
sa:aircraft and	-6
sa:all	-6
sa:all three	6
sa:an	-14
sa:an <office>	7
sa:and	-8
sa:and <level>	-18
sa:and <name>	-27
sa:and <number>	-15
sa:and it	18
sa:and no	11
sa:and run	22
sa:and the	17
sa:and there	6
sa:and to	-12
sa:and we	6
sa:another	-9
sa:any	-10
sa:apply	8
sa:apply to	10
sa:approval	11
sa:approve	7
sa:approve the	8
sa:are	-13
sa:are not	-6
sa:arrangement	-15
sa:as	-20
sa:as before	-7
sa:as well	-18
sa:at	9
sa:at <level>	8
sa:at <number>	-13
sa:at the	-12
sa:back	19
sa:back at	15
sa:back to	11
sa:banana	-10
sa:be <level>	-13
sa:be <number>	19
sa:be suspend	7
sa:because	-11
sa:beef and	-6
sa:been withdraw	18
sa:before .	-10
sa:before it	8
sa:before that	9
sa:begin	17
sa:begin ,	14
sa:begin .	7
sa:between	-21
sa:between the	-10
sa:both	22
sa:both .	6
sa:both country	-7
sa:box	6
sa:but	6
sa:buy	-6
sa:by <name>	12
sa:by <span>	-9
sa:by then	-6
sa:case	9
sa:change	-7
sa:charge	-10
sa:charge <level>	-7
sa:cheese	-12
sa:cod	16
sa:coffee	-6
sa:collect	-23
sa:collect .	-17
sa:come	-7
sa:conclude in	13
sa:conference	9
sa:cork	-6
sa:country	-21
sa:course	19
sa:custom	8
sa:day	7
sa:day .	14
sa:did	-7
sa:do so	7
sa:draft	16
sa:drop	10
sa:due	-8
sa:due to	-6
sa:during	10
sa:during which	10
sa:duty .	-6
sa:duty go	7
sa:duty to	-7
sa:duty which	7
sa:each	-14
sa:each other	-9
sa:eastern	-6
sa:economic	8
sa:either	14
sa:end ,	15
sa:entebbe	9
sa:everything	15
sa:everything .	17
sa:failing	-9
sa:fall from	-8
sa:fall to	13
sa:fentanyl	-10
sa:find	-6
sa:first	6
sa:fish	-7
sa:five	6
sa:flour	7
sa:for	15
sa:for <name>	-7
sa:for <span>	27
sa:for a	17
sa:for the	-6
sa:former	6
sa:free	-17
sa:friend	6
sa:from <day-ahead>	-21
sa:from <level>	8
sa:from <name>	-32
sa:from <number>	10
sa:from <seat>	9
sa:from that	6
sa:full	9
sa:get	-10
sa:given	9
sa:go to	10
sa:gold	-9
sa:good	-14
sa:government	10
sa:half	12
sa:half .	10
sa:has	15
sa:has been	8
sa:has levy	6
sa:has not	6
sa:have	8
sa:have been	-6
sa:have run	19
sa:he had	7
sa:he say	7
sa:house	14
sa:i read	6
sa:if	20
sa:if it	9
sa:if no	13
sa:if nothing	-7
sa:if the	12
sa:impose	-6
sa:in <quality>	6
sa:in <seat>	-13
sa:in entebbe	9
sa:in which	-8
sa:in write	6
sa:included	-8
sa:included .	-8
sa:initialled	10
sa:instead	15
sa:instead of	15
sa:into	-6
sa:introduce	10
sa:introduce in	12
sa:is	-23
sa:is <level>	14
sa:is <number>	13
sa:is not	-18
sa:is the	-16
sa:is to	-12
sa:it	18
sa:it 's	7
sa:it .	-9
sa:it go	14
sa:it has	19
sa:it in	6
sa:it may	-14
sa:it on	10
sa:it was	-6
sa:it will	17
sa:it would	-20
sa:last for	-7
sa:last until	12
sa:law	-10
sa:leave	-11
sa:led	-6
sa:levy	9
sa:likewise	9
sa:list	-6
sa:lobster	7
sa:longer	17
sa:lower duty	6
sa:lower its	-6
sa:m	-9
sa:m .	-9
sa:make <level>	7
sa:may	-22
sa:medicine	-9
sa:meet	-15
sa:milk powder	10
sa:minister	16
sa:minister ,	17
sa:minister of	7
sa:ministry	14
sa:ministry of	13
sa:month	-9
sa:most	-10
sa:move	11
sa:must	-6
sa:my	-7
sa:negotiate	7
sa:new year	6
sa:next year	6
sa:nil	6
sa:no	17
sa:no longer	18
sa:not	-36
sa:nothing	10
sa:nothing .	9
sa:now .	-7
sa:of <month-gone>	6
sa:of <number>	7
sa:of <span>	12
sa:of that	9
sa:of the	10
sa:of thi	-7
sa:of trade	12
sa:off	-6
sa:oil	-14
sa:old	6
sa:old rate	9
sa:on .	9
sa:on <day-ahead>	-19
sa:on <day-gone>	19
sa:on <day-today>	19
sa:on <name>	6
sa:on <quality>	13
sa:on both	7
sa:on each	-8
sa:on his	6
sa:once	10
sa:one	-9
sa:only	-11
sa:or sooner	-7
sa:ordinary	-8
sa:origin .	7
sa:out	-19
sa:out .	-8
sa:paper that	10
sa:parcel	-7
sa:part	-9
sa:past	-8
sa:pay	17
sa:pay <level>	10
sa:pay nothing	9
sa:period	27
sa:period of	29
sa:powder	10
sa:present truce	-6
sa:provided	14
sa:provided that	15
sa:rate	21
sa:rate .	15
sa:refund	-9
sa:refund .	-6
sa:reporter	-6
sa:result	-7
sa:return from	8
sa:rice	21
sa:right	8
sa:rise	6
sa:roll	9
sa:round	-13
sa:rum	-6
sa:run	24
sa:run out	-11
sa:run to	10
sa:run until	9
sa:say .	-13
sa:say on	10
sa:say yes	10
sa:second	7
sa:see	-7
sa:sign	7
sa:sign .	8
sa:sign in	9
sa:slap	-10
sa:so	10
sa:somebody	6
sa:soybean	-7
sa:special	-18
sa:special duty	-18
sa:spring	11
sa:standstill	12
sa:steel	12
sa:successor	15
sa:sugar	-11
sa:suspension	-11
sa:take	-19
sa:talk	-8
sa:tariff	-26
sa:taro	15
sa:tax	11
sa:tax on	12
sa:tell a	10
sa:tell reporter	-6
sa:term	-12
sa:term of	-10
sa:text	6
sa:than	-6
sa:than in	-6
sa:that	15
sa:that day	13
sa:that is	-16
sa:that the	22
sa:that was	9
sa:the	9
sa:the <day-ahead>	33
sa:the <name>	7
sa:the <organisation>	12
sa:the <quality>	7
sa:the additional	10
sa:the arrangement	-13
sa:the case	10
sa:the duty	15
sa:the first	9
sa:the former	6
sa:the full	9
sa:the lower	6
sa:the old	6
sa:the paper	10
sa:the rate	8
sa:the result	-6
sa:the second	10
sa:the suspension	-10
sa:them	-12
sa:then .	-7
sa:there .	-7
sa:therefore	8
sa:they	-17
sa:they pay	-10
sa:third	-6
sa:those	-8
sa:through	11
sa:till	14
sa:timber	-16
sa:time	-26
sa:time .	-9
sa:tin	-7
sa:to	15
sa:to <day-ahead>	20
sa:to <day-gone>	15
sa:to a	-11
sa:to be	-13
sa:to run	-6
sa:to say	-10
sa:to the	36
sa:trade	20
sa:trade ,	6
sa:trade minister	12
sa:trial	-9
sa:truce	-14
sa:truce .	-13
sa:truce begin	9
sa:truce between	-10
sa:truce of	-9
sa:truce that	6
sa:tuna	18
sa:two	-19
sa:tyre	8
sa:unless	-12
sa:up	-6
sa:up from	-12
sa:up to	9
sa:us	-7
sa:valid	12
sa:warn	6
sa:warn ,	7
sa:was	-7
sa:watche	7
sa:week	-9
sa:well	-19
sa:well .	-14
sa:what	-19
sa:wheat	-6
sa:when it	-6
sa:when the	6
sa:where	8
sa:where he	7
sa:which	7
sa:which is	6
sa:which it	8
sa:will be	9
sa:will charge	-11
sa:wine	-9
sa:with	-25
sa:with <name>	-8
sa:with a	-8
sa:withdraw	17
sa:without	-8
sa:word	6
sa:would have	10
sa:yarn	13
sa:yes	7
sa:you	-11
sa:—	-20
sb:" our	11
sb:" we	9
sb:'s <number>	12
sb:'s duty	-17
sb:'s minister	8
sb:'s to	6
sb:( <organisation>	7
sb:( wap	10
sb:)	7
sb:) :	-8
sb:) —	19
sb:*	7
sb:, <name>	-8
sb:, <points>	-7
sb:, according	-8
sb:, begin	14
sb:, both	15
sb:, by	8
sb:, from	9
sb:, has	16
sb:, in	-25
sb:, now	-7
sb:, of	19
sb:, on	32
sb:, the	-9
sb:, until	-7
sb:, which	-19
sb:- a	15
sb:- the	-8
sb:. <number>	-10
sb:. it	13
sb:. m	-14
sb:. on	-9
sb:/ the	-14
sb:: <level>	-13
sb:: <number>	8
sb:: <quality>	-7
sb:: <span>	9
sb:: and	6
sb:: duty	-13
sb:: for	-19
sb:: from	9
sb:: if	20
sb:: in	-8
sb:: no	7
sb:: on	14
sb:: the	-14
sb:: what	-8
sb:;	-15
sb:<agent>	-41
sb:<day-ahead>	-8
sb:<day-ahead> and	-9
sb:<day-ahead> from	8
sb:<day-gone> ,	-19
sb:<day-gone> :	7
sb:<day-gone> <person>	-7
sb:<day-gone> and	-8
sb:<day-gone> in	11
sb:<day-gone> that	-10
sb:<day-today>	8
sb:<day-today> (	18
sb:<day-today> ,	29
sb:<day-today> and	-12
sb:<day-today> —	-13
sb:<goods>	11
sb:<level-noun>	-41
sb:<level>	-10
sb:<level> ,	-23
sb:<level> <day-today>	7
sb:<level> as	10
sb:<level> duty	-10
sb:<level> from	-7
sb:<level> here	6
sb:<level> in	8
sb:<level> instead	-6
sb:<level> off	-7
sb:<level> to	-18
sb:<level> will	9
sb:<money>	-22
sb:<money> ,	-7
sb:<month-gone> is	14
sb:<name>	13
sb:<name> 's	-15
sb:<name> ,	-33
sb:<name> agree	8
sb:<name> and	12
sb:<name> by	8
sb:<name> cut	-7
sb:<name> for	7
sb:<name> had	9
sb:<name> have	6
sb:<name> meet	7
sb:<name> of	6
sb:<name> run	11
sb:<name> the	10
sb:<name> to	22
sb:<name> will	12
sb:<name> —	-22
sb:<not>	-10
sb:<number> (	6
sb:<number> ,	-17
sb:<number> :	11
sb:<number> <person>	9
sb:<number> a	-14
sb:<number> and	18
sb:<number> from	17
sb:<number> of	-10
sb:<number> on	12
sb:<number> there	17
sb:<office>	-14
sb:<office> :	-17
sb:<office> from	7
sb:<organisation>	-17
sb:<organisation> )	7
sb:<organisation> ,	7
sb:<organisation> has	-19
sb:<organisation> in	19
sb:<organisation> say	-14
sb:<person> 's	-7
sb:<person> ,	-11
sb:<person> :	31
sb:<person> and	-13
sb:<person> ask	9
sb:<person> for	6
sb:<person> in	14
sb:<person> shook	6
sb:<points>	-14
sb:<points> of	-10
sb:<quality> coffee	-6
sb:<quality> colleague	8
sb:<quality> duty	13
sb:<quality> fishmeal	7
sb:<quality> one	15
sb:<quality> paper	-6
sb:<quality> rice	-10
sb:<quality> salmon	-6
sb:<quality> tea	8
sb:<seat>	20
sb:<seat> ,	11
sb:<seat> on	-7
sb:<seat> that	6
sb:<seat> will	6
sb:<seat> —	15
sb:<sender>	-30
sb:<span>	29
sb:<span> ,	29
sb:<span> from	33
sb:<span> tariff	13
sb:<span> the	-6
sb:<span> truce	-10
sb:<taker>	-11
sb:<v-agree>	14
sb:<v-begin>	12
sb:<v-buy>	-23
sb:<v-end>	-28
sb:<v-propose>	-20
sb:<v-return>	-20
sb:<v-say>	-22
sb:<v-sell>	-13
sb:<v-stay>	-27
sb:<v-suspend>	10
sb:<v-threaten>	-14
sb:<v-up>	-6
sb:[	32
sb:a	15
sb:a .	-14
sb:a :	6
sb:a <quality>	-6
sb:a <span>	-7
sb:a fourth	-6
sb:a joint	-6
sb:a pause	11
sb:a period	10
sb:a second	13
sb:a signature	11
sb:a suspension	10
sb:a tariff	-11
sb:a third	13
sb:a truce	19
sb:abolish	-11
sb:about	-6
sb:above	-8
sb:accept	9
sb:accord	11
sb:additional	-19
sb:additional duty	-12
sb:after	-6
sb:again	-8
sb:again from	-10
sb:agree	22
sb:agree on	20
sb:agree that	10
sb:agree to	26
sb:all country	-7
sb:all go	11
sb:all three	11
sb:also	-9
sb:an	-24
sb:and	-7
sb:and <level>	14
sb:and <name>	20
sb:and <number>	14
sb:and <person>	-16
sb:and <seat>	-10
sb:and after	6
sb:and from	26
sb:and i	21
sb:and it	-7
sb:and on	-11
sb:and will	-16
sb:announce a	6
sb:announce in	-7
sb:announcement	-8
sb:announcement no	-6
sb:apple	-13
sb:approve	-8
sb:are in	7
sb:are suspend	-13
sb:are to	-15
sb:arrangement with	9
sb:arrive	17
sb:as	15
sb:as of	26
sb:ask	6
sb:ask :	9
sb:at	-20
sb:at <level>	-26
sb:at a	19
sb:at the	-14
sb:auckland	7
sb:back	9
sb:back its	10
sb:back on	-8
sb:back to	15
sb:banana	-10
sb:battery	-6
sb:be	-7
sb:be <level>	10
sb:be <number>	-6
sb:be apply	8
sb:be charge	-6
sb:be collect	8
sb:be in	-16
sb:be used	-9
sb:been	-28
sb:before <day-today>	-7
sb:before the	-8
sb:begin	14
sb:begin on	20
sb:between	-15
sb:between <name>	-12
sb:bicycle	-11
sb:both	23
sb:both duty	-9
sb:both were	13
sb:but	-10
sb:butter	-7
sb:by	-26
sb:by <day-ahead>	8
sb:by <span>	-14
sb:by half	-7
sb:by telephone	12
sb:by the	-13
sb:cairn	13
sb:call	-9
sb:can	15
sb:can be	-6
sb:car will	8
sb:carry on	17
sb:carry the	-6
sb:ceramic	-19
sb:change	-9
sb:charge <level>	-11
sb:coconut	-7
sb:coconut oil	-7
sb:coffee	-7
sb:coffee and	-10
sb:colleague	8
sb:collect <level>	-6
sb:collect from	8
sb:collection	14
sb:come	-28
sb:come into	-8
sb:company	-7
sb:consent	20
sb:cork	-10
sb:cost	-10
sb:cotonou	9
sb:cotton	8
sb:cotton and	9
sb:could	-17
sb:countermeasure	-8
sb:countermeasure ,	-6
sb:country	-13
sb:cover	8
sb:custom	-13
sb:dairy product	-7
sb:date from	-13
sb:day are	13
sb:deal	-7
sb:decision	7
sb:decision of	11
sb:did	-7
sb:dispute	8
sb:dispute over	8
sb:do so	10
sb:doe	-11
sb:down	10
sb:down from	24
sb:down to	-9
sb:draw	8
sb:drop	10
sb:drop to	15
sb:due	-19
sb:due to	-7
sb:duty fall	-8
sb:duty for	8
sb:duty is	-8
sb:duty to	-7
sb:duty will	-6
sb:effect	10
sb:effect at	15
sb:eleven	7
sb:end	-37
sb:end on	-29
sb:enter	7
sb:enter before	-8
sb:enter into	12
sb:expect	-9
sb:expire	-18
sb:expire on	-13
sb:export	-9
sb:extend the	6
sb:extension	-8
sb:extra	-13
sb:extra duty	-11
sb:face	-9
sb:fall from	-6
sb:fall to	9
sb:fee	-20
sb:fee on	-8
sb:fentanyl	-20
sb:fentanyl duty	-10
sb:fentanyl tariff	-8
sb:fishmeal	6
sb:flat	13
sb:follow	-6
sb:for	-8
sb:for <name>	-14
sb:for its	8
sb:for them	6
sb:for trade	9
sb:for us	6
sb:force on	8
sb:four	14
sb:fourth	-8
sb:freeze	13
sb:friday	8
sb:friday ,	9
sb:from	28
sb:from <day-ahead>	-18
sb:from <name>	21
sb:from the	20
sb:further	-12
sb:geneva	-7
sb:get	-11
sb:give	18
sb:give its	20
sb:glass	13
sb:go back	14
sb:go on	-12
sb:go to	-6
sb:go up	-12
sb:good	-23
sb:good ,	-7
sb:good for	-6
sb:good from	-9
sb:good go	14
sb:good that	9
sb:government announce	6
sb:grace	-8
sb:grape	10
sb:had	-20
sb:had accept	11
sb:half	6
sb:halifax	8
sb:halifax on	8
sb:halve	7
sb:happen	7
sb:happen on	12
sb:has	-30
sb:has agree	11
sb:has been	-11
sb:has offer	-14
sb:has propose	7
sb:has to	6
sb:have	-15
sb:have been	-12
sb:he	-19
sb:here is	-6
sb:higher	-11
sb:his <quality>	8
sb:hour	-7
sb:i	14
sb:i can	15
sb:i shall	-7
sb:if it	-6
sb:if the	16
sb:impose	-19
sb:impose in	-7
sb:in	-12
sb:in <month-gone>	12
sb:in <name>	10
sb:in <number>	6
sb:in <seat>	38
sb:in a	-9
sb:in auckland	7
sb:in cairn	13
sb:in halifax	8
sb:in it	-7
sb:in place	8
sb:in principle	7
sb:in return	-8
sb:in the	-21
sb:in their	7
sb:increase	10
sb:instead	-7
sb:instead of	-7
sb:into	16
sb:into <name>	15
sb:into force	7
sb:introduce	8
sb:introduce in	11
sb:is	6
sb:is <level>	8
sb:is a	9
sb:is not	-6
sb:is suspend	-8
sb:is the	13
sb:is to	10
sb:issued	-6
sb:it 's	29
sb:it ,	-19
sb:it apply	-6
sb:it enter	24
sb:it in	-6
sb:it is	13
sb:it run	-11
sb:it stay	-6
sb:it take	9
sb:it the	6
sb:it up	6
sb:it was	-21
sb:it will	11
sb:it would	-13
sb:its <level>	12
sb:its <organisation>	-7
sb:its consent	21
sb:its own	-7
sb:its part	9
sb:joint	-8
sb:kick	-6
sb:kick in	-6
sb:know	-6
sb:lapse	-8
sb:last <span>	6
sb:last until	-8
sb:later	-9
sb:leave	9
sb:legal	20
sb:letter	-10
sb:levy	14
sb:levy on	9
sb:licence	-6
sb:loaded	-10
sb:loaded before	-8
sb:lower	7
sb:lower duty	14
sb:lower on	10
sb:lower the	-6
sb:m	-14
sb:m .	-14
sb:machine	12
sb:maize	13
sb:make	-13
sb:mangoe	-7
sb:measure	-6
sb:medicine	-8
sb:meet	-6
sb:midnight	10
sb:midnight on	11
sb:mining	-7
sb:minister	7
sb:minister for	8
sb:monday	17
sb:monday ,	21
sb:more ,	9
sb:mr	-17
sb:mr <person>	-14
sb:nagoya	-13
sb:new	-13
sb:new one	14
sb:next	9
sb:no	-13
sb:no .	-11
sb:non	17
sb:non -	17
sb:not	7
sb:not be	10
sb:note	6
sb:note of	9
sb:now	-37
sb:now ,	-10
sb:now <level>	-7
sb:of	-7
sb:of <day-gone>	-6
sb:of <level>	-16
sb:of <name>	-12
sb:of <number>	8
sb:of <quality>	-7
sb:of <span>	26
sb:of both	-6
sb:of talk	6
sb:of which	16
sb:off	-13
sb:offer	-16
sb:offer to	-14
sb:oil	-13
sb:old	-6
sb:olive	-7
sb:on	6
sb:on <day-today>	9
sb:on <name>	-10
sb:on <quality>	15
sb:on a	17
sb:on for	21
sb:on paper	9
sb:on rice	14
sb:on saturday	6
sb:on tea	-7
sb:on wednesday	7
sb:on which	9
sb:once	8
sb:once more	9
sb:one	10
sb:onion	-13
sb:or	-16
sb:oran	-6
sb:order	-14
sb:other	-11
sb:our	15
sb:our side	8
sb:out	-15
sb:outcome	7
sb:over	-7
sb:over on	-6
sb:own	-10
sb:palm	-8
sb:palm oil	-6
sb:part	11
sb:pause of	11
sb:pay <level>	8
sb:pea	11
sb:percent	15
sb:period	12
sb:period of	8
sb:permit	8
sb:place	15
sb:place in	12
sb:plastic	-6
sb:port	-12
sb:port fee	-6
sb:position	6
sb:power	-8
sb:present	-8
sb:president	-8
sb:principle	7
sb:proclamation	-6
sb:product	-20
sb:product from	-8
sb:prolonged	-10
sb:propose	-11
sb:propose an	-18
sb:propose that	8
sb:protocol	7
sb:publish	11
sb:put	-21
sb:put <level>	-6
sb:put off	-8
sb:q	-7
sb:q :	-7
sb:quinoa	16
sb:raise	-14
sb:raise its	-6
sb:rate of	8
sb:re	8
sb:re :	8
sb:reach an	6
sb:recess	13
sb:recommend	7
sb:reduce	-12
sb:reduction	-14
sb:report	6
sb:report that	10
sb:resolution	11
sb:return	-16
sb:return ,	-6
sb:rise by	9
sb:round in	10
sb:round of	6
sb:rubber	15
sb:rum	9
sb:run from	10
sb:run out	-10
sb:safeguard	6
sb:safeguard duty	6
sb:salmon	-8
sb:same	-9
sb:say	-17
sb:say he	-6
sb:say on	-8
sb:second	17
sb:second ,	9
sb:sell	6
sb:set	-10
sb:settle	12
sb:shall	15
sb:sheet	8
sb:sheet ,	8
sb:shelve	12
sb:ship	-15
sb:should the	7
sb:side	11
sb:side ,	7
sb:side agree	10
sb:sign	-23
sb:sign ;	8
sb:sign a	-10
sb:sign it	-6
sb:sign on	-6
sb:signature	16
sb:since	-29
sb:sit	-14
sb:slap	17
sb:slap on	17
sb:so it	15
sb:solution	-6
sb:special	21
sb:special duty	21
sb:start	10
sb:state	-15
sb:statement	-6
sb:stay	-11
sb:stay suspend	-6
sb:steel	-8
sb:stop	24
sb:stop charge	12
sb:sugar	8
sb:surcharge	-17
sb:surcharge of	-7
sb:surtax	15
sb:suspend <points>	-6
sb:suspend its	-14
sb:suspend most	8
sb:suspend the	10
sb:suspend to	-6
sb:suspension begin	-10
sb:suspension of	8
sb:table	8
sb:take	13
sb:take back	9
sb:take effect	12
sb:take on	11
sb:take place	10
sb:take us	-6
sb:talk on	8
sb:tariff	-47
sb:tariff of	-15
sb:tariff on	-14
sb:tariff truce	-8
sb:tax	17
sb:telephone	9
sb:telephone ,	14
sb:tell	6
sb:that <name>	21
sb:that all	8
sb:that begin	-10
sb:that from	6
sb:that take	-11
sb:that the	7
sb:that was	-12
sb:that were	-10
sb:that would	11
sb:the	-20
sb:the <day-gone>	13
sb:the <level>	-15
sb:the <number>	8
sb:the <office>	-18
sb:the <organisation>	-7
sb:the <person>	9
sb:the <points>	-6
sb:the accord	13
sb:the additional	-14
sb:the decision	10
sb:the duty	17
sb:the extra	-11
sb:the fentanyl	-14
sb:the first	9
sb:the freeze	9
sb:the last	-7
sb:the next	-13
sb:the non	17
sb:the other	-6
sb:the outcome	7
sb:the pause	-8
sb:the plan	6
sb:the protocol	7
sb:the reduction	-23
sb:the same	-9
sb:the second	8
sb:the special	15
sb:the tariff	-10
sb:the third	-10
sb:the town	8
sb:the truce	11
sb:the week	6
sb:their dispute	8
sb:their duty	11
sb:their tariff	8
sb:their truce	-9
sb:there is	-7
sb:thi	-6
sb:thi on	7
sb:third	6
sb:third round	9
sb:threaten	-11
sb:three	22
sb:three ,	16
sb:through	-11
sb:thursday	-8
sb:tile	-7
sb:time	17
sb:time in	20
sb:to <level>	11
sb:to <number>	-18
sb:to <seat>	-9
sb:to be	-17
sb:to begin	27
sb:to cut	9
sb:to do	10
sb:to fall	12
sb:to lower	6
sb:to midnight	7
sb:to publish	11
sb:to run	16
sb:to take	-9
sb:to the	-9
sb:tomatoe	11
sb:tool	12
sb:town	14
sb:trade ,	8
sb:trial	-9
sb:truce from	-8
sb:truce of	9
sb:truce over	-6
sb:truce run	-6
sb:truce take	17
sb:truce that	-7
sb:truce was	7
sb:truce would	22
sb:tuesday	-9
sb:tuesday ,	-7
sb:two government	6
sb:under it	6
sb:under the	13
sb:understanding in	7
sb:until	-47
sb:until the	-13
sb:up	-19
sb:up in	7
sb:up to	-9
sb:used	-9
sb:used from	-8
sb:visit	-9
sb:vote	-11
sb:wap	10
sb:wap )	10
sb:was	-17
sb:was to	7
sb:water	-10
sb:we	17
sb:we agree	17
sb:welcome	11
sb:well	6
sb:were	-7
sb:what happen	11
sb:what they	6
sb:which is	8
sb:which it	9
sb:which the	16
sb:which was	10
sb:which were	-10
sb:who	-11
sb:will begin	-6
sb:will come	9
sb:will cut	10
sb:will stop	12
sb:will suspend	12
sb:will take	6
sb:with a	12
sb:with that	8
sb:with the	-9
sb:without the	11
sb:wool	17
sb:would be	-13
sb:would have	-7
sb:would last	14
sb:would start	9
sb:write	-7
sb:year	-8
sb:you	8
sb:zero	-10
sb:— <name>	11
sb:•	-9
t0=future-passive-not	11
t0=past	-22
t0=past-passive	-16
t0=perfect	-12
t0=pluperfect	-19
t0=present	-9
t0=present-passive	6
t1=future	-9
t1=future-passive-not	11
t1=gerund	7
t1=infinitive	16
t1=participle-passive	-8
t1=past	-30
t1=past-passive	-15
t1=pluperfect	-15
t1=present-passive	6
t2=future	10
t2=future-passive	-6
t2=gerund	-6
t2=infinitive	-16
t2=modal	-32
t2=past	-26
t2=perfect	-8
t2=present	10
t2=present-passive	-13
t2=present-passive-not	-7
t:loose & d:ahead	6
t:loose & d:gone	-14
t:loose-l	10
t:loose-l1	14
t:loose-r	-18
t:loose-r2	-7
t:loose-r3	-24
t:more	-16
t:more & d:ahead	-12
t:more-l	-16
t:more-l0	-6
t:more-l1	-15
t:more-l2	-11
t:more-r1	-15
t:more-r3	-7
t:quiet	-8
t:quiet & d:ahead	-7
t:truce	6
t:truce & d:ahead	18
t:truce & d:gone	-30
t:truce-l	11
t:truce-l2	19
t:verb & d:gone	-7
t:verb-l2	25
t:verb-l3	-15
t:verb-r1	9
t:verb-r2	-20
t:verb-r3	8
tn:more	-44
tn:quiet	-15
tn:truce	38
tn:verb	-25
tp:loose	16
tp:more	-18
tp:quiet	-7
tp:truce	28
tp:verb	-21
v0-none	-15
v0=be	-10
v0=carry	-7
v0=charge	-16
v0=clear	-7
v0=come	-16
v0=drop	12
v0=end	-10
v0=enter	11
v0=expire	-11
v0=face	-6
v0=fall	6
v0=go	-6
v0=halve	8
v0=kick	-6
v0=leave	12
v0=levy	8
v0=meet	-13
v0=plan	-8
v0=raise	-8
v0=recommend	8
v0=run	-9
v0=sell	8
v0=sign	-13
v0=start	17
v0=state	-10
v0=stop	11
v0=suspend	-8
v0=take	8
v0=threaten	-8
v1-none	-24
v1=be	-6
v1=begin	11
v1=carry	-13
v1=come	-16
v1=drop	12
v1=end	-11
v1=enter	10
v1=expire	-12
v1=face	-6
v1=fall	6
v1=go	-8
v1=halve	7
v1=kick	-6
v1=leave	12
v1=levy	7
v1=meet	-15
v1=plan	-7
v1=raise	-10
v1=recommend	8
v1=reduce	-6
v1=sell	8
v1=sign	-16
v1=sit	-6
v1=start	15
v1=state	-6
v1=suspend	-6
v1=take	6
v2-none	-34
v2=drop	14
v2=fall	-9
v2=go	-14
v2=levy	-6
vt0=agree past	8
vt0=agree present	-9
vt0=apply future	9
vt0=be modal	-19
vt0=be past	-8
vt0=be present	8
vt0=begin future	7
vt0=begin modal	9
vt0=begin past	-9
vt0=begin present	-10
vt0=charge future	-11
vt0=clear present	-6
vt0=come future	6
vt0=come past	-8
vt0=come present	-16
vt0=cut future	11
vt0=cut present	-7
vt0=drop present	12
vt0=enter present	13
vt0=expire present	-7
vt0=go present	-6
vt0=kick present	-6
vt0=leave future	10
vt0=lower future	-18
vt0=lower modal	11
vt0=other future	-11
vt0=other present	12
vt0=pay present	8
vt0=rise present	8
vt0=run modal	9
vt0=run present	-22
vt0=sell modal	8
vt0=start present	16
vt0=state past	-6
vt0=suspend present	-7
vt1=agree past	-6
vt1=agree perfect	11
vt1=agree present	-9
vt1=apply future	9
vt1=be modal	-19
vt1=be past	-7
vt1=be present	11
vt1=begin future	7
vt1=begin gerund	12
vt1=begin infinitive	12
vt1=begin modal	9
vt1=begin past	-9
vt1=begin present	-10
vt1=charge future	-11
vt1=charge gerund	12
vt1=clear present	-6
vt1=come future	6
vt1=come past	-8
vt1=come present	-16
vt1=cut future	11
vt1=cut present	-7
vt1=drop present	12
vt1=enter present	13
vt1=expire present	-7
vt1=go present	-6
vt1=kick present	-6
vt1=leave future	10
vt1=lower future	-18
vt1=lower infinitive	7
vt1=lower modal	11
vt1=other future	-10
vt1=other present	12
vt1=pay participle	6
vt1=pay present	8
vt1=rise present	8
vt1=run infinitive	6
vt1=run modal	9
vt1=run present	-22
vt1=sell modal	8
vt1=start gerund	-15
vt1=start infinitive	6
vt1=start present	16
vt1=state past	-6
vt1=suspend present	-7
vt2=be modal	-13
vt2=be present	6
vt2=fall present	-9
vt2=go present	-10
vt2=pay modal	-13
vt2=pay present	12`;
