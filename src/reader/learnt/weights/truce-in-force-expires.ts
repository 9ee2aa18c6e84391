// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:<day-ahead> .	-30
a:<duty>	-23
a:<level>	-40
a:<v-agree>	-17
a:<v-return>	17
a:duty	-18
a:from	-19
a:in	-34
a:into	16
a:it	-16
a:nothing	16
a:on	-19
a:out .	16
a:to	-18
a:year	20
a:year .	17
b:'	-15
b:, both	15
b:, due	16
b:, end	18
b:, from	-33
b:, is	23
b:, the	15
b::	17
b:: it	20
b:; the	-22
b:<day-ahead> and	-18
b:<day-gone>	18
b:<goods>	-18
b:<level> is	17
b:<name> and	27
b:<name> is	-24
b:<name> would	-16
b:<number>	-40
b:<number> from	17
b:<points>	54
b:<quality>	-24
b:<quality> duty	15
b:<span>	31
b:<v-bear>	-27
b:<v-begin>	-22
b:<v-end>	16
b:<v-propose>	-22
b:<v-return>	-24
b:<v-target>	-23
b:a	-28
b:a deal	16
b:additional	17
b:agree in	27
b:agree to	-15
b:agreement with	-15
b:and <name>	25
b:and end	-30
b:and has	17
b:and it	28
b:and on	-21
b:and the	-16
b:as of	-23
b:at midnight	16
b:back	-23
b:begin	-22
b:begin on	-17
b:between <name>	15
b:by	-25
b:by the	-15
b:charge	-23
b:current	17
b:day	20
b:deadline	-24
b:decision	-17
b:die	24
b:do	18
b:due	15
b:due to	26
b:duty	22
b:for the	-23
b:from	-25
b:from <day-ahead>	-19
b:further	-15
b:go to	15
b:good	23
b:good would	20
b:has until	16
b:if	15
b:if the	16
b:in <name>	-22
b:is	18
b:is good	17
b:is to	-26
b:it	15
b:it end	19
b:it expire	-17
b:it is	15
b:it take	-18
b:lapse on	21
b:my	-15
b:noon	-19
b:old	18
b:on	-16
b:on <day-gone>	27
b:our	-18
b:out	27
b:pause	30
b:pay	-35
b:present	20
b:price	-16
b:return	-25
b:second	-28
b:shelve	15
b:since	-28
b:sit	-19
b:standstill	-19
b:start	-18
b:suspend until	16
b:tell	16
b:the <span>	37
b:the deadline	-22
b:the pause	19
b:the present	24
b:the second	-18
b:the tariff	17
b:their	-21
b:there	-23
b:thi	20
b:three	-19
b:through	15
b:time	-17
b:to end	20
b:truce between	21
b:union	-18
b:up	24
b:up to	18
b:we	-22
b:we are	-18
b:which <name>	-15
b:which end	-15
b:you	-16
b:—	19
c0=begin	-17
c0=propose	-20
c1=agree & d:ahead	-18
c1=bear	-15
c1=begin	-17
c1=end & d:gone	-16
c1=impose	-15
c1=impose & d:gone	-25
c1=propose & d:ahead	-20
c1=say & d:ahead	20
c1=stay & d:gone	-40
c1=stay & d:today	16
ct0=begin future	-18
ct0=end past	-26
ct0=impose future	-23
ct0=impose modal	-16
ct0=say present	20
ct0=suspend future	-17
ct1=agree participle-passive	-15
ct1=end past	-26
ct1=impose future	-23
ct1=impose modal	-16
ct1=say present	22
ct1=suspend future	-17
ct2=end present	-16
ct2=impose present	-17
d:ahead other	-38
d:ahead own	37
d:ahead-0	-68
d:ahead-1	-24
d:ahead-2	39
d:ahead-3	33
d:ahead-5	-24
d:ahead-6	-26
d:at=3	-37
d:begins ahead	15
d:begins gone	-43
d:ends	20
d:ends ahead	23
d:ends gone	-17
d:ends own ahead	37
d:gone	-147
d:gone other	-96
d:gone own	-69
d:gone-1	-37
d:gone-4	-17
d:gone-5	-78
d:how=relative	-18
d:how=weekday	-50
d:last	-36
d:named=0	-53
d:named=1	24
d:named=2	18
d:rank=0 of 1	28
d:rank=0 of 4	-27
d:rank=1	28
d:rank=1 of 2	34
d:rank=1 of 3	19
d:rank=1 of 4	-29
d:rank=2	21
d:rank=2 of 4	20
d:today	-27
d:today own	-27
d:today-0	-27
f:'	-15
f:,	27
f::	39
f:<agent>	-18
f:<goods>	38
f:<month-gone>	16
f:<month-today>	23
f:<name>	24
f:<number>	20
f:<office>	-29
f:<organisation>	-22
f:<person>	19
f:<points>	42
f:<quality>	26
f:<seat>	35
f:<sender>	-15
f:<v-propose>	-26
f:<v-sell>	-27
f:?	32
f:a	-40
f:after	-33
f:again	-31
f:agreement	-25
f:among	-15
f:and	24
f:any	16
f:apply	-17
f:approve	-25
f:back	23
f:being	-18
f:between	24
f:both	-38
f:call	-16
f:can	20
f:collect	21
f:continue	16
f:copper	-15
f:deal	18
f:decide	17
f:down	-15
f:draft	-15
f:due	38
f:each	18
f:either	-21
f:enter	-15
f:entry	19
f:extension	-18
f:face	-20
f:fall	-16
f:farm	-15
f:fee	-18
f:fentanyl	22
f:from	29
f:full	-16
f:further	16
f:general	-20
f:has	15
f:he	-19
f:hour	-22
f:i	20
f:it	15
f:land	18
f:later	-19
f:matter	-15
f:may	-35
f:meet	-38
f:next	-19
f:not	-15
f:note	18
f:notice	-17
f:of	-30
f:offer	-25
f:one	34
f:over	36
f:own	-15
f:pay	28
f:people	20
f:prolong	20
f:remain	19
f:round	-20
f:settle	18
f:should	17
f:side	-34
f:start	22
f:stay	-17
f:still	24
f:take	21
f:that	29
f:the	-27
f:there	23
f:they	28
f:thi	-17
f:through	23
f:to	16
f:top	-21
f:truce	25
f:unless	36
f:was	-20
f:week	-25
f:were	15
f:write	-17
f:year	21
first-of-paragraph	-28
has-future	-18
has-infinitive	-27
has-past	-16
has-present	15
headline	-24
l1=,	-20
l1=, & d:ahead	-17
l1=:	27
l1=: & d:ahead	30
l1=<level-noun>	19
l1=<number>	-18
l1=<span>	-17
l1=<span> & d:ahead	-17
l1=<v-begin>	-24
l1=<v-begin> & d:ahead	-23
l1=from	-15
l1=of	-37
l1=of & d:ahead	-28
l1=on & d:gone	-51
l1=on & d:today	-22
l1=out	28
l1=since	-28
l1=since & d:ahead	-22
l1=the & d:gone	-17
l1=to & d:ahead	17
l1=until & d:gone	-25
l2="	-15
l2=" & d:ahead	-15
l2=<begin> & d:gone	-16
l2=<duty> & d:ahead	16
l2=<level>	-18
l2=<seat>	-21
l2=<seat> & d:ahead	-21
l2=<v-agree>	-20
l2=<v-agree> & d:ahead	-18
l2=<v-end>	18
l2=<v-end> & d:ahead	24
l2=<v-suspend>	18
l2=<v-suspend> & d:ahead	21
l2=<v-target>	-16
l2=<v-up>	17
l2=<v-up> & d:ahead	18
l2=as	-21
l2=as & d:ahead	-15
l2=at & d:ahead	-20
l2=back	-20
l2=back & d:ahead	-20
l2=by	-15
l2=die	15
l2=die & d:ahead	15
l2=duty	17
l2=duty & d:ahead	18
l2=early	15
l2=from	-15
l2=go	22
l2=go & d:ahead	23
l2=good	19
l2=good & d:ahead	21
l2=have	-18
l2=have & d:ahead	-17
l2=lapse	19
l2=lapse & d:ahead	19
l2=of & d:ahead	15
l2=pay	-15
l2=pay & d:ahead	-15
l2=run	16
l2=say	-20
l2=say & d:ahead	-18
l2=sleep & d:ahead	15
l2=that	22
l2=that & d:ahead	23
l2=there	-15
l2=tuesday	17
l2=us	18
l2=us & d:ahead	19
l3=<begin>	15
l3=<begin> & d:ahead	31
l3=<begin> & d:gone	-21
l3=<points>	16
l3=<points> & d:ahead	16
l3=<v-down>	17
l3=<v-down> & d:ahead	17
l3=<v-end>	19
l3=<v-suspend>	-16
l3=are	21
l3=are & d:ahead	23
l3=end & d:ahead	15
l3=from	-17
l3=from & d:ahead	-16
l3=have	16
l3=in	-30
l3=in & d:ahead	-20
l3=last	21
l3=last & d:ahead	22
l3=one	21
l3=own	15
l3=own & d:ahead	15
l3=pause	22
l3=pause & d:ahead	22
l3=suspension	-22
l3=suspension & d:ahead	-22
l3=that	23
l3=that & d:ahead	25
l3=the	18
l3=the & d:ahead	23
l3=was	-26
l3=was & d:ahead	-24
l3=with	-17
l3=with & d:ahead	-15
l3=would	-22
l3=would & d:ahead	-21
l4=,	-16
l4=<agent>	16
l4=<agent> & d:today	16
l4=<begin> & d:ahead	26
l4=<begin> & d:gone	-33
l4=<day-gone> & d:ahead	15
l4=<month-gone>	18
l4=<month-gone> & d:ahead	19
l4=<number>	21
l4=<number> & d:ahead	23
l4=<points>	30
l4=<points> & d:ahead	31
l4=<quality>	-24
l4=<quality> & d:ahead	-22
l4=<v-agree>	-18
l4=<v-agree> & d:ahead	-16
l4=<v-impose>	-15
l4=<v-stay>	-32
l4=<v-stay> & d:ahead	-29
l4=a	-16
l4=a & d:ahead	-15
l4=are	-18
l4=are & d:ahead	-17
l4=at	17
l4=at & d:ahead	18
l4=be	-26
l4=be & d:ahead	-25
l4=busan	19
l4=busan & d:ahead	20
l4=by	-18
l4=by & d:ahead	-17
l4=current	16
l4=due	23
l4=due & d:ahead	25
l4=in	-28
l4=in & d:ahead	-24
l4=is	-25
l4=is & d:ahead	-18
l4=its	15
l4=its & d:ahead	15
l4=last	28
l4=last & d:ahead	29
l4=of	18
l4=of & d:ahead	18
l4=on & d:ahead	16
l4=present	21
l4=present & d:ahead	21
l4=run	-15
l4=the	-24
l4=the & d:ahead	-23
l4=up	21
l4=up & d:ahead	22
l4=would	25
l4=—	-15
l=, from	-16
l=, from & d:ahead	-15
l=, the	19
l=<begin> on & d:ahead	15
l=<level> on	-23
l=<level> on & d:ahead	-21
l=<number> ,	18
l=as of	-20
l=as of & d:ahead	-15
l=begin on	-19
l=begin on & d:ahead	-18
l=die on	15
l=die on & d:ahead	15
l=go on	23
l=go on & d:ahead	23
l=has until	16
l=has until & d:ahead	18
l=lapse on	19
l=lapse on & d:ahead	19
l=run out	17
l=suspend until & d:ahead	15
l=truce until	-23
l=truce until & d:ahead	-23
l=tuesday ,	17
lead=" & d:ahead	-22
lead=" & d:today	16
lead=, & d:gone	-43
lead=13 & d:today	17
lead=8	-15
lead=9	-22
lead=:	17
lead=: & d:ahead	24
lead=by	-21
lead=by & d:ahead	-20
lead=china	27
lead=china & d:ahead	28
lead=from	-20
lead=from & d:ahead	-19
lead=if	15
lead=if & d:ahead	18
lead=its & d:ahead	15
lead=january	17
lead=november	24
lead=november & d:ahead	25
lead=our	-16
lead=our & d:ahead	-15
lead=the & d:gone	-21
lead=thursday	38
lead=thursday & d:ahead	32
lead=tuesday	-16
lead=we	-15
lead=—	19
lead=— & d:ahead	25
lll=<begin> <begin> on & d:ahead	15
lll=<begin> <seat> ,	-15
lll=<begin> <seat> , & d:today	-15
lll=<begin> tuesday ,	15
lll=<begin> tuesday , & d:today	15
lll=and end on	-28
lll=and end on & d:ahead	-28
lll=at midnight on	16
lll=at midnight on & d:ahead	17
lll=it expire on	-15
lll=it expire on & d:ahead	-15
lll=to end on	18
lll=to end on & d:ahead	19
lll=which end on	-15
lr=, , & d:ahead	-16
lr=, . & d:today	16
lr=, <end>	-15
lr=: .	22
lr=: . & d:ahead	22
lr=<begin> ,	-21
lr=<begin> , & d:ahead	-32
lr=<begin> .	20
lr=<begin> . & d:ahead	23
lr=<begin> —	-15
lr=before <end>	19
lr=before <end> & d:ahead	20
lr=by ,	18
lr=by , & d:ahead	20
lr=by <end>	-24
lr=by <end> & d:ahead	-23
lr=for , & d:ahead	15
lr=from <end>	-21
lr=from <end> & d:ahead	-19
lr=from to	18
lr=from to & d:ahead	19
lr=is ,	-17
lr=is <end>	18
lr=is <end> & d:ahead	19
lr=on the	16
lr=on the & d:ahead	17
lr=on unless	-16
lr=on unless & d:ahead	-16
lr=out .	32
lr=since ,	-18
lr=since , & d:ahead	-16
lr=thursday ,	17
lr=thursday , & d:today	17
lr=until ,	16
lr=until , & d:ahead	19
lr=until <end>	-38
lr=until <end> & d:ahead	-36
lr=until of	25
lr=until of & d:ahead	26
lr=until to	-16
lr=until to & d:ahead	-15
n:added	-20
n:adds	29
n:agreement	35
n:another	-15
n:arrangement	-28
n:calm	-33
n:ceasefire	24
n:continue	36
n:continued	-27
n:days=0	15
n:days=6	29
n:days=9	15
n:deal	-15
n:extension	-52
n:frozen	33
n:go on	19
n:goes on	-32
n:held in	28
n:in the drawer	-38
n:lengths=0	41
n:lengths=1	27
n:lengths=3	-31
n:lengths=6	36
n:lift	-21
n:long=0	37
n:long=1	31
n:long=3	34
n:long=6	-30
n:loose=1	35
n:measure	18
n:more	-19
n:more=1	21
n:more=2	-17
n:more=3	17
n:more=6	-34
n:no truce	22
n:on ice	-20
n:pact	-60
n:parked	20
n:peace	24
n:period	15
n:prolong	-41
n:prolongation	-27
n:prolongs	-17
n:quiet	18
n:renew	-33
n:renewal	-42
n:renewed	18
n:rest	19
n:second	34
n:settlement	31
n:shelve	-16
n:shelved	32
n:shelves	-22
n:spare	-31
n:standstill	18
n:stay	26
n:stays	39
n:stretch	-28
n:suspend	40
n:suspended	36
n:suspends	30
n:suspension	20
n:terms	24
n:truce	44
n:truce=2	20
n:truces	-19
n:verb=1	16
n:verb=2	46
n:verb=3	15
nc2=begin	18
nc2=end	-23
nc2=up	16
nct2=bear future	-19
nct2=bear present	16
nct2=begin present	24
nct2=end present-passive	-17
nct2=up present	21
next="	-17
next=(	-17
next=and	-22
next=if	-17
next=—	-19
nhas-past	-15
nhas-present	19
none	46
nt2=past	-16
nt2=present	15
nv2=end	-20
nv2=go	20
nv2=see	-21
nvt2=go present	24
o:act=keep	17
o:act=other	-18
o:act=sit	-17
o:agree on ahead	-15
o:carried=deal far	-26
o:carried=duties far	-20
o:carried=fees	-16
o:carried=longer	23
o:carried=meeting far	17
o:carried=procedure	19
o:carried=truce	17
o:have until ahead	18
o:leads=as of	-20
o:leads=days, until	-28
o:leads=end on	32
o:leads=has until	16
o:leads=lapses on	22
o:leads=truce until	-23
o:leads=tuesday,	15
o:left=controls	-15
o:left=controls right=none	-16
o:left=exclusions	-21
o:left=meeting	-34
o:left=meeting right=none	-30
o:left=none right=duties	-24
o:left=none right=signing	-21
o:left=none right=truce	20
o:left=procedure	-35
o:left=procedure right=none	-34
o:left=truce right=longer	-15
o:near=meeting	-34
o:near=procedure	-20
o:no verb before ahead	16
o:no verb from ahead	-41
o:no verb since ahead	-17
o:no verb the ahead	23
o:no verb to ahead	21
o:right=deal	-18
o:right=duties	-25
o:right=duties before	-20
o:right=duties until	-18
o:right=longer	-17
o:right=none	-24
o:right=none before	19
o:right=none by	-24
o:right=none ended	-15
o:right=none ends	16
o:right=none from	-28
o:right=none of	-29
o:right=none out	39
o:right=none since	-24
o:right=none tuesday,	17
o:right=procedure	-20
o:right=truce	29
o:right=truce 	-34
o:right=truce from	18
o:right=truce on	23
o:subject=controls	-15
o:subject=deal	-30
o:subject=deal no verb	-19
o:subject=deal no verb ahead	-18
o:subject=duties begin	-19
o:subject=duties begin ahead	-17
o:subject=duties begin on	-16
o:subject=duties carried be ahead	17
o:subject=duties carried end on	20
o:subject=duties carried the ahead	-22
o:subject=duties end	-25
o:subject=duties end ahead	-24
o:subject=duties end on	-18
o:subject=duties far  ahead	15
o:subject=duties far carried be	-29
o:subject=duties far carried be ahead	-27
o:subject=duties far carried from ahead	17
o:subject=duties far carried to ahead	-19
o:subject=duties far no verb ahead	17
o:subject=duties from ahead	-29
o:subject=duties no verb on	-16
o:subject=duties on ahead	-29
o:subject=duties other	-17
o:subject=duties the ahead	-20
o:subject=duties until ahead	15
o:subject=fees carried	-22
o:subject=longer carried	17
o:subject=longer carried end	19
o:subject=longer carried end ahead	20
o:subject=longer carried end on	24
o:subject=longer carried on ahead	18
o:subject=longer far carried	-17
o:subject=meeting carried end	31
o:subject=meeting carried end ahead	31
o:subject=meeting carried end on	24
o:subject=meeting carried on ahead	21
o:subject=meeting carried the ahead	15
o:subject=meeting far carried the ahead	-16
o:subject=none carried run ahead	-16
o:subject=none carried suspend	19
o:subject=none carried suspend ahead	20
o:subject=none carried suspend until	16
o:subject=none no verb ahead	22
o:subject=none no verb today	-21
o:subject=none no verb until	20
o:subject=none until ahead	21
o:subject=procedure far	-19
o:subject=procedure far no verb	-19
o:subject=procedure far no verb ahead	-17
o:subject=signing	17
o:subject=signing no verb	19
o:subject=signing no verb ahead	23
o:subject=truce	17
o:subject=truce carried	-18
o:subject=truce carried begin	-16
o:subject=truce carried begin ahead	-16
o:subject=truce carried suspend	-22
o:subject=truce carried suspend ahead	-22
o:subject=truce carried the ahead	-16
o:subject=truce far carried the ahead	21
o:subject=truce far no verb on	15
o:subject=truce far on ahead	15
o:subject=truce on ahead	15
o:suspend from ahead	-18
o:topic=controls	-20
o:topic=controls ahead	-18
o:topic=deal no verb	-19
o:topic=duties begin	-25
o:topic=duties by	-25
o:topic=duties by ahead	-25
o:topic=duties far  ahead	15
o:topic=duties far be	-27
o:topic=duties far from	16
o:topic=duties far from ahead	16
o:topic=duties far the	-19
o:topic=duties far the ahead	-18
o:topic=duties from	-43
o:topic=duties from ahead	-40
o:topic=duties gone	-38
o:topic=duties on	-23
o:topic=duties on ahead	-15
o:topic=duties the	-15
o:topic=duties through	21
o:topic=duties through ahead	22
o:topic=duties until	15
o:topic=duties until ahead	17
o:topic=exclusions	-17
o:topic=exclusions ahead	-16
o:topic=fees	-15
o:topic=longer on	20
o:topic=longer on ahead	22
o:topic=meeting	-32
o:topic=meeting ahead	-27
o:topic=meeting far the	-16
o:topic=meeting far the ahead	-15
o:topic=meeting on	-20
o:topic=none ahead	22
o:topic=none be	-16
o:topic=none end	18
o:topic=none from	-16
o:topic=none from ahead	-15
o:topic=none gone	-27
o:topic=none on	21
o:topic=none on ahead	25
o:topic=none today	-25
o:topic=procedure	-24
o:topic=procedure ahead	-17
o:topic=procedure be	-17
o:topic=procedure far no verb	-19
o:topic=procedure on	-20
o:topic=procedure on ahead	-19
o:topic=procedure the ahead	15
o:topic=sale	-23
o:topic=sale ahead	-19
o:topic=signing	-15
o:topic=signing be	-18
o:topic=signing no verb	19
o:topic=signing sign	-18
o:topic=truce	25
o:topic=truce ahead	37
o:topic=truce be	15
o:topic=truce far	20
o:topic=truce far on	22
o:topic=truce far on ahead	23
o:topic=truce gone	-42
o:topic=truce have	23
o:topic=truce of	-17
pc0=bear	18
pc0=suspend	-15
pc0=up	-20
pc1=up	-29
pct0=impose past-passive	-15
pct0=impose present	24
pct0=stay modal	-27
pct0=stay past-passive	19
pct0=suspend future	-20
pct1=impose infinitive	16
pct1=impose past-passive	-15
pct1=impose present	15
pct1=stay modal	-27
pct1=stay past-passive	19
pct1=suspend future	-15
phas-future	-15
phas-pluperfect	-15
pt0=pluperfect	-15
pv0=end	15
pv0=hold	18
pv0=other	23
pv0=run	-21
pv0=stay	-20
pv1=go	-20
pv1=hold	24
pv1=leave	18
pv1=run	-21
pv1=stand	-19
pv1=stay	-15
pvt0=be past	16
pvt0=keep present	15
pvt1=be past	17
q:"	-41
q:(	-24
q:/	27
q:<day-ahead>	-21
q:<day-today>	-16
q:<goods>	29
q:<level-noun>	-22
q:<name>	21
q:<organisation>	-59
q:<person>	-23
q:<quality>	21
q:<seat>	34
q:<taker>	-17
q:<v-bear>	-42
q:<v-down>	-15
q:<v-propose>	-18
q:<v-stay>	15
q:?	29
q:about	23
q:additional	16
q:against	17
q:agreement	-20
q:another	26
q:ask	23
q:b	-17
q:be	-32
q:because	-24
q:been	15
q:begin	16
q:call	-35
q:coffee	17
q:deadline	17
q:deal	-15
q:did	-24
q:dispute	-16
q:doe	18
q:duty	24
q:everybody	-16
q:extend	-20
q:extension	22
q:fall	-17
q:first	-18
q:from	-46
q:get	-16
q:halve	-16
q:his	-18
q:hour	-26
q:how	22
q:if	-26
q:is	30
q:last	18
q:law	-20
q:leave	28
q:meet	-32
q:minister	15
q:morning	-20
q:next	-20
q:night	-24
q:of	-26
q:or	-16
q:ordinary	17
q:own	30
q:prolonged	-24
q:river	-27
q:run	21
q:second	-23
q:set	-16
q:shall	-18
q:spring	-19
q:stand	19
q:state	27
q:stockholm	19
q:surcharge	-34
q:suspend	-25
q:suspension	-21
q:take	17
q:tell	-16
q:that	-17
q:there	20
q:thi	16
q:three	16
q:trade	-15
q:truce	41
q:until	-21
q:up	-20
q:valley	-20
q:visit	24
q:week	16
q:were	31
q:what	28
q:which	21
q:will	-33
q:wine	-22
q:year	15
q:your	22
qt=modal	-20
qt=present	32
r1=(	-17
r1=,	18
r1=, & d:ahead	25
r1=, & d:gone	-37
r1=, & d:today	17
r1=.	19
r1=. & d:ahead	28
r1=. & d:gone	-46
r1=<end> & d:gone	-39
r1=<end> & d:today	-25
r1=<v-down>	15
r1=<v-down> & d:ahead	15
r1=and	-21
r1=and & d:ahead	-21
r1=as & d:ahead	15
r1=if	-15
r1=it	-27
r1=it & d:ahead	-21
r1=of	29
r1=of & d:ahead	31
r1=—	-26
r2=<goods>	-32
r2=<name>	-23
r2=<not>	-18
r2=<organisation>	-17
r2=<v-end>	-18
r2=<v-impose>	-16
r2=if	-16
r3='s	-16
r3=.	-20
r3=<goods>	15
r3=<organisation>	-30
r3=<seat>	-17
r3=<v-end>	-15
r3=<v-impose>	20
r3=as	18
r3=day	15
r3=in	-23
r3=it	-24
r3=on	19
r3=that	-17
r3=the	-26
r3=what	18
r3=year	15
r4=,	-22
r4=.	-18
r4=<agent>	-21
r4=<level>	-26
r4=<quality>	-27
r4=<span>	-18
r4=<v-say>	-15
r4=duty	16
r4=that	15
r4=to	19
r4=truce	18
r=) <end>	-15
r=, "	15
r=. <end>	19
r=and is	-16
r=of thi	15
s:'	-21
s:'s	-23
s:*	-23
s:.	-19
s:<day-gone>	-23
s:<day-today>	-21
s:<goods-amount>	-18
s:<level>	-18
s:<number>	-26
s:<office>	-30
s:<organisation>	-57
s:<points>	62
s:<sender>	-15
s:<v-bear>	-21
s:<v-begin>	-16
s:<v-deny>	-16
s:<v-propose>	-40
s:<v-sell>	-17
s:<v-suspend>	25
s:a	-22
s:about	-18
s:affiliate	-17
s:again	15
s:agreement	-19
s:alive	-15
s:answer	-22
s:army	-26
s:arrangement	27
s:as	17
s:ask	19
s:away	15
s:beef	-21
s:begin	-19
s:better	22
s:between	30
s:both	21
s:busan	19
s:butter	-18
s:by	-31
s:calendar	19
s:capital	16
s:ceasefire	-29
s:city	-25
s:club	-15
s:commerce	-19
s:company	-20
s:conclude	15
s:contract	-19
s:count	20
s:current	24
s:date	32
s:day	39
s:deadline	-30
s:decree	15
s:delegation	-18
s:did	-25
s:die	30
s:do	30
s:doe	17
s:duty	19
s:earth	-17
s:enter	-23
s:every	-15
s:everybody	-26
s:everything	23
s:explain	-15
s:extend	-23
s:face	20
s:fee	-25
s:fentanyl	17
s:fish	-20
s:fourth	-17
s:freeze	17
s:from	-23
s:frozen	-29
s:full	-25
s:gallium	-15
s:gate	-17
s:good	40
s:grant	16
s:has	-26
s:he	-19
s:higher	16
s:hundred	16
s:if	-18
s:import	-19
s:in	-18
s:including	25
s:is	21
s:just	15
s:know	22
s:last	32
s:later	-15
s:law	19
s:lawyer	-15
s:let	26
s:levy	-21
s:list	-24
s:loaded	-16
s:lower	-18
s:may	-19
s:meanwhile	15
s:meet	-17
s:midnight	17
s:ministry	-28
s:mission	-15
s:month	17
s:must	-23
s:new	-16
s:no	-20
s:noon	-18
s:now	17
s:of	-19
s:offer	-22
s:on	-25
s:order	16
s:otherwise	24
s:out	29
s:party	-24
s:pause	29
s:pay	-17
s:peace	15
s:period	25
s:phone	-19
s:plan	-16
s:port	-26
s:rate	-15
s:rather	17
s:reach	-20
s:reciprocal	22
s:refund	-15
s:rice	-15
s:round	-22
s:run	33
s:season	-15
s:see	-28
s:shelve	19
s:short	20
s:signature	-16
s:sit	-16
s:six	16
s:slap	17
s:so	17
s:somebody	35
s:something	16
s:start	-22
s:stay	-17
s:surcharge	-49
s:tariff	-17
s:tax	22
s:television	-17
s:tell	15
s:text	17
s:the	-17
s:their	26
s:there	-22
s:thing	19
s:those	15
s:threaten	-15
s:three	-22
s:thursday	16
s:till	27
s:truce	23
s:under	-15
s:union	-19
s:unless	21
s:until	16
s:up	23
s:vote	-16
s:voted	-15
s:water	-16
s:wheat	-17
s:who	-29
s:will	-18
s:yes	18
sa:'s	-23
sa:(	-16
sa:)	-21
sa:, "	17
sa:, <seat>	15
sa:, and	15
sa:, if	-21
sa:, its	21
sa:, to	15
sa:, unless	15
sa:-	-24
sa:.	-20
sa:<day-ahead> ,	-23
sa:<day-ahead> .	24
sa:<day-gone> ,	-22
sa:<day-today> .	25
sa:<duty>	-31
sa:<level>	-23
sa:<month-gone>	21
sa:<month-gone> ,	18
sa:<name>	-27
sa:<name> is	15
sa:<name> will	-23
sa:<number>	-23
sa:<organisation>	-31
sa:<quality> side	15
sa:<seat> .	-19
sa:<v-return>	15
sa:<v-suspend>	22
sa:after	-21
sa:all	-24
sa:and <level>	18
sa:and <name>	23
sa:and by	15
sa:and is	-16
sa:and it	-21
sa:and not	19
sa:and on	20
sa:and the	-34
sa:as	21
sa:at midnight	19
sa:back	32
sa:back to	21
sa:begin	-32
sa:begin .	-15
sa:better	22
sa:both	17
sa:calendar	16
sa:capital	17
sa:date	20
sa:day	19
sa:die	15
sa:do	18
sa:due to	15
sa:end .	17
sa:evening	-22
sa:everything	23
sa:extend	-26
sa:extension	-18
sa:extension .	-16
sa:for	-21
sa:for <span>	-17
sa:from	-16
sa:full	-15
sa:given	15
sa:go back	19
sa:had	20
sa:had been	15
sa:half	-15
sa:has	-31
sa:have	17
sa:his	-20
sa:hold	-22
sa:i	16
sa:if	-47
sa:if it	-21
sa:if the	-16
sa:in	-21
sa:in <seat>	-25
sa:in a	-16
sa:is up	16
sa:is what	-15
sa:it	16
sa:it ,	24
sa:let	19
sa:list	-17
sa:meet in	-16
sa:midnight	17
sa:next year	17
sa:night	-16
sa:our	16
sa:out .	30
sa:over .	17
sa:pause	28
sa:pause of	17
sa:rate	-18
sa:run	21
sa:see	-28
sa:side	16
sa:side .	16
sa:since	16
sa:somebody	24
sa:surcharge	-18
sa:tariff	-16
sa:the	-15
sa:the <span>	18
sa:the two	18
sa:their	16
sa:to	15
sa:to <day-ahead>	21
sa:unless <organisation>	-21
sa:until <day-ahead>	18
sa:up .	15
sa:up to	-15
sa:well	-17
sa:were	15
sa:when	19
sa:when it	17
sa:who	-37
sa:would be	-17
sa:year .	21
sb:'	-17
sb:'s good	16
sb:*	-23
sb:, <level>	-24
sb:, <number>	15
sb:, both	15
sb:, by	19
sb:, end	24
sb:, from	-33
sb:, good	22
sb:, on	21
sb:, run	17
sb:, so	22
sb:, that	-15
sb:: <number>	-18
sb:: <seat>	15
sb:: from	-16
sb:: it	20
sb:<day-ahead> ,	-22
sb:<day-gone>	34
sb:<day-gone> ,	31
sb:<day-gone> <person>	-15
sb:<day-gone> and	19
sb:<day-gone> the	-22
sb:<goods>	19
sb:<level> is	15
sb:<level> that	-18
sb:<name> 's	-19
sb:<name> ,	15
sb:<name> and	42
sb:<name> is	-21
sb:<name> to	-19
sb:<name> would	-17
sb:<number>	-22
sb:<number> ,	30
sb:<number> :	-20
sb:<number> from	20
sb:<number> the	-19
sb:<number> —	-23
sb:<office>	-23
sb:<office> 's	-17
sb:<office> :	-22
sb:<organisation>	-39
sb:<person> (	20
sb:<points>	60
sb:<points> of	17
sb:<points> stay	16
sb:<quality> good	27
sb:<quality> side	15
sb:<seat> ,	17
sb:<span> are	29
sb:<span> of	15
sb:<v-begin>	-28
sb:<v-end>	18
sb:<v-impose>	15
sb:<v-propose>	-33
sb:<v-return>	-24
sb:<v-suspend>	20
sb:a <level>	15
sb:a deal	15
sb:a pause	15
sb:a truce	-17
sb:about	-18
sb:about the	-17
sb:affiliate	-15
sb:again	17
sb:again ,	19
sb:agree in	34
sb:agree on	-19
sb:agree to	-19
sb:agreement with	-15
sb:and <name>	28
sb:and end	-31
sb:and has	17
sb:and it	39
sb:and on	-21
sb:answer	-18
sb:are to	-19
sb:army	-19
sb:arrangement	25
sb:as of	-30
sb:ask	20
sb:back	-17
sb:beef	-15
sb:between	24
sb:between <name>	24
sb:busan	15
sb:butter	-18
sb:by	-29
sb:by the	-25
sb:ceasefire	-28
sb:city	-25
sb:commerce	-17
sb:company	-17
sb:count	18
sb:current	24
sb:date	16
sb:day	29
sb:deadline	-27
sb:delegation	-16
sb:did	-20
sb:die	19
sb:do	19
sb:duty	21
sb:duty ,	15
sb:duty is	23
sb:everybody	-25
sb:extend the	-30
sb:extension	28
sb:extension of	20
sb:face	20
sb:fee	-23
sb:for <span>	22
sb:for the	-21
sb:from	-20
sb:from <day-ahead>	-20
sb:frozen	-27
sb:go to	15
sb:good	39
sb:good ,	25
sb:good that	-17
sb:good would	20
sb:grant	16
sb:had	-27
sb:has until	16
sb:he	-15
sb:import	-18
sb:in busan	16
sb:in which	16
sb:including	25
sb:into <name>	-15
sb:is	15
sb:is in	15
sb:is to	-20
sb:is up	18
sb:it be	-17
sb:it begin	16
sb:it end	16
sb:it expire	-16
sb:it run	16
sb:it was	26
sb:its	17
sb:keep the	16
sb:know	22
sb:lapse on	20
sb:last	36
sb:last day	20
sb:last until	18
sb:law	19
sb:loaded	-15
sb:may	-17
sb:ministry	-21
sb:month	15
sb:more	-15
sb:must	-19
sb:noon	-19
sb:notice	-17
sb:of	-18
sb:of <day-ahead>	22
sb:of <level>	-18
sb:of <month-gone>	-17
sb:of <span>	-18
sb:of a	-15
sb:offer	-22
sb:on	-22
sb:on <day-ahead>	-16
sb:on <quality>	17
sb:on paper	24
sb:on top	-15
sb:order	18
sb:otherwise	23
sb:out	28
sb:over on	15
sb:own	17
sb:party	-23
sb:pay <level>	19
sb:peace	18
sb:period	24
sb:period of	16
sb:phone	-17
sb:port	-17
sb:price	-17
sb:reciprocal	25
sb:remain suspend	15
sb:renewed	23
sb:return	-15
sb:rice	-17
sb:run	21
sb:second	-19
sb:short	20
sb:should it	-23
sb:since <day-gone>	44
sb:sit	-26
sb:six	17
sb:so	15
sb:somebody	16
sb:start	-30
sb:start on	-30
sb:stay	-15
sb:sunday	15
sb:surcharge	-36
sb:surcharge of	-23
sb:suspend until	18
sb:tax	25
sb:tell the	16
sb:than	-16
sb:that is	-18
sb:that keep	18
sb:that was	-21
sb:the <level>	17
sb:the <number>	-16
sb:the <organisation>	-24
sb:the <person>	15
sb:the <points>	23
sb:the <quality>	-18
sb:the <span>	38
sb:the arrangement	24
sb:the ceasefire	-27
sb:the current	21
sb:the deadline	-24
sb:the freeze	17
sb:the last	17
sb:the present	18
sb:the second	-23
sb:the surcharge	-15
sb:the tariff	21
sb:the truce	18
sb:their	17
sb:there	-34
sb:thing	26
sb:three	-26
sb:three ,	-15
sb:through	16
sb:through the	15
sb:thursday	16
sb:till	18
sb:to <level>	-18
sb:to be	17
sb:to end	17
sb:to extend	-32
sb:to put	16
sb:top	-18
sb:truce	18
sb:truce between	28
sb:truce is	-34
sb:truce itself	16
sb:truce of	-15
sb:truce on	17
sb:truce that	24
sb:truce was	15
sb:tuesday ,	17
sb:two country	22
sb:two side	-20
sb:under	-24
sb:under the	-26
sb:union	-18
sb:unless	23
sb:up	28
sb:up to	21
sb:us	15
sb:vote	-19
sb:was agree	16
sb:was to	-20
sb:water	-16
sb:we are	-18
sb:wednesday ,	-16
sb:when the	-16
sb:where	-17
sb:which end	-15
sb:which was	-15
sb:will	-27
sb:will be	23
sb:with a	-24
t0=future	-23
t1=future	-19
t1=participle-passive	-15
t2=infinitive	-18
t:loose	25
t:loose & d:ahead	31
t:loose & d:gone	-19
t:loose-l	26
t:loose-l3	24
t:loose-r3	-21
t:more & d:ahead	22
t:more & d:gone	-30
t:more-l	15
t:more-l2	-19
t:quiet	21
t:quiet & d:ahead	15
t:quiet & d:today	16
t:quiet-l	24
t:quiet-l1	26
t:quiet-l2	-30
t:truce	30
t:truce & d:ahead	40
t:truce & d:gone	-39
t:truce-l	16
t:truce-l3	16
t:truce-r	27
t:truce-r2	44
t:verb-l3	15
tn:more	19
tn:truce	28
tn:verb	-16
tp:more	-17
tp:quiet	15
tp:truce	22
tp:verb	-21
v0=begin	-24
v0=die	24
v0=other	-18
v0=put	-18
v0=sit	-16
v1=begin	-21
v1=die	24
v1=keep	17
v1=other	-18
v1=pay	-16
v1=sit	-17
v2-none	-27
vt0=be future	16
vt0=die present	20
vt0=extend perfect	-22
vt0=suspend present	-17
vt1=be future	17
vt1=die present	20
vt1=extend perfect	-22
vt1=suspend present	-17`;
