// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-17
a:<day-today>	12
a:<level>	-16
a:<name> and	14
a:<number>	14
a:<number> .	15
a:<organisation>	-10
a:<person>	-15
a:<quality>	-11
a:<seat>	-11
a:<span>	-29
a:<span> .	-11
a:<v-end>	12
a:<v-propose>	-12
a:<v-say>	-14
a:a	-16
a:a successor	-15
a:after	-11
a:and is	10
a:another	-12
a:begin	-15
a:between <name>	13
a:by the	9
a:expire	12
a:expire .	12
a:for	-22
a:has been	13
a:have	-10
a:is not	10
a:it take	12
a:last	-13
a:let	12
a:let their	13
a:night	-16
a:of	-28
a:of it	11
a:on	-19
a:pay <level>	-19
a:pay <number>	16
a:run	11
a:successor	-15
a:take <number>	11
a:tariff truce	9
a:their tariff	11
a:they	12
a:they pay	11
a:truce	14
a:truce between	12
a:with	-19
a:without	-19
b:'s <organisation>	11
b:'s second	10
b:, and	-32
b:, on	14
b:-	-22
b:;	-15
b:<day-gone>	31
b:<day-gone> end	20
b:<day-gone> to	16
b:<day-today>	-11
b:<duty>	-19
b:<goods>	-14
b:<level-noun>	-12
b:<month-gone>	10
b:<name> come	15
b:<name> had	10
b:<name> run	-11
b:<not>	18
b:<office>	-13
b:<organisation> let	12
b:<person>	-7
b:<person> 's	11
b:<span>	-21
b:<span> between	-9
b:<span> end	13
b:<v-bear>	-11
b:<v-buy>	-11
b:<v-end>	20
b:<v-propose>	-19
b:<v-renew>	-24
b:<v-say>	-14
b:<v-sign>	10
b:a	-7
b:a tariff	13
b:a trade	11
b:a truce	-11
b:allowed	10
b:allowed to	10
b:an	20
b:an end	16
b:and	-24
b:and it	-16
b:and the	-11
b:arrangement	11
b:at	21
b:at ten	10
b:back	22
b:back at	18
b:be	-14
b:because the	9
b:been	18
b:before	-14
b:begin	-16
b:begin on	-12
b:between the	23
b:both	11
b:both side	18
b:charge by	10
b:cod	11
b:come to	21
b:country end	12
b:custom will	11
b:decree	14
b:die on	-14
b:door	13
b:due	-18
b:due to	-15
b:duty	-16
b:duty on	-14
b:effect	15
b:effect since	11
b:end	11
b:expire	20
b:extension	16
b:force	-12
b:from	-16
b:from <day-gone>	16
b:from <name>	-13
b:go on	9
b:had a	10
b:had been	12
b:has been	13
b:have	-26
b:have end	-15
b:if	-15
b:in	-13
b:in effect	11
b:in the	-13
b:it	8
b:it expire	14
b:it go	11
b:it lapse	-10
b:it run	13
b:it there	-9
b:its	21
b:lapse	8
b:lapse on	15
b:last	21
b:let	24
b:let it	12
b:let its	11
b:midnight	10
b:midnight on	11
b:night	16
b:night of	16
b:no	18
b:no truce	18
b:none	12
b:none by	12
b:of <span>	-9
b:of last	16
b:oil	-11
b:on	-23
b:our	-12
b:out	15
b:out on	10
b:pass	15
b:run	13
b:run out	19
b:second	14
b:shut	13
b:side	16
b:since	-11
b:summer	15
b:talk	-13
b:ten	10
b:ten past	10
b:that end	-10
b:that run	17
b:the	-23
b:the arrangement	11
b:the custom	-9
b:the last	15
b:their	-34
b:their truce	-12
b:there	10
b:there has	9
b:to	-8
b:to an	16
b:to end	-16
b:too	11
b:trade truce	10
b:truce between	12
b:truce on	-13
b:truce until	9
b:truce was	-9
b:until the	13
b:was take	10
b:was to	-21
b:which both	19
b:which end	9
b:why	12
b:with	-12
b:would	-25
b:would have	-16
b:— <name>	-11
c0=bear	-22
c0=propose	-10
c0=renew	-20
c0=say	-14
c1=agree	-15
c1=agree & d:gone	-43
c1=agree & d:today	20
c1=bear	-20
c1=bear & d:gone	-34
c1=begin	-8
c1=begin & d:gone	-11
c1=end	16
c1=end & d:ahead	-23
c1=end & d:gone	20
c1=impose	-16
c1=impose & d:ahead	-16
c1=impose & d:gone	-17
c1=impose & d:today	15
c1=propose	-10
c1=renew	-24
c1=renew & d:gone	-20
c1=say	-14
c1=sign & d:gone	-11
c1=sign & d:today	17
c1=stay & d:ahead	-19
c1=stay & d:gone	13
c1=suspend	-10
c2=say	-12
ct0=agree past	-24
ct0=bear future	-12
ct0=bear past	-14
ct0=end future	-14
ct0=end modal	-24
ct0=end past	26
ct0=end present	-46
ct0=impose past	-51
ct0=impose past-passive	16
ct0=impose present	15
ct0=say past	-18
ct0=sign past	-10
ct0=stay past	26
ct0=stay present	-21
ct1=agree past	-23
ct1=bear past	-14
ct1=end future	-14
ct1=end modal	-24
ct1=end participle-passive	22
ct1=end past	26
ct1=end present	-46
ct1=impose past	-50
ct1=impose present	16
ct1=say past	-17
ct1=sell participle-passive	10
ct1=stay past	26
ct1=stay present	-20
ct2=bear present	-11
ct2=renew present-passive	10
ct2=say past	-9
ct2=stay present	-13
d:after ,	-13
d:after ended on	17
d:after to	13
d:after —	12
d:ahead	-119
d:ahead other	-67
d:ahead own	-61
d:ahead-1	-38
d:ahead-2	-18
d:ahead-3	-14
d:ahead-4	-10
d:ahead-5	-42
d:at=3	-55
d:before 	22
d:begins ahead	-10
d:ends ahead	-33
d:ends other ahead	-14
d:ends other gone	33
d:ends own ahead	-19
d:ends own today	16
d:ends today	16
d:gone	-14
d:gone other	-42
d:gone own	33
d:gone-1	34
d:gone-4	-13
d:gone-5	-114
d:how=calendar	-32
d:how=relative	9
d:how=weekday	-37
d:last	-29
d:named=0	-91
d:named=1	26
d:named=2	21
d:rank=0	-28
d:rank=0 of 1	-10
d:rank=1	-18
d:rank=1 of 2	-9
d:rank=2	-8
d:rank=2 of 4	-9
d:span-before	-15
d:today	-28
d:today own	-28
d:today-0	-28
f:'s	-34
f:,	-14
f::	-16
f:<agent>	-30
f:<day-ahead>	-12
f:<day-today>	9
f:<duty>	-11
f:<level-noun>	26
f:<level>	23
f:<month-gone>	-10
f:<name>	-29
f:<number>	8
f:<office>	-13
f:<organisation>	-12
f:<person>	-31
f:<sender>	-17
f:<span>	24
f:<v-bear>	18
f:<v-begin>	-11
f:<v-buy>	-12
f:<v-down>	-27
f:<v-end>	12
f:<v-impose>	-14
f:<v-propose>	-36
f:<v-say>	-24
f:<v-sell>	-14
f:<v-suspend>	14
f:<v-target>	20
f:about	-11
f:after	-19
f:agree	15
f:any	15
f:are	13
f:ask	-12
f:back	15
f:be	-13
f:bean	9
f:because	18
f:been	16
f:before	18
f:begin	-22
f:behind	9
f:border	10
f:bring	-13
f:but	12
f:by	-22
f:cattle	-10
f:ceylon	12
f:chair	8
f:change	9
f:charge	24
f:coffee	-14
f:custom	-18
f:date	-10
f:during	14
f:evening	14
f:follow	10
f:for	-8
f:full	15
f:go	17
f:good	-14
f:had	44
f:history	11
f:honey	17
f:i	-19
f:in	8
f:its	-13
f:labour	12
f:land	-10
f:last	-18
f:machine	10
f:mean	11
f:midnight	-15
f:milk	10
f:moment	11
f:more	11
f:motorcycle	11
f:no	20
f:notice	-14
f:now	-19
f:nut	14
f:oil	-12
f:old	17
f:on	-11
f:one	22
f:other	11
f:paper	12
f:pay	32
f:pineapple	9
f:porto	13
f:promise	-11
f:put	-15
f:rate	38
f:reciprocal	15
f:round	-9
f:run	11
f:salmon	-12
f:same	14
f:second	13
f:side	12
f:sign	-13
f:since	37
f:standstill	10
f:stay	19
f:stockfish	9
f:sugar	-17
f:tea	9
f:tell	-13
f:the	-8
f:then	30
f:they	32
f:third	-10
f:three	-14
f:time	-21
f:truce	16
f:tuna	10
f:turbine	12
f:turned	12
f:under	-8
f:until	21
f:up	12
f:was	16
f:we	15
f:when	-16
f:while	-16
f:who	-20
f:will	-27
f:with	-7
f:without	-10
f:would	-22
f:zinc	10
first-of-paragraph	-28
has-future	-15
has-gerund	-23
has-modal	-55
has-participle	28
has-past	21
has-present	-41
headline	-8
l1=, & d:today	-28
l1=<day-gone>	8
l1=<v-end>	26
l1=<v-end> & d:gone	17
l1=<v-end> & d:today	15
l1=end	18
l1=end & d:today	19
l1=expire	20
l1=expire & d:gone	21
l1=from	-17
l1=from & d:gone	-30
l1=on	-20
l1=on & d:ahead	-52
l1=on & d:today	-20
l1=out & d:gone	7
l1=same	9
l1=same & d:gone	9
l1=since	-5
l1=since & d:gone	-6
l1=to	16
l1=to & d:gone	10
l1=until & d:ahead	-10
l1=until & d:gone	17
l1=—	9
l1=— & d:gone	12
l2=,	12
l2=, & d:gone	13
l2=<begin> & d:ahead	-13
l2=<day-gone>	16
l2=<day-gone> & d:gone	16
l2=<level>	-12
l2=<name>	9
l2=<name> & d:gone	8
l2=<not>	9
l2=<not> & d:gone	10
l2=<seat>	-25
l2=<seat> & d:today	-14
l2=<v-end>	16
l2=<v-end> & d:ahead	-15
l2=<v-end> & d:gone	22
l2=<v-impose>	-11
l2=<v-impose> & d:gone	-20
l2=<v-say>	-10
l2=and	-11
l2=and & d:gone	-9
l2=begin	-20
l2=begin & d:gone	-18
l2=bulletin	10
l2=bulletin & d:today	10
l2=end & d:ahead	-10
l2=end & d:gone	11
l2=force	-19
l2=force & d:gone	-18
l2=go	10
l2=go & d:gone	10
l2=it & d:today	10
l2=lapse	15
l2=lapse & d:gone	16
l2=midnight	11
l2=midnight & d:gone	12
l2=night	18
l2=night & d:gone	18
l2=none	12
l2=none & d:gone	12
l2=out	10
l2=out & d:gone	12
l2=pass & d:gone	10
l2=past	10
l2=past & d:today	10
l2=ship	10
l2=ship & d:gone	10
l2=to	-11
l2=truce	-14
l2=until	13
l2=until & d:gone	14
l2=which	15
l2=which & d:today	11
l3=(	11
l3=( & d:gone	11
l3=, & d:today	14
l3=<begin>	-13
l3=<begin> & d:ahead	-16
l3=<begin> & d:today	-8
l3=<day-gone>	12
l3=<day-gone> & d:gone	13
l3=<name>	14
l3=<name> & d:gone	19
l3=<number>	11
l3=<number> & d:gone	13
l3=<person>	-12
l3=<span>	11
l3=<span> & d:gone	13
l3=<v-begin>	-15
l3=<v-begin> & d:gone	-12
l3=<v-sign>	-14
l3=<v-sign> & d:gone	-12
l3=<v-stay>	8
l3=<v-stay> & d:gone	10
l3=an	15
l3=at	16
l3=at & d:gone	20
l3=been	-12
l3=been & d:gone	-11
l3=from	11
l3=from & d:gone	12
l3=have	-14
l3=have & d:gone	-13
l3=in	-16
l3=in & d:gone	-23
l3=its	17
l3=its & d:gone	17
l3=let	12
l3=let & d:gone	12
l3=on	16
l3=on & d:gone	18
l3=run	10
l3=run & d:gone	11
l3=ten	10
l3=the	-12
l3=to	-19
l3=to & d:gone	-35
l3=—	18
l3=— & d:gone	10
l3=— & d:today	9
l4=:	-13
l4=: & d:gone	-11
l4=<begin> & d:ahead	-26
l4=<begin> & d:gone	22
l4=<begin> & d:today	-15
l4=<level> & d:gone	-11
l4=<name>	-15
l4=<name> & d:gone	-17
l4=<v-agree> & d:gone	-15
l4=<v-stay>	-20
l4=<v-stay> & d:gone	-19
l4=another	13
l4=another & d:gone	13
l4=at	13
l4=at & d:today	9
l4=had	-16
l4=had & d:gone	-14
l4=in	-13
l4=it	20
l4=it & d:gone	22
l4=last	21
l4=last & d:gone	21
l4=let & d:gone	11
l4=of & d:gone	11
l4=on	13
l4=on & d:gone	15
l4=second	10
l4=second & d:gone	10
l4=shut	13
l4=shut & d:gone	13
l4=that	10
l4=that & d:gone	11
l4=the	-23
l4=the & d:gone	-14
l4=their	-12
l4=to & d:gone	13
l4=trade	11
l4=trade & d:gone	11
l4=would	-13
l4=would & d:gone	-11
l=, on	14
l=, on & d:gone	16
l=<begin> since & d:gone	-12
l=<day-gone> to	16
l=<day-gone> to & d:gone	16
l=<name> end	12
l=<name> end & d:gone	17
l=<name> on	-17
l=<name> on & d:gone	-13
l=<seat> ,	-15
l=<seat> , & d:today	-13
l=begin on	-17
l=begin on & d:gone	-15
l=bulletin ,	10
l=bulletin , & d:today	10
l=effect since	11
l=effect since & d:gone	11
l=end on	9
l=end on & d:ahead	-9
l=end on & d:gone	14
l=force since	-14
l=force since & d:gone	-13
l=go on	11
l=go on & d:gone	11
l=it end & d:today	10
l=lapse on	15
l=lapse on & d:gone	16
l=midnight on	11
l=midnight on & d:gone	12
l=night of	19
l=night of & d:gone	19
l=out on	10
l=out on & d:gone	12
l=run out	7
l=run out & d:gone	10
l=the same	9
l=the same & d:gone	9
l=truce end	8
l=truce end & d:gone	10
l=truce of	-19
l=truce of & d:gone	-18
l=until the	13
l=until the & d:gone	14
l=which end	14
lead=, & d:ahead	-23
lead=-	-15
lead=10	18
lead=13	11
lead=31	13
lead=31 & d:gone	13
lead=;	-15
lead=; & d:gone	-13
lead=a	-19
lead=a & d:gone	-16
lead=and	-11
lead=at & d:gone	12
lead=china	-10
lead=goods & d:gone	10
lead=had	-13
lead=had & d:gone	-12
lead=if	-15
lead=if & d:gone	-12
lead=it	21
lead=it & d:ahead	-8
lead=it & d:gone	15
lead=it & d:today	18
lead=july	10
lead=july & d:today	10
lead=no	12
lead=no & d:gone	13
lead=portugal	12
lead=september	11
lead=september & d:gone	12
lead=since & d:gone	-15
lead=that & d:gone	9
lead=the	-15
lead=the & d:ahead	-18
lead=until	19
lead=until & d:gone	21
lead=which & d:today	11
lead=— & d:gone	13
lead=— & d:today	-14
lll=, which end	14
lll=<begin> <begin> since & d:gone	-12
lll=<begin> <seat> ,	-12
lll=<day-gone> end on	17
lll=<day-gone> end on & d:gone	17
lll=<span> end on	13
lll=<span> end on & d:gone	13
lll=and <name> since	9
lll=and <name> since & d:gone	9
lll=at <level> since & d:gone	9
lll=at midnight on	10
lll=at midnight on & d:gone	10
lll=country end on	13
lll=country end on & d:gone	13
lll=from <day-gone> to	16
lll=from <day-gone> to & d:gone	16
lll=in effect since	11
lll=in effect since & d:gone	11
lll=in force since	-14
lll=in force since & d:gone	-13
lll=it expire on	10
lll=it expire on & d:gone	10
lll=on saturday , & d:gone	10
lll=run out on	11
lll=run out on & d:gone	13
lll=the truce end	11
lll=the truce end & d:gone	12
lll=the truce of	-16
lll=the truce of & d:gone	-16
lll=to end on	-9
lll=truce until the	11
lll=truce until the & d:gone	11
lll=with <name> end	16
lll=with <name> on	-14
lll=with <name> on & d:gone	-11
lr=, ,	13
lr=, , & d:today	9
lr=, <end>	-13
lr=, <end> & d:today	-28
lr=, —	-13
lr=<begin> the	-11
lr=<begin> —	11
lr=<begin> — & d:today	10
lr=after <end>	10
lr=after <end> & d:gone	10
lr=by ?	12
lr=by ? & d:gone	12
lr=end ,	-13
lr=end .	26
lr=end . & d:today	24
lr=expire ,	10
lr=expire .	13
lr=expire . & d:gone	14
lr=on . & d:ahead	-9
lr=on . & d:gone	15
lr=on <day-today>	17
lr=on <day-today> & d:gone	17
lr=on <end> & d:ahead	-8
lr=on <name>	12
lr=on <name> & d:gone	12
lr=on and	19
lr=on and & d:gone	20
lr=on another	-10
lr=on in	-13
lr=on in & d:gone	-12
lr=on night	-12
lr=on night & d:gone	-11
lr=on that	-13
lr=on that & d:gone	-9
lr=on with	-12
lr=on with & d:gone	-11
lr=on without	-17
lr=on without & d:gone	-16
lr=on —	10
lr=on — & d:gone	11
lr=same .	9
lr=same . & d:gone	9
lr=since and	-11
lr=since and & d:gone	-10
lr=the . & d:gone	11
lr=the <end>	12
lr=to ,	13
lr=to , & d:gone	14
lr=until .	-21
lr=until . & d:gone	-17
lr=until <end>	-19
lr=until <end> & d:gone	-15
lr=until they	12
lr=until they & d:gone	12
n:accord	32
n:add	25
n:added	44
n:adds	19
n:agreement	42
n:agreements	15
n:another	17
n:arrangement	11
n:bargain	20
n:ceasefire	19
n:continued	13
n:days=1	16
n:days=2	32
n:days=3	14
n:days=6	49
n:days=9	-10
n:deal	41
n:deals	23
n:extended	19
n:extends	11
n:extension	20
n:extra	26
n:freeze	10
n:further	-23
n:go on	12
n:goes on	21
n:grace	10
n:held back	10
n:held in	9
n:keeps	12
n:lengths=0	13
n:lengths=1	48
n:lengths=2	7
n:lie	-10
n:lies	-27
n:long=0	33
n:long=1	12
n:long=2	17
n:long=3	25
n:long=6	9
n:loose=1	33
n:loose=2	32
n:loose=3	52
n:loose=6	35
n:measure	13
n:measures	25
n:more	36
n:more=1	21
n:more=3	31
n:more=6	39
n:no truce	107
n:on hold	15
n:pact	22
n:peace	25
n:prolong	24
n:prolongation	14
n:prolonged	15
n:prolongs	9
n:put off	20
n:quiet=1	20
n:renewed	-12
n:rest	15
n:second	-10
n:slept	12
n:spared	15
n:standstill	-15
n:stays	15
n:successor	22
n:suspend	13
n:suspended	8
n:suspension	30
n:term	28
n:terms	32
n:truce	8
n:truce=1	28
n:truce=6	-22
n:truces	-12
n:understanding	16
n:verb=1	36
n:verb=2	13
n:verb=6	12
n:window	20
nc2=bear	24
nc2=propose	-15
nc2=sign	-11
nc2=up	-17
nct2=bear past	10
nct2=begin past	-14
nct2=begin perfect	15
nct2=end participle-passive	16
nct2=impose past-passive	-12
nct2=say past	-12
next=)	8
next=,	-20
next=and	9
next=because	-8
next=that	-14
nhas-pluperfect	14
none	53
nt2=participle-passive	8
nt2=past	-19
nv0-none	-21
nv1-none	-21
nv2-none	-14
nv2=begin	-13
nv2=end	15
nv2=have	-11
nv2=look	-10
nv2=pay	11
nv2=replace	-11
nv2=take	16
nvt2=begin past	-9
nvt2=end participle	16
nvt2=take present	10
o:act=agree	-14
o:act=begin	-9
o:act=charge	13
o:act=conclude	-9
o:act=end	15
o:act=have	12
o:act=let	18
o:act=meet	-10
o:act=no verb	-12
o:act=pass	15
o:act=prolong	-13
o:act=run	19
o:act=suspend	-14
o:be by gone	10
o:be until gone	15
o:carried=deal far	-13
o:carried=longer far	-10
o:carried=meeting	-44
o:carried=meeting far	-25
o:carried=procedure far	-10
o:carried=truce	15
o:carried=truce far	16
o:end ended today	17
o:end expired gone	12
o:end on ahead	-17
o:end on gone	13
o:have the gone	11
o:leads=began on	-14
o:leads=effect since	11
o:leads=ended on	25
o:leads=ends on	-59
o:leads=expired on	20
o:leads=expires on	-22
o:leads=force since	-14
o:leads=june to	11
o:leads=lapsed on	20
o:leads=midnight on	11
o:leads=night of	19
o:leads=out on	10
o:leads=the same	9
o:leads=truce of	-18
o:leads=until	22
o:leads=until the	13
o:leads=which ended	14
o:left=deal	-29
o:left=deal right=none	-22
o:left=longer	14
o:left=meeting	-52
o:left=meeting right=none	-41
o:left=none	-17
o:left=none right=none	-12
o:left=none right=signing	-7
o:left=none right=truce	12
o:left=procedure right=none	-18
o:left=truce	19
o:left=truce right=none	16
o:let on gone	21
o:near=deal	-17
o:near=duties	-11
o:near=meeting	-35
o:near=none	-17
o:near=procedure	-14
o:no verb bulletin, today	10
o:no verb of gone	11
o:no verb same gone	9
o:no verb to gone	17
o:no verb until gone	-18
o:no verb — gone	12
o:pay since gone	-10
o:right=deal 	10
o:right=duties	-11
o:right=duties until	-12
o:right=meeting on	-10
o:right=none	-54
o:right=none bulletin,	10
o:right=none ended	10
o:right=none ends	-21
o:right=none expired	12
o:right=none from	-7
o:right=none of	-12
o:right=none on	-13
o:right=none same	9
o:right=none since	-15
o:right=none the	12
o:right=none to	17
o:right=none —	10
o:right=signing	-15
o:right=truce	13
o:right=truce of	12
o:right=truce since	17
o:run on gone	14
o:run out gone	11
o:sign on gone	-17
o:subject=deal  today	10
o:subject=deal far carried	-16
o:subject=deal no verb 	10
o:subject=deal no verb today	10
o:subject=duties after gone	10
o:subject=duties far carried	-13
o:subject=duties far carried be	15
o:subject=duties far carried be gone	16
o:subject=duties far carried begin on	9
o:subject=duties far carried run	9
o:subject=duties far carried run gone	9
o:subject=duties far no verb today	-13
o:subject=duties on gone	-10
o:subject=longer	16
o:subject=longer carried run	11
o:subject=longer carried run gone	11
o:subject=longer no verb gone	10
o:subject=longer run	10
o:subject=longer run gone	10
o:subject=longer to gone	14
o:subject=meeting	-9
o:subject=meeting carried	-29
o:subject=meeting carried on gone	-14
o:subject=meeting end	-10
o:subject=meeting no verb thursday,	11
o:subject=meeting on gone	-10
o:subject=meeting thursday, gone	11
o:subject=none  gone	-12
o:subject=none bulletin, today	10
o:subject=none carried begin	-9
o:subject=none carried end ended	14
o:subject=none carried end on	-14
o:subject=none carried let	13
o:subject=none carried let gone	16
o:subject=none carried let on	17
o:subject=none carried pass gone	10
o:subject=none carried pay gone	-15
o:subject=none no verb bulletin,	10
o:subject=none no verb of	13
o:subject=none no verb today	-14
o:subject=none of gone	13
o:subject=procedure	-18
o:subject=procedure carried	-10
o:subject=procedure far carried have	11
o:subject=procedure far carried have gone	11
o:subject=procedure far carried the gone	11
o:subject=sale far	12
o:subject=sale far no verb	12
o:subject=sale far no verb gone	12
o:subject=sale far no verb on	13
o:subject=sale far on gone	13
o:subject=signing end	10
o:subject=signing end gone	11
o:subject=signing end on	14
o:subject=signing on gone	17
o:subject=truce	15
o:subject=truce be since	14
o:subject=truce carried begin	-12
o:subject=truce carried begin gone	-11
o:subject=truce carried end gone	11
o:subject=truce carried end on	11
o:subject=truce carried on gone	13
o:subject=truce carried run on	8
o:subject=truce carried sign	9
o:subject=truce carried sign today	10
o:subject=truce carried since gone	-10
o:subject=truce end	10
o:subject=truce end ended	11
o:subject=truce end gone	18
o:subject=truce ended gone	11
o:subject=truce far carried	22
o:subject=truce far carried be by	11
o:subject=truce far carried by gone	11
o:subject=truce far carried charge	18
o:subject=truce far carried end gone	10
o:subject=truce far carried end on	9
o:subject=truce far carried the gone	11
o:subject=truce far no verb 	-15
o:subject=truce far no verb today	-19
o:subject=truce no verb ends	-18
o:subject=truce no verb since	-11
o:subject=truce no verb to	15
o:subject=truce no verb until	-15
o:subject=truce no verb —	12
o:subject=truce on ahead	-8
o:subject=truce renew	9
o:subject=truce renew gone	10
o:subject=truce the gone	-15
o:subject=truce to gone	11
o:subject=truce until gone	-20
o:topic=controls	-10
o:topic=deal	-18
o:topic=deal 	10
o:topic=deal  today	10
o:topic=deal far	-10
o:topic=deal gone	-33
o:topic=deal on	-21
o:topic=deal on gone	-18
o:topic=duties after gone	10
o:topic=duties ahead	-23
o:topic=duties be	-7
o:topic=duties begin	-9
o:topic=duties end	14
o:topic=duties far begin	9
o:topic=duties far on	11
o:topic=duties far on gone	14
o:topic=duties far today	-16
o:topic=duties let	13
o:topic=duties pay	14
o:topic=exclusions	-15
o:topic=exclusions gone	-12
o:topic=longer	18
o:topic=longer far end	10
o:topic=longer gone	13
o:topic=longer run	11
o:topic=longer to	21
o:topic=longer to gone	12
o:topic=meeting	-42
o:topic=meeting ahead	-10
o:topic=meeting end	-26
o:topic=meeting gone	-28
o:topic=meeting meet	-9
o:topic=meeting on	-36
o:topic=meeting on gone	-28
o:topic=meeting thursday,	11
o:topic=meeting thursday, gone	11
o:topic=none	-20
o:topic=none  gone	-14
o:topic=none be	-8
o:topic=none bulletin,	10
o:topic=none bulletin, today	10
o:topic=none ended	11
o:topic=none gone	-17
o:topic=none of	11
o:topic=none of gone	13
o:topic=none on	-11
o:topic=procedure	-18
o:topic=procedure far	-12
o:topic=procedure gone	-12
o:topic=sale far	11
o:topic=sale far gone	12
o:topic=sale far no verb	12
o:topic=sale far on	13
o:topic=sale far on gone	13
o:topic=truce	21
o:topic=truce ahead	-42
o:topic=truce be	20
o:topic=truce end	10
o:topic=truce ended gone	6
o:topic=truce expired	12
o:topic=truce expired gone	12
o:topic=truce far	29
o:topic=truce far 	-16
o:topic=truce far by	11
o:topic=truce far by gone	11
o:topic=truce far charge	19
o:topic=truce far gone	24
o:topic=truce far on	11
o:topic=truce far on gone	12
o:topic=truce far the	12
o:topic=truce far the gone	12
o:topic=truce gone	35
o:topic=truce on ahead	-16
o:topic=truce on gone	11
o:topic=truce run	13
o:topic=truce the	9
o:topic=truce —	12
on record CN,US 2024-08-12	-9
on record CN,US 2024-11-10	-22
on record CN,US 2024-11-10 2025 II	-22
on record CN,US 2025-11-10 2025 II	23
on record CN,US 2025-11-10 2026 I	-23
on record MX,US 2025-07-14	10
on record MX,US 2025-07-14 2025 II	10
pc0=end	15
pc0=impose	-22
pc0=suspend	-18
pc1=begin	-17
pc1=end	14
pc1=impose	-24
pc1=sign	-20
pc1=suspend	-19
pct0=end past	20
pct0=end present	-23
pct0=impose past	-13
pct1=begin past	-16
pct1=end past	20
pct1=end present	-23
pct1=impose participle-passive	-10
pct1=impose past	-12
pct1=renew infinitive	11
phas-participle	-24
phas-past	16
phas-present	-12
pt0=past	19
pt1=participle-passive	-20
pt1=past	21
pv0=conclude	12
pv0=end	14
pv1=conclude	12
pv1=end	14
pv1=renew	14
pv2-none	-14
pvt0=conclude past	12
pvt0=end past	14
pvt0=end present	-16
pvt1=conclude past	12
pvt1=end past	15
pvt1=end present	-16
q:"	-15
q:'s	-9
q:(	-14
q:)	-14
q:,	-16
q:.	-15
q::	-8
q:<day-ahead>	-48
q:<day-today>	36
q:<month-today>	15
q:<name>	12
q:<not>	21
q:<number>	-34
q:<organisation>	-22
q:<person>	-25
q:<seat>	16
q:<v-agree>	-8
q:<v-bear>	-14
q:<v-begin>	16
q:<v-impose>	-24
q:<v-say>	-20
q:<v-sign>	-11
q:a	-19
q:agree	-14
q:already	-9
q:anti	11
q:between	20
q:bring	-11
q:but	-15
q:by	-15
q:carpet	11
q:closed	-10
q:collapsed	12
q:come	16
q:country	-10
q:deal	-9
q:dump	10
q:end	-18
q:for	-20
q:forty	8
q:from	-9
q:good	-16
q:happened	14
q:has	-10
q:he	-9
q:i	-13
q:in	-31
q:is	17
q:market	-10
q:meet	-9
q:minute	-10
q:no	23
q:of	-13
q:on	-3
q:over	12
q:prime	10
q:proposal	11
q:rate	12
q:round	-13
q:say	-8
q:second	-9
q:stockholm	18
q:that	-12
q:the	-18
q:then	16
q:to	-30
q:tomatoe	10
q:truce	26
q:under	-14
q:welcome	10
q:what	34
q:which	-17
q:would	-25
q:year	-10
q:—	29
qt=future	-10
qt=modal	-24
qt=present	-11
r1=, & d:ahead	-23
r1=. & d:ahead	-27
r1=. & d:gone	17
r1=. & d:today	16
r1=<day-today>	15
r1=<day-today> & d:gone	17
r1=<end> & d:ahead	-29
r1=<end> & d:gone	9
r1=<end> & d:today	-9
r1=<not>	-12
r1=<not> & d:gone	-10
r1=<v-impose>	-12
r1=and	16
r1=and & d:gone	19
r1=another	-10
r1=another & d:gone	-10
r1=at	13
r1=at & d:gone	14
r1=because	-8
r1=because & d:gone	-7
r1=by & d:today	10
r1=in	-21
r1=in & d:gone	-19
r1=night	-16
r1=night & d:gone	-15
r1=that	-16
r1=that & d:gone	-12
r1=they	14
r1=to	-14
r1=with	-14
r1=with & d:gone	-13
r1=without	-11
r1=—	11
r1=— & d:gone	9
r2=(	9
r2=,	21
r2=<end>	-8
r2=<goods>	11
r2=<not>	-23
r2=<number>	7
r2=<person>	-11
r2=<quality>	-11
r2=a	-13
r2=after	12
r2=and	16
r2=begin	-10
r2=nobody	-9
r2=now	13
r2=take	10
r2=the	15
r2=which	9
r3=,	-13
r3=<end>	-11
r3=<goods>	-17
r3=<level>	-21
r3=<not>	20
r3=<number>	15
r3=<office>	18
r3=<span>	18
r3=<v-end>	16
r3=<v-renew>	-9
r3=and	-13
r3=end	18
r3=first	14
r3=has	13
r3=nobody	12
r3=not	11
r3=of	-13
r3=on	-9
r3=successor	-14
r3=that	-13
r3=the	10
r3=to	-12
r3=with	-11
r3=—	10
r4=<day-ahead>	-23
r4=<duty>	-14
r4=<end>	-12
r4=<name>	-8
r4=<v-bear>	-11
r4=a	-10
r4=an	10
r4=as	9
r4=been	12
r4=let	13
r4=now	10
r4=of	20
r4=on	-11
r4=to	-21
r4=truce	12
r=) ,	11
r=, after	13
r=, and	14
r=, which	9
r=<day-today> .	9
r=and now	15
r=by the	9
r=it take	12
r=they pay	11
r=— <level>	10
r=— for	11
s:'s	-11
s:.	-26
s:<agent>	-12
s:<day-ahead>	-87
s:<day-gone>	7
s:<duty>	-12
s:<gate>	-12
s:<goods-amount>	11
s:<level>	-22
s:<money>	-11
s:<name>	12
s:<number>	13
s:<organisation>	-15
s:<person>	-39
s:<seat>	-17
s:<sender>	-26
s:<span>	-13
s:<v-begin>	18
s:<v-buy>	-28
s:<v-end>	38
s:<v-impose>	-10
s:<v-propose>	-13
s:<v-say>	-23
s:<v-stay>	11
s:<v-suspend>	-12
s:a	-34
s:about	-15
s:act	-11
s:after	30
s:alive	15
s:allowed	9
s:an	33
s:and	16
s:announce	-11
s:anti	10
s:arica	10
s:arrangement	15
s:asleep	8
s:away	16
s:back	29
s:be	-18
s:became	8
s:beef	-14
s:begin	-12
s:bell	-11
s:between	13
s:border	11
s:bulletin	9
s:but	14
s:call	-14
s:ceylon	-9
s:child	9
s:cod	11
s:collect	-22
s:come	19
s:conclude	15
s:decree	13
s:direction	9
s:door	12
s:down	-19
s:dump	10
s:either	15
s:end	40
s:enter	-15
s:expire	29
s:extension	28
s:failed	13
s:first	23
s:followed	19
s:for	-35
s:former	10
s:friday	-11
s:fruit	15
s:gate	14
s:go	10
s:has	-23
s:he	-16
s:her	13
s:holiday	13
s:if	-34
s:into	-17
s:is	-19
s:it	15
s:its	18
s:leave	-12
s:let	29
s:lie	13
s:log	14
s:long	15
s:longer	10
s:look	-11
s:lose	-12
s:midnight	12
s:minute	-16
s:morning	-27
s:no	26
s:none	11
s:noticed	16
s:off	-10
s:old	14
s:on	-30
s:order	-21
s:ordinary	-11
s:out	17
s:own	-12
s:pass	21
s:pay	14
s:prolong	-9
s:put	-26
s:rang	-11
s:renew	19
s:replace	-16
s:report	-10
s:round	-17
s:run	18
s:second	15
s:sfax	10
s:shut	12
s:sign	-10
s:sit	-11
s:spare	10
s:standstill	15
s:start	-12
s:stay	-13
s:still	24
s:stop	-17
s:summer	12
s:surcharge	-17
s:take	21
s:talk	-12
s:tariff	-22
s:tell	-15
s:ten	10
s:that	-16
s:the	-31
s:these	14
s:they	-7
s:think	12
s:three	-15
s:time	12
s:truce	19
s:under	-39
s:unless	-10
s:up	-17
s:we	-24
s:week	-20
s:where	-18
s:whether	11
s:who	-8
s:why	11
s:with	-16
s:would	-15
s:—	12
sa:) ,	11
sa:, <name>	-10
sa:, <quality>	-10
sa:, after	30
sa:, between	-10
sa:, the	-7
sa:, when	14
sa:, where	-13
sa:- dump	10
sa:.	-28
sa:: the	10
sa:<day-ahead>	-19
sa:<day-ahead> )	9
sa:<day-gone>	9
sa:<day-today>	14
sa:<day-today> .	10
sa:<gate>	-20
sa:<level> .	-7
sa:<level> and	-10
sa:<level> in	12
sa:<level> —	10
sa:<name> and	16
sa:<name> come	11
sa:<name> let	13
sa:<number>	17
sa:<number> .	21
sa:<office>	12
sa:<office> was	8
sa:<person> and	11
sa:<points>	13
sa:<quality>	-18
sa:<quality> port	-10
sa:<seat> 's	11
sa:<span> .	-14
sa:<v-agree>	11
sa:<v-begin>	21
sa:<v-buy>	-10
sa:<v-end>	16
sa:<v-say>	-12
sa:<v-sell>	-13
sa:<v-stay>	16
sa:<v-target>	12
sa:<v-up>	-13
sa:a	-17
sa:a long	9
sa:a successor	-15
sa:after	28
sa:after <level>	8
sa:after <span>	26
sa:an	16
sa:an extension	15
sa:and <level>	-12
sa:and <seat>	-10
sa:and end	-12
sa:and nobody	16
sa:and now	15
sa:and the	18
sa:and with	-13
sa:anti	10
sa:anti -	10
sa:as plan	11
sa:asleep	8
sa:at	-8
sa:away	9
sa:back	12
sa:became	8
sa:been	-7
sa:begin ,	-12
sa:bell	-11
sa:both	-14
sa:by <span>	-16
sa:ceylon	-9
sa:collect	-9
sa:come	16
sa:come to	14
sa:day	14
sa:day ;	12
sa:dump	10
sa:dump duty	10
sa:duty on	16
sa:either	15
sa:end	33
sa:end ,	13
sa:end .	16
sa:end on	-22
sa:end without	11
sa:expire .	12
sa:extension	21
sa:extension .	14
sa:followed	17
sa:for	-28
sa:for <span>	-13
sa:four .	10
sa:from	13
sa:fruit	16
sa:has	-22
sa:have pay	17
sa:he	-14
sa:her	13
sa:hour to	10
sa:if	-11
sa:in <name>	13
sa:in either	13
sa:in the	-13
sa:is	-14
sa:it now	9
sa:it take	10
sa:its end	12
sa:last	-32
sa:let	10
sa:let their	13
sa:lie	13
sa:long	8
sa:look	-10
sa:look at	-10
sa:make	12
sa:meet in	13
sa:minute	-11
sa:morning	-23
sa:night	-13
sa:noticed	16
sa:noticed .	10
sa:now	13
sa:now take	12
sa:old	16
sa:old one	10
sa:on	-9
sa:one	13
sa:one end	10
sa:out ,	10
sa:pass	8
sa:plan .	11
sa:port	-12
sa:prolong	-9
sa:put	-18
sa:rang	-11
sa:reach	9
sa:renew	14
sa:renew .	20
sa:replace	-11
sa:round	-14
sa:second ,	10
sa:side	-12
sa:sign	-8
sa:sign .	-10
sa:since	20
sa:since then	14
sa:so	-18
sa:spare	10
sa:still	21
sa:stockholm	8
sa:stockholm ,	10
sa:strike	11
sa:successor ,	-13
sa:suspend .	10
sa:take	18
sa:take <number>	17
sa:that	-9
sa:the <goods-amount>	9
sa:the <level>	-16
sa:the <points>	11
sa:the anti	10
sa:the first	9
sa:the old	15
sa:the tariff	-10
sa:the two	10
sa:their tariff	10
sa:then	11
sa:these	12
sa:think	12
sa:to	-7
sa:to its	12
sa:to sign	-9
sa:to spare	10
sa:trade	-10
sa:truce	16
sa:truce between	10
sa:truce end	16
sa:truce expire	13
sa:two	14
sa:two government	10
sa:two hour	10
sa:until	-17
sa:until <day-ahead>	-24
sa:up	-10
sa:was	16
sa:was still	15
sa:we	-12
sa:week	-12
sa:were due	10
sa:when	15
sa:when the	17
sa:where	-14
sa:whether	13
sa:which end	11
sa:with	-31
sa:with the	-13
sa:with two	10
sa:without an	13
sa:year	-12
sa:you	-11
sa:—	8
sa:— <level>	10
sa:— for	11
sb:'s	-15
sb:'s <organisation>	10
sb:'s good	11
sb:'s second	10
sb:( <day-gone>	10
sb:,	6
sb:, and	-31
sb:, in	-15
sb:, on	13
sb:, so	10
sb:: <quality>	9
sb:: the	-14
sb:: with	11
sb:; that	10
sb:<agent>	-24
sb:<day-gone>	24
sb:<day-gone> ,	-25
sb:<day-gone> and	-10
sb:<day-gone> end	20
sb:<day-gone> to	22
sb:<day-gone> —	19
sb:<day-today> after	11
sb:<level-noun>	-13
sb:<name>	10
sb:<name> 's	-22
sb:<name> and	12
sb:<name> come	15
sb:<name> conclude	12
sb:<name> had	17
sb:<name> lapse	20
sb:<name> on	-15
sb:<name> run	-11
sb:<name> was	-9
sb:<not>	13
sb:<number>	10
sb:<number> ,	18
sb:<number> until	14
sb:<office>	-32
sb:<organisation>	-10
sb:<organisation> let	11
sb:<person>	-40
sb:<person> 's	10
sb:<person> ,	-17
sb:<person> and	-11
sb:<points>	-11
sb:<quality>	21
sb:<quality> good	-14
sb:<seat>	-21
sb:<seat> ,	-20
sb:<seat> and	11
sb:<sender>	-16
sb:<span>	-16
sb:<span> and	-16
sb:<span> between	-9
sb:<span> end	17
sb:<v-agree>	-9
sb:<v-bear>	-8
sb:<v-buy>	-16
sb:<v-end>	29
sb:<v-impose>	-8
sb:<v-propose>	-13
sb:<v-say>	-16
sb:<v-suspend>	-16
sb:<v-up>	8
sb:a	-28
sb:a tariff	13
sb:a trade	11
sb:a truce	-20
sb:after	13
sb:agree	-16
sb:agree in	-11
sb:agreement	-15
sb:allowed	10
sb:allowed to	10
sb:an	23
sb:an end	15
sb:and <level>	17
sb:and <name>	16
sb:and <seat>	11
sb:and the	-25
sb:another	11
sb:arica	10
sb:arrangement	16
sb:arrangement in	11
sb:as	13
sb:as long	9
sb:at	13
sb:at <number>	19
sb:at ten	10
sb:back	21
sb:back at	18
sb:be	-26
sb:been	13
sb:been no	10
sb:between the	24
sb:both side	15
sb:bulletin	10
sb:bulletin ,	10
sb:but	12
sb:charge by	10
sb:cod	12
sb:collect	-13
sb:come to	21
sb:conclude	11
sb:conclude an	10
sb:country end	12
sb:custom truce	-9
sb:custom will	11
sb:decree	13
sb:die on	-14
sb:direction	9
sb:door	13
sb:effect	13
sb:effect since	11
sb:end	26
sb:end of	19
sb:end on	12
sb:end with	15
sb:expire	25
sb:expire on	15
sb:first	22
sb:first <span>	13
sb:first truce	9
sb:for	-12
sb:for as	10
sb:force since	-11
sb:from	-21
sb:from <day-gone>	14
sb:gate	14
sb:go	11
sb:go on	12
sb:good on	10
sb:had a	10
sb:had lapse	-12
sb:has been	16
sb:has had	-10
sb:hold	-17
sb:if	-22
sb:in	-10
sb:in effect	11
sb:in sfax	10
sb:into	-9
sb:is the	12
sb:it	23
sb:it ,	19
sb:it end	15
sb:it expire	14
sb:it go	9
sb:it lapse	-10
sb:it run	13
sb:it there	-9
sb:it too	12
sb:it would	-12
sb:its	12
sb:lapse on	14
sb:last	20
sb:last summer	14
sb:last until	-10
sb:lasted <span>	-17
sb:let	22
sb:let it	11
sb:let its	11
sb:log	14
sb:long as	9
sb:longer	10
sb:make	-8
sb:meet	-10
sb:midnight on	10
sb:my	11
sb:night	13
sb:night of	16
sb:no	24
sb:no longer	11
sb:no truce	20
sb:none	11
sb:none by	12
sb:not	-13
sb:now	-11
sb:of <level>	-14
sb:of last	12
sb:oil	-13
sb:on	-20
sb:on <day-today>	12
sb:on each	11
sb:order	-12
sb:other	12
sb:other 's	11
sb:our	-20
sb:out	17
sb:out on	15
sb:over	14
sb:own	-9
sb:pass	14
sb:pay	16
sb:run	14
sb:run out	22
sb:run until	-9
sb:say that	13
sb:second extension	10
sb:sfax	10
sb:shut	13
sb:side	10
sb:since	-10
sb:standstill	16
sb:standstill on	12
sb:start	-9
sb:stop	-10
sb:summer	13
sb:surcharge	-13
sb:talk	-21
sb:tariff	-16
sb:tell	-10
sb:ten	10
sb:ten past	10
sb:that end	-10
sb:that run	17
sb:that was	14
sb:the	-17
sb:the <name>	-13
sb:the <organisation>	-12
sb:the <quality>	17
sb:the <span>	-13
sb:the arrangement	10
sb:the custom	-10
sb:the end	19
sb:the first	24
sb:the last	15
sb:the second	-11
sb:the standstill	10
sb:their	-14
sb:them at	9
sb:there has	9
sb:to an	15
sb:to end	-21
sb:to renew	11
sb:to the	-9
sb:trade truce	9
sb:truce	10
sb:truce between	12
sb:truce had	-9
sb:truce over	11
sb:truce that	-7
sb:truce until	9
sb:truce was	-12
sb:under	-30
sb:under the	-20
sb:until the	16
sb:vigo	9
sb:was take	10
sb:was to	-13
sb:we	-11
sb:were	-6
sb:which both	17
sb:which end	9
sb:who	-13
sb:why	11
sb:with <name>	7
sb:would	-12
t0=future	-39
t0=modal	-40
t0=modal-passive	-10
t0=past	20
t0=present	-28
t1=future	-32
t1=modal	-39
t1=modal-passive	-9
t1=participle-passive	31
t1=past	22
t1=past-passive	-7
t1=present	-25
t2=perfect	-15
t2=present	-21
t2=present-passive-not	9
t:loose & d:gone	14
t:loose-r	13
t:loose-r3	12
t:more & d:ahead	-22
t:more & d:gone	18
t:more-l1	17
t:more-r0	-11
t:more-r1	-26
t:quiet	18
t:quiet & d:gone	19
t:quiet-r	16
t:quiet-r3	12
t:truce	18
t:truce & d:ahead	-43
t:truce & d:gone	32
t:truce-l	11
t:truce-l1	-26
t:truce-l3	33
t:truce-r	10
t:truce-r2	7
t:truce-r3	9
t:verb & d:gone	-18
t:verb & d:today	17
tn:more	14
tn:truce	23
tn:verb	15
tp:loose	-12
tp:truce	29
v0-none	-12
v0=be	14
v0=begin	-22
v0=end	-14
v0=expire	13
v0=lapse	10
v0=run	12
v1-none	-23
v1=agree	-12
v1=begin	-21
v1=expire	21
v1=lapse	8
v1=make	-13
v1=pass	16
v1=run	11
v1=take	-16
v2-none	-43
v2=be	-9
v2=begin	-14
v2=let	12
v2=run	13
verbless	-12
vt0=be perfect	14
vt0=begin past	-18
vt0=come past	13
vt0=end future	-10
vt0=end modal	-24
vt0=end past	10
vt0=end present	-40
vt0=expire past	13
vt0=lapse past	23
vt0=let present	9
vt0=run past	29
vt0=run present	-16
vt1=be perfect	14
vt1=begin past	-17
vt1=charge participle	10
vt1=come past	13
vt1=end future	-10
vt1=end modal	-24
vt1=end participle	25
vt1=end past	10
vt1=end present	-40
vt1=expire infinitive	11
vt1=expire past	13
vt1=lapse past	23
vt1=let present	9
vt1=run past	29
vt1=run present	-16
vt1=ship participle	10
vt1=take past	-10
vt2=be present	-9
vt2=begin past	-14
vt2=let present	13
vt2=pay present	-10
vt2=take past	10`;
