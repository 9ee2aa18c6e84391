// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:!	14
a:'	-15
a:'s	-24
a:<agent>	-41
a:<day-ahead> .	8
a:<day-gone>	23
a:<day-today>	-16
a:<gate>	-7
a:<goods>	-10
a:<level-noun>	10
a:<money>	-10
a:<month-ahead>	11
a:<name>	10
a:<name> .	16
a:<name> and	10
a:<number>	13
a:<number> .	7
a:<office>	-8
a:<quality>	-18
a:<seat>	-14
a:<span> .	-14
a:<v-agree>	12
a:<v-bear>	-42
a:<v-begin>	21
a:<v-deny>	8
a:<v-down>	16
a:<v-end>	-7
a:<v-propose>	-30
a:<v-say>	-12
a:<v-stay>	17
a:<v-suspend>	9
a:<v-target>	-29
a:<v-up>	22
a:a long	-14
a:about	-13
a:additional	8
a:after	-15
a:after the	-13
a:agree	10
a:an	-9
a:and	-10
a:and <name>	9
a:and <number>	-18
a:and it	-26
a:and the	-9
a:announce	-10
a:announce on	-10
a:are	10
a:at <level>	10
a:at least	16
a:at the	-9
a:back	11
a:be	10
a:been	6
a:before	-26
a:before .	-8
a:between	10
a:between <name>	6
a:bond	-10
a:both	-21
a:both side	-11
a:busan	12
a:by	-9
a:by <number>	-13
a:come	12
a:control	-9
a:control on	-12
a:counted	15
a:date	7
a:day	7
a:down	27
a:each other	-9
a:earlier	-12
a:earth	-12
a:effect	6
a:end .	26
a:end on	-20
a:enough	-6
a:extension	-7
a:fee	-9
a:first	17
a:for	14
a:for the	9
a:from	7
a:from <day-ahead>	-24
a:from <day-gone>	19
a:from <number>	13
a:from the	18
a:geneva	29
a:go	8
a:good	-20
a:had	-20
a:harvest	22
a:has	-8
a:has been	10
a:have	-19
a:in	-10
a:in <name>	-10
a:in <number>	14
a:in <seat>	-14
a:in a	-14
a:in busan	12
a:in the	-21
a:is	-7
a:is what	-25
a:it was	-6
a:later	-28
a:least	15
a:leave	-43
a:leave .	-21
a:levy	6
a:more	6
a:more .	-8
a:next	-11
a:not	9
a:notice	-8
a:notice .	-8
a:of	-10
a:of <level>	18
a:of <name>	8
a:of a	-8
a:of geneva	30
a:of it	13
a:of peace	8
a:of talk	-20
a:on <day-ahead>	-14
a:on <day-gone>	-7
a:on <day-today>	-14
a:on both	-18
a:on rare	-12
a:on the	-23
a:or	-19
a:our	-13
a:out	-8
a:paper	-12
a:pay	-20
a:plan	-11
a:rare	-12
a:rare earth	-12
a:rate	14
a:rise	14
a:round	-10
a:rule	8
a:same	9
a:since	14
a:so	-9
a:stand	-12
a:stop	-12
a:table	-9
a:take	32
a:talk	-35
a:talk .	-7
a:talk in	-8
a:tariff truce	-12
a:term	-7
a:than	-11
a:that	8
a:the	-10
a:the day	8
a:the duty	6
a:the export	-8
a:the rule	8
a:the same	9
a:the table	-9
a:the truce	9
a:their	-20
a:there	-13
a:thi	-26
a:through	6
a:time	-6
a:to <level>	-13
a:to go	-17
a:to run	-27
a:trade	10
a:truce	28
a:truce in	-17
a:two	-8
a:under	-8
a:under the	-7
a:until	17
a:until <day-ahead>	12
a:up	8
a:us	-7
a:was	-6
a:we	-20
a:were	9
a:what	-10
a:will	-15
a:with	11
a:without	-9
a:would	-12
a:year	-13
a:year .	-9
a:yield	-15
asks	-6
b:"	-15
b:" for	8
b:" the	-6
b:'s	-13
b:'s for	13
b:'s good	-7
b:,	-6
b:, <level>	-9
b:, <money>	-7
b:, <name>	-29
b:, <person>	7
b:, after	-31
b:, agree	18
b:, and	-30
b:, both	6
b:, conclude	-13
b:, for	-8
b:, in	-17
b:, of	7
b:, say	18
b:, sign	17
b:, suspend	-24
b:, the	10
b:, to	13
b:, will	-11
b:-	-9
b:- earth	-15
b:- the	-18
b:.	23
b:: <name>	-7
b:: a	-8
b:;	6
b:<agent>	-24
b:<day-ahead>	8
b:<day-ahead> and	12
b:<day-ahead> for	11
b:<day-gone>	9
b:<day-gone> after	-8
b:<day-gone> to	18
b:<duty>	17
b:<gate>	6
b:<goods-amount>	-33
b:<level-noun>	-8
b:<level>	-25
b:<level> and	-6
b:<level> for	-7
b:<level> over	-10
b:<level> to	16
b:<money>	-28
b:<money> in	-8
b:<month-ahead>	-10
b:<month-gone>	7
b:<name> 's	-18
b:<name> and	14
b:<name> by	15
b:<name> end	-6
b:<name> get	26
b:<name> had	-6
b:<name> has	-8
b:<name> have	14
b:<name> in	-11
b:<name> sign	12
b:<name> suspend	-6
b:<name> to	12
b:<name> was	7
b:<name> will	-7
b:<not>	18
b:<number>	6
b:<office>	19
b:<organisation>	-55
b:<organisation> and	-14
b:<organisation> in	-6
b:<organisation> will	-8
b:<person>	21
b:<person> and	-6
b:<person> in	-6
b:<person> propose	-7
b:<person> say	11
b:<person> sign	14
b:<points>	23
b:<points> of	9
b:<quality> good	13
b:<quality> ship	7
b:<seat> would	-6
b:<sender>	-16
b:<v-bear>	-15
b:<v-begin>	9
b:<v-buy>	-12
b:<v-deny>	-6
b:<v-end>	-15
b:<v-impose>	6
b:<v-propose>	-24
b:<v-sell>	-14
b:<v-stay>	7
b:<v-target>	-19
b:a	-6
b:a further	-7
b:a prolongation	-6
b:a second	9
b:a surcharge	-9
b:a suspension	-31
b:a term	6
b:about	-9
b:accept	-9
b:additional	-24
b:additional duty	-24
b:after	-35
b:after a	-10
b:after the	10
b:agree in	19
b:agree on	6
b:agree to	-29
b:all	23
b:allow	-11
b:also	7
b:an	-6
b:an extension	-14
b:an initial	-9
b:and <number>	13
b:and <quality>	-8
b:and agree	8
b:and for	-13
b:and it	-10
b:and suspend	7
b:and the	-18
b:announce	8
b:another	20
b:answer	-9
b:any	19
b:are	-15
b:are suspend	7
b:are to	-24
b:armistice	-12
b:as	27
b:ask	-12
b:ask for	-15
b:at	-24
b:at <level>	-27
b:at least	-14
b:at the	-6
b:be	-7
b:be extend	-16
b:because	16
b:been	-6
b:been extend	16
b:been suspend	-8
b:begin on	-8
b:best	-13
b:between	-13
b:busan	26
b:but	7
b:buy	-20
b:by <level>	8
b:call	13
b:can be	-8
b:car	-8
b:carry	-11
b:ceasefire	-9
b:charge	-6
b:closed	-7
b:company	-15
b:conclude	6
b:conclude for	14
b:could	-20
b:custom	26
b:deal	-11
b:delay	-7
b:delegation	-13
b:down	38
b:down for	16
b:draft	-11
b:due	-15
b:duty	24
b:duty of	8
b:duty on	12
b:each	-17
b:earth	-22
b:effect	-13
b:either	-8
b:either side	-8
b:end	-26
b:end a	-7
b:every	-8
b:expect	-11
b:export	-6
b:extend their	-12
b:extension	-18
b:fall	-6
b:fee on	12
b:first	-24
b:fish	7
b:for	12
b:for an	-10
b:for another	11
b:for the	11
b:force	-13
b:force for	-21
b:fourth	-10
b:free	-6
b:freeze	-29
b:from	7
b:from <day-ahead>	10
b:from <name>	-6
b:further	-6
b:get	22
b:give	20
b:given	22
b:go for	-24
b:go on	-9
b:government	13
b:grant	8
b:had	-12
b:had agree	13
b:had been	-11
b:has ask	-8
b:has hold	-12
b:has offer	-7
b:has propose	-13
b:have a	-12
b:have agree	-15
b:have extend	22
b:he	-8
b:he is	-6
b:higher	33
b:him	-8
b:hold for	15
b:i	-31
b:ice	7
b:ice for	10
b:if the	13
b:in	-14
b:in <month-gone>	30
b:in <name>	13
b:in <seat>	-16
b:in busan	15
b:initial	-9
b:interest	-8
b:into	8
b:is	12
b:is a	-11
b:is for	13
b:is good	-8
b:is to	-19
b:it has	18
b:it is	-14
b:it run	18
b:it take	-12
b:it was	23
b:its	8
b:its duty	12
b:its new	-11
b:itself	-9
b:keep <points>	23
b:keep the	-22
b:keep their	-17
b:lapse	-6
b:last	14
b:last <month-gone>	-11
b:last for	14
b:lasted	-15
b:late	-9
b:law	-14
b:lay	20
b:least	-14
b:leave	-19
b:less	-12
b:less than	-10
b:licence	-16
b:limited	9
b:limited to	9
b:live	-16
b:longer	-9
b:longer than	-9
b:lower	-6
b:lower rate	-10
b:make	23
b:make for	8
b:may	-20
b:meet	-17
b:month	-8
b:most	10
b:most of	19
b:mr	-10
b:mr <person>	-9
b:much	-13
b:my	-12
b:need	-7
b:new	-6
b:no .	15
b:nobody	14
b:not	8
b:now	12
b:of	-24
b:of <quality>	11
b:of a	-25
b:of both	-6
b:of it	9
b:of last	-13
b:off for	-6
b:offer	-17
b:old	-16
b:on <day-ahead>	7
b:on <quality>	22
b:on both	12
b:on each	-7
b:on for	-22
b:on ice	10
b:on the	-6
b:one	32
b:one of	13
b:only	-18
b:or	-6
b:other	16
b:other <points>	-6
b:other for	6
b:our	-27
b:out	-24
b:over	-26
b:paper	-9
b:pause	26
b:pause of	15
b:pay	-8
b:period of	-10
b:plan	32
b:port fee	-10
b:price	-17
b:prolong	-7
b:prolong the	-12
b:prolongation	-6
b:prolonged	-6
b:propose	-14
b:propose a	-10
b:put off	7
b:put the	-13
b:quarrel	21
b:rare	-22
b:rare -	-15
b:rare earth	-7
b:ready	-10
b:ready to	-8
b:remain suspend	12
b:renewed	-20
b:round	-12
b:round in	-7
b:rule	-6
b:rule on	-6
b:same	23
b:say	11
b:see	-7
b:set	15
b:settle	-22
b:side	-10
b:side agree	-11
b:side are	-11
b:side for	11
b:sign	9
b:sign a	-7
b:sign an	12
b:sign for	8
b:sign in	9
b:sit	-15
b:slash	10
b:so for	10
b:spoke	-7
b:start	9
b:stay on	-7
b:step	14
b:stop	10
b:strike	-19
b:surcharge	-23
b:surcharge of	-9
b:suspend	-10
b:suspend for	-10
b:suspend its	13
b:suspend the	-17
b:suspension of	-14
b:table	-9
b:talk	-17
b:talked	-14
b:tariff	8
b:tariff for	24
b:tariff of	9
b:tariff on	32
b:tariff truce	-25
b:tea	8
b:term	11
b:term of	12
b:than	-18
b:that	-8
b:that <name>	-11
b:that a	-29
b:that is	25
b:that the	-12
b:that they	-15
b:the <name>	-13
b:the <office>	21
b:the <organisation>	-30
b:the <person>	-6
b:the <quality>	-26
b:the <seat>	-11
b:the additional	-13
b:the ceasefire	-29
b:the duty	15
b:the first	-20
b:the fourth	-8
b:the last	-14
b:the law	-14
b:the lower	-10
b:the old	-16
b:the other	7
b:the pause	20
b:the rest	-9
b:the same	23
b:the second	-9
b:the suspension	16
b:the table	-8
b:the truce	-13
b:the yield	-8
b:their <organisation>	-6
b:their duty	-13
b:their truce	7
b:themselve	9
b:there	17
b:there are	6
b:these	14
b:they	28
b:they agree	-9
b:they are	9
b:they have	23
b:thi	7
b:third	-19
b:those	18
b:three	-16
b:time	-22
b:time in	-6
b:to	-30
b:to <goods-amount>	-8
b:to <level>	7
b:to <money>	-6
b:to be	10
b:to freeze	-18
b:to keep	-28
b:to last	8
b:to suspend	-7
b:truce between	-14
b:truce by	18
b:two side	-8
b:under	12
b:until	17
b:up to	-19
b:us	14
b:want	7
b:was	28
b:was agree	12
b:was conclude	21
b:was given	33
b:was make	10
b:was the	-10
b:way	10
b:we	-23
b:we have	-30
b:what	7
b:when	19
b:when the	8
b:where	11
b:which	21
b:who	-13
b:will	-22
b:will be	-10
b:with	-33
b:with <name>	-10
b:within	-22
b:world	-16
b:worth	-10
b:worth <money>	-8
b:would	-15
b:would be	18
b:would take	6
b:write	-7
b:year	-9
b:yield	-11
b:yield on	-11
b:—	8
b:— <name>	-6
c0=agree	6
c0=buy	-24
c0=propose	-18
c0=return	-7
c0=say	-18
c0=sell	-11
c0=stay	11
c0=target	8
c0=up	-11
c1=agree	19
c1=buy	-20
c1=end	-16
c1=say	-18
c1=sell	-15
c1=up	-28
c2=agree	23
c2=bear	-18
c2=begin	13
c2=down	7
c2=end	-42
c2=say	-9
c2=stay	8
c2=target	-20
c2=up	19
ct0=agree future	-7
ct0=agree past-passive	24
ct0=agree perfect	-11
ct0=agree pluperfect	7
ct0=bear past	7
ct0=bear present	13
ct0=begin modal	-13
ct0=begin present	9
ct0=buy present	-9
ct0=end past	-19
ct0=end present	10
ct0=impose modal	9
ct0=impose modal-passive	10
ct0=impose past-passive	9
ct0=impose perfect-passive	8
ct0=impose present	-16
ct0=propose modal	22
ct0=propose past	-25
ct0=propose perfect	-35
ct0=stay future	-11
ct0=stay past	-18
ct0=stay past-passive	10
ct0=stay perfect	-6
ct0=stay pluperfect	-8
ct0=stay present	28
ct0=suspend future	-10
ct0=suspend modal	-7
ct0=suspend perfect	-19
ct0=suspend perfect-passive	-9
ct0=suspend present	-7
ct0=suspend present-passive	16
ct0=up past	-8
ct1=agree future	-6
ct1=agree participle-passive	13
ct1=agree past-passive	24
ct1=agree pluperfect	8
ct1=bear gerund	-8
ct1=bear infinitive	-10
ct1=bear past	9
ct1=bear present	13
ct1=begin gerund	-24
ct1=begin infinitive	15
ct1=begin modal	-21
ct1=begin present	9
ct1=buy present	-9
ct1=down perfect	7
ct1=end gerund	-6
ct1=end participle-passive	-7
ct1=end past	-19
ct1=end present	6
ct1=impose gerund	11
ct1=impose infinitive	-22
ct1=impose modal	9
ct1=impose modal-passive	10
ct1=impose participle-passive	16
ct1=impose past-passive	9
ct1=impose perfect	13
ct1=impose perfect-passive	8
ct1=impose present	-33
ct1=propose infinitive	10
ct1=propose modal	23
ct1=propose participle-passive	9
ct1=propose past	-19
ct1=propose perfect	-28
ct1=stay future	-8
ct1=stay infinitive	-15
ct1=stay past	-16
ct1=stay past-passive	10
ct1=stay pluperfect	-8
ct1=stay present	13
ct1=suspend future	-7
ct1=suspend infinitive	-17
ct1=suspend modal	-7
ct1=suspend perfect	-13
ct1=suspend perfect-passive	-9
ct1=suspend present	-10
ct1=suspend present-passive	16
ct1=up modal	-10
ct1=up past	-8
ct2=agree participle-passive	30
ct2=begin infinitive	-26
ct2=begin past	7
ct2=begin present	21
ct2=down past	15
ct2=end participle-passive	-10
ct2=end past	-14
ct2=end present	-14
ct2=impose modal	-14
ct2=impose past	11
ct2=impose perfect	-9
ct2=impose present	7
ct2=impose present-passive	-7
ct2=say past	-10
ct2=stay modal	-14
ct2=stay past	-15
ct2=stay present	13
ct2=up infinitive	-17
ct2=up past	10
ct2=up present	20
f:"	12
f:'s	13
f:<day-ahead>	54
f:<day-gone>	24
f:<day-today>	12
f:<duty>	-6
f:<gate>	17
f:<goods-amount>	-12
f:<goods>	25
f:<level-noun>	-14
f:<level>	31
f:<money>	-15
f:<month-ahead>	21
f:<month-gone>	-15
f:<name>	31
f:<number>	8
f:<office>	-16
f:<organisation>	-71
f:<points>	42
f:<sender>	-32
f:<span>	-14
f:<v-agree>	-20
f:<v-bear>	-6
f:<v-begin>	20
f:<v-buy>	-10
f:<v-deny>	-12
f:<v-end>	-24
f:<v-propose>	-20
f:<v-return>	13
f:<v-say>	-8
f:<v-sell>	-29
f:<v-stay>	9
f:<v-threaten>	-12
f:<v-up>	-20
f:a	18
f:additional	36
f:affiliate	6
f:again	-16
f:against	-8
f:ago	9
f:agreement	7
f:all	20
f:alone	20
f:aluminium	-9
f:and	17
f:announce	17
f:another	15
f:answer	-10
f:apply	6
f:approve	-36
f:as	17
f:ask	-6
f:at	9
f:back	23
f:be	10
f:because	-11
f:beef	-11
f:been	-17
f:between	-13
f:blacklisted	7
f:both	-33
f:bring	26
f:busan	-14
f:buy	-18
f:by	25
f:cabinet	-21
f:can	6
f:cancel	-18
f:car	16
f:carry	-13
f:coffee	17
f:collect	12
f:come	17
f:confirm	-23
f:control	-8
f:cost	-7
f:counterpart	10
f:country	-17
f:cut	-14
f:day	11
f:deadline	-10
f:decide	-14
f:decision	16
f:decree	-19
f:delegation	-16
f:do	18
f:done	14
f:down	11
f:drop	-19
f:during	-10
f:duty	-6
f:each	18
f:earth	-18
f:effect	14
f:either	12
f:end	12
f:enter	-6
f:evening	-21
f:every	11
f:everything	11
f:expire	-19
f:export	-14
f:extend	-23
f:extension	11
f:face	-11
f:fee	-9
f:first	-24
f:flour	6
f:follow	9
f:for	-10
f:force	21
f:four	-13
f:fourth	-19
f:geneva	-9
f:get	14
f:give	-6
f:go	-18
f:good	23
f:government	23
f:had	-30
f:half	-13
f:has	21
f:have	21
f:here	-16
f:his	-55
f:hope	13
f:hour	14
f:house	-10
f:i	-16
f:if	21
f:in	6
f:increase	12
f:instead	13
f:into	15
f:is	-22
f:itself	9
f:joint	15
f:know	-11
f:lapse	-17
f:least	-13
f:leave	20
f:led	-12
f:levy	-11
f:licence	-29
f:lie	8
f:line	-19
f:long	20
f:m	7
f:machine	-19
f:many	7
f:may	-8
f:me	24
f:measure	-10
f:meet	-15
f:midnight	7
f:minister	10
f:ministry	-16
f:month	-9
f:move	11
f:much	10
f:must	8
f:my	-28
f:name	-13
f:named	-7
f:need	-10
f:neither	14
f:new	-21
f:newspaper	-10
f:next	-36
f:night	28
f:nobody	-16
f:not	-28
f:note	7
f:notice	14
f:now	18
f:number	-8
f:of	-24
f:off	7
f:offer	-23
f:old	-13
f:on	20
f:once	-13
f:one	-14
f:only	-29
f:or	8
f:order	8
f:other	38
f:our	7
f:out	-17
f:over	11
f:own	-15
f:palm	11
f:part	8
f:pause	13
f:pay	33
f:place	29
f:plan	-14
f:plant	-6
f:port	-7
f:prefer	-10
f:present	-32
f:prolong	-9
f:raise	-10
f:rare	-18
f:rate	-11
f:reach	-14
f:reciprocal	22
f:remain	34
f:reply	12
f:report	-13
f:reporter	-10
f:rest	15
f:return	6
f:rise	-23
f:round	-51
f:rule	-8
f:run	6
f:salmon	-21
f:same	13
f:say	23
f:see	-21
f:set	-12
f:settle	8
f:shall	-19
f:share	-11
f:she	-16
f:ship	-23
f:side	-6
f:sign	-9
f:signature	-15
f:since	40
f:sit	-7
f:so	8
f:somebody	10
f:spoke	26
f:spring	18
f:standstill	16
f:start	12
f:statement	7
f:stay	-11
f:steel	8
f:stockholm	14
f:subsidiary	-17
f:summer	-11
f:surcharge	-7
f:suspension	-8
f:take	23
f:talk	-29
f:tariff	7
f:tell	-30
f:term	-8
f:than	-6
f:that	7
f:the	10
f:them	-18
f:then	21
f:there	23
f:they	10
f:thi	-17
f:third	17
f:those	-19
f:three	-37
f:through	20
f:time	-6
f:to	-9
f:together	-14
f:too	-6
f:treaty	9
f:truce	-23
f:two	-11
f:under	-6
f:unless	12
f:until	7
f:up	-23
f:us	27
f:want	9
f:warn	-13
f:was	-20
f:way	-14
f:we	-15
f:week	-12
f:well	19
f:were	-14
f:what	-11
f:wheat	11
f:when	-42
f:where	-20
f:which	-23
f:whose	-13
f:without	16
f:work	-11
f:would	-16
f:write	-9
f:year	-20
f:yes	-17
f:yet	12
f:you	32
f:zero	9
first-of-paragraph	-9
has-future	-31
has-infinitive	-11
has-modal	-30
has-participle	-6
has-past	11
has-perfect	6
has-pluperfect	-22
has-present	11
headline	12
l1='s	15
l1=<goods-amount>	-18
l1=<goods>	-11
l1=<level>	-12
l1=<money>	-27
l1=<number>	-16
l1=<v-bear>	14
l1=<v-begin>	-35
l1=<v-end>	-27
l1=<v-impose>	-39
l1=<v-propose>	-19
l1=<v-stay>	11
l1=a	8
l1=after	-28
l1=and	-19
l1=another	22
l1=are	-14
l1=at	11
l1=by	-7
l1=end	-25
l1=first	-7
l1=for	30
l1=further	-7
l1=get	20
l1=has	-10
l1=in	-57
l1=is	11
l1=it	-11
l1=last	21
l1=lasted	-14
l1=next	10
l1=not	6
l1=of	10
l1=offer	-10
l1=on	-25
l1=over	-11
l1=same	14
l1=second	8
l1=sign	8
l1=take	-25
l1=than	-29
l1=the	51
l1=want	-7
l1=with	-10
l1=within	-16
l1=—	12
l2="	-6
l2=:	29
l2=<day-ahead>	25
l2=<day-gone>	-10
l2=<day-today>	-14
l2=<duty>	16
l2=<goods>	10
l2=<money>	-7
l2=<month-gone>	8
l2=<name>	15
l2=<not>	15
l2=<number>	-12
l2=<office>	-16
l2=<organisation>	-10
l2=<quality>	-12
l2=<sender>	-8
l2=<span>	-20
l2=<v-begin>	-13
l2=<v-buy>	-20
l2=<v-down>	-13
l2=<v-end>	10
l2=<v-impose>	13
l2=<v-say>	-11
l2=<v-suspend>	16
l2=<v-up>	-22
l2=a	6
l2=agree	-15
l2=also	6
l2=and	11
l2=ask	-6
l2=at	-7
l2=be	-8
l2=buy	-19
l2=ceasefire	16
l2=conclude	20
l2=country	-7
l2=down	16
l2=duty	-7
l2=each	-7
l2=end	20
l2=extension	-13
l2=first	-13
l2=give	8
l2=given	24
l2=go	-20
l2=good	18
l2=had	6
l2=has	19
l2=hold	15
l2=ice	10
l2=if	18
l2=in	-12
l2=is	7
l2=it	-10
l2=last	13
l2=less	-10
l2=make	8
l2=may	-9
l2=meet	-10
l2=more	-11
l2=of	-14
l2=off	-11
l2=on	-20
l2=out	-14
l2=pause	15
l2=renewed	-15
l2=rest	-12
l2=round	-8
l2=run	-7
l2=side	14
l2=sign	11
l2=standstill	-7
l2=stay	-8
l2=stop	11
l2=strike	-9
l2=suspend	-8
l2=suspension	11
l2=take	8
l2=tariff	24
l2=term	9
l2=that	10
l2=there	-7
l2=to	-6
l2=truce	8
l2=want	18
l2=we	8
l2=were	7
l2=when	8
l2=yield	-8
l2=—	17
l3="	-21
l3=,	22
l3=:	16
l3=<agent>	-20
l3=<begin>	22
l3=<day-gone>	-9
l3=<duty>	11
l3=<level-noun>	-7
l3=<level>	7
l3=<month-gone>	13
l3=<name>	13
l3=<not>	-17
l3=<number>	-9
l3=<organisation>	-9
l3=<points>	14
l3=<quality>	6
l3=<sender>	-9
l3=<span>	15
l3=<v-agree>	21
l3=<v-begin>	-9
l3=<v-end>	-6
l3=<v-impose>	11
l3=<v-stay>	-11
l3=<v-up>	-6
l3=agree	19
l3=an	-7
l3=and	-17
l3=are	16
l3=as	-15
l3=at	-6
l3=be	-18
l3=been	-9
l3=duty	14
l3=extension	-14
l3=first	15
l3=for	-7
l3=good	-20
l3=had	-6
l3=has	-7
l3=he	9
l3=hold	-13
l3=in	18
l3=is	20
l3=it	30
l3=its	32
l3=last	-19
l3=new	-11
l3=no	-8
l3=not	-8
l3=now	8
l3=of	-47
l3=one	21
l3=pause	7
l3=put	-10
l3=remain	12
l3=second	-10
l3=suspend	11
l3=they	11
l3=thi	25
l3=time	-10
l3=to	8
l3=truce	-36
l3=was	24
l3=we	-14
l3=were	-13
l3=with	-14
l3=would	-21
l4=-	-19
l4=:	-25
l4=;	9
l4=<agent>	-8
l4=<begin>	52
l4=<day-ahead>	-11
l4=<day-gone>	39
l4=<gate>	-8
l4=<goods-amount>	-7
l4=<goods>	12
l4=<level-noun>	-9
l4=<money>	-7
l4=<month-gone>	-24
l4=<name>	11
l4=<not>	-17
l4=<number>	33
l4=<organisation>	-10
l4=<points>	12
l4=<span>	-24
l4=<v-agree>	-15
l4=<v-begin>	8
l4=<v-end>	20
l4=<v-impose>	6
l4=<v-say>	-18
l4=<v-sell>	-15
l4=<v-stay>	26
l4=<v-up>	-16
l4=a	-27
l4=after	-6
l4=agreement	6
l4=are	-20
l4=as	13
l4=at	-10
l4=been	-12
l4=by	-19
l4=could	-10
l4=deal	-9
l4=duty	17
l4=each	-10
l4=end	21
l4=extend	8
l4=from	-26
l4=go	-8
l4=has	-18
l4=in	-6
l4=is	-21
l4=its	7
l4=keep	20
l4=leave	-12
l4=make	13
l4=of	-15
l4=on	25
l4=prolong	-16
l4=propose	-7
l4=rise	-6
l4=ship	-14
l4=side	-17
l4=sign	-8
l4=stay	-7
l4=suspend	8
l4=tariff	-14
l4=that	18
l4=their	10
l4=two	-6
l4=when	6
l4=where	10
l4=which	11
l='s for	13
l=, after	-18
l=, of	8
l=: for	7
l=: the	17
l=<begin> after	7
l=<begin> the	7
l=<day-ahead> ,	34
l=<day-gone> ,	-31
l=<day-gone> for	16
l=<day-today> ,	-8
l=<level> in	-6
l=<name> get	22
l=a further	-7
l=a second	8
l=agree on	-18
l=ask for	-6
l=conclude for	14
l=end after	9
l=extension of	-8
l=for another	19
l=good for	16
l=hold for	15
l=ice for	10
l=is for	13
l=last for	14
l=less than	-10
l=make for	8
l=more than	-11
l=off for	-6
l=on for	-23
l=on the	7
l=pause of	13
l=prolonged by	12
l=rest for	-9
l=side for	11
l=sign for	12
l=tariff for	21
l=term of	16
l=the last	-14
l=the next	10
l=the same	14
l=to <goods-amount>	-7
l=to <money>	-6
l=truce by	19
l=truce of	-6
l=when the	18
l=yield on	-8
lead="	-15
lead=,	-6
lead=-	-13
lead=;	6
lead=after	9
lead=an	-17
lead=and	17
lead=as	27
lead=because	16
lead=beijing	-7
lead=but	7
lead=china	-12
lead=five	8
lead=for	10
lead=four	18
lead=i	-17
lead=in	-20
lead=it	26
lead=mexico	30
lead=my	-14
lead=ninety	6
lead=one	-26
lead=the	-10
lead=this	-6
lead=three	-16
lead=trade	-12
lead=trump	14
lead=two	9
lead=under	9
lead=we	-23
lead=what	8
lead=where	11
lead=which	21
lead=who	-13
lead=with	-9
lead=—	8
lll=<begin> <begin> after	7
lll=<begin> <begin> the	7
lll=<begin> it has	9
lll=<day-ahead> , for	-27
lll=<day-gone> , for	-24
lll=<day-today> , after	-8
lll=<person> : for	-19
lll=a pause of	13
lll=a term of	6
lll=an extension of	-7
lll=are suspend for	23
lll=be extend by	-15
lll=been suspend for	-19
lll=for a further	9
lll=for the next	12
lll=for the same	14
lll=go on for	-17
lll=in <month-gone> for	31
lll=is good for	6
lll=it run for	18
lll=last <month-gone> for	-14
lll=on <day-ahead> ,	17
lll=on <day-gone> ,	-17
lll=on <day-gone> for	18
lll=on <day-today> ,	-8
lll=on ice for	10
lll=remain suspend for	12
lll=stay suspend for	-8
lll=tariff truce by	12
lll=the truce by	-10
lr=" is	-14
lr=, .	-22
lr=, before	-17
lr=, of	-9
lr=, on	16
lr=: ,	-16
lr=: of	7
lr=: to	-23
lr=<begin> ,	35
lr=<begin> .	40
lr=<begin> after	-17
lr=<begin> before	-16
lr=<begin> is	15
lr=<begin> later	-13
lr=<begin> on	-19
lr=<begin> to	-24
lr=<goods-amount> ,	-9
lr=<goods-amount> .	-10
lr=<money> ,	-15
lr=<money> .	-20
lr=<number> .	-11
lr=a truce	-7
lr=after ,	7
lr=after .	-29
lr=after of	-25
lr=another .	17
lr=by <end>	12
lr=by is	-6
lr=first ,	-6
lr=for ,	36
lr=for .	14
lr=for <end>	-11
lr=for at	6
lr=for in	-6
lr=for on	-14
lr=further .	-12
lr=has leave	-17
lr=has to	-27
lr=in ,	-24
lr=in .	-39
lr=is .	-9
lr=last ,	18
lr=last and	15
lr=last of	-8
lr=lasted .	-6
lr=next .	11
lr=of ,	-46
lr=of .	39
lr=of ;	-11
lr=of and	9
lr=of from	13
lr=of in	-13
lr=of on	-13
lr=of that	11
lr=of was	-16
lr=than .	-7
lr=the are	12
lr=the of	25
lr=the to	24
lr=the truce	26
lr=to of	6
lr=want .	-11
lr=within .	-7
n:accord	12
n:add	20
n:added	-9
n:adding	-18
n:adds	-16
n:again	-14
n:agreement	17
n:agreements	11
n:armistice	7
n:arrangement	7
n:asleep	30
n:bargain	-47
n:breather	6
n:calm	-14
n:ceasefire	27
n:compromise	8
n:continue	-28
n:continues	-23
n:continuing	11
n:days=0	-6
n:days=1	15
n:days=2	26
n:days=3	16
n:days=6	9
n:days=9	-18
n:deal	-7
n:deals	18
n:extend	34
n:extended	8
n:extending	8
n:extends	15
n:extension	-25
n:frozen	7
n:further	-16
n:go on	-6
n:goes on	16
n:grace	-9
n:halt	-38
n:held back	6
n:held in	-12
n:hold back	15
n:holds back	21
n:holiday	-25
n:keep	-22
n:keeps	-9
n:laid down	-35
n:lengths=2	16
n:lengths=3	35
n:lengths=6	20
n:lie	30
n:lifted	-18
n:lifts	15
n:long=0	-7
n:long=1	57
n:long=2	37
n:long=3	11
n:long=6	-28
n:long=9	-27
n:longer	-9
n:loose=1	20
n:loose=2	14
n:loose=9	-12
n:measure	24
n:moratorium	23
n:more=1	27
n:more=2	-16
n:more=3	52
n:more=6	-26
n:more=9	-21
n:on hold	-20
n:pact	-23
n:parked	29
n:paused	-23
n:pauses	-13
n:peace	20
n:period	-17
n:prolong	34
n:prolongation	30
n:prolonging	9
n:prolongs	17
n:protocol	7
n:quiet=1	19
n:quiet=3	26
n:refrain	-27
n:relief	12
n:renew	-21
n:renewal	-22
n:renewed	46
n:reprieve	-12
n:second	6
n:set aside	-10
n:settlement	9
n:shelves	-30
n:silence	24
n:sleep	7
n:sleeps	11
n:spare	-17
n:spared	-32
n:standstill	7
n:stay	14
n:stays	25
n:stretch	-37
n:stretched	30
n:successor	-20
n:suspended	15
n:suspending	-16
n:suspends	6
n:suspension	-11
n:taken off	-8
n:term	-28
n:terms	47
n:truce	56
n:truce=1	33
n:truce=2	8
n:truce=6	12
n:truces	-18
n:understanding	6
n:verb=1	-9
n:verb=2	-12
n:window	-8
nc2=agree	20
nc2=bear	-8
nc2=deny	-6
nc2=down	24
nc2=impose	28
nc2=return	-14
nc2=suspend	-14
nc2=target	9
nc2=threaten	7
nct2=agree past	-8
nct2=agree past-passive	8
nct2=bear past	-8
nct2=begin gerund	6
nct2=begin modal	-13
nct2=begin past	6
nct2=begin present	-6
nct2=down modal	12
nct2=down present	9
nct2=end future	11
nct2=end past	-19
nct2=impose modal	-8
nct2=impose participle-passive	-6
nct2=impose past-passive	13
nct2=impose perfect-passive	10
nct2=impose pluperfect	7
nct2=impose present	7
nct2=propose present	9
nct2=say past	7
nct2=stay future	16
nct2=stay past	-34
nct2=suspend present	7
next="	20
next=:	18
next=;	8
next=before	-25
next=but	-10
next=that	7
next=which	-8
next=while	6
next=—	18
nhas-infinitive	11
nhas-modal	-24
nhas-past	-24
nhas-perfect	24
nhas-present	17
none	33
nt2=future	10
nt2=modal	-22
nt2=past	-25
nt2=perfect	12
nt2=perfect-passive	11
nt2=pluperfect	11
nt2=present	16
nt2=present-passive	6
nv0-none	-8
nv1-none	-8
nv2-none	-10
nv2=agree	14
nv2=announce	7
nv2=begin	16
nv2=end	-7
nv2=extend	-10
nv2=get	-12
nv2=have	14
nv2=impose	17
nv2=keep	20
nv2=other	16
nv2=put	-29
nv2=run	-30
nv2=sign	14
nv2=start	-18
nv2=suspend	-15
nv2=take	-14
nv2=tell	-17
nvt2=announce past	7
nvt2=be past	-18
nvt2=be present	7
nvt2=begin gerund	12
nvt2=end past	-10
nvt2=extend present	-8
nvt2=have present	14
nvt2=other perfect	11
nvt2=run present	-26
nvt2=say past	-14
nvt2=say present	17
nvt2=sign past	15
nvt2=take past	-10
nvt2=tell past	-6
pc0=bear	8
pc0=begin	-10
pc0=buy	-7
pc0=end	-12
pc0=impose	9
pc0=propose	-7
pc0=stay	-8
pc0=suspend	-18
pc0=target	23
pc0=up	9
pc1=agree	-14
pc1=begin	-9
pc1=buy	-9
pc1=impose	18
pc1=propose	-10
pc1=sell	-6
pc1=stay	-15
pc1=suspend	-16
pc1=target	22
pc1=up	7
pct0=begin past	-15
pct0=down past	-10
pct0=down present	-7
pct0=end perfect	-6
pct0=impose past-passive	9
pct0=impose pluperfect	-12
pct0=impose present-passive	-12
pct0=stay present	7
pct0=up present	20
pct1=agree participle-passive	-10
pct1=bear participle-passive	-11
pct1=begin past	-7
pct1=down infinitive	10
pct1=down past	-10
pct1=down present	-7
pct1=end perfect	-6
pct1=end present	7
pct1=impose participle-passive	19
pct1=impose past	7
pct1=impose past-passive	6
pct1=impose pluperfect	-12
pct1=impose present	6
pct1=suspend infinitive	-6
pct1=up present	20
phas-gerund	-18
phas-present	7
pt0=modal	7
pt0=past	-9
pt0=perfect	6
pt0=pluperfect	-13
pt0=present	13
pt0=present-not	-8
pt0=present-passive	-11
pt1=gerund	-18
pt1=modal	8
pt1=participle-passive	12
pt1=past-passive	-6
pt1=pluperfect	-13
pt1=present	11
pt1=present-not	-8
pt1=present-passive	-14
pv0=begin	9
pv0=buy	-7
pv0=come	-17
pv0=end	7
pv0=expire	-17
pv0=have	-8
pv0=hold	-30
pv0=lower	12
pv0=make	-19
pv0=meet	13
pv0=other	6
pv0=pay	-6
pv0=put	6
pv0=run	9
pv0=sign	-6
pv0=tell	-9
pv1=agree	-7
pv1=announce	9
pv1=begin	19
pv1=bring	8
pv1=buy	-9
pv1=come	-17
pv1=end	7
pv1=expire	-17
pv1=have	-8
pv1=hold	-26
pv1=impose	12
pv1=know	8
pv1=lower	10
pv1=make	-13
pv1=pay	-6
pv1=put	7
pv1=run	6
pv1=sign	-7
pv1=tell	-9
pv2-none	-13
pvt0=be past	10
pvt0=end present	12
pvt0=have present	-6
pvt0=other perfect	14
pvt0=sign past	-8
pvt0=take past	8
pvt0=tell past	-8
pvt1=be past	10
pvt1=begin past	6
pvt1=end present	12
pvt1=have present	-6
pvt1=meet participle	-11
pvt1=other perfect	14
pvt1=sign past	-7
pvt1=take past	8
pvt1=tell past	-8
q:!	9
q:"	-24
q:(	8
q:)	14
q:-	14
q:.	-8
q:/	17
q::	-38
q:;	12
q:<agent>	30
q:<day-ahead>	9
q:<day-gone>	24
q:<day-today>	8
q:<gate>	-28
q:<goods-amount>	-15
q:<goods>	-7
q:<level-noun>	-34
q:<month-gone>	-6
q:<name>	45
q:<not>	19
q:<number>	26
q:<office>	-60
q:<organisation>	-12
q:<person>	-11
q:<points>	-26
q:<quality>	32
q:<seat>	36
q:<span>	-9
q:<taker>	-10
q:<v-bear>	-15
q:<v-begin>	22
q:<v-buy>	7
q:<v-down>	-17
q:<v-end>	9
q:<v-impose>	-14
q:<v-propose>	-19
q:<v-return>	-10
q:<v-say>	-33
q:<v-sell>	-29
q:<v-stay>	-23
q:<v-suspend>	-24
q:<v-target>	-15
q:?	16
q:a	-22
q:according	6
q:act	-13
q:after	-6
q:again	-9
q:agree	-19
q:agreement	23
q:am	16
q:an	-11
q:and	28
q:announce	7
q:announcement	32
q:another	-11
q:answer	19
q:apply	15
q:article	13
q:as	12
q:at	-7
q:back	22
q:be	-34
q:because	-12
q:before	-13
q:begin	7
q:being	-18
q:better	7
q:between	23
q:both	19
q:built	-8
q:busan	8
q:but	-14
q:call	16
q:can	-22
q:car	8
q:carry	15
q:clock	-15
q:close	-14
q:come	14
q:commerce	25
q:control	13
q:copper	-6
q:cost	-19
q:cotton	8
q:could	-14
q:date	23
q:day	-11
q:deadline	-11
q:deal	-18
q:did	-12
q:do	-30
q:down	9
q:draft	-9
q:each	-6
q:economy	-7
q:else	-16
q:end	8
q:enter	10
q:evening	-14
q:every	-15
q:everybody	-11
q:everything	-6
q:expect	13
q:extend	-12
q:extension	22
q:fact	-9
q:fall	-24
q:fee	-9
q:first	-8
q:follow	24
q:for	9
q:forty	-10
q:fourth	-12
q:from	8
q:further	-6
q:gained	-7
q:geneva	25
q:give	-8
q:go	-9
q:good	20
q:government	36
q:half	8
q:has	11
q:he	-8
q:hold	-35
q:home	-16
q:hotel	-12
q:hour	-9
q:if	-35
q:import	-10
q:importer	-10
q:in	-9
q:interview	11
q:is	-7
q:it	14
q:its	7
q:joint	22
q:keep	-9
q:know	-11
q:last	9
q:lasted	-20
q:late	-21
q:law	-19
q:leave	-6
q:let	-27
q:letter	-6
q:levy	13
q:long	10
q:longer	-10
q:look	-10
q:lose	7
q:lower	-16
q:matter	-8
q:measure	6
q:medicine	-18
q:meet	-12
q:midnight	-20
q:minister	26
q:minute	-20
q:morning	-10
q:mr	-7
q:my	-20
q:neither	6
q:new	7
q:night	-20
q:no	46
q:nobody	-36
q:not	8
q:nothing	-6
q:now	-9
q:number	-11
q:off	-15
q:old	-9
q:on	27
q:one	17
q:only	-11
q:opened	-25
q:or	-10
q:order	7
q:out	10
q:over	-17
q:page	-15
q:part	34
q:pause	-29
q:pay	-19
q:pen	-7
q:people	-15
q:phone	14
q:place	-11
q:port	-25
q:post	-16
q:president	14
q:price	-16
q:proclamation	-16
q:quarrel	15
q:raise	6
q:rare	-8
q:rate	26
q:reach	8
q:read	7
q:reason	18
q:remain	-14
q:reporter	-15
q:return	-13
q:rice	-27
q:rise	-27
q:round	-15
q:run	-27
q:s	-18
q:same	-12
q:say	-8
q:section	-21
q:set	-9
q:share	-13
q:sheet	-9
q:ship	-20
q:side	22
q:sign	19
q:since	11
q:sit	-6
q:so	-11
q:spoke	-18
q:spring	8
q:start	-20
q:statement	30
q:stay	-10
q:step	20
q:still	-28
q:stockholm	-14
q:stop	6
q:strike	-6
q:summer	16
q:surcharge	-53
q:suspend	7
q:suspension	-12
q:table	-18
q:take	17
q:talk	26
q:tariff	38
q:tell	-8
q:than	-19
q:their	24
q:then	15
q:there	7
q:they	-19
q:thi	-9
q:those	23
q:threaten	-15
q:three	-25
q:through	-13
q:to	13
q:too	-18
q:top	-15
q:trade	-7
q:truce	10
q:two	19
q:under	-24
q:until	59
q:up	-27
q:us	7
q:want	-14
q:was	23
q:water	-16
q:way	-12
q:we	-50
q:week	7
q:well	-6
q:were	28
q:what	-23
q:when	6
q:where	19
q:which	15
q:who	-21
q:will	-22
q:with	32
q:within	-24
q:work	-8
q:would	-12
q:write	8
q:yes	-23
q:yet	8
q:your	6
q:—	29
qt=future	-17
qt=modal	-23
qt=past	15
qt=perfect	8
qt=pluperfect	-10
qt=present	-6
r1=!	15
r1="	36
r1='	-14
r1='s	-10
r1=,	20
r1=.	9
r1=:	14
r1=<day-ahead>	17
r1=<duty>	-18
r1=<not>	-13
r1=<v-begin>	10
r1=<v-end>	-16
r1=<v-impose>	-17
r1=<v-say>	-9
r1=<v-suspend>	7
r1=after	-11
r1=and	-6
r1=are	7
r1=as	9
r1=at	20
r1=before	-38
r1=bond	-7
r1=earlier	-12
r1=from	17
r1=if	-8
r1=in	-17
r1=it	-20
r1=its	6
r1=last	-12
r1=later	-25
r1=leave	-35
r1=long	24
r1=of	-10
r1=on	-10
r1=or	-15
r1=tariff	-15
r1=to	-9
r1=truce	37
r1=until	8
r1=were	7
r1=while	13
r1=with	10
r1=yield	-13
r2="	-11
r2=,	36
r2=.	-20
r2=;	10
r2=<day-ahead>	-13
r2=<day-gone>	10
r2=<duty>	9
r2=<end>	15
r2=<goods>	-28
r2=<month-gone>	-7
r2=<number>	-7
r2=<office>	-14
r2=<sender>	-9
r2=<span>	-15
r2=<v-agree>	6
r2=<v-deny>	-14
r2=<v-down>	10
r2=<v-impose>	37
r2=<v-sell>	-8
r2=as	-8
r2=be	13
r2=been	9
r2=both	-23
r2=export	-8
r2=for	26
r2=from	-27
r2=geneva	24
r2=go	8
r2=had	-8
r2=if	-12
r2=in	-21
r2=its	-13
r2=keep	18
r2=no	-11
r2=not	8
r2=of	-22
r2=peace	8
r2=rule	-14
r2=run	-12
r2=so	18
r2=start	-11
r2=talk	-26
r2=tariff	6
r2=the	20
r2=their	-10
r2=then	24
r2=to	30
r2=truce	17
r2=two	-9
r2=up	19
r2=was	-15
r2=which	-18
r2=would	23
r3=,	-35
r3=-	14
r3=.	7
r3=<day-ahead>	20
r3=<day-gone>	-22
r3=<duty>	23
r3=<goods>	32
r3=<person>	17
r3=<seat>	6
r3=<span>	10
r3=<v-agree>	12
r3=<v-bear>	-10
r3=<v-begin>	34
r3=<v-deny>	12
r3=<v-end>	12
r3=<v-propose>	10
r3=<v-return>	-17
r3=<v-say>	-11
r3=<v-stay>	-10
r3=a	9
r3=after	10
r3=and	-27
r3=announce	6
r3=are	17
r3=as	6
r3=at	-26
r3=be	-15
r3=been	-11
r3=between	11
r3=by	-28
r3=control	-11
r3=duty	16
r3=had	-7
r3=has	-16
r3=he	-11
r3=i	-6
r3=in	19
r3=is	-16
r3=it	16
r3=leave	-6
r3=no	-7
r3=of	13
r3=on	8
r3=rate	13
r3=run	11
r3=same	7
r3=say	-14
r3=side	-22
r3=sign	29
r3=that	30
r3=trade	-18
r3=truce	-11
r3=two	19
r3=until	19
r3=was	-21
r3=what	-8
r3=which	9
r3=will	-19
r3=would	-10
r4=,	12
r4=-	-9
r4=.	14
r4=:	9
r4=<day-ahead>	-12
r4=<duty>	-26
r4=<end>	-6
r4=<gate>	13
r4=<goods>	8
r4=<level-noun>	8
r4=<not>	-13
r4=<number>	18
r4=<organisation>	12
r4=<span>	-13
r4=<v-agree>	-9
r4=<v-bear>	-9
r4=<v-down>	-16
r4=<v-impose>	7
r4=<v-propose>	8
r4=<v-sell>	10
r4=<v-stay>	15
r4=a	-20
r4=and	27
r4=at	-17
r4=be	10
r4=both	19
r4=but	-10
r4=duty	-25
r4=extend	-18
r4=has	19
r4=have	-12
r4=he	-14
r4=in	7
r4=is	18
r4=it	13
r4=new	-11
r4=on	11
r4=rare	-8
r4=take	8
r4=tell	-6
r4=that	11
r4=the	-8
r4=time	-14
r4=to	-7
r4=truce	-19
r4=up	12
r4=was	-12
r4=what	-6
r4=with	17
r=! <end>	15
r=" .	7
r=, <level>	-12
r=, <person>	11
r=, a	9
r=, and	-6
r=, begin	8
r=, from	-28
r=, if	-15
r=, so	22
r=, that	-10
r=, the	16
r=, to	33
r=, up	29
r=, which	-16
r=, with	-13
r=. "	-20
r=. <end>	15
r=; the	15
r=after it	8
r=after the	-21
r=and a	-6
r=and end	-15
r=and it	-9
r=and keep	18
r=and not	-6
r=at a	8
r=before .	-8
r=before the	-11
r=from <day-ahead>	-23
r=from <day-gone>	23
r=from <number>	13
r=from the	22
r=in <month-gone>	-6
r=in the	-6
r=in which	-8
r=is what	-6
r=leave .	-20
r=more .	-16
r=of geneva	24
r=of it	14
r=of peace	8
r=of talk	-20
r=on <day-gone>	-12
r=the export	-8
r=to go	-16
r=to run	-27
r=to the	7
r=truce ,	9
s:!	13
s:'s	-20
s:(	12
s:)	12
s:*	-21
s:-	-9
s:.	-18
s:/	-12
s:<agent>	-26
s:<day-ahead>	21
s:<day-gone>	25
s:<day-today>	6
s:<gate>	-15
s:<goods-amount>	-26
s:<goods>	16
s:<money>	-40
s:<month-gone>	17
s:<month-today>	15
s:<name>	28
s:<organisation>	-9
s:<points>	41
s:<quality>	-6
s:<sender>	-37
s:<span>	-20
s:<taker>	-22
s:<v-bear>	-28
s:<v-buy>	-20
s:<v-deny>	-15
s:<v-end>	-25
s:<v-propose>	-28
s:<v-return>	-32
s:<v-sell>	-45
s:<v-suspend>	6
s:<v-threaten>	15
s:<v-up>	7
s:?	-6
s:a	-13
s:about	-24
s:above	9
s:accept	-10
s:across	-11
s:act	-17
s:additional	6
s:affiliate	-12
s:after	-8
s:agreement	-14
s:all	17
s:allow	-17
s:alone	8
s:already	-10
s:among	-12
s:amount	-10
s:an	7
s:and	13
s:announcement	12
s:another	10
s:answer	-35
s:any	6
s:apart	-38
s:app	6
s:apply	11
s:are	-16
s:armistice	-11
s:arrangement	15
s:as	26
s:at	-8
s:autumn	10
s:away	16
s:ban	-15
s:banana	16
s:bank	-9
s:be	9
s:become	-8
s:beef	23
s:before	-7
s:begin	7
s:best	-19
s:better	-9
s:between	11
s:big	-15
s:bond	-12
s:border	19
s:both	22
s:bridge	8
s:bring	13
s:broke	-17
s:busan	34
s:but	-14
s:buy	-41
s:by	7
s:call	22
s:can	-15
s:cancel	-16
s:cannot	20
s:capital	-19
s:car	-24
s:carry	-20
s:case	-25
s:cement	-6
s:ceramic	17
s:city	-24
s:claim	-13
s:closed	-20
s:colleague	15
s:collect	-11
s:come	15
s:commerce	-28
s:company	-29
s:conclude	8
s:continue	10
s:contract	-22
s:copper	-14
s:cost	-11
s:could	-36
s:count	-12
s:counted	24
s:countermeasure	13
s:counterpart	-8
s:cover	15
s:crane	14
s:custom	24
s:cut	6
s:date	15
s:day	10
s:day-after	21
s:day-after ahead	9
s:day-after gone	19
s:day-before	20
s:day-before gone	30
s:deal	-15
s:decision	12
s:delay	-9
s:delegation	-19
s:die	24
s:difference	11
s:dispute	-16
s:do	-13
s:doe	-29
s:down	46
s:draft	-25
s:drop	-6
s:during	-10
s:duty	14
s:earlier	-6
s:earth	-7
s:economy	-11
s:end	-8
s:enter	-14
s:evening	-37
s:ever	12
s:every	-17
s:everybody	-8
s:expect	-18
s:export	-12
s:exporter	-13
s:extension	-29
s:face	6
s:fact	-7
s:failed	-19
s:fall	-17
s:far	-24
s:fee	-34
s:figure	7
s:firm	-6
s:fish	19
s:fits	62
s:fits-gone	-40
s:five	6
s:fix	-22
s:flat	-6
s:follow	-11
s:followed	-8
s:force	6
s:foreign	7
s:found	-10
s:four	-17
s:fourth	-18
s:freeze	-37
s:from	-7
s:front	-7
s:full	-17
s:geneva	36
s:georgia	-12
s:get	13
s:give	29
s:given	23
s:good	25
s:grace	8
s:grant	18
s:great	26
s:half	-17
s:halt	33
s:halve	11
s:happen	18
s:harvest	28
s:hear	-22
s:here	6
s:higher	22
s:highest	-8
s:him	-14
s:his	10
s:hit	13
s:hold	-17
s:holiday	25
s:hour	15
s:i	-37
s:if	-16
s:impose	30
s:including	15
s:increase	12
s:initial	-9
s:instead	18
s:interest	-9
s:interview	-21
s:investigation	-6
s:is	8
s:itself	-11
s:joined	27
s:keep	24
s:know	8
s:kuala	13
s:lapse	-24
s:last	33
s:lasted	-16
s:late	-28
s:later	-22
s:leave	-23
s:led	18
s:length	18
s:lengths=2	-18
s:lengths=3	-33
s:lengths=4	-15
s:less	-28
s:let	11
s:letter	8
s:licence	-23
s:lift	-15
s:limited	9
s:line	-14
s:list	-10
s:listed	-10
s:live	14
s:london	-16
s:long	6
s:long=month	-125
s:long=usual	70
s:long=week	-195
s:long=years	-122
s:longer	-11
s:look	9
s:lorry	-19
s:lose	-10
s:lower	9
s:lumpur	13
s:make	24
s:maker	-6
s:matter	-13
s:may	-32
s:measure	20
s:mediator	-12
s:meet	-14
s:member	-20
s:midnight	-16
s:ministry	-7
s:moratorium	-6
s:more	11
s:more-after	-11
s:more-before	-29
s:morning	17
s:mortgage	-9
s:move	-15
s:mr	-23
s:much	-7
s:my	-31
s:named=1	-72
s:named=2	49
s:named=3	36
s:nearly	10
s:negotiate	18
s:negotiation	-8
s:negotiator	-12
s:neither	-28
s:new	-20
s:newspaper	-11
s:next	6
s:noon	-15
s:not	6
s:note	7
s:notice	11
s:now	16
s:number	-13
s:of	-14
s:off	9
s:offer	-41
s:official	11
s:oil	24
s:once	-13
s:one day	-54
s:one month	-83
s:one week	-42
s:one year	-8
s:only	12
s:or	-23
s:order	11
s:originating	26
s:other	27
s:otherwise	14
s:out	-9
s:outline	-14
s:over	-8
s:own	14
s:owned	-20
s:owner	-13
s:pact	8
s:paper	-25
s:parliament	-6
s:part	10
s:pause	26
s:pay	10
s:people	-8
s:per	-15
s:permit	-8
s:place	-24
s:plan	17
s:port	-26
s:present	-6
s:president	17
s:press	-10
s:price	-23
s:prime	-14
s:principle	-9
s:proclamation	-9
s:product	-11
s:prolong	-22
s:prolongation	-21
s:prolonged	-8
s:proper	-10
s:proposal	-14
s:propose	-23
s:published	-10
s:purchase	-11
s:put	-10
s:quarrel	13
s:quarter	-13
s:rare	-7
s:rate	9
s:read	13
s:ready	-20
s:reason	-9
s:renew	-26
s:renewed	-16
s:rent	-9
s:reply	-9
s:required	-16
s:rest	17
s:resume	-12
s:return	-31
s:review	-16
s:rice	-13
s:river	-14
s:room	10
s:round	-17
s:rule	-9
s:run	-9
s:same	51
s:season	-13
s:second	18
s:secretary	-11
s:section	-7
s:see	-21
s:sell	-17
s:send	-15
s:set	9
s:settle	-46
s:shall	13
s:she	-12
s:sheet	-7
s:shelve	19
s:ship	-23
s:shook	-10
s:should	-25
s:signature	-11
s:since	11
s:sir	6
s:sit	-19
s:slash	10
s:so	13
s:source	-13
s:soybean	-10
s:spare	14
s:speak	-15
s:stamp	-7
s:standstill	-19
s:start	-23
s:steel	-13
s:step	15
s:stockholm	-9
s:strike	-27
s:summer	-17
s:surcharge	-56
s:table	-29
s:take	14
s:talk	-46
s:talked	-14
s:tea	18
s:technology	8
s:telephone	26
s:television	-28
s:tell	-25
s:text	-16
s:than	-22
s:the	-14
s:their	-13
s:themselve	10
s:then	8
s:there	18
s:these	12
s:they	22
s:thi	-16
s:think	-8
s:third	-8
s:threaten	15
s:three	-22
s:through	16
s:tiktok	-12
s:to	-26
s:together	-22
s:too	-19
s:top	12
s:town	7
s:treaty	-8
s:truce	14
s:twice	-24
s:two	-12
s:understanding	15
s:undertaken	7
s:unit=day	-14
s:unit=week	10
s:unit=year	-48
s:unless	-12
s:up	39
s:us	34
s:use	19
s:valley	-11
s:very	9
s:vessel	7
s:visit	-6
s:vote	-23
s:voted	-8
s:waiting	-7
s:want	16
s:was	7
s:way	11
s:we	-27
s:week	16
s:weekend	13
s:were	-16
s:when	13
s:whether	-18
s:while	14
s:wine	16
s:withdraw	-15
s:within	-33
s:without	-7
s:word	-11
s:world	-7
s:worth	-18
s:would	-13
s:year	-7
s:yes	-7
s:yet	-9
s:yield	-27
s:york	-10
s:your	6
s:—	27
sa:!	13
sa:"	18
sa:" .	14
sa:" <person>	8
sa:'	-15
sa:'s	-34
sa:)	8
sa:, <day-ahead>	22
sa:, <day-gone>	-13
sa:, <level>	-15
sa:, <number>	-20
sa:, <person>	32
sa:, a	11
sa:, according	-6
sa:, an	-16
sa:, and	-26
sa:, because	-18
sa:, begin	15
sa:, both	16
sa:, but	-9
sa:, by	6
sa:, down	-8
sa:, from	-28
sa:, has	8
sa:, he	-11
sa:, hour	7
sa:, if	-15
sa:, is	22
sa:, it	7
sa:, its	8
sa:, no	-8
sa:, of	-6
sa:, so	30
sa:, that	-18
sa:, then	7
sa:, to	13
sa:, unless	-6
sa:, up	16
sa:, with	-17
sa:, would	25
sa:-	6
sa:.	-18
sa:. "	-14
sa::	16
sa:: <number>	12
sa:: what	6
sa:; a	-8
sa:; the	28
sa:<agent>	-6
sa:<day-ahead>	28
sa:<day-ahead> ,	7
sa:<day-ahead> .	33
sa:<day-ahead> at	-23
sa:<day-gone>	16
sa:<day-gone> ,	10
sa:<day-gone> .	6
sa:<day-gone> and	-28
sa:<day-gone> evening	-20
sa:<day-gone> to	6
sa:<day-today>	15
sa:<day-today> ,	16
sa:<day-today> .	27
sa:<day-today> after	-15
sa:<gate>	-13
sa:<level-noun>	8
sa:<level>	6
sa:<level> .	15
sa:<level> for	-16
sa:<level> from	8
sa:<level> of	-16
sa:<money>	-13
sa:<money> a	-15
sa:<month-ahead>	12
sa:<month-gone>	-10
sa:<name>	16
sa:<name> 's	10
sa:<name> has	12
sa:<name> have	-11
sa:<not>	-22
sa:<number>	-11
sa:<number> :	12
sa:<number> of	13
sa:<number> on	18
sa:<office> .	-17
sa:<office> say	14
sa:<organisation> 's	-7
sa:<organisation> .	-19
sa:<organisation> extend	-10
sa:<organisation> has	10
sa:<organisation> say	-7
sa:<person>	17
sa:<person> ,	15
sa:<person> .	27
sa:<person> and	10
sa:<person> had	-7
sa:<person> tell	-6
sa:<points>	30
sa:<quality> and	-14
sa:<quality> good	24
sa:<quality> trade	-9
sa:<seat>	16
sa:<seat> ,	-15
sa:<seat> .	7
sa:<sender>	-10
sa:<span>	6
sa:<span> ,	-25
sa:<span> .	-25
sa:<span> before	8
sa:<span> to	18
sa:<v-bear>	-31
sa:<v-begin>	17
sa:<v-buy>	-7
sa:<v-down>	17
sa:<v-end>	-9
sa:<v-impose>	16
sa:<v-propose>	-13
sa:<v-return>	-21
sa:<v-sell>	-20
sa:<v-target>	13
sa:<v-up>	8
sa:?	-6
sa:a	-15
sa:a <quality>	-8
sa:a long	-15
sa:a rate	-16
sa:a tariff	-10
sa:a television	-17
sa:about	-8
sa:according	-7
sa:according to	-7
sa:additional	12
sa:after a	6
sa:after it	8
sa:after that	19
sa:after the	-26
sa:again .	17
sa:agree	19
sa:agree in	9
sa:among	-10
sa:an	21
sa:and	-7
sa:and <level>	-26
sa:and <name>	21
sa:and <number>	-15
sa:and <person>	22
sa:and <quality>	-15
sa:and a	-14
sa:and end	-20
sa:and has	-18
sa:and i	-23
sa:and keep	8
sa:and on	19
sa:and that	-6
sa:and the	-32
sa:and then	11
sa:and to	-10
sa:and we	-33
sa:announce	-7
sa:announce .	-16
sa:another	-19
sa:another <number>	-14
sa:answer	-16
sa:arrangement	21
sa:as	20
sa:as much	9
sa:ask	6
sa:ask for	-14
sa:at	-10
sa:at <level>	21
sa:at least	15
sa:at midnight	-11
sa:at the	-7
sa:autumn	10
sa:back	14
sa:back .	15
sa:back to	-8
sa:be	16
sa:because	-6
sa:beef	17
sa:been	11
sa:before	-26
sa:before .	-14
sa:before <person>	-9
sa:before a	-7
sa:before it	12
sa:begin	6
sa:begin .	7
sa:begin on	-12
sa:being	13
sa:between	18
sa:bond	-10
sa:border	23
sa:both	25
sa:busan ,	-7
sa:but	-16
sa:buy	-14
sa:by	-20
sa:by <number>	-13
sa:can	-9
sa:can be	-23
sa:capital	-10
sa:carry	-8
sa:charge	7
sa:close	-9
sa:closed	-10
sa:come	22
sa:come back	18
sa:company	-11
sa:control	-6
sa:control on	-12
sa:copper	-12
sa:could	-13
sa:count	-15
sa:counted	30
sa:counted from	29
sa:country	6
sa:date	9
sa:day	19
sa:day .	27
sa:deal	-17
sa:dispute	-13
sa:dispute over	-11
sa:doe	-24
sa:down	13
sa:drop	-13
sa:duty on	14
sa:duty that	11
sa:duty they	-10
sa:each of	-6
sa:earlier	-6
sa:economy	-14
sa:effect	10
sa:end .	34
sa:end on	-23
sa:evening	-31
sa:evening .	-16
sa:ever	20
sa:every	-8
sa:expect	-14
sa:expire	16
sa:expire .	14
sa:expire on	10
sa:exporter	-12
sa:extend	-15
sa:extend it	-10
sa:fall	-13
sa:farm good	-11
sa:fee	-11
sa:fentanyl	11
sa:figure	16
sa:firm	-7
sa:follow	-6
sa:for <number>	12
sa:for <span>	-6
sa:for an	-6
sa:force	14
sa:free	6
sa:from <day-ahead>	-26
sa:from <day-gone>	27
sa:from <level>	7
sa:from the	9
sa:full	-17
sa:further	14
sa:gave	13
sa:geneva	31
sa:get	-11
sa:give	16
sa:go back	-8
sa:go on	14
sa:good	11
sa:government	-8
sa:had	10
sa:had not	12
sa:half	-20
sa:hand	-15
sa:hand on	-12
sa:handshake	-8
sa:harvest	22
sa:have been	14
sa:he	-24
sa:higher	-23
sa:hour before	6
sa:i	-32
sa:i have	-7
sa:impose	19
sa:impose on	17
sa:in	-11
sa:in <name>	23
sa:in <seat>	-24
sa:in busan	9
sa:in geneva	10
sa:in stockholm	-6
sa:in their	-24
sa:instead	24
sa:instead of	27
sa:interview	-17
sa:is	10
sa:is what	-28
sa:it 's	-30
sa:it ,	-6
sa:it .	-10
sa:it end	12
sa:it is	9
sa:it run	-6
sa:it to	-14
sa:it was	11
sa:it will	-16
sa:its	-8
sa:its own	6
sa:itself	-9
sa:keep	25
sa:lapse	-34
sa:last	18
sa:last year	-11
sa:later	-36
sa:later .	-8
sa:law	11
sa:lay	-17
sa:least	14
sa:leave	-21
sa:leave .	-21
sa:less	-16
sa:let	7
sa:lift	-11
sa:like	-9
sa:listed	-13
sa:london	-8
sa:lower	11
sa:make	18
sa:matter	-10
sa:may	-12
sa:me	-9
sa:mediator	-9
sa:meet	-18
sa:meet in	-7
sa:midnight	-13
sa:minister	-12
sa:more	9
sa:more ,	7
sa:more .	-19
sa:more than	8
sa:much	9
sa:my	-15
sa:negotiate	21
sa:negotiation	-10
sa:neither	-24
sa:neither side	-22
sa:new	-9
sa:no	-7
sa:not a	13
sa:nothing	11
sa:notice .	-13
sa:now	-24
sa:of	-27
sa:of <day-gone>	-22
sa:of a	-22
sa:of geneva	30
sa:of it	17
sa:of last	-7
sa:of peace	8
sa:of talk	-25
sa:of the	-22
sa:of them	7
sa:of thi	-15
sa:of what	14
sa:of which	7
sa:off	17
sa:offer	-21
sa:official	14
sa:old	6
sa:on	20
sa:on .	21
sa:on <day-gone>	-25
sa:on <day-today>	-6
sa:on <quality>	8
sa:on rare	-15
sa:on the	-21
sa:on top	10
sa:once	-23
sa:one	-10
sa:only	29
sa:or	-15
sa:other	16
sa:out	-15
sa:over .	-13
sa:over on	7
sa:own	7
sa:owned	-20
sa:owned by	-16
sa:owner	-12
sa:pause	-9
sa:pay	10
sa:pay <level>	15
sa:place	-7
sa:place .	-6
sa:plan	-10
sa:point	-6
sa:port	-17
sa:president	13
sa:prolong	-9
sa:published	-6
sa:put	-29
sa:quarrel	-7
sa:rate .	20
sa:read	10
sa:receive	-9
sa:remain	-18
sa:return	-19
sa:rise	12
sa:round	-7
sa:round of	-9
sa:run	-17
sa:run ,	-7
sa:run out	-10
sa:run until	23
sa:same	45
sa:say ,	16
sa:say .	-34
sa:say the	10
sa:second	-6
sa:sell	-9
sa:settle	-28
sa:shall	12
sa:she	-10
sa:she say	-7
sa:short	7
sa:should	-8
sa:side .	11
sa:sign	8
sa:sign in	27
sa:signature	-9
sa:signature .	-9
sa:since <month-gone>	-17
sa:sit	-10
sa:sit down	-6
sa:so	21
sa:so that	13
sa:spare	8
sa:speak	-11
sa:stamp	-7
sa:stand	-14
sa:standstill	-12
sa:start	-25
sa:start on	-7
sa:state	-10
sa:stay	17
sa:still	-9
sa:stockholm	-12
sa:strike	-9
sa:sugar	13
sa:suspension	-13
sa:table	-13
sa:take	25
sa:take effect	6
sa:talk	-51
sa:talk .	-22
sa:talk in	-8
sa:tariff ,	7
sa:tariff of	-11
sa:tariff pause	-9
sa:tariff truce	-10
sa:telephone	20
sa:television	-19
sa:television interview	-16
sa:tell	-10
sa:tell reporter	-6
sa:tell the	-7
sa:term	-9
sa:that	10
sa:that both	15
sa:that is	-15
sa:that it	-21
sa:the	-20
sa:the <day-ahead>	-16
sa:the <name>	9
sa:the <number>	-23
sa:the <organisation>	-11
sa:the additional	6
sa:the day	17
sa:the end	8
sa:the export	-8
sa:the first	7
sa:the last	23
sa:the next	8
sa:the old	6
sa:the other	7
sa:the port	-6
sa:the same	34
sa:the table	-11
sa:the tariff	-6
sa:the trade	-10
sa:the truce	12
sa:the two	10
sa:the year	-7
sa:their	-21
sa:their tariff	-7
sa:then	11
sa:they	24
sa:they had	18
sa:they were	-10
sa:thi	-28
sa:those	-23
sa:three	-6
sa:time	10
sa:to <day-ahead>	18
sa:to <name>	-6
sa:to <number>	6
sa:to <seat>	7
sa:to be	15
sa:to come	18
sa:to end	-14
sa:to give	9
sa:to go	-18
sa:to run	-15
sa:to spare	8
sa:to the	-23
sa:together	-15
sa:too	-14
sa:top	10
sa:top of	17
sa:trade	19
sa:truce	18
sa:truce .	-6
sa:truce in	-19
sa:truce of	6
sa:truce that	23
sa:two	-6
sa:two .	-8
sa:two country	10
sa:two side	10
sa:under which	7
sa:unless	-8
sa:unless <organisation>	-13
sa:until	8
sa:until <day-ahead>	22
sa:until the	-42
sa:up	43
sa:up on	22
sa:up to	33
sa:us	9
sa:very	9
sa:want	15
sa:war	-24
sa:was	-24
sa:was to	-15
sa:way	6
sa:week	10
sa:week .	12
sa:were	-28
sa:what it	11
sa:what the	-22
sa:what they	6
sa:what we	-10
sa:when the	-11
sa:which <name>	16
sa:which is	6
sa:which the	-19
sa:while	9
sa:who	-6
sa:will be	13
sa:will pay	-7
sa:with	8
sa:with <name>	-10
sa:with <person>	12
sa:with <seat>	36
sa:with the	-20
sa:without	-15
sa:yield	-15
sa:you	11
sa:your	12
sa:—	26
sb:"	-10
sb:" for	8
sb:" the	-6
sb:'	11
sb:' <organisation>	6
sb:'s <person>	-7
sb:'s for	13
sb:'s minister	19
sb:'s ministry	-11
sb:'s trade	-12
sb:(	13
sb:) ,	-14
sb:) -	-10
sb:) :	22
sb:) —	-8
sb:*	-21
sb:,	9
sb:, <day-gone>	-7
sb:, <day-today>	-8
sb:, <level>	12
sb:, <money>	-9
sb:, <name>	-13
sb:, <number>	6
sb:, <person>	14
sb:, <seat>	8
sb:, <span>	29
sb:, after	-19
sb:, agree	15
sb:, and	-17
sb:, are	-11
sb:, as	-6
sb:, at	-10
sb:, because	12
sb:, both	23
sb:, by	19
sb:, conclude	-13
sb:, each	13
sb:, for	-8
sb:, from	-15
sb:, he	-13
sb:, in	10
sb:, of	15
sb:, on	-8
sb:, one	-8
sb:, say	20
sb:, sign	13
sb:, suspend	-24
sb:, tell	-11
sb:, that	17
sb:, the	24
sb:, then	-11
sb:, to	8
sb:, when	14
sb:, where	15
sb:, which	-12
sb:, who	7
sb:, will	-11
sb:-	-16
sb:- earth	-16
sb:- the	-18
sb:.	38
sb:. <number>	28
sb:. m	7
sb:/	-12
sb:: <number>	22
sb:: <person>	6
sb:: a	-9
sb:: it	-7
sb:: the	-15
sb:; the	6
sb:<agent>	-13
sb:<day-ahead> ,	-7
sb:<day-ahead> for	8
sb:<day-gone>	21
sb:<day-gone> ,	22
sb:<day-gone> :	-24
sb:<day-gone> after	-8
sb:<day-gone> and	20
sb:<day-gone> evening	-7
sb:<day-gone> that	-35
sb:<day-gone> the	16
sb:<day-gone> to	30
sb:<day-today> (	-13
sb:<day-today> ,	-11
sb:<day-today> -	-8
sb:<day-today> after	-15
sb:<day-today> that	9
sb:<day-today> to	-13
sb:<day-today> —	6
sb:<gate>	-6
sb:<goods-amount>	-40
sb:<goods-amount> by	-6
sb:<goods>	11
sb:<level>	-11
sb:<level> ,	-21
sb:<level> for	-7
sb:<level> from	12
sb:<level> of	-15
sb:<level> over	-10
sb:<level> that	22
sb:<level> to	7
sb:<money>	-32
sb:<money> ,	-7
sb:<month-ahead>	-10
sb:<month-gone>	25
sb:<month-gone> ,	26
sb:<month-gone> and	10
sb:<month-today>	15
sb:<name>	17
sb:<name> ,	19
sb:<name> :	11
sb:<name> and	16
sb:<name> buy	-10
sb:<name> by	14
sb:<name> end	-10
sb:<name> get	26
sb:<name> had	-6
sb:<name> has	-6
sb:<name> have	20
sb:<name> in	9
sb:<name> on	-9
sb:<name> propose	-7
sb:<name> suspend	-6
sb:<name> was	6
sb:<name> will	-11
sb:<not>	14
sb:<number>	16
sb:<number> )	-9
sb:<number> /	-8
sb:<number> :	30
sb:<number> <person>	13
sb:<number> a	25
sb:<number> and	6
sb:<number> million	-8
sb:<number> the	11
sb:<number> to	-7
sb:<office> ,	10
sb:<office> :	-10
sb:<office> agree	17
sb:<office> of	8
sb:<organisation> ,	6
sb:<organisation> and	-20
sb:<organisation> announce	8
sb:<organisation> has	12
sb:<organisation> say	6
sb:<organisation> will	-8
sb:<person> (	22
sb:<person> ,	22
sb:<person> :	-44
sb:<person> and	6
sb:<person> announce	10
sb:<person> had	-7
sb:<person> has	-8
sb:<person> in	-18
sb:<person> on	23
sb:<person> propose	-10
sb:<person> put	15
sb:<person> tell	-9
sb:<points>	25
sb:<points> of	14
sb:<quality> -	-14
sb:<quality> and	-9
sb:<quality> colleague	16
sb:<quality> good	28
sb:<quality> side	-9
sb:<quality> tariff	-9
sb:<seat> and	15
sb:<seat> on	-24
sb:<seat> want	16
sb:<seat> would	-6
sb:<sender>	-25
sb:<span>	11
sb:<span> ,	-7
sb:<span> of	7
sb:<taker>	-18
sb:<v-agree>	-13
sb:<v-begin>	-7
sb:<v-buy>	-15
sb:<v-deny>	-15
sb:<v-down>	-11
sb:<v-end>	-18
sb:<v-propose>	-26
sb:<v-return>	-17
sb:<v-sell>	-36
sb:<v-suspend>	7
sb:<v-target>	-9
sb:<v-threaten>	10
sb:a .	7
sb:a deal	7
sb:a further	-10
sb:a new	-16
sb:a paper	-6
sb:a prolongation	-8
sb:a second	19
sb:a surcharge	-22
sb:a suspension	-31
sb:a term	6
sb:a trade	-6
sb:about	-19
sb:accept	-10
sb:across	-11
sb:affiliate	-10
sb:after	-11
sb:after a	6
sb:after the	26
sb:again	-10
sb:agree	-6
sb:agree at	24
sb:agree by	11
sb:agree in	7
sb:agree that	-14
sb:agree to	-21
sb:agreement	-23
sb:all	21
sb:all country	-11
sb:allow	-12
sb:an	-11
sb:an <office>	12
sb:an extension	-17
sb:an initial	-9
sb:and	18
sb:and <name>	11
sb:and <person>	16
sb:and <quality>	-7
sb:and <seat>	17
sb:and a	9
sb:and for	-14
sb:and his	-16
sb:and it	-10
sb:and that	-8
sb:and the	-20
sb:announce	9
sb:announce in	15
sb:announcement	12
sb:another	20
sb:answer	-24
sb:apply	15
sb:are	-22
sb:are due	-7
sb:are to	-24
sb:armistice	-19
sb:as	11
sb:as much	-20
sb:ask	-16
sb:ask for	-17
sb:at <level>	-28
sb:at least	-14
sb:at once	12
sb:at the	6
sb:back	-10
sb:banana	9
sb:bank	-6
sb:be extend	-16
sb:be no	13
sb:be prolonged	-21
sb:because	13
sb:beef	7
sb:been	-8
sb:been extend	16
sb:been suspend	-8
sb:before	19
sb:begin on	7
sb:best	-13
sb:between	-6
sb:bring	10
sb:broke	-6
sb:busan	31
sb:buy	-31
sb:by	22
sb:by a	-6
sb:call	25
sb:can	-8
sb:can be	-13
sb:capital	-10
sb:car	-19
sb:carry	-12
sb:ceasefire	-18
sb:charge	-14
sb:charge on	-15
sb:city	-11
sb:close	12
sb:closed	-9
sb:colleague	16
sb:come in	-6
sb:commerce	-26
sb:commerce minister	-16
sb:company	-23
sb:conclude	11
sb:conclude for	14
sb:confirm	-8
sb:contract	-21
sb:control on	11
sb:could	-25
sb:countermeasure	13
sb:country	-7
sb:cover	15
sb:custom	25
sb:cut	7
sb:date	7
sb:day	-6
sb:deal with	-9
sb:decision	12
sb:delay	-7
sb:delegation	-14
sb:delegation of	-7
sb:difference	11
sb:do	-8
sb:do so	6
sb:doe	-9
sb:down	43
sb:down for	25
sb:draft	-11
sb:due	-10
sb:during	-11
sb:duty	22
sb:duty ,	-7
sb:each of	-6
sb:each side	9
sb:early	12
sb:effect	-17
sb:effect on	-27
sb:either	-8
sb:either side	-16
sb:end	-17
sb:end a	-7
sb:end after	9
sb:end on	7
sb:enter	-7
sb:evening	-7
sb:every	-8
sb:expire	-22
sb:expire on	-12
sb:export	-8
sb:extend their	-12
sb:extension	-25
sb:fall	-7
sb:far	-25
sb:fee	-29
sb:fentanyl	-17
sb:fentanyl tariff	-12
sb:first ,	29
sb:fish	15
sb:for	7
sb:for <name>	12
sb:for <span>	-14
sb:for another	11
sb:force for	-21
sb:foreign	9
sb:foreign minister	9
sb:four	-21
sb:fourth	-14
sb:free	-11
sb:freeze	-30
sb:from	-20
sb:from <day-ahead>	-11
sb:from <day-gone>	8
sb:from <level>	6
sb:from <name>	-11
sb:from <seat>	-9
sb:from all	-12
sb:further	-15
sb:geneva	10
sb:geneva ,	8
sb:get	20
sb:give	18
sb:given	22
sb:go for	-24
sb:go on	-21
sb:go to	10
sb:good	23
sb:good ,	9
sb:government	17
sb:grant	8
sb:great	26
sb:had	-12
sb:had agree	13
sb:hand	10
sb:happen	11
sb:has ask	-8
sb:has been	12
sb:has hold	-15
sb:has offer	-8
sb:has propose	-13
sb:has to	-7
sb:have	6
sb:have a	-12
sb:have been	-15
sb:have extend	22
sb:he	13
sb:he had	-6
sb:he has	-11
sb:he is	-9
sb:he say	-13
sb:he tell	-6
sb:he was	-14
sb:he would	15
sb:hear	-22
sb:her	-10
sb:here	7
sb:higher	40
sb:higher tariff	19
sb:him	-9
sb:his	9
sb:his <organisation>	-10
sb:his <quality>	10
sb:hold	-14
sb:hold back	-8
sb:hold for	15
sb:hour	14
sb:i	-15
sb:ice	7
sb:ice for	10
sb:if	-18
sb:if it	-22
sb:if the	10
sb:import from	-11
sb:import surcharge	-9
sb:impose	15
sb:in <month-gone>	41
sb:in <number>	-28
sb:in <seat>	-13
sb:in busan	32
sb:in geneva	12
sb:in principle	-8
sb:in return	-6
sb:increase	10
sb:increase of	6
sb:initial	-9
sb:interest	-8
sb:is	11
sb:is ,	-13
sb:is a	-8
sb:is for	13
sb:is good	-8
sb:is in	9
sb:is to	-37
sb:it 's	17
sb:it has	17
sb:it is	-26
sb:it run	18
sb:it take	-25
sb:it was	19
sb:it will	18
sb:its	11
sb:its duty	12
sb:its new	-11
sb:its own	9
sb:keep	6
sb:keep <points>	23
sb:keep the	-23
sb:keep their	-7
sb:know	13
sb:last	20
sb:last <month-gone>	-11
sb:last for	14
sb:last week	9
sb:lasted	-15
sb:late	-21
sb:later	11
sb:law	-21
sb:lay	12
sb:least	-14
sb:leave	-7
sb:less	-12
sb:less than	-10
sb:let	8
sb:licence	-19
sb:like	9
sb:limited	9
sb:limited to	9
sb:line	-7
sb:list	-9
sb:live	11
sb:longer	-15
sb:longer than	-9
sb:lower rate	-11
sb:m .	7
sb:make	14
sb:make for	8
sb:make in	-15
sb:maker	-6
sb:may	-23
sb:me	10
sb:measure	18
sb:meet <person>	7
sb:meet in	-8
sb:member	-14
sb:midnight ,	-18
sb:minister ,	8
sb:minister of	11
sb:ministry	-14
sb:ministry of	-11
sb:moratorium	-6
sb:more than	-7
sb:morning	7
sb:most of	15
sb:move	-16
sb:mr	-26
sb:mr <person>	-33
sb:much	-24
sb:much as	-20
sb:must	-9
sb:my	-24
sb:need	-10
sb:new	-15
sb:newspaper	-11
sb:next	10
sb:no .	29
sb:no more	9
sb:nobody	11
sb:nothing	-12
sb:notice	16
sb:now	31
sb:of <level>	-35
sb:of <month-gone>	14
sb:of <number>	-7
sb:of <quality>	8
sb:of a	-23
sb:of both	-6
sb:of duty	-15
sb:of its	15
sb:of last	-8
sb:of that	30
sb:of their	9
sb:of them	-9
sb:of thi	-17
sb:of trade	10
sb:off for	-6
sb:offer	-24
sb:oil	23
sb:old	-12
sb:olive	-6
sb:on	-15
sb:on <day-today>	-15
sb:on <name>	21
sb:on an	-9
sb:on both	6
sb:on each	-12
sb:on for	-23
sb:on ice	10
sb:on import	-9
sb:on the	20
sb:on which	-12
sb:one	9
sb:one ,	-14
sb:one of	21
sb:only	-26
sb:or	-12
sb:order	10
sb:other	17
sb:out of	14
sb:out on	-18
sb:over	-10
sb:own	8
sb:paper	-22
sb:part of	-14
sb:pause	37
sb:pause of	14
sb:pay <level>	18
sb:people	-9
sb:period of	-10
sb:place	-18
sb:plan	28
sb:point	7
sb:port	-14
sb:port fee	-18
sb:present	-11
sb:president	9
sb:price	-18
sb:principle	-8
sb:prolong	-15
sb:prolong the	-23
sb:prolongation	-11
sb:prolonged their	14
sb:promise	-6
sb:proposal	-14
sb:propose	-23
sb:propose a	-10
sb:propose to	-8
sb:purchase	-10
sb:put his	8
sb:put its	10
sb:put off	7
sb:put on	-9
sb:put the	-13
sb:quarrel	20
sb:quarter	-12
sb:rare -	-16
sb:rare earth	6
sb:rate	6
sb:read	14
sb:ready	-14
sb:ready to	-11
sb:reason	-9
sb:reciprocal	6
sb:remain	12
sb:remain suspend	18
sb:renew	-19
sb:renewed	-22
sb:report	-20
sb:report that	-8
sb:return	-14
sb:return to	-7
sb:rice	-8
sb:rise	-11
sb:round	-11
sb:round of	-7
sb:rule	-15
sb:rule on	-8
sb:run out	-23
sb:same	9
sb:say he	-9
sb:say on	-11
sb:season	-10
sb:second	23
sb:second ,	-7
sb:second round	6
sb:secretary	-11
sb:see	-16
sb:sell	-6
sb:send	-13
sb:set	11
sb:settle	-24
sb:shelve	14
sb:ship	-24
sb:should	-18
sb:should be	-19
sb:side	-7
sb:side are	-11
sb:side for	11
sb:sign an	12
sb:sign for	7
sb:sign on	-20
sb:since	10
sb:since <day-gone>	28
sb:since <month-gone>	-27
sb:sir	6
sb:sit	-11
sb:slash	10
sb:so	-9
sb:so for	10
sb:source	-6
sb:soybean	-6
sb:spring	-14
sb:spring ,	-8
sb:standstill	-10
sb:stay	-7
sb:stay on	-7
sb:step	15
sb:strike	-19
sb:strike a	-10
sb:sugar	-8
sb:summer	-19
sb:surcharge	-55
sb:surcharge of	-35
sb:suspend ,	13
sb:suspend <points>	13
sb:suspend for	-10
sb:suspend its	13
sb:suspend the	-20
sb:suspension	6
sb:suspension of	-9
sb:table	-16
sb:take	-7
sb:take effect	-29
sb:talked	-14
sb:tariff ,	-14
sb:tariff for	23
sb:tariff of	10
sb:tariff on	33
sb:tariff truce	-27
sb:tea	17
sb:telephone	8
sb:television	-10
sb:tell	-18
sb:term of	10
sb:text	-16
sb:than	-24
sb:that 's	10
sb:that <name>	-20
sb:that <seat>	-9
sb:that a	-31
sb:that he	7
sb:that is	33
sb:that it	10
sb:that they	-16
sb:that was	23
sb:that would	6
sb:the <day-ahead>	-11
sb:the <day-gone>	7
sb:the <level>	7
sb:the <office>	7
sb:the <organisation>	13
sb:the <person>	-30
sb:the <points>	-15
sb:the <quality>	-42
sb:the <seat>	6
sb:the arrangement	7
sb:the ceasefire	-31
sb:the company	-14
sb:the deal	7
sb:the delegation	-9
sb:the difference	12
sb:the duty	14
sb:the extension	-6
sb:the first	6
sb:the fourth	-12
sb:the higher	18
sb:the law	-17
sb:the lower	-13
sb:the next	10
sb:the old	-12
sb:the one	7
sb:the order	7
sb:the other	8
sb:the paper	6
sb:the pause	37
sb:the same	7
sb:the surcharge	-23
sb:the suspension	18
sb:the table	-13
sb:the third	-8
sb:the trade	-14
sb:the truce	12
sb:the two	16
sb:the world	-18
sb:the yield	-8
sb:their <organisation>	-7
sb:their duty	-23
sb:their trade	-13
sb:their truce	8
sb:themselve	9
sb:there	20
sb:there ,	19
sb:there are	6
sb:these	12
sb:they agree	-18
sb:they are	9
sb:they have	23
sb:thi year	12
sb:third	-10
sb:those	14
sb:three	-20
sb:through	11
sb:tiktok	-9
sb:time in	-7
sb:to	-37
sb:to <day-ahead>	16
sb:to <goods-amount>	-8
sb:to <level>	8
sb:to <money>	-7
sb:to <name>	-9
sb:to <number>	6
sb:to <seat>	-14
sb:to be	9
sb:to expire	-8
sb:to freeze	-18
sb:to keep	-28
sb:to last	8
sb:to leave	-15
sb:to suspend	-16
sb:to the	8
sb:town	9
sb:trade	-16
sb:trade minister	-11
sb:truce ,	17
sb:truce agree	-6
sb:truce between	-18
sb:truce by	18
sb:truce in	7
sb:truce on	-8
sb:truce was	-13
sb:truce with	21
sb:two	-8
sb:two president	22
sb:under section	-10
sb:understanding	15
sb:undertaken	7
sb:until	-10
sb:until the	-20
sb:up to	-16
sb:us	30
sb:vessel	7
sb:vote	-15
sb:vote on	-11
sb:waiting	-7
sb:war	24
sb:was	23
sb:was agree	18
sb:was conclude	22
sb:was given	33
sb:was sign	-8
sb:was the	-12
sb:was to	8
sb:way	6
sb:we	-17
sb:we hear	-17
sb:week	9
sb:week that	16
sb:were	7
sb:what	15
sb:what it	10
sb:what they	-7
sb:when	16
sb:when the	12
sb:whether	-11
sb:which end	-18
sb:which had	7
sb:which the	16
sb:which was	-8
sb:will	-9
sb:will keep	6
sb:will lower	7
sb:wine	17
sb:with	-9
sb:with <name>	9
sb:with the	-20
sb:within	-29
sb:within the	-9
sb:word	-10
sb:world	-6
sb:worth	-15
sb:worth <money>	-9
sb:would	-9
sb:would be	13
sb:would like	8
sb:year	-6
sb:year ,	10
sb:yield	-11
sb:yield on	-11
sb:you	-16
sb:your	-7
sb:—	17
sb:— <person>	15
t0=future	-23
t0=future-passive	-26
t0=modal	-22
t0=past	-7
t0=past-passive	37
t0=pluperfect	-13
t0=pluperfect-passive	-8
t0=present-passive	9
t1=future	-18
t1=future-passive	-26
t1=gerund	-7
t1=infinitive	-24
t1=modal	-26
t1=participle-passive	14
t1=past-passive	37
t1=perfect	16
t1=pluperfect	-9
t1=pluperfect-passive	-8
t1=present	-12
t1=present-passive	9
t2=modal	-26
t2=participle-passive	-7
t2=past	-6
t2=past-passive	-21
t2=perfect	-13
t2=pluperfect	-13
t2=present	14
t:loose	13
t:loose-l1	8
t:loose-l2	-26
t:loose-l3	-8
t:loose-r	28
t:loose-r0	29
t:loose-r1	16
t:loose-r3	13
t:more	-7
t:more-in	14
t:more-in0	14
t:more-l	-12
t:more-l0	16
t:more-l1	-38
t:more-l2	-14
t:more-r	-6
t:more-r3	15
t:quiet-l	19
t:quiet-l1	7
t:quiet-l2	-8
t:quiet-l3	7
t:quiet-r	-20
t:quiet-r1	-8
t:quiet-r3	-21
t:truce	32
t:truce-l	22
t:truce-l1	21
t:truce-r	18
t:truce-r0	52
t:truce-r1	13
t:truce-r2	-52
t:verb	21
t:verb-l	17
t:verb-l2	8
t:verb-l3	6
tn:quiet	26
tn:truce	-7
tn:verb	8
tp:loose	30
tp:more	12
tp:quiet	9
tp:truce	6
tp:verb	23
v0-none	-7
v0=answer	-8
v0=ask	-18
v0=be	8
v0=begin	-7
v0=buy	-23
v0=call	9
v0=charge	11
v0=conclude	11
v0=end	-12
v0=expect	-9
v0=get	27
v0=have	-15
v0=hold	7
v0=keep	8
v0=lapse	-6
v0=lay	20
v0=leave	-17
v0=let	-10
v0=make	16
v0=meet	-10
v0=offer	-7
v0=propose	-13
v0=reach	11
v0=ready	-9
v0=remain	10
v0=rise	-11
v0=run	-8
v0=say	-6
v0=settle	-22
v0=sign	8
v0=sit	-15
v0=stand	-9
v0=start	12
v0=stay	-10
v0=stop	14
v0=suspend	-9
v0=take	-13
v0=want	10
v1=agree	21
v1=answer	-9
v1=ask	-17
v1=be	11
v1=begin	-7
v1=buy	-18
v1=call	9
v1=carry	-11
v1=charge	11
v1=conclude	6
v1=delay	-7
v1=end	-18
v1=get	29
v1=go	-10
v1=grant	8
v1=have	-13
v1=hold	9
v1=keep	-12
v1=lapse	-6
v1=lay	20
v1=leave	-25
v1=make	23
v1=meet	-16
v1=other	-6
v1=plan	31
v1=propose	-8
v1=put	-7
v1=reach	6
v1=rise	-11
v1=run	-11
v1=say	-6
v1=settle	-22
v1=sign	13
v1=sit	-15
v1=slash	10
v1=stand	-14
v1=start	9
v1=stay	-13
v1=stop	6
v1=want	10
v2-none	-21
v2=announce	-10
v2=end	-31
v2=go	10
v2=leave	-42
v2=rise	10
v2=stand	-12
v2=take	17
verbless	6
vt0=agree past	15
vt0=agree perfect	-16
vt0=agree pluperfect	8
vt0=ask perfect	-10
vt0=be modal	11
vt0=begin past	6
vt0=buy present	-9
vt0=come past	7
vt0=conclude past	11
vt0=extend future	-13
vt0=extend modal	-10
vt0=extend perfect	29
vt0=extend present	-11
vt0=fall past	7
vt0=get past	27
vt0=get present	11
vt0=go present	6
vt0=have present	-14
vt0=hold perfect	-23
vt0=hold present	33
vt0=keep present	15
vt0=lay past	21
vt0=leave present	-8
vt0=let present	-10
vt0=make past	6
vt0=offer perfect	-10
vt0=other future	-24
vt0=other modal	-10
vt0=other past	11
vt0=pay present	7
vt0=propose past	-9
vt0=propose perfect	-13
vt0=put perfect	12
vt0=put present	-8
vt0=ready present	-9
vt0=run modal	-9
vt0=settle past	-20
vt0=sit past	-11
vt0=start present	12
vt0=stay future	-13
vt0=stop present	12
vt0=suspend future	6
vt0=suspend past	7
vt0=suspend perfect	-11
vt0=suspend present	-9
vt0=take past	-6
vt0=take present	-12
vt0=want present	11
vt1=agree past	24
vt1=agree pluperfect	9
vt1=agree present	-6
vt1=ask perfect	-8
vt1=be modal	11
vt1=begin past	6
vt1=buy present	-9
vt1=come past	7
vt1=conclude past	11
vt1=end gerund	-6
vt1=extend future	-13
vt1=extend modal	-10
vt1=extend participle	-8
vt1=extend perfect	29
vt1=extend present	-11
vt1=fall past	7
vt1=get past	30
vt1=get present	11
vt1=go present	6
vt1=have present	-12
vt1=hold perfect	-16
vt1=hold present	33
vt1=lay past	21
vt1=leave present	-8
vt1=let present	-10
vt1=make past	6
vt1=offer perfect	-8
vt1=other future	-24
vt1=other modal	-10
vt1=other past	11
vt1=pay present	7
vt1=propose past	-7
vt1=propose perfect	-10
vt1=put perfect	12
vt1=put present	-16
vt1=run modal	-9
vt1=settle past	-20
vt1=sit past	-11
vt1=start present	12
vt1=suspend future	6
vt1=suspend participle	9
vt1=suspend past	7
vt1=suspend perfect	-11
vt1=suspend present	-9
vt1=take past	-6
vt1=take present	-12
vt1=want present	11
vt2=agree participle	16
vt2=agree past	-10
vt2=be modal	-14
vt2=be past	7
vt2=end participle	-10
vt2=go infinitive	-17
vt2=go present	23
vt2=leave participle	-33
vt2=rise past	11`;
