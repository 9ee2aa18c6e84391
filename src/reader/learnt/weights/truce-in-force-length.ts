// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:'s	-32
a:<agent>	-28
a:<day-ahead> .	21
a:<day-gone>	18
a:<level-noun>	19
a:<name> and	23
a:<number>	25
a:<quality>	-19
a:<v-bear>	-18
a:<v-down>	20
a:<v-target>	-16
a:and <name>	23
a:at	-28
a:before	-19
a:by	-15
a:for	28
a:from the	24
a:geneva	23
a:harvest	19
a:in the	-22
a:is what	-28
a:later	-29
a:leave	-35
a:of talk	-15
a:on the	-15
a:talk	-23
a:the	-24
a:time	-25
a:to	-20
a:to run	-20
a:two	-23
a:under	-18
a:was	-29
b:, <name>	-24
b:, the	31
b:.	20
b:<agent>	-17
b:<day-gone>	19
b:<goods-amount>	-26
b:<level>	-32
b:<level> for	-15
b:<money>	-36
b:<month-gone>	21
b:<month-gone> for	25
b:<name> has	-17
b:<name> is	15
b:<organisation>	-29
b:<organisation> has	16
b:<points>	33
b:<points> of	18
b:<quality>	-19
b:<sender>	-17
b:<span>	-16
b:<v-buy>	-16
b:<v-propose>	-34
b:a pause	20
b:a second	17
b:after	-15
b:all	28
b:and last	-20
b:announce	15
b:another	22
b:are to	-19
b:between	-25
b:buy	-25
b:country	-21
b:custom	20
b:delegation	-17
b:duty on	-16
b:each	-16
b:extension	-20
b:fall	-17
b:first	-25
b:for	16
b:from	-29
b:get	16
b:give	23
b:given	19
b:his	-17
b:i	-18
b:in <month-gone>	29
b:in <seat>	-21
b:is a	-22
b:it is	-29
b:it was	18
b:last	29
b:lasted	-20
b:law	-15
b:may	-27
b:more	-17
b:no	15
b:no .	22
b:of	-18
b:of <name>	-17
b:on for	-15
b:one	26
b:our	-18
b:paper	-21
b:pause	17
b:pause of	26
b:pay	-18
b:renewed	-17
b:standstill	-20
b:stop	17
b:tariff truce	-17
b:than	-17
b:that a	-29
b:that is	26
b:the	18
b:the <quality>	-22
b:the additional	-15
b:the duty	26
b:the first	-21
b:the law	-15
b:the suspension	22
b:the two	17
b:there	25
b:they	32
b:time	-17
b:to	-38
b:to extend	-16
b:to suspend	20
b:under	15
b:us	17
b:was	15
b:we	-22
b:when	19
b:where	24
b:which	19
b:with	-30
c0=buy	-19
c0=propose	-30
c1=buy	-24
c1=propose	-31
c1=up	-16
c2=down	21
c2=end	-27
ct0=agree perfect	-15
ct0=end past	-16
ct0=end present	16
ct0=stay past	-22
ct0=stay present	24
ct0=suspend future	-29
ct1=agree perfect	-16
ct1=agree present	-16
ct1=end past	-16
ct1=impose present	-19
ct1=stay past	-20
ct1=suspend future	-19
ct1=suspend infinitive	22
f::	19
f:<day-ahead>	50
f:<day-gone>	45
f:<goods>	30
f:<level>	32
f:<money>	-22
f:<name>	20
f:<number>	20
f:<office>	-25
f:<organisation>	-34
f:<points>	28
f:<sender>	-23
f:<span>	-28
f:<v-end>	-18
f:<v-propose>	-22
f:<v-return>	17
f:<v-sell>	-21
f:?	21
f:a	20
f:all	21
f:and	18
f:answer	-16
f:as	20
f:back	19
f:beef	-20
f:been	-16
f:both	-32
f:by	30
f:charge	18
f:each	20
f:from	-15
f:get	20
f:had	-16
f:have	21
f:his	-27
f:hold	-28
f:into	27
f:its	21
f:leave	23
f:licence	-20
f:line	-22
f:long	16
f:meet	-19
f:minister	-31
f:month	-16
f:must	-23
f:name	-15
f:night	21
f:not	-17
f:of	-23
f:off	26
f:offer	-18
f:on	26
f:only	-31
f:our	21
f:over	16
f:pay	40
f:place	29
f:present	-20
f:reach	-28
f:remain	28
f:round	-28
f:salmon	-21
f:see	-17
f:ship	-21
f:since	18
f:subsidiary	-18
f:suspension	-15
f:take	25
f:talk	-20
f:three	-18
f:through	22
f:to	-18
f:trade	-22
f:unless	15
f:was	-15
f:well	17
f:were	-17
f:when	-39
f:where	-15
f:which	-37
f:will	-15
f:without	29
f:write	-23
f:you	39
has-future	-22
has-gerund	-24
has-modal	-25
headline	22
l1=<goods-amount>	-17
l1=<goods>	-16
l1=<money>	-23
l1=<v-begin>	-20
l1=<v-end>	-18
l1=<v-impose>	-26
l1=a	15
l1=after	-17
l1=and	-16
l1=another	21
l1=end	-16
l1=for	30
l1=in	-41
l1=is	24
l1=last	17
l1=lasted	-20
l1=on	-29
l1=take	-16
l1=than	-20
l1=the	33
l2=:	32
l2=<day-ahead>	22
l2=<month-gone>	19
l2=<v-buy>	-18
l2=<v-propose>	-18
l2=<v-up>	-25
l2=and	-21
l2=buy	-18
l2=by	-20
l2=good	15
l2=last	26
l2=side	18
l3="	-15
l3='s	18
l3=<begin>	20
l3=<duty>	36
l3=<quality>	15
l3=<seat>	-16
l3=<v-propose>	-15
l3=an	-15
l3=good	-22
l3=is	18
l3=it	17
l3=of	-27
l3=tariff	22
l3=their	19
l3=they	15
l3=truce	-32
l3=was	15
l3=were	-15
l4=:	-25
l4=<begin>	27
l4=<day-gone>	40
l4=<level>	-26
l4=<month-gone>	-15
l4=<number>	31
l4=<quality>	-15
l4=<v-begin>	15
l4=<v-impose>	-15
l4=<v-suspend>	-27
l4=at	-15
l4=is	-16
l4=of	-29
l4=on	27
l4=that	19
l4=to	-33
l4=truce	20
l=<day-ahead> ,	24
l=<day-gone> ,	-19
l=<month-gone> for	18
l=pause of	22
lead=a	-18
lead=six	22
lead=we	-17
lead=where	24
lead=which	19
lll=a pause of	22
lll=in <month-gone> for	31
lr=: to	-18
lr=<begin> ,	24
lr=<begin> .	28
lr=another .	18
lr=by ,	17
lr=by .	-18
lr=for ,	21
lr=for .	18
lr=for from	18
lr=has to	-22
lr=in ,	-20
lr=in .	-30
lr=last ,	26
lr=of ,	-26
lr=of .	22
lr=the of	19
n:added	-19
n:arrangement	19
n:asleep	26
n:bargain	-38
n:days=1	19
n:days=3	20
n:days=6	22
n:days=9	-24
n:extended	31
n:extends	23
n:halt	-27
n:holds back	17
n:holiday	-18
n:keep	-22
n:keeps	-15
n:lengths=6	20
n:lie	26
n:lifts	18
n:long=1	38
n:long=2	23
n:long=3	29
n:long=6	-16
n:long=9	-34
n:loose=1	31
n:loose=2	25
n:loose=6	-20
n:moratorium	22
n:more	-15
n:more=1	22
n:more=3	42
n:more=9	-22
n:pact	-46
n:parked	26
n:paused	-22
n:peace	17
n:prolong	34
n:prolongation	28
n:quiet=1	19
n:quiet=3	29
n:renew	-25
n:renewal	-17
n:renewed	43
n:reprieve	-23
n:second	29
n:shelves	-20
n:spare	-16
n:stretch	-45
n:suspended	27
n:suspends	20
n:term	-31
n:terms	39
n:truce	53
n:truce=1	21
n:truce=2	17
n:truces	-32
n:untouched	-15
n:verb=3	15
nc2=propose	-16
nc2=target	19
nct2=begin modal	-18
nct2=impose past-passive	-17
next=:	25
nhas-past	-27
nhas-perfect	29
nhas-present	18
none	28
nt2=modal	-15
nt2=participle-passive	-16
nt2=past	-18
nt2=past-passive	-19
nt2=perfect	21
nv2=end	-16
nv2=other	25
nv2=run	-20
nvt2=end present	-18
nvt2=have present	15
nvt2=run present	-20
pc0=down	-16
pc0=end	-28
pc0=suspend	-20
pc1=down	-19
pc1=end	-23
pc1=impose	15
pc1=target	16
pct0=end present	-18
pct0=impose past-passive	17
pct0=say past	-21
pct0=stay present	15
pct1=impose past-passive	15
pct1=say past	-20
phas-perfect	-15
pv0=other	-16
pv1=begin	16
pv1=other	-16
q:"	-15
q:(	29
q:)	33
q:-	18
q::	-43
q:<agent>	20
q:<day-gone>	23
q:<gate>	-32
q:<level-noun>	-38
q:<month-gone>	16
q:<name>	36
q:<office>	-17
q:<points>	-17
q:<seat>	42
q:<span>	-23
q:<taker>	-20
q:<v-agree>	21
q:<v-down>	-16
q:<v-return>	-18
q:<v-say>	-44
q:<v-sell>	-15
q:all	18
q:and	34
q:as	22
q:begin	15
q:between	29
q:both	17
q:call	26
q:date	-16
q:deal	-15
q:did	-17
q:fentanyl	-18
q:from	-19
q:geneva	24
q:government	26
q:half	22
q:has	17
q:have	21
q:he	-30
q:if	-15
q:it	15
q:keep	-29
q:know	-16
q:let	-16
q:minute	-23
q:no	30
q:nobody	-20
q:on	21
q:one	17
q:order	22
q:other	22
q:our	-24
q:port	-15
q:rise	-18
q:round	-21
q:run	-19
q:same	-30
q:section	-24
q:short	-16
q:sign	34
q:soybean	20
q:standstill	19
q:start	-16
q:stop	21
q:surcharge	-40
q:suspension	-23
q:table	-15
q:talk	23
q:tariff	16
q:tell	-20
q:their	20
q:then	21
q:through	-16
q:truce	16
q:two	15
q:until	33
q:up	-30
q:was	21
q:we	-24
q:week	20
q:were	21
q:what	-21
q:who	-36
q:with	27
q:yes	-19
qt=future	17
qt=modal	-21
qt=past	24
qt=perfect	24
r1="	26
r1=,	23
r1=<day-ahead>	18
r1=<not>	-15
r1=<v-suspend>	16
r1=before	-29
r1=from	18
r1=later	-29
r1=leave	-25
r1=to	-27
r1=was	-18
r2=,	36
r2=.	-23
r2=<goods>	-24
r2=<v-impose>	16
r2=for	16
r2=geneva	21
r2=of	-23
r2=talk	-19
r2=the	15
r2=their	-19
r2=to	27
r2=which	-16
r3=,	-49
r3=.	22
r3=<person>	17
r3=<v-impose>	-21
r3=<v-say>	-17
r3=<v-stay>	-23
r3=and	-26
r3=at	-27
r3=by	-19
r3=for	15
r3=in	15
r3=of	15
r3=rate	17
r3=until	16
r3=with	18
r4=<v-begin>	18
r4=<v-suspend>	17
r4=a	-15
r4=and	18
r4=extend	-18
r4=the	-24
r=, from	-16
r=, the	22
r=, to	28
r=, which	-18
r=of talk	-15
r=to run	-19
s:-	-15
s::	18
s:<day-ahead>	24
s:<day-gone>	26
s:<day-today>	36
s:<goods-amount>	-33
s:<goods>	17
s:<money>	-49
s:<organisation>	-16
s:<points>	30
s:<sender>	-32
s:<span>	-19
s:<v-bear>	-23
s:<v-buy>	-17
s:<v-deny>	-15
s:<v-end>	-19
s:<v-propose>	-42
s:<v-return>	-15
s:<v-say>	-15
s:<v-sell>	-34
s:<v-suspend>	15
s:a	-21
s:about	-21
s:additional	-18
s:after	-23
s:agreement	-15
s:answer	-27
s:apart	-36
s:be	23
s:buy	-45
s:city	-24
s:close	-16
s:company	-23
s:control	-15
s:could	-30
s:country	-24
s:custom	20
s:day-after	24
s:day-after gone	23
s:day-before	29
s:day-before gone	35
s:delegation	-21
s:doe	-18
s:down	26
s:draft	-23
s:evening	-22
s:ever	17
s:fall	-19
s:far	-22
s:fits	53
s:fits-gone	-64
s:freeze	-24
s:give	28
s:given	20
s:government	18
s:grant	23
s:half	-16
s:harvest	18
s:hear	-21
s:hold	-16
s:holiday	19
s:joined	26
s:know	19
s:last	35
s:lasted	-21
s:late	-21
s:later	-35
s:law	-16
s:leave	-19
s:lengths=4	-18
s:less	-24
s:let	22
s:list	-18
s:live	19
s:long=month	-93
s:long=usual	58
s:long=week	-133
s:long=years	-91
s:make	27
s:may	-35
s:meet	-17
s:more-before	-19
s:mr	-24
s:my	-22
s:named=1	-70
s:named=2	61
s:negotiation	-15
s:neither	-17
s:of	-16
s:off	16
s:offer	-21
s:one day	-33
s:one month	-65
s:one week	-35
s:only	17
s:or	-22
s:order	19
s:other	20
s:paper	-19
s:pause	21
s:port	-21
s:prolong	-21
s:prolongation	-25
s:quarrel	17
s:raise	-18
s:required	-15
s:round	-23
s:same	43
s:see	-17
s:send	-15
s:settle	-16
s:shall	20
s:signature	-15
s:since	24
s:so	21
s:standstill	-30
s:start	-17
s:statement	-15
s:sugar	22
s:surcharge	-33
s:talk	-38
s:than	-16
s:then	19
s:there	21
s:they	27
s:thi	-19
s:third	-17
s:through	22
s:to	-17
s:top	21
s:twice	-24
s:unit=day	-35
s:unit=week	23
s:unit=year	-28
s:unless	-17
s:up	37
s:us	30
s:we	-25
s:when	15
s:within	-18
s:yield	-22
s:—	18
sa:'s	-30
sa:, and	-30
sa:, from	-16
sa:, is	21
sa:, so	23
sa:, up	18
sa::	25
sa:<day-ahead>	25
sa:<day-ahead> .	31
sa:<day-gone> and	-18
sa:<day-today>	33
sa:<day-today> ,	25
sa:<day-today> .	25
sa:<goods>	15
sa:<money>	-15
sa:<month-gone> ,	15
sa:<name> .	-16
sa:<name> and	23
sa:<person> say	-22
sa:<points>	23
sa:<quality> and	-17
sa:<span> ,	-21
sa:<span> .	-15
sa:<v-bear>	-27
sa:<v-begin>	18
sa:<v-down>	20
sa:<v-propose>	-18
sa:<v-return>	-22
sa:<v-sell>	-18
sa:<v-up>	16
sa:a	-26
sa:after	-15
sa:agree	16
sa:all	-17
sa:an	20
sa:and <name>	18
sa:and <quality>	-17
sa:and it	-17
sa:at	-21
sa:at <level>	-28
sa:before	-22
sa:both	18
sa:by	-25
sa:come	20
sa:down	18
sa:duty ,	-19
sa:evening	-19
sa:for	16
sa:from	18
sa:from <day-ahead>	-26
sa:from <day-gone>	34
sa:from the	27
sa:gave	21
sa:geneva	23
sa:harvest	18
sa:i	-25
sa:in <seat>	-25
sa:in a	-18
sa:in their	-20
sa:is	25
sa:is what	-31
sa:it 's	-33
sa:lapse	-24
sa:later	-34
sa:later .	-16
sa:lay	-17
sa:make	21
sa:more .	-21
sa:neither	-16
sa:of	-20
sa:of <number>	-23
sa:of talk	-26
sa:of thi	-16
sa:offer	-15
sa:oil	-20
sa:on	19
sa:on .	25
sa:on <day-gone>	-20
sa:on the	-29
sa:only	25
sa:or	-19
sa:other	15
sa:pay <level>	15
sa:port	-15
sa:raise	-16
sa:round	-16
sa:run	-23
sa:same	39
sa:say .	-18
sa:shall	16
sa:side	17
sa:since	16
sa:so	16
sa:so that	24
sa:stay	24
sa:talk	-38
sa:talk .	-21
sa:talk in	-16
sa:the	-26
sa:the last	20
sa:the same	26
sa:their	-19
sa:they	26
sa:thi	-19
sa:those	-16
sa:to go	-20
sa:to run	-20
sa:trade	28
sa:unless	-15
sa:until the	-31
sa:up	37
sa:was	-45
sa:what	-16
sa:what the	-16
sa:will be	20
sa:without	-15
sb:'s trade	-17
sb:, <name>	-21
sb:, and	-15
sb:, sign	21
sb:, the	38
sb:, when	15
sb:-	-23
sb:.	29
sb:. <number>	19
sb:. m	16
sb:: <number>	22
sb:<day-ahead> and	-18
sb:<day-gone>	27
sb:<day-gone> ,	18
sb:<day-today>	19
sb:<goods-amount>	-31
sb:<level> ,	-20
sb:<level> for	-15
sb:<level> in	-20
sb:<money>	-41
sb:<month-gone>	17
sb:<month-gone> for	24
sb:<name>	18
sb:<name> has	-18
sb:<number> ,	-19
sb:<number> :	23
sb:<number> a	31
sb:<organisation>	-18
sb:<organisation> has	15
sb:<person> ,	32
sb:<person> :	-21
sb:<points>	16
sb:<quality> good	20
sb:<seat> and	21
sb:<sender>	-27
sb:<span>	-27
sb:<v-down>	-24
sb:<v-propose>	-29
sb:<v-sell>	-26
sb:a .	16
sb:a pause	20
sb:a second	27
sb:a surcharge	-15
sb:about	-26
sb:after	-15
sb:agreement	-22
sb:all	21
sb:an	-16
sb:and <seat>	21
sb:and last	-20
sb:another	21
sb:answer	-16
sb:are to	-19
sb:as much	-16
sb:be	19
sb:but	-22
sb:buy	-36
sb:by	22
sb:conclude	19
sb:could	-22
sb:country	-22
sb:custom	19
sb:day	-27
sb:delegation	-20
sb:due	-25
sb:duty	24
sb:duty on	-21
sb:end	-18
sb:end on	-18
sb:extension	-27
sb:fall	-16
sb:first	-35
sb:for	15
sb:for <span>	-15
sb:from	-20
sb:geneva ,	-15
sb:get	15
sb:give	19
sb:given	19
sb:go on	-16
sb:have agree	-16
sb:hear	-21
sb:higher	17
sb:in <month-gone>	24
sb:in <name>	20
sb:in <number>	-17
sb:in <seat>	-15
sb:is a	-19
sb:it 's	29
sb:it is	-50
sb:it would	-19
sb:its	-16
sb:know	20
sb:last	29
sb:lasted	-20
sb:late	-21
sb:law	-20
sb:leave	-16
sb:let	17
sb:m	16
sb:m .	16
sb:may	-28
sb:ministry	-15
sb:mr	-21
sb:mr <person>	-19
sb:much	-20
sb:much as	-16
sb:my	-16
sb:no .	23
sb:of <level>	-22
sb:of <month-gone>	17
sb:of <name>	-19
sb:of <number>	-16
sb:of a	-15
sb:of that	25
sb:oil	26
sb:on	-24
sb:on <day-ahead>	-21
sb:on <day-today>	-15
sb:on <name>	20
sb:on for	-15
sb:one ,	-16
sb:order	16
sb:other <points>	17
sb:paper	-30
sb:pause	22
sb:pause of	26
sb:quarrel	22
sb:renewed	-19
sb:side	-19
sb:since <month-gone>	-15
sb:standstill	-24
sb:surcharge	-31
sb:surcharge of	-17
sb:suspension of	16
sb:tariff truce	-20
sb:than	-18
sb:that <name>	-19
sb:that a	-30
sb:that is	39
sb:that was	26
sb:the <level>	20
sb:the <quality>	-34
sb:the ceasefire	-25
sb:the duty	29
sb:the first	-30
sb:the law	-18
sb:the suspension	30
sb:the truce	27
sb:the two	17
sb:the world	-17
sb:there	19
sb:they have	20
sb:to	-30
sb:to be	20
sb:to extend	-17
sb:to suspend	20
sb:to the	18
sb:trade	-17
sb:trade minister	-17
sb:truce ,	23
sb:under	16
sb:until <day-ahead>	16
sb:us	30
sb:was	16
sb:we	-34
sb:we hear	-20
sb:when	16
sb:with	-16
sb:with the	-15
sb:within	-15
sb:you	-23
t0=future	-21
t0=future-passive	-19
t0=past-passive	28
t1=future-passive	-19
t1=past-passive	28
t:loose	26
t:loose-l	17
t:loose-l1	22
t:loose-r	15
t:loose-r0	18
t:more-l0	16
t:more-l1	-37
t:more-r3	15
t:quiet-l	19
t:quiet-r	-22
t:quiet-r3	-16
t:truce	22
t:truce-l1	19
t:truce-r0	35
t:truce-r2	-30
t:verb	17
t:verb-l	18
tp:loose	16
tp:truce	26
tp:verb	31
v0=announce	15
v0=buy	-18
v0=get	20
v0=stop	19
v0=suspend	-25
v1=buy	-23
v1=end	-15
v1=get	22
v1=leave	-19
v2-none	-19
v2=end	-15
v2=leave	-34
vt0=extend perfect	17
vt0=get present	19
vt0=hold present	28
vt0=suspend present	-25
vt1=extend infinitive	-15
vt1=extend perfect	17
vt1=get present	19
vt1=hold present	28
vt1=suspend infinitive	24
vt1=suspend present	-25
vt2=go present	18
vt2=leave participle	-19`;
