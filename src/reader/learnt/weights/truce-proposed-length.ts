// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:<goods>	-15
a:<level>	-22
a:<not>	-23
a:<number>	-20
a:<v-begin>	-28
a:<v-impose>	-34
a:?	-19
a:a	-19
a:after	-20
a:counted	-18
a:for	-29
a:from the	-15
a:had	18
a:he	15
a:his	19
a:is what	18
a:later	-15
a:more	35
a:of	-19
a:of talk	-19
a:over	-19
a:tariff	19
a:tariff truce	20
a:to	-26
a:truce	26
b:, the	-35
b:, was	-21
b:: the	-18
b:<goods-amount>	-26
b:<level> on	30
b:<money>	-26
b:<name> agree	23
b:<name> has	18
b:<organisation>	-18
b:<person>	15
b:<sender>	-23
b:<taker>	-16
b:<v-agree>	15
b:<v-end>	-24
b:<v-propose>	35
b:<v-target>	-22
b:a further	18
b:after	-25
b:agree	16
b:agree to	16
b:and the	-18
b:are	15
b:are to	17
b:back	-16
b:both	15
b:both country	16
b:carry	19
b:ceasefire	-21
b:could	18
b:draft	15
b:end	-29
b:end a	-18
b:first	-17
b:give	-21
b:had	-33
b:in	-53
b:in <month-gone>	-17
b:is suspend	-17
b:its	-24
b:lasted	-25
b:more than	-19
b:new	-21
b:no	-19
b:not	18
b:of <name>	15
b:of a	27
b:on <day-gone>	-17
b:on a	-16
b:on for	27
b:on the	-20
b:one	-19
b:over	-29
b:paper	38
b:pause of	-17
b:prolong	27
b:propose	22
b:rate	-18
b:ready	20
b:rest	-17
b:run	22
b:second	20
b:side	16
b:standstill	16
b:stay	15
b:stop	-15
b:tariff truce	41
b:that	22
b:that a	18
b:that it	16
b:that the	-25
b:the <quality>	17
b:the pause	-15
b:the truce	-32
b:their tariff	15
b:there	-15
b:to <level>	-17
b:to buy	-15
b:to prolong	24
b:trade	15
b:truce by	20
b:up	-23
b:up to	-21
b:when	-22
b:where	-17
b:within	-28
b:would	32
c0=agree	28
c0=buy	19
c0=propose	20
c1=agree	17
c1=propose	18
c2=begin	-28
c2=impose	-27
ct0=begin present	-25
ct0=end present	-25
ct0=impose modal	17
ct0=impose modal-passive	-21
ct0=impose perfect-passive	-17
ct0=stay perfect	-20
ct1=begin present	-25
ct1=end present	-18
ct1=impose modal	17
ct1=impose modal-passive	-21
ct1=impose participle-passive	-19
ct1=impose perfect-passive	-17
ct1=impose pluperfect	-20
ct1=propose perfect	21
ct1=stay perfect	-20
ct2=begin present	-17
f:'s	15
f:.	15
f:<agent>	29
f:<day-gone>	-22
f:<day-today>	-17
f:<level>	-15
f:<not>	17
f:<number>	-20
f:<organisation>	29
f:<person>	20
f:<points>	-16
f:<quality>	29
f:<seat>	25
f:<v-agree>	19
f:<v-bear>	15
f:<v-deny>	18
f:<v-propose>	-16
f:<v-sell>	15
f:<v-stay>	17
f:also	27
f:an	15
f:ask	18
f:both	-32
f:call	16
f:case	15
f:consent	20
f:doe	16
f:down	-23
f:extension	-23
f:fall	-16
f:fee	23
f:for	-25
f:has	48
f:have	-29
f:he	28
f:his	32
f:in	24
f:keep	16
f:last	27
f:licence	16
f:line	-16
f:lose	-23
f:midnight	-18
f:minister	25
f:name	17
f:not	30
f:now	18
f:oil	-19
f:our	23
f:over	-29
f:pay	-37
f:people	17
f:place	-18
f:port	18
f:present	21
f:reach	-20
f:rule	17
f:say	-19
f:second	-17
f:signature	19
f:since	-21
f:suspension	17
f:tariff	-21
f:the	-25
f:their	-16
f:then	20
f:there	-27
f:thi	-21
f:truce	20
f:want	-16
f:was	-50
f:well	-27
f:were	19
f:what	-25
f:when	-16
f:who	23
f:with	-17
f:without	-24
f:you	-28
first-of-paragraph	-19
has-modal	15
has-participle	-28
headline	-42
l1=<goods-amount>	-15
l1=<v-propose>	19
l1=a	21
l1=after	-34
l1=another	21
l1=further	18
l1=has	-15
l1=in	-26
l1=is	16
l1=last	-25
l1=lasted	-25
l1=of	18
l1=on	17
l1=over	-19
l1=within	-21
l2=:	-19
l2=<level>	-28
l2=<number>	-22
l2=<v-agree>	31
l2=<v-buy>	22
l2=<v-end>	-22
l2=<v-impose>	16
l2=<v-propose>	41
l2=a	28
l2=buy	22
l2=by	-18
l2=in	-22
l2=more	-18
l2=off	16
l2=on	27
l2=that	29
l3=,	-26
l3=:	-20
l3=<day-gone>	-18
l3=<duty>	-15
l3=<quality>	-23
l3=<seat>	24
l3=<v-impose>	-23
l3=<v-propose>	-15
l3=and	30
l3=been	-32
l3=in	-39
l3=time	-15
l3=would	30
l4='s	15
l4=,	-16
l4=<begin>	-23
l4=<day-ahead>	31
l4=<day-gone>	-25
l4=<level>	21
l4=<person>	16
l4=<v-suspend>	26
l4=a	34
l4=and	24
l4=end	-20
l4=he	21
l4=on	-28
l4=their	20
l4=to	29
l4=truce	-20
l=<day-gone> ,	15
l=a further	18
l=it has	-16
l=more than	-18
l=truce by	20
lead=a	18
lead=after	-21
lead=both	18
lead=for	-15
lead=it	-17
lead=six	-19
lead=that	25
lead=when	-21
lead=where	-17
lll=is suspend for	-16
lr=" is	-15
lr=: ,	29
lr=<begin> .	-21
lr=<begin> is	16
lr=after of	-16
lr=another .	18
lr=has to	-15
lr=in .	-26
lr=lasted .	-19
lr=of .	17
lr=within .	-15
n:accord	-27
n:again	16
n:another	18
n:asleep	19
n:ceasefire	26
n:continue	-21
n:continued	-19
n:days=0	40
n:days=9	25
n:deal	58
n:deals	17
n:extended	33
n:extends	29
n:freeze	-38
n:frozen	-24
n:further	24
n:goes on	42
n:grace	-35
n:keep	22
n:lengths=6	33
n:lies	-42
n:lift	21
n:lifts	16
n:long=0	26
n:long=1	57
n:long=2	21
n:long=6	-48
n:longer	22
n:loose=1	-22
n:loose=3	17
n:measure	-16
n:moratorium	-33
n:more	16
n:more=9	46
n:on ice	18
n:pact	-20
n:prolong	-41
n:prolonged	40
n:put off	27
n:quiet	32
n:quiet=1	17
n:quiet=2	20
n:renew	-29
n:renewal	-47
n:rest	52
n:rests	16
n:settlement	16
n:shelved	17
n:sleep	22
n:sleeps	21
n:standstill	-18
n:stay	-16
n:stretch	-18
n:suspended	38
n:suspends	17
n:term	17
n:truce	66
n:truce=1	37
n:truce=3	17
n:truce=6	-21
n:untouched	27
n:verb=1	29
n:window	30
nc2=say	24
nc2=stay	-18
nct2=agree past	19
nct2=begin modal	16
nct2=impose modal	16
nct2=say past	16
next="	21
next=and	20
nhas-modal	17
nhas-perfect	-21
none	21
nt2=modal	20
nv2=say	22
nvt2=other perfect	-15
nvt2=say past	21
nvt2=sign past	19
pc0=up	-17
pc1=agree	-19
pc1=impose	-19
pct0=begin past	-21
pct0=begin present	17
pct0=end present	23
pct1=begin present	17
pct1=end present	16
pct1=impose infinitive	-18
phas-perfect	21
pt0=past-passive	-18
pt1=past-passive	-15
pv0-none	18
pv1-none	15
pv2-none	20
pvt0=begin past	-17
q:"	16
q:'	-19
q::	32
q:<day-today>	-15
q:<duty>	-21
q:<gate>	-23
q:<level-noun>	-36
q:<level>	-37
q:<money>	-15
q:<month-gone>	-15
q:<office>	20
q:<seat>	31
q:<v-begin>	-21
q:<v-buy>	-18
q:<v-propose>	23
q:<v-sell>	-18
q:<v-target>	-16
q:<v-threaten>	-17
q:after	-18
q:agreement	-20
q:all	-22
q:as	-15
q:at	-17
q:be	21
q:been	-26
q:begin	-22
q:both	-26
q:day	18
q:did	-18
q:from	-31
q:gave	-16
q:good	-28
q:had	-26
q:he	33
q:hold	-16
q:hour	-16
q:if	-17
q:in	-25
q:is	18
q:it	42
q:its	-18
q:let	19
q:levy	-21
q:minister	-20
q:new	-26
q:next	-24
q:nor	-16
q:on	-27
q:pay	-31
q:port	-17
q:sign	-19
q:sit	17
q:so	-21
q:some	-24
q:stand	-23
q:surcharge	-15
q:suspension	19
q:tariff	-17
q:tell	16
q:then	-21
q:they	26
q:thi	-19
q:third	16
q:through	-21
q:time	17
q:two	35
q:were	-17
q:when	-33
q:would	22
q:year	-26
qt=modal	-17
qt=pluperfect	-20
r1=<duty>	38
r1=<end>	-17
r1=<not>	-15
r1=<v-impose>	-26
r1=after	-24
r1=before	-21
r1=later	-15
r1=more	40
r1=of	-17
r1=on	15
r1=tariff	30
r2="	-16
r2=.	31
r2=<day-ahead>	23
r2=<number>	-22
r2=<span>	-22
r2=<v-stay>	-31
r2=a	-30
r2=and	23
r2=so	-18
r2=the	-22
r2=truce	30
r3="	-27
r3=.	-20
r3=<duty>	-15
r3=<level>	-16
r3=<not>	-20
r3=<number>	-15
r3=<organisation>	19
r3=<v-end>	-18
r3=<v-stay>	17
r3=for	-20
r3=in	-15
r3=to	-16
r4=<duty>	16
r4=<number>	-22
r4=<v-impose>	-20
r4=and	-38
r4=for	-21
r4=has	16
r4=in	16
r4=the	26
r4=until	-16
r=, "	-15
r=, so	-17
r=<end> <end>	-17
r=of talk	-18
s:'	-24
s:'s	-16
s:*	28
s:,	-25
s:/	-26
s:;	-23
s:<day-today>	-26
s:<goods-amount>	-37
s:<goods>	-19
s:<level>	-21
s:<money>	-30
s:<month-ahead>	-15
s:<month-gone>	-20
s:<not>	-35
s:<number>	-55
s:<office>	26
s:<person>	29
s:<v-propose>	29
s:<v-sell>	26
s:<v-suspend>	-18
s:<v-up>	-29
s:after	-41
s:agreement	-23
s:apart	-24
s:apply	-21
s:been	17
s:between	-22
s:both	17
s:commerce	21
s:counted	-21
s:day-after gone	-22
s:day-before ahead	19
s:deadline	-24
s:delay	-16
s:did	-16
s:die	20
s:do	15
s:draft	18
s:effect	18
s:extend	-16
s:extension	17
s:fall	-17
s:fits	-73
s:force	-22
s:freeze	20
s:give	-26
s:grant	-15
s:hand	20
s:has	21
s:hear	26
s:higher	-18
s:his	36
s:i	25
s:import	-20
s:impose	-16
s:is	22
s:joined	19
s:just	-16
s:lasted	-25
s:law	-24
s:lengths=4	-36
s:live	-16
s:long=month	-63
s:long=usual	49
s:long=week	-130
s:long=years	-53
s:m	-15
s:meet	-19
s:million	-17
s:moratorium	15
s:more	43
s:more-after	34
s:more-before	44
s:named=1	-26
s:need	-23
s:newspaper	18
s:next	-20
s:notice	-19
s:now	-35
s:old	-23
s:one day	-38
s:one month	-47
s:one week	-32
s:one year	27
s:or	-29
s:other	-17
s:over	-30
s:paper	40
s:party	-17
s:pay	-18
s:place	-16
s:plan	-17
s:present	15
s:prolong	25
s:prolongation	16
s:propose	28
s:put	-16
s:rest	-23
s:rise	-28
s:season	17
s:send	22
s:settle	16
s:signature	19
s:so	-15
s:standstill	28
s:start	-15
s:statement	16
s:stockholm	15
s:stop	-16
s:television	24
s:text	27
s:than	-15
s:them	-25
s:then	-30
s:there	-31
s:thi	18
s:three	-17
s:time	-23
s:together	-15
s:top	23
s:transfer	-18
s:under	-34
s:unit=day	-48
s:unit=month	28
s:until	-23
s:up	-41
s:war	15
s:what	17
s:when	-20
s:who	25
s:within	-21
s:would	31
s:year	-34
sa:" .	15
sa:'	-22
sa:'s	-18
sa:, "	-19
sa:, and	23
sa:, as	24
sa:, at	-15
sa:, he	-22
sa:, in	-19
sa:, is	-20
sa:, so	-16
sa:, who	31
sa:-	-17
sa:. "	19
sa:;	-26
sa:; it	-16
sa:; the	-29
sa:<agent>	-22
sa:<day-ahead>	18
sa:<day-ahead> ,	37
sa:<day-ahead> .	33
sa:<day-gone> .	-17
sa:<day-today>	-22
sa:<gate>	16
sa:<level-noun>	16
sa:<level>	-16
sa:<level> ,	-22
sa:<level> on	22
sa:<month-ahead>	-19
sa:<name> .	17
sa:<not>	-17
sa:<number>	-35
sa:<organisation> in	20
sa:<person> .	-22
sa:<person> say	20
sa:<span> ,	-28
sa:<v-agree>	27
sa:<v-down>	-20
sa:<v-propose>	-16
sa:<v-sell>	17
sa:an	17
sa:and not	21
sa:as	26
sa:be	-16
sa:been	26
sa:counted	-21
sa:counted from	-20
sa:each	-18
sa:each other	-21
sa:first	20
sa:for	-21
sa:for the	15
sa:from <day-ahead>	28
sa:from <day-gone>	-31
sa:from the	-21
sa:has been	17
sa:his	41
sa:i	31
sa:in	23
sa:in <seat>	20
sa:in a	22
sa:is what	16
sa:it	-21
sa:it .	-19
sa:more	19
sa:more than	-18
sa:nothing	-17
sa:on .	-16
sa:on top	22
sa:or	-20
sa:other	-24
sa:out	-16
sa:own	-20
sa:peace	-17
sa:read	-23
sa:run	-22
sa:same	-15
sa:say .	-20
sa:side	-15
sa:sign	32
sa:so	-15
sa:talk	19
sa:the	16
sa:the <office>	-23
sa:the <organisation>	26
sa:the two	-20
sa:then	-21
sa:they had	-17
sa:time	-21
sa:to <day-ahead>	19
sa:to the	23
sa:top	22
sa:trade	-16
sa:two	-20
sa:up	-18
sa:we	-18
sa:who	24
sa:year	-25
sa:year .	-16
sb:'s <person>	-31
sb:'s good	18
sb:*	28
sb:, <number>	-16
sb:, are	15
sb:, in	-16
sb:, the	-22
sb:, was	-21
sb:/	-26
sb:<day-ahead>	15
sb:<day-ahead> and	19
sb:<day-today> ,	-16
sb:<goods-amount>	-35
sb:<level-noun>	-16
sb:<level> on	19
sb:<money>	-23
sb:<name> :	17
sb:<name> agree	22
sb:<name> and	-21
sb:<name> will	21
sb:<not>	-27
sb:<number>	-41
sb:<number> ,	-20
sb:<number> /	-23
sb:<number> a	-19
sb:<office>	22
sb:<person>	26
sb:<person> :	-16
sb:<person> has	18
sb:<seat> ,	-34
sb:<taker>	-16
sb:<v-propose>	41
sb:<v-up>	-19
sb:a	20
sb:a further	19
sb:a new	25
sb:a second	23
sb:a surcharge	-22
sb:after	-38
sb:and <person>	15
sb:and for	-16
sb:and the	-18
sb:are to	17
sb:at the	-36
sb:between	-18
sb:both	15
sb:both country	16
sb:by <day-ahead>	-17
sb:by the	-24
sb:carry	19
sb:commerce	23
sb:day	16
sb:deal	-21
sb:do	18
sb:duty	-15
sb:duty of	16
sb:earth	-16
sb:end a	-18
sb:end on	31
sb:extension	17
sb:fee on	-15
sb:first	-24
sb:for an	19
sb:from <seat>	32
sb:give	-27
sb:had	-18
sb:he	20
sb:hear	23
sb:higher	-18
sb:his <quality>	15
sb:import	-18
sb:import from	-16
sb:in	-52
sb:in <month-gone>	-27
sb:in <name>	-22
sb:is	15
sb:is suspend	-18
sb:it	19
sb:it is	16
sb:keep	-27
sb:last week	20
sb:lasted	-25
sb:law	-21
sb:like	17
sb:million	-16
sb:ministry	18
sb:moratorium	15
sb:more	-33
sb:more than	-21
sb:newspaper	18
sb:next	-18
sb:no more	-16
sb:now	-26
sb:of <month-gone>	-15
sb:of <name>	23
sb:of <number>	-15
sb:of a	21
sb:oil	16
sb:on <day-ahead>	47
sb:on <name>	-18
sb:on a	-20
sb:on each	19
sb:on for	27
sb:on import	-16
sb:on the	-33
sb:other 's	16
sb:over	-28
sb:paper	38
sb:party	-16
sb:pause of	-19
sb:pay	-23
sb:prolong	29
sb:propose	28
sb:rare	-16
sb:rare earth	-16
sb:rate	-25
sb:ready	20
sb:remain	-17
sb:rest	-22
sb:rise	-22
sb:run	20
sb:send	15
sb:should	-18
sb:side	17
sb:sign	-22
sb:since <month-gone>	16
sb:standstill	19
sb:state	-16
sb:stop	-26
sb:tariff on	-20
sb:tariff truce	37
sb:text	20
sb:that a	17
sb:the	-16
sb:the <day-ahead>	-16
sb:the <person>	19
sb:the <quality>	35
sb:the <seat>	-28
sb:the ceasefire	-24
sb:the extension	25
sb:the first	-15
sb:the law	-16
sb:the next	-18
sb:the suspension	-18
sb:the truce	-15
sb:there	-21
sb:thi	30
sb:to	30
sb:to <number>	16
sb:to buy	-18
sb:to prolong	27
sb:to the	-18
sb:truce by	19
sb:under	-26
sb:until	-27
sb:until <day-ahead>	-20
sb:up	-26
sb:up to	-23
sb:was to	-30
sb:we	23
sb:we hear	28
sb:week	15
sb:were	-16
sb:what	18
sb:when	-24
sb:with the	-21
sb:within	-17
sb:would	37
sb:would like	17
t0=present-passive	15
t1=participle-passive	-21
t1=pluperfect	-24
t1=present-passive	15
t2=participle-passive	-15
t:loose-l2	41
t:loose-l3	-27
t:loose-r3	-19
t:more	52
t:more-in	37
t:more-in0	37
t:more-l	36
t:more-l0	40
t:more-l2	16
t:more-l3	-19
t:more-r0	36
t:more-r3	-30
t:quiet-l2	19
t:truce-r1	36
t:truce-r3	-21
tn:loose	-16
tn:more	-26
tn:truce	15
tp:truce	23
v0=agree	16
v0=buy	19
v0=get	-17
v0=hold	-19
v0=keep	-18
v0=propose	22
v0=run	17
v0=stay	16
v1=carry	19
v1=end	-22
v1=get	-15
v1=hold	-25
v1=keep	-21
v1=leave	20
v1=other	-19
v1=run	24
verbless	21
vt0=be perfect	-16
vt0=extend perfect	-30
vt0=have past	-16
vt0=other past	-18
vt0=propose past	16
vt0=put present	-18
vt0=run present	18
vt0=suspend present	15
vt0=want present	18
vt1=be perfect	-16
vt1=extend perfect	-30
vt1=have past	-16
vt1=other past	-18
vt1=put present	-18
vt1=run present	18
vt1=suspend present	15
vt1=want present	18`;
