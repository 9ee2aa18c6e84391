// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:!	19
a:'	-18
a:.	-10
a:<agent>	-37
a:<day-ahead> .	14
a:<day-gone>	20
a:<day-gone> .	8
a:<duty>	18
a:<gate>	-13
a:<level> .	-15
a:<level> in	-11
a:<level> on	20
a:<month-ahead>	17
a:<name>	26
a:<name> and	21
a:<number>	11
a:<points>	-9
a:<sender>	-11
a:<span>	-11
a:<span> .	-18
a:<v-agree>	7
a:<v-bear>	-15
a:<v-begin>	19
a:<v-propose>	-23
a:<v-return>	-9
a:<v-say>	-20
a:<v-target>	-24
a:<v-up>	17
a:a long	-12
a:about	-16
a:after	-19
a:after the	-23
a:against	17
a:agree	11
a:agree on	13
a:and <name>	18
a:and <number>	-22
a:and <span>	-12
a:and end	12
a:and it	-13
a:and to	9
a:announce	-15
a:announce on	-14
a:as	15
a:at <level>	10
a:been	-23
a:before the	-11
a:begin	15
a:both	-9
a:bring	9
a:busan	11
a:charge	-12
a:control on	-9
a:counted	12
a:dispute	-15
a:dispute over	-10
a:down	24
a:draft	-11
a:duty	9
a:duty of	13
a:each other	-13
a:earlier	-17
a:earth	-15
a:end .	26
a:end in	11
a:end on	-10
a:expire	-10
a:extension of	12
a:fee	-10
a:first	24
a:for a	12
a:for an	-13
a:from <day-ahead>	-20
a:from <day-gone>	24
a:from <number>	10
a:from the	10
a:geneva	20
a:geneva are	20
a:give	-13
a:go on	11
a:good	-14
a:grace	14
a:had	-15
a:had been	-18
a:harvest	11
a:has	-19
a:have	-13
a:i	-9
a:in	-19
a:in <number>	10
a:in <seat>	-10
a:in busan	7
a:in their	-11
a:instead	9
a:instead of	9
a:is what	-14
a:its	14
a:last	18
a:later	-23
a:leave	-28
a:less	-13
a:less <span>	-12
a:long time	-10
a:make	10
a:may	-20
a:month	15
a:most	-15
a:neither	-13
a:now	-10
a:number	-10
a:of <level>	14
a:of an	-12
a:of geneva	26
a:of it	10
a:of talk	-11
a:of the	15
a:of what	9
a:offer	-14
a:on .	13
a:on a	12
a:on both	-14
a:on paper	-10
a:on rare	-9
a:on the	-16
a:once	-9
a:only	12
a:or	-22
a:or so	-9
a:over on	16
a:over the	-10
a:paper	-14
a:pass	11
a:pay	-9
a:peace	10
a:possible	-11
a:rare	-15
a:rare earth	-14
a:rate	11
a:rise	10
a:run until	19
a:settle	-11
a:short	13
a:sign	10
a:signature .	-13
a:so	-17
a:spring	-9
a:stop	-11
a:sugar	8
a:sugar truce	12
a:suspension	-17
a:table	-9
a:take	23
a:talk	-17
a:talk in	-10
a:tariff truce	-8
a:the	-18
a:the <day-ahead>	-12
a:the <name>	17
a:the <number>	-11
a:the <organisation>	-11
a:the control	-10
a:the duty	10
a:the export	-13
a:the first	10
a:the table	-9
a:their	-22
a:their dispute	-11
a:there	-19
a:thi	-13
a:through	9
a:through <number>	8
a:to <level>	-12
a:to <number>	11
a:to be	12
a:to come	11
a:to go	-15
a:to run	-26
a:to the	-9
a:too	-12
a:truce	23
a:truce in	-22
a:two	-20
a:two .	-9
a:until	18
a:until <day-ahead>	17
a:us	-12
a:war	-10
a:well .	9
a:what the	-16
a:will	-15
a:with	22
a:with the	11
a:would	-21
a:yield	-13
asks	-13
b:"	-17
b:" the	-9
b:'	-14
b:'s for	13
b:)	-9
b:*	-14
b:,	13
b:, <name>	-14
b:, <office>	12
b:, and	-20
b:, in	-14
b:, on	10
b:, say	21
b:, sign	15
b:, suspend	-11
b:, the	20
b:, to	15
b:-	-14
b:- earth	-12
b:- the	-12
b:: a	-29
b:: for	10
b:: it	-28
b:;	-9
b:<agent>	-20
b:<day-ahead>	12
b:<day-ahead> the	13
b:<day-gone>	14
b:<day-gone> and	14
b:<day-gone> night	9
b:<day-gone> the	9
b:<day-gone> to	17
b:<day-today> to	-12
b:<duty>	9
b:<goods-amount>	-31
b:<goods-amount> of	-13
b:<level>	-21
b:<level> from	8
b:<level> to	17
b:<money>	-45
b:<month-gone>	18
b:<month-gone> for	13
b:<month-gone> the	9
b:<name> 's	-20
b:<name> a	10
b:<name> agree	-15
b:<name> by	13
b:<name> end	-12
b:<name> extend	14
b:<name> gave	10
b:<name> get	26
b:<name> have	19
b:<name> in	-11
b:<name> on	20
b:<name> sign	16
b:<name> slash	16
b:<name> tariff	9
b:<name> were	-9
b:<name> would	-14
b:<number> for	11
b:<office>	37
b:<office> agree	13
b:<organisation>	-37
b:<organisation> and	-17
b:<organisation> extend	-8
b:<organisation> has	11
b:<organisation> in	-16
b:<person>	12
b:<person> and	10
b:<person> put	25
b:<points>	21
b:<points> for	15
b:<points> suspend	24
b:<quality> good	19
b:<seat> and	11
b:<seat> want	10
b:<span>	-13
b:<v-bear>	-18
b:<v-deny>	-18
b:<v-down>	-9
b:<v-end>	-19
b:<v-propose>	-18
b:<v-sell>	-25
b:<v-target>	-12
b:a ceasefire	11
b:a new	-11
b:a second	18
b:a suspension	-23
b:a tariff	-10
b:a term	11
b:about	-18
b:add	10
b:additional	-32
b:additional duty	-23
b:after	-41
b:after a	-21
b:after the	-26
b:agree by	11
b:agree for	7
b:agree in	9
b:agree on	3
b:agree to	-41
b:all	16
b:allow	-23
b:almost	-11
b:alone	-11
b:alone for	-11
b:along	-10
b:along the	-10
b:also	12
b:an agreement	13
b:and <number>	11
b:and <seat>	10
b:and for	-13
b:and the	-13
b:and will	12
b:announce on	-13
b:another	18
b:any	12
b:apply	-13
b:are	-9
b:are for	-9
b:are suspend	12
b:are to	-23
b:as	15
b:ask	-13
b:ask for	-14
b:at <level>	-11
b:at least	-19
b:ban	-10
b:bank	-12
b:be continue	-11
b:be prolonged	-27
b:because	11
b:been extend	15
b:been in	12
b:been put	-11
b:best	-14
b:between	-14
b:between <name>	-8
b:both	16
b:both side	16
b:busan	14
b:but	14
b:by a	-13
b:by the	14
b:can	-8
b:can last	-14
b:carry	-10
b:ceasefire	-12
b:ceasefire of	13
b:ceasefire on	-15
b:cement	-12
b:charge	-11
b:company	-12
b:company agree	-12
b:conclude	17
b:conclude for	18
b:conclude in	13
b:contract	-10
b:control	-18
b:could	-17
b:cut	13
b:deal	-25
b:decided	18
b:decided to	18
b:decision	14
b:declare	16
b:delegation	-11
b:did	11
b:docker	-11
b:down	16
b:down for	15
b:draft	-16
b:duty	7
b:duty for	10
b:duty of	9
b:each	-9
b:earth	-25
b:end	-25
b:end a	-10
b:end after	10
b:expect	-14
b:expire	-9
b:extend their	-13
b:farmer	11
b:first	-20
b:fishmeal	-12
b:for	15
b:for a	-8
b:for another	9
b:for the	8
b:foresee	-13
b:free	-17
b:freeze	-20
b:from <day-ahead>	-13
b:from <level>	18
b:gave	12
b:gave it	10
b:geneva	22
b:get	18
b:given	18
b:go for	-22
b:had	-16
b:had agree	9
b:had been	-13
b:hand	10
b:has agree	-11
b:has hold	-15
b:has now	-10
b:has put	11
b:have	18
b:have a	-10
b:have agree	-22
b:have extend	14
b:he	-9
b:higher	28
b:higher tariff	10
b:his	12
b:hold off	-9
b:i	-21
b:if the	15
b:in	-15
b:in <month-gone>	21
b:in <name>	23
b:in <number>	-13
b:in busan	14
b:in geneva	16
b:in principle	-14
b:in the	-19
b:is extend	-12
b:is prolonged	18
b:is suspend	-13
b:is to	-13
b:it go	15
b:it had	-19
b:it has	12
b:it hold	12
b:it last	12
b:it may	-9
b:it run	10
b:it take	-18
b:it was	13
b:its <level>	11
b:its duty	16
b:its rare	-11
b:keep <points>	17
b:keep the	-19
b:keep their	-9
b:last for	14
b:law	-14
b:lay	18
b:lay down	18
b:least	-19
b:leave	-14
b:led	10
b:less	-11
b:letter	-9
b:limited	16
b:limited to	16
b:list	9
b:look	21
b:make	26
b:make for	16
b:make in	13
b:may	-25
b:meet	-11
b:meet in	-11
b:minister	12
b:ministry	-11
b:most	10
b:most of	17
b:move	-9
b:much	-9
b:my	-11
b:name	13
b:name to	13
b:new	-13
b:new duty	14
b:new truce	-13
b:nobody	11
b:nothing	-11
b:nothing for	-10
b:of	-11
b:of <day-gone>	-11
b:of <name>	-22
b:of <number>	13
b:of another	-14
b:of duty	-13
b:of last	-8
b:off for	-11
b:offer	-15
b:on	16
b:on <day-ahead>	14
b:on <quality>	8
b:on all	15
b:on both	11
b:on for	-16
b:once	-12
b:one	16
b:only	-18
b:or	-10
b:other	18
b:our	-27
b:out	-15
b:pause	15
b:pause for	-9
b:pay <level>	8
b:place	10
b:plan	24
b:present	-11
b:price	-12
b:principle	-14
b:prolong	-13
b:prolonged	26
b:prolonged by	12
b:prolonged their	20
b:promise	-10
b:proposal	-9
b:propose a	-14
b:propose to	12
b:protocol	-14
b:put their	27
b:rare	-25
b:rare -	-12
b:rare earth	-13
b:ready	-17
b:renew the	-12
b:renewed for	12
b:replace	12
b:rise	-12
b:river	-13
b:round	-13
b:rule	-16
b:same	15
b:say he	-9
b:set	21
b:set aside	13
b:settle	-32
b:settle on	-17
b:shall be	-19
b:short	-9
b:should	-19
b:side are	-10
b:side have	10
b:since	14
b:since <day-gone>	23
b:sit	-17
b:sleep for	9
b:start	10
b:stay for	13
b:still	-17
b:stop	15
b:strike	-18
b:surcharge	-28
b:surcharge of	-10
b:suspend its	10
b:suspend the	-7
b:suspension of	-20
b:talk	-23
b:talked	-11
b:talked for	-9
b:tariff	7
b:tariff for	21
b:tariff on	22
b:tea	14
b:term	16
b:term of	18
b:than	-14
b:that	-18
b:that <name>	-13
b:that is	20
b:that keep	16
b:that the	-16
b:that was	10
b:the <office>	33
b:the <organisation>	-19
b:the <quality>	-26
b:the <seat>	-11
b:the additional	-15
b:the ceasefire	-17
b:the deal	-9
b:the decision	14
b:the duty	16
b:the fee	10
b:the first	-29
b:the higher	11
b:the last	-18
b:the law	-11
b:the old	-14
b:the pause	18
b:the present	-11
b:the protocol	-14
b:the rest	-13
b:the river	-13
b:the same	14
b:the second	-14
b:the standstill	14
b:the surcharge	-14
b:the text	-15
b:the trade	-11
b:the truce	-22
b:the two	19
b:the world	-21
b:their duty	-7
b:their truce	9
b:themselve	16
b:there is	-14
b:these	19
b:they	24
b:they had	10
b:they have	15
b:time	-22
b:to	-8
b:to a	16
b:to be	16
b:to end	14
b:to freeze	-12
b:to keep	-10
b:to leave	-18
b:to let	-10
b:to the	-9
b:town	-16
b:truce by	17
b:truce is	-17
b:truce run	11
b:truce was	9
b:truce would	-16
b:under	15
b:under the	9
b:up to	-27
b:use	12
b:valid	-10
b:valid for	-10
b:wait	9
b:waited	-12
b:want the	12
b:was	32
b:was agree	7
b:was conclude	18
b:was given	24
b:was make	12
b:was sign	-9
b:was to	7
b:water	-17
b:we	-26
b:we have	-28
b:week	10
b:when	18
b:when the	11
b:which	28
b:which the	11
b:who	-15
b:will suspend	9
b:win	13
b:with	-27
b:with <seat>	-10
b:within the	12
b:world	-21
b:worth	-13
b:would	-16
b:would last	-8
b:would take	7
b:write	-11
b:— <name>	15
b:— for	20
b:— the	-8
b:•	13
c0=buy	-10
c0=down	-15
c0=propose	-9
c0=return	-17
c0=sell	-16
c1=agree	10
c1=buy	-9
c1=down	-16
c1=end	-11
c1=propose	-10
c1=sell	-18
c1=up	-18
c2=agree	9
c2=bear	-10
c2=begin	9
c2=end	-24
c2=impose	-21
c2=say	-24
c2=stay	14
c2=target	-15
ct0=agree modal	-17
ct0=agree past	8
ct0=agree perfect	-32
ct0=agree present	-14
ct0=begin future	-18
ct0=begin past	10
ct0=buy present	-10
ct0=down modal	-16
ct0=end past-passive	-9
ct0=impose modal	-10
ct0=impose past	9
ct0=impose past-passive	8
ct0=propose modal	17
ct0=propose past	-10
ct0=propose perfect	-18
ct0=return present	-10
ct0=say past	-16
ct0=say perfect	10
ct0=say present	8
ct0=stay future	-17
ct0=stay past	-16
ct0=stay past-passive	12
ct0=stay present	31
ct0=suspend past	10
ct0=suspend perfect	-24
ct0=suspend present	-12
ct0=suspend present-passive	6
ct1=agree modal	-17
ct1=agree participle-passive	15
ct1=agree past	14
ct1=agree present	-25
ct1=bear gerund	-11
ct1=begin future	-14
ct1=begin gerund	-22
ct1=begin past	12
ct1=buy present	-10
ct1=down modal	-16
ct1=down perfect	9
ct1=end gerund	-9
ct1=end past-passive	-9
ct1=impose infinitive	-14
ct1=impose modal	-10
ct1=impose past	16
ct1=impose past-passive	8
ct1=impose present	-17
ct1=propose modal	19
ct1=propose past	-29
ct1=propose perfect	-40
ct1=return present	-10
ct1=say past	-15
ct1=say present	9
ct1=stay participle-passive	10
ct1=stay past	-14
ct1=stay past-passive	12
ct1=suspend gerund	10
ct1=suspend infinitive	-8
ct1=suspend participle-passive	10
ct1=suspend past	10
ct1=suspend perfect	-16
ct1=suspend present	-17
ct1=suspend present-passive	6
ct1=up gerund	-17
ct1=up modal	-13
ct1=up present	7
ct2=agree participle-passive	30
ct2=bear future	-8
ct2=bear gerund	-11
ct2=begin infinitive	-36
ct2=begin modal	-9
ct2=begin past	14
ct2=begin present	9
ct2=down past	11
ct2=end participle-passive	-19
ct2=end past	-28
ct2=impose participle-passive	-19
ct2=impose perfect	-13
ct2=impose present-passive	-19
ct2=say past	-15
ct2=stay past	-6
ct2=stay present	13
ct2=up infinitive	-20
f:"	15
f:'s	-11
f:(	20
f:)	20
f::	7
f:<agent>	9
f:<day-ahead>	40
f:<day-gone>	36
f:<day-today>	10
f:<goods-amount>	-11
f:<goods>	9
f:<level>	14
f:<month-ahead>	18
f:<month-gone>	-14
f:<name>	22
f:<not>	-16
f:<number>	8
f:<office>	15
f:<organisation>	-41
f:<points>	57
f:<quality>	-12
f:<sender>	-20
f:<v-agree>	-22
f:<v-begin>	14
f:<v-deny>	-11
f:<v-propose>	-29
f:<v-say>	-16
f:<v-sell>	-11
f:<v-stay>	18
f:<v-up>	-32
f:?	11
f:about	8
f:additional	32
f:after	19
f:ago	9
f:agree	-23
f:all	10
f:alone	11
f:an	18
f:another	18
f:answer	-23
f:any	-9
f:anybody	13
f:anything	-5
f:approval	14
f:approve	-26
f:are	-12
f:back	24
f:be	12
f:because	-16
f:beef	-13
f:been	-15
f:before	15
f:between	13
f:both	-12
f:built	9
f:busan	-14
f:but	-15
f:buy	-11
f:by	22
f:cabinet	-23
f:call	-18
f:cancel	-11
f:cannot	12
f:car	10
f:charge	-7
f:chip	-14
f:christma	8
f:clear	-10
f:clock	19
f:cod	-12
f:coffee	11
f:colleague	-22
f:confirm	-32
f:continue	9
f:control	-7
f:counterpart	15
f:country	-22
f:cover	10
f:deal	-13
f:decision	10
f:decline	-10
f:delegation	-11
f:did	8
f:dinner	14
f:discuss	9
f:do	-15
f:done	14
f:down	15
f:draft	-19
f:drop	-17
f:during	-9
f:each	23
f:earlier	15
f:earth	-8
f:effect	25
f:either	13
f:end	31
f:entry	-9
f:everything	14
f:expect	-8
f:expire	-31
f:export	-15
f:fee	-18
f:finance	-11
f:find	14
f:first	-33
f:fish	-12
f:fishmeal	-14
f:flour	12
f:for	-17
f:foreign	-10
f:former	-16
f:fourth	-16
f:from	23
f:full	-12
f:further	-16
f:gave	14
f:give	8
f:given	6
f:go	-13
f:good	24
f:government	23
f:had	-13
f:have	13
f:him	-10
f:his	-29
f:hit	19
f:hour	17
f:how	31
f:if	22
f:import	-14
f:increase	12
f:introduce	-16
f:is	-21
f:joint	8
f:keep	18
f:know	-11
f:last	9
f:law	12
f:lawyer	-10
f:least	-15
f:leave	-11
f:less	-19
f:letter	23
f:licence	-18
f:like	-10
f:line	-12
f:long	29
f:lower	-11
f:m	10
f:machine	-19
f:magnet	12
f:make	-16
f:me	12
f:medicine	9
f:meet	-11
f:midnight	13
f:minister	-13
f:ministry	-15
f:month	-18
f:must	-16
f:my	-26
f:name	-9
f:nearly	-9
f:need	-9
f:neither	5
f:new	-33
f:newspaper	-12
f:next	-20
f:night	14
f:nobody	-9
f:not	-15
f:nothing	-15
f:notice	21
f:old	-17
f:olive	-16
f:once	-11
f:one	-14
f:onion	16
f:order	20
f:ordinary	-20
f:other	25
f:over	18
f:own	-18
f:p	11
f:palm	9
f:paper	7
f:part	19
f:pay	19
f:peace	11
f:pen	9
f:people	10
f:period	14
f:phone	17
f:place	25
f:plan	-11
f:plant	-16
f:port	-9
f:prepare	-11
f:principle	10
f:product	-17
f:prolong	9
f:proposal	10
f:quarrel	-18
f:raise	-19
f:rare	-8
f:ratify	-12
f:reach	-9
f:reciprocal	27
f:remain	24
f:renew	-15
f:renewed	9
f:report	-10
f:representative	12
f:require	-9
f:rest	19
f:resume	-12
f:rice	-27
f:rise	-30
f:round	-35
f:run	23
f:say	13
f:second	-9
f:see	-6
f:set	-26
f:shall	-17
f:she	-15
f:should	16
f:side	-23
f:signature	-29
f:since	15
f:sit	-14
f:so	17
f:somebody	10
f:spare	12
f:spoke	19
f:spoken	9
f:spring	9
f:stand	-15
f:start	12
f:stop	-14
f:subsidiary	-20
f:summer	-16
f:surcharge	-14
f:take	8
f:talk	-12
f:telephone	-13
f:tell	-18
f:than	-11
f:the	15
f:then	14
f:there	11
f:thi	-30
f:three	-20
f:through	11
f:to	-11
f:too	11
f:trade	-30
f:treaty	20
f:twice	13
f:tyre	14
f:under	14
f:unless	14
f:us	32
f:video	10
f:vote	-11
f:voted	-14
f:want	21
f:way	-13
f:were	16
f:what	-17
f:when	-36
f:where	-11
f:while	-19
f:who	-18
f:whose	-16
f:wine	26
f:with	15
f:without	10
f:would	-25
f:yarn	-11
f:year	-24
f:yes	-18
f:yet	-10
f:you	11
first-of-paragraph	-12
has-future	-22
has-modal	-27
has-pluperfect	-30
has-present	16
l1='s	6
l1=<goods-amount>	-10
l1=<goods>	-21
l1=<level>	-9
l1=<money>	-36
l1=<number>	-27
l1=<v-agree>	-15
l1=<v-bear>	13
l1=<v-begin>	-35
l1=<v-down>	-14
l1=<v-end>	-23
l1=<v-impose>	-34
l1=<v-propose>	-15
l1=about	-9
l1=add	11
l1=after	-8
l1=agree	-19
l1=allow	-14
l1=almost	-10
l1=and	-20
l1=another	23
l1=at	17
l1=be	13
l1=been	-10
l1=end	-21
l1=for	32
l1=get	19
l1=has	-29
l1=have	10
l1=in	-61
l1=initial	-12
l1=it	-14
l1=lasted	-12
l1=next	14
l1=of	22
l1=offer	-9
l1=on	-18
l1=over	-18
l1=propose	-13
l1=same	8
l1=second	17
l1=take	-21
l1=than	-23
l1=the	60
l1=wait	9
l1=waited	-11
l1=want	-10
l1=with	-22
l1=within	-25
l1=—	18
l2="	-11
l2=:	28
l2=<agent>	-11
l2=<begin>	10
l2=<day-ahead>	18
l2=<duty>	14
l2=<level-noun>	-12
l2=<name>	19
l2=<organisation>	-10
l2=<person>	-20
l2=<quality>	-13
l2=<span>	-11
l2=<v-agree>	14
l2=<v-begin>	-23
l2=<v-buy>	-18
l2=<v-down>	-12
l2=<v-propose>	-13
l2=<v-stay>	14
l2=<v-suspend>	14
l2=<v-up>	-25
l2=a	8
l2=after	-23
l2=an	-12
l2=and	-7
l2=at	10
l2=be	-11
l2=buy	-17
l2=by	-12
l2=can	-12
l2=conclude	22
l2=control	-10
l2=down	15
l2=extend	-12
l2=give	10
l2=given	21
l2=go	-16
l2=good	10
l2=if	22
l2=in	-19
l2=its	-10
l2=limited	16
l2=make	12
l2=meet	-11
l2=more	-17
l2=not	15
l2=nothing	-10
l2=now	9
l2=of	-28
l2=off	-16
l2=on	-14
l2=only	-11
l2=out	-9
l2=peace	-12
l2=prolonged	18
l2=side	10
l2=sleep	9
l2=standstill	-19
l2=stay	13
l2=stop	10
l2=suspension	10
l2=talked	-9
l2=tariff	19
l2=term	8
l2=then	9
l2=three	-9
l2=truce	13
l2=under	22
l2=us	-12
l2=use	13
l2=valid	-10
l2=which	10
l2=would	-16
l2=—	18
l3='s	14
l3=,	25
l3=-	13
l3=:	13
l3=<agent>	-16
l3=<begin>	11
l3=<goods-amount>	-14
l3=<name>	8
l3=<number>	-34
l3=<person>	12
l3=<points>	16
l3=<sender>	-11
l3=<v-agree>	18
l3=<v-buy>	13
l3=<v-end>	11
l3=<v-impose>	16
l3=<v-propose>	10
l3=<v-stay>	-25
l3=<v-suspend>	-9
l3=additional	-10
l3=agree	18
l3=and	-31
l3=are	19
l3=be	-33
l3=best	-11
l3=busan	12
l3=end	17
l3=extension	-22
l3=first	12
l3=give	-12
l3=good	-18
l3=had	-20
l3=has	-14
l3=i	-17
l3=in	8
l3=is	8
l3=it	24
l3=its	21
l3=new	-22
l3=not	-11
l3=of	-43
l3=one	20
l3=paper	-11
l3=pause	10
l3=put	-16
l3=stay	-8
l3=tariff	10
l3=the	-7
l3=thi	12
l3=truce	-23
l3=was	23
l3=we	-13
l3=were	-10
l3=will	-11
l3=would	-16
l4=:	-54
l4=<agent>	-12
l4=<begin>	21
l4=<day-gone>	35
l4=<duty>	10
l4=<goods-amount>	-9
l4=<not>	-12
l4=<number>	18
l4=<person>	-13
l4=<points>	-16
l4=<seat>	7
l4=<span>	-23
l4=<v-down>	23
l4=<v-end>	16
l4=<v-impose>	9
l4=<v-sell>	-16
l4=<v-stay>	18
l4=<v-suspend>	-13
l4=<v-up>	-15
l4=after	-15
l4=an	22
l4=are	-26
l4=be	13
l4=busan	12
l4=by	-25
l4=could	-13
l4=country	10
l4=duty	26
l4=each	-10
l4=end	11
l4=for	-6
l4=from	-22
l4=give	10
l4=he	11
l4=if	-9
l4=is	-17
l4=it	10
l4=its	14
l4=keep	12
l4=leave	-17
l4=make	15
l4=more	9
l4=mr	-11
l4=now	-10
l4=on	14
l4=one	-8
l4=our	-12
l4=over	-10
l4=pause	-10
l4=prolong	-16
l4=run	14
l4=say	-9
l4=ship	-14
l4=surcharge	-15
l4=their	24
l4=they	-9
l4=two	-12
l4=want	12
l4=when	14
l='s for	13
l=, by	-8
l=, has	-10
l=, of	9
l=: for	15
l=: the	16
l=<begin> the	21
l=<day-ahead> ,	31
l=<day-gone> ,	-16
l=<day-gone> for	27
l=<day-today> ,	-13
l=<name> get	19
l=<name> has	-9
l=<person> :	-18
l=a second	17
l=after a	-11
l=after the	-14
l=agree for	7
l=an initial	-12
l=ceasefire of	13
l=conclude for	18
l=down for	15
l=end after	9
l=extend for	-10
l=for another	15
l=go for	-14
l=good for	10
l=if the	18
l=is for	18
l=it has	7
l=it is	-16
l=it lasted	-15
l=last for	14
l=limited to	16
l=make for	16
l=more than	-13
l=nothing for	-10
l=of another	-12
l=off for	-11
l=on for	-14
l=on the	12
l=prolonged by	22
l=renewed for	12
l=sign a	9
l=sleep for	9
l=stay for	13
l=talked for	-9
l=tariff for	18
l=term of	17
l=the last	-11
l=the next	14
l=the same	8
l=there are	-8
l=truce by	18
l=truce has	-15
l=valid for	-10
l=when the	14
l=would last	-8
l=— for	18
lead="	-17
lead=)	-9
lead=-	-18
lead=;	-9
lead=a	-11
lead=after	-22
lead=an	-16
lead=as	12
lead=because	11
lead=but	14
lead=china	-28
lead=from	-26
lead=he	-8
lead=i	-22
lead=imports	9
lead=it	8
lead=its	10
lead=malaysia	12
lead=mexico	33
lead=my	-10
lead=nine	-24
lead=ninety	18
lead=on	27
lead=one	-18
lead=the	9
lead=trump	8
lead=two	-10
lead=under	8
lead=us	-13
lead=we	-17
lead=which	28
lead=who	-15
lead=•	14
lll=<begin> <begin> the	21
lll=<begin> if the	14
lll=<begin> it has	11
lll=<day-ahead> , for	-35
lll=<level> for another	21
lll=<points> suspend for	24
lll=a ceasefire of	13
lll=a term of	11
lll=are suspend for	19
lll=be prolonged by	-16
lll=been suspend for	-16
lll=for an initial	-12
lll=for the next	17
lll=for the same	8
lll=good for another	-10
lll=has hold for	-10
lll=in <month-gone> for	12
lll=in force for	-10
lll=is prolonged by	18
lll=is suspend for	-11
lll=it 's for	8
lll=it hold for	13
lll=it is for	15
lll=it run for	9
lll=on <day-gone> ,	-16
lll=on <day-gone> for	23
lll=on <day-today> ,	-12
lll=one , of	-12
lll=port fee for	10
lll=tariff truce by	8
lll=the truce by	-11
lll=the truce for	-9
lll=the truce has	-12
lll=their tariff for	16
lll=to <day-ahead> ,	15
lll=truce is for	-17
lll=was extend by	-13
lll=was make for	11
lll=with <name> by	8
lr=" of	12
lr=, ,	20
lr=, after	-10
lr=, before	-20
lr=, on	12
lr=: ,	-15
lr=: .	11
lr=: to	-10
lr=<begin> ,	20
lr=<begin> .	29
lr=<begin> after	-17
lr=<begin> are	-10
lr=<begin> before	-12
lr=<begin> later	-8
lr=<begin> of	-26
lr=<begin> on	-18
lr=<begin> to	-18
lr=<goods-amount> .	-15
lr=<money> ,	-17
lr=<money> .	-13
lr=<number> .	-11
lr=a ceasefire	9
lr=a extension	11
lr=a pause	11
lr=a tariff	-17
lr=after .	15
lr=after of	-22
lr=another .	14
lr=are .	-9
lr=been of	-10
lr=by <end>	14
lr=by the	11
lr=for ,	24
lr=for .	15
lr=for and	-11
lr=for from	13
lr=for last	-9
lr=for neither	-12
lr=for of	-9
lr=for on	-10
lr=for until	16
lr=for while	17
lr=further .	-9
lr=has ,	16
lr=has leave	-12
lr=has to	-27
lr=in ,	-28
lr=in .	-30
lr=is .	-10
lr=last and	20
lr=last from	-11
lr=next .	11
lr=of .	20
lr=of ;	-15
lr=of and	17
lr=of at	-13
lr=of end	21
lr=of on	-10
lr=of was	-12
lr=of which	16
lr=of with	19
lr=on .	9
lr=take .	-10
lr=the end	-13
lr=the of	29
lr=the pass	14
lr=the that	11
lr=the to	13
lr=the truce	38
lr=to .	14
lr=want .	-10
lr=within .	-12
n:accord	19
n:add	24
n:adds	-37
n:again	-12
n:agreements	19
n:another	12
n:asleep	18
n:bargain	-31
n:breathing space	-14
n:carried on	19
n:carry on	-13
n:ceasefire	32
n:compromise	15
n:concession	-14
n:continue	-20
n:continues	-27
n:days=0	-11
n:days=1	17
n:days=2	30
n:days=3	12
n:days=6	13
n:deals	28
n:extend	24
n:extended	7
n:extension	-21
n:extensions	15
n:freeze	12
n:frozen	26
n:go on	-11
n:grace	-18
n:halt	-41
n:handshake	-11
n:held back	18
n:holds back	32
n:keeping	-18
n:keeps	-18
n:laid down	-32
n:lain	-10
n:lengths=1	15
n:lengths=2	23
n:lengths=3	24
n:lie	9
n:lift	10
n:lifted	-9
n:lifts	22
n:long=1	55
n:long=2	27
n:long=6	-35
n:long=9	-21
n:loose=1	23
n:loose=2	21
n:loose=6	9
n:loose=9	-13
n:measure	31
n:measures	6
n:moratorium	21
n:more=1	21
n:more=6	-20
n:more=9	-31
n:on hold	-13
n:pact	-23
n:parked	19
n:pause	-13
n:paused	-35
n:peace	13
n:period	-27
n:prolong	18
n:prolongation	15
n:put away	-12
n:quiet=3	20
n:refrain	-21
n:renewal	-16
n:renewed	14
n:second	12
n:shelves	-25
n:silence	14
n:sleep	16
n:spare	-23
n:spared	-36
n:standstill	12
n:stays	28
n:stretch	-18
n:stretched	18
n:suspending	-11
n:suspends	27
n:taken off	-12
n:term	-26
n:terms	53
n:truce	49
n:truce=1	16
n:truce=2	15
n:truce=3	8
n:truce=6	17
n:truces	-12
n:untouched	12
n:waived	9
n:waiver	-20
nc2=down	16
nc2=end	-9
nc2=impose	17
nc2=propose	12
nc2=say	7
nc2=stay	-21
nct2=agree pluperfect	-12
nct2=bear past	-13
nct2=bear present	19
nct2=begin future	-9
nct2=down present	19
nct2=end future	14
nct2=end gerund	11
nct2=end participle-passive	-15
nct2=end past	-42
nct2=impose past	15
nct2=impose present-passive	12
nct2=propose present	12
nct2=say perfect	9
nct2=stay future	9
nct2=stay modal	-18
nct2=stay past	-30
nct2=stay perfect	13
nct2=stay present-passive	-17
nct2=up past	-17
nct2=up present	10
next="	18
next=;	12
next=after	-17
next=before	-34
next=but	-13
next=that	23
next=which	17
next=while	13
next=who	-12
next=—	14
nhas-participle	-18
nhas-past	-37
nhas-perfect	14
nhas-present	29
none	38
nt2=participle-passive	-14
nt2=past	-29
nt2=perfect	14
nt2=present	22
nv2=announce	13
nv2=bring	-9
nv2=drop	-13
nv2=get	-10
nv2=impose	14
nv2=keep	14
nv2=lower	9
nv2=meet	-13
nv2=negotiate	18
nv2=put	-24
nv2=run	-30
nv2=say	12
nv2=start	-17
nv2=take	-13
nv2=tell	-21
nv2=write	-11
nvt2=agree participle	11
nvt2=agree past	-15
nvt2=announce past	14
nvt2=be past	-17
nvt2=begin past	12
nvt2=come present	-8
nvt2=conclude past	-9
nvt2=drop present	-13
nvt2=end future	13
nvt2=end gerund	11
nvt2=end past	-22
nvt2=go past	-12
nvt2=go present	8
nvt2=other perfect	10
nvt2=run past	-11
nvt2=run present	-17
nvt2=say past	-10
nvt2=say perfect	14
nvt2=say present	21
nvt2=sign past	15
nvt2=tell past	-10
pc0=begin	-7
pc0=propose	-12
pc0=say	6
pc0=suspend	-10
pc0=target	13
pc1=bear	-9
pc1=buy	-10
pc1=propose	-21
pc1=say	7
pc1=suspend	-10
pc1=target	10
pct0=agree past-passive	10
pct0=bear modal	12
pct0=begin modal	-20
pct0=down future	11
pct0=down present	-9
pct0=end future	-11
pct0=impose past-passive	22
pct0=impose pluperfect-passive	12
pct0=impose present	13
pct0=impose present-passive	-10
pct0=say perfect	9
pct0=say present-passive	13
pct0=stay modal	-11
pct0=stay present	20
pct0=up present	19
pct1=agree participle-passive	-18
pct1=agree past-passive	10
pct1=bear participle-passive	-16
pct1=begin modal	-20
pct1=down future	11
pct1=down present	-9
pct1=end future	-10
pct1=impose gerund	-20
pct1=impose past-passive	21
pct1=impose pluperfect-passive	12
pct1=impose present	14
pct1=say perfect	11
pct1=say present-passive	13
pct1=stay modal	-11
pct1=up present	19
phas-gerund	-22
phas-infinitive	-15
pt0=future	-10
pt0=pluperfect-passive	12
pt0=present	16
pt0=present-passive	-13
pt1=future	-9
pt1=gerund	-26
pt1=infinitive	-12
pt1=pluperfect-passive	12
pt1=present-passive	-12
pv0=agree	-10
pv0=enter	-11
pv0=expire	-14
pv0=have	-12
pv0=hold	-18
pv0=keep	21
pv0=pay	-14
pv0=propose	-13
pv1-none	12
pv1=agree	-15
pv1=answer	-10
pv1=begin	14
pv1=enter	-11
pv1=expire	-16
pv1=have	-12
pv1=hold	-15
pv1=keep	20
pv1=pay	-14
pv1=propose	-14
pv1=write	9
pv2-none	-8
pvt0=agree past	-15
pvt0=be perfect	-15
pvt0=end present	11
pvt0=expire present	-9
pvt0=other perfect	15
pvt0=other present	-13
pvt1=be perfect	-15
pvt1=begin past	12
pvt1=end present	11
pvt1=expire present	-9
pvt1=meet participle	-15
pvt1=other perfect	15
pvt1=other present	-14
pvt1=sign participle	-16
q:"	-9
q:&	10
q:*	9
q:-	18
q:.	-16
q::	-24
q:;	19
q:<agent>	7
q:<day-gone>	14
q:<day-today>	8
q:<gate>	-15
q:<goods-amount>	-13
q:<level-noun>	-14
q:<level>	-19
q:<money>	-10
q:<name>	27
q:<number>	23
q:<office>	-35
q:<organisation>	-46
q:<person>	-16
q:<points>	-25
q:<quality>	10
q:<seat>	17
q:<span>	-23
q:<taker>	-10
q:<v-agree>	13
q:<v-begin>	11
q:<v-deny>	-12
q:<v-down>	-11
q:<v-propose>	-32
q:<v-say>	-10
q:<v-sell>	-32
q:<v-stay>	-26
q:a	-26
q:about	-12
q:act	-15
q:agreement	18
q:all	-14
q:also	-10
q:am	16
q:and	24
q:announce	15
q:announcement	12
q:another	-12
q:answer	34
q:apply	14
q:are	13
q:article	20
q:as	8
q:ask	14
q:autumn	-9
q:back	8
q:be	-16
q:before	-24
q:being	9
q:both	22
q:busan	22
q:but	-25
q:calendar	-25
q:call	14
q:can	-27
q:capital	11
q:carry	11
q:cease	9
q:charge	8
q:city	-13
q:clock	-10
q:come	12
q:commerce	12
q:continue	20
q:control	15
q:corn	12
q:cost	-13
q:cotton	11
q:could	-9
q:country	-8
q:date	22
q:day	-21
q:deal	-9
q:delegation	-11
q:desk	-17
q:did	-13
q:die	10
q:do	-20
q:doe	-17
q:draft	-14
q:during	-12
q:each	-14
q:either	26
q:else	-14
q:end	6
q:energy	-10
q:engine	11
q:enter	19
q:evening	-26
q:ever	9
q:every	-10
q:everybody	-10
q:exchanged	-9
q:expire	-18
q:exporter	-11
q:extend	-27
q:fact	-9
q:fall	-16
q:fee	-13
q:find	-13
q:finished	-13
q:first	-18
q:follow	19
q:for	15
q:force	14
q:foreign	-23
q:forty	-18
q:fourth	-23
q:free	-9
q:gap	-12
q:geneva	23
q:get	13
q:give	-16
q:given	15
q:government	27
q:had	15
q:has	15
q:have	-14
q:he	10
q:head	-11
q:here	13
q:hold	-28
q:home	-19
q:hotel	-16
q:household	-10
q:how	14
q:if	-14
q:import	-10
q:impose	-21
q:interview	14
q:into	13
q:its	29
q:joint	23
q:largest	-10
q:late	-15
q:legal	-11
q:let	-27
q:licence	-13
q:lie	-13
q:long	18
q:longer	-12
q:lower	-8
q:m	11
q:man	11
q:matter	-16
q:meet	-21
q:move	12
q:mr	-8
q:my	-13
q:negotiation	-17
q:neither	8
q:no	34
q:nobody	-24
q:nor	-7
q:north	17
q:note	-29
q:notice	10
q:off	-15
q:offer	-12
q:old	-13
q:on	23
q:one	11
q:opened	-16
q:our	-17
q:out	16
q:outside	9
q:over	-20
q:own	8
q:paper	-15
q:parliament	15
q:part	21
q:party	-14
q:pause	-23
q:people	-15
q:port	-28
q:president	26
q:price	-12
q:proclamation	-18
q:propose	-16
q:quarrel	17
q:raise	11
q:reason	10
q:reciprocal	13
q:remain	-9
q:review	14
q:rice	-19
q:right	11
q:rise	-26
q:round	-33
q:rule	-10
q:run	-12
q:s	-12
q:same	-11
q:schedule	13
q:season	12
q:section	-19
q:sell	-14
q:shall	13
q:share	-12
q:she	20
q:sheet	-9
q:ship	-15
q:side	27
q:sign	15
q:signature	-11
q:since	11
q:sit	-10
q:some	-11
q:special	-9
q:spoke	-9
q:standstill	15
q:statement	26
q:step	13
q:stockholm	-14
q:sugar	-12
q:summer	14
q:surcharge	-42
q:suspend	13
q:table	-18
q:tariff	37
q:tax	-15
q:tea	8
q:term	-22
q:text	-30
q:textile	9
q:than	-23
q:thank	-26
q:their	18
q:they	13
q:thi	11
q:think	-10
q:those	9
q:threaten	-22
q:three	-17
q:time	14
q:to	12
q:too	-15
q:top	-9
q:trade	-23
q:truce	25
q:under	-23
q:until	30
q:up	-19
q:valley	-12
q:vote	-12
q:want	-14
q:was	13
q:we	-31
q:week	18
q:were	24
q:what	-14
q:where	14
q:which	15
q:why	16
q:will	-12
q:with	9
q:within	-11
q:without	-18
q:would	-34
q:yet	15
q:you	-14
qt=future	-13
qt=modal	-30
qt=past	11
r1=!	19
r1="	26
r1='	-17
r1='s	-10
r1=(	-11
r1=,	12
r1=.	9
r1=:	12
r1=;	-13
r1=<day-ahead>	11
r1=<duty>	-25
r1=<goods>	8
r1=<v-down>	16
r1=<v-end>	-13
r1=after	-26
r1=as	17
r1=at	15
r1=before	-50
r1=begin	9
r1=earlier	-17
r1=from	11
r1=i	-10
r1=in	-12
r1=it	-21
r1=its	11
r1=last	-13
r1=later	-17
r1=leave	-16
r1=less	-12
r1=long	14
r1=more	-13
r1=neither	-12
r1=of	-24
r1=on	-13
r1=or	-17
r1=pass	11
r1=tariff	-24
r1=through	9
r1=truce	32
r1=until	12
r1=which	16
r1=while	14
r1=with	19
r1=would	-14
r1=yield	-12
r1=—	11
r2=,	20
r2=.	-13
r2=;	17
r2=<day-ahead>	-10
r2=<day-gone>	18
r2=<day-today>	15
r2=<duty>	12
r2=<end>	11
r2=<goods>	-12
r2=<month-gone>	-8
r2=<organisation>	-7
r2=<person>	16
r2=<seat>	12
r2=<sender>	-13
r2=<v-bear>	-12
r2=<v-deny>	-12
r2=<v-impose>	14
r2=<v-sell>	-14
r2=<v-up>	9
r2=a	-12
r2=at	10
r2=between	8
r2=both	-16
r2=but	-20
r2=come	-7
r2=control	-10
r2=counted	17
r2=expire	-15
r2=export	-13
r2=follow	10
r2=for	17
r2=from	-15
r2=geneva	17
r2=go	11
r2=in	-11
r2=it	-16
r2=keep	18
r2=may	-10
r2=no	-14
r2=on	-10
r2=pay	-15
r2=peace	15
r2=retain	-14
r2=rule	-12
r2=start	-12
r2=take	20
r2=talk	-27
r2=then	18
r2=to	27
r2=two	-21
r2=under	-16
r2=was	-18
r2=with	-21
r3="	-10
r3=,	-38
r3=.	8
r3=<day-ahead>	25
r3=<day-gone>	-12
r3=<day-today>	-14
r3=<duty>	20
r3=<gate>	-17
r3=<goods>	15
r3=<level>	-18
r3=<not>	-16
r3=<office>	14
r3=<person>	14
r3=<sender>	8
r3=<v-bear>	-10
r3=<v-end>	21
r3=<v-return>	-10
r3=a	-7
r3=an	13
r3=and	-11
r3=are	16
r3=be	-24
r3=before	18
r3=begin	16
r3=control	-9
r3=custom	-9
r3=duty	14
r3=expire	19
r3=for	16
r3=go	-17
r3=had	-9
r3=has	-20
r3=he	-13
r3=in	22
r3=is	-12
r3=it	16
r3=its	-14
r3=last	20
r3=long	-13
r3=not	-13
r3=of	14
r3=rule	7
r3=same	10
r3=side	-21
r3=sign	18
r3=so	11
r3=that	19
r3=the	19
r3=there	-13
r3=trade	-13
r3=two	21
r3=until	25
r3=was	-18
r3=will	-15
r3=would	-10
r4=.	10
r4=;	15
r4=<day-ahead>	-11
r4=<gate>	10
r4=<goods>	10
r4=<level>	-12
r4=<not>	-12
r4=<number>	27
r4=<person>	-11
r4=<quality>	-18
r4=<span>	-18
r4=<v-impose>	8
r4=<v-propose>	11
r4=<v-sell>	12
r4=?	-12
r4=about	13
r4=and	29
r4=both	13
r4=country	10
r4=dispute	-8
r4=down	15
r4=duty	-12
r4=each	13
r4=extend	-19
r4=had	-11
r4=have	-19
r4=he	-13
r4=hour	12
r4=it	15
r4=new	-13
r4=of	11
r4=on	9
r4=other	12
r4=raise	12
r4=sign	17
r4=tariff	-7
r4=their	-14
r4=until	-10
r4=up	9
r4=we	16
r4=will	-13
r=! <end>	19
r=, <level>	-10
r=, <number>	-15
r=, <person>	19
r=, after	9
r=, and	-10
r=, but	-20
r=, counted	18
r=, from	-24
r=, if	-10
r=, is	11
r=, so	13
r=, that	-16
r=, the	12
r=, their	16
r=, then	13
r=, to	30
r=, until	8
r=, up	12
r=, which	-19
r=, with	-17
r=, would	11
r=. "	-18
r=. <end>	12
r=; <name>	-15
r=after the	-22
r=and keep	18
r=and retain	-14
r=at <level>	9
r=before it	-13
r=before the	-14
r=end on	-20
r=extension of	12
r=for the	-10
r=from <day-ahead>	-16
r=from <day-gone>	26
r=from <number>	10
r=from the	13
r=less <span>	-12
r=more .	-15
r=of geneva	22
r=of it	10
r=of talk	-23
r=on ,	-11
r=on <day-today>	12
r=on the	-18
r=or so	-9
r=tariff truce	-12
r=the control	-10
r=the export	-13
r=the truce	9
r=through <number>	9
r=to go	-14
r=to run	-26
r=truce ,	10
r=truce in	-19
r=truce that	12
s:!	19
s:,	-10
s:.	-10
s:;	-12
s:<agent>	-24
s:<day-ahead>	12
s:<day-gone>	28
s:<gate>	-14
s:<goods-amount>	-29
s:<goods>	3
s:<level-noun>	12
s:<level>	-14
s:<money>	-50
s:<name>	24
s:<organisation>	-19
s:<points>	26
s:<sender>	-22
s:<span>	-20
s:<taker>	-24
s:<v-bear>	-11
s:<v-buy>	-16
s:<v-deny>	-26
s:<v-end>	-11
s:<v-propose>	-31
s:<v-return>	-29
s:<v-sell>	-47
s:<v-suspend>	13
s:a	-10
s:about	-23
s:accord	-10
s:additional	12
s:afternoon	-15
s:against	12
s:agreement	-18
s:air	-14
s:all	25
s:allow	-27
s:already	-12
s:also	10
s:answer	-30
s:apart	-45
s:apply	-9
s:approval	-12
s:as	9
s:ask	-13
s:ban	-11
s:bank	-18
s:base	-18
s:because	9
s:beef	10
s:been	-15
s:before	-9
s:being	-10
s:best	-18
s:boat	-9
s:book	-13
s:border	18
s:both	18
s:bring	14
s:broke	-19
s:broken	17
s:busan	34
s:but	-14
s:buy	-32
s:cabinet	-18
s:call	24
s:can	-13
s:cannot	17
s:capital	-16
s:car	-25
s:carry	-20
s:case	-21
s:ceasefire	-16
s:cement	-22
s:ceramic	22
s:charge	-18
s:cheese	26
s:chicago	9
s:chip	8
s:city	-17
s:closed	-16
s:coconut	16
s:coffee	20
s:commerce	-23
s:company	-19
s:conclude	15
s:continue	10
s:contract	-18
s:control	-17
s:could	-14
s:council	16
s:count	-19
s:counted	22
s:countermeasure	24
s:cover	10
s:cut	22
s:day-after	16
s:day-after gone	18
s:day-before	17
s:day-before gone	19
s:deal	-17
s:decision	17
s:declare	15
s:delegation	-18
s:die	10
s:discuss	-14
s:dispute	-6
s:do	-18
s:docker	-11
s:document	-11
s:doe	-11
s:down	28
s:draft	-27
s:drawer	9
s:driver	-11
s:drop	-15
s:drug	-15
s:due	-10
s:during	-10
s:duty	13
s:earth	-14
s:economy	-15
s:effect	20
s:entity	18
s:entry	-8
s:evening	-34
s:every	-12
s:everybody	-13
s:everything	-16
s:everywhere	-9
s:exclusion	-13
s:expect	-24
s:expire	-16
s:export	-19
s:extension	-26
s:face	13
s:fact	-15
s:fail	-11
s:failed	-16
s:far	-11
s:fee	-20
s:few	-9
s:fish	13
s:fishmeal	-13
s:fits	77
s:fits-gone	-28
s:follow	14
s:following	-16
s:force	15
s:foresee	-13
s:found	-13
s:four	-13
s:fourth	-15
s:free	-17
s:freeze	-25
s:from	-10
s:full	-21
s:further	-11
s:gave	11
s:geneva	49
s:get	14
s:give	14
s:given	17
s:good	25
s:grant	15
s:great	18
s:group	-9
s:halt	24
s:hand	8
s:happen	8
s:harvest	10
s:hear	-17
s:higher	24
s:highest	-12
s:him	-15
s:hit	12
s:hold	-10
s:holiday	27
s:home	-19
s:how	-11
s:i	-26
s:impose	25
s:including	17
s:increase	11
s:interview	-19
s:into	10
s:item	-12
s:joined	23
s:joint	13
s:just	6
s:keep	28
s:lago	-12
s:lapse	-20
s:last	34
s:late	-11
s:later	-30
s:lawyer	-13
s:leave	-24
s:led	12
s:length	11
s:lengths=1	-15
s:lengths=2	-23
s:lengths=3	-23
s:less	-25
s:levy	16
s:licence	-18
s:lift	-11
s:limited	16
s:line	-22
s:listed	-13
s:listing	20
s:little	15
s:live	31
s:london	-13
s:long=month	-138
s:long=usual	60
s:long=week	-189
s:long=years	-82
s:longer	-12
s:look	12
s:lorry	-11
s:lose	-13
s:lower	-16
s:machinery	-10
s:magnet	-11
s:make	28
s:maker	-15
s:man	-10
s:mandate	-14
s:market	-16
s:matter	-20
s:may	-44
s:mayor	-15
s:mean	-16
s:measure	12
s:mediator	-17
s:meet	-12
s:member	-19
s:metal	-12
s:milk	21
s:mill	9
s:mind	17
s:minister	9
s:money	-12
s:month	9
s:moratorium	-9
s:more	22
s:more-after	-19
s:more-before	-8
s:morning	13
s:most	-9
s:mr	-12
s:my	-18
s:named=1	-73
s:named=2	39
s:named=3	36
s:need	-9
s:negotiate	15
s:neighbour	-11
s:neither	-15
s:never	9
s:new	-24
s:newspaper	-11
s:night	-13
s:nor	-11
s:northern	-16
s:notice	18
s:now	15
s:number	-15
s:of	-17
s:off	7
s:offer	-37
s:oil	14
s:old	-11
s:once	-21
s:one	-9
s:one day	-59
s:one month	-91
s:one week	-37
s:only	9
s:open	-10
s:opened	-13
s:opposition	10
s:or	-29
s:order	12
s:originating	25
s:other	17
s:otherwise	17
s:out	-11
s:own	19
s:owned	-16
s:pact	13
s:palm	10
s:paper	-28
s:parcel	-15
s:parliament	-17
s:part	22
s:pass	9
s:past	-17
s:pause	20
s:peace	8
s:people	11
s:phase	10
s:pile	-9
s:plan	13
s:policy	-17
s:port	-13
s:possible	-13
s:powder	22
s:president	24
s:press	12
s:price	-33
s:principle	-20
s:proclamation	-21
s:prolong	-25
s:prolongation	-18
s:prolonged	18
s:promise	-19
s:proposal	-17
s:propose	-21
s:published	-11
s:purchase	-11
s:quarter	-15
s:radio	-18
s:rain	12
s:rare	-14
s:raspberry	-14
s:rate	30
s:ratify	-20
s:ready	-10
s:reckon	10
s:reduce	9
s:remain	-11
s:renew	-16
s:rent	-8
s:replace	16
s:reprieve	10
s:required	-18
s:return	-20
s:review	-11
s:rise	-14
s:river	-20
s:rose	10
s:round	-35
s:rule	-20
s:same	42
s:save	-10
s:say	-21
s:seal	10
s:secretary	-12
s:section	-14
s:see	-10
s:sell	-18
s:send	-18
s:settle	-36
s:she	-16
s:sheet	-16
s:shelve	14
s:should	-25
s:show	-12
s:signature	-8
s:silent	-12
s:since	14
s:sit	-12
s:so	7
s:source	-12
s:soybean	-14
s:spare	11
s:special	15
s:spent	-11
s:stand	-12
s:start	-31
s:station	-11
s:still	-22
s:stock	-10
s:strike	-16
s:substantial	11
s:successor	-22
s:sugar	15
s:surcharge	-53
s:table	-28
s:take	16
s:talk	-47
s:tea	21
s:telephone	22
s:television	-25
s:tell	-23
s:text	-13
s:than	-27
s:the	-17
s:themselve	16
s:these	22
s:they	13
s:thi	-30
s:three	-12
s:through	19
s:tiktok	-10
s:timber	9
s:to	-17
s:together	-10
s:too	-9
s:truce	21
s:turn	-19
s:twice	-22
s:two	-24
s:unit=day	-11
s:unit=year	-35
s:unless	-15
s:until	20
s:up	15
s:us	25
s:use	19
s:valid	-10
s:valley	-11
s:villa	11
s:visit	-16
s:vote	-19
s:voted	-13
s:wait	9
s:waited	-17
s:waiting	-14
s:walk	16
s:wall	12
s:was	15
s:we	-9
s:week	15
s:weekend	9
s:what	7
s:when	12
s:whether	-25
s:while	10
s:who	-17
s:win	13
s:wine	15
s:wish	12
s:within	-17
s:without	-11
s:word	-25
s:world	-12
s:would	-25
s:year	-18
s:yield	-24
s:york	-11
s:•	12
sa:!	19
sa:"	11
sa:" .	25
sa:" <person>	13
sa:" he	9
sa:'	-14
sa:'s	-19
sa:(	-9
sa:) .	-23
sa:, <level>	-13
sa:, <office>	-13
sa:, <person>	13
sa:, <points>	19
sa:, <span>	14
sa:, a	-10
sa:, after	10
sa:, and	-21
sa:, because	-11
sa:, but	-12
sa:, counted	16
sa:, down	-12
sa:, expire	-11
sa:, from	-26
sa:, had	11
sa:, has	9
sa:, is	14
sa:, it	7
sa:, or	-11
sa:, so	28
sa:, take	15
sa:, that	-11
sa:, their	16
sa:, to	13
sa:, two	-12
sa:, unless	-12
sa:, with	-32
sa:, would	10
sa:.	-10
sa:. "	-15
sa:: <level>	-13
sa:: <number>	14
sa:; a	-9
sa:; it	10
sa:; the	13
sa:<day-ahead>	23
sa:<day-ahead> ,	12
sa:<day-ahead> .	39
sa:<day-ahead> to	-10
sa:<day-ahead> unless	-13
sa:<day-gone>	17
sa:<day-gone> .	16
sa:<day-gone> evening	-24
sa:<day-today>	9
sa:<day-today> ,	28
sa:<day-today> .	16
sa:<day-today> after	-12
sa:<gate>	-30
sa:<goods-amount> .	8
sa:<goods>	18
sa:<level-noun>	12
sa:<level>	-11
sa:<level> ,	-12
sa:<level> for	-5
sa:<level> of	-8
sa:<level> on	16
sa:<money>	-14
sa:<money> ,	-9
sa:<month-ahead>	6
sa:<month-ahead> ,	9
sa:<name>	8
sa:<name> .	9
sa:<name> and	16
sa:<name> has	11
sa:<name> have	-10
sa:<name> is	10
sa:<name> will	-9
sa:<not>	-19
sa:<number>	-19
sa:<number> :	13
sa:<number> for	-12
sa:<number> more	22
sa:<office>	11
sa:<office> say	9
sa:<organisation>	-14
sa:<organisation> .	-21
sa:<organisation> say	11
sa:<person>	19
sa:<person> 's	-10
sa:<person> .	17
sa:<person> and	27
sa:<person> announce	12
sa:<person> has	11
sa:<points>	16
sa:<quality> and	-13
sa:<seat> ,	-10
sa:<span> ,	-13
sa:<span> .	-27
sa:<span> before	10
sa:<span> to	13
sa:<taker>	-12
sa:<v-agree>	8
sa:<v-bear>	-9
sa:<v-begin>	11
sa:<v-impose>	12
sa:<v-propose>	-6
sa:<v-return>	-16
sa:<v-sell>	-21
sa:<v-suspend>	12
sa:?	-13
sa:a	-24
sa:a framework	-14
sa:a long	-12
sa:a rate	-10
sa:a signature	-8
sa:a successor	-17
sa:a tariff	-7
sa:a television	-17
sa:a truce	-19
sa:additional	9
sa:additional duty	15
sa:after a	18
sa:after both	-9
sa:after it	10
sa:after that	13
sa:after the	-44
sa:again .	19
sa:against	10
sa:agree	15
sa:all	13
sa:all .	11
sa:an	25
sa:and <level>	-17
sa:and <name>	28
sa:and <person>	33
sa:and <quality>	-10
sa:and <span>	-21
sa:and a	-21
sa:and at	-9
sa:and by	10
sa:and end	-11
sa:and has	-19
sa:and i	-14
sa:and including	11
sa:and its	-9
sa:and keep	17
sa:and on	10
sa:and retain	-18
sa:and that	-17
sa:and the	-16
sa:and we	-22
sa:and what	12
sa:and with	-9
sa:announce .	-17
sa:announce on	6
sa:another	-34
sa:another <number>	-19
sa:answer	-14
sa:apart	-10
sa:apply	-20
sa:are	17
sa:ask for	-11
sa:at	-18
sa:at <level>	15
sa:autumn	10
sa:been	-9
sa:before	-8
sa:before .	-10
sa:before <person>	-9
sa:before it	15
sa:begin ,	-18
sa:begin on	-15
sa:between	18
sa:border	12
sa:both	19
sa:both duty	-19
sa:broke	-14
sa:busan ,	-12
sa:but	-25
sa:but the	-9
sa:buy	-15
sa:by	-22
sa:can be	-14
sa:capital	-13
sa:carry	-8
sa:cement	-9
sa:charge on	-11
sa:chip	12
sa:city	-10
sa:collect	13
sa:come	14
sa:come back	13
sa:commerce	-12
sa:conclude	-8
sa:control on	-13
sa:count	-24
sa:counted	27
sa:counted from	27
sa:day	12
sa:die on	10
sa:dispute	-24
sa:dispute over	-17
sa:done	-13
sa:draft	-13
sa:drop	-19
sa:duty of	12
sa:duty on	21
sa:duty to	-14
sa:earlier	-11
sa:early	-8
sa:earth	-13
sa:earth that	-11
sa:effect	27
sa:end	14
sa:end .	24
sa:end on	-7
sa:evening	-29
sa:evening .	-11
sa:ever	12
sa:expect	-14
sa:expire on	10
sa:exporter	-16
sa:extension of	16
sa:failed	-11
sa:fee	-11
sa:fee .	-10
sa:figure	11
sa:for <number>	19
sa:for which	18
sa:force .	-13
sa:framework	-15
sa:from <day-ahead>	-29
sa:from <day-gone>	39
sa:from <level>	-13
sa:full	-16
sa:gave	18
sa:geneva	27
sa:geneva are	20
sa:give	13
sa:go ,	-12
sa:go into	17
sa:go on	17
sa:go to	-14
sa:good	14
sa:grace	14
sa:had put	-10
sa:half	-14
sa:harvest	10
sa:has say	10
sa:have	-12
sa:have end	11
sa:higher duty	-14
sa:holiday	22
sa:holiday .	22
sa:home	-10
sa:hour before	12
sa:i	-16
sa:if	9
sa:impose	14
sa:impose on	14
sa:in <month-gone>	-17
sa:in <name>	21
sa:in <seat>	-14
sa:in a	-12
sa:in force	13
sa:in geneva	14
sa:in place	20
sa:in the	7
sa:in their	-20
sa:in write	-11
sa:including	16
sa:including <day-ahead>	11
sa:instead	14
sa:instead of	15
sa:interview	-17
sa:is ,	-19
sa:is a	-20
sa:is in	11
sa:is over	24
sa:is the	-10
sa:is to	9
sa:is what	-10
sa:it 's	-20
sa:it announce	-18
sa:it begin	17
sa:it end	16
sa:it on	12
sa:it take	13
sa:it to	-12
sa:it would	11
sa:keep	21
sa:kuala	-12
sa:kuala lumpur	-12
sa:lapse	-16
sa:lapse on	-11
sa:last	23
sa:last <month-gone>	15
sa:later	-28
sa:law	11
sa:lay	-14
sa:least	13
sa:leave	-15
sa:less	-13
sa:less <span>	-12
sa:levy	12
sa:lift	-10
sa:like	-8
sa:line	-12
sa:listed	-15
sa:listed firm	-12
sa:little	16
sa:live	14
sa:long time	-10
sa:lower	-8
sa:lumpur	-12
sa:matter	-11
sa:may	-14
sa:mean	-12
sa:mediator	-13
sa:meet	-22
sa:metal	-11
sa:ministry	11
sa:ministry say	8
sa:month ,	14
sa:most	-9
sa:most <quality>	12
sa:negotiate	23
sa:neither	-14
sa:neither side	-14
sa:night	-10
sa:no	-16
sa:notice .	-10
sa:now	-16
sa:number	-11
sa:of	-26
sa:of <day-gone>	-17
sa:of <month-ahead>	-12
sa:of <month-gone>	14
sa:of <number>	12
sa:of <quality>	14
sa:of an	-13
sa:of geneva	26
sa:of it	13
sa:of its	-10
sa:of talk	-18
sa:of thi	-12
sa:of what	13
sa:off	11
sa:offer	-19
sa:on	20
sa:on ,	-15
sa:on .	15
sa:on <day-gone>	-22
sa:on a	10
sa:on paper	-15
sa:on rare	-15
sa:on rice	11
sa:on steel	-10
sa:on what	10
sa:one	-28
sa:only	24
sa:open	-14
sa:or	-19
sa:or so	-9
sa:order	11
sa:other	8
sa:out .	12
sa:over .	-9
sa:over on	20
sa:own	11
sa:owned	-15
sa:owned by	-12
sa:part of	11
sa:pass	11
sa:pay	12
sa:pay <level>	17
sa:peace	9
sa:policy	-12
sa:port	-19
sa:possible	-11
sa:present	-15
sa:president	21
sa:price	-18
sa:prolong	-10
sa:prolonged	-10
sa:propose	-10
sa:put	-37
sa:put it	-15
sa:put on	-18
sa:rare	-13
sa:rare earth	-12
sa:rate	14
sa:rate .	16
sa:rather	10
sa:read	10
sa:receive	-11
sa:reckon	12
sa:remain	-7
sa:renewed	13
sa:report	10
sa:return	-13
sa:rice	18
sa:round	-11
sa:round of	-9
sa:run ,	-19
sa:run until	21
sa:same	34
sa:same rate	23
sa:say ,	14
sa:say <person>	-18
sa:say on	-18
sa:say the	13
sa:second	-24
sa:sell	-10
sa:settle	-19
sa:shall	12
sa:she	-18
sa:she say	-17
sa:short	15
sa:sign	19
sa:sign in	33
sa:signature	-17
sa:signature .	-18
sa:since <day-gone>	12
sa:since <month-gone>	-13
sa:since the	-14
sa:so	19
sa:so that	15
sa:soybean	-16
sa:special	21
sa:standstill	-9
sa:start	-21
sa:steel	-10
sa:still	-20
sa:stop	-17
sa:substantial	11
sa:successor	-17
sa:sugar	16
sa:sugar truce	12
sa:suspend	12
sa:suspension	-17
sa:table	-11
sa:take	24
sa:take <level>	-10
sa:take effect	12
sa:talk	-32
sa:talk .	-14
sa:talk in	-7
sa:tariff	-6
sa:tariff ,	16
sa:tariff .	-9
sa:tariff of	-16
sa:tariff on	12
sa:tariff pause	-12
sa:tariff truce	-10
sa:telephone	22
sa:telephone call	11
sa:television	-19
sa:television interview	-17
sa:that ,	17
sa:that <name>	8
sa:that both	13
sa:that had	11
sa:that is	-19
sa:that it	-31
sa:the <day-gone>	11
sa:the <level>	-19
sa:the <name>	15
sa:the <number>	-14
sa:the <organisation>	-27
sa:the <person>	-16
sa:the <quality>	13
sa:the <seat>	-10
sa:the additional	14
sa:the control	-14
sa:the day	15
sa:the end	14
sa:the export	-14
sa:the last	19
sa:the mediator	-11
sa:the next	15
sa:the one	-13
sa:the order	11
sa:the other	11
sa:the rest	-13
sa:the same	25
sa:the second	-15
sa:the signature	-9
sa:the suspension	-9
sa:the table	-10
sa:the three	-10
sa:the trade	-9
sa:their	-6
sa:their <office>	15
sa:their dispute	-13
sa:their truce	9
sa:then .	14
sa:there	-11
sa:there .	-10
sa:they	9
sa:they had	10
sa:they were	-8
sa:thi	-19
sa:those	-15
sa:through	14
sa:through <number>	8
sa:time to	-10
sa:to <day-ahead>	19
sa:to <day-gone>	-18
sa:to <name>	-15
sa:to a	-15
sa:to agree	9
sa:to and	11
sa:to begin	-11
sa:to come	16
sa:to expire	19
sa:to give	9
sa:to go	-20
sa:to its	-9
sa:to run	-12
sa:to settle	-15
sa:to sign	-8
sa:together	-14
sa:too	-8
sa:trade war	-11
sa:truce	9
sa:truce expire	-10
sa:truce in	-23
sa:truce on	11
sa:truce that	17
sa:turn	-13
sa:twice	-17
sa:two	-12
sa:unless	-19
sa:unless <organisation>	-17
sa:until	19
sa:until <day-ahead>	12
sa:up	24
sa:up .	10
sa:up on	14
sa:up to	11
sa:us	12
sa:visit	-11
sa:vote	-10
sa:waiting	-10
sa:war	-16
sa:was	-14
sa:was agree	-23
sa:was due	9
sa:was not	12
sa:was sign	16
sa:we	12
sa:well	9
sa:were	-13
sa:what	9
sa:what the	-16
sa:what we	11
sa:whether	-13
sa:which was	-18
sa:while	12
sa:while the	14
sa:who	-15
sa:will be	13
sa:will end	9
sa:with <person>	12
sa:with <seat>	26
sa:within	-10
sa:without	-13
sa:without a	-12
sa:would	-28
sa:would be	-9
sa:would have	13
sa:year	-15
sa:yield	-14
sa:you	12
sa:your	14
sa:—	17
sb:" i	8
sb:" the	-9
sb:'s	6
sb:'s commerce	-14
sb:'s duty	-11
sb:'s for	13
sb:'s minister	21
sb:'s ministry	-13
sb:'s own	12
sb:'s trade	-13
sb:)	-10
sb:) ,	-11
sb:) -	-14
sb:) :	16
sb:, <day-today>	-7
sb:, <level>	9
sb:, <number>	10
sb:, <person>	16
sb:, <span>	18
sb:, after	10
sb:, because	11
sb:, both	17
sb:, due	-10
sb:, each	12
sb:, has	-13
sb:, in	6
sb:, led	10
sb:, no	-9
sb:, on	15
sb:, say	16
sb:, suspend	-11
sb:, tell	-16
sb:, that	14
sb:, the	17
sb:, to	10
sb:, when	9
sb:, where	15
sb:, which	-5
sb:, will	-13
sb:, with	-21
sb:-	-12
sb:- earth	-13
sb:- the	-12
sb:.	18
sb:. <number>	9
sb:: <number>	14
sb:: a	-18
sb:: for	10
sb:: it	-20
sb:: the	-14
sb:;	-18
sb:; it	-18
sb:<agent>	-17
sb:<day-ahead> and	-5
sb:<day-ahead> the	12
sb:<day-gone>	16
sb:<day-gone> ,	21
sb:<day-gone> :	-19
sb:<day-gone> and	30
sb:<day-gone> by	-10
sb:<day-gone> has	13
sb:<day-gone> he	9
sb:<day-gone> that	-25
sb:<day-gone> the	12
sb:<day-gone> to	25
sb:<day-gone> with	-16
sb:<day-today> ,	-15
sb:<day-today> after	-27
sb:<day-today> by	17
sb:<day-today> that	23
sb:<day-today> to	-22
sb:<goods-amount>	-34
sb:<goods-amount> of	-14
sb:<level> and	-22
sb:<level> duty	8
sb:<level> from	16
sb:<level> in	-14
sb:<level> of	-14
sb:<level> to	13
sb:<level> would	16
sb:<money>	-43
sb:<month-ahead>	-25
sb:<month-gone>	9
sb:<month-gone> and	7
sb:<month-gone> for	12
sb:<name>	20
sb:<name> ,	26
sb:<name> :	18
sb:<name> a	9
sb:<name> agree	-14
sb:<name> and	24
sb:<name> begin	-12
sb:<name> by	13
sb:<name> extend	14
sb:<name> gave	10
sb:<name> get	26
sb:<name> give	16
sb:<name> have	21
sb:<name> prolonged	-12
sb:<name> sign	10
sb:<name> slash	16
sb:<name> tariff	8
sb:<name> were	-11
sb:<name> would	-20
sb:<not>	5
sb:<number>	7
sb:<number> ,	-10
sb:<number> :	20
sb:<number> <person>	10
sb:<number> <quality>	11
sb:<number> a	13
sb:<number> on	10
sb:<number> to	-14
sb:<number> —	-14
sb:<office> <person>	10
sb:<office> agree	9
sb:<office> in	-12
sb:<office> order	14
sb:<organisation>	-8
sb:<organisation> and	-22
sb:<organisation> announce	16
sb:<organisation> extend	-8
sb:<organisation> is	11
sb:<organisation> on	-9
sb:<person> (	18
sb:<person> ,	9
sb:<person> :	-50
sb:<person> and	25
sb:<person> announce	24
sb:<person> had	-10
sb:<person> have	-11
sb:<person> in	-11
sb:<person> of	12
sb:<person> on	18
sb:<person> propose	-9
sb:<person> put	25
sb:<person> sign	-9
sb:<points>	18
sb:<points> for	15
sb:<points> of	9
sb:<points> suspend	24
sb:<quality> good	37
sb:<quality> side	-14
sb:<seat> and	16
sb:<seat> had	-17
sb:<seat> on	-15
sb:<seat> want	9
sb:<sender>	-10
sb:<span> after	19
sb:<taker>	-13
sb:<v-agree>	-15
sb:<v-begin>	-14
sb:<v-buy>	-18
sb:<v-deny>	-21
sb:<v-end>	-11
sb:<v-propose>	-28
sb:<v-return>	-16
sb:<v-sell>	-35
sb:<v-target>	-14
sb:a	9
sb:a ceasefire	10
sb:a few	-11
sb:a framework	10
sb:a further	-11
sb:a joint	14
sb:a new	-22
sb:a proclamation	-12
sb:a proposal	-10
sb:a second	25
sb:a surcharge	-19
sb:a suspension	-24
sb:a term	11
sb:a truce	10
sb:about	-37
sb:about :	-13
sb:accord	-10
sb:after <person>	10
sb:after the	-16
sb:afternoon	-11
sb:agree at	15
sb:agree by	10
sb:agree for	7
sb:agree in	11
sb:agree that	-11
sb:agree to	-30
sb:agreement	-23
sb:agreement on	-18
sb:agreement with	-13
sb:all	16
sb:all <quality>	9
sb:all country	-15
sb:allow	-25
sb:alone for	-11
sb:also	11
sb:also suspend	11
sb:an	-7
sb:an <office>	11
sb:an end	-8
sb:an extension	-12
sb:and	14
sb:and <level>	-14
sb:and <person>	27
sb:and <seat>	14
sb:and a	11
sb:and by	15
sb:and for	-14
sb:and sign	11
sb:and the	-19
sb:and was	17
sb:announce	6
sb:announce <day-today>	16
sb:announce that	10
sb:another	16
sb:answer	-17
sb:approval	-11
sb:are	-7
sb:are for	-9
sb:are the	21
sb:are to	-29
sb:armistice	-10
sb:arrangement ,	11
sb:as a	-16
sb:as much	-11
sb:as well	-9
sb:aside	15
sb:ask	-25
sb:ask for	-19
sb:at	17
sb:at <level>	-20
sb:at least	-21
sb:at noon	17
sb:back its	10
sb:ban	-12
sb:bank	-17
sb:base	-12
sb:be extend	-12
sb:be no	11
sb:be prolonged	-30
sb:because	14
sb:been	-11
sb:been at	-10
sb:been extend	13
sb:been in	11
sb:been put	-11
sb:been suspend	-16
sb:being	-10
sb:best	-11
sb:between	-14
sb:bridge	11
sb:bring	19
sb:broken	14
sb:busan	41
sb:busan ,	14
sb:busan on	13
sb:buy	-22
sb:by	11
sb:by telephone	12
sb:by the	20
sb:cabinet	-11
sb:call	19
sb:call on	-15
sb:call with	25
sb:can	-10
sb:can last	-14
sb:cannot	10
sb:car	-21
sb:carry	-11
sb:case	-13
sb:ceasefire	-22
sb:ceasefire in	-11
sb:ceasefire of	13
sb:ceasefire on	-16
sb:cement	-13
sb:charge	-29
sb:charge <level>	-15
sb:cheese	21
sb:closed	-9
sb:coffee	13
sb:come to	-9
sb:commerce	-15
sb:commerce minister	-10
sb:commerce ministry	-13
sb:company	-17
sb:company agree	-12
sb:conclude	23
sb:conclude for	18
sb:conclude in	10
sb:contract	-17
sb:control of	-13
sb:control on	17
sb:could	-22
sb:counter -	9
sb:countermeasure	13
sb:cut	22
sb:cut its	15
sb:dairy	-13
sb:day	-16
sb:deal	-11
sb:decision	17
sb:declare	16
sb:delegation	-15
sb:discuss	-10
sb:dispute	10
sb:do	-13
sb:docker	-11
sb:down	26
sb:down for	21
sb:draft	-15
sb:driver	-10
sb:due	-12
sb:duty	16
sb:duty ,	15
sb:duty by	-15
sb:duty for	10
sb:duty of	13
sb:duty on	-13
sb:duty that	-21
sb:each	-10
sb:each other	-8
sb:economy	-8
sb:effect on	-20
sb:end	-4
sb:end a	-10
sb:end after	9
sb:end in	-13
sb:end on	12
sb:everybody	-11
sb:everything	-11
sb:exclusion	-10
sb:expire	-27
sb:expire on	-15
sb:export	-12
sb:extend on	14
sb:extend their	-13
sb:extension	-30
sb:extension ,	-13
sb:extension is	-12
sb:extension of	-12
sb:extra <level>	9
sb:fact	-11
sb:fact sheet	-11
sb:fail	-11
sb:far	-17
sb:farmer	10
sb:fee	-12
sb:fentanyl tariff	-9
sb:few	-11
sb:find	12
sb:first ,	9
sb:first time	-11
sb:first truce	-12
sb:fish	14
sb:fishmeal	-13
sb:follow	12
sb:for <name>	12
sb:for <quality>	-10
sb:for <span>	-14
sb:for a	-14
sb:for another	9
sb:force for	-10
sb:force since	17
sb:foresee	-13
sb:found	-9
sb:fourth	-12
sb:framework	10
sb:free	-21
sb:freeze	-25
sb:from	-23
sb:from <day-ahead>	-28
sb:from <level>	15
sb:from <number>	-13
sb:further	-17
sb:gave it	10
sb:gave the	-12
sb:geneva	31
sb:get	17
sb:given	18
sb:go for	-22
sb:go on	-12
sb:good	20
sb:good ,	14
sb:good of	-22
sb:great	19
sb:had	-18
sb:had agree	11
sb:had its	-10
sb:hand	15
sb:has agree	-11
sb:has been	10
sb:has hold	-18
sb:has now	-10
sb:has propose	-9
sb:has put	17
sb:have	19
sb:have a	-15
sb:have been	-13
sb:have extend	13
sb:have prolonged	18
sb:he and	-15
sb:he has	-11
sb:he tell	-15
sb:he was	-15
sb:he would	17
sb:hear	-15
sb:here	12
sb:higher	24
sb:higher tariff	18
sb:him	-11
sb:hold	-14
sb:hold since	-11
sb:hold the	-10
sb:hour	-10
sb:how	-11
sb:i	-16
sb:if	-20
sb:if it	-10
sb:if the	10
sb:if there	-10
sb:impose	13
sb:in <month-gone>	19
sb:in <name>	14
sb:in <number>	-30
sb:in <seat>	-17
sb:in busan	45
sb:in geneva	24
sb:in principle	-14
sb:in the	-15
sb:increase	9
sb:instead	-13
sb:instead of	-11
sb:is extend	-12
sb:is good	-9
sb:is prolonged	17
sb:is that	15
sb:is to	-29
sb:it 's	22
sb:it end	19
sb:it enter	-12
sb:it go	15
sb:it had	-11
sb:it has	14
sb:it in	-11
sb:it is	-9
sb:it last	12
sb:it may	-9
sb:it on	-21
sb:it provide	-10
sb:it run	10
sb:it start	-30
sb:it take	-29
sb:it was	9
sb:it would	-13
sb:its duty	12
sb:its own	9
sb:its rare	-11
sb:joint	18
sb:joint statement	15
sb:just	8
sb:keep	13
sb:keep <points>	17
sb:keep the	-20
sb:know	11
sb:kuala	18
sb:kuala lumpur	18
sb:lago	-12
sb:last for	14
sb:last month	10
sb:last week	11
sb:late	-12
sb:law	-21
sb:lay	17
sb:lay down	21
sb:least	-21
sb:leave	-12
sb:led	12
sb:length	11
sb:less	-11
sb:let the	-17
sb:licence	-12
sb:limited	16
sb:limited to	16
sb:line	-9
sb:live	22
sb:long	13
sb:longer	-17
sb:look	18
sb:look at	12
sb:lumpur	18
sb:magnet	-10
sb:maize	-15
sb:make	29
sb:make for	16
sb:maker	-13
sb:market	-14
sb:may	-36
sb:mayor	-15
sb:meet for	-14
sb:meet on	10
sb:member	-13
sb:milk	16
sb:minister	12
sb:minister of	12
sb:ministry	-22
sb:ministry of	-13
sb:monday	12
sb:moratorium	-9
sb:more than	-12
sb:morning	9
sb:move	-13
sb:mr .	14
sb:mr <person>	-25
sb:much	-16
sb:much as	-11
sb:my	-18
sb:name	13
sb:name to	17
sb:nearly	-14
sb:need	-16
sb:negotiate	-11
sb:new	-20
sb:new duty	14
sb:new truce	-9
sb:newspaper	-10
sb:noon	16
sb:noon that	12
sb:northern	-16
sb:nothing for	-10
sb:notice	22
sb:now	28
sb:of <day-gone>	-12
sb:of <level>	-23
sb:of <month-gone>	11
sb:of <name>	11
sb:of <person>	-10
sb:of a	-17
sb:of it	-10
sb:of last	-10
sb:of that	27
sb:of their	12
sb:of them	-12
sb:of thi	-10
sb:off for	-11
sb:offer	-23
sb:offer to	-11
sb:oil	17
sb:old	-11
sb:olive	-10
sb:olive oil	-10
sb:on <day-ahead>	-4
sb:on <day-today>	-5
sb:on <money>	10
sb:on <name>	7
sb:on <number>	11
sb:on all	13
sb:on each	-12
sb:on either	17
sb:on for	-18
sb:on most	-11
sb:on our	-9
sb:on which	-6
sb:once	-14
sb:one of	12
sb:only	-24
sb:opened	-13
sb:opposition	10
sb:or	-14
sb:order of	-12
sb:order that	19
sb:origin	-10
sb:other	14
sb:otherwise	17
sb:our	-12
sb:out	-17
sb:out on	-15
sb:over fentanyl	14
sb:own	11
sb:paper	-29
sb:parliament	-11
sb:part	16
sb:part of	11
sb:past	-14
sb:pause	25
sb:pause for	-12
sb:pay <level>	13
sb:people	13
sb:phase	11
sb:plan	19
sb:president	11
sb:price	-16
sb:principle	-14
sb:proclamation	-15
sb:prolong	-19
sb:prolong the	-15
sb:prolonged	24
sb:prolonged by	12
sb:prolonged their	18
sb:promise	-16
sb:proposal	-17
sb:propose	-14
sb:propose a	-14
sb:propose that	-9
sb:propose to	9
sb:purchase	-10
sb:put	9
sb:put its	10
sb:put their	27
sb:quarter	-15
sb:radio	-11
sb:rare -	-13
sb:rate	22
sb:rate of	13
sb:ratify	-12
sb:ready	-19
sb:ready to	-10
sb:renew	-16
sb:renew the	-12
sb:renewed for	12
sb:replace	12
sb:report	-18
sb:required	-16
sb:rice	-18
sb:right	11
sb:rise	-22
sb:river	-19
sb:round	-26
sb:round of	-15
sb:rule	-19
sb:rule on	-9
sb:run out	-24
sb:same	8
sb:say	-12
sb:say ,	12
sb:say <day-gone>	-10
sb:say he	-13
sb:say in	14
sb:say on	-9
sb:season	-11
sb:second	13
sb:second meet	10
sb:section	-19
sb:section <number>	-19
sb:send	-10
sb:set	12
sb:set aside	13
sb:settle	-24
sb:settle on	-17
sb:shall be	-19
sb:sheet	-13
sb:ship	-12
sb:should	-28
sb:should be	-14
sb:side ,	9
sb:side agree	11
sb:side are	-11
sb:side have	9
sb:side suspend	14
sb:sign by	-13
sb:silent	-12
sb:since	15
sb:since <day-gone>	36
sb:since <month-gone>	-38
sb:since the	16
sb:sit	-13
sb:sleep for	9
sb:so	-20
sb:start	-14
sb:statement	14
sb:stay for	12
sb:strike	-11
sb:strike in	-13
sb:summer	-13
sb:surcharge	-62
sb:surcharge of	-32
sb:suspend ,	10
sb:suspend its	10
sb:suspend the	-11
sb:suspension of	-10
sb:table	-16
sb:talk	-23
sb:talk of	-14
sb:talked	-12
sb:talked for	-9
sb:tariff ,	-18
sb:tariff for	21
sb:tariff on	25
sb:tea	20
sb:tea and	13
sb:tell	-24
sb:tell us	-16
sb:term	12
sb:term of	17
sb:text	-13
sb:than	-27
sb:that 's	11
sb:that ,	-10
sb:that <name>	-22
sb:that <seat>	-10
sb:that a	-13
sb:that day	-13
sb:that had	-19
sb:that he	13
sb:that is	23
sb:that keep	20
sb:that was	20
sb:that will	11
sb:the <office>	16
sb:the <organisation>	10
sb:the <points>	-18
sb:the <quality>	-29
sb:the bridge	12
sb:the ceasefire	-23
sb:the company	-12
sb:the decision	21
sb:the difference	10
sb:the extension	-15
sb:the fourth	-10
sb:the higher	11
sb:the increase	12
sb:the last	-10
sb:the law	-15
sb:the lower	-11
sb:the northern	-16
sb:the old	-14
sb:the one	14
sb:the other	13
sb:the pact	16
sb:the party	20
sb:the pause	34
sb:the protocol	-24
sb:the reciprocal	8
sb:the rest	-13
sb:the river	-19
sb:the second	-18
sb:the standstill	11
sb:the surcharge	-28
sb:the suspension	11
sb:the table	-13
sb:the text	-14
sb:the trade	-19
sb:the world	-23
sb:their duty	-10
sb:their truce	8
sb:themselve	15
sb:there ,	16
sb:these	19
sb:they had	14
sb:they would	-13
sb:thi	-16
sb:thing	-11
sb:time in	-13
sb:to	-27
sb:to <day-ahead>	13
sb:to <money>	-10
sb:to a	13
sb:to be	14
sb:to cut	10
sb:to freeze	-14
sb:to keep	-11
sb:to leave	-17
sb:to let	-11
sb:to prolong	-11
sb:to renew	-10
sb:to run	-13
sb:to suspend	-10
sb:trade agreement	-13
sb:trader	15
sb:truce	17
sb:truce ,	18
sb:truce :	9
sb:truce by	16
sb:truce has	-7
sb:truce is	-13
sb:truce of	12
sb:truce that	16
sb:truce which	8
sb:truce would	-16
sb:two	-15
sb:two <office>	9
sb:two president	12
sb:under section	-17
sb:under which	-19
sb:until the	-23
sb:up to	-29
sb:us	19
sb:use	12
sb:valid	-10
sb:valid for	-10
sb:vote	-8
sb:wait	9
sb:waited	-12
sb:want the	12
sb:was	25
sb:was <level>	-17
sb:was agree	11
sb:was conclude	16
sb:was given	24
sb:was prolonged	14
sb:was sign	-7
sb:was the	-12
sb:was to	15
sb:water	-17
sb:way	9
sb:we	-18
sb:we hear	-11
sb:week	20
sb:week of	9
sb:week that	15
sb:well	-9
sb:were	11
sb:what	9
sb:what they	-11
sb:when	16
sb:when the	16
sb:where it	-17
sb:whether	-12
sb:which end	-18
sb:which expire	-13
sb:which they	14
sb:which would	10
sb:will be	10
sb:will have	10
sb:will pay	-11
sb:win	13
sb:wine	16
sb:wish	12
sb:wish to	12
sb:with	-8
sb:with <person>	22
sb:with <seat>	-11
sb:within	-9
sb:within the	10
sb:word	-23
sb:world	-17
sb:worth	-17
sb:worth <money>	-10
sb:would	-8
sb:would last	-8
sb:would take	7
sb:you	-13
sb:your	-10
sb:— for	22
sb:— the	-20
sb:•	12
t0=future	-22
t0=future-passive	-21
t0=modal	-20
t0=past-passive	30
t0=perfect	17
t0=pluperfect-passive	-12
t1=future	-11
t1=future-passive	-21
t1=infinitive	-11
t1=infinitive-passive	19
t1=modal	-23
t1=past-passive	30
t1=perfect	17
t1=pluperfect-passive	-12
t2=modal	-23
t2=participle-passive	-17
t2=past	-11
t2=past-passive	-16
t2=perfect	-18
t2=pluperfect	-17
t2=present	23
t2=present-passive	-20
t:loose-r0	17
t:loose-r3	17
t:more-in	12
t:more-in0	12
t:more-l0	28
t:more-l2	-14
t:more-l3	-12
t:more-r	-13
t:more-r2	-22
t:quiet	14
t:quiet-l	13
t:truce	29
t:truce-l	25
t:truce-l2	6
t:truce-r0	38
t:truce-r1	-7
t:truce-r2	-39
t:truce-r3	18
t:verb	16
t:verb-l	9
t:verb-l2	14
t:verb-r	10
t:verb-r1	-9
t:verb-r2	-14
tn:loose	13
tn:more	15
tn:quiet	30
tn:verb	13
tp:loose	9
tp:truce	19
tp:verb	34
v0=add	12
v0=apply	-11
v0=ask	-20
v0=buy	-8
v0=conclude	14
v0=declare	16
v0=end	-9
v0=expect	-9
v0=get	22
v0=grant	12
v0=have	-21
v0=lay	18
v0=leave	-9
v0=make	15
v0=plan	20
v0=put	10
v0=reach	-10
v0=ready	-15
v0=run	-10
v0=say	-13
v0=settle	-31
v0=sign	9
v0=sit	-15
v0=slash	16
v0=stand	-8
v0=stop	17
v0=suspend	-13
v1=add	10
v1=agree	8
v1=apply	-11
v1=ask	-19
v1=be	21
v1=conclude	17
v1=declare	16
v1=end	-17
v1=freeze	-12
v1=get	23
v1=lay	18
v1=leave	-21
v1=look	21
v1=make	26
v1=move	-9
v1=pause	-9
v1=plan	21
v1=propose	-14
v1=ready	-10
v1=run	-8
v1=say	-14
v1=settle	-32
v1=sign	13
v1=sit	-15
v1=stand	-9
v1=win	14
v2-none	-19
v2=announce	-15
v2=begin	9
v2=charge	-10
v2=end	-16
v2=expire	-16
v2=go	-11
v2=leave	-64
v2=run	11
v2=sign	10
v2=stop	-11
vt0=agree past	10
vt0=agree perfect	-29
vt0=agree present	-16
vt0=apply present	-21
vt0=approve past	-12
vt0=buy present	-9
vt0=come present	-16
vt0=conclude past	16
vt0=continue present	10
vt0=end past	-9
vt0=extend future	-11
vt0=extend past	13
vt0=extend perfect	24
vt0=get past	24
vt0=go present	9
vt0=hold perfect	-27
vt0=hold present	27
vt0=keep present	14
vt0=lay past	18
vt0=leave present	-10
vt0=offer perfect	-12
vt0=other future	-15
vt0=other modal	-13
vt0=other perfect	21
vt0=plan modal	20
vt0=propose past	-14
vt0=put perfect	10
vt0=ready present	-15
vt0=run modal	-12
vt0=run past	-14
vt0=say present	-14
vt0=settle past	-23
vt0=sign modal	-12
vt0=sign past	12
vt0=sit past	-9
vt0=slash present	16
vt0=stay future	-7
vt0=stop present	9
vt0=suspend past	17
vt0=suspend present	-28
vt0=want present	13
vt1=agree past	23
vt1=agree present	-23
vt1=apply present	-21
vt1=approve past	-12
vt1=begin past	13
vt1=buy present	-9
vt1=come present	-16
vt1=conclude past	16
vt1=end gerund	-9
vt1=end past	-9
vt1=extend future	-11
vt1=extend participle	-15
vt1=extend past	13
vt1=extend perfect	24
vt1=freeze infinitive	-10
vt1=get past	25
vt1=go present	11
vt1=hold perfect	-21
vt1=hold present	27
vt1=lay past	18
vt1=leave infinitive	-15
vt1=make participle	16
vt1=other future	-15
vt1=other modal	-13
vt1=plan modal	20
vt1=propose past	-9
vt1=propose perfect	-13
vt1=ready present	-10
vt1=run modal	-12
vt1=run past	-14
vt1=say present	-14
vt1=settle past	-23
vt1=sign modal	-12
vt1=sign participle	21
vt1=sit past	-9
vt1=slash present	16
vt1=stay present	-9
vt1=suspend gerund	13
vt1=suspend participle	13
vt1=suspend past	17
vt1=suspend present	-28
vt1=want present	14
vt2=agree participle	18
vt2=announce past	-13
vt2=end participle	-19
vt2=end past	-14
vt2=go infinitive	-31
vt2=go present	9
vt2=leave participle	-52
vt2=run present	27`;
