// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:.	-13
a:<day-ahead>	7
a:<day-ahead> .	11
a:<day-gone>	6
a:<level>	-7
a:<level> to	7
a:<name>	8
a:<name> 's	8
a:<quality>	12
a:<span>	-15
a:<v-bear>	-7
a:<v-begin>	-14
a:<v-end>	14
a:<v-return>	13
a:<v-stay>	-9
a:<v-target>	10
a:<v-up>	-10
a:and	-14
a:are	-6
a:at	-10
a:beef	11
a:end	9
a:for	-17
a:from	8
a:from <level>	7
a:go	-6
a:half	11
a:his	7
a:in	-11
a:is <number>	11
a:it has	6
a:it is	10
a:last	-8
a:no	7
a:not	-6
a:of	-12
a:on	8
a:on <quality>	21
a:tariff	-10
a:than	6
a:that	9
a:the	-19
a:to <day-gone>	7
a:until <day-ahead>	7
a:with	-7
b:'s	8
b:, and	-9
b:, on	20
b:, the	-7
b:, to	-7
b:, will	10
b:-	10
b:.	7
b::	6
b:: <level>	-6
b:: <name>	-6
b:: and	9
b:: from	17
b:<agent>	-10
b:<day-today>	6
b:<day-today> to	7
b:<gate>	-9
b:<level-noun>	-19
b:<level>	-7
b:<level> as	11
b:<level> from	8
b:<level> on	-6
b:<name> agree	7
b:<name> to	11
b:<name> will	-7
b:<number> on	-6
b:<office>	-7
b:<organisation>	-12
b:<person>	-6
b:<person> announce	8
b:<quality> good	-8
b:<seat>	-17
b:<span> from	15
b:<v-bear>	-12
b:<v-impose>	-7
b:<v-propose>	-19
b:<v-say>	-8
b:<v-stay>	-10
b:<v-target>	-12
b:<v-up>	-22
b:agree	8
b:agree on	6
b:and	6
b:and from	17
b:announce	6
b:as	7
b:as of	9
b:at	-12
b:be <level>	11
b:been	-6
b:begin on	6
b:both	-7
b:by	-27
b:coffee	-6
b:come	-8
b:counted	7
b:counted from	7
b:cut	10
b:date	11
b:day	8
b:drop	12
b:duty from	-9
b:duty on	9
b:effect	11
b:effect on	11
b:end	-14
b:end on	-8
b:expire	-7
b:first	15
b:four	13
b:freeze	7
b:from	24
b:from <level>	6
b:from the	6
b:go	-11
b:good	-14
b:had	-12
b:half	12
b:has	-11
b:have	-8
b:if	-6
b:in	-51
b:is	7
b:is the	16
b:is to	13
b:it 's	10
b:it take	16
b:its	-22
b:its duty	-8
b:lower	-9
b:lower its	-7
b:meet	-7
b:midnight	9
b:midnight on	9
b:new	-11
b:not	7
b:of	-22
b:on	-9
b:on <day-today>	7
b:on <quality>	15
b:on the	-8
b:say	-9
b:sign	-8
b:since	-21
b:start on	7
b:stop	11
b:take effect	9
b:tariff	-7
b:tariff for	6
b:that	-30
b:the first	15
b:the truce	7
b:their tariff	7
b:there	8
b:they	-7
b:thi	6
b:to	14
b:to begin	16
b:to run	10
b:truce	6
b:until	-29
b:up	-8
b:was	-16
b:what	-12
b:which	7
b:which the	16
b:will	-9
b:would	-9
b:— the	7
c0=bear	-30
c0=begin	6
c0=propose	-9
c0=stay	-13
c0=suspend	-13
c0=target	-7
c0=up	-17
c1=agree	-17
c1=agree & d:ahead	-11
c1=bear	-9
c1=begin & d:ahead	9
c1=begin & d:gone	-9
c1=impose	-6
c1=impose & d:gone	-17
c1=propose	-10
c1=propose & d:ahead	-7
c1=stay & d:gone	-11
c1=target	-10
c1=target & d:ahead	-7
c1=up	-18
c1=up & d:ahead	-14
c2=bear	-16
c2=begin	-12
c2=end	14
c2=impose	-15
c2=target	-9
c2=up	-6
ct0=bear future	-6
ct0=bear present	-10
ct0=begin future	12
ct0=begin modal	-6
ct0=begin past	-13
ct0=begin present	8
ct0=down future	-7
ct0=down present	11
ct0=impose future	-11
ct0=impose present	12
ct0=stay future	6
ct0=stay past	-6
ct0=up present	-6
ct1=bear future	-6
ct1=bear participle-passive	11
ct1=bear present	-10
ct1=begin future	12
ct1=begin modal	-6
ct1=begin past	-13
ct1=begin present	8
ct1=down future	-7
ct1=down present	11
ct1=impose future	-11
ct1=impose infinitive	8
ct1=impose participle-passive	-13
ct1=impose present	12
ct1=stay future	7
ct1=stay infinitive	10
ct1=stay past	-6
ct1=suspend infinitive	12
ct1=up present	-6
ct2=begin present	-8
ct2=down present	10
ct2=end present	11
ct2=impose present	8
ct2=impose present-passive	-8
d:ahead own	9
d:ahead-0	-39
d:ahead-1	43
d:ahead-2	21
d:ahead-3	-67
d:ahead-4	-47
d:ahead-5	-69
d:at=0	-8
d:at=1	13
d:at=2	-41
d:at=3	-67
d:before ,	-6
d:before and ends on	6
d:before to	9
d:begins	39
d:begins ahead	57
d:begins gone	-36
d:begins today	-9
d:ends	-22
d:ends ahead	-12
d:ends gone	-9
d:gone	-104
d:gone other	-52
d:gone own	-59
d:gone-0	-6
d:gone-1	-25
d:gone-2	-7
d:gone-3	-9
d:gone-4	-10
d:gone-5	-46
d:how=calendar	-18
d:how=month	-40
d:how=relative	-38
d:how=weekday	-20
d:last	-8
d:month	-40
d:month ahead	-23
d:month gone	-16
d:named=0	-68
d:named=1	11
d:rank=0	15
d:rank=0 of 3	8
d:rank=0 of 4	18
d:rank=1	23
d:rank=1 of 2	14
d:rank=1 of 3	11
d:rank=2	-8
d:rank=2 of 3	-22
d:rank=2 of 4	-14
d:rank=3	-34
d:span-after	12
d:span-before	17
d:today	-37
d:today own	-37
d:today-0	-37
f:"	7
f:'s	-36
f:,	-16
f:.	-6
f::	-13
f:<agent>	-6
f:<day-ahead>	9
f:<day-gone>	-23
f:<day-today>	14
f:<duty>	16
f:<gate>	11
f:<level-noun>	-10
f:<month-ahead>	8
f:<month-gone>	-12
f:<not>	-11
f:<number>	11
f:<office>	-8
f:<organisation>	15
f:<person>	-29
f:<quality>	9
f:<sender>	-6
f:<v-agree>	-16
f:<v-begin>	-43
f:<v-buy>	-11
f:<v-down>	12
f:<v-end>	20
f:<v-propose>	-6
f:<v-return>	9
f:<v-say>	-15
f:<v-sell>	-6
f:<v-stay>	-12
f:<v-target>	8
f:<v-up>	-25
f:a	-13
f:after	-7
f:am	12
f:an	-6
f:and	-6
f:as	12
f:be	9
f:been	7
f:before	-7
f:beside	6
f:both	-13
f:by	-20
f:call	9
f:come	-11
f:confirm	9
f:continue	7
f:custom	11
f:cut	21
f:duty	15
f:end	6
f:fall	6
f:for	-50
f:four	10
f:from	8
f:go	-12
f:had	-14
f:have	-17
f:he	-11
f:i	7
f:in	13
f:is	8
f:it	-6
f:its	17
f:last	-8
f:later	18
f:lentil	13
f:let	11
f:levy	6
f:make	-6
f:meet	-12
f:month	11
f:much	10
f:next	10
f:no	-6
f:now	-10
f:of	-13
f:oil	6
f:on	18
f:or	-6
f:our	8
f:period	8
f:rest	9
f:return	11
f:say	-23
f:see	9
f:shall	7
f:sign	-7
f:since	-10
f:so	8
f:speak	11
f:suspend	6
f:tax	10
f:text	9
f:that	-48
f:the	-16
f:their	-6
f:then	-8
f:there	-9
f:they	-16
f:thi	15
f:time	9
f:to	12
f:top	-6
f:truce	-6
f:two	-9
f:until	-18
f:us	7
f:will	-34
f:with	-13
f:would	-8
f:write	10
first-of-paragraph	-30
has-gerund	-6
has-infinitive	13
has-modal	-33
has-past	-35
has-perfect	-17
has-pluperfect	-10
has-present	-15
headline	-68
l1=,	9
l1=, & d:ahead	19
l1=, & d:today	-14
l1=:	-9
l1=: & d:ahead	-7
l1=<begin> & d:today	-6
l1=by	-11
l1=by & d:ahead	-9
l1=from	21
l1=from & d:ahead	27
l1=from & d:gone	-16
l1=in	-12
l1=in & d:gone	-6
l1=on	-14
l1=on & d:gone	-31
l1=since	-19
l1=since & d:ahead	-10
l1=since & d:gone	-6
l1=the	9
l1=the & d:ahead	12
l1=to	-21
l1=to & d:ahead	-17
l1=until	-23
l1=until & d:ahead	-18
l2=, & d:ahead	7
l2=:	14
l2=: & d:ahead	15
l2=<begin>	-14
l2=<begin> & d:gone	-16
l2=<begin> & d:today	-11
l2=<duty>	-19
l2=<duty> & d:ahead	-17
l2=<goods>	-9
l2=<goods> & d:ahead	-7
l2=<name>	-9
l2=<name> & d:ahead	-6
l2=<seat>	-13
l2=<seat> & d:ahead	-8
l2=<span>	14
l2=<span> & d:ahead	15
l2=<v-bear> & d:ahead	6
l2=<v-begin>	6
l2=<v-begin> & d:ahead	8
l2=<v-end>	-23
l2=<v-end> & d:ahead	-19
l2=<v-impose>	-18
l2=<v-impose> & d:ahead	-12
l2=<v-say>	-10
l2=<v-say> & d:ahead	-7
l2=and	13
l2=and & d:ahead	14
l2=as	9
l2=as & d:ahead	9
l2=begin	6
l2=begin & d:ahead	8
l2=counted	7
l2=counted & d:ahead	8
l2=duty	-12
l2=duty & d:ahead	-11
l2=effect	13
l2=effect & d:ahead	14
l2=end	-9
l2=end & d:ahead	-7
l2=from	7
l2=from & d:ahead	8
l2=is	13
l2=is & d:ahead	14
l2=midnight	9
l2=midnight & d:ahead	9
l2=monday	15
l2=monday & d:ahead	17
l2=pay	9
l2=pay & d:ahead	10
l2=run	7
l2=run & d:ahead	8
l2=start	7
l2=start & d:ahead	7
l2=thi	8
l3=,	-22
l3=, & d:ahead	-16
l3=:	14
l3=: & d:ahead	17
l3=<begin>	-13
l3=<begin> & d:gone	-20
l3=<begin> & d:today	-19
l3=<duty>	6
l3=<duty> & d:ahead	7
l3=<level>	6
l3=<level> & d:ahead	7
l3=<name>	-7
l3=<number>	-9
l3=<number> & d:ahead	-7
l3=<person>	6
l3=<person> & d:ahead	7
l3=<seat>	18
l3=<seat> & d:ahead	19
l3=<span>	-6
l3=<v-bear>	-8
l3=<v-bear> & d:ahead	-7
l3=<v-begin>	6
l3=<v-begin> & d:ahead	7
l3=<v-down>	-7
l3=<v-down> & d:ahead	-6
l3=<v-impose> & d:ahead	7
l3=<v-say> & d:ahead	6
l3=a	8
l3=a & d:ahead	8
l3=and	-6
l3=are	11
l3=are & d:ahead	12
l3=at	-9
l3=at & d:ahead	-6
l3=by	-6
l3=duty	8
l3=duty & d:ahead	8
l3=first	15
l3=first & d:ahead	15
l3=from	-10
l3=from & d:ahead	-9
l3=in	-24
l3=in & d:ahead	-19
l3=is	-11
l3=is & d:ahead	-9
l3=it	-14
l3=it & d:ahead	-12
l3=of	12
l3=of & d:ahead	13
l3=on	10
l3=on & d:ahead	11
l3=take	9
l3=take & d:ahead	10
l3=the	-17
l3=the & d:ahead	-11
l3=to	15
l3=to & d:ahead	18
l3=truce	10
l3=truce & d:ahead	10
l4='s	8
l4='s & d:ahead	9
l4=-	12
l4=- & d:ahead	13
l4=:	-9
l4=: & d:ahead	-7
l4=<begin>	-25
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-22
l4=<goods>	-16
l4=<goods> & d:ahead	-13
l4=<name>	17
l4=<name> & d:ahead	18
l4=<number>	-11
l4=<number> & d:ahead	-8
l4=<span>	-8
l4=<span> & d:ahead	-7
l4=<v-bear>	-8
l4=<v-bear> & d:ahead	-6
l4=<v-propose>	6
l4=<v-propose> & d:ahead	7
l4=<v-stay>	-7
l4=as	10
l4=as & d:ahead	10
l4=ask	10
l4=ask & d:ahead	11
l4=at	-9
l4=at & d:ahead	-8
l4=begin	11
l4=begin & d:ahead	11
l4=day	9
l4=from	9
l4=from & d:ahead	9
l4=in	12
l4=in & d:ahead	14
l4=is	10
l4=is & d:ahead	12
l4=it	11
l4=it & d:ahead	13
l4=on	-6
l4=the & d:ahead	8
l4=to	-12
l4=to & d:ahead	-10
l4=will & d:ahead	6
l=, on	14
l=, on & d:ahead	15
l=: from	17
l=: from & d:ahead	18
l=<begin> <begin> & d:today	-6
l=<begin> from & d:ahead	7
l=<begin> on	-15
l=<begin> on & d:ahead	-12
l=<span> from	16
l=<span> from & d:ahead	17
l=as of	9
l=as of & d:ahead	9
l=begin on	6
l=begin on & d:ahead	8
l=counted from	7
l=counted from & d:ahead	8
l=duty from	-9
l=duty from & d:ahead	-9
l=effect on	11
l=effect on & d:ahead	11
l=end on	-8
l=end on & d:ahead	-6
l=from the	8
l=from the & d:ahead	8
l=midnight on	9
l=midnight on & d:ahead	9
l=monday ,	16
l=monday , & d:ahead	17
l=start on	7
l=start on & d:ahead	7
lead=, & d:ahead	16
lead=, & d:gone	-21
lead=, & d:today	-18
lead=1	11
lead=9	11
lead=:	6
lead=: & d:ahead	11
lead=: & d:gone	-7
lead=a	-8
lead=a & d:ahead	-6
lead=before	-7
lead=before & d:ahead	-6
lead=canada	13
lead=canada & d:ahead	13
lead=from	13
lead=from & d:ahead	15
lead=if	-6
lead=it	12
lead=it & d:ahead	15
lead=on	-19
lead=on & d:ahead	-16
lead=that	-19
lead=that & d:ahead	-14
lead=the & d:ahead	11
lead=the & d:gone	-11
lead=which	7
lead=which & d:ahead	10
lll=: <level> from	-6
lll=<begin> <begin> <begin> & d:today	-6
lll=<begin> <begin> from & d:ahead	7
lll=<begin> <begin> on	-15
lll=<begin> <begin> on & d:ahead	-12
lll=<level> as of	11
lll=<seat> , on	19
lll=<seat> , on & d:ahead	19
lll=take effect on	11
lll=take effect on & d:ahead	11
lr=, .	22
lr=, . & d:ahead	23
lr=, <end>	-18
lr=, <end> & d:ahead	-7
lr=, <end> & d:today	-6
lr=<begin> <end>	-8
lr=before <end>	11
lr=before <end> & d:ahead	11
lr=from ,	31
lr=from , & d:ahead	33
lr=from .	-22
lr=from . & d:ahead	-20
lr=from ;	-6
lr=from and	-8
lr=from and & d:ahead	-8
lr=from it	6
lr=from it & d:ahead	7
lr=from the	-14
lr=from the & d:ahead	-13
lr=of <end>	10
lr=of <end> & d:ahead	11
lr=on ,	-13
lr=on , & d:ahead	-9
lr=on ;	9
lr=on ; & d:ahead	9
lr=on and	9
lr=on and & d:ahead	11
lr=on on	7
lr=on on & d:ahead	8
lr=the .	15
lr=the . & d:ahead	15
lr=the <end>	-7
lr=the the	10
lr=the the & d:ahead	10
lr=to ,	-6
n:accord	-24
n:added	26
n:adds	14
n:agreement	-21
n:another	22
n:armistice	8
n:arrangement	13
n:bargain	-10
n:breather	-10
n:calm	7
n:ceasefire	19
n:continue	-6
n:continued	-12
n:days=1	22
n:days=2	10
n:days=3	12
n:days=6	10
n:days=9	18
n:deal	18
n:deals	14
n:extend	23
n:extended	40
n:extension	43
n:extra	11
n:frozen	-7
n:further	11
n:go on	-6
n:grace	-15
n:held in	-9
n:holiday	12
n:in the drawer	13
n:keeps	15
n:lengths=0	43
n:lengths=1	6
n:lengths=3	15
n:lengths=6	10
n:lie	-19
n:lies	13
n:lift	8
n:lifted	12
n:lifts	8
n:long=0	49
n:long=1	43
n:long=2	-11
n:long=3	35
n:long=9	6
n:longer	14
n:loose=2	11
n:loose=3	-6
n:loose=6	-10
n:measure	11
n:measures	8
n:moratorium	9
n:more	28
n:more=2	21
n:more=3	17
n:more=6	23
n:more=9	9
n:no truce	13
n:on hold	9
n:on ice	15
n:pact	21
n:parked	-10
n:pauses	7
n:period	-27
n:prolong	19
n:prolongation	14
n:prolonged	12
n:put off	12
n:quiet	11
n:quiet=1	41
n:quiet=2	24
n:quiet=3	-20
n:renewed	13
n:rest	9
n:second	-11
n:settlement	-14
n:shelved	-6
n:shelves	7
n:sleep	14
n:slept	-6
n:spare	6
n:standstill	-13
n:stay	-16
n:stays	-14
n:suspend	-12
n:suspended	44
n:term	13
n:truce	67
n:truce=1	25
n:truce=2	21
n:truce=3	11
n:truce=6	-9
n:verb=1	20
n:verb=2	-10
n:verb=6	16
n:window	-17
nc2=agree	-9
nc2=bear	-11
nc2=begin	-12
nc2=down	-6
nc2=end	9
nc2=impose	-16
nc2=say	-9
nc2=stay	-6
nc2=target	-11
nct2=agree present	-6
nct2=begin present	-8
nct2=impose future	-12
nct2=impose gerund	8
next=,	-8
next=and	7
next=if	10
next=that	-11
next=—	-8
nhas-future	-20
nhas-gerund	6
nhas-past	-21
nhas-perfect	8
nhas-present	-11
none	41
nt2=future	-15
nt2=gerund	7
nt2=past	-18
nt2=perfect-passive	11
nt2=present-not	11
nv0-none	-20
nv1-none	-20
nv2-none	-6
nv2=be	-17
nv2=charge	-10
nv2=have	9
nv2=other	-6
nv2=run	9
nvt2=be present	-11
nvt2=have present	9
nvt2=run present	9
o:act=charge	-11
o:act=lower	-8
o:act=meet	-6
o:act=run	6
o:act=say	-7
o:act=sign	-9
o:announce on ahead	7
o:be from ahead	13
o:be on ahead	-10
o:be the ahead	13
o:begin from ahead	-7
o:begin on ahead	15
o:carried=controls far	-15
o:carried=deal	-10
o:carried=deal far	-23
o:carried=duties far	-15
o:carried=longer far	-10
o:carried=meeting far	7
o:carried=none	-23
o:carried=procedure	-10
o:carried=procedure far	14
o:carried=truce far	14
o:charge from ahead	-7
o:leads=as of	9
o:leads=begin on	14
o:leads=cent from	9
o:leads=counted from	7
o:leads=effect on	11
o:leads=from the	8
o:leads=midnight on	9
o:leads=months from	10
o:leads=on	-15
o:leads=percent on	12
o:leads=start on	-6
o:leads=starts on	12
o:left=deal	-11
o:left=duties	-13
o:left=duties right=deal	8
o:left=duties right=none	-13
o:left=meeting	-31
o:left=meeting right=none	-23
o:left=none	-12
o:left=none right=truce	14
o:left=truce	-24
o:left=truce right=none	-19
o:near=deal	-8
o:near=meeting	-23
o:near=none	-27
o:near=procedure	-17
o:near=signing	-12
o:near=truce	-9
o:no verb  ahead	8
o:no verb  today	-6
o:no verb from ahead	22
o:no verb monday, ahead	17
o:no verb of ahead	6
o:no verb the ahead	6
o:no verb to ahead	-7
o:other from ahead	13
o:pay from ahead	-11
o:right=duties from	6
o:right=duties on	-17
o:right=duties the	10
o:right=longer	-9
o:right=longer on	-6
o:right=meeting	-8
o:right=none	-44
o:right=none before	6
o:right=none by	-8
o:right=none from	7
o:right=none in	-8
o:right=none monday,	16
o:right=none since	-15
o:right=none to	-18
o:right=none until	-15
o:right=signing	-6
o:right=truce	10
o:right=truce 	10
o:right=truce from	11
o:right=truce on	-9
o:subject=controls	-6
o:subject=controls far carried	-7
o:subject=deal	-10
o:subject=deal far carried	-8
o:subject=duties before ahead	11
o:subject=duties begin	-11
o:subject=duties begin ahead	-10
o:subject=duties begin on	-8
o:subject=duties carried be from	7
o:subject=duties carried from ahead	8
o:subject=duties carried other	8
o:subject=duties carried other ahead	9
o:subject=duties end	10
o:subject=duties end ahead	11
o:subject=duties far	9
o:subject=duties far carried	-27
o:subject=duties far carried be	-9
o:subject=duties far carried be ahead	-7
o:subject=duties far carried begin	-6
o:subject=duties far carried on ahead	-10
o:subject=duties far carried suspend	7
o:subject=duties far carried suspend ahead	7
o:subject=duties far no verb	9
o:subject=duties far no verb 	-6
o:subject=duties far no verb ahead	14
o:subject=duties far no verb on	16
o:subject=duties far on ahead	17
o:subject=duties from ahead	6
o:subject=duties no verb	7
o:subject=duties no verb ahead	12
o:subject=duties no verb gone	-7
o:subject=duties no verb of	9
o:subject=duties no verb on	-14
o:subject=duties no verb the	10
o:subject=duties of ahead	9
o:subject=duties on ahead	-13
o:subject=duties the ahead	10
o:subject=meeting	-22
o:subject=meeting carried begin ahead	6
o:subject=meeting far	7
o:subject=meeting far  ahead	10
o:subject=meeting far carried be	12
o:subject=meeting far carried be ahead	13
o:subject=meeting far carried from ahead	11
o:subject=meeting far no verb	7
o:subject=meeting far no verb 	9
o:subject=meeting far no verb ahead	9
o:subject=meeting no verb	-13
o:subject=meeting no verb ahead	-9
o:subject=none carried announce	8
o:subject=none carried announce ahead	8
o:subject=none carried announce on	8
o:subject=none carried be	6
o:subject=none carried be ahead	8
o:subject=none carried be the	14
o:subject=none carried end	10
o:subject=none carried end ahead	11
o:subject=none carried end on	12
o:subject=none carried from ahead	7
o:subject=none carried on ahead	17
o:subject=none carried run	10
o:subject=none carried run ahead	10
o:subject=none carried the ahead	12
o:subject=none no verb 	-9
o:subject=none no verb ahead	13
o:subject=none no verb on	-8
o:subject=none no verb today	-18
o:subject=none on ahead	-7
o:subject=procedure far	9
o:subject=procedure far no verb	9
o:subject=procedure far no verb ahead	10
o:subject=procedure no verb ahead	7
o:subject=truce	-9
o:subject=truce  ahead	11
o:subject=truce begin	7
o:subject=truce begin ahead	7
o:subject=truce begin on	7
o:subject=truce carried begin	9
o:subject=truce carried begin ahead	10
o:subject=truce carried begin on	10
o:subject=truce carried on ahead	7
o:subject=truce far	12
o:subject=truce far  ahead	12
o:subject=truce far carried	-12
o:subject=truce far no verb	12
o:subject=truce far no verb 	11
o:subject=truce far no verb ahead	16
o:subject=truce from ahead	-11
o:subject=truce no verb	-10
o:subject=truce no verb 	10
o:subject=truce no verb ahead	-6
o:subject=truce no verb from	-9
o:suspend from ahead	9
o:topic=controls	-13
o:topic=controls ahead	-8
o:topic=deal	-20
o:topic=deal ahead	-14
o:topic=deal far	-8
o:topic=deal far ahead	-6
o:topic=deal on	-7
o:topic=duties ahead	10
o:topic=duties be	13
o:topic=duties before ahead	6
o:topic=duties begin	-12
o:topic=duties end	19
o:topic=duties far 	-7
o:topic=duties far ahead	6
o:topic=duties far gone	-7
o:topic=duties far no verb	9
o:topic=duties far on	10
o:topic=duties far on ahead	13
o:topic=duties from	6
o:topic=duties from ahead	9
o:topic=duties gone	-29
o:topic=duties lower	-7
o:topic=duties no verb	7
o:topic=duties of	7
o:topic=duties of ahead	8
o:topic=duties on	-6
o:topic=duties the	7
o:topic=duties the ahead	8
o:topic=duties until	-6
o:topic=fees	-6
o:topic=longer	-14
o:topic=longer ahead	-11
o:topic=meeting	-30
o:topic=meeting ahead	-18
o:topic=meeting far	6
o:topic=meeting far 	9
o:topic=meeting far  ahead	10
o:topic=meeting far ahead	9
o:topic=meeting far from	7
o:topic=meeting far from ahead	8
o:topic=meeting far no verb	7
o:topic=meeting gone	-10
o:topic=meeting meet	-6
o:topic=meeting no verb	-13
o:topic=meeting on	-6
o:topic=none	15
o:topic=none 	-12
o:topic=none  ahead	-6
o:topic=none ahead	29
o:topic=none announce	8
o:topic=none be	8
o:topic=none from	15
o:topic=none from ahead	16
o:topic=none gone	-13
o:topic=none on	8
o:topic=none on ahead	10
o:topic=none run	10
o:topic=none the	11
o:topic=none the ahead	12
o:topic=none today	-19
o:topic=procedure	-8
o:topic=procedure far	7
o:topic=procedure far ahead	8
o:topic=procedure far no verb	9
o:topic=procedure from	-9
o:topic=procedure from ahead	-8
o:topic=procedure on	-10
o:topic=procedure on ahead	-8
o:topic=signing	-8
o:topic=signing sign	-8
o:topic=truce 	10
o:topic=truce  ahead	11
o:topic=truce begin	12
o:topic=truce end	-10
o:topic=truce far	8
o:topic=truce far 	11
o:topic=truce far  ahead	12
o:topic=truce far ahead	13
o:topic=truce far from	9
o:topic=truce far from ahead	9
o:topic=truce far no verb	12
o:topic=truce gone	-13
o:topic=truce no verb	-10
o:topic=truce other	13
pc0=impose	10
pc0=propose	7
pc0=say	-6
pc0=suspend	14
pc1=agree	-6
pc1=bear	-7
pc1=impose	9
pc1=propose	6
pc1=say	-6
pc1=suspend	16
pct0=begin present	-11
pct0=impose present	10
pct0=impose present-passive	8
pct0=propose present	7
pct0=suspend present-passive	9
pct1=begin present	-10
pct1=impose present	10
pct1=impose present-passive	8
pct1=propose present	8
pct1=suspend present-passive	9
phas-modal	7
phas-past	-19
phas-perfect	-12
pt0=modal	10
pt0=past	-15
pt0=perfect	-11
pt0=present-passive	6
pt1=modal	10
pt1=participle-passive	-10
pt1=past	-13
pt1=present-passive	6
pv0=ask	10
pv0=begin	10
pv0=other	-6
pv0=suspend	6
pv1=ask	10
pv1=begin	10
pv1=suspend	8
pvt0=be present	8
pvt1=be present	8
q:"	8
q:(	-7
q:)	-8
q:.	-10
q:;	8
q:<agent>	7
q:<day-ahead>	-14
q:<day-gone>	6
q:<day-today>	7
q:<duty>	7
q:<gate>	-9
q:<level-noun>	-14
q:<month-gone>	-15
q:<name>	-11
q:<not>	-13
q:<number>	9
q:<office>	-16
q:<person>	10
q:<seat>	-28
q:<sender>	-6
q:<span>	-22
q:<v-begin>	-7
q:<v-buy>	8
q:<v-down>	-27
q:<v-impose>	-7
q:<v-say>	9
q:<v-sell>	-10
q:<v-target>	-7
q:?	-7
q:after	-6
q:agree	6
q:am	11
q:an	-9
q:and	-8
q:announce	9
q:are	-8
q:article	11
q:as	-10
q:be	-7
q:bean	10
q:been	-10
q:between	-7
q:by	-15
q:closed	11
q:cocoa	18
q:come	-9
q:date	11
q:do	-6
q:duty	7
q:each	-6
q:end	-12
q:for	-8
q:four	8
q:get	11
q:good	9
q:had	9
q:happen	12
q:he	-9
q:hope	8
q:how	-7
q:i	6
q:impose	-7
q:in	-6
q:it	7
q:its	-14
q:just	11
q:keep	8
q:last	-8
q:levy	10
q:long	13
q:meet	11
q:morning	18
q:mr	8
q:night	19
q:no	-15
q:oil	6
q:on	-17
q:one	-12
q:order	10
q:other	-11
q:over	-8
q:palm	10
q:pay	-18
q:put	7
q:say	10
q:second	8
q:since	-13
q:suspension	17
q:take	-7
q:tariff	-7
q:text	10
q:the	-16
q:they	-17
q:thi	6
q:two	-9
q:under	-8
q:up	-11
q:we	6
q:what	-19
q:which	-8
q:with	-18
q:year	7
qt=future	-12
qt=past	-12
qt=pluperfect	11
r1=, & d:ahead	10
r1=, & d:gone	-26
r1=.	6
r1=. & d:ahead	17
r1=. & d:gone	-14
r1=<end>	-29
r1=<end> & d:gone	-18
r1=<end> & d:today	-19
r1=<level>	-6
r1=<name>	15
r1=<name> & d:ahead	16
r1=at	-6
r1=for	-6
r1=if	11
r1=if & d:ahead	11
r1=in	-7
r1=on	6
r1=on & d:ahead	7
r1=to & d:ahead	7
r1=until	10
r1=—	-6
r2='s	7
r2=<day-ahead>	10
r2=<day-gone>	7
r2=<end>	-23
r2=<level>	-7
r2=<name>	-9
r2=<not>	-8
r2=<span>	-6
r2=<v-stay>	7
r2=a	-10
r2=and	-24
r2=but	7
r2=duty	6
r2=from	12
r2=has	10
r2=his	7
r2=in	-8
r2=it	10
r2=run	9
r2=suspend	7
r2=that	10
r3=.	9
r3=:	-9
r3=<day-ahead>	-8
r3=<end>	-29
r3=<goods>	-10
r3=<level>	-10
r3=<number>	17
r3=<v-bear>	-8
r3=<v-target>	8
r3=a	-8
r3=additional	7
r3=been	11
r3=duty	-7
r3=for	7
r3=has	11
r3=no	7
r3=of	6
r3=on	10
r3=that	-7
r3=the	-11
r3=then	12
r4=,	-10
r4=.	14
r4=:	11
r4=<day-ahead>	8
r4=<end>	-39
r4=<goods>	-6
r4=<level>	-16
r4=<not>	19
r4=<number>	-16
r4=<quality>	6
r4=<span>	16
r4=<v-end>	10
r4=<v-say>	-6
r4=a	-6
r4=first	8
r4=for	-7
r4=from	6
r4=if	11
r4=in	-6
r4=longer	8
r4=not	10
r4=nothing	12
r4=on	9
r4=the	-13
r4=will	-11
r=, and	-22
r=, but	7
r=, from	12
r=, has	11
r=, in	-7
r=, the	15
r=: <number>	6
r=; the	-6
r=<end> <end>	-29
r=<name> 's	10
r=and end	6
r=it is	10
r=to <day-gone>	7
s:"	-6
s:*	10
s:,	6
s:-	12
s:.	-25
s::	9
s:<day-ahead>	-8
s:<day-gone>	-21
s:<duty>	6
s:<gate>	-17
s:<level-noun>	-16
s:<level>	-13
s:<month-ahead>	-24
s:<number>	9
s:<office>	-6
s:<organisation>	-41
s:<person>	-16
s:<points>	6
s:<quality>	18
s:<seat>	-6
s:<sender>	-18
s:<span>	25
s:<v-begin>	8
s:<v-buy>	-15
s:<v-down>	10
s:<v-end>	9
s:<v-impose>	-10
s:<v-propose>	-10
s:<v-return>	12
s:<v-say>	-12
s:<v-suspend>	8
s:<v-target>	-10
s:<v-threaten>	-6
s:[	11
s:additional	9
s:after	-6
s:again	-10
s:agreement	-7
s:all	-13
s:an	-9
s:and	-13
s:another	-7
s:arrangement	-12
s:article	6
s:ask	7
s:back	6
s:be	-8
s:beef	7
s:begin	20
s:between	-19
s:both	8
s:box	9
s:but	11
s:by	-21
s:call	-8
s:can	11
s:carry	14
s:charge	-9
s:coffee	-8
s:come	-20
s:counted	6
s:course	13
s:cut	7
s:date	7
s:down	-14
s:drop	21
s:due	-15
s:each	-19
s:effect	9
s:either	12
s:expire	-12
s:export	-6
s:failed	7
s:fentanyl	-6
s:first	15
s:followed	6
s:four	12
s:free	-6
s:freeze	7
s:from	18
s:full	11
s:go	-28
s:good	-38
s:had	-9
s:half	19
s:has	6
s:hold	-8
s:house	11
s:hundred	8
s:i	15
s:if	7
s:import	-6
s:impose	-8
s:in	-19
s:increase	8
s:into	14
s:introduce	8
s:is	7
s:its	-14
s:lapse	-8
s:leave	-9
s:legal	19
s:longer	7
s:lower	-10
s:m	-8
s:machine	13
s:make	-10
s:may	-11
s:meet	-15
s:midnight	24
s:milk	12
s:ministry	12
s:monday	13
s:more	-11
s:move	11
s:mr	-8
s:negotiate	7
s:next	-11
s:nil	10
s:nothing	8
s:notice	-6
s:now	-11
s:of	-9
s:off	-9
s:oil	-7
s:on	-8
s:or	-15
s:other	-21
s:our	-16
s:out	-23
s:percent	13
s:period	9
s:powder	12
s:put	-12
s:quarrel	6
s:read	8
s:reduce	-15
s:rice	-8
s:round	-9
s:run	15
s:same	-9
s:settle	7
s:shelve	10
s:sign	-7
s:since	-20
s:sit	-7
s:spring	11
s:statement	13
s:stay	-6
s:stop	9
s:suspend	7
s:suspension	-7
s:take	9
s:talk	-12
s:tariff	-20
s:tax	9
s:tell	8
s:that	-19
s:the	-31
s:them	-9
s:then	6
s:therefore	8
s:they	-6
s:third	-6
s:those	-6
s:three	16
s:till	10
s:time	12
s:trade	18
s:truce	-13
s:two	-14
s:under	-14
s:up	-20
s:us	-7
s:vote	-8
s:was	-12
s:watche	7
s:we	-15
s:were	-9
s:what	-23
s:which	26
s:who	-9
s:will	-8
s:with	-9
s:withdraw	11
s:wool	17
s:year	-7
s:you	7
s:your	10
s:—	-14
sa:'s	-9
sa:(	-9
sa:)	-12
sa:, <name>	-12
sa:, <number>	-9
sa:, <span>	6
sa:, and	-11
sa:, both	7
sa:, but	14
sa:, from	12
sa:, has	10
sa:, if	6
sa:, in	-10
sa:, the	21
sa:, until	8
sa:, where	7
sa:, will	6
sa:, would	9
sa:-	-15
sa:.	-25
sa:: the	10
sa:<agent>	12
sa:<day-ahead>	8
sa:<day-ahead> .	18
sa:<day-gone>	13
sa:<day-gone> ,	8
sa:<day-gone> .	12
sa:<day-today> ,	10
sa:<duty>	8
sa:<level> .	-17
sa:<level> <day-today>	11
sa:<level> on	-9
sa:<month-gone>	8
sa:<month-gone> ,	7
sa:<name> .	8
sa:<name> for	7
sa:<number>	9
sa:<number> .	23
sa:<number> :	-10
sa:<number> of	6
sa:<organisation>	-19
sa:<person>	-21
sa:<points>	10
sa:<quality>	16
sa:<quality> good	-7
sa:<quality> minister	8
sa:<quality> ship	7
sa:<seat>	-18
sa:<sender>	-8
sa:<span>	12
sa:<span> ,	14
sa:<v-down>	10
sa:<v-end>	11
sa:<v-impose>	-9
sa:<v-return>	16
sa:<v-say>	-6
sa:<v-stay>	14
sa:a quarrel	7
sa:a rate	7
sa:additional	15
sa:additional duty	16
sa:after	-10
sa:and	-24
sa:and <name>	-9
sa:and end	8
sa:and it	6
sa:and the	-10
sa:apply	7
sa:are	-13
sa:arrangement	-9
sa:as	-20
sa:at	6
sa:at <level>	9
sa:at <number>	-7
sa:back	8
sa:be <number>	9
sa:beef	8
sa:before	-10
sa:begin	9
sa:between	-6
sa:but	13
sa:come	-7
sa:course	13
sa:custom	7
sa:drop	12
sa:duty on	8
sa:each	-11
sa:each other	-6
sa:either	12
sa:end on	7
sa:failed	8
sa:for <quality>	6
sa:for <span>	10
sa:from	16
sa:from <number>	10
sa:full	12
sa:go	-13
sa:good	-13
sa:half	11
sa:has	18
sa:has been	10
sa:has not	12
sa:have run	13
sa:he had	8
sa:house	12
sa:i	7
sa:if	14
sa:if it	11
sa:in <month-gone>	6
sa:in <name>	-7
sa:in a	12
sa:introduce	9
sa:is	-9
sa:is <level>	8
sa:is <number>	11
sa:it	11
sa:it .	-7
sa:it has	17
sa:it is	7
sa:it will	8
sa:last until	8
sa:less	6
sa:longer	7
sa:may	-6
sa:minister	7
sa:minister of	8
sa:ministry	13
sa:move	12
sa:negotiate	8
sa:new	-7
sa:nil	10
sa:no longer	8
sa:nothing	9
sa:of <name>	11
sa:of trade	20
sa:on <day-gone>	11
sa:on <quality>	16
sa:on the	-11
sa:one	-10
sa:or	-8
sa:other	-10
sa:our	-6
sa:out	-11
sa:pay	-6
sa:period	7
sa:port .	7
sa:quarrel	7
sa:rate of	7
sa:read	9
sa:reduce	-6
sa:return	7
sa:run	15
sa:say in	14
sa:second	7
sa:settle	7
sa:spring	11
sa:standstill	8
sa:statement	13
sa:surcharge	10
sa:suspend <points>	6
sa:take	-9
sa:tariff	-23
sa:tax	10
sa:that	-11
sa:the <level>	6
sa:the <name>	-15
sa:the <organisation>	-10
sa:the <quality>	15
sa:the additional	17
sa:the arrangement	-6
sa:the first	7
sa:the second	9
sa:the truce	-7
sa:the two	-8
sa:their	-7
sa:then	8
sa:thi	-8
sa:till	12
sa:time	-8
sa:to <day-gone>	7
sa:to end	6
sa:to settle	7
sa:to the	-9
sa:trade	21
sa:trade ,	8
sa:truce	-19
sa:two	-12
sa:until	14
sa:until <day-ahead>	19
sa:up	-8
sa:was	-13
sa:watche	7
sa:where he	8
sa:which	11
sa:which is	7
sa:which it	8
sa:will	-9
sa:will be	6
sa:will charge	-12
sa:with the	7
sa:withdraw	12
sa:would	6
sa:would have	12
sa:your	9
sa:—	-10
sb:"	-6
sb:) —	7
sb:*	10
sb:, and	-20
sb:, in	-7
sb:, of	21
sb:, on	19
sb:, the	-14
sb:, to	-8
sb:, will	10
sb:-	19
sb::	9
sb:: <level>	-8
sb:: <number>	17
sb:: and	9
sb:: for	-9
sb:: from	17
sb:<agent>	-29
sb:<day-ahead>	-20
sb:<day-ahead> ,	-8
sb:<day-gone>	-24
sb:<day-today>	13
sb:<day-today> (	7
sb:<day-today> ,	13
sb:<day-today> to	7
sb:<gate>	-18
sb:<level-noun>	-26
sb:<level>	-23
sb:<level> ,	-10
sb:<level> as	11
sb:<level> from	7
sb:<level> on	-13
sb:<month-gone> for	6
sb:<name>	9
sb:<name> ,	-12
sb:<name> :	11
sb:<name> agree	7
sb:<name> have	-6
sb:<name> take	11
sb:<name> to	11
sb:<name> —	-9
sb:<not>	-6
sb:<number> ,	-9
sb:<number> :	19
sb:<number> on	-6
sb:<office>	-9
sb:<organisation>	-23
sb:<person> ,	-10
sb:<person> and	-9
sb:<person> announce	6
sb:<quality> good	-11
sb:<seat> ,	19
sb:<sender>	-7
sb:<span>	17
sb:<span> ,	12
sb:<span> from	15
sb:<v-begin>	10
sb:<v-buy>	-10
sb:<v-propose>	-9
sb:<v-say>	-7
sb:<v-sell>	-13
sb:<v-stay>	-28
sb:<v-suspend>	9
sb:<v-target>	-17
sb:[	11
sb:agree	8
sb:agree on	6
sb:agree to	8
sb:an	-9
sb:and <person>	-9
sb:and from	16
sb:and i	13
sb:apply	-7
sb:are	10
sb:as	15
sb:as of	18
sb:ask	8
sb:at midnight	19
sb:at the	-7
sb:be	-6
sb:be <level>	11
sb:been	-10
sb:begin	13
sb:begin on	15
sb:between	-10
sb:by	-24
sb:can	12
sb:carry	15
sb:coffee	-6
sb:come	-10
sb:counted	7
sb:counted from	7
sb:cut	9
sb:date	9
sb:down	-10
sb:drop	11
sb:due	-6
sb:duty from	-9
sb:effect	10
sb:effect on	10
sb:end	-20
sb:end on	-10
sb:expire	-7
sb:first	11
sb:followed	6
sb:for <span>	10
sb:for the	-6
sb:four	13
sb:freeze	7
sb:from	18
sb:go	-13
sb:good	-26
sb:had	-17
sb:half	10
sb:has	-24
sb:have	-20
sb:he	-11
sb:i	8
sb:if	-12
sb:in	-38
sb:in <name>	-6
sb:in <seat>	13
sb:increase	9
sb:into	17
sb:into <name>	20
sb:is	14
sb:is <level>	13
sb:is the	15
sb:is to	13
sb:it	-8
sb:it 's	9
sb:it is	7
sb:it take	15
sb:it was	-8
sb:it will	-6
sb:its	-32
sb:its duty	-9
sb:last <month-gone>	6
sb:legal	19
sb:lower	-9
sb:lower its	-7
sb:meet	-9
sb:midnight	26
sb:midnight ,	19
sb:midnight on	9
sb:monday	14
sb:monday ,	16
sb:mr	-7
sb:mr <person>	-7
sb:next	-6
sb:no	-7
sb:now	-7
sb:of <level>	-13
sb:of <span>	8
sb:of last	6
sb:of the	-15
sb:of which	16
sb:on <day-gone>	-12
sb:on <day-today>	7
sb:on <quality>	19
sb:on the	-12
sb:one ,	6
sb:other	-9
sb:our	-7
sb:out	-10
sb:percent	13
sb:put	-8
sb:reduce	-8
sb:say	-13
sb:shall	6
sb:shelve	10
sb:side	6
sb:side agree	9
sb:since	-26
sb:so	-7
sb:stop	10
sb:surcharge	-7
sb:suspension	-6
sb:take	15
sb:take effect	8
sb:take on	14
sb:talk	-7
sb:tariff for	6
sb:tariff on	-10
sb:tell	10
sb:that	-13
sb:that the	10
sb:the	-18
sb:the <organisation>	-13
sb:the <quality>	-10
sb:the <span>	10
sb:the duty	8
sb:the first	15
sb:their tariff	7
sb:there	6
sb:they	-13
sb:three	18
sb:three ,	20
sb:time	17
sb:to	12
sb:to begin	26
sb:to run	10
sb:to suspend	6
sb:to the	-7
sb:under	-6
sb:until	-34
sb:up	-9
sb:was to	7
sb:we	-11
sb:what	-16
sb:which	19
sb:which is	12
sb:which the	16
sb:which was	10
sb:with	-6
sb:would	-17
sb:you	10
sb:—	-8
sb:— <name>	-11
sb:— the	6
t0=future	6
t0=modal	-23
t0=past	-18
t0=perfect	-8
t0=pluperfect	-6
t0=present	-8
t1=future	6
t1=infinitive	13
t1=modal	-22
t1=past	-28
t1=perfect	-7
t1=present	-6
t2=future	-6
t2=modal	-6
t2=past	-14
t2=present-passive	-11
t:loose	-14
t:loose & d:ahead	-7
t:loose & d:gone	-7
t:loose-l	-8
t:loose-r	-8
t:loose-r1	-7
t:loose-r2	-6
t:more	-8
t:more & d:gone	-13
t:more-l	-6
t:more-l1	-7
t:more-l2	-9
t:more-l3	9
t:more-r3	-17
t:quiet	-7
t:truce	-7
t:truce & d:gone	-14
t:truce-l	-17
t:truce-l3	-14
t:truce-r2	12
t:verb	13
t:verb & d:ahead	18
t:verb-l	9
t:verb-l2	10
t:verb-r1	13
tn:more	-8
tn:truce	-7
tp:more	-7
tp:truce	17
tp:verb	-8
v0-none	-21
v0=announce	6
v0=come	-7
v0=drop	12
v0=end	-9
v0=expire	-6
v0=go	-10
v0=have	-6
v0=lower	-6
v0=pay	-7
v0=say	-6
v0=start	7
v0=take	6
v1-none	-21
v1=announce	6
v1=come	-7
v1=drop	12
v1=end	-10
v1=expire	-7
v1=go	-10
v1=have	-6
v1=lower	-8
v1=pay	6
v1=run	6
v1=say	-6
v1=sign	-8
v1=start	6
v1=take	6
v2-none	-38
v2=pay	-8
vt0=agree past	6
vt0=announce past	7
vt0=be future	7
vt0=begin future	17
vt0=begin present	-6
vt0=other present	9
vt0=start present	12
vt0=take present	11
vt1=announce past	7
vt1=be future	7
vt1=begin future	17
vt1=begin present	-6
vt1=other present	9
vt1=pay participle	11
vt1=start present	12
vt1=take present	11`;
