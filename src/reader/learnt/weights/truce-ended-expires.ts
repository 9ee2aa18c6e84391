// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:'s	-7
a:.	-23
a:<duty>	-7
a:<goods>	-15
a:<level>	-12
a:<name>	-11
a:<not>	-11
a:<number>	13
a:<number> .	10
a:<number> in	7
a:<span>	-11
a:<v-bear>	-8
a:a third	6
a:and	-15
a:at	15
a:at midnight	8
a:at the	7
a:end of	6
a:evening	10
a:for	-12
a:has been	6
a:it	15
a:it was	7
a:midnight	6
a:of it	8
a:pause	6
a:run	6
a:take	7
a:the end	7
a:third	6
a:to	-7
a:truce	-6
a:was <number>	8
b:'s	-8
b:, on	8
b:, to	6
b::	-19
b:: the	-7
b:<day-gone>	20
b:<goods>	-24
b:<level>	-19
b:<name>	-8
b:<name> end	11
b:<name> on	-7
b:<number>	8
b:<number> of	14
b:<office>	-6
b:<organisation>	-14
b:<person>	-24
b:<quality>	-12
b:<seat>	-11
b:<span> and	-7
b:<v-agree>	-8
b:<v-bear>	-17
b:<v-begin>	-6
b:<v-end>	18
b:<v-impose>	-12
b:<v-propose>	-6
b:<v-say>	-10
b:<v-up>	-8
b:a	-7
b:a truce	-7
b:allowed	9
b:allowed to	9
b:and	-18
b:at	9
b:at midnight	13
b:at the	7
b:been	9
b:between the	11
b:both	6
b:both side	9
b:by	10
b:decree	14
b:die	7
b:due	-6
b:end	8
b:end on	11
b:expire	16
b:expire at	9
b:for <span>	8
b:former	7
b:from	-23
b:grant	14
b:had been	7
b:has a	8
b:in	-11
b:in the	-8
b:is	-9
b:it end	-18
b:it expire	6
b:it run	13
b:last	16
b:lasted	-6
b:meet	-7
b:midnight	17
b:midnight on	18
b:of	-8
b:of <day-gone>	14
b:on	-15
b:on <day-gone>	8
b:out	13
b:out on	9
b:run	10
b:run out	15
b:side	8
b:sign	-6
b:sleep	10
b:summer	10
b:suspension	12
b:talk	-6
b:tariff truce	8
b:that	7
b:that had	8
b:that run	7
b:the	-23
b:the <name>	6
b:the <organisation>	-8
b:the former	7
b:the last	6
b:the suspension	13
b:the tariff	9
b:the truce	-25
b:there	6
b:these	9
b:to	-12
b:to end	-9
b:to expire	8
b:truce	-8
b:truce between	8
b:truce of	-7
b:until	-20
b:was to	-9
b:which both	10
b:why	8
b:will	-9
b:with	-7
b:would	-13
b:would have	-8
c0=bear	-11
c0=begin	-20
c0=impose	-15
c0=say	-6
c1=agree	-24
c1=agree & d:gone	-19
c1=bear	-15
c1=bear & d:gone	-9
c1=begin	-21
c1=begin & d:gone	-16
c1=end	21
c1=end & d:ahead	-17
c1=end & d:gone	27
c1=impose	-41
c1=impose & d:ahead	-8
c1=impose & d:gone	-30
c1=say	-8
c1=stay & d:ahead	-13
c1=stay & d:gone	10
c2=bear	-7
ct0=agree past	-12
ct0=begin past	-11
ct0=end future	-6
ct0=end modal	-13
ct0=end past	29
ct0=end present	-33
ct0=impose past	-16
ct0=impose pluperfect-passive	10
ct0=stay past	21
ct0=stay present	-20
ct1=agree past	-11
ct1=begin past	-11
ct1=end future	-6
ct1=end infinitive	8
ct1=end modal	-13
ct1=end participle-passive	18
ct1=end past	29
ct1=end present	-33
ct1=impose past	-15
ct1=stay past	21
ct1=stay present	-20
ct2=begin past	7
ct2=stay past	-7
ct2=stay perfect	6
d:ahead	-80
d:ahead other	-47
d:ahead own	-38
d:ahead-1	-27
d:ahead-2	-11
d:ahead-3	-9
d:ahead-5	-24
d:at=0	-17
d:at=2	-18
d:at=3	-70
d:begins ahead	-10
d:begins gone	12
d:ends ahead	-27
d:ends gone	18
d:ends other ahead	-12
d:ends other gone	8
d:ends own ahead	-13
d:ends own gone	13
d:gone	-13
d:gone other	-50
d:gone own	18
d:gone-2	17
d:gone-3	-15
d:gone-4	7
d:gone-5	-58
d:gone-6	6
d:how=calendar	-28
d:how=weekday	-35
d:last	-7
d:named=0	-77
d:named=1	22
d:rank=0	-15
d:rank=1	-10
d:span-after	-6
d:span-before	8
d:today	-23
d:today own	-23
d:today-0	-23
f:'s	-25
f:.	-8
f::	-11
f:;	7
f:<agent>	-18
f:<day-gone>	9
f:<day-today>	-7
f:<gate>	-8
f:<money>	6
f:<month-gone>	-16
f:<office>	-13
f:<organisation>	-16
f:<person>	-30
f:<sender>	-6
f:<v-begin>	15
f:<v-end>	-7
f:<v-impose>	-20
f:<v-propose>	-33
f:<v-say>	-9
f:<v-stay>	13
f:<v-suspend>	12
f:<v-up>	9
f:a	11
f:ago	-6
f:agree	6
f:alexandria	7
f:are	9
f:as	6
f:at	-6
f:back	25
f:be	-10
f:because	6
f:been	8
f:both	-9
f:butter	7
f:by	-15
f:come	8
f:did	15
f:during	6
f:duty	6
f:extension	7
f:failed	10
f:five	10
f:forced	8
f:from	10
f:full	15
f:go	14
f:has	13
f:have	6
f:he	7
f:hold	7
f:if	-7
f:in	8
f:is	-7
f:labour	8
f:live	8
f:machine	8
f:me	-6
f:mean	7
f:moment	8
f:negotiate	-7
f:nothing	6
f:now	-8
f:of	-23
f:off	6
f:old	9
f:on	7
f:one	12
f:orange	6
f:out	-6
f:part	7
f:quarrel	8
f:rate	11
f:second	9
f:see	8
f:side	-9
f:sign	-11
f:since	13
f:stay	11
f:talk	6
f:tariff	-8
f:the	-20
f:then	16
f:they	17
f:to	9
f:trade	6
f:under	-9
f:until	18
f:was	19
f:were	12
f:where	6
f:which	14
f:who	-11
f:whole	8
f:will	-10
f:with	-16
f:worth	8
f:year	18
first-of-paragraph	-30
has-future	-19
has-modal	-31
has-participle	8
has-past	11
has-present	-59
headline	-23
l1=,	-17
l1=, & d:today	-8
l1=a & d:gone	6
l1=from	-18
l1=from & d:gone	-12
l1=of	-15
l1=of & d:gone	-11
l1=on	-9
l1=on & d:ahead	-42
l1=on & d:gone	9
l1=out	6
l1=out & d:gone	6
l1=since	-7
l1=until	-16
l1=until & d:gone	-11
l2=,	14
l2=, & d:gone	16
l2=<begin> & d:ahead	-7
l2=<begin> & d:gone	13
l2=<begin> & d:today	-7
l2=<level>	-8
l2=<name>	-7
l2=<not>	8
l2=<not> & d:gone	8
l2=<seat>	-6
l2=<v-begin>	-12
l2=<v-begin> & d:gone	-9
l2=<v-end>	13
l2=<v-end> & d:ahead	-11
l2=<v-end> & d:gone	18
l2=<v-impose>	-18
l2=<v-impose> & d:gone	-12
l2=<v-say>	-9
l2=<v-say> & d:gone	-6
l2=at	7
l2=at & d:gone	8
l2=begin	-7
l2=country	6
l2=country & d:gone	6
l2=end	11
l2=end & d:ahead	-7
l2=end & d:gone	15
l2=expire & d:gone	7
l2=has	7
l2=has & d:gone	8
l2=midnight	18
l2=midnight & d:gone	19
l2=on	-6
l2=out	9
l2=out & d:gone	11
l3=,	-14
l3=, & d:gone	-11
l3=<begin>	-6
l3=<begin> & d:ahead	-10
l3=<begin> & d:gone	9
l3=<begin> & d:today	-14
l3=<day-gone>	20
l3=<day-gone> & d:gone	21
l3=<name>	7
l3=<name> & d:gone	8
l3=<span>	12
l3=<span> & d:gone	13
l3=<v-end> & d:gone	6
l3=<v-impose>	-8
l3=<v-impose> & d:gone	-6
l3=<v-stay>	8
l3=<v-stay> & d:gone	9
l3=at	10
l3=at & d:gone	12
l3=did	10
l3=did & d:gone	10
l3=expire	7
l3=expire & d:gone	8
l3=have	-6
l3=have & d:gone	-6
l3=in	-24
l3=in & d:gone	-18
l3=run	9
l3=run & d:gone	11
l3=the	-16
l3=the & d:gone	-12
l3=there	8
l3=there & d:gone	8
l3=they	7
l3=they & d:gone	8
l3=to	-23
l3=to & d:gone	-19
l4=,	-10
l4=, & d:gone	-7
l4=<begin> & d:ahead	-16
l4=<begin> & d:gone	14
l4=<begin> & d:today	-15
l4=<name>	-8
l4=<name> & d:gone	-6
l4=<v-impose>	-10
l4=<v-impose> & d:gone	-6
l4=<v-stay>	-7
l4=<v-suspend>	8
l4=<v-suspend> & d:gone	9
l4=and	6
l4=and & d:gone	8
l4=another	7
l4=another & d:gone	7
l4=for	8
l4=for & d:gone	9
l4=in	-8
l4=in & d:gone	-6
l4=it	23
l4=it & d:gone	25
l4=last	10
l4=last & d:gone	10
l4=of	10
l4=of & d:gone	11
l4=on & d:gone	6
l4=the	-18
l4=the & d:gone	-12
l4=to	7
l4=to & d:gone	8
l4=truce	-10
l4=truce & d:gone	-8
l4=two	-8
l4=two & d:gone	-8
l4=would	-7
l4=would & d:gone	-6
l=, on	8
l=, on & d:gone	8
l=, to	6
l=, to & d:gone	6
l=<begin> on	6
l=<begin> on & d:gone	8
l=at the	8
l=at the & d:gone	9
l=begin on	-6
l=end on	11
l=end on & d:ahead	-6
l=end on & d:gone	15
l=expire on & d:gone	7
l=midnight on	18
l=midnight on & d:gone	19
l=out on	10
l=out on & d:gone	11
l=run out	6
lead=, & d:ahead	-11
lead=, & d:gone	8
lead=, & d:today	-10
lead=:	-19
lead=: & d:gone	-14
lead=a	-11
lead=a & d:gone	-9
lead=it	10
lead=it & d:gone	14
lead=on & d:gone	7
lead=september	15
lead=that	10
lead=that & d:gone	13
lead=the & d:ahead	-12
lead=the & d:gone	6
lead=they	7
lead=they & d:gone	7
lll=<begin> <begin> on	6
lll=<begin> <begin> on & d:gone	8
lll=<name> end on	9
lll=<name> end on & d:gone	9
lll=at midnight on	14
lll=at midnight on & d:gone	14
lll=it end on	-17
lll=it end on & d:gone	-16
lll=it expire on	9
lll=it expire on & d:gone	9
lll=run out on	10
lll=run out on & d:gone	11
lll=to end on	-8
lll=to end on & d:gone	-7
lr=, <end>	-6
lr=<begin> —	13
lr=<begin> — & d:gone	14
lr=on .	11
lr=on . & d:ahead	-7
lr=on . & d:gone	17
lr=on it	13
lr=on it & d:gone	14
lr=on that	-9
lr=on that & d:gone	-6
lr=on the	-6
lr=since a	6
lr=since a & d:gone	6
lr=the <end> & d:gone	7
n:accord	13
n:add	11
n:added	27
n:again	7
n:agreement	12
n:agreements	7
n:another	-9
n:asleep	-8
n:bargain	11
n:calm	-7
n:ceasefire	19
n:continues	8
n:days=0	11
n:days=1	-9
n:days=2	38
n:days=3	13
n:days=6	28
n:days=9	-12
n:deal	32
n:deals	7
n:extended	22
n:extends	7
n:extra	22
n:further	-19
n:go on	29
n:goes on	12
n:keeps	19
n:lengths=0	10
n:lengths=1	44
n:lengths=2	8
n:lengths=6	-8
n:long=0	18
n:long=1	8
n:long=2	15
n:long=3	17
n:long=6	8
n:longer	7
n:loose=2	28
n:loose=3	28
n:loose=6	12
n:more	42
n:more=2	13
n:more=3	12
n:more=6	41
n:no truce	49
n:pact	6
n:pauses	-7
n:peace	12
n:period	7
n:prolong	14
n:prolongation	10
n:prolonged	8
n:put off	8
n:quiet=1	20
n:quiet=3	-6
n:renew	6
n:sleep	-6
n:stays	15
n:suspended	16
n:suspends	8
n:term	13
n:truce	19
n:truce=1	18
n:truce=2	18
n:truce=6	-18
n:verb=1	9
n:verb=2	20
n:verb=6	7
n:window	7
nc2=bear	13
nc2=end	9
nc2=impose	-25
nc2=say	-6
nct2=agree pluperfect	6
nct2=bear present	6
nct2=end present	12
next=,	-11
next=—	12
nhas-perfect	-7
nhas-pluperfect	11
nhas-present	6
none	42
nt2=present	6
nv0-none	-17
nv1-none	-17
nv2-none	-19
nv2=end	12
nv2=meet	6
nv2=other	7
nv2=reach	6
nvt2=end present	13
o:act=begin	-6
o:act=end	20
o:act=meet	-6
o:act=no verb	-29
o:act=pay	-6
o:act=run	16
o:act=sign	-9
o:be by gone	7
o:carried=controls far	-7
o:carried=deal	-6
o:carried=duties far	6
o:carried=longer	14
o:carried=longer far	-14
o:carried=meeting	-22
o:carried=meeting far	-36
o:carried=none	-35
o:carried=procedure far	-8
o:carried=truce far	10
o:end on ahead	-14
o:end on gone	22
o:end the gone	9
o:leads=at the	8
o:leads=ended on	25
o:leads=ends on	-28
o:leads=expired on	14
o:leads=expires on	-13
o:leads=midnight on	18
o:leads=on	6
o:leads=out on	10
o:left=deal	-13
o:left=deal right=none	-9
o:left=duties	-10
o:left=duties right=none	-6
o:left=longer	-7
o:left=longer right=none	-6
o:left=meeting	-30
o:left=meeting right=none	-21
o:left=none	-38
o:left=none right=duties	-12
o:left=none right=none	-27
o:left=none right=signing	-12
o:left=none right=truce	12
o:left=procedure	-8
o:left=procedure right=none	-6
o:left=signing right=none	6
o:left=truce	12
o:left=truce right=longer	6
o:left=truce right=none	9
o:near=deal	-8
o:near=duties	-23
o:near=meeting	-23
o:near=none	-33
o:near=procedure	-7
o:no verb  gone	8
o:other on gone	8
o:right=deal	-7
o:right=duties	-25
o:right=duties on	-9
o:right=meeting	-9
o:right=none	-43
o:right=none 	-19
o:right=none from	-14
o:right=none of	-10
o:right=none out	6
o:right=none said	6
o:right=none since	-18
o:right=none until	-13
o:right=signing	-16
o:right=signing on	-13
o:right=truce	10
o:right=truce 	13
o:right=truce on	-7
o:right=truce since	6
o:run on gone	11
o:subject=deal	-6
o:subject=duties	-22
o:subject=duties carried end	6
o:subject=duties carried end gone	7
o:subject=duties carried other	10
o:subject=duties carried other gone	10
o:subject=duties carried other on	10
o:subject=duties carried the gone	9
o:subject=duties far	-12
o:subject=duties far carried	-8
o:subject=duties far carried begin	6
o:subject=duties far carried begin gone	7
o:subject=duties far carried begin on	7
o:subject=duties far no verb	-12
o:subject=duties far no verb gone	-6
o:subject=duties no verb	-8
o:subject=longer carried	15
o:subject=longer carried on gone	11
o:subject=longer carried run	12
o:subject=longer carried run gone	12
o:subject=longer carried say gone	6
o:subject=longer far carried	-6
o:subject=meeting	-17
o:subject=meeting carried	-9
o:subject=meeting far carried	-17
o:subject=meeting far carried on gone	-9
o:subject=meeting on gone	-6
o:subject=none	-13
o:subject=none carried	-15
o:subject=none carried run	7
o:subject=none carried run gone	8
o:subject=none no verb	-13
o:subject=none no verb today	-7
o:subject=procedure	-6
o:subject=signing	11
o:subject=signing on gone	14
o:subject=truce	10
o:subject=truce  gone	13
o:subject=truce begin	-6
o:subject=truce carried be	8
o:subject=truce carried be gone	9
o:subject=truce carried be on	8
o:subject=truce end	20
o:subject=truce end gone	23
o:subject=truce end on	17
o:subject=truce far carried be	6
o:subject=truce far carried be gone	7
o:subject=truce far carried by gone	8
o:subject=truce far carried have	8
o:subject=truce far no verb gone	7
o:subject=truce far no verb on	10
o:subject=truce far on gone	10
o:subject=truce no verb	9
o:subject=truce no verb 	13
o:subject=truce no verb gone	11
o:subject=truce no verb to	6
o:subject=truce on ahead	-6
o:subject=truce on gone	8
o:subject=truce run on	-7
o:topic=deal	-20
o:topic=deal end	-6
o:topic=deal gone	-16
o:topic=deal on	-12
o:topic=deal on gone	-10
o:topic=duties	-11
o:topic=duties ahead	-13
o:topic=duties far	-12
o:topic=duties far begin	7
o:topic=duties far end	-8
o:topic=duties far gone	-6
o:topic=duties far no verb	-12
o:topic=duties no verb	-8
o:topic=duties on gone	8
o:topic=duties other	9
o:topic=longer gone	6
o:topic=longer run	7
o:topic=meeting	-41
o:topic=meeting ahead	-8
o:topic=meeting end	-9
o:topic=meeting far	-6
o:topic=meeting gone	-30
o:topic=meeting meet	-6
o:topic=meeting on	-24
o:topic=meeting on gone	-17
o:topic=none	-31
o:topic=none gone	-17
o:topic=none no verb	-13
o:topic=none on	-8
o:topic=none on gone	-6
o:topic=none today	-7
o:topic=procedure	-12
o:topic=procedure gone	-8
o:topic=signing	-6
o:topic=signing end	6
o:topic=signing sign	-7
o:topic=truce	19
o:topic=truce 	13
o:topic=truce  gone	13
o:topic=truce ahead	-25
o:topic=truce begin	-10
o:topic=truce end	25
o:topic=truce far	12
o:topic=truce far be	7
o:topic=truce far by	8
o:topic=truce far gone	15
o:topic=truce far on	10
o:topic=truce far on gone	11
o:topic=truce gone	29
o:topic=truce no verb	9
o:topic=truce on	15
o:topic=truce on ahead	-13
o:topic=truce on gone	20
o:topic=truce run	7
o:topic=truce the	8
o:topic=truce the gone	9
pc0=impose	-10
pc0=stay	-9
pc1=impose	-14
pc1=stay	-9
phas-past	-6
phas-present	-6
pt0=past	-13
pt0=present	-17
pt1=past	-12
pt1=present	-16
pv1-none	6
pv2-none	-8
q:,	-7
q:.	-18
q:<day-ahead>	-21
q:<day-today>	8
q:<gate>	-9
q:<goods>	-12
q:<level-noun>	-7
q:<month-today>	7
q:<number>	-36
q:<office>	-16
q:<organisation>	-10
q:<person>	-29
q:<v-agree>	-10
q:<v-bear>	-14
q:<v-begin>	16
q:<v-impose>	-9
q:<v-propose>	-16
q:<v-stay>	-20
q:?	-6
q:after	15
q:agree	-10
q:and	-16
q:begin	7
q:between	6
q:by	-8
q:conference	6
q:do	8
q:extension	8
q:for	-7
q:forty	9
q:fourth	9
q:from	-9
q:further	9
q:has	-10
q:hour	8
q:in	-14
q:is	18
q:it	-6
q:let	6
q:live	8
q:meet	-7
q:no	6
q:now	14
q:of	-42
q:off	9
q:on	-11
q:once	7
q:pay	-12
q:renewed	8
q:say	-8
q:stockholm	10
q:take	6
q:the	-22
q:then	7
q:to	-27
q:what	14
q:when	8
q:which	-7
q:whole	8
q:will	-6
q:with	-9
q:within	9
q:would	-6
q:year	11
qt=modal	-8
qt=perfect	-10
r1=,	-16
r1=, & d:ahead	-13
r1=.	-6
r1=. & d:ahead	-16
r1=<end>	-16
r1=<end> & d:ahead	-16
r1=<end> & d:today	-13
r1=? & d:gone	6
r1=at	16
r1=at & d:gone	18
r1=it	11
r1=it & d:gone	12
r1=that	-11
r1=that & d:gone	-8
r1=the	-10
r1=the & d:gone	-8
r1=—	11
r1=— & d:gone	13
r2=<end>	-16
r2=<not>	-15
r2=<v-begin>	7
r2=a	-8
r2=by	7
r2=midnight	6
r2=nobody	-12
r2=take	8
r2=the	15
r2=third	7
r2=was	10
r3='s	6
r3=.	-15
r3=<end>	-19
r3=<number>	13
r3=<office>	9
r3=<v-end>	6
r3=end	7
r3=pause	7
r3=truce	14
r3=which	6
r4=<agent>	10
r4=<end>	-26
r4=<v-end>	14
r4=<v-impose>	-14
r4=a	-6
r4=after	10
r4=end	14
r4=first	6
r4=has	6
r4=time	8
r4=to	-12
r4=was	8
r=, by	7
r=. <end>	-6
r=<end> <end>	-16
r=at <number>	6
r=at midnight	8
r=at the	7
r=evening that	6
r=it was	7
r=— the	14
s:,	-7
s:-	-9
s:.	-33
s::	-19
s:<agent>	6
s:<day-ahead>	-74
s:<day-today>	-24
s:<goods-amount>	8
s:<level-noun>	-13
s:<level>	-8
s:<name>	-19
s:<not>	7
s:<number>	17
s:<organisation>	-34
s:<person>	-54
s:<points>	12
s:<seat>	-10
s:<sender>	-8
s:<v-buy>	-8
s:<v-end>	17
s:<v-impose>	-12
s:<v-propose>	-27
s:<v-say>	-37
s:<v-sell>	-8
s:<v-suspend>	7
s:<v-up>	-8
s:a	-19
s:after	8
s:agreement	-9
s:allowed	8
s:an	15
s:and	-9
s:another	9
s:armistice	6
s:as	-12
s:asleep	9
s:at	14
s:autumn	7
s:await	7
s:be	-24
s:became	9
s:been	6
s:beer	6
s:before	-9
s:border	6
s:both	7
s:bring	7
s:but	12
s:by	19
s:cabinet	6
s:capital	6
s:cement	8
s:city	7
s:come	-6
s:conclude	7
s:decree	14
s:did	7
s:die	6
s:due	-7
s:either	6
s:end	13
s:evening	10
s:expire	14
s:extension	18
s:first	17
s:followed	12
s:for	-16
s:former	7
s:from	-11
s:gold	6
s:good	-14
s:grant	14
s:had	8
s:have	-13
s:he	-14
s:her	9
s:holiday	7
s:if	-12
s:is	-31
s:it	20
s:its	-9
s:itself	9
s:lapse	-8
s:last	7
s:lasted	-7
s:levy	9
s:lorry	6
s:make	-7
s:midnight	21
s:name	9
s:night	-7
s:no	-9
s:none	8
s:nothing	6
s:old	-7
s:on	-23
s:only	7
s:our	-6
s:out	8
s:panama	8
s:permanent	7
s:presenter	-6
s:price	-6
s:question	6
s:reach	8
s:round	-12
s:run	12
s:say	-12
s:second	-6
s:sign	-26
s:since	-8
s:sleep	9
s:summer	9
s:suspend	-7
s:suspension	9
s:talk	-18
s:tariff	-7
s:the	-17
s:these	8
s:thi	-6
s:those	6
s:time	11
s:too	7
s:trade	-12
s:treaty	8
s:under	-10
s:until	-12
s:was	11
s:we	-6
s:what	-9
s:why	8
s:will	-12
s:with	-12
s:without	15
s:word	6
s:would	-31
s:—	8
sa:'s	6
sa:,	-10
sa:, after	7
sa:, and	8
sa:, by	6
sa:, the	-11
sa:, without	7
sa:.	-33
sa::	-9
sa:;	6
sa:; <seat>	8
sa:<agent>	10
sa:<day-ahead>	-7
sa:<day-today>	-7
sa:<duty>	-27
sa:<goods-amount>	9
sa:<goods-amount> of	9
sa:<level>	-16
sa:<level> on	-7
sa:<name>	-14
sa:<not>	9
sa:<number>	10
sa:<number> .	9
sa:<number> in	6
sa:<office>	9
sa:<organisation>	-14
sa:<person>	-15
sa:<points>	15
sa:<points> .	9
sa:<quality>	-20
sa:<seat> 's	8
sa:<v-agree>	7
sa:<v-bear>	13
sa:<v-propose>	-13
sa:<v-say>	-21
sa:<v-suspend>	9
sa:<v-up>	-8
sa:a	-6
sa:a third	6
sa:a word	7
sa:after	11
sa:after <span>	9
sa:after it	6
sa:an	14
sa:an extension	18
sa:and	-6
sa:and of	8
sa:and the	13
sa:as	-9
sa:asleep	9
sa:at	9
sa:at midnight	7
sa:at the	6
sa:autumn	8
sa:be	-12
sa:became	9
sa:because <name>	6
sa:between	-7
sa:border	7
sa:bring	7
sa:by	9
sa:by <points>	9
sa:by which	7
sa:capital	6
sa:capital .	7
sa:duty	-10
sa:either	7
sa:end	12
sa:end of	6
sa:evening	10
sa:evening ,	6
sa:evening that	6
sa:extend it	6
sa:extension	20
sa:extension .	14
sa:first	9
sa:for	-9
sa:for <span>	-10
sa:had	12
sa:had bring	8
sa:had not	7
sa:have	-11
sa:he	-7
sa:her	9
sa:hold	7
sa:in	10
sa:is	-14
sa:it	16
sa:it ,	7
sa:it take	8
sa:it was	11
sa:its	-14
sa:last	-8
sa:lorry	6
sa:meet	8
sa:meet in	11
sa:midnight ,	9
sa:more	7
sa:nothing	7
sa:nothing .	8
sa:of it	7
sa:of that	8
sa:on	-18
sa:only	7
sa:over	-6
sa:page	6
sa:pause	6
sa:permanent	7
sa:reach	12
sa:reach the	7
sa:say	-10
sa:sign	-14
sa:sign .	-9
sa:still	7
sa:strike	7
sa:tariff	-13
sa:the border	7
sa:the day	8
sa:the end	7
sa:the evening	7
sa:the first	10
sa:the truce	10
sa:those	6
sa:time	12
sa:to extend	6
sa:to nothing	8
sa:to sign	-9
sa:treaty	8
sa:truce end	15
sa:until	-11
sa:was	14
sa:was <number>	8
sa:without	16
sa:without an	14
sa:word	6
sa:would	-14
sa:—	11
sa:— the	14
sb:'s	-18
sb:) :	-6
sb:, <level>	6
sb:, and	-11
sb:, have	6
sb:, on	8
sb:, that	8
sb:-	-6
sb::	-11
sb:: the	-8
sb:<day-gone>	28
sb:<day-gone> end	22
sb:<duty>	9
sb:<gate>	-7
sb:<level> until	9
sb:<month-ahead>	7
sb:<month-ahead> ,	10
sb:<month-gone> ,	-6
sb:<name>	-11
sb:<name> 's	-11
sb:<name> end	10
sb:<name> on	-7
sb:<number>	8
sb:<number> of	14
sb:<office>	-13
sb:<organisation>	-20
sb:<person>	-41
sb:<person> (	-6
sb:<quality>	7
sb:<quality> colleague	6
sb:<seat>	-12
sb:<span>	8
sb:<span> ,	7
sb:<span> and	-8
sb:<v-agree>	-7
sb:<v-bear>	-24
sb:<v-down>	-7
sb:<v-end>	19
sb:<v-impose>	-13
sb:<v-propose>	-12
sb:<v-say>	-22
sb:<v-target>	-8
sb:a	-17
sb:a truce	-8
sb:all	7
sb:allowed	8
sb:allowed to	9
sb:and	-6
sb:and <level>	6
sb:and are	7
sb:and it	-6
sb:and the	-6
sb:another	6
sb:another <number>	7
sb:armistice	6
sb:at midnight	13
sb:at the	6
sb:be	-10
sb:been	7
sb:between the	10
sb:both side	8
sb:but	9
sb:by	11
sb:by decree	14
sb:cement	9
sb:city	7
sb:colleague ,	6
sb:decree	14
sb:did	10
sb:did ,	10
sb:die	6
sb:due	-6
sb:duty ,	6
sb:end	10
sb:end on	15
sb:expire	16
sb:expire at	9
sb:first	9
sb:followed	7
sb:for	-7
sb:former	7
sb:from	-14
sb:gold	6
sb:good	-7
sb:grant	14
sb:had been	7
sb:has a	8
sb:holiday	7
sb:if	-6
sb:in	-13
sb:in its	10
sb:in the	-14
sb:is	-16
sb:it	17
sb:it ,	9
sb:it did	10
sb:it end	-18
sb:it expire	6
sb:it run	13
sb:it was	11
sb:itself	9
sb:last	13
sb:lasted	-7
sb:levy	10
sb:levy on	10
sb:meet	-9
sb:midnight	17
sb:midnight on	17
sb:name	10
sb:none	8
sb:not	-6
sb:of <day-gone>	14
sb:of <month-ahead>	8
sb:of <span>	10
sb:of the	-10
sb:on	-15
sb:on <day-gone>	21
sb:on the	-8
sb:one that	9
sb:out	12
sb:out on	9
sb:pause	-6
sb:presenter	-6
sb:question	6
sb:question :	6
sb:round	-6
sb:run	9
sb:run out	15
sb:side	6
sb:sign	-10
sb:sleep	10
sb:summer	10
sb:suspension	10
sb:talk	-11
sb:tariff truce	6
sb:that had	8
sb:that run	7
sb:the	-20
sb:the <organisation>	-13
sb:the <quality>	11
sb:the first	10
sb:the former	7
sb:the suspension	12
sb:the tariff	7
sb:the truce	-10
sb:their	-9
sb:these	9
sb:to end	-9
sb:to expire	8
sb:too	8
sb:truce between	7
sb:truce over	7
sb:until the	8
sb:was	6
sb:was <level>	9
sb:was to	-10
sb:were	-7
sb:which both	9
sb:why	8
sb:will	-12
sb:with	-11
sb:would	-17
sb:would have	-9
t0=future	-14
t0=modal	-21
t0=past	20
t0=past-passive	-15
t0=perfect	-12
t0=pluperfect	-8
t0=pluperfect-passive	9
t0=present	-43
t1=future	-14
t1=infinitive	6
t1=modal	-21
t1=participle-passive	11
t1=past	22
t1=past-passive	-14
t1=perfect	-11
t1=pluperfect	-8
t1=present	-41
t2=past-passive	9
t2=present	-13
t:loose-l3	-6
t:more	7
t:more & d:ahead	-15
t:more & d:gone	19
t:more-l	-15
t:more-l2	-6
t:more-l3	-7
t:more-r	20
t:more-r3	16
t:quiet	15
t:quiet & d:gone	16
t:quiet-l	8
t:quiet-l2	9
t:quiet-r	8
t:quiet-r2	9
t:truce	10
t:truce & d:ahead	-23
t:truce & d:gone	20
t:truce-l1	-6
t:truce-l2	-15
t:truce-l3	12
t:truce-r	7
t:truce-r1	12
tn:verb	7
tp:loose	-9
tp:more	6
tp:truce	7
v0-none	-32
v0=agree	7
v0=begin	-7
v0=die	7
v0=expire	8
v0=other	-11
v0=run	11
v1-none	-43
v1=begin	-7
v1=die	7
v1=end	10
v1=expire	16
v1=other	-9
v1=run	11
v1=sign	-6
v2-none	-43
v2=be	-13
v2=other	8
v2=run	6
v2=take	7
verbless	-29
vt0=agree pluperfect	10
vt0=be past	8
vt0=begin past	-6
vt0=die past	8
vt0=end modal	-11
vt0=end past	12
vt0=end present	-17
vt0=expire past	19
vt0=expire present	-14
vt0=have present	6
vt0=run past	19
vt0=run present	-10
vt1=be past	9
vt1=begin past	-6
vt1=die past	8
vt1=end modal	-11
vt1=end participle	20
vt1=end past	12
vt1=end present	-17
vt1=expire infinitive	9
vt1=expire past	19
vt1=expire present	-14
vt1=have present	6
vt1=run past	19
vt1=run present	-10
vt2=other past	10
vt2=take past	8`;
