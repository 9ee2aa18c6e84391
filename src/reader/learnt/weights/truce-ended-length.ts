// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:<day-gone>	16
a:<day-gone> .	18
a:<goods>	-21
a:<not>	-15
a:<v-end>	19
a:a	-16
a:end	18
a:of	-34
a:on <day-gone>	17
a:to	-32
b:, after	17
b:<duty>	-18
b:<goods>	-23
b:<name>	-26
b:<number>	-19
b:<organisation>	-17
b:<v-bear>	-25
b:<v-begin>	-23
b:<v-propose>	-27
b:at	-16
b:be	-15
b:by	-26
b:has	-26
b:have	-17
b:in	-40
b:is	-18
b:it	18
b:lasted	19
b:of	19
b:on	-23
b:the	-31
c0=bear	-17
c0=begin	-19
c0=propose	-19
c1=bear	-20
c1=begin	-22
c1=propose	-19
c2=end	26
c2=stay	-26
ct0=impose perfect	-15
ct0=stay present	-21
ct1=stay present	-20
ct2=stay present	-15
f:'s	-20
f:-	-16
f:<day-ahead>	-42
f:<day-gone>	17
f:<duty>	21
f:<not>	22
f:<seat>	15
f:<v-down>	19
f:<v-target>	-19
f:agree	17
f:another	-15
f:are	-17
f:as	-17
f:be	-15
f:both	19
f:did	17
f:duty	27
f:had	22
f:has	-31
f:is	-44
f:it	21
f:last	15
f:not	21
f:of	23
f:one	23
f:pause	18
f:say	-27
f:sign	-38
f:suspension	19
f:them	18
f:they	-22
f:to	24
f:was	17
f:we	23
f:were	21
f:when	21
f:which	-15
f:would	-17
f:write	19
has-present	-31
l1=,	-19
l1=<begin>	-27
l1=a	-20
l1=by	-18
l1=in	-18
l1=lasted	19
l1=of	28
l2=,	26
l2=<begin>	-27
l2=it	18
l3=a	18
l3=on	-17
l3=the	-19
l4=:	17
l4=at	17
l=, after	18
l=<begin> <begin>	-27
lead=it	20
lll=<begin> <begin> <begin>	-27
lr=after .	15
lr=of ,	30
n:added	25
n:agreement	24
n:ceasefire	26
n:continues	15
n:days=0	-22
n:days=2	51
n:days=3	20
n:days=6	31
n:deal	36
n:deals	15
n:extend	18
n:extended	23
n:extension	34
n:go on	18
n:grace	20
n:held in	16
n:keep	27
n:lengths=1	25
n:lengths=2	26
n:lengths=3	28
n:lengths=6	-26
n:lies	-22
n:long=0	-15
n:long=2	39
n:long=3	33
n:longer	24
n:loose=2	31
n:more	25
n:more=2	24
n:more=6	21
n:more=9	20
n:no truce	26
n:pact	24
n:period	28
n:put off	18
n:quiet=1	24
n:quiet=3	-20
n:second	-22
n:sleep	-16
n:standstill	26
n:stay	15
n:suspend	19
n:suspended	31
n:truce=1	26
n:truce=2	17
n:truce=6	-21
n:truces	-17
n:verb=1	34
n:verb=2	27
nhas-present	-39
none	31
nt2=present	-36
nv0-none	-18
nv1-none	-18
pct0=agree past	16
pct1=agree past	17
q:,	22
q:.	-30
q::	-21
q:<day-ahead>	-17
q:<duty>	-17
q:<not>	33
q:<organisation>	-26
q:<quality>	19
q:<v-begin>	-15
q:an	-16
q:at	18
q:had	23
q:have	-16
q:last	-16
q:no	17
q:of	-15
q:put	21
q:since	-21
q:that	25
q:year	20
qt=perfect	-16
qt=pluperfect	27
qt=present	-30
r1=,	17
r1=and	-16
r1=in	-20
r1=of	-19
r2=<goods>	15
r2=and	-19
r2=the	-25
r2=to	-15
r3=at	16
r4=<day-gone>	16
r=, and	-17
s:"	-19
s:.	-21
s:;	22
s:<day-ahead>	-26
s:<day-gone>	25
s:<day-today>	-20
s:<goods>	-15
s:<money>	-19
s:<name>	-27
s:<office>	-18
s:<seat>	-27
s:<span>	-31
s:<v-agree>	16
s:<v-buy>	-17
s:<v-end>	33
s:<v-propose>	-32
s:<v-say>	-25
s:<v-sell>	-16
s:<v-target>	-24
s:agree	21
s:all	-15
s:apart	-27
s:are	-16
s:at	25
s:be	-21
s:before	-17
s:by	-19
s:day-after ahead	-31
s:day-after gone	19
s:did	24
s:end	22
s:extension	-15
s:fits	-60
s:fits-ahead	-18
s:have	-39
s:he	-24
s:i	-17
s:in	-22
s:is	-24
s:joined	-18
s:lapse	20
s:lasted	18
s:lengths=1	-25
s:lengths=2	-29
s:lengths=3	-27
s:lengths=4	30
s:long=month	-43
s:long=week	-63
s:long=years	-28
s:make	16
s:midnight	15
s:more-before	-19
s:named=1	-40
s:one	21
s:one day	-15
s:one month	-20
s:one year	-17
s:other	-19
s:out	20
s:own	16
s:pay	-20
s:run	16
s:say	-28
s:second	18
s:strike	-15
s:talk	-24
s:the	-22
s:their	-20
s:then	-16
s:they	18
s:unit=week	-26
s:unit=year	-36
s:until	-25
s:with	-26
sa:.	-21
sa:;	16
sa:<day-ahead>	-26
sa:<day-ahead> .	-21
sa:<day-gone>	29
sa:<gate>	17
sa:<not>	17
sa:<number>	23
sa:<number> .	30
sa:<seat>	-18
sa:<v-end>	31
sa:<v-up>	15
sa:and <name>	15
sa:at	27
sa:at <number>	24
sa:end	25
sa:lapse	20
sa:leave	-17
sa:of	-59
sa:on <day-ahead>	-22
sa:on <day-gone>	31
sa:one	20
sa:own	18
sa:talk	-18
sa:the <day-gone>	16
sa:to <number>	18
sa:until	-20
sa:with	-28
sb:, after	17
sb:, on	21
sb:<day-ahead> ,	-19
sb:<duty>	-40
sb:<money>	-15
sb:<name>	-60
sb:<name> and	-19
sb:<span>	-15
sb:<v-agree>	17
sb:<v-propose>	-36
sb:<v-say>	-21
sb:<v-target>	-15
sb:agree	18
sb:an	15
sb:and <name>	-17
sb:and the	-17
sb:be	-22
sb:did	27
sb:duty	-17
sb:for	-16
sb:good	-18
sb:has	-32
sb:have	-30
sb:he	-16
sb:is	-34
sb:it	17
sb:lasted	19
sb:midnight	16
sb:of	16
sb:tariff	-15
sb:the <office>	-15
sb:the <organisation>	-15
sb:their	-25
sb:they	23
sb:what they	15
sb:which	-19
sb:would	-19
t0=perfect	-30
t0=present	-25
t1=perfect	-28
t1=present	-25
t:more-l2	-21
t:more-r	18
t:truce-l	16
t:truce-l1	18
t:truce-r	-18
t:truce-r0	-16
tn:loose	-15
tn:more	28
tn:truce	28
tp:loose	-20
tp:more	-38
v2-none	-36
v2=be	-19
v2=end	23`;
