// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:.	-20
a:<not>	-17
a:a	-17
a:of	-32
a:to	-31
b:'s	-15
b:, after	16
b:<goods>	-17
b:<name>	-21
b:<number>	-17
b:<v-bear>	-23
b:<v-begin>	-21
b:<v-propose>	-24
b:a truce	17
b:at	-17
b:by	-23
b:for	-16
b:has	-23
b:have	-17
b:in	-40
b:is	-17
b:it	16
b:lasted	20
b:of	21
b:on	-20
b:that	-18
b:the	-32
b:truce of	18
c0=bear	-16
c0=begin	-17
c0=propose	-15
c1=bear	-19
c1=begin	-20
c1=propose	-15
c2=end	21
c2=stay	-21
ct0=stay present	-18
ct1=stay present	-17
f:'s	-30
f:<agent>	-16
f:<day-ahead>	-39
f:<day-gone>	22
f:<duty>	26
f:<not>	22
f:<person>	-18
f:<seat>	16
f:<v-say>	-16
f:<v-suspend>	15
f:<v-target>	-19
f:agree	16
f:are	-19
f:as	-19
f:be	-15
f:day	15
f:duty	32
f:end	18
f:has	-27
f:is	-44
f:it	23
f:not	20
f:pause	16
f:say	-22
f:sign	-27
f:suspension	20
f:talk	17
f:them	18
f:they	-24
f:to	26
f:was	18
f:we	16
f:were	23
f:when	19
f:would	-18
first-of-paragraph	-16
has-present	-28
l1=,	-21
l1=:	-15
l1=<begin>	-29
l1=a	-19
l1=by	-15
l1=in	-15
l1=lasted	20
l1=of	29
l2=,	24
l2=<begin>	-26
l2=it	18
l2=truce	17
l3=a	25
l3=on	-18
l3=the	-15
l4=:	19
l4=at	15
l=, after	16
l=<begin> <begin>	-29
l=truce of	20
lead=it	20
lll=<begin> <begin> <begin>	-29
lll=a truce of	18
lr=after .	15
lr=of ,	33
lr=of .	-15
n:added	18
n:agreement	19
n:ceasefire	27
n:days=2	42
n:days=6	33
n:deal	37
n:extend	15
n:extended	34
n:extension	26
n:go on	17
n:held in	19
n:keep	21
n:lengths=1	29
n:lengths=2	19
n:lengths=3	22
n:lengths=6	-21
n:long=2	44
n:long=3	35
n:longer	24
n:loose=2	34
n:more	28
n:more=2	15
n:more=6	19
n:more=9	22
n:no truce	27
n:pact	27
n:period	18
n:quiet=1	21
n:quiet=3	-19
n:second	-28
n:standstill	28
n:suspended	33
n:truce=1	25
n:truce=6	-23
n:truces	-16
n:verb=1	30
n:verb=2	23
nhas-present	-40
none	31
nt2=present	-36
pct0=agree past	16
pct1=agree past	17
q:,	21
q:.	-30
q::	-23
q:<day-ahead>	-18
q:<duty>	-16
q:<not>	28
q:<organisation>	-23
q:<person>	-15
q:<quality>	26
q:<seat>	-18
q:<v-say>	15
q:at	16
q:had	25
q:know	17
q:last	-16
q:now	15
q:of	-31
q:put	22
q:that	30
q:year	20
qt=pluperfect	31
qt=present	-35
r1=,	21
r1=in	-21
r1=of	-18
r1=to	-15
r2=and	-17
r2=on	-20
r2=the	-24
r3=at	15
r4=.	-24
s:"	-18
s:.	-22
s:;	22
s:<day-ahead>	-27
s:<day-gone>	23
s:<day-today>	-20
s:<money>	-19
s:<name>	-26
s:<seat>	-23
s:<span>	-31
s:<v-agree>	15
s:<v-buy>	-17
s:<v-end>	29
s:<v-propose>	-30
s:<v-say>	-22
s:<v-sell>	-15
s:<v-target>	-23
s:agree	22
s:all	-17
s:apart	-28
s:at	19
s:been	-24
s:before	-16
s:by	-15
s:day-after ahead	-29
s:day-after gone	15
s:did	22
s:end	18
s:fits	-53
s:fits-ahead	-15
s:have	-38
s:he	-22
s:i	-17
s:if	-15
s:is	-26
s:lapse	21
s:last	-16
s:lasted	19
s:lengths=1	-29
s:lengths=2	-20
s:lengths=3	-25
s:lengths=4	25
s:long=month	-42
s:long=week	-60
s:long=years	-21
s:make	15
s:more-before	-19
s:named=1	-38
s:one day	-15
s:one month	-21
s:one year	-25
s:other	-15
s:out	17
s:pay	-19
s:run	17
s:say	-23
s:second	19
s:strike	-16
s:talk	-20
s:the	-19
s:their	-17
s:then	-15
s:they	15
s:unit=week	-27
s:unit=year	-41
s:until	-20
s:with	-24
sa:.	-22
sa:;	16
sa:<day-ahead>	-22
sa:<day-ahead> .	-19
sa:<day-gone>	27
sa:<gate>	15
sa:<number>	19
sa:<number> .	25
sa:<seat>	-20
sa:<v-end>	27
sa:<v-up>	15
sa:at	25
sa:at <number>	22
sa:duty	16
sa:end	20
sa:lapse	21
sa:leave	-18
sa:of	-59
sa:on <day-ahead>	-23
sa:on <day-gone>	25
sa:one	19
sa:own	16
sa:talk	-16
sa:the <day-gone>	17
sa:to <number>	15
sa:until	-16
sa:with	-20
sb:, after	15
sb:, on	19
sb:<day-ahead> ,	-20
sb:<duty>	-34
sb:<name>	-53
sb:<name> and	-15
sb:<v-agree>	16
sb:<v-propose>	-34
sb:<v-say>	-22
sb:a truce	17
sb:agree	16
sb:an	15
sb:did	24
sb:for	-20
sb:good	-21
sb:has	-30
sb:have	-30
sb:he	-15
sb:is	-30
sb:it	15
sb:lasted	20
sb:make	15
sb:of	18
sb:tariff	-15
sb:their	-17
sb:they	21
sb:truce of	16
sb:which	-16
sb:would	-17
t0=perfect	-26
t0=present	-18
t1=perfect	-25
t1=present	-17
t:more-l2	-22
t:more-r	19
t:truce-l1	20
t:truce-r	-19
tn:more	20
tn:truce	29
tp:loose	-17
tp:more	-31
v2-none	-31
v2=be	-16
v2=end	17`;
