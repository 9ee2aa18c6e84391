// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-22
a:at	16
b:<goods>	-19
b:<person>	-18
b:<v-bear>	-15
b:<v-impose>	-17
b:<v-say>	-15
b:from	-18
b:midnight	16
b:midnight on	17
b:run out	15
b:the	-37
b:the truce	-15
b:to	-31
c0=begin	-17
c1=agree	-17
c1=begin	-17
c1=end	15
c1=end & d:gone	21
c1=impose	-33
c1=impose & d:gone	-22
ct0=end past	30
ct0=end present	-36
ct0=stay past	17
ct0=stay present	-18
ct1=end past	30
ct1=end present	-36
ct1=stay past	18
ct1=stay present	-18
d:ahead	-67
d:ahead other	-39
d:ahead own	-34
d:ahead-1	-24
d:ahead-5	-19
d:at=0	-22
d:at=2	-19
d:at=3	-53
d:ends ahead	-25
d:ends gone	16
d:gone other	-31
d:gone own	15
d:gone-2	17
d:gone-3	-18
d:gone-5	-41
d:how=calendar	-33
d:how=weekday	-27
d:named=0	-55
d:today	-18
d:today own	-18
d:today-0	-18
f:'s	-19
f:<day-ahead>	-22
f:<v-propose>	-21
f:<v-say>	-25
f:back	18
f:for	-21
f:full	15
f:then	18
f:was	17
f:year	21
first-of-paragraph	-28
has-modal	-19
has-past	19
has-present	-53
headline	-27
l1=on & d:ahead	-38
l2=<v-end>	16
l2=<v-end> & d:gone	20
l2=end & d:gone	16
l2=midnight	17
l2=midnight & d:gone	18
l3=in	-19
l3=to	-16
l4=<begin> & d:gone	15
l4=it	24
l4=it & d:gone	26
l4=the	-19
l=end on & d:gone	16
l=midnight on	17
l=midnight on & d:gone	18
lead=it	17
lead=it & d:gone	21
lead=september	15
lead=that & d:gone	16
lead=the	-24
lead=the & d:gone	-16
lr=on . & d:gone	16
n:days=2	37
n:days=3	20
n:days=6	24
n:deal	17
n:extra	18
n:go on	21
n:keep	24
n:lengths=1	35
n:lengths=2	16
n:long=0	21
n:long=2	17
n:long=6	23
n:loose=1	19
n:loose=3	30
n:more	28
n:more=2	17
n:more=6	24
n:no truce	46
n:peace	19
n:quiet=1	44
n:suspended	19
n:suspension	23
n:truce=1	27
nc2=impose	-20
none	40
o:act=begin	-19
o:act=end	15
o:act=no verb	-24
o:carried=meeting far	-27
o:carried=none	-27
o:end on gone	24
o:leads=ended on	28
o:leads=ends on	-23
o:leads=midnight on	17
o:left=meeting	-26
o:left=meeting right=none	-19
o:left=none	-29
o:left=none right=none	-26
o:near=duties	-17
o:near=meeting	-22
o:near=none	-28
o:right=none	-46
o:right=none 	-17
o:subject=duties	-17
o:subject=meeting	-16
o:subject=truce end	16
o:subject=truce end gone	18
o:subject=truce end on	16
o:topic=duties far	-25
o:topic=duties far gone	-17
o:topic=meeting	-36
o:topic=meeting gone	-25
o:topic=meeting on	-21
o:topic=meeting on gone	-15
o:topic=none	-28
o:topic=signing	-16
o:topic=truce	16
o:topic=truce ahead	-20
o:topic=truce end	16
o:topic=truce far on	15
o:topic=truce far on gone	16
o:topic=truce gone	24
o:topic=truce on	18
o:topic=truce on gone	23
q::	-17
q:<goods>	-31
q:<number>	-27
q:<person>	-19
q:<quality>	-15
q:<v-agree>	-15
q:<v-bear>	-19
q:<v-stay>	-15
q:of	-29
q:on	-18
q:that	-18
q:the	-18
q:to	-20
r1=,	-19
r1=. & d:ahead	-15
r1=<end>	-16
r1=at	17
r1=at & d:gone	19
r2=<end>	-19
r2=was	15
r3=<end>	-20
r4=<end>	-28
r=<end> <end>	-16
s:.	-25
s:<day-ahead>	-62
s:<level>	-17
s:<name>	-17
s:<organisation>	-25
s:<person>	-39
s:<v-impose>	-16
s:<v-propose>	-20
s:<v-say>	-35
s:a	-19
s:an	16
s:be	-16
s:extension	15
s:have	-21
s:is	-29
s:midnight	22
s:on	-17
s:sign	-15
s:since	-19
s:talk	-15
s:until	-22
s:with	-26
s:without	15
s:would	-19
sa:.	-24
sa:<duty>	-17
sa:<level>	-21
sa:<name>	-21
sa:<points>	15
sa:an extension	17
sa:end	15
sa:extension	16
sa:on	-23
sa:was	17
sa:without	15
sb:'s	-15
sb:<agent>	-18
sb:<day-gone>	16
sb:<number>	-16
sb:<organisation>	-16
sb:<person>	-30
sb:<v-bear>	-19
sb:<v-impose>	-15
sb:<v-say>	-22
sb:is	-15
sb:it	20
sb:midnight	16
sb:midnight on	17
sb:on <day-gone>	18
sb:run out	15
sb:since	-16
sb:the	-29
sb:with	-17
t0=modal	-15
t0=past	22
t0=present	-39
t1=modal	-15
t1=past	25
t1=present	-37
t:more-l	-19
t:more-r	15
t:quiet	15
t:quiet & d:gone	16
t:truce & d:ahead	-16
t:truce-l2	-17
v0-none	-47
v1-none	-42
v2-none	-39
verbless	-24
vt0=end past	19
vt0=end present	-23
vt0=run past	19
vt1=end past	19
vt1=end present	-23
vt1=run past	19`;
