// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:!	9
a:'	-10
a:' notice	-9
a:'s	7
a:-	-8
a:<day-ahead>	16
a:<day-ahead> .	-9
a:<day-today>	-11
a:<day-today> .	-7
a:<duty>	10
a:<gate>	6
a:<goods>	-15
a:<level-noun>	11
a:<level>	-25
a:<money>	-8
a:<name>	-7
a:<name> .	-9
a:<name> and	-6
a:<not>	-13
a:<number>	-15
a:<number> .	12
a:<office>	11
a:<quality>	-6
a:<seat>	-13
a:<v-begin>	-32
a:<v-end>	-8
a:<v-impose>	-30
a:<v-propose>	-6
a:<v-say>	9
a:<v-sell>	9
a:<v-stay>	-14
a:<v-suspend>	-10
a:<v-target>	-12
a:a	-19
a:after	-20
a:an	-6
a:as	11
a:at	7
a:at the	8
a:been	16
a:between	-8
a:by	-6
a:control	6
a:counted	-17
a:country	-13
a:duty	-14
a:each	7
a:earlier	-9
a:end	-22
a:for	-30
a:from <day-ahead>	14
a:from <day-gone>	-12
a:from the	-17
a:had	17
a:he	15
a:his	17
a:in <seat>	-7
a:in a	6
a:in the	-12
a:is what	18
a:it .	-6
a:later	-16
a:leave	-13
a:more	31
a:more .	13
a:new	-13
a:not	-17
a:notice	-10
a:notice .	-10
a:of	-13
a:of <level>	-12
a:of <number>	-7
a:of it	8
a:of talk	-20
a:of the	9
a:one	9
a:our	-10
a:out	-9
a:over	-21
a:rate	10
a:rise	-7
a:run	-15
a:side	8
a:talk	-11
a:talk .	-6
a:talk in	-12
a:tariff	24
a:tariff truce	16
a:the <day-ahead>	-12
a:the <name>	-9
a:the <organisation>	12
a:their	-10
a:thi	-6
a:through	-6
a:to	-24
a:to run	-10
a:truce	19
a:truce .	6
a:what	7
a:will	6
a:year	-6
b:"	-6
b:" we	-9
b:, <name>	12
b:, at	11
b:, by	-8
b:, is	6
b:, of	6
b:, the	-40
b:, was	-18
b:, with	-12
b:-	-12
b::	8
b:: <name>	-6
b:: for	12
b:: the	-20
b:<agent>	-16
b:<day-ahead>	-16
b:<day-ahead> and	-10
b:<day-gone>	-17
b:<day-today>	9
b:<duty>	-7
b:<gate>	-18
b:<goods-amount>	-28
b:<level-noun>	-10
b:<level>	11
b:<level> and	-9
b:<level> on	27
b:<money>	-28
b:<money> in	-6
b:<money> of	-7
b:<money> over	-6
b:<month-gone>	-16
b:<name> 's	-19
b:<name> agree	27
b:<name> and	-13
b:<name> has	10
b:<name> will	7
b:<not>	-12
b:<number>	-14
b:<number> for	13
b:<number> million	-8
b:<organisation>	-20
b:<organisation> and	12
b:<organisation> has	-11
b:<person>	13
b:<person> and	9
b:<person> has	13
b:<person> say	-14
b:<points>	8
b:<quality>	-19
b:<seat>	21
b:<seat> and	7
b:<seat> on	14
b:<sender>	-25
b:<span>	-13
b:<taker>	-16
b:<v-agree>	15
b:<v-bear>	8
b:<v-begin>	-12
b:<v-end>	-25
b:<v-impose>	-9
b:<v-propose>	37
b:<v-return>	-19
b:<v-sell>	-7
b:<v-stay>	-12
b:<v-suspend>	-11
b:<v-target>	-23
b:a	14
b:a further	18
b:a pause	-12
b:a second	13
b:about <money>	8
b:additional	10
b:additional duty	10
b:after	-30
b:agree	14
b:agree to	19
b:agreement	-11
b:all	-13
b:an	-9
b:an extension	-10
b:and <seat>	7
b:and agree	8
b:and for	-12
b:and it	10
b:and last	-8
b:and the	-23
b:announce	-8
b:another	11
b:are to	18
b:arrangement	11
b:as	-7
b:at least	-9
b:at the	-12
b:back	-20
b:back for	-10
b:be	7
b:be extend	-8
b:been	-9
b:been extend	-20
b:begin	-8
b:between	-17
b:both	22
b:both country	17
b:but	-11
b:buy	7
b:buy <quality>	-6
b:by <level>	-7
b:carry	18
b:ceasefire	-20
b:come	-9
b:control	-9
b:could	19
b:country	11
b:custom	-11
b:delay	-19
b:dispute	-13
b:do	13
b:down	-9
b:draft	16
b:due	-13
b:duty	-16
b:duty for	-11
b:duty of	8
b:each	7
b:each side	11
b:end	-25
b:end a	-18
b:export	-9
b:extend	-7
b:extend their	8
b:extension by	-11
b:fee	-7
b:fee on	-14
b:first	-19
b:fish	-9
b:for	-8
b:for a	-8
b:force	-9
b:from <name>	11
b:further	15
b:get	-7
b:give	-20
b:go	14
b:go on	20
b:had	-26
b:had been	-9
b:have	-9
b:have a	8
b:he	10
b:higher	-17
b:hold	-8
b:hold for	7
b:if	8
b:in	-42
b:in <month-gone>	-19
b:in <name>	-12
b:in <seat>	16
b:in a	-6
b:is	9
b:is for	14
b:is good	-10
b:is suspend	-23
b:is to	-9
b:it	-17
b:it 's	13
b:it has	-18
b:it will	8
b:its	-27
b:keep	-13
b:lasted	-24
b:law	-11
b:least	-9
b:less	8
b:let	-8
b:like	20
b:lower	-7
b:may	-7
b:meet	-17
b:million	-11
b:more	-14
b:more than	-18
b:most	8
b:my	-6
b:new	-12
b:next	-18
b:no	-20
b:no more	-8
b:not	15
b:now	-16
b:of	12
b:of <name>	14
b:of <quality>	-8
b:of a	27
b:of it	-26
b:of the	24
b:on	8
b:on <day-gone>	-17
b:on <day-today>	7
b:on <quality>	-21
b:on a	-14
b:on for	35
b:on the	-23
b:one	-9
b:order	-7
b:other 's	11
b:other <points>	10
b:our	20
b:out	-7
b:over	-13
b:paper	39
b:party	-9
b:pause	-10
b:pause of	-18
b:pay	-11
b:port	-8
b:port fee	-7
b:prolong	19
b:prolong the	8
b:promise	-6
b:propose	18
b:propose a	10
b:put off	-9
b:put the	8
b:rate	-16
b:reach	-9
b:ready	22
b:ready to	22
b:rest	-19
b:return	-11
b:rise	-13
b:rise by	-8
b:run	17
b:run for	7
b:second	20
b:see	15
b:shall	11
b:ship	-16
b:side	17
b:sit	-6
b:standstill	13
b:start	-10
b:stay	12
b:stop	-17
b:strike	-7
b:suspend for	9
b:suspension	8
b:table	-6
b:tariff	8
b:tariff truce	43
b:than	-8
b:that	20
b:that a	19
b:that both	7
b:that is	13
b:that it	20
b:that the	-21
b:the <name>	8
b:the <office>	9
b:the <quality>	11
b:the <seat>	-7
b:the additional	14
b:the first	-11
b:the law	-11
b:the next	-18
b:the other	8
b:the pause	-13
b:the tariff	9
b:the truce	-17
b:their	15
b:their tariff	19
b:them	-10
b:then	-6
b:they	-24
b:time	-13
b:to be	13
b:to buy	-15
b:to prolong	13
b:trade	17
b:truce	9
b:truce between	-7
b:truce by	14
b:truce with	14
b:two	-6
b:under	-11
b:up	-28
b:up to	-21
b:was make	6
b:was to	15
b:were	-11
b:what	12
b:when	-22
b:when the	-6
b:where	-14
b:which	-17
b:will be	-7
b:with	11
b:with <name>	8
b:with the	-12
b:within	-30
b:worth	-8
b:would	36
b:would like	20
b:yield	-7
b:yield on	-7
b:you	-6
b:—	10
b:— <name>	9
b:— the	10
c0=agree	20
c0=begin	-14
c0=buy	17
c0=propose	19
c0=return	-7
c0=sell	14
c0=stay	-13
c0=suspend	8
c1=agree	13
c1=begin	-10
c1=buy	7
c1=end	-9
c1=impose	-13
c1=propose	19
c1=return	-10
c1=say	11
c1=sell	14
c1=stay	-7
c1=suspend	-11
c2=bear	9
c2=begin	-31
c2=end	-12
c2=impose	-17
c2=say	13
ct0=agree modal	12
ct0=agree pluperfect	6
ct0=agree present	11
ct0=bear present	-9
ct0=begin past	-6
ct0=begin present	-15
ct0=buy future	-6
ct0=end modal	-14
ct0=end past	10
ct0=end present	-22
ct0=impose future	10
ct0=impose future-passive	-8
ct0=impose modal	13
ct0=impose modal-passive	-25
ct0=impose past-passive	-9
ct0=impose perfect-passive	-16
ct0=impose present	6
ct0=impose present-passive	8
ct0=propose past	12
ct0=say present	-6
ct0=stay past-passive	6
ct0=stay perfect	-14
ct0=stay present	-9
ct0=suspend future	11
ct0=suspend present	13
ct1=agree modal	12
ct1=agree participle-passive	9
ct1=agree perfect	-8
ct1=agree present	15
ct1=bear present	-9
ct1=begin past	-6
ct1=begin present	-15
ct1=buy future	-6
ct1=buy infinitive	-12
ct1=end modal	-14
ct1=end past	10
ct1=end present	-15
ct1=impose future	10
ct1=impose future-passive	-8
ct1=impose modal	13
ct1=impose modal-passive	-25
ct1=impose participle-passive	-6
ct1=impose past	-7
ct1=impose past-passive	-9
ct1=impose perfect-passive	-16
ct1=impose pluperfect	-12
ct1=impose present	9
ct1=impose present-passive	6
ct1=propose past	15
ct1=propose perfect	14
ct1=stay future	-8
ct1=stay infinitive	-7
ct1=stay past-passive	6
ct1=stay perfect	-14
ct1=suspend infinitive	-13
ct1=suspend present	9
ct2=begin present	-19
ct2=impose participle-passive	-13
ct2=up past	-7
f:"	-7
f:'	13
f:'s	18
f:,	-17
f:-	10
f:.	15
f::	-13
f:;	6
f:<agent>	24
f:<day-ahead>	6
f:<day-gone>	-12
f:<day-today>	-25
f:<duty>	-7
f:<level-noun>	7
f:<level>	-23
f:<money>	13
f:<name>	8
f:<not>	20
f:<number>	-20
f:<office>	-20
f:<organisation>	34
f:<person>	14
f:<points>	-15
f:<quality>	31
f:<seat>	26
f:<sender>	7
f:<v-agree>	8
f:<v-bear>	13
f:<v-begin>	7
f:<v-deny>	17
f:<v-impose>	13
f:<v-propose>	-7
f:<v-return>	12
f:<v-sell>	17
f:<v-stay>	19
f:<v-suspend>	-6
f:<v-threaten>	-6
f:agree	-16
f:agreement	-14
f:also	31
f:an	19
f:and	-12
f:announce	6
f:answer	14
f:approve	10
f:ask	15
f:beef	-6
f:been	15
f:before	13
f:begin	-11
f:both	-27
f:by	-10
f:call	20
f:can	-10
f:carry	13
f:case	16
f:consent	23
f:control	-7
f:did	-12
f:do	-7
f:doe	21
f:down	-27
f:each	-10
f:end	6
f:expect	-12
f:expire	-13
f:export	17
f:extension	-23
f:fall	-14
f:fee	24
f:fentanyl	-11
f:for	-23
f:get	12
f:good	-15
f:government	-11
f:had	-24
f:hand	10
f:has	46
f:have	-21
f:he	31
f:here	-10
f:his	27
f:hold	-10
f:hour	-14
f:in	17
f:is	7
f:it	-6
f:keep	16
f:lapse	-11
f:last	17
f:licence	19
f:line	-17
f:list	11
f:long	-9
f:lose	-22
f:make	-6
f:may	9
f:meet	-11
f:midnight	-14
f:minister	29
f:minute	11
f:month	-12
f:more	8
f:move	-7
f:mr	16
f:must	-14
f:name	17
f:night	-15
f:no	6
f:nobody	-7
f:not	16
f:nothing	28
f:notice	9
f:now	18
f:number	9
f:of	-6
f:off	-7
f:offer	8
f:oil	-28
f:on	6
f:only	11
f:or	8
f:our	20
f:over	-32
f:own	11
f:page	-11
f:pause	-9
f:pay	-45
f:people	14
f:place	-16
f:plan	-7
f:port	19
f:present	17
f:put	8
f:rate	14
f:reach	-21
f:read	-7
f:reply	7
f:rise	6
f:rule	19
f:run	8
f:say	-10
f:second	-16
f:she	11
f:ship	7
f:side	-11
f:sign	8
f:signature	20
f:since	-16
f:sit	13
f:so	-8
f:some	-14
f:somebody	-7
f:suspend	9
f:suspension	21
f:take	15
f:tariff	-24
f:that	10
f:the	-22
f:their	-21
f:then	33
f:there	-31
f:these	13
f:they	-11
f:thi	-9
f:third	-13
f:threaten	-12
f:time	-16
f:to	-7
f:too	11
f:trade	15
f:truce	23
f:two	11
f:unless	-13
f:up	6
f:vote	-9
f:want	-16
f:was	-43
f:we	-9
f:well	-26
f:were	19
f:what	-20
f:when	-15
f:while	-7
f:who	11
f:will	9
f:with	-14
f:without	-24
f:word	6
f:write	6
f:year	12
f:yet	-8
f:you	-33
first-of-paragraph	-11
has-future	13
has-infinitive	-8
has-modal	17
has-participle	-20
has-past	-9
has-pluperfect	-9
has-present	-12
headline	-43
l1="	-9
l1='s	9
l1=,	11
l1=:	24
l1=<begin>	-9
l1=<goods-amount>	-16
l1=<goods>	-17
l1=<level-noun>	6
l1=<money>	-8
l1=<v-begin>	-9
l1=<v-end>	-12
l1=<v-impose>	8
l1=<v-propose>	29
l1=<v-say>	7
l1=a	23
l1=after	-40
l1=another	25
l1=end	-12
l1=first	-6
l1=for	-6
l1=further	22
l1=has	-12
l1=in	-30
l1=is	15
l1=last	-21
l1=lasted	-24
l1=next	-9
l1=of	20
l1=on	21
l1=over	-20
l1=to	-7
l1=with	9
l1=within	-24
l2="	8
l2=,	-8
l2=:	-16
l2=<agent>	-17
l2=<begin>	-11
l2=<day-ahead>	-11
l2=<day-gone>	13
l2=<day-today>	-6
l2=<duty>	-15
l2=<gate>	7
l2=<goods>	-16
l2=<level>	-16
l2=<money>	-10
l2=<name>	6
l2=<not>	-10
l2=<number>	-24
l2=<office>	7
l2=<seat>	-13
l2=<span>	-6
l2=<v-agree>	37
l2=<v-buy>	21
l2=<v-end>	-18
l2=<v-impose>	25
l2=<v-propose>	41
l2=<v-stay>	11
l2=<v-suspend>	-7
l2=a	30
l2=agree	28
l2=and	-17
l2=are	-16
l2=ask	17
l2=at	7
l2=back	-10
l2=buy	21
l2=by	-12
l2=dispute	-8
l2=end	-6
l2=extension	-10
l2=first	-9
l2=gave	-13
l2=had	-12
l2=he	15
l2=hold	7
l2=in	-28
l2=last	-11
l2=more	-16
l2=of	11
l2=off	14
l2=on	34
l2=other	-8
l2=side	11
l2=suspension	8
l2=tariff	-12
l2=term	-12
l2=that	32
l2=the	-10
l2=there	-15
l2=time	10
l2=up	-16
l2=would	17
l3="	14
l3='s	-15
l3=,	-30
l3=:	-23
l3=<begin>	-10
l3=<day-gone>	-25
l3=<duty>	-13
l3=<gate>	-6
l3=<goods>	14
l3=<level-noun>	-12
l3=<name>	16
l3=<person>	11
l3=<quality>	-22
l3=<seat>	23
l3=<span>	-11
l3=<v-begin>	13
l3=<v-end>	-11
l3=<v-impose>	-26
l3=<v-stay>	9
l3=<v-up>	10
l3=an	-14
l3=and	26
l3=at	-11
l3=been	-29
l3=both	-8
l3=by	-14
l3=for	10
l3=go	15
l3=in	-41
l3=is	8
l3=it	9
l3=its	-12
l3=no	-9
l3=of	-13
l3=one	8
l3=pause	-11
l3=put	-10
l3=rate	-10
l3=that	13
l3=their	-13
l3=time	-16
l3=truce	13
l3=would	25
l4="	11
l4='s	14
l4=,	-21
l4=-	-9
l4=<begin>	-22
l4=<day-ahead>	30
l4=<day-gone>	-27
l4=<goods>	17
l4=<level>	17
l4=<number>	6
l4=<organisation>	-10
l4=<person>	19
l4=<v-end>	-6
l4=<v-say>	-7
l4=<v-stay>	-16
l4=<v-suspend>	22
l4=a	40
l4=and	32
l4=at	-13
l4=be	18
l4=end	-21
l4=for	-12
l4=good	7
l4=had	-7
l4=has	-6
l4=have	-9
l4=he	21
l4=in	-18
l4=it	-12
l4=its	-8
l4=on	-36
l4=propose	10
l4=say	-9
l4=sign	8
l4=that	8
l4=the	-17
l4=their	21
l4=they	14
l4=to	9
l4=truce	-23
l4=would	6
l=, by	-16
l=, of	9
l=: "	-14
l=<begin> <begin>	-9
l=<begin> after	-6
l=<begin> the	11
l=<day-ahead> ,	-8
l=<day-gone> ,	15
l=<money> over	-6
l=a further	22
l=about <money>	8
l=agree on	28
l=and for	-7
l=and last	-7
l=ask for	17
l=back for	-10
l=extension by	-11
l=hold for	7
l=is for	14
l=it has	-13
l=more than	-16
l=on for	29
l=pause of	-10
l=the next	-9
l=truce by	14
lead="	-6
lead=:	8
lead=a	20
lead=after	-20
lead=and	17
lead=both	19
lead=but	-11
lead=china	-9
lead=for	-7
lead=if	8
lead=in	-10
lead=it	-18
lead=six	-20
lead=that	24
lead=the	-6
lead=they	-11
lead=two	-11
lead=what	13
lead=when	-20
lead=where	-14
lead=which	-17
lead=—	10
lll=, and for	-7
lll=<begin> <begin> <begin>	-9
lll=<begin> <begin> after	-6
lll=<begin> <begin> the	11
lll=a pause of	-10
lll=an extension of	-9
lll=in <month-gone> for	-12
lll=is suspend for	-23
lll=on <day-ahead> ,	12
lll=was make for	8
lr=" is	-13
lr=, before	-11
lr=, of	7
lr=: ,	27
lr=<begin> .	-17
lr=<begin> after	-12
lr=<begin> is	19
lr=<begin> later	-12
lr=<begin> of	-11
lr=<goods-amount> .	-6
lr=<money> .	-12
lr=a truce	9
lr=after .	-8
lr=after of	-17
lr=another ,	-10
lr=another .	19
lr=by <end>	-11
lr=for ,	10
lr=for <end>	-8
lr=for in	7
lr=for more	11
lr=for of	7
lr=for the	-10
lr=further .	13
lr=has to	-15
lr=in .	-26
lr=last ,	-13
lr=lasted .	-19
lr=next .	-6
lr=of ;	6
lr=over ,	-6
lr=over .	-9
lr=than ,	-8
lr=within .	-14
n:accord	-27
n:add	-16
n:added	10
n:again	15
n:another	29
n:arrangement	-16
n:asleep	21
n:bargain	6
n:breather	-13
n:calm	11
n:ceasefire	29
n:continue	-8
n:continued	-14
n:days=0	45
n:days=9	28
n:deal	41
n:deals	22
n:extend	-8
n:extended	42
n:extends	33
n:extension	8
n:extra	12
n:freeze	-40
n:frozen	-24
n:further	21
n:go on	10
n:goes on	34
n:grace	-32
n:handshake	6
n:held back	10
n:held in	-9
n:hold back	-15
n:holiday	-7
n:keep	27
n:keeps	7
n:lengths=1	10
n:lengths=2	7
n:lengths=3	-6
n:lengths=6	31
n:lies	-44
n:lift	18
n:lifts	16
n:long=0	24
n:long=1	76
n:long=2	21
n:long=6	-54
n:long=9	-8
n:longer	30
n:loose=1	-21
n:loose=2	-10
n:loose=3	14
n:loose=6	15
n:measure	-17
n:measures	-10
n:moratorium	-32
n:more	8
n:more=3	-10
n:more=9	48
n:on hold	11
n:on ice	20
n:pact	-21
n:pause	11
n:pauses	12
n:peace	22
n:prolong	-32
n:prolongation	-15
n:prolonged	45
n:prolongs	-6
n:put off	38
n:quiet	20
n:quiet=1	24
n:quiet=2	18
n:relief	8
n:renew	-24
n:renewal	-53
n:rest	56
n:rests	11
n:second	-11
n:settlement	9
n:shelve	-11
n:shelved	21
n:silence	-15
n:sleep	22
n:sleeps	21
n:spare	8
n:standstill	-18
n:stay	-17
n:stays	-14
n:stretch	-19
n:suspend	-10
n:suspended	42
n:suspends	20
n:term	22
n:terms	7
n:truce	60
n:truce=1	37
n:truce=3	7
n:truce=6	-20
n:understanding	-10
n:untouched	30
n:verb=1	30
n:verb=2	10
n:verb=6	14
n:window	34
nc2=bear	14
nc2=down	-10
nc2=propose	-15
nc2=say	22
nc2=stay	-18
nc2=up	-9
nct2=agree past	18
nct2=begin modal	17
nct2=begin past	-10
nct2=impose future	-10
nct2=impose modal	16
nct2=impose participle-passive	-6
nct2=impose perfect	-10
nct2=impose present	14
nct2=say past	14
nct2=say present	13
nct2=stay past	-8
next="	22
next=,	-6
next=after	-16
next=and	16
next=before	-13
next=if	9
next=that	7
next=while	-6
nhas-gerund	-7
nhas-infinitive	-9
nhas-modal	20
nhas-past	6
nhas-perfect	-28
nhas-pluperfect	-6
nhas-present	7
none	19
nt2=gerund	-7
nt2=modal	19
nt2=past	8
nt2=perfect	-20
nt2=present-passive	15
nv2=agree	7
nv2=end	-6
nv2=expire	-15
nv2=other	-11
nv2=run	-9
nv2=say	21
nvt2=expire present	-14
nvt2=other perfect	-15
nvt2=run present	-9
nvt2=say past	20
nvt2=sign past	19
pc0=agree	-11
pc0=bear	-12
pc0=end	10
pc0=propose	6
pc0=stay	10
pc0=target	-7
pc0=up	-16
pc1=agree	-21
pc1=end	9
pc1=impose	-9
pc1=propose	9
pc1=stay	12
pc1=target	-9
pct0=agree past	-15
pct0=agree past-passive	6
pct0=agree perfect	-9
pct0=bear present	-15
pct0=begin past	-21
pct0=begin present	19
pct0=end modal	-11
pct0=end present	24
pct0=impose past	-11
pct0=impose pluperfect	12
pct0=impose present	6
pct0=say present	-12
pct1=agree participle-passive	-17
pct1=agree past	-12
pct1=agree past-passive	6
pct1=agree perfect	-9
pct1=bear present	-15
pct1=begin past	-13
pct1=begin present	19
pct1=end modal	-11
pct1=end present	16
pct1=impose infinitive	-12
pct1=impose past	-20
pct1=impose perfect	6
pct1=impose pluperfect	12
pct1=say present	-12
phas-infinitive	7
phas-modal	-10
phas-participle	10
phas-past	-10
phas-perfect	22
phas-pluperfect	10
phas-present	9
pt0=modal	-9
pt0=past-passive	-7
pt0=perfect	9
pt0=perfect-passive	15
pt0=pluperfect	12
pt0=present-not	-7
pt0=present-passive	15
pt1=infinitive	7
pt1=past	-6
pt1=perfect	10
pt1=perfect-passive	15
pt1=pluperfect	12
pt1=present-not	-7
pt1=present-passive	15
pv0-none	20
pv0=announce	-11
pv0=be	8
pv0=go	-10
pv0=know	12
pv0=other	14
pv0=put	-6
pv0=sign	-8
pv0=suspend	6
pv0=take	8
pv1-none	14
pv1=announce	-11
pv1=be	9
pv1=end	10
pv1=know	10
pv1=make	10
pv1=meet	7
pv1=other	14
pv1=put	-8
pv1=sign	-15
pv1=suspend	12
pv1=take	8
pv2-none	17
pvt0=announce past	-10
pvt0=begin past	-16
pvt0=end present	11
pvt0=know present	12
pvt0=say present	-10
pvt0=sign past	-13
pvt0=tell past	6
pvt1=agree past	7
pvt1=announce past	-10
pvt1=end present	11
pvt1=know present	12
pvt1=say past	6
pvt1=say present	-10
pvt1=sign past	-12
pvt1=tell past	6
q:!	-17
q:"	16
q:'	-20
q:(	10
q:)	7
q:,	6
q:-	-13
q:/	-7
q::	32
q:;	6
q:<agent>	12
q:<day-ahead>	6
q:<day-today>	-15
q:<duty>	-23
q:<gate>	-22
q:<goods-amount>	-9
q:<goods>	-14
q:<level-noun>	-26
q:<level>	-36
q:<money>	-14
q:<month-gone>	-16
q:<not>	-7
q:<number>	-19
q:<office>	30
q:<organisation>	-7
q:<person>	-6
q:<points>	8
q:<quality>	-10
q:<seat>	34
q:<span>	13
q:<v-agree>	19
q:<v-bear>	-7
q:<v-begin>	-11
q:<v-deny>	-7
q:<v-end>	-8
q:<v-impose>	-9
q:<v-propose>	26
q:<v-return>	-8
q:<v-sell>	-18
q:<v-stay>	-19
q:<v-suspend>	9
q:<v-target>	-10
q:<v-threaten>	-15
q:<v-up>	-26
q:additional	10
q:after	-21
q:agree	13
q:agreement	-19
q:all	-21
q:an	9
q:as	-13
q:ask	-12
q:at	-18
q:be	23
q:because	-14
q:been	-38
q:begin	-21
q:both	-22
q:buy	-10
q:by	-9
q:call	-16
q:can	14
q:come	9
q:cotton	8
q:date	-14
q:day	20
q:deal	9
q:did	-17
q:do	-10
q:down	9
q:earth	-13
q:evening	-13
q:expire	12
q:extend	-20
q:extension	12
q:fall	-10
q:farm	-6
q:fee	-7
q:fentanyl	12
q:for	-10
q:from	-35
q:gave	-18
q:go	-12
q:good	-32
q:government	10
q:great	-9
q:had	-27
q:has	6
q:have	14
q:he	25
q:here	-10
q:his	10
q:hold	-13
q:hour	-13
q:how	-6
q:i	18
q:if	-22
q:import	-11
q:in	-25
q:is	16
q:it	41
q:its	-19
q:keep	11
q:know	-7
q:last	-8
q:leave	9
q:let	18
q:levy	-20
q:lose	-9
q:lower	-16
q:market	6
q:me	14
q:midnight	11
q:minister	-23
q:ministry	16
q:morning	-12
q:mr	-14
q:new	-28
q:next	-23
q:nobody	-11
q:nor	-13
q:not	-6
q:notice	-16
q:now	-15
q:of	-8
q:off	-12
q:offer	7
q:on	-23
q:order	10
q:other	-22
q:our	-7
q:out	-9
q:part	-17
q:pause	8
q:pay	-37
q:pen	12
q:port	-17
q:prolonged	-8
q:rare	-12
q:reciprocal	-10
q:rise	-12
q:round	-14
q:run	-19
q:section	-9
q:see	13
q:sell	-8
q:ship	-7
q:sit	14
q:so	-18
q:some	-23
q:soybean	-10
q:stand	-20
q:standstill	8
q:start	-11
q:stay	6
q:stop	-12
q:summer	-7
q:surcharge	-17
q:suspend	7
q:suspension	29
q:table	10
q:take	10
q:tariff	-21
q:tell	19
q:text	-9
q:the	-7
q:them	-21
q:then	-30
q:there	6
q:they	36
q:thi	-15
q:third	16
q:threaten	-9
q:three	-18
q:through	-20
q:to	-6
q:two	36
q:until	-13
q:us	13
q:war	-15
q:was	-15
q:we	28
q:were	-17
q:what	7
q:when	-32
q:which	-17
q:who	14
q:will	12
q:with	-7
q:would	22
q:year	-22
qt=future	19
qt=modal	-8
qt=past	6
qt=perfect	-6
qt=pluperfect	-21
r1=!	9
r1="	8
r1='	-9
r1=<duty>	37
r1=<end>	-18
r1=<v-impose>	-26
r1=<v-suspend>	-10
r1=after	-30
r1=and	6
r1=at	10
r1=before	-23
r1=earlier	-9
r1=for	-7
r1=from	14
r1=if	12
r1=later	-16
r1=leave	-10
r1=more	40
r1=of	-9
r1=on	16
r1=tariff	31
r1=the	-14
r1=to	-11
r1=was	8
r1=while	-6
r2="	-14
r2=,	-16
r2=.	29
r2=<agent>	-11
r2=<day-ahead>	25
r2=<day-gone>	-13
r2=<duty>	-12
r2=<goods>	-15
r2=<name>	7
r2=<number>	-23
r2=<person>	8
r2=<seat>	-7
r2=<span>	-23
r2=<v-agree>	-7
r2=<v-bear>	-10
r2=<v-begin>	-8
r2=<v-down>	-10
r2=<v-impose>	-6
r2=<v-stay>	-31
r2=a	-31
r2=and	14
r2=been	20
r2=for	-13
r2=in	-7
r2=notice	-10
r2=on	-15
r2=one	10
r2=over	-10
r2=run	-13
r2=so	-20
r2=that	18
r2=the	-17
r2=truce	27
r2=up	-6
r2=which	6
r2=with	26
r3="	-29
r3='s	11
r3=,	14
r3=-	-7
r3=.	-20
r3=<day-gone>	-19
r3=<duty>	-21
r3=<end>	7
r3=<goods>	-11
r3=<level>	6
r3=<name>	-15
r3=<not>	-16
r3=<organisation>	16
r3=<person>	12
r3=<span>	12
r3=<v-bear>	14
r3=<v-end>	-15
r3=<v-propose>	-9
r3=<v-stay>	18
r3=and	15
r3=at	-10
r3=by	-7
r3=duty	-17
r3=for	-21
r3=in	-16
r3=it	-15
r3=of	11
r3=our	-6
r3=rate	-9
r3=say	-6
r3=until	-10
r3=was	-17
r3=with	-12
r4=,	-20
r4=<day-gone>	14
r4=<duty>	15
r4=<goods>	-8
r4=<level-noun>	11
r4=<level>	-8
r4=<not>	-9
r4=<number>	-23
r4=<v-bear>	-7
r4=<v-propose>	6
r4=<v-say>	18
r4=<v-suspend>	-6
r4=a	10
r4=and	-39
r4=duty	19
r4=had	-8
r4=in	12
r4=it	-17
r4=of	-12
r4=on	-7
r4=say	8
r4=the	22
r4=to	7
r4=truce	-13
r4=until	-17
r4=with	9
r=! <end>	9
r=' notice	-9
r=, "	-11
r=, from	8
r=, so	-17
r=, the	17
r=, which	14
r=; the	-8
r=<end> <end>	-18
r=after the	-9
r=and <number>	-7
r=at the	13
r=later ,	-6
r=more ,	10
r=more .	13
r=of it	9
r=of talk	-20
r=to run	-10
s:!	9
s:'	-27
s:'s	-15
s:*	28
s:,	-27
s:-	-8
s:/	-26
s::	-11
s:;	-21
s:<agent>	-11
s:<day-gone>	-14
s:<day-today>	-27
s:<gate>	15
s:<goods-amount>	-38
s:<goods>	-13
s:<level>	-19
s:<money>	-29
s:<month-ahead>	-18
s:<month-gone>	-16
s:<name>	-8
s:<not>	-29
s:<number>	-60
s:<office>	31
s:<person>	18
s:<points>	8
s:<seat>	8
s:<span>	-11
s:<v-agree>	14
s:<v-bear>	-10
s:<v-begin>	-8
s:<v-buy>	-11
s:<v-impose>	-16
s:<v-propose>	33
s:<v-sell>	18
s:<v-stay>	-13
s:<v-suspend>	-17
s:<v-target>	-6
s:<v-up>	-18
s:@	-9
s:a	10
s:about	10
s:according	10
s:additional	15
s:after	-45
s:again	-15
s:agree	14
s:agreement	-19
s:aircraft	-7
s:an	7
s:another	12
s:answer	18
s:any	-11
s:apart	-18
s:apply	-19
s:approve	-9
s:are	-11
s:as	13
s:aside	7
s:autumn	6
s:away	-15
s:bean	-6
s:been	16
s:between	-29
s:bond	-8
s:bridge	-11
s:but	9
s:buy	6
s:by	-16
s:can	-7
s:car	10
s:carry	13
s:ceasefire	-12
s:clock	-6
s:close	-12
s:come	-16
s:commerce	22
s:company	11
s:confirm	-8
s:consumer	-12
s:cost	-10
s:could	9
s:counted	-21
s:custom	-19
s:date	-11
s:day	18
s:day-after	-16
s:day-after gone	-27
s:day-before ahead	20
s:day-before gone	-18
s:deadline	-22
s:deal	-8
s:delay	-19
s:delegation	-13
s:did	-17
s:die	20
s:do	17
s:doe	11
s:down	-6
s:draft	17
s:duty	-11
s:earlier	-10
s:early	-6
s:earth	-8
s:effect	15
s:either	-16
s:end	-15
s:energy	-10
s:evening	13
s:ever	-8
s:expire	-7
s:extend	-18
s:extension	16
s:face	-8
s:fact	-8
s:far	10
s:farm	-13
s:fee	-9
s:fish	-11
s:fits	-70
s:fits-ahead	8
s:fits-gone	-6
s:force	-23
s:four	10
s:freeze	19
s:from	9
s:further	10
s:get	-9
s:give	-25
s:given	-10
s:go	6
s:good	-7
s:grant	-15
s:gun	-10
s:had	-20
s:half	-14
s:hand	18
s:has	24
s:have	-8
s:he	11
s:hear	35
s:higher	-22
s:highest	-6
s:his	34
s:hit	-14
s:i	31
s:import	-18
s:impose	-18
s:instead	-9
s:intend	-6
s:into	-8
s:is	25
s:itself	-10
s:joined	14
s:just	-20
s:keep	-8
s:know	7
s:lapse	-7
s:last	-15
s:lasted	-24
s:late	-10
s:law	-12
s:least	-12
s:leave	6
s:lengths=1	-10
s:lengths=2	-7
s:lengths=4	-31
s:letter	6
s:levy	-13
s:licence	-11
s:lie	12
s:like	11
s:line	-6
s:list	-9
s:listed	9
s:live	-18
s:long=month	-62
s:long=usual	49
s:long=week	-133
s:long=years	-56
s:longer	-12
s:lower	-14
s:m	-15
s:man	-7
s:matter	-6
s:may	-15
s:me	10
s:meet	-24
s:million	-16
s:minister	12
s:ministry	14
s:month	14
s:moratorium	15
s:more	42
s:more-after	33
s:more-before	41
s:morning	-8
s:mortgage	-7
s:mr	19
s:named=1	-28
s:named=2	7
s:named=3	8
s:need	-25
s:negotiation	-10
s:negotiator	-9
s:new	12
s:newspaper	17
s:next	-19
s:night	6
s:no	-14
s:nobody	-13
s:not	6
s:notice	-21
s:now	-33
s:of	6
s:off	-15
s:offer	6
s:oil	11
s:old	-22
s:one	10
s:one day	-41
s:one month	-49
s:one week	-30
s:one year	27
s:or	-27
s:order	-8
s:other	-7
s:out	-14
s:over	-25
s:own	-11
s:palm	-16
s:paper	39
s:party	-17
s:pause	-13
s:pay	-19
s:people	22
s:place	-15
s:plan	-17
s:premier	9
s:present	17
s:prolong	24
s:prolongation	17
s:promise	-11
s:propose	26
s:put	-14
s:quarrel	-14
s:rare	-8
s:reach	-13
s:read	-6
s:ready	6
s:reciprocal	14
s:rest	-24
s:result	-16
s:return	-9
s:rise	-27
s:river	-9
s:say	9
s:season	21
s:second	6
s:secretary	7
s:section	-7
s:see	13
s:sell	-11
s:send	24
s:set	6
s:settle	16
s:shall	8
s:she	-11
s:sheet	-8
s:shelve	9
s:should	-11
s:side	13
s:sign	11
s:signature	16
s:sit	-7
s:so	-17
s:something	-6
s:source	8
s:soybean	-17
s:spare	-6
s:special	-16
s:stand	6
s:standstill	28
s:start	-16
s:statement	16
s:stock	-11
s:stockholm	12
s:stop	-16
s:strike	-8
s:sugar	8
s:suspend	7
s:talk	12
s:tariff	13
s:tea	-10
s:telephone	-12
s:television	23
s:tell	12
s:text	27
s:than	-19
s:that	6
s:their	11
s:them	-29
s:themselve	-8
s:then	-30
s:there	-15
s:they	-12
s:thi	10
s:those	6
s:three	-15
s:through	-6
s:time	-25
s:to	8
s:together	-16
s:too	8
s:top	15
s:transfer	-16
s:twice	9
s:two	-8
s:under	-38
s:unit=day	-42
s:unit=month	24
s:unit=year	-9
s:unless	7
s:until	-12
s:up	-39
s:us	-11
s:vessel	-7
s:vote	-8
s:war	12
s:way	13
s:we	11
s:week	21
s:were	-13
s:what	18
s:when	-8
s:which	10
s:while	-6
s:who	25
s:whose	10
s:with	14
s:within	-23
s:world	-11
s:worth	-15
s:would	36
s:write	14
s:year	-33
s:yield	-16
s:york	6
s:you	-8
sa:!	9
sa:" .	17
sa:" a	-7
sa:" say	-14
sa:'	-24
sa:' notice	-9
sa:'s	-14
sa:, "	-17
sa:, <name>	-7
sa:, <quality>	-7
sa:, a	10
sa:, according	11
sa:, and	12
sa:, as	25
sa:, at	-14
sa:, begin	-7
sa:, from	8
sa:, he	-20
sa:, if	-9
sa:, in	-22
sa:, is	-21
sa:, on	-6
sa:, so	-18
sa:, that	7
sa:, then	-13
sa:, until	-9
sa:, when	9
sa:, which	7
sa:, who	33
sa:, with	27
sa:-	-20
sa:. "	17
sa::	-14
sa:: <number>	-7
sa:;	-24
sa:; it	-17
sa:; the	-33
sa:<agent>	-16
sa:<day-ahead>	14
sa:<day-ahead> ,	35
sa:<day-ahead> .	37
sa:<day-gone> .	-20
sa:<day-today>	-25
sa:<day-today> .	-22
sa:<duty>	15
sa:<gate>	23
sa:<goods-amount>	-11
sa:<level-noun>	16
sa:<level>	-8
sa:<level> ,	-23
sa:<level> on	16
sa:<money>	-15
sa:<month-ahead>	-18
sa:<month-gone>	-9
sa:<month-gone> ,	-13
sa:<name> ,	-14
sa:<name> .	15
sa:<name> has	-11
sa:<not>	-9
sa:<number>	-39
sa:<number> ,	-13
sa:<number> :	-7
sa:<office>	12
sa:<organisation>	-8
sa:<organisation> ,	-11
sa:<organisation> .	15
sa:<person>	9
sa:<person> ,	6
sa:<person> .	-25
sa:<person> and	-14
sa:<person> say	15
sa:<points>	-9
sa:<quality>	-15
sa:<seat>	-7
sa:<seat> .	-7
sa:<span>	-16
sa:<span> ,	-29
sa:<taker>	8
sa:<v-agree>	28
sa:<v-bear>	-6
sa:<v-down>	-19
sa:<v-propose>	-15
sa:<v-sell>	14
sa:<v-stay>	-7
sa:<v-suspend>	-6
sa:<v-target>	-10
sa:a	-10
sa:a long	-8
sa:according	11
sa:according to	11
sa:additional	11
sa:additional duty	12
sa:after	-13
sa:after that	-7
sa:again	-11
sa:all	7
sa:an	18
sa:and	9
sa:and <number>	-11
sa:and a	-7
sa:and end	8
sa:and has	11
sa:and i	12
sa:and it	6
sa:and not	20
sa:and on	8
sa:and that	6
sa:answer	13
sa:are	-11
sa:as	23
sa:at <number>	-7
sa:at the	10
sa:away	-7
sa:be	-11
sa:been	22
sa:before	-12
sa:before the	6
sa:between	-8
sa:both side	-13
sa:busan	-8
sa:but	17
sa:by	-11
sa:charge	-16
sa:come	-11
sa:company	7
sa:control	6
sa:counted	-21
sa:counted from	-20
sa:date	-10
sa:deadline	-13
sa:did	-6
sa:drop	-6
sa:due	-10
sa:due to	-10
sa:each	-17
sa:each other	-23
sa:earlier	-9
sa:earth	6
sa:end	-14
sa:end on	-16
sa:evening	12
sa:expire .	-10
sa:expire on	8
sa:export	9
sa:extend	-8
sa:fall	-6
sa:fentanyl	-14
sa:first	18
sa:for	-14
sa:for <number>	-19
sa:for <span>	-7
sa:for the	16
sa:force	-10
sa:four	13
sa:from <day-ahead>	24
sa:from <day-gone>	-33
sa:from the	-26
sa:gave	-10
sa:good	-11
sa:hand	12
sa:has	9
sa:has been	15
sa:his	40
sa:hour	-8
sa:i	30
sa:in	23
sa:in <name>	-13
sa:in <seat>	18
sa:in a	25
sa:in busan	-6
sa:is	15
sa:is to	16
sa:is what	15
sa:it	-26
sa:it 's	10
sa:it .	-18
sa:it was	-13
sa:its	6
sa:keep	14
sa:lapse	-11
sa:last	-6
sa:later ,	-6
sa:leave	-7
sa:leave .	-6
sa:lower	-6
sa:may	-6
sa:meet	-15
sa:ministry	-7
sa:more	14
sa:more than	-20
sa:neither	6
sa:nobody	-10
sa:nothing	-18
sa:notice	-11
sa:notice .	-11
sa:now	-9
sa:of	-6
sa:of <level>	8
sa:of <number>	-16
sa:of a	6
sa:of it	7
sa:of them	-7
sa:off	-13
sa:oil	-11
sa:on .	-18
sa:on <day-gone>	-11
sa:on the	10
sa:on top	22
sa:or	-15
sa:other	-27
sa:our	-7
sa:out	-13
sa:out on	-11
sa:over	-16
sa:own	-17
sa:pay <level>	-12
sa:peace	-17
sa:people	11
sa:place	-11
sa:place .	-10
sa:present	12
sa:quarrel	-7
sa:raise	8
sa:rare	6
sa:rate	15
sa:rate .	7
sa:rate of	9
sa:read	-25
sa:rise	-7
sa:round	8
sa:round of	6
sa:run	-18
sa:say	6
sa:say .	-18
sa:say in	23
sa:say on	6
sa:sell	-8
sa:shall	7
sa:side	-8
sa:sign	33
sa:sit	-8
sa:so	-15
sa:so that	-7
sa:soybean	-9
sa:standstill	14
sa:state	7
sa:stay	-10
sa:stockholm	13
sa:talk	21
sa:talk .	11
sa:tariff	16
sa:tariff truce	6
sa:than	-11
sa:that is	11
sa:that they	9
sa:the	22
sa:the <day-ahead>	9
sa:the <number>	9
sa:the <office>	-26
sa:the <organisation>	20
sa:the duty	-6
sa:the present	7
sa:the talk	15
sa:the truce	-8
sa:the two	-26
sa:them	-17
sa:them .	-12
sa:then	-22
sa:there	-16
sa:they had	-18
sa:thi year	-11
sa:thing	-11
sa:third	7
sa:those	7
sa:three	-12
sa:through	-15
sa:time	-23
sa:to <day-ahead>	13
sa:to <number>	-9
sa:to run	-10
sa:to the	22
sa:top	22
sa:trade	-15
sa:truce ,	-11
sa:two	-12
sa:under	-10
sa:up	-16
sa:war	8
sa:was	-10
sa:way	10
sa:we	-13
sa:what the	8
sa:when	6
sa:when the	-6
sa:which	15
sa:while	-6
sa:who	26
sa:will	6
sa:with	8
sa:with <name>	11
sa:would have	-10
sa:write	8
sa:year	-23
sa:year .	-16
sa:yield	-8
sb:'s <person>	-32
sb:'s commerce	15
sb:'s good	18
sb:'s ministry	6
sb:) —	14
sb:*	28
sb:, <day-today>	-6
sb:, <number>	-17
sb:, <person>	6
sb:, a	-8
sb:, agree	16
sb:, and	15
sb:, are	15
sb:, as	9
sb:, at	10
sb:, both	9
sb:, by	-15
sb:, he	9
sb:, in	-17
sb:, it	-9
sb:, of	6
sb:, sign	-7
sb:, that	-12
sb:, the	-21
sb:, to	-9
sb:, was	-18
sb:, when	-7
sb:, where	-6
sb:, which	10
sb:, with	-12
sb:. m	-11
sb:/	-26
sb:: <goods-amount>	-6
sb:: <person>	-13
sb:: for	12
sb:: the	-7
sb:; the	-9
sb:<day-ahead>	16
sb:<day-ahead> ,	9
sb:<day-ahead> and	20
sb:<day-ahead> for	-8
sb:<day-gone>	-12
sb:<day-gone> ,	-7
sb:<day-gone> and	6
sb:<day-today>	-11
sb:<day-today> ,	-13
sb:<day-today> —	-13
sb:<duty>	-8
sb:<goods-amount>	-35
sb:<goods>	-9
sb:<level-noun>	-19
sb:<level>	-10
sb:<level> and	-9
sb:<level> in	-11
sb:<level> of	8
sb:<level> on	19
sb:<money>	-23
sb:<money> in	-7
sb:<money> of	-7
sb:<money> over	-6
sb:<month-gone>	-11
sb:<name> 's	-8
sb:<name> ,	7
sb:<name> :	20
sb:<name> agree	26
sb:<name> and	-25
sb:<name> buy	-7
sb:<name> have	-6
sb:<name> in	-6
sb:<name> on	-6
sb:<name> will	19
sb:<not>	-27
sb:<number>	-43
sb:<number> )	6
sb:<number> ,	-23
sb:<number> /	-23
sb:<number> a	-20
sb:<number> and	-6
sb:<number> for	12
sb:<number> million	-12
sb:<office>	25
sb:<office> agree	-8
sb:<organisation>	6
sb:<organisation> ,	9
sb:<organisation> and	11
sb:<organisation> in	6
sb:<person>	16
sb:<person> :	-22
sb:<person> has	21
sb:<person> in	8
sb:<person> say	-12
sb:<person> sign	-16
sb:<points>	12
sb:<quality>	7
sb:<quality> and	-7
sb:<quality> energy	-8
sb:<quality> good	-9
sb:<quality> ship	-17
sb:<seat>	8
sb:<seat> ,	-36
sb:<seat> on	8
sb:<sender>	-9
sb:<span> and	-9
sb:<taker>	-19
sb:<v-propose>	43
sb:<v-sell>	8
sb:<v-stay>	-12
sb:<v-suspend>	-10
sb:<v-threaten>	-10
sb:<v-up>	-15
sb:@	-9
sb:a	17
sb:a .	-11
sb:a deal	-8
sb:a further	19
sb:a new	27
sb:a pause	-12
sb:a second	24
sb:a surcharge	-21
sb:a tariff	6
sb:a truce	-6
sb:about	12
sb:about <money>	8
sb:additional	6
sb:additional duty	6
sb:after	-39
sb:agree	12
sb:agree on	-6
sb:agree to	18
sb:agreement	-14
sb:and <quality>	-9
sb:and a	-15
sb:and agree	8
sb:and for	-16
sb:and it	10
sb:and last	-8
sb:and the	-16
sb:another	16
sb:answer	6
sb:are due	-7
sb:are to	18
sb:arrangement	8
sb:as	-6
sb:at	-6
sb:at <number>	-12
sb:at least	-9
sb:at the	-36
sb:back for	-10
sb:be	9
sb:be extend	-8
sb:been extend	-20
sb:before the	14
sb:between	-25
sb:between <name>	-11
sb:between the	-6
sb:both	9
sb:both country	17
sb:but	-8
sb:buy	10
sb:buy <money>	-6
sb:buy <quality>	-6
sb:by	-12
sb:by <day-ahead>	-14
sb:by <level>	-9
sb:by the	-24
sb:can	-8
sb:carry	17
sb:ceasefire	-11
sb:charge	6
sb:close	-10
sb:come	-7
sb:come to	9
sb:commerce	24
sb:conclude	11
sb:could	15
sb:custom	-14
sb:cut	-11
sb:day	19
sb:day ,	14
sb:deal	-25
sb:delay	-19
sb:delegation	-17
sb:did	-9
sb:dispute	8
sb:do	20
sb:doe	10
sb:down	-7
sb:down for	-6
sb:draft	10
sb:due to	11
sb:duty	-17
sb:duty for	-11
sb:duty of	17
sb:duty on	-8
sb:each	12
sb:each other	6
sb:each side	9
sb:earth	-14
sb:either	-12
sb:end a	-18
sb:end on	29
sb:energy	-8
sb:expire	-12
sb:extend	-12
sb:extend their	7
sb:extension	15
sb:extension by	-11
sb:farm	-11
sb:farm good	-10
sb:fee	-9
sb:fee on	-21
sb:first	-27
sb:fish	-9
sb:for an	20
sb:force	-14
sb:from	17
sb:from <day-ahead>	10
sb:from <seat>	29
sb:from all	-8
sb:from the	-7
sb:further	13
sb:gave	9
sb:geneva ,	-7
sb:get	-10
sb:give	-26
sb:go	12
sb:go on	18
sb:go up	-7
sb:government	7
sb:gun	-10
sb:had	-21
sb:had been	-9
sb:half	-20
sb:has	13
sb:have a	8
sb:have been	6
sb:he	17
sb:he had	6
sb:he say	-11
sb:hear	34
sb:here	7
sb:higher	-21
sb:his <quality>	16
sb:hold back	12
sb:hold for	7
sb:i	8
sb:i have	-16
sb:if	-6
sb:if it	9
sb:import	-17
sb:import from	-15
sb:in	-40
sb:in <month-gone>	-16
sb:in <name>	-24
sb:in <number>	-6
sb:in <seat>	6
sb:in a	-7
sb:in busan	-11
sb:in force	-10
sb:in the	-6
sb:intend	-6
sb:intend to	-6
sb:is	12
sb:is ,	6
sb:is for	14
sb:is good	-10
sb:is suspend	-25
sb:is the	-8
sb:it	14
sb:it ,	8
sb:it by	-6
sb:it for	13
sb:it is	15
sb:it was	10
sb:it would	9
sb:its	-7
sb:its tariff	7
sb:just	-15
sb:keep	-26
sb:know	12
sb:know that	7
sb:last	-13
sb:last week	30
sb:lasted	-24
sb:late	-8
sb:law	-23
sb:lay	-7
sb:least	-9
sb:leave	12
sb:less	8
sb:let	9
sb:letter	6
sb:licence	-7
sb:like	16
sb:live	-6
sb:longer	-10
sb:lower	-9
sb:m	-11
sb:m .	-11
sb:may	-8
sb:me	13
sb:meet	-11
sb:midnight	-8
sb:million	-16
sb:minister	16
sb:minister of	6
sb:ministry	20
sb:ministry of	6
sb:month	7
sb:moratorium	15
sb:more	-35
sb:more than	-19
sb:most	7
sb:mr	12
sb:my	-6
sb:need	-17
sb:new	11
sb:newspaper	17
sb:next	-22
sb:no	-13
sb:no more	-14
sb:not	10
sb:now	-24
sb:of <day-gone>	6
sb:of <month-gone>	-14
sb:of <name>	22
sb:of <number>	-12
sb:of <quality>	-13
sb:of a	21
sb:of last	7
sb:of that	-13
sb:of their	-7
sb:off	-7
sb:offer	11
sb:oil	19
sb:on	6
sb:on <day-ahead>	43
sb:on <day-gone>	-14
sb:on <name>	-15
sb:on <quality>	-10
sb:on a	-17
sb:on each	17
sb:on for	32
sb:on import	-15
sb:on rare	-12
sb:on the	-38
sb:one	11
sb:one ,	6
sb:order	-6
sb:other	7
sb:other 's	15
sb:other <points>	10
sb:our	11
sb:over	-15
sb:paper	37
sb:party	-15
sb:pause	-11
sb:pause of	-20
sb:pay	-22
sb:president	-7
sb:prolong	26
sb:prolong the	20
sb:prolongation	6
sb:promise	-7
sb:propose	25
sb:propose a	10
sb:put	-14
sb:put off	-9
sb:put the	8
sb:quarrel	-8
sb:rare	-14
sb:rare earth	-15
sb:rate	-23
sb:rate of	-8
sb:reach	-11
sb:ready	19
sb:ready to	22
sb:reciprocal	11
sb:remain	-18
sb:renewed	8
sb:rest	-22
sb:rise	-20
sb:rise by	-8
sb:round	-12
sb:run	14
sb:run for	7
sb:say it	-8
sb:say that	-14
sb:second	12
sb:secretary	7
sb:see	14
sb:send	16
sb:set	7
sb:shall	11
sb:should	-18
sb:side	23
sb:sign	-20
sb:sign for	6
sb:since	8
sb:since <month-gone>	15
sb:source	8
sb:soybean	-9
sb:standstill	17
sb:start	-11
sb:state	-13
sb:stay	11
sb:stop	-26
sb:strike	-11
sb:suspend	8
sb:suspend for	9
sb:talk	-8
sb:tariff of	-8
sb:tariff on	-18
sb:tariff truce	39
sb:television	6
sb:tell	10
sb:tell the	10
sb:text	20
sb:than	-10
sb:that	8
sb:that <name>	6
sb:that a	17
sb:that both	7
sb:that he	13
sb:that is	9
sb:that it	9
sb:that the	-10
sb:that was	-14
sb:the	-17
sb:the <day-ahead>	-12
sb:the <number>	-11
sb:the <person>	14
sb:the <quality>	32
sb:the <seat>	-26
sb:the additional	10
sb:the agreement	-7
sb:the ceasefire	-21
sb:the duty	8
sb:the extension	26
sb:the fee	8
sb:the first	-16
sb:the last	-10
sb:the law	-18
sb:the moratorium	9
sb:the next	-22
sb:the pause	-9
sb:the rest	-14
sb:the same	6
sb:the talk	11
sb:the tariff	7
sb:the world	-6
sb:their	10
sb:their tariff	17
sb:their truce	-8
sb:them	-16
sb:then	-9
sb:there	-6
sb:there is	-19
sb:they	-9
sb:thi	20
sb:third	-10
sb:time	-7
sb:to	32
sb:to <name>	8
sb:to <number>	17
sb:to <seat>	13
sb:to be	7
sb:to buy	-19
sb:to hold	-19
sb:to prolong	21
sb:to the	-19
sb:trade	18
sb:truce	6
sb:truce between	-7
sb:truce by	13
sb:truce in	-17
sb:truce on	9
sb:truce was	-13
sb:truce with	11
sb:two side	9
sb:under	-29
sb:under a	-6
sb:under the	-15
sb:until	-17
sb:until <day-ahead>	-22
sb:up	-27
sb:up to	-24
sb:us	-10
sb:vessel	-7
sb:want	10
sb:was conclude	11
sb:was make	6
sb:we	19
sb:we hear	28
sb:week	24
sb:week that	10
sb:were	-20
sb:what	23
sb:what they	7
sb:when	-24
sb:when the	-9
sb:which was	-25
sb:will be	-11
sb:with	8
sb:with <name>	11
sb:with the	-20
sb:within	-19
sb:world	-8
sb:worth	-14
sb:would	38
sb:would have	6
sb:would like	16
sb:write	7
sb:year	-10
sb:yield	-7
sb:yield on	-7
t0=future	13
t0=modal	18
t0=modal-passive	-13
t0=past-passive	-6
t0=perfect	-8
t0=pluperfect	-7
t0=present	-11
t0=present-passive	20
t1=future	9
t1=modal	18
t1=modal-passive	-13
t1=participle-passive	-12
t1=past	-6
t1=past-passive	-6
t1=perfect	-7
t1=pluperfect	-16
t1=present-passive	19
t2=future	6
t2=infinitive	-11
t2=participle-passive	-17
t2=past-passive	-9
t2=present-passive	-12
t:loose	7
t:loose-l	9
t:loose-l2	43
t:loose-l3	-39
t:loose-r0	15
t:loose-r3	-20
t:more	55
t:more-in	42
t:more-in0	42
t:more-l	41
t:more-l0	43
t:more-l1	9
t:more-l2	12
t:more-l3	-6
t:more-r	6
t:more-r0	34
t:more-r2	-6
t:more-r3	-36
t:quiet	12
t:quiet-l	15
t:quiet-l2	19
t:truce-l3	13
t:truce-r1	34
t:truce-r2	-16
t:truce-r3	-20
t:verb	9
t:verb-r	13
tn:loose	-16
tn:more	-28
tn:quiet	13
tn:truce	23
tp:loose	-17
tp:more	-9
tp:truce	26
v0=announce	-8
v0=be	-8
v0=begin	-8
v0=buy	17
v0=carry	8
v0=come	-9
v0=end	-13
v0=fall	7
v0=get	-19
v0=go	8
v0=have	-8
v0=hold	-10
v0=keep	-18
v0=other	-16
v0=pay	-7
v0=promise	-13
v0=propose	18
v0=rise	-10
v0=run	11
v0=say	12
v0=sit	-6
v0=stay	17
v0=stop	-13
v1=announce	-6
v1=begin	-8
v1=buy	8
v1=carry	19
v1=come	-9
v1=end	-20
v1=fall	7
v1=get	-16
v1=go	16
v1=have	-11
v1=hold	-17
v1=keep	-21
v1=leave	18
v1=meet	-7
v1=offer	7
v1=other	-23
v1=pay	-7
v1=propose	10
v1=reach	-9
v1=rise	-10
v1=run	19
v1=say	12
v1=sit	-6
v1=start	-10
v1=stop	-6
v1=want	-9
v2-none	-11
v2=end	-17
v2=leave	-13
v2=rise	-7
verbless	19
vt0=agree past	-7
vt0=agree present	10
vt0=ask perfect	8
vt0=be perfect	-15
vt0=buy future	-6
vt0=extend future	9
vt0=extend modal	-20
vt0=extend perfect	-29
vt0=extend present	11
vt0=get past	-13
vt0=get present	-12
vt0=have past	-18
vt0=hold perfect	7
vt0=hold present	-9
vt0=other past	-22
vt0=other perfect	-8
vt0=propose past	17
vt0=put present	-17
vt0=rise past	-6
vt0=run present	19
vt0=say past	10
vt0=sign modal	16
vt0=suspend past	-11
vt0=suspend present	13
vt0=take present	-11
vt0=want present	11
vt1=agree participle	19
vt1=agree past	-23
vt1=agree present	14
vt1=ask perfect	8
vt1=be perfect	-15
vt1=buy future	-6
vt1=buy infinitive	-12
vt1=extend future	9
vt1=extend modal	-20
vt1=extend perfect	-29
vt1=extend present	11
vt1=get past	-9
vt1=get present	-12
vt1=have past	-18
vt1=hold present	-9
vt1=other past	-22
vt1=other perfect	-14
vt1=propose past	10
vt1=put present	-17
vt1=rise past	-6
vt1=run present	19
vt1=say past	10
vt1=sign modal	16
vt1=suspend infinitive	-8
vt1=suspend past	-11
vt1=suspend present	13
vt1=take present	-11
vt1=want present	11
vt2=be past	9
vt2=leave participle	-7
vt2=rise past	-7`;
