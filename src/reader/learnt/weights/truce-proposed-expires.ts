// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:it	-15
b:, the	-16
b::	-23
b:<day-ahead>	15
b:<day-ahead> to	17
b:<duty>	-20
b:<number>	-15
b:<office>	-18
b:<organisation>	-22
b:<seat>	-19
b:<span>	-20
b:<v-down>	-18
b:a	-35
b:are	-35
b:arrangement	28
b:at	-17
b:be	24
b:been	-21
b:before	-23
b:by	-40
b:cease	26
b:expire	-16
b:good	-16
b:has	-34
b:has been	-16
b:it will	-15
b:meet	-16
b:of the	17
b:on	-17
b:on to	24
b:since	-16
b:take	15
b:that take	15
b:the arrangement	18
b:to	30
b:to the	26
b:until	25
b:until the	17
b:was	-21
b:would	24
c1=impose	-18
c1=impose & d:gone	-15
c1=stay & d:gone	-18
c1=up & d:ahead	15
ct0=stay present	-15
ct0=up present	18
ct1=up present	18
d:after to	18
d:ahead-0	-28
d:ahead-1	-78
d:ahead-2	-125
d:ahead-3	-25
d:ahead-4	79
d:ahead-6	23
d:at=0	-17
d:at=3	-60
d:begins	-40
d:begins gone	-34
d:ends ahead	16
d:ends gone	-16
d:ends own ahead	15
d:gone	-113
d:gone other	-75
d:gone own	-50
d:gone-1	-23
d:gone-5	-63
d:how=relative	-40
d:how=weekday	-86
d:last	-18
d:named=0	-45
d:rank=0	-55
d:rank=0 of 2	-29
d:rank=0 of 3	-29
d:rank=0 of 4	-21
d:rank=1 of 4	-32
d:rank=2 of 4	32
d:rank=3	44
d:span-before	15
d:today	-45
d:today own	-45
d:today-0	-45
f:;	-16
f:<name>	-15
f:<v-propose>	-15
f:a	-41
f:and	-44
f:as	-26
f:back	-17
f:being	17
f:by	-25
f:case	16
f:date	15
f:enter	17
f:if	-18
f:in	21
f:move	18
f:nothing	17
f:on	19
f:or	15
f:them	-19
f:then	-16
f:to	-48
f:under	-16
f:we	-16
f:with	-17
f:you	-16
first-of-paragraph	-36
has-future	19
has-past	-37
has-present	-18
headline	-30
l1=, & d:today	-16
l1=<begin> & d:ahead	17
l1=<v-stay>	19
l1=<v-stay> & d:ahead	19
l1=before	-17
l1=by	-18
l1=from	-40
l1=from & d:ahead	-33
l1=of	-28
l1=of & d:ahead	-23
l1=on	-49
l1=on & d:ahead	-29
l1=on & d:gone	-28
l1=the	22
l1=the & d:ahead	29
l1=the & d:gone	-17
l1=to	35
l1=to & d:ahead	40
l1=until & d:ahead	17
l2=<day-ahead>	23
l2=<day-ahead> & d:ahead	24
l2=<v-impose>	-19
l2=<v-suspend>	-23
l2=<v-suspend> & d:ahead	-22
l2=last	20
l2=last & d:ahead	22
l2=on	16
l2=on & d:ahead	19
l2=sunday	21
l2=to	28
l2=to & d:ahead	31
l2=until	18
l2=until & d:ahead	20
l2=which	19
l3='s	15
l3='s & d:ahead	16
l3=:	-21
l3=: & d:ahead	-19
l3=<begin> & d:today	-20
l3=<v-impose>	-21
l3=<v-impose> & d:ahead	-18
l3=end	15
l3=end & d:ahead	16
l3=in	-35
l3=in & d:ahead	-28
l3=it	-25
l3=it & d:ahead	-22
l3=last	-18
l3=last & d:ahead	-17
l3=the	-24
l3=the & d:ahead	-18
l4=<begin>	-41
l4=<begin> & d:gone	-21
l4=<begin> & d:today	-23
l4=<day-ahead>	29
l4=<day-ahead> & d:ahead	30
l4=<v-bear>	-16
l4=<v-impose> & d:ahead	16
l4=and	-16
l4=for & d:ahead	16
l4=is	16
l4=is & d:ahead	17
l4=will	-27
l4=will & d:ahead	-25
l=<begin> <begin> & d:ahead	17
l=<day-ahead> to	17
l=<day-ahead> to & d:ahead	18
l=last until	17
l=last until & d:ahead	18
l=on to	15
l=on to & d:ahead	16
l=sunday ,	21
l=to the	31
l=to the & d:ahead	33
l=until the	18
l=until the & d:ahead	20
l=up on & d:ahead	15
lead=, & d:gone	-33
lead=, & d:today	-21
lead=:	-23
lead=: & d:ahead	-16
lead=a	-15
lead=the	-39
lead=the & d:ahead	-29
lll=<begin> <begin> <begin> & d:ahead	17
lr=<begin> .	27
lr=<begin> . & d:ahead	28
lr=<begin> <end>	-24
lr=on , & d:ahead	15
lr=on .	-25
lr=on . & d:ahead	-18
lr=on <end>	-24
lr=on <end> & d:ahead	-17
lr=the <end>	25
lr=the <end> & d:ahead	29
lr=to .	28
lr=to . & d:ahead	30
n:accord	-37
n:add	28
n:arrangement	-20
n:ceasefire	38
n:continue	-21
n:days=3	16
n:days=9	19
n:freeze	19
n:hold back	-22
n:holiday	27
n:in the drawer	24
n:keeps	23
n:lengths=3	31
n:lift	16
n:long=0	24
n:long=3	21
n:longer	44
n:loose=1	19
n:loose=6	-15
n:more	15
n:more=2	19
n:more=6	27
n:pact	41
n:prolonged	20
n:quiet=2	32
n:quiet=3	-30
n:relief	23
n:settlement	-19
n:sleeps	21
n:slept	-18
n:stay	-25
n:stays	-22
n:stretch	21
n:suspend	18
n:suspended	15
n:truce	45
n:truce=2	21
n:truce=3	15
n:truces	30
n:untouched	18
n:verb=2	-19
nhas-present	-31
none	35
nt2=present	-25
nv0-none	-21
nv1-none	-21
nv2=be	-15
pc1=end	22
pct0=say past	15
pct0=stay future	21
pct0=stay present	-36
pct1=say past	15
pct1=stay present	-24
phas-present	-34
pt0=present	-28
pt1=present	-18
pv0=be	-19
pv0=other	-16
pv1=ask	16
pv1=other	-15
pvt0=be present	-17
q:"	29
q:-	-21
q:;	-22
q:<day-ahead>	29
q:<duty>	-18
q:<gate>	-20
q:<goods>	-31
q:<not>	-16
q:<span>	-16
q:<v-bear>	-16
q:<v-begin>	-25
q:<v-say>	22
q:<v-sell>	-17
q:<v-suspend>	24
q:?	19
q:a	-25
q:all	-23
q:and	-17
q:as	-21
q:before	-18
q:begin	-17
q:day	21
q:for	-18
q:have	19
q:hold	-18
q:in	-15
q:know	17
q:law	15
q:look	24
q:midnight	15
q:minute	-15
q:pause	22
q:pay	-16
q:run	27
q:say	29
q:sign	-19
q:stay	17
q:still	-17
q:surcharge	-16
q:the	-28
q:their	-19
q:they	-24
q:thi	-29
q:time	15
q:to	-15
q:truce	-25
q:until	16
q:up	17
q:was	-23
q:we	31
q:what	-18
q:when	16
q:which	18
q:with	-15
q:would	23
q:you	-19
qt=pluperfect	-21
r1=, & d:gone	-19
r1=. & d:ahead	20
r1=. & d:gone	-31
r1=<end> & d:gone	-41
r1=<end> & d:today	-28
r2=<span>	18
r2=of	15
r3=.	-24
r4=.	15
r4=<end>	-21
r=, <span>	18
s:*	20
s:.	-29
s::	-23
s:<day-gone>	-15
s:<day-today>	-36
s:<duty>	-24
s:<goods>	-18
s:<not>	-37
s:<quality>	-20
s:<sender>	-15
s:<v-down>	-16
s:<v-end>	17
s:<v-suspend>	-30
s:a	-19
s:after	-19
s:and	-22
s:another	-15
s:arrangement	22
s:as	-23
s:back	-24
s:be	25
s:been	-26
s:between	-20
s:buy	16
s:by	-28
s:cease	25
s:day	-15
s:duty	-15
s:each	18
s:had	-30
s:has	-32
s:is	-19
s:later	18
s:may	-24
s:mr	-16
s:off	-20
s:our	-23
s:past	17
s:period	-15
s:point	18
s:prolonged	-17
s:rate	18
s:renewal	17
s:say	22
s:season	16
s:since	-43
s:sit	-17
s:so	-24
s:standstill	20
s:sunday	21
s:television	23
s:to	20
s:truce	-20
s:until	20
s:was	-18
s:what	16
s:which	19
s:would	34
s:you	-26
sa:'s	-19
sa:, <span>	18
sa:, and	-16
sa:, if	21
sa:.	-27
sa:<level-noun>	16
sa:<month-gone>	15
sa:<name>	-27
sa:<number>	-18
sa:<v-impose>	-40
sa:<v-say>	-16
sa:a	-39
sa:and	-32
sa:at	-19
sa:by	-16
sa:day	-20
sa:if	18
sa:if it	18
sa:is	-29
sa:it	-19
sa:on	-28
sa:rate	20
sa:that	-19
sa:the rate	21
sa:to	-20
sa:unless	-15
sa:was	-17
sb:*	20
sb::	-17
sb:: <span>	22
sb:<day-ahead>	42
sb:<day-ahead> ,	32
sb:<day-ahead> to	17
sb:<duty>	-18
sb:<level> ,	19
sb:<not>	-33
sb:<person> ,	-21
sb:<person> say	22
sb:<quality>	-15
sb:<seat>	-27
sb:<v-end>	19
sb:<v-propose>	15
sb:<v-sell>	-20
sb:<v-suspend>	-23
sb:arrangement	24
sb:as	-19
sb:ask for	17
sb:at <level>	21
sb:at the	-17
sb:be	24
sb:been	-20
sb:before	-21
sb:between	-18
sb:by	-19
sb:cease	25
sb:each	21
sb:end on	15
sb:for <span>	-21
sb:had	-22
sb:has	-25
sb:has been	-20
sb:if	-17
sb:it	17
sb:it is	18
sb:it run	-15
sb:it will	-17
sb:it would	16
sb:keep the	15
sb:may	-23
sb:mr	-15
sb:of the	23
sb:off	-16
sb:on <day-ahead>	22
sb:on the	-15
sb:on to	24
sb:our	-16
sb:past	18
sb:period	-15
sb:point	18
sb:prolonged	-16
sb:say	22
sb:say the	22
sb:season	17
sb:side	15
sb:since	-41
sb:so	-20
sb:standstill	20
sb:sunday	21
sb:sunday ,	21
sb:television	23
sb:that take	15
sb:the <day-ahead>	17
sb:the <quality>	-21
sb:thi	-20
sb:to	29
sb:to the	21
sb:two	16
sb:until	22
sb:until the	22
sb:what	19
sb:which	15
sb:would	38
sb:you	-24
sb:—	17
t0=future-passive	16
t0=past	-49
t0=perfect-passive	-15
t0=present	-17
t1=future-passive	16
t1=past	-47
t1=perfect-passive	-15
t1=present	-19
t:more	26
t:more & d:ahead	34
t:more & d:gone	-25
t:more-l	31
t:more-l1	22
t:more-l2	21
t:quiet	16
t:quiet & d:ahead	18
t:quiet-l	18
t:quiet-l1	-19
t:quiet-l2	25
t:truce & d:ahead	20
t:truce & d:gone	-20
t:truce-l1	-16
tn:more	-29
v0-none	-24
v0=be	-19
v0=expire	-15
v0=have	-20
v1-none	-26
v1=be	-17
v1=expire	-15
v1=have	-19
v2-none	-34
verbless	-16
vt0=be present	-37
vt0=have present	-17
vt1=be present	-36
vt1=have present	-17`;
