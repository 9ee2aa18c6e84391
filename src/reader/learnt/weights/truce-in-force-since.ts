// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:-	15
a:<day-ahead>	22
a:<day-today>	-21
a:<name>	-19
a:<person> and	20
a:<quality>	-27
a:<v-stay>	18
a:?	-17
a:after	-17
a:are	-24
a:down	19
a:have	-15
a:in	-28
a:on the	17
a:other	16
a:our	15
a:run	18
a:tariff	-17
a:that	-15
a:the other	17
a:was	-18
a:year	26
asks	-19
b:, and	-19
b:, on	18
b:, to	-17
b:, tuesday	16
b:-	-15
b:: <number>	23
b:<level> as	-16
b:<name>	-20
b:<name> and	18
b:<name> from	15
b:<person>	-22
b:<seat>	-22
b:<span>	23
b:<span> from	20
b:<span> in	21
b:<v-begin>	17
b:<v-impose>	-17
b:<v-suspend>	25
b:<v-target>	-29
b:<v-up>	-33
b:a	-34
b:all	-15
b:and	-22
b:as	24
b:as of	28
b:at	-35
b:at the	-19
b:because	17
b:begin	19
b:both	36
b:carry	15
b:come	-20
b:conclude	20
b:conclude in	16
b:counted	16
b:counted from	16
b:effect on	15
b:end	-16
b:for	-16
b:force since	15
b:from	36
b:gave	18
b:had	-16
b:i	-17
b:in force	15
b:in the	-15
b:it begin	21
b:it is	-15
b:midnight	-17
b:on	-16
b:out	-21
b:over	-15
b:renewed	-20
b:say	-21
b:since	36
b:since the	27
b:six	-15
b:start	28
b:talk	-23
b:the <points>	15
b:thi	-16
b:to	-32
b:to <level>	-20
b:until	-17
b:up	-25
b:which	18
c0=agree	15
c0=impose	-19
c0=up	-25
c1=agree & d:ahead	-19
c1=agree & d:gone	18
c1=bear & d:gone	-19
c1=bear & d:today	17
c1=end & d:ahead	-25
c1=impose	-29
c1=impose & d:ahead	-19
c1=impose & d:gone	-25
c1=stay	-16
c1=stay & d:ahead	-56
c1=target	-19
c1=up	-26
c1=up & d:gone	-43
ct0=bear perfect	-17
ct0=bear present	22
ct0=impose present	-38
ct0=stay past	-33
ct0=stay past-passive	15
ct0=up present	-21
ct1=bear perfect	-17
ct1=bear present	26
ct1=impose past-passive	-20
ct1=impose present	-35
ct1=stay past	-49
ct1=stay past-passive	15
ct1=up present	-21
ct2=impose perfect	20
ct2=impose present	-34
ct2=impose present-passive	-19
ct2=stay past	-30
d:ahead	-58
d:ahead other	-51
d:ahead own	-23
d:ahead-0	17
d:ahead-1	27
d:ahead-2	-27
d:ahead-3	-66
d:ahead-4	-57
d:ahead-5	-105
d:at=0	-23
d:at=1	43
d:at=2	-18
d:at=3	-98
d:begins	68
d:begins ahead	36
d:begins gone	46
d:begins today	19
d:ends gone	20
d:ends own gone	28
d:ends own today	-31
d:ends today	-31
d:gone other	-104
d:gone own	35
d:gone-0	-74
d:gone-1	-68
d:gone-3	51
d:gone-4	80
d:gone-5	-101
d:gone-6	-27
d:how=month	-18
d:how=relative	18
d:how=weekday	-67
d:last	-39
d:month	-18
d:month ahead	-22
d:named=0	-73
d:named=1	17
d:named=2	31
d:rank=0	16
d:rank=0 of 2	17
d:rank=0 of 3	-25
d:rank=0 of 4	16
d:rank=1 of 2	-30
d:rank=1 of 3	-30
d:rank=1 of 4	21
d:rank=2	-37
d:rank=2 of 3	-20
d:rank=2 of 4	-56
d:rank=3	-41
d:span-after	30
f:"	-20
f::	-19
f:<day-ahead>	40
f:<gate>	-38
f:<level>	28
f:<month-ahead>	-22
f:<month-gone>	-50
f:<sender>	-17
f:<span>	30
f:<v-propose>	-24
f:<v-say>	-16
f:<v-suspend>	-17
f:<v-target>	26
f:?	16
f:all	-17
f:arrangement	22
f:ask	15
f:by	-16
f:call	-22
f:charge	15
f:cut	-15
f:don't	19
f:down	20
f:eleven	21
f:end	21
f:first	-21
f:followed	18
f:from	17
f:get	-16
f:had	-17
f:has	-18
f:is	33
f:less	18
f:licence	-21
f:like	-17
f:make	-17
f:minute	22
f:month	-23
f:neither	21
f:no	-45
f:nothing	-23
f:of	-28
f:part	23
f:pay	15
f:rate	-17
f:rather	16
f:run	16
f:since	-25
f:six	-16
f:still	-25
f:summer	15
f:suspend	-22
f:tariff	-23
f:their	-40
f:then	-26
f:they	24
f:time	15
f:to	27
f:truce	-23
f:two	-24
f:unless	15
f:want	-15
f:was	-16
f:week	-18
f:will	-25
first-of-paragraph	-22
has-infinitive	-17
has-pluperfect	-16
l1=<begin>	-40
l1=<begin> & d:ahead	-18
l1=<begin> & d:today	-25
l1=<day-gone> & d:gone	15
l1=<level-noun>	15
l1=<level-noun> & d:today	15
l1=<v-begin>	24
l1=<v-begin> & d:ahead	20
l1=<v-impose> & d:gone	-16
l1=before & d:ahead	15
l1=by	-20
l1=for	-17
l1=from	38
l1=from & d:ahead	31
l1=from & d:today	27
l1=last	22
l1=last & d:gone	22
l1=of	27
l1=of & d:ahead	15
l1=on & d:ahead	-29
l1=since	18
l1=since & d:ahead	-37
l1=since & d:gone	28
l1=start	22
l1=start & d:ahead	17
l1=to	-49
l1=to & d:ahead	-18
l1=to & d:gone	-31
l1=until	-29
l1=until & d:gone	-18
l2=, & d:ahead	-16
l2=, & d:today	19
l2=<begin> & d:ahead	19
l2=<level> & d:today	22
l2=<name> & d:gone	-18
l2=<name> & d:today	15
l2=<number> & d:ahead	19
l2=<number> & d:gone	-25
l2=<span>	22
l2=<span> & d:gone	24
l2=<v-agree>	22
l2=<v-agree> & d:gone	27
l2=<v-bear> & d:gone	-29
l2=<v-end> & d:ahead	-21
l2=<v-end> & d:gone	18
l2=<v-stay> & d:ahead	-17
l2=<v-stay> & d:gone	24
l2=<v-suspend> & d:gone	16
l2=as	27
l2=as & d:ahead	24
l2=as & d:today	15
l2=at	-17
l2=conclude	18
l2=conclude & d:gone	19
l2=counted	16
l2=down	17
l2=down & d:gone	18
l2=effect & d:gone	18
l2=in	-17
l2=is	-19
l2=make	15
l2=make & d:gone	18
l2=renewed	-17
l2=renewed & d:gone	-17
l2=since	21
l2=since & d:gone	27
l3=,	27
l3=, & d:gone	24
l3=:	15
l3=: & d:ahead	16
l3=: & d:gone	-22
l3=<duty> & d:gone	-18
l3=<goods>	29
l3=<goods> & d:today	21
l3=<level>	-24
l3=<number> & d:today	-16
l3=<person>	-16
l3=<v-bear> & d:gone	-16
l3=<v-end>	-22
l3=<v-end> & d:gone	-19
l3=at	-17
l3=force	16
l3=from & d:ahead	24
l3=it	23
l3=it & d:gone	22
l3=to	-20
l3=to & d:gone	-29
l4='s	-19
l4=:	35
l4=: & d:ahead	16
l4=: & d:gone	21
l4=<begin>	18
l4=<begin> & d:gone	25
l4=<begin> & d:today	-18
l4=<name>	17
l4=<number> & d:gone	-23
l4=<person>	-19
l4=<span> & d:ahead	-16
l4=<v-impose> & d:today	15
l4=<v-suspend>	15
l4=and & d:ahead	-15
l4=have	-17
l4=have & d:gone	-17
l4=is	-17
l4=of	-16
l4=of & d:gone	-26
l4=on	-17
l4=one	15
l4=one & d:gone	16
l4=the	-35
l4=the & d:ahead	-17
l4=the & d:gone	-21
l4=to & d:gone	-19
l=, on & d:gone	18
l=, tuesday	16
l=, tuesday & d:today	16
l=<begin> <begin>	-40
l=<begin> <begin> & d:ahead	-18
l=<begin> <begin> & d:today	-25
l=<begin> from	17
l=<begin> from & d:ahead	26
l=<begin> since & d:gone	19
l=<number> on & d:ahead	15
l=<span> in	21
l=<span> in & d:gone	22
l=as of	29
l=as of & d:ahead	24
l=as of & d:today	15
l=counted from	16
l=effect on	15
l=effect on & d:gone	18
l=from the & d:gone	16
lead=: & d:gone	-20
lead=: & d:today	18
lead=a	-15
lead=a & d:gone	-21
lead=because	17
lead=because & d:gone	18
lead=both	20
lead=both & d:gone	22
lead=from	19
lead=from & d:ahead	25
lead=november	23
lead=since	17
lead=since & d:gone	22
lead=they	21
lead=they & d:gone	23
lead=which	18
lead=which & d:gone	16
lll=: <number> on & d:ahead	15
lll=<begin> <begin> <begin>	-40
lll=<begin> <begin> <begin> & d:ahead	-18
lll=<begin> <begin> <begin> & d:today	-25
lll=<begin> <begin> from	17
lll=<begin> <begin> from & d:ahead	26
lll=<begin> <begin> since & d:gone	19
lll=<level> as of	-16
lr=, <end>	-22
lr=, <end> & d:today	-37
lr=<begin> <end>	-18
lr=from .	36
lr=from . & d:ahead	27
lr=from . & d:today	28
lr=from the	16
lr=last ,	25
lr=last , & d:gone	25
lr=of .	16
lr=of . & d:ahead	22
lr=of . & d:gone	-15
lr=on <end> & d:ahead	-19
lr=on and	16
lr=on for	18
lr=on the	-17
lr=since ,	26
lr=since , & d:gone	30
lr=since .	25
lr=since . & d:gone	27
lr=the <end>	-19
lr=to ,	-17
lr=until .	-19
n:add	22
n:added	21
n:another	31
n:continue	23
n:days=1	18
n:days=2	22
n:days=6	23
n:days=9	-29
n:deal	23
n:extended	24
n:extension	48
n:extra	50
n:go on	17
n:grace	-28
n:halt	-24
n:held in	33
n:holidays	-16
n:keeps	35
n:laid down	-28
n:lengths=0	73
n:lengths=1	17
n:lie	-18
n:lift	21
n:long=1	48
n:long=2	41
n:long=3	23
n:long=9	-35
n:moratorium	-20
n:more=2	21
n:more=3	28
n:more=6	-20
n:on ice	22
n:pact	-17
n:pause	-23
n:period	-20
n:prolongation	-30
n:prolonged	-16
n:quiet=2	-18
n:quiet=3	19
n:renewal	-17
n:reprieve	23
n:second	-20
n:slept	19
n:spare	27
n:stay	51
n:stays	25
n:stretched	20
n:suspended	31
n:suspends	21
n:terms	22
n:truce	100
n:truce=1	54
n:truce=2	19
n:truces	-25
n:understanding	-22
n:untouched	23
n:verb=2	34
n:verb=3	20
n:verb=6	18
nc2=begin	-18
nc2=down	-22
nct2=bear past	18
nct2=begin present	-24
nct2=end present	31
nct2=impose past	-21
nct2=impose present	15
nct2=up present	-16
next=:	-18
next=—	-29
nhas-perfect	-31
nhas-present	16
none	42
nt2=perfect	-29
nt2=present	25
nv2=ship	15
nvt2=go present	-15
pc0=propose	-16
pc0=up	15
pc1=impose	20
pc1=propose	-21
pct0=bear past	-16
phas-gerund	-17
phas-modal	-17
phas-participle	18
pt0=modal	-15
pt1=gerund	-15
pt1=infinitive	-17
pt1=modal	-15
pv0=have	-22
pv1=have	-22
pv2-none	-21
pvt0=have present	-15
pvt1=have present	-15
q:"	-15
q:.	-17
q::	-43
q:;	16
q:<agent>	-17
q:<day-ahead>	-19
q:<duty>	15
q:<level-noun>	17
q:<level>	-24
q:<month-gone>	-31
q:<organisation>	-22
q:<seat>	21
q:<span>	31
q:<v-bear>	-19
q:<v-down>	-20
q:<v-end>	-24
q:<v-up>	-15
q:?	-20
q:ago	18
q:announcement	15
q:are	18
q:at	15
q:because	-17
q:begin	18
q:country	-17
q:day	-21
q:each	15
q:earth	-21
q:eleven	16
q:end	-23
q:flour	19
q:fourth	15
q:further	18
q:half	16
q:hour	15
q:if	-15
q:leave	-37
q:many	15
q:me	16
q:midnight	-16
q:more	-34
q:need	-15
q:no	16
q:one	16
q:pause	22
q:quarrel	-16
q:rare	-21
q:rest	22
q:round	-15
q:run	-21
q:section	-21
q:side	-20
q:since	-16
q:sit	-16
q:spring	15
q:state	16
q:tariff	22
q:than	-20
q:that	-27
q:they	20
q:third	-23
q:time	-26
q:to	-35
q:we	-19
q:week	21
q:which	-17
qt=present	-17
r1=, & d:ahead	-32
r1=.	19
r1=. & d:today	27
r1=:	-15
r1=: & d:gone	-27
r1=<end>	-25
r1=<name>	-24
r1=<name> & d:gone	-20
r1=a	-21
r1=a & d:gone	-16
r1=at	-26
r1=at & d:gone	-18
r1=in	-21
r1=in & d:gone	-16
r1=our	19
r1=our & d:gone	23
r2=<not>	-23
r2=<quality>	-15
r2=<v-end>	22
r2=<v-impose>	-15
r2=is	15
r2=when	-20
r3=<day-ahead>	16
r3=<name>	19
r3=<v-impose>	-23
r3=back	17
r3=pay	-15
r3=the	-19
r3=up	18
r3=year	18
r4=<v-begin>	18
r4=and	-18
r4=go	20
r4=that	-17
r=, when	-20
r=. <end>	16
r=<end> <end>	-25
r=and is	19
s:"	-23
s:,	-23
s:.	-18
s:<day-ahead>	-15
s:<day-gone>	21
s:<day-today>	-16
s:<level-noun>	-25
s:<money>	-20
s:<month-ahead>	-34
s:<person>	-23
s:<quality>	-43
s:<seat>	-28
s:<sender>	-21
s:<span>	32
s:<taker>	-23
s:<v-bear>	-16
s:<v-begin>	20
s:<v-buy>	-46
s:<v-deny>	-19
s:<v-down>	-21
s:<v-sell>	-26
s:?	-18
s:@	18
s:a	-17
s:about	-15
s:additional	20
s:after	-50
s:agreement	-20
s:all	-27
s:an	-18
s:announce	-15
s:as	20
s:be	22
s:begin	17
s:both	41
s:bulletin	15
s:but	-20
s:cheese	15
s:city	-18
s:clock	20
s:come	-16
s:confirm	-23
s:counted	26
s:cut	-20
s:deal	-29
s:declare	25
s:delegation	-27
s:down	16
s:due	-22
s:duty	22
s:earth	-23
s:end	-16
s:expire	28
s:export	-28
s:fee	-19
s:first	-27
s:forced	-17
s:fourth	-21
s:friday	-15
s:from	27
s:good	15
s:government	20
s:had	-30
s:halifax	15
s:halt	25
s:have	-17
s:hold	-17
s:hour	-29
s:i	-21
s:import	-15
s:labor	-15
s:last	16
s:law	-17
s:lay	17
s:leave	25
s:let	-17
s:levy	21
s:licence	-22
s:list	-21
s:may	-19
s:meet	-16
s:month	19
s:moratorium	15
s:move	-18
s:new	-25
s:nine	-22
s:note	28
s:only	-28
s:or	-28
s:order	-26
s:other	25
s:out	-29
s:own	-15
s:peace	15
s:period	21
s:phosphate	19
s:port	-21
s:rare	-21
s:reciprocal	20
s:renewed	-23
s:round	-29
s:rule	-18
s:say	-28
s:section	-25
s:sheet	-15
s:shook	17
s:side	-20
s:since	29
s:sir	20
s:start	25
s:state	15
s:stop	23
s:talk	-43
s:ten	17
s:the	-18
s:them	-25
s:two	17
s:up	-15
s:used	-18
s:vote	-15
s:way	22
s:were	-31
s:write	-22
s:your	-32
s:·	-16
sa:) .	-23
sa:, <day-ahead>	25
sa:, for	19
sa:, has	-16
sa:, if	-19
sa:, in	-34
sa:, when	-16
sa:.	-17
sa:; the	-18
sa:<day-ahead>	57
sa:<day-ahead> .	25
sa:<day-gone>	-19
sa:<day-today>	-18
sa:<day-today> .	-20
sa:<duty>	-20
sa:<level> ,	-19
sa:<level> .	16
sa:<level> at	18
sa:<level> in	-16
sa:<money>	-16
sa:<month-gone>	-15
sa:<name> 's	-19
sa:<name> .	-15
sa:<name> at	22
sa:<not>	-17
sa:<number> ,	-21
sa:<number> of	22
sa:<organisation>	-22
sa:<person> and	15
sa:<points> of	16
sa:<sender>	-21
sa:<span>	31
sa:<span> .	33
sa:<v-agree>	-24
sa:<v-down>	-27
sa:<v-end>	17
sa:<v-impose>	-17
sa:<v-target>	15
sa:?	-18
sa:a truce	22
sa:after	-30
sa:an	-15
sa:and a	-17
sa:and for	19
sa:and the	-40
sa:autumn	15
sa:border	15
sa:both	21
sa:by the	-17
sa:cheese	15
sa:declare	18
sa:end on	17
sa:expire	28
sa:expire on	17
sa:export	-18
sa:first	-16
sa:for	27
sa:for <span>	28
sa:go on	-17
sa:good	30
sa:good to	21
sa:had	-31
sa:hour	-17
sa:in	-15
sa:is good	19
sa:is up	25
sa:last	20
sa:lay	15
sa:leave	19
sa:list	-15
sa:month	19
sa:new	-19
sa:of the	-16
sa:only	-18
sa:other	25
sa:other 's	18
sa:out	-16
sa:pen	15
sa:say	-24
sa:section	-15
sa:section <number>	-15
sa:sleep	17
sa:surcharge	-15
sa:tariff	-26
sa:ten	23
sa:that	-28
sa:the <day-ahead>	29
sa:the <quality>	-21
sa:the other	15
sa:the truce	-17
sa:them	-18
sa:they	-20
sa:they have	-15
sa:thi	19
sa:thi month	20
sa:to <level>	-27
sa:truce .	18
sa:until	21
sa:way	16
sa:where it	18
sa:with a	-16
sa:year	21
sa:year ,	15
sa:your	-16
sb:, <level>	-16
sb:, <name>	21
sb:, a	-15
sb:, to	-30
sb:, under	24
sb:: <number>	16
sb:<day-gone>	17
sb:<duty>	28
sb:<level-noun>	-15
sb:<level> as	-19
sb:<name> and	19
sb:<name> from	15
sb:<name> have	-17
sb:<name> on	-16
sb:<number> ,	21
sb:<organisation>	19
sb:<organisation> ,	16
sb:<organisation> of	22
sb:<person>	-22
sb:<person> :	-28
sb:<quality>	-31
sb:<quality> good	-30
sb:<seat>	-28
sb:<span>	15
sb:<span> and	-15
sb:<span> from	21
sb:<span> in	18
sb:<taker>	-15
sb:<v-bear>	-15
sb:<v-begin>	28
sb:<v-buy>	-35
sb:<v-say>	15
sb:<v-sell>	-23
sb:<v-target>	-17
sb:@	18
sb:additional	21
sb:additional duty	18
sb:after	-24
sb:agree in	19
sb:all	-27
sb:and	15
sb:and <name>	18
sb:announce	-18
sb:as	21
sb:as of	26
sb:be	21
sb:because	16
sb:begin	18
sb:both	29
sb:bulletin	15
sb:busan	-16
sb:carry the	16
sb:city	-15
sb:clock	23
sb:coal	15
sb:coal and	16
sb:conclude	17
sb:conclude in	16
sb:confirm	-16
sb:counted	23
sb:counted from	24
sb:deal	-28
sb:delegation	-20
sb:die	-19
sb:duty	24
sb:end	-18
sb:force since	17
sb:from	36
sb:from <number>	17
sb:gave	16
sb:halt	18
sb:i	-26
sb:if	-21
sb:it begin	20
sb:it was	17
sb:levy	15
sb:levy on	17
sb:moratorium	15
sb:note	24
sb:of <name>	-15
sb:on	-19
sb:on the	-18
sb:one	23
sb:or	-18
sb:order	-21
sb:our	-25
sb:out	-17
sb:over	-21
sb:part	-15
sb:reciprocal	19
sb:renewed	-22
sb:round	-21
sb:since	32
sb:since <month-gone>	-15
sb:since the	27
sb:sir	20
sb:sir ,	15
sb:start	26
sb:state	15
sb:stop	21
sb:talk	-36
sb:tariff truce	-16
sb:that	16
sb:that ,	20
sb:the <points>	16
sb:the <quality>	-23
sb:the additional	16
sb:the clock	28
sb:the tariff	16
sb:the two	23
sb:then	21
sb:third	-15
sb:to be	16
sb:were	-24
sb:which	22
sb:which both	21
sb:will	-20
sb:with the	-28
sb:year	-19
sb:your	-15
t0=future	-24
t1=future	-20
t2=infinitive	-16
t2=modal	19
t2=present-passive	-17
t:loose	23
t:loose & d:ahead	-31
t:loose & d:gone	26
t:loose & d:today	24
t:loose-l	20
t:loose-l2	15
t:loose-r1	-17
t:more	-19
t:more & d:gone	-21
t:more-l1	-19
t:more-r3	-16
t:quiet	33
t:quiet & d:gone	39
t:quiet-l	28
t:quiet-l1	19
t:quiet-r	27
t:quiet-r2	29
t:truce	36
t:truce & d:gone	49
t:truce-l	41
t:truce-l2	19
t:truce-l3	26
tn:more	21
tn:truce	-19
v0=carry	15
v0=come	-17
v0=conclude	18
v0=other	-17
v0=say	-17
v0=stop	15
v1=be	-19
v1=begin	22
v1=carry	15
v1=come	-17
v1=conclude	20
v1=other	-17
v1=stop	15
v2-none	-45
v2=be	-15
v2=have	-16
v2=run	21
vt0=be perfect	-20
vt0=conclude past	19
vt0=go present	-18
vt0=have past	-18
vt1=be past	-27
vt1=be perfect	-20
vt1=conclude past	19
vt1=go present	-18
vt1=have past	-17
vt2=be past	-27
vt2=have present	-15`;
