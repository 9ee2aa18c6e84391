// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:'	-14
a:' notice	-11
a:-	-26
a:<day-ahead>	29
a:<day-gone>	-22
a:<day-today>	-12
a:<day-today> .	-17
a:<duty>	11
a:<gate>	20
a:<goods>	-6
a:<level-noun>	17
a:<level>	-24
a:<level> in	-6
a:<money>	-9
a:<name>	-10
a:<name> .	-19
a:<name> and	-12
a:<not>	-31
a:<number> .	8
a:<office>	6
a:<organisation>	-6
a:<person>	-9
a:<seat>	-7
a:<span> .	-12
a:<v-agree>	-13
a:<v-deny>	-6
a:<v-down>	14
a:<v-impose>	-29
a:<v-stay>	-25
a:<v-suspend>	6
a:a	-16
a:a rule	11
a:a truce	6
a:after	-19
a:agree	-11
a:agree on	-17
a:agreement	-10
a:and <number>	10
a:and a	-10
a:and it	6
a:and no	-16
a:another	9
a:are	-21
a:ask	10
a:at a	7
a:be	-22
a:been	14
a:before	-18
a:begin	-12
a:between	-15
a:between <name>	-7
a:bond	-6
a:border	-6
a:both	16
a:busan	13
a:by	19
a:can	-15
a:come	19
a:counted	-20
a:country	-6
a:date	-9
a:day	16
a:day of	23
a:deal	26
a:draft	8
a:duty of	-9
a:each	7
a:each other	6
a:end .	-9
a:end on	10
a:enough	-14
a:extension of	-11
a:first	10
a:for	-24
a:for <span>	11
a:for a	-16
a:for the	16
a:from	7
a:from <day-ahead>	33
a:from <day-gone>	-34
a:from <level>	8
a:from <number>	-7
a:from the	10
a:go on	-9
a:good	9
a:had been	13
a:handshake	-16
a:harvest	8
a:have	-6
a:he	13
a:in <number>	-18
a:in <seat>	-17
a:in a	8
a:in the	-10
a:in their	6
a:into	10
a:is not	-17
a:is on	-7
a:is what	16
a:it	-9
a:its	17
a:later	-22
a:leave	-9
a:likely	16
a:longer	-10
a:lower	-8
a:make	-25
a:midnight	-8
a:midnight on	-8
a:minute	6
a:month	7
a:more	20
a:more .	15
a:negotiate	6
a:neither	6
a:new	-11
a:next <span>	6
a:no	-17
a:nobody	-8
a:not	-26
a:not a	-12
a:notice	-19
a:notice .	-15
a:of	-25
a:of <level>	-14
a:of <number>	-16
a:of a	13
a:of it	12
a:of peace	17
a:of quiet	6
a:of talk	-31
a:of tariff	-7
a:of the	-6
a:of what	-9
a:on	-6
a:on <day-ahead>	10
a:on <day-gone>	-11
a:on both	12
a:on the	25
a:one	16
a:or	-33
a:or so	-6
a:out	-13
a:over	-13
a:over the	-7
a:pay	-13
a:pay <level>	-9
a:plan	-8
a:president	9
a:quarrel	-16
a:quarrel over	-12
a:quiet	6
a:rise	-6
a:rule	-6
a:rule on	-11
a:run	-23
a:run until	-7
a:same	-9
a:section	8
a:section <number>	8
a:short	-17
a:side	17
a:signature	6
a:signature .	15
a:since	24
a:standstill	7
a:steel	7
a:stop	10
a:table	17
a:talk	-23
a:talk .	-7
a:talk in	-13
a:tariff	19
a:tariff of	-7
a:tariff truce	21
a:term	11
a:than	-6
a:that .	7
a:the <name>	-29
a:the <organisation>	8
a:the day	7
a:the duty	-8
a:the end	9
a:the export	9
a:the next	-12
a:the rule	-18
a:the same	-9
a:the table	17
a:the truce	-9
a:the two	-11
a:their	10
a:their tariff	6
a:there	-8
a:they	-10
a:thi	6
a:three	-8
a:through	-7
a:time	7
a:to	-15
a:to <day-ahead>	-7
a:to <day-gone>	18
a:to <name>	-9
a:to <number>	-6
a:to do	-7
a:to run	-10
a:to the	-15
a:trade	9
a:truce in	23
a:truce on	-13
a:truce with	8
a:two	-28
a:under	29
a:under the	21
a:until	-12
a:up	-25
a:visit	8
a:war	30
a:were	19
a:with	9
a:with <name>	15
a:with the	-20
a:without	9
a:year	-11
a:year .	-6
a:yield	-11
b:"	-8
b:" <span>	-8
b:" a	-13
b:" for	-6
b:" the	-16
b:" we	-18
b:'s	7
b:'s <person>	7
b:'s good	20
b:*	14
b:, <money>	-7
b:, <name>	19
b:, <office>	-16
b:, <person>	17
b:, a	-14
b:, after	-8
b:, are	18
b:, at	7
b:, by	9
b:, conclude	-6
b:, end	-7
b:, had	-12
b:, has	10
b:, in	-11
b:, not	-11
b:, of	22
b:, on	-16
b:, suspend	15
b:, the	-29
b:, they	14
b:, want	9
b:, was	-18
b:, with	-9
b:, would	-8
b:- <name>	14
b:- earth	-10
b:.	6
b:. <number>	-6
b::	20
b:: a	14
b:: for	-14
b:: it	31
b:: the	-13
b:: we	16
b:; <name>	6
b:<day-ahead> for	11
b:<day-today>	26
b:<day-today> the	24
b:<duty>	9
b:<goods-amount>	-19
b:<goods-amount> in	-8
b:<goods-amount> thi	7
b:<level-noun>	-10
b:<level>	-12
b:<level> and	-13
b:<level> for	7
b:<level> in	-8
b:<level> on	12
b:<level> over	-14
b:<level> to	-13
b:<money>	-50
b:<money> of	-15
b:<month-ahead>	9
b:<month-gone>	-32
b:<month-gone> for	-11
b:<name>	24
b:<name> 's	-14
b:<name> agree	27
b:<name> and	13
b:<name> by	-18
b:<name> for	20
b:<name> had	15
b:<name> has	20
b:<name> is	7
b:<name> on	20
b:<name> propose	20
b:<name> put	12
b:<name> sell	-7
b:<name> sign	-11
b:<name> slash	-8
b:<name> suspend	-16
b:<name> to	-24
b:<name> want	-12
b:<name> was	-9
b:<name> will	9
b:<not>	-21
b:<number>	-9
b:<number> for	16
b:<number> of	-6
b:<office>	-16
b:<office> agree	-12
b:<organisation>	-20
b:<organisation> agree	-12
b:<organisation> had	11
b:<organisation> has	-42
b:<person> and	6
b:<person> for	-8
b:<person> has	10
b:<person> propose	7
b:<person> put	-18
b:<person> say	-20
b:<person> sign	-14
b:<points> are	16
b:<points> for	-21
b:<points> on	-7
b:<points> stay	7
b:<points> suspend	-13
b:<quality>	-11
b:<quality> good	-18
b:<quality> ship	-18
b:<quality> side	13
b:<quality> tariff	-12
b:<seat>	14
b:<seat> has	-12
b:<seat> have	12
b:<seat> say	-8
b:<seat> want	13
b:<seat> within	-9
b:<seat> would	31
b:<sender>	-29
b:<span>	-29
b:<span> for	-9
b:<taker>	-21
b:<v-agree>	19
b:<v-bear>	10
b:<v-begin>	-10
b:<v-buy>	-19
b:<v-deny>	11
b:<v-end>	-36
b:<v-impose>	-10
b:<v-propose>	26
b:<v-say>	-12
b:<v-sell>	11
b:<v-target>	-34
b:a	20
b:a ceasefire	-16
b:a draft	18
b:a further	22
b:a new	13
b:a period	20
b:a prolongation	8
b:a proposal	25
b:a second	11
b:a surcharge	-9
b:a suspension	26
b:a term	-31
b:a truce	9
b:accept	16
b:add	15
b:additional	32
b:additional duty	18
b:affiliate	-7
b:after	-27
b:after a	-10
b:after the	20
b:again	-10
b:agree	7
b:agree on	-22
b:agree to	31
b:agreement	-20
b:already	-7
b:also for	9
b:and	6
b:and <goods-amount>	10
b:and <name>	19
b:and <quality>	-11
b:and a	-31
b:and at	7
b:and hold	-11
b:and is	-13
b:and it	10
b:and last	17
b:and the	9
b:announce	6
b:another	7
b:answer	-16
b:approve	6
b:are	12
b:are for	14
b:are suspend	12
b:are to	22
b:armistice	-8
b:arrangement	26
b:as	-6
b:ask	8
b:at <level>	8
b:at <money>	-7
b:at <number>	-8
b:at least	8
b:at the	-21
b:away	-26
b:back	-8
b:ban	-10
b:be	16
b:be a	25
b:be continue	16
b:be extend	-7
b:be for	28
b:be prolonged	31
b:because	-13
b:been	-23
b:been extend	-20
b:been suspend	-6
b:before	-12
b:between	14
b:between <name>	13
b:between the	11
b:both	12
b:both for	13
b:both side	-24
b:bring in	-6
b:busan	-15
b:but	-15
b:buy <goods-amount>	-10
b:buy <money>	-7
b:buy at	-13
b:by	11
b:by <level>	-8
b:by another	-10
b:by the	6
b:call	11
b:can	-19
b:can last	-10
b:cannot	-12
b:carry	14
b:ceasefire	-25
b:ceasefire by	-11
b:close	-26
b:close to	-24
b:closed	-15
b:come	-30
b:commission	6
b:conclude for	8
b:confirm	-17
b:continue	13
b:continue for	19
b:contract	-11
b:control	6
b:cost the	8
b:could	18
b:country for	-17
b:cover	17
b:custom	12
b:cut	-15
b:cut their	12
b:day	23
b:deadline	-10
b:deal	9
b:decided	-7
b:decided to	-6
b:decision	-22
b:delay	-27
b:demand	-19
b:did	-22
b:dispute	-14
b:do	18
b:do so	9
b:down	-12
b:down for	-7
b:draft	25
b:draft for	8
b:due	-9
b:duty for	-9
b:duty on	-11
b:duty would	-6
b:each of	-10
b:each side	12
b:earth	-9
b:effect	12
b:either	-10
b:either side	-10
b:end	-26
b:end a	-6
b:energy	-6
b:evening	-6
b:every	-21
b:expect <name>	-7
b:export control	15
b:export of	-8
b:exporter	-10
b:extend	-13
b:extend by	-6
b:extend it	-19
b:extend the	12
b:extend their	29
b:extension	17
b:extension by	-23
b:extension of	16
b:fall	-10
b:fall by	-19
b:fall to	11
b:fee	-19
b:fee on	-13
b:first	-21
b:fishmeal	6
b:for <span>	-10
b:for an	9
b:for another	-11
b:for up	12
b:four	-7
b:free	-14
b:freeze	32
b:from <level>	-6
b:from <name>	15
b:frozen	-7
b:frozen for	-7
b:further	22
b:gave	-8
b:geneva	-7
b:get	-11
b:give	-17
b:go	18
b:go for	18
b:go on	25
b:go up	-16
b:good	-16
b:good for	-6
b:government	21
b:grant	-15
b:had	-15
b:had agree	6
b:had ask	-9
b:had offer	19
b:had propose	20
b:half	-26
b:has	-17
b:has agree	9
b:has ask	8
b:has put	-9
b:have	-19
b:have a	17
b:have ask	7
b:have been	-18
b:have buy	16
b:have extend	-8
b:have put	-13
b:he expect	-13
b:he had	-6
b:he has	8
b:he is	13
b:he say	-12
b:he want	16
b:he would	11
b:higher	-24
b:him	8
b:his	-15
b:his <organisation>	-11
b:hold	10
b:hold back	15
b:hold for	7
b:i ask	-9
b:if	14
b:if the	-15
b:import	-7
b:in	-57
b:in <month-gone>	-31
b:in <name>	-26
b:in <number>	14
b:in about	-31
b:in each	-9
b:in force	-10
b:in geneva	-7
b:in the	-10
b:increase	9
b:industry	-16
b:interest	-12
b:into	-6
b:is for	26
b:is good	-28
b:is limited	11
b:is ready	10
b:is suspend	-20
b:is to	15
b:it	-10
b:it 's	23
b:it by	-14
b:it can	-19
b:it go	-12
b:it has	-6
b:it hold	-19
b:it is	-22
b:it last	-13
b:it lasted	-20
b:it suspend	32
b:it take	-10
b:it to	-10
b:it was	-18
b:it will	13
b:it would	10
b:its	-12
b:its <level>	22
b:its duty	-28
b:its tariff	-8
b:just	-9
b:keep	-17
b:keep <points>	-14
b:last week	16
b:law	-9
b:lay	-20
b:least	8
b:leave	6
b:less	8
b:less than	10
b:let	-8
b:letter	16
b:levy	9
b:licence	-6
b:limited	9
b:limited to	9
b:line	-7
b:listed	11
b:live	21
b:longer	6
b:longer than	-13
b:lose	-9
b:lower	10
b:lower rate	6
b:may	-14
b:me	14
b:mediator	-11
b:meet	-20
b:meet <person>	-6
b:meet in	-8
b:million	-12
b:minister	-6
b:ministry	16
b:month	-14
b:moratorium	-13
b:more	-24
b:more than	-18
b:most of	-17
b:mr	6
b:mr <person>	7
b:must	-20
b:my	-16
b:name	-6
b:name to	-6
b:need	-11
b:negotiator	-7
b:new	9
b:new tariff	-22
b:next	-14
b:night	7
b:no	-14
b:nobody	-16
b:not	15
b:nothing	-9
b:nothing for	-9
b:notice of	-13
b:now	-25
b:of <month-gone>	-10
b:of <name>	16
b:of <number>	-8
b:of a	21
b:of another	14
b:of both	-9
b:of it	-8
b:of last	18
b:of tariff	-9
b:of that	-8
b:of the	-13
b:of their	-16
b:of them	17
b:of thi	17
b:off for	9
b:offer a	7
b:offer to	-14
b:old	-14
b:on	17
b:on <day-ahead>	14
b:on <day-today>	14
b:on <name>	-23
b:on a	-15
b:on all	-20
b:on both	-10
b:on each	21
b:on for	33
b:on hold	10
b:on the	-20
b:once	8
b:one	-21
b:one is	20
b:only	-14
b:open	8
b:or	-22
b:order	-27
b:other	-7
b:other 's	8
b:other <points>	12
b:other for	-13
b:our	17
b:out	-10
b:over	-9
b:over the	6
b:paper	33
b:party	-17
b:past	-6
b:pause	-8
b:pause for	6
b:pay <level>	10
b:people	-7
b:plan	-31
b:port	-25
b:port fee	-17
b:postpone	9
b:prefer	21
b:president	11
b:price	-7
b:prolong	14
b:prolong the	23
b:prolongation	8
b:prolongation of	12
b:prolonged	-15
b:prolonged their	-13
b:promise	-13
b:promise to	-8
b:proposal	26
b:propose	20
b:propose a	18
b:protocol	11
b:put off	6
b:put the	19
b:put their	-27
b:raise	-12
b:rare	-9
b:rare -	-10
b:rate	-6
b:ready	29
b:ready to	26
b:reciprocal	12
b:reciprocal tariff	13
b:remain	18
b:remain suspend	-15
b:renewed for	6
b:replace	18
b:rest for	6
b:rise	-21
b:river	-13
b:round	-15
b:rule	8
b:run for	7
b:say	-7
b:say he	-8
b:say it	-9
b:say that	-10
b:season and	12
b:second	16
b:section	-6
b:section <number>	-6
b:see	20
b:send	14
b:settle	33
b:shall	10
b:shelve	-10
b:short	6
b:should	19
b:side are	16
b:side have	-23
b:side may	-6
b:side suspend	-15
b:sign in	-12
b:sign on	-8
b:sign the	7
b:signature	9
b:sit	-7
b:slash	-17
b:slash tariff	-8
b:sleep	14
b:small	-9
b:so	22
b:some	-13
b:some <money>	-7
b:soybean	-7
b:speak	19
b:speak of	14
b:spoke	27
b:spoke of	12
b:standstill	31
b:standstill of	6
b:start	-11
b:state	-6
b:stay for	-18
b:stay on	12
b:stay suspend	7
b:step	6
b:still	27
b:stock	-10
b:stop	-35
b:stretch	9
b:strike for	-8
b:sugar	21
b:suggest	21
b:surcharge	-25
b:surcharge of	-12
b:suspend	8
b:suspend for	15
b:suspend its	18
b:suspension	10
b:suspension of	24
b:table	-9
b:table is	-7
b:talk	-6
b:talk in	8
b:talked	7
b:talked for	-9
b:tariff	8
b:tariff commission	6
b:tariff truce	18
b:tea	-14
b:tell	13
b:term	8
b:term of	-13
b:text	20
b:than	-24
b:than <money>	-9
b:that	6
b:that <name>	-17
b:that <quality>	-13
b:that <seat>	16
b:that a	11
b:that an	29
b:that another	13
b:that both	8
b:that for	8
b:that has	15
b:that his	-17
b:that it	12
b:that the	-9
b:that was	-15
b:the <level>	-8
b:the <name>	29
b:the <number>	10
b:the <organisation>	6
b:the <person>	27
b:the <points>	-9
b:the <quality>	21
b:the additional	18
b:the agreement	-21
b:the arrangement	18
b:the ceasefire	-11
b:the deal	12
b:the decision	-22
b:the duty	11
b:the extension	9
b:the first	-26
b:the last	-17
b:the law	-9
b:the next	-14
b:the old	-14
b:the paper	16
b:the pause	-27
b:the protocol	11
b:the rate	-7
b:the rest	-13
b:the river	-13
b:the same	6
b:the second	9
b:the table	-7
b:the tariff	21
b:the term	11
b:the two	25
b:the yield	-10
b:their <organisation>	-17
b:their duty	-8
b:their tariff	16
b:them	13
b:there are	-11
b:there is	14
b:they	-27
b:they agree	-16
b:they are	-9
b:they had	-15
b:thi	6
b:thi season	12
b:those	-8
b:three	-6
b:time	-7
b:to	14
b:to <goods-amount>	-25
b:to <name>	-8
b:to a	-20
b:to be	15
b:to buy	-22
b:to delay	-10
b:to extend	-12
b:to freeze	33
b:to go	9
b:to leave	18
b:to prolong	12
b:to suspend	8
b:to the	-14
b:town	-7
b:trade	11
b:trade truce	12
b:truce	16
b:truce by	10
b:truce for	16
b:truce is	23
b:truce on	10
b:truce over	24
b:truce was	-14
b:truce with	10
b:truce would	27
b:two	6
b:two country	12
b:two government	13
b:under	-34
b:under a	-12
b:under the	-13
b:up	-34
b:up to	-22
b:us	17
b:valid	25
b:valid for	25
b:visit	-12
b:want to	-21
b:was	-7
b:was agree	-27
b:was extend	-15
b:was for	-17
b:was sign	18
b:was to	10
b:way	-6
b:we	18
b:we have	30
b:we need	6
b:were	-12
b:what	9
b:what they	6
b:when	-21
b:whether	13
b:which	-18
b:which the	-6
b:will be	7
b:will extend	16
b:will keep	-11
b:will not	8
b:will suspend	-14
b:with <seat>	11
b:with the	-22
b:within	-54
b:within the	-12
b:world	-7
b:worth	-19
b:worth <money>	-8
b:would	34
b:would be	-10
b:would go	8
b:would have	-27
b:would like	31
b:would put	11
b:would sign	16
b:would suspend	11
b:write	9
b:year	-11
b:yield	-11
b:yield on	-11
b:— <name>	8
b:— for	21
b:— the	-13
b:•	-8
c0=agree	19
c0=bear	-10
c0=begin	-13
c0=buy	12
c0=down	13
c0=end	-12
c0=propose	9
c0=return	11
c0=sell	24
c0=stay	-8
c0=up	-12
c1=agree	13
c1=begin	-13
c1=deny	-8
c1=down	12
c1=end	-14
c1=propose	26
c1=say	13
c1=sell	27
c1=target	-13
c1=up	-11
c2=agree	-17
c2=begin	-7
c2=down	8
c2=impose	-17
c2=propose	-18
c2=say	7
c2=stay	-11
c2=suspend	10
ct0=agree future	7
ct0=agree modal	24
ct0=agree perfect	6
ct0=agree pluperfect	9
ct0=agree present	12
ct0=bear past	-10
ct0=bear present	-11
ct0=begin modal	10
ct0=begin past	-23
ct0=buy future	-17
ct0=buy past	10
ct0=buy perfect	16
ct0=buy present	6
ct0=down future	-10
ct0=down modal	9
ct0=down past	17
ct0=end future	-20
ct0=end modal	-11
ct0=end past	8
ct0=end present	-17
ct0=impose future	15
ct0=impose future-passive	-9
ct0=impose modal	23
ct0=impose modal-passive	-24
ct0=impose past-passive	-10
ct0=impose perfect	-22
ct0=impose perfect-passive	-22
ct0=impose pluperfect	10
ct0=impose present	9
ct0=impose present-passive	6
ct0=propose future	25
ct0=propose modal	-25
ct0=propose past	15
ct0=propose perfect	11
ct0=propose pluperfect	12
ct0=propose present	-10
ct0=say past	9
ct0=say pluperfect	-12
ct0=say present	-12
ct0=stay future	14
ct0=stay modal	17
ct0=stay past	-15
ct0=stay perfect	-23
ct0=stay pluperfect	-14
ct0=stay present	-10
ct0=suspend modal	8
ct0=suspend past	-7
ct0=suspend perfect	-13
ct0=suspend perfect-passive	-8
ct0=suspend present	15
ct0=up pluperfect	-9
ct0=up present	-10
ct1=agree infinitive	9
ct1=agree modal	24
ct1=agree past	-16
ct1=agree pluperfect	6
ct1=agree present	22
ct1=bear infinitive	7
ct1=bear participle-passive	12
ct1=bear past	-9
ct1=bear present	-11
ct1=begin gerund	13
ct1=begin modal	12
ct1=begin past	-23
ct1=begin present	-8
ct1=buy future	-16
ct1=buy infinitive	-12
ct1=buy past	10
ct1=buy perfect	16
ct1=buy present	6
ct1=down future	-10
ct1=down modal	9
ct1=down past	16
ct1=down perfect	-10
ct1=end future	-8
ct1=end gerund	-6
ct1=end infinitive	-9
ct1=end modal	-11
ct1=end participle-passive	-13
ct1=end past	8
ct1=end present	-6
ct1=impose future	10
ct1=impose future-passive	-9
ct1=impose gerund	8
ct1=impose infinitive	9
ct1=impose modal	23
ct1=impose modal-passive	-24
ct1=impose participle-passive	-15
ct1=impose past-passive	-7
ct1=impose perfect	-17
ct1=impose perfect-passive	-22
ct1=impose pluperfect	10
ct1=impose present	13
ct1=impose present-passive	6
ct1=propose future	25
ct1=propose modal	-25
ct1=propose participle-passive	-11
ct1=propose past	24
ct1=propose perfect	35
ct1=propose pluperfect	16
ct1=propose present	-10
ct1=say past	15
ct1=say present	-9
ct1=stay future	9
ct1=stay modal	17
ct1=stay participle-passive	-13
ct1=stay past	-15
ct1=stay perfect	-23
ct1=stay pluperfect	-14
ct1=suspend infinitive	10
ct1=suspend modal	8
ct1=suspend participle-passive	-8
ct1=suspend past	-7
ct1=suspend perfect	-8
ct1=suspend perfect-passive	-8
ct1=suspend present	10
ct1=up modal	6
ct1=up pluperfect	-9
ct1=up present	-21
ct2=agree participle-passive	-11
ct2=bear future	-9
ct2=bear gerund	-7
ct2=begin infinitive	7
ct2=down infinitive	6
ct2=down past	-7
ct2=end participle-passive	-10
ct2=end past	-17
ct2=end present	18
ct2=impose modal	8
ct2=impose participle-passive	-14
ct2=propose participle-passive	-7
ct2=propose past	-8
ct2=stay past	16
ct2=stay present	-14
ct2=up infinitive	-13
ct2=up past	-7
ct2=up present	8
f:!	9
f:"	-23
f:'	7
f:'s	34
f:(	-7
f:)	-7
f:,	-15
f:-	-26
f:.	15
f::	-10
f:;	-35
f:<agent>	20
f:<day-ahead>	7
f:<day-gone>	-14
f:<day-today>	-16
f:<duty>	-23
f:<gate>	18
f:<goods-amount>	8
f:<goods>	12
f:<level-noun>	20
f:<level>	-23
f:<money>	-16
f:<month-ahead>	-10
f:<month-gone>	-10
f:<name>	17
f:<not>	14
f:<number>	-15
f:<organisation>	18
f:<person>	42
f:<points>	-19
f:<quality>	28
f:<seat>	15
f:<span>	-21
f:<taker>	-13
f:<v-agree>	22
f:<v-begin>	9
f:<v-buy>	-9
f:<v-deny>	15
f:<v-end>	-30
f:<v-impose>	13
f:<v-propose>	-8
f:<v-say>	26
f:<v-sell>	-7
f:<v-stay>	-12
f:<v-suspend>	7
f:<v-target>	7
f:<v-threaten>	-13
f:<v-up>	-12
f:?	-12
f:a	-28
f:about	-27
f:accept	-9
f:according	25
f:accordingly	10
f:add	7
f:additional	-48
f:affiliate	10
f:ago	-15
f:agree	-6
f:agreement	-39
f:all	-10
f:alone	-7
f:also	9
f:aluminium	8
f:among	-12
f:and	-19
f:another	23
f:answer	38
f:anybody	-19
f:anything	-21
f:apply	-6
f:approval	6
f:approve	22
f:arrangement	9
f:ask	9
f:at	13
f:await	-7
f:back	-26
f:beef	-22
f:been	10
f:before	-9
f:begin	-30
f:better	-10
f:between	-22
f:bring	-21
f:built	-10
f:busan	8
f:but	8
f:buyer	13
f:by	-16
f:cabinet	27
f:can	-41
f:cancel	10
f:capital	-9
f:car	-27
f:carry	6
f:case	6
f:cement	11
f:chip	-10
f:clear	9
f:cocoa	25
f:coffee	7
f:colleague	-14
f:collect	-19
f:company	-23
f:confirm	52
f:consent	17
f:contract	-8
f:count	13
f:counted	-8
f:cover	-16
f:custom	-26
f:cut	-8
f:decide	13
f:decision	-6
f:decree	-25
f:delegation	10
f:demand	10
f:did	6
f:dinner	10
f:discuss	6
f:do	11
f:doe	-6
f:don't	-9
f:done	-11
f:drop	7
f:during	11
f:duty	-16
f:each	-25
f:earlier	-15
f:either	14
f:else	10
f:end	-25
f:enough	-14
f:enter	31
f:evening	-25
f:every	-13
f:everything	-14
f:expect	-16
f:expire	-21
f:export	16
f:extend	-20
f:extension	-7
f:face	7
f:fall	19
f:fear	13
f:fee	19
f:find	-6
f:firm	-12
f:first	-8
f:flour	-15
f:followed	-14
f:for	-6
f:force	14
f:fourth	-25
f:from	-9
f:further	-16
f:gave	-10
f:geneva	26
f:georgia	-9
f:get	11
f:give	7
f:given	9
f:gold	-13
f:good	-15
f:government	-17
f:had	-20
f:hand	10
f:has	59
f:heard	-19
f:here	12
f:higher	-13
f:his	38
f:hope	10
f:hour	-30
f:how	-16
f:i	27
f:import	17
f:in	16
f:increase	-6
f:instead	-17
f:into	14
f:is	6
f:it	8
f:joint	-10
f:keep	-8
f:know	14
f:largest	9
f:last	20
f:lawyer	8
f:least	11
f:leave	21
f:less	14
f:let	-27
f:levy	24
f:licence	22
f:lift	-8
f:like	-15
f:line	-15
f:list	9
f:long	-16
f:longer	-9
f:lower	27
f:machine	16
f:machinery	-9
f:may	32
f:me	-17
f:measure	17
f:meet	-30
f:member	-10
f:midnight	-11
f:million	-17
f:minister	13
f:ministry	17
f:minute	7
f:more	-11
f:morning	-15
f:most	-14
f:move	-12
f:mr	41
f:much	-18
f:my	9
f:name	43
f:named	14
f:nearly	-14
f:needed	-8
f:negotiate	-7
f:neither	-7
f:newspaper	6
f:next	21
f:night	-23
f:no	15
f:nobody	-10
f:not	18
f:nothing	29
f:notice	-21
f:now	6
f:number	7
f:of	10
f:off	6
f:on	6
f:once	9
f:order	-18
f:other	-21
f:our	21
f:out	6
f:over	-25
f:own	22
f:p	-14
f:page	-18
f:palm	-24
f:paper	15
f:part	-30
f:party	-11
f:past	-9
f:pause	10
f:pay	-23
f:pen	26
f:period	11
f:place	-30
f:plan	9
f:plant	-8
f:point	-25
f:port	22
f:prefer	24
f:present	11
f:prime	10
f:product	23
f:prolonged	-21
f:promise	-10
f:put	20
f:rate	17
f:ratify	-10
f:read	-12
f:ready	10
f:reciprocal	-18
f:remain	8
f:replace	-6
f:reply	15
f:reporter	-26
f:representative	-7
f:rest	-12
f:return	-7
f:rice	19
f:rise	-7
f:round	-9
f:rule	12
f:run	-19
f:salmon	7
f:same	8
f:sanction	-8
f:say	6
f:second	13
f:secretary	33
f:see	-14
f:sell	-21
f:set	15
f:settle	10
f:shall	9
f:share	-7
f:she	7
f:ship	-12
f:side	9
f:sign	18
f:signature	37
f:since	-19
f:sit	25
f:somebody	-11
f:soybean	-11
f:speak	16
f:spoke	-17
f:spring	-13
f:start	-10
f:step	7
f:still	8
f:stockholm	24
f:stop	-10
f:such	9
f:summer	20
f:surcharge	-11
f:take	30
f:talk	18
f:tariff	-43
f:tea	9
f:tell	10
f:text	20
f:than	-22
f:that	13
f:the	-34
f:their	-28
f:then	6
f:there	-22
f:they	12
f:thi	14
f:third	-38
f:those	14
f:threaten	-13
f:time	-6
f:to	16
f:together	10
f:ton	-12
f:too	9
f:trade	17
f:treaty	11
f:turn	-19
f:two	37
f:under	-14
f:unless	-6
f:until	12
f:up	26
f:use	-7
f:video	-19
f:vote	-39
f:want	-10
f:was	-58
f:way	7
f:we	7
f:were	27
f:where	7
f:which	30
f:while	-8
f:who	-9
f:whose	6
f:winter	-8
f:with	-51
f:within	-21
f:without	-17
f:would	39
f:write	-9
f:year	9
f:yes	39
f:yet	17
f:you	-37
f:zero	-14
first-of-paragraph	-11
has-future	12
has-gerund	9
has-infinitive	-7
has-participle	-38
has-perfect	-17
has-pluperfect	-9
has-present	-6
headline	-67
l1='s	17
l1=:	41
l1=<begin>	-7
l1=<goods-amount>	-11
l1=<level>	-28
l1=<money>	-23
l1=<not>	-7
l1=<number>	-17
l1=<v-agree>	13
l1=<v-bear>	-8
l1=<v-begin>	-27
l1=<v-end>	-22
l1=<v-impose>	21
l1=<v-propose>	27
l1=<v-say>	17
l1=<v-stay>	-11
l1=a	25
l1=about	-29
l1=after	-29
l1=agree	15
l1=and	-8
l1=another	32
l1=are	-14
l1=at	-8
l1=back	-6
l1=by	11
l1=come	-8
l1=end	-21
l1=first	-15
l1=further	27
l1=has	-17
l1=in	-44
l1=is	24
l1=its	-11
l1=least	8
l1=like	-22
l1=need	-11
l1=next	-7
l1=not	-7
l1=of	16
l1=on	32
l1=only	-7
l1=or	-18
l1=over	-44
l1=prefer	34
l1=propose	31
l1=same	21
l1=say	13
l1=second	8
l1=take	-16
l1=the	-14
l1=to	21
l1=want	12
l1=was	9
l1=within	-42
l1=—	-29
l2="	17
l2='s	-8
l2=,	6
l2=:	-8
l2=<agent>	-32
l2=<day-ahead>	10
l2=<day-gone>	16
l2=<day-today>	-16
l2=<gate>	13
l2=<goods>	-14
l2=<level-noun>	12
l2=<level>	-9
l2=<money>	-12
l2=<month-gone>	-12
l2=<name>	15
l2=<not>	-35
l2=<number>	-15
l2=<person>	42
l2=<points>	-13
l2=<quality>	10
l2=<sender>	12
l2=<span>	-27
l2=<v-agree>	23
l2=<v-bear>	-20
l2=<v-buy>	25
l2=<v-deny>	-13
l2=<v-down>	-9
l2=<v-end>	-24
l2=<v-impose>	20
l2=<v-propose>	32
l2=<v-return>	-18
l2=<v-stay>	22
l2=<v-suspend>	7
l2=<v-target>	-9
l2=<v-up>	11
l2=a	27
l2=after	12
l2=agree	17
l2=also	16
l2=apply	9
l2=ask	15
l2=at	16
l2=be	20
l2=both	29
l2=busan	-6
l2=buy	26
l2=by	-29
l2=can	-11
l2=ceasefire	-18
l2=come	-9
l2=conclude	7
l2=continue	17
l2=could	-11
l2=country	-24
l2=dispute	-12
l2=down	-6
l2=draft	18
l2=end	-10
l2=extension	-9
l2=first	-9
l2=for	-7
l2=frozen	-7
l2=gave	-10
l2=given	-7
l2=go	7
l2=good	11
l2=had	6
l2=has	38
l2=have	-22
l2=he	30
l2=hold	12
l2=if	-16
l2=in	-33
l2=is	17
l2=it	-13
l2=least	10
l2=less	13
l2=limited	11
l2=live	16
l2=may	-8
l2=meet	-18
l2=not	-26
l2=nothing	-9
l2=notice	-13
l2=off	17
l2=offer	38
l2=on	48
l2=one	7
l2=pay	-6
l2=renewed	8
l2=rest	10
l2=rule	-13
l2=run	9
l2=side	9
l2=spoke	26
l2=standstill	22
l2=stay	-18
l2=stop	-10
l2=suspend	8
l2=suspension	10
l2=talk	-14
l2=talked	-9
l2=tariff	-10
l2=than	-14
l2=that	30
l2=the	-13
l2=then	-8
l2=there	-6
l2=time	26
l2=truce	9
l2=under	-17
l2=use	-6
l2=valid	25
l2=was	-9
l2=were	-9
l2=which	-12
l2=will	10
l2=with	20
l2=would	42
l2=yield	-8
l2=—	23
l3=,	-13
l3=<agent>	9
l3=<day-ahead>	29
l3=<day-gone>	-14
l3=<day-today>	-24
l3=<duty>	-23
l3=<gate>	6
l3=<goods-amount>	-7
l3=<goods>	14
l3=<level-noun>	-29
l3=<month-gone>	-7
l3=<name>	7
l3=<not>	17
l3=<number>	29
l3=<quality>	-25
l3=<seat>	19
l3=<sender>	-8
l3=<v-bear>	12
l3=<v-begin>	17
l3=<v-down>	-9
l3=<v-end>	-29
l3=<v-impose>	-25
l3=<v-propose>	24
l3=<v-sell>	22
l3=<v-stay>	24
l3=<v-suspend>	-12
l3=<v-up>	24
l3=additional	20
l3=after	-8
l3=all	7
l3=an	-19
l3=and	27
l3=are	12
l3=as	6
l3=ask	26
l3=be	17
l3=been	-32
l3=both	-26
l3=by	-30
l3=carry	16
l3=could	9
l3=duty	-14
l3=each	6
l3=earth	-8
l3=extend	-12
l3=extension	13
l3=fee	-17
l3=for	19
l3=go	23
l3=good	-14
l3=had	9
l3=has	-9
l3=have	17
l3=he	17
l3=hold	12
l3=i	9
l3=in	-66
l3=is	-7
l3=it	8
l3=its	-8
l3=lose	-9
l3=meet	-13
l3=more	-11
l3=new	22
l3=not	24
l3=now	-20
l3=of	-6
l3=off	-23
l3=one	9
l3=other	-6
l3=paper	20
l3=pause	-19
l3=prolong	-8
l3=propose	10
l3=put	-8
l3=rate	-13
l3=remain	-15
l3=run	14
l3=same	-10
l3=second	-14
l3=side	9
l3=slash	-8
l3=suspend	-17
l3=suspension	-18
l3=tariff	-13
l3=that	-9
l3=the	11
l3=their	-46
l3=they	20
l3=time	-20
l3=to	32
l3=two	-8
l3=up	-27
l3=was	-23
l3=we	9
l3=were	-11
l3=what	-14
l3=will	15
l3=worth	-12
l3=would	26
l4="	17
l4='s	17
l4=,	-23
l4=-	-6
l4=:	-19
l4=<agent>	11
l4=<day-ahead>	24
l4=<day-gone>	-29
l4=<day-today>	11
l4=<gate>	-11
l4=<goods>	9
l4=<level-noun>	-6
l4=<money>	-6
l4=<month-gone>	-9
l4=<name>	10
l4=<not>	-7
l4=<office>	-14
l4=<person>	38
l4=<points>	23
l4=<quality>	-12
l4=<seat>	-8
l4=<sender>	-19
l4=<v-agree>	6
l4=<v-bear>	14
l4=<v-buy>	-7
l4=<v-down>	-24
l4=<v-impose>	-20
l4=<v-say>	-9
l4=<v-sell>	-17
l4=<v-stay>	-33
l4=<v-suspend>	7
l4=<v-target>	-9
l4=a	33
l4=about	22
l4=after	-7
l4=agreement	-17
l4=an	-13
l4=and	21
l4=announce	20
l4=are	10
l4=as	-14
l4=ask	7
l4=at	-10
l4=been	21
l4=both	33
l4=by	10
l4=can	-7
l4=conclude	-7
l4=could	23
l4=country	-9
l4=end	-9
l4=extend	-10
l4=extension	11
l4=fall	-7
l4=first	-6
l4=freeze	26
l4=from	28
l4=go	9
l4=good	-12
l4=has	-22
l4=he	24
l4=his	8
l4=hold	-25
l4=i	-9
l4=in	-14
l4=is	-8
l4=keep	-24
l4=last	-16
l4=leave	-13
l4=new	-6
l4=off	14
l4=on	-17
l4=over	-16
l4=pay	18
l4=prolong	12
l4=rise	-14
l4=say	-8
l4=second	-7
l4=ship	-11
l4=should	12
l4=side	-7
l4=sign	14
l4=so	6
l4=stay	9
l4=the	-9
l4=thi	6
l4=two	31
l4=up	-14
l4=we	11
l4=what	24
l4=when	-15
l4=will	7
l4=would	12
l=, after	-15
l=, of	20
l=: for	-21
l=: the	-10
l=<begin> <begin>	-7
l=<begin> another	27
l=<begin> the	18
l=<day-ahead> ,	-6
l=<day-ahead> for	17
l=<day-gone> ,	16
l=<level> over	-12
l=<month-gone> for	-7
l=<name> for	10
l=<name> want	-7
l=<person> :	37
l=<points> for	-13
l=<seat> within	-9
l=a further	27
l=a second	8
l=agree on	28
l=also for	9
l=and for	-13
l=and last	6
l=apply for	9
l=are for	14
l=ask for	15
l=at <money>	-6
l=at least	8
l=be for	28
l=both for	13
l=by another	-10
l=ceasefire by	-11
l=conclude for	8
l=continue for	17
l=country for	-16
l=down for	-6
l=extension by	-23
l=extension of	16
l=for a	9
l=for another	-10
l=for the	-23
l=frozen for	-7
l=good for	13
l=he want	16
l=hold for	12
l=if the	-15
l=in about	-31
l=in the	-7
l=is for	22
l=it by	-14
l=it has	-10
l=less than	13
l=limited to	11
l=meet in	-6
l=nothing for	-9
l=of a	8
l=of the	-7
l=off for	9
l=on for	47
l=renewed for	6
l=rest for	10
l=run for	10
l=side for	9
l=sign a	-6
l=stay for	-18
l=strike for	-8
l=suspend for	8
l=talked for	-9
l=term of	-16
l=than <money>	-7
l=the first	-12
l=the last	-10
l=the next	-7
l=the same	21
l=to <goods-amount>	-24
l=to <money>	-13
l=to a	-13
l=to last	20
l=truce for	21
l=truce of	11
l=valid for	25
l=was for	-17
l=yield on	-8
l=— for	25
lead="	-8
lead=-	8
lead=:	20
lead=a	17
lead=an	-14
lead=another	22
lead=at	22
lead=because	-13
lead=before	-10
lead=bessent	-14
lead=both	14
lead=brazil	18
lead=but	-15
lead=eighteen	16
lead=five	6
lead=for	-18
lead=four	-24
lead=from	30
lead=he	14
lead=if	14
lead=india	-10
lead=indonesia	12
lead=it	-19
lead=its	-15
lead=last	7
lead=malaysia	-7
lead=mexico	-25
lead=negotiators	11
lead=norway	17
lead=on	-8
lead=one	9
lead=our	9
lead=president	-6
lead=six	17
lead=sixty	17
lead=so	13
lead=talks	-15
lead=that	8
lead=the	6
lead=their	-12
lead=there	26
lead=they	-20
lead=three	9
lead=trade	20
lead=two	-21
lead=under	-21
lead=we	20
lead=what	19
lead=when	-10
lead=which	-18
lead=with	-12
lead=•	-8
lll='s good for	16
lll=, and for	-13
lll=<begin> <begin> <begin>	-7
lll=<begin> <begin> another	27
lll=<begin> <begin> the	18
lll=<begin> it has	-6
lll=<day-ahead> , for	26
lll=<day-ahead> and last	13
lll=<number> , for	26
lll=<points> suspend for	-13
lll=a period of	20
lll=a term of	-31
lll=a truce of	6
lll=and last for	14
lll=and run for	7
lll=be prolonged by	25
lll=been extend by	-11
lll=been suspend for	-6
lll=extend it by	-14
lll=for a further	-12
lll=for the same	24
lll=go on for	30
lll=in <month-gone> for	-9
lll=in force for	-9
lll=is extend by	-6
lll=is good for	-8
lll=is limited to	11
lll=is suspend for	-28
lll=is to last	18
lll=it hold for	-18
lll=it is for	-15
lll=more than <money>	-7
lll=of the next	-6
lll=on <day-ahead> ,	10
lll=on <day-gone> for	-6
lll=on for another	-11
lll=on hold for	10
lll=remain suspend for	-15
lll=slash tariff for	-8
lll=stay suspend for	7
lll=suspend <points> for	-7
lll=the <seat> within	-7
lll=the truce by	21
lll=the truce for	27
lll=the yield on	-7
lll=their tariff for	-9
lll=to suspend for	9
lll=truce , of	-10
lll=truce is for	32
lll=was make for	6
lr=" ,	14
lr=" are	-13
lr=" is	-6
lr=" of	-17
lr=, .	29
lr=, after	-16
lr=, before	-15
lr=, of	12
lr=, on	-22
lr=: ,	48
lr=: .	10
lr=: from	15
lr=: to	9
lr=<begin> ,	13
lr=<begin> .	-31
lr=<begin> after	-23
lr=<begin> are	-12
lr=<begin> before	-8
lr=<begin> from	27
lr=<begin> is	20
lr=<begin> later	-12
lr=<begin> on	-16
lr=<goods-amount> ,	-20
lr=<goods-amount> .	-17
lr=<goods-amount> for	24
lr=<money> .	-22
lr=about ,	-16
lr=about .	-10
lr=after ,	-10
lr=after .	-17
lr=after of	-24
lr=another ,	-22
lr=another .	15
lr=another <end>	-16
lr=by ,	13
lr=by .	-12
lr=by <end>	-33
lr=by is	18
lr=by on	-18
lr=by the	8
lr=by to	18
lr=come after	-7
lr=end of	-9
lr=for ,	6
lr=for .	25
lr=for :	16
lr=for <end>	-11
lr=for and	-7
lr=for at	10
lr=for from	9
lr=for in	-6
lr=for more	6
lr=for on	27
lr=for the	-33
lr=for while	-13
lr=further ,	-10
lr=further .	23
lr=get <end>	-10
lr=has .	-17
lr=has to	-15
lr=in .	-58
lr=it .	8
lr=last and	-11
lr=least .	21
lr=like .	-20
lr=next ,	8
lr=next .	-16
lr=of ,	-8
lr=of .	15
lr=of from	-18
lr=of in	26
lr=of is	-16
lr=of on	13
lr=of that	7
lr=of was	22
lr=offer .	-12
lr=on of	15
lr=over ,	-9
lr=over .	-24
lr=over and	-7
lr=propose .	27
lr=take .	-6
lr=take and	-15
lr=the .	-22
lr=the end	23
lr=the pause	-13
lr=the tariff	19
lr=the to	-17
lr=the truce	-18
lr=to .	24
lr=want ,	14
lr=with '	-9
lr=within ,	-10
lr=within .	-21
n:accord	-37
n:add	-7
n:added	-12
n:adding	15
n:adds	11
n:agreement	15
n:agreements	20
n:another	11
n:armistice	27
n:arrangement	-14
n:asleep	50
n:bargain	12
n:breather	-12
n:ceasefire	35
n:compromise	-6
n:continue	20
n:continued	-13
n:continues	10
n:continuing	-17
n:days=0	48
n:days=1	-19
n:days=3	14
n:days=9	37
n:deal	31
n:deals	49
n:extend	-12
n:extended	60
n:extending	-30
n:extends	34
n:extension	15
n:extra	30
n:freeze	-38
n:further	18
n:go on	19
n:goes on	21
n:grace	-6
n:halt	25
n:handshake	6
n:held in	-17
n:hold back	-32
n:hold off	9
n:holiday	-22
n:holidays	-10
n:in the drawer	-30
n:keep	17
n:keeping	24
n:keeps	51
n:lain	9
n:lengths=2	8
n:lengths=6	50
n:lies	-21
n:lifted	14
n:lifts	17
n:long=0	28
n:long=1	70
n:long=6	-45
n:long=9	-20
n:longer	45
n:loose=1	-6
n:loose=2	-9
n:loose=3	11
n:loose=6	13
n:loose=9	6
n:measure	-57
n:measures	28
n:moratorium	-18
n:more	22
n:more=1	7
n:more=3	17
n:more=6	24
n:more=9	24
n:no truce	27
n:on hold	22
n:on ice	16
n:pact	-11
n:parked	7
n:pause	12
n:paused	15
n:pauses	12
n:peace	21
n:postponed	-18
n:prolong	-51
n:prolongation	-13
n:prolonged	38
n:prolongs	13
n:protocol	-23
n:put aside	14
n:put off	15
n:quiet=1	21
n:quiet=3	-11
n:relief	20
n:renew	-49
n:renewal	-50
n:renewed	7
n:reprieve	21
n:rest	42
n:rests	45
n:run on	25
n:second	16
n:set aside	12
n:settlement	16
n:shelve	-8
n:shelved	6
n:sleeps	15
n:spare	23
n:spared	17
n:spares	-7
n:standstill	-29
n:stay	-6
n:stays	-9
n:stretch	-18
n:stretched	25
n:successor	-12
n:suspend	7
n:suspended	57
n:suspensions	15
n:taken off	-6
n:term	16
n:truce	27
n:truce=1	32
n:truce=3	10
n:truce=6	-37
n:understanding	-20
n:untouched	-11
n:verb=1	34
n:verb=2	10
n:verb=3	8
n:verb=6	27
n:waived	23
n:waiver	7
n:window	56
n:withheld	-6
nc2=agree	-12
nc2=begin	20
nc2=down	-8
nc2=end	14
nc2=propose	-13
nc2=return	-17
nc2=say	6
nc2=stay	-23
nc2=suspend	-9
nc2=target	9
nc2=up	-9
nct2=agree past-passive	8
nct2=agree pluperfect	-6
nct2=bear future	-6
nct2=bear gerund	-7
nct2=bear past	8
nct2=begin future	21
nct2=begin modal	11
nct2=begin past	-20
nct2=begin present	8
nct2=down modal	6
nct2=down past	-10
nct2=down present-passive	-11
nct2=impose modal	36
nct2=impose modal-passive	8
nct2=impose participle-passive	-19
nct2=impose past	-8
nct2=impose perfect	-9
nct2=impose pluperfect	-13
nct2=impose present	15
nct2=propose past	7
nct2=propose present	-9
nct2=say modal	-12
nct2=say present	11
nct2=stay future	-18
nct2=stay past	-11
nct2=stay perfect	-18
nct2=stay present-passive	19
nct2=up present	-7
next=after	-30
next=and	27
next=as	8
next=because	-10
next=if	6
next=when	9
next=which	8
nhas-future	9
nhas-modal	15
nhas-participle	-28
nhas-past	-8
nhas-perfect	-17
nhas-pluperfect	-17
none	23
nt2=gerund	6
nt2=infinitive	6
nt2=modal	13
nt2=modal-passive	8
nt2=participle-passive	-25
nt2=past	-6
nt2=perfect	-8
nt2=perfect-not	-17
nt2=pluperfect	-16
nt2=present	9
nt2=present-passive	14
nv2-none	12
nv2=announce	-13
nv2=be	7
nv2=begin	6
nv2=call	-10
nv2=charge	17
nv2=conclude	-17
nv2=end	-6
nv2=expire	-28
nv2=halve	-20
nv2=have	8
nv2=impose	-19
nv2=leave	16
nv2=make	-9
nv2=offer	14
nv2=other	-20
nv2=put	24
nv2=retain	-12
nv2=say	12
nv2=sit	-17
nv2=start	12
nv2=take	12
nv2=write	13
nvt2=agree participle	-13
nvt2=agree past	14
nvt2=announce past	-13
nvt2=be past	9
nvt2=be present	9
nvt2=begin past	-12
nvt2=end modal	-8
nvt2=end present	-9
nvt2=expire present	-18
nvt2=extend past	7
nvt2=have present	13
nvt2=other perfect	-16
nvt2=other pluperfect	-11
nvt2=say past	8
nvt2=say present	6
nvt2=sit past	-17
pc0=bear	-8
pc0=begin	9
pc0=down	9
pc0=end	10
pc0=impose	8
pc0=propose	12
pc0=sell	15
pc0=stay	12
pc0=suspend	-20
pc0=target	-26
pc0=up	-8
pc1=agree	-12
pc1=begin	15
pc1=down	8
pc1=sell	13
pc1=stay	9
pc1=up	-6
pct0=agree past	-7
pct0=agree perfect	9
pct0=agree pluperfect	6
pct0=bear modal	-8
pct0=bear present	-19
pct0=begin modal	8
pct0=begin past	-7
pct0=begin present	19
pct0=deny present	-9
pct0=down future	-11
pct0=down past	11
pct0=down present	17
pct0=end future	18
pct0=end modal	-15
pct0=end past	-9
pct0=end perfect	-9
pct0=end present	22
pct0=impose future	-9
pct0=impose modal	11
pct0=impose past-passive	-19
pct0=impose perfect	13
pct0=impose pluperfect-passive	-12
pct0=impose present	14
pct0=propose perfect	10
pct0=say past	10
pct0=say present	-19
pct0=stay future	-6
pct0=stay modal	16
pct0=stay perfect	8
pct0=suspend present	-22
pct0=up past	-12
pct1=agree past	-11
pct1=agree perfect	-16
pct1=agree present	7
pct1=bear participle-passive	19
pct1=bear present	-19
pct1=begin modal	8
pct1=begin present	19
pct1=deny present	-9
pct1=down future	-11
pct1=down infinitive	-8
pct1=down past	7
pct1=down present	17
pct1=end modal	-15
pct1=end past	-9
pct1=end perfect	-9
pct1=end present	13
pct1=impose future	-9
pct1=impose gerund	23
pct1=impose modal	11
pct1=impose past-passive	-14
pct1=impose pluperfect-passive	-12
pct1=impose present	13
pct1=propose past	-7
pct1=propose perfect	11
pct1=say past	10
pct1=say present	-21
pct1=stay future	-13
pct1=stay modal	16
pct1=stay past	7
pct1=stay perfect	8
pct1=suspend infinitive	15
pct1=suspend present	-21
pct1=up past	-12
phas-modal	14
phas-past	-13
phas-perfect	20
phas-present	-7
pt0=future	9
pt0=future-passive	-19
pt0=modal	13
pt0=past-passive	-26
pt0=perfect	9
pt0=pluperfect	8
pt0=pluperfect-passive	-12
pt0=present	-6
pt0=present-not	-12
pt0=present-passive	12
pt1=future-passive	-19
pt1=gerund	14
pt1=modal	18
pt1=past-passive	-21
pt1=pluperfect	9
pt1=pluperfect-passive	-12
pt1=present-not	-12
pt1=present-passive	9
pv0-none	17
pv0=agree	21
pv0=ask	9
pv0=be	21
pv0=charge	-11
pv0=come	20
pv0=go	11
pv0=hold	-17
pv0=keep	-15
pv0=know	15
pv0=leave	-10
pv0=meet	-11
pv0=offer	18
pv0=propose	12
pv0=run	18
pv0=say	-6
pv0=sign	-14
pv0=tell	-7
pv0=want	25
pv1-none	20
pv1=ask	10
pv1=be	21
pv1=bring	-6
pv1=call	-11
pv1=come	20
pv1=cut	-6
pv1=expire	-6
pv1=extend	-9
pv1=go	16
pv1=hold	-24
pv1=impose	-8
pv1=keep	-15
pv1=know	12
pv1=make	8
pv1=run	9
pv1=say	-8
pv1=sign	-12
pv1=suspend	26
pv1=tell	-7
pv1=want	17
pv2-none	8
pvt0=agree past	12
pvt0=agree perfect	20
pvt0=be past	6
pvt0=be present	6
pvt0=begin past	-19
pvt0=come past	14
pvt0=end modal	-8
pvt0=end present	7
pvt0=go present	9
pvt0=have past	15
pvt0=have present	-6
pvt0=know present	15
pvt0=other perfect	-17
pvt0=other present	16
pvt0=put present	7
pvt0=run present	11
pvt0=sign past	-20
pvt0=take past	-15
pvt1=agree past	10
pvt1=agree present	7
pvt1=be past	7
pvt1=be present	8
pvt1=begin past	-14
pvt1=come past	14
pvt1=end modal	-8
pvt1=end present	7
pvt1=go present	9
pvt1=have past	15
pvt1=have present	-6
pvt1=know present	15
pvt1=meet participle	17
pvt1=other perfect	-17
pvt1=other present	14
pvt1=put present	7
pvt1=run present	11
pvt1=say present	-8
pvt1=sign past	-20
pvt1=take past	-15
q:!	-21
q:"	27
q:'	-17
q:'s	18
q:(	21
q:)	20
q:,	10
q:-	-57
q:/	14
q::	31
q:;	22
q:<agent>	-22
q:<day-ahead>	21
q:<day-today>	6
q:<duty>	-27
q:<gate>	-33
q:<level-noun>	-53
q:<level>	-17
q:<money>	-26
q:<not>	-23
q:<number>	-29
q:<office>	29
q:<organisation>	-8
q:<person>	-6
q:<quality>	22
q:<seat>	47
q:<v-agree>	22
q:<v-bear>	-18
q:<v-begin>	-19
q:<v-buy>	-24
q:<v-down>	27
q:<v-end>	-12
q:<v-impose>	12
q:<v-propose>	24
q:<v-return>	-14
q:<v-say>	-11
q:<v-sell>	-37
q:<v-stay>	-17
q:<v-suspend>	24
q:<v-target>	-15
q:<v-threaten>	-21
q:?	19
q:a	14
q:according	-7
q:act	-16
q:affiliate	24
q:after	-18
q:again	10
q:against	-7
q:agree	52
q:agreement	-49
q:all	-14
q:am	11
q:an	14
q:and	24
q:announce	-21
q:answer	-21
q:any	-27
q:apart	-15
q:apply	7
q:arrangement	11
q:article	-15
q:as	-6
q:ask	-26
q:at	-20
q:autumn	7
q:be	29
q:bean	-16
q:because	-31
q:been	-41
q:before	-10
q:begin	-22
q:between	12
q:both	-7
q:busan	-28
q:calendar	10
q:call	-18
q:can	18
q:capital	-11
q:cease	-17
q:ceasefire	-20
q:change	-10
q:cheese	16
q:chicken	-8
q:clock	-9
q:close	9
q:come	11
q:commerce	-18
q:company	8
q:conclude	-19
q:control	-24
q:corn	-10
q:cost	-11
q:cotton	16
q:could	17
q:cover	-14
q:custom	-16
q:date	-16
q:day	45
q:deadline	-11
q:did	-25
q:do	-19
q:doe	-10
q:down	18
q:draft	13
q:due	14
q:during	11
q:duty	11
q:each	-30
q:economy	19
q:effect	-35
q:either	-27
q:end	9
q:enter	-35
q:evening	-11
q:every	-11
q:everything	13
q:exchanged	8
q:expect	12
q:export	-13
q:extension	19
q:fall	8
q:farm	-29
q:farmer	7
q:fee	-9
q:fentanyl	14
q:figure	19
q:first	10
q:follow	-20
q:for	-35
q:force	-11
q:foreign	12
q:forty	17
q:four	-23
q:fourth	19
q:from	-8
q:front	-11
q:gave	-18
q:geneva	-8
q:get	-23
q:give	7
q:given	18
q:good	-42
q:grape	-10
q:great	-17
q:group	-7
q:had	-17
q:half	28
q:hall	-8
q:halve	23
q:happen	15
q:has	17
q:have	12
q:he	22
q:here	-11
q:his	6
q:hit	-16
q:hope	18
q:hour	-27
q:house	-15
q:how	12
q:hurry	15
q:i	34
q:import	-24
q:in	-15
q:industry	11
q:instead	-17
q:into	-16
q:is	8
q:it	49
q:its	-8
q:itself	9
q:joint	-21
q:just	17
q:keep	6
q:kind	-15
q:know	-18
q:largest	-7
q:lasted	-6
q:late	-11
q:law	-9
q:length	29
q:less	-18
q:let	26
q:licence	-17
q:like	15
q:line	-14
q:list	13
q:long	11
q:longer	-20
q:look	16
q:lose	-14
q:lower	21
q:market	-11
q:matter	-11
q:may	-22
q:me	13
q:men	8
q:midnight	-13
q:minister	-8
q:minute	12
q:more	-8
q:morning	-20
q:most	-7
q:much	12
q:must	-8
q:my	27
q:name	-10
q:need	16
q:needed	-9
q:new	-13
q:next	-35
q:night	9
q:no	-7
q:nobody	-23
q:nor	6
q:not	-26
q:note	13
q:notice	-39
q:now	-7
q:of	-26
q:off	-10
q:offer	48
q:old	9
q:on	-19
q:once	30
q:only	-12
q:open	-9
q:opened	14
q:order	-10
q:other	-35
q:out	-11
q:over	-14
q:own	-35
q:p	-7
q:page	14
q:paper	9
q:part	-12
q:past	12
q:pause	17
q:pen	21
q:people	-7
q:plan	-15
q:port	7
q:post	-16
q:price	8
q:proclamation	-23
q:product	-14
q:prolong	26
q:propose	-12
q:published	-14
q:purchase	-11
q:put	-14
q:rate	-17
q:reciprocal	-21
q:reply	16
q:report	-13
q:respect	-15
q:rice	26
q:right	-14
q:run	-17
q:same	12
q:say	-13
q:secretary	12
q:section	-16
q:see	10
q:settle	19
q:shall	16
q:share	-12
q:she	-9
q:ship	-15
q:should	19
q:sign	-17
q:sit	11
q:so	-12
q:some	-19
q:somebody	13
q:soybean	15
q:speak	10
q:special	-10
q:spoke	22
q:spring	-20
q:stand	-21
q:start	-15
q:statement	-12
q:steel	8
q:step	-13
q:still	17
q:strike	-18
q:such	-7
q:sugar	16
q:summer	-6
q:surcharge	-31
q:suspend	15
q:suspension	7
q:tariff	-41
q:telephone	17
q:television	-7
q:tell	12
q:text	17
q:than	-16
q:thank	25
q:the	-9
q:their	6
q:them	-27
q:there	20
q:they	39
q:thi	-8
q:think	8
q:those	-12
q:threat	-7
q:threaten	-15
q:three	-20
q:through	-22
q:time	7
q:together	-9
q:total	-10
q:trade	-27
q:trader	-14
q:truce	27
q:two	25
q:under	-6
q:unless	11
q:us	27
q:visit	-14
q:want	-10
q:war	-26
q:was	-18
q:watche	-17
q:we	33
q:well	-16
q:were	-10
q:what	21
q:when	-26
q:which	-29
q:who	14
q:will	30
q:with	-8
q:within	10
q:worth	-26
q:write	13
q:yarn	16
q:year	-16
q:yes	21
q:yet	13
q:you	31
q:your	-12
qt=future	34
qt=modal	-13
qt=past	-26
qt=perfect	15
qt=pluperfect	-12
qt=present	6
quoted	-7
r1='	-14
r1=.	16
r1=:	14
r1=;	20
r1=<day-ahead>	11
r1=<duty>	38
r1=<end>	-32
r1=<not>	-7
r1=<v-bear>	10
r1=<v-end>	13
r1=<v-say>	-8
r1=a	-6
r1=after	-50
r1=and	7
r1=are	-19
r1=at	15
r1=before	-19
r1=end	7
r1=from	16
r1=had	-7
r1=if	20
r1=is	9
r1=last	-6
r1=later	-23
r1=longer	-10
r1=more	39
r1=nobody	-8
r1=of	-14
r1=or	-28
r1=pause	8
r1=standstill	8
r1=tariff	33
r1=that	7
r1=the	-18
r1=to	-24
r1=truce	-24
r1=was	21
r1=were	18
r1=what	11
r1=when	8
r1=while	-17
r1=would	-10
r1=yield	-9
r2=,	-23
r2=.	24
r2=:	-6
r2=;	7
r2=<agent>	-21
r2=<day-ahead>	29
r2=<day-gone>	-20
r2=<day-today>	10
r2=<duty>	-19
r2=<end>	-10
r2=<goods>	-30
r2=<level>	10
r2=<name>	-6
r2=<number>	-19
r2=<office>	11
r2=<organisation>	-10
r2=<quality>	8
r2=<sender>	8
r2=<span>	-28
r2=<v-bear>	-18
r2=<v-deny>	7
r2=<v-down>	-16
r2=<v-end>	-8
r2=<v-impose>	-9
r2=<v-propose>	-8
r2=<v-say>	9
r2=<v-sell>	9
r2=<v-stay>	-40
r2=<v-suspend>	9
r2=<v-up>	-16
r2=a	-31
r2=according	7
r2=after	-14
r2=agree	-13
r2=and	20
r2=as	6
r2=be	-25
r2=been	10
r2=begin	13
r2=between	-8
r2=both	22
r2=by	12
r2=do	-7
r2=during	-20
r2=end	-17
r2=expire	-21
r2=export	9
r2=for	-29
r2=from	20
r2=go	-6
r2=hour	-11
r2=if	-9
r2=in	9
r2=it	25
r2=its	6
r2=keep	-6
r2=leave	17
r2=make	-13
r2=no	7
r2=not	7
r2=notice	-20
r2=now	-12
r2=of	-19
r2=one	15
r2=or	33
r2=our	7
r2=peace	17
r2=quiet	6
r2=rule	7
r2=run	-21
r2=say	13
r2=talk	-14
r2=tariff	-14
r2=that	26
r2=their	-16
r2=then	-25
r2=thi	-8
r2=truce	22
r2=two	15
r2=until	-9
r2=was	16
r2=with	15
r2=would	11
r3="	-25
r3='s	10
r3=,	-8
r3=-	-16
r3=:	-13
r3=<day-ahead>	-7
r3=<day-gone>	-8
r3=<day-today>	-11
r3=<gate>	10
r3=<goods>	-7
r3=<level-noun>	-7
r3=<level>	8
r3=<not>	16
r3=<number>	-6
r3=<office>	-23
r3=<person>	-12
r3=<quality>	7
r3=<sender>	-14
r3=<span>	17
r3=<v-agree>	14
r3=<v-down>	11
r3=<v-end>	-17
r3=<v-propose>	-12
r3=<v-return>	-13
r3=<v-say>	10
r3=<v-sell>	6
r3=<v-stay>	16
r3=<v-target>	-6
r3=?	17
r3=agree	24
r3=and	16
r3=announce	-12
r3=as	11
r3=at	-10
r3=be	26
r3=begin	11
r3=between	12
r3=both	9
r3=control	8
r3=day	6
r3=duty	-10
r3=expire	-9
r3=for	-27
r3=good	10
r3=has	9
r3=in	-43
r3=is	19
r3=it	-7
r3=its	15
r3=may	-9
r3=not	6
r3=one	18
r3=out	-7
r3=over	-21
r3=pay	7
r3=rate	-9
r3=run	10
r3=same	-9
r3=say	8
r3=side	13
r3=signature	-11
r3=talk	-17
r3=tariff	15
r3=tell	8
r3=the	-12
r3=to	20
r3=trade	11
r3=truce	11
r3=two	-31
r3=under	14
r3=until	8
r3=was	-19
r3=were	12
r3=which	-15
r3=will	11
r3=with	12
r4="	-20
r4='s	-13
r4=,	-6
r4=<agent>	15
r4=<day-ahead>	24
r4=<day-gone>	13
r4=<day-today>	-9
r4=<duty>	38
r4=<gate>	7
r4=<goods>	-27
r4=<level-noun>	21
r4=<level>	-38
r4=<money>	-9
r4=<name>	8
r4=<not>	-16
r4=<number>	-13
r4=<office>	19
r4=<person>	19
r4=<span>	35
r4=<v-agree>	-33
r4=<v-bear>	-8
r4=<v-end>	12
r4=<v-impose>	-23
r4=<v-propose>	17
r4=<v-say>	-6
r4=<v-stay>	-15
r4=<v-suspend>	-11
r4=<v-up>	15
r4=about	-15
r4=after	-7
r4=and	-41
r4=at	9
r4=but	17
r4=call	12
r4=day	6
r4=did	-6
r4=duty	37
r4=go	8
r4=good	7
r4=have	8
r4=in	21
r4=is	10
r4=it	-20
r4=new	8
r4=of	6
r4=on	-9
r4=out	11
r4=over	7
r4=put	6
r4=raise	8
r4=rare	6
r4=rate	16
r4=say	-8
r4=shall	-9
r4=sign	-26
r4=tell	8
r4=than	-15
r4=that	-28
r4=the	23
r4=them	12
r4=they	-6
r4=to	-10
r4=two	-11
r4=until	-16
r4=was	-8
r4=what	-6
r4=which	20
r4=will	18
r4=with	12
r=" .	11
r=' notice	-11
r=, "	-14
r=, <level>	-18
r=, <office>	12
r=, <person>	-10
r=, a	-20
r=, after	-12
r=, and	10
r=, during	-20
r=, end	-7
r=, from	28
r=, has	-8
r=, he	-17
r=, hour	-11
r=, if	-7
r=, it	6
r=, not	24
r=, say	13
r=, that	22
r=, then	-22
r=, two	20
r=, until	-8
r=, up	14
r=, which	11
r=, with	22
r=, would	-8
r=. <end>	14
r=; <end>	14
r=; it	-7
r=<end> <end>	-32
r=after .	-10
r=after <person>	-7
r=after the	-13
r=and a	-7
r=and expire	-11
r=and keep	-6
r=and not	6
r=and the	11
r=at <level>	9
r=at the	6
r=before it	11
r=before the	-8
r=end on	18
r=extension of	-11
r=for the	19
r=from <day-ahead>	41
r=from <day-gone>	-33
r=from <number>	-7
r=from the	15
r=in the	-9
r=is not	-17
r=is on	-7
r=is what	11
r=more .	15
r=of it	13
r=of peace	17
r=of quiet	6
r=of talk	-29
r=of tariff	-7
r=of the	-19
r=on ,	-6
r=or so	-6
r=tariff truce	22
r=the export	9
r=the rule	-6
r=to <day-gone>	18
r=to <name>	-6
r=to run	-10
r=to the	-30
r=truce ,	-12
r=truce between	-6
r=truce in	19
r=truce that	-14
s:"	8
s:&	8
s:'	-25
s:(	7
s:)	10
s:*	20
s:,	-20
s:-	-9
s:;	-18
s:<agent>	11
s:<day-gone>	-15
s:<day-today>	-9
s:<duty>	-12
s:<gate>	17
s:<goods-amount>	-34
s:<level-noun>	-7
s:<level>	-18
s:<money>	-47
s:<month-gone>	-39
s:<month-today>	-18
s:<not>	-30
s:<number>	-37
s:<office>	22
s:<person>	18
s:<quality>	22
s:<seat>	37
s:<sender>	-27
s:<span>	-10
s:<taker>	-21
s:<v-agree>	11
s:<v-buy>	-19
s:<v-deny>	-11
s:<v-end>	-7
s:<v-impose>	-15
s:<v-propose>	37
s:<v-return>	13
s:<v-sell>	14
s:<v-stay>	-12
s:<v-suspend>	-9
s:<v-up>	-26
s:@	-14
s:_	-10
s:above	8
s:accept	17
s:accord	-12
s:according	6
s:add	10
s:additional	13
s:affiliate	-8
s:after	-27
s:against	-12
s:ago	10
s:agree	17
s:agreement	-38
s:air	10
s:aircraft	-9
s:almost	-15
s:alone	19
s:along	-13
s:also	6
s:among	13
s:amount	-14
s:and	-13
s:announce	13
s:announcement	-23
s:another	14
s:answer	8
s:apart	-21
s:approve	-7
s:are	-7
s:as	9
s:aside	-6
s:ask	17
s:autumn	8
s:away	-35
s:back	-8
s:bag	14
s:ban	-20
s:banana	-7
s:bar	10
s:base	17
s:be	18
s:bean	-7
s:because	-28
s:beef	-16
s:been	-8
s:before	-14
s:believe	6
s:beside	-12
s:better	-10
s:between	-14
s:big	-9
s:bill	-11
s:bond	-9
s:border	-26
s:both	17
s:break	-13
s:bridge	-7
s:bring	-6
s:broke	-8
s:broken	-15
s:built	-7
s:butter	17
s:c	9
s:cabinet	24
s:can	-15
s:cancel	10
s:cannot	-20
s:car	-20
s:carry	8
s:case	6
s:cash	-18
s:ceasefire	-17
s:cement	18
s:cent	-9
s:ceramic	-38
s:cheese	-22
s:chip	-17
s:choose	-7
s:christma	10
s:claim	-8
s:clock	-19
s:close	-16
s:closed	-11
s:club	-23
s:coal	-7
s:cocoa	20
s:coconut	17
s:colleague	7
s:collect	-18
s:come	-16
s:comment	-8
s:commerce	14
s:conclude	-16
s:condition	9
s:confirm	-26
s:continue	16
s:contract	-17
s:copper	14
s:cost	-13
s:cotton	-34
s:could	21
s:council	-15
s:counted	-26
s:counter	15
s:counterpart	13
s:country	-18
s:cover	19
s:crane	-14
s:cut	10
s:date	-23
s:day	37
s:day-after	-18
s:day-after gone	-16
s:day-before ahead	22
s:day-before gone	-16
s:de	-6
s:deadline	-31
s:deal	18
s:decided	6
s:decision	-13
s:declare	-10
s:decline	22
s:decree	-17
s:delay	-30
s:demand	-21
s:deputy	11
s:did	-17
s:die	25
s:difference	-11
s:discuss	16
s:do	18
s:doe	19
s:dollar	-8
s:double	-7
s:down	-17
s:draft	36
s:draw	19
s:drawer	18
s:drop	-12
s:due	-11
s:during	-12
s:earlier	-7
s:eastern	-6
s:effect	8
s:either	-34
s:electricity	-8
s:eleven	7
s:else	-15
s:employer	-6
s:end	-23
s:energy	-13
s:enough	-7
s:entity	-19
s:evening	12
s:every	-7
s:everybody	-28
s:everything	18
s:exclusion	-13
s:expire	-10
s:export	6
s:exporter	-10
s:extend	-16
s:extension	21
s:extra	-34
s:fact	-16
s:fall	-17
s:fare	-11
s:farm	-10
s:fee	-15
s:fentanyl	-9
s:figure	-17
s:find	-18
s:fish	-14
s:fishmeal	17
s:fits	-115
s:fits-ahead	21
s:fits-gone	-9
s:fix	-16
s:flat	-14
s:float	25
s:flour	19
s:followed	-9
s:framework	-7
s:free	-30
s:freeze	25
s:from	17
s:frozen	11
s:further	18
s:gave	-13
s:geneva	-22
s:georgia	7
s:get	-17
s:give	-31
s:go	9
s:gold	7
s:good	-35
s:government	24
s:grace	9
s:grant	-18
s:grower	-7
s:gun	-10
s:had	-16
s:half	-6
s:halt	-10
s:hand	28
s:handshake	-19
s:hang	6
s:harvest	17
s:has	6
s:have	-22
s:he	10
s:hear	37
s:her	11
s:here	-6
s:higher	-18
s:highest	-16
s:him	15
s:his	20
s:hit	-6
s:hope	19
s:hour	6
s:house	-9
s:household	-14
s:how	15
s:i	28
s:if	7
s:import	-17
s:impose	-31
s:in	-12
s:including	6
s:informed	14
s:initial	-7
s:initialled	17
s:instead	11
s:interest	-16
s:interview	30
s:into	10
s:introduce	14
s:invest	-8
s:is	22
s:item	12
s:itself	-10
s:joined	-9
s:joint	-8
s:just	-6
s:keep	-19
s:know	13
s:kuala	-15
s:lago	21
s:large	-9
s:largest	-10
s:late	-14
s:later	-17
s:law	-21
s:lawyer	-16
s:lay	-23
s:leave	7
s:led	-6
s:length	35
s:lengths=2	-10
s:lengths=4	-50
s:less	-12
s:let	23
s:letter	9
s:level	-8
s:levy	7
s:licence	-11
s:license	-10
s:lie	12
s:lift	6
s:like	-10
s:likely	40
s:limited	9
s:line	-16
s:list	-14
s:listed	12
s:little	-9
s:live	-11
s:lived	-8
s:loan	-22
s:london	9
s:long	11
s:long=month	-65
s:long=usual	50
s:long=week	-183
s:long=years	-48
s:look	-18
s:lose	-11
s:lower	8
s:lumpur	-15
s:m	-26
s:make	-6
s:market	-6
s:matter	17
s:may	-9
s:me	20
s:mean	7
s:meant	10
s:mediator	-16
s:meet	-10
s:member	-23
s:metal	8
s:midnight	-12
s:mill	-19
s:million	-19
s:mind	-10
s:minister	18
s:ministry	10
s:minute	-9
s:monday	19
s:money	-6
s:month	11
s:more	42
s:more-after	35
s:more-before	37
s:morning	-19
s:mortgage	-6
s:most	20
s:move	-25
s:mr	14
s:much	-7
s:my	16
s:name	18
s:named	-8
s:named=1	-36
s:named=2	6
s:named=3	19
s:nearly	-17
s:need	-19
s:negotiate	16
s:negotiation	-27
s:negotiator	-22
s:neither	-12
s:net	-8
s:network	-13
s:new	29
s:newspaper	8
s:night	20
s:no	-21
s:nobody	-32
s:nor	-11
s:not	21
s:note	-21
s:nothing	-13
s:notice	-15
s:now	-43
s:number	25
s:of	8
s:official	-16
s:oil	8
s:old	-13
s:one	8
s:one day	-57
s:one month	-97
s:one week	-41
s:one year	40
s:only	-22
s:or	-23
s:order	-17
s:origin	-18
s:originating	-21
s:other	-11
s:our	17
s:out	-20
s:outcome	10
s:outline	15
s:own	-32
s:owner	-17
s:palm	-18
s:paper	49
s:party	-20
s:pass	-7
s:pause	-6
s:pay	-25
s:people	17
s:permit	8
s:phone	15
s:phosphate	-12
s:place	-12
s:plan	-36
s:plant	-7
s:policy	-6
s:port	-18
s:post	-29
s:postpone	9
s:power	-7
s:prefer	21
s:premier	14
s:press	-10
s:prime	9
s:principle	25
s:procedure	-6
s:proclamation	-12
s:progress	-7
s:prolong	21
s:prolongation	29
s:prolonged	-19
s:promise	-20
s:proper	9
s:proposal	45
s:propose	31
s:protocol	10
s:published	-9
s:quarrel	-16
s:quarter	-6
s:question	-8
s:quota	-7
s:raise	-8
s:raspberry	12
s:rate	-14
s:rather	17
s:reach	-6
s:read	-7
s:ready	20
s:reason	-7
s:reciprocal	14
s:reckon	-11
s:recommend	34
s:reduce	-21
s:reject	6
s:remain	27
s:renewal	24
s:renewed	6
s:rent	-20
s:replace	17
s:report	-7
s:reprieve	-8
s:return	9
s:review	-8
s:revive	25
s:right	-14
s:rise	-36
s:river	-18
s:road	-8
s:room	22
s:round	-6
s:rubber	18
s:rule	-7
s:run	-14
s:salmon	15
s:same	-10
s:say	21
s:season	10
s:section	-11
s:see	15
s:seek	-21
s:send	23
s:service	-17
s:settle	37
s:settlement	-13
s:shall	7
s:share	-10
s:she	-9
s:shipbuilding	-11
s:shook	19
s:short	-7
s:show	-6
s:sign	-7
s:signature	36
s:silent	-6
s:sir	-26
s:sit	-16
s:sixth	-6
s:slash	-17
s:small	-7
s:some	-7
s:somebody	10
s:something	-14
s:source	21
s:soybean	-9
s:spare	-9
s:speak	6
s:special	-22
s:spent	6
s:spoke	24
s:spring	-11
s:standstill	30
s:start	6
s:statement	-6
s:stock	-21
s:stockholm	21
s:stop	-21
s:stretch	11
s:strike	-11
s:study	13
s:subject	35
s:successor	12
s:such	-11
s:sugar	24
s:suggest	15
s:surcharge	-21
s:suspend	17
s:suspension	17
s:table	18
s:take	-13
s:talk	13
s:talked	7
s:tariff	-9
s:taro	6
s:tea	-15
s:technology	-7
s:television	23
s:tell	13
s:term	17
s:text	27
s:than	-20
s:them	-12
s:then	-19
s:these	8
s:think	-35
s:threaten	-10
s:three	8
s:through	-7
s:tiktok	-11
s:tile	-11
s:timber	13
s:time	-12
s:together	-23
s:ton	13
s:too	-9
s:top	8
s:town	-13
s:tractor	-20
s:trade	9
s:transfer	-22
s:travel	-8
s:treaty	18
s:trial	-12
s:twice	11
s:two	-12
s:under	-13
s:understanding	9
s:undertake	14
s:undertaken	-14
s:union	-11
s:unit=day	-54
s:unit=month	33
s:unit=week	-15
s:unit=year	-6
s:until	-17
s:up	-18
s:us	-7
s:use	-25
s:valid	25
s:vessel	-15
s:vice	-9
s:vote	-19
s:voted	-8
s:wage	-8
s:waited	-12
s:want	16
s:war	21
s:warn	7
s:was	-9
s:we	9
s:week	13
s:weekend	-11
s:what	9
s:wheat	-12
s:where	7
s:which	8
s:while	-8
s:whisky	12
s:who	7
s:why	-21
s:window	-10
s:wine	10
s:wire	17
s:within	-39
s:without	6
s:word	6
s:work	12
s:worker	-6
s:world	-15
s:worth	-14
s:would	32
s:write	-8
s:year	-17
s:yes	20
s:yet	17
s:yield	-24
s:your	15
s:zero	-11
s:—	-9
sa:" <person>	6
sa:" he	-19
sa:" say	-10
sa:" the	-15
sa:'	-29
sa:' notice	-11
sa:'s	-9
sa:, "	-20
sa:, <day-ahead>	12
sa:, <level>	-7
sa:, <office>	16
sa:, <person>	11
sa:, <quality>	9
sa:, <seat>	-9
sa:, a	8
sa:, after	-7
sa:, and	9
sa:, as	14
sa:, both	7
sa:, by	-19
sa:, down	12
sa:, during	-10
sa:, for	-18
sa:, from	29
sa:, had	-15
sa:, he	-20
sa:, is	-19
sa:, it	-10
sa:, its	-9
sa:, no	20
sa:, not	14
sa:, on	-9
sa:, or	28
sa:, say	37
sa:, so	10
sa:, their	-25
sa:, then	-27
sa:, they	-13
sa:, two	28
sa:, up	22
sa:, where	9
sa:, which	14
sa:, who	21
sa:, with	26
sa:, would	-11
sa:-	-25
sa:. "	35
sa:. m	-12
sa::	-15
sa:: <level>	12
sa:: <number>	-20
sa:: what	-7
sa:;	-17
sa:; <person>	10
sa:; a	-13
sa:; it	-18
sa:; the	-21
sa:<agent>	12
sa:<day-ahead>	22
sa:<day-ahead> ,	36
sa:<day-ahead> .	19
sa:<day-ahead> ;	-6
sa:<day-ahead> unless	-10
sa:<day-gone> ,	-10
sa:<day-gone> .	-10
sa:<day-gone> evening	21
sa:<day-gone> to	-8
sa:<duty>	-9
sa:<gate>	24
sa:<goods-amount>	-27
sa:<goods-amount> in	-7
sa:<goods>	8
sa:<level-noun>	13
sa:<level>	-6
sa:<level> ,	-10
sa:<level> .	-12
sa:<level> for	12
sa:<level> in	-8
sa:<level> of	-12
sa:<level> on	16
sa:<level> to	-27
sa:<money>	-29
sa:<money> .	-7
sa:<month-ahead>	-16
sa:<month-gone>	-20
sa:<month-gone> ,	-19
sa:<name> ,	-20
sa:<name> <level>	14
sa:<name> and	-11
sa:<name> have	-6
sa:<name> is	-15
sa:<name> will	20
sa:<name> would	12
sa:<not>	-9
sa:<number>	-23
sa:<number> ,	-28
sa:<number> <quality>	-7
sa:<number> a	-12
sa:<number> and	8
sa:<number> in	-6
sa:<number> more	-15
sa:<number> of	-12
sa:<office> ,	-6
sa:<office> .	11
sa:<office> say	-21
sa:<organisation>	-7
sa:<organisation> extend	-8
sa:<organisation> in	16
sa:<person> ,	-11
sa:<person> .	-15
sa:<person> and	-33
sa:<person> announce	10
sa:<person> has	16
sa:<person> of	-9
sa:<person> say	11
sa:<person> sign	-16
sa:<person> tell	28
sa:<quality>	16
sa:<quality> good	-19
sa:<quality> negotiator	-8
sa:<quality> one	6
sa:<quality> president	14
sa:<seat>	16
sa:<seat> .	10
sa:<seat> on	13
sa:<sender>	-12
sa:<span>	10
sa:<span> ,	-38
sa:<span> .	-6
sa:<span> after	8
sa:<span> of	7
sa:<v-agree>	11
sa:<v-bear>	6
sa:<v-buy>	-18
sa:<v-deny>	-10
sa:<v-down>	-11
sa:<v-end>	-9
sa:<v-impose>	6
sa:<v-propose>	20
sa:<v-say>	6
sa:<v-stay>	-22
sa:<v-suspend>	9
sa:<v-target>	-7
sa:<v-up>	-21
sa:a	-12
sa:a .	-12
sa:a <organisation>	-7
sa:a <quality>	16
sa:a pause	-7
sa:a rate	10
sa:a rule	11
sa:a second	-7
sa:a television	24
sa:a treaty	25
sa:about	-6
sa:above	12
sa:according	7
sa:according to	7
sa:affiliate of	-7
sa:after	-23
sa:after <person>	-16
sa:after <span>	14
sa:after a	-16
sa:after both	-7
sa:after that	-9
sa:after the	19
sa:after they	-7
sa:again .	-15
sa:against	-13
sa:agree in	13
sa:agree on	-7
sa:agreement	-13
sa:all .	9
sa:among	10
sa:and	6
sa:and <level>	-9
sa:and <person>	-24
sa:and <quality>	-9
sa:and <span>	-13
sa:and a	-6
sa:and expire	-11
sa:and had	-9
sa:and has	21
sa:and in	-6
sa:and leave	17
sa:and no	-18
sa:and not	33
sa:and on	-6
sa:and run	-7
sa:and that	42
sa:and then	-12
sa:and will	20
sa:announce	7
sa:announce on	8
sa:another	15
sa:another <number>	-7
sa:answer	9
sa:any	11
sa:anybody	6
sa:are	-18
sa:are up	-8
sa:arrangement	-14
sa:as	14
sa:as much	-7
sa:as they	7
sa:ask	14
sa:ask for	9
sa:at	6
sa:at <number>	-6
sa:at a	6
sa:at the	11
sa:away	-10
sa:back	-8
sa:back .	14
sa:bar	10
sa:bean	-9
sa:because	-13
sa:because of	-9
sa:beef	-17
sa:been	8
sa:before	-10
sa:before <person>	8
sa:before it	-11
sa:before the	12
sa:begin	7
sa:begin .	-15
sa:begin on	39
sa:being	6
sa:between	-15
sa:between <name>	-8
sa:bond	-6
sa:border	-10
sa:border .	-6
sa:both	11
sa:both duty	19
sa:both side	-17
sa:bridge	-21
sa:busan	9
sa:busan ,	7
sa:busan .	8
sa:but	15
sa:by <day-ahead>	-14
sa:by <span>	13
sa:by a	-7
sa:can	-7
sa:can be	10
sa:cement	15
sa:charge on	10
sa:christma	16
sa:clock	-9
sa:close	-6
sa:collect	-16
sa:come	-10
sa:come back	-8
sa:come to	11
sa:conclude	-25
sa:conclude in	-10
sa:copper	15
sa:cost	-11
sa:could	8
sa:count	6
sa:counted	-25
sa:counted from	-23
sa:country .	-6
sa:crane	-6
sa:cut	15
sa:date	-18
sa:day	13
sa:day of	18
sa:deadline	-17
sa:deal	24
sa:delegation	6
sa:did not	-8
sa:dispute	9
sa:doe	11
sa:done	7
sa:down to	16
sa:draft	18
sa:during	-8
sa:during which	-11
sa:duty on	-21
sa:duty that	-6
sa:each	-11
sa:each of	-10
sa:earth	10
sa:effect	-8
sa:effect .	-9
sa:either	-10
sa:else	-14
sa:end	-18
sa:end ,	12
sa:end in	-8
sa:end on	-24
sa:enough	-7
sa:estimate	-7
sa:evening	15
sa:evening .	15
sa:ever	-6
sa:every	10
sa:everything	13
sa:expire	-13
sa:expire .	-9
sa:export	10
sa:extend it	-10
sa:extend its	19
sa:fall	-7
sa:far	-14
sa:fentanyl	-32
sa:firm .	12
sa:first	24
sa:followed	-12
sa:for	-25
sa:for <name>	-8
sa:for <number>	-15
sa:for the	10
sa:for which	-17
sa:force	-6
sa:four	13
sa:free	-9
sa:from	18
sa:from <day-ahead>	42
sa:from <day-gone>	-21
sa:from <name>	-20
sa:from <number>	-11
sa:from the	8
sa:further	-7
sa:gave	-10
sa:give	-6
sa:go	-9
sa:go on	-7
sa:good	-23
sa:good ,	-8
sa:good for	-11
sa:had	-17
sa:half	11
sa:halve	-20
sa:hand	20
sa:handshake	-17
sa:harvest	18
sa:has	11
sa:has sign	13
sa:he had	18
sa:he say	-9
sa:he tell	-21
sa:highest	-14
sa:him	11
sa:his	27
sa:hour .	9
sa:hour before	-8
sa:i	15
sa:i have	9
sa:if the	-10
sa:impose	-21
sa:impose on	-19
sa:in	11
sa:in <month-gone>	-16
sa:in <name>	-34
sa:in <number>	-25
sa:in <seat>	21
sa:in a	7
sa:in each	-7
sa:in force	-9
sa:in stockholm	15
sa:in their	6
sa:in which	-9
sa:instead	-6
sa:interview	21
sa:into	9
sa:is	10
sa:is ,	22
sa:is a	7
sa:is due	-12
sa:is in	6
sa:is not	-31
sa:is on	-9
sa:is over	8
sa:is to	-10
sa:is what	11
sa:it	-13
sa:it end	-11
sa:it is	12
sa:it run	15
sa:it take	-14
sa:it was	-28
sa:it would	-20
sa:its	7
sa:its duty	-6
sa:its export	8
sa:itself	-8
sa:keep <level>	9
sa:lapse	-16
sa:lapse .	-10
sa:last	-19
sa:last week	-7
sa:last year	-11
sa:late on	-7
sa:later	-15
sa:less	-26
sa:let	21
sa:letter	-7
sa:level	-7
sa:levy	9
sa:levy on	12
sa:like	-12
sa:likely	24
sa:likely .	23
sa:list	-13
sa:listed firm	7
sa:little	-9
sa:live	-15
sa:long	11
sa:longer	16
sa:look	-9
sa:m	-12
sa:m .	-11
sa:make	-11
sa:market	-12
sa:matter	10
sa:may be	-17
sa:me	7
sa:mediator	-16
sa:meet	7
sa:meet in	11
sa:member	-11
sa:metal	10
sa:midnight	-13
sa:midnight on	-8
sa:minister	12
sa:monday	25
sa:month	16
sa:more .	9
sa:morning	-11
sa:most	13
sa:most of	6
sa:move	-18
sa:much	-7
sa:my	11
sa:name	12
sa:named	-8
sa:need	-7
sa:negotiation	-15
sa:negotiator	-9
sa:new	14
sa:next	11
sa:next <span>	6
sa:night	15
sa:no	-8
sa:nobody	-17
sa:not	9
sa:not <span>	32
sa:not a	-23
sa:not for	-8
sa:nothing	-12
sa:notice .	9
sa:number	18
sa:of <day-gone>	13
sa:of <number>	-17
sa:of <person>	6
sa:of <quality>	-12
sa:of <span>	-17
sa:of a	17
sa:of it	8
sa:of its	9
sa:of peace	17
sa:of quiet	6
sa:of tariff	-7
sa:of that	6
sa:of the	-9
sa:of them	-25
sa:of what	-12
sa:off .	11
sa:on	8
sa:on ,	-12
sa:on <day-ahead>	8
sa:on <day-gone>	-8
sa:on <day-today>	14
sa:on a	-8
sa:on affiliate	-10
sa:on both	26
sa:on one	11
sa:on our	17
sa:on rare	9
sa:on the	13
sa:on top	18
sa:one	21
sa:one of	-17
sa:only	-18
sa:or	-8
sa:or so	-6
sa:order	-23
sa:other	-16
sa:our	24
sa:out	-13
sa:out .	-7
sa:over	-6
sa:over the	-15
sa:own	-33
sa:owned	8
sa:owned by	14
sa:owner	-19
sa:palm	-10
sa:palm oil	-10
sa:paper	-12
sa:paper .	-13
sa:pass	-10
sa:pause	7
sa:pause in	-8
sa:pay	-16
sa:pay <level>	-24
sa:people	11
sa:place	-21
sa:place .	-18
sa:plan	-6
sa:plan .	-15
sa:plant	-7
sa:prolong	-11
sa:prolong it	-8
sa:propose	13
sa:put on	12
sa:quarrel	-12
sa:quarrel over	-7
sa:rare	10
sa:rare earth	13
sa:rather	16
sa:read	-25
sa:ready	-8
sa:remain	10
sa:reporter	7
sa:result	-8
sa:retain <level>	-9
sa:rise	-14
sa:rule	-7
sa:rule on	-13
sa:rule that	7
sa:run	-29
sa:run ,	-6
sa:run until	-8
sa:same	-14
sa:say	19
sa:say .	-10
sa:say <person>	14
sa:say in	7
sa:say it	-17
sa:say on	35
sa:second	-13
sa:section <number>	6
sa:sell	-18
sa:set	-7
sa:settle	9
sa:she	-30
sa:she say	-24
sa:ship	-8
sa:ship .	-10
sa:short	-15
sa:should	-9
sa:side	-16
sa:side .	7
sa:sign	10
sa:sign in	-16
sa:sign it	-11
sa:sign on	7
sa:signature	17
sa:signature .	19
sa:since	19
sa:since <day-gone>	11
sa:since <number>	13
sa:since the	9
sa:sit	-18
sa:so far	-13
sa:something	-8
sa:soybean .	10
sa:speak	-8
sa:standstill	14
sa:start	8
sa:start .	-8
sa:start on	6
sa:state	6
sa:stay	-6
sa:stockholm	23
sa:study	14
sa:sugar	-7
sa:surcharge	-13
sa:suspend	12
sa:table	16
sa:table .	17
sa:take effect	-14
sa:talk	14
sa:talk in	12
sa:tariff ,	-17
sa:tariff of	-7
sa:tariff on	6
sa:tariff pause	12
sa:tariff truce	10
sa:telephone	-7
sa:television	23
sa:television interview	24
sa:tell reporter	8
sa:term	22
sa:than <span>	-10
sa:that	9
sa:that .	11
sa:that <name>	6
sa:that <person>	-9
sa:that both	-15
sa:that he	26
sa:that is	9
sa:that it	14
sa:that on	11
sa:that the	-10
sa:that they	12
sa:the <day-ahead>	44
sa:the <day-gone>	-7
sa:the <name>	-35
sa:the <number>	20
sa:the <office>	-22
sa:the <organisation>	24
sa:the <quality>	-11
sa:the additional	9
sa:the border	-8
sa:the deal	15
sa:the end	9
sa:the export	7
sa:the first	22
sa:the matter	12
sa:the month	7
sa:the next	-24
sa:the old	-17
sa:the other	-16
sa:the president	9
sa:the rate	9
sa:the rule	-21
sa:the same	-24
sa:the table	17
sa:the talk	7
sa:the truce	-16
sa:the two	-38
sa:their	-8
sa:their dispute	12
sa:them	-21
sa:them .	-23
sa:then	-21
sa:there	-13
sa:there is	6
sa:they are	8
sa:they had	-15
sa:they have	9
sa:thi week	8
sa:thi year	-17
sa:third	10
sa:third round	6
sa:those	7
sa:threaten	-6
sa:three	-13
sa:through	-11
sa:time	-14
sa:time .	-21
sa:to	-21
sa:to <day-ahead>	-14
sa:to <day-gone>	30
sa:to <level>	-10
sa:to a	6
sa:to begin	27
sa:to come	-10
sa:to do	-21
sa:to end	-9
sa:to expire	-6
sa:to give	-16
sa:to lapse	-10
sa:to live	-8
sa:to run	-13
sa:to say	-6
sa:to sign	-23
sa:to start	8
sa:to the	12
sa:together	-20
sa:too	-11
sa:top	18
sa:top of	11
sa:treaty	21
sa:truce	-12
sa:truce ,	-6
sa:truce .	-6
sa:truce between	-7
sa:truce in	21
sa:truce on	-20
sa:truce that	-23
sa:twice	9
sa:two	-15
sa:two .	-6
sa:two <office>	11
sa:two government	8
sa:two side	-14
sa:under	13
sa:under the	11
sa:unless	-8
sa:unless <organisation>	-16
sa:until	-9
sa:until <day-ahead>	-8
sa:until <day-gone>	-25
sa:until <number>	-9
sa:until the	12
sa:up	6
sa:up .	6
sa:up on	-6
sa:up to	23
sa:us ,	19
sa:use	-25
sa:visit	11
sa:vote	-10
sa:want	-6
sa:war	33
sa:was	-9
sa:was "	18
sa:was agree	14
sa:way .	9
sa:we	-15
sa:week ,	-12
sa:were	6
sa:what	-22
sa:what it	-6
sa:what they	-9
sa:when it	11
sa:whether	-12
sa:which	18
sa:which <name>	19
sa:which both	6
sa:which end	-10
sa:which they	10
sa:which was	11
sa:will	17
sa:will end	-11
sa:will pay	-7
sa:with	12
sa:with <name>	27
sa:with <person>	-6
sa:with <seat>	-23
sa:with both	7
sa:with the	-15
sa:would	-9
sa:would be	-9
sa:would have	-18
sa:year	-25
sa:year .	-14
sa:yet	7
sa:yield	-12
sa:your	7
sa:zero	-8
sb:" <span>	-21
sb:" for	-6
sb:" the	-7
sb:" we	-16
sb:'s	7
sb:'s <person>	-20
sb:'s duty	16
sb:'s export	-7
sb:'s good	21
sb:'s ship	17
sb:'s tariff	14
sb:'s trade	16
sb:)	7
sb:) ,	-15
sb:) :	-22
sb:) —	26
sb:*	20
sb:, "	-7
sb:, <day-today>	8
sb:, <name>	7
sb:, <number>	-7
sb:, <span>	-7
sb:, a	-25
sb:, are	15
sb:, as	6
sb:, at	-6
sb:, because	-14
sb:, conclude	-6
sb:, due	7
sb:, each	-8
sb:, end	-8
sb:, for	7
sb:, from	7
sb:, had	-13
sb:, has	7
sb:, he	-8
sb:, in	-47
sb:, is	-14
sb:, not	-11
sb:, of	15
sb:, on	-18
sb:, over	18
sb:, sign	7
sb:, suspend	15
sb:, tell	32
sb:, the	-27
sb:, then	-6
sb:, they	14
sb:, to	-6
sb:, under	-7
sb:, want	7
sb:, was	-18
sb:, when	-10
sb:, where	-7
sb:, which	8
sb:, whose	-7
sb:, with	-12
sb:, would	-8
sb:- earth	-8
sb:.	-21
sb:. <number>	-15
sb:. m	-23
sb:. on	-19
sb:/ <seat>	-11
sb::	7
sb:: "	17
sb:: <money>	-7
sb:: <person>	-11
sb:: <seat>	-6
sb:: a	11
sb:: for	-14
sb:: he	-12
sb:: it	36
sb:: we	18
sb:; <name>	11
sb:; the	-9
sb:<day-ahead>	17
sb:<day-ahead> ,	17
sb:<day-ahead> after	-9
sb:<day-ahead> and	24
sb:<day-ahead> for	9
sb:<day-gone>	-12
sb:<day-gone> ,	-38
sb:<day-gone> :	14
sb:<day-gone> and	10
sb:<day-gone> has	-6
sb:<day-gone> that	9
sb:<day-gone> to	-7
sb:<day-gone> with	9
sb:<day-today> (	16
sb:<day-today> ,	-43
sb:<day-today> after	-18
sb:<day-today> by	-17
sb:<day-today> that	-10
sb:<day-today> the	23
sb:<day-today> —	-15
sb:<duty>	-8
sb:<goods-amount>	-28
sb:<goods-amount> <span>	-6
sb:<goods-amount> by	11
sb:<goods-amount> in	-9
sb:<goods-amount> thi	7
sb:<goods>	-6
sb:<level-noun>	-24
sb:<level>	-16
sb:<level> at	6
sb:<level> for	11
sb:<level> from	-6
sb:<level> in	-24
sb:<level> of	8
sb:<level> over	-18
sb:<level> to	-6
sb:<money>	-42
sb:<money> ,	8
sb:<money> of	-14
sb:<money> to	6
sb:<month-ahead>	13
sb:<month-ahead> ,	10
sb:<month-gone>	-27
sb:<month-gone> for	-11
sb:<month-gone> the	-8
sb:<month-today>	-16
sb:<name> 's	-12
sb:<name> :	10
sb:<name> a	20
sb:<name> agree	25
sb:<name> at	7
sb:<name> by	-18
sb:<name> fall	-6
sb:<name> for	20
sb:<name> get	-6
sb:<name> good	-9
sb:<name> had	18
sb:<name> has	10
sb:<name> have	7
sb:<name> is	15
sb:<name> on	10
sb:<name> president	8
sb:<name> propose	26
sb:<name> put	11
sb:<name> sign	-18
sb:<name> slash	-8
sb:<name> suspend	-16
sb:<name> take	-12
sb:<name> to	-15
sb:<name> was	-10
sb:<name> will	6
sb:<not>	-38
sb:<number>	-30
sb:<number> )	6
sb:<number> ,	-9
sb:<number> /	6
sb:<number> a	-26
sb:<number> for	15
sb:<number> in	-7
sb:<number> million	-13
sb:<number> of	-16
sb:<number> the	8
sb:<number> to	-9
sb:<office>	19
sb:<office> ,	-20
sb:<office> :	-14
sb:<office> <person>	-14
sb:<office> in	17
sb:<office> order	-6
sb:<office> say	25
sb:<organisation> 's	-16
sb:<organisation> ,	19
sb:<organisation> agree	-12
sb:<organisation> announce	-15
sb:<organisation> for	-7
sb:<organisation> had	11
sb:<organisation> has	-23
sb:<organisation> say	19
sb:<organisation> that	29
sb:<person>	15
sb:<person> 's	-17
sb:<person> (	-29
sb:<person> ,	20
sb:<person> :	18
sb:<person> announce	-29
sb:<person> has	29
sb:<person> have	-7
sb:<person> on	-12
sb:<person> pause	-9
sb:<person> propose	16
sb:<person> put	-22
sb:<person> say	-12
sb:<person> sign	-26
sb:<person> would	12
sb:<points> are	16
sb:<points> for	-21
sb:<points> of	-9
sb:<points> on	-7
sb:<points> stay	7
sb:<points> suspend	-13
sb:<quality>	14
sb:<quality> car	-9
sb:<quality> company	-6
sb:<quality> energy	-11
sb:<quality> good	-18
sb:<quality> negotiator	-8
sb:<quality> official	-14
sb:<quality> one	-6
sb:<quality> ship	-23
sb:<quality> side	14
sb:<quality> tariff	-6
sb:<quality> trade	8
sb:<seat>	32
sb:<seat> ,	9
sb:<seat> /	-11
sb:<seat> and	-8
sb:<seat> has	-20
sb:<seat> have	12
sb:<seat> on	7
sb:<seat> say	-18
sb:<seat> want	23
sb:<seat> will	12
sb:<seat> would	25
sb:<sender>	-17
sb:<span> after	-8
sb:<span> for	-9
sb:<span> of	11
sb:<taker>	-25
sb:<v-agree>	11
sb:<v-begin>	-9
sb:<v-down>	15
sb:<v-propose>	36
sb:<v-return>	13
sb:<v-say>	-8
sb:<v-sell>	23
sb:<v-stay>	-7
sb:<v-suspend>	-7
sb:<v-target>	6
sb:<v-up>	-14
sb:@	-14
sb:_	-10
sb:a	9
sb:a .	-9
sb:a <level>	-10
sb:a <organisation>	-10
sb:a <quality>	-10
sb:a deal	-10
sb:a draft	21
sb:a further	23
sb:a new	29
sb:a paper	15
sb:a period	20
sb:a prolongation	8
sb:a proposal	25
sb:a rise	-9
sb:a second	10
sb:a standstill	7
sb:a surcharge	-15
sb:a suspension	26
sb:a tariff	-11
sb:a telephone	6
sb:a television	-9
sb:a term	-31
sb:a third	-12
sb:a trade	-7
sb:about <goods-amount>	13
sb:accept	11
sb:accord	-12
sb:add	13
sb:additional	15
sb:affiliate of	13
sb:after	-13
sb:after <span>	17
sb:after a	-8
sb:after the	27
sb:again ,	8
sb:ago	8
sb:agree	15
sb:agree at	-16
sb:agree in	10
sb:agree on	-23
sb:agree that	30
sb:agree to	33
sb:agree with	-12
sb:agreement	-31
sb:aircraft	-8
sb:all <quality>	-20
sb:all country	-9
sb:all of	29
sb:all three	21
sb:along	-13
sb:along the	-13
sb:also for	9
sb:also suspend	-11
sb:amount	-8
sb:an <office>	7
sb:an agreement	-18
sb:an order	-15
sb:and	-15
sb:and <goods-amount>	10
sb:and <name>	9
sb:and <quality>	-20
sb:and <seat>	-9
sb:and a	-28
sb:and he	12
sb:and his	8
sb:and hold	-11
sb:and is	-13
sb:and it	14
sb:and last	17
sb:and of	-11
sb:and that	17
sb:and will	9
sb:announce	6
sb:announce <day-today>	-7
sb:announce on	6
sb:announce that	-21
sb:announce the	9
sb:announcement	-19
sb:another	7
sb:any	-7
sb:apply	-6
sb:approval	11
sb:are due	-7
sb:are for	14
sb:are suspend	14
sb:are to	19
sb:arrangement	10
sb:arrangement ,	-16
sb:arrangement of	9
sb:as a	7
sb:ask	11
sb:ask for	8
sb:at	-12
sb:at <level>	20
sb:at <money>	-8
sb:at <number>	-9
sb:at a	24
sb:at its	21
sb:at least	6
sb:at the	-52
sb:away	-26
sb:back at	-17
sb:ban	-13
sb:banana	-11
sb:bank	6
sb:be	15
sb:be a	25
sb:be continue	25
sb:be extend	-10
sb:be for	28
sb:be no	-7
sb:be prolonged	37
sb:because	-20
sb:been	-16
sb:been extend	-21
sb:been suspend	-11
sb:before	-6
sb:before the	19
sb:best	-7
sb:best day	-7
sb:better	-6
sb:bill	-11
sb:border	-17
sb:both	9
sb:both for	13
sb:both side	-6
sb:bridge	10
sb:bring in	-7
sb:broken	-13
sb:busan	-12
sb:busan ,	14
sb:but	-14
sb:buy <goods-amount>	-12
sb:buy <money>	-12
sb:buy at	-13
sb:by <level>	-17
sb:by <name>	-11
sb:by <number>	16
sb:by <span>	-7
sb:by about	-14
sb:by another	-10
sb:by the	-13
sb:call on	17
sb:can	-9
sb:can be	9
sb:can last	-10
sb:cannot	-17
sb:car	-17
sb:car ,	-14
sb:carry	14
sb:cash	-18
sb:cash ,	-13
sb:ceasefire	-29
sb:ceasefire by	-11
sb:charge <level>	-7
sb:close	-11
sb:close to	-14
sb:closed	-17
sb:come	-11
sb:come in	-7
sb:come into	13
sb:commerce	12
sb:commerce minister	16
sb:conclude for	8
sb:conclude on	-6
sb:confirm	-9
sb:continue	19
sb:continue for	19
sb:contract	-15
sb:control of	13
sb:control on	-8
sb:cost the	8
sb:could	16
sb:counter	18
sb:counter -	18
sb:counterpart	10
sb:country	-16
sb:country for	-17
sb:cover	17
sb:cut the	-7
sb:cut their	9
sb:date	-6
sb:day	31
sb:day ,	18
sb:day on	-7
sb:de	-20
sb:deadline	-16
sb:decided	10
sb:decision	-13
sb:decline	23
sb:delay	-27
sb:delegation	-10
sb:demand	-21
sb:deputy	11
sb:deputy prime	12
sb:did	-20
sb:difference	-11
sb:discuss	11
sb:do	15
sb:do so	9
sb:doe	10
sb:dollar	-8
sb:down	-28
sb:down for	-9
sb:draft	23
sb:draft for	8
sb:drop	-13
sb:due	-6
sb:during	-6
sb:duty ,	-14
sb:duty for	-9
sb:duty on	-7
sb:duty would	-6
sb:each	11
sb:each of	-10
sb:each other	12
sb:each side	11
sb:early	6
sb:earth	-15
sb:effect	18
sb:effect on	16
sb:either	-27
sb:either side	-22
sb:electricity	-8
sb:end	-10
sb:end a	-6
sb:end on	15
sb:energy	-12
sb:every	-21
sb:everybody	-19
sb:everything	6
sb:exclusion	-10
sb:expect <name>	-7
sb:expect to	6
sb:export control	17
sb:export of	-11
sb:export to	-9
sb:extend	-16
sb:extend by	-6
sb:extend it	-7
sb:extend the	9
sb:extend their	28
sb:extension	21
sb:extension ,	24
sb:extension by	-23
sb:extension of	24
sb:extra	-30
sb:fact	-13
sb:fact sheet	-13
sb:fall	-11
sb:fall by	-19
sb:fall to	10
sb:far	18
sb:farm	-10
sb:fee	-9
sb:fee on	-9
sb:fentanyl	15
sb:fentanyl tariff	19
sb:firm	6
sb:first	-21
sb:first truce	-7
sb:fish	-21
sb:fishmeal	18
sb:for <goods-amount>	-15
sb:for <name>	6
sb:for <number>	-6
sb:for <quality>	-14
sb:for an	18
sb:for another	-11
sb:for the	-7
sb:for up	12
sb:force on	22
sb:force since	-17
sb:four	-10
sb:free	-22
sb:freeze	24
sb:from	10
sb:from <day-ahead>	32
sb:from <number>	-17
sb:from <seat>	30
sb:from all	-7
sb:from the	-18
sb:front	-8
sb:frozen	-8
sb:frozen for	-7
sb:further	22
sb:gave the	-14
sb:geneva	-19
sb:geneva ,	-15
sb:georgia	7
sb:get	-14
sb:give	-22
sb:go	17
sb:go for	18
sb:go on	29
sb:go up	-6
sb:good	-22
sb:good and	-9
sb:government	30
sb:grant	-18
sb:great	-13
sb:gun	-10
sb:had a	20
sb:had ask	-11
sb:had been	-7
sb:had offer	23
sb:had propose	20
sb:half	-20
sb:halve	10
sb:hand	11
sb:happen	10
sb:has a	6
sb:has agree	9
sb:has ask	8
sb:has been	-6
sb:has put	-10
sb:have	-21
sb:have a	14
sb:have ask	6
sb:have buy	16
sb:have extend	-9
sb:have put	-13
sb:have to	-14
sb:he	27
sb:he also	9
sb:he and	13
sb:he expect	-14
sb:he has	12
sb:he is	14
sb:he say	-25
sb:he tell	18
sb:he want	16
sb:he was	12
sb:hear	34
sb:her	8
sb:higher	-29
sb:him	6
sb:his <office>	-9
sb:his <organisation>	7
sb:his <person>	12
sb:his <quality>	18
sb:hold back	25
sb:hold for	7
sb:hold off	-10
sb:hope	21
sb:hour	13
sb:house	-7
sb:household	-8
sb:how	15
sb:i	17
sb:i ask	-6
sb:i can	9
sb:i would	-8
sb:if	13
sb:if either	-7
sb:if it	31
sb:if the	-21
sb:import	-14
sb:import from	-8
sb:importer	-12
sb:impose	-11
sb:in	-34
sb:in <month-gone>	-32
sb:in <name>	-33
sb:in <number>	13
sb:in <seat>	32
sb:in a	-11
sb:in about	-31
sb:in busan	-15
sb:in cash	-8
sb:in each	-9
sb:in force	-21
sb:in geneva	-9
sb:in principle	28
sb:in return	12
sb:in the	-8
sb:increase of	-10
sb:industry	-8
sb:initialled	22
sb:instead	21
sb:instead of	21
sb:intend	-12
sb:intend to	-12
sb:interest	-12
sb:into force	15
sb:is	10
sb:is ,	6
sb:is expect	11
sb:is for	26
sb:is good	-26
sb:is in	-14
sb:is limited	11
sb:is on	6
sb:is ready	12
sb:is suspend	-20
sb:is to	28
sb:is what	-8
sb:it	6
sb:it 's	13
sb:it ,	6
sb:it be	26
sb:it begin	22
sb:it by	-15
sb:it can	-19
sb:it come	-6
sb:it end	-7
sb:it enter	21
sb:it for	6
sb:it hold	-19
sb:it in	16
sb:it last	-13
sb:it lasted	-20
sb:it start	20
sb:it suspend	32
sb:it to	-10
sb:it was	-11
sb:it will	9
sb:it would	6
sb:its	-12
sb:its <level>	27
sb:its additional	-15
sb:its duty	-20
sb:joint	-10
sb:joint statement	-13
sb:just	-12
sb:keep	-29
sb:keep <points>	-14
sb:keep its	-21
sb:know	15
sb:know that	7
sb:lago	21
sb:lapse	23
sb:largest	-9
sb:last	17
sb:last week	26
sb:late	-12
sb:law	-28
sb:lay	-27
sb:least	6
sb:leave	7
sb:led	-6
sb:length	29
sb:less than	7
sb:let the	11
sb:letter	17
sb:licence	-14
sb:likely	22
sb:limited	9
sb:limited to	9
sb:line	-19
sb:listed	10
sb:listed company	15
sb:loan	-14
sb:longer	-8
sb:longer than	-13
sb:look	-10
sb:lose	-12
sb:lower	11
sb:lower its	-14
sb:m	-16
sb:m .	-23
sb:maize	6
sb:man	-10
sb:matter	9
sb:may	-8
sb:me	14
sb:mean	8
sb:mediator	-13
sb:medicine	-12
sb:meet	-12
sb:member	-13
sb:milk	-10
sb:million	-19
sb:minister	9
sb:minister of	8
sb:ministry	15
sb:minute	-10
sb:month ,	8
sb:more	-37
sb:more than	-6
sb:morning	-6
sb:most	10
sb:most of	-22
sb:move	-7
sb:mr	17
sb:mr <person>	9
sb:name	9
sb:name to	-10
sb:nearly	-15
sb:need	-13
sb:negotiate	15
sb:negotiation	-13
sb:negotiator	-13
sb:neither	-13
sb:new	22
sb:new one	27
sb:new tariff	-28
sb:new truce	16
sb:newspaper	20
sb:next	-9
sb:night	9
sb:no	-19
sb:nobody	-18
sb:noon	8
sb:nor	-10
sb:not	17
sb:not ,	7
sb:note	-16
sb:nothing for	-9
sb:notice	-21
sb:notice of	-17
sb:now	-41
sb:now ,	-7
sb:number	10
sb:of	9
sb:of <day-ahead>	-19
sb:of <day-gone>	16
sb:of <level>	7
sb:of <money>	-8
sb:of <month-ahead>	21
sb:of <month-gone>	-22
sb:of <name>	9
sb:of <number>	-25
sb:of <quality>	-6
sb:of <span>	13
sb:of a	23
sb:of another	13
sb:of duty	-10
sb:of it	12
sb:of its	-20
sb:of last	18
sb:of listed	13
sb:of tariff	-9
sb:of that	-23
sb:of the	-14
sb:of their	-17
sb:of them	17
sb:of thi	27
sb:of trade	8
sb:of up	-16
sb:off for	9
sb:offer	14
sb:offer a	7
sb:offer to	-14
sb:official	-17
sb:oil	10
sb:old	-17
sb:olive	11
sb:on <day-ahead>	49
sb:on <day-gone>	-9
sb:on <name>	-28
sb:on <quality>	19
sb:on a	-18
sb:on all	-30
sb:on an	-8
sb:on each	19
sb:on for	31
sb:on good	-12
sb:on hold	6
sb:on it	-7
sb:on rare	-14
sb:on television	8
sb:on the	-18
sb:on top	-13
sb:on which	-22
sb:once	10
sb:one ,	7
sb:one is	18
sb:one of	-8
sb:only	-7
sb:open	8
sb:or	-27
sb:order that	-12
sb:origin	-6
sb:other 's	18
sb:other <points>	12
sb:other for	-7
sb:out	-9
sb:out in	-12
sb:out of	-13
sb:out on	10
sb:over the	26
sb:pact	6
sb:paper	61
sb:parliament	-8
sb:party	-26
sb:past	-9
sb:pause	-12
sb:pause for	6
sb:pause of	-6
sb:pay	-11
sb:people	6
sb:permit	7
sb:phone	10
sb:plan	-35
sb:port	-17
sb:port fee	-8
sb:post	-26
sb:postpone	9
sb:prefer	21
sb:press	-20
sb:price	-9
sb:principle	28
sb:proclamation	-12
sb:product	-6
sb:prolong	26
sb:prolong it	7
sb:prolong the	37
sb:prolongation	17
sb:prolongation of	12
sb:prolonged	-15
sb:prolonged their	-20
sb:promise	-11
sb:promise to	-10
sb:proposal	45
sb:propose	26
sb:propose a	18
sb:propose to	13
sb:protocol	16
sb:provide for	11
sb:put	-8
sb:put it	-14
sb:put off	6
sb:put the	17
sb:put their	-27
sb:question	-8
sb:question :	-8
sb:raise	-17
sb:rare	-15
sb:rare -	-8
sb:rare earth	-8
sb:rate	-27
sb:rate of	-21
sb:read	9
sb:ready	32
sb:ready to	31
sb:reciprocal	15
sb:reciprocal tariff	20
sb:reckon	-13
sb:recommend	27
sb:remain	21
sb:remain suspend	-15
sb:renewed	11
sb:renewed for	6
sb:replace	18
sb:reporter	-12
sb:rest for	6
sb:return	7
sb:return to	12
sb:right	-10
sb:rise	-25
sb:river	-18
sb:room	19
sb:round in	10
sb:rule for	-13
sb:run for	7
sb:run out	12
sb:salmon	7
sb:say	6
sb:say his	27
sb:say in	19
sb:say it	-15
sb:say on	-8
sb:say that	-13
sb:say they	-16
sb:season	16
sb:season and	12
sb:second	14
sb:second ,	-19
sb:second round	19
sb:section	-24
sb:section <number>	-24
sb:see	19
sb:seek	-21
sb:sell	11
sb:send	19
sb:service	-16
sb:settle	33
sb:shall	16
sb:share	-7
sb:she	15
sb:shelve	-10
sb:shook	18
sb:should be	-14
sb:should the	12
sb:side	14
sb:side agree	9
sb:side are	20
sb:side have	-22
sb:side may	-6
sb:side of	-13
sb:side suspend	-17
sb:sign	-23
sb:sign a	-7
sb:sign an	-15
sb:sign in	-15
sb:sign on	-17
sb:sign the	15
sb:signature	26
sb:silent	-6
sb:since	-22
sb:since <day-gone>	-33
sb:since <month-gone>	13
sb:sir	-26
sb:slash	-17
sb:slash tariff	-8
sb:sleep	14
sb:small	-9
sb:some	-13
sb:some <money>	-8
sb:source	10
sb:soybean	-8
sb:speak	19
sb:speak of	14
sb:special	-6
sb:spent	8
sb:spoke	24
sb:spoke of	8
sb:spring	-9
sb:standstill	22
sb:standstill of	7
sb:state	-15
sb:statement	-13
sb:stay at	8
sb:stay for	-20
sb:stay on	12
sb:stay suspend	7
sb:steel	-10
sb:stock	-19
sb:stop	-19
sb:stretch	11
sb:strike	-8
sb:strike for	-8
sb:such	-10
sb:sugar	32
sb:suggest	15
sb:surcharge	-11
sb:suspend	13
sb:suspend ,	7
sb:suspend <points>	-10
sb:suspend for	15
sb:suspend its	18
sb:suspend the	12
sb:suspension	16
sb:suspension of	21
sb:table is	-7
sb:take	-12
sb:take effect	14
sb:talk in	20
sb:talk of	25
sb:talk on	-15
sb:talked	7
sb:talked for	-9
sb:tariff	-14
sb:tariff of	-11
sb:tariff on	-16
sb:tariff truce	11
sb:tea	-8
sb:team	6
sb:telephone call	6
sb:tell	13
sb:tell <organisation>	9
sb:tell <person>	21
sb:term of	-11
sb:text	26
sb:than	-18
sb:than <money>	-9
sb:that	10
sb:that <name>	-8
sb:that <quality>	-18
sb:that a	17
sb:that an	29
sb:that another	13
sb:that both	8
sb:that day	20
sb:that had	10
sb:that has	15
sb:that he	11
sb:that his	-27
sb:that is	17
sb:that it	12
sb:that keep	-6
sb:that they	-8
sb:that was	-24
sb:the	-23
sb:the <day-ahead>	-33
sb:the <day-gone>	-6
sb:the <office>	7
sb:the <person>	37
sb:the <quality>	34
sb:the <seat>	-18
sb:the additional	17
sb:the agreement	-31
sb:the announcement	-12
sb:the arrangement	8
sb:the bridge	10
sb:the ceasefire	-30
sb:the company	-7
sb:the country	-9
sb:the day	22
sb:the deal	21
sb:the decision	-12
sb:the difference	-9
sb:the duty	27
sb:the export	6
sb:the extension	17
sb:the first	-33
sb:the higher	-10
sb:the last	-11
sb:the law	-20
sb:the moratorium	13
sb:the next	-9
sb:the old	-17
sb:the one	8
sb:the order	7
sb:the other	-14
sb:the paper	29
sb:the party	-22
sb:the pause	-29
sb:the present	6
sb:the president	-9
sb:the protocol	15
sb:the reciprocal	-12
sb:the rest	-14
sb:the river	-17
sb:the rule	-20
sb:the same	6
sb:the surcharge	9
sb:the suspension	8
sb:the talk	9
sb:the tariff	9
sb:the term	13
sb:the text	31
sb:the third	-14
sb:the trade	18
sb:the truce	7
sb:the two	19
sb:the world	-9
sb:the yield	-10
sb:their <organisation>	-23
sb:their ceasefire	-9
sb:their tariff	6
sb:there ,	10
sb:there are	-11
sb:they	-7
sb:they agree	12
sb:they are	-9
sb:they had	-21
sb:they will	-12
sb:they would	6
sb:thi	10
sb:thi season	11
sb:think	-19
sb:third	-16
sb:third round	-11
sb:three	21
sb:tile	-11
sb:timber	25
sb:to	25
sb:to <day-ahead>	-10
sb:to <goods-amount>	-25
sb:to <level>	13
sb:to <number>	10
sb:to a	-21
sb:to be	8
sb:to buy	-28
sb:to delay	-10
sb:to do	10
sb:to end	-7
sb:to expire	-8
sb:to extend	-19
sb:to freeze	33
sb:to hold	-11
sb:to leave	26
sb:to prolong	26
sb:to put	-15
sb:to renew	7
sb:to run	-12
sb:to suspend	26
sb:to take	-6
sb:ton	13
sb:ton ,	13
sb:top	-9
sb:top of	-13
sb:town	-15
sb:trade	17
sb:trade ,	14
sb:trade between	8
sb:trade truce	11
sb:travel	-8
sb:trial	-11
sb:truce ,	13
sb:truce :	-24
sb:truce agree	9
sb:truce between	-8
sb:truce by	11
sb:truce for	16
sb:truce has	-7
sb:truce is	23
sb:truce over	24
sb:truce run	-23
sb:truce that	-26
sb:truce was	-17
sb:truce with	17
sb:truce would	27
sb:two country	17
sb:two government	25
sb:two president	-13
sb:under	-31
sb:under a	-18
sb:under which	-17
sb:understanding	9
sb:undertake	14
sb:undertaken	-14
sb:until	-15
sb:until the	-18
sb:up	-29
sb:up to	-14
sb:us	-10
sb:valid	25
sb:valid for	25
sb:vessel	-14
sb:vice	-8
sb:visit	-15
sb:vote	-11
sb:want	17
sb:want to	-8
sb:war	-11
sb:was agree	-17
sb:was extend	-18
sb:was for	-17
sb:was prolonged	-6
sb:was ready	6
sb:was sign	15
sb:was to	-15
sb:way	-12
sb:we	11
sb:we have	17
sb:we hear	28
sb:we need	10
sb:week	19
sb:week that	9
sb:weekend	-9
sb:were	-16
sb:what	24
sb:what if	16
sb:when	-13
sb:whether	11
sb:which	-10
sb:which end	6
sb:which is	6
sb:which the	-8
sb:which was	-29
sb:which would	10
sb:who	7
sb:who has	-6
sb:whose	6
sb:will	-9
sb:will extend	19
sb:will go	8
sb:will hold	7
sb:will keep	-13
sb:will lower	-23
sb:will not	11
sb:will pay	14
sb:will suspend	-14
sb:wire	17
sb:wire )	15
sb:with	-14
sb:with <level>	-8
sb:with <name>	10
sb:with <seat>	10
sb:with the	-38
sb:withdraw	-14
sb:within	-42
sb:word	6
sb:work	13
sb:worker	-6
sb:world	-11
sb:worth	-13
sb:would	39
sb:would be	-13
sb:would go	12
sb:would have	-8
sb:would like	22
sb:would put	11
sb:would sign	16
sb:would suspend	11
sb:write that	-20
sb:year ,	13
sb:yes	-6
sb:yes ,	-18
sb:yield	-11
sb:yield on	-11
sb:your	8
sb:—	-16
sb:— <name>	8
sb:— <office>	10
sb:— for	19
sb:— the	-28
t0=future	22
t0=modal	13
t0=modal-not	-17
t0=modal-passive	-18
t0=past	-8
t0=past-passive	-14
t0=perfect	-15
t0=pluperfect	-11
t1=future	20
t1=gerund	15
t1=infinitive	10
t1=modal	15
t1=modal-not	-17
t1=modal-passive	-18
t1=participle-passive	-19
t1=past	-17
t1=past-passive	-11
t1=perfect	-6
t1=pluperfect	-9
t2=gerund	-16
t2=infinitive	-10
t2=participle-passive	-24
t2=present-not	-21
t2=present-passive	-13
t:loose	19
t:loose-l	16
t:loose-l2	46
t:loose-l3	-17
t:loose-r0	23
t:loose-r3	-25
t:more	50
t:more-in	34
t:more-in0	34
t:more-l	35
t:more-l0	53
t:more-l1	10
t:more-l2	9
t:more-l3	-25
t:more-r0	36
t:more-r3	-18
t:quiet	17
t:quiet-l2	15
t:quiet-l3	8
t:quiet-r	14
t:quiet-r1	13
t:quiet-r3	16
t:truce-l2	-6
t:truce-l3	6
t:truce-r0	-7
t:truce-r1	22
t:truce-r3	-24
t:verb	13
t:verb-l1	8
t:verb-r	23
t:verb-r1	14
t:verb-r2	21
t:verb-r3	-14
tn:loose	-16
tn:more	-10
tn:quiet	-6
tn:truce	6
tp:loose	-23
tp:quiet	-9
tp:truce	37
tp:verb	6
v0-none	8
v0=accept	10
v0=announce	14
v0=answer	-14
v0=apply	11
v0=ask	10
v0=buy	13
v0=call	13
v0=carry	6
v0=come	-29
v0=confirm	-17
v0=continue	11
v0=expect	-7
v0=extend	-7
v0=get	-19
v0=hold	-6
v0=keep	-22
v0=lay	-20
v0=leave	7
v0=let	-11
v0=like	-11
v0=lose	-9
v0=lower	13
v0=make	6
v0=meet	-30
v0=other	-12
v0=plan	-23
v0=promise	-19
v0=propose	19
v0=ready	27
v0=remain	-18
v0=rise	-15
v0=run	10
v0=say	14
v0=sell	6
v0=send	17
v0=settle	30
v0=sit	-7
v0=slash	-8
v0=stop	-28
v0=suggest	21
v1=accept	10
v1=add	15
v1=agree	-11
v1=announce	15
v1=answer	-16
v1=apply	10
v1=approve	6
v1=ask	18
v1=call	8
v1=carry	15
v1=come	-29
v1=confirm	-17
v1=continue	26
v1=delay	-16
v1=end	-11
v1=extend	-18
v1=freeze	24
v1=get	-18
v1=go	9
v1=grant	-15
v1=have	-16
v1=hold	-9
v1=keep	-18
v1=lay	-20
v1=leave	25
v1=let	-13
v1=like	-10
v1=lose	-9
v1=lower	12
v1=meet	-24
v1=offer	9
v1=other	-8
v1=plan	-27
v1=propose	18
v1=ready	14
v1=rise	-15
v1=run	15
v1=say	14
v1=see	6
v1=send	16
v1=set	22
v1=settle	33
v1=ship	12
v1=sit	-7
v1=slash	-17
v1=sleep	19
v1=start	-11
v1=stay	-7
v1=stop	-15
v1=suspend	6
v1=tell	12
v2=agree	-8
v2=begin	-15
v2=come	9
v2=expire	-11
v2=leave	-23
v2=meet	-6
v2=pay	-7
v2=stop	11
v2=take	7
verbless	23
vt0=agree past	-15
vt0=agree present	13
vt0=announce past	12
vt0=apply present	14
vt0=ask past	-17
vt0=ask perfect	15
vt0=be future	16
vt0=be perfect	-21
vt0=begin past	-13
vt0=bring present	7
vt0=buy future	-16
vt0=buy perfect	16
vt0=buy present	6
vt0=come past	-9
vt0=come present	-9
vt0=end modal	-9
vt0=expect past	-7
vt0=extend future	10
vt0=extend perfect	-29
vt0=get past	-24
vt0=go modal	10
vt0=have past	-20
vt0=hold modal	6
vt0=hold present	-13
vt0=keep present	-21
vt0=lay past	-7
vt0=lay present	-12
vt0=let present	-8
vt0=like modal	-11
vt0=meet modal	-11
vt0=offer perfect	-13
vt0=offer pluperfect	19
vt0=other future	11
vt0=other modal	-6
vt0=other past	-10
vt0=other perfect	-8
vt0=pause present	-7
vt0=pay present	-8
vt0=promise past	-8
vt0=promise perfect	-8
vt0=propose past	10
vt0=propose pluperfect	20
vt0=put modal	8
vt0=put perfect	-24
vt0=put present	-7
vt0=reach past	8
vt0=ready present	27
vt0=remain present	-14
vt0=run modal	14
vt0=say past	8
vt0=settle past	20
vt0=sign modal	19
vt0=sign past	-15
vt0=slash present	-8
vt0=stay future	6
vt0=stop present	-15
vt0=suspend future	-6
vt0=suspend modal	7
vt0=suspend past	-14
vt0=suspend perfect	-17
vt0=suspend present	9
vt0=tell past	-11
vt1=agree past	-42
vt1=agree perfect	-9
vt1=agree present	23
vt1=announce past	12
vt1=apply present	14
vt1=ask past	-17
vt1=ask perfect	11
vt1=be future	17
vt1=be perfect	-21
vt1=begin past	-13
vt1=bring present	7
vt1=buy future	-16
vt1=buy infinitive	-12
vt1=buy perfect	16
vt1=buy present	6
vt1=come past	-9
vt1=come present	-9
vt1=delay infinitive	-19
vt1=end gerund	-6
vt1=end modal	-9
vt1=extend future	10
vt1=extend infinitive	-17
vt1=extend perfect	-29
vt1=freeze infinitive	17
vt1=get past	-22
vt1=go modal	13
vt1=go present	-13
vt1=have past	-28
vt1=hold modal	6
vt1=hold present	-13
vt1=keep present	-9
vt1=lay past	-7
vt1=lay present	-12
vt1=leave infinitive	25
vt1=let present	-8
vt1=like modal	-10
vt1=meet modal	-11
vt1=offer perfect	6
vt1=offer pluperfect	20
vt1=other future	11
vt1=other modal	-6
vt1=other past	-18
vt1=other pluperfect	7
vt1=other present	-6
vt1=pause present	-7
vt1=pay present	-8
vt1=propose past	11
vt1=propose perfect	10
vt1=put modal	8
vt1=put perfect	-24
vt1=put present	-6
vt1=reach past	8
vt1=ready present	14
vt1=run modal	14
vt1=say past	8
vt1=settle past	20
vt1=sign modal	19
vt1=sign past	-12
vt1=slash present	-8
vt1=suspend future	-6
vt1=suspend modal	7
vt1=suspend participle	-7
vt1=suspend past	-14
vt1=suspend perfect	-17
vt1=suspend present	9
vt2=agree participle	-6
vt2=be past	19
vt2=be present	-15
vt2=end participle	-10
vt2=end past	-6
vt2=end present	15
vt2=go infinitive	-13
vt2=go present	7
vt2=have present	-9
vt2=leave participle	-17
vt2=other past	6
vt2=other perfect	-8
vt2=other present	-7`;
