// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:<day-ahead>	17
a:<goods>	-25
a:<level>	-21
a:<level> .	-18
a:<not>	-23
a:<v-impose>	-27
a:<v-stay>	-15
a:?	-15
a:a	-19
a:at	-16
a:for	-29
a:later	-16
a:more	31
a:on <day-gone>	16
a:over	-17
a:tariff	21
a:tariff truce	21
a:to	-37
a:truce	22
b:, <name>	25
b:, for	-15
b:, the	-15
b:;	-16
b:<duty>	-16
b:<goods-amount>	-21
b:<money>	-16
b:<name> 's	-18
b:<name> and	-32
b:<name> has	16
b:<organisation>	-29
b:<person>	30
b:<sender>	-20
b:<span>	-21
b:<v-bear>	17
b:<v-end>	-30
b:<v-propose>	34
b:<v-target>	-23
b:a pause	-15
b:a second	15
b:after	-24
b:and the	-15
b:are to	17
b:back	-16
b:buy	15
b:carry	18
b:due	-16
b:duty	-15
b:end	-18
b:extension of	-22
b:first	-18
b:give	-17
b:had	-38
b:hold	-23
b:in	-48
b:it is	-17
b:it was	16
b:lasted	-19
b:new	-18
b:not	18
b:of a	27
b:on <day-gone>	-17
b:on for	27
b:on the	-21
b:one	-19
b:our	16
b:over	-20
b:paper	30
b:prolonged	-20
b:rest	-17
b:run	20
b:second	21
b:that	28
b:the <quality>	15
b:the truce	-25
b:their	-20
b:two	-16
b:up	-16
b:what	16
b:when	-16
b:with	15
b:would	29
c0=agree	22
c0=buy	18
c0=propose	20
c0=stay	-15
c1=end	-18
c2=impose	-20
ct0=begin present	-18
ct0=end present	-20
ct0=impose modal-passive	-17
ct0=stay perfect	-18
ct1=agree participle-passive	-15
ct1=begin present	-18
ct1=impose modal-passive	-17
ct1=stay perfect	-18
f:'	16
f:.	20
f:<agent>	26
f:<day-today>	-21
f:<duty>	-16
f:<number>	-16
f:<office>	-17
f:<organisation>	25
f:<seat>	20
f:<v-propose>	-20
f:<v-target>	-17
f:<v-threaten>	-15
f:a	-16
f:again	-17
f:ask	25
f:been	19
f:begin	-17
f:both	-20
f:by	-25
f:call	20
f:consent	15
f:doe	19
f:down	-28
f:extension	-21
f:for	-16
f:from	-17
f:go	-15
f:had	-33
f:has	56
f:he	25
f:his	18
f:if	-20
f:in	22
f:is	15
f:keep	16
f:last	27
f:minister	17
f:name	15
f:need	-21
f:not	17
f:now	24
f:our	17
f:out	16
f:over	-23
f:own	18
f:signature	24
f:take	16
f:tariff	-24
f:that	-21
f:the	-31
f:there	-23
f:want	-35
f:was	-40
f:well	-19
f:were	17
f:what	-20
f:without	-18
f:you	-22
has-participle	-24
has-pluperfect	-22
headline	-33
l1=,	16
l1=:	19
l1=<v-begin>	-20
l1=<v-propose>	22
l1=a	15
l1=after	-17
l1=another	20
l1=in	-21
l1=is	18
l1=lasted	-19
l1=of	17
l1=on	16
l1=over	-17
l1=take	-18
l2=:	-19
l2=<goods>	-26
l2=<number>	-16
l2=<v-agree>	28
l2=<v-end>	-19
l2=<v-impose>	27
l2=<v-propose>	36
l2=<v-suspend>	-17
l2=a	23
l2=extend	17
l2=extension	-17
l2=off	18
l2=on	29
l2=that	26
l3=,	-18
l3=<goods>	15
l3=<number>	-18
l3=<person>	23
l3=<quality>	-17
l3=<v-impose>	-19
l3=<v-stay>	18
l3=and	15
l3=for	15
l3=in	-33
l3=is	16
l3=of	-19
l3=would	23
l4=<begin>	-22
l4=<day-ahead>	22
l4=<day-gone>	-23
l4=<v-stay>	-16
l4=<v-suspend>	25
l4=a	31
l4=and	23
l4=for	-17
l4=he	19
l4=to	28
l=extend by	17
l=extension of	-18
l=it has	-16
lead=;	-16
lead=and	16
lead=six	-22
lead=that	30
lead=when	-16
lll=an extension of	-18
lr=: ,	28
lr=<begin> ,	16
lr=<begin> .	-22
lr=<begin> is	15
lr=another ,	-15
lr=another .	17
lr=in .	-21
lr=of .	22
n:accord	-33
n:again	17
n:agreement	-18
n:another	19
n:asleep	26
n:ceasefire	16
n:continue	-32
n:continued	-24
n:days=0	23
n:days=1	15
n:deal	41
n:deals	18
n:extended	36
n:extra	28
n:freeze	-33
n:frozen	-16
n:goes on	30
n:grace	-31
n:lengths=6	32
n:lies	-34
n:long=0	32
n:long=1	59
n:long=3	20
n:long=6	-50
n:longer	38
n:loose=1	-21
n:measure	-19
n:measures	-16
n:moratorium	-34
n:more	15
n:more=9	40
n:pact	-22
n:peace	17
n:prolongation	-15
n:prolonged	32
n:put off	22
n:quiet	20
n:quiet=1	16
n:quiet=2	28
n:renew	-23
n:renewal	-48
n:rest	51
n:second	-20
n:shelved	19
n:sleep	20
n:sleeps	18
n:standstill	-18
n:stretch	-15
n:suspended	48
n:suspension	20
n:truce	59
n:truce=1	41
n:truce=3	19
n:untouched	28
n:verb=1	29
n:verb=3	30
n:window	29
nc2=bear	16
nc2=propose	-27
nc2=say	19
nct2=impose present	15
nct2=say past	15
next="	18
next=and	17
none	18
nt2=present-passive	16
nv2=end	-18
nv2=say	17
nvt2=end present	-17
nvt2=say past	15
pc0=bear	-15
pc0=end	17
pct0=begin past	-17
pct1=impose present	-26
phas-past	-17
phas-present	15
pt0=past-passive	-18
pt0=present-passive	17
pt1=past-passive	-16
pt1=present-passive	17
pv0-none	18
pv0=other	15
pv1-none	16
pv1=other	15
pv2-none	18
q::	25
q:<duty>	-32
q:<gate>	-27
q:<level-noun>	-27
q:<level>	-19
q:<month-gone>	-22
q:<office>	24
q:<person>	16
q:<seat>	31
q:<v-begin>	-16
q:<v-down>	-30
q:<v-end>	-17
q:<v-propose>	29
q:all	-15
q:an	18
q:as	-17
q:at	-18
q:be	26
q:been	-17
q:begin	-18
q:both	-16
q:day	24
q:end	-18
q:from	-28
q:gave	-16
q:good	-20
q:had	-31
q:has	19
q:he	30
q:here	-16
q:if	-24
q:it	37
q:its	-15
q:last	-18
q:let	17
q:levy	-15
q:minister	-17
q:month	-16
q:next	-21
q:on	-25
q:pay	-20
q:port	-16
q:reciprocal	-16
q:sit	18
q:stand	-19
q:tariff	-26
q:that	26
q:they	16
q:third	20
q:through	-19
q:two	27
q:we	17
q:were	-17
q:when	-28
q:would	31
qt=pluperfect	-34
r1=<duty>	29
r1=<not>	-23
r1=<v-impose>	-30
r1=<v-suspend>	-16
r1=later	-16
r1=more	35
r1=on	21
r1=tariff	29
r1=to	-32
r2="	-19
r2=.	28
r2=<number>	-17
r2=<person>	17
r2=<span>	-16
r2=<v-stay>	-16
r2=a	-23
r2=and	21
r2=from	-24
r2=the	-22
r2=to	16
r2=until	-16
r3=.	-52
r3=<day-gone>	-19
r3=<not>	-22
r3=<v-propose>	-15
r3=for	-17
r4=,	-16
r4=<day-gone>	17
r4=<number>	-19
r4=<v-impose>	-19
r4=and	-32
r4=has	19
r4=the	19
r=, to	22
r=, until	-15
s:'	-26
s:'s	-21
s:*	31
s:,	-22
s::	-15
s:;	-20
s:<day-today>	-27
s:<goods-amount>	-31
s:<goods>	-20
s:<level>	-39
s:<money>	-21
s:<month-gone>	-26
s:<not>	-25
s:<number>	-53
s:<office>	33
s:<person>	25
s:<quality>	16
s:<taker>	-15
s:<v-end>	21
s:<v-propose>	35
s:<v-sell>	17
s:<v-suspend>	-23
s:<v-up>	-29
s:after	-50
s:apart	-26
s:as	16
s:been	15
s:begin	20
s:by	-15
s:cost	-16
s:counted	-18
s:day-after	-15
s:day-after gone	-30
s:day-before ahead	19
s:deadline	-19
s:deal	-20
s:did	-19
s:die	19
s:do	15
s:draft	15
s:duty	-19
s:earth	-15
s:end	-17
s:fall	-18
s:fits	-86
s:force	-18
s:freeze	17
s:give	-15
s:half	-15
s:hand	17
s:has	25
s:he	20
s:his	23
s:i	25
s:import	-16
s:in	-16
s:is	24
s:joined	18
s:last	-17
s:lasted	-19
s:law	-15
s:lengths=4	-35
s:live	-21
s:long=month	-42
s:long=usual	38
s:long=week	-108
s:long=years	-33
s:meet	-25
s:million	-19
s:moratorium	17
s:more	42
s:more-after	28
s:more-before	45
s:named=1	-28
s:next	-18
s:now	-36
s:one day	-30
s:one month	-28
s:one week	-29
s:or	-28
s:over	-28
s:paper	29
s:present	20
s:prolongation	17
s:prolonged	-15
s:propose	17
s:quarrel	-20
s:rare	-15
s:renewed	15
s:rest	-21
s:rise	-16
s:send	25
s:signature	18
s:standstill	23
s:tariff	17
s:television	17
s:their	-17
s:then	-26
s:there	-21
s:time	-15
s:top	24
s:under	-29
s:unit=day	-47
s:unit=month	42
s:unit=year	-36
s:until	-31
s:up	-30
s:want	19
s:what	15
s:who	21
s:would	29
s:write	15
s:year	-25
sa:" .	15
sa:'	-20
sa:, and	16
sa:, as	19
sa:, in	-16
sa:, is	-19
sa:, the	-23
sa:, to	22
sa:, until	-25
sa:;	-15
sa:; the	-24
sa:<day-ahead> ,	30
sa:<day-ahead> .	29
sa:<day-gone> ,	-16
sa:<day-gone> .	-30
sa:<day-today>	-28
sa:<level>	-28
sa:<month-ahead>	-17
sa:<not>	-16
sa:<number>	-29
sa:<person> .	-15
sa:<seat>	-15
sa:<span>	-17
sa:<span> ,	-19
sa:<v-agree>	22
sa:<v-down>	-29
sa:<v-end>	21
sa:<v-propose>	-19
sa:<v-suspend>	-20
sa:<v-up>	-23
sa:a	-23
sa:after	-25
sa:and not	16
sa:as	25
sa:be	-25
sa:been	23
sa:counted	-17
sa:counted from	-16
sa:end on	-17
sa:first	18
sa:for	-25
sa:for the	17
sa:from	-20
sa:from <day-gone>	-21
sa:from the	-15
sa:has	16
sa:has been	18
sa:his	39
sa:i	27
sa:it	-21
sa:it .	-15
sa:more	21
sa:nothing	-16
sa:of	-16
sa:on top	20
sa:or	-16
sa:other	-18
sa:out	-19
sa:own	-19
sa:read	-24
sa:run	-24
sa:side	-15
sa:sign	27
sa:tariff	18
sa:the <office>	-15
sa:the <organisation>	22
sa:the tariff	-17
sa:the two	-16
sa:then	-20
sa:there	-15
sa:they	-15
sa:time	-17
sa:to <day-ahead>	19
sa:to the	23
sa:top	20
sa:trade	-16
sa:up	-16
sa:who	19
sa:year	-19
sa:year .	-15
sb:'s good	15
sb:*	31
sb:, <name>	15
sb:, <number>	-16
sb:, <person>	16
sb:, are	16
sb:<goods-amount>	-30
sb:<level-noun>	-22
sb:<month-gone>	-16
sb:<name> ,	20
sb:<name> and	-40
sb:<not>	-19
sb:<number>	-44
sb:<number> ,	-23
sb:<office>	26
sb:<person>	28
sb:<person> ,	17
sb:<person> :	-28
sb:<quality>	18
sb:<seat> ,	-26
sb:<v-propose>	53
sb:a	22
sb:a further	16
sb:a pause	-15
sb:a second	22
sb:a surcharge	-18
sb:a truce	-15
sb:after	-29
sb:are to	17
sb:at the	-21
sb:buy	16
sb:by the	-18
sb:carry	18
sb:day	20
sb:deal	-19
sb:do	15
sb:duty	-15
sb:earth	-15
sb:end on	18
sb:first	-24
sb:for an	21
sb:from <seat>	29
sb:give	-20
sb:had	-15
sb:has	15
sb:he	21
sb:in	-44
sb:in <month-gone>	-22
sb:is	21
sb:is to	19
sb:it	18
sb:it would	17
sb:keep	-31
sb:lasted	-19
sb:like	17
sb:meet	-19
sb:million	-18
sb:moratorium	17
sb:more	-23
sb:now	-27
sb:of a	25
sb:oil	16
sb:on <day-ahead>	43
sb:on for	27
sb:on the	-29
sb:other 's	15
sb:over	-18
sb:paper	31
sb:propose	17
sb:rare	-15
sb:rate	-16
sb:renewed	19
sb:rest	-21
sb:second	18
sb:send	17
sb:should	-15
sb:sign	-26
sb:so	-16
sb:state	-16
sb:stop	-23
sb:surcharge of	-15
sb:take	-17
sb:tariff truce	26
sb:tell	-17
sb:that	19
sb:the	-15
sb:the <number>	-16
sb:the <quality>	34
sb:the extension	15
sb:the rest	-15
sb:the truce	-16
sb:to	21
sb:to the	-22
sb:under	-23
sb:until	-26
sb:up	-17
sb:want	21
sb:was to	-21
sb:what	19
sb:when	-19
sb:with <name>	16
sb:with the	-18
sb:would	36
sb:would like	17
t0=modal	17
t0=modal-passive	-20
t0=pluperfect	-17
t1=modal	17
t1=modal-passive	-20
t1=pluperfect	-15
t2=participle-passive	-16
t:loose-l1	-29
t:loose-l2	37
t:loose-l3	-23
t:more	48
t:more-in	24
t:more-in0	24
t:more-l	31
t:more-l0	40
t:more-l1	15
t:more-r	17
t:more-r0	30
t:more-r3	-25
t:quiet-l	15
t:quiet-l2	23
t:truce-l1	-25
t:truce-r1	17
tn:more	-35
v0=agree	15
v0=buy	19
v0=hold	-15
v0=other	-25
v1=buy	15
v1=carry	18
v1=hold	-21
v1=leave	18
v1=other	-31
v1=run	20
verbless	17
vt0=have past	-16
vt0=want present	18
vt1=have past	-16
vt1=other perfect	-17
vt1=want present	18`;
