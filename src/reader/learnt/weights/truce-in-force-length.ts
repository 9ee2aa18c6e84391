// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:'s	-37
a:<agent>	-28
a:<day-ahead> .	25
a:<day-gone>	20
a:<level-noun>	20
a:<name> and	21
a:<number>	24
a:<quality>	-27
a:<v-bear>	-24
a:<v-down>	19
a:<v-stay>	20
a:a long	-19
a:and <name>	22
a:at	-24
a:before	-21
a:for	28
a:from the	25
a:geneva	23
a:harvest	21
a:have	-16
a:in the	-21
a:is what	-30
a:later	-31
a:leave	-37
a:take	15
a:talk	-23
a:the	-28
a:time	-25
a:to <level>	-15
a:to run	-24
a:two	-20
a:under	-17
a:was	-29
asks	-15
b:, <name>	-20
b:, by	-16
b:, the	35
b:.	18
b:: <name>	-16
b:<agent>	-19
b:<day-ahead> and	-15
b:<day-gone>	21
b:<goods-amount>	-26
b:<goods>	-15
b:<level>	-39
b:<level> for	-16
b:<money>	-40
b:<month-gone>	20
b:<month-gone> for	25
b:<name> is	19
b:<not>	16
b:<organisation>	-26
b:<organisation> has	18
b:<points>	28
b:<points> of	20
b:<quality>	-23
b:<sender>	-18
b:<span>	-15
b:<v-propose>	-36
b:a pause	22
b:a second	16
b:all	26
b:and last	-20
b:another	21
b:are to	-19
b:between	-15
b:buy	-22
b:could	-17
b:country	-21
b:custom	20
b:delegation	-16
b:duty on	-19
b:extend by	-21
b:extension	-15
b:fall	-17
b:fee on	15
b:first	-27
b:force	-24
b:from	-32
b:get	17
b:give	21
b:given	19
b:higher	19
b:his	-22
b:i	-17
b:in <month-gone>	22
b:is a	-25
b:it is	-27
b:it was	19
b:last	24
b:lasted	-25
b:law	-15
b:may	-29
b:meet	-15
b:more	-16
b:no	18
b:no .	24
b:of	-21
b:of <name>	-16
b:on for	-23
b:one	27
b:our	-16
b:paper	-22
b:pause	15
b:pause of	28
b:pay	-18
b:propose	-15
b:renewed	-18
b:standstill	-23
b:standstill of	-16
b:tariff for	15
b:tariff truce	-20
b:than	-18
b:that a	-29
b:that is	26
b:the	17
b:the <quality>	-25
b:the <seat>	-18
b:the duty	23
b:the first	-23
b:the law	-15
b:the suspension	18
b:the truce	17
b:the two	19
b:there	19
b:they	38
b:time	-16
b:to	-24
b:to last	17
b:to suspend	22
b:truce by	25
b:us	17
b:was	16
b:was make	15
b:when	17
b:where	23
b:which	17
b:with	-32
c0=buy	-18
c0=impose	-17
c0=propose	-34
c1=buy	-22
c1=propose	-31
c2=down	20
c2=end	-21
ct0=agree past-passive	18
ct0=agree perfect	-16
ct0=begin present	-21
ct0=end past	-18
ct0=end present	18
ct0=propose perfect	-17
ct0=stay past	-24
ct0=stay past-passive	15
ct0=stay present	26
ct0=suspend future	-28
ct1=agree past-passive	18
ct1=begin present	-21
ct1=end past	-18
ct1=impose present	-23
ct1=stay past	-22
ct1=stay past-passive	15
ct1=suspend future	-18
ct1=suspend infinitive	21
ct2=begin present	18
ct2=up present	18
f::	20
f:<day-ahead>	49
f:<day-gone>	47
f:<day-today>	21
f:<goods>	33
f:<level>	42
f:<money>	-27
f:<name>	24
f:<number>	23
f:<office>	-29
f:<organisation>	-36
f:<points>	31
f:<sender>	-26
f:<span>	-27
f:<v-down>	-16
f:<v-end>	-15
f:<v-propose>	-19
f:<v-sell>	-23
f:<v-target>	-15
f:<v-up>	-17
f:?	17
f:all	20
f:and	19
f:answer	-19
f:as	22
f:back	20
f:because	-15
f:beef	-17
f:been	-17
f:better	15
f:both	-25
f:by	30
f:charge	19
f:do	17
f:each	16
f:first	-15
f:get	20
f:have	18
f:his	-35
f:hold	-27
f:into	30
f:its	18
f:know	-15
f:leave	21
f:licence	-21
f:line	-22
f:long	17
f:meet	-23
f:minister	-32
f:name	-20
f:neither	15
f:new	-15
f:night	24
f:not	-20
f:of	-25
f:off	21
f:offer	-18
f:on	30
f:only	-33
f:our	23
f:over	16
f:pay	46
f:place	30
f:present	-19
f:reach	-25
f:remain	30
f:round	-37
f:salmon	-21
f:ship	-19
f:since	19
f:subsidiary	-17
f:suspension	-16
f:take	27
f:talk	-32
f:third	-18
f:three	-18
f:through	21
f:trade	-25
f:unless	15
f:was	-20
f:well	17
f:were	-18
f:when	-38
f:which	-37
f:without	27
f:write	-30
f:you	38
has-future	-27
has-gerund	-18
has-modal	-27
headline	27
l1=<goods-amount>	-17
l1=<money>	-24
l1=<v-begin>	-18
l1=<v-end>	-17
l1=<v-impose>	-22
l1=a	19
l1=after	-15
l1=and	-16
l1=another	20
l1=end	-15
l1=for	25
l1=has	-17
l1=in	-43
l1=is	24
l1=lasted	-25
l1=on	-27
l1=take	-15
l1=than	-24
l1=the	45
l2=:	31
l2=<begin>	16
l2=<day-ahead>	31
l2=<month-gone>	23
l2=<not>	16
l2=<v-buy>	-18
l2=<v-propose>	-18
l2=<v-up>	-25
l2=are	15
l2=buy	-18
l2=by	-22
l2=duty	-23
l2=extend	-16
l2=good	16
l2=last	30
l2=on	-15
l2=pause	16
l2=side	15
l2=truce	18
l3='s	18
l3=<agent>	-16
l3=<begin>	22
l3=<duty>	37
l3=<name>	17
l3=<seat>	-16
l3=<v-propose>	-16
l3=good	-22
l3=has	16
l3=its	16
l3=of	-28
l3=tariff	23
l3=their	16
l3=truce	-30
l3=was	20
l4=:	-26
l4=<begin>	27
l4=<day-gone>	40
l4=<level>	-27
l4=<month-gone>	-19
l4=<number>	36
l4=<v-agree>	-18
l4=<v-begin>	17
l4=<v-suspend>	-28
l4=at	-16
l4=end	16
l4=has	-17
l4=is	-20
l4=it	22
l4=of	-25
l4=on	17
l4=that	17
l4=the	15
l4=truce	16
l=<day-ahead> ,	32
l=<day-gone> ,	-23
l=<month-gone> for	23
l=and last	-22
l=duty for	-22
l=extend by	-21
l=on for	-19
l=pause of	24
l=truce by	25
lead=a	-15
lead=six	22
lead=two	16
lead=we	-15
lead=where	23
lead=which	17
lll=a pause of	24
lll=in <month-gone> for	29
lr=: to	-18
lr=<begin> ,	27
lr=<begin> .	29
lr=<begin> after	-17
lr=after of	-18
lr=another .	18
lr=by ,	15
lr=by .	-20
lr=for .	22
lr=for <end>	-25
lr=for and	15
lr=for from	21
lr=has to	-25
lr=in ,	-20
lr=in .	-32
lr=last ,	29
lr=last .	-16
lr=lasted .	-19
lr=of ,	-24
lr=of .	22
lr=the of	19
n:added	-18
n:arrangement	22
n:asleep	25
n:bargain	-43
n:calm	-16
n:ceasefire	17
n:compromise	22
n:days=3	20
n:days=6	18
n:days=9	-25
n:deal	16
n:deals	20
n:extended	18
n:extends	17
n:halt	-30
n:holds back	16
n:holiday	-27
n:keep	-23
n:keeps	-19
n:lengths=6	22
n:lie	26
n:lifts	17
n:long=0	-17
n:long=1	42
n:long=2	24
n:long=3	23
n:long=9	-33
n:longer	15
n:loose=1	34
n:loose=2	26
n:loose=6	-20
n:measures	15
n:moratorium	21
n:more=1	28
n:more=3	43
n:more=6	-23
n:more=9	-26
n:pact	-42
n:parked	25
n:paused	-21
n:peace	20
n:prolong	25
n:prolongation	32
n:quiet=1	23
n:quiet=3	28
n:renew	-33
n:renewal	-21
n:renewed	49
n:reprieve	-25
n:second	29
n:shelves	-19
n:spare	-20
n:spared	-15
n:stretch	-45
n:successor	-18
n:suspend	20
n:suspended	22
n:suspends	15
n:term	-36
n:terms	42
n:truce	51
n:truce=1	18
n:truce=2	19
n:truces	-29
n:untouched	-17
nct2=begin modal	-23
nct2=impose participle-passive	-25
nct2=impose past-passive	-21
nct2=stay past	-15
next="	20
next=:	26
next=;	-15
next=before	-15
nhas-modal	-16
nhas-past	-23
nhas-perfect	32
nhas-present	18
none	27
nt2=modal	-18
nt2=participle-passive	-21
nt2=past-passive	-25
nt2=perfect	23
nt2=present-passive	15
nv2=be	16
nv2=begin	17
nv2=end	-21
nv2=have	15
nv2=other	19
nv2=run	-22
nvt2=end present	-21
nvt2=have present	15
nvt2=run present	-22
pc0=down	-16
pc0=say	-15
pc0=suspend	-18
pc0=target	17
pc1=down	-18
pc1=target	16
pct0=impose past-passive	18
pct0=say past	-25
pct1=impose past-passive	15
pct1=say past	-24
pv0=other	-16
pv1=begin	17
pv1=other	-16
q:(	24
q:)	28
q:-	22
q::	-50
q:<agent>	26
q:<day-gone>	24
q:<gate>	-37
q:<goods-amount>	-18
q:<level-noun>	-36
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
q:<v-down>	-22
q:<v-say>	-46
q:<v-stay>	-17
q:all	15
q:and	23
q:as	19
q:back	-19
q:be	-18
q:between	18
q:both	15
q:call	28
q:did	-19
q:fentanyl	-19
q:for	17
q:from	-34
q:geneva	25
q:government	26
q:had	16
q:half	21
q:has	21
q:he	-22
q:hold	-15
q:hour	17
q:if	-15
q:it	24
q:keep	-29
q:know	-15
q:let	-17
q:minister	16
q:minute	-22
q:no	29
q:nobody	-16
q:on	29
q:one	16
q:other	21
q:our	-18
q:rise	-22
q:round	-21
q:run	-27
q:same	-29
q:section	-25
q:sign	22
q:standstill	16
q:stop	24
q:summer	16
q:surcharge	-48
q:suspension	-24
q:talk	31
q:tariff	24
q:their	20
q:through	-16
q:truce	19
q:until	34
q:up	-36
q:was	26
q:we	-40
q:were	21
q:who	-34
q:with	36
q:yes	-25
qt=modal	-33
qt=past	22
qt=perfect	20
r1="	30
r1=,	20
r1=<day-ahead>	19
r1=<not>	-17
r1=<v-suspend>	17
r1=before	-32
r1=from	16
r1=later	-31
r1=leave	-26
r1=to	-21
r1=was	-18
r2=,	39
r2=.	-19
r2=<goods>	-28
r2=<v-impose>	17
r2=for	15
r2=geneva	20
r2=of	-19
r2=on	15
r2=talk	-18
r2=the	16
r2=their	-22
r2=to	29
r3=,	-48
r3=.	22
r3=<goods>	17
r3=<person>	18
r3=<v-bear>	-16
r3=<v-down>	-16
r3=<v-impose>	-24
r3=<v-say>	-23
r3=a	19
r3=and	-25
r3=at	-27
r3=by	-20
r3=it	15
r3=rate	15
r3=that	16
r3=was	-19
r4=<level>	-15
r4=<v-bear>	-15
r4=<v-begin>	21
r4=<v-suspend>	15
r4=and	21
r4=extend	-19
r4=has	15
r4=the	-26
r4=was	-16
r=, from	-18
r=, the	23
r=, to	32
r=, which	-16
r=; the	16
r=after the	-16
r=to run	-22
s:*	-15
s::	16
s:<agent>	-15
s:<day-ahead>	25
s:<day-gone>	24
s:<day-today>	34
s:<goods-amount>	-32
s:<money>	-52
s:<month-gone>	15
s:<number>	16
s:<points>	27
s:<sender>	-30
s:<span>	-23
s:<v-bear>	-20
s:<v-buy>	-20
s:<v-deny>	-18
s:<v-end>	-15
s:<v-propose>	-44
s:<v-sell>	-33
s:<v-suspend>	15
s:?	-15
s:a	-20
s:about	-16
s:another	15
s:answer	-29
s:any	-19
s:apart	-34
s:be	18
s:but	-17
s:buy	-44
s:carry	-16
s:case	-19
s:city	-26
s:collect	-18
s:company	-21
s:could	-32
s:country	-21
s:custom	20
s:day-after	20
s:day-after ahead	16
s:day-before	27
s:day-before gone	32
s:delegation	-19
s:doe	-17
s:down	28
s:draft	-21
s:duty	15
s:either	15
s:evening	-19
s:ever	16
s:fall	-21
s:far	-18
s:fits	63
s:fits-ahead	-23
s:fits-gone	-61
s:freeze	-22
s:give	25
s:given	20
s:good	15
s:government	18
s:grant	24
s:half	-18
s:halt	25
s:harvest	21
s:hear	-21
s:higher	18
s:hold	-18
s:holiday	18
s:i	-15
s:impose	16
s:joined	25
s:know	19
s:last	34
s:lasted	-26
s:late	-22
s:later	-42
s:law	-22
s:leave	-16
s:lengths=2	-15
s:lengths=4	-19
s:less	-25
s:let	19
s:list	-20
s:live	16
s:long=month	-95
s:long=usual	56
s:long=week	-134
s:long=years	-92
s:make	20
s:may	-46
s:more-before	-15
s:my	-21
s:named=1	-73
s:named=2	59
s:neither	-19
s:off	19
s:offer	-18
s:one day	-34
s:one month	-65
s:one week	-32
s:only	18
s:or	-17
s:palm	-26
s:paper	-23
s:pause	20
s:port	-23
s:prolong	-24
s:prolongation	-26
s:propose	-17
s:quarrel	18
s:raise	-22
s:renewed	-24
s:required	-16
s:river	-18
s:round	-24
s:rule	-16
s:same	39
s:second	20
s:see	-17
s:shall	22
s:sign	-16
s:signature	-15
s:since	27
s:so	24
s:standstill	-32
s:start	-17
s:sugar	25
s:surcharge	-32
s:table	-16
s:talk	-39
s:telephone	15
s:tell	-22
s:than	-16
s:then	21
s:there	16
s:they	26
s:third	-17
s:through	24
s:to	-22
s:top	21
s:twice	-25
s:unit=day	-37
s:unit=month	15
s:unit=week	20
s:unit=year	-34
s:unless	-19
s:up	36
s:us	34
s:we	-20
s:within	-20
s:yield	-22
sa:'s	-34
sa:, and	-25
sa:, begin	19
sa:, from	-18
sa:, is	23
sa:, so	22
sa:, to	16
sa:, up	18
sa:. "	-19
sa::	25
sa:<day-ahead>	25
sa:<day-ahead> .	29
sa:<day-ahead> to	-25
sa:<day-gone> and	-17
sa:<day-today>	26
sa:<day-today> ,	25
sa:<day-today> .	17
sa:<money>	-15
sa:<month-gone> ,	15
sa:<name> .	-23
sa:<name> and	22
sa:<person> ,	15
sa:<points>	26
sa:<quality> and	-18
sa:<span> ,	-21
sa:<span> .	-18
sa:<v-bear>	-30
sa:<v-begin>	24
sa:<v-down>	20
sa:<v-propose>	-19
sa:<v-sell>	-18
sa:?	-15
sa:a	-24
sa:a duty	16
sa:a long	-19
sa:additional	-15
sa:after the	-22
sa:agree	15
sa:all	-18
sa:an	18
sa:and	-16
sa:and <name>	22
sa:and <quality>	-18
sa:and i	-15
sa:answer	-15
sa:at	-19
sa:at <level>	-21
sa:before	-23
sa:both	24
sa:by	-19
sa:come	21
sa:down	19
sa:duty ,	-20
sa:evening	-19
sa:for	23
sa:from	15
sa:from <day-ahead>	-31
sa:from <day-gone>	33
sa:from the	28
sa:gave	23
sa:geneva	21
sa:go	16
sa:go on	16
sa:harvest	21
sa:i	-26
sa:in	-15
sa:in <seat>	-22
sa:in a	-17
sa:in the	19
sa:in their	-22
sa:is	21
sa:is what	-32
sa:it 's	-34
sa:it will	-15
sa:lapse	-24
sa:last	16
sa:later	-41
sa:later .	-19
sa:lay	-18
sa:make	19
sa:may	-21
sa:more .	-20
sa:neither	-23
sa:of <number>	-19
sa:of talk	-23
sa:of thi	-17
sa:oil	-15
sa:on	17
sa:on .	24
sa:on <day-gone>	-20
sa:on the	-27
sa:only	26
sa:port	-18
sa:raise	-25
sa:rate .	22
sa:run	-18
sa:same	36
sa:shall	17
sa:since	17
sa:so	17
sa:so that	22
sa:stay	23
sa:talk	-41
sa:talk .	-24
sa:talk in	-16
sa:that it	-16
sa:the	-24
sa:the last	19
sa:the same	25
sa:the tariff	-15
sa:their	-21
sa:then	15
sa:they	18
sa:thi	-15
sa:those	-15
sa:to go	-22
sa:to run	-24
sa:to the	-17
sa:trade	23
sa:unless	-16
sa:until the	-32
sa:up	41
sa:up on	16
sa:was	-51
sa:what the	-18
sa:will be	20
sb:'s minister	24
sb:'s trade	-21
sb:)	-15
sb:) —	-26
sb:*	-15
sb:, <name>	-19
sb:, <person>	16
sb:, and	-15
sb:, in	22
sb:, sign	21
sb:, the	40
sb:-	-25
sb:.	27
sb:. <number>	20
sb:: <number>	28
sb:<agent>	-15
sb:<day-ahead> and	-22
sb:<day-gone>	24
sb:<day-gone> ,	16
sb:<day-today> (	-28
sb:<day-today> —	15
sb:<goods-amount>	-30
sb:<level> ,	-21
sb:<level> for	-16
sb:<level> in	-17
sb:<money>	-45
sb:<month-gone>	24
sb:<month-gone> for	24
sb:<name> will	-15
sb:<number>	18
sb:<number> ,	-15
sb:<number> :	29
sb:<number> a	29
sb:<organisation>	-16
sb:<organisation> has	17
sb:<person> ,	29
sb:<person> :	-28
sb:<person> in	-15
sb:<points> of	16
sb:<quality> good	23
sb:<seat> and	19
sb:<sender>	-28
sb:<span>	-26
sb:<span> ,	-15
sb:<v-begin>	-16
sb:<v-buy>	-15
sb:<v-down>	-24
sb:<v-propose>	-30
sb:<v-sell>	-24
sb:a pause	22
sb:a second	24
sb:about	-23
sb:agree	-17
sb:agreement	-30
sb:all	21
sb:and <seat>	20
sb:and last	-20
sb:another	20
sb:answer	-17
sb:are to	-19
sb:as much	-16
sb:be	21
sb:but	-20
sb:buy	-35
sb:by	15
sb:coffee	-18
sb:collect	-18
sb:conclude	24
sb:could	-25
sb:country	-21
sb:custom	19
sb:cut	15
sb:day	-24
sb:delegation	-17
sb:due	-23
sb:duty	23
sb:duty on	-24
sb:extend by	-21
sb:extension	-21
sb:fall	-17
sb:first	-16
sb:for <span>	-15
sb:from	-22
sb:geneva ,	-16
sb:get	16
sb:give	18
sb:given	19
sb:go on	-23
sb:has been	17
sb:have agree	-17
sb:hear	-21
sb:higher	20
sb:hold	-16
sb:in <month-gone>	27
sb:in <name>	26
sb:in <number>	-19
sb:in busan	19
sb:is a	-22
sb:it 's	26
sb:it is	-48
sb:it would	-17
sb:its	-15
sb:keep	16
sb:know	21
sb:last	24
sb:lasted	-25
sb:late	-21
sb:law	-20
sb:leave	-16
sb:may	-30
sb:minister of	15
sb:ministry	-15
sb:mr	-23
sb:mr <person>	-20
sb:much	-19
sb:much as	-16
sb:my	-15
sb:no .	24
sb:of <level>	-19
sb:of <month-gone>	16
sb:of <name>	-15
sb:of <number>	-20
sb:of a	-15
sb:of that	25
sb:of the	-18
sb:on	-25
sb:on <name>	18
sb:on for	-25
sb:one ,	-15
sb:paper	-32
sb:pause	22
sb:pause of	28
sb:propose	-16
sb:quarrel	24
sb:renewed	-20
sb:rise	-16
sb:second	21
sb:side	-17
sb:since	15
sb:since <day-gone>	19
sb:standstill	-27
sb:standstill of	-16
sb:surcharge	-30
sb:surcharge of	-17
sb:tariff for	15
sb:tariff truce	-25
sb:than	-19
sb:that <name>	-15
sb:that a	-30
sb:that he	17
sb:that is	35
sb:that was	27
sb:the <level>	17
sb:the <quality>	-39
sb:the ceasefire	-26
sb:the duty	25
sb:the law	-19
sb:the suspension	26
sb:the truce	32
sb:the two	18
sb:the world	-18
sb:their truce	-16
sb:there	15
sb:they	15
sb:they have	19
sb:through	15
sb:to	-22
sb:to be	15
sb:to last	17
sb:to suspend	19
sb:to the	17
sb:trade	-22
sb:trade minister	-20
sb:truce ,	24
sb:truce by	24
sb:under	16
sb:us	30
sb:was conclude	18
sb:we	-27
sb:we hear	-18
sb:when	15
sb:which was	-18
sb:with	-16
sb:with the	-16
sb:within	-17
sb:you	-25
t0=future	-25
t0=future-passive	-18
t0=past-passive	33
t1=future-passive	-18
t1=gerund	-16
t1=past-passive	33
t1=present	-16
t2=participle-passive	-16
t:loose	22
t:loose-l1	22
t:loose-r	18
t:loose-r0	19
t:more-l0	15
t:more-l1	-44
t:more-l3	-17
t:quiet-l	21
t:quiet-r	-21
t:quiet-r3	-17
t:truce	22
t:truce-l1	27
t:truce-r0	38
t:truce-r2	-33
t:verb	19
t:verb-l	18
tp:loose	15
tp:quiet	16
tp:truce	26
tp:verb	33
v0=buy	-18
v0=get	21
v0=propose	-15
v0=suspend	-24
v1=buy	-22
v1=get	24
v1=leave	-17
v1=meet	-15
v2-none	-21
v2=leave	-36
v2=take	15
vt0=extend perfect	25
vt0=get present	21
vt0=hold perfect	-17
vt0=hold present	19
vt0=suspend present	-22
vt1=extend perfect	25
vt1=get present	21
vt1=hold present	19
vt1=suspend infinitive	25
vt1=suspend present	-22
vt2=go present	23
vt2=leave participle	-20`;
