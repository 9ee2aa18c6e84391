// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:.	-17
a:<v-end>	17
a:the	-21
b:, on	19
b:<seat>	-15
b:<span> from	15
b:<v-bear>	-25
b:<v-say>	-16
b:and	15
b:and from	17
b:begin on	15
b:by	-23
b:from	24
b:in	-41
b:its	-16
b:on <quality>	15
b:since	-19
b:that	-20
b:to	15
b:until	-22
b:which the	15
b:will	-20
c0=bear	-18
c0=stay	-15
c1=bear	-21
c2=end	15
c2=stay	-16
d:ahead-0	-29
d:ahead-1	46
d:ahead-3	-52
d:ahead-4	-39
d:ahead-5	-59
d:at=2	-34
d:at=3	-53
d:begins	26
d:begins ahead	42
d:begins gone	-32
d:ends	-19
d:gone	-98
d:gone other	-48
d:gone own	-56
d:gone-1	-24
d:gone-5	-43
d:how=calendar	-18
d:how=month	-35
d:how=relative	-32
d:how=weekday	-16
d:month	-35
d:month ahead	-19
d:month gone	-15
d:named=0	-61
d:rank=0	20
d:rank=0 of 4	24
d:rank=1 of 2	21
d:rank=2 of 3	-17
d:rank=3	-30
d:span-before	21
d:today	-31
d:today own	-31
d:today-0	-31
f:'s	-25
f:<day-gone>	-16
f:<day-today>	16
f:<not>	-35
f:<person>	-15
f:<v-begin>	-27
f:<v-end>	15
f:<v-say>	-26
f:<v-up>	-15
f:as	15
f:by	-15
f:for	-33
f:later	19
f:on	15
f:that	-36
f:was	-15
first-of-paragraph	-44
has-modal	-20
has-past	-38
has-present	-20
headline	-67
l1=, & d:ahead	19
l1=from	23
l1=from & d:ahead	29
l1=on	-17
l1=on & d:gone	-27
l1=since	-17
l1=to	-20
l1=to & d:ahead	-16
l1=until	-18
l2=<level>	-22
l2=<level> & d:ahead	-18
l2=<span> & d:ahead	15
l2=<v-end>	-17
l2=<v-impose>	-21
l2=<v-impose> & d:ahead	-15
l2=and	15
l2=and & d:ahead	15
l2=begin & d:ahead	16
l2=monday	16
l2=monday & d:ahead	17
l3=,	-20
l3=:	19
l3=: & d:ahead	20
l3=<begin>	-16
l3=<begin> & d:gone	-18
l3=<begin> & d:today	-15
l3=<seat>	17
l3=<seat> & d:ahead	18
l3=first & d:ahead	15
l3=in	-19
l4=<begin>	-34
l4=<begin> & d:gone	-24
l4=<begin> & d:today	-17
l4=<name>	19
l4=<name> & d:ahead	21
l4=in & d:ahead	15
l=<span> from	16
l=<span> from & d:ahead	16
l=begin on	15
l=begin on & d:ahead	16
l=monday ,	16
l=monday , & d:ahead	18
lead=, & d:ahead	17
lead=, & d:gone	-20
lead=, & d:today	-15
lll=<seat> , on	19
lll=<seat> , on & d:ahead	19
lr=, .	21
lr=, . & d:ahead	22
lr=from ,	29
lr=from , & d:ahead	31
n:accord	-23
n:add	16
n:added	17
n:agreement	-17
n:days=1	16
n:days=3	24
n:days=9	16
n:deal	17
n:extend	17
n:extended	19
n:extension	28
n:held in	-16
n:lengths=0	28
n:lengths=3	21
n:lie	-18
n:long=0	56
n:long=1	24
n:long=2	-17
n:long=3	36
n:longer	27
n:more	27
n:more=2	19
n:more=3	16
n:pact	21
n:period	-23
n:quiet=1	40
n:quiet=2	23
n:quiet=3	-18
n:renewed	19
n:settlement	-16
n:standstill	-16
n:stay	-15
n:suspended	58
n:truce	63
n:truce=1	23
n:verb=1	23
n:window	-17
nc2=stay	-19
nhas-present	-21
none	37
nt2=present	-16
nv0-none	-18
nv1-none	-18
o:carried=deal far	-15
o:carried=none	-18
o:carried=truce	-21
o:carried=truce far	19
o:left=meeting	-30
o:left=meeting right=none	-24
o:left=none right=truce	17
o:left=truce	-35
o:left=truce right=none	-32
o:near=meeting	-20
o:near=none	-26
o:near=truce	-21
o:no verb monday, ahead	18
o:right=none	-44
o:right=none monday,	16
o:right=none to	-17
o:subject=duties far no verb on	17
o:subject=duties far on ahead	17
o:subject=duties on ahead	-19
o:subject=meeting	-22
o:subject=none carried from ahead	15
o:subject=none no verb today	-15
o:subject=truce far no verb ahead	17
o:topic=deal	-19
o:topic=duties begin	-20
o:topic=duties end	19
o:topic=duties far on	17
o:topic=duties far on ahead	19
o:topic=duties gone	-24
o:topic=meeting	-24
o:topic=none ahead	29
o:topic=none from	15
o:topic=none from ahead	16
o:topic=none today	-16
o:topic=truce on	-16
pc0=stay	-17
pc1=impose	15
pc1=stay	-18
pc1=suspend	15
phas-past	-19
q:<number>	15
q:<seat>	-16
q:cocoa	17
q:morning	18
q:night	18
q:the	-36
qt=perfect	-17
r1=, & d:gone	-25
r1=. & d:ahead	18
r1=<end>	-34
r1=<end> & d:gone	-15
r2=<end>	-24
r3=<end>	-30
r4=<end>	-36
r4=<not>	18
r=<end> <end>	-34
s:-	15
s:.	-23
s:<agent>	-29
s:<day-gone>	-25
s:<day-today>	-22
s:<month-ahead>	-21
s:<organisation>	-36
s:<person>	-26
s:<sender>	-16
s:<span>	23
s:<v-propose>	-18
s:<v-say>	-44
s:be	-30
s:begin	26
s:drop	22
s:first	18
s:from	20
s:go	-24
s:good	-28
s:had	-22
s:half	21
s:in	-22
s:into	15
s:legal	19
s:midnight	24
s:monday	15
s:out	-19
s:the	-35
s:three	15
s:truce	-21
s:what	-17
s:which	17
s:will	-15
s:wool	16
sa:.	-22
sa:<organisation>	-15
sa:<v-propose>	-17
sa:<v-say>	-16
sa:additional duty	15
sa:and	-25
sa:from	18
sa:has	16
sa:is	-35
sa:it has	17
sa:tariff	-21
sa:the	-16
sa:the additional	15
sa:will	-24
sa:with	-16
sb:, and	-19
sb:, of	19
sb:, on	17
sb:-	20
sb:: <number>	19
sb:<agent>	-18
sb:<day-ahead>	-18
sb:<day-gone>	-20
sb:<level-noun>	-18
sb:<level>	-24
sb:<level> on	-19
sb:<name>	16
sb:<name> :	16
sb:<not>	-21
sb:<number> :	22
sb:<organisation>	-20
sb:<person>	-16
sb:<seat> ,	18
sb:<span>	22
sb:<span> ,	16
sb:<span> from	15
sb:<v-say>	-28
sb:<v-stay>	-21
sb:and from	17
sb:as of	16
sb:at midnight	18
sb:be	-16
sb:begin	19
sb:begin on	21
sb:end	-17
sb:for <span>	15
sb:from	19
sb:good	-17
sb:has	-21
sb:have	-15
sb:in	-27
sb:into	16
sb:into <name>	18
sb:its	-24
sb:legal	19
sb:midnight	26
sb:midnight ,	19
sb:monday	15
sb:monday ,	16
sb:of which	15
sb:since	-25
sb:that	-17
sb:the	-23
sb:three	17
sb:three ,	19
sb:time	15
sb:to begin	22
sb:until	-24
t0=modal	-15
t0=past	-21
t0=present	-16
t1=modal	-15
t1=past	-38
t:truce-l	-31
t:truce-r2	15
t:verb & d:ahead	17
tp:more	-22
v0-none	-21
v1-none	-20
v2-none	-39`;
