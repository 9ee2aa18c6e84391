// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:'s	-13
a:.	-25
a:<day-today>	18
a:<goods>	-9
a:<level>	-20
a:<name> and	16
a:<not>	-15
a:<number>	16
a:<number> .	20
a:<person>	-16
a:<quality>	-22
a:<span>	-24
a:<span> .	-11
a:<v-begin>	-9
a:<v-down>	-13
a:<v-end>	15
a:<v-propose>	-14
a:a	-31
a:a successor	-14
a:an extension	12
a:and <name>	15
a:another	-10
a:begin	-12
a:by the	10
a:duty	-17
a:expire	11
a:expire .	12
a:extension	9
a:for	-22
a:from	-12
a:fruit	10
a:has been	8
a:is	-11
a:it take	10
a:last	-11
a:let	11
a:let their	13
a:night	-10
a:of	-21
a:of it	12
a:on	-10
a:pay <level>	-10
a:run	11
a:run out	12
a:say on	12
a:since	10
a:successor	-14
a:take <number>	10
a:the <name>	-12
a:the <office>	9
a:their tariff	10
a:they pay	12
a:to	-25
a:truce	12
a:with	-25
a:without	-16
b:'s <organisation>	8
b:, and	-25
b:, on	17
b:-	-18
b:: my	12
b:;	-21
b:<day-gone>	31
b:<day-gone> end	20
b:<day-gone> to	15
b:<duty>	-7
b:<goods>	-12
b:<level-noun>	-10
b:<level>	-15
b:<month-gone>	11
b:<name> come	12
b:<not>	17
b:<office>	-12
b:<organisation> let	9
b:<person> 's	8
b:<quality>	-18
b:<span>	-21
b:<span> end	11
b:<v-bear>	-19
b:<v-buy>	-12
b:<v-end>	19
b:<v-propose>	-19
b:<v-say>	-16
b:a tariff	16
b:a trade	11
b:allowed	10
b:allowed to	10
b:an	19
b:an end	13
b:and	-18
b:and it	-13
b:arrangement	13
b:at	19
b:back at	11
b:be	-9
b:because	9
b:because the	9
b:been	20
b:before	-15
b:begin	-16
b:begin on	-13
b:between the	22
b:both	10
b:both side	16
b:but the	9
b:by decree	9
b:come to	18
b:country end	11
b:custom	-11
b:date on	12
b:decree	13
b:die on	-13
b:door	14
b:due	-13
b:due to	-10
b:duty on	-12
b:effect	15
b:effect since	9
b:expire	21
b:extension	18
b:force	-11
b:from	-12
b:from <day-gone>	15
b:from <name>	-11
b:go on	10
b:had a	11
b:had been	11
b:has a	12
b:has been	14
b:have	-16
b:have end	-12
b:if	-12
b:in effect	9
b:in the	-13
b:is the	9
b:it	19
b:it expire	10
b:it go	11
b:it run	10
b:its	24
b:lapse	9
b:lapse on	13
b:last	21
b:let	23
b:let it	9
b:let its	12
b:midnight	10
b:midnight on	11
b:no	17
b:no truce	17
b:none	10
b:of last	14
b:on	-22
b:order	-10
b:our	-12
b:out	14
b:out on	11
b:post of	11
b:published	15
b:run	14
b:run out	17
b:second	15
b:shut	13
b:side	14
b:since	-9
b:strike	-11
b:summer	14
b:talk	-11
b:ten	11
b:ten past	11
b:that end	-18
b:that run	15
b:the	-24
b:the arrangement	13
b:the last	14
b:their	-30
b:their truce	-13
b:there	12
b:to an	13
b:to end	-14
b:to expire	10
b:trade truce	9
b:truce on	-11
b:truce was	-12
b:turned	11
b:until the	15
b:up	-14
b:was to	-23
b:when	-13
b:which both	17
b:why	10
b:will	-18
b:would	-23
b:would have	-15
c0=bear	-14
c0=impose	-12
c0=say	-19
c1=agree	-8
c1=agree & d:gone	-47
c1=agree & d:today	21
c1=bear	-14
c1=bear & d:gone	-25
c1=end	17
c1=end & d:ahead	-20
c1=end & d:gone	22
c1=impose	-11
c1=impose & d:ahead	-16
c1=impose & d:gone	-15
c1=impose & d:today	17
c1=propose	-10
c1=say	-20
c1=say & d:gone	-13
c1=stay & d:ahead	-20
c1=stay & d:gone	14
c1=suspend	-10
c2=begin	-8
ct0=agree past	-24
ct0=bear past	-12
ct0=end modal	-24
ct0=end past	29
ct0=end present	-41
ct0=impose past	-52
ct0=impose pluperfect	-10
ct0=impose present	18
ct0=say past	-15
ct0=stay modal	-9
ct0=stay past	21
ct0=stay present	-18
ct1=agree participle-passive	-13
ct1=agree past	-23
ct1=bear past	-12
ct1=end modal	-24
ct1=end participle-passive	23
ct1=end past	29
ct1=end present	-41
ct1=impose past	-51
ct1=impose present	18
ct1=say past	-14
ct1=stay past	22
ct1=stay present	-17
ct2=stay present	-12
d:after ended on	20
d:after to	13
d:after —	11
d:ahead	-111
d:ahead other	-70
d:ahead own	-52
d:ahead-1	-37
d:ahead-2	-17
d:ahead-3	-14
d:ahead-4	-9
d:ahead-5	-40
d:at=2	-8
d:at=3	-65
d:before 	20
d:begins ahead	-9
d:begins today	15
d:ends	-8
d:ends ahead	-28
d:ends other ahead	-12
d:ends own ahead	-15
d:ends own today	19
d:ends today	19
d:gone	-11
d:gone other	-60
d:gone own	33
d:gone-1	27
d:gone-5	-111
d:how=calendar	-25
d:how=relative	12
d:how=weekday	-38
d:last	-25
d:named=0	-95
d:named=1	19
d:named=2	32
d:rank=0	-23
d:rank=0 of 1	-9
d:rank=1	-16
d:span-after	-11
d:today	-22
d:today own	-22
d:today-0	-22
f:'s	-30
f:,	-19
f:.	11
f::	-11
f:<agent>	-28
f:<day-ahead>	-8
f:<level-noun>	24
f:<level>	28
f:<money>	9
f:<name>	-30
f:<office>	-18
f:<organisation>	-10
f:<person>	-40
f:<sender>	-12
f:<span>	22
f:<taker>	11
f:<v-bear>	19
f:<v-begin>	-8
f:<v-buy>	-10
f:<v-down>	-23
f:<v-impose>	-11
f:<v-propose>	-33
f:<v-say>	-18
f:<v-suspend>	13
f:<v-target>	18
f:after	-11
f:agree	18
f:and	-12
f:apply	-9
f:are	16
f:at	8
f:back	16
f:be	-8
f:bean	10
f:because	16
f:been	10
f:before	23
f:begin	-16
f:behind	10
f:bring	-12
f:by	-15
f:ceylon	9
f:chair	9
f:charge	22
f:container	9
f:custom	-14
f:day	-16
f:during	13
f:extension	10
f:follow	8
f:forced	11
f:full	15
f:go	16
f:had	38
f:hazelnut	8
f:her	8
f:honey	12
f:i	-19
f:in	13
f:its	-14
f:keep	11
f:labour	12
f:land	-10
f:last	-14
f:midnight	-13
f:milk	11
f:moment	9
f:more	8
f:morning	8
f:motorcycle	9
f:negotiate	-9
f:no	17
f:nobody	-9
f:now	-13
f:nut	14
f:oil	-10
f:old	22
f:one	28
f:out	-13
f:outside	10
f:pay	31
f:promise	-9
f:put	-14
f:rate	36
f:reciprocal	15
f:renewal	-11
f:same	8
f:second	13
f:side	19
f:sign	-12
f:since	39
f:so	-15
f:stay	18
f:stockfish	10
f:sugar	-13
f:tea	10
f:the	-11
f:them	-12
f:then	36
f:they	29
f:thi	-14
f:three	-13
f:time	-19
f:truce	14
f:turbine	10
f:turned	10
f:under	-11
f:until	25
f:up	10
f:was	17
f:we	17
f:when	-15
f:while	-15
f:who	-17
f:will	-19
f:with	-39
f:without	-9
f:would	-22
first-of-paragraph	-27
has-future	-38
has-gerund	-17
has-modal	-30
has-participle	13
has-past	25
has-present	-36
headline	-13
l1=, & d:today	-17
l1=<day-gone>	10
l1=<v-end>	26
l1=<v-end> & d:gone	19
l1=<v-end> & d:today	12
l1=end	17
l1=end & d:today	16
l1=expire	21
l1=expire & d:gone	22
l1=from	-15
l1=from & d:gone	-27
l1=of	-8
l1=on	-16
l1=on & d:ahead	-51
l1=on & d:today	-16
l1=the & d:gone	14
l1=to	11
l1=until & d:ahead	-9
l1=—	9
l1=— & d:gone	11
l2=,	12
l2=, & d:gone	17
l2=<begin> & d:ahead	-14
l2=<day-gone>	19
l2=<day-gone> & d:gone	19
l2=<level>	-18
l2=<level> & d:gone	-14
l2=<number>	-10
l2=<seat>	-25
l2=<v-agree>	-13
l2=<v-agree> & d:gone	-10
l2=<v-end>	12
l2=<v-end> & d:ahead	-14
l2=<v-end> & d:gone	18
l2=<v-impose>	-12
l2=<v-impose> & d:gone	-23
l2=<v-say>	-20
l2=<v-say> & d:gone	-15
l2=an	10
l2=an & d:today	10
l2=been	12
l2=been & d:gone	12
l2=begin	-15
l2=begin & d:gone	-13
l2=bulletin	11
l2=bulletin & d:today	11
l2=by & d:gone	9
l2=die	-13
l2=end & d:ahead	-8
l2=end & d:gone	9
l2=force	-21
l2=force & d:gone	-19
l2=go	10
l2=go & d:gone	11
l2=lapse	13
l2=lapse & d:gone	13
l2=midnight	11
l2=midnight & d:gone	12
l2=out	11
l2=out & d:gone	13
l2=past	10
l2=past & d:today	11
l2=truce	-14
l2=until	16
l2=until & d:gone	17
l3=(	10
l3=( & d:gone	11
l3=<begin>	-8
l3=<begin> & d:ahead	-16
l3=<begin> & d:today	-11
l3=<day-gone>	15
l3=<day-gone> & d:gone	16
l3=<name>	17
l3=<name> & d:gone	20
l3=<person>	-11
l3=<span>	9
l3=<span> & d:gone	11
l3=<v-begin>	-14
l3=<v-begin> & d:gone	-11
l3=<v-impose> & d:gone	8
l3=<v-stay>	9
l3=<v-stay> & d:gone	11
l3=a	-10
l3=an	14
l3=at & d:gone	14
l3=been	-10
l3=charge	10
l3=charge & d:gone	11
l3=extension	10
l3=extension & d:gone	10
l3=from	12
l3=from & d:gone	13
l3=have	-12
l3=have & d:gone	-11
l3=in	-17
l3=in & d:gone	-22
l3=its	16
l3=its & d:gone	17
l3=let	9
l3=on	16
l3=on & d:gone	17
l3=run	11
l3=run & d:gone	12
l3=that	-11
l3=that & d:gone	-10
l3=to	-16
l3=to & d:gone	-32
l3=—	9
l3=— & d:today	10
l4=<begin> & d:ahead	-25
l4=<begin> & d:gone	24
l4=<begin> & d:today	-17
l4=<day-gone>	-10
l4=<name>	-15
l4=<number>	-10
l4=<v-agree> & d:gone	-12
l4=<v-stay>	-17
l4=<v-stay> & d:gone	-15
l4=at & d:today	11
l4=but	9
l4=but & d:gone	9
l4=come & d:today	10
l4=for	9
l4=for & d:gone	10
l4=had	-12
l4=had & d:gone	-11
l4=in	-15
l4=is & d:gone	10
l4=it	20
l4=it & d:gone	23
l4=last	20
l4=last & d:gone	20
l4=of	13
l4=of & d:gone	14
l4=on	11
l4=on & d:gone	13
l4=second	11
l4=second & d:gone	11
l4=shut	14
l4=that	11
l4=that & d:gone	12
l4=the	-12
l4=to	9
l4=to & d:gone	12
l4=trade	10
l4=trade & d:gone	11
l4=truce	-15
l4=truce & d:gone	-12
l4=would	-9
l=, on	18
l=, on & d:gone	19
l=<begin> since & d:gone	-17
l=<begin> since & d:today	10
l=<day-gone> to	15
l=<day-gone> to & d:gone	15
l=<name> from & d:today	10
l=<name> on	-12
l=<name> on & d:gone	-10
l=<seat> ,	-13
l=begin on	-14
l=begin on & d:gone	-13
l=bulletin ,	11
l=bulletin , & d:today	11
l=effect since	9
l=effect since & d:gone	9
l=end on & d:ahead	-8
l=end on & d:gone	12
l=force since	-15
l=force since & d:gone	-13
l=go on	11
l=go on & d:gone	12
l=lapse on	13
l=lapse on & d:gone	13
l=midnight on	11
l=midnight on & d:gone	12
l=out on	11
l=out on & d:gone	13
l=run out & d:gone	10
l=truce of	-18
l=truce of & d:gone	-17
l=until the	16
l=until the & d:gone	17
lead=, & d:ahead	-19
lead=-	-12
lead=10	22
lead=13	10
lead=31	13
lead=31 & d:gone	13
lead=;	-21
lead=; & d:gone	-19
lead=a	-19
lead=a & d:gone	-16
lead=and	-12
lead=at & d:gone	11
lead=because	9
lead=because & d:gone	10
lead=goods	11
lead=goods & d:gone	11
lead=had	-12
lead=had & d:gone	-12
lead=if	-12
lead=if & d:gone	-10
lead=it	27
lead=it & d:ahead	-9
lead=it & d:gone	20
lead=it & d:today	19
lead=july	11
lead=july & d:today	11
lead=no	11
lead=no & d:gone	11
lead=oman	10
lead=oman & d:gone	10
lead=september	11
lead=september & d:gone	11
lead=since & d:gone	-20
lead=some	11
lead=some & d:gone	11
lead=the	-19
lead=the & d:ahead	-17
lead=the & d:gone	-14
lead=when	-13
lead=when & d:gone	-12
lead=— & d:gone	13
lll=<begin> <begin> since & d:gone	-17
lll=<begin> <begin> since & d:today	10
lll=<day-gone> end on	20
lll=<day-gone> end on & d:gone	20
lll=<name> , on	9
lll=<name> , on & d:gone	9
lll=<span> end on	11
lll=<span> end on & d:gone	11
lll=country end on	11
lll=country end on & d:gone	11
lll=from <day-gone> to	15
lll=from <day-gone> to & d:gone	15
lll=in <name> from	10
lll=in effect since	9
lll=in effect since & d:gone	9
lll=in force since	-15
lll=in force since & d:gone	-13
lll=it expire on	10
lll=it expire on & d:gone	11
lll=run out on	12
lll=run out on & d:gone	14
lll=that end on	-17
lll=that end on & d:gone	-17
lll=the truce of	-17
lll=the truce of & d:gone	-16
lll=truce until the	10
lll=truce until the & d:gone	11
lr=, , & d:today	10
lr=, <end>	-11
lr=, <end> & d:today	-21
lr=<begin> — & d:today	11
lr=by ?	10
lr=by ? & d:gone	10
lr=end .	20
lr=end . & d:today	17
lr=expire ,	12
lr=expire .	13
lr=from <end> & d:today	10
lr=of , & d:gone	11
lr=of <end>	-8
lr=on ,	-16
lr=on .	9
lr=on . & d:ahead	-9
lr=on . & d:gone	15
lr=on <day-today>	13
lr=on <day-today> & d:gone	13
lr=on <end> & d:gone	14
lr=on <name>	9
lr=on <name> & d:gone	9
lr=on and	26
lr=on and & d:gone	28
lr=on in	-11
lr=on in & d:gone	-10
lr=on that	-12
lr=on without	-15
lr=on without & d:gone	-15
lr=on —	9
lr=on — & d:gone	10
lr=since ,	-15
lr=since , & d:gone	-14
lr=since and	-9
lr=the .	13
lr=the . & d:gone	14
lr=the <end> & d:gone	11
lr=to ,	12
lr=to , & d:gone	12
lr=to <end>	13
lr=until .	-20
lr=until . & d:gone	-17
lr=until <end>	-14
lr=until <end> & d:gone	-10
lr=until they	12
lr=until they & d:gone	12
n:accord	30
n:add	28
n:added	36
n:adds	12
n:again	12
n:agreement	28
n:agreements	12
n:another	8
n:arrangement	12
n:bargain	18
n:ceasefire	19
n:continued	11
n:days=1	14
n:days=2	22
n:days=3	13
n:days=6	52
n:deal	36
n:deals	17
n:extended	13
n:extends	10
n:extension	12
n:extra	24
n:frozen	-8
n:further	-21
n:goes on	16
n:keeps	18
n:lengths=0	11
n:lengths=1	48
n:lengths=2	7
n:lengths=6	6
n:lie	-9
n:lies	-30
n:long=0	48
n:long=1	10
n:long=2	16
n:long=3	18
n:longer	15
n:loose=1	30
n:loose=2	28
n:loose=3	43
n:loose=6	19
n:measure	13
n:more	37
n:more=1	16
n:more=2	-12
n:more=3	31
n:more=6	35
n:no truce	102
n:on hold	13
n:pact	20
n:peace	28
n:prolong	27
n:prolongation	16
n:prolonged	19
n:put off	15
n:renewal	18
n:rest	8
n:rests	10
n:second	-17
n:spared	12
n:stay	12
n:stays	31
n:successor	27
n:suspend	19
n:suspension	33
n:term	26
n:terms	23
n:truce	6
n:truce=1	27
n:truce=6	-25
n:truces	-12
n:understanding	12
n:verb=1	33
n:verb=2	8
n:verb=6	10
n:window	17
nc2=bear	20
nc2=propose	-20
nc2=say	-12
nc2=up	-11
nct2=bear past	11
nct2=begin perfect	15
nct2=end participle-passive	10
nct2=impose past-passive	-11
nct2=impose perfect	9
nct2=say past	-11
next=)	11
next=,	-14
next=that	-12
nhas-modal	-11
nhas-pluperfect	15
none	49
nt2=modal	-13
nt2=past	-16
nt2=past-passive	-13
nt2=perfect	10
nt2=present	-12
nv0-none	-16
nv1-none	-16
nv2-none	-8
nv2=end	10
nv2=other	14
nv2=say	-13
nv2=take	9
nvt2=end participle	10
o:act=agree	-11
o:act=begin	-10
o:act=charge	13
o:act=end	18
o:act=have	11
o:act=let	19
o:act=no verb	-12
o:act=run	20
o:act=suspend	-16
o:carried=deal far	-17
o:carried=longer far	-9
o:carried=meeting	-41
o:carried=meeting far	-40
o:carried=none	-14
o:carried=procedure	-13
o:carried=sale far	9
o:carried=truce	14
o:charge until gone	10
o:end expired gone	16
o:end on ahead	-16
o:end on gone	15
o:have the gone	11
o:leads=began on	-12
o:leads=effect since	9
o:leads=ended on	22
o:leads=ends on	-49
o:leads=expired on	17
o:leads=expires on	-23
o:leads=force since	-15
o:leads=lapsed on	17
o:leads=midnight on	11
o:leads=out on	11
o:leads=truce of	-18
o:leads=until	20
o:leads=until the	16
o:left=deal	-26
o:left=deal right=none	-19
o:left=duties	-6
o:left=meeting	-40
o:left=meeting right=none	-31
o:left=none	-18
o:left=none right=meeting	-9
o:left=none right=none	-18
o:left=none right=signing	-21
o:left=none right=truce	18
o:left=procedure	-16
o:left=procedure right=none	-13
o:left=truce	18
o:left=truce right=none	15
o:let on gone	20
o:near=deal	-16
o:near=duties	-27
o:near=meeting	-31
o:near=none	-13
o:near=procedure	-10
o:no verb bulletin, today	11
o:no verb since gone	-17
o:no verb to gone	14
o:no verb until gone	-13
o:no verb — gone	11
o:pay from today	10
o:right=deal	11
o:right=duties	-18
o:right=meeting	-19
o:right=none	-51
o:right=none bulletin,	11
o:right=none expired	16
o:right=none of	-35
o:right=none on	-9
o:right=none since	-7
o:right=none the	13
o:right=none to	14
o:right=none —	9
o:right=signing	-29
o:right=signing on	-19
o:right=truce	12
o:right=truce of	12
o:right=truce since	9
o:run on gone	13
o:run out gone	10
o:sign on gone	-16
o:subject=deal  today	11
o:subject=deal far carried	-15
o:subject=deal no verb 	11
o:subject=duties	-12
o:subject=duties carried	16
o:subject=duties far carried	-13
o:subject=duties on gone	-16
o:subject=longer	12
o:subject=longer carried run	10
o:subject=longer carried run gone	10
o:subject=longer run	11
o:subject=longer to gone	18
o:subject=meeting	-26
o:subject=meeting carried	-24
o:subject=meeting carried on gone	-11
o:subject=meeting far carried	-8
o:subject=meeting no verb	-10
o:subject=none bulletin, today	11
o:subject=none carried	-11
o:subject=none carried from today	10
o:subject=none carried let	14
o:subject=none carried let gone	17
o:subject=none carried let on	17
o:subject=none carried on gone	7
o:subject=none carried since gone	13
o:subject=none no verb bulletin,	11
o:subject=procedure	-18
o:subject=procedure far carried have	11
o:subject=procedure far carried have gone	11
o:subject=procedure far carried the gone	11
o:subject=sale far	12
o:subject=sale far no verb	12
o:subject=sale far no verb gone	13
o:subject=sale far no verb on	14
o:subject=sale far on gone	14
o:subject=signing end	13
o:subject=signing end gone	13
o:subject=signing end on	16
o:subject=signing no verb	-9
o:subject=signing on gone	17
o:subject=truce	19
o:subject=truce be since	12
o:subject=truce carried	7
o:subject=truce carried begin	-11
o:subject=truce carried sign	9
o:subject=truce carried sign today	11
o:subject=truce end	16
o:subject=truce end gone	21
o:subject=truce end on	8
o:subject=truce far carried	13
o:subject=truce far carried be by	10
o:subject=truce far carried by gone	10
o:subject=truce far carried charge	17
o:subject=truce far carried the gone	10
o:subject=truce far no verb 	-14
o:subject=truce no verb gone	12
o:subject=truce no verb to	8
o:subject=truce no verb until	-9
o:subject=truce on ahead	-8
o:subject=truce run on	-12
o:subject=truce until gone	-13
o:topic=deal	-13
o:topic=deal  today	11
o:topic=deal far	-10
o:topic=deal gone	-29
o:topic=deal on	-20
o:topic=deal on gone	-17
o:topic=duties ahead	-21
o:topic=duties begin	-20
o:topic=duties end	18
o:topic=duties far on	14
o:topic=duties far on gone	16
o:topic=duties far today	-14
o:topic=duties let	13
o:topic=duties pay	13
o:topic=duties since	-14
o:topic=duties since gone	-10
o:topic=duties until gone	17
o:topic=exclusions	-14
o:topic=exclusions gone	-11
o:topic=longer	15
o:topic=longer far end	10
o:topic=longer run	10
o:topic=longer to	23
o:topic=longer to gone	14
o:topic=meeting	-59
o:topic=meeting ahead	-9
o:topic=meeting end	-17
o:topic=meeting far gone	-16
o:topic=meeting gone	-45
o:topic=meeting no verb	-10
o:topic=meeting on	-30
o:topic=meeting on gone	-23
o:topic=none	-33
o:topic=none bulletin,	11
o:topic=none bulletin, today	11
o:topic=none gone	-28
o:topic=procedure	-29
o:topic=procedure far	-12
o:topic=procedure gone	-22
o:topic=procedure on	-14
o:topic=procedure on gone	-12
o:topic=sale far	11
o:topic=sale far gone	12
o:topic=sale far no verb	12
o:topic=sale far on	13
o:topic=sale far on gone	14
o:topic=signing no verb	-9
o:topic=truce	25
o:topic=truce ahead	-40
o:topic=truce be	14
o:topic=truce end	14
o:topic=truce end today	10
o:topic=truce expired	16
o:topic=truce expired gone	16
o:topic=truce far	28
o:topic=truce far 	-15
o:topic=truce far by	10
o:topic=truce far by gone	10
o:topic=truce far charge	18
o:topic=truce far gone	25
o:topic=truce far the	11
o:topic=truce far the gone	11
o:topic=truce far until	10
o:topic=truce far until gone	10
o:topic=truce gone	35
o:topic=truce on ahead	-16
o:topic=truce on gone	12
o:topic=truce run	13
o:topic=truce since	15
o:topic=truce since gone	16
o:topic=truce until	-31
o:topic=truce until gone	-26
o:topic=truce —	11
on record CN,US 2024-11-10	-18
on record CN,US 2024-11-10 2025 II	-18
on record CN,US 2025-11-10 2025 II	20
on record CN,US 2025-11-10 2026 I	-21
on record MX,US 2025-07-14	11
on record MX,US 2025-07-14 2025 II	11
pc0=impose	-11
pc0=suspend	-14
pc1=agree	-10
pc1=begin	-11
pc1=end	15
pc1=impose	-8
pc1=suspend	-15
pct0=end past	17
pct0=end present	-16
pct0=impose past	-9
pct1=end past	18
pct1=end present	-16
phas-participle	-19
pt1=participle-passive	-14
pv0-none	-9
pv0=ask	12
pv2-none	-18
pvt0=ask present	12
pvt1=ask present	12
q:"	-11
q:'s	-20
q:(	-15
q:)	-15
q:,	-19
q:.	-11
q:<agent>	-15
q:<day-ahead>	-38
q:<day-gone>	20
q:<day-today>	34
q:<gate>	-11
q:<name>	11
q:<not>	14
q:<number>	-20
q:<office>	-12
q:<organisation>	-14
q:<person>	-30
q:<seat>	10
q:<span>	-5
q:<v-bear>	-20
q:<v-begin>	14
q:<v-impose>	-22
q:<v-propose>	-14
q:<v-say>	-14
q:a	-12
q:agree	-17
q:anti	11
q:at	-12
q:between	15
q:bring	-10
q:but	-14
q:by	-14
q:carpet	10
q:collapsed	9
q:come	11
q:dump	11
q:end	-15
q:for	-20
q:good	-12
q:happened	14
q:i	-15
q:in	-28
q:is	11
q:leave	-9
q:let	9
q:meet	-9
q:no	20
q:of	-13
q:on	-17
q:one	-14
q:over	8
q:round	-10
q:stockholm	11
q:that	-11
q:the	-16
q:then	13
q:to	-22
q:tomatoe	11
q:truce	22
q:twice	9
q:under	-9
q:welcome	11
q:what	33
q:which	-11
q:would	-21
q:your	11
q:—	23
qt=modal	-18
r1=( & d:gone	10
r1=,	-14
r1=, & d:ahead	-20
r1=.	10
r1=. & d:ahead	-25
r1=. & d:gone	15
r1=. & d:today	14
r1=<day-today>	12
r1=<day-today> & d:gone	13
r1=<end>	-11
r1=<end> & d:ahead	-27
r1=<end> & d:today	-13
r1=and & d:gone	13
r1=by & d:today	11
r1=in	-17
r1=in & d:gone	-15
r1=night	-10
r1=that	-16
r1=that & d:gone	-12
r1=they & d:gone	11
r1=to	-12
r1=with	-10
r1=—	11
r2=(	11
r2=,	23
r2=<end>	-11
r2=<not>	-14
r2=<person>	-10
r2=a	-14
r2=and	13
r2=begin	-8
r2=nobody	-6
r2=now	13
r2=take	9
r2=the	18
r3=<end>	-15
r3=<goods>	-13
r3=<level>	-17
r3=<number>	22
r3=<office>	17
r3=<span>	12
r3=<v-end>	16
r3=after	12
r3=been	-9
r3=end	20
r3=first	14
r3=has	11
r3=it	-12
r3=not	13
r3=on	-24
r3=successor	-14
r3=take	9
r3=that	-12
r3=the	11
r3=when	11
r3=—	10
r4=<day-ahead>	-19
r4=<end>	-16
r4=a	-12
r4=been	12
r4=let	13
r4=to	-16
r=) ,	11
r=, and	8
r=. <end>	11
r=<end> <end>	-11
r=<name> and	10
r=and now	16
r=at the	11
r=by the	10
r=it take	10
r=they pay	12
r=— <level>	10
r=— for	11
s:,	-8
s:.	-27
s:;	-7
s:<agent>	-12
s:<day-ahead>	-103
s:<goods-amount>	17
s:<level-noun>	-10
s:<level>	-18
s:<person>	-27
s:<seat>	-14
s:<sender>	-21
s:<span>	-12
s:<v-agree>	-10
s:<v-bear>	-3
s:<v-begin>	10
s:<v-buy>	-29
s:<v-end>	40
s:<v-propose>	-8
s:<v-say>	-24
s:<v-sell>	-23
s:<v-stay>	11
s:a	-27
s:about	-13
s:after	34
s:agree	-14
s:allowed	9
s:an	37
s:and	19
s:arica	11
s:away	8
s:back	17
s:be	-21
s:beef	-12
s:begin	-19
s:border	14
s:bulletin	10
s:but	15
s:call	-16
s:cement	9
s:charge	13
s:child	10
s:collect	-20
s:come	19
s:conclude	14
s:custom	-11
s:decree	12
s:door	13
s:down	-16
s:duty	12
s:either	16
s:end	43
s:expire	31
s:extension	30
s:failed	10
s:first	19
s:followed	16
s:for	-28
s:force	-19
s:free	-10
s:from	-13
s:fruit	14
s:had	-12
s:here	-9
s:holiday	11
s:if	-32
s:into	-15
s:is	-17
s:its	21
s:leave	-13
s:let	28
s:lie	12
s:midnight	15
s:minister	-13
s:minute	-16
s:morning	-13
s:my	13
s:new	14
s:night	-8
s:no	19
s:none	9
s:noticed	14
s:old	13
s:on	-22
s:one	9
s:order	-22
s:out	20
s:own	-12
s:passed	19
s:prolonged	-28
s:put	-20
s:radio	9
s:renewed	16
s:replace	-15
s:round	-21
s:run	21
s:same	-12
s:second	13
s:shut	12
s:sign	-9
s:sit	-12
s:so	-23
s:spare	10
s:standstill	16
s:start	-11
s:stay	-10
s:still	21
s:stop	-15
s:successor	-15
s:summer	13
s:surcharge	-13
s:take	12
s:talk	-14
s:tariff	-13
s:tell	-14
s:ten	10
s:that	-14
s:the	-24
s:them	-12
s:these	8
s:thi	-8
s:three	-12
s:truce	21
s:under	-26
s:up	-16
s:we	-20
s:week	-18
s:where	-15
s:who	-11
s:why	9
s:will	-12
s:with	-14
s:would	-17
s:—	17
sa:)	10
sa:) ,	11
sa:,	-8
sa:, after	24
sa:, and	11
sa:, as	-17
sa:, come	9
sa:, make	9
sa:, where	-10
sa:.	-28
sa:: the	12
sa:; <seat>	12
sa:<day-ahead>	-24
sa:<day-ahead> )	11
sa:<day-today>	13
sa:<level> and	-9
sa:<level> —	10
sa:<month-ahead>	-10
sa:<name> .	-16
sa:<name> and	15
sa:<name> let	13
sa:<number>	25
sa:<number> .	23
sa:<office>	11
sa:<office> was	9
sa:<points>	14
sa:<quality>	-18
sa:<seat> 's	12
sa:<span>	-10
sa:<span> .	-16
sa:<v-begin>	11
sa:<v-end>	22
sa:<v-say>	-13
sa:<v-sell>	-10
sa:<v-stay>	12
sa:<v-target>	15
sa:<v-up>	-14
sa:a	-24
sa:a long	10
sa:a successor	-14
sa:a truce	-11
sa:after	26
sa:after <level>	9
sa:after <span>	18
sa:an	22
sa:an extension	19
sa:and	15
sa:and <level>	-13
sa:and <name>	12
sa:and end	-11
sa:and is	-13
sa:and it	-12
sa:and nobody	18
sa:and now	15
sa:and of	11
sa:and the	14
sa:and with	-13
sa:as	-13
sa:away	9
sa:back	12
sa:been	-10
sa:begin	-10
sa:begin ,	-9
sa:both	-11
sa:by <span>	-13
sa:collect	-10
sa:come	15
sa:come to	14
sa:country '	9
sa:day	17
sa:dump duty	11
sa:duty on	11
sa:either	18
sa:end	35
sa:end ,	16
sa:end on	-17
sa:end without	11
sa:expire .	11
sa:extension	20
sa:extension ,	14
sa:extension .	10
sa:followed	16
sa:for	-16
sa:for <span>	-12
sa:four .	11
sa:fruit	14
sa:has	-14
sa:he	-14
sa:hour to	11
sa:if	-10
sa:is	-18
sa:it .	12
sa:it take	9
sa:last	-27
sa:let	9
sa:let their	13
sa:lie	12
sa:long	9
sa:make in	9
sa:meet in	12
sa:midnight ,	10
sa:morning	-11
sa:night	-13
sa:noticed	15
sa:noticed .	10
sa:of <span>	-11
sa:old	19
sa:old one	11
sa:on	-11
sa:on <day-ahead>	-10
sa:on our	11
sa:our	11
sa:out ,	13
sa:passed	10
sa:prolonged	-14
sa:put	-13
sa:reach	11
sa:renewed	19
sa:renewed .	10
sa:round	-9
sa:second ,	9
sa:sign	-23
sa:sign .	-9
sa:since	8
sa:since then	11
sa:so	-11
sa:spare	11
sa:still	20
sa:stockholm	11
sa:stockholm ,	11
sa:successor	-14
sa:successor ,	-13
sa:take	14
sa:take <level>	10
sa:take <number>	9
sa:talk	-10
sa:the <level>	-13
sa:the <name>	-23
sa:the <points>	11
sa:the anti	11
sa:the first	9
sa:the old	16
sa:their tariff	9
sa:then	10
sa:they	-10
sa:they had	-16
sa:they pay	11
sa:to	-11
sa:to spare	11
sa:trade	-11
sa:truce	16
sa:truce end	15
sa:truce expire	13
sa:two	12
sa:two hour	11
sa:until <day-ahead>	-18
sa:was	19
sa:we	-10
sa:were due	9
sa:when the	13
sa:where	-11
sa:which	9
sa:with	-24
sa:with <name>	-16
sa:with two	11
sa:without an	18
sa:would have	-18
sa:— <level>	10
sa:— for	11
sb:'s	-10
sb:'s <organisation>	8
sb:'s good	13
sb:( <day-gone>	13
sb:, and	-40
sb:, in	-11
sb:, of	15
sb:, on	19
sb:, say	11
sb:- <quality>	10
sb:: my	12
sb:;	-10
sb:; it	-13
sb:<agent>	-14
sb:<day-ahead>	-24
sb:<day-gone>	32
sb:<day-gone> end	20
sb:<day-gone> to	14
sb:<day-gone> —	11
sb:<day-today> after	13
sb:<level-noun>	-21
sb:<level>	-6
sb:<name> 's	-22
sb:<name> come	12
sb:<name> lapse	13
sb:<name> run	-10
sb:<number>	-12
sb:<office>	-29
sb:<organisation> let	9
sb:<person>	-37
sb:<person> 's	8
sb:<person> ,	-14
sb:<person> and	-12
sb:<quality>	14
sb:<quality> -	10
sb:<seat>	-13
sb:<seat> ,	-16
sb:<sender>	-11
sb:<span> and	-14
sb:<span> end	12
sb:<v-agree>	-10
sb:<v-bear>	-13
sb:<v-buy>	-17
sb:<v-end>	29
sb:<v-impose>	-8
sb:<v-propose>	-8
sb:<v-say>	-17
sb:<v-sell>	-10
sb:<v-suspend>	-15
sb:a	-14
sb:a tariff	15
sb:a trade	11
sb:a truce	-15
sb:after	13
sb:agree	-14
sb:agree in	-11
sb:agreement	-15
sb:allowed	10
sb:allowed to	10
sb:an	22
sb:an end	13
sb:and <level>	14
sb:and <name>	15
sb:and it	-15
sb:and the	-20
sb:ask :	12
sb:back at	11
sb:be	-20
sb:been	17
sb:been no	10
sb:begin	-12
sb:begin on	-15
sb:between the	24
sb:both side	12
sb:bulletin	10
sb:bulletin ,	11
sb:but	13
sb:by decree	9
sb:charge	9
sb:collect	-11
sb:come to	18
sb:country end	11
sb:custom	-12
sb:decree	12
sb:decree <number>	9
sb:did	12
sb:die on	-14
sb:door	13
sb:due	-14
sb:due to	-11
sb:each other	12
sb:effect	14
sb:effect since	9
sb:end	26
sb:end of	17
sb:end on	9
sb:expire	26
sb:expire on	13
sb:expiry	12
sb:extend	-13
sb:extension	15
sb:first	17
sb:for	-17
sb:force	-16
sb:from	-14
sb:from <day-gone>	13
sb:from <name>	-12
sb:go on	9
sb:good on	12
sb:had a	11
sb:had lapse	-9
sb:has a	12
sb:has been	17
sb:hold	-14
sb:if	-20
sb:in	-16
sb:in effect	9
sb:in force	-11
sb:in the	-19
sb:into	-10
sb:is the	14
sb:it	26
sb:it end	21
sb:it expire	10
sb:it go	11
sb:it run	9
sb:it would	-10
sb:its	19
sb:lapse on	12
sb:last	14
sb:last summer	14
sb:lasted <span>	-13
sb:let	21
sb:let it	9
sb:let its	12
sb:midnight on	10
sb:my	14
sb:new	14
sb:no	18
sb:no truce	21
sb:none	9
sb:of <level>	-14
sb:of last	12
sb:on	-15
sb:on each	13
sb:on sugar	11
sb:order	-13
sb:other 's	13
sb:out	17
sb:out on	17
sb:over	12
sb:pay <level>	14
sb:post of	11
sb:presenter :	9
sb:prolonged	-14
sb:promise	-8
sb:published	14
sb:radio	9
sb:renew	12
sb:run	17
sb:run out	21
sb:say on	-11
sb:say that	13
sb:shut	13
sb:so	-11
sb:standstill	17
sb:standstill on	14
sb:stop	-9
sb:strike	-18
sb:sugar and	10
sb:summer	14
sb:tariff	-8
sb:ten	11
sb:ten past	11
sb:that end	-19
sb:that run	15
sb:the	-18
sb:the <quality>	16
sb:the <span>	-11
sb:the arrangement	12
sb:the end	15
sb:the first	18
sb:the last	13
sb:the standstill	11
sb:their	-12
sb:there has	10
sb:to an	13
sb:to end	-16
sb:to expire	10
sb:to renew	12
sb:truce ,	12
sb:truce of	9
sb:truce over	10
sb:truce that	-9
sb:truce was	-14
sb:under	-18
sb:under the	-16
sb:until the	19
sb:was to	-27
sb:we	-9
sb:when the	-11
sb:which both	14
sb:why	9
sb:will	-12
sb:would	-11
t0=future	-28
t0=modal	-38
t0=past	24
t0=present	-21
t1=future	-22
t1=modal	-38
t1=participle-passive	19
t1=past	26
t1=pluperfect	-11
t1=present	-19
t2=perfect	-18
t2=present	-12
t:loose & d:gone	12
t:loose-r	18
t:loose-r3	13
t:more & d:ahead	-20
t:more & d:gone	18
t:more-l1	16
t:more-r0	-9
t:more-r1	-19
t:more-r3	10
t:quiet	19
t:quiet & d:gone	20
t:quiet-r	16
t:quiet-r3	11
t:truce	21
t:truce & d:ahead	-38
t:truce & d:gone	32
t:truce-l	14
t:truce-l1	-26
t:truce-l3	35
t:truce-r	10
t:truce-r3	9
t:verb & d:gone	-19
t:verb & d:today	19
tn:more	12
tn:truce	14
tn:verb	15
tp:loose	-8
tp:truce	23
v0-none	-9
v0=be	12
v0=begin	-18
v0=come	10
v0=end	-17
v0=expire	13
v0=have	11
v0=lapse	9
v0=let	9
v0=run	13
v0=take	-12
v1-none	-19
v1=begin	-17
v1=charge	9
v1=come	10
v1=expire	21
v1=have	13
v1=lapse	8
v1=let	9
v1=other	-8
v1=run	12
v1=take	-13
v2-none	-41
v2=be	-7
v2=begin	-12
v2=let	11
v2=run	13
verbless	-12
vt0=be perfect	14
vt0=begin past	-16
vt0=come past	11
vt0=end modal	-21
vt0=end present	-37
vt0=expire past	17
vt0=lapse past	19
vt0=let present	10
vt0=run past	28
vt0=run present	-17
vt1=be perfect	14
vt1=begin past	-15
vt1=charge participle	10
vt1=come past	11
vt1=end modal	-21
vt1=end participle	26
vt1=end present	-37
vt1=expire infinitive	12
vt1=expire past	17
vt1=lapse past	19
vt1=let present	10
vt1=run past	28
vt1=run present	-17
vt2=begin past	-11
vt2=end past	10
vt2=let present	13
vt2=run past	12
vt2=take past	9`;
