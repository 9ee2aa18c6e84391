// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-31
a:at	17
b:<person>	-15
b:<v-begin>	-16
b:<v-impose>	-33
b:from	-16
b:out	16
b:run out	17
b:the	-33
b:to	-27
c0=end	15
c0=impose	-21
c1=end & d:gone	19
c1=impose	-25
c1=impose & d:gone	-15
ct0=end past	27
ct0=end present	-24
ct1=end past	28
ct1=end present	-24
d:ahead	-68
d:ahead other	-36
d:ahead own	-36
d:ahead-1	-24
d:ahead-5	-17
d:at=0	-24
d:at=2	-15
d:at=3	-45
d:ends ahead	-24
d:ends gone	19
d:gone other	-21
d:gone-2	16
d:gone-5	-32
d:how=calendar	-40
d:how=weekday	-20
d:named=0	-56
d:today	-15
d:today own	-15
d:today-0	-15
f:<day-ahead>	-16
f:<v-say>	-16
f:since	15
f:then	21
f:until	15
f:was	18
f:year	23
first-of-paragraph	-18
has-past	19
has-present	-42
headline	-26
l1=on & d:ahead	-34
l2=<v-end> & d:gone	15
l4=<begin> & d:ahead	-16
l4=<begin> & d:gone	17
l4=it	19
l4=it & d:gone	20
lead=it	16
lead=it & d:gone	19
lead=the	-28
lead=the & d:gone	-20
lr=on <end> & d:gone	15
n:days=2	23
n:days=3	21
n:days=6	32
n:deal	21
n:extended	20
n:go on	15
n:keep	18
n:lengths=0	20
n:lengths=1	34
n:long=0	21
n:long=6	23
n:loose=3	25
n:more	26
n:more=2	16
n:no truce	41
n:peace	17
n:quiet=1	32
n:suspension	17
n:truce	15
n:truce=1	26
n:truce=6	-17
none	38
o:act=be	-20
o:act=begin	-16
o:act=no verb	-25
o:carried=meeting far	-20
o:carried=none	-32
o:end on gone	21
o:left=meeting	-23
o:left=meeting right=none	-17
o:left=none	-28
o:left=none right=none	-26
o:near=meeting	-19
o:near=none	-29
o:right=none	-50
o:subject=duties	-18
o:subject=none carried	-17
o:topic=duties far	-25
o:topic=duties far gone	-17
o:topic=meeting	-31
o:topic=meeting gone	-20
o:topic=meeting on	-17
o:topic=none	-25
o:topic=truce ahead	-17
o:topic=truce far on	15
o:topic=truce far on gone	16
o:topic=truce gone	17
q:.	-22
q::	-15
q:<goods>	-19
q:<not>	-16
q:<number>	-28
q:of	-24
q:the	-28
q:to	-15
r1=,	-26
r1=.	-16
r1=at	18
r1=at & d:gone	19
r2=<end>	-23
r2=the	15
r2=was	16
r3=<end>	-25
r4=<end>	-30
r=. <end>	-16
s:.	-31
s:<day-ahead>	-47
s:<goods>	-18
s:<organisation>	-21
s:<person>	-35
s:<v-impose>	-22
s:<v-propose>	-17
s:<v-say>	-31
s:an	21
s:and	-18
s:at	15
s:be	-16
s:but	15
s:extension	17
s:have	-16
s:is	-24
s:midnight	17
s:on	-17
s:since	-15
s:until	-19
s:with	-22
s:without	15
s:would	-16
sa:.	-30
sa:<duty>	-17
sa:<goods>	-19
sa:<level>	-17
sa:<name>	-17
sa:<not>	17
sa:<v-begin>	-15
sa:an	16
sa:an extension	18
sa:end	16
sa:extension	17
sa:without	17
sb:<number>	-16
sb:<person>	-26
sb:<v-agree>	-17
sb:<v-bear>	-17
sb:<v-impose>	-21
sb:<v-say>	-19
sb:for	-15
sb:it	20
sb:out	15
sb:run out	16
sb:the	-27
sb:the <quality>	15
sb:was	-17
t0=past	21
t0=present	-28
t1=past	22
t1=present	-27
t:more-l	-16
v0-none	-47
v0=run	15
v1-none	-41
v2-none	-42
verbless	-25
vt0=run past	20
vt1=run past	20`;
