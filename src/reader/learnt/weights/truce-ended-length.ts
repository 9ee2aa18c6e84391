// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:.	-26
a:<v-end>	17
a:a	-16
a:of	-31
a:on	-29
a:to	-22
b:'s	-18
b:, after	16
b:, for	15
b:<goods>	-16
b:<name>	-21
b:<number>	-17
b:<v-bear>	-20
b:<v-begin>	-18
b:<v-propose>	-24
b:at	-15
b:by	-22
b:for	-16
b:has	-22
b:have	-15
b:in	-34
b:is	-17
b:it	19
b:lasted	21
b:of	20
b:on	-20
b:the	-32
b:the truce	-15
c0=bear	-17
c0=begin	-16
c1=bear	-17
c1=begin	-17
c1=propose	-15
c2=end	20
c2=impose	-20
c2=stay	-20
ct0=stay present	-16
ct1=stay present	-16
f:'s	-28
f:<agent>	-16
f:<day-ahead>	-31
f:<day-gone>	20
f:<duty>	19
f:<not>	24
f:<person>	-19
f:<v-end>	17
f:<v-say>	-16
f:<v-target>	-15
f:agree	16
f:are	-17
f:as	-17
f:did	15
f:duty	22
f:end	20
f:has	-29
f:i	-16
f:is	-42
f:it	30
f:not	22
f:one	15
f:pause	17
f:say	-23
f:sign	-27
f:suspension	20
f:they	-17
f:to	22
f:until	15
f:was	18
f:we	18
f:were	20
f:when	19
first-of-paragraph	-21
has-present	-38
l1=,	-17
l1=<begin>	-29
l1=a	-18
l1=by	-15
l1=lasted	21
l1=of	26
l2=,	24
l2=<begin>	-27
l2=it	18
l3=a	23
l3=the	-32
l4=:	20
l4=at	15
l=, after	16
l=<begin> <begin>	-29
lead=it	23
lll=<begin> <begin> <begin>	-29
lr=after .	15
lr=of ,	35
n:added	18
n:another	-15
n:ceasefire	20
n:continues	15
n:days=0	-16
n:days=2	36
n:days=6	31
n:deal	29
n:extended	30
n:extension	50
n:go on	17
n:keep	21
n:lengths=1	26
n:lengths=2	19
n:lengths=3	30
n:lengths=6	-23
n:long=2	52
n:long=3	30
n:longer	21
n:loose=2	43
n:more	25
n:more=2	17
n:more=9	20
n:no truce	25
n:pact	28
n:period	17
n:quiet=1	19
n:quiet=3	-15
n:second	-23
n:standstill	26
n:suspended	28
n:truce=1	17
n:verb=1	26
n:verb=2	18
nhas-present	-38
none	32
nt2=present	-34
pct0=agree past	18
pct0=impose past	15
pct1=agree past	19
pct1=impose past	16
pt1=past	16
q:,	22
q:.	-25
q::	-23
q:<day-ahead>	-19
q:<level>	15
q:<not>	22
q:<organisation>	-20
q:<quality>	26
q:<v-say>	15
q:at	18
q:had	24
q:know	17
q:last	-16
q:of	-31
q:put	22
q:that	31
q:year	21
qt=pluperfect	30
qt=present	-36
r1=,	19
r1=in	-23
r1=of	-15
r2=and	-18
r2=on	-18
r2=the	-17
r3=at	16
r4=.	-22
r=, and	-15
s:"	-19
s:.	-25
s:;	21
s:<day-ahead>	-37
s:<day-gone>	19
s:<day-today>	-16
s:<money>	-18
s:<name>	-21
s:<person>	16
s:<seat>	-22
s:<span>	-31
s:<v-buy>	-16
s:<v-end>	33
s:<v-propose>	-29
s:<v-say>	-22
s:<v-target>	-21
s:agree	15
s:all	-17
s:apart	-26
s:at	21
s:be	-15
s:been	-22
s:before	-15
s:day-after ahead	-26
s:day-before ahead	-20
s:did	21
s:end	22
s:fits	-55
s:fits-ahead	-17
s:fits-gone	-15
s:have	-32
s:he	-21
s:i	-18
s:is	-24
s:lapse	20
s:lasted	21
s:lengths=1	-26
s:lengths=2	-20
s:lengths=3	-34
s:lengths=4	26
s:long=month	-40
s:long=week	-57
s:long=years	-19
s:make	17
s:midnight	15
s:more-before	-15
s:named=1	-39
s:one month	-21
s:one year	-20
s:out	18
s:pay	-17
s:run	18
s:say	-21
s:second	19
s:talk	-18
s:the	-17
s:then	-19
s:they	16
s:unit=week	-25
s:unit=year	-35
s:until	-18
s:with	-24
sa:.	-24
sa:;	15
sa:<day-ahead>	-20
sa:<day-ahead> .	-18
sa:<day-gone>	21
sa:<day-gone> .	-15
sa:<gate>	18
sa:<not>	15
sa:<number>	20
sa:<number> .	24
sa:<seat>	-18
sa:<v-end>	30
sa:<v-up>	18
sa:at	23
sa:at <number>	21
sa:duty	18
sa:end	23
sa:lapse	21
sa:leave	-16
sa:of	-58
sa:on <day-ahead>	-23
sa:on <day-gone>	17
sa:one	15
sa:own	15
sa:the <day-gone>	17
sa:to <number>	18
sa:with	-22
sb:'s	-15
sb:, after	16
sb:, for	15
sb:, on	18
sb:<day-ahead>	-19
sb:<duty>	-31
sb:<name>	-48
sb:<v-agree>	20
sb:<v-propose>	-34
sb:<v-say>	-18
sb:agree	18
sb:an	16
sb:be	-16
sb:for	-21
sb:good	-17
sb:has	-31
sb:have	-22
sb:is	-33
sb:lasted	21
sb:make	15
sb:midnight	15
sb:of	15
sb:stop	15
sb:tariff	-15
sb:the <organisation>	-16
sb:they	21
sb:which	-16
sb:would	-15
t0=perfect	-23
t0=present	-15
t1=perfect	-22
t1=present	-15
t2=present	-27
t:more-l2	-17
t:more-r	20
t:truce-l1	17
t:truce-r	-16
tn:more	23
tn:truce	29
tp:loose	-17
tp:more	-32
v0=agree	16
v2-none	-22
v2=end	15`;
