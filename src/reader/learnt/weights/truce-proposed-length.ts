// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:' notice	-17
a:'s delay	-14
a:-	-28
a:<agent>	-12
a:<day-ahead>	30
a:<day-gone>	-11
a:<day-today>	-8
a:<day-today> .	-15
a:<gate>	29
a:<level>	-17
a:<level> in	-11
a:<level> on	20
a:<name>	-7
a:<name> and	-25
a:<name> take	-8
a:<not>	-9
a:<number>	-7
a:<number> <quality>	-9
a:<number> and	15
a:<organisation> .	-13
a:<points>	26
a:<seat> .	-7
a:<v-bear>	-15
a:<v-buy>	-11
a:<v-down>	13
a:<v-renew>	-12
a:<v-sell>	10
a:<v-up>	-12
a:a	-21
a:a long	-13
a:a time	-9
a:affiliate	-9
a:agree in	17
a:agree on	-15
a:ahead .	-9
a:an agreement	-9
a:and	-15
a:and <name>	-23
a:and <number>	11
a:and <span>	-12
a:and a	-12
a:and end	-8
a:and no	-16
a:and the	-14
a:any	8
a:apply	11
a:are <span>	-12
a:are what	7
a:as good	9
a:ask	7
a:at <number>	28
a:been	21
a:been agree	13
a:before	-19
a:before the	-15
a:begin	-9
a:between	-18
a:between the	-17
a:bond	-10
a:both	11
a:by	36
a:by the	-12
a:calm	15
a:can	-10
a:come	16
a:company	-9
a:cotton	-11
a:counted	-10
a:country	-17
a:custom	-12
a:day	28
a:day of	26
a:deal	12
a:deal .	7
a:delay	-14
a:dispute over	13
a:draft	12
a:each other	11
a:early	-13
a:effect	-10
a:enough	-25
a:enough for	-10
a:export	9
a:extension	11
a:find	-11
a:for	-15
a:for <span>	10
a:for a	-13
a:from <day-ahead>	28
a:from <day-gone>	-35
a:from <name>	10
a:from now	-10
a:geneva	12
a:go on	-9
a:good	16
a:good .	17
a:good as	9
a:grace	15
a:handshake	-12
a:has	-14
a:have	20
a:have been	23
a:he	14
a:in	10
a:in <number>	-16
a:in <seat>	-15
a:in busan	-10
a:in their	14
a:into	-11
a:into the	-13
a:is not	-16
a:is what	9
a:it	-14
a:its	-9
a:last	9
a:late	-17
a:later	-32
a:leave	-25
a:leave .	-13
a:less <span>	-10
a:levy	-12
a:licence	-8
a:lie	9
a:likely	20
a:likely .	17
a:make	-19
a:market	9
a:measure	12
a:midnight	-11
a:midnight on	-11
a:more	18
a:more .	11
a:more at	-11
a:neither	24
a:new	-20
a:no	-14
a:nobody	-9
a:not	-28
a:not <span>	10
a:not a	-10
a:nothing	10
a:notice	-23
a:notice .	-16
a:number	7
a:of	-21
a:of <level>	-17
a:of <number>	-23
a:of <person>	-17
a:of calm	15
a:of its	12
a:of quiet	10
a:of talk	-33
a:of truce	21
a:offer	-11
a:on .	-10
a:on <day-gone>	14
a:on <quality>	13
a:on affiliate	-9
a:on both	9
a:on the	16
a:on top	12
a:once	10
a:one option	14
a:only	-7
a:option	26
a:or	-26
a:or two	-12
a:other	9
a:our	-6
a:over on	9
a:own	-13
a:pass	-11
a:peace .	-11
a:policy	-10
a:possible	9
a:quarrel	-13
a:quiet	10
a:rather	10
a:reciprocal	10
a:reciprocal tariff	10
a:rent	-10
a:round	-14
a:rule on	-14
a:run	-26
a:sell	8
a:ship	-11
a:short	-19
a:side	20
a:sign	-11
a:since	15
a:standstill	14
a:stay	17
a:stop	16
a:study	10
a:table	20
a:table .	25
a:talk	-16
a:talk in	-8
a:tariff	13
a:tariff on	17
a:tariff truce	12
a:term	12
a:than	-10
a:that	11
a:that .	16
a:the <day-gone>	-11
a:the <level>	13
a:the <name>	-27
a:the <points>	20
a:the day	17
a:the end	9
a:the export	14
a:the first	17
a:the rule	-14
a:the table	21
a:the tariff	-12
a:their dispute	19
a:there	-18
a:they	-23
a:those	-10
a:through	-12
a:time	-17
a:to	-13
a:to <day-ahead>	-10
a:to <day-gone>	16
a:to find	-11
a:to make	-16
a:to run	-14
a:top	10
a:trade	20
a:trade war	15
a:truce	16
a:truce in	13
a:truce with	18
a:two .	-10
a:under	21
a:under the	11
a:until	-11
a:up	-23
a:vote	11
a:war	15
a:were	30
a:what	15
a:what the	17
a:with <name>	14
a:with the	-21
a:would	18
a:year	-19
a:yield	-20
b:"	-11
b:" <span>	-9
b:" i	-13
b:" we	-17
b:'s	23
b:'s <person>	12
b:'s cabinet	15
b:'s good	24
b:'s ship	12
b:'s truce	12
b:)	15
b:) the	11
b:, <name>	21
b:, <number>	-7
b:, <office>	-10
b:, <person>	18
b:, <seat>	-11
b:, a	-10
b:, after	-15
b:, also	10
b:, are	12
b:, by	11
b:, each	-11
b:, for	14
b:, had	-13
b:, has	17
b:, hold	20
b:, is	10
b:, it	-13
b:, led	-12
b:, not	-13
b:, of	14
b:, on	-13
b:, propose	10
b:, stay	-13
b:, the	-17
b:, they	29
b:, to	20
b:, was	-13
b:, with	-12
b:, would	-17
b:-	10
b:- <name>	23
b:- <person>	9
b:- earth	-18
b:.	8
b:/	8
b::	23
b:: <name>	-8
b:: <points>	12
b:: a	19
b:: for	-14
b:: it	14
b:: the	-22
b:: we	13
b:<agent>	-7
b:<day-ahead> and	12
b:<day-gone>	-12
b:<day-today>	16
b:<day-today> for	15
b:<day-today> the	11
b:<duty>	12
b:<goods-amount>	-24
b:<goods-amount> in	-19
b:<goods-amount> of	11
b:<goods>	-14
b:<level> and	-13
b:<level> duty	-15
b:<level> for	16
b:<level> in	10
b:<level> over	-23
b:<level> reciprocal	11
b:<level> to	-14
b:<money>	-58
b:<money> of	-11
b:<month-gone>	-19
b:<month-gone> is	-14
b:<month-gone> the	-12
b:<name>	17
b:<name> a	20
b:<name> agree	32
b:<name> for	27
b:<name> gave	-20
b:<name> had	12
b:<name> propose	20
b:<name> put	11
b:<name> sign	-8
b:<name> slash	-9
b:<name> would	22
b:<not>	-7
b:<number>	-15
b:<number> /	8
b:<number> <person>	-14
b:<number> and	12
b:<number> of	-15
b:<number> suspend	9
b:<number> the	10
b:<number> to	-12
b:<office>	-16
b:<office> agree	-8
b:<organisation>	-8
b:<organisation> 's	-11
b:<organisation> agree	-17
b:<organisation> and	-13
b:<organisation> had	11
b:<organisation> has	-37
b:<organisation> say	12
b:<organisation> will	11
b:<person>	15
b:<person> announce	-16
b:<person> has	19
b:<person> have	-10
b:<person> in	-21
b:<person> put	-12
b:<person> tell	11
b:<points> are	21
b:<points> on	-14
b:<points> suspend	-11
b:<quality>	-15
b:<quality> colleague	-8
b:<quality> good	-29
b:<quality> ship	-20
b:<quality> side	16
b:<seat>	21
b:<seat> want	15
b:<seat> will	21
b:<seat> would	18
b:<sender>	-30
b:<span>	-32
b:<span> are	-12
b:<taker>	-17
b:<v-agree>	24
b:<v-begin>	-14
b:<v-end>	-37
b:<v-lack>	-10
b:<v-propose>	17
b:<v-refuse>	21
b:<v-renew>	-7
b:<v-target>	-14
b:<v-up>	-9
b:a <organisation>	-14
b:a further	17
b:a matter	14
b:a new	18
b:a period	11
b:a proposal	15
b:a second	13
b:a suspension	22
b:a term	-13
b:a trade	-13
b:about	10
b:about a	9
b:accept	12
b:accord	-9
b:additional	25
b:additional duty	11
b:additional tariff	9
b:after	-30
b:after a	-24
b:after the	24
b:again	-11
b:agree for	-12
b:agree in	19
b:agree last	-8
b:agree on	-14
b:agree to	22
b:agreement	-10
b:all	16
b:all <quality>	-11
b:all of	11
b:already	-7
b:an agreement	-9
b:and <goods-amount>	15
b:and <name>	9
b:and <points>	12
b:and <quality>	-12
b:and a	-21
b:and his	-17
b:and its	-10
b:and last	14
b:another	8
b:answer	-9
b:are	4
b:are for	14
b:are put	22
b:are to	14
b:arrangement	30
b:as	-15
b:as <name>	-12
b:asleep	10
b:asleep for	10
b:at	-12
b:at <level>	10
b:at a	13
b:at the	-25
b:away	-19
b:be	12
b:be a	22
b:be another	-8
b:be continue	11
b:be for	18
b:be prolong	24
b:because	-12
b:been	-9
b:been extend	-12
b:before	-14
b:before the	-14
b:beyond	-12
b:border	-10
b:both	24
b:both country	-7
b:both for	17
b:both side	-14
b:bridge	16
b:bring	15
b:bring in	-11
b:bring the	12
b:busan	19
b:busan on	16
b:buy <money>	-12
b:buy themselve	10
b:by	18
b:by <day-ahead>	11
b:by <level>	-11
b:by <month-ahead>	13
b:by <points>	-12
b:by a	-10
b:call it	-15
b:call on	15
b:can	-19
b:can be	-11
b:can last	-12
b:can live	15
b:cannot	-11
b:carry	10
b:ceasefire	-22
b:ceasefire by	-11
b:charge	9
b:charge <level>	13
b:close	-17
b:close to	-15
b:closed	-12
b:colleague	-8
b:come	-13
b:company	-8
b:company for	11
b:contract	-15
b:control	6
b:control for	10
b:counter	13
b:country '	12
b:country for	-9
b:cover	13
b:custom	12
b:dairy	10
b:day	11
b:decide	-7
b:decision	-18
b:delay	-31
b:delay its	-14
b:delay of	-11
b:demand	-12
b:did	-19
b:discuss	16
b:do	12
b:doe	17
b:done	-10
b:down for	12
b:down to	15
b:draft	23
b:duty	16
b:duty for	-9
b:duty on	-8
b:each	-21
b:each of	-21
b:either	-16
b:either side	-15
b:electric	-11
b:electric car	-11
b:end	-32
b:end a	-16
b:end of	-11
b:every	-10
b:everything	10
b:export control	13
b:extend	-20
b:extend it	-18
b:extend their	27
b:extension	17
b:extension is	15
b:extension would	21
b:extra	-15
b:fall	-12
b:fall by	-18
b:fall to	12
b:federation	-15
b:fee	-10
b:fee on	-13
b:firm	-9
b:first	-37
b:fix	10
b:for <goods-amount>	-9
b:for <quality>	-9
b:for a	9
b:for another	-14
b:for up	8
b:foreign	11
b:foresee	20
b:fourth	-12
b:free of	-13
b:freeze	17
b:from	-19
b:from <day-ahead>	-11
b:further	17
b:gave	-35
b:gave their	-21
b:geneva	-15
b:get a	-12
b:go	13
b:go back	-10
b:go for	13
b:go on	18
b:go up	-16
b:good	-12
b:government	12
b:had ask	-10
b:had propose	20
b:half	-18
b:has	-25
b:has a	11
b:has ask	12
b:has been	-10
b:has lasted	14
b:has prolong	-13
b:has say	9
b:has sign	15
b:have	-17
b:have buy	15
b:have had	-8
b:he has	24
b:he is	10
b:he want	12
b:he would	9
b:higher	-24
b:his	-22
b:his <quality>	-9
b:hold back	18
b:home	9
b:i	-12
b:i would	-23
b:if	14
b:if there	10
b:in	-55
b:in <month-gone>	-18
b:in <number>	12
b:in a	-7
b:in about	-27
b:in busan	20
b:in each	-17
b:in geneva	-11
b:in principle	25
b:in return	-15
b:in the	-15
b:initial	16
b:initial a	17
b:initial period	-19
b:interest	-12
b:into	-10
b:is for	20
b:is good	-29
b:is in	-9
b:is prolong	-25
b:is ready	12
b:is say	-9
b:is suspend	-9
b:is the	-8
b:is to	16
b:it 's	26
b:it by	-11
b:it can	-22
b:it could	10
b:it give	11
b:it hold	-18
b:it is	-11
b:it lasted	-19
b:it provide	16
b:it run	-17
b:it start	14
b:it suspend	14
b:it will	11
b:it would	15
b:its	-20
b:its <level>	12
b:its additional	-16
b:its duty	-15
b:its own	11
b:itself	9
b:just	-11
b:keep	-12
b:keep the	18
b:know	-22
b:last	16
b:last for	-19
b:last year	10
b:lasted	-10
b:law	-11
b:lawyer	-9
b:lay	-19
b:lay down	-16
b:leave <points>	15
b:leave their	14
b:led	-14
b:led to	-12
b:let	-27
b:letter	17
b:licence	-18
b:list	-14
b:live for	-15
b:live with	22
b:longer than	-22
b:machine	-12
b:make	22
b:make in	10
b:make it	16
b:matter	10
b:matter of	14
b:may	-36
b:may be	-10
b:meant	16
b:mediator	-15
b:medicine	-10
b:meet	-20
b:meet <person>	-11
b:meet in	-11
b:might	-11
b:million	-13
b:ministry	8
b:more	-31
b:more in	-9
b:morning	-13
b:most of	-9
b:mr	21
b:mr <person>	21
b:must	-21
b:my	-14
b:negotiate	-11
b:negotiate for	-19
b:neither	8
b:new tariff	-18
b:next	-15
b:night	14
b:night to	13
b:no .	14
b:nobody	-14
b:nor	12
b:nothing	-10
b:nothing for	-15
b:notice	-13
b:of <level>	-8
b:of <money>	-14
b:of <month-gone>	-15
b:of <name>	12
b:of <number>	-22
b:of <quality>	-12
b:of a	19
b:of another	21
b:of duty	12
b:of it	-7
b:of last	21
b:of talk	12
b:of that	-14
b:of the	-13
b:of them	12
b:of up	-8
b:offer <name>	20
b:offer <seat>	10
b:offer to	-12
b:old	-21
b:on <day-ahead>	13
b:on <day-gone>	-16
b:on <name>	-21
b:on a	-12
b:on all	-17
b:on an	-11
b:on another	16
b:on each	24
b:on for	28
b:on good	-12
b:on our	9
b:on the	-15
b:one is	10
b:only	-11
b:operator	-11
b:or	-14
b:originating	-14
b:originating in	-14
b:other	-9
b:other 's	14
b:other for	-12
b:our	18
b:over	-27
b:pact	13
b:paper	16
b:part	-10
b:partner	-9
b:party	-13
b:pay <level>	15
b:people	17
b:plan	-26
b:plan for	-10
b:port	-16
b:postpone	9
b:prefer	17
b:present	19
b:president	9
b:president of	15
b:price	-11
b:principle	25
b:prolong for	-18
b:prolong its	14
b:prolong the	15
b:prolong their	-13
b:prolongation	15
b:prolongation of	13
b:proposal	22
b:propose	22
b:propose an	-15
b:protocol	10
b:provide	21
b:provide for	21
b:put on	-13
b:put the	16
b:quarrel over	16
b:raise	-17
b:rare -	-18
b:rate	-19
b:ratify	17
b:ready	15
b:ready to	14
b:reciprocal	34
b:reciprocal duty	17
b:reciprocal tariff	19
b:recommend	18
b:reduction	20
b:refuse	10
b:regime	-10
b:remain suspend	-8
b:replace	8
b:result	12
b:review	-13
b:rice	9
b:rise	-18
b:round	-25
b:round in	-9
b:say a	9
b:say they	-15
b:second	12
b:section	-12
b:section <number>	-12
b:see	8
b:send	10
b:settle	30
b:settle for	11
b:shall	10
b:shall be	14
b:ship for	-12
b:shook	11
b:shook hand	11
b:should	16
b:should the	9
b:side	15
b:side are	11
b:side have	-21
b:side will	19
b:sign in	-15
b:sign the	23
b:signature	13
b:since <month-gone>	8
b:sit	-11
b:so	21
b:some	-14
b:speak	21
b:speak of	17
b:special	-8
b:spoke	13
b:spoke of	9
b:standstill	16
b:start on	-11
b:stay at	-17
b:stay for	-27
b:stay on	10
b:stay suspend	14
b:still	15
b:stretch	20
b:such	-14
b:sugar	12
b:suggest	17
b:summit	17
b:suspend	9
b:suspend for	10
b:suspend its	11
b:suspend the	9
b:suspension is	-7
b:suspension of	29
b:take	-11
b:talk of	10
b:talk on	-11
b:talked for	-10
b:talking	10
b:tariff in	-10
b:tariff pause	7
b:tax	-16
b:telephone	-7
b:tell	17
b:text	28
b:than	-29
b:than <money>	-8
b:than <number>	11
b:that 's	-11
b:that <quality>	-10
b:that an	8
b:that another	17
b:that for	18
b:that had	-18
b:that prolong	11
b:that the	-5
b:that there	-12
b:that was	-14
b:that will	-11
b:the	-8
b:the <name>	30
b:the <number>	11
b:the <points>	5
b:the <quality>	41
b:the additional	15
b:the agreement	-21
b:the arrangement	22
b:the ceasefire	-12
b:the control	-10
b:the country	12
b:the day	17
b:the decision	-17
b:the draft	10
b:the end	-13
b:the extension	19
b:the first	-36
b:the fourth	-8
b:the higher	-15
b:the last	-16
b:the letter	13
b:the next	-14
b:the offer	-9
b:the old	-16
b:the paper	9
b:the party	-17
b:the pause	-27
b:the present	22
b:the president	20
b:the reciprocal	13
b:the special	-10
b:the surcharge	-10
b:the suspension	17
b:the talk	-8
b:the text	32
b:the truce	18
b:the two	16
b:the yield	-10
b:their <organisation>	-18
b:their additional	23
b:their quarrel	16
b:their tariff	13
b:there is	14
b:there would	-12
b:they	-19
b:they had	-10
b:they've	11
b:thi	19
b:thi is	-8
b:thing	20
b:think	16
b:those	-11
b:three	-12
b:three and	-9
b:through	11
b:timber	13
b:time	-8
b:time in	-9
b:to	16
b:to <goods-amount>	-22
b:to <number>	-9
b:to a	-25
b:to add	11
b:to be	14
b:to bring	18
b:to buy	-28
b:to end	-10
b:to extend	-11
b:to freeze	25
b:to go	19
b:to have	16
b:to leave	18
b:to meet	-12
b:to prolong	11
b:to put	-17
b:to rest	14
b:to stop	-13
b:to stretch	14
b:to the	-24
b:to wait	-11
b:trade between	11
b:trial	-9
b:truce	17
b:truce another	-21
b:truce between	-10
b:truce for	15
b:truce is	13
b:truce over	10
b:truce run	-8
b:truce was	-9
b:truce with	10
b:truce would	27
b:twice	-10
b:two <office>	-17
b:two government	10
b:two or	-21
b:up	-19
b:up to	-18
b:us	13
b:use the	-9
b:valid	21
b:valid for	21
b:visit	-14
b:vote on	13
b:wait	-12
b:want to	-19
b:was	-16
b:was agree	-20
b:was extend	-10
b:was for	-14
b:was given	-10
b:was sign	13
b:we	22
b:we have	22
b:were	-19
b:were to	-12
b:what	14
b:what the	17
b:when	-24
b:which	-8
b:who	-21
b:who had	-14
b:will be	-11
b:will extend	12
b:will have	10
b:win	-16
b:with the	-11
b:within	-64
b:within the	-10
b:worth	-12
b:would	22
b:would be	-9
b:would give	20
b:would hold	16
b:would like	12
b:would meet	-9
b:would prolong	15
b:would put	7
b:would run	13
b:xi	11
b:year	15
b:yield on	-13
b:zero	-13
b:zero for	-12
b:— for	23
b:— it	-8
b:— the	18
c0=agree	23
c0=begin	-12
c0=propose	11
c0=refuse	18
c0=renew	-9
c0=sell	16
c0=target	8
c0=up	-15
c1=begin	-8
c1=down	9
c1=lack	-12
c1=propose	21
c1=renew	-12
c1=say	11
c1=sell	13
c1=up	-14
c2=bear	-15
c2=renew	-10
c2=sell	-9
ct0=agree modal	12
ct0=agree perfect	7
ct0=bear future	9
ct0=bear past	-23
ct0=bear perfect	-10
ct0=begin pluperfect	-8
ct0=buy future	-10
ct0=buy perfect	9
ct0=buy present	12
ct0=down perfect	-9
ct0=end future	-19
ct0=end past-passive	15
ct0=end perfect	-11
ct0=impose future	25
ct0=impose modal	24
ct0=impose past-passive	-18
ct0=impose perfect	-17
ct0=impose perfect-passive	-9
ct0=impose present-passive	18
ct0=propose future	14
ct0=propose modal	-17
ct0=propose perfect	22
ct0=refuse past	20
ct0=renew future	23
ct0=renew future-passive	19
ct0=renew modal	17
ct0=renew past-passive	-18
ct0=renew perfect	-38
ct0=renew perfect-passive	-24
ct0=renew present-passive	-10
ct0=say past	22
ct0=say present	-19
ct0=sell perfect	10
ct0=sign modal	11
ct0=stay future	23
ct0=stay modal	19
ct0=stay past	-26
ct0=stay past-passive	11
ct0=stay perfect	-36
ct0=stay present	-5
ct0=suspend future	13
ct0=suspend perfect	-21
ct0=suspend present	8
ct1=agree modal	12
ct1=agree past	-12
ct1=bear future	9
ct1=bear past	-17
ct1=bear perfect	-10
ct1=begin gerund	10
ct1=begin infinitive	14
ct1=begin pluperfect	-8
ct1=buy future	-10
ct1=buy infinitive	-17
ct1=buy perfect	9
ct1=buy present	12
ct1=down infinitive	18
ct1=down perfect	-11
ct1=end future	-12
ct1=end participle-passive	-11
ct1=end past-passive	15
ct1=end perfect	-11
ct1=impose future	12
ct1=impose modal	26
ct1=impose participle-passive	-14
ct1=impose past	-10
ct1=impose past-passive	-20
ct1=impose perfect	-7
ct1=impose perfect-passive	-9
ct1=impose present	6
ct1=impose present-passive	18
ct1=propose modal	-20
ct1=propose participle-passive	-15
ct1=propose perfect	38
ct1=propose present	11
ct1=renew future	23
ct1=renew future-passive	19
ct1=renew gerund	-11
ct1=renew modal	17
ct1=renew past-passive	-18
ct1=renew perfect	-38
ct1=renew perfect-passive	-24
ct1=renew present-passive	-10
ct1=say past	24
ct1=sell perfect	10
ct1=sign infinitive	16
ct1=sign modal	11
ct1=sign past-passive	-10
ct1=stay modal	25
ct1=stay past	-26
ct1=stay past-passive	11
ct1=stay perfect	-36
ct1=suspend modal	5
ct1=suspend perfect	-19
ct1=up future	-9
ct1=up infinitive	11
ct2=agree participle-passive	-19
ct2=bear future	-12
ct2=begin past	-17
ct2=begin present	13
ct2=down past	-16
ct2=end participle-passive	-12
ct2=end past	-24
ct2=end present	14
ct2=impose future	16
ct2=impose participle-passive	-18
ct2=propose perfect-passive	10
ct2=propose present-passive	14
ct2=sign participle-passive	-17
ct2=stay modal	10
ct2=stay past	20
ct2=up infinitive	-16
ct2=up present	14
f:!	14
f:'	16
f:'s	30
f:(	-10
f:)	-10
f:,	-12
f:-	-25
f:.	13
f:;	-10
f:<agent>	17
f:<day-ahead>	-10
f:<day-gone>	-25
f:<day-today>	-11
f:<duty>	-10
f:<gate>	14
f:<goods>	14
f:<level>	-23
f:<money>	-36
f:<month-ahead>	-12
f:<month-gone>	-12
f:<name>	21
f:<not>	11
f:<office>	-16
f:<person>	29
f:<quality>	17
f:<seat>	48
f:<span>	-22
f:<taker>	-23
f:<v-agree>	12
f:<v-bear>	-11
f:<v-end>	-23
f:<v-impose>	16
f:<v-lack>	17
f:<v-refuse>	-17
f:<v-sell>	-19
f:<v-sign>	38
f:<v-stay>	-26
f:<v-target>	-17
f:<v-threaten>	-15
f:<v-up>	-13
f:a	-24
f:about	-31
f:accept	-15
f:according	19
f:accordingly	17
f:account	-15
f:additional	-34
f:adjust	18
f:after	-7
f:again	15
f:against	-11
f:ago	-18
f:agree	14
f:agreement	-49
f:alexandria	15
f:all	-32
f:alone	-10
f:ambassador	9
f:among	-17
f:an	-9
f:and	-7
f:answer	20
f:anything	-16
f:apply	-19
f:approval	-16
f:approve	31
f:aside	9
f:assent	12
f:back	-12
f:battery	8
f:bean	-11
f:bear	10
f:because	-16
f:better	-7
f:blacklist	14
f:book	-12
f:both	-15
f:bring	-19
f:by	-13
f:cabinet	20
f:can	-24
f:car	-35
f:case	29
f:cent	-16
f:change	-10
f:christma	-13
f:clock	-19
f:close	-15
f:cocoa	23
f:coffee	18
f:colleague	10
f:come	12
f:comment	12
f:commission	-24
f:company	-26
f:condition	14
f:confirm	31
f:consent	29
f:contract	-10
f:cotton	-10
f:could	-15
f:counted	-10
f:countermeasure	14
f:countersign	10
f:country	20
f:cover	-9
f:current	23
f:custom	-34
f:date	22
f:deal	-8
f:decree	-25
f:dinner	12
f:dispute	-13
f:do	12
f:doe	-14
f:door	-9
f:double	-9
f:down	-9
f:duty	-12
f:effect	-14
f:either	12
f:enter	16
f:evening	-23
f:every	-26
f:everybody	-13
f:everything	-12
f:expect	-15
f:expire	-26
f:extension	-14
f:fee	12
f:figure	-10
f:fine	14
f:fish	-8
f:flour	-15
f:followed	-14
f:for	-14
f:former	18
f:fourth	-19
f:from	-8
f:front	11
f:general	9
f:geneva	23
f:give	-6
f:good	-8
f:halve	-8
f:hand	26
f:harvest	-13
f:has	59
f:he	27
f:heard	-11
f:here	23
f:his	29
f:hit	-18
f:hope	11
f:hour	-24
f:house	-18
f:how	-17
f:i	25
f:import	14
f:importer	-15
f:in	10
f:interest	-10
f:into	15
f:isn't	-14
f:issue	-18
f:it	19
f:jump	-12
f:just	23
f:keep	-19
f:know	15
f:kuala	-11
f:lack	24
f:largest	9
f:last	12
f:lasted	-18
f:leader	-12
f:leave	22
f:length	-14
f:less	13
f:let	-21
f:level	11
f:levy	24
f:line	-10
f:live	-17
f:london	-10
f:long	-25
f:lower	15
f:lumpur	-11
f:m	-13
f:machine	18
f:machinery	-10
f:mark	-19
f:may	30
f:me	-18
f:meal	-12
f:measure	19
f:medicine	-9
f:member	-11
f:mentioned	15
f:might	-11
f:milk	-10
f:million	-17
f:minister	23
f:morning	-24
f:most	-19
f:mr	18
f:much	-11
f:must	13
f:my	24
f:name	20
f:negotiation	-17
f:negotiator	9
f:neither	-7
f:never	-11
f:no	13
f:nobody	-19
f:none	-11
f:not	23
f:nothing	25
f:notice	-37
f:now	-12
f:olive	12
f:once	29
f:one	-10
f:open	-11
f:opened	-8
f:or	12
f:other	-39
f:our	16
f:outside	-10
f:over	-35
f:own	11
f:p	-16
f:pact	-9
f:page	-13
f:palm	-23
f:paper	32
f:part	-32
f:pause	6
f:pay	-19
f:pen	33
f:period	15
f:place	-28
f:plan	9
f:point	-24
f:port	23
f:post	-12
f:pound	-10
f:prefer	10
f:prepare	20
f:price	-16
f:product	16
f:pump	10
f:quarter	-11
f:question	-9
f:rate	8
f:rather	-10
f:ratify	-18
f:read	-14
f:receive	-11
f:reply	32
f:representative	-12
f:require	20
f:retain	-11
f:return	-9
f:rice	12
f:rise	-15
f:rule	15
f:run	-18
f:same	10
f:say	13
f:scott	15
f:second	12
f:secretary	21
f:section	-27
f:sell	-18
f:set	18
f:share	-13
f:she	-14
f:ship	-21
f:should	-16
f:side	11
f:signature	38
f:since	-17
f:sit	13
f:so	25
f:some	-16
f:something	-7
f:spare	-16
f:speak	21
f:spoke	-17
f:spoken	15
f:spring	-16
f:stay	-12
f:step	11
f:still	21
f:stockholm	14
f:stop	-26
f:strike	-13
f:subsidiary	9
f:such	15
f:surcharge	-14
f:take	22
f:talk	-17
f:tariff	-15
f:tax	16
f:team	10
f:telephone	12
f:tell	22
f:text	17
f:than	-11
f:the	-22
f:there	-19
f:they	18
f:thi	29
f:thing	-14
f:think	14
f:through	10
f:to	11
f:ton	-11
f:tractor	13
f:trade	20
f:treasury	15
f:tuna	10
f:two	20
f:until	-9
f:use	-23
f:vote	-27
f:want	-17
f:was	-25
f:were	7
f:when	-9
f:whether	-11
f:whose	19
f:why	-11
f:will	14
f:wine	-18
f:with	-49
f:within	-13
f:world	-9
f:worth	-14
f:would	45
f:write	-31
f:yes	41
f:yet	20
f:you	-20
f:zero	-13
first-of-paragraph	-14
has-future	25
has-modal	-7
has-participle	-33
has-past	-11
has-perfect	-17
has-present	-13
headline	-64
l1=:	43
l1=<begin>	14
l1=<goods-amount>	-11
l1=<goods>	-14
l1=<level>	-31
l1=<money>	-35
l1=<name>	-17
l1=<not>	-10
l1=<number>	-12
l1=<office>	-9
l1=<v-agree>	14
l1=<v-begin>	-44
l1=<v-buy>	8
l1=<v-end>	-20
l1=<v-impose>	10
l1=<v-lack>	-19
l1=<v-propose>	24
l1=<v-say>	14
l1=a	19
l1=about	-16
l1=after	-51
l1=agree	11
l1=another	26
l1=are	-19
l1=as	-18
l1=at	17
l1=beyond	-15
l1=buy	8
l1=by	25
l1=come	-15
l1=cover	18
l1=end	-24
l1=every	-8
l1=first	-15
l1=further	24
l1=had	10
l1=has	-38
l1=in	-50
l1=is	24
l1=its	-12
l1=last	27
l1=lasted	-21
l1=need	-9
l1=next	-11
l1=not	-9
l1=of	20
l1=on	26
l1=or	-21
l1=over	-55
l1=prefer	24
l1=propose	31
l1=run	9
l1=same	16
l1=say	19
l1=second	15
l1=take	-27
l1=than	-15
l1=that	22
l1=truce	-11
l1=win	-14
l1=with	8
l1=within	-47
l1=—	-19
l2="	17
l2=,	8
l2=:	-11
l2=<agent>	-35
l2=<day-today>	-35
l2=<gate>	29
l2=<level>	-9
l2=<money>	-13
l2=<not>	-25
l2=<office>	-11
l2=<organisation>	-12
l2=<person>	38
l2=<quality>	12
l2=<span>	-38
l2=<v-bear>	-17
l2=<v-buy>	24
l2=<v-down>	-9
l2=<v-end>	-32
l2=<v-propose>	37
l2=<v-return>	-14
l2=<v-sign>	12
l2=<v-target>	-21
l2=a	25
l2=after	13
l2=also	15
l2=announce	-15
l2=another	-23
l2=are	12
l2=ask	18
l2=be	21
l2=been	21
l2=both	27
l2=bring	9
l2=buy	27
l2=by	-16
l2=ceasefire	-14
l2=control	12
l2=country	-18
l2=down	19
l2=draft	13
l2=duration	23
l2=end	-14
l2=extension	-6
l2=first	-11
l2=free	-10
l2=gave	-9
l2=given	-10
l2=have	-16
l2=he	20
l2=hold	14
l2=in	-38
l2=is	13
l2=its	10
l2=last	-18
l2=lasted	10
l2=leave	-8
l2=live	12
l2=matter	14
l2=may	-16
l2=meet	-22
l2=moratorium	-12
l2=more	-10
l2=negotiate	-14
l2=not	-27
l2=nothing	-15
l2=offer	30
l2=on	39
l2=one	15
l2=only	11
l2=plan	-13
l2=postpone	15
l2=prolongation	13
l2=promise	9
l2=proposal	20
l2=rest	18
l2=return	-11
l2=review	-11
l2=say	8
l2=settle	10
l2=spoke	16
l2=standstill	22
l2=start	10
l2=stay	-23
l2=talk	-11
l2=talked	-10
l2=term	10
l2=that	18
l2=the	-18
l2=there	-17
l2=they	-11
l2=time	17
l2=truce	20
l2=two	-12
l2=under	-22
l2=use	-10
l2=valid	21
l2=wait	-13
l2=way	13
l2=week	-12
l2=with	15
l2=within	-9
l2=worth	-12
l2=would	29
l2=—	23
l3="	-20
l3=)	13
l3=,	-33
l3=<agent>	10
l3=<day-ahead>	30
l3=<day-gone>	-25
l3=<day-today>	-12
l3=<duty>	-10
l3=<goods-amount>	-11
l3=<level-noun>	-27
l3=<not>	16
l3=<number>	25
l3=<person>	11
l3=<quality>	-18
l3=<v-buy>	-25
l3=<v-end>	-40
l3=<v-impose>	-11
l3=<v-propose>	12
l3=<v-return>	-17
l3=<v-sell>	19
l3=<v-stay>	18
l3=a	14
l3=additional	18
l3=an	-9
l3=and	36
l3=apply	-9
l3=are	-14
l3=arrangement	14
l3=as	-12
l3=ask	18
l3=at	-13
l3=be	12
l3=been	-41
l3=between	-10
l3=buy	-18
l3=by	-32
l3=carry	17
l3=earth	-19
l3=end	-13
l3=extend	-8
l3=extension	21
l3=fee	-21
l3=figure	-15
l3=fourth	-9
l3=further	-15
l3=had	13
l3=has	25
l3=have	14
l3=he	17
l3=hold	10
l3=in	-16
l3=initial	-14
l3=its	14
l3=last	-11
l3=lose	-8
l3=meet	-16
l3=more	-9
l3=new	13
l3=no	-9
l3=not	26
l3=of	-9
l3=off	-17
l3=one	10
l3=out	15
l3=pause	-21
l3=pay	-11
l3=present	16
l3=propose	10
l3=reciprocal	11
l3=remain	-10
l3=renew	11
l3=run	13
l3=second	-20
l3=see	10
l3=short	16
l3=sign	-21
l3=stay	7
l3=stop	-9
l3=take	-9
l3=tariff	-11
l3=the	12
l3=their	-27
l3=they	21
l3=time	-15
l3=truce	-15
l3=two	-12
l3=up	-10
l3=was	-33
l3=we	12
l3=were	-11
l3=what	-8
l3=will	11
l3=with	8
l3=within	-11
l3=would	23
l3=—	-12
l4="	19
l4='s	16
l4=,	-25
l4=:	14
l4=<day-ahead>	15
l4=<day-gone>	-14
l4=<goods>	15
l4=<level>	8
l4=<money>	-9
l4=<month-gone>	-16
l4=<name>	14
l4=<not>	-12
l4=<number>	11
l4=<office>	-17
l4=<organisation>	15
l4=<person>	25
l4=<points>	38
l4=<seat>	-14
l4=<sender>	-13
l4=<v-down>	-19
l4=<v-end>	-10
l4=<v-impose>	-22
l4=<v-lack>	-15
l4=<v-propose>	-11
l4=<v-stay>	-23
l4=a	21
l4=about	16
l4=after	-17
l4=agreement	-9
l4=an	-11
l4=announce	11
l4=another	-12
l4=are	11
l4=arrangement	16
l4=as	-8
l4=at	15
l4=be	8
l4=begin	-12
l4=both	29
l4=busan	-11
l4=but	-14
l4=by	11
l4=can	-15
l4=countermeasure	-11
l4=down	15
l4=duty	17
l4=end	-7
l4=expect	10
l4=first	-12
l4=freeze	12
l4=get	-11
l4=go	11
l4=had	9
l4=has	-19
l4=have	-14
l4=hold	-19
l4=if	13
l4=import	11
l4=initial	15
l4=is	-9
l4=keep	-22
l4=last	-20
l4=market	10
l4=might	-14
l4=mr	15
l4=need	-14
l4=not	-13
l4=of	-13
l4=off	10
l4=old	-10
l4=on	-18
l4=port	-14
l4=promise	-15
l4=rate	-11
l4=reciprocal	10
l4=rise	-10
l4=rule	8
l4=run	-16
l4=say	-12
l4=see	-14
l4=should	16
l4=tariff	-11
l4=that	-13
l4=the	-12
l4=thi	17
l4=truce	20
l4=two	22
l4=up	-8
l4=want	-13
l4=were	-11
l4=what	25
l=, after	-17
l=, by	14
l=, for	9
l=, of	14
l=: for	-20
l=<begin> <begin>	14
l=<begin> after	-11
l=<begin> for	-11
l=<day-today> —	-8
l=<level> for	10
l=<level> over	-22
l=<name> for	22
l=<number> in	10
l=<person> :	37
l=<seat> want	19
l=<seat> —	-10
l=<span> are	-12
l=a further	24
l=a second	15
l=after the	18
l=agree for	-16
l=agree on	17
l=and <goods-amount>	27
l=are for	13
l=ask for	18
l=be for	18
l=both for	17
l=buy themselve	14
l=ceasefire by	-11
l=control for	10
l=country for	-9
l=down for	13
l=for the	-16
l=he want	12
l=hold for	14
l=in about	-27
l=is for	16
l=it 's	13
l=it by	-11
l=it has	-10
l=it last	11
l=it lasted	-15
l=last for	-19
l=longer than	-16
l=make it	16
l=matter of	14
l=negotiate for	-14
l=nothing for	-15
l=of <money>	-9
l=of another	16
l=of the	-17
l=on a	9
l=on another	17
l=on for	30
l=one of	15
l=prolong for	-17
l=prolongation of	10
l=rest for	19
l=ship for	-12
l=sign a	-12
l=spoke of	10
l=standstill of	11
l=stay for	-23
l=talked for	-10
l=tariff for	14
l=that 's	-23
l=that another	21
l=that for	17
l=that is	9
l=the first	-14
l=the last	-16
l=the next	-11
l=the same	16
l=time in	-9
l=to <goods-amount>	-20
l=to <money>	-12
l=to a	-11
l=to add	13
l=to last	26
l=truce another	-21
l=truce for	19
l=truce of	11
l=two or	-21
l=under the	-9
l=use the	-9
l=valid for	21
l=wait for	-9
l=was for	-14
l=worth <money>	-11
l=would last	14
l=would like	22
l=— for	25
lead="	-11
lead=)	15
lead=-	13
lead=150	-16
lead=90	-16
lead=:	23
lead=a	17
lead=all	10
lead=an	-10
lead=another	15
lead=as	-14
lead=at	24
lead=because	-12
lead=before	-21
lead=beijing	-9
lead=bessent	-10
lead=both	20
lead=brazil	14
lead=each	-11
lead=eight	10
lead=eighteen	21
lead=for	-29
lead=foreign	16
lead=from	12
lead=half	-21
lead=he	9
lead=i	-23
lead=if	14
lead=in	-25
lead=kenya	-10
lead=mexico	-24
lead=minister	11
lead=negotiators	16
lead=nine	22
lead=norway	16
lead=now	20
lead=on	-22
lead=one	26
lead=prime	24
lead=sixty	14
lead=so	12
lead=talks	-9
lead=that	19
lead=the	-11
lead=their	-18
lead=there	14
lead=they	-10
lead=thirty	-9
lead=three	-13
lead=trade	15
lead=we	32
lead=what	17
lead=when	-17
lead=which	-8
lead=who	-21
lead=with	-24
lll='s good for	20
lll=, <day-today> —	-8
lll=, also for	10
lll=, for another	17
lll=<begin> <begin> <begin>	14
lll=<begin> <begin> after	-11
lll=<begin> <begin> for	-11
lll=<begin> <name> get	-20
lll=<begin> <name> want	-11
lll=<begin> <person> :	17
lll=<begin> <seat> want	16
lll=<begin> <seat> —	-10
lll=<begin> he want	17
lll=<begin> it lasted	-11
lll=<begin> that 's	-13
lll=<begin> that is	9
lll=<day-ahead> , for	25
lll=<day-gone> , for	-14
lll=<month-gone> , for	-16
lll=<number> , for	14
lll=<points> suspend for	-9
lll=a matter of	14
lll=a period of	7
lll=a prolongation of	10
lll=a term of	-13
lll=a truce for	-8
lll=a truce of	13
lll=additional duty for	9
lll=an extension of	-13
lll=and last for	11
lll=be prolong by	33
lll=extend it by	-16
lll=extension is for	14
lll=for the same	17
lll=for up to	8
lll=good for another	-16
lll=has ask for	22
lll=have ask for	10
lll=hold back for	12
lll=in the first	-11
lll=initial period of	-19
lll=is good for	-19
lll=is prolong by	-18
lll=is suspend for	-19
lll=is to last	27
lll=it hold for	-18
lll=it is for	-21
lll=it last for	-14
lll=it suspend for	11
lll=of <level> for	14
lll=of the next	-9
lll=one , of	14
lll=put off by	-10
lll=reciprocal tariff for	11
lll=remain suspend for	-8
lll=stay suspend for	13
lll=tariff truce of	12
lll=the extension by	-11
lll=the pause of	-11
lll=the truce by	21
lll=the truce for	16
lll=the truce of	-10
lll=to <level> for	10
lll=to hold for	12
lll=to last for	-22
lll=truce , of	-10
lll=truce is for	11
lll=was agree for	-13
lll=was to last	-9
lll=would run for	22
lr=" are	-32
lr=" of	-20
lr='s ,	14
lr='s .	-20
lr=, .	12
lr=, after	-23
lr=, before	-24
lr=, of	18
lr=, on	-12
lr=: ,	43
lr=: .	29
lr=: is	-20
lr=<begin> !	13
lr=<begin> ,	16
lr=<begin> .	12
lr=<begin> after	-36
lr=<begin> are	18
lr=<begin> before	-12
lr=<begin> from	31
lr=<begin> in	-12
lr=<begin> is	19
lr=<begin> later	-16
lr=<begin> on	-25
lr=<goods-amount> ,	-17
lr=<goods-amount> .	-20
lr=<goods-amount> after	20
lr=<goods-amount> for	19
lr=<level> .	-13
lr=<level> later	-11
lr=<money> .	-28
lr=a tariff	10
lr=add .	17
lr=add to	-8
lr=after ,	-12
lr=after .	-29
lr=after ?	13
lr=after of	-18
lr=and .	10
lr=another ,	-14
lr=another .	12
lr=another <end>	-18
lr=another at	9
lr=another were	16
lr=by ,	13
lr=by <end>	-21
lr=by is	13
lr=by to	16
lr=by was	11
lr=end of	-10
lr=for .	34
lr=for <end>	-15
lr=for after	14
lr=for and	-14
lr=for it	-12
lr=for neither	18
lr=for on	25
lr=for the	-10
lr=for was	12
lr=for what	14
lr=further .	23
lr=get ,	24
lr=get <end>	-16
lr=had .	12
lr=has .	-18
lr=has to	-23
lr=in .	-48
lr=is .	16
lr=is of	11
lr=last ,	20
lr=last from	16
lr=lasted .	-8
lr=least .	7
lr=next .	-20
lr=of ;	13
lr=of at	21
lr=of before	15
lr=of begin	-17
lr=of from	-17
lr=of in	26
lr=of which	-13
lr=on .	33
lr=or .	-13
lr=over ,	-11
lr=over .	-33
lr=propose .	17
lr=same .	26
lr=take ,	-10
lr=take and	-11
lr=the .	-15
lr=the are	-15
lr=the end	14
lr=the suspension	11
lr=the tariff	13
lr=the that	8
lr=the to	-14
lr=the truce	9
lr=to .	-12
lr=want ,	-12
lr=want .	15
lr=want more	10
lr=with '	-10
lr=within ,	-10
lr=within .	-25
lr=— after	-8
n:accord	-44
n:add	-17
n:agreements	37
n:another	13
n:armistice	21
n:bargain	14
n:carried on	-22
n:ceasefire	42
n:continuation	-10
n:continue	14
n:continued	-18
n:continues	38
n:days=0	61
n:days=2	-13
n:days=9	21
n:deal	19
n:deals	28
n:extended	41
n:extending	-10
n:extends	23
n:extensions	11
n:extra	14
n:freeze	-22
n:further	28
n:go on	19
n:goes on	52
n:halt	11
n:handshakes	17
n:held in	-27
n:hold back	-30
n:holds off	11
n:holiday	-20
n:in the drawer	-20
n:keep	8
n:keeping	22
n:keeps	22
n:laid down	13
n:lain	8
n:lengths=2	9
n:lengths=6	34
n:lie	16
n:lies	-33
n:long=0	50
n:long=1	57
n:long=3	-18
n:long=6	-24
n:long=9	-9
n:loose=1	-9
n:loose=2	-9
n:loose=3	22
n:loose=6	10
n:loose=9	12
n:measure	-26
n:measures	36
n:more	29
n:more=6	38
n:more=9	10
n:no truce	40
n:on hold	27
n:on ice	13
n:pause	11
n:paused	15
n:peace	28
n:postponed	-31
n:prolong	-25
n:prolongation	-21
n:prolonged	36
n:prolongs	9
n:protocol	-30
n:put aside	17
n:put off	22
n:quiet	5
n:quiet=1	23
n:quiet=3	-15
n:renew	-48
n:renewal	-31
n:renews	17
n:reprieve	17
n:respite	16
n:rest	28
n:rests	39
n:run on	21
n:second	15
n:set aside	-27
n:settlement	23
n:shelved	28
n:shelves	18
n:sleeping	-17
n:sleeps	17
n:spare	45
n:spared	32
n:standstill	-20
n:stopgap	-13
n:stretch	-17
n:stretched	24
n:suspend	-8
n:suspended	48
n:suspends	-10
n:suspensions	22
n:taken off	8
n:takes off	-17
n:term	-11
n:truce	13
n:truce=1	25
n:truce=2	-11
n:truce=6	-36
n:verb=1	16
n:verb=6	35
n:waived	23
n:waiver	9
n:window	26
n:withhold	12
nc2=agree	-22
nc2=begin	16
nc2=lack	19
nc2=say	16
nc2=sign	-21
nc2=stay	-21
nct2=agree participle-passive	-10
nct2=agree present	-15
nct2=begin modal	12
nct2=down past	-23
nct2=end gerund	11
nct2=end past	-22
nct2=end present	6
nct2=impose modal	11
nct2=impose perfect	-12
nct2=impose pluperfect	-21
nct2=propose present	-16
nct2=renew past	16
nct2=say pluperfect	8
nct2=sign participle-passive	-18
nct2=sign pluperfect	-12
nct2=sign present	-10
nct2=stay past	-20
nct2=stay present	-8
nct2=stay present-passive	18
nct2=suspend present	-11
nct2=target perfect	-11
next="	13
next=)	-10
next=-	17
next=:	-7
next=after	-44
next=and	13
nhas-future	9
nhas-gerund	20
nhas-infinitive	16
nhas-participle	-14
nhas-perfect	-11
nhas-pluperfect	-18
nhas-present	7
none	24
nt2=future	9
nt2=gerund	16
nt2=perfect	-11
nt2=pluperfect	-27
nt2=pluperfect-passive	-12
nt2=present	12
nt2=present-not	13
nv2=collect	-14
nv2=conclude	-15
nv2=halve	-9
nv2=have	10
nv2=keep	-14
nv2=know	-13
nv2=make	-12
nv2=other	-9
nv2=propose	8
nv2=put	30
nv2=say	21
nv2=sign	-11
nv2=stay	-7
nv2=take	12
nv2=tell	8
nv2=want	-19
nvt2=agree participle	-18
nvt2=agree past	9
nvt2=charge perfect	-10
nvt2=charge present	12
nvt2=end gerund	11
nvt2=extend modal	-14
nvt2=extend past	16
nvt2=get past	-10
nvt2=go past	12
nvt2=go present	-20
nvt2=have present	9
nvt2=other perfect	-9
nvt2=other pluperfect	-10
nvt2=put perfect	11
nvt2=say past	11
nvt2=take present	18
on record CA,US 30 days	-9
on record CA,US 30 days 2025 I	-9
on record CA,US 90 days	-22
on record CA,US 90 days 2025 II	-22
on record CH,US 1 year	-19
on record CH,US 1 year 2025 II	-14
on record CN,EU 5 years	-22
on record CN,EU 5 years 2025 II	-19
on record CN,JP 1 year	19
on record CN,JP 1 year 2025 II	20
on record CN,US 1 day	-22
on record CN,US 1 day 2025 II	-9
on record CN,US 1 month	-72
on record CN,US 1 month 2025 II	-41
on record CN,US 1 month 2026 I	-27
on record CN,US 1 month 2026 II	-10
on record CN,US 1 week	-10
on record CN,US 1 year	-48
on record CN,US 1 year 2026 I	-54
on record CN,US 1 year 2026 II	-63
on record CN,US 10 weeks	-13
on record CN,US 10 years	-17
on record CN,US 11 months	-10
on record CN,US 12 months	-9
on record CN,US 120 days	-10
on record CN,US 120 days 2025 II	-9
on record CN,US 150 days	-75
on record CN,US 150 days 2026 I	-66
on record CN,US 150 days 2026 II	-10
on record CN,US 18 months	-9
on record CN,US 180 days	-16
on record CN,US 180 days 2026 I	-10
on record CN,US 2 days	-43
on record CN,US 2 days 2025 I	-13
on record CN,US 2 days 2025 II	-20
on record CN,US 2 months	30
on record CN,US 2 months 2025 II	-15
on record CN,US 2 months 2026 I	-13
on record CN,US 2 months 2026 II	46
on record CN,US 2 weeks	-33
on record CN,US 2 weeks 2025 II	-18
on record CN,US 2 years	-20
on record CN,US 3 days	-11
on record CN,US 3 months	-56
on record CN,US 3 months 2025 I	-22
on record CN,US 3 months 2025 II	-27
on record CN,US 3 weeks	-12
on record CN,US 3 years	-33
on record CN,US 3 years 2025 II	-21
on record CN,US 30 days	-20
on record CN,US 30 days 2025 II	-9
on record CN,US 4 days	-9
on record CN,US 4 months	-19
on record CN,US 4 months 2025 II	-11
on record CN,US 4 weeks	-13
on record CN,US 5 days	-17
on record CN,US 5 days 2026 II	-13
on record CN,US 5 months	-14
on record CN,US 5 weeks	-39
on record CN,US 5 weeks 2026 II	-11
on record CN,US 6 months	-51
on record CN,US 6 months 2025 I	-20
on record CN,US 6 months 2025 II	-25
on record CN,US 6 months 2026 I	-12
on record CN,US 6 weeks	-26
on record CN,US 6 weeks 2026 I	-12
on record CN,US 7 weeks	-13
on record CN,US 8 months	-17
on record CN,US 90 days 2018 II	-16
on record CN,US 90 days 2025 I	14
on record CN,US 90 days 2026 II	-17
on record EU,GB 1 year	-9
on record EU,GB 1 year 2025 II	-8
on record EU,US 1 year	-13
on record EU,US 3 years	-8
on record EU,US 5 years	-9
on record EU,US 5 years 2021 I	-9
on record EU,US 90 days 2025 I	-15
on record GB,US 1 year	-31
on record GB,US 1 year 2025 I	-18
on record GB,US 3 years	-12
on record GB,US 3 years 2025 II	-12
on record JP,US 1 year	-9
on record JP,US 1 year 2025 II	-9
on record KR,US 1 year	-17
on record KR,US 1 year 2025 II	-15
on record MX,US 90 days	-20
on record MX,US 90 days 2025 II	-18
pc0=agree	-13
pc0=begin	11
pc0=down	7
pc0=end	7
pc0=impose	4
pc0=lack	-11
pc0=refuse	17
pc0=sell	10
pc0=sign	9
pc0=stay	-15
pc0=suspend	-27
pc0=target	-17
pc1=agree	-7
pc1=end	4
pc1=stay	-11
pc1=suspend	-16
pct0=bear future	8
pct0=bear past	6
pct0=bear present	-18
pct0=begin present	25
pct0=deny present	-13
pct0=down present	10
pct0=end modal	-19
pct0=end present	32
pct0=impose past-passive	-13
pct0=propose past	-12
pct0=propose perfect	11
pct0=propose present	-18
pct0=say perfect	9
pct0=stay future	-14
pct0=stay modal	18
pct0=stay past-passive	-14
pct0=stay present	-13
pct0=suspend present	-20
pct0=up past	-20
pct0=up present	12
pct1=agree past	-10
pct1=agree perfect	-26
pct1=agree present	10
pct1=bear future	8
pct1=bear gerund	12
pct1=bear participle-passive	16
pct1=bear past	6
pct1=bear present	-18
pct1=begin modal	13
pct1=begin present	19
pct1=deny present	-13
pct1=down future	-9
pct1=down present	9
pct1=end modal	-19
pct1=end present	27
pct1=propose infinitive	-24
pct1=propose past	-10
pct1=propose perfect	12
pct1=renew infinitive	13
pct1=renew participle-passive	-12
pct1=say perfect	9
pct1=sign perfect	-9
pct1=sign present	9
pct1=stay future	-14
pct1=stay modal	18
pct1=stay past-passive	-14
pct1=stay present	-12
pct1=suspend infinitive	8
pct1=suspend present	-20
pct1=up past	-19
phas-infinitive	5
pt0=modal-passive	-11
pt0=past	8
pt0=past-passive	-25
pt0=perfect	11
pt0=perfect-passive	-13
pt0=pluperfect	12
pt0=pluperfect-passive	-15
pt0=present	-16
pt0=present-passive	13
pt1=gerund	7
pt1=modal-passive	-11
pt1=past-passive	-22
pt1=perfect-passive	-13
pt1=pluperfect-passive	-15
pt1=present-passive	9
pv0=agree	15
pv0=be	16
pv0=come	13
pv0=extend	13
pv0=go	11
pv0=have	14
pv0=hold	-13
pv0=keep	-12
pv0=know	12
pv0=make	-13
pv0=need	-9
pv0=offer	15
pv0=other	18
pv0=pay	12
pv0=prolong	-21
pv0=promise	-10
pv0=propose	11
pv0=report	11
pv0=sign	-22
pv0=stay	-9
pv0=tell	-12
pv1=agree	10
pv1=answer	12
pv1=apply	-9
pv1=be	18
pv1=extend	9
pv1=go	11
pv1=have	14
pv1=hold	-18
pv1=know	11
pv1=offer	13
pv1=pay	19
pv1=promise	-10
pv1=report	11
pv1=see	-9
pv1=sign	-5
pv1=stay	-9
pv1=suspend	11
pv1=tell	-12
pv2-none	12
pvt0=agree past	21
pvt0=be modal	9
pvt0=be perfect	10
pvt0=begin past	-15
pvt0=come past	14
pvt0=cut future	10
pvt0=end past	8
pvt0=go present	23
pvt0=have past	19
pvt0=hold present	-10
pvt0=know present	12
pvt0=lower future	-18
pvt0=lower present	17
pvt0=make past	-14
pvt0=meet past	14
pvt0=meet present	-28
pvt0=other past	9
pvt0=other perfect	-11
pvt0=other pluperfect	9
pvt0=other present	14
pvt0=pay future	10
pvt0=prolong past	-15
pvt0=report past	11
pvt0=sign past	-32
pvt0=sign perfect	-12
pvt0=tell present	-18
pvt1=agree past	19
pvt1=agree perfect	-14
pvt1=be modal	9
pvt1=be perfect	10
pvt1=come past	10
pvt1=end past	8
pvt1=go present	16
pvt1=have past	20
pvt1=hold present	-10
pvt1=know present	12
pvt1=lower future	-18
pvt1=lower present	17
pvt1=make past	-14
pvt1=meet past	14
pvt1=meet present	-28
pvt1=other past	9
pvt1=other perfect	-11
pvt1=other present	11
pvt1=pay future	10
pvt1=prolong infinitive	11
pvt1=prolong past	-15
pvt1=report past	11
pvt1=sign past	-32
pvt1=sign perfect	-12
pvt1=tell present	-18
pvt1=want present	7
q:!	-17
q:'s	19
q:(	26
q:)	25
q:,	10
q:-	-28
q::	18
q:<agent>	11
q:<day-ahead>	28
q:<day-gone>	-12
q:<day-today>	-18
q:<duty>	-28
q:<gate>	-15
q:<level-noun>	-48
q:<money>	-33
q:<month-ahead>	-24
q:<not>	-23
q:<number>	-35
q:<office>	20
q:<points>	17
q:<quality>	20
q:<seat>	26
q:<sender>	-12
q:<span>	24
q:<taker>	-15
q:<v-agree>	16
q:<v-bear>	-12
q:<v-begin>	-13
q:<v-buy>	-27
q:<v-down>	17
q:<v-propose>	22
q:<v-refuse>	-9
q:<v-return>	-13
q:<v-sell>	-19
q:<v-sign>	-9
q:<v-stay>	-31
q:<v-threaten>	-22
q:?	35
q:according	-7
q:affiliate	13
q:after	-19
q:afternoon	-10
q:again	-25
q:against	-13
q:agree	31
q:agreement	-51
q:aire	-20
q:an	11
q:announce	-15
q:another	13
q:answer	-15
q:any	-14
q:are	-30
q:arrangement	12
q:article	-9
q:ask	-14
q:back	9
q:base	22
q:be	25
q:been	-26
q:before	-20
q:begin	-20
q:between	16
q:big	-15
q:bill	-8
q:book	-9
q:break	-10
q:bueno	-20
q:but	19
q:by	26
q:call	-12
q:can	17
q:cease	-11
q:ceasefire	-17
q:chain	-21
q:change	-11
q:cheese	15
q:chip	-14
q:clock	-19
q:closed	-19
q:come	11
q:conclude	-13
q:conference	8
q:consent	-11
q:content	16
q:control	-18
q:corn	-9
q:cost	-19
q:cotton	9
q:counted	9
q:cover	-15
q:custom	-17
q:cut	-8
q:date	-12
q:day	33
q:dead	11
q:delegation	11
q:desk	9
q:did	10
q:die	10
q:discuss	-17
q:do	-10
q:door	9
q:draft	28
q:duty	16
q:each	-12
q:early	11
q:earth	-14
q:economy	16
q:effect	-33
q:either	-14
q:enter	-20
q:even	-10
q:evening	-22
q:exemption	-10
q:expire	15
q:export	-12
q:exporter	17
q:extend	-12
q:extension	34
q:extra	-11
q:fee	-21
q:fentanyl	28
q:few	-13
q:figure	13
q:finished	19
q:flat	-10
q:follow	-15
q:followed	-12
q:for	-12
q:force	-18
q:foreign	14
q:forty	31
q:four	-14
q:fourth	11
q:general	-11
q:gentlemen	20
q:get	-18
q:give	25
q:graphite	-17
q:had	-15
q:halve	25
q:happen	20
q:has	8
q:having	13
q:he	34
q:head	21
q:her	12
q:here	-20
q:his	21
q:hit	-13
q:hold	-13
q:hospital	-19
q:household	-13
q:how	21
q:i	12
q:if	-8
q:import	-16
q:impose	16
q:into	-18
q:investor	12
q:it	32
q:its	-15
q:joint	-24
q:jump	14
q:just	14
q:keep	10
q:know	10
q:lapse	-11
q:late	-11
q:law	-15
q:legal	14
q:length	33
q:less	-20
q:let	11
q:licence	-20
q:lie	11
q:like	12
q:line	-21
q:long	32
q:look	13
q:lose	-19
q:magnet	-18
q:make	-8
q:maker	-12
q:match	-13
q:measure	-9
q:midnight	-10
q:minister	12
q:minute	21
q:morning	-20
q:move	-16
q:mr	-15
q:must	-17
q:my	13
q:name	13
q:negotiation	-10
q:negotiator	-9
q:neighbour	-15
q:next	-28
q:nobody	-24
q:noon	-13
q:not	-17
q:note	21
q:nothing	-12
q:notice	-39
q:now	-29
q:of	-12
q:offer	29
q:old	-11
q:on	-10
q:once	11
q:one	-14
q:or	-16
q:order	-15
q:origin	-10
q:other	-28
q:our	12
q:out	-10
q:over	-11
q:own	-14
q:paper	26
q:parliament	-14
q:part	-9
q:pause	19
q:pen	20
q:people	-21
q:phone	-10
q:place	17
q:plan	-16
q:play	-12
q:point	11
q:policy	-9
q:post	-17
q:power	-14
q:present	12
q:press	15
q:proclamation	-17
q:product	-12
q:prolong	11
q:prolongation	-10
q:propose	18
q:purchase	-9
q:quiet	-21
q:rare	-14
q:ready	24
q:reason	-8
q:recall	-7
q:reciprocal	-11
q:reduction	12
q:renewal	11
q:reply	15
q:respect	-12
q:rise	-12
q:round	-25
q:sale	-12
q:say	-13
q:season	10
q:section	-21
q:shall	8
q:share	-16
q:she	-11
q:sheet	12
q:side	20
q:sign	-13
q:signature	16
q:since	-32
q:some	-11
q:somebody	15
q:speak	16
q:spoke	26
q:spring	-21
q:stand	-18
q:start	-14
q:state	-8
q:statement	-23
q:stay	-11
q:stockholm	9
q:subsidiary	10
q:such	-14
q:sugar	18
q:summer	-14
q:supply	-22
q:surcharge	-33
q:suspend	19
q:talk	-16
q:talked	24
q:tariff	-38
q:telephone	29
q:television	-21
q:tell	18
q:term	19
q:text	29
q:textile	-10
q:thank	20
q:the	-13
q:them	-13
q:there	27
q:they	16
q:thi	-13
q:third	-15
q:those	-21
q:threaten	-18
q:three	-12
q:through	-13
q:till	11
q:time	8
q:town	-12
q:trader	-8
q:treaty	12
q:truce	20
q:turn	10
q:tyre	13
q:understanding	12
q:unless	10
q:us	30
q:value	-11
q:video	16
q:war	-16
q:was	-11
q:water	-11
q:we	22
q:well	-9
q:what	23
q:when	-17
q:whether	20
q:which	-44
q:who	17
q:why	-17
q:with	-22
q:within	10
q:word	-12
q:worth	-25
q:would	6
q:wrong	33
q:yarn	17
q:year	-17
q:yes	9
q:you	20
q:your	-10
q:•	-10
qt=future	16
qt=past	-20
qt=perfect	22
qt=pluperfect	-11
qt=present	9
r1="	13
r1=,	14
r1=-	17
r1=.	19
r1=;	23
r1=<duty>	34
r1=<end>	-33
r1=<goods>	-9
r1=<name>	-7
r1=<v-end>	16
r1=<v-say>	-10
r1=<v-sign>	-12
r1=<v-up>	12
r1=after	-32
r1=as	-11
r1=at	19
r1=before	-18
r1=begin	-17
r1=bond	-9
r1=early	-12
r1=end	7
r1=from	15
r1=go	12
r1=if	7
r1=into	-15
r1=is	10
r1=last	-16
r1=late	-13
r1=later	-39
r1=less	-10
r1=long	19
r1=more	33
r1=neither	18
r1=nobody	-9
r1=of	-22
r1=or	-23
r1=pass	-10
r1=standstill	14
r1=suspension	11
r1=tariff	30
r1=the	-15
r1=there	-13
r1=to	-28
r1=truce	-18
r1=we	13
r1=were	25
r1=what	12
r1=which	-13
r1=while	-21
r1=would	13
r1=yield	-18
r1=—	-15
r2=,	-15
r2=.	11
r2=:	-17
r2=<agent>	-18
r2=<day-ahead>	24
r2=<day-gone>	-17
r2=<duty>	-16
r2=<goods>	-29
r2=<office>	16
r2=<organisation>	-14
r2=<sender>	13
r2=<span>	-20
r2=<v-bear>	-22
r2=<v-end>	-14
r2=<v-impose>	11
r2=<v-sell>	9
r2=<v-sign>	-11
r2=<v-stay>	-19
r2=<v-target>	9
r2=a	-18
r2=after	-13
r2=and	22
r2=as	22
r2=at	-9
r2=been	12
r2=both	12
r2=busan	-14
r2=but	9
r2=by	15
r2=calm	15
r2=can	11
r2=counted	10
r2=delay	-14
r2=during	-15
r2=end	-20
r2=enough	-19
r2=export	15
r2=find	-11
r2=for	-38
r2=from	8
r2=geneva	14
r2=grace	16
r2=had	-16
r2=his	19
r2=hour	-9
r2=in	24
r2=it	8
r2=likely	14
r2=more	-15
r2=most	12
r2=notice	-24
r2=now	-13
r2=or	22
r2=out	-12
r2=quiet	10
r2=retain	15
r2=run	-27
r2=take	-11
r2=talk	-23
r2=tariff	-20
r2=that	21
r2=their	-16
r2=then	-18
r2=they	15
r2=thi	-10
r2=truce	34
r2=two	11
r2=under	15
r2=until	-9
r2=was	6
r2=we	-21
r2=week	-9
r2=which	-6
r2=with	26
r3="	-31
r3=,	-15
r3=<day-today>	-12
r3=<duty>	-12
r3=<goods>	-10
r3=<level-noun>	8
r3=<name>	10
r3=<not>	12
r3=<office>	-10
r3=<sender>	-18
r3=<v-agree>	21
r3=<v-bear>	23
r3=<v-end>	-27
r3=<v-return>	-11
r3=<v-sign>	10
r3=<v-stay>	19
r3=<v-suspend>	16
r3=?	11
r3=a	21
r3=agree	21
r3=are	9
r3=as	19
r3=be	18
r3=before	-12
r3=both	9
r3=by	-14
r3=control	7
r3=day	19
r3=dispute	20
r3=draft	12
r3=duty	-15
r3=end	-21
r3=extend	12
r3=from	14
r3=handshake	-8
r3=have	-16
r3=if	-17
r3=in	-39
r3=is	11
r3=long	-16
r3=neither	13
r3=no	-10
r3=old	16
r3=one	19
r3=option	16
r3=over	-18
r3=pay	13
r3=present	13
r3=propose	16
r3=round	11
r3=same	-12
r3=second	13
r3=side	17
r3=stay	17
r3=tell	9
r3=their	10
r3=time	-8
r3=to	15
r3=trade	11
r3=two	-25
r3=us	-9
r3=want	-20
r3=was	-25
r3=we	-16
r3=were	12
r3=what	9
r4="	-10
r4='s	-11
r4=<day-ahead>	16
r4=<day-today>	-13
r4=<duty>	19
r4=<level-noun>	21
r4=<month-gone>	-13
r4=<number>	-18
r4=<organisation>	10
r4=<person>	16
r4=<seat>	-14
r4=<span>	34
r4=<v-agree>	-25
r4=<v-bear>	-19
r4=<v-begin>	12
r4=<v-down>	-12
r4=<v-impose>	-25
r4=<v-propose>	16
r4=<v-say>	-10
r4=<v-sign>	-33
r4=<v-stay>	-21
r4=<v-suspend>	-8
r4=<v-up>	20
r4=?	14
r4=a	-23
r4=after	-9
r4=and	-11
r4=announce	-15
r4=as	12
r4=both	-14
r4=but	11
r4=by	13
r4=can	-11
r4=day	11
r4=dispute	15
r4=duty	18
r4=for	-12
r4=from	-26
r4=had	-13
r4=have	13
r4=his	8
r4=hour	-12
r4=in	22
r4=it	-13
r4=keep	-13
r4=last	-14
r4=minister	14
r4=new	9
r4=nothing	15
r4=on	-11
r4=out	11
r4=over	16
r4=policy	-10
r4=rate	16
r4=say	-10
r4=shall	-10
r4=sign	-21
r4=so	-13
r4=take	7
r4=than	-25
r4=until	-9
r4=we	12
r4=which	12
r4=will	11
r=" .	16
r=' notice	-17
r='s delay	-14
r=, "	-19
r=, <level>	-16
r=, <office>	16
r=, <seat>	-11
r=, <span>	-12
r=, after	-11
r=, and	19
r=, as	20
r=, but	9
r=, counted	10
r=, during	-15
r=, from	17
r=, he	-18
r=, hour	-8
r=, i	-12
r=, if	11
r=, in	9
r=, not	12
r=, or	18
r=, that	13
r=, the	10
r=, their	-26
r=, then	-21
r=, they	17
r=, to	-18
r=, two	13
r=, until	-7
r=, which	-7
r=, with	24
r=. "	13
r=. <end>	16
r=: <level>	19
r=: the	-8
r=; <end>	24
r=; <person>	11
r=; it	14
r=<end> <end>	-33
r=after the	-23
r=ahead .	-9
r=and <level>	-11
r=and <span>	-12
r=and leave	9
r=and retain	15
r=and the	11
r=are <span>	-12
r=are up	-11
r=at <number>	16
r=end on	10
r=for the	19
r=from <day-ahead>	27
r=from <day-gone>	-31
r=from now	-10
r=from the	17
r=in their	10
r=is not	-11
r=it was	9
r=last week	-8
r=later ,	-8
r=less <span>	-10
r=more .	20
r=of calm	15
r=of quiet	10
r=of talk	-30
r=of truce	21
r=on ,	-8
r=on both	11
r=or two	-8
r=tariff truce	22
r=the export	14
r=the truce	-14
r=to <day-gone>	16
r=to find	-11
r=to run	-14
r=to the	-20
r=truce ,	-12
r=truce <end>	-13
r=truce in	14
r=truce with	9
r=was "	11
r=without a	-13
s:(	15
s:*	12
s:+	14
s:,	-14
s:;	-14
s:<day-gone>	-14
s:<day-today>	-19
s:<duty>	-12
s:<gate>	12
s:<goods-amount>	-35
s:<level>	-20
s:<money>	-46
s:<month-gone>	-19
s:<name>	-7
s:<not>	-14
s:<number>	-22
s:<office>	19
s:<organisation>	-12
s:<person>	16
s:<points>	12
s:<quality>	12
s:<seat>	18
s:<sender>	-10
s:<span>	-8
s:<taker>	-17
s:<v-agree>	10
s:<v-buy>	-29
s:<v-propose>	28
s:<v-renew>	-20
s:<v-stay>	-6
s:<v-suspend>	-15
s:<v-up>	-13
s:[	15
s:]	15
s:accept	12
s:accord	-17
s:across	-15
s:act	-14
s:add	12
s:adjust	12
s:after	-30
s:afternoon	-12
s:afterward	12
s:again	-14
s:against	-14
s:ago	14
s:agree	26
s:agreement	-35
s:aircraft	-13
s:airport	10
s:alive	-9
s:along	8
s:already	-7
s:am	12
s:amount	-8
s:an	-8
s:and	-13
s:announcement	-13
s:another	9
s:anything	12
s:apart	-22
s:argument	-11
s:arrangement	18
s:arrived	9
s:as	16
s:asia	19
s:ask	14
s:asleep	16
s:assembly	9
s:autumn	-10
s:avocado	14
s:away	-29
s:bag	12
s:ban	-21
s:bargain	-15
s:base	17
s:be	22
s:because	-38
s:been	-9
s:beer	11
s:before	-18
s:being	16
s:believe	16
s:beside	-8
s:best	11
s:bet	11
s:better	-18
s:between	-12
s:bicycle	-13
s:big	-10
s:bigger	14
s:bill	-9
s:bond	-14
s:border	-19
s:both	20
s:brandy	-11
s:bring	10
s:broken	-14
s:build	-11
s:builder	-23
s:built	-13
s:busan	-13
s:business	-13
s:but	12
s:butter	18
s:cabinet	17
s:call	-10
s:calm	25
s:can	-15
s:cancel	5
s:cannot	-12
s:canola	9
s:car	-20
s:carry	12
s:case	18
s:cease	15
s:ceasefire	-18
s:ceramic	-26
s:changed	-9
s:charge	11
s:cheese	-10
s:chip	-19
s:citru	-14
s:city	15
s:clock	-18
s:club	-21
s:coffee	15
s:collect	-12
s:come	-16
s:commander	-16
s:comment	-17
s:commerce	18
s:company	-10
s:conclude	-24
s:condition	11
s:confirm	-8
s:consent	-19
s:consider	-10
s:container	-11
s:continue	13
s:contract	-25
s:copper	12
s:correction	-11
s:council	-10
s:counter	15
s:country	-15
s:cover	10
s:crane	-13
s:critical	-10
s:customer	-12
s:cut	16
s:dairy	26
s:day-after	-23
s:day-after gone	-21
s:day-before	-10
s:day-before ahead	24
s:day-before gone	-20
s:deadline	-24
s:decision	-16
s:declare	-13
s:delay	-42
s:demand	-14
s:desk	17
s:die	16
s:difference	-12
s:dinner	-14
s:discuss	35
s:discussion	13
s:dispute	11
s:do	15
s:done	19
s:double	-11
s:down	-9
s:draft	44
s:drop	-14
s:dump	-10
s:duration	23
s:during	-13
s:each	-8
s:early	13
s:edge	16
s:either	-21
s:electric	-17
s:else	-16
s:employer	-9
s:end	-25
s:energy	-12
s:enough	-22
s:entebbe	9
s:entity	-18
s:evening	11
s:every	-12
s:everybody	-27
s:exclusion	-17
s:exporter	19
s:extend	-14
s:extension	36
s:extra	-21
s:face	-11
s:fail	8
s:fair	18
s:fall	-20
s:familiar	9
s:family	-17
s:farm	-15
s:fear	11
s:federation	-15
s:fee	-17
s:fentanyl	12
s:few	9
s:figure	-20
s:find	-24
s:finish	12
s:fishmeal	16
s:fits	-112
s:fits-ahead	6
s:float	12
s:flour	20
s:followed	-9
s:foresee	20
s:former	11
s:fourth	-8
s:framework	-11
s:free	-23
s:freeze	11
s:fresh	9
s:friend	13
s:further	16
s:gave	-34
s:general	-15
s:get	-20
s:give	-12
s:given	-14
s:glove	-22
s:go	11
s:good	-27
s:grace	13
s:group	-17
s:grower	-16
s:had	-10
s:half	-11
s:hand	21
s:handshake	-20
s:hanwha	-9
s:harvest	17
s:have	-13
s:he	7
s:he'd	12
s:he'll	12
s:hear	21
s:her	15
s:highest	-20
s:him	24
s:himself	-11
s:hinted	25
s:his	17
s:house	-16
s:household	-13
s:i	11
s:if	13
s:import	-11
s:impose	-15
s:informed	17
s:initial	13
s:instead	10
s:interest	-17
s:interview	21
s:into	-14
s:invest	-15
s:is	22
s:island	-11
s:josé	13
s:jump	-9
s:just	-19
s:keep	-18
s:know	-13
s:lamp	-8
s:land	-15
s:lapse	-13
s:large	-10
s:lasted	-13
s:late	-12
s:later	-8
s:lay	-27
s:lead	14
s:leader	12
s:least	-15
s:legal	-13
s:length	32
s:lengths=2	-9
s:lengths=4	-36
s:lent	-12
s:letter	24
s:licence	-29
s:license	-20
s:lie	22
s:like	-9
s:likely	34
s:listed	15
s:listing	-12
s:little	-16
s:live	-9
s:lived	-16
s:loan	-16
s:long=month	-96
s:long=usual	42
s:long=week	-191
s:look	-27
s:loui	14
s:m	-23
s:mandate	23
s:market	10
s:matter	22
s:may	-24
s:mayor	-9
s:me	27
s:mean	24
s:meant	13
s:mediator	-23
s:medicine	-15
s:member	-22
s:mentioned	18
s:midnight	-17
s:mill	-14
s:million	-21
s:minister	23
s:minute	-11
s:monday	12
s:more	46
s:more-after	31
s:more-before	27
s:morning	-9
s:most	12
s:move	-16
s:mr	16
s:must	-21
s:my	12
s:name	12
s:named=1	-39
s:named=2	12
s:named=3	31
s:nearly	-23
s:negotiation	-19
s:negotiator	-13
s:neither	16
s:never	16
s:newspaper	12
s:nickel	-17
s:night	20
s:nil	-11
s:nobody	-17
s:nor	9
s:north	-11
s:notice	-29
s:now	-12
s:number	16
s:ocean	-10
s:off	-20
s:offer	26
s:old	-11
s:once	24
s:one day	-60
s:one month	-97
s:one week	-32
s:one year	53
s:only	-14
s:opened	-14
s:operator	-15
s:opposition	-17
s:option	30
s:or	-28
s:order	-12
s:ordinary	-10
s:originating	-16
s:our	26
s:outline	13
s:over	-14
s:own	-20
s:owner	-18
s:p	-10
s:page	11
s:palm	-14
s:paper	37
s:parcel	12
s:part	-24
s:party	-13
s:pass	-16
s:pay	-19
s:payment	-11
s:people	18
s:perhap	22
s:person	14
s:phone	14
s:phosphate	-13
s:place	-11
s:plan	-33
s:plant	-10
s:policy	-18
s:pork	-12
s:port	-18
s:post	-27
s:postpone	9
s:prefer	17
s:premier	9
s:present	44
s:press	-11
s:price	-17
s:principle	31
s:probably	13
s:proclamation	-16
s:product	-16
s:prolongation	37
s:promise	-18
s:proper	15
s:proposal	51
s:propose	37
s:protocol	14
s:provide	17
s:publication	14
s:publish	-22
s:pump	18
s:purchase	-16
s:rate	-21
s:rather	17
s:ratu	12
s:read	-10
s:ready	14
s:recall	-14
s:reciprocal	39
s:reckon	-19
s:recommend	33
s:reduction	20
s:refrain	-9
s:refuse	-19
s:regime	-14
s:relief	15
s:renewal	14
s:rent	-18
s:reply	14
s:report	-18
s:reporter	-29
s:representative	-16
s:restriction	11
s:revive	6
s:rice	18
s:right	-19
s:rise	-33
s:river	-14
s:rose	10
s:run	-8
s:s	-9
s:salt	12
s:sanction	-13
s:saturday	-14
s:say	16
s:sea	-12
s:section	-29
s:senate	11
s:send	22
s:service	-12
s:settle	24
s:shake	-9
s:shaken	10
s:shall	12
s:share	-14
s:shook	17
s:short	-20
s:should	-12
s:show	-11
s:side	8
s:sign	-9
s:signature	35
s:sir	-11
s:sit	-15
s:six	-9
s:sleep	-18
s:special	-19
s:spent	10
s:spoken	11
s:spring	-13
s:stand	-13
s:standstill	23
s:steel	-21
s:step	18
s:stockholm	28
s:stretch	20
s:study	14
s:subject	24
s:substantial	-10
s:sugar	16
s:suggest	10
s:surcharge	-11
s:suspend	18
s:table	15
s:talk	17
s:talked	14
s:talking	13
s:tariff	-10
s:taro	19
s:technology	-11
s:television	18
s:tell	23
s:term	13
s:terminate	9
s:text	38
s:th	21
s:than	-16
s:them	-20
s:then	-18
s:there	-10
s:they'll	14
s:they've	16
s:thi	18
s:thing	15
s:those	-17
s:threat	-12
s:three	11
s:thu	-10
s:tiktok	-25
s:till	12
s:time	-23
s:tired	-21
s:together	-19
s:ton	11
s:too	-13
s:top	17
s:town	-12
s:toy	11
s:transfer	-15
s:treaty	11
s:trial	-11
s:tromsø	8
s:truce	11
s:tuesday	-8
s:tuna	14
s:under	-10
s:understanding	9
s:undertake	8
s:unit=day	-53
s:unit=month	33
s:unit=week	-40
s:until	-21
s:up	-27
s:upper	-10
s:use	-23
s:valid	21
s:vice	-10
s:video	10
s:villa	-8
s:village	-9
s:wait	-14
s:water	-10
s:way	6
s:we	8
s:we'll	10
s:wednesday	-13
s:week	14
s:weekend	-20
s:welcome	-25
s:were	-13
s:what	10
s:wheat	-13
s:whose	14
s:why	-10
s:win	-17
s:wine	-8
s:wire	12
s:within	-53
s:word	15
s:working	9
s:world	-18
s:worth	-17
s:would	34
s:year	-12
s:yes	9
s:yet	27
s:yield	-12
s:you	-16
s:your	10
s:zero	-13
sa:" .	15
sa:" <person>	-11
sa:" he	-18
sa:" in	21
sa:" say	-11
sa:" the	-20
sa:' notice	-17
sa:'s <person>	-13
sa:'s delay	-14
sa:, "	-24
sa:, <name>	19
sa:, <office>	16
sa:, <person>	20
sa:, <seat>	-14
sa:, <span>	-12
sa:, a	13
sa:, after	-14
sa:, agree	-12
sa:, as	29
sa:, at	10
sa:, before	11
sa:, but	20
sa:, by	-16
sa:, counted	13
sa:, during	-10
sa:, from	18
sa:, go	10
sa:, his	17
sa:, hour	-8
sa:, i	-16
sa:, is	-13
sa:, leave	12
sa:, no	20
sa:, nobody	-13
sa:, one	-10
sa:, or	15
sa:, say	23
sa:, subject	13
sa:, their	-26
sa:, then	-36
sa:, to	-9
sa:, two	17
sa:, until	-6
sa:, were	-16
sa:, when	13
sa:, who	13
sa:, with	16
sa:, would	-13
sa:-	-9
sa:- earth	15
sa:. "	25
sa:. m	-12
sa::	-8
sa:: <level>	10
sa:: <number>	-23
sa:; both	-21
sa:<day-ahead>	23
sa:<day-ahead> ,	23
sa:<day-ahead> .	8
sa:<day-ahead> of	16
sa:<day-ahead> to	6
sa:<day-gone> ,	-5
sa:<day-gone> and	9
sa:<day-gone> evening	21
sa:<day-gone> on	9
sa:<day-today>	-20
sa:<day-today> ,	-10
sa:<day-today> .	-11
sa:<day-today> after	-10
sa:<day-today> that	-9
sa:<gate>	14
sa:<goods-amount>	-12
sa:<level-noun>	22
sa:<level> ,	-9
sa:<level> .	-28
sa:<level> and	14
sa:<level> for	15
sa:<level> of	11
sa:<level> on	21
sa:<level> to	-16
sa:<money>	-20
sa:<month-gone> .	12
sa:<name> 's	18
sa:<name> .	-10
sa:<name> <number>	16
sa:<name> and	-21
sa:<name> charge	15
sa:<name> is	-15
sa:<name> will	26
sa:<name> would	19
sa:<number>	-14
sa:<number> :	-18
sa:<number> <quality>	-17
sa:<number> and	25
sa:<office> ,	-14
sa:<office> .	12
sa:<organisation>	-9
sa:<organisation> 's	-8
sa:<organisation> announce	-10
sa:<organisation> in	11
sa:<organisation> say	-10
sa:<person> .	-12
sa:<person> had	-18
sa:<person> has	26
sa:<person> in	-17
sa:<person> sign	-16
sa:<person> tell	10
sa:<person> was	-11
sa:<points>	15
sa:<points> of	9
sa:<quality>	16
sa:<quality> good	-22
sa:<quality> one	15
sa:<quality> president	16
sa:<quality> steel	-14
sa:<seat> .	-5
sa:<seat> for	16
sa:<seat> on	8
sa:<span>	10
sa:<span> ,	-11
sa:<span> before	-8
sa:<span> of	20
sa:<taker>	-9
sa:<v-agree>	16
sa:<v-buy>	-26
sa:<v-deny>	9
sa:<v-impose>	11
sa:<v-lack>	16
sa:<v-propose>	10
sa:<v-refuse>	-27
sa:<v-renew>	-28
sa:<v-sell>	15
sa:<v-sign>	-11
sa:<v-stay>	-20
sa:a	-10
sa:a duty	-14
sa:a handshake	-10
sa:a long	-15
sa:a pause	-10
sa:a rule	14
sa:a successor	-11
sa:a telephone	8
sa:a television	18
sa:a time	-10
sa:a treaty	12
sa:a truce	14
sa:after	-20
sa:after .	12
sa:after <span>	21
sa:after a	-23
sa:after they	-10
sa:agree	13
sa:agree .	19
sa:agree by	-10
sa:agree in	24
sa:ahead .	-9
sa:all	-30
sa:allow	13
sa:along	18
sa:an	-17
sa:an agreement	-13
sa:an hour	-10
sa:and <person>	-18
sa:and <quality>	-11
sa:and a	-14
sa:and drop	-11
sa:and end	-20
sa:and had	-19
sa:and has	25
sa:and is	9
sa:and leave	13
sa:and no	-8
sa:and not	20
sa:and retain	18
sa:and sign	11
sa:and that	30
sa:and the	17
sa:and was	-9
sa:and we	-14
sa:and what	-14
sa:and with	-9
sa:another <number>	-10
sa:any	7
sa:anything	14
sa:apple	8
sa:apply	20
sa:apply .	10
sa:are <span>	-12
sa:are a	-9
sa:are still	-11
sa:are what	7
sa:as	25
sa:as agree	-13
sa:as good	14
sa:as it	18
sa:as long	10
sa:as they	13
sa:as well	-13
sa:ask	5
sa:ask for	-14
sa:at	15
sa:at <number>	32
sa:at the	21
sa:away	-14
sa:back .	12
sa:back on	-16
sa:ban	-8
sa:banana	11
sa:be <level>	11
sa:be extend	-17
sa:because	-18
sa:been	8
sa:been agree	13
sa:before	-19
sa:before .	-11
sa:before it	-15
sa:before the	18
sa:begin ,	-9
sa:begin <day-today>	-20
sa:begin in	-12
sa:begin on	21
sa:believe	17
sa:better than	-14
sa:between	-15
sa:between the	-25
sa:bond	-10
sa:both country	8
sa:both duty	24
sa:bring	-10
sa:business	-13
sa:but	25
sa:but a	19
sa:but not	-16
sa:by telephone	-9
sa:by the	-19
sa:calm	15
sa:christma	9
sa:coffee	11
sa:collect	-17
sa:come back	-15
sa:come down	-11
sa:come to	17
sa:company	-11
sa:conclude	-25
sa:confirm	-14
sa:consider	-9
sa:control of	13
sa:copper	24
sa:cost	10
sa:cotton	-11
sa:could agree	15
sa:custom	-11
sa:customer	-8
sa:cut	14
sa:day	11
sa:day .	12
sa:day of	16
sa:de	10
sa:deadline	-13
sa:delay	-15
sa:desk	8
sa:die on	13
sa:discuss	14
sa:dispute	18
sa:dispute over	14
sa:do	16
sa:do the	10
sa:doe the	-10
sa:done	8
sa:down	-13
sa:down in	-8
sa:draft	22
sa:draft .	15
sa:drawer	10
sa:drop	-11
sa:during	-13
sa:during which	-9
sa:duty is	-14
sa:duty on	-10
sa:duty that	-11
sa:duty to	-11
sa:each	-9
sa:each of	-10
sa:early	-10
sa:early .	-9
sa:earth	16
sa:earth control	10
sa:effect	-14
sa:either side	9
sa:election	11
sa:else	-9
sa:end in	-18
sa:end of	22
sa:enough	-20
sa:entity	-10
sa:evening	26
sa:evening ,	11
sa:evening .	8
sa:ever	-10
sa:everybody	-19
sa:expire	-17
sa:export	16
sa:export of	-12
sa:export restriction	11
sa:extend its	13
sa:extension	14
sa:extra	-12
sa:far	-9
sa:fentanyl	-17
sa:few	10
sa:find	-23
sa:finish	12
sa:firm .	13
sa:first	11
sa:first .	-12
sa:floor	10
sa:following	9
sa:for	-10
sa:for .	7
sa:for <name>	-16
sa:for <number>	-23
sa:for <seat>	20
sa:for good	-19
sa:for more	-18
sa:free	-17
sa:from	21
sa:from <day-ahead>	43
sa:from <day-gone>	-31
sa:from <level>	-6
sa:from <number>	-13
sa:from now	-11
sa:gave	-18
sa:get	-17
sa:go on	-12
sa:good	-26
sa:good as	9
sa:good for	-9
sa:government	-16
sa:grace	15
sa:had	-27
sa:had impose	-12
sa:halve	-10
sa:hand	20
sa:handshake	-19
sa:has	16
sa:has charge	-12
sa:has not	10
sa:has sign	13
sa:has tell	15
sa:have been	22
sa:have pay	12
sa:have put	9
sa:have run	-12
sa:highest	-14
sa:him	22
sa:his	22
sa:hold for	-9
sa:holiday	10
sa:home	-21
sa:home from	-14
sa:hour	-22
sa:hour before	-15
sa:i have	10
sa:if both	-17
sa:impose on	-14
sa:in	13
sa:in <name>	-17
sa:in <number>	-13
sa:in <quality>	9
sa:in a	18
sa:in at	12
sa:in his	16
sa:in place	-11
sa:in stockholm	16
sa:in that	7
sa:in the	-14
sa:in their	14
sa:in write	15
sa:interview	17
sa:interview on	13
sa:is	18
sa:is ,	12
sa:is <day-gone>	-13
sa:is not	-14
sa:is one	-12
sa:is the	17
sa:it	-7
sa:it ,	12
sa:it pay	10
sa:it run	13
sa:it take	-10
sa:it would	-10
sa:its <level>	10
sa:its <office>	10
sa:its duty	-18
sa:its list	13
sa:joint	15
sa:joint statement	9
sa:know	-11
sa:land	-11
sa:lapse	-19
sa:lapse .	-10
sa:last	-9
sa:last day	-14
sa:later	-24
sa:later ,	-8
sa:later .	-11
sa:later than	-8
sa:leave	-13
sa:leave .	-15
sa:less <span>	-11
sa:levy <level>	-12
sa:lie	16
sa:likely	24
sa:likely .	22
sa:likewise	13
sa:listed firm	11
sa:little	-11
sa:long	12
sa:longer	15
sa:look	-15
sa:m	-12
sa:m .	-11
sa:machine	-12
sa:make	-16
sa:matter	8
sa:me	13
sa:mean	18
sa:measure	9
sa:mediator	-15
sa:meet	9
sa:meet at	-11
sa:meet in	14
sa:meet of	-9
sa:member	-13
sa:mentioned	16
sa:metal	10
sa:midnight	-14
sa:midnight on	-11
sa:minister	16
sa:minute	-10
sa:monday	14
sa:monday ,	14
sa:month ,	11
sa:more and	14
sa:more at	-11
sa:more for	-20
sa:morning	-17
sa:most	17
sa:move	-20
sa:name	15
sa:negotiate	-15
sa:negotiation	-9
sa:neither	13
sa:new	-8
sa:next	13
sa:no more	16
sa:not <number>	-21
sa:not <span>	21
sa:not for	-31
sa:not yet	13
sa:note	-9
sa:now .	9
sa:number	9
sa:of	-15
sa:of <day-gone>	16
sa:of <month-gone>	-16
sa:of <number>	-10
sa:of <quality>	-22
sa:of a	12
sa:of busan	10
sa:of calm	15
sa:of duty	-9
sa:of its	17
sa:of quiet	10
sa:of them	-25
sa:of truce	21
sa:olive	-15
sa:on	15
sa:on ,	-14
sa:on <day-ahead>	9
sa:on <number>	-11
sa:on <quality>	18
sa:on an	-11
sa:on both	23
sa:on it	9
sa:on offer	11
sa:on the	14
sa:on top	17
sa:one	22
sa:one option	14
sa:only	-8
sa:option	32
sa:or	-13
sa:or <span>	-10
sa:or two	-12
sa:order	-19
sa:other	-7
sa:out	-23
sa:out .	-15
sa:over ,	-9
sa:over a	9
sa:over the	-16
sa:own	-19
sa:owned by	12
sa:owner	-22
sa:paper	-22
sa:paper .	-17
sa:pass	-16
sa:pause in	-11
sa:pay	-17
sa:pay <level>	-20
sa:pay <number>	13
sa:peace .	-12
sa:pen	9
sa:perhap	20
sa:phone	11
sa:phosphate	-13
sa:place	-26
sa:place .	-13
sa:plan	-10
sa:policy	-16
sa:possible	9
sa:present	27
sa:present one	19
sa:prolong	-30
sa:prolong it	-17
sa:propose	19
sa:publication	14
sa:publication .	14
sa:purchase	-9
sa:put	21
sa:put on	15
sa:quota	9
sa:rare	16
sa:rare -	15
sa:read	-21
sa:reciprocal	14
sa:reciprocal tariff	16
sa:reckon	-13
sa:refuse	-25
sa:renew	-9
sa:rent	-10
sa:reply	14
sa:report	-19
sa:restriction	11
sa:restriction to	12
sa:retain	9
sa:retain .	12
sa:rise	-11
sa:rose	11
sa:round	11
sa:rubber	-9
sa:rule	9
sa:rule that	18
sa:run	-34
sa:run ,	-8
sa:same .	10
sa:sanction	-14
sa:sanction on	-10
sa:say	22
sa:say <name>	-9
sa:say it	-11
sa:say on	10
sa:say that	-16
sa:send	12
sa:settle	10
sa:she say	-12
sa:short	-21
sa:short .	-15
sa:should	-13
sa:side ,	13
sa:side .	26
sa:sign ,	-22
sa:sign .	15
sa:sign by	14
sa:sign in	-12
sa:signature	24
sa:signature of	10
sa:since	16
sa:since the	14
sa:soybean .	9
sa:special	-13
sa:standstill	16
sa:statement	9
sa:stay .	11
sa:steel	-8
sa:step	26
sa:stock	10
sa:stockholm	20
sa:stop	21
sa:study	15
sa:subject	11
sa:subject to	11
sa:substantial	-10
sa:successor	-11
sa:summit	-8
sa:suspend	11
sa:suspend .	-14
sa:table .	22
sa:take <level>	12
sa:take <number>	-7
sa:take effect	-19
sa:talk	6
sa:talk .	-16
sa:tariff ,	-19
sa:tariff on	13
sa:tariff pause	13
sa:telephone	-10
sa:telephone call	8
sa:television	19
sa:television interview	19
sa:tell reporter	-7
sa:tell us	11
sa:term	15
sa:than <level>	15
sa:than <number>	-12
sa:than <span>	-14
sa:that	18
sa:that 's	-11
sa:that .	20
sa:that begin	-13
sa:that end	19
sa:that extend	21
sa:that had	15
sa:that has	9
sa:that he	9
sa:that is	7
sa:that thi	-10
sa:that time	12
sa:that would	15
sa:the <day-ahead>	34
sa:the <level>	29
sa:the <name>	-23
sa:the <number>	8
sa:the <office>	-23
sa:the <person>	-10
sa:the <points>	18
sa:the <seat>	-11
sa:the arrangement	-8
sa:the day	11
sa:the deal	9
sa:the end	16
sa:the export	14
sa:the first	15
sa:the market	9
sa:the matter	10
sa:the new	-20
sa:the next	-10
sa:the other	-12
sa:the present	36
sa:the rule	-12
sa:the second	12
sa:the signature	10
sa:the suspension	-8
sa:the tariff	-12
sa:the telephone	-12
sa:the third	12
sa:the truce	-10
sa:the world	-13
sa:their <office>	-9
sa:their dispute	23
sa:them	-27
sa:them .	-25
sa:then	-9
sa:then .	-15
sa:there	-10
sa:thi month	12
sa:thi year	-16
sa:think	-17
sa:third	13
sa:those of	-10
sa:through	-19
sa:timber	-9
sa:time	-20
sa:time ,	-9
sa:time .	-10
sa:to	-13
sa:to <day-ahead>	-18
sa:to <day-gone>	18
sa:to <seat>	11
sa:to begin	20
sa:to come	-13
sa:to do	-14
sa:to expire	-10
sa:to find	-18
sa:to make	-16
sa:to run	-11
sa:to say	8
sa:to settle	10
sa:together	-14
sa:too .	-10
sa:top	25
sa:top of	13
sa:trade minister	13
sa:trade war	12
sa:transfer	-8
sa:treaty	9
sa:truce	11
sa:truce between	-9
sa:truce on	-10
sa:truce with	14
sa:turned	11
sa:two ,	-9
sa:two president	-13
sa:unless <organisation>	-14
sa:until	-19
sa:until <day-ahead>	-15
sa:until <day-gone>	-19
sa:us	15
sa:us ,	11
sa:use	-18
sa:visit	12
sa:wait	-9
sa:war	13
sa:war with	-10
sa:was "	9
sa:was <number>	-14
sa:was agree	12
sa:was in	14
sa:was to	-10
sa:we	-16
sa:week ,	-19
sa:weekend	-9
sa:well	-11
sa:were	9
sa:were to	-11
sa:what he	9
sa:what the	18
sa:when	10
sa:when <person>	12
sa:which	23
sa:which <name>	23
sa:which both	15
sa:which end	-11
sa:which had	-11
sa:which is	13
sa:which take	-11
sa:which the	-16
sa:will end	-15
sa:will go	-11
sa:with <name>	12
sa:with <number>	11
sa:with <seat>	-12
sa:with both	11
sa:with the	-24
sa:without a	-14
sa:work	-16
sa:world	-13
sa:worth	-11
sa:would	16
sa:would have	-11
sa:would prolong	-10
sa:year	-36
sa:year .	-19
sa:yes	17
sa:yes .	30
sa:yet	19
sa:yield	-21
sa:you	-9
sa:zero	-15
sb:"	-13
sb:" <span>	-19
sb:" i	-14
sb:" we	-19
sb:'s cabinet	15
sb:'s duty	-10
sb:'s good	20
sb:'s ship	20
sb:'s tariff	15
sb:'s trade	13
sb:( <day-today>	-10
sb:( <number>	12
sb:)	14
sb:) :	-21
sb:) the	15
sb:) —	21
sb:*	12
sb:+	15
sb:, "	-18
sb:, <day-today>	15
sb:, <level>	14
sb:, <name>	11
sb:, <number>	-14
sb:, a	-21
sb:, are	11
sb:, bring	12
sb:, by	19
sb:, each	-12
sb:, for	10
sb:, from	13
sb:, go	-14
sb:, had	-23
sb:, has	22
sb:, hold	20
sb:, in	-35
sb:, it	-13
sb:, no	12
sb:, of	15
sb:, on	-17
sb:, our	12
sb:, over	10
sb:, propose	11
sb:, stay	-15
sb:, tell	27
sb:, that	12
sb:, the	-17
sb:, they	23
sb:, under	-10
sb:, unless	10
sb:, was	-20
sb:, we	-12
sb:, which	-9
sb:, would	-18
sb:- <person>	10
sb:- <quality>	12
sb:- call	25
sb:- earth	-18
sb:. <number>	11
sb:. m	-15
sb:. on	-12
sb:/ <seat>	-14
sb:: <name>	-14
sb:: for	-14
sb:: in	-16
sb:: it	16
sb:: we	16
sb:;	-11
sb:; <person>	12
sb:; the	-22
sb:<day-ahead>	15
sb:<day-ahead> ,	10
sb:<day-ahead> and	35
sb:<day-ahead> is	-12
sb:<day-ahead> it	-26
sb:<day-ahead> to	11
sb:<day-gone>	-13
sb:<day-gone> ,	-29
sb:<day-gone> ;	-9
sb:<day-gone> <person>	-7
sb:<day-gone> and	18
sb:<day-gone> by	8
sb:<day-gone> of	7
sb:<day-gone> that	12
sb:<day-gone> the	-11
sb:<day-gone> was	-15
sb:<day-gone> with	10
sb:<day-today> (	10
sb:<day-today> )	-10
sb:<day-today> ,	-34
sb:<day-today> and	-23
sb:<day-today> by	-13
sb:<day-today> for	11
sb:<day-today> on	12
sb:<day-today> sign	-21
sb:<day-today> that	-10
sb:<day-today> with	17
sb:<goods-amount>	-35
sb:<goods-amount> in	-19
sb:<level-noun>	-15
sb:<level>	-19
sb:<level> ,	-15
sb:<level> duty	-15
sb:<level> for	15
sb:<level> from	-12
sb:<level> in	10
sb:<level> of	15
sb:<level> over	-30
sb:<level> reciprocal	15
sb:<level> to	-17
sb:<money>	-42
sb:<money> ,	17
sb:<money> of	-12
sb:<month-gone>	-14
sb:<month-gone> ,	11
sb:<month-gone> is	-16
sb:<month-gone> the	-8
sb:<name> ,	-14
sb:<name> a	15
sb:<name> agree	31
sb:<name> and	-10
sb:<name> are	-11
sb:<name> for	27
sb:<name> from	-11
sb:<name> gave	-20
sb:<name> good	-10
sb:<name> had	14
sb:<name> meet	-14
sb:<name> on	11
sb:<name> over	9
sb:<name> propose	23
sb:<name> put	11
sb:<name> say	17
sb:<name> side	10
sb:<name> sign	-8
sb:<name> slash	-9
sb:<name> undertake	9
sb:<name> was	11
sb:<name> would	22
sb:<not>	-25
sb:<number>	-21
sb:<number> )	20
sb:<number> ,	-16
sb:<number> :	-6
sb:<number> ;	13
sb:<number> <quality>	-10
sb:<number> a	-11
sb:<number> from	20
sb:<number> it	8
sb:<number> million	-12
sb:<number> of	-11
sb:<number> on	-20
sb:<number> suspend	9
sb:<number> the	16
sb:<number> to	-23
sb:<number> —	29
sb:<office>	16
sb:<office> ,	-7
sb:<office> <person>	-13
sb:<office> order	-8
sb:<office> say	14
sb:<office> sign	-10
sb:<organisation> 's	-14
sb:<organisation> ,	21
sb:<organisation> and	-16
sb:<organisation> announce	-18
sb:<organisation> had	11
sb:<organisation> has	-25
sb:<organisation> say	5
sb:<organisation> that	15
sb:<organisation> will	13
sb:<person>	15
sb:<person> 's	-20
sb:<person> (	-23
sb:<person> ,	15
sb:<person> :	20
sb:<person> announce	-20
sb:<person> for	12
sb:<person> has	32
sb:<person> have	-9
sb:<person> in	-18
sb:<person> is	14
sb:<person> pause	-11
sb:<person> put	-14
sb:<person> that	11
sb:<points>	8
sb:<points> ,	28
sb:<points> are	21
sb:<points> on	-14
sb:<points> suspend	-11
sb:<points> that	14
sb:<quality> and	-15
sb:<quality> car	-15
sb:<quality> commerce	10
sb:<quality> delegation	9
sb:<quality> duty	-11
sb:<quality> export	-10
sb:<quality> good	-17
sb:<quality> minister	-25
sb:<quality> ship	-28
sb:<quality> side	15
sb:<quality> tariff	-17
sb:<quality> trade	10
sb:<seat>	16
sb:<seat> :	12
sb:<seat> is	17
sb:<seat> to	9
sb:<seat> want	30
sb:<seat> will	18
sb:<seat> would	14
sb:<seat> —	-21
sb:<sender>	-10
sb:<span>	11
sb:<span> ;	8
sb:<span> after	10
sb:<span> and	-14
sb:<span> are	-12
sb:<span> before	-15
sb:<span> in	19
sb:<span> on	12
sb:<taker>	-9
sb:<v-buy>	-11
sb:<v-down>	10
sb:<v-lack>	-10
sb:<v-propose>	30
sb:<v-refuse>	30
sb:<v-stay>	-7
sb:<v-up>	-19
sb:[	15
sb:a <organisation>	-28
sb:a <quality>	-11
sb:a deal	-20
sb:a draft	17
sb:a further	18
sb:a joint	-14
sb:a letter	10
sb:a matter	13
sb:a new	41
sb:a newspaper	16
sb:a paper	17
sb:a pause	8
sb:a period	11
sb:a proposal	22
sb:a renewal	9
sb:a rise	-10
sb:a standstill	14
sb:a surcharge	-16
sb:a suspension	25
sb:a term	-13
sb:a trade	-18
sb:a truce	-7
sb:about	13
sb:about :	13
sb:about <goods-amount>	14
sb:accord	-16
sb:across	-13
sb:act	-10
sb:after	-16
sb:after <seat>	12
sb:after <span>	16
sb:after a	-26
sb:after the	21
sb:afterward	13
sb:again	-14
sb:against	-16
sb:ago	12
sb:agree	19
sb:agree ,	13
sb:agree a	-10
sb:agree for	-12
sb:agree last	-8
sb:agree that	21
sb:agree to	12
sb:agreement	-32
sb:agreement is	-11
sb:agreement with	-12
sb:aircraft	-10
sb:airport	12
sb:alive	-9
sb:all	20
sb:all <quality>	-17
sb:all of	14
sb:almost	-8
sb:also suspend	-10
sb:an agreement	-19
sb:an offer	9
sb:an order	-10
sb:and <goods-amount>	15
sb:and <name>	14
sb:and <points>	12
sb:and a	-12
sb:and he	13
sb:and his	-14
sb:and its	-11
sb:and last	12
sb:and on	-13
sb:and say	-15
sb:and sign	-12
sb:and the	-31
sb:and which	10
sb:and with	-8
sb:announce	-12
sb:announce ,	14
sb:announce <day-today>	-17
sb:announcement	-10
sb:another meet	-12
sb:any	-12
sb:apply	-9
sb:approve the	13
sb:are for	14
sb:are put	22
sb:are the	-17
sb:are to	11
sb:arrangement	21
sb:arrangement of	10
sb:arrived	9
sb:as <name>	-12
sb:as the	-11
sb:asleep	16
sb:asleep for	10
sb:assembly	9
sb:at <number>	-11
sb:at a	20
sb:at its	10
sb:at present	11
sb:at the	-30
sb:autumn	-10
sb:avocado	11
sb:away	-19
sb:back at	-10
sb:back from	-13
sb:ban	-12
sb:banana	-11
sb:base	15
sb:be	12
sb:be <level>	12
sb:be <number>	-17
sb:be a	23
sb:be another	-9
sb:be continue	16
sb:be for	17
sb:be know	12
sb:be prolong	28
sb:be suspend	8
sb:because	-24
sb:because of	-12
sb:been	-22
sb:been on	10
sb:been prolong	-12
sb:been suspend	-12
sb:beer	7
sb:begin on	15
sb:bergen	13
sb:better	-10
sb:beyond	-8
sb:border	-15
sb:both	15
sb:both country	-9
sb:both for	17
sb:both side	-9
sb:brandy	-11
sb:bridge	14
sb:bring	21
sb:bring home	10
sb:bring in	-12
sb:bring the	19
sb:broken	-13
sb:busan on	10
sb:but a	-14
sb:butter	12
sb:buy <money>	-16
sb:buy at	-11
sb:buy themselve	10
sb:by	12
sb:by <level>	-22
sb:by <month-ahead>	12
sb:by <number>	10
sb:by about	-10
sb:by the	-26
sb:by which	26
sb:call fentanyl	12
sb:call it	-13
sb:call on	17
sb:call reciprocal	17
sb:can	-11
sb:can last	-12
sb:can live	15
sb:can plan	-18
sb:cannot	-17
sb:car	-17
sb:car ,	-11
sb:carry	13
sb:case	15
sb:cash ,	-15
sb:ceasefire	-24
sb:ceasefire by	-11
sb:charge	9
sb:cheese	-12
sb:chip	-17
sb:city	11
sb:clock	-12
sb:closed	-12
sb:club	-17
sb:come	-13
sb:come home	9
sb:come in	-11
sb:comment	-15
sb:commerce	13
sb:commerce minister	11
sb:commerce ministry	14
sb:company for	11
sb:contract	-21
sb:control for	10
sb:copper	-10
sb:cost	-11
sb:council	-8
sb:count	-11
sb:counter	17
sb:counter -	11
sb:countermeasure	-10
sb:country	-9
sb:country '	12
sb:country for	-9
sb:cover	13
sb:cut its	-16
sb:dairy	19
sb:day ,	9
sb:day in	12
sb:day on	-16
sb:deadline	-11
sb:deal	-11
sb:decision	-22
sb:declare	-11
sb:decline	10
sb:delay	-31
sb:delay its	-14
sb:delay of	-11
sb:demand	-14
sb:did	-12
sb:die	11
sb:difference	-10
sb:dinner	-14
sb:discuss	22
sb:doe	14
sb:doe not	12
sb:dollar	-10
sb:done	12
sb:down by	9
sb:draft	30
sb:due	-10
sb:duration	23
sb:duty	11
sb:duty ,	-18
sb:duty for	-9
sb:duty in	-12
sb:duty is	-11
sb:duty stay	11
sb:duty that	25
sb:each of	-26
sb:each other	19
sb:early	21
sb:earth	-32
sb:earth ,	-8
sb:effect on	10
sb:either	-30
sb:either side	-27
sb:electric	-11
sb:electric car	-11
sb:end	-11
sb:end <day-ahead>	-11
sb:end on	12
sb:energy	-9
sb:evening	-13
sb:every	-20
sb:everybody	-9
sb:exclusion	-14
sb:expire	8
sb:expire on	10
sb:export control	16
sb:exporter	12
sb:extend	-15
sb:extend a	-10
sb:extend it	-8
sb:extend on	-9
sb:extend their	27
sb:extension	28
sb:extension ,	15
sb:extension is	20
sb:extension would	16
sb:extra	-11
sb:extra duty	-11
sb:fail	8
sb:fall	-16
sb:fall by	-18
sb:fall to	9
sb:farm	-17
sb:fear	14
sb:federation	-15
sb:fee	-10
sb:fee for	9
sb:fee on	-14
sb:fentanyl	25
sb:fentanyl duty	9
sb:fentanyl tariff	23
sb:figure	-16
sb:first	-21
sb:first truce	-9
sb:fishmeal	16
sb:float	10
sb:float a	10
sb:following	-11
sb:for <goods-amount>	-10
sb:for <quality>	-21
sb:for <seat>	18
sb:for <span>	17
sb:for a	13
sb:for an	16
sb:for rare	-8
sb:for up	8
sb:force on	17
sb:force since	-12
sb:foreign minister	10
sb:foreign trade	-8
sb:foresee	20
sb:former	11
sb:free	-10
sb:free of	-16
sb:freeze	11
sb:fresh	9
sb:from <month-ahead>	-10
sb:from <number>	-9
sb:from <seat>	9
sb:from the	-23
sb:full	15
sb:further	21
sb:gave	-22
sb:gave the	-10
sb:gave their	-21
sb:geneva ,	12
sb:get a	-12
sb:give	-12
sb:go	19
sb:go for	13
sb:go on	26
sb:go up	-14
sb:good	-13
sb:good to	-16
sb:government	17
sb:great	-14
sb:grower	-13
sb:had a	13
sb:had ask	-13
sb:had its	12
sb:had not	-10
sb:had offer	14
sb:had propose	20
sb:half	-17
sb:harvest	10
sb:has a	14
sb:has ask	12
sb:has been	-21
sb:has hold	-10
sb:has lasted	14
sb:has offer	12
sb:has prolong	-13
sb:has put	-12
sb:have	-20
sb:have ask	12
sb:have buy	15
sb:have had	-11
sb:have the	9
sb:have to	-10
sb:he	16
sb:he has	22
sb:he is	12
sb:he tell	15
sb:he want	12
sb:he would	17
sb:he'll	12
sb:hear	20
sb:her	14
sb:hinted	25
sb:his <organisation>	12
sb:his country	-12
sb:hit	-13
sb:hold back	27
sb:hold since	12
sb:home	19
sb:home from	17
sb:hour	24
sb:hour before	9
sb:i	10
sb:i have	11
sb:i would	-21
sb:i'd	14
sb:if	17
sb:if either	-9
sb:if it	33
sb:if one	-12
sb:import	-8
sb:import from	-10
sb:impose	-15
sb:impose in	-13
sb:in	-12
sb:in <month-ahead>	-13
sb:in <month-gone>	-10
sb:in <seat>	25
sb:in <span>	15
sb:in a	-29
sb:in about	-27
sb:in busan	-9
sb:in cash	-12
sb:in each	-17
sb:in force	-11
sb:in geneva	-24
sb:in it	-13
sb:in principle	24
sb:in stockholm	19
sb:informed	17
sb:initial	18
sb:initial a	16
sb:initial period	-19
sb:instead	11
sb:instead of	12
sb:interest	-12
sb:is <level>	-9
sb:is due	-9
sb:is for	20
sb:is good	-27
sb:is prolong	-32
sb:is ready	13
sb:is say	-14
sb:is that	-13
sb:is the	11
sb:is to	22
sb:is what	-9
sb:island	-10
sb:it	11
sb:it 's	18
sb:it again	11
sb:it be	21
sb:it begin	12
sb:it by	-11
sb:it can	-19
sb:it could	10
sb:it end	-9
sb:it enter	13
sb:it for	10
sb:it give	11
sb:it hold	-22
sb:it lasted	-19
sb:it on	10
sb:it provide	15
sb:it run	-16
sb:it start	21
sb:it suspend	14
sb:it would	15
sb:its <level>	13
sb:its <office>	-10
sb:its <organisation>	12
sb:its <person>	15
sb:its additional	-10
sb:its best	10
sb:its counter	11
sb:its duty	-24
sb:its truce	-12
sb:itself	12
sb:joint	-29
sb:joint statement	-24
sb:just	-20
sb:keep	-15
sb:keep its	-20
sb:keep the	20
sb:keep their	-11
sb:lago	12
sb:largest	-9
sb:last <month-gone>	-20
sb:last for	-19
sb:last month	11
sb:last week	19
sb:lasted	-12
sb:late	-10
sb:later	15
sb:lawyer	-9
sb:lay	-26
sb:lay down	-19
sb:lead	14
sb:leader	13
sb:leave <points>	11
sb:leave their	12
sb:led to	-12
sb:legal	-11
sb:length	29
sb:let it	20
sb:let the	11
sb:letter	19
sb:letter of	10
sb:levy on	10
sb:licence	-28
sb:licence for	-9
sb:license	-13
sb:license for	-8
sb:like	-11
sb:likely	14
sb:limit	-10
sb:listed company	12
sb:live for	-15
sb:live with	22
sb:lived	-15
sb:loan	-10
sb:long	-11
sb:longer than	-22
sb:look	-14
sb:lose	-10
sb:lower its	-13
sb:m	-11
sb:m .	-15
sb:make it	23
sb:make the	17
sb:matter	15
sb:matter of	15
sb:may	-31
sb:may be	-10
sb:mayor	-9
sb:me	17
sb:meant	14
sb:mediator	-19
sb:medicine	-18
sb:meet <person>	-10
sb:meet again	-10
sb:meet for	-10
sb:meet of	12
sb:meet with	13
sb:member	-12
sb:might	-6
sb:mill	-13
sb:million	-19
sb:minister ,	19
sb:minister of	-10
sb:ministry	15
sb:minute ,	-17
sb:more	-36
sb:more in	-9
sb:more time	-10
sb:most of	-9
sb:mr	16
sb:must	-20
sb:nearly	-12
sb:need	-9
sb:negotiate for	-21
sb:negotiator	-10
sb:never	10
sb:new	9
sb:new one	24
sb:new tariff	-26
sb:new year	9
sb:newspaper	19
sb:night	17
sb:night to	13
sb:no .	12
sb:nobody	-18
sb:nor	9
sb:north	-9
sb:nothing	-10
sb:nothing for	-15
sb:notice	-26
sb:notice of	-12
sb:now	-24
sb:of <level>	-13
sb:of <month-gone>	-28
sb:of <number>	-16
sb:of <span>	22
sb:of a	26
sb:of another	21
sb:of busan	11
sb:of its	-29
sb:of last	9
sb:of that	-26
sb:of them	13
sb:of thi	20
sb:of those	-11
sb:of trade	-7
sb:of up	-12
sb:off	-17
sb:off ,	-8
sb:offer	28
sb:offer <name>	20
sb:offer <seat>	11
sb:offer of	10
sb:old	-23
sb:olive	11
sb:olive oil	12
sb:on <day-ahead>	39
sb:on <day-today>	12
sb:on <name>	-32
sb:on <quality>	15
sb:on a	-19
sb:on an	-13
sb:on another	16
sb:on each	37
sb:on everything	-9
sb:on for	27
sb:on good	-21
sb:on import	-12
sb:on it	-12
sb:on one	-10
sb:on our	11
sb:on rare	-13
sb:on the	-16
sb:on top	-11
sb:on which	-22
sb:once	17
sb:only	-8
sb:operator	-15
sb:opposition	-17
sb:or	-20
sb:order ,	23
sb:order of	9
sb:order that	-10
sb:originating	-16
sb:originating in	-16
sb:other 's	22
sb:our	22
sb:our <person>	11
sb:out	13
sb:out of	-13
sb:outline	14
sb:over	-10
sb:over the	12
sb:pact	10
sb:paper	57
sb:part	-24
sb:part of	-27
sb:partner	-13
sb:party	-27
sb:party have	-10
sb:pause for	8
sb:pay <level>	30
sb:payment	-10
sb:peace	10
sb:people	14
sb:plan	-27
sb:port	-15
sb:post	-24
sb:postpone	9
sb:prefer	17
sb:prepare	11
sb:present	25
sb:press	-17
sb:price	-10
sb:principle	24
sb:probably	13
sb:proclamation	-14
sb:product	-14
sb:prolong for	-22
sb:prolong it	12
sb:prolong the	28
sb:prolong their	-21
sb:prolongation	26
sb:prolongation of	13
sb:promise	-17
sb:proposal	50
sb:propose	29
sb:propose a	11
sb:propose an	-15
sb:propose to	8
sb:protocol	18
sb:provide	17
sb:provide for	19
sb:publish	-13
sb:push for	12
sb:put a	14
sb:put it	-11
sb:put the	16
sb:put to	10
sb:quarrel over	15
sb:quota	-21
sb:radio	12
sb:raise	-24
sb:rare	-32
sb:rare -	-18
sb:rare earth	-19
sb:rate	-38
sb:rate of	-19
sb:rather	9
sb:ratify	9
sb:ready	19
sb:ready to	19
sb:recall	-13
sb:recall that	-11
sb:reciprocal	30
sb:reciprocal duty	7
sb:reciprocal tariff	23
sb:reckon	-8
sb:recommend	27
sb:reduction	20
sb:regime	-10
sb:relief	15
sb:remain suspend	-9
sb:renewal	9
sb:replace	8
sb:report that	-5
sb:reporter	-26
sb:reporter on	-16
sb:reporter that	-8
sb:representative	-17
sb:return to	12
sb:review	-17
sb:right	-15
sb:rise	-24
sb:river	-13
sb:room	12
sb:round	-16
sb:rubber	10
sb:rule of	14
sb:rule that	-14
sb:run	14
sb:s	-9
sb:same day	-14
sb:say ,	-14
sb:say :	-17
sb:say a	9
sb:say his	14
sb:say in	11
sb:say they	-12
sb:say to	-11
sb:second ,	-18
sb:second round	11
sb:section	-31
sb:section <number>	-31
sb:seed	12
sb:senate	11
sb:send	13
sb:service	-12
sb:set out	9
sb:settle	21
sb:shake	-9
sb:shall	15
sb:shall be	14
sb:ship for	-12
sb:shook	17
sb:shook hand	10
sb:short -	-13
sb:side	8
sb:side are	15
sb:side have	-19
sb:side of	-19
sb:side suspend	-13
sb:side will	19
sb:sign	-14
sb:sign ,	-7
sb:sign a	-11
sb:sign an	-12
sb:sign in	-13
sb:sign on	-15
sb:sign the	13
sb:signature	17
sb:since	-23
sb:since <day-gone>	-30
sb:since <month-gone>	22
sb:sir	-11
sb:sir ,	-12
sb:so	13
sb:so -	25
sb:speak	17
sb:speak of	10
sb:spent	9
sb:spoken	16
sb:spoken of	16
sb:spring	-15
sb:stand	-12
sb:standstill	16
sb:standstill of	12
sb:state that	12
sb:statement	-16
sb:stay for	-29
sb:stay suspend	14
sb:steel	-13
sb:stock	-7
sb:stockholm	12
sb:stretch	22
sb:strike in	11
sb:subject	16
sb:subject to	18
sb:such	-15
sb:sugar	20
sb:suggest	8
sb:summit	17
sb:suspend	16
sb:suspend <points>	-14
sb:suspend for	10
sb:suspend its	19
sb:suspend the	21
sb:suspension is	-7
sb:suspension of	20
sb:table	12
sb:table :	13
sb:take place	11
sb:talk	15
sb:talk in	16
sb:talk of	21
sb:talk on	-12
sb:talk with	-9
sb:talking	10
sb:tariff	-11
sb:tariff and	19
sb:tariff in	-10
sb:tariff of	-10
sb:tariff pause	7
sb:tariff war	13
sb:tea and	-13
sb:tell	22
sb:tell <organisation>	16
sb:tell a	15
sb:tell me	12
sb:tell reporter	-22
sb:tell thi	-13
sb:text	41
sb:than	-16
sb:than <money>	-10
sb:than <number>	11
sb:that ,	-10
sb:that <person>	-7
sb:that <quality>	-17
sb:that a	10
sb:that an	8
sb:that another	17
sb:that begin	-16
sb:that day	20
sb:that each	12
sb:that for	15
sb:that have	10
sb:that he	8
sb:that is	15
sb:that it	13
sb:that leave	-10
sb:that of	21
sb:that prolong	11
sb:that there	-12
sb:that was	-29
sb:that were	-9
sb:that will	-18
sb:that would	-8
sb:the	-22
sb:the <day-ahead>	-13
sb:the <number>	12
sb:the <organisation>	-17
sb:the <person>	9
sb:the <points>	31
sb:the <quality>	47
sb:the <seat>	-11
sb:the additional	11
sb:the agreement	-33
sb:the announcement	-10
sb:the arrangement	16
sb:the border	-8
sb:the ceasefire	-25
sb:the control	-10
sb:the country	10
sb:the deal	14
sb:the decision	-16
sb:the duty	30
sb:the extension	24
sb:the extra	-7
sb:the first	-36
sb:the last	-24
sb:the letter	9
sb:the market	10
sb:the moratorium	11
sb:the notice	-10
sb:the old	-18
sb:the opposition	-17
sb:the other	-12
sb:the outline	10
sb:the pact	14
sb:the paper	26
sb:the party	-22
sb:the pause	-35
sb:the present	20
sb:the protocol	14
sb:the radio	12
sb:the river	-13
sb:the rule	-18
sb:the second	-15
sb:the so	19
sb:the special	-10
sb:the spring	-10
sb:the table	21
sb:the text	36
sb:the trade	15
sb:the truce	14
sb:the two	15
sb:the yield	-10
sb:their <organisation>	-21
sb:their additional	23
sb:their own	-10
sb:their quarrel	16
sb:their tariff	8
sb:there ,	13
sb:there would	-12
sb:they announce	9
sb:they want	-20
sb:they'll	14
sb:they've	11
sb:thi	27
sb:thi is	-8
sb:thing	16
sb:third	-11
sb:third round	-18
sb:those	-12
sb:three and	-10
sb:through	17
sb:tiktok	-14
sb:timber	17
sb:time ,	9
sb:to	14
sb:to <goods-amount>	-22
sb:to a	-26
sb:to add	11
sb:to an	-11
sb:to be	10
sb:to bring	17
sb:to buy	-34
sb:to charge	8
sb:to extend	-15
sb:to freeze	26
sb:to go	20
sb:to have	14
sb:to leave	24
sb:to make	26
sb:to meet	-19
sb:to prolong	20
sb:to put	-19
sb:to renew	8
sb:to rest	14
sb:to sign	18
sb:to stretch	14
sb:to suspend	16
sb:to wait	-11
sb:ton	11
sb:ton ,	12
sb:top of	-10
sb:town	-10
sb:trade between	11
sb:trade representative	-8
sb:trial	-10
sb:tromsø	8
sb:truce ,	-8
sb:truce :	-7
sb:truce another	-21
sb:truce between	-11
sb:truce for	15
sb:truce is	10
sb:truce over	10
sb:truce run	-10
sb:truce that	-10
sb:truce to	16
sb:truce was	-12
sb:truce would	31
sb:tuna	16
sb:two country	15
sb:two government	22
sb:two or	-21
sb:two order	13
sb:two president	-13
sb:under	-19
sb:under it	-12
sb:under section	-9
sb:under the	18
sb:under which	-17
sb:understanding	16
sb:undertake	8
sb:up	-25
sb:up to	-20
sb:use the	-9
sb:valid	21
sb:valid for	21
sb:video	12
sb:village	-9
sb:visit	-16
sb:vote	-9
sb:want to	-10
sb:was "	13
sb:was a	11
sb:was agree	-17
sb:was due	-13
sb:was extend	-12
sb:was sign	9
sb:was strike	11
sb:was to	-10
sb:we	15
sb:we agree	11
sb:we can	10
sb:we have	11
sb:we hear	11
sb:week	10
sb:week of	-11
sb:weekend	-10
sb:well	11
sb:well ,	19
sb:were	-38
sb:were to	-11
sb:what	16
sb:what <name>	-16
sb:what <person>	-17
sb:what i	12
sb:what the	18
sb:what they	13
sb:what we	19
sb:when	-15
sb:when he	-8
sb:when the	-10
sb:which	-15
sb:which expire	13
sb:which has	18
sb:which they	-8
sb:which was	-29
sb:which would	-11
sb:who had	-15
sb:whose	12
sb:will be	-17
sb:will charge	22
sb:will extend	15
sb:will leave	8
sb:will let	-14
sb:will lower	-19
sb:will pay	13
sb:will take	12
sb:win	-17
sb:wine	-6
sb:wire	12
sb:with a	13
sb:withdraw	-11
sb:within	-59
sb:word	14
sb:worth	-9
sb:would	26
sb:would be	-10
sb:would give	20
sb:would go	19
sb:would hold	21
sb:would like	8
sb:would meet	-9
sb:would prolong	16
sb:would put	7
sb:would run	13
sb:would stay	-15
sb:would take	14
sb:write that	-15
sb:write to	17
sb:yarn	10
sb:year	13
sb:yield on	-13
sb:zero for	-12
sb:— <name>	12
sb:— <person>	-7
sb:— <quality>	14
sb:— a	-13
sb:— for	17
sb:— it	-8
t0=future	32
t0=modal-passive	-14
t0=past-passive	-19
t0=perfect	-21
t1=future	18
t1=infinitive	12
t1=modal	14
t1=modal-passive	-14
t1=participle-passive	-15
t1=past	-16
t1=past-passive	-21
t1=perfect	-15
t2=gerund	-13
t2=infinitive	-17
t2=modal	13
t2=participle-passive	-30
t2=perfect-passive	15
t2=present-not	-12
t:loose	19
t:loose-l	15
t:loose-l1	10
t:loose-l2	30
t:loose-l3	-26
t:loose-r0	26
t:loose-r3	-25
t:more	36
t:more-in	31
t:more-in0	31
t:more-l	27
t:more-l0	46
t:more-l2	5
t:more-l3	-13
t:more-r0	40
t:more-r3	-33
t:quiet	23
t:quiet-l	17
t:quiet-l2	22
t:quiet-r	12
t:quiet-r1	13
t:truce	13
t:truce-l1	17
t:truce-l2	-8
t:truce-r	17
t:truce-r1	44
t:truce-r2	11
t:truce-r3	-33
t:verb	20
t:verb-l	9
t:verb-l1	10
t:verb-l2	9
t:verb-l3	10
t:verb-r	18
tn:loose	-29
tn:more	-8
tp:loose	-19
tp:quiet	-14
tp:truce	29
v0=accept	10
v0=ask	13
v0=buy	9
v0=confirm	-16
v0=demand	-9
v0=discuss	16
v0=end	-6
v0=have	-14
v0=initial	22
v0=lay	-17
v0=let	-24
v0=meet	-26
v0=negotiate	-10
v0=plan	-25
v0=postpone	14
v0=promise	-11
v0=propose	18
v0=raise	-11
v0=ratify	17
v0=ready	17
v0=recommend	14
v0=remain	-11
v0=run	15
v0=send	15
v0=settle	28
v0=ship	11
v0=sit	-9
v0=slash	-9
v0=stand	-9
v0=start	8
v0=strike	7
v0=suggest	17
v0=take	-15
v0=think	15
v0=vote	-12
v0=win	-13
v1=agree	-7
v1=answer	-9
v1=bring	16
v1=carry	11
v1=charge	11
v1=confirm	-16
v1=continue	15
v1=delay	-21
v1=demand	-9
v1=discuss	13
v1=end	-14
v1=extend	-23
v1=fix	10
v1=freeze	13
v1=have	-21
v1=initial	22
v1=know	-11
v1=lay	-19
v1=let	-30
v1=make	22
v1=meet	-28
v1=need	-10
v1=negotiate	-11
v1=offer	23
v1=plan	-27
v1=postpone	15
v1=propose	23
v1=raise	-16
v1=ratify	17
v1=recommend	17
v1=rise	-11
v1=run	18
v1=say	23
v1=send	15
v1=set	8
v1=settle	30
v1=ship	13
v1=sit	-10
v1=stay	-24
v1=strike	7
v1=take	-9
v1=tell	14
v1=think	13
v1=win	-13
v2=agree	14
v2=apply	9
v2=be	6
v2=begin	-9
v2=charge	13
v2=draft	11
v2=expire	-16
v2=have	-11
v2=leave	-23
v2=make	-10
v2=meet	-12
v2=stop	18
v2=take	13
verbless	22
vt0=announce past	12
vt0=ask past	-12
vt0=ask perfect	23
vt0=ask present	11
vt0=be future	10
vt0=be perfect	-21
vt0=begin past	-15
vt0=buy future	-9
vt0=buy perfect	9
vt0=buy present	13
vt0=call past	14
vt0=call present	-13
vt0=charge future	16
vt0=continue future	14
vt0=demand present	-9
vt0=end modal	-11
vt0=extend future	12
vt0=extend perfect	-18
vt0=get past	-21
vt0=have past	-12
vt0=hold modal	17
vt0=initial past	20
vt0=keep present	-10
vt0=lay past	-10
vt0=leave present	-10
vt0=let future	-13
vt0=meet modal	-9
vt0=negotiate past	-10
vt0=other future	-13
vt0=other modal	-19
vt0=other past	-12
vt0=other perfect	12
vt0=other pluperfect	6
vt0=pause present	-10
vt0=plan modal	-23
vt0=prolong future	32
vt0=prolong modal	14
vt0=prolong perfect	-33
vt0=prolong present	-8
vt0=promise past	-15
vt0=propose future	15
vt0=propose pluperfect	20
vt0=put perfect	-17
vt0=ready present	17
vt0=remain future	-8
vt0=renew perfect	-12
vt0=run future	14
vt0=say past	12
vt0=say present	-8
vt0=settle past	19
vt0=sign modal	11
vt0=sign past	-15
vt0=slash present	-9
vt0=sleep present	-11
vt0=stay modal	-13
vt0=strike past	16
vt0=suspend perfect	-19
vt0=take past	-21
vt0=take present	-12
vt0=tell present	12
vt0=think present	17
vt0=vote future	-10
vt1=add infinitive	12
vt1=agree past	-23
vt1=agree present	10
vt1=announce past	12
vt1=ask past	-12
vt1=ask perfect	27
vt1=ask present	11
vt1=be future	10
vt1=be perfect	-21
vt1=begin past	-15
vt1=bring infinitive	18
vt1=buy future	-9
vt1=buy infinitive	-16
vt1=buy perfect	9
vt1=buy present	13
vt1=call present	-13
vt1=charge future	16
vt1=delay infinitive	-14
vt1=demand present	-9
vt1=end modal	-11
vt1=extend future	12
vt1=extend infinitive	-13
vt1=extend perfect	-18
vt1=freeze infinitive	11
vt1=get past	-15
vt1=go gerund	11
vt1=go infinitive	13
vt1=have past	-12
vt1=hold modal	17
vt1=initial past	20
vt1=keep future	-23
vt1=keep modal	13
vt1=lay past	-10
vt1=leave infinitive	12
vt1=leave present	-15
vt1=let future	-13
vt1=let infinitive	-11
vt1=meet modal	-9
vt1=negotiate past	-10
vt1=offer perfect	16
vt1=other future	-13
vt1=other modal	-19
vt1=other past	-18
vt1=other perfect	16
vt1=other pluperfect	11
vt1=pause present	-10
vt1=plan modal	-23
vt1=prolong future	32
vt1=prolong modal	14
vt1=prolong perfect	-33
vt1=prolong present	-8
vt1=put infinitive	-14
vt1=put present	10
vt1=renew perfect	-12
vt1=run future	18
vt1=say past	13
vt1=settle past	19
vt1=sign infinitive	11
vt1=sign modal	11
vt1=sign participle	-13
vt1=sign past	-9
vt1=slash present	-9
vt1=sleep present	-11
vt1=stay modal	-12
vt1=strike past	16
vt1=suspend infinitive	-5
vt1=suspend perfect	-19
vt1=take past	-21
vt1=take present	-12
vt1=want present	14
vt2=agree participle	-16
vt2=agree past	16
vt2=be modal	10
vt2=be past	27
vt2=begin past	-8
vt2=begin present	-13
vt2=end participle	-12
vt2=end present	9
vt2=go infinitive	-18
vt2=go present	13
vt2=have present	-17
vt2=leave participle	-10
vt2=leave present	-8
vt2=pay perfect	10`;
