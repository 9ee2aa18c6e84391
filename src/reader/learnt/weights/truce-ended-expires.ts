// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:'s	-7
a:.	-21
a:<day-today>	9
a:<duty>	-7
a:<goods>	-14
a:<level>	-14
a:<name>	-10
a:<not>	-11
a:<number>	13
a:<number> .	11
a:<number> in	7
a:<span>	-10
a:<v-bear>	-8
a:a third	6
a:and	-15
a:at	9
a:at <number>	6
a:at the	7
a:end of	6
a:evening	10
a:for	-12
a:it	15
a:it was	7
a:of it	8
a:pause	6
a:run	6
a:run .	7
a:take	8
a:the end	8
a:to	-7
a:was	6
a:was <number>	9
b:'s	-10
b:, on	8
b::	-19
b:: the	-7
b:<day-gone>	20
b:<goods>	-11
b:<level>	-8
b:<name>	-6
b:<name> end	11
b:<name> on	-7
b:<number>	8
b:<number> of	14
b:<office>	-6
b:<organisation>	-14
b:<person>	-24
b:<seat>	-11
b:<span> and	-7
b:<v-agree>	-9
b:<v-bear>	-17
b:<v-begin>	-7
b:<v-down>	-6
b:<v-end>	17
b:<v-impose>	-10
b:<v-propose>	-6
b:<v-say>	-10
b:a	-6
b:a truce	-6
b:allowed	9
b:allowed to	9
b:and	-19
b:at	11
b:at midnight	15
b:at the	7
b:been	9
b:between the	12
b:both	7
b:both side	9
b:by	8
b:decree	14
b:die	7
b:due	-6
b:end	8
b:end at	6
b:end on	11
b:expire	15
b:expire at	10
b:for <span>	8
b:former	6
b:from	-23
b:grant	14
b:had been	8
b:has a	8
b:in	-12
b:in the	-9
b:is	-9
b:it end	-18
b:it expire	6
b:it run	13
b:last	16
b:lasted	-6
b:meet	-6
b:midnight	18
b:midnight on	18
b:of	-7
b:of <day-gone>	14
b:on	-14
b:on <day-gone>	7
b:out	13
b:out on	10
b:run	10
b:run out	15
b:side	8
b:sign	-7
b:sleep	10
b:summer	10
b:suspension	11
b:tariff truce	8
b:that	8
b:that had	9
b:that run	7
b:the	-25
b:the <name>	7
b:the <organisation>	-11
b:the former	6
b:the last	6
b:the suspension	13
b:the tariff	10
b:the truce	-23
b:their	-6
b:there	7
b:these	9
b:to	-11
b:to end	-9
b:to expire	9
b:truce	-8
b:truce between	8
b:truce of	-8
b:until	-21
b:was to	-9
b:which both	10
b:why	8
b:will	-10
b:with	-6
b:would	-14
b:would have	-8
c0=bear	-11
c0=begin	-19
c0=impose	-11
c0=say	-6
c1=agree	-25
c1=agree & d:gone	-20
c1=bear	-14
c1=bear & d:gone	-9
c1=begin	-21
c1=begin & d:gone	-16
c1=end	20
c1=end & d:ahead	-17
c1=end & d:gone	28
c1=impose	-29
c1=impose & d:ahead	-8
c1=impose & d:gone	-19
c1=say	-8
c1=stay & d:ahead	-12
c1=stay & d:gone	9
c2=bear	-7
c2=begin	6
ct0=agree past	-11
ct0=begin past	-12
ct0=end future	-6
ct0=end modal	-13
ct0=end past	29
ct0=end present	-34
ct0=impose past	-17
ct0=impose pluperfect-passive	10
ct0=stay past	21
ct0=stay perfect	-6
ct0=stay present	-20
ct1=agree past	-11
ct1=begin past	-12
ct1=end future	-6
ct1=end infinitive	8
ct1=end modal	-13
ct1=end participle-passive	18
ct1=end past	29
ct1=end present	-34
ct1=impose past	-16
ct1=stay past	21
ct1=stay perfect	-6
ct1=stay present	-19
ct2=begin past	7
ct2=stay past	-7
d:ahead	-79
d:ahead other	-46
d:ahead own	-39
d:ahead-1	-26
d:ahead-2	-10
d:ahead-3	-9
d:ahead-5	-25
d:at=0	-17
d:at=2	-18
d:at=3	-73
d:before 	9
d:begins	8
d:begins ahead	-8
d:begins gone	15
d:ends ahead	-27
d:ends gone	19
d:ends other ahead	-12
d:ends other gone	8
d:ends own ahead	-13
d:ends own gone	12
d:gone	-11
d:gone other	-47
d:gone own	18
d:gone-2	16
d:gone-3	-15
d:gone-5	-57
d:gone-6	6
d:how=calendar	-26
d:how=weekday	-37
d:last	-8
d:named=0	-77
d:named=1	24
d:rank=0	-14
d:rank=1	-10
d:rank=2	-6
d:rank=2 of 4	-6
d:span-before	6
d:today	-25
d:today own	-25
d:today-0	-25
f:'s	-23
f:.	-9
f::	-9
f:;	7
f:<agent>	-19
f:<day-gone>	9
f:<day-today>	-9
f:<gate>	-9
f:<goods>	-11
f:<money>	6
f:<month-gone>	-14
f:<number>	-7
f:<office>	-16
f:<organisation>	-16
f:<person>	-29
f:<sender>	-7
f:<span>	9
f:<v-begin>	15
f:<v-end>	-7
f:<v-impose>	-17
f:<v-propose>	-32
f:<v-say>	-10
f:<v-stay>	13
f:<v-suspend>	13
f:<v-up>	10
f:agree	6
f:alexandria	7
f:are	9
f:as	6
f:back	25
f:be	-10
f:because	7
f:been	9
f:both	-10
f:butter	7
f:by	-16
f:come	9
f:did	15
f:during	6
f:duty	6
f:extend	-6
f:extension	8
f:failed	11
f:five	10
f:forced	8
f:from	12
f:full	15
f:go	15
f:had	7
f:has	14
f:he	7
f:hold	7
f:if	-8
f:in	7
f:is	-8
f:labour	8
f:later	6
f:live	8
f:machine	8
f:me	-6
f:mean	8
f:moment	8
f:negotiate	-7
f:not	6
f:now	-8
f:of	-23
f:off	7
f:old	9
f:one	13
f:orange	6
f:over	6
f:part	7
f:quarrel	8
f:rate	9
f:second	8
f:see	8
f:side	-8
f:sign	-10
f:since	13
f:stay	12
f:talk	6
f:tariff	-7
f:the	-22
f:then	17
f:they	17
f:to	10
f:trade	6
f:under	-10
f:until	19
f:was	19
f:were	12
f:which	14
f:who	-11
f:will	-9
f:with	-16
f:worth	8
f:year	12
first-of-paragraph	-30
has-future	-18
has-gerund	-6
has-modal	-32
has-participle	9
has-past	9
has-present	-56
headline	-24
l1=,	-20
l1=, & d:gone	-6
l1=, & d:today	-9
l1=a	6
l1=a & d:gone	6
l1=by & d:gone	6
l1=from	-18
l1=from & d:gone	-12
l1=of	-15
l1=of & d:gone	-11
l1=on	-9
l1=on & d:ahead	-41
l1=on & d:gone	10
l1=out	6
l1=out & d:gone	7
l1=until	-18
l1=until & d:gone	-12
l2=,	14
l2=, & d:gone	16
l2=<begin> & d:ahead	-8
l2=<begin> & d:gone	12
l2=<begin> & d:today	-7
l2=<level>	-9
l2=<level> & d:gone	-6
l2=<name>	-8
l2=<name> & d:gone	-6
l2=<not>	8
l2=<not> & d:gone	8
l2=<seat>	-7
l2=<v-begin>	-11
l2=<v-begin> & d:gone	-8
l2=<v-end>	12
l2=<v-end> & d:ahead	-11
l2=<v-end> & d:gone	18
l2=<v-impose>	-18
l2=<v-impose> & d:gone	-13
l2=<v-say>	-10
l2=<v-say> & d:gone	-7
l2=at	7
l2=at & d:gone	8
l2=begin	-6
l2=end	11
l2=end & d:ahead	-6
l2=end & d:gone	15
l2=expire & d:gone	6
l2=has	7
l2=has & d:gone	7
l2=midnight	18
l2=midnight & d:gone	19
l2=out	10
l2=out & d:gone	11
l3=,	-14
l3=, & d:gone	-11
l3=<begin>	-6
l3=<begin> & d:ahead	-10
l3=<begin> & d:gone	9
l3=<begin> & d:today	-15
l3=<day-gone>	20
l3=<day-gone> & d:gone	20
l3=<name>	6
l3=<name> & d:gone	8
l3=<span>	13
l3=<span> & d:gone	14
l3=<v-impose>	-10
l3=<v-impose> & d:gone	-7
l3=<v-stay>	8
l3=<v-stay> & d:gone	10
l3=at	10
l3=at & d:gone	12
l3=did	11
l3=did & d:gone	11
l3=expire	7
l3=expire & d:gone	8
l3=in	-24
l3=in & d:gone	-18
l3=run	10
l3=run & d:gone	11
l3=the	-16
l3=the & d:gone	-12
l3=there	8
l3=there & d:gone	8
l3=they	7
l3=they & d:gone	8
l3=to	-21
l3=to & d:gone	-18
l4=,	-10
l4=, & d:gone	-7
l4=<begin> & d:ahead	-17
l4=<begin> & d:gone	13
l4=<begin> & d:today	-16
l4=<name>	-8
l4=<name> & d:gone	-6
l4=<v-impose>	-11
l4=<v-impose> & d:gone	-7
l4=<v-stay>	-8
l4=<v-stay> & d:gone	-6
l4=<v-suspend>	8
l4=<v-suspend> & d:gone	9
l4=and & d:gone	7
l4=another	6
l4=another & d:gone	7
l4=for	9
l4=for & d:gone	9
l4=in	-9
l4=in & d:gone	-6
l4=it	23
l4=it & d:gone	24
l4=last	10
l4=last & d:gone	10
l4=of	10
l4=of & d:gone	11
l4=on	10
l4=on & d:gone	11
l4=the	-17
l4=the & d:gone	-11
l4=to	7
l4=to & d:gone	8
l4=truce	-9
l4=truce & d:gone	-8
l4=two	-7
l4=two & d:gone	-6
l4=would	-6
l=, on	8
l=, on & d:gone	8
l=, to	6
l=, to & d:gone	6
l=<begin> on	7
l=<begin> on & d:gone	9
l=<name> on	-6
l=at the	8
l=at the & d:gone	9
l=begin on	-6
l=end on	11
l=end on & d:ahead	-6
l=end on & d:gone	15
l=expire on & d:gone	6
l=midnight on	18
l=midnight on & d:gone	19
l=out on	10
l=out on & d:gone	11
l=run out	6
lead=, & d:ahead	-10
lead=, & d:gone	9
lead=, & d:today	-11
lead=:	-19
lead=: & d:gone	-14
lead=a	-10
lead=a & d:gone	-8
lead=it	10
lead=it & d:gone	13
lead=on & d:gone	8
lead=september	15
lead=that	10
lead=that & d:gone	13
lead=the & d:ahead	-11
lead=the & d:gone	6
lead=they	6
lead=they & d:gone	7
lll=<begin> <begin> on	7
lll=<begin> <begin> on & d:gone	9
lll=<name> end on	9
lll=<name> end on & d:gone	10
lll=at midnight on	15
lll=at midnight on & d:gone	15
lll=it end on	-17
lll=it end on & d:gone	-16
lll=it expire on	9
lll=it expire on & d:gone	9
lll=run out on	10
lll=run out on & d:gone	11
lll=to end on	-8
lll=to end on & d:gone	-8
lr=, <end>	-7
lr=<begin> —	13
lr=<begin> — & d:gone	13
lr=on .	11
lr=on . & d:ahead	-7
lr=on . & d:gone	17
lr=on <day-today>	9
lr=on <day-today> & d:gone	10
lr=on it	14
lr=on it & d:gone	14
lr=on that	-9
lr=on that & d:gone	-6
lr=on the	-6
lr=since a	6
lr=since a & d:gone	6
lr=the <end> & d:gone	6
n:accord	15
n:add	12
n:added	20
n:again	6
n:agreement	13
n:agreements	8
n:another	-8
n:asleep	-7
n:bargain	11
n:calm	-7
n:ceasefire	19
n:continues	7
n:days=0	13
n:days=1	-11
n:days=2	38
n:days=3	16
n:days=6	33
n:days=9	-12
n:deal	33
n:deals	8
n:extended	23
n:extends	8
n:extension	6
n:extra	24
n:further	-16
n:go on	28
n:goes on	12
n:keep	8
n:keeps	19
n:lengths=0	9
n:lengths=1	51
n:long=0	19
n:long=1	7
n:long=2	17
n:long=3	19
n:long=6	10
n:longer	9
n:loose=2	28
n:loose=3	29
n:loose=6	13
n:more	42
n:more=2	11
n:more=3	11
n:more=6	40
n:no truce	55
n:pact	7
n:pauses	-7
n:peace	11
n:period	8
n:prolong	15
n:prolongation	9
n:prolonged	13
n:put off	8
n:quiet=1	21
n:quiet=3	-6
n:renew	7
n:rests	6
n:sleep	-6
n:stays	20
n:suspended	17
n:suspends	9
n:term	11
n:truce	23
n:truce=1	24
n:truce=2	19
n:truce=3	7
n:truce=6	-18
n:verb=1	11
n:verb=2	21
n:verb=6	7
n:window	8
nc2=bear	13
nc2=end	8
nc2=impose	-25
nc2=say	-9
nct2=bear present	6
nct2=end present	11
nct2=stay present	-6
next=,	-11
next=—	11
nhas-perfect	-7
nhas-pluperfect	9
nhas-present	7
none	44
nt2=present	6
nv0-none	-16
nv1-none	-16
nv2-none	-18
nv2=end	12
nv2=other	7
nv2=say	-7
nvt2=end present	13
o:act=begin	-7
o:act=end	19
o:act=meet	-6
o:act=no verb	-26
o:act=run	16
o:act=sign	-9
o:be by gone	7
o:carried=controls far	-8
o:carried=deal	-7
o:carried=longer	12
o:carried=longer far	-13
o:carried=meeting	-22
o:carried=meeting far	-35
o:carried=none	-36
o:carried=procedure far	-10
o:carried=truce far	10
o:end on ahead	-14
o:end on gone	22
o:end the gone	9
o:leads=at the	8
o:leads=ended on	26
o:leads=ends on	-29
o:leads=expired on	14
o:leads=expires on	-13
o:leads=midnight on	18
o:leads=on	7
o:leads=out on	10
o:left=deal	-13
o:left=deal right=none	-10
o:left=duties	-11
o:left=duties right=none	-8
o:left=longer	-7
o:left=longer right=none	-6
o:left=meeting	-29
o:left=meeting right=none	-20
o:left=none	-31
o:left=none right=none	-27
o:left=none right=signing	-12
o:left=none right=truce	12
o:left=procedure	-7
o:left=signing right=none	6
o:left=truce	12
o:left=truce right=none	10
o:near=deal	-8
o:near=duties	-25
o:near=meeting	-23
o:near=none	-28
o:near=signing	6
o:no verb  gone	7
o:other on gone	8
o:right=deal	-7
o:right=duties	-13
o:right=duties on	-11
o:right=meeting	-9
o:right=none	-41
o:right=none 	-19
o:right=none a	6
o:right=none from	-14
o:right=none of	-10
o:right=none out	6
o:right=none since	-21
o:right=none until	-15
o:right=signing	-14
o:right=signing on	-12
o:right=truce	9
o:right=truce 	13
o:right=truce on	-7
o:right=truce since	6
o:run on gone	11
o:subject=deal	-7
o:subject=duties	-23
o:subject=duties carried	8
o:subject=duties carried end gone	6
o:subject=duties carried other	10
o:subject=duties carried other gone	10
o:subject=duties carried other on	11
o:subject=duties carried the gone	8
o:subject=duties far	-12
o:subject=duties far carried	-9
o:subject=duties far carried begin	6
o:subject=duties far carried begin gone	7
o:subject=duties far carried begin on	8
o:subject=duties far no verb	-12
o:subject=duties far no verb gone	-6
o:subject=duties no verb	-8
o:subject=longer carried	14
o:subject=longer carried on gone	11
o:subject=longer carried run	12
o:subject=longer carried run gone	13
o:subject=longer far carried	-6
o:subject=meeting	-18
o:subject=meeting carried	-9
o:subject=meeting far carried	-16
o:subject=meeting far carried on gone	-9
o:subject=meeting no verb	-6
o:subject=meeting on gone	-7
o:subject=none	-15
o:subject=none carried	-14
o:subject=none carried run	7
o:subject=none carried run gone	7
o:subject=none carried run on	7
o:subject=none no verb	-15
o:subject=none no verb today	-8
o:subject=procedure	-6
o:subject=signing	11
o:subject=signing on gone	14
o:subject=truce	11
o:subject=truce  gone	13
o:subject=truce carried be	7
o:subject=truce carried be gone	8
o:subject=truce carried be on	8
o:subject=truce end	20
o:subject=truce end gone	24
o:subject=truce end on	18
o:subject=truce far carried be	7
o:subject=truce far carried be gone	7
o:subject=truce far carried by gone	8
o:subject=truce far carried have	8
o:subject=truce far no verb gone	7
o:subject=truce far no verb on	10
o:subject=truce far on gone	10
o:subject=truce no verb	8
o:subject=truce no verb 	13
o:subject=truce no verb gone	10
o:subject=truce no verb on	-6
o:subject=truce on ahead	-6
o:subject=truce on gone	9
o:subject=truce run on	-7
o:topic=deal	-20
o:topic=deal gone	-16
o:topic=deal on	-13
o:topic=deal on gone	-10
o:topic=duties	-7
o:topic=duties ahead	-13
o:topic=duties be	-7
o:topic=duties far	-16
o:topic=duties far begin	7
o:topic=duties far end	-7
o:topic=duties far gone	-7
o:topic=duties far no verb	-12
o:topic=duties no verb	-8
o:topic=duties on gone	7
o:topic=duties other	9
o:topic=duties out	6
o:topic=longer gone	6
o:topic=longer run	8
o:topic=meeting	-41
o:topic=meeting ahead	-9
o:topic=meeting end	-8
o:topic=meeting far	-7
o:topic=meeting gone	-30
o:topic=meeting meet	-6
o:topic=meeting no verb	-6
o:topic=meeting on	-23
o:topic=meeting on gone	-17
o:topic=none	-33
o:topic=none gone	-18
o:topic=none no verb	-15
o:topic=none on	-8
o:topic=none on gone	-6
o:topic=none today	-8
o:topic=procedure	-12
o:topic=procedure gone	-8
o:topic=signing end	6
o:topic=signing sign	-7
o:topic=truce	20
o:topic=truce 	12
o:topic=truce  gone	13
o:topic=truce ahead	-24
o:topic=truce begin	-8
o:topic=truce end	25
o:topic=truce far	11
o:topic=truce far be	7
o:topic=truce far by	8
o:topic=truce far gone	15
o:topic=truce far on	10
o:topic=truce far on gone	11
o:topic=truce gone	29
o:topic=truce no verb	8
o:topic=truce on	14
o:topic=truce on ahead	-13
o:topic=truce on gone	20
o:topic=truce run	7
o:topic=truce the	8
o:topic=truce the gone	9
pc0=impose	-11
pc0=stay	-10
pc1=impose	-15
pc1=stay	-10
phas-past	-7
phas-present	-6
pt0=past	-14
pt0=present	-16
pt1=past	-14
pt1=present	-16
pv2-none	-9
q:,	-6
q:.	-17
q:<day-ahead>	-24
q:<day-today>	6
q:<duty>	7
q:<gate>	-10
q:<goods>	-11
q:<level-noun>	-10
q:<month-gone>	9
q:<month-today>	7
q:<number>	-38
q:<office>	-16
q:<organisation>	-12
q:<person>	-31
q:<span>	7
q:<v-agree>	-9
q:<v-bear>	-14
q:<v-begin>	18
q:<v-down>	6
q:<v-end>	6
q:<v-impose>	-13
q:<v-propose>	-17
q:<v-say>	-6
q:<v-stay>	-23
q:<v-target>	-6
q:?	-6
q:after	14
q:agree	-9
q:and	-15
q:at	-7
q:begin	7
q:between	6
q:by	-12
q:come	6
q:do	7
q:duty	9
q:extension	7
q:for	-6
q:forty	9
q:fourth	9
q:further	9
q:has	-13
q:hour	8
q:in	-14
q:is	18
q:it	-7
q:let	6
q:live	8
q:meet	-6
q:no	6
q:now	15
q:of	-30
q:off	8
q:on	-11
q:once	8
q:pay	-14
q:renewed	13
q:say	-10
q:stockholm	10
q:take	6
q:the	-15
q:then	6
q:to	-15
q:what	14
q:when	7
q:which	-7
q:will	-6
q:with	-11
q:within	8
q:would	-6
qt=modal	-8
qt=perfect	-11
qt=pluperfect	-7
r1=,	-17
r1=, & d:ahead	-14
r1=, & d:gone	-8
r1=.	-7
r1=. & d:ahead	-16
r1=; & d:gone	7
r1=<day-today>	9
r1=<day-today> & d:gone	10
r1=<end>	-15
r1=<end> & d:ahead	-16
r1=<end> & d:today	-13
r1=?	6
r1=? & d:gone	7
r1=at	11
r1=at & d:gone	12
r1=in	-6
r1=it	12
r1=it & d:gone	12
r1=that	-12
r1=that & d:gone	-8
r1=the	-11
r1=the & d:gone	-8
r1=—	11
r1=— & d:gone	12
r2=,	9
r2=<end>	-18
r2=<not>	-16
r2=<v-begin>	8
r2=a	-9
r2=by	7
r2=nobody	-13
r2=take	8
r2=the	12
r2=third	6
r2=was	11
r3=,	-7
r3=.	-11
r3=<end>	-21
r3=<number>	14
r3=<office>	7
r3=after	15
r3=end	7
r3=pause	6
r3=truce	13
r3=which	7
r4=,	-7
r4=<agent>	10
r4=<end>	-28
r4=<number>	-6
r4=<span>	9
r4=<v-end>	14
r4=<v-impose>	-16
r4=a	-6
r4=end	14
r4=first	7
r4=it	8
r4=time	8
r4=to	-12
r4=was	7
r=, by	8
r=. <end>	-6
r=<end> <end>	-15
r=? <end>	6
r=at <number>	6
r=at the	8
r=it was	7
r=— the	14
s:-	-12
s:.	-33
s::	-19
s:;	6
s:<agent>	7
s:<day-ahead>	-77
s:<day-today>	-10
s:<goods-amount>	7
s:<level-noun>	-15
s:<level>	-15
s:<name>	-18
s:<not>	6
s:<number>	17
s:<organisation>	-33
s:<person>	-55
s:<points>	11
s:<seat>	-10
s:<sender>	-7
s:<v-begin>	-9
s:<v-buy>	-10
s:<v-end>	16
s:<v-impose>	-12
s:<v-propose>	-28
s:<v-say>	-36
s:<v-sell>	-8
s:<v-suspend>	6
s:<v-up>	-9
s:a	-18
s:after	10
s:agreement	-10
s:allowed	8
s:an	13
s:and	-10
s:another	9
s:as	-13
s:asleep	8
s:at	9
s:autumn	7
s:await	8
s:be	-24
s:became	9
s:beer	6
s:before	-11
s:border	7
s:bring	7
s:but	12
s:by	19
s:cabinet	6
s:capital	6
s:cement	8
s:city	6
s:come	-6
s:conclude	7
s:day	8
s:decree	13
s:did	8
s:die	6
s:down	-8
s:due	-7
s:either	6
s:end	13
s:evening	9
s:expire	14
s:extension	18
s:first	17
s:followed	12
s:for	-19
s:former	6
s:from	-12
s:gold	6
s:good	-13
s:grant	14
s:had	8
s:have	-14
s:he	-15
s:her	8
s:holiday	7
s:if	-13
s:is	-33
s:it	20
s:its	-7
s:itself	9
s:lapse	-9
s:last	8
s:lasted	-6
s:levy	10
s:lorry	7
s:make	-8
s:midnight	16
s:more	6
s:name	9
s:night	-7
s:no	-8
s:none	8
s:nothing	6
s:old	-7
s:on	-20
s:only	7
s:our	-6
s:out	9
s:panama	7
s:permanent	8
s:question	6
s:reach	9
s:round	-13
s:run	11
s:say	-12
s:second	-6
s:sign	-26
s:sleep	10
s:still	6
s:summer	10
s:surcharge	-6
s:suspend	-8
s:suspension	9
s:talk	-15
s:tell	-6
s:the	-15
s:their	-6
s:these	9
s:thi	-6
s:those	6
s:time	10
s:to	-6
s:too	7
s:trade	-14
s:treaty	8
s:under	-9
s:until	-7
s:was	11
s:we	-7
s:what	-9
s:why	8
s:will	-13
s:with	-11
s:without	15
s:word	6
s:would	-32
s:—	7
sa:,	-10
sa:, after	8
sa:, and	6
sa:, by	7
sa:, for	6
sa:, the	-13
sa:, without	7
sa:.	-33
sa::	-10
sa:;	10
sa:; <seat>	8
sa:<agent>	9
sa:<day-ahead>	-10
sa:<day-today> ,	10
sa:<duty>	-26
sa:<goods-amount>	8
sa:<goods-amount> of	9
sa:<level-noun>	-7
sa:<level>	-15
sa:<level> on	-6
sa:<name>	-14
sa:<not>	9
sa:<number>	10
sa:<number> .	9
sa:<number> in	7
sa:<office>	7
sa:<organisation>	-13
sa:<person>	-15
sa:<points>	14
sa:<points> .	9
sa:<quality>	-19
sa:<seat> 's	8
sa:<v-agree>	7
sa:<v-bear>	12
sa:<v-impose>	-7
sa:<v-propose>	-14
sa:<v-say>	-21
sa:<v-suspend>	8
sa:<v-up>	-10
sa:a	-6
sa:a third	6
sa:a word	7
sa:after	13
sa:after <span>	9
sa:an	13
sa:an extension	18
sa:and	-8
sa:and of	8
sa:and the	12
sa:as	-9
sa:asleep	8
sa:autumn	8
sa:be	-12
sa:became	9
sa:because <name>	6
sa:between	-6
sa:border	7
sa:bring	7
sa:by	9
sa:by <points>	8
sa:by which	7
sa:capital	6
sa:capital .	7
sa:duty	-12
sa:either	7
sa:end	11
sa:evening	9
sa:evening ,	6
sa:extend it	6
sa:extension	20
sa:extension .	15
sa:first	10
sa:for	-11
sa:for <span>	-10
sa:had	12
sa:had bring	8
sa:had not	6
sa:have	-11
sa:he	-8
sa:her	8
sa:hold	7
sa:in	12
sa:is	-15
sa:it	17
sa:it ,	7
sa:it take	8
sa:it was	16
sa:its	-14
sa:last	-7
sa:lorry	7
sa:meet	7
sa:meet in	10
sa:more	6
sa:nothing	7
sa:nothing .	8
sa:of it	7
sa:of that	8
sa:on	-21
sa:only	7
sa:over	-6
sa:pause	6
sa:permanent	8
sa:reach	12
sa:reach the	7
sa:run .	7
sa:say	-11
sa:sign	-13
sa:sign .	-9
sa:still	7
sa:strike	7
sa:tariff	-10
sa:the border	7
sa:the day	7
sa:the end	6
sa:the evening	7
sa:the first	11
sa:the truce	9
sa:those	7
sa:time	11
sa:to extend	6
sa:to nothing	8
sa:to sign	-9
sa:treaty	8
sa:truce end	15
sa:was	13
sa:was <number>	8
sa:without	16
sa:without an	15
sa:word	6
sa:would	-14
sa:—	10
sa:— the	14
sb:'s	-19
sb:, <level>	6
sb:, and	-11
sb:, have	6
sb:, on	8
sb:, that	7
sb:, the	-6
sb:-	-8
sb::	-11
sb:: an	7
sb:: the	-8
sb:;	-6
sb:<day-gone>	27
sb:<day-gone> end	22
sb:<duty>	9
sb:<gate>	-7
sb:<level> on	6
sb:<level> until	8
sb:<month-ahead>	7
sb:<month-ahead> ,	10
sb:<month-gone> ,	-6
sb:<name>	-8
sb:<name> 's	-12
sb:<name> end	10
sb:<name> on	-7
sb:<number>	7
sb:<number> of	14
sb:<office>	-13
sb:<organisation>	-20
sb:<person>	-42
sb:<seat>	-13
sb:<span>	6
sb:<span> ,	6
sb:<span> and	-9
sb:<v-agree>	-9
sb:<v-bear>	-23
sb:<v-down>	-9
sb:<v-end>	18
sb:<v-impose>	-12
sb:<v-propose>	-12
sb:<v-say>	-21
sb:a	-16
sb:a truce	-8
sb:agreement	-6
sb:all	7
sb:allowed	8
sb:allowed to	9
sb:and	-7
sb:and <level>	6
sb:and are	7
sb:and it	-6
sb:and the	-7
sb:another	6
sb:another <number>	7
sb:armistice	6
sb:at	7
sb:at midnight	14
sb:at the	6
sb:be	-9
sb:been	7
sb:between <name>	-7
sb:between the	10
sb:both side	9
sb:but	9
sb:by	10
sb:by decree	14
sb:cement	9
sb:city	6
sb:decree	13
sb:did	10
sb:did ,	11
sb:die	7
sb:due	-6
sb:duty ,	6
sb:end	10
sb:end at	6
sb:end on	15
sb:expire	15
sb:expire at	10
sb:first	8
sb:followed	6
sb:for	-9
sb:former	6
sb:from	-13
sb:gold	6
sb:good	-6
sb:grant	14
sb:had been	8
sb:has a	8
sb:has been	-7
sb:holiday	7
sb:in	-15
sb:in its	10
sb:in the	-14
sb:is	-16
sb:it	17
sb:it ,	10
sb:it did	11
sb:it end	-18
sb:it expire	6
sb:it run	13
sb:it was	10
sb:itself	10
sb:lapse	-6
sb:last	13
sb:lasted	-6
sb:levy	10
sb:levy on	10
sb:meet	-8
sb:midnight	18
sb:midnight on	18
sb:name	10
sb:none	8
sb:not	-9
sb:of <day-gone>	14
sb:of <month-ahead>	8
sb:of <span>	10
sb:of the	-11
sb:on	-14
sb:on <day-gone>	20
sb:on the	-10
sb:one that	10
sb:out	12
sb:out on	10
sb:pause	-6
sb:question	6
sb:question :	6
sb:round	-7
sb:run	8
sb:run out	14
sb:say on	-6
sb:side	7
sb:sign	-12
sb:sleep	10
sb:summer	10
sb:suspension	10
sb:talk	-10
sb:tariff truce	6
sb:that had	9
sb:that run	7
sb:the	-22
sb:the <organisation>	-15
sb:the <quality>	10
sb:the first	9
sb:the former	6
sb:the last	6
sb:the suspension	11
sb:the tariff	9
sb:the truce	-9
sb:their	-11
sb:there	6
sb:these	9
sb:to end	-9
sb:to expire	9
sb:too	8
sb:trade	-6
sb:truce between	7
sb:truce over	7
sb:until the	8
sb:was <level>	9
sb:was to	-9
sb:were	-8
sb:which both	10
sb:why	8
sb:will	-13
sb:with	-11
sb:would	-17
sb:would have	-8
t0=future	-14
t0=modal	-22
t0=past	21
t0=past-passive	-17
t0=pluperfect	-8
t0=pluperfect-passive	9
t0=present	-41
t1=future	-14
t1=infinitive	6
t1=modal	-22
t1=participle-passive	12
t1=past	22
t1=past-passive	-16
t1=pluperfect	-8
t1=present	-39
t2=past-passive	9
t2=present	-13
t:loose-l3	-7
t:more	11
t:more & d:ahead	-14
t:more & d:gone	19
t:more-l	-14
t:more-l2	-7
t:more-l3	-7
t:more-r	19
t:more-r3	15
t:quiet	15
t:quiet & d:gone	16
t:quiet-l	8
t:quiet-l2	10
t:quiet-r	8
t:quiet-r2	8
t:truce	9
t:truce & d:ahead	-21
t:truce & d:gone	20
t:truce-l1	-7
t:truce-l2	-16
t:truce-l3	13
t:truce-r	7
t:truce-r1	12
t:verb-r	-6
tn:verb	7
tp:loose	-10
tp:more	7
tp:truce	10
v0-none	-32
v0=agree	7
v0=begin	-7
v0=die	8
v0=expire	9
v0=other	-13
v0=run	11
v1-none	-46
v1=begin	-7
v1=die	7
v1=end	10
v1=expire	16
v1=other	-11
v1=run	11
v1=sign	-7
v2-none	-38
v2=be	-13
v2=other	8
v2=run	6
v2=take	8
verbless	-26
vt0=agree pluperfect	10
vt0=be past	8
vt0=be present	-6
vt0=die past	9
vt0=end modal	-12
vt0=end past	12
vt0=end present	-18
vt0=expire past	19
vt0=expire present	-13
vt0=run past	19
vt0=run present	-9
vt1=be past	9
vt1=be present	-6
vt1=die past	9
vt1=end modal	-12
vt1=end participle	19
vt1=end past	12
vt1=end present	-18
vt1=expire infinitive	10
vt1=expire past	19
vt1=expire present	-13
vt1=run past	19
vt1=run present	-9
vt2=other past	10
vt2=take past	8`;
