// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:.	-17
a:<level>	-20
b:, on	21
b:<v-bear>	-25
b:<v-say>	-15
b:<v-suspend>	-16
b:<v-up>	-15
b:and	16
b:and from	20
b:by	-21
b:first	16
b:for	-22
b:from	25
b:in	-37
b:is the	16
b:of	-17
b:on <quality>	17
b:since	-19
b:that	-18
b:the first	16
b:until	-20
b:which	16
b:which the	16
c0=bear	-18
c1=bear	-20
c2=impose	-18
c2=stay	-16
d:ahead-0	-24
d:ahead-1	48
d:ahead-3	-49
d:ahead-4	-36
d:ahead-5	-55
d:at=2	-29
d:at=3	-49
d:before to	17
d:begins	24
d:begins ahead	45
d:begins gone	-34
d:ends	-22
d:gone	-94
d:gone other	-51
d:gone own	-54
d:gone-1	-25
d:gone-5	-45
d:how=calendar	-22
d:how=month	-32
d:how=relative	-31
d:how=weekday	-22
d:month	-32
d:month ahead	-18
d:month gone	-16
d:named=0	-72
d:named=1	15
d:rank=0	25
d:rank=0 of 4	30
d:rank=1 of 2	17
d:rank=1 of 3	-17
d:rank=2 of 3	-15
d:rank=3	-28
d:span-before	16
d:today	-32
d:today own	-32
d:today-0	-32
f:'s	-20
f:,	-15
f:<day-today>	16
f:<name>	-29
f:<not>	-36
f:<person>	-16
f:<quality>	-16
f:<v-begin>	-25
f:<v-end>	19
f:<v-say>	-24
f:as	17
f:by	-15
f:for	-28
f:later	18
f:that	-33
f:the	-23
f:was	-15
first-of-paragraph	-44
has-modal	-15
has-past	-50
has-present	-24
headline	-64
l1=, & d:ahead	21
l1=from	23
l1=from & d:ahead	28
l1=on & d:gone	-28
l1=since	-18
l1=to	-20
l1=to & d:ahead	-16
l1=until	-17
l2=<v-end>	-17
l2=<v-impose>	-18
l2=and	18
l2=and & d:ahead	19
l2=begin & d:ahead	15
l2=monday	18
l2=monday & d:ahead	19
l3=,	-19
l3=:	18
l3=: & d:ahead	20
l3=<begin>	-17
l3=<begin> & d:gone	-18
l3=<begin> & d:today	-15
l3=<seat>	18
l3=<seat> & d:ahead	18
l3=first	16
l3=first & d:ahead	16
l3=in	-19
l3=on	15
l3=on & d:ahead	17
l3=to	16
l3=to & d:ahead	18
l4=<begin>	-36
l4=<begin> & d:gone	-26
l4=<begin> & d:today	-17
l4=<name> & d:ahead	15
l4=in & d:ahead	15
l=, on & d:ahead	15
l=begin on & d:ahead	15
l=monday ,	18
l=monday , & d:ahead	20
lead=, & d:gone	-24
lead=which	16
lead=which & d:ahead	18
lll=<seat> , on	19
lll=<seat> , on & d:ahead	19
lr=, .	20
lr=, . & d:ahead	22
lr=, <end>	-15
lr=from ,	20
lr=from , & d:ahead	22
lr=the .	15
lr=the . & d:ahead	15
n:accord	-24
n:add	17
n:added	16
n:agreement	-19
n:ceasefire	16
n:days=1	22
n:days=3	36
n:deal	19
n:extended	16
n:extension	22
n:lengths=0	24
n:lengths=3	26
n:lie	-20
n:lies	16
n:long=0	48
n:long=1	16
n:long=3	34
n:longer	26
n:loose=2	19
n:more	26
n:more=2	27
n:more=6	17
n:pact	21
n:period	-17
n:prolong	15
n:prolongation	16
n:quiet=1	37
n:quiet=2	24
n:quiet=3	-20
n:renewed	31
n:settlement	-17
n:sleep	16
n:stays	-17
n:suspended	38
n:suspension	26
n:truce	62
n:truce=1	27
n:truce=2	31
n:verb=1	18
n:window	-15
nc2=stay	-18
nhas-present	-15
none	44
nv0-none	-16
nv1-none	-16
pc1=stay	-15
phas-past	-16
q:<goods>	19
q:<person>	-23
q:<seat>	-16
q:<span>	-17
q:<v-agree>	-15
q:<v-propose>	-16
q:and	-19
q:morning	17
q:night	18
q:the	-35
qt=perfect	-15
r1=, & d:gone	-25
r1=. & d:ahead	22
r1=. & d:gone	-17
r1=<end>	-37
r1=<end> & d:gone	-19
r1=<end> & d:today	-16
r1=to & d:ahead	15
r2=<end>	-22
r3=<end>	-27
r4=<end>	-34
r4=<not>	21
r=<end> <end>	-37
s:)	-16
s:-	15
s:.	-22
s::	15
s:<agent>	-23
s:<day-gone>	-27
s:<day-today>	-42
s:<gate>	-23
s:<level-noun>	-25
s:<month-ahead>	-19
s:<number>	15
s:<organisation>	-30
s:<person>	-19
s:<span>	17
s:<v-say>	-41
s:<v-target>	-23
s:a	-19
s:and	-16
s:be	-26
s:begin	27
s:carry	15
s:come	-17
s:first	21
s:for	-27
s:from	21
s:go	-23
s:good	-22
s:had	-20
s:half	23
s:in	-26
s:legal	19
s:meet	-16
s:midnight	26
s:monday	16
s:out	-16
s:over	-15
s:that	-20
s:the	-36
s:they	-17
s:three	15
s:truce	-16
s:two	-15
s:what	-17
s:which	24
s:will	-30
s:wool	19
sa:'s	-24
sa:, and	-28
sa:.	-21
sa:<day-ahead> .	16
sa:<v-down>	-15
sa:<v-propose>	-15
sa:<v-say>	-16
sa:a	-20
sa:and	-35
sa:for	-23
sa:has	20
sa:if	18
sa:is	-29
sa:it has	19
sa:on	-17
sb:, and	-17
sb:, of	22
sb:, on	19
sb:-	20
sb:: <number>	22
sb:<agent>	-15
sb:<day-ahead>	-18
sb:<day-gone>	-19
sb:<level-noun>	-15
sb:<name> :	16
sb:<not>	-20
sb:<number> :	24
sb:<office>	-21
sb:<organisation>	-18
sb:<span>	16
sb:<span> ,	17
sb:<v-say>	-25
sb:<v-stay>	-18
sb:and from	20
sb:as of	17
sb:at midnight	18
sb:begin	19
sb:begin on	21
sb:carry	16
sb:end	-15
sb:first	15
sb:from	20
sb:has	-20
sb:in	-24
sb:into	15
sb:into <name>	17
sb:is the	15
sb:it	-15
sb:its	-24
sb:legal	19
sb:midnight	27
sb:midnight ,	19
sb:monday	17
sb:monday ,	18
sb:of which	16
sb:on <quality>	15
sb:since	-26
sb:that	-31
sb:the	-31
sb:the first	15
sb:three	17
sb:three ,	18
sb:time	15
sb:until	-23
sb:which	18
sb:which the	16
sb:will	-16
t0=past	-33
t1=past	-33
t:loose	-37
t:loose & d:ahead	-27
t:loose-l	-22
t:truce-l	-31
t:truce-r	18
t:truce-r2	21
tp:more	-20
v0-none	-23
v1-none	-23
v2-none	-40`;
