// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:and	-16
a:in	-15
b:,	-16
b:, the	-30
b:<day-ahead>	24
b:<day-ahead> to	17
b:<duty>	-22
b:<gate>	-15
b:<number>	-19
b:<office>	-20
b:<organisation>	-27
b:<points>	-15
b:<seat>	-21
b:<span>	-18
b:<v-down>	-16
b:a	-31
b:agree to	19
b:are	-30
b:arrangement	23
b:be	17
b:before	-28
b:by	-38
b:by the	-16
b:cease	22
b:due	-24
b:extend their	18
b:from <day-ahead>	16
b:good	-23
b:government	19
b:has	-25
b:in the	-16
b:is to	15
b:it is	17
b:it run	-17
b:it will	-19
b:meet	-18
b:of the	15
b:on	-18
b:on to	22
b:side	15
b:since	-18
b:suspend	-23
b:suspension	21
b:that is	15
b:the <organisation>	-18
b:the suspension	22
b:the truce	-20
b:the two	15
b:three	15
b:to	32
b:to extend	21
b:to the	27
b:two	21
b:until	19
b:up	15
b:up on	15
b:was	-26
b:would	27
b:year	15
c0=impose	-17
c1=impose	-15
c1=impose & d:gone	-20
c1=stay & d:gone	-19
ct0=bear present	-17
ct0=impose present-passive	-19
ct0=say past	-18
ct1=bear present	-17
ct1=impose infinitive	16
ct1=impose past	-17
ct1=impose present-passive	-19
ct1=say past	-18
d:after to	15
d:ahead-0	-35
d:ahead-1	-88
d:ahead-2	-131
d:ahead-3	-31
d:ahead-4	63
d:ahead-5	17
d:ahead-6	46
d:at=1	18
d:at=2	-21
d:at=3	-71
d:begins	-46
d:begins ahead	-19
d:begins gone	-31
d:ends ahead	17
d:ends gone	-17
d:ends own ahead	15
d:gone	-107
d:gone other	-78
d:gone own	-42
d:gone-1	-22
d:gone-5	-65
d:how=relative	-34
d:how=weekday	-92
d:last	-20
d:named=0	-39
d:rank=0	-44
d:rank=0 of 2	-37
d:rank=0 of 3	-34
d:rank=0 of 4	-21
d:rank=1 of 4	-32
d:rank=2 of 3	20
d:rank=2 of 4	27
d:rank=3	44
d:span-before	20
d:today	-40
d:today own	-40
d:today-0	-40
f:,	-19
f:<organisation>	21
f:<span>	-19
f:<v-end>	-22
f:<v-impose>	15
f:<v-return>	-15
f:a	-29
f:additional	-20
f:again	16
f:agreement	16
f:an	-19
f:and	-51
f:as	-21
f:back	-26
f:be	22
f:before	-15
f:being	15
f:by	-40
f:come	-18
f:date	16
f:day	20
f:due	-18
f:enter	15
f:former	31
f:if	-24
f:in	24
f:it	-15
f:levy	16
f:move	16
f:next	31
f:of	-15
f:or	15
f:that	-21
f:the	15
f:them	-17
f:thi	18
f:to	-35
f:under	-22
f:until	-20
f:with	-25
f:you	-15
first-of-paragraph	-26
has-future	20
has-infinitive	19
has-past	-43
headline	-25
l1=, & d:today	-15
l1=<v-stay>	18
l1=<v-stay> & d:ahead	18
l1=by	-20
l1=by & d:ahead	-16
l1=from	-39
l1=from & d:ahead	-33
l1=of	-26
l1=of & d:ahead	-21
l1=on	-42
l1=on & d:ahead	-22
l1=on & d:gone	-32
l1=the & d:ahead	21
l1=the & d:gone	-18
l1=to	30
l1=to & d:ahead	35
l1=to & d:gone	-16
l1=until & d:ahead	15
l1=until & d:gone	-15
l2=<day-ahead>	31
l2=<day-ahead> & d:ahead	32
l2=<v-suspend>	-25
l2=<v-suspend> & d:ahead	-24
l2=at	-15
l2=by	-16
l2=by & d:ahead	-15
l2=last	17
l2=last & d:ahead	19
l2=standstill	-15
l2=sunday	20
l2=to	32
l2=to & d:ahead	34
l2=until & d:ahead	16
l2=which	18
l3=<begin> & d:today	-21
l3=<goods>	-15
l3=<name>	-15
l3=<v-impose>	-23
l3=<v-impose> & d:ahead	-19
l3=<v-stay>	-15
l3=be & d:ahead	15
l3=from	20
l3=from & d:ahead	21
l3=in	-23
l3=in & d:ahead	-16
l3=last	-19
l3=last & d:ahead	-18
l3=suspension	25
l3=suspension & d:ahead	25
l3=that	-17
l3=that & d:ahead	-16
l3=the	-28
l3=the & d:ahead	-23
l3=truce	-19
l3=truce & d:ahead	-18
l3=which	-15
l3=which & d:ahead	-15
l4=:	18
l4=: & d:ahead	19
l4=<begin>	-42
l4=<begin> & d:ahead	-18
l4=<begin> & d:gone	-18
l4=<begin> & d:today	-24
l4=<day-ahead>	27
l4=<day-ahead> & d:ahead	28
l4=<v-bear>	-21
l4=<v-bear> & d:ahead	-17
l4=for	17
l4=for & d:ahead	18
l4=is & d:ahead	15
l4=it	17
l4=it & d:ahead	20
l4=the	21
l4=the & d:ahead	28
l4=will	-24
l4=will & d:ahead	-24
l=<day-ahead> to	17
l=<day-ahead> to & d:ahead	18
l=by the	-15
l=sunday ,	20
l=to the	36
l=to the & d:ahead	37
l=until the & d:ahead	17
l=up on	15
l=up on & d:ahead	16
lead=,	-17
lead=, & d:gone	-31
lead=, & d:today	-19
lead=13	19
lead=a	-15
lead=and	16
lead=and & d:ahead	17
lead=the	-17
lr=<begin> .	17
lr=<begin> . & d:ahead	18
lr=<begin> <end>	-23
lr=from <end>	-17
lr=on ,	19
lr=on , & d:ahead	22
lr=on <end>	-34
lr=on <end> & d:ahead	-28
lr=the <end>	24
lr=the <end> & d:ahead	28
lr=to .	23
lr=to . & d:ahead	25
n:accord	-40
n:added	18
n:ceasefire	46
n:continue	-19
n:continued	17
n:days=2	20
n:days=9	28
n:deal	36
n:extended	24
n:extension	21
n:freeze	19
n:handshake	18
n:hold back	-19
n:holiday	29
n:in the drawer	28
n:keeps	17
n:lengths=1	15
n:lengths=2	21
n:lengths=3	23
n:lift	19
n:lifted	15
n:long=0	26
n:long=1	26
n:long=2	15
n:long=3	18
n:longer	41
n:loose=6	-26
n:more	16
n:more=2	16
n:more=3	17
n:more=6	24
n:pact	39
n:pause	19
n:pauses	20
n:period	-19
n:prolonged	47
n:quiet=3	-28
n:sleeps	19
n:slept	-21
n:stay	-34
n:stays	-22
n:stretch	17
n:suspended	23
n:truce	47
n:truce=2	30
n:truce=3	28
n:truce=6	-18
n:truces	26
n:verb=1	30
n:verb=2	-22
nct2=bear future	16
next=—	-23
nhas-present	-43
none	37
nt2=present	-35
nv0-none	-17
nv1-none	-17
nv2=be	-16
nv2=see	16
o:act=have	-19
o:act=meet	-15
o:act=say	15
o:begin on ahead	-23
o:begin the ahead	27
o:carried=duties	-24
o:carried=longer far	15
o:carried=procedure	-18
o:carried=truce	-18
o:leads=by the	-15
o:leads=to the	36
o:leads=up on	15
o:left=deal	-15
o:left=duties right=none	-15
o:left=meeting	-16
o:left=none	-16
o:left=procedure	-25
o:left=procedure right=none	-24
o:left=signing	-25
o:left=signing right=none	-23
o:near=meeting	-38
o:near=procedure	-16
o:no verb the ahead	17
o:right=none	-30
o:right=none by	-19
o:right=none from	-36
o:right=none of	-22
o:right=none on	-27
o:right=none sunday,	20
o:right=none to	30
o:subject=deal	-16
o:subject=duties carried	-17
o:subject=duties carried end	-16
o:subject=duties carried end ahead	-15
o:subject=duties carried on ahead	-17
o:subject=duties carried suspend	15
o:subject=duties carried suspend ahead	15
o:subject=duties carried suspend until	16
o:subject=duties carried the ahead	-15
o:subject=duties carried until ahead	17
o:subject=duties far carried end	16
o:subject=duties far carried end ahead	17
o:subject=duties far carried end on	19
o:subject=duties far no verb on	22
o:subject=duties far on ahead	22
o:subject=duties the ahead	15
o:subject=longer far carried	17
o:subject=meeting	-23
o:subject=meeting far carried	-26
o:subject=none carried extend	-15
o:subject=none no verb sunday,	21
o:subject=none no verb today	-22
o:subject=procedure far	20
o:subject=procedure far no verb	20
o:subject=procedure far no verb 	16
o:subject=procedure far no verb ahead	21
o:subject=truce carried be on	16
o:subject=truce carried run	-18
o:subject=truce carried run ahead	-17
o:subject=truce carried the ahead	22
o:topic=controls	-15
o:topic=deal far	-20
o:topic=deal far ahead	-17
o:topic=duties far ahead	21
o:topic=duties far on	22
o:topic=duties far on ahead	23
o:topic=duties from	-15
o:topic=duties gone	-19
o:topic=duties on	-31
o:topic=duties on ahead	-27
o:topic=duties until	32
o:topic=duties until ahead	33
o:topic=longer end	-18
o:topic=longer on	-21
o:topic=longer on ahead	-20
o:topic=longer to	16
o:topic=longer to ahead	19
o:topic=meeting gone	-17
o:topic=meeting meet	-15
o:topic=meeting on	-17
o:topic=meeting the	17
o:topic=meeting the ahead	18
o:topic=none ahead	24
o:topic=none be	-19
o:topic=none gone	-18
o:topic=none sunday,	21
o:topic=none to	24
o:topic=none to ahead	25
o:topic=none today	-23
o:topic=procedure	-31
o:topic=procedure ahead	-26
o:topic=procedure far	18
o:topic=procedure far 	16
o:topic=procedure far ahead	19
o:topic=procedure far no verb	20
o:topic=signing	-27
o:topic=signing ahead	-22
o:topic=truce carry	18
o:topic=truce gone	-27
o:topic=truce suspend	-25
pc0=suspend	16
pc1=end	20
pct0=impose present	-16
pct0=say past	16
pct0=stay future	26
pct0=stay modal	18
pct0=suspend future	17
pct1=say past	16
pct1=stay future	19
pct1=stay modal	18
phas-future	18
phas-present	-20
pt0=future	18
pt0=modal	17
pt0=past-passive	-20
pt1=modal	17
pt1=past-passive	-20
pv0=begin	-18
pv0=other	-20
pv0=stay	22
pv1=ask	17
pv1=begin	-18
pv1=other	-20
pv1=stay	15
pvt0=say past	16
pvt1=say past	16
q:"	17
q:-	-18
q:.	-18
q:;	-21
q:<day-ahead>	16
q:<day-gone>	18
q:<gate>	-23
q:<goods>	-34
q:<name>	-15
q:<not>	-20
q:<number>	-23
q:<person>	19
q:<seat>	-24
q:<sender>	-19
q:<v-sell>	-15
q:<v-suspend>	23
q:?	17
q:a	-25
q:after	-19
q:agree	20
q:all	-22
q:are	17
q:as	-18
q:begin	-20
q:between	-21
q:course	16
q:day	22
q:doe	-16
q:for	15
q:from	15
q:hold	-22
q:how	-15
q:in	-25
q:keep	19
q:know	17
q:long	-19
q:look	22
q:meet	16
q:midnight	15
q:minister	-20
q:not	-15
q:own	-17
q:pause	21
q:pay	-17
q:say	28
q:sign	-35
q:stand	-17
q:stay	17
q:still	-16
q:suspension	24
q:talk	-23
q:that	18
q:the	-30
q:they	-28
q:thi	-28
q:time	23
q:truce	-20
q:under	-19
q:up	16
q:us	-15
q:was	-29
q:we	28
q:what	-18
q:you	-16
q:—	-19
qt=perfect	-17
qt=pluperfect	-27
qt=present	-18
r1=, & d:gone	-20
r1=. & d:ahead	17
r1=. & d:gone	-30
r1=<end> & d:gone	-42
r1=<end> & d:today	-26
r1=and	-16
r2=<span>	15
r3=.	-19
r4=<end>	-17
r4=<v-impose>	-17
r=, <span>	16
s:*	17
s:.	-23
s:<day-gone>	-21
s:<day-today>	-27
s:<duty>	-24
s:<gate>	-20
s:<goods>	-25
s:<not>	-38
s:<seat>	-16
s:<sender>	-22
s:<v-down>	-26
s:<v-end>	17
s:<v-sell>	-15
s:<v-suspend>	-26
s:a	-15
s:after	-22
s:agree	16
s:alive	15
s:answer	15
s:back	-24
s:be	18
s:between	-26
s:by	-33
s:carry	15
s:cease	22
s:come	-17
s:commerce	21
s:day	-18
s:down	-16
s:duty	-17
s:force	-18
s:good	-22
s:government	15
s:had	-24
s:is	-15
s:keep	17
s:later	17
s:may	-19
s:ministry	28
s:monday	-15
s:no	-15
s:off	-20
s:old	-15
s:our	-26
s:past	19
s:period	-18
s:point	16
s:prolonged	-35
s:remain	-20
s:say	24
s:season	16
s:side	17
s:since	-31
s:sit	-15
s:so	-20
s:sunday	20
s:suspend	-18
s:talk	-22
s:talking	17
s:television	26
s:the	-15
s:then	18
s:to	16
s:trade	20
s:was	-20
s:we	25
s:which	17
s:word	15
s:would	32
s:you	-27
sa:'s	-21
sa:, <span>	15
sa:, if	17
sa:.	-23
sa:<day-ahead>	-17
sa:<name>	-19
sa:<not>	-17
sa:<number>	-17
sa:<span> .	-18
sa:<span> later	17
sa:<v-impose>	-28
sa:<v-suspend>	-18
sa:a	-16
sa:and	-16
sa:at	-22
sa:begin	15
sa:both	-18
sa:by	-21
sa:day	-20
sa:his	16
sa:if it	16
sa:in a	16
sa:is	-34
sa:it	-21
sa:later	17
sa:on <day-gone>	17
sa:rate	16
sa:say in	16
sa:shall	20
sa:that	-26
sa:the rate	18
sa:truce	-15
sa:unless	-22
sa:was	-19
sa:we	17
sa:who	15
sa:will	-15
sa:word	16
sb:'s commerce	19
sb:*	17
sb:, that	15
sb:: <span>	20
sb:<day-ahead>	52
sb:<day-ahead> ,	32
sb:<day-ahead> to	16
sb:<duty>	-16
sb:<level-noun>	-15
sb:<name> 's	15
sb:<name> ,	-16
sb:<name> to	20
sb:<not>	-30
sb:<number> ,	-16
sb:<person> ,	-27
sb:<person> say	24
sb:<quality>	-15
sb:<seat>	-21
sb:<seat> ,	-15
sb:<sender>	-15
sb:<span> and	16
sb:<span> more	18
sb:<v-down>	-16
sb:<v-end>	19
sb:<v-sell>	-17
sb:<v-suspend>	-18
sb:agree	20
sb:agree to	20
sb:and end	16
sb:and it	-16
sb:answer	15
sb:ask for	17
sb:at <level>	17
sb:back	-15
sb:be	18
sb:before	-19
sb:between	-23
sb:by	-24
sb:carry	16
sb:cease	22
sb:commerce	21
sb:commerce ministry	19
sb:date	-15
sb:each	16
sb:end on	16
sb:extend their	23
sb:force	-17
sb:good	-20
sb:government	17
sb:had	-18
sb:has	-20
sb:in force	-17
sb:is for	16
sb:it	18
sb:it is	23
sb:it run	-25
sb:it will	-22
sb:it would	15
sb:keep the	22
sb:may	-18
sb:ministry	20
sb:monday	-15
sb:of the	18
sb:off	-16
sb:on <day-ahead>	40
sb:on television	17
sb:on to	22
sb:our	-19
sb:past	20
sb:period	-18
sb:point	17
sb:prolonged	-34
sb:remain	-19
sb:say	22
sb:say on	15
sb:say the	20
sb:season	16
sb:side	22
sb:since	-27
sb:so	-18
sb:sunday	20
sb:sunday ,	20
sb:suspend	-15
sb:talk	-16
sb:television	24
sb:the <organisation>	-16
sb:the <quality>	-21
sb:the truce	-19
sb:the two	17
sb:the year	17
sb:to	28
sb:to extend	15
sb:to the	21
sb:two	19
sb:two side	19
sb:until the	18
sb:up on	15
sb:what	20
sb:which	16
sb:who	-17
sb:would	38
sb:you	-26
sb:—	15
t0=future	15
t0=past	-46
t1=infinitive	19
t1=past	-50
t1=present	-15
t:loose-l2	15
t:more	15
t:more & d:ahead	27
t:more & d:gone	-25
t:more-l	27
t:more-l1	20
t:quiet	22
t:quiet & d:ahead	23
t:quiet-l	23
t:quiet-l2	29
t:truce & d:ahead	19
t:truce & d:gone	-26
tp:truce	16
v0-none	-17
v0=have	-19
v0=say	17
v1-none	-22
v1=have	-18
v1=meet	-15
v1=say	15
v1=suspend	-15
v2-none	-28
vt0=be present	-23
vt0=have present	-18
vt1=be present	-25
vt1=extend infinitive	21
vt1=have present	-17`;
