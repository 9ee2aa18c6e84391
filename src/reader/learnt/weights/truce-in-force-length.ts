// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:'s	-37
a:<agent>	-28
a:<day-ahead> .	25
a:<day-gone>	20
a:<duty>	-9
a:<goods>	-12
a:<level-noun>	20
a:<name> .	-9
a:<name> and	21
a:<number>	24
a:<number> .	9
a:<office>	-10
a:<organisation>	14
a:<quality>	-27
a:<seat>	-7
a:<sender>	-9
a:<v-bear>	-24
a:<v-begin>	7
a:<v-down>	19
a:<v-propose>	-12
a:<v-sell>	-7
a:<v-stay>	20
a:<v-suspend>	14
a:<v-target>	-13
a:<v-up>	9
a:a	12
a:a long	-19
a:after the	-7
a:and	-7
a:and <name>	22
a:and the	-8
a:are over	11
a:at	-24
a:at <level>	-8
a:at the	-7
a:before	-21
a:between <name>	8
a:bond	-8
a:by	-14
a:by <number>	-8
a:country	7
a:date	6
a:duty	-10
a:each	12
a:earlier	-10
a:end	9
a:for	28
a:for the	6
a:from	11
a:from the	25
a:geneva	23
a:go	7
a:good	-6
a:had	-13
a:harvest	21
a:has been	9
a:have	-16
a:his	-8
a:in <seat>	-11
a:in the	-21
a:is what	-30
a:its	-8
a:later	-31
a:later .	-13
a:leave	-37
a:long	6
a:more .	-13
a:not	9
a:notice	-7
a:notice .	-7
a:of	-12
a:of <level>	10
a:of <number>	-14
a:of it	6
a:of talk	-14
a:of the	10
a:on	8
a:on <day-gone>	-11
a:on the	-11
a:one	-10
a:out	7
a:over	6
a:paper	-9
a:pause	7
a:rate	14
a:rise	8
a:run	7
a:signature	-7
a:stand	-9
a:take	15
a:talk	-23
a:talk .	-11
a:talk in	-10
a:the	-28
a:their	-7
a:thi	-11
a:through	9
a:through <number>	6
a:time	-25
a:to	-13
a:to <level>	-15
a:to run	-24
a:trade	9
a:truce .	-8
a:truce between	7
a:two	-20
a:under	-17
a:until	-10
a:was	-29
a:were	14
a:will	-8
a:with	-7
a:without	-12
a:year	-10
a:yield	-11
asks	-15
b:"	-8
b:'s	10
b:'s for	11
b:,	-10
b:, <name>	-20
b:, <person>	13
b:, after	-6
b:, and	-12
b:, at	11
b:, by	-16
b:, for	-7
b:, is	-8
b:, of	-8
b:, say	8
b:, the	35
b:-	-12
b:.	18
b::	-6
b:: <name>	-16
b:: a	-6
b:: the	12
b:;	6
b:<agent>	-19
b:<day-ahead>	-14
b:<day-ahead> and	-15
b:<day-gone>	21
b:<day-gone> for	-10
b:<goods-amount>	-26
b:<goods>	-15
b:<level>	-39
b:<level> for	-16
b:<level> in	-12
b:<money>	-40
b:<money> in	-8
b:<month-gone>	20
b:<month-gone> for	25
b:<name> and	7
b:<name> has	-10
b:<name> is	19
b:<not>	16
b:<number> for	6
b:<number> million	-8
b:<office>	-6
b:<organisation>	-26
b:<organisation> and	-11
b:<organisation> has	18
b:<points>	28
b:<points> of	20
b:<quality>	-23
b:<sender>	-18
b:<span>	-15
b:<v-bear>	-13
b:<v-begin>	-6
b:<v-buy>	-14
b:<v-down>	-9
b:<v-end>	-9
b:<v-propose>	-36
b:<v-return>	6
b:<v-suspend>	12
b:<v-target>	-6
b:a pause	22
b:a second	16
b:about	-8
b:additional	-8
b:additional duty	-8
b:after	-14
b:agree on	7
b:agreement	-10
b:all	26
b:also	11
b:an	-9
b:and <name>	6
b:and <person>	9
b:and <quality>	-6
b:and last	-20
b:announce	8
b:another	21
b:are	-6
b:are to	-19
b:arrangement	6
b:as	12
b:at	-13
b:be extend	-11
b:been extend	10
b:between	-15
b:between the	-11
b:both country	-12
b:bring	-7
b:but	-10
b:buy	-22
b:carry	-10
b:ceasefire	-7
b:company	-10
b:conclude	11
b:cost	-6
b:could	-17
b:country	-21
b:custom	20
b:delegation	-16
b:dispute	9
b:down	12
b:draft	-9
b:due	-14
b:duty on	-19
b:each	-13
b:each of	-7
b:each side	-6
b:end	-8
b:end a	-11
b:extend	7
b:extend by	-21
b:extension	-15
b:fall	-17
b:fee	8
b:fee on	15
b:first	-27
b:fish	10
b:for	13
b:for the	9
b:force	-24
b:from	-32
b:get	17
b:give	21
b:given	19
b:go on	-14
b:good	-11
b:had been	-14
b:has been	9
b:has propose	-10
b:have agree	-13
b:higher	19
b:his	-22
b:i	-17
b:if	9
b:in	-11
b:in <month-gone>	22
b:in <name>	13
b:in <seat>	-9
b:in each	-7
b:in the	-6
b:is	6
b:is a	-25
b:is good	-8
b:it	-14
b:it by	-6
b:it has	11
b:it is	-27
b:it was	19
b:it would	-10
b:last	24
b:lasted	-25
b:law	-15
b:lay	13
b:leave	-14
b:less	-11
b:make	13
b:make for	12
b:may	-29
b:meet	-15
b:more	-16
b:more than	-8
b:new	-8
b:next	-8
b:no	18
b:no .	24
b:of	-21
b:of <day-gone>	12
b:of <level>	7
b:of <name>	-16
b:of a	-9
b:of both	-9
b:of the	-7
b:off	6
b:on	-10
b:on <day-ahead>	-14
b:on <day-gone>	7
b:on for	-23
b:on the	-10
b:one	27
b:order	6
b:other	6
b:our	-16
b:out	-7
b:over	-11
b:paper	-22
b:pause	15
b:pause of	28
b:pay	-18
b:period	6
b:prolong	-9
b:prolong it	-6
b:prolonged	8
b:propose	-15
b:put	-9
b:put off	6
b:put the	-9
b:rate	12
b:reach	7
b:renewed	-18
b:rise	-10
b:run	-11
b:run for	-7
b:second	9
b:see	-8
b:set	10
b:side	-8
b:sit	-11
b:stand	7
b:standstill	-23
b:standstill of	-16
b:stop	7
b:strike	-12
b:surcharge	-10
b:suspend <points>	11
b:suspend for	-8
b:table	-7
b:talk	-13
b:tariff for	15
b:tariff truce	-20
b:than	-18
b:that a	-29
b:that he	11
b:that is	26
b:the	17
b:the <office>	-12
b:the <quality>	-25
b:the <seat>	-18
b:the additional	-11
b:the duty	23
b:the first	-23
b:the last	-9
b:the law	-15
b:the next	-8
b:the pause	-10
b:the suspension	18
b:the truce	17
b:the two	19
b:the yield	-7
b:their tariff	9
b:them	-10
b:themselve	6
b:there	19
b:they	38
b:three	-12
b:time	-16
b:to	-24
b:to <level>	-6
b:to <number>	-10
b:to a	10
b:to be	7
b:to last	17
b:to prolong	-8
b:to suspend	22
b:trade	-9
b:truce between	-6
b:truce by	25
b:truce of	8
b:two	14
b:under	13
b:up to	-11
b:us	17
b:want	-8
b:was	16
b:was make	15
b:was to	-10
b:we	-14
b:we have	-9
b:when	17
b:where	23
b:which	17
b:who	-10
b:with	-32
b:within	-10
b:year	-6
b:yield	-10
b:yield on	-10
c0=agree	7
c0=begin	-8
c0=buy	-18
c0=down	-14
c0=impose	-17
c0=propose	-34
c0=sell	-10
c0=stay	14
c0=suspend	-12
c1=agree	6
c1=begin	-12
c1=buy	-22
c1=down	-10
c1=end	-7
c1=impose	-12
c1=propose	-31
c1=sell	-10
c1=stay	6
c1=suspend	6
c1=up	-13
c2=agree	9
c2=bear	-14
c2=begin	11
c2=down	20
c2=end	-21
c2=stay	9
c2=up	8
ct0=agree modal	7
ct0=agree past-passive	18
ct0=agree perfect	-16
ct0=agree pluperfect	7
ct0=bear present	8
ct0=begin past	6
ct0=begin present	-21
ct0=down past	-10
ct0=end past	-18
ct0=end present	18
ct0=impose future	-6
ct0=impose future-passive	7
ct0=impose modal	-7
ct0=impose perfect	-14
ct0=impose perfect-passive	8
ct0=impose present	-13
ct0=propose past	-10
ct0=propose perfect	-17
ct0=propose present	-13
ct0=say past	6
ct0=stay past	-24
ct0=stay past-passive	15
ct0=stay present	26
ct0=suspend future	-28
ct0=suspend past	-11
ct0=suspend perfect	-11
ct1=agree modal	7
ct1=agree participle-passive	7
ct1=agree past-passive	18
ct1=agree perfect	-14
ct1=agree present	-14
ct1=bear past	7
ct1=bear present	8
ct1=begin past	6
ct1=begin present	-21
ct1=down past	-10
ct1=end past	-18
ct1=end present	13
ct1=impose future	-6
ct1=impose future-passive	7
ct1=impose infinitive	8
ct1=impose modal	-7
ct1=impose participle-passive	10
ct1=impose past	-7
ct1=impose perfect	-7
ct1=impose perfect-passive	8
ct1=impose present	-23
ct1=propose perfect	-12
ct1=propose present	-12
ct1=say past	6
ct1=stay future	8
ct1=stay past	-22
ct1=stay past-passive	15
ct1=stay perfect	9
ct1=stay present	10
ct1=suspend future	-18
ct1=suspend infinitive	21
ct1=suspend past	-11
ct2=begin present	18
ct2=impose participle-passive	-11
ct2=impose past	12
ct2=stay past	-11
ct2=stay present	10
ct2=up past	7
ct2=up present	18
f:"	-9
f:'	-7
f:'s	8
f:-	-7
f:.	-6
f::	20
f:;	11
f:<agent>	-11
f:<day-ahead>	49
f:<day-gone>	47
f:<day-today>	21
f:<goods>	33
f:<level-noun>	-11
f:<level>	42
f:<money>	-27
f:<month-ahead>	8
f:<month-gone>	-10
f:<name>	24
f:<number>	23
f:<office>	-29
f:<organisation>	-36
f:<person>	-6
f:<points>	31
f:<seat>	-9
f:<sender>	-26
f:<span>	-27
f:<v-deny>	-9
f:<v-down>	-16
f:<v-end>	-15
f:<v-impose>	7
f:<v-propose>	-19
f:<v-return>	14
f:<v-say>	-12
f:<v-sell>	-23
f:<v-stay>	6
f:<v-target>	-15
f:<v-threaten>	-6
f:<v-up>	-17
f:?	17
f:a	8
f:additional	-7
f:again	-11
f:agree	6
f:all	20
f:also	-10
f:an	-7
f:and	19
f:answer	-19
f:approve	-8
f:are	-6
f:as	22
f:at	8
f:back	20
f:because	-15
f:beef	-17
f:been	-17
f:before	-6
f:better	15
f:between	-7
f:both	-25
f:but	-8
f:by	30
f:can	12
f:case	11
f:charge	19
f:come	-11
f:company	-10
f:date	6
f:deadline	-6
f:decide	-11
f:decision	14
f:do	17
f:down	6
f:due	7
f:each	16
f:earth	-14
f:end	-8
f:evening	-8
f:export	-8
f:extension	13
f:face	-13
f:fall	8
f:fee	-9
f:fentanyl	9
f:first	-15
f:fourth	-13
f:from	-14
f:get	20
f:go	-14
f:good	10
f:government	14
f:had	-12
f:half	-6
f:hand	11
f:has	12
f:have	18
f:his	-35
f:hold	-27
f:into	30
f:it	7
f:its	18
f:know	-15
f:lapse	-7
f:leave	21
f:let	-12
f:licence	-21
f:line	-22
f:long	17
f:m	7
f:meet	-23
f:midnight	13
f:minister	-32
f:month	-14
f:mr	-8
f:must	-10
f:my	-11
f:name	-20
f:named	-7
f:need	-8
f:neither	15
f:new	-15
f:next	-14
f:night	24
f:no	-9
f:nobody	-8
f:not	-20
f:note	9
f:now	9
f:of	-25
f:off	21
f:offer	-18
f:oil	13
f:on	30
f:only	-33
f:our	23
f:over	16
f:own	-6
f:pay	46
f:place	30
f:port	-7
f:present	-19
f:rare	-14
f:reach	-25
f:read	-10
f:remain	30
f:rise	-11
f:round	-37
f:run	7
f:salmon	-21
f:same	12
f:say	9
f:see	-13
f:she	-11
f:ship	-19
f:should	-7
f:sign	12
f:signature	-9
f:since	19
f:sit	-12
f:somebody	9
f:stop	-9
f:subsidiary	-17
f:surcharge	-9
f:suspension	-16
f:take	27
f:talk	-32
f:tell	-8
f:term	-6
f:that	11
f:their	12
f:then	6
f:there	-7
f:these	-9
f:they	6
f:thi	-8
f:third	-18
f:three	-18
f:through	21
f:to	-7
f:too	-11
f:trade	-25
f:two	-7
f:unless	15
f:until	8
f:us	8
f:vote	10
f:warn	-14
f:was	-20
f:we	-12
f:week	6
f:well	17
f:were	-18
f:when	-38
f:where	-12
f:which	-37
f:will	-11
f:wine	-11
f:without	27
f:word	-12
f:worth	-9
f:would	8
f:write	-30
f:yet	10
f:you	38
first-of-paragraph	10
has-future	-27
has-gerund	-18
has-modal	-27
has-participle	-12
has-past	13
has-pluperfect	-10
has-present	14
headline	27
l1="	6
l1='s	13
l1=,	11
l1=:	-7
l1=<goods-amount>	-17
l1=<goods>	-14
l1=<money>	-24
l1=<name>	-10
l1=<number>	-13
l1=<v-bear>	9
l1=<v-begin>	-18
l1=<v-end>	-17
l1=<v-impose>	-22
l1=<v-propose>	-8
l1=<v-say>	-9
l1=a	19
l1=after	-15
l1=and	-16
l1=another	20
l1=end	-15
l1=first	-13
l1=for	25
l1=get	13
l1=has	-17
l1=in	-43
l1=is	24
l1=last	9
l1=lasted	-25
l1=on	-27
l1=take	-15
l1=than	-24
l1=the	45
l1=to	-7
l1=with	-14
l1=within	-8
l2=,	-9
l2=:	31
l2=<begin>	16
l2=<day-ahead>	31
l2=<day-gone>	-10
l2=<day-today>	-9
l2=<duty>	-9
l2=<goods>	13
l2=<level>	-13
l2=<month-gone>	23
l2=<not>	16
l2=<office>	-14
l2=<organisation>	-8
l2=<v-agree>	8
l2=<v-begin>	-7
l2=<v-buy>	-18
l2=<v-impose>	-7
l2=<v-propose>	-18
l2=<v-suspend>	13
l2=<v-up>	-25
l2=agree	-11
l2=and	-12
l2=are	15
l2=at	-9
l2=buy	-18
l2=by	-22
l2=dispute	7
l2=duty	-23
l2=end	9
l2=extend	-16
l2=extension	-6
l2=first	-9
l2=good	16
l2=had	6
l2=has	10
l2=last	30
l2=make	12
l2=meet	-8
l2=more	-6
l2=of	-7
l2=on	-15
l2=other	6
l2=pause	16
l2=period	14
l2=side	15
l2=sign	9
l2=stop	11
l2=suspend	-7
l2=suspension	9
l2=tariff	9
l2=term	8
l2=that	8
l2=there	-9
l2=to	8
l2=truce	18
l2=was	-8
l2=which	10
l2=yield	-8
l3="	-13
l3='s	18
l3=:	7
l3=<agent>	-16
l3=<begin>	22
l3=<duty>	37
l3=<gate>	-8
l3=<goods>	-9
l3=<name>	17
l3=<not>	-9
l3=<number>	-13
l3=<person>	-7
l3=<quality>	13
l3=<seat>	-16
l3=<v-down>	10
l3=<v-end>	8
l3=<v-impose>	6
l3=<v-propose>	-16
l3=<v-stay>	-7
l3=<v-suspend>	-6
l3=a	-7
l3=an	-11
l3=and	-6
l3=been	-9
l3=by	-7
l3=each	6
l3=for	-12
l3=good	-22
l3=has	16
l3=have	-7
l3=he	-8
l3=in	14
l3=is	12
l3=it	10
l3=its	16
l3=last	-8
l3=of	-28
l3=on	10
l3=one	13
l3=prolong	-6
l3=put	-8
l3=tariff	23
l3=that	7
l3=their	16
l3=to	13
l3=truce	-30
l3=was	20
l3=we	-11
l3=were	-14
l3=will	7
l3=with	-6
l3=would	-11
l4="	-9
l4=,	7
l4=-	-9
l4=:	-26
l4=;	7
l4=<agent>	-9
l4=<begin>	27
l4=<day-ahead>	-10
l4=<day-gone>	40
l4=<duty>	-11
l4=<level>	-27
l4=<month-gone>	-19
l4=<name>	-6
l4=<number>	36
l4=<quality>	-9
l4=<v-agree>	-18
l4=<v-begin>	17
l4=<v-down>	-9
l4=<v-end>	10
l4=<v-impose>	-14
l4=<v-say>	-8
l4=<v-suspend>	-28
l4=a	-7
l4=and	-6
l4=at	-16
l4=be	-6
l4=by	-12
l4=duty	12
l4=end	16
l4=extend	6
l4=for	7
l4=from	-7
l4=good	-6
l4=has	-17
l4=have	-9
l4=in	-9
l4=is	-20
l4=it	22
l4=its	7
l4=of	-25
l4=on	17
l4=side	-13
l4=take	7
l4=tariff	-13
l4=that	17
l4=the	15
l4=to	-7
l4=truce	16
l='s for	11
l=, after	-6
l=, by	-14
l=, of	-8
l=<begin> after	10
l=<begin> the	14
l=<day-ahead> ,	32
l=<day-gone> ,	-23
l=<day-gone> for	6
l=<month-gone> for	23
l=agree on	-11
l=and last	-22
l=duty for	-22
l=end after	6
l=extend by	-21
l=for another	11
l=good for	12
l=it by	-6
l=it has	7
l=make for	12
l=more than	-6
l=on for	-19
l=pause of	24
l=tariff for	13
l=the first	-8
l=the last	-9
l=truce by	25
l=yield on	-8
lead="	-8
lead=,	-10
lead=:	-6
lead=;	6
lead=a	-15
lead=after	6
lead=an	-11
lead=and	13
lead=but	-10
lead=china	-10
lead=if	9
lead=no	8
lead=six	22
lead=trump	-9
lead=two	16
lead=we	-15
lead=what	-9
lead=when	11
lead=where	23
lead=which	17
lead=who	-10
lll=<begin> <begin> after	10
lll=<begin> <begin> the	14
lll=a pause of	24
lll=be extend by	-11
lll=in <month-gone> for	29
lll=in the first	-6
lll=on <day-ahead> ,	10
lll=on <day-gone> ,	-13
lll=on <day-gone> for	8
lll=prolong it by	-6
lll=was make for	10
lr=, after	11
lr=, before	-11
lr=, of	-14
lr=: ,	-11
lr=: to	-18
lr=<begin> ,	27
lr=<begin> .	29
lr=<begin> after	-17
lr=<begin> later	-9
lr=<begin> on	-14
lr=<money> .	-12
lr=after of	-18
lr=another .	18
lr=by ,	15
lr=by .	-20
lr=by <end>	11
lr=end of	-6
lr=first of	-8
lr=for ,	10
lr=for .	22
lr=for <end>	-25
lr=for and	15
lr=for from	21
lr=for in	9
lr=for more	9
lr=further .	-14
lr=has leave	-6
lr=has to	-25
lr=in ,	-20
lr=in .	-32
lr=last ,	29
lr=last .	-16
lr=last of	-9
lr=lasted .	-19
lr=of ,	-24
lr=of .	22
lr=of in	-12
lr=than .	-7
lr=the are	8
lr=the of	19
lr=the truce	12
n:add	10
n:added	-18
n:adds	-7
n:again	-7
n:agreements	12
n:arrangement	22
n:asleep	25
n:bargain	-43
n:breather	8
n:calm	-16
n:ceasefire	17
n:compromise	22
n:continue	-8
n:days=1	12
n:days=2	6
n:days=3	20
n:days=6	18
n:days=9	-25
n:deal	16
n:deals	20
n:extended	18
n:extends	17
n:extension	-8
n:further	-9
n:goes on	7
n:grace	-9
n:halt	-30
n:holds back	16
n:holiday	-27
n:holidays	-7
n:keep	-23
n:keeps	-19
n:lengths=1	7
n:lengths=2	13
n:lengths=3	6
n:lengths=6	22
n:lie	26
n:lifted	-8
n:lifts	17
n:long=0	-17
n:long=1	42
n:long=2	24
n:long=3	23
n:long=6	-12
n:long=9	-33
n:longer	15
n:loose=1	34
n:loose=2	26
n:loose=3	-10
n:loose=6	-20
n:measures	15
n:moratorium	21
n:more	-10
n:more=1	28
n:more=3	43
n:more=6	-23
n:more=9	-26
n:no truce	7
n:on hold	13
n:pact	-42
n:parked	25
n:pause	-13
n:paused	-21
n:pauses	-13
n:peace	20
n:period	-13
n:prolong	25
n:prolongation	32
n:prolonged	-9
n:prolongs	13
n:quiet=1	23
n:quiet=3	28
n:renew	-33
n:renewal	-21
n:renewed	49
n:reprieve	-25
n:rests	6
n:second	29
n:set aside	-9
n:shelve	10
n:shelved	14
n:shelves	-19
n:silence	10
n:sleep	9
n:slept	7
n:spare	-20
n:spared	-15
n:stays	8
n:stretch	-45
n:successor	-18
n:suspend	20
n:suspended	22
n:suspends	15
n:suspension	-11
n:term	-36
n:terms	42
n:truce	51
n:truce=1	18
n:truce=2	19
n:truces	-29
n:untouched	-17
n:verb=1	-6
n:verb=3	14
n:window	-10
nc2=begin	12
nc2=impose	10
nc2=propose	-12
nc2=say	-7
nct2=begin gerund	14
nct2=begin modal	-23
nct2=begin past	10
nct2=begin present	8
nct2=impose participle-passive	-25
nct2=impose past-passive	-21
nct2=impose perfect	11
nct2=impose pluperfect	-8
nct2=impose present-passive	13
nct2=stay past	-15
nct2=up present	8
next="	20
next=:	26
next=;	-15
next=and	8
next=before	-15
next=that	6
next=which	-14
next=while	6
nhas-gerund	9
nhas-modal	-16
nhas-participle	-13
nhas-past	-23
nhas-perfect	32
nhas-present	18
none	27
nt2=gerund	9
nt2=modal	-18
nt2=participle-passive	-21
nt2=past	-11
nt2=past-passive	-25
nt2=perfect	23
nt2=present	12
nt2=present-passive	15
nv2-none	-10
nv2=agree	11
nv2=be	16
nv2=begin	17
nv2=end	-21
nv2=have	15
nv2=keep	-13
nv2=other	19
nv2=run	-22
nv2=take	-10
nvt2=be past	-7
nvt2=be present	9
nvt2=end present	-21
nvt2=have present	15
nvt2=other perfect	12
nvt2=run present	-22
nvt2=say present	8
nvt2=sign past	-11
pc0=agree	6
pc0=bear	10
pc0=begin	6
pc0=down	-16
pc0=end	-13
pc0=impose	11
pc0=say	-15
pc0=stay	7
pc0=suspend	-18
pc0=target	17
pc0=up	-6
pc1=buy	-11
pc1=down	-18
pc1=end	-6
pc1=impose	12
pc1=say	-6
pc1=suspend	-9
pc1=target	16
pct0=agree past	6
pct0=begin past	-10
pct0=begin present	8
pct0=impose past	7
pct0=impose past-passive	18
pct0=impose perfect	-7
pct0=say past	-25
pct0=stay present	14
pct1=agree past	7
pct1=begin present	8
pct1=end present	10
pct1=impose past	8
pct1=impose past-passive	15
pct1=impose perfect	-7
pct1=say past	-24
phas-perfect	-12
phas-present	6
pt0=past	-11
pt0=past-passive	11
pt0=perfect	-6
pt0=pluperfect	-7
pt0=present	12
pt0=present-not	-6
pt0=present-passive	-9
pt1=past-passive	9
pt1=perfect	-6
pt1=pluperfect	-7
pt1=present	12
pt1=present-not	-6
pt1=present-passive	-9
pv0=begin	12
pv0=come	-6
pv0=end	6
pv0=have	-14
pv0=make	-9
pv0=other	-16
pv0=pay	-7
pv0=say	-14
pv0=tell	-12
pv1=begin	17
pv1=buy	-11
pv1=come	-6
pv1=have	-14
pv1=know	12
pv1=make	-10
pv1=other	-16
pv1=say	-12
pv1=tell	-12
pv2-none	-11
pvt0=end present	11
pvt0=have present	-12
pvt0=say past	-14
pvt0=tell past	-10
pvt1=end present	11
pvt1=have present	-12
pvt1=say past	-12
pvt1=tell past	-10
q:!	-6
q:"	-8
q:(	24
q:)	28
q:-	22
q:.	-8
q:/	8
q::	-50
q:<agent>	26
q:<day-ahead>	12
q:<day-gone>	24
q:<gate>	-37
q:<goods-amount>	-18
q:<goods>	13
q:<level-noun>	-36
q:<level>	-9
q:<month-gone>	16
q:<name>	32
q:<number>	20
q:<office>	-23
q:<points>	-19
q:<quality>	16
q:<seat>	45
q:<span>	-27
q:<taker>	-16
q:<v-agree>	17
q:<v-begin>	9
q:<v-deny>	-10
q:<v-down>	-22
q:<v-return>	-14
q:<v-say>	-46
q:<v-sell>	-13
q:<v-stay>	-17
q:<v-target>	6
q:<v-threaten>	11
q:about	-11
q:according	-12
q:additional	7
q:all	15
q:and	23
q:are	-12
q:as	19
q:back	-19
q:be	-18
q:been	-6
q:begin	14
q:between	18
q:both	15
q:busan	8
q:but	-12
q:call	28
q:come	7
q:cotton	7
q:deal	-11
q:did	-19
q:do	-14
q:duty	10
q:each	11
q:enter	-10
q:every	-14
q:expire	-6
q:farm	10
q:fentanyl	-19
q:first	-11
q:for	17
q:from	-34
q:geneva	25
q:go	-12
q:government	26
q:had	16
q:half	21
q:has	21
q:have	13
q:he	-22
q:his	-7
q:hold	-15
q:home	-11
q:hour	17
q:if	-15
q:import	-7
q:is	-6
q:it	24
q:its	14
q:keep	-29
q:know	-15
q:last	13
q:lasted	-7
q:let	-17
q:levy	6
q:long	8
q:lower	-7
q:me	-14
q:men	6
q:minister	16
q:minute	-22
q:morning	-6
q:mr	-10
q:new	-8
q:no	29
q:nobody	-16
q:not	-8
q:now	13
q:oil	-13
q:on	29
q:one	16
q:order	13
q:other	21
q:our	-18
q:own	9
q:part	10
q:pause	-12
q:pen	-8
q:people	-13
q:port	-11
q:raise	6
q:reciprocal	-10
q:remain	-10
q:reporter	-14
q:rise	-22
q:room	10
q:round	-21
q:rule	-7
q:run	-27
q:same	-29
q:second	-9
q:section	-25
q:sell	-7
q:set	-7
q:ship	-10
q:short	-13
q:sign	22
q:since	9
q:so	-7
q:soybean	14
q:spring	-11
q:standstill	16
q:statement	9
q:still	-12
q:stop	24
q:summer	16
q:surcharge	-48
q:suspension	-24
q:table	-14
q:talk	31
q:tariff	24
q:tell	-14
q:than	-11
q:that	-14
q:the	9
q:their	20
q:then	13
q:they	-10
q:threaten	-7
q:three	-12
q:through	-16
q:time	-10
q:trade	-12
q:truce	19
q:two	14
q:under	-9
q:until	34
q:up	-36
q:us	11
q:want	-13
q:war	11
q:was	26
q:water	-12
q:we	-40
q:week	13
q:were	21
q:what	-7
q:who	-34
q:with	36
q:within	-9
q:word	8
q:would	-7
q:yes	-25
q:—	14
qt=future	12
qt=modal	-33
qt=past	22
qt=perfect	20
r1="	30
r1=,	20
r1=<day-ahead>	19
r1=<duty>	-8
r1=<not>	-17
r1=<v-suspend>	17
r1=are	-9
r1=before	-32
r1=earlier	-10
r1=from	16
r1=if	-8
r1=in	-9
r1=later	-31
r1=leave	-26
r1=more	-10
r1=of	-14
r1=tariff	-7
r1=through	6
r1=to	-21
r1=truce	6
r1=was	-18
r1=were	10
r1=while	6
r1=without	-6
r2="	-10
r2=,	39
r2=.	-19
r2=;	7
r2=<day-ahead>	12
r2=<day-gone>	7
r2=<end>	7
r2=<goods>	-28
r2=<number>	-7
r2=<person>	-14
r2=<seat>	6
r2=<span>	-10
r2=<v-down>	11
r2=<v-impose>	17
r2=<v-propose>	9
r2=<v-up>	-9
r2=an	9
r2=for	15
r2=from	-11
r2=geneva	20
r2=has	8
r2=in	-9
r2=its	-10
r2=of	-19
r2=on	15
r2=run	-14
r2=talk	-18
r2=tariff	14
r2=the	16
r2=their	-22
r2=to	29
r2=truce	11
r2=was	-10
r2=what	-8
r2=which	-14
r2=with	-10
r3="	7
r3=,	-48
r3=.	22
r3=<day-ahead>	7
r3=<duty>	8
r3=<end>	-6
r3=<goods>	17
r3=<level-noun>	13
r3=<level>	9
r3=<not>	11
r3=<person>	18
r3=<v-bear>	-16
r3=<v-begin>	13
r3=<v-deny>	8
r3=<v-down>	-16
r3=<v-impose>	-24
r3=<v-say>	-23
r3=<v-stay>	-13
r3=a	19
r3=and	-25
r3=at	-27
r3=by	-20
r3=for	12
r3=in	14
r3=it	15
r3=of	14
r3=rate	15
r3=say	-12
r3=take	-9
r3=tariff	10
r3=that	16
r3=truce	-11
r3=until	14
r3=was	-19
r3=which	12
r3=with	7
r4=.	14
r4=<day-ahead>	-6
r4=<duty>	-6
r4=<gate>	6
r4=<level-noun>	11
r4=<level>	-15
r4=<name>	13
r4=<number>	13
r4=<sender>	-9
r4=<v-bear>	-15
r4=<v-begin>	21
r4=<v-propose>	8
r4=<v-suspend>	15
r4=a	-14
r4=an	-13
r4=and	21
r4=at	-6
r4=extend	-19
r4=for	11
r4=had	-13
r4=has	15
r4=in	6
r4=on	-7
r4=say	-6
r4=side	12
r4=that	12
r4=the	-26
r4=to	-9
r4=truce	-7
r4=was	-16
r4=with	-11
r=, from	-18
r=, if	-10
r=, the	23
r=, to	32
r=, which	-16
r=. <end>	7
r=; the	16
r=after the	-16
r=and end	-6
r=later .	-13
r=more ,	-7
r=more .	-13
r=of <number>	-10
r=of it	8
r=of talk	-13
r=through <number>	6
r=to run	-22
s:'	-10
s:(	-7
s:)	-7
s:*	-15
s:-	-12
s:.	-12
s:/	-9
s::	16
s:<agent>	-15
s:<day-ahead>	25
s:<day-gone>	24
s:<day-today>	34
s:<goods-amount>	-32
s:<goods>	10
s:<money>	-52
s:<month-gone>	15
s:<name>	10
s:<number>	16
s:<office>	-9
s:<organisation>	-12
s:<person>	-12
s:<points>	27
s:<quality>	-12
s:<seat>	7
s:<sender>	-30
s:<span>	-23
s:<v-agree>	-11
s:<v-bear>	-20
s:<v-buy>	-20
s:<v-deny>	-18
s:<v-end>	-15
s:<v-impose>	-6
s:<v-propose>	-44
s:<v-return>	-8
s:<v-say>	-14
s:<v-sell>	-33
s:<v-stay>	7
s:<v-suspend>	15
s:<v-threaten>	-6
s:?	-15
s:a	-20
s:about	-16
s:additional	-14
s:affiliate	-9
s:after	-13
s:agreement	-12
s:also	10
s:and	7
s:announce	-7
s:another	15
s:answer	-29
s:any	-19
s:apart	-34
s:apply	7
s:as	13
s:aside	-8
s:at	-13
s:autumn	6
s:away	6
s:be	18
s:before	-11
s:begin	8
s:bond	-12
s:both	9
s:bridge	6
s:broke	-11
s:busan	8
s:but	-17
s:buy	-44
s:can	-11
s:capital	-7
s:carry	-16
s:case	-19
s:ceasefire	-9
s:city	-26
s:closed	-9
s:coffee	-13
s:colleague	8
s:collect	-18
s:commerce	-14
s:company	-21
s:conclude	14
s:confirm	11
s:control	-14
s:cost	-10
s:could	-32
s:counted	7
s:country	-21
s:custom	20
s:cut	14
s:date	12
s:day-after	20
s:day-after ahead	16
s:day-after gone	14
s:day-before	27
s:day-before gone	32
s:deal	-10
s:delegation	-19
s:die	13
s:do	-6
s:doe	-17
s:down	28
s:draft	-21
s:due	-6
s:duty	15
s:earth	-6
s:effect	-11
s:either	15
s:end	-7
s:evening	-19
s:ever	16
s:expect	-14
s:export	-14
s:extension	-13
s:face	7
s:fall	-21
s:far	-18
s:farm	10
s:fee	-11
s:fish	9
s:fits	63
s:fits-ahead	-23
s:fits-gone	-61
s:follow	-8
s:for	7
s:four	-6
s:fourth	-10
s:free	8
s:freeze	-22
s:further	-8
s:gave	11
s:geneva	14
s:get	13
s:give	25
s:given	20
s:go	13
s:good	15
s:government	18
s:grace	8
s:grant	24
s:half	-18
s:halt	25
s:harvest	21
s:have	10
s:hear	-21
s:higher	18
s:highest	-9
s:him	-10
s:hit	11
s:hold	-18
s:holiday	18
s:i	-15
s:import	-11
s:impose	16
s:in	-7
s:industry	-7
s:is	9
s:its	-8
s:itself	-8
s:joined	25
s:keep	9
s:know	19
s:lapse	-11
s:last	34
s:lasted	-26
s:late	-22
s:later	-42
s:law	-22
s:least	-6
s:leave	-16
s:lengths=1	-7
s:lengths=2	-15
s:lengths=3	-7
s:lengths=4	-19
s:less	-25
s:let	19
s:licence	-13
s:like	-10
s:line	-13
s:list	-20
s:listed	-10
s:live	16
s:long	10
s:long=month	-95
s:long=usual	56
s:long=week	-134
s:long=years	-92
s:lose	-10
s:make	20
s:may	-46
s:me	6
s:mediator	-6
s:meet	-7
s:men	-9
s:more	14
s:more-after	-8
s:more-before	-15
s:morning	14
s:mortgage	-8
s:most	-8
s:mr	-14
s:my	-21
s:named=1	-73
s:named=2	59
s:named=3	8
s:need	-7
s:negotiation	-13
s:negotiator	-12
s:neither	-19
s:new	-8
s:newspaper	-12
s:not	6
s:nothing	7
s:now	8
s:of	-14
s:off	19
s:offer	-18
s:olive	6
s:one day	-34
s:one month	-65
s:one week	-32
s:one year	-6
s:only	18
s:or	-17
s:order	14
s:other	10
s:our	10
s:own	12
s:owned	-11
s:palm	-26
s:paper	-23
s:pause	20
s:pay	-7
s:peace	-11
s:period	12
s:plan	8
s:point	10
s:port	-23
s:premier	-6
s:president	10
s:prolong	-24
s:prolongation	-26
s:promise	-10
s:propose	-17
s:quarrel	18
s:quiet	-6
s:raise	-22
s:rare	-6
s:rate	14
s:read	8
s:ready	-11
s:reciprocal	-12
s:renewed	-24
s:required	-16
s:rest	14
s:result	-6
s:return	-8
s:rice	-10
s:river	-18
s:round	-24
s:rule	-16
s:run	-7
s:same	39
s:say	-6
s:season	-9
s:second	20
s:see	-17
s:sell	-14
s:send	-14
s:service	7
s:settle	-13
s:shall	22
s:should	-8
s:side	-7
s:sign	-16
s:signature	-15
s:since	27
s:sit	-13
s:so	24
s:something	11
s:soybean	-13
s:spare	8
s:standstill	-32
s:start	-17
s:state	-9
s:statement	-14
s:stay	11
s:still	-6
s:stockholm	-6
s:strike	-13
s:sugar	25
s:surcharge	-32
s:suspension	10
s:table	-16
s:talk	-39
s:tariff	-7
s:tea	7
s:telephone	15
s:television	-9
s:tell	-22
s:text	-11
s:than	-16
s:the	-9
s:then	21
s:there	16
s:they	26
s:thi	-8
s:thing	-9
s:third	-17
s:threaten	-13
s:three	-11
s:through	24
s:tiktok	-13
s:time	8
s:to	-22
s:too	-11
s:top	21
s:transfer	6
s:twice	-25
s:two	-7
s:understanding	13
s:unit=day	-37
s:unit=month	15
s:unit=week	20
s:unit=year	-34
s:unless	-19
s:up	36
s:us	34
s:vote	-7
s:want	6
s:war	-10
s:was	-14
s:we	-20
s:week	7
s:what	-8
s:when	8
s:while	6
s:whose	-10
s:will	-7
s:with	-8
s:within	-20
s:world	-13
s:worth	-8
s:yield	-22
s:you	-6
s:your	12
s:—	7
sa:"	14
sa:" <person>	-8
sa:" say	9
sa:'s	-34
sa:, <day-ahead>	12
sa:, <day-gone>	-12
sa:, <name>	8
sa:, <number>	-11
sa:, <person>	7
sa:, and	-25
sa:, because	-10
sa:, begin	19
sa:, but	7
sa:, from	-18
sa:, he	-8
sa:, if	-9
sa:, is	23
sa:, it	9
sa:, on	12
sa:, so	22
sa:, that	-14
sa:, then	6
sa:, to	16
sa:, unless	-9
sa:, up	18
sa:, which	-8
sa:, with	-13
sa:-	8
sa:.	-12
sa:. "	-19
sa:. m	-8
sa::	25
sa:;	-11
sa:; the	13
sa:<day-ahead>	25
sa:<day-ahead> .	29
sa:<day-ahead> to	-25
sa:<day-gone>	6
sa:<day-gone> and	-17
sa:<day-today>	26
sa:<day-today> ,	25
sa:<day-today> .	17
sa:<duty>	-13
sa:<goods-amount>	-9
sa:<goods>	10
sa:<level-noun>	8
sa:<level> ,	-14
sa:<level> .	-7
sa:<level> on	-7
sa:<money>	-15
sa:<month-ahead>	7
sa:<month-gone>	-14
sa:<month-gone> ,	15
sa:<name> ,	10
sa:<name> .	-23
sa:<name> and	22
sa:<number> a	-8
sa:<organisation>	10
sa:<organisation> .	-10
sa:<person>	-6
sa:<person> ,	15
sa:<person> and	-8
sa:<person> say	-7
sa:<points>	26
sa:<quality> and	-18
sa:<quality> good	7
sa:<seat>	13
sa:<seat> ,	-10
sa:<seat> .	9
sa:<sender>	-11
sa:<span>	14
sa:<span> ,	-21
sa:<span> .	-18
sa:<span> before	11
sa:<v-agree>	-11
sa:<v-bear>	-30
sa:<v-begin>	24
sa:<v-buy>	-10
sa:<v-deny>	-6
sa:<v-down>	20
sa:<v-end>	-11
sa:<v-propose>	-19
sa:<v-return>	-8
sa:<v-say>	-6
sa:<v-sell>	-18
sa:<v-stay>	6
sa:<v-suspend>	7
sa:<v-target>	-7
sa:<v-threaten>	-12
sa:<v-up>	8
sa:?	-15
sa:a	-24
sa:a .	-8
sa:a duty	16
sa:a long	-19
sa:a truce	-6
sa:additional	-15
sa:additional duty	-13
sa:after the	-22
sa:agree	15
sa:agree on	-7
sa:agreement	11
sa:all	-18
sa:an	18
sa:and	-16
sa:and <name>	22
sa:and <person>	9
sa:and <quality>	-18
sa:and a	-10
sa:and end	-12
sa:and i	-15
sa:and it	-11
sa:and keep	-7
sa:and nobody	11
sa:and the	-13
sa:and to	-6
sa:another	-10
sa:answer	-15
sa:are over	11
sa:arrangement	-6
sa:ask	7
sa:at	-19
sa:at <level>	-21
sa:autumn	10
sa:away	6
sa:back	12
sa:been	7
sa:before	-23
sa:before the	-14
sa:bond	-8
sa:both	24
sa:bring	13
sa:buy	-14
sa:by	-19
sa:by <number>	-8
sa:call	-9
sa:close	-13
sa:come	21
sa:company	-9
sa:could	-8
sa:count	-6
sa:counted	11
sa:counted from	13
sa:date	6
sa:day	13
sa:deadline	-7
sa:doe	-12
sa:down	19
sa:due	9
sa:due to	6
sa:duty	-10
sa:duty ,	-20
sa:earlier	-10
sa:end on	-8
sa:evening	-19
sa:extend	-8
sa:extension	7
sa:first	14
sa:for	23
sa:for <number>	11
sa:force	7
sa:from	15
sa:from <day-ahead>	-31
sa:from <day-gone>	33
sa:from the	28
sa:gave	23
sa:geneva	21
sa:go	16
sa:go on	16
sa:good	7
sa:half	-11
sa:hand	-12
sa:harvest	21
sa:he	-7
sa:hour	-9
sa:i	-26
sa:in	-15
sa:in <month-gone>	-9
sa:in <name>	12
sa:in <seat>	-22
sa:in a	-17
sa:in busan	10
sa:in geneva	6
sa:in the	19
sa:in their	-22
sa:is	21
sa:is to	-12
sa:is what	-32
sa:it	7
sa:it 's	-34
sa:it .	-7
sa:it is	7
sa:it was	9
sa:it will	-15
sa:keep	-6
sa:lapse	-24
sa:last	16
sa:later	-41
sa:later .	-19
sa:lay	-18
sa:leave .	-10
sa:lower	-6
sa:m	-8
sa:m .	-8
sa:make	19
sa:may	-21
sa:me	-8
sa:meet	-7
sa:midnight	-7
sa:ministry	11
sa:more ,	7
sa:more .	-20
sa:my	-9
sa:neither	-23
sa:not	6
sa:nothing	10
sa:notice .	-8
sa:of	-13
sa:of <level>	-10
sa:of <number>	-19
sa:of a	-14
sa:of it	10
sa:of talk	-23
sa:of thi	-17
sa:off	10
sa:offer	-14
sa:oil	-15
sa:on	17
sa:on .	24
sa:on <day-gone>	-20
sa:on its	11
sa:on the	-27
sa:on top	12
sa:one	-12
sa:only	26
sa:or	-10
sa:our	12
sa:over .	-8
sa:own	9
sa:pay <level>	13
sa:port	-18
sa:prolong	-12
sa:promise	-9
sa:raise	-25
sa:rate .	22
sa:read	9
sa:rise	8
sa:round	-14
sa:run	-18
sa:same	36
sa:say .	-7
sa:say <person>	6
sa:say in	-13
sa:sell	-11
sa:shall	17
sa:ship	-6
sa:side	9
sa:sign	-14
sa:signature	-11
sa:since	17
sa:since <month-gone>	-11
sa:since the	7
sa:so	17
sa:so that	22
sa:stand	-10
sa:standstill	-9
sa:start	-8
sa:state	-12
sa:stay	23
sa:stop	-7
sa:talk	-41
sa:talk .	-24
sa:talk in	-16
sa:tariff truce	7
sa:tell	-11
sa:that is	-11
sa:that it	-16
sa:the	-24
sa:the <day-ahead>	-13
sa:the <number>	-9
sa:the <organisation>	-14
sa:the <quality>	14
sa:the day	12
sa:the duty	-9
sa:the last	19
sa:the same	25
sa:the tariff	-15
sa:the two	11
sa:the year	-9
sa:their	-21
sa:then	15
sa:they	18
sa:thi	-15
sa:thi year	8
sa:third	-8
sa:those	-15
sa:through	11
sa:to <day-ahead>	14
sa:to <level>	-12
sa:to <number>	9
sa:to go	-22
sa:to run	-24
sa:to the	-17
sa:top	12
sa:trade	23
sa:truce ,	7
sa:truce .	-11
sa:truce between	6
sa:two	-7
sa:under	-13
sa:unless	-16
sa:until	-9
sa:until <day-ahead>	9
sa:until the	-32
sa:up	41
sa:up on	16
sa:us	7
sa:was	-51
sa:were	-6
sa:what	-14
sa:what the	-18
sa:which is	9
sa:which the	-7
sa:while	6
sa:will	-12
sa:will be	20
sa:with <name>	-7
sa:without	-13
sa:would	-7
sa:year .	8
sa:yield	-11
sa:you	10
sb:"	-9
sb:" a	-7
sb:'	-8
sb:'s	9
sb:'s for	11
sb:'s good	10
sb:'s minister	24
sb:'s ministry	-9
sb:'s trade	-21
sb:(	-6
sb:)	-15
sb:) —	-26
sb:*	-15
sb:, <level>	9
sb:, <money>	-7
sb:, <name>	-19
sb:, <number>	9
sb:, <person>	16
sb:, and	-15
sb:, are	-10
sb:, as	-6
sb:, for	-9
sb:, he	-6
sb:, in	22
sb:, is	-13
sb:, it	6
sb:, on	-12
sb:, sign	21
sb:, so	6
sb:, that	11
sb:, the	40
sb:, to	-7
sb:, when	10
sb:, where	13
sb:-	-25
sb:.	27
sb:. <number>	20
sb:. m	12
sb:/	-9
sb::	6
sb:: <name>	-9
sb:: <number>	28
sb:: <person>	6
sb:: <seat>	12
sb:: a	-6
sb:;	10
sb:; the	8
sb:<agent>	-15
sb:<day-ahead> ,	8
sb:<day-ahead> and	-22
sb:<day-ahead> for	-10
sb:<day-gone>	24
sb:<day-gone> ,	16
sb:<day-gone> for	-8
sb:<day-gone> that	-10
sb:<day-today>	14
sb:<day-today> (	-28
sb:<day-today> to	-10
sb:<day-today> —	15
sb:<goods-amount>	-30
sb:<level-noun>	-7
sb:<level>	-12
sb:<level> ,	-21
sb:<level> for	-16
sb:<level> in	-17
sb:<level> of	-6
sb:<money>	-45
sb:<money> in	-9
sb:<month-gone>	24
sb:<month-gone> ,	9
sb:<month-gone> and	9
sb:<month-gone> for	24
sb:<name>	14
sb:<name> ,	9
sb:<name> :	8
sb:<name> agree	10
sb:<name> and	6
sb:<name> buy	-12
sb:<name> has	-11
sb:<name> is	8
sb:<name> on	-6
sb:<name> to	-6
sb:<name> was	6
sb:<name> will	-15
sb:<not>	7
sb:<number>	18
sb:<number> ,	-15
sb:<number> /	-7
sb:<number> :	29
sb:<number> a	29
sb:<number> and	11
sb:<number> million	-13
sb:<office>	-10
sb:<office> :	-7
sb:<organisation>	-16
sb:<organisation> ,	-8
sb:<organisation> and	-14
sb:<organisation> has	17
sb:<person>	-9
sb:<person> ,	29
sb:<person> :	-28
sb:<person> and	9
sb:<person> in	-15
sb:<points>	13
sb:<points> of	16
sb:<quality> and	-8
sb:<quality> colleague	8
sb:<quality> good	23
sb:<quality> negotiator	-6
sb:<quality> ship	6
sb:<seat> ,	12
sb:<seat> and	19
sb:<seat> on	-8
sb:<seat> say	-10
sb:<sender>	-28
sb:<span>	-26
sb:<span> ,	-15
sb:<span> and	-7
sb:<v-agree>	-8
sb:<v-begin>	-16
sb:<v-buy>	-15
sb:<v-deny>	-14
sb:<v-down>	-24
sb:<v-end>	-11
sb:<v-impose>	-9
sb:<v-propose>	-30
sb:<v-say>	-6
sb:<v-sell>	-24
sb:<v-suspend>	8
sb:a .	12
sb:a deal	8
sb:a further	-7
sb:a new	-7
sb:a pause	22
sb:a second	24
sb:a surcharge	-12
sb:a tariff	-8
sb:about	-23
sb:affiliate	-9
sb:after	-12
sb:agree	-17
sb:agree in	6
sb:agree to	-7
sb:agreement	-30
sb:all	21
sb:also	10
sb:an	-11
sb:an extension	-7
sb:and	14
sb:and <seat>	20
sb:and for	-6
sb:and last	-20
sb:another	20
sb:answer	-17
sb:are	-10
sb:are due	-8
sb:are to	-19
sb:as	13
sb:as much	-16
sb:ask	-9
sb:at <level>	-11
sb:back	-8
sb:be	21
sb:be extend	-11
sb:been extend	10
sb:before	9
sb:begin	8
sb:between <name>	13
sb:both	-9
sb:both country	-12
sb:bring	-8
sb:but	-20
sb:buy	-35
sb:by	15
sb:by <day-ahead>	6
sb:by a	-6
sb:by the	8
sb:call	13
sb:can	-8
sb:carry	-11
sb:ceasefire	-14
sb:close	8
sb:coffee	-18
sb:colleague	8
sb:collect	-18
sb:come	-8
sb:commerce	-12
sb:company	-13
sb:conclude	24
sb:control	-8
sb:cost	-6
sb:could	-25
sb:country	-21
sb:custom	19
sb:cut	15
sb:day	-24
sb:day ,	-8
sb:delegation	-17
sb:delegation of	-12
sb:doe	-6
sb:down	13
sb:down for	10
sb:draft	-11
sb:due	-23
sb:due to	-10
sb:duty	23
sb:duty of	7
sb:duty on	-24
sb:each of	-9
sb:each side	-6
sb:end a	-11
sb:end after	6
sb:end of	7
sb:expire	-13
sb:export	-10
sb:extend	6
sb:extend by	-21
sb:extension	-21
sb:fall	-17
sb:fee	-9
sb:first	-16
sb:fish	10
sb:for	14
sb:for <span>	-15
sb:for a	-6
sb:force	-8
sb:fourth	-9
sb:from	-22
sb:from <name>	-6
sb:from <seat>	-10
sb:from all	-7
sb:further	-7
sb:gave	-7
sb:geneva	-8
sb:geneva ,	-16
sb:get	16
sb:give	18
sb:given	19
sb:go on	-23
sb:good	14
sb:government	8
sb:had been	-11
sb:has been	17
sb:has hold	-14
sb:has propose	-10
sb:have agree	-17
sb:have been	-6
sb:he	6
sb:he would	10
sb:hear	-21
sb:here	7
sb:higher	20
sb:hold	-16
sb:hour	12
sb:import	-10
sb:in <month-gone>	27
sb:in <name>	26
sb:in <number>	-19
sb:in busan	19
sb:in each	-7
sb:in force	6
sb:in geneva	-6
sb:in the	-12
sb:is ,	-10
sb:is a	-22
sb:is good	-8
sb:is suspend	6
sb:is the	7
sb:is to	-10
sb:it 's	26
sb:it ,	10
sb:it by	-6
sb:it for	-10
sb:it has	12
sb:it is	-48
sb:it was	14
sb:it will	13
sb:it would	-17
sb:its	-15
sb:its own	6
sb:its tariff	-6
sb:keep	16
sb:know	21
sb:lapse	7
sb:last	24
sb:lasted	-25
sb:late	-21
sb:law	-20
sb:lay	9
sb:leave	-16
sb:less	-11
sb:let	14
sb:licence	-9
sb:longer	-9
sb:lose	-10
sb:m	12
sb:m .	12
sb:make	7
sb:make for	12
sb:may	-30
sb:me	14
sb:meet in	-7
sb:minister	6
sb:minister of	15
sb:ministry	-15
sb:ministry of	-9
sb:more than	-9
sb:mr	-23
sb:mr <person>	-20
sb:much	-19
sb:much as	-16
sb:my	-15
sb:need	-6
sb:negotiator	-6
sb:new	-9
sb:newspaper	-12
sb:next	-6
sb:no	6
sb:no .	24
sb:no more	9
sb:nobody	-6
sb:now	10
sb:of	-8
sb:of <level>	-19
sb:of <month-gone>	16
sb:of <name>	-15
sb:of <number>	-20
sb:of <quality>	-7
sb:of a	-15
sb:of both	-9
sb:of its	6
sb:of that	25
sb:of the	-18
sb:of their	13
sb:off	10
sb:offer	-6
sb:oil	8
sb:on	-25
sb:on <day-ahead>	-12
sb:on <day-today>	-10
sb:on <name>	18
sb:on <quality>	-11
sb:on for	-25
sb:on rare	-10
sb:on the	11
sb:one	9
sb:one ,	-15
sb:one of	7
sb:only	-12
sb:order	11
sb:other	8
sb:other <points>	8
sb:other for	6
sb:out	-9
sb:paper	-32
sb:pause	22
sb:pause of	28
sb:pay	-13
sb:period	13
sb:point	13
sb:port	-8
sb:president	12
sb:prolong	-14
sb:prolong it	-6
sb:prolongation	-14
sb:propose	-16
sb:put off	6
sb:put the	-9
sb:quarrel	24
sb:rate	9
sb:rate of	8
sb:ready	-7
sb:reciprocal	-11
sb:remain	11
sb:renewed	-20
sb:rest	10
sb:rise	-16
sb:round	-9
sb:rule	-14
sb:run for	-7
sb:say it	-11
sb:say that	-7
sb:second	21
sb:second ,	-13
sb:see	-11
sb:send	-13
sb:side	-17
sb:sign	-6
sb:sign for	12
sb:since	15
sb:since <day-gone>	19
sb:since <month-gone>	-14
sb:sit	-8
sb:soybean	-6
sb:stand	6
sb:standstill	-27
sb:standstill of	-16
sb:start	-10
sb:strike	-8
sb:summer	-7
sb:surcharge	-30
sb:surcharge of	-17
sb:suspend <points>	11
sb:suspend for	-8
sb:suspension	11
sb:suspension of	7
sb:table	-12
sb:talk in	-9
sb:tariff for	15
sb:tariff on	13
sb:tariff truce	-25
sb:telephone	10
sb:tell	-14
sb:than	-19
sb:that	7
sb:that 's	11
sb:that ,	-13
sb:that <name>	-15
sb:that a	-30
sb:that he	17
sb:that is	35
sb:that it	9
sb:that the	-9
sb:that they	-11
sb:that was	27
sb:the	10
sb:the <level>	17
sb:the <quality>	-39
sb:the <seat>	-7
sb:the additional	-7
sb:the agreement	-12
sb:the ceasefire	-26
sb:the duty	25
sb:the end	6
sb:the extension	-10
sb:the fee	10
sb:the first	-11
sb:the last	-8
sb:the law	-19
sb:the new	12
sb:the next	-6
sb:the suspension	26
sb:the table	-10
sb:the truce	32
sb:the two	18
sb:the world	-18
sb:the yield	-7
sb:their	10
sb:their tariff	8
sb:their truce	-16
sb:them	-11
sb:themselve	6
sb:then	8
sb:there	15
sb:they	15
sb:they have	19
sb:thing	-8
sb:third	-7
sb:those	14
sb:three	-12
sb:through	15
sb:tiktok	-11
sb:to	-22
sb:to <level>	-13
sb:to <seat>	-6
sb:to a	7
sb:to be	15
sb:to last	17
sb:to prolong	-14
sb:to suspend	19
sb:to the	17
sb:trade	-22
sb:trade minister	-20
sb:truce ,	24
sb:truce between	-6
sb:truce by	24
sb:truce of	9
sb:truce on	-14
sb:two <office>	9
sb:under	16
sb:under the	7
sb:understanding	13
sb:until	7
sb:until <day-ahead>	9
sb:us	30
sb:want	-13
sb:was	13
sb:was agree	7
sb:was conclude	18
sb:was make	9
sb:way	-9
sb:we	-27
sb:we have	-10
sb:we hear	-18
sb:week	6
sb:were	10
sb:what	8
sb:when	15
sb:where	7
sb:which was	-18
sb:will be	14
sb:will suspend	-8
sb:with	-16
sb:with <name>	12
sb:with a	-8
sb:with the	-16
sb:within	-17
sb:without	9
sb:world	-13
sb:would have	14
sb:year	-10
sb:yield	-10
sb:yield on	-10
sb:you	-25
t0=future	-25
t0=future-passive	-18
t0=modal	-9
t0=past	-13
t0=past-passive	33
t0=pluperfect	-12
t1=future	-12
t1=future-passive	-18
t1=gerund	-16
t1=modal	-8
t1=participle-passive	6
t1=past	-14
t1=past-passive	33
t1=pluperfect	-7
t1=present	-16
t2=gerund	-6
t2=modal	-12
t2=participle-passive	-16
t2=past	8
t2=past-passive	-7
t2=perfect	-14
t2=pluperfect	-8
t2=present	13
t:loose	22
t:loose-l	11
t:loose-l1	22
t:loose-l2	-11
t:loose-l3	-8
t:loose-r	18
t:loose-r0	19
t:loose-r2	7
t:more-in	14
t:more-in0	14
t:more-l0	15
t:more-l1	-44
t:more-l3	-17
t:more-r	-7
t:more-r1	-7
t:quiet-l	21
t:quiet-l1	12
t:quiet-r	-21
t:quiet-r1	-7
t:quiet-r3	-17
t:truce	22
t:truce-l	14
t:truce-l1	27
t:truce-l3	-11
t:truce-r	13
t:truce-r0	38
t:truce-r2	-33
t:truce-r3	7
t:verb	19
t:verb-l	18
t:verb-l2	10
tn:loose	11
tn:more	-6
tn:quiet	10
tp:loose	15
tp:more	9
tp:quiet	16
tp:truce	26
tp:verb	33
v0=agree	7
v0=announce	8
v0=be	13
v0=buy	-18
v0=conclude	11
v0=end	-9
v0=extend	9
v0=get	21
v0=lay	13
v0=make	10
v0=meet	-6
v0=other	-14
v0=pay	-14
v0=propose	-15
v0=put	-8
v0=sign	-8
v0=sit	-11
v0=stay	-6
v0=stop	13
v0=suspend	-24
v1-none	7
v1=be	12
v1=buy	-22
v1=carry	-9
v1=conclude	11
v1=end	-14
v1=extend	8
v1=get	24
v1=hold	10
v1=keep	-6
v1=lay	13
v1=leave	-17
v1=make	13
v1=meet	-15
v1=other	-13
v1=pay	-14
v1=propose	-8
v1=put	-8
v1=reach	7
v1=run	-8
v1=sit	-11
v1=stop	13
v2-none	-21
v2=be	-6
v2=end	-12
v2=go	8
v2=leave	-36
v2=rise	8
v2=stand	-9
v2=take	15
vt0=agree past	11
vt0=agree perfect	-11
vt0=be future	11
vt0=be modal	14
vt0=be past	-11
vt0=be perfect	12
vt0=be present	6
vt0=conclude past	11
vt0=extend future	-8
vt0=extend perfect	25
vt0=extend present	6
vt0=get past	7
vt0=get present	21
vt0=have present	-9
vt0=hold perfect	-17
vt0=hold present	19
vt0=make past	11
vt0=other past	7
vt0=other perfect	-7
vt0=propose perfect	-10
vt0=sign modal	8
vt0=sit past	-9
vt0=stay present	9
vt0=suspend past	-14
vt0=suspend perfect	8
vt0=suspend present	-22
vt0=take present	-6
vt1=agree participle	-7
vt1=agree past	7
vt1=agree perfect	-8
vt1=agree present	-11
vt1=be modal	14
vt1=be past	-8
vt1=be perfect	12
vt1=conclude past	11
vt1=extend future	-8
vt1=extend perfect	25
vt1=extend present	6
vt1=get past	10
vt1=get present	21
vt1=have present	-6
vt1=hold present	19
vt1=make past	11
vt1=other past	7
vt1=other perfect	-7
vt1=propose perfect	-6
vt1=sign modal	8
vt1=sit past	-9
vt1=suspend infinitive	25
vt1=suspend past	-14
vt1=suspend perfect	8
vt1=suspend present	-22
vt1=take present	-6
vt2=go present	23
vt2=leave participle	-20
vt2=rise past	8`;
