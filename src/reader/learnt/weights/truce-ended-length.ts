// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:.	-17
a:<goods>	-20
a:<not>	-15
a:a	-15
a:of	-33
a:to	-30
b:, after	16
b:, for	15
b:<duty>	-16
b:<goods>	-22
b:<name>	-24
b:<number>	-17
b:<organisation>	-16
b:<v-bear>	-25
b:<v-begin>	-22
b:<v-propose>	-26
b:at	-16
b:by	-25
b:has	-25
b:have	-16
b:in	-38
b:is	-18
b:it	18
b:lasted	19
b:of	20
b:on	-26
b:that	-23
b:the	-31
c0=bear	-18
c0=begin	-18
c0=propose	-18
c1=bear	-21
c1=begin	-20
c1=propose	-17
c2=end	20
c2=stay	-24
ct0=stay present	-21
ct1=stay present	-20
f:'s	-20
f:<day-ahead>	-42
f:<day-gone>	20
f:<duty>	24
f:<month-gone>	17
f:<not>	23
f:<seat>	17
f:<v-down>	21
f:<v-say>	-17
f:<v-target>	-18
f:agree	16
f:are	-19
f:as	-16
f:did	16
f:duty	29
f:has	-29
f:is	-44
f:it	24
f:last	18
f:not	20
f:of	19
f:one	23
f:pause	16
f:say	-23
f:sign	-34
f:suspension	19
f:them	18
f:they	-24
f:to	25
f:was	17
f:were	21
f:when	20
f:which	-15
f:would	-16
has-present	-30
l1=,	-20
l1=<begin>	-31
l1=a	-17
l1=by	-18
l1=in	-17
l1=lasted	19
l1=of	29
l2=,	25
l2=<begin>	-27
l2=it	19
l3=a	20
l3=on	-17
l3=the	-18
l4=:	16
l4=at	16
l=, after	16
l=<begin> <begin>	-31
l=truce of	15
lead=it	20
lll=<begin> <begin> <begin>	-31
lr=after .	16
lr=for .	15
lr=of ,	33
lr=of .	-25
n:add	-15
n:added	20
n:agreement	26
n:ceasefire	25
n:days=0	-16
n:days=2	48
n:days=3	16
n:days=6	31
n:deal	38
n:extend	18
n:extended	22
n:extension	28
n:go on	19
n:grace	19
n:held in	16
n:keep	22
n:lengths=1	32
n:lengths=2	21
n:lengths=3	25
n:lengths=6	-28
n:lies	-21
n:long=0	-15
n:long=2	56
n:long=3	29
n:longer	21
n:loose=2	36
n:more	24
n:more=2	19
n:more=6	19
n:more=9	21
n:no truce	23
n:pact	28
n:period	25
n:quiet=1	27
n:quiet=3	-19
n:second	-25
n:standstill	23
n:suspend	17
n:suspended	35
n:truce=1	26
n:truce=6	-19
n:truces	-15
n:verb=1	37
n:verb=2	25
nhas-present	-42
none	30
nt2=present	-37
pct0=agree past	16
pct1=agree past	17
q:,	21
q:.	-34
q::	-22
q:<day-ahead>	-20
q:<duty>	-15
q:<not>	28
q:<organisation>	-21
q:<person>	-17
q:<quality>	25
q:<v-begin>	-15
q:at	19
q:had	25
q:know	15
q:last	-15
q:now	15
q:of	-26
q:put	21
q:since	-19
q:that	28
q:year	20
qt=pluperfect	30
qt=present	-38
r1=,	20
r1=and	-15
r1=in	-20
r1=of	-20
r2=and	-18
r2=on	-20
r2=the	-26
r4=.	-26
r4=<day-gone>	17
r=, and	-15
s:"	-19
s:.	-21
s:;	21
s:<day-ahead>	-25
s:<day-gone>	21
s:<day-today>	-20
s:<money>	-19
s:<name>	-26
s:<seat>	-25
s:<span>	-32
s:<v-buy>	-17
s:<v-end>	31
s:<v-propose>	-29
s:<v-return>	15
s:<v-say>	-25
s:<v-sell>	-15
s:<v-target>	-22
s:agree	18
s:all	-16
s:apart	-28
s:are	-15
s:at	21
s:been	-25
s:before	-16
s:by	-20
s:day-after ahead	-28
s:did	23
s:end	18
s:fits	-55
s:fits-ahead	-20
s:have	-37
s:he	-20
s:i	-17
s:in	-16
s:is	-27
s:lapse	20
s:last	-17
s:lasted	17
s:lengths=1	-32
s:lengths=2	-23
s:lengths=3	-28
s:lengths=4	32
s:long=month	-47
s:long=week	-63
s:long=years	-26
s:more-before	-19
s:named=1	-38
s:one month	-21
s:one year	-31
s:other	-16
s:out	19
s:own	15
s:pay	-20
s:run	16
s:say	-28
s:second	20
s:talk	-21
s:the	-18
s:their	-16
s:then	-17
s:unit=week	-26
s:unit=year	-47
s:until	-21
s:with	-26
sa:"	-15
sa:.	-21
sa:;	17
sa:<day-ahead>	-22
sa:<day-ahead> .	-19
sa:<day-gone>	25
sa:<gate>	16
sa:<not>	18
sa:<number>	21
sa:<number> .	28
sa:<seat>	-20
sa:<span>	-15
sa:<v-end>	27
sa:<v-up>	18
sa:and <name>	15
sa:at	25
sa:at <number>	22
sa:end	20
sa:lapse	21
sa:leave	-18
sa:not	16
sa:of	-60
sa:on <day-ahead>	-21
sa:on <day-gone>	26
sa:one	19
sa:own	17
sa:talk	-17
sa:the <day-gone>	17
sa:to <number>	19
sa:until	-16
sa:with	-22
sb:, after	15
sb:, on	20
sb:<day-ahead> ,	-19
sb:<duty>	-38
sb:<goods>	-17
sb:<name>	-56
sb:<name> and	-17
sb:<v-end>	15
sb:<v-propose>	-35
sb:<v-say>	-22
sb:<v-stay>	16
sb:an	15
sb:did	25
sb:duty	-16
sb:for	-18
sb:good	-20
sb:has	-33
sb:have	-28
sb:is	-31
sb:lasted	19
sb:midnight	15
sb:of	16
sb:second ,	15
sb:tariff	-16
sb:the <organisation>	-15
sb:their	-19
sb:they	18
sb:which	-17
sb:would	-16
t0=perfect	-27
t0=present	-22
t1=perfect	-25
t1=present	-21
t:more-l2	-20
t:more-r	17
t:truce-l	16
t:truce-l1	18
t:truce-r	-19
tn:loose	-15
tn:more	26
tn:truce	29
tp:loose	-18
tp:more	-35
v2-none	-32
v2=be	-18
v2=end	16`;
