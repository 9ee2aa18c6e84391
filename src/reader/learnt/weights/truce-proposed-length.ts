// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_LENGTH = `yes
<always>	0
a:<day-ahead>	17
a:<goods>	-25
a:<level>	-20
a:<level> .	-18
a:<not>	-25
a:<v-impose>	-27
a:a	-19
a:at	-16
a:for	-30
a:later	-15
a:more	32
a:on <day-gone>	17
a:over	-17
a:tariff	22
a:tariff truce	21
a:to	-37
a:truce	22
b:, <name>	24
b:, for	-16
b:, the	-16
b:;	-15
b:<duty>	-16
b:<goods-amount>	-21
b:<money>	-15
b:<name> 's	-18
b:<name> and	-31
b:<name> has	17
b:<organisation>	-29
b:<person>	30
b:<sender>	-19
b:<span>	-21
b:<v-bear>	18
b:<v-end>	-30
b:<v-propose>	34
b:<v-target>	-23
b:a pause	-15
b:after	-23
b:and the	-15
b:are to	18
b:back	-16
b:buy	15
b:carry	18
b:due	-16
b:duty	-15
b:end	-18
b:extension of	-22
b:first	-19
b:give	-16
b:had	-37
b:hold	-23
b:in	-48
b:it is	-16
b:it was	16
b:lasted	-18
b:new	-18
b:not	18
b:of a	27
b:on <day-gone>	-16
b:on for	28
b:on the	-21
b:one	-18
b:our	15
b:over	-20
b:paper	30
b:prolonged	-20
b:rest	-17
b:run	19
b:second	21
b:that	28
b:the <quality>	15
b:the truce	-24
b:their	-20
b:two	-16
b:up	-15
b:what	16
b:when	-17
b:with	15
b:would	29
c0=agree	21
c0=buy	18
c0=propose	19
c0=stay	-15
c1=end	-19
c2=impose	-21
ct0=begin present	-17
ct0=end present	-20
ct0=impose modal-passive	-17
ct0=stay perfect	-18
ct1=agree participle-passive	-15
ct1=begin present	-17
ct1=impose modal-passive	-17
ct1=stay perfect	-17
f:'	16
f:.	19
f:<agent>	27
f:<day-today>	-21
f:<duty>	-16
f:<office>	-16
f:<organisation>	25
f:<seat>	21
f:<v-propose>	-20
f:<v-target>	-17
f:<v-threaten>	-15
f:a	-21
f:again	-17
f:ask	25
f:been	19
f:begin	-17
f:both	-21
f:by	-24
f:call	21
f:consent	15
f:doe	19
f:down	-28
f:extension	-22
f:five	-17
f:for	-16
f:from	-16
f:go	-17
f:had	-33
f:has	56
f:he	25
f:his	18
f:if	-20
f:in	22
f:is	16
f:keep	16
f:last	27
f:minister	17
f:name	15
f:need	-21
f:not	18
f:now	23
f:our	17
f:out	17
f:over	-23
f:own	19
f:signature	24
f:take	17
f:tariff	-23
f:that	-21
f:the	-31
f:there	-23
f:want	-34
f:was	-40
f:well	-19
f:were	17
f:what	-20
f:without	-18
f:year	15
f:you	-22
has-participle	-24
has-pluperfect	-22
headline	-33
l1=,	16
l1=:	20
l1=<v-begin>	-21
l1=<v-propose>	22
l1=a	15
l1=after	-17
l1=another	20
l1=in	-22
l1=is	19
l1=lasted	-18
l1=of	18
l1=on	16
l1=over	-17
l1=take	-18
l1=the	-15
l2=:	-20
l2=<goods>	-26
l2=<v-agree>	28
l2=<v-end>	-19
l2=<v-impose>	26
l2=<v-propose>	35
l2=<v-suspend>	-17
l2=a	23
l2=extend	16
l2=extension	-17
l2=off	18
l2=on	30
l2=that	25
l3=,	-18
l3=<goods>	15
l3=<number>	-20
l3=<person>	24
l3=<quality>	-17
l3=<v-impose>	-19
l3=<v-stay>	18
l3=and	16
l3=for	15
l3=in	-34
l3=is	16
l3=of	-19
l3=would	24
l4=:	-15
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
l=extend by	16
l=extension of	-18
l=it has	-16
lead=;	-15
lead=a	15
lead=and	16
lead=six	-22
lead=that	29
lead=when	-17
lll=an extension of	-18
lr=: ,	28
lr=<begin> ,	16
lr=<begin> .	-23
lr=<begin> is	15
lr=another .	16
lr=in .	-21
lr=of .	23
n:accord	-33
n:again	18
n:agreement	-15
n:another	19
n:asleep	26
n:ceasefire	16
n:continue	-32
n:continued	-25
n:days=0	21
n:deal	41
n:deals	18
n:extended	37
n:extra	28
n:freeze	-34
n:frozen	-17
n:goes on	29
n:grace	-31
n:lengths=6	32
n:lies	-34
n:long=0	31
n:long=1	59
n:long=3	20
n:long=6	-48
n:longer	37
n:loose=1	-22
n:measure	-19
n:measures	-17
n:moratorium	-32
n:more=9	39
n:pact	-23
n:peace	16
n:prolongation	-15
n:prolonged	31
n:put off	21
n:quiet	20
n:quiet=1	16
n:quiet=2	30
n:renew	-23
n:renewal	-48
n:rest	54
n:second	-20
n:shelved	18
n:sleep	20
n:sleeps	17
n:spare	15
n:standstill	-17
n:stretch	-15
n:suspended	48
n:suspension	19
n:truce	59
n:truce=1	42
n:truce=3	18
n:untouched	27
n:verb=1	29
n:verb=3	29
n:window	29
nc2=bear	16
nc2=propose	-26
nc2=say	20
nct2=impose present	15
nct2=say past	15
next="	18
next=and	17
none	18
nt2=present-passive	17
nv2=end	-19
nv2=say	17
nvt2=end present	-17
nvt2=say past	15
pc0=bear	-15
pc0=end	17
pc1=bear	-15
pct0=begin past	-17
pct1=impose present	-26
phas-past	-17
pt0=past-passive	-18
pt0=present-passive	16
pt1=past-passive	-16
pt1=present-passive	16
pv0-none	18
pv0=other	15
pv1-none	16
pv1=other	15
pv2-none	17
q:-	-19
q::	25
q:<duty>	-32
q:<gate>	-27
q:<level-noun>	-28
q:<level>	-19
q:<month-gone>	-22
q:<office>	25
q:<person>	17
q:<seat>	25
q:<v-begin>	-15
q:<v-down>	-29
q:<v-end>	-16
q:<v-propose>	28
q:an	19
q:as	-17
q:at	-19
q:be	27
q:been	-17
q:begin	-17
q:both	-15
q:day	24
q:end	-18
q:from	-29
q:gave	-17
q:good	-19
q:had	-31
q:has	20
q:he	30
q:here	-19
q:if	-26
q:it	38
q:its	-15
q:last	-18
q:let	17
q:levy	-15
q:minister	-17
q:month	-16
q:next	-21
q:on	-24
q:pay	-21
q:pen	15
q:port	-17
q:reciprocal	-16
q:sit	18
q:stand	-19
q:tariff	-27
q:ten	-19
q:that	28
q:they	16
q:third	20
q:through	-19
q:time	15
q:two	27
q:we	17
q:were	-18
q:when	-27
q:would	32
q:year	-15
qt=pluperfect	-35
r1=<duty>	28
r1=<not>	-23
r1=<v-impose>	-30
r1=<v-suspend>	-16
r1=later	-15
r1=more	36
r1=on	21
r1=tariff	28
r1=to	-32
r2="	-19
r2=.	29
r2=<number>	-15
r2=<person>	17
r2=<span>	-15
r2=<v-stay>	-16
r2=a	-24
r2=and	21
r2=from	-23
r2=the	-22
r2=to	16
r2=until	-16
r3=.	-54
r3=<day-gone>	-19
r3=<end>	15
r3=<not>	-22
r3=for	-18
r4=,	-17
r4=<day-gone>	17
r4=<number>	-17
r4=<v-impose>	-21
r4=and	-31
r4=has	19
r4=the	16
r=, to	22
r=, until	-15
s:'	-27
s:'s	-21
s:*	31
s:,	-22
s::	-15
s:;	-21
s:<day-today>	-27
s:<goods-amount>	-29
s:<goods>	-21
s:<level>	-38
s:<money>	-30
s:<month-gone>	-25
s:<not>	-25
s:<number>	-38
s:<office>	34
s:<person>	26
s:<quality>	17
s:<taker>	-15
s:<v-end>	21
s:<v-propose>	35
s:<v-sell>	18
s:<v-suspend>	-22
s:<v-up>	-29
s:after	-50
s:apart	-26
s:as	15
s:been	15
s:begin	20
s:by	-15
s:cost	-17
s:counted	-18
s:day-after gone	-29
s:day-before ahead	19
s:deadline	-19
s:deal	-20
s:did	-19
s:die	19
s:draft	15
s:duty	-19
s:earth	-15
s:end	-17
s:fall	-19
s:fits	-86
s:force	-18
s:freeze	17
s:half	-23
s:hand	17
s:has	25
s:he	20
s:his	24
s:i	25
s:import	-15
s:in	-16
s:is	23
s:itself	-15
s:joined	18
s:last	-19
s:lasted	-18
s:law	-15
s:lengths=4	-34
s:live	-21
s:long=month	-43
s:long=usual	38
s:long=week	-107
s:long=years	-33
s:m	-15
s:meet	-24
s:moratorium	17
s:more	42
s:more-after	27
s:more-before	45
s:named=1	-28
s:next	-18
s:now	-36
s:one day	-30
s:one month	-28
s:one week	-29
s:or	-28
s:over	-29
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
s:take	-15
s:tariff	17
s:television	17
s:ten	-18
s:their	-17
s:then	-27
s:there	-22
s:time	-15
s:top	23
s:under	-30
s:unit=day	-47
s:unit=month	43
s:unit=year	-36
s:until	-32
s:up	-30
s:want	20
s:what	16
s:who	21
s:would	30
s:year	-26
sa:" .	16
sa:'	-20
sa:, and	16
sa:, as	19
sa:, in	-16
sa:, is	-19
sa:, the	-25
sa:, to	22
sa:, until	-25
sa:-	-15
sa:;	-15
sa:; the	-24
sa:<day-ahead> ,	31
sa:<day-ahead> .	30
sa:<day-gone> ,	-16
sa:<day-gone> .	-30
sa:<day-today>	-28
sa:<level-noun>	15
sa:<level>	-28
sa:<month-ahead>	-17
sa:<not>	-17
sa:<person> .	-15
sa:<seat>	-15
sa:<span>	-17
sa:<span> ,	-20
sa:<v-agree>	22
sa:<v-down>	-28
sa:<v-end>	20
sa:<v-propose>	-18
sa:<v-suspend>	-20
sa:<v-up>	-23
sa:a	-24
sa:after	-24
sa:and not	15
sa:as	24
sa:be	-25
sa:been	23
sa:counted	-17
sa:counted from	-16
sa:end on	-17
sa:extend	-16
sa:first	17
sa:for	-26
sa:for the	16
sa:from	-20
sa:from <day-gone>	-22
sa:from the	-15
sa:has	16
sa:has been	17
sa:his	39
sa:i	26
sa:in	15
sa:it	-19
sa:it .	-15
sa:more	21
sa:nothing	-16
sa:of	-17
sa:off	-15
sa:on top	19
sa:or	-15
sa:other	-18
sa:out	-20
sa:own	-19
sa:read	-24
sa:run	-25
sa:sign	27
sa:tariff	18
sa:the <office>	-15
sa:the <organisation>	22
sa:the tariff	-17
sa:the two	-16
sa:then	-21
sa:there	-15
sa:they	-16
sa:thing	-15
sa:time	-18
sa:to <day-ahead>	19
sa:to the	23
sa:top	19
sa:trade	-16
sa:up	-18
sa:who	19
sa:year	-20
sa:year .	-17
sb:*	31
sb:, <person>	17
sb:, are	17
sb:<day-ahead>	15
sb:<goods-amount>	-29
sb:<level-noun>	-21
sb:<money>	-23
sb:<month-gone>	-15
sb:<name> ,	19
sb:<name> and	-40
sb:<not>	-18
sb:<number>	-39
sb:<number> ,	-22
sb:<number> million	-15
sb:<office>	27
sb:<person>	29
sb:<person> ,	17
sb:<person> :	-27
sb:<quality>	19
sb:<seat> ,	-25
sb:<v-propose>	53
sb:a	21
sb:a further	15
sb:a pause	-15
sb:a second	22
sb:a surcharge	-17
sb:a truce	-15
sb:after	-30
sb:and <seat>	-17
sb:are to	18
sb:at the	-21
sb:buy	16
sb:by the	-19
sb:carry	18
sb:day	20
sb:deal	-19
sb:do	15
sb:earth	-15
sb:end on	19
sb:first	-25
sb:for an	21
sb:from <seat>	30
sb:give	-19
sb:had	-15
sb:has	15
sb:he	21
sb:if	-16
sb:in	-44
sb:in <month-gone>	-21
sb:is	20
sb:is to	20
sb:it	17
sb:it would	18
sb:keep	-32
sb:lasted	-18
sb:like	17
sb:meet	-19
sb:moratorium	17
sb:more	-23
sb:now	-27
sb:of <number>	-15
sb:of a	25
sb:oil	15
sb:on <day-ahead>	44
sb:on for	28
sb:on the	-30
sb:other 's	15
sb:over	-18
sb:paper	31
sb:propose	17
sb:rare	-15
sb:rate	-16
sb:renewed	19
sb:rest	-21
sb:second	19
sb:send	17
sb:sign	-25
sb:so	-15
sb:state	-17
sb:stop	-23
sb:surcharge of	-15
sb:take	-17
sb:tariff truce	26
sb:tell	-16
sb:that	19
sb:the	-15
sb:the <day-ahead>	-16
sb:the <quality>	35
sb:the extension	16
sb:the rest	-15
sb:the truce	-16
sb:to	20
sb:to the	-22
sb:under	-24
sb:until	-27
sb:up	-16
sb:want	21
sb:was to	-21
sb:what	20
sb:when	-20
sb:with <name>	16
sb:with the	-18
sb:would	36
sb:would like	17
t0=modal	16
t0=modal-passive	-20
t0=pluperfect	-17
t1=modal	17
t1=modal-passive	-20
t1=pluperfect	-15
t2=participle-passive	-15
t:loose-l1	-29
t:loose-l2	37
t:loose-l3	-22
t:more	49
t:more-in	25
t:more-in0	25
t:more-l	32
t:more-l0	40
t:more-r	17
t:more-r0	31
t:more-r2	-15
t:more-r3	-27
t:quiet-l	16
t:quiet-l2	23
t:truce-l1	-27
t:truce-r1	16
tn:more	-35
v0=buy	19
v0=hold	-15
v0=other	-25
v1=buy	15
v1=carry	18
v1=hold	-21
v1=leave	18
v1=other	-31
v1=run	19
verbless	17
vt0=have past	-16
vt0=want present	18
vt1=have past	-16
vt1=other perfect	-17
vt1=want present	18`;
