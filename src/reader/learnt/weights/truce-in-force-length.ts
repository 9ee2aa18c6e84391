// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:!	23
a:'	-13
a:<agent>	-41
a:<day-ahead> .	23
a:<day-gone>	23
a:<day-today>	-15
a:<duty>	10
a:<gate>	-13
a:<goods>	-8
a:<level> in	-10
a:<level> on	13
a:<money>	-9
a:<month-ahead>	24
a:<name>	21
a:<name> .	12
a:<name> and	20
a:<not>	-7
a:<number>	21
a:<number> .	6
a:<number> to	-8
a:<office>	-11
a:<person> .	11
a:<quality>	-14
a:<quality> good	-11
a:<sender>	-6
a:<span>	-12
a:<span> .	-18
a:<v-agree>	18
a:<v-bear>	-51
a:<v-begin>	18
a:<v-buy>	-7
a:<v-deny>	8
a:<v-down>	7
a:<v-propose>	-32
a:<v-return>	-6
a:<v-say>	-14
a:<v-stay>	15
a:<v-target>	-32
a:<v-up>	17
a:a	-17
a:a long	-12
a:a truce	-8
a:about	-12
a:additional	7
a:after	-25
a:after a	10
a:after the	-22
a:agree	20
a:agree in	13
a:agree on	16
a:agreement	9
a:all	-11
a:and <name>	16
a:and <number>	-23
a:and end	7
a:and it	-25
a:and no	11
a:announce	-13
a:announce on	-13
a:another	-12
a:are	9
a:are over	14
a:arrangement	13
a:as	14
a:ask	-8
a:at <level>	10
a:at least	6
a:be	13
a:been	-19
a:before	-6
a:before .	-9
a:before the	-11
a:begin	15
a:better	9
a:bond	-8
a:both	-19
a:both side	-7
a:busan	12
a:by	-8
a:call	9
a:ceasefire	7
a:close	-8
a:come	10
a:control on	-10
a:counted	13
a:date	8
a:day	8
a:day of	-8
a:deal	-9
a:did	-6
a:dispute	-8
a:do	-14
a:down	30
a:draft	-17
a:duty	11
a:duty of	12
a:each other	-13
a:earlier	-23
a:earlier .	-8
a:earth	-10
a:effect	6
a:end	12
a:end .	40
a:end in	7
a:end on	-20
a:enough	11
a:expire	-12
a:extension	10
a:extension of	15
a:fee	-14
a:first	17
a:for	17
a:for an	-19
a:from <day-ahead>	-16
a:from <day-gone>	19
a:from <number>	12
a:from the	6
a:geneva	28
a:geneva are	19
a:go on	12
a:good	-24
a:had	-18
a:had been	-18
a:harvest	25
a:has	-22
a:have	-22
a:i	-9
a:in	-13
a:in <number>	13
a:in <seat>	-15
a:in a	-11
a:in busan	12
a:in tariff	10
a:in the	-21
a:in their	-18
a:into	-14
a:is a	-7
a:is what	-23
a:it .	7
a:it announce	-8
a:it was	-9
a:last	13
a:last week	-8
a:later	-31
a:leave	-26
a:levy	9
a:long	7
a:long time	-13
a:make	25
a:may	-27
a:month	8
a:most	-19
a:negotiation	-9
a:neither	-19
a:not a	15
a:notice	-8
a:notice .	-6
a:of <level>	16
a:of <name>	7
a:of <number>	8
a:of a	-9
a:of geneva	31
a:of it	13
a:of negotiation	-9
a:of peace	10
a:of talk	-23
a:of the	23
a:of what	12
a:on <day-gone>	-6
a:on <day-today>	-22
a:on a	15
a:on both	-20
a:on rare	-10
a:on the	-14
a:only	13
a:or	-30
a:or so	-10
a:other	-11
a:our	-10
a:out	-12
a:paper	-17
a:pass	8
a:pause	-6
a:pay	-21
a:pay <level>	-12
a:plan	-13
a:quarrel	-9
a:quarrel over	-9
a:rare	-10
a:rare earth	-10
a:rate	12
a:rise	15
a:round	-12
a:rule	8
a:run out	-6
a:run until	22
a:same	6
a:second	-9
a:short	15
a:sign	14
a:signature .	-22
a:since	7
a:so	-20
a:spring	-6
a:steel	-7
a:stop	-16
a:sugar	7
a:table	-12
a:take	24
a:talk	-27
a:talk in	-12
a:tariff truce	-12
a:term	-7
a:the	-14
a:the <day-ahead>	-8
a:the <name>	18
a:the <organisation>	-10
a:the control	-8
a:the day	13
a:the duty	10
a:the export	-9
a:the last	8
a:the rule	8
a:the same	7
a:the table	-12
a:the truce	14
a:their	-33
a:their dispute	-7
a:there	-24
a:thi	-22
a:to	6
a:to <level>	-17
a:to <month-gone>	-8
a:to <name>	-10
a:to <number>	19
a:to come	12
a:to run	-36
a:truce	30
a:truce in	-17
a:truce on	14
a:two	-20
a:under	-6
a:under the	-8
a:until	18
a:until <day-ahead>	10
a:up	10
a:us	-18
a:war	-28
a:was	-7
a:we	-17
a:week	-7
a:what	-7
a:what it	8
a:will	-24
a:with	26
a:with <person>	8
a:with a	-6
a:with the	10
a:without	-13
a:without a	-8
a:would	-9
a:year	-8
a:yield	-16
asks	-12
b:"	-16
b:" <span>	6
b:" for	11
b:'	-13
b:'s	-14
b:'s for	17
b:'s good	-6
b:*	-23
b:,	6
b:, <level>	-7
b:, <name>	-12
b:, <number>	7
b:, <office>	19
b:, and	-20
b:, are	-16
b:, by	-13
b:, end	-10
b:, had	-6
b:, in	-15
b:, of	13
b:, on	16
b:, say	25
b:, sign	10
b:, suspend	-17
b:, the	20
b:, to	11
b:, up	-8
b:, was	-9
b:, would	11
b:-	-11
b:- earth	-17
b:- the	-12
b:.	13
b:. <number>	19
b:: <name>	-11
b:: <number>	-16
b:: a	-15
b:: for	15
b:: it	-33
b:; the	-6
b:<agent>	-21
b:<day-ahead>	14
b:<day-ahead> and	13
b:<day-ahead> for	-7
b:<day-gone>	19
b:<day-gone> after	-11
b:<day-gone> and	14
b:<day-gone> for	6
b:<day-gone> to	13
b:<day-today> the	-7
b:<day-today> to	-11
b:<duty>	7
b:<goods-amount>	-41
b:<goods>	-7
b:<level-noun>	-18
b:<level>	-20
b:<level> for	-17
b:<level> from	11
b:<level> in	-7
b:<level> of	-10
b:<level> on	-6
b:<level> to	23
b:<money>	-42
b:<money> in	-9
b:<month-gone>	18
b:<month-gone> for	10
b:<name>	-9
b:<name> 's	-12
b:<name> agree	-16
b:<name> buy	-6
b:<name> by	26
b:<name> extend	9
b:<name> get	28
b:<name> had	-10
b:<name> have	16
b:<name> in	-15
b:<name> put	-12
b:<name> sign	14
b:<name> slash	15
b:<name> to	21
b:<name> want	-6
b:<name> was	8
b:<name> will	-13
b:<name> would	-6
b:<not>	10
b:<number> and	7
b:<number> for	6
b:<number> in	-10
b:<number> million	-9
b:<office>	38
b:<office> agree	20
b:<office> of	7
b:<organisation>	-41
b:<organisation> and	-18
b:<organisation> has	16
b:<organisation> in	-18
b:<organisation> will	-6
b:<person>	21
b:<person> agree	8
b:<person> and	11
b:<person> had	-7
b:<person> in	-10
b:<person> put	31
b:<person> sign	18
b:<points>	19
b:<points> for	30
b:<points> suspend	29
b:<quality> good	18
b:<quality> ship	8
b:<seat>	7
b:<seat> and	14
b:<seat> had	-9
b:<seat> have	9
b:<seat> want	17
b:<sender>	-8
b:<taker>	-6
b:<v-agree>	-10
b:<v-bear>	-20
b:<v-deny>	-13
b:<v-down>	-6
b:<v-end>	-13
b:<v-propose>	-22
b:<v-return>	-9
b:<v-say>	19
b:<v-sell>	-28
b:<v-stay>	8
b:<v-target>	-13
b:a ceasefire	16
b:a draft	-7
b:a further	-9
b:a new	-15
b:a period	-11
b:a proposal	-7
b:a second	10
b:a surcharge	-7
b:a suspension	-24
b:a tariff	-7
b:a term	8
b:about	-13
b:accept	-8
b:add	17
b:additional	-37
b:additional duty	-26
b:after	-43
b:after a	-18
b:after the	-22
b:again	-6
b:agree	-11
b:agree by	10
b:agree in	22
b:agree to	-41
b:agreement	15
b:all	19
b:allow	-26
b:also	14
b:also for	10
b:and <number>	18
b:and <person>	12
b:and <seat>	14
b:and agree	13
b:and for	-15
b:and hold	11
b:and last	-10
b:and not	-11
b:and the	-11
b:and will	13
b:another	19
b:answer	-6
b:any	19
b:apply	-10
b:are	-11
b:are for	-6
b:are suspend	7
b:are to	-17
b:armistice	-7
b:arrangement	-7
b:as	16
b:as much	-9
b:aside	8
b:ask	-15
b:ask for	-15
b:at	-14
b:at <level>	-36
b:at <money>	-7
b:at least	-15
b:at the	-11
b:away	11
b:ban	-15
b:be a	10
b:be continue	-15
b:be extend	-6
b:be prolonged	-31
b:because	14
b:been	-7
b:been extend	23
b:been in	7
b:been suspend	-8
b:begin on	-7
b:best	-15
b:between	-10
b:between <name>	-7
b:between the	-11
b:both	13
b:both side	20
b:busan	26
b:busan last	17
b:buy	-11
b:by another	-6
b:can	-17
b:can be	-9
b:can last	-22
b:car	-9
b:carry	-14
b:ceasefire	-12
b:cement	-10
b:charge	-16
b:close	9
b:close to	11
b:commerce	6
b:company	-12
b:company agree	-11
b:conclude	11
b:conclude for	16
b:conclude in	12
b:confirm	16
b:continue	-6
b:continue for	-8
b:contract	-10
b:could	-14
b:cover	9
b:cut	23
b:cut the	7
b:deal	-22
b:decided	23
b:decided to	24
b:decision	18
b:delay	-13
b:delegation	-12
b:did	12
b:do	-11
b:docker	-15
b:down	27
b:down for	18
b:draft	-18
b:draft for	-6
b:drop	-8
b:due	-13
b:duty	6
b:duty for	24
b:duty of	8
b:duty would	14
b:each	-21
b:earth	-31
b:earth control	-8
b:effect	-12
b:either	-8
b:either side	-8
b:end	-28
b:end a	-16
b:end after	14
b:end on	-9
b:enter into	8
b:every	-6
b:expect	-18
b:export	-14
b:extend by	-7
b:extend it	6
b:extend their	-14
b:extension by	16
b:fall to	7
b:fee	7
b:fee for	8
b:fee on	10
b:first	-12
b:fishmeal	-6
b:for	9
b:for <money>	-8
b:for a	-9
b:for another	11
b:for the	14
b:force for	-12
b:fourth	-6
b:free	-25
b:freeze	-28
b:from <day-ahead>	-7
b:from <level>	25
b:frozen	-11
b:frozen for	-11
b:further	-7
b:geneva	17
b:get	19
b:give	12
b:given	18
b:go for	-27
b:grant	17
b:had	-7
b:had agree	11
b:had been	-18
b:half	8
b:hand	9
b:has	-7
b:has agree	-15
b:has hold	-11
b:has offer	-7
b:has propose	-9
b:has put	15
b:have	19
b:have a	-15
b:have agree	-15
b:have extend	16
b:have put	12
b:he	-14
b:he has	-11
b:he is	-8
b:he say	-7
b:here	-6
b:higher	38
b:him	-8
b:his	12
b:his <organisation>	-6
b:hold back	6
b:home	-6
b:hour	-6
b:i	-34
b:i have	-12
b:ice	6
b:ice for	8
b:if	8
b:if the	20
b:import of	10
b:in	-13
b:in <month-gone>	33
b:in <name>	25
b:in <number>	-11
b:in <seat>	-6
b:in busan	19
b:in force	-8
b:in geneva	17
b:in the	-26
b:into	8
b:into force	9
b:is a	-15
b:is to	-22
b:it go	16
b:it had	-19
b:it has	23
b:it hold	16
b:it is	-7
b:it last	18
b:it suspend	-9
b:it take	-13
b:it was	25
b:it would	-6
b:its <level>	10
b:its duty	18
b:its new	-11
b:its rare	-11
b:its tariff	11
b:keep <points>	21
b:keep the	-21
b:keep their	-19
b:last	15
b:last for	14
b:law	-17
b:lay	22
b:least	-15
b:leave	-22
b:less	-12
b:less than	-9
b:letter	-16
b:licence	-12
b:longer	-14
b:longer than	-8
b:lose	-8
b:lower	-6
b:lower rate	-10
b:make	26
b:make for	11
b:make in	13
b:maker	-7
b:may	-29
b:me	9
b:mediator	-6
b:meet	-34
b:meet in	-13
b:minister	15
b:month	-11
b:moratorium	-9
b:most	19
b:most of	29
b:mr <person>	8
b:much	-10
b:much as	-9
b:my	-15
b:name	8
b:name to	8
b:need	-11
b:new	-8
b:new duty	20
b:new tariff	6
b:no .	13
b:nobody	12
b:notice of	-8
b:of	-19
b:of <level>	-12
b:of <month-gone>	-6
b:of <name>	-20
b:of <quality>	6
b:of a	-10
b:of another	-10
b:of last	-17
b:of soybean	6
b:of tariff	-8
b:of their	6
b:off	-9
b:off for	-14
b:offer	-10
b:old	-20
b:on	10
b:on <day-ahead>	13
b:on <day-gone>	18
b:on <quality>	10
b:on all	21
b:on both	21
b:on each	-6
b:on for	-10
b:on ice	8
b:on rare	-7
b:on the	-8
b:once	-14
b:one	19
b:one of	13
b:only	-20
b:order	6
b:other	20
b:other 's	6
b:our	-28
b:out	-17
b:over	-23
b:own	6
b:paper	-17
b:past	-15
b:pause	21
b:pause for	-9
b:pause of	7
b:pay <level>	15
b:peace	-15
b:plan	28
b:prefer	-8
b:prepare	-6
b:price	-19
b:prolong	-13
b:prolong the	-13
b:prolonged	21
b:prolonged by	10
b:prolonged their	13
b:promise	-6
b:proposal	-8
b:propose	-17
b:propose a	-13
b:protocol	-15
b:put on	-8
b:put the	-6
b:put their	34
b:quarrel	13
b:rare	-31
b:rare -	-17
b:rare earth	-16
b:rate	-6
b:reach	9
b:ready	-20
b:ready to	-11
b:reason	-8
b:reciprocal	6
b:remain suspend	22
b:renew	-17
b:renew the	-17
b:renewed	-20
b:replace	14
b:rest for	6
b:return	-7
b:rise	-14
b:river	-17
b:round	-13
b:rule	-12
b:run	-6
b:run for	-6
b:same	23
b:say he	-6
b:see	-10
b:sell	-6
b:send	-11
b:set	19
b:set aside	15
b:settle	-31
b:she	-6
b:shelve	8
b:should	-20
b:should be	-7
b:side agree	8
b:side are	-11
b:side have	10
b:side suspend	9
b:sign	-6
b:sign for	11
b:sign on	-11
b:signature	13
b:since	11
b:sit	-19
b:sit for	-9
b:slash	14
b:slash tariff	15
b:so for	15
b:speak	13
b:speak of	13
b:spent	-8
b:spoke	-7
b:standstill	-12
b:start on	8
b:stay for	10
b:stay on	-9
b:still	-21
b:stop	23
b:strike for	-8
b:surcharge	-26
b:surcharge of	-7
b:suspend for	-8
b:suspend its	19
b:suspend their	-8
b:suspension of	-21
b:table	-9
b:table is	-6
b:talk	-18
b:talked	-16
b:talked for	-13
b:tariff	13
b:tariff for	28
b:tariff of	10
b:tariff on	34
b:tariff truce	-12
b:tea	9
b:term	12
b:term of	18
b:than	-15
b:than <money>	9
b:that	-11
b:that 's	6
b:that <name>	-18
b:that <seat>	-8
b:that a	-31
b:that another	-8
b:that is	24
b:that the	-23
b:that was	15
b:that would	7
b:the <name>	-15
b:the <number>	6
b:the <office>	30
b:the <organisation>	-16
b:the <quality>	-17
b:the <seat>	-17
b:the additional	-14
b:the arrangement	-11
b:the ceasefire	-22
b:the deal	-12
b:the decision	18
b:the duty	7
b:the export	6
b:the fee	12
b:the first	-22
b:the higher	16
b:the last	-21
b:the law	-17
b:the lower	-10
b:the old	-20
b:the paper	7
b:the past	-13
b:the pause	14
b:the protocol	-15
b:the rate	9
b:the rest	-9
b:the river	-17
b:the same	22
b:the second	-16
b:the suspension	11
b:the table	-6
b:the term	10
b:the third	6
b:the truce	-10
b:the two	16
b:the yield	-8
b:their <organisation>	-10
b:their duty	-14
b:themselve	14
b:there	12
b:there is	-10
b:these	16
b:they	22
b:they are	11
b:they had	12
b:they have	20
b:they would	-9
b:those	7
b:three	-6
b:time	-28
b:time in	-8
b:to	-15
b:to <goods-amount>	-7
b:to <level>	13
b:to <money>	-11
b:to <number>	-7
b:to a	20
b:to be	15
b:to freeze	-14
b:to hold	-7
b:to keep	-23
b:to leave	-15
b:to renew	-17
b:to sign	-11
b:to the	-7
b:town	-12
b:trade	8
b:trade truce	7
b:truce by	17
b:truce has	-12
b:truce is	-21
b:truce with	10
b:truce would	-15
b:two country	9
b:two side	-8
b:under	29
b:under a	10
b:under the	10
b:undertaken	6
b:until	10
b:up to	-27
b:use	16
b:valid	-11
b:valid for	-11
b:was	31
b:was agree	19
b:was conclude	18
b:was given	32
b:was make	10
b:was ready	-6
b:was sign	-18
b:was the	-13
b:way	10
b:we	-19
b:we have	-33
b:when	18
b:when the	13
b:where	14
b:whether	-8
b:which	34
b:which had	-10
b:which the	13
b:who	-20
b:will	-11
b:will go	-7
b:will suspend	10
b:win	18
b:with	-24
b:with <seat>	-8
b:within the	19
b:world	-14
b:worth	-11
b:worth <money>	-8
b:would	-12
b:would be	16
b:would go	6
b:would have	-6
b:would sign	-9
b:would take	11
b:write	-9
b:yield	-10
b:yield on	-9
b:—	12
b:— for	23
b:•	15
c0=buy	-14
c0=down	-8
c0=end	14
c0=impose	-8
c0=propose	-7
c0=return	-21
c0=sell	-21
c0=stay	9
c0=suspend	-8
c0=target	12
c1=agree	25
c1=buy	-10
c1=down	-7
c1=end	-8
c1=propose	-7
c1=sell	-24
c1=target	9
c1=up	-15
c2=agree	17
c2=bear	-25
c2=down	12
c2=end	-37
c2=impose	-26
c2=say	-14
c2=stay	8
c2=target	-21
ct0=agree modal	-8
ct0=agree past-passive	15
ct0=agree perfect	-26
ct0=bear future	-6
ct0=bear past	6
ct0=bear perfect	6
ct0=bear pluperfect	-7
ct0=bear present	8
ct0=begin future	-16
ct0=begin past	12
ct0=buy present	-14
ct0=down modal	-22
ct0=down past	-7
ct0=end future	8
ct0=end present	10
ct0=impose future	-9
ct0=impose future-passive	15
ct0=impose modal-passive	16
ct0=impose past-passive	6
ct0=impose perfect-passive	14
ct0=impose pluperfect	-11
ct0=impose present	-13
ct0=impose present-passive	-10
ct0=propose modal	22
ct0=propose perfect	-39
ct0=say past	-10
ct0=say pluperfect	13
ct0=say present	13
ct0=stay future	-15
ct0=stay past	-21
ct0=stay past-passive	10
ct0=stay present	25
ct0=suspend future-passive	6
ct0=suspend modal	6
ct0=suspend past-passive	15
ct0=suspend perfect	-20
ct0=suspend perfect-passive	-8
ct0=suspend present	-21
ct0=suspend present-passive	9
ct0=up future	-7
ct0=up past	-7
ct0=up present	7
ct1=agree infinitive	13
ct1=agree modal	-8
ct1=agree participle-passive	19
ct1=agree past	11
ct1=agree past-passive	15
ct1=agree perfect	-6
ct1=agree pluperfect	6
ct1=agree present	-17
ct1=bear future	-6
ct1=bear gerund	-8
ct1=bear infinitive	-10
ct1=bear past	8
ct1=bear perfect	6
ct1=bear pluperfect	-7
ct1=bear present	8
ct1=begin future	-12
ct1=begin gerund	-26
ct1=begin infinitive	11
ct1=begin modal	-12
ct1=begin past	12
ct1=buy present	-14
ct1=down modal	-22
ct1=down past	-7
ct1=down perfect	9
ct1=end future	-6
ct1=end gerund	-12
ct1=end participle-passive	-8
ct1=impose future-passive	15
ct1=impose gerund	9
ct1=impose infinitive	-13
ct1=impose modal-passive	16
ct1=impose participle-passive	7
ct1=impose past	8
ct1=impose past-passive	6
ct1=impose perfect	20
ct1=impose perfect-passive	14
ct1=impose pluperfect	-6
ct1=impose present	-25
ct1=impose present-passive	-10
ct1=propose infinitive	9
ct1=propose modal	23
ct1=propose past	-32
ct1=propose perfect	-37
ct1=say past	-8
ct1=say present	14
ct1=stay future	-7
ct1=stay past	-20
ct1=stay past-passive	10
ct1=stay present	8
ct1=suspend future-passive	6
ct1=suspend gerund	14
ct1=suspend infinitive	-12
ct1=suspend modal	6
ct1=suspend past-passive	15
ct1=suspend perfect	-8
ct1=suspend perfect-passive	-8
ct1=suspend present	-19
ct1=suspend present-passive	9
ct1=up modal	-15
ct1=up past	-7
ct1=up present	13
ct2=agree participle-passive	31
ct2=agree past	7
ct2=bear future	-11
ct2=bear gerund	-8
ct2=begin infinitive	-31
ct2=begin modal	-14
ct2=begin past	9
ct2=begin present	14
ct2=down past	18
ct2=end participle-passive	-12
ct2=end past	-35
ct2=impose modal	-9
ct2=impose participle-passive	-23
ct2=impose past	8
ct2=impose perfect	-8
ct2=impose present-passive	-20
ct2=propose infinitive	8
ct2=propose past	11
ct2=say past	-13
ct2=stay future	7
ct2=stay modal	-11
ct2=stay past	-15
ct2=stay present	20
ct2=up infinitive	-22
ct2=up past	9
ct2=up present	15
f:"	18
f:(	28
f:)	28
f:;	13
f:<agent>	9
f:<day-ahead>	46
f:<day-gone>	31
f:<day-today>	22
f:<gate>	8
f:<goods-amount>	-10
f:<goods>	9
f:<level-noun>	-12
f:<level>	16
f:<money>	-6
f:<month-ahead>	30
f:<month-gone>	-24
f:<name>	39
f:<number>	7
f:<office>	-8
f:<organisation>	-59
f:<points>	65
f:<quality>	-10
f:<seat>	24
f:<sender>	-31
f:<taker>	7
f:<v-agree>	-9
f:<v-begin>	26
f:<v-deny>	-21
f:<v-down>	-12
f:<v-end>	-10
f:<v-propose>	-19
f:<v-return>	10
f:<v-say>	-21
f:<v-sell>	-21
f:<v-stay>	22
f:<v-target>	-9
f:<v-threaten>	-13
f:<v-up>	-33
f:?	13
f:a	7
f:according	-7
f:accordingly	-7
f:additional	44
f:after	10
f:against	-11
f:ago	14
f:agreement	6
f:aircraft	-11
f:all	20
f:alone	19
f:aluminium	-7
f:an	23
f:and	15
f:announce	8
f:answer	-22
f:anybody	18
f:apply	10
f:approve	-37
f:as	14
f:ask	-7
f:back	36
f:because	-24
f:become	-7
f:beef	-10
f:been	-14
f:before	14
f:between	14
f:both	-18
f:bring	26
f:built	16
f:busan	-17
f:but	-10
f:buy	-20
f:by	22
f:cabinet	-21
f:call	-13
f:cancel	-15
f:capital	6
f:car	21
f:carry	7
f:change	-8
f:chip	-11
f:clear	-20
f:close	-6
f:cocoa	6
f:coffee	22
f:colleague	-19
f:collect	7
f:confirm	-43
f:continue	13
f:control	-18
f:count	-13
f:counterpart	6
f:country	-20
f:cover	11
f:custom	-6
f:day	12
f:deadline	-11
f:deal	-23
f:decide	-15
f:decision	16
f:delegation	-12
f:did	6
f:dinner	19
f:discuss	21
f:done	22
f:double	-12
f:down	19
f:drop	-18
f:due	11
f:during	-18
f:each	33
f:earlier	23
f:earth	-10
f:either	10
f:end	44
f:enough	6
f:enter	-20
f:evening	-11
f:everything	19
f:expect	-16
f:expire	-27
f:explain	-12
f:export	-24
f:face	-7
f:fee	-15
f:firm	-8
f:first	-20
f:flour	6
f:follow	19
f:for	-14
f:four	-21
f:fourth	-19
f:from	15
f:full	-14
f:further	-11
f:gave	21
f:geneva	-6
f:georgia	11
f:get	14
f:go	-15
f:gold	14
f:good	27
f:government	22
f:grain	-15
f:grower	-11
f:had	-18
f:half	-11
f:has	8
f:have	18
f:here	-16
f:his	-41
f:hold	-17
f:hope	8
f:hour	27
f:house	-9
f:how	47
f:if	12
f:import	-23
f:increase	18
f:instead	18
f:introduce	-23
f:is	-29
f:it	-11
f:its	-6
f:itself	11
f:joint	10
f:keep	13
f:know	-25
f:lapse	-16
f:largest	-6
f:last	20
f:law	10
f:lawyer	-12
f:least	-15
f:led	-11
f:less	-18
f:letter	14
f:levy	-10
f:licence	-18
f:lie	9
f:lift	-6
f:line	-19
f:listed	-6
f:long	25
f:lower	-8
f:machine	-21
f:machinery	-6
f:magnet	14
f:maker	11
f:many	10
f:may	-7
f:me	24
f:mean	-8
f:medicine	6
f:meet	-27
f:midnight	13
f:ministry	-20
f:month	-11
f:more	7
f:morning	-7
f:most	-7
f:move	8
f:mr	-7
f:much	12
f:must	-10
f:my	-35
f:name	-7
f:named	-16
f:nearly	-13
f:need	-21
f:needed	13
f:negotiate	-10
f:neither	11
f:never	-6
f:new	-35
f:newspaper	-13
f:next	-43
f:night	25
f:no	-9
f:nobody	-22
f:nothing	-11
f:notice	21
f:now	12
f:of	-22
f:offer	-18
f:old	-16
f:on	14
f:once	-20
f:one	-14
f:only	-13
f:order	26
f:other	27
f:our	13
f:out	-6
f:over	10
f:own	-24
f:p	9
f:palm	17
f:paper	9
f:parliament	-9
f:part	16
f:party	13
f:pay	18
f:peace	10
f:pen	-11
f:people	17
f:period	11
f:place	36
f:plan	-20
f:plant	-11
f:port	-7
f:power	-11
f:prefer	-8
f:present	-15
f:prime	-6
f:product	-20
f:prolonged	6
f:promise	-9
f:propose	11
f:published	-6
f:put	-13
f:quarrel	-12
f:raise	-25
f:rare	-10
f:rate	-9
f:ratify	-11
f:reach	-19
f:ready	-12
f:reciprocal	39
f:refuse	-10
f:remain	24
f:renewed	6
f:replace	-14
f:reply	12
f:report	-14
f:rest	26
f:resume	-11
f:rice	-31
f:rise	-39
f:round	-52
f:rule	-14
f:run	17
f:salmon	-17
f:same	21
f:say	18
f:second	-17
f:sell	6
f:set	-26
f:shall	-21
f:share	-7
f:she	-21
f:ship	-12
f:should	7
f:shut	-9
f:side	-15
f:signature	-25
f:since	28
f:sit	-20
f:so	14
f:somebody	15
f:spare	9
f:speak	-15
f:spoke	27
f:spring	19
f:stand	-20
f:start	29
f:statement	6
f:stockholm	11
f:stop	-17
f:subsidiary	-18
f:summer	-22
f:surcharge	-18
f:suspend	9
f:take	16
f:talk	-31
f:tariff	18
f:tea	-12
f:telephone	-20
f:tell	-18
f:term	-7
f:the	19
f:their	13
f:them	-39
f:then	25
f:there	17
f:these	-13
f:thi	-38
f:think	6
f:third	7
f:three	-37
f:through	20
f:time	-11
f:to	-9
f:ton	14
f:too	-7
f:trade	-25
f:treaty	14
f:truce	11
f:turn	7
f:two	-7
f:unless	17
f:up	-24
f:us	37
f:video	16
f:want	13
f:warn	-11
f:way	-19
f:we	-14
f:week	-11
f:well	6
f:were	11
f:what	-11
f:wheat	13
f:when	-57
f:where	-26
f:which	-31
f:while	-16
f:who	-9
f:whole	14
f:whose	-13
f:wine	14
f:winter	11
f:with	7
f:within	15
f:without	14
f:word	6
f:work	-10
f:would	-21
f:write	-7
f:wrong	11
f:yarn	-17
f:year	-19
f:yes	-19
f:you	16
f:zero	11
first-of-paragraph	-10
has-future	-17
has-gerund	-17
has-modal	-26
has-participle	-16
has-past	8
has-perfect	7
has-pluperfect	-22
has-present	18
headline	10
l1='s	8
l1=<goods-amount>	-26
l1=<goods>	-22
l1=<level-noun>	-7
l1=<level>	-11
l1=<money>	-37
l1=<number>	-30
l1=<v-agree>	-19
l1=<v-bear>	14
l1=<v-begin>	-50
l1=<v-down>	-17
l1=<v-end>	-32
l1=<v-impose>	-34
l1=<v-propose>	-16
l1=<v-say>	11
l1=a	12
l1=about	-6
l1=after	-7
l1=agree	-18
l1=and	-21
l1=another	24
l1=are	-9
l1=at	29
l1=back	-8
l1=come	-13
l1=end	-30
l1=for	29
l1=further	-12
l1=get	21
l1=good	-9
l1=had	-13
l1=has	-23
l1=in	-64
l1=is	9
l1=it	-8
l1=its	-8
l1=last	18
l1=lasted	-10
l1=need	-6
l1=next	16
l1=of	18
l1=offer	-13
l1=on	-13
l1=only	-8
l1=over	-13
l1=past	-13
l1=prefer	-6
l1=propose	-8
l1=same	14
l1=second	13
l1=sign	11
l1=take	-31
l1=than	-27
l1=that	12
l1=the	56
l1=to	-10
l1=want	-15
l1=with	-21
l1=within	-25
l1=—	20
l2="	-10
l2=,	7
l2=:	32
l2=<agent>	-15
l2=<begin>	9
l2=<day-ahead>	17
l2=<day-today>	-9
l2=<duty>	13
l2=<level-noun>	-7
l2=<money>	-7
l2=<month-gone>	6
l2=<name>	14
l2=<not>	12
l2=<office>	-15
l2=<organisation>	-10
l2=<person>	-24
l2=<points>	25
l2=<quality>	-15
l2=<sender>	-12
l2=<span>	-17
l2=<v-agree>	14
l2=<v-bear>	19
l2=<v-begin>	-23
l2=<v-buy>	-27
l2=<v-down>	-17
l2=<v-propose>	-9
l2=<v-say>	-13
l2=<v-suspend>	12
l2=<v-target>	-11
l2=<v-up>	-24
l2=after	-25
l2=apply	-11
l2=arrangement	11
l2=ask	-10
l2=at	-8
l2=be	-8
l2=busan	6
l2=buy	-26
l2=by	-9
l2=call	-14
l2=can	-20
l2=ceasefire	13
l2=conclude	22
l2=country	-7
l2=down	18
l2=draft	-6
l2=duty	-8
l2=each	-9
l2=earth	-10
l2=end	21
l2=expect	-7
l2=extend	-11
l2=fee	10
l2=first	-11
l2=force	-11
l2=frozen	-11
l2=give	13
l2=given	23
l2=go	-23
l2=good	12
l2=hold	12
l2=ice	8
l2=if	25
l2=in	-20
l2=last	10
l2=less	-7
l2=make	10
l2=may	-10
l2=meet	-13
l2=more	-14
l2=not	17
l2=notice	-9
l2=of	-10
l2=off	-13
l2=offer	-7
l2=on	-25
l2=out	-14
l2=pause	6
l2=prolonged	17
l2=renewed	-11
l2=rest	-8
l2=round	-8
l2=run	-6
l2=sign	18
l2=sit	-9
l2=standstill	-17
l2=stay	10
l2=stop	9
l2=strike	-15
l2=suspend	-9
l2=suspension	16
l2=take	9
l2=talked	-13
l2=tariff	22
l2=term	8
l2=that	12
l2=them	-8
l2=then	9
l2=there	-9
l2=three	-12
l2=time	-8
l2=truce	14
l2=under	25
l2=use	16
l2=valid	-11
l2=want	20
l2=was	9
l2=were	7
l2=would	-11
l2=yield	-6
l2=—	17
l3=,	16
l3=-	18
l3=:	22
l3=<agent>	-28
l3=<begin>	24
l3=<day-today>	6
l3=<duty>	11
l3=<goods>	-6
l3=<level-noun>	-14
l3=<month-gone>	9
l3=<number>	-35
l3=<office>	13
l3=<person>	13
l3=<points>	22
l3=<seat>	8
l3=<sender>	-14
l3=<span>	12
l3=<v-agree>	23
l3=<v-buy>	9
l3=<v-down>	7
l3=<v-end>	-7
l3=<v-impose>	23
l3=<v-say>	-7
l3=<v-stay>	-22
l3=additional	-15
l3=after	-7
l3=agree	21
l3=agreement	18
l3=and	-31
l3=are	10
l3=as	-13
l3=at	-19
l3=be	-29
l3=best	-12
l3=come	9
l3=could	-6
l3=duty	25
l3=each	-6
l3=extend	11
l3=extension	-22
l3=fee	-9
l3=first	20
l3=give	-16
l3=good	-17
l3=had	-20
l3=has	-7
l3=he	11
l3=hold	-9
l3=i	-7
l3=in	21
l3=is	21
l3=it	24
l3=its	30
l3=last	-8
l3=new	-27
l3=not	-7
l3=now	9
l3=of	-46
l3=on	6
l3=one	17
l3=other	10
l3=paper	-20
l3=pause	16
l3=pay	15
l3=port	12
l3=put	-12
l3=rare	-9
l3=reciprocal	7
l3=remain	22
l3=run	-8
l3=sign	8
l3=slash	15
l3=stay	-12
l3=suspend	10
l3=suspension	12
l3=that	-8
l3=the	-8
l3=they	12
l3=thi	21
l3=trade	14
l3=truce	-35
l3=was	14
l3=we	-21
l3=were	-21
l3=what	14
l3=which	15
l3=will	-6
l3=would	-10
l4=-	-13
l4=:	-40
l4=;	11
l4=<agent>	-14
l4=<begin>	39
l4=<day-ahead>	-7
l4=<day-gone>	41
l4=<day-today>	-10
l4=<gate>	-6
l4=<goods-amount>	-9
l4=<goods>	8
l4=<level-noun>	-11
l4=<month-gone>	-12
l4=<name>	-7
l4=<not>	-22
l4=<number>	34
l4=<organisation>	-12
l4=<person>	-20
l4=<points>	-12
l4=<seat>	14
l4=<span>	-30
l4=<taker>	-6
l4=<v-agree>	-20
l4=<v-bear>	-19
l4=<v-begin>	9
l4=<v-down>	13
l4=<v-end>	19
l4=<v-sell>	-17
l4=<v-stay>	16
l4=<v-up>	-11
l4=a	6
l4=after	-17
l4=agreement	8
l4=an	26
l4=announce	-19
l4=are	-34
l4=as	18
l4=been	7
l4=busan	10
l4=by	-22
l4=conclude	-9
l4=could	-16
l4=country	13
l4=deal	-10
l4=duty	20
l4=each	-12
l4=end	14
l4=extend	14
l4=extension	-12
l4=fee	-13
l4=first	-17
l4=for	-7
l4=freeze	-16
l4=from	-13
l4=have	7
l4=he	8
l4=hold	6
l4=in	-10
l4=is	-28
l4=its	14
l4=keep	17
l4=leave	-9
l4=make	15
l4=may	-11
l4=new	13
l4=not	-13
l4=on	17
l4=one	-11
l4=our	-16
l4=over	-20
l4=pay	-8
l4=prolong	-20
l4=propose	-10
l4=say	-8
l4=ship	-15
l4=should	-10
l4=side	-16
l4=sign	-29
l4=so	-10
l4=stay	-10
l4=suspend	17
l4=tariff	-16
l4=that	10
l4=their	28
l4=to	12
l4=trade	9
l4=truce	7
l4=two	-16
l4=was	9
l4=when	15
l4=where	13
l4=which	14
l4=with	-14
l='s for	17
l=, by	-13
l=, has	-10
l=, of	14
l=, the	10
l=: for	20
l=: the	17
l=<begin> "	-8
l=<begin> the	12
l=<day-ahead> ,	32
l=<day-ahead> for	-12
l=<day-gone> ,	-20
l=<day-gone> for	23
l=<day-today> ,	-11
l=<level> for	-8
l=<month-gone> for	7
l=<name> by	11
l=<name> get	22
l=<name> has	-7
l=<office> :	-9
l=<person> :	-21
l=<points> for	25
l=a further	-12
l=a second	13
l=agree on	-7
l=also for	10
l=apply for	-9
l=ask for	-10
l=by another	-6
l=conclude for	16
l=down for	20
l=duty for	7
l=end after	13
l=extend by	-7
l=extend for	-8
l=extension by	16
l=extension of	-6
l=fee for	10
l=for <money>	-7
l=for another	19
l=force for	-11
l=frozen for	-11
l=good for	11
l=hold for	12
l=ice for	8
l=if the	21
l=in the	-8
l=it has	13
l=it take	-10
l=last for	14
l=less than	-7
l=make for	11
l=meet in	-6
l=more than	-14
l=off for	-14
l=on for	-22
l=prolonged by	26
l=rest for	-6
l=sign a	14
l=sign for	8
l=sit for	-9
l=stay for	10
l=strike for	-8
l=suspend for	-7
l=talked for	-13
l=tariff for	25
l=term of	16
l=the last	-12
l=the next	16
l=the past	-13
l=the same	14
l=there are	-16
l=time in	-6
l=to <goods-amount>	-7
l=to <money>	-9
l=truce by	19
l=truce has	-12
l=valid for	-11
l=when the	19
l=yield on	-6
l=— for	18
lead="	-16
lead=-	-24
lead=a	7
lead=after	-21
lead=an	-19
lead=and	10
lead=as	14
lead=because	14
lead=before	-12
lead=beijing	-9
lead=both	-17
lead=brazil	-13
lead=china	-26
lead=four	14
lead=from	-34
lead=he	-12
lead=i	-16
lead=if	8
lead=imports	11
lead=in	-7
lead=it	18
lead=its	11
lead=malaysia	18
lead=mexico	33
lead=my	-15
lead=negotiators	-10
lead=ninety	14
lead=no	7
lead=norway	-12
lead=on	18
lead=one	-25
lead=six	-10
lead=ten	-7
lead=trade	-12
lead=treasury	-11
lead=trump	9
lead=turkey	-6
lead=two	-10
lead=under	14
lead=us	-21
lead=washington	6
lead=we	-11
lead=where	14
lead=which	34
lead=who	-20
lead=—	9
lead=•	15
lll=<begin> <begin> "	-8
lll=<begin> <begin> the	12
lll=<begin> <office> :	-9
lll=<begin> it has	17
lll=<day-ahead> , for	-40
lll=<day-gone> , for	-11
lll=<day-today> , after	-14
lll=<name> suspend for	-6
lll=<number> , for	-12
lll=<person> : for	-9
lll=<points> suspend for	29
lll=a pause of	10
lll=a period of	-11
lll=a term of	8
lll=and last for	-14
lll=are suspend for	16
lll=at <level> for	-17
lll=be prolonged by	-14
lll=been extend by	13
lll=been suspend for	-18
lll=for a further	6
lll=for the next	19
lll=for the same	14
lll=go on for	-14
lll=in <month-gone> for	26
lll=in force for	-10
lll=in the first	7
lll=is good for	15
lll=is suspend for	-6
lll=it 's for	10
lll=it hold for	17
lll=on <day-ahead> ,	8
lll=on <day-gone> ,	-17
lll=on <day-gone> for	28
lll=on <day-today> ,	-11
lll=on for another	8
lll=on ice for	8
lll=port fee for	14
lll=reciprocal tariff for	7
lll=remain suspend for	22
lll=slash tariff for	15
lll=stay suspend for	-12
lll=suspend <points> for	14
lll=the truce by	-10
lll=the truce for	-12
lll=their tariff for	20
lll=truce , of	12
lll=truce is for	-40
lll=was extend by	-20
lll=was make for	8
lll=will suspend for	-7
lll=with <name> by	19
lr=" is	-7
lr=" of	6
lr=, .	-30
lr=, before	-19
lr=, of	-7
lr=, on	18
lr=: ,	-21
lr=: .	12
lr=: to	-11
lr=<begin> ,	35
lr=<begin> .	42
lr=<begin> after	-23
lr=<begin> before	-20
lr=<begin> from	-13
lr=<begin> is	19
lr=<begin> later	-18
lr=<begin> more	-9
lr=<begin> of	-12
lr=<begin> on	-28
lr=<begin> to	-32
lr=<goods-amount> ,	-9
lr=<goods-amount> .	-14
lr=<money> ,	-18
lr=<money> .	-21
lr=<number> .	-15
lr=a extension	18
lr=after ,	11
lr=after in	-6
lr=after of	-25
lr=another .	29
lr=are .	-16
lr=by <end>	18
lr=by is	-8
lr=by the	6
lr=by to	8
lr=end of	-7
lr=for ,	29
lr=for .	13
lr=for :	9
lr=for ;	-8
lr=for <end>	-6
lr=for and	-14
lr=for as	6
lr=for in	6
lr=for on	-16
lr=for until	17
lr=for while	22
lr=further .	-14
lr=has .	-9
lr=has to	-28
lr=have to	7
lr=in ,	-26
lr=in .	-37
lr=is .	-17
lr=last ,	12
lr=last and	24
lr=next ,	6
lr=next .	14
lr=of ,	-23
lr=of .	29
lr=of ;	-11
lr=of and	17
lr=of at	-19
lr=of from	9
lr=of in	-18
lr=of is	-9
lr=of on	-25
lr=of was	-16
lr=over .	-6
lr=take ,	-11
lr=take .	-7
lr=take to	-8
lr=than .	-9
lr=the are	22
lr=the end	-16
lr=the of	29
lr=the pass	11
lr=the pause	12
lr=the to	18
lr=the truce	35
lr=the yield	-9
lr=want .	-14
lr=within .	-13
n:add	39
n:added	-9
n:adding	-21
n:adds	-47
n:again	-10
n:agreements	7
n:another	10
n:asleep	15
n:bargain	-43
n:breathing space	-18
n:calm	-23
n:ceasefire	35
n:compromise	13
n:continue	-35
n:continues	-10
n:continuing	11
n:days=1	11
n:days=2	24
n:days=3	13
n:days=6	16
n:deals	33
n:extend	39
n:extension	-33
n:extra	-10
n:freeze	25
n:frozen	24
n:further	6
n:go on	-15
n:goes on	-6
n:grace	-17
n:halt	-53
n:handshake	-19
n:held back	15
n:hold back	16
n:holds back	28
n:holiday	-11
n:holidays	-6
n:keep	-10
n:keeping	-16
n:keeps	-25
n:laid down	-40
n:lain	-14
n:lengths=1	13
n:lengths=2	15
n:lengths=3	25
n:lengths=6	9
n:lie	28
n:lift	6
n:lifted	-24
n:lifts	27
n:long=0	-12
n:long=1	48
n:long=2	39
n:long=3	12
n:long=6	-39
n:long=9	-27
n:longer	-18
n:loose=1	27
n:loose=2	23
n:loose=6	-13
n:loose=9	-17
n:measure	51
n:measures	9
n:moratorium	34
n:more	8
n:more=1	32
n:more=2	-8
n:more=3	22
n:more=6	-16
n:more=9	-34
n:on hold	-21
n:on ice	10
n:pact	-32
n:parked	29
n:pause	-19
n:paused	-32
n:pauses	-9
n:peace	26
n:period	-22
n:postponed	6
n:prolong	41
n:prolongation	20
n:prolonged	-9
n:prolongs	-9
n:put aside	26
n:put away	-15
n:put off	8
n:quiet=1	15
n:quiet=2	12
n:quiet=3	25
n:refrain	-30
n:renew	-8
n:renewed	35
n:reprieve	-12
n:rest	6
n:rests	-10
n:second	10
n:set aside	-20
n:settlement	11
n:shelves	-26
n:silence	15
n:sleep	20
n:sleeps	12
n:slept	-12
n:spare	-17
n:spared	-44
n:spares	17
n:standstill	12
n:stays	23
n:stretch	-34
n:stretched	33
n:suspended	6
n:suspending	-13
n:suspends	16
n:suspension	-8
n:taken off	-15
n:term	-30
n:terms	60
n:truce	53
n:truce=1	26
n:truce=2	20
n:truce=6	17
n:truces	-22
n:understanding	-6
n:untouched	22
n:verb=2	-6
n:waiver	-27
n:withheld	-6
nc2=bear	10
nc2=begin	-11
nc2=down	15
nc2=end	-8
nc2=impose	26
nc2=propose	8
nc2=say	13
nc2=sell	-6
nc2=stay	-16
nct2=agree participle-passive	9
nct2=agree pluperfect	-20
nct2=bear past	-20
nct2=bear present	26
nct2=begin future	-12
nct2=begin past	-6
nct2=down modal	9
nct2=down past	-9
nct2=down present	19
nct2=end future	21
nct2=end modal	-9
nct2=end past	-31
nct2=end present	13
nct2=impose participle-passive	-6
nct2=impose past	10
nct2=impose past-passive	6
nct2=impose perfect-passive	9
nct2=impose present-passive	22
nct2=propose past	-10
nct2=propose present	12
nct2=say past	17
nct2=say past-passive	-12
nct2=stay future	17
nct2=stay past	-44
nct2=stay perfect	18
nct2=stay present	-6
nct2=stay present-passive	-23
nct2=target perfect	-8
nct2=up past	-22
nct2=up present	15
next="	18
next=:	6
next=;	12
next=after	-9
next=as	-10
next=before	-35
next=if	9
next=that	28
next=unless	-9
next=which	15
next=while	14
next=—	17
nhas-modal	-11
nhas-participle	-10
nhas-past	-33
nhas-perfect	26
nhas-present	32
none	36
nt2=future	9
nt2=infinitive	-8
nt2=modal	-18
nt2=participle-passive	-7
nt2=past	-27
nt2=past-passive	-6
nt2=perfect	17
nt2=perfect-passive	10
nt2=present	28
nt2=present-passive	7
nv2=agree	11
nv2=announce	14
nv2=apply	-7
nv2=begin	8
nv2=charge	-6
nv2=expire	7
nv2=get	-14
nv2=halve	10
nv2=impose	21
nv2=keep	20
nv2=make	-13
nv2=meet	-16
nv2=negotiate	25
nv2=other	12
nv2=put	-23
nv2=run	-25
nv2=say	9
nv2=start	-10
nv2=suspend	12
nv2=take	-26
nv2=tell	-13
nv2=threaten	6
nv2=write	-13
nvt2=agree participle	14
nvt2=agree past	-12
nvt2=announce past	15
nvt2=apply present	-6
nvt2=be past	-22
nvt2=begin past	14
nvt2=conclude past	-11
nvt2=end future	17
nvt2=end modal	-14
nvt2=end past	-14
nvt2=end present	10
nvt2=expire future	11
nvt2=extend present	-7
nvt2=go present	12
nvt2=meet past	-12
nvt2=other perfect	19
nvt2=run past	-16
nvt2=run present	-12
nvt2=say present	15
nvt2=sign past	18
nvt2=take past	-13
nvt2=take present	-6
pc0=bear	11
pc0=buy	-7
pc0=deny	-8
pc0=end	-6
pc0=propose	-12
pc0=say	6
pc0=suspend	-13
pc0=target	19
pc0=threaten	9
pc1=agree	-7
pc1=buy	-9
pc1=deny	-8
pc1=impose	9
pc1=propose	-20
pc1=say	11
pc1=stay	-7
pc1=suspend	-16
pc1=target	6
pc1=threaten	9
pct0=agree past-passive	12
pct0=agree perfect	-8
pct0=bear modal	18
pct0=begin modal	-21
pct0=begin present	-7
pct0=deny present	-7
pct0=down future	11
pct0=down present	-17
pct0=end future	-6
pct0=impose future	13
pct0=impose past-passive	22
pct0=impose perfect	-9
pct0=impose pluperfect	-8
pct0=impose pluperfect-passive	15
pct0=impose present-passive	-10
pct0=propose perfect	-11
pct0=propose present	7
pct0=say past	-8
pct0=say perfect	17
pct0=stay future	6
pct0=stay past	-6
pct0=stay present	16
pct0=suspend past	10
pct0=up modal	-11
pct0=up past	-8
pct0=up present	24
pct1=agree past-passive	12
pct1=agree present	-10
pct1=bear participle-passive	-20
pct1=begin modal	-20
pct1=begin past	12
pct1=begin present	-7
pct1=deny present	-7
pct1=down future	11
pct1=down infinitive	14
pct1=down present	-17
pct1=end present	8
pct1=impose future	14
pct1=impose gerund	-26
pct1=impose participle-passive	23
pct1=impose past-passive	20
pct1=impose perfect	-6
pct1=impose pluperfect	-7
pct1=impose pluperfect-passive	15
pct1=impose present-passive	-9
pct1=propose participle-passive	-10
pct1=propose perfect	-11
pct1=propose present	10
pct1=say past	-8
pct1=say perfect	17
pct1=stay future	7
pct1=stay past	-6
pct1=stay present	8
pct1=suspend infinitive	-13
pct1=suspend past	10
pct1=up modal	-11
pct1=up past	-8
pct1=up present	24
phas-gerund	-28
phas-infinitive	-10
phas-present	13
pt0=past	-10
pt0=perfect	9
pt0=perfect-passive	-6
pt0=pluperfect-passive	15
pt0=present	17
pt0=present-passive	-15
pt1=gerund	-31
pt1=infinitive	-7
pt1=perfect	12
pt1=perfect-passive	-6
pt1=pluperfect-passive	15
pt1=present	15
pt1=present-passive	-16
pv0=agree	-10
pv0=be	6
pv0=begin	13
pv0=buy	-6
pv0=call	9
pv0=end	9
pv0=enter	-15
pv0=expire	-19
pv0=fall	-6
pv0=go	-10
pv0=have	-14
pv0=hold	-20
pv0=impose	13
pv0=keep	20
pv0=leave	9
pv0=make	-21
pv0=meet	22
pv0=other	7
pv0=pay	-20
pv0=propose	-14
pv0=put	10
pv0=raise	6
pv0=rise	-9
pv0=rule	-7
pv0=say	8
pv0=sit	-6
pv0=tell	-7
pv0=write	12
pv1=agree	-6
pv1=begin	28
pv1=bring	11
pv1=buy	-8
pv1=call	6
pv1=charge	-8
pv1=collect	-8
pv1=cut	10
pv1=end	9
pv1=enter	-14
pv1=expire	-20
pv1=extend	7
pv1=fall	-6
pv1=go	-15
pv1=have	-13
pv1=hold	-17
pv1=impose	15
pv1=keep	20
pv1=leave	8
pv1=make	-21
pv1=other	7
pv1=pay	-19
pv1=propose	-19
pv1=put	12
pv1=raise	6
pv1=rise	-9
pv1=rule	-7
pv1=say	8
pv1=suspend	-10
pv1=tell	-7
pv1=write	12
pv2-none	-10
pvt0=agree perfect	-11
pvt0=announce past	-9
pvt0=be past	8
pvt0=be present	7
pvt0=come past	9
pvt0=come present	-8
pvt0=end present	18
pvt0=expire present	-10
pvt0=have present	-10
pvt0=other perfect	22
pvt0=other present	-9
pvt0=rise past	-9
pvt0=say past	7
pvt0=take past	8
pvt0=tell past	-9
pvt1=agree participle	8
pvt1=agree perfect	-8
pvt1=agree present	-10
pvt1=announce past	-9
pvt1=be past	8
pvt1=begin past	14
pvt1=come past	9
pvt1=end present	18
pvt1=expire present	-10
pvt1=have present	-9
pvt1=meet participle	-20
pvt1=other perfect	22
pvt1=other present	-13
pvt1=rise past	-9
pvt1=say past	7
pvt1=take past	8
pvt1=tell past	-9
q:!	17
q:"	-22
q:)	8
q:-	27
q:.	-10
q:/	7
q::	-39
q:;	18
q:<agent>	32
q:<day-gone>	33
q:<day-today>	8
q:<duty>	6
q:<gate>	-15
q:<goods-amount>	-13
q:<goods>	-14
q:<level-noun>	-7
q:<level>	-7
q:<money>	-12
q:<month-ahead>	7
q:<month-gone>	-13
q:<name>	34
q:<not>	31
q:<number>	30
q:<office>	-56
q:<organisation>	-28
q:<person>	-24
q:<points>	-19
q:<quality>	25
q:<seat>	27
q:<sender>	-7
q:<span>	-27
q:<v-bear>	-13
q:<v-begin>	19
q:<v-deny>	-19
q:<v-down>	-13
q:<v-end>	6
q:<v-propose>	-18
q:<v-say>	-11
q:<v-sell>	-35
q:<v-stay>	-21
q:<v-suspend>	-29
q:<v-threaten>	9
q:?	9
q:a	-31
q:about	-9
q:act	-24
q:after	-9
q:again	-8
q:agree	-20
q:agreement	27
q:all	-10
q:already	8
q:also	-14
q:am	20
q:and	27
q:announce	9
q:announcement	25
q:another	-18
q:answer	38
q:apply	12
q:article	29
q:as	14
q:ask	16
q:at	-6
q:back	18
q:be	-33
q:because	-11
q:beef	10
q:before	-24
q:being	-19
q:better	8
q:between	13
q:both	25
q:built	-12
q:busan	23
q:but	-19
q:calendar	-27
q:call	23
q:can	-25
q:capital	18
q:car	-6
q:carry	10
q:cease	12
q:ceasefire	-9
q:cent	-6
q:change	8
q:cheese	-24
q:chicken	6
q:clock	-15
q:close	-13
q:coffee	12
q:collect	-16
q:come	10
q:commerce	20
q:continue	28
q:control	11
q:copper	-9
q:corn	14
q:cost	-21
q:cotton	10
q:could	-16
q:count	6
q:country	-21
q:cover	-8
q:custom	-7
q:date	28
q:day	-29
q:deadline	-9
q:deal	-19
q:did	-10
q:do	-30
q:doe	-7
q:draft	-14
q:drop	-7
q:due	-6
q:during	-12
q:earth	-9
q:either	39
q:else	-19
q:end	11
q:energy	-16
q:enter	28
q:evening	-25
q:every	-19
q:everybody	-14
q:everything	-13
q:exchanged	-14
q:exempt	-8
q:expect	19
q:expire	-12
q:exporter	-17
q:extend	-27
q:extension	21
q:fact	-14
q:fall	-18
q:far	-18
q:farm	18
q:fee	-19
q:fentanyl	-10
q:first	-14
q:flour	-13
q:follow	25
q:for	8
q:force	19
q:foreign	-20
q:forty	-10
q:fourth	-18
q:fruit	-7
q:gap	-10
q:geneva	27
q:get	15
q:give	-12
q:go	-20
q:good	25
q:government	33
q:grape	6
q:had	15
q:happen	6
q:has	25
q:have	-11
q:he	18
q:hold	-44
q:home	-27
q:hotel	-19
q:hour	-12
q:how	8
q:if	-39
q:import	-10
q:impose	-18
q:increase	-11
q:industrial	6
q:instead	18
q:interview	14
q:into	18
q:it	7
q:its	8
q:itself	-6
q:joint	26
q:just	-10
q:know	-13
q:largest	-17
q:last	-9
q:lasted	-6
q:late	-22
q:later	-6
q:law	-15
q:less	-7
q:let	-35
q:licence	-15
q:list	11
q:long	18
q:longer	-11
q:look	-14
q:lower	-18
q:m	13
q:matter	-7
q:may	18
q:mean	-13
q:medicine	-7
q:meet	-21
q:minister	25
q:ministry	-6
q:minute	-10
q:more	13
q:most	12
q:mr	-29
q:much	10
q:my	-18
q:name	15
q:negotiate	-14
q:neither	23
q:new	-14
q:next	22
q:no	51
q:nobody	-36
q:nor	-8
q:not	13
q:note	-24
q:notice	12
q:number	-9
q:off	-26
q:offer	-13
q:old	-20
q:on	28
q:once	-19
q:one	6
q:only	-7
q:open	6
q:opened	-25
q:other	13
q:our	-8
q:out	15
q:over	-40
q:own	16
q:page	-16
q:paper	-22
q:part	21
q:pause	-25
q:pay	-17
q:people	-18
q:phone	17
q:plan	-9
q:pork	13
q:port	-38
q:present	-9
q:presenter	-10
q:president	30
q:price	-18
q:proclamation	-16
q:product	7
q:promise	-9
q:published	-8
q:purchase	6
q:quarrel	15
q:question	8
q:quota	-7
q:raise	10
q:rare	-15
q:rate	24
q:reach	11
q:read	6
q:reason	18
q:reciprocal	13
q:reduce	11
q:remain	-6
q:renewed	-6
q:reply	-6
q:respect	-12
q:review	23
q:rice	-26
q:rise	-32
q:round	-37
q:rule	-16
q:run	-9
q:s	-19
q:same	-19
q:section	-32
q:sell	-6
q:set	-9
q:settle	-21
q:share	-17
q:she	-9
q:sheet	-14
q:ship	-21
q:should	-9
q:shrimp	-13
q:side	46
q:sign	18
q:since	-6
q:sit	-11
q:so	-23
q:some	-13
q:special	-13
q:spoke	-22
q:spring	8
q:standstill	18
q:start	-21
q:statement	31
q:stay	-9
q:step	22
q:still	-19
q:stockholm	-16
q:sugar	-8
q:summer	21
q:surcharge	-58
q:suspend	14
q:suspension	-6
q:table	-21
q:take	14
q:talk	13
q:tariff	47
q:tea	17
q:telephone	13
q:text	-20
q:than	-21
q:thank	-24
q:the	-8
q:their	23
q:them	10
q:then	6
q:they	9
q:thi	8
q:think	-17
q:those	12
q:threaten	-16
q:three	-23
q:through	-10
q:to	7
q:together	-11
q:too	-17
q:top	-12
q:total	-9
q:trade	-8
q:trader	6
q:truce	19
q:two	12
q:under	-21
q:until	61
q:up	-24
q:very	-10
q:visit	-7
q:want	-16
q:was	22
q:water	-12
q:way	-15
q:we	-47
q:week	29
q:were	19
q:what	-25
q:wheat	14
q:where	23
q:which	24
q:who	-21
q:will	-27
q:wine	8
q:with	35
q:within	-23
q:without	-19
q:work	9
q:would	-22
q:yes	-29
q:yet	19
q:you	-12
q:your	7
qt=future	-20
qt=modal	-26
qt=past	16
qt=perfect	10
qt=present	-9
r1=!	25
r1="	37
r1='	-12
r1='s	-10
r1=,	14
r1=.	6
r1=:	15
r1=;	-9
r1=<day-ahead>	14
r1=<duty>	-23
r1=<end>	6
r1=<name>	6
r1=<not>	-12
r1=<v-end>	-12
r1=<v-say>	-9
r1=after	-19
r1=and	-12
r1=are	7
r1=as	17
r1=at	17
r1=before	-56
r1=bond	-6
r1=earlier	-23
r1=extension	12
r1=from	11
r1=had	6
r1=i	-14
r1=if	-7
r1=in	-9
r1=is	-9
r1=it	-20
r1=its	11
r1=last	-9
r1=later	-30
r1=leave	-12
r1=long	23
r1=more	-14
r1=of	-23
r1=on	-21
r1=or	-21
r1=pass	8
r1=standstill	11
r1=tariff	-21
r1=truce	39
r1=until	15
r1=what	-8
r1=when	-9
r1=while	20
r1=with	20
r1=without	-7
r1=yield	-14
r2="	-20
r2=,	33
r2=.	-6
r2=;	15
r2=<day-ahead>	-7
r2=<day-gone>	13
r2=<duty>	20
r2=<end>	17
r2=<goods>	-30
r2=<number>	-17
r2=<office>	-12
r2=<organisation>	-10
r2=<seat>	15
r2=<sender>	-10
r2=<span>	-15
r2=<v-bear>	-11
r2=<v-begin>	6
r2=<v-deny>	-18
r2=<v-impose>	17
r2=<v-sell>	-9
r2=<v-stay>	-6
r2=<v-target>	-13
r2=<v-up>	9
r2=a	-10
r2=be	16
r2=both	-25
r2=but	-18
r2=come	-6
r2=control	-8
r2=counted	25
r2=expire	-26
r2=export	-9
r2=follow	16
r2=for	16
r2=from	-25
r2=geneva	26
r2=go	13
r2=had	-6
r2=has	13
r2=hour	18
r2=if	-8
r2=in	-10
r2=is	8
r2=it	-11
r2=its	-16
r2=keep	23
r2=leave	-10
r2=live	-6
r2=long	-7
r2=most	-8
r2=negotiation	-9
r2=no	-16
r2=nobody	-11
r2=not	13
r2=on	-11
r2=out	-6
r2=pay	-12
r2=peace	10
r2=rule	-18
r2=run	-13
r2=talk	-27
r2=tariff	10
r2=the	12
r2=their	10
r2=then	20
r2=to	27
r2=truce	7
r2=two	-20
r2=up	12
r2=was	-29
r2=week	-6
r2=will	-11
r2=with	-13
r2=would	18
r3=,	-25
r3=-	15
r3=.	11
r3=;	14
r3=<agent>	14
r3=<day-ahead>	24
r3=<day-gone>	-15
r3=<day-today>	-16
r3=<duty>	15
r3=<gate>	-24
r3=<goods>	13
r3=<level>	-15
r3=<name>	-24
r3=<not>	-25
r3=<office>	16
r3=<person>	20
r3=<sender>	8
r3=<span>	14
r3=<v-agree>	8
r3=<v-bear>	-8
r3=<v-begin>	7
r3=<v-deny>	16
r3=<v-end>	30
r3=<v-propose>	12
r3=<v-return>	-15
r3=<v-say>	-16
r3=<v-target>	-6
r3=<v-up>	-11
r3=?	-7
r3=a	10
r3=after	14
r3=an	17
r3=and	-29
r3=announce	10
r3=are	20
r3=be	-20
r3=before	14
r3=begin	17
r3=both	11
r3=by	-14
r3=control	-10
r3=day	19
r3=duty	19
r3=expire	31
r3=for	13
r3=from	15
r3=had	-8
r3=has	-19
r3=he	-20
r3=in	20
r3=is	-32
r3=it	7
r3=its	-22
r3=long	-14
r3=may	-8
r3=next	-6
r3=not	-20
r3=of	18
r3=on	9
r3=one	-7
r3=order	9
r3=pay	-6
r3=rate	8
r3=run	13
r3=same	9
r3=say	-20
r3=side	-21
r3=sign	29
r3=so	16
r3=take	-6
r3=tariff	-11
r3=that	21
r3=the	15
r3=to	-24
r3=trade	-14
r3=truce	-28
r3=two	24
r3=under	-8
r3=until	24
r3=was	-28
r3=we	-15
r3=which	11
r3=will	-20
r3=would	-9
r4='s	-6
r4=,	6
r4=<day-ahead>	-23
r4=<day-gone>	14
r4=<day-today>	10
r4=<duty>	-23
r4=<gate>	13
r4=<goods>	22
r4=<level-noun>	-9
r4=<month-gone>	8
r4=<name>	8
r4=<not>	-16
r4=<number>	22
r4=<organisation>	13
r4=<person>	-17
r4=<quality>	-21
r4=<sender>	-10
r4=<span>	-22
r4=<v-agree>	20
r4=<v-bear>	6
r4=<v-end>	-9
r4=<v-impose>	14
r4=<v-propose>	18
r4=<v-say>	-17
r4=<v-sell>	15
r4=a	-15
r4=about	15
r4=and	28
r4=announce	-11
r4=at	-17
r4=be	16
r4=between	-6
r4=both	20
r4=but	-14
r4=country	9
r4=did	-11
r4=duty	-20
r4=each	12
r4=extend	-18
r4=go	-10
r4=good	-6
r4=had	-12
r4=has	20
r4=have	-19
r4=he	-16
r4=it	16
r4=new	-16
r4=no	-10
r4=of	14
r4=on	13
r4=other	18
r4=out	-6
r4=raise	10
r4=rare	-6
r4=rate	-6
r4=sign	17
r4=take	10
r4=tariff	-8
r4=the	6
r4=their	-14
r4=they	14
r4=truce	-17
r4=until	-7
r4=up	11
r4=was	-6
r4=were	-6
r4=what	-6
r4=will	-16
r4=with	10
r=! <end>	25
r=" .	10
r=, <day-gone>	-6
r=, <level>	-11
r=, <office>	-10
r=, <person>	12
r=, a	6
r=, after	7
r=, and	-14
r=, but	-18
r=, end	22
r=, from	-30
r=, has	18
r=, hour	18
r=, if	-9
r=, is	10
r=, it	-21
r=, not	6
r=, so	12
r=, that	-26
r=, the	22
r=, then	12
r=, to	32
r=, until	6
r=, up	23
r=, was	-7
r=, which	-15
r=, with	-17
r=, would	22
r=. "	-24
r=. <end>	11
r=<end> <end>	6
r=after it	10
r=after the	-23
r=and a	-6
r=and end	-20
r=and expire	-8
r=and keep	23
r=are over	6
r=at a	9
r=before .	-9
r=before it	-11
r=before the	-17
r=earlier .	-8
r=end on	-31
r=extension of	15
r=for the	-13
r=from <day-ahead>	-18
r=from <day-gone>	24
r=from <number>	12
r=from the	12
r=in the	-7
r=in which	-11
r=is not	6
r=later ,	-6
r=more .	-19
r=of geneva	26
r=of it	13
r=of negotiation	-9
r=of peace	10
r=of talk	-20
r=on ,	-21
r=on the	-24
r=or so	-10
r=tariff truce	-12
r=the control	-8
r=the duty	9
r=the export	-9
r=to <month-gone>	-8
r=to live	-6
r=to run	-36
r=to the	8
r=truce ,	10
r=truce in	-15
r=truce that	24
s:!	22
s:'s	-6
s:(	6
s:-	-7
s:.	-12
s:/	-11
s::	-13
s:;	-7
s:<agent>	-25
s:<day-ahead>	16
s:<day-gone>	32
s:<day-today>	9
s:<gate>	-18
s:<goods-amount>	-34
s:<goods>	15
s:<level-noun>	15
s:<level>	-15
s:<money>	-57
s:<month-gone>	9
s:<month-today>	12
s:<name>	30
s:<not>	6
s:<office>	9
s:<organisation>	-11
s:<points>	28
s:<seat>	-6
s:<sender>	-13
s:<span>	-17
s:<taker>	-26
s:<v-bear>	-20
s:<v-buy>	-19
s:<v-deny>	-21
s:<v-end>	-22
s:<v-propose>	-41
s:<v-return>	-27
s:<v-say>	-6
s:<v-sell>	-40
s:<v-suspend>	9
s:<v-target>	-13
s:<v-threaten>	7
s:_	-7
s:a	-8
s:about	-21
s:above	11
s:accept	-10
s:accord	-12
s:according	-18
s:account	-14
s:across	-11
s:act	-13
s:add	13
s:additional	11
s:affiliate	-11
s:after	-11
s:afternoon	-22
s:against	14
s:ago	-18
s:agreement	-8
s:air	-11
s:al	7
s:all	26
s:allow	-27
s:almost	12
s:along	-12
s:already	-12
s:also	18
s:aluminium	-10
s:amount	-9
s:an	11
s:and	13
s:announcement	20
s:answer	-33
s:anything	7
s:apart	-46
s:app	6
s:approval	-9
s:armistice	-12
s:arrangement	9
s:as	13
s:aside	6
s:ask	-21
s:away	17
s:ban	-25
s:banana	22
s:bank	-19
s:base	-17
s:basi	-11
s:bay	8
s:become	-10
s:beef	24
s:been	-7
s:before	-9
s:behind	-6
s:believe	-12
s:beside	16
s:best	-18
s:better	8
s:big	-15
s:bond	-10
s:book	-18
s:border	19
s:both	25
s:bridge	14
s:bring	22
s:broke	-20
s:broken	25
s:busan	38
s:but	-14
s:buy	-35
s:cabinet	-16
s:call	26
s:can	-13
s:cancel	-9
s:cannot	23
s:capital	-27
s:car	-18
s:carrier	-6
s:carry	-23
s:case	-28
s:ceasefire	-15
s:cement	-25
s:ceramic	31
s:changed	6
s:charge	-21
s:cheese	39
s:chip	13
s:choose	-6
s:christma	-6
s:city	-18
s:claim	-7
s:closed	-18
s:club	-8
s:coconut	16
s:coffee	10
s:colleague	7
s:collect	9
s:come	14
s:comment	8
s:commerce	-27
s:company	-24
s:conclude	15
s:condition	-7
s:confirm	21
s:contract	-24
s:copper	-7
s:cost	-9
s:cotton	12
s:could	-26
s:council	20
s:count	-12
s:counted	34
s:countermeasure	15
s:counterpart	-14
s:cover	7
s:crane	9
s:cut	31
s:date	9
s:day-after	16
s:day-after gone	24
s:day-before	16
s:day-before ahead	6
s:day-before gone	22
s:deadline	-9
s:deal	-17
s:decision	16
s:declare	15
s:decline	-11
s:delay	-14
s:delegation	-24
s:demand	-6
s:did	-8
s:die	26
s:diet	-9
s:difference	17
s:discuss	-13
s:dispute	-12
s:do	-13
s:docker	-15
s:document	-15
s:doe	-20
s:dollar	-8
s:donald	8
s:double	-10
s:down	40
s:draft	-33
s:draw	-8
s:drawer	6
s:drop	-25
s:during	-13
s:duty	17
s:each	-11
s:earlier	-6
s:earth	-18
s:eastern	-9
s:economy	-14
s:effect	9
s:electricity	-13
s:else	-6
s:emergency	-13
s:enough	8
s:enter	-17
s:entity	22
s:evening	-41
s:ever	15
s:every	-17
s:everybody	-19
s:everything	-10
s:everywhere	-6
s:exclusion	-19
s:expect	-26
s:expire	-15
s:export	-13
s:extension	-17
s:extra	9
s:face	25
s:fact	-13
s:failed	-20
s:fall	-13
s:far	-21
s:fare	-9
s:farmer	15
s:fee	-33
s:figure	9
s:fish	24
s:fishmeal	-7
s:fits	88
s:fits-ahead	8
s:fits-gone	-21
s:fix	-11
s:flour	-11
s:followed	-11
s:force	18
s:foreign	9
s:found	-9
s:four	-12
s:fourth	-17
s:free	-23
s:freeze	-36
s:from	-7
s:frozen	-27
s:fruit	-10
s:full	-21
s:gap	6
s:geneva	47
s:georgia	-16
s:get	10
s:give	20
s:given	17
s:go	-7
s:good	31
s:grant	24
s:great	25
s:grow	-6
s:grower	-8
s:half	-13
s:halt	30
s:happen	12
s:harvest	25
s:have	7
s:hear	-19
s:here	6
s:higher	25
s:him	-16
s:his	8
s:hit	12
s:hold	-14
s:holiday	32
s:home	-16
s:household	-12
s:how	-26
s:i	-39
s:import	-7
s:impose	37
s:including	7
s:increase	14
s:informed	-7
s:initialled	7
s:instead	15
s:intend	-6
s:interview	-24
s:into	12
s:introduce	11
s:investigation	-6
s:it	-6
s:item	-16
s:itself	-8
s:joined	26
s:keep	36
s:kuala	11
s:lago	-20
s:lake	11
s:lamb	15
s:land	-11
s:lapse	-22
s:last	26
s:late	-20
s:later	-23
s:lawyer	-15
s:least	-9
s:leather	10
s:leave	-24
s:led	18
s:length	17
s:lengths=1	-13
s:lengths=2	-16
s:lengths=3	-27
s:lengths=4	-6
s:less	-30
s:level	6
s:levy	9
s:licence	-19
s:lift	-18
s:line	-27
s:listed	-13
s:listing	22
s:little	22
s:live	34
s:london	-22
s:long=month	-154
s:long=usual	68
s:long=week	-212
s:long=years	-111
s:longer	-14
s:look	6
s:lorry	-18
s:lose	-15
s:lower	-19
s:lowest	-6
s:lumpur	11
s:m	8
s:make	24
s:maker	-19
s:man	-12
s:management	-6
s:market	-17
s:matter	-18
s:may	-46
s:measure	17
s:mediator	-22
s:medicine	-7
s:meet	-16
s:member	-17
s:metal	-18
s:middle	11
s:milk	18
s:mill	10
s:mind	21
s:ministry	-10
s:money	-17
s:moratorium	-17
s:more	21
s:more-after	-9
s:more-before	-22
s:morning	24
s:mortgage	-11
s:move	-8
s:mr	-13
s:my	-35
s:named=1	-77
s:named=2	39
s:named=3	43
s:need	-7
s:negotiate	24
s:negotiation	-6
s:negotiator	-12
s:neither	-22
s:net	-9
s:never	13
s:new	-17
s:newspaper	-16
s:night	-13
s:no	7
s:noon	-8
s:nor	-17
s:north	-8
s:northern	-19
s:note	20
s:nothing	7
s:notice	10
s:now	6
s:number	-13
s:of	-29
s:off	9
s:offer	-34
s:official	10
s:oil	25
s:old	-14
s:once	-9
s:one	-11
s:one day	-71
s:one month	-98
s:one week	-44
s:only	15
s:open	-13
s:or	-40
s:order	11
s:originating	36
s:other	30
s:otherwise	17
s:out	-11
s:outline	-12
s:own	22
s:owned	-22
s:owner	-12
s:p	13
s:palm	7
s:paper	-28
s:parliament	-12
s:part	24
s:party	-11
s:past	-22
s:pause	21
s:pay	9
s:people	9
s:per	-6
s:period	6
s:permit	-11
s:place	-13
s:plan	15
s:policy	-13
s:port	-12
s:prefer	-8
s:premier	-7
s:president	22
s:press	-10
s:price	-41
s:prime	6
s:principle	-24
s:procedure	-8
s:proclamation	-19
s:product	-8
s:prolong	-30
s:prolongation	-11
s:prolonged	14
s:prolonging	7
s:promise	-14
s:proper	-10
s:proposal	-14
s:propose	-36
s:protocol	6
s:provide	9
s:published	-13
s:purchase	-7
s:quarter	-16
s:quota	-8
s:radio	-22
s:raise	-6
s:rare	-18
s:raspberry	-20
s:rate	25
s:rather	12
s:ratify	-26
s:read	10
s:ready	-13
s:reason	-12
s:record	-8
s:reduce	15
s:remain	-9
s:renew	-26
s:renewal	-15
s:renewed	-13
s:rent	-6
s:replace	17
s:reply	-12
s:reporter	8
s:reprieve	7
s:required	-17
s:result	-20
s:resume	-11
s:return	-26
s:review	-11
s:rice	-17
s:rise	-11
s:river	-29
s:round	-31
s:rubber	-14
s:rule	-16
s:run	-8
s:sale	-9
s:same	53
s:sanction	-9
s:say	-15
s:season	-7
s:secretary	-15
s:section	-13
s:see	-15
s:sell	-21
s:send	-18
s:set	8
s:settle	-53
s:shall	14
s:share	6
s:she	-17
s:sheet	-17
s:shelve	22
s:ship	-11
s:shook	-9
s:short	14
s:should	-38
s:show	-8
s:signature	-12
s:silent	-16
s:since	27
s:sir	10
s:sit	-24
s:slash	14
s:sleep	-6
s:small	-6
s:smelter	-14
s:so	9
s:something	12
s:source	-15
s:soybean	-11
s:spare	8
s:special	11
s:spent	-9
s:stand	-11
s:standstill	-17
s:start	-32
s:state	-10
s:steel	-16
s:still	-16
s:stockholm	-11
s:stretch	15
s:strike	-13
s:successor	-17
s:such	10
s:sugar	20
s:suggest	-7
s:summer	-10
s:summit	-9
s:surcharge	-57
s:table	-34
s:take	19
s:talk	-53
s:talked	-16
s:tea	14
s:technology	8
s:telephone	22
s:television	-33
s:tell	-36
s:text	-6
s:than	-16
s:the	-14
s:them	-8
s:themselve	14
s:then	13
s:these	22
s:they	11
s:thi	-27
s:thing	-8
s:think	-9
s:those	6
s:threat	7
s:threaten	14
s:three	-9
s:through	18
s:tiktok	-16
s:tile	11
s:timber	7
s:to	-18
s:together	-26
s:ton	-10
s:too	-20
s:top	14
s:trader	13
s:travel	-8
s:treaty	-9
s:truce	20
s:trump	8
s:turn	-25
s:twice	-27
s:two	-14
s:unchanged	-12
s:undertaken	8
s:union	-12
s:unit=day	-14
s:unit=week	6
s:unit=year	-46
s:unless	-19
s:until	10
s:up	30
s:us	30
s:use	22
s:valid	-11
s:valley	-13
s:very	8
s:video	9
s:villa	12
s:visit	-16
s:vote	-23
s:voted	-12
s:wage	-10
s:waited	-18
s:waiting	-8
s:want	11
s:warn	-7
s:was	9
s:way	10
s:we	-11
s:were	-20
s:what	12
s:when	17
s:whether	-21
s:while	7
s:whisky	10
s:who	-22
s:whose	8
s:win	18
s:wine	22
s:wire	-8
s:withdraw	-14
s:within	-8
s:without	-17
s:word	-18
s:work	-6
s:worst	-8
s:worth	-15
s:would	-21
s:year	-22
s:yet	-18
s:yield	-28
s:york	-13
s:—	12
s:•	14
sa:!	22
sa:"	13
sa:" ,	6
sa:" .	28
sa:" say	-7
sa:" the	6
sa:'	-11
sa:'s	-11
sa:)	6
sa:) .	-23
sa:, <day-ahead>	26
sa:, <day-gone>	-7
sa:, <level>	-20
sa:, <office>	-12
sa:, <person>	16
sa:, <points>	20
sa:, <seat>	-22
sa:, <span>	12
sa:, a	-6
sa:, according	-12
sa:, after	6
sa:, and	-25
sa:, as	6
sa:, because	-11
sa:, begin	-6
sa:, but	-8
sa:, by	10
sa:, counted	27
sa:, down	-16
sa:, end	27
sa:, from	-33
sa:, had	17
sa:, has	19
sa:, he	-16
sa:, hour	6
sa:, is	28
sa:, of	-9
sa:, one	-10
sa:, or	-15
sa:, so	24
sa:, that	-21
sa:, their	27
sa:, then	7
sa:, to	14
sa:, two	-14
sa:, unless	-10
sa:, was	-8
sa:, where	-12
sa:, who	-12
sa:, will	8
sa:, with	-37
sa:, would	22
sa:.	-11
sa:. "	-20
sa:. m	7
sa:: <level>	-21
sa:: <name>	-6
sa:: <number>	10
sa:; a	-14
sa:; it	8
sa:; the	17
sa:<agent>	-6
sa:<day-ahead>	29
sa:<day-ahead> ,	14
sa:<day-ahead> .	40
sa:<day-ahead> ;	18
sa:<day-ahead> to	-8
sa:<day-ahead> unless	-19
sa:<day-gone>	20
sa:<day-gone> ,	18
sa:<day-gone> .	11
sa:<day-gone> evening	-30
sa:<day-gone> to	11
sa:<day-gone> with	-6
sa:<day-today>	12
sa:<day-today> ,	12
sa:<day-today> .	21
sa:<day-today> after	-16
sa:<gate>	-24
sa:<goods-amount> .	11
sa:<goods>	11
sa:<level-noun>	12
sa:<level>	-11
sa:<level> ,	-21
sa:<level> .	15
sa:<level> and	12
sa:<level> for	-8
sa:<level> in	17
sa:<level> of	-11
sa:<level> to	-15
sa:<level> would	-7
sa:<money>	-17
sa:<money> ,	-16
sa:<money> a	-6
sa:<month-ahead>	16
sa:<month-ahead> ,	15
sa:<month-gone>	-15
sa:<name>	9
sa:<name> 's	14
sa:<name> ,	9
sa:<name> and	14
sa:<name> had	-7
sa:<name> has	14
sa:<name> have	-15
sa:<name> in	-16
sa:<name> is	14
sa:<name> to	13
sa:<name> would	-10
sa:<not>	-12
sa:<number>	-16
sa:<number> .	-6
sa:<number> :	10
sa:<number> ;	6
sa:<number> a	7
sa:<number> more	29
sa:<number> of	17
sa:<number> on	6
sa:<number> that	9
sa:<number> to	-9
sa:<office>	12
sa:<office> ,	15
sa:<office> .	-13
sa:<office> of	15
sa:<office> say	20
sa:<organisation>	-7
sa:<organisation> 's	-12
sa:<organisation> .	-15
sa:<organisation> extend	-8
sa:<organisation> has	13
sa:<organisation> say	11
sa:<person>	11
sa:<person> 's	-12
sa:<person> ,	12
sa:<person> .	34
sa:<person> and	23
sa:<person> announce	17
sa:<person> had	-7
sa:<person> in	-8
sa:<person> is	-6
sa:<person> say	-14
sa:<person> sign	7
sa:<person> tell	-14
sa:<points>	18
sa:<quality> and	-15
sa:<quality> good	12
sa:<quality> minister	-7
sa:<quality> trade	-6
sa:<seat>	-7
sa:<seat> ,	-18
sa:<seat> .	-11
sa:<sender>	-7
sa:<span> ,	-10
sa:<span> .	-37
sa:<span> after	8
sa:<span> before	9
sa:<span> of	-6
sa:<span> to	20
sa:<taker>	-10
sa:<v-agree>	11
sa:<v-bear>	-20
sa:<v-begin>	13
sa:<v-end>	-7
sa:<v-impose>	21
sa:<v-propose>	-12
sa:<v-return>	-12
sa:<v-say>	-9
sa:<v-sell>	-18
sa:<v-up>	12
sa:?	-12
sa:a	-22
sa:a .	7
sa:a <organisation>	-10
sa:a <quality>	-9
sa:a framework	-17
sa:a long	-13
sa:a price	-7
sa:a rate	-13
sa:a second	-13
sa:a tariff	-9
sa:a television	-21
sa:a treaty	-11
sa:a truce	-16
sa:according	-13
sa:according to	-13
sa:act	-7
sa:additional	14
sa:after .	-8
sa:after <name>	-6
sa:after a	20
sa:after both	-11
sa:after it	18
sa:after that	19
sa:after the	-37
sa:again	11
sa:again .	25
sa:against	11
sa:agree	15
sa:agree in	8
sa:all	7
sa:all .	21
sa:among	-7
sa:an	26
sa:an agreement	13
sa:and <level>	-22
sa:and <name>	21
sa:and <person>	41
sa:and <quality>	-12
sa:and <seat>	9
sa:and <span>	-16
sa:and a	-28
sa:and end	-19
sa:and expire	-8
sa:and has	-17
sa:and i	-23
sa:and its	-14
sa:and keep	18
sa:and no	7
sa:and nobody	-14
sa:and not	8
sa:and on	19
sa:and one	-8
sa:and retain	-9
sa:and that	-28
sa:and the	-30
sa:and we	-33
sa:announce .	-28
sa:announce on	13
sa:another	-32
sa:another <number>	-17
sa:answer	-19
sa:anything	7
sa:apply	-13
sa:are	15
sa:are over	14
sa:arrangement	19
sa:as	19
sa:as much	10
sa:as they	-15
sa:ask for	-22
sa:at	-9
sa:at <level>	23
sa:autumn	11
sa:away	6
sa:back	11
sa:back to	-12
sa:be	11
sa:because	-6
sa:beef	15
sa:before	-16
sa:before .	-14
sa:before <person>	-18
sa:before a	-6
sa:before it	18
sa:begin .	6
sa:begin on	-22
sa:better	8
sa:between	14
sa:bond	-8
sa:border	13
sa:both	29
sa:both duty	-15
sa:bring	8
sa:broke	-15
sa:busan ,	-19
sa:but	-16
sa:but the	-15
sa:buy	-17
sa:by	-23
sa:by <day-ahead>	-6
sa:call	6
sa:can be	-24
sa:capital	-16
sa:carry	-8
sa:case	-12
sa:ceasefire	7
sa:cement	-15
sa:charge	10
sa:charge on	-15
sa:close	-9
sa:closed	-7
sa:collect	10
sa:come	22
sa:come back	14
sa:come into	7
sa:commerce	-12
sa:company	-7
sa:conclude	-8
sa:control	-7
sa:control on	-14
sa:copper	-7
sa:cost	-6
sa:could	-8
sa:count	-20
sa:counted	38
sa:counted from	38
sa:crane	-12
sa:custom	-12
sa:date	9
sa:day	18
sa:day .	23
sa:deadline	-9
sa:deal	-19
sa:delegation	-6
sa:did	-15
sa:die	22
sa:dispute	-23
sa:dispute over	-16
sa:doe	-14
sa:done	-11
sa:down	13
sa:draft	-19
sa:drop	-29
sa:during	-6
sa:duty on	25
sa:duty that	15
sa:duty to	-18
sa:each side	-6
sa:earlier	-15
sa:earlier .	-8
sa:earth	-11
sa:earth that	-7
sa:economy	-11
sa:effect	28
sa:else	6
sa:end	13
sa:end .	34
sa:end on	-13
sa:enough	8
sa:enter	-12
sa:even	-9
sa:evening	-34
sa:evening .	-15
sa:ever	22
sa:every	-10
sa:everything	-6
sa:expect	-16
sa:expire .	12
sa:expire on	11
sa:exporter	-17
sa:extend it	-10
sa:extend its	-7
sa:extension	7
sa:extension of	21
sa:extra	-10
sa:extra duty	-7
sa:face	14
sa:failed	-14
sa:failed to	-9
sa:fall	-12
sa:farm	-6
sa:farm good	-13
sa:fee	-17
sa:figure	18
sa:firm	-7
sa:first	-9
sa:follow	7
sa:followed	-6
sa:for <number>	24
sa:for <span>	-10
sa:for a	-8
sa:for which	28
sa:force	20
sa:force .	-12
sa:framework	-17
sa:from <day-ahead>	-34
sa:from <day-gone>	40
sa:from <level>	-16
sa:from <name>	15
sa:from <number>	8
sa:full	-21
sa:further	13
sa:gave	14
sa:geneva	34
sa:geneva ,	7
sa:geneva are	19
sa:get	-13
sa:give	13
sa:go back	-12
sa:go on	17
sa:good	14
sa:good for	14
sa:good to	9
sa:had	8
sa:had agree	-9
sa:had been	-6
sa:had not	9
sa:half	-22
sa:halve	11
sa:hand	-15
sa:hand on	-12
sa:handshake	-9
sa:harvest	24
sa:has been	8
sa:has not	-11
sa:has sign	9
sa:have	-23
sa:have been	11
sa:he	-22
sa:he say	8
sa:he tell	-10
sa:her	7
sa:his	10
sa:his <organisation>	7
sa:hour	9
sa:hour .	-6
sa:hour before	11
sa:i	-31
sa:i have	-10
sa:if	12
sa:impose	23
sa:impose on	22
sa:in	-9
sa:in <month-gone>	-7
sa:in <name>	27
sa:in <seat>	-26
sa:in a	-7
sa:in all	12
sa:in force	31
sa:in geneva	14
sa:in stockholm	-6
sa:in tariff	10
sa:in their	-30
sa:in which	-12
sa:including	7
sa:instead	23
sa:instead of	25
sa:interview	-22
sa:into	7
sa:into force	-6
sa:investigation	-6
sa:is	8
sa:is ,	-18
sa:is a	-8
sa:is due	18
sa:is in	17
sa:is not	15
sa:is over	25
sa:is the	-9
sa:is to	8
sa:is what	-14
sa:it	7
sa:it 's	-27
sa:it ,	9
sa:it announce	-15
sa:it is	6
sa:it take	14
sa:it to	-20
sa:it will	-15
sa:it would	9
sa:its	-17
sa:its duty	-18
sa:its own	10
sa:itself	-10
sa:keep	30
sa:kuala	-13
sa:kuala lumpur	-13
sa:lapse	-18
sa:last	27
sa:last <month-gone>	9
sa:last year	-9
sa:later	-38
sa:later ,	-6
sa:later .	-10
sa:law	16
sa:lay	-18
sa:leave	-15
sa:less	-18
sa:letter	6
sa:level	13
sa:levy	8
sa:levy on	-9
sa:lift	-11
sa:like	-11
sa:line	-20
sa:listed	-15
sa:listed firm	-11
sa:little	24
sa:live	15
sa:london	-8
sa:long time	-13
sa:look	-8
sa:lorry	-12
sa:lower	-13
sa:lumpur	-13
sa:m	7
sa:make	8
sa:make it	11
sa:matter	-16
sa:may	-20
sa:may be	9
sa:me	-7
sa:measure	9
sa:mediator	-17
sa:meet	-23
sa:member	-6
sa:metal	-17
sa:minister	-9
sa:monday	-12
sa:money	-13
sa:more	7
sa:more ,	7
sa:more .	-7
sa:more than	11
sa:morning	9
sa:most	-11
sa:most <quality>	16
sa:much	10
sa:my	-15
sa:name	-17
sa:need	6
sa:negotiate	30
sa:neither	-22
sa:neither side	-21
sa:new	-8
sa:night	-14
sa:no	-11
sa:not	9
sa:not a	15
sa:note	8
sa:nothing	8
sa:notice .	-12
sa:now	-23
sa:number	-17
sa:of	-27
sa:of <day-gone>	-21
sa:of <name>	6
sa:of <number>	21
sa:of <person>	-13
sa:of a	-13
sa:of an	-14
sa:of geneva	31
sa:of it	16
sa:of its	-15
sa:of last	-7
sa:of negotiation	-9
sa:of our	7
sa:of peace	9
sa:of talk	-31
sa:of the	6
sa:of thi	-14
sa:of what	15
sa:of which	10
sa:off	16
sa:off .	-8
sa:offer	-18
sa:official	11
sa:on	24
sa:on ,	-16
sa:on .	17
sa:on <day-gone>	-26
sa:on <day-today>	-16
sa:on <number>	-19
sa:on a	17
sa:on each	6
sa:on paper	-19
sa:on rare	-16
sa:on top	12
sa:one	-30
sa:only	32
sa:open	-19
sa:or	-31
sa:or so	-10
sa:order	10
sa:other	23
sa:other 's	-12
sa:our	-11
sa:out	-7
sa:out of	-9
sa:over .	-11
sa:over on	13
sa:over the	-8
sa:own	16
sa:owned	-21
sa:owned by	-17
sa:owner	-11
sa:paper .	9
sa:part	15
sa:part of	15
sa:pass	7
sa:pause	-14
sa:pay	9
sa:pay <level>	16
sa:plan	-13
sa:policy	-6
sa:port	-17
sa:power	-8
sa:present	-10
sa:president	17
sa:price	-22
sa:procedure	-7
sa:prolong	-11
sa:prolonged	-12
sa:promise	-8
sa:put	-29
sa:put on	-18
sa:quarrel	-11
sa:quarrel over	-9
sa:rare	-11
sa:rare earth	-10
sa:rate	17
sa:rate .	28
sa:rate of	-6
sa:rather	15
sa:read	11
sa:receive	-10
sa:remain	-10
sa:report	14
sa:return	-20
sa:rise	9
sa:room	9
sa:round	-14
sa:round of	-10
sa:rule that	-7
sa:run	-10
sa:run ,	-18
sa:run until	21
sa:same	51
sa:same rate	32
sa:say	-10
sa:say ,	29
sa:say <person>	-19
sa:say on	-35
sa:say the	19
sa:second	-18
sa:sell	-12
sa:set	-10
sa:settle	-28
sa:shall	18
sa:she	-9
sa:shook	-11
sa:short	17
sa:should	-7
sa:side	8
sa:side .	11
sa:side have	-7
sa:sign	26
sa:sign a	6
sa:sign in	34
sa:sign it	10
sa:sign on	8
sa:signature	-18
sa:signature .	-25
sa:since <day-gone>	13
sa:since <month-gone>	-20
sa:since the	-9
sa:so	20
sa:so that	14
sa:something	9
sa:soybean .	-6
sa:spare	9
sa:speak	-14
sa:stand	-10
sa:start	-17
sa:state	-14
sa:statement	-6
sa:stay	7
sa:steel	-18
sa:still	-20
sa:stockholm	-9
sa:stop	-11
sa:strike	-9
sa:sugar	19
sa:suspend	13
sa:suspension	-17
sa:table	-15
sa:take	25
sa:take effect	17
sa:talk	-45
sa:talk .	-18
sa:talk at	-8
sa:talk in	-12
sa:tariff	-12
sa:tariff ,	12
sa:tariff .	-12
sa:tariff of	-20
sa:tariff on	12
sa:tariff pause	-7
sa:tariff truce	-12
sa:tax	-10
sa:telephone	18
sa:television	-26
sa:television interview	-21
sa:tell	-18
sa:tell reporter	-15
sa:tell the	-13
sa:term	-10
sa:that	12
sa:that ,	25
sa:that <name>	10
sa:that <person>	12
sa:that both	15
sa:that is	-35
sa:that it	-39
sa:the	-11
sa:the <day-ahead>	-21
sa:the <day-gone>	11
sa:the <name>	15
sa:the <number>	-22
sa:the <office>	16
sa:the <organisation>	-29
sa:the <quality>	12
sa:the <seat>	-11
sa:the additional	8
sa:the border	9
sa:the control	-12
sa:the day	24
sa:the deal	-14
sa:the end	7
sa:the export	-9
sa:the first	-9
sa:the last	25
sa:the matter	-11
sa:the next	26
sa:the order	9
sa:the other	15
sa:the port	-7
sa:the rate	-12
sa:the same	42
sa:the table	-13
sa:the trade	-13
sa:the two	14
sa:the year	-9
sa:their	-20
sa:their dispute	-9
sa:them .	-10
sa:they	10
sa:they had	25
sa:they were	-11
sa:thi	-29
sa:thi week	-8
sa:thi year	10
sa:those	-13
sa:threaten	6
sa:through	7
sa:time	6
sa:time .	-14
sa:time to	-13
sa:to <day-ahead>	23
sa:to <day-gone>	-15
sa:to <level>	-7
sa:to <month-gone>	-8
sa:to <name>	-20
sa:to <number>	6
sa:to a	-11
sa:to agree	12
sa:to be	15
sa:to begin	-16
sa:to come	19
sa:to end	-13
sa:to expire	14
sa:to give	9
sa:to go	-12
sa:to live	6
sa:to put	-6
sa:to run	-18
sa:to sign	-13
sa:to spare	9
sa:to start	-11
sa:to the	-27
sa:together	-18
sa:too	-17
sa:top	12
sa:top of	18
sa:truce	15
sa:truce expire	-15
sa:truce in	-18
sa:truce is	7
sa:truce of	6
sa:truce on	16
sa:truce that	27
sa:twice	-21
sa:two .	-7
sa:two country	6
sa:two government	-6
sa:two side	6
sa:unchanged	-12
sa:unless	-24
sa:unless <organisation>	-17
sa:until	14
sa:until <day-ahead>	12
sa:until <number>	11
sa:until the	-10
sa:up	33
sa:up .	10
sa:up on	23
sa:up to	14
sa:us	6
sa:us ,	-9
sa:use	7
sa:very	8
sa:visit	-11
sa:visit to	-7
sa:vote	-7
sa:want	13
sa:war	-37
sa:was	-24
sa:was <number>	-12
sa:was agree	-26
sa:was sign	26
sa:was to	-12
sa:week ,	-6
sa:were	-39
sa:what	8
sa:what it	8
sa:what the	-27
sa:what they	8
sa:when the	-14
sa:which both	13
sa:which each	-12
sa:which the	9
sa:which they	-7
sa:which was	-27
sa:while	12
sa:who	-23
sa:will be	7
sa:will end	13
sa:with	7
sa:with <name>	-13
sa:with <number>	-6
sa:with <person>	15
sa:with <seat>	40
sa:with a	-10
sa:with the	-6
sa:within	-6
sa:without	-24
sa:without a	-16
sa:would	-14
sa:would have	9
sa:year	-17
sa:year .	-8
sa:yet	-8
sa:yield	-17
sa:you	15
sa:your	16
sa:—	21
sb:"	-14
sb:" <span>	10
sb:" for	11
sb:" the	-6
sb:'s duty	-15
sb:'s for	17
sb:'s minister	23
sb:'s ministry	-14
sb:'s trade	-22
sb:(	10
sb:( <number>	-6
sb:)	-7
sb:) ,	-18
sb:) -	-17
sb:) :	25
sb:) —	-20
sb:,	8
sb:, <day-today>	-24
sb:, <level>	19
sb:, <office>	10
sb:, <person>	9
sb:, <seat>	8
sb:, <span>	23
sb:, a	12
sb:, agree	8
sb:, and	-16
sb:, are	-13
sb:, as	-12
sb:, at	-7
sb:, because	14
sb:, both	19
sb:, by	11
sb:, due	-7
sb:, each	14
sb:, end	-10
sb:, from	-9
sb:, had	-7
sb:, he	13
sb:, in	8
sb:, its	6
sb:, of	10
sb:, on	10
sb:, say	22
sb:, suspend	-17
sb:, tell	-20
sb:, that	17
sb:, the	20
sb:, then	-7
sb:, under	-8
sb:, up	-9
sb:, was	-11
sb:, when	11
sb:, where	18
sb:, whose	13
sb:, with	-20
sb:, would	11
sb:-	-13
sb:- <name>	16
sb:- earth	-18
sb:- the	-12
sb:.	38
sb:. <number>	43
sb:. on	9
sb:/	-11
sb:: "	-6
sb:: <level>	-12
sb:: <number>	15
sb:: <seat>	8
sb:: a	-16
sb:: for	15
sb:: it	-22
sb:: no	-10
sb:: the	-20
sb:;	-19
sb:; it	-29
sb:<agent>	-16
sb:<day-ahead>	7
sb:<day-ahead> ,	-8
sb:<day-ahead> and	-9
sb:<day-ahead> for	-9
sb:<day-gone>	22
sb:<day-gone> ,	24
sb:<day-gone> :	-16
sb:<day-gone> after	-12
sb:<day-gone> and	26
sb:<day-gone> by	-12
sb:<day-gone> evening	-8
sb:<day-gone> for	6
sb:<day-gone> has	14
sb:<day-gone> in	14
sb:<day-gone> on	-9
sb:<day-gone> that	-40
sb:<day-gone> the	9
sb:<day-gone> to	21
sb:<day-gone> with	-21
sb:<day-today> (	-21
sb:<day-today> ,	-8
sb:<day-today> :	-10
sb:<day-today> after	-24
sb:<day-today> by	25
sb:<day-today> that	19
sb:<day-today> the	-11
sb:<day-today> to	-19
sb:<goods-amount>	-45
sb:<goods-amount> by	-8
sb:<level-noun>	7
sb:<level>	-17
sb:<level> and	-17
sb:<level> for	-17
sb:<level> from	24
sb:<level> in	-12
sb:<level> of	-17
sb:<level> over	6
sb:<level> surcharge	-11
sb:<level> that	11
sb:<level> to	13
sb:<money>	-46
sb:<money> in	-10
sb:<month-ahead>	-26
sb:<month-ahead> ,	-12
sb:<month-gone>	19
sb:<month-gone> ,	8
sb:<month-gone> and	13
sb:<month-gone> for	10
sb:<month-gone> it	-7
sb:<month-gone> the	10
sb:<month-today>	13
sb:<name>	23
sb:<name> ,	34
sb:<name> :	13
sb:<name> agree	-14
sb:<name> and	16
sb:<name> at	-6
sb:<name> begin	-18
sb:<name> buy	-7
sb:<name> by	26
sb:<name> end	-8
sb:<name> extend	9
sb:<name> fall	-6
sb:<name> get	27
sb:<name> had	-11
sb:<name> have	19
sb:<name> in	11
sb:<name> is	-7
sb:<name> on	-14
sb:<name> prolonged	-21
sb:<name> put	-13
sb:<name> slash	15
sb:<name> take	9
sb:<name> to	16
sb:<name> want	-11
sb:<name> was	7
sb:<name> will	-14
sb:<name> would	-9
sb:<not>	20
sb:<number>	20
sb:<number> /	-13
sb:<number> :	22
sb:<number> <person>	9
sb:<number> <quality>	15
sb:<number> a	19
sb:<number> in	-7
sb:<number> is	9
sb:<number> million	-13
sb:<number> of	6
sb:<number> the	17
sb:<number> to	-17
sb:<office>	9
sb:<office> ,	20
sb:<office> :	-12
sb:<office> <person>	15
sb:<office> agree	11
sb:<office> in	-15
sb:<office> order	18
sb:<office> say	-12
sb:<organisation> )	-6
sb:<organisation> and	-24
sb:<organisation> announce	9
sb:<organisation> will	-6
sb:<person> (	27
sb:<person> :	-46
sb:<person> agree	13
sb:<person> and	17
sb:<person> announce	21
sb:<person> had	-14
sb:<person> has	-12
sb:<person> have	-13
sb:<person> in	-15
sb:<person> of	16
sb:<person> on	35
sb:<person> propose	-8
sb:<person> put	29
sb:<person> say	-7
sb:<person> spoke	8
sb:<person> tell	-11
sb:<points>	21
sb:<points> for	30
sb:<points> of	11
sb:<points> suspend	29
sb:<quality> -	-17
sb:<quality> and	-7
sb:<quality> colleague	8
sb:<quality> good	42
sb:<quality> minister	13
sb:<quality> side	-13
sb:<quality> soybean	-6
sb:<seat> 's	-6
sb:<seat> and	24
sb:<seat> had	-20
sb:<seat> has	8
sb:<seat> have	9
sb:<seat> on	-17
sb:<seat> put	-7
sb:<seat> want	16
sb:<span>	13
sb:<span> ,	-16
sb:<span> after	30
sb:<span> of	10
sb:<taker>	-19
sb:<v-agree>	-12
sb:<v-bear>	-6
sb:<v-begin>	-11
sb:<v-buy>	-17
sb:<v-deny>	-23
sb:<v-end>	-20
sb:<v-propose>	-40
sb:<v-return>	-22
sb:<v-sell>	-32
sb:<v-target>	-18
sb:_	-7
sb:a	11
sb:a <level>	6
sb:a ceasefire	14
sb:a deal	11
sb:a framework	14
sb:a further	-10
sb:a joint	7
sb:a new	-22
sb:a paper	-6
sb:a period	-11
sb:a proposal	-7
sb:a second	29
sb:a surcharge	-20
sb:a suspension	-24
sb:a telephone	-10
sb:a term	8
sb:a trade	7
sb:a truce	9
sb:about	-34
sb:accept	-9
sb:accord	-12
sb:across	-11
sb:act	-7
sb:add	16
sb:affiliate	-11
sb:affiliate rule	-6
sb:after	-17
sb:after <span>	-9
sb:after the	-10
sb:afternoon	-21
sb:again	-11
sb:ago	-12
sb:agree	-9
sb:agree at	28
sb:agree by	8
sb:agree in	19
sb:agree that	-29
sb:agree to	-35
sb:agree with	7
sb:agreement	-16
sb:agreement on	-16
sb:agreement with	-10
sb:al	8
sb:al -	8
sb:all	22
sb:all <quality>	13
sb:all country	-18
sb:all of	-6
sb:all three	10
sb:allow	-26
sb:almost	7
sb:along	-11
sb:along the	-11
sb:also	18
sb:also for	10
sb:also suspend	13
sb:among	9
sb:an	-7
sb:an <office>	12
sb:an agreement	7
sb:an extension	-15
sb:and	15
sb:and <level>	-9
sb:and <name>	8
sb:and <number>	8
sb:and <person>	24
sb:and <seat>	22
sb:and a	24
sb:and agree	11
sb:and for	-16
sb:and has	-6
sb:and he	-6
sb:and his	-23
sb:and hold	11
sb:and last	-10
sb:and not	-11
sb:and of	19
sb:and the	-25
sb:and will	10
sb:announce a	-18
sb:announce in	11
sb:announce that	16
sb:announce the	-8
sb:announcement	16
sb:another	17
sb:answer	-18
sb:any	6
sb:app	7
sb:apply	12
sb:approval	-7
sb:approve the	10
sb:are	-16
sb:are due	-6
sb:are for	-6
sb:are to	-25
sb:armistice	-17
sb:arrangement ,	16
sb:arrangement is	-6
sb:as a	-25
sb:as much	-16
sb:as well	-8
sb:aside	14
sb:ask	-27
sb:ask for	-19
sb:at	14
sb:at <level>	-43
sb:at <money>	-7
sb:at a	-9
sb:at least	-17
sb:at once	14
sb:away	11
sb:back	-8
sb:ban	-19
sb:banana	17
sb:bank	-16
sb:be a	10
sb:be continue	-8
sb:be extend	-8
sb:be no	14
sb:be prolonged	-33
sb:because	13
sb:beef	12
sb:been	-13
sb:been extend	21
sb:been suspend	-18
sb:begin on	7
sb:begin to	-8
sb:best	-8
sb:between	-14
sb:between the	-8
sb:border	7
sb:both	8
sb:both side	6
sb:bridge	17
sb:bring	17
sb:broken	19
sb:busan	45
sb:busan ,	15
sb:busan last	14
sb:buy	-24
sb:buy <quality>	-6
sb:by	20
sb:by <name>	21
sb:by <person>	-13
sb:by a	8
sb:by another	-6
sb:by telephone	13
sb:by the	8
sb:call	23
sb:call on	-22
sb:can	-9
sb:can be	-12
sb:can last	-22
sb:cannot	12
sb:capital	-13
sb:car	-19
sb:carry	-15
sb:case	-17
sb:ceasefire	-25
sb:cement	-10
sb:charge	-39
sb:charge <level>	-14
sb:charge on	-11
sb:city	-8
sb:close	7
sb:close to	10
sb:closed	-10
sb:colleague	8
sb:come in	-10
sb:come to	-9
sb:commerce	-19
sb:commerce minister	-16
sb:company	-20
sb:company agree	-11
sb:conclude	22
sb:conclude for	16
sb:conclude in	10
sb:confirm	13
sb:continue for	-8
sb:contract	-23
sb:control of	-19
sb:control on	13
sb:could	-20
sb:countermeasure	11
sb:counterpart	-11
sb:cover	8
sb:custom	12
sb:cut	36
sb:cut the	7
sb:day	-15
sb:day ,	-9
sb:deal with	-11
sb:decided to	11
sb:decision	16
sb:decline	-10
sb:delay	-13
sb:delegation	-18
sb:delegation of	-8
sb:demand	-6
sb:difference	17
sb:discuss	-13
sb:do	-12
sb:docker	-15
sb:doe	-7
sb:donald	8
sb:donald trump	8
sb:double	-8
sb:down	36
sb:down for	24
sb:draft	-16
sb:draft for	-6
sb:during	-7
sb:duty	16
sb:duty ,	14
sb:duty by	-18
sb:duty for	24
sb:duty of	10
sb:duty on	-13
sb:duty would	14
sb:each	-13
sb:earth	-9
sb:earth control	-9
sb:effect	-20
sb:effect on	-28
sb:either	-13
sb:either side	-17
sb:electricity	-13
sb:emergency	-11
sb:end	-15
sb:end a	-16
sb:end after	13
sb:end on	8
sb:enter	-7
sb:evening	-10
sb:every	-6
sb:everybody	-17
sb:exclusion	-15
sb:expect	-13
sb:expire	-30
sb:expire on	-17
sb:export	-9
sb:export of	-6
sb:exporter	17
sb:extend by	-7
sb:extend it	6
sb:extend their	-15
sb:extension	-25
sb:extension by	16
sb:extension of	-18
sb:extra	24
sb:fact	-12
sb:fact sheet	-12
sb:failed	-6
sb:fall to	6
sb:far	-22
sb:farmer	17
sb:fee	-22
sb:fentanyl tariff	-13
sb:first	7
sb:first ,	24
sb:first time	-9
sb:first truce	-12
sb:fish	22
sb:fishmeal	-7
sb:for <money>	-8
sb:for <name>	18
sb:for <span>	-13
sb:for a	-15
sb:for another	11
sb:force for	-12
sb:force on	6
sb:force since	10
sb:foreign minister	9
sb:four	-13
sb:fourth	-11
sb:framework	13
sb:free	-27
sb:freeze	-30
sb:from	-23
sb:from <day-ahead>	-28
sb:from <day-gone>	11
sb:from <level>	18
sb:from <name>	-12
sb:from <number>	-10
sb:from <seat>	-9
sb:from all	-9
sb:frozen	-14
sb:frozen for	-12
sb:fruit	-10
sb:further	-11
sb:gave	-9
sb:gave the	-8
sb:geneva	22
sb:georgia	-15
sb:get	19
sb:give	8
sb:given	17
sb:go	-8
sb:go for	-27
sb:go on	-10
sb:go up	-10
sb:good	29
sb:good ,	8
sb:good and	6
sb:good of	-20
sb:government	7
sb:grant	15
sb:great	26
sb:had	-18
sb:had agree	13
sb:had ask	-6
sb:halve	-14
sb:hand	17
sb:has a	-10
sb:has agree	-15
sb:has been	11
sb:has hold	-14
sb:has not	-11
sb:has offer	-7
sb:has propose	-12
sb:has put	23
sb:has say	13
sb:has to	-8
sb:have	23
sb:have a	-15
sb:have agree	-13
sb:have been	-19
sb:have extend	16
sb:have had	-6
sb:have put	12
sb:he	10
sb:he also	-6
sb:he and	-20
sb:he has	-17
sb:he is	-10
sb:he say	7
sb:he tell	-15
sb:he was	-19
sb:he would	15
sb:hear	-18
sb:her	-10
sb:here	7
sb:higher	28
sb:higher tariff	15
sb:him	-10
sb:his <office>	-7
sb:hold	-12
sb:home	-7
sb:hour	-8
sb:hour and	8
sb:house	8
sb:household	-7
sb:how	-26
sb:i	-17
sb:i can	6
sb:ice	6
sb:ice for	8
sb:if	-15
sb:if either	-7
sb:if it	-19
sb:if the	12
sb:import from	-9
sb:import of	9
sb:import surcharge	-8
sb:impose	19
sb:in <month-gone>	38
sb:in <name>	7
sb:in <number>	-29
sb:in <seat>	-14
sb:in a	-6
sb:in busan	46
sb:in force	7
sb:in geneva	21
sb:in principle	-22
sb:in return	-7
sb:in the	-13
sb:in their	7
sb:increase	13
sb:increase of	9
sb:initialled	8
sb:instead	-12
sb:instead of	-12
sb:intend	-6
sb:intend to	-6
sb:introduce	11
sb:is ,	-10
sb:is a	-11
sb:is in	12
sb:is on	-9
sb:is ready	-6
sb:is to	-42
sb:it 's	17
sb:it end	33
sb:it enter	-19
sb:it go	16
sb:it had	-7
sb:it has	22
sb:it in	-14
sb:it is	-21
sb:it last	18
sb:it start	-35
sb:it suspend	-9
sb:it take	-28
sb:it was	20
sb:it will	16
sb:it would	-8
sb:its	7
sb:its additional	-7
sb:its duty	14
sb:its new	-11
sb:its own	13
sb:its rare	-12
sb:its tariff	10
sb:joint statement	8
sb:keep	14
sb:keep <points>	21
sb:keep the	-22
sb:keep their	-6
sb:know	9
sb:lago	-20
sb:lake	11
sb:lapse	-8
sb:last	9
sb:last for	14
sb:last week	7
sb:late	-19
sb:later	10
sb:law	-24
sb:lay	15
sb:least	-17
sb:leave	-12
sb:led	19
sb:length	10
sb:less	-13
sb:less than	-9
sb:let the	-18
sb:letter	-11
sb:licence	-15
sb:lift	-6
sb:like	11
sb:line	-8
sb:live	25
sb:longer	-20
sb:longer than	-8
sb:look	13
sb:lose	-10
sb:lower	-9
sb:lower rate	-10
sb:maize	-14
sb:make	21
sb:make for	11
sb:make in	-26
sb:maker	-17
sb:management	-6
sb:market	-13
sb:may	-31
sb:me	7
sb:measure	9
sb:mediator	-6
sb:meet ,	-9
sb:meet <person>	6
sb:member	-9
sb:midnight on	-10
sb:milk	10
sb:minister	14
sb:minister ,	9
sb:minister of	14
sb:ministry	-20
sb:ministry of	-14
sb:moratorium	-17
sb:more than	-10
sb:morning	20
sb:most	7
sb:most of	26
sb:move	-15
sb:mr	-12
sb:mr .	9
sb:mr <person>	-23
sb:much	-21
sb:much as	-16
sb:must	-11
sb:my	-28
sb:name to	11
sb:nearly	-6
sb:need	-22
sb:negotiate	-8
sb:negotiator	-6
sb:new	-12
sb:new duty	20
sb:new york	-9
sb:newspaper	-16
sb:next	6
sb:no	16
sb:no .	32
sb:no more	7
sb:nobody	8
sb:noon	11
sb:nor	-9
sb:northern	-19
sb:note	14
sb:notice	11
sb:now	22
sb:of	-9
sb:of <day-gone>	-11
sb:of <level>	-30
sb:of <month-gone>	15
sb:of <quality>	6
sb:of a	-28
sb:of both	-9
sb:of it	-14
sb:of its	6
sb:of last	-14
sb:of tariff	-8
sb:of that	34
sb:of the	-7
sb:of their	12
sb:of them	-12
sb:of thi	-18
sb:off for	-14
sb:off the	-25
sb:offer	-20
sb:offer to	-7
sb:oil	28
sb:old	-20
sb:on	-9
sb:on <day-gone>	9
sb:on <day-today>	-12
sb:on all	29
sb:on an	-8
sb:on both	10
sb:on each	-12
sb:on for	-12
sb:on good	-10
sb:on his	-6
sb:on ice	8
sb:on import	-7
sb:on it	9
sb:on the	24
sb:one ,	-23
sb:one is	-10
sb:one of	24
sb:one that	7
sb:only	-29
sb:or	-11
sb:order of	-13
sb:order on	8
sb:order that	26
sb:other	18
sb:otherwise	12
sb:out in	20
sb:out of	6
sb:out on	-20
sb:own	10
sb:pact	6
sb:paper	-38
sb:parliament	-6
sb:part	13
sb:party	-6
sb:past	-17
sb:pause	32
sb:pause for	-9
sb:pause of	7
sb:pay <level>	20
sb:pay <number>	11
sb:people	13
sb:permit	-10
sb:place	-12
sb:plan	27
sb:prefer	-8
sb:prepare	-8
sb:present	7
sb:president	10
sb:president donald	8
sb:president of	-22
sb:price	-21
sb:prime	15
sb:prime minister	15
sb:principle	-22
sb:proclamation	-13
sb:prolong	-23
sb:prolong the	-24
sb:prolonged	21
sb:prolonged by	10
sb:prolonged their	14
sb:promise	-7
sb:proposal	-14
sb:propose	-33
sb:propose a	-13
sb:propose that	-13
sb:propose to	-8
sb:provide	9
sb:published	-7
sb:purchase	-6
sb:put	9
sb:put his	6
sb:put its	8
sb:put the	-9
sb:put their	34
sb:quarter	-15
sb:raise	-6
sb:rare	-9
sb:rare -	-18
sb:rate	13
sb:rate of	15
sb:reach a	-6
sb:read	9
sb:ready	-22
sb:ready to	-13
sb:reason	-9
sb:reciprocal	6
sb:reciprocal tariff	-6
sb:remain suspend	28
sb:renew	-28
sb:renew the	-17
sb:renewed	-21
sb:replace	14
sb:report	-23
sb:report that	-8
sb:reporter	12
sb:rest for	6
sb:result	-20
sb:return	-10
sb:return to	-7
sb:rice	-20
sb:rise	-20
sb:river	-25
sb:round	-20
sb:round of	-15
sb:rule	-22
sb:rule on	-10
sb:run for	-6
sb:run out	-23
sb:same day	7
sb:say	-8
sb:say ,	22
sb:say he	-15
sb:say his	-11
sb:say on	-16
sb:say the	-8
sb:season	-12
sb:second	12
sb:second ,	-6
sb:secretary	-10
sb:section	-15
sb:section <number>	-15
sb:see	-17
sb:sell	-7
sb:send	-16
sb:set	14
sb:set aside	15
sb:settle	-33
sb:share	11
sb:she	-11
sb:sheet	-15
sb:shelve	15
sb:ship	-13
sb:should	-33
sb:should be	-20
sb:side agree	11
sb:side are	-12
sb:side have	9
sb:side of	10
sb:side suspend	19
sb:sign	-15
sb:sign by	-10
sb:sign for	9
sb:sign in	9
sb:sign on	-17
sb:silent	-16
sb:since	28
sb:since <day-gone>	37
sb:since <month-gone>	-42
sb:since the	27
sb:sir	10
sb:sit	-21
sb:sit for	-9
sb:slash	14
sb:slash tariff	15
sb:so	-14
sb:so for	15
sb:source	-7
sb:soybean	-7
sb:speak	13
sb:speak of	13
sb:special	-10
sb:spent	-8
sb:spring	-16
sb:spring ,	-9
sb:standstill	-13
sb:standstill of	-10
sb:start	-20
sb:stay	-6
sb:stay at	-9
sb:stay for	9
sb:stay on	-9
sb:stop	12
sb:stretch	15
sb:strike	-6
sb:strike a	10
sb:strike for	-8
sb:such	11
sb:suggest	-7
sb:summer	-17
sb:surcharge	-63
sb:surcharge of	-33
sb:surcharge under	-12
sb:suspend ,	20
sb:suspend <points>	11
sb:suspend for	-8
sb:suspend its	19
sb:suspend the	-8
sb:suspend their	-9
sb:suspension	6
sb:suspension of	-10
sb:table	-20
sb:table is	-6
sb:take effect	-29
sb:talk	-15
sb:talk of	-18
sb:talked	-16
sb:talked for	-13
sb:tariff	6
sb:tariff ,	-34
sb:tariff dispute	8
sb:tariff for	28
sb:tariff of	10
sb:tariff on	44
sb:tariff truce	-7
sb:tea	13
sb:telephone	7
sb:telephone call	-10
sb:television	-10
sb:tell	-23
sb:tell <person>	-9
sb:tell us	-14
sb:term	13
sb:term of	17
sb:than	-25
sb:than <money>	9
sb:that 's	20
sb:that ,	-10
sb:that <name>	-29
sb:that <person>	7
sb:that <quality>	-6
sb:that <seat>	-21
sb:that a	-33
sb:that another	-8
sb:that day	-19
sb:that for	14
sb:that had	-13
sb:that is	34
sb:that keep	20
sb:that the	-8
sb:that was	18
sb:that would	7
sb:the <day-ahead>	-6
sb:the <day-gone>	11
sb:the <name>	6
sb:the <office>	7
sb:the <organisation>	16
sb:the <person>	-17
sb:the <points>	-18
sb:the <quality>	-28
sb:the additional	7
sb:the agreement	-8
sb:the announcement	6
sb:the bridge	17
sb:the ceasefire	-32
sb:the company	-12
sb:the cut	6
sb:the day	-11
sb:the decision	17
sb:the delegation	-9
sb:the difference	17
sb:the extension	-9
sb:the fourth	-10
sb:the higher	16
sb:the last	-28
sb:the law	-20
sb:the lower	-12
sb:the moratorium	-9
sb:the next	6
sb:the northern	-19
sb:the old	-20
sb:the one	15
sb:the other	12
sb:the past	-13
sb:the pause	36
sb:the port	-6
sb:the price	-6
sb:the protocol	-24
sb:the reciprocal	8
sb:the river	-25
sb:the second	-26
sb:the standstill	9
sb:the surcharge	-29
sb:the suspension	13
sb:the table	-16
sb:the term	9
sb:the trade	-20
sb:the two	7
sb:the world	-18
sb:the yield	-8
sb:their	6
sb:their <organisation>	-11
sb:their ceasefire	-6
sb:their duty	-27
sb:their strike	-13
sb:themselve	14
sb:then	9
sb:there	9
sb:there 's	-15
sb:there ,	17
sb:these	15
sb:they agree	-16
sb:they are	11
sb:they had	11
sb:they have	20
sb:they take	-8
sb:they would	-9
sb:thi	-8
sb:thi year	10
sb:thing	-7
sb:those	15
sb:threaten	8
sb:three	-6
sb:through	10
sb:tiktok	-10
sb:tile	11
sb:timber	-9
sb:time	-6
sb:time in	-13
sb:to	-36
sb:to <day-ahead>	15
sb:to <goods-amount>	-7
sb:to <level>	9
sb:to <money>	-12
sb:to <name>	-16
sb:to a	16
sb:to agree	-6
sb:to be	10
sb:to do	-7
sb:to end	-7
sb:to expire	-6
sb:to freeze	-14
sb:to keep	-23
sb:to leave	-17
sb:to prolong	-16
sb:to renew	-26
sb:to sign	-11
sb:to stop	-6
sb:to suspend	-14
sb:ton	-8
sb:ton ,	-8
sb:trade	-9
sb:trade act	-7
sb:trade agreement	-11
sb:trade minister	-22
sb:trade truce	7
sb:trade war	17
sb:trader	13
sb:travel	-8
sb:trial	7
sb:truce	12
sb:truce ,	24
sb:truce agree	-13
sb:truce by	16
sb:truce end	-9
sb:truce has	-14
sb:truce is	-21
sb:truce that	12
sb:truce was	-6
sb:truce with	15
sb:truce would	-15
sb:trump	8
sb:twice	-7
sb:two	-14
sb:two <office>	14
sb:two president	17
sb:under a	16
sb:under section	-17
sb:under which	-25
sb:undertaken	8
sb:until	-7
sb:until the	-21
sb:up by	-6
sb:up to	-27
sb:us	29
sb:use	16
sb:valid	-11
sb:valid for	-11
sb:vote	-16
sb:vote on	-10
sb:waiting	-8
sb:war	28
sb:was	26
sb:was <level>	-20
sb:was agree	26
sb:was conclude	17
sb:was given	32
sb:was prolonged	21
sb:was ready	-6
sb:was sign	-18
sb:was the	-16
sb:was to	9
sb:way	13
sb:we	-11
sb:we have	-11
sb:we hear	-15
sb:we need	-11
sb:week that	16
sb:weekend	9
sb:well	-8
sb:were	12
sb:what	18
sb:what it	14
sb:what they	-7
sb:when	20
sb:when the	23
sb:whether	-16
sb:which end	-27
sb:which run	9
sb:which was	-8
sb:which would	-6
sb:whose	9
sb:will be	7
sb:will buy	-9
sb:will cut	6
sb:will go	-11
sb:will lower	10
sb:will pay	-16
sb:win	18
sb:wine	23
sb:wire	-8
sb:wire )	-13
sb:with	-13
sb:with <level>	9
sb:with <person>	19
sb:with <seat>	-8
sb:with the	-7
sb:within the	16
sb:word	-17
sb:world	-6
sb:worth	-14
sb:worth <money>	-9
sb:would	-14
sb:would also	8
sb:would be	8
sb:would like	8
sb:would sign	-9
sb:write that	6
sb:year	-9
sb:year ,	7
sb:yield	-10
sb:yield on	-9
sb:york	-9
sb:york ,	-9
sb:you	-18
sb:your	-18
sb:—	8
sb:— <person>	11
sb:— for	24
sb:— the	-13
sb:•	14
t0=future	-16
t0=future-passive	-21
t0=modal	-20
t0=modal-not	9
t0=past-passive	28
t0=perfect	13
t0=perfect-passive	9
t0=pluperfect-passive	-9
t1=future	-11
t1=future-passive	-21
t1=gerund	-9
t1=infinitive	-10
t1=modal	-25
t1=modal-not	9
t1=participle-passive	13
t1=past-passive	28
t1=perfect	23
t1=perfect-passive	9
t1=pluperfect-passive	-9
t1=present	-7
t2=gerund	-11
t2=modal	-31
t2=participle-passive	-28
t2=past	-11
t2=past-passive	-23
t2=perfect	-31
t2=pluperfect	-21
t2=present	19
t2=present-passive	-14
t:loose-l1	12
t:loose-l2	-6
t:loose-l3	-18
t:loose-r	11
t:loose-r0	21
t:loose-r2	-10
t:loose-r3	24
t:more-in	13
t:more-in0	13
t:more-l0	26
t:more-l2	-26
t:more-r	-9
t:more-r0	7
t:more-r1	6
t:more-r2	-21
t:more-r3	16
t:quiet-l	15
t:quiet-l2	-8
t:quiet-l3	7
t:quiet-r	-15
t:quiet-r3	-20
t:truce	25
t:truce-l	17
t:truce-l1	14
t:truce-l3	-7
t:truce-r	10
t:truce-r0	49
t:truce-r2	-62
t:truce-r3	15
t:verb	18
t:verb-l	13
t:verb-l2	18
t:verb-r1	-13
t:verb-r2	-15
t:verb-r3	20
tn:loose	25
tn:more	10
tn:quiet	39
tn:truce	8
tp:loose	41
tp:more	10
tp:quiet	7
tp:truce	23
tp:verb	32
v0-none	-7
v0=announce	-16
v0=apply	-8
v0=ask	-21
v0=be	13
v0=buy	-13
v0=conclude	6
v0=confirm	16
v0=delay	-6
v0=end	-13
v0=enter	7
v0=expect	-14
v0=extend	8
v0=get	22
v0=go	6
v0=have	-17
v0=lay	22
v0=leave	-18
v0=let	-11
v0=lose	-6
v0=make	18
v0=meet	-12
v0=pause	-7
v0=plan	24
v0=prepare	-6
v0=propose	-15
v0=put	13
v0=reach	-10
v0=ready	-18
v0=remain	18
v0=rise	-8
v0=run	-10
v0=say	-14
v0=see	-8
v0=send	-10
v0=settle	-31
v0=sit	-19
v0=slash	15
v0=stand	-8
v0=start	7
v0=stay	-6
v0=stop	26
v0=suspend	-8
v0=take	-9
v0=want	8
v1-none	-9
v1=add	17
v1=agree	21
v1=announce	-20
v1=apply	-8
v1=ask	-20
v1=be	10
v1=buy	-8
v1=carry	-12
v1=conclude	11
v1=confirm	16
v1=continue	-9
v1=delay	-12
v1=end	-22
v1=expect	-11
v1=freeze	-19
v1=get	24
v1=grant	17
v1=have	-14
v1=hold	10
v1=keep	-11
v1=lay	22
v1=leave	-28
v1=let	-7
v1=lose	-8
v1=make	26
v1=meet	-19
v1=other	-6
v1=plan	25
v1=propose	-12
v1=put	7
v1=reach	8
v1=ready	-11
v1=rise	-8
v1=run	-14
v1=say	-14
v1=see	-8
v1=send	-11
v1=set	-7
v1=settle	-31
v1=sit	-19
v1=slash	14
v1=stand	-14
v1=stop	9
v1=win	18
v2-none	-22
v2=announce	-13
v2=begin	6
v2=end	-25
v2=expire	-22
v2=go	-8
v2=have	9
v2=leave	-69
v2=pay	-10
v2=rise	13
v2=sign	14
v2=stop	-15
vt0=agree past	15
vt0=agree perfect	-24
vt0=agree pluperfect	6
vt0=agree present	-11
vt0=apply present	-18
vt0=ask pluperfect	-6
vt0=be modal	13
vt0=begin past	9
vt0=buy present	-14
vt0=come past	10
vt0=come present	-17
vt0=conclude past	6
vt0=expect present	-10
vt0=extend modal	-13
vt0=extend past	7
vt0=extend perfect	32
vt0=extend present	-8
vt0=get past	23
vt0=get present	9
vt0=go future	-9
vt0=go present	13
vt0=have past	-9
vt0=have present	-12
vt0=hold future	-8
vt0=hold modal	9
vt0=hold past	-12
vt0=hold perfect	-22
vt0=hold present	36
vt0=keep future	-7
vt0=keep present	16
vt0=lay past	23
vt0=leave present	-7
vt0=let present	-7
vt0=make past	6
vt0=offer perfect	-10
vt0=other future	-16
vt0=other modal	-13
vt0=other past	7
vt0=other perfect	10
vt0=other present	12
vt0=pay past	-11
vt0=pay present	13
vt0=propose past	-12
vt0=propose perfect	-9
vt0=put perfect	22
vt0=reach past	-9
vt0=ready present	-18
vt0=remain present	16
vt0=run modal	-14
vt0=run past	-18
vt0=say present	-13
vt0=settle past	-24
vt0=sign past	7
vt0=sit past	-14
vt0=slash present	15
vt0=start present	7
vt0=stay present	-15
vt0=stop present	16
vt0=suspend future	17
vt0=suspend past	22
vt0=suspend perfect	-8
vt0=suspend present	-25
vt0=take modal	9
vt0=take present	-12
vt0=want present	12
vt1=agree participle	9
vt1=agree past	32
vt1=agree pluperfect	8
vt1=agree present	-21
vt1=apply present	-18
vt1=be modal	13
vt1=begin past	9
vt1=buy present	-14
vt1=come past	10
vt1=come present	-17
vt1=conclude past	6
vt1=end gerund	-12
vt1=expect present	-9
vt1=extend modal	-13
vt1=extend participle	-12
vt1=extend past	7
vt1=extend perfect	32
vt1=extend present	-8
vt1=freeze infinitive	-12
vt1=get past	25
vt1=get present	9
vt1=go modal	-8
vt1=go present	20
vt1=have past	-9
vt1=have present	-9
vt1=hold future	-8
vt1=hold infinitive	11
vt1=hold modal	9
vt1=hold past	-12
vt1=hold perfect	-14
vt1=hold present	36
vt1=lay past	23
vt1=leave infinitive	-11
vt1=let present	-7
vt1=make past	6
vt1=offer perfect	-6
vt1=other future	-16
vt1=other modal	-13
vt1=other past	7
vt1=other present	13
vt1=pay past	-11
vt1=pay present	13
vt1=propose past	-8
vt1=propose perfect	-11
vt1=put perfect	22
vt1=put present	-8
vt1=reach past	-9
vt1=ready present	-11
vt1=run modal	-14
vt1=run past	-18
vt1=say present	-13
vt1=settle past	-24
vt1=sign participle	10
vt1=sit past	-14
vt1=slash present	15
vt1=start present	7
vt1=stay present	-13
vt1=suspend future	17
vt1=suspend participle	9
vt1=suspend past	22
vt1=suspend perfect	-8
vt1=suspend present	-25
vt1=take modal	9
vt1=take present	-12
vt1=want present	12
vt2=agree participle	19
vt2=announce past	-12
vt2=be modal	-11
vt2=be present	10
vt2=end participle	-12
vt2=end past	-12
vt2=end present	-6
vt2=go infinitive	-22
vt2=go present	20
vt2=leave participle	-56
vt2=leave past	-10
vt2=rise past	13
vt2=run present	24`;
