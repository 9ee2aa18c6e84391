// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-21
a:at	20
b:<name>	-17
b:<v-begin>	-17
b:<v-end>	15
b:<v-impose>	-28
b:and	-16
b:of	-16
b:out	19
b:run	16
b:run out	19
b:the	-46
b:to	-21
c0=begin	-16
c0=end	16
c0=impose	-20
c1=begin	-15
c1=end	16
c1=end & d:gone	21
c1=impose	-23
ct0=end past	24
ct1=end past	24
d:ahead	-68
d:ahead other	-38
d:ahead own	-34
d:ahead-1	-25
d:ahead-5	-15
d:at=0	-45
d:at=3	-41
d:begins	-17
d:ends ahead	-25
d:gone other	-26
d:gone-5	-21
d:how=calendar	-51
d:how=weekday	-19
d:named=0	-66
d:today	-19
d:today own	-19
d:today-0	-19
f:<v-propose>	-15
f:<v-say>	-16
f:for	-17
f:the	-33
f:then	18
f:year	24
first-of-paragraph	-22
has-past	20
has-present	-37
headline	-27
l1=<begin>	-15
l1=on & d:ahead	-32
l1=on & d:gone	17
l2=out	15
l2=out & d:gone	16
l3=<begin>	-19
l3=<v-stay> & d:gone	15
l3=run	15
l3=run & d:gone	16
l4=<begin> & d:ahead	-18
l4=it	21
l4=it & d:gone	23
l=<begin> <begin>	-15
l=out on	15
l=out on & d:gone	16
lead=it	16
lead=it & d:gone	20
lead=the	-17
lll=<begin> <begin> <begin>	-15
lll=run out on	15
lll=run out on & d:gone	16
lr=on <end>	15
lr=on <end> & d:gone	20
n:again	26
n:days=2	26
n:days=3	16
n:days=6	34
n:deal	24
n:extension	16
n:go on	15
n:keep	15
n:lengths=1	36
n:long=0	20
n:long=2	26
n:long=6	32
n:loose=2	23
n:loose=3	21
n:more	32
n:more=2	15
n:more=6	15
n:no truce	42
n:quiet=1	29
n:stay	16
n:truce=1	21
n:verb=1	17
none	42
nv0-none	-20
nv1-none	-20
pv2-none	-21
q:.	-22
q:<not>	-17
q:<number>	-24
q:<v-begin>	18
q:of	-17
q:the	-25
r1=,	-19
r1=<end> & d:ahead	-18
r1=at	21
r1=at & d:gone	22
r2=<end>	-21
r3=<end>	-23
r4=<end>	-29
s:.	-41
s:<day-ahead>	-61
s:<day-today>	-23
s:<goods>	-32
s:<level>	-22
s:<organisation>	-16
s:<person>	-31
s:<v-begin>	-30
s:<v-impose>	-17
s:<v-say>	-27
s:and	-32
s:at	17
s:is	-23
s:it	16
s:midnight	19
s:out	16
s:since	-16
s:the	-21
s:until	-17
s:with	-15
sa:.	-40
sa:<day-ahead>	-15
sa:<goods>	-15
sa:at	16
sa:on	-21
sb:<goods>	-17
sb:<number>	-15
sb:<person>	-22
sb:<seat>	-16
sb:<v-bear>	-16
sb:<v-begin>	-20
sb:<v-say>	-17
sb:and	-25
sb:from	-16
sb:it	24
sb:out	18
sb:run	16
sb:run out	19
sb:the	-23
sb:was	-17
t0=past	19
t0=present	-23
t1=past	19
t1=present	-22
t:more	-23
v0-none	-61
v0=be	-20
v0=run	18
v1-none	-57
v1=be	-19
v1=run	17
v2-none	-46
verbless	-41
vt0=run past	20
vt1=run past	20`;
