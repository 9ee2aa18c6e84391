// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:<v-impose>	-15
b:, the	-25
b::	-17
b:<day-ahead>	16
b:<duty>	-16
b:<gate>	-15
b:<office>	-19
b:<organisation>	-26
b:<points>	-18
b:<quality> duty	15
b:<seat>	-23
b:<v-down>	-17
b:a	-34
b:and end	15
b:are	-34
b:arrangement	25
b:be	19
b:before	-22
b:by	-30
b:cease	23
b:due	-18
b:from	-17
b:good	-18
b:it will	-19
b:on to	21
b:say	16
b:since	-17
b:tariff	-17
b:that take	15
b:the <organisation>	-16
b:to	27
b:to extend	15
b:to the	25
b:two	20
b:until	18
b:was	-23
b:would	27
c1=impose	-16
c1=impose & d:gone	-18
c1=stay & d:gone	-17
ct0=impose present-passive	-17
ct0=say past	-15
ct0=suspend present-passive	-15
ct0=up present	18
ct1=impose past	-16
ct1=impose present-passive	-17
ct1=say past	-15
ct1=suspend present-passive	-15
ct1=up present	18
d:ahead-0	-33
d:ahead-1	-80
d:ahead-2	-122
d:ahead-3	-24
d:ahead-4	71
d:ahead-6	32
d:at=2	-17
d:at=3	-67
d:begins	-30
d:begins gone	-31
d:ends ahead	16
d:ends gone	-17
d:gone	-110
d:gone other	-72
d:gone own	-47
d:gone-1	-21
d:gone-5	-60
d:how=relative	-37
d:how=weekday	-90
d:last	-18
d:named=0	-45
d:rank=0	-42
d:rank=0 of 2	-31
d:rank=0 of 3	-31
d:rank=0 of 4	-22
d:rank=1 of 4	-27
d:rank=2 of 4	32
d:rank=3	39
d:span-before	17
d:today	-42
d:today own	-42
d:today-0	-42
f:"	-19
f:-	17
f:<duty>	-16
f:<level-noun>	16
f:<name>	-19
f:<v-down>	-25
f:<v-end>	-28
f:<v-return>	-16
f:<v-suspend>	15
f:a	-33
f:and	-59
f:apply	16
f:as	-27
f:back	-24
f:be	16
f:being	15
f:by	-35
f:change	17
f:come	-20
f:date	16
f:end	-19
f:enter	15
f:evening	15
f:first	22
f:from	-17
f:have	-17
f:if	-21
f:in	24
f:move	17
f:new	16
f:next	20
f:on	22
f:or	15
f:quarrel	15
f:rate	18
f:start	15
f:the	18
f:them	-15
f:to	-17
f:until	-16
f:we	-23
f:will	19
first-of-paragraph	-35
has-future	21
has-infinitive	18
has-participle	-16
has-past	-43
headline	-26
l1=, & d:today	-15
l1=<v-stay>	17
l1=<v-stay> & d:ahead	18
l1=by	-19
l1=by & d:ahead	-16
l1=from	-37
l1=from & d:ahead	-30
l1=of	-26
l1=of & d:ahead	-21
l1=on	-42
l1=on & d:ahead	-23
l1=on & d:gone	-32
l1=the & d:ahead	20
l1=the & d:gone	-16
l1=to	33
l1=to & d:ahead	38
l1=to & d:gone	-15
l1=until & d:ahead	15
l2=<day-ahead>	19
l2=<day-ahead> & d:ahead	20
l2=last	19
l2=last & d:ahead	21
l2=on & d:ahead	16
l2=standstill	-16
l2=sunday	20
l2=to	29
l2=to & d:ahead	30
l2=until & d:ahead	16
l2=which	18
l3='s	15
l3='s & d:ahead	15
l3=<begin> & d:today	-20
l3=<duty>	-19
l3=<duty> & d:ahead	-17
l3=<v-impose>	-23
l3=<v-impose> & d:ahead	-19
l3=<v-stay>	-15
l3=and	20
l3=and & d:ahead	22
l3=go & d:ahead	15
l3=in	-37
l3=in & d:ahead	-30
l3=it	-17
l3=last	-17
l3=last & d:ahead	-16
l3=suspension	16
l3=suspension & d:ahead	16
l3=that	-18
l3=that & d:ahead	-16
l3=the	-27
l3=the & d:ahead	-21
l4=<begin>	-45
l4=<begin> & d:ahead	-19
l4=<begin> & d:gone	-18
l4=<begin> & d:today	-23
l4=<day-ahead>	26
l4=<day-ahead> & d:ahead	26
l4=<v-bear>	-17
l4=is	15
l4=is & d:ahead	16
l4=it & d:ahead	16
l4=the	18
l4=the & d:ahead	20
l4=will	-30
l4=will & d:ahead	-28
l=last until	16
l=last until & d:ahead	17
l=sunday ,	20
l=to the	31
l=to the & d:ahead	32
l=until the & d:ahead	17
l=up on & d:ahead	15
lead=, & d:gone	-30
lead=, & d:today	-20
lead=:	-17
lead=a	-16
lead=and	19
lead=and & d:ahead	20
lead=the	-16
lll=and end on	15
lll=and end on & d:ahead	15
lr=<begin> .	19
lr=<begin> . & d:ahead	20
lr=<begin> <end>	-21
lr=on <end>	-22
lr=on <end> & d:ahead	-16
lr=the .	-18
lr=the . & d:ahead	-16
lr=the <end>	20
lr=the <end> & d:ahead	24
lr=to .	24
lr=to . & d:ahead	26
n:accord	-34
n:add	29
n:ceasefire	41
n:continue	-19
n:days=2	18
n:days=3	15
n:days=9	29
n:deal	27
n:freeze	16
n:goes on	-16
n:hold back	-16
n:holiday	26
n:in the drawer	22
n:keeps	17
n:lengths=2	16
n:lengths=3	38
n:lift	16
n:long=0	27
n:long=1	20
n:long=2	17
n:longer	52
n:loose=1	17
n:loose=6	-20
n:measures	-15
n:more=6	17
n:no truce	15
n:pact	39
n:pauses	18
n:period	-19
n:prolonged	38
n:quiet=1	15
n:quiet=3	-32
n:relief	23
n:sleeps	20
n:slept	-21
n:stay	-31
n:stays	-19
n:stretch	19
n:truce	47
n:truce=2	25
n:truce=3	21
n:truces	26
n:untouched	15
next=—	-23
nhas-present	-36
none	32
nt2=present	-31
nv0-none	-19
nv1-none	-19
nv2=be	-16
o:act=have	-18
o:begin on ahead	-26
o:begin the ahead	26
o:carried=duties	-33
o:carried=truce	-24
o:leads=runs to	16
o:leads=to the	31
o:left=duties right=none	-17
o:left=meeting	-23
o:left=meeting right=none	-18
o:left=procedure	-23
o:left=procedure right=none	-23
o:left=signing	-24
o:left=signing right=none	-22
o:near=meeting	-34
o:near=procedure	-19
o:right=none	-32
o:right=none by	-18
o:right=none from	-33
o:right=none of	-21
o:right=none on	-30
o:right=none sunday,	20
o:right=none to	33
o:subject=deal	-16
o:subject=duties carried on ahead	-16
o:subject=duties carried until ahead	17
o:subject=duties far no verb on	22
o:subject=duties far on ahead	22
o:subject=duties the ahead	17
o:subject=duties until ahead	19
o:subject=meeting	-33
o:subject=meeting far carried	-27
o:subject=meeting no verb	-20
o:subject=meeting no verb ahead	-16
o:subject=none carried end ahead	15
o:subject=none carried end on	15
o:subject=none no verb sunday,	20
o:subject=none no verb today	-24
o:subject=procedure far	17
o:subject=procedure far no verb	17
o:subject=procedure far no verb ahead	18
o:subject=truce carried be on	15
o:subject=truce carried end	-21
o:subject=truce carried end ahead	-19
o:subject=truce carried end on	-20
o:subject=truce carried the ahead	21
o:topic=controls	-16
o:topic=deal far	-20
o:topic=deal far ahead	-17
o:topic=duties begin	-15
o:topic=duties gone	-19
o:topic=duties on	-34
o:topic=duties on ahead	-29
o:topic=duties until	25
o:topic=duties until ahead	26
o:topic=longer end	-15
o:topic=longer on	-19
o:topic=longer on ahead	-17
o:topic=longer to	18
o:topic=longer to ahead	20
o:topic=meeting no verb	-20
o:topic=none ahead	27
o:topic=none be	-17
o:topic=none gone	-18
o:topic=none sunday,	20
o:topic=none to	24
o:topic=none to ahead	25
o:topic=none today	-25
o:topic=procedure	-28
o:topic=procedure ahead	-23
o:topic=procedure far	15
o:topic=procedure far ahead	17
o:topic=procedure far no verb	17
o:topic=signing	-27
o:topic=signing ahead	-21
o:topic=truce be	15
o:topic=truce begin	16
o:topic=truce gone	-25
pc0=begin	-20
pc1=end	20
pct0=say past	16
pct0=stay future	26
pct0=stay modal	18
pct0=stay present	-16
pct0=suspend future	18
pct1=say past	16
pct1=stay future	19
pct1=stay modal	18
phas-future	18
phas-present	-21
pt0=future	19
pt0=modal	15
pt0=past-passive	-15
pt0=present	-16
pt1=modal	15
pt1=past-passive	-15
pv0=other	-19
pv0=stay	17
pv1=ask	17
pv1=other	-18
q:"	21
q:-	-20
q:;	-22
q:<day-ahead>	21
q:<gate>	-20
q:<goods>	-42
q:<not>	-26
q:<seat>	-24
q:<v-say>	17
q:<v-suspend>	19
q:?	21
q:a	-24
q:agree	23
q:all	-21
q:as	-20
q:be	17
q:begin	-22
q:between	-17
q:course	15
q:day	22
q:had	-15
q:hold	-21
q:keep	21
q:know	17
q:long	-15
q:look	22
q:meet	16
q:minister	-17
q:pause	23
q:pay	-19
q:remain	-15
q:run	16
q:say	28
q:sign	-32
q:stay	17
q:surcharge	-16
q:talk	-16
q:the	-30
q:they	-25
q:thi	-28
q:time	16
q:truce	-19
q:under	-16
q:until	16
q:up	16
q:was	-32
q:we	30
q:what	-17
q:when	16
q:with	-17
q:you	-16
q:—	-20
qt=pluperfect	-29
qt=present	-24
r1=, & d:gone	-19
r1=. & d:ahead	17
r1=. & d:gone	-31
r1=<end> & d:gone	-40
r1=<end> & d:today	-26
r2=<span>	17
r2=of	15
r2=the	-16
r3=.	-23
r4=<end>	-16
r=, <span>	18
s:*	16
s:.	-27
s::	-22
s:<day-gone>	-20
s:<day-today>	-24
s:<gate>	-17
s:<goods>	-19
s:<not>	-41
s:<sender>	-18
s:<v-down>	-27
s:<v-impose>	-16
s:<v-suspend>	-23
s:a	-20
s:after	-17
s:agreement	-15
s:and	-15
s:answer	17
s:arrangement	16
s:back	-21
s:be	20
s:between	-26
s:by	-21
s:cease	23
s:come	-15
s:commerce	20
s:continue	16
s:down	-16
s:force	-15
s:good	-18
s:had	-21
s:has	-18
s:it	16
s:later	16
s:may	-18
s:ministry	19
s:mr	-18
s:of	-17
s:off	-19
s:our	-21
s:past	17
s:pause	-22
s:period	-16
s:point	17
s:prolonged	-31
s:rate	16
s:remain	-16
s:say	18
s:season	15
s:since	-26
s:sit	-15
s:so	-20
s:standstill	18
s:sunday	19
s:talking	17
s:television	24
s:the	-17
s:two	15
s:was	-25
s:what	16
s:which	20
s:who	-17
s:would	36
s:you	-26
s:—	16
sa:'s	-19
sa:, <span>	17
sa:, if	20
sa:.	-26
sa:<day-ahead>	-16
sa:<level-noun>	15
sa:<number>	-16
sa:<v-begin>	15
sa:<v-impose>	-40
sa:<v-say>	-15
sa:<v-suspend>	-15
sa:a	-25
sa:and	-21
sa:at	-19
sa:begin	16
sa:by	-17
sa:day	-19
sa:if	16
sa:if it	17
sa:is	-32
sa:it	-15
sa:later	16
sa:on	-15
sa:rate	18
sa:that	-20
sa:the rate	19
sa:unless	-17
sa:was	-17
sb:'s commerce	20
sb:*	16
sb:, would	16
sb::	-15
sb:: <span>	20
sb:<day-ahead>	42
sb:<day-ahead> ,	33
sb:<goods>	-15
sb:<level> ,	18
sb:<level> on	-19
sb:<name> ,	-15
sb:<not>	-35
sb:<person> ,	-21
sb:<person> say	26
sb:<quality> duty	15
sb:<seat>	-15
sb:<span> and	21
sb:<v-down>	-17
sb:<v-sell>	-16
sb:<v-suspend>	-17
sb:agree to	15
sb:and end	24
sb:answer	18
sb:arrangement	17
sb:ask for	17
sb:at <level>	17
sb:be	20
sb:before	-20
sb:between	-24
sb:cease	23
sb:commerce	20
sb:commerce ministry	19
sb:continue to	15
sb:each	15
sb:force	-15
sb:good	-15
sb:had	-16
sb:has	-17
sb:if	-18
sb:is for	19
sb:it	19
sb:it is	20
sb:it run	-18
sb:it will	-21
sb:keep the	16
sb:may	-18
sb:ministry	19
sb:mr	-17
sb:mr <person>	-15
sb:new	15
sb:of <level>	-15
sb:of the	17
sb:off	-15
sb:on <day-ahead>	24
sb:on to	20
sb:our	-15
sb:past	18
sb:pause	-21
sb:period	-16
sb:point	17
sb:prolonged	-31
sb:remain	-15
sb:say	22
sb:say the	21
sb:season	15
sb:side	16
sb:since	-23
sb:so	-17
sb:standstill	18
sb:sunday	19
sb:sunday ,	20
sb:television	21
sb:that take	15
sb:the <day-ahead>	15
sb:the <quality>	-26
sb:the truce	-16
sb:the two	16
sb:to	22
sb:to the	21
sb:two	19
sb:two side	16
sb:until	16
sb:until the	18
sb:was	-15
sb:what	19
sb:which	17
sb:who	-15
sb:would	40
sb:you	-25
sb:—	21
t0=future	18
t0=past	-45
t1=infinitive	19
t1=participle-passive	-18
t1=past	-54
t1=present	-15
t:more	19
t:more & d:ahead	28
t:more & d:gone	-26
t:more-l	29
t:more-l1	26
t:quiet	23
t:quiet & d:ahead	25
t:quiet-l	25
t:quiet-l1	-16
t:quiet-l2	31
t:quiet-l3	16
t:truce & d:ahead	17
t:truce & d:gone	-23
t:truce-l1	-21
v0-none	-23
v0=be	-17
v0=have	-19
v0=say	16
v1-none	-22
v1=be	-16
v1=have	-18
v2-none	-32
vt0=be present	-36
vt0=have present	-17
vt1=be present	-36
vt1=extend infinitive	17
vt1=have present	-16`;
