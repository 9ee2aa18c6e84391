// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-26
a:at	16
b:<goods>	-15
b:<person>	-16
b:<v-agree>	-15
b:<v-bear>	-15
b:<v-impose>	-36
b:from	-19
b:midnight	16
b:midnight on	17
b:the	-32
b:to	-30
c0=begin	-16
c0=impose	-24
c1=begin	-17
c1=end & d:gone	20
c1=impose	-26
c1=impose & d:gone	-17
ct0=end past	33
ct0=end present	-31
ct0=stay past	18
ct0=stay present	-17
ct1=end past	33
ct1=end present	-31
ct1=stay past	18
ct1=stay present	-16
d:ahead	-67
d:ahead other	-38
d:ahead own	-34
d:ahead-1	-25
d:ahead-5	-17
d:at=0	-20
d:at=2	-26
d:at=3	-50
d:ends ahead	-26
d:ends gone	16
d:gone other	-27
d:gone own	15
d:gone-2	20
d:gone-3	-17
d:gone-5	-40
d:how=calendar	-36
d:how=weekday	-25
d:named=0	-56
d:today	-18
d:today own	-18
d:today-0	-18
f:'s	-19
f:<day-ahead>	-21
f:<v-begin>	15
f:<v-propose>	-20
f:<v-say>	-23
f:back	18
f:for	-20
f:full	15
f:since	15
f:then	18
f:was	17
f:year	20
first-of-paragraph	-25
has-modal	-18
has-past	22
has-present	-50
headline	-27
l1=on & d:ahead	-35
l2=<v-end> & d:gone	19
l2=midnight	17
l2=midnight & d:gone	18
l3=in	-17
l4=<begin> & d:ahead	-17
l4=<begin> & d:gone	15
l4=it	22
l4=it & d:gone	25
l4=the	-16
l=midnight on	17
l=midnight on & d:gone	18
lead=it	19
lead=it & d:gone	22
lead=the	-21
n:days=2	36
n:days=6	25
n:deal	28
n:extra	17
n:go on	20
n:keep	20
n:lengths=1	43
n:long=0	21
n:long=2	19
n:long=6	25
n:loose=1	21
n:loose=3	29
n:more	25
n:more=2	18
n:more=6	25
n:no truce	40
n:peace	17
n:quiet=1	42
n:suspended	19
n:suspension	20
n:truce=1	35
n:verb=2	15
nc2=impose	-16
none	40
nv2-none	-15
o:act=begin	-20
o:act=no verb	-23
o:carried=meeting far	-28
o:carried=none	-29
o:end on gone	22
o:leads=ended on	23
o:leads=ends on	-19
o:leads=midnight on	17
o:left=meeting	-25
o:left=meeting right=none	-19
o:left=none	-26
o:left=none right=none	-23
o:near=duties	-15
o:near=meeting	-22
o:near=none	-27
o:right=duties	-15
o:right=none	-46
o:right=none 	-18
o:subject=duties	-18
o:subject=meeting	-15
o:topic=duties far	-24
o:topic=duties far gone	-17
o:topic=meeting	-34
o:topic=meeting gone	-25
o:topic=meeting on	-21
o:topic=meeting on gone	-15
o:topic=none	-30
o:topic=none gone	-15
o:topic=truce ahead	-20
o:topic=truce end	15
o:topic=truce far on	15
o:topic=truce far on gone	15
o:topic=truce gone	23
o:topic=truce on	16
o:topic=truce on gone	21
q:.	-15
q::	-17
q:<goods>	-26
q:<number>	-27
q:<person>	-15
q:<v-bear>	-16
q:<v-stay>	-16
q:of	-25
q:on	-16
q:that	-16
q:the	-26
q:to	-20
r1=,	-19
r1=at	16
r1=at & d:gone	18
r2=<end>	-21
r2=was	16
r3=<end>	-22
r4=<end>	-30
s:.	-28
s:<day-ahead>	-56
s:<level>	-18
s:<organisation>	-22
s:<person>	-36
s:<v-impose>	-24
s:<v-propose>	-19
s:<v-say>	-34
s:an	18
s:be	-16
s:extension	16
s:for	-17
s:have	-19
s:is	-27
s:midnight	21
s:on	-17
s:say	-15
s:since	-19
s:talk	-16
s:until	-22
s:with	-26
s:without	16
s:would	-18
sa:.	-28
sa:<duty>	-18
sa:<level>	-21
sa:<name>	-21
sa:<v-begin>	-16
sa:<v-say>	-15
sa:an extension	17
sa:extension	17
sa:is	-15
sa:on	-18
sa:was	18
sa:without	17
sb:<day-gone>	18
sb:<number>	-15
sb:<person>	-27
sb:<v-agree>	-21
sb:<v-bear>	-18
sb:<v-impose>	-26
sb:<v-say>	-20
sb:for	-16
sb:it	18
sb:midnight	16
sb:midnight on	17
sb:on <day-gone>	20
sb:since	-16
sb:the	-24
sb:with	-16
t0=past	25
t0=present	-35
t1=past	26
t1=present	-35
t:more-l	-17
t:more-r	15
t:quiet	15
t:quiet & d:gone	17
t:truce & d:ahead	-16
v0-none	-46
v1-none	-41
v2-none	-39
verbless	-23
vt0=end past	20
vt0=end present	-19
vt0=run past	20
vt1=end past	20
vt1=end present	-19
vt1=run past	20`;
