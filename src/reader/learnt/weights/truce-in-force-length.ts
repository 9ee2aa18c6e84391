// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:'s	-27
a:-	-7
a:<agent>	-35
a:<day-ahead> .	29
a:<day-gone>	17
a:<day-gone> .	-7
a:<day-today>	-13
a:<goods>	-12
a:<level-noun>	9
a:<level> on	9
a:<name> and	13
a:<number>	26
a:<number> .	9
a:<office>	-8
a:<organisation>	10
a:<person> and	8
a:<quality>	-20
a:<seat>	-9
a:<span> .	-13
a:<v-bear>	-35
a:<v-begin>	19
a:<v-deny>	10
a:<v-down>	17
a:<v-stay>	29
a:<v-suspend>	19
a:<v-target>	-24
a:<v-up>	8
a:a	8
a:a long	-16
a:additional	7
a:after	-6
a:after the	-10
a:agree	7
a:and <name>	13
a:and <person>	9
a:and it	-26
a:and the	-10
a:are over	8
a:at	-15
a:back	13
a:before	-29
a:between	14
a:between <name>	10
a:bond	-14
a:both	-15
a:busan	15
a:by	-25
a:by <number>	-13
a:call	7
a:counted	12
a:date	6
a:down	21
a:earlier	-10
a:earth	-6
a:end on	-14
a:for	18
a:from	23
a:from <day-ahead>	-10
a:from <day-gone>	18
a:from the	22
a:geneva	18
a:go	8
a:good	-13
a:had	-11
a:harvest	21
a:has	-6
a:has been	10
a:have	-14
a:in	-9
a:in <name>	-10
a:in <number>	15
a:in <seat>	-9
a:in a	-7
a:in busan	15
a:in the	-21
a:is	-7
a:is a	-6
a:is what	-30
a:later	-38
a:later .	-17
a:leave	-43
a:leave .	-12
a:long	7
a:more .	-11
a:not	11
a:notice	-6
a:notice .	-6
a:of	-10
a:of <level>	21
a:of it	9
a:of talk	-15
a:on <day-ahead>	-14
a:on <day-gone>	-12
a:on <day-today>	-16
a:on both	-15
a:on the	-15
a:one	-8
a:our	-10
a:over	7
a:paper	-8
a:pause	10
a:pay	-14
a:point	-6
a:rare	-6
a:rate	14
a:rise	10
a:rule	10
a:run	14
a:same	8
a:stand	-10
a:take	25
a:talk	-30
a:talk .	-11
a:talk in	-9
a:tariff truce	-11
a:that	12
a:the	-7
a:the <quality>	-7
a:the duty	9
a:the same	8
a:their	-10
a:thi	-26
a:through	10
a:through <number>	8
a:time	-8
a:to	-13
a:to <level>	-16
a:to go	-17
a:to run	-24
a:to the	-15
a:trade	8
a:truce	15
a:truce between	6
a:truce in	-12
a:two	-14
a:was	-11
a:were	11
a:what	-6
a:will	-15
a:with	9
a:would	-14
a:year	-13
a:year .	-8
a:yield	-13
b:'s for	14
b:, <name>	-21
b:, <person>	14
b:, after	-21
b:, agree	21
b:, and	-13
b:, at	7
b:, of	-11
b:, say	7
b:, the	23
b:, was	-10
b:, will	-9
b:.	23
b:: a	-10
b:<agent>	-13
b:<day-ahead> for	9
b:<day-gone> after	-7
b:<day-today>	7
b:<duty>	10
b:<goods-amount>	-31
b:<goods-amount> of	-6
b:<level>	-29
b:<level> for	-11
b:<money>	-36
b:<money> in	-7
b:<month-gone>	19
b:<month-gone> for	21
b:<name>	9
b:<name> 's	-13
b:<name> have	12
b:<name> in	-8
b:<name> to	11
b:<name> was	10
b:<name> will	-9
b:<not>	9
b:<office>	11
b:<organisation>	-47
b:<organisation> and	-12
b:<organisation> has	6
b:<person>	20
b:<person> and	-7
b:<points>	28
b:<points> of	11
b:<sender>	-36
b:<v-agree>	-8
b:<v-bear>	-13
b:<v-begin>	6
b:<v-buy>	-8
b:<v-down>	6
b:<v-impose>	8
b:<v-propose>	-28
b:<v-sell>	-21
b:<v-suspend>	11
b:<v-target>	-8
b:a pause	8
b:a period	-11
b:a second	12
b:a standstill	10
b:a suspension	-26
b:a term	6
b:about	-8
b:additional	-30
b:additional duty	-30
b:after	-35
b:agree	-6
b:agree in	24
b:agree to	-31
b:agreement	-8
b:all	28
b:also	8
b:an initial	-8
b:and <name>	-6
b:and <quality>	-7
b:and for	-17
b:and last	-10
b:another	19
b:are	-12
b:are suspend	-7
b:are to	-20
b:arrangement	8
b:as	15
b:ask	-12
b:ask for	-11
b:at	-18
b:at the	-6
b:be extend	-22
b:begin on	-14
b:between	-28
b:between the	-20
b:both	8
b:both country	-6
b:bring	-7
b:busan	28
b:buy	-26
b:by <level>	8
b:can	6
b:carry	-13
b:ceasefire	-11
b:coffee	-7
b:come	7
b:company	-18
b:conclude	6
b:continue	6
b:control	-9
b:cost	-11
b:could	-17
b:country	-13
b:custom	18
b:cut	16
b:deal	-8
b:delegation	-16
b:down	14
b:draft	-10
b:due	-18
b:duty	7
b:duty on	12
b:each	-9
b:each of	-6
b:either	-6
b:end	-12
b:end a	-13
b:end of	7
b:every	-6
b:expect	-8
b:export	-20
b:extend by	-8
b:extend for	11
b:extension	-13
b:fall	-9
b:fee on	7
b:first	-12
b:fish	9
b:for	10
b:for an	-8
b:for the	8
b:force	-14
b:fourth	-7
b:from <name>	-6
b:geneva	9
b:get	19
b:give	15
b:given	23
b:go on	-8
b:had	-12
b:had been	-12
b:has hold	-11
b:has offer	-8
b:has propose	-11
b:have a	-11
b:have agree	-10
b:he	-7
b:higher	18
b:hold for	11
b:i	-29
b:ice	11
b:if	6
b:in	-18
b:in <month-gone>	26
b:in <name>	9
b:in <seat>	-16
b:in geneva	9
b:initial	-8
b:is a	-10
b:is for	7
b:is good	-10
b:is suspend	-9
b:is to	-10
b:it	-14
b:it has	11
b:it is	-25
b:it was	20
b:its	24
b:its duty	12
b:its new	-8
b:keep	-11
b:keep <points>	18
b:keep their	-15
b:lapse	-8
b:last	18
b:last for	6
b:lasted	-24
b:law	-12
b:lay	11
b:leave	-15
b:less	-12
b:less than	-9
b:let	9
b:live	-19
b:make	14
b:make for	11
b:may	-32
b:meet	-15
b:meet in	-6
b:more	-19
b:more than	-11
b:mr	-10
b:mr <person>	-10
b:much	-11
b:new	-18
b:next	-10
b:no	6
b:no .	17
b:now	11
b:of	-17
b:of <level>	-6
b:of <quality>	10
b:of a	-16
b:of both	-7
b:offer	-12
b:on <day-ahead>	9
b:on <day-gone>	-7
b:on <day-today>	7
b:on <quality>	14
b:on each	-12
b:on for	-21
b:one	18
b:only	-8
b:order	7
b:other for	12
b:our	-21
b:out	-13
b:over	-26
b:paper	-11
b:party	6
b:pause	28
b:pause of	20
b:pay	-21
b:period	-6
b:period of	-15
b:plan	34
b:port	-8
b:prolong the	-8
b:propose	-21
b:propose a	-9
b:put its	10
b:put the	-9
b:reach	6
b:remain	11
b:renewed	-21
b:rise	-12
b:round	-7
b:run	-9
b:run for	-9
b:same	20
b:say	8
b:see	-9
b:set	16
b:settle	-22
b:shall	8
b:side for	11
b:sign	7
b:sign a	-7
b:sign an	12
b:sit	-10
b:stand	8
b:start	-6
b:stay	-16
b:stay suspend	-6
b:step	7
b:stop	16
b:strike	-17
b:surcharge	-17
b:suspend	-6
b:suspend for	-12
b:suspend the	-6
b:table	-7
b:take	-7
b:talk	-16
b:tariff	7
b:tariff for	23
b:tariff on	20
b:tariff truce	-22
b:term	9
b:term of	11
b:than	-24
b:that a	-29
b:that is	26
b:the <office>	9
b:the <organisation>	-22
b:the <quality>	-31
b:the additional	-26
b:the arrangement	13
b:the ceasefire	-27
b:the duty	17
b:the end	7
b:the extension	-7
b:the last	-7
b:the law	-12
b:the next	-10
b:the pause	7
b:the same	20
b:the suspension	16
b:the truce	-11
b:the two	8
b:the yield	-9
b:their truce	7
b:themselve	7
b:there	21
b:these	17
b:they	31
b:thi	11
b:third	-13
b:those	30
b:three	-15
b:time	-15
b:to	-42
b:to <level>	10
b:to <money>	-6
b:to <number>	-7
b:to be	7
b:to last	11
b:trade	-13
b:truce between	-11
b:truce by	23
b:truce is	-8
b:truce was	-16
b:under	16
b:up to	-15
b:us	16
b:was	21
b:was agree	8
b:was make	14
b:was to	-11
b:we	-18
b:we have	-21
b:when	20
b:where	20
b:which	22
b:who	-9
b:will	-13
b:will be	-8
b:will suspend	8
b:with	-26
b:with <name>	-11
b:within	-13
b:world	-14
b:would be	12
b:yield	-12
b:yield on	-12
b:— <name>	-6
c0=buy	-21
c0=impose	-6
c0=propose	-26
c0=return	-8
c0=say	-9
c0=sell	-8
c0=stay	10
c0=target	7
c0=up	-7
c1=agree	15
c1=begin	-7
c1=buy	-26
c1=end	-13
c1=propose	-11
c1=say	-11
c1=sell	-8
c1=up	-22
c2=agree	12
c2=bear	-18
c2=begin	15
c2=down	10
c2=end	-31
c2=impose	-8
c2=propose	8
c2=stay	15
c2=target	-16
c2=up	10
ct0=agree past	-8
ct0=agree past-passive	21
ct0=bear present	10
ct0=begin modal	-6
ct0=begin past	8
ct0=end past	-21
ct0=end present	12
ct0=impose modal	11
ct0=impose modal-passive	6
ct0=impose past	-6
ct0=impose past-passive	11
ct0=impose perfect-passive	8
ct0=impose pluperfect	-9
ct0=impose present	-14
ct0=impose present-passive	-6
ct0=propose modal	19
ct0=propose past	-15
ct0=propose perfect	-31
ct0=propose present	-14
ct0=say present	-9
ct0=stay future	-10
ct0=stay past	-16
ct0=stay past-passive	14
ct0=stay present	25
ct0=suspend future	-12
ct0=suspend past	-8
ct0=suspend perfect	-16
ct1=agree participle-passive	8
ct1=agree past	-6
ct1=agree past-passive	21
ct1=bear past	6
ct1=bear present	10
ct1=begin modal	-16
ct1=begin past	8
ct1=end gerund	-7
ct1=end participle-passive	-7
ct1=end past	-21
ct1=end present	8
ct1=impose gerund	13
ct1=impose infinitive	-9
ct1=impose modal	11
ct1=impose modal-passive	6
ct1=impose participle-passive	20
ct1=impose past-passive	11
ct1=impose perfect	6
ct1=impose perfect-passive	8
ct1=impose pluperfect	-6
ct1=impose present	-30
ct1=impose present-passive	-9
ct1=propose modal	19
ct1=propose past	-11
ct1=propose perfect	-26
ct1=propose present	-11
ct1=say present	-6
ct1=stay infinitive	-7
ct1=stay past	-15
ct1=stay past-passive	14
ct1=stay present	9
ct1=suspend past	-8
ct1=suspend perfect	-7
ct2=agree participle-passive	19
ct2=begin infinitive	-17
ct2=begin present	20
ct2=down past	16
ct2=end past	-12
ct2=end present	-10
ct2=impose present	12
ct2=say past	-8
ct2=up infinitive	-17
ct2=up past	11
ct2=up present	18
f:'	-13
f:'s	15
f:-	-8
f:.	-12
f:;	11
f:<agent>	-20
f:<day-ahead>	54
f:<day-gone>	35
f:<day-today>	8
f:<gate>	6
f:<goods>	31
f:<level-noun>	-14
f:<level>	30
f:<money>	-9
f:<month-gone>	-16
f:<name>	16
f:<number>	7
f:<office>	-6
f:<organisation>	-49
f:<points>	35
f:<sender>	-31
f:<span>	-20
f:<v-agree>	-14
f:<v-bear>	8
f:<v-begin>	11
f:<v-buy>	-7
f:<v-deny>	-15
f:<v-end>	-21
f:<v-impose>	10
f:<v-propose>	-34
f:<v-return>	15
f:<v-say>	-19
f:<v-sell>	-21
f:<v-suspend>	-6
f:<v-threaten>	-14
f:<v-up>	-20
f:?	10
f:a	15
f:according	-12
f:additional	11
f:again	-13
f:against	-9
f:all	23
f:also	-15
f:and	23
f:announce	16
f:answer	-21
f:anything	7
f:apply	8
f:approve	-16
f:are	-10
f:as	19
f:at	18
f:be	-9
f:because	-12
f:been	-22
f:before	-10
f:begin	-13
f:between	-8
f:both	-24
f:bring	20
f:busan	-14
f:by	34
f:call	-10
f:can	7
f:case	6
f:charge	14
f:coffee	20
f:come	9
f:company	-10
f:confirm	-8
f:cut	-9
f:deadline	-9
f:decide	-7
f:decision	9
f:do	20
f:done	14
f:down	18
f:due	8
f:duty	-6
f:each	25
f:earth	-15
f:economy	-8
f:either	10
f:evening	-14
f:everything	17
f:expire	-14
f:extend	-15
f:extension	16
f:face	-6
f:fee	-12
f:first	-28
f:flour	7
f:fourth	-14
f:get	20
f:give	-6
f:go	-15
f:good	23
f:government	30
f:had	-18
f:hand	9
f:has	13
f:have	11
f:here	-13
f:his	-41
f:hold	-25
f:hour	10
f:if	16
f:in	-16
f:into	16
f:is	-19
f:it	8
f:its	12
f:know	-17
f:last	9
f:leave	28
f:licence	-25
f:lie	14
f:line	-17
f:long	20
f:look	-14
f:m	8
f:make	-11
f:me	22
f:measure	-15
f:meet	-6
f:midnight	7
f:ministry	-22
f:month	-10
f:move	8
f:mr	-9
f:much	11
f:must	-7
f:my	-18
f:name	-20
f:need	-9
f:neither	13
f:new	-17
f:next	-24
f:night	21
f:nobody	-9
f:not	-25
f:note	7
f:nothing	-10
f:now	18
f:of	-25
f:off	7
f:offer	-20
f:on	29
f:only	-33
f:or	-13
f:other	14
f:our	19
f:out	-23
f:over	10
f:palm	11
f:pay	38
f:place	31
f:plan	-18
f:port	-15
f:present	-28
f:price	-8
f:rare	-15
f:reach	-18
f:remain	32
f:reply	6
f:reporter	-12
f:rise	-15
f:round	-42
f:rule	-10
f:salmon	-26
f:same	15
f:say	7
f:second	-8
f:see	-15
f:set	-8
f:shall	-17
f:she	-13
f:ship	-18
f:short	-9
f:signature	-17
f:since	18
f:sit	-12
f:somebody	8
f:soybean	10
f:spoke	30
f:spring	15
f:start	12
f:statement	12
f:subsidiary	-17
f:surcharge	-9
f:suspension	-14
f:take	21
f:talk	-30
f:tariff	15
f:tell	-16
f:term	-6
f:the	8
f:them	-7
f:these	-6
f:they	20
f:thi	-8
f:three	-15
f:through	23
f:time	-17
f:together	-13
f:trade	-19
f:until	14
f:up	-19
f:us	26
f:warn	-12
f:was	-15
f:we	-24
f:week	-16
f:well	14
f:were	-27
f:what	-6
f:when	-41
f:where	-13
f:which	-13
f:with	9
f:without	20
f:would	-16
f:write	-17
f:year	-8
f:yes	-14
f:yet	12
f:you	42
first-of-paragraph	-6
has-future	-27
has-modal	-23
has-past	9
has-pluperfect	-16
has-present	17
headline	22
l1='s	10
l1=,	7
l1=<goods-amount>	-18
l1=<goods>	-19
l1=<level>	-8
l1=<money>	-27
l1=<name>	-13
l1=<number>	-15
l1=<v-bear>	7
l1=<v-begin>	-24
l1=<v-end>	-23
l1=<v-impose>	-20
l1=<v-propose>	-8
l1=a	15
l1=about	-6
l1=after	-23
l1=and	-21
l1=another	21
l1=at	14
l1=end	-22
l1=for	25
l1=get	14
l1=has	-6
l1=in	-52
l1=is	15
l1=last	29
l1=lasted	-24
l1=offer	-9
l1=on	-24
l1=over	-7
l1=same	20
l1=sign	7
l1=take	-19
l1=than	-28
l1=the	42
l1=to	-9
l1=within	-11
l2='s	6
l2=,	-6
l2=:	28
l2=<day-ahead>	22
l2=<day-gone>	-25
l2=<day-today>	-12
l2=<duty>	14
l2=<goods>	10
l2=<level-noun>	-6
l2=<month-gone>	19
l2=<name>	6
l2=<not>	15
l2=<number>	-12
l2=<office>	-13
l2=<organisation>	-6
l2=<v-bear>	8
l2=<v-begin>	-13
l2=<v-buy>	-18
l2=<v-down>	-10
l2=<v-propose>	-9
l2=<v-say>	-10
l2=<v-suspend>	17
l2=<v-up>	-32
l2=a	12
l2=agree	-8
l2=are	15
l2=at	-8
l2=back	-6
l2=buy	-18
l2=by	-12
l2=duty	-17
l2=end	14
l2=first	-13
l2=give	7
l2=good	21
l2=had	8
l2=he	6
l2=hold	11
l2=in	-11
l2=last	6
l2=less	-9
l2=make	11
l2=meet	-8
l2=more	-10
l2=of	-6
l2=off	-11
l2=on	-22
l2=other	7
l2=pause	20
l2=prolonged	13
l2=renewed	-16
l2=run	-11
l2=side	16
l2=sign	14
l2=stop	9
l2=strike	-7
l2=suspend	-17
l2=suspension	12
l2=tariff	26
l2=term	13
l2=that	7
l2=truce	16
l2=we	7
l2=when	6
l2=would	-8
l2=yield	-9
l3="	-18
l3='s	18
l3=:	17
l3=<agent>	-19
l3=<begin>	21
l3=<duty>	18
l3=<gate>	-8
l3=<goods>	-12
l3=<name>	13
l3=<not>	-14
l3=<number>	-10
l3=<person>	-12
l3=<points>	19
l3=<seat>	-18
l3=<span>	8
l3=<v-agree>	9
l3=<v-down>	8
l3=<v-end>	7
l3=<v-impose>	13
l3=<v-propose>	-7
l3=<v-stay>	-20
l3=an	-8
l3=and	-27
l3=be	-12
l3=been	-16
l3=for	-16
l3=good	-21
l3=had	-6
l3=he	10
l3=hold	-15
l3=in	18
l3=is	15
l3=its	34
l3=last	-14
l3=no	-9
l3=of	-31
l3=one	14
l3=pause	11
l3=put	-9
l3=suspend	10
l3=tariff	12
l3=their	10
l3=they	20
l3=time	-8
l3=to	6
l3=truce	-30
l3=was	33
l3=we	-16
l3=were	-12
l3=with	-10
l3=would	-13
l4="	-16
l4=,	-9
l4=-	-16
l4=:	-25
l4=;	8
l4=<agent>	-8
l4=<begin>	45
l4=<day-ahead>	-22
l4=<day-gone>	38
l4=<money>	-7
l4=<month-gone>	-21
l4=<number>	37
l4=<organisation>	-7
l4=<points>	9
l4=<quality>	-12
l4=<span>	-10
l4=<v-agree>	-20
l4=<v-begin>	17
l4=<v-end>	14
l4=<v-propose>	-11
l4=<v-stay>	18
l4=a	-24
l4=and	-11
l4=at	-16
l4=be	-11
l4=by	-13
l4=could	-14
l4=duty	10
l4=each	-6
l4=end	14
l4=for	6
l4=good	-7
l4=has	-18
l4=in	-9
l4=is	-20
l4=it	18
l4=keep	9
l4=make	16
l4=of	-16
l4=on	38
l4=one	-6
l4=propose	-7
l4=side	-17
l4=sign	-10
l4=suspend	16
l4=talk	-7
l4=tariff	-14
l4=that	19
l4=their	7
l4=truce	8
l4=was	-12
l4=which	13
l4=will	-9
l4=with	-11
l='s for	14
l=, after	-13
l=, for	8
l=, of	-10
l=: the	19
l=<begin> after	6
l=<begin> for	-7
l=<day-ahead> ,	27
l=<day-gone> ,	-25
l=<day-gone> for	6
l=<month-gone> for	20
l=agree on	-23
l=and last	-6
l=duty for	-14
l=end after	6
l=extend by	-8
l=for another	10
l=good for	19
l=hold for	11
l=is for	7
l=it has	6
l=last for	6
l=less than	-9
l=make for	11
l=more than	-10
l=on for	-24
l=other for	8
l=pause of	19
l=period of	-9
l=prolonged by	13
l=run for	-11
l=side for	11
l=suspend for	-11
l=tariff for	21
l=term of	15
l=the last	-7
l=the same	20
l=to <money>	-6
l=truce by	23
l=yield on	-9
lead=a	-10
lead=an	-10
lead=and	14
lead=at	-6
lead=china	-10
lead=for	7
lead=four	12
lead=if	6
lead=in	-9
lead=mexico	30
lead=no	6
lead=six	14
lead=ten	-6
lead=the	-7
lead=three	-9
lead=trade	-9
lead=two	12
lead=under	10
lead=we	-21
lead=when	7
lead=where	20
lead=which	22
lead=who	-9
lll=<begin> <begin> after	6
lll=<begin> <begin> for	-7
lll=<begin> it has	9
lll=<day-ahead> , for	-17
lll=<person> : for	-13
lll=a pause of	19
lll=a period of	-11
lll=a term of	6
lll=are suspend for	7
lll=be extend by	-20
lll=for a further	10
lll=for the same	21
lll=in <month-gone> for	34
lll=is suspend for	-7
lll=on <day-ahead> ,	9
lll=on <day-gone> ,	-15
lll=tariff truce by	16
lll=the yield on	-6
lll=was make for	8
lr=" is	-13
lr=, after	10
lr=, before	-11
lr=, of	-8
lr=, on	15
lr=: ,	-17
lr=: to	-14
lr=<begin> ,	27
lr=<begin> .	28
lr=<begin> after	-17
lr=<begin> is	9
lr=<begin> later	-7
lr=<begin> on	-12
lr=<goods-amount> ,	-9
lr=<money> ,	-12
lr=<money> .	-16
lr=<number> .	-7
lr=a truce	-6
lr=after .	-23
lr=after of	-21
lr=another ,	8
lr=another .	10
lr=by ,	17
lr=by .	-10
lr=by <end>	13
lr=end of	-9
lr=for ,	27
lr=for .	23
lr=for <end>	-6
lr=for and	17
lr=for at	-12
lr=for from	-7
lr=for on	-10
lr=for the	6
lr=further .	-11
lr=has leave	-13
lr=has to	-29
lr=in ,	-20
lr=in .	-37
lr=last ,	19
lr=last .	15
lr=last and	8
lr=last of	-6
lr=lasted .	-17
lr=of ,	-47
lr=of .	36
lr=of ;	-12
lr=of in	-16
lr=of on	-12
lr=take .	-6
lr=than .	-7
lr=the are	12
lr=the of	21
lr=the tariff	-9
lr=the to	8
lr=the truce	18
lr=within .	-6
n:accord	11
n:add	14
n:again	-8
n:arrangement	8
n:asleep	23
n:bargain	-48
n:breather	10
n:calm	-17
n:ceasefire	13
n:continue	-31
n:continues	-17
n:days=0	13
n:days=1	11
n:days=2	14
n:days=3	22
n:days=9	-26
n:deal	18
n:deals	25
n:extended	6
n:extends	29
n:extension	-19
n:go on	-11
n:grace	-13
n:halt	-34
n:hold back	11
n:holds back	22
n:holiday	-29
n:holidays	-13
n:in the drawer	-8
n:keep	-24
n:keeps	-6
n:lengths=1	7
n:lengths=2	15
n:lengths=3	18
n:lengths=6	14
n:lie	12
n:lifted	-20
n:long=0	-13
n:long=1	57
n:long=2	30
n:long=3	15
n:long=6	-22
n:long=9	-31
n:longer	-7
n:loose=1	24
n:loose=2	33
n:loose=3	-20
n:loose=6	-9
n:loose=9	-16
n:measure	29
n:measures	12
n:moratorium	23
n:more=1	27
n:more=2	-15
n:more=3	68
n:more=6	-30
n:more=9	-29
n:on hold	-20
n:on ice	-6
n:pact	-34
n:parked	30
n:pause	-10
n:paused	-21
n:pauses	-28
n:peace	9
n:period	-7
n:prolong	21
n:prolongation	28
n:prolongs	17
n:put off	-7
n:quiet	16
n:quiet=1	12
n:quiet=3	31
n:relief	13
n:renew	-20
n:renewal	-20
n:renewed	48
n:reprieve	-14
n:rest	-9
n:run on	-12
n:second	8
n:set aside	-21
n:settlement	8
n:shelved	7
n:shelves	-23
n:silence	18
n:sleeps	9
n:slept	11
n:spare	-23
n:spared	-18
n:standstill	10
n:stay	10
n:stays	16
n:stretch	-37
n:stretched	31
n:successor	-14
n:suspend	10
n:suspended	15
n:suspends	7
n:suspension	-6
n:suspensions	-12
n:term	-35
n:terms	48
n:truce	55
n:truce=1	31
n:truce=2	21
n:truce=3	-15
n:truce=6	20
n:truces	-19
n:verb=1	-10
n:window	-8
nc2=agree	11
nc2=bear	-13
nc2=deny	-9
nc2=impose	22
nc2=propose	-15
nc2=return	-13
nc2=suspend	-10
nc2=target	11
nc2=up	6
nct2=begin gerund	9
nct2=begin modal	-24
nct2=begin past	12
nct2=end future	9
nct2=end past	-14
nct2=impose future	9
nct2=impose modal	-15
nct2=impose participle-passive	-21
nct2=impose past	12
nct2=impose past-passive	-19
nct2=impose perfect	7
nct2=impose pluperfect	7
nct2=stay future	13
nct2=stay past	-21
nct2=up present	12
next="	17
next=,	-7
next=:	16
next=and	7
next=before	-20
next=but	-6
next=that	6
next=which	-8
nhas-infinitive	9
nhas-modal	-33
nhas-past	-24
nhas-perfect	34
nhas-present	21
none	31
nt2=future	6
nt2=infinitive	10
nt2=modal	-32
nt2=participle-passive	-14
nt2=past	-12
nt2=past-passive	-26
nt2=perfect	20
nt2=pluperfect	8
nt2=present	12
nt2=present-passive	18
nv2-none	-15
nv2=agree	11
nv2=announce	12
nv2=be	14
nv2=begin	16
nv2=come	-11
nv2=end	-13
nv2=go	7
nv2=have	15
nv2=impose	20
nv2=keep	6
nv2=other	25
nv2=put	-23
nv2=run	-30
nv2=start	-12
nv2=take	-10
nv2=tell	-9
nvt2=announce past	12
nvt2=be past	-11
nvt2=be present	12
nvt2=begin gerund	10
nvt2=end present	-12
nvt2=go present	7
nvt2=have present	16
nvt2=other perfect	15
nvt2=other present	16
nvt2=run present	-27
nvt2=say past	-6
nvt2=say present	15
pc0=begin	-6
pc0=down	-11
pc0=end	-20
pc0=impose	11
pc0=say	-9
pc0=suspend	-19
pc0=target	16
pc1=begin	-7
pc1=buy	-9
pc1=down	-6
pc1=end	-10
pc1=impose	19
pc1=sell	-6
pc1=suspend	-17
pc1=target	14
pct0=bear past	-8
pct0=begin past	-14
pct0=down past	-8
pct0=end present	-6
pct0=impose future	6
pct0=impose past-passive	16
pct0=propose present	8
pct0=say past	-11
pct0=stay present	9
pct0=suspend present	-7
pct0=up present	7
pct1=bear past	-8
pct1=begin past	-10
pct1=down past	-8
pct1=end present	6
pct1=impose future	6
pct1=impose participle-passive	16
pct1=impose past-passive	14
pct1=impose perfect	-8
pct1=impose present	10
pct1=propose present	8
pct1=say past	-10
pct1=suspend present	-7
pct1=up present	7
phas-future	-7
phas-perfect	-14
pt0=future	-7
pt0=modal	6
pt0=past	-12
pt0=past-passive	9
pt0=perfect	-9
pt0=pluperfect	-8
pt0=present	8
pt0=present-not	-8
pt1=future	-7
pt1=modal	7
pt1=past	-9
pt1=past-passive	8
pt1=perfect	-14
pt1=pluperfect	-8
pt1=present	12
pt1=present-not	-8
pt1=present-passive	-11
pv0=be	6
pv0=begin	11
pv0=come	-16
pv0=end	8
pv0=expire	-9
pv0=have	-14
pv0=hold	-32
pv0=make	-11
pv0=other	-7
pv0=tell	-15
pv1=begin	16
pv1=buy	-9
pv1=come	-16
pv1=end	7
pv1=expire	-9
pv1=have	-14
pv1=hold	-27
pv1=know	7
pv1=make	-13
pv1=other	-13
pv1=reach	-6
pv1=run	7
pv1=tell	-15
pv2-none	-12
pvt0=be past	9
pvt0=be present	7
pvt0=end present	11
pvt0=have present	-12
pvt0=sign past	-6
pvt0=tell past	-13
pvt1=be past	9
pvt1=end present	11
pvt1=have present	-12
pvt1=tell past	-13
q:!	8
q:"	-14
q:'s	14
q:(	12
q:)	17
q:-	22
q:/	12
q::	-38
q:<agent>	30
q:<day-ahead>	13
q:<day-gone>	30
q:<day-today>	7
q:<gate>	-32
q:<goods-amount>	-18
q:<goods>	7
q:<level-noun>	-17
q:<name>	43
q:<not>	6
q:<number>	21
q:<office>	-49
q:<organisation>	-17
q:<points>	-21
q:<quality>	9
q:<seat>	57
q:<span>	-20
q:<taker>	-20
q:<v-begin>	17
q:<v-down>	-15
q:<v-propose>	-8
q:<v-return>	-11
q:<v-say>	-40
q:<v-sell>	-14
q:<v-stay>	-17
q:<v-suspend>	-13
q:<v-threaten>	6
q:<v-up>	6
q:?	-11
q:a	-10
q:agreement	10
q:am	16
q:an	-10
q:and	25
q:announce	10
q:apply	16
q:as	18
q:back	12
q:be	-17
q:before	-10
q:begin	7
q:between	12
q:both	21
q:bring	-7
q:busan	10
q:but	-9
q:by	-13
q:call	19
q:can	-9
q:carry	18
q:close	-18
q:come	15
q:commerce	19
q:control	9
q:cotton	16
q:country	-14
q:date	19
q:deal	-17
q:did	-21
q:do	-23
q:doe	12
q:down	6
q:duty	8
q:evening	-13
q:every	-16
q:extend	-11
q:fall	-9
q:farm	15
q:fentanyl	-9
q:first	-9
q:follow	13
q:for	11
q:force	-8
q:geneva	26
q:go	-12
q:government	28
q:half	13
q:has	12
q:have	15
q:he	-41
q:his	-7
q:hold	-29
q:home	-14
q:hotel	-10
q:hurry	-6
q:if	-19
q:import	-9
q:is	-12
q:it	12
q:joint	16
q:keep	-31
q:know	-18
q:last	17
q:lasted	-18
q:let	-17
q:levy	11
q:long	14
q:lower	-7
q:me	-13
q:medicine	-20
q:meet	-12
q:minister	23
q:minute	-25
q:mr	-17
q:neither	6
q:next	7
q:no	28
q:nobody	-24
q:now	8
q:of	-17
q:off	-13
q:old	-8
q:on	30
q:one	7
q:or	-8
q:order	7
q:other	16
q:our	-20
q:out	14
q:over	-18
q:page	-17
q:paper	9
q:part	11
q:pause	-9
q:pen	-9
q:people	-18
q:port	-22
q:price	-12
q:proclamation	-10
q:quarrel	15
q:rate	21
q:reason	16
q:remain	-14
q:reporter	-13
q:return	-13
q:rice	-24
q:rise	-26
q:round	-10
q:run	-28
q:s	-15
q:same	-19
q:section	-16
q:side	13
q:sign	15
q:since	12
q:so	-8
q:soybean	10
q:stand	8
q:standstill	14
q:start	-15
q:statement	26
q:stay	-8
q:still	-21
q:stop	19
q:summer	14
q:surcharge	-48
q:suspension	-27
q:table	-19
q:talk	26
q:tariff	22
q:tell	-12
q:than	-17
q:the	6
q:their	13
q:then	13
q:there	7
q:thi	-19
q:three	-20
q:through	-11
q:time	-19
q:truce	7
q:under	-6
q:until	46
q:up	-34
q:us	13
q:war	7
q:was	27
q:water	-15
q:way	-6
q:we	-53
q:week	13
q:were	26
q:what	-16
q:where	7
q:which	9
q:who	-34
q:with	34
q:within	-11
q:would	-9
q:yes	-10
q:you	11
q:your	9
q:—	19
qt=modal	-23
qt=past	18
qt=perfect	16
qt=pluperfect	-9
r1="	26
r1='s	-6
r1=,	22
r1=.	8
r1=:	23
r1=<day-ahead>	15
r1=<duty>	-17
r1=<end>	8
r1=<not>	-18
r1=<v-end>	-15
r1=<v-suspend>	21
r1=and	-6
r1=at	12
r1=before	-38
r1=bond	-11
r1=earlier	-10
r1=for	-8
r1=from	21
r1=if	-10
r1=in	-20
r1=is	-6
r1=it	-13
r1=its	7
r1=later	-36
r1=leave	-34
r1=more	-14
r1=of	-11
r1=on	-6
r1=pause	21
r1=tariff	-14
r1=the	19
r1=through	9
r1=to	-20
r1=truce	20
r1=were	6
r1=while	7
r1=with	11
r1=without	-6
r1=yield	-10
r2="	-9
r2=,	30
r2=.	-18
r2=;	10
r2=<day-ahead>	-6
r2=<day-gone>	12
r2=<duty>	15
r2=<end>	11
r2=<goods>	-30
r2=<span>	-13
r2=<v-down>	14
r2=<v-impose>	37
r2=<v-propose>	9
r2=<v-say>	-10
r2=<v-stay>	12
r2=agree	6
r2=an	12
r2=and	-6
r2=both	-17
r2=duty	7
r2=end	-10
r2=for	15
r2=geneva	19
r2=has	11
r2=if	-7
r2=in	-14
r2=its	-13
r2=keep	17
r2=of	-23
r2=so	11
r2=talk	-21
r2=tariff	11
r2=that	-12
r2=the	16
r2=their	-20
r2=to	31
r2=truce	8
r2=up	11
r2=was	-17
r2=what	-6
r2=which	-20
r2=with	-14
r3="	6
r3=,	-44
r3=.	10
r3=<day-ahead>	15
r3=<duty>	28
r3=<goods>	11
r3=<level-noun>	12
r3=<money>	-7
r3=<name>	9
r3=<number>	13
r3=<office>	-9
r3=<person>	11
r3=<quality>	9
r3=<span>	10
r3=<v-bear>	-20
r3=<v-begin>	14
r3=<v-deny>	14
r3=<v-down>	-22
r3=<v-end>	7
r3=<v-impose>	-20
r3=<v-propose>	-6
r3=<v-return>	-15
r3=<v-say>	-16
r3=<v-stay>	-17
r3=a	10
r3=after	15
r3=and	-23
r3=are	12
r3=at	-30
r3=between	8
r3=by	-26
r3=duty	24
r3=end	-11
r3=for	12
r3=he	-9
r3=in	17
r3=is	-6
r3=it	9
r3=no	-6
r3=of	9
r3=rate	15
r3=same	6
r3=say	-14
r3=side	-15
r3=that	26
r3=two	17
r3=until	19
r3=was	-18
r3=which	14
r3=with	20
r3=year	-6
r4=-	-9
r4=.	24
r4=:	10
r4=<day-ahead>	-10
r4=<day-gone>	-14
r4=<duty>	-23
r4=<gate>	10
r4=<level-noun>	12
r4=<level>	-13
r4=<not>	-7
r4=<number>	11
r4=<organisation>	11
r4=<person>	9
r4=<span>	-9
r4=<v-bear>	-11
r4=<v-begin>	12
r4=<v-down>	-7
r4=<v-propose>	8
r4=<v-say>	-13
r4=<v-suspend>	7
r4=<v-up>	-11
r4=a	-7
r4=an	-15
r4=and	39
r4=at	-8
r4=both	20
r4=but	-15
r4=by	-14
r4=duty	-23
r4=end	6
r4=extend	-18
r4=for	7
r4=had	-11
r4=has	21
r4=he	-7
r4=it	18
r4=new	-9
r4=on	6
r4=say	-12
r4=side	10
r4=that	18
r4=the	-11
r4=time	-19
r4=to	-17
r4=truce	-15
r4=was	-10
r4=with	-10
r=" .	-8
r=, and	-9
r=, from	-18
r=, if	-13
r=, so	13
r=, that	-11
r=, the	16
r=, to	35
r=, which	-18
r=. "	-18
r=. <end>	13
r=; the	14
r=<end> <end>	8
r=after the	-19
r=and a	-7
r=and end	-17
r=and it	-12
r=and keep	17
r=at a	9
r=before the	-9
r=from <day-ahead>	-18
r=from the	20
r=in which	-8
r=is a	-6
r=later .	-17
r=leave .	-12
r=more ,	-9
r=more .	-11
r=of it	11
r=of talk	-15
r=the duty	8
r=through <number>	9
r=to go	-16
r=to run	-24
s:'s	-15
s:*	-18
s:-	-8
s:.	-13
s:<agent>	-25
s:<day-ahead>	26
s:<day-gone>	28
s:<day-today>	19
s:<gate>	-17
s:<goods-amount>	-22
s:<goods>	7
s:<level-noun>	8
s:<money>	-47
s:<name>	27
s:<not>	-9
s:<number>	17
s:<person>	7
s:<points>	37
s:<sender>	-32
s:<span>	-24
s:<taker>	-11
s:<v-agree>	-8
s:<v-bear>	-23
s:<v-buy>	-24
s:<v-deny>	-9
s:<v-end>	-21
s:<v-impose>	-7
s:<v-propose>	-39
s:<v-return>	-29
s:<v-say>	-14
s:<v-sell>	-47
s:<v-suspend>	12
s:<v-threaten>	8
s:a	-14
s:about	-19
s:accept	-7
s:across	-13
s:act	-18
s:additional	-11
s:affiliate	-8
s:agreement	-15
s:all	19
s:allow	-9
s:already	-10
s:also	6
s:an	13
s:and	14
s:announcement	16
s:another	14
s:answer	-30
s:any	-20
s:apart	-38
s:apply	11
s:approve	-9
s:are	-11
s:armistice	-10
s:arrangement	14
s:as	12
s:at	-16
s:autumn	7
s:away	19
s:bank	-8
s:be	19
s:become	-9
s:beef	18
s:before	-17
s:begin	9
s:best	-14
s:bond	-16
s:border	15
s:both	20
s:bridge	9
s:broke	-13
s:busan	26
s:but	-22
s:buy	-46
s:by	6
s:call	9
s:capital	-16
s:car	-19
s:carry	-20
s:case	-22
s:ceasefire	-10
s:cement	-7
s:ceramic	25
s:city	-28
s:closed	-11
s:colleague	21
s:collect	-9
s:come	7
s:commerce	-28
s:company	-25
s:conclude	14
s:continue	15
s:control	-14
s:cost	-14
s:could	-29
s:count	-6
s:counted	20
s:counterpart	-6
s:country	-10
s:cover	16
s:custom	17
s:cut	23
s:date	11
s:day-after	32
s:day-after ahead	15
s:day-after gone	15
s:day-before	23
s:day-before gone	28
s:deal	-8
s:decided	-7
s:delegation	-20
s:die	20
s:dispute	-16
s:do	-8
s:doe	-22
s:down	28
s:draft	-30
s:drop	-9
s:due	-6
s:duty	18
s:earlier	-6
s:early	-6
s:earth	-11
s:economy	-10
s:end	-6
s:enter	-8
s:evening	-27
s:ever	12
s:every	-10
s:expect	-10
s:expire	9
s:export	-21
s:exporter	-12
s:extension	-16
s:failed	-19
s:fall	-16
s:far	-18
s:fee	-24
s:firm	-9
s:fish	13
s:fits	57
s:fits-ahead	9
s:fits-gone	-41
s:five	7
s:flat	-14
s:follow	-12
s:foreign	7
s:four	-10
s:fourth	-14
s:freeze	-22
s:from	6
s:front	-15
s:full	-17
s:further	-14
s:gave	10
s:geneva	22
s:get	15
s:give	24
s:given	24
s:good	18
s:government	9
s:grace	11
s:grant	19
s:half	-16
s:halt	31
s:halve	7
s:happen	21
s:harvest	27
s:have	12
s:hear	-21
s:here	7
s:higher	7
s:highest	-14
s:him	-15
s:his	16
s:hit	12
s:hold	-15
s:holiday	17
s:hour	7
s:i	-27
s:ice	10
s:impose	24
s:in	-8
s:initial	-8
s:instead	15
s:interview	-16
s:is	6
s:it	-7
s:itself	-13
s:joined	31
s:keep	14
s:know	10
s:lapse	-22
s:last	29
s:lasted	-25
s:late	-19
s:later	-28
s:law	-15
s:leave	-28
s:lengths=1	-7
s:lengths=2	-15
s:lengths=3	-20
s:lengths=4	-13
s:less	-30
s:let	19
s:letter	14
s:levy	6
s:licence	-11
s:lift	-10
s:likewise	-11
s:line	-11
s:list	-15
s:listed	-12
s:live	14
s:london	-13
s:long	9
s:long=month	-110
s:long=usual	62
s:long=week	-160
s:long=years	-96
s:lorry	-18
s:lose	-13
s:lower	12
s:make	28
s:matter	-12
s:may	-33
s:measure	17
s:mediator	-12
s:meet	-14
s:member	-17
s:midnight	-15
s:ministry	-12
s:more	8
s:more-before	-21
s:morning	16
s:mortgage	-9
s:most	-6
s:move	-19
s:mr	-25
s:my	-25
s:name	-7
s:named=1	-76
s:named=2	56
s:named=3	21
s:need	-7
s:negotiator	-11
s:neither	-28
s:new	-20
s:newspaper	-7
s:night	11
s:no	-9
s:note	9
s:notice	11
s:now	13
s:of	-8
s:off	18
s:offer	-33
s:oil	22
s:old	-11
s:one day	-44
s:one month	-73
s:one week	-40
s:one year	-13
s:only	13
s:or	-22
s:other	14
s:our	-14
s:out	-17
s:over	-6
s:own	15
s:owned	-16
s:owner	-7
s:paper	-16
s:part	7
s:pause	32
s:pay	6
s:peace	-10
s:place	-11
s:plan	30
s:port	-28
s:present	-8
s:press	-11
s:prolong	-17
s:prolongation	-22
s:promise	-11
s:proposal	-11
s:propose	-25
s:purchase	-7
s:put	-6
s:quarrel	17
s:rare	-11
s:rate	18
s:read	7
s:ready	-16
s:reciprocal	11
s:renewed	-9
s:report	-11
s:reporter	13
s:required	-16
s:rest	13
s:resume	-10
s:return	-29
s:review	-14
s:rice	-11
s:rise	-6
s:river	-16
s:round	-34
s:run	-9
s:same	43
s:season	-10
s:second	19
s:secretary	-9
s:see	-19
s:sell	-13
s:send	-13
s:service	7
s:set	13
s:settle	-44
s:shall	28
s:shelve	14
s:ship	-9
s:should	-23
s:signature	-9
s:since	19
s:sit	-14
s:so	15
s:something	7
s:source	-11
s:soybean	-15
s:speak	-6
s:spoke	-10
s:standstill	-28
s:start	-29
s:state	-10
s:steel	-10
s:step	11
s:still	-6
s:stockholm	-11
s:strike	-26
s:sugar	14
s:surcharge	-41
s:table	-19
s:take	11
s:talk	-46
s:tariff	-6
s:tea	12
s:technology	7
s:telephone	19
s:television	-18
s:tell	-20
s:text	-19
s:than	-27
s:that	-10
s:the	-17
s:themselve	6
s:then	11
s:there	21
s:these	17
s:they	32
s:thi	-14
s:third	-22
s:those	13
s:threaten	7
s:three	-11
s:through	18
s:tiktok	-15
s:time	8
s:to	-26
s:too	-13
s:top	15
s:truce	9
s:twice	-24
s:two	-25
s:understanding	16
s:unit=day	-29
s:unit=month	11
s:unit=week	19
s:unit=year	-50
s:unless	-15
s:up	37
s:us	42
s:use	20
s:valley	-11
s:vote	-11
s:voted	-8
s:want	10
s:war	-6
s:we	-18
s:when	20
s:whether	-11
s:whose	-10
s:will	-11
s:wine	7
s:withdraw	-20
s:within	-24
s:without	-9
s:word	-12
s:world	-7
s:worth	-10
s:would	-19
s:yet	-10
s:yield	-25
s:york	-8
s:your	8
s:—	11
sa:"	19
sa:" say	11
sa:'s	-38
sa:, "	6
sa:, <day-ahead>	26
sa:, <day-gone>	-14
sa:, <level>	-7
sa:, <number>	-8
sa:, <person>	22
sa:, <quality>	7
sa:, after	-6
sa:, and	-24
sa:, at	-9
sa:, because	-8
sa:, begin	14
sa:, but	-10
sa:, by	6
sa:, from	-18
sa:, has	11
sa:, he	-12
sa:, if	-10
sa:, is	21
sa:, it	7
sa:, on	7
sa:, so	28
sa:, that	-25
sa:, then	10
sa:, to	19
sa:, unless	-8
sa:, up	13
sa:, was	-6
sa:, when	7
sa:, which	-6
sa:, who	-6
sa:, with	-15
sa:.	-13
sa:. "	-8
sa::	21
sa:; the	29
sa:<agent>	-13
sa:<day-ahead>	26
sa:<day-ahead> .	34
sa:<day-gone>	11
sa:<day-gone> .	16
sa:<day-gone> and	-19
sa:<day-today>	19
sa:<day-today> ,	18
sa:<day-today> .	28
sa:<day-today> after	-21
sa:<level-noun>	9
sa:<level> .	9
sa:<level> and	-15
sa:<level> of	-7
sa:<level> on	6
sa:<money>	-15
sa:<month-ahead>	8
sa:<month-gone>	-16
sa:<month-gone> ,	7
sa:<name> .	-8
sa:<name> and	6
sa:<name> has	9
sa:<not>	-19
sa:<number> ,	7
sa:<number> of	12
sa:<number> on	21
sa:<office> .	-10
sa:<organisation>	22
sa:<organisation> ,	6
sa:<organisation> .	-15
sa:<organisation> has	12
sa:<person>	17
sa:<person> ,	21
sa:<person> .	13
sa:<points>	25
sa:<quality> and	-16
sa:<quality> good	10
sa:<seat>	11
sa:<seat> ,	-15
sa:<seat> .	7
sa:<span>	12
sa:<span> ,	-20
sa:<span> .	-21
sa:<span> before	8
sa:<v-agree>	-9
sa:<v-bear>	-32
sa:<v-begin>	24
sa:<v-buy>	-12
sa:<v-down>	14
sa:<v-end>	-17
sa:<v-impose>	7
sa:<v-propose>	-14
sa:<v-return>	-24
sa:<v-sell>	-14
sa:<v-stay>	8
sa:<v-up>	9
sa:a	-18
sa:a duty	6
sa:a long	-17
sa:a tariff	-6
sa:after that	14
sa:after the	-24
sa:agree	18
sa:agree in	9
sa:agree on	-10
sa:agreement	8
sa:an	25
sa:and	-7
sa:and <level>	-17
sa:and <name>	18
sa:and <person>	14
sa:and <quality>	-16
sa:and a	-9
sa:and end	-20
sa:and has	-10
sa:and i	-20
sa:and it	-17
sa:and on	11
sa:and that	-10
sa:and the	-19
sa:and to	-14
sa:another	-7
sa:answer	-11
sa:are over	8
sa:arrangement	18
sa:as	6
sa:ask	8
sa:at	-21
sa:at midnight	-13
sa:autumn	9
sa:away	6
sa:back	17
sa:be	16
sa:because	-8
sa:been	9
sa:before	-29
sa:before .	-7
sa:before it	9
sa:before the	-18
sa:begin .	11
sa:begin on	-17
sa:between	15
sa:between <name>	6
sa:bond	-14
sa:both	13
sa:both side	8
sa:bring	7
sa:busan	6
sa:but	-10
sa:buy	-12
sa:by	-23
sa:by <number>	-13
sa:by a	-7
sa:capital	-8
sa:close	-11
sa:come	20
sa:come back	6
sa:company	-9
sa:could	-6
sa:count	-9
sa:counted	26
sa:counted from	25
sa:date	7
sa:day	14
sa:day of	13
sa:deal	-9
sa:dispute	-16
sa:doe	-19
sa:down	14
sa:drop	-12
sa:due	7
sa:duty ,	-7
sa:duty that	9
sa:each	7
sa:each other	10
sa:earlier	-10
sa:earth	-11
sa:effect	8
sa:end .	37
sa:end on	-25
sa:evening	-27
sa:expect	-11
sa:expire	19
sa:expire .	10
sa:expire on	15
sa:extend	-13
sa:fall	-7
sa:farm	-7
sa:farm good	-17
sa:fentanyl	10
sa:follow	-7
sa:for <number>	14
sa:force	12
sa:from	24
sa:from <day-ahead>	-15
sa:from <day-gone>	31
sa:from the	23
sa:full	-17
sa:gave	15
sa:geneva	19
sa:give	14
sa:go	10
sa:go on	18
sa:government	-7
sa:had	11
sa:half	-20
sa:hand	-10
sa:hand on	-9
sa:harvest	20
sa:has	13
sa:he	-18
sa:highest	-7
sa:i	-30
sa:impose	20
sa:impose on	20
sa:in	-15
sa:in <month-gone>	-10
sa:in <name>	18
sa:in <number>	6
sa:in <seat>	-21
sa:in a	-12
sa:in busan	13
sa:in geneva	8
sa:in the	14
sa:in their	-23
sa:instead	21
sa:instead of	24
sa:is	14
sa:is a	-7
sa:is not	8
sa:is to	-12
sa:is what	-32
sa:it	7
sa:it 's	-31
sa:it .	-10
sa:it is	11
sa:it to	-9
sa:it will	-15
sa:its own	6
sa:itself	-10
sa:keep	10
sa:lapse	-33
sa:last	13
sa:later	-46
sa:later .	-22
sa:lay	-18
sa:leave	-17
sa:leave .	-12
sa:lift	-8
sa:like	-6
sa:listed	-9
sa:live	11
sa:london	-6
sa:long	6
sa:lower	12
sa:make	23
sa:matter	-11
sa:me	-11
sa:meet	-9
sa:member	-9
sa:midnight	-15
sa:minute	-7
sa:more .	-21
sa:my	-10
sa:negotiate	6
sa:negotiation	-6
sa:neither	-27
sa:neither side	-24
sa:next	10
sa:no	-12
sa:nothing	9
sa:notice .	-7
sa:now	-8
sa:of	-16
sa:of <day-gone>	-23
sa:of a	-15
sa:of it	14
sa:of talk	-20
sa:of the	-23
sa:of thi	-17
sa:of what	13
sa:off	19
sa:offer	-16
sa:on	16
sa:on .	23
sa:on <day-ahead>	-11
sa:on <day-gone>	-16
sa:on <quality>	6
sa:on each	6
sa:on rare	-11
sa:on the	-19
sa:on top	9
sa:once	-18
sa:one	-7
sa:only	23
sa:or	-17
sa:other	12
sa:out	-6
sa:out .	-11
sa:over .	-10
sa:own	7
sa:owned	-16
sa:owned by	-16
sa:pay	16
sa:pay <level>	19
sa:place	-6
sa:point	-6
sa:port	-16
sa:prolong	-11
sa:promise	-8
sa:put	-18
sa:raise	-10
sa:rare	-11
sa:rare earth	-11
sa:rate .	22
sa:read	9
sa:renewed	9
sa:return	-21
sa:rise	10
sa:round	-16
sa:run	-14
sa:run out	-6
sa:same	39
sa:say ,	6
sa:say .	-21
sa:say <person>	8
sa:sell	-10
sa:settle	-28
sa:shall	19
sa:she	-7
sa:side	8
sa:sign	-8
sa:signature	-6
sa:since	8
sa:since <month-gone>	-15
sa:sit	-7
sa:so	17
sa:so that	20
sa:speak	-6
sa:stand	-11
sa:standstill	-13
sa:start	-19
sa:state	-7
sa:statement	-6
sa:stay	20
sa:still	-7
sa:stockholm	-9
sa:stop	-8
sa:strike	-9
sa:suspend	-9
sa:suspension	-6
sa:take	22
sa:talk	-48
sa:talk .	-26
sa:talk in	-7
sa:that both	19
sa:that is	-23
sa:that it	-9
sa:the	-13
sa:the <day-gone>	-7
sa:the <name>	6
sa:the <number>	-18
sa:the <office>	6
sa:the <organisation>	-11
sa:the <person>	-9
sa:the day	10
sa:the duty	7
sa:the first	11
sa:the last	10
sa:the next	10
sa:the same	29
sa:the talk	-6
sa:the truce	13
sa:the year	-11
sa:their	-10
sa:then	10
sa:they	29
sa:they had	23
sa:thi	-28
sa:third	-10
sa:those	-18
sa:through	10
sa:through <number>	6
sa:time	6
sa:time .	9
sa:to <day-ahead>	13
sa:to <number>	8
sa:to go	-21
sa:to run	-24
sa:to the	-35
sa:top	9
sa:trade	26
sa:truce	9
sa:truce in	-13
sa:two	-20
sa:under	-10
sa:unless	-13
sa:until <day-ahead>	14
sa:until the	-39
sa:up	35
sa:up on	23
sa:us	17
sa:want	17
sa:war	-11
sa:was	-44
sa:was to	-11
sa:way	6
sa:were	-21
sa:what	-12
sa:what the	-21
sa:which <name>	19
sa:which is	9
sa:which the	-16
sa:will	-8
sa:will be	17
sa:with <name>	-13
sa:with the	-9
sa:without	-11
sa:would	-22
sa:year .	6
sa:yield	-13
sa:you	13
sb:"	-7
sb:" the	-8
sb:'s for	14
sb:'s good	10
sb:'s minister	19
sb:'s ministry	-11
sb:'s trade	-24
sb:) ,	-8
sb:) -	-9
sb:) —	-12
sb:*	-18
sb:, <day-today>	-7
sb:, <level>	6
sb:, <money>	-6
sb:, <name>	-7
sb:, <number>	9
sb:, <person>	17
sb:, after	-20
sb:, agree	17
sb:, and	-9
sb:, are	-10
sb:, both	10
sb:, by	15
sb:, for	-8
sb:, he	-8
sb:, on	-11
sb:, say	12
sb:, sign	13
sb:, so	7
sb:, that	11
sb:, the	30
sb:, to	-10
sb:, was	-10
sb:, when	10
sb:, where	13
sb:, which	-10
sb:, who	7
sb:, will	-9
sb:-	-16
sb:.	32
sb:. <number>	23
sb:. m	8
sb::	-7
sb:: <number>	25
sb:: <person>	6
sb:: <seat>	7
sb:: a	-11
sb:; the	12
sb:<agent>	-14
sb:<day-ahead>	6
sb:<day-ahead> and	-10
sb:<day-ahead> for	7
sb:<day-gone>	27
sb:<day-gone> ,	38
sb:<day-gone> after	-8
sb:<day-gone> that	-11
sb:<day-gone> the	26
sb:<day-today> (	-18
sb:<day-today> ,	-14
sb:<day-today> after	-8
sb:<day-today> —	6
sb:<gate>	-14
sb:<goods-amount>	-37
sb:<goods-amount> of	-7
sb:<level>	-8
sb:<level> ,	-18
sb:<level> for	-12
sb:<level> from	9
sb:<level> of	-11
sb:<level> on	-15
sb:<level> that	28
sb:<level> to	8
sb:<money>	-41
sb:<money> in	-15
sb:<month-gone>	16
sb:<month-gone> and	7
sb:<month-gone> for	20
sb:<name>	22
sb:<name> 's	-8
sb:<name> :	8
sb:<name> and	14
sb:<name> buy	-12
sb:<name> end	-9
sb:<name> get	25
sb:<name> has	-8
sb:<name> have	20
sb:<name> to	8
sb:<name> was	10
sb:<name> will	-25
sb:<not>	6
sb:<number>	19
sb:<number> ,	-9
sb:<number> :	27
sb:<number> a	25
sb:<number> and	10
sb:<number> million	-9
sb:<number> the	7
sb:<office> ,	22
sb:<office> :	-10
sb:<office> agree	11
sb:<organisation>	-19
sb:<organisation> and	-17
sb:<organisation> has	6
sb:<organisation> in	-9
sb:<organisation> say	6
sb:<person> ,	29
sb:<person> :	-31
sb:<person> announce	15
sb:<person> in	-11
sb:<person> sign	11
sb:<person> tell	-15
sb:<points>	22
sb:<points> of	20
sb:<quality> -	-14
sb:<quality> and	-6
sb:<quality> colleague	21
sb:<quality> good	21
sb:<quality> side	-7
sb:<quality> tariff	-7
sb:<seat> ,	6
sb:<seat> and	23
sb:<seat> on	-21
sb:<sender>	-31
sb:<span>	7
sb:<span> and	-10
sb:<span> of	7
sb:<taker>	-7
sb:<v-agree>	-14
sb:<v-begin>	-16
sb:<v-buy>	-18
sb:<v-deny>	-10
sb:<v-down>	-11
sb:<v-end>	-12
sb:<v-propose>	-34
sb:<v-return>	-14
sb:<v-say>	-7
sb:<v-sell>	-44
sb:<v-suspend>	8
sb:a .	8
sb:a deal	7
sb:a further	-8
sb:a joint	7
sb:a new	-11
sb:a pause	8
sb:a period	-11
sb:a second	26
sb:a standstill	10
sb:a surcharge	-16
sb:a suspension	-26
sb:a term	6
sb:about	-19
sb:accept	-6
sb:across	-13
sb:additional	-16
sb:additional duty	-15
sb:after	-8
sb:after a	17
sb:after the	9
sb:agree	-8
sb:agree in	21
sb:agree to	-22
sb:agreement	-33
sb:all	21
sb:allow	-9
sb:also	6
sb:an <office>	9
sb:an initial	-8
sb:and	17
sb:and <number>	6
sb:and <person>	12
sb:and <seat>	24
sb:and for	-18
sb:and his	-11
sb:and last	-10
sb:announce in	7
sb:announcement	16
sb:another	19
sb:answer	-21
sb:any	-15
sb:apply	10
sb:approve	-6
sb:are	-13
sb:are due	-10
sb:are suspend	-14
sb:are to	-20
sb:armistice	-20
sb:as	6
sb:as much	-18
sb:ask	-15
sb:ask for	-12
sb:at <level>	-18
sb:at <number>	-6
sb:back	-11
sb:bank	-8
sb:be	12
sb:be extend	-22
sb:been	-7
sb:before	10
sb:begin	6
sb:between	-11
sb:both	12
sb:both country	-6
sb:broke	-8
sb:busan	21
sb:but	-15
sb:buy	-38
sb:by	21
sb:by <day-ahead>	7
sb:by <level>	6
sb:call	14
sb:car	-14
sb:carry	-15
sb:ceasefire	-21
sb:charge	-8
sb:close	8
sb:closed	-6
sb:colleague	21
sb:colleague ,	10
sb:come	-9
sb:commerce	-26
sb:commerce minister	-15
sb:company	-21
sb:conclude	11
sb:confirm	-7
sb:continue	6
sb:control	-14
sb:cost	-12
sb:could	-23
sb:country	-13
sb:custom	16
sb:cut	23
sb:day	-10
sb:deal with	-8
sb:delegation	-18
sb:delegation of	-12
sb:did	9
sb:down	18
sb:down for	13
sb:draft	-18
sb:due	-20
sb:duty	26
sb:duty ,	-8
sb:duty on	21
sb:each of	-7
sb:effect	-12
sb:effect on	-19
sb:either	-10
sb:either side	-14
sb:end a	-13
sb:end after	6
sb:end of	12
sb:end on	7
sb:every	-6
sb:expire	-17
sb:export	-25
sb:export control	-12
sb:extend	7
sb:extend by	-8
sb:extend for	11
sb:extension	-21
sb:fall	-10
sb:fee	-21
sb:fentanyl	-15
sb:first	-6
sb:fish	8
sb:for	8
sb:for <span>	-10
sb:foreign	9
sb:fourth	-11
sb:from	-21
sb:from <level>	7
sb:from <name>	-10
sb:from <seat>	-11
sb:from all	-13
sb:further	-13
sb:geneva	6
sb:get	18
sb:give	13
sb:given	23
sb:go on	-20
sb:good	22
sb:government	18
sb:had	-17
sb:had been	-11
sb:hand	14
sb:has	-13
sb:has been	15
sb:has hold	-16
sb:has offer	-9
sb:has propose	-11
sb:have	11
sb:have a	-12
sb:have been	-7
sb:he would	6
sb:hear	-21
sb:here	8
sb:higher	27
sb:him	-10
sb:his	13
sb:his <quality>	14
sb:hold	-12
sb:hold back	-7
sb:hold for	11
sb:hour	11
sb:i	-6
sb:ice	11
sb:if it	-19
sb:if the	8
sb:import from	-11
sb:import surcharge	-8
sb:impose	7
sb:in <month-gone>	27
sb:in <name>	16
sb:in <number>	-24
sb:in busan	18
sb:in geneva	8
sb:in the	-15
sb:initial	-8
sb:is ,	-11
sb:is a	-7
sb:is for	7
sb:is good	-10
sb:is to	-22
sb:it	-8
sb:it 's	27
sb:it ,	11
sb:it for	-12
sb:it has	6
sb:it is	-45
sb:it take	-16
sb:it was	16
sb:it will	12
sb:its	6
sb:its duty	17
sb:its new	-8
sb:its own	7
sb:joint	6
sb:just	8
sb:keep	9
sb:keep <points>	18
sb:keep the	-19
sb:know	14
sb:last	21
sb:last for	6
sb:lasted	-24
sb:late	-17
sb:law	-16
sb:lay	7
sb:leave	-19
sb:less	-13
sb:less than	-9
sb:let	15
sb:licence	-7
sb:line	-6
sb:longer	-13
sb:lose	-8
sb:m	8
sb:m .	8
sb:make	13
sb:make for	11
sb:may	-34
sb:me	13
sb:measure	17
sb:meet	-6
sb:meet in	-18
sb:midnight ,	-18
sb:minister of	11
sb:ministry	-16
sb:ministry of	-11
sb:more	-6
sb:more than	-15
sb:mr	-31
sb:mr <person>	-29
sb:much	-20
sb:much as	-18
sb:my	-20
sb:need	-6
sb:new	-19
sb:newspaper	-7
sb:next	-7
sb:night	8
sb:no .	23
sb:no more	7
sb:notice	14
sb:now	22
sb:of <level>	-32
sb:of <month-gone>	16
sb:of <name>	-6
sb:of <number>	-10
sb:of <quality>	10
sb:of a	-21
sb:of both	-7
sb:of it	-6
sb:of its	17
sb:of last	-6
sb:of that	21
sb:of the	-13
sb:of their	12
sb:of thi	-18
sb:offer	-20
sb:oil	27
sb:old	-9
sb:on	-10
sb:on <day-gone>	9
sb:on <name>	19
sb:on both	10
sb:on each	-14
sb:on for	-22
sb:on import	-11
sb:on rare	-6
sb:on the	15
sb:one ,	-12
sb:one of	7
sb:only	-18
sb:order	6
sb:other	6
sb:other for	11
sb:our	-14
sb:out	-11
sb:own	8
sb:paper	-21
sb:pause	34
sb:pause in	-11
sb:pause of	19
sb:pay	-9
sb:pay <level>	16
sb:peace	-16
sb:period of	-15
sb:place	-6
sb:plan	33
sb:point	7
sb:port	-13
sb:port fee	-6
sb:president	6
sb:prolong	-10
sb:prolong the	-16
sb:prolongation	-11
sb:proposal	-11
sb:propose	-24
sb:propose a	-9
sb:propose to	-8
sb:put his	6
sb:put its	10
sb:put the	-9
sb:quarrel	20
sb:raise	6
sb:rate	14
sb:ready	-10
sb:ready to	-6
sb:reciprocal	12
sb:remain	15
sb:remain suspend	16
sb:renewed	-22
sb:report	-11
sb:reporter	11
sb:rest	10
sb:return	-12
sb:return to	-10
sb:rise	-20
sb:round	-19
sb:round in	-7
sb:rule	-10
sb:run for	-9
sb:run out	-13
sb:same	6
sb:say he	-7
sb:season	-8
sb:second	21
sb:second ,	-7
sb:secretary	-9
sb:see	-14
sb:send	-10
sb:set	14
sb:settle	-22
sb:shall	8
sb:ship	-14
sb:short	-7
sb:should	-14
sb:side	-12
sb:side for	11
sb:sign an	13
sb:sign for	10
sb:since	14
sb:since <day-gone>	20
sb:since <month-gone>	-19
sb:sit	-8
sb:soybean	-7
sb:spoke	-10
sb:spring	-11
sb:stand	10
sb:standstill	-18
sb:start	-13
sb:statement	6
sb:stay	-18
sb:stay suspend	-6
sb:step	11
sb:stop	6
sb:strike	-18
sb:summer	-9
sb:surcharge	-39
sb:surcharge of	-24
sb:suspend ,	14
sb:suspend <points>	8
sb:suspend for	-12
sb:suspend the	-10
sb:suspension	8
sb:table	-14
sb:take	-9
sb:take effect	-21
sb:tariff for	23
sb:tariff of	14
sb:tariff on	20
sb:tariff truce	-20
sb:tea	13
sb:telephone	16
sb:tell	-20
sb:tell the	-11
sb:term	7
sb:term of	10
sb:text	-13
sb:than	-29
sb:that 's	12
sb:that <name>	-19
sb:that a	-30
sb:that is	32
sb:that it	17
sb:that they	-13
sb:that was	24
sb:the <day-ahead>	-14
sb:the <level>	13
sb:the <office>	6
sb:the <person>	-17
sb:the <points>	-11
sb:the <quality>	-34
sb:the <seat>	10
sb:the additional	-21
sb:the agreement	-11
sb:the arrangement	15
sb:the ceasefire	-30
sb:the deal	10
sb:the duty	18
sb:the end	11
sb:the extension	-10
sb:the fourth	-10
sb:the higher	21
sb:the law	-14
sb:the next	-7
sb:the old	-9
sb:the pause	23
sb:the same	8
sb:the second	-18
sb:the suspension	22
sb:the table	-10
sb:the tariff	7
sb:the trade	-13
sb:the truce	19
sb:the two	10
sb:the world	-17
sb:the yield	-9
sb:their	7
sb:their trade	-15
sb:their truce	8
sb:themselve	7
sb:there	20
sb:these	17
sb:they	10
sb:they agree	-20
sb:they have	18
sb:thing	-7
sb:third	-14
sb:those	24
sb:three	-12
sb:through	10
sb:tiktok	-13
sb:to	-38
sb:to <level>	7
sb:to <money>	-7
sb:to <name>	-6
sb:to <seat>	-12
sb:to be	10
sb:to expire	-10
sb:to hold	13
sb:to last	11
sb:to the	15
sb:trade	-31
sb:trade minister	-24
sb:trade truce	-8
sb:truce ,	26
sb:truce between	-11
sb:truce by	22
sb:truce in	12
sb:truce is	-8
sb:truce was	-8
sb:two	-14
sb:two <office>	7
sb:under	15
sb:under section	-12
sb:understanding	16
sb:until <day-ahead>	8
sb:up	7
sb:up to	-8
sb:us	33
sb:vote	-8
sb:vote on	-11
sb:was	27
sb:was agree	15
sb:was conclude	19
sb:was make	8
sb:was sign	-6
sb:was the	-7
sb:way	-11
sb:we	-18
sb:we hear	-18
sb:were	12
sb:what	10
sb:what it	7
sb:what they	-9
sb:when	20
sb:when the	9
sb:whether	-10
sb:which is	7
sb:will	-8
sb:wine	7
sb:with <name>	14
sb:with the	-20
sb:withdraw	-7
sb:within	-23
sb:word	-11
sb:world	-6
sb:worth	-7
sb:would	-6
sb:would be	9
sb:year ,	10
sb:yield	-12
sb:yield on	-12
sb:you	-29
sb:— <person>	10
t0=future	-19
t0=future-passive	-16
t0=past	-10
t0=past-passive	41
t0=pluperfect	-15
t0=pluperfect-passive	-8
t0=present-passive	-6
t1=future	-12
t1=future-passive	-16
t1=infinitive	-23
t1=modal	-7
t1=participle-passive	18
t1=past	-6
t1=past-passive	41
t1=perfect	16
t1=pluperfect	-11
t1=pluperfect-passive	-8
t1=present	-12
t1=present-passive	-8
t2=infinitive	8
t2=modal	-24
t2=participle-passive	-6
t2=past-passive	-17
t2=perfect	-15
t2=present	10
t:loose	14
t:loose-l1	11
t:loose-l2	-20
t:loose-l3	-6
t:loose-r	27
t:loose-r0	26
t:loose-r3	13
t:more	-6
t:more-in	14
t:more-in0	14
t:more-l	-10
t:more-l0	17
t:more-l1	-28
t:more-l2	-13
t:more-l3	-7
t:more-r	-13
t:more-r3	13
t:quiet-l	17
t:quiet-l1	18
t:quiet-l3	-19
t:quiet-r	-20
t:quiet-r2	-9
t:quiet-r3	-20
t:truce	28
t:truce-l	18
t:truce-l1	31
t:truce-l3	-11
t:truce-r	21
t:truce-r0	48
t:truce-r2	-32
t:truce-r3	8
t:verb	18
t:verb-l	19
t:verb-l2	17
t:verb-r	-12
tn:quiet	22
tn:verb	11
tp:loose	15
tp:quiet	13
tp:truce	12
tp:verb	24
v0=ask	-11
v0=be	14
v0=begin	-8
v0=buy	-20
v0=come	7
v0=conclude	6
v0=continue	6
v0=end	-10
v0=expect	-6
v0=get	23
v0=have	-13
v0=lapse	-8
v0=lay	11
v0=leave	-12
v0=make	9
v0=meet	-8
v0=offer	-6
v0=other	-8
v0=pay	-16
v0=propose	-21
v0=remain	11
v0=rise	-8
v0=settle	-21
v0=sign	8
v0=sit	-10
v0=stay	-21
v0=stop	21
v0=suspend	-7
v0=take	-7
v1=agree	12
v1=ask	-12
v1=be	12
v1=begin	-8
v1=bring	-7
v1=buy	-25
v1=carry	-13
v1=come	7
v1=conclude	6
v1=end	-17
v1=extend	6
v1=get	24
v1=go	-14
v1=have	-10
v1=keep	-19
v1=lapse	-8
v1=lay	11
v1=leave	-16
v1=make	14
v1=meet	-14
v1=other	-6
v1=pay	-16
v1=propose	-14
v1=put	-6
v1=reach	9
v1=rise	-8
v1=settle	-22
v1=sign	15
v1=sit	-10
v1=start	-6
v1=stay	-16
v1=stop	11
v1=take	-7
v2-none	-23
v2=agree	8
v2=end	-23
v2=go	11
v2=leave	-43
v2=rise	10
v2=run	11
v2=stand	-10
v2=take	14
vt0=agree perfect	-8
vt0=be modal	11
vt0=be perfect	8
vt0=be present	9
vt0=come past	11
vt0=conclude past	6
vt0=extend future	-16
vt0=extend perfect	17
vt0=get past	22
vt0=get present	13
vt0=have present	-11
vt0=hold perfect	-23
vt0=hold present	15
vt0=make past	10
vt0=offer perfect	-12
vt0=other future	-15
vt0=other past	12
vt0=propose perfect	-11
vt0=put perfect	12
vt0=sit past	-7
vt0=suspend future	17
vt0=suspend present	-20
vt0=take present	-12
vt1=agree past	15
vt1=agree present	-8
vt1=be modal	11
vt1=be perfect	8
vt1=come past	11
vt1=conclude past	6
vt1=end gerund	-7
vt1=extend future	-16
vt1=extend perfect	17
vt1=get past	23
vt1=get present	13
vt1=have present	-9
vt1=hold perfect	-13
vt1=hold present	15
vt1=keep present	-12
vt1=make past	10
vt1=offer perfect	-10
vt1=other future	-15
vt1=other past	12
vt1=propose perfect	-8
vt1=put perfect	12
vt1=put present	-16
vt1=sit past	-7
vt1=suspend future	17
vt1=suspend infinitive	6
vt1=suspend present	-20
vt1=take present	-12
vt2=agree participle	19
vt2=be past	7
vt2=be present	-7
vt2=go infinitive	-17
vt2=go present	25
vt2=leave participle	-30
vt2=rise past	12`;
