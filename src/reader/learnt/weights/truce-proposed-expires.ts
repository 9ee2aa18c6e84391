// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:end of	15
a:in	-15
b:,	-16
b:, the	-32
b:<day-ahead>	23
b:<duty>	-19
b:<number>	-15
b:<office>	-23
b:<organisation>	-30
b:<person>	-18
b:<points>	-16
b:<seat>	-22
b:<span>	-21
b:<v-down>	-18
b:a	-35
b:agree to	19
b:are	-23
b:arrangement	25
b:arrangement of	15
b:at	-15
b:be	15
b:by	-42
b:by the	-18
b:cease	22
b:due	-24
b:each	17
b:extend their	19
b:good	-22
b:government	20
b:has	-20
b:in the	-17
b:is to	15
b:it	16
b:it end	17
b:it is	20
b:it run	-17
b:it will	-19
b:meet	-17
b:on	-25
b:on to	24
b:prolong	18
b:prolong the	18
b:side	15
b:side agree	16
b:since	-19
b:suspend	-21
b:suspension	17
b:that is	15
b:the <organisation>	-19
b:the arrangement	15
b:the suspension	17
b:the two	17
b:three	18
b:to	35
b:to extend	20
b:to prolong	19
b:to the	28
b:two	23
b:until	17
b:up	15
b:up on	16
b:was	-25
b:would	28
b:year	17
c0=propose	17
c0=target	-15
c1=down	-15
c1=impose & d:gone	-22
c1=stay & d:gone	-18
ct0=bear present	-16
ct0=impose past	-19
ct0=impose present-passive	-24
ct0=say future	15
ct0=say past	-20
ct1=bear present	-16
ct1=impose infinitive	15
ct1=impose past	-17
ct1=impose present-passive	-24
ct1=say future	15
ct1=say past	-20
ct1=stay present	-18
d:ahead-0	-31
d:ahead-1	-94
d:ahead-2	-133
d:ahead-3	-24
d:ahead-4	61
d:ahead-5	15
d:ahead-6	51
d:at=1	19
d:at=2	-22
d:at=3	-65
d:begins	-52
d:begins ahead	-26
d:begins gone	-31
d:ends	15
d:ends ahead	22
d:ends gone	-17
d:ends own ahead	20
d:gone	-116
d:gone other	-78
d:gone own	-48
d:gone-1	-22
d:gone-5	-65
d:how=relative	-38
d:how=weekday	-95
d:last	-20
d:named=0	-47
d:rank=0	-40
d:rank=0 of 2	-41
d:rank=0 of 3	-34
d:rank=0 of 4	-19
d:rank=1 of 3	-16
d:rank=1 of 4	-32
d:rank=2 of 3	28
d:rank=2 of 4	23
d:rank=3	45
d:span-before	17
d:today	-41
d:today own	-41
d:today-0	-41
f:"	-24
f:,	-24
f:-	16
f:.	-15
f:<money>	-16
f:<organisation>	22
f:<points>	-17
f:<v-impose>	16
f:a	-35
f:additional	-26
f:again	17
f:agreement	15
f:an	-22
f:and	-59
f:back	-20
f:be	22
f:being	15
f:by	-44
f:come	-21
f:date	16
f:day	22
f:due	-19
f:former	33
f:if	-25
f:in	27
f:levy	18
f:move	18
f:next	30
f:of	-15
f:one	-17
f:or	15
f:rate	18
f:say	16
f:thi	18
f:to	-22
f:under	-24
f:until	-23
f:with	-29
f:you	-15
first-of-paragraph	-36
has-future	24
has-infinitive	22
has-past	-46
has-perfect	-15
has-present	-18
headline	-26
l1=, & d:today	-15
l1=<v-stay>	18
l1=<v-stay> & d:ahead	19
l1=by	-23
l1=by & d:ahead	-20
l1=from	-40
l1=from & d:ahead	-34
l1=of	-29
l1=of & d:ahead	-23
l1=on	-43
l1=on & d:ahead	-22
l1=on & d:gone	-33
l1=since	-15
l1=the	17
l1=the & d:ahead	23
l1=the & d:gone	-17
l1=to	31
l1=to & d:ahead	35
l1=to & d:gone	-15
l1=until & d:gone	-15
l2=<day-ahead>	27
l2=<day-ahead> & d:ahead	28
l2=<v-suspend>	-27
l2=<v-suspend> & d:ahead	-26
l2=at	-17
l2=by	-18
l2=by & d:ahead	-17
l2=last & d:ahead	15
l2=standstill	-15
l2=sunday	21
l2=to	32
l2=to & d:ahead	33
l2=until & d:ahead	16
l2=up	15
l2=up & d:ahead	15
l2=which	19
l2=which & d:ahead	19
l3=<begin> & d:today	-20
l3=<goods>	-16
l3=<name>	-16
l3=<v-impose>	-25
l3=<v-impose> & d:ahead	-21
l3=<v-stay>	-15
l3=from	17
l3=from & d:ahead	18
l3=in	-20
l3=last	-24
l3=last & d:ahead	-23
l3=suspension	28
l3=suspension & d:ahead	28
l3=truce	-19
l3=truce & d:ahead	-18
l3=which	-19
l3=which & d:ahead	-18
l4=:	18
l4=: & d:ahead	19
l4=<begin>	-43
l4=<begin> & d:ahead	-21
l4=<begin> & d:gone	-17
l4=<begin> & d:today	-23
l4=<day-ahead>	20
l4=<day-ahead> & d:ahead	20
l4=<v-bear>	-20
l4=<v-bear> & d:ahead	-18
l4=for	15
l4=for & d:ahead	17
l4=is & d:ahead	15
l4=it & d:ahead	16
l4=of	-18
l4=of & d:ahead	-16
l4=the	24
l4=the & d:ahead	27
l4=will	-31
l4=will & d:ahead	-29
l=<day-ahead> to & d:ahead	15
l=by the	-17
l=by the & d:ahead	-16
l=on to & d:ahead	15
l=sunday ,	21
l=to the	35
l=to the & d:ahead	36
l=until the	15
l=until the & d:ahead	18
l=up on	16
l=up on & d:ahead	16
lead=,	-16
lead=, & d:gone	-32
lead=, & d:today	-19
lead=13	19
lead=a	-18
lead=a & d:ahead	-16
lead=so & d:ahead	15
lead=the	-23
lll=go on until	-21
lll=go on until & d:ahead	-20
lll=it end on	17
lll=it end on & d:ahead	17
lll=now end on	-19
lll=now end on & d:ahead	-19
lr=<begin> .	18
lr=<begin> . & d:ahead	19
lr=<begin> <end>	-22
lr=from <end>	-16
lr=on ,	15
lr=on , & d:ahead	18
lr=on <end>	-32
lr=on <end> & d:ahead	-26
lr=the .	-21
lr=the . & d:ahead	-19
lr=the <end>	28
lr=the <end> & d:ahead	31
lr=to .	29
lr=to . & d:ahead	31
n:accord	-41
n:added	19
n:ceasefire	53
n:continue	-20
n:continued	19
n:days=2	20
n:days=9	28
n:deal	17
n:extended	25
n:extension	27
n:freeze	18
n:grace	-15
n:handshake	20
n:hold back	-18
n:holiday	27
n:in the drawer	26
n:keeps	20
n:lengths=2	16
n:lengths=3	17
n:lift	20
n:lifted	23
n:long=0	22
n:long=1	48
n:long=2	19
n:long=6	-24
n:longer	39
n:loose=3	16
n:loose=6	-26
n:more=2	17
n:more=6	21
n:no truce	17
n:pact	36
n:pause	19
n:pauses	20
n:period	-17
n:prolong	-20
n:prolonged	39
n:put off	15
n:quiet=2	16
n:quiet=3	-29
n:rest	15
n:sleeps	19
n:slept	-22
n:stay	-32
n:stays	-23
n:suspended	26
n:truce	37
n:truce=2	26
n:truce=3	21
n:truce=6	-19
n:truces	28
n:understanding	-16
n:untouched	17
n:verb=1	29
nct2=say past	15
next=—	-22
nhas-present	-47
none	33
nt2=present	-39
nv2=be	-17
nvt2=say past	15
o:act=have	-19
o:begin on ahead	-22
o:begin the ahead	27
o:begin until ahead	-21
o:carried=duties	-16
o:carried=procedure	-20
o:carried=truce	-23
o:leads=by the	-17
o:leads=to the	35
o:leads=until the	15
o:leads=up on	16
o:left=deal	-20
o:left=deal right=none	-16
o:left=meeting	-16
o:left=none	-18
o:left=none right=duties	-15
o:left=procedure	-27
o:left=procedure right=none	-26
o:left=signing	-27
o:left=signing right=none	-24
o:near=meeting	-37
o:near=none	-17
o:near=procedure	-20
o:no verb until ahead	18
o:right=longer	-19
o:right=none	-30
o:right=none by	-21
o:right=none from	-35
o:right=none of	-24
o:right=none on	-28
o:right=none sunday,	21
o:right=none to	33
o:run to ahead	16
o:subject=deal	-18
o:subject=duties carried	-20
o:subject=duties carried end	-19
o:subject=duties carried end ahead	-18
o:subject=duties carried on ahead	-22
o:subject=duties carried suspend	16
o:subject=duties carried suspend ahead	16
o:subject=duties carried suspend until	18
o:subject=duties carried until ahead	18
o:subject=duties far carried begin	-15
o:subject=duties far carried end	19
o:subject=duties far carried end ahead	20
o:subject=duties far carried end on	21
o:subject=duties far no verb on	23
o:subject=duties far on ahead	23
o:subject=duties the ahead	17
o:subject=longer far carried	17
o:subject=longer far carried to ahead	16
o:subject=meeting	-24
o:subject=none carried extend	-15
o:subject=none carried extend ahead	-15
o:subject=none no verb ahead	15
o:subject=none no verb sunday,	21
o:subject=none no verb today	-23
o:subject=procedure far	21
o:subject=procedure far no verb	21
o:subject=procedure far no verb 	16
o:subject=procedure far no verb ahead	22
o:subject=signing	-16
o:subject=truce carried be ahead	15
o:subject=truce carried be on	17
o:subject=truce carried run	-17
o:subject=truce carried run ahead	-17
o:subject=truce carried the ahead	22
o:topic=controls	-17
o:topic=controls ahead	-15
o:topic=deal far	-20
o:topic=deal far ahead	-17
o:topic=duties begin	-15
o:topic=duties far ahead	21
o:topic=duties far on	24
o:topic=duties far on ahead	25
o:topic=duties from	-17
o:topic=duties from ahead	-15
o:topic=duties gone	-20
o:topic=duties on	-37
o:topic=duties on ahead	-32
o:topic=duties until	28
o:topic=duties until ahead	30
o:topic=longer end	-18
o:topic=longer on	-22
o:topic=longer on ahead	-21
o:topic=longer to	15
o:topic=longer to ahead	16
o:topic=meeting gone	-15
o:topic=meeting on	-15
o:topic=meeting the	16
o:topic=meeting the ahead	18
o:topic=none ahead	27
o:topic=none be	-20
o:topic=none gone	-16
o:topic=none sunday,	21
o:topic=none to	29
o:topic=none to ahead	31
o:topic=none today	-24
o:topic=procedure	-34
o:topic=procedure ahead	-29
o:topic=procedure far	19
o:topic=procedure far 	16
o:topic=procedure far ahead	20
o:topic=procedure far no verb	21
o:topic=signing	-30
o:topic=signing ahead	-24
o:topic=truce be	15
o:topic=truce carry	16
o:topic=truce gone	-28
o:topic=truce suspend	-25
pc0=down	-18
pc1=down	-18
pc1=end	19
pct0=stay future	25
pct0=suspend future	16
pct1=stay future	19
phas-future	19
phas-present	-16
pt0=future	19
pt0=past-passive	-21
pt1=past-passive	-21
pv0=begin	-31
pv0=hold	-16
pv0=other	-20
pv0=stay	21
pv1=ask	16
pv1=begin	-31
pv1=go	16
pv1=hold	-18
pv1=other	-19
pvt0=begin present	-22
pvt0=hold present	-15
pvt1=begin present	-22
pvt1=hold present	-15
q:"	20
q:,	15
q:-	-20
q::	22
q:;	-22
q:<day-ahead>	18
q:<day-gone>	16
q:<gate>	-21
q:<goods>	-49
q:<level-noun>	-16
q:<month-gone>	-17
q:<name>	-20
q:<not>	-15
q:<number>	-30
q:<person>	21
q:<seat>	-17
q:<sender>	-20
q:<v-propose>	21
q:<v-sell>	-17
q:<v-suspend>	16
q:?	24
q:a	-26
q:after	-17
q:agree	25
q:all	-22
q:are	19
q:as	-16
q:autumn	16
q:be	20
q:before	-15
q:begin	-20
q:between	-21
q:course	17
q:day	23
q:doe	-17
q:earth	-19
q:from	21
q:had	-19
q:hold	-21
q:how	-16
q:in	-18
q:is	16
q:keep	23
q:know	17
q:long	-17
q:look	23
q:meet	19
q:minister	-23
q:not	-17
q:pause	23
q:pay	-19
q:rare	-15
q:remain	-15
q:run	17
q:say	27
q:sign	-28
q:stand	-17
q:stay	16
q:suspension	25
q:talk	-22
q:tell	-18
q:the	-21
q:thi	-27
q:time	24
q:truce	-27
q:under	-21
q:up	16
q:us	-15
q:was	-35
q:we	35
q:which	20
q:with	-15
q:you	-15
q:—	-21
qt=future	16
qt=perfect	-21
qt=pluperfect	-35
qt=present	-21
r1=, & d:gone	-20
r1=. & d:ahead	19
r1=. & d:gone	-32
r1=<end>	-15
r1=<end> & d:gone	-41
r1=<end> & d:today	-28
r1=<v-end>	15
r1=<v-end> & d:ahead	15
r2=of	16
r4=.	15
r4=<end>	-17
r4=<v-impose>	-19
r=, <span>	15
r=<end> <end>	-15
s:*	17
s:.	-21
s:<day-today>	-18
s:<duty>	-20
s:<gate>	-19
s:<goods>	-20
s:<not>	-37
s:<seat>	-21
s:<sender>	-24
s:<v-down>	-22
s:<v-end>	16
s:<v-suspend>	-24
s:a	-18
s:after	-30
s:agree	17
s:agreement	-18
s:alive	15
s:answer	18
s:arrangement	15
s:ask	20
s:back	-24
s:between	-36
s:but	-16
s:by	-32
s:cease	22
s:come	-17
s:day	-21
s:down	-15
s:duty	-17
s:each	17
s:force	-17
s:good	-22
s:government	15
s:had	-18
s:is	-17
s:it	17
s:later	15
s:may	-26
s:ministry	22
s:no	-20
s:off	-19
s:oil	16
s:old	-16
s:olive	16
s:our	-24
s:past	21
s:period	-19
s:point	18
s:prolong	20
s:prolonged	-41
s:remain	-19
s:say	21
s:since	-32
s:sunday	21
s:suspend	-16
s:talking	16
s:television	23
s:the	-19
s:then	17
s:three	15
s:to	15
s:trade	24
s:was	-21
s:we	23
s:which	16
s:would	32
s:you	-26
sa:'s	-26
sa:, if	19
sa:.	-21
sa:<day-ahead>	-16
sa:<name>	-15
sa:<name> 's	-15
sa:<not>	-17
sa:<number>	-19
sa:<office>	-15
sa:<span> .	-20
sa:<span> later	18
sa:<v-impose>	-18
sa:<v-suspend>	-18
sa:a	-20
sa:after	-19
sa:at	-23
sa:begin	15
sa:both	-22
sa:by	-21
sa:day	-24
sa:if it	18
sa:in a	17
sa:is	-37
sa:it	-26
sa:later	17
sa:rate	16
sa:say in	17
sa:shall	17
sa:statement	15
sa:that	-30
sa:the rate	18
sa:truce	-15
sa:unless	-21
sa:was	-19
sa:will	-21
sb:'s commerce	18
sb:*	17
sb:, <level>	16
sb:, that	15
sb:, would	17
sb:: <span>	19
sb:<day-ahead>	45
sb:<day-ahead> ,	29
sb:<duty>	-20
sb:<goods>	-17
sb:<level-noun>	-18
sb:<level> on	-15
sb:<name> 's	16
sb:<name> ,	-21
sb:<name> have	-15
sb:<name> to	18
sb:<name> will	18
sb:<not>	-27
sb:<person> ,	-26
sb:<person> say	25
sb:<quality>	-18
sb:<seat>	-20
sb:<sender>	-16
sb:<span> and	16
sb:<span> more	15
sb:<v-down>	-22
sb:<v-end>	20
sb:<v-sell>	-17
sb:<v-suspend>	-16
sb:agree	20
sb:agree ,	21
sb:agree to	21
sb:agreement	-17
sb:and it	-15
sb:answer	18
sb:arrangement	17
sb:ask for	16
sb:back	-16
sb:between	-34
sb:between the	-21
sb:by	-23
sb:carry	15
sb:cease	22
sb:commerce	20
sb:commerce ministry	18
sb:date	-17
sb:duty	-15
sb:each	21
sb:extend their	21
sb:force	-16
sb:good	-19
sb:has	-19
sb:in force	-16
sb:is for	17
sb:it	21
sb:it end	16
sb:it is	26
sb:it run	-24
sb:it will	-21
sb:it would	17
sb:keep the	22
sb:may	-18
sb:ministry	19
sb:of the	21
sb:off	-15
sb:olive	16
sb:on <day-ahead>	29
sb:on to	23
sb:our	-19
sb:over	17
sb:past	22
sb:period	-19
sb:point	18
sb:prolong	20
sb:prolong the	20
sb:prolonged	-39
sb:remain	-19
sb:say	18
sb:say the	18
sb:season	15
sb:side	20
sb:side agree	16
sb:since	-28
sb:sunday	21
sb:sunday ,	21
sb:suspension of	15
sb:television	21
sb:the <day-ahead>	15
sb:the <quality>	-16
sb:the year	19
sb:three	17
sb:to	24
sb:to prolong	21
sb:to the	26
sb:trade	15
sb:truce between	-17
sb:two side	20
sb:until the	19
sb:up on	15
sb:what	19
sb:who	-17
sb:would	38
sb:you	-25
t0=future	17
t0=past	-57
t1=infinitive	20
t1=participle-passive	-20
t1=past	-55
t1=present	-22
t:loose-r	-15
t:more	17
t:more & d:ahead	26
t:more & d:gone	-28
t:more-l	31
t:more-l2	28
t:more-r	-20
t:quiet	20
t:quiet & d:ahead	21
t:quiet-l	21
t:quiet-l1	-16
t:quiet-l2	27
t:truce & d:ahead	23
t:truce & d:gone	-27
v0-none	-18
v0=have	-18
v0=say	17
v1-none	-21
v1=have	-17
v2-none	-34
vt0=be present	-15
vt0=have present	-17
vt1=be present	-23
vt1=extend infinitive	22
vt1=have present	-16`;
