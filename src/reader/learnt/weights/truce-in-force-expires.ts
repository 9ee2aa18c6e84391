// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:.	-15
a:<day-ahead> .	-15
a:<duty>	-23
a:<level>	-28
a:<not>	16
a:<seat>	-15
a:<v-bear>	-18
a:<v-return>	15
a:half	-15
a:in	-27
a:into	18
a:is	15
a:it	-25
a:nothing	21
a:on	-22
a:the <number>	-18
a:year	17
b:'s <person>	15
b:, from	-30
b:, is	18
b:, the	18
b::	17
b:: <number>	-15
b:; the	-20
b:<day-ahead>	24
b:<day-ahead> and	-22
b:<day-gone>	17
b:<goods>	-15
b:<level-noun>	-15
b:<name> and	24
b:<number>	-36
b:<organisation>	-34
b:<points>	55
b:<quality>	-22
b:<span>	34
b:<v-bear>	-19
b:<v-begin>	-23
b:<v-end>	17
b:<v-propose>	-20
b:<v-return>	-23
b:<v-target>	-15
b:a	-30
b:all	18
b:and <name>	20
b:and it	26
b:and on	-23
b:as	-31
b:as of	-21
b:at	-16
b:at noon	-16
b:back	-26
b:begin	-16
b:by	-36
b:by the	-23
b:day	23
b:deadline	-21
b:die	20
b:down	-16
b:due to	19
b:duty	20
b:duty on	-15
b:for	-30
b:four	-18
b:from	-33
b:go	17
b:has until	20
b:is good	20
b:is to	-18
b:it	18
b:it end	28
b:it expire	-18
b:it is	16
b:lapse on	24
b:must	-15
b:my	-17
b:noon	-19
b:of the	19
b:old	15
b:on	-15
b:on <day-gone>	21
b:open	-18
b:out	31
b:pause	24
b:pay	-21
b:return	-21
b:second	-28
b:shelve	16
b:sign	-16
b:since	-30
b:sit	-21
b:start	-17
b:suspend until	16
b:tariff	-24
b:tell	15
b:the <organisation>	-18
b:the <span>	39
b:the deadline	-19
b:the pause	19
b:the second	-18
b:the truce	-19
b:their	-35
b:there	-24
b:thi	22
b:through	16
b:to <level>	-17
b:to end	20
b:to run	-18
b:twenty	-17
b:twenty -	-15
b:up	21
b:up to	15
b:us	17
b:we	-20
b:with <name>	21
c0=begin	-23
c0=impose	-17
c1=agree	-24
c1=agree & d:ahead	-19
c1=begin	-26
c1=begin & d:ahead	-19
c1=impose	-16
c1=impose & d:gone	-22
c1=propose	-16
c1=propose & d:ahead	-27
c1=stay & d:gone	-40
c1=stay & d:today	19
ct0=begin future	-15
ct0=begin present	-16
ct0=impose future	-20
ct0=say past	15
ct0=say present	15
ct1=impose future	-19
ct1=impose infinitive	-15
ct1=say past	15
ct1=say present	17
ct1=suspend participle-passive	16
ct2=bear present	-15
ct2=end present	-22
ct2=impose present	-21
d:ahead other	-41
d:ahead own	40
d:ahead-0	-62
d:ahead-1	-32
d:ahead-2	17
d:ahead-3	42
d:ahead-5	-20
d:at=0	-16
d:at=1	20
d:at=3	-48
d:begins gone	-47
d:ends	22
d:ends ahead	24
d:ends gone	-17
d:ends own ahead	41
d:gone	-151
d:gone other	-96
d:gone own	-77
d:gone-0	-18
d:gone-1	-40
d:gone-4	-18
d:gone-5	-78
d:how=relative	-24
d:how=weekday	-54
d:last	-27
d:named=0	-53
d:named=1	24
d:rank=0 of 1	37
d:rank=0 of 2	-19
d:rank=0 of 3	-20
d:rank=0 of 4	-16
d:rank=1	32
d:rank=1 of 2	35
d:rank=1 of 3	23
d:rank=1 of 4	-34
d:rank=2	18
d:span-before	15
d:today	-29
d:today own	-29
d:today-0	-29
f:'	-18
f:,	18
f::	34
f:<agent>	-23
f:<day-gone>	18
f:<day-today>	18
f:<goods>	28
f:<level-noun>	-15
f:<level>	23
f:<month-today>	17
f:<name>	23
f:<office>	-20
f:<organisation>	-17
f:<person>	17
f:<points>	35
f:<quality>	26
f:<seat>	40
f:<sender>	-19
f:<v-down>	-17
f:<v-end>	17
f:<v-propose>	-24
f:<v-sell>	-28
f:<v-stay>	16
f:?	26
f:a	-23
f:after	-33
f:again	-23
f:among	-17
f:any	19
f:anything	15
f:before	-34
f:begin	-16
f:being	-19
f:between	23
f:both	-36
f:call	-34
f:can	22
f:collect	18
f:continue	17
f:decide	21
f:decree	16
f:down	-18
f:draft	-18
f:due	23
f:each	15
f:either	-20
f:end	33
f:enter	-17
f:fee	-25
f:fentanyl	19
f:first	-37
f:force	-22
f:fourth	-17
f:from	27
f:further	19
f:good	17
f:has	20
f:have	21
f:he	-25
f:hour	-23
f:is	-18
f:it	20
f:its	16
f:last	15
f:may	-35
f:meet	-29
f:ministry	-21
f:new	16
f:notice	-15
f:of	-33
f:offer	-20
f:one	22
f:our	16
f:over	34
f:own	-16
f:pay	20
f:pen	20
f:people	21
f:say	15
f:settle	17
f:side	-38
f:sign	-22
f:start	16
f:still	25
f:stop	16
f:take	18
f:th	15
f:then	24
f:there	17
f:through	21
f:to	21
f:truce	33
f:unless	27
f:until	28
f:was	-19
f:write	-19
f:year	23
first-of-paragraph	-31
has-future	-18
has-infinitive	-34
has-past	-16
headline	-25
l1=,	-17
l1=:	28
l1=: & d:ahead	31
l1=<level-noun>	17
l1=<span>	-18
l1=<span> & d:ahead	-17
l1=<v-begin>	-25
l1=<v-begin> & d:ahead	-24
l1=before	16
l1=before & d:ahead	18
l1=by	-21
l1=by & d:ahead	-18
l1=from	-20
l1=of	-31
l1=of & d:ahead	-23
l1=on	-17
l1=on & d:gone	-52
l1=on & d:today	-17
l1=out	30
l1=since	-28
l1=since & d:ahead	-22
l1=the & d:gone	-19
l1=through & d:ahead	15
l1=to	22
l1=to & d:ahead	27
l1=until & d:gone	-24
l2=<begin> & d:gone	-16
l2=<level>	-18
l2=<seat> & d:ahead	-19
l2=<v-agree>	-16
l2=<v-end>	17
l2=<v-end> & d:ahead	22
l2=<v-return>	-16
l2=<v-return> & d:ahead	-15
l2=<v-say>	-30
l2=<v-say> & d:ahead	-26
l2=<v-suspend> & d:ahead	18
l2=<v-up>	21
l2=<v-up> & d:ahead	22
l2=and	21
l2=and & d:ahead	22
l2=as	-21
l2=as & d:ahead	-16
l2=at & d:ahead	-19
l2=before	-15
l2=by	-23
l2=by & d:ahead	-22
l2=counted & d:ahead	15
l2=die	15
l2=die & d:ahead	17
l2=duty	18
l2=duty & d:ahead	18
l2=from	-16
l2=go	24
l2=go & d:ahead	24
l2=good	21
l2=good & d:ahead	24
l2=has	16
l2=has & d:ahead	19
l2=have	-16
l2=have & d:ahead	-15
l2=lapse	23
l2=lapse & d:ahead	23
l2=monday	-16
l2=of & d:ahead	16
l2=out & d:ahead	16
l2=say	-18
l2=say & d:ahead	-17
l2=stay	-17
l2=stay & d:ahead	-17
l2=suspend	17
l2=suspend & d:ahead	18
l2=that	18
l2=that & d:ahead	19
l2=there	-15
l2=truce	-17
l2=truce & d:ahead	-17
l2=us	20
l2=us & d:ahead	21
l3=<begin> & d:ahead	28
l3=<begin> & d:gone	-22
l3=<begin> & d:today	-19
l3=<v-begin>	-16
l3=<v-deny>	-16
l3=<v-deny> & d:ahead	-16
l3=<v-end> & d:ahead	15
l3=<v-propose>	15
l3=<v-stay> & d:ahead	15
l3=<v-up>	-18
l3=<v-up> & d:ahead	-16
l3=are	17
l3=are & d:ahead	19
l3=have	18
l3=it & d:ahead	18
l3=last	21
l3=last & d:ahead	23
l3=on	15
l3=on & d:ahead	17
l3=one	19
l3=rule	-16
l3=rule & d:ahead	-15
l3=tariff	-19
l3=tariff & d:ahead	-17
l3=that	22
l3=that & d:ahead	25
l3=to & d:ahead	16
l3=with	-15
l3=would	-17
l3=would & d:ahead	-17
l4='s	-24
l4='s & d:ahead	-23
l4=<begin> & d:ahead	30
l4=<begin> & d:gone	-36
l4=<begin> & d:today	-20
l4=<day-gone>	18
l4=<day-gone> & d:ahead	19
l4=<month-gone> & d:ahead	15
l4=<not>	-18
l4=<not> & d:ahead	-17
l4=<number>	17
l4=<number> & d:ahead	19
l4=<points>	29
l4=<points> & d:ahead	31
l4=<quality>	-24
l4=<quality> & d:ahead	-21
l4=<span> & d:ahead	18
l4=<v-end>	-18
l4=<v-stay>	-27
l4=<v-stay> & d:ahead	-25
l4=at	17
l4=at & d:ahead	19
l4=be	-25
l4=be & d:ahead	-24
l4=due	20
l4=due & d:ahead	20
l4=in	-29
l4=in & d:ahead	-25
l4=is	-23
l4=is & d:ahead	-18
l4=last	18
l4=last & d:ahead	21
l4=of	20
l4=of & d:ahead	23
l4=on	15
l4=on & d:ahead	18
l4=to	-20
l4=to & d:ahead	-16
l4=up	18
l4=up & d:ahead	19
l4=would	15
l=, from	-16
l=, from & d:ahead	-15
l=, the	19
l=: until & d:ahead	15
l=<begin> on & d:ahead	15
l=as of	-20
l=as of & d:ahead	-15
l=begin on	-20
l=begin on & d:ahead	-19
l=by the	-21
l=by the & d:ahead	-20
l=counted from & d:ahead	15
l=die on	16
l=die on & d:ahead	17
l=from the	-15
l=go on	22
l=go on & d:ahead	23
l=has until	20
l=has until & d:ahead	23
l=lapse on	23
l=lapse on & d:ahead	23
l=run out	17
l=suspend until	15
l=suspend until & d:ahead	16
lead=" & d:ahead	-20
lead=, & d:ahead	23
lead=, & d:gone	-44
lead=:	17
lead=: & d:ahead	21
lead=by	-20
lead=by & d:ahead	-18
lead=from	-20
lead=from & d:ahead	-19
lead=if & d:ahead	15
lead=november	22
lead=the	16
lead=the & d:ahead	23
lead=the & d:gone	-20
lead=they	18
lead=they & d:ahead	19
lead=thursday & d:ahead	15
lead=we	-16
lead=we & d:ahead	-16
lll=<begin> <begin> on & d:ahead	15
lr=, <end>	-24
lr=, <end> & d:today	-28
lr=: .	23
lr=: . & d:ahead	23
lr=<begin> ,	-15
lr=<begin> , & d:ahead	-31
lr=<begin> .	20
lr=<begin> . & d:ahead	23
lr=by <end>	-19
lr=by <end> & d:ahead	-18
lr=from <end>	-16
lr=from to	20
lr=from to & d:ahead	20
lr=is <end>	20
lr=is <end> & d:ahead	22
lr=on , & d:ahead	16
lr=on ;	-23
lr=on ; & d:ahead	-22
lr=on <end>	-25
lr=on <end> & d:ahead	-20
lr=on the	18
lr=on the & d:ahead	20
lr=since ,	-20
lr=since , & d:ahead	-18
lr=to ,	16
lr=to , & d:ahead	17
lr=to . & d:ahead	15
lr=until ,	17
lr=until , & d:ahead	21
lr=until <end>	-34
lr=until <end> & d:ahead	-32
lr=until of	25
lr=until of & d:ahead	26
lr=until to	-18
lr=until to & d:ahead	-17
n:added	-31
n:adds	36
n:again	-21
n:agreement	15
n:arrangement	-26
n:calm	-29
n:ceasefire	27
n:continue	38
n:continued	-17
n:days=0	32
n:days=6	30
n:days=9	16
n:deals	23
n:extended	26
n:extension	-22
n:frozen	19
n:go on	24
n:goes on	-28
n:in the drawer	-36
n:lengths=0	46
n:lengths=2	22
n:lengths=3	-23
n:lengths=6	35
n:long=0	32
n:long=1	37
n:long=2	33
n:long=3	35
n:long=6	-36
n:loose=1	20
n:loose=6	15
n:measure	31
n:more	-25
n:more=2	-25
n:more=3	27
n:more=6	-25
n:no truce	28
n:pact	-57
n:parked	18
n:paused	19
n:peace	16
n:prolong	-29
n:prolongation	-32
n:prolonged	15
n:quiet	16
n:renew	-31
n:renewal	-39
n:rest	25
n:second	35
n:settlement	26
n:shelved	32
n:shelves	-19
n:sleep	21
n:spare	-32
n:stays	45
n:stretch	-26
n:suspended	37
n:suspends	25
n:term	28
n:terms	41
n:truce	48
n:truce=2	25
n:truce=6	17
n:truces	-16
n:understanding	-29
n:verb=1	16
n:verb=2	27
n:verb=6	24
n:window	18
nc2=bear	16
nc2=begin	15
nc2=end	-19
nc2=up	20
nct2=bear present	17
nct2=begin present	22
nct2=up present	24
next="	-17
next=(	-17
next=and	-16
nhas-present	18
none	51
nt2=present	21
nv2-none	-23
nv2=go	23
nvt2=go present	27
pc0=up	-17
pc1=up	-25
pct0=impose present	24
pct0=stay modal	-28
pct0=stay past-passive	19
pct1=agree participle-passive	17
pct1=stay modal	-28
pct1=stay past-passive	19
phas-future	-15
phas-past	17
pt0=future	-15
pt0=past-passive	21
pt1=past-passive	21
pv0=keep	19
pv0=run	-20
pv1=hold	15
pv1=leave	22
pv1=pay	15
pv1=run	-20
pvt0=be past	18
pvt1=be past	18
q:"	-35
q:(	-18
q:<agent>	-15
q:<day-ahead>	-31
q:<goods>	31
q:<name>	21
q:<number>	-15
q:<organisation>	-50
q:<quality>	19
q:<seat>	18
q:<span>	45
q:<v-bear>	-46
q:<v-target>	24
q:?	26
q:a	-16
q:against	18
q:all	15
q:announce	-19
q:ask	20
q:b	-23
q:be	-20
q:bear	-23
q:been	24
q:being	15
q:call	-25
q:case	15
q:charge	23
q:come	15
q:did	-20
q:die	17
q:doe	15
q:duty	20
q:each	15
q:everybody	-19
q:for	18
q:from	-21
q:get	-15
q:his	-20
q:hour	-20
q:how	38
q:if	-22
q:is	34
q:last	26
q:long	24
q:meet	-18
q:morning	-31
q:next	-17
q:older	-18
q:or	-18
q:own	18
q:second	-15
q:set	-16
q:shall	-24
q:sleep	15
q:stand	18
q:surcharge	-17
q:talk	-31
q:than	-15
q:their	15
q:there	19
q:thi	17
q:three	21
q:truce	41
q:two	-16
q:under	-17
q:until	-22
q:were	23
q:what	24
q:will	-20
q:year	24
q:your	21
qt=modal	-28
qt=pluperfect	16
qt=present	30
r1=(	-16
r1=, & d:ahead	23
r1=, & d:gone	-43
r1=.	16
r1=. & d:ahead	29
r1=. & d:gone	-45
r1=<end> & d:gone	-37
r1=and & d:ahead	-15
r1=as	17
r1=as & d:ahead	18
r1=it	-30
r1=it & d:ahead	-26
r1=of	33
r1=of & d:ahead	35
r2=<goods>	-20
r2=<level-noun>	15
r2=<name>	-21
r2=<person>	-20
r2=<span>	-15
r2=for	-16
r2=thi	16
r3=.	-16
r3=<goods>	15
r3=<seat>	-16
r3=<span>	21
r3=<v-stay>	-18
r3=day	20
r3=in	-19
r3=is	17
r3=it	-27
r3=month	15
r3=on	22
r3=that	-19
r3=the	-23
r3=what	16
r3=year	15
r4=,	-24
r4=.	-16
r4=<goods>	18
r4=<level>	-20
r4=<name>	-15
r4=<quality>	-22
r4=<span>	-15
r4=in	-16
r4=is	-23
r4=it	19
r4=to	19
r4=truce	21
r=) <end>	-18
r=, "	17
r=, <seat>	16
r=. <end>	16
r=and is	-19
r=of thi	18
s:"	21
s:'	-16
s:'s	-18
s:*	-29
s:<day-gone>	-21
s:<day-today>	-29
s:<level>	-28
s:<month-gone>	19
s:<number>	-28
s:<office>	-26
s:<organisation>	-54
s:<points>	68
s:<span>	22
s:<v-bear>	-23
s:<v-begin>	-16
s:<v-deny>	-18
s:<v-propose>	-36
s:<v-sell>	-16
s:<v-stay>	15
s:<v-suspend>	18
s:a	-26
s:after	-22
s:again	17
s:agreement	-26
s:an	-16
s:announce	-16
s:answer	-18
s:arrangement	28
s:ask	15
s:at	-22
s:beef	-18
s:before	17
s:begin	-16
s:better	17
s:between	22
s:busan	16
s:but	-28
s:butter	-18
s:by	-36
s:calendar	19
s:cease	-17
s:ceasefire	-19
s:chip	18
s:city	-22
s:club	-16
s:comment	-18
s:commerce	-15
s:company	-19
s:conclude	19
s:cotton	16
s:count	17
s:current	24
s:date	31
s:day	46
s:deadline	-29
s:delegation	-17
s:did	-24
s:die	27
s:do	19
s:down	-19
s:duty	19
s:earth	-15
s:enter	-24
s:evening	-15
s:everybody	-22
s:everything	30
s:exclusion	-23
s:fish	-16
s:fourth	-18
s:freeze	19
s:from	-35
s:frozen	-19
s:full	-20
s:gallium	-17
s:go	17
s:good	37
s:has	-19
s:he	-21
s:hearing	-15
s:his	-23
s:holiday	15
s:in	-28
s:is	23
s:just	16
s:keep	20
s:last	29
s:later	-23
s:let	25
s:levy	-22
s:list	-28
s:lower	-15
s:meet	-31
s:midnight	23
s:ministry	-21
s:month	23
s:must	-15
s:new	-15
s:night	-23
s:no	-21
s:notice	-19
s:of	-28
s:on	-18
s:open	-19
s:other	19
s:otherwise	23
s:out	23
s:p	-15
s:panama	-18
s:part	18
s:party	-24
s:peace	19
s:period	23
s:phone	-19
s:point	-16
s:port	-22
s:post	-17
s:question	-22
s:rate	-33
s:rather	19
s:reach	-17
s:reciprocal	18
s:renewed	17
s:rise	-21
s:round	-35
s:rule	-15
s:run	28
s:season	-16
s:see	-18
s:seven	20
s:shelve	20
s:short	17
s:should	-16
s:signature	-17
s:sit	-22
s:somebody	35
s:stand	-15
s:steel	-16
s:surcharge	-35
s:suspend	15
s:talk	-33
s:tariff	-17
s:tell	18
s:th	-22
s:that	16
s:their	18
s:them	-15
s:there	-26
s:till	27
s:truce	27
s:twenty	-17
s:unless	26
s:until	17
s:up	20
s:vote	-23
s:way	15
s:were	18
s:without	-16
s:yes	22
sa:"	20
sa:'s	-24
sa:(	-15
sa:)	-21
sa:, "	20
sa:, <seat>	23
sa:, and	20
sa:, if	-21
sa:, its	16
sa:, to	21
sa:, unless	22
sa:-	-16
sa:.	-16
sa::	-21
sa:<day-ahead> ,	-21
sa:<day-ahead> .	27
sa:<day-gone> ,	-25
sa:<day-today> .	19
sa:<duty>	-32
sa:<level>	-25
sa:<month-ahead>	-17
sa:<month-gone>	24
sa:<month-gone> ,	19
sa:<name>	-30
sa:<name> .	-15
sa:<name> and	15
sa:<name> is	15
sa:<name> will	-16
sa:<number>	-16
sa:<seat> .	-22
sa:after	-29
sa:agreement	-21
sa:all	-15
sa:and <name>	24
sa:and by	16
sa:and is	-19
sa:and it	-21
sa:and not	17
sa:and on	19
sa:and the	-37
sa:at midnight	25
sa:back	22
sa:back to	19
sa:begin	-28
sa:better	17
sa:by <span>	15
sa:by a	-16
sa:capital	16
sa:chip	18
sa:date	19
sa:day	29
sa:do	17
sa:evening	-20
sa:everything	23
sa:for	-22
sa:from	-15
sa:go	16
sa:half	-16
sa:have	20
sa:hour	-17
sa:hundred	-21
sa:if	-37
sa:if it	-21
sa:in	-16
sa:in <seat>	-27
sa:is to	15
sa:is up	17
sa:it	17
sa:it ,	25
sa:it .	18
sa:let	19
sa:list	-21
sa:midnight	24
sa:next year	15
sa:of <level>	-15
sa:on <day-ahead>	-15
sa:one	-16
sa:other	15
sa:out .	17
sa:over .	17
sa:rate	-26
sa:renewed	-15
sa:six	-19
sa:somebody	25
sa:standstill	17
sa:surcharge	-20
sa:that day	16
sa:the <name>	-15
sa:the <span>	16
sa:the hundred	-20
sa:the two	17
sa:their	29
sa:they are	17
sa:to <day-ahead>	18
sa:to the	-21
sa:under	16
sa:unless	18
sa:until <day-ahead>	22
sa:up to	-22
sa:well	-25
sa:well .	-20
sa:what it	16
sa:who	-17
sa:will	18
sa:will have	15
sa:without	-15
sa:would be	-18
sa:year .	15
sa:yes	18
sb:'s good	15
sb:*	-29
sb:, and	16
sb:, by	15
sb:, from	-32
sb:, good	21
sb:, in	-22
sb:, on	20
sb:, so	21
sb:- <quality>	15
sb:: <number>	-27
sb:: <seat>	18
sb:: until	17
sb:<day-gone>	39
sb:<day-gone> ,	22
sb:<goods>	22
sb:<level-noun>	-19
sb:<level> in	15
sb:<month-ahead>	15
sb:<name> 's	-18
sb:<name> ,	19
sb:<name> and	41
sb:<number>	-25
sb:<number> ,	21
sb:<number> :	-19
sb:<number> a	17
sb:<number> from	15
sb:<number> the	-15
sb:<number> —	-25
sb:<office>	-35
sb:<office> :	-20
sb:<organisation>	-57
sb:<person> (	23
sb:<points>	63
sb:<quality> -	15
sb:<quality> good	19
sb:<seat> 's	15
sb:<seat> ,	18
sb:<span> are	27
sb:<span> more	-17
sb:<taker>	-20
sb:<v-bear>	-17
sb:<v-deny>	-16
sb:<v-end>	15
sb:<v-propose>	-30
sb:<v-return>	-21
sb:<v-suspend>	16
sb:a	-30
sb:a .	17
sb:affiliate	-17
sb:again	19
sb:again ,	17
sb:agree on	-19
sb:all of	15
sb:an	-15
sb:and <name>	27
sb:and it	33
sb:and on	-23
sb:answer	-17
sb:arrangement	25
sb:as of	-29
sb:ask	19
sb:at	-20
sb:at noon	-16
sb:back	-25
sb:before	19
sb:between <name>	21
sb:but	-21
sb:by	-30
sb:by the	-30
sb:cease	-16
sb:ceasefire	-19
sb:city	-22
sb:comment	-16
sb:commerce	-15
sb:company	-16
sb:current	24
sb:date	18
sb:day	28
sb:deadline	-24
sb:deal	-19
sb:delegation	-17
sb:did	-21
sb:die	17
sb:down	-23
sb:duty	26
sb:duty is	15
sb:end	18
sb:everybody	-20
sb:exclusion	-15
sb:extension	20
sb:for <span>	35
sb:four	-21
sb:from	-29
sb:frozen	-19
sb:good	37
sb:good ,	23
sb:had	-18
sb:has been	-17
sb:has until	20
sb:hundred	23
sb:in	-20
sb:in <seat>	-17
sb:in which	15
sb:into	-19
sb:is to	-18
sb:it end	26
sb:its	15
sb:keep	19
sb:lapse on	23
sb:last	27
sb:last day	20
sb:meet	-25
sb:ministry	-19
sb:month	20
sb:more	-18
sb:must	-19
sb:no	-20
sb:noon	-19
sb:of	-24
sb:of <day-ahead>	20
sb:of <span>	-22
sb:off	-16
sb:on a	-18
sb:on paper	22
sb:on the	-19
sb:once	15
sb:open	-18
sb:out	29
sb:over on	17
sb:part	16
sb:party	-21
sb:pay <level>	15
sb:peace	22
sb:period	19
sb:phone	-18
sb:point	-15
sb:question	-22
sb:question :	-21
sb:reciprocal	23
sb:renewed	29
sb:round	-22
sb:run	24
sb:second	-22
sb:seven	19
sb:short	20
sb:should it	-22
sb:since <day-gone>	43
sb:sit	-30
sb:somebody	15
sb:surcharge	-18
sb:suspend	16
sb:suspend until	19
sb:suspension of	-17
sb:talk	-26
sb:tell the	16
sb:that 's	15
sb:that is	-18
sb:the <number>	-19
sb:the <office>	-16
sb:the <organisation>	-44
sb:the <points>	16
sb:the <span>	41
sb:the arrangement	26
sb:the deadline	-21
sb:the freeze	18
sb:the second	-24
sb:the standstill	28
sb:the tariff	18
sb:the thing	16
sb:the truce	16
sb:there	-33
sb:there is	-15
sb:thi	23
sb:thing	22
sb:three	-15
sb:till	18
sb:to <level>	-15
sb:to be	15
sb:to run	-20
sb:truce	18
sb:truce that	19
sb:two	-24
sb:under	-20
sb:until	15
sb:up	29
sb:up to	17
sb:us	17
sb:vote	-24
sb:was to	-21
sb:way	16
sb:when	-18
sb:when the	-17
sb:where	-21
sb:will	-23
sb:will be	20
sb:with <name>	27
sb:with a	-22
sb:you	-15
t0=future	-25
t0=modal-passive	-20
t1=future	-21
t1=modal-passive	-20
t1=past-passive	-19
t2=past	-15
t:loose	23
t:loose & d:ahead	32
t:loose & d:gone	-23
t:loose-l	25
t:loose-l3	28
t:loose-r3	-18
t:more	16
t:more & d:ahead	27
t:more & d:gone	-30
t:more-l1	-24
t:more-r1	16
t:quiet	29
t:quiet & d:ahead	24
t:quiet & d:today	18
t:quiet-l	31
t:quiet-l1	25
t:quiet-l2	-22
t:quiet-l3	21
t:truce	43
t:truce & d:ahead	49
t:truce & d:gone	-38
t:truce-l	31
t:truce-l3	41
t:truce-r	23
t:truce-r2	35
t:verb-l2	-20
tn:more	22
tn:truce	26
tp:quiet	18
tp:truce	27
v0=begin	-21
v0=die	20
v0=other	-18
v0=sign	-21
v0=sit	-20
v1=be	15
v1=begin	-22
v1=die	20
v1=other	-20
v1=sign	-25
v1=sit	-20
v2-none	-22
v2=run	-17
vt0=die present	18
vt0=expire present	-25
vt0=leave present	15
vt1=die present	18
vt1=expire present	-25
vt1=leave present	15`;
