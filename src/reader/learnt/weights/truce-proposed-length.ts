// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:' notice	-16
a:'s delay	-13
a:'s grace	16
a:-	-19
a:<agent>	-15
a:<day-ahead>	27
a:<day-gone>	-4
a:<day-today>	-9
a:<day-today> .	-15
a:<gate>	30
a:<level>	-13
a:<level> in	-11
a:<level> on	15
a:<name>	-12
a:<name> and	-24
a:<name> take	-17
a:<name> will	11
a:<number> <quality>	-11
a:<number> and	16
a:<organisation> .	-14
a:<points>	22
a:<quality>	-11
a:<v-bear>	-11
a:<v-down>	16
a:<v-end>	-13
a:<v-renew>	-10
a:<v-sell>	14
a:<v-up>	-13
a:a	-22
a:a long	-12
a:a policy	-10
a:a time	-10
a:a truce	9
a:add	8
a:agree in	20
a:agree on	-18
a:ahead	-12
a:ahead .	-11
a:and	-12
a:and <name>	-23
a:and <number>	13
a:and <span>	-12
a:and a	-11
a:and no	-16
a:and the	-13
a:and to	10
a:any	8
a:apply	12
a:are <span>	-13
a:are what	7
a:as good	8
a:ask	8
a:at <number>	27
a:at least	-10
a:been	22
a:been agree	15
a:before	-23
a:before the	-16
a:being	12
a:between	-21
a:between the	-22
a:bond	-9
a:butter	-10
a:by	37
a:by the	-12
a:calm	18
a:can	-11
a:come	13
a:cotton	-13
a:could	-14
a:counted	-10
a:country	-16
a:custom	-11
a:day	27
a:day of	26
a:deal	13
a:delay	-13
a:discuss	13
a:dispute	10
a:dispute over	14
a:draft	11
a:due	-9
a:duty on	-8
a:each other	14
a:early	-12
a:early .	-9
a:effect	-16
a:end	-10
a:end of	10
a:enough	-28
a:extension	11
a:find	-13
a:for	-16
a:for <span>	10
a:for a	-15
a:from <day-ahead>	18
a:from <day-gone>	-21
a:from now	-11
a:good	14
a:good .	17
a:good as	8
a:grace	12
a:handshake	-11
a:harvest	7
a:has	-10
a:have	21
a:have been	23
a:he	13
a:in	12
a:in <number>	-18
a:in <seat>	-9
a:in busan	-14
a:in their	11
a:into	-18
a:into the	-13
a:is being	15
a:is not	-17
a:it	-8
a:it .	-12
a:last	14
a:late	-12
a:later	-31
a:later .	-9
a:least	-10
a:leave	-24
a:leave .	-13
a:levy	-12
a:likely	20
a:likely .	18
a:make	-19
a:mean	10
a:midnight	-13
a:midnight on	-13
a:more	18
a:more .	8
a:more at	-11
a:much	8
a:neither	23
a:new	-22
a:no	-16
a:nobody	-9
a:none	10
a:not	-30
a:not <span>	8
a:not a	-11
a:nothing	11
a:notice	-23
a:notice .	-16
a:number	9
a:of	-25
a:of <level>	-18
a:of <month-ahead>	10
a:of <number>	-24
a:of <person>	-17
a:of calm	16
a:of its	10
a:of quiet	10
a:of talk	-34
a:of the	13
a:of truce	19
a:offer	-11
a:on .	-10
a:on <quality>	9
a:on the	15
a:on top	13
a:once	11
a:one option	12
a:only	-7
a:open	14
a:option	24
a:option .	15
a:or	-29
a:or two	-13
a:own	-13
a:pass	-13
a:peace .	-12
a:penetration	16
a:penetration rule	16
a:phone	9
a:policy	-10
a:possibility	11
a:put	-7
a:quarrel	-12
a:quiet	10
a:rather	10
a:reciprocal	13
a:reciprocal tariff	13
a:round	-15
a:rule of	12
a:run	-27
a:sell	9
a:ship	-13
a:short	-22
a:side	17
a:since	14
a:since <month-gone>	9
a:standstill	16
a:start	-10
a:stay	16
a:stop	17
a:study	8
a:suspension of	-8
a:table	17
a:table .	23
a:talk	-22
a:talk in	-9
a:tariff	10
a:tariff on	11
a:tariff truce	12
a:tea	10
a:term	12
a:than	-11
a:than <span>	-11
a:that .	16
a:the <day-gone>	-8
a:the <level>	12
a:the <name>	-26
a:the <points>	21
a:the day	18
a:the end	9
a:the export	19
a:the first	18
a:the market	10
a:the new	-12
a:the rule	-18
a:the table	19
a:the tariff	-20
a:their dispute	19
a:there	-16
a:they	-23
a:through	-13
a:time	-17
a:time .	-7
a:to	-13
a:to a	9
a:to find	-13
a:to make	-16
a:to run	-15
a:top	10
a:trade	22
a:trade war	15
a:truce	18
a:truce in	15
a:truce with	15
a:two	-13
a:under	18
a:until	-9
a:up	-24
a:vote	10
a:war	15
a:were	27
a:were enough	-10
a:what	20
a:what the	17
a:with <name>	12
a:with the	-20
a:would	21
a:year	-18
a:yield	-20
b:"	-8
b:" i	-13
b:" we	-19
b:'s	24
b:'s <person>	14
b:'s cabinet	12
b:'s good	31
b:'s ship	13
b:'s truce	11
b:(	-7
b:)	14
b:) the	11
b:, <name>	20
b:, <office>	-10
b:, <person>	16
b:, <seat>	-11
b:, a	-10
b:, after	-13
b:, are	16
b:, each	-11
b:, for	15
b:, had	-10
b:, has	12
b:, hold	20
b:, it	-14
b:, leave	-14
b:, led	-11
b:, not	-15
b:, of	14
b:, on	-13
b:, propose	11
b:, stay	-10
b:, the	-16
b:, they	29
b:, to	16
b:, want	9
b:, was	-14
b:, with	-13
b:- <name>	15
b:- <person>	11
b:- earth	-15
b:.	11
b::	20
b:: <points>	12
b:: a	21
b:: for	-15
b:: it	16
b:: the	-21
b:: we	13
b:<day-ahead> and	11
b:<day-ahead> is	-23
b:<day-gone>	-13
b:<day-today> and	-7
b:<day-today> for	16
b:<day-today> the	12
b:<duty>	12
b:<goods-amount>	-25
b:<goods-amount> in	-19
b:<goods-amount> of	12
b:<goods>	-10
b:<level> and	-15
b:<level> duty	-14
b:<level> for	16
b:<level> in	14
b:<level> over	-24
b:<level> reciprocal	14
b:<level> to	-18
b:<money>	-59
b:<money> of	-14
b:<month-gone>	-17
b:<month-gone> control	9
b:<month-gone> stay	10
b:<month-gone> the	-11
b:<name>	15
b:<name> 's	17
b:<name> a	22
b:<name> agree	31
b:<name> for	23
b:<name> gave	-19
b:<name> get	-11
b:<name> had	8
b:<name> propose	21
b:<name> put	12
b:<name> slash	-9
b:<name> suspend	-11
b:<name> trade	-14
b:<name> would	23
b:<not>	-12
b:<number>	-15
b:<number> <person>	-16
b:<number> <quality>	-9
b:<number> and	13
b:<number> billion	-10
b:<number> of	-11
b:<number> suspend	9
b:<number> the	10
b:<number> to	-13
b:<office>	-14
b:<office> agree	-9
b:<organisation>	-15
b:<organisation> 's	-11
b:<organisation> agree	-15
b:<organisation> and	-12
b:<organisation> had	13
b:<organisation> has	-38
b:<organisation> is	-11
b:<organisation> say	12
b:<person> announce	-16
b:<person> call	-10
b:<person> has	24
b:<person> have	-8
b:<person> in	-19
b:<person> put	-10
b:<person> tell	13
b:<points>	-12
b:<points> are	24
b:<points> on	-22
b:<points> stay	8
b:<points> suspend	-10
b:<quality>	-8
b:<quality> -	-9
b:<quality> counterpart	-8
b:<quality> good	-32
b:<quality> ship	-22
b:<quality> side	16
b:<seat>	20
b:<seat> want	15
b:<seat> will	22
b:<seat> would	16
b:<sender>	-31
b:<span>	-32
b:<span> are	-13
b:<taker>	-14
b:<v-agree>	18
b:<v-begin>	-11
b:<v-end>	-33
b:<v-propose>	12
b:<v-refuse>	20
b:<v-target>	-13
b:<v-up>	-11
b:a <office>	-11
b:a <organisation>	-14
b:a ceasefire	-10
b:a delay	-18
b:a further	16
b:a joint	-13
b:a matter	13
b:a new	21
b:a period	14
b:a proposal	16
b:a standstill	10
b:a suspension	23
b:a term	-12
b:a trade	-14
b:about	10
b:about <goods-amount>	16
b:accept	12
b:accord	-9
b:add	9
b:additional	23
b:additional duty	11
b:after	-30
b:after a	-24
b:after the	21
b:after their	-8
b:agree for	-11
b:agree in	14
b:agree last	-8
b:agree on	-13
b:agree to	20
b:agreement	-16
b:agreement is	-15
b:alive	-9
b:all	14
b:all <quality>	-11
b:all of	12
b:already	-11
b:an agreement	-9
b:and <goods-amount>	16
b:and <level>	-11
b:and <name>	8
b:and <points>	10
b:and <quality>	-16
b:and a	-17
b:and are	-9
b:and his	-16
b:and its	-13
b:and last	14
b:and of	-9
b:and on	-11
b:and the	-10
b:announce	-15
b:another	10
b:another meet	-12
b:answer	-11
b:are	8
b:are for	13
b:are put	23
b:are to	16
b:arrangement	30
b:arrangement of	10
b:as	-17
b:as <name>	-12
b:asleep	10
b:asleep for	10
b:at	-14
b:at <level>	9
b:at a	17
b:at the	-25
b:away	-18
b:back to	-7
b:be	8
b:be a	20
b:be another	-10
b:be continue	12
b:be for	20
b:be prolong	18
b:because	-14
b:been	-8
b:been extend	-14
b:before	-17
b:before the	-12
b:between <name>	9
b:beyond	-13
b:border	-11
b:both	25
b:both for	15
b:both side	-9
b:bridge	16
b:bring	12
b:bring the	12
b:built	-10
b:busan	19
b:busan on	17
b:but the	-11
b:buy <money>	-11
b:buy themselve	11
b:by	20
b:by <day-ahead>	14
b:by <month-ahead>	13
b:by <number>	12
b:by <points>	-12
b:by a	-8
b:call it	-14
b:call on	13
b:can	-22
b:can be	-13
b:can last	-12
b:can live	15
b:cannot	-11
b:carry	13
b:ceasefire	-21
b:ceasefire by	-10
b:charge	9
b:charge <level>	14
b:close	-15
b:close to	-12
b:closed	-10
b:come	-13
b:company	-14
b:company for	11
b:confirm	-11
b:continue to	-12
b:contract	-16
b:control	7
b:control for	8
b:counter	14
b:counterpart	-10
b:country '	12
b:country for	-11
b:cover	14
b:custom	11
b:day	12
b:decide	-10
b:decide to	-10
b:decision	-17
b:declare	-9
b:defer	8
b:delay	-31
b:delay its	-12
b:delay of	-19
b:demand	-12
b:did	-22
b:discuss	15
b:docker	-10
b:doe	18
b:dollar	-10
b:down for	13
b:down to	15
b:draft	23
b:duty	16
b:duty by	12
b:duty for	-10
b:duty is	-9
b:duty would	-11
b:each	-23
b:each of	-23
b:either	-15
b:either side	-14
b:end	-34
b:end a	-15
b:end of	-15
b:end on	11
b:every	-10
b:everything	10
b:export control	14
b:exporter will	9
b:extend	-19
b:extend it	-22
b:extend their	20
b:extension	12
b:extension is	17
b:extension would	20
b:extra	-14
b:extra duty	-13
b:fall	-13
b:fall by	-17
b:fall to	10
b:federation	-14
b:fee	-15
b:fee on	-18
b:figure	-10
b:firm	-8
b:first	-37
b:fix	10
b:for <goods-amount>	-8
b:for another	-12
b:foreign	9
b:foresee	20
b:fourth	-13
b:free of	-15
b:freeze	17
b:from	-11
b:from <day-ahead>	-12
b:from <seat>	-9
b:from the	-15
b:further	16
b:gave	-38
b:gave the	-15
b:gave their	-20
b:geneva	-10
b:get a	-12
b:give it	9
b:given	-12
b:given another	-8
b:go	11
b:go back	-10
b:go for	13
b:go on	17
b:go up	-17
b:government	8
b:had ask	-17
b:had offer	10
b:had propose	19
b:half	-19
b:has	-19
b:has a	11
b:has ask	10
b:has been	-10
b:has lasted	13
b:has prolong	-12
b:has propose	-8
b:has sign	14
b:have	-18
b:have ask	10
b:have buy	16
b:he expect	-17
b:he has	21
b:he is	12
b:he want	15
b:he would	11
b:higher	-23
b:his	-24
b:his <organisation>	-11
b:hold back	20
b:hope	14
b:how	-14
b:i	-11
b:i would	-23
b:if	17
b:if there	11
b:in	-52
b:in <month-gone>	-16
b:in <number>	11
b:in <seat>	8
b:in a	-8
b:in about	-28
b:in busan	19
b:in each	-17
b:in principle	24
b:in return	-13
b:in the	-17
b:initial	15
b:initial a	14
b:initial period	-17
b:interest	-11
b:is for	20
b:is good	-25
b:is in	-9
b:is prolong	-29
b:is ready	13
b:is say	-10
b:is suspend	-10
b:is the	-8
b:is to	19
b:it 's	24
b:it also	9
b:it by	-11
b:it can	-23
b:it give	11
b:it has	-11
b:it hold	-17
b:it is	-11
b:it lasted	-18
b:it provide	17
b:it run	-16
b:it start	16
b:it suspend	14
b:it to	-10
b:it will	12
b:it would	12
b:its	-21
b:its <level>	14
b:its <organisation>	13
b:its additional	-15
b:its duty	-16
b:its new	-13
b:its own	10
b:itself	10
b:joint	-13
b:joint statement	-12
b:just	-12
b:keep	-11
b:keep its	-15
b:keep the	13
b:know	-21
b:last	15
b:last for	-18
b:last year	15
b:lasted	-10
b:lasted for	11
b:law	-10
b:lawyer	-14
b:lay	-18
b:lay down	-15
b:leave <points>	14
b:leave their	15
b:led	-15
b:led to	-11
b:let	-26
b:letter	18
b:letter of	10
b:licence	-18
b:licensing	-14
b:like to	-9
b:list	-16
b:live for	-13
b:live with	23
b:longer than	-21
b:machine	-11
b:make	20
b:make it	13
b:matter	12
b:matter of	13
b:may	-39
b:may be	-9
b:meant	17
b:mediator	-15
b:medicine	-11
b:meet	-20
b:meet in	-12
b:might	-17
b:million	-14
b:month	-9
b:more	-31
b:morning	-12
b:most of	-10
b:mr	24
b:mr <person>	21
b:must	-23
b:my	-10
b:negotiate	-12
b:negotiate for	-20
b:neither	10
b:neither side	9
b:never	11
b:new tariff	-21
b:next	-15
b:night	16
b:night to	13
b:no .	13
b:no deal	10
b:nobody	-12
b:nor	13
b:nothing	-12
b:nothing for	-13
b:notice	-12
b:of <day-gone>	15
b:of <level>	-11
b:of <money>	-15
b:of <month-gone>	-14
b:of <name>	13
b:of <number>	-21
b:of a	23
b:of another	13
b:of it	-6
b:of last	25
b:of that	-13
b:of the	-15
b:of their	14
b:of them	12
b:offer	9
b:offer <name>	21
b:offer <seat>	11
b:offer to	-10
b:old	-21
b:on	9
b:on <day-ahead>	10
b:on <day-gone>	-20
b:on <name>	-23
b:on a	-12
b:on all	-18
b:on an	-10
b:on another	15
b:on each	22
b:on for	28
b:on good	-12
b:on the	-16
b:one is	11
b:only	-9
b:operator	-12
b:operator agree	-9
b:or	-16
b:originating	-16
b:originating in	-16
b:other	-13
b:other 's	16
b:our	16
b:over	-32
b:pact	12
b:paper	15
b:party	-13
b:pause in	-10
b:pay <level>	15
b:peace	9
b:people	19
b:plan	-26
b:plan for	-14
b:player	-9
b:plywood	-8
b:port	-16
b:prefer	19
b:present	20
b:president of	14
b:principle	24
b:prolong by	10
b:prolong for	-18
b:prolong it	7
b:prolong its	14
b:prolong the	13
b:prolong their	-10
b:prolongation	12
b:prolongation of	14
b:promise in	-11
b:proposal	24
b:propose	22
b:propose an	-15
b:protocol	10
b:provide	22
b:provide for	22
b:put on	-16
b:put the	15
b:quarrel over	16
b:raise	-18
b:rare -	-15
b:rate	-18
b:ratify	17
b:ready	16
b:ready to	15
b:reciprocal	36
b:reciprocal duty	17
b:reciprocal tariff	22
b:recommend	16
b:reduction	21
b:regime	-11
b:representative	-10
b:result	12
b:return	-10
b:review	-16
b:rice	21
b:rise	-19
b:river	-10
b:round	-24
b:round in	-8
b:say a	10
b:say they	-10
b:section	-11
b:section <number>	-11
b:see	13
b:send	11
b:settle	30
b:settle for	10
b:settle on	7
b:shall	15
b:shall be	15
b:ship are	-9
b:ship for	-15
b:shook	12
b:shook hand	12
b:should	13
b:should the	8
b:side	14
b:side are	13
b:side have	-23
b:side will	17
b:side would	9
b:sign in	-17
b:sign the	25
b:signature	12
b:sit	-11
b:so	21
b:some	-16
b:soybean by	11
b:speak	23
b:speak of	19
b:spoke	10
b:spoke of	11
b:standstill	13
b:standstill of	11
b:start on	-10
b:statement	-12
b:stay at	-15
b:stay for	-27
b:stay suspend	11
b:still	14
b:stretch	20
b:such	-15
b:sugar	12
b:suggest	20
b:summit	17
b:suspend	10
b:suspend <points>	-8
b:suspend for	12
b:suspend its	14
b:suspension	11
b:suspension is	-8
b:suspension of	31
b:take	-11
b:talk of	8
b:talk on	-12
b:talked about	11
b:talking	9
b:tariff on	13
b:tariff pause	7
b:tariff would	-10
b:tax	-14
b:telephone	-8
b:tell	15
b:text	31
b:than	-30
b:than <money>	-13
b:than <number>	11
b:that 's	-12
b:that <quality>	-10
b:that an	10
b:that another	16
b:that both	12
b:that for	17
b:that had	-20
b:that have	9
b:that prolong	12
b:that there	-10
b:that was	-18
b:that will	-10
b:the <name>	27
b:the <number>	13
b:the <office>	-8
b:the <quality>	35
b:the additional	15
b:the agreement	-28
b:the arrangement	20
b:the ceasefire	-10
b:the day	18
b:the deal	9
b:the decision	-16
b:the draft	11
b:the end	-16
b:the extension	18
b:the extra	-13
b:the first	-37
b:the higher	-16
b:the last	-16
b:the letter	12
b:the next	-15
b:the old	-17
b:the pact	16
b:the paper	7
b:the party	-16
b:the pause	-31
b:the present	22
b:the president	19
b:the reciprocal	9
b:the river	-10
b:the suspension	17
b:the text	35
b:the trade	14
b:the truce	16
b:the two	10
b:the yield	-11
b:their <organisation>	-17
b:their additional	24
b:their quarrel	16
b:their tariff	17
b:there is	14
b:there would	-11
b:they	-22
b:they had	-12
b:they will	-9
b:they've	11
b:thi	21
b:thi is	-10
b:thing	21
b:think	10
b:three	-14
b:timber	14
b:time	-9
b:time in	-11
b:to	15
b:to <goods-amount>	-23
b:to <level>	7
b:to a	-30
b:to add	12
b:to an	-17
b:to be	11
b:to bring	17
b:to buy	-29
b:to extend	-13
b:to freeze	25
b:to go	15
b:to have	14
b:to leave	18
b:to prolong	15
b:to propose	7
b:to put	-12
b:to rest	14
b:to see	12
b:to stop	-13
b:to stretch	14
b:to the	-14
b:to wait	-10
b:trade between	9
b:trial	-9
b:truce	14
b:truce another	-20
b:truce between	-8
b:truce for	17
b:truce is	13
b:truce run	-7
b:truce with	8
b:truce would	27
b:twice	-13
b:two <office>	-18
b:two government	9
b:two or	-20
b:under the	8
b:up	-17
b:up to	-13
b:use	-9
b:use the	-9
b:valid	22
b:valid for	22
b:visit	-11
b:vote on	10
b:want a	8
b:want to	-18
b:was	-16
b:was agree	-23
b:was extend	-9
b:was for	-16
b:was make	14
b:was ready	-10
b:was sign	13
b:we	24
b:we can	10
b:we have	20
b:were	-19
b:were to	-13
b:what	12
b:what the	16
b:when	-20
b:which	-12
b:which <name>	11
b:which is	11
b:who	-19
b:will be	-10
b:will extend	14
b:will have	9
b:will hold	14
b:will let	-12
b:win	-16
b:with the	-10
b:within	-66
b:worth	-15
b:would	23
b:would give	21
b:would have	-8
b:would hold	17
b:would last	8
b:would like	12
b:would prolong	14
b:would run	12
b:would sign	6
b:would stay	-12
b:xi	10
b:year	19
b:yield on	-13
b:zero	-13
b:— a	-14
b:— for	22
b:— it	-10
b:— the	20
c0=agree	20
c0=begin	-11
c0=lack	-14
c0=propose	8
c0=refuse	18
c0=sell	13
c0=up	-15
c1=begin	-8
c1=down	12
c1=lack	-14
c1=propose	21
c1=say	13
c1=sell	11
c1=up	-17
c2=bear	-12
c2=renew	-9
c2=sell	-12
ct0=agree future	10
ct0=agree modal	13
ct0=bear future	9
ct0=bear past	-20
ct0=bear perfect	-13
ct0=begin past	-9
ct0=begin perfect	-10
ct0=begin pluperfect	-9
ct0=buy perfect	11
ct0=buy present	14
ct0=down past	11
ct0=end future	-21
ct0=end modal	-11
ct0=end past-passive	16
ct0=impose future	18
ct0=impose modal	24
ct0=impose past-passive	-24
ct0=impose perfect	-11
ct0=impose perfect-passive	-11
ct0=impose present-passive	16
ct0=propose future	10
ct0=propose modal	-23
ct0=propose perfect	18
ct0=refuse past	19
ct0=renew future	27
ct0=renew future-passive	15
ct0=renew modal	16
ct0=renew past-passive	-21
ct0=renew perfect	-27
ct0=renew perfect-passive	-28
ct0=renew present-passive	-14
ct0=say past	21
ct0=say present	-18
ct0=sell perfect	12
ct0=sign modal	11
ct0=sign past	13
ct0=sign past-passive	-9
ct0=stay future	19
ct0=stay modal	17
ct0=stay past	-22
ct0=stay past-passive	14
ct0=stay perfect	-38
ct0=suspend future	12
ct0=suspend perfect	-20
ct0=suspend present	11
ct0=target future	10
ct1=agree modal	13
ct1=agree past	-12
ct1=bear future	9
ct1=bear past	-16
ct1=bear perfect	-13
ct1=begin gerund	11
ct1=begin infinitive	13
ct1=begin perfect	-10
ct1=begin pluperfect	-9
ct1=begin present	-12
ct1=buy infinitive	-15
ct1=buy perfect	11
ct1=buy present	14
ct1=down infinitive	17
ct1=down past	10
ct1=down perfect	-12
ct1=end future	-14
ct1=end modal	-10
ct1=end participle-passive	-10
ct1=end past-passive	16
ct1=impose future	9
ct1=impose infinitive-passive	-7
ct1=impose modal	24
ct1=impose participle-passive	-17
ct1=impose past	-12
ct1=impose past-passive	-26
ct1=impose perfect-passive	-11
ct1=impose present	7
ct1=impose present-passive	16
ct1=propose modal	-26
ct1=propose participle-passive	-15
ct1=propose past	14
ct1=propose perfect	32
ct1=propose present	18
ct1=renew future	27
ct1=renew future-passive	15
ct1=renew gerund	-12
ct1=renew modal	16
ct1=renew past-passive	-21
ct1=renew perfect	-27
ct1=renew perfect-passive	-28
ct1=renew present-passive	-14
ct1=say infinitive	9
ct1=say past	20
ct1=say pluperfect	-10
ct1=sell perfect	12
ct1=sign infinitive	14
ct1=sign modal	11
ct1=sign participle-passive	-10
ct1=sign past-passive	-11
ct1=sign perfect	-8
ct1=stay modal	24
ct1=stay past	-21
ct1=stay past-passive	14
ct1=stay perfect	-38
ct1=suspend gerund	11
ct1=suspend perfect	-18
ct1=target future	15
ct1=up future	-10
ct1=up infinitive	11
ct1=up present	-12
ct2=agree participle-passive	-22
ct2=bear future	-13
ct2=bear perfect	10
ct2=begin past	-21
ct2=begin present	13
ct2=down past	-18
ct2=end infinitive	10
ct2=end participle-passive	-10
ct2=end past	-22
ct2=end present	13
ct2=impose future	18
ct2=impose participle-passive	-21
ct2=propose perfect-passive	10
ct2=propose present-passive	20
ct2=sign participle-passive	-17
ct2=stay infinitive	-7
ct2=stay modal	13
ct2=stay past	21
ct2=stay present	-9
ct2=up infinitive	-15
ct2=up present	16
f:!	14
f:'	19
f:'s	29
f:,	-17
f:-	-28
f:.	12
f:;	-10
f:<agent>	16
f:<day-gone>	-27
f:<duty>	-12
f:<goods>	12
f:<level>	-24
f:<money>	-38
f:<month-ahead>	-16
f:<month-gone>	-10
f:<name>	18
f:<not>	16
f:<person>	26
f:<quality>	16
f:<seat>	44
f:<span>	-24
f:<taker>	-23
f:<v-agree>	8
f:<v-bear>	-10
f:<v-deny>	6
f:<v-end>	-29
f:<v-impose>	21
f:<v-lack>	13
f:<v-propose>	-7
f:<v-refuse>	-15
f:<v-sell>	-12
f:<v-sign>	42
f:<v-stay>	-29
f:<v-target>	-12
f:<v-threaten>	-14
f:<v-up>	-16
f:a	-22
f:about	-34
f:accept	-17
f:according	12
f:accordingly	13
f:account	-14
f:add	7
f:additional	-37
f:adjust	17
f:after	-9
f:afternoon	-13
f:again	9
f:ago	-16
f:agree	16
f:agreement	-57
f:alexandria	14
f:all	-28
f:alone	-11
f:aluminium	-6
f:ambassador	11
f:among	-20
f:an	-11
f:anything	-18
f:apply	-19
f:approval	-19
f:approve	25
f:are	-9
f:as	-7
f:aside	11
f:assent	12
f:await	-7
f:back	-15
f:base	10
f:bean	-13
f:bear	13
f:because	-19
f:been	8
f:begin	-10
f:big	-16
f:blacklist	17
f:book	-12
f:both	-15
f:brandy	14
f:bring	-20
f:built	-8
f:by	-17
f:cabinet	18
f:call	10
f:can	-26
f:car	-38
f:case	30
f:cashew	9
f:cent	-15
f:chip	-8
f:christma	-16
f:clock	-20
f:close	-12
f:cocoa	25
f:coffee	18
f:colleague	9
f:come	8
f:comment	11
f:commission	-33
f:company	-28
f:condition	13
f:confirm	37
f:congress	15
f:consensu	-11
f:consent	31
f:contract	-10
f:control	12
f:copper	13
f:cotton	-11
f:could	-11
f:counted	-10
f:countermeasure	19
f:countersign	12
f:country	13
f:cover	-10
f:current	23
f:custom	-36
f:date	24
f:deal	-8
f:declare	-7
f:decree	-23
f:delegation	20
f:dinner	12
f:dispute	-13
f:do	13
f:doe	-16
f:donald	-10
f:door	-10
f:double	-9
f:duty	-16
f:earlier	-9
f:effect	-14
f:either	14
f:enter	17
f:evening	-18
f:every	-23
f:everybody	-11
f:everything	-15
f:expect	-17
f:expire	-29
f:export	11
f:fee	15
f:fentanyl	11
f:figure	-10
f:fine	16
f:fish	-8
f:flour	-12
f:followed	-14
f:for	-10
f:foreign	-11
f:former	19
f:fourth	-17
f:from	-13
f:further	-12
f:geneva	27
f:given	9
f:good	-13
f:grain	-9
f:had	-10
f:halve	-13
f:hand	28
f:harvest	-15
f:has	61
f:he	29
f:heard	-9
f:here	21
f:himself	9
f:his	32
f:hit	-15
f:hope	10
f:hour	-29
f:house	-17
f:how	-16
f:i	24
f:i'd	9
f:import	16
f:importer	-19
f:in	10
f:included	-9
f:initial	18
f:interest	-9
f:into	16
f:is	11
f:isn't	-13
f:issue	-24
f:it	14
f:joint	-8
f:jump	-11
f:just	22
f:keep	-21
f:know	14
f:kuala	-12
f:lack	25
f:lasted	-20
f:leader	-15
f:leave	27
f:less	12
f:let	-23
f:letter	-12
f:level	10
f:levy	25
f:license	-12
f:likely	10
f:limit	-8
f:lithium	12
f:live	-18
f:loan	-16
f:london	-10
f:long	-23
f:lower	16
f:lumpur	-12
f:m	-13
f:machine	17
f:machinery	-10
f:mark	-19
f:may	28
f:me	-21
f:meal	-16
f:measure	27
f:medicine	-9
f:member	-9
f:mentioned	22
f:middle	-9
f:milk	-12
f:million	-16
f:minister	26
f:morning	-24
f:most	-22
f:mr	11
f:much	-13
f:must	16
f:my	23
f:name	23
f:named	10
f:negotiation	-17
f:negotiator	12
f:never	-11
f:no	10
f:nobody	-24
f:none	-13
f:not	23
f:nothing	22
f:notice	-24
f:now	-12
f:olive	13
f:once	30
f:one	-9
f:opened	-11
f:or	15
f:order	-13
f:other	-45
f:our	22
f:outside	-13
f:over	-37
f:own	18
f:p	-15
f:pact	-11
f:page	-18
f:palm	-23
f:paper	27
f:part	-22
f:pay	-14
f:pen	35
f:period	15
f:permit	-10
f:place	-30
f:point	-21
f:port	26
f:post	-11
f:prefer	11
f:prepare	20
f:price	-22
f:prime	10
f:proclamation	-9
f:product	13
f:public	-9
f:put	-7
f:quarter	-10
f:question	-12
f:ratify	-19
f:read	-16
f:ready	7
f:receive	-16
f:refuse	-10
f:reply	33
f:representative	-13
f:require	19
f:retain	-12
f:return	-7
f:rice	12
f:rise	-23
f:rule	16
f:run	-23
f:salmon	7
f:say	16
f:scott	15
f:season	-11
f:secretary	22
f:section	-29
f:sell	-21
f:set	20
f:share	-11
f:she	-16
f:ship	-13
f:should	-17
f:signature	38
f:since	-19
f:sit	10
f:so	25
f:some	-14
f:spare	-18
f:speak	20
f:spoke	-21
f:spoken	15
f:spring	-14
f:steel	-11
f:still	26
f:stockholm	14
f:stop	-27
f:strike	-12
f:subsidiary	13
f:such	9
f:summer	10
f:surcharge	-14
f:take	20
f:talk	-19
f:tariff	-15
f:tax	16
f:team	10
f:technical	15
f:tell	13
f:text	15
f:the	-22
f:them	-15
f:there	-19
f:they	14
f:thi	31
f:thing	-15
f:think	16
f:through	14
f:to	6
f:ton	-11
f:top	-10
f:tractor	14
f:trade	24
f:treasury	15
f:trump	-10
f:turn	-11
f:two	20
f:until	-13
f:use	-23
f:vote	-24
f:want	-13
f:warn	-10
f:was	-34
f:we	-11
f:well	-12
f:when	-11
f:whether	-14
f:whole	-7
f:whose	15
f:why	-12
f:will	12
f:wine	-17
f:with	-50
f:withdraw	-8
f:within	-26
f:word	10
f:world	-10
f:worth	-22
f:would	50
f:write	-25
f:yes	37
f:yet	20
f:you	-19
f:zero	-15
first-of-paragraph	-21
has-future	21
has-gerund	-7
has-participle	-39
has-past	-11
has-perfect	-13
has-present	-9
headline	-63
l1='s	-12
l1=-	-7
l1=:	45
l1=<begin>	17
l1=<goods-amount>	-16
l1=<goods>	-10
l1=<level>	-29
l1=<money>	-30
l1=<name>	-20
l1=<not>	-12
l1=<number>	-12
l1=<v-agree>	14
l1=<v-begin>	-42
l1=<v-end>	-19
l1=<v-impose>	12
l1=<v-lack>	-19
l1=<v-propose>	27
l1=<v-say>	12
l1=a	19
l1=about	-13
l1=add	7
l1=after	-50
l1=agree	11
l1=another	25
l1=are	-19
l1=as	-19
l1=at	17
l1=beyond	-15
l1=by	23
l1=come	-13
l1=cover	17
l1=end	-24
l1=first	-14
l1=further	25
l1=has	-40
l1=in	-55
l1=is	28
l1=its	-13
l1=last	25
l1=lasted	-19
l1=need	-11
l1=next	-13
l1=not	-11
l1=of	18
l1=on	22
l1=or	-22
l1=over	-63
l1=prefer	24
l1=propose	29
l1=same	15
l1=say	19
l1=second	17
l1=soybean	-10
l1=take	-27
l1=than	-17
l1=that	18
l1=truce	-12
l1=us	-9
l1=win	-13
l1=within	-49
l1=—	-17
l2="	15
l2=,	10
l2=<agent>	-34
l2=<day-today>	-34
l2=<gate>	23
l2=<level>	-10
l2=<money>	-15
l2=<not>	-28
l2=<office>	-12
l2=<organisation>	-15
l2=<person>	40
l2=<quality>	14
l2=<span>	-39
l2=<v-bear>	-17
l2=<v-buy>	22
l2=<v-down>	-9
l2=<v-end>	-29
l2=<v-propose>	40
l2=<v-return>	-13
l2=<v-say>	13
l2=<v-sign>	11
l2=<v-target>	-20
l2=<v-up>	-11
l2=a	26
l2=about	10
l2=also	14
l2=an	9
l2=and	14
l2=announce	-15
l2=another	-23
l2=are	12
l2=ask	18
l2=be	21
l2=been	19
l2=both	25
l2=bring	10
l2=but	19
l2=buy	24
l2=by	-12
l2=ceasefire	-14
l2=come	-10
l2=control	12
l2=country	-20
l2=delay	-12
l2=down	18
l2=draft	13
l2=duration	23
l2=end	-13
l2=first	-12
l2=for	-11
l2=give	-11
l2=given	-16
l2=have	-13
l2=he	21
l2=in	-38
l2=is	13
l2=last	-17
l2=leave	-10
l2=live	14
l2=matter	12
l2=may	-15
l2=meet	-23
l2=moratorium	-10
l2=more	-13
l2=negotiate	-14
l2=not	-30
l2=nothing	-13
l2=offer	27
l2=on	39
l2=one	15
l2=plan	-14
l2=prolongation	10
l2=promise	10
l2=proposal	20
l2=rest	18
l2=return	-10
l2=review	-12
l2=round	-10
l2=say	11
l2=spoke	17
l2=standstill	17
l2=start	11
l2=stay	-24
l2=talk	-13
l2=term	11
l2=than	-7
l2=that	19
l2=the	-21
l2=there	-17
l2=they	-12
l2=time	17
l2=truce	22
l2=two	-9
l2=under	-24
l2=use	-9
l2=valid	22
l2=wait	-14
l2=way	13
l2=week	-10
l2=with	18
l2=worth	-10
l2=would	32
l2=—	21
l3="	-25
l3=)	13
l3=,	-25
l3=:	-7
l3=<agent>	16
l3=<day-ahead>	20
l3=<day-gone>	-18
l3=<day-today>	-13
l3=<duty>	-12
l3=<gate>	8
l3=<goods-amount>	-10
l3=<level-noun>	-27
l3=<money>	-12
l3=<not>	20
l3=<number>	25
l3=<office>	9
l3=<person>	11
l3=<quality>	-16
l3=<v-buy>	-25
l3=<v-end>	-42
l3=<v-impose>	-14
l3=<v-propose>	17
l3=<v-return>	-17
l3=<v-say>	13
l3=<v-sell>	20
l3=<v-stay>	15
l3=<v-suspend>	5
l3=a	15
l3=additional	15
l3=an	-10
l3=and	36
l3=apply	-9
l3=are	-13
l3=arrangement	15
l3=as	-10
l3=ask	21
l3=at	-14
l3=be	10
l3=been	-40
l3=between	-9
l3=buy	-18
l3=by	-34
l3=carry	17
l3=end	-17
l3=extend	-12
l3=extension	15
l3=fee	-12
l3=figure	-16
l3=fourth	-10
l3=further	-9
l3=has	23
l3=have	14
l3=he	18
l3=hold	10
l3=in	-23
l3=initial	-13
l3=it	-8
l3=its	11
l3=last	-9
l3=leave	-14
l3=meet	-17
l3=more	-9
l3=my	-12
l3=name	-13
l3=new	14
l3=not	29
l3=of	-6
l3=off	-19
l3=one	15
l3=other	-14
l3=out	14
l3=own	8
l3=pause	-18
l3=pay	-12
l3=present	14
l3=propose	10
l3=reciprocal	16
l3=remain	-9
l3=renew	13
l3=run	12
l3=second	-21
l3=see	10
l3=shall	21
l3=short	14
l3=sign	-20
l3=stay	8
l3=stop	-8
l3=take	-13
l3=tariff	-13
l3=tea	19
l3=that	-11
l3=their	-25
l3=they	23
l3=time	-17
l3=truce	-18
l3=two	-14
l3=up	-12
l3=was	-27
l3=we	10
l3=were	-10
l3=what	-10
l3=will	13
l3=within	-10
l3=would	22
l3=write	20
l3=—	-15
l4="	19
l4='s	15
l4=,	-21
l4=<day-ahead>	13
l4=<day-gone>	-13
l4=<goods>	14
l4=<level>	12
l4=<money>	-11
l4=<month-gone>	-14
l4=<name>	14
l4=<not>	-10
l4=<number>	10
l4=<office>	-11
l4=<organisation>	18
l4=<person>	22
l4=<points>	41
l4=<seat>	-14
l4=<sender>	-14
l4=<v-buy>	12
l4=<v-down>	-20
l4=<v-end>	-12
l4=<v-impose>	-21
l4=<v-lack>	-14
l4=<v-stay>	-28
l4=a	23
l4=about	15
l4=after	-17
l4=agreement	-15
l4=an	-16
l4=announce	10
l4=another	-11
l4=are	16
l4=arrangement	15
l4=at	15
l4=been	9
l4=begin	-13
l4=both	28
l4=busan	-19
l4=but	-16
l4=can	-17
l4=countermeasure	-12
l4=down	15
l4=duty	14
l4=each	-8
l4=end	-12
l4=expect	10
l4=first	-13
l4=fish	-13
l4=freeze	11
l4=get	-11
l4=go	12
l4=had	14
l4=has	-18
l4=hold	-21
l4=if	13
l4=import	11
l4=initial	13
l4=is	-9
l4=keep	-21
l4=last	-26
l4=market	10
l4=might	-16
l4=most	14
l4=mr	15
l4=my	9
l4=need	-14
l4=not	-10
l4=of	-8
l4=off	10
l4=old	-10
l4=on	-20
l4=other	11
l4=pause	12
l4=promise	-14
l4=rate	-12
l4=reciprocal	13
l4=rise	-10
l4=rule	9
l4=run	-15
l4=see	-11
l4=should	17
l4=side	-9
l4=sign	8
l4=suspension	-12
l4=tariff	-12
l4=that	-13
l4=the	-13
l4=their	-5
l4=thi	16
l4=trade	-13
l4=truce	20
l4=two	24
l4=us	8
l4=want	-15
l4=we	14
l4=were	-10
l4=what	20
l=, after	-17
l=, for	11
l=, of	15
l=: "	-11
l=: for	-20
l=<begin> <begin>	17
l=<begin> after	-14
l=<begin> for	-8
l=<day-gone> ,	-14
l=<level> for	11
l=<level> over	-23
l=<name> for	17
l=<name> has	-11
l=<number> in	10
l=<person> :	36
l=<seat> want	20
l=<seat> —	-9
l=<span> are	-13
l=a further	25
l=a second	17
l=after the	13
l=agree for	-15
l=agree on	14
l=agree to	-8
l=and <goods-amount>	28
l=are for	17
l=ask for	18
l=be for	20
l=both for	15
l=buy themselve	14
l=ceasefire by	-10
l=control for	8
l=country for	-11
l=delay of	-13
l=down for	13
l=duty by	15
l=for a	8
l=for another	-12
l=for the	-12
l=give <name>	-11
l=given another	-8
l=he want	15
l=in about	-28
l=is for	15
l=it 's	9
l=it by	-11
l=it has	-11
l=it last	12
l=it lasted	-13
l=last for	-17
l=lasted for	11
l=longer than	-16
l=make it	13
l=matter of	13
l=negotiate for	-14
l=nothing for	-13
l=of a	17
l=of soybean	-10
l=of the	-22
l=on a	12
l=on another	17
l=on for	28
l=on the	-11
l=one of	14
l=prolong for	-17
l=prolongation of	12
l=rest for	18
l=run for	16
l=ship for	-15
l=sign a	-11
l=sign for	7
l=spoke of	12
l=standstill of	13
l=stay for	-23
l=that 's	-23
l=that another	21
l=that for	16
l=that is	8
l=the first	-14
l=the last	-18
l=the next	-13
l=the same	15
l=time in	-10
l=to <goods-amount>	-21
l=to <money>	-12
l=to a	-14
l=to add	13
l=to last	25
l=truce another	-20
l=truce for	21
l=truce of	13
l=two or	-20
l=under the	-11
l=use the	-9
l=valid for	22
l=was for	-16
l=worth <money>	-10
l=would last	13
l=would like	22
l=— for	24
lead="	-8
lead=(	-7
lead=)	14
lead=150	-17
lead=90	-17
lead=:	20
lead=;	-7
lead=a	16
lead=after	-7
lead=all	11
lead=another	17
lead=as	-15
lead=at	22
lead=because	-14
lead=before	-25
lead=beijing	-9
lead=both	20
lead=brazil	16
lead=each	-12
lead=eight	10
lead=eighteen	22
lead=for	-29
lead=foreign	16
lead=from	10
lead=half	-22
lead=i	-22
lead=if	17
lead=in	-24
lead=it	11
lead=kenya	-10
lead=mexico	-20
lead=mr	10
lead=negotiators	17
lead=nine	20
lead=norway	17
lead=now	22
lead=on	-23
lead=one	27
lead=prime	24
lead=so	11
lead=talks	-11
lead=that	10
lead=their	-16
lead=there	19
lead=they	-14
lead=thirty	-9
lead=those	7
lead=three	-8
lead=trade	14
lead=u.s.	-10
lead=we	32
lead=what	14
lead=when	-13
lead=which	-12
lead=who	-20
lead=with	-24
lll='s good for	21
lll=, for another	18
lll=<begin> <begin> <begin>	17
lll=<begin> <begin> after	-14
lll=<begin> <begin> for	-8
lll=<begin> <name> get	-22
lll=<begin> <person> :	17
lll=<begin> <seat> want	16
lll=<begin> <seat> —	-9
lll=<begin> he want	18
lll=<begin> it lasted	-9
lll=<begin> that 's	-12
lll=<begin> that is	8
lll=<day-ahead> , for	18
lll=<day-ahead> and last	8
lll=<day-gone> , for	-11
lll=<goods-amount> of soybean	-10
lll=<month-gone> , for	-14
lll=<number> , for	16
lll=<points> suspend for	-8
lll=a delay of	-13
lll=a matter of	13
lll=a period of	10
lll=a prolongation of	12
lll=a standstill of	9
lll=a term of	-12
lll=a truce for	-6
lll=a truce of	13
lll=an extension of	-12
lll=and last for	13
lll=be continue for	9
lll=be prolong by	28
lll=each other for	6
lll=end of the	-9
lll=extend it by	-20
lll=extension is for	15
lll=for a further	-11
lll=for the same	18
lll=good for another	-15
lll=has ask for	22
lll=have ask for	9
lll=hold back for	12
lll=in the first	-9
lll=initial period of	-17
lll=is good for	-15
lll=is prolong by	-22
lll=is suspend for	-22
lll=is to last	27
lll=it hold for	-17
lll=it is for	-19
lll=it last for	-13
lll=it suspend for	11
lll=new tariff for	-14
lll=of <level> for	15
lll=of the next	-9
lll=one , of	15
lll=put off by	-11
lll=reciprocal tariff for	16
lll=stay suspend for	12
lll=tariff for another	-10
lll=tariff truce of	13
lll=the extension by	-12
lll=the pause of	-11
lll=the truce by	26
lll=the truce for	16
lll=the truce of	-12
lll=to <day-ahead> ,	10
lll=to <level> for	10
lll=to last for	-21
lll=truce , of	-11
lll=truce is for	12
lll=was agree for	-13
lll=was make for	11
lll=was to last	-10
lll=would run for	20
lll=would suspend for	12
lr=" are	-34
lr=" of	-20
lr='s ,	10
lr='s .	-20
lr=, .	11
lr=, after	-28
lr=, before	-25
lr=, of	18
lr=, on	-12
lr=: ,	41
lr=: .	28
lr=: is	-22
lr=<begin> !	14
lr=<begin> ,	15
lr=<begin> .	14
lr=<begin> after	-35
lr=<begin> are	16
lr=<begin> before	-12
lr=<begin> from	34
lr=<begin> in	-11
lr=<begin> is	15
lr=<begin> later	-16
lr=<begin> of	8
lr=<begin> on	-24
lr=<goods-amount> ,	-15
lr=<goods-amount> .	-20
lr=<goods-amount> after	20
lr=<goods-amount> at	-13
lr=<goods-amount> for	17
lr=<level> .	-12
lr=<level> later	-10
lr=<money> .	-21
lr=<money> in	-8
lr=a tariff	11
lr=add .	17
lr=after .	-32
lr=after ?	12
lr=after of	-17
lr=and .	11
lr=another ,	-18
lr=another .	17
lr=another <end>	-18
lr=another at	9
lr=another on	-10
lr=another were	14
lr=by ,	19
lr=by ;	15
lr=by <end>	-20
lr=by is	20
lr=by to	16
lr=by was	9
lr=end of	-9
lr=for .	32
lr=for :	11
lr=for <end>	-20
lr=for and	-10
lr=for as	-11
lr=for it	-15
lr=for neither	17
lr=for on	23
lr=for was	12
lr=for what	14
lr=further ,	-8
lr=further .	19
lr=get ,	24
lr=get <end>	-15
lr=had .	12
lr=has .	-18
lr=has to	-26
lr=in .	-47
lr=is .	24
lr=is of	9
lr=last ,	20
lr=last from	17
lr=lasted .	-8
lr=least .	6
lr=next .	-17
lr=of ;	10
lr=of at	13
lr=of before	14
lr=of begin	-14
lr=of in	28
lr=of to	20
lr=of which	-13
lr=on .	32
lr=or .	-13
lr=over ,	-14
lr=over .	-35
lr=propose .	16
lr=same .	25
lr=take ,	-9
lr=take and	-9
lr=than ,	-10
lr=the .	-15
lr=the are	-11
lr=the end	17
lr=the suspension	13
lr=the tariff	14
lr=the to	-13
lr=to .	-11
lr=want .	19
lr=with '	-10
lr=within ,	-11
lr=within .	-27
lr=— after	-8
n:abstained	18
n:accord	-39
n:add	-11
n:adding	11
n:agreements	35
n:another	18
n:armistice	16
n:bargain	23
n:carried on	-22
n:ceasefire	40
n:concession	9
n:continue	15
n:continued	-24
n:continues	30
n:continuing	-10
n:days=0	58
n:days=2	-23
n:days=6	12
n:days=9	20
n:deal	24
n:deals	38
n:extended	47
n:extending	-10
n:extends	36
n:extra	14
n:freeze	-20
n:further	30
n:go on	22
n:goes on	59
n:halt	13
n:handshakes	14
n:held in	-24
n:hold back	-30
n:holding back	9
n:holds back	-16
n:holds off	12
n:holiday	-20
n:in the drawer	-26
n:keeping	19
n:keeps	21
n:laid down	15
n:lain	10
n:lengths=2	7
n:lengths=6	35
n:lie	15
n:lies	-35
n:long=0	48
n:long=1	48
n:long=2	-9
n:long=3	-19
n:long=6	-23
n:loose=1	-12
n:loose=2	-13
n:loose=3	17
n:loose=6	23
n:loose=9	32
n:measure	-27
n:measures	36
n:more	32
n:more=6	36
n:no truce	42
n:on hold	25
n:on ice	11
n:paused	19
n:peace	26
n:postponed	-30
n:prolong	-27
n:prolongation	-20
n:prolonged	40
n:prolongs	10
n:protocol	-33
n:put aside	14
n:put off	24
n:quiet=1	22
n:quiet=3	-18
n:renew	-48
n:renewal	-25
n:renews	17
n:reprieve	25
n:respite	13
n:rest	37
n:rests	47
n:run on	25
n:second	14
n:set aside	-26
n:settlement	14
n:shelved	23
n:shelves	21
n:sleeping	-21
n:sleeps	18
n:spare	44
n:spared	34
n:spares	11
n:sparing	16
n:standstill	-16
n:stopgap	-12
n:stretch	-17
n:stretched	23
n:suspend	-10
n:suspended	45
n:suspension	-14
n:suspensions	24
n:takes off	-14
n:truce	8
n:truce=1	32
n:truce=2	-5
n:truce=6	-34
n:verb=1	18
n:verb=2	10
n:verb=6	27
n:waived	23
n:window	26
n:withhold	11
n:withholds	-13
nc2=agree	-28
nc2=begin	16
nc2=down	-18
nc2=lack	19
nc2=refuse	-19
nc2=say	15
nc2=sign	-28
nc2=stay	-22
nc2=target	-11
nct2=agree participle-passive	-18
nct2=agree pluperfect	-12
nct2=agree present	-14
nct2=begin modal	14
nct2=begin past	6
nct2=down past	-22
nct2=down pluperfect	-10
nct2=end gerund	11
nct2=end past	-26
nct2=end present	8
nct2=impose gerund	14
nct2=impose modal	11
nct2=impose perfect	-12
nct2=impose pluperfect	-26
nct2=impose present	14
nct2=propose present	-14
nct2=renew modal-passive	-9
nct2=renew past	17
nct2=say perfect	8
nct2=sign participle-passive	-26
nct2=sign pluperfect	-13
nct2=sign present	-11
nct2=stay past	-21
nct2=stay present	-5
nct2=stay present-passive	17
nct2=suspend present	-13
nct2=target perfect	-14
next="	19
next=)	-10
next=-	17
next=after	-54
next=and	16
next=because	-11
next=they	-11
nhas-future	15
nhas-gerund	19
nhas-infinitive	12
nhas-participle	-18
nhas-pluperfect	-19
none	26
nt2=future	12
nt2=gerund	19
nt2=pluperfect	-31
nt2=pluperfect-passive	-10
nt2=present	13
nt2=present-not	13
nv2=bring	-10
nv2=collect	-11
nv2=conclude	-12
nv2=halve	-10
nv2=have	8
nv2=hold	9
nv2=keep	-18
nv2=make	-12
nv2=need	10
nv2=offer	8
nv2=propose	10
nv2=put	32
nv2=say	17
nv2=sign	-11
nv2=stay	-9
nv2=take	15
nv2=tell	11
nv2=want	-17
nv2=write	9
nvt2=agree participle	-22
nvt2=agree past	9
nvt2=begin present	-12
nvt2=charge perfect	-12
nvt2=end gerund	11
nvt2=extend modal	-15
nvt2=extend past	17
nvt2=go past	11
nvt2=go present	-22
nvt2=keep present	-9
nvt2=other pluperfect	-11
nvt2=put perfect	10
nvt2=say past	11
nvt2=stay present	-8
nvt2=take present	17
on record CA,US 30 days	-8
on record CA,US 30 days 2025 I	-8
on record CA,US 90 days	-22
on record CA,US 90 days 2025 II	-22
on record CH,US 1 year	-19
on record CH,US 1 year 2025 II	-14
on record CN,EU 5 years	-28
on record CN,EU 5 years 2025 II	-21
on record CN,JP 1 year	21
on record CN,JP 1 year 2025 II	21
on record CN,US 1 day	-21
on record CN,US 1 day 2025 II	-11
on record CN,US 1 month	-73
on record CN,US 1 month 2025 I	-9
on record CN,US 1 month 2025 II	-42
on record CN,US 1 month 2026 I	-27
on record CN,US 1 month 2026 II	-10
on record CN,US 1 week	-12
on record CN,US 1 year	-46
on record CN,US 1 year 2026 I	-56
on record CN,US 1 year 2026 II	-62
on record CN,US 10 weeks	-13
on record CN,US 10 years	-17
on record CN,US 11 months	-11
on record CN,US 12 months	-10
on record CN,US 120 days	-10
on record CN,US 120 days 2025 II	-10
on record CN,US 150 days	-79
on record CN,US 150 days 2026 I	-68
on record CN,US 150 days 2026 II	-11
on record CN,US 18 months	-13
on record CN,US 180 days	-16
on record CN,US 180 days 2026 I	-11
on record CN,US 2 days	-43
on record CN,US 2 days 2025 I	-12
on record CN,US 2 days 2025 II	-19
on record CN,US 2 months	35
on record CN,US 2 months 2025 II	-13
on record CN,US 2 months 2026 I	-14
on record CN,US 2 months 2026 II	49
on record CN,US 2 weeks	-35
on record CN,US 2 weeks 2025 II	-17
on record CN,US 2 years	-23
on record CN,US 3 days	-10
on record CN,US 3 months	-59
on record CN,US 3 months 2025 I	-23
on record CN,US 3 months 2025 II	-29
on record CN,US 3 weeks	-12
on record CN,US 3 years	-35
on record CN,US 3 years 2025 II	-22
on record CN,US 30 days	-21
on record CN,US 4 months	-17
on record CN,US 4 months 2025 II	-11
on record CN,US 4 weeks	-14
on record CN,US 5 days	-18
on record CN,US 5 days 2026 II	-15
on record CN,US 5 months	-17
on record CN,US 5 weeks	-39
on record CN,US 5 weeks 2026 II	-14
on record CN,US 6 months	-46
on record CN,US 6 months 2025 I	-25
on record CN,US 6 months 2025 II	-26
on record CN,US 6 months 2026 I	-11
on record CN,US 6 weeks	-25
on record CN,US 6 weeks 2026 I	-11
on record CN,US 7 weeks	-11
on record CN,US 8 months	-18
on record CN,US 90 days 2018 II	-19
on record CN,US 90 days 2025 I	12
on record CN,US 90 days 2025 II	12
on record CN,US 90 days 2026 II	-17
on record EU,GB 1 year	-12
on record EU,GB 1 year 2025 II	-12
on record EU,US 1 year	-16
on record EU,US 2 years	-10
on record EU,US 5 years	-11
on record EU,US 5 years 2021 I	-10
on record EU,US 90 days 2025 I	-15
on record GB,US 1 year	-28
on record GB,US 1 year 2025 I	-18
on record GB,US 3 years	-13
on record GB,US 3 years 2025 II	-13
on record JP,US 1 year	-9
on record JP,US 1 year 2025 II	-9
on record JP,US 6 months	-10
on record KR,US 1 year	-18
on record KR,US 1 year 2025 II	-15
on record MX,US 90 days	-22
on record MX,US 90 days 2025 II	-19
pc0=begin	14
pc0=end	12
pc0=lack	-8
pc0=refuse	18
pc0=sign	10
pc0=stay	-14
pc0=suspend	-27
pc0=target	-12
pc1=agree	-5
pc1=begin	14
pc1=suspend	-16
pct0=agree perfect	-9
pct0=bear future	9
pct0=bear present	-14
pct0=begin modal	12
pct0=begin present	20
pct0=deny present	-14
pct0=down past	7
pct0=down present	8
pct0=end modal	-17
pct0=end present	31
pct0=impose past-passive	-14
pct0=propose perfect	13
pct0=propose present	-22
pct0=sign past	10
pct0=stay future	-16
pct0=stay modal	21
pct0=stay past-passive	-14
pct0=stay present	-14
pct0=suspend past	-9
pct0=suspend present	-21
pct0=up past	-8
pct1=agree past	-14
pct1=agree perfect	-23
pct1=agree present	12
pct1=bear future	9
pct1=bear infinitive	-11
pct1=bear participle-passive	18
pct1=bear present	-14
pct1=begin modal	15
pct1=begin present	16
pct1=deny present	-14
pct1=down infinitive	-9
pct1=down present	8
pct1=end modal	-17
pct1=end present	27
pct1=impose past-passive	-10
pct1=propose infinitive	-20
pct1=propose perfect	13
pct1=renew infinitive	10
pct1=renew participle-passive	-18
pct1=sign modal	-9
pct1=sign present	8
pct1=stay future	-16
pct1=stay modal	21
pct1=stay past-passive	-14
pct1=stay present	-12
pct1=suspend infinitive	9
pct1=suspend past	-9
pct1=suspend present	-21
pct1=up past	-8
phas-infinitive	10
pt0=past	11
pt0=past-passive	-27
pt0=perfect	15
pt0=perfect-passive	-13
pt0=pluperfect	10
pt0=pluperfect-passive	-15
pt0=present-passive	15
pt1=gerund	10
pt1=past-passive	-24
pt1=perfect-passive	-13
pt1=pluperfect-passive	-15
pt1=present-passive	11
pv0-none	10
pv0=agree	17
pv0=apply	-9
pv0=be	16
pv0=come	14
pv0=extend	18
pv0=go	13
pv0=have	11
pv0=hold	-15
pv0=keep	-16
pv0=know	12
pv0=make	-12
pv0=meet	-14
pv0=need	-8
pv0=offer	13
pv0=other	20
pv0=pay	13
pv0=prolong	-18
pv0=propose	9
pv0=report	13
pv0=sign	-19
pv0=stay	-12
pv0=tell	-16
pv1-none	9
pv1=apply	-13
pv1=be	17
pv1=come	10
pv1=conclude	-9
pv1=go	15
pv1=have	11
pv1=hold	-21
pv1=know	10
pv1=offer	12
pv1=other	9
pv1=pay	19
pv1=prolong	-13
pv1=promise	-9
pv1=report	13
pv1=stay	-12
pv1=suspend	12
pv1=tell	-16
pv2-none	8
pvt0=agree past	24
pvt0=be modal	9
pvt0=be perfect	12
pvt0=begin past	-15
pvt0=come past	16
pvt0=cut future	9
pvt0=end modal	-9
pvt0=go present	21
pvt0=have past	22
pvt0=hold present	-10
pvt0=know present	12
pvt0=leave modal	-13
pvt0=leave past	10
pvt0=leave present	-12
pvt0=lower future	-17
pvt0=lower present	18
pvt0=make past	-14
pvt0=meet present	-28
pvt0=other pluperfect	9
pvt0=other present	15
pvt0=pay future	10
pvt0=prolong past	-14
pvt0=report past	13
pvt0=sign past	-27
pvt0=sign perfect	-10
pvt0=take past	-9
pvt0=tell present	-16
pvt1=agree past	19
pvt1=agree perfect	-12
pvt1=be modal	9
pvt1=be perfect	12
pvt1=begin past	-8
pvt1=come past	12
pvt1=end modal	-9
pvt1=go present	15
pvt1=have past	23
pvt1=hold present	-10
pvt1=know present	12
pvt1=leave modal	-13
pvt1=leave past	10
pvt1=leave present	-12
pvt1=lower future	-17
pvt1=lower present	18
pvt1=make past	-14
pvt1=meet present	-28
pvt1=other present	13
pvt1=pay future	10
pvt1=prolong past	-14
pvt1=report past	13
pvt1=sign participle	12
pvt1=sign past	-27
pvt1=sign perfect	-10
pvt1=take past	-9
pvt1=tell present	-16
pvt1=want present	9
q:!	-17
q:'s	26
q:(	29
q:)	26
q:,	10
q:-	-25
q:.	-13
q::	18
q:<agent>	9
q:<day-ahead>	20
q:<day-gone>	-10
q:<day-today>	-18
q:<duty>	-26
q:<gate>	-10
q:<level-noun>	-44
q:<money>	-27
q:<month-ahead>	-27
q:<not>	-18
q:<number>	-33
q:<office>	22
q:<points>	7
q:<quality>	27
q:<seat>	27
q:<span>	21
q:<taker>	-15
q:<v-agree>	15
q:<v-begin>	-10
q:<v-buy>	-28
q:<v-down>	19
q:<v-propose>	25
q:<v-refuse>	-7
q:<v-return>	-11
q:<v-sell>	-22
q:<v-sign>	-9
q:<v-stay>	-32
q:<v-target>	-11
q:<v-threaten>	-19
q:?	33
q:act	-8
q:affiliate	9
q:after	-17
q:afternoon	-10
q:again	-17
q:against	-15
q:ago	-10
q:agree	32
q:agreement	-53
q:aire	-20
q:among	-12
q:an	9
q:announce	-12
q:another	15
q:answer	-23
q:any	-11
q:apart	-10
q:are	-25
q:article	-10
q:ask	-13
q:back	15
q:base	24
q:be	26
q:bear	-9
q:been	-32
q:before	-20
q:begin	-18
q:between	17
q:big	-12
q:blinked	13
q:book	-9
q:both	12
q:break	-11
q:bueno	-20
q:but	17
q:by	24
q:calendar	9
q:call	-11
q:carry	-7
q:cashew	9
q:cease	-13
q:ceasefire	-17
q:chain	-23
q:change	-14
q:cheese	14
q:chip	-20
q:clear	-9
q:clock	-17
q:closed	-17
q:come	14
q:commission	-9
q:company	-9
q:conclude	-9
q:conference	11
q:consent	-16
q:content	16
q:control	-14
q:cost	-19
q:cotton	10
q:counted	10
q:cover	-21
q:custom	-18
q:dairy	-11
q:date	-7
q:day	32
q:dead	11
q:deadline	-9
q:decision	-11
q:deficit	-9
q:desk	10
q:did	10
q:die	13
q:different	8
q:discuss	-18
q:doe	-15
q:door	10
q:down	14
q:draft	26
q:drop	-14
q:due	-10
q:dump	-10
q:duty	15
q:each	-11
q:early	10
q:earth	-11
q:economy	14
q:effect	-22
q:either	-13
q:end	11
q:enter	-19
q:even	-9
q:evening	-22
q:exemption	-10
q:expire	15
q:exporter	20
q:extension	40
q:extra	-12
q:fee	-24
q:fentanyl	32
q:fertiliser	13
q:few	-10
q:figure	13
q:finished	17
q:firm	9
q:flat	-8
q:follow	-12
q:followed	-11
q:for	-13
q:force	-26
q:foreign	13
q:forty	28
q:four	-10
q:fourth	13
q:general	-11
q:geneva	-12
q:gentlemen	21
q:get	-18
q:give	20
q:graphite	-19
q:group	-12
q:had	-25
q:halve	29
q:happen	19
q:has	9
q:having	12
q:he	35
q:head	23
q:her	13
q:here	-20
q:higher	-9
q:his	26
q:hit	-12
q:hold	-10
q:holiday	8
q:home	-15
q:hospital	-18
q:household	-14
q:how	21
q:i	14
q:if	-11
q:import	-18
q:impose	10
q:inquiry	-10
q:introduce	-10
q:investor	11
q:it	33
q:its	-15
q:joint	-27
q:jump	13
q:just	13
q:kind	-9
q:lake	-10
q:lapse	-9
q:late	-12
q:law	-16
q:legal	13
q:length	32
q:less	-16
q:let	14
q:licence	-14
q:lie	11
q:like	13
q:line	-20
q:long	30
q:look	10
q:lose	-19
q:lunch	16
q:m	-11
q:magnet	-18
q:make	-9
q:maker	-16
q:match	-12
q:men	7
q:midnight	-11
q:minister	16
q:minute	19
q:morning	-16
q:move	-17
q:mr	-12
q:must	-22
q:my	12
q:name	10
q:negotiator	-10
q:neighbour	-15
q:next	-31
q:nobody	-23
q:noon	-11
q:not	-13
q:note	19
q:nothing	-13
q:notice	-36
q:now	-22
q:of	-12
q:offer	32
q:old	-8
q:on	-9
q:once	12
q:one	-16
q:only	-11
q:or	-23
q:order	-13
q:origin	-11
q:other	-24
q:our	15
q:own	-17
q:owner	-9
q:paper	26
q:parliament	-13
q:pause	15
q:pen	17
q:people	-26
q:phone	-12
q:place	14
q:plan	-21
q:plant	-10
q:play	-12
q:point	14
q:policy	-8
q:post	-19
q:power	-14
q:present	14
q:press	15
q:proclamation	-16
q:product	-16
q:prolong	10
q:prolongation	-9
q:propose	20
q:purchase	-10
q:question	10
q:quiet	-22
q:ready	25
q:reciprocal	-17
q:reduction	15
q:renewal	10
q:reply	16
q:respect	-12
q:rise	-14
q:round	-23
q:sale	-20
q:say	-16
q:season	9
q:second	-13
q:section	-16
q:settle	14
q:share	-14
q:she	-9
q:sheet	10
q:side	19
q:sign	-14
q:signature	17
q:since	-27
q:some	-9
q:somebody	16
q:speak	19
q:spoke	27
q:spring	-20
q:stand	-16
q:standstill	11
q:start	-17
q:state	-11
q:statement	-26
q:stay	-11
q:step	-9
q:stockholm	10
q:subsidiary	10
q:such	-11
q:sugar	17
q:summer	-10
q:supply	-25
q:surcharge	-34
q:suspend	18
q:talk	-13
q:talked	24
q:tariff	-38
q:tea	-10
q:team	12
q:telephone	30
q:television	-21
q:tell	17
q:term	19
q:text	29
q:thank	16
q:the	-15
q:them	-12
q:there	30
q:they	11
q:think	8
q:third	-12
q:those	-19
q:threaten	-16
q:through	-16
q:tiktok	-15
q:till	12
q:time	8
q:to	-9
q:together	-14
q:too	9
q:town	-13
q:trade	-7
q:treaty	13
q:truce	20
q:turn	9
q:tyre	14
q:under	-10
q:understanding	14
q:unless	11
q:up	8
q:us	30
q:value	-10
q:video	16
q:walk	-20
q:war	-11
q:was	-8
q:we	27
q:welcomed	13
q:well	-10
q:what	27
q:when	-17
q:where	-7
q:whether	17
q:which	-40
q:who	16
q:why	-15
q:with	-22
q:within	13
q:worth	-21
q:wrong	32
q:yarn	15
q:year	-18
q:yes	14
q:you	15
q:your	-13
q:—	8
q:•	-10
qt=future	16
qt=past	-20
qt=perfect	19
qt=present	10
quoted	-7
r1="	13
r1=,	14
r1=-	17
r1=.	18
r1=;	26
r1=<duty>	34
r1=<end>	-39
r1=<name>	-9
r1=<v-end>	15
r1=<v-say>	-10
r1=<v-sign>	-12
r1=<v-up>	14
r1=after	-37
r1=and	-10
r1=as	-14
r1=before	-14
r1=begin	-14
r1=between	-10
r1=early	-11
r1=end	9
r1=extension	10
r1=from	12
r1=go	14
r1=if	11
r1=into	-17
r1=last	-13
r1=late	-13
r1=later	-37
r1=leave	-10
r1=long	18
r1=more	33
r1=neither	17
r1=nobody	-9
r1=of	-33
r1=or	-26
r1=standstill	17
r1=tariff	30
r1=the	-12
r1=there	-13
r1=to	-26
r1=truce	-17
r1=was	16
r1=we	12
r1=were	21
r1=what	11
r1=which	-13
r1=while	-20
r1=without	-11
r1=would	17
r1=yield	-18
r1=—	-13
r2=,	-14
r2=.	17
r2=:	-19
r2=<agent>	-15
r2=<day-ahead>	21
r2=<day-gone>	-13
r2=<duty>	-17
r2=<goods>	-28
r2=<level>	11
r2=<office>	17
r2=<organisation>	-15
r2=<sender>	15
r2=<span>	-18
r2=<v-bear>	-22
r2=<v-down>	8
r2=<v-impose>	11
r2=<v-sign>	-9
r2=<v-stay>	-18
r2=<v-suspend>	-8
r2=<v-target>	10
r2=a	-17
r2=and	22
r2=as	18
r2=been	14
r2=begin	10
r2=being	13
r2=busan	-14
r2=but	13
r2=by	18
r2=calm	16
r2=can	8
r2=counted	11
r2=delay	-13
r2=during	-18
r2=end	-18
r2=enough	-19
r2=export	17
r2=for	-34
r2=grace	15
r2=had	-19
r2=his	19
r2=hour	-16
r2=in	23
r2=leave	8
r2=likely	15
r2=make	-8
r2=more	-16
r2=notice	-23
r2=now	-15
r2=one	9
r2=or	23
r2=over	-8
r2=quiet	10
r2=retain	16
r2=run	-30
r2=say	12
r2=short	-14
r2=take	-11
r2=talk	-23
r2=tariff	-21
r2=that	19
r2=their	-16
r2=then	-19
r2=they	12
r2=truce	31
r2=two	11
r2=under	18
r2=we	-21
r2=with	28
r3="	-30
r3='s	-6
r3=,	-19
r3=<day-gone>	-12
r3=<day-today>	-13
r3=<goods>	-13
r3=<level-noun>	9
r3=<name>	11
r3=<organisation>	-7
r3=<points>	13
r3=<sender>	-18
r3=<v-agree>	23
r3=<v-bear>	19
r3=<v-end>	-25
r3=<v-stay>	20
r3=<v-suspend>	16
r3=?	13
r3=a	21
r3=agree	22
r3=are	11
r3=as	17
r3=be	15
r3=before	-18
r3=both	8
r3=by	-13
r3=call	-9
r3=date	-10
r3=day	18
r3=dispute	20
r3=draft	13
r3=duty	-18
r3=end	-20
r3=extend	12
r3=from	14
r3=handshake	-10
r3=have	-20
r3=if	-14
r3=in	-35
r3=is	12
r3=keep	10
r3=long	-14
r3=neither	12
r3=no	-12
r3=old	17
r3=one	18
r3=option	15
r3=over	-18
r3=pay	14
r3=present	13
r3=propose	18
r3=put	10
r3=round	10
r3=same	-11
r3=second	12
r3=side	16
r3=stay	17
r3=tell	9
r3=the	10
r3=to	15
r3=trade	14
r3=two	-14
r3=us	-9
r3=want	-20
r3=was	-24
r3=we	-9
r3=were	11
r3=what	12
r4="	-10
r4='s	-13
r4=<agent>	11
r4=<day-ahead>	17
r4=<day-today>	-11
r4=<duty>	18
r4=<level-noun>	23
r4=<month-gone>	-13
r4=<name>	8
r4=<number>	-18
r4=<organisation>	9
r4=<person>	21
r4=<quality>	-10
r4=<seat>	-21
r4=<span>	34
r4=<v-agree>	-28
r4=<v-bear>	-19
r4=<v-begin>	10
r4=<v-deny>	10
r4=<v-down>	-17
r4=<v-impose>	-25
r4=<v-propose>	17
r4=<v-say>	-5
r4=<v-sign>	-35
r4=<v-stay>	-22
r4=<v-up>	21
r4=?	15
r4=a	-22
r4=and	-12
r4=announce	-12
r4=as	7
r4=both	-15
r4=bring	-8
r4=by	13
r4=can	-10
r4=day	13
r4=dispute	19
r4=duty	20
r4=for	-24
r4=from	-27
r4=had	-12
r4=have	14
r4=his	16
r4=hour	-10
r4=in	24
r4=it	-18
r4=keep	-16
r4=last	-17
r4=minister	14
r4=nothing	15
r4=on	-15
r4=over	17
r4=policy	-10
r4=rate	15
r4=rule	10
r4=say	-15
r4=sign	-23
r4=so	-15
r4=take	7
r4=term	8
r4=than	-22
r4=their	-9
r4=to	15
r4=until	-6
r4=we	10
r4=will	11
r4=would	4
r=" .	12
r=' notice	-16
r='s delay	-13
r='s grace	16
r=, "	-23
r=, <level>	-11
r=, <office>	15
r=, <seat>	-11
r=, <span>	-13
r=, and	16
r=, as	15
r=, but	13
r=, counted	11
r=, during	-18
r=, from	14
r=, he	-15
r=, hour	-16
r=, i	-13
r=, in	14
r=, not	12
r=, or	19
r=, that	15
r=, the	13
r=, their	-25
r=, then	-22
r=, they	15
r=, to	-22
r=, two	12
r=, was	-8
r=, which	-8
r=, with	25
r=. "	12
r=. <end>	16
r=: <level>	19
r=; <end>	26
r=; <person>	14
r=; it	8
r=<end> <end>	-39
r=a rule	11
r=after the	-21
r=ahead .	-11
r=and <level>	-9
r=and <span>	-12
r=and had	-22
r=and leave	10
r=and retain	17
r=and the	11
r=and to	10
r=are <span>	-13
r=are up	-10
r=at <number>	16
r=early .	-9
r=end on	12
r=for the	18
r=from <day-ahead>	17
r=from <day-gone>	-15
r=from now	-11
r=from the	17
r=in which	7
r=into the	-10
r=is being	15
r=is not	-12
r=it was	9
r=later ,	-9
r=later .	-8
r=more .	17
r=of calm	16
r=of quiet	10
r=of talk	-29
r=of truce	19
r=on ,	-8
r=on both	14
r=or two	-9
r=tariff truce	20
r=the export	15
r=the rule	-10
r=the tariff	-9
r=the truce	-16
r=to run	-15
r=to the	-12
r=truce ,	-13
r=truce <end>	-12
r=truce in	12
r=truce that	-14
r=truce with	10
r=was "	10
r=were enough	-10
r=without a	-14
s:)	16
s:*	9
s:+	13
s:,	-17
s:/	-7
s:;	-13
s:<day-gone>	-16
s:<day-today>	-19
s:<duty>	-9
s:<gate>	11
s:<goods-amount>	-37
s:<level>	-21
s:<money>	-42
s:<month-ahead>	-8
s:<month-gone>	-15
s:<name>	-11
s:<not>	-15
s:<number>	-22
s:<office>	20
s:<organisation>	-11
s:<person>	15
s:<points>	17
s:<seat>	18
s:<sender>	-18
s:<span>	-11
s:<taker>	-12
s:<v-agree>	13
s:<v-buy>	-33
s:<v-propose>	27
s:<v-renew>	-21
s:<v-suspend>	-13
s:<v-up>	-16
s:[	14
s:]	14
s:above	-9
s:accord	-18
s:across	-16
s:act	-14
s:add	9
s:additional	8
s:adjust	15
s:after	-29
s:afternoon	-12
s:again	-14
s:against	-21
s:ago	12
s:agree	27
s:agreement	-27
s:aim	-7
s:aircraft	-12
s:aire	-9
s:airline	-10
s:airport	10
s:alive	-10
s:along	9
s:already	-10
s:am	10
s:amount	-12
s:an	-12
s:and	-15
s:announcement	-13
s:another	13
s:anti	-12
s:antonio	-16
s:anyone	11
s:apart	-24
s:arrangement	12
s:as	11
s:asia	19
s:ask	11
s:asleep	17
s:assembly	12
s:authorise	8
s:autumn	-10
s:avocado	13
s:away	-32
s:bag	13
s:ban	-20
s:bargain	-16
s:base	19
s:be	15
s:because	-39
s:been	-8
s:beer	9
s:before	-20
s:being	22
s:believe	16
s:bell	-8
s:bergen	10
s:beside	-10
s:bet	10
s:better	-13
s:between	-12
s:bicycle	-16
s:big	-11
s:bigger	18
s:bill	-9
s:bite	10
s:boat	-13
s:bond	-12
s:book	-11
s:border	-24
s:both	18
s:brandy	-12
s:broken	-14
s:bueno	-9
s:build	-11
s:builder	-21
s:built	-15
s:busan	-13
s:business	-10
s:but	8
s:butter	15
s:cabinet	19
s:calm	27
s:can	-17
s:cancel	12
s:cannot	-13
s:car	-23
s:carry	10
s:case	19
s:cease	18
s:ceasefire	-17
s:ceramic	-30
s:changed	-11
s:charge	8
s:cheese	-11
s:chip	-17
s:citru	-13
s:city	15
s:claim	-8
s:clear	-9
s:clock	-16
s:club	-19
s:coffee	15
s:collect	-10
s:come	-17
s:commander	-16
s:comment	-21
s:commerce	22
s:company	-11
s:conclude	-22
s:condition	13
s:conference	16
s:confirm	-9
s:consent	-17
s:consider	-13
s:consumer	-12
s:container	-10
s:continue	11
s:contract	-26
s:copper	14
s:correction	-11
s:council	-14
s:counter	15
s:country	-14
s:court	-14
s:cover	11
s:critical	-10
s:customer	-11
s:cut	16
s:dairy	24
s:day-after	-23
s:day-after gone	-19
s:day-before	-10
s:day-before ahead	18
s:day-before gone	-20
s:deadline	-24
s:decision	-14
s:declare	-14
s:decline	8
s:delay	-40
s:demand	-14
s:desk	15
s:die	16
s:difference	-12
s:dinner	-16
s:discuss	36
s:discussion	14
s:dispute	10
s:do	20
s:docker	-10
s:done	24
s:double	-11
s:down	-6
s:draft	44
s:draw	10
s:drawer	11
s:dump	-14
s:duration	23
s:during	-16
s:duty	10
s:early	15
s:earth	-8
s:edge	17
s:either	-22
s:electric	-19
s:else	-24
s:end	-17
s:energy	-15
s:enough	-26
s:entebbe	10
s:entity	-10
s:evening	12
s:every	-15
s:everybody	-29
s:everyone	-10
s:exchanged	8
s:exclusion	-17
s:exempt	-9
s:exporter	15
s:extend	-14
s:extension	33
s:extra	-23
s:face	-13
s:fail	9
s:fair	18
s:fall	-25
s:familiar	9
s:family	-17
s:farm	-17
s:fear	10
s:federation	-14
s:fee	-16
s:fentanyl	14
s:figure	-21
s:find	-28
s:finish	13
s:first	-10
s:fishmeal	15
s:fits	-110
s:fits-ahead	15
s:fits-gone	-7
s:float	14
s:flour	20
s:followed	-9
s:foreign	12
s:foresee	20
s:former	11
s:fourth	-11
s:framework	-19
s:free	-25
s:freeze	10
s:fresh	9
s:friend	15
s:front	-8
s:further	15
s:gave	-36
s:general	-14
s:geneva	-7
s:get	-20
s:give	-11
s:given	-13
s:giving	-16
s:glove	-21
s:go	15
s:good	-26
s:grace	11
s:great	-10
s:group	-16
s:grower	-16
s:had	-11
s:half	-13
s:hand	20
s:handshake	-19
s:hanwha	-10
s:harvest	19
s:have	-17
s:he	8
s:he'd	12
s:he'll	11
s:hear	21
s:her	17
s:highest	-23
s:him	25
s:himself	-11
s:hinted	24
s:his	19
s:hour	-6
s:house	-16
s:household	-12
s:how	-8
s:i	12
s:i'd	11
s:i'll	15
s:if	13
s:import	-14
s:impose	-17
s:including	-11
s:informed	18
s:initial	11
s:instead	13
s:insulin	19
s:interest	-16
s:interview	23
s:into	-16
s:invest	-16
s:is	21
s:island	-11
s:jinping	-9
s:joint	-12
s:josé	13
s:just	-21
s:keep	-16
s:lamp	-9
s:land	-13
s:lapse	-13
s:large	-12
s:lasted	-14
s:late	-11
s:later	-12
s:lay	-21
s:lead	13
s:leader	16
s:least	-18
s:led	-12
s:legal	-18
s:length	33
s:lengths=2	-10
s:lengths=4	-39
s:lent	-11
s:letter	26
s:licence	-33
s:license	-21
s:licensing	-16
s:lie	20
s:likely	36
s:list	-14
s:listed	15
s:listing	-12
s:live	-8
s:lived	-15
s:loan	-16
s:long=month	-93
s:long=usual	41
s:long=week	-200
s:longer	10
s:look	-26
s:loui	13
s:m	-21
s:machine	-8
s:mandate	22
s:market	9
s:matter	24
s:may	-27
s:mayor	-10
s:me	26
s:mean	24
s:meant	14
s:mediator	-23
s:medicine	-12
s:member	-24
s:mentioned	17
s:midnight	-17
s:might	-8
s:mill	-14
s:million	-21
s:minister	23
s:ministry	15
s:monday	13
s:month	12
s:more	46
s:more-after	27
s:more-before	27
s:morning	-17
s:most	12
s:move	-16
s:mr	11
s:must	-32
s:my	17
s:name	10
s:named=1	-48
s:named=3	26
s:nearly	-25
s:negotiation	-14
s:negotiator	-12
s:neither	18
s:never	16
s:newspaper	14
s:nickel	-19
s:night	27
s:nil	-12
s:nobody	-15
s:noon	-9
s:north	-10
s:notice	-27
s:now	-12
s:number	15
s:obtain	9
s:ocean	-11
s:off	-23
s:offer	20
s:old	-13
s:once	22
s:one day	-64
s:one month	-99
s:one week	-34
s:one year	49
s:only	-15
s:opened	-16
s:operator	-15
s:opposition	-22
s:option	29
s:or	-29
s:order	-9
s:originating	-18
s:our	25
s:outline	13
s:over	-16
s:own	-16
s:owner	-12
s:p	-8
s:page	13
s:palm	-13
s:paper	37
s:parcel	11
s:part	-19
s:party	-16
s:pass	-17
s:pay	-19
s:payment	-9
s:penetration	16
s:people	21
s:perhap	20
s:period	-12
s:person	14
s:phase	-9
s:phone	13
s:phosphate	-15
s:place	-16
s:plan	-27
s:plant	-18
s:player	-9
s:plywood	-9
s:point	-13
s:policy	-17
s:pork	-13
s:port	-13
s:possibility	11
s:post	-26
s:prefer	18
s:premier	10
s:present	45
s:presenter	10
s:press	-11
s:price	-12
s:principle	30
s:probably	14
s:proclamation	-18
s:product	-18
s:prolong	-12
s:prolongation	34
s:promise	-22
s:proper	18
s:proposal	54
s:propose	40
s:protocol	13
s:provide	20
s:publication	15
s:publish	-23
s:pump	19
s:purchase	-17
s:push	7
s:quota	-11
s:raise	-15
s:rare	-8
s:raspberry	9
s:rate	-22
s:rather	20
s:ratify	8
s:ratu	11
s:read	-10
s:ready	15
s:recall	-14
s:reciprocal	40
s:reckon	-19
s:recommend	33
s:reduction	21
s:refrain	-12
s:refuse	-20
s:regime	-16
s:relief	15
s:remember	-10
s:renewal	12
s:rent	-17
s:reply	17
s:report	-15
s:reporter	-23
s:representative	-22
s:review	-17
s:revive	9
s:rice	25
s:right	-18
s:rise	-27
s:river	-13
s:rose	8
s:run	-8
s:s	-9
s:salt	11
s:sanction	-11
s:saturday	-14
s:say	19
s:sea	-14
s:section	-24
s:semiconductor	-9
s:senate	10
s:send	21
s:service	-11
s:settle	22
s:seventh	-10
s:shaken	9
s:shall	16
s:share	-9
s:shipbuilding	-8
s:shook	18
s:short	-22
s:should	-11
s:show	-8
s:side	8
s:sign	-10
s:signature	37
s:silent	-7
s:sir	-10
s:sirloin	-8
s:six	-9
s:sleep	-16
s:speaking	15
s:special	-22
s:spirit	12
s:spoken	13
s:spring	-13
s:stand	-14
s:standstill	16
s:steel	-20
s:step	19
s:stockholm	31
s:stretch	20
s:subject	23
s:substantial	-12
s:sugar	14
s:suggest	10
s:summit	11
s:surcharge	-11
s:suspend	20
s:table	17
s:talk	19
s:talked	13
s:talking	11
s:tariff	-12
s:taro	18
s:technology	-15
s:telephone	-8
s:television	21
s:tell	27
s:term	17
s:terminate	9
s:text	33
s:th	22
s:than	-20
s:that	10
s:them	-23
s:then	-17
s:they'll	13
s:they've	17
s:thi	16
s:thing	15
s:threat	-15
s:threaten	-11
s:three	9
s:tiktok	-20
s:till	10
s:time	-20
s:tired	-20
s:together	-26
s:ton	12
s:too	-21
s:tool	-10
s:top	18
s:town	-11
s:toy	11
s:trader	12
s:transfer	-18
s:treasury	-14
s:treat	-10
s:treaty	12
s:trial	-11
s:tromsø	12
s:truce	13
s:tuna	14
s:understanding	10
s:unit=day	-50
s:unit=month	36
s:unit=week	-40
s:until	-28
s:up	-29
s:upper	-10
s:use	-26
s:valid	22
s:video	11
s:village	-9
s:wait	-11
s:warehouse	-16
s:water	-13
s:way	10
s:we'll	9
s:wednesday	-17
s:weekend	-18
s:welcome	-26
s:were	-12
s:what	12
s:wheat	-11
s:whose	14
s:why	-12
s:will	13
s:win	-16
s:wine	-11
s:wire	12
s:within	-55
s:word	18
s:worked	-13
s:working	11
s:world	-17
s:worth	-20
s:would	36
s:year	-10
s:yes	12
s:yet	34
s:yield	-11
s:you	-15
s:your	11
s:zero	-11
sa:" .	17
sa:" <person>	-11
sa:" he	-14
sa:" in	21
sa:" say	-16
sa:" the	-18
sa:' notice	-16
sa:'s <person>	-14
sa:'s cabinet	13
sa:'s delay	-13
sa:'s grace	16
sa:'s tariff	-9
sa:)	-5
sa:) and	-12
sa:, "	-27
sa:, <name>	13
sa:, <office>	16
sa:, <organisation>	-10
sa:, <person>	21
sa:, <seat>	-15
sa:, <span>	-15
sa:, a	12
sa:, agree	-12
sa:, and	10
sa:, as	20
sa:, at	12
sa:, before	10
sa:, but	13
sa:, by	-16
sa:, counted	13
sa:, during	-9
sa:, from	16
sa:, go	10
sa:, he	-10
sa:, his	18
sa:, hour	-13
sa:, i	-17
sa:, is	-12
sa:, it	-10
sa:, leave	11
sa:, no	19
sa:, nobody	-12
sa:, or	17
sa:, over	-5
sa:, say	20
sa:, subject	12
sa:, the	-9
sa:, their	-25
sa:, then	-34
sa:, through	-9
sa:, to	-11
sa:, two	16
sa:, were	-16
sa:, when	14
sa:, who	15
sa:, with	20
sa:, would	-16
sa:-	-10
sa:- earth	16
sa:. "	19
sa:. m	-11
sa::	-10
sa:: <level>	10
sa:: <number>	-22
sa:; both	-21
sa:<agent>	12
sa:<day-ahead>	17
sa:<day-ahead> ,	20
sa:<day-ahead> .	6
sa:<day-ahead> of	17
sa:<day-ahead> to	6
sa:<day-gone>	-5
sa:<day-gone> ,	-4
sa:<day-gone> evening	19
sa:<day-gone> on	8
sa:<day-gone> to	-10
sa:<day-gone> with	-8
sa:<day-today>	-16
sa:<day-today> ,	-9
sa:<day-today> .	-17
sa:<day-today> that	-9
sa:<gate>	19
sa:<goods-amount>	-18
sa:<goods>	8
sa:<level-noun>	17
sa:<level> .	-26
sa:<level> and	16
sa:<level> for	14
sa:<level> on	21
sa:<level> to	-13
sa:<money>	-18
sa:<month-gone> .	9
sa:<name>	9
sa:<name> 's	15
sa:<name> .	-14
sa:<name> <number>	12
sa:<name> and	-24
sa:<name> by	13
sa:<name> charge	11
sa:<name> drop	-11
sa:<name> has	-9
sa:<name> is	-15
sa:<name> will	26
sa:<name> would	23
sa:<number>	-13
sa:<number> :	-19
sa:<number> <quality>	-19
sa:<number> and	25
sa:<office> ,	-16
sa:<office> .	15
sa:<office> of	-13
sa:<organisation>	-4
sa:<organisation> .	16
sa:<organisation> announce	-8
sa:<organisation> in	18
sa:<organisation> of	-10
sa:<organisation> say	-12
sa:<person> had	-17
sa:<person> has	25
sa:<person> in	-15
sa:<person> sign	-15
sa:<person> tell	12
sa:<person> was	-8
sa:<points>	11
sa:<quality>	10
sa:<quality> good	-13
sa:<quality> one	16
sa:<quality> president	16
sa:<quality> steel	-13
sa:<seat> for	16
sa:<seat> to	8
sa:<sender>	-8
sa:<span>	13
sa:<span> before	-10
sa:<span> of	21
sa:<taker>	-9
sa:<v-agree>	21
sa:<v-buy>	-29
sa:<v-deny>	16
sa:<v-impose>	10
sa:<v-lack>	15
sa:<v-propose>	13
sa:<v-refuse>	-28
sa:<v-renew>	-24
sa:<v-sell>	13
sa:<v-sign>	-12
sa:<v-stay>	-16
sa:a	-9
sa:a deal	-11
sa:a duty	-15
sa:a handshake	-9
sa:a long	-14
sa:a pause	-11
sa:a policy	-10
sa:a rule	19
sa:a successor	-10
sa:a telephone	9
sa:a television	17
sa:a time	-11
sa:a treaty	14
sa:a truce	16
sa:after	-19
sa:after .	13
sa:after <span>	23
sa:after they	-11
sa:afternoon	-9
sa:again on	10
sa:against <number>	10
sa:agree	12
sa:agree .	19
sa:agree by	-14
sa:agree in	25
sa:ahead	-12
sa:ahead .	-11
sa:all	-32
sa:along	19
sa:an	-16
sa:an agreement	-17
sa:an hour	-9
sa:and	-8
sa:and <person>	-17
sa:and a	-15
sa:and drop	-12
sa:and end	-18
sa:and had	-19
sa:and has	22
sa:and is	11
sa:and leave	13
sa:and not	22
sa:and retain	21
sa:and sign	10
sa:and soybean	12
sa:and that	28
sa:and the	18
sa:and they	9
sa:and was	-8
sa:and we	-11
sa:and what	-13
sa:and will	14
sa:another	11
sa:any	10
sa:apple	11
sa:apply	14
sa:are <span>	-13
sa:are up	-8
sa:are what	7
sa:as	17
sa:as agree	-15
sa:as good	13
sa:as it	18
sa:as long	11
sa:as they	15
sa:as well	-12
sa:ask	5
sa:ask for	-11
sa:at	15
sa:at <number>	32
sa:at once	-8
sa:at the	25
sa:away	-14
sa:back .	12
sa:back on	-12
sa:banana	10
sa:be <level>	10
sa:be extend	-18
sa:bean	-10
sa:because	-18
sa:because of	-11
sa:been agree	15
sa:been draft	10
sa:before	-17
sa:before .	-9
sa:before it	-17
sa:before the	21
sa:begin ,	-10
sa:begin <day-today>	-19
sa:begin in	-10
sa:begin on	20
sa:being	13
sa:believe	14
sa:better than	-12
sa:between	-17
sa:between the	-23
sa:bond	-9
sa:both duty	25
sa:but	16
sa:but a	20
sa:but not	-13
sa:by <quality>	13
sa:by the	-23
sa:call	-10
sa:calm	18
sa:can	-9
sa:coffee	13
sa:collect	-16
sa:come back	-17
sa:come down	-12
sa:come to	14
sa:conclude	-24
sa:confirm	-9
sa:consider	-12
sa:control of	14
sa:copper	25
sa:cost	9
sa:cotton	-14
sa:could agree	15
sa:custom	-14
sa:customer	-8
sa:cut	17
sa:day .	10
sa:day of	17
sa:de	10
sa:deadline	-15
sa:decree	-9
sa:delay	-13
sa:die on	12
sa:discuss	18
sa:dispute	20
sa:dispute over	15
sa:do	22
sa:doe	-8
sa:doe the	-11
sa:done	8
sa:down	-14
sa:draft	23
sa:draft .	14
sa:drawer	12
sa:during	-17
sa:during which	-13
sa:duty is	-13
sa:duty on	-15
sa:duty to	-10
sa:each	-9
sa:each of	-10
sa:early .	-9
sa:earth	18
sa:earth control	10
sa:earth that	12
sa:effect	-18
sa:either side	10
sa:election	9
sa:else	-16
sa:else .	-11
sa:end in	-18
sa:end of	20
sa:enough	-24
sa:evening	28
sa:evening ,	15
sa:everybody	-20
sa:expect .	13
sa:expire	-15
sa:export	16
sa:export of	-14
sa:export restriction	12
sa:extend its	14
sa:extension	14
sa:extra	-15
sa:far	-13
sa:fentanyl	-20
sa:find	-26
sa:finish	13
sa:firm	10
sa:firm .	15
sa:first .	-11
sa:fish	10
sa:floor	10
sa:for	-15
sa:for .	11
sa:for <name>	-15
sa:for <number>	-25
sa:for <seat>	21
sa:for an	-9
sa:for good	-17
sa:for more	-19
sa:force .	9
sa:free	-20
sa:from	15
sa:from <day-ahead>	35
sa:from <day-gone>	-26
sa:from <number>	-14
sa:from its	9
sa:from now	-11
sa:from the	13
sa:gave	-17
sa:go on	-17
sa:good	-22
sa:good as	10
sa:good for	-9
sa:government	-18
sa:grace	12
sa:had	-23
sa:had impose	-15
sa:had sign	-8
sa:halve	-11
sa:hand	19
sa:handshake	-18
sa:happen	-13
sa:harvest	11
sa:has	17
sa:has charge	-13
sa:has not	10
sa:has say	-10
sa:has sign	12
sa:has tell	17
sa:have been	22
sa:have pay	11
sa:have put	10
sa:have run	-12
sa:highest	-14
sa:him	21
sa:his	28
sa:his <office>	12
sa:his own	-13
sa:hold for	-10
sa:home	-19
sa:home from	-11
sa:hour	-28
sa:hour before	-20
sa:house	-10
sa:i have	12
sa:if both	-17
sa:if nobody	-10
sa:impose on	-17
sa:in	13
sa:in <month-gone>	-13
sa:in <name>	-21
sa:in <number>	-14
sa:in a	19
sa:in at	10
sa:in his	17
sa:in mombasa	10
sa:in place	-11
sa:in stockholm	12
sa:in the	-16
sa:in their	13
sa:in write	16
sa:interview	18
sa:interview on	11
sa:into	-9
sa:is	21
sa:is ,	14
sa:is <day-ahead>	-15
sa:is being	15
sa:is not	-16
sa:is the	18
sa:it ,	12
sa:it announce	15
sa:it pay	11
sa:it run	12
sa:it take	-10
sa:it would	-10
sa:its <level>	15
sa:its <office>	12
sa:its duty	-15
sa:its list	13
sa:joint	13
sa:keep	-9
sa:land	-10
sa:lapse	-21
sa:lapse .	-10
sa:last	-10
sa:last day	-14
sa:later	-25
sa:later ,	-9
sa:later .	-9
sa:leave .	-14
sa:leave it	14
sa:less <span>	-12
sa:letter	9
sa:levy <level>	-11
sa:lie	15
sa:likely	26
sa:likely .	24
sa:likewise	13
sa:list	-12
sa:listed firm	12
sa:little	-10
sa:live	-11
sa:long	11
sa:longer	18
sa:longer than	8
sa:look	-16
sa:lower duty	10
sa:lumpur .	11
sa:m	-11
sa:m .	-11
sa:machine	-18
sa:make	-18
sa:maker	-13
sa:maker in	-9
sa:matter	10
sa:me	13
sa:mean	16
sa:measure	14
sa:mediator	-15
sa:meet	10
sa:meet at	-12
sa:meet in	13
sa:meet of	-9
sa:member	-15
sa:mentioned	15
sa:metal	10
sa:midnight	-17
sa:midnight on	-13
sa:minister	14
sa:minute	-10
sa:mombasa	10
sa:monday	14
sa:monday ,	15
sa:month ,	10
sa:month .	8
sa:more and	15
sa:more at	-11
sa:more for	-18
sa:morning	-19
sa:move	-22
sa:name	19
sa:nearly	-11
sa:neither	11
sa:new duty	9
sa:no more	14
sa:noon	-8
sa:not <number>	-20
sa:not <span>	21
sa:not a	-10
sa:not for	-27
sa:not yet	12
sa:now	9
sa:now .	10
sa:number	8
sa:of	-9
sa:of <day-gone>	16
sa:of <level>	-11
sa:of <month-gone>	-16
sa:of <quality>	-10
sa:of a	9
sa:of calm	16
sa:of duty	-11
sa:of its	12
sa:of quiet	10
sa:of them	-25
sa:of truce	19
sa:off	-13
sa:officer	-9
sa:olive	-16
sa:on	19
sa:on ,	-15
sa:on <number>	-11
sa:on <quality>	14
sa:on an	-10
sa:on both	21
sa:on it	9
sa:on offer	14
sa:on the	14
sa:on top	17
sa:once	12
sa:one	21
sa:one end	11
sa:one option	12
sa:only	-7
sa:option	29
sa:option ,	10
sa:option .	15
sa:or	-15
sa:or <span>	-9
sa:or more	-13
sa:or two	-13
sa:order	-22
sa:origin	-13
sa:other	-13
sa:out	-29
sa:out .	-22
sa:over	-6
sa:over a	9
sa:over the	-13
sa:own	-15
sa:owned by	13
sa:owner	-15
sa:paper	-17
sa:paper ,	-6
sa:paper .	-17
sa:parcel	12
sa:party	9
sa:pass	-18
sa:pause in	-10
sa:pay	-19
sa:pay <level>	-22
sa:pay <number>	13
sa:peace .	-14
sa:penetration	16
sa:penetration rule	16
sa:people	7
sa:perhap	19
sa:period	-14
sa:phone	12
sa:phosphate	-15
sa:place	-25
sa:place .	-12
sa:plant	-14
sa:policy	-16
sa:possibility	11
sa:premier	9
sa:present	28
sa:present one	20
sa:present truce	15
sa:prolong	-28
sa:prolong it	-14
sa:prolongation	14
sa:propose	22
sa:publication	15
sa:publication .	16
sa:pump	10
sa:purchase	-10
sa:put	18
sa:put on	11
sa:quiet	9
sa:rare	18
sa:rare -	16
sa:rather	12
sa:read	-19
sa:reciprocal	11
sa:reciprocal tariff	13
sa:reckon	-14
sa:refuse	-25
sa:renew	-12
sa:reply	15
sa:report	-18
sa:restriction	10
sa:restriction to	13
sa:retain	13
sa:retain .	12
sa:retain <level>	8
sa:rice	11
sa:rose	10
sa:round	19
sa:rule	18
sa:rule of	16
sa:rule that	19
sa:run	-28
sa:run ,	-8
sa:same .	11
sa:sanction	-13
sa:sanction on	-10
sa:say	19
sa:say <name>	-9
sa:say <person>	13
sa:say it	-13
sa:say on	18
sa:say that	-12
sa:sea	-9
sa:seed	-10
sa:send	16
sa:shaken hand	9
sa:she say	-9
sa:short	-25
sa:short .	-12
sa:should	-10
sa:side ,	10
sa:side .	29
sa:sign ,	-22
sa:sign .	17
sa:sign by	14
sa:signature	27
sa:signature of	9
sa:since	15
sa:since <month-gone>	12
sa:since the	11
sa:sleep	-13
sa:so	-11
sa:so far	-12
sa:soybean .	14
sa:special	-14
sa:standstill	15
sa:stay .	13
sa:step	24
sa:stock	11
sa:stockholm	16
sa:stop	22
sa:study	12
sa:subject	11
sa:subject to	11
sa:subsidiary of	-11
sa:substantial	-12
sa:successor	-10
sa:suspend	15
sa:suspend .	-14
sa:suspend <points>	10
sa:suspension of	-8
sa:table .	20
sa:take <number>	-11
sa:take effect	-20
sa:talk	12
sa:talk .	-15
sa:talk in	10
sa:talked about	9
sa:tariff ,	-17
sa:tariff is	11
sa:tariff on	11
sa:tariff pause	14
sa:tariff that	-14
sa:tea	15
sa:telephone	-7
sa:television	18
sa:television interview	19
sa:tell us	12
sa:term	15
sa:than <level>	14
sa:than <number>	-10
sa:than <span>	-14
sa:that	12
sa:that .	21
sa:that begin	-13
sa:that end	23
sa:that extend	21
sa:that had	13
sa:that has	8
sa:that have	-17
sa:that he	8
sa:that is	8
sa:that no	-9
sa:that thi	-9
sa:that time	12
sa:that would	11
sa:the <day-ahead>	38
sa:the <day-gone>	-22
sa:the <level>	24
sa:the <name>	-23
sa:the <number>	10
sa:the <office>	-24
sa:the <person>	-11
sa:the <points>	14
sa:the <seat>	-12
sa:the agreement	14
sa:the arrangement	-10
sa:the country	-11
sa:the day	11
sa:the end	16
sa:the export	18
sa:the list	-12
sa:the market	10
sa:the matter	12
sa:the new	-19
sa:the next	-15
sa:the other	-11
sa:the present	37
sa:the president	10
sa:the rule	-13
sa:the second	8
sa:the signature	11
sa:the tariff	-16
sa:the telephone	-12
sa:the third	16
sa:the war	-9
sa:the world	-9
sa:their	-9
sa:their <office>	-9
sa:their dispute	22
sa:them	-26
sa:them .	-24
sa:then	-12
sa:then .	-14
sa:thi month	13
sa:thi year	-14
sa:think	-17
sa:third	19
sa:third round	12
sa:through	-17
sa:timber	-11
sa:time	-20
sa:time .	-12
sa:to	-18
sa:to <level>	-15
sa:to <name>	12
sa:to <seat>	12
sa:to begin	17
sa:to come	-10
sa:to expire	-14
sa:to find	-22
sa:to go	-11
sa:to make	-18
sa:to settle	10
sa:together	-18
sa:too	-14
sa:too .	-10
sa:top	26
sa:top of	13
sa:toy	12
sa:trade agreement	-12
sa:trade minister	12
sa:trade war	13
sa:trading	10
sa:transfer	-10
sa:treaty	9
sa:truce	14
sa:truce in	12
sa:truce on	-11
sa:truce with	11
sa:turned	12
sa:two ,	-9
sa:two country	7
sa:two president	-18
sa:under	13
sa:understanding	-10
sa:unless <organisation>	-14
sa:until	-23
sa:until <day-ahead>	-21
sa:up	-6
sa:us	13
sa:us ,	11
sa:use	-19
sa:visit	9
sa:war	13
sa:war with	-11
sa:was <number>	-15
sa:was agree	11
sa:was in	14
sa:was to	-9
sa:we	-13
sa:week ,	-16
sa:week of	-10
sa:well	-9
sa:were enough	-10
sa:were to	-12
sa:what he	9
sa:what the	17
sa:when	9
sa:when <person>	9
sa:when it	9
sa:which	22
sa:which <name>	24
sa:which both	13
sa:which had	-12
sa:which is	13
sa:which take	-11
sa:will	11
sa:will end	-15
sa:will go	-13
sa:will pay	-11
sa:with <name>	11
sa:with <number>	12
sa:with <person>	-10
sa:with <seat>	-12
sa:with both	10
sa:with the	-25
sa:without a	-12
sa:without the	14
sa:word	9
sa:work	-14
sa:world	-10
sa:worth	-13
sa:would	11
sa:would have	-13
sa:would prolong	-10
sa:year	-34
sa:year .	-19
sa:yes	15
sa:yes .	29
sa:yet	27
sa:yield	-21
sa:zero	-14
sb:"	-10
sb:" <span>	-18
sb:" i	-14
sb:" we	-20
sb:'	10
sb:'s cabinet	12
sb:'s duty	-10
sb:'s good	26
sb:'s ship	19
sb:'s tariff	13
sb:( <day-today>	-8
sb:( <number>	10
sb:)	17
sb:) :	-20
sb:) the	15
sb:) —	17
sb:*	9
sb:+	14
sb:, "	-19
sb:, <day-today>	14
sb:, <level>	12
sb:, <number>	-13
sb:, <seat>	-10
sb:, a	-25
sb:, are	15
sb:, because	-9
sb:, bring	13
sb:, by	16
sb:, each	-12
sb:, for	10
sb:, from	9
sb:, go	-13
sb:, had	-20
sb:, has	12
sb:, hold	17
sb:, in	-33
sb:, it	-12
sb:, leave	-14
sb:, led	-12
sb:, no	13
sb:, of	15
sb:, on	-21
sb:, our	11
sb:, over	12
sb:, propose	11
sb:, stay	-12
sb:, tell	27
sb:, that	16
sb:, the	-15
sb:, they	27
sb:, under	-9
sb:, was	-22
sb:, we	-11
sb:- <person>	17
sb:- <quality>	13
sb:- call	29
sb:- dump	-10
sb:- earth	-17
sb:. <number>	12
sb:. m	-15
sb:. on	-13
sb:/	-7
sb:/ <seat>	-18
sb:: <name>	-10
sb:: both	-10
sb:: for	-15
sb:: in	-15
sb:: it	16
sb:: the	-7
sb:: we	17
sb:;	-9
sb:; <person>	11
sb:; the	-21
sb:<day-ahead>	11
sb:<day-ahead> ,	17
sb:<day-ahead> and	33
sb:<day-ahead> are	-17
sb:<day-ahead> is	-27
sb:<day-ahead> it	-23
sb:<day-ahead> to	11
sb:<day-gone>	-13
sb:<day-gone> ,	-33
sb:<day-gone> and	16
sb:<day-gone> by	11
sb:<day-gone> evening	-10
sb:<day-gone> of	13
sb:<day-gone> take	-9
sb:<day-gone> that	11
sb:<day-gone> was	-16
sb:<day-gone> with	12
sb:<day-today> )	-8
sb:<day-today> ,	-35
sb:<day-today> and	-23
sb:<day-today> by	-13
sb:<day-today> for	12
sb:<day-today> on	13
sb:<day-today> sign	-15
sb:<day-today> that	-16
sb:<day-today> to	14
sb:<day-today> with	19
sb:<goods-amount>	-35
sb:<goods-amount> in	-19
sb:<level-noun>	-16
sb:<level>	-17
sb:<level> ,	-13
sb:<level> duty	-15
sb:<level> for	15
sb:<level> from	-13
sb:<level> in	13
sb:<level> of	14
sb:<level> off	-8
sb:<level> over	-31
sb:<level> reciprocal	16
sb:<level> tariff	-8
sb:<level> to	-17
sb:<money>	-43
sb:<money> ,	16
sb:<money> of	-16
sb:<month-gone>	-14
sb:<month-gone> ,	16
sb:<month-gone> control	9
sb:<month-gone> is	-14
sb:<month-gone> stay	10
sb:<month-gone> the	-9
sb:<name> ,	-16
sb:<name> -	-9
sb:<name> a	17
sb:<name> agree	31
sb:<name> for	23
sb:<name> from	-10
sb:<name> gave	-19
sb:<name> get	-11
sb:<name> good	-12
sb:<name> had	10
sb:<name> is	9
sb:<name> meet	-15
sb:<name> on	9
sb:<name> over	7
sb:<name> propose	23
sb:<name> put	12
sb:<name> say	19
sb:<name> slash	-9
sb:<name> stock	-12
sb:<name> tariff	-8
sb:<name> trade	-15
sb:<name> treasury	-11
sb:<name> undertake	9
sb:<name> was	14
sb:<name> would	23
sb:<name> —	10
sb:<not>	-17
sb:<number>	-23
sb:<number> )	19
sb:<number> ,	-18
sb:<number> ;	13
sb:<number> <quality>	-14
sb:<number> a	-12
sb:<number> and	13
sb:<number> billion	-10
sb:<number> from	22
sb:<number> is	9
sb:<number> it	8
sb:<number> million	-13
sb:<number> more	-9
sb:<number> of	-8
sb:<number> on	-22
sb:<number> suspend	9
sb:<number> the	16
sb:<number> to	-25
sb:<number> —	29
sb:<office>	18
sb:<office> ,	-12
sb:<office> <person>	-12
sb:<office> order	-9
sb:<office> say	16
sb:<office> sign	-10
sb:<organisation> 's	-15
sb:<organisation> ,	19
sb:<organisation> and	-14
sb:<organisation> announce	-17
sb:<organisation> had	13
sb:<organisation> has	-24
sb:<organisation> is	-14
sb:<organisation> on	9
sb:<organisation> that	13
sb:<organisation> will	11
sb:<person>	14
sb:<person> 's	-22
sb:<person> (	-22
sb:<person> ,	9
sb:<person> :	17
sb:<person> announce	-21
sb:<person> come	9
sb:<person> for	12
sb:<person> has	37
sb:<person> have	-9
sb:<person> in	-21
sb:<person> is	15
sb:<person> put	-12
sb:<person> sign	-17
sb:<person> tell	9
sb:<person> that	12
sb:<points>	13
sb:<points> ,	28
sb:<points> are	24
sb:<points> on	-22
sb:<points> stay	8
sb:<points> suspend	-10
sb:<points> that	19
sb:<quality> and	-14
sb:<quality> car	-13
sb:<quality> commerce	9
sb:<quality> delegation	11
sb:<quality> duty	-11
sb:<quality> export	-12
sb:<quality> good	-22
sb:<quality> had	17
sb:<quality> minister	-20
sb:<quality> ship	-29
sb:<quality> side	15
sb:<quality> tariff	-15
sb:<quality> trade	15
sb:<seat>	17
sb:<seat> /	-7
sb:<seat> :	13
sb:<seat> is	20
sb:<seat> want	29
sb:<seat> will	17
sb:<seat> would	15
sb:<seat> —	-14
sb:<sender>	-13
sb:<span>	14
sb:<span> after	10
sb:<span> and	-14
sb:<span> are	-13
sb:<span> before	-16
sb:<span> in	18
sb:<span> is	-9
sb:<span> on	13
sb:<v-buy>	-16
sb:<v-down>	10
sb:<v-lack>	-13
sb:<v-propose>	30
sb:<v-refuse>	33
sb:<v-renew>	-11
sb:<v-sign>	13
sb:<v-stay>	-11
sb:<v-up>	-9
sb:[	14
sb:a <level>	-9
sb:a <organisation>	-28
sb:a <quality>	-9
sb:a deal	-20
sb:a delay	-18
sb:a draft	16
sb:a framework	-8
sb:a further	16
sb:a joint	-20
sb:a letter	10
sb:a matter	13
sb:a new	46
sb:a newspaper	15
sb:a paper	19
sb:a pause	8
sb:a period	14
sb:a proposal	25
sb:a rise	-9
sb:a round	15
sb:a short	8
sb:a standstill	16
sb:a surcharge	-18
sb:a suspension	25
sb:a term	-12
sb:a trade	-21
sb:a truce	-6
sb:about	11
sb:about :	14
sb:about <goods-amount>	14
sb:about the	-9
sb:accord	-18
sb:across	-14
sb:act	-9
sb:add	10
sb:additional	8
sb:after	-17
sb:after <seat>	12
sb:after <span>	16
sb:after a	-26
sb:after the	18
sb:after their	-8
sb:again	-15
sb:against	-18
sb:agree	18
sb:agree ,	12
sb:agree a	-11
sb:agree for	-11
sb:agree last	-8
sb:agree that	16
sb:agree to	12
sb:agreement	-26
sb:agreement is	-16
sb:agreement that	10
sb:agreement with	-14
sb:aim	-8
sb:aircraft	-10
sb:aire	-9
sb:airline	-10
sb:airport	10
sb:alive	-10
sb:all	15
sb:all <quality>	-17
sb:all country	-10
sb:all of	12
sb:almost	-11
sb:along	-12
sb:an agreement	-21
sb:an order	-10
sb:and <goods-amount>	16
sb:and <level>	-10
sb:and <name>	11
sb:and <points>	10
sb:and <quality>	-10
sb:and <seat>	-9
sb:and a	-11
sb:and are	-10
sb:and his	-11
sb:and in	11
sb:and its	-14
sb:and last	13
sb:and on	-13
sb:and say	-14
sb:and sign	-15
sb:and the	-28
sb:and which	10
sb:and with	-11
sb:announce	-14
sb:announce ,	14
sb:announce <day-today>	-16
sb:announce that	-11
sb:announcement	-11
sb:another	9
sb:another meet	-13
sb:another round	-9
sb:anti	-10
sb:anti -	-10
sb:any	-11
sb:apply	-13
sb:are for	13
sb:are put	23
sb:are the	-17
sb:are to	12
sb:arrangement	15
sb:arrangement of	12
sb:as <name>	-12
sb:as the	-12
sb:asleep	17
sb:asleep for	10
sb:assembly	12
sb:at a	20
sb:at an	10
sb:at its	11
sb:at present	11
sb:at the	-20
sb:at their	8
sb:autumn	-13
sb:avocado	11
sb:away	-21
sb:away with	-17
sb:back at	-8
sb:ban	-13
sb:banana	-10
sb:bargain	-10
sb:base	17
sb:be	8
sb:be <level>	13
sb:be <number>	-14
sb:be a	21
sb:be another	-11
sb:be continue	17
sb:be for	19
sb:be know	13
sb:be prolong	25
sb:because	-25
sb:because of	-12
sb:been	-21
sb:been on	10
sb:been prolong	-16
sb:been suspend	-12
sb:before	-9
sb:begin on	19
sb:being	11
sb:bergen	10
sb:beside	-8
sb:bessent	-8
sb:better	-10
sb:between <level>	-9
sb:boat	-11
sb:border	-16
sb:both	16
sb:both for	15
sb:both government	-9
sb:both side	-7
sb:brandy	-12
sb:bridge	14
sb:bring	17
sb:bring down	-8
sb:bring home	11
sb:bring in	-10
sb:bring the	19
sb:broken	-12
sb:bueno	-9
sb:bueno aire	-9
sb:built	-10
sb:busan :	-17
sb:busan on	11
sb:but a	-15
sb:butter	12
sb:buy <money>	-15
sb:buy at	-11
sb:buy themselve	11
sb:by	13
sb:by <level>	-11
sb:by <month-ahead>	12
sb:by <number>	11
sb:by the	-25
sb:by which	25
sb:cabinet	10
sb:call fentanyl	14
sb:call it	-11
sb:call on	15
sb:call reciprocal	21
sb:call the	-16
sb:call with	-10
sb:can last	-12
sb:can live	15
sb:can plan	-19
sb:cancel	12
sb:cannot	-17
sb:canola	9
sb:car	-18
sb:car ,	-13
sb:carry	15
sb:case	14
sb:cash ,	-15
sb:ceasefire	-23
sb:ceasefire by	-10
sb:charge	13
sb:charge <level>	10
sb:cheese	-16
sb:chip	-14
sb:city	10
sb:clock	-12
sb:closed	-12
sb:club	-16
sb:come	-11
sb:come in	-12
sb:comment	-15
sb:commerce	18
sb:commerce minister	10
sb:commerce ministry	15
sb:company	-7
sb:company for	11
sb:conference	12
sb:continue to	-12
sb:contract	-23
sb:control for	8
sb:control on	-8
sb:copper	-8
sb:cost	-11
sb:could be	-9
sb:could not	21
sb:council	-10
sb:count	-13
sb:counter	17
sb:counter -	11
sb:countermeasure	-10
sb:country '	12
sb:country for	-11
sb:cover	13
sb:custom duty	9
sb:cut its	-16
sb:cut tariff	-9
sb:cut to	16
sb:dairy	17
sb:day ,	11
sb:day in	13
sb:day on	-16
sb:deadline	-10
sb:deal	-7
sb:decision	-21
sb:declare	-12
sb:decline	10
sb:delay	-31
sb:delay its	-12
sb:delay of	-19
sb:demand	-14
sb:did	-11
sb:die	12
sb:difference	-10
sb:dinner	-13
sb:discuss	20
sb:dispute	-10
sb:dispute over	-14
sb:docker	-10
sb:doe	16
sb:doe not	12
sb:dollar	-13
sb:done	18
sb:down in	-9
sb:draft	28
sb:dump	-11
sb:dump duty	-10
sb:duration	23
sb:duty	7
sb:duty ,	-20
sb:duty by	10
sb:duty for	-10
sb:duty in	-12
sb:duty is	-13
sb:duty that	23
sb:each of	-32
sb:each other	22
sb:early	22
sb:early <month-gone>	11
sb:earth	-28
sb:effect on	14
sb:either	-32
sb:either side	-26
sb:end	-10
sb:end <day-ahead>	-12
sb:end <day-today>	-8
sb:end on	18
sb:end the	-12
sb:energy	-12
sb:evening	-16
sb:every	-19
sb:everybody	-11
sb:exclusion	-14
sb:export control	16
sb:exporter will	9
sb:extend	-16
sb:extend ,	-10
sb:extend a	-10
sb:extend it	-12
sb:extend their	20
sb:extension	25
sb:extension ,	16
sb:extension is	22
sb:extension would	12
sb:extra	-12
sb:extra duty	-11
sb:fail	9
sb:fall	-18
sb:fall by	-17
sb:fall to	7
sb:farm	-21
sb:farm good	-13
sb:fear	14
sb:federation	-14
sb:fee	-11
sb:fee on	-20
sb:fentanyl	29
sb:fentanyl tariff	26
sb:figure	-17
sb:first	-22
sb:first truce	-10
sb:fishmeal	16
sb:float	10
sb:float a	10
sb:for <goods-amount>	-9
sb:for <quality>	-21
sb:for <seat>	16
sb:for <span>	16
sb:for a	10
sb:for an	12
sb:force on	17
sb:foreign minister	11
sb:foresee	20
sb:former	11
sb:framework	-13
sb:free of	-18
sb:freeze	10
sb:fresh	9
sb:from	-8
sb:from <day-gone>	-10
sb:from <seat>	15
sb:from the	-27
sb:full	14
sb:further	20
sb:gave	-25
sb:gave the	-16
sb:gave their	-20
sb:geneva	-12
sb:geneva ,	13
sb:geneva on	-15
sb:get a	-12
sb:give	-11
sb:give it	9
sb:given another	-8
sb:go	23
sb:go for	13
sb:go on	29
sb:go up	-10
sb:good	-13
sb:good ,	-10
sb:good originating	-11
sb:good pay	16
sb:good to	-13
sb:government	11
sb:government announce	10
sb:great	-13
sb:grower	-12
sb:had a	15
sb:had ask	-19
sb:had been	-8
sb:had its	13
sb:had not	-12
sb:had offer	12
sb:had propose	19
sb:half	-21
sb:halt	-10
sb:harvest	11
sb:has a	15
sb:has ask	12
sb:has been	-19
sb:has hold	-12
sb:has lasted	13
sb:has offer	12
sb:has prolong	-12
sb:has put	-11
sb:have	-20
sb:have agree	-17
sb:have ask	14
sb:have buy	16
sb:have had	-9
sb:have prolong	-6
sb:have the	9
sb:have to	-13
sb:he	16
sb:he 's	-15
sb:he expect	-12
sb:he has	21
sb:he is	16
sb:he tell	10
sb:he want	15
sb:he would	16
sb:he'll	11
sb:hear	21
sb:her	14
sb:hinted	24
sb:his <organisation>	11
sb:his country	-12
sb:hit	-12
sb:hold back	29
sb:hold since	11
sb:home	19
sb:home from	17
sb:hour	22
sb:hour before	10
sb:hour of	16
sb:i	10
sb:i have	13
sb:i would	-20
sb:i'd	14
sb:if	15
sb:if either	-9
sb:if it	32
sb:if one	-12
sb:import	-11
sb:import from	-14
sb:impose	-10
sb:impose in	-11
sb:in	-12
sb:in <month-ahead>	-9
sb:in <month-gone>	-7
sb:in <seat>	15
sb:in <span>	15
sb:in a	-27
sb:in about	-28
sb:in arequipa	12
sb:in bergen	11
sb:in cash	-12
sb:in each	-17
sb:in geneva	-24
sb:in it	-12
sb:in principle	24
sb:in stockholm	24
sb:informed	18
sb:initial	16
sb:initial a	14
sb:initial period	-17
sb:instead	13
sb:instead of	14
sb:interest	-11
sb:invest	-9
sb:is ,	9
sb:is being	10
sb:is due	-10
sb:is for	20
sb:is good	-24
sb:is prolong	-34
sb:is ready	14
sb:is say	-14
sb:is that	-15
sb:is the	11
sb:is to	25
sb:is what	-9
sb:island	-10
sb:it	10
sb:it 's	18
sb:it again	12
sb:it be	22
sb:it begin	12
sb:it by	-12
sb:it can	-18
sb:it end	-11
sb:it enter	12
sb:it for	8
sb:it give	11
sb:it had	-16
sb:it hold	-22
sb:it lasted	-18
sb:it on	12
sb:it provide	17
sb:it run	-15
sb:it start	21
sb:it suspend	14
sb:it take	9
sb:it to	-10
sb:it would	14
sb:its <level>	15
sb:its <office>	-10
sb:its <organisation>	12
sb:its <person>	18
sb:its additional	-10
sb:its duty	-22
sb:its new	-14
sb:its truce	-10
sb:itself	14
sb:jinping	-9
sb:joint	-32
sb:joint statement	-27
sb:just	-22
sb:keep	-14
sb:keep its	-18
sb:keep the	16
sb:know that	10
sb:lago	13
sb:last <month-gone>	-22
sb:last for	-18
sb:last month	11
sb:last week	17
sb:lasted	-12
sb:lasted for	11
sb:late	-11
sb:later	15
sb:lawyer	-13
sb:lay	-26
sb:lay down	-17
sb:lead	13
sb:leader	17
sb:leader of	12
sb:leave <points>	11
sb:leave their	19
sb:led	-11
sb:led to	-11
sb:legal	-13
sb:length	29
sb:let it	22
sb:let the	12
sb:letter	19
sb:levy on	13
sb:licence	-32
sb:licence for	-10
sb:license	-14
sb:licensing	-15
sb:like	-14
sb:like to	-11
sb:likely	14
sb:limit	-9
sb:listed company	12
sb:live for	-13
sb:live with	23
sb:lived	-14
sb:loan	-10
sb:long	-14
sb:longer than	-21
sb:look	-14
sb:lose	-12
sb:lower its	-10
sb:m	-10
sb:m .	-15
sb:make	11
sb:make it	20
sb:make the	17
sb:matter	17
sb:matter of	14
sb:may	-35
sb:may be	-12
sb:mayor	-10
sb:me	17
sb:meant	15
sb:measure	-11
sb:mediator	-20
sb:medicine	-19
sb:meet <person>	-18
sb:meet again	-12
sb:meet of	14
sb:meet with	13
sb:member	-12
sb:might	-13
sb:mill	-13
sb:million	-19
sb:minister ,	18
sb:minister of	-11
sb:ministry	17
sb:minute ,	-17
sb:monday ,	9
sb:more	-38
sb:more time	-11
sb:most of	-8
sb:mr	10
sb:mr <person>	8
sb:must	-28
sb:nearly	-14
sb:need	-10
sb:negotiate for	-20
sb:negotiator	-10
sb:neither side	8
sb:never	9
sb:new	10
sb:new control	-8
sb:new one	25
sb:new tariff	-27
sb:new year	8
sb:newspaper	17
sb:night	25
sb:night to	13
sb:no .	12
sb:nobody	-15
sb:nothing	-13
sb:nothing for	-13
sb:notice	-26
sb:notice of	-12
sb:now	-22
sb:of <day-ahead>	-23
sb:of <day-gone>	14
sb:of <level>	-17
sb:of <month-gone>	-30
sb:of <number>	-18
sb:of <span>	26
sb:of a	29
sb:of additional	-10
sb:of another	13
sb:of between	-8
sb:of busan	13
sb:of its	-23
sb:of last	10
sb:of listed	10
sb:of that	-29
sb:of the	-8
sb:of them	14
sb:of thi	18
sb:of those	-12
sb:of trade	-10
sb:off	-14
sb:offer	22
sb:offer <name>	21
sb:offer <seat>	12
sb:oil	9
sb:old	-24
sb:olive	11
sb:olive oil	12
sb:on <day-ahead>	38
sb:on <day-today>	11
sb:on <name>	-36
sb:on <quality>	17
sb:on a	-21
sb:on all	-10
sb:on an	-12
sb:on another	15
sb:on each	35
sb:on everything	-10
sb:on for	26
sb:on good	-20
sb:on import	-15
sb:on it	-11
sb:on our	12
sb:on rare	-13
sb:on ship	10
sb:on suspend	12
sb:on the	-14
sb:on top	-10
sb:on which	-23
sb:once	13
sb:only	-9
sb:operator	-15
sb:operator agree	-9
sb:opposition	-22
sb:or	-22
sb:order ,	22
sb:order that	-13
sb:originating	-18
sb:originating in	-18
sb:other 's	24
sb:our	19
sb:our <person>	11
sb:out	14
sb:out of	-14
sb:outline	14
sb:over the	9
sb:palm	-9
sb:paper	54
sb:part	-24
sb:part of	-24
sb:partner	-15
sb:party	-25
sb:pause for	6
sb:pause in	-10
sb:pay <level>	29
sb:payment	-9
sb:peace	12
sb:people	15
sb:plan	-28
sb:player	-9
sb:plywood	-8
sb:port	-10
sb:post	-23
sb:prefer	19
sb:present	25
sb:presenter	10
sb:presenter :	10
sb:president xi	-11
sb:press	-16
sb:price	-9
sb:principle	24
sb:probably	14
sb:proclamation	-16
sb:product	-16
sb:prolong by	10
sb:prolong for	-22
sb:prolong it	9
sb:prolong the	25
sb:prolong their	-16
sb:prolongation	23
sb:prolongation of	14
sb:promise	-17
sb:promise in	-12
sb:proposal	53
sb:proposal ,	17
sb:propose	29
sb:propose an	-15
sb:propose to	9
sb:protocol	17
sb:provide	22
sb:provide for	21
sb:publish	-15
sb:push	8
sb:push for	13
sb:put a	10
sb:put on	-8
sb:put the	15
sb:put to	11
sb:quarrel over	15
sb:quota	-24
sb:radio	13
sb:raise	-26
sb:raise a	-9
sb:rare	-28
sb:rare -	-17
sb:rare earth	-17
sb:rate	-36
sb:rate of	-15
sb:ratify	8
sb:ready	21
sb:ready to	20
sb:recall	-14
sb:recall that	-12
sb:reciprocal	34
sb:reciprocal tariff	25
sb:recommend	28
sb:reduction	21
sb:regime	-11
sb:relief	15
sb:remain suspend	-8
sb:reporter	-24
sb:reporter on	-17
sb:representative	-21
sb:representative ,	-10
sb:return to	14
sb:review	-19
sb:rice	18
sb:rice and	15
sb:right	-14
sb:rise	-24
sb:river	-12
sb:room	12
sb:round	-6
sb:rubber	9
sb:rule of	15
sb:rule that	-19
sb:run out	6
sb:s	-9
sb:same day	-14
sb:say :	-17
sb:say a	9
sb:say his	14
sb:say in	9
sb:say that	-11
sb:say they	-8
sb:say to	-11
sb:scott	-8
sb:scott bessent	-8
sb:second ,	-15
sb:secretary scott	-8
sb:section	-39
sb:section <number>	-39
sb:seed	14
sb:senate	10
sb:send	9
sb:service	-11
sb:set out	9
sb:settle	22
sb:settle on	7
sb:shall	18
sb:shall be	15
sb:ship for	-15
sb:shook	18
sb:shook hand	12
sb:short -	-12
sb:side	6
sb:side are	15
sb:side have	-18
sb:side of	-19
sb:side suspend	-13
sb:side will	17
sb:side would	10
sb:sign	-20
sb:sign ,	-9
sb:sign a	-10
sb:sign an	-17
sb:sign for	7
sb:sign in	-12
sb:sign on	-14
sb:sign the	10
sb:signature	16
sb:since	-26
sb:since <day-gone>	-30
sb:since <month-gone>	20
sb:sir	-10
sb:sir ,	-11
sb:sirloin	-8
sb:so	14
sb:so -	27
sb:speak	16
sb:speak of	12
sb:speaking	18
sb:special port	-9
sb:spirit	12
sb:spoke of	10
sb:spoken	15
sb:spoken of	15
sb:spring	-13
sb:stand	-13
sb:standstill	9
sb:standstill of	12
sb:state that	13
sb:statement	-19
sb:stay	-16
sb:stay for	-29
sb:stay suspend	11
sb:steel	-17
sb:stockholm	19
sb:stop charge	11
sb:stretch	22
sb:strike in	11
sb:subject	15
sb:subject to	17
sb:such	-17
sb:sugar	18
sb:suggest	10
sb:summit	15
sb:suspend	16
sb:suspend <points>	-11
sb:suspend for	12
sb:suspend its	21
sb:suspend most	-14
sb:suspend the	15
sb:suspension ,	10
sb:suspension is	-8
sb:suspension of	19
sb:table	15
sb:table :	12
sb:take place	12
sb:talk	11
sb:talk in	19
sb:talk of	19
sb:talk on	-14
sb:talked about	11
sb:talking	9
sb:tariff	-11
sb:tariff and	24
sb:tariff in	-9
sb:tariff of	-11
sb:tariff pause	7
sb:tariff war	10
sb:tea and	-13
sb:tell	21
sb:tell <organisation>	18
sb:tell a	18
sb:tell me	13
sb:tell reporter	-19
sb:tell thi	-15
sb:text	36
sb:than	-18
sb:than <level>	8
sb:than <money>	-13
sb:than <number>	11
sb:than the	-17
sb:that ,	-15
sb:that <quality>	-16
sb:that an	9
sb:that another	16
sb:that begin	-17
sb:that both	12
sb:that day	20
sb:that each	14
sb:that for	13
sb:that have	9
sb:that he	6
sb:that is	22
sb:that it	10
sb:that leave	-10
sb:that of	19
sb:that prolong	12
sb:that there	-10
sb:that truce	-11
sb:that was	-22
sb:that will	-18
sb:the	-30
sb:the <number>	14
sb:the <organisation>	-19
sb:the <points>	31
sb:the <quality>	49
sb:the additional	11
sb:the agreement	-20
sb:the announcement	-10
sb:the arrangement	11
sb:the border	-8
sb:the call	-12
sb:the ceasefire	-25
sb:the control	-11
sb:the deal	13
sb:the decision	-15
sb:the dispute	-11
sb:the duty	27
sb:the extension	24
sb:the extra	-13
sb:the first	-27
sb:the last	-26
sb:the letter	7
sb:the measure	-11
sb:the moratorium	13
sb:the notice	-10
sb:the old	-20
sb:the opposition	-22
sb:the other	-16
sb:the outline	10
sb:the pact	13
sb:the paper	20
sb:the party	-21
sb:the pause	-32
sb:the present	20
sb:the protocol	14
sb:the radio	13
sb:the river	-12
sb:the rule	-23
sb:the so	18
sb:the standstill	-8
sb:the suspension	13
sb:the table	24
sb:the text	31
sb:the trade	19
sb:the truce	17
sb:the two	8
sb:the yield	-11
sb:their <organisation>	-21
sb:their additional	24
sb:their dispute	-8
sb:their own	-11
sb:their port	-11
sb:their quarrel	16
sb:their tariff	13
sb:there ,	12
sb:there would	-11
sb:they announce	8
sb:they had	-11
sb:they want	-21
sb:they will	-9
sb:they'll	13
sb:they've	11
sb:thi	25
sb:thi is	-10
sb:thing	15
sb:third	-9
sb:third round	-19
sb:those	-16
sb:threat	-10
sb:three and	-10
sb:through	12
sb:tiktok	-11
sb:timber	18
sb:time ,	9
sb:to	14
sb:to <goods-amount>	-23
sb:to <level>	11
sb:to <name>	9
sb:to <quality>	-9
sb:to a	-30
sb:to add	12
sb:to an	-11
sb:to be	8
sb:to bring	16
sb:to buy	-35
sb:to charge	7
sb:to cut	-9
sb:to extend	-18
sb:to freeze	27
sb:to go	25
sb:to have	15
sb:to leave	23
sb:to make	27
sb:to meet	-16
sb:to prolong	20
sb:to put	-15
sb:to recommend	10
sb:to renew	11
sb:to rest	14
sb:to sign	17
sb:to stretch	14
sb:to suspend	15
sb:to vote	-16
sb:to wait	-10
sb:ton	13
sb:ton ,	13
sb:top of	-10
sb:town	-11
sb:trade between	9
sb:trade representative	-15
sb:trader	10
sb:treasury	-12
sb:treasury secretary	-11
sb:trial	-10
sb:truce another	-20
sb:truce between	-12
sb:truce for	17
sb:truce is	10
sb:truce run	-9
sb:truce that	-10
sb:truce to	15
sb:truce would	31
sb:tuna	16
sb:two ,	-13
sb:two country	14
sb:two government	23
sb:two or	-20
sb:two order	12
sb:two president	-13
sb:under	-23
sb:under a	-11
sb:under section	-14
sb:under the	15
sb:under which	-15
sb:understanding	17
sb:undertake	8
sb:up	-25
sb:up a	-11
sb:up by	-7
sb:up to	-15
sb:use	-9
sb:use the	-9
sb:valid	22
sb:valid for	22
sb:vice	-11
sb:video	13
sb:village	-9
sb:visit	-12
sb:vote	-12
sb:want a	8
sb:want to	-10
sb:was "	12
sb:was a	12
sb:was agree	-20
sb:was due	-14
sb:was extend	-12
sb:was in	8
sb:was prolong	-9
sb:was reach	9
sb:was sign	9
sb:was strike	11
sb:water	-10
sb:we	15
sb:we agree	11
sb:we can	10
sb:we have	9
sb:we hear	12
sb:wednesday	-13
sb:wednesday ,	-13
sb:week ,	-16
sb:week of	-9
sb:weekend	-9
sb:well	11
sb:well ,	18
sb:were	-38
sb:were to	-13
sb:what	9
sb:what <name>	-17
sb:what <person>	-15
sb:what i	11
sb:what the	17
sb:what they	15
sb:what we	18
sb:when	-17
sb:when the	-11
sb:which	-13
sb:which both	-11
sb:which expire	10
sb:which has	17
sb:which was	-32
sb:which would	-7
sb:who lead	11
sb:whose	16
sb:why	-9
sb:will be	-12
sb:will charge	17
sb:will extend	17
sb:will leave	14
sb:will let	-14
sb:will lower	-17
sb:will pay	14
sb:will put	-11
sb:will take	12
sb:win	-16
sb:wire	12
sb:with <person>	10
sb:with a	18
sb:with no	-10
sb:withdraw	-10
sb:within	-61
sb:word	12
sb:worth	-11
sb:would	30
sb:would be	-10
sb:would give	21
sb:would go	23
sb:would hold	21
sb:would last	8
sb:would like	10
sb:would prolong	15
sb:would run	12
sb:would sign	6
sb:would stay	-15
sb:would take	14
sb:write that	-13
sb:write to	17
sb:xi jinping	-9
sb:yarn	9
sb:year	12
sb:yet	10
sb:yield on	-13
sb:— <person>	-13
sb:— <quality>	14
sb:— a	-15
sb:— for	16
sb:— it	-10
sb:— the	13
t0=future	26
t0=modal	7
t0=modal-passive	-15
t0=past-passive	-17
t0=perfect	-22
t0=pluperfect	11
t0=present	-10
t1=future	18
t1=infinitive	13
t1=modal	10
t1=modal-passive	-15
t1=participle-passive	-16
t1=past	-19
t1=past-passive	-18
t1=perfect	-15
t2=gerund	-17
t2=infinitive	-15
t2=modal	17
t2=participle-passive	-31
t2=past	-6
t2=perfect-passive	17
t2=pluperfect	-13
t2=present-not	-11
t:loose	24
t:loose-l	16
t:loose-l1	13
t:loose-l2	27
t:loose-l3	-26
t:loose-r0	26
t:loose-r3	-24
t:more	35
t:more-in	31
t:more-in0	31
t:more-l	26
t:more-l0	45
t:more-l2	7
t:more-l3	-8
t:more-r0	39
t:more-r3	-28
t:quiet	22
t:quiet-l	17
t:quiet-l2	22
t:quiet-r	11
t:quiet-r1	16
t:truce	9
t:truce-l1	13
t:truce-l2	-6
t:truce-r	18
t:truce-r1	42
t:truce-r2	10
t:truce-r3	-25
t:verb	15
t:verb-l	9
t:verb-l1	13
t:verb-l3	17
t:verb-r	15
tn:loose	-29
tp:loose	-19
tp:quiet	-11
tp:truce	26
tp:verb	15
v0=accept	10
v0=ask	11
v0=buy	11
v0=come	-8
v0=confirm	-17
v0=decide	-10
v0=declare	-9
v0=demand	-9
v0=discuss	15
v0=end	-8
v0=have	-12
v0=initial	20
v0=lay	-16
v0=let	-23
v0=make	10
v0=meet	-29
v0=need	-12
v0=negotiate	-11
v0=offer	8
v0=plan	-25
v0=postpone	11
v0=propose	18
v0=raise	-9
v0=ratify	17
v0=ready	18
v0=recommend	13
v0=remain	-10
v0=rise	-12
v0=run	14
v0=see	-8
v0=send	16
v0=settle	29
v0=slash	-9
v0=stand	-9
v0=strike	8
v0=suggest	20
v0=take	-17
v0=think	15
v0=vote	-13
v0=win	-12
v1=add	9
v1=agree	-8
v1=answer	-10
v1=bring	15
v1=carry	13
v1=charge	13
v1=come	-10
v1=confirm	-18
v1=continue	15
v1=declare	-9
v1=delay	-16
v1=demand	-9
v1=discuss	12
v1=end	-15
v1=extend	-22
v1=fix	10
v1=freeze	12
v1=have	-18
v1=initial	20
v1=keep	-10
v1=lay	-18
v1=let	-27
v1=make	19
v1=meet	-28
v1=need	-14
v1=negotiate	-12
v1=offer	23
v1=plan	-26
v1=propose	22
v1=raise	-13
v1=ratify	17
v1=recommend	15
v1=rise	-13
v1=run	14
v1=say	25
v1=send	16
v1=set	11
v1=settle	30
v1=ship	10
v1=stay	-21
v1=strike	8
v1=take	-9
v1=tell	11
v1=think	12
v1=win	-12
v2=agree	16
v2=apply	10
v2=be	11
v2=charge	12
v2=discuss	13
v2=draft	10
v2=expire	-20
v2=leave	-22
v2=make	-10
v2=meet	-13
v2=ship	-8
v2=stop	19
verbless	25
vt0=add modal	8
vt0=announce past	10
vt0=apply present	9
vt0=ask past	-9
vt0=ask perfect	22
vt0=ask pluperfect	-12
vt0=ask present	13
vt0=be future	12
vt0=be perfect	-21
vt0=begin past	-16
vt0=buy perfect	11
vt0=buy present	15
vt0=call past	14
vt0=call present	-10
vt0=charge future	11
vt0=continue present	-9
vt0=demand present	-9
vt0=end modal	-11
vt0=extend future	10
vt0=extend past	-11
vt0=get future	16
vt0=get past	-18
vt0=have past	-14
vt0=hold modal	17
vt0=initial past	18
vt0=lay past	-9
vt0=let future	-12
vt0=negotiate past	-11
vt0=offer pluperfect	10
vt0=other future	-11
vt0=other modal	-18
vt0=other perfect	9
vt0=plan modal	-23
vt0=prolong future	30
vt0=prolong modal	10
vt0=prolong perfect	-33
vt0=prolong present	-15
vt0=promise past	-20
vt0=propose future	13
vt0=propose perfect	-10
vt0=propose pluperfect	19
vt0=put perfect	-16
vt0=put present	10
vt0=ready present	18
vt0=renew perfect	-13
vt0=run future	11
vt0=say past	17
vt0=say present	-8
vt0=settle past	20
vt0=sign modal	9
vt0=sign past	-15
vt0=sign present	-12
vt0=slash present	-9
vt0=stay modal	-13
vt0=stop present	11
vt0=strike past	16
vt0=suspend past	-12
vt0=suspend perfect	-17
vt0=take past	-20
vt0=take present	-15
vt0=tell present	13
vt0=think present	16
vt0=vote future	-12
vt1=add infinitive	12
vt1=add modal	8
vt1=agree past	-24
vt1=agree present	9
vt1=announce past	10
vt1=apply present	9
vt1=ask past	-9
vt1=ask perfect	24
vt1=ask present	13
vt1=be future	13
vt1=be perfect	-21
vt1=begin past	-15
vt1=bring infinitive	18
vt1=buy infinitive	-15
vt1=buy perfect	11
vt1=buy present	15
vt1=call past	9
vt1=call present	-10
vt1=charge future	15
vt1=demand present	-9
vt1=end modal	-11
vt1=extend future	10
vt1=extend infinitive	-16
vt1=extend past	-11
vt1=freeze infinitive	11
vt1=get future	16
vt1=get past	-14
vt1=go gerund	11
vt1=have past	-15
vt1=have present	-7
vt1=hold modal	17
vt1=initial past	18
vt1=keep future	-16
vt1=keep modal	10
vt1=lay past	-9
vt1=leave infinitive	12
vt1=leave present	-13
vt1=let future	-12
vt1=let infinitive	-9
vt1=negotiate past	-11
vt1=offer perfect	14
vt1=offer pluperfect	8
vt1=other future	-11
vt1=other modal	-18
vt1=other past	-13
vt1=other perfect	12
vt1=other pluperfect	9
vt1=plan modal	-23
vt1=prolong future	30
vt1=prolong infinitive	13
vt1=prolong modal	10
vt1=prolong perfect	-33
vt1=prolong present	-15
vt1=promise perfect	9
vt1=put infinitive	-10
vt1=put present	10
vt1=renew perfect	-13
vt1=run future	14
vt1=say past	19
vt1=settle past	20
vt1=sign infinitive	12
vt1=sign modal	9
vt1=sign participle	-10
vt1=sign past	-11
vt1=sign present	-12
vt1=slash present	-9
vt1=stay modal	-11
vt1=stop present	10
vt1=strike past	16
vt1=suspend infinitive	-8
vt1=suspend past	-12
vt1=suspend perfect	-17
vt1=take past	-20
vt1=take present	-15
vt1=want present	14
vt2=agree participle	-16
vt2=agree past	16
vt2=be modal	11
vt2=be past	27
vt2=be present	-7
vt2=begin present	-12
vt2=end present	10
vt2=expire present	-10
vt2=go infinitive	-18
vt2=go present	15
vt2=have present	-19
vt2=leave participle	-10
vt2=pay perfect	10`;
