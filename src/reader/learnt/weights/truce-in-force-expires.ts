// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:.	-15
a:<duty>	-23
a:<level>	-30
a:<not>	15
a:<seat>	-15
a:<v-bear>	-19
a:<v-return>	15
a:in	-26
a:into	18
a:is	15
a:it	-23
a:nothing	20
a:on	-21
a:year	18
b:'s <person>	15
b:, from	-30
b:, is	18
b:, the	21
b::	17
b:; the	-19
b:<day-ahead>	26
b:<day-ahead> and	-19
b:<day-gone>	18
b:<goods>	-16
b:<level-noun>	-15
b:<name> and	24
b:<number>	-56
b:<organisation>	-33
b:<points>	55
b:<quality>	-25
b:<span>	35
b:<v-bear>	-19
b:<v-begin>	-23
b:<v-end>	17
b:<v-propose>	-19
b:<v-return>	-24
b:<v-target>	-16
b:a	-29
b:all	17
b:and <name>	19
b:and it	26
b:and on	-24
b:as	-31
b:as of	-21
b:at	-17
b:at noon	-16
b:back	-25
b:begin	-16
b:by	-36
b:by the	-24
b:day	22
b:deadline	-20
b:die	20
b:down	-18
b:due to	19
b:duty	20
b:for	-30
b:from	-32
b:go	17
b:has until	20
b:is good	19
b:is to	-19
b:it	18
b:it end	29
b:it expire	-17
b:it is	16
b:lapse on	25
b:must	-15
b:my	-16
b:noon	-20
b:of the	19
b:old	15
b:on	-15
b:on <day-gone>	21
b:open	-18
b:out	30
b:over on	15
b:pause	23
b:pay	-21
b:return	-21
b:second	-28
b:shelve	16
b:sign	-16
b:since	-27
b:sit	-21
b:start	-17
b:suspend until	15
b:tariff	-24
b:tell	15
b:the <organisation>	-17
b:the <span>	39
b:the deadline	-19
b:the pause	18
b:the second	-18
b:the truce	-18
b:their	-38
b:there	-24
b:thi	21
b:through	16
b:to	15
b:to <level>	-16
b:to end	20
b:to run	-18
b:truce	-15
b:up	21
b:up to	15
b:us	16
b:we	-19
b:with <name>	22
c0=begin	-22
c0=impose	-17
c1=agree	-24
c1=agree & d:ahead	-18
c1=begin	-25
c1=begin & d:ahead	-18
c1=impose	-16
c1=impose & d:gone	-22
c1=propose & d:ahead	-25
c1=stay & d:gone	-41
c1=stay & d:today	20
c2=bear	-15
ct0=begin future	-15
ct0=begin present	-16
ct0=impose future	-20
ct0=say past	15
ct0=say present	15
ct1=impose future	-19
ct1=say past	15
ct1=say present	17
ct1=suspend participle-passive	16
ct2=bear present	-15
ct2=end present	-22
ct2=impose present	-21
d:ahead other	-40
d:ahead own	40
d:ahead-0	-62
d:ahead-1	-32
d:ahead-2	15
d:ahead-3	43
d:ahead-5	-19
d:at=0	-16
d:at=1	21
d:at=3	-46
d:begins ahead	15
d:begins gone	-47
d:ends	22
d:ends ahead	24
d:ends gone	-17
d:ends own ahead	41
d:gone	-151
d:gone other	-96
d:gone own	-76
d:gone-0	-18
d:gone-1	-40
d:gone-4	-18
d:gone-5	-78
d:how=relative	-22
d:how=weekday	-55
d:last	-38
d:named=0	-54
d:named=1	23
d:named=2	18
d:rank=0 of 1	37
d:rank=0 of 2	-19
d:rank=0 of 3	-21
d:rank=1	33
d:rank=1 of 2	40
d:rank=1 of 3	22
d:rank=1 of 4	-37
d:span-after	15
d:today	-29
d:today own	-29
d:today-0	-29
f:'	-17
f:,	18
f::	35
f:<agent>	-21
f:<day-gone>	17
f:<day-today>	19
f:<goods>	28
f:<level-noun>	-15
f:<level>	24
f:<month-today>	17
f:<name>	16
f:<number>	15
f:<office>	-20
f:<organisation>	-15
f:<person>	17
f:<points>	35
f:<quality>	32
f:<seat>	40
f:<sender>	-19
f:<v-down>	-18
f:<v-end>	19
f:<v-propose>	-22
f:<v-sell>	-28
f:<v-stay>	18
f:?	26
f:a	-27
f:after	-32
f:again	-23
f:among	-17
f:any	21
f:anything	15
f:back	15
f:before	-33
f:begin	-18
f:being	-18
f:between	24
f:both	-36
f:call	-33
f:can	23
f:collect	17
f:continue	17
f:decide	23
f:decree	17
f:down	-17
f:draft	-18
f:due	25
f:each	15
f:either	-20
f:end	34
f:enter	-17
f:fee	-25
f:fentanyl	19
f:first	-35
f:force	-21
f:fourth	-15
f:from	27
f:further	19
f:good	16
f:has	20
f:have	20
f:he	-26
f:hour	-22
f:is	-20
f:it	18
f:its	18
f:last	15
f:later	-15
f:may	-33
f:meet	-30
f:ministry	-21
f:new	16
f:of	-34
f:offer	-19
f:old	-16
f:one	26
f:our	15
f:over	34
f:own	-15
f:pay	21
f:pen	19
f:people	21
f:settle	17
f:should	16
f:side	-38
f:sign	-21
f:start	15
f:still	25
f:stop	15
f:take	19
f:than	-18
f:then	23
f:there	17
f:threaten	-16
f:through	20
f:to	22
f:top	-18
f:truce	33
f:unless	26
f:until	28
f:was	-21
f:write	-19
f:year	22
first-of-paragraph	-29
has-future	-17
has-infinitive	-33
has-past	-16
headline	-25
l1=,	-22
l1=:	28
l1=: & d:ahead	31
l1=<level-noun>	17
l1=<number>	-15
l1=<span>	-18
l1=<span> & d:ahead	-17
l1=<v-begin>	-25
l1=<v-begin> & d:ahead	-24
l1=before	16
l1=before & d:ahead	18
l1=by	-21
l1=by & d:ahead	-18
l1=from	-19
l1=of	-31
l1=of & d:ahead	-23
l1=on	-16
l1=on & d:gone	-52
l1=on & d:today	-18
l1=out	30
l1=since	-27
l1=since & d:ahead	-21
l1=the & d:gone	-18
l1=through & d:ahead	15
l1=to	22
l1=to & d:ahead	27
l1=until & d:gone	-24
l2=<begin> & d:gone	-16
l2=<level>	-22
l2=<level> & d:ahead	-17
l2=<seat> & d:ahead	-21
l2=<v-agree>	-16
l2=<v-end>	16
l2=<v-end> & d:ahead	21
l2=<v-return>	-16
l2=<v-return> & d:ahead	-15
l2=<v-say>	-30
l2=<v-say> & d:ahead	-26
l2=<v-suspend>	15
l2=<v-suspend> & d:ahead	18
l2=<v-target>	-15
l2=<v-up>	20
l2=<v-up> & d:ahead	21
l2=and	18
l2=and & d:ahead	20
l2=as	-21
l2=as & d:ahead	-16
l2=at & d:ahead	-18
l2=before	-15
l2=by	-24
l2=by & d:ahead	-23
l2=counted & d:ahead	15
l2=die	15
l2=die & d:ahead	16
l2=duty	18
l2=duty & d:ahead	18
l2=from	-15
l2=go	23
l2=go & d:ahead	24
l2=good	21
l2=good & d:ahead	23
l2=has	16
l2=has & d:ahead	19
l2=have	-17
l2=have & d:ahead	-16
l2=lapse	24
l2=lapse & d:ahead	25
l2=last & d:ahead	-15
l2=monday	-16
l2=of & d:ahead	16
l2=out & d:ahead	15
l2=say	-18
l2=say & d:ahead	-17
l2=stay	-17
l2=stay & d:ahead	-16
l2=suspend	17
l2=suspend & d:ahead	18
l2=that	18
l2=that & d:ahead	19
l2=there	-15
l2=truce	-18
l2=truce & d:ahead	-17
l2=us	20
l2=us & d:ahead	20
l3=<begin> & d:ahead	28
l3=<begin> & d:gone	-22
l3=<begin> & d:today	-20
l3=<points> & d:ahead	15
l3=<v-begin>	-16
l3=<v-deny>	-17
l3=<v-deny> & d:ahead	-17
l3=<v-end> & d:ahead	16
l3=<v-propose>	15
l3=<v-up>	-17
l3=<v-up> & d:ahead	-15
l3=are	17
l3=are & d:ahead	19
l3=have	18
l3=in	-15
l3=it	15
l3=it & d:ahead	19
l3=last	21
l3=last & d:ahead	22
l3=on	16
l3=on & d:ahead	19
l3=one	20
l3=rule	-17
l3=rule & d:ahead	-16
l3=tariff	-19
l3=tariff & d:ahead	-17
l3=that	22
l3=that & d:ahead	25
l3=to & d:ahead	17
l3=would	-17
l3=would & d:ahead	-16
l4='s	-22
l4='s & d:ahead	-21
l4=<begin> & d:ahead	31
l4=<begin> & d:gone	-36
l4=<begin> & d:today	-20
l4=<month-gone> & d:ahead	15
l4=<not>	-18
l4=<not> & d:ahead	-17
l4=<number>	16
l4=<number> & d:ahead	18
l4=<points>	30
l4=<points> & d:ahead	32
l4=<quality>	-23
l4=<quality> & d:ahead	-21
l4=<span> & d:ahead	15
l4=<v-end>	-18
l4=<v-stay>	-27
l4=<v-stay> & d:ahead	-25
l4=at	17
l4=at & d:ahead	19
l4=be	-25
l4=be & d:ahead	-24
l4=due	20
l4=due & d:ahead	20
l4=in	-27
l4=in & d:ahead	-24
l4=is	-25
l4=is & d:ahead	-20
l4=last	18
l4=last & d:ahead	21
l4=of	20
l4=of & d:ahead	23
l4=on	15
l4=on & d:ahead	18
l4=to	-19
l4=to & d:ahead	-16
l4=up	19
l4=up & d:ahead	20
l4=would	16
l=, from	-16
l=, from & d:ahead	-15
l=, the	19
l=: until & d:ahead	15
l=<begin> on & d:ahead	16
l=as of	-20
l=as of & d:ahead	-15
l=begin on	-21
l=begin on & d:ahead	-19
l=by the	-22
l=by the & d:ahead	-21
l=counted from & d:ahead	15
l=die on	15
l=die on & d:ahead	16
l=from the	-15
l=go on	22
l=go on & d:ahead	23
l=has until	20
l=has until & d:ahead	22
l=lapse on	24
l=lapse on & d:ahead	25
l=over on & d:ahead	15
l=run out	17
l=suspend until & d:ahead	15
lead=" & d:ahead	-19
lead=, & d:ahead	22
lead=, & d:gone	-45
lead=:	17
lead=: & d:ahead	20
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
lll=<begin> <begin> on & d:ahead	16
lr=, <end>	-24
lr=, <end> & d:today	-28
lr=: .	23
lr=: . & d:ahead	23
lr=<begin> , & d:ahead	-30
lr=<begin> .	20
lr=<begin> . & d:ahead	23
lr=by <end>	-19
lr=by <end> & d:ahead	-18
lr=from <end>	-15
lr=from to	20
lr=from to & d:ahead	20
lr=is <end>	20
lr=is <end> & d:ahead	21
lr=on , & d:ahead	15
lr=on ;	-22
lr=on ; & d:ahead	-21
lr=on <end>	-25
lr=on <end> & d:ahead	-19
lr=on the	19
lr=on the & d:ahead	21
lr=since ,	-20
lr=since , & d:ahead	-18
lr=to ,	16
lr=to , & d:ahead	17
lr=to . & d:ahead	16
lr=until ,	17
lr=until , & d:ahead	20
lr=until <end>	-34
lr=until <end> & d:ahead	-32
lr=until of	26
lr=until of & d:ahead	27
lr=until to	-18
lr=until to & d:ahead	-17
n:added	-31
n:adds	38
n:again	-21
n:agreement	15
n:arrangement	-23
n:calm	-28
n:ceasefire	26
n:continue	38
n:continued	-18
n:days=0	33
n:days=6	35
n:days=9	16
n:deals	24
n:extended	26
n:extension	-22
n:frozen	18
n:go on	24
n:goes on	-29
n:in the drawer	-37
n:keep	17
n:lengths=0	47
n:lengths=2	21
n:lengths=3	-25
n:lengths=6	35
n:long=0	32
n:long=1	37
n:long=2	33
n:long=3	36
n:long=6	-37
n:loose=1	20
n:measure	30
n:more	-24
n:more=2	-25
n:more=3	27
n:more=6	-24
n:no truce	27
n:pact	-58
n:parked	19
n:paused	20
n:peace	16
n:prolong	-30
n:prolongation	-32
n:relief	-16
n:renew	-31
n:renewal	-39
n:rest	23
n:second	35
n:settlement	26
n:shelved	31
n:shelves	-19
n:sleep	20
n:spare	-32
n:stays	45
n:stretch	-26
n:suspended	38
n:suspends	26
n:term	28
n:terms	42
n:truce	48
n:truce=2	26
n:truce=6	17
n:truces	-16
n:understanding	-30
n:verb=1	15
n:verb=2	28
n:verb=6	25
n:window	17
nc2=bear	15
nc2=begin	15
nc2=end	-18
nc2=up	19
nct2=bear present	17
nct2=begin present	22
nct2=up present	24
next="	-17
next=(	-17
next=and	-15
nhas-present	18
none	51
nt2=present	21
nv2-none	-23
nv2=go	23
nvt2=go present	27
pc0=up	-16
pc1=up	-25
pct0=impose present	22
pct0=stay modal	-28
pct0=stay past-passive	18
pct1=agree participle-passive	16
pct1=stay modal	-28
pct1=stay past-passive	18
phas-infinitive	-15
phas-past	18
pt0=past-passive	21
pt1=past-passive	21
pv0=keep	19
pv0=run	-20
pv1=leave	22
pv1=run	-19
pvt0=be past	18
pvt1=be past	18
q:"	-36
q:(	-18
q:<agent>	-15
q:<day-ahead>	-27
q:<goods>	31
q:<name>	24
q:<number>	-19
q:<organisation>	-49
q:<person>	-15
q:<quality>	20
q:<seat>	20
q:<span>	44
q:<v-bear>	-46
q:<v-target>	24
q:?	26
q:a	-15
q:against	19
q:announce	-18
q:ask	20
q:b	-23
q:be	-20
q:bear	-23
q:been	24
q:being	15
q:call	-26
q:case	15
q:charge	23
q:did	-22
q:die	17
q:duty	21
q:each	15
q:everybody	-17
q:for	20
q:from	-20
q:get	-15
q:his	-22
q:hour	-21
q:how	39
q:if	-24
q:is	34
q:last	24
q:long	25
q:meet	-24
q:morning	-31
q:next	-17
q:older	-18
q:or	-18
q:own	19
q:second	-16
q:shall	-24
q:sleep	16
q:stand	18
q:surcharge	-16
q:talk	-30
q:their	15
q:there	19
q:they	-15
q:thi	16
q:three	22
q:truce	42
q:two	-15
q:under	-17
q:until	-19
q:were	24
q:what	23
q:will	-20
q:year	23
q:your	21
qt=modal	-29
qt=pluperfect	17
qt=present	32
r1=(	-17
r1=, & d:ahead	23
r1=, & d:gone	-43
r1=.	15
r1=. & d:ahead	28
r1=. & d:gone	-45
r1=<end> & d:gone	-37
r1=as	18
r1=as & d:ahead	19
r1=it	-28
r1=it & d:ahead	-24
r1=of	31
r1=of & d:ahead	33
r2=<goods>	-19
r2=<level-noun>	15
r2=<name>	-22
r2=<person>	-19
r2=<span>	-15
r2=for	-15
r3=.	-16
r3=<goods>	16
r3=<seat>	-15
r3=<span>	22
r3=<v-stay>	-18
r3=day	20
r3=in	-18
r3=is	17
r3=it	-28
r3=on	23
r3=that	-19
r3=the	-26
r3=what	16
r3=year	16
r4=,	-28
r4=.	-19
r4=<goods>	19
r4=<level>	-20
r4=<quality>	-21
r4=<span>	-15
r4=in	-17
r4=is	-22
r4=it	20
r4=to	19
r4=truce	22
r=) <end>	-18
r=, "	16
r=, <seat>	16
r=. <end>	16
r=and is	-19
r=of thi	16
s:"	22
s:'	-16
s:'s	-17
s:*	-29
s:<day-gone>	-22
s:<day-today>	-29
s:<duty>	-15
s:<level>	-30
s:<month-gone>	18
s:<number>	-29
s:<office>	-25
s:<organisation>	-54
s:<points>	69
s:<span>	21
s:<v-bear>	-23
s:<v-begin>	-16
s:<v-deny>	-18
s:<v-propose>	-35
s:<v-sell>	-16
s:<v-suspend>	19
s:a	-24
s:affiliate	-15
s:after	-20
s:again	17
s:agreement	-26
s:an	-15
s:announce	-17
s:answer	-19
s:arrangement	27
s:ask	15
s:at	-18
s:beef	-19
s:before	18
s:better	18
s:between	23
s:busan	16
s:but	-25
s:butter	-18
s:by	-36
s:calendar	19
s:cease	-17
s:ceasefire	-19
s:chip	18
s:city	-22
s:club	-16
s:comment	-17
s:commerce	-15
s:company	-19
s:conclude	19
s:cotton	16
s:count	16
s:current	24
s:date	31
s:day	46
s:deadline	-29
s:delegation	-17
s:did	-24
s:die	27
s:do	19
s:down	-20
s:duty	18
s:earth	-16
s:enter	-24
s:everybody	-20
s:everything	27
s:exclusion	-23
s:fish	-16
s:fourth	-17
s:freeze	18
s:from	-35
s:frozen	-19
s:full	-19
s:gallium	-17
s:go	18
s:good	38
s:has	-19
s:have	15
s:he	-23
s:hearing	-15
s:his	-23
s:hundred	19
s:in	-28
s:is	23
s:just	16
s:keep	21
s:last	29
s:later	-23
s:let	26
s:levy	-21
s:list	-27
s:meet	-29
s:midnight	24
s:ministry	-21
s:month	21
s:must	-15
s:new	-16
s:night	-24
s:no	-21
s:notice	-18
s:of	-28
s:on	-17
s:open	-19
s:other	19
s:otherwise	23
s:out	25
s:p	-15
s:part	19
s:party	-23
s:peace	20
s:period	23
s:phone	-19
s:point	-17
s:port	-24
s:post	-17
s:question	-22
s:rate	-31
s:rather	18
s:reach	-17
s:reciprocal	18
s:renewed	17
s:rise	-20
s:round	-33
s:rule	-16
s:run	29
s:season	-16
s:see	-18
s:shelve	21
s:short	17
s:should	-15
s:side	15
s:signature	-20
s:since	17
s:sit	-23
s:six	21
s:somebody	35
s:stand	-16
s:steel	-16
s:surcharge	-35
s:suspend	15
s:talk	-32
s:tariff	-18
s:tell	18
s:that	15
s:the	-15
s:their	17
s:them	-17
s:there	-28
s:thing	15
s:till	27
s:truce	26
s:unless	25
s:until	18
s:up	21
s:vote	-23
s:way	15
s:were	18
s:without	-17
s:yes	21
sa:"	20
sa:'s	-25
sa:)	-20
sa:, "	20
sa:, <seat>	23
sa:, and	18
sa:, if	-21
sa:, its	17
sa:, to	21
sa:, unless	22
sa:-	-16
sa:.	-17
sa::	-20
sa:<day-ahead> ,	-20
sa:<day-ahead> .	27
sa:<day-gone> ,	-23
sa:<day-today> .	19
sa:<duty>	-33
sa:<level>	-25
sa:<month-ahead>	-17
sa:<month-gone>	22
sa:<month-gone> ,	19
sa:<name>	-25
sa:<name> .	-15
sa:<name> and	16
sa:<name> is	21
sa:<name> will	-16
sa:<number>	-26
sa:<quality> side	16
sa:<seat> .	-22
sa:after	-29
sa:agreement	-21
sa:all	-16
sa:and <name>	24
sa:and by	16
sa:and is	-19
sa:and it	-22
sa:and not	17
sa:and on	21
sa:and the	-37
sa:at midnight	25
sa:back	23
sa:back to	19
sa:begin	-28
sa:better	18
sa:by <span>	15
sa:by a	-16
sa:capital	16
sa:chip	19
sa:date	18
sa:day	29
sa:die	15
sa:do	17
sa:evening	-18
sa:everything	23
sa:for	-21
sa:from	-15
sa:go	17
sa:go back	15
sa:half	-15
sa:has	-15
sa:have	21
sa:hour	-16
sa:if	-37
sa:if it	-21
sa:in	-16
sa:in <seat>	-28
sa:is to	16
sa:is up	17
sa:it	16
sa:it ,	24
sa:it .	18
sa:let	20
sa:list	-20
sa:midnight	24
sa:next year	15
sa:night	-15
sa:of <level>	-15
sa:on <day-ahead>	-15
sa:one	-16
sa:other	15
sa:our	15
sa:out .	20
sa:over .	18
sa:rate	-23
sa:renewed	-15
sa:signature	-15
sa:since	15
sa:somebody	25
sa:standstill	18
sa:surcharge	-19
sa:that day	17
sa:the <name>	-15
sa:the <span>	16
sa:the two	18
sa:their	30
sa:they are	17
sa:to <day-ahead>	19
sa:to the	-21
sa:under	16
sa:unless	17
sa:until <day-ahead>	22
sa:up to	-22
sa:well	-25
sa:well .	-19
sa:what it	16
sa:who	-17
sa:will	16
sa:without	-16
sa:would be	-19
sa:year .	17
sa:yes	18
sb:'s good	16
sb:*	-29
sb:, <level>	-17
sb:, <number>	16
sb:, by	15
sb:, from	-32
sb:, good	21
sb:, in	-20
sb:, on	20
sb:, so	22
sb:: <number>	-18
sb:: <seat>	18
sb:: until	17
sb:<day-gone>	39
sb:<day-gone> ,	21
sb:<goods>	25
sb:<level-noun>	-20
sb:<level> in	16
sb:<month-ahead>	15
sb:<name> 's	-16
sb:<name> ,	20
sb:<name> and	41
sb:<number>	-23
sb:<number> ,	38
sb:<number> :	-20
sb:<number> a	17
sb:<number> from	15
sb:<number> the	-15
sb:<number> —	-25
sb:<office>	-34
sb:<office> :	-21
sb:<organisation>	-56
sb:<person> (	23
sb:<points>	64
sb:<quality> good	20
sb:<seat> 's	15
sb:<seat> ,	17
sb:<span> are	27
sb:<span> more	-17
sb:<span> of	15
sb:<taker>	-20
sb:<v-bear>	-17
sb:<v-deny>	-17
sb:<v-end>	15
sb:<v-propose>	-30
sb:<v-return>	-21
sb:<v-suspend>	17
sb:a	-33
sb:a .	17
sb:affiliate	-18
sb:again	19
sb:again ,	17
sb:agree on	-19
sb:all of	16
sb:and <name>	27
sb:and <number>	-16
sb:and it	34
sb:and on	-24
sb:answer	-17
sb:arrangement	25
sb:as of	-29
sb:ask	19
sb:at	-19
sb:at noon	-16
sb:back	-25
sb:before	21
sb:between <name>	21
sb:but	-18
sb:by	-29
sb:by the	-31
sb:cease	-16
sb:ceasefire	-19
sb:city	-22
sb:comment	-16
sb:commerce	-15
sb:company	-16
sb:current	24
sb:date	18
sb:day	29
sb:deadline	-24
sb:deal	-18
sb:delegation	-17
sb:did	-22
sb:die	16
sb:down	-24
sb:duty	25
sb:duty is	15
sb:end	17
sb:everybody	-19
sb:exclusion	-15
sb:extension	20
sb:for <name>	-18
sb:for <span>	36
sb:from	-30
sb:frozen	-19
sb:good	38
sb:good ,	25
sb:had	-18
sb:has been	-17
sb:has until	20
sb:in	-20
sb:in <seat>	-18
sb:in which	16
sb:into	-19
sb:is to	-19
sb:it end	26
sb:keep	20
sb:lapse on	24
sb:last	26
sb:last day	20
sb:meet	-24
sb:ministry	-19
sb:month	21
sb:more	-17
sb:must	-18
sb:no	-19
sb:noon	-20
sb:of	-24
sb:of <day-ahead>	21
sb:of <span>	-21
sb:of its	-15
sb:on a	-18
sb:on paper	22
sb:on the	-19
sb:once	16
sb:open	-18
sb:out	29
sb:over on	18
sb:part	17
sb:party	-20
sb:peace	22
sb:period	19
sb:phone	-18
sb:point	-16
sb:question	-22
sb:question :	-21
sb:reciprocal	23
sb:renewed	28
sb:round	-22
sb:run	25
sb:second	-23
sb:short	20
sb:should it	-20
sb:since <day-gone>	43
sb:sit	-30
sb:somebody	16
sb:surcharge	-17
sb:suspend	16
sb:suspend until	18
sb:suspension of	-17
sb:talk	-25
sb:tell the	16
sb:that is	-18
sb:the <number>	-17
sb:the <office>	-16
sb:the <organisation>	-43
sb:the <points>	16
sb:the <span>	41
sb:the arrangement	25
sb:the deadline	-21
sb:the freeze	18
sb:the second	-24
sb:the standstill	27
sb:the tariff	18
sb:the thing	17
sb:the truce	17
sb:them	-16
sb:there	-34
sb:there is	-15
sb:thi	21
sb:thing	22
sb:through	15
sb:till	18
sb:to be	16
sb:to run	-20
sb:truce	18
sb:truce that	19
sb:two	-24
sb:under	-19
sb:until	15
sb:up	29
sb:up to	17
sb:us	17
sb:vote	-24
sb:was to	-21
sb:way	15
sb:when	-19
sb:when the	-17
sb:where	-19
sb:will	-22
sb:will be	21
sb:with <name>	27
sb:with a	-22
t0=future	-25
t0=modal-passive	-20
t1=future	-21
t1=modal-passive	-20
t1=past-passive	-19
t:loose	22
t:loose & d:ahead	31
t:loose & d:gone	-24
t:loose-l	25
t:loose-l3	27
t:loose-r3	-19
t:more	16
t:more & d:ahead	27
t:more & d:gone	-30
t:more-l1	-23
t:more-r1	16
t:quiet	31
t:quiet & d:ahead	26
t:quiet & d:today	18
t:quiet-l	31
t:quiet-l1	25
t:quiet-l2	-21
t:quiet-l3	21
t:truce	43
t:truce & d:ahead	49
t:truce & d:gone	-38
t:truce-l	32
t:truce-l3	41
t:truce-r	22
t:truce-r2	35
t:verb-l2	-20
tn:more	22
tn:truce	26
tp:quiet	19
tp:truce	27
v0=begin	-21
v0=die	20
v0=other	-18
v0=sign	-21
v0=sit	-19
v1=be	15
v1=begin	-22
v1=die	20
v1=other	-20
v1=sign	-25
v1=sit	-19
v2-none	-22
v2=run	-17
vt0=die present	17
vt0=expire present	-24
vt1=be future	15
vt1=die present	17
vt1=expire present	-24`;
