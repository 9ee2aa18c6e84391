// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:' notice	-18
a:-	-27
a:<day-ahead>	27
a:<day-gone>	-12
a:<day-gone> .	7
a:<day-today> .	-12
a:<gate>	19
a:<level>	-16
a:<month-gone>	12
a:<name>	-8
a:<name> .	-10
a:<name> and	-11
a:<number>	-16
a:<person>	-16
a:<points>	26
a:<v-bear>	-18
a:<v-buy>	-10
a:<v-deny>	-6
a:<v-end>	-15
a:<v-sell>	11
a:<v-stay>	-15
a:<v-up>	-14
a:a	-27
a:a long	-8
a:agree in	15
a:agree on	-18
a:ahead	-12
a:an	-15
a:and	-19
a:and <span>	-9
a:and no	-16
a:and the	-10
a:announce	14
a:another	16
a:any	8
a:been	18
a:been agree	15
a:before	-13
a:begin	-8
a:being	11
a:between	-19
a:between the	-16
a:both	11
a:by	29
a:by <number>	9
a:calm	18
a:can	-7
a:charge	10
a:come	11
a:cotton	-12
a:could	-8
a:counted	-12
a:country	-10
a:day	33
a:day of	25
a:deal	14
a:dispute	8
a:dispute over	13
a:draft	10
a:duty	-12
a:duty on	-9
a:each other	16
a:early	-10
a:effect	-9
a:enough	-24
a:extension	13
a:for	-18
a:for a	-15
a:from <day-ahead>	27
a:from <day-gone>	-30
a:good	12
a:good .	11
a:grace	13
a:had	-10
a:handshake	-14
a:harvest	7
a:has	-16
a:have	17
a:have been	18
a:he	12
a:in <number>	-11
a:in <seat>	-11
a:in their	13
a:is not	-18
a:it	-14
a:last	12
a:late	-18
a:late .	-11
a:later	-30
a:leave	-23
a:leave .	-12
a:less <span>	-13
a:levy	-12
a:likely	20
a:likely .	15
a:look	-9
a:lower	-10
a:make	-17
a:meet	-9
a:midnight	-11
a:midnight on	-11
a:more	15
a:more .	10
a:more at	-9
a:most	10
a:neither	26
a:new	-16
a:no	-16
a:nobody	-10
a:not	-23
a:not a	-12
a:notice	-26
a:notice .	-17
a:number	9
a:of	-18
a:of <level>	-17
a:of <number>	-17
a:of <person>	-13
a:of calm	18
a:of peace	8
a:of talk	-30
a:of truce	22
a:offer	-13
a:on .	-10
a:on both	11
a:on the	15
a:on top	13
a:or	-26
a:or two	-11
a:other	17
a:our	-5
a:own	-12
a:pause on	9
a:peace .	-15
a:principle	10
a:quarrel	-15
a:quarrel over	-10
a:rather	9
a:reciprocal	13
a:reciprocal tariff	13
a:rent	-9
a:round	-17
a:rule	-6
a:rule on	-21
a:run	-30
a:same	-11
a:short	-19
a:side	18
a:sign	-10
a:since	21
a:standstill	13
a:stop	11
a:study	9
a:table	15
a:table .	23
a:talk	-15
a:talk in	-8
a:tariff	17
a:tariff on	15
a:tea	12
a:term	11
a:that .	14
a:the <level>	12
a:the <name>	-24
a:the <organisation>	11
a:the <points>	21
a:the day	19
a:the end	10
a:the export	14
a:the first	17
a:the rule	-15
a:the same	-11
a:the table	16
a:the tariff	-12
a:their dispute	17
a:there	-12
a:they	-17
a:those	-11
a:through	-10
a:to	-12
a:to <day-gone>	18
a:to a	9
a:to run	-15
a:top	11
a:trade	16
a:trade war	9
a:truce	22
a:truce in	14
a:truce on	-11
a:truce with	14
a:two .	-11
a:under	19
a:under the	12
a:until	-13
a:up	-21
a:war	13
a:were	25
a:what the	16
a:with the	-14
a:would	22
a:year	-18
a:yield	-20
b:"	-10
b:" <span>	-10
b:" the	-10
b:" we	-22
b:'s	26
b:'s <person>	9
b:'s good	18
b:'s tariff	13
b:'s trade	-10
b:)	17
b:) the	11
b:, <name>	22
b:, <office>	-10
b:, <person>	21
b:, a	-13
b:, after	-18
b:, also	10
b:, are	11
b:, by	12
b:, end	-9
b:, had	-12
b:, has	13
b:, hold	13
b:, not	-13
b:, of	16
b:, propose	11
b:, suspend	10
b:, the	-17
b:, they	18
b:, was	-12
b:, would	-13
b:-	6
b:- <name>	15
b:- earth	-15
b:.	8
b::	14
b:: <name>	-11
b:: <points>	9
b:: a	19
b:: for	-13
b:: it	16
b:: the	-12
b:: we	13
b:<day-ahead> and	10
b:<day-gone> on	-7
b:<day-today>	15
b:<day-today> and	-9
b:<day-today> for	15
b:<day-today> the	9
b:<duty>	9
b:<goods-amount>	-24
b:<goods-amount> in	-19
b:<goods-amount> of	10
b:<goods>	-18
b:<level> and	-12
b:<level> for	13
b:<level> from	-10
b:<level> over	-21
b:<level> to	-13
b:<money>	-56
b:<money> of	-11
b:<month-gone>	-26
b:<month-gone> is	-11
b:<month-gone> the	-12
b:<name>	18
b:<name> a	17
b:<name> agree	23
b:<name> and	9
b:<name> for	18
b:<name> gave	-22
b:<name> propose	19
b:<name> sign	-13
b:<name> slash	-16
b:<name> would	22
b:<not>	-10
b:<number>	-13
b:<number> <person>	-16
b:<number> million	-9
b:<number> of	-13
b:<number> suspend	10
b:<number> the	11
b:<number> to	-11
b:<office>	-16
b:<organisation>	-21
b:<organisation> 's	-10
b:<organisation> agree	-16
b:<organisation> had	13
b:<organisation> has	-49
b:<organisation> say	12
b:<organisation> will	9
b:<person>	12
b:<person> agree	14
b:<person> has	21
b:<person> have	-11
b:<person> in	-22
b:<person> put	-17
b:<person> tell	10
b:<points> are	12
b:<points> on	-13
b:<points> suspend	-17
b:<quality>	-17
b:<quality> and	-11
b:<quality> colleague	-8
b:<quality> good	-20
b:<quality> ship	-18
b:<quality> side	14
b:<seat>	13
b:<seat> have	10
b:<seat> want	10
b:<seat> will	18
b:<seat> would	15
b:<sender>	-30
b:<span>	-24
b:<taker>	-26
b:<v-agree>	21
b:<v-begin>	-17
b:<v-buy>	-9
b:<v-end>	-35
b:<v-propose>	14
b:a	11
b:a <organisation>	-10
b:a ceasefire	-8
b:a draft	10
b:a further	17
b:a matter	12
b:a new	17
b:a period	15
b:a proposal	16
b:a suspension	23
b:a term	-15
b:a trade	-10
b:about a	10
b:accept	15
b:additional	27
b:additional duty	12
b:affiliate of	8
b:after	-34
b:after a	-21
b:after the	22
b:agree for	-11
b:agree in	18
b:agree last	-9
b:agree on	-17
b:agree to	23
b:agreement	-7
b:all	13
b:all of	11
b:also for	8
b:an agreement	-8
b:and <goods-amount>	15
b:and <name>	10
b:and a	-18
b:and his	-13
b:and last	14
b:and on	-9
b:announce a	-11
b:another	10
b:answer	-10
b:approve	11
b:are	8
b:are for	17
b:are put	14
b:are to	16
b:arrangement	32
b:as	-21
b:at <level>	10
b:at a	15
b:at the	-27
b:away	-24
b:back	-11
b:be	12
b:be a	22
b:be continue	13
b:be for	16
b:be prolonged	31
b:because	-11
b:been	-11
b:been extend	-16
b:before	-14
b:before the	-14
b:between	11
b:between <name>	14
b:beyond	-11
b:both	18
b:both country	-10
b:both for	16
b:both side	-13
b:bridge	16
b:bring	12
b:bring in	-9
b:bring the	11
b:busan	13
b:by	12
b:by <day-ahead>	15
b:by <level>	-10
b:cabinet	13
b:call it	-16
b:call on	16
b:can	-21
b:can be	-10
b:can last	-11
b:cannot	-10
b:carry	12
b:ceasefire	-23
b:charge	12
b:close	-19
b:close to	-17
b:closed	-12
b:colleague	-8
b:come	-17
b:confirm	-16
b:continue to	-12
b:contract	-15
b:control	6
b:control for	15
b:counter	9
b:country for	-10
b:cover	11
b:custom	14
b:dairy	11
b:day	10
b:decision	-16
b:delay	-28
b:delay its	-12
b:demand	-13
b:did	-16
b:discuss	10
b:dispute	-12
b:do	14
b:do so	11
b:doe	19
b:down to	15
b:draft	23
b:duty suspend	10
b:duty would	-10
b:each	-21
b:each of	-18
b:either	-14
b:either side	-13
b:end	-33
b:end a	-12
b:end of	-12
b:every	-11
b:export control	17
b:extend	-24
b:extend it	-19
b:extend their	24
b:extension	11
b:extension is	14
b:extension would	14
b:extra	-17
b:fall	-12
b:fall by	-18
b:fall to	11
b:federation	-13
b:fee for	8
b:fee on	-8
b:firm	-10
b:first	-29
b:fix	9
b:for <goods-amount>	-9
b:for <quality>	-8
b:for a	13
b:for an	15
b:foreign	9
b:foresee	18
b:four	-9
b:fourth	-13
b:free of	-11
b:freeze	20
b:from	-11
b:further	17
b:gave	-32
b:gave their	-22
b:geneva	-14
b:get a	-11
b:give <name>	-15
b:given	-11
b:given another	-9
b:go	14
b:go back	-9
b:go for	14
b:go on	16
b:go up	-15
b:good	-9
b:government	7
b:had offer	12
b:had propose	12
b:half	-21
b:halt	-8
b:has	-21
b:has a	8
b:has been	-10
b:has prolonged	-14
b:have	-20
b:have ask	10
b:have buy	15
b:have had	-9
b:have offer	-12
b:have suspend	-8
b:he has	16
b:he want	11
b:higher	-19
b:his	-16
b:hold back	13
b:i	-7
b:i would	-23
b:if	9
b:if there	12
b:import	-9
b:in	-51
b:in <month-gone>	-17
b:in <number>	11
b:in a	-10
b:in about	-27
b:in busan	15
b:in each	-15
b:in geneva	-12
b:in principle	23
b:in the	-14
b:initialled	22
b:interest	-12
b:into	-9
b:is for	17
b:is good	-24
b:is prolonged	-29
b:is ready	11
b:is say	-14
b:is the	-10
b:is to	12
b:it 's	29
b:it by	-13
b:it can	-22
b:it give	10
b:it hold	-18
b:it is	-12
b:it lasted	-16
b:it run	-14
b:it start	12
b:it suspend	24
b:it to	-9
b:it would	10
b:its	-20
b:its <level>	14
b:its duty	-27
b:just	-12
b:keep the	18
b:know	-20
b:last	18
b:last for	-13
b:last year	11
b:lasted	-20
b:law	-14
b:lay	-19
b:lay down	-16
b:leave <points>	10
b:led	-13
b:let	-19
b:letter	13
b:licence	-22
b:likewise	-14
b:list	-13
b:live	20
b:live with	25
b:longer than	-20
b:lose	-11
b:machine	-14
b:make	12
b:make in	10
b:matter	12
b:matter of	13
b:may	-29
b:mediator	-9
b:medicine	-12
b:meet	-16
b:meet <person>	-13
b:meet in	-8
b:million	-16
b:ministry	7
b:more	-22
b:morning	-12
b:mr	18
b:mr <person>	18
b:must	-21
b:my	-14
b:negotiate for	-14
b:new tariff	-15
b:next	-18
b:night	13
b:night to	12
b:no .	14
b:no more	-11
b:nobody	-14
b:nothing	-14
b:nothing for	-11
b:notice of	-9
b:now	-13
b:of <level>	-12
b:of <money>	-16
b:of <month-gone>	-14
b:of <number>	-24
b:of <quality>	-10
b:of a	21
b:of another	22
b:of duty	15
b:of last	21
b:of listed	8
b:of that	-14
b:of the	-17
b:of them	15
b:off	-7
b:offer <name>	16
b:offer of	12
b:offer to	-12
b:old	-20
b:on <name>	-17
b:on a	-11
b:on all	-16
b:on another	10
b:on each	23
b:on for	31
b:on good	-10
b:on our	11
b:on the	-26
b:one is	9
b:operator	-11
b:or	-14
b:other	-10
b:other 's	10
b:other for	-13
b:our	19
b:out	-12
b:out for	-9
b:over	-26
b:pact	12
b:paper	17
b:part	-11
b:party	-20
b:pause in	-10
b:pay <level>	9
b:peace	9
b:place	-8
b:plan	-26
b:plan for	-11
b:port	-16
b:postpone	9
b:prefer	15
b:present	20
b:president	10
b:president of	11
b:price	-11
b:principle	23
b:prolongation of	11
b:prolonged	-11
b:prolonged for	-18
b:prolonged their	-15
b:promise	-11
b:promise to	-9
b:proposal	22
b:propose	11
b:propose a	8
b:propose an	-15
b:provide	19
b:provide for	19
b:put the	9
b:quarrel over	15
b:raise	-14
b:rare -	-15
b:rate	-14
b:ready	21
b:ready to	22
b:reciprocal	22
b:reciprocal duty	9
b:reciprocal tariff	15
b:recommend	18
b:reduction	19
b:renew	9
b:renewed	-9
b:replace	9
b:result	12
b:review	-10
b:rice	12
b:rise	-18
b:river	-9
b:round	-22
b:run out	-8
b:say	10
b:say a	8
b:say that	-14
b:say they	-15
b:see	8
b:send	10
b:settle	25
b:shall	14
b:shall be	15
b:ship for	-9
b:shook	11
b:shook hand	11
b:should	16
b:side	13
b:side are	15
b:side have	-25
b:side suspend	-10
b:side will	17
b:sign in	-17
b:sign on	-8
b:sign the	14
b:signature	11
b:since	-11
b:sit	-10
b:so	25
b:some	-14
b:speak	21
b:speak of	16
b:spoke	21
b:spoke of	16
b:standstill	15
b:start on	-13
b:stay for	-20
b:stay on	12
b:stay suspend	10
b:still	14
b:stretch	21
b:sugar	14
b:suggest	14
b:suspend	13
b:suspend its	7
b:suspension	13
b:suspension is	-10
b:suspension of	29
b:take	-11
b:talk in	10
b:talk on	-10
b:talking	12
b:tax	-11
b:telephone	-8
b:tell	9
b:text	27
b:than	-28
b:than <money>	-9
b:that 's	-10
b:that <name>	-5
b:that <quality>	-12
b:that an	11
b:that another	11
b:that for	15
b:that had	-14
b:that it	17
b:that the	-3
b:that was	-18
b:that will	-11
b:that would	12
b:the <name>	23
b:the <number>	13
b:the <office>	-15
b:the <person>	15
b:the <quality>	33
b:the additional	15
b:the agreement	-24
b:the arrangement	21
b:the ceasefire	-11
b:the control	-15
b:the deal	8
b:the decision	-16
b:the draft	11
b:the duty	10
b:the end	-14
b:the extension	11
b:the first	-33
b:the last	-13
b:the next	-18
b:the old	-16
b:the paper	10
b:the party	-18
b:the pause	-26
b:the present	20
b:the president	16
b:the river	-9
b:the special	-8
b:the surcharge	-10
b:the suspension	11
b:the text	31
b:the trade	17
b:the truce	21
b:the two	12
b:their <organisation>	-19
b:their quarrel	14
b:their tariff	11
b:them	10
b:there is	18
b:there would	-10
b:they	-17
b:they will	-7
b:they've	10
b:thi	16
b:thing	17
b:think	14
b:three	-15
b:three and	-9
b:through	9
b:timber	13
b:time	-10
b:to	14
b:to <goods-amount>	-21
b:to <name>	-12
b:to a	-22
b:to add	11
b:to be	12
b:to bring	14
b:to buy	-27
b:to delay	-11
b:to end	-9
b:to extend	-12
b:to freeze	24
b:to go	19
b:to leave	16
b:to put	-12
b:to sign	16
b:to stretch	16
b:to the	-23
b:trade truce	14
b:truce	21
b:truce for	12
b:truce is	18
b:truce over	10
b:truce run	-10
b:truce to	16
b:truce was	-17
b:truce would	26
b:two	-9
b:two <office>	-17
b:two government	10
b:two or	-21
b:two side	11
b:until	9
b:up	-31
b:up to	-18
b:us	15
b:use the	-9
b:valid	20
b:valid for	20
b:want a	10
b:want to	-14
b:was	-21
b:was agree	-21
b:was extend	-10
b:was for	-18
b:was given	-9
b:was sign	11
b:was to	-7
b:we	20
b:we have	24
b:were	-15
b:what	15
b:what the	16
b:what they	9
b:when	-22
b:which	-11
b:will extend	13
b:win	-14
b:with the	-21
b:within	-62
b:within the	-8
b:worth	-13
b:would	24
b:would be	-10
b:would give	19
b:would hold	17
b:would like	9
b:would meet	-11
b:would prolong	19
b:would put	8
b:would run	13
b:would sign	8
b:year	10
b:yield	-10
b:yield on	-10
b:— <name>	13
b:— <person>	-8
b:— for	21
b:— the	15
c0=agree	19
c0=begin	-14
c0=sell	8
c0=target	10
c0=up	-16
c1=agree	12
c1=down	11
c1=propose	22
c1=say	8
c1=sell	11
c1=up	-13
c2=say	13
c2=target	10
c2=up	-10
ct0=agree future	12
ct0=agree modal	14
ct0=bear future	14
ct0=bear past	-23
ct0=begin modal	13
ct0=begin past	-11
ct0=buy future	-8
ct0=buy perfect	12
ct0=down past	10
ct0=end future	-19
ct0=end modal	-13
ct0=end past-passive	14
ct0=end perfect	-12
ct0=impose future	24
ct0=impose modal	30
ct0=impose past-passive	-19
ct0=impose perfect	-16
ct0=impose perfect-passive	-13
ct0=propose future	14
ct0=propose modal	-21
ct0=propose perfect	20
ct0=say past	15
ct0=say present	-15
ct0=sell perfect	10
ct0=stay future	24
ct0=stay modal	16
ct0=stay past	-26
ct0=stay perfect	-33
ct0=stay present-passive	10
ct0=suspend past	-14
ct0=suspend perfect	-17
ct0=suspend present	9
ct1=agree future	9
ct1=agree modal	14
ct1=agree past	-12
ct1=bear future	14
ct1=bear past	-20
ct1=begin gerund	8
ct1=buy future	-8
ct1=buy infinitive	-14
ct1=buy perfect	12
ct1=down infinitive	14
ct1=down perfect	-13
ct1=end future	-12
ct1=end modal	-13
ct1=end past-passive	14
ct1=end perfect	-12
ct1=impose future	9
ct1=impose infinitive	12
ct1=impose modal	30
ct1=impose past-passive	-19
ct1=impose perfect	-8
ct1=impose perfect-passive	-13
ct1=propose modal	-22
ct1=propose participle-passive	-11
ct1=propose past	11
ct1=propose perfect	38
ct1=say infinitive	12
ct1=say past	21
ct1=sell perfect	10
ct1=stay modal	20
ct1=stay past	-26
ct1=stay perfect	-33
ct1=stay present-passive	10
ct1=suspend infinitive	6
ct1=suspend past	-14
ct1=suspend perfect	-16
ct1=suspend present	5
ct1=up future	-8
ct2=agree participle-passive	-19
ct2=bear perfect	10
ct2=begin past	-17
ct2=begin present	14
ct2=down past	-14
ct2=end participle-passive	-10
ct2=end past	-23
ct2=end present	9
ct2=impose future	11
ct2=impose participle-passive	-24
ct2=impose perfect	9
ct2=propose perfect-passive	10
ct2=propose present-passive	15
ct2=stay past	12
ct2=up infinitive	-16
f:!	12
f:"	-20
f:'s	36
f:(	-8
f:)	-8
f:-	-19
f:.	14
f:;	-13
f:<agent>	20
f:<day-gone>	-25
f:<day-today>	-10
f:<duty>	-14
f:<gate>	19
f:<goods>	11
f:<level>	-27
f:<money>	-35
f:<month-ahead>	-13
f:<name>	10
f:<not>	12
f:<number>	-8
f:<office>	-8
f:<person>	29
f:<quality>	21
f:<seat>	47
f:<span>	-28
f:<taker>	-11
f:<v-agree>	23
f:<v-bear>	-17
f:<v-end>	-32
f:<v-impose>	23
f:<v-say>	10
f:<v-sell>	-18
f:<v-stay>	-26
f:<v-target>	-12
f:<v-threaten>	-18
f:<v-up>	-9
f:?	-22
f:a	-23
f:about	-25
f:accept	-14
f:according	24
f:accordingly	13
f:additional	-35
f:adjust	13
f:after	-11
f:ago	-16
f:agree	19
f:agreement	-39
f:all	-17
f:ambassador	9
f:among	-15
f:an	-6
f:and	-14
f:answer	21
f:anybody	-14
f:anything	-9
f:apply	-16
f:approval	-12
f:approve	33
f:ask	5
f:assent	13
f:back	-29
f:battery	12
f:bear	12
f:because	-12
f:become	-9
f:been	9
f:book	-10
f:border	-9
f:both	-11
f:bring	-16
f:built	-9
f:but	10
f:buy	-11
f:buyer	9
f:by	-14
f:cabinet	26
f:can	-24
f:cannot	-8
f:car	-36
f:case	23
f:cent	-14
f:clear	9
f:clock	-19
f:close	-13
f:cocoa	24
f:coffee	14
f:colleague	11
f:commission	-20
f:company	-16
f:confirm	38
f:consent	30
f:contract	-8
f:cost	-10
f:cotton	-11
f:could	-13
f:country	19
f:cover	-12
f:custom	-27
f:date	18
f:decide	24
f:declare	-9
f:decree	-28
f:delegation	14
f:dinner	12
f:do	21
f:doe	-17
f:door	-9
f:double	-13
f:drop	9
f:duty	-10
f:effect	-14
f:enter	16
f:evening	-20
f:every	-26
f:everybody	-12
f:everything	-12
f:expect	-13
f:expire	-26
f:export	12
f:extend	-8
f:extension	-10
f:extra	10
f:fee	20
f:find	8
f:fine	9
f:firm	-10
f:flour	-15
f:followed	-14
f:former	18
f:found	-13
f:fourth	-18
f:from	-17
f:front	8
f:gave	-11
f:general	13
f:geneva	28
f:get	10
f:grain	-7
f:halve	-17
f:hand	23
f:harvest	-16
f:has	57
f:have	-7
f:he	18
f:heard	-11
f:here	21
f:his	25
f:hit	-17
f:hope	9
f:hour	-30
f:house	-13
f:how	-17
f:i	30
f:i'd	9
f:import	14
f:importer	-7
f:in	10
f:increase	-8
f:interest	-10
f:is	8
f:isn't	-12
f:issued	-17
f:it	15
f:keep	-19
f:know	10
f:kuala	-9
f:largest	9
f:lasted	-13
f:later	-18
f:leave	21
f:less	14
f:let	-16
f:letter	-19
f:levy	25
f:licence	13
f:likewise	-11
f:line	-12
f:listed	-8
f:live	-18
f:long	-23
f:longer	-16
f:lower	21
f:lumpur	-9
f:m	-11
f:machine	15
f:machinery	-10
f:make	13
f:mark	-19
f:may	30
f:me	-19
f:measure	16
f:meet	-9
f:member	-7
f:mentioned	14
f:midnight	-9
f:million	-17
f:minister	22
f:month	-10
f:morning	-22
f:most	-31
f:mr	17
f:must	16
f:my	21
f:name	23
f:nearly	-10
f:negotiation	-14
f:negotiator	9
f:neither	-8
f:no	15
f:nobody	-16
f:not	16
f:nothing	23
f:notice	-23
f:offer	-11
f:olive	12
f:on	5
f:once	26
f:opened	-9
f:other	-31
f:our	13
f:over	-24
f:own	14
f:p	-15
f:page	-16
f:palm	-19
f:paper	20
f:parliament	14
f:part	-27
f:pay	-14
f:pen	31
f:period	16
f:place	-20
f:plan	9
f:point	-22
f:port	22
f:post	-10
f:pound	-10
f:prefer	12
f:prepare	19
f:price	-17
f:product	13
f:put	-10
f:rate	13
f:rather	-9
f:ratified	-16
f:read	-19
f:ready	12
f:receive	-11
f:renew	12
f:renewed	-11
f:reply	35
f:reporter	-17
f:representative	-14
f:require	24
f:return	-14
f:review	-10
f:rice	12
f:rise	-14
f:run	-18
f:same	11
f:say	18
f:second	8
f:secretary	18
f:section	-24
f:sell	-23
f:set	9
f:share	-14
f:she	-13
f:sheet	9
f:ship	-18
f:side	12
f:sign	15
f:signature	39
f:sit	11
f:so	23
f:some	-9
f:speak	14
f:spoke	-18
f:spoken	14
f:spring	-18
f:step	12
f:stockholm	11
f:stop	-24
f:strike	-12
f:such	15
f:summer	10
f:surcharge	-10
f:take	17
f:talk	-10
f:tariff	-29
f:tax	17
f:team	11
f:telephone	14
f:text	19
f:the	-26
f:there	-26
f:they	24
f:thi	20
f:thing	-12
f:think	15
f:third	-12
f:time	-10
f:to	11
f:ton	-10
f:tractor	9
f:trade	22
f:turn	-9
f:two	19
f:us	-11
f:use	-20
f:video	-12
f:vote	-18
f:want	-20
f:was	-34
f:well	-14
f:whether	-11
f:whose	12
f:why	-12
f:with	-46
f:within	-13
f:worth	-14
f:would	47
f:write	-32
f:yes	32
f:yet	16
f:you	-19
f:zero	-15
first-of-paragraph	-20
has-future	24
has-participle	-42
has-perfect	-12
headline	-56
l1=,	-13
l1=:	39
l1=<begin>	15
l1=<goods-amount>	-10
l1=<goods>	-11
l1=<level>	-34
l1=<money>	-36
l1=<name>	-14
l1=<not>	-14
l1=<number>	-11
l1=<v-agree>	12
l1=<v-begin>	-41
l1=<v-buy>	10
l1=<v-end>	-28
l1=<v-impose>	15
l1=<v-propose>	27
l1=<v-say>	12
l1=a	17
l1=about	-15
l1=after	-37
l1=agree	8
l1=another	24
l1=are	-18
l1=at	15
l1=buy	10
l1=by	15
l1=come	-14
l1=cover	16
l1=end	-24
l1=first	-13
l1=further	23
l1=has	-38
l1=in	-40
l1=initial	8
l1=is	25
l1=its	-12
l1=last	24
l1=lasted	-17
l1=like	-11
l1=need	-12
l1=next	-12
l1=not	-13
l1=of	19
l1=on	28
l1=or	-23
l1=over	-59
l1=prefer	24
l1=propose	25
l1=run	11
l1=same	17
l1=say	16
l1=second	14
l1=take	-26
l1=than	-16
l1=that	18
l1=win	-11
l1=with	8
l1=within	-46
l1=—	-18
l2="	9
l2=,	13
l2=:	-14
l2=<agent>	-32
l2=<day-gone>	5
l2=<day-today>	-27
l2=<gate>	30
l2=<level-noun>	14
l2=<money>	-13
l2=<not>	-27
l2=<office>	-14
l2=<organisation>	-17
l2=<person>	38
l2=<quality>	11
l2=<seat>	-10
l2=<span>	-36
l2=<v-bear>	-19
l2=<v-buy>	21
l2=<v-end>	-30
l2=<v-propose>	37
l2=<v-return>	-12
l2=<v-say>	8
l2=<v-sell>	-9
l2=<v-stay>	15
l2=<v-target>	-19
l2=a	20
l2=after	16
l2=also	14
l2=an	8
l2=and	14
l2=approve	11
l2=are	13
l2=ask	20
l2=be	20
l2=been	19
l2=both	26
l2=bring	13
l2=buy	22
l2=by	-20
l2=can	-9
l2=ceasefire	-12
l2=control	16
l2=country	-22
l2=down	12
l2=draft	12
l2=duration	22
l2=end	-15
l2=fee	8
l2=first	-9
l2=for	-11
l2=have	-21
l2=he	12
l2=hold	10
l2=if	-14
l2=in	-39
l2=is	11
l2=its	10
l2=last	-12
l2=live	14
l2=matter	12
l2=may	-12
l2=meet	-16
l2=moratorium	-9
l2=negotiate	-9
l2=not	-21
l2=nothing	-11
l2=notice	-9
l2=offer	26
l2=on	38
l2=one	17
l2=only	9
l2=out	-7
l2=paper	9
l2=peace	9
l2=plan	-14
l2=rest	14
l2=return	-10
l2=say	13
l2=spoke	24
l2=standstill	23
l2=stay	-14
l2=talk	-10
l2=term	7
l2=the	-20
l2=there	-11
l2=they	-14
l2=time	20
l2=truce	18
l2=under	-23
l2=us	8
l2=use	-9
l2=valid	20
l2=was	-13
l2=way	17
l2=week	-11
l2=which	-12
l2=with	17
l2=within	-8
l2=worth	-9
l2=would	28
l2=—	20
l3="	-17
l3=)	15
l3=,	-26
l3=<agent>	7
l3=<begin>	6
l3=<day-ahead>	27
l3=<day-gone>	-26
l3=<day-today>	-11
l3=<duty>	-10
l3=<level-noun>	-24
l3=<money>	-9
l3=<not>	14
l3=<number>	25
l3=<person>	8
l3=<quality>	-16
l3=<v-buy>	-24
l3=<v-end>	-37
l3=<v-impose>	-23
l3=<v-return>	-13
l3=<v-sell>	16
l3=<v-stay>	9
l3=a	15
l3=additional	17
l3=an	-11
l3=and	34
l3=are	-10
l3=arrangement	16
l3=ask	23
l3=be	17
l3=been	-36
l3=buy	-15
l3=by	-26
l3=carry	16
l3=earth	-15
l3=end	-13
l3=extend	-10
l3=extension	21
l3=fee	-21
l3=fourth	-10
l3=good	-10
l3=had	17
l3=has	20
l3=he	12
l3=in	-26
l3=it	-10
l3=last	-14
l3=meet	-16
l3=more	-10
l3=my	-11
l3=new	13
l3=not	24
l3=of	-9
l3=off	-21
l3=out	14
l3=pause	-23
l3=present	19
l3=propose	8
l3=rate	-8
l3=second	-18
l3=see	11
l3=short	14
l3=sign	-13
l3=stop	-8
l3=tariff	-8
l3=the	14
l3=their	-32
l3=they	21
l3=time	-17
l3=to	9
l3=trade	-8
l3=two	-13
l3=up	-12
l3=was	-30
l3=we	8
l3=week	-7
l3=were	-10
l3=what	-13
l3=will	12
l3=within	-10
l3=worth	-8
l3=would	21
l3=—	-11
l4="	16
l4='s	17
l4=,	-31
l4=-	-13
l4=:	9
l4=<day-ahead>	14
l4=<day-gone>	-27
l4=<level>	11
l4=<money>	-9
l4=<month-gone>	-28
l4=<not>	-16
l4=<number>	11
l4=<office>	-17
l4=<organisation>	8
l4=<person>	24
l4=<points>	36
l4=<seat>	-12
l4=<sender>	-16
l4=<v-bear>	-11
l4=<v-deny>	8
l4=<v-down>	-24
l4=<v-end>	-12
l4=<v-impose>	-28
l4=<v-say>	-11
l4=<v-stay>	-29
l4=a	22
l4=about	15
l4=after	-13
l4=agreement	-9
l4=also	-10
l4=an	-9
l4=another	-10
l4=arrangement	14
l4=at	13
l4=been	12
l4=both	29
l4=but	-14
l4=by	14
l4=can	-14
l4=countermeasure	-10
l4=down	14
l4=duty	8
l4=end	-11
l4=expect	9
l4=extend	-15
l4=fall	-9
l4=first	-11
l4=freeze	10
l4=go	7
l4=government	11
l4=has	-21
l4=hold	-22
l4=i	-9
l4=if	14
l4=in	-8
l4=initialled	19
l4=is	-11
l4=its	-11
l4=keep	-19
l4=last	-22
l4=make	11
l4=market	12
l4=mr	13
l4=off	16
l4=old	-9
l4=on	-16
l4=over	-11
l4=pause	10
l4=pay	11
l4=prolonged	-11
l4=promise	-14
l4=rate	-11
l4=renew	9
l4=rise	-9
l4=run	-16
l4=say	-13
l4=should	19
l4=side	-12
l4=that	-10
l4=the	-8
l4=to	10
l4=truce	17
l4=two	18
l4=want	-15
l4=was	8
l4=we	9
l4=were	-10
l4=what	29
l4=when	-10
l=, after	-16
l=, and	10
l=, by	13
l=, of	15
l=: "	-10
l=: for	-20
l=<begin> <begin>	15
l=<begin> after	-6
l=<begin> another	17
l=<begin> for	-8
l=<day-ahead> ,	-15
l=<day-gone> for	8
l=<level> for	8
l=<level> over	-21
l=<name> for	12
l=<number> in	11
l=<person> :	33
l=<seat> want	20
l=<seat> —	-9
l=a further	23
l=a second	14
l=after the	20
l=agree for	-15
l=agree on	20
l=agree to	-9
l=also for	8
l=an initial	8
l=and <goods-amount>	26
l=are for	17
l=ask for	20
l=be for	16
l=both for	16
l=control for	15
l=country for	-10
l=fee for	8
l=for <goods-amount>	-9
l=for the	-17
l=given another	-9
l=he want	11
l=hold for	10
l=in about	-27
l=is for	14
l=it 's	12
l=it by	-13
l=it has	-13
l=it last	12
l=it lasted	-13
l=last for	-13
l=longer than	-16
l=matter of	13
l=negotiate for	-9
l=nothing for	-11
l=of <money>	-9
l=of another	16
l=of the	-14
l=offer of	12
l=on for	31
l=one of	16
l=out for	-9
l=prolonged for	-18
l=rest for	14
l=run for	11
l=ship for	-9
l=sign a	-9
l=sign for	12
l=standstill of	10
l=stay for	-14
l=tariff for	16
l=that 's	-22
l=that another	13
l=that for	12
l=that is	11
l=the first	-12
l=the last	-16
l=the next	-12
l=the same	17
l=to <goods-amount>	-19
l=to <money>	-15
l=to a	-12
l=to add	15
l=to last	29
l=truce for	15
l=two or	-21
l=use the	-9
l=valid for	20
l=was for	-18
l=worth <money>	-9
l=— for	23
lead="	-10
lead=)	17
lead=-	12
lead=150	-16
lead=90	-11
lead=:	14
lead=a	16
lead=after	-8
lead=all	10
lead=an	-16
lead=another	23
lead=as	-9
lead=at	17
lead=because	-11
lead=before	-19
lead=bessent	-12
lead=both	24
lead=brazil	17
lead=canada	7
lead=chinese	-10
lead=each	-17
lead=eight	10
lead=eighteen	20
lead=for	-28
lead=from	16
lead=georgia	-14
lead=half	-12
lead=i	-23
lead=if	9
lead=in	-22
lead=its	-8
lead=mexico	-24
lead=negotiators	11
lead=nine	22
lead=norway	18
lead=now	22
lead=on	-25
lead=one	20
lead=president	-17
lead=prime	21
lead=so	13
lead=that	23
lead=their	-17
lead=there	14
lead=they	-9
lead=trade	16
lead=we	34
lead=what	19
lead=when	-17
lead=which	-11
lead=with	-15
lll='s good for	15
lll=, also for	10
lll=, for another	18
lll=<begin> <begin> <begin>	15
lll=<begin> <begin> after	-6
lll=<begin> <begin> another	17
lll=<begin> <begin> for	-8
lll=<begin> <name> get	-18
lll=<begin> <person> :	11
lll=<begin> <seat> want	17
lll=<begin> <seat> —	-9
lll=<begin> he want	17
lll=<begin> it lasted	-9
lll=<begin> that 's	-13
lll=<day-ahead> , for	24
lll=<day-gone> , for	-10
lll=<month-gone> , for	-13
lll=<name> , for	-9
lll=<number> , for	13
lll=<points> suspend for	-15
lll=a matter of	13
lll=a period of	11
lll=a term of	-15
lll=a truce of	10
lll=an extension of	-15
lll=and last for	15
lll=be continue for	10
lll=be prolonged by	37
lll=duty suspend for	10
lll=extend it by	-15
lll=for an initial	8
lll=for the same	18
lll=for up to	10
lll=go on for	11
lll=good for another	-16
lll=has ask for	13
lll=have ask for	11
lll=in <month-gone> for	9
lll=is good for	-13
lll=is prolonged by	-22
lll=is suspend for	-11
lll=is to last	29
lll=it hold for	-17
lll=it is for	-18
lll=of <level> for	9
lll=of the next	-9
lll=one , of	11
lll=port fee for	9
lll=stay suspend for	11
lll=the pause of	-12
lll=the truce by	21
lll=the truce for	17
lll=to <level> for	12
lll=to last for	-24
lll=truce , of	-8
lll=truce is for	17
lll=was agree for	-14
lll=would run for	22
lr=" are	-25
lr=" of	-18
lr='s .	-19
lr=, .	12
lr=, after	-22
lr=, before	-14
lr=, late	-8
lr=, long	14
lr=, of	11
lr=, on	-14
lr=: ,	42
lr=: .	18
lr=: is	-20
lr=<begin> !	14
lr=<begin> ,	21
lr=<begin> .	20
lr=<begin> after	-34
lr=<begin> are	14
lr=<begin> before	-13
lr=<begin> for	-14
lr=<begin> from	27
lr=<begin> in	-11
lr=<begin> is	20
lr=<begin> later	-18
lr=<begin> of	10
lr=<begin> on	-26
lr=<goods-amount> ,	-16
lr=<goods-amount> .	-19
lr=<goods-amount> after	18
lr=<goods-amount> for	16
lr=<level> .	-13
lr=<level> later	-14
lr=<money> .	-28
lr=a tariff	12
lr=a truce	-6
lr=add .	12
lr=after ,	-11
lr=after .	-24
lr=after ?	13
lr=after of	-19
lr=another ,	-9
lr=another .	14
lr=another <end>	-20
lr=by ,	16
lr=by <end>	-26
lr=by is	16
lr=by on	-14
lr=by to	17
lr=for .	31
lr=for :	14
lr=for <end>	-17
lr=for <name>	-9
lr=for after	16
lr=for and	-23
lr=for at	10
lr=for it	-12
lr=for more	11
lr=for neither	21
lr=for on	23
lr=for the	-13
lr=for was	11
lr=for what	16
lr=further .	22
lr=get ,	26
lr=get <end>	-11
lr=had .	11
lr=has .	-16
lr=has to	-24
lr=in .	-44
lr=is .	14
lr=is of	11
lr=last ,	21
lr=last and	-10
lr=last from	10
lr=last of	-9
lr=least .	14
lr=next ,	8
lr=next .	-20
lr=of ;	15
lr=of begin	-19
lr=of in	25
lr=of which	-13
lr=on .	27
lr=or .	-15
lr=over ,	-12
lr=over .	-35
lr=propose .	19
lr=same .	28
lr=take ,	-10
lr=take and	-13
lr=than ,	-14
lr=the .	-23
lr=the are	-14
lr=the end	14
lr=the tariff	13
lr=the to	-13
lr=to .	-5
lr=with '	-11
lr=within ,	-13
lr=within .	-26
n:accord	-44
n:adding	13
n:agreements	39
n:another	10
n:armistice	19
n:arrangement	-9
n:arrangements	-12
n:bargain	18
n:calm	-16
n:carried on	-22
n:ceasefire	48
n:continuation	-8
n:continue	15
n:continued	-22
n:continues	28
n:continuing	-16
n:days=0	62
n:days=1	-8
n:days=3	9
n:days=9	26
n:deal	13
n:deals	33
n:extended	55
n:extending	-18
n:extends	25
n:extra	17
n:freeze	-24
n:further	22
n:go on	12
n:goes on	49
n:halt	8
n:held back	-8
n:held in	-32
n:hold back	-28
n:holds off	12
n:holiday	-19
n:holidays	-15
n:in the drawer	-23
n:keep	9
n:keeping	18
n:keeps	25
n:laid down	9
n:lain	12
n:lengthen	8
n:lengthened	12
n:lengths=2	7
n:lengths=6	42
n:lie	21
n:lies	-22
n:long=0	51
n:long=1	62
n:long=3	-19
n:long=6	-28
n:long=9	-11
n:longer	17
n:loose=1	-14
n:loose=2	-13
n:loose=3	21
n:measure	-33
n:measures	37
n:more	23
n:more=6	36
n:more=9	15
n:no truce	44
n:on hold	19
n:on ice	20
n:pact	-6
n:paused	26
n:peace	25
n:postponed	-32
n:prolong	-27
n:prolongation	-11
n:prolonged	38
n:prolongs	13
n:protocol	-24
n:put aside	17
n:put off	19
n:quiet=1	19
n:quiet=3	-16
n:renew	-44
n:renewal	-28
n:renews	17
n:reprieve	21
n:respite	12
n:rest	23
n:rests	43
n:run on	22
n:settlement	24
n:shelved	22
n:shelves	12
n:sleeps	17
n:spare	40
n:spared	30
n:standstill	-17
n:stays	-8
n:stretch	-19
n:stretched	24
n:successor	12
n:suspended	48
n:suspends	-14
n:suspension	-12
n:suspensions	25
n:truce	13
n:truce=1	26
n:truce=2	-9
n:truce=6	-20
n:verb=1	20
n:verb=3	12
n:verb=6	23
n:waived	19
n:window	31
nc2=agree	-25
nc2=bear	12
nc2=begin	20
nc2=down	-11
nc2=propose	-20
nc2=return	-12
nc2=say	17
nc2=stay	-17
nc2=target	-10
nc2=up	-15
nct2=agree participle-passive	-10
nct2=agree pluperfect	-9
nct2=agree present	-20
nct2=begin future	13
nct2=begin modal	11
nct2=down past	-21
nct2=end gerund	11
nct2=end modal	-12
nct2=end past	-21
nct2=end present	10
nct2=impose modal	18
nct2=impose participle-passive	-13
nct2=impose perfect	-13
nct2=impose pluperfect	-20
nct2=propose present	-15
nct2=say present	18
nct2=stay past	-18
nct2=stay present	-8
nct2=stay present-passive	10
nct2=target perfect	-10
nct2=up present	-22
next="	13
next=)	-13
next=-	15
next=after	-37
next=and	20
next=but	10
next=if	-10
next=unless	-12
nhas-future	17
nhas-gerund	23
nhas-modal	8
nhas-participle	-19
nhas-past	-15
nhas-perfect	-20
nhas-pluperfect	-27
none	26
nt2=future	16
nt2=gerund	21
nt2=modal	11
nt2=perfect	-16
nt2=pluperfect	-19
nt2=pluperfect-passive	-12
nt2=present	9
nt2=present-not	12
nv2=announce	-8
nv2=conclude	-13
nv2=have	9
nv2=hold	10
nv2=lift	-9
nv2=look	-10
nv2=make	-12
nv2=offer	10
nv2=other	-16
nv2=propose	11
nv2=put	30
nv2=say	17
nv2=stay	-6
nv2=take	14
nv2=tell	9
nv2=want	-14
nvt2=agree participle	-18
nvt2=agree past	8
nvt2=begin past	-15
nvt2=charge perfect	-10
nvt2=end gerund	11
nvt2=extend modal	-15
nvt2=extend past	18
nvt2=go past	13
nvt2=go present	-17
nvt2=have present	11
nvt2=other pluperfect	-22
nvt2=other present	9
nvt2=put perfect	9
nvt2=say past	6
nvt2=say present	13
nvt2=take present	16
on record CA,CN 1 year	-15
on record CA,US 90 days	-18
on record CA,US 90 days 2025 II	-18
on record CH,US 1 year	-19
on record CH,US 1 year 2025 II	-14
on record CN,EU 5 years	-18
on record CN,EU 5 years 2025 II	-15
on record CN,NL 1 year	-10
on record CN,NL 1 year 2025 II	-10
on record CN,US 1 day	-15
on record CN,US 1 month	-66
on record CN,US 1 month 2025 II	-39
on record CN,US 1 month 2026 I	-24
on record CN,US 1 month 2026 II	-10
on record CN,US 1 week	-9
on record CN,US 1 year	-44
on record CN,US 1 year 2026 I	-47
on record CN,US 1 year 2026 II	-62
on record CN,US 10 days	-9
on record CN,US 10 years	-16
on record CN,US 12 months	-12
on record CN,US 150 days	-73
on record CN,US 150 days 2026 I	-64
on record CN,US 150 days 2026 II	-10
on record CN,US 180 days	-14
on record CN,US 2 days	-39
on record CN,US 2 days 2025 I	-12
on record CN,US 2 days 2025 II	-17
on record CN,US 2 months	25
on record CN,US 2 months 2025 II	-14
on record CN,US 2 months 2026 I	-10
on record CN,US 2 months 2026 II	38
on record CN,US 2 weeks	-28
on record CN,US 2 weeks 2025 II	-15
on record CN,US 2 years	-19
on record CN,US 3 months	-47
on record CN,US 3 months 2025 I	-17
on record CN,US 3 months 2025 II	-20
on record CN,US 3 weeks	-9
on record CN,US 3 years	-28
on record CN,US 3 years 2025 II	-18
on record CN,US 30 days	-19
on record CN,US 4 months	-16
on record CN,US 4 weeks	-13
on record CN,US 5 days	-17
on record CN,US 5 days 2026 II	-14
on record CN,US 5 months	-11
on record CN,US 5 weeks	-34
on record CN,US 5 weeks 2026 II	-12
on record CN,US 6 months	-44
on record CN,US 6 months 2025 I	-17
on record CN,US 6 months 2025 II	-22
on record CN,US 6 weeks	-23
on record CN,US 6 weeks 2025 II	-11
on record CN,US 90 days 2018 II	-12
on record CN,US 90 days 2026 II	-15
on record EU,GB 1 year	-9
on record EU,GB 1 year 2025 II	-9
on record EU,US 1 year	-12
on record EU,US 6 months	-8
on record EU,US 6 months 2025 II	-6
on record EU,US 90 days 2025 I	-13
on record GB,US 1 year	-30
on record GB,US 1 year 2025 I	-18
on record KR,US 1 year	-17
on record KR,US 1 year 2025 II	-15
on record MX,US 90 days	-20
on record MX,US 90 days 2025 II	-17
pc0=agree	-15
pc0=bear	-9
pc0=end	7
pc0=impose	13
pc0=sell	9
pc0=suspend	-25
pc0=target	-17
pc1=impose	13
pc1=suspend	-17
pct0=bear present	-23
pct0=begin present	19
pct0=deny present	-13
pct0=down future	-9
pct0=down past	8
pct0=down present	17
pct0=end modal	-16
pct0=end present	25
pct0=impose future-passive	-9
pct0=impose past-passive	-15
pct0=impose pluperfect-passive	-9
pct0=propose future	11
pct0=propose past	-7
pct0=propose perfect	14
pct0=propose present	-13
pct0=stay future	-9
pct0=stay modal	16
pct0=stay past-passive	-12
pct0=suspend present	-25
pct0=up past	-12
pct1=agree perfect	-26
pct1=agree present	13
pct1=bear participle-passive	18
pct1=bear present	-23
pct1=begin past	-7
pct1=begin present	19
pct1=deny present	-13
pct1=down future	-9
pct1=down present	16
pct1=end modal	-16
pct1=end present	20
pct1=impose future-passive	-9
pct1=impose pluperfect-passive	-9
pct1=propose future	11
pct1=propose perfect	15
pct1=stay future	-13
pct1=stay modal	16
pct1=stay past-passive	-12
pct1=suspend infinitive	11
pct1=suspend present	-24
pct1=up past	-12
phas-perfect	14
pt0=future-passive	-12
pt0=past-passive	-20
pt0=perfect	16
pt0=pluperfect	18
pt0=pluperfect-passive	-16
pt0=present-passive	15
pt1=future-passive	-12
pt1=modal	16
pt1=past-passive	-18
pt1=pluperfect-passive	-16
pv0-none	16
pv0=agree	8
pv0=be	10
pv0=come	14
pv0=extend	13
pv0=hold	-14
pv0=keep	-11
pv0=know	11
pv0=make	-11
pv0=meet	-9
pv0=offer	16
pv0=other	12
pv0=promise	-10
pv0=propose	13
pv0=sign	-22
pv0=state	10
pv0=stay	-9
pv0=tell	-11
pv0=want	10
pv0=write	14
pv1-none	14
pv1=agree	13
pv1=answer	11
pv1=be	11
pv1=go	13
pv1=hold	-19
pv1=keep	-11
pv1=offer	18
pv1=promise	-11
pv1=see	-10
pv1=state	10
pv1=stay	-9
pv1=suspend	14
pv1=tell	-11
pvt0=agree past	17
pvt0=be perfect	10
pvt0=begin past	-18
pvt0=come past	16
pvt0=end modal	-7
pvt0=go present	11
pvt0=hold present	-9
pvt0=know present	11
pvt0=lower future	-19
pvt0=lower present	17
pvt0=make past	-12
pvt0=meet past	10
pvt0=meet present	-24
pvt0=other past	12
pvt0=sign past	-28
pvt0=sign perfect	-13
pvt0=state past	10
pvt0=take past	-12
pvt0=tell present	-15
pvt0=write past	15
pvt1=agree past	17
pvt1=agree perfect	-14
pvt1=be perfect	10
pvt1=begin past	-12
pvt1=come past	11
pvt1=end modal	-7
pvt1=go present	11
pvt1=hold present	-9
pvt1=know present	11
pvt1=lower future	-19
pvt1=lower present	17
pvt1=make past	-12
pvt1=meet past	10
pvt1=meet present	-24
pvt1=other past	12
pvt1=sign past	-28
pvt1=sign perfect	-13
pvt1=state past	10
pvt1=take past	-12
pvt1=tell present	-15
pvt1=write past	15
q:!	-20
q:'s	8
q:(	24
q:)	23
q:,	13
q:-	-40
q:.	-12
q:/	10
q::	15
q:<day-ahead>	23
q:<day-gone>	-14
q:<day-today>	-20
q:<duty>	-22
q:<gate>	-21
q:<level-noun>	-41
q:<money>	-28
q:<month-ahead>	-20
q:<not>	-14
q:<number>	-32
q:<office>	15
q:<points>	18
q:<quality>	24
q:<seat>	32
q:<span>	19
q:<taker>	-12
q:<v-agree>	17
q:<v-bear>	-9
q:<v-begin>	-12
q:<v-buy>	-28
q:<v-down>	15
q:<v-propose>	25
q:<v-return>	-14
q:<v-sell>	-17
q:<v-stay>	-25
q:<v-target>	-8
q:<v-threaten>	-27
q:?	34
q:affiliate	14
q:after	-22
q:afternoon	-10
q:again	-22
q:against	-11
q:agree	23
q:agreement	-55
q:air	12
q:aire	-19
q:an	14
q:and	14
q:announce	-18
q:announcement	9
q:another	15
q:answer	-13
q:any	-24
q:apart	-13
q:are	-23
q:ask	-27
q:back	12
q:base	22
q:be	22
q:bean	-9
q:because	-12
q:been	-30
q:begin	-14
q:best	8
q:between	17
q:bill	-12
q:both	7
q:break	-9
q:broadcaster	-8
q:broke	-8
q:bueno	-19
q:but	13
q:by	9
q:can	12
q:cease	-13
q:ceasefire	-14
q:chain	-21
q:change	-12
q:cheese	17
q:chip	-12
q:clock	-19
q:closed	-18
q:cocoa	-7
q:come	10
q:conclude	-7
q:conference	10
q:content	17
q:control	-23
q:corn	-10
q:cost	-15
q:cotton	7
q:countermeasure	-12
q:cover	-14
q:custom	-12
q:cut	-12
q:date	-8
q:day	34
q:deadline	-10
q:die	9
q:do	-19
q:draft	25
q:duty	20
q:each	-19
q:earth	-20
q:economy	14
q:effect	-35
q:either	-12
q:end	12
q:enter	-21
q:even	-11
q:evening	-22
q:exemption	-9
q:expire	13
q:export	-16
q:extend	-9
q:extension	40
q:failed	-10
q:fee	-13
q:fentanyl	29
q:figure	14
q:finished	21
q:flat	-11
q:follow	-12
q:for	-16
q:force	-20
q:foreign	12
q:forty	23
q:four	-14
q:fourth	12
q:gentlemen	9
q:get	-21
q:give	9
q:good	-27
q:great	-9
q:had	-18
q:half	12
q:halve	24
q:happen	16
q:has	11
q:he	25
q:head	16
q:her	10
q:here	-16
q:his	24
q:hit	-12
q:home	-12
q:hospital	-17
q:hour	-8
q:house	-9
q:household	-14
q:how	18
q:i	20
q:import	-14
q:into	-12
q:it	28
q:its	-23
q:joint	-20
q:just	14
q:late	-12
q:law	-16
q:legal	11
q:length	24
q:let	22
q:licence	-18
q:lie	9
q:like	9
q:line	-19
q:long	30
q:look	12
q:lose	-18
q:magnet	-19
q:make	-8
q:minister	6
q:minute	13
q:morning	-19
q:must	-8
q:my	12
q:negotiator	-11
q:neighbour	-15
q:new	-15
q:next	-29
q:nobody	-23
q:not	-21
q:note	18
q:nothing	-14
q:notice	-35
q:now	-18
q:of	-17
q:offer	35
q:on	-11
q:once	17
q:open	-11
q:order	-20
q:other	-28
q:our	11
q:own	-19
q:paper	25
q:parliament	-17
q:part	-16
q:pause	15
q:pen	16
q:people	-25
q:phosphate	9
q:place	10
q:plan	-16
q:point	12
q:post	-16
q:present	16
q:press	18
q:proclamation	-17
q:product	-10
q:prolong	14
q:propose	15
q:purchase	-8
q:quarrel	-6
q:quiet	-15
q:rare	-19
q:reach	11
q:read	-14
q:ready	20
q:reciprocal	-13
q:reduction	11
q:renewal	11
q:reply	11
q:respect	-13
q:rice	12
q:right	-14
q:rise	-19
q:round	-20
q:say	-13
q:season	11
q:second	-9
q:section	-20
q:she	-9
q:sheet	14
q:short	-10
q:side	16
q:signature	17
q:since	-16
q:some	-12
q:somebody	15
q:speak	19
q:spoke	23
q:spring	-20
q:stand	-18
q:start	-11
q:state	-10
q:statement	-20
q:step	-9
q:such	-10
q:sugar	14
q:summer	-13
q:supply	-21
q:surcharge	-27
q:suspend	23
q:talk	-27
q:talked	20
q:tariff	-34
q:telephone	30
q:television	-21
q:tell	14
q:term	19
q:text	28
q:thank	18
q:the	-10
q:them	-17
q:there	33
q:they	29
q:think	9
q:those	-13
q:threaten	-19
q:three	-21
q:through	-20
q:time	15
q:town	-10
q:trade	-13
q:trader	-9
q:treaty	9
q:truce	15
q:turn	11
q:tyre	13
q:under	-11
q:understanding	11
q:up	10
q:us	36
q:video	10
q:want	-7
q:war	-10
q:was	-13
q:watche	-12
q:we	21
q:what	26
q:when	-19
q:whether	13
q:which	-39
q:who	13
q:why	-17
q:will	4
q:winter	12
q:with	-12
q:within	12
q:worth	-26
q:would	8
q:wrong	25
q:yarn	15
q:year	-12
q:yes	9
q:you	21
q:•	-11
qt=future	12
qt=past	-18
qt=perfect	18
qt=pluperfect	-17
quoted	-13
r1="	15
r1=,	16
r1=-	16
r1=.	13
r1=;	17
r1=<duty>	32
r1=<end>	-41
r1=<name>	-17
r1=<v-end>	11
r1=a	-7
r1=after	-31
r1=and	-12
r1=before	-17
r1=begin	-17
r1=early	-9
r1=end	8
r1=from	19
r1=into	-18
r1=is	14
r1=last	-13
r1=late	-14
r1=later	-37
r1=less	-13
r1=long	14
r1=more	29
r1=neither	21
r1=nobody	-10
r1=of	-19
r1=or	-24
r1=standstill	14
r1=suspension	9
r1=tariff	28
r1=the	-13
r1=there	-8
r1=to	-26
r1=truce	-14
r1=was	22
r1=were	19
r1=what	14
r1=which	-13
r1=while	-13
r1=yield	-17
r1=—	-15
r2=,	-23
r2=.	14
r2=:	-18
r2=<agent>	-16
r2=<day-ahead>	22
r2=<duty>	-20
r2=<goods>	-29
r2=<number>	-25
r2=<office>	16
r2=<organisation>	-14
r2=<seat>	-19
r2=<sender>	11
r2=<span>	-20
r2=<v-agree>	-11
r2=<v-bear>	-17
r2=<v-stay>	-31
r2=<v-target>	12
r2=a	-24
r2=after	-12
r2=and	20
r2=as	24
r2=at	-17
r2=be	-11
r2=been	9
r2=begin	16
r2=being	12
r2=between	-14
r2=both	12
r2=busan	-9
r2=by	9
r2=calm	18
r2=during	-16
r2=end	-14
r2=enough	-15
r2=export	14
r2=for	-33
r2=from	11
r2=grace	14
r2=had	-13
r2=his	21
r2=if	15
r2=in	11
r2=keep	-16
r2=likely	13
r2=notice	-26
r2=now	-12
r2=or	24
r2=out	-16
r2=retain	9
r2=run	-27
r2=say	9
r2=take	-10
r2=talk	-19
r2=tariff	-20
r2=than	10
r2=that	20
r2=their	-16
r2=then	-14
r2=they	16
r2=to	-11
r2=truce	33
r2=two	12
r2=under	13
r2=until	-14
r2=we	-22
r2=with	26
r3="	-28
r3='s	-10
r3=,	-12
r3=-	-10
r3=<day-ahead>	-8
r3=<duty>	-14
r3=<end>	7
r3=<goods>	-11
r3=<name>	14
r3=<number>	-21
r3=<office>	-13
r3=<person>	-6
r3=<quality>	-18
r3=<sender>	-14
r3=<v-agree>	24
r3=<v-bear>	17
r3=<v-end>	-34
r3=<v-impose>	8
r3=<v-return>	-10
r3=<v-stay>	11
r3=?	11
r3=a	19
r3=agree	23
r3=agreement	-11
r3=are	11
r3=as	16
r3=be	24
r3=before	-14
r3=both	12
r3=by	-18
r3=control	11
r3=day	19
r3=deal	9
r3=dispute	19
r3=draft	11
r3=duty	-17
r3=end	-14
r3=from	14
r3=handshake	-12
r3=have	-13
r3=in	-36
r3=is	17
r3=keep	11
r3=long	-9
r3=neither	12
r3=no	-10
r3=not	-10
r3=old	18
r3=one	21
r3=over	-19
r3=present	16
r3=propose	18
r3=rule	10
r3=run	10
r3=second	8
r3=side	17
r3=tell	12
r3=to	21
r3=trade	7
r3=two	-14
r3=want	-21
r3=was	-26
r3=we	-11
r3=were	13
r4="	-7
r4='s	-7
r4=<day-ahead>	9
r4=<day-today>	-10
r4=<duty>	22
r4=<level-noun>	29
r4=<money>	-9
r4=<month-gone>	-11
r4=<name>	11
r4=<not>	-11
r4=<number>	-28
r4=<office>	12
r4=<organisation>	17
r4=<person>	18
r4=<seat>	-9
r4=<span>	37
r4=<v-agree>	-27
r4=<v-down>	-14
r4=<v-impose>	-22
r4=<v-propose>	13
r4=<v-say>	-8
r4=<v-stay>	-25
r4=a	-23
r4=agree	-9
r4=and	-19
r4=as	11
r4=both	-9
r4=but	10
r4=can	-10
r4=could	-8
r4=dispute	15
r4=duty	24
r4=for	-8
r4=from	-26
r4=his	12
r4=hour	-10
r4=in	20
r4=it	-12
r4=keep	-11
r4=last	-14
r4=minister	15
r4=on	-9
r4=out	11
r4=over	14
r4=rate	17
r4=say	-9
r4=shall	-9
r4=sign	-22
r4=so	-15
r4=take	9
r4=than	-22
r4=that	-10
r4=the	8
r4=they	-10
r4=we	12
r4=will	13
r4=with	10
r=" .	18
r=' notice	-18
r=, "	-19
r=, <level>	-15
r=, <office>	16
r=, <quality>	7
r=, <seat>	-12
r=, <span>	-11
r=, and	15
r=, as	20
r=, begin	10
r=, counted	9
r=, during	-16
r=, from	22
r=, he	-22
r=, i	-13
r=, if	18
r=, not	12
r=, or	21
r=, that	15
r=, the	11
r=, their	-25
r=, then	-20
r=, they	14
r=, to	-12
r=, two	11
r=, until	-11
r=, with	23
r=. "	14
r=. <end>	11
r=: <level>	19
r=; <end>	16
r=<end> <end>	-41
r=after the	-17
r=and <number>	-10
r=and has	9
r=and keep	-16
r=and retain	9
r=and the	13
r=at the	11
r=before it	10
r=before the	-16
r=end on	8
r=for the	19
r=from <day-ahead>	26
r=from <day-gone>	-24
r=from the	16
r=in their	9
r=is not	-18
r=later ,	-8
r=less <span>	-13
r=more ,	-10
r=more .	21
r=of calm	18
r=of peace	8
r=of talk	-26
r=of truce	22
r=on both	12
r=tariff truce	20
r=the export	14
r=the rule	-7
r=the truce	-15
r=to <day-gone>	18
r=to run	-15
r=to the	-19
r=truce ,	-13
r=truce <end>	-12
r=truce in	14
r=truce that	-10
r=was "	10
r=would be	-6
s:(	13
s:)	12
s:*	11
s:+	12
s:,	-16
s:/	-9
s:;	-12
s:<agent>	14
s:<day-gone>	-14
s:<day-today>	-13
s:<duty>	-10
s:<gate>	15
s:<goods-amount>	-33
s:<level>	-19
s:<money>	-45
s:<month-gone>	-21
s:<name>	-4
s:<not>	-8
s:<number>	-27
s:<office>	22
s:<organisation>	-9
s:<person>	13
s:<points>	15
s:<quality>	18
s:<seat>	22
s:<span>	-9
s:<taker>	-21
s:<v-agree>	9
s:<v-bear>	-11
s:<v-buy>	-26
s:<v-propose>	33
s:<v-stay>	-14
s:<v-suspend>	-13
s:<v-up>	-16
s:[	15
s:]	15
s:accept	18
s:accord	-16
s:across	-13
s:act	-12
s:add	14
s:adjust	13
s:after	-28
s:afternoon	-13
s:afterward	14
s:again	-10
s:against	-12
s:agree	19
s:agreement	-32
s:aim	-10
s:aircraft	-10
s:almost	-19
s:amount	-10
s:an	-7
s:and	-18
s:announcement	-12
s:another	11
s:anything	11
s:apart	-22
s:argument	-10
s:arm	-11
s:arrangement	14
s:arrived	10
s:as	22
s:asleep	11
s:assembly	10
s:avocado	12
s:away	-36
s:b	8
s:bag	12
s:ban	-21
s:bargain	-17
s:base	20
s:be	22
s:because	-34
s:beef	-14
s:beer	11
s:before	-18
s:being	24
s:believe	17
s:beside	-9
s:bet	10
s:better	-10
s:between	-10
s:big	-10
s:bond	-12
s:border	-18
s:both	22
s:brandy	-9
s:broken	-13
s:build	-11
s:builder	-23
s:busan	-12
s:buse	-12
s:business	-12
s:but	6
s:butter	19
s:cabinet	19
s:calm	27
s:can	-13
s:cannot	-12
s:canola	9
s:car	-20
s:carry	8
s:case	16
s:cease	13
s:ceasefire	-15
s:ceramic	-28
s:charge	8
s:chip	-13
s:citru	-15
s:claim	-9
s:clock	-17
s:club	-19
s:coconut	10
s:collect	-15
s:come	-11
s:commander	-18
s:commerce	15
s:company	-12
s:conclude	-19
s:conference	14
s:confirm	-17
s:consent	-18
s:container	-11
s:contract	-25
s:control	10
s:copper	10
s:cotton	-15
s:council	-14
s:counter	13
s:countermeasure	-6
s:country	-13
s:cover	9
s:crane	-11
s:cut	12
s:dairy	26
s:day	15
s:day-after	-24
s:day-after gone	-18
s:day-before ahead	27
s:day-before gone	-22
s:deadline	-23
s:decision	-9
s:declare	-12
s:decline	10
s:delay	-37
s:demand	-15
s:deputy	11
s:desk	14
s:did	-10
s:die	13
s:discuss	31
s:dispute	10
s:dollar	-10
s:done	16
s:down	-15
s:draft	39
s:draw	14
s:drawer	10
s:drop	-17
s:due	-16
s:duration	22
s:during	-24
s:duty	16
s:early	9
s:either	-38
s:electric	-13
s:else	-13
s:end	-19
s:energy	-10
s:enough	-21
s:entity	-20
s:every	-17
s:everybody	-27
s:exclusion	-14
s:export	12
s:extend	-18
s:extension	32
s:extra	-23
s:fail	10
s:fair	19
s:fall	-12
s:family	-11
s:farm	-24
s:federation	-13
s:fee	-10
s:fentanyl	8
s:few	8
s:figure	-17
s:find	-21
s:finish	12
s:fishmeal	17
s:fits	-113
s:fits-ahead	7
s:float	15
s:flour	23
s:followed	-10
s:foresee	18
s:former	12
s:free	-21
s:freeze	12
s:friend	13
s:full	9
s:further	21
s:gallium	-8
s:gave	-30
s:general	-17
s:give	-8
s:given	-18
s:glove	-13
s:go	20
s:good	-32
s:grace	12
s:group	-17
s:grower	-18
s:had	-14
s:hand	18
s:handshake	-20
s:harvest	18
s:has	12
s:have	-18
s:he	8
s:he'd	11
s:he'll	11
s:hear	23
s:highest	-13
s:him	20
s:himself	-12
s:hinted	22
s:his	21
s:household	-14
s:i	13
s:i'd	8
s:import	-24
s:impose	-12
s:informed	18
s:initialled	17
s:instead	10
s:interest	-17
s:interview	22
s:invest	-14
s:is	23
s:island	-11
s:josé	13
s:just	-20
s:keep	-19
s:land	-15
s:large	-11
s:lasted	-20
s:late	-13
s:later	-12
s:lay	-26
s:lead	10
s:leader	15
s:legal	-13
s:length	27
s:lengths=2	-8
s:lengths=4	-43
s:lent	-10
s:letter	21
s:licence	-26
s:license	-19
s:licensing	-11
s:lie	12
s:likely	34
s:line	-16
s:listed	14
s:lived	-16
s:loan	-15
s:long=month	-90
s:long=usual	41
s:long=week	-177
s:long=years	-8
s:longest	-9
s:look	-29
s:m	-22
s:mandate	22
s:many	-9
s:market	11
s:matter	22
s:may	-13
s:me	27
s:mean	19
s:meanwhile	-9
s:mediator	-19
s:medicine	-13
s:member	-16
s:mentioned	17
s:midnight	-19
s:mill	-16
s:million	-23
s:mind	-6
s:minister	18
s:minute	-9
s:monday	14
s:month	14
s:more	45
s:more-after	30
s:more-before	28
s:morning	-9
s:most	19
s:move	-14
s:mr	16
s:must	-17
s:my	17
s:name	12
s:named	-10
s:named=1	-40
s:named=2	7
s:named=3	21
s:nearly	-19
s:negotiation	-23
s:negotiator	-17
s:neither	18
s:network	-10
s:never	18
s:new	11
s:newspaper	13
s:nickel	-17
s:night	22
s:nil	-11
s:nobody	-13
s:noon	-8
s:north	-12
s:note	-12
s:nothing	-16
s:notice	-29
s:now	-21
s:number	17
s:off	-16
s:offer	18
s:official	-12
s:oil	9
s:old	-9
s:once	19
s:one day	-54
s:one month	-94
s:one week	-33
s:one year	57
s:only	-11
s:opened	-11
s:operator	-15
s:opposition	-19
s:option	20
s:or	-25
s:order	-13
s:ordinary	-10
s:originating	-12
s:our	22
s:out	-9
s:own	-25
s:owner	-13
s:palm	-14
s:paper	36
s:parcel	12
s:part	-26
s:party	-20
s:passed	-9
s:pay	-30
s:payment	-10
s:people	12
s:perhap	20
s:person	12
s:phosphate	-13
s:place	-21
s:plan	-30
s:policy	-14
s:port	-16
s:post	-25
s:postpone	9
s:prefer	15
s:premier	10
s:present	41
s:press	-11
s:price	-10
s:principle	30
s:proclamation	-15
s:product	-12
s:prolongation	28
s:prolonged	-24
s:promise	-30
s:proper	15
s:proposal	45
s:propose	32
s:protocol	14
s:provide	14
s:publication	15
s:published	-11
s:pump	23
s:purchase	-14
s:rate	-17
s:rather	19
s:ratified	12
s:read	-14
s:ready	20
s:recall	-15
s:reciprocal	27
s:reckon	-11
s:recommend	33
s:reduction	19
s:refused	-12
s:regime	-14
s:remain	7
s:renewal	14
s:renewed	-17
s:rent	-19
s:reply	13
s:report	-11
s:reporter	-24
s:representative	-8
s:required	10
s:restriction	10
s:revive	8
s:rice	16
s:right	-18
s:rise	-32
s:river	-13
s:rubber	9
s:s	-10
s:salt	9
s:same	-6
s:say	22
s:sea	-9
s:season	15
s:section	-33
s:senate	11
s:send	22
s:service	-13
s:settle	26
s:shaken	9
s:shall	15
s:shook	17
s:short	-24
s:sign	-13
s:signature	28
s:silent	-9
s:sir	-14
s:sit	-12
s:sleep	-16
s:some	-16
s:source	13
s:speaking	11
s:special	-22
s:spent	9
s:spoke	12
s:stand	-13
s:standstill	22
s:stay	-9
s:steel	-18
s:stockholm	17
s:stretch	20
s:study	11
s:subject	26
s:substantial	-9
s:sugar	15
s:suggest	10
s:suspend	22
s:table	13
s:take	-14
s:talk	10
s:talked	13
s:talking	14
s:taro	14
s:television	19
s:tell	29
s:term	15
s:text	37
s:th	21
s:than	-23
s:them	-20
s:then	-13
s:they'll	13
s:they've	15
s:thi	17
s:thing	12
s:threat	-10
s:tiktok	-17
s:till	11
s:time	-16
s:together	-17
s:ton	12
s:too	-10
s:tool	-9
s:top	17
s:town	-14
s:toy	12
s:transfer	-17
s:treaty	13
s:trial	-12
s:tuesday	-9
s:turn	-8
s:two	-7
s:undertake	9
s:undertaken	-10
s:unit=day	-59
s:unit=month	34
s:unit=week	-36
s:unreliable	-10
s:until	-21
s:up	-30
s:upper	-11
s:use	-24
s:utility	-9
s:valid	20
s:vessel	-10
s:video	13
s:village	-10
s:waiting	-11
s:wall	-11
s:want	16
s:war	12
s:water	-12
s:way	13
s:we	9
s:we'll	13
s:week	12
s:weekend	-17
s:welcome	-25
s:what	9
s:when	-10
s:win	-15
s:wire	11
s:within	-44
s:word	15
s:world	-13
s:worth	-15
s:would	37
s:year	-18
s:yes	15
s:yet	29
s:yield	-32
s:you	-14
s:zero	-9
sa:" .	16
sa:" <person>	-12
sa:" a	-11
sa:" in	20
sa:" the	-24
sa:'	-12
sa:' notice	-18
sa:'s trade	-9
sa:(	10
sa:, "	-22
sa:, <name>	23
sa:, <office>	18
sa:, <person>	18
sa:, <points>	-10
sa:, <seat>	-21
sa:, <span>	-14
sa:, a	11
sa:, after	-19
sa:, agree	-14
sa:, as	28
sa:, but	13
sa:, by	-14
sa:, counted	13
sa:, during	-11
sa:, from	24
sa:, he	-16
sa:, his	17
sa:, i	-13
sa:, in	-11
sa:, it	-10
sa:, no	17
sa:, or	19
sa:, over	-8
sa:, say	20
sa:, subject	15
sa:, their	-25
sa:, then	-34
sa:, through	-11
sa:, two	15
sa:, until	-11
sa:, which	10
sa:, with	24
sa:-	-15
sa:- earth	10
sa:. "	20
sa:. m	-10
sa:: <level>	10
sa:: <name>	15
sa:: <number>	-20
sa:;	-7
sa:; a	-13
sa:; it	-11
sa:; the	-10
sa:<day-ahead>	29
sa:<day-ahead> ,	22
sa:<day-ahead> .	13
sa:<day-ahead> of	14
sa:<day-gone> ,	-9
sa:<day-gone> evening	23
sa:<day-today>	-16
sa:<day-today> ,	-13
sa:<day-today> ;	11
sa:<day-today> that	-10
sa:<gate>	19
sa:<goods-amount>	-13
sa:<goods>	7
sa:<level-noun>	19
sa:<level> .	-19
sa:<level> and	13
sa:<level> for	14
sa:<level> on	22
sa:<level> to	-15
sa:<money>	-20
sa:<month-gone>	-9
sa:<month-gone> .	10
sa:<name> 's	17
sa:<name> ,	-7
sa:<name> .	-21
sa:<name> <number>	16
sa:<name> and	-16
sa:<name> charge	11
sa:<name> is	-16
sa:<name> will	25
sa:<name> would	20
sa:<number>	-22
sa:<number> ,	-25
sa:<number> :	-12
sa:<number> <quality>	-9
sa:<number> a	-9
sa:<number> and	22
sa:<office> ,	-13
sa:<office> .	10
sa:<organisation> 's	-11
sa:<organisation> .	13
sa:<organisation> in	9
sa:<person> and	-19
sa:<person> had	-9
sa:<person> has	15
sa:<person> in	-11
sa:<person> sign	-16
sa:<person> tell	17
sa:<person> was	-11
sa:<points> of	11
sa:<quality>	17
sa:<quality> good	-18
sa:<quality> president	16
sa:<quality> steel	-17
sa:<quality> trade	11
sa:<seat> .	9
sa:<seat> and	-15
sa:<seat> for	13
sa:<span>	11
sa:<span> ,	-7
sa:<span> before	-11
sa:<v-agree>	15
sa:<v-bear>	-8
sa:<v-buy>	-27
sa:<v-down>	-15
sa:<v-impose>	8
sa:<v-propose>	13
sa:<v-sell>	12
sa:<v-stay>	-16
sa:a .	-8
sa:a duty	-15
sa:a good	10
sa:a long	-13
sa:a rule	13
sa:a second	-10
sa:a successor	-12
sa:a television	16
sa:a treaty	14
sa:a truce	17
sa:after	-18
sa:after .	10
sa:after <person>	-13
sa:after <span>	23
sa:after a	-21
sa:again .	-12
sa:agree	9
sa:agree .	18
sa:agree by	-11
sa:agree in	22
sa:agree on	-18
sa:agreement	-9
sa:agreement .	-6
sa:ahead	-12
sa:all	-22
sa:allow	12
sa:almost	-12
sa:an	-19
sa:an agreement	-11
sa:an hour	-11
sa:and <person>	-17
sa:and a	-11
sa:and end	-14
sa:and had	-20
sa:and has	27
sa:and leave	13
sa:and no	-22
sa:and not	21
sa:and retain	13
sa:and sign	10
sa:and that	34
sa:and the	20
sa:and was	-11
sa:and we	-11
sa:and what	-18
sa:announce	15
sa:another	16
sa:answer	10
sa:anything	15
sa:apple	11
sa:apply	19
sa:are	-17
sa:as	33
sa:as agree	-9
sa:as good	14
sa:as it	18
sa:as they	13
sa:ask for	-14
sa:at	7
sa:at <level>	13
sa:at <number>	12
sa:at the	20
sa:away	-15
sa:back .	12
sa:back on	-14
sa:banana	10
sa:be <level>	9
sa:be extend	-19
sa:because	-20
sa:because of	-10
sa:been agree	13
sa:before	-16
sa:before it	-15
sa:before the	13
sa:begin ,	-10
sa:begin on	21
sa:being	14
sa:believe	16
sa:better than	-11
sa:between	-21
sa:between the	-18
sa:both duty	22
sa:bring	-11
sa:business	-12
sa:but	20
sa:but a	18
sa:but not	-14
sa:by a	-11
sa:by the	-19
sa:calm	17
sa:christma	11
sa:coffee	11
sa:collect	-16
sa:come back	-11
sa:come down	-13
sa:come in	10
sa:come to	17
sa:conclude	-23
sa:confirm	-16
sa:control of	9
sa:copper	23
sa:cotton	-11
sa:could not	9
sa:day	11
sa:day of	15
sa:deadline	-14
sa:delay	-11
sa:did not	-9
sa:die on	12
sa:discuss	13
sa:dispute	20
sa:dispute over	15
sa:doe the	-10
sa:down	-10
sa:draft	22
sa:draft .	14
sa:drop	-14
sa:drop the	-16
sa:during	-19
sa:during which	-15
sa:duty on	-13
sa:duty that	-9
sa:duty to	-9
sa:each of	-12
sa:each other	9
sa:earth	14
sa:effect	-11
sa:either	-13
sa:else	-8
sa:end	-13
sa:end in	-17
sa:end of	14
sa:enough	-20
sa:entity	-14
sa:evening	18
sa:evening ,	11
sa:everybody	-19
sa:export	14
sa:export of	-11
sa:extend its	13
sa:extension	17
sa:extra	-13
sa:farm	-12
sa:fentanyl	-21
sa:find	-16
sa:finish	12
sa:firm	12
sa:firm .	15
sa:first	14
sa:first .	-10
sa:fish	10
sa:followed	-11
sa:for	-10
sa:for <name>	-12
sa:for <number>	-22
sa:for good	-16
sa:for more	-16
sa:for the	12
sa:free	-17
sa:from	21
sa:from <day-ahead>	44
sa:from <day-gone>	-24
sa:from <name>	-17
sa:from <number>	-9
sa:from now	-10
sa:from the	13
sa:gave	-16
sa:given	-11
sa:go on	-10
sa:good	-28
sa:good ,	-9
sa:good as	13
sa:good for	-10
sa:government	-12
sa:grace	13
sa:had	-32
sa:hand	19
sa:handshake	-19
sa:harvest	10
sa:has	9
sa:has charge	-11
sa:has sign	11
sa:have been	22
sa:have pay	12
sa:have run	-13
sa:he had	9
sa:he tell	-10
sa:highest	-11
sa:him	20
sa:his	29
sa:his <office>	13
sa:home	-18
sa:home from	-13
sa:hour	-16
sa:hour before	-12
sa:i have	9
sa:if both	-21
sa:impose on	-16
sa:in	21
sa:in <name>	-19
sa:in a	20
sa:in at	14
sa:in principle	10
sa:in return	-11
sa:in stockholm	13
sa:in their	14
sa:in write	12
sa:interview	16
sa:interview on	11
sa:is	20
sa:is ,	17
sa:is <day-gone>	-15
sa:is not	-17
sa:it	-8
sa:it run	15
sa:it would	-13
sa:its duty	-14
sa:its list	13
sa:joint statement	10
sa:land	-13
sa:lapse	-16
sa:lapse .	-10
sa:last	-12
sa:last day	-13
sa:late .	-11
sa:later	-22
sa:later ,	-8
sa:later .	-10
sa:leave	-16
sa:leave .	-14
sa:less <span>	-13
sa:letter	10
sa:levy	-12
sa:levy <level>	-12
sa:lie	10
sa:likely	22
sa:likely .	19
sa:likewise	9
sa:listed firm	11
sa:live	-10
sa:longer	15
sa:look	-15
sa:m	-10
sa:m .	-10
sa:machine	-10
sa:make	-17
sa:me	14
sa:mean	12
sa:mediator	-14
sa:member	-9
sa:mentioned	12
sa:metal	8
sa:midnight	-16
sa:midnight on	-11
sa:minister	11
sa:minister of	7
sa:monday	16
sa:monday ,	17
sa:more at	-9
sa:more for	-20
sa:morning	-16
sa:most	12
sa:move	-18
sa:name	14
sa:negotiation	-9
sa:neither	14
sa:night .	8
sa:no more	14
sa:not <number>	-18
sa:not <span>	21
sa:not a	-11
sa:not for	-25
sa:not yet	13
sa:note	-11
sa:number	12
sa:of	-12
sa:of <day-gone>	18
sa:of <month-gone>	-20
sa:of <number>	-8
sa:of <quality>	-19
sa:of <span>	-14
sa:of a	11
sa:of calm	18
sa:of duty	-10
sa:of its	12
sa:of peace	8
sa:of talk	-12
sa:of the	-5
sa:of them	-27
sa:of truce	22
sa:olive	-14
sa:on	13
sa:on ,	-8
sa:on <day-ahead>	16
sa:on <quality>	20
sa:on an	-11
sa:on both	27
sa:on it	11
sa:on offer	11
sa:on the	19
sa:on top	18
sa:one	18
sa:only	-9
sa:option	20
sa:or	-13
sa:or <span>	-10
sa:or two	-11
sa:order	-21
sa:out	-18
sa:out .	-19
sa:over the	-15
sa:own	-18
sa:owned by	12
sa:owner	-15
sa:paper	-19
sa:paper .	-13
sa:pass	-15
sa:pause on	9
sa:pay	-19
sa:pay <level>	-10
sa:peace ,	10
sa:peace .	-16
sa:pen	12
sa:perhap	19
sa:phosphate	-13
sa:place	-19
sa:policy	-11
sa:present	26
sa:present one	17
sa:prolong	-21
sa:prolong it	-19
sa:propose	19
sa:publication	15
sa:publication .	15
sa:put	27
sa:put on	16
sa:quarrel	-12
sa:quota	9
sa:raise	6
sa:rare	14
sa:rare -	10
sa:rather	10
sa:read	-17
sa:reciprocal	11
sa:reciprocal tariff	13
sa:rent	-9
sa:reply	12
sa:report	-12
sa:round .	10
sa:rule that	18
sa:run	-34
sa:run ,	-9
sa:run out	-9
sa:same	-10
sa:say	14
sa:say .	9
sa:say it	-12
sa:say on	7
sa:send	12
sa:settle	11
sa:she say	-14
sa:short	-25
sa:short .	-16
sa:side .	20
sa:sign ,	-18
sa:sign in	-12
sa:signature	15
sa:since	17
sa:since <month-gone>	9
sa:since the	9
sa:sit	-11
sa:speak	-9
sa:special	-18
sa:standstill	16
sa:steel and	-9
sa:step	12
sa:stockholm	18
sa:stop	15
sa:study	11
sa:subject	14
sa:subject to	14
sa:successor	-12
sa:suspend .	-13
sa:table .	19
sa:take <level>	12
sa:take effect	-17
sa:tariff ,	-14
sa:tariff of	-12
sa:tariff on	18
sa:tariff pause	9
sa:telephone	-12
sa:television	16
sa:television interview	18
sa:tell <person>	9
sa:term	14
sa:than <level>	13
sa:than <span>	-11
sa:that	26
sa:that 's	-13
sa:that .	18
sa:that end	21
sa:that extend	20
sa:that had	14
sa:that is	9
sa:that of	10
sa:that time	12
sa:that would	12
sa:the <day-ahead>	29
sa:the <day-gone>	-9
sa:the <level>	22
sa:the <name>	-28
sa:the <number>	15
sa:the <office>	-24
sa:the <organisation>	12
sa:the <person>	-17
sa:the <points>	20
sa:the <quality>	-13
sa:the day	13
sa:the deal	9
sa:the end	10
sa:the export	14
sa:the first	18
sa:the new	-16
sa:the next	-12
sa:the other	-10
sa:the present	33
sa:the rule	-9
sa:the same	-9
sa:the second	6
sa:the table	10
sa:the tariff	-8
sa:the third	18
sa:the two	-12
sa:their	-9
sa:their <office>	-20
sa:their dispute	21
sa:them	-29
sa:them .	-19
sa:then .	-15
sa:there	-13
sa:thi year	-14
sa:think	-17
sa:third	18
sa:through	-17
sa:time	-13
sa:to	-11
sa:to <day-ahead>	-9
sa:to <day-gone>	19
sa:to a	11
sa:to begin	20
sa:to come	-9
sa:to do	-22
sa:to end	-10
sa:to find	-13
sa:to settle	10
sa:to sign	-14
sa:together	-12
sa:too .	-10
sa:top	25
sa:top of	13
sa:trade	9
sa:trade minister	14
sa:trade war	9
sa:transfer	-10
sa:treaty	11
sa:truce between	-10
sa:truce in	12
sa:truce on	-14
sa:two	-8
sa:two .	-9
sa:two president	-11
sa:unless <organisation>	-16
sa:until	-16
sa:until <day-ahead>	-12
sa:until <day-gone>	-20
sa:until the	11
sa:us	10
sa:us ,	10
sa:use	-18
sa:war	14
sa:war with	-10
sa:was <number>	-9
sa:was in	15
sa:we	-12
sa:week ,	-11
sa:weekend	-8
sa:were	12
sa:what	-12
sa:what <person>	-9
sa:what the	15
sa:wheat	-7
sa:when it	10
sa:which	16
sa:which both	19
sa:which end	-14
sa:which had	-11
sa:which is	12
sa:which the	-15
sa:who	-8
sa:will	21
sa:will end	-15
sa:with <name>	18
sa:with <number>	11
sa:with <person>	-11
sa:with <seat>	-13
sa:with both	9
sa:with the	-18
sa:without a	-20
sa:work	-8
sa:would	12
sa:would give	11
sa:would have	-17
sa:would prolong	-15
sa:year	-36
sa:year .	-20
sa:yes	21
sa:yes .	29
sa:yet	20
sa:yield	-21
sa:zero	-14
sb:"	-9
sb:" <span>	-19
sb:" we	-24
sb:'s <person>	-8
sb:'s cabinet	12
sb:'s duty	-7
sb:'s good	15
sb:'s ship	21
sb:'s tariff	12
sb:( <number>	9
sb:)	11
sb:) :	-21
sb:) the	15
sb:) —	18
sb:*	11
sb:+	14
sb:, "	-15
sb:, <level>	11
sb:, <name>	12
sb:, <number>	-7
sb:, <person>	9
sb:, a	-20
sb:, also	8
sb:, are	10
sb:, because	-11
sb:, by	12
sb:, each	-11
sb:, end	-9
sb:, had	-22
sb:, has	23
sb:, his	11
sb:, hold	12
sb:, if	11
sb:, in	-23
sb:, is	-7
sb:, no	14
sb:, of	21
sb:, on	-16
sb:, over	11
sb:, propose	11
sb:, suspend	10
sb:, tell	31
sb:, that	12
sb:, the	-11
sb:, they	14
sb:, was	-12
sb:, we	-11
sb:, will	10
sb:, would	-14
sb:- duty	10
sb:- earth	-13
sb:. <number>	16
sb:. m	-16
sb:. on	-11
sb:/	-9
sb:/ <seat>	-11
sb::	10
sb:: <name>	-17
sb:: <points>	9
sb:: for	-13
sb:: he	-10
sb:: in	-15
sb:: it	19
sb:: we	15
sb:; <person>	8
sb:; the	-14
sb:<day-ahead>	17
sb:<day-ahead> ,	11
sb:<day-ahead> and	34
sb:<day-ahead> is	-11
sb:<day-ahead> it	-16
sb:<day-gone>	-14
sb:<day-gone> ,	-33
sb:<day-gone> :	11
sb:<day-gone> and	16
sb:<day-gone> by	13
sb:<day-gone> that	20
sb:<day-gone> was	-17
sb:<day-gone> with	13
sb:<day-today> ,	-22
sb:<day-today> <name>	-12
sb:<day-today> after	-26
sb:<day-today> and	-14
sb:<day-today> by	-12
sb:<day-today> for	11
sb:<day-today> on	11
sb:<day-today> sign	-25
sb:<day-today> that	-21
sb:<day-today> with	20
sb:<goods-amount>	-33
sb:<goods-amount> in	-19
sb:<level-noun>	-17
sb:<level>	-22
sb:<level> ,	-9
sb:<level> duty	-11
sb:<level> for	13
sb:<level> from	-8
sb:<level> in	-15
sb:<level> over	-30
sb:<level> to	-18
sb:<money>	-43
sb:<money> ,	17
sb:<money> of	-11
sb:<month-gone>	-16
sb:<month-gone> ,	13
sb:<month-gone> is	-14
sb:<month-gone> the	-8
sb:<name> a	16
sb:<name> agree	19
sb:<name> are	-14
sb:<name> end	13
sb:<name> for	18
sb:<name> gave	-22
sb:<name> meet	-13
sb:<name> on	11
sb:<name> propose	22
sb:<name> say	17
sb:<name> sign	-12
sb:<name> slash	-16
sb:<name> undertake	9
sb:<name> was	11
sb:<name> will	6
sb:<name> would	24
sb:<not>	-22
sb:<number>	-19
sb:<number> )	15
sb:<number> ,	-19
sb:<number> ;	12
sb:<number> a	-16
sb:<number> million	-15
sb:<number> of	-9
sb:<number> on	-19
sb:<number> suspend	10
sb:<number> the	10
sb:<number> to	-17
sb:<number> —	23
sb:<office>	17
sb:<office> ,	-17
sb:<office> <person>	-10
sb:<office> order	-7
sb:<office> say	19
sb:<organisation> 's	-13
sb:<organisation> ,	20
sb:<organisation> agree	-16
sb:<organisation> and	-13
sb:<organisation> announce	-15
sb:<organisation> had	13
sb:<organisation> has	-30
sb:<organisation> on	11
sb:<organisation> say	19
sb:<organisation> that	17
sb:<organisation> will	12
sb:<person>	16
sb:<person> 's	-14
sb:<person> (	-24
sb:<person> ,	12
sb:<person> :	12
sb:<person> announce	-25
sb:<person> has	37
sb:<person> have	-8
sb:<person> pause	-11
sb:<person> put	-20
sb:<person> sign	-12
sb:<person> that	17
sb:<points>	7
sb:<points> ,	25
sb:<points> are	12
sb:<points> on	-13
sb:<points> suspend	-17
sb:<quality> and	-15
sb:<quality> car	-13
sb:<quality> commerce	11
sb:<quality> good	-12
sb:<quality> minister	-23
sb:<quality> ship	-27
sb:<quality> side	14
sb:<quality> tariff	-9
sb:<quality> trade	11
sb:<seat>	17
sb:<seat> /	-10
sb:<seat> :	10
sb:<seat> agree	-17
sb:<seat> has	-14
sb:<seat> have	10
sb:<seat> is	14
sb:<seat> on	12
sb:<seat> to	10
sb:<seat> want	25
sb:<seat> will	17
sb:<seat> would	13
sb:<seat> —	-9
sb:<sender>	-10
sb:<span> and	-12
sb:<span> before	-14
sb:<span> in	21
sb:<taker>	-24
sb:<v-agree>	7
sb:<v-buy>	-9
sb:<v-down>	18
sb:<v-propose>	32
sb:<v-stay>	-11
sb:<v-up>	-18
sb:[	15
sb:]	9
sb:a .	-8
sb:a <organisation>	-19
sb:a deal	-23
sb:a draft	19
sb:a further	19
sb:a joint	-9
sb:a letter	12
sb:a matter	12
sb:a new	31
sb:a newspaper	19
sb:a paper	17
sb:a period	15
sb:a proposal	24
sb:a rise	-9
sb:a standstill	13
sb:a surcharge	-15
sb:a suspension	25
sb:a term	-15
sb:a trade	-12
sb:about :	15
sb:about <goods-amount>	13
sb:about the	-10
sb:accept	14
sb:accord	-15
sb:across	-12
sb:across the	-10
sb:affiliate of	8
sb:after	-18
sb:after <span>	17
sb:after a	-24
sb:after the	19
sb:afterward	13
sb:against	-19
sb:ago ,	13
sb:agree	11
sb:agree a	-11
sb:agree for	-11
sb:agree in	12
sb:agree last	-9
sb:agree on	-9
sb:agree that	18
sb:agree to	19
sb:agreement	-26
sb:agreement is	-12
sb:agreement with	-10
sb:airport	10
sb:all <quality>	-15
sb:all of	18
sb:along	-13
sb:along the	-13
sb:also for	8
sb:also suspend	-12
sb:among them	-8
sb:an agreement	-16
sb:an order	-14
sb:and <goods-amount>	15
sb:and <name>	10
sb:and <person>	-10
sb:and <quality>	-16
sb:and a	-17
sb:and he	13
sb:and last	13
sb:and sign	-14
sb:and that	19
sb:and the	-22
sb:announce <day-today>	-11
sb:announce a	-11
sb:another round	-9
sb:are for	17
sb:are put	14
sb:are the	-14
sb:are to	13
sb:arrangement	18
sb:arrangement of	12
sb:as	-11
sb:as it	-18
sb:as the	-12
sb:asleep	11
sb:assembly	11
sb:at <level>	13
sb:at a	17
sb:at its	15
sb:at present	13
sb:at the	-29
sb:autumn	-8
sb:away	-24
sb:back at	-11
sb:back from	-9
sb:ban	-12
sb:base	16
sb:be	13
sb:be <level>	16
sb:be <number>	-18
sb:be a	21
sb:be another	-8
sb:be continue	19
sb:be for	15
sb:be prolonged	36
sb:because	-18
sb:beef	-9
sb:been	-16
sb:been prolonged	-10
sb:been suspend	-10
sb:beer	10
sb:begin on	17
sb:being	11
sb:beyond	-14
sb:border	-11
sb:both	16
sb:both country	-11
sb:both for	16
sb:both government	-9
sb:brandy	-9
sb:bridge	15
sb:bring	20
sb:bring home	10
sb:bring in	-10
sb:bring the	17
sb:broken	-12
sb:busan on	11
sb:but	-11
sb:butter	14
sb:buy <money>	-10
sb:buy at	-10
sb:by <level>	-19
sb:by <month-ahead>	10
sb:by <person>	15
sb:by about	-9
sb:by telephone	9
sb:by the	-19
sb:by which	22
sb:cabinet	15
sb:call on	20
sb:call with	-13
sb:can	-10
sb:can last	-11
sb:can plan	-20
sb:cannot	-17
sb:car	-14
sb:car ,	-12
sb:carry	11
sb:case	14
sb:cash ,	-14
sb:ceasefire	-24
sb:charge	14
sb:charge <level>	10
sb:cheese	-15
sb:chip	-13
sb:club	-17
sb:come	-9
sb:come back	-9
sb:come in	-10
sb:commerce	17
sb:commerce minister	18
sb:continue to	-12
sb:contract	-22
sb:control for	15
sb:control on	-15
sb:copper	-10
sb:cost	-9
sb:counter	15
sb:counter -	9
sb:countermeasure	-13
sb:country	-9
sb:country for	-10
sb:cover	11
sb:cut its	-14
sb:dairy	20
sb:day ,	13
sb:day on	-13
sb:deadline	-9
sb:deal	-13
sb:decision	-17
sb:declare	-9
sb:decline	11
sb:delay	-28
sb:delay its	-12
sb:demand	-15
sb:deputy	11
sb:did	-12
sb:die	10
sb:discuss	19
sb:doe	17
sb:dollar	-9
sb:done	8
sb:down in	-9
sb:draft	24
sb:due	-11
sb:duration	22
sb:duty ,	-17
sb:duty suspend	10
sb:duty that	20
sb:each of	-18
sb:each other	19
sb:early	17
sb:earth	-23
sb:effect on	7
sb:either	-27
sb:either side	-24
sb:end	-10
sb:end <day-ahead>	-12
sb:end <day-today>	-7
sb:energy	-9
sb:evening	-11
sb:every	-22
sb:exclusion	-10
sb:export control	24
sb:export to	-10
sb:extend	-17
sb:extend ,	-8
sb:extend their	23
sb:extension	23
sb:extension ,	20
sb:extension is	19
sb:extension would	8
sb:extra	-13
sb:extra duty	-12
sb:fail	10
sb:fall	-12
sb:fall by	-18
sb:fall to	10
sb:farm	-13
sb:federation	-13
sb:fee for	15
sb:fee on	-9
sb:fentanyl	23
sb:fentanyl tariff	17
sb:figure	-15
sb:first	-22
sb:fishmeal	17
sb:float	12
sb:float a	12
sb:following	-9
sb:for <goods-amount>	-10
sb:for <name>	11
sb:for <quality>	-19
sb:for <seat>	16
sb:for a	17
sb:for an	25
sb:for rare	-9
sb:force on	15
sb:force since	-10
sb:foreign trade	-8
sb:foresee	18
sb:former	12
sb:free	-9
sb:free of	-14
sb:freeze	13
sb:from	-7
sb:from <day-ahead>	13
sb:from <day-gone>	-11
sb:from <level>	-8
sb:from <month-ahead>	-10
sb:from <number>	-11
sb:from <seat>	14
sb:from the	-29
sb:further	23
sb:gave	-19
sb:gave their	-22
sb:general	-9
sb:get a	-11
sb:give	-14
sb:give <name>	-15
sb:given another	-9
sb:go	18
sb:go for	14
sb:go on	20
sb:go up	-12
sb:good	-14
sb:good and	-10
sb:government	11
sb:great	-15
sb:grower	-14
sb:had a	16
sb:had ask	-6
sb:had offer	17
sb:had propose	12
sb:half	-13
sb:halt	-8
sb:harvest	10
sb:has a	12
sb:has already	10
sb:has been	-14
sb:has hold	-10
sb:has offer	9
sb:has prolonged	-14
sb:has put	-10
sb:has undertaken	-9
sb:have	-23
sb:have ask	16
sb:have buy	15
sb:have had	-10
sb:have offer	-12
sb:have suspend	-8
sb:have to	-11
sb:he	20
sb:he has	17
sb:he is	15
sb:he say	-11
sb:he tell	13
sb:he want	11
sb:he was	12
sb:he would	11
sb:he'll	11
sb:hear	20
sb:higher	-14
sb:hinted	22
sb:his <organisation>	12
sb:his country	-13
sb:his name	-10
sb:hit	-11
sb:hold back	21
sb:hold since	14
sb:home	18
sb:home from	18
sb:hour	25
sb:hour before	9
sb:household	-9
sb:i would	-21
sb:i'd	12
sb:if	9
sb:if it	23
sb:import	-22
sb:import from	-9
sb:in	-15
sb:in <month-ahead>	-11
sb:in <name>	-19
sb:in <seat>	26
sb:in a	-30
sb:in about	-27
sb:in cash	-11
sb:in each	-15
sb:in force	-7
sb:in geneva	-34
sb:in principle	23
sb:informed	18
sb:initialled	23
sb:initialled a	13
sb:instead	15
sb:instead of	15
sb:interest	-12
sb:is for	17
sb:is good	-23
sb:is prolonged	-37
sb:is ready	12
sb:is say	-14
sb:is that	-11
sb:is to	19
sb:island	-10
sb:it	8
sb:it 's	22
sb:it again	13
sb:it be	19
sb:it begin	20
sb:it by	-14
sb:it can	-18
sb:it enter	12
sb:it give	10
sb:it hold	-22
sb:it lasted	-16
sb:it provide	14
sb:it run	-14
sb:it start	21
sb:it suspend	24
sb:it to	-9
sb:it would	13
sb:its <level>	16
sb:its <organisation>	11
sb:its <person>	13
sb:its additional	-13
sb:its duty	-26
sb:itself	12
sb:joint	-23
sb:joint statement	-23
sb:just	-23
sb:keep	-18
sb:keep its	-17
sb:keep the	15
sb:lago	13
sb:largest	-9
sb:last	15
sb:last <month-gone>	-23
sb:last for	-13
sb:last month	13
sb:last week	15
sb:lasted	-19
sb:late	-12
sb:later	12
sb:lay	-26
sb:lay down	-18
sb:leader	17
sb:leave its	7
sb:length	24
sb:let it	17
sb:let the	11
sb:letter	13
sb:levy on	13
sb:licence	-33
sb:licence for	-12
sb:license	-12
sb:like	-14
sb:like to	-9
sb:likely	17
sb:likewise	-14
sb:limit	-10
sb:line	-14
sb:listed company	11
sb:live with	25
sb:lived	-14
sb:loan	-10
sb:longer	-12
sb:longer than	-20
sb:look	-17
sb:lose	-13
sb:lower its	-12
sb:m	-11
sb:m .	-16
sb:make it	18
sb:make the	11
sb:matter	18
sb:matter of	13
sb:may	-25
sb:me	16
sb:mediator	-13
sb:medicine	-20
sb:meet again	-12
sb:meet at	-8
sb:meet of	12
sb:meet with	14
sb:member	-7
sb:mill	-14
sb:million	-21
sb:minister ,	15
sb:ministry	14
sb:minute ,	-16
sb:more	-33
sb:more time	-11
sb:most	10
sb:mr	13
sb:mr <person>	10
sb:must	-19
sb:nearly	-10
sb:need	-19
sb:negotiate for	-17
sb:negotiation	-13
sb:negotiator	-13
sb:neither side	10
sb:new	17
sb:new one	27
sb:new tariff	-22
sb:new truce	13
sb:new year	8
sb:newspaper	25
sb:night	17
sb:night to	12
sb:no .	16
sb:nobody	-17
sb:north	-12
sb:nothing	-14
sb:nothing for	-11
sb:notice	-26
sb:notice of	-13
sb:now	-26
sb:of "	10
sb:of <level>	-11
sb:of <month-gone>	-24
sb:of <number>	-16
sb:of <points>	-8
sb:of <span>	23
sb:of a	28
sb:of additional	-7
sb:of another	22
sb:of it	11
sb:of its	-19
sb:of listed	8
sb:of that	-26
sb:of them	12
sb:of thi	16
sb:of those	-12
sb:of up	-12
sb:off	-13
sb:offer	21
sb:offer <name>	16
sb:offer of	13
sb:official	-15
sb:oil	13
sb:old	-23
sb:olive	12
sb:olive oil	13
sb:on <day-ahead>	34
sb:on <name>	-27
sb:on <quality>	25
sb:on a	-14
sb:on another	10
sb:on each	34
sb:on for	30
sb:on good	-19
sb:on import	-10
sb:on our	13
sb:on rare	-14
sb:on the	-21
sb:on top	-9
sb:on which	-18
sb:once	15
sb:operator	-15
sb:opposition	-19
sb:or	-19
sb:order ,	24
sb:order that	-11
sb:originating	-12
sb:originating in	-12
sb:other 's	20
sb:our	14
sb:out for	-9
sb:out of	-11
sb:over	-17
sb:over the	11
sb:own	-11
sb:pact	8
sb:paper	55
sb:part	-22
sb:part of	-26
sb:partner	-12
sb:party	-29
sb:party have	-8
sb:pause for	9
sb:pause in	-9
sb:pay	-16
sb:payment	-10
sb:peace	11
sb:plan	-28
sb:port	-17
sb:post	-22
sb:postpone	9
sb:prefer	15
sb:present	24
sb:press	-17
sb:principle	23
sb:proclamation	-14
sb:product	-11
sb:prolong	27
sb:prolong the	25
sb:prolongation	16
sb:prolongation of	11
sb:prolonged	-20
sb:prolonged for	-18
sb:prolonged their	-19
sb:promise	-21
sb:promise to	-11
sb:proposal	45
sb:propose	23
sb:propose a	11
sb:propose an	-15
sb:protocol	19
sb:provide	14
sb:provide for	17
sb:published	-13
sb:put a	14
sb:put it	-11
sb:put on	-13
sb:put the	9
sb:put to	11
sb:quarrel over	14
sb:quota	-22
sb:raise	-18
sb:rare	-23
sb:rare -	-13
sb:rare earth	-14
sb:rate	-33
sb:rate of	-19
sb:rather	12
sb:ready	26
sb:ready to	26
sb:recall	-14
sb:reciprocal	20
sb:reciprocal tariff	19
sb:recommend	27
sb:reduction	19
sb:remain	8
sb:renew	10
sb:renewed	-12
sb:replace	9
sb:reporter	-29
sb:reporter on	-15
sb:reporter that	-11
sb:representative	-9
sb:return to	14
sb:review	-12
sb:rice	10
sb:right	-13
sb:rise	-26
sb:river	-13
sb:room	14
sb:round	-17
sb:rubber	8
sb:rule	-13
sb:rule that	-13
sb:run	12
sb:s	-10
sb:same day	-7
sb:same minute	-8
sb:say his	15
sb:say they	-15
sb:say to	-19
sb:season	15
sb:second ,	-22
sb:second round	12
sb:section	-33
sb:section <number>	-33
sb:seed	11
sb:senate	11
sb:send	12
sb:service	-13
sb:settle	18
sb:shall	19
sb:shall be	15
sb:ship for	-9
sb:shook	17
sb:shook hand	11
sb:short -	-10
sb:side	13
sb:side are	18
sb:side have	-24
sb:side of	-16
sb:side suspend	-20
sb:side will	18
sb:sign	-18
sb:sign an	-19
sb:sign for	17
sb:sign in	-15
sb:sign on	-16
sb:sign the	9
sb:signature	18
sb:since	-20
sb:since <day-gone>	-27
sb:since <month-gone>	15
sb:sir	-14
sb:sir ,	-13
sb:so	14
sb:some	-18
sb:speak	16
sb:speak of	11
sb:spent	9
sb:spoke	15
sb:spoke of	12
sb:spring	-11
sb:stand	-12
sb:standstill	14
sb:standstill of	9
sb:state that	17
sb:statement	-15
sb:stay for	-23
sb:stay on	12
sb:stay suspend	10
sb:steel	-14
sb:stock	-12
sb:stop collect	-9
sb:stretch	22
sb:strike in	11
sb:subject	14
sb:sugar	22
sb:summit	9
sb:suspend	18
sb:suspend its	12
sb:suspend the	10
sb:suspension is	-10
sb:suspension of	21
sb:table :	12
sb:take	-11
sb:talk	12
sb:talk in	17
sb:talk of	21
sb:talk on	-10
sb:talked	9
sb:talking	12
sb:tariff on	-6
sb:tariff war	10
sb:tea and	-14
sb:tell	22
sb:tell <organisation>	14
sb:tell <person>	10
sb:tell a	17
sb:tell me	12
sb:tell reporter	-23
sb:tell thi	-13
sb:text	40
sb:than	-15
sb:than <money>	-9
sb:that 's	-11
sb:that <quality>	-19
sb:that a	10
sb:that an	11
sb:that another	11
sb:that begin	-16
sb:that day	20
sb:that for	10
sb:that he	15
sb:that is	30
sb:that it	20
sb:that of	19
sb:that was	-31
sb:that will	-18
sb:the	-26
sb:the <day-ahead>	-7
sb:the <name>	7
sb:the <number>	16
sb:the <organisation>	-15
sb:the <points>	13
sb:the <quality>	47
sb:the <seat>	-18
sb:the additional	16
sb:the agreement	-38
sb:the announcement	-9
sb:the arrangement	11
sb:the ceasefire	-23
sb:the control	-15
sb:the country	11
sb:the deal	13
sb:the decision	-12
sb:the duty	30
sb:the extension	21
sb:the first	-31
sb:the higher	-14
sb:the last	-20
sb:the market	11
sb:the moratorium	11
sb:the old	-18
sb:the opposition	-19
sb:the other	-20
sb:the pact	14
sb:the paper	28
sb:the party	-23
sb:the pause	-35
sb:the present	19
sb:the protocol	13
sb:the river	-13
sb:the rule	-21
sb:the special	-8
sb:the table	13
sb:the text	35
sb:the trade	17
sb:the two	17
sb:the understanding	9
sb:their <organisation>	-22
sb:their quarrel	14
sb:their truce	-11
sb:then	-10
sb:there ,	8
sb:there would	-11
sb:they agree	14
sb:they had	-15
sb:they want	-19
sb:they will	-8
sb:they'll	13
sb:they've	10
sb:thi	24
sb:thing	15
sb:third	-10
sb:third round	-15
sb:threat	-8
sb:three and	-9
sb:through	14
sb:tiktok	-11
sb:timber	18
sb:to	21
sb:to <day-ahead>	-6
sb:to <goods-amount>	-21
sb:to a	-25
sb:to add	11
sb:to an	-12
sb:to be	10
sb:to bring	17
sb:to buy	-33
sb:to cut	-15
sb:to delay	-11
sb:to end	-6
sb:to extend	-14
sb:to freeze	26
sb:to go	15
sb:to leave	22
sb:to make	22
sb:to meet	-11
sb:to prolong	17
sb:to put	-15
sb:to recommend	8
sb:to renew	10
sb:to sign	28
sb:to stretch	16
sb:to suspend	13
sb:to take	-11
sb:ton	12
sb:ton ,	13
sb:too	-9
sb:top of	-9
sb:town	-12
sb:trade truce	13
sb:trial	-11
sb:truce :	-10
sb:truce by	14
sb:truce for	12
sb:truce is	18
sb:truce over	10
sb:truce run	-11
sb:truce that	-12
sb:truce to	16
sb:truce was	-15
sb:truce with	17
sb:truce would	26
sb:two country	20
sb:two government	21
sb:two or	-21
sb:two order	14
sb:two president	-15
sb:under	-7
sb:under section	-8
sb:under the	21
sb:under which	-12
sb:understanding	14
sb:undertake	9
sb:undertaken	-10
sb:until	-10
sb:up	-31
sb:up to	-18
sb:use the	-9
sb:valid	20
sb:valid for	20
sb:vessel	-8
sb:video	15
sb:village	-10
sb:visit	-11
sb:want a	10
sb:was "	13
sb:was a	11
sb:was agree	-15
sb:was due	-14
sb:was extend	-13
sb:was to	-17
sb:way	8
sb:we	15
sb:we agree	7
sb:we can	10
sb:we have	14
sb:we hear	11
sb:we'll	9
sb:week of	-9
sb:were	-30
sb:what	20
sb:what <person>	-15
sb:what i	13
sb:what the	16
sb:what we	16
sb:when	-16
sb:where it	10
sb:which	-11
sb:which expire	9
sb:which has	18
sb:which was	-25
sb:which would	-13
sb:will be	-13
sb:will charge	23
sb:will come	-11
sb:will extend	16
sb:will keep	-12
sb:will lower	-19
sb:will pay	12
sb:will take	15
sb:win	-15
sb:wire	11
sb:wire )	8
sb:with a	20
sb:with the	-14
sb:within	-52
sb:word	12
sb:work	10
sb:worth	-11
sb:would	30
sb:would be	-12
sb:would give	19
sb:would go	19
sb:would hold	20
sb:would like	6
sb:would meet	-11
sb:would prolong	20
sb:would put	8
sb:would run	13
sb:would stay	-10
sb:would take	13
sb:write that	-10
sb:write to	18
sb:yarn	10
sb:year	8
sb:yield	-10
sb:yield on	-10
sb:— <name>	16
sb:— <person>	-9
sb:— <quality>	12
sb:— a	-16
sb:— for	20
t0=future	32
t0=modal-not	-17
t0=modal-passive	-16
t0=past-passive	-19
t0=perfect	-15
t0=perfect-passive	-8
t1=future	19
t1=infinitive	9
t1=modal	15
t1=modal-not	-17
t1=modal-passive	-16
t1=past	-25
t1=past-passive	-19
t1=perfect	-8
t1=perfect-passive	-8
t2=gerund	-15
t2=infinitive	-20
t2=participle-passive	-33
t2=perfect-passive	14
t2=pluperfect	-14
t2=present-not	-10
t:loose	13
t:loose-l	12
t:loose-l1	14
t:loose-l2	31
t:loose-l3	-16
t:loose-r0	25
t:loose-r2	-9
t:loose-r3	-23
t:more	33
t:more-in	27
t:more-in0	27
t:more-l	23
t:more-l0	42
t:more-l1	11
t:more-r0	38
t:more-r1	10
t:more-r3	-25
t:quiet	19
t:quiet-l	13
t:quiet-l2	22
t:quiet-r	16
t:quiet-r1	18
t:truce-l1	23
t:truce-l2	-12
t:truce-l3	-3
t:truce-r	22
t:truce-r1	45
t:truce-r3	-35
t:verb	16
t:verb-l3	16
t:verb-r	14
tn:loose	-24
tn:more	-11
tn:quiet	-9
tp:loose	-17
tp:quiet	-14
tp:truce	24
tp:verb	10
v0=accept	11
v0=add	-8
v0=charge	12
v0=confirm	-16
v0=discuss	10
v0=lay	-18
v0=let	-21
v0=make	9
v0=meet	-25
v0=other	-14
v0=plan	-25
v0=postpone	15
v0=promise	-13
v0=propose	9
v0=raise	-13
v0=ready	19
v0=recommend	13
v0=rise	-11
v0=run	13
v0=send	17
v0=settle	23
v0=slash	-16
v0=stand	-11
v0=suggest	14
v0=think	12
v0=win	-10
v1=accept	11
v1=answer	-9
v1=approve	11
v1=ask	19
v1=bring	13
v1=carry	13
v1=charge	14
v1=come	-11
v1=confirm	-16
v1=continue	19
v1=delay	-19
v1=discuss	10
v1=end	-13
v1=extend	-28
v1=fix	9
v1=freeze	13
v1=have	-23
v1=lay	-19
v1=let	-23
v1=lose	-11
v1=make	16
v1=meet	-27
v1=offer	20
v1=other	-15
v1=plan	-27
v1=propose	8
v1=raise	-13
v1=recommend	16
v1=rise	-11
v1=run	19
v1=say	13
v1=send	16
v1=set	12
v1=settle	25
v1=stay	-11
v1=suggest	10
v1=suspend	10
v1=take	-9
v1=tell	12
v1=win	-10
v2=agree	13
v2=announce	14
v2=begin	-9
v2=charge	15
v2=draft	9
v2=expire	-12
v2=go	-6
v2=leave	-34
v2=make	-10
v2=meet	-9
v2=stop	13
verbless	26
vt0=announce past	9
vt0=apply present	6
vt0=approve past	11
vt0=ask past	-11
vt0=ask perfect	19
vt0=be future	15
vt0=be perfect	-21
vt0=begin past	-15
vt0=buy future	-8
vt0=buy perfect	12
vt0=call present	-13
vt0=charge future	18
vt0=end modal	-13
vt0=extend future	7
vt0=extend perfect	-26
vt0=get past	-21
vt0=hold modal	17
vt0=keep present	-12
vt0=leave present	-11
vt0=meet modal	-11
vt0=offer pluperfect	12
vt0=other future	10
vt0=other past	-12
vt0=other perfect	-8
vt0=plan modal	-24
vt0=promise past	-16
vt0=propose future	10
vt0=propose pluperfect	12
vt0=put perfect	-16
vt0=ready present	19
vt0=run future	11
vt0=run modal	10
vt0=say past	9
vt0=settle past	18
vt0=sign future	11
vt0=sign modal	11
vt0=sign past	-15
vt0=slash present	-16
vt0=stay future	11
vt0=suspend perfect	-16
vt0=take past	-18
vt1=add infinitive	14
vt1=agree past	-22
vt1=agree perfect	-7
vt1=agree present	12
vt1=announce past	9
vt1=apply present	6
vt1=approve past	11
vt1=ask past	-11
vt1=ask perfect	23
vt1=be future	15
vt1=be perfect	-21
vt1=begin past	-14
vt1=bring infinitive	14
vt1=buy future	-8
vt1=buy infinitive	-14
vt1=buy perfect	12
vt1=call present	-13
vt1=charge future	18
vt1=delay infinitive	-15
vt1=end modal	-13
vt1=extend future	7
vt1=extend infinitive	-16
vt1=extend perfect	-26
vt1=freeze infinitive	11
vt1=get past	-19
vt1=go gerund	12
vt1=go infinitive	13
vt1=have past	-12
vt1=hold modal	17
vt1=keep future	-18
vt1=leave infinitive	15
vt1=leave present	-14
vt1=meet modal	-11
vt1=offer perfect	11
vt1=offer pluperfect	10
vt1=other future	10
vt1=other past	-19
vt1=other pluperfect	9
vt1=other present	-6
vt1=plan modal	-24
vt1=put infinitive	-10
vt1=run future	14
vt1=run modal	10
vt1=say past	9
vt1=settle past	18
vt1=sign future	11
vt1=sign infinitive	15
vt1=sign modal	11
vt1=sign participle	-12
vt1=sign past	-11
vt1=slash present	-16
vt1=suspend participle	5
vt1=suspend perfect	-16
vt1=take past	-18
vt2=agree participle	-16
vt2=announce past	10
vt2=be past	18
vt2=begin present	-14
vt2=end participle	-10
vt2=end present	8
vt2=go infinitive	-18
vt2=have present	-16
vt2=leave participle	-20
vt2=pay perfect	11`;
