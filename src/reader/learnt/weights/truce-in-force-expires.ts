// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:<day-ahead> .	-18
a:<duty>	-21
a:<level>	-35
a:<v-agree>	-16
a:<v-return>	18
a:from	-17
a:in	-31
a:it	-19
a:nothing	17
a:on	-23
a:to	-20
a:year	19
a:year .	15
b:, due	15
b:, end	17
b:, from	-31
b:, is	25
b::	19
b:; the	-18
b:<day-ahead>	20
b:<day-ahead> and	-20
b:<day-gone>	26
b:<level> is	16
b:<name> and	30
b:<number>	-56
b:<organisation>	-19
b:<points>	55
b:<quality>	-31
b:<span>	29
b:<v-bear>	-15
b:<v-begin>	-19
b:<v-end>	20
b:<v-propose>	-24
b:<v-return>	-23
b:<v-target>	-21
b:a	-16
b:a deal	17
b:agree in	21
b:and <name>	25
b:and end	-28
b:and it	26
b:and on	-18
b:are suspend	-15
b:as	-27
b:as of	-20
b:at midnight	15
b:back	-29
b:begin	-20
b:by	-35
b:by the	-15
b:charge	-17
b:day	19
b:deadline	-23
b:die	22
b:doe	17
b:doe not	17
b:due to	24
b:duty	24
b:for	-18
b:for the	-15
b:freeze	-16
b:from	-23
b:go	15
b:good	19
b:if	17
b:if the	16
b:is due	18
b:is good	15
b:is to	-25
b:it end	24
b:it expire	-22
b:it is	16
b:it now	-15
b:lapse on	20
b:my	-18
b:noon	-18
b:of the	16
b:old	20
b:on	-17
b:on <day-gone>	23
b:one	17
b:our	-17
b:out	27
b:pause	34
b:pay	-24
b:point	-15
b:present	20
b:return	-22
b:run	15
b:second	-25
b:since	-28
b:sit	-16
b:standstill	-16
b:start	-20
b:tariff	-20
b:tell	16
b:the <span>	39
b:the deadline	-22
b:the pause	23
b:the present	23
b:the second	-15
b:their	-30
b:there	-23
b:thi	18
b:three	-15
b:to	15
b:truce end	24
b:truce until	-16
b:under	-15
b:union	-16
b:up	26
b:up to	19
b:us	15
b:was	-15
b:water	-17
b:we	-22
b:which end	-15
b:will be	15
b:with <name>	15
b:would	-15
b:you	-16
c0=begin	-17
c0=propose	-20
c1=agree & d:ahead	-18
c1=begin	-18
c1=impose & d:gone	-20
c1=propose & d:ahead	-19
c1=say & d:ahead	16
c1=stay & d:gone	-40
c1=stay & d:today	17
ct0=begin future	-17
ct0=end past	-21
ct0=impose future	-24
ct0=impose modal	-17
ct0=impose past	15
ct0=propose modal	-16
ct0=suspend future	-18
ct1=agree participle-passive	-16
ct1=end past	-21
ct1=impose future	-24
ct1=impose modal	-17
ct1=say present	16
ct1=suspend future	-18
ct2=end present	-17
ct2=impose present	-16
d:ahead other	-39
d:ahead own	38
d:ahead-0	-67
d:ahead-1	-38
d:ahead-2	24
d:ahead-3	48
d:ahead-5	-17
d:ahead-6	-19
d:at=0	-22
d:at=3	-31
d:begins ahead	18
d:begins gone	-44
d:ends	22
d:ends ahead	25
d:ends gone	-18
d:ends own ahead	38
d:gone	-142
d:gone other	-90
d:gone own	-70
d:gone-0	-15
d:gone-1	-36
d:gone-4	-18
d:gone-5	-73
d:how=weekday	-51
d:last	-35
d:named=0	-57
d:named=1	23
d:named=2	18
d:rank=0 of 1	24
d:rank=0 of 4	-24
d:rank=1	33
d:rank=1 of 2	46
d:rank=1 of 3	17
d:rank=1 of 4	-32
d:rank=2	17
d:rank=2 of 4	15
d:today	-24
d:today own	-24
d:today-0	-24
f:'	-15
f:,	23
f::	40
f:<agent>	-21
f:<goods>	32
f:<level-noun>	-15
f:<month-gone>	16
f:<month-today>	19
f:<number>	19
f:<office>	-26
f:<person>	22
f:<points>	35
f:<quality>	23
f:<seat>	40
f:<v-propose>	-25
f:<v-sell>	-26
f:?	32
f:a	-30
f:after	-36
f:again	-27
f:and	26
f:any	17
f:back	22
f:before	-21
f:being	-17
f:between	22
f:both	-30
f:call	-17
f:can	18
f:continue	16
f:decide	20
f:decree	15
f:down	-15
f:draft	-15
f:due	27
f:each	19
f:either	-20
f:enter	-15
f:entry	19
f:evening	-22
f:fall	-20
f:farm	-15
f:fee	-15
f:fentanyl	17
f:force	-17
f:from	27
f:further	18
f:general	-18
f:has	21
f:have	29
f:he	-24
f:hour	-23
f:i	18
f:it	20
f:may	-32
f:meet	-42
f:ministry	-16
f:notice	-18
f:of	-27
f:offer	-17
f:on	-18
f:one	25
f:our	17
f:over	37
f:own	-18
f:pay	28
f:pen	16
f:people	21
f:rate	-16
f:round	-21
f:say	17
f:settle	17
f:side	-31
f:so	17
f:stay	-17
f:still	27
f:stop	15
f:take	24
f:than	-17
f:that	21
f:the	-19
f:there	21
f:they	16
f:through	22
f:to	16
f:top	-21
f:truce	31
f:unless	30
f:until	16
f:want	-15
f:was	-21
f:where	-15
f:would	16
f:write	-15
f:year	19
f:yet	-15
first-of-paragraph	-25
has-future	-19
has-infinitive	-30
has-past	-21
has-present	15
headline	-26
l1=:	29
l1=: & d:ahead	33
l1=<level-noun>	19
l1=<span>	-17
l1=<span> & d:ahead	-17
l1=<v-begin>	-25
l1=<v-begin> & d:ahead	-23
l1=<v-impose>	-15
l1=before & d:ahead	15
l1=by	-15
l1=from	-16
l1=of	-32
l1=of & d:ahead	-25
l1=on & d:gone	-47
l1=on & d:today	-17
l1=out	28
l1=since	-27
l1=since & d:ahead	-20
l1=the & d:gone	-17
l1=to	15
l1=to & d:ahead	19
l1=until & d:gone	-23
l2=<begin> & d:gone	-15
l2=<duty>	15
l2=<duty> & d:ahead	16
l2=<level>	-16
l2=<seat>	-18
l2=<seat> & d:ahead	-19
l2=<v-agree>	-23
l2=<v-agree> & d:ahead	-22
l2=<v-end>	18
l2=<v-end> & d:ahead	22
l2=<v-say>	-29
l2=<v-say> & d:ahead	-25
l2=<v-suspend>	15
l2=<v-suspend> & d:ahead	17
l2=<v-target>	-17
l2=<v-target> & d:ahead	-16
l2=<v-up>	17
l2=<v-up> & d:ahead	18
l2=and	19
l2=and & d:ahead	20
l2=as	-19
l2=at & d:ahead	-15
l2=back	-17
l2=back & d:ahead	-17
l2=before	-18
l2=before & d:ahead	-16
l2=date & d:ahead	15
l2=die	15
l2=die & d:ahead	16
l2=duty	17
l2=duty & d:ahead	18
l2=go	24
l2=go & d:ahead	24
l2=good	17
l2=good & d:ahead	20
l2=have	-17
l2=have & d:ahead	-17
l2=lapse	18
l2=lapse & d:ahead	19
l2=of & d:ahead	16
l2=run	19
l2=say	-16
l2=say & d:ahead	-15
l2=that	17
l2=that & d:ahead	18
l2=there	-15
l2=there & d:ahead	-15
l2=truce	-15
l2=tuesday	18
l2=us	19
l2=us & d:ahead	20
l3=<begin> & d:ahead	29
l3=<begin> & d:gone	-21
l3=<v-deny>	-15
l3=<v-deny> & d:ahead	-15
l3=<v-end>	22
l3=<v-end> & d:ahead	15
l3=<v-stay> & d:ahead	15
l3=<v-up>	-16
l3=<v-up> & d:ahead	-15
l3=are	16
l3=are & d:ahead	18
l3=by	-15
l3=have	17
l3=in	-22
l3=last	17
l3=last & d:ahead	19
l3=one	24
l3=pause	16
l3=pause & d:ahead	16
l3=suspension	-16
l3=suspension & d:ahead	-16
l3=that	26
l3=that & d:ahead	28
l3=the & d:ahead	19
l3=was	-18
l3=was & d:ahead	-16
l3=would	-18
l3=would & d:ahead	-18
l4='s	-18
l4='s & d:ahead	-17
l4=<agent> & d:today	16
l4=<begin> & d:ahead	29
l4=<begin> & d:gone	-33
l4=<number> & d:ahead	15
l4=<points>	29
l4=<points> & d:ahead	31
l4=<quality>	-24
l4=<quality> & d:ahead	-23
l4=<v-agree>	-15
l4=<v-stay>	-30
l4=<v-stay> & d:ahead	-29
l4=a	-18
l4=a & d:ahead	-15
l4=at	17
l4=at & d:ahead	18
l4=be	-22
l4=be & d:ahead	-20
l4=busan	17
l4=busan & d:ahead	17
l4=due	22
l4=due & d:ahead	23
l4=in	-27
l4=in & d:ahead	-21
l4=is	-26
l4=is & d:ahead	-18
l4=its	15
l4=its & d:ahead	15
l4=last	22
l4=last & d:ahead	24
l4=of	24
l4=of & d:ahead	24
l4=on	20
l4=on & d:ahead	23
l4=present	18
l4=present & d:ahead	18
l4=up	21
l4=up & d:ahead	22
l4=would	18
l=, from	-16
l=, the	17
l=<level> on	-20
l=<level> on & d:ahead	-19
l=<number> ,	17
l=as of	-18
l=before the	-17
l=before the & d:ahead	-16
l=begin on	-17
l=begin on & d:ahead	-16
l=die on	15
l=die on & d:ahead	16
l=go on	23
l=go on & d:ahead	23
l=has until & d:ahead	17
l=lapse on	18
l=lapse on & d:ahead	19
l=run out	16
l=run until	16
l=run until & d:ahead	18
l=truce until	-16
l=truce until & d:ahead	-15
l=tuesday ,	18
lead=" & d:ahead	-16
lead=" & d:today	17
lead=, & d:ahead	16
lead=, & d:gone	-41
lead=8	-15
lead=:	19
lead=: & d:ahead	24
lead=by	-20
lead=by & d:ahead	-18
lead=china	25
lead=china & d:ahead	26
lead=from	-19
lead=from & d:ahead	-18
lead=if	17
lead=if & d:ahead	18
lead=january	18
lead=november	25
lead=november & d:ahead	26
lead=the & d:gone	-18
lll=and end on	-26
lll=and end on & d:ahead	-26
lll=at midnight on	16
lll=at midnight on & d:ahead	17
lll=truce end on & d:ahead	15
lr=, . & d:today	16
lr=: .	22
lr=: . & d:ahead	23
lr=<begin> ,	-18
lr=<begin> , & d:ahead	-29
lr=<begin> .	20
lr=<begin> . & d:ahead	26
lr=before <end>	21
lr=before <end> & d:ahead	22
lr=by <end>	-18
lr=by <end> & d:ahead	-17
lr=from .	-18
lr=from . & d:ahead	-15
lr=from to	19
lr=from to & d:ahead	19
lr=is <end>	18
lr=is <end> & d:ahead	20
lr=on , & d:ahead	17
lr=on the	16
lr=on the & d:ahead	17
lr=on unless	-15
lr=on unless & d:ahead	-15
lr=since ,	-21
lr=since , & d:ahead	-18
lr=to , & d:ahead	15
lr=until , & d:ahead	15
lr=until . & d:ahead	15
lr=until <end>	-38
lr=until <end> & d:ahead	-36
lr=until of	25
lr=until of & d:ahead	26
lr=until to	-16
lr=until to & d:ahead	-15
n:added	-35
n:adds	31
n:agreement	17
n:arrangement	-20
n:bargain	17
n:calm	-31
n:ceasefire	27
n:continue	33
n:continued	-20
n:days=0	27
n:days=6	31
n:extended	20
n:extension	-36
n:freeze	-17
n:frozen	28
n:go on	20
n:goes on	-17
n:halt	-15
n:held in	20
n:in the drawer	-35
n:lengths=0	42
n:lengths=1	18
n:lengths=2	15
n:lengths=3	-35
n:lengths=6	34
n:lift	-16
n:long=0	23
n:long=1	35
n:long=2	16
n:long=3	35
n:long=6	-23
n:loose=1	15
n:loose=6	18
n:measure	25
n:more=6	-26
n:no truce	22
n:on ice	-15
n:pact	-61
n:parked	19
n:prolong	-34
n:prolongation	-26
n:quiet	18
n:renew	-31
n:renewal	-37
n:rest	21
n:rests	-21
n:second	27
n:settlement	32
n:shelve	-19
n:shelved	32
n:spare	-27
n:standstill	15
n:stay	20
n:stays	33
n:stretch	-27
n:suspend	21
n:suspended	40
n:suspends	27
n:term	16
n:terms	29
n:truce	47
n:truce=1	18
n:truce=2	28
n:truces	-18
n:verb=1	22
n:verb=2	29
n:verb=3	22
n:window	15
nc2=begin	19
nc2=end	-24
nc2=up	15
nct2=begin present	26
nct2=up present	21
next=(	-17
next=and	-22
nhas-present	17
none	45
nt2=present	16
nv2=end	-15
nv2=go	19
nvt2=go present	24
o:act=begin	-17
o:act=other	-18
o:act=sit	-15
o:be on ahead	15
o:be the ahead	15
o:be until ahead	-18
o:carried=deal far	-26
o:carried=duties far	-22
o:carried=none	-15
o:carried=procedure	15
o:carried=truce	23
o:leads=as of	-18
o:leads=before the	-17
o:leads=end on	23
o:leads=lapses on	22
o:leads=runs until	22
o:leads=truce until	-16
o:left=exclusions	-20
o:left=meeting	-35
o:left=meeting right=none	-29
o:left=none right=duties	-24
o:left=none right=signing	-18
o:left=procedure	-35
o:left=procedure right=none	-33
o:near=meeting	-31
o:near=procedure	-16
o:no verb before ahead	18
o:no verb from ahead	-38
o:no verb since ahead	-19
o:no verb the ahead	19
o:no verb to ahead	19
o:no verb until ahead	20
o:other until ahead	-16
o:right=deal	-28
o:right=duties	-24
o:right=duties on	-17
o:right=duties until	-18
o:right=longer	-17
o:right=none	-19
o:right=none before	22
o:right=none by	-24
o:right=none from	-31
o:right=none of	-24
o:right=none out	39
o:right=none since	-23
o:right=none tuesday,	18
o:right=procedure	-20
o:right=truce	29
o:right=truce 	-28
o:right=truce from	20
o:right=truce on	23
o:subject=controls	-16
o:subject=deal	-27
o:subject=deal no verb	-23
o:subject=deal no verb ahead	-21
o:subject=duties carried the ahead	-16
o:subject=duties carried to ahead	16
o:subject=duties end	-30
o:subject=duties end ahead	-29
o:subject=duties end on	-25
o:subject=duties far carried be	-23
o:subject=duties far carried be ahead	-20
o:subject=duties far carried from ahead	20
o:subject=duties far carried to ahead	-23
o:subject=duties from ahead	-22
o:subject=duties no verb on	-16
o:subject=duties on ahead	-28
o:subject=duties other	-16
o:subject=duties the ahead	-20
o:subject=fees carried	-19
o:subject=longer	15
o:subject=longer carried	17
o:subject=longer carried on ahead	15
o:subject=meeting carried end	19
o:subject=meeting carried end ahead	20
o:subject=meeting far carried end	-15
o:subject=meeting far carried end ahead	-15
o:subject=meeting far carried end on	-15
o:subject=meeting far carried the ahead	-17
o:subject=none carried run ahead	-18
o:subject=none carried say ahead	15
o:subject=none carried suspend	28
o:subject=none carried suspend ahead	29
o:subject=none carried suspend until	16
o:subject=none carried until ahead	-17
o:subject=none no verb ahead	22
o:subject=none no verb until	19
o:subject=none until ahead	20
o:subject=signing	16
o:subject=signing no verb	19
o:subject=signing no verb ahead	22
o:subject=truce carried	-15
o:subject=truce carried suspend	-23
o:subject=truce carried suspend ahead	-23
o:subject=truce far carried end	16
o:subject=truce far carried end ahead	20
o:subject=truce far carried end on	19
o:subject=truce far no verb on	15
o:subject=truce far on ahead	16
o:subject=truce from ahead	-16
o:subject=truce run	-15
o:topic=controls	-21
o:topic=controls ahead	-18
o:topic=deal no verb	-23
o:topic=deal on	-16
o:topic=duties  ahead	-15
o:topic=duties by	-23
o:topic=duties by ahead	-22
o:topic=duties far be	-22
o:topic=duties far from	18
o:topic=duties far from ahead	18
o:topic=duties far the	-17
o:topic=duties far the ahead	-16
o:topic=duties from	-33
o:topic=duties from ahead	-31
o:topic=duties gone	-33
o:topic=duties on	-24
o:topic=duties on ahead	-16
o:topic=duties other	-21
o:topic=duties through	20
o:topic=duties through ahead	20
o:topic=duties until ahead	16
o:topic=longer on	17
o:topic=longer on ahead	19
o:topic=longer to	18
o:topic=longer to ahead	18
o:topic=longer until	-15
o:topic=meeting	-31
o:topic=meeting ahead	-23
o:topic=meeting far the	-15
o:topic=meeting on	-19
o:topic=none ahead	19
o:topic=none end	22
o:topic=none from	-15
o:topic=none gone	-28
o:topic=none on	23
o:topic=none on ahead	27
o:topic=none other	-15
o:topic=none today	-17
o:topic=procedure	-21
o:topic=procedure ahead	-15
o:topic=procedure on	-21
o:topic=procedure on ahead	-20
o:topic=procedure the	15
o:topic=procedure the ahead	16
o:topic=sale	-24
o:topic=sale ahead	-21
o:topic=signing	-16
o:topic=signing be	-17
o:topic=signing no verb	19
o:topic=truce	26
o:topic=truce ahead	36
o:topic=truce be	17
o:topic=truce far on	22
o:topic=truce far on ahead	23
o:topic=truce gone	-40
o:topic=truce have	21
o:topic=truce other	16
pc0=up	-15
pc1=up	-26
pct0=impose present	24
pct0=stay future	-15
pct0=stay modal	-27
pct0=stay past-passive	16
pct0=suspend future	-22
pct1=stay modal	-27
pct1=stay past-passive	16
pct1=suspend future	-17
phas-future	-18
phas-past	15
pt0=future	-16
pt0=past-passive	19
pt1=future	-21
pt1=past-passive	19
pv0=keep	15
pv0=run	-19
pv0=stay	-23
pv1=hold	18
pv1=leave	19
pv1=run	-18
pvt0=be past	17
pvt0=keep present	15
pvt1=be past	17
q:"	-44
q:(	-22
q:/	21
q:<agent>	-18
q:<goods>	39
q:<name>	25
q:<number>	-18
q:<organisation>	-47
q:<quality>	22
q:<seat>	24
q:<span>	27
q:<v-bear>	-43
q:<v-down>	-17
q:<v-propose>	-15
q:<v-target>	26
q:?	29
q:a	-20
q:about	20
q:against	20
q:announce	-15
q:another	23
q:b	-18
q:be	-27
q:because	-16
q:been	15
q:begin	17
q:being	15
q:call	-27
q:can	-19
q:charge	30
q:deadline	19
q:did	-24
q:die	16
q:doe	18
q:duty	17
q:everybody	-16
q:extend	-16
q:fall	-17
q:first	-17
q:from	-29
q:get	-17
q:halve	-16
q:his	-20
q:hour	-24
q:how	35
q:if	-18
q:is	30
q:law	-16
q:leave	23
q:long	20
q:lower	-16
q:meet	-38
q:morning	-21
q:name	-16
q:next	-18
q:night	-23
q:of	-25
q:on	18
q:ordinary	16
q:own	18
q:present	-15
q:prolonged	-17
q:run	18
q:second	-15
q:set	-15
q:shall	-19
q:spring	-16
q:stand	18
q:state	15
q:stockholm	16
q:surcharge	-28
q:suspend	-15
q:take	15
q:there	18
q:three	19
q:trade	-25
q:truce	38
q:two	-17
q:under	-20
q:until	-20
q:up	-21
q:were	32
q:what	27
q:where	-15
q:which	17
q:will	-16
q:your	22
qt=present	37
r1=(	-17
r1=, & d:ahead	22
r1=, & d:gone	-41
r1=.	17
r1=. & d:ahead	26
r1=. & d:gone	-45
r1=<end> & d:gone	-34
r1=<end> & d:today	-17
r1=and	-15
r1=and & d:ahead	-17
r1=as	18
r1=as & d:ahead	19
r1=it	-27
r1=it & d:ahead	-24
r1=of	30
r1=of & d:ahead	31
r1=—	-18
r2=<goods>	-25
r2=<organisation>	-18
r2=<person>	-20
r2=<v-down>	-15
r2=<v-end>	-18
r2=<v-impose>	-16
r2=if	-15
r3=<organisation>	-25
r3=<seat>	-15
r3=<span>	16
r3=<v-impose>	18
r3=<v-stay>	-19
r3=as	15
r3=day	18
r3=in	-19
r3=it	-26
r3=on	19
r3=that	-15
r3=the	-21
r3=what	15
r4=,	-19
r4=.	-17
r4=<goods>	15
r4=<level>	-27
r4=<quality>	-22
r4=<span>	-18
r4=duty	16
r4=in	-15
r4=to	20
r4=truce	17
r4=up	16
r=) <end>	-16
r=, "	18
r=, if	-15
r=. <end>	17
r=and is	-17
s:"	17
s:'	-18
s:'s	-19
s:*	-26
s:<day-gone>	-18
s:<day-today>	-25
s:<level>	-23
s:<number>	-30
s:<office>	-28
s:<organisation>	-54
s:<points>	56
s:<v-deny>	-17
s:<v-propose>	-38
s:<v-suspend>	21
s:<v-target>	-16
s:a	-23
s:about	-17
s:again	21
s:agreement	-21
s:announce	-15
s:answer	-22
s:army	-22
s:arrangement	29
s:at	-17
s:away	15
s:because	-17
s:beef	-18
s:before	16
s:begin	-25
s:better	18
s:between	24
s:both	23
s:busan	23
s:butter	-20
s:by	-36
s:calendar	20
s:capital	16
s:ceasefire	-27
s:city	-25
s:club	-15
s:commerce	-16
s:company	-17
s:count	17
s:current	22
s:date	36
s:day	42
s:deadline	-31
s:delegation	-22
s:did	-23
s:die	29
s:do	20
s:doe	15
s:duty	24
s:enter	-17
s:everybody	-24
s:everything	28
s:exclusion	-26
s:extend	-22
s:extension	18
s:face	18
s:fentanyl	18
s:fish	-15
s:fourth	-17
s:freeze	16
s:from	-29
s:frozen	-26
s:full	-27
s:gallium	-18
s:gate	-19
s:good	40
s:government	-16
s:grant	15
s:he	-16
s:hundred	17
s:in	-17
s:including	23
s:is	23
s:just	16
s:keep	15
s:last	34
s:later	-16
s:lawyer	-15
s:let	27
s:levy	-20
s:list	-26
s:lower	-16
s:midnight	21
s:ministry	-19
s:month	19
s:new	-17
s:night	-24
s:no	-17
s:noon	-17
s:of	-24
s:offer	-21
s:on	-24
s:open	-15
s:otherwise	24
s:out	30
s:party	-24
s:pause	19
s:peace	17
s:period	21
s:phone	-17
s:point	-16
s:port	-25
s:rate	-17
s:rather	17
s:reach	-21
s:reciprocal	22
s:rise	-16
s:round	-16
s:run	32
s:season	-18
s:shelve	15
s:short	20
s:signature	-18
s:sit	-15
s:six	18
s:so	17
s:somebody	37
s:something	16
s:stand	-17
s:stay	-15
s:surcharge	-41
s:tariff	-22
s:tell	17
s:their	23
s:them	-17
s:there	-23
s:thing	17
s:three	-16
s:till	26
s:truce	25
s:union	-16
s:unless	20
s:until	18
s:up	25
s:vote	-15
s:water	-21
s:wheat	-16
s:will	-18
s:yes	16
sa:"	19
sa:'s	-23
sa:(	-15
sa:)	-20
sa:, "	20
sa:, <seat>	18
sa:, and	18
sa:, as	15
sa:, if	-22
sa:, its	19
sa:, to	17
sa:-	-19
sa:<day-ahead> ,	-18
sa:<day-ahead> .	29
sa:<day-gone> ,	-19
sa:<duty>	-32
sa:<level>	-19
sa:<month-ahead>	-16
sa:<month-gone>	24
sa:<month-gone> ,	16
sa:<name>	-33
sa:<name> is	17
sa:<name> will	-17
sa:<number>	-26
sa:<organisation>	-18
sa:<quality> side	15
sa:<seat> .	-16
sa:<v-return>	15
sa:<v-suspend>	16
sa:after	-21
sa:agreement	-21
sa:all	-17
sa:and <level>	18
sa:and <name>	22
sa:and by	16
sa:and is	-15
sa:and it	-24
sa:and not	16
sa:and on	17
sa:and the	-29
sa:as	23
sa:at midnight	21
sa:back	32
sa:back to	21
sa:begin	-31
sa:better	18
sa:both	15
sa:by a	-15
sa:calendar	16
sa:capital	17
sa:chip	16
sa:custom	-16
sa:date	21
sa:day	21
sa:die	16
sa:do	17
sa:evening	-18
sa:everything	25
sa:extend	-18
sa:extension .	-15
sa:for	-21
sa:from	-16
sa:full	-16
sa:go back	18
sa:had	17
sa:has	-21
sa:have	17
sa:hold	-19
sa:if	-41
sa:if it	-21
sa:in	-20
sa:in <seat>	-26
sa:is up	19
sa:it ,	22
sa:let	18
sa:list	-19
sa:meet in	-16
sa:midnight	18
sa:next year	16
sa:on <day-ahead>	-17
sa:one	-18
sa:out .	25
sa:over .	15
sa:pause	17
sa:pause of	16
sa:rate	-20
sa:renewed	-18
sa:run	16
sa:side	15
sa:since	17
sa:somebody	25
sa:surcharge	-18
sa:tariff	-17
sa:the	-15
sa:the <name>	-15
sa:the <span>	15
sa:their	19
sa:they are	15
sa:to <day-ahead>	23
sa:unless <organisation>	-25
sa:until <day-ahead>	16
sa:up .	17
sa:up to	-17
sa:well	-17
sa:when	15
sa:when it	15
sa:who	-18
sa:will	19
sa:would be	-20
sa:year .	19
sa:yes	15
sb:'	-15
sb:*	-26
sb:, <level>	-17
sb:, <name>	-15
sb:, <number>	15
sb:, and	20
sb:, end	22
sb:, from	-32
sb:, good	22
sb:, on	21
sb:, so	22
sb:, that	-17
sb:-	18
sb:: <number>	-15
sb:: <seat>	16
sb:<day-gone>	37
sb:<day-gone> ,	24
sb:<day-gone> and	19
sb:<day-gone> the	-20
sb:<goods>	23
sb:<level> in	17
sb:<level> is	15
sb:<month-gone> ,	-15
sb:<name> ,	20
sb:<name> and	40
sb:<number>	-25
sb:<number> ,	31
sb:<number> :	-17
sb:<number> from	16
sb:<number> the	-20
sb:<number> —	-24
sb:<office>	-29
sb:<office> 's	-15
sb:<office> :	-23
sb:<organisation>	-49
sb:<person> (	19
sb:<points>	53
sb:<points> of	15
sb:<points> stay	15
sb:<quality> good	22
sb:<span> are	28
sb:<taker>	-18
sb:<v-begin>	-18
sb:<v-deny>	-15
sb:<v-end>	20
sb:<v-propose>	-34
sb:<v-return>	-22
sb:<v-suspend>	17
sb:a	-17
sb:a deal	17
sb:a tariff	-17
sb:about	-17
sb:about the	-17
sb:again	22
sb:again ,	18
sb:agree in	23
sb:agree on	-18
sb:an extension	15
sb:and <name>	28
sb:and end	-29
sb:and it	35
sb:and on	-19
sb:and will	15
sb:answer	-21
sb:arrangement	27
sb:as of	-27
sb:ask	16
sb:back	-25
sb:before	18
sb:between	18
sb:between <name>	18
sb:busan	20
sb:butter	-20
sb:by	-29
sb:by the	-24
sb:ceasefire	-27
sb:city	-25
sb:club	-15
sb:company	-15
sb:count	15
sb:current	22
sb:date	22
sb:day	29
sb:deadline	-27
sb:delegation	-20
sb:did	-20
sb:die	17
sb:doe	15
sb:doe not	15
sb:duty	25
sb:duty ,	15
sb:duty is	19
sb:effect	16
sb:end	15
sb:everybody	-23
sb:exclusion	-18
sb:extend the	-31
sb:extension	30
sb:extension of	19
sb:face	19
sb:for <span>	22
sb:for the	-20
sb:from	-22
sb:frozen	-25
sb:go to	15
sb:good	39
sb:good ,	25
sb:grant	15
sb:had	-31
sb:he	-15
sb:in busan	17
sb:in which	16
sb:including	23
sb:into	-18
sb:is suspend	15
sb:is to	-17
sb:it end	21
sb:it expire	-18
sb:it now	-15
sb:it run	17
sb:it was	20
sb:keep the	21
sb:know	16
sb:lapse on	19
sb:last	36
sb:last <month-gone>	16
sb:last day	17
sb:ministry	-17
sb:month	16
sb:more	-17
sb:must	-15
sb:noon	-18
sb:of	-22
sb:of <day-ahead>	22
sb:of <name>	15
sb:of <span>	-19
sb:of its	-15
sb:offer	-21
sb:old	16
sb:on	-22
sb:on paper	23
sb:on the	-20
sb:otherwise	25
sb:out	29
sb:own	19
sb:party	-23
sb:pause in	15
sb:peace	19
sb:period	19
sb:phone	-16
sb:point	-15
sb:port	-17
sb:put off	16
sb:reach	-15
sb:reciprocal	26
sb:renewed	23
sb:run	22
sb:second	-16
sb:short	21
sb:should it	-20
sb:since <day-gone>	44
sb:sit	-25
sb:so	17
sb:somebody	16
sb:surcharge	-27
sb:suspension of	-15
sb:tell the	15
sb:that is	-17
sb:that keep	18
sb:that was	-20
sb:the <level>	17
sb:the <number>	-16
sb:the <organisation>	-34
sb:the <points>	23
sb:the <span>	37
sb:the arrangement	25
sb:the ceasefire	-27
sb:the deadline	-24
sb:the delegation	-15
sb:the freeze	17
sb:the last	15
sb:the present	16
sb:the second	-19
sb:the surcharge	-15
sb:the tariff	20
sb:the truce	18
sb:there	-29
sb:thing	23
sb:three	-23
sb:three ,	-15
sb:through the	16
sb:till	17
sb:to <day-ahead>	-15
sb:to <level>	-15
sb:to be	20
sb:to extend	-22
sb:to put	15
sb:to run	-16
sb:truce	19
sb:truce end	22
sb:truce on	15
sb:truce that	17
sb:truce until	-16
sb:tuesday ,	18
sb:under	-18
sb:union	-16
sb:unless	23
sb:until	15
sb:up	30
sb:up to	21
sb:us	15
sb:vote	-15
sb:was to	-19
sb:water	-21
sb:when	-18
sb:when the	-18
sb:where	-16
sb:which end	-15
sb:will	-31
sb:will be	26
sb:with <name>	22
sb:with a	-26
t0=future	-28
t0=modal-passive	-17
t1=future	-23
t1=modal-passive	-17
t2=infinitive	-16
t:loose	22
t:loose & d:ahead	29
t:loose & d:gone	-21
t:loose-l	31
t:loose-l3	23
t:loose-r3	-19
t:more & d:ahead	20
t:more & d:gone	-27
t:more-l1	-23
t:more-l3	16
t:more-r1	16
t:quiet	24
t:quiet & d:ahead	16
t:quiet & d:today	17
t:quiet-l	23
t:quiet-l1	25
t:quiet-l2	-30
t:truce	28
t:truce & d:ahead	34
t:truce & d:gone	-36
t:truce-l3	27
t:truce-r	26
t:truce-r2	43
t:verb-l2	-17
t:verb-l3	23
tn:truce	27
tp:more	-15
tp:truce	25
v0=begin	-24
v0=die	22
v0=other	-20
v0=put	-15
v1=begin	-20
v1=die	22
v1=other	-18
v2-none	-25
vt0=die present	18
vt0=suspend past	16
vt1=be future	15
vt1=die present	18`;
