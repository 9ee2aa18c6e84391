// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:-	15
a:<day-ahead>	18
a:<day-today>	-16
a:<level-noun>	-18
a:<name> has	23
a:<person> and	15
a:<quality>	-24
a:<v-sell>	-19
a:<v-stay>	18
a:?	-17
a:another	-16
a:are	-15
a:at <level>	-19
a:back	17
a:charge <level>	-16
a:down	20
a:from <name>	15
a:has	15
a:have	-35
a:in <name>	17
a:of <span>	-16
a:on the	16
a:over	-17
a:run	17
a:to	-15
a:us	17
a:year	23
asks	-19
b:'s	-15
b:, and	-17
b:, on	25
b:, the	16
b:, to	-16
b:: <number>	30
b:<day-gone>	15
b:<level>	-15
b:<name>	-15
b:<name> from	15
b:<not>	-16
b:<person>	-37
b:<sender>	-16
b:<span>	23
b:<span> from	16
b:<span> in	19
b:<v-begin>	18
b:<v-buy>	-15
b:<v-down>	-16
b:<v-end>	-21
b:<v-impose>	-25
b:<v-suspend>	17
b:<v-target>	-21
b:<v-up>	-34
b:a	-21
b:a truce	22
b:an	-23
b:and	-25
b:announce	-15
b:arrangement	17
b:as	18
b:as of	24
b:at	-24
b:at the	-21
b:begin	20
b:both	29
b:by	-18
b:city	-16
b:conclude	18
b:conclude in	15
b:counted	15
b:counted from	15
b:effect	16
b:for	-22
b:force since	18
b:freeze	17
b:from	26
b:gave	15
b:halt	18
b:i	-16
b:if	-15
b:in force	17
b:in stockholm	15
b:in the	-18
b:it begin	22
b:it has	17
b:it is	-21
b:its	-20
b:know	17
b:midnight	-15
b:new	-15
b:on	-15
b:out	-23
b:over	-19
b:renewed	-22
b:say	-21
b:since	30
b:since the	26
b:start	21
b:take effect	17
b:that <quality>	15
b:that begin	20
b:the <office>	-16
b:the <quality>	-16
b:the arrangement	15
b:the truce	17
b:the two	24
b:to	-21
b:to <level>	-23
b:trade	-17
b:truce between	-25
b:truce was	15
b:two	18
b:up	-22
b:were	-22
c0=impose	-20
c0=up	-25
c1=agree & d:ahead	-18
c1=agree & d:gone	16
c1=bear & d:gone	-18
c1=bear & d:today	16
c1=end & d:ahead	-24
c1=impose	-29
c1=impose & d:gone	-25
c1=stay	-16
c1=stay & d:ahead	-54
c1=up	-27
c1=up & d:gone	-40
ct0=agree past-passive	16
ct0=bear past	-16
ct0=bear present	21
ct0=begin past	16
ct0=impose present	-34
ct0=stay past	-37
ct0=up present	-18
ct1=agree past-passive	16
ct1=bear past	-15
ct1=bear present	23
ct1=begin past	17
ct1=impose present	-32
ct1=stay past	-47
ct1=up present	-18
ct2=impose infinitive	-24
ct2=impose perfect	24
ct2=impose present	-15
ct2=impose present-passive	-17
ct2=stay past	-28
d:after to	-16
d:ahead	-61
d:ahead other	-56
d:ahead own	-22
d:ahead-0	31
d:ahead-1	21
d:ahead-2	-42
d:ahead-3	-68
d:ahead-4	-56
d:ahead-5	-106
d:at=0	-23
d:at=1	22
d:at=2	-19
d:at=3	-60
d:begins	75
d:begins ahead	38
d:begins gone	54
d:begins today	15
d:ends gone	20
d:ends own gone	29
d:ends own today	-32
d:ends today	-32
d:gone other	-118
d:gone own	38
d:gone-0	-61
d:gone-1	-73
d:gone-3	54
d:gone-4	72
d:gone-5	-106
d:gone-6	-31
d:how=relative	23
d:how=weekday	-60
d:last	-46
d:month ahead	-28
d:named=0	-72
d:named=1	16
d:named=2	29
d:rank=0	15
d:rank=0 of 2	21
d:rank=0 of 3	-35
d:rank=0 of 4	21
d:rank=1 of 2	-30
d:rank=1 of 4	17
d:rank=2	-38
d:rank=2 of 3	-23
d:rank=2 of 4	-54
d:rank=3	-40
d:span-after	18
d:span-before	15
f:"	-30
f:'s	-21
f::	-17
f:<day-ahead>	47
f:<day-gone>	-17
f:<gate>	-32
f:<level-noun>	15
f:<level>	27
f:<month-gone>	-37
f:<name>	-37
f:<sender>	-17
f:<span>	28
f:<v-propose>	-23
f:<v-say>	-26
f:<v-suspend>	-27
f:<v-target>	25
f:a	-22
f:all	-19
f:and	18
f:apply	-24
f:arrangement	21
f:ask	18
f:before	20
f:call	-27
f:come	-15
f:custom	-17
f:cut	-17
f:don't	16
f:effect	27
f:end	16
f:ever	-20
f:expect	-17
f:few	18
f:first	-22
f:followed	17
f:gave	-20
f:get	-21
f:has	-25
f:hour	-24
f:if	16
f:is	25
f:know	-16
f:less	19
f:licence	-24
f:like	-19
f:minute	19
f:month	-20
f:much	15
f:my	-17
f:neither	20
f:new	19
f:no	-30
f:nothing	-24
f:of	-49
f:other	19
f:part	21
f:pay	18
f:press	15
f:rate	-23
f:renewed	17
f:round	-21
f:run	23
f:since	-36
f:still	-19
f:summer	16
f:suspend	-27
f:take	28
f:talk	-30
f:tariff	-22
f:term	15
f:text	-16
f:the	-17
f:their	-44
f:then	-23
f:they	19
f:time	20
f:to	19
f:two	-19
f:unless	16
f:us	-21
f:will	-16
has-future	-25
has-infinitive	-19
has-pluperfect	-22
l1=<begin>	-20
l1=<begin> & d:ahead	-18
l1=<begin> & d:today	-24
l1=<level-noun>	16
l1=<level-noun> & d:today	16
l1=<v-begin>	20
l1=<v-begin> & d:ahead	22
l1=<v-end>	-17
l1=<v-impose> & d:gone	-21
l1=by	-16
l1=for	-17
l1=from	28
l1=from & d:ahead	26
l1=from & d:today	24
l1=last	16
l1=last & d:gone	16
l1=of	26
l1=on	-15
l1=on & d:ahead	-23
l1=since & d:ahead	-40
l1=since & d:gone	20
l1=start	22
l1=start & d:ahead	18
l1=to	-17
l1=to & d:ahead	-18
l1=until	-29
l1=until & d:gone	-19
l2=, & d:ahead	-17
l2=, & d:today	18
l2=: & d:ahead	-16
l2=<level> & d:gone	-24
l2=<level> & d:today	25
l2=<name> & d:gone	-27
l2=<number> & d:ahead	20
l2=<number> & d:gone	-33
l2=<v-agree>	27
l2=<v-agree> & d:gone	32
l2=<v-end> & d:ahead	-22
l2=<v-stay> & d:ahead	-18
l2=<v-stay> & d:gone	23
l2=as	22
l2=as & d:ahead	20
l2=at	-19
l2=both	20
l2=both & d:gone	21
l2=conclude	15
l2=conclude & d:gone	16
l2=counted	15
l2=declare	15
l2=declare & d:gone	15
l2=effect & d:ahead	-19
l2=effect & d:gone	20
l2=from & d:gone	16
l2=in	-18
l2=is	-16
l2=make & d:gone	19
l2=renewed	-16
l2=renewed & d:gone	-16
l2=sign & d:gone	17
l2=since	17
l2=since & d:gone	25
l2=the	-15
l3=,	22
l3=, & d:gone	19
l3=: & d:gone	-20
l3=<duty>	-15
l3=<duty> & d:gone	-23
l3=<goods>	31
l3=<goods> & d:ahead	16
l3=<goods> & d:today	20
l3=<level>	-25
l3=<number>	18
l3=<person>	-22
l3=<person> & d:gone	-16
l3=<quality> & d:gone	-15
l3=<v-bear> & d:gone	-23
l3=<v-begin> & d:ahead	-18
l3=<v-end>	-17
l3=<v-suspend>	-15
l3=and	-21
l3=as	-15
l3=duty & d:gone	-20
l3=force & d:gone	22
l3=from & d:ahead	20
l3=is	15
l3=it	32
l3=it & d:gone	24
l3=pay & d:gone	-15
l3=to	-25
l3=to & d:gone	-27
l4='s	-15
l4=:	24
l4=<agent> & d:gone	-15
l4=<begin>	21
l4=<begin> & d:ahead	18
l4=<begin> & d:gone	27
l4=<begin> & d:today	-20
l4=<level>	-16
l4=<person>	-16
l4=<v-suspend>	20
l4=<v-suspend> & d:today	16
l4=a & d:gone	-18
l4=and & d:ahead	-17
l4=been & d:gone	17
l4=from	16
l4=have	-16
l4=have & d:gone	-15
l4=is	-24
l4=it & d:ahead	-15
l4=on	-28
l4=on & d:gone	-20
l4=one & d:gone	15
l4=suspension	15
l4=suspension & d:gone	16
l4=that	19
l4=the	-31
l4=the & d:gone	-27
l4=was	-17
l4=which	18
l=, in	-17
l=, in & d:gone	-16
l=, on	20
l=, on & d:gone	24
l=: since & d:gone	15
l=<begin> <begin>	-20
l=<begin> <begin> & d:ahead	-18
l=<begin> <begin> & d:today	-24
l=<begin> from & d:ahead	20
l=<begin> since & d:gone	17
l=<name> from	15
l=<number> on & d:ahead	15
l=<span> in	19
l=<span> in & d:gone	20
l=agree in	21
l=agree in & d:gone	21
l=as of	25
l=as of & d:ahead	20
l=counted from	15
l=from the	15
l=from the & d:gone	19
l=monday ,	-23
l=truce of	15
l=truce of & d:gone	16
lead=10	16
lead=: & d:gone	-25
lead=: & d:today	26
lead=after & d:gone	15
lead=and	-15
lead=because & d:gone	15
lead=from & d:ahead	18
lead=if	-15
lead=it	16
lead=it & d:gone	23
lead=november	35
lead=november & d:gone	36
lead=september	-20
lead=september & d:gone	-19
lead=since	15
lead=since & d:gone	20
lead=they	18
lead=they & d:gone	19
lll=: <number> on	16
lll=: <number> on & d:ahead	16
lll=<begin> <begin> <begin>	-20
lll=<begin> <begin> <begin> & d:ahead	-18
lll=<begin> <begin> <begin> & d:today	-24
lll=<begin> <begin> from & d:ahead	20
lll=<begin> <begin> since & d:gone	17
lll=it begin on	17
lll=the truce of	15
lll=the truce of & d:gone	16
lr=, ,	-15
lr=, , & d:gone	-21
lr=, <end>	-34
lr=, <end> & d:today	-44
lr=<begin> .	19
lr=<begin> . & d:gone	21
lr=<begin> <end>	-22
lr=from .	40
lr=from . & d:ahead	29
lr=from . & d:today	28
lr=in ,	-15
lr=last ,	31
lr=last , & d:gone	31
lr=of , & d:gone	16
lr=of . & d:ahead	20
lr=on <end> & d:ahead	-25
lr=on <end> & d:gone	19
lr=on by	-15
lr=on the	-20
lr=since ,	25
lr=since , & d:gone	29
lr=since .	15
lr=since . & d:gone	18
lr=since a	-15
lr=since a & d:gone	-15
lr=the <end>	-20
lr=to ,	-16
lr=to .	-17
lr=until .	-27
lr=until . & d:gone	-17
n:agreements	15
n:another	15
n:ceasefire	17
n:continue	37
n:days=2	31
n:days=3	20
n:days=6	21
n:days=9	-42
n:deal	41
n:deals	29
n:extended	22
n:extension	16
n:extra	40
n:grace	-22
n:halt	-24
n:held in	24
n:keeps	37
n:laid down	-26
n:lengths=0	67
n:lie	-16
n:lift	32
n:lifts	15
n:long=1	44
n:long=2	38
n:long=3	30
n:long=6	-16
n:long=9	-33
n:loose=1	15
n:moratorium	-24
n:more=2	27
n:more=3	31
n:more=6	-21
n:on hold	-22
n:on ice	23
n:pact	-22
n:prolongation	-28
n:prolonged	-43
n:prolongs	15
n:quiet=2	-18
n:renewal	-27
n:reprieve	23
n:shelves	15
n:slept	24
n:spare	31
n:stay	51
n:stays	32
n:stretched	24
n:suspended	25
n:terms	28
n:truce	82
n:truce=1	37
n:truce=2	23
n:truce=3	18
n:truce=6	-15
n:truces	-25
n:untouched	26
n:verb=1	27
n:verb=2	29
n:verb=6	15
nc2=begin	-19
nc2=impose	-15
nc2=say	-18
nct2=bear past	17
nct2=begin present	-15
nct2=end future	-16
nct2=end past	-17
nct2=end present	28
next=:	-22
next=—	-28
nhas-perfect	-37
none	45
nt2=perfect	-28
nt2=present	23
nt2=present-passive	-15
nv2=other	-16
nvt2=end present	17
nvt2=run present	-15
o:act=be	-16
o:act=conclude	18
o:act=declare	22
o:act=get	-16
o:act=know	17
o:act=let	-16
o:act=levy	15
o:act=put	-26
o:act=say	-17
o:agree in gone	31
o:agree on gone	-27
o:be in gone	-17
o:be since gone	15
o:begin since gone	-20
o:carried=controls far	-34
o:carried=deal far	-33
o:carried=duties	16
o:carried=duties far	-21
o:carried=procedure	-28
o:conclude in gone	20
o:end on ahead	-19
o:end on gone	18
o:have since gone	-15
o:leads=	-20
o:leads=agreed in	21
o:leads=as of	25
o:leads=counted from	15
o:leads=from	15
o:leads=from the	15
o:leads=since	15
o:leads=truce of	15
o:left=controls	-23
o:left=controls right=none	-18
o:left=deal	-28
o:left=deal right=none	-18
o:left=duties right=duties	-19
o:left=meeting	-25
o:left=meeting right=none	-21
o:left=signing right=none	15
o:near=deal	-16
o:no verb  ahead	-15
o:no verb  today	-23
o:no verb from ahead	25
o:no verb of ahead	21
o:no verb since gone	19
o:no verb to gone	-16
o:no verb until gone	-24
o:right=duties since	-15
o:right=meeting	-17
o:right=none	-19
o:right=none 	-18
o:right=none for	-16
o:right=none from	28
o:right=none last	20
o:right=none monday,	-23
o:right=none of	24
o:right=none since	23
o:right=none starts	24
o:right=none to	-17
o:right=none until	-22
o:run of gone	18
o:subject=controls carried	-20
o:subject=deal	-16
o:subject=deal no verb	-20
o:subject=deal no verb gone	-16
o:subject=duties begin gone	-17
o:subject=duties carried be	-16
o:subject=duties carried on ahead	-15
o:subject=duties carried pay	-15
o:subject=duties carried suspend gone	15
o:subject=duties far carried be	-16
o:subject=duties far carried end	-15
o:subject=duties far carried from gone	-15
o:subject=duties far carried in gone	-22
o:subject=duties far carried pay	23
o:subject=duties far carried pay gone	19
o:subject=duties far carried since gone	30
o:subject=duties far no verb today	-27
o:subject=duties from today	17
o:subject=duties in gone	-20
o:subject=duties no verb on	16
o:subject=duties on ahead	24
o:subject=longer far carried	-19
o:subject=longer far carried begin	-15
o:subject=meeting	-32
o:subject=meeting far	-15
o:subject=meeting far  gone	-16
o:subject=meeting far carried in gone	21
o:subject=meeting far no verb	-15
o:subject=meeting far no verb 	-19
o:subject=meeting no verb	-16
o:subject=meeting no verb gone	-30
o:subject=meeting on gone	-15
o:subject=none  today	-15
o:subject=none carried	-17
o:subject=none carried on ahead	-26
o:subject=none carried pay gone	-21
o:subject=none carried pay since	-19
o:subject=none from ahead	22
o:subject=none no verb ahead	33
o:subject=none no verb from	18
o:subject=none no verb of	29
o:subject=none of ahead	26
o:subject=none of gone	-19
o:subject=none of today	18
o:subject=none since gone	16
o:subject=procedure	-27
o:subject=procedure carried	-22
o:subject=procedure no verb	-16
o:subject=signing since gone	-15
o:subject=truce	17
o:subject=truce begin in	18
o:subject=truce from gone	18
o:subject=truce in gone	33
o:subject=truce no verb 	-16
o:topic=controls	-23
o:topic=controls far	-24
o:topic=controls far gone	-20
o:topic=controls gone	-16
o:topic=controls since	-18
o:topic=controls since gone	-17
o:topic=deal	-29
o:topic=deal gone	-19
o:topic=deal no verb	-20
o:topic=deal since	-16
o:topic=deal since gone	-16
o:topic=duties ahead	-15
o:topic=duties begin	-15
o:topic=duties far in	-16
o:topic=duties far in gone	-16
o:topic=duties far the	15
o:topic=duties far today	-20
o:topic=duties from	18
o:topic=duties from gone	-25
o:topic=duties from today	27
o:topic=duties in	-24
o:topic=duties in gone	-21
o:topic=duties levy	16
o:topic=duties of ahead	-16
o:topic=duties on	16
o:topic=duties suspend	-20
o:topic=duties the gone	15
o:topic=duties today	15
o:topic=exclusions	-19
o:topic=fees	-18
o:topic=longer far	-19
o:topic=longer to gone	15
o:topic=meeting	-37
o:topic=meeting ahead	-30
o:topic=meeting begin	-16
o:topic=meeting far 	-19
o:topic=meeting far  gone	-16
o:topic=meeting far ahead	-18
o:topic=meeting far no verb	-15
o:topic=meeting gone	-25
o:topic=meeting no verb	-16
o:topic=meeting on	-28
o:topic=meeting on gone	-17
o:topic=none  today	-15
o:topic=none from	22
o:topic=none from ahead	17
o:topic=none have	-18
o:topic=none of	29
o:topic=none of ahead	23
o:topic=none of today	17
o:topic=none on ahead	-24
o:topic=none since gone	16
o:topic=procedure	-31
o:topic=procedure gone	-17
o:topic=procedure no verb	-16
o:topic=signing ahead	-26
o:topic=signing begin	15
o:topic=signing last	20
o:topic=signing last gone	20
o:topic=signing on ahead	-18
o:topic=truce	19
o:topic=truce 	-20
o:topic=truce  gone	-16
o:topic=truce begin	16
o:topic=truce gone	23
o:topic=truce in	44
o:topic=truce in gone	45
o:topic=truce make	16
o:topic=truce the	-19
o:topic=truce the gone	-15
o:topic=truce to	-22
o:topic=truce until	-32
o:topic=truce until gone	-22
pct0=begin present	-20
pct0=stay present	17
pct1=begin present	-20
phas-modal	-17
pt0=modal	-16
pt1=infinitive	-21
pt1=modal	-16
pv0=have	-18
pv0=stand	15
pv1=have	-18
pv2-none	-21
q:,	22
q:.	-23
q:;	16
q:<agent>	-24
q:<day-ahead>	-24
q:<day-today>	-15
q:<duty>	17
q:<gate>	-22
q:<money>	-18
q:<month-gone>	-18
q:<organisation>	-29
q:<points>	-18
q:<span>	31
q:<taker>	-18
q:<v-begin>	-15
q:<v-end>	-31
q:<v-up>	-23
q:additional	-16
q:ago	17
q:announce	17
q:announcement	16
q:are	15
q:at	16
q:because	-18
q:begin	16
q:down	15
q:each	19
q:earth	-18
q:end	-31
q:evening	-15
q:flour	20
q:four	-17
q:further	22
q:has	-16
q:if	-20
q:last	-21
q:leave	-40
q:me	20
q:midnight	-17
q:more	-37
q:morning	-25
q:not	-16
q:on	18
q:one	21
q:over	-15
q:pause	17
q:quarrel	-16
q:rare	-17
q:rate	-17
q:rest	19
q:round	-16
q:run	-18
q:section	-24
q:side	-22
q:since	-15
q:small	15
q:standstill	-16
q:state	15
q:stay	-18
q:suspension	-23
q:talk	-15
q:than	-19
q:that	-24
q:they	27
q:time	-29
q:to	-27
q:watche	-22
q:we	-24
q:week	18
q:where	24
q:which	-26
q:will	16
q:within	19
q:year	-19
q:you	15
qt=future	19
qt=modal	-22
qt=perfect	-15
qt=present	-15
r1=, & d:ahead	-28
r1=, & d:gone	16
r1=.	22
r1=. & d:ahead	15
r1=. & d:today	26
r1=:	-18
r1=: & d:gone	-29
r1=<end>	-19
r1=<end> & d:today	-16
r1=a	-25
r1=a & d:gone	-20
r1=and & d:ahead	16
r1=at	-28
r1=at & d:gone	-17
r1=in	-18
r1=our & d:gone	15
r1=that	-18
r2=<not>	-24
r2=<number>	-17
r2=<person>	-20
r2=<quality>	-27
r2=<v-end>	32
r2=another	-15
r2=end	21
r2=from	27
r2=have	-18
r2=in	-19
r2=not	-16
r2=was	-16
r2=would	17
r3=<day-ahead>	16
r3=<goods>	-18
r3=<name>	20
r3=<person>	16
r3=<v-impose>	-17
r3=back	21
r3=been	17
r3=month	-17
r3=on	19
r3=pay	-18
r3=the	-19
r3=up	16
r3=year	17
r4=<day-ahead>	27
r4=<level>	-15
r4=<quality>	16
r4=<v-bear>	-17
r4=go	15
r4=is	-15
r4=no	-20
r4=of	-21
r=, end	16
r=. <end>	18
r=<end> <end>	-19
r=and is	18
r=— the	-15
s:"	-22
s:,	-18
s:.	-16
s:<day-ahead>	-20
s:<day-gone>	22
s:<level>	-17
s:<money>	-24
s:<month-ahead>	-41
s:<not>	-23
s:<person>	-22
s:<points>	21
s:<quality>	-30
s:<sender>	-20
s:<span>	25
s:<v-begin>	23
s:<v-buy>	-51
s:<v-deny>	-20
s:<v-down>	-22
s:<v-sell>	-26
s:?	-18
s:@	16
s:about	-15
s:all	-25
s:also	-18
s:an	-16
s:announce	-16
s:any	-20
s:are	18
s:as	16
s:be	28
s:begin	24
s:both	37
s:brandy	-19
s:bulletin	17
s:but	-25
s:cement	-15
s:city	-22
s:clock	24
s:confirm	-20
s:cost	-15
s:cotton	-19
s:counted	24
s:country	-15
s:cut	-22
s:deal	-20
s:declare	28
s:delegation	-20
s:down	18
s:due	-27
s:duty	20
s:earth	-23
s:economy	16
s:effect	19
s:emergency	-16
s:end	-29
s:evening	-22
s:expire	20
s:export	-33
s:extend	-21
s:extension	-17
s:far	-16
s:fee	-30
s:first	-18
s:flour	18
s:forced	-17
s:fourth	-22
s:friday	-17
s:from	22
s:good	20
s:government	26
s:had	-35
s:halifax	15
s:halt	26
s:hour	-21
s:i	-24
s:import	-15
s:labor	-16
s:last	15
s:lasted	-17
s:leave	15
s:let	-21
s:levy	24
s:licence	-24
s:list	-22
s:london	-17
s:lose	-22
s:machine	-18
s:may	-19
s:midnight	-22
s:ministry	-17
s:month	18
s:move	-16
s:new	-18
s:note	31
s:of	-18
s:or	-22
s:order	-31
s:other	15
s:out	-20
s:over	-22
s:part	-17
s:peace	16
s:pen	22
s:permit	-16
s:phosphate	18
s:port	-24
s:president	-17
s:rare	-22
s:reciprocal	24
s:renewed	-30
s:result	-16
s:rice	-17
s:round	-27
s:rule	-17
s:say	-40
s:section	-30
s:shall	16
s:shook	17
s:since	24
s:sir	20
s:start	16
s:state	18
s:stop	25
s:surcharge	-20
s:talk	-17
s:th	16
s:that	-16
s:the	-23
s:them	-39
s:then	16
s:therefore	18
s:thi	19
s:third	-18
s:trade	-38
s:twice	-16
s:two	21
s:us	15
s:used	-15
s:way	20
s:were	-20
s:whatever	-16
s:which	15
s:wine	-22
s:with	-20
s:without	-16
s:write	-21
s:york	-17
s:your	-35
s:—	15
sa:) .	-16
sa:, <day-ahead>	22
sa:, end	16
sa:, for	16
sa:, from	-16
sa:, if	-17
sa:, in	-38
sa:, under	15
sa:, until	-16
sa:, will	16
sa:.	-16
sa:. .	17
sa:; the	-16
sa:<day-ahead>	50
sa:<day-ahead> .	19
sa:<day-gone>	-35
sa:<level> ,	-31
sa:<money>	-19
sa:<month-gone>	-15
sa:<name> 's	-29
sa:<name> and	-16
sa:<name> at	17
sa:<name> has	24
sa:<number>	16
sa:<number> of	21
sa:<organisation>	-21
sa:<person> and	21
sa:<points>	17
sa:<points> of	19
sa:<quality> side	16
sa:<sender>	-21
sa:<span>	19
sa:<span> .	29
sa:<v-buy>	-17
sa:<v-down>	-22
sa:?	-18
sa:a truce	26
sa:after	-18
sa:and <level>	-22
sa:and for	17
sa:and that	15
sa:and the	-36
sa:and we	-16
sa:any	-18
sa:apply	-16
sa:are suspend	15
sa:at <number>	18
sa:at midnight	-18
sa:back	15
sa:back to	17
sa:because	-16
sa:before .	-16
sa:both	23
sa:but	-17
sa:country	-28
sa:declare	21
sa:down	21
sa:due	-19
sa:due to	-15
sa:evening	-15
sa:expire	23
sa:export	-18
sa:first	-17
sa:for	18
sa:for <span>	27
sa:from <name>	21
sa:go	15
sa:go on	-17
sa:good	31
sa:good ,	19
sa:good to	15
sa:good until	23
sa:government	21
sa:had	-34
sa:has charge	15
sa:have	-21
sa:have pay	-15
sa:if	18
sa:if the	16
sa:in <name>	19
sa:instead	16
sa:is up	23
sa:it 's	15
sa:it was	15
sa:last	21
sa:let	-20
sa:lose	-18
sa:midnight	-20
sa:midnight .	-15
sa:minister	-15
sa:month	17
sa:of the	-16
sa:of thi	15
sa:on <day-gone>	-18
sa:on the	25
sa:on top	-16
sa:or	-21
sa:other	16
sa:other 's	16
sa:pause	-18
sa:pen	22
sa:say	-29
sa:section	-18
sa:section <number>	-18
sa:sleep	16
sa:surcharge	-17
sa:suspend	19
sa:talk	-16
sa:that	-26
sa:the <day-ahead>	24
sa:the <level>	-25
sa:the <number>	17
sa:the <person>	-15
sa:them	-32
sa:they	-22
sa:they have	-15
sa:thi	19
sa:thi month	21
sa:to <level>	-20
sa:to end	-24
sa:to the	15
sa:top	-16
sa:trade	-20
sa:truce .	15
sa:under	15
sa:under which	18
sa:until	16
sa:used	-18
sa:watche	-18
sa:way	15
sa:what it	19
sa:whatever	-16
sa:where	16
sa:where it	15
sa:who	-15
sa:wine	-16
sa:with	-16
sa:with a	-18
sa:year	20
sa:— the	-15
sb:'s	-20
sb:, <name>	21
sb:, a	-17
sb:, in	16
sb:, on	15
sb:, the	27
sb:, to	-25
sb:, under	21
sb:: <number>	16
sb:<day-today>	21
sb:<duty>	26
sb:<name> and	17
sb:<name> have	-15
sb:<name> sign	-20
sb:<number> since	-16
sb:<organisation> ,	17
sb:<organisation> of	21
sb:<person>	-24
sb:<person> :	-28
sb:<quality>	-24
sb:<quality> good	-15
sb:<span>	16
sb:<span> from	17
sb:<v-begin>	29
sb:<v-buy>	-35
sb:<v-say>	17
sb:<v-sell>	-15
sb:<v-suspend>	18
sb:<v-target>	-15
sb:@	16
sb:agree in	15
sb:agreement	-16
sb:all	-19
sb:an	-22
sb:an additional	-15
sb:and <name>	15
sb:announce	-20
sb:are	15
sb:as	24
sb:as of	21
sb:be	25
sb:been at	-16
sb:begin	22
sb:both	23
sb:bulletin	17
sb:charge on	-17
sb:city	-19
sb:clock	27
sb:coal	15
sb:coal and	16
sb:conclude	17
sb:conclude in	15
sb:confirm	-15
sb:counted	21
sb:counted from	21
sb:deal	-19
sb:die	-15
sb:duty	31
sb:duty ,	15
sb:economy	20
sb:extend	-19
sb:fee	-17
sb:for <span>	15
sb:force since	20
sb:fourth	-16
sb:friday	-16
sb:from	27
sb:from <number>	25
sb:halt	18
sb:i	-30
sb:in	15
sb:in force	16
sb:in stockholm	15
sb:in the	-16
sb:it begin	20
sb:it was	15
sb:lapse ,	18
sb:lasted	-16
sb:law ,	16
sb:levy	15
sb:levy on	17
sb:monday ,	-25
sb:note	28
sb:of <level>	-16
sb:of <span>	-16
sb:of the	16
sb:on	-19
sb:on <quality>	-18
sb:on the	-18
sb:one	15
sb:order	-22
sb:our	-23
sb:out	-18
sb:over	-16
sb:own	-16
sb:part	-22
sb:reciprocal	19
sb:renewed	-23
sb:say	-19
sb:since	27
sb:since the	29
sb:sir	20
sb:sir ,	16
sb:stand	15
sb:start	18
sb:state	16
sb:stop	20
sb:take effect	15
sb:tariff truce	-23
sb:that ,	17
sb:that <quality>	15
sb:that begin	20
sb:that is	15
sb:the <quality>	-28
sb:the additional	19
sb:the clock	31
sb:the tariff	15
sb:the truce	18
sb:the two	30
sb:then	22
sb:they	16
sb:third	-16
sb:top	16
sb:trade	-21
sb:truce between	-17
sb:truce with	-18
sb:two	20
sb:were	-24
sb:which both	19
sb:will	-15
sb:with the	-25
sb:year	-20
sb:you	-19
sb:your	-22
sb:—	19
t0=future	-30
t0=modal	-16
t1=future	-28
t1=modal	-15
t2=infinitive	-19
t2=modal	19
t:loose	20
t:loose & d:ahead	-30
t:loose & d:gone	23
t:loose & d:today	22
t:loose-l	17
t:loose-r1	-19
t:more	-21
t:more & d:gone	-19
t:more-l	-19
t:quiet	34
t:quiet & d:gone	38
t:quiet-l	31
t:quiet-l1	21
t:quiet-l2	15
t:quiet-r	26
t:quiet-r2	32
t:quiet-r3	-16
t:truce	31
t:truce & d:ahead	-17
t:truce & d:gone	46
t:truce & d:today	-18
t:truce-l	32
t:truce-l2	26
tn:loose	21
tn:more	29
v0=conclude	17
v0=say	-15
v1=be	-17
v1=begin	22
v1=conclude	18
v1=know	17
v2-none	-39
v2=have	-18
v2=run	21
vt0=be past	-22
vt0=conclude past	17
vt0=expire present	-15
vt0=go present	-16
vt0=have past	-16
vt1=be past	-31
vt1=conclude past	17
vt1=expire present	-15
vt1=go present	-16
vt2=be past	-24
vt2=have present	-18`;
