// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:<day-ahead>	16
a:<goods>	-15
a:<level>	-25
a:<number>	-15
a:<v-begin>	-32
a:<v-impose>	-30
a:a	-19
a:after	-20
a:been	16
a:counted	-17
a:end	-22
a:for	-30
a:from the	-17
a:had	17
a:he	15
a:his	17
a:is what	18
a:later	-16
a:more	31
a:not	-17
a:of talk	-20
a:over	-21
a:run	-15
a:tariff	24
a:tariff truce	16
a:to	-24
a:truce	19
b:, the	-40
b:, was	-18
b:: the	-20
b:<agent>	-16
b:<day-ahead>	-16
b:<day-gone>	-17
b:<gate>	-18
b:<goods-amount>	-28
b:<level> on	27
b:<money>	-28
b:<month-gone>	-16
b:<name> 's	-19
b:<name> agree	27
b:<organisation>	-20
b:<quality>	-19
b:<seat>	21
b:<sender>	-25
b:<taker>	-16
b:<v-agree>	15
b:<v-end>	-25
b:<v-propose>	37
b:<v-return>	-19
b:<v-target>	-23
b:a further	18
b:after	-30
b:agree to	19
b:and the	-23
b:are to	18
b:back	-20
b:been extend	-20
b:between	-17
b:both	22
b:both country	17
b:carry	18
b:ceasefire	-20
b:could	19
b:delay	-19
b:draft	16
b:duty	-16
b:end	-25
b:end a	-18
b:first	-19
b:further	15
b:give	-20
b:go on	20
b:had	-26
b:higher	-17
b:in	-42
b:in <month-gone>	-19
b:in <seat>	16
b:is suspend	-23
b:it	-17
b:it has	-18
b:its	-27
b:lasted	-24
b:like	20
b:meet	-17
b:more than	-18
b:next	-18
b:no	-20
b:not	15
b:now	-16
b:of a	27
b:of it	-26
b:of the	24
b:on <day-gone>	-17
b:on <quality>	-21
b:on for	35
b:on the	-23
b:our	20
b:paper	39
b:pause of	-18
b:prolong	19
b:propose	18
b:rate	-16
b:ready	22
b:ready to	22
b:rest	-19
b:run	17
b:second	20
b:see	15
b:ship	-16
b:side	17
b:stop	-17
b:tariff truce	43
b:that	20
b:that a	19
b:that it	20
b:that the	-21
b:the next	-18
b:the truce	-17
b:their	15
b:their tariff	19
b:they	-24
b:to buy	-15
b:trade	17
b:up	-28
b:up to	-21
b:was to	15
b:when	-22
b:which	-17
b:within	-30
b:would	36
b:would like	20
c0=agree	20
c0=buy	17
c0=propose	19
c1=propose	19
c2=begin	-31
c2=impose	-17
ct0=begin present	-15
ct0=end present	-22
ct0=impose modal-passive	-25
ct0=impose perfect-passive	-16
ct1=agree present	15
ct1=begin present	-15
ct1=end present	-15
ct1=impose modal-passive	-25
ct1=impose perfect-passive	-16
ct1=propose past	15
ct2=begin present	-19
f:'s	18
f:,	-17
f:.	15
f:<agent>	24
f:<day-today>	-25
f:<level>	-23
f:<not>	20
f:<number>	-20
f:<office>	-20
f:<organisation>	34
f:<points>	-15
f:<quality>	31
f:<seat>	26
f:<v-deny>	17
f:<v-sell>	17
f:<v-stay>	19
f:agree	-16
f:also	31
f:an	19
f:ask	15
f:been	15
f:both	-27
f:call	20
f:case	16
f:consent	23
f:doe	21
f:down	-27
f:export	17
f:extension	-23
f:fee	24
f:for	-23
f:good	-15
f:had	-24
f:has	46
f:have	-21
f:he	31
f:his	27
f:in	17
f:keep	16
f:last	17
f:licence	19
f:line	-17
f:lose	-22
f:minister	29
f:mr	16
f:name	17
f:night	-15
f:not	16
f:nothing	28
f:now	18
f:oil	-28
f:our	20
f:over	-32
f:pay	-45
f:place	-16
f:port	19
f:present	17
f:reach	-21
f:rule	19
f:second	-16
f:signature	20
f:since	-16
f:suspension	21
f:take	15
f:tariff	-24
f:the	-22
f:their	-21
f:then	33
f:there	-31
f:time	-16
f:trade	15
f:truce	23
f:want	-16
f:was	-43
f:well	-26
f:were	19
f:what	-20
f:when	-15
f:without	-24
f:you	-33
has-modal	17
has-participle	-20
headline	-43
l1=:	24
l1=<goods-amount>	-16
l1=<goods>	-17
l1=<v-propose>	29
l1=a	23
l1=after	-40
l1=another	25
l1=further	22
l1=in	-30
l1=is	15
l1=last	-21
l1=lasted	-24
l1=of	20
l1=on	21
l1=over	-20
l1=within	-24
l2=:	-16
l2=<agent>	-17
l2=<duty>	-15
l2=<goods>	-16
l2=<level>	-16
l2=<number>	-24
l2=<v-agree>	37
l2=<v-buy>	21
l2=<v-end>	-18
l2=<v-impose>	25
l2=<v-propose>	41
l2=a	30
l2=agree	28
l2=and	-17
l2=are	-16
l2=ask	17
l2=buy	21
l2=he	15
l2=in	-28
l2=more	-16
l2=on	34
l2=that	32
l2=there	-15
l2=up	-16
l2=would	17
l3='s	-15
l3=,	-30
l3=:	-23
l3=<day-gone>	-25
l3=<name>	16
l3=<quality>	-22
l3=<seat>	23
l3=<v-impose>	-26
l3=and	26
l3=been	-29
l3=go	15
l3=in	-41
l3=time	-16
l3=would	25
l4=,	-21
l4=<begin>	-22
l4=<day-ahead>	30
l4=<day-gone>	-27
l4=<goods>	17
l4=<level>	17
l4=<person>	19
l4=<v-stay>	-16
l4=<v-suspend>	22
l4=a	40
l4=and	32
l4=be	18
l4=end	-21
l4=he	21
l4=in	-18
l4=on	-36
l4=the	-17
l4=their	21
l4=truce	-23
l=, by	-16
l=<day-gone> ,	15
l=a further	22
l=agree on	28
l=ask for	17
l=more than	-16
l=on for	29
lead=a	20
lead=after	-20
lead=and	17
lead=both	19
lead=it	-18
lead=six	-20
lead=that	24
lead=when	-20
lead=which	-17
lll=is suspend for	-23
lr=: ,	27
lr=<begin> .	-17
lr=<begin> is	19
lr=after of	-17
lr=another .	19
lr=has to	-15
lr=in .	-26
lr=lasted .	-19
n:accord	-27
n:add	-16
n:again	15
n:another	29
n:arrangement	-16
n:asleep	21
n:ceasefire	29
n:days=0	45
n:days=9	28
n:deal	41
n:deals	22
n:extended	42
n:extends	33
n:freeze	-40
n:frozen	-24
n:further	21
n:goes on	34
n:grace	-32
n:hold back	-15
n:keep	27
n:lengths=6	31
n:lies	-44
n:lift	18
n:lifts	16
n:long=0	24
n:long=1	76
n:long=2	21
n:long=6	-54
n:longer	30
n:loose=1	-21
n:loose=6	15
n:measure	-17
n:moratorium	-32
n:more=9	48
n:on ice	20
n:pact	-21
n:peace	22
n:prolong	-32
n:prolongation	-15
n:prolonged	45
n:put off	38
n:quiet	20
n:quiet=1	24
n:quiet=2	18
n:renew	-24
n:renewal	-53
n:rest	56
n:shelved	21
n:silence	-15
n:sleep	22
n:sleeps	21
n:standstill	-18
n:stay	-17
n:stretch	-19
n:suspended	42
n:suspends	20
n:term	22
n:truce	60
n:truce=1	37
n:truce=6	-20
n:untouched	30
n:verb=1	30
n:window	34
nc2=propose	-15
nc2=say	22
nc2=stay	-18
nct2=agree past	18
nct2=begin modal	17
nct2=impose modal	16
next="	22
next=after	-16
next=and	16
nhas-modal	20
nhas-perfect	-28
none	19
nt2=modal	19
nt2=perfect	-20
nt2=present-passive	15
nv2=expire	-15
nv2=say	21
nvt2=other perfect	-15
nvt2=say past	20
nvt2=sign past	19
pc0=up	-16
pc1=agree	-21
pct0=agree past	-15
pct0=bear present	-15
pct0=begin past	-21
pct0=begin present	19
pct0=end present	24
pct1=agree participle-passive	-17
pct1=bear present	-15
pct1=begin present	19
pct1=end present	16
pct1=impose past	-20
phas-perfect	22
pt0=perfect-passive	15
pt0=present-passive	15
pt1=perfect-passive	15
pt1=present-passive	15
pv0-none	20
pv1=sign	-15
pv2-none	17
pvt0=begin past	-16
q:!	-17
q:"	16
q:'	-20
q::	32
q:<day-today>	-15
q:<duty>	-23
q:<gate>	-22
q:<level-noun>	-26
q:<level>	-36
q:<month-gone>	-16
q:<number>	-19
q:<office>	30
q:<seat>	34
q:<v-agree>	19
q:<v-propose>	26
q:<v-sell>	-18
q:<v-stay>	-19
q:<v-threaten>	-15
q:<v-up>	-26
q:after	-21
q:agreement	-19
q:all	-21
q:at	-18
q:be	23
q:been	-38
q:begin	-21
q:both	-22
q:call	-16
q:day	20
q:did	-17
q:extend	-20
q:from	-35
q:gave	-18
q:good	-32
q:had	-27
q:he	25
q:i	18
q:if	-22
q:in	-25
q:is	16
q:it	41
q:its	-19
q:let	18
q:levy	-20
q:lower	-16
q:minister	-23
q:ministry	16
q:new	-28
q:next	-23
q:notice	-16
q:now	-15
q:on	-23
q:other	-22
q:part	-17
q:pay	-37
q:port	-17
q:run	-19
q:so	-18
q:some	-23
q:stand	-20
q:surcharge	-17
q:suspension	29
q:tariff	-21
q:tell	19
q:them	-21
q:then	-30
q:they	36
q:thi	-15
q:third	16
q:three	-18
q:through	-20
q:two	36
q:war	-15
q:was	-15
q:we	28
q:were	-17
q:when	-32
q:which	-17
q:would	22
q:year	-22
qt=future	19
qt=pluperfect	-21
r1=<duty>	37
r1=<end>	-18
r1=<v-impose>	-26
r1=after	-30
r1=before	-23
r1=later	-16
r1=more	40
r1=on	16
r1=tariff	31
r2=,	-16
r2=.	29
r2=<day-ahead>	25
r2=<goods>	-15
r2=<number>	-23
r2=<span>	-23
r2=<v-stay>	-31
r2=a	-31
r2=been	20
r2=on	-15
r2=so	-20
r2=that	18
r2=the	-17
r2=truce	27
r2=with	26
r3="	-29
r3=.	-20
r3=<day-gone>	-19
r3=<duty>	-21
r3=<name>	-15
r3=<not>	-16
r3=<organisation>	16
r3=<v-end>	-15
r3=<v-stay>	18
r3=and	15
r3=duty	-17
r3=for	-21
r3=in	-16
r3=it	-15
r3=was	-17
r4=,	-20
r4=<duty>	15
r4=<number>	-23
r4=<v-say>	18
r4=and	-39
r4=duty	19
r4=it	-17
r4=the	22
r4=until	-17
r=, so	-17
r=, the	17
r=<end> <end>	-18
r=of talk	-20
s:'	-27
s:'s	-15
s:*	28
s:,	-27
s:/	-26
s:;	-21
s:<day-today>	-27
s:<gate>	15
s:<goods-amount>	-38
s:<level>	-19
s:<money>	-29
s:<month-ahead>	-18
s:<month-gone>	-16
s:<not>	-29
s:<number>	-60
s:<office>	31
s:<person>	18
s:<v-impose>	-16
s:<v-propose>	33
s:<v-sell>	18
s:<v-suspend>	-17
s:<v-up>	-18
s:additional	15
s:after	-45
s:again	-15
s:agreement	-19
s:answer	18
s:apart	-18
s:apply	-19
s:away	-15
s:been	16
s:between	-29
s:by	-16
s:come	-16
s:commerce	22
s:counted	-21
s:custom	-19
s:day	18
s:day-after	-16
s:day-after gone	-27
s:day-before ahead	20
s:day-before gone	-18
s:deadline	-22
s:delay	-19
s:did	-17
s:die	20
s:do	17
s:draft	17
s:effect	15
s:either	-16
s:end	-15
s:extend	-18
s:extension	16
s:fits	-70
s:force	-23
s:freeze	19
s:give	-25
s:grant	-15
s:had	-20
s:hand	18
s:has	24
s:hear	35
s:higher	-22
s:his	34
s:i	31
s:import	-18
s:impose	-18
s:is	25
s:just	-20
s:last	-15
s:lasted	-24
s:lengths=4	-31
s:live	-18
s:long=month	-62
s:long=usual	49
s:long=week	-133
s:long=years	-56
s:m	-15
s:may	-15
s:meet	-24
s:million	-16
s:moratorium	15
s:more	42
s:more-after	33
s:more-before	41
s:mr	19
s:named=1	-28
s:need	-25
s:newspaper	17
s:next	-19
s:notice	-21
s:now	-33
s:off	-15
s:old	-22
s:one day	-41
s:one month	-49
s:one week	-30
s:one year	27
s:or	-27
s:over	-25
s:palm	-16
s:paper	39
s:party	-17
s:pay	-19
s:people	22
s:place	-15
s:plan	-17
s:present	17
s:prolong	24
s:prolongation	17
s:propose	26
s:rest	-24
s:result	-16
s:rise	-27
s:season	21
s:send	24
s:settle	16
s:signature	16
s:so	-17
s:soybean	-17
s:special	-16
s:standstill	28
s:start	-16
s:statement	16
s:stop	-16
s:television	23
s:text	27
s:than	-19
s:them	-29
s:then	-30
s:there	-15
s:three	-15
s:time	-25
s:together	-16
s:top	15
s:transfer	-16
s:under	-38
s:unit=day	-42
s:unit=month	24
s:up	-39
s:week	21
s:what	18
s:who	25
s:within	-23
s:worth	-15
s:would	36
s:year	-33
s:yield	-16
sa:" .	17
sa:'	-24
sa:, "	-17
sa:, as	25
sa:, he	-20
sa:, in	-22
sa:, is	-21
sa:, so	-18
sa:, who	33
sa:, with	27
sa:-	-20
sa:. "	17
sa:;	-24
sa:; it	-17
sa:; the	-33
sa:<agent>	-16
sa:<day-ahead> ,	35
sa:<day-ahead> .	37
sa:<day-gone> .	-20
sa:<day-today>	-25
sa:<day-today> .	-22
sa:<duty>	15
sa:<gate>	23
sa:<level-noun>	16
sa:<level> ,	-23
sa:<level> on	16
sa:<money>	-15
sa:<month-ahead>	-18
sa:<name> .	15
sa:<number>	-39
sa:<organisation> .	15
sa:<person> .	-25
sa:<person> say	15
sa:<quality>	-15
sa:<span>	-16
sa:<span> ,	-29
sa:<v-agree>	28
sa:<v-down>	-19
sa:<v-propose>	-15
sa:an	18
sa:and not	20
sa:as	23
sa:been	22
sa:but	17
sa:charge	-16
sa:counted	-21
sa:counted from	-20
sa:each	-17
sa:each other	-23
sa:end on	-16
sa:first	18
sa:for <number>	-19
sa:for the	16
sa:from <day-ahead>	24
sa:from <day-gone>	-33
sa:from the	-26
sa:has been	15
sa:his	40
sa:i	30
sa:in	23
sa:in <seat>	18
sa:in a	25
sa:is	15
sa:is to	16
sa:is what	15
sa:it	-26
sa:it .	-18
sa:meet	-15
sa:more than	-20
sa:nothing	-18
sa:of <number>	-16
sa:on .	-18
sa:on top	22
sa:or	-15
sa:other	-27
sa:over	-16
sa:own	-17
sa:peace	-17
sa:rate	15
sa:read	-25
sa:run	-18
sa:say .	-18
sa:say in	23
sa:sign	33
sa:so	-15
sa:talk	21
sa:tariff	16
sa:the	22
sa:the <office>	-26
sa:the <organisation>	20
sa:the talk	15
sa:the two	-26
sa:them	-17
sa:then	-22
sa:there	-16
sa:they had	-18
sa:through	-15
sa:time	-23
sa:to the	22
sa:top	22
sa:trade	-15
sa:up	-16
sa:which	15
sa:who	26
sa:year	-23
sa:year .	-16
sb:'s <person>	-32
sb:'s commerce	15
sb:'s good	18
sb:*	28
sb:, <number>	-17
sb:, agree	16
sb:, and	15
sb:, are	15
sb:, by	-15
sb:, in	-17
sb:, the	-21
sb:, was	-18
sb:/	-26
sb:<day-ahead>	16
sb:<day-ahead> and	20
sb:<goods-amount>	-35
sb:<level-noun>	-19
sb:<level> on	19
sb:<money>	-23
sb:<name> :	20
sb:<name> agree	26
sb:<name> and	-25
sb:<name> will	19
sb:<not>	-27
sb:<number>	-43
sb:<number> ,	-23
sb:<number> /	-23
sb:<number> a	-20
sb:<office>	25
sb:<person>	16
sb:<person> :	-22
sb:<person> has	21
sb:<person> sign	-16
sb:<quality> ship	-17
sb:<seat> ,	-36
sb:<taker>	-19
sb:<v-propose>	43
sb:<v-up>	-15
sb:a	17
sb:a further	19
sb:a new	27
sb:a second	24
sb:a surcharge	-21
sb:after	-39
sb:agree to	18
sb:and a	-15
sb:and for	-16
sb:and the	-16
sb:another	16
sb:are to	18
sb:at the	-36
sb:been extend	-20
sb:between	-25
sb:both country	17
sb:by the	-24
sb:carry	17
sb:commerce	24
sb:could	15
sb:day	19
sb:deal	-25
sb:delay	-19
sb:delegation	-17
sb:do	20
sb:duty	-17
sb:duty of	17
sb:end a	-18
sb:end on	29
sb:extension	15
sb:fee on	-21
sb:first	-27
sb:for an	20
sb:from	17
sb:from <seat>	29
sb:give	-26
sb:go on	18
sb:had	-21
sb:half	-20
sb:he	17
sb:hear	34
sb:higher	-21
sb:his <quality>	16
sb:i have	-16
sb:import	-17
sb:import from	-15
sb:in	-40
sb:in <month-gone>	-16
sb:in <name>	-24
sb:is suspend	-25
sb:it is	15
sb:just	-15
sb:keep	-26
sb:last week	30
sb:lasted	-24
sb:law	-23
sb:like	16
sb:million	-16
sb:minister	16
sb:ministry	20
sb:moratorium	15
sb:more	-35
sb:more than	-19
sb:need	-17
sb:newspaper	17
sb:next	-22
sb:now	-24
sb:of <name>	22
sb:of a	21
sb:oil	19
sb:on <day-ahead>	43
sb:on <name>	-15
sb:on a	-17
sb:on each	17
sb:on for	32
sb:on import	-15
sb:on the	-38
sb:other 's	15
sb:over	-15
sb:paper	37
sb:party	-15
sb:pause of	-20
sb:pay	-22
sb:prolong	26
sb:prolong the	20
sb:propose	25
sb:rare earth	-15
sb:rate	-23
sb:ready	19
sb:ready to	22
sb:remain	-18
sb:rest	-22
sb:rise	-20
sb:send	16
sb:should	-18
sb:side	23
sb:sign	-20
sb:since <month-gone>	15
sb:standstill	17
sb:stop	-26
sb:tariff on	-18
sb:tariff truce	39
sb:text	20
sb:that a	17
sb:the	-17
sb:the <quality>	32
sb:the <seat>	-26
sb:the ceasefire	-21
sb:the extension	26
sb:the first	-16
sb:the law	-18
sb:the next	-22
sb:their tariff	17
sb:them	-16
sb:there is	-19
sb:thi	20
sb:to	32
sb:to <number>	17
sb:to buy	-19
sb:to hold	-19
sb:to prolong	21
sb:to the	-19
sb:trade	18
sb:truce in	-17
sb:under	-29
sb:under the	-15
sb:until	-17
sb:until <day-ahead>	-22
sb:up	-27
sb:up to	-24
sb:we	19
sb:we hear	28
sb:week	24
sb:were	-20
sb:what	23
sb:when	-24
sb:which was	-25
sb:with the	-20
sb:within	-19
sb:would	38
sb:would like	16
t0=modal	18
t0=present-passive	20
t1=modal	18
t1=pluperfect	-16
t1=present-passive	19
t2=participle-passive	-17
t:loose-l2	43
t:loose-l3	-39
t:loose-r0	15
t:loose-r3	-20
t:more	55
t:more-in	42
t:more-in0	42
t:more-l	41
t:more-l0	43
t:more-r0	34
t:more-r3	-36
t:quiet-l	15
t:quiet-l2	19
t:truce-r1	34
t:truce-r2	-16
t:truce-r3	-20
tn:loose	-16
tn:more	-28
tn:truce	23
tp:loose	-17
tp:truce	26
v0=buy	17
v0=get	-19
v0=keep	-18
v0=other	-16
v0=propose	18
v0=stay	17
v1=carry	19
v1=end	-20
v1=get	-16
v1=go	16
v1=hold	-17
v1=keep	-21
v1=leave	18
v1=other	-23
v1=run	19
v2=end	-17
verbless	19
vt0=be perfect	-15
vt0=extend modal	-20
vt0=extend perfect	-29
vt0=have past	-18
vt0=other past	-22
vt0=propose past	17
vt0=put present	-17
vt0=run present	19
vt0=sign modal	16
vt1=agree participle	19
vt1=agree past	-23
vt1=be perfect	-15
vt1=extend modal	-20
vt1=extend perfect	-29
vt1=have past	-18
vt1=other past	-22
vt1=put present	-17
vt1=run present	19
vt1=sign modal	16`;
