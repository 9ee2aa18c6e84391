// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:'	-13
a:' notice	-9
a:-	-18
a:<day-ahead>	28
a:<day-ahead> .	-10
a:<day-gone>	-16
a:<day-today>	-21
a:<day-today> .	-12
a:<duty>	11
a:<gate>	11
a:<goods>	-19
a:<level-noun>	6
a:<level>	-30
a:<money>	-8
a:<name>	-6
a:<name> .	-21
a:<name> and	-9
a:<not>	-32
a:<number> .	11
a:<office>	7
a:<person>	-7
a:<quality>	-13
a:<span>	-10
a:<span> .	-9
a:<v-bear>	8
a:<v-begin>	-15
a:<v-deny>	-7
a:<v-down>	9
a:<v-end>	-10
a:<v-impose>	-22
a:<v-stay>	-32
a:<v-target>	6
a:a	-12
a:a truce	-6
a:additional	-12
a:after	-33
a:after the	-7
a:agree on	-12
a:and	-8
a:and <number>	7
a:and a	-13
a:and it	10
a:are	-23
a:as	7
a:at	8
a:at a	8
a:at least	-6
a:back	-6
a:be	-18
a:been	10
a:before .	6
a:between	-12
a:between <name>	-6
a:both	13
a:control	8
a:control on	7
a:counted	-17
a:date	-9
a:day	14
a:down	6
a:duty	-6
a:earlier	-13
a:end	-17
a:end .	-7
a:first	10
a:for	-25
a:for the	8
a:from	10
a:from <day-ahead>	29
a:from <day-gone>	-29
a:has	9
a:he	15
a:his	9
a:in <number>	-16
a:in <seat>	-12
a:in a	11
a:in the	-12
a:is	7
a:is not	-23
a:is what	17
a:it .	-10
a:it was	-7
a:last	10
a:later	-25
a:least	-7
a:leave	-10
a:long	8
a:minute	7
a:more	27
a:more .	14
a:negotiate	8
a:new	-10
a:no	-14
a:nobody	-11
a:not	-22
a:notice	-13
a:notice .	-12
a:of	-29
a:of <level>	-28
a:of <number>	-9
a:of it	10
a:of peace	17
a:of talk	-28
a:on	-9
a:on <day-gone>	-13
a:on <day-today>	-6
a:on <quality>	-15
a:on rare	7
a:on the	17
a:one	13
a:or	-20
a:or so	-12
a:our	8
a:out	-12
a:over	-32
a:pay	-6
a:plan	-6
a:quarrel	-15
a:rare earth	7
a:rate	11
a:rise	-8
a:rule	-7
a:run	-21
a:same	-10
a:section	6
a:section <number>	6
a:side	14
a:since	14
a:stop	7
a:table	11
a:take	-11
a:talk	-19
a:talk in	-14
a:tariff	21
a:tariff truce	28
a:than	-22
a:that	-8
a:the	-6
a:the <day-ahead>	-14
a:the <name>	-12
a:the <organisation>	11
a:the day	9
a:the export	9
a:the next	-9
a:the rule	-16
a:the same	-10
a:the table	11
a:the truce	-10
a:the two	-8
a:their	7
a:thi	18
a:time	9
a:to	-10
a:to <day-gone>	12
a:to run	-10
a:to the	-20
a:truce	19
a:truce in	16
a:truce with	18
a:two	-15
a:under	11
a:until	-14
a:until <day-ahead>	-7
a:up	-12
a:was	9
a:were	9
a:what	8
a:with	14
a:with <name>	7
a:without a	-7
a:would	9
a:would be	-6
a:year	-8
a:yield	-7
b:" the	-14
b:" we	-25
b:'s good	17
b:, <level>	6
b:, <money>	-10
b:, <name>	28
b:, agree	8
b:, at	12
b:, by	-13
b:, conclude	-15
b:, had	-10
b:, of	13
b:, suspend	19
b:, the	-16
b:, they	7
b:, to	-7
b:, want	9
b:, was	-17
b:, will	13
b:-	12
b:- <name>	14
b:- earth	-9
b::	16
b:: <number>	-13
b:<day-ahead> and	-7
b:<day-gone> for	-10
b:<day-gone> to	-11
b:<gate>	-14
b:<goods-amount>	-22
b:<goods-amount> in	-6
b:<level-noun>	-10
b:<level>	-8
b:<level> and	-6
b:<level> on	24
b:<level> over	-9
b:<money>	-48
b:<money> in	-6
b:<money> of	-8
b:<month-gone>	-12
b:<month-gone> for	-6
b:<name>	20
b:<name> 's	-8
b:<name> agree	17
b:<name> by	-13
b:<name> for	35
b:<name> had	18
b:<name> has	19
b:<name> have	-6
b:<name> on	8
b:<name> put	13
b:<name> sign	-7
b:<name> suspend	-20
b:<name> to	-20
b:<name> was	-7
b:<name> will	7
b:<not>	-29
b:<number>	-29
b:<number> for	14
b:<number> million	-9
b:<office>	-6
b:<organisation>	-28
b:<organisation> and	6
b:<organisation> has	-26
b:<person>	6
b:<person> and	20
b:<person> has	7
b:<person> propose	6
b:<person> say	-19
b:<person> sign	-12
b:<points>	-10
b:<points> are	11
b:<points> of	-15
b:<quality>	-24
b:<quality> good	-8
b:<quality> ship	-12
b:<seat>	16
b:<seat> and	6
b:<seat> on	12
b:<seat> within	-8
b:<seat> would	27
b:<span>	-22
b:<taker>	-30
b:<v-agree>	18
b:<v-bear>	6
b:<v-begin>	-15
b:<v-end>	-28
b:<v-impose>	-10
b:<v-propose>	35
b:<v-return>	-35
b:<v-target>	-21
b:a	24
b:a further	20
b:a pause	-8
b:a prolongation	7
b:a proposal	27
b:a second	9
b:a suspension	23
b:a term	-19
b:accept	20
b:additional	25
b:additional duty	25
b:after	-29
b:after a	-6
b:agree	7
b:agree on	-7
b:agree to	26
b:agreement	-27
b:all	-21
b:an	-11
b:and	13
b:and <name>	10
b:and <quality>	-7
b:and <seat>	6
b:and a	-24
b:and at	9
b:and it	16
b:and last	-6
b:and suspend	-6
b:and the	7
b:announce	-10
b:another	10
b:answer	-11
b:any	-12
b:are	10
b:are suspend	9
b:are to	21
b:armistice	-10
b:arrangement	25
b:as	-25
b:ask	12
b:at <level>	10
b:at <number>	-11
b:at the	-21
b:back	-16
b:back for	-14
b:be	7
b:be extend	-6
b:beef	-9
b:been	-23
b:been extend	-21
b:been suspend	-8
b:before	-6
b:both	20
b:both side	-7
b:busan	-11
b:but	-29
b:buy	6
b:buy at	-12
b:by	9
b:by another	-12
b:by the	10
b:can	-15
b:carry	18
b:ceasefire	-14
b:come	-17
b:company	6
b:conclude for	7
b:continue	15
b:continue for	15
b:control	10
b:cost	-8
b:could	14
b:country for	-15
b:custom	-14
b:day	16
b:deal	-6
b:delay	-24
b:delegation	7
b:do	28
b:double	-6
b:down	-19
b:down for	-8
b:draft	18
b:due	-13
b:duty on	-10
b:each of	-10
b:earth	-17
b:effect	11
b:either	-12
b:either side	-12
b:end	-23
b:end a	-13
b:every	-21
b:expect <name>	-7
b:export control	13
b:extend	-8
b:extend for	-13
b:extend the	9
b:extend their	13
b:extension	9
b:extension by	-17
b:extension of	6
b:fall	-6
b:fall by	-12
b:fall to	10
b:fee	-8
b:fee on	-10
b:first	-26
b:fish	-7
b:for an	17
b:for another	-16
b:for the	10
b:force for	11
b:free	-8
b:freeze	37
b:from	-26
b:from <day-ahead>	-16
b:from <name>	20
b:further	19
b:get	-13
b:give	-23
b:go	14
b:go on	23
b:go up	-10
b:government	6
b:grant	-14
b:had	-23
b:had been	-15
b:has ask	13
b:has propose	7
b:have	-25
b:have a	12
b:have been	-14
b:have buy	18
b:have extend	-16
b:he expect	-11
b:he is	7
b:he want	12
b:higher	-22
b:his <organisation>	-16
b:i have	-11
b:if	18
b:if the	-8
b:in	-71
b:in <month-gone>	-18
b:in <name>	-18
b:in about	-13
b:in each	-9
b:in the	-18
b:increase	7
b:interest	-12
b:into	-13
b:is good	-9
b:is suspend	-14
b:is to	9
b:it	-16
b:it 's	17
b:it by	-15
b:it has	-7
b:it is	-11
b:it run	-14
b:it take	-8
b:it was	-7
b:its	-19
b:its duty	-23
b:its new	8
b:just	-12
b:keep	-13
b:keep <points>	-11
b:last	-6
b:law	-7
b:lay	-12
b:less	12
b:less than	13
b:let	-22
b:licence	-8
b:live	8
b:longer	-10
b:longer than	-9
b:lose	-6
b:lower rate	10
b:mediator	9
b:meet	-36
b:meet in	-12
b:million	-18
b:ministry	13
b:more	-20
b:more than	-16
b:most	16
b:mr	10
b:mr <person>	11
b:my	-13
b:next	-9
b:night	6
b:no	-23
b:nobody	-15
b:not	9
b:now	-25
b:of	10
b:of <day-gone>	11
b:of <level>	-6
b:of <number>	-6
b:of <quality>	-19
b:of a	40
b:of both	-10
b:of it	-19
b:of last	12
b:of that	-7
b:of their	-6
b:off	-6
b:off for	8
b:old	-15
b:on	14
b:on <day-ahead>	9
b:on <day-gone>	-8
b:on <day-today>	6
b:on <quality>	-24
b:on a	-16
b:on each	20
b:on for	30
b:on hold	9
b:on the	-32
b:one	-25
b:or	-22
b:order	-12
b:other 's	7
b:other <points>	10
b:our	18
b:out	-8
b:over	-7
b:own	6
b:paper	37
b:party	-12
b:pause	-11
b:pause of	-9
b:pay	-19
b:plan	-22
b:port	-8
b:prefer	21
b:prolong	8
b:prolong the	20
b:prolongation	7
b:promise	-15
b:promise to	-9
b:proposal	28
b:propose	20
b:put the	17
b:quarrel	-7
b:raise	-11
b:rare	-17
b:rare -	-9
b:rare earth	-6
b:reach	-11
b:ready	24
b:ready to	26
b:remain	6
b:remain suspend	-13
b:rest for	6
b:return	-18
b:rise	-19
b:round	-11
b:run	7
b:run for	7
b:same	11
b:say he	-6
b:second	12
b:see	8
b:sell	-6
b:settle	31
b:ship	-13
b:should	-8
b:side agree	8
b:side are	13
b:sign	-7
b:sit	-6
b:slash	-8
b:so	21
b:some	-6
b:soybean	-8
b:spoke	22
b:standstill	22
b:start	-16
b:stay on	6
b:stay suspend	11
b:stop	-22
b:strike	-7
b:surcharge	-19
b:surcharge of	-6
b:suspend	6
b:suspend <points>	-7
b:suspend for	8
b:suspend its	14
b:suspend the	13
b:suspension	17
b:suspension of	19
b:table	-7
b:tariff	6
b:tariff for	-21
b:tariff truce	34
b:tea	-17
b:tell	8
b:term of	-7
b:than	-9
b:that	13
b:that <seat>	18
b:that a	17
b:that both	11
b:that for	11
b:that has	13
b:that his	-15
b:that is	8
b:that it	10
b:that the	-14
b:the <name>	21
b:the <office>	-8
b:the <person>	30
b:the <points>	-6
b:the <quality>	23
b:the additional	13
b:the agreement	-11
b:the arrangement	16
b:the ceasefire	-9
b:the first	-18
b:the last	-7
b:the law	-7
b:the lower	10
b:the next	-9
b:the old	-15
b:the pause	-21
b:the rest	-13
b:the same	13
b:the second	8
b:the suspension	8
b:the tariff	15
b:the truce	9
b:the two	10
b:the yield	-8
b:their <organisation>	-14
b:their tariff	12
b:them	-10
b:there are	-6
b:these	9
b:they	-14
b:they had	-6
b:they have	-12
b:third	10
b:time	-21
b:to	12
b:to <goods-amount>	-12
b:to buy	-22
b:to delay	-9
b:to freeze	29
b:to hold	-8
b:to keep	14
b:to last	8
b:to suspend	12
b:to the	-18
b:truce	13
b:truce in	-12
b:truce of	12
b:truce on	16
b:truce over	21
b:truce was	-11
b:two country	9
b:under	-16
b:under the	-6
b:up	-22
b:up to	-16
b:visit	-12
b:wait	-9
b:was agree	-19
b:was conclude	7
b:was given	-8
b:was make	8
b:was to	22
b:way	-7
b:we	18
b:we have	18
b:were	-9
b:what	9
b:when	-29
b:when the	-14
b:which	-21
b:will	6
b:will be	9
b:with a	7
b:with the	-11
b:within	-44
b:without	6
b:world	-7
b:worth	-21
b:worth <money>	-15
b:would	29
b:would be	-11
b:would have	-22
b:would like	26
b:would sign	14
b:write	9
b:yield	-9
b:yield on	-9
b:you	-7
b:—	-7
b:— <name>	9
c0=agree	15
c0=begin	-11
c0=buy	14
c0=propose	12
c0=return	-10
c0=say	11
c0=sell	12
c0=stay	-12
c0=suspend	8
c0=up	-10
c1=agree	17
c1=begin	-8
c1=end	-8
c1=impose	-7
c1=propose	23
c1=return	-14
c1=say	16
c1=sell	16
c2=agree	-9
c2=begin	-17
c2=down	6
c2=impose	-21
c2=propose	-18
c2=say	14
c2=stay	-9
c2=target	10
ct0=agree future	7
ct0=agree modal	28
ct0=agree pluperfect	7
ct0=agree present	9
ct0=bear present	-17
ct0=begin future	-9
ct0=begin modal	17
ct0=begin past	-13
ct0=begin present	-13
ct0=buy future	-13
ct0=buy past	12
ct0=buy perfect	18
ct0=down perfect	-7
ct0=end modal	-14
ct0=end past	12
ct0=end present	-14
ct0=impose future	19
ct0=impose modal	22
ct0=impose modal-passive	-29
ct0=impose past-passive	-19
ct0=impose perfect	-14
ct0=impose perfect-passive	-21
ct0=impose present	12
ct0=propose future	14
ct0=propose modal	-21
ct0=propose past	11
ct0=propose perfect	19
ct0=propose present	-9
ct0=say past	8
ct0=say present	-16
ct0=stay future	14
ct0=stay past	-11
ct0=stay past-passive	8
ct0=stay perfect	-19
ct0=stay present	-12
ct0=suspend future	20
ct0=suspend modal	11
ct0=suspend past	-8
ct0=suspend perfect-passive	-8
ct0=suspend present	17
ct0=up present	-7
ct1=agree modal	28
ct1=agree past	-12
ct1=agree perfect	-8
ct1=agree present	16
ct1=bear gerund	7
ct1=bear present	-17
ct1=begin future	-8
ct1=begin gerund	16
ct1=begin infinitive	-10
ct1=begin modal	19
ct1=begin past	-13
ct1=begin present	-13
ct1=buy future	-13
ct1=buy infinitive	-13
ct1=buy past	12
ct1=buy perfect	18
ct1=down perfect	-14
ct1=end gerund	-6
ct1=end modal	-14
ct1=end participle-passive	-11
ct1=end past	12
ct1=end present	-8
ct1=impose future	15
ct1=impose infinitive	10
ct1=impose modal	22
ct1=impose modal-passive	-29
ct1=impose participle-passive	-14
ct1=impose past	-8
ct1=impose past-passive	-19
ct1=impose perfect-passive	-21
ct1=impose present	13
ct1=propose future	14
ct1=propose modal	-21
ct1=propose participle-passive	-14
ct1=propose past	22
ct1=propose perfect	37
ct1=propose present	-9
ct1=say past	8
ct1=say present	-13
ct1=stay future	14
ct1=stay past	-10
ct1=stay past-passive	8
ct1=stay perfect	-18
ct1=stay present	-6
ct1=suspend future	18
ct1=suspend modal	11
ct1=suspend participle-passive	-8
ct1=suspend past	-8
ct1=suspend perfect-passive	-8
ct1=suspend present	12
ct1=up present	-7
ct2=agree participle-passive	-10
ct2=begin infinitive	9
ct2=begin present	-20
ct2=down infinitive	8
ct2=end past	-10
ct2=end present	10
ct2=impose modal	14
ct2=impose participle-passive	-31
ct2=impose present	-11
ct2=say past	7
ct2=stay modal	-7
ct2=stay past	14
ct2=stay present	-7
ct2=up infinitive	-14
ct2=up past	-7
f:"	-12
f:'	8
f:'s	30
f:,	-13
f:.	16
f::	-9
f:;	-14
f:<agent>	33
f:<day-ahead>	-10
f:<day-today>	-12
f:<duty>	-21
f:<gate>	20
f:<level-noun>	22
f:<level>	-22
f:<month-ahead>	-14
f:<month-gone>	-19
f:<name>	32
f:<not>	21
f:<office>	-15
f:<organisation>	33
f:<person>	37
f:<points>	-14
f:<quality>	26
f:<seat>	34
f:<sender>	10
f:<taker>	-18
f:<v-agree>	10
f:<v-bear>	15
f:<v-begin>	7
f:<v-deny>	21
f:<v-down>	-7
f:<v-end>	-9
f:<v-say>	20
f:<v-sell>	-7
f:<v-stay>	9
f:<v-suspend>	-8
f:<v-target>	-6
f:<v-threaten>	-13
f:a	-34
f:about	-23
f:according	9
f:add	12
f:additional	-24
f:affiliate	6
f:after	20
f:ago	-11
f:agree	-13
f:agreement	-21
f:all	-12
f:alone	-6
f:already	-6
f:also	20
f:aluminium	9
f:an	6
f:and	-14
f:another	25
f:answer	32
f:anything	-11
f:approve	14
f:are	-11
f:ask	15
f:at	16
f:back	-20
f:ban	8
f:be	-10
f:beef	-15
f:before	13
f:begin	-26
f:between	-9
f:bring	-19
f:busan	10
f:but	10
f:by	-15
f:cabinet	25
f:can	-11
f:cancel	8
f:capital	-9
f:car	-18
f:carry	20
f:case	19
f:cement	14
f:collect	-20
f:come	-11
f:company	-26
f:confirm	39
f:consent	16
f:custom	-14
f:decide	9
f:decree	-8
f:delegation	11
f:do	-10
f:doe	11
f:done	-9
f:drop	7
f:duty	-10
f:each	-16
f:either	14
f:enough	-14
f:enter	14
f:evening	-9
f:every	-8
f:expect	-13
f:expire	-9
f:export	14
f:extension	-26
f:face	8
f:fall	-6
f:fee	17
f:first	-8
f:flour	-8
f:followed	-7
f:for	-6
f:fourth	-13
f:from	-9
f:further	-31
f:gave	-7
f:geneva	13
f:get	22
f:give	14
f:good	-27
f:government	-8
f:had	-34
f:hand	15
f:has	49
f:he	10
f:heard	-13
f:his	42
f:hold	-16
f:hope	10
f:hour	-21
f:i	23
f:in	21
f:it	-9
f:joint	-8
f:lapse	-9
f:last	19
f:let	-15
f:letter	15
f:levy	15
f:licence	28
f:lie	6
f:like	-17
f:line	-15
f:list	7
f:long	-10
f:lose	-15
f:lower	6
f:machine	12
f:may	10
f:me	-12
f:meet	-13
f:midnight	-9
f:million	-12
f:ministry	14
f:minute	10
f:month	-10
f:more	-9
f:morning	-14
f:most	-7
f:move	-9
f:mr	37
f:much	-15
f:must	-23
f:my	15
f:name	22
f:nearly	-12
f:need	-15
f:newspaper	7
f:next	25
f:night	-24
f:nobody	-7
f:not	28
f:nothing	24
f:notice	-12
f:now	8
f:number	21
f:oil	-6
f:once	-6
f:only	10
f:or	-22
f:other	-11
f:over	-26
f:own	11
f:page	-15
f:palm	-24
f:paper	18
f:part	-21
f:past	-6
f:pause	-20
f:pay	-31
f:place	-21
f:plan	12
f:point	-21
f:port	25
f:prefer	17
f:present	27
f:prolong	-9
f:promise	-6
f:rate	14
f:reach	-12
f:read	-6
f:reciprocal	-10
f:reply	17
f:report	-6
f:reporter	-19
f:representative	-7
f:rest	-6
f:return	-20
f:rule	21
f:run	-9
f:salmon	7
f:sanction	-8
f:secretary	28
f:see	-16
f:sell	-21
f:settle	12
f:shall	11
f:share	-8
f:she	13
f:ship	-11
f:sign	12
f:signature	19
f:since	-17
f:sit	17
f:some	-13
f:somebody	-7
f:soybean	-7
f:spoke	-19
f:spring	-10
f:standstill	-7
f:start	-6
f:steel	8
f:stockholm	23
f:stop	-6
f:summer	8
f:surcharge	-8
f:suspend	9
f:suspension	6
f:take	27
f:talk	29
f:tariff	-33
f:than	-20
f:that	11
f:the	-21
f:their	-19
f:then	28
f:there	-38
f:these	10
f:thi	-10
f:think	9
f:third	-36
f:those	14
f:threaten	-11
f:three	6
f:to	13
f:together	10
f:trade	9
f:truce	25
f:two	13
f:until	-6
f:up	24
f:us	-7
f:vote	-25
f:want	-21
f:was	-41
f:week	12
f:well	-19
f:were	45
f:what	-6
f:when	7
f:whether	-8
f:which	13
f:while	-11
f:who	6
f:whose	9
f:will	-6
f:wine	8
f:with	-28
f:without	-17
f:word	11
f:would	28
f:write	-6
f:year	12
f:yes	22
f:you	-28
f:zero	-12
first-of-paragraph	-25
has-future	22
has-gerund	18
has-modal	9
has-participle	-38
has-past	-7
has-perfect	-6
has-pluperfect	-23
has-present	-13
headline	-59
l1=:	41
l1=<begin>	-14
l1=<goods-amount>	-11
l1=<goods>	-12
l1=<level>	-23
l1=<money>	-24
l1=<not>	-16
l1=<number>	-8
l1=<v-agree>	9
l1=<v-begin>	-23
l1=<v-end>	-19
l1=<v-impose>	20
l1=<v-propose>	25
l1=<v-say>	7
l1=<v-stay>	-8
l1=a	35
l1=about	-14
l1=after	-24
l1=and	-6
l1=another	33
l1=by	12
l1=end	-18
l1=first	-14
l1=further	28
l1=get	-6
l1=has	-19
l1=have	6
l1=in	-44
l1=is	26
l1=last	-18
l1=not	-16
l1=of	19
l1=on	22
l1=over	-27
l1=prefer	28
l1=propose	32
l1=same	18
l1=second	7
l1=take	-16
l1=the	-23
l1=with	-8
l1=within	-34
l1=—	-15
l2="	36
l2='s	-6
l2=,	-11
l2=:	-16
l2=<agent>	-17
l2=<day-gone>	23
l2=<day-today>	-7
l2=<duty>	-16
l2=<goods>	-16
l2=<level-noun>	10
l2=<level>	-31
l2=<money>	-9
l2=<month-gone>	-10
l2=<name>	12
l2=<not>	-16
l2=<number>	-16
l2=<office>	7
l2=<organisation>	-6
l2=<person>	18
l2=<seat>	-20
l2=<sender>	16
l2=<span>	-20
l2=<v-agree>	25
l2=<v-bear>	-18
l2=<v-begin>	-8
l2=<v-buy>	29
l2=<v-end>	-24
l2=<v-impose>	12
l2=<v-propose>	43
l2=<v-return>	-14
l2=<v-say>	6
l2=<v-stay>	7
l2=<v-target>	-8
l2=a	26
l2=agree	20
l2=also	10
l2=and	-22
l2=are	7
l2=ask	21
l2=at	18
l2=back	-15
l2=be	12
l2=buy	29
l2=by	-27
l2=ceasefire	-9
l2=come	-6
l2=conclude	6
l2=country	-25
l2=down	-6
l2=draft	20
l2=end	-6
l2=extend	-6
l2=extension	-15
l2=first	-9
l2=gave	-8
l2=given	-6
l2=good	8
l2=has	36
l2=have	-20
l2=he	28
l2=if	-8
l2=in	-14
l2=it	-16
l2=least	11
l2=less	13
l2=meet	-17
l2=of	7
l2=off	18
l2=on	43
l2=one	15
l2=out	-6
l2=renewed	9
l2=rest	7
l2=run	10
l2=say	8
l2=standstill	12
l2=stay	-13
l2=stop	-8
l2=suspension	6
l2=tariff	-29
l2=that	32
l2=then	-6
l2=there	-15
l2=time	20
l2=to	11
l2=two	-17
l2=up	-6
l2=was	-8
l2=we	9
l2=when	-13
l2=worth	-10
l2=would	23
l2=yield	-6
l3=,	-31
l3=:	-8
l3=<day-ahead>	10
l3=<day-gone>	-8
l3=<day-today>	-18
l3=<goods>	8
l3=<level-noun>	-14
l3=<name>	13
l3=<not>	15
l3=<number>	6
l3=<office>	7
l3=<person>	16
l3=<quality>	-11
l3=<seat>	15
l3=<sender>	-9
l3=<span>	-22
l3=<v-agree>	13
l3=<v-begin>	13
l3=<v-end>	-16
l3=<v-impose>	-27
l3=<v-sell>	13
l3=<v-stay>	29
l3=<v-up>	25
l3=a	-7
l3=an	-26
l3=and	20
l3=as	8
l3=ask	9
l3=be	15
l3=been	-34
l3=both	-25
l3=by	-27
l3=could	12
l3=extension	25
l3=for	23
l3=from	-10
l3=go	22
l3=have	6
l3=hold	21
l3=in	-57
l3=is	-10
l3=it	15
l3=its	-18
l3=new	18
l3=not	17
l3=now	-18
l3=of	-15
l3=off	-17
l3=on	10
l3=pause	-12
l3=prolong	-13
l3=put	-12
l3=rate	-12
l3=remain	-13
l3=say	8
l3=second	-15
l3=stay	11
l3=suspend	-6
l3=suspension	-13
l3=that	-7
l3=the	15
l3=their	-29
l3=they	15
l3=thi	-15
l3=time	-22
l3=to	18
l3=two	-13
l3=up	-9
l3=was	-8
l3=we	-7
l3=which	-13
l3=will	13
l3=would	32
l4='s	8
l4=,	-15
l4=:	-12
l4=<begin>	-9
l4=<day-ahead>	29
l4=<day-gone>	-26
l4=<goods-amount>	-8
l4=<goods>	20
l4=<level-noun>	-6
l4=<level>	9
l4=<not>	-15
l4=<person>	29
l4=<v-agree>	13
l4=<v-bear>	8
l4=<v-begin>	-7
l4=<v-down>	-6
l4=<v-impose>	-8
l4=<v-propose>	-13
l4=<v-say>	-28
l4=<v-sell>	-17
l4=<v-stay>	-27
l4=<v-suspend>	20
l4=<v-up>	-9
l4=a	30
l4=agree	10
l4=agreement	-15
l4=an	10
l4=and	53
l4=as	-14
l4=at	-17
l4=be	6
l4=been	16
l4=both	29
l4=could	14
l4=end	-12
l4=for	-18
l4=from	6
l4=had	-15
l4=has	-14
l4=he	14
l4=in	-20
l4=its	-7
l4=keep	-24
l4=leave	-8
l4=of	9
l4=on	-32
l4=one	-9
l4=prolong	21
l4=rise	-12
l4=say	-14
l4=ship	-14
l4=stay	7
l4=suspend	15
l4=tariff	13
l4=that	11
l4=the	-15
l4=their	12
l4=they	19
l4=thi	-10
l4=truce	-6
l4=two	20
l4=up	-6
l4=was	8
l=, and	-8
l=, by	-22
l=, of	15
l=: the	-8
l=<begin> <begin>	-14
l=<begin> after	-9
l=<begin> the	23
l=<day-ahead> ,	-11
l=<day-ahead> for	10
l=<day-gone> ,	16
l=<level> for	-12
l=<level> over	-8
l=<name> for	21
l=<seat> within	-8
l=a further	28
l=a second	7
l=agree on	27
l=and for	-6
l=and last	-15
l=ask for	21
l=back for	-14
l=by another	-12
l=conclude for	7
l=country for	-14
l=down for	-6
l=duty for	9
l=extend for	-6
l=extension by	-17
l=for a	8
l=for another	-15
l=for the	-8
l=good for	10
l=he want	12
l=in about	-13
l=it by	-15
l=it has	-12
l=less than	13
l=of the	-7
l=off for	8
l=on for	38
l=rest for	8
l=run for	11
l=tariff for	-17
l=term of	-19
l=the first	-10
l=the last	-7
l=the same	18
l=to <goods-amount>	-10
l=to last	18
l=truce for	10
l=truce of	10
l=up to	-6
l=when the	-12
l=worth <money>	-9
l=yield on	-6
lead=-	17
lead=:	16
lead=a	24
lead=after	-28
lead=and	10
lead=as	-23
lead=before	-6
lead=bessent	-10
lead=both	19
lead=but	-29
lead=five	13
lead=four	-22
lead=if	18
lead=in	6
lead=it	-35
lead=mexico	-14
lead=ninety	-6
lead=no	-17
lead=six	15
lead=that	16
lead=their	-15
lead=there	28
lead=they	-8
lead=three	-9
lead=two	-24
lead=under	-17
lead=us	-9
lead=we	25
lead=what	16
lead=when	-23
lead=which	-21
lead=with	-6
lead=—	-7
lll=, and for	-6
lll=<begin> <begin> <begin>	-14
lll=<begin> <begin> after	-9
lll=<begin> <begin> the	23
lll=<begin> it has	-6
lll=<day-ahead> , for	16
lll=<day-gone> , for	-15
lll=<level> more than	6
lll=<person> : for	14
lll=a term of	-19
lll=a truce of	6
lll=an extension of	-6
lll=been suspend for	-6
lll=each other for	6
lll=for the same	21
lll=go on for	27
lll=in <month-gone> for	-7
lll=is suspend for	-30
lll=it run for	-17
lll=on <day-gone> for	-14
lll=on hold for	9
lll=remain suspend for	-13
lll=stay suspend for	12
lll=the <seat> within	-7
lll=the truce by	14
lll=was make for	9
lll=will suspend for	11
lr=" are	-11
lr=, .	35
lr=, after	-11
lr=, before	-15
lr=, of	7
lr=, on	-22
lr=: ,	33
lr=: .	11
lr=: to	9
lr=<begin> ,	10
lr=<begin> .	-35
lr=<begin> after	-13
lr=<begin> are	-9
lr=<begin> before	-9
lr=<begin> is	19
lr=<begin> later	-12
lr=<begin> of	-9
lr=<begin> on	-9
lr=<begin> to	12
lr=<goods-amount> ,	-7
lr=<goods-amount> .	-13
lr=<money> .	-17
lr=a truce	8
lr=after ,	-7
lr=after .	-12
lr=after of	-18
lr=another ,	-16
lr=another .	24
lr=by ,	10
lr=by .	-7
lr=by <end>	-25
lr=by and	-7
lr=by is	17
lr=by the	18
lr=by to	24
lr=for ,	-11
lr=for .	12
lr=for <end>	-7
lr=for and	7
lr=for at	12
lr=for from	12
lr=for its	6
lr=for nobody	-7
lr=for of	8
lr=for on	16
lr=for the	-25
lr=further .	18
lr=has .	-17
lr=has to	-14
lr=in .	-39
lr=is .	7
lr=last .	-18
lr=last and	-9
lr=next ,	8
lr=next .	-16
lr=of .	13
lr=of and	-7
lr=of from	-13
lr=of in	15
lr=of is	-11
lr=of on	15
lr=of was	16
lr=over .	-16
lr=propose .	30
lr=than ,	-8
lr=than before	6
lr=the are	-11
lr=the of	8
lr=the pause	-7
lr=the tariff	18
lr=the to	-15
lr=the truce	-15
lr=want .	-7
lr=within .	-18
n:accord	-28
n:add	-16
n:adding	11
n:again	-7
n:another	24
n:armistice	26
n:arrangement	-16
n:asleep	38
n:breather	-8
n:calm	10
n:ceasefire	23
n:continue	15
n:continued	-20
n:continues	7
n:continuing	-24
n:days=0	39
n:days=1	-7
n:days=2	-11
n:days=3	20
n:days=9	28
n:deal	37
n:deals	31
n:extend	-16
n:extended	53
n:extending	-26
n:extends	28
n:extension	16
n:extra	18
n:freeze	-51
n:further	44
n:go on	30
n:goes on	11
n:grace	-11
n:halt	9
n:handshake	8
n:held in	-18
n:hold back	-29
n:hold off	7
n:holiday	-24
n:holidays	-17
n:in the drawer	-13
n:keep	16
n:keeping	21
n:keeps	30
n:lengths=1	8
n:lengths=6	40
n:lies	-31
n:lifts	19
n:long=0	25
n:long=1	78
n:long=2	11
n:long=6	-45
n:long=9	-15
n:longer	43
n:loose=1	-17
n:loose=2	-15
n:loose=3	15
n:measure	-23
n:moratorium	-24
n:more	15
n:more=2	10
n:more=3	-9
n:more=6	23
n:more=9	26
n:no truce	11
n:on hold	18
n:on ice	20
n:pact	-19
n:pause	13
n:pauses	8
n:peace	22
n:postponed	-16
n:prolong	-24
n:prolongation	-20
n:prolonged	29
n:prolonging	-12
n:prolongs	-6
n:protocol	-15
n:put off	19
n:quiet	21
n:quiet=1	12
n:quiet=2	22
n:quiet=3	-6
n:refrain	-12
n:renew	-31
n:renewal	-43
n:reprieve	8
n:rest	22
n:rests	32
n:run on	31
n:second	7
n:set aside	8
n:settlement	16
n:shelve	-8
n:shelved	14
n:silence	-21
n:sleep	-6
n:sleeps	19
n:spare	17
n:spared	6
n:standstill	-31
n:stay	-7
n:stretch	-16
n:stretched	23
n:suspended	62
n:suspends	20
n:suspensions	8
n:term	24
n:truce	45
n:truce=1	31
n:truce=2	9
n:truce=3	10
n:truce=6	-28
n:understanding	-30
n:untouched	12
n:verb=1	38
n:verb=2	11
n:verb=3	8
n:verb=6	15
n:waived	20
n:window	31
nc2=agree	-7
nc2=bear	10
nc2=begin	7
nc2=down	-8
nc2=end	10
nc2=impose	8
nc2=propose	-26
nc2=return	-14
nc2=say	19
nc2=stay	-23
nc2=target	7
nc2=up	-8
nct2=agree past	12
nct2=agree past-passive	10
nct2=bear past	20
nct2=begin future	12
nct2=begin modal	11
nct2=begin past	-6
nct2=end present	7
nct2=impose modal	28
nct2=impose participle-passive	-18
nct2=impose perfect	-7
nct2=impose pluperfect	-10
nct2=impose present	12
nct2=propose past	-12
nct2=propose present	-7
nct2=say past	14
nct2=say perfect	11
nct2=say present	14
nct2=stay future	-13
nct2=stay modal	-7
nct2=stay past	-6
next="	10
next=;	-11
next=after	-12
next=and	26
next=before	-19
next=but	6
next=if	8
next=that	6
next=—	-9
nhas-future	7
nhas-infinitive	-15
nhas-modal	20
nhas-participle	-15
nhas-past	10
nhas-perfect	-11
nhas-pluperfect	-16
none	24
nt2=modal	9
nt2=modal-passive	15
nt2=participle-passive	-15
nt2=past	16
nt2=past-passive	-7
nt2=pluperfect	-12
nt2=present	7
nt2=present-passive	11
nv2-none	7
nv2=be	-6
nv2=charge	17
nv2=conclude	-14
nv2=end	-6
nv2=expire	-24
nv2=extend	7
nv2=get	11
nv2=impose	-17
nv2=other	-12
nv2=put	24
nv2=say	31
nv2=sit	-17
nv2=start	14
nvt2=begin gerund	-6
nvt2=expire present	-11
nvt2=other perfect	-14
nvt2=other pluperfect	-7
nvt2=say past	23
nvt2=say present	11
nvt2=sign past	13
nvt2=sit past	-17
nvt2=start gerund	7
pc0=propose	17
pc0=stay	11
pc0=suspend	-10
pc0=target	-13
pc0=up	-29
pc1=agree	-11
pc1=begin	8
pc1=impose	-12
pc1=propose	7
pc1=return	7
pc1=sell	17
pc1=stay	9
pc1=target	-14
pc1=up	-23
pct0=agree past	-12
pct0=bear past	6
pct0=begin past	-22
pct0=begin present	27
pct0=down future	-6
pct0=down present	6
pct0=end modal	-18
pct0=end perfect	-6
pct0=end present	18
pct0=impose future	-10
pct0=impose past	-11
pct0=impose past-passive	-8
pct0=impose pluperfect	6
pct0=propose past	10
pct0=propose perfect	15
pct0=propose present	-8
pct0=say present	-10
pct0=stay future	-6
pct0=stay modal	22
pct0=stay perfect	8
pct0=suspend present	-17
pct0=up past	-12
pct0=up present	-10
pct1=agree participle-passive	-8
pct1=agree past	-18
pct1=agree perfect	-9
pct1=bear participle-passive	8
pct1=bear past	6
pct1=begin past	-18
pct1=begin present	27
pct1=down future	-6
pct1=down infinitive	-7
pct1=down past	-9
pct1=down present	6
pct1=end modal	-18
pct1=end perfect	-6
pct1=end present	8
pct1=impose future	-10
pct1=impose past	-24
pct1=impose pluperfect	7
pct1=propose present	-8
pct1=say present	-10
pct1=stay future	-6
pct1=stay modal	22
pct1=stay perfect	8
pct1=suspend infinitive	8
pct1=suspend present	-16
pct1=up past	-12
pct1=up present	-10
phas-gerund	8
phas-perfect	13
phas-present	9
pt0=past	6
pt0=past-passive	-15
pt0=perfect-passive	13
pt0=pluperfect	7
pt0=present-not	-8
pt0=present-passive	21
pt1=gerund	8
pt1=modal	8
pt1=participle-passive	-6
pt1=past-passive	-10
pt1=perfect-passive	13
pt1=pluperfect	7
pt1=present-not	-8
pt1=present-passive	20
pv0-none	19
pv0=agree	11
pv0=announce	-17
pv0=be	15
pv0=have	10
pv0=hold	-9
pv0=know	12
pv0=leave	-10
pv0=lower	-11
pv0=other	8
pv0=pay	-6
pv0=run	9
pv0=sign	-8
pv0=suspend	6
pv1-none	20
pv1=agree	11
pv1=announce	-20
pv1=be	17
pv1=bring	-6
pv1=have	10
pv1=hold	-17
pv1=know	10
pv1=lower	-7
pv1=make	10
pv1=other	10
pv1=sign	-16
pv1=suspend	24
pv2-none	21
pvt0=agree past	8
pvt0=announce past	-16
pvt0=begin past	-9
pvt0=end modal	-11
pvt0=know present	12
pvt0=other present	13
pvt0=put present	9
pvt0=say past	6
pvt0=sign past	-15
pvt0=take past	-11
pvt1=announce past	-16
pvt1=end modal	-11
pvt1=know present	12
pvt1=meet participle	8
pvt1=put present	9
pvt1=say past	6
pvt1=sign past	-15
pvt1=take past	-11
q:!	-24
q:"	39
q:'	-12
q:,	8
q:-	-6
q:/	-8
q::	26
q:;	6
q:<agent>	-15
q:<day-ahead>	13
q:<duty>	-19
q:<gate>	-21
q:<goods-amount>	-6
q:<goods>	6
q:<level-noun>	-45
q:<level>	-16
q:<money>	-18
q:<month-ahead>	12
q:<name>	-6
q:<not>	-35
q:<number>	-31
q:<office>	37
q:<organisation>	-8
q:<seat>	27
q:<sender>	-34
q:<v-agree>	26
q:<v-bear>	-9
q:<v-begin>	-14
q:<v-buy>	-19
q:<v-deny>	-15
q:<v-down>	28
q:<v-end>	-11
q:<v-impose>	22
q:<v-propose>	32
q:<v-return>	-8
q:<v-sell>	-39
q:<v-stay>	-15
q:<v-suspend>	22
q:<v-target>	-17
q:<v-threaten>	-26
q:<v-up>	-20
q:?	9
q:a	19
q:about	-7
q:according	-11
q:after	-11
q:against	-9
q:ago	-9
q:agree	32
q:agreement	-48
q:all	-15
q:am	9
q:an	15
q:and	14
q:announce	-11
q:announcement	-12
q:another	-18
q:answer	-15
q:any	-26
q:approve	7
q:are	9
q:arrangement	12
q:as	-14
q:ask	-37
q:at	-19
q:be	35
q:because	-19
q:been	-28
q:before	-21
q:begin	-18
q:better	-8
q:both	-11
q:busan	-17
q:call	-13
q:can	17
q:car	-15
q:clock	-8
q:close	12
q:collect	-19
q:come	7
q:commerce	-17
q:company	-12
q:conclude	-7
q:control	-16
q:cost	-12
q:cotton	19
q:country	8
q:cover	-20
q:cut	-19
q:day	33
q:delegation	6
q:did	-12
q:do	-12
q:doe	-18
q:draft	11
q:duty	14
q:each	-18
q:economy	10
q:end	21
q:enter	-9
q:evening	-9
q:every	-9
q:everything	11
q:expire	-13
q:export	-24
q:extend	-17
q:extension	15
q:fall	16
q:far	-7
q:farm	-15
q:fentanyl	6
q:first	-13
q:follow	-14
q:for	-32
q:force	-15
q:forty	8
q:four	-23
q:from	-16
q:front	-15
q:further	-7
q:gave	-21
q:get	-11
q:give	6
q:given	20
q:go	-24
q:good	-59
q:great	-17
q:grower	8
q:had	-24
q:half	8
q:hall	-7
q:has	10
q:have	18
q:he	27
q:here	-13
q:his	6
q:hit	-16
q:hope	10
q:hotel	-7
q:hour	-16
q:house	-10
q:hurry	11
q:i	13
q:if	-7
q:import	-23
q:in	-17
q:industrial	-6
q:instead	-12
q:into	7
q:is	15
q:it	38
q:its	-13
q:joint	-19
q:keep	20
q:know	-18
q:lasted	-6
q:late	-13
q:leave	6
q:length	25
q:less	-14
q:let	25
q:levy	-25
q:licence	-14
q:like	23
q:list	12
q:little	-10
q:longer	-11
q:look	10
q:lose	-13
q:lower	14
q:matter	-14
q:may	-32
q:me	15
q:member	9
q:minister	-20
q:ministry	7
q:minute	8
q:month	-7
q:more	-20
q:morning	-9
q:must	-10
q:my	20
q:need	20
q:negotiate	-9
q:new	-55
q:next	-34
q:no	-8
q:nobody	-16
q:nor	-14
q:not	-16
q:notice	-23
q:of	-12
q:offer	31
q:oil	11
q:on	-21
q:one	-10
q:opened	12
q:other	-27
q:our	6
q:out	-17
q:over	-10
q:own	-8
q:p	-6
q:page	15
q:part	-30
q:past	10
q:pause	23
q:pay	-17
q:pen	16
q:place	7
q:post	-10
q:present	18
q:president	-11
q:proclamation	-13
q:product	-8
q:prolong	31
q:promise	-6
q:propose	-16
q:purchase	-8
q:put	-6
q:quarrel	-6
q:raise	-7
q:rate	-9
q:read	-7
q:reason	7
q:reciprocal	-18
q:reduce	11
q:remove	-7
q:report	-12
q:rice	24
q:rise	-10
q:round	6
q:rule	-10
q:run	-23
q:second	11
q:secretary	6
q:see	12
q:sell	-8
q:share	-6
q:ship	-8
q:should	7
q:sign	-8
q:sit	10
q:so	-11
q:some	-20
q:somebody	11
q:soybean	12
q:speak	9
q:spoke	16
q:spring	-12
q:stand	-21
q:standstill	11
q:start	-6
q:statement	-13
q:stay	8
q:step	-13
q:still	12
q:stockholm	11
q:stop	-14
q:strike	-6
q:summer	-8
q:surcharge	-21
q:suspension	12
q:take	17
q:talk	-8
q:tariff	-32
q:telephone	16
q:television	-8
q:tell	13
q:than	-24
q:the	-6
q:their	6
q:them	-24
q:then	-24
q:there	13
q:they	41
q:third	10
q:those	-12
q:threaten	-13
q:three	-16
q:through	-25
q:time	16
q:together	-11
q:top	-6
q:truce	18
q:two	40
q:until	-14
q:us	13
q:want	12
q:war	-20
q:warn	-8
q:was	-18
q:way	-7
q:we	41
q:well	-10
q:what	22
q:when	-26
q:which	-29
q:who	23
q:will	27
q:within	7
q:worth	-8
q:would	9
q:write	15
q:year	-24
q:yes	14
q:yet	17
q:your	-8
q:—	-7
qt=future	43
qt=modal	-15
qt=past	-24
qt=perfect	9
qt=pluperfect	-14
qt=present	10
r1='	-12
r1='s	-11
r1=,	-6
r1=;	8
r1=<day-ahead>	10
r1=<duty>	35
r1=<end>	-24
r1=<v-begin>	-27
r1=<v-end>	13
r1=<v-say>	-7
r1=a	-6
r1=after	-29
r1=and	15
r1=are	-21
r1=at	13
r1=before	-24
r1=earlier	-13
r1=end	7
r1=for	-7
r1=from	14
r1=if	12
r1=is	10
r1=later	-26
r1=leave	-7
r1=more	33
r1=nobody	-11
r1=of	-19
r1=on	9
r1=or	-15
r1=pause	6
r1=tariff	29
r1=the	-12
r1=to	-9
r1=truce	-13
r1=was	23
r1=were	14
r1=while	-6
r1=would	-9
r2=,	-22
r2=.	33
r2=<agent>	-16
r2=<day-ahead>	32
r2=<day-gone>	-15
r2=<day-today>	-6
r2=<duty>	-11
r2=<end>	-10
r2=<goods>	-28
r2=<number>	-23
r2=<office>	12
r2=<person>	7
r2=<quality>	9
r2=<seat>	-10
r2=<sender>	8
r2=<span>	-36
r2=<v-agree>	-12
r2=<v-bear>	-10
r2=<v-deny>	8
r2=<v-down>	-13
r2=<v-impose>	-27
r2=<v-say>	7
r2=<v-sell>	8
r2=<v-stay>	-38
r2=a	-27
r2=according	8
r2=agree	-8
r2=and	15
r2=be	-21
r2=been	15
r2=between	-7
r2=both	7
r2=during	-18
r2=export	9
r2=for	-19
r2=from	17
r2=has	7
r2=he	-7
r2=it	6
r2=keep	-8
r2=not	6
r2=notice	-14
r2=of	-10
r2=one	20
r2=over	-15
r2=peace	17
r2=rule	8
r2=run	-13
r2=so	-16
r2=start	7
r2=talk	-13
r2=tariff	-8
r2=that	16
r2=the	-12
r2=then	-19
r2=they	11
r2=thi	-6
r2=truce	21
r2=up	-12
r2=was	15
r2=which	12
r2=with	19
r3="	-21
r3=,	21
r3=-	-16
r3=.	-19
r3=:	-10
r3=<duty>	-17
r3=<end>	6
r3=<goods>	-21
r3=<level>	7
r3=<name>	-10
r3=<not>	-20
r3=<organisation>	15
r3=<quality>	9
r3=<sender>	-8
r3=<span>	24
r3=<v-agree>	6
r3=<v-bear>	11
r3=<v-buy>	-7
r3=<v-down>	12
r3=<v-end>	-24
r3=<v-propose>	-13
r3=<v-return>	-10
r3=<v-say>	-9
r3=<v-stay>	20
r3=and	13
r3=announce	-10
r3=as	12
r3=at	-18
r3=be	23
r3=both	9
r3=by	-8
r3=control	8
r3=duty	-25
r3=end	-12
r3=for	-20
r3=has	12
r3=in	-26
r3=is	19
r3=it	-16
r3=no	-6
r3=not	-12
r3=over	-18
r3=run	6
r3=same	-6
r3=say	-17
r3=side	10
r3=talk	-10
r3=tariff	7
r3=the	-10
r3=trade	12
r3=two	-17
r3=under	8
r3=until	-20
r3=was	-22
r3=what	7
r3=which	-18
r3=will	9
r3=with	7
r4="	-12
r4='s	-9
r4=,	-9
r4=<agent>	22
r4=<day-ahead>	9
r4=<day-gone>	8
r4=<duty>	22
r4=<gate>	7
r4=<goods>	-17
r4=<level>	-22
r4=<name>	9
r4=<not>	-12
r4=<organisation>	10
r4=<person>	6
r4=<span>	8
r4=<v-agree>	-18
r4=<v-bear>	-12
r4=<v-end>	6
r4=<v-impose>	-7
r4=<v-propose>	7
r4=<v-stay>	-25
r4=<v-up>	11
r4=a	9
r4=and	-31
r4=but	21
r4=by	6
r4=day	6
r4=duty	28
r4=end	-16
r4=in	22
r4=is	6
r4=it	-8
r4=no	10
r4=of	11
r4=on	-33
r4=out	8
r4=rare	7
r4=tariff	-7
r4=that	-30
r4=the	21
r4=to	7
r4=truce	10
r4=until	-23
r4=what	-12
r=" .	7
r=' notice	-9
r=, "	-19
r=, <level>	-9
r=, a	-7
r=, at	-6
r=, begin	-6
r=, during	-18
r=, from	23
r=, he	-20
r=, is	-10
r=, it	-6
r=, so	-11
r=, start	7
r=, that	19
r=, the	21
r=, which	18
r=, with	23
r=; <end>	20
r=; the	-7
r=<end> <end>	-24
r=after it	7
r=after the	-13
r=and a	-12
r=and it	9
r=and keep	-8
r=and not	8
r=at the	9
r=before .	6
r=before the	-6
r=for the	9
r=from <day-ahead>	37
r=from <day-gone>	-27
r=in a	6
r=in the	-15
r=is not	-23
r=is what	11
r=more ,	7
r=more .	10
r=of it	12
r=of peace	17
r=of talk	-28
r=of the	-17
r=or so	-12
r=tariff truce	20
r=the export	9
r=to <day-gone>	12
r=to run	-10
r=to the	-26
r=truce ,	-15
s:"	13
s:&	9
s:'	-24
s:*	25
s:,	-26
s:/	-25
s:;	-26
s:<day-gone>	-8
s:<day-today>	-15
s:<gate>	14
s:<goods-amount>	-31
s:<goods>	-6
s:<level>	-39
s:<money>	-39
s:<month-ahead>	-10
s:<month-gone>	-27
s:<month-today>	-14
s:<not>	-36
s:<number>	-47
s:<office>	20
s:<organisation>	-14
s:<person>	8
s:<points>	-9
s:<quality>	14
s:<seat>	22
s:<span>	-10
s:<taker>	-19
s:<v-agree>	10
s:<v-buy>	-23
s:<v-deny>	-18
s:<v-impose>	-18
s:<v-propose>	36
s:<v-return>	-6
s:<v-sell>	24
s:<v-stay>	-17
s:<v-target>	-11
s:<v-threaten>	-9
s:<v-up>	-19
s:@	-13
s:a	8
s:above	7
s:accept	13
s:add	11
s:additional	21
s:after	-39
s:again	-28
s:agree	12
s:agreement	-43
s:aircraft	-11
s:all	-13
s:almost	-7
s:alone	22
s:already	-8
s:among	11
s:amount	-9
s:an	10
s:and	-9
s:announce	-8
s:announcement	-17
s:another	16
s:anybody	-9
s:apart	-21
s:apply	-21
s:approve	-12
s:arrangement	12
s:as	-6
s:ask	20
s:at	-9
s:away	-19
s:back	-15
s:banana	-7
s:bean	-7
s:because	-15
s:beef	-25
s:been	11
s:before	-6
s:better	-7
s:between	-26
s:bill	-11
s:bond	-7
s:border	-13
s:both	8
s:bridge	-15
s:broke	-6
s:built	-6
s:butter	22
s:buyer	-9
s:by	-7
s:c	12
s:call	-6
s:can	-8
s:cancel	10
s:cannot	-14
s:carry	10
s:case	6
s:ceasefire	-13
s:cement	16
s:ceramic	-22
s:charge	6
s:clock	-8
s:close	-17
s:coffee	10
s:come	-29
s:commerce	21
s:conclude	-8
s:confirm	-7
s:continue	12
s:contract	-14
s:control	10
s:cost	-19
s:could	8
s:counted	-23
s:counter	13
s:counterpart	15
s:country	-10
s:crane	-9
s:custom	-19
s:cut	9
s:date	-19
s:day	29
s:day-after	-20
s:day-after gone	-9
s:day-before ahead	22
s:day-before gone	-28
s:de	13
s:deadline	-26
s:decided	11
s:decree	-11
s:delay	-25
s:delegation	-7
s:demand	-13
s:did	-24
s:die	21
s:discuss	10
s:do	27
s:doe	16
s:dollar	-8
s:double	-6
s:down	-7
s:draft	24
s:drawer	13
s:drop	-10
s:during	-9
s:earlier	-22
s:effect	17
s:either	-24
s:else	-10
s:end	-14
s:energy	-11
s:evening	8
s:every	-11
s:everybody	-17
s:expire	-14
s:export	7
s:exporter	-7
s:extend	-14
s:extension	14
s:extra	-18
s:face	-7
s:fact	-13
s:fall	-14
s:firm	11
s:fish	-19
s:fits	-95
s:fits-ahead	19
s:flat	-12
s:foreign	14
s:four	15
s:free	-16
s:freeze	35
s:from	10
s:full	-9
s:further	15
s:gave	7
s:geneva	-10
s:georgia	6
s:get	-10
s:give	-32
s:given	-8
s:go	9
s:good	-16
s:government	10
s:grant	-11
s:great	-8
s:gun	-7
s:had	-31
s:halt	-8
s:halve	-7
s:hand	24
s:handshake	-17
s:hang	10
s:happen	-19
s:has	15
s:have	-12
s:he	16
s:hear	38
s:her	12
s:higher	-9
s:highest	-10
s:his	36
s:hit	-12
s:house	-7
s:household	-7
s:i	24
s:if	18
s:import	-13
s:impose	-26
s:in	-11
s:including	-10
s:interest	-14
s:interview	31
s:into	10
s:invest	-8
s:is	18
s:it	-8
s:its	-9
s:just	-8
s:keep	-19
s:kuala	-8
s:largest	-12
s:later	-11
s:law	-24
s:lay	-8
s:led	-11
s:length	19
s:lengths=1	-8
s:lengths=2	-6
s:lengths=4	-38
s:level	-8
s:levy	13
s:licence	-17
s:lie	9
s:lift	9
s:like	-9
s:likely	38
s:line	-13
s:listed	12
s:live	-23
s:long	7
s:long=month	-56
s:long=usual	46
s:long=week	-155
s:long=years	-47
s:longer	-12
s:look	-21
s:lorry	10
s:lose	-10
s:lower	-6
s:lumpur	-8
s:m	-16
s:man	-9
s:market	-10
s:matter	7
s:may	-16
s:me	8
s:mean	11
s:medicine	15
s:meet	-16
s:member	-32
s:men	-10
s:million	-22
s:minister	24
s:ministry	13
s:month	15
s:more	41
s:more-after	42
s:more-before	38
s:morning	-9
s:mortgage	-6
s:most	27
s:move	-21
s:mr	13
s:must	-8
s:my	14
s:named=1	-29
s:named=3	15
s:nearly	-11
s:need	-24
s:negotiate	12
s:negotiation	-15
s:negotiator	-17
s:neither	-9
s:new	30
s:next	-7
s:night	7
s:no	-8
s:nobody	-27
s:not	11
s:note	-6
s:nothing	-11
s:now	-41
s:number	27
s:off	-11
s:official	-14
s:oil	13
s:old	-29
s:olive	7
s:on	7
s:one day	-50
s:one month	-84
s:one week	-37
s:one year	26
s:or	-17
s:order	-25
s:originating	-10
s:other	-8
s:our	19
s:out	-20
s:outline	18
s:over	-32
s:own	-23
s:owner	-13
s:palm	-14
s:paper	57
s:parliament	8
s:party	-10
s:pause	-9
s:pay	-32
s:peace	13
s:people	15
s:phone	12
s:plan	-31
s:post	-8
s:prefer	21
s:premier	10
s:prepare	7
s:present	17
s:president	9
s:price	-15
s:prime	23
s:principle	14
s:prolong	18
s:prolongation	26
s:promise	-21
s:proper	12
s:proposal	47
s:propose	31
s:provide	15
s:published	-8
s:put	7
s:quarrel	-19
s:question	-6
s:reach	-12
s:ready	13
s:reciprocal	21
s:reckon	-8
s:recommend	22
s:remain	15
s:renewal	20
s:renewed	10
s:rent	-17
s:report	-7
s:reporter	-10
s:rest	-10
s:result	-28
s:rice	8
s:right	-9
s:rise	-35
s:room	13
s:round	-9
s:rule	-15
s:run	-8
s:say	14
s:season	22
s:secretary	8
s:sell	-6
s:send	26
s:set	-6
s:settle	32
s:share	-6
s:she	-13
s:sheet	-13
s:shelve	11
s:shipbuilding	-8
s:shook	19
s:should	-29
s:side	8
s:signature	26
s:since	17
s:sir	-18
s:sit	-7
s:slash	-8
s:sleep	-11
s:small	-7
s:something	-14
s:source	22
s:soybean	-13
s:spare	-8
s:speak	7
s:special	-20
s:spoke	25
s:spring	-11
s:standstill	23
s:start	7
s:statement	-10
s:stay	-6
s:still	7
s:stock	-20
s:stop	-18
s:strike	-10
s:study	14
s:such	-8
s:sugar	23
s:summer	7
s:suspend	12
s:suspension	17
s:take	-12
s:talk	18
s:taro	10
s:tea	-17
s:telephone	-6
s:television	23
s:tell	15
s:text	34
s:than	-11
s:their	8
s:them	-31
s:then	-11
s:there	-17
s:these	7
s:thi	7
s:think	-19
s:those	12
s:threaten	-7
s:three	-9
s:tiktok	-9
s:time	-7
s:to	6
s:together	-21
s:top	14
s:town	-9
s:tractor	-16
s:transfer	-16
s:treaty	14
s:trial	-11
s:under	-18
s:undertaken	-13
s:unit=day	-60
s:unit=month	30
s:unit=year	-10
s:until	-11
s:up	-34
s:us	-12
s:use	-20
s:vessel	-12
s:visit	-11
s:vote	-14
s:voted	-7
s:wait	-11
s:want	11
s:war	15
s:warn	-6
s:we	21
s:week	7
s:weekend	-11
s:were	-14
s:what	16
s:where	6
s:which	6
s:while	-6
s:who	11
s:whose	12
s:wine	18
s:wire	14
s:with	6
s:withdraw	7
s:within	-28
s:work	-9
s:world	-13
s:worth	-11
s:would	40
s:write	6
s:year	-20
s:yes	25
s:yield	-19
s:you	-12
s:—	-20
sa:" .	10
sa:" he	-9
sa:" say	-13
sa:'	-25
sa:' notice	-9
sa:, "	-26
sa:, <name>	-8
sa:, <seat>	-7
sa:, <span>	-9
sa:, a	15
sa:, after	-10
sa:, an	17
sa:, and	7
sa:, as	14
sa:, at	-20
sa:, because	7
sa:, begin	-12
sa:, but	14
sa:, by	-13
sa:, for	-22
sa:, from	23
sa:, he	-22
sa:, in	-9
sa:, is	-27
sa:, it	-21
sa:, its	-10
sa:, no	19
sa:, not	18
sa:, say	12
sa:, start	7
sa:, the	7
sa:, then	-25
sa:, until	6
sa:, up	-9
sa:, which	12
sa:, who	24
sa:, with	25
sa:, would	-7
sa:-	-12
sa:. "	20
sa:: <number>	-15
sa:;	-31
sa:; <person>	13
sa:; a	-10
sa:; it	-16
sa:; the	-35
sa:<agent>	18
sa:<day-ahead>	17
sa:<day-ahead> ,	44
sa:<day-ahead> .	19
sa:<day-ahead> to	-11
sa:<day-gone> .	-17
sa:<day-gone> evening	13
sa:<day-today>	-14
sa:<gate>	28
sa:<goods-amount>	-14
sa:<goods-amount> in	-6
sa:<goods>	11
sa:<level-noun>	13
sa:<level>	-16
sa:<level> ,	-37
sa:<level> .	-13
sa:<level> and	-12
sa:<level> for	17
sa:<level> on	25
sa:<level> to	-17
sa:<money>	-21
sa:<month-ahead>	-8
sa:<month-gone>	-6
sa:<month-gone> ,	-18
sa:<name>	-15
sa:<name> 's	6
sa:<name> ,	-13
sa:<name> has	-11
sa:<not>	-9
sa:<number>	-25
sa:<number> ,	-22
sa:<number> of	-14
sa:<office>	10
sa:<office> .	6
sa:<office> say	-9
sa:<organisation>	-8
sa:<organisation> extend	-9
sa:<organisation> has	8
sa:<organisation> in	7
sa:<organisation> say	13
sa:<person>	-7
sa:<person> .	-33
sa:<person> and	-19
sa:<person> say	15
sa:<quality>	10
sa:<quality> good	-13
sa:<seat> ,	6
sa:<seat> on	-6
sa:<span>	-6
sa:<span> ,	-26
sa:<span> .	-15
sa:<span> before	-8
sa:<span> of	10
sa:<taker>	7
sa:<v-agree>	10
sa:<v-buy>	-11
sa:<v-deny>	-15
sa:<v-down>	-24
sa:<v-end>	6
sa:<v-sell>	12
sa:<v-stay>	-20
sa:<v-target>	-14
sa:<v-up>	-9
sa:a	-15
sa:a <quality>	16
sa:a duty	-9
sa:a rate	11
sa:a television	21
sa:a truce	-10
sa:according	6
sa:according to	6
sa:after	-22
sa:after a	-7
sa:after it	7
sa:after that	-16
sa:again	-18
sa:again .	-6
sa:agree in	12
sa:agree on	-18
sa:agreement	-11
sa:among	13
sa:an	17
sa:and <name>	-11
sa:and <quality>	-12
sa:and end	12
sa:and has	18
sa:and no	-11
sa:and not	21
sa:and that	15
sa:and we	6
sa:and will	19
sa:any	12
sa:apply	-10
sa:are	-26
sa:arrangement	-8
sa:as	6
sa:ask	14
sa:ask for	7
sa:at <level>	-15
sa:at <number>	-7
sa:at least	-7
sa:away	-7
sa:back	-16
sa:because	-7
sa:beef	-13
sa:been	16
sa:before	-11
sa:before .	6
sa:before it	-9
sa:before the	13
sa:begin	7
sa:begin .	-10
sa:begin on	24
sa:being	6
sa:between	-21
sa:between <name>	-8
sa:border	-6
sa:both	-8
sa:both side	-10
sa:busan ,	7
sa:busan .	-7
sa:but	25
sa:by	-21
sa:by a	-7
sa:by the	-6
sa:can	-8
sa:can be	10
sa:carry	-7
sa:charge <level>	9
sa:come	-20
sa:come back	-19
sa:conclude	-16
sa:control	6
sa:control on	7
sa:copper	6
sa:count	7
sa:counted	-22
sa:counted from	-19
sa:country .	-6
sa:date	-18
sa:day	9
sa:day .	-11
sa:day of	12
sa:deadline	-14
sa:did	-10
sa:dispute over	-13
sa:doe	9
sa:down	9
sa:down to	15
sa:during which	-11
sa:duty on	-15
sa:each	-18
sa:each of	-6
sa:each other	-22
sa:earlier	-14
sa:earth	8
sa:end	-12
sa:end ,	12
sa:end in	-6
sa:end on	-12
sa:evening	7
sa:evening .	8
sa:ever	-7
sa:expire	-12
sa:expire .	-12
sa:export	13
sa:extend it	-11
sa:extra	-10
sa:fall	-7
sa:fentanyl	-29
sa:firm	8
sa:first	16
sa:for	-24
sa:for <number>	-20
sa:for <span>	-9
sa:for a	-18
sa:for an	-8
sa:for the	15
sa:force	-16
sa:four	14
sa:from	11
sa:from <day-ahead>	30
sa:from <day-gone>	-12
sa:full	-9
sa:further	-8
sa:give	-10
sa:good	-17
sa:government	9
sa:had	-21
sa:half	10
sa:hand	17
sa:handshake	-17
sa:harvest	7
sa:has	20
sa:has been	7
sa:have	9
sa:he had	7
sa:he say	-22
sa:higher	13
sa:highest	-9
sa:him	10
sa:his	33
sa:hour .	10
sa:i	18
sa:i have	12
sa:impose	-18
sa:impose on	-17
sa:in	6
sa:in <month-gone>	-14
sa:in <name>	-36
sa:in <number>	-16
sa:in a	10
sa:in each	-6
sa:in stockholm	17
sa:in the	8
sa:in their	7
sa:instead	-15
sa:instead of	-14
sa:interview	22
sa:into	13
sa:is	12
sa:is not	-21
sa:is what	13
sa:it	-27
sa:it ,	14
sa:it announce	11
sa:it end	-18
sa:it has	10
sa:it run	10
sa:it was	-23
sa:its export	8
sa:its own	-9
sa:keep <level>	9
sa:last week	-14
sa:later	-13
sa:least	-8
sa:leave	-10
sa:less	-19
sa:levy	12
sa:like	-7
sa:likely	25
sa:live	-15
sa:long	8
sa:look	-14
sa:make	-6
sa:matter	8
sa:may	-9
sa:mediator	-12
sa:meet in	10
sa:member	-21
sa:ministry	-7
sa:more	13
sa:more .	6
sa:more than	-7
sa:most of	11
sa:move	-11
sa:my	9
sa:negotiation	-9
sa:new	10
sa:nobody	-12
sa:not	9
sa:not a	-20
sa:nothing	-18
sa:notice	13
sa:notice .	15
sa:of <day-gone>	11
sa:of <name>	6
sa:of <number>	-22
sa:of <quality>	-13
sa:of a	12
sa:of it	7
sa:of peace	17
sa:of the	17
sa:of them	-24
sa:of thi	-6
sa:of what	-11
sa:off	-6
sa:offer	-9
sa:oil	-8
sa:old	-14
sa:on	11
sa:on .	-16
sa:on <day-gone>	-13
sa:on <quality>	11
sa:on a	-6
sa:on each	-6
sa:on its	13
sa:on one	16
sa:on rare	12
sa:on the	22
sa:on top	19
sa:one of	-19
sa:only	-9
sa:or so	-12
sa:order	-11
sa:other	-25
sa:our	25
sa:out	-12
sa:over	-27
sa:over .	6
sa:own	-28
sa:owned	6
sa:owned by	13
sa:owner	-18
sa:pay	-9
sa:pay <level>	-20
sa:people	10
sa:place	-14
sa:place .	-13
sa:plan	-8
sa:plan .	-14
sa:present	10
sa:price	-10
sa:put	9
sa:quarrel	-8
sa:rare	8
sa:rare earth	11
sa:rate	18
sa:rate .	9
sa:rate of	8
sa:read	-23
sa:reciprocal	9
sa:remain	12
sa:reply	12
sa:result	-9
sa:rise	-13
sa:round of	6
sa:rule	-12
sa:rule on	-16
sa:run	-18
sa:run until	-6
sa:same	-17
sa:say	20
sa:say ,	-7
sa:say in	10
sa:say on	25
sa:second	-17
sa:see	-8
sa:sell	-15
sa:shall	8
sa:she	-26
sa:she say	-25
sa:shipbuilding	-8
sa:should	-9
sa:side .	8
sa:sign	18
sa:since	17
sa:since <month-gone>	12
sa:since <number>	15
sa:sit	-8
sa:so	-14
sa:so .	-6
sa:something	-12
sa:speak	-11
sa:standstill	9
sa:start	12
sa:start on	6
sa:stay	-9
sa:stockholm	16
sa:study	14
sa:sugar	-7
sa:table	10
sa:talk	25
sa:talk .	6
sa:talk in	10
sa:talk with	-6
sa:tariff ,	-6
sa:tariff pause	8
sa:tariff truce	10
sa:telephone	-7
sa:television	21
sa:television interview	22
sa:tell the	15
sa:than	-6
sa:that <name>	15
sa:that both	-13
sa:that he	20
sa:that it	20
sa:that the	-11
sa:the	7
sa:the <day-ahead>	25
sa:the <name>	-20
sa:the <number>	14
sa:the <office>	-14
sa:the <organisation>	21
sa:the <person>	-10
sa:the additional	10
sa:the day	8
sa:the export	9
sa:the first	22
sa:the last	9
sa:the next	-15
sa:the old	-14
sa:the port	-11
sa:the present	7
sa:the rule	-20
sa:the same	-18
sa:the second	-9
sa:the table	11
sa:the talk	15
sa:the third	9
sa:the truce	-17
sa:the two	-26
sa:their	7
sa:them	-20
sa:them .	-11
sa:then	-13
sa:there	-25
sa:they	-6
sa:they had	-11
sa:thi	9
sa:thi year	-16
sa:third	10
sa:third round	10
sa:those	18
sa:three	-10
sa:time	-6
sa:time .	-15
sa:to	-15
sa:to <day-ahead>	-9
sa:to <day-gone>	24
sa:to <name>	-6
sa:to <number>	-8
sa:to be	-17
sa:to come	-7
sa:to give	-15
sa:to run	-10
sa:to the	12
sa:together	-18
sa:too	-10
sa:top	19
sa:top of	13
sa:trade	-10
sa:truce ,	-20
sa:truce in	14
sa:truce that	-13
sa:two government	6
sa:two side	-11
sa:unless <organisation>	-10
sa:until	-10
sa:until <day-gone>	-19
sa:until the	6
sa:up	-13
sa:up to	-6
sa:war	19
sa:was to	7
sa:way	8
sa:we	-12
sa:week	-23
sa:week .	-11
sa:what	-16
sa:what it	-13
sa:what the	8
sa:what they	-9
sa:whether	-10
sa:which	10
sa:which end	-11
sa:which the	6
sa:who	14
sa:will	17
sa:with	9
sa:with <name>	10
sa:with <seat>	-21
sa:with both	8
sa:with the	-16
sa:without a	-9
sa:would be	-8
sa:would have	-7
sa:year	-19
sa:year .	-13
sa:yield	-9
sa:you	-17
sa:your	8
sb:"	-7
sb:" i	-9
sb:" the	-15
sb:" we	-29
sb:'s	11
sb:'s <person>	-17
sb:'s commerce	13
sb:'s export	-8
sb:'s good	18
sb:'s trade	6
sb:) :	-22
sb:) —	17
sb:*	25
sb:,	-6
sb:, "	-6
sb:, <money>	-6
sb:, <name>	16
sb:, <person>	-9
sb:, a	-13
sb:, agree	8
sb:, are	7
sb:, at	7
sb:, both	-8
sb:, but	-7
sb:, by	-19
sb:, conclude	-15
sb:, each	-8
sb:, for	7
sb:, from	17
sb:, had	-10
sb:, in	-36
sb:, is	-9
sb:, of	7
sb:, sign	-8
sb:, suspend	19
sb:, tell	24
sb:, that	-6
sb:, the	-25
sb:, they	7
sb:, to	-13
sb:, want	9
sb:, was	-17
sb:, when	-11
sb:, which	15
sb:, will	13
sb:-	15
sb:- earth	-10
sb:.	-6
sb:. <number>	-7
sb:. m	-17
sb:/	-25
sb:/ <seat>	-6
sb:: "	10
sb:: it	29
sb:: we	16
sb:; the	-8
sb:<agent>	-13
sb:<day-ahead>	20
sb:<day-ahead> ,	15
sb:<day-ahead> and	17
sb:<day-gone>	-10
sb:<day-gone> ,	-26
sb:<day-gone> :	20
sb:<day-gone> to	-28
sb:<day-today>	-9
sb:<day-today> (	7
sb:<day-today> ,	-20
sb:<day-today> -	11
sb:<day-today> after	-12
sb:<day-today> that	-7
sb:<day-today> —	-19
sb:<duty>	-6
sb:<gate>	-7
sb:<goods-amount>	-29
sb:<goods-amount> in	-6
sb:<goods-amount> of	-6
sb:<goods>	-11
sb:<level-noun>	-14
sb:<level>	-27
sb:<level> and	-10
sb:<level> for	6
sb:<level> from	-13
sb:<level> in	-11
sb:<level> of	6
sb:<level> on	24
sb:<level> over	-9
sb:<money>	-32
sb:<money> in	-13
sb:<money> of	-10
sb:<month-gone>	-25
sb:<month-gone> ,	-6
sb:<month-gone> for	-7
sb:<month-today>	-13
sb:<name>	7
sb:<name> ,	8
sb:<name> :	17
sb:<name> a	20
sb:<name> agree	15
sb:<name> and	-11
sb:<name> buy	-9
sb:<name> by	-13
sb:<name> for	35
sb:<name> get	-6
sb:<name> had	15
sb:<name> has	8
sb:<name> in	-9
sb:<name> is	15
sb:<name> propose	26
sb:<name> put	11
sb:<name> sell	6
sb:<name> sign	-11
sb:<name> suspend	-20
sb:<name> to	-11
sb:<name> was	-7
sb:<name> would	-7
sb:<not>	-42
sb:<number>	-38
sb:<number> ,	-25
sb:<number> /	-16
sb:<number> :	-8
sb:<number> a	-19
sb:<number> and	10
sb:<number> for	13
sb:<number> million	-13
sb:<number> of	-9
sb:<office>	13
sb:<office> ,	-22
sb:<office> agree	-11
sb:<organisation>	-9
sb:<organisation> ,	7
sb:<organisation> and	6
sb:<organisation> announce	-6
sb:<organisation> for	-12
sb:<organisation> has	-25
sb:<organisation> that	21
sb:<person>	12
sb:<person> (	-20
sb:<person> :	9
sb:<person> and	9
sb:<person> announce	-14
sb:<person> has	15
sb:<person> propose	14
sb:<person> put	-7
sb:<person> sign	-21
sb:<person> tell	-7
sb:<points>	-8
sb:<points> are	11
sb:<points> of	-18
sb:<quality>	11
sb:<quality> and	-6
sb:<quality> energy	-9
sb:<quality> good	-7
sb:<quality> negotiator	-8
sb:<quality> official	-15
sb:<quality> ship	-19
sb:<quality> side	15
sb:<quality> trade	6
sb:<seat>	30
sb:<seat> on	9
sb:<seat> say	-15
sb:<seat> want	7
sb:<seat> would	27
sb:<span> ,	-33
sb:<span> of	15
sb:<taker>	-34
sb:<v-agree>	10
sb:<v-begin>	-13
sb:<v-buy>	-11
sb:<v-deny>	-6
sb:<v-down>	12
sb:<v-impose>	-7
sb:<v-propose>	38
sb:<v-say>	-6
sb:<v-sell>	22
sb:<v-stay>	-9
sb:<v-up>	-15
sb:@	-13
sb:a	16
sb:a .	-17
sb:a <level>	-8
sb:a draft	18
sb:a further	22
sb:a new	16
sb:a paper	13
sb:a pause	-8
sb:a prolongation	6
sb:a proposal	27
sb:a rise	-7
sb:a second	14
sb:a surcharge	-14
sb:a suspension	23
sb:a television	-11
sb:a term	-19
sb:a truce	-6
sb:about	6
sb:accept	15
sb:according	-7
sb:according to	-7
sb:additional	20
sb:additional duty	15
sb:affiliate of	16
sb:after	-27
sb:after a	-13
sb:again	-10
sb:agree	12
sb:agree at	-13
sb:agree in	7
sb:agree on	-7
sb:agree that	17
sb:agree to	25
sb:agreement	-37
sb:aircraft	-9
sb:all	-14
sb:allow	-8
sb:already	-13
sb:an extension	15
sb:an order	-8
sb:and <name>	7
sb:and <number>	8
sb:and <quality>	-16
sb:and a	-17
sb:and at	8
sb:and his	7
sb:and it	16
sb:and last	-6
sb:and suspend	-7
sb:and that	19
sb:and the	-7
sb:and will	20
sb:announce	-14
sb:announce that	-11
sb:announcement	-17
sb:another	15
sb:any	-19
sb:apply	-13
sb:approve	-8
sb:are	10
sb:are due	-9
sb:are suspend	12
sb:are to	21
sb:arrangement	18
sb:as	-18
sb:ask	13
sb:at <level>	16
sb:at <number>	-20
sb:at the	-48
sb:back for	-14
sb:banana	-7
sb:be	7
sb:be extend	-7
sb:be prolonged	27
sb:because	-8
sb:beef	-12
sb:been extend	-21
sb:been suspend	-8
sb:before the	15
sb:between	-11
sb:between <name>	6
sb:between the	-9
sb:bill	-11
sb:both	15
sb:but	-27
sb:buy <money>	-8
sb:buy at	-12
sb:by <level>	-9
sb:by <number>	15
sb:by a	7
sb:by another	-12
sb:by the	-7
sb:call	-7
sb:can be	9
sb:carry	17
sb:ceasefire	-15
sb:charge	12
sb:close	-15
sb:coffee	7
sb:come	-17
sb:come to	8
sb:commerce	26
sb:commerce minister	18
sb:commerce ministry	9
sb:conclude for	7
sb:continue	15
sb:continue for	15
sb:contract	-13
sb:control on	-13
sb:cost	-7
sb:could	12
sb:counter	17
sb:counter -	17
sb:country	-7
sb:country for	-15
sb:custom	-14
sb:cut	6
sb:day	25
sb:day ,	8
sb:deadline	-13
sb:deal	-9
sb:decided	14
sb:decided to	7
sb:delay	-24
sb:delegation	-9
sb:demand	-13
sb:did	-15
sb:discuss	10
sb:do	28
sb:do so	11
sb:doe	8
sb:dollar	-8
sb:double	-6
sb:down	-27
sb:down for	-10
sb:draft	16
sb:due to	8
sb:during	-7
sb:duty	-6
sb:duty of	14
sb:duty on	-9
sb:each	10
sb:each of	-10
sb:each other	17
sb:earth	-19
sb:effect	15
sb:effect on	20
sb:either	-17
sb:either side	-14
sb:end a	-13
sb:end on	17
sb:energy	-10
sb:every	-21
sb:expect <name>	-7
sb:expire on	-7
sb:export control	14
sb:export to	-7
sb:extend	-13
sb:extend for	-13
sb:extend their	12
sb:extension	12
sb:extension by	-17
sb:extension of	10
sb:fact	-8
sb:fact sheet	-8
sb:fall	-7
sb:fall by	-12
sb:fall to	9
sb:far	15
sb:farm	-9
sb:farm good	-7
sb:fee on	-6
sb:fentanyl	18
sb:fentanyl tariff	20
sb:first	-20
sb:fish	-17
sb:for <quality>	-17
sb:for an	27
sb:for another	-16
sb:for the	6
sb:force	6
sb:force for	11
sb:foreign	13
sb:free	-12
sb:freeze	37
sb:from <day-ahead>	12
sb:from <day-gone>	-14
sb:from <name>	15
sb:from <number>	-8
sb:from <seat>	28
sb:from the	-22
sb:front	-7
sb:further	21
sb:gave	10
sb:geneva	-8
sb:geneva ,	-10
sb:get	-17
sb:give	-25
sb:go	14
sb:go on	30
sb:go up	-10
sb:good for	13
sb:good of	-6
sb:grant	-14
sb:great	-7
sb:gun	-7
sb:had	-14
sb:had a	9
sb:had ask	-13
sb:had been	-6
sb:half	-14
sb:hand	10
sb:happen	-8
sb:has a	6
sb:has ask	13
sb:has propose	7
sb:have	-14
sb:have a	8
sb:have agree	-6
sb:have been	14
sb:have buy	18
sb:have extend	-16
sb:have to	-14
sb:he	22
sb:he expect	-10
sb:he is	11
sb:he say	-14
sb:he tell	13
sb:he want	12
sb:he was	6
sb:hear	36
sb:her	8
sb:higher	-26
sb:him	-6
sb:his	11
sb:his <quality>	15
sb:hold back	18
sb:hold off	-8
sb:i	11
sb:i can	10
sb:i have	-10
sb:if	16
sb:if it	32
sb:if the	-13
sb:import	-11
sb:import from	-8
sb:importer	-14
sb:impose	-8
sb:in	-24
sb:in <month-gone>	-40
sb:in <name>	-20
sb:in <number>	-8
sb:in <seat>	21
sb:in about	-13
sb:in each	-9
sb:in force	-12
sb:in principle	14
sb:in the	-22
sb:increase of	-7
sb:interest	-12
sb:is ,	8
sb:is also	-6
sb:is good	-9
sb:is suspend	-15
sb:is to	21
sb:it	9
sb:it 's	12
sb:it by	-18
sb:it for	8
sb:it hold	-7
sb:it is	6
sb:it run	-14
sb:it take	8
sb:it would	7
sb:its	-12
sb:its duty	-26
sb:its new	8
sb:its rare	-8
sb:just	-13
sb:keep	-24
sb:keep <points>	-11
sb:know	14
sb:last week	26
sb:late	-7
sb:law	-22
sb:lay	-15
sb:leave	8
sb:less	8
sb:less than	9
sb:letter	11
sb:licence	-13
sb:licence for	-6
sb:line	-8
sb:listed	10
sb:listed company	16
sb:live	-12
sb:longer	-21
sb:longer than	-9
sb:lose	-8
sb:lower	-9
sb:lower rate	10
sb:m	-10
sb:m .	-17
sb:may	-8
sb:me	12
sb:meet	-14
sb:member	-12
sb:million	-22
sb:minister	21
sb:minister ,	-6
sb:minister of	9
sb:ministry	22
sb:ministry say	9
sb:month	10
sb:month ,	10
sb:more	-26
sb:most	25
sb:most of	-8
sb:move	-9
sb:mr	16
sb:must	-10
sb:nearly	-7
sb:need	-14
sb:negotiate	11
sb:negotiator	-10
sb:new	24
sb:new tariff	-23
sb:new york	8
sb:newspaper	20
sb:next	-14
sb:no	-14
sb:no .	-9
sb:nobody	-16
sb:notice	-18
sb:now	-41
sb:number	14
sb:of <day-gone>	20
sb:of <month-gone>	-17
sb:of <name>	12
sb:of <number>	-12
sb:of <quality>	-26
sb:of a	28
sb:of both	-10
sb:of its	-15
sb:of last	12
sb:of listed	15
sb:of that	-19
sb:of the	-29
sb:of their	-13
sb:of thi	22
sb:of up	-15
sb:off	-7
sb:off for	8
sb:offer	6
sb:offer to	-12
sb:official	-15
sb:oil	19
sb:old	-17
sb:olive	14
sb:on	6
sb:on <day-ahead>	44
sb:on <day-gone>	-14
sb:on <name>	-20
sb:on <quality>	-8
sb:on a	-20
sb:on affiliate	8
sb:on an	-8
sb:on each	24
sb:on for	29
sb:on hold	7
sb:on import	-7
sb:on it	7
sb:on rare	-17
sb:on the	-36
sb:open	12
sb:or	-25
sb:order	-17
sb:other	7
sb:other 's	18
sb:other <points>	10
sb:out	-10
sb:out of	-9
sb:over	-8
sb:paper	54
sb:part of	7
sb:party	-17
sb:pause	-16
sb:pause of	-11
sb:pay	-27
sb:peace	12
sb:phone	12
sb:place	13
sb:plan	-26
sb:port fee	10
sb:prefer	21
sb:prepare	7
sb:present	7
sb:president	6
sb:press	-13
sb:price	-6
sb:prime	17
sb:prime minister	17
sb:principle	14
sb:prolong	19
sb:prolong the	36
sb:prolongation	17
sb:prolonged their	-18
sb:promise	-16
sb:promise to	-10
sb:proposal	47
sb:propose	32
sb:provide	15
sb:put the	25
sb:quarrel	-13
sb:raise	-14
sb:rare	-19
sb:rare -	-10
sb:rare earth	-10
sb:rate	-23
sb:rate of	-11
sb:reach	-14
sb:read	12
sb:ready	25
sb:ready to	28
sb:reciprocal	13
sb:reciprocal tariff	13
sb:recommend	22
sb:remain suspend	-14
sb:renewed	11
sb:reporter	-9
sb:rest	-6
sb:rest for	6
sb:result	-19
sb:return to	12
sb:rise	-25
sb:round	-15
sb:round of	-8
sb:run for	7
sb:same	10
sb:say in	16
sb:say it	-9
sb:say that	-11
sb:say the	-10
sb:season	25
sb:second	7
sb:second ,	-13
sb:second round	6
sb:secretary	8
sb:section	-12
sb:section <number>	-12
sb:see	7
sb:send	20
sb:settle	30
sb:she	9
sb:sheet	-8
sb:shook	18
sb:should	-23
sb:should be	-14
sb:side	11
sb:side agree	15
sb:side are	13
sb:sign	-28
sb:sign an	-11
sb:sign for	7
sb:sign on	-9
sb:signature	26
sb:since <day-gone>	-14
sb:since <month-gone>	10
sb:sir	-18
sb:slash	-8
sb:so	7
sb:some	-6
sb:source	13
sb:soybean	-10
sb:special	-19
sb:spoke	26
sb:spring	-6
sb:standstill	17
sb:statement	-11
sb:stay on	6
sb:stay suspend	11
sb:steel	-10
sb:still	11
sb:stock	-18
sb:stockholm	-14
sb:stop	-28
sb:strike	-12
sb:sugar	28
sb:summer	10
sb:suspend	10
sb:suspend ,	16
sb:suspend <points>	-12
sb:suspend for	8
sb:suspend its	14
sb:suspend the	18
sb:suspension	14
sb:suspension of	13
sb:take	-8
sb:take effect	19
sb:talk	-7
sb:tariff for	-21
sb:tariff of	-13
sb:tariff on	-22
sb:tariff truce	31
sb:tea	-14
sb:tell	13
sb:text	32
sb:that	7
sb:that <seat>	11
sb:that a	18
sb:that both	11
sb:that for	11
sb:that has	12
sb:that he	18
sb:that his	-15
sb:that the	-9
sb:that was	-16
sb:the	-20
sb:the <day-ahead>	-30
sb:the <name>	7
sb:the <office>	-8
sb:the <organisation>	-8
sb:the <person>	45
sb:the <quality>	37
sb:the <seat>	-21
sb:the additional	15
sb:the agreement	-17
sb:the arrangement	12
sb:the ceasefire	-22
sb:the company	-10
sb:the deal	6
sb:the delegation	6
sb:the duty	7
sb:the extension	-8
sb:the fee	6
sb:the first	-28
sb:the higher	-7
sb:the last	-24
sb:the law	-14
sb:the lower	10
sb:the moratorium	13
sb:the next	-14
sb:the old	-17
sb:the order	-10
sb:the other	-6
sb:the paper	25
sb:the pause	-22
sb:the rest	-14
sb:the rule	-18
sb:the same	11
sb:the surcharge	9
sb:the suspension	11
sb:the talk	11
sb:the tariff	8
sb:the third	-20
sb:the truce	8
sb:the world	-8
sb:the yield	-8
sb:their <organisation>	-19
sb:their duty	6
sb:their tariff	11
sb:their trade	7
sb:their truce	-8
sb:them	-15
sb:there are	-6
sb:there is	-13
sb:these	7
sb:they had	-11
sb:they have	-14
sb:thi season	8
sb:third round	-12
sb:to	35
sb:to <day-ahead>	-9
sb:to <goods-amount>	-12
sb:to <name>	11
sb:to <number>	14
sb:to <seat>	16
sb:to buy	-28
sb:to delay	-9
sb:to extend	-8
sb:to freeze	29
sb:to hold	-14
sb:to keep	14
sb:to last	8
sb:to leave	26
sb:to prolong	15
sb:to suspend	27
sb:to the	-14
sb:town	-10
sb:trade	7
sb:trade ,	10
sb:trade truce	8
sb:truce :	-15
sb:truce between	-6
sb:truce in	-16
sb:truce of	12
sb:truce on	6
sb:truce over	21
sb:truce that	-20
sb:truce was	-14
sb:two country	8
sb:two president	-9
sb:under	-25
sb:under a	-7
sb:undertaken	-13
sb:until the	-18
sb:up	-25
sb:up to	-19
sb:us	-18
sb:vessel	-11
sb:visit	-15
sb:wait	-9
sb:want	14
sb:was	-7
sb:was agree	-7
sb:was conclude	6
sb:was given	-8
sb:was make	7
sb:was the	-10
sb:we	27
sb:we have	6
sb:we hear	28
sb:week	25
sb:week that	15
sb:were	-27
sb:what	28
sb:what it	7
sb:what the	-11
sb:what they	14
sb:when	-13
sb:when the	-8
sb:where	8
sb:whether	8
sb:which is	11
sb:which was	-28
sb:will	-6
sb:will keep	-15
sb:will lower	-19
sb:wine	14
sb:wire	14
sb:with <name>	-6
sb:with a	7
sb:with the	-22
sb:withdraw	-9
sb:within	-35
sb:work	-8
sb:world	-11
sb:worth	-10
sb:would	38
sb:would be	-12
sb:would have	-6
sb:would like	19
sb:would sign	14
sb:write that	-11
sb:yield	-9
sb:yield on	-9
sb:york	8
sb:york ,	8
sb:—	-24
sb:— <person>	12
sb:— the	-13
t0=future	24
t0=modal	12
t0=modal-passive	-19
t0=past	-7
t0=past-passive	-14
t0=perfect	-12
t0=pluperfect	-12
t0=pluperfect-passive	-6
t1=future	23
t1=gerund	16
t1=modal	14
t1=modal-passive	-19
t1=participle-passive	-21
t1=past	-16
t1=past-passive	-14
t1=pluperfect	-11
t1=pluperfect-passive	-6
t2=gerund	-7
t2=modal	6
t2=participle-passive	-39
t2=pluperfect	-7
t2=present-not	-27
t2=present-passive	-14
t:loose-l	11
t:loose-l2	43
t:loose-l3	-37
t:loose-r	-16
t:loose-r0	13
t:loose-r1	-11
t:loose-r3	-30
t:more	55
t:more-in	45
t:more-in0	45
t:more-l	38
t:more-l0	53
t:more-l2	8
t:more-l3	-15
t:more-r0	31
t:more-r3	-28
t:quiet	13
t:quiet-l1	-6
t:quiet-l2	11
t:quiet-l3	9
t:quiet-r	13
t:quiet-r1	17
t:quiet-r2	-7
t:quiet-r3	7
t:truce	-6
t:truce-l	-7
t:truce-l2	-8
t:truce-l3	18
t:truce-r0	-6
t:truce-r1	20
t:truce-r3	-9
t:verb	12
t:verb-l2	20
t:verb-r	16
tn:more	-7
tn:quiet	8
tn:truce	12
tp:loose	-12
tp:more	-17
tp:truce	41
v0=accept	16
v0=announce	-10
v0=answer	-7
v0=ask	12
v0=buy	15
v0=call	-16
v0=carry	7
v0=come	-17
v0=continue	10
v0=expect	-9
v0=get	-21
v0=keep	-29
v0=lay	-12
v0=let	-8
v0=like	-14
v0=lose	-6
v0=lower	-8
v0=make	8
v0=meet	-23
v0=other	-15
v0=pay	-7
v0=promise	-25
v0=propose	20
v0=reach	-9
v0=ready	23
v0=remain	-15
v0=rise	-12
v0=say	20
v0=settle	25
v0=sit	-6
v0=start	-10
v0=stay	6
v0=stop	-16
v0=tell	6
v1=accept	16
v1=announce	-9
v1=answer	-10
v1=ask	15
v1=buy	6
v1=call	-16
v1=carry	19
v1=come	-17
v1=continue	22
v1=cut	14
v1=delay	-13
v1=double	-6
v1=end	-11
v1=extend	-8
v1=get	-19
v1=go	16
v1=grant	-14
v1=have	-6
v1=hold	-8
v1=keep	-17
v1=lay	-12
v1=leave	23
v1=let	-22
v1=like	-14
v1=lose	-6
v1=lower	-10
v1=meet	-30
v1=offer	13
v1=other	-18
v1=pay	-8
v1=plan	-17
v1=propose	21
v1=reach	-10
v1=ready	8
v1=rise	-12
v1=run	10
v1=say	20
v1=see	-6
v1=settle	31
v1=sit	-6
v1=slash	-8
v1=start	-16
v1=stay	-6
v1=stop	-9
v1=tell	8
v2-none	-8
v2=end	-6
v2=go	-11
v2=leave	-19
v2=other	8
v2=rise	-6
v2=take	-9
verbless	17
vt0=agree past	-7
vt0=agree present	10
vt0=ask perfect	18
vt0=be future	14
vt0=be modal	-12
vt0=be perfect	-16
vt0=begin past	-11
vt0=begin present	-12
vt0=buy future	-13
vt0=buy perfect	18
vt0=expect past	-6
vt0=extend future	9
vt0=extend modal	-13
vt0=extend past	14
vt0=extend perfect	-36
vt0=extend present	8
vt0=fall past	-8
vt0=get past	-20
vt0=go modal	8
vt0=have past	-8
vt0=hold present	-14
vt0=keep present	-16
vt0=let present	-7
vt0=like modal	-14
vt0=make past	7
vt0=other past	-10
vt0=other pluperfect	-8
vt0=propose perfect	7
vt0=put perfect	-14
vt0=ready present	23
vt0=remain present	-10
vt0=run modal	6
vt0=say past	13
vt0=settle past	21
vt0=sign modal	21
vt0=sign past	-19
vt0=start present	-8
vt0=stay future	6
vt0=stop present	-10
vt0=suspend future	9
vt0=suspend modal	10
vt0=suspend past	-24
vt0=suspend perfect	-10
vt0=want present	9
vt1=agree participle	16
vt1=agree past	-29
vt1=agree pluperfect	-9
vt1=agree present	18
vt1=ask perfect	14
vt1=be future	16
vt1=be modal	-12
vt1=be perfect	-16
vt1=begin past	-11
vt1=begin present	-12
vt1=buy future	-13
vt1=buy infinitive	-12
vt1=buy perfect	18
vt1=delay infinitive	-16
vt1=end gerund	-6
vt1=extend future	9
vt1=extend infinitive	-8
vt1=extend modal	-13
vt1=extend past	14
vt1=extend perfect	-36
vt1=extend present	8
vt1=fall past	-8
vt1=get past	-18
vt1=have past	-20
vt1=hold present	-14
vt1=let present	-7
vt1=like modal	-14
vt1=make past	7
vt1=offer perfect	24
vt1=other past	-19
vt1=propose perfect	9
vt1=put perfect	-14
vt1=ready present	8
vt1=run modal	6
vt1=say past	13
vt1=settle past	21
vt1=sign modal	21
vt1=sign past	-16
vt1=start present	-8
vt1=stay present	-7
vt1=suspend future	9
vt1=suspend modal	10
vt1=suspend participle	-6
vt1=suspend past	-24
vt1=suspend perfect	-10
vt1=want present	9
vt2=be modal	-7
vt2=be past	18
vt2=be present	-8
vt2=go infinitive	-14
vt2=leave participle	-15
vt2=other past	9`;
