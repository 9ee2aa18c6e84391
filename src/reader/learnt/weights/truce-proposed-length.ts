// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:!	9
a:'	-8
a:' notice	-7
a:-	-15
a:<agent>	-6
a:<day-ahead>	20
a:<day-ahead> .	-6
a:<day-gone>	-9
a:<day-today>	-10
a:<day-today> .	-8
a:<duty>	7
a:<goods>	-14
a:<level-noun>	21
a:<level>	-25
a:<money>	-11
a:<name> .	-18
a:<name> and	-10
a:<not>	-25
a:<number>	-10
a:<number> .	9
a:<office>	8
a:<quality>	-10
a:<span>	-14
a:<v-bear>	8
a:<v-begin>	-35
a:<v-down>	11
a:<v-impose>	-21
a:<v-propose>	-13
a:<v-return>	-7
a:<v-say>	11
a:<v-sell>	10
a:<v-stay>	-29
a:<v-suspend>	-15
a:a	-10
a:additional	-12
a:after	-28
a:and a	-13
a:and it	12
a:are	-7
a:as	11
a:at	7
a:at a	6
a:at the	9
a:been	12
a:between	-16
a:between <name>	-7
a:both	7
a:by	8
a:control	9
a:counted	-19
a:country	-10
a:day	11
a:down	14
a:earlier	-10
a:earth	7
a:end	-9
a:for	-28
a:for the	7
a:from	9
a:from <day-ahead>	22
a:from <day-gone>	-16
a:go	-6
a:had	7
a:he	16
a:his	8
a:in <number>	-15
a:in <seat>	-10
a:in a	6
a:in geneva	-6
a:in the	-6
a:is what	18
a:it .	-9
a:last	14
a:later	-20
a:later .	6
a:leave	-14
a:more	29
a:more .	8
a:new	-13
a:no	-12
a:not	-19
a:notice	-10
a:notice .	-9
a:of	-19
a:of <level>	-29
a:of <number>	-7
a:of it	10
a:of talk	-25
a:on <quality>	-7
a:one	9
a:our	7
a:out	-10
a:over	-26
a:pause	-6
a:rare	7
a:rate	10
a:rise	-7
a:run	-18
a:same	-10
a:side	6
a:signature	8
a:take	-8
a:talk	-13
a:talk in	-11
a:tariff	17
a:tariff truce	21
a:that	-11
a:the <day-ahead>	-15
a:the <name>	-10
a:the <organisation>	10
a:the duty	-9
a:the same	-10
a:the two	-8
a:thi	19
a:through	-7
a:time	9
a:to	-17
a:to <day-ahead>	7
a:to go	-6
a:to run	-9
a:truce	28
a:truce in	13
a:two	-8
a:until	-9
a:was	6
a:would	20
a:year	-9
b:"	-6
b:" we	-19
b:, <name>	28
b:, and	-6
b:, at	13
b:, by	-8
b:, of	12
b:, the	-29
b:, want	8
b:, was	-17
b:, will	8
b:-	-10
b:- <name>	6
b::	14
b:: <name>	-17
b:: <number>	-11
b:: for	14
b:: the	-6
b:<agent>	-19
b:<day-ahead>	-9
b:<day-ahead> for	-9
b:<day-gone> for	-14
b:<day-today>	-7
b:<day-today> to	-9
b:<gate>	-14
b:<goods-amount>	-37
b:<goods-amount> of	-10
b:<level-noun>	-10
b:<level> and	-8
b:<level> for	6
b:<level> in	-6
b:<level> on	25
b:<level> over	-9
b:<money>	-43
b:<money> in	-7
b:<money> over	-8
b:<month-gone>	-17
b:<name>	12
b:<name> 's	-10
b:<name> agree	22
b:<name> has	13
b:<name> on	6
b:<name> to	-19
b:<name> will	13
b:<name> would	7
b:<not>	-23
b:<number>	-25
b:<number> for	12
b:<number> million	-7
b:<office>	7
b:<organisation>	-19
b:<organisation> and	9
b:<organisation> has	-11
b:<person>	6
b:<person> and	13
b:<person> has	7
b:<person> say	-14
b:<quality>	-26
b:<quality> energy	-6
b:<quality> good	-6
b:<quality> ship	-15
b:<seat>	19
b:<seat> and	7
b:<seat> on	14
b:<sender>	-12
b:<span>	-15
b:<taker>	-19
b:<v-agree>	16
b:<v-bear>	8
b:<v-begin>	-14
b:<v-deny>	-10
b:<v-end>	-26
b:<v-impose>	-9
b:<v-propose>	41
b:<v-return>	-22
b:<v-stay>	-9
b:<v-target>	-24
b:<v-up>	-7
b:a	25
b:a further	22
b:a pause	-14
b:a period	11
b:a second	13
b:a standstill	-7
b:a suspension	27
b:a term	-21
b:about	-6
b:additional	28
b:additional duty	28
b:after	-24
b:agree	9
b:agree on	-9
b:agree to	28
b:agreement	-19
b:all	-18
b:an	-11
b:and	12
b:and <name>	22
b:and <person>	6
b:and <seat>	7
b:and a	-22
b:and it	8
b:and the	-24
b:announce	-9
b:answer	-12
b:are	9
b:are suspend	11
b:are to	26
b:arrangement	20
b:as	-12
b:at the	-14
b:back	-24
b:back for	-12
b:be	12
b:been	-16
b:been extend	-17
b:both	13
b:both side	-8
b:busan	-8
b:but	-18
b:buy	9
b:buy <quality>	-6
b:buy at	-7
b:by <level>	-6
b:by the	11
b:can	-16
b:carry	16
b:ceasefire	-13
b:come	-12
b:company	-10
b:could	21
b:custom	-14
b:deal	-8
b:delay	-23
b:dispute	-11
b:do	21
b:double	-7
b:down	-12
b:draft	18
b:due	-12
b:duty on	-10
b:each	6
b:each of	-6
b:each side	11
b:earth	-8
b:either	-11
b:end	-24
b:end a	-15
b:energy	-6
b:every	-14
b:expect <name>	-7
b:extend	-14
b:extend for	-12
b:extension by	-10
b:fee	-9
b:fee on	-13
b:first	-24
b:for an	9
b:for another	-10
b:from	-10
b:from <name>	17
b:further	19
b:gave	7
b:get	-12
b:give	-20
b:go	11
b:go on	19
b:had	-22
b:had been	-12
b:has ask	14
b:have	-16
b:have a	8
b:have been	-8
b:he	12
b:he expect	-10
b:higher	-23
b:his <organisation>	-10
b:i have	-19
b:if	17
b:in	-55
b:in <month-gone>	-17
b:in <name>	-16
b:in <seat>	10
b:in a	-8
b:in the	-10
b:is good	-7
b:is suspend	-13
b:it	-12
b:it 's	11
b:it by	-15
b:it has	-18
b:it suspend	23
b:its	-30
b:its duty	-19
b:keep	-12
b:keep <points>	-10
b:lasted	-22
b:law	-8
b:lay	-6
b:less	10
b:less than	12
b:let	-19
b:licence	-7
b:like	14
b:live	6
b:may	-9
b:meet	-24
b:meet in	-13
b:million	-11
b:more	-16
b:more than	-18
b:most	13
b:mr	13
b:mr <person>	13
b:my	-9
b:need	-16
b:new	7
b:next	-21
b:night	6
b:no	-26
b:no more	-10
b:not	11
b:now	-23
b:of	6
b:of <day-gone>	9
b:of <level>	-7
b:of <quality>	-16
b:of a	30
b:of both	-17
b:of it	-22
b:of the	13
b:of their	-19
b:off for	12
b:offer	12
b:on <quality>	-31
b:on a	-13
b:on each	25
b:on for	27
b:on hold	6
b:on the	-31
b:one	-16
b:order	-9
b:other 's	10
b:other <points>	14
b:our	12
b:over	-9
b:paper	35
b:party	-10
b:pause	-11
b:pause of	-15
b:pay	-13
b:plan	-17
b:port	-9
b:port fee	-6
b:prefer	23
b:prolong	13
b:prolong the	7
b:promise	-9
b:promise to	-9
b:propose	26
b:propose a	11
b:propose to	6
b:put	6
b:put the	10
b:rare	-8
b:reach	-14
b:ready	20
b:ready to	23
b:remain	-15
b:rest	-16
b:return	-11
b:rise	-17
b:rise by	-6
b:round	-11
b:round in	-8
b:rule	-10
b:run	12
b:run for	12
b:same	14
b:say	-6
b:say he	-6
b:second	16
b:see	14
b:settle	33
b:ship	-19
b:sign a	9
b:sign an	-8
b:sit	-6
b:so	8
b:standstill	18
b:start	-9
b:stay	7
b:stay suspend	13
b:stop	-20
b:strike	-6
b:surcharge	-8
b:suspend	10
b:suspend for	7
b:suspend the	14
b:suspension	15
b:suspension of	20
b:take	-6
b:talk	-6
b:tariff for	-14
b:tariff truce	32
b:tell	9
b:term of	-8
b:than	-12
b:that	9
b:that <name>	-10
b:that a	24
b:that both	9
b:that his	-11
b:that is	9
b:that it	17
b:that the	-24
b:the <level>	-8
b:the <name>	18
b:the <office>	8
b:the <organisation>	6
b:the <points>	-7
b:the <quality>	16
b:the <seat>	-7
b:the additional	19
b:the arrangement	6
b:the ceasefire	-9
b:the extension	7
b:the first	-19
b:the law	-8
b:the new	6
b:the next	-21
b:the pause	-15
b:the same	14
b:the tariff	10
b:the truce	-6
b:their tariff	14
b:them	-10
b:these	6
b:they	-20
b:thi	-9
b:third	6
b:those	-13
b:time	-13
b:to	8
b:to <goods-amount>	-8
b:to be	12
b:to buy	-17
b:to delay	-10
b:to hold	-12
b:to suspend	14
b:to the	-16
b:trade	15
b:truce	9
b:truce by	8
b:truce for	-7
b:truce with	11
b:under	-21
b:up	-31
b:up to	-24
b:was agree	-19
b:was make	6
b:was ready	13
b:was to	21
b:were	-9
b:what	14
b:when	-30
b:when the	-15
b:where	-18
b:which	-34
b:will	11
b:with	20
b:with <name>	7
b:with the	-14
b:within	-36
b:world	-8
b:worth	-18
b:worth <money>	-15
b:would	30
b:would like	18
b:would take	8
b:yield	-7
b:yield on	-7
b:—	10
b:— <name>	19
c0=agree	20
c0=begin	-13
c0=buy	17
c0=propose	23
c0=return	-13
c0=say	7
c0=sell	10
c0=stay	-11
c1=agree	14
c1=bear	7
c1=begin	-8
c1=buy	8
c1=down	11
c1=end	-6
c1=impose	-7
c1=propose	27
c1=return	-14
c1=say	8
c1=sell	10
c1=target	-6
c2=agree	-10
c2=begin	-33
c2=down	8
c2=propose	-6
c2=say	18
c2=stay	-8
c2=target	10
ct0=agree modal	16
ct0=agree present	14
ct0=bear modal	9
ct0=bear present	-10
ct0=begin modal	9
ct0=begin past	-15
ct0=begin present	-20
ct0=buy future	-7
ct0=buy past	11
ct0=down past	11
ct0=end modal	-10
ct0=end past	12
ct0=end present	-25
ct0=impose future	9
ct0=impose future-passive	-8
ct0=impose modal	16
ct0=impose modal-passive	-28
ct0=impose past-passive	-17
ct0=impose perfect	-8
ct0=impose perfect-passive	-15
ct0=impose present	6
ct0=impose present-passive	6
ct0=propose modal	-6
ct0=propose past	11
ct0=propose perfect	10
ct0=propose pluperfect	-6
ct0=propose present	11
ct0=say present	-8
ct0=stay future	18
ct0=stay modal	-6
ct0=stay past-passive	6
ct0=stay perfect	-20
ct0=stay present	-15
ct0=suspend future	16
ct0=suspend present	7
ct1=agree modal	16
ct1=agree pluperfect	-6
ct1=agree present	21
ct1=bear modal	9
ct1=bear present	-10
ct1=begin modal	13
ct1=begin past	-15
ct1=begin present	-20
ct1=buy future	-7
ct1=buy infinitive	-13
ct1=buy past	11
ct1=down past	11
ct1=end modal	-10
ct1=end participle-passive	-12
ct1=end past	12
ct1=end present	-18
ct1=impose future	9
ct1=impose future-passive	-8
ct1=impose infinitive	8
ct1=impose modal	16
ct1=impose modal-passive	-28
ct1=impose participle-passive	-20
ct1=impose past-passive	-17
ct1=impose perfect-passive	-15
ct1=impose pluperfect	-12
ct1=impose present	10
ct1=propose past	21
ct1=propose perfect	18
ct1=propose pluperfect	-6
ct1=propose present	9
ct1=say present	-7
ct1=stay future	13
ct1=stay modal	-6
ct1=stay past-passive	6
ct1=stay perfect	-19
ct1=suspend future	6
ct1=suspend present	6
ct2=agree participle-passive	-6
ct2=begin infinitive	-6
ct2=begin present	-18
ct2=end past	-9
ct2=end present	8
ct2=impose participle-passive	-23
ct2=impose present	-6
ct2=say past	7
ct2=up infinitive	-6
ct2=up past	-7
f:'	8
f:'s	21
f:-	10
f:.	18
f:;	-7
f:<agent>	28
f:<day-gone>	-9
f:<day-today>	-8
f:<duty>	-12
f:<level>	-28
f:<name>	14
f:<not>	25
f:<number>	-20
f:<office>	-21
f:<organisation>	27
f:<person>	18
f:<points>	-9
f:<quality>	26
f:<seat>	27
f:<sender>	20
f:<taker>	-16
f:<v-agree>	16
f:<v-bear>	10
f:<v-begin>	17
f:<v-buy>	6
f:<v-deny>	15
f:<v-down>	-10
f:<v-impose>	6
f:<v-say>	8
f:<v-sell>	6
f:<v-stay>	10
f:<v-target>	-14
f:<v-threaten>	-10
f:a	-12
f:about	-18
f:according	8
f:additional	-11
f:after	7
f:again	10
f:ago	-7
f:agree	-13
f:agreement	-17
f:also	24
f:announce	11
f:answer	16
f:apply	9
f:ask	12
f:at	11
f:beef	-10
f:been	17
f:before	11
f:begin	-14
f:between	-6
f:both	-11
f:bring	-24
f:busan	10
f:but	12
f:by	-17
f:call	11
f:can	-16
f:carry	15
f:case	16
f:cement	12
f:charge	-17
f:coffee	-17
f:confirm	24
f:consent	26
f:decision	6
f:do	-13
f:doe	14
f:done	-6
f:down	-28
f:each	-19
f:economy	6
f:either	13
f:end	14
f:expect	-9
f:expire	-22
f:export	15
f:extension	-25
f:fall	-25
f:fee	27
f:for	-23
f:further	-34
f:gave	-6
f:get	10
f:give	6
f:good	-16
f:government	-16
f:had	-36
f:hand	8
f:has	50
f:have	-6
f:he	26
f:his	19
f:hour	-23
f:house	10
f:if	-6
f:in	27
f:into	6
f:is	8
f:it	-12
f:its	7
f:keep	6
f:lapse	-18
f:last	16
f:let	-9
f:licence	27
f:like	-9
f:line	-17
f:list	10
f:long	-9
f:lose	-23
f:make	7
f:may	6
f:me	-8
f:measure	8
f:meet	-8
f:midnight	-14
f:minister	8
f:ministry	14
f:minute	10
f:month	-13
f:morning	-13
f:move	-12
f:mr	32
f:much	-9
f:must	-17
f:my	6
f:name	14
f:next	11
f:night	-15
f:no	6
f:not	18
f:nothing	35
f:now	9
f:of	-8
f:old	-12
f:only	11
f:or	6
f:our	17
f:out	13
f:over	-24
f:own	10
f:page	-10
f:palm	-20
f:part	-7
f:pause	-10
f:pay	-50
f:people	12
f:place	-21
f:plan	7
f:point	-24
f:port	20
f:prefer	12
f:present	25
f:rate	15
f:reach	-21
f:reply	8
f:reporter	-17
f:return	-7
f:rule	20
f:salmon	10
f:same	-18
f:second	-13
f:sell	-7
f:settle	14
f:shall	18
f:she	15
f:should	-13
f:side	-6
f:sign	18
f:signature	16
f:since	-15
f:sit	15
f:some	-19
f:soybean	-10
f:spoke	-21
f:start	-6
f:surcharge	-11
f:suspension	19
f:take	27
f:talk	10
f:tariff	-20
f:that	10
f:the	-22
f:their	-24
f:then	30
f:there	-27
f:these	11
f:thi	-12
f:third	-17
f:threaten	-8
f:through	6
f:time	-16
f:truce	16
f:two	9
f:until	-9
f:up	20
f:us	-8
f:vote	-19
f:want	-24
f:was	-60
f:week	18
f:well	-20
f:were	33
f:what	-12
f:while	-9
f:who	10
f:will	7
f:with	-21
f:without	-30
f:word	17
f:would	27
f:year	15
f:yes	23
f:you	-41
first-of-paragraph	-17
has-future	17
has-infinitive	-16
has-modal	26
has-participle	-42
has-past	-14
has-perfect	-13
has-pluperfect	-16
has-present	-11
headline	-44
l1="	-13
l1='s	7
l1=,	9
l1=:	41
l1=<begin>	-6
l1=<goods-amount>	-19
l1=<goods>	-24
l1=<level>	-24
l1=<money>	-25
l1=<number>	-6
l1=<v-begin>	-7
l1=<v-end>	-17
l1=<v-propose>	24
l1=<v-say>	8
l1=a	33
l1=about	-8
l1=after	-26
l1=another	28
l1=end	-17
l1=first	-14
l1=further	23
l1=has	-14
l1=in	-35
l1=is	29
l1=last	-24
l1=lasted	-22
l1=least	7
l1=next	-12
l1=of	20
l1=offer	23
l1=on	20
l1=over	-27
l1=prefer	23
l1=same	14
l1=the	-18
l1=within	-31
l2="	18
l2='s	-6
l2=,	-10
l2=:	-13
l2=<agent>	-19
l2=<day-ahead>	-17
l2=<day-gone>	27
l2=<day-today>	-6
l2=<duty>	-15
l2=<goods>	-20
l2=<level-noun>	8
l2=<level>	-24
l2=<money>	-12
l2=<not>	-12
l2=<number>	-27
l2=<office>	6
l2=<person>	6
l2=<seat>	-13
l2=<span>	-7
l2=<v-agree>	28
l2=<v-bear>	-12
l2=<v-buy>	22
l2=<v-end>	-20
l2=<v-impose>	16
l2=<v-propose>	42
l2=<v-stay>	11
l2=<v-suspend>	-16
l2=<v-up>	10
l2=a	25
l2=agree	20
l2=and	-19
l2=are	-15
l2=ask	12
l2=at	20
l2=back	-12
l2=buy	22
l2=by	-10
l2=country	-26
l2=dispute	-7
l2=end	-10
l2=extension	-17
l2=first	-7
l2=gave	-11
l2=had	-14
l2=has	8
l2=he	21
l2=in	-29
l2=it	-11
l2=less	12
l2=meet	-10
l2=more	-12
l2=of	10
l2=off	21
l2=on	36
l2=renewed	8
l2=run	12
l2=stop	-6
l2=suspension	8
l2=talk	-6
l2=tariff	-24
l2=that	30
l2=the	-10
l2=there	-16
l2=time	13
l2=up	-15
l2=when	-13
l2=would	17
l3="	15
l3='s	-20
l3=,	-22
l3=:	-10
l3=<day-gone>	-28
l3=<day-today>	-12
l3=<duty>	-14
l3=<goods>	14
l3=<level-noun>	-15
l3=<name>	16
l3=<not>	8
l3=<office>	8
l3=<person>	21
l3=<points>	-10
l3=<quality>	-20
l3=<seat>	24
l3=<span>	-21
l3=<v-agree>	10
l3=<v-bear>	11
l3=<v-begin>	16
l3=<v-end>	-14
l3=<v-impose>	-13
l3=<v-stay>	27
l3=<v-suspend>	14
l3=<v-up>	16
l3=an	-16
l3=and	23
l3=are	9
l3=at	-9
l3=be	11
l3=been	-31
l3=both	-17
l3=by	-23
l3=for	15
l3=go	19
l3=has	10
l3=hold	21
l3=in	-47
l3=it	12
l3=its	-18
l3=no	-12
l3=of	-15
l3=off	-17
l3=on	12
l3=one	6
l3=pause	-16
l3=prolong	-7
l3=put	-9
l3=rate	-12
l3=say	7
l3=that	-6
l3=their	-24
l3=time	-16
l3=to	9
l3=up	-10
l3=was	-9
l3=which	-6
l3=will	12
l3=worth	-6
l3=would	22
l4="	6
l4='s	11
l4=,	-17
l4=-	-6
l4=<begin>	-25
l4=<day-ahead>	33
l4=<day-gone>	-25
l4=<goods-amount>	-7
l4=<goods>	21
l4=<level>	12
l4=<name>	7
l4=<not>	-9
l4=<organisation>	-14
l4=<person>	24
l4=<v-agree>	9
l4=<v-begin>	-8
l4=<v-end>	-6
l4=<v-say>	-20
l4=<v-stay>	-32
l4=<v-suspend>	17
l4=<v-up>	-12
l4=a	35
l4=agree	7
l4=agreement	-7
l4=an	8
l4=and	48
l4=at	-17
l4=be	16
l4=both	13
l4=could	13
l4=end	-18
l4=for	-8
l4=has	-15
l4=have	-7
l4=he	18
l4=in	-21
l4=it	-14
l4=its	-12
l4=keep	-19
l4=on	-40
l4=one	-6
l4=propose	17
l4=rise	-10
l4=say	-9
l4=sign	9
l4=suspend	8
l4=that	10
l4=the	-9
l4=their	10
l4=they	24
l4=to	7
l4=truce	-18
l4=two	16
l4=which	-7
l4=with	9
l4=would	11
l=, after	-6
l=, by	-17
l=, of	14
l=: the	-12
l=<begin> <begin>	-6
l=<begin> after	-6
l=<begin> the	18
l=<day-ahead> ,	-14
l=<day-gone> ,	16
l=<level> for	-6
l=<level> over	-7
l=<money> over	-8
l=a further	23
l=agree on	27
l=and for	-7
l=and last	-13
l=ask for	12
l=at least	7
l=back for	-12
l=duty for	8
l=extension by	-10
l=for another	-8
l=it by	-15
l=it has	-14
l=less than	12
l=more than	-12
l=off for	12
l=on for	32
l=pause of	-7
l=run for	12
l=tariff for	-11
l=term of	-23
l=the first	-12
l=the next	-12
l=the same	14
l=to <goods-amount>	-7
l=to last	8
l=truce by	8
l=truce of	6
lead="	-6
lead=:	14
lead=a	15
lead=after	-19
lead=bessent	-12
lead=both	14
lead=but	-18
lead=five	20
lead=for	-9
lead=four	-13
lead=i	7
lead=if	17
lead=it	-22
lead=mexico	-14
lead=that	14
lead=two	-17
lead=under	-15
lead=we	7
lead=what	13
lead=when	-24
lead=where	-18
lead=which	-34
lead=—	10
lll=, and for	-7
lll=<begin> <begin> <begin>	-6
lll=<begin> <begin> after	-6
lll=<begin> <begin> the	18
lll=<begin> it has	-10
lll=<day-ahead> , for	6
lll=<person> : for	20
lll=a pause of	-7
lll=a period of	11
lll=a term of	-21
lll=an extension of	-11
lll=for the next	-7
lll=for the same	18
lll=in <month-gone> for	-8
lll=is suspend for	-30
lll=on <day-ahead> ,	14
lll=on <day-gone> for	-9
lll=on hold for	6
lll=prolong it by	-7
lll=the truce by	15
lll=to suspend for	8
lll=was make for	7
lll=worth <money> over	-6
lr=" is	-11
lr=, after	-9
lr=, before	-13
lr=, of	7
lr=, on	-19
lr=: ,	34
lr=<begin> .	-28
lr=<begin> after	-12
lr=<begin> is	20
lr=<begin> later	-11
lr=<begin> of	-12
lr=<begin> on	-8
lr=<goods-amount> ,	-6
lr=<goods-amount> .	-10
lr=<money> .	-17
lr=a truce	13
lr=after ,	-7
lr=after .	-14
lr=after of	-16
lr=another ,	-20
lr=another .	29
lr=by ,	-9
lr=by <end>	-10
lr=by to	13
lr=for ;	-9
lr=for from	31
lr=for more	8
lr=for on	15
lr=for the	-14
lr=further .	14
lr=has to	-15
lr=in .	-39
lr=last .	-15
lr=last and	-11
lr=lasted .	-17
lr=next .	-8
lr=of ,	7
lr=of .	9
lr=of in	8
lr=of on	11
lr=over .	-16
lr=than ,	-6
lr=the are	-10
lr=the tariff	18
lr=the to	-9
lr=the truce	-12
lr=within .	-25
n:accord	-21
n:added	-11
n:adding	8
n:agreement	6
n:agreements	7
n:another	34
n:armistice	17
n:asleep	24
n:breather	-7
n:calm	15
n:ceasefire	30
n:compromise	10
n:continued	-19
n:continues	7
n:continuing	-22
n:days=0	35
n:days=2	-8
n:days=9	32
n:deal	42
n:deals	24
n:extend	-14
n:extended	50
n:extends	16
n:extension	16
n:extra	14
n:freeze	-41
n:further	40
n:go on	23
n:goes on	35
n:grace	-31
n:halt	8
n:held back	6
n:held in	-10
n:hold back	-27
n:holiday	-8
n:keep	27
n:keeps	21
n:lengths=1	7
n:lengths=3	-6
n:lengths=6	32
n:lies	-27
n:lift	8
n:lifts	18
n:long=0	32
n:long=1	60
n:long=2	14
n:long=6	-43
n:long=9	-7
n:longer	38
n:loose=1	-20
n:loose=2	-9
n:loose=3	25
n:loose=9	12
n:measure	-26
n:measures	-10
n:moratorium	-33
n:more	16
n:more=1	8
n:more=2	7
n:more=6	17
n:more=9	33
n:on hold	16
n:on ice	22
n:pact	-21
n:pause	26
n:paused	9
n:pauses	13
n:peace	21
n:prolong	-22
n:prolongation	-23
n:prolonged	27
n:prolongs	-6
n:put off	27
n:quiet	11
n:quiet=1	11
n:quiet=2	23
n:renew	-23
n:renewal	-47
n:renewed	-13
n:reprieve	7
n:rest	42
n:rests	15
n:run on	27
n:second	13
n:set aside	7
n:settlement	6
n:shelve	-7
n:shelved	12
n:shelves	-9
n:silence	-11
n:sleeps	24
n:spare	15
n:standstill	-18
n:stay	-11
n:stays	-12
n:stretch	-22
n:stretched	24
n:successor	-9
n:suspend	-6
n:suspended	40
n:suspends	7
n:suspension	9
n:suspensions	14
n:term	18
n:truce	52
n:truce=1	29
n:truce=2	8
n:truce=3	12
n:truce=6	-18
n:truces	-6
n:understanding	-20
n:untouched	15
n:verb=1	23
n:verb=3	14
n:verb=6	11
n:window	33
nc2=bear	15
nc2=down	-13
nc2=impose	7
nc2=propose	-25
nc2=return	-15
nc2=say	14
nc2=stay	-11
nct2=agree past	13
nct2=bear past	13
nct2=begin future	11
nct2=begin modal	13
nct2=begin past	-12
nct2=end past	-8
nct2=end present	11
nct2=impose modal	26
nct2=impose past	-6
nct2=impose perfect	-9
nct2=impose present	16
nct2=propose past	-8
nct2=say past	13
nct2=say present	10
nct2=stay future	-11
nct2=stay past	-6
nct2=up present	-7
next="	14
next=;	-19
next=after	-19
next=and	19
next=before	-17
next=but	10
next=that	9
next=they	-8
nhas-future	13
nhas-gerund	-10
nhas-infinitive	-24
nhas-modal	19
nhas-perfect	-18
nhas-pluperfect	-11
nhas-present	7
none	21
nt2=future	8
nt2=gerund	-10
nt2=infinitive	-9
nt2=modal	16
nt2=past	6
nt2=perfect	-13
nt2=pluperfect	-6
nt2=present	7
nt2=present-passive	14
nv2-none	6
nv2=agree	9
nv2=announce	-10
nv2=expire	-26
nv2=impose	-18
nv2=other	-9
nv2=pay	9
nv2=put	21
nv2=run	-7
nv2=say	23
nv2=tell	-11
nvt2=announce past	-10
nvt2=expire present	-13
nvt2=other perfect	-13
nvt2=run present	-7
nvt2=say past	21
nvt2=sign past	17
pc0=agree	-6
pc0=bear	-7
pc0=end	11
pc0=propose	7
pc0=stay	7
pc0=suspend	-10
pc0=target	-12
pc0=up	-18
pc1=agree	-19
pc1=begin	7
pc1=end	7
pc1=impose	-21
pc1=sell	18
pc1=stay	8
pc1=suspend	-8
pc1=target	-12
pc1=up	-9
pct0=agree past	-10
pct0=agree past-passive	6
pct0=agree perfect	-7
pct0=bear present	-9
pct0=begin past	-24
pct0=begin present	25
pct0=end modal	-14
pct0=end present	24
pct0=impose future	-13
pct0=impose past	-10
pct0=impose perfect	6
pct0=impose pluperfect	10
pct0=propose perfect	13
pct0=propose present	-9
pct0=say present	-12
pct0=stay perfect	8
pct0=suspend present	-7
pct1=agree participle-passive	-21
pct1=agree past	-11
pct1=agree past-passive	6
pct1=bear present	-9
pct1=begin past	-18
pct1=begin present	25
pct1=down past	-6
pct1=end modal	-14
pct1=end present	13
pct1=impose future	-13
pct1=impose infinitive	-11
pct1=impose participle-passive	-16
pct1=impose past	-19
pct1=impose perfect	8
pct1=impose pluperfect	10
pct1=impose present	-7
pct1=propose present	-8
pct1=say present	-12
pct1=stay perfect	8
pct1=suspend present	-7
phas-modal	-6
phas-past	-7
phas-perfect	18
phas-pluperfect	7
phas-present	9
pt0=past-passive	-11
pt0=perfect	7
pt0=perfect-passive	15
pt0=pluperfect	11
pt0=present	6
pt0=present-not	-6
pt0=present-passive	10
pt1=participle-passive	-19
pt1=past-passive	-7
pt1=perfect	8
pt1=perfect-passive	15
pt1=pluperfect	11
pt1=present-not	-6
pt1=present-passive	14
pv0-none	13
pv0=announce	-14
pv0=be	7
pv0=go	-9
pv0=have	7
pv0=know	12
pv0=other	8
pv0=pay	-6
pv1-none	15
pv1=announce	-19
pv1=be	8
pv1=have	7
pv1=hold	-11
pv1=know	10
pv1=make	10
pv1=other	11
pv1=put	-7
pv1=run	9
pv1=sign	-11
pv1=suspend	12
pv2-none	14
pvt0=agree past	7
pvt0=announce past	-13
pvt0=begin past	-13
pvt0=end modal	-8
pvt0=end present	7
pvt0=know present	12
pvt0=sign past	-12
pvt0=take present	9
pvt0=tell past	8
pvt1=agree past	6
pvt1=announce past	-13
pvt1=end modal	-8
pvt1=end present	7
pvt1=know present	12
pvt1=sign past	-11
pvt1=take present	9
pvt1=tell past	8
q:!	-22
q:"	26
q:'	-19
q:(	6
q:,	10
q:/	-6
q::	20
q:<day-ahead>	14
q:<day-gone>	-6
q:<day-today>	-21
q:<duty>	-19
q:<gate>	-12
q:<goods>	6
q:<level-noun>	-40
q:<level>	-16
q:<money>	-22
q:<month-gone>	-7
q:<name>	-6
q:<not>	-25
q:<number>	-25
q:<office>	32
q:<organisation>	-8
q:<points>	11
q:<quality>	15
q:<seat>	19
q:<sender>	-19
q:<v-agree>	25
q:<v-bear>	-7
q:<v-begin>	-11
q:<v-buy>	-12
q:<v-deny>	-7
q:<v-down>	24
q:<v-end>	-15
q:<v-impose>	10
q:<v-propose>	34
q:<v-return>	-9
q:<v-sell>	-19
q:<v-stay>	-14
q:<v-suspend>	19
q:<v-target>	-18
q:<v-threaten>	-19
q:<v-up>	-30
q:according	-10
q:additional	7
q:after	-27
q:again	-7
q:agree	16
q:agreement	-29
q:all	-6
q:am	9
q:an	8
q:and	7
q:another	-10
q:arrangement	9
q:as	-18
q:ask	-18
q:at	-19
q:be	25
q:because	-16
q:been	-26
q:before	-9
q:begin	-17
q:both	-31
q:busan	-13
q:buy	-13
q:can	18
q:close	14
q:collect	-18
q:commerce	9
q:company	-9
q:control	-16
q:cotton	15
q:country	10
q:cut	-12
q:day	17
q:deal	7
q:delegation	6
q:did	-13
q:do	-10
q:down	12
q:enter	-6
q:evening	-10
q:everything	14
q:export	-10
q:extend	-6
q:extension	10
q:fall	8
q:far	-10
q:farm	-14
q:first	-18
q:for	-21
q:from	-12
q:further	-8
q:gave	-18
q:geneva	-6
q:get	-6
q:go	-11
q:good	-49
q:government	10
q:great	-11
q:had	-32
q:half	10
q:have	20
q:he	32
q:here	-11
q:his	10
q:hotel	-9
q:hour	-21
q:how	-7
q:hurry	11
q:i	22
q:if	-26
q:import	-22
q:in	-35
q:is	12
q:it	43
q:joint	-7
q:keep	14
q:know	-12
q:last	-10
q:let	18
q:levy	-28
q:look	13
q:lose	-8
q:lower	11
q:me	13
q:midnight	10
q:minister	-28
q:ministry	15
q:morning	-13
q:mr	-9
q:nearly	-12
q:neither	-6
q:new	-40
q:next	-28
q:nobody	-20
q:nor	-15
q:not	-15
q:notice	-21
q:now	-10
q:offer	8
q:on	-24
q:one	-6
q:order	7
q:other	-25
q:out	-14
q:p	-6
q:page	18
q:part	-26
q:pause	11
q:pay	-12
q:pen	10
q:port	-8
q:president	-7
q:proclamation	-11
q:product	-9
q:prolonged	-6
q:published	-6
q:rate	-9
q:reason	11
q:reciprocal	-22
q:rice	21
q:rise	-13
q:round	-24
q:run	-22
q:second	9
q:section	-8
q:see	15
q:sell	-10
q:side	9
q:sit	14
q:so	-15
q:some	-24
q:spring	-12
q:stand	-24
q:standstill	11
q:start	-21
q:statement	-12
q:stay	15
q:steel	6
q:still	14
q:stop	-15
q:summer	-10
q:surcharge	-22
q:suspension	24
q:table	10
q:take	19
q:talk	-8
q:tariff	-13
q:telephone	17
q:tell	21
q:text	-6
q:than	-13
q:that	-6
q:their	15
q:them	-20
q:then	-23
q:there	10
q:they	37
q:third	14
q:threaten	-11
q:three	-18
q:through	-21
q:time	14
q:to	8
q:trade	-14
q:truce	6
q:two	28
q:up	-20
q:us	14
q:want	7
q:war	-19
q:was	-19
q:we	43
q:were	-25
q:what	12
q:when	-36
q:which	-20
q:who	17
q:will	20
q:worth	-11
q:would	15
q:year	-30
q:you	-8
q:your	-14
qt=future	36
qt=modal	-17
qt=pluperfect	-30
quoted	-7
r1=!	9
r1='	-7
r1='s	-10
r1=,	-12
r1=<duty>	34
r1=<end>	-16
r1=<v-end>	16
r1=<v-impose>	-29
r1=<v-suspend>	-11
r1=after	-32
r1=and	7
r1=are	-10
r1=at	6
r1=before	-18
r1=earlier	-10
r1=from	22
r1=if	9
r1=is	7
r1=it	-7
r1=later	-23
r1=leave	-11
r1=more	35
r1=of	-11
r1=on	16
r1=pause	-7
r1=tariff	28
r1=the	-21
r1=to	-11
r1=was	21
r1=while	-8
r2="	-6
r2=,	-20
r2=.	33
r2=<agent>	-11
r2=<day-ahead>	29
r2=<day-gone>	-23
r2=<duty>	-14
r2=<end>	-10
r2=<goods>	-14
r2=<number>	-24
r2=<person>	8
r2=<seat>	-9
r2=<span>	-33
r2=<v-agree>	-8
r2=<v-bear>	-7
r2=<v-begin>	-10
r2=<v-down>	-9
r2=<v-impose>	-14
r2=<v-say>	12
r2=<v-stay>	-40
r2=<v-up>	-6
r2=a	-31
r2=agree	-7
r2=and	8
r2=been	14
r2=between	-8
r2=both	9
r2=duty	-6
r2=for	-17
r2=its	7
r2=keep	-7
r2=notice	-10
r2=on	9
r2=one	13
r2=over	-15
r2=run	-13
r2=so	-17
r2=talk	-8
r2=tariff	-8
r2=that	22
r2=their	-6
r2=they	9
r2=truce	24
r2=up	-11
r2=which	7
r2=with	25
r3="	-25
r3='s	8
r3=,	22
r3=-	-12
r3=.	-12
r3=:	-9
r3=<duty>	-35
r3=<end>	7
r3=<goods>	-10
r3=<name>	-22
r3=<not>	-18
r3=<organisation>	20
r3=<person>	8
r3=<span>	11
r3=<v-bear>	13
r3=<v-down>	17
r3=<v-end>	-27
r3=<v-propose>	-9
r3=<v-return>	-15
r3=<v-stay>	16
r3=and	15
r3=at	-14
r3=between	7
r3=by	-9
r3=duty	-35
r3=end	-9
r3=for	-17
r3=in	-19
r3=is	10
r3=it	-12
r3=of	16
r3=rate	-9
r3=side	11
r3=the	-9
r3=two	-14
r3=until	-14
r3=was	-15
r3=with	-11
r4="	-21
r4=.	-16
r4=<day-gone>	9
r4=<duty>	25
r4=<gate>	11
r4=<goods>	-16
r4=<level-noun>	13
r4=<level>	-7
r4=<name>	12
r4=<number>	-9
r4=<organisation>	12
r4=<span>	12
r4=<v-agree>	-20
r4=<v-bear>	-7
r4=<v-down>	-8
r4=<v-impose>	-15
r4=<v-say>	19
r4=<v-suspend>	-6
r4=a	7
r4=and	-28
r4=but	25
r4=by	10
r4=duty	29
r4=end	-9
r4=he	-8
r4=in	14
r4=it	-23
r4=of	-7
r4=on	-20
r4=say	12
r4=side	6
r4=that	-12
r4=the	19
r4=to	15
r4=truce	11
r4=until	-22
r4=with	8
r=! <end>	9
r=" .	16
r=' notice	-7
r=, "	-9
r=, at	-8
r=, from	16
r=, so	-18
r=, that	18
r=, the	15
r=, which	13
r=; the	-8
r=<end> <end>	-16
r=after the	-9
r=and <number>	-7
r=and a	-13
r=and end	6
r=and it	12
r=and keep	-7
r=at the	13
r=from <day-ahead>	31
r=in the	-13
r=later ,	-6
r=later .	6
r=more ,	7
r=more .	8
r=of it	12
r=of talk	-25
r=of the	-18
r=tariff truce	17
r=to <day-ahead>	9
r=to run	-9
s:!	6
s:'	-30
s:(	13
s:)	13
s:*	25
s:,	-31
s:-	-6
s:.	-6
s:/	-22
s:;	-37
s:<day-ahead>	7
s:<day-gone>	-9
s:<day-today>	-29
s:<duty>	-10
s:<gate>	16
s:<goods-amount>	-46
s:<goods>	-10
s:<level-noun>	10
s:<level>	-27
s:<money>	-37
s:<month-ahead>	-19
s:<month-gone>	-20
s:<not>	-29
s:<number>	-53
s:<office>	31
s:<organisation>	-12
s:<person>	11
s:<points>	-10
s:<seat>	16
s:<span>	-10
s:<taker>	-11
s:<v-agree>	13
s:<v-begin>	-11
s:<v-buy>	-15
s:<v-deny>	-17
s:<v-impose>	-18
s:<v-propose>	36
s:<v-sell>	26
s:<v-stay>	-10
s:<v-suspend>	-11
s:<v-threaten>	-13
s:<v-up>	-15
s:@	-10
s:additional	25
s:after	-46
s:again	-21
s:agree	12
s:agreement	-31
s:aircraft	-10
s:allow	-6
s:announcement	-12
s:another	6
s:answer	17
s:any	-19
s:apart	-18
s:apply	-19
s:approve	-10
s:are	-6
s:as	6
s:ask	7
s:autumn	7
s:away	-21
s:back	-20
s:be	8
s:bean	-7
s:because	-7
s:beef	-15
s:been	12
s:before	-8
s:between	-20
s:bond	-9
s:border	-15
s:bridge	-11
s:but	17
s:by	-16
s:call	-6
s:can	-10
s:car	10
s:carry	9
s:ceasefire	-8
s:cement	18
s:ceramic	-28
s:charge	6
s:clock	-7
s:close	-14
s:coffee	9
s:come	-25
s:commerce	33
s:consumer	-12
s:control	10
s:cost	-15
s:could	17
s:counted	-25
s:counterpart	15
s:custom	-21
s:date	-10
s:day	18
s:day-after	-22
s:day-after gone	-20
s:day-before	-7
s:day-before ahead	21
s:day-before gone	-23
s:de	14
s:deadline	-24
s:delay	-24
s:delegation	-11
s:did	-18
s:die	22
s:do	20
s:doe	8
s:dollar	-7
s:done	9
s:double	-7
s:draft	18
s:during	-6
s:duty	-6
s:earlier	-10
s:effect	7
s:either	-23
s:end	-12
s:energy	-13
s:enough	-6
s:every	-6
s:expect	-10
s:expire	-13
s:export	13
s:extend	-21
s:extension	15
s:extra	-13
s:fact	-12
s:fall	-14
s:first	-8
s:fish	-8
s:fits	-78
s:fits-ahead	8
s:flat	-11
s:follow	7
s:four	11
s:freeze	25
s:from	13
s:full	-7
s:further	16
s:gave	6
s:get	-13
s:give	-21
s:given	-9
s:go	8
s:good	-11
s:government	9
s:grant	-16
s:gun	-9
s:had	-21
s:half	-12
s:hand	18
s:happen	-18
s:has	23
s:have	-8
s:he	18
s:hear	29
s:higher	-7
s:highest	-6
s:his	36
s:hit	-15
s:i	33
s:if	9
s:import	-17
s:importer	14
s:impose	-25
s:interview	22
s:into	12
s:invest	-7
s:is	20
s:its	-8
s:itself	-12
s:joined	12
s:just	-7
s:know	9
s:lasted	-22
s:late	-9
s:law	-18
s:lengths=1	-7
s:lengths=4	-32
s:less	-7
s:levy	-11
s:licence	-14
s:lie	12
s:line	-9
s:listed	7
s:live	-19
s:long=month	-69
s:long=usual	56
s:long=week	-145
s:long=years	-62
s:longer	-16
s:look	-17
s:lorry	11
s:lose	-6
s:lower	-9
s:m	-18
s:man	-11
s:market	-10
s:matter	6
s:may	-34
s:me	9
s:meet	-17
s:member	-26
s:million	-17
s:minister	10
s:ministry	16
s:minute	6
s:month	15
s:moratorium	18
s:more	44
s:more-after	35
s:more-before	44
s:morning	-8
s:mortgage	-6
s:most	14
s:move	-11
s:mr	27
s:my	10
s:named=1	-27
s:need	-31
s:negotiate	12
s:negotiation	-16
s:negotiator	-15
s:neither	6
s:new	9
s:newspaper	14
s:next	-23
s:nobody	-26
s:note	-8
s:notice	-26
s:now	-28
s:number	15
s:off	-6
s:offer	8
s:official	-16
s:oil	15
s:old	-22
s:one day	-43
s:one month	-66
s:one week	-33
s:one year	33
s:or	-21
s:order	-10
s:other	-11
s:our	14
s:out	-12
s:over	-25
s:own	-19
s:owner	-7
s:palm	-15
s:paper	45
s:part	-7
s:party	-16
s:pause	-19
s:pay	-24
s:peace	15
s:people	18
s:phone	10
s:place	-20
s:plan	-20
s:port	8
s:post	-8
s:prefer	23
s:premier	6
s:present	14
s:president	6
s:product	-9
s:prolong	19
s:prolongation	20
s:promise	-10
s:proposal	33
s:propose	29
s:published	-6
s:purchase	-8
s:quarrel	-16
s:reach	-14
s:ready	11
s:reciprocal	8
s:renewed	7
s:reply	12
s:report	-9
s:reporter	-10
s:required	6
s:rest	-21
s:result	-23
s:resume	-13
s:return	11
s:rise	-36
s:river	-6
s:rule	-12
s:say	14
s:season	18
s:second	6
s:secretary	8
s:section	-10
s:see	11
s:send	24
s:settle	33
s:she	-12
s:sheet	-12
s:shelve	10
s:shook	19
s:should	-21
s:sign	7
s:signature	17
s:since	10
s:sir	-22
s:sit	-6
s:sleep	-12
s:so	-11
s:something	-17
s:source	17
s:soybean	-13
s:spare	-6
s:special	-21
s:spoke	29
s:standstill	25
s:state	-6
s:still	10
s:stock	-14
s:stockholm	11
s:stop	-20
s:strike	-9
s:such	-7
s:sugar	13
s:suspend	12
s:suspension	6
s:take	-14
s:talk	10
s:tea	-12
s:telephone	-11
s:television	25
s:tell	6
s:term	9
s:text	29
s:than	-6
s:their	10
s:them	-27
s:themselve	-8
s:then	-6
s:there	-21
s:these	6
s:thi	14
s:those	9
s:threaten	-7
s:three	-19
s:through	-10
s:time	-11
s:to	16
s:together	-18
s:top	13
s:transfer	-21
s:twice	10
s:under	-32
s:unit=day	-49
s:unit=month	28
s:unless	6
s:until	-13
s:up	-49
s:us	-11
s:use	-20
s:vessel	-8
s:vice	-6
s:vote	-11
s:want	14
s:war	12
s:way	12
s:we	8
s:week	14
s:were	-15
s:what	25
s:when	-12
s:whether	10
s:which	9
s:who	19
s:whose	12
s:will	7
s:wine	19
s:wire	15
s:with	17
s:within	-24
s:word	14
s:work	-7
s:world	-14
s:worth	-12
s:would	40
s:write	14
s:year	-30
s:yes	8
s:yet	8
s:yield	-15
s:you	-7
sa:!	6
sa:" .	10
sa:" <person>	-14
sa:" say	-22
sa:'	-22
sa:' notice	-7
sa:, "	-20
sa:, <level>	6
sa:, <quality>	-9
sa:, a	11
sa:, according	8
sa:, after	-8
sa:, and	16
sa:, as	19
sa:, at	-19
sa:, begin	-8
sa:, but	12
sa:, by	-6
sa:, from	16
sa:, he	-21
sa:, if	6
sa:, in	-21
sa:, is	-24
sa:, it	-16
sa:, no	22
sa:, say	8
sa:, so	-20
sa:, that	10
sa:, then	-17
sa:, up	-8
sa:, when	6
sa:, which	17
sa:, who	33
sa:, with	26
sa:-	-15
sa:.	-6
sa:. "	22
sa:. m	-6
sa::	-20
sa:: <number>	-13
sa:;	-40
sa:; it	-17
sa:; the	-44
sa:<day-ahead>	19
sa:<day-ahead> ,	45
sa:<day-ahead> .	22
sa:<day-ahead> to	10
sa:<day-gone> .	-27
sa:<day-today>	-23
sa:<day-today> .	-14
sa:<day-today> after	8
sa:<gate>	23
sa:<goods-amount>	-12
sa:<level-noun>	16
sa:<level>	-15
sa:<level> ,	-29
sa:<level> .	-12
sa:<level> of	-9
sa:<level> on	19
sa:<money>	-22
sa:<month-ahead>	-21
sa:<month-gone> ,	-12
sa:<name> 's	11
sa:<name> ,	-17
sa:<name> .	9
sa:<name> has	-9
sa:<not>	-11
sa:<number>	-31
sa:<number> ,	-15
sa:<number> :	-13
sa:<number> a	-6
sa:<number> of	-13
sa:<office>	11
sa:<organisation>	-8
sa:<organisation> ,	-11
sa:<organisation> .	14
sa:<organisation> has	8
sa:<person> .	-29
sa:<person> and	-18
sa:<person> say	7
sa:<quality>	-7
sa:<seat> ,	10
sa:<seat> .	-12
sa:<seat> on	-6
sa:<span>	-18
sa:<span> ,	-31
sa:<taker>	8
sa:<v-agree>	22
sa:<v-begin>	-6
sa:<v-deny>	-12
sa:<v-down>	-27
sa:<v-say>	7
sa:<v-sell>	12
sa:<v-stay>	-17
sa:<v-target>	-12
sa:<v-up>	-7
sa:a	-16
sa:a .	-6
sa:a long	-7
sa:according	8
sa:according to	8
sa:affiliate	7
sa:after	-25
sa:after that	-14
sa:again	-16
sa:agree in	10
sa:agree on	-8
sa:agreement	-8
sa:an	21
sa:and	9
sa:and <level>	8
sa:and <name>	-8
sa:and <number>	-12
sa:and a	-6
sa:and end	15
sa:and has	10
sa:and i	7
sa:and keep	7
sa:and not	18
sa:and that	7
sa:and to	8
sa:announce on	6
sa:answer	13
sa:are	-9
sa:arrangement	-8
sa:as	19
sa:ask	6
sa:at <level>	-10
sa:at <number>	-6
sa:at midnight	10
sa:at the	9
sa:autumn	7
sa:away	-9
sa:back	-18
sa:been	17
sa:before	-10
sa:before it	-7
sa:before the	10
sa:begin .	-7
sa:begin on	24
sa:between	-17
sa:between <name>	-8
sa:both side	-12
sa:busan .	-6
sa:but	27
sa:by a	-9
sa:can	-12
sa:come	-21
sa:come back	-16
sa:control	9
sa:counted	-24
sa:counted from	-22
sa:date	-8
sa:day	8
sa:day of	7
sa:deadline	-14
sa:deal	7
sa:did	-6
sa:down	16
sa:down to	11
sa:drop	-11
sa:duty	6
sa:duty of	-14
sa:each	-14
sa:each other	-16
sa:earlier	-10
sa:earth	13
sa:end ,	11
sa:enough	-6
sa:expire	-11
sa:expire .	-12
sa:export	12
sa:fall	-7
sa:farm	7
sa:farm good	9
sa:fentanyl	-27
sa:first	14
sa:for	-16
sa:for <number>	-15
sa:for <span>	-9
sa:for a	-16
sa:for the	18
sa:force	-11
sa:four	15
sa:from	6
sa:from <day-ahead>	31
sa:from <day-gone>	-20
sa:from the	-11
sa:full	-7
sa:government	15
sa:had	-9
sa:half	6
sa:hand	14
sa:harvest	10
sa:has	8
sa:has been	13
sa:have	8
sa:his	34
sa:i	25
sa:impose	-19
sa:impose on	-18
sa:in	13
sa:in <month-gone>	-13
sa:in <name>	-15
sa:in <number>	-14
sa:in <seat>	14
sa:in a	12
sa:in stockholm	16
sa:instead	-15
sa:instead of	-14
sa:into	14
sa:is	11
sa:is not	-20
sa:is to	11
sa:is what	16
sa:it	-33
sa:it 's	6
sa:it .	-15
sa:it announce	9
sa:it to	-6
sa:it was	-17
sa:its	9
sa:its own	-7
sa:keep	12
sa:keep <level>	11
sa:lapse	-10
sa:later	-8
sa:later ,	-6
sa:leave	-16
sa:leave .	-8
sa:like	-10
sa:listed	9
sa:live	-14
sa:m	-6
sa:m .	-6
sa:make	-6
sa:matter	7
sa:may	-23
sa:meet	-9
sa:member	-17
sa:midnight	7
sa:minister	-16
sa:more	18
sa:most	-6
sa:my	9
sa:negotiation	-11
sa:neither	9
sa:neither side	16
sa:nobody	-14
sa:not	-9
sa:nothing	-20
sa:notice	-12
sa:notice .	-9
sa:of	-10
sa:of <day-gone>	12
sa:of <level>	-7
sa:of <name>	6
sa:of <number>	-18
sa:of a	6
sa:of it	10
sa:of them	-23
sa:of thi	-6
sa:of what	-9
sa:off	-9
sa:oil	-9
sa:on	11
sa:on .	-17
sa:on <day-gone>	-19
sa:on <quality>	6
sa:on its	13
sa:on rare	14
sa:on the	20
sa:on top	20
sa:one	-6
sa:one of	-16
sa:or	-10
sa:other	-21
sa:our	17
sa:out	-22
sa:out on	-16
sa:over	-19
sa:over .	6
sa:own	-25
sa:owned	7
sa:owned by	7
sa:pay	-8
sa:pay <level>	-15
sa:place	-14
sa:place .	-14
sa:present	10
sa:president	7
sa:quarrel	-8
sa:raise	7
sa:rare	13
sa:rare earth	14
sa:rate	14
sa:rate .	6
sa:rate of	8
sa:read	-17
sa:reply	14
sa:rise	-14
sa:rule	-7
sa:rule on	-7
sa:run	-29
sa:same	-20
sa:say	17
sa:say ,	7
sa:say in	9
sa:say on	16
sa:say the	-20
sa:second	-12
sa:sell	-12
sa:she	-17
sa:side .	11
sa:sign	26
sa:signature	10
sa:since	12
sa:since <month-gone>	11
sa:sit	-10
sa:so	-13
sa:so that	-6
sa:standstill	13
sa:stay	-9
sa:stockholm	15
sa:talk	23
sa:talk .	13
sa:tariff of	-7
sa:tariff truce	7
sa:tell	-6
sa:that	-10
sa:that both	-13
sa:that is	14
sa:the	6
sa:the <day-ahead>	10
sa:the <day-gone>	13
sa:the <level>	-12
sa:the <name>	-18
sa:the <number>	7
sa:the <office>	-30
sa:the <organisation>	21
sa:the <quality>	-9
sa:the <seat>	-8
sa:the additional	13
sa:the day	9
sa:the duty	-18
sa:the first	18
sa:the last	14
sa:the present	6
sa:the rule	-11
sa:the same	-16
sa:the second	-7
sa:the talk	16
sa:the third	10
sa:the truce	-15
sa:the two	-28
sa:their	6
sa:them	-17
sa:them .	-13
sa:there	-16
sa:they had	-11
sa:thi	12
sa:thi year	-15
sa:third	7
sa:third round	11
sa:those	18
sa:three	-16
sa:through	-16
sa:time	-7
sa:time .	-18
sa:to <day-ahead>	6
sa:to <number>	-8
sa:to run	-9
sa:to the	32
sa:top	20
sa:trade	-21
sa:truce	9
sa:truce ,	-12
sa:truce in	11
sa:two government	9
sa:until the	7
sa:up	-21
sa:war	7
sa:was to	10
sa:way	10
sa:week	-10
sa:what	-16
sa:what the	8
sa:when the	-7
sa:which	23
sa:which end	-11
sa:which is	-9
sa:who	27
sa:will	19
sa:will pay	-6
sa:with	6
sa:with <name>	8
sa:with the	-11
sa:would	11
sa:would have	-10
sa:write	8
sa:year	-30
sa:year .	-22
sa:yet	10
sa:yield	-6
sa:you	-16
sb:"	-7
sb:" the	-8
sb:" we	-20
sb:'	-11
sb:'s	8
sb:'s <person>	-15
sb:'s commerce	20
sb:'s good	14
sb:'s trade	14
sb:(	13
sb:)	16
sb:) —	22
sb:*	25
sb:, <name>	22
sb:, <office>	-12
sb:, a	-11
sb:, are	11
sb:, at	12
sb:, by	-15
sb:, in	-13
sb:, it	-9
sb:, sign	-10
sb:, that	-10
sb:, the	-28
sb:, want	8
sb:, was	-17
sb:, when	-9
sb:, where	-8
sb:, which	6
sb:, will	8
sb:.	-10
sb:. m	-11
sb:/	-22
sb::	7
sb:: "	8
sb:: <goods-amount>	-7
sb:: <money>	-7
sb:: <name>	-12
sb:: <person>	-8
sb:: <seat>	-6
sb:: for	14
sb:; the	-8
sb:<agent>	-6
sb:<day-ahead>	17
sb:<day-ahead> and	29
sb:<day-ahead> for	-12
sb:<day-gone>	-11
sb:<day-gone> ,	-28
sb:<day-gone> and	7
sb:<day-gone> for	-14
sb:<day-gone> that	-7
sb:<day-today>	-9
sb:<day-today> (	15
sb:<day-today> ,	-14
sb:<day-today> after	-6
sb:<day-today> to	-12
sb:<day-today> —	-11
sb:<duty>	-10
sb:<goods-amount>	-44
sb:<goods-amount> of	-13
sb:<goods>	-9
sb:<level-noun>	-8
sb:<level>	-15
sb:<level> and	-11
sb:<level> for	10
sb:<level> from	-22
sb:<level> in	-14
sb:<level> of	9
sb:<level> on	25
sb:<level> over	-9
sb:<money>	-30
sb:<money> in	-16
sb:<money> over	-8
sb:<month-gone>	-19
sb:<name> 's	6
sb:<name> ,	18
sb:<name> :	16
sb:<name> agree	21
sb:<name> and	-9
sb:<name> buy	-8
sb:<name> get	-6
sb:<name> had	10
sb:<name> in	-8
sb:<name> is	7
sb:<name> to	-6
sb:<name> will	16
sb:<not>	-33
sb:<number>	-36
sb:<number> )	6
sb:<number> ,	-25
sb:<number> /	-15
sb:<number> :	-7
sb:<number> a	-15
sb:<number> and	-7
sb:<number> for	11
sb:<number> million	-13
sb:<number> of	-9
sb:<office>	26
sb:<office> ,	-30
sb:<office> agree	-6
sb:<organisation> ,	7
sb:<organisation> and	9
sb:<organisation> announce	-6
sb:<organisation> in	7
sb:<person>	13
sb:<person> :	-8
sb:<person> announce	-8
sb:<person> has	15
sb:<person> say	-7
sb:<person> sign	-21
sb:<person> tell	-6
sb:<points>	-9
sb:<points> of	-13
sb:<quality>	16
sb:<quality> and	-10
sb:<quality> energy	-11
sb:<quality> good	-10
sb:<quality> negotiator	-7
sb:<quality> ship	-23
sb:<quality> side	12
sb:<quality> trade	7
sb:<seat>	12
sb:<seat> ,	-15
sb:<seat> on	6
sb:<seat> say	-9
sb:<span> ,	-20
sb:<span> and	-8
sb:<span> of	12
sb:<taker>	-25
sb:<v-agree>	6
sb:<v-begin>	-9
sb:<v-buy>	-9
sb:<v-deny>	-7
sb:<v-down>	16
sb:<v-impose>	-7
sb:<v-propose>	43
sb:<v-sell>	21
sb:<v-threaten>	-10
sb:<v-up>	-12
sb:@	-10
sb:a	16
sb:a .	-11
sb:a deal	-11
sb:a further	21
sb:a new	15
sb:a pause	-14
sb:a period	11
sb:a second	26
sb:a standstill	-7
sb:a surcharge	-16
sb:a suspension	27
sb:a term	-21
sb:a truce	-7
sb:additional	24
sb:additional duty	18
sb:after	-31
sb:after a	-10
sb:after the	6
sb:agree	10
sb:agree on	-15
sb:agree to	27
sb:agreement	-25
sb:aircraft	-8
sb:all	-7
sb:allow	-6
sb:an order	-8
sb:and <name>	15
sb:and <quality>	-13
sb:and a	-12
sb:and for	-7
sb:and his	7
sb:and it	8
sb:and the	-29
sb:and will	20
sb:announce	-12
sb:announce that	-17
sb:announcement	-12
sb:another	7
sb:answer	6
sb:any	-14
sb:apply	-10
sb:are due	-6
sb:are suspend	7
sb:are to	26
sb:arrangement	11
sb:as	-10
sb:at <level>	6
sb:at <number>	-16
sb:at the	-45
sb:back for	-12
sb:be	7
sb:been extend	-17
sb:before the	16
sb:begin on	7
sb:between	-6
sb:but	-14
sb:buy	8
sb:buy <quality>	-8
sb:buy at	-7
sb:by	-11
sb:by <day-ahead>	-14
sb:by <level>	-10
sb:by the	-8
sb:call	-10
sb:car	12
sb:carry	15
sb:ceasefire	-12
sb:charge	14
sb:close	-12
sb:come	-8
sb:come to	6
sb:commerce	35
sb:commerce minister	23
sb:conclude	6
sb:could	18
sb:custom	-17
sb:day	12
sb:day ,	7
sb:deal	-7
sb:deal with	8
sb:decided	8
sb:delay	-23
sb:delegation	-14
sb:did	-10
sb:do	24
sb:doe	9
sb:double	-7
sb:down	-13
sb:down for	-7
sb:draft	10
sb:due to	10
sb:duty	-15
sb:duty of	9
sb:duty on	-21
sb:each	8
sb:each of	-6
sb:each other	7
sb:each side	9
sb:earth	-21
sb:effect on	10
sb:either	-17
sb:either side	-14
sb:end	-10
sb:end a	-15
sb:end on	22
sb:energy	-12
sb:every	-14
sb:expect	-6
sb:expect <name>	-7
sb:export control	16
sb:export of	-6
sb:extend	-20
sb:extend for	-12
sb:extension	14
sb:extension by	-10
sb:extension of	8
sb:fact	-6
sb:fact sheet	-6
sb:fall	-7
sb:fall to	9
sb:farm	-11
sb:farm good	-8
sb:fee on	-22
sb:fentanyl	18
sb:first	-33
sb:fish	-6
sb:for <quality>	-18
sb:for an	20
sb:for another	-10
sb:from	7
sb:from <name>	13
sb:from <seat>	30
sb:from all	-7
sb:from the	-12
sb:further	18
sb:gave	13
sb:geneva	-6
sb:geneva ,	-7
sb:get	-14
sb:give	-25
sb:go	14
sb:go on	23
sb:go up	-6
sb:good	-8
sb:gun	-9
sb:had	-12
sb:half	-25
sb:hand	6
sb:has	15
sb:has ask	14
sb:have	-12
sb:have agree	-6
sb:he	26
sb:he expect	-10
sb:he had	9
sb:he say	-14
sb:hear	27
sb:higher	-28
sb:him	-7
sb:his	9
sb:his <organisation>	-9
sb:his <quality>	16
sb:hold back	12
sb:hold off	-9
sb:i	14
sb:i have	-14
sb:if	7
sb:if it	29
sb:if the	-10
sb:import	-15
sb:import from	-13
sb:impose	-6
sb:in	-29
sb:in <month-gone>	-23
sb:in <name>	-30
sb:in <seat>	8
sb:in a	-21
sb:in force	-17
sb:in return	13
sb:in the	-6
sb:is	10
sb:is ,	7
sb:is good	-7
sb:is suspend	-13
sb:is the	-11
sb:it	18
sb:it ,	11
sb:it by	-18
sb:it for	9
sb:it is	15
sb:it suspend	23
sb:it take	13
sb:its	-16
sb:its duty	-24
sb:itself	-6
sb:just	-15
sb:keep	-24
sb:keep <points>	-10
sb:know	17
sb:know that	6
sb:last week	27
sb:lasted	-22
sb:late	-14
sb:law	-24
sb:lay	-9
sb:leave	11
sb:less	6
sb:less than	8
sb:licence	-10
sb:like	11
sb:live	-7
sb:longer	-13
sb:m	-11
sb:m .	-11
sb:may	-12
sb:me	10
sb:mediator	6
sb:meet	-11
sb:midnight	-7
sb:midnight ,	-8
sb:million	-17
sb:minister	23
sb:ministry	17
sb:month	12
sb:moratorium	18
sb:more	-22
sb:most	19
sb:mr	24
sb:mr <person>	10
sb:need	-22
sb:negotiate	10
sb:negotiator	-7
sb:new	13
sb:newspaper	14
sb:next	-24
sb:no	-12
sb:nobody	-13
sb:nothing	9
sb:notice	-15
sb:now	-28
sb:number	10
sb:of <day-gone>	21
sb:of <month-gone>	-15
sb:of <name>	12
sb:of <number>	-8
sb:of <quality>	-24
sb:of a	19
sb:of both	-17
sb:of its	-11
sb:of that	-8
sb:of the	-13
sb:of their	-25
sb:of thi	24
sb:off for	12
sb:offer	14
sb:official	-15
sb:oil	21
sb:old	-16
sb:on <day-ahead>	44
sb:on <day-gone>	-11
sb:on <day-today>	-13
sb:on <name>	-17
sb:on <quality>	-12
sb:on a	-17
sb:on each	21
sb:on for	25
sb:on hold	6
sb:on import	-13
sb:on rare	-14
sb:on the	-30
sb:one	6
sb:order	-7
sb:other 's	12
sb:other <points>	13
sb:over	-9
sb:paper	44
sb:party	-15
sb:pause	-15
sb:pause of	-17
sb:pay	-18
sb:peace	20
sb:phone	10
sb:place	-7
sb:plan	-20
sb:port fee	6
sb:prefer	23
sb:press	-16
sb:prolong	22
sb:prolong the	21
sb:prolongation	9
sb:promise	-6
sb:promise to	-9
sb:proposal	33
sb:propose	30
sb:propose a	11
sb:propose to	14
sb:purchase	-7
sb:put his	-6
sb:put the	10
sb:quarrel	-10
sb:raise	-9
sb:rare	-21
sb:rare earth	-18
sb:rate	-19
sb:rate of	-12
sb:reach	-16
sb:ready	24
sb:ready to	27
sb:remain	-18
sb:remain suspend	-14
sb:renewed	10
sb:report	-9
sb:rest	-20
sb:result	-18
sb:return	9
sb:return to	10
sb:rise	-25
sb:rise by	-6
sb:round	-10
sb:rule	-7
sb:run	10
sb:run for	12
sb:run out	8
sb:same	13
sb:say in	12
sb:say it	-11
sb:say that	-10
sb:season	17
sb:second	13
sb:second ,	-12
sb:secretary	8
sb:section	-11
sb:section <number>	-11
sb:see	13
sb:send	17
sb:settle	32
sb:sheet	-6
sb:short	6
sb:should	-26
sb:side	9
sb:side agree	14
sb:sign	-20
sb:sign an	-14
sb:sign for	9
sb:since <month-gone>	9
sb:sir	-22
sb:source	7
sb:soybean	-11
sb:special	-21
sb:spoke	29
sb:standstill	16
sb:start	-11
sb:statement	-10
sb:stay suspend	13
sb:steel	-6
sb:stop	-28
sb:strike	-10
sb:suspend	11
sb:suspend for	7
sb:suspend the	20
sb:suspension	7
sb:suspension of	9
sb:take	-13
sb:take effect	8
sb:talk	-15
sb:tariff for	-14
sb:tariff of	-13
sb:tariff on	-6
sb:tariff truce	29
sb:tea	-8
sb:television	10
sb:tell	12
sb:term	8
sb:text	25
sb:that	6
sb:that a	25
sb:that both	9
sb:that he	22
sb:that his	-11
sb:that it	7
sb:that the	-11
sb:that was	-13
sb:the	-14
sb:the <day-ahead>	-25
sb:the <number>	-16
sb:the <person>	12
sb:the <points>	-8
sb:the <quality>	39
sb:the <seat>	-31
sb:the additional	22
sb:the agreement	-9
sb:the ceasefire	-23
sb:the deal	12
sb:the duty	7
sb:the extension	10
sb:the fee	6
sb:the first	-25
sb:the higher	-9
sb:the last	-18
sb:the law	-17
sb:the moratorium	13
sb:the next	-24
sb:the old	-16
sb:the paper	27
sb:the pause	-12
sb:the rest	-13
sb:the same	13
sb:the second	-6
sb:the talk	10
sb:the third	-15
sb:the world	-10
sb:their tariff	13
sb:their trade	14
sb:their truce	-11
sb:them	-15
sb:there	-11
sb:there is	-21
sb:these	6
sb:they had	-11
sb:thi	9
sb:third round	-6
sb:to	32
sb:to <goods-amount>	-8
sb:to <name>	15
sb:to <number>	17
sb:to <seat>	11
sb:to a	7
sb:to buy	-23
sb:to delay	-10
sb:to end	-7
sb:to extend	-7
sb:to hold	-25
sb:to prolong	13
sb:to suspend	23
sb:to the	-15
sb:trade	21
sb:trade truce	17
sb:truce by	8
sb:truce for	-7
sb:truce in	-20
sb:truce of	6
sb:truce on	9
sb:truce that	-12
sb:truce with	7
sb:two	6
sb:under	-30
sb:until	-18
sb:until <day-ahead>	-21
sb:up	-34
sb:up to	-28
sb:us	-16
sb:vessel	-8
sb:want	12
sb:was agree	-7
sb:was conclude	12
sb:was make	6
sb:was ready	13
sb:we	12
sb:we hear	26
sb:week	21
sb:week that	11
sb:were	-20
sb:what	37
sb:what it	8
sb:what they	13
sb:when	-14
sb:when the	-9
sb:whether	10
sb:which	-14
sb:which was	-30
sb:wine	19
sb:wire	15
sb:with	14
sb:with the	-25
sb:withdraw	-10
sb:within	-23
sb:word	11
sb:work	-6
sb:world	-11
sb:worth	-11
sb:would	34
sb:would have	7
sb:would like	15
sb:write	7
sb:yield	-7
sb:yield on	-7
sb:— <name>	13
sb:— <person>	17
sb:— the	-8
t0=future	20
t0=modal	15
t0=modal-passive	-12
t0=past-passive	-13
t0=perfect	-16
t0=pluperfect	-7
t0=pluperfect-passive	-7
t0=present	-11
t0=present-passive	14
t1=future	17
t1=modal	21
t1=modal-passive	-12
t1=participle-passive	-26
t1=past	-7
t1=past-passive	-13
t1=perfect	-10
t1=pluperfect	-19
t1=pluperfect-passive	-7
t1=present-passive	14
t2=gerund	-8
t2=infinitive	-17
t2=modal	13
t2=participle-passive	-28
t2=past-passive	7
t2=present-passive	-11
t:loose	11
t:loose-l	18
t:loose-l2	42
t:loose-l3	-30
t:loose-r	-10
t:loose-r0	15
t:loose-r2	7
t:loose-r3	-26
t:more	56
t:more-in	48
t:more-in0	48
t:more-l	41
t:more-l0	46
t:more-l2	16
t:more-r	7
t:more-r0	33
t:more-r3	-40
t:quiet	19
t:quiet-l	14
t:quiet-l2	15
t:quiet-l3	14
t:quiet-r	8
t:quiet-r1	12
t:quiet-r2	-6
t:truce-l2	-9
t:truce-l3	20
t:truce-r1	27
t:truce-r3	-19
t:verb	7
t:verb-l2	15
t:verb-r	16
tn:more	-26
tn:quiet	11
tn:truce	17
tp:truce	32
v0=agree	9
v0=announce	-9
v0=bring	-7
v0=buy	17
v0=carry	8
v0=come	-12
v0=end	-11
v0=get	-20
v0=keep	-28
v0=lay	-6
v0=leave	7
v0=meet	-8
v0=offer	11
v0=other	-17
v0=pay	-7
v0=promise	-16
v0=propose	26
v0=ready	9
v0=remain	-15
v0=rise	-11
v0=say	14
v0=settle	28
v0=sit	-6
v0=stay	14
v0=stop	-16
v0=take	-6
v1=announce	-8
v1=buy	9
v1=carry	18
v1=come	-12
v1=delay	-10
v1=double	-7
v1=end	-18
v1=extend	-11
v1=get	-17
v1=go	17
v1=have	-8
v1=keep	-15
v1=lay	-6
v1=leave	20
v1=let	-18
v1=meet	-16
v1=offer	14
v1=other	-18
v1=pay	-7
v1=propose	15
v1=reach	-12
v1=ready	9
v1=rise	-11
v1=run	12
v1=say	14
v1=settle	33
v1=sign	-6
v1=sit	-6
v1=start	-9
v1=stop	-7
v1=take	-6
v1=want	-9
v2-none	-10
v2=leave	-13
v2=other	8
v2=rise	-7
v2=take	-7
verbless	20
vt0=agree past	-6
vt0=agree present	16
vt0=ask perfect	7
vt0=be future	11
vt0=be modal	-7
vt0=be perfect	-16
vt0=begin past	-11
vt0=buy future	-7
vt0=come past	-6
vt0=expect past	-10
vt0=extend future	10
vt0=extend modal	-19
vt0=extend past	10
vt0=extend perfect	-27
vt0=extend present	8
vt0=get past	-15
vt0=get present	-9
vt0=have past	-11
vt0=keep present	-15
vt0=offer perfect	6
vt0=other modal	11
vt0=other past	-22
vt0=other perfect	-17
vt0=other present	7
vt0=propose past	15
vt0=put perfect	-13
vt0=put present	-6
vt0=ready present	9
vt0=run present	9
vt0=say past	13
vt0=sign modal	14
vt0=sign past	-12
vt0=suspend future	-6
vt0=suspend past	-16
vt0=suspend present	9
vt0=take present	-13
vt1=agree past	-30
vt1=agree present	23
vt1=ask perfect	7
vt1=be future	13
vt1=be modal	-6
vt1=be perfect	-16
vt1=begin past	-11
vt1=buy future	-7
vt1=buy infinitive	-12
vt1=come past	-6
vt1=delay infinitive	-10
vt1=extend future	10
vt1=extend infinitive	-7
vt1=extend modal	-19
vt1=extend past	10
vt1=extend perfect	-27
vt1=extend present	8
vt1=get past	-11
vt1=get present	-9
vt1=have past	-19
vt1=offer perfect	16
vt1=other modal	11
vt1=other past	-22
vt1=other perfect	-18
vt1=propose past	13
vt1=put perfect	-13
vt1=ready present	9
vt1=run present	9
vt1=say past	13
vt1=sign modal	14
vt1=sign past	-10
vt1=suspend future	-6
vt1=suspend infinitive	9
vt1=suspend past	-16
vt1=suspend present	9
vt1=take present	-13
vt2=agree participle	-6
vt2=end present	6
vt2=go infinitive	-6
vt2=leave participle	-9
vt2=other past	16
vt2=rise past	-6`;
