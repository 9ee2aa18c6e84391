// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:!	18
a:'	-15
a:'s	-27
a:<agent>	-41
a:<day-ahead> .	9
a:<day-gone>	25
a:<day-today>	-23
a:<day-today> without	-9
a:<gate>	-7
a:<goods>	-8
a:<level-noun>	8
a:<money>	-14
a:<month-ahead>	13
a:<name>	8
a:<name> .	16
a:<name> and	9
a:<number>	13
a:<office>	-9
a:<quality>	-16
a:<seat>	-14
a:<span> .	-14
a:<v-agree>	10
a:<v-bear>	-41
a:<v-begin>	24
a:<v-deny>	7
a:<v-down>	14
a:<v-propose>	-30
a:<v-say>	-12
a:<v-stay>	17
a:<v-suspend>	6
a:<v-target>	-24
a:<v-up>	24
a:a long	-15
a:about	-13
a:additional	8
a:after	-17
a:after the	-13
a:agree	8
a:and	-8
a:and <name>	9
a:and <number>	-18
a:and it	-25
a:and the	-7
a:announce	-9
a:announce on	-9
a:are	12
a:at <level>	10
a:at least	16
a:at the	-12
a:back	11
a:be	9
a:before	-27
a:before .	-7
a:before the	-6
a:between	10
a:bond	-11
a:both	-18
a:both side	-10
a:busan	13
a:by	-8
a:by <number>	-12
a:come	11
a:control	-6
a:control on	-11
a:counted	14
a:date	7
a:day	7
a:down	27
a:each other	-10
a:earlier	-14
a:earth	-12
a:end .	25
a:end on	-20
a:enough	-7
a:extension	-7
a:fee	-8
a:first	17
a:for	12
a:for the	6
a:from	8
a:from <day-ahead>	-22
a:from <day-gone>	19
a:from <number>	13
a:from the	18
a:geneva	30
a:go	13
a:good	-15
a:had	-14
a:harvest	22
a:has	-9
a:has been	10
a:have	-20
a:in	-9
a:in <name>	-9
a:in <number>	13
a:in <seat>	-14
a:in a	-13
a:in busan	13
a:in the	-22
a:is	-11
a:is what	-27
a:it .	7
a:its	7
a:later	-30
a:least	15
a:leave	-25
a:levy	7
a:more	6
a:more .	-8
a:next	-11
a:not	9
a:notice	-7
a:notice .	-7
a:of	-8
a:of <level>	18
a:of <name>	6
a:of a	-7
a:of geneva	31
a:of it	12
a:of peace	8
a:of talk	-19
a:of the	-7
a:on <day-ahead>	-12
a:on <day-gone>	-6
a:on <day-today>	-13
a:on both	-18
a:on rare	-11
a:on the	-22
a:or	-20
a:other	-6
a:our	-13
a:out	-13
a:over	6
a:paper	-12
a:pay	-19
a:plan	-11
a:point	-6
a:rare	-12
a:rare earth	-11
a:rate	12
a:rise	15
a:round	-10
a:rule	7
a:run out	-7
a:same	10
a:since	14
a:so	-7
a:stand	-11
a:stop	-13
a:table	-10
a:take	31
a:talk	-34
a:talk .	-8
a:talk in	-8
a:tariff truce	-12
a:term	-8
a:than	-9
a:that	10
a:the	-9
a:the day	7
a:the export	-8
a:the rule	7
a:the same	10
a:the table	-10
a:the truce	12
a:their	-19
a:there	-13
a:thi	-27
a:through	7
a:time	-6
a:to <level>	-16
a:to run	-25
a:trade	12
a:truce	28
a:truce in	-17
a:two	-11
a:under	-10
a:under the	-7
a:until	21
a:until <day-ahead>	15
a:up	8
a:us	-6
a:we	-21
a:were	7
a:what	-12
a:will	-13
a:with	9
a:without	-11
a:without a	-7
a:would	-12
a:year	-13
a:year .	-10
a:yield	-16
b:"	-17
b:" for	8
b:" the	-6
b:'s	-12
b:'s for	14
b:'s good	-6
b:, <level>	-10
b:, <money>	-7
b:, <name>	-27
b:, <person>	6
b:, after	-31
b:, agree	19
b:, and	-31
b:, both	6
b:, conclude	-14
b:, for	-7
b:, in	-19
b:, of	6
b:, say	19
b:, sign	16
b:, suspend	-24
b:, the	10
b:, then	-8
b:, to	13
b:, will	-10
b:-	-7
b:- earth	-15
b:- the	-17
b:.	22
b:: <name>	-7
b:: a	-9
b:<agent>	-29
b:<day-ahead>	9
b:<day-ahead> and	13
b:<day-ahead> for	10
b:<day-gone>	11
b:<day-gone> after	-8
b:<day-gone> to	17
b:<day-today>	6
b:<duty>	18
b:<gate>	6
b:<goods-amount>	-35
b:<goods>	6
b:<level-noun>	-9
b:<level>	-17
b:<level> and	-7
b:<level> for	-6
b:<level> over	-10
b:<level> to	15
b:<money>	-29
b:<money> in	-9
b:<month-ahead>	-11
b:<month-gone>	9
b:<month-gone> for	6
b:<name> 's	-19
b:<name> and	15
b:<name> by	17
b:<name> get	27
b:<name> has	-9
b:<name> have	15
b:<name> in	-11
b:<name> sign	13
b:<name> suspend	-7
b:<name> to	11
b:<name> was	8
b:<not>	19
b:<number> million	-6
b:<office>	21
b:<organisation>	-61
b:<organisation> and	-14
b:<organisation> will	-7
b:<person>	19
b:<person> and	-6
b:<person> propose	-7
b:<person> say	9
b:<person> sign	17
b:<points>	24
b:<points> of	8
b:<quality> good	12
b:<seat>	6
b:<seat> would	-7
b:<sender>	-16
b:<v-bear>	-14
b:<v-begin>	9
b:<v-buy>	-13
b:<v-down>	-6
b:<v-end>	-14
b:<v-impose>	6
b:<v-propose>	-23
b:<v-sell>	-16
b:<v-stay>	6
b:<v-target>	-22
b:a further	-6
b:a prolongation	-7
b:a second	9
b:a surcharge	-11
b:a suspension	-31
b:a term	7
b:about	-12
b:accept	-9
b:additional	-26
b:additional duty	-26
b:after	-33
b:after a	-11
b:after the	9
b:agree in	20
b:agree to	-30
b:all	22
b:allow	-11
b:an	-9
b:an extension	-15
b:an initial	-9
b:and <number>	12
b:and <quality>	-7
b:and agree	9
b:and for	-11
b:and it	-13
b:and suspend	6
b:and the	-17
b:announce	8
b:another	20
b:answer	-9
b:any	18
b:are	-17
b:are suspend	6
b:are to	-23
b:armistice	-11
b:as	28
b:ask	-13
b:ask for	-15
b:at	-27
b:at <level>	-29
b:at least	-14
b:be	-6
b:be extend	-16
b:because	14
b:been extend	16
b:been suspend	-8
b:begin on	-8
b:best	-12
b:between	-16
b:busan	26
b:but	7
b:buy	-18
b:by <level>	7
b:call	13
b:can be	-8
b:car	-8
b:carry	-11
b:ceasefire	-11
b:charge	-6
b:closed	-7
b:coffee	-8
b:company	-16
b:conclude	6
b:conclude for	12
b:cost	-8
b:could	-22
b:custom	27
b:deal	-7
b:delay	-8
b:delegation	-15
b:down	37
b:down for	15
b:draft	-10
b:due	-13
b:duty	25
b:duty of	7
b:duty on	13
b:each	-18
b:each of	-6
b:earth	-22
b:effect	-12
b:either	-7
b:either side	-7
b:end	-25
b:end a	-8
b:every	-9
b:expect	-11
b:export	-7
b:extend their	-7
b:extension	-16
b:fall	-7
b:fee on	7
b:first	-24
b:fish	7
b:for	13
b:for an	-12
b:for another	11
b:for the	9
b:force	-13
b:force for	-23
b:fourth	-9
b:free	-7
b:freeze	-27
b:from	7
b:from <day-ahead>	10
b:get	22
b:give	22
b:given	23
b:go for	-25
b:go on	-7
b:government	13
b:grant	9
b:had	-13
b:had agree	12
b:had been	-11
b:has ask	-9
b:has hold	-13
b:has offer	-8
b:has propose	-13
b:have	6
b:have a	-11
b:have agree	-16
b:have extend	25
b:he	-8
b:higher	32
b:him	-8
b:his	6
b:hold for	15
b:i	-35
b:ice	8
b:ice for	11
b:if the	12
b:in	-13
b:in <month-gone>	33
b:in <name>	12
b:in <seat>	-13
b:in busan	13
b:initial	-9
b:interest	-8
b:into	8
b:is	12
b:is a	-11
b:is for	12
b:is good	-10
b:is to	-19
b:it	-8
b:it has	18
b:it is	-14
b:it run	18
b:it take	-11
b:it was	24
b:its	8
b:its duty	11
b:its new	-10
b:itself	-8
b:keep <points>	20
b:keep the	-22
b:keep their	-15
b:lapse	-6
b:last	13
b:last <month-gone>	-11
b:last for	15
b:lasted	-14
b:late	-8
b:law	-13
b:lay	17
b:least	-14
b:leave	-20
b:less	-13
b:less than	-11
b:licence	-17
b:limited	9
b:limited to	9
b:live	-17
b:longer	-9
b:longer than	-9
b:lower	-6
b:lower rate	-11
b:make	22
b:make for	8
b:may	-22
b:meet	-16
b:month	-6
b:more	-6
b:most	10
b:most of	19
b:mr	-10
b:mr <person>	-8
b:much	-12
b:my	-14
b:need	-8
b:no .	15
b:nobody	13
b:not	9
b:now	13
b:of	-20
b:of <quality>	12
b:of a	-27
b:of it	8
b:of last	-13
b:offer	-19
b:old	-15
b:on <day-ahead>	7
b:on <day-gone>	8
b:on <quality>	17
b:on both	13
b:on each	-6
b:on for	-22
b:on ice	11
b:one	31
b:one of	13
b:only	-18
b:or	-6
b:other	15
b:other <points>	-6
b:other for	7
b:our	-25
b:out	-24
b:over	-23
b:paper	-13
b:pause	28
b:pause of	16
b:pay	-7
b:period of	-9
b:plan	32
b:port	-7
b:port fee	-11
b:price	-18
b:prolong	-6
b:prolong the	-13
b:prolongation	-7
b:prolonged	-7
b:propose	-16
b:propose a	-10
b:put off	7
b:put the	-14
b:quarrel	20
b:rare	-22
b:rare -	-15
b:rare earth	-6
b:ready	-10
b:ready to	-8
b:remain suspend	13
b:renewed	-20
b:round	-11
b:round in	-6
b:rule on	-6
b:run	-7
b:same	23
b:say	10
b:see	-8
b:set	14
b:settle	-23
b:side	-10
b:side agree	-11
b:side are	-9
b:side for	12
b:sign	6
b:sign an	11
b:sign for	6
b:sign in	10
b:sit	-15
b:slash	9
b:so for	12
b:spoke	-7
b:start	9
b:stay	-6
b:stay on	-6
b:step	11
b:stop	12
b:strike	-20
b:surcharge	-24
b:surcharge of	-10
b:suspend	-11
b:suspend for	-7
b:suspend its	13
b:suspend the	-18
b:suspension of	-13
b:table	-9
b:talk	-17
b:talked	-12
b:tariff	8
b:tariff for	25
b:tariff of	8
b:tariff on	31
b:tariff truce	-26
b:tea	6
b:term	12
b:term of	13
b:than	-20
b:that	-7
b:that <name>	-12
b:that a	-29
b:that is	25
b:that the	-14
b:that they	-14
b:the <name>	-11
b:the <office>	22
b:the <organisation>	-38
b:the <person>	-6
b:the <quality>	-27
b:the <seat>	-12
b:the additional	-14
b:the ceasefire	-28
b:the duty	14
b:the first	-19
b:the fourth	-8
b:the last	-14
b:the law	-13
b:the lower	-11
b:the old	-15
b:the other	6
b:the pause	21
b:the rest	-9
b:the same	23
b:the second	-10
b:the suspension	13
b:the table	-7
b:the truce	-13
b:the yield	-9
b:their <organisation>	-7
b:their duty	-15
b:their truce	11
b:themselve	10
b:there	15
b:these	13
b:they	25
b:they agree	-6
b:they are	8
b:they have	23
b:thi	9
b:third	-19
b:those	18
b:three	-16
b:time	-21
b:time in	-6
b:to	-29
b:to <goods-amount>	-7
b:to <level>	6
b:to <money>	-9
b:to be	11
b:to freeze	-17
b:to keep	-27
b:to last	9
b:to suspend	-8
b:truce between	-19
b:truce by	18
b:two side	-10
b:under	14
b:until	16
b:up to	-21
b:us	14
b:vote	-6
b:want	6
b:was	30
b:was agree	10
b:was conclude	22
b:was given	33
b:was make	11
b:was the	-9
b:way	9
b:we	-27
b:we have	-31
b:what	7
b:when	16
b:when the	7
b:where	12
b:which	21
b:who	-15
b:will	-20
b:will be	-10
b:with	-30
b:with <name>	-8
b:within	-22
b:world	-16
b:worth	-12
b:worth <money>	-9
b:would	-15
b:would be	18
b:would sign	-6
b:write	-8
b:year	-9
b:yield	-12
b:yield on	-12
b:—	9
b:— the	6
c0=agree	7
c0=buy	-25
c0=propose	-16
c0=return	-8
c0=say	-18
c0=sell	-11
c0=stay	11
c0=target	10
c0=up	-11
c1=agree	22
c1=buy	-18
c1=end	-13
c1=return	6
c1=say	-18
c1=sell	-15
c1=up	-27
c2=agree	22
c2=bear	-18
c2=begin	8
c2=down	6
c2=end	-41
c2=impose	-14
c2=say	-8
c2=stay	10
c2=target	-20
c2=up	14
ct0=agree future	-6
ct0=agree past-passive	24
ct0=agree perfect	-13
ct0=agree pluperfect	7
ct0=bear past	6
ct0=bear present	14
ct0=begin modal	-9
ct0=begin present	12
ct0=buy present	-9
ct0=end past	-19
ct0=end present	11
ct0=impose modal	7
ct0=impose modal-passive	12
ct0=impose past-passive	11
ct0=impose perfect-passive	7
ct0=impose present	-16
ct0=propose modal	21
ct0=propose past	-25
ct0=propose perfect	-37
ct0=stay future	-13
ct0=stay past	-21
ct0=stay past-passive	11
ct0=stay perfect	-7
ct0=stay pluperfect	-7
ct0=stay present	30
ct0=suspend future	-10
ct0=suspend modal	-6
ct0=suspend perfect	-21
ct0=suspend perfect-passive	-9
ct0=suspend present	-7
ct0=suspend present-passive	17
ct0=up past	-7
ct1=agree participle-passive	13
ct1=agree past-passive	24
ct1=agree pluperfect	8
ct1=bear gerund	-9
ct1=bear infinitive	-10
ct1=bear past	8
ct1=bear present	14
ct1=begin gerund	-24
ct1=begin infinitive	15
ct1=begin modal	-19
ct1=begin present	12
ct1=buy present	-9
ct1=down perfect	7
ct1=end gerund	-6
ct1=end participle-passive	-7
ct1=end past	-19
ct1=end present	7
ct1=impose gerund	12
ct1=impose infinitive	-20
ct1=impose modal	7
ct1=impose modal-passive	12
ct1=impose participle-passive	18
ct1=impose past-passive	11
ct1=impose perfect	16
ct1=impose perfect-passive	7
ct1=impose present	-33
ct1=propose infinitive	11
ct1=propose modal	23
ct1=propose participle-passive	8
ct1=propose past	-20
ct1=propose perfect	-29
ct1=stay future	-10
ct1=stay infinitive	-13
ct1=stay past	-19
ct1=stay past-passive	11
ct1=stay pluperfect	-7
ct1=stay present	16
ct1=suspend future	-8
ct1=suspend infinitive	-18
ct1=suspend modal	-6
ct1=suspend participle-passive	6
ct1=suspend perfect	-15
ct1=suspend perfect-passive	-9
ct1=suspend present	-8
ct1=suspend present-passive	17
ct1=up modal	-10
ct1=up past	-7
ct2=agree participle-passive	31
ct2=begin infinitive	-30
ct2=begin past	8
ct2=begin present	21
ct2=down past	15
ct2=end participle-passive	-9
ct2=end past	-14
ct2=end present	-13
ct2=impose modal	-15
ct2=impose participle-passive	-20
ct2=impose past	8
ct2=impose perfect	-9
ct2=impose present	6
ct2=impose present-passive	-8
ct2=say past	-10
ct2=stay modal	-13
ct2=stay past	-19
ct2=stay present	14
ct2=up infinitive	-22
ct2=up past	11
ct2=up present	18
f:"	12
f:'s	18
f:-	-7
f:;	8
f:<day-ahead>	62
f:<day-gone>	25
f:<day-today>	7
f:<duty>	-6
f:<gate>	17
f:<goods-amount>	-14
f:<goods>	24
f:<level-noun>	-16
f:<level>	30
f:<money>	-12
f:<month-ahead>	30
f:<month-gone>	-13
f:<name>	30
f:<number>	7
f:<office>	-10
f:<organisation>	-66
f:<person>	-6
f:<points>	52
f:<quality>	-10
f:<sender>	-32
f:<span>	-22
f:<v-agree>	-16
f:<v-begin>	21
f:<v-buy>	-9
f:<v-deny>	-11
f:<v-end>	-22
f:<v-propose>	-21
f:<v-return>	13
f:<v-say>	-11
f:<v-sell>	-31
f:<v-stay>	12
f:<v-suspend>	7
f:<v-threaten>	-15
f:<v-up>	-21
f:a	18
f:according	-6
f:additional	36
f:again	-16
f:against	-6
f:ago	11
f:agreement	6
f:all	21
f:alone	20
f:also	-6
f:aluminium	-9
f:and	20
f:announce	17
f:another	16
f:answer	-9
f:apply	9
f:approve	-38
f:as	15
f:ask	-6
f:at	14
f:back	24
f:ban	-6
f:be	15
f:because	-13
f:beef	-14
f:been	-14
f:between	-14
f:blacklisted	8
f:both	-33
f:bring	27
f:busan	-15
f:buy	-21
f:by	23
f:cabinet	-20
f:call	-8
f:can	6
f:cancel	-19
f:car	18
f:carry	-15
f:coffee	20
f:collect	14
f:come	13
f:confirm	-23
f:control	-8
f:cost	-8
f:counterpart	9
f:country	-19
f:cut	-11
f:date	6
f:day	21
f:deadline	-9
f:decide	-13
f:decision	16
f:decree	-19
f:delegation	-14
f:do	25
f:done	13
f:down	19
f:drop	-17
f:during	-10
f:duty	-7
f:each	21
f:earth	-11
f:effect	15
f:either	12
f:end	14
f:enter	-6
f:evening	-21
f:every	12
f:everything	13
f:expire	-20
f:export	-17
f:extend	-17
f:extension	7
f:face	-12
f:fee	-9
f:first	-27
f:flour	7
f:follow	11
f:for	-8
f:force	22
f:four	-13
f:fourth	-17
f:gave	6
f:geneva	-8
f:get	10
f:go	-16
f:good	22
f:government	23
f:had	-28
f:half	-15
f:has	27
f:have	22
f:hazelnut	-6
f:here	-14
f:his	-52
f:hold	-6
f:hope	13
f:hour	11
f:house	-12
f:i	-12
f:if	22
f:increase	13
f:instead	13
f:into	16
f:is	-25
f:itself	9
f:joint	16
f:know	-10
f:lapse	-14
f:least	-12
f:leave	10
f:led	-12
f:less	-6
f:levy	-11
f:licence	-24
f:lie	9
f:line	-20
f:long	18
f:m	7
f:machine	-20
f:many	7
f:may	-7
f:me	24
f:measure	-10
f:meet	-16
f:midnight	10
f:minister	6
f:ministry	-20
f:month	-11
f:move	10
f:much	9
f:must	7
f:my	-28
f:name	-17
f:named	-7
f:need	-11
f:neither	16
f:new	-25
f:newspaper	-9
f:next	-35
f:night	29
f:nobody	-17
f:not	-23
f:note	7
f:notice	14
f:now	21
f:number	-7
f:of	-25
f:off	8
f:offer	-24
f:oil	6
f:old	-14
f:on	17
f:once	-12
f:one	-16
f:only	-9
f:or	9
f:order	10
f:other	36
f:our	12
f:out	-21
f:over	12
f:own	-20
f:palm	12
f:part	8
f:pause	11
f:pay	32
f:place	29
f:plan	-15
f:plant	-6
f:port	-6
f:prefer	-10
f:present	-25
f:prolong	-8
f:raise	-12
f:rare	-11
f:rate	-15
f:reach	-15
f:reciprocal	23
f:remain	34
f:reply	11
f:report	-13
f:reporter	-10
f:rest	25
f:rise	-22
f:round	-50
f:rule	-8
f:run	7
f:salmon	-19
f:same	12
f:say	26
f:see	-23
f:set	-13
f:settle	9
f:shall	-22
f:share	-12
f:she	-14
f:ship	-20
f:sign	-12
f:signature	-16
f:since	37
f:sit	-9
f:so	13
f:somebody	11
f:spoke	27
f:spring	18
f:standstill	14
f:start	9
f:statement	7
f:stay	-7
f:steel	9
f:stockholm	14
f:strike	6
f:subsidiary	-18
f:summer	-12
f:surcharge	-6
f:suspension	-6
f:take	24
f:talk	-28
f:tariff	10
f:tell	-28
f:term	-11
f:that	7
f:the	9
f:them	-21
f:then	20
f:there	21
f:they	9
f:thi	-14
f:third	17
f:three	-35
f:through	21
f:time	-9
f:to	-8
f:treaty	9
f:truce	-27
f:two	-10
f:under	-6
f:unless	9
f:until	11
f:up	-23
f:us	28
f:want	9
f:warn	-13
f:was	-21
f:way	-14
f:we	-15
f:week	-9
f:well	19
f:what	-11
f:wheat	13
f:when	-40
f:where	-19
f:which	-21
f:whose	-13
f:wine	8
f:with	11
f:without	14
f:work	-10
f:would	-16
f:write	-9
f:year	-28
f:yes	-19
f:yet	13
f:you	30
f:zero	8
first-of-paragraph	-7
has-future	-30
has-infinitive	-9
has-modal	-28
has-participle	-13
has-past	11
has-perfect	7
has-pluperfect	-16
has-present	9
headline	16
l1='s	13
l1=,	12
l1=<goods-amount>	-17
l1=<goods>	-11
l1=<level>	-14
l1=<money>	-26
l1=<name>	-6
l1=<number>	-13
l1=<v-bear>	12
l1=<v-begin>	-37
l1=<v-down>	-6
l1=<v-end>	-27
l1=<v-impose>	-40
l1=<v-propose>	-18
l1=<v-stay>	11
l1=a	9
l1=about	-6
l1=after	-28
l1=and	-19
l1=another	23
l1=are	-19
l1=at	11
l1=by	-8
l1=end	-25
l1=first	-7
l1=for	33
l1=further	-7
l1=get	18
l1=had	-8
l1=has	-18
l1=in	-61
l1=is	10
l1=it	-11
l1=last	20
l1=lasted	-12
l1=next	10
l1=of	9
l1=offer	-11
l1=on	-24
l1=over	-12
l1=same	14
l1=second	9
l1=sign	8
l1=take	-26
l1=than	-32
l1=the	53
l1=want	-6
l1=with	-10
l1=within	-16
l1=—	14
l2=:	28
l2=<day-ahead>	24
l2=<day-gone>	-11
l2=<day-today>	-13
l2=<duty>	18
l2=<goods>	11
l2=<level>	13
l2=<money>	-7
l2=<month-gone>	7
l2=<name>	14
l2=<not>	15
l2=<number>	-9
l2=<office>	-15
l2=<organisation>	-10
l2=<person>	-8
l2=<quality>	-12
l2=<sender>	-7
l2=<span>	-21
l2=<v-bear>	7
l2=<v-begin>	-11
l2=<v-buy>	-21
l2=<v-down>	-13
l2=<v-end>	8
l2=<v-impose>	8
l2=<v-propose>	6
l2=<v-say>	-11
l2=<v-suspend>	13
l2=<v-up>	-21
l2=agree	-11
l2=also	8
l2=and	12
l2=at	-6
l2=buy	-20
l2=ceasefire	14
l2=conclude	18
l2=country	-6
l2=down	16
l2=duty	-8
l2=each	-8
l2=end	19
l2=extension	-13
l2=first	-13
l2=give	8
l2=given	23
l2=go	-20
l2=good	15
l2=had	6
l2=has	18
l2=hold	15
l2=ice	11
l2=if	17
l2=in	-14
l2=it	-9
l2=last	15
l2=least	-7
l2=less	-11
l2=make	8
l2=may	-10
l2=meet	-10
l2=more	-11
l2=of	-15
l2=off	-10
l2=on	-22
l2=out	-13
l2=pause	15
l2=renewed	-15
l2=rest	-12
l2=round	-7
l2=run	-8
l2=side	14
l2=sign	9
l2=standstill	-6
l2=stay	-11
l2=stop	12
l2=strike	-10
l2=suspend	-8
l2=suspension	11
l2=take	7
l2=tariff	25
l2=term	10
l2=that	7
l2=then	8
l2=there	-12
l2=truce	10
l2=want	17
l2=were	8
l2=when	8
l2=would	-7
l2=yield	-9
l2=—	17
l3="	-20
l3=,	20
l3=:	17
l3=<agent>	-20
l3=<begin>	20
l3=<duty>	8
l3=<goods-amount>	-6
l3=<level-noun>	-10
l3=<level>	7
l3=<month-gone>	12
l3=<name>	13
l3=<not>	-17
l3=<number>	-29
l3=<organisation>	-9
l3=<points>	14
l3=<sender>	-7
l3=<span>	14
l3=<v-agree>	25
l3=<v-down>	11
l3=<v-impose>	9
l3=<v-propose>	-7
l3=<v-stay>	-15
l3=<v-suspend>	-6
l3=<v-up>	-10
l3=agree	22
l3=an	-8
l3=and	-18
l3=are	15
l3=as	-14
l3=at	-9
l3=be	-18
l3=been	-8
l3=come	9
l3=could	-6
l3=duty	14
l3=extension	-15
l3=first	14
l3=for	-6
l3=good	-19
l3=had	-7
l3=has	-6
l3=he	10
l3=hold	-13
l3=in	16
l3=is	25
l3=it	27
l3=its	34
l3=last	-18
l3=new	-13
l3=no	-9
l3=not	-9
l3=now	9
l3=of	-52
l3=one	22
l3=pause	6
l3=put	-9
l3=remain	13
l3=second	-11
l3=stay	-8
l3=suspend	10
l3=they	10
l3=thi	28
l3=time	-9
l3=to	6
l3=truce	-38
l3=was	24
l3=we	-14
l3=were	-12
l3=with	-13
l3=would	-24
l4='s	-6
l4=-	-19
l4=:	-25
l4=;	9
l4=<agent>	-7
l4=<begin>	52
l4=<day-ahead>	-11
l4=<day-gone>	36
l4=<gate>	-6
l4=<goods-amount>	-7
l4=<goods>	9
l4=<level-noun>	-10
l4=<money>	-8
l4=<month-gone>	-22
l4=<name>	11
l4=<not>	-16
l4=<number>	28
l4=<organisation>	-8
l4=<person>	-14
l4=<points>	12
l4=<quality>	-8
l4=<span>	-25
l4=<v-agree>	-16
l4=<v-begin>	8
l4=<v-end>	22
l4=<v-impose>	7
l4=<v-say>	-16
l4=<v-sell>	-12
l4=<v-stay>	24
l4=<v-up>	-14
l4=a	-16
l4=after	-6
l4=agreement	6
l4=are	-18
l4=as	13
l4=at	-7
l4=been	-11
l4=by	-17
l4=could	-12
l4=deal	-8
l4=duty	18
l4=each	-10
l4=end	20
l4=extend	8
l4=from	-14
l4=go	-6
l4=good	-6
l4=has	-12
l4=in	-6
l4=is	-21
l4=keep	19
l4=leave	-11
l4=make	12
l4=of	-16
l4=on	24
l4=prolong	-17
l4=propose	-7
l4=ship	-12
l4=side	-14
l4=sign	-11
l4=stay	-7
l4=suspend	7
l4=tariff	-15
l4=that	17
l4=their	9
l4=two	-6
l4=when	6
l4=where	12
l4=which	11
l='s for	14
l=, after	-17
l=, by	6
l=, of	7
l=: for	8
l=: the	16
l=<begin> after	7
l=<begin> the	6
l=<day-ahead> ,	32
l=<day-gone> ,	-31
l=<day-gone> for	19
l=<day-today> ,	-7
l=<name> get	23
l=a further	-7
l=a second	9
l=agree on	-17
l=conclude for	12
l=end after	9
l=extension of	-9
l=for another	20
l=good for	13
l=hold for	15
l=ice for	11
l=is for	12
l=last for	15
l=less than	-11
l=make for	8
l=more than	-11
l=on for	-25
l=on the	7
l=pause of	14
l=prolonged by	13
l=rest for	-10
l=side for	12
l=sign for	11
l=tariff for	21
l=term of	17
l=the last	-13
l=the next	10
l=the same	14
l=to <goods-amount>	-7
l=to <money>	-9
l=truce by	19
l=when the	17
l=yield on	-9
lead="	-17
lead=-	-10
lead=a	8
lead=after	7
lead=an	-18
lead=and	18
lead=as	27
lead=because	14
lead=beijing	-8
lead=both	-6
lead=but	7
lead=china	-12
lead=five	8
lead=for	8
lead=four	16
lead=i	-18
lead=in	-20
lead=it	25
lead=mexico	30
lead=my	-15
lead=one	-27
lead=the	-10
lead=three	-15
lead=trade	-11
lead=trump	13
lead=two	9
lead=under	11
lead=we	-22
lead=what	8
lead=where	12
lead=which	21
lead=who	-15
lead=with	-10
lead=—	9
lll=<begin> <begin> after	7
lll=<begin> <begin> the	6
lll=<begin> it has	11
lll=<day-ahead> , for	-28
lll=<day-gone> , for	-17
lll=<day-today> , after	-11
lll=<person> : for	-17
lll=a pause of	14
lll=a term of	7
lll=an extension of	-8
lll=are suspend for	22
lll=be extend by	-15
lll=been suspend for	-19
lll=for a further	8
lll=for the next	12
lll=for the same	14
lll=go on for	-19
lll=in <month-gone> for	33
lll=it run for	19
lll=last <month-gone> for	-15
lll=on <day-ahead> ,	17
lll=on <day-gone> ,	-17
lll=on <day-gone> for	19
lll=on <day-today> ,	-7
lll=on ice for	11
lll=remain suspend for	13
lll=stay suspend for	-10
lll=tariff truce by	11
lll=the truce by	-10
lll=the yield on	-6
lll=was make for	6
lr=" is	-14
lr=, .	-20
lr=, before	-16
lr=, of	-10
lr=, on	15
lr=: ,	-15
lr=: of	8
lr=: to	-22
lr=<begin> ,	34
lr=<begin> .	33
lr=<begin> after	-17
lr=<begin> before	-18
lr=<begin> is	14
lr=<begin> later	-13
lr=<begin> on	-20
lr=<begin> to	-25
lr=<goods-amount> ,	-9
lr=<goods-amount> .	-8
lr=<money> ,	-17
lr=<money> .	-20
lr=<number> .	-9
lr=a truce	-6
lr=after ,	6
lr=after .	-29
lr=after of	-24
lr=another .	20
lr=by .	10
lr=by <end>	14
lr=by the	-6
lr=first ,	-7
lr=for ,	35
lr=for .	17
lr=for <end>	-9
lr=for on	-13
lr=further .	-12
lr=has .	-9
lr=has to	-25
lr=in ,	-24
lr=in .	-37
lr=is .	-13
lr=last ,	16
lr=last and	17
lr=last of	-8
lr=next .	13
lr=of ,	-46
lr=of .	37
lr=of ;	-12
lr=of and	9
lr=of from	15
lr=of in	-15
lr=of on	-12
lr=of that	12
lr=of was	-15
lr=the are	13
lr=the of	26
lr=the to	23
lr=the truce	29
lr=want .	-10
lr=within .	-6
n:accord	18
n:add	26
n:added	-11
n:adding	-18
n:adds	-18
n:again	-14
n:agreement	19
n:agreements	9
n:another	6
n:armistice	8
n:arrangement	9
n:asleep	33
n:bargain	-46
n:breather	6
n:calm	-15
n:ceasefire	27
n:compromise	8
n:continue	-30
n:continues	-26
n:continuing	11
n:days=1	13
n:days=2	22
n:days=3	19
n:days=6	10
n:days=9	-13
n:deal	-8
n:deals	18
n:extend	36
n:extending	7
n:extends	14
n:extension	-26
n:freeze	7
n:frozen	10
n:further	-12
n:goes on	15
n:grace	-10
n:halt	-39
n:held back	8
n:held in	-15
n:hold back	14
n:holds back	24
n:holiday	-24
n:keep	-22
n:keeps	-12
n:laid down	-35
n:lengths=2	14
n:lengths=3	32
n:lengths=6	17
n:lie	29
n:lifted	-20
n:lifts	16
n:long=0	-9
n:long=1	54
n:long=2	32
n:long=3	11
n:long=6	-30
n:long=9	-29
n:longer	-9
n:loose=1	20
n:loose=2	14
n:loose=9	-13
n:measure	28
n:measures	7
n:moratorium	27
n:more=1	27
n:more=2	-14
n:more=3	47
n:more=6	-26
n:more=9	-24
n:on hold	-19
n:pact	-24
n:parked	32
n:paused	-21
n:pauses	-10
n:peace	19
n:period	-16
n:prolong	34
n:prolongation	30
n:prolonging	8
n:prolongs	15
n:quiet=1	20
n:quiet=3	24
n:refrain	-27
n:relief	12
n:renew	-21
n:renewal	-23
n:renewed	43
n:reprieve	-11
n:rest	-12
n:second	6
n:set aside	-11
n:settlement	9
n:shelves	-30
n:silence	24
n:sleep	6
n:sleeps	12
n:spare	-19
n:spared	-31
n:standstill	6
n:stay	13
n:stays	25
n:stretch	-39
n:stretched	32
n:successor	-20
n:suspended	16
n:suspending	-15
n:suspension	-8
n:taken off	-10
n:term	-29
n:terms	47
n:truce	56
n:truce=1	30
n:truce=2	10
n:truce=6	13
n:truces	-20
n:understanding	8
n:verb=1	-8
n:verb=2	-8
n:verb=3	-6
n:verb=6	6
n:window	-6
nc2=agree	19
nc2=bear	-9
nc2=down	22
nc2=impose	29
nc2=return	-14
nc2=suspend	-14
nc2=target	10
nc2=threaten	6
nct2=agree past	-8
nct2=agree past-passive	8
nct2=bear past	-8
nct2=begin gerund	7
nct2=begin modal	-12
nct2=begin past	6
nct2=begin present	-9
nct2=down modal	12
nct2=down present	7
nct2=end future	12
nct2=end past	-22
nct2=end present	8
nct2=impose modal	-9
nct2=impose participle-passive	-7
nct2=impose past-passive	12
nct2=impose perfect-passive	9
nct2=impose pluperfect	8
nct2=impose present	6
nct2=propose present	6
nct2=say past	7
nct2=stay future	16
nct2=stay past	-32
nct2=suspend present	7
next="	21
next=:	19
next=;	8
next=before	-25
next=but	-11
next=which	-11
next=—	17
nhas-infinitive	10
nhas-modal	-24
nhas-past	-22
nhas-perfect	22
nhas-pluperfect	7
nhas-present	18
none	32
nt2=future	9
nt2=modal	-20
nt2=past	-24
nt2=perfect	13
nt2=perfect-passive	10
nt2=pluperfect	12
nt2=present	17
nt2=present-passive	6
nv0-none	-6
nv1-none	-6
nv2-none	-8
nv2=agree	13
nv2=announce	6
nv2=be	11
nv2=begin	17
nv2=end	-7
nv2=extend	-10
nv2=get	-14
nv2=have	12
nv2=impose	19
nv2=keep	19
nv2=other	14
nv2=put	-28
nv2=run	-28
nv2=sign	14
nv2=start	-15
nv2=suspend	-15
nv2=take	-14
nv2=tell	-17
nvt2=announce past	7
nvt2=be past	-18
nvt2=be present	12
nvt2=begin gerund	14
nvt2=end past	-13
nvt2=extend present	-7
nvt2=have present	12
nvt2=other perfect	12
nvt2=run present	-25
nvt2=say past	-15
nvt2=say present	19
nvt2=sign past	14
nvt2=take past	-9
nvt2=tell past	-7
pc0=bear	7
pc0=buy	-7
pc0=end	-12
pc0=impose	9
pc0=propose	-7
pc0=stay	-7
pc0=suspend	-17
pc0=target	25
pc0=up	8
pc1=agree	-13
pc1=buy	-9
pc1=impose	16
pc1=propose	-10
pc1=return	-6
pc1=sell	-7
pc1=stay	-12
pc1=suspend	-16
pc1=target	24
pc1=up	7
pct0=bear past	-6
pct0=begin past	-6
pct0=down present	-9
pct0=impose past-passive	9
pct0=impose pluperfect	-11
pct0=impose present-passive	-11
pct0=stay present	6
pct0=up past	-7
pct0=up present	20
pct1=agree participle-passive	-10
pct1=bear participle-passive	-9
pct1=bear past	-6
pct1=down infinitive	10
pct1=down present	-9
pct1=end present	6
pct1=impose participle-passive	20
pct1=impose past	6
pct1=impose past-passive	7
pct1=impose pluperfect	-10
pct1=impose present	7
pct1=suspend infinitive	-6
pct1=up past	-7
pct1=up present	20
phas-gerund	-19
pt0=future	-6
pt0=modal	6
pt0=past	-7
pt0=perfect	6
pt0=pluperfect	-14
pt0=present	10
pt0=present-not	-6
pt0=present-passive	-9
pt1=future	-6
pt1=gerund	-20
pt1=modal	7
pt1=participle-passive	10
pt1=pluperfect	-13
pt1=present	8
pt1=present-not	-6
pt1=present-passive	-14
pv0=begin	7
pv0=buy	-7
pv0=end	8
pv0=expire	-15
pv0=have	-9
pv0=hold	-29
pv0=lower	13
pv0=make	-18
pv0=meet	12
pv0=other	6
pv0=pay	-7
pv0=put	7
pv0=run	9
pv0=sign	-7
pv0=tell	-10
pv0=write	-7
pv1=agree	-7
pv1=announce	7
pv1=begin	18
pv1=bring	8
pv1=buy	-9
pv1=end	7
pv1=expire	-15
pv1=have	-9
pv1=hold	-27
pv1=impose	11
pv1=know	8
pv1=lower	11
pv1=make	-14
pv1=pay	-7
pv1=put	8
pv1=run	6
pv1=sign	-7
pv1=tell	-10
pv1=write	-7
pv2-none	-16
pvt0=be past	10
pvt0=come past	6
pvt0=end present	13
pvt0=have present	-6
pvt0=other perfect	16
pvt0=sign past	-8
pvt0=take past	9
pvt0=tell past	-8
pvt1=be past	11
pvt1=come past	6
pvt1=end present	13
pvt1=have present	-6
pvt1=meet participle	-9
pvt1=other perfect	16
pvt1=sign past	-7
pvt1=take past	9
pvt1=tell past	-8
q:!	7
q:"	-24
q:(	7
q:)	13
q:-	16
q:.	-9
q:/	17
q::	-40
q:;	13
q:<agent>	29
q:<day-ahead>	6
q:<day-gone>	29
q:<gate>	-24
q:<goods-amount>	-14
q:<level-noun>	-31
q:<month-gone>	-6
q:<name>	44
q:<not>	22
q:<number>	27
q:<office>	-58
q:<organisation>	-14
q:<person>	-9
q:<points>	-30
q:<quality>	33
q:<seat>	32
q:<span>	-10
q:<taker>	-10
q:<v-bear>	-18
q:<v-begin>	19
q:<v-buy>	6
q:<v-down>	-19
q:<v-end>	13
q:<v-impose>	-11
q:<v-propose>	-21
q:<v-return>	-10
q:<v-say>	-33
q:<v-sell>	-30
q:<v-stay>	-18
q:<v-suspend>	-23
q:<v-target>	-13
q:?	15
q:a	-21
q:about	-8
q:act	-14
q:again	-8
q:agree	-21
q:agreement	25
q:am	12
q:an	-9
q:and	24
q:announcement	32
q:another	-12
q:answer	18
q:apply	12
q:article	15
q:as	14
q:back	21
q:be	-33
q:because	-14
q:before	-17
q:being	-17
q:better	8
q:between	23
q:both	15
q:built	-8
q:busan	14
q:but	-15
q:call	16
q:can	-18
q:car	9
q:carry	14
q:clock	-13
q:close	-13
q:come	15
q:commerce	21
q:control	12
q:cost	-18
q:cotton	8
q:could	-13
q:date	24
q:day	-13
q:deadline	-11
q:deal	-19
q:did	-13
q:do	-30
q:down	12
q:draft	-9
q:each	-7
q:economy	-6
q:else	-14
q:end	15
q:enter	9
q:evening	-15
q:every	-18
q:everybody	-11
q:everything	-8
q:expect	12
q:expire	-7
q:extend	-12
q:extension	17
q:fact	-7
q:fall	-22
q:fee	-8
q:first	-12
q:follow	22
q:for	8
q:fourth	-12
q:from	10
q:gained	-7
q:geneva	21
q:give	-8
q:go	-11
q:good	21
q:government	35
q:half	7
q:has	12
q:he	-8
q:hold	-34
q:home	-16
q:hotel	-13
q:hour	-8
q:if	-33
q:import	-9
q:importer	-10
q:in	-6
q:industrial	6
q:interview	12
q:is	-7
q:it	16
q:its	10
q:joint	21
q:keep	-7
q:know	-12
q:last	9
q:lasted	-20
q:late	-21
q:law	-18
q:leave	-8
q:let	-25
q:letter	-7
q:levy	15
q:long	11
q:longer	-10
q:look	-7
q:lose	6
q:lower	-16
q:matter	-7
q:medicine	-18
q:meet	-12
q:minister	24
q:minute	-11
q:morning	-8
q:mr	-13
q:my	-19
q:nearly	-6
q:neither	6
q:next	6
q:night	-18
q:no	49
q:nobody	-34
q:not	6
q:now	-12
q:number	-12
q:off	-17
q:offer	-6
q:old	-10
q:on	29
q:one	15
q:only	-7
q:opened	-24
q:or	-10
q:order	7
q:out	10
q:over	-16
q:page	-15
q:paper	-7
q:part	33
q:pause	-30
q:pay	-21
q:pen	-7
q:people	-15
q:phone	16
q:place	-8
q:port	-24
q:post	-16
q:president	21
q:price	-18
q:proclamation	-17
q:quarrel	16
q:raise	9
q:rare	-7
q:rate	24
q:reach	7
q:read	6
q:reason	18
q:remain	-15
q:reporter	-18
q:return	-13
q:rice	-28
q:rise	-26
q:round	-15
q:run	-27
q:s	-19
q:same	-15
q:say	-7
q:section	-21
q:set	-9
q:share	-14
q:sheet	-7
q:ship	-21
q:side	23
q:sign	19
q:since	8
q:so	-15
q:spoke	-21
q:stand	7
q:standstill	6
q:start	-22
q:statement	31
q:stay	-11
q:step	20
q:still	-25
q:stockholm	-15
q:strike	-6
q:summer	15
q:surcharge	-54
q:suspend	7
q:suspension	-14
q:table	-18
q:take	17
q:talk	27
q:tariff	37
q:than	-17
q:their	25
q:then	10
q:there	7
q:they	-9
q:thi	-10
q:those	18
q:threaten	-14
q:three	-25
q:through	-12
q:to	13
q:too	-16
q:top	-16
q:truce	9
q:two	19
q:under	-24
q:until	70
q:up	-24
q:want	-16
q:was	22
q:water	-9
q:way	-12
q:we	-44
q:week	15
q:well	-6
q:were	25
q:what	-25
q:when	9
q:where	17
q:which	17
q:who	-21
q:will	-21
q:with	30
q:within	-26
q:work	-8
q:would	-13
q:yes	-23
q:yet	8
q:your	8
q:—	29
qt=future	-16
qt=modal	-23
qt=past	18
qt=perfect	6
qt=pluperfect	-10
r1=!	20
r1="	37
r1='	-14
r1='s	-8
r1=,	22
r1=.	7
r1=:	16
r1=<day-ahead>	15
r1=<duty>	-17
r1=<not>	-14
r1=<v-begin>	12
r1=<v-end>	-16
r1=<v-say>	-10
r1=<v-suspend>	7
r1=after	-9
r1=and	-8
r1=are	7
r1=as	9
r1=at	16
r1=before	-41
r1=bond	-8
r1=earlier	-13
r1=from	18
r1=if	-7
r1=in	-16
r1=it	-20
r1=its	6
r1=last	-12
r1=later	-27
r1=leave	-14
r1=long	24
r1=of	-12
r1=on	-14
r1=or	-15
r1=tariff	-14
r1=through	7
r1=to	-6
r1=truce	37
r1=until	8
r1=were	7
r1=while	12
r1=with	10
r1=yield	-14
r2="	-12
r2=,	38
r2=.	-17
r2=;	11
r2=<day-ahead>	-14
r2=<day-gone>	9
r2=<duty>	9
r2=<end>	14
r2=<goods>	-31
r2=<month-gone>	-6
r2=<number>	-7
r2=<office>	-13
r2=<quality>	-6
r2=<sender>	-9
r2=<span>	-21
r2=<v-agree>	8
r2=<v-begin>	6
r2=<v-deny>	-16
r2=<v-down>	11
r2=<v-impose>	37
r2=<v-sell>	-8
r2=<v-stay>	7
r2=<v-up>	11
r2=agree	7
r2=as	-6
r2=be	13
r2=been	9
r2=both	-23
r2=export	-8
r2=for	26
r2=from	-24
r2=geneva	24
r2=go	13
r2=had	-10
r2=if	-12
r2=in	-20
r2=is	11
r2=its	-14
r2=keep	17
r2=no	-14
r2=not	9
r2=of	-21
r2=peace	8
r2=rule	-16
r2=run	-9
r2=so	20
r2=start	-10
r2=talk	-25
r2=tariff	7
r2=the	16
r2=their	-10
r2=then	24
r2=to	31
r2=truce	17
r2=two	-10
r2=up	20
r2=was	-17
r2=what	-6
r2=which	-20
r2=would	21
r3=,	-37
r3=-	13
r3=.	12
r3=<day-ahead>	24
r3=<day-gone>	-19
r3=<day-today>	-26
r3=<duty>	23
r3=<goods>	30
r3=<level-noun>	6
r3=<person>	17
r3=<seat>	7
r3=<span>	9
r3=<v-agree>	10
r3=<v-bear>	-10
r3=<v-begin>	32
r3=<v-deny>	12
r3=<v-end>	12
r3=<v-propose>	10
r3=<v-return>	-17
r3=<v-say>	-12
r3=<v-stay>	-10
r3=a	12
r3=after	7
r3=and	-29
r3=are	18
r3=at	-11
r3=be	-16
r3=been	-13
r3=between	12
r3=by	-29
r3=control	-10
r3=duty	16
r3=had	-8
r3=has	-15
r3=he	-10
r3=in	21
r3=is	-15
r3=it	15
r3=not	-6
r3=of	13
r3=on	7
r3=rate	14
r3=run	15
r3=same	7
r3=say	-12
r3=side	-21
r3=sign	28
r3=that	28
r3=trade	-18
r3=truce	-13
r3=two	19
r3=until	23
r3=was	-22
r3=which	11
r3=will	-19
r3=would	-9
r4=,	12
r4=-	-9
r4=.	8
r4=:	11
r4=<day-ahead>	-16
r4=<duty>	-24
r4=<gate>	12
r4=<goods>	9
r4=<level-noun>	8
r4=<name>	-6
r4=<not>	-14
r4=<number>	16
r4=<organisation>	12
r4=<quality>	-7
r4=<span>	-10
r4=<v-agree>	-11
r4=<v-bear>	-10
r4=<v-down>	-16
r4=<v-propose>	8
r4=<v-sell>	10
r4=<v-stay>	14
r4=a	-20
r4=an	-6
r4=and	26
r4=at	-14
r4=be	10
r4=both	19
r4=but	-10
r4=duty	-24
r4=extend	-18
r4=geneva	6
r4=has	17
r4=have	-13
r4=he	-14
r4=in	9
r4=is	18
r4=it	16
r4=new	-9
r4=no	-10
r4=on	11
r4=rare	-6
r4=take	10
r4=that	13
r4=the	-10
r4=time	-15
r4=to	-8
r4=truce	-20
r4=up	11
r4=was	-10
r4=what	-7
r4=with	16
r=! <end>	20
r=, <level>	-12
r=, <person>	10
r=, a	9
r=, begin	7
r=, from	-26
r=, if	-13
r=, is	23
r=, so	23
r=, that	-10
r=, the	16
r=, to	33
r=, up	29
r=, which	-17
r=, with	-13
r=. "	-20
r=. <end>	12
r=; the	16
r=after it	9
r=after the	-20
r=and a	-6
r=and end	-14
r=and it	-11
r=and keep	17
r=at a	7
r=before .	-7
r=before the	-11
r=from <day-ahead>	-23
r=from <day-gone>	23
r=from <number>	13
r=from the	23
r=in the	-7
r=in which	-10
r=is what	-8
r=more .	-17
r=of geneva	25
r=of it	13
r=of peace	8
r=of talk	-18
r=on <day-gone>	-13
r=on the	-12
r=the export	-8
r=through <number>	7
r=to run	-25
r=to the	6
r=truce ,	8
s:!	17
s:'s	-16
s:(	9
s:)	9
s:*	-23
s:-	-8
s:.	-17
s:/	-12
s:<agent>	-24
s:<day-ahead>	13
s:<day-gone>	25
s:<gate>	-16
s:<goods-amount>	-28
s:<goods>	16
s:<money>	-41
s:<month-gone>	16
s:<month-today>	15
s:<name>	24
s:<not>	-6
s:<organisation>	-6
s:<points>	41
s:<sender>	-35
s:<span>	-13
s:<taker>	-21
s:<v-bear>	-27
s:<v-buy>	-18
s:<v-deny>	-17
s:<v-down>	6
s:<v-end>	-23
s:<v-propose>	-28
s:<v-return>	-31
s:<v-sell>	-47
s:<v-suspend>	6
s:<v-threaten>	15
s:<v-up>	9
s:a	-16
s:about	-25
s:above	9
s:accept	-10
s:across	-12
s:act	-17
s:additional	6
s:affiliate	-12
s:after	-8
s:again	-6
s:ago	-8
s:agreement	-12
s:all	15
s:allow	-16
s:already	-9
s:among	-9
s:amount	-11
s:and	16
s:announcement	12
s:another	7
s:answer	-37
s:apart	-41
s:app	7
s:apply	10
s:are	-12
s:armistice	-11
s:arrangement	16
s:as	26
s:ask	-7
s:autumn	11
s:away	17
s:back	7
s:ban	-15
s:banana	13
s:bank	-9
s:basi	-6
s:be	9
s:become	-7
s:beef	23
s:before	-6
s:begin	7
s:best	-19
s:better	-7
s:between	9
s:big	-15
s:bond	-13
s:border	17
s:both	17
s:bridge	7
s:bring	12
s:broke	-15
s:busan	31
s:but	-15
s:buy	-39
s:call	23
s:can	-14
s:cancel	-16
s:cannot	18
s:capital	-21
s:car	-24
s:carry	-21
s:case	-24
s:ceasefire	-6
s:ceramic	18
s:city	-25
s:claim	-13
s:closed	-20
s:colleague	14
s:collect	-12
s:come	18
s:commerce	-27
s:company	-30
s:conclude	8
s:continue	11
s:contract	-21
s:copper	-12
s:cost	-13
s:could	-36
s:count	-13
s:counted	23
s:countermeasure	10
s:counterpart	-8
s:cover	15
s:crane	14
s:custom	24
s:cut	9
s:date	15
s:day	9
s:day-after	14
s:day-after gone	12
s:day-before	17
s:day-before gone	28
s:deal	-12
s:decision	11
s:delay	-8
s:delegation	-19
s:die	23
s:difference	11
s:dispute	-14
s:do	-12
s:doe	-28
s:down	44
s:draft	-24
s:drawer	6
s:drop	-7
s:during	-10
s:duty	14
s:earlier	-9
s:earth	-10
s:economy	-11
s:end	-6
s:energy	-6
s:enter	-14
s:evening	-34
s:ever	12
s:every	-17
s:everybody	-9
s:expect	-18
s:export	-16
s:exporter	-13
s:extension	-26
s:face	7
s:fact	-7
s:failed	-18
s:fall	-18
s:far	-23
s:fee	-36
s:fentanyl	-6
s:figure	8
s:firm	-8
s:fish	19
s:fits	65
s:fits-gone	-40
s:fix	-21
s:flat	-8
s:follow	-11
s:followed	-9
s:force	9
s:foreign	7
s:found	-10
s:four	-16
s:fourth	-16
s:freeze	-35
s:front	-8
s:full	-16
s:gave	8
s:geneva	37
s:georgia	-12
s:get	13
s:give	33
s:given	23
s:good	26
s:government	9
s:grace	9
s:grant	18
s:great	25
s:half	-18
s:halt	34
s:halve	9
s:happen	19
s:harvest	28
s:hear	-23
s:here	7
s:higher	21
s:highest	-7
s:him	-15
s:his	15
s:hit	14
s:hold	-15
s:holiday	25
s:hour	12
s:household	-6
s:i	-40
s:if	-16
s:impose	30
s:including	15
s:increase	14
s:initial	-9
s:instead	18
s:interest	-9
s:interview	-22
s:investigation	-7
s:is	10
s:itself	-11
s:joined	29
s:keep	23
s:know	6
s:kuala	15
s:lapse	-22
s:last	30
s:lasted	-14
s:late	-29
s:later	-21
s:leave	-18
s:led	19
s:length	19
s:lengths=2	-16
s:lengths=3	-32
s:lengths=4	-15
s:less	-23
s:let	8
s:letter	9
s:licence	-22
s:lift	-15
s:limited	9
s:line	-14
s:list	-10
s:listed	-10
s:live	22
s:london	-15
s:long=month	-134
s:long=usual	70
s:long=week	-195
s:long=years	-119
s:longer	-11
s:look	7
s:lorry	-19
s:lose	-9
s:lower	8
s:lumpur	15
s:make	25
s:maker	-6
s:matter	-12
s:may	-33
s:measure	19
s:mediator	-14
s:meet	-13
s:member	-19
s:ministry	-9
s:moratorium	-8
s:more	12
s:more-after	-9
s:more-before	-32
s:morning	18
s:mortgage	-9
s:move	-16
s:mr	-24
s:much	-6
s:my	-33
s:named=1	-75
s:named=2	46
s:named=3	38
s:nearly	9
s:negotiate	18
s:negotiation	-6
s:negotiator	-13
s:neither	-25
s:new	-19
s:newspaper	-11
s:next	6
s:noon	-15
s:note	8
s:notice	9
s:now	17
s:number	-12
s:of	-10
s:off	10
s:offer	-42
s:official	12
s:oil	23
s:once	-13
s:one day	-55
s:one month	-83
s:one week	-39
s:one year	-8
s:only	9
s:or	-23
s:order	11
s:originating	26
s:other	27
s:otherwise	14
s:our	-6
s:out	-9
s:outline	-13
s:over	-7
s:own	13
s:owned	-21
s:owner	-12
s:pact	7
s:paper	-29
s:parliament	-6
s:part	10
s:pause	26
s:pay	11
s:per	-12
s:permit	-8
s:place	-24
s:plan	19
s:port	-30
s:president	15
s:press	-13
s:price	-23
s:prime	-12
s:principle	-9
s:procedure	-6
s:proclamation	-9
s:product	-15
s:prolong	-19
s:prolongation	-23
s:prolonged	-7
s:proper	-7
s:proposal	-13
s:propose	-26
s:published	-10
s:purchase	-11
s:put	-11
s:quarrel	12
s:quarter	-15
s:rare	-10
s:rate	9
s:read	12
s:ready	-20
s:reason	-11
s:reciprocal	6
s:renew	-25
s:renewed	-14
s:rent	-10
s:reply	-9
s:required	-16
s:rest	15
s:resume	-11
s:return	-31
s:review	-15
s:rice	-12
s:river	-15
s:room	10
s:round	-20
s:rule	-9
s:run	-11
s:same	53
s:season	-12
s:second	18
s:secretary	-11
s:section	-8
s:see	-21
s:sell	-18
s:send	-14
s:set	8
s:settle	-47
s:shall	15
s:she	-14
s:sheet	-7
s:shelve	19
s:ship	-20
s:shook	-11
s:should	-24
s:show	-6
s:signature	-10
s:since	12
s:sir	6
s:sit	-25
s:slash	9
s:so	12
s:source	-12
s:soybean	-11
s:spare	13
s:speak	-19
s:stamp	-6
s:stand	-11
s:standstill	-18
s:start	-22
s:steel	-13
s:step	12
s:stockholm	-9
s:strike	-27
s:summer	-13
s:surcharge	-60
s:table	-28
s:take	13
s:talk	-47
s:talked	-12
s:tea	17
s:technology	9
s:telephone	26
s:television	-27
s:tell	-23
s:text	-15
s:than	-16
s:the	-17
s:their	-10
s:themselve	10
s:then	15
s:there	14
s:these	11
s:they	21
s:thi	-16
s:think	-7
s:third	-10
s:threaten	14
s:three	-25
s:through	16
s:tiktok	-13
s:to	-20
s:together	-23
s:too	-18
s:top	12
s:town	6
s:treaty	-11
s:truce	14
s:twice	-23
s:two	-11
s:understanding	16
s:undertaken	7
s:unit=day	-13
s:unit=week	11
s:unit=year	-48
s:unless	-11
s:up	36
s:us	36
s:use	19
s:valley	-11
s:very	9
s:vessel	7
s:visit	-6
s:vote	-25
s:voted	-9
s:wait	6
s:waiting	-8
s:want	16
s:was	7
s:way	14
s:we	-26
s:week	15
s:weekend	13
s:were	-17
s:when	10
s:whether	-16
s:while	13
s:who	-9
s:wine	15
s:withdraw	-15
s:within	-30
s:without	-12
s:word	-12
s:world	-8
s:worth	-19
s:would	-9
s:write	-7
s:year	-10
s:yet	-9
s:yield	-28
s:york	-12
s:—	27
sa:!	17
sa:"	17
sa:" .	12
sa:" <person>	8
sa:'	-15
sa:'s	-32
sa:)	8
sa:, <day-ahead>	28
sa:, <day-gone>	-12
sa:, <level>	-14
sa:, <number>	-21
sa:, <person>	32
sa:, <span>	6
sa:, a	11
sa:, according	-7
sa:, an	-16
sa:, and	-27
sa:, because	-17
sa:, begin	16
sa:, both	16
sa:, but	-9
sa:, by	9
sa:, down	-6
sa:, for	6
sa:, from	-26
sa:, has	9
sa:, he	-11
sa:, hour	6
sa:, if	-13
sa:, is	30
sa:, its	8
sa:, no	-8
sa:, so	30
sa:, that	-17
sa:, to	13
sa:, unless	-7
sa:, up	17
sa:, was	-6
sa:, with	-16
sa:, would	22
sa:.	-17
sa:. "	-17
sa::	17
sa:: <number>	13
sa:;	6
sa:; a	-9
sa:; the	28
sa:<agent>	-13
sa:<day-ahead>	32
sa:<day-ahead> ,	9
sa:<day-ahead> .	37
sa:<day-gone>	13
sa:<day-gone> ,	11
sa:<day-gone> .	10
sa:<day-gone> and	-27
sa:<day-gone> evening	-22
sa:<day-gone> to	7
sa:<day-today> ,	12
sa:<day-today> .	18
sa:<day-today> after	-14
sa:<day-today> without	-9
sa:<gate>	-14
sa:<goods-amount> in	-6
sa:<level-noun>	7
sa:<level> .	14
sa:<level> for	-16
sa:<level> from	7
sa:<level> of	-15
sa:<money>	-18
sa:<money> a	-15
sa:<month-ahead>	15
sa:<month-gone>	-10
sa:<name>	16
sa:<name> 's	9
sa:<name> has	12
sa:<name> have	-11
sa:<not>	-20
sa:<number>	-12
sa:<number> ,	-6
sa:<number> :	13
sa:<number> of	13
sa:<number> on	19
sa:<office>	-7
sa:<office> .	-22
sa:<office> say	13
sa:<organisation> 's	-7
sa:<organisation> .	-20
sa:<organisation> extend	-10
sa:<organisation> has	10
sa:<organisation> say	-6
sa:<person>	14
sa:<person> ,	17
sa:<person> .	26
sa:<person> and	12
sa:<person> had	-7
sa:<person> tell	-7
sa:<points>	29
sa:<quality> and	-16
sa:<quality> good	23
sa:<quality> trade	-10
sa:<seat>	17
sa:<seat> ,	-15
sa:<seat> .	7
sa:<sender>	-11
sa:<span> ,	-23
sa:<span> .	-25
sa:<span> before	8
sa:<span> to	15
sa:<v-bear>	-33
sa:<v-begin>	19
sa:<v-buy>	-7
sa:<v-down>	16
sa:<v-end>	-8
sa:<v-impose>	18
sa:<v-propose>	-15
sa:<v-return>	-19
sa:<v-sell>	-21
sa:<v-target>	11
sa:<v-up>	10
sa:a	-16
sa:a <organisation>	-7
sa:a <quality>	-7
sa:a long	-15
sa:a rate	-16
sa:a tariff	-10
sa:a television	-18
sa:about	-6
sa:according	-8
sa:according to	-8
sa:additional	12
sa:additional duty	6
sa:after a	6
sa:after it	9
sa:after that	20
sa:after the	-25
sa:again .	15
sa:agree	18
sa:agree in	12
sa:agree on	-8
sa:agree to	-6
sa:among	-9
sa:an	23
sa:and	-9
sa:and <level>	-28
sa:and <name>	22
sa:and <number>	-14
sa:and <person>	23
sa:and <quality>	-18
sa:and a	-14
sa:and end	-19
sa:and has	-16
sa:and i	-21
sa:and keep	8
sa:and on	18
sa:and that	-11
sa:and the	-33
sa:and then	12
sa:and to	-9
sa:and we	-35
sa:announce	-6
sa:announce .	-16
sa:another	-19
sa:another <number>	-14
sa:answer	-18
sa:arrangement	22
sa:as	20
sa:as much	9
sa:ask for	-15
sa:at	-7
sa:at <level>	21
sa:at least	15
sa:at the	-6
sa:autumn	12
sa:away	6
sa:back	16
sa:back .	16
sa:back to	-12
sa:basi	-6
sa:be	13
sa:because	-8
sa:beef	16
sa:been	12
sa:before	-24
sa:before .	-13
sa:before <person>	-11
sa:before a	-7
sa:before it	14
sa:begin	9
sa:begin .	8
sa:begin on	-12
sa:being	13
sa:between	17
sa:bond	-11
sa:border	23
sa:both	24
sa:busan ,	-9
sa:but	-17
sa:buy	-13
sa:by	-21
sa:by <number>	-12
sa:can	-11
sa:can be	-24
sa:capital	-11
sa:carry	-9
sa:charge	7
sa:close	-9
sa:closed	-10
sa:come	22
sa:come back	18
sa:company	-12
sa:control	-6
sa:control on	-12
sa:copper	-12
sa:could	-13
sa:count	-16
sa:counted	30
sa:counted from	29
sa:country	6
sa:date	8
sa:day	19
sa:day .	26
sa:deal	-18
sa:dispute	-12
sa:dispute over	-11
sa:do	-8
sa:doe	-20
sa:down	12
sa:drop	-12
sa:duty on	12
sa:duty that	13
sa:duty they	-8
sa:each of	-6
sa:earlier	-10
sa:earth	-6
sa:economy	-15
sa:effect	8
sa:end .	33
sa:end on	-21
sa:evening	-33
sa:evening .	-17
sa:ever	19
sa:every	-7
sa:expect	-15
sa:expire	16
sa:expire .	13
sa:expire on	10
sa:export	-7
sa:exporter	-11
sa:extend	-14
sa:extend it	-11
sa:extension of	6
sa:fall	-12
sa:farm good	-11
sa:fee	-13
sa:fentanyl	11
sa:figure	17
sa:firm	-8
sa:for <number>	12
sa:for <span>	-11
sa:for a	6
sa:force	16
sa:free	7
sa:from	9
sa:from <day-ahead>	-24
sa:from <day-gone>	27
sa:from <level>	7
sa:from <number>	6
sa:from the	9
sa:full	-16
sa:further	14
sa:gave	15
sa:geneva	31
sa:get	-12
sa:give	18
sa:go back	-11
sa:go on	16
sa:good	10
sa:had	9
sa:had not	11
sa:half	-19
sa:hand	-17
sa:hand on	-14
sa:handshake	-8
sa:harvest	22
sa:has been	6
sa:has not	-6
sa:have been	12
sa:he	-24
sa:higher	-21
sa:house	-6
sa:i	-31
sa:impose	20
sa:impose on	19
sa:in	-10
sa:in <name>	24
sa:in <seat>	-24
sa:in busan	10
sa:in each	-6
sa:in geneva	11
sa:in their	-25
sa:in which	-9
sa:instead	24
sa:instead of	27
sa:interview	-18
sa:investigation	-6
sa:is	10
sa:is what	-14
sa:it 's	-30
sa:it ,	-6
sa:it .	-7
sa:it announce	-6
sa:it end	11
sa:it is	8
sa:it to	-14
sa:it was	11
sa:it will	-17
sa:its	-11
sa:its own	8
sa:itself	-9
sa:keep	23
sa:lapse	-31
sa:last	19
sa:last year	-10
sa:later	-34
sa:later .	-10
sa:law	11
sa:lay	-15
sa:least	13
sa:leave	-8
sa:less	-12
sa:let	6
sa:lift	-12
sa:like	-10
sa:listed	-13
sa:live	15
sa:london	-7
sa:look	-6
sa:lower	10
sa:make	18
sa:matter	-9
sa:may	-11
sa:me	-9
sa:mediator	-9
sa:meet	-20
sa:meet in	-8
sa:member	-6
sa:minister	-12
sa:more	8
sa:more ,	9
sa:more .	-19
sa:more than	6
sa:much	9
sa:my	-15
sa:negotiate	21
sa:negotiation	-8
sa:neither	-21
sa:neither side	-22
sa:new	-8
sa:no	-11
sa:not a	14
sa:nothing	10
sa:notice .	-13
sa:now	-23
sa:of	-27
sa:of <day-gone>	-17
sa:of a	-20
sa:of geneva	31
sa:of it	17
sa:of last	-7
sa:of peace	8
sa:of talk	-28
sa:of the	-22
sa:of them	9
sa:of thi	-15
sa:of what	15
sa:of which	10
sa:off	16
sa:offer	-21
sa:official	14
sa:on	25
sa:on .	21
sa:on <day-ahead>	6
sa:on <day-gone>	-25
sa:on <quality>	6
sa:on rare	-15
sa:on the	-22
sa:on top	9
sa:once	-23
sa:one	-7
sa:only	25
sa:or	-14
sa:other	17
sa:our	-6
sa:out	-14
sa:over .	-12
sa:over on	8
sa:over the	-6
sa:own	8
sa:owned	-19
sa:owned by	-16
sa:owner	-11
sa:pause	-12
sa:pay	12
sa:pay <level>	15
sa:place	-8
sa:place .	-6
sa:plan	-10
sa:point	-6
sa:port	-18
sa:president	12
sa:prolong	-10
sa:promise in	-7
sa:put	-28
sa:quarrel	-7
sa:rare	-6
sa:rare earth	-6
sa:rate .	21
sa:read	10
sa:receive	-9
sa:remain	-15
sa:return	-19
sa:rise	14
sa:round	-9
sa:round of	-9
sa:run	-17
sa:run ,	-7
sa:run out	-11
sa:run until	26
sa:same	46
sa:say ,	17
sa:say .	-38
sa:say the	10
sa:second	-6
sa:sell	-10
sa:settle	-28
sa:shall	13
sa:she	-10
sa:she say	-7
sa:short	7
sa:should	-8
sa:side .	9
sa:sign	10
sa:sign in	27
sa:signature	-9
sa:signature .	-8
sa:since	6
sa:since <month-gone>	-16
sa:sit	-10
sa:sit down	-6
sa:so	19
sa:so that	13
sa:spare	7
sa:speak	-12
sa:stamp	-6
sa:stand	-14
sa:standstill	-13
sa:start	-22
sa:start on	-6
sa:state	-12
sa:stay	16
sa:still	-9
sa:stockholm	-10
sa:strike	-8
sa:sugar	13
sa:suspension	-13
sa:table	-13
sa:take	21
sa:talk	-51
sa:talk .	-23
sa:talk in	-11
sa:tariff ,	6
sa:tariff of	-10
sa:tariff pause	-10
sa:tariff truce	-9
sa:telephone	21
sa:television	-21
sa:television interview	-18
sa:tell	-11
sa:tell reporter	-7
sa:tell the	-7
sa:term	-8
sa:that	9
sa:that <name>	-6
sa:that both	15
sa:that is	-17
sa:that it	-20
sa:the	-16
sa:the <day-ahead>	-15
sa:the <name>	10
sa:the <number>	-22
sa:the <organisation>	-20
sa:the day	16
sa:the end	9
sa:the export	-8
sa:the first	6
sa:the last	23
sa:the next	6
sa:the other	9
sa:the port	-8
sa:the same	34
sa:the table	-11
sa:the tariff	-9
sa:the trade	-10
sa:the truce	14
sa:the two	11
sa:the year	-8
sa:their	-22
sa:their tariff	-6
sa:then	10
sa:they	23
sa:they had	19
sa:they were	-10
sa:thi	-30
sa:those	-23
sa:three	-8
sa:time	9
sa:to <day-ahead>	21
sa:to <day-gone>	-9
sa:to <name>	-8
sa:to <seat>	6
sa:to be	14
sa:to come	18
sa:to end	-16
sa:to give	11
sa:to run	-11
sa:to spare	7
sa:to the	-22
sa:together	-16
sa:too	-17
sa:top	9
sa:top of	16
sa:trade	21
sa:truce	17
sa:truce .	-7
sa:truce between	6
sa:truce in	-18
sa:truce that	25
sa:two .	-9
sa:two country	11
sa:two side	11
sa:under which	8
sa:unless	-8
sa:unless <organisation>	-13
sa:until	11
sa:until <day-ahead>	24
sa:until the	-43
sa:up	43
sa:up on	21
sa:up to	34
sa:us	10
sa:very	9
sa:want	16
sa:war	-24
sa:was	-24
sa:was to	-15
sa:way	9
sa:week	12
sa:week .	13
sa:were	-29
sa:what it	11
sa:what the	-24
sa:what they	6
sa:when the	-10
sa:which <name>	16
sa:which is	7
sa:which the	-16
sa:while	8
sa:who	-6
sa:will be	15
sa:will pay	-6
sa:with	8
sa:with <name>	-11
sa:with <person>	12
sa:with <seat>	36
sa:with the	-21
sa:without	-19
sa:without a	-7
sa:yield	-16
sa:you	13
sa:your	12
sa:—	25
sb:"	-12
sb:" for	8
sb:" the	-6
sb:'	11
sb:'s <person>	-6
sb:'s for	14
sb:'s minister	19
sb:'s ministry	-12
sb:'s trade	-16
sb:(	13
sb:) ,	-13
sb:) -	-9
sb:) :	20
sb:) —	-8
sb:*	-23
sb:,	11
sb:, <day-gone>	-7
sb:, <day-today>	-8
sb:, <level>	9
sb:, <money>	-9
sb:, <name>	-13
sb:, <person>	15
sb:, <seat>	8
sb:, <span>	27
sb:, after	-19
sb:, agree	15
sb:, and	-18
sb:, are	-10
sb:, at	-10
sb:, because	11
sb:, both	24
sb:, by	20
sb:, conclude	-14
sb:, each	14
sb:, for	-7
sb:, from	-14
sb:, he	-12
sb:, in	11
sb:, of	13
sb:, on	-8
sb:, one	-9
sb:, say	20
sb:, sign	12
sb:, suspend	-24
sb:, tell	-11
sb:, that	19
sb:, the	22
sb:, then	-16
sb:, to	8
sb:, when	13
sb:, where	16
sb:, which	-11
sb:, who	7
sb:, will	-10
sb:, with	-6
sb:-	-17
sb:- earth	-16
sb:- the	-17
sb:.	39
sb:. <number>	30
sb:. m	8
sb:/	-12
sb:: <number>	25
sb:: <person>	6
sb:: a	-10
sb:: it	-6
sb:: the	-13
sb:;	-8
sb:; the	6
sb:<agent>	-8
sb:<day-ahead> ,	-6
sb:<day-ahead> for	7
sb:<day-gone>	21
sb:<day-gone> ,	23
sb:<day-gone> :	-25
sb:<day-gone> after	-9
sb:<day-gone> and	18
sb:<day-gone> that	-35
sb:<day-gone> the	9
sb:<day-gone> to	31
sb:<day-today> (	-13
sb:<day-today> ,	-23
sb:<day-today> -	-6
sb:<day-today> after	-16
sb:<day-today> that	8
sb:<day-today> to	-13
sb:<day-today> —	7
sb:<gate>	-6
sb:<goods-amount>	-40
sb:<goods-amount> by	-6
sb:<goods>	9
sb:<level>	-9
sb:<level> ,	-17
sb:<level> for	-6
sb:<level> from	13
sb:<level> of	-15
sb:<level> over	-10
sb:<level> that	22
sb:<money>	-29
sb:<money> ,	-7
sb:<money> in	-6
sb:<month-ahead>	-12
sb:<month-gone>	24
sb:<month-gone> ,	27
sb:<month-gone> and	7
sb:<month-gone> for	6
sb:<month-today>	15
sb:<name>	15
sb:<name> ,	18
sb:<name> :	9
sb:<name> and	17
sb:<name> begin	-6
sb:<name> buy	-10
sb:<name> by	16
sb:<name> end	-8
sb:<name> get	27
sb:<name> has	-6
sb:<name> have	20
sb:<name> in	8
sb:<name> on	-7
sb:<name> sign	6
sb:<name> suspend	-7
sb:<name> was	7
sb:<name> will	-8
sb:<name> would	-6
sb:<not>	13
sb:<number>	18
sb:<number> )	-7
sb:<number> /	-6
sb:<number> :	33
sb:<number> <person>	14
sb:<number> a	26
sb:<number> and	6
sb:<number> million	-9
sb:<number> the	12
sb:<number> to	-7
sb:<office> ,	13
sb:<office> :	-11
sb:<office> agree	18
sb:<office> of	9
sb:<organisation> and	-21
sb:<organisation> announce	7
sb:<organisation> has	13
sb:<organisation> say	7
sb:<organisation> will	-7
sb:<person> (	20
sb:<person> ,	22
sb:<person> :	-45
sb:<person> and	8
sb:<person> announce	11
sb:<person> had	-8
sb:<person> in	-17
sb:<person> on	23
sb:<person> propose	-10
sb:<person> put	15
sb:<person> tell	-9
sb:<points>	27
sb:<points> of	16
sb:<quality> -	-15
sb:<quality> and	-10
sb:<quality> colleague	15
sb:<quality> good	30
sb:<quality> side	-8
sb:<quality> tariff	-9
sb:<seat> and	15
sb:<seat> on	-22
sb:<seat> want	14
sb:<seat> would	-7
sb:<sender>	-24
sb:<span>	12
sb:<span> ,	-7
sb:<span> of	7
sb:<taker>	-17
sb:<v-agree>	-15
sb:<v-buy>	-14
sb:<v-deny>	-16
sb:<v-down>	-7
sb:<v-end>	-21
sb:<v-propose>	-23
sb:<v-return>	-18
sb:<v-sell>	-37
sb:<v-stay>	9
sb:<v-suspend>	6
sb:<v-target>	-10
sb:<v-threaten>	10
sb:a .	8
sb:a deal	8
sb:a further	-9
sb:a new	-17
sb:a paper	-9
sb:a prolongation	-10
sb:a rise	6
sb:a second	19
sb:a surcharge	-24
sb:a suspension	-31
sb:a term	7
sb:about	-22
sb:accept	-9
sb:across	-12
sb:affiliate	-9
sb:after	-8
sb:after a	6
sb:after the	24
sb:again	-10
sb:ago	-6
sb:agree	-7
sb:agree at	24
sb:agree by	12
sb:agree in	7
sb:agree that	-15
sb:agree to	-21
sb:agreement	-22
sb:all	19
sb:all country	-12
sb:allow	-12
sb:an	-15
sb:an <office>	12
sb:an extension	-17
sb:an initial	-9
sb:and	18
sb:and <level>	-6
sb:and <name>	14
sb:and <person>	14
sb:and <quality>	-6
sb:and <seat>	17
sb:and a	11
sb:and for	-12
sb:and his	-16
sb:and it	-13
sb:and that	-9
sb:and the	-21
sb:announce	10
sb:announce in	15
sb:announcement	12
sb:another	20
sb:answer	-24
sb:apply	14
sb:are	-21
sb:are due	-6
sb:are to	-23
sb:armistice	-19
sb:as	10
sb:as much	-19
sb:ask	-18
sb:ask for	-17
sb:at <level>	-32
sb:at least	-15
sb:at once	12
sb:at the	6
sb:back	-8
sb:banana	9
sb:be extend	-16
sb:be no	12
sb:be prolonged	-19
sb:because	13
sb:beef	9
sb:been	-8
sb:been extend	16
sb:been suspend	-8
sb:before	18
sb:best	-12
sb:between	-8
sb:between <name>	6
sb:bring	10
sb:busan	31
sb:buy	-29
sb:by	21
sb:by a	-7
sb:call	22
sb:can be	-12
sb:capital	-11
sb:car	-19
sb:carry	-12
sb:ceasefire	-19
sb:charge	-13
sb:charge on	-14
sb:city	-13
sb:close	13
sb:closed	-9
sb:colleague	15
sb:come in	-9
sb:come to	-6
sb:commerce	-25
sb:commerce minister	-15
sb:company	-24
sb:conclude	10
sb:conclude for	12
sb:confirm	-9
sb:contract	-20
sb:control on	12
sb:cost	-8
sb:could	-25
sb:countermeasure	11
sb:country	-6
sb:cover	16
sb:custom	26
sb:cut	9
sb:date	7
sb:day	-7
sb:deal with	-9
sb:decision	11
sb:delay	-8
sb:delegation	-16
sb:delegation of	-8
sb:difference	11
sb:do	-6
sb:do so	6
sb:doe	-10
sb:down	40
sb:down for	22
sb:draft	-11
sb:due	-9
sb:during	-11
sb:duty	22
sb:each of	-7
sb:each side	10
sb:early	12
sb:effect	-15
sb:effect on	-26
sb:either	-7
sb:either side	-14
sb:end	-15
sb:end a	-8
sb:end after	9
sb:end on	8
sb:energy	-6
sb:enter	-7
sb:evening	-6
sb:every	-9
sb:everybody	-6
sb:expire	-21
sb:expire on	-10
sb:export	-11
sb:extend their	-7
sb:extension	-23
sb:fall	-6
sb:far	-24
sb:fee	-29
sb:fentanyl	-20
sb:fentanyl tariff	-14
sb:first ,	30
sb:fish	15
sb:for	8
sb:for <name>	11
sb:for <quality>	-7
sb:for <span>	-14
sb:for an	-7
sb:for another	11
sb:force for	-23
sb:foreign	8
sb:foreign minister	10
sb:four	-22
sb:fourth	-12
sb:free	-11
sb:freeze	-28
sb:from	-20
sb:from <day-ahead>	-12
sb:from <day-gone>	9
sb:from <level>	7
sb:from <name>	-9
sb:from <seat>	-11
sb:from all	-12
sb:further	-12
sb:geneva	13
sb:geneva ,	9
sb:get	21
sb:give	20
sb:given	23
sb:go for	-25
sb:go on	-19
sb:go to	10
sb:good	24
sb:good ,	8
sb:government	17
sb:grant	9
sb:great	26
sb:had	-17
sb:had agree	12
sb:hand	10
sb:happen	11
sb:has a	-10
sb:has ask	-9
sb:has been	14
sb:has hold	-17
sb:has offer	-8
sb:has propose	-13
sb:has to	-6
sb:have	9
sb:have a	-11
sb:have been	-15
sb:have extend	25
sb:he	10
sb:he had	-6
sb:he has	-11
sb:he is	-7
sb:he say	-16
sb:he tell	-6
sb:he was	-15
sb:he would	16
sb:hear	-22
sb:her	-10
sb:here	8
sb:higher	39
sb:higher tariff	18
sb:him	-10
sb:his	11
sb:his <quality>	9
sb:hold	-12
sb:hold back	-6
sb:hold for	15
sb:hour	13
sb:i	-18
sb:ice	8
sb:ice for	11
sb:if	-16
sb:if it	-23
sb:if the	10
sb:import from	-12
sb:import surcharge	-9
sb:impose	14
sb:in <month-gone>	39
sb:in <number>	-28
sb:in <seat>	-12
sb:in busan	31
sb:in force	6
sb:in geneva	13
sb:in principle	-7
sb:increase	11
sb:increase of	7
sb:initial	-9
sb:interest	-8
sb:is	12
sb:is ,	-12
sb:is a	-8
sb:is for	12
sb:is good	-10
sb:is in	10
sb:is to	-36
sb:it 's	15
sb:it has	16
sb:it is	-26
sb:it run	18
sb:it take	-25
sb:it was	19
sb:it will	18
sb:its	13
sb:its duty	12
sb:its new	-10
sb:its own	8
sb:its tariff	9
sb:keep	8
sb:keep <points>	20
sb:keep the	-23
sb:know	12
sb:last	19
sb:last <month-gone>	-10
sb:last for	15
sb:last week	9
sb:lasted	-14
sb:late	-22
sb:later	9
sb:law	-21
sb:lay	10
sb:least	-15
sb:least <goods-amount>	-6
sb:leave	-11
sb:leave the	-6
sb:less	-14
sb:less than	-11
sb:let	7
sb:licence	-19
sb:like	9
sb:limited	9
sb:limited to	9
sb:line	-8
sb:list	-9
sb:live	9
sb:longer	-15
sb:longer than	-9
sb:lower rate	-12
sb:m	6
sb:m .	8
sb:make	15
sb:make for	8
sb:make in	-15
sb:may	-24
sb:me	10
sb:measure	17
sb:meet ,	-6
sb:meet <person>	8
sb:meet in	-7
sb:member	-12
sb:minister ,	9
sb:minister of	10
sb:ministry	-17
sb:ministry of	-12
sb:minute	-6
sb:moratorium	-8
sb:more than	-6
sb:morning	8
sb:most of	14
sb:move	-16
sb:mr	-26
sb:mr <person>	-36
sb:much	-22
sb:much as	-19
sb:must	-8
sb:my	-24
sb:need	-10
sb:negotiator	-6
sb:new	-14
sb:new tariff	6
sb:new york	-7
sb:newspaper	-10
sb:next	11
sb:no .	30
sb:no more	9
sb:nobody	9
sb:nothing	-12
sb:notice	15
sb:now	31
sb:of <level>	-39
sb:of <month-gone>	13
sb:of <quality>	7
sb:of a	-27
sb:of duty	-13
sb:of its	14
sb:of last	-7
sb:of that	27
sb:of their	8
sb:of them	-8
sb:of thi	-18
sb:of trade	10
sb:offer	-26
sb:oil	22
sb:old	-11
sb:olive	-6
sb:on	-16
sb:on <day-today>	-14
sb:on <name>	21
sb:on an	-9
sb:on both	7
sb:on each	-8
sb:on for	-24
sb:on good	-7
sb:on ice	11
sb:on import	-10
sb:on the	25
sb:on which	-11
sb:one	6
sb:one ,	-17
sb:one of	21
sb:only	-26
sb:or	-12
sb:order	9
sb:other	17
sb:out of	14
sb:out on	-19
sb:over	-9
sb:own	7
sb:paper	-28
sb:part of	-16
sb:pause	37
sb:pause of	15
sb:pay <level>	17
sb:people	-8
sb:period of	-9
sb:place	-21
sb:plan	31
sb:point	8
sb:port	-17
sb:port fee	-18
sb:present	-11
sb:president	8
sb:price	-18
sb:principle	-7
sb:product	-10
sb:prolong	-13
sb:prolong the	-24
sb:prolongation	-13
sb:prolonged their	12
sb:proposal	-13
sb:propose	-24
sb:propose a	-10
sb:propose to	-7
sb:purchase	-10
sb:put his	7
sb:put its	11
sb:put off	7
sb:put on	-10
sb:put the	-14
sb:quarrel	19
sb:quarter	-13
sb:rare -	-16
sb:rare earth	6
sb:rate	6
sb:read	13
sb:ready	-14
sb:ready to	-11
sb:reason	-10
sb:reciprocal	9
sb:remain	12
sb:remain suspend	18
sb:renew	-19
sb:renewed	-20
sb:report	-20
sb:report that	-8
sb:return	-15
sb:return to	-8
sb:rice	-8
sb:rise	-10
sb:round	-11
sb:round of	-7
sb:rule	-15
sb:rule on	-8
sb:run out	-21
sb:same	10
sb:say he	-7
sb:say in	6
sb:say on	-11
sb:season	-11
sb:second	22
sb:second ,	-8
sb:second round	6
sb:secretary	-11
sb:see	-16
sb:send	-13
sb:set	11
sb:settle	-26
sb:shelve	14
sb:ship	-21
sb:should	-16
sb:should be	-19
sb:side	-7
sb:side are	-9
sb:side for	12
sb:sign an	10
sb:sign on	-20
sb:since	8
sb:since <day-gone>	30
sb:since <month-gone>	-26
sb:sir	6
sb:sit	-15
sb:slash	9
sb:so	-11
sb:so for	12
sb:soybean	-7
sb:spring	-13
sb:spring ,	-7
sb:standstill	-9
sb:stay	-8
sb:stay on	-6
sb:step	12
sb:strike	-20
sb:strike a	-9
sb:sugar	-8
sb:summer	-19
sb:surcharge	-59
sb:surcharge of	-39
sb:suspend ,	16
sb:suspend <points>	12
sb:suspend for	-7
sb:suspend its	13
sb:suspend the	-20
sb:suspension	7
sb:suspension of	-8
sb:table	-16
sb:take effect	-29
sb:talked	-12
sb:tariff ,	-10
sb:tariff for	25
sb:tariff of	8
sb:tariff on	32
sb:tariff truce	-27
sb:tea	17
sb:telephone	8
sb:television	-7
sb:tell	-15
sb:term of	10
sb:text	-17
sb:than	-25
sb:that 's	10
sb:that ,	-6
sb:that <name>	-24
sb:that <seat>	-7
sb:that a	-31
sb:that he	7
sb:that is	30
sb:that it	13
sb:that the	-6
sb:that they	-14
sb:that was	24
sb:that would	7
sb:the <day-ahead>	-9
sb:the <day-gone>	8
sb:the <level>	8
sb:the <number>	-9
sb:the <office>	8
sb:the <organisation>	12
sb:the <person>	-18
sb:the <points>	-15
sb:the <quality>	-42
sb:the arrangement	6
sb:the ceasefire	-30
sb:the company	-14
sb:the deal	9
sb:the delegation	-10
sb:the difference	12
sb:the duty	13
sb:the first	6
sb:the fourth	-11
sb:the higher	18
sb:the law	-17
sb:the lower	-13
sb:the moratorium	-6
sb:the next	11
sb:the old	-11
sb:the one	7
sb:the order	6
sb:the other	8
sb:the pause	38
sb:the same	6
sb:the surcharge	-25
sb:the suspension	18
sb:the table	-12
sb:the third	-7
sb:the trade	-11
sb:the truce	11
sb:the two	15
sb:the world	-18
sb:the yield	-9
sb:their <organisation>	-10
sb:their duty	-26
sb:their trade	-14
sb:their truce	12
sb:them	-9
sb:themselve	10
sb:there	16
sb:there ,	18
sb:these	11
sb:they agree	-16
sb:they are	8
sb:they have	24
sb:thi year	11
sb:third	-9
sb:those	14
sb:three	-21
sb:through	11
sb:tiktok	-11
sb:time in	-6
sb:to	-39
sb:to <day-ahead>	14
sb:to <goods-amount>	-7
sb:to <level>	9
sb:to <money>	-10
sb:to <name>	-10
sb:to <number>	8
sb:to <seat>	-14
sb:to be	10
sb:to expire	-7
sb:to freeze	-17
sb:to keep	-27
sb:to last	9
sb:to leave	-16
sb:to suspend	-15
sb:to the	9
sb:town	8
sb:trade	-20
sb:trade minister	-14
sb:truce ,	18
sb:truce between	-23
sb:truce by	18
sb:truce in	8
sb:truce on	-13
sb:truce was	-11
sb:truce with	19
sb:two	-10
sb:two president	19
sb:under	7
sb:under section	-9
sb:understanding	16
sb:undertaken	7
sb:until	-11
sb:until <day-ahead>	-6
sb:until the	-20
sb:up to	-18
sb:us	31
sb:vessel	8
sb:vote	-17
sb:vote on	-12
sb:waiting	-8
sb:war	24
sb:was	23
sb:was agree	17
sb:was conclude	23
sb:was given	33
sb:was sign	-7
sb:was the	-11
sb:way	6
sb:we	-22
sb:we hear	-17
sb:week that	16
sb:were	7
sb:what	19
sb:what it	9
sb:what they	-8
sb:when	13
sb:when the	9
sb:whether	-10
sb:which end	-18
sb:which had	6
sb:which the	16
sb:which was	-9
sb:will	-6
sb:will keep	6
sb:will lower	6
sb:wine	16
sb:with	-9
sb:with <name>	9
sb:with the	-21
sb:within	-28
sb:within the	-9
sb:word	-11
sb:world	-7
sb:worth	-16
sb:worth <money>	-10
sb:would	-8
sb:would be	14
sb:would like	8
sb:would sign	-6
sb:write	-6
sb:year	-8
sb:year ,	10
sb:yield	-12
sb:yield on	-12
sb:york	-7
sb:york ,	-7
sb:you	-17
sb:your	-7
sb:—	17
sb:— <person>	15
t0=future	-22
t0=future-passive	-25
t0=modal	-19
t0=past-passive	39
t0=pluperfect	-13
t0=pluperfect-passive	-7
t0=present-passive	11
t1=future	-18
t1=future-passive	-25
t1=gerund	-6
t1=infinitive	-21
t1=modal	-24
t1=participle-passive	16
t1=past-passive	39
t1=perfect	17
t1=pluperfect	-9
t1=pluperfect-passive	-7
t1=present	-12
t1=present-passive	10
t2=modal	-26
t2=participle-passive	-22
t2=past	-10
t2=past-passive	-19
t2=perfect	-12
t2=pluperfect	-9
t2=present	15
t:loose	16
t:loose-l1	9
t:loose-l2	-28
t:loose-r	29
t:loose-r0	29
t:loose-r1	15
t:loose-r3	14
t:more	-6
t:more-in	14
t:more-in0	14
t:more-l	-13
t:more-l0	19
t:more-l1	-37
t:more-l2	-16
t:more-l3	6
t:more-r	-6
t:more-r3	14
t:quiet-l	20
t:quiet-l2	-6
t:quiet-l3	8
t:quiet-r	-21
t:quiet-r1	-8
t:quiet-r3	-21
t:truce	31
t:truce-l	21
t:truce-l1	23
t:truce-r	16
t:truce-r0	53
t:truce-r1	12
t:truce-r2	-54
t:verb	22
t:verb-l	18
t:verb-l2	8
tn:loose	8
tn:quiet	32
tn:verb	8
tp:loose	33
tp:more	10
tp:quiet	6
tp:truce	9
tp:verb	24
v0-none	-7
v0=answer	-8
v0=ask	-18
v0=be	8
v0=begin	-6
v0=buy	-25
v0=call	8
v0=charge	12
v0=conclude	12
v0=end	-9
v0=expect	-8
v0=get	25
v0=have	-19
v0=hold	6
v0=keep	7
v0=lapse	-6
v0=lay	17
v0=leave	-17
v0=let	-12
v0=make	15
v0=meet	-9
v0=offer	-9
v0=propose	-15
v0=reach	11
v0=ready	-8
v0=remain	11
v0=rise	-10
v0=run	-8
v0=say	-6
v0=settle	-22
v0=sit	-15
v0=stand	-9
v0=start	13
v0=stay	-12
v0=stop	15
v0=suspend	-9
v0=take	-13
v0=want	10
v1=agree	25
v1=answer	-8
v1=ask	-18
v1=be	11
v1=begin	-6
v1=buy	-17
v1=call	8
v1=carry	-11
v1=charge	12
v1=conclude	6
v1=delay	-6
v1=end	-15
v1=get	27
v1=go	-12
v1=grant	9
v1=have	-15
v1=hold	9
v1=keep	-12
v1=lapse	-6
v1=lay	17
v1=leave	-26
v1=make	22
v1=meet	-16
v1=other	-6
v1=plan	30
v1=propose	-10
v1=put	-7
v1=rise	-10
v1=run	-12
v1=say	-6
v1=settle	-23
v1=sign	11
v1=sit	-15
v1=slash	9
v1=stand	-15
v1=start	9
v1=stay	-13
v1=stop	6
v1=want	9
v2-none	-19
v2=announce	-9
v2=end	-32
v2=leave	-64
v2=rise	12
v2=stand	-11
v2=take	17
verbless	8
vt0=agree past	12
vt0=agree perfect	-17
vt0=agree pluperfect	7
vt0=ask perfect	-11
vt0=be modal	11
vt0=begin past	6
vt0=buy present	-9
vt0=conclude past	12
vt0=extend future	-15
vt0=extend modal	-12
vt0=extend perfect	31
vt0=extend present	-10
vt0=fall past	7
vt0=get past	24
vt0=get present	11
vt0=have present	-15
vt0=hold perfect	-24
vt0=hold present	32
vt0=keep present	12
vt0=lay past	21
vt0=lay present	-7
vt0=leave present	-8
vt0=let present	-11
vt0=make past	6
vt0=offer perfect	-11
vt0=other future	-22
vt0=other modal	-10
vt0=other past	11
vt0=pay present	7
vt0=propose past	-9
vt0=propose perfect	-13
vt0=put perfect	14
vt0=put present	-12
vt0=ready present	-8
vt0=run modal	-8
vt0=settle past	-21
vt0=sit past	-10
vt0=start present	13
vt0=stay future	-12
vt0=stop present	12
vt0=suspend future	6
vt0=suspend perfect	-12
vt0=suspend present	-10
vt0=take past	-9
vt0=take present	-9
vt0=want present	10
vt1=agree participle	8
vt1=agree past	24
vt1=agree pluperfect	8
vt1=agree present	-6
vt1=ask perfect	-9
vt1=be modal	11
vt1=begin past	6
vt1=buy present	-9
vt1=conclude past	12
vt1=end gerund	-6
vt1=extend future	-15
vt1=extend modal	-12
vt1=extend participle	-7
vt1=extend perfect	31
vt1=extend present	-10
vt1=fall past	7
vt1=get past	26
vt1=get present	11
vt1=have present	-12
vt1=hold perfect	-16
vt1=hold present	32
vt1=lay past	21
vt1=lay present	-7
vt1=leave present	-8
vt1=let present	-11
vt1=make past	6
vt1=offer perfect	-8
vt1=other future	-22
vt1=other modal	-10
vt1=other past	11
vt1=pay present	7
vt1=propose past	-7
vt1=propose perfect	-9
vt1=put perfect	14
vt1=put present	-21
vt1=run modal	-8
vt1=settle past	-21
vt1=sit past	-10
vt1=start present	13
vt1=suspend future	6
vt1=suspend participle	11
vt1=suspend perfect	-12
vt1=suspend present	-10
vt1=take past	-9
vt1=take present	-9
vt1=want present	10
vt2=agree participle	17
vt2=agree past	-10
vt2=be modal	-13
vt2=be past	6
vt2=end participle	-9
vt2=go infinitive	-22
vt2=go present	22
vt2=leave participle	-53
vt2=rise past	12`;
