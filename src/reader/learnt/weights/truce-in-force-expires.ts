// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:.	-16
a:<day-ahead> .	-32
a:<duty>	-24
a:<level>	-33
a:<level> .	-15
a:<number>	-15
a:<v-agree>	-20
a:<v-bear>	-16
a:<v-return>	19
a:<v-say>	-15
a:from	-19
a:in	-36
a:into	16
a:it	-22
a:last	-17
a:nothing	17
a:that	-16
a:to <level>	-15
a:truce	15
a:year	20
a:year .	16
b:, both	16
b:, due	15
b:, end	18
b:, from	-34
b:, good	15
b:, is	23
b:, on	16
b::	18
b:: it	19
b:; the	-27
b:<day-ahead>	18
b:<day-ahead> and	-19
b:<day-ahead> to	-15
b:<day-gone>	19
b:<level> is	18
b:<level> to	-15
b:<name> and	26
b:<name> is	-22
b:<name> on	-18
b:<number>	-39
b:<points>	52
b:<quality>	-26
b:<quality> duty	16
b:<span>	33
b:<v-bear>	-21
b:<v-begin>	-23
b:<v-end>	17
b:<v-propose>	-23
b:<v-return>	-27
b:<v-target>	-23
b:a	-29
b:a deal	15
b:about	-17
b:additional	16
b:agree in	27
b:agree to	-23
b:and <name>	26
b:and end	-30
b:and has	17
b:and it	25
b:and on	-16
b:as of	-24
b:at midnight	16
b:back	-22
b:back on	-17
b:be extend	15
b:begin	-23
b:begin on	-16
b:between	15
b:between <name>	18
b:by	-22
b:by <span>	15
b:by the	-16
b:charge	-21
b:current	16
b:day	23
b:deadline	-20
b:decision	-16
b:die	24
b:do	18
b:doe	15
b:doe not	15
b:due	17
b:due to	29
b:duty	23
b:for the	-21
b:freeze	-20
b:from	-27
b:from <day-ahead>	-22
b:go	16
b:good	20
b:good until	15
b:good would	20
b:had	-15
b:has until	17
b:if no	17
b:if the	18
b:in <name>	-21
b:is	17
b:is due	16
b:is good	19
b:is to	-28
b:is up	17
b:it expire	-17
b:it now	-15
b:it take	-18
b:lapse on	24
b:my	-19
b:new	-22
b:noon	-19
b:on	-20
b:on <day-gone>	26
b:on the	-19
b:our	-21
b:out	27
b:pause	33
b:pay	-34
b:present	21
b:price	-20
b:return	-23
b:second	-26
b:shelve	15
b:since	-29
b:sit	-18
b:standstill	-23
b:start	-20
b:surcharge	-17
b:suspend from	-22
b:tell	15
b:that	16
b:the <span>	38
b:the deadline	-19
b:the new	-17
b:the pause	17
b:the present	26
b:the second	-18
b:the tariff	15
b:their	-18
b:there	-26
b:they are	-16
b:thi	18
b:three	-19
b:through	18
b:time	-16
b:to end	15
b:to run	-20
b:truce between	24
b:union	-15
b:up	27
b:up to	19
b:us	17
b:was	-16
b:we	-22
b:we are	-18
b:which is	18
b:which was	-17
b:will be	17
b:—	19
c0=begin	-18
c0=propose	-23
c0=say	16
c1=bear	-15
c1=begin	-18
c1=end & d:gone	-16
c1=impose	-18
c1=impose & d:gone	-23
c1=impose & d:today	-15
c1=propose	-16
c1=propose & d:ahead	-25
c1=return	-15
c1=say	16
c1=say & d:ahead	23
c1=stay & d:gone	-41
c1=stay & d:today	22
ct0=begin future	-16
ct0=end past	-15
ct0=impose future	-26
ct0=impose modal	-17
ct0=say present	18
ct0=suspend future	-16
ct0=target present	15
ct1=agree participle-passive	-15
ct1=end infinitive	15
ct1=end participle-passive	-17
ct1=end past	-15
ct1=impose future	-25
ct1=impose modal	-17
ct1=say present	21
ct1=suspend future	-16
ct1=target present	15
ct2=end present	-17
ct2=impose past	-18
d:ahead other	-39
d:ahead own	36
d:ahead-0	-68
d:ahead-1	-27
d:ahead-2	45
d:ahead-3	35
d:ahead-5	-28
d:ahead-6	-32
d:at=0	-15
d:at=3	-40
d:begins ahead	16
d:begins gone	-46
d:ends	19
d:ends ahead	22
d:ends gone	-16
d:ends own ahead	38
d:gone	-150
d:gone other	-95
d:gone own	-74
d:gone-0	-18
d:gone-1	-37
d:gone-4	-19
d:gone-5	-78
d:how=relative	-18
d:how=weekday	-49
d:last	-36
d:named=0	-55
d:named=1	19
d:named=2	18
d:rank=0 of 1	39
d:rank=0 of 4	-30
d:rank=1	24
d:rank=1 of 2	24
d:rank=1 of 3	19
d:rank=1 of 4	-25
d:rank=2	18
d:rank=2 of 4	20
d:today	-27
d:today own	-27
d:today-0	-27
f:"	-15
f:'	-22
f:,	23
f::	41
f:<agent>	-19
f:<day-gone>	17
f:<goods>	40
f:<level>	18
f:<month-gone>	17
f:<month-today>	23
f:<name>	25
f:<number>	20
f:<office>	-42
f:<organisation>	-17
f:<person>	16
f:<points>	29
f:<quality>	31
f:<seat>	30
f:<sender>	-20
f:<v-propose>	-28
f:<v-return>	-15
f:<v-sell>	-22
f:<v-up>	-17
f:?	33
f:a	-34
f:after	-39
f:again	-30
f:agreement	-24
f:am	-15
f:among	-15
f:and	21
f:any	18
f:apply	-17
f:approve	-24
f:at	-15
f:back	21
f:being	-18
f:between	29
f:both	-43
f:call	-22
f:can	22
f:collect	17
f:company	-16
f:cut	16
f:decide	20
f:draft	-17
f:due	37
f:each	22
f:either	-20
f:end	16
f:enter	-21
f:entry	18
f:export	-18
f:extend	15
f:face	-16
f:fall	-19
f:farm	-17
f:fee	-15
f:fentanyl	20
f:from	27
f:full	-17
f:further	19
f:general	-21
f:good	16
f:has	15
f:he	-19
f:here	17
f:hour	-25
f:i	16
f:it	18
f:land	19
f:later	-18
f:line	-22
f:matter	-16
f:may	-42
f:meet	-37
f:note	18
f:now	-16
f:of	-32
f:offer	-23
f:one	31
f:over	35
f:own	-17
f:parliament	-19
f:pay	33
f:pen	16
f:people	24
f:plan	15
f:proper	-19
f:raise	-15
f:ratify	-15
f:remain	21
f:round	-31
f:rule	15
f:settle	18
f:she	-16
f:should	17
f:side	-30
f:sign	-15
f:start	23
f:stay	-17
f:still	27
f:take	23
f:talk	-24
f:that	26
f:the	-24
f:there	20
f:they	23
f:thing	-17
f:third	-31
f:through	24
f:to	17
f:top	-23
f:truce	23
f:unless	27
f:wake	22
f:want	-28
f:was	-17
f:week	-25
f:were	17
f:when	16
f:write	-16
f:year	19
first-of-paragraph	-31
has-future	-22
has-infinitive	-23
has-past	-19
has-present	20
headline	-22
l1=,	-22
l1=:	26
l1=: & d:ahead	31
l1=<level-noun>	19
l1=<name>	-15
l1=<number>	-19
l1=<number> & d:ahead	-15
l1=<span>	-19
l1=<span> & d:ahead	-18
l1=<v-begin>	-23
l1=<v-begin> & d:ahead	-21
l1=from	-17
l1=of	-34
l1=of & d:ahead	-26
l1=on & d:gone	-50
l1=out	29
l1=since	-29
l1=since & d:ahead	-23
l1=the & d:gone	-15
l1=till & d:ahead	15
l1=to & d:ahead	19
l1=until & d:gone	-27
l2="	-16
l2=" & d:ahead	-15
l2=<begin> & d:gone	-15
l2=<level-noun>	-16
l2=<level-noun> & d:ahead	-15
l2=<level>	-19
l2=<level> & d:ahead	-15
l2=<v-end>	20
l2=<v-end> & d:ahead	25
l2=<v-return>	-20
l2=<v-return> & d:ahead	-18
l2=<v-stay> & d:today	17
l2=<v-suspend>	18
l2=<v-suspend> & d:ahead	20
l2=<v-up>	16
l2=<v-up> & d:ahead	18
l2=as	-23
l2=as & d:ahead	-17
l2=at & d:ahead	-24
l2=back	-22
l2=back & d:ahead	-22
l2=by	-16
l2=by & d:ahead	-15
l2=die	17
l2=die & d:ahead	18
l2=early	15
l2=extend	15
l2=extend & d:ahead	15
l2=from	-15
l2=go	22
l2=go & d:ahead	23
l2=good	21
l2=good & d:ahead	23
l2=has & d:ahead	15
l2=have	-17
l2=have & d:ahead	-15
l2=lapse	20
l2=lapse & d:ahead	20
l2=of	16
l2=pay	-15
l2=run	18
l2=say	-15
l2=sleep & d:ahead	15
l2=that	19
l2=that & d:ahead	21
l2=tuesday	20
l2=tuesday & d:today	17
l2=us	21
l2=us & d:ahead	21
l3=<begin>	16
l3=<begin> & d:ahead	30
l3=<begin> & d:gone	-21
l3=<day-ahead> & d:ahead	-16
l3=<points>	15
l3=<points> & d:ahead	15
l3=<v-deny>	-16
l3=<v-deny> & d:ahead	-16
l3=<v-down>	16
l3=<v-down> & d:ahead	17
l3=<v-end>	15
l3=<v-suspend>	-16
l3=<v-suspend> & d:ahead	-15
l3=end & d:ahead	15
l3=from	-23
l3=from & d:ahead	-21
l3=have	17
l3=in	-22
l3=in & d:ahead	-15
l3=is & d:ahead	15
l3=last	22
l3=last & d:ahead	23
l3=one	17
l3=one & d:ahead	17
l3=own	17
l3=own & d:ahead	17
l3=pause	20
l3=pause & d:ahead	20
l3=rule	-15
l3=rule & d:ahead	-15
l3=suspension	-19
l3=suspension & d:ahead	-19
l3=that	23
l3=that & d:ahead	25
l3=the	19
l3=the & d:ahead	20
l3=truce	16
l3=truce & d:ahead	18
l3=was	-21
l3=was & d:ahead	-19
l3=which	19
l3=which & d:ahead	21
l3=with	-17
l3=with & d:ahead	-15
l3=would	-22
l3=would & d:ahead	-21
l4='s	-16
l4='s & d:ahead	-15
l4=,	-22
l4=, & d:ahead	-15
l4=<agent>	17
l4=<agent> & d:today	16
l4=<begin> & d:ahead	26
l4=<begin> & d:gone	-35
l4=<day-gone>	16
l4=<day-gone> & d:ahead	17
l4=<month-gone>	20
l4=<month-gone> & d:ahead	21
l4=<number>	23
l4=<number> & d:ahead	26
l4=<points>	28
l4=<points> & d:ahead	29
l4=<quality>	-25
l4=<quality> & d:ahead	-22
l4=<v-agree>	-19
l4=<v-agree> & d:ahead	-15
l4=<v-stay>	-23
l4=<v-stay> & d:ahead	-21
l4=a	-18
l4=a & d:ahead	-15
l4=are & d:ahead	-18
l4=be	-23
l4=be & d:ahead	-22
l4=busan	17
l4=busan & d:ahead	18
l4=by	-22
l4=by & d:ahead	-20
l4=current	16
l4=due	25
l4=due & d:ahead	25
l4=in	-27
l4=in & d:ahead	-21
l4=is	-25
l4=is & d:ahead	-20
l4=last	29
l4=last & d:ahead	30
l4=of	22
l4=of & d:ahead	23
l4=present	21
l4=present & d:ahead	21
l4=run	-16
l4=run & d:ahead	-15
l4=suspend	-15
l4=the	-32
l4=the & d:ahead	-30
l4=up	21
l4=up & d:ahead	22
l4=would	24
l4=—	-16
l=, from	-16
l=, from & d:ahead	-16
l=, the	22
l=<begin> on & d:ahead	15
l=<day-ahead> to	-15
l=<level> on	-22
l=<level> on & d:ahead	-21
l=<name> on	-16
l=<number> ,	16
l=as of	-22
l=as of & d:ahead	-16
l=back on	-16
l=back on & d:ahead	-16
l=begin on	-18
l=begin on & d:ahead	-18
l=die on	18
l=die on & d:ahead	18
l=go on	24
l=go on & d:ahead	24
l=has until	17
l=has until & d:ahead	18
l=lapse on	20
l=lapse on & d:ahead	20
l=run out	16
l=run until & d:ahead	15
l=truce until	-20
l=truce until & d:ahead	-20
l=tuesday ,	20
l=tuesday , & d:today	17
lead=" & d:ahead	-21
lead=" & d:today	16
lead=, & d:gone	-43
lead=13 & d:today	17
lead=8	-18
lead=9	-23
lead=:	18
lead=: & d:ahead	25
lead=by	-21
lead=by & d:ahead	-20
lead=china	26
lead=china & d:ahead	28
lead=from	-21
lead=from & d:ahead	-20
lead=if & d:ahead	16
lead=it & d:gone	-15
lead=its	16
lead=its & d:ahead	17
lead=january	17
lead=november	25
lead=november & d:ahead	26
lead=our	-16
lead=our & d:ahead	-16
lead=the & d:gone	-21
lead=thursday	37
lead=thursday & d:ahead	32
lead=tuesday	-15
lead=we	-16
lead=we & d:ahead	-15
lead=—	19
lead=— & d:ahead	21
lll=<begin> <begin> on & d:ahead	15
lll=<begin> tuesday ,	20
lll=<begin> tuesday , & d:today	20
lll=and end on	-28
lll=and end on & d:ahead	-28
lll=and expire on	20
lll=and expire on & d:ahead	21
lll=at midnight on	16
lll=at midnight on & d:ahead	16
lll=it expire on	-17
lll=it expire on & d:ahead	-17
lr=, <end>	-23
lr=, <end> & d:today	-16
lr=: .	24
lr=: . & d:ahead	24
lr=<begin> ,	-20
lr=<begin> , & d:ahead	-31
lr=<begin> .	26
lr=<begin> . & d:ahead	29
lr=<begin> <end>	15
lr=<begin> —	-15
lr=before <end>	21
lr=before <end> & d:ahead	21
lr=by ,	16
lr=by , & d:ahead	18
lr=by <end>	-21
lr=by <end> & d:ahead	-20
lr=for , & d:ahead	15
lr=from <end>	-18
lr=from <end> & d:ahead	-17
lr=from to	16
lr=from to & d:ahead	17
lr=is ,	-16
lr=is <end>	15
lr=is <end> & d:ahead	16
lr=on the	17
lr=on the & d:ahead	18
lr=on unless	-20
lr=on unless & d:ahead	-19
lr=out .	33
lr=since ,	-19
lr=since , & d:ahead	-17
lr=thursday ,	15
lr=thursday , & d:today	15
lr=to . & d:ahead	15
lr=until , & d:ahead	17
lr=until <end>	-32
lr=until <end> & d:ahead	-29
lr=until of	25
lr=until of & d:ahead	26
lr=until to	-17
lr=until to & d:ahead	-16
n:added	-26
n:adds	25
n:agreement	31
n:arrangement	-19
n:calm	-33
n:ceasefire	21
n:continue	51
n:continued	-19
n:days=2	15
n:days=6	31
n:extension	-63
n:frozen	38
n:goes on	-15
n:halt	-19
n:held in	16
n:in the drawer	-39
n:lengths=0	43
n:lengths=1	30
n:lengths=3	-40
n:lengths=6	41
n:lift	-28
n:long=0	30
n:long=1	48
n:long=2	22
n:long=3	27
n:long=6	-36
n:loose=1	38
n:more	-16
n:more=2	-27
n:more=3	16
n:more=6	-32
n:no truce	36
n:on ice	-15
n:pact	-60
n:parked	19
n:peace	32
n:period	18
n:prolong	-38
n:prolongation	-21
n:prolonged	-17
n:prolongs	-18
n:quiet	16
n:renew	-37
n:renewal	-46
n:renewed	15
n:rest	20
n:second	41
n:settlement	28
n:shelved	37
n:spare	-40
n:standstill	17
n:stay	28
n:stays	34
n:stretch	-28
n:suspend	51
n:suspended	32
n:suspends	30
n:suspension	18
n:term	22
n:terms	23
n:truce	39
n:truce=2	23
n:truces	-17
n:verb=1	28
n:verb=2	40
nc2=end	-23
nc2=target	18
nct2=bear future	-19
nct2=begin present	18
nct2=end present-passive	-18
next="	-20
next=(	-18
next=and	-24
next=if	-20
next=—	-17
nhas-present	18
none	49
nt2=past	-19
nv2=charge	23
nv2=end	-20
nv2=other	-20
nv2=see	-20
nvt2=go present	18
o:act=agree	-15
o:act=impose	-16
o:act=sit	-17
o:agree on ahead	-16
o:begin on ahead	15
o:carried=controls far	-16
o:carried=deal far	-21
o:carried=duties far	-19
o:carried=fees	-16
o:carried=longer	25
o:carried=truce	19
o:have until ahead	18
o:leads=as of	-22
o:leads=back on	-16
o:leads=days, until	-18
o:leads=end on	27
o:leads=expired on	-19
o:leads=from	-16
o:leads=has until	17
o:leads=lapses on	24
o:leads=months, to	19
o:leads=runs until	18
o:leads=truce until	-20
o:leads=tuesday,	20
o:left=controls	-16
o:left=controls right=none	-16
o:left=deal right=none	-21
o:left=exclusions	-17
o:left=meeting	-26
o:left=meeting right=none	-28
o:left=none right=duties	-21
o:left=none right=procedure	-17
o:left=none right=signing	-21
o:left=none right=truce	16
o:left=procedure	-30
o:left=procedure right=none	-28
o:near=meeting	-19
o:near=procedure	-16
o:near=signing	-16
o:no verb before ahead	16
o:no verb from ahead	-41
o:no verb on ahead	15
o:no verb since ahead	-19
o:no verb the ahead	24
o:no verb to ahead	21
o:no verb tuesday, today	17
o:right=duties	-21
o:right=duties before	-20
o:right=duties until	-15
o:right=longer	-22
o:right=none	-26
o:right=none by	-25
o:right=none ended	-16
o:right=none from	-31
o:right=none of	-27
o:right=none out	40
o:right=none since	-26
o:right=none tuesday,	20
o:right=procedure	-30
o:right=signing	-16
o:right=truce	25
o:right=truce 	-31
o:right=truce from	17
o:right=truce on	23
o:run to ahead	-15
o:sign on ahead	-16
o:subject=deal	-26
o:subject=deal no verb	-24
o:subject=deal no verb ahead	-22
o:subject=duties begin	-19
o:subject=duties begin ahead	-17
o:subject=duties begin on	-15
o:subject=duties carried be	17
o:subject=duties carried be ahead	15
o:subject=duties carried end on	19
o:subject=duties carried the ahead	-20
o:subject=duties far  ahead	17
o:subject=duties far carried be	-29
o:subject=duties far carried be ahead	-26
o:subject=duties far carried from ahead	16
o:subject=duties far carried to ahead	-17
o:subject=duties far no verb ahead	17
o:subject=duties from ahead	-32
o:subject=duties no verb ahead	17
o:subject=duties no verb on	-27
o:subject=duties on ahead	-34
o:subject=duties other	-18
o:subject=duties other ahead	-17
o:subject=duties the ahead	-21
o:subject=fees carried	-23
o:subject=longer carried	17
o:subject=longer carried end	17
o:subject=longer carried end ahead	17
o:subject=longer carried end on	22
o:subject=longer carried on ahead	17
o:subject=longer far carried	-16
o:subject=longer far carried end	-15
o:subject=longer far carried end ahead	-26
o:subject=longer far carried end on	-15
o:subject=longer far carried on ahead	-22
o:subject=meeting carried end	31
o:subject=meeting carried end ahead	32
o:subject=meeting carried end on	25
o:subject=meeting carried on ahead	22
o:subject=none carried be on	16
o:subject=none carried by ahead	-18
o:subject=none carried of ahead	-16
o:subject=none carried run ahead	-15
o:subject=none carried suspend	20
o:subject=none carried suspend ahead	21
o:subject=none no verb ahead	25
o:subject=none no verb today	-21
o:subject=none no verb until	21
o:subject=none until ahead	22
o:subject=procedure carried	-19
o:subject=procedure far	-16
o:subject=procedure far carried	15
o:subject=procedure far no verb	-16
o:subject=signing	17
o:subject=signing no verb	21
o:subject=signing no verb ahead	25
o:subject=truce	16
o:subject=truce carried begin	-21
o:subject=truce carried begin ahead	-20
o:subject=truce carried suspend	-18
o:subject=truce carried suspend ahead	-17
o:subject=truce carried suspend until	-16
o:subject=truce carried the ahead	-19
o:subject=truce far carried end ahead	16
o:subject=truce far carried end on	15
o:subject=truce far carried the ahead	22
o:subject=truce on ahead	16
o:subject=truce run on	18
o:subject=truce run to	-24
o:suspend from ahead	-19
o:topic=controls	-26
o:topic=controls ahead	-24
o:topic=controls on	-16
o:topic=controls on ahead	-16
o:topic=deal no verb	-24
o:topic=duties begin	-23
o:topic=duties by	-26
o:topic=duties by ahead	-25
o:topic=duties far  ahead	17
o:topic=duties far be	-27
o:topic=duties far end	-19
o:topic=duties far from	17
o:topic=duties far from ahead	17
o:topic=duties from	-48
o:topic=duties from ahead	-45
o:topic=duties gone	-37
o:topic=duties on	-21
o:topic=duties on ahead	-16
o:topic=duties run	16
o:topic=duties through	21
o:topic=duties through ahead	21
o:topic=duties to	15
o:topic=duties to ahead	17
o:topic=duties until ahead	15
o:topic=longer end	16
o:topic=longer on	24
o:topic=longer on ahead	26
o:topic=meeting	-26
o:topic=meeting ahead	-30
o:topic=meeting far the	-19
o:topic=meeting far the ahead	-19
o:topic=meeting on	-15
o:topic=meeting on ahead	-15
o:topic=meeting today	17
o:topic=none ahead	25
o:topic=none end	20
o:topic=none from	-16
o:topic=none from ahead	-15
o:topic=none gone	-28
o:topic=none of	-15
o:topic=none on	25
o:topic=none on ahead	29
o:topic=none the ahead	15
o:topic=none today	-25
o:topic=procedure	-33
o:topic=procedure ahead	-28
o:topic=procedure be	-16
o:topic=procedure far no verb	-16
o:topic=procedure on	-20
o:topic=procedure on ahead	-19
o:topic=procedure the	17
o:topic=procedure the ahead	17
o:topic=sale	-21
o:topic=sale ahead	-18
o:topic=signing	-15
o:topic=signing no verb	21
o:topic=signing sign	-19
o:topic=truce	26
o:topic=truce ahead	38
o:topic=truce far	21
o:topic=truce far ahead	17
o:topic=truce far on	20
o:topic=truce far on ahead	21
o:topic=truce gone	-46
o:topic=truce have	22
o:topic=truce of	-19
o:topic=truce on gone	-15
o:topic=truce until ahead	16
pc0=bear	18
pc0=up	-22
pc1=up	-29
pct0=impose present	22
pct0=stay future	-15
pct0=stay modal	-28
pct0=stay past-passive	19
pct0=suspend future	-20
pct1=bear participle-passive	-15
pct1=impose infinitive	16
pct1=stay modal	-28
pct1=stay past-passive	19
pt0=past-passive	19
pt1=past-passive	19
pv0=end	18
pv0=extend	-26
pv0=go	-16
pv0=keep	15
pv0=other	25
pv0=run	-22
pv0=stay	-21
pv1=extend	-26
pv1=go	-21
pv1=hold	17
pv1=leave	19
pv1=run	-21
pv1=stand	-17
pv1=stay	-15
pvt0=be past	15
pvt0=keep present	16
pvt0=leave present	15
pvt0=other perfect	17
pvt1=be past	15
pvt1=leave present	15
pvt1=other perfect	16
q:"	-47
q:(	-27
q:)	-15
q:/	25
q::	-24
q:<day-ahead>	-38
q:<goods>	36
q:<level-noun>	-16
q:<money>	-19
q:<name>	24
q:<organisation>	-57
q:<person>	-30
q:<quality>	26
q:<seat>	35
q:<taker>	-17
q:<v-bear>	-34
q:<v-down>	-15
q:<v-propose>	-23
q:<v-target>	24
q:?	24
q:about	26
q:against	17
q:agree	-18
q:agreement	-18
q:all	16
q:another	26
q:apply	-18
q:ask	22
q:b	-20
q:be	-30
q:because	-26
q:been	15
q:being	16
q:call	-33
q:can	-17
q:coffee	19
q:deadline	17
q:deal	-17
q:did	-24
q:dispute	-17
q:duty	18
q:everybody	-16
q:extend	-18
q:extension	26
q:fall	-16
q:first	-24
q:from	-71
q:get	-15
q:had	21
q:his	-16
q:how	17
q:i	-20
q:if	-27
q:is	23
q:last	17
q:law	-21
q:leave	29
q:meet	-35
q:minister	27
q:morning	-15
q:new	-21
q:next	-23
q:night	-15
q:no	-18
q:of	-25
q:on	21
q:or	-20
q:ordinary	17
q:out	17
q:own	34
q:prolonged	-23
q:put	16
q:river	-25
q:run	24
q:second	-17
q:spring	-18
q:state	26
q:stockholm	21
q:surcharge	-40
q:suspend	-31
q:suspension	-16
q:take	18
q:than	-17
q:then	15
q:thi	22
q:three	15
q:truce	39
q:until	-24
q:up	-23
q:valley	-21
q:visit	23
q:was	16
q:week	16
q:were	28
q:what	29
q:which	19
q:will	-39
q:wine	-25
q:with	15
q:your	21
qt=modal	-22
qt=pluperfect	21
qt=present	32
r1=(	-20
r1=,	16
r1=, & d:ahead	24
r1=, & d:gone	-39
r1=.	19
r1=. & d:ahead	28
r1=. & d:gone	-47
r1=<end> & d:gone	-40
r1=<end> & d:today	-24
r1=<v-down>	15
r1=<v-down> & d:ahead	15
r1=and	-18
r1=and & d:ahead	-20
r1=if	-16
r1=if & d:ahead	-16
r1=it	-30
r1=it & d:ahead	-24
r1=of	30
r1=of & d:ahead	31
r1=—	-16
r2=<goods>	-30
r2=<level-noun>	17
r2=<not>	-20
r2=<organisation>	-22
r2=if	-18
r3='s	-19
r3=.	-22
r3=<goods>	15
r3=<organisation>	-29
r3=<seat>	-17
r3=<v-end>	-17
r3=<v-impose>	15
r3=as	20
r3=day	18
r3=in	-17
r3=it	-20
r3=that	-16
r3=the	-28
r3=truce	-22
r3=what	18
r3=would	15
r4=,	-23
r4=.	-20
r4=<agent>	-20
r4=<level>	-29
r4=<number>	-18
r4=<quality>	-26
r4=<span>	-22
r4=<v-say>	-15
r4=last	-20
r4=that	16
r4=to	24
r4=truce	15
r=, "	16
r=, if	-16
r=. <end>	20
r=and is	-18
s:'	-33
s:'s	-24
s:(	-17
s:)	-15
s:*	-27
s:.	-18
s:<day-gone>	-29
s:<day-today>	-22
s:<goods-amount>	-18
s:<number>	-18
s:<office>	-31
s:<organisation>	-54
s:<points>	60
s:<sender>	-17
s:<span>	15
s:<v-bear>	-18
s:<v-begin>	-20
s:<v-propose>	-35
s:<v-sell>	-17
s:<v-suspend>	27
s:a	-17
s:about	-30
s:affiliate	-18
s:again	22
s:answer	-22
s:army	-22
s:arrangement	31
s:as	16
s:ask	18
s:away	15
s:beef	-19
s:begin	-18
s:better	21
s:between	27
s:big	-15
s:both	17
s:busan	20
s:butter	-20
s:by	-34
s:calendar	18
s:capital	17
s:case	-15
s:ceasefire	-25
s:city	-28
s:club	-16
s:coffee	-22
s:commerce	-21
s:company	-19
s:conclude	19
s:contract	-16
s:cotton	15
s:count	21
s:current	23
s:date	25
s:day	41
s:deadline	-27
s:decree	16
s:delegation	-17
s:did	-22
s:die	31
s:do	28
s:doe	21
s:duty	20
s:earth	-16
s:enter	-25
s:every	-17
s:everybody	-25
s:everything	24
s:export	-18
s:extend	-18
s:face	18
s:fee	-22
s:fentanyl	18
s:fish	-18
s:for	-15
s:fourth	-15
s:from	-31
s:frozen	-28
s:full	-25
s:gallium	-15
s:good	43
s:half	-15
s:has	-29
s:hundred	17
s:if	-19
s:import	-20
s:in	-18
s:including	24
s:is	22
s:it	16
s:just	17
s:know	24
s:last	19
s:later	-17
s:law	19
s:lawyer	-15
s:let	28
s:levy	-25
s:list	-22
s:loaded	-15
s:long	15
s:lower	-18
s:may	-26
s:meanwhile	15
s:midnight	21
s:ministry	-28
s:month	19
s:must	-17
s:new	-28
s:no	-22
s:noon	-16
s:notice	-15
s:of	-17
s:offer	-28
s:oil	-29
s:on	-26
s:open	-15
s:order	15
s:otherwise	24
s:out	23
s:party	-27
s:pause	35
s:period	21
s:phone	-20
s:plan	-18
s:port	-22
s:post	-16
s:rail	-25
s:rare	-15
s:rate	-17
s:rather	20
s:reciprocal	23
s:reduce	-17
s:refund	-15
s:replace	-15
s:round	-23
s:run	29
s:season	-20
s:see	-23
s:shelve	18
s:six	17
s:slap	17
s:somebody	38
s:something	23
s:st	-17
s:start	-26
s:stay	-18
s:stockholm	22
s:summer	-29
s:sunday	15
s:surcharge	-53
s:tariff	-16
s:tax	24
s:television	-17
s:tell	16
s:their	17
s:them	-18
s:there	-23
s:thing	21
s:threaten	-16
s:three	-29
s:thursday	16
s:till	30
s:truce	24
s:under	-18
s:union	-16
s:unless	25
s:up	24
s:vote	-15
s:week	16
s:wheat	-18
s:who	-26
s:will	-22
s:window	-15
s:yes	19
s:·	-20
sa:'s	-33
sa:(	-22
sa:)	-23
sa:, <name>	-19
sa:, <person>	-16
sa:, <seat>	15
sa:, and	17
sa:, if	-22
sa:, its	23
sa:, say	15
sa:, to	26
sa:, unless	20
sa:-	-27
sa:.	-19
sa::	-22
sa:<day-ahead> ,	-28
sa:<day-ahead> .	28
sa:<day-gone> ,	-21
sa:<day-today>	19
sa:<day-today> .	23
sa:<duty>	-32
sa:<level>	-22
sa:<level> to	-15
sa:<month-gone>	19
sa:<month-gone> ,	17
sa:<name>	-22
sa:<name> .	-16
sa:<name> and	15
sa:<name> is	15
sa:<name> will	-18
sa:<number>	-19
sa:<office>	-17
sa:<organisation>	-26
sa:<points>	15
sa:<quality> side	16
sa:<seat> .	-22
sa:<sender>	-18
sa:<v-bear>	-15
sa:<v-return>	22
sa:<v-say>	-16
sa:<v-suspend>	18
sa:a truce	-18
sa:all	-23
sa:and <level>	17
sa:and <name>	31
sa:and by	16
sa:and is	-16
sa:and it	-17
sa:and not	21
sa:and on	18
sa:and the	-31
sa:announce	-16
sa:as	19
sa:at midnight	25
sa:back	33
sa:back to	21
sa:begin	-27
sa:better	21
sa:both	16
sa:by a	-17
sa:calendar	15
sa:capital	18
sa:come	15
sa:custom	-18
sa:date	18
sa:day	19
sa:die	17
sa:due to	16
sa:evening	-22
sa:everything	25
sa:extension	-19
sa:extension .	-16
sa:for	-21
sa:for <span>	-20
sa:from	-27
sa:full	-15
sa:go back	18
sa:had	21
sa:half	-17
sa:has	-30
sa:his	-21
sa:hold	-17
sa:hour	-18
sa:i	16
sa:if	-47
sa:if it	-22
sa:if the	-16
sa:in	-22
sa:in <seat>	-28
sa:is over	15
sa:is up	16
sa:is what	-16
sa:it	21
sa:it ,	24
sa:let	17
sa:levy	-15
sa:list	-15
sa:may be	-19
sa:meet in	-15
sa:midnight	22
sa:midnight .	16
sa:ministry	-17
sa:new	-21
sa:next year	18
sa:night	-17
sa:no	-16
sa:on <day-gone>	-15
sa:our	17
sa:out .	27
sa:pause	26
sa:pause of	16
sa:rate	-16
sa:renewed	-24
sa:run	20
sa:say ,	-16
sa:see	-28
sa:side .	16
sa:somebody	28
sa:surcharge	-19
sa:the <span>	19
sa:the evening	-15
sa:the two	15
sa:their	19
sa:to	23
sa:to <day-ahead>	27
sa:truce with	15
sa:unless <organisation>	-22
sa:up to	-16
sa:well	-17
sa:were	15
sa:when	16
sa:when it	19
sa:where	17
sa:where it	18
sa:who	-35
sa:would be	-17
sa:year .	21
sb:'	-28
sb:'s own	18
sb:*	-27
sb:, <level>	-27
sb:, <number>	16
sb:, both	15
sb:, but	17
sb:, end	22
sb:, from	-37
sb:, good	23
sb:, on	21
sb:, so	26
sb:, that	-17
sb:, up	18
sb:, will	-16
sb:-	15
sb:. <number>	-16
sb:: <seat>	16
sb:: from	-17
sb:: it	19
sb:<day-ahead> ,	-22
sb:<day-gone>	40
sb:<day-gone> ,	32
sb:<day-gone> <person>	-16
sb:<day-gone> and	21
sb:<day-gone> the	-22
sb:<day-today> —	16
sb:<level> is	16
sb:<level> that	-20
sb:<name> 's	-17
sb:<name> ,	23
sb:<name> and	40
sb:<name> is	-21
sb:<name> to	-18
sb:<number>	-17
sb:<number> ,	31
sb:<number> from	17
sb:<number> —	-23
sb:<office>	-17
sb:<organisation>	-46
sb:<person> (	22
sb:<person> say	15
sb:<points>	57
sb:<points> of	17
sb:<quality> good	27
sb:<seat> ,	16
sb:<span> are	31
sb:<span> more	-15
sb:<span> of	20
sb:<v-begin>	-31
sb:<v-end>	22
sb:<v-propose>	-33
sb:<v-return>	-27
sb:<v-sell>	-15
sb:<v-suspend>	20
sb:<v-up>	-15
sb:a	-15
sb:a <level>	16
sb:a pause	20
sb:a truce	-22
sb:about	-31
sb:about the	-17
sb:additional	19
sb:affiliate	-15
sb:again	19
sb:again ,	19
sb:agree in	34
sb:agree to	-19
sb:an extension	17
sb:and <name>	29
sb:and <number>	-16
sb:and end	-30
sb:and has	17
sb:and it	37
sb:and on	-18
sb:answer	-17
sb:are	15
sb:are to	-17
sb:army	-15
sb:arrangement	29
sb:as of	-33
sb:ask	22
sb:back	-16
sb:back on	-17
sb:be extend	15
sb:been extend	-26
sb:before	15
sb:between	20
sb:between <name>	34
sb:bring	15
sb:busan	17
sb:butter	-19
sb:by	-32
sb:by the	-26
sb:ceasefire	-24
sb:city	-27
sb:club	-15
sb:coffee	-20
sb:company	-17
sb:consent	15
sb:count	19
sb:country ,	-15
sb:current	23
sb:day	30
sb:deadline	-23
sb:did	-18
sb:die	19
sb:do	18
sb:duty	25
sb:duty ,	15
sb:duty is	21
sb:duty will	-15
sb:everybody	-25
sb:extend the	-20
sb:extension	19
sb:extension of	23
sb:face	18
sb:fee	-21
sb:for <span>	18
sb:for the	-25
sb:force	17
sb:free	16
sb:from	-20
sb:from <day-ahead>	-23
sb:frozen	-26
sb:go to	16
sb:good	43
sb:good ,	25
sb:good that	-17
sb:good until	15
sb:good would	20
sb:had	-23
sb:has until	17
sb:he	-15
sb:if no	17
sb:if they	-17
sb:import	-19
sb:in busan	15
sb:in force	17
sb:in stockholm	16
sb:in which	16
sb:including	24
sb:is	15
sb:is <level>	-15
sb:is to	-18
sb:is up	19
sb:it be	-15
sb:it begin	17
sb:it expire	-16
sb:it now	-15
sb:it was	32
sb:its	16
sb:keep the	18
sb:know	24
sb:lapse on	22
sb:last	27
sb:last <month-gone>	16
sb:last day	23
sb:law	20
sb:may	-16
sb:month	17
sb:more	-15
sb:must	-19
sb:new	-16
sb:no	-15
sb:noon	-19
sb:notice	-20
sb:of	-15
sb:of <day-ahead>	22
sb:of <day-gone>	17
sb:of <level>	-18
sb:of <month-gone>	-17
sb:of a	-15
sb:of duty	15
sb:of that	16
sb:offer	-26
sb:oil	-33
sb:on	-23
sb:on <day-ahead>	-22
sb:on paper	24
sb:on the	-18
sb:once	18
sb:open	-15
sb:order	18
sb:otherwise	22
sb:out	23
sb:over on	15
sb:own	17
sb:palm	-19
sb:palm oil	-20
sb:party	-25
sb:pause	21
sb:pause in	15
sb:pay <level>	17
sb:period	19
sb:period of	16
sb:phone	-19
sb:rail	-25
sb:reciprocal	27
sb:remain	19
sb:remain suspend	18
sb:renewed	25
sb:rice	-17
sb:run	17
sb:season	-17
sb:second	-16
sb:short	21
sb:should it	-20
sb:since <day-gone>	48
sb:sit	-26
sb:six	17
sb:slap	18
sb:somebody	16
sb:st	-16
sb:standstill	-18
sb:start	-30
sb:start on	-27
sb:stockholm	16
sb:summer	-23
sb:sunday	16
sb:surcharge	-40
sb:surcharge of	-25
sb:suspend until	15
sb:suspension is	15
sb:tax	27
sb:tax on	19
sb:television	-15
sb:tell the	19
sb:than	-15
sb:that is	-17
sb:that keep	20
sb:that was	-23
sb:the <level>	17
sb:the <organisation>	-23
sb:the <person>	20
sb:the <points>	23
sb:the <span>	40
sb:the arrangement	30
sb:the ceasefire	-23
sb:the current	20
sb:the deadline	-21
sb:the exclusion	-17
sb:the freeze	18
sb:the last	18
sb:the new	-20
sb:the present	23
sb:the second	-21
sb:the surcharge	-15
sb:the tariff	22
sb:the truce	17
sb:their truce	-25
sb:them	-18
sb:them ,	-15
sb:there	-35
sb:they are	-17
sb:thing	25
sb:three	-35
sb:three ,	-15
sb:through	18
sb:through the	16
sb:thursday	16
sb:till	21
sb:to <level>	-15
sb:to be	18
sb:to extend	-22
sb:to put	19
sb:to run	-25
sb:top	-17
sb:truce	15
sb:truce is	-28
sb:truce itself	17
sb:truce that	33
sb:truce was	18
sb:tuesday ,	20
sb:under	-24
sb:under the	-24
sb:union	-16
sb:unless	25
sb:up	29
sb:up to	21
sb:us	17
sb:vote	-20
sb:was agree	15
sb:was to	-30
sb:we are	-18
sb:wednesday ,	-17
sb:when the	-16
sb:which the	16
sb:which was	-30
sb:will	-28
sb:will be	26
sb:with a	-23
t0=future	-27
t1=future	-23
t1=participle-passive	-19
t:loose	30
t:loose & d:ahead	34
t:loose & d:gone	-21
t:loose-l	29
t:loose-l3	24
t:loose-r3	-19
t:more & d:ahead	17
t:more & d:gone	-29
t:more-l2	-18
t:quiet	19
t:quiet & d:today	16
t:quiet-l	21
t:quiet-l1	26
t:quiet-l2	-34
t:truce	34
t:truce & d:ahead	41
t:truce & d:gone	-42
t:truce-l	19
t:truce-l3	15
t:truce-r	25
t:truce-r2	40
t:verb-l3	15
tn:truce	29
tn:verb	-18
tp:truce	25
tp:verb	-26
v0=begin	-25
v0=die	24
v0=pay	-15
v0=put	-15
v0=sit	-16
v1=begin	-21
v1=die	24
v1=pay	-17
v1=sit	-17
v2-none	-28
vt0=die present	19
vt0=extend perfect	-20
vt0=keep past	15
vt0=suspend past	16
vt1=be future	16
vt1=die present	19
vt1=end participle	-16
vt1=extend perfect	-20
vt1=keep past	15`;
