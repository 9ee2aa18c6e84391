// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:<day-ahead>	19
a:<day-today>	-16
a:<level-noun>	-16
a:<name> has	22
a:<quality>	-26
a:<v-sell>	-19
a:<v-stay>	18
a:?	-17
a:another	-16
a:at <level>	-18
a:back	16
a:between	-15
a:charge <level>	-16
a:down	20
a:from <name>	15
a:had	-15
a:has been	-15
a:have	-30
a:have pay	-17
a:in <name>	17
a:is	-15
a:of <span>	-22
a:on the	17
a:over	-17
a:run	16
a:the	-15
a:us	17
a:was	-16
a:year	23
asks	-18
b:'s	-18
b:, and	-19
b:, begin	18
b:, on	24
b:, the	17
b:, to	-15
b:/	15
b:: <number>	30
b:<level> in	-15
b:<name>	-17
b:<not>	-18
b:<number> /	16
b:<person>	-37
b:<sender>	-19
b:<span>	23
b:<span> from	16
b:<span> in	18
b:<v-begin>	20
b:<v-buy>	-16
b:<v-down>	-16
b:<v-end>	-19
b:<v-impose>	-21
b:<v-suspend>	17
b:<v-target>	-27
b:<v-up>	-35
b:a truce	19
b:an	-19
b:and	-30
b:arrangement	20
b:arrangement of	16
b:as	18
b:as of	23
b:at	-28
b:at the	-20
b:begin	20
b:both	31
b:by	-17
b:counted	15
b:counted from	15
b:effect	16
b:end	-16
b:for	-24
b:force since	17
b:freeze	16
b:from	24
b:government	17
b:halt	19
b:i	-16
b:if	-15
b:in force	16
b:in stockholm	15
b:in the	-17
b:it begin	22
b:it is	-21
b:know	17
b:new	-17
b:on	-15
b:out	-23
b:over	-19
b:renewed	-24
b:say	-22
b:since	30
b:since the	27
b:start	26
b:take effect	18
b:tariff truce	-15
b:that <quality>	15
b:that begin	19
b:the <office>	-18
b:the <organisation>	-15
b:the <quality>	-20
b:the arrangement	18
b:the truce	25
b:the two	27
b:to	-19
b:to <level>	-19
b:trade	-19
b:truce	16
b:truce between	-26
b:truce of	16
b:two	20
b:was make	16
b:were	-22
b:with <name>	16
c0=impose	-21
c0=up	-26
c1=agree & d:ahead	-17
c1=bear & d:gone	-24
c1=bear & d:today	16
c1=end & d:ahead	-24
c1=impose	-31
c1=impose & d:gone	-23
c1=stay	-17
c1=stay & d:ahead	-52
c1=target	-18
c1=up	-27
c1=up & d:gone	-40
ct0=bear present	19
ct0=begin past	15
ct0=impose perfect-passive	-15
ct0=impose present	-30
ct0=stay past	-47
ct0=up present	-18
ct1=bear present	21
ct1=begin past	16
ct1=impose perfect-passive	-15
ct1=impose present	-29
ct1=stay past	-47
ct1=up present	-18
ct2=impose infinitive	-22
ct2=impose perfect	26
ct2=impose present-passive	-16
ct2=stay past	-27
d:after to	-18
d:ahead	-57
d:ahead other	-56
d:ahead own	-21
d:ahead-0	29
d:ahead-1	20
d:ahead-2	-40
d:ahead-3	-62
d:ahead-4	-56
d:ahead-5	-105
d:at=0	-26
d:at=1	22
d:at=2	-18
d:at=3	-52
d:begins	74
d:begins ahead	39
d:begins gone	51
d:begins today	16
d:ends gone	19
d:ends own gone	28
d:ends own today	-38
d:ends today	-38
d:gone other	-128
d:gone own	38
d:gone-0	-71
d:gone-1	-68
d:gone-3	54
d:gone-4	76
d:gone-5	-109
d:gone-6	-37
d:how=month	-15
d:how=relative	21
d:how=weekday	-61
d:last	-28
d:month	-15
d:month ahead	-30
d:named=0	-72
d:named=2	29
d:rank=0 of 2	20
d:rank=0 of 3	-38
d:rank=0 of 4	18
d:rank=1 of 2	-30
d:rank=1 of 4	19
d:rank=2	-38
d:rank=2 of 3	-24
d:rank=2 of 4	-54
d:rank=3	-40
d:span-after	20
d:span-before	15
f:"	-33
f:'s	-26
f:,	-21
f:<day-ahead>	47
f:<day-gone>	-19
f:<gate>	-34
f:<level>	29
f:<month-gone>	-33
f:<name>	-44
f:<sender>	-19
f:<span>	26
f:<v-propose>	-20
f:<v-say>	-28
f:<v-suspend>	-27
f:<v-target>	20
f:?	15
f:a	-15
f:agree	-17
f:all	-19
f:and	19
f:answer	-17
f:apply	-20
f:arrangement	21
f:as	21
f:ask	16
f:before	20
f:call	-26
f:come	-15
f:custom	-16
f:do	16
f:don't	17
f:effect	28
f:end	20
f:enter	15
f:ever	-20
f:expect	-16
f:few	18
f:first	-22
f:force	-16
f:free	15
f:gave	-18
f:get	-21
f:good	24
f:had	-15
f:has	-16
f:hour	-21
f:is	28
f:it	19
f:know	-17
f:law	19
f:less	20
f:licence	-23
f:like	-18
f:make	-16
f:minute	17
f:month	-19
f:my	-18
f:neither	20
f:new	19
f:no	-30
f:noon	15
f:nothing	-29
f:of	-48
f:other	17
f:over	18
f:pay	21
f:press	16
f:rate	-23
f:renewed	16
f:run	19
f:since	-34
f:still	-20
f:summer	15
f:suspend	-27
f:take	26
f:talk	-33
f:tariff	-25
f:term	16
f:text	-15
f:their	-48
f:then	-24
f:they	16
f:time	26
f:to	21
f:top	-15
f:two	-21
f:unless	16
f:will	-19
has-future	-25
has-infinitive	-19
has-pluperfect	-27
l1=,	-15
l1=<begin>	-21
l1=<begin> & d:ahead	-18
l1=<begin> & d:today	-25
l1=<level-noun>	16
l1=<level-noun> & d:today	17
l1=<v-begin>	23
l1=<v-begin> & d:ahead	21
l1=<v-end>	-18
l1=<v-impose> & d:gone	-21
l1=by	-16
l1=for	-19
l1=from	26
l1=from & d:ahead	24
l1=from & d:today	24
l1=last	19
l1=last & d:gone	19
l1=of	22
l1=on & d:ahead	-24
l1=since & d:ahead	-40
l1=since & d:gone	18
l1=start	21
l1=start & d:ahead	17
l1=to	-18
l1=to & d:ahead	-19
l1=until	-30
l1=until & d:gone	-20
l2=, & d:ahead	-20
l2=, & d:today	23
l2=: & d:ahead	-16
l2=<level> & d:gone	-22
l2=<level> & d:today	26
l2=<name> & d:gone	-23
l2=<number> & d:ahead	19
l2=<number> & d:gone	-35
l2=<v-agree>	29
l2=<v-agree> & d:gone	32
l2=<v-bear> & d:gone	-17
l2=<v-end> & d:ahead	-21
l2=<v-stay> & d:ahead	-19
l2=<v-stay> & d:gone	21
l2=arrangement	16
l2=arrangement & d:gone	17
l2=as	21
l2=as & d:ahead	21
l2=at	-17
l2=both	22
l2=both & d:gone	22
l2=conclude	19
l2=conclude & d:gone	19
l2=counted	15
l2=declare & d:gone	16
l2=duty & d:gone	17
l2=effect & d:ahead	-19
l2=effect & d:gone	18
l2=from & d:gone	17
l2=in	-29
l2=in & d:gone	-18
l2=is	-18
l2=make	15
l2=make & d:gone	18
l2=renewed	-17
l2=renewed & d:gone	-17
l2=sign & d:gone	15
l2=since	15
l2=since & d:gone	23
l2=the	-15
l3=,	26
l3=, & d:gone	20
l3=: & d:gone	-19
l3=<duty>	-15
l3=<duty> & d:gone	-22
l3=<goods>	31
l3=<goods> & d:ahead	16
l3=<goods> & d:today	20
l3=<level>	-29
l3=<level> & d:gone	-15
l3=<number>	18
l3=<person>	-24
l3=<person> & d:gone	-16
l3=<quality> & d:gone	-15
l3=<span> & d:gone	15
l3=<v-bear> & d:gone	-22
l3=<v-begin> & d:ahead	-19
l3=<v-end>	-19
l3=<v-end> & d:gone	-15
l3=<v-suspend>	-18
l3=and	-22
l3=duty & d:gone	-19
l3=force & d:gone	21
l3=from & d:ahead	20
l3=is	16
l3=is & d:today	15
l3=it	32
l3=it & d:gone	24
l3=to	-25
l3=to & d:gone	-28
l3=which	-17
l4='s	-16
l4=:	24
l4=<agent> & d:gone	-15
l4=<begin>	22
l4=<begin> & d:ahead	18
l4=<begin> & d:gone	28
l4=<begin> & d:today	-31
l4=<level>	-15
l4=<v-begin>	20
l4=<v-begin> & d:gone	19
l4=<v-stay>	-15
l4=<v-suspend>	17
l4=<v-suspend> & d:today	16
l4=a & d:gone	-19
l4=and & d:ahead	-18
l4=been	15
l4=been & d:gone	18
l4=from	17
l4=have	-15
l4=is	-27
l4=it & d:ahead	-15
l4=on	-24
l4=on & d:gone	-15
l4=one & d:gone	15
l4=that	19
l4=the	-33
l4=the & d:gone	-27
l4=which	18
l4=—	15
l=, in	-18
l=, in & d:gone	-18
l=, on	20
l=, on & d:gone	23
l=: since & d:gone	15
l=<begin> <begin>	-21
l=<begin> <begin> & d:ahead	-18
l=<begin> <begin> & d:today	-25
l=<begin> from & d:ahead	19
l=<begin> since & d:gone	19
l=<name> from	15
l=<number> on & d:ahead	15
l=<span> in	18
l=<span> in & d:gone	19
l=agree in	20
l=agree in & d:gone	20
l=as of	24
l=as of & d:ahead	21
l=conclude in	16
l=conclude in & d:gone	17
l=counted from	15
l=from the	16
l=from the & d:gone	20
l=monday ,	-23
lead=10	16
lead=: & d:gone	-24
lead=: & d:today	26
lead=and	-16
lead=because & d:gone	15
lead=from & d:ahead	17
lead=if	-15
lead=it & d:gone	21
lead=november	35
lead=november & d:gone	36
lead=september	-20
lead=september & d:gone	-20
lead=since	16
lead=since & d:gone	22
lead=they	17
lead=they & d:gone	19
lll=: <number> on	16
lll=: <number> on & d:ahead	16
lll=<begin> <begin> <begin>	-21
lll=<begin> <begin> <begin> & d:ahead	-18
lll=<begin> <begin> <begin> & d:today	-25
lll=<begin> <begin> from & d:ahead	19
lll=<begin> <begin> since & d:gone	19
lll=it begin on	17
lr=, ,	-15
lr=, , & d:gone	-21
lr=, <end>	-23
lr=, <end> & d:today	-28
lr=, —	16
lr=, — & d:today	16
lr=<begin> .	18
lr=<begin> . & d:gone	21
lr=<begin> <end>	-23
lr=begin .	18
lr=from .	40
lr=from . & d:ahead	29
lr=from . & d:today	30
lr=from it	-15
lr=last ,	35
lr=last , & d:gone	35
lr=of , & d:gone	16
lr=of . & d:ahead	19
lr=on . & d:ahead	-16
lr=on <end> & d:ahead	-27
lr=on by	-15
lr=on the	-22
lr=on the & d:gone	-15
lr=since ,	20
lr=since , & d:gone	23
lr=since . & d:gone	16
lr=since a	-17
lr=since a & d:gone	-16
lr=the <end>	-19
lr=to ,	-15
lr=to .	-17
lr=until ,	-15
lr=until .	-27
lr=until . & d:gone	-17
n:added	15
n:agreement	21
n:agreements	23
n:ceasefire	16
n:continue	40
n:days=2	36
n:days=3	22
n:days=6	20
n:days=9	-42
n:deal	37
n:deals	34
n:extended	20
n:extension	21
n:extra	34
n:go on	16
n:grace	-23
n:halt	-26
n:held in	24
n:holds back	16
n:holidays	-17
n:keeps	34
n:laid down	-28
n:lengths=0	62
n:lengths=1	17
n:lie	-17
n:lift	31
n:long=1	53
n:long=2	42
n:long=3	27
n:long=6	-19
n:long=9	-34
n:loose=1	21
n:loose=2	17
n:moratorium	-22
n:more=1	15
n:more=2	22
n:more=3	22
n:more=6	-18
n:no truce	18
n:on hold	-18
n:on ice	22
n:pact	-24
n:pauses	-15
n:prolongation	-30
n:prolonged	-41
n:prolongs	15
n:quiet=2	-20
n:renewal	-27
n:reprieve	23
n:shelve	15
n:shelves	15
n:slept	20
n:spare	30
n:stay	54
n:stays	25
n:stretched	22
n:suspended	22
n:terms	23
n:truce	85
n:truce=1	37
n:truce=2	21
n:truce=3	17
n:truce=6	-21
n:truces	-29
n:untouched	25
n:verb=1	32
n:verb=2	29
nc2=begin	-17
nc2=impose	-19
nct2=bear past	17
nct2=end future	-16
nct2=end past	-15
nct2=end present	26
nct2=impose present	16
nct2=up present	-17
next=that	-18
next=where	17
next=—	-20
nhas-perfect	-38
none	48
nt2=perfect	-31
nt2=present	25
nt2=present-passive	-15
nv2=have	-15
nv2=ship	15
o:act=be	-17
o:act=declare	23
o:act=get	-15
o:act=know	17
o:act=put	-25
o:act=say	-18
o:agree in gone	29
o:agree on gone	-26
o:be in gone	-18
o:be since gone	15
o:begin since gone	-19
o:carried=controls far	-36
o:carried=deal far	-26
o:carried=duties far	-20
o:carried=fees far	-21
o:carried=meeting far	15
o:carried=procedure	-29
o:carried=truce far	-15
o:conclude in gone	24
o:end in gone	-15
o:end on ahead	-19
o:end on gone	19
o:have since gone	-16
o:leads=	-21
o:leads=agreed in	20
o:leads=as of	24
o:leads=concluded in	16
o:leads=counted from	15
o:leads=from the	16
o:leads=since	15
o:left=controls	-21
o:left=controls right=none	-17
o:left=deal	-30
o:left=deal right=none	-21
o:left=meeting	-15
o:left=meeting right=none	-21
o:left=signing right=none	16
o:left=truce right=longer	-17
o:left=truce right=none	15
o:near=deal	-18
o:near=meeting	-16
o:no verb  ahead	-16
o:no verb  today	-24
o:no verb from ahead	26
o:no verb of ahead	22
o:no verb since gone	17
o:no verb to gone	-18
o:no verb until gone	-22
o:right=deal	-17
o:right=meeting	-20
o:right=none	-18
o:right=none 	-19
o:right=none for	-17
o:right=none from	25
o:right=none last	25
o:right=none monday,	-23
o:right=none of	22
o:right=none since	19
o:right=none starts	23
o:right=none to	-17
o:right=none until	-25
o:run of gone	17
o:subject=controls carried	-22
o:subject=deal	-18
o:subject=deal far carried	-15
o:subject=deal no verb	-19
o:subject=deal no verb gone	-15
o:subject=duties begin gone	-16
o:subject=duties carried on ahead	-18
o:subject=duties carried pay	-17
o:subject=duties carried pay since	-16
o:subject=duties carried suspend	18
o:subject=duties carried suspend gone	21
o:subject=duties far carried be	-15
o:subject=duties far carried end	-16
o:subject=duties far carried on ahead	-17
o:subject=duties far carried other	17
o:subject=duties far carried other gone	16
o:subject=duties far carried pay	19
o:subject=duties far carried pay gone	16
o:subject=duties far carried pay since	18
o:subject=duties far carried since gone	27
o:subject=duties far no verb today	-26
o:subject=duties from today	18
o:subject=duties in gone	-23
o:subject=duties no verb from	16
o:subject=duties no verb on	16
o:subject=duties on ahead	24
o:subject=longer far	-15
o:subject=longer far carried	-19
o:subject=longer far no verb	-15
o:subject=meeting	-19
o:subject=meeting far  gone	-17
o:subject=meeting far carried in gone	16
o:subject=meeting far no verb 	-20
o:subject=meeting far no verb ahead	-16
o:subject=meeting no verb on	-16
o:subject=meeting on gone	-17
o:subject=none	15
o:subject=none  today	-16
o:subject=none carried	-17
o:subject=none carried on ahead	-25
o:subject=none carried pay gone	-21
o:subject=none carried pay since	-20
o:subject=none from ahead	21
o:subject=none no verb	15
o:subject=none no verb ahead	33
o:subject=none no verb from	16
o:subject=none no verb of	30
o:subject=none no verb since	16
o:subject=none of ahead	26
o:subject=none of gone	-19
o:subject=none of today	18
o:subject=none since gone	19
o:subject=procedure	-26
o:subject=procedure carried	-22
o:subject=procedure far	-17
o:subject=procedure far no verb	-17
o:subject=procedure no verb	-16
o:subject=truce begin	15
o:subject=truce begin in	18
o:subject=truce carried sign gone	15
o:subject=truce from gone	20
o:subject=truce in gone	29
o:subject=truce no verb 	-15
o:suspend in gone	17
o:topic=controls	-20
o:topic=controls far	-25
o:topic=controls far gone	-21
o:topic=controls since	-18
o:topic=controls since gone	-17
o:topic=deal	-30
o:topic=deal gone	-19
o:topic=deal no verb	-19
o:topic=deal since	-16
o:topic=deal since gone	-16
o:topic=duties ahead	-15
o:topic=duties begin	-20
o:topic=duties far in	-19
o:topic=duties far in gone	-19
o:topic=duties far the	16
o:topic=duties far today	-21
o:topic=duties from	15
o:topic=duties from gone	-31
o:topic=duties from today	28
o:topic=duties of ahead	-15
o:topic=duties pay	-16
o:topic=duties the gone	17
o:topic=duties today	15
o:topic=exclusions	-17
o:topic=fees	-19
o:topic=longer far	-18
o:topic=longer far no verb	-15
o:topic=longer in	-16
o:topic=longer in gone	-16
o:topic=longer to gone	15
o:topic=meeting	-32
o:topic=meeting ahead	-35
o:topic=meeting begin	-20
o:topic=meeting far 	-20
o:topic=meeting far  gone	-17
o:topic=meeting far ahead	-26
o:topic=meeting gone	-23
o:topic=meeting in	16
o:topic=meeting in gone	17
o:topic=meeting on	-33
o:topic=meeting on gone	-20
o:topic=none  today	-16
o:topic=none from	22
o:topic=none from ahead	17
o:topic=none have	-17
o:topic=none no verb	15
o:topic=none of	28
o:topic=none of ahead	23
o:topic=none of today	17
o:topic=none on ahead	-23
o:topic=none since gone	16
o:topic=procedure	-32
o:topic=procedure ahead	-15
o:topic=procedure far no verb	-17
o:topic=procedure gone	-18
o:topic=procedure no verb	-16
o:topic=procedure since	-15
o:topic=signing ahead	-25
o:topic=signing last	20
o:topic=signing last gone	20
o:topic=signing on ahead	-17
o:topic=truce	21
o:topic=truce 	-18
o:topic=truce  gone	-15
o:topic=truce begin	23
o:topic=truce declare	15
o:topic=truce gone	23
o:topic=truce in	45
o:topic=truce in gone	46
o:topic=truce last	16
o:topic=truce last gone	16
o:topic=truce make	15
o:topic=truce the	-23
o:topic=truce the gone	-18
o:topic=truce to	-21
o:topic=truce until	-34
o:topic=truce until gone	-23
pct0=begin present	-27
pct1=begin past	15
pct1=begin present	-27
phas-modal	-26
pt0=modal	-18
pt1=infinitive	-23
pt1=modal	-18
pv0=confirm	-16
pv0=have	-18
pv0=stand	15
pv1=confirm	-16
pv1=have	-18
pv2-none	-22
q:"	-16
q:,	22
q:.	-25
q:;	17
q:<day-ahead>	-18
q:<day-today>	-22
q:<gate>	-31
q:<level>	-16
q:<money>	-21
q:<month-gone>	-18
q:<organisation>	-26
q:<points>	-21
q:<seat>	21
q:<span>	36
q:<taker>	-15
q:<v-bear>	-15
q:<v-end>	-30
q:<v-stay>	-16
q:<v-up>	-22
q:additional	-15
q:ago	18
q:agree	18
q:announce	18
q:announcement	16
q:at	15
q:because	-22
q:begin	18
q:coffee	21
q:doing	15
q:down	15
q:each	20
q:earth	-20
q:end	-30
q:evening	-17
q:flour	20
q:four	-20
q:further	22
q:has	-22
q:have	-15
q:he	-15
q:if	-19
q:last	-20
q:lasted	-15
q:leave	-39
q:me	20
q:more	-36
q:on	18
q:one	22
q:pause	18
q:pay	-20
q:people	15
q:quarrel	-18
q:raise	-15
q:rare	-19
q:rate	-17
q:rest	20
q:river	-15
q:round	-17
q:run	-22
q:section	-25
q:side	-23
q:sign	-18
q:since	-18
q:stay	-16
q:suspension	-23
q:tariff	16
q:tell	-16
q:than	-18
q:that	-24
q:they	26
q:thi	-16
q:time	-28
q:to	-35
q:watche	-21
q:we	-24
q:week	19
q:where	25
q:which	-28
q:will	17
q:within	19
q:year	-18
qt=future	19
qt=modal	-20
qt=present	-15
r1=, & d:ahead	-30
r1=.	24
r1=. & d:ahead	15
r1=. & d:today	28
r1=<end>	-19
r1=<end> & d:today	-19
r1=<quality>	-16
r1=<v-stay> & d:gone	15
r1=a	-25
r1=a & d:gone	-22
r1=at	-27
r1=at & d:gone	-17
r1=has	-15
r1=in	-19
r1=in & d:gone	-15
r1=our & d:gone	15
r1=that	-19
r2=,	15
r2=<not>	-26
r2=<person>	-22
r2=<quality>	-26
r2=<v-end>	26
r2=another	-15
r2=end	17
r2=from	27
r2=have	-17
r2=not	-16
r2=was	-19
r2=which	18
r2=would	17
r3=:	-15
r3=<day-ahead>	15
r3=<end>	-17
r3=<goods>	-18
r3=<name>	24
r3=<v-impose>	-26
r3=back	21
r3=been	17
r3=month	-16
r3=not	-17
r3=on	18
r3=pay	-20
r3=the	-19
r3=year	15
r4=.	-23
r4=<day-ahead>	22
r4=<level>	-17
r4=<quality>	23
r4=<v-bear>	-18
r4=<v-end>	16
r4=is	-20
r4=no	-22
r4=of	-28
r4=on	16
r4=the	-16
r=, end	15
r=. <end>	21
r=<end> <end>	-19
r=and is	18
r=— the	-17
s:"	-25
s:,	-17
s:.	-17
s:<day-ahead>	-17
s:<day-gone>	20
s:<money>	-26
s:<month-ahead>	-45
s:<not>	-19
s:<person>	-25
s:<points>	16
s:<sender>	-25
s:<span>	27
s:<v-begin>	20
s:<v-buy>	-51
s:<v-deny>	-20
s:<v-down>	-26
s:<v-propose>	-18
s:<v-sell>	-23
s:<v-suspend>	16
s:?	-18
s:@	21
s:about	-17
s:all	-29
s:already	20
s:also	-17
s:announce	-30
s:any	-20
s:are	16
s:as	17
s:at	-20
s:be	28
s:begin	24
s:both	34
s:brandy	-16
s:bulletin	18
s:but	-28
s:cement	-19
s:city	-20
s:clock	23
s:coal	16
s:come	-19
s:confirm	-17
s:cost	-17
s:cotton	-20
s:counted	24
s:country	-18
s:cut	-18
s:deal	-22
s:declare	29
s:delegation	-23
s:down	17
s:due	-27
s:duty	16
s:earth	-23
s:effect	20
s:end	-27
s:evening	-22
s:expire	19
s:export	-33
s:extension	-17
s:extra	18
s:far	-15
s:farm	-17
s:fee	-30
s:flour	18
s:forced	-24
s:fourth	-24
s:friday	-17
s:from	19
s:good	19
s:government	32
s:had	-34
s:halifax	15
s:halt	27
s:he	-16
s:hour	-24
s:i	-21
s:import	-16
s:labor	-22
s:lasted	-18
s:lay	15
s:leave	15
s:let	-18
s:levy	20
s:licence	-26
s:list	-22
s:london	-16
s:lose	-22
s:machine	-19
s:may	-26
s:midnight	-19
s:minister	-17
s:ministry	-17
s:month	18
s:move	-16
s:new	-16
s:note	34
s:or	-16
s:order	-31
s:other	16
s:out	-17
s:over	-21
s:own	-16
s:part	-18
s:peace	15
s:pen	22
s:permit	-15
s:phosphate	17
s:port	-24
s:president	-18
s:price	-15
s:rare	-22
s:reciprocal	23
s:renewed	-33
s:result	-15
s:rice	-20
s:round	-19
s:rule	-19
s:run	15
s:say	-40
s:season	-15
s:section	-32
s:shall	17
s:sheet	-16
s:shook	16
s:since	25
s:sir	20
s:start	22
s:state	22
s:stop	23
s:surcharge	-18
s:talk	-19
s:th	16
s:the	-16
s:them	-36
s:therefore	19
s:thi	21
s:third	-17
s:trade	-24
s:truce	15
s:twice	-15
s:two	18
s:us	16
s:way	22
s:were	-19
s:whatever	-17
s:wheat	-16
s:wine	-21
s:without	-16
s:would	-15
s:write	-21
s:year	17
s:york	-16
s:your	-33
sa:) .	-22
sa:, <day-ahead>	23
sa:, end	15
sa:, for	16
sa:, from	-19
sa:, if	-16
sa:, in	-36
sa:, until	-22
sa:.	-17
sa:. .	17
sa:; the	-21
sa:<agent>	-17
sa:<day-ahead>	53
sa:<day-ahead> ,	15
sa:<day-ahead> .	22
sa:<day-ahead> to	-16
sa:<day-gone>	-44
sa:<day-today> .	-16
sa:<duty>	-16
sa:<gate>	17
sa:<level> ,	-33
sa:<money>	-21
sa:<month-gone>	-16
sa:<name> 's	-27
sa:<name> at	17
sa:<name> has	24
sa:<number>	18
sa:<number> of	21
sa:<organisation>	-17
sa:<person> ,	15
sa:<person> and	20
sa:<points>	17
sa:<points> of	19
sa:<sender>	-23
sa:<span>	21
sa:<span> .	32
sa:<v-bear>	-15
sa:<v-buy>	-19
sa:<v-down>	-19
sa:<v-impose>	-17
sa:?	-18
sa:a truce	34
sa:additional <level>	-16
sa:after	-22
sa:and <level>	-23
sa:and for	18
sa:and the	-37
sa:and we	-15
sa:any	-17
sa:at <number>	19
sa:at midnight	-18
sa:autumn .	15
sa:back	15
sa:back to	16
sa:because	-16
sa:before .	-20
sa:both	20
sa:but	-17
sa:conclude	-15
sa:country	-29
sa:declare	21
sa:down	21
sa:due	-19
sa:due to	-16
sa:evening	-15
sa:expire	23
sa:export	-18
sa:first	-17
sa:for	20
sa:for <span>	29
sa:forced	-15
sa:from <name>	18
sa:go on	-19
sa:good	26
sa:good ,	18
sa:good to	15
sa:good until	25
sa:government	21
sa:had	-35
sa:have	-24
sa:have pay	-18
sa:if	20
sa:if the	17
sa:in <name>	20
sa:instead	15
sa:is <level>	-16
sa:is the	15
sa:is up	23
sa:it 's	16
sa:it .	-17
sa:it was	15
sa:last	17
sa:licence	-15
sa:lose	-18
sa:may	-17
sa:midnight	-20
sa:midnight .	-15
sa:month	17
sa:not extend	18
sa:of the	-18
sa:of thi	15
sa:on <day-ahead>	23
sa:on <day-gone>	-24
sa:on <quality>	17
sa:on our	15
sa:on the	23
sa:on top	-17
sa:other	18
sa:other 's	22
sa:over the	-15
sa:pause	-20
sa:pen	22
sa:run	17
sa:say	-27
sa:section	-22
sa:section <number>	-22
sa:shall	15
sa:side	18
sa:slap	15
sa:sleep	17
sa:surcharge	-18
sa:suspend	18
sa:talk	-19
sa:that	-26
sa:the <day-ahead>	22
sa:the <level>	-23
sa:the <number>	18
sa:the <person>	-17
sa:the duty	-19
sa:them	-29
sa:they	-18
sa:they have	-17
sa:thi	19
sa:thi month	22
sa:to <level>	-19
sa:to <number>	-15
sa:to end	-22
sa:to the	15
sa:top	-17
sa:trade	-19
sa:truce	15
sa:until	17
sa:used	-17
sa:was not	15
sa:watche	-17
sa:way	16
sa:what it	19
sa:whatever	-17
sa:where	16
sa:which the	-16
sa:who	-15
sa:with	-20
sa:with a	-16
sa:year	21
sa:— the	-17
sb:'s	-16
sb:, <name>	22
sb:, a	-17
sb:, begin	18
sb:, in	20
sb:, the	25
sb:, to	-25
sb:, under	19
sb:: the	-19
sb:; the	17
sb:<agent>	16
sb:<day-today>	21
sb:<duty>	23
sb:<level> on	-15
sb:<name> and	16
sb:<name> at	16
sb:<name> have	-16
sb:<name> sign	-19
sb:<name> will	-16
sb:<name> —	-17
sb:<number> since	-18
sb:<organisation> ,	23
sb:<organisation> of	22
sb:<person>	-25
sb:<person> :	-29
sb:<quality>	-19
sb:<span>	16
sb:<span> from	18
sb:<v-begin>	28
sb:<v-buy>	-36
sb:<v-down>	-18
sb:<v-say>	17
sb:<v-sell>	-15
sb:<v-suspend>	18
sb:<v-target>	-19
sb:@	21
sb:additional duty	15
sb:agree in	17
sb:all	-18
sb:an additional	-15
sb:announce	-28
sb:as	25
sb:as of	20
sb:be	30
sb:begin	22
sb:both	22
sb:bulletin	18
sb:cement	-17
sb:charge on	-16
sb:city	-17
sb:clock	25
sb:coal	17
sb:coal and	18
sb:counted	21
sb:counted from	21
sb:deal	-20
sb:die	-15
sb:duty	29
sb:duty ,	17
sb:economy	15
sb:end	-23
sb:export	-15
sb:extend	-20
sb:fee	-19
sb:for the	-23
sb:force since	19
sb:fourth	-18
sb:friday	-17
sb:from	24
sb:from <number>	24
sb:government	16
sb:halt	19
sb:he	-15
sb:hour	-15
sb:i	-32
sb:in a	-15
sb:in force	15
sb:it	15
sb:it begin	20
sb:it was	15
sb:lapse ,	17
sb:lasted	-16
sb:law ,	16
sb:levy on	16
sb:long	15
sb:meanwhile the	16
sb:monday ,	-25
sb:note	31
sb:of <level>	-15
sb:of duty	20
sb:of the	19
sb:on	-25
sb:on <quality>	-19
sb:on the	-21
sb:one	16
sb:order	-24
sb:our	-26
sb:out	-22
sb:over	-15
sb:own	-17
sb:part	-21
sb:reciprocal	19
sb:renewed	-25
sb:say	-18
sb:side	-15
sb:since	27
sb:since the	29
sb:sir	20
sb:sir ,	16
sb:stand	17
sb:start	24
sb:state	20
sb:stop	18
sb:take effect	17
sb:tariff truce	-24
sb:that ,	17
sb:that <quality>	15
sb:that begin	19
sb:the <quality>	-29
sb:the additional	15
sb:the clock	29
sb:the fourth	-15
sb:the truce	28
sb:the two	31
sb:then	15
sb:they	15
sb:third	-16
sb:top	15
sb:truce between	-20
sb:two	18
sb:under the	17
sb:upon	15
sb:were	-25
sb:which	16
sb:which both	20
sb:with the	-26
sb:you	-19
sb:your	-21
sb:—	17
t0=future	-31
t0=modal	-17
t1=future	-29
t1=modal	-16
t2=infinitive	-18
t2=modal	17
t:loose	20
t:loose & d:ahead	-31
t:loose & d:gone	22
t:loose & d:today	23
t:loose-l	20
t:loose-l1	17
t:loose-r1	-19
t:more-r1	-17
t:quiet	33
t:quiet & d:gone	38
t:quiet-l	30
t:quiet-l1	21
t:quiet-r	25
t:quiet-r2	33
t:quiet-r3	-17
t:truce	33
t:truce & d:ahead	-22
t:truce & d:gone	49
t:truce-l	34
t:truce-l2	24
t:verb-l1	-19
tn:loose	21
tn:more	30
v0-none	-15
v0=say	-16
v1=be	-15
v1=begin	22
v1=know	17
v2-none	-41
v2=have	-18
v2=run	20
vt0=be past	-28
vt0=expire present	-16
vt0=go present	-17
vt1=be past	-30
vt1=begin gerund	18
vt1=expire present	-16
vt1=go present	-17
vt2=be past	-23
vt2=have present	-17`;
