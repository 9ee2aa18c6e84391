// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:.	-20
a:<day-ahead>	-13
a:<day-today>	10
a:<goods>	-7
a:<name> and	11
a:<number>	18
a:<number> .	12
a:<person>	-14
a:<quality>	-17
a:<span>	-16
a:<v-bear>	-18
a:<v-down>	-12
a:<v-end>	11
a:a	-20
a:a successor	-14
a:an extension	10
a:and <name>	10
a:by the	10
a:expire	11
a:expire .	11
a:extension	10
a:for	-17
a:has been	13
a:it	21
a:it take	11
a:it was	15
a:let	11
a:let their	12
a:of	-9
a:since	9
a:successor	-14
a:tariff truce	10
a:the <office>	10
a:the truce	-13
a:their	8
a:their tariff	11
a:to	-22
a:was	13
a:with	-16
a:without	-12
b:, and	-22
b:, from	8
b:, on	11
b:-	-20
b:: the	-9
b:;	-18
b:<day-gone>	22
b:<day-gone> end	21
b:<day-gone> to	9
b:<duty>	-11
b:<goods>	-10
b:<level>	-14
b:<month-gone>	10
b:<name> had	8
b:<not>	15
b:<office>	-10
b:<person>	-11
b:<quality>	-18
b:<span> end	12
b:<v-bear>	-11
b:<v-end>	20
b:<v-propose>	-19
b:<v-say>	-12
b:a tariff	13
b:a trade	10
b:allowed	9
b:allowed to	9
b:an	17
b:and	-11
b:arrangement	12
b:at	19
b:back at	10
b:been	15
b:been in	10
b:before	-16
b:begin	-13
b:between the	18
b:both	13
b:both side	18
b:but	9
b:but the	10
b:by decree	10
b:charge	9
b:come to	19
b:country end	14
b:decree	15
b:due	-11
b:duty	-12
b:duty on	-14
b:effect	18
b:expire	18
b:extension	16
b:from	-10
b:from <day-gone>	10
b:from <name>	-11
b:go on	10
b:grant	9
b:had a	10
b:had been	13
b:have	-11
b:if	-10
b:in effect	12
b:in its	10
b:it	12
b:it end	-13
b:it expire	10
b:it go	11
b:it run	10
b:its	20
b:lapse	10
b:lapse on	11
b:last	21
b:let	16
b:midnight	12
b:midnight on	12
b:no	12
b:no truce	11
b:none	11
b:of <day-gone>	9
b:of last	12
b:on	-23
b:out	16
b:out on	11
b:post	10
b:post of	11
b:published	14
b:run	16
b:run out	18
b:side	15
b:sleep	9
b:some	10
b:strike	-12
b:summer	16
b:talk	-9
b:ten	11
b:that end	-16
b:that run	13
b:the	-27
b:the arrangement	12
b:the last	11
b:the truce	-13
b:their	-17
b:to end	-12
b:to expire	10
b:trade truce	9
b:truce has	9
b:truce on	-12
b:truce run	-12
b:truce was	-11
b:turned	11
b:two	11
b:until the	14
b:was to	-20
b:when	-9
b:which both	19
b:why	11
b:will	-15
b:would	-22
b:would have	-14
c0=bear	-6
c0=impose	-11
c0=propose	-10
c0=say	-18
c1=agree	-10
c1=agree & d:gone	-45
c1=agree & d:today	21
c1=bear	-5
c1=bear & d:gone	-24
c1=begin & d:gone	-8
c1=end	15
c1=end & d:ahead	-18
c1=end & d:gone	24
c1=impose	-14
c1=impose & d:ahead	-16
c1=impose & d:gone	-18
c1=impose & d:today	19
c1=propose	-10
c1=say	-18
c1=say & d:gone	-11
c1=stay & d:ahead	-19
c1=stay & d:gone	19
c2=bear	-15
ct0=agree past	-22
ct0=bear past	-10
ct0=end modal	-21
ct0=end past	27
ct0=end present	-54
ct0=impose past	-43
ct0=impose present	13
ct0=say past	-12
ct0=stay past	25
ct0=stay present	-10
ct1=agree participle-passive	-14
ct1=agree past	-21
ct1=bear past	-10
ct1=end modal	-21
ct1=end participle-passive	20
ct1=end past	27
ct1=end present	-54
ct1=impose past	-42
ct1=impose present	15
ct1=say past	-11
ct1=stay past	26
ct1=stay present	-9
d:after to	9
d:ahead	-105
d:ahead other	-61
d:ahead own	-52
d:ahead-1	-31
d:ahead-2	-16
d:ahead-3	-12
d:ahead-5	-36
d:at=2	-7
d:at=3	-61
d:begins ahead	-10
d:ends	-8
d:ends ahead	-31
d:ends other ahead	-14
d:ends own ahead	-16
d:gone	-17
d:gone other	-54
d:gone own	27
d:gone-1	22
d:gone-2	11
d:gone-5	-97
d:how=calendar	-28
d:how=weekday	-45
d:last	-24
d:named=0	-99
d:named=1	16
d:named=2	33
d:rank=0	-22
d:rank=1	-15
d:span-after	-31
d:today	-13
d:today own	-13
d:today-0	-13
f:'s	-23
f:,	-10
f::	-10
f:<agent>	-30
f:<day-ahead>	-13
f:<day-gone>	14
f:<gate>	-23
f:<level-noun>	21
f:<level>	17
f:<name>	-25
f:<not>	12
f:<number>	-10
f:<office>	-26
f:<organisation>	-14
f:<person>	-18
f:<quality>	-17
f:<seat>	-14
f:<sender>	-12
f:<span>	31
f:<v-down>	-7
f:<v-end>	-27
f:<v-propose>	-17
f:<v-say>	-25
f:<v-suspend>	17
f:<v-target>	17
f:agree	19
f:aluminium	10
f:and	-18
f:are	13
f:as	14
f:back	20
f:be	-25
f:bean	11
f:because	18
f:been	13
f:before	25
f:by	-36
f:charge	22
f:did	12
f:during	13
f:end	-23
f:extension	12
f:five	9
f:full	17
f:go	20
f:had	27
f:have	9
f:i	-18
f:last	-11
f:midnight	-12
f:milk	9
f:more	9
f:morning	9
f:motorcycle	13
f:not	14
f:now	-20
f:old	16
f:one	23
f:other	10
f:outside	9
f:pay	9
f:put	-11
f:rate	29
f:reciprocal	14
f:say	-7
f:second	15
f:side	8
f:sign	-14
f:since	32
f:so	-13
f:stay	20
f:that	-16
f:then	32
f:they	14
f:thi	-11
f:three	-13
f:time	-12
f:to	-7
f:truce	16
f:turned	11
f:until	25
f:was	33
f:we	13
f:when	-15
f:who	-13
f:will	-28
f:with	-30
f:would	-12
f:zinc	8
first-of-paragraph	-35
has-future	-36
has-gerund	-11
has-modal	-25
has-participle	10
has-past	22
has-present	-30
headline	-14
l1=, & d:gone	12
l1=, & d:today	-14
l1=<v-end>	17
l1=<v-end> & d:gone	11
l1=expire	14
l1=expire & d:gone	15
l1=from	-6
l1=from & d:gone	-27
l1=of	-11
l1=on	-17
l1=on & d:ahead	-48
l1=on & d:today	-13
l1=out & d:gone	10
l1=the	11
l1=the & d:gone	14
l2=, & d:gone	11
l2=<begin> & d:ahead	-11
l2=<begin> & d:gone	12
l2=<level>	-9
l2=<not> & d:gone	10
l2=<seat>	-22
l2=<v-agree>	-11
l2=<v-agree> & d:gone	-9
l2=<v-end>	14
l2=<v-end> & d:ahead	-12
l2=<v-end> & d:gone	20
l2=<v-impose>	-6
l2=<v-impose> & d:gone	-15
l2=<v-say>	-16
l2=<v-say> & d:gone	-10
l2=<v-up>	8
l2=<v-up> & d:gone	9
l2=begin	-13
l2=begin & d:gone	-12
l2=bulletin	11
l2=bulletin & d:today	11
l2=effect & d:gone	9
l2=force	-15
l2=force & d:gone	-14
l2=go	10
l2=go & d:gone	11
l2=it	-11
l2=it & d:gone	-10
l2=lapse	11
l2=lapse & d:gone	12
l2=midnight	12
l2=midnight & d:gone	13
l2=out	11
l2=out & d:gone	13
l2=past	10
l2=past & d:today	11
l2=run & d:gone	12
l2=until	14
l2=until & d:gone	15
l3=<begin>	-6
l3=<begin> & d:ahead	-13
l3=<begin> & d:today	-5
l3=<day-gone>	19
l3=<day-gone> & d:gone	19
l3=<name>	12
l3=<name> & d:gone	16
l3=<span> & d:gone	9
l3=<v-begin>	-11
l3=<v-stay>	9
l3=<v-stay> & d:gone	12
l3=and	-13
l3=and & d:gone	-9
l3=at & d:gone	11
l3=charge	10
l3=charge & d:gone	10
l3=did	9
l3=did & d:gone	9
l3=expire & d:gone	10
l3=extension	9
l3=extension & d:gone	9
l3=from & d:gone	8
l3=in & d:gone	-15
l3=it & d:gone	9
l3=on	17
l3=on & d:gone	19
l3=run	11
l3=run & d:gone	13
l3=that	-11
l3=that & d:gone	-9
l3=to	-9
l3=to & d:gone	-29
l3=—	10
l3=— & d:today	10
l4=<begin> & d:ahead	-21
l4=<begin> & d:gone	17
l4=<begin> & d:today	-9
l4=<name>	-22
l4=<name> & d:gone	-18
l4=<v-agree> & d:gone	-13
l4=<v-impose>	17
l4=<v-impose> & d:gone	10
l4=<v-stay>	-14
l4=<v-stay> & d:gone	-12
l4=at & d:today	11
l4=but	10
l4=but & d:gone	10
l4=good	9
l4=good & d:gone	9
l4=is	11
l4=is & d:gone	12
l4=it	18
l4=it & d:gone	20
l4=last	16
l4=last & d:gone	16
l4=of	15
l4=of & d:gone	17
l4=on & d:gone	9
l4=second	10
l4=second & d:gone	10
l4=to	11
l4=to & d:gone	13
l4=trade	10
l4=trade & d:gone	10
l4=truce	-27
l4=truce & d:gone	-24
l=, on	12
l=, on & d:gone	12
l=<begin> on	12
l=<begin> on & d:gone	13
l=<day-gone> to	10
l=<day-gone> to & d:gone	10
l=<name> on	-10
l=begin on	-13
l=begin on & d:gone	-12
l=bulletin ,	11
l=bulletin , & d:today	11
l=end on & d:gone	11
l=force since	-10
l=go on	11
l=go on & d:gone	11
l=lapse on	11
l=lapse on & d:gone	12
l=midnight on	12
l=midnight on & d:gone	13
l=out on	11
l=out on & d:gone	13
l=run out	10
l=run out & d:gone	12
l=truce end & d:gone	9
l=truce of	-17
l=truce of & d:gone	-16
l=until the	15
l=until the & d:gone	16
lead=, & d:ahead	-18
lead=, & d:gone	6
lead=-	-13
lead=10	19
lead=13	10
lead=: & d:gone	-7
lead=;	-18
lead=; & d:gone	-16
lead=a	-15
lead=a & d:gone	-11
lead=but	9
lead=but & d:gone	9
lead=goods	10
lead=goods & d:gone	10
lead=if	-10
lead=it	24
lead=it & d:gone	21
lead=it & d:today	11
lead=no	15
lead=no & d:gone	15
lead=on	10
lead=on & d:gone	12
lead=september	12
lead=some	11
lead=some & d:gone	11
lead=the	-11
lead=the & d:ahead	-18
lll=<begin> <begin> on	12
lll=<begin> <begin> on & d:gone	13
lll=<day-gone> end on	21
lll=<day-gone> end on & d:gone	21
lll=<span> end on	12
lll=<span> end on & d:gone	13
lll=country end on	14
lll=country end on & d:gone	14
lll=from <day-gone> to	10
lll=from <day-gone> to & d:gone	10
lll=in force since	-10
lll=it expire on	14
lll=it expire on & d:gone	14
lll=run out on	11
lll=run out on & d:gone	13
lll=that end on	-15
lll=that end on & d:gone	-14
lll=the truce end	9
lll=the truce of	-15
lll=the truce of & d:gone	-14
lll=truce until the	9
lll=truce until the & d:gone	9
lr=, , & d:today	10
lr=, . & d:gone	13
lr=, <end> & d:today	-23
lr=end .	18
lr=end . & d:gone	9
lr=of ,	10
lr=of , & d:gone	11
lr=on . & d:ahead	-9
lr=on . & d:gone	10
lr=on <end>	12
lr=on <end> & d:gone	17
lr=on <name>	11
lr=on <name> & d:gone	11
lr=on and	20
lr=on and & d:gone	22
lr=on that	-9
lr=on without	-11
lr=on without & d:gone	-11
lr=since ,	-12
lr=since <end>	-13
lr=since <end> & d:gone	-11
lr=the .	11
lr=the . & d:gone	11
lr=the <end>	8
lr=the <end> & d:gone	10
lr=to , & d:gone	8
lr=to <end>	15
lr=until .	-13
lr=until . & d:gone	-10
lr=until <end>	-14
n:accord	24
n:add	19
n:added	21
n:adds	11
n:again	21
n:agreement	25
n:agreements	10
n:bargain	15
n:ceasefire	22
n:continued	12
n:continues	14
n:days=2	21
n:days=3	10
n:days=6	51
n:deal	23
n:extend	16
n:extended	12
n:extends	9
n:extension	11
n:extra	19
n:further	-25
n:go on	12
n:goes on	9
n:holidays	-10
n:keeps	16
n:lengths=0	10
n:lengths=1	47
n:lengths=2	11
n:lies	-24
n:long=0	19
n:long=1	23
n:long=2	21
n:long=3	10
n:longer	12
n:loose=1	13
n:loose=2	24
n:loose=3	40
n:loose=6	17
n:measure	9
n:more	45
n:more=1	20
n:more=3	24
n:more=6	42
n:no truce	63
n:on hold	11
n:pact	17
n:peace	21
n:prolong	33
n:prolongation	24
n:prolonged	17
n:put off	14
n:rest	7
n:second	-11
n:stay	6
n:stays	30
n:successor	27
n:suspend	14
n:suspended	7
n:suspension	24
n:term	15
n:terms	20
n:truce	17
n:truce=1	32
n:truce=2	9
n:truce=3	25
n:truce=6	-27
n:verb=1	27
n:window	14
nc2=bear	21
nc2=impose	-19
nc2=stay	-17
nct2=stay present	-14
next=,	-15
next=that	-10
nhas-past	-20
nhas-pluperfect	14
none	49
nt2=past	-21
nt2=past-passive	-12
nv0-none	-19
nv1-none	-19
nv2-none	-8
nvt2=end present	8
o:act=agree	-12
o:act=charge	16
o:act=end	14
o:act=have	11
o:act=let	17
o:act=meet	-10
o:act=no verb	-19
o:act=run	17
o:act=suspend	-12
o:carried=deal	-10
o:carried=duties far	9
o:carried=longer	11
o:carried=longer far	-24
o:carried=meeting	-39
o:carried=meeting far	-29
o:carried=none	-6
o:carried=truce	15
o:carried=truce far	18
o:charge until gone	10
o:end on ahead	-14
o:end on gone	15
o:have the gone	9
o:leads=began on	-11
o:leads=ended on	18
o:leads=ends on	-35
o:leads=expired on	15
o:leads=expires on	-19
o:leads=force since	-10
o:leads=june to	11
o:leads=lapsed on	16
o:leads=midnight on	12
o:leads=on	12
o:leads=out on	11
o:leads=truce of	-17
o:leads=until	18
o:leads=until the	15
o:left=deal	-22
o:left=deal right=none	-18
o:left=duties	-5
o:left=meeting	-36
o:left=meeting right=none	-27
o:left=none	-20
o:left=none right=none	-20
o:left=none right=signing	-15
o:left=none right=truce	16
o:left=procedure	-14
o:left=procedure right=none	-11
o:left=signing	11
o:left=signing right=none	9
o:left=truce	20
o:left=truce right=longer	11
o:left=truce right=none	18
o:let on gone	18
o:near=deal	-13
o:near=duties	-17
o:near=longer	14
o:near=meeting	-27
o:near=none	-21
o:near=procedure	-11
o:near=signing	12
o:no verb bulletin, today	11
o:no verb since gone	-12
o:no verb to gone	9
o:no verb until gone	-10
o:right=longer on	12
o:right=meeting	-16
o:right=none	-54
o:right=none bulletin,	11
o:right=none expired	15
o:right=none of	-29
o:right=none the	12
o:right=none to	16
o:right=signing	-22
o:right=signing on	-17
o:right=truce	10
o:right=truce 	9
o:right=truce on	-8
o:right=truce since	13
o:run on gone	10
o:run out gone	12
o:sign on gone	-15
o:subject=deal	-10
o:subject=deal far carried	-12
o:subject=duties carried be gone	13
o:subject=duties carried end	-10
o:subject=duties carried end gone	-9
o:subject=duties carried end on	-17
o:subject=duties carried other gone	8
o:subject=duties carried other on	9
o:subject=duties far	-22
o:subject=duties far no verb	-22
o:subject=duties far no verb gone	-10
o:subject=duties on gone	-13
o:subject=longer far carried	-10
o:subject=longer to gone	9
o:subject=meeting	-21
o:subject=meeting carried	-23
o:subject=meeting carried on gone	-10
o:subject=none bulletin, today	11
o:subject=none carried be	-15
o:subject=none carried be gone	-12
o:subject=none carried let	12
o:subject=none carried let gone	12
o:subject=none carried on gone	7
o:subject=none no verb bulletin,	11
o:subject=procedure	-15
o:subject=procedure far carried have	10
o:subject=procedure far carried have gone	10
o:subject=procedure far carried the gone	10
o:subject=signing	12
o:subject=signing on gone	19
o:subject=truce	22
o:subject=truce  gone	9
o:subject=truce carried be on	9
o:subject=truce carried on gone	14
o:subject=truce carried sign	10
o:subject=truce carried sign today	11
o:subject=truce end	21
o:subject=truce end gone	26
o:subject=truce end on	11
o:subject=truce far carried	26
o:subject=truce far carried be by	10
o:subject=truce far carried begin	9
o:subject=truce far carried begin gone	9
o:subject=truce far carried begin on	9
o:subject=truce far carried by gone	10
o:subject=truce far carried charge	19
o:subject=truce far carried the gone	10
o:subject=truce far carried until gone	9
o:subject=truce far no verb on	8
o:subject=truce far on gone	8
o:subject=truce no verb	14
o:subject=truce no verb 	9
o:subject=truce no verb gone	12
o:subject=truce no verb on	-17
o:subject=truce no verb to	9
o:subject=truce of gone	-13
o:subject=truce on ahead	-8
o:subject=truce run	-11
o:subject=truce run gone	-9
o:subject=truce run on	-15
o:subject=truce since gone	8
o:topic=deal	-29
o:topic=deal gone	-22
o:topic=deal on	-18
o:topic=deal on gone	-14
o:topic=duties ahead	-20
o:topic=duties begin	-16
o:topic=duties far	-9
o:topic=duties far no verb	-22
o:topic=duties let	12
o:topic=duties since	-13
o:topic=longer	14
o:topic=longer run	9
o:topic=longer to	17
o:topic=meeting	-50
o:topic=meeting ahead	-8
o:topic=meeting end	-9
o:topic=meeting far gone	-11
o:topic=meeting gone	-38
o:topic=meeting meet	-9
o:topic=meeting on	-27
o:topic=meeting on gone	-19
o:topic=none	-16
o:topic=none bulletin,	11
o:topic=none bulletin, today	11
o:topic=none gone	-15
o:topic=procedure	-22
o:topic=procedure gone	-17
o:topic=truce	28
o:topic=truce 	8
o:topic=truce  gone	9
o:topic=truce ahead	-37
o:topic=truce be	10
o:topic=truce end	22
o:topic=truce far	37
o:topic=truce far begin	10
o:topic=truce far by gone	10
o:topic=truce far charge	19
o:topic=truce far gone	31
o:topic=truce far on	16
o:topic=truce far on gone	18
o:topic=truce far the	11
o:topic=truce far the gone	11
o:topic=truce far until gone	9
o:topic=truce gone	33
o:topic=truce no verb	14
o:topic=truce on ahead	-16
o:topic=truce on gone	15
o:topic=truce since	13
o:topic=truce since gone	13
o:topic=truce until	-27
o:topic=truce until gone	-22
pc0=end	15
pc0=suspend	-10
pc1=agree	-10
pc1=begin	-13
pc1=end	14
pc1=suspend	-11
pct0=end past	17
pct0=end present	-15
pct0=impose past	-11
pct1=end past	18
pct1=end present	-15
phas-participle	-16
pv0=end	15
pv1=end	14
pv2-none	-16
q:'s	-15
q:,	-12
q:.	-10
q:<agent>	-15
q:<day-ahead>	-41
q:<day-gone>	16
q:<day-today>	24
q:<gate>	-10
q:<name>	16
q:<number>	-8
q:<office>	-19
q:<organisation>	-8
q:<person>	-27
q:<v-bear>	-14
q:<v-begin>	19
q:<v-impose>	-17
q:<v-propose>	-10
q:<v-say>	-8
q:after	10
q:agree	-13
q:and	-10
q:bring	-9
q:carpet	10
q:come	12
q:extension	12
q:for	-18
q:forty	10
q:happened	14
q:has	-12
q:he	-8
q:in	-33
q:is	12
q:of	-26
q:one	-11
q:round	-9
q:take	11
q:the	-24
q:then	14
q:to	-27
q:truce	14
q:was	7
q:what	34
q:with	10
q:would	-14
qt=modal	-16
qt=perfect	-14
r1=,	-13
r1=, & d:ahead	-20
r1=. & d:ahead	-22
r1=. & d:gone	14
r1=<end> & d:ahead	-28
r1=<end> & d:gone	12
r1=<end> & d:today	-5
r1=and & d:gone	12
r1=at & d:gone	13
r1=by & d:today	11
r1=in	-12
r1=in & d:gone	-11
r1=it & d:gone	12
r1=that	-13
r1=that & d:gone	-10
r1=to	-11
r2=,	16
r2=.	-17
r2=<end>	-11
r2=<not>	-11
r2=<number>	10
r2=<v-end>	-14
r2=a	-16
r2=and	9
r2=is	-12
r2=the	21
r2=which	9
r3=<end>	-18
r3=<number>	15
r3=<office>	17
r3=<v-end>	16
r3=after	14
r3=been	-9
r3=end	19
r3=first	14
r3=has	14
r3=in	12
r3=it	-16
r3=not	15
r3=on	-15
r3=successor	-14
r3=that	-11
r3=the	12
r4=<day-ahead>	-11
r4=<end>	-25
r4=a	-11
r4=as	10
r4=been	16
r4=to	-14
r4=two	12
r=, which	9
r=<day-today> ,	10
r=<name> and	11
r=by the	10
s:.	-22
s:;	-13
s:<day-ahead>	-95
s:<goods-amount>	17
s:<level>	-29
s:<not>	12
s:<person>	-33
s:<points>	12
s:<seat>	-7
s:<sender>	-17
s:<span>	-18
s:<v-buy>	-21
s:<v-down>	15
s:<v-end>	38
s:<v-impose>	-7
s:<v-say>	-27
s:<v-sell>	-18
s:<v-suspend>	-15
s:a	-31
s:about	-11
s:after	23
s:agreement	-16
s:an	31
s:and	16
s:another	7
s:arica	11
s:asleep	9
s:back	15
s:be	-14
s:became	10
s:because	11
s:beef	-12
s:begin	-17
s:border	15
s:bulletin	11
s:but	18
s:call	-10
s:collect	-12
s:come	22
s:conclude	14
s:custom	-17
s:day	15
s:decree	13
s:did	8
s:down	-13
s:due	-15
s:effect	14
s:either	19
s:end	39
s:expire	28
s:extend	-11
s:extension	31
s:failed	9
s:first	12
s:followed	9
s:for	-23
s:force	-17
s:former	13
s:from	-11
s:fruit	17
s:good	12
s:grant	9
s:holiday	12
s:if	-27
s:into	-12
s:is	-21
s:it	12
s:its	19
s:lasted	-13
s:lemon	10
s:let	22
s:midnight	18
s:minister	-12
s:minute	-12
s:morning	-11
s:neither	-11
s:new	16
s:night	-17
s:no	13
s:noticed	11
s:on	-29
s:one	13
s:order	-14
s:out	17
s:prolonged	-18
s:put	-18
s:renewed	21
s:replace	-17
s:rice	11
s:round	-17
s:run	18
s:sign	-8
s:sit	-9
s:sleep	9
s:so	-14
s:spare	11
s:standstill	17
s:still	21
s:successor	-15
s:summer	15
s:surcharge	-13
s:suspend	-12
s:talk	-16
s:tell	-11
s:ten	10
s:the	-23
s:them	-10
s:these	9
s:they	-12
s:time	11
s:truce	22
s:two	11
s:under	-33
s:up	-14
s:was	11
s:we	-14
s:week	-10
s:what	-24
s:where	-12
s:will	-17
s:would	-5
s:you	-12
sa:, as	-11
sa:, when	11
sa:.	-22
sa:: the	15
sa:<day-ahead>	-30
sa:<day-gone>	9
sa:<duty>	-15
sa:<goods-amount> of	10
sa:<level>	-10
sa:<month-ahead>	-9
sa:<name>	-10
sa:<name> and	13
sa:<number>	14
sa:<office>	14
sa:<office> ,	10
sa:<points>	17
sa:<points> .	10
sa:<quality>	-25
sa:<span>	-29
sa:<span> ,	-11
sa:<v-down>	10
sa:<v-end>	22
sa:a	-37
sa:a successor	-14
sa:after	11
sa:an	16
sa:an extension	18
sa:and	13
sa:and <name>	10
sa:and it	-13
sa:and the	12
sa:and with	-12
sa:as plan	10
sa:asleep	9
sa:became	10
sa:begin	-12
sa:both	-12
sa:by <points>	10
sa:by <span>	-10
sa:collect	-9
sa:come	13
sa:come to	14
sa:day	17
sa:either	19
sa:end	35
sa:end .	12
sa:end on	-12
sa:end without	11
sa:expire .	11
sa:extension	22
sa:extension ,	12
sa:extension .	11
sa:for	-16
sa:for <span>	-18
sa:four .	11
sa:fruit	18
sa:he	-11
sa:in	17
sa:is	-25
sa:it take	10
sa:it was	16
sa:last	-22
sa:let	10
sa:let their	12
sa:meet in	12
sa:midnight ,	10
sa:nobody in	13
sa:noticed	11
sa:of	-14
sa:old	13
sa:old one	11
sa:on	-12
sa:one	12
sa:out	-10
sa:plan .	10
sa:prolonged	-12
sa:put	-12
sa:rate	10
sa:reach	11
sa:renewed	22
sa:renewed .	13
sa:side	-9
sa:sign	-16
sa:since <day-gone>	9
sa:spare	11
sa:still	18
sa:successor	-15
sa:successor ,	-13
sa:take	12
sa:take <number>	10
sa:the <name>	-13
sa:the month	10
sa:the old	10
sa:their tariff	10
sa:they	-20
sa:they had	-14
sa:truce	14
sa:truce end	16
sa:truce expire	12
sa:two	15
sa:two hour	11
sa:until <day-ahead>	-14
sa:was	20
sa:what	-10
sa:when the	15
sa:which end	10
sa:with	-20
sa:with <name>	-12
sa:with two	11
sa:without an	18
sb:'s good	13
sb:, and	-34
sb:, because	9
sb:, from	8
sb:, of	15
sb:, on	14
sb:, the	-18
sb:: the	-13
sb:;	-24
sb:<agent>	-10
sb:<day-ahead>	-21
sb:<day-gone>	30
sb:<day-gone> end	21
sb:<day-gone> to	8
sb:<day-today>	14
sb:<day-today> after	13
sb:<level-noun>	-18
sb:<name> 's	-16
sb:<name> levy	10
sb:<office>	-27
sb:<person>	-38
sb:<person> ,	-13
sb:<quality>	14
sb:<seat>	-10
sb:<seat> ,	-12
sb:<seat> and	9
sb:<span> end	16
sb:<v-agree>	-11
sb:<v-bear>	-11
sb:<v-buy>	-12
sb:<v-end>	26
sb:<v-propose>	-9
sb:<v-say>	-21
sb:<v-suspend>	-11
sb:a	-9
sb:a tariff	13
sb:a trade	10
sb:a truce	-12
sb:after	15
sb:agree in	-12
sb:agreement	-11
sb:allowed to	9
sb:an	20
sb:and <level>	13
sb:and <seat>	9
sb:and it	-10
sb:and the	-14
sb:arrangement	10
sb:as of	11
sb:at <level>	-10
sb:back at	10
sb:be	-21
sb:been	18
sb:been in	9
sb:begin on	-13
sb:between <name>	-6
sb:between the	14
sb:both side	14
sb:bulletin	11
sb:bulletin ,	11
sb:but	16
sb:but the	10
sb:by decree	10
sb:charge	9
sb:come to	19
sb:country end	13
sb:custom	-12
sb:decree	14
sb:did ,	9
sb:due	-13
sb:duty on	12
sb:each other	13
sb:effect	15
sb:end	21
sb:end of	10
sb:expire	24
sb:expire on	14
sb:extend	-12
sb:extension	13
sb:first	12
sb:first <span>	10
sb:for	-14
sb:force	-14
sb:from	-13
sb:from <name>	-12
sb:go on	9
sb:good	13
sb:good on	13
sb:grant	9
sb:had a	10
sb:had been	12
sb:has been	11
sb:hold	-11
sb:if	-17
sb:in	-12
sb:in <seat>	-14
sb:in all	9
sb:in effect	12
sb:in its	9
sb:in the	-15
sb:is the	14
sb:it	22
sb:it did	9
sb:it expire	10
sb:it go	11
sb:it is	11
sb:it run	10
sb:its	15
sb:lapse	8
sb:lapse on	11
sb:last	15
sb:last summer	16
sb:lasted	-11
sb:let	14
sb:let its	11
sb:levy on	9
sb:meet	-12
sb:midnight	11
sb:midnight on	11
sb:my	11
sb:name	9
sb:no	10
sb:no truce	11
sb:none	10
sb:not	-12
sb:of	13
sb:of <level>	-15
sb:of last	10
sb:oil	-11
sb:on	-16
sb:on <day-gone>	8
sb:on <day-today>	11
sb:on each	13
sb:other 's	13
sb:our	-13
sb:out	21
sb:out on	17
sb:post of	11
sb:presenter :	10
sb:published	14
sb:renew	11
sb:run	21
sb:run out	24
sb:side	10
sb:sleep	9
sb:so	-9
sb:some	10
sb:standstill	18
sb:standstill on	14
sb:strike	-17
sb:sugar and	10
sb:summer	15
sb:surcharge	-10
sb:talk	-9
sb:ten	11
sb:that end	-16
sb:that run	13
sb:the	-23
sb:the <quality>	13
sb:the arrangement	12
sb:the first	14
sb:the last	10
sb:their	-6
sb:to end	-15
sb:to expire	10
sb:to renew	11
sb:trade truce	8
sb:truce	13
sb:truce ,	12
sb:truce of	11
sb:truce over	13
sb:truce run	-12
sb:truce was	-14
sb:turned	10
sb:under	-26
sb:under the	-16
sb:until the	19
sb:was to	-24
sb:what	-11
sb:when it	9
sb:when the	-9
sb:which both	15
sb:why	10
sb:will	-20
sb:would	-10
t0=future	-28
t0=modal	-34
t0=past	28
t0=present	-14
t1=future	-21
t1=modal	-34
t1=participle-passive	15
t1=past	30
t1=present	-12
t:loose & d:gone	16
t:more & d:ahead	-20
t:more & d:gone	14
t:more-l1	16
t:more-l3	-18
t:more-r	11
t:more-r1	-18
t:quiet	16
t:quiet & d:gone	17
t:quiet-r	11
t:truce	22
t:truce & d:ahead	-37
t:truce & d:gone	29
t:truce-l	15
t:truce-l1	-19
t:truce-l3	37
t:truce-r	10
t:truce-r3	13
t:verb & d:gone	-16
t:verb & d:today	9
tn:more	19
tn:truce	17
tn:verb	14
tp:loose	-16
tp:truce	13
v0-none	-17
v0=begin	-16
v0=end	-21
v0=expire	10
v0=lapse	11
v0=run	16
v1-none	-29
v1=begin	-15
v1=charge	10
v1=expire	19
v1=have	12
v1=lapse	10
v1=run	15
v1=strike	-11
v2-none	-45
v2=let	11
verbless	-19
vt0=begin past	-13
vt0=end modal	-16
vt0=end present	-26
vt0=expire past	18
vt0=expire present	-21
vt0=go past	9
vt0=lapse past	22
vt0=run past	28
vt0=run present	-9
vt1=begin past	-12
vt1=charge participle	10
vt1=end modal	-16
vt1=end participle	24
vt1=end present	-26
vt1=expire infinitive	12
vt1=expire past	18
vt1=expire present	-21
vt1=go past	9
vt1=lapse past	22
vt1=run past	28
vt1=run present	-9
vt2=let present	12`;
