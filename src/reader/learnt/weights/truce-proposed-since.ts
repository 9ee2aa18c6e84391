// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:<span>	-15
a:for	-17
a:on <quality>	21
a:the	-19
b:, on	20
b:: from	17
b:<level-noun>	-19
b:<seat>	-17
b:<span> from	15
b:<v-propose>	-19
b:<v-up>	-22
b:and from	17
b:by	-27
b:first	15
b:from	24
b:in	-51
b:is the	16
b:it take	16
b:its	-22
b:of	-22
b:on <quality>	15
b:since	-21
b:that	-30
b:the first	15
b:to begin	16
b:until	-29
b:was	-16
b:which the	16
c0=bear	-30
c0=up	-17
c1=agree	-17
c1=impose & d:gone	-17
c1=up	-18
c2=bear	-16
c2=impose	-15
d:ahead-0	-39
d:ahead-1	43
d:ahead-2	21
d:ahead-3	-67
d:ahead-4	-47
d:ahead-5	-69
d:at=2	-41
d:at=3	-67
d:begins	39
d:begins ahead	57
d:begins gone	-36
d:ends	-22
d:gone	-104
d:gone other	-52
d:gone own	-59
d:gone-1	-25
d:gone-5	-46
d:how=calendar	-18
d:how=month	-40
d:how=relative	-38
d:how=weekday	-20
d:month	-40
d:month ahead	-23
d:month gone	-16
d:named=0	-68
d:rank=0	15
d:rank=0 of 4	18
d:rank=1	23
d:rank=2 of 3	-22
d:rank=3	-34
d:span-before	17
d:today	-37
d:today own	-37
d:today-0	-37
f:'s	-36
f:,	-16
f:<day-gone>	-23
f:<duty>	16
f:<organisation>	15
f:<person>	-29
f:<v-agree>	-16
f:<v-begin>	-43
f:<v-end>	20
f:<v-say>	-15
f:<v-up>	-25
f:by	-20
f:cut	21
f:duty	15
f:for	-50
f:have	-17
f:its	17
f:later	18
f:on	18
f:say	-23
f:that	-48
f:the	-16
f:they	-16
f:thi	15
f:until	-18
f:will	-34
first-of-paragraph	-30
has-modal	-33
has-past	-35
has-perfect	-17
has-present	-15
headline	-68
l1=, & d:ahead	19
l1=from	21
l1=from & d:ahead	27
l1=from & d:gone	-16
l1=on & d:gone	-31
l1=since	-19
l1=to	-21
l1=to & d:ahead	-17
l1=until	-23
l1=until & d:ahead	-18
l2=: & d:ahead	15
l2=<begin> & d:gone	-16
l2=<duty>	-19
l2=<duty> & d:ahead	-17
l2=<span> & d:ahead	15
l2=<v-end>	-23
l2=<v-end> & d:ahead	-19
l2=<v-impose>	-18
l2=monday	15
l2=monday & d:ahead	17
l3=,	-22
l3=, & d:ahead	-16
l3=: & d:ahead	17
l3=<begin> & d:gone	-20
l3=<begin> & d:today	-19
l3=<seat>	18
l3=<seat> & d:ahead	19
l3=first	15
l3=first & d:ahead	15
l3=in	-24
l3=in & d:ahead	-19
l3=the	-17
l3=to	15
l3=to & d:ahead	18
l4=<begin>	-25
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-22
l4=<goods>	-16
l4=<name>	17
l4=<name> & d:ahead	18
l=, on & d:ahead	15
l=: from	17
l=: from & d:ahead	18
l=<begin> on	-15
l=<span> from	16
l=<span> from & d:ahead	17
l=monday ,	16
l=monday , & d:ahead	17
lead=, & d:ahead	16
lead=, & d:gone	-21
lead=, & d:today	-18
lead=from & d:ahead	15
lead=it & d:ahead	15
lead=on	-19
lead=on & d:ahead	-16
lead=that	-19
lll=<begin> <begin> on	-15
lll=<seat> , on	19
lll=<seat> , on & d:ahead	19
lr=, .	22
lr=, . & d:ahead	23
lr=, <end>	-18
lr=from ,	31
lr=from , & d:ahead	33
lr=from .	-22
lr=from . & d:ahead	-20
lr=the .	15
lr=the . & d:ahead	15
n:accord	-24
n:added	26
n:agreement	-21
n:another	22
n:ceasefire	19
n:days=1	22
n:days=9	18
n:deal	18
n:extend	23
n:extended	40
n:extension	43
n:grace	-15
n:keeps	15
n:lengths=0	43
n:lengths=3	15
n:lie	-19
n:long=0	49
n:long=1	43
n:long=3	35
n:more	28
n:more=2	21
n:more=3	17
n:more=6	23
n:on ice	15
n:pact	21
n:period	-27
n:prolong	19
n:quiet=1	41
n:quiet=2	24
n:quiet=3	-20
n:stay	-16
n:suspended	44
n:truce	67
n:truce=1	25
n:truce=2	21
n:verb=1	20
n:verb=6	16
n:window	-17
nc2=impose	-16
nhas-future	-20
nhas-past	-21
none	41
nt2=future	-15
nt2=past	-18
nv0-none	-20
nv1-none	-20
nv2=be	-17
o:begin on ahead	15
o:carried=controls far	-15
o:carried=deal far	-23
o:carried=duties far	-15
o:carried=none	-23
o:leads=on	-15
o:left=meeting	-31
o:left=meeting right=none	-23
o:left=truce	-24
o:left=truce right=none	-19
o:near=meeting	-23
o:near=none	-27
o:near=procedure	-17
o:no verb from ahead	22
o:no verb monday, ahead	17
o:right=duties on	-17
o:right=none	-44
o:right=none monday,	16
o:right=none since	-15
o:right=none to	-18
o:right=none until	-15
o:subject=duties far carried	-27
o:subject=duties far no verb on	16
o:subject=duties far on ahead	17
o:subject=meeting	-22
o:subject=none carried on ahead	17
o:subject=none no verb today	-18
o:subject=truce far no verb ahead	16
o:topic=deal	-20
o:topic=duties end	19
o:topic=duties gone	-29
o:topic=meeting	-30
o:topic=meeting ahead	-18
o:topic=none	15
o:topic=none ahead	29
o:topic=none from	15
o:topic=none from ahead	16
o:topic=none today	-19
pc1=suspend	16
phas-past	-19
pt0=past	-15
q:<month-gone>	-15
q:<office>	-16
q:<seat>	-28
q:<span>	-22
q:<v-down>	-27
q:by	-15
q:cocoa	18
q:morning	18
q:night	19
q:no	-15
q:on	-17
q:pay	-18
q:suspension	17
q:the	-16
q:they	-17
q:what	-19
q:with	-18
r1=, & d:gone	-26
r1=. & d:ahead	17
r1=<end>	-29
r1=<end> & d:gone	-18
r1=<end> & d:today	-19
r1=<name>	15
r1=<name> & d:ahead	16
r2=<end>	-23
r2=and	-24
r3=<end>	-29
r3=<number>	17
r4=<end>	-39
r4=<level>	-16
r4=<not>	19
r4=<number>	-16
r4=<span>	16
r=, and	-22
r=, the	15
r=<end> <end>	-29
s:.	-25
s:<day-gone>	-21
s:<gate>	-17
s:<level-noun>	-16
s:<month-ahead>	-24
s:<organisation>	-41
s:<person>	-16
s:<quality>	18
s:<sender>	-18
s:<span>	25
s:<v-buy>	-15
s:begin	20
s:between	-19
s:by	-21
s:come	-20
s:drop	21
s:due	-15
s:each	-19
s:first	15
s:from	18
s:go	-28
s:good	-38
s:half	19
s:i	15
s:in	-19
s:legal	19
s:meet	-15
s:midnight	24
s:or	-15
s:other	-21
s:our	-16
s:out	-23
s:reduce	-15
s:run	15
s:since	-20
s:tariff	-20
s:that	-19
s:the	-31
s:three	16
s:trade	18
s:up	-20
s:we	-15
s:what	-23
s:which	26
s:wool	17
sa:, the	21
sa:-	-15
sa:.	-25
sa:<day-ahead> .	18
sa:<level> .	-17
sa:<number> .	23
sa:<organisation>	-19
sa:<person>	-21
sa:<quality>	16
sa:<seat>	-18
sa:<v-return>	16
sa:additional	15
sa:additional duty	16
sa:and	-24
sa:as	-20
sa:from	16
sa:has	18
sa:it has	17
sa:of trade	20
sa:on <quality>	16
sa:run	15
sa:tariff	-23
sa:the <name>	-15
sa:the <quality>	15
sa:the additional	17
sa:trade	21
sa:truce	-19
sa:until <day-ahead>	19
sb:, and	-20
sb:, of	21
sb:, on	19
sb:-	19
sb:: <number>	17
sb:: from	17
sb:<agent>	-29
sb:<day-ahead>	-20
sb:<day-gone>	-24
sb:<gate>	-18
sb:<level-noun>	-26
sb:<level>	-23
sb:<number> :	19
sb:<organisation>	-23
sb:<seat> ,	19
sb:<span>	17
sb:<span> from	15
sb:<v-stay>	-28
sb:<v-target>	-17
sb:and from	16
sb:as	15
sb:as of	18
sb:at midnight	19
sb:begin on	15
sb:by	-24
sb:carry	15
sb:end	-20
sb:from	18
sb:good	-26
sb:had	-17
sb:has	-24
sb:have	-20
sb:in	-38
sb:into	17
sb:into <name>	20
sb:is the	15
sb:it take	15
sb:its	-32
sb:legal	19
sb:midnight	26
sb:midnight ,	19
sb:monday ,	16
sb:of the	-15
sb:of which	16
sb:on <quality>	19
sb:since	-26
sb:take	15
sb:the	-18
sb:the first	15
sb:three	18
sb:three ,	20
sb:time	17
sb:to begin	26
sb:until	-34
sb:what	-16
sb:which	19
sb:which the	16
sb:would	-17
t0=modal	-23
t0=past	-18
t1=modal	-22
t1=past	-28
t:more-r3	-17
t:truce-l	-17
t:verb & d:ahead	18
tp:truce	17
v0-none	-21
v1-none	-21
v2-none	-38
vt0=begin future	17
vt1=begin future	17`;
