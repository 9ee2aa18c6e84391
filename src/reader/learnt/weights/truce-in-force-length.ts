// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:'s	-27
a:<agent>	-25
a:<day-gone>	17
a:<level-noun>	19
a:<name> and	29
a:<quality>	-25
a:<v-target>	-15
a:and <name>	29
a:at	-19
a:for	26
a:from the	21
a:geneva	19
a:had	-15
a:in	-17
a:in the	-18
a:later	-25
a:leave	-31
a:of	-20
a:one	-17
a:talk	-19
a:the	-19
a:to	-21
a:to run	-18
a:two	-18
a:was	-18
b:, <name>	-24
b:, the	20
b:-	-15
b:.	18
b:<agent>	-25
b:<day-gone>	21
b:<goods-amount>	-19
b:<level>	-22
b:<money>	-28
b:<month-gone> for	20
b:<office>	-16
b:<organisation>	-20
b:<person>	-16
b:<quality>	-19
b:<seat>	21
b:<span>	-21
b:<v-buy>	-17
b:<v-down>	-16
b:<v-propose>	-25
b:<v-sell>	-16
b:a truce	-19
b:all	28
b:an	-21
b:are to	-18
b:each	-21
b:extend by	-15
b:extension	-17
b:first	-19
b:for	20
b:for a	17
b:from	-22
b:give	22
b:in	-27
b:in <month-gone>	16
b:is a	-19
b:is to	-17
b:it is	-18
b:it was	19
b:lasted	-19
b:leave	-17
b:may	-25
b:no	18
b:of	-33
b:one	20
b:our	-17
b:paper	-18
b:run	-16
b:suspend	-15
b:that a	-23
b:the <organisation>	-20
b:the <quality>	-21
b:the truce	18
b:the two	21
b:there	16
b:they	21
b:to	-34
b:two	17
b:under	16
b:us	18
b:which	22
b:with	-19
c0=impose	-21
c0=propose	-17
c1=impose	-17
c1=propose	-22
c2=end	-16
ct0=end present	15
ct0=impose present	-16
ct0=stay past	-19
ct0=stay present	15
ct0=suspend perfect	-24
ct1=bear past	16
ct1=impose past	-15
ct1=impose perfect	-19
ct1=impose present	-16
ct1=stay past	-17
ct1=suspend infinitive	15
ct1=suspend perfect	-17
ct2=stay present	18
f:'	-17
f:'s	17
f::	19
f:<agent>	-15
f:<day-ahead>	55
f:<day-gone>	22
f:<goods>	19
f:<level>	30
f:<name>	35
f:<not>	16
f:<number>	22
f:<organisation>	-29
f:<points>	34
f:<sender>	-27
f:<v-agree>	-17
f:<v-propose>	-29
f:<v-return>	21
f:?	25
f:all	19
f:and	19
f:as	15
f:at	16
f:back	21
f:been	-21
f:before	-21
f:between	-15
f:both	-44
f:by	39
f:call	-18
f:charge	15
f:consent	18
f:each	27
f:get	18
f:had	-15
f:have	22
f:his	-19
f:i	-22
f:if	18
f:into	20
f:its	26
f:leave	15
f:licence	-19
f:line	-18
f:long	16
f:meet	-15
f:minister	-18
f:not	-15
f:off	26
f:on	26
f:only	-31
f:our	18
f:remain	21
f:salmon	-22
f:take	36
f:their	16
f:then	19
f:through	20
f:trade	-19
f:was	-23
f:well	20
f:when	-39
f:which	-21
f:without	21
f:write	-19
f:you	41
has-future	-16
has-modal	-15
l1=<money>	-18
l1=<v-begin>	-19
l1=<v-end>	-16
l1=<v-impose>	-24
l1=another	16
l1=for	30
l1=in	-29
l1=is	22
l1=lasted	-19
l1=take	-16
l1=than	-17
l1=the	35
l2=:	28
l2=<day-ahead>	19
l2=<goods>	21
l2=<month-gone>	23
l2=<not>	16
l2=<number>	-15
l2=<v-propose>	-15
l2=<v-suspend>	20
l2=<v-up>	-20
l2=for	-15
l2=good	15
l2=period	19
l3='s	18
l3=<duty>	20
l3=<goods>	-19
l3=<number>	-18
l3=<v-propose>	-17
l3=<v-stay>	-17
l3=a	-15
l3=good	-22
l3=of	-22
l3=tariff	15
l3=they	20
l3=was	15
l4=<begin>	18
l4=<day-gone>	38
l4=<number>	33
l4=<v-agree>	-19
l4=<v-end>	-23
l4=at	-17
l4=for	22
l4=has	-18
l4=is	-18
l4=of	-21
l4=that	20
l4=to	-23
l=<begin> the	15
l=<day-ahead> ,	19
l=<month-gone> for	20
l=good for	15
lead=a	-35
lead=and	16
lead=six	23
lead=which	22
lll=<begin> <begin> the	15
lll=in <month-gone> for	20
lr=: ,	-18
lr=<begin> ,	25
lr=<begin> .	27
lr=<begin> on	-15
lr=for ,	30
lr=for .	25
lr=further .	-15
lr=has to	-20
lr=in ,	-15
lr=in .	-25
lr=the of	18
n:agreement	-17
n:another	15
n:arrangement	31
n:asleep	17
n:bargain	-33
n:calm	-15
n:ceasefire	22
n:continues	-16
n:days=1	16
n:deals	29
n:extended	50
n:extension	29
n:further	-15
n:go on	26
n:holiday	-20
n:lengths=3	17
n:lengths=6	15
n:lie	26
n:lifted	-19
n:long=1	28
n:long=2	28
n:long=3	24
n:long=9	-32
n:loose=1	29
n:loose=2	23
n:loose=3	-16
n:loose=6	-17
n:moratorium	19
n:more	-32
n:more=1	15
n:more=3	44
n:more=9	-22
n:pact	-35
n:parked	31
n:peace	26
n:prolong	23
n:prolongation	34
n:quiet=1	32
n:quiet=3	31
n:renew	-35
n:renewal	-23
n:renewed	34
n:second	19
n:set aside	-18
n:silence	18
n:stretch	-45
n:suspended	30
n:suspends	28
n:suspension	-20
n:term	-30
n:terms	36
n:truce	63
n:truce=1	19
n:truce=2	23
n:truces	-23
nct2=say past	-17
next=:	22
nhas-modal	-22
nhas-past	-30
nhas-perfect	32
nhas-present	19
none	25
nt2=modal	-19
nt2=past	-17
nt2=past-passive	-22
nt2=perfect	26
nv2=be	20
nv2=other	27
nv2=run	-18
nvt2=be present	19
nvt2=run present	-18
pc0=end	-30
pc0=impose	17
pc1=end	-24
pc1=impose	18
pct0=stay present	17
phas-modal	-23
pv0=other	-21
pv1=other	-21
q:(	27
q:)	31
q:-	20
q:.	-17
q::	-34
q:<day-ahead>	16
q:<gate>	-55
q:<goods>	22
q:<level-noun>	-34
q:<level>	-18
q:<name>	42
q:<number>	17
q:<office>	-19
q:<points>	-16
q:<seat>	50
q:<v-propose>	18
q:<v-say>	-41
q:additional	17
q:all	19
q:an	-21
q:and	24
q:back	-16
q:between	27
q:call	32
q:come	15
q:date	-22
q:duty	17
q:each	17
q:first	-15
q:geneva	17
q:had	18
q:have	24
q:if	-21
q:its	21
q:keep	-24
q:minute	-28
q:no	25
q:nobody	-18
q:order	19
q:other	19
q:our	-20
q:pay	17
q:port	-32
q:run	-22
q:same	-32
q:sign	16
q:spring	-15
q:standstill	18
q:stop	21
q:surcharge	-33
q:tariff	22
q:tell	-15
q:their	24
q:through	-16
q:time	-16
q:trade	-21
q:two	20
q:until	32
q:up	-28
q:we	-39
q:week	22
q:who	-30
q:with	27
q:yes	-16
qt=future	27
qt=modal	-17
qt=perfect	22
r1="	24
r1=,	24
r1=<v-suspend>	18
r1=after	-21
r1=before	-20
r1=from	16
r1=later	-25
r1=leave	-21
r1=more	-19
r1=to	-25
r2=,	34
r2=.	-27
r2=<goods>	-21
r2=<name>	-17
r2=<v-stay>	-19
r2=for	17
r2=of	-24
r2=run	-17
r2=the	20
r2=their	-19
r2=to	22
r3=,	-47
r3=.	25
r3=<day-ahead>	16
r3=<duty>	17
r3=<name>	18
r3=<number>	19
r3=<person>	15
r3=a	15
r3=and	-26
r3=at	-16
r3=by	-15
r3=in	-15
r3=of	15
r3=on	15
r3=until	15
r3=with	17
r4=<v-impose>	19
r4=and	18
r=, the	32
r=, to	21
r=, which	-17
r=to run	-18
s:,	-15
s:-	-16
s::	19
s:;	-16
s:<agent>	-25
s:<day-ahead>	27
s:<day-gone>	30
s:<day-today>	32
s:<goods-amount>	-24
s:<level>	-17
s:<money>	-37
s:<month-gone>	19
s:<name>	24
s:<office>	-22
s:<quality>	-26
s:<sender>	-22
s:<span>	-20
s:<v-bear>	-36
s:<v-deny>	-16
s:<v-down>	-22
s:<v-end>	-26
s:<v-propose>	-40
s:<v-sell>	-39
s:a	-15
s:answer	-27
s:apart	-34
s:be	16
s:buy	-38
s:can	-17
s:carry	-16
s:ceasefire	-17
s:city	-23
s:close	-15
s:could	-26
s:custom	21
s:day-after	32
s:day-after ahead	18
s:day-after gone	32
s:day-before	27
s:day-before gone	30
s:deal	-24
s:doe	-16
s:draft	-22
s:due	-26
s:end	-19
s:evening	-21
s:extend	-21
s:fentanyl	-24
s:fits	49
s:fits-gone	-56
s:freeze	-21
s:give	23
s:given	15
s:go	16
s:grant	21
s:holiday	17
s:in	-17
s:joined	31
s:know	18
s:last	27
s:lasted	-19
s:late	-17
s:later	-33
s:law	-17
s:leave	-20
s:lengths=3	-16
s:less	-26
s:let	24
s:licence	-15
s:list	-15
s:long	15
s:long=month	-83
s:long=usual	53
s:long=week	-117
s:long=years	-75
s:make	26
s:may	-34
s:meet	-23
s:mr	-16
s:my	-21
s:named=1	-63
s:named=2	61
s:now	15
s:of	-18
s:off	15
s:offer	-23
s:one day	-37
s:one month	-55
s:one week	-29
s:or	-27
s:order	17
s:other	26
s:out	-27
s:paper	-27
s:place	-17
s:president	18
s:prolongation	-24
s:required	-18
s:round	-15
s:same	38
s:send	-15
s:signature	-17
s:since	20
s:sit	-18
s:so	22
s:strike	-16
s:surcharge	-31
s:talk	-30
s:then	18
s:there	18
s:they	31
s:thi	-15
s:through	21
s:to	-18
s:unit=day	-30
s:unit=week	26
s:unit=year	-26
s:up	40
s:us	30
s:whose	-16
s:without	-17
s:your	16
s:—	27
sa:'s	-35
sa:, <day-gone>	-15
sa:, and	-19
sa:, is	23
sa:, so	25
sa:, that	-19
sa:, the	16
sa:. "	-17
sa::	21
sa:;	-15
sa:<day-ahead>	25
sa:<day-ahead> .	27
sa:<day-gone>	17
sa:<day-gone> ,	17
sa:<day-gone> .	16
sa:<day-gone> and	-22
sa:<day-today>	21
sa:<day-today> .	19
sa:<month-gone> ,	15
sa:<name> and	26
sa:<person> ,	15
sa:<person> and	-15
sa:<seat>	16
sa:<span> ,	-20
sa:<span> .	-18
sa:<v-bear>	-25
sa:<v-end>	-21
sa:<v-propose>	-18
sa:<v-sell>	-16
sa:<v-up>	23
sa:a	-21
sa:agree	25
sa:all	-15
sa:an	23
sa:and	-15
sa:and <name>	20
sa:and it	-16
sa:and the	-19
sa:before	-37
sa:before the	-16
sa:buy	-17
sa:by	-24
sa:come	16
sa:day	20
sa:duty ,	-21
sa:each	22
sa:each other	22
sa:from	25
sa:from <day-ahead>	-20
sa:from <day-gone>	33
sa:from the	24
sa:gave	21
sa:geneva	19
sa:hour	-19
sa:i	-22
sa:in	-18
sa:in <seat>	-16
sa:in the	19
sa:is	19
sa:is what	-30
sa:it 's	-29
sa:lapse	-19
sa:last	19
sa:later	-30
sa:lay	-16
sa:make	22
sa:more .	-17
sa:of <number>	-24
sa:of thi	-17
sa:offer	-16
sa:on	19
sa:on .	20
sa:on the	-21
sa:one	-15
sa:only	18
sa:or	-23
sa:other	27
sa:our	16
sa:run	-21
sa:same	28
sa:since	16
sa:so	15
sa:so that	25
sa:stay	20
sa:talk	-30
sa:that is	-16
sa:the	-26
sa:the last	23
sa:the same	28
sa:they	36
sa:to	-15
sa:to run	-18
sa:trade	21
sa:two	-22
sa:until the	-27
sa:up	33
sa:up on	15
sa:was	-47
sa:what	-17
sa:will be	25
sb:'s	15
sb:, and	-16
sb:, is	-19
sb:, the	28
sb:-	-21
sb:.	27
sb:: <number>	26
sb:<agent>	-17
sb:<day-gone>	20
sb:<day-gone> that	-16
sb:<day-today>	20
sb:<goods-amount>	-24
sb:<level>	-26
sb:<level> ,	-22
sb:<money>	-32
sb:<month-gone> for	18
sb:<name>	26
sb:<name> and	19
sb:<number> :	21
sb:<number> a	30
sb:<person> ,	32
sb:<quality>	-17
sb:<seat> ,	16
sb:<seat> and	18
sb:<sender>	-17
sb:<span>	-22
sb:<v-bear>	-19
sb:<v-down>	-29
sb:<v-end>	-18
sb:<v-propose>	-27
sb:<v-sell>	-33
sb:a second	19
sb:a surcharge	-15
sb:about	-20
sb:an	-19
sb:and	16
sb:and <name>	15
sb:and <seat>	19
sb:another	18
sb:answer	-15
sb:are	-16
sb:are to	-18
sb:as much	-15
sb:before	19
sb:but	-18
sb:buy	-26
sb:by	19
sb:conclude	19
sb:could	-22
sb:day	-26
sb:deal	-22
sb:due	-22
sb:duty	18
sb:extend by	-15
sb:extension	-23
sb:first	-32
sb:for	19
sb:for <span>	-17
sb:from	-15
sb:give	16
sb:had been	-19
sb:hour	22
sb:in <month-gone>	20
sb:in <name>	18
sb:in <number>	-19
sb:is to	-26
sb:it 's	30
sb:it is	-40
sb:its	-15
sb:keep	15
sb:know	20
sb:lasted	-19
sb:late	-17
sb:leave	-16
sb:let	18
sb:may	-26
sb:meet	-18
sb:mr	-16
sb:much	-16
sb:much as	-15
sb:no .	21
sb:now	20
sb:of <level>	-26
sb:of <month-gone>	18
sb:oil	22
sb:on	-19
sb:out	-25
sb:paper	-25
sb:pay	-25
sb:quarrel	19
sb:renewed	-16
sb:ship	-18
sb:side	-16
sb:since <day-gone>	15
sb:since <month-gone>	-27
sb:strike	-16
sb:surcharge	-30
sb:surcharge of	-15
sb:tariff truce	-22
sb:that a	-23
sb:that is	38
sb:that the	-15
sb:that was	20
sb:the <quality>	-28
sb:the first	-27
sb:the truce	31
sb:the two	20
sb:the world	-22
sb:their	18
sb:there	16
sb:to	-22
sb:to <level>	-15
sb:to be	20
sb:to the	21
sb:truce ,	23
sb:under	18
sb:us	29
sb:was	16
sb:we	-21
sb:with	-21
sb:with the	-17
sb:you	-20
sb:—	19
t0=future	-15
t0=past	-16
t0=past-passive	23
t1=past	-17
t1=past-passive	23
t2=perfect	-24
t2=present	15
t:loose	28
t:loose-l	22
t:loose-l1	31
t:loose-r0	20
t:more-l1	-30
t:more-r1	-16
t:more-r3	16
t:quiet-l	28
t:quiet-l1	19
t:quiet-r	-15
t:truce	20
t:truce-r0	29
t:truce-r2	-24
t:verb-l3	-15
tn:verb	18
tp:loose	19
tp:truce	33
tp:verb	31
v0=be	15
v0=stop	16
v0=suspend	-28
v1=get	17
v1=hold	17
v1=leave	-17
v1=run	-16
v1=suspend	-15
v2-none	-15
v2=leave	-30
vt0=suspend present	-26
vt1=get past	16
vt1=suspend present	-26
vt2=leave participle	-18`;
