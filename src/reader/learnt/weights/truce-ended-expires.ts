// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-20
a:<day-today>	13
a:<level>	-13
a:<level> on	-10
a:<name> and	13
a:<number>	16
a:<number> .	16
a:<person>	-16
a:<quality>	-12
a:<seat>	-11
a:<span>	-27
a:<span> .	-11
a:<v-end>	13
a:<v-propose>	-12
a:<v-say>	-15
a:a	-18
a:a successor	-16
a:an extension	12
a:and is	9
a:another	-11
a:begin	-13
a:between <name>	13
a:by the	9
a:expire	12
a:expire .	12
a:extension	9
a:for	-24
a:has been	11
a:have	-10
a:is not	9
a:it take	10
a:last	-12
a:let	12
a:let their	13
a:night	-16
a:of	-32
a:on	-19
a:pay <level>	-20
a:pay <number>	18
a:run	9
a:since	9
a:since <day-gone>	10
a:successor	-16
a:take <number>	10
a:their tariff	11
a:they	12
a:they pay	11
a:truce	12
a:truce between	11
a:with	-20
a:without	-18
b:'s <organisation>	9
b:'s second	10
b:, and	-31
b:, on	16
b:-	-22
b:;	-16
b:; it	-12
b:<day-gone>	29
b:<day-gone> end	19
b:<day-gone> to	14
b:<day-today>	-12
b:<duty>	-17
b:<goods>	-23
b:<level>	-12
b:<month-gone>	10
b:<name> come	14
b:<name> run	-14
b:<not>	16
b:<office>	-12
b:<organisation> let	10
b:<person>	-6
b:<person> 's	9
b:<quality>	-12
b:<span>	-21
b:<span> end	12
b:<v-bear>	-22
b:<v-buy>	-11
b:<v-end>	21
b:<v-propose>	-18
b:<v-renew>	-24
b:<v-say>	-14
b:<v-sign>	8
b:a tariff	12
b:a trade	11
b:allowed	11
b:allowed to	11
b:an	19
b:an end	14
b:and	-26
b:and it	-14
b:and the	-12
b:arrangement	13
b:at	21
b:at <number>	11
b:at midnight	9
b:back	13
b:back at	17
b:be	-10
b:because the	10
b:been	19
b:before	-13
b:begin	-18
b:begin on	-13
b:between the	20
b:both side	18
b:come to	20
b:country end	11
b:custom	-10
b:decree	13
b:die on	-14
b:door	14
b:due	-18
b:due to	-15
b:duty	-12
b:duty on	-13
b:effect	16
b:effect since	10
b:end	10
b:expire	21
b:extension	17
b:force	-14
b:from	-12
b:from <day-gone>	14
b:from <name>	-14
b:go on	9
b:had a	10
b:had been	12
b:has been	11
b:has had	-11
b:have	-24
b:have end	-15
b:if	-16
b:in	-10
b:in effect	10
b:in the	-15
b:is	-10
b:it	7
b:it expire	12
b:it go	10
b:it lapse	-12
b:it run	12
b:it there	-9
b:its	21
b:lapse	10
b:lapse on	15
b:last	23
b:let	23
b:let it	10
b:let its	12
b:midnight	10
b:midnight on	11
b:night	16
b:night of	17
b:no	17
b:no truce	18
b:none	10
b:none by	10
b:of last	17
b:on	-22
b:our	-11
b:out	15
b:out on	12
b:pass	15
b:prolong	-10
b:run	13
b:run out	18
b:second	14
b:shut	13
b:side	16
b:sign in	8
b:since	-12
b:summer	15
b:talk	-14
b:ten	10
b:ten past	10
b:that run	17
b:the	-21
b:the <span>	-10
b:the arrangement	13
b:the last	15
b:their	-33
b:their truce	-12
b:there has	9
b:to	-11
b:to an	14
b:to end	-17
b:too	12
b:trade truce	9
b:truce on	-13
b:until the	14
b:up	-13
b:was to	-22
b:which both	19
b:why	10
b:will	-20
b:would	-24
b:would have	-17
b:— <name>	-11
c0=bear	-16
c0=impose	-8
c0=propose	-9
c0=renew	-21
c0=say	-14
c1=agree	-6
c1=agree & d:gone	-34
c1=agree & d:today	20
c1=bear	-13
c1=bear & d:gone	-31
c1=begin & d:gone	-15
c1=end	18
c1=end & d:ahead	-23
c1=end & d:gone	22
c1=impose	-12
c1=impose & d:ahead	-15
c1=impose & d:gone	-17
c1=impose & d:today	16
c1=propose	-9
c1=renew	-24
c1=renew & d:gone	-21
c1=say	-14
c1=say & d:gone	-7
c1=sign & d:today	18
c1=stay & d:ahead	-18
c1=stay & d:gone	11
c1=suspend	-9
c2=say	-13
ct0=agree past	-25
ct0=bear future	-11
ct0=bear past	-13
ct0=end future	-11
ct0=end modal	-26
ct0=end past	29
ct0=end present	-47
ct0=impose past	-47
ct0=impose present	17
ct0=say past	-18
ct0=stay past	22
ct0=stay present	-19
ct1=agree past	-25
ct1=bear past	-13
ct1=end future	-10
ct1=end modal	-26
ct1=end participle-passive	22
ct1=end past	29
ct1=end present	-47
ct1=impose past	-46
ct1=impose present	17
ct1=say past	-17
ct1=stay past	23
ct1=stay present	-18
ct1=target participle-passive	10
ct2=bear present	-12
ct2=renew present-passive	9
ct2=say past	-9
ct2=stay present	-14
d:after ,	-13
d:after ended on	19
d:after to	13
d:after —	12
d:ahead	-118
d:ahead other	-71
d:ahead own	-56
d:ahead-1	-36
d:ahead-2	-18
d:ahead-3	-16
d:ahead-4	-9
d:ahead-5	-42
d:at=2	-3
d:at=3	-52
d:before 	23
d:begins ahead	-10
d:begins today	10
d:ends ahead	-32
d:ends other ahead	-14
d:ends other gone	10
d:ends own ahead	-15
d:ends own today	17
d:ends today	17
d:gone	-10
d:gone other	-58
d:gone own	32
d:gone-0	8
d:gone-1	29
d:gone-2	-12
d:gone-4	-8
d:gone-5	-117
d:how=calendar	-25
d:how=relative	11
d:how=weekday	-44
d:last	-27
d:named=0	-88
d:named=1	27
d:named=2	29
d:rank=0	-27
d:rank=0 of 1	-11
d:rank=1	-16
d:rank=1 of 2	-8
d:span-after	-10
d:span-before	-9
d:today	-28
d:today own	-28
d:today-0	-28
f:'s	-29
f:,	-19
f::	-11
f:<agent>	-26
f:<day-ahead>	-11
f:<day-today>	10
f:<duty>	-5
f:<level-noun>	25
f:<level>	26
f:<month-gone>	-10
f:<name>	-31
f:<number>	9
f:<organisation>	-12
f:<person>	-31
f:<sender>	-12
f:<span>	29
f:<taker>	10
f:<v-bear>	21
f:<v-begin>	-13
f:<v-buy>	-12
f:<v-down>	-22
f:<v-impose>	-13
f:<v-propose>	-35
f:<v-say>	-26
f:<v-target>	17
f:about	-12
f:after	-12
f:agree	19
f:any	14
f:are	12
f:at	8
f:back	16
f:bean	8
f:because	17
f:been	14
f:before	22
f:begin	-23
f:behind	9
f:border	9
f:bring	-13
f:by	-19
f:cattle	-9
f:ceylon	10
f:chair	9
f:charge	23
f:coffee	-13
f:custom	-16
f:date	-10
f:did	12
f:during	13
f:end	9
f:follow	10
f:full	14
f:go	21
f:good	-8
f:had	43
f:history	9
f:honey	17
f:i	-19
f:its	-9
f:keep	10
f:labour	12
f:last	-24
f:mean	9
f:midnight	-13
f:milk	11
f:moment	10
f:motorcycle	10
f:next	9
f:no	19
f:notice	-13
f:now	-14
f:nut	14
f:oil	-10
f:old	17
f:on	-14
f:one	23
f:out	-12
f:outside	10
f:paper	12
f:pay	33
f:pineapple	9
f:porto	14
f:promise	-11
f:put	-14
f:rate	36
f:reciprocal	16
f:renewal	-8
f:round	-10
f:salmon	-9
f:same	14
f:say	-9
f:second	15
f:side	15
f:sign	-11
f:since	37
f:stay	17
f:stockfish	9
f:sugar	-16
f:tea	9
f:tell	-12
f:that	-14
f:the	-10
f:then	32
f:there	12
f:they	31
f:third	-10
f:three	-13
f:time	-18
f:to	-12
f:truce	19
f:tuna	10
f:turbine	10
f:turned	10
f:until	20
f:up	10
f:was	17
f:we	15
f:when	-15
f:while	-13
f:who	-18
f:will	-24
f:would	-16
first-of-paragraph	-25
has-future	-24
has-gerund	-19
has-modal	-56
has-participle	23
has-past	19
has-present	-37
headline	-10
l1=,	-13
l1=, & d:today	-25
l1=<v-end>	26
l1=<v-end> & d:gone	19
l1=<v-end> & d:today	14
l1=end	18
l1=end & d:today	17
l1=expire	20
l1=expire & d:gone	21
l1=from	-15
l1=from & d:gone	-33
l1=on	-16
l1=on & d:ahead	-50
l1=on & d:today	-19
l1=same	9
l1=same & d:gone	9
l1=since & d:ahead	-8
l1=until & d:ahead	-10
l1=—	9
l1=— & d:gone	11
l2=,	13
l2=, & d:gone	14
l2=<begin> & d:ahead	-14
l2=<day-gone>	15
l2=<day-gone> & d:gone	15
l2=<level>	-10
l2=<name>	11
l2=<name> & d:gone	11
l2=<seat>	-25
l2=<seat> & d:today	-14
l2=<v-end>	18
l2=<v-end> & d:ahead	-16
l2=<v-end> & d:gone	23
l2=<v-impose>	-11
l2=<v-impose> & d:gone	-20
l2=<v-renew>	-10
l2=and	-11
l2=and & d:gone	-9
l2=begin	-17
l2=begin & d:gone	-15
l2=bulletin	10
l2=bulletin & d:today	10
l2=by	8
l2=by & d:gone	9
l2=die	-14
l2=die & d:gone	-13
l2=end & d:ahead	-9
l2=end & d:gone	11
l2=force	-20
l2=force & d:gone	-18
l2=go	10
l2=go & d:gone	10
l2=in	-10
l2=it & d:today	9
l2=lapse	15
l2=lapse & d:gone	16
l2=midnight	11
l2=midnight & d:gone	12
l2=night	18
l2=night & d:gone	19
l2=none	10
l2=none & d:gone	10
l2=out	11
l2=out & d:gone	13
l2=pass	8
l2=pass & d:gone	10
l2=past	9
l2=past & d:today	10
l2=to	-11
l2=truce	-18
l2=until	13
l2=until & d:gone	14
l2=which	16
l2=which & d:today	11
l3=(	10
l3=( & d:gone	11
l3=,	11
l3=, & d:today	15
l3=<begin>	-10
l3=<begin> & d:ahead	-16
l3=<begin> & d:today	-11
l3=<day-gone>	13
l3=<day-gone> & d:gone	13
l3=<name>	17
l3=<name> & d:gone	21
l3=<number>	12
l3=<number> & d:gone	15
l3=<person>	-11
l3=<span>	10
l3=<span> & d:gone	11
l3=<v-begin>	-15
l3=<v-begin> & d:gone	-11
l3=<v-impose> & d:gone	8
l3=<v-sign>	-14
l3=<v-sign> & d:gone	-12
l3=<v-stay>	9
l3=<v-stay> & d:gone	12
l3=a	-12
l3=at	16
l3=at & d:gone	20
l3=been	-9
l3=charge	10
l3=charge & d:gone	10
l3=extension	10
l3=extension & d:gone	10
l3=from	11
l3=from & d:gone	12
l3=have	-13
l3=have & d:gone	-11
l3=in	-12
l3=in & d:gone	-24
l3=its	16
l3=its & d:gone	17
l3=let	10
l3=on	18
l3=on & d:gone	20
l3=run	11
l3=run & d:gone	13
l3=ten	10
l3=the	-11
l3=to	-14
l3=to & d:gone	-36
l3=—	18
l3=— & d:gone	10
l3=— & d:today	9
l4=:	-12
l4=: & d:gone	-10
l4=<begin> & d:ahead	-25
l4=<begin> & d:gone	21
l4=<begin> & d:today	-16
l4=<level> & d:gone	-10
l4=<name> & d:gone	-13
l4=<v-agree> & d:gone	-15
l4=<v-stay>	-20
l4=<v-stay> & d:gone	-18
l4=another	8
l4=another & d:gone	9
l4=at	14
l4=at & d:today	9
l4=back	9
l4=back & d:gone	9
l4=for & d:gone	10
l4=had	-16
l4=had & d:gone	-15
l4=in	-9
l4=it	21
l4=it & d:gone	23
l4=last	21
l4=last & d:gone	21
l4=let & d:gone	11
l4=of	9
l4=of & d:gone	10
l4=second	10
l4=second & d:gone	10
l4=shut	13
l4=shut & d:gone	14
l4=that & d:gone	12
l4=the	-17
l4=the & d:gone	-8
l4=to	10
l4=to & d:gone	13
l4=trade	11
l4=trade & d:gone	11
l4=would	-11
l4=would & d:gone	-9
l=, on	17
l=, on & d:gone	18
l=<begin> since & d:gone	-17
l=<begin> until	12
l=<begin> until & d:gone	13
l=<day-gone> to	14
l=<day-gone> to & d:gone	14
l=<name> end	14
l=<name> end & d:gone	19
l=<name> on	-18
l=<name> on & d:gone	-14
l=<seat> ,	-15
l=<seat> , & d:today	-13
l=begin on	-14
l=begin on & d:gone	-13
l=bulletin ,	10
l=bulletin , & d:today	10
l=die on	-13
l=die on & d:gone	-12
l=effect since	10
l=effect since & d:gone	10
l=end on & d:ahead	-9
l=end on & d:gone	14
l=force since	-15
l=force since & d:gone	-14
l=go on	10
l=go on & d:gone	11
l=it end & d:gone	-12
l=it end & d:today	10
l=lapse on	15
l=lapse on & d:gone	16
l=midnight on	11
l=midnight on & d:gone	12
l=night of	19
l=night of & d:gone	19
l=out on	12
l=out on & d:gone	14
l=run out	9
l=run out & d:gone	11
l=the same	9
l=the same & d:gone	9
l=truce end	9
l=truce end & d:gone	11
l=truce of	-18
l=truce of & d:gone	-17
l=until the	13
l=until the & d:gone	14
l=which end	14
lead=, & d:ahead	-22
lead=-	-14
lead=10	19
lead=13	11
lead=31	13
lead=31 & d:gone	14
lead=;	-16
lead=; & d:gone	-13
lead=a	-21
lead=a & d:gone	-17
lead=and	-12
lead=and & d:gone	-8
lead=at	10
lead=at & d:gone	12
lead=because & d:gone	9
lead=from	-10
lead=goods	10
lead=goods & d:gone	10
lead=had	-13
lead=had & d:gone	-13
lead=if	-16
lead=if & d:gone	-14
lead=it	22
lead=it & d:gone	14
lead=it & d:today	17
lead=july	10
lead=july & d:today	10
lead=no	12
lead=no & d:gone	12
lead=oman	9
lead=oman & d:gone	9
lead=portugal	13
lead=september	11
lead=september & d:gone	12
lead=since & d:gone	-20
lead=the	-18
lead=the & d:ahead	-20
lead=until	19
lead=until & d:gone	20
lead=which & d:today	11
lead=— & d:gone	14
lead=— & d:today	-14
lll=, which end	14
lll=<begin> <begin> since & d:gone	-17
lll=<begin> <begin> until	12
lll=<begin> <begin> until & d:gone	13
lll=<begin> <seat> ,	-12
lll=<day-gone> end on	19
lll=<day-gone> end on & d:gone	19
lll=<span> end on	12
lll=<span> end on & d:gone	12
lll=at <level> since	9
lll=at <level> since & d:gone	9
lll=at midnight on	9
lll=at midnight on & d:gone	10
lll=country end on	11
lll=country end on & d:gone	11
lll=from <day-gone> to	14
lll=from <day-gone> to & d:gone	15
lll=in effect since	10
lll=in effect since & d:gone	10
lll=in force since	-15
lll=in force since & d:gone	-14
lll=it expire on	9
lll=it expire on & d:gone	10
lll=run out on	13
lll=run out on & d:gone	14
lll=the truce end	11
lll=the truce end & d:gone	12
lll=the truce of	-16
lll=the truce of & d:gone	-15
lll=to end on	-10
lll=to end on & d:gone	-9
lll=truce until the	10
lll=truce until the & d:gone	11
lll=with <name> end	16
lll=with <name> on	-14
lll=with <name> on & d:gone	-11
lr=, , & d:today	9
lr=, <end> & d:today	-29
lr=, —	-12
lr=<begin> the	-12
lr=<begin> —	11
lr=<begin> — & d:today	10
lr=by ?	10
lr=by ? & d:gone	10
lr=end .	26
lr=end . & d:today	23
lr=expire ,	12
lr=expire .	11
lr=expire . & d:gone	12
lr=on . & d:ahead	-9
lr=on . & d:gone	17
lr=on <day-today>	18
lr=on <day-today> & d:gone	18
lr=on <name>	13
lr=on <name> & d:gone	14
lr=on and	18
lr=on and & d:gone	20
lr=on another	-9
lr=on in	-12
lr=on in & d:gone	-11
lr=on night	-9
lr=on night & d:gone	-9
lr=on that	-12
lr=on that & d:gone	-9
lr=on with	-12
lr=on with & d:gone	-11
lr=on without	-18
lr=on without & d:gone	-18
lr=on —	10
lr=on — & d:gone	11
lr=same .	9
lr=same . & d:gone	9
lr=since and	-11
lr=since and & d:gone	-10
lr=the .	11
lr=the . & d:gone	11
lr=the <end>	12
lr=to ,	11
lr=to , & d:gone	12
lr=until .	-22
lr=until . & d:gone	-19
lr=until <end>	-16
lr=until <end> & d:gone	-13
lr=until they	12
lr=until they & d:gone	12
n:accord	33
n:add	29
n:added	38
n:adds	16
n:agreement	39
n:agreements	16
n:another	18
n:arrangement	18
n:bargain	20
n:ceasefire	17
n:continue	-9
n:continued	13
n:days=1	19
n:days=2	28
n:days=3	11
n:days=6	62
n:days=9	-14
n:deal	34
n:deals	18
n:extended	12
n:extends	11
n:extension	18
n:extra	24
n:frozen	-9
n:further	-31
n:go on	11
n:goes on	16
n:handshake	10
n:held back	10
n:keeps	14
n:lengths=0	17
n:lengths=1	51
n:lengths=2	6
n:lie	-9
n:lies	-28
n:long=0	31
n:long=1	9
n:long=2	18
n:long=3	22
n:long=6	11
n:loose=1	36
n:loose=2	33
n:loose=3	47
n:loose=6	21
n:measure	12
n:measures	14
n:more	37
n:more=1	29
n:more=3	34
n:more=6	36
n:no truce	108
n:on hold	13
n:pact	18
n:peace	25
n:prolong	17
n:prolongation	18
n:prolonged	17
n:prolongs	12
n:put off	18
n:quiet=1	13
n:rest	11
n:second	-13
n:spared	15
n:stay	5
n:stays	20
n:successor	27
n:suspend	19
n:suspended	7
n:suspension	43
n:term	29
n:terms	24
n:truce=1	29
n:truce=6	-22
n:understanding	15
n:verb=1	36
n:verb=2	9
n:verb=6	11
n:window	21
nc2=bear	23
nc2=propose	-18
nc2=sign	-11
nc2=up	-16
nct2=bear past	11
nct2=begin past	-16
nct2=begin perfect	13
nct2=end participle-passive	16
nct2=impose past-passive	-12
nct2=say past	-14
next=)	8
next=,	-26
next=and	7
next=because	-9
next=that	-16
nhas-participle	9
nhas-pluperfect	14
nhas-present	-10
none	51
nt2=participle-passive	10
nt2=past	-16
nt2=perfect	9
nv0-none	-20
nv1-none	-20
nv2-none	-18
nv2=begin	-15
nv2=end	16
nv2=look	-10
nv2=replace	-11
nv2=take	14
nvt2=begin past	-12
nvt2=end participle	17
o:act=agree	-13
o:act=begin	-8
o:act=charge	14
o:act=end	17
o:act=have	14
o:act=let	19
o:act=meet	-10
o:act=no verb	-12
o:act=pass	15
o:act=prolong	-15
o:act=run	19
o:act=suspend	-14
o:be since gone	10
o:be until gone	12
o:carried=deal far	-16
o:carried=longer far	-10
o:carried=meeting	-40
o:carried=meeting far	-28
o:carried=procedure	-15
o:carried=truce	15
o:charge until gone	9
o:end ended today	14
o:end expired gone	14
o:end on ahead	-17
o:end on gone	17
o:have the gone	11
o:leads=began on	-12
o:leads=effect since	10
o:leads=ended on	26
o:leads=ends on	-54
o:leads=expired on	17
o:leads=expires on	-21
o:leads=force since	-15
o:leads=june to	9
o:leads=lapsed on	20
o:leads=midnight on	11
o:leads=night of	19
o:leads=out on	12
o:leads=ran out	9
o:leads=the same	9
o:leads=truce of	-18
o:leads=until	21
o:leads=until the	13
o:leads=which ended	14
o:left=deal	-30
o:left=deal right=none	-22
o:left=duties	-7
o:left=meeting	-49
o:left=meeting right=none	-37
o:left=none	-21
o:left=none right=duties	-9
o:left=none right=meeting	-10
o:left=none right=none	-21
o:left=none right=truce	12
o:left=procedure right=none	-16
o:left=truce	18
o:left=truce right=none	15
o:let on gone	21
o:near=deal	-18
o:near=duties	-19
o:near=meeting	-33
o:near=none	-18
o:near=procedure	-16
o:no verb bulletin, today	10
o:no verb from gone	-9
o:no verb of gone	12
o:no verb same gone	9
o:no verb to gone	14
o:no verb until gone	-17
o:no verb — gone	12
o:pay until gone	14
o:right=deal 	9
o:right=duties	-14
o:right=duties until	-14
o:right=longer	10
o:right=meeting	-20
o:right=none	-58
o:right=none bulletin,	10
o:right=none ended	10
o:right=none ends	-19
o:right=none expired	14
o:right=none from	-6
o:right=none of	-12
o:right=none on	-10
o:right=none same	9
o:right=none since	-11
o:right=none the	13
o:right=none to	13
o:right=none —	9
o:right=signing	-14
o:right=truce	13
o:right=truce of	11
o:right=truce since	15
o:run on gone	13
o:run out gone	11
o:sign on gone	-17
o:subject=deal  today	10
o:subject=deal far carried	-14
o:subject=deal no verb 	10
o:subject=deal no verb today	9
o:subject=duties	-10
o:subject=duties far carried	-7
o:subject=duties far carried be	14
o:subject=duties far carried be gone	16
o:subject=duties far no verb today	-12
o:subject=duties on gone	-9
o:subject=longer	16
o:subject=longer carried run	11
o:subject=longer carried run gone	11
o:subject=longer run	10
o:subject=longer to gone	15
o:subject=meeting	-31
o:subject=meeting carried	-25
o:subject=meeting carried on gone	-13
o:subject=meeting far	14
o:subject=meeting far no verb	14
o:subject=meeting no verb	-12
o:subject=meeting on gone	-9
o:subject=none  gone	-11
o:subject=none bulletin, today	10
o:subject=none carried end ended	13
o:subject=none carried end on	-15
o:subject=none carried let	14
o:subject=none carried let gone	17
o:subject=none carried let on	17
o:subject=none carried pass gone	10
o:subject=none carried pay gone	-13
o:subject=none no verb bulletin,	10
o:subject=none no verb of	13
o:subject=none no verb today	-12
o:subject=none of gone	13
o:subject=procedure	-20
o:subject=procedure far carried have	11
o:subject=procedure far carried have gone	11
o:subject=procedure far carried on gone	-10
o:subject=procedure far carried the gone	12
o:subject=sale far	12
o:subject=sale far no verb	12
o:subject=sale far no verb gone	13
o:subject=sale far no verb on	14
o:subject=sale far on gone	14
o:subject=signing end	10
o:subject=signing end gone	11
o:subject=signing end on	15
o:subject=signing on gone	17
o:subject=truce	15
o:subject=truce be since	12
o:subject=truce carried be on	9
o:subject=truce carried end gone	7
o:subject=truce carried end on	9
o:subject=truce carried on gone	11
o:subject=truce carried sign today	10
o:subject=truce carried since gone	-11
o:subject=truce end	14
o:subject=truce end ended	13
o:subject=truce end gone	22
o:subject=truce ended gone	14
o:subject=truce far carried	24
o:subject=truce far carried be by	10
o:subject=truce far carried by gone	10
o:subject=truce far carried charge	18
o:subject=truce far carried the gone	10
o:subject=truce far no verb 	-14
o:subject=truce far no verb today	-18
o:subject=truce no verb ahead	-9
o:subject=truce no verb ends	-16
o:subject=truce no verb since	-11
o:subject=truce no verb to	10
o:subject=truce no verb until	-13
o:subject=truce no verb —	12
o:subject=truce on ahead	-9
o:subject=truce renew	9
o:subject=truce renew gone	10
o:subject=truce run on	-12
o:subject=truce the gone	-14
o:subject=truce until gone	-18
o:topic=controls	-10
o:topic=deal	-19
o:topic=deal 	9
o:topic=deal  today	10
o:topic=deal far	-9
o:topic=deal gone	-34
o:topic=deal on	-22
o:topic=deal on gone	-18
o:topic=duties	-5
o:topic=duties ahead	-21
o:topic=duties be	-7
o:topic=duties end	14
o:topic=duties far on	13
o:topic=duties far on gone	16
o:topic=duties far today	-15
o:topic=duties let	13
o:topic=duties pay	16
o:topic=duties until gone	17
o:topic=exclusions	-16
o:topic=exclusions gone	-14
o:topic=longer	19
o:topic=longer gone	15
o:topic=longer run	11
o:topic=longer to	20
o:topic=longer to gone	11
o:topic=meeting	-66
o:topic=meeting ahead	-9
o:topic=meeting end	-22
o:topic=meeting far no verb	14
o:topic=meeting gone	-52
o:topic=meeting no verb	-12
o:topic=meeting on	-33
o:topic=meeting on gone	-25
o:topic=none	-19
o:topic=none  gone	-13
o:topic=none bulletin,	10
o:topic=none bulletin, today	10
o:topic=none ended	10
o:topic=none gone	-15
o:topic=none of	11
o:topic=none of gone	13
o:topic=none on	-10
o:topic=none on gone	-6
o:topic=procedure	-20
o:topic=procedure far	-14
o:topic=procedure far gone	-11
o:topic=procedure gone	-13
o:topic=sale far	11
o:topic=sale far gone	12
o:topic=sale far no verb	12
o:topic=sale far on	13
o:topic=sale far on gone	13
o:topic=signing end	11
o:topic=truce	20
o:topic=truce ahead	-44
o:topic=truce be	19
o:topic=truce end	11
o:topic=truce ended gone	8
o:topic=truce expired	14
o:topic=truce expired gone	14
o:topic=truce far	32
o:topic=truce far 	-15
o:topic=truce far by	10
o:topic=truce far by gone	10
o:topic=truce far charge	19
o:topic=truce far gone	28
o:topic=truce far on	14
o:topic=truce far on gone	15
o:topic=truce far the	11
o:topic=truce far the gone	11
o:topic=truce far until	9
o:topic=truce far until gone	10
o:topic=truce from	-9
o:topic=truce gone	33
o:topic=truce on ahead	-17
o:topic=truce on gone	10
o:topic=truce run	12
o:topic=truce the	9
o:topic=truce until	-12
o:topic=truce —	12
on record CN,US 2024-11-10	-20
on record CN,US 2024-11-10 2025 II	-20
on record CN,US 2025-05-14	-9
on record CN,US 2025-11-10 2025 II	21
on record CN,US 2025-11-10 2026 I	-25
on record MX,US 2025-07-14	10
on record MX,US 2025-07-14 2025 II	10
pc0=end	16
pc0=impose	-21
pc0=suspend	-19
pc1=agree	-10
pc1=begin	-13
pc1=end	16
pc1=impose	-22
pc1=sign	-17
pc1=suspend	-19
pct0=end past	21
pct0=end present	-20
pct0=impose past	-12
pct1=end past	22
pct1=end present	-20
pct1=renew infinitive	12
phas-participle	-19
phas-past	9
phas-present	-11
pt0=past	13
pt1=participle-passive	-15
pt1=past	17
pv0=end	16
pv1=end	16
pv1=renew	16
pv2-none	-13
pvt0=end past	16
pvt0=end present	-14
pvt1=end past	16
pvt1=end present	-14
q:"	-12
q:'s	-7
q:(	-13
q:)	-13
q:,	-13
q:.	-18
q::	-13
q:<day-ahead>	-44
q:<day-today>	41
q:<gate>	-23
q:<month-today>	12
q:<name>	13
q:<not>	16
q:<number>	-29
q:<organisation>	-17
q:<person>	-15
q:<seat>	15
q:<v-agree>	-12
q:<v-bear>	-14
q:<v-begin>	19
q:<v-end>	-13
q:<v-impose>	-28
q:<v-say>	-22
q:<v-sign>	-15
q:a	-25
q:agree	-14
q:anti	10
q:between	18
q:bring	-10
q:but	-15
q:by	-21
q:carpet	10
q:collapsed	10
q:come	16
q:dump	10
q:end	-15
q:for	-16
q:forty	8
q:good	-13
q:happened	16
q:he	-10
q:i	-12
q:in	-31
q:is	16
q:jute	-12
q:market	-10
q:minister	11
q:minute	-10
q:no	22
q:of	-13
q:on	-8
q:over	13
q:prime	10
q:proposal	10
q:rate	10
q:round	-13
q:say	-8
q:second	-10
q:so	-9
q:stockholm	12
q:that	-16
q:the	-16
q:then	18
q:to	-24
q:tomatoe	10
q:truce	28
q:under	-11
q:welcome	10
q:what	36
q:which	-15
q:would	-24
q:year	-10
q:—	31
qt=future	-9
qt=modal	-20
qt=past	11
qt=present	-9
r1=, & d:ahead	-24
r1=. & d:ahead	-24
r1=. & d:gone	16
r1=. & d:today	18
r1=<day-today>	16
r1=<day-today> & d:gone	18
r1=<end> & d:ahead	-28
r1=<end> & d:gone	10
r1=<end> & d:today	-12
r1=<not>	-13
r1=<not> & d:gone	-11
r1=and	13
r1=and & d:gone	17
r1=another	-9
r1=another & d:gone	-9
r1=at	14
r1=at & d:gone	15
r1=because	-9
r1=because & d:gone	-8
r1=by & d:today	10
r1=in	-19
r1=in & d:gone	-17
r1=night	-15
r1=night & d:gone	-13
r1=that	-17
r1=that & d:gone	-13
r1=they	14
r1=to	-17
r1=to & d:gone	-13
r1=with	-14
r1=with & d:gone	-12
r1=without	-12
r1=—	11
r2=(	10
r2=,	21
r2=<end>	-10
r2=<not>	-19
r2=<number>	8
r2=<person>	-12
r2=<quality>	-11
r2=<v-say>	-9
r2=a	-15
r2=and	16
r2=begin	-10
r2=nobody	-12
r2=now	14
r2=the	16
r3=,	-12
r3=<end>	-12
r3=<goods>	-16
r3=<level>	-20
r3=<not>	19
r3=<number>	17
r3=<office>	15
r3=<span>	11
r3=<v-end>	14
r3=after	13
r3=and	-14
r3=end	17
r3=first	15
r3=has	12
r3=nobody	11
r3=not	10
r3=on	-11
r3=successor	-15
r3=take	9
r3=that	-15
r3=the	11
r3=to	-11
r3=with	-10
r4=<day-ahead>	-22
r4=<duty>	-11
r4=<end>	-13
r4=<name>	-8
r4=<v-bear>	-10
r4=a	-12
r4=an	9
r4=been	13
r4=let	13
r4=of	12
r4=the	-10
r4=to	-20
r4=truce	11
r=) ,	11
r=, and	13
r=. <end>	13
r=; the	12
r=<day-today> .	8
r=and now	16
r=by the	9
r=it take	10
r=they pay	11
r=— <level>	11
r=— for	10
s:"	-11
s:.	-25
s:<agent>	-16
s:<day-ahead>	-104
s:<gate>	-14
s:<goods-amount>	11
s:<level-noun>	-10
s:<level>	-20
s:<money>	-12
s:<name>	15
s:<number>	12
s:<person>	-33
s:<seat>	-14
s:<sender>	-23
s:<span>	-14
s:<v-agree>	-6
s:<v-begin>	16
s:<v-buy>	-28
s:<v-end>	40
s:<v-impose>	-12
s:<v-propose>	-14
s:<v-say>	-21
s:<v-sell>	-26
s:<v-stay>	11
s:a	-33
s:about	-15
s:after	31
s:agree	-12
s:alive	14
s:allowed	10
s:an	36
s:and	15
s:announce	-10
s:anti	9
s:arica	10
s:asleep	9
s:away	16
s:back	20
s:be	-19
s:became	9
s:beef	-11
s:before	-7
s:begin	-11
s:bell	-13
s:between	14
s:border	10
s:bulletin	9
s:but	12
s:call	-14
s:charge	11
s:child	10
s:collect	-20
s:come	22
s:conclude	11
s:custom	-12
s:decree	12
s:direction	9
s:doe	-10
s:door	13
s:down	-20
s:dump	9
s:either	15
s:end	44
s:expire	30
s:extension	30
s:fall	-8
s:first	16
s:followed	15
s:for	-33
s:free	-12
s:fruit	16
s:gate	14
s:go	7
s:has	-20
s:he	-13
s:her	12
s:holiday	13
s:if	-34
s:into	-18
s:is	-16
s:it	18
s:its	17
s:leave	-11
s:let	28
s:lie	13
s:log	14
s:long	15
s:longer	10
s:look	-11
s:lose	-12
s:midnight	12
s:minute	-19
s:morning	-23
s:my	11
s:no	26
s:noticed	16
s:off	-11
s:old	13
s:on	-28
s:one	13
s:order	-22
s:out	19
s:own	-12
s:pass	21
s:prolong	-8
s:put	-28
s:rang	-14
s:renew	22
s:replace	-18
s:round	-15
s:run	18
s:second	12
s:section	-12
s:shut	11
s:sign	-8
s:sit	-11
s:spare	10
s:stand	-9
s:standstill	16
s:stay	-13
s:still	24
s:stop	-15
s:successor	-16
s:summer	14
s:surcharge	-17
s:take	16
s:talk	-21
s:tariff	-22
s:tell	-17
s:ten	10
s:that	-11
s:the	-26
s:these	17
s:think	12
s:three	-13
s:truce	20
s:under	-39
s:unless	-9
s:up	-17
s:we	-24
s:week	-19
s:where	-18
s:whether	11
s:who	-14
s:why	10
s:with	-19
s:would	-14
s:—	12
sa:) ,	12
sa:, <name>	-12
sa:, after	26
sa:, between	-9
sa:, when	15
sa:, where	-12
sa:- dump	9
sa:.	-25
sa:: <level>	-10
sa:: the	11
sa:<day-ahead>	-17
sa:<day-ahead> )	9
sa:<day-today>	15
sa:<day-today> .	8
sa:<level>	-7
sa:<level> and	-11
sa:<level> in	14
sa:<level> —	11
sa:<name> and	17
sa:<name> come	12
sa:<name> let	13
sa:<number>	17
sa:<number> .	19
sa:<office>	11
sa:<office> was	9
sa:<person> and	11
sa:<points>	14
sa:<points> .	8
sa:<quality>	-16
sa:<quality> tomatoe	9
sa:<span>	-9
sa:<span> .	-10
sa:<v-begin>	19
sa:<v-down>	10
sa:<v-end>	20
sa:<v-say>	-13
sa:<v-sell>	-11
sa:<v-sign>	-14
sa:<v-stay>	10
sa:<v-target>	16
sa:<v-up>	-12
sa:a	-22
sa:a long	9
sa:a successor	-16
sa:about	-8
sa:after	25
sa:after <level>	9
sa:after <span>	22
sa:an	21
sa:an extension	19
sa:and	8
sa:and <level>	-14
sa:and <seat>	-10
sa:and end	-12
sa:and nobody	14
sa:and now	16
sa:and the	15
sa:and with	-12
sa:anti	9
sa:anti -	9
sa:asleep	9
sa:away	9
sa:back	10
sa:became	9
sa:been	-10
sa:begin ,	-12
sa:bell	-13
sa:both	-14
sa:by <points>	8
sa:by <span>	-18
sa:collect	-11
sa:come	17
sa:come to	14
sa:day	13
sa:dump	9
sa:dump duty	10
sa:duty on	13
sa:either	15
sa:end	33
sa:end ,	13
sa:end .	16
sa:end on	-21
sa:end without	11
sa:expire .	12
sa:extension	21
sa:extension ,	13
sa:extension .	11
sa:followed	15
sa:for	-21
sa:for <span>	-12
sa:four .	10
sa:from	15
sa:from <day-today>	11
sa:fruit	16
sa:has	-23
sa:have pay	20
sa:he	-15
sa:her	12
sa:hour to	10
sa:if	-11
sa:in <name>	12
sa:in <seat>	15
sa:in either	11
sa:in the	-15
sa:is	-15
sa:its end	12
sa:last	-30
sa:let	10
sa:let their	13
sa:lie	13
sa:long	8
sa:look	-10
sa:look at	-10
sa:meet in	11
sa:minute	-13
sa:morning	-19
sa:night	-13
sa:not renew	8
sa:noticed	16
sa:noticed .	11
sa:now	12
sa:now take	10
sa:of <name>	8
sa:old	17
sa:old one	10
sa:on	-11
sa:one	14
sa:out ,	12
sa:pass	9
sa:pay <number>	15
sa:prolong	-10
sa:put	-21
sa:rang	-13
sa:reach	10
sa:renew	14
sa:renew .	21
sa:replace	-12
sa:round	-10
sa:second ,	10
sa:sign	-9
sa:sign .	-10
sa:since	14
sa:since then	13
sa:so	-18
sa:spare	10
sa:still	20
sa:stockholm	9
sa:stockholm ,	10
sa:successor	-16
sa:successor ,	-14
sa:suspend .	9
sa:take	17
sa:take <number>	17
sa:talk	-10
sa:tariff	-12
sa:the <goods-amount>	9
sa:the <level>	-16
sa:the <name>	-12
sa:the anti	10
sa:the month	9
sa:the old	16
sa:the tariff	-11
sa:their tariff	11
sa:then	10
sa:these	13
sa:think	13
sa:to its	12
sa:to sign	-10
sa:to spare	10
sa:trade	-12
sa:truce	14
sa:truce end	15
sa:truce expire	13
sa:two	13
sa:two hour	10
sa:until	-14
sa:until <day-ahead>	-18
sa:up	-10
sa:was	13
sa:was still	13
sa:we	-13
sa:week	-11
sa:when	15
sa:when the	17
sa:where	-13
sa:whether	12
sa:which	10
sa:with	-32
sa:with the	-13
sa:with two	10
sa:without an	16
sa:year	-10
sa:you	-11
sa:— for	10
sb:'s	-12
sb:'s <organisation>	9
sb:'s good	11
sb:'s second	10
sb:( <day-gone>	11
sb:,	6
sb:, <day-gone>	9
sb:, and	-25
sb:, because	9
sb:, in	-16
sb:, on	17
sb:, so	12
sb:: <quality>	9
sb:: the	-13
sb:: with	11
sb:; it	-12
sb:<agent>	-30
sb:<day-ahead>	-18
sb:<day-gone>	29
sb:<day-gone> ,	-20
sb:<day-gone> end	19
sb:<day-gone> to	20
sb:<day-gone> —	19
sb:<level-noun>	-10
sb:<name>	7
sb:<name> 's	-17
sb:<name> ,	6
sb:<name> and	8
sb:<name> come	13
sb:<name> had	12
sb:<name> lapse	21
sb:<name> run	-14
sb:<name> was	-11
sb:<not>	13
sb:<number>	13
sb:<number> ,	15
sb:<number> until	16
sb:<office>	-31
sb:<organisation> let	10
sb:<person>	-40
sb:<person> 's	9
sb:<person> ,	-16
sb:<person> and	-11
sb:<quality>	19
sb:<quality> good	-14
sb:<seat>	-15
sb:<seat> ,	-21
sb:<sender>	-13
sb:<span>	-13
sb:<span> and	-13
sb:<span> end	14
sb:<v-agree>	-11
sb:<v-bear>	-8
sb:<v-buy>	-16
sb:<v-end>	31
sb:<v-impose>	-13
sb:<v-propose>	-14
sb:<v-say>	-13
sb:<v-sell>	-12
sb:<v-suspend>	-17
sb:<v-up>	8
sb:a	-18
sb:a tariff	11
sb:a trade	11
sb:a truce	-17
sb:agree	-13
sb:agree in	-10
sb:agreement	-14
sb:allowed	11
sb:allowed to	11
sb:an	22
sb:an end	14
sb:and <level>	17
sb:and <name>	11
sb:and in	9
sb:and the	-25
sb:arica	10
sb:arrangement	10
sb:as	11
sb:at	13
sb:at <number>	20
sb:back	12
sb:back at	17
sb:be	-21
sb:because the	9
sb:been	13
sb:been no	9
sb:begin	-13
sb:between	9
sb:between the	22
sb:both side	16
sb:bulletin	9
sb:bulletin ,	10
sb:but	9
sb:come to	20
sb:country end	10
sb:custom	-11
sb:decree	13
sb:die on	-15
sb:direction	9
sb:door	13
sb:effect	14
sb:effect since	10
sb:end	27
sb:end of	19
sb:end on	13
sb:end with	15
sb:expire	26
sb:expire on	14
sb:extend	-11
sb:extension	13
sb:first	18
sb:first <span>	9
sb:for	-14
sb:force since	-13
sb:from	-18
sb:from <day-gone>	13
sb:gate	14
sb:go	11
sb:go on	12
sb:good on	11
sb:had a	10
sb:had lapse	-13
sb:has been	15
sb:has had	-11
sb:have	-6
sb:hold	-17
sb:if	-23
sb:in	-10
sb:in effect	10
sb:into	-11
sb:is the	12
sb:it	25
sb:it ,	19
sb:it end	11
sb:it expire	12
sb:it go	9
sb:it lapse	-12
sb:it run	11
sb:it there	-9
sb:it would	-11
sb:its	13
sb:lapse on	15
sb:last	13
sb:last summer	15
sb:lasted <span>	-16
sb:let	21
sb:let it	10
sb:let its	12
sb:log	14
sb:longer	10
sb:lose	-10
sb:midnight on	9
sb:my	12
sb:night	14
sb:night of	17
sb:no	24
sb:no longer	11
sb:no truce	20
sb:none	10
sb:none by	10
sb:not	-9
sb:of <level>	-15
sb:of last	13
sb:oil	-12
sb:on	-19
sb:on <day-today>	13
sb:on each	11
sb:on sugar	9
sb:order	-13
sb:other	13
sb:other 's	11
sb:our	-16
sb:out	18
sb:out on	18
sb:over	13
sb:paper	8
sb:pass	14
sb:pay	14
sb:renew	11
sb:run	15
sb:run out	22
sb:say that	11
sb:shut	13
sb:since	-10
sb:standstill	17
sb:standstill on	13
sb:stop	-10
sb:summer	15
sb:surcharge	-14
sb:talk	-14
sb:tariff	-18
sb:ten	10
sb:ten past	10
sb:that run	17
sb:that was	13
sb:the	-17
sb:the <name>	-10
sb:the <organisation>	-21
sb:the <quality>	18
sb:the <span>	-12
sb:the arrangement	12
sb:the end	18
sb:the first	20
sb:the last	14
sb:the second	-10
sb:the standstill	12
sb:their	-13
sb:there has	9
sb:there was	-12
sb:to an	14
sb:to end	-21
sb:to renew	13
sb:to the	-10
sb:truce between	9
sb:truce in	-11
sb:truce that	-4
sb:truce was	-13
sb:under	-28
sb:under the	-20
sb:until the	18
sb:vigo	9
sb:was to	-19
sb:we	-9
sb:which both	17
sb:who	-10
sb:why	10
sb:will	-16
sb:would	-14
sb:— <name>	-10
sb:— the	-13
t0=future	-33
t0=modal	-39
t0=past	21
t0=present	-24
t1=future	-26
t1=modal	-38
t1=participle-passive	26
t1=past	23
t1=present	-21
t2=perfect	-17
t2=present	-20
t2=present-passive-not	9
t:loose & d:ahead	-9
t:loose-r	15
t:loose-r3	12
t:more & d:ahead	-23
t:more & d:gone	17
t:more-l1	14
t:more-r0	-11
t:more-r1	-25
t:more-r2	9
t:quiet	19
t:quiet & d:gone	20
t:quiet-r	17
t:quiet-r3	12
t:truce	20
t:truce & d:ahead	-44
t:truce & d:gone	34
t:truce-l	13
t:truce-l1	-30
t:truce-l3	34
t:truce-r	10
t:truce-r2	8
t:verb & d:gone	-19
t:verb & d:today	17
tn:more	16
tn:truce	19
tp:loose	-10
tp:truce	29
v0-none	-10
v0=be	12
v0=begin	-19
v0=end	-16
v0=expire	14
v0=lapse	11
v0=run	13
v0=take	-13
v1-none	-23
v1=agree	-11
v1=begin	-18
v1=expire	22
v1=have	12
v1=lapse	10
v1=make	-11
v1=pass	15
v1=prolong	-10
v1=run	11
v1=take	-13
v2-none	-38
v2=be	-8
v2=begin	-13
v2=let	12
v2=run	12
verbless	-12
vt0=be perfect	13
vt0=begin past	-16
vt0=come past	13
vt0=end modal	-24
vt0=end past	10
vt0=end present	-41
vt0=expire past	17
vt0=go past	7
vt0=lapse past	24
vt0=let present	9
vt0=run past	29
vt0=run present	-11
vt1=be perfect	13
vt1=begin past	-15
vt1=charge participle	10
vt1=come past	13
vt1=end modal	-24
vt1=end participle	23
vt1=end past	10
vt1=end present	-41
vt1=expire infinitive	12
vt1=expire past	17
vt1=go past	7
vt1=lapse past	24
vt1=let present	9
vt1=run past	29
vt1=run present	-11
vt2=be present	-10
vt2=begin past	-13
vt2=let present	13
vt2=pay present	-10
vt2=run past	10`;
