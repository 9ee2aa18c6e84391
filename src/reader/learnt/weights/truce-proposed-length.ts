// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:<day-ahead>	23
a:<goods>	-33
a:<not>	-24
a:<number>	-16
a:<v-begin>	-20
a:<v-impose>	-29
a:<v-stay>	-19
a:?	-19
a:counted	-15
a:for	-22
a:from <day-ahead>	15
a:from the	-15
a:his	19
a:later	-15
a:more	32
a:of talk	-15
a:over	-19
a:tariff	19
a:tariff truce	21
a:to	-25
a:truce	23
b:, <name>	20
b:, the	-17
b:, was	-17
b:<goods-amount>	-17
b:<money>	-25
b:<month-gone>	-28
b:<name> 's	-15
b:<office>	18
b:<organisation>	-29
b:<person>	29
b:<sender>	-29
b:<v-agree>	21
b:<v-end>	-26
b:<v-propose>	30
b:a further	18
b:a truce	-18
b:after	-33
b:agree	20
b:agree to	17
b:and the	-16
b:are to	19
b:back	-17
b:carry	18
b:could	17
b:country	-19
b:due	-18
b:duty	-19
b:end	-21
b:first	-17
b:give	-26
b:had	-36
b:hold	-15
b:in	-45
b:it	-16
b:it is	-16
b:it was	16
b:its	-17
b:keep	-17
b:last	-21
b:lasted	-17
b:more than	-18
b:new	-21
b:no	-22
b:not	19
b:of a	25
b:on <day-gone>	-17
b:on for	31
b:on the	-24
b:one	-22
b:our	18
b:over	-24
b:paper	40
b:pause	-16
b:pause of	-22
b:prolonged	-23
b:propose	16
b:run	17
b:second	20
b:standstill	20
b:stay	16
b:tariff truce	38
b:that	19
b:that a	20
b:that the	-19
b:the <office>	20
b:the truce	-20
b:there	-16
b:truce by	25
b:up	-20
b:what	19
b:when	-21
b:within	-22
b:would	31
c0=agree	30
c0=propose	19
c0=stay	-16
c1=agree	18
c1=end	-15
c1=propose	15
c2=begin	-19
c2=impose	-27
ct0=begin present	-22
ct0=end present	-23
ct0=impose modal-passive	-19
ct0=propose pluperfect	-17
ct0=stay perfect	-19
ct0=suspend future	20
ct1=agree participle-passive	-17
ct1=begin present	-22
ct1=end present	-17
ct1=impose modal-passive	-19
ct1=impose participle-passive	-19
ct1=impose pluperfect	-18
ct1=propose perfect	17
ct1=propose pluperfect	-17
ct1=stay perfect	-18
f:"	15
f:'s	18
f:.	22
f:<agent>	21
f:<day-today>	-16
f:<level>	-17
f:<number>	-15
f:<organisation>	27
f:<person>	22
f:<quality>	20
f:<seat>	29
f:<v-deny>	19
f:<v-end>	-17
f:after	17
f:also	18
f:an	17
f:ask	25
f:both	-34
f:call	27
f:consent	15
f:doe	22
f:down	-28
f:extension	-21
f:fee	17
f:fentanyl	-17
f:for	-17
f:from	-18
f:get	15
f:had	-33
f:has	47
f:have	-15
f:he	29
f:his	21
f:in	15
f:last	24
f:licence	15
f:lose	-19
f:minister	20
f:name	15
f:not	22
f:now	27
f:oil	-18
f:our	22
f:over	-28
f:pay	-21
f:place	-19
f:rule	16
f:signature	20
f:tariff	-27
f:the	-30
f:their	-19
f:there	-30
f:thi	-17
f:time	-16
f:truce	16
f:was	-47
f:well	-25
f:were	18
f:what	-23
f:when	-17
f:without	-22
f:write	15
f:you	-16
first-of-paragraph	-18
has-participle	-24
has-pluperfect	-20
headline	-40
l1=:	22
l1=<v-propose>	20
l1=a	21
l1=after	-23
l1=another	18
l1=for	-15
l1=further	18
l1=in	-23
l1=last	-21
l1=lasted	-17
l1=of	20
l1=over	-20
l2=:	-23
l2=<level>	-19
l2=<number>	-21
l2=<seat>	-16
l2=<v-agree>	31
l2=<v-buy>	17
l2=<v-impose>	22
l2=<v-propose>	38
l2=a	28
l2=buy	17
l2=in	-22
l2=more	-15
l2=on	29
l2=that	30
l3=,	-20
l3=<day-gone>	-15
l3=<person>	20
l3=<quality>	-23
l3=<seat>	24
l3=<v-impose>	-28
l3=<v-propose>	-16
l3=and	20
l3=been	-28
l3=for	15
l3=in	-36
l3=of	-17
l3=would	24
l4=:	-17
l4=<begin>	-18
l4=<day-ahead>	21
l4=<day-gone>	-20
l4=<person>	17
l4=<v-impose>	17
l4=<v-suspend>	30
l4=a	29
l4=and	16
l4=he	20
l4=on	-31
l4=the	-21
l4=their	21
l4=to	27
l4=truce	-17
l=, of	18
l=a further	18
l=extend by	15
l=it has	-15
l=more than	-15
l=truce by	25
lead=a	16
lead=six	-20
lead=that	25
lead=we	-15
lead=when	-18
lll=a truce of	-16
lr=: ,	31
lr=<begin> .	-23
lr=<begin> is	16
lr=another ,	-17
lr=another .	18
lr=in .	-22
lr=of .	23
n:accord	-30
n:adds	17
n:again	21
n:another	17
n:asleep	28
n:continue	-29
n:continued	-23
n:days=0	35
n:days=9	23
n:deal	52
n:deals	29
n:extended	27
n:extends	24
n:extra	23
n:freeze	-37
n:frozen	-23
n:further	21
n:goes on	41
n:grace	-29
n:keep	15
n:lengths=6	30
n:lies	-35
n:lift	16
n:long=0	32
n:long=1	52
n:long=3	24
n:long=6	-53
n:longer	21
n:loose=1	-25
n:measures	-15
n:moratorium	-33
n:more	19
n:more=9	41
n:on ice	16
n:pact	-23
n:prolong	-26
n:prolongation	-18
n:prolonged	36
n:put off	31
n:quiet	28
n:quiet=2	24
n:relief	15
n:renew	-25
n:renewal	-49
n:rest	53
n:shelved	17
n:sleep	15
n:sleeps	18
n:slept	15
n:standstill	-20
n:stretch	-15
n:suspended	53
n:suspension	23
n:term	19
n:truce	59
n:truce=1	42
n:truce=3	18
n:truce=6	-17
n:untouched	27
n:verb=1	25
n:window	28
nc2=down	-16
nc2=propose	-26
nc2=say	17
nct2=agree past	19
nct2=say past	19
next="	17
next=and	23
nhas-participle	-17
nhas-perfect	-17
none	21
nt2=participle-passive	-16
nt2=past-passive	-16
nt2=present-passive	17
nv2=say	19
nvt2=say past	22
pc0=end	15
pc1=impose	-15
pct0=begin past	-19
pct0=end present	23
pct1=end present	16
pct1=impose present	-23
phas-perfect	21
pt0=past-passive	-19
pt0=perfect-passive	16
pt0=present-passive	19
pt1=past-passive	-16
pt1=perfect-passive	16
pt1=present-passive	19
pv0-none	15
pv0=other	16
pv1=be	15
pv1=other	16
pv2-none	18
q:'	-15
q::	25
q:<day-gone>	-16
q:<duty>	-29
q:<gate>	-34
q:<level-noun>	-33
q:<level>	-22
q:<money>	-18
q:<month-gone>	-25
q:<office>	29
q:<seat>	23
q:<v-agree>	19
q:<v-begin>	-16
q:<v-buy>	-16
q:<v-down>	-16
q:<v-end>	-25
q:<v-propose>	20
q:<v-up>	-20
q:agreement	-17
q:all	-19
q:as	-15
q:at	-22
q:be	27
q:been	-22
q:begin	-16
q:both	-20
q:day	24
q:did	-18
q:end	-17
q:from	-18
q:gave	-16
q:good	-27
q:had	-30
q:he	39
q:if	-22
q:in	-23
q:is	22
q:it	37
q:its	-21
q:last	-17
q:let	18
q:levy	-17
q:minister	-16
q:month	-18
q:next	-25
q:on	-24
q:pay	-23
q:port	-17
q:sit	18
q:so	-17
q:some	-25
q:stand	-25
q:tariff	-28
q:tell	21
q:that	18
q:then	-19
q:they	25
q:third	19
q:through	-21
q:two	30
q:until	-17
q:were	-15
q:when	-26
q:would	23
q:year	-22
qt=pluperfect	-35
r1=<duty>	30
r1=<end>	-17
r1=<not>	-22
r1=<v-impose>	-26
r1=after	-20
r1=later	-15
r1=more	37
r1=on	19
r1=tariff	30
r2="	-18
r2=,	-23
r2=.	27
r2=<day-ahead>	24
r2=<number>	-18
r2=<person>	15
r2=<span>	-19
r2=<v-stay>	-26
r2=a	-32
r2=and	25
r2=one	15
r2=the	-22
r2=truce	20
r2=until	-17
r3=,	15
r3=.	-21
r3=<day-gone>	-16
r3=<not>	-18
r3=<v-end>	-15
r3=<v-stay>	19
r3=for	-16
r3=to	-16
r4=<number>	-20
r4=and	-35
r4=for	-19
r4=has	19
r4=the	24
r=, so	-15
r=, to	20
r=, until	-16
r=<end> <end>	-17
r=of talk	-15
s:'	-25
s:'s	-17
s:*	30
s:,	-26
s:/	-23
s::	-16
s:;	-22
s:<day-today>	-22
s:<goods-amount>	-27
s:<level>	-34
s:<money>	-26
s:<month-ahead>	-17
s:<month-gone>	-33
s:<not>	-31
s:<number>	-54
s:<office>	34
s:<person>	22
s:<taker>	-23
s:<v-propose>	33
s:<v-sell>	22
s:<v-suspend>	-22
s:<v-up>	-21
s:after	-46
s:agreement	-16
s:apart	-27
s:apply	-18
s:as	16
s:been	18
s:between	-18
s:commerce	17
s:counted	-21
s:country	-19
s:custom	-15
s:cut	-15
s:day-after gone	-25
s:day-before ahead	18
s:deadline	-18
s:delay	-16
s:die	19
s:do	17
s:draft	18
s:duty	-20
s:fits	-78
s:force	-20
s:freeze	19
s:give	-25
s:hand	20
s:has	25
s:higher	-16
s:his	27
s:i	23
s:import	-15
s:is	24
s:joined	21
s:last	-28
s:lasted	-17
s:law	-19
s:lengths=4	-33
s:levy	-16
s:like	16
s:live	-16
s:long=month	-53
s:long=usual	46
s:long=week	-122
s:long=years	-48
s:longer	-15
s:m	-16
s:meet	-18
s:million	-17
s:moratorium	19
s:more	40
s:more-after	34
s:more-before	38
s:named=1	-26
s:notice	-16
s:now	-36
s:one day	-39
s:one month	-41
s:one week	-30
s:one year	15
s:or	-26
s:over	-27
s:paper	40
s:pause	-15
s:present	16
s:prolong	19
s:prolongation	17
s:prolonged	-18
s:propose	23
s:reciprocal	17
s:rest	-17
s:rise	-22
s:season	21
s:send	24
s:signature	17
s:so	-15
s:standstill	27
s:suspension	-20
s:tariff	18
s:television	21
s:them	-19
s:then	-25
s:there	-23
s:time	-21
s:top	23
s:under	-31
s:unit=day	-47
s:unit=month	39
s:unit=year	-24
s:until	-30
s:up	-32
s:what	19
s:when	-15
s:who	22
s:worth	-16
s:would	34
s:year	-28
sa:" say	-15
sa:'	-24
sa:, and	22
sa:, as	19
sa:, in	-17
sa:, is	-19
sa:, so	-15
sa:, then	-16
sa:, to	18
sa:, until	-23
sa:, who	31
sa:. "	17
sa:;	-22
sa:; the	-30
sa:<agent>	-18
sa:<day-ahead>	18
sa:<day-ahead> ,	40
sa:<day-ahead> .	34
sa:<day-gone> .	-20
sa:<day-today>	-21
sa:<day-today> .	-15
sa:<level-noun>	17
sa:<level> ,	-17
sa:<level> on	22
sa:<month-ahead>	-19
sa:<month-gone>	-20
sa:<not>	-19
sa:<number>	-29
sa:<organisation> .	16
sa:<person> .	-20
sa:<person> say	17
sa:<seat>	-17
sa:<span> ,	-22
sa:<v-agree>	21
sa:<v-down>	-28
sa:<v-propose>	-24
sa:<v-suspend>	-15
sa:after	-16
sa:and	15
sa:and not	15
sa:as	26
sa:be	-30
sa:been	23
sa:before	-19
sa:call	-15
sa:counted	-19
sa:counted from	-18
sa:each other	-19
sa:first	21
sa:for	-21
sa:for the	20
sa:from <day-ahead>	21
sa:from <day-gone>	-24
sa:from the	-20
sa:has	19
sa:has been	18
sa:his	40
sa:i	31
sa:in	17
sa:it	-19
sa:keep	15
sa:more	21
sa:nothing	-15
sa:on top	21
sa:or	-18
sa:other	-20
sa:out	-18
sa:own	-20
sa:peace	-19
sa:read	-25
sa:run	-27
sa:sign	23
sa:the <office>	-19
sa:the <organisation>	22
sa:the two	-24
sa:then	-23
sa:there	-15
sa:thi year	-15
sa:time	-20
sa:to <day-ahead>	20
sa:to the	29
sa:top	21
sa:two	-19
sa:until	-16
sa:up	-16
sa:who	20
sa:will	-15
sa:year	-23
sa:year .	-17
sb:'s <person>	-25
sb:'s good	15
sb:*	30
sb:, <number>	-17
sb:, <person>	17
sb:, are	15
sb:, was	-17
sb:/	-23
sb:<goods-amount>	-25
sb:<level>	-23
sb:<money>	-21
sb:<month-gone>	-19
sb:<name> ,	17
sb:<name> :	15
sb:<name> and	-20
sb:<name> will	16
sb:<not>	-24
sb:<number>	-45
sb:<number> ,	-20
sb:<number> /	-19
sb:<office>	28
sb:<person>	25
sb:<person> :	-29
sb:<person> has	21
sb:<quality>	16
sb:<seat> ,	-26
sb:<v-propose>	48
sb:a	20
sb:a further	19
sb:a second	22
sb:a surcharge	-19
sb:a truce	-24
sb:after	-38
sb:are to	19
sb:at the	-23
sb:by the	-30
sb:carry	18
sb:commerce	20
sb:country	-19
sb:day	21
sb:deal	-21
sb:do	18
sb:duty	-27
sb:end on	26
sb:first	-24
sb:for an	18
sb:from	17
sb:from <seat>	31
sb:give	-29
sb:had	-16
sb:he	20
sb:in	-40
sb:in <month-gone>	-23
sb:in <name>	-16
sb:is	19
sb:keep	-32
sb:last	-19
sb:last week	19
sb:lasted	-17
sb:law	-18
sb:like	20
sb:million	-17
sb:moratorium	19
sb:more	-34
sb:more than	-19
sb:no more	-17
sb:now	-27
sb:of <name>	23
sb:of <quality>	-17
sb:of a	22
sb:oil	15
sb:on <day-ahead>	38
sb:on <name>	-21
sb:on for	31
sb:on the	-28
sb:over	-25
sb:paper	42
sb:pause	-16
sb:pause of	-24
sb:pay	-21
sb:prolong	21
sb:prolonged	-17
sb:propose	23
sb:rare earth	-16
sb:rate	-18
sb:rest	-17
sb:second	18
sb:send	17
sb:should	-16
sb:sign	-23
sb:since <month-gone>	15
sb:standstill	23
sb:stay	16
sb:stop	-23
sb:suspension	-17
sb:tariff on	-19
sb:tariff truce	35
sb:that	15
sb:that a	21
sb:the	-15
sb:the <day-ahead>	-16
sb:the <quality>	33
sb:the <seat>	-28
sb:the extension	18
sb:the law	-16
sb:thi	24
sb:to	24
sb:to <number>	15
sb:to buy	-15
sb:to hold	-16
sb:truce by	25
sb:under	-25
sb:until	-22
sb:up	-20
sb:up to	-21
sb:was to	-30
sb:week	15
sb:what	21
sb:when	-24
sb:with the	-20
sb:worth	-15
sb:would	41
sb:would like	20
t0=modal	17
t0=modal-passive	-21
t0=pluperfect	-15
t1=modal	18
t1=modal-passive	-21
t1=participle-passive	-23
t1=pluperfect	-20
t2=participle-passive	-15
t2=present-passive	-15
t:loose-l2	41
t:loose-l3	-21
t:loose-r3	-16
t:more	50
t:more-in	36
t:more-in0	36
t:more-l	34
t:more-l0	39
t:more-l2	18
t:more-l3	-16
t:more-r0	34
t:more-r3	-31
t:quiet-l	16
t:quiet-l2	21
t:truce-r1	22
t:truce-r3	-22
tn:more	-22
tp:loose	-18
v0=agree	19
v0=hold	-18
v0=keep	-19
v0=other	-22
v0=propose	16
v0=stay	18
v1=carry	18
v1=end	-15
v1=hold	-26
v1=keep	-25
v1=leave	17
v1=other	-28
v1=run	18
verbless	20
vt0=be perfect	-15
vt0=have past	-18
vt0=propose past	17
vt0=put present	-16
vt0=want present	18
vt1=be perfect	-15
vt1=have past	-18
vt1=put present	-16
vt1=want present	18`;
