// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:'	-12
a:' notice	-8
a:-	-20
a:<day-ahead>	26
a:<day-ahead> .	-13
a:<day-gone>	-16
a:<day-today>	-15
a:<day-today> .	-8
a:<duty>	11
a:<gate>	10
a:<goods>	-18
a:<level-noun>	8
a:<level>	-30
a:<money>	-9
a:<name> .	-20
a:<name> and	-10
a:<not>	-30
a:<number> .	11
a:<office>	6
a:<person>	-8
a:<quality>	-12
a:<span>	-9
a:<span> .	-7
a:<v-bear>	11
a:<v-begin>	-17
a:<v-deny>	-6
a:<v-down>	10
a:<v-end>	-8
a:<v-impose>	-28
a:<v-stay>	-33
a:<v-suspend>	-6
a:<v-target>	6
a:a	-12
a:a truce	-6
a:additional	-13
a:after	-31
a:after the	-7
a:agree on	-11
a:and	-6
a:and <number>	9
a:and a	-13
a:and it	9
a:are	-22
a:as	7
a:at	8
a:at a	9
a:at least	-6
a:be	-20
a:been	10
a:before .	7
a:between	-14
a:between <name>	-7
a:both	12
a:control	8
a:control on	7
a:counted	-17
a:date	-9
a:day	16
a:earlier	-13
a:earlier .	-6
a:end	-17
a:end .	-7
a:first	11
a:for	-22
a:for the	8
a:from	10
a:from <day-ahead>	29
a:from <day-gone>	-30
a:go	-8
a:has	9
a:he	16
a:his	8
a:in <number>	-15
a:in <seat>	-12
a:in a	11
a:in the	-8
a:is	6
a:is not	-23
a:is what	16
a:it .	-10
a:it was	-7
a:last	10
a:later	-23
a:least	-7
a:leave	-17
a:leave .	-6
a:long	8
a:minute	7
a:more	29
a:more .	14
a:negotiate	8
a:new	-10
a:no	-14
a:nobody	-10
a:not	-20
a:notice	-13
a:notice .	-12
a:of	-29
a:of <level>	-27
a:of <number>	-8
a:of it	9
a:of peace	17
a:of talk	-28
a:on	-8
a:on <day-gone>	-14
a:on <quality>	-14
a:on rare	6
a:on the	18
a:one	12
a:or	-19
a:or so	-10
a:our	7
a:out	-11
a:over	-33
a:plan	-7
a:quarrel	-14
a:rare earth	6
a:rate	10
a:rise	-7
a:rule	-6
a:run	-23
a:run .	-6
a:same	-11
a:section	6
a:section <number>	6
a:side	13
a:since	13
a:stop	6
a:table	10
a:take	-11
a:talk	-19
a:talk in	-13
a:talk on	-6
a:tariff	21
a:tariff truce	27
a:than	-22
a:that	-7
a:the <day-ahead>	-14
a:the <name>	-11
a:the <organisation>	9
a:the day	10
a:the export	9
a:the next	-8
a:the rule	-14
a:the same	-11
a:the table	10
a:the truce	-10
a:the two	-7
a:their	7
a:thi	18
a:time	12
a:to	-13
a:to <day-gone>	13
a:to go	-10
a:to run	-11
a:to the	-21
a:truce	16
a:truce in	16
a:truce with	18
a:two	-13
a:under	11
a:until	-16
a:until <day-ahead>	-9
a:up	-12
a:was	10
a:were	12
a:what	7
a:with	12
a:without a	-6
a:would	11
a:would be	-6
a:year	-7
a:yield	-6
b:" i	-6
b:" the	-15
b:" we	-26
b:'s	7
b:'s good	16
b:, <money>	-9
b:, <name>	28
b:, agree	10
b:, at	11
b:, by	-12
b:, conclude	-16
b:, had	-10
b:, of	14
b:, suspend	20
b:, the	-16
b:, they	9
b:, to	-6
b:, want	7
b:, was	-16
b:, will	15
b:-	12
b:- <name>	15
b:- earth	-10
b::	16
b:: <number>	-16
b:<agent>	-7
b:<day-ahead> and	-7
b:<day-ahead> for	8
b:<day-gone> for	-10
b:<day-gone> to	-11
b:<day-today>	7
b:<gate>	-10
b:<goods-amount>	-20
b:<level-noun>	-8
b:<level>	-7
b:<level> and	-7
b:<level> on	22
b:<level> over	-9
b:<money>	-46
b:<money> of	-9
b:<money> over	-7
b:<month-gone>	-12
b:<month-gone> for	-7
b:<name>	21
b:<name> 's	-6
b:<name> agree	16
b:<name> by	-14
b:<name> for	38
b:<name> had	18
b:<name> has	17
b:<name> have	-7
b:<name> is	6
b:<name> on	7
b:<name> put	12
b:<name> sign	-6
b:<name> suspend	-17
b:<name> to	-20
b:<name> will	6
b:<not>	-27
b:<number>	-29
b:<number> for	14
b:<number> million	-10
b:<organisation>	-26
b:<organisation> and	7
b:<organisation> has	-23
b:<person> and	20
b:<person> for	-6
b:<person> had	6
b:<person> propose	6
b:<person> say	-19
b:<person> sign	-11
b:<points>	-11
b:<points> are	13
b:<points> of	-16
b:<quality>	-27
b:<quality> good	-7
b:<quality> ship	-13
b:<seat>	17
b:<seat> and	6
b:<seat> on	11
b:<seat> within	-8
b:<seat> would	27
b:<sender>	-6
b:<span>	-22
b:<taker>	-31
b:<v-agree>	15
b:<v-begin>	-15
b:<v-buy>	-6
b:<v-end>	-27
b:<v-impose>	-9
b:<v-propose>	34
b:<v-return>	-34
b:<v-target>	-18
b:a	25
b:a further	19
b:a pause	-10
b:a prolongation	7
b:a proposal	26
b:a second	9
b:a suspension	25
b:a term	-19
b:about <money>	6
b:accept	20
b:additional	24
b:additional duty	24
b:after	-29
b:after a	-6
b:agree	7
b:agree on	-8
b:agree to	28
b:agreement	-25
b:all	-20
b:an	-12
b:and	14
b:and <name>	10
b:and <seat>	6
b:and a	-25
b:and at	8
b:and it	16
b:and last	-8
b:and suspend	-6
b:and the	8
b:announce	-12
b:another	9
b:answer	-11
b:any	-11
b:are	10
b:are suspend	11
b:are to	19
b:armistice	-11
b:arrangement	26
b:as	-25
b:ask	11
b:at <level>	11
b:at <number>	-11
b:at the	-19
b:back	-16
b:back for	-14
b:be	8
b:be extend	-6
b:beef	-9
b:been	-24
b:been extend	-20
b:been suspend	-9
b:before	-6
b:both	17
b:both side	-9
b:busan	-12
b:but	-28
b:buy at	-10
b:by	8
b:by another	-12
b:by the	9
b:can	-13
b:carry	18
b:ceasefire	-14
b:come	-19
b:conclude for	7
b:continue	13
b:continue for	15
b:control	9
b:cost	-9
b:could	16
b:country for	-15
b:custom	-15
b:day	6
b:deal	-8
b:delay	-23
b:delegation	9
b:do	27
b:down	-19
b:down for	-8
b:draft	19
b:due	-13
b:duty on	-10
b:each of	-8
b:earth	-17
b:effect	10
b:either	-12
b:either side	-12
b:end	-21
b:end a	-13
b:energy	-6
b:every	-21
b:expect <name>	-8
b:export control	10
b:extend	-10
b:extend for	-13
b:extend the	6
b:extend their	16
b:extension	11
b:extension by	-16
b:extension of	6
b:fall by	-10
b:fall to	9
b:fee	-9
b:fee on	-9
b:first	-24
b:fish	-6
b:for an	16
b:for another	-17
b:for the	10
b:force for	10
b:free	-8
b:freeze	38
b:from	-22
b:from <day-ahead>	-17
b:from <name>	19
b:further	19
b:get	-13
b:give	-23
b:go	14
b:go on	24
b:go up	-11
b:government	6
b:grant	-14
b:grower	-14
b:had	-22
b:had been	-15
b:has ask	15
b:has propose	7
b:have	-24
b:have a	13
b:have been	-13
b:have buy	20
b:have extend	-14
b:he expect	-13
b:he had	-7
b:he is	7
b:he want	12
b:higher	-23
b:his <organisation>	-16
b:i have	-13
b:if	20
b:if the	-8
b:in	-68
b:in <month-gone>	-16
b:in <name>	-18
b:in about	-13
b:in each	-8
b:in the	-20
b:increase	9
b:interest	-12
b:into	-14
b:is good	-12
b:is suspend	-15
b:is to	9
b:it	-16
b:it 's	17
b:it by	-16
b:it has	-6
b:it is	-13
b:it run	-14
b:it take	-9
b:it to	-6
b:it was	-6
b:it would	8
b:its	-16
b:its duty	-24
b:its new	9
b:just	-12
b:keep	-12
b:keep <points>	-11
b:law	-6
b:lay	-11
b:less	11
b:less than	13
b:let	-22
b:licence	-8
b:live	7
b:longer	-12
b:longer than	-12
b:lose	-6
b:lower rate	10
b:mediator	10
b:meet	-35
b:meet in	-12
b:million	-17
b:more	-20
b:more than	-16
b:most	16
b:mr	11
b:mr <person>	12
b:my	-13
b:next	-9
b:night	6
b:no	-22
b:nobody	-16
b:not	9
b:now	-22
b:of	12
b:of <day-gone>	11
b:of <level>	-9
b:of <number>	-8
b:of <quality>	-19
b:of a	32
b:of both	-9
b:of it	-20
b:of last	12
b:of that	-7
b:of the	-6
b:of their	-8
b:off for	7
b:old	-15
b:on	13
b:on <day-ahead>	10
b:on <day-gone>	-10
b:on <day-today>	7
b:on <quality>	-24
b:on a	-14
b:on each	20
b:on for	31
b:on hold	9
b:on the	-30
b:one	-27
b:or	-21
b:order	-11
b:other 's	6
b:other <points>	11
b:our	17
b:out	-7
b:paper	36
b:party	-12
b:pause	-9
b:pause of	-10
b:pay	-19
b:plan	-22
b:port	-9
b:prefer	20
b:price	-6
b:prolong	9
b:prolong the	20
b:prolongation	7
b:promise	-14
b:promise to	-9
b:proposal	28
b:propose	18
b:propose to	-6
b:put the	15
b:quarrel	-9
b:raise	-11
b:rare	-17
b:rare -	-10
b:rare earth	-6
b:reach	-11
b:ready	23
b:ready to	25
b:remain suspend	-15
b:rest for	6
b:return	-19
b:rise	-17
b:round	-11
b:run	6
b:run for	6
b:same	10
b:second	12
b:section	-7
b:section <number>	-7
b:see	9
b:sell	-6
b:settle	32
b:ship	-14
b:should	-8
b:side agree	8
b:side are	13
b:sign	-6
b:sit	-7
b:slash	-8
b:so	19
b:some	-6
b:spoke	22
b:standstill	21
b:start	-15
b:stay on	6
b:stay suspend	12
b:stop	-23
b:strike	-6
b:surcharge	-19
b:surcharge of	-6
b:suspend	7
b:suspend <points>	-7
b:suspend for	9
b:suspend its	14
b:suspend the	11
b:suspension	19
b:suspension of	21
b:table	-8
b:tariff for	-22
b:tariff truce	30
b:tea	-17
b:tell	8
b:term	6
b:term of	-6
b:than	-9
b:that	12
b:that <seat>	19
b:that a	18
b:that both	8
b:that for	11
b:that has	15
b:that his	-15
b:that is	10
b:that it	12
b:that the	-13
b:the <name>	22
b:the <office>	-7
b:the <organisation>	10
b:the <person>	30
b:the <points>	-6
b:the <quality>	19
b:the additional	12
b:the agreement	-11
b:the arrangement	17
b:the ceasefire	-8
b:the first	-17
b:the last	-8
b:the law	-6
b:the lower	10
b:the next	-9
b:the old	-15
b:the pause	-21
b:the rest	-12
b:the same	13
b:the second	7
b:the suspension	8
b:the tariff	15
b:the truce	9
b:the two	9
b:the yield	-9
b:their <organisation>	-11
b:their tariff	11
b:them	-9
b:these	8
b:they	-12
b:they had	-7
b:they have	-10
b:third	8
b:time	-22
b:to	11
b:to <goods-amount>	-12
b:to buy	-23
b:to delay	-9
b:to freeze	28
b:to hold	-7
b:to keep	13
b:to last	8
b:to suspend	11
b:to the	-17
b:trade	6
b:truce	13
b:truce in	-12
b:truce of	8
b:truce on	17
b:truce was	-10
b:two country	9
b:under	-16
b:up	-23
b:up to	-16
b:visit	-13
b:wait	-9
b:was	-6
b:was agree	-20
b:was conclude	8
b:was given	-9
b:was make	8
b:was to	21
b:way	-8
b:we	21
b:we have	19
b:were	-10
b:what	10
b:when	-29
b:when the	-14
b:which	-20
b:will	9
b:will be	8
b:with <name>	-7
b:with a	7
b:with the	-11
b:within	-43
b:world	-7
b:worth	-19
b:worth <money>	-15
b:would	29
b:would be	-11
b:would have	-22
b:would like	24
b:write	8
b:yield	-9
b:yield on	-9
b:you	-8
b:—	-7
b:— <name>	8
c0=agree	14
c0=begin	-13
c0=buy	13
c0=propose	11
c0=return	-10
c0=say	9
c0=sell	12
c0=stay	-12
c0=suspend	7
c0=up	-9
c1=agree	14
c1=begin	-10
c1=down	7
c1=end	-8
c1=propose	23
c1=return	-13
c1=say	14
c1=sell	16
c2=agree	-9
c2=begin	-15
c2=down	7
c2=impose	-20
c2=propose	-18
c2=say	16
c2=stay	-9
c2=target	10
ct0=agree future	8
ct0=agree modal	28
ct0=agree pluperfect	8
ct0=agree present	11
ct0=bear present	-17
ct0=begin future	-8
ct0=begin modal	15
ct0=begin past	-14
ct0=begin present	-15
ct0=buy future	-11
ct0=buy past	12
ct0=buy perfect	20
ct0=down past	7
ct0=down perfect	-6
ct0=end modal	-15
ct0=end past	11
ct0=end present	-15
ct0=impose future	21
ct0=impose modal	21
ct0=impose modal-passive	-29
ct0=impose past-passive	-20
ct0=impose perfect	-15
ct0=impose perfect-passive	-20
ct0=impose present	14
ct0=propose future	15
ct0=propose modal	-21
ct0=propose past	11
ct0=propose perfect	23
ct0=propose present	-8
ct0=say past	6
ct0=say present	-15
ct0=stay future	14
ct0=stay past	-9
ct0=stay past-passive	8
ct0=stay perfect	-19
ct0=stay present	-13
ct0=suspend future	19
ct0=suspend modal	13
ct0=suspend past	-7
ct0=suspend perfect-passive	-9
ct0=suspend present	19
ct1=agree modal	28
ct1=agree past	-9
ct1=agree perfect	-8
ct1=agree present	18
ct1=bear gerund	8
ct1=bear present	-17
ct1=begin future	-7
ct1=begin gerund	15
ct1=begin infinitive	-8
ct1=begin modal	17
ct1=begin past	-14
ct1=begin present	-15
ct1=buy future	-11
ct1=buy infinitive	-14
ct1=buy past	12
ct1=buy perfect	20
ct1=down past	7
ct1=down perfect	-15
ct1=end gerund	-7
ct1=end modal	-15
ct1=end participle-passive	-10
ct1=end past	11
ct1=end present	-8
ct1=impose future	16
ct1=impose infinitive	12
ct1=impose modal	21
ct1=impose modal-passive	-29
ct1=impose participle-passive	-14
ct1=impose past	-6
ct1=impose past-passive	-20
ct1=impose perfect	-7
ct1=impose perfect-passive	-20
ct1=impose present	13
ct1=propose future	15
ct1=propose modal	-20
ct1=propose participle-passive	-14
ct1=propose past	22
ct1=propose perfect	39
ct1=propose present	-8
ct1=say past	6
ct1=say present	-12
ct1=stay future	13
ct1=stay past	-9
ct1=stay past-passive	8
ct1=stay perfect	-18
ct1=stay present	-8
ct1=suspend future	18
ct1=suspend modal	13
ct1=suspend participle-passive	-9
ct1=suspend past	-7
ct1=suspend perfect-passive	-9
ct1=suspend present	12
ct2=agree participle-passive	-11
ct2=begin infinitive	13
ct2=begin present	-22
ct2=down infinitive	9
ct2=end past	-12
ct2=end present	9
ct2=impose modal	14
ct2=impose participle-passive	-30
ct2=impose present	-11
ct2=say past	7
ct2=stay modal	-7
ct2=stay past	14
ct2=stay present	-6
ct2=up infinitive	-10
ct2=up past	-8
f:"	-11
f:'	8
f:'s	27
f:,	-13
f:.	16
f:;	-13
f:<agent>	31
f:<day-ahead>	-10
f:<day-today>	-8
f:<duty>	-19
f:<gate>	18
f:<level-noun>	21
f:<level>	-21
f:<money>	-8
f:<month-ahead>	-9
f:<month-gone>	-19
f:<name>	31
f:<not>	24
f:<office>	-23
f:<organisation>	39
f:<person>	35
f:<points>	-12
f:<quality>	29
f:<seat>	33
f:<sender>	9
f:<taker>	-16
f:<v-agree>	11
f:<v-bear>	18
f:<v-begin>	9
f:<v-deny>	20
f:<v-down>	-6
f:<v-end>	-8
f:<v-propose>	-8
f:<v-say>	22
f:<v-sell>	-9
f:<v-stay>	8
f:<v-threaten>	-13
f:a	-33
f:about	-18
f:according	10
f:add	11
f:additional	-29
f:affiliate	7
f:after	24
f:ago	-12
f:agree	-13
f:agreement	-23
f:all	-12
f:also	21
f:aluminium	9
f:an	7
f:and	-16
f:another	27
f:answer	32
f:anything	-13
f:approve	15
f:are	-8
f:ask	16
f:at	11
f:back	-20
f:ban	8
f:be	-6
f:beef	-15
f:before	14
f:begin	-24
f:between	-9
f:bring	-20
f:busan	10
f:but	11
f:by	-16
f:cabinet	26
f:can	-14
f:cancel	9
f:capital	-9
f:car	-17
f:carry	20
f:case	18
f:cement	13
f:collect	-20
f:come	-8
f:company	-26
f:confirm	37
f:consent	19
f:custom	-16
f:decide	9
f:decree	-11
f:delegation	11
f:do	-12
f:doe	11
f:done	-8
f:down	-9
f:due	7
f:duty	-10
f:each	-18
f:either	15
f:enough	-12
f:enter	13
f:evening	-8
f:every	-8
f:expect	-11
f:expire	-9
f:export	12
f:extension	-24
f:face	8
f:fall	-9
f:fee	18
f:fentanyl	-8
f:first	-9
f:flour	-11
f:followed	-8
f:for	-14
f:fourth	-10
f:further	-29
f:gave	-7
f:geneva	11
f:get	21
f:give	14
f:good	-25
f:government	-6
f:had	-30
f:hand	14
f:has	52
f:have	-6
f:he	8
f:heard	-13
f:his	35
f:hold	-12
f:hour	-19
f:i	22
f:in	22
f:joint	-7
f:lapse	-9
f:last	14
f:let	-13
f:letter	15
f:levy	12
f:licence	28
f:lie	7
f:like	-17
f:line	-14
f:list	7
f:long	-8
f:lose	-13
f:lower	6
f:machine	13
f:may	11
f:me	-10
f:meet	-14
f:midnight	-14
f:million	-9
f:ministry	15
f:minute	10
f:month	-12
f:more	-9
f:morning	-14
f:most	-8
f:move	-12
f:mr	36
f:much	-14
f:must	-21
f:my	16
f:name	16
f:nearly	-11
f:need	-15
f:newspaper	8
f:next	26
f:night	-22
f:no	7
f:nobody	-7
f:not	29
f:nothing	27
f:notice	-12
f:now	7
f:number	21
f:once	-6
f:only	12
f:or	-23
f:other	-12
f:out	8
f:over	-26
f:page	-13
f:palm	-22
f:paper	17
f:part	-20
f:pause	-19
f:pay	-35
f:place	-22
f:plan	14
f:point	-23
f:port	25
f:prefer	20
f:present	29
f:president	-6
f:prolong	-8
f:rate	14
f:reach	-15
f:reciprocal	-12
f:reply	16
f:report	-6
f:reporter	-19
f:representative	-7
f:return	-22
f:rule	21
f:salmon	8
f:sanction	-9
f:second	-11
f:secretary	30
f:see	-16
f:sell	-20
f:set	6
f:settle	12
f:shall	11
f:share	-7
f:she	12
f:ship	-13
f:sign	13
f:signature	16
f:since	-21
f:sit	10
f:some	-16
f:somebody	-7
f:spoke	-18
f:spring	-8
f:standstill	-8
f:start	-7
f:steel	7
f:stockholm	24
f:summer	8
f:surcharge	-8
f:suspend	9
f:suspension	6
f:take	25
f:talk	31
f:tariff	-32
f:than	-18
f:that	11
f:the	-23
f:their	-19
f:then	27
f:there	-34
f:these	9
f:thi	-6
f:think	6
f:third	-36
f:those	17
f:threaten	-11
f:three	6
f:time	-6
f:to	14
f:together	12
f:too	7
f:trade	7
f:truce	29
f:two	7
f:until	-11
f:up	24
f:us	-9
f:vote	-25
f:want	-26
f:was	-41
f:well	-17
f:were	43
f:whether	-8
f:which	11
f:while	-10
f:who	8
f:whose	9
f:will	-8
f:wine	7
f:with	-29
f:without	-19
f:word	14
f:would	27
f:year	14
f:yes	22
f:you	-28
f:zero	-11
first-of-paragraph	-21
has-future	21
has-gerund	15
has-modal	7
has-participle	-38
has-past	-8
has-perfect	-8
has-pluperfect	-21
has-present	-12
headline	-60
l1="	-6
l1=:	45
l1=<begin>	-13
l1=<goods-amount>	-10
l1=<goods>	-14
l1=<level>	-24
l1=<money>	-23
l1=<not>	-17
l1=<number>	-7
l1=<v-agree>	10
l1=<v-begin>	-22
l1=<v-end>	-22
l1=<v-impose>	18
l1=<v-propose>	23
l1=<v-say>	8
l1=<v-stay>	-7
l1=a	37
l1=about	-12
l1=after	-25
l1=and	-7
l1=another	32
l1=by	11
l1=end	-20
l1=first	-12
l1=further	26
l1=has	-16
l1=have	7
l1=in	-41
l1=is	25
l1=last	-15
l1=not	-17
l1=of	16
l1=on	21
l1=over	-31
l1=prefer	28
l1=propose	34
l1=same	18
l1=second	7
l1=take	-15
l1=the	-23
l1=with	-6
l1=within	-34
l1=—	-15
l2="	37
l2=,	-14
l2=:	-16
l2=<agent>	-17
l2=<day-gone>	23
l2=<day-today>	-6
l2=<duty>	-19
l2=<gate>	6
l2=<goods>	-15
l2=<level-noun>	10
l2=<level>	-29
l2=<money>	-10
l2=<month-gone>	-9
l2=<name>	13
l2=<not>	-16
l2=<number>	-13
l2=<office>	6
l2=<organisation>	-6
l2=<person>	17
l2=<seat>	-22
l2=<sender>	16
l2=<span>	-19
l2=<v-agree>	25
l2=<v-bear>	-18
l2=<v-begin>	-8
l2=<v-buy>	29
l2=<v-end>	-25
l2=<v-impose>	14
l2=<v-propose>	44
l2=<v-return>	-14
l2=<v-say>	6
l2=<v-stay>	6
l2=<v-target>	-8
l2=a	26
l2=agree	21
l2=also	10
l2=and	-23
l2=are	7
l2=ask	21
l2=at	15
l2=back	-14
l2=be	11
l2=buy	29
l2=by	-25
l2=ceasefire	-9
l2=come	-6
l2=conclude	7
l2=country	-25
l2=down	-7
l2=draft	20
l2=extend	-6
l2=extension	-14
l2=first	-7
l2=gave	-9
l2=good	8
l2=has	37
l2=have	-20
l2=he	29
l2=if	-8
l2=in	-12
l2=it	-17
l2=least	11
l2=less	13
l2=meet	-17
l2=of	6
l2=off	17
l2=on	44
l2=one	16
l2=renewed	9
l2=rest	7
l2=run	10
l2=say	8
l2=standstill	11
l2=stay	-12
l2=stop	-9
l2=tariff	-29
l2=that	35
l2=the	-9
l2=there	-16
l2=time	19
l2=to	9
l2=two	-17
l2=was	-7
l2=we	9
l2=when	-13
l2=worth	-8
l2=would	23
l2=yield	-7
l3='s	-9
l3=,	-27
l3=:	-10
l3=<day-ahead>	8
l3=<day-gone>	-7
l3=<day-today>	-20
l3=<duty>	-6
l3=<goods>	8
l3=<level-noun>	-14
l3=<name>	18
l3=<not>	15
l3=<person>	15
l3=<quality>	-10
l3=<seat>	15
l3=<sender>	-8
l3=<span>	-22
l3=<v-agree>	13
l3=<v-bear>	7
l3=<v-begin>	15
l3=<v-end>	-16
l3=<v-impose>	-30
l3=<v-sell>	13
l3=<v-stay>	31
l3=<v-up>	24
l3=a	-8
l3=an	-26
l3=and	24
l3=as	9
l3=ask	8
l3=be	14
l3=been	-34
l3=both	-25
l3=by	-25
l3=could	12
l3=extension	26
l3=for	22
l3=from	-10
l3=go	21
l3=hold	21
l3=in	-59
l3=is	-7
l3=it	15
l3=its	-20
l3=new	18
l3=not	17
l3=now	-18
l3=of	-14
l3=off	-18
l3=on	11
l3=pause	-11
l3=prolong	-16
l3=put	-15
l3=rate	-12
l3=remain	-15
l3=say	8
l3=second	-14
l3=stay	12
l3=suspension	-14
l3=the	13
l3=their	-29
l3=they	16
l3=thi	-15
l3=time	-22
l3=to	17
l3=two	-12
l3=up	-10
l3=was	-7
l3=we	-8
l3=which	-12
l3=will	13
l3=would	33
l4='s	9
l4=,	-17
l4=:	-7
l4=<begin>	-11
l4=<day-ahead>	27
l4=<day-gone>	-25
l4=<goods-amount>	-9
l4=<goods>	23
l4=<level>	8
l4=<not>	-17
l4=<organisation>	-9
l4=<person>	31
l4=<v-agree>	14
l4=<v-bear>	9
l4=<v-down>	-6
l4=<v-impose>	-8
l4=<v-propose>	-11
l4=<v-say>	-23
l4=<v-sell>	-20
l4=<v-stay>	-36
l4=<v-suspend>	19
l4=a	32
l4=agree	11
l4=agreement	-15
l4=an	11
l4=and	54
l4=as	-13
l4=at	-16
l4=be	7
l4=been	16
l4=both	29
l4=could	13
l4=country	-7
l4=end	-13
l4=for	-16
l4=from	10
l4=had	-14
l4=has	-14
l4=he	16
l4=i	-6
l4=in	-20
l4=its	-8
l4=keep	-24
l4=leave	-7
l4=on	-27
l4=one	-11
l4=prolong	21
l4=propose	-8
l4=rise	-9
l4=say	-11
l4=ship	-16
l4=stay	7
l4=suspend	14
l4=tariff	13
l4=that	13
l4=the	-14
l4=their	14
l4=they	21
l4=truce	-9
l4=two	20
l4=up	-7
l4=was	8
l4=which	-6
l=, and	-6
l=, by	-21
l=, of	16
l=: for	-6
l=: the	-8
l=<begin> <begin>	-13
l=<begin> after	-9
l=<begin> the	22
l=<day-ahead> ,	-12
l=<day-ahead> for	14
l=<day-gone> ,	15
l=<level> for	-14
l=<level> over	-8
l=<money> over	-7
l=<name> for	23
l=<seat> within	-8
l=a further	26
l=a second	7
l=about <money>	6
l=agree on	28
l=and for	-7
l=and last	-15
l=ask for	21
l=back for	-14
l=by another	-12
l=conclude for	7
l=country for	-14
l=down for	-7
l=duty for	8
l=extend for	-6
l=extension by	-16
l=for a	7
l=for another	-16
l=for the	-9
l=good for	9
l=he want	12
l=in about	-13
l=it by	-16
l=it has	-11
l=less than	13
l=of the	-8
l=off for	7
l=on for	39
l=rest for	8
l=run for	12
l=tariff for	-18
l=term of	-19
l=the first	-9
l=the last	-8
l=the same	18
l=to <goods-amount>	-10
l=to last	17
l=truce for	10
l=truce of	9
l=when the	-11
l=worth <money>	-8
l=yield on	-7
lead=-	15
lead=:	16
lead=a	22
lead=after	-27
lead=and	11
lead=as	-24
lead=before	-6
lead=bessent	-10
lead=both	21
lead=but	-28
lead=five	14
lead=four	-22
lead=if	20
lead=in	6
lead=it	-32
lead=mexico	-13
lead=mr	6
lead=ninety	-7
lead=no	-16
lead=six	14
lead=that	13
lead=their	-13
lead=there	29
lead=they	-7
lead=three	-10
lead=two	-23
lead=under	-17
lead=us	-7
lead=we	28
lead=what	16
lead=when	-23
lead=which	-20
lead=with	-7
lead=—	-7
lll=, and for	-7
lll=<begin> <begin> <begin>	-13
lll=<begin> <begin> after	-9
lll=<begin> <begin> the	22
lll=<begin> it has	-6
lll=<day-ahead> , for	14
lll=<day-gone> , for	-7
lll=<level> more than	6
lll=<person> : for	15
lll=a term of	-19
lll=an extension of	-6
lll=been suspend for	-7
lll=for the same	21
lll=go on for	27
lll=in <month-gone> for	-7
lll=is suspend for	-34
lll=it run for	-19
lll=on <day-gone> for	-16
lll=on hold for	9
lll=put off for	-7
lll=remain suspend for	-15
lll=stay suspend for	13
lll=the <seat> within	-6
lll=the truce by	15
lll=the yield on	-6
lll=was make for	9
lll=will suspend for	10
lr=" are	-11
lr=" is	-8
lr=, .	35
lr=, after	-11
lr=, before	-16
lr=, of	9
lr=, on	-21
lr=: ,	31
lr=: of	6
lr=: to	9
lr=<begin> ,	8
lr=<begin> .	-34
lr=<begin> after	-12
lr=<begin> are	-9
lr=<begin> before	-9
lr=<begin> is	19
lr=<begin> later	-12
lr=<begin> of	-10
lr=<begin> on	-9
lr=<begin> to	12
lr=<goods-amount> ,	-7
lr=<goods-amount> .	-13
lr=<money> .	-17
lr=a truce	10
lr=after ,	-8
lr=after .	-14
lr=after of	-17
lr=another ,	-17
lr=another .	24
lr=by ,	9
lr=by .	-7
lr=by <end>	-23
lr=by and	-6
lr=by is	18
lr=by the	16
lr=by to	24
lr=for ,	-9
lr=for .	15
lr=for <end>	-9
lr=for at	10
lr=for from	10
lr=for of	8
lr=for on	15
lr=for the	-24
lr=further .	17
lr=has leave	-6
lr=has to	-15
lr=in .	-38
lr=is .	7
lr=last .	-15
lr=last and	-9
lr=next ,	9
lr=next .	-14
lr=of .	10
lr=of and	-7
lr=of from	-11
lr=of in	13
lr=of is	-12
lr=of on	13
lr=of was	17
lr=over ,	-6
lr=over .	-17
lr=propose .	30
lr=than ,	-8
lr=than before	6
lr=the are	-10
lr=the of	9
lr=the pause	-6
lr=the tariff	18
lr=the to	-15
lr=the truce	-13
lr=want .	-6
lr=within .	-18
n:accord	-28
n:add	-14
n:added	-8
n:adding	12
n:another	22
n:armistice	27
n:arrangement	-17
n:asleep	36
n:breather	-6
n:calm	8
n:ceasefire	28
n:continue	10
n:continued	-17
n:continues	8
n:continuing	-25
n:days=0	38
n:days=2	-12
n:days=3	15
n:days=9	42
n:deal	35
n:deals	29
n:extend	-18
n:extended	52
n:extending	-25
n:extends	27
n:extension	15
n:extra	20
n:freeze	-51
n:further	42
n:go on	32
n:goes on	12
n:grace	-16
n:halt	8
n:handshake	9
n:held back	6
n:held in	-17
n:hold back	-27
n:hold off	9
n:holiday	-16
n:in the drawer	-14
n:keep	22
n:keeping	21
n:keeps	28
n:laid down	7
n:lengths=1	9
n:lengths=2	6
n:lengths=6	38
n:lies	-32
n:lifts	19
n:long=0	23
n:long=1	78
n:long=2	11
n:long=6	-43
n:long=9	-13
n:longer	39
n:loose=1	-20
n:loose=2	-19
n:loose=3	17
n:measure	-25
n:measures	6
n:moratorium	-23
n:more	16
n:more=2	12
n:more=3	-10
n:more=6	25
n:more=9	26
n:no truce	10
n:on hold	19
n:on ice	19
n:pact	-20
n:pause	11
n:paused	7
n:pauses	7
n:peace	22
n:postponed	-15
n:prolong	-23
n:prolongation	-20
n:prolonged	29
n:prolonging	-9
n:prolongs	-8
n:protocol	-14
n:put off	23
n:quiet	21
n:quiet=1	9
n:quiet=2	28
n:quiet=3	-9
n:refrain	-13
n:renew	-33
n:renewal	-46
n:reprieve	8
n:rest	25
n:rests	30
n:run on	30
n:second	8
n:set aside	9
n:settlement	17
n:shelve	-7
n:shelved	14
n:shelves	-6
n:silence	-19
n:sleep	-8
n:sleeps	20
n:spare	18
n:spared	9
n:standstill	-29
n:stay	-9
n:stretch	-17
n:stretched	24
n:suspended	62
n:suspends	20
n:suspensions	10
n:term	27
n:truce	46
n:truce=1	30
n:truce=2	7
n:truce=3	13
n:truce=6	-28
n:understanding	-28
n:untouched	11
n:verb=1	33
n:verb=2	10
n:verb=3	10
n:verb=6	16
n:waived	19
n:window	31
nc2=bear	11
nc2=begin	7
nc2=down	-8
nc2=end	12
nc2=impose	10
nc2=propose	-33
nc2=return	-14
nc2=say	21
nc2=stay	-20
nc2=target	7
nc2=up	-7
nct2=agree past	11
nct2=agree past-passive	8
nct2=bear past	19
nct2=begin future	11
nct2=begin modal	13
nct2=end present	9
nct2=impose modal	26
nct2=impose participle-passive	-18
nct2=impose perfect	-7
nct2=impose pluperfect	-8
nct2=impose present	13
nct2=propose past	-12
nct2=propose present	-10
nct2=say past	15
nct2=say perfect	10
nct2=say present	15
nct2=stay future	-14
nct2=stay modal	-8
nct2=up present	-6
next="	10
next=;	-11
next=after	-13
next=and	26
next=before	-19
next=but	7
next=if	7
next=that	6
next=—	-8
nhas-future	6
nhas-infinitive	-17
nhas-modal	20
nhas-participle	-16
nhas-past	9
nhas-perfect	-9
nhas-pluperfect	-14
none	23
nt2=modal	8
nt2=modal-passive	16
nt2=participle-passive	-16
nt2=past	14
nt2=past-passive	-8
nt2=pluperfect	-10
nt2=present	9
nt2=present-passive	10
nv2-none	6
nv2=call	-6
nv2=charge	18
nv2=conclude	-17
nv2=end	-6
nv2=expire	-25
nv2=extend	6
nv2=get	12
nv2=impose	-18
nv2=other	-7
nv2=put	24
nv2=say	33
nv2=sit	-18
nv2=start	14
nv2=tell	-6
nvt2=be past	6
nvt2=begin gerund	-6
nvt2=expire present	-11
nvt2=other perfect	-14
nvt2=other pluperfect	-7
nvt2=say past	24
nvt2=say present	12
nvt2=sign past	14
nvt2=sit past	-18
nvt2=start gerund	7
pc0=propose	16
pc0=stay	10
pc0=suspend	-11
pc0=target	-12
pc0=up	-27
pc1=agree	-9
pc1=begin	8
pc1=impose	-14
pc1=return	7
pc1=sell	17
pc1=stay	9
pc1=target	-13
pc1=up	-24
pct0=agree past	-11
pct0=begin past	-15
pct0=begin present	26
pct0=down future	-6
pct0=end modal	-17
pct0=end perfect	-7
pct0=end present	16
pct0=impose future	-11
pct0=impose past	-11
pct0=impose past-passive	-9
pct0=impose pluperfect	6
pct0=propose past	10
pct0=propose perfect	14
pct0=propose present	-10
pct0=say past	7
pct0=say present	-12
pct0=stay future	-7
pct0=stay modal	21
pct0=stay perfect	8
pct0=suspend present	-15
pct0=up past	-12
pct0=up present	-10
pct1=agree participle-passive	-8
pct1=agree past	-17
pct1=agree perfect	-10
pct1=bear participle-passive	7
pct1=begin past	-11
pct1=begin present	26
pct1=down future	-6
pct1=end modal	-17
pct1=end perfect	-7
pct1=end present	6
pct1=impose future	-11
pct1=impose past	-24
pct1=impose pluperfect	6
pct1=propose present	-10
pct1=say past	7
pct1=say present	-12
pct1=stay future	-7
pct1=stay modal	21
pct1=stay perfect	8
pct1=suspend infinitive	9
pct1=suspend present	-14
pct1=up past	-12
pct1=up present	-10
phas-gerund	8
phas-perfect	13
phas-present	11
pt0=past	6
pt0=past-passive	-12
pt0=perfect-passive	13
pt0=pluperfect	7
pt0=present-not	-7
pt0=present-passive	20
pt1=gerund	8
pt1=modal	8
pt1=participle-passive	-6
pt1=past-passive	-8
pt1=perfect-passive	13
pt1=pluperfect	7
pt1=present-not	-7
pt1=present-passive	21
pv0-none	20
pv0=agree	9
pv0=announce	-16
pv0=be	15
pv0=come	8
pv0=have	10
pv0=hold	-10
pv0=know	11
pv0=leave	-9
pv0=lower	-11
pv0=other	9
pv0=run	9
pv0=sign	-8
pv1-none	20
pv1=agree	7
pv1=announce	-19
pv1=be	17
pv1=come	8
pv1=have	10
pv1=hold	-19
pv1=know	9
pv1=lower	-7
pv1=make	9
pv1=other	12
pv1=sign	-15
pv1=suspend	23
pv2-none	20
pvt0=agree past	6
pvt0=announce past	-16
pvt0=begin past	-10
pvt0=end modal	-10
pvt0=know present	11
pvt0=other present	13
pvt0=put present	9
pvt0=say past	6
pvt0=say present	-6
pvt0=sign past	-15
pvt0=take past	-11
pvt1=announce past	-16
pvt1=end modal	-10
pvt1=know present	11
pvt1=meet participle	7
pvt1=put present	9
pvt1=say past	6
pvt1=say present	-6
pvt1=sign past	-15
pvt1=take past	-11
q:!	-27
q:"	39
q:'	-20
q:,	11
q:/	-8
q::	28
q:;	7
q:<agent>	-14
q:<day-ahead>	12
q:<day-today>	-12
q:<duty>	-23
q:<gate>	-21
q:<goods>	8
q:<level-noun>	-41
q:<level>	-15
q:<money>	-21
q:<month-ahead>	13
q:<name>	-8
q:<not>	-32
q:<number>	-32
q:<office>	33
q:<organisation>	-8
q:<seat>	28
q:<sender>	-34
q:<v-agree>	28
q:<v-bear>	-12
q:<v-begin>	-16
q:<v-buy>	-17
q:<v-deny>	-14
q:<v-down>	32
q:<v-end>	-9
q:<v-impose>	20
q:<v-propose>	32
q:<v-return>	-11
q:<v-sell>	-36
q:<v-stay>	-15
q:<v-suspend>	23
q:<v-target>	-15
q:<v-threaten>	-26
q:<v-up>	-21
q:?	11
q:a	19
q:about	-8
q:according	-11
q:after	-11
q:against	-10
q:agree	33
q:agreement	-45
q:all	-16
q:am	10
q:an	20
q:and	13
q:announce	-14
q:announcement	-11
q:another	-19
q:answer	-15
q:any	-26
q:approve	6
q:arrangement	12
q:as	-21
q:ask	-35
q:at	-11
q:be	35
q:because	-19
q:been	-32
q:before	-24
q:begin	-19
q:better	-8
q:both	-10
q:busan	-19
q:call	-11
q:can	20
q:car	-15
q:clock	-8
q:close	12
q:collect	-21
q:come	10
q:commerce	-14
q:company	-12
q:conclude	-6
q:control	-17
q:cost	-12
q:cotton	18
q:country	7
q:cover	-19
q:cut	-18
q:day	32
q:delegation	7
q:did	-11
q:do	-13
q:doe	-17
q:draft	11
q:duty	10
q:each	-14
q:economy	11
q:end	21
q:enter	-9
q:evening	-7
q:every	-9
q:everything	12
q:expire	-13
q:export	-24
q:extend	-15
q:extension	15
q:fall	20
q:far	-8
q:farm	-17
q:first	-13
q:follow	-17
q:for	-31
q:force	-15
q:forty	10
q:four	-21
q:from	-17
q:front	-15
q:further	-7
q:gave	-20
q:get	-10
q:give	7
q:given	21
q:go	-28
q:good	-58
q:government	7
q:great	-16
q:grower	9
q:had	-22
q:half	7
q:hall	-6
q:has	8
q:have	21
q:he	26
q:here	-12
q:his	9
q:hit	-15
q:hope	10
q:hotel	-9
q:hour	-19
q:house	-9
q:hurry	12
q:i	16
q:if	-6
q:import	-21
q:in	-19
q:industrial	-6
q:instead	-13
q:is	14
q:it	35
q:its	-14
q:joint	-19
q:keep	20
q:know	-19
q:late	-12
q:leave	7
q:length	24
q:less	-15
q:let	25
q:levy	-25
q:licence	-16
q:like	22
q:list	12
q:little	-9
q:longer	-11
q:look	10
q:lose	-15
q:lower	14
q:matter	-13
q:may	-31
q:me	15
q:member	7
q:midnight	9
q:minister	-30
q:ministry	9
q:minute	7
q:more	-16
q:morning	-7
q:mr	-6
q:must	-9
q:my	19
q:need	19
q:negotiate	-7
q:new	-52
q:next	-31
q:night	6
q:no	-8
q:nobody	-18
q:nor	-14
q:not	-15
q:notice	-23
q:now	-7
q:of	-8
q:offer	32
q:oil	12
q:on	-16
q:one	-12
q:opened	10
q:other	-23
q:out	-17
q:over	-8
q:own	-7
q:page	13
q:part	-31
q:past	9
q:pause	23
q:pay	-16
q:pen	16
q:people	-7
q:post	-9
q:present	18
q:president	-10
q:proclamation	-13
q:product	-9
q:prolong	30
q:promise	-6
q:propose	-15
q:purchase	-8
q:put	-7
q:raise	-8
q:rate	-10
q:read	-6
q:reason	9
q:reciprocal	-20
q:reduce	11
q:remove	-7
q:report	-12
q:return	6
q:rice	24
q:rise	-10
q:rule	-9
q:run	-21
q:second	10
q:secretary	8
q:see	13
q:sell	-10
q:share	-6
q:ship	-7
q:should	6
q:sign	-9
q:sit	10
q:so	-11
q:some	-20
q:somebody	12
q:soybean	13
q:speak	9
q:spoke	17
q:spring	-14
q:stand	-20
q:standstill	13
q:start	-6
q:statement	-10
q:stay	7
q:step	-11
q:still	13
q:stockholm	11
q:stop	-18
q:summer	-8
q:surcharge	-21
q:suspension	12
q:take	18
q:talk	-10
q:tariff	-30
q:telephone	16
q:television	-8
q:tell	13
q:than	-25
q:that	-7
q:the	-8
q:their	6
q:them	-23
q:then	-24
q:there	17
q:they	44
q:third	8
q:those	-13
q:threaten	-14
q:three	-16
q:through	-24
q:time	15
q:to	-9
q:together	-11
q:trade	-6
q:truce	19
q:two	38
q:until	-13
q:up	-10
q:us	10
q:want	15
q:war	-20
q:warn	-7
q:was	-17
q:way	-7
q:we	38
q:well	-10
q:what	24
q:when	-29
q:which	-31
q:who	17
q:will	26
q:within	9
q:worth	-11
q:would	9
q:write	13
q:year	-25
q:yes	14
q:yet	17
q:your	-7
q:—	-11
qt=future	36
qt=modal	-12
qt=past	-20
qt=perfect	9
qt=pluperfect	-16
qt=present	12
r1='	-12
r1='s	-12
r1=.	6
r1=;	10
r1=<day-ahead>	7
r1=<duty>	35
r1=<end>	-23
r1=<v-begin>	-26
r1=<v-end>	13
r1=<v-impose>	-11
r1=<v-say>	-8
r1=a	-7
r1=after	-28
r1=and	11
r1=are	-20
r1=at	12
r1=before	-20
r1=earlier	-13
r1=end	8
r1=from	14
r1=if	13
r1=is	8
r1=later	-27
r1=leave	-13
r1=more	33
r1=nobody	-9
r1=of	-18
r1=on	6
r1=or	-14
r1=pause	8
r1=tariff	29
r1=the	-12
r1=to	-10
r1=truce	-14
r1=until	-6
r1=was	23
r1=were	15
r1=while	-7
r1=would	-8
r2=,	-23
r2=.	32
r2=<agent>	-15
r2=<day-ahead>	35
r2=<day-gone>	-18
r2=<duty>	-12
r2=<end>	-9
r2=<goods>	-27
r2=<number>	-19
r2=<office>	11
r2=<person>	9
r2=<quality>	9
r2=<seat>	-9
r2=<sender>	8
r2=<span>	-35
r2=<v-agree>	-10
r2=<v-bear>	-10
r2=<v-deny>	10
r2=<v-down>	-13
r2=<v-impose>	-26
r2=<v-say>	9
r2=<v-sell>	8
r2=<v-stay>	-40
r2=<v-up>	-9
r2=a	-26
r2=according	6
r2=and	14
r2=be	-22
r2=been	15
r2=begin	6
r2=between	-6
r2=both	6
r2=during	-18
r2=export	9
r2=for	-18
r2=from	17
r2=has	9
r2=it	6
r2=keep	-8
r2=notice	-14
r2=of	-8
r2=one	17
r2=over	-18
r2=peace	17
r2=rule	10
r2=run	-14
r2=so	-18
r2=start	6
r2=talk	-13
r2=tariff	-10
r2=that	16
r2=the	-12
r2=then	-19
r2=they	10
r2=thi	-6
r2=to	-7
r2=truce	21
r2=up	-12
r2=was	15
r2=which	12
r2=with	20
r3="	-23
r3=,	20
r3=-	-15
r3=.	-16
r3=:	-11
r3=<duty>	-19
r3=<goods>	-22
r3=<level>	8
r3=<name>	-7
r3=<not>	-19
r3=<organisation>	15
r3=<quality>	6
r3=<sender>	-8
r3=<span>	27
r3=<v-bear>	11
r3=<v-buy>	-8
r3=<v-down>	11
r3=<v-end>	-25
r3=<v-propose>	-16
r3=<v-return>	-11
r3=<v-say>	-7
r3=<v-stay>	20
r3=and	14
r3=announce	-8
r3=as	11
r3=at	-19
r3=be	22
r3=both	6
r3=by	-7
r3=control	8
r3=duty	-26
r3=end	-12
r3=for	-19
r3=has	11
r3=in	-22
r3=is	18
r3=it	-16
r3=not	-12
r3=over	-18
r3=run	6
r3=same	-7
r3=say	-17
r3=side	9
r3=talk	-9
r3=tariff	7
r3=the	-10
r3=trade	12
r3=two	-18
r3=under	8
r3=until	-20
r3=was	-22
r3=what	8
r3=which	-17
r3=will	7
r3=with	7
r4="	-13
r4='s	-8
r4=,	-9
r4=.	-6
r4=<agent>	22
r4=<day-ahead>	9
r4=<day-gone>	7
r4=<duty>	23
r4=<end>	-7
r4=<gate>	6
r4=<goods>	-21
r4=<level>	-22
r4=<name>	12
r4=<not>	-12
r4=<organisation>	13
r4=<span>	8
r4=<v-agree>	-19
r4=<v-bear>	-10
r4=<v-impose>	-6
r4=<v-propose>	7
r4=<v-say>	7
r4=<v-sell>	-6
r4=<v-stay>	-24
r4=<v-up>	11
r4=a	10
r4=and	-29
r4=but	21
r4=duty	28
r4=end	-17
r4=in	22
r4=is	8
r4=it	-8
r4=of	11
r4=on	-32
r4=out	8
r4=rare	7
r4=tariff	-6
r4=that	-31
r4=the	21
r4=truce	10
r4=until	-22
r4=what	-12
r=" .	9
r=' notice	-8
r=, "	-18
r=, <level>	-6
r=, a	-8
r=, at	-7
r=, during	-18
r=, from	21
r=, he	-20
r=, it	-6
r=, so	-11
r=, start	7
r=, that	19
r=, the	19
r=, which	19
r=, with	22
r=; <end>	20
r=; the	-7
r=<end> <end>	-23
r=after it	6
r=after the	-12
r=and a	-12
r=and it	8
r=and keep	-8
r=and not	8
r=at the	7
r=before .	7
r=before the	-7
r=earlier .	-6
r=for the	9
r=from <day-ahead>	39
r=from <day-gone>	-29
r=in a	7
r=in the	-14
r=is not	-23
r=is what	10
r=more ,	7
r=more .	10
r=of it	11
r=of peace	17
r=of talk	-27
r=of the	-18
r=or so	-10
r=tariff truce	20
r=the export	9
r=to <day-ahead>	6
r=to <day-gone>	13
r=to go	-9
r=to run	-11
r=to the	-25
r=truce ,	-13
s:"	14
s:&	7
s:'	-32
s:'s	6
s:(	6
s:)	6
s:*	25
s:,	-25
s:-	6
s:/	-22
s:;	-29
s:<day-ahead>	6
s:<day-today>	-19
s:<duty>	-7
s:<gate>	16
s:<goods-amount>	-30
s:<goods>	-8
s:<level-noun>	6
s:<level>	-37
s:<money>	-36
s:<month-ahead>	-12
s:<month-gone>	-28
s:<month-today>	-14
s:<not>	-32
s:<number>	-45
s:<office>	19
s:<organisation>	-14
s:<person>	10
s:<points>	-11
s:<quality>	13
s:<seat>	22
s:<span>	-13
s:<taker>	-24
s:<v-agree>	11
s:<v-begin>	-6
s:<v-buy>	-20
s:<v-deny>	-17
s:<v-impose>	-18
s:<v-propose>	39
s:<v-return>	-7
s:<v-sell>	25
s:<v-stay>	-15
s:<v-suspend>	-6
s:<v-target>	-12
s:<v-threaten>	-10
s:<v-up>	-20
s:@	-13
s:a	6
s:about	6
s:above	7
s:accept	13
s:add	10
s:additional	21
s:after	-40
s:again	-26
s:agree	11
s:agreement	-42
s:aircraft	-12
s:all	-9
s:almost	-6
s:alone	21
s:already	-8
s:among	11
s:amount	-10
s:an	8
s:and	-8
s:announce	-10
s:announcement	-17
s:another	15
s:answer	6
s:anybody	-9
s:apart	-20
s:apply	-19
s:approve	-8
s:armistice	-6
s:arrangement	12
s:as	-6
s:ask	20
s:at	-6
s:away	-18
s:back	-12
s:banana	-9
s:bean	-7
s:because	-14
s:beef	-25
s:been	7
s:before	-11
s:better	-8
s:between	-29
s:bill	-9
s:bond	-8
s:border	-14
s:both	8
s:bridge	-15
s:built	-7
s:butter	21
s:buyer	-9
s:by	-6
s:c	12
s:call	-6
s:can	-7
s:cancel	9
s:cannot	-14
s:carry	10
s:ceasefire	-13
s:cement	16
s:ceramic	-23
s:charge	8
s:clock	-8
s:close	-17
s:coffee	8
s:come	-25
s:commerce	24
s:conclude	-8
s:confirm	-9
s:consumer	-15
s:continue	11
s:contract	-13
s:control	9
s:cost	-19
s:could	11
s:counted	-23
s:counter	14
s:counterpart	15
s:country	-9
s:crane	-9
s:custom	-21
s:cut	8
s:date	-21
s:day	25
s:day-after	-20
s:day-after gone	-14
s:day-before ahead	23
s:day-before gone	-25
s:de	13
s:deadline	-27
s:decided	10
s:decree	-12
s:delay	-25
s:delegation	-7
s:demand	-11
s:did	-22
s:die	20
s:discuss	10
s:do	26
s:doe	14
s:dollar	-10
s:done	6
s:double	-6
s:down	-6
s:draft	24
s:drop	-11
s:during	-9
s:earlier	-22
s:early	-6
s:effect	16
s:either	-26
s:else	-9
s:end	-14
s:energy	-13
s:evening	6
s:every	-12
s:everybody	-17
s:expect	-7
s:expire	-16
s:export	8
s:exporter	-8
s:extend	-16
s:extension	14
s:extra	-19
s:face	-7
s:fact	-13
s:fall	-13
s:fee	-6
s:figure	-6
s:firm	9
s:fish	-18
s:fits	-95
s:fits-ahead	23
s:fits-gone	-6
s:flat	-11
s:found	6
s:four	15
s:free	-17
s:freeze	35
s:from	13
s:full	-10
s:further	17
s:gave	6
s:geneva	-10
s:georgia	6
s:get	-11
s:give	-31
s:given	-8
s:go	8
s:good	-17
s:government	11
s:grant	-12
s:great	-8
s:grower	-16
s:gun	-6
s:had	-32
s:halt	-7
s:halve	-8
s:hand	24
s:handshake	-17
s:hang	10
s:happen	-19
s:has	16
s:have	-14
s:he	15
s:hear	37
s:higher	-10
s:highest	-11
s:his	38
s:hit	-13
s:hour	6
s:house	-6
s:household	-6
s:i	23
s:if	17
s:import	-14
s:impose	-26
s:in	-7
s:including	-9
s:interest	-14
s:interview	30
s:into	9
s:invest	-8
s:is	15
s:it	-6
s:its	-9
s:just	-6
s:keep	-17
s:kuala	-8
s:largest	-12
s:later	-13
s:law	-22
s:lay	-9
s:led	-10
s:length	21
s:lengths=1	-9
s:lengths=2	-7
s:lengths=4	-36
s:level	-8
s:levy	14
s:licence	-17
s:lie	9
s:lift	8
s:likely	40
s:line	-15
s:listed	13
s:live	-22
s:long	7
s:long=month	-56
s:long=usual	47
s:long=week	-157
s:long=years	-49
s:longer	-16
s:look	-21
s:lorry	10
s:lose	-10
s:lumpur	-8
s:m	-15
s:make	-6
s:man	-8
s:market	-11
s:matter	7
s:may	-15
s:me	7
s:mean	11
s:medicine	15
s:meet	-16
s:member	-30
s:men	-10
s:million	-20
s:minister	24
s:month	14
s:more	42
s:more-after	42
s:more-before	37
s:morning	-10
s:mortgage	-6
s:most	28
s:move	-21
s:mr	14
s:must	-9
s:my	15
s:named=1	-28
s:named=2	-6
s:named=3	16
s:nearly	-11
s:need	-25
s:negotiate	13
s:negotiation	-15
s:negotiator	-16
s:neither	-11
s:new	30
s:newspaper	6
s:next	-6
s:night	7
s:no	-10
s:nobody	-27
s:not	10
s:note	-7
s:nothing	-8
s:now	-40
s:number	27
s:off	-8
s:official	-14
s:oil	13
s:old	-30
s:olive	7
s:one day	-48
s:one month	-81
s:one week	-40
s:one year	25
s:or	-17
s:order	-21
s:originating	-10
s:other	-9
s:our	17
s:out	-19
s:outline	17
s:over	-24
s:own	-24
s:owner	-13
s:palm	-15
s:paper	54
s:parliament	9
s:party	-11
s:past	-6
s:pause	-12
s:pay	-31
s:peace	13
s:people	14
s:per	6
s:phone	12
s:plan	-30
s:port	-6
s:post	-9
s:prefer	20
s:premier	10
s:prepare	7
s:present	16
s:president	10
s:price	-16
s:prime	22
s:principle	14
s:prolong	18
s:prolongation	27
s:promise	-20
s:proper	11
s:proposal	47
s:propose	29
s:provide	16
s:published	-8
s:quarrel	-20
s:reach	-14
s:ready	12
s:reciprocal	19
s:reckon	-8
s:recommend	25
s:remain	13
s:renewal	19
s:renewed	10
s:rent	-17
s:reply	6
s:report	-6
s:reporter	-11
s:required	6
s:rest	-10
s:result	-28
s:rice	8
s:right	-9
s:rise	-32
s:room	13
s:round	-10
s:rule	-13
s:run	-10
s:same	-7
s:say	14
s:season	21
s:secretary	6
s:sell	-6
s:send	25
s:set	-6
s:settle	31
s:share	-7
s:she	-24
s:sheet	-13
s:shelve	10
s:shipbuilding	-6
s:shook	19
s:should	-28
s:side	8
s:signature	27
s:since	19
s:sir	-19
s:sit	-7
s:slash	-8
s:sleep	-16
s:small	-7
s:something	-14
s:source	22
s:soybean	-12
s:spare	-9
s:special	-20
s:spoke	24
s:spring	-13
s:standstill	24
s:start	7
s:statement	-11
s:still	8
s:stock	-19
s:stockholm	6
s:stop	-19
s:strike	-8
s:study	12
s:such	-7
s:sugar	22
s:summer	6
s:surcharge	-9
s:suspend	10
s:suspension	18
s:table	6
s:take	-13
s:talk	17
s:taro	11
s:tea	-19
s:technology	-6
s:telephone	-6
s:television	23
s:tell	15
s:term	7
s:text	34
s:than	-9
s:their	8
s:them	-25
s:themselve	-6
s:then	-13
s:there	-19
s:these	6
s:thi	8
s:thing	6
s:think	-20
s:those	13
s:threaten	-7
s:three	-9
s:through	-8
s:tiktok	-7
s:time	-7
s:to	8
s:together	-25
s:top	15
s:town	-9
s:tractor	-15
s:transfer	-17
s:treaty	12
s:trial	-11
s:under	-21
s:undertaken	-13
s:unit=day	-56
s:unit=month	32
s:unit=year	-10
s:until	-13
s:up	-36
s:us	-10
s:use	-20
s:very	-6
s:vessel	-12
s:visit	-13
s:vote	-13
s:voted	-6
s:wait	-10
s:want	10
s:war	15
s:warn	-6
s:we	22
s:week	8
s:weekend	-11
s:were	-14
s:what	16
s:where	6
s:which	7
s:while	-7
s:who	9
s:whose	12
s:window	-7
s:wine	18
s:wire	14
s:withdraw	6
s:within	-24
s:work	-8
s:world	-12
s:worth	-10
s:would	37
s:year	-20
s:yes	28
s:yield	-19
s:you	-15
s:your	6
s:—	-19
sa:" .	10
sa:" <person>	-6
sa:" he	-9
sa:" say	-12
sa:'	-30
sa:' notice	-8
sa:, "	-25
sa:, <day-ahead>	6
sa:, <name>	-7
sa:, <quality>	6
sa:, <seat>	-6
sa:, <span>	-9
sa:, a	14
sa:, after	-9
sa:, an	15
sa:, and	7
sa:, as	12
sa:, at	-21
sa:, because	9
sa:, begin	-12
sa:, but	13
sa:, by	-13
sa:, for	-21
sa:, from	21
sa:, he	-21
sa:, in	-7
sa:, is	-24
sa:, it	-20
sa:, its	-8
sa:, no	18
sa:, not	18
sa:, say	14
sa:, start	7
sa:, the	7
sa:, then	-24
sa:, until	8
sa:, up	-9
sa:, which	11
sa:, who	23
sa:, with	22
sa:, would	-8
sa:-	-13
sa:.	-6
sa:. "	18
sa::	-6
sa:: <number>	-14
sa:: what	-6
sa:;	-32
sa:; <person>	13
sa:; a	-9
sa:; it	-17
sa:; the	-37
sa:<agent>	22
sa:<day-ahead>	16
sa:<day-ahead> ,	45
sa:<day-ahead> .	18
sa:<day-ahead> at	8
sa:<day-ahead> to	-10
sa:<day-gone> ,	-6
sa:<day-gone> .	-11
sa:<day-gone> evening	11
sa:<day-today>	-19
sa:<day-today> ,	-7
sa:<gate>	26
sa:<goods-amount>	-15
sa:<goods>	12
sa:<level-noun>	16
sa:<level>	-15
sa:<level> ,	-37
sa:<level> .	-15
sa:<level> and	-11
sa:<level> for	17
sa:<level> on	27
sa:<level> to	-16
sa:<money>	-21
sa:<month-ahead>	-9
sa:<month-ahead> ,	6
sa:<month-gone>	-7
sa:<month-gone> ,	-20
sa:<name>	-11
sa:<name> 's	6
sa:<name> ,	-15
sa:<name> and	-6
sa:<name> has	-10
sa:<not>	-9
sa:<number>	-23
sa:<number> ,	-21
sa:<number> of	-14
sa:<office>	11
sa:<office> .	6
sa:<office> say	-7
sa:<organisation>	-7
sa:<organisation> extend	-10
sa:<organisation> has	7
sa:<organisation> say	12
sa:<person>	-6
sa:<person> .	-33
sa:<person> and	-19
sa:<person> say	15
sa:<quality>	13
sa:<quality> good	-12
sa:<seat>	-6
sa:<seat> ,	7
sa:<seat> on	-7
sa:<span> ,	-26
sa:<span> .	-14
sa:<span> before	-8
sa:<span> of	12
sa:<v-agree>	12
sa:<v-buy>	-11
sa:<v-deny>	-15
sa:<v-down>	-23
sa:<v-end>	8
sa:<v-say>	6
sa:<v-sell>	12
sa:<v-stay>	-17
sa:<v-target>	-16
sa:<v-up>	-9
sa:a	-14
sa:a <quality>	15
sa:a duty	-8
sa:a rate	12
sa:a television	22
sa:a truce	-9
sa:after	-22
sa:after a	-6
sa:after it	6
sa:after that	-14
sa:after the	6
sa:again	-17
sa:agree in	12
sa:agree on	-17
sa:agreement	-11
sa:among	12
sa:an	16
sa:and <level>	6
sa:and <name>	-11
sa:and <quality>	-11
sa:and end	12
sa:and has	18
sa:and no	-11
sa:and not	22
sa:and that	15
sa:and then	-6
sa:and we	7
sa:and will	16
sa:any	12
sa:apply	-8
sa:are	-26
sa:arrangement	-10
sa:as	7
sa:ask	13
sa:ask for	6
sa:at <level>	-17
sa:at <number>	-10
sa:at least	-7
sa:at midnight	9
sa:away	-7
sa:back	-16
sa:because	-6
sa:beef	-14
sa:been	14
sa:before	-9
sa:before .	6
sa:before it	-10
sa:before the	11
sa:begin	6
sa:begin .	-8
sa:begin on	23
sa:between	-22
sa:between <name>	-8
sa:both	-8
sa:both side	-11
sa:busan ,	8
sa:busan .	-8
sa:but	24
sa:by	-17
sa:by a	-7
sa:can	-8
sa:can be	10
sa:carry	-7
sa:charge <level>	9
sa:come	-19
sa:come back	-19
sa:conclude	-17
sa:control	6
sa:control on	6
sa:copper	7
sa:count	8
sa:counted	-21
sa:counted from	-20
sa:country .	-7
sa:date	-17
sa:day	11
sa:day .	-9
sa:day of	13
sa:deadline	-14
sa:deal	6
sa:did	-9
sa:dispute over	-15
sa:doe	11
sa:down	8
sa:down to	16
sa:during which	-10
sa:duty on	-13
sa:each	-12
sa:each of	-6
sa:each other	-22
sa:earlier	-14
sa:earlier .	-6
sa:earth	8
sa:end	-12
sa:end ,	12
sa:end in	-7
sa:end on	-8
sa:evening .	8
sa:ever	-6
sa:expect	-6
sa:expire	-12
sa:expire .	-11
sa:export	14
sa:extend it	-12
sa:extra	-10
sa:fall	-7
sa:fentanyl	-28
sa:first	17
sa:for	-21
sa:for <number>	-21
sa:for <span>	-8
sa:for a	-17
sa:for an	-7
sa:for the	14
sa:force	-16
sa:four	13
sa:from	12
sa:from <day-ahead>	31
sa:from <day-gone>	-13
sa:full	-10
sa:further	-6
sa:give	-7
sa:go	-6
sa:good	-16
sa:government	10
sa:had	-25
sa:half	9
sa:hand	18
sa:handshake	-17
sa:harvest	8
sa:has	20
sa:has been	8
sa:have	8
sa:he had	6
sa:he say	-21
sa:he would	6
sa:higher	15
sa:highest	-10
sa:him	12
sa:his	34
sa:hour .	9
sa:i	18
sa:i have	11
sa:impose	-19
sa:impose on	-18
sa:in	8
sa:in <month-gone>	-13
sa:in <name>	-33
sa:in <number>	-15
sa:in a	9
sa:in stockholm	18
sa:in the	6
sa:in their	6
sa:instead	-15
sa:instead of	-14
sa:interview	22
sa:into	14
sa:is	11
sa:is not	-21
sa:is what	14
sa:it	-26
sa:it ,	15
sa:it announce	10
sa:it end	-18
sa:it has	9
sa:it run	10
sa:it was	-22
sa:its export	7
sa:its own	-9
sa:keep <level>	9
sa:last	-6
sa:last week	-14
sa:later	-13
sa:least	-8
sa:leave	-17
sa:leave .	-10
sa:less	-19
sa:levy	12
sa:like	-6
sa:likely	26
sa:live	-11
sa:long	8
sa:look	-15
sa:make	-7
sa:matter	8
sa:may	-11
sa:mediator	-11
sa:meet in	9
sa:member	-21
sa:ministry	-7
sa:month	6
sa:more	15
sa:more .	9
sa:more than	-6
sa:most of	10
sa:move	-11
sa:my	8
sa:negotiation	-9
sa:new	9
sa:nobody	-11
sa:not	8
sa:not a	-19
sa:nothing	-18
sa:notice	14
sa:notice .	16
sa:now	-6
sa:of	-6
sa:of <day-gone>	9
sa:of <number>	-21
sa:of <quality>	-13
sa:of a	13
sa:of it	7
sa:of peace	17
sa:of the	17
sa:of them	-25
sa:of thi	-6
sa:of what	-12
sa:off	-6
sa:offer	-9
sa:oil	-8
sa:old	-15
sa:on	10
sa:on .	-14
sa:on <day-gone>	-15
sa:on <quality>	11
sa:on a	-7
sa:on its	15
sa:on one	15
sa:on rare	12
sa:on the	23
sa:on top	19
sa:one of	-20
sa:only	-8
sa:or so	-10
sa:order	-11
sa:other	-24
sa:our	25
sa:out	-12
sa:over	-22
sa:own	-27
sa:owned by	11
sa:owner	-17
sa:pay	-9
sa:pay <level>	-18
sa:people	10
sa:place	-12
sa:place .	-12
sa:plan	-8
sa:plan .	-15
sa:present	9
sa:price	-11
sa:put	11
sa:quarrel	-7
sa:rare	8
sa:rare earth	10
sa:rate	17
sa:rate .	8
sa:rate of	8
sa:read	-22
sa:reciprocal	10
sa:remain	11
sa:reply	13
sa:result	-10
sa:rise	-13
sa:round of	6
sa:rule	-11
sa:rule on	-16
sa:run	-20
sa:run .	-6
sa:run until	-7
sa:same	-18
sa:say	21
sa:say in	10
sa:say on	26
sa:second	-17
sa:see	-7
sa:sell	-15
sa:shall	7
sa:she	-26
sa:she say	-25
sa:shipbuilding	-6
sa:should	-9
sa:side .	10
sa:sign	19
sa:signature	6
sa:since	20
sa:since <month-gone>	13
sa:since <number>	16
sa:sit	-9
sa:so	-15
sa:so that	7
sa:something	-10
sa:soybean	-7
sa:speak	-10
sa:spring	-7
sa:standstill	11
sa:start	12
sa:start on	6
sa:stay	-10
sa:stockholm	17
sa:study	13
sa:sugar	-8
sa:table	9
sa:take	-7
sa:talk	25
sa:talk in	10
sa:talk on	-6
sa:tariff	6
sa:tariff ,	-9
sa:tariff pause	8
sa:tariff truce	12
sa:telephone	-8
sa:television	21
sa:television interview	22
sa:tell the	15
sa:that <name>	14
sa:that both	-12
sa:that he	19
sa:that it	19
sa:that the	-11
sa:the	8
sa:the <day-ahead>	15
sa:the <name>	-22
sa:the <number>	14
sa:the <office>	-13
sa:the <organisation>	20
sa:the <person>	-12
sa:the <quality>	-6
sa:the additional	10
sa:the day	9
sa:the export	9
sa:the first	21
sa:the last	7
sa:the next	-14
sa:the old	-15
sa:the port	-12
sa:the present	6
sa:the rule	-18
sa:the same	-18
sa:the second	-10
sa:the table	10
sa:the talk	16
sa:the third	9
sa:the truce	-19
sa:the two	-27
sa:them	-16
sa:them .	-11
sa:then	-10
sa:there	-24
sa:they had	-10
sa:thi	8
sa:thi year	-15
sa:third	10
sa:third round	11
sa:those	19
sa:three	-9
sa:time .	-15
sa:to	-16
sa:to <day-gone>	18
sa:to <name>	-6
sa:to <number>	-8
sa:to be	-16
sa:to come	-6
sa:to give	-16
sa:to run	-11
sa:to the	9
sa:together	-20
sa:too	-10
sa:top	19
sa:top of	13
sa:trade	-13
sa:truce ,	-17
sa:truce in	15
sa:truce that	-14
sa:two government	8
sa:two side	-11
sa:unless <organisation>	-10
sa:until	-12
sa:until <day-gone>	-20
sa:until the	7
sa:up	-14
sa:war	19
sa:was to	8
sa:way	7
sa:we	-12
sa:week	-22
sa:week .	-10
sa:what	-14
sa:what it	-14
sa:what the	8
sa:what they	-9
sa:whether	-10
sa:which	12
sa:which end	-10
sa:which the	6
sa:who	12
sa:will	17
sa:with	7
sa:with <name>	8
sa:with <seat>	-21
sa:with both	7
sa:with the	-17
sa:without a	-8
sa:would be	-8
sa:would have	-8
sa:year	-20
sa:year .	-15
sa:yield	-8
sa:you	-18
sb:" i	-9
sb:" the	-16
sb:" we	-30
sb:'	-7
sb:' <organisation>	-9
sb:'s	12
sb:'s <person>	-18
sb:'s commerce	12
sb:'s export	-8
sb:'s good	19
sb:) :	-22
sb:) —	17
sb:*	25
sb:,	-7
sb:, "	-6
sb:, <name>	13
sb:, a	-12
sb:, agree	8
sb:, are	8
sb:, at	6
sb:, both	-11
sb:, but	-6
sb:, by	-19
sb:, conclude	-16
sb:, each	-9
sb:, for	8
sb:, from	18
sb:, had	-11
sb:, in	-41
sb:, is	-7
sb:, it	-6
sb:, of	9
sb:, sign	-8
sb:, suspend	20
sb:, tell	23
sb:, the	-24
sb:, then	-6
sb:, they	9
sb:, to	-12
sb:, want	7
sb:, was	-16
sb:, when	-11
sb:, which	13
sb:, will	15
sb:-	16
sb:- <name>	6
sb:- earth	-10
sb:.	-10
sb:. <number>	-7
sb:. m	-17
sb:/	-22
sb:/ <seat>	-6
sb:: "	8
sb:: <person>	-6
sb:: it	27
sb:: we	17
sb:; the	-7
sb:<agent>	-16
sb:<day-ahead>	20
sb:<day-ahead> ,	14
sb:<day-ahead> and	16
sb:<day-ahead> for	6
sb:<day-gone>	-11
sb:<day-gone> ,	-25
sb:<day-gone> :	18
sb:<day-gone> and	-6
sb:<day-gone> for	-6
sb:<day-gone> to	-27
sb:<day-today>	-7
sb:<day-today> (	8
sb:<day-today> ,	-18
sb:<day-today> -	10
sb:<day-today> after	-11
sb:<day-today> that	-8
sb:<day-today> —	-17
sb:<duty>	-8
sb:<goods-amount>	-28
sb:<goods-amount> in	-6
sb:<goods>	-13
sb:<level-noun>	-10
sb:<level>	-26
sb:<level> and	-11
sb:<level> from	-14
sb:<level> in	-10
sb:<level> of	7
sb:<level> on	23
sb:<level> over	-9
sb:<money>	-30
sb:<money> ,	6
sb:<money> in	-12
sb:<money> of	-11
sb:<money> over	-7
sb:<month-gone>	-27
sb:<month-gone> ,	-8
sb:<month-gone> for	-7
sb:<month-today>	-13
sb:<name>	8
sb:<name> ,	9
sb:<name> :	16
sb:<name> a	21
sb:<name> agree	14
sb:<name> and	-10
sb:<name> buy	-8
sb:<name> by	-15
sb:<name> for	38
sb:<name> get	-6
sb:<name> had	16
sb:<name> has	6
sb:<name> in	-9
sb:<name> is	16
sb:<name> president	6
sb:<name> propose	26
sb:<name> put	11
sb:<name> sell	7
sb:<name> sign	-9
sb:<name> suspend	-17
sb:<name> to	-9
sb:<name> was	-6
sb:<name> would	-10
sb:<not>	-39
sb:<number>	-40
sb:<number> ,	-27
sb:<number> /	-14
sb:<number> :	-9
sb:<number> a	-20
sb:<number> and	10
sb:<number> for	13
sb:<number> million	-14
sb:<number> of	-10
sb:<office>	13
sb:<office> ,	-24
sb:<office> agree	-9
sb:<organisation>	-8
sb:<organisation> ,	7
sb:<organisation> and	8
sb:<organisation> announce	-6
sb:<organisation> for	-12
sb:<organisation> has	-21
sb:<organisation> say	6
sb:<organisation> that	19
sb:<person>	11
sb:<person> (	-21
sb:<person> :	7
sb:<person> and	10
sb:<person> announce	-13
sb:<person> has	13
sb:<person> propose	15
sb:<person> put	-7
sb:<person> sign	-19
sb:<person> tell	-7
sb:<points>	-10
sb:<points> are	13
sb:<points> of	-19
sb:<quality>	8
sb:<quality> and	-8
sb:<quality> energy	-11
sb:<quality> good	-6
sb:<quality> negotiator	-7
sb:<quality> official	-15
sb:<quality> ship	-21
sb:<quality> side	16
sb:<quality> trade	7
sb:<seat>	29
sb:<seat> on	8
sb:<seat> say	-16
sb:<seat> want	7
sb:<seat> would	27
sb:<span>	-9
sb:<span> ,	-33
sb:<span> of	14
sb:<taker>	-36
sb:<v-agree>	7
sb:<v-begin>	-12
sb:<v-buy>	-9
sb:<v-down>	13
sb:<v-impose>	-6
sb:<v-propose>	40
sb:<v-return>	-6
sb:<v-say>	-6
sb:<v-sell>	22
sb:<v-stay>	-10
sb:<v-suspend>	-6
sb:<v-threaten>	-7
sb:<v-up>	-13
sb:@	-13
sb:a	14
sb:a .	-17
sb:a <level>	-7
sb:a draft	18
sb:a further	21
sb:a new	16
sb:a paper	6
sb:a pause	-10
sb:a prolongation	6
sb:a proposal	26
sb:a rise	-7
sb:a second	16
sb:a surcharge	-13
sb:a suspension	25
sb:a television	-11
sb:a term	-19
sb:a truce	-6
sb:about	10
sb:about <money>	6
sb:accept	15
sb:additional	20
sb:additional duty	15
sb:affiliate of	15
sb:after	-27
sb:after a	-11
sb:again	-10
sb:agree	10
sb:agree at	-14
sb:agree in	7
sb:agree on	-7
sb:agree that	17
sb:agree to	26
sb:agreement	-35
sb:aircraft	-9
sb:all	-13
sb:allow	-7
sb:already	-14
sb:an extension	15
sb:an order	-10
sb:and <name>	7
sb:and <number>	8
sb:and <quality>	-13
sb:and a	-17
sb:and at	7
sb:and for	-6
sb:and his	7
sb:and it	16
sb:and last	-8
sb:and suspend	-8
sb:and that	20
sb:and the	-6
sb:and will	20
sb:announce	-17
sb:announce that	-12
sb:announcement	-17
sb:another	14
sb:any	-16
sb:apply	-14
sb:are	8
sb:are due	-9
sb:are suspend	13
sb:are to	19
sb:arrangement	18
sb:as	-18
sb:ask	14
sb:at <level>	17
sb:at <number>	-20
sb:at the	-43
sb:back for	-14
sb:banana	-8
sb:be	6
sb:be extend	-7
sb:be prolonged	25
sb:because	-9
sb:beef	-11
sb:been extend	-20
sb:been suspend	-9
sb:before the	16
sb:between	-12
sb:between the	-10
sb:bill	-9
sb:both	13
sb:but	-25
sb:buy <money>	-10
sb:buy at	-10
sb:by <level>	-9
sb:by <number>	13
sb:by a	6
sb:by another	-12
sb:by the	-6
sb:call	-6
sb:can be	9
sb:carry	18
sb:ceasefire	-15
sb:charge	14
sb:close	-15
sb:come	-14
sb:come to	7
sb:commerce	28
sb:commerce minister	18
sb:commerce ministry	9
sb:conclude for	7
sb:continue	13
sb:continue for	15
sb:contract	-12
sb:control on	-13
sb:cost	-9
sb:could	13
sb:counter	18
sb:counter -	18
sb:country	-6
sb:country for	-15
sb:custom	-16
sb:day	18
sb:day ,	7
sb:deadline	-13
sb:deal	-9
sb:decided	14
sb:decided to	8
sb:delay	-23
sb:delegation	-9
sb:demand	-11
sb:did	-14
sb:discuss	10
sb:dispute	8
sb:do	29
sb:do so	11
sb:dollar	-9
sb:down	-24
sb:down for	-10
sb:draft	17
sb:drop	-6
sb:due to	8
sb:duty of	16
sb:duty on	-9
sb:each	10
sb:each of	-9
sb:each other	15
sb:earth	-18
sb:effect	14
sb:effect on	20
sb:either	-18
sb:either side	-14
sb:end	-6
sb:end a	-13
sb:end on	16
sb:energy	-12
sb:every	-22
sb:everybody	-6
sb:expect <name>	-8
sb:expire on	-7
sb:export control	13
sb:extend	-16
sb:extend for	-13
sb:extend their	16
sb:extension	12
sb:extension by	-16
sb:extension of	9
sb:fact	-8
sb:fact sheet	-8
sb:fall	-6
sb:fall by	-10
sb:fall to	8
sb:far	14
sb:farm	-10
sb:farm good	-8
sb:fentanyl	15
sb:fentanyl tariff	17
sb:first	-24
sb:fish	-17
sb:for <quality>	-16
sb:for an	26
sb:for another	-17
sb:force	6
sb:force for	10
sb:free	-13
sb:freeze	38
sb:from <day-ahead>	9
sb:from <day-gone>	-12
sb:from <name>	14
sb:from <number>	-9
sb:from <seat>	30
sb:from the	-20
sb:front	-7
sb:further	21
sb:gave	10
sb:geneva	-9
sb:geneva ,	-10
sb:get	-17
sb:give	-27
sb:go	15
sb:go on	30
sb:go up	-11
sb:good for	12
sb:grant	-14
sb:great	-7
sb:grower	-14
sb:gun	-6
sb:had	-13
sb:had a	8
sb:had ask	-15
sb:half	-14
sb:hand	9
sb:happen	-8
sb:has ask	15
sb:has propose	6
sb:have	-14
sb:have a	9
sb:have agree	-7
sb:have been	15
sb:have buy	20
sb:have extend	-14
sb:have to	-11
sb:he	23
sb:he expect	-12
sb:he is	11
sb:he say	-16
sb:he tell	12
sb:he want	12
sb:he was	7
sb:hear	35
sb:higher	-28
sb:him	-6
sb:his	12
sb:his <quality>	17
sb:hold back	18
sb:hold off	-9
sb:i	11
sb:i can	11
sb:i have	-13
sb:if	15
sb:if it	33
sb:if the	-12
sb:import	-12
sb:import from	-8
sb:importer	-13
sb:impose	-8
sb:in	-25
sb:in <month-gone>	-37
sb:in <name>	-20
sb:in <number>	-10
sb:in <seat>	21
sb:in about	-13
sb:in busan	-7
sb:in each	-8
sb:in force	-12
sb:in principle	15
sb:in the	-21
sb:increase of	-7
sb:interest	-12
sb:is ,	8
sb:is also	-6
sb:is good	-12
sb:is suspend	-16
sb:is to	19
sb:it	10
sb:it 's	11
sb:it by	-19
sb:it for	10
sb:it hold	-7
sb:it run	-14
sb:it take	7
sb:it to	-6
sb:it would	10
sb:its	-11
sb:its duty	-27
sb:its new	9
sb:its rare	-9
sb:just	-13
sb:keep	-22
sb:keep <points>	-11
sb:know	14
sb:last week	25
sb:late	-7
sb:law	-20
sb:lay	-15
sb:leave	10
sb:less	8
sb:less than	9
sb:letter	11
sb:licence	-12
sb:licence for	-6
sb:line	-10
sb:listed	9
sb:listed company	15
sb:live	-12
sb:longer	-23
sb:longer than	-12
sb:lose	-8
sb:lower	-8
sb:lower rate	10
sb:m	-10
sb:m .	-17
sb:me	13
sb:measure	-7
sb:meet	-15
sb:member	-9
sb:midnight	-6
sb:midnight ,	-7
sb:million	-20
sb:minister	21
sb:minister ,	-6
sb:minister of	8
sb:ministry	14
sb:ministry say	10
sb:month	9
sb:month ,	9
sb:more	-26
sb:most	26
sb:most of	-6
sb:move	-9
sb:mr	15
sb:must	-11
sb:nearly	-7
sb:need	-15
sb:negotiate	11
sb:negotiator	-9
sb:new	24
sb:new tariff	-22
sb:new york	8
sb:newspaper	22
sb:next	-14
sb:night	6
sb:no	-13
sb:no .	-8
sb:nobody	-17
sb:notice	-18
sb:now	-37
sb:number	14
sb:of <day-gone>	19
sb:of <month-gone>	-16
sb:of <name>	14
sb:of <number>	-13
sb:of <quality>	-27
sb:of a	21
sb:of both	-9
sb:of its	-15
sb:of last	12
sb:of listed	15
sb:of that	-18
sb:of the	-29
sb:of their	-14
sb:of thi	21
sb:of up	-16
sb:off for	7
sb:offer to	-10
sb:official	-15
sb:oil	18
sb:old	-17
sb:olive	14
sb:on <day-ahead>	46
sb:on <day-gone>	-20
sb:on <name>	-21
sb:on <quality>	-6
sb:on a	-18
sb:on affiliate	9
sb:on an	-8
sb:on each	24
sb:on for	30
sb:on hold	6
sb:on import	-7
sb:on it	7
sb:on rare	-16
sb:on the	-29
sb:open	11
sb:or	-24
sb:order	-14
sb:other 's	18
sb:other <points>	11
sb:out	-9
sb:out of	-10
sb:paper	52
sb:part of	7
sb:party	-19
sb:pause	-16
sb:pause of	-12
sb:pay	-26
sb:peace	13
sb:phone	12
sb:place	10
sb:plan	-27
sb:port fee	9
sb:prefer	20
sb:prepare	7
sb:present	7
sb:president	7
sb:press	-15
sb:price	-6
sb:prime	16
sb:prime minister	16
sb:principle	15
sb:prolong	19
sb:prolong the	37
sb:prolongation	18
sb:prolonged their	-19
sb:promise	-15
sb:promise to	-10
sb:proposal	47
sb:propose	30
sb:provide	16
sb:put the	23
sb:quarrel	-15
sb:raise	-13
sb:rare	-18
sb:rare -	-10
sb:rare earth	-9
sb:rate	-25
sb:rate of	-12
sb:reach	-13
sb:read	12
sb:ready	24
sb:ready to	27
sb:reciprocal	12
sb:reciprocal tariff	12
sb:recommend	25
sb:remain suspend	-15
sb:renewed	12
sb:reporter	-10
sb:rest for	6
sb:result	-19
sb:return to	13
sb:rise	-22
sb:round	-15
sb:round of	-6
sb:run for	6
sb:same	8
sb:say in	15
sb:say it	-8
sb:say that	-12
sb:say the	-8
sb:season	23
sb:second	10
sb:second ,	-13
sb:second round	7
sb:secretary	6
sb:section	-13
sb:section <number>	-13
sb:see	7
sb:send	19
sb:settle	30
sb:sheet	-8
sb:ship	6
sb:shook	18
sb:short	6
sb:should	-23
sb:should be	-13
sb:side	10
sb:side agree	15
sb:side are	13
sb:sign	-24
sb:sign an	-9
sb:sign on	-8
sb:signature	25
sb:since <day-gone>	-12
sb:since <month-gone>	11
sb:sir	-19
sb:slash	-8
sb:so	6
sb:some	-7
sb:source	11
sb:special	-20
sb:spoke	24
sb:spring	-7
sb:standstill	16
sb:statement	-9
sb:stay on	6
sb:stay suspend	12
sb:steel	-9
sb:still	10
sb:stock	-17
sb:stockholm	-13
sb:stop	-27
sb:strike	-9
sb:sugar	29
sb:summer	9
sb:surcharge	-8
sb:suspend	9
sb:suspend ,	15
sb:suspend <points>	-13
sb:suspend for	9
sb:suspend its	14
sb:suspend the	16
sb:suspension	16
sb:suspension of	15
sb:take	-8
sb:take effect	18
sb:talk	-6
sb:tariff	-6
sb:tariff for	-22
sb:tariff of	-14
sb:tariff on	-19
sb:tariff truce	27
sb:tea	-13
sb:tell	13
sb:text	31
sb:that	6
sb:that <seat>	11
sb:that a	18
sb:that both	8
sb:that for	11
sb:that has	15
sb:that he	19
sb:that his	-15
sb:that is	7
sb:that the	-7
sb:that was	-15
sb:the	-24
sb:the <day-ahead>	-31
sb:the <name>	6
sb:the <organisation>	-6
sb:the <person>	45
sb:the <quality>	38
sb:the <seat>	-20
sb:the additional	13
sb:the agreement	-16
sb:the arrangement	12
sb:the ceasefire	-23
sb:the company	-8
sb:the delegation	7
sb:the duty	8
sb:the extension	-9
sb:the fee	6
sb:the first	-26
sb:the higher	-8
sb:the last	-23
sb:the law	-14
sb:the lower	9
sb:the moratorium	13
sb:the next	-14
sb:the old	-17
sb:the order	-10
sb:the other	-6
sb:the paper	25
sb:the pause	-22
sb:the rest	-14
sb:the rule	-19
sb:the same	11
sb:the surcharge	10
sb:the suspension	11
sb:the talk	12
sb:the tariff	9
sb:the third	-20
sb:the truce	11
sb:the world	-7
sb:the yield	-9
sb:their <organisation>	-16
sb:their tariff	9
sb:their trade	7
sb:them	-13
sb:there is	-14
sb:these	6
sb:they agree	6
sb:they had	-12
sb:they have	-12
sb:thi	6
sb:thi season	6
sb:thing	6
sb:third round	-12
sb:to	33
sb:to <day-ahead>	-11
sb:to <goods-amount>	-12
sb:to <name>	13
sb:to <number>	13
sb:to <seat>	14
sb:to buy	-30
sb:to delay	-9
sb:to end	-6
sb:to extend	-11
sb:to freeze	28
sb:to hold	-14
sb:to keep	13
sb:to last	8
sb:to leave	27
sb:to prolong	14
sb:to suspend	26
sb:to the	-12
sb:town	-10
sb:trade	8
sb:trade ,	10
sb:trade truce	8
sb:truce :	-16
sb:truce in	-15
sb:truce of	11
sb:truce on	6
sb:truce that	-19
sb:truce was	-13
sb:two country	7
sb:two president	-10
sb:under	-28
sb:under a	-7
sb:undertaken	-13
sb:until the	-18
sb:up	-26
sb:up to	-19
sb:us	-13
sb:vessel	-11
sb:visit	-16
sb:wait	-9
sb:want	12
sb:was agree	-8
sb:was conclude	7
sb:was given	-9
sb:was make	10
sb:was the	-10
sb:we	28
sb:we hear	29
sb:week	24
sb:week that	15
sb:were	-27
sb:what	27
sb:what it	6
sb:what the	-11
sb:what they	16
sb:when	-12
sb:when the	-8
sb:where	9
sb:whether	8
sb:which is	10
sb:which was	-27
sb:will	-6
sb:will keep	-14
sb:will lower	-18
sb:wine	14
sb:wire	14
sb:with <name>	-9
sb:with <quality>	6
sb:with a	8
sb:with the	-20
sb:withdraw	-10
sb:within	-32
sb:work	-7
sb:world	-9
sb:worth	-8
sb:would	39
sb:would be	-12
sb:would like	19
sb:write that	-12
sb:yield	-9
sb:yield on	-9
sb:york	8
sb:york ,	9
sb:—	-24
sb:— <person>	12
sb:— the	-12
t0=future	24
t0=modal	10
t0=modal-passive	-16
t0=past	-9
t0=past-passive	-16
t0=perfect	-11
t0=pluperfect	-13
t0=pluperfect-passive	-7
t0=present	-6
t1=future	21
t1=gerund	14
t1=modal	11
t1=modal-passive	-16
t1=participle-passive	-21
t1=past	-13
t1=past-passive	-16
t1=perfect	-6
t1=pluperfect	-10
t1=pluperfect-passive	-7
t1=present	-6
t2=gerund	-8
t2=participle-passive	-39
t2=present-not	-26
t2=present-passive	-14
t:loose-l	13
t:loose-l2	46
t:loose-l3	-37
t:loose-r	-16
t:loose-r0	12
t:loose-r1	-11
t:loose-r2	6
t:loose-r3	-30
t:more	55
t:more-in	47
t:more-in0	47
t:more-l	39
t:more-l0	52
t:more-l2	6
t:more-l3	-15
t:more-r0	32
t:more-r3	-28
t:quiet	11
t:quiet-l1	-6
t:quiet-l2	11
t:quiet-l3	7
t:quiet-r	13
t:quiet-r1	15
t:quiet-r2	-7
t:quiet-r3	7
t:truce	-7
t:truce-l2	-8
t:truce-l3	19
t:truce-r1	18
t:truce-r3	-7
t:verb	11
t:verb-l2	21
t:verb-r	15
tn:more	-8
tn:quiet	9
tn:truce	15
tp:loose	-12
tp:more	-14
tp:truce	42
v0=accept	16
v0=announce	-11
v0=answer	-8
v0=ask	12
v0=buy	14
v0=call	-15
v0=carry	7
v0=come	-19
v0=continue	10
v0=expect	-10
v0=get	-20
v0=keep	-27
v0=lay	-11
v0=leave	6
v0=let	-8
v0=like	-13
v0=lose	-6
v0=lower	-7
v0=meet	-22
v0=other	-15
v0=pay	-7
v0=promise	-24
v0=propose	18
v0=reach	-10
v0=ready	23
v0=remain	-16
v0=rise	-9
v0=say	22
v0=settle	26
v0=sign	-6
v0=sit	-7
v0=start	-10
v0=stay	7
v0=stop	-16
v0=tell	7
v1=accept	16
v1=announce	-10
v1=answer	-11
v1=ask	15
v1=buy	6
v1=call	-15
v1=carry	19
v1=come	-19
v1=continue	22
v1=cut	12
v1=delay	-12
v1=end	-9
v1=extend	-11
v1=get	-18
v1=go	14
v1=grant	-14
v1=have	-7
v1=hold	-8
v1=keep	-16
v1=lay	-11
v1=leave	24
v1=let	-22
v1=like	-12
v1=lose	-6
v1=lower	-8
v1=meet	-29
v1=offer	12
v1=other	-18
v1=pause	6
v1=pay	-7
v1=plan	-18
v1=propose	19
v1=reach	-11
v1=ready	9
v1=rise	-9
v1=run	9
v1=say	22
v1=settle	32
v1=sit	-7
v1=slash	-8
v1=start	-15
v1=stay	-6
v1=stop	-11
v1=tell	8
v2-none	-8
v2=end	-6
v2=go	-7
v2=leave	-16
v2=other	7
v2=rise	-7
v2=take	-9
verbless	15
vt0=agree past	-6
vt0=agree present	10
vt0=ask perfect	20
vt0=be future	14
vt0=be modal	-12
vt0=be perfect	-17
vt0=be present	6
vt0=begin past	-10
vt0=begin present	-11
vt0=buy future	-11
vt0=buy perfect	20
vt0=expect past	-7
vt0=extend future	8
vt0=extend modal	-16
vt0=extend past	14
vt0=extend perfect	-34
vt0=extend present	8
vt0=get past	-20
vt0=go modal	6
vt0=have past	-10
vt0=have present	6
vt0=hold present	-14
vt0=keep present	-16
vt0=let present	-7
vt0=like modal	-13
vt0=make past	8
vt0=other past	-13
vt0=other pluperfect	-9
vt0=propose perfect	7
vt0=put perfect	-13
vt0=put present	-6
vt0=ready present	23
vt0=remain present	-11
vt0=say past	14
vt0=settle past	21
vt0=sign modal	20
vt0=sign past	-19
vt0=start present	-8
vt0=stay future	6
vt0=stop present	-10
vt0=suspend future	11
vt0=suspend modal	10
vt0=suspend past	-24
vt0=suspend perfect	-11
vt0=want present	9
vt1=agree participle	16
vt1=agree past	-27
vt1=agree pluperfect	-8
vt1=agree present	19
vt1=ask perfect	16
vt1=be future	15
vt1=be modal	-11
vt1=be perfect	-17
vt1=begin past	-10
vt1=begin present	-11
vt1=buy future	-11
vt1=buy infinitive	-13
vt1=buy perfect	20
vt1=delay infinitive	-17
vt1=end gerund	-7
vt1=extend future	8
vt1=extend infinitive	-7
vt1=extend modal	-16
vt1=extend past	14
vt1=extend perfect	-34
vt1=extend present	8
vt1=get past	-17
vt1=have past	-22
vt1=hold present	-14
vt1=let present	-7
vt1=like modal	-12
vt1=make past	8
vt1=offer perfect	22
vt1=other past	-22
vt1=propose perfect	9
vt1=put perfect	-13
vt1=put present	-6
vt1=ready present	9
vt1=say past	14
vt1=settle past	21
vt1=sign modal	20
vt1=sign past	-16
vt1=start present	-8
vt1=stay present	-7
vt1=suspend future	11
vt1=suspend modal	10
vt1=suspend participle	-7
vt1=suspend past	-24
vt1=suspend perfect	-11
vt1=want present	9
vt2=be modal	-7
vt2=be past	18
vt2=be present	-7
vt2=go infinitive	-10
vt2=leave participle	-12
vt2=other past	10
vt2=rise past	-6`;
