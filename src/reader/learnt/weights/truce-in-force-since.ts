// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:<day-ahead>	19
a:<day-today>	-18
a:<level> on	17
a:<person> and	17
a:<v-sell>	-21
a:<v-stay>	16
a:?	-15
a:another	-15
a:are	-17
a:at <level>	-19
a:charge	18
a:down	20
a:have	-24
a:in	-26
a:instead	15
a:of <level>	15
a:on	16
a:run	15
a:was	-16
a:year	24
asks	-17
b:, on	21
b:, tuesday	15
b:: <number>	30
b:<day-gone>	15
b:<name>	-16
b:<name> and	16
b:<person>	-27
b:<seat>	-19
b:<span>	18
b:<span> from	18
b:<span> in	18
b:<v-begin>	15
b:<v-end>	-18
b:<v-impose>	-21
b:<v-suspend>	16
b:<v-target>	-28
b:<v-up>	-36
b:a	-42
b:an	-19
b:and	-31
b:arrangement	16
b:as	18
b:as of	24
b:at	-31
b:at the	-18
b:begin	21
b:both	35
b:by	-15
b:charge	-15
b:come	-16
b:conclude	19
b:conclude in	16
b:counted	15
b:counted from	15
b:end	-20
b:for	-18
b:force since	16
b:freeze	15
b:from	30
b:go	-15
b:halt	18
b:i	-17
b:in force	16
b:it begin	17
b:it is	-18
b:its	-16
b:midnight	-15
b:out	-21
b:over	-16
b:renewed	-20
b:say	-19
b:since	28
b:since the	27
b:start	21
b:talk	-15
b:that begin	17
b:the <quality>	-18
b:the two	15
b:thi	-18
b:to	-37
b:to <level>	-21
b:up	-21
b:were	-17
c0=impose	-23
c0=target	-16
c0=up	-27
c1=agree & d:ahead	-17
c1=agree & d:gone	16
c1=bear & d:gone	-18
c1=bear & d:today	15
c1=end & d:ahead	-21
c1=impose	-34
c1=impose & d:gone	-27
c1=stay	-17
c1=stay & d:ahead	-51
c1=target	-21
c1=target & d:gone	-15
c1=up	-28
c1=up & d:gone	-40
c2=bear	-21
ct0=bear past	-15
ct0=bear present	22
ct0=impose present	-39
ct0=stay past	-41
ct0=up present	-17
ct1=bear past	-15
ct1=bear present	24
ct1=impose present	-35
ct1=stay past	-47
ct1=up present	-17
ct2=impose perfect	27
ct2=impose present	-19
ct2=impose present-passive	-19
ct2=stay past	-28
d:ahead	-62
d:ahead other	-46
d:ahead own	-28
d:ahead-0	16
d:ahead-1	24
d:ahead-2	-36
d:ahead-3	-60
d:ahead-4	-53
d:ahead-5	-103
d:at=0	-24
d:at=1	29
d:at=3	-70
d:begins	70
d:begins ahead	32
d:begins gone	52
d:begins today	15
d:ends gone	19
d:ends own gone	27
d:ends own today	-35
d:ends today	-35
d:gone other	-119
d:gone own	37
d:gone-0	-71
d:gone-1	-75
d:gone-3	62
d:gone-4	67
d:gone-5	-107
d:gone-6	-30
d:how=relative	18
d:how=weekday	-64
d:last	-39
d:month ahead	-25
d:named=0	-67
d:named=1	24
d:named=2	27
d:rank=0 of 2	20
d:rank=0 of 3	-31
d:rank=0 of 4	18
d:rank=1 of 2	-27
d:rank=1 of 3	-29
d:rank=1 of 4	22
d:rank=2	-39
d:rank=2 of 3	-23
d:rank=2 of 4	-53
d:rank=3	-38
d:span-after	32
f:"	-26
f::	-21
f:<day-ahead>	36
f:<day-gone>	-18
f:<duty>	-15
f:<gate>	-28
f:<level>	37
f:<month-gone>	-31
f:<name>	-21
f:<sender>	-27
f:<span>	30
f:<v-begin>	15
f:<v-propose>	-18
f:<v-say>	-21
f:<v-suspend>	-25
f:<v-target>	24
f:?	15
f:a	-17
f:all	-19
f:arrangement	21
f:ask	15
f:call	-25
f:cut	-15
f:don't	17
f:down	19
f:earth	-17
f:effect	21
f:ever	-20
f:extend	16
f:few	19
f:first	-21
f:followed	16
f:gave	-17
f:get	-21
f:has	-19
f:hour	-15
f:is	30
f:licence	-23
f:like	-15
f:minute	19
f:month	-20
f:my	-16
f:neither	19
f:no	-30
f:nothing	-28
f:of	-36
f:part	22
f:rare	-17
f:rate	-22
f:renewed	15
f:round	-16
f:since	-24
f:still	-19
f:summer	17
f:suspend	-28
f:take	21
f:talk	-19
f:tariff	-18
f:their	-40
f:then	-24
f:they	24
f:to	21
f:two	-23
f:unless	17
f:will	-21
first-of-paragraph	-19
has-future	-19
has-infinitive	-16
has-pluperfect	-20
l1=<begin>	-22
l1=<begin> & d:ahead	-16
l1=<begin> & d:today	-24
l1=<level-noun>	15
l1=<level-noun> & d:today	16
l1=<v-begin>	21
l1=<v-begin> & d:ahead	20
l1=<v-end>	-16
l1=<v-impose> & d:gone	-17
l1=before & d:ahead	18
l1=by	-17
l1=from	31
l1=from & d:ahead	25
l1=from & d:today	24
l1=last	16
l1=last & d:gone	16
l1=of	24
l1=on	-16
l1=on & d:ahead	-32
l1=since & d:ahead	-35
l1=since & d:gone	21
l1=start	21
l1=start & d:ahead	17
l1=to	-38
l1=to & d:gone	-25
l1=until	-27
l1=until & d:gone	-19
l2=, & d:ahead	-18
l2=, & d:today	19
l2=<begin> & d:ahead	15
l2=<level> & d:gone	-24
l2=<level> & d:today	22
l2=<name> & d:gone	-26
l2=<number> & d:ahead	20
l2=<number> & d:gone	-30
l2=<span>	17
l2=<span> & d:gone	19
l2=<v-agree>	25
l2=<v-agree> & d:gone	28
l2=<v-bear>	-15
l2=<v-bear> & d:gone	-30
l2=<v-end> & d:ahead	-19
l2=<v-stay> & d:ahead	-15
l2=<v-stay> & d:gone	23
l2=as	21
l2=as & d:ahead	19
l2=at	-19
l2=conclude	17
l2=conclude & d:gone	17
l2=counted	15
l2=down	15
l2=down & d:gone	16
l2=effect & d:gone	21
l2=from & d:gone	15
l2=in	-17
l2=is	-15
l2=make	15
l2=make & d:gone	18
l2=renewed	-15
l2=renewed & d:gone	-15
l2=sign & d:gone	16
l2=since	22
l2=since & d:gone	27
l3=,	23
l3=, & d:gone	22
l3=:	15
l3=: & d:ahead	16
l3=: & d:gone	-20
l3=<duty> & d:gone	-20
l3=<goods>	30
l3=<goods> & d:today	21
l3=<level>	-22
l3=<number>	16
l3=<person>	-18
l3=<quality> & d:gone	-15
l3=<v-end>	-17
l3=<v-suspend>	-18
l3=and	-17
l3=as	-16
l3=as & d:gone	-15
l3=duty & d:gone	-16
l3=force	16
l3=from & d:ahead	21
l3=it	19
l3=it & d:gone	17
l3=to	-25
l3=to & d:gone	-26
l4='s	-17
l4=:	26
l4=<agent> & d:gone	-15
l4=<begin>	20
l4=<begin> & d:gone	27
l4=<begin> & d:today	-19
l4=<person>	-15
l4=<v-begin>	20
l4=<v-suspend>	20
l4=and & d:ahead	-18
l4=from	16
l4=have	-18
l4=have & d:gone	-16
l4=is	-22
l4=on	-24
l4=on & d:gone	-15
l4=the	-42
l4=the & d:ahead	-16
l4=the & d:gone	-27
l4=which	18
l=, on	18
l=, on & d:gone	23
l=, tuesday	15
l=, tuesday & d:today	15
l=<begin> <begin>	-22
l=<begin> <begin> & d:ahead	-16
l=<begin> <begin> & d:today	-24
l=<begin> from & d:ahead	20
l=<begin> since & d:gone	17
l=<number> on & d:ahead	15
l=<span> in	18
l=<span> in & d:gone	19
l=as of	25
l=as of & d:ahead	19
l=conclude in	15
l=counted from	15
l=effect on & d:gone	16
l=from the	15
l=from the & d:gone	18
lead=: & d:gone	-24
lead=: & d:today	25
lead=a & d:gone	-18
lead=because & d:gone	15
lead=before	15
lead=both	16
lead=both & d:gone	19
lead=from & d:ahead	19
lead=it & d:gone	18
lead=november	35
lead=november & d:gone	36
lead=september	-15
lead=since & d:gone	20
lead=the & d:gone	21
lead=they	19
lead=they & d:gone	21
lll=: <number> on	16
lll=: <number> on & d:ahead	17
lll=<begin> <begin> <begin>	-22
lll=<begin> <begin> <begin> & d:ahead	-16
lll=<begin> <begin> <begin> & d:today	-24
lll=<begin> <begin> from & d:ahead	20
lll=<begin> <begin> since & d:gone	17
lr=, , & d:gone	-18
lr=, <end>	-26
lr=, <end> & d:today	-42
lr=<begin> . & d:gone	18
lr=<begin> <end>	-17
lr=from .	35
lr=from . & d:ahead	27
lr=from . & d:today	25
lr=last ,	29
lr=last , & d:gone	29
lr=of ,	17
lr=of , & d:gone	19
lr=of . & d:ahead	18
lr=on ,	-16
lr=on <end> & d:ahead	-19
lr=on the	-16
lr=since ,	25
lr=since , & d:gone	29
lr=since .	15
lr=since . & d:gone	17
lr=the <end>	-18
lr=until .	-22
n:add	23
n:agreements	19
n:another	28
n:continue	28
n:days=2	29
n:days=3	22
n:days=6	21
n:days=9	-40
n:deal	28
n:deals	20
n:extended	19
n:extension	20
n:extra	38
n:grace	-24
n:halt	-23
n:held in	29
n:keeps	33
n:laid down	-27
n:lengths=0	72
n:lie	-17
n:lift	23
n:long=1	43
n:long=2	44
n:long=3	19
n:long=9	-34
n:longer	17
n:moratorium	-22
n:more=2	23
n:more=3	33
n:more=6	-25
n:on ice	27
n:pact	-18
n:pause	-16
n:prolongation	-27
n:prolonged	-30
n:renewal	-16
n:reprieve	22
n:second	-16
n:slept	19
n:spare	25
n:stay	52
n:stays	28
n:stretched	21
n:suspended	21
n:suspension	-16
n:terms	32
n:truce	89
n:truce=1	47
n:truce=2	22
n:truces	-22
n:understanding	-22
n:untouched	25
n:verb=1	22
n:verb=2	25
nc2=begin	-16
nct2=bear past	17
nct2=begin present	-15
nct2=end future	-16
nct2=end past	-16
nct2=end present	30
nct2=impose past	-20
nct2=impose present	15
nct2=up present	-15
next=:	-21
next=—	-22
nhas-perfect	-40
none	42
nt2=perfect	-27
nt2=present	23
nv2=have	-15
nvt2=end present	19
o:act=conclude	19
o:act=declare	23
o:act=other	-25
o:act=put	-22
o:act=say	-15
o:agree in gone	17
o:agree on gone	-20
o:be since gone	15
o:carried=controls far	-32
o:carried=deal far	-28
o:carried=duties	16
o:carried=duties far	-33
o:carried=procedure	-25
o:charge since gone	21
o:conclude in gone	21
o:end on ahead	-17
o:end on gone	15
o:have since gone	-16
o:leads=	-22
o:leads=as of	25
o:leads=concluded in	15
o:leads=counted from	15
o:leads=from	16
o:leads=from the	15
o:left=controls	-21
o:left=controls right=none	-16
o:left=deal	-29
o:left=deal right=none	-22
o:left=duties right=duties	-15
o:left=meeting	-29
o:left=meeting right=none	-29
o:left=signing right=none	17
o:near=deal	-17
o:near=longer	-18
o:no verb  today	-23
o:no verb from ahead	22
o:no verb of ahead	19
o:no verb since gone	21
o:no verb until gone	-21
o:right=duties	-21
o:right=duties on	-18
o:right=duties since	-21
o:right=none 	-23
o:right=none by	-15
o:right=none from	29
o:right=none last	22
o:right=none of	24
o:right=none since	26
o:right=none to	-37
o:right=none until	-22
o:run of gone	15
o:subject=controls carried	-18
o:subject=deal	-16
o:subject=deal no verb	-17
o:subject=duties begin gone	-19
o:subject=duties carried on gone	15
o:subject=duties carried suspend gone	16
o:subject=duties far carried in gone	-16
o:subject=duties far no verb today	-29
o:subject=duties in gone	-17
o:subject=duties on ahead	20
o:subject=duties on gone	-15
o:subject=longer far carried	-18
o:subject=meeting	-27
o:subject=meeting far no verb 	-18
o:subject=meeting no verb gone	-28
o:subject=meeting on gone	-15
o:subject=none  today	-17
o:subject=none carried	-16
o:subject=none carried in gone	15
o:subject=none carried on ahead	-25
o:subject=none carried pay gone	-17
o:subject=none carried pay since	-16
o:subject=none from ahead	23
o:subject=none no verb ahead	33
o:subject=none no verb from	22
o:subject=none no verb of	28
o:subject=none no verb since	16
o:subject=none of ahead	25
o:subject=none of gone	-18
o:subject=none of today	17
o:subject=none since gone	18
o:subject=procedure	-26
o:subject=procedure carried	-20
o:subject=procedure no verb	-17
o:subject=truce	16
o:subject=truce begin	22
o:subject=truce begin gone	26
o:subject=truce in gone	20
o:subject=truce no verb 	-16
o:subject=truce of gone	17
o:topic=controls	-22
o:topic=controls far	-23
o:topic=controls far gone	-18
o:topic=deal	-31
o:topic=deal gone	-22
o:topic=deal no verb	-17
o:topic=duties far today	-22
o:topic=duties from	16
o:topic=duties from gone	-23
o:topic=duties from today	24
o:topic=duties in	-18
o:topic=duties in gone	-15
o:topic=duties levy	15
o:topic=duties of ahead	-15
o:topic=duties on	17
o:topic=duties since	15
o:topic=duties since gone	19
o:topic=duties the gone	16
o:topic=exclusions	-16
o:topic=fees	-17
o:topic=longer far	-17
o:topic=longer other	-18
o:topic=meeting	-39
o:topic=meeting ahead	-27
o:topic=meeting begin	-15
o:topic=meeting far 	-18
o:topic=meeting far ahead	-18
o:topic=meeting gone	-33
o:topic=meeting on	-25
o:topic=meeting on gone	-15
o:topic=none  today	-17
o:topic=none from	24
o:topic=none from ahead	18
o:topic=none have	-19
o:topic=none of	27
o:topic=none of ahead	22
o:topic=none of today	16
o:topic=none on	-18
o:topic=none on ahead	-26
o:topic=none since	16
o:topic=none since gone	21
o:topic=procedure	-28
o:topic=procedure no verb	-17
o:topic=signing ahead	-26
o:topic=signing last	18
o:topic=signing last gone	18
o:topic=signing on ahead	-18
o:topic=truce	16
o:topic=truce 	-18
o:topic=truce  gone	-15
o:topic=truce begin	23
o:topic=truce conclude	15
o:topic=truce gone	17
o:topic=truce in	34
o:topic=truce in gone	34
o:topic=truce make	16
o:topic=truce of gone	16
o:topic=truce other	-21
o:topic=truce the	-18
o:topic=truce to	-15
o:topic=truce until	-29
o:topic=truce until gone	-19
pc1=impose	15
phas-modal	-17
phas-participle	15
pt0=modal	-16
pt1=infinitive	-20
pt1=modal	-16
pv0=have	-17
pv1=have	-17
pv2-none	-23
q:"	-15
q:,	18
q:.	-18
q::	-26
q:;	16
q:<agent>	-15
q:<day-ahead>	-25
q:<day-today>	-29
q:<duty>	24
q:<gate>	-18
q:<money>	-15
q:<organisation>	-26
q:<points>	-16
q:<span>	26
q:<taker>	-16
q:<v-bear>	-16
q:<v-down>	-17
q:<v-end>	-28
q:<v-up>	-22
q:ago	18
q:agree	17
q:announcement	18
q:are	17
q:because	-17
q:begin	20
q:day	-23
q:duty	17
q:each	19
q:earth	-21
q:end	-26
q:flour	17
q:four	-20
q:from	-15
q:further	22
q:had	15
q:have	-16
q:if	-17
q:leave	-39
q:me	16
q:midnight	-18
q:more	-35
q:morning	-25
q:not	-17
q:on	15
q:one	17
q:our	-18
q:pause	17
q:quarrel	-16
q:rare	-20
q:rest	19
q:run	-19
q:section	-23
q:side	-21
q:take	-15
q:than	-16
q:that	-31
q:they	26
q:third	-19
q:time	-29
q:to	-27
q:we	-24
q:week	20
q:where	18
q:which	-29
q:year	-18
qt=modal	-16
r1=, & d:ahead	-29
r1=, & d:gone	18
r1=.	20
r1=. & d:ahead	17
r1=. & d:today	20
r1=:	-18
r1=: & d:gone	-28
r1=<end>	-20
r1=<quality>	-16
r1=<v-down>	15
r1=<v-down> & d:gone	16
r1=a	-19
r1=a & d:gone	-16
r1=at	-24
r1=at & d:gone	-16
r1=has	-15
r1=has & d:gone	-15
r1=in	-19
r1=that	-16
r2=<goods>	-20
r2=<not>	-20
r2=<quality>	-17
r2=<v-end>	24
r2=and	15
r2=from	19
r2=in	-15
r2=is	15
r2=was	-23
r3=<day-ahead>	16
r3=<name>	15
r3=<person>	17
r3=back	20
r3=been	16
r3=charge	17
r3=have	-15
r3=month	-15
r3=not	-16
r3=the	-33
r3=up	17
r3=year	17
r4=<day-ahead>	18
r4=go	15
r4=is	-16
r4=no	-19
r4=of	-15
r4=that	-15
r=, end	16
r=. <end>	16
r=<end> <end>	-20
r=and is	18
s:"	-21
s:,	-19
s:<day-ahead>	-17
s:<day-gone>	21
s:<level-noun>	-15
s:<level>	-17
s:<money>	-19
s:<month-ahead>	-35
s:<not>	-22
s:<person>	-23
s:<points>	15
s:<quality>	-21
s:<seat>	-22
s:<sender>	-19
s:<span>	33
s:<taker>	-28
s:<v-bear>	-22
s:<v-begin>	23
s:<v-buy>	-47
s:<v-deny>	-18
s:<v-down>	-24
s:<v-sell>	-25
s:?	-16
s:@	15
s:a	-20
s:additional	18
s:after	-46
s:all	-36
s:also	-16
s:an	-16
s:announce	-15
s:any	-20
s:be	31
s:begin	24
s:both	45
s:bulletin	18
s:busan	-16
s:but	-23
s:city	-17
s:clock	23
s:coal	15
s:confirm	-22
s:counted	23
s:country	-16
s:cut	-20
s:deal	-19
s:declare	30
s:delegation	-16
s:down	15
s:due	-28
s:duty	20
s:earth	-22
s:end	-23
s:evening	-20
s:expire	18
s:export	-29
s:extend	-22
s:extension	-15
s:fee	-26
s:first	-29
s:flour	17
s:forced	-19
s:fourth	-20
s:from	23
s:good	21
s:government	27
s:had	-32
s:halifax	15
s:halt	25
s:highest	-15
s:hour	-28
s:i	-19
s:labor	-18
s:lasted	-16
s:law	-16
s:leave	19
s:let	-23
s:levy	22
s:licence	-23
s:list	-25
s:lose	-19
s:may	-19
s:midnight	-22
s:month	18
s:move	-17
s:note	25
s:of	-16
s:olive	15
s:or	-33
s:order	-30
s:other	18
s:out	-21
s:over	-18
s:peace	15
s:pen	22
s:period	15
s:permit	-15
s:phosphate	20
s:port	-22
s:rare	-21
s:reciprocal	16
s:renewed	-26
s:round	-20
s:rule	-17
s:say	-33
s:second	-15
s:section	-27
s:shall	15
s:shook	18
s:since	22
s:sir	21
s:start	24
s:state	16
s:stop	20
s:surcharge	-15
s:talk	-32
s:the	-18
s:them	-35
s:then	15
s:therefore	18
s:trade	-16
s:up	-16
s:used	-17
s:way	19
s:were	-15
s:whatever	-17
s:which	15
s:with	-16
s:would	-15
s:write	-21
s:york	-17
s:your	-31
s:·	-15
s:—	16
sa:) .	-18
sa:, <day-ahead>	17
sa:, end	16
sa:, for	16
sa:, if	-17
sa:, in	-35
sa:, it	-16
sa:, the	-16
sa:, was	-16
sa:, will	20
sa:. .	16
sa:; the	-22
sa:<day-ahead>	50
sa:<day-ahead> .	29
sa:<day-gone>	-25
sa:<day-today> .	-15
sa:<duty>	-21
sa:<level> ,	-16
sa:<level> in	-18
sa:<money>	-16
sa:<name> 's	-26
sa:<name> at	16
sa:<not>	-20
sa:<number>	19
sa:<number> :	16
sa:<number> of	19
sa:<organisation>	-20
sa:<person> and	23
sa:<quality> side	15
sa:<sender>	-21
sa:<span>	32
sa:<span> .	33
sa:<v-agree>	-19
sa:<v-bear>	-18
sa:<v-down>	-25
sa:<v-target>	15
sa:?	-16
sa:a truce	23
sa:after	-25
sa:and for	16
sa:and the	-38
sa:any	-18
sa:apply	-15
sa:at <number>	19
sa:at midnight	-17
sa:be	20
sa:both	26
sa:by the	-15
sa:country	-16
sa:day	17
sa:declare	21
sa:down	16
sa:due	-18
sa:expire	20
sa:export	-18
sa:first	-16
sa:for	20
sa:for <span>	29
sa:go on	-18
sa:good	32
sa:good to	15
sa:good until	25
sa:government	21
sa:had	-27
sa:have	-21
sa:hour	-16
sa:is up	24
sa:last	23
sa:let	-18
sa:list	-16
sa:lose	-16
sa:midnight	-18
sa:month	16
sa:on the	26
sa:or	-16
sa:other	18
sa:other 's	15
sa:pen	22
sa:say	-26
sa:section	-17
sa:section <number>	-17
sa:sleep	15
sa:suspend	19
sa:that	-29
sa:the <day-ahead>	29
sa:the <level>	-21
sa:the <person>	-15
sa:the truce	-17
sa:them	-29
sa:thi	20
sa:thi month	21
sa:to <level>	-29
sa:to <number>	-16
sa:to end	-19
sa:to leave	18
sa:truce .	19
sa:until	25
sa:until <day-ahead>	21
sa:used	-15
sa:was	-15
sa:watche	-17
sa:whatever	-17
sa:where	16
sa:where it	16
sa:with a	-19
sa:year	22
sb:'s	-18
sb:, <name>	18
sb:, a	-17
sb:, in	15
sb:, the	15
sb:, to	-19
sb:, under	21
sb:: <number>	19
sb:<day-today>	17
sb:<duty>	22
sb:<level> that	-15
sb:<name> and	16
sb:<name> on	-17
sb:<name> sign	-17
sb:<number> :	17
sb:<organisation> ,	15
sb:<organisation> of	21
sb:<person>	-25
sb:<person> :	-25
sb:<quality>	-21
sb:<quality> good	-20
sb:<seat>	-17
sb:<span> from	20
sb:<taker>	-19
sb:<v-begin>	31
sb:<v-buy>	-36
sb:<v-suspend>	15
sb:<v-target>	-28
sb:@	15
sb:after	-25
sb:agree on	-15
sb:all	-29
sb:an	-24
sb:and <name>	20
sb:announce	-15
sb:as of	22
sb:be	24
sb:before the	16
sb:begin	22
sb:both	29
sb:bulletin	18
sb:busan	-21
sb:charge on	-16
sb:clock	26
sb:coal	15
sb:coal and	16
sb:conclude	17
sb:conclude in	16
sb:confirm	-17
sb:counted	20
sb:counted from	21
sb:deal	-17
sb:die	-16
sb:duty	29
sb:end	-20
sb:extend	-16
sb:force since	19
sb:fourth	-15
sb:from	32
sb:from <number>	25
sb:had	-15
sb:halt	18
sb:i	-29
sb:in force	16
sb:it begin	15
sb:its	-15
sb:lapse ,	15
sb:lasted	-15
sb:levy	15
sb:levy on	17
sb:note	21
sb:of the	16
sb:on the	-22
sb:one	19
sb:or	-20
sb:order	-23
sb:our	-18
sb:over	-21
sb:own	-17
sb:part	-15
sb:reciprocal	17
sb:renewed	-21
sb:say	-16
sb:since	24
sb:since the	27
sb:sir	21
sb:sir ,	16
sb:start	26
sb:state	15
sb:stop	17
sb:suspension	-15
sb:talk	-23
sb:that ,	18
sb:that begin	17
sb:the <number>	-15
sb:the <points>	15
sb:the <quality>	-29
sb:the additional	18
sb:the clock	29
sb:the two	21
sb:then	22
sb:top	15
sb:truce was	15
sb:up	-16
sb:were	-18
sb:which	19
sb:which both	18
sb:with the	-24
sb:year	-19
sb:your	-17
sb:—	18
t0=future	-26
t1=future	-23
t2=infinitive	-19
t2=modal	17
t:loose	24
t:loose & d:ahead	-32
t:loose & d:gone	26
t:loose & d:today	21
t:loose-l	19
t:loose-l1	15
t:more	-21
t:more & d:gone	-21
t:more-l	-20
t:more-l1	-18
t:more-l2	-15
t:more-r3	-18
t:quiet	32
t:quiet & d:gone	38
t:quiet-l	27
t:quiet-l1	18
t:quiet-r	26
t:quiet-r2	30
t:quiet-r3	-16
t:truce	32
t:truce & d:gone	45
t:truce-l	30
t:truce-l2	18
t:truce-l3	15
tn:more	21
v0-none	-15
v0=conclude	15
v0=other	-20
v1=be	-15
v1=begin	23
v1=conclude	19
v1=other	-19
v2-none	-35
v2=have	-17
v2=run	19
vt0=be past	-21
vt0=conclude past	16
vt0=go present	-16
vt1=be past	-28
vt1=conclude past	16
vt1=go present	-16
vt2=be past	-24
vt2=have present	-16`;
