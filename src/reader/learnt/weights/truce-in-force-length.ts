// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:'s	-32
a:<agent>	-28
a:<day-ahead> .	15
a:<level-noun>	19
a:<name> and	25
a:<number>	25
a:<quality>	-27
a:<v-down>	25
a:<v-stay>	17
a:<v-target>	-16
a:and <name>	25
a:at	-20
a:before	-15
a:by	-16
a:for	29
a:from <day-ahead>	-16
a:from the	21
a:geneva	21
a:had	-15
a:in the	-24
a:later	-27
a:leave	-32
a:of	-18
a:talk	-19
a:time	-25
a:to	-20
a:to run	-20
a:two	-21
a:until	-18
a:was	-30
b:, <name>	-17
b:, the	27
b:-	-15
b:.	18
b:<agent>	-27
b:<day-gone>	24
b:<goods-amount>	-22
b:<level>	-29
b:<money>	-37
b:<month-gone>	26
b:<month-gone> for	30
b:<name> has	-19
b:<office>	-19
b:<organisation>	-15
b:<points>	27
b:<points> of	16
b:<quality>	-22
b:<seat>	21
b:<span>	-17
b:<v-buy>	-29
b:<v-propose>	-33
b:<v-suspend>	15
b:<v-target>	-18
b:a pause	15
b:a second	15
b:all	26
b:an	-21
b:and	15
b:another	21
b:are to	-20
b:between	-15
b:buy	-25
b:could	-16
b:country	-21
b:custom	16
b:delegation	-15
b:extend by	-21
b:extension	-20
b:first	-19
b:for	18
b:from	-26
b:give	22
b:given	15
b:i	-16
b:in <month-gone>	21
b:is a	-19
b:it is	-22
b:it was	19
b:last	32
b:lasted	-22
b:law	-15
b:leave	-18
b:may	-28
b:more	-16
b:no	15
b:no .	20
b:of	-17
b:on for	-17
b:one	22
b:our	-16
b:paper	-23
b:pause	20
b:pause of	24
b:pay	-19
b:renewed	-19
b:stop	15
b:suspension	15
b:tariff truce	-30
b:than	-20
b:that a	-21
b:that is	25
b:the <quality>	-22
b:the first	-15
b:the law	-15
b:the suspension	17
b:the truce	17
b:there	16
b:they	25
b:time	-18
b:to	-42
b:us	18
b:was	15
b:when	22
b:which	23
b:with	-23
c0=buy	-21
c0=propose	-27
c1=buy	-24
c1=impose	-19
c1=propose	-29
c1=up	-15
c2=end	-23
ct0=agree past-passive	16
ct0=end present	16
ct0=stay past	-20
ct0=stay present	22
ct0=suspend future	-22
ct0=suspend perfect	-16
ct1=agree past-passive	16
ct1=impose past	-17
ct1=impose present	-19
ct1=stay past	-19
ct2=stay present	16
f::	17
f:<day-ahead>	53
f:<day-gone>	29
f:<goods>	20
f:<level-noun>	-20
f:<level>	28
f:<name>	23
f:<not>	16
f:<number>	25
f:<office>	-17
f:<organisation>	-27
f:<points>	29
f:<sender>	-23
f:<span>	-23
f:<v-propose>	-30
f:<v-return>	16
f:?	23
f:all	19
f:and	21
f:answer	-16
f:at	18
f:back	29
f:been	-20
f:both	-40
f:by	36
f:call	-21
f:consent	20
f:each	20
f:get	18
f:have	29
f:hold	-25
f:into	19
f:its	20
f:leave	18
f:let	-15
f:licence	-23
f:line	-23
f:long	15
f:meet	-19
f:minister	-17
f:name	-17
f:new	-15
f:not	-20
f:off	28
f:on	27
f:only	-33
f:our	15
f:over	15
f:pay	21
f:place	28
f:remain	25
f:round	-20
f:salmon	-20
f:sign	17
f:sit	-16
f:suspension	-15
f:take	32
f:their	16
f:they	18
f:three	-19
f:through	19
f:trade	-15
f:was	-19
f:week	16
f:well	18
f:were	-15
f:when	-38
f:where	-15
f:which	-26
f:without	27
f:write	-24
f:yet	15
f:you	41
has-future	-17
has-gerund	-18
has-modal	-23
has-participle	-18
headline	16
l1=<money>	-24
l1=<v-begin>	-23
l1=<v-end>	-16
l1=<v-impose>	-29
l1=and	-15
l1=another	21
l1=for	34
l1=has	-15
l1=in	-34
l1=is	20
l1=last	19
l1=lasted	-22
l1=on	-18
l1=take	-19
l1=than	-21
l1=the	31
l2=:	32
l2=<day-ahead>	20
l2=<goods>	21
l2=<month-gone>	30
l2=<v-buy>	-21
l2=<v-propose>	-16
l2=<v-suspend>	21
l2=<v-up>	-25
l2=buy	-21
l2=pause	15
l2=side	24
l3='s	16
l3=<begin>	16
l3=<duty>	31
l3=<level-noun>	-15
l3=<v-propose>	-17
l3=<v-stay>	-16
l3=an	-16
l3=for	-15
l3=good	-23
l3=its	23
l3=of	-22
l3=tariff	18
l3=they	23
l3=truce	-37
l3=would	-16
l4=:	-17
l4=<begin>	25
l4=<day-gone>	37
l4=<level>	-24
l4=<number>	29
l4=<v-begin>	16
l4=<v-suspend>	-28
l4=at	-17
l4=for	15
l4=is	-25
l4=of	-15
l4=on	21
l4=that	18
l4=to	-21
l4=truce	16
l=<day-ahead> ,	20
l=<day-gone> ,	-17
l=<month-gone> for	27
l=extend by	-20
l=pause of	19
lead=a	-20
lead=six	23
lead=which	23
lll=a pause of	19
lll=in <month-gone> for	23
lr=: to	-17
lr=<begin> ,	33
lr=<begin> .	23
lr=<begin> on	-15
lr=after of	-17
lr=for ,	25
lr=for .	28
lr=for from	17
lr=has to	-22
lr=in .	-28
lr=lasted .	-15
lr=of ,	-27
lr=the of	18
n:agreements	18
n:arrangement	23
n:asleep	18
n:bargain	-31
n:ceasefire	20
n:continues	-21
n:days=1	19
n:days=3	18
n:days=6	22
n:days=9	-25
n:deals	17
n:extended	30
n:extends	20
n:extension	27
n:go on	19
n:grace	-15
n:halt	-28
n:held in	20
n:holiday	-21
n:keep	-19
n:keeps	-20
n:lengths=2	15
n:lengths=6	21
n:lie	27
n:long=1	22
n:long=2	31
n:long=3	22
n:long=9	-33
n:loose=1	25
n:loose=2	28
n:loose=6	-23
n:moratorium	21
n:more	-24
n:more=3	37
n:pact	-39
n:parked	29
n:paused	-15
n:pauses	-20
n:prolong	28
n:prolongation	31
n:quiet=1	21
n:quiet=3	30
n:renew	-34
n:renewal	-24
n:renewed	46
n:reprieve	-18
n:silence	16
n:stretch	-43
n:suspended	22
n:suspends	16
n:suspension	-20
n:term	-30
n:terms	41
n:truce	61
n:truce=1	19
n:truce=2	18
n:truces	-26
n:verb=3	19
nc2=impose	22
nc2=target	15
nct2=begin modal	-15
nct2=impose perfect	15
next=:	24
nhas-past	-29
nhas-perfect	30
nhas-present	16
none	27
nt2=participle-passive	-20
nt2=past	-19
nt2=past-passive	-21
nt2=perfect	19
nv2=be	17
nv2=end	-15
nv2=other	24
nv2=run	-20
nvt2=be present	16
nvt2=end present	-17
nvt2=run present	-20
pc0=down	-17
pc0=end	-30
pc1=down	-19
pc1=end	-24
pc1=impose	16
pct0=bear past	-17
pct0=impose past-passive	16
pct0=say past	-17
pct0=stay present	17
pct1=bear past	-17
pct1=impose past-passive	15
pct1=say past	-17
phas-perfect	-17
pv0=end	-19
pv0=other	-15
pv0=take	15
pv1=end	-19
pv1=other	-15
pv1=take	15
q:(	26
q:)	30
q:-	19
q:.	-17
q:/	15
q::	-45
q:<day-gone>	20
q:<gate>	-35
q:<level-noun>	-48
q:<month-gone>	18
q:<name>	43
q:<office>	-21
q:<points>	-17
q:<seat>	50
q:<span>	-25
q:<taker>	-22
q:<v-agree>	19
q:<v-down>	-17
q:<v-return>	-19
q:<v-say>	-37
q:<v-stay>	-20
q:and	34
q:as	20
q:between	29
q:both	24
q:call	28
q:date	-22
q:deal	-16
q:did	-18
q:fentanyl	-19
q:first	-15
q:from	-17
q:geneva	21
q:government	25
q:have	27
q:he	-22
q:if	-17
q:it	16
q:its	15
q:keep	-29
q:let	-17
q:minute	-27
q:no	24
q:nobody	-21
q:on	15
q:order	18
q:other	23
q:our	-21
q:out	17
q:port	-22
q:round	-19
q:run	-22
q:same	-31
q:section	-22
q:sign	24
q:soybean	24
q:spring	-15
q:standstill	15
q:stop	25
q:surcharge	-39
q:talk	25
q:tariff	24
q:tell	-21
q:their	20
q:through	-17
q:truce	19
q:two	19
q:until	35
q:up	-32
q:was	24
q:we	-19
q:week	17
q:were	17
q:who	-34
q:with	19
q:yes	-19
qt=future	16
qt=modal	-23
qt=past	28
qt=perfect	15
r1="	27
r1=,	21
r1=<day-ahead>	16
r1=<v-suspend>	17
r1=after	-20
r1=before	-22
r1=from	17
r1=later	-27
r1=leave	-21
r1=more	-17
r1=to	-35
r1=was	-17
r2=,	37
r2=.	-20
r2=<goods>	-23
r2=<name>	-21
r2=geneva	18
r2=in	-17
r2=of	-22
r2=run	-20
r2=the	29
r2=their	-18
r2=to	22
r3=,	-51
r3=.	26
r3=<day-ahead>	15
r3=<duty>	16
r3=<person>	18
r3=<v-impose>	-19
r3=<v-stay>	-24
r3=and	-29
r3=at	-21
r3=by	-19
r3=duty	16
r3=with	16
r4=.	18
r4=<level>	-16
r4=<v-suspend>	15
r4=and	17
r4=for	16
r4=the	-19
r=, the	36
r=, to	20
r=, which	-15
r=to run	-19
s:*	-15
s::	18
s:<agent>	-23
s:<day-ahead>	27
s:<day-gone>	24
s:<day-today>	34
s:<goods-amount>	-29
s:<money>	-47
s:<month-gone>	19
s:<points>	15
s:<quality>	-17
s:<sender>	-27
s:<span>	-20
s:<v-bear>	-24
s:<v-buy>	-20
s:<v-deny>	-16
s:<v-end>	-25
s:<v-propose>	-40
s:<v-return>	-15
s:<v-sell>	-36
s:<v-suspend>	16
s:a	-17
s:after	-17
s:answer	-28
s:apart	-34
s:at	-18
s:be	26
s:buy	-45
s:carry	-17
s:city	-25
s:close	-15
s:collect	-15
s:company	-20
s:could	-29
s:country	-17
s:custom	16
s:day-after	29
s:day-after gone	28
s:day-before	31
s:day-before gone	32
s:delegation	-19
s:doe	-17
s:down	19
s:draft	-21
s:due	-17
s:evening	-25
s:ever	15
s:export	-15
s:far	-15
s:fentanyl	-19
s:fits	45
s:fits-gone	-59
s:for	15
s:freeze	-24
s:give	28
s:given	17
s:government	16
s:grant	20
s:half	-15
s:holiday	18
s:impose	19
s:joined	23
s:keep	15
s:know	18
s:last	42
s:lasted	-22
s:late	-18
s:later	-35
s:law	-20
s:leave	-20
s:lengths=4	-20
s:less	-24
s:let	21
s:licence	-17
s:list	-15
s:listed	-15
s:long=month	-91
s:long=usual	55
s:long=week	-131
s:long=years	-87
s:make	27
s:may	-35
s:meet	-20
s:ministry	-15
s:mr	-18
s:my	-26
s:named=1	-66
s:named=2	61
s:negotiation	-15
s:neither	-16
s:of	-17
s:off	15
s:offer	-22
s:olive	15
s:one day	-34
s:one month	-60
s:one week	-33
s:only	15
s:or	-25
s:order	16
s:other	24
s:out	-23
s:own	18
s:paper	-19
s:pause	19
s:port	-26
s:prolong	-20
s:prolongation	-26
s:renewed	-17
s:required	-17
s:round	-18
s:same	45
s:see	-18
s:send	-15
s:settle	-15
s:shall	15
s:signature	-17
s:since	21
s:sit	-17
s:so	26
s:standstill	-17
s:strike	-20
s:surcharge	-35
s:table	-15
s:talk	-34
s:tell	-15
s:than	-15
s:then	18
s:there	18
s:they	31
s:thi	-27
s:three	-16
s:through	21
s:top	21
s:unit=day	-35
s:unit=week	22
s:unit=year	-24
s:unless	-19
s:up	38
s:us	27
s:was	-15
s:we	-18
s:when	16
s:within	-17
s:yield	-20
s:—	17
sa:" say	17
sa:'s	-33
sa:, and	-34
sa:, is	23
sa:, so	24
sa:. "	-17
sa::	23
sa:<day-ahead>	23
sa:<day-ahead> .	33
sa:<day-gone> ,	18
sa:<day-gone> and	-20
sa:<day-today>	28
sa:<day-today> .	26
sa:<level-noun>	19
sa:<level> on	-20
sa:<month-gone> ,	16
sa:<name> .	-24
sa:<name> and	25
sa:<person> say	-18
sa:<seat>	15
sa:<span> ,	-20
sa:<span> .	-16
sa:<v-bear>	-24
sa:<v-end>	-17
sa:<v-propose>	-17
sa:<v-return>	-20
sa:<v-sell>	-21
sa:<v-up>	15
sa:a	-33
sa:after	-17
sa:agree	15
sa:an	23
sa:and <name>	20
sa:and it	-16
sa:and the	-19
sa:at	-18
sa:at <level>	-18
sa:be	20
sa:before	-40
sa:by	-29
sa:come	15
sa:day	19
sa:duty ,	-19
sa:each	23
sa:each other	25
sa:for	16
sa:from	21
sa:from <day-ahead>	-20
sa:from <day-gone>	30
sa:from the	24
sa:gave	22
sa:geneva	21
sa:hand	-17
sa:hour	-19
sa:i	-19
sa:in	-17
sa:in <seat>	-18
sa:in their	-20
sa:is	21
sa:is what	-29
sa:it 's	-31
sa:lapse	-23
sa:last	17
sa:later	-33
sa:later .	-16
sa:lay	-18
sa:make	21
sa:more .	-20
sa:not	15
sa:of	-20
sa:of <number>	-28
sa:of it	15
sa:of talk	-18
sa:of thi	-17
sa:offer	-17
sa:oil	-19
sa:on	15
sa:on .	19
sa:on <day-gone>	-16
sa:on the	-20
sa:only	23
sa:or	-20
sa:other	29
sa:port	-19
sa:run	-24
sa:same	36
sa:say .	-18
sa:side	16
sa:since	18
sa:so	19
sa:so that	25
sa:stay	23
sa:talk	-33
sa:talk .	-18
sa:the	-18
sa:the last	25
sa:the same	25
sa:they	33
sa:those	-17
sa:to <level>	-18
sa:to go	-18
sa:to run	-20
sa:trade	23
sa:unless	-17
sa:until <day-ahead>	19
sa:until the	-27
sa:up	33
sa:was	-54
sa:what	-17
sa:will be	24
sb:*	-15
sb:, and	-18
sb:, sign	19
sb:, the	36
sb:-	-24
sb:.	26
sb:. <number>	19
sb:. m	15
sb:: <number>	22
sb:<agent>	-20
sb:<day-gone>	20
sb:<day-gone> that	-18
sb:<day-today>	15
sb:<goods-amount>	-27
sb:<level> ,	-28
sb:<level> in	-17
sb:<money>	-41
sb:<month-gone>	21
sb:<month-gone> for	29
sb:<name> has	-19
sb:<number> ,	-20
sb:<number> :	24
sb:<number> a	31
sb:<person> ,	31
sb:<person> and	15
sb:<quality> good	21
sb:<seat> and	19
sb:<seat> on	-16
sb:<sender>	-25
sb:<span>	-24
sb:<span> ,	-15
sb:<v-buy>	-17
sb:<v-down>	-21
sb:<v-end>	-15
sb:<v-propose>	-27
sb:<v-sell>	-27
sb:a .	15
sb:a pause	15
sb:a second	23
sb:a surcharge	-18
sb:about	-15
sb:agree	-18
sb:agreement	-18
sb:an	-25
sb:and <seat>	19
sb:another	18
sb:answer	-16
sb:are	-17
sb:are to	-20
sb:as much	-17
sb:be	17
sb:before	20
sb:but	-20
sb:buy	-36
sb:by	17
sb:collect	-15
sb:conclude	20
sb:could	-24
sb:country	-24
sb:day	-26
sb:delegation	-18
sb:due	-23
sb:duty	19
sb:duty on	-21
sb:end	-19
sb:end on	-17
sb:extend by	-21
sb:extension	-27
sb:first	-35
sb:for	18
sb:for <span>	-16
sb:from the	15
sb:give	19
sb:given	15
sb:go on	-16
sb:good	18
sb:had been	-16
sb:hour	17
sb:in <month-gone>	24
sb:in <name>	24
sb:in <number>	-19
sb:is a	-15
sb:is to	-26
sb:it 's	29
sb:it is	-44
sb:it would	-15
sb:keep	17
sb:know	19
sb:last	32
sb:lasted	-22
sb:late	-18
sb:law	-16
sb:leave	-20
sb:let	16
sb:m	15
sb:m .	15
sb:may	-29
sb:mr	-18
sb:mr <person>	-15
sb:much	-21
sb:much as	-17
sb:my	-19
sb:no .	20
sb:now	15
sb:of <level>	-19
sb:of <month-gone>	17
sb:of <name>	-17
sb:of <number>	-17
sb:oil	27
sb:on	-18
sb:on <name>	21
sb:on for	-17
sb:out	-28
sb:paper	-31
sb:pause	23
sb:pause of	21
sb:pay	-15
sb:quarrel	18
sb:renewed	-21
sb:since <month-gone>	-17
sb:standstill	-16
sb:strike	-16
sb:surcharge	-33
sb:surcharge of	-17
sb:suspension	15
sb:tariff truce	-34
sb:than	-20
sb:that <name>	-17
sb:that a	-22
sb:that is	38
sb:that the	-17
sb:that was	28
sb:the <level>	17
sb:the <quality>	-31
sb:the first	-29
sb:the law	-16
sb:the suspension	19
sb:the truce	33
sb:the world	-19
sb:there	17
sb:they have	20
sb:thi	-20
sb:to	-24
sb:to be	20
sb:to the	19
sb:trade	-17
sb:truce ,	26
sb:under	18
sb:us	30
sb:was	15
sb:we	-25
sb:when	18
sb:with	-23
sb:with the	-15
sb:you	-21
t0=future	-17
t0=past-passive	25
t0=pluperfect	-16
t1=past-passive	25
t2=perfect	-27
t:loose	20
t:loose-l1	27
t:loose-r0	20
t:more-l1	-35
t:quiet-l	22
t:quiet-r	-19
t:truce	25
t:truce-l	15
t:truce-l1	17
t:truce-r0	26
t:truce-r2	-29
tp:truce	39
tp:verb	27
v0=buy	-20
v0=get	15
v0=stop	16
v0=suspend	-19
v1=buy	-24
v1=get	17
v1=hold	15
v1=leave	-20
v2-none	-16
v2=leave	-32
vt0=suspend present	-21
vt1=suspend infinitive	16
vt1=suspend present	-21
vt2=go present	16
vt2=leave participle	-17`;
