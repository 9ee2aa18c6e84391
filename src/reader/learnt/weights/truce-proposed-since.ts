// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:.	-20
a:for	-16
a:is	-16
a:on <quality>	21
a:the	-16
b:, on	19
b:<level-noun>	-18
b:<seat>	-17
b:<span> from	15
b:<v-propose>	-17
b:<v-up>	-22
b:and from	16
b:by	-28
b:end	-15
b:from	25
b:good	-15
b:in	-50
b:is the	15
b:it take	15
b:its	-21
b:of	-19
b:since	-21
b:that	-29
b:to begin	15
b:until	-28
b:was	-15
b:which the	16
c0=bear	-27
c0=up	-18
c1=agree	-18
c1=impose & d:gone	-17
c1=up	-18
c2=stay	-19
d:ahead-0	-35
d:ahead-1	44
d:ahead-2	19
d:ahead-3	-66
d:ahead-4	-47
d:ahead-5	-67
d:at=2	-46
d:at=3	-69
d:begins	37
d:begins ahead	54
d:begins gone	-35
d:ends	-19
d:gone	-103
d:gone other	-52
d:gone own	-58
d:gone-1	-24
d:gone-5	-47
d:how=calendar	-15
d:how=month	-39
d:how=relative	-38
d:how=weekday	-25
d:month	-39
d:month ahead	-22
d:month gone	-15
d:named=0	-67
d:named=1	15
d:rank=0	18
d:rank=0 of 4	25
d:rank=1	24
d:rank=1 of 2	16
d:rank=2 of 3	-22
d:rank=3	-35
d:span-before	20
d:today	-35
d:today own	-35
d:today-0	-35
f:'s	-38
f:,	-21
f:<day-gone>	-24
f:<day-today>	17
f:<duty>	21
f:<not>	-31
f:<person>	-24
f:<v-agree>	-16
f:<v-begin>	-41
f:<v-up>	-23
f:by	-21
f:cut	21
f:duty	16
f:for	-45
f:have	-19
f:its	19
f:later	19
f:on	16
f:say	-19
f:that	-47
f:they	-16
f:thi	15
f:was	-22
f:will	-31
first-of-paragraph	-36
has-modal	-29
has-past	-35
has-perfect	-17
has-present	-17
headline	-72
l1=, & d:ahead	17
l1=from	22
l1=from & d:ahead	29
l1=from & d:gone	-16
l1=on & d:gone	-31
l1=since	-17
l1=to	-20
l1=to & d:ahead	-17
l1=until	-22
l1=until & d:ahead	-18
l2=<begin>	-15
l2=<span> & d:ahead	15
l2=<v-end>	-24
l2=<v-end> & d:ahead	-20
l2=<v-impose>	-32
l2=<v-impose> & d:ahead	-25
l2=monday & d:ahead	15
l3=,	-24
l3=, & d:ahead	-18
l3=:	15
l3=: & d:ahead	17
l3=<begin>	-16
l3=<begin> & d:gone	-18
l3=<begin> & d:today	-18
l3=<seat>	18
l3=<seat> & d:ahead	18
l3=first	15
l3=first & d:ahead	15
l3=in	-25
l3=in & d:ahead	-19
l3=it	-15
l3=the	-16
l4=<begin>	-29
l4=<begin> & d:gone	-25
l4=<begin> & d:today	-21
l4=<goods>	-15
l4=<name>	15
l4=<name> & d:ahead	16
l=<span> from	15
l=<span> from & d:ahead	16
l=monday , & d:ahead	16
lead=, & d:ahead	18
lead=, & d:gone	-21
lead=, & d:today	-18
lead=on	-16
lead=that	-20
lead=that & d:ahead	-15
lll=<seat> , on	20
lll=<seat> , on & d:ahead	20
lr=, .	21
lr=, . & d:ahead	23
lr=, <end>	-16
lr=from ,	23
lr=from , & d:ahead	25
lr=from .	-19
lr=from . & d:ahead	-17
lr=the .	15
lr=the . & d:ahead	15
n:accord	-23
n:added	21
n:agreement	-27
n:ceasefire	18
n:days=1	22
n:days=9	18
n:deal	27
n:extend	25
n:extended	31
n:extension	39
n:lengths=0	37
n:lie	-19
n:long=0	57
n:long=1	41
n:long=3	32
n:longer	18
n:more	26
n:more=2	21
n:more=3	24
n:more=6	21
n:pact	22
n:period	-26
n:prolong	16
n:prolonged	16
n:quiet=1	36
n:quiet=2	23
n:quiet=3	-16
n:settlement	-15
n:stay	-17
n:suspended	53
n:truce	67
n:truce=1	26
n:truce=2	23
n:verb=1	23
n:verb=2	-16
n:verb=6	17
n:window	-17
nhas-past	-15
none	39
nv0-none	-20
nv1-none	-20
nv2=be	-16
o:begin on ahead	16
o:carried=deal far	-22
o:carried=duties far	-15
o:carried=none	-24
o:left=meeting	-31
o:left=meeting right=none	-25
o:left=none right=truce	16
o:left=truce	-27
o:left=truce right=none	-22
o:near=meeting	-23
o:near=none	-27
o:near=procedure	-15
o:no verb from ahead	20
o:no verb monday, ahead	16
o:right=duties on	-17
o:right=none	-46
o:right=none to	-18
o:right=none until	-16
o:subject=duties far carried	-19
o:subject=duties far no verb on	17
o:subject=duties far on ahead	17
o:subject=duties no verb on	-15
o:subject=duties on ahead	-16
o:subject=meeting	-23
o:subject=none carried on ahead	17
o:subject=none no verb ahead	15
o:subject=none no verb today	-16
o:subject=truce far no verb ahead	17
o:subject=truce from ahead	-15
o:topic=deal	-20
o:topic=duties end	18
o:topic=duties far on	16
o:topic=duties far on ahead	17
o:topic=duties gone	-29
o:topic=meeting	-25
o:topic=meeting ahead	-15
o:topic=none ahead	29
o:topic=none from ahead	16
o:topic=none today	-17
o:topic=truce gone	-15
pc1=suspend	16
phas-past	-22
pt0=past	-17
q:<month-gone>	-15
q:<seat>	-28
q:<span>	-15
q:<v-down>	-23
q:by	-16
q:cocoa	18
q:morning	18
q:night	20
q:on	-23
q:suspension	15
q:the	-22
q:they	-16
q:what	-15
q:with	-16
r1=, & d:gone	-26
r1=. & d:ahead	16
r1=<end>	-28
r1=<end> & d:gone	-16
r1=<end> & d:today	-17
r1=<name>	16
r1=<name> & d:ahead	17
r2=<end>	-23
r2=and	-24
r3=<end>	-28
r4=,	-17
r4=<end>	-36
r4=<not>	18
r4=<span>	15
r=, and	-22
r=<end> <end>	-28
s:.	-23
s:<day-gone>	-24
s:<month-ahead>	-25
s:<organisation>	-43
s:<person>	-24
s:<quality>	15
s:<sender>	-18
s:<span>	25
s:begin	21
s:between	-18
s:by	-19
s:come	-18
s:drop	22
s:first	15
s:from	21
s:go	-29
s:good	-38
s:half	21
s:i	15
s:in	-23
s:into	16
s:legal	20
s:meet	-16
s:midnight	24
s:or	-16
s:other	-16
s:our	-17
s:out	-23
s:since	-16
s:tariff	-18
s:the	-36
s:three	16
s:trade	16
s:up	-18
s:we	-15
s:what	-23
s:which	25
s:wool	16
sa:, and	-17
sa:, but	15
sa:.	-23
sa:<day-ahead>	15
sa:<day-ahead> .	16
sa:<number> .	19
sa:<organisation>	-20
sa:<person>	-16
sa:<quality>	16
sa:<seat>	-19
sa:<v-return>	15
sa:and	-21
sa:as	-18
sa:from	17
sa:has	17
sa:is	-23
sa:it has	16
sa:of trade	19
sa:on <quality>	16
sa:run	16
sa:tariff	-24
sa:trade	21
sa:truce	-15
sa:until	17
sa:until <day-ahead>	21
sb:, and	-23
sb:, of	19
sb:, on	18
sb:-	17
sb:: <number>	19
sb:<agent>	-29
sb:<day-ahead>	-20
sb:<day-gone>	-21
sb:<gate>	-19
sb:<level-noun>	-25
sb:<level>	-28
sb:<level> on	-15
sb:<number> :	20
sb:<organisation>	-24
sb:<seat> ,	19
sb:<span>	20
sb:<span> ,	15
sb:<v-stay>	-27
sb:<v-target>	-17
sb:and from	16
sb:as of	17
sb:at midnight	19
sb:begin on	17
sb:by	-22
sb:end	-21
sb:from	20
sb:good	-26
sb:has	-25
sb:in	-37
sb:into	18
sb:into <name>	19
sb:its	-29
sb:legal	20
sb:midnight	26
sb:midnight ,	19
sb:of the	-15
sb:of which	16
sb:on <quality>	17
sb:since	-27
sb:the	-17
sb:the <organisation>	-15
sb:three	18
sb:three ,	20
sb:time	16
sb:to begin	23
sb:until	-32
sb:what	-16
sb:which	20
sb:which the	15
t0=modal	-20
t0=past	-19
t1=modal	-20
t1=past	-30
t:loose	-15
t:more-r3	-17
t:truce-l	-20
t:truce-l3	-15
t:verb & d:ahead	15
tp:truce	15
v0-none	-20
v1-none	-19
v2-none	-38
vt0=begin future	16
vt1=begin future	16`;
