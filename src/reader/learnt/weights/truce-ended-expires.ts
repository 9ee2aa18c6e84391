// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-22
a:<duty>	-6
a:<goods>	-10
a:<name>	-7
a:<not>	-10
a:<number>	11
a:<number> .	8
a:a	-10
a:and	-10
a:at	16
a:at midnight	9
a:at the	6
a:end of	6
a:for	-7
a:it	11
a:it was	10
a:midnight	8
a:the end	7
a:was	9
b:'s	-8
b:,	-9
b:, on	9
b::	-12
b:<agent>	-9
b:<day-gone>	7
b:<goods>	-19
b:<level>	-10
b:<month-gone>	6
b:<name> and	8
b:<name> end	7
b:<number>	-7
b:<organisation>	-10
b:<person>	-18
b:<quality>	-10
b:<seat>	-9
b:<v-bear>	-15
b:<v-end>	14
b:<v-impose>	-17
b:<v-say>	-15
b:<v-up>	-6
b:agree	7
b:and	-6
b:and <name>	7
b:at midnight	9
b:because	6
b:between	6
b:by	-9
b:die	8
b:duty	-7
b:end	8
b:end on	13
b:for <span>	9
b:from	-18
b:had been	8
b:have	-9
b:in	-12
b:is	-9
b:it	10
b:it expire	6
b:it run	13
b:last	13
b:meet	-7
b:midnight	16
b:midnight on	17
b:of	-11
b:of last	6
b:on	-8
b:on <day-gone>	8
b:out	14
b:out on	10
b:run	12
b:run out	15
b:sign	-6
b:since	-14
b:sleep	10
b:talk	-8
b:tariff truce	7
b:that	9
b:that had	9
b:the	-37
b:the <name>	6
b:the standstill	6
b:the tariff	7
b:the truce	-15
b:to	-31
b:to end	-7
b:truce	-6
b:truce between	9
b:until	-12
b:which	-7
b:with	-13
b:with <name>	-7
b:would	-6
c0=bear	-9
c0=begin	-17
c0=end	11
c0=impose	-9
c0=say	-12
c1=agree	-17
c1=agree & d:gone	-12
c1=bear	-13
c1=bear & d:gone	-8
c1=begin	-17
c1=begin & d:gone	-12
c1=end	15
c1=end & d:ahead	-13
c1=end & d:gone	21
c1=impose	-33
c1=impose & d:ahead	-8
c1=impose & d:gone	-22
c1=say	-13
c1=say & d:gone	-9
c1=stay & d:ahead	-12
c1=stay & d:gone	8
c2=stay	-10
ct0=agree past	-10
ct0=begin past	-8
ct0=end modal	-8
ct0=end past	30
ct0=end present	-36
ct0=impose past	-13
ct0=impose pluperfect-passive	9
ct0=say past	-10
ct0=stay past	17
ct0=stay present	-18
ct1=agree past	-9
ct1=begin past	-8
ct1=end modal	-8
ct1=end participle-passive	7
ct1=end past	30
ct1=end present	-36
ct1=impose past	-12
ct1=say past	-10
ct1=stay past	18
ct1=stay present	-18
d:ahead	-67
d:ahead other	-39
d:ahead own	-34
d:ahead-1	-24
d:ahead-2	-10
d:ahead-3	-8
d:ahead-5	-19
d:at=0	-22
d:at=2	-19
d:at=3	-53
d:begins	-6
d:begins ahead	-8
d:ends ahead	-25
d:ends gone	16
d:ends other ahead	-10
d:ends other gone	10
d:ends own ahead	-12
d:ends own gone	8
d:gone	-8
d:gone other	-31
d:gone own	15
d:gone-0	-8
d:gone-2	17
d:gone-3	-18
d:gone-4	14
d:gone-5	-41
d:gone-6	6
d:how=calendar	-33
d:how=weekday	-27
d:named=0	-55
d:named=1	8
d:rank=0	-14
d:rank=1	-8
d:rank=2 of 4	-7
d:today	-18
d:today own	-18
d:today-0	-18
f:"	-6
f:'s	-19
f:.	-7
f::	-6
f:;	8
f:<agent>	-10
f:<day-ahead>	-22
f:<day-gone>	12
f:<level-noun>	-11
f:<money>	6
f:<month-gone>	-7
f:<name>	10
f:<number>	-9
f:<office>	-6
f:<organisation>	-13
f:<person>	-14
f:<seat>	-13
f:<v-begin>	13
f:<v-down>	6
f:<v-end>	-13
f:<v-impose>	-11
f:<v-propose>	-21
f:<v-return>	6
f:<v-say>	-25
f:a	8
f:agree	8
f:and	-13
f:are	10
f:as	-6
f:back	18
f:be	-9
f:been	10
f:by	-9
f:come	12
f:did	11
f:duty	9
f:end	-6
f:extension	7
f:five	10
f:for	-21
f:forced	7
f:full	15
f:go	8
f:had	11
f:has	11
f:hold	7
f:in	10
f:is	-8
f:live	7
f:not	6
f:nothing	6
f:of	-13
f:old	9
f:on	6
f:one	7
f:orange	6
f:quarrel	7
f:say	-10
f:second	10
f:side	-8
f:since	14
f:that	-10
f:the	-8
f:then	18
f:to	12
f:trade	6
f:until	13
f:was	17
f:whole	7
f:will	-10
f:worth	7
f:would	-8
f:year	21
first-of-paragraph	-28
has-future	-13
has-modal	-19
has-past	19
has-perfect	-11
has-pluperfect	6
has-present	-53
headline	-27
l1=,	-13
l1=, & d:today	-6
l1=<begin> & d:gone	6
l1=from	-14
l1=from & d:gone	-9
l1=of	-7
l1=on & d:ahead	-38
l1=on & d:gone	13
l1=out	6
l1=out & d:gone	6
l1=since	-11
l1=since & d:gone	-7
l1=the	-7
l1=until	-11
l1=until & d:gone	-6
l2=,	6
l2=, & d:gone	8
l2=<begin> & d:ahead	-7
l2=<begin> & d:gone	7
l2=<name>	-6
l2=<v-begin>	-9
l2=<v-begin> & d:gone	-6
l2=<v-end>	16
l2=<v-end> & d:ahead	-9
l2=<v-end> & d:gone	20
l2=<v-impose>	-11
l2=<v-impose> & d:gone	-6
l2=<v-say>	-6
l2=end	13
l2=end & d:gone	16
l2=expire	6
l2=expire & d:gone	8
l2=has	6
l2=has & d:gone	7
l2=midnight	17
l2=midnight & d:gone	18
l2=out	10
l2=out & d:gone	11
l3=,	-8
l3=<begin>	-8
l3=<begin> & d:ahead	-8
l3=<begin> & d:today	-10
l3=<day-gone>	8
l3=<day-gone> & d:gone	8
l3=<month-gone>	6
l3=<month-gone> & d:gone	7
l3=<name>	11
l3=<name> & d:gone	12
l3=<span>	8
l3=<span> & d:gone	9
l3=<v-stay>	9
l3=<v-stay> & d:gone	10
l3=at	7
l3=at & d:gone	8
l3=did	11
l3=did & d:gone	12
l3=in	-19
l3=in & d:gone	-13
l3=it	6
l3=it & d:gone	8
l3=run	10
l3=run & d:gone	11
l3=the	-10
l3=the & d:gone	-6
l3=they	6
l3=they & d:gone	7
l3=to	-16
l3=to & d:gone	-13
l3=truce	-7
l3=truce & d:gone	-6
l3=was & d:gone	6
l3=with	-6
l4=<begin> & d:ahead	-14
l4=<begin> & d:gone	15
l4=<begin> & d:today	-11
l4=<v-impose>	-6
l4=<v-suspend>	8
l4=<v-suspend> & d:gone	9
l4=and	9
l4=and & d:gone	10
l4=for	8
l4=for & d:gone	9
l4=in	-6
l4=it	24
l4=it & d:gone	26
l4=last	6
l4=last & d:gone	6
l4=on & d:gone	6
l4=that & d:gone	6
l4=the	-19
l4=the & d:gone	-14
l4=truce	-6
l4=was	-7
l4=was & d:gone	-6
l=, on	9
l=, on & d:gone	10
l=<begin> <begin> & d:gone	6
l=end on	13
l=end on & d:gone	16
l=expire on	6
l=expire on & d:gone	8
l=midnight on	17
l=midnight on & d:gone	18
l=out on	10
l=out on & d:gone	11
l=run out	6
lead=,	-9
lead=, & d:ahead	-9
lead=, & d:today	-7
lead=:	-12
lead=: & d:gone	-7
lead=because	6
lead=because & d:gone	7
lead=it	17
lead=it & d:gone	21
lead=september	15
lead=that	12
lead=that & d:gone	16
lead=the	-24
lead=the & d:ahead	-8
lead=the & d:gone	-16
lead=they & d:gone	6
lead=which	-7
lead=which & d:gone	-6
lll=<begin> <begin> <begin> & d:gone	6
lll=<name> end on	12
lll=<name> end on & d:gone	13
lll=at midnight on	9
lll=it expire on	9
lll=it expire on & d:gone	9
lll=run out on	10
lll=run out on & d:gone	11
lll=to end on	-6
lr=<begin> —	13
lr=on .	10
lr=on . & d:ahead	-8
lr=on . & d:gone	16
lr=on <end> & d:gone	9
lr=on at	6
lr=on at & d:gone	6
lr=on it	9
lr=on it & d:gone	10
n:add	8
n:added	10
n:again	13
n:agreement	14
n:asleep	-7
n:ceasefire	14
n:days=0	9
n:days=1	-9
n:days=2	37
n:days=3	20
n:days=6	24
n:days=9	-11
n:deal	17
n:extend	6
n:extended	13
n:extra	18
n:further	-7
n:go on	21
n:goes on	10
n:holiday	-6
n:keep	24
n:keeps	13
n:lengths=0	13
n:lengths=1	35
n:lengths=2	16
n:long=0	21
n:long=2	17
n:long=6	23
n:longer	14
n:loose=1	19
n:loose=2	7
n:loose=3	30
n:more	28
n:more=1	-6
n:more=2	17
n:more=6	24
n:no truce	46
n:pauses	-8
n:peace	19
n:period	6
n:prolong	10
n:put off	6
n:quiet	-6
n:quiet=1	44
n:quiet=3	-7
n:second	-9
n:sleep	-6
n:stay	9
n:stays	11
n:suspend	9
n:suspended	19
n:suspension	23
n:term	6
n:truce	13
n:truce=1	27
n:truce=2	12
n:truce=6	-11
n:verb=1	6
n:verb=2	14
n:verb=3	9
n:window	7
nc2=end	9
nc2=impose	-20
nct2=bear present	6
nct2=end present	12
next=,	-6
next=that	-8
next=—	12
none	40
nt2=present	8
nv0-none	-9
nv1-none	-9
nv2-none	-13
nv2=end	12
nvt2=end present	13
nvt2=other past	6
o:act=be	-8
o:act=begin	-19
o:act=end	15
o:act=meet	-6
o:act=no verb	-24
o:act=other	6
o:act=run	12
o:act=sign	-7
o:begin on gone	-11
o:carried=deal far	-8
o:carried=meeting	-14
o:carried=meeting far	-27
o:carried=none	-27
o:carried=procedure far	-6
o:carried=truce	8
o:carried=truce far	10
o:end on ahead	-11
o:end on gone	24
o:leads=end on	-7
o:leads=ended on	28
o:leads=ends on	-23
o:leads=expired on	11
o:leads=midnight on	17
o:leads=out on	10
o:left=deal	-9
o:left=deal right=none	-6
o:left=meeting	-26
o:left=meeting right=none	-19
o:left=none	-29
o:left=none right=duties	-7
o:left=none right=none	-26
o:left=none right=truce	10
o:left=signing	-12
o:left=signing right=none	-8
o:left=truce	6
o:near=duties	-17
o:near=meeting	-22
o:near=none	-28
o:near=signing	-9
o:no verb  gone	8
o:other on gone	10
o:right=duties	-13
o:right=meeting	-6
o:right=none	-46
o:right=none 	-17
o:right=none from	-11
o:right=none out	6
o:right=none since	-8
o:right=none the	-6
o:right=none until	-8
o:right=truce	8
o:right=truce 	13
o:run on gone	11
o:subject=deal	-7
o:subject=duties	-17
o:subject=duties carried on gone	6
o:subject=duties carried other	11
o:subject=duties carried other gone	11
o:subject=duties carried run gone	6
o:subject=duties far	-8
o:subject=duties far carried	-6
o:subject=duties far carried end on	7
o:subject=duties far no verb	-8
o:subject=duties no verb	-6
o:subject=longer carried	6
o:subject=longer carried on gone	6
o:subject=meeting	-16
o:subject=meeting far carried	-11
o:subject=meeting on gone	-6
o:subject=none	-13
o:subject=none carried	-10
o:subject=none carried run	8
o:subject=none carried run gone	8
o:subject=none no verb	-13
o:subject=none no verb today	-7
o:subject=truce	12
o:subject=truce  gone	13
o:subject=truce carried be	7
o:subject=truce carried be gone	8
o:subject=truce carried be on	8
o:subject=truce carried on gone	9
o:subject=truce end	16
o:subject=truce end gone	18
o:subject=truce end on	16
o:subject=truce far	8
o:subject=truce far no verb	8
o:subject=truce far no verb gone	10
o:subject=truce far no verb on	11
o:subject=truce far on gone	11
o:subject=truce no verb	7
o:subject=truce no verb 	12
o:subject=truce no verb gone	9
o:subject=truce on gone	10
o:topic=deal	-14
o:topic=deal gone	-10
o:topic=deal on	-8
o:topic=deal on gone	-6
o:topic=duties ahead	-12
o:topic=duties end	6
o:topic=duties far	-25
o:topic=duties far gone	-17
o:topic=duties far no verb	-8
o:topic=duties far on	-8
o:topic=duties far on gone	-6
o:topic=duties gone	7
o:topic=duties no verb	-6
o:topic=duties on ahead	-6
o:topic=duties on gone	10
o:topic=duties other	11
o:topic=longer run	7
o:topic=meeting	-36
o:topic=meeting ahead	-7
o:topic=meeting far	-6
o:topic=meeting gone	-25
o:topic=meeting on	-21
o:topic=meeting on gone	-15
o:topic=none	-28
o:topic=none gone	-14
o:topic=none no verb	-13
o:topic=none on	-6
o:topic=none today	-7
o:topic=procedure	-8
o:topic=signing	-16
o:topic=signing gone	-10
o:topic=signing on	-9
o:topic=signing sign	-6
o:topic=truce	16
o:topic=truce 	12
o:topic=truce  gone	13
o:topic=truce ahead	-20
o:topic=truce end	16
o:topic=truce far	11
o:topic=truce far gone	14
o:topic=truce far no verb	8
o:topic=truce far on	15
o:topic=truce far on gone	16
o:topic=truce gone	24
o:topic=truce no verb	7
o:topic=truce on	18
o:topic=truce on ahead	-12
o:topic=truce on gone	23
pc0=impose	-7
pc0=stay	-6
pc1=impose	-9
pc1=stay	-6
phas-past	-12
phas-present	-12
pt0=past	-6
pt0=present	-10
pt1=present	-9
pv1-none	6
pv2-none	-8
q:'s	-9
q:,	-12
q:.	-13
q::	-17
q:<agent>	-8
q:<day-ahead>	-13
q:<goods>	-31
q:<level-noun>	-6
q:<month-gone>	-8
q:<number>	-27
q:<organisation>	-8
q:<person>	-19
q:<quality>	-15
q:<seat>	-6
q:<v-agree>	-15
q:<v-bear>	-19
q:<v-begin>	13
q:<v-impose>	-14
q:<v-propose>	-7
q:<v-say>	-13
q:<v-stay>	-15
q:agree	-7
q:begin	8
q:between	6
q:by	-7
q:do	7
q:end	6
q:forty	8
q:fourth	8
q:from	-6
q:further	9
q:has	-8
q:hour	8
q:in	-14
q:it	-7
q:let	6
q:live	6
q:no	6
q:of	-29
q:off	8
q:on	-18
q:once	7
q:pause	7
q:renewed	7
q:that	-18
q:the	-18
q:then	6
q:there	6
q:to	-20
q:truce	11
q:was	8
q:what	8
q:when	8
q:whole	7
q:with	-8
q:within	9
q:year	12
qt=past	6
qt=perfect	-8
r1=,	-19
r1=, & d:ahead	-12
r1=, & d:gone	-8
r1=. & d:ahead	-15
r1=. & d:gone	7
r1=<end>	-16
r1=<end> & d:ahead	-14
r1=<end> & d:today	-10
r1=at	17
r1=at & d:gone	19
r1=it	8
r1=it & d:gone	9
r1=that	-6
r1=the	-7
r1=—	12
r1=— & d:gone	14
r2=<end>	-19
r2=<span>	-8
r2=and	-11
r2=by	7
r2=midnight	8
r2=the	14
r2=was	15
r3=,	6
r3=.	-11
r3=<end>	-20
r3=<number>	9
r3=<office>	8
r3=end	6
r3=the	-8
r3=truce	14
r3=which	7
r4=<end>	-28
r4=<v-end>	13
r4=<v-impose>	-10
r4=after	11
r4=end	14
r4=time	7
r4=was	7
r=, and	-10
r=, by	7
r=<end> <end>	-16
r=at <number>	6
r=at midnight	9
r=at the	6
r=it was	10
r=— the	14
s:"	-9
s:'s	-10
s:,	-14
s:.	-25
s::	-11
s:<agent>	-6
s:<day-ahead>	-62
s:<day-today>	-14
s:<gate>	-11
s:<goods-amount>	8
s:<goods>	-10
s:<level-noun>	-9
s:<level>	-17
s:<name>	-17
s:<not>	7
s:<organisation>	-25
s:<person>	-39
s:<points>	14
s:<sender>	-8
s:<v-bear>	-10
s:<v-begin>	-6
s:<v-end>	12
s:<v-impose>	-16
s:<v-propose>	-20
s:<v-say>	-35
s:<v-sell>	-9
s:a	-19
s:after	10
s:agree	6
s:agreement	-6
s:all	6
s:an	16
s:and	-8
s:are	-9
s:as	-8
s:asleep	8
s:at	12
s:autumn	7
s:be	-16
s:became	8
s:before	-6
s:bring	7
s:but	12
s:capital	6
s:cement	8
s:city	8
s:cod	6
s:did	9
s:die	8
s:duty	-6
s:either	6
s:end	12
s:extension	15
s:frozen	6
s:good	-9
s:have	-21
s:he	-9
s:her	8
s:holiday	8
s:if	-7
s:is	-29
s:it	9
s:itself	9
s:last	8
s:levy	9
s:midnight	22
s:more	6
s:name	9
s:no	-7
s:nothing	6
s:now	-6
s:of	-7
s:on	-17
s:out	11
s:panama	8
s:pay	-7
s:question	7
s:round	-7
s:run	9
s:say	-13
s:sign	-15
s:since	-19
s:sleep	9
s:summer	9
s:talk	-15
s:the	-14
s:these	8
s:those	6
s:to	-10
s:too	7
s:trade	-6
s:treaty	6
s:under	-7
s:until	-22
s:we	-6
s:what	-7
s:when	6
s:with	-26
s:without	15
s:word	6
s:would	-19
s:—	13
sa:"	-6
sa:,	-9
sa:, after	11
sa:, by	6
sa:, the	-8
sa:.	-24
sa::	-8
sa:<agent>	6
sa:<day-ahead>	-14
sa:<day-gone>	-7
sa:<duty>	-17
sa:<goods-amount>	8
sa:<goods>	-9
sa:<level>	-21
sa:<name>	-21
sa:<not>	13
sa:<number> .	7
sa:<number> in	6
sa:<office>	8
sa:<organisation>	-7
sa:<person>	-9
sa:<points>	15
sa:<quality>	-13
sa:<seat> 's	7
sa:<span> .	6
sa:<v-begin>	-14
sa:<v-end>	8
sa:<v-impose>	-8
sa:<v-propose>	-9
sa:<v-say>	-13
sa:a	-12
sa:after	12
sa:after <span>	10
sa:an	14
sa:an extension	17
sa:and the	6
sa:at	11
sa:at midnight	8
sa:autumn	7
sa:be	-7
sa:became	9
sa:bring	7
sa:by	7
sa:by <points>	8
sa:by which	7
sa:capital	6
sa:duty	-6
sa:either	6
sa:end	15
sa:evening ,	6
sa:extension	16
sa:extension .	14
sa:for the	6
sa:has	-7
sa:have	-8
sa:her	8
sa:hold	7
sa:is	-13
sa:it ,	6
sa:it was	10
sa:its	-9
sa:midnight	7
sa:midnight ,	10
sa:more	6
sa:nothing	6
sa:of it	7
sa:on	-23
sa:only	6
sa:renewed	6
sa:strike	7
sa:tariff	-6
sa:the day	7
sa:the end	6
sa:the evening	6
sa:the truce	12
sa:those	6
sa:to	-6
sa:treaty	7
sa:truce	9
sa:until	-8
sa:was	17
sa:was <number>	10
sa:was not	6
sa:with	-7
sa:without	15
sa:word	6
sa:would	-7
sa:—	12
sa:— the	14
sb:'s	-15
sb:, and	-7
sb:, on	9
sb:, that	8
sb:, which	-9
sb:;	-6
sb:<agent>	-18
sb:<day-gone>	16
sb:<day-gone> ,	7
sb:<day-gone> the	6
sb:<name> 's	-10
sb:<name> and	6
sb:<name> end	6
sb:<not>	-11
sb:<number>	-16
sb:<office>	-11
sb:<organisation>	-16
sb:<person>	-30
sb:<person> ,	-7
sb:<quality> duty	6
sb:<span> ,	6
sb:<v-bear>	-19
sb:<v-end>	10
sb:<v-impose>	-15
sb:<v-propose>	-9
sb:<v-say>	-22
sb:<v-target>	-6
sb:a	-9
sb:all	7
sb:at midnight	9
sb:because	6
sb:but	9
sb:by	-12
sb:cement	8
sb:city	8
sb:did	11
sb:did ,	11
sb:die	8
sb:end on	11
sb:for <span>	6
sb:frozen	6
sb:go up	6
sb:had been	8
sb:have	-11
sb:holiday	8
sb:in	-13
sb:is	-15
sb:it	20
sb:it ,	9
sb:it expire	6
sb:it run	12
sb:itself	9
sb:last	12
sb:levy	10
sb:levy on	10
sb:meet	-8
sb:midnight	16
sb:midnight on	17
sb:name	10
sb:of	-12
sb:of <span>	6
sb:of last	6
sb:on	-12
sb:on <day-gone>	18
sb:one	7
sb:one that	9
sb:out	13
sb:out on	9
sb:question	7
sb:question :	7
sb:run	11
sb:run out	15
sb:sign	-8
sb:since	-16
sb:sleep	10
sb:summer	9
sb:talk	-11
sb:tariff truce	6
sb:that had	9
sb:the	-29
sb:the <organisation>	-10
sb:the <quality>	13
sb:the tariff	6
sb:the two	-10
sb:their	-7
sb:to end	-7
sb:truce between	8
sb:truce with	-6
sb:until	-13
sb:was	-7
sb:was to	-6
sb:when	9
sb:which	-13
sb:will	-7
sb:with	-17
sb:with <name>	-10
sb:would	-9
t0=future	-9
t0=modal	-15
t0=past	22
t0=past-passive	-8
t0=perfect	-6
t0=pluperfect-passive	9
t0=present	-39
t1=future	-9
t1=modal	-15
t1=past	25
t1=past-passive	-8
t1=present	-37
t2=past	-14
t2=past-passive	11
t2=present	-8
t:more	6
t:more & d:ahead	-12
t:more & d:gone	13
t:more-l	-19
t:more-r	15
t:more-r3	12
t:quiet	15
t:quiet & d:gone	16
t:quiet-l	8
t:quiet-l2	9
t:quiet-r	7
t:quiet-r2	8
t:truce & d:ahead	-16
t:truce & d:gone	9
t:truce-l2	-17
t:truce-r1	13
tn:truce	-9
tn:verb	6
tp:loose	-7
tp:truce	14
v0-none	-47
v0=agree	8
v0=die	8
v0=other	-6
v0=run	13
v1-none	-42
v1=die	8
v1=end	9
v1=meet	-6
v1=run	12
v2-none	-39
v2=be	-8
v2=other	11
verbless	-24
vt0=agree pluperfect	9
vt0=end past	19
vt0=end present	-23
vt0=expire past	11
vt0=expire present	-6
vt0=run past	19
vt0=run present	-8
vt1=end participle	8
vt1=end past	19
vt1=end present	-23
vt1=expire past	11
vt1=expire present	-6
vt1=run past	19
vt1=run present	-8`;
