// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:'	-9
a:' notice	-14
a:-	-22
a:<day-ahead>	31
a:<day-gone>	-14
a:<day-today> .	-19
a:<gate>	8
a:<level>	-18
a:<name> .	-10
a:<name> and	-15
a:<not>	-18
a:<number>	-9
a:<office>	7
a:<organisation>	12
a:<person>	-18
a:<points>	13
a:<span>	8
a:<v-bear>	-15
a:<v-end>	-12
a:<v-sell>	9
a:<v-stay>	-19
a:?	10
a:a	-18
a:agree in	12
a:agree on	-20
a:agreement	-11
a:an	-11
a:and <number>	8
a:and no	-16
a:another	12
a:are	-9
a:back	8
a:been	20
a:been agree	16
a:before	-13
a:begin	-10
a:being	10
a:between	-22
a:between the	-12
a:both	11
a:bring	10
a:by	24
a:by <number>	9
a:can	-10
a:come	14
a:counted	-14
a:country	-11
a:date	-14
a:day	26
a:day of	16
a:deal	15
a:draft	8
a:each other	11
a:enough	-17
a:for	-13
a:for a	-15
a:from	10
a:from <day-ahead>	32
a:from <day-gone>	-26
a:grace	16
a:had been	11
a:handshake	-11
a:have	13
a:have been	16
a:he	14
a:in <number>	-17
a:in <seat>	-11
a:in their	12
a:is not	-18
a:is what	14
a:later	-22
a:least	-9
a:leave	-21
a:less <span>	-14
a:likely	14
a:lower	-10
a:make	-19
a:midnight	-11
a:midnight on	-11
a:more	17
a:more .	10
a:neither	11
a:new	-17
a:no	-12
a:nobody	-9
a:not	-28
a:not a	-11
a:notice	-20
a:notice .	-14
a:number	14
a:of	-25
a:of <level>	-14
a:of <number>	-16
a:of <person>	-11
a:of peace	10
a:of talk	-31
a:of the	-9
a:of truce	26
a:offer	-11
a:on .	-11
a:on both	13
a:on the	19
a:one	13
a:only	-12
a:or	-33
a:or so	-9
a:out	-12
a:over on	9
a:own	-10
a:plan	-11
a:principle	9
a:quarrel	-12
a:quarrel over	-9
a:rate .	11
a:rent	-12
a:round	-10
a:rule on	-14
a:run	-27
a:short	-17
a:side	12
a:signature .	12
a:since	12
a:standstill	12
a:surcharge	-9
a:table	12
a:table .	18
a:talk	-17
a:talk in	-12
a:tariff truce	15
a:than	-12
a:than plan	-9
a:that .	13
a:the <name>	-29
a:the <organisation>	17
a:the day	9
a:the duty	-12
a:the end	10
a:the export	10
a:the first	18
a:the rule	-13
a:the table	13
a:the truce	-6
a:their	6
a:their dispute	13
a:there	-14
a:they	-17
a:through	-11
a:to <day-gone>	16
a:to a	10
a:to run	-12
a:top	11
a:trade	13
a:truce	18
a:truce in	25
a:truce on	-11
a:truce with	14
a:under	22
a:under the	12
a:until	-16
a:up	-18
a:war	20
a:were	26
a:what	15
a:what the	16
a:with <name>	15
a:with the	-15
a:would	24
a:year	-14
a:yield	-19
b:"	-11
b:" <span>	-11
b:" the	-12
b:" we	-20
b:'s good	11
b:)	11
b:) the	11
b:*	11
b:, <name>	16
b:, <person>	10
b:, after	-10
b:, are	13
b:, end	-11
b:, for	14
b:, had	-13
b:, has	7
b:, in	-10
b:, of	19
b:, on	-12
b:, suspend	9
b:, the	-29
b:, they	10
b:, was	-12
b:, would	-13
b:- <name>	18
b:- earth	-19
b:.	14
b:/	11
b::	13
b:: a	17
b:: for	-13
b:: it	17
b:: we	13
b:<day-ahead> and	8
b:<day-today>	13
b:<day-today> the	7
b:<goods-amount>	-26
b:<goods-amount> in	-17
b:<goods-amount> of	8
b:<goods>	-11
b:<level>	-8
b:<level> and	-11
b:<level> for	15
b:<level> from	-11
b:<level> on	20
b:<level> over	-17
b:<money>	-52
b:<money> of	-12
b:<month-gone>	-19
b:<month-gone> the	-11
b:<name>	25
b:<name> a	11
b:<name> agree	25
b:<name> and	15
b:<name> for	17
b:<name> gave	-23
b:<name> has	8
b:<name> propose	18
b:<name> sign	-12
b:<name> slash	-13
b:<name> to	-11
b:<name> would	17
b:<not>	-12
b:<number>	-14
b:<number> /	11
b:<office>	-23
b:<organisation>	-27
b:<organisation> 's	-12
b:<organisation> agree	-12
b:<organisation> had	13
b:<organisation> has	-37
b:<organisation> say	8
b:<person>	9
b:<person> agree	14
b:<person> for	-9
b:<person> has	14
b:<person> in	-14
b:<person> put	-16
b:<points> are	13
b:<points> of	-7
b:<points> suspend	-13
b:<quality>	-16
b:<quality> good	-13
b:<quality> ship	-18
b:<quality> side	18
b:<seat>	15
b:<seat> has	-7
b:<seat> want	12
b:<seat> would	19
b:<sender>	-34
b:<span>	-18
b:<span> of	14
b:<taker>	-23
b:<v-agree>	15
b:<v-begin>	-21
b:<v-deny>	7
b:<v-end>	-25
b:<v-propose>	19
b:a	23
b:a ceasefire	-12
b:a draft	11
b:a further	19
b:a new	14
b:a period	14
b:a proposal	20
b:a second	9
b:a standstill	13
b:a suspension	23
b:a term	-11
b:accept	15
b:add	10
b:additional	29
b:additional duty	14
b:after	-35
b:after a	-17
b:after the	21
b:again	-13
b:agree for	-13
b:agree on	-19
b:agree to	27
b:all of	11
b:along	-9
b:along the	-9
b:and <goods-amount>	14
b:and <name>	18
b:and <person>	11
b:and <quality>	-11
b:and a	-21
b:and is	-8
b:and last	9
b:answer	-12
b:are	17
b:are for	14
b:are to	16
b:arrangement	27
b:as	-14
b:at <level>	9
b:at <money>	-12
b:at a	18
b:at the	-19
b:away	-24
b:be	19
b:be a	17
b:be continue	14
b:be for	18
b:be prolonged	28
b:because	-12
b:been	-18
b:been extend	-14
b:before	-17
b:before the	-10
b:between	11
b:between <name>	10
b:between the	9
b:both	12
b:both for	11
b:both government	10
b:both side	-17
b:bridge	14
b:bring	16
b:bring in	-10
b:but	-11
b:buy at	-12
b:by	14
b:by <level>	-11
b:call	17
b:can	-22
b:can last	-10
b:cannot	-10
b:carry	12
b:ceasefire	-20
b:ceasefire by	-10
b:charge	10
b:close	-16
b:close to	-14
b:closed	-12
b:come	-18
b:confirm	-11
b:contract	-12
b:control	11
b:cost	-8
b:could	15
b:counter	10
b:country for	-12
b:cover	11
b:custom	13
b:decision	-18
b:declare	-9
b:delay	-28
b:demand	-15
b:did	-16
b:discuss	8
b:dispute	-13
b:do	17
b:do so	13
b:doe	9
b:dollar	-11
b:down for	-9
b:down to	12
b:draft	20
b:duty on	-11
b:each	-8
b:each of	-16
b:either	-10
b:either side	-10
b:employer	-10
b:end	-26
b:end a	-10
b:end of	-13
b:every	-15
b:export control	13
b:extend	-19
b:extend it	-15
b:extend their	26
b:extension	12
b:extension would	17
b:extra	-15
b:fall	-11
b:fall by	-16
b:favour	12
b:fee	-11
b:fee on	-13
b:first	-23
b:fishmeal	11
b:for <goods-amount>	-9
b:for a	14
b:for an	12
b:foresee	18
b:free	-14
b:freeze	21
b:further	19
b:gave	-25
b:geneva	-11
b:get a	-13
b:go	11
b:go for	13
b:go on	18
b:go up	-10
b:good	-7
b:government	16
b:had propose	16
b:half	-18
b:has	-17
b:has a	14
b:has ask	15
b:has been	-11
b:have	-25
b:have been	-23
b:have buy	14
b:have offer	-12
b:he want	12
b:he would	9
b:higher	-17
b:his	-23
b:hold back	10
b:i would	-16
b:if the	-11
b:import	-14
b:in	-57
b:in <month-gone>	-11
b:in <name>	-12
b:in <number>	13
b:in about	-25
b:in each	-12
b:in geneva	-8
b:in principle	27
b:in the	-13
b:initialled	18
b:interest	-14
b:is for	17
b:is good	-21
b:is in	-9
b:is prolonged	-22
b:is suspend	-9
b:it 's	24
b:it by	-14
b:it can	-20
b:it go	-9
b:it has	-10
b:it hold	-15
b:it is	-10
b:it lasted	-18
b:it start	12
b:it suspend	25
b:it to	-13
b:it will	16
b:it would	12
b:its <level>	9
b:its duty	-20
b:just	-10
b:keep	-11
b:keep <points>	-13
b:keep the	15
b:last	23
b:last year	10
b:lasted	-13
b:law	-11
b:lay	-16
b:lay down	-13
b:led	-10
b:let	-16
b:letter	12
b:licence	-12
b:likewise	-14
b:live	16
b:longer than	-13
b:make	11
b:make in	10
b:may	-20
b:mediator	-10
b:meet	-28
b:meet in	-7
b:million	-11
b:minister	-15
b:ministry	12
b:month	-12
b:moratorium	-5
b:more	-26
b:more than	-15
b:most of	-10
b:mr	17
b:mr <person>	15
b:must	-20
b:my	-11
b:negotiate for	-11
b:new tariff	-15
b:new truce	14
b:next	-11
b:no .	16
b:nobody	-11
b:not	18
b:nothing	-14
b:nothing for	-12
b:now	-27
b:of <day-gone>	10
b:of <level>	-5
b:of <number>	-20
b:of <quality>	-11
b:of a	22
b:of another	14
b:of last	17
b:of talk	15
b:of that	-11
b:of the	-19
b:of their	-11
b:of them	13
b:offer of	13
b:old	-18
b:on <name>	-17
b:on a	-15
b:on all	-14
b:on each	17
b:on for	29
b:on hold	9
b:on the	-20
b:one is	12
b:only	-19
b:other 's	10
b:other for	-16
b:our	17
b:out	-10
b:out for	-12
b:over	-20
b:pact	12
b:paper	18
b:part	-12
b:part of	-9
b:party	-19
b:pay	-9
b:pay <level>	10
b:place	-10
b:plan	-31
b:port	-16
b:port fee	-14
b:prefer	19
b:present	24
b:price	-10
b:principle	27
b:prolong	12
b:prolong the	10
b:prolongation of	11
b:prolonged	-11
b:prolonged their	-14
b:promise to	-10
b:proposal	27
b:propose	14
b:propose a	12
b:propose an	-17
b:propose to	-10
b:protocol	9
b:provide	20
b:provide for	20
b:raise	-11
b:rare -	-19
b:rate	-17
b:ready	20
b:ready to	20
b:reciprocal	13
b:reciprocal tariff	14
b:recommend	16
b:reduction	14
b:remain	16
b:renewed	-11
b:replace	10
b:review	-11
b:rise	-20
b:river	-9
b:round	-16
b:say a	16
b:say that	-13
b:say they	-14
b:season and	10
b:see	13
b:send	10
b:settle	27
b:settle on	11
b:should	16
b:side are	13
b:side have	-20
b:sign in	-9
b:sign on	-22
b:sign the	13
b:signature	11
b:since	-8
b:so	23
b:some	-12
b:soybean by	10
b:speak	15
b:spoke	22
b:spoke of	17
b:standstill	14
b:standstill of	11
b:stay for	-18
b:stay on	12
b:still	17
b:stop	-19
b:stretch	17
b:sugar	13
b:suggest	17
b:suspend its	15
b:suspension is	-12
b:suspension of	27
b:table	-8
b:talk in	11
b:tariff truce	15
b:tax	-11
b:tell	12
b:text	26
b:than	-26
b:that <name>	-8
b:that <quality>	-14
b:that for	15
b:that has	10
b:that it	21
b:that they	-7
b:the <level>	-14
b:the <name>	23
b:the <number>	16
b:the <office>	-10
b:the <person>	14
b:the <quality>	26
b:the additional	15
b:the agreement	-19
b:the arrangement	17
b:the ceasefire	-8
b:the company	-10
b:the decision	-18
b:the duty	25
b:the end	-13
b:the extension	8
b:the first	-28
b:the last	-12
b:the next	-11
b:the old	-13
b:the paper	8
b:the party	-17
b:the pause	-23
b:the present	24
b:the protocol	9
b:the river	-9
b:the surcharge	-11
b:the tariff	9
b:the text	32
b:the trade	13
b:the truce	19
b:the two	15
b:the yield	-10
b:their <organisation>	-14
b:them	17
b:there is	15
b:they	-22
b:they agree	-14
b:they had	-15
b:thi	18
b:thi season	10
b:thing	14
b:three	-16
b:through	12
b:to	10
b:to <goods-amount>	-20
b:to <number>	-10
b:to a	-23
b:to add	9
b:to agree	14
b:to be	17
b:to buy	-23
b:to delay	-13
b:to end	-8
b:to extend	-11
b:to freeze	24
b:to go	13
b:to leave	13
b:to put	-18
b:to the	-19
b:trade	8
b:trade truce	8
b:truce	26
b:truce by	10
b:truce for	21
b:truce is	20
b:truce over	13
b:truce run	-17
b:truce to	10
b:truce was	-16
b:truce would	24
b:two country	11
b:two government	10
b:two side	14
b:under	-14
b:up	-34
b:up to	-21
b:us	11
b:valid	18
b:valid for	18
b:visit	-7
b:want to	-13
b:was	-14
b:was agree	-10
b:was extend	-12
b:was for	-17
b:was given	-10
b:was sign	12
b:we	17
b:we have	31
b:were	-8
b:what	24
b:when	-19
b:whether	16
b:which	-10
b:which the	10
b:who	-12
b:will extend	12
b:win	-13
b:with	-18
b:with the	-21
b:within	-60
b:worth	-21
b:worth <money>	-11
b:would	26
b:would be	-11
b:would have	-17
b:would hold	14
b:would last	17
b:would like	15
b:would meet	-9
b:yield	-12
b:yield on	-12
b:— for	18
c0=agree	20
c0=buy	9
c0=propose	7
c0=sell	13
c0=target	9
c0=up	-17
c1=agree	12
c1=down	11
c1=end	-9
c1=propose	20
c1=say	12
c1=sell	15
c1=up	-12
c2=begin	-10
c2=say	11
ct0=agree future	10
ct0=agree modal	19
ct0=agree past	-9
ct0=agree past-passive	8
ct0=agree perfect	10
ct0=bear future	12
ct0=bear past	-19
ct0=buy perfect	14
ct0=down modal	10
ct0=down past	13
ct0=end future	-13
ct0=end modal	-12
ct0=end past-passive	15
ct0=end perfect	-9
ct0=impose future	18
ct0=impose future-passive	-10
ct0=impose modal	28
ct0=impose past-passive	-13
ct0=impose perfect	-12
ct0=impose perfect-passive	-14
ct0=impose present-passive	13
ct0=propose future	18
ct0=propose modal	-17
ct0=propose perfect	18
ct0=say past	19
ct0=say pluperfect	-7
ct0=say present	-23
ct0=sell perfect	9
ct0=stay future	8
ct0=stay modal	13
ct0=stay past	-22
ct0=stay perfect	-31
ct0=stay present	-9
ct0=stay present-passive	12
ct0=suspend modal	9
ct0=suspend perfect	-16
ct0=suspend present	14
ct1=agree future	7
ct1=agree infinitive	20
ct1=agree modal	19
ct1=agree past	-25
ct1=agree past-passive	8
ct1=bear future	12
ct1=bear past	-17
ct1=buy infinitive	-14
ct1=buy perfect	14
ct1=down infinitive	17
ct1=down modal	10
ct1=down past	12
ct1=end gerund	-10
ct1=end modal	-12
ct1=end past-passive	15
ct1=end perfect	-9
ct1=impose future	13
ct1=impose future-passive	-10
ct1=impose gerund	8
ct1=impose infinitive	16
ct1=impose modal	28
ct1=impose participle-passive	-10
ct1=impose past-passive	-11
ct1=impose perfect	-9
ct1=impose perfect-passive	-14
ct1=impose present-passive	13
ct1=propose future	18
ct1=propose modal	-18
ct1=propose past	19
ct1=propose perfect	32
ct1=say infinitive	9
ct1=say past	24
ct1=say pluperfect	-10
ct1=say present	-15
ct1=sell perfect	9
ct1=stay modal	13
ct1=stay past	-22
ct1=stay perfect	-30
ct1=stay present-passive	12
ct1=suspend modal	9
ct1=suspend perfect	-14
ct1=up gerund	12
ct1=up present	-14
ct2=agree participle-passive	-13
ct2=begin past	-11
ct2=down past	-13
ct2=end participle-passive	-9
ct2=end past	-19
ct2=end present	13
ct2=impose participle-passive	-25
ct2=impose perfect	8
ct2=propose participle-passive	-10
ct2=propose present-passive	15
ct2=stay past	18
ct2=stay present	-9
ct2=up infinitive	-13
ct2=up present	11
f:!	13
f:"	-24
f:'s	36
f:-	-16
f:;	-28
f:<agent>	28
f:<day-gone>	-22
f:<day-today>	-16
f:<duty>	-26
f:<gate>	18
f:<goods>	10
f:<level>	-22
f:<money>	-20
f:<not>	15
f:<person>	30
f:<points>	-24
f:<quality>	29
f:<seat>	49
f:<span>	-20
f:<taker>	-14
f:<v-agree>	20
f:<v-end>	-22
f:<v-impose>	17
f:<v-say>	18
f:<v-sell>	-9
f:<v-stay>	-20
f:<v-threaten>	-20
f:?	-17
f:a	-30
f:about	-22
f:according	26
f:additional	-33
f:after	-18
f:ago	-15
f:agree	14
f:agreement	-32
f:all	-12
f:alone	-11
f:and	-13
f:another	10
f:answer	31
f:anybody	-14
f:anything	-22
f:apply	-14
f:approval	-8
f:approve	25
f:assent	9
f:await	-15
f:back	-24
f:battery	11
f:bear	12
f:because	-13
f:been	13
f:begin	-17
f:book	-10
f:bring	-11
f:built	-8
f:but	11
f:buyer	10
f:cabinet	31
f:can	-17
f:cannot	-13
f:car	-26
f:case	21
f:cement	11
f:clear	7
f:clock	-12
f:cocoa	25
f:company	-24
f:confirm	33
f:consent	28
f:could	-15
f:count	11
f:country	16
f:cover	-16
f:custom	-20
f:date	10
f:decide	25
f:decision	-15
f:decree	-20
f:delegation	12
f:die	-11
f:dinner	7
f:discuss	13
f:double	-10
f:drop	12
f:duty	-12
f:each	-18
f:end	-14
f:enter	17
f:evening	-17
f:every	-13
f:everything	-10
f:expect	-14
f:expire	-25
f:export	13
f:fear	10
f:fee	13
f:figure	-9
f:find	8
f:fine	14
f:flour	-11
f:followed	-12
f:force	12
f:former	18
f:found	-11
f:fourth	-21
f:front	10
f:gave	-9
f:geneva	17
f:gold	-9
f:halve	-10
f:hand	23
f:has	53
f:have	-9
f:he	13
f:heard	-12
f:here	16
f:him	9
f:his	41
f:hour	-28
f:how	-11
f:i	35
f:import	16
f:in	10
f:into	9
f:is	10
f:issued	-13
f:it	12
f:its	-11
f:keep	-15
f:know	12
f:later	-15
f:least	11
f:leave	20
f:less	16
f:let	-18
f:letter	-12
f:levy	26
f:licence	14
f:line	-12
f:list	9
f:long	-20
f:look	-9
f:lower	17
f:machine	13
f:machinery	-10
f:make	13
f:may	31
f:me	-11
f:measure	13
f:million	-18
f:minister	24
f:morning	-16
f:most	-17
f:mr	23
f:much	-12
f:my	20
f:name	27
f:nearly	-12
f:neither	-10
f:no	22
f:nobody	-16
f:not	26
f:nothing	28
f:notice	-28
f:of	8
f:olive	11
f:once	19
f:order	-13
f:other	-28
f:our	16
f:out	-10
f:over	-23
f:own	17
f:p	-13
f:page	-12
f:palm	-20
f:paper	13
f:part	-30
f:pay	-19
f:pen	30
f:period	18
f:place	-14
f:plan	10
f:point	-18
f:port	18
f:pound	-10
f:prefer	14
f:prepare	18
f:prime	9
f:product	14
f:rate	14
f:rather	-11
f:ratified	-14
f:read	-13
f:ready	14
f:reciprocal	-13
f:renew	11
f:renewed	-11
f:reply	26
f:reporter	-20
f:representative	-14
f:require	22
f:return	-12
f:rice	8
f:rise	-14
f:round	-31
f:run	-16
f:second	15
f:secretary	19
f:section	-18
f:sell	-16
f:settle	11
f:share	-10
f:ship	-12
f:sign	11
f:signature	31
f:sit	18
f:so	19
f:speak	16
f:spoke	-14
f:spoken	13
f:spring	-17
f:step	12
f:stockholm	11
f:stop	-13
f:summer	10
f:take	13
f:talk	-9
f:tariff	-39
f:tell	11
f:text	20
f:than	-17
f:that	11
f:the	-28
f:there	-23
f:they	19
f:thi	11
f:third	-18
f:those	9
f:threaten	-9
f:time	-9
f:to	16
f:ton	-10
f:tractor	9
f:trade	20
f:turn	-11
f:twice	-15
f:two	26
f:under	8
f:until	-19
f:use	-12
f:video	-19
f:vote	-27
f:want	-23
f:warn	-11
f:was	-37
f:where	-12
f:whose	14
f:why	-11
f:with	-37
f:within	-13
f:without	-9
f:would	39
f:write	-16
f:yes	33
f:yet	12
f:you	-14
f:zero	-15
first-of-paragraph	-10
has-future	16
has-participle	-38
has-past	-13
has-perfect	-15
headline	-66
l1=,	-12
l1=:	33
l1=<begin>	18
l1=<goods-amount>	-11
l1=<level>	-34
l1=<money>	-28
l1=<number>	-9
l1=<v-begin>	-35
l1=<v-end>	-22
l1=<v-impose>	16
l1=<v-propose>	30
l1=<v-say>	16
l1=a	15
l1=about	-14
l1=add	10
l1=after	-36
l1=agree	10
l1=another	24
l1=are	-16
l1=at	14
l1=by	13
l1=cover	14
l1=end	-21
l1=first	-12
l1=further	20
l1=given	-11
l1=has	-30
l1=in	-44
l1=is	20
l1=last	22
l1=lasted	-9
l1=like	-15
l1=need	-7
l1=of	13
l1=on	29
l1=or	-11
l1=over	-46
l1=prefer	25
l1=propose	27
l1=same	15
l1=say	12
l1=second	14
l1=sign	-10
l1=take	-23
l1=that	18
l1=to	12
l1=within	-48
l1=—	-11
l2="	16
l2=:	-16
l2=<agent>	-25
l2=<day-today>	-24
l2=<gate>	25
l2=<goods>	-10
l2=<level-noun>	19
l2=<level>	-9
l2=<money>	-11
l2=<not>	-26
l2=<organisation>	-16
l2=<person>	26
l2=<quality>	12
l2=<span>	-34
l2=<v-agree>	10
l2=<v-bear>	-17
l2=<v-buy>	20
l2=<v-end>	-21
l2=<v-impose>	14
l2=<v-propose>	26
l2=<v-return>	-13
l2=<v-sell>	-8
l2=<v-stay>	13
l2=<v-target>	-20
l2=a	27
l2=after	11
l2=agree	15
l2=also	14
l2=are	13
l2=ask	12
l2=be	12
l2=been	18
l2=both	24
l2=buy	21
l2=by	-16
l2=can	-9
l2=ceasefire	-15
l2=control	8
l2=country	-22
l2=dispute	-9
l2=draft	13
l2=duration	22
l2=end	-13
l2=extension	-9
l2=get	8
l2=has	12
l2=have	-21
l2=he	25
l2=hold	10
l2=in	-36
l2=is	11
l2=it	-17
l2=leave	-9
l2=may	-12
l2=meet	-16
l2=negotiate	-11
l2=not	-22
l2=nothing	-12
l2=offer	27
l2=on	43
l2=one	15
l2=out	-9
l2=rest	20
l2=return	-10
l2=say	13
l2=should	8
l2=side	12
l2=spoke	21
l2=standstill	25
l2=stay	-18
l2=suspension	12
l2=talk	-15
l2=than	-11
l2=that	18
l2=the	-20
l2=time	18
l2=truce	15
l2=under	-20
l2=valid	18
l2=with	23
l2=would	37
l2=—	19
l3="	-16
l3=,	-25
l3=<agent>	9
l3=<begin>	9
l3=<day-ahead>	29
l3=<day-gone>	-11
l3=<duty>	-15
l3=<level-noun>	-22
l3=<level>	13
l3=<not>	12
l3=<number>	30
l3=<quality>	-16
l3=<seat>	10
l3=<v-begin>	7
l3=<v-buy>	-20
l3=<v-end>	-31
l3=<v-impose>	-18
l3=<v-propose>	10
l3=<v-return>	-11
l3=<v-sell>	14
l3=<v-stay>	24
l3=<v-up>	13
l3=additional	18
l3=an	-12
l3=and	27
l3=arrangement	13
l3=ask	20
l3=be	26
l3=been	-32
l3=both	-14
l3=by	-25
l3=carry	13
l3=duty	-8
l3=extend	-8
l3=extension	20
l3=fee	-17
l3=for	14
l3=go	12
l3=good	-9
l3=had	19
l3=he	13
l3=in	-30
l3=last	-14
l3=new	19
l3=no	-13
l3=not	25
l3=now	-18
l3=of	-11
l3=off	-17
l3=offer	-11
l3=out	13
l3=pause	-19
l3=rate	-9
l3=run	10
l3=second	-17
l3=see	14
l3=than	-14
l3=the	14
l3=their	-36
l3=they	13
l3=time	-16
l3=to	19
l3=two	-10
l3=up	-23
l3=was	-19
l3=what	-10
l3=will	23
l3=worth	-9
l3=would	12
l3=—	-14
l4="	17
l4='s	12
l4=,	-15
l4=-	-17
l4=<day-ahead>	18
l4=<day-gone>	-25
l4=<gate>	-11
l4=<level-noun>	-14
l4=<money>	-8
l4=<month-gone>	-12
l4=<not>	-16
l4=<number>	15
l4=<office>	-13
l4=<person>	21
l4=<points>	28
l4=<quality>	-19
l4=<seat>	-11
l4=<sender>	-17
l4=<v-agree>	12
l4=<v-down>	-21
l4=<v-end>	-9
l4=<v-impose>	-24
l4=<v-say>	-7
l4=<v-sell>	-8
l4=<v-stay>	-24
l4=<v-target>	-10
l4=a	20
l4=about	16
l4=agreement	-12
l4=at	8
l4=been	13
l4=begin	-10
l4=both	28
l4=by	12
l4=could	15
l4=down	17
l4=end	-10
l4=expect	11
l4=extend	-17
l4=extension	15
l4=fall	-10
l4=first	-9
l4=freeze	11
l4=has	-8
l4=have	-7
l4=he	15
l4=his	11
l4=hold	-20
l4=i	-11
l4=if	10
l4=in	-20
l4=keep	-19
l4=last	-16
l4=make	9
l4=more	-13
l4=mr	12
l4=off	12
l4=on	-19
l4=over	-11
l4=pause	13
l4=pay	11
l4=prolonged	-10
l4=promise	-13
l4=put	12
l4=rate	-13
l4=rise	-12
l4=run	-18
l4=ship	-7
l4=should	18
l4=the	-12
l4=they	14
l4=truce	12
l4=two	15
l4=up	-10
l4=want	-10
l4=what	23
l4=when	-11
l=, after	-12
l=, of	18
l=: <goods-amount>	-9
l=: for	-19
l=: the	-11
l=<begin> <begin>	18
l=<begin> another	20
l=<begin> for	-8
l=<day-ahead> ,	-18
l=<level> for	11
l=<level> over	-17
l=<name> for	15
l=<person> :	27
l=<seat> want	19
l=a further	20
l=a second	14
l=after the	14
l=agree for	-13
l=agree on	25
l=and <goods-amount>	21
l=and for	-8
l=are for	13
l=ask for	12
l=at <money>	-9
l=be for	18
l=both for	11
l=ceasefire by	-10
l=country for	-11
l=for <goods-amount>	-9
l=for the	-13
l=he want	12
l=hold for	10
l=in about	-25
l=is for	13
l=it 's	13
l=it by	-14
l=it has	-12
l=it lasted	-14
l=negotiate for	-11
l=nothing for	-12
l=of another	10
l=of the	-12
l=offer of	13
l=on a	11
l=on for	32
l=one of	14
l=out for	-12
l=rest for	20
l=sign a	-10
l=sign for	9
l=standstill of	15
l=stay for	-18
l=that 's	-13
l=that for	13
l=the first	-11
l=the last	-13
l=the same	15
l=to <goods-amount>	-18
l=to <money>	-12
l=to a	-11
l=to last	17
l=truce for	24
l=valid for	18
l=was for	-17
l=would last	17
l=— for	20
lead="	-11
lead=)	11
lead=-	13
lead=:	13
lead=a	22
lead=after	-14
lead=an	-10
lead=another	22
lead=at	22
lead=because	-12
lead=before	-16
lead=bessent	-15
lead=both	11
lead=brazil	16
lead=but	-11
lead=eighteen	14
lead=eleven	-9
lead=for	-22
lead=from	22
lead=half	-18
lead=i	-15
lead=in	-16
lead=indonesia	9
lead=its	-12
lead=mexico	-18
lead=negotiators	10
lead=nine	20
lead=ninety	-9
lead=norway	12
lead=on	-22
lead=one	20
lead=so	13
lead=talks	-13
lead=their	-13
lead=there	18
lead=they	-10
lead=this	12
lead=trade	16
lead=two	-13
lead=we	24
lead=what	22
lead=when	-11
lead=which	-10
lead=who	-12
lead=—	12
lll=, for another	12
lll=<begin> <begin> <begin>	18
lll=<begin> <begin> another	20
lll=<begin> <begin> for	-8
lll=<begin> <seat> want	15
lll=<begin> he want	17
lll=<begin> that 's	-12
lll=<day-ahead> , for	23
lll=<level> , for	11
lll=<number> , for	12
lll=<points> suspend for	-13
lll=a period of	11
lll=a standstill of	12
lll=a term of	-11
lll=an extension of	-12
lll=and last for	9
lll=be continue for	12
lll=be prolonged by	28
lll=extend it by	-11
lll=for the same	18
lll=go on for	18
lll=good for another	-14
lll=in <month-gone> for	10
lll=is prolonged by	-22
lll=is suspend for	-21
lll=is to last	13
lll=it hold for	-15
lll=it is for	-14
lll=of the next	-9
lll=on hold for	9
lll=one , of	12
lll=the truce by	16
lll=the truce for	21
lll=to <level> for	11
lll=truce , of	-8
lll=truce is for	22
lr=" ,	10
lr=" are	-16
lr=" of	-16
lr='s .	-13
lr=, ,	-16
lr=, .	14
lr=, after	-21
lr=, before	-11
lr=, long	10
lr=, on	-14
lr=: ,	42
lr=: is	-12
lr=<begin> !	15
lr=<begin> ,	20
lr=<begin> .	16
lr=<begin> after	-32
lr=<begin> before	-11
lr=<begin> from	28
lr=<begin> is	18
lr=<begin> later	-16
lr=<begin> of	21
lr=<begin> on	-23
lr=<goods-amount> ,	-16
lr=<goods-amount> .	-18
lr=<goods-amount> for	18
lr=<level> .	-12
lr=<level> later	-13
lr=<money> .	-22
lr=a tariff	12
lr=after .	-21
lr=after ?	11
lr=after of	-21
lr=another ,	-15
lr=another .	17
lr=another <end>	-15
lr=by ,	10
lr=by <end>	-22
lr=by is	16
lr=by on	-11
lr=by to	18
lr=end of	-10
lr=for .	30
lr=for :	9
lr=for <end>	-13
lr=for after	16
lr=for and	-14
lr=for from	10
lr=for it	-11
lr=for more	16
lr=for neither	11
lr=for on	21
lr=for the	-14
lr=for under	9
lr=for what	17
lr=further .	20
lr=has .	-10
lr=has to	-23
lr=in ,	10
lr=in .	-55
lr=is .	12
lr=last ,	18
lr=least .	17
lr=like .	-10
lr=next ,	13
lr=next .	-20
lr=of ,	-9
lr=of ;	20
lr=of begin	-13
lr=of in	22
lr=of was	14
lr=of which	-13
lr=on .	22
lr=on of	13
lr=over .	-29
lr=propose .	17
lr=take ,	-11
lr=take and	-12
lr=the .	-19
lr=the end	16
lr=the tariff	12
lr=the to	-16
lr=to ,	14
lr=want .	12
lr=within ,	-9
lr=within .	-31
n:accord	-43
n:adding	7
n:agreements	37
n:another	12
n:armistice	20
n:arrangements	-11
n:asleep	17
n:bargain	11
n:calm	-9
n:carried on	-23
n:ceasefire	42
n:continue	16
n:continued	-26
n:continues	34
n:continuing	-16
n:days=0	46
n:days=1	-10
n:days=3	10
n:days=6	12
n:days=9	25
n:deal	17
n:deals	38
n:extended	59
n:extending	-21
n:extends	29
n:extension	13
n:extra	23
n:freeze	-21
n:further	19
n:go on	11
n:goes on	45
n:halt	14
n:held in	-17
n:hold back	-23
n:holds off	10
n:holiday	-16
n:holidays	-12
n:in the drawer	-27
n:keep	13
n:keeping	16
n:keeps	39
n:laid down	14
n:lengths=2	12
n:lengths=6	48
n:lie	16
n:lies	-22
n:lifted	-14
n:long=0	36
n:long=1	50
n:long=6	-26
n:long=9	-11
n:longer	20
n:loose=1	-17
n:loose=2	-11
n:loose=3	14
n:loose=6	7
n:measure	-28
n:measures	33
n:more	27
n:more=2	9
n:more=3	8
n:more=6	31
n:more=9	15
n:no truce	30
n:on hold	15
n:on ice	23
n:pact	-8
n:paused	25
n:peace	26
n:postponed	-30
n:prolong	-33
n:prolongation	-17
n:prolonged	42
n:prolongs	14
n:protocol	-24
n:put aside	16
n:put off	25
n:quiet=1	22
n:quiet=3	-17
n:relief	11
n:renew	-41
n:renewal	-32
n:renews	21
n:reprieve	21
n:rest	27
n:rests	40
n:run on	23
n:settlement	30
n:shelved	14
n:shelves	12
n:sleeping	-10
n:sleeps	13
n:spare	26
n:spared	19
n:standstill	-12
n:stays	-12
n:stretch	-14
n:stretched	25
n:suspended	55
n:suspends	-15
n:suspensions	16
n:truce	22
n:truce=1	27
n:truce=6	-23
n:understanding	-14
n:verb=1	28
n:verb=6	29
n:waived	21
n:window	24
nc2=agree	-17
nc2=bear	12
nc2=begin	21
nc2=end	12
nc2=propose	-20
nc2=return	-11
nc2=suspend	-14
nct2=agree present	-15
nct2=begin future	14
nct2=begin present	12
nct2=end gerund	9
nct2=end past	-13
nct2=impose modal	26
nct2=impose participle-passive	-16
nct2=impose past	-14
nct2=impose perfect	-11
nct2=impose pluperfect	-14
nct2=propose present	-11
nct2=stay present-passive	18
nct2=up present	-19
next="	13
next=after	-37
next=and	18
next=because	-11
next=if	-7
nhas-future	17
nhas-gerund	19
nhas-participle	-13
nhas-past	-13
nhas-perfect	-19
nhas-pluperfect	-31
none	19
nt2=future	12
nt2=gerund	14
nt2=modal	13
nt2=participle-passive	-9
nt2=past	-12
nt2=perfect	-12
nt2=perfect-not	-13
nt2=pluperfect	-20
nt2=pluperfect-passive	-15
nt2=present	11
nt2=present-not	12
nv2=announce	-4
nv2=be	7
nv2=conclude	-11
nv2=end	-9
nv2=expire	-10
nv2=halve	-11
nv2=have	13
nv2=impose	-13
nv2=make	-11
nv2=offer	12
nv2=other	-18
nv2=propose	11
nv2=put	24
nv2=say	14
nv2=take	13
nv2=want	-22
nvt2=agree participle	-16
nvt2=announce past	-4
nvt2=begin gerund	8
nvt2=begin past	-21
nvt2=end gerund	9
nvt2=end present	-9
nvt2=extend modal	-15
nvt2=extend past	10
nvt2=go past	13
nvt2=have present	17
nvt2=leave present	9
nvt2=other perfect	-17
nvt2=other pluperfect	-19
nvt2=say past	15
nvt2=take present	16
pc0=begin	10
pc0=down	11
pc0=impose	12
pc0=sell	9
pc0=suspend	-23
pc0=target	-24
pc1=begin	13
pc1=impose	14
pc1=sell	8
pc1=suspend	-16
pc1=target	-14
pct0=agree past	-10
pct0=bear present	-20
pct0=begin modal	14
pct0=begin past	-11
pct0=begin present	18
pct0=down future	-12
pct0=down past	7
pct0=down present	12
pct0=end modal	-24
pct0=end present	24
pct0=impose future-passive	-14
pct0=impose modal	9
pct0=impose past-passive	-9
pct0=propose perfect	10
pct0=propose present	-16
pct0=stay future	-9
pct0=stay modal	15
pct0=stay past-passive	-13
pct0=suspend present	-17
pct0=up past	-9
pct1=agree participle-passive	12
pct1=agree past	-11
pct1=agree perfect	-24
pct1=agree present	8
pct1=bear participle-passive	13
pct1=bear present	-20
pct1=begin modal	14
pct1=begin past	-11
pct1=begin present	18
pct1=down future	-12
pct1=down infinitive	-10
pct1=down present	12
pct1=end modal	-24
pct1=end present	18
pct1=impose future-passive	-14
pct1=impose gerund	15
pct1=impose modal	9
pct1=propose perfect	10
pct1=propose present	-10
pct1=stay future	-16
pct1=stay modal	15
pct1=stay past-passive	-13
pct1=suspend present	-17
pct1=up past	-9
phas-past	-7
phas-perfect	18
pt0=future-passive	-17
pt0=past-passive	-15
pt0=perfect	19
pt0=pluperfect	15
pt0=present-passive	14
pt1=future-passive	-17
pt1=gerund	13
pt1=modal	11
pt1=past-passive	-12
pt1=present-passive	10
pv0-none	19
pv0=agree	10
pv0=be	19
pv0=charge	-13
pv0=come	15
pv0=go	7
pv0=hold	-13
pv0=keep	-16
pv0=make	-16
pv0=offer	18
pv0=other	22
pv0=sign	-17
pv0=tell	-7
pv0=want	13
pv1-none	14
pv1=answer	12
pv1=be	18
pv1=bring	-9
pv1=come	11
pv1=cut	-9
pv1=go	10
pv1=hold	-19
pv1=keep	-16
pv1=offer	19
pv1=other	12
pv1=suspend	19
pv1=tell	-7
pvt0=agree past	16
pvt0=be perfect	11
pvt0=begin past	-18
pvt0=come past	10
pvt0=end modal	-16
pvt0=end present	11
pvt0=go present	10
pvt0=have past	12
pvt0=make past	-13
pvt0=meet present	-14
pvt0=other present	17
pvt0=sign past	-26
pvt0=take past	-8
pvt0=tell present	-17
pvt1=agree past	15
pvt1=agree perfect	-16
pvt1=be perfect	11
pvt1=begin past	-10
pvt1=end modal	-16
pvt1=end present	11
pvt1=go present	10
pvt1=have past	12
pvt1=make past	-13
pvt1=meet participle	13
pvt1=meet present	-14
pvt1=other present	14
pvt1=sign participle	14
pvt1=sign past	-26
pvt1=take past	-8
pvt1=tell present	-17
q:!	-17
q:'s	10
q:(	18
q:)	16
q:,	17
q:-	-30
q:.	-12
q::	23
q:;	11
q:<day-ahead>	13
q:<duty>	-24
q:<gate>	-27
q:<level-noun>	-39
q:<money>	-27
q:<not>	-9
q:<number>	-26
q:<office>	19
q:<quality>	26
q:<seat>	30
q:<span>	16
q:<taker>	-13
q:<v-agree>	11
q:<v-bear>	-9
q:<v-begin>	-17
q:<v-buy>	-27
q:<v-down>	16
q:<v-propose>	23
q:<v-return>	-18
q:<v-say>	-9
q:<v-sell>	-26
q:<v-stay>	-16
q:<v-suspend>	16
q:<v-threaten>	-26
q:<v-up>	-14
q:?	27
q:a	12
q:according	-9
q:act	-12
q:affiliate	16
q:after	-21
q:afternoon	-9
q:ago	-11
q:agree	29
q:agreement	-51
q:am	10
q:an	15
q:and	11
q:announce	-28
q:another	6
q:any	-21
q:apart	-11
q:are	-19
q:article	-13
q:ask	-24
q:at	-10
q:be	24
q:bean	-10
q:been	-33
q:begin	-13
q:between	21
q:busan	-31
q:but	16
q:by	14
q:calendar	13
q:call	-15
q:can	11
q:cease	-15
q:ceasefire	-13
q:change	-16
q:cheese	23
q:city	-15
q:clock	-11
q:closed	-13
q:cod	-7
q:colleague	-7
q:come	19
q:content	16
q:control	-20
q:corn	-10
q:cost	-14
q:cover	-12
q:custom	-14
q:cut	-13
q:day	24
q:do	-17
q:dollar	-9
q:draft	9
q:duty	22
q:each	-21
q:economy	12
q:effect	-28
q:either	-18
q:end	14
q:enter	-21
q:evening	-13
q:expire	14
q:export	-13
q:exporter	9
q:extension	30
q:far	-10
q:fee	-10
q:fentanyl	14
q:ferry	-12
q:figure	15
q:finished	17
q:follow	-11
q:for	-30
q:force	-16
q:foreign	8
q:forty	10
q:four	-9
q:fourth	11
q:get	-26
q:give	11
q:given	11
q:go	-8
q:good	-31
q:great	-9
q:had	-16
q:half	18
q:halve	21
q:happen	9
q:has	14
q:have	10
q:he	21
q:head	16
q:her	10
q:his	15
q:hit	-12
q:hospital	-17
q:hour	-27
q:household	-13
q:how	9
q:i	21
q:if	-14
q:import	-18
q:in	-12
q:into	-16
q:it	27
q:its	-19
q:joint	-20
q:just	16
q:keep	11
q:late	-12
q:law	-15
q:leave	10
q:length	21
q:let	21
q:licence	-19
q:lie	10
q:like	7
q:line	-19
q:long	21
q:look	19
q:lose	-17
q:magnet	-9
q:morning	-19
q:mr	-11
q:must	-15
q:negotiator	-12
q:new	-16
q:next	-19
q:nobody	-19
q:not	-19
q:note	14
q:nothing	-11
q:notice	-28
q:now	-19
q:of	-24
q:offer	40
q:on	-15
q:once	18
q:only	-9
q:order	-14
q:other	-25
q:our	11
q:over	-13
q:own	-25
q:paper	22
q:parliament	-18
q:part	-17
q:pause	21
q:pay	11
q:people	-25
q:place	9
q:plan	-13
q:post	-13
q:present	14
q:president	-21
q:proclamation	-21
q:product	-14
q:prolong	16
q:prolonged	-9
q:propose	22
q:purchase	-9
q:reach	9
q:ready	17
q:reciprocal	-10
q:reduction	11
q:reply	12
q:report	-13
q:respect	-16
q:rice	10
q:right	-16
q:rise	-11
q:round	-14
q:say	-10
q:schedule	-9
q:season	8
q:second	-8
q:section	-19
q:share	-13
q:she	-9
q:sign	-10
q:signature	12
q:since	-16
q:so	-10
q:some	-12
q:somebody	16
q:speak	13
q:spoke	22
q:spring	-15
q:stand	-15
q:start	-22
q:statement	-8
q:stay	-13
q:step	-10
q:stockholm	8
q:stop	-15
q:sugar	15
q:summer	-10
q:supply	-16
q:surcharge	-30
q:suspend	17
q:talk	-15
q:talked	16
q:tariff	-38
q:telephone	28
q:television	-16
q:tell	19
q:term	19
q:text	29
q:than	-12
q:thank	25
q:the	-13
q:them	-18
q:there	27
q:they	32
q:third	-8
q:threaten	-19
q:three	-11
q:through	-17
q:time	8
q:trader	-9
q:treaty	9
q:truce	16
q:understanding	14
q:until	-13
q:us	26
q:video	12
q:visit	-12
q:war	-22
q:watche	-10
q:we	19
q:were	-15
q:what	25
q:when	-16
q:whether	17
q:which	-41
q:who	10
q:why	-19
q:will	8
q:win	-14
q:winter	11
q:within	13
q:worth	-23
q:year	-8
q:yes	10
q:you	28
qt=future	15
qt=past	-19
qt=perfect	21
qt=pluperfect	-19
quoted	-17
r1="	9
r1='	-9
r1=,	11
r1=.	13
r1=:	10
r1=;	16
r1=<day-ahead>	9
r1=<duty>	31
r1=<end>	-38
r1=<v-end>	12
r1=<v-say>	-11
r1=<v-suspend>	8
r1=after	-32
r1=and	-13
r1=are	-12
r1=before	-17
r1=begin	-19
r1=end	8
r1=extension	10
r1=from	20
r1=last	-7
r1=later	-32
r1=less	-14
r1=long	9
r1=more	31
r1=neither	11
r1=only	-8
r1=or	-30
r1=pause	10
r1=standstill	13
r1=tariff	28
r1=the	-12
r1=there	-10
r1=to	-27
r1=truce	-11
r1=was	22
r1=were	26
r1=what	15
r1=which	-13
r1=yield	-16
r1=—	-12
r2=,	-20
r2=.	16
r2=:	-10
r2=<agent>	-23
r2=<day-ahead>	27
r2=<duty>	-12
r2=<goods>	-25
r2=<number>	-29
r2=<office>	14
r2=<organisation>	-13
r2=<person>	-12
r2=<seat>	-16
r2=<span>	-19
r2=<v-agree>	-10
r2=<v-bear>	-24
r2=<v-begin>	15
r2=<v-say>	16
r2=<v-stay>	-25
r2=a	-34
r2=after	-15
r2=and	21
r2=as	14
r2=at	-12
r2=be	-10
r2=been	9
r2=begin	18
r2=both	17
r2=but	11
r2=during	-13
r2=end	-10
r2=export	10
r2=for	-25
r2=had	-11
r2=his	12
r2=in	22
r2=it	20
r2=make	-9
r2=notice	-22
r2=now	-11
r2=or	23
r2=out	-14
r2=retain	9
r2=run	-24
r2=say	15
r2=talk	-21
r2=tariff	-15
r2=that	22
r2=their	-13
r2=then	-19
r2=truce	38
r2=two	8
r2=until	-12
r2=we	-20
r2=with	25
r3="	-22
r3='s	-10
r3=,	-12
r3=-	-12
r3=:	-9
r3=<day-today>	-11
r3=<goods>	-20
r3=<name>	9
r3=<number>	-18
r3=<office>	-10
r3=<sender>	-13
r3=<span>	14
r3=<v-agree>	29
r3=<v-bear>	18
r3=<v-end>	-16
r3=<v-return>	-10
r3=<v-stay>	13
r3=a	17
r3=agree	26
r3=are	9
r3=as	10
r3=be	24
r3=before	-11
r3=both	10
r3=by	-15
r3=day	8
r3=dispute	14
r3=handshake	-10
r3=his	9
r3=in	-34
r3=is	17
r3=may	-10
r3=old	15
r3=one	18
r3=over	-15
r3=propose	18
r3=run	10
r3=say	-9
r3=side	14
r3=signature	-9
r3=to	10
r3=two	-14
r3=want	-18
r3=was	-19
r3=we	-8
r3=were	12
r3=which	-8
r4="	-17
r4=<day-ahead>	12
r4=<duty>	23
r4=<level-noun>	20
r4=<level>	-14
r4=<money>	-10
r4=<month-gone>	-14
r4=<not>	-19
r4=<number>	-15
r4=<office>	13
r4=<organisation>	20
r4=<person>	15
r4=<seat>	-9
r4=<span>	35
r4=<v-agree>	-24
r4=<v-bear>	-10
r4=<v-impose>	-23
r4=<v-propose>	15
r4=<v-stay>	-14
r4=<v-suspend>	-13
r4=a	-13
r4=and	-24
r4=but	13
r4=call	10
r4=can	-10
r4=day	12
r4=dispute	15
r4=duty	25
r4=from	-12
r4=have	8
r4=his	14
r4=hour	-13
r4=in	20
r4=it	-17
r4=on	-13
r4=out	11
r4=over	10
r4=rate	14
r4=sign	-24
r4=so	-14
r4=take	7
r4=than	-16
r4=that	-24
r4=the	10
r4=to	9
r4=truce	-15
r4=two	-13
r4=until	-9
r4=will	12
r4=with	13
r4=would	10
r=" .	12
r=' notice	-14
r=, "	-14
r=, <level>	-17
r=, <office>	15
r=, <person>	-11
r=, a	-18
r=, after	-13
r=, and	16
r=, as	10
r=, begin	11
r=, but	11
r=, during	-13
r=, from	19
r=, he	-22
r=, not	17
r=, or	19
r=, say	19
r=, that	12
r=, the	23
r=, their	-20
r=, then	-16
r=, two	10
r=, with	18
r=. <end>	12
r=: <level>	19
r=; <end>	12
r=; <name>	17
r=<end> <end>	-38
r=after the	-13
r=and retain	9
r=and the	12
r=at the	14
r=before it	10
r=before the	-8
r=end on	11
r=for the	14
r=from <day-ahead>	34
r=from <day-gone>	-24
r=is not	-18
r=less <span>	-14
r=more .	14
r=of peace	10
r=of talk	-29
r=of the	-13
r=of truce	26
r=or so	-9
r=tariff truce	20
r=the export	10
r=the truce	-17
r=to <day-gone>	16
r=to run	-12
r=to the	-20
r=truce ,	-11
r=truce in	20
r=under the	9
r=was "	13
s:'	-13
s:(	17
s:)	20
s:*	15
s:+	13
s:,	-15
s:-	-14
s:;	-9
s:<agent>	14
s:<day-gone>	-11
s:<duty>	-15
s:<goods-amount>	-33
s:<level>	-19
s:<money>	-50
s:<month-gone>	-25
s:<name>	-9
s:<not>	-19
s:<number>	-31
s:<office>	19
s:<person>	14
s:<quality>	16
s:<seat>	26
s:<sender>	-17
s:<taker>	-18
s:<v-agree>	8
s:<v-buy>	-23
s:<v-end>	-10
s:<v-propose>	31
s:<v-sell>	11
s:<v-stay>	-10
s:<v-suspend>	-12
s:<v-up>	-18
s:@	-10
s:accept	17
s:accord	-15
s:add	18
s:additional	10
s:after	-35
s:again	-14
s:agree	19
s:agreement	-37
s:air	11
s:aircraft	-11
s:almost	-16
s:along	-11
s:among	9
s:amount	-12
s:and	-17
s:another	11
s:answer	12
s:apart	-14
s:as	8
s:ask	13
s:avocado	15
s:away	-35
s:bag	12
s:ban	-19
s:bargain	-18
s:base	17
s:battery	10
s:be	29
s:because	-32
s:beef	-12
s:beer	11
s:before	-19
s:being	18
s:bergen	11
s:beside	-8
s:bet	10
s:better	-10
s:between	-11
s:big	-14
s:bill	-9
s:bond	-12
s:border	-17
s:both	16
s:bound	-8
s:bring	17
s:broken	-10
s:busan	-12
s:but	10
s:butter	12
s:cabinet	25
s:calendar	-15
s:calm	20
s:can	-16
s:cannot	-13
s:capital	-13
s:car	-14
s:carry	9
s:case	10
s:cash	-14
s:cease	16
s:ceasefire	-14
s:cement	10
s:ceramic	-31
s:chip	-10
s:clock	-18
s:club	-18
s:coal	-11
s:cocoa	16
s:coconut	9
s:collect	-9
s:comment	-9
s:commerce	13
s:conclude	-18
s:conference	12
s:confirm	-8
s:consent	-22
s:contract	-17
s:control	10
s:cotton	-17
s:council	-8
s:counter	13
s:counterpart	7
s:country	-13
s:crane	-13
s:dairy	24
s:day	21
s:day-after	-23
s:day-after gone	-23
s:day-before	-5
s:day-before ahead	27
s:day-before gone	-19
s:deadline	-23
s:decide	7
s:decision	-17
s:declare	-11
s:decline	11
s:delay	-30
s:demand	-17
s:deputy	8
s:did	-15
s:die	16
s:difference	-9
s:discuss	19
s:dispute	10
s:do	14
s:dollar	-14
s:done	11
s:down	-19
s:draft	36
s:drawer	12
s:drop	-13
s:duration	22
s:during	-22
s:early	11
s:either	-34
s:else	-18
s:employer	-11
s:end	-25
s:energy	-12
s:enough	-12
s:entity	-17
s:every	-13
s:everybody	-18
s:exclusion	-12
s:extend	-24
s:extension	29
s:extra	-16
s:fact	-13
s:fail	9
s:fall	-15
s:family	-11
s:farm	-15
s:favour	11
s:fee	-12
s:figure	-16
s:find	-17
s:first	-5
s:fishmeal	19
s:fits	-115
s:fits-ahead	15
s:flat	-11
s:float	13
s:flour	20
s:follow	-9
s:foresee	18
s:former	11
s:free	-32
s:freeze	11
s:friend	13
s:from	9
s:full	11
s:further	22
s:gave	-34
s:general	-14
s:geneva	-17
s:get	-17
s:give	-13
s:given	-14
s:go	8
s:good	-38
s:government	11
s:grace	15
s:group	-15
s:grower	-15
s:had	-11
s:hand	18
s:handshake	-14
s:harvest	14
s:has	11
s:have	-15
s:he'd	16
s:hear	27
s:her	14
s:higher	-10
s:highest	-12
s:him	12
s:his	23
s:hospital	-10
s:household	-13
s:how	12
s:i	15
s:i'd	8
s:import	-22
s:impose	-15
s:informed	18
s:initialled	17
s:instead	20
s:interest	-19
s:interview	24
s:invest	-13
s:is	20
s:island	-13
s:joint	-11
s:just	-18
s:keep	-18
s:kuala	-13
s:lago	13
s:land	-13
s:large	-12
s:largest	-11
s:lasted	-18
s:law	-15
s:lay	-22
s:length	22
s:lengths=2	-11
s:lengths=4	-49
s:letter	21
s:levy	-15
s:licence	-15
s:license	-11
s:lie	11
s:lift	14
s:likely	28
s:line	-17
s:list	-18
s:listed	13
s:live	-10
s:lived	-10
s:loan	-18
s:long	12
s:long=month	-71
s:long=usual	45
s:long=week	-162
s:long=years	-10
s:look	-21
s:lumpur	-13
s:m	-22
s:maize	10
s:mandate	23
s:matter	21
s:may	-12
s:me	27
s:mean	19
s:meanwhile	-9
s:mediator	-17
s:meet	-10
s:member	-11
s:mentioned	19
s:midnight	-18
s:mill	-17
s:million	-19
s:minister	16
s:minute	-11
s:more	36
s:more-after	36
s:more-before	21
s:most	18
s:move	-19
s:mr	15
s:must	-15
s:my	16
s:name	8
s:named	-8
s:named=1	-32
s:named=2	9
s:named=3	21
s:nearly	-14
s:negotiation	-22
s:negotiator	-20
s:never	8
s:new	20
s:newspaper	14
s:nickel	-14
s:night	12
s:nobody	-12
s:nothing	-17
s:notice	-22
s:now	-33
s:number	23
s:offer	13
s:official	-10
s:old	-10
s:once	16
s:one day	-54
s:one month	-97
s:one week	-30
s:one year	48
s:only	-18
s:operator	-13
s:opposition	-19
s:or	-19
s:order	-17
s:originating	-14
s:our	19
s:out	-12
s:outline	11
s:over	-15
s:own	-29
s:owner	-15
s:page	9
s:palm	-13
s:paper	37
s:parcel	11
s:part	-15
s:party	-17
s:pay	-25
s:people	12
s:perhap	22
s:phone	10
s:phosphate	-13
s:place	-22
s:plan	-37
s:port	-15
s:possible	13
s:post	-22
s:prefer	19
s:premier	9
s:present	26
s:press	-11
s:principle	32
s:proclamation	-15
s:prolong	17
s:prolongation	27
s:prolonged	-14
s:promise	-23
s:proposal	48
s:propose	30
s:protocol	14
s:provide	15
s:pump	17
s:quarrel	-17
s:rate	-16
s:rather	20
s:ratified	11
s:ready	14
s:reason	-10
s:reciprocal	16
s:reckon	-18
s:recommend	28
s:reduction	14
s:refused	-10
s:relief	10
s:remain	20
s:renewal	13
s:renewed	-11
s:rent	-19
s:report	-6
s:reporter	-18
s:restriction	14
s:retain	11
s:revive	10
s:rice	16
s:right	-18
s:rise	-34
s:river	-12
s:rubber	12
s:run	-12
s:same	-15
s:say	25
s:season	20
s:section	-24
s:seek	-8
s:send	24
s:service	-13
s:settle	29
s:she	12
s:shook	11
s:short	-15
s:signature	33
s:sir	-15
s:sit	-12
s:some	-11
s:source	15
s:special	-25
s:spoke	19
s:spring	-14
s:standstill	20
s:statement	-10
s:stockholm	14
s:stretch	16
s:study	10
s:subject	19
s:sugar	12
s:suggest	16
s:surcharge	-13
s:suspend	24
s:suspension	15
s:table	16
s:take	-20
s:talk	18
s:talked	18
s:tariff	-10
s:tea	-11
s:television	17
s:tell	24
s:term	16
s:text	39
s:th	13
s:than	-20
s:them	-8
s:then	-22
s:they've	14
s:thi	14
s:thing	10
s:think	-19
s:third	11
s:tiktok	-9
s:time	-14
s:together	-15
s:ton	11
s:top	14
s:town	-14
s:toy	11
s:trade	13
s:transfer	-16
s:treaty	14
s:trial	-12
s:tuesday	-12
s:undertake	9
s:unit=day	-61
s:unit=month	38
s:unit=week	-28
s:unless	-8
s:until	-26
s:up	-31
s:use	-20
s:valid	18
s:vessel	-14
s:wall	-14
s:was	-10
s:water	-13
s:weekend	-12
s:wheat	-12
s:whether	20
s:why	-10
s:win	-13
s:winter	-11
s:wire	15
s:within	-38
s:word	15
s:world	-10
s:worth	-22
s:would	39
s:year	-21
s:yes	19
s:yet	18
s:yield	-31
s:your	10
sa:" .	12
sa:" <person>	-11
sa:" a	-7
sa:" in	20
sa:" say	-10
sa:" the	-18
sa:'	-20
sa:' notice	-14
sa:, "	-18
sa:, <office>	16
sa:, <person>	14
sa:, <seat>	-18
sa:, <span>	-12
sa:, after	-14
sa:, and	9
sa:, as	20
sa:, both	11
sa:, but	16
sa:, by	-17
sa:, counted	9
sa:, during	-8
sa:, for	-10
sa:, from	20
sa:, he	-12
sa:, is	-20
sa:, no	14
sa:, not	13
sa:, one	-10
sa:, or	18
sa:, over	-13
sa:, say	36
sa:, their	-18
sa:, then	-26
sa:, they	-12
sa:, two	15
sa:, which	12
sa:, with	21
sa:-	-28
sa:. "	21
sa:. m	-10
sa::	-9
sa:: <level>	13
sa:: <number>	-17
sa:: what	-9
sa:; a	-12
sa:; it	-11
sa:; the	-17
sa:<day-ahead>	25
sa:<day-ahead> ,	25
sa:<day-ahead> .	6
sa:<day-ahead> of	12
sa:<day-gone> evening	17
sa:<day-today>	-13
sa:<day-today> ;	11
sa:<gate>	20
sa:<goods-amount>	-11
sa:<level> ,	-12
sa:<level> .	-22
sa:<level> and	17
sa:<level> for	18
sa:<level> on	16
sa:<level> to	-22
sa:<money>	-20
sa:<month-gone>	-22
sa:<month-gone> .	13
sa:<name> ,	-12
sa:<name> .	-13
sa:<name> <level>	9
sa:<name> is	-14
sa:<name> will	28
sa:<name> would	20
sa:<number>	-16
sa:<number> ,	-16
sa:<number> :	-12
sa:<number> a	-10
sa:<number> and	17
sa:<office> of	-7
sa:<office> say	-11
sa:<organisation> .	13
sa:<organisation> has	8
sa:<organisation> in	10
sa:<person> and	-29
sa:<person> announce	11
sa:<person> has	11
sa:<person> sign	-17
sa:<quality>	17
sa:<quality> good	-20
sa:<quality> president	13
sa:<seat> 's	-7
sa:<seat> .	12
sa:<seat> on	15
sa:<span>	16
sa:<span> .	10
sa:<span> before	-12
sa:<v-agree>	8
sa:<v-buy>	-17
sa:<v-impose>	10
sa:<v-propose>	12
sa:<v-sell>	10
sa:<v-stay>	-15
sa:<v-target>	-10
sa:a	-15
sa:a .	-10
sa:a <quality>	8
sa:a duty	-12
sa:a handshake	-10
sa:a rate	8
sa:a second	-10
sa:a successor	-12
sa:a television	19
sa:a treaty	15
sa:a truce	20
sa:after	-24
sa:after <person>	-13
sa:after <span>	17
sa:after a	-23
sa:after the	10
sa:again	-7
sa:again .	-10
sa:agree .	9
sa:agree in	15
sa:agree on	-9
sa:agreement	-15
sa:all	-19
sa:and <person>	-17
sa:and <quality>	-11
sa:and end	-12
sa:and had	-19
sa:and has	21
sa:and leave	13
sa:and no	-18
sa:and not	23
sa:and retain	13
sa:and sign	10
sa:and that	29
sa:and the	21
sa:and what	-19
sa:and will	10
sa:another	14
sa:answer	10
sa:are	-18
sa:arrangement	-11
sa:as	22
sa:at <level>	13
sa:at <number>	14
sa:at least	-11
sa:at the	21
sa:away	-13
sa:back .	12
sa:be	16
sa:be extend	-15
sa:because	-16
sa:because of	-9
sa:been	13
sa:been agree	14
sa:before	-17
sa:before it	-14
sa:before the	11
sa:begin on	22
sa:being	14
sa:better than	-11
sa:between	-20
sa:between the	-12
sa:both duty	21
sa:both side	-11
sa:but	24
sa:by <day-ahead>	-12
sa:by the	-18
sa:call	-8
sa:calm	22
sa:christma	10
sa:collect	-14
sa:come to	16
sa:conclude	-22
sa:confirm	-6
sa:copper	9
sa:cotton	-12
sa:count	15
sa:date	-13
sa:day	9
sa:deadline	-11
sa:deal	11
sa:did not	-9
sa:die	11
sa:dispute	17
sa:dispute over	12
sa:do	6
sa:done	14
sa:down to	11
sa:draft	18
sa:draft .	11
sa:during	-17
sa:during which	-12
sa:duty of	-9
sa:duty on	-9
sa:each of	-12
sa:each other	8
sa:earth	11
sa:either	-11
sa:else	-11
sa:end	-17
sa:end in	-16
sa:end on	-11
sa:enough	-11
sa:evening	12
sa:evening .	12
sa:export	11
sa:export of	-12
sa:extend	-9
sa:extend it	-9
sa:extend its	17
sa:extension	12
sa:fall	-10
sa:fentanyl	-24
sa:find	-13
sa:firm .	10
sa:first	14
sa:for	-23
sa:for <name>	-12
sa:for <number>	-19
sa:for good	-14
sa:for which	-9
sa:force .	9
sa:free	-15
sa:from	15
sa:from <day-ahead>	42
sa:from <day-gone>	-25
sa:from <level>	-11
sa:from <name>	-16
sa:from <number>	-12
sa:from the	12
sa:gave	-17
sa:given	-10
sa:good	-33
sa:good for	-9
sa:government	-12
sa:grace	16
sa:had	-32
sa:halve	-12
sa:hand	19
sa:handshake	-13
sa:harvest	7
sa:has	23
sa:has sign	16
sa:have	8
sa:have been	21
sa:have run	-12
sa:he tell	-16
sa:her	9
sa:him	11
sa:his	30
sa:his <office>	18
sa:home	-11
sa:hour	-11
sa:hour before	-13
sa:if	-11
sa:if the	-12
sa:impose	-12
sa:impose on	-13
sa:in	17
sa:in <month-gone>	-11
sa:in <name>	-22
sa:in <number>	-17
sa:in <seat>	15
sa:in a	14
sa:in principle	9
sa:in stockholm	12
sa:in their	11
sa:in write	15
sa:interview	17
sa:is	20
sa:is ,	14
sa:is not	-20
sa:is over	9
sa:it ,	9
sa:it is	12
sa:it run	15
sa:it take	-11
sa:it was	-18
sa:it would	-14
sa:its duty	-10
sa:itself	-9
sa:lapse	-12
sa:last	-16
sa:last day	-9
sa:later	-14
sa:least	-12
sa:leave .	-12
sa:less	-11
sa:less <span>	-14
sa:letter	10
sa:lift	7
sa:likely	19
sa:likely .	18
sa:list	-13
sa:live	-13
sa:long	9
sa:longer	16
sa:longer .	10
sa:look	-12
sa:m	-10
sa:m .	-10
sa:make	-13
sa:me	17
sa:mean	8
sa:mediator	-13
sa:meet in	12
sa:member	-8
sa:mentioned	15
sa:midnight	-17
sa:midnight on	-11
sa:monday	17
sa:monday ,	18
sa:month	10
sa:month ,	9
sa:more for	-21
sa:morning	-12
sa:move	-19
sa:name	9
sa:negotiation	-9
sa:next	14
sa:no more	14
sa:not <span>	26
sa:not a	-9
sa:not for	-21
sa:number	13
sa:of	-11
sa:of <day-gone>	11
sa:of <month-gone>	-15
sa:of <name>	12
sa:of <quality>	-19
sa:of <span>	-13
sa:of a	15
sa:of peace	10
sa:of talk	-18
sa:of the	-13
sa:of them	-24
sa:of truce	26
sa:of what	-11
sa:on	14
sa:on <quality>	15
sa:on affiliate	-9
sa:on both	22
sa:on it	11
sa:on our	10
sa:on the	20
sa:on top	19
sa:one	15
sa:or	-11
sa:or so	-9
sa:order	-19
sa:our	14
sa:out	-22
sa:out .	-14
sa:over the	-10
sa:own	-22
sa:owned by	13
sa:owner	-16
sa:pay	-13
sa:pay <level>	-11
sa:peace ,	8
sa:place	-23
sa:place .	-12
sa:plan .	-14
sa:present	16
sa:principle	7
sa:prolong	-12
sa:propose	17
sa:put	22
sa:put on	16
sa:quarrel	-9
sa:quota	10
sa:raise	7
sa:rare	11
sa:rare earth	13
sa:rate	10
sa:rather	12
sa:read	-19
sa:rent	-12
sa:retain	11
sa:rise	-18
sa:round .	11
sa:rule on	-13
sa:run	-38
sa:run out	-10
sa:same	-11
sa:say	16
sa:say <person>	11
sa:say it	-11
sa:say on	10
sa:short	-20
sa:should	-9
sa:side	-9
sa:side .	9
sa:sign	5
sa:sign in	-20
sa:signature	22
sa:signature .	11
sa:since	17
sa:since the	17
sa:sit	-11
sa:somebody	9
sa:special	-18
sa:standstill	15
sa:still	-12
sa:stock	10
sa:stockholm	16
sa:stop	10
sa:study	11
sa:successor	-12
sa:sugar	-9
sa:surcharge	-9
sa:table	9
sa:table .	17
sa:take <level>	14
sa:take effect	-12
sa:talked	11
sa:tariff ,	-15
sa:tariff on	12
sa:telephone	-14
sa:television	17
sa:television interview	20
sa:tell the	8
sa:term	11
sa:than	-11
sa:than <span>	-11
sa:than plan	-9
sa:that	26
sa:that .	15
sa:that <person>	-9
sa:that both	-12
sa:that had	15
sa:that he	14
sa:that it	17
sa:that time	14
sa:the <day-ahead>	35
sa:the <day-gone>	-7
sa:the <level>	15
sa:the <name>	-24
sa:the <number>	12
sa:the <office>	-12
sa:the <organisation>	19
sa:the <person>	10
sa:the deal	9
sa:the export	10
sa:the first	21
sa:the new	-12
sa:the old	-8
sa:the one	11
sa:the other	-18
sa:the present	17
sa:the rest	9
sa:the rule	-16
sa:the same	-12
sa:the second	10
sa:the signature	12
sa:the table	10
sa:the third	15
sa:the truce	-13
sa:the two	-19
sa:their <office>	-14
sa:their dispute	17
sa:them	-27
sa:them .	-21
sa:then	-16
sa:then .	-12
sa:they	-12
sa:they had	-14
sa:thi year	-13
sa:think	-13
sa:third	16
sa:through	-15
sa:to	-19
sa:to <day-gone>	23
sa:to <level>	-11
sa:to a	14
sa:to begin	20
sa:to come	-9
sa:to do	-22
sa:to end	-13
sa:to give	-11
sa:to run	-16
sa:to settle	7
sa:to sign	-17
sa:together	-14
sa:too .	-9
sa:top	21
sa:top of	14
sa:trade war	10
sa:transfer	-12
sa:treaty	13
sa:truce between	-9
sa:truce in	22
sa:truce on	-14
sa:truce with	9
sa:two <office>	9
sa:unless	-10
sa:unless <organisation>	-21
sa:until	-20
sa:until <day-ahead>	-17
sa:until <day-gone>	-19
sa:us ,	12
sa:use	-16
sa:visit	7
sa:war	16
sa:was "	10
sa:we	-9
sa:week ,	-10
sa:were	14
sa:were to	-15
sa:what	-13
sa:what the	16
sa:what we	-8
sa:wheat	-14
sa:when it	13
sa:which	9
sa:which <name>	11
sa:which both	10
sa:which end	-9
sa:which the	-15
sa:will	17
sa:with	12
sa:with <name>	21
sa:with <seat>	-14
sa:with both	11
sa:with the	-16
sa:without a	-15
sa:would	19
sa:would give	12
sa:would have	-18
sa:year	-30
sa:year .	-16
sa:yes	28
sa:yes .	27
sa:yet	10
sa:yield	-20
sb:"	-8
sb:" <span>	-22
sb:" we	-19
sb:'s <person>	-14
sb:'s good	11
sb:'s parliament	12
sb:'s ship	20
sb:'s tariff	10
sb:) :	-22
sb:) the	11
sb:) —	15
sb:*	15
sb:, "	-13
sb:, <name>	10
sb:, a	-17
sb:, are	11
sb:, at	-11
sb:, because	-10
sb:, each	-9
sb:, end	-11
sb:, for	19
sb:, had	-13
sb:, has	17
sb:, hold	12
sb:, in	-35
sb:, no	12
sb:, of	18
sb:, on	-21
sb:, over	10
sb:, suspend	9
sb:, tell	31
sb:, that	15
sb:, the	-21
sb:, was	-13
sb:, will	12
sb:, would	-13
sb:- earth	-13
sb:. <number>	15
sb:. m	-18
sb:. on	-14
sb:/ <seat>	-14
sb::	11
sb:: a	13
sb:: for	-13
sb:: in	-13
sb:: it	19
sb:: we	17
sb:<day-ahead>	22
sb:<day-ahead> and	31
sb:<day-gone>	-5
sb:<day-gone> ,	-30
sb:<day-gone> :	9
sb:<day-gone> by	11
sb:<day-gone> to	-17
sb:<day-gone> was	-13
sb:<day-gone> with	15
sb:<day-today> (	11
sb:<day-today> ,	-15
sb:<day-today> after	-25
sb:<day-today> by	-12
sb:<day-today> that	-15
sb:<day-today> —	-16
sb:<duty>	-4
sb:<goods-amount>	-34
sb:<goods-amount> in	-17
sb:<level-noun>	-20
sb:<level>	-23
sb:<level> ,	-9
sb:<level> duty	-9
sb:<level> for	17
sb:<level> from	-14
sb:<level> in	-14
sb:<level> over	-21
sb:<level> to	-9
sb:<money>	-48
sb:<money> of	-12
sb:<month-gone> ,	8
sb:<month-gone> the	-8
sb:<name> a	10
sb:<name> agree	24
sb:<name> for	17
sb:<name> gave	-23
sb:<name> good	-9
sb:<name> propose	22
sb:<name> sign	-16
sb:<name> slash	-13
sb:<name> would	19
sb:<not>	-30
sb:<number>	-28
sb:<number> ,	-15
sb:<number> ;	13
sb:<number> a	-16
sb:<number> in	-10
sb:<number> is	8
sb:<number> million	-12
sb:<number> on	-10
sb:<number> to	-13
sb:<number> —	20
sb:<office>	16
sb:<office> ,	-15
sb:<office> in	9
sb:<office> say	20
sb:<organisation> 's	-15
sb:<organisation> ,	15
sb:<organisation> agree	-12
sb:<organisation> announce	-18
sb:<organisation> had	13
sb:<organisation> has	-14
sb:<organisation> is	-10
sb:<organisation> say	13
sb:<organisation> that	20
sb:<person>	13
sb:<person> 's	-16
sb:<person> (	-26
sb:<person> ,	20
sb:<person> announce	-25
sb:<person> has	22
sb:<person> have	-8
sb:<person> meet	-10
sb:<person> pause	-10
sb:<person> propose	10
sb:<person> put	-18
sb:<person> sign	-15
sb:<person> that	14
sb:<person> would	7
sb:<points> ,	21
sb:<points> are	13
sb:<points> of	-7
sb:<points> suspend	-13
sb:<quality>	10
sb:<quality> and	-11
sb:<quality> energy	-10
sb:<quality> good	-19
sb:<quality> minister	-11
sb:<quality> negotiator	-10
sb:<quality> official	-10
sb:<quality> ship	-22
sb:<quality> side	15
sb:<quality> trade	10
sb:<seat>	23
sb:<seat> /	-13
sb:<seat> and	-10
sb:<seat> has	-14
sb:<seat> is	23
sb:<seat> that	9
sb:<seat> want	19
sb:<seat> would	17
sb:<sender>	-14
sb:<span> of	16
sb:<taker>	-18
sb:<v-buy>	-11
sb:<v-down>	11
sb:<v-end>	-11
sb:<v-propose>	33
sb:<v-sell>	11
sb:<v-up>	-19
sb:@	-10
sb:a .	-10
sb:a <quality>	-9
sb:a deal	-13
sb:a draft	18
sb:a further	20
sb:a new	29
sb:a newspaper	16
sb:a paper	13
sb:a period	14
sb:a proposal	29
sb:a second	11
sb:a standstill	16
sb:a surcharge	-13
sb:a suspension	25
sb:a term	-11
sb:a third	-14
sb:a truce	-4
sb:about :	16
sb:about <goods-amount>	11
sb:about a	12
sb:accept	12
sb:accord	-15
sb:add	13
sb:after	-18
sb:after <span>	18
sb:after a	-10
sb:after the	24
sb:agree	16
sb:agree ,	9
sb:agree for	-13
sb:agree on	-10
sb:agree that	17
sb:agree to	23
sb:agreement	-27
sb:agreement with	-9
sb:all <quality>	-14
sb:all of	14
sb:all three	13
sb:along	-10
sb:along the	-10
sb:an agreement	-12
sb:an order	-16
sb:and	-8
sb:and <goods-amount>	14
sb:and <level>	-10
sb:and <quality>	-20
sb:and <seat>	-13
sb:and a	-19
sb:and is	-8
sb:and last	8
sb:and sign	-9
sb:and that	19
sb:and the	-16
sb:announce <day-today>	-14
sb:announce on	10
sb:another round	-11
sb:any	-9
sb:are for	13
sb:are the	-9
sb:are to	14
sb:arrangement	14
sb:arrangement of	11
sb:as	-14
sb:as it	-18
sb:as the	-10
sb:ask	14
sb:at <level>	15
sb:at <money>	-13
sb:at a	22
sb:at its	13
sb:at the	-34
sb:away	-24
sb:back at	-13
sb:ban	-11
sb:banana	-9
sb:base	16
sb:be	14
sb:be <level>	14
sb:be a	17
sb:be continue	20
sb:be for	18
sb:be prolonged	33
sb:because	-19
sb:been	-21
sb:been extend	-15
sb:before	-11
sb:between the	9
sb:beyond	-7
sb:bill	-9
sb:border	-13
sb:both	11
sb:both for	11
sb:bridge	15
sb:bring	15
sb:bring in	-11
sb:bring the	16
sb:broken	-8
sb:busan	-15
sb:but	-12
sb:buy <money>	-10
sb:buy at	-14
sb:by <level>	-18
sb:by <person>	13
sb:by about	-12
sb:by the	-16
sb:by which	16
sb:cabinet	18
sb:call	10
sb:call on	17
sb:can last	-10
sb:cannot	-16
sb:car	-17
sb:car ,	-16
sb:carry	11
sb:cash	-13
sb:cash ,	-11
sb:ceasefire	-22
sb:ceasefire by	-10
sb:charge	9
sb:charge <level>	9
sb:cheese	-11
sb:chip	-13
sb:club	-16
sb:coal	-11
sb:commerce	13
sb:commerce minister	14
sb:contract	-16
sb:control on	-12
sb:copper	-7
sb:cost	-11
sb:could	15
sb:counter	15
sb:country	-10
sb:country for	-12
sb:cover	10
sb:cut its	-12
sb:dairy	18
sb:day	16
sb:day ,	11
sb:de	-16
sb:deadline	-11
sb:decided	8
sb:decision	-20
sb:declare	-9
sb:decline	12
sb:delay	-28
sb:demand	-17
sb:deputy	8
sb:did	-21
sb:difference	-9
sb:discuss	12
sb:dollar	-13
sb:down	-19
sb:down for	-10
sb:draft	23
sb:duration	22
sb:duty ,	-14
sb:duty on	-12
sb:duty that	16
sb:each of	-16
sb:each other	16
sb:early	15
sb:earth	-16
sb:economy ,	10
sb:effect on	8
sb:either	-25
sb:either side	-20
sb:employer	-10
sb:end	-15
sb:end a	-10
sb:end on	13
sb:energy	-11
sb:every	-20
sb:everybody	-12
sb:export control	13
sb:export to	-10
sb:extend	-18
sb:extend ,	-10
sb:extend their	26
sb:extension	22
sb:extension ,	18
sb:extension is	15
sb:extension would	12
sb:fail	9
sb:fall by	-16
sb:far	15
sb:favour	12
sb:fee on	-10
sb:fentanyl	10
sb:fentanyl tariff	15
sb:figure	-13
sb:first	-20
sb:fishmeal	20
sb:float	11
sb:float a	11
sb:follow	-7
sb:for <goods-amount>	-10
sb:for <name>	13
sb:for <quality>	-18
sb:for <seat>	14
sb:for a	16
sb:for an	27
sb:force on	12
sb:force since	-15
sb:foresee	18
sb:former	11
sb:free	-19
sb:free of	-10
sb:freeze	12
sb:from <day-ahead>	24
sb:from <month-ahead>	-10
sb:from <number>	-12
sb:from <seat>	23
sb:from the	-26
sb:further	26
sb:gave	-22
sb:geneva	-21
sb:geneva ,	-13
sb:get a	-13
sb:give	-12
sb:go	8
sb:go for	13
sb:go on	21
sb:good	-16
sb:good and	-11
sb:government	21
sb:great	-14
sb:grower	-13
sb:had a	17
sb:had ask	-8
sb:had offer	13
sb:had propose	16
sb:half	-15
sb:has a	19
sb:has already	10
sb:has ask	13
sb:has been	-20
sb:has hold	-8
sb:has put	-10
sb:have	-22
sb:have buy	14
sb:have offer	-12
sb:have prolonged	-11
sb:have to	-10
sb:he	21
sb:he and	12
sb:he has	10
sb:he is	14
sb:he say	-18
sb:he tell	17
sb:he want	12
sb:he was	10
sb:he would	10
sb:hear	25
sb:higher	-22
sb:his <organisation>	12
sb:his <quality>	9
sb:his country	-11
sb:hold back	17
sb:hold since	13
sb:hospital	-10
sb:hour	19
sb:how	12
sb:i	14
sb:i have	10
sb:i would	-14
sb:i'd	12
sb:if it	23
sb:if the	-19
sb:import	-20
sb:in	-23
sb:in <month-ahead>	-11
sb:in <month-gone>	-10
sb:in <name>	-27
sb:in <number>	10
sb:in <seat>	21
sb:in a	-24
sb:in about	-25
sb:in busan	-16
sb:in each	-12
sb:in force	-11
sb:in geneva	-13
sb:in principle	27
sb:informed	18
sb:initialled	20
sb:instead	18
sb:instead of	16
sb:interest	-14
sb:is	12
sb:is for	17
sb:is good	-19
sb:is in	-7
sb:is no	-10
sb:is prolonged	-22
sb:is that	-11
sb:is to	18
sb:is what	-9
sb:island	-13
sb:it	11
sb:it 's	17
sb:it again	12
sb:it be	20
sb:it begin	12
sb:it by	-14
sb:it can	-20
sb:it enter	11
sb:it hold	-16
sb:it in	15
sb:it is	12
sb:it lasted	-18
sb:it on	10
sb:it provide	16
sb:it start	19
sb:it suspend	25
sb:it to	-13
sb:it will	13
sb:it would	14
sb:its <level>	10
sb:its <person>	13
sb:its additional	-12
sb:its duty	-22
sb:joint	-14
sb:joint statement	-13
sb:just	-20
sb:keep	-25
sb:keep <points>	-13
sb:keep its	-18
sb:keep the	12
sb:kuala	-11
sb:kuala lumpur	-11
sb:lago	15
sb:lapse	9
sb:large	-9
sb:largest	-10
sb:last	21
sb:last <month-gone>	-12
sb:last week	20
sb:lasted	-18
sb:late	-14
sb:later	15
sb:law	-22
sb:lay	-23
sb:lay down	-17
sb:leave	18
sb:length	18
sb:let it	14
sb:let the	11
sb:letter	13
sb:levy	-11
sb:licence	-19
sb:likely	11
sb:likewise	-14
sb:line	-18
sb:listed company	13
sb:loan	-12
sb:longer	-13
sb:longer than	-13
sb:look	-10
sb:lose	-11
sb:lower its	-11
sb:lumpur	-11
sb:m	-12
sb:m .	-18
sb:maize	12
sb:matter	15
sb:matter of	10
sb:may	-14
sb:me	14
sb:mean	13
sb:mediator	-12
sb:medicine	-16
sb:meet	-9
sb:million	-17
sb:minister ,	9
sb:more	-32
sb:most	11
sb:mr	15
sb:must	-13
sb:name to	-11
sb:nearly	-12
sb:negotiate for	-12
sb:negotiation	-12
sb:negotiator	-14
sb:new	25
sb:new one	26
sb:new tariff	-22
sb:new truce	21
sb:newspaper	22
sb:no .	17
sb:nobody	-13
sb:nothing for	-12
sb:notice	-20
sb:notice of	-11
sb:now	-39
sb:number	12
sb:of <day-ahead>	-9
sb:of <money>	-11
sb:of <month-ahead>	11
sb:of <month-gone>	-13
sb:of <number>	-15
sb:of a	25
sb:of another	14
sb:of its	-18
sb:of last	10
sb:of talk	11
sb:of that	-24
sb:of their	-14
sb:of them	11
sb:of thi	17
sb:of up	-11
sb:offer	17
sb:offer a	12
sb:offer of	15
sb:official	-12
sb:oil	9
sb:old	-21
sb:olive	11
sb:olive oil	13
sb:on <day-ahead>	48
sb:on <name>	-22
sb:on <quality>	13
sb:on a	-19
sb:on each	28
sb:on for	28
sb:on good	-14
sb:on our	11
sb:on the	-13
sb:on top	-10
sb:on which	-20
sb:once	13
sb:one is	10
sb:only	-10
sb:operator	-13
sb:opposition	-19
sb:order of	8
sb:order that	-11
sb:other 's	20
sb:other for	-11
sb:our	8
sb:out for	-12
sb:out of	-13
sb:over	-14
sb:over the	15
sb:own	-12
sb:pact	9
sb:paper	44
sb:part	-11
sb:part of	-14
sb:party	-28
sb:past	-15
sb:pause for	11
sb:pay	-18
sb:plan	-34
sb:port	-13
sb:post	-18
sb:prefer	19
sb:present	13
sb:press	-16
sb:principle	27
sb:proclamation	-14
sb:product	-11
sb:prolong	24
sb:prolong the	25
sb:prolongation	17
sb:prolongation of	11
sb:prolonged	-10
sb:prolonged their	-18
sb:promise	-16
sb:promise to	-11
sb:proposal	48
sb:propose	21
sb:propose a	12
sb:propose an	-17
sb:protocol	18
sb:provide	15
sb:provide for	19
sb:put a	14
sb:put it	-11
sb:put on	-9
sb:quota	-15
sb:radio	11
sb:raise	-18
sb:rare	-16
sb:rare -	-13
sb:rate	-36
sb:rate of	-19
sb:rather	10
sb:ready	24
sb:ready to	25
sb:reciprocal	18
sb:reciprocal duty	-11
sb:reciprocal tariff	19
sb:reckon	-14
sb:recommend	22
sb:reduction	14
sb:remain	18
sb:renewed	-9
sb:replace	10
sb:report	-6
sb:reporter	-27
sb:return to	14
sb:review	-14
sb:rice	10
sb:right	-14
sb:rise	-19
sb:river	-12
sb:room	12
sb:round	-13
sb:rubber	12
sb:run out	14
sb:say	18
sb:say <day-gone>	10
sb:say a	14
sb:say his	15
sb:say that	-5
sb:say they	-13
sb:season	19
sb:season and	10
sb:second ,	-15
sb:second round	10
sb:section	-30
sb:section <number>	-30
sb:seek	-8
sb:send	14
sb:service	-11
sb:settle	26
sb:settle on	11
sb:she	11
sb:shook	11
sb:should the	10
sb:side	14
sb:side are	17
sb:side have	-16
sb:side of	-14
sb:side suspend	-10
sb:sign	-20
sb:sign an	-20
sb:sign for	13
sb:sign in	-8
sb:sign on	-29
sb:sign the	15
sb:signature	17
sb:since	-14
sb:since <day-gone>	-28
sb:since <month-gone>	18
sb:sir	-15
sb:some	-13
sb:source	9
sb:soybean by	9
sb:speak	19
sb:speak of	12
sb:special	-10
sb:spoke	19
sb:spoke of	15
sb:stand	-11
sb:standstill	13
sb:standstill of	13
sb:start	11
sb:state that	15
sb:statement	-14
sb:stay for	-20
sb:stay on	12
sb:steel	-11
sb:stock	-13
sb:stop	-12
sb:stretch	19
sb:strike in	11
sb:sugar	22
sb:suggest	16
sb:suspend	23
sb:suspend ,	13
sb:suspend its	15
sb:suspend the	6
sb:suspension is	-12
sb:suspension of	21
sb:take	-17
sb:talk	13
sb:talk in	17
sb:talk of	18
sb:tariff of	-20
sb:tariff on	-10
sb:tariff truce	12
sb:tea and	-13
sb:tell	24
sb:tell <person>	13
sb:tell a	11
sb:tell me	10
sb:tell reporter	-18
sb:tell the	13
sb:text	38
sb:than	-11
sb:that <quality>	-18
sb:that a	16
sb:that day	18
sb:that has	10
sb:that is	27
sb:that it	18
sb:that leave	-11
sb:that was	-19
sb:that will	-15
sb:the	-26
sb:the <day-ahead>	-11
sb:the <organisation>	-13
sb:the <person>	17
sb:the <quality>	43
sb:the <seat>	-18
sb:the additional	11
sb:the agreement	-30
sb:the announcement	-10
sb:the arrangement	15
sb:the ceasefire	-18
sb:the deal	10
sb:the decision	-17
sb:the duty	41
sb:the extension	19
sb:the first	-37
sb:the last	-17
sb:the law	-16
sb:the moratorium	13
sb:the old	-15
sb:the pact	15
sb:the paper	18
sb:the party	-21
sb:the pause	-26
sb:the present	21
sb:the protocol	17
sb:the radio	11
sb:the reciprocal	-10
sb:the river	-12
sb:the rule	-16
sb:the second	-7
sb:the table	14
sb:the term	10
sb:the text	34
sb:the trade	15
sb:the two	21
sb:the yield	-10
sb:their <organisation>	-19
sb:their truce	-9
sb:them	13
sb:there ,	8
sb:there is	7
sb:there would	-11
sb:they agree	10
sb:they had	-24
sb:they will	-7
sb:they would	10
sb:thi	24
sb:thi season	9
sb:thing	11
sb:think	-8
sb:through	16
sb:timber	12
sb:to	13
sb:to <day-ahead>	-12
sb:to <goods-amount>	-20
sb:to <level>	10
sb:to a	-26
sb:to add	9
sb:to agree	14
sb:to be	8
sb:to bring	11
sb:to buy	-29
sb:to cut	-9
sb:to delay	-13
sb:to end	-7
sb:to extend	-13
sb:to freeze	26
sb:to leave	19
sb:to make	24
sb:to prolong	12
sb:to put	-20
sb:to sign	13
sb:to suspend	18
sb:ton	11
sb:ton ,	11
sb:top of	-10
sb:town	-12
sb:trade	14
sb:trade between	10
sb:truce :	-9
sb:truce by	12
sb:truce for	21
sb:truce is	18
sb:truce over	14
sb:truce run	-16
sb:truce that	-3
sb:truce to	10
sb:truce was	-8
sb:truce with	16
sb:truce would	24
sb:two country	22
sb:two government	24
sb:two president	-9
sb:under	-17
sb:under which	-14
sb:understanding	12
sb:undertake	9
sb:until	-11
sb:until <day-ahead>	-8
sb:up	-35
sb:up to	-17
sb:us	-13
sb:valid	18
sb:valid for	18
sb:vessel	-12
sb:video	12
sb:visit	-12
sb:vote	-9
sb:was due	-13
sb:was extend	-14
sb:was sign	10
sb:was to	-14
sb:we	15
sb:we have	18
sb:we hear	23
sb:week of	-8
sb:were	-24
sb:what	22
sb:what i	10
sb:what the	15
sb:where it	11
sb:whether	16
sb:which	-15
sb:which has	12
sb:which the	8
sb:which was	-21
sb:will extend	15
sb:will keep	-12
sb:will lower	-19
sb:will pay	11
sb:win	-13
sb:wire	15
sb:wire )	10
sb:with	-14
sb:with the	-25
sb:within	-50
sb:word	15
sb:worth	-19
sb:would	28
sb:would be	-12
sb:would hold	18
sb:would last	17
sb:would like	11
sb:would meet	-9
sb:would not	-10
sb:would prolong	13
sb:write that	-18
sb:write to	11
sb:yes ,	-14
sb:yield	-12
sb:yield on	-12
sb:— a	-13
sb:— for	16
t0=future	20
t0=modal	12
t0=modal-not	-16
t0=modal-passive	-13
t0=past-passive	-17
t0=perfect	-19
t1=future	18
t1=gerund	7
t1=infinitive	10
t1=infinitive-passive	-14
t1=modal	13
t1=modal-not	-16
t1=modal-passive	-13
t1=participle-passive	-5
t1=past	-18
t1=past-passive	-16
t1=perfect	-15
t2=gerund	-13
t2=infinitive	-21
t2=participle-passive	-34
t2=perfect-passive	10
t2=pluperfect-passive	8
t2=present-not	-21
t:loose	11
t:loose-l	15
t:loose-l1	20
t:loose-l2	29
t:loose-l3	-16
t:loose-r0	13
t:loose-r3	-16
t:more	38
t:more-in	26
t:more-in0	26
t:more-l	27
t:more-l0	44
t:more-l3	-6
t:more-r0	40
t:more-r1	14
t:more-r3	-23
t:quiet	19
t:quiet-l2	8
t:quiet-r	19
t:quiet-r1	21
t:truce-l1	18
t:truce-l2	-7
t:truce-r	14
t:truce-r1	36
t:truce-r3	-29
t:verb	19
t:verb-l2	7
t:verb-l3	21
t:verb-r1	11
tn:loose	-23
tn:more	-10
tp:loose	-11
tp:truce	34
v0=accept	13
v0=answer	-8
v0=apply	7
v0=buy	11
v0=call	10
v0=charge	9
v0=come	-14
v0=confirm	-11
v0=declare	-9
v0=discuss	8
v0=extend	-15
v0=hold	-11
v0=lay	-16
v0=let	-19
v0=meet	-30
v0=other	-15
v0=plan	-25
v0=postpone	13
v0=promise	-14
v0=propose	11
v0=raise	-10
v0=ready	20
v0=rise	-13
v0=run	14
v0=say	10
v0=send	17
v0=settle	26
v0=slash	-13
v0=stand	-14
v0=stop	-11
v0=strike	9
v0=suggest	17
v1=accept	12
v1=add	10
v1=agree	-10
v1=answer	-11
v1=apply	7
v1=ask	12
v1=bring	16
v1=carry	12
v1=charge	13
v1=come	-14
v1=confirm	-11
v1=continue	23
v1=declare	-9
v1=delay	-18
v1=discuss	8
v1=end	-7
v1=extend	-22
v1=freeze	12
v1=hold	-10
v1=lay	-16
v1=leave	17
v1=let	-17
v1=make	11
v1=meet	-28
v1=offer	14
v1=other	-17
v1=plan	-27
v1=propose	9
v1=raise	-10
v1=recommend	14
v1=rise	-13
v1=run	17
v1=say	14
v1=send	17
v1=set	17
v1=settle	27
v1=stop	-16
v1=suggest	13
v2=agree	9
v2=begin	-11
v2=charge	9
v2=expire	-12
v2=leave	-31
v2=meet	-11
v2=plan	-9
verbless	29
vt0=agree past	-9
vt0=agree present	11
vt0=apply present	11
vt0=ask future	8
vt0=ask perfect	24
vt0=be future	9
vt0=be perfect	-19
vt0=begin past	-18
vt0=buy perfect	14
vt0=call present	-12
vt0=end modal	-11
vt0=extend perfect	-19
vt0=get past	-25
vt0=hold modal	12
vt0=hold present	-14
vt0=keep present	-9
vt0=lay past	-9
vt0=meet modal	-9
vt0=other future	18
vt0=other modal	-11
vt0=other past	-11
vt0=other perfect	-21
vt0=plan modal	-24
vt0=promise past	-11
vt0=propose past	11
vt0=propose pluperfect	16
vt0=put perfect	-16
vt0=ready present	20
vt0=settle past	22
vt0=sign future	9
vt0=sign modal	16
vt0=sign past	-15
vt0=slash present	-13
vt0=start present	-11
vt0=suspend perfect	-15
vt0=suspend present	14
vt0=take past	-19
vt1=add infinitive	9
vt1=agree infinitive	17
vt1=agree past	-37
vt1=agree present	18
vt1=apply present	11
vt1=ask future	8
vt1=ask perfect	17
vt1=ask pluperfect	10
vt1=be future	9
vt1=be perfect	-19
vt1=begin past	-18
vt1=buy infinitive	-13
vt1=buy perfect	14
vt1=call present	-12
vt1=delay infinitive	-18
vt1=end gerund	-10
vt1=end modal	-11
vt1=extend infinitive	-15
vt1=extend perfect	-19
vt1=freeze infinitive	10
vt1=get past	-24
vt1=go infinitive	12
vt1=have past	-13
vt1=hold modal	12
vt1=hold present	-14
vt1=lay past	-9
vt1=leave infinitive	17
vt1=meet modal	-9
vt1=other future	18
vt1=other modal	-11
vt1=other past	-19
vt1=other perfect	-17
vt1=other pluperfect	12
vt1=other present	-10
vt1=plan modal	-24
vt1=put infinitive	-15
vt1=say present	8
vt1=settle past	22
vt1=sign future	9
vt1=sign modal	16
vt1=sign participle	-10
vt1=sign past	-10
vt1=slash present	-13
vt1=start present	-11
vt1=suspend perfect	-15
vt1=suspend present	14
vt1=take past	-19
vt2=agree participle	-10
vt2=be past	23
vt2=be present	-6
vt2=end participle	-9
vt2=end present	13
vt2=go infinitive	-15
vt2=go present	10
vt2=leave participle	-16
vt2=plan participle	-9`;
