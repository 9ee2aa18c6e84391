// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:<day-ahead>	24
a:<day-today>	-21
a:<name>	-21
a:<person> and	20
a:<quality>	-28
a:<v-stay>	18
a:?	-17
a:after	-17
a:are	-24
a:down	19
a:have	-15
a:in	-29
a:on the	17
a:other	16
a:our	15
a:run	18
a:tariff	-16
a:that	-15
a:the other	17
a:was	-18
a:will	15
a:year	26
asks	-19
b:, and	-20
b:, on	17
b:, to	-17
b:, tuesday	16
b:: <number>	24
b:<level> as	-16
b:<name>	-21
b:<name> and	19
b:<name> from	15
b:<person>	-22
b:<seat>	-25
b:<span>	24
b:<span> from	20
b:<span> in	22
b:<v-begin>	17
b:<v-impose>	-17
b:<v-suspend>	26
b:<v-target>	-29
b:<v-up>	-34
b:a	-35
b:all	-15
b:and	-22
b:as	25
b:as of	29
b:at	-35
b:at the	-19
b:because	16
b:begin	20
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
b:had	-17
b:i	-17
b:in force	15
b:in the	-15
b:it begin	22
b:its	-15
b:midnight	-16
b:on	-17
b:out	-21
b:over	-15
b:renewed	-20
b:say	-22
b:since	36
b:since the	27
b:start	27
b:stop	15
b:talk	-22
b:the <points>	15
b:the <quality>	-16
b:thi	-18
b:to	-32
b:to <level>	-20
b:truce	-15
b:until	-17
b:up	-25
b:which	18
c0=agree	15
c0=impose	-19
c0=up	-26
c1=agree & d:ahead	-19
c1=agree & d:gone	18
c1=bear & d:gone	-19
c1=bear & d:today	17
c1=end & d:ahead	-25
c1=impose	-29
c1=impose & d:ahead	-19
c1=impose & d:gone	-24
c1=stay	-16
c1=stay & d:ahead	-56
c1=target	-19
c1=up	-27
c1=up & d:gone	-43
ct0=bear perfect	-17
ct0=bear present	23
ct0=impose present	-39
ct0=stay past	-33
ct0=up present	-21
ct1=bear perfect	-17
ct1=bear present	26
ct1=impose past-passive	-20
ct1=impose present	-35
ct1=stay past	-48
ct1=up present	-20
ct2=impose perfect	19
ct2=impose present	-33
ct2=impose present-passive	-19
ct2=stay past	-31
d:ahead	-58
d:ahead other	-51
d:ahead own	-23
d:ahead-0	17
d:ahead-1	27
d:ahead-2	-27
d:ahead-3	-65
d:ahead-4	-57
d:ahead-5	-106
d:at=0	-23
d:at=1	43
d:at=2	-18
d:at=3	-97
d:begins	68
d:begins ahead	36
d:begins gone	46
d:begins today	18
d:ends gone	20
d:ends own gone	27
d:ends own today	-31
d:ends today	-31
d:gone other	-103
d:gone own	35
d:gone-0	-74
d:gone-1	-69
d:gone-3	51
d:gone-4	80
d:gone-5	-101
d:gone-6	-26
d:how=month	-18
d:how=relative	17
d:how=weekday	-66
d:last	-41
d:month	-18
d:month ahead	-21
d:named=0	-73
d:named=1	18
d:named=2	31
d:rank=0	15
d:rank=0 of 3	-26
d:rank=0 of 4	19
d:rank=1 of 2	-29
d:rank=1 of 3	-32
d:rank=1 of 4	21
d:rank=2	-37
d:rank=2 of 3	-20
d:rank=2 of 4	-56
d:rank=3	-41
d:span-after	30
f:"	-19
f::	-18
f:<day-ahead>	39
f:<gate>	-38
f:<level>	29
f:<month-ahead>	-22
f:<month-gone>	-50
f:<name>	-15
f:<sender>	-18
f:<span>	30
f:<v-propose>	-24
f:<v-say>	-16
f:<v-suspend>	-17
f:<v-target>	26
f:?	15
f:a	-19
f:all	-17
f:arrangement	22
f:ask	15
f:by	-15
f:call	-22
f:charge	15
f:cut	-15
f:don't	19
f:down	21
f:end	20
f:first	-20
f:followed	18
f:from	16
f:get	-18
f:had	-17
f:has	-18
f:is	34
f:less	19
f:licence	-21
f:like	-17
f:make	-16
f:minute	22
f:month	-22
f:neither	21
f:no	-45
f:nothing	-23
f:of	-27
f:part	23
f:pay	16
f:rate	-17
f:rather	16
f:run	16
f:since	-25
f:still	-25
f:summer	16
f:suspend	-22
f:tariff	-22
f:their	-42
f:then	-26
f:they	24
f:time	15
f:to	27
f:truce	-24
f:two	-24
f:unless	17
f:was	-16
f:week	-18
f:will	-25
first-of-paragraph	-21
has-infinitive	-17
has-pluperfect	-17
l1=,	-15
l1=<begin>	-40
l1=<begin> & d:ahead	-18
l1=<begin> & d:today	-24
l1=<level-noun>	15
l1=<level-noun> & d:today	15
l1=<number>	-19
l1=<v-begin>	25
l1=<v-begin> & d:ahead	20
l1=<v-impose> & d:gone	-18
l1=before & d:ahead	15
l1=by	-20
l1=for	-17
l1=from	39
l1=from & d:ahead	31
l1=from & d:today	26
l1=last	22
l1=last & d:gone	22
l1=of	27
l1=of & d:ahead	16
l1=on & d:ahead	-29
l1=since	17
l1=since & d:ahead	-37
l1=since & d:gone	28
l1=start	22
l1=start & d:ahead	17
l1=to	-49
l1=to & d:ahead	-18
l1=to & d:gone	-31
l1=until	-29
l1=until & d:gone	-17
l2=, & d:ahead	-16
l2=, & d:today	19
l2=<begin> & d:ahead	19
l2=<level> & d:gone	-15
l2=<level> & d:today	22
l2=<name> & d:gone	-20
l2=<name> & d:today	15
l2=<number> & d:ahead	18
l2=<number> & d:gone	-31
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
l2=as	28
l2=as & d:ahead	24
l2=as & d:today	15
l2=at	-18
l2=conclude	19
l2=conclude & d:gone	20
l2=counted	16
l2=down	17
l2=down & d:gone	18
l2=effect & d:gone	18
l2=in	-18
l2=is	-19
l2=make	15
l2=make & d:gone	17
l2=renewed	-17
l2=renewed & d:gone	-17
l2=since	22
l2=since & d:gone	28
l3=,	27
l3=, & d:gone	25
l3=:	15
l3=: & d:ahead	17
l3=: & d:gone	-23
l3=<duty> & d:gone	-19
l3=<goods>	29
l3=<goods> & d:today	21
l3=<level>	-24
l3=<number>	15
l3=<number> & d:today	-15
l3=<person>	-16
l3=<v-bear> & d:gone	-16
l3=<v-end>	-22
l3=<v-end> & d:gone	-18
l3=at	-17
l3=force	17
l3=from & d:ahead	23
l3=it	24
l3=it & d:gone	23
l3=to	-20
l3=to & d:gone	-28
l4='s	-19
l4=:	36
l4=: & d:ahead	17
l4=: & d:gone	21
l4=<begin>	17
l4=<begin> & d:gone	24
l4=<begin> & d:today	-19
l4=<name>	16
l4=<person>	-19
l4=<span> & d:ahead	-16
l4=<v-impose> & d:today	15
l4=<v-suspend>	15
l4=and & d:ahead	-16
l4=have	-17
l4=have & d:gone	-17
l4=is	-17
l4=of	-16
l4=of & d:gone	-26
l4=on	-19
l4=one	15
l4=one & d:gone	17
l4=the	-36
l4=the & d:ahead	-17
l4=the & d:gone	-21
l4=to & d:gone	-19
l=, on & d:gone	18
l=, tuesday	16
l=, tuesday & d:today	16
l=<begin> <begin>	-40
l=<begin> <begin> & d:ahead	-18
l=<begin> <begin> & d:today	-24
l=<begin> from	17
l=<begin> from & d:ahead	26
l=<begin> since & d:gone	19
l=<number> on & d:ahead	15
l=<span> in	22
l=<span> in & d:gone	22
l=as of	30
l=as of & d:ahead	25
l=as of & d:today	15
l=counted from	16
l=effect on	15
l=effect on & d:gone	18
l=from the & d:gone	16
lead=: & d:gone	-19
lead=: & d:today	19
lead=a	-15
lead=a & d:gone	-22
lead=because	16
lead=because & d:gone	17
lead=both	19
lead=both & d:gone	22
lead=from	18
lead=from & d:ahead	25
lead=november	23
lead=since	17
lead=since & d:gone	22
lead=they	21
lead=they & d:gone	23
lead=which	18
lead=which & d:gone	16
lll=: <number> on	15
lll=: <number> on & d:ahead	16
lll=<begin> <begin> <begin>	-40
lll=<begin> <begin> <begin> & d:ahead	-18
lll=<begin> <begin> <begin> & d:today	-24
lll=<begin> <begin> from	17
lll=<begin> <begin> from & d:ahead	26
lll=<begin> <begin> since & d:gone	19
lll=<level> as of	-16
lr=, , & d:gone	-15
lr=, <end>	-21
lr=, <end> & d:today	-36
lr=<begin> <end>	-17
lr=from .	37
lr=from . & d:ahead	27
lr=from . & d:today	28
lr=from the	17
lr=last ,	25
lr=last , & d:gone	25
lr=of .	18
lr=of . & d:ahead	23
lr=on <end> & d:ahead	-19
lr=on and	16
lr=on for	18
lr=on the	-17
lr=since ,	27
lr=since , & d:gone	31
lr=since .	25
lr=since . & d:gone	27
lr=the <end>	-20
lr=to ,	-17
lr=until .	-19
lr=until <end>	-15
n:add	22
n:added	19
n:another	32
n:continue	23
n:days=1	17
n:days=2	24
n:days=6	26
n:days=9	-29
n:deal	23
n:extended	23
n:extension	48
n:extra	50
n:go on	16
n:grace	-28
n:halt	-23
n:handshake	-15
n:held in	32
n:holidays	-15
n:keeps	35
n:laid down	-28
n:lengths=0	73
n:lengths=1	17
n:lie	-18
n:lift	22
n:long=1	48
n:long=2	40
n:long=3	23
n:long=9	-36
n:longer	15
n:moratorium	-21
n:more=2	21
n:more=3	29
n:more=6	-21
n:on ice	22
n:pact	-19
n:pause	-22
n:period	-21
n:prolongation	-31
n:prolonged	-17
n:quiet=2	-18
n:quiet=3	19
n:reprieve	23
n:second	-20
n:slept	18
n:spare	27
n:stay	49
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
n:verb=2	33
n:verb=3	21
n:verb=6	17
nc2=begin	-18
nc2=down	-22
nct2=bear past	18
nct2=begin present	-24
nct2=end present	31
nct2=impose past	-21
nct2=impose present	16
nct2=up present	-16
next=:	-19
next=—	-29
nhas-perfect	-32
nhas-present	16
none	42
nt2=perfect	-31
nt2=present	25
nv2=ship	15
pc0=propose	-16
pc0=up	15
pc1=impose	20
pc1=propose	-21
pct0=bear past	-16
phas-gerund	-16
phas-modal	-17
phas-participle	18
pt1=infinitive	-18
pv0=have	-22
pv1=have	-22
pv2-none	-21
pvt0=have present	-16
pvt1=have present	-15
q:,	15
q:.	-17
q::	-44
q:;	17
q:<agent>	-16
q:<day-ahead>	-19
q:<duty>	16
q:<level-noun>	17
q:<level>	-23
q:<month-gone>	-32
q:<organisation>	-21
q:<seat>	22
q:<span>	31
q:<v-bear>	-20
q:<v-down>	-21
q:<v-end>	-23
q:<v-up>	-16
q:?	-20
q:ago	18
q:announcement	16
q:are	19
q:at	15
q:because	-17
q:begin	19
q:country	-17
q:day	-21
q:each	16
q:earth	-21
q:end	-23
q:flour	19
q:fourth	15
q:further	19
q:had	15
q:hour	15
q:if	-16
q:leave	-38
q:many	15
q:me	16
q:midnight	-16
q:more	-33
q:need	-15
q:no	16
q:one	16
q:pause	22
q:quarrel	-16
q:rare	-20
q:rest	22
q:round	-15
q:run	-23
q:section	-21
q:side	-19
q:since	-17
q:sit	-15
q:spring	16
q:state	16
q:tariff	23
q:than	-19
q:that	-28
q:they	20
q:third	-23
q:time	-25
q:to	-36
q:we	-19
q:week	21
q:which	-16
qt=present	-17
r1=, & d:ahead	-32
r1=.	19
r1=. & d:today	28
r1=:	-16
r1=: & d:gone	-28
r1=<end>	-25
r1=<name>	-24
r1=<name> & d:gone	-20
r1=a	-20
r1=a & d:gone	-16
r1=at	-26
r1=at & d:gone	-18
r1=in	-22
r1=in & d:gone	-16
r1=our	18
r1=our & d:gone	22
r2=<not>	-23
r2=<quality>	-15
r2=<v-end>	22
r2=<v-impose>	-15
r2=is	15
r2=when	-19
r3=<day-ahead>	16
r3=<name>	19
r3=<v-impose>	-22
r3=back	17
r3=pay	-15
r3=the	-19
r3=up	19
r3=year	17
r4=<number>	16
r4=<v-begin>	17
r4=and	-17
r4=go	20
r4=that	-17
r=, when	-19
r=. <end>	17
r=<end> <end>	-25
r=and is	18
s:"	-22
s:,	-24
s:.	-18
s:<day-ahead>	-16
s:<day-gone>	21
s:<day-today>	-16
s:<level-noun>	-25
s:<money>	-21
s:<month-ahead>	-34
s:<person>	-23
s:<quality>	-36
s:<seat>	-28
s:<sender>	-21
s:<span>	32
s:<taker>	-23
s:<v-bear>	-16
s:<v-begin>	20
s:<v-buy>	-46
s:<v-deny>	-20
s:<v-down>	-22
s:<v-sell>	-26
s:?	-18
s:@	19
s:a	-15
s:about	-15
s:additional	21
s:after	-50
s:agreement	-19
s:all	-27
s:an	-17
s:announce	-15
s:as	21
s:be	22
s:begin	17
s:both	42
s:bulletin	15
s:but	-20
s:city	-18
s:clock	20
s:close	-15
s:coal	15
s:come	-16
s:confirm	-23
s:counted	26
s:cut	-20
s:deal	-29
s:declare	25
s:delegation	-25
s:down	16
s:due	-21
s:duty	21
s:earth	-24
s:end	-16
s:evening	-15
s:expire	28
s:export	-28
s:fee	-19
s:first	-26
s:forced	-17
s:fourth	-20
s:from	27
s:good	16
s:government	20
s:had	-31
s:halt	25
s:hand	15
s:have	-17
s:hold	-17
s:hour	-30
s:i	-22
s:import	-15
s:labor	-15
s:last	17
s:law	-17
s:lay	16
s:leave	25
s:let	-17
s:levy	21
s:licence	-22
s:list	-21
s:may	-19
s:meet	-16
s:month	18
s:moratorium	16
s:move	-19
s:new	-25
s:note	29
s:only	-28
s:or	-29
s:order	-26
s:other	25
s:out	-28
s:own	-16
s:peace	15
s:period	21
s:phosphate	19
s:port	-21
s:rare	-22
s:reciprocal	20
s:renewed	-23
s:rice	-16
s:round	-28
s:rule	-18
s:say	-29
s:section	-25
s:sheet	-15
s:shook	18
s:side	-20
s:since	29
s:sir	20
s:start	25
s:state	15
s:stop	22
s:talk	-42
s:th	15
s:the	-18
s:them	-25
s:trade	-16
s:two	18
s:up	-15
s:used	-17
s:vote	-15
s:way	23
s:wednesday	-15
s:were	-31
s:write	-23
s:your	-32
s:·	-16
sa:) .	-23
sa:, <day-ahead>	26
sa:, for	20
sa:, has	-16
sa:, if	-19
sa:, in	-35
sa:, when	-16
sa:.	-17
sa:; the	-18
sa:<agent>	-15
sa:<day-ahead>	58
sa:<day-ahead> .	26
sa:<day-gone>	-20
sa:<day-today>	-18
sa:<day-today> .	-20
sa:<duty>	-20
sa:<level> ,	-18
sa:<level> .	16
sa:<level> at	18
sa:<level> in	-16
sa:<money>	-17
sa:<month-gone>	-15
sa:<name> 's	-21
sa:<name> at	22
sa:<not>	-16
sa:<number>	16
sa:<number> ,	-15
sa:<number> of	20
sa:<organisation>	-21
sa:<person> and	16
sa:<points> of	16
sa:<sender>	-21
sa:<span>	31
sa:<span> .	33
sa:<v-agree>	-24
sa:<v-down>	-28
sa:<v-end>	17
sa:<v-impose>	-18
sa:<v-target>	15
sa:?	-18
sa:a truce	22
sa:after	-30
sa:an	-15
sa:and for	18
sa:and the	-38
sa:apply	-15
sa:at <number>	20
sa:autumn	15
sa:border	15
sa:both	21
sa:by the	-17
sa:declare	18
sa:end on	17
sa:expire	28
sa:expire on	17
sa:export	-18
sa:first	-15
sa:for	28
sa:for <span>	28
sa:go on	-18
sa:good	31
sa:good to	21
sa:had	-33
sa:hour	-17
sa:in	-16
sa:is good	19
sa:is up	25
sa:last	21
sa:leave	19
sa:list	-15
sa:month	18
sa:new	-19
sa:of the	-16
sa:one	-23
sa:only	-18
sa:other	25
sa:other 's	18
sa:out	-15
sa:say	-24
sa:section	-16
sa:section <number>	-15
sa:sleep	17
sa:surcharge	-15
sa:tariff	-25
sa:that	-27
sa:the <day-ahead>	30
sa:the <level>	-16
sa:the <number>	16
sa:the <quality>	-24
sa:the other	15
sa:the truce	-16
sa:them	-18
sa:they	-20
sa:thi	19
sa:thi month	20
sa:to <level>	-26
sa:to <number>	-16
sa:truce .	18
sa:until	21
sa:way	16
sa:where it	18
sa:with a	-17
sa:year	21
sa:year ,	15
sa:your	-16
sb:, <level>	-18
sb:, <name>	21
sb:, a	-15
sb:, to	-30
sb:, under	24
sb:: <number>	15
sb:<day-gone>	18
sb:<duty>	27
sb:<level-noun>	-15
sb:<level> as	-19
sb:<name> and	19
sb:<name> have	-16
sb:<name> on	-16
sb:<number> ,	25
sb:<organisation>	19
sb:<organisation> ,	16
sb:<organisation> of	23
sb:<person>	-22
sb:<person> :	-28
sb:<quality>	-25
sb:<quality> good	-30
sb:<seat>	-26
sb:<span>	15
sb:<span> and	-15
sb:<span> from	21
sb:<span> in	18
sb:<taker>	-15
sb:<v-bear>	-16
sb:<v-begin>	28
sb:<v-buy>	-36
sb:<v-say>	15
sb:<v-sell>	-24
sb:<v-suspend>	15
sb:<v-target>	-16
sb:@	19
sb:additional	21
sb:additional duty	18
sb:after	-24
sb:agree in	19
sb:all	-27
sb:and	15
sb:and <name>	19
sb:announce	-18
sb:as	22
sb:as of	27
sb:be	20
sb:because	15
sb:begin	18
sb:both	29
sb:bulletin	15
sb:busan	-16
sb:carry the	16
sb:clock	24
sb:coal	15
sb:coal and	16
sb:conclude	17
sb:conclude in	16
sb:confirm	-15
sb:counted	23
sb:counted from	24
sb:deal	-28
sb:delegation	-19
sb:die	-19
sb:duty	23
sb:effect on	15
sb:end	-18
sb:force since	17
sb:from	36
sb:from <number>	16
sb:gave	15
sb:halt	18
sb:i	-26
sb:if	-21
sb:it begin	21
sb:it was	17
sb:levy on	16
sb:moratorium	16
sb:note	25
sb:of <name>	-15
sb:on	-19
sb:on the	-19
sb:one	23
sb:or	-18
sb:order	-21
sb:our	-24
sb:out	-16
sb:over	-20
sb:reciprocal	20
sb:renewed	-22
sb:round	-20
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
sb:that	15
sb:that ,	20
sb:the <points>	16
sb:the <quality>	-26
sb:the additional	21
sb:the clock	28
sb:the tariff	15
sb:the two	23
sb:then	22
sb:third	-16
sb:to be	16
sb:were	-25
sb:which	22
sb:which both	21
sb:will	-20
sb:with the	-27
sb:year	-18
sb:your	-15
t0=future	-25
t1=future	-20
t2=infinitive	-15
t2=modal	19
t2=present-passive	-16
t:loose	23
t:loose & d:ahead	-31
t:loose & d:gone	25
t:loose & d:today	24
t:loose-l	20
t:loose-l2	15
t:loose-r1	-16
t:more	-19
t:more & d:gone	-21
t:more-l1	-19
t:more-r3	-17
t:quiet	33
t:quiet & d:gone	40
t:quiet-l	28
t:quiet-l1	19
t:quiet-l2	15
t:quiet-r	27
t:quiet-r2	29
t:quiet-r3	-15
t:truce	36
t:truce & d:gone	49
t:truce-l	41
t:truce-l2	19
t:truce-l3	26
tn:more	21
tn:truce	-20
v0=carry	15
v0=come	-16
v0=conclude	18
v0=other	-17
v0=say	-18
v0=stop	15
v1=be	-20
v1=begin	23
v1=carry	15
v1=come	-16
v1=conclude	20
v1=other	-17
v1=stop	15
v2-none	-44
v2=be	-15
v2=have	-17
v2=run	21
vt0=be perfect	-20
vt0=conclude past	19
vt0=go present	-18
vt0=have past	-19
vt1=be past	-27
vt1=be perfect	-20
vt1=conclude past	19
vt1=go present	-18
vt1=have past	-18
vt2=be past	-27
vt2=have present	-16`;
