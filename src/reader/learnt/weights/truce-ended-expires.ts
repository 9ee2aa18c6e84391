// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-23
a:<duty>	-6
a:<goods>	-10
a:<level>	-7
a:<name>	-7
a:<not>	-8
a:<number>	11
a:<number> .	8
a:<span>	-6
a:<v-impose>	-8
a:a	-15
a:and	-11
a:at	17
a:at <number>	6
a:at midnight	9
a:at the	7
a:for	-8
a:it	12
a:it was	10
a:midnight	8
a:the end	7
a:was	9
a:was <number>	11
b:'s	-8
b:,	-11
b:, on	9
b::	-11
b:<agent>	-9
b:<day-gone>	8
b:<goods>	-16
b:<level>	-14
b:<name> end	12
b:<name> on	-7
b:<number>	-7
b:<office>	-6
b:<organisation>	-9
b:<person>	-20
b:<quality>	-9
b:<seat>	-11
b:<span> and	-7
b:<v-bear>	-17
b:<v-end>	13
b:<v-impose>	-19
b:<v-propose>	-6
b:<v-say>	-15
b:agree	8
b:and	-7
b:and it	-8
b:at	6
b:at midnight	14
b:because	6
b:been	7
b:by	-9
b:die	8
b:end	8
b:end on	9
b:for <span>	10
b:from	-20
b:had been	10
b:have	-10
b:in	-12
b:is	-9
b:it	6
b:it end	-11
b:it expire	7
b:it run	12
b:last	14
b:last <month-gone>	6
b:meet	-7
b:midnight	20
b:midnight on	20
b:of	-14
b:of last	6
b:on	-10
b:on <day-gone>	9
b:out	14
b:out on	9
b:run	11
b:run out	14
b:since	-14
b:sleep	10
b:talk	-7
b:tariff	6
b:tariff truce	11
b:that	13
b:that had	11
b:that run	7
b:the	-38
b:the tariff	13
b:the truce	-23
b:these	9
b:to	-33
b:to end	-7
b:truce	-6
b:truce between	8
b:until	-13
b:was to	-6
b:which	-9
b:will	-6
b:with	-6
b:would	-8
c0=bear	-11
c0=begin	-17
c0=end	10
c0=impose	-9
c0=say	-12
c1=agree	-19
c1=agree & d:gone	-14
c1=bear	-14
c1=bear & d:gone	-9
c1=begin	-18
c1=begin & d:gone	-13
c1=end	15
c1=end & d:ahead	-13
c1=end & d:gone	21
c1=impose	-31
c1=impose & d:ahead	-8
c1=impose & d:gone	-22
c1=say	-12
c1=say & d:gone	-8
c1=stay & d:ahead	-13
c1=stay & d:gone	8
c2=stay	-11
ct0=agree past	-9
ct0=begin past	-10
ct0=end modal	-9
ct0=end past	31
ct0=end present	-37
ct0=impose past	-13
ct0=impose pluperfect-passive	11
ct0=say past	-10
ct0=stay past	19
ct0=stay present	-21
ct1=agree past	-9
ct1=begin past	-9
ct1=end modal	-9
ct1=end participle-passive	8
ct1=end past	31
ct1=end present	-37
ct1=impose past	-12
ct1=say past	-10
ct1=stay past	19
ct1=stay present	-21
d:ahead	-71
d:ahead other	-40
d:ahead own	-36
d:ahead-1	-26
d:ahead-2	-10
d:ahead-3	-8
d:ahead-5	-20
d:at=0	-16
d:at=2	-20
d:at=3	-56
d:begins ahead	-7
d:ends ahead	-25
d:ends gone	16
d:ends other ahead	-11
d:ends other gone	10
d:ends own ahead	-12
d:ends own gone	8
d:gone	-10
d:gone other	-31
d:gone own	15
d:gone-0	-10
d:gone-2	18
d:gone-3	-6
d:gone-4	14
d:gone-5	-41
d:gone-6	6
d:how=calendar	-36
d:how=weekday	-28
d:named=0	-60
d:named=1	7
d:rank=0	-14
d:rank=1	-8
d:rank=2 of 4	-6
d:today	-20
d:today own	-20
d:today-0	-20
f:'s	-19
f:.	-6
f::	-7
f:;	8
f:<agent>	-12
f:<day-gone>	11
f:<gate>	-6
f:<goods>	-6
f:<level-noun>	-11
f:<money>	7
f:<month-gone>	-9
f:<name>	8
f:<office>	-10
f:<organisation>	-13
f:<person>	-17
f:<quality>	-7
f:<seat>	-14
f:<sender>	-6
f:<v-begin>	13
f:<v-impose>	-12
f:<v-propose>	-22
f:<v-say>	-25
f:<v-up>	6
f:a	7
f:agree	9
f:and	-13
f:are	10
f:back	19
f:be	-7
f:been	9
f:both	-7
f:butter	7
f:by	-10
f:come	11
f:did	11
f:duty	8
f:extension	7
f:five	10
f:for	-21
f:forced	7
f:full	15
f:go	10
f:had	10
f:has	11
f:have	7
f:hold	6
f:hour	6
f:in	9
f:labour	7
f:later	6
f:live	7
f:nothing	6
f:of	-13
f:old	9
f:on	9
f:one	7
f:orange	6
f:quarrel	7
f:say	-10
f:second	11
f:side	-8
f:sign	-7
f:since	15
f:that	-7
f:the	-7
f:then	19
f:to	12
f:trade	7
f:until	13
f:was	15
f:whole	7
f:will	-9
f:with	-7
f:worth	7
f:year	21
first-of-paragraph	-29
has-future	-13
has-modal	-23
has-past	19
has-perfect	-10
has-pluperfect	6
has-present	-51
headline	-25
l1=,	-13
l1=, & d:today	-6
l1=<begin> & d:gone	7
l1=from	-15
l1=from & d:gone	-9
l1=of	-7
l1=on	-6
l1=on & d:ahead	-40
l1=on & d:gone	12
l1=out	6
l1=out & d:gone	7
l1=since	-12
l1=since & d:gone	-8
l1=the	-8
l1=until	-11
l1=until & d:gone	-6
l2=, & d:gone	8
l2=<begin> & d:ahead	-6
l2=<begin> & d:gone	9
l2=<level>	-6
l2=<name>	-9
l2=<name> & d:gone	-7
l2=<v-begin>	-9
l2=<v-begin> & d:gone	-7
l2=<v-end>	12
l2=<v-end> & d:ahead	-9
l2=<v-end> & d:gone	17
l2=<v-impose>	-13
l2=<v-impose> & d:gone	-8
l2=<v-say>	-6
l2=end	9
l2=end & d:ahead	-6
l2=end & d:gone	13
l2=expire	7
l2=expire & d:gone	8
l2=has	7
l2=has & d:gone	7
l2=midnight	20
l2=midnight & d:gone	22
l2=out	9
l2=out & d:gone	10
l3=,	-10
l3=, & d:gone	-6
l3=<begin>	-8
l3=<begin> & d:ahead	-9
l3=<begin> & d:today	-12
l3=<day-gone>	9
l3=<day-gone> & d:gone	9
l3=<month-gone>	6
l3=<month-gone> & d:gone	6
l3=<name>	9
l3=<name> & d:gone	11
l3=<span>	9
l3=<span> & d:gone	10
l3=<v-stay>	7
l3=<v-stay> & d:gone	9
l3=and	-6
l3=at	11
l3=at & d:gone	13
l3=did	12
l3=did & d:gone	12
l3=in	-19
l3=in & d:gone	-13
l3=run	9
l3=run & d:gone	10
l3=the	-10
l3=the & d:gone	-6
l3=they	6
l3=they & d:gone	7
l3=to	-17
l3=to & d:gone	-14
l3=truce	-9
l3=truce & d:gone	-7
l3=with	-7
l3=with & d:gone	-6
l4=,	-6
l4=<begin> & d:ahead	-15
l4=<begin> & d:gone	16
l4=<begin> & d:today	-13
l4=<name>	-8
l4=<name> & d:gone	-7
l4=<v-suspend>	9
l4=<v-suspend> & d:gone	9
l4=and	8
l4=and & d:gone	10
l4=end & d:gone	6
l4=for	9
l4=for & d:gone	10
l4=in	-6
l4=it	23
l4=it & d:gone	25
l4=on	7
l4=on & d:gone	8
l4=that & d:gone	6
l4=the	-22
l4=the & d:gone	-17
l4=truce	-8
l4=truce & d:gone	-7
l4=was	-8
l4=was & d:gone	-7
l=, on	9
l=, on & d:gone	10
l=<begin> <begin> & d:gone	7
l=<begin> on & d:gone	6
l=<name> on	-7
l=end on	9
l=end on & d:gone	13
l=expire on	7
l=expire on & d:gone	8
l=midnight on	20
l=midnight on & d:gone	22
l=out on	9
l=out on & d:gone	10
l=run out	6
lead=,	-11
lead=, & d:ahead	-10
lead=, & d:today	-8
lead=:	-11
lead=: & d:gone	-6
lead=because	6
lead=because & d:gone	6
lead=it	13
lead=it & d:gone	17
lead=september	15
lead=that	15
lead=that & d:gone	17
lead=the	-15
lead=the & d:ahead	-9
lead=the & d:gone	-7
lead=they	6
lead=they & d:gone	6
lead=which	-9
lead=which & d:gone	-6
lll=<begin> <begin> <begin> & d:gone	7
lll=<begin> <begin> on & d:gone	6
lll=<name> end on	12
lll=<name> end on & d:gone	12
lll=at midnight on	14
lll=at midnight on & d:gone	15
lll=it end on	-11
lll=it end on & d:gone	-10
lll=it expire on	10
lll=it expire on & d:gone	10
lll=run out on	9
lll=run out on & d:gone	10
lll=to end on	-7
lll=to end on & d:gone	-6
lr=<begin> —	13
lr=<begin> — & d:gone	14
lr=on , & d:ahead	-6
lr=on .	8
lr=on . & d:ahead	-7
lr=on . & d:gone	14
lr=on <end> & d:gone	8
lr=on at	7
lr=on at & d:gone	7
lr=on it	9
lr=on it & d:gone	10
n:accord	16
n:add	9
n:added	14
n:agreement	14
n:agreements	6
n:another	-6
n:asleep	-6
n:ceasefire	13
n:days=0	8
n:days=2	34
n:days=3	19
n:days=6	18
n:days=9	-12
n:deal	18
n:extend	7
n:extended	13
n:extra	18
n:further	-17
n:go on	21
n:goes on	9
n:keep	11
n:keeps	15
n:lengths=0	14
n:lengths=1	35
n:lengths=2	19
n:lengths=6	-12
n:long=0	19
n:long=2	21
n:long=6	13
n:loose=1	14
n:loose=2	15
n:loose=3	31
n:loose=6	9
n:more	32
n:more=2	13
n:more=6	28
n:no truce	46
n:pauses	-9
n:peace	8
n:prolong	13
n:prolongation	7
n:put off	7
n:quiet	-6
n:quiet=1	27
n:quiet=3	-7
n:second	-8
n:sleep	-6
n:stay	6
n:stays	12
n:suspend	15
n:suspended	18
n:suspension	23
n:term	7
n:truce	16
n:truce=1	29
n:truce=2	12
n:truce=3	-8
n:truce=6	-11
n:verb=1	7
n:verb=2	15
n:verb=3	9
nc2=bear	8
nc2=end	9
nc2=impose	-19
nct2=end present	11
next=,	-8
next=that	-9
next=—	11
nhas-past	6
none	39
nv0-none	-12
nv1-none	-12
nv2-none	-16
nv2=end	12
nvt2=end present	13
nvt2=other past	6
o:act=be	-8
o:act=begin	-21
o:act=end	14
o:act=meet	-6
o:act=no verb	-23
o:act=other	6
o:act=run	11
o:act=sign	-7
o:begin on gone	-12
o:carried=deal far	-9
o:carried=duties far	-6
o:carried=longer	9
o:carried=longer far	-7
o:carried=meeting	-14
o:carried=meeting far	-30
o:carried=none	-34
o:carried=truce	10
o:end on ahead	-12
o:end on gone	23
o:leads=end on	-8
o:leads=ended on	25
o:leads=ends on	-23
o:leads=expired on	13
o:leads=expires on	-6
o:leads=midnight on	20
o:leads=out on	9
o:left=deal	-10
o:left=deal right=none	-7
o:left=duties	-8
o:left=meeting	-27
o:left=meeting right=none	-19
o:left=none	-32
o:left=none right=duties	-11
o:left=none right=none	-26
o:left=none right=truce	9
o:left=signing	-10
o:left=signing right=none	-6
o:left=truce	7
o:left=truce right=longer	7
o:near=deal	-8
o:near=duties	-20
o:near=meeting	-22
o:near=none	-29
o:near=signing	-8
o:no verb  gone	9
o:other on gone	10
o:right=deal	-6
o:right=duties	-19
o:right=duties on	-7
o:right=meeting	-7
o:right=none	-49
o:right=none 	-15
o:right=none from	-12
o:right=none out	7
o:right=none since	-8
o:right=none the	-7
o:right=none until	-8
o:right=signing	-6
o:right=truce	8
o:right=truce 	13
o:run on gone	10
o:subject=duties	-20
o:subject=duties carried on gone	6
o:subject=duties carried other	11
o:subject=duties carried other gone	12
o:subject=duties carried run	6
o:subject=duties carried run gone	6
o:subject=duties far	-8
o:subject=duties far carried	-12
o:subject=duties far carried end on	7
o:subject=duties far no verb	-8
o:subject=duties no verb	-7
o:subject=longer carried	10
o:subject=longer carried on gone	12
o:subject=longer carried run	12
o:subject=longer carried run gone	12
o:subject=meeting	-17
o:subject=meeting far carried	-14
o:subject=meeting far carried on gone	-7
o:subject=meeting on gone	-7
o:subject=none	-13
o:subject=none carried	-9
o:subject=none carried run	7
o:subject=none carried run gone	8
o:subject=none no verb	-13
o:subject=none no verb today	-7
o:subject=truce	11
o:subject=truce  gone	13
o:subject=truce carried be	7
o:subject=truce carried be gone	8
o:subject=truce carried be on	7
o:subject=truce carried on gone	9
o:subject=truce end	19
o:subject=truce end gone	22
o:subject=truce end on	20
o:subject=truce far	7
o:subject=truce far no verb	7
o:subject=truce far no verb gone	9
o:subject=truce far no verb on	11
o:subject=truce far on gone	11
o:subject=truce no verb 	12
o:subject=truce no verb gone	8
o:subject=truce on gone	12
o:subject=truce run	-12
o:subject=truce run gone	-10
o:subject=truce run on	-9
o:topic=deal	-17
o:topic=deal gone	-12
o:topic=deal on	-10
o:topic=deal on gone	-7
o:topic=duties ahead	-12
o:topic=duties far	-25
o:topic=duties far gone	-16
o:topic=duties far no verb	-8
o:topic=duties far on	-7
o:topic=duties gone	7
o:topic=duties no verb	-7
o:topic=duties on	6
o:topic=duties on gone	10
o:topic=duties other	11
o:topic=longer run	7
o:topic=meeting	-37
o:topic=meeting ahead	-8
o:topic=meeting end	-6
o:topic=meeting gone	-26
o:topic=meeting meet	-6
o:topic=meeting on	-23
o:topic=meeting on gone	-16
o:topic=none	-27
o:topic=none gone	-13
o:topic=none no verb	-13
o:topic=none today	-7
o:topic=procedure	-8
o:topic=signing	-14
o:topic=signing gone	-9
o:topic=signing on	-8
o:topic=signing sign	-6
o:topic=truce	16
o:topic=truce 	12
o:topic=truce  gone	13
o:topic=truce ahead	-21
o:topic=truce begin	-6
o:topic=truce end	21
o:topic=truce far	6
o:topic=truce far gone	9
o:topic=truce far no verb	7
o:topic=truce far on	10
o:topic=truce far on gone	11
o:topic=truce gone	27
o:topic=truce on	20
o:topic=truce on ahead	-13
o:topic=truce on gone	26
pc0=impose	-7
pc0=stay	-7
pc1=impose	-10
pc1=stay	-7
phas-present	-12
pt0=past	-8
pt0=present	-11
pt1=past	-8
pt1=present	-10
pv2-none	-8
q:'s	-8
q:.	-15
q::	-24
q:<agent>	-9
q:<day-ahead>	-16
q:<goods>	-32
q:<month-gone>	-8
q:<not>	6
q:<number>	-28
q:<office>	-15
q:<organisation>	-7
q:<person>	-21
q:<quality>	-18
q:<seat>	-8
q:<v-agree>	-16
q:<v-bear>	-19
q:<v-begin>	13
q:<v-impose>	-13
q:<v-propose>	-8
q:<v-say>	-13
q:<v-stay>	-16
q:?	-6
q:agree	-6
q:begin	8
q:between	9
q:by	-8
q:changed	6
q:do	8
q:duty	-7
q:forty	8
q:fourth	10
q:further	10
q:has	-8
q:hour	10
q:in	-11
q:is	7
q:last	-6
q:let	6
q:live	7
q:no	8
q:of	-32
q:off	7
q:on	-21
q:once	7
q:pause	7
q:pay	-6
q:renewed	8
q:that	-18
q:the	-15
q:to	-19
q:truce	12
q:what	6
q:when	7
q:whole	7
q:with	-8
q:within	10
q:year	12
r1=,	-19
r1=, & d:ahead	-13
r1=, & d:gone	-8
r1=. & d:ahead	-15
r1=<end>	-17
r1=<end> & d:ahead	-14
r1=<end> & d:today	-10
r1=at	19
r1=at & d:gone	20
r1=it	8
r1=it & d:gone	9
r1=that	-6
r1=the	-8
r1=—	12
r1=— & d:gone	14
r2=<end>	-24
r2=<not>	-6
r2=<span>	-8
r2=a	-7
r2=by	7
r2=midnight	8
r2=the	13
r2=was	15
r3=,	7
r3=.	-10
r3=<end>	-26
r3=<number>	9
r3=<office>	6
r3=end	7
r3=truce	14
r3=which	6
r4=<end>	-32
r4=<v-end>	14
r4=<v-impose>	-11
r4=a	-6
r4=after	12
r4=end	14
r4=first	6
r4=time	8
r4=was	7
r=, by	7
r=<end> <end>	-17
r=at <number>	6
r=at midnight	9
r=at the	7
r=it was	10
r=— the	14
s:"	-9
s:'s	-7
s:,	-12
s:-	-7
s:.	-31
s::	-11
s:<day-ahead>	-54
s:<day-today>	-14
s:<goods-amount>	8
s:<goods>	-6
s:<level-noun>	-10
s:<level>	-16
s:<name>	-15
s:<organisation>	-24
s:<person>	-42
s:<points>	11
s:<sender>	-6
s:<v-begin>	-8
s:<v-buy>	-8
s:<v-end>	12
s:<v-impose>	-20
s:<v-propose>	-22
s:<v-say>	-40
s:<v-sell>	-7
s:a	-19
s:after	8
s:agree	6
s:all	6
s:an	15
s:and	-7
s:are	-10
s:armistice	7
s:as	-8
s:asleep	8
s:at	14
s:autumn	7
s:await	7
s:be	-17
s:became	8
s:before	-6
s:bring	7
s:but	11
s:cement	9
s:city	7
s:cod	6
s:did	9
s:die	7
s:due	-6
s:either	6
s:end	13
s:extend	-6
s:extension	18
s:first	7
s:for	-7
s:from	-8
s:frozen	6
s:good	-9
s:have	-21
s:he	-11
s:her	8
s:holiday	8
s:if	-7
s:is	-30
s:it	10
s:its	-8
s:itself	9
s:last	7
s:lasted	-8
s:levy	9
s:lorry	6
s:midnight	26
s:name	9
s:no	-6
s:nothing	6
s:on	-18
s:one	6
s:only	6
s:out	11
s:panama	8
s:permanent	8
s:question	6
s:round	-10
s:run	8
s:say	-15
s:sign	-13
s:since	-21
s:sleep	9
s:still	6
s:summer	11
s:suspend	-6
s:talk	-16
s:that	6
s:the	-17
s:these	9
s:those	6
s:time	6
s:to	-6
s:too	7
s:treaty	7
s:under	-6
s:until	-24
s:we	-6
s:what	-6
s:will	-7
s:with	-18
s:without	16
s:word	6
s:would	-21
s:—	10
sa:"	-7
sa:,	-9
sa:, <span>	-7
sa:, after	10
sa:, and	7
sa:, by	6
sa:, the	-11
sa:, without	7
sa:.	-31
sa::	-9
sa:;	6
sa:<day-ahead>	-9
sa:<duty>	-22
sa:<goods-amount>	8
sa:<level>	-9
sa:<name>	-23
sa:<not>	11
sa:<number> .	7
sa:<number> in	7
sa:<office>	6
sa:<organisation>	-7
sa:<person>	-12
sa:<points>	13
sa:<quality>	-12
sa:<seat> 's	7
sa:<span> .	7
sa:<v-agree>	9
sa:<v-bear>	11
sa:<v-begin>	-15
sa:<v-end>	7
sa:<v-impose>	-11
sa:<v-propose>	-11
sa:<v-say>	-15
sa:a	-18
sa:a word	7
sa:after	10
sa:after <span>	10
sa:an	13
sa:an extension	17
sa:and the	12
sa:at	12
sa:at midnight	9
sa:autumn	7
sa:be	-9
sa:became	8
sa:border	6
sa:bring	7
sa:by	7
sa:by <points>	8
sa:by which	7
sa:capital	6
sa:capital .	7
sa:duty	-7
sa:either	7
sa:end	13
sa:evening ,	7
sa:extension	19
sa:extension .	14
sa:first	9
sa:for the	6
sa:has	-7
sa:have	-7
sa:her	8
sa:hold	7
sa:is	-15
sa:it	6
sa:it ,	6
sa:it was	9
sa:its	-9
sa:last	-6
sa:lorry	6
sa:midnight	8
sa:midnight ,	11
sa:more	6
sa:nothing	7
sa:nothing .	8
sa:of it	7
sa:of that	8
sa:on	-16
sa:only	6
sa:permanent	8
sa:reach	6
sa:renewed .	6
sa:say	-6
sa:still	6
sa:strike	7
sa:tariff	-11
sa:the	7
sa:the border	6
sa:the day	7
sa:the end	6
sa:the evening	7
sa:the first	10
sa:the truce	12
sa:those	7
sa:time	6
sa:treaty	8
sa:truce	8
sa:until	-9
sa:was	17
sa:was <number>	10
sa:with	-9
sa:without	17
sa:without an	15
sa:word	7
sa:would	-8
sa:—	11
sa:— the	14
sb:'s	-15
sb:, and	-7
sb:, on	8
sb:, that	8
sb:, which	-9
sb:<agent>	-17
sb:<day-gone>	16
sb:<day-gone> ,	6
sb:<day-gone> the	6
sb:<duty>	11
sb:<level>	-8
sb:<level> to	6
sb:<name> 's	-8
sb:<name> end	12
sb:<name> on	-7
sb:<not>	-11
sb:<number>	-15
sb:<office>	-12
sb:<organisation>	-14
sb:<person>	-30
sb:<quality> duty	6
sb:<seat>	-6
sb:<span> ,	9
sb:<span> and	-8
sb:<v-bear>	-22
sb:<v-down>	-6
sb:<v-end>	11
sb:<v-impose>	-18
sb:<v-propose>	-10
sb:<v-say>	-24
sb:<v-target>	-6
sb:all	8
sb:and	-6
sb:and it	-8
sb:armistice	7
sb:at midnight	14
sb:because	6
sb:been	7
sb:but	9
sb:by	-12
sb:cement	9
sb:city	7
sb:cod	6
sb:did	11
sb:did ,	12
sb:die	8
sb:end	7
sb:end on	9
sb:from	-9
sb:from <level>	6
sb:frozen	6
sb:had been	10
sb:has a	7
sb:have	-12
sb:holiday	8
sb:in	-8
sb:in its	9
sb:is	-14
sb:it	16
sb:it ,	9
sb:it did	12
sb:it end	-11
sb:it expire	7
sb:it run	12
sb:itself	9
sb:last	12
sb:lasted	-7
sb:levy	10
sb:levy on	10
sb:meet	-9
sb:midnight	20
sb:midnight on	20
sb:name	10
sb:of	-7
sb:of <span>	11
sb:of the	-8
sb:on	-13
sb:on <day-gone>	18
sb:one	9
sb:one that	11
sb:out	13
sb:out on	8
sb:over	6
sb:question	6
sb:question :	6
sb:run	10
sb:run out	14
sb:say	-6
sb:sign	-8
sb:since	-17
sb:sleep	10
sb:summer	11
sb:talk	-11
sb:tariff truce	10
sb:that	7
sb:that had	11
sb:that run	7
sb:the	-29
sb:the <organisation>	-8
sb:the <quality>	13
sb:the tariff	12
sb:the truce	-13
sb:the two	-7
sb:their	-7
sb:these	9
sb:to	-9
sb:to end	-7
sb:too	7
sb:truce between	7
sb:truce over	8
sb:until	-14
sb:was to	-7
sb:which	-14
sb:will	-8
sb:with	-9
sb:would	-11
t0=future	-10
t0=modal	-16
t0=past	24
t0=past-passive	-10
t0=pluperfect-passive	11
t0=present	-39
t1=future	-10
t1=modal	-16
t1=past	24
t1=past-passive	-10
t1=present	-37
t2=past	-16
t2=past-passive	11
t2=present	-10
t:more & d:ahead	-13
t:more & d:gone	14
t:more-l	-19
t:more-r	14
t:more-r3	11
t:quiet	15
t:quiet & d:gone	16
t:quiet-l	8
t:quiet-l2	9
t:quiet-r	7
t:quiet-r2	8
t:truce & d:ahead	-18
t:truce & d:gone	12
t:truce-l2	-22
t:truce-r1	13
t:truce-r2	-7
tn:truce	-7
tn:verb	6
tp:loose	-7
tp:more	8
tp:truce	14
v0-none	-50
v0=agree	9
v0=begin	-6
v0=die	8
v0=other	-7
v0=run	12
v1-none	-42
v1=begin	-6
v1=die	8
v1=end	9
v1=other	-6
v1=run	11
v2-none	-43
v2=be	-9
v2=other	11
verbless	-23
vt0=agree pluperfect	11
vt0=end modal	-6
vt0=end past	19
vt0=end present	-23
vt0=expire past	12
vt0=expire present	-7
vt0=have present	6
vt0=run past	20
vt0=run present	-11
vt1=end modal	-6
vt1=end participle	8
vt1=end past	19
vt1=end present	-23
vt1=expire past	12
vt1=expire present	-7
vt1=have present	6
vt1=run past	20
vt1=run present	-11`;
