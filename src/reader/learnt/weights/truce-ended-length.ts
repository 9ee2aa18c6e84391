// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:'s	-11
a:.	-13
a:<day-ahead>	-15
a:<day-gone>	19
a:<day-gone> .	16
a:<day-today>	8
a:<day-today> without	6
a:<gate>	-13
a:<goods>	-18
a:<level>	-27
a:<level> .	-20
a:<month-gone>	-19
a:<name> and	7
a:<number>	-19
a:<span>	-7
a:<v-bear>	-11
a:<v-begin>	7
a:<v-down>	-16
a:<v-end>	26
a:<v-stay>	13
a:<v-suspend>	17
a:<v-target>	-9
a:<v-up>	-15
a:?	6
a:a	-6
a:agree	11
a:agree on	17
a:and	-14
a:and <name>	10
a:and the	-8
a:at	14
a:at the	6
a:been	-8
a:begin	6
a:between <name>	11
a:duty	-8
a:end	20
a:end .	-6
a:end on	13
a:expire	12
a:for	-21
a:force	-6
a:from <day-gone>	11
a:go	-6
a:had	-10
a:has	6
a:in	-30
a:in <month-gone>	-17
a:into	-7
a:is	-17
a:later	-10
a:more .	10
a:not	-6
a:notice	-6
a:of	-56
a:of talk	-11
a:on	-6
a:on <day-gone>	9
a:on the	-6
a:out	12
a:run	9
a:run out	15
a:talk	-15
a:talk in	-7
a:that	6
a:the	-19
a:the <name>	-7
a:the tariff	10
a:their	-11
a:them	-6
a:to	-7
a:were	-9
a:with	-12
a:without a	6
b:"	-13
b:'s	-20
b:,	17
b:, a	12
b:, after	10
b:, and	9
b:, conclude	6
b:, for	16
b:, of	18
b:, the	-7
b:, was	7
b:: a	14
b:;	-7
b:<agent>	-17
b:<day-gone>	-7
b:<day-gone> for	-11
b:<day-today> after	6
b:<duty>	-9
b:<gate>	-20
b:<goods-amount>	-12
b:<goods>	-19
b:<level>	-7
b:<money>	-17
b:<name>	-20
b:<name> in	11
b:<name> suspend	6
b:<not>	-18
b:<number>	-22
b:<organisation>	-20
b:<person> agree	10
b:<quality>	-17
b:<seat>	-16
b:<span>	-7
b:<v-bear>	-33
b:<v-begin>	-22
b:<v-buy>	-8
b:<v-down>	-13
b:<v-end>	6
b:<v-impose>	-10
b:<v-propose>	-35
b:<v-say>	-16
b:<v-sell>	-7
b:<v-target>	-10
b:<v-up>	-6
b:a new	-6
b:a truce	13
b:after	12
b:after a	12
b:agree	8
b:agree in	-9
b:agree on	7
b:an	8
b:and it	-8
b:and the	-15
b:are	-7
b:armistice	12
b:at	-20
b:at the	-6
b:be	-24
b:be a	-6
b:been	15
b:begin	-6
b:between <name>	6
b:both	14
b:by	-35
b:conclude for	10
b:country	-7
b:dispute	10
b:duty	-14
b:end	12
b:end after	6
b:end on	6
b:extend	-7
b:extension	-8
b:for	-12
b:for a	-11
b:for the	-8
b:get	-7
b:go	-6
b:good	-9
b:good for	-7
b:had	15
b:had agree	-15
b:had been	11
b:has	-10
b:has been	7
b:have	-19
b:hold	8
b:hold for	7
b:i	-6
b:in	-61
b:in a	14
b:in the	-13
b:is	-23
b:it	20
b:it 's	-6
b:it had	8
b:it lasted	30
b:its	-13
b:last for	-8
b:lasted	30
b:leave	10
b:may	-10
b:new	-8
b:of	18
b:of a	-10
b:of it	9
b:of tariff	7
b:on	-19
b:on <day-gone>	-7
b:one	-11
b:one of	-8
b:other	-8
b:out	7
b:over	-8
b:pause	6
b:pause of	6
b:put	-8
b:replace	-11
b:run	9
b:run for	10
b:say	-9
b:side agree	6
b:sign	-10
b:strike	-6
b:suspend for	-9
b:suspension	6
b:take	-9
b:term	-6
b:that	-21
b:the	-40
b:the <office>	-12
b:the <organisation>	-14
b:their	-24
b:they agree	11
b:they had	-15
b:to be	-6
b:to last	12
b:to leave	12
b:truce in	-7
b:truce of	12
b:truce was	-13
b:two	-6
b:under	-7
b:was	-18
b:we	-11
b:were	12
b:what	7
b:which had	9
b:who	-6
b:will	-13
b:with <name>	10
b:would	-24
c0=agree	8
c0=bear	-24
c0=begin	-17
c0=down	-7
c0=propose	-23
c0=say	-6
c0=stay	6
c0=suspend	6
c0=up	-7
c1=agree	-9
c1=bear	-27
c1=begin	-20
c1=down	-7
c1=end	17
c1=impose	-14
c1=propose	-21
c1=say	-6
c1=stay	9
c1=up	-9
c2=agree	8
c2=bear	-8
c2=down	-12
c2=end	36
c2=impose	-11
c2=stay	-8
c2=up	-16
ct0=agree past	16
ct0=agree past-passive	-14
ct0=agree pluperfect	-17
ct0=agree present	9
ct0=bear past	-14
ct0=begin present	-7
ct0=end past	15
ct0=end present	-14
ct0=impose modal	-7
ct0=impose past-passive	-16
ct0=impose perfect	-17
ct0=impose pluperfect-passive	7
ct0=impose present	11
ct0=stay modal	7
ct0=stay past	7
ct0=stay perfect	-8
ct0=stay pluperfect	25
ct0=stay present	-35
ct0=suspend past	-6
ct1=agree participle-passive	-18
ct1=agree past	6
ct1=agree past-passive	-14
ct1=agree pluperfect	-17
ct1=agree present	9
ct1=bear past	-14
ct1=begin present	-7
ct1=end participle-passive	17
ct1=end past	15
ct1=end present	-14
ct1=impose modal	-7
ct1=impose past	-11
ct1=impose past-passive	-16
ct1=impose perfect	-14
ct1=impose pluperfect-passive	7
ct1=impose present	11
ct1=stay modal	7
ct1=stay past	8
ct1=stay perfect	-7
ct1=stay pluperfect	25
ct1=stay present	-33
ct1=suspend participle-passive	-9
ct1=suspend past	-6
ct2=begin past	-8
ct2=begin present	9
ct2=down past	-8
ct2=end participle-passive	9
ct2=end past	24
ct2=impose infinitive	6
ct2=impose participle-passive	-18
ct2=impose past	-10
ct2=impose present-passive	-6
ct2=propose participle-passive	9
ct2=stay past	7
ct2=stay present	-18
f:"	14
f:'s	-36
f:,	16
f:-	-14
f:.	-7
f:;	-9
f:<agent>	-16
f:<day-ahead>	-49
f:<day-gone>	26
f:<day-today>	-13
f:<duty>	7
f:<month-ahead>	-13
f:<name>	16
f:<not>	22
f:<number>	-14
f:<office>	8
f:<person>	12
f:<quality>	13
f:<seat>	6
f:<sender>	-12
f:<v-agree>	-8
f:<v-bear>	10
f:<v-begin>	-13
f:<v-down>	11
f:<v-impose>	10
f:<v-say>	-9
f:<v-stay>	35
f:<v-suspend>	23
f:<v-target>	-6
f:<v-threaten>	-8
f:<v-up>	-6
f:?	-8
f:a	-7
f:according	8
f:after	7
f:again	7
f:agree	13
f:an	-17
f:are	-23
f:at	-6
f:back	-16
f:be	-11
f:because	9
f:been	13
f:before	-16
f:both	21
f:busan	-7
f:but	7
f:by	18
f:call	-9
f:car	-7
f:carry	-6
f:charge	6
f:custom	12
f:day	12
f:did	13
f:drop	7
f:duty	8
f:each	-10
f:earth	-10
f:fall	-11
f:fear	-6
f:fee	8
f:first	-10
f:for	11
f:force	-8
f:four	-11
f:from	6
f:gave	-9
f:good	-7
f:government	-13
f:grain	21
f:had	19
f:has	-46
f:he	-18
f:his	8
f:hold	13
f:i	-27
f:if	-17
f:instead	-9
f:into	-14
f:is	-41
f:it	11
f:its	-9
f:keep	9
f:law	-9
f:let	9
f:make	8
f:meet	16
f:minister	6
f:mr	6
f:must	-9
f:nearly	-7
f:negotiate	10
f:next	-7
f:nobody	11
f:not	13
f:nothing	10
f:now	6
f:of	19
f:off	8
f:one	24
f:only	-6
f:order	6
f:out	14
f:over	13
f:page	-10
f:paper	-10
f:pause	12
f:president	-8
f:prolong	7
f:put	-6
f:quarrel	8
f:rare	-10
f:rate	6
f:read	-8
f:renewed	15
f:reporter	9
f:return	-6
f:rice	11
f:run	16
f:same	-14
f:say	-47
f:second	16
f:ship	6
f:should	8
f:shut	9
f:side	16
f:sign	-16
f:signature	-6
f:since	-20
f:sit	9
f:so	-8
f:stay	10
f:suspend	-8
f:suspension	20
f:than	-8
f:that	-17
f:the	-8
f:them	18
f:they	-13
f:thi	-10
f:think	11
f:three	8
f:time	8
f:to	9
f:trade	9
f:up	13
f:us	-8
f:very	10
f:want	-6
f:was	25
f:we	16
f:week	16
f:were	31
f:what	-14
f:when	19
f:where	6
f:who	-12
f:will	-28
f:would	-23
f:write	16
f:year	-8
first-of-paragraph	-29
has-future	-13
has-infinitive	8
has-modal	-8
has-participle	10
has-past	8
has-perfect	-10
has-pluperfect	12
has-present	-49
headline	12
l1=,	-17
l1=:	-16
l1=<goods-amount>	-6
l1=<money>	-10
l1=<v-begin>	-7
l1=<v-end>	-7
l1=<v-impose>	-17
l1=a	-6
l1=after	6
l1=and	-6
l1=another	-13
l1=by	-25
l1=end	-7
l1=has	-8
l1=in	-31
l1=it	8
l1=lasted	31
l1=of	30
l1=on	-10
l2=,	36
l2=<begin>	-19
l2=<day-ahead>	-8
l2=<day-gone>	-6
l2=<duty>	-8
l2=<goods>	-11
l2=<name>	-11
l2=<number>	-10
l2=<v-bear>	-6
l2=<v-end>	14
l2=<v-stay>	9
l2=after	11
l2=agree	-8
l2=and	-7
l2=been	10
l2=conclude	10
l2=each	7
l2=for	-13
l2=had	7
l2=hold	7
l2=it	20
l2=last	-8
l2=one	-8
l2=run	11
l2=sign	-8
l2=suspend	-8
l2=the	6
l2=there	16
l2=to	11
l2=truce	9
l2=was	-8
l3=<day-ahead>	-8
l3=<day-gone>	16
l3=<day-today>	26
l3=<goods>	-12
l3=<month-gone>	-6
l3=<name>	-11
l3=<v-begin>	-6
l3=<v-down>	7
l3=<v-impose>	8
l3=a	18
l3=an	8
l3=been	6
l3=both	10
l3=had	18
l3=has	7
l3=in	-23
l3=is	-6
l3=last	8
l3=new	-7
l3=on	-14
l3=one	8
l3=pause	6
l3=second	12
l3=that	-6
l3=the	-19
l3=their	-6
l3=to	-14
l4=,	17
l4=:	21
l4=<begin>	-25
l4=<day-gone>	11
l4=<goods>	-24
l4=<level>	-6
l4=<name>	-21
l4=<quality>	12
l4=<seat>	-6
l4=<v-bear>	-6
l4=<v-propose>	-6
l4=<v-stay>	-12
l4=and	-17
l4=be	-8
l4=country	7
l4=end	6
l4=first	9
l4=for	-12
l4=from	-6
l4=in	11
l4=it	-13
l4=leave	12
l4=on	17
l4=that	-11
l4=truce	7
l4=was	9
l4=what	10
l4=which	7
l=, after	10
l=, for	16
l=, of	18
l=<begin> for	-19
l=<day-ahead> ,	-7
l=<day-gone> for	-8
l=<day-today> after	7
l=conclude for	10
l=end after	6
l=hold for	7
l=last for	-8
l=pause of	7
l=run for	11
l=suspend for	-8
l=to last	14
l=truce of	15
lead="	-13
lead=,	16
lead=;	-7
lead=a	-33
lead=both	8
lead=from	6
lead=it	25
lead=ninety	9
lead=sixty	18
lead=that	-12
lead=there	-14
lead=they	12
lead=trump	10
lead=two	-8
lead=what	9
lead=who	-6
lll=<begin> <begin> for	-19
lll=<day-gone> , for	14
lll=<day-today> , after	16
lll=a truce of	15
lll=on <day-gone> for	-7
lll=on <day-today> after	7
lll=truce , of	7
lr=, before	-7
lr=<begin> ,	19
lr=after .	6
lr=by ,	-7
lr=for .	11
lr=for <end>	-10
lr=for from	14
lr=for in	-12
lr=for the	-6
lr=in .	-10
lr=last ,	-9
lr=lasted .	21
lr=of ,	29
lr=of .	-13
lr=of ;	14
lr=of from	-9
lr=of was	10
n:add	-16
n:added	42
n:again	13
n:agreement	38
n:another	-10
n:arrangement	7
n:asleep	-13
n:bargain	21
n:ceasefire	22
n:compromise	-8
n:continue	20
n:continued	9
n:continues	20
n:days=0	-33
n:days=2	54
n:days=3	32
n:days=6	19
n:days=9	-10
n:deal	59
n:deals	23
n:extend	38
n:extended	45
n:extension	17
n:extra	8
n:freeze	-7
n:frozen	13
n:further	-12
n:go on	29
n:goes on	23
n:grace	18
n:handshake	8
n:held in	29
n:holiday	-18
n:in the drawer	8
n:lengths=1	40
n:lengths=2	27
n:lengths=3	13
n:lengths=6	-37
n:lies	-18
n:lift	11
n:long=0	-19
n:long=1	19
n:long=2	22
n:long=3	41
n:long=6	-13
n:long=9	-14
n:longer	28
n:loose=2	43
n:loose=3	9
n:measures	8
n:more	24
n:more=2	15
n:more=3	-12
n:more=6	33
n:more=9	17
n:no truce	39
n:on hold	13
n:on ice	8
n:pact	9
n:pauses	-9
n:peace	-8
n:period	29
n:postponed	-9
n:prolong	8
n:prolongs	10
n:protocol	-9
n:put off	-10
n:quiet=1	30
n:quiet=2	-17
n:quiet=3	-17
n:relief	15
n:renew	-8
n:renewal	-9
n:rest	-11
n:run on	6
n:second	-28
n:settlement	11
n:shelved	-8
n:silence	9
n:sleep	-14
n:spare	8
n:spared	-9
n:standstill	32
n:stay	17
n:stays	-11
n:stretched	-21
n:successor	-29
n:suspend	14
n:suspended	29
n:suspends	7
n:term	26
n:truce=1	49
n:truce=2	9
n:truce=6	-45
n:truces	-22
n:understanding	15
n:verb=1	19
n:verb=2	35
n:window	12
nc2=agree	-6
nc2=bear	6
nc2=end	6
nc2=impose	-8
nc2=return	8
nct2=agree past	-6
nct2=bear present	8
nct2=begin gerund	-9
nct2=begin past	16
nct2=end future	-7
nct2=end past	22
nct2=end present	-19
nct2=impose past	-8
nct2=impose present	-8
nct2=propose past	-7
nct2=say past	-13
nct2=say past-passive	8
nct2=stay past	9
nct2=stay present	-16
next=:	-19
next=;	13
next=and	15
next=before	-11
next=that	-26
next=which	-10
nhas-gerund	-17
nhas-modal	-18
nhas-participle	6
nhas-past	27
nhas-pluperfect	11
nhas-present	-29
none	34
nt2=future	-12
nt2=gerund	-16
nt2=modal	-13
nt2=participle-passive	6
nt2=past	22
nt2=past-passive	7
nt2=pluperfect-passive	12
nt2=present	-32
nv0-none	-14
nv1-none	-14
nv2-none	-17
nv2=conclude	11
nv2=expire	6
nv2=have	-9
nv2=other	10
nv2=pay	10
nv2=say	-12
nvt2=begin gerund	-7
nvt2=begin past	11
nvt2=conclude past	11
nvt2=end past	11
nvt2=end present	-13
nvt2=have present	-8
nvt2=other pluperfect	8
nvt2=say past	-8
nvt2=sign past	-9
nvt2=take past	6
pc0=agree	7
pc0=propose	-7
pc0=say	-7
pc1=agree	6
pc1=propose	-8
pc1=say	-8
pct0=agree past	16
pct0=agree past-passive	-6
pct0=bear present	8
pct0=begin past	9
pct0=end present	-8
pct0=impose past-passive	-8
pct0=say past	-16
pct0=stay present	-21
pct1=agree past	17
pct1=agree past-passive	-6
pct1=bear present	8
pct1=end present	-8
pct1=impose past-passive	-8
pct1=say past	-16
pct1=stay present	-20
phas-modal	-14
phas-past	13
phas-present	-10
pt0=modal	-13
pt0=past	10
pt0=past-passive	11
pt0=perfect	-7
pt0=present	-7
pt1=modal	-12
pt1=past-passive	12
pt1=perfect	-6
pt1=present	-6
pv0=be	-11
pv0=begin	8
pv0=come	6
pv0=end	-10
pv0=expire	6
pv0=lower	-6
pv0=make	20
pv0=put	9
pv0=sign	7
pv1-none	6
pv1=be	-10
pv1=charge	7
pv1=collect	6
pv1=come	6
pv1=end	-11
pv1=expire	6
pv1=lower	-6
pv1=make	20
pv1=put	9
pv1=sign	6
pvt0=agree past	6
pvt0=be present	-15
pvt0=begin past	9
pvt0=come past	6
pvt0=end present	-6
pvt0=put present	10
pvt0=sign past	8
pvt1=agree past	6
pvt1=be present	-15
pvt1=come past	6
pvt1=end present	-6
pvt1=put present	10
pvt1=sign past	8
q:,	22
q:.	-13
q::	-13
q:<day-ahead>	-41
q:<day-gone>	19
q:<day-today>	21
q:<goods>	30
q:<level>	26
q:<not>	20
q:<organisation>	-35
q:<person>	-29
q:<quality>	31
q:<seat>	-14
q:<sender>	-18
q:<v-agree>	-9
q:<v-bear>	26
q:<v-begin>	-18
q:<v-buy>	-9
q:<v-impose>	-12
q:<v-propose>	-30
q:<v-sell>	-9
q:<v-stay>	-17
q:<v-suspend>	-8
q:<v-up>	11
q:?	-6
q:a	-14
q:after	7
q:again	-7
q:agree	11
q:an	-14
q:and	10
q:announce	-7
q:answer	-8
q:are	-17
q:at	17
q:back	13
q:be	-15
q:begin	-11
q:between	8
q:busan	-14
q:by	-14
q:call	-11
q:cheese	9
q:come	-20
q:cotton	8
q:country	-10
q:day	8
q:down	12
q:during	12
q:duty	13
q:energy	9
q:every	-6
q:expect	-6
q:fall	-7
q:figure	-7
q:first	20
q:for	-11
q:foreign	13
q:four	15
q:gave	10
q:good	-15
q:had	24
q:half	-6
q:has	-9
q:have	-20
q:his	6
q:if	-7
q:in	11
q:it	-24
q:know	14
q:last	-12
q:lasted	8
q:line	9
q:meet	25
q:minister	6
q:more	-12
q:mr	-8
q:much	-6
q:name	10
q:never	9
q:new	-6
q:no	13
q:none	11
q:nor	8
q:nothing	-6
q:notice	6
q:now	16
q:of	-28
q:off	11
q:one	10
q:opened	8
q:other	-15
q:our	-11
q:out	-18
q:over	14
q:pay	18
q:port	15
q:president	-6
q:propose	8
q:put	21
q:read	7
q:round	-11
q:same	-9
q:sign	-24
q:since	-9
q:so	8
q:stockholm	6
q:stop	-6
q:take	8
q:talk	-14
q:tariff	-25
q:than	-8
q:that	16
q:their	-16
q:then	9
q:they	-10
q:trade	-8
q:truce	21
q:under	-8
q:until	-12
q:up	8
q:watche	19
q:week	-7
q:when	10
q:why	9
q:will	-14
q:with	-20
q:would	-16
q:year	19
q:—	15
qt=future	-12
qt=past	10
qt=perfect	-39
qt=pluperfect	27
qt=present	-16
quoted	-13
r1=,	24
r1=.	-6
r1=;	12
r1=<end>	-22
r1=<not>	-10
r1=<v-begin>	20
r1=<v-end>	19
r1=<v-suspend>	10
r1=?	8
r1=after	-6
r1=at	6
r1=before	-17
r1=end	11
r1=in	-27
r1=is	-9
r1=later	-10
r1=more	12
r1=of	-31
r1=on	-11
r1=the	-8
r1=to	-22
r1=was	9
r1=when	6
r2=.	19
r2=<agent>	-6
r2=<day-gone>	11
r2=<end>	-11
r2=<goods>	22
r2=<level>	13
r2=<not>	6
r2=<v-end>	16
r2=<v-impose>	-9
r2=<v-propose>	-6
r2=agree	7
r2=and	-36
r2=at	12
r2=begin	7
r2=counted	-8
r2=during	8
r2=expire	20
r2=had	10
r2=has	-7
r2=in	7
r2=it	15
r2=nobody	10
r2=notice	-6
r2=out	9
r2=talk	-11
r2=that	-6
r2=the	-21
r2=their	-6
r2=to	-17
r2=was	-6
r2=when	6
r2=with	-6
r3=,	-11
r3=.	-11
r3=<day-ahead>	-20
r3=<day-gone>	13
r3=<day-today>	13
r3=<duty>	-13
r3=<goods>	-11
r3=<level>	-14
r3=<name>	-7
r3=<not>	-15
r3=<v-agree>	-15
r3=<v-bear>	6
r3=<v-end>	6
r3=<v-impose>	-21
r3=<v-return>	7
r3=<v-stay>	-10
r3=and	-7
r3=at	16
r3=been	11
r3=both	-6
r3=duty	-6
r3=end	11
r3=from	-7
r3=in	9
r3=is	8
r3=it	-13
r3=on	17
r3=pay	10
r3=sign	-6
r3=take	6
r3=that	-6
r3=the	7
r3=until	-7
r3=was	21
r3=which	8
r4=<agent>	6
r4=<day-ahead>	-24
r4=<day-gone>	22
r4=<duty>	6
r4=<end>	-22
r4=<goods>	12
r4=<level>	12
r4=<month-gone>	7
r4=<number>	19
r4=<organisation>	7
r4=<quality>	-11
r4=<v-agree>	6
r4=<v-begin>	-6
r4=and	7
r4=at	-7
r4=each	7
r4=for	-11
r4=had	-10
r4=in	9
r4=of	-13
r4=tariff	7
r4=to	9
r=, <level>	17
r=, <name>	8
r=, and	-34
r=, begin	7
r=, during	8
r=, end	-9
r=, it	15
r=, run	8
r=, to	-11
r=, which	7
r=<end> <end>	-22
r=? <end>	8
r=end on	11
r=from <day-gone>	11
r=more .	15
r=of talk	-10
s:"	-25
s:'	-9
s:'s	-9
s:,	-10
s:-	-12
s:.	-19
s:;	23
s:<day-ahead>	-48
s:<day-gone>	32
s:<day-today>	9
s:<gate>	18
s:<goods-amount>	-17
s:<level-noun>	-16
s:<money>	-27
s:<month-ahead>	-10
s:<name>	-25
s:<not>	18
s:<number>	24
s:<office>	-21
s:<person>	-12
s:<points>	7
s:<quality>	-14
s:<seat>	-9
s:<sender>	-23
s:<span>	-30
s:<v-agree>	6
s:<v-bear>	-12
s:<v-begin>	8
s:<v-buy>	-24
s:<v-end>	36
s:<v-impose>	-6
s:<v-propose>	-40
s:<v-return>	8
s:<v-say>	-28
s:<v-sell>	-27
s:<v-stay>	21
s:<v-suspend>	10
s:<v-target>	-16
s:about	-12
s:after	17
s:agree	14
s:agreement	-14
s:all	-22
s:almost	-7
s:an	10
s:and	9
s:announce	-13
s:another	17
s:apart	-31
s:apply	-9
s:are	-13
s:armistice	12
s:arrangement	6
s:as	-13
s:ask	9
s:back	-12
s:basi	-7
s:be	-16
s:bear	10
s:been	8
s:before	-33
s:begin	10
s:between	8
s:book	12
s:both	11
s:broke	8
s:busan	-20
s:but	-10
s:buy	-8
s:by	-30
s:cabinet	8
s:call	-12
s:capital	10
s:ceasefire	-7
s:city	11
s:cod	6
s:collect	13
s:company	-6
s:conclude	12
s:could	-8
s:counted	-9
s:cut	-14
s:day-after	-10
s:day-after ahead	-51
s:day-after gone	27
s:day-before gone	-6
s:deal	-8
s:did	24
s:drawer	10
s:due	-15
s:during	22
s:duty	10
s:each	10
s:earlier	-10
s:early	-7
s:effect	-8
s:either	8
s:end	22
s:evening	15
s:ever	-7
s:everybody	-12
s:expire	21
s:extend	-16
s:extra	6
s:failed	8
s:fee	-6
s:fentanyl	-6
s:first	17
s:fits	-53
s:fits-ahead	-23
s:fits-gone	10
s:for	-13
s:force	-20
s:freeze	9
s:from	-7
s:fruit	10
s:full	11
s:gave	-12
s:geneva	7
s:get	-12
s:give	-8
s:good	-11
s:government	10
s:had	14
s:has	-17
s:have	-31
s:he	-11
s:here	8
s:hold	9
s:holiday	12
s:hour	-7
s:i	-23
s:if	-19
s:in	-11
s:is	-47
s:it	14
s:joined	-14
s:know	11
s:lapse	22
s:last	-7
s:lasted	34
s:late	-9
s:later	-12
s:lawyer	7
s:led	7
s:lengths=1	-40
s:lengths=2	-29
s:lengths=3	-15
s:lengths=4	38
s:letter	8
s:live	-8
s:long=month	-67
s:long=usual	20
s:long=week	-96
s:long=years	-49
s:lose	-10
s:m	-7
s:make	16
s:may	-17
s:minister	-16
s:minute	-6
s:more	-21
s:more-before	-44
s:most	-8
s:named=1	-40
s:named=3	14
s:neither	14
s:new	-29
s:not	6
s:nothing	-7
s:now	-19
s:number	-8
s:of	-10
s:off	7
s:offer	-10
s:on	-6
s:once	13
s:one	7
s:one day	-22
s:one month	-29
s:one week	-12
s:one year	-24
s:or	-6
s:order	-6
s:other	-11
s:our	-6
s:out	28
s:over	-11
s:own	11
s:pact	-10
s:paper	-12
s:pay	-8
s:peace	-9
s:period	-7
s:point	-9
s:port	9
s:present	-7
s:promise	-11
s:propose	-10
s:put	6
s:question	10
s:rate	-23
s:reach	-21
s:renewed	-8
s:replace	-12
s:resume	7
s:round	-18
s:run	25
s:same	-6
s:say	-30
s:second	21
s:section	-11
s:sell	-7
s:settle	-6
s:ship	-6
s:should	7
s:side	19
s:since	-6
s:sit	-9
s:spring	6
s:stand	-6
s:standstill	-10
s:start	8
s:still	-6
s:stop	7
s:strike	-16
s:successor	12
s:summer	6
s:surcharge	-17
s:talk	-40
s:tell	-14
s:term	-9
s:text	-7
s:than	-21
s:that	-11
s:the	-30
s:their	-42
s:them	-17
s:there	9
s:these	-6
s:they	9
s:thi	-8
s:third	-13
s:three	-15
s:time	-15
s:to	-6
s:trade	-23
s:treaty	8
s:truce	23
s:turn	6
s:twice	7
s:two	9
s:under	-11
s:unit=week	-43
s:unit=year	-51
s:until	-35
s:up	-10
s:us	-8
s:vote	8
s:voted	9
s:want	-6
s:was	8
s:we	-12
s:weekend	10
s:were	17
s:what	15
s:when	17
s:who	-19
s:will	-11
s:wine	11
s:with	-20
s:withdraw	7
s:without	12
s:would	-23
s:yield	-12
s:—	8
sa:"	-18
sa:'	-6
sa:)	-7
sa:, <level>	16
sa:, <number>	-6
sa:, and	9
sa:, at	8
sa:, during	7
sa:, it	11
sa:, run	8
sa:, so	-8
sa:, that	11
sa:, until	-7
sa:, with	-12
sa:-	-7
sa:.	-19
sa:;	23
sa:; a	9
sa:; the	6
sa:<agent>	7
sa:<day-ahead>	-53
sa:<day-ahead> .	-29
sa:<day-gone>	28
sa:<day-gone> ,	21
sa:<day-gone> and	16
sa:<day-gone> to	8
sa:<day-today>	8
sa:<day-today> .	6
sa:<day-today> without	6
sa:<duty>	11
sa:<gate>	24
sa:<goods>	9
sa:<level-noun>	-28
sa:<level>	14
sa:<level> ,	6
sa:<level> .	8
sa:<level> and	12
sa:<level> on	11
sa:<money>	-7
sa:<name>	-15
sa:<name> 's	-10
sa:<name> has	9
sa:<name> in	-12
sa:<not>	26
sa:<number>	32
sa:<number> ,	8
sa:<number> .	39
sa:<number> more	-8
sa:<office>	-13
sa:<person>	-6
sa:<person> 's	8
sa:<person> ,	-6
sa:<points>	-11
sa:<quality>	-16
sa:<quality> one	8
sa:<seat>	-25
sa:<sender>	-10
sa:<span>	-24
sa:<span> ,	-9
sa:<v-agree>	-10
sa:<v-end>	36
sa:<v-impose>	-8
sa:<v-propose>	-6
sa:<v-say>	-16
sa:<v-sell>	-11
sa:<v-stay>	7
sa:<v-suspend>	12
sa:<v-target>	-16
sa:<v-up>	6
sa:a	-9
sa:a second	8
sa:a treaty	9
sa:after .	8
sa:agree on	12
sa:all	-7
sa:an extension	9
sa:and	13
sa:and <name>	10
sa:and a	-6
sa:and end	7
sa:and had	9
sa:and it	10
sa:and run	6
sa:and that	6
sa:and the	-13
sa:another	19
sa:ask	14
sa:ask for	14
sa:at	17
sa:at <number>	23
sa:back	-10
sa:be	-9
sa:because	6
sa:before	-25
sa:before the	-8
sa:begin	8
sa:begin .	14
sa:between <name>	10
sa:between the	-7
sa:bring	6
sa:broke	10
sa:by	-8
sa:call	-6
sa:capital	6
sa:collect	8
sa:come	-23
sa:conclude	10
sa:conclude in	11
sa:counted	-9
sa:cut	-6
sa:day	-10
sa:due	-9
sa:duty	16
sa:duty to	17
sa:each other	-7
sa:each side	6
sa:either	10
sa:end	23
sa:end .	-7
sa:end in	12
sa:ever	-6
sa:expect to	11
sa:expire	17
sa:expire on	8
sa:extension	9
sa:extra	7
sa:extra duty	8
sa:failed	8
sa:failed to	11
sa:followed	6
sa:for	-7
sa:for <number>	-9
sa:for a	8
sa:for the	-10
sa:force	-10
sa:from <day-ahead>	-7
sa:from <day-gone>	10
sa:full	11
sa:geneva	-6
sa:government	12
sa:had been	6
sa:has been	-9
sa:have	-18
sa:he	-10
sa:hold	6
sa:i	-11
sa:in	14
sa:in <month-gone>	7
sa:in <name>	-15
sa:in <number>	10
sa:in <seat>	-7
sa:into	-8
sa:is	-18
sa:is what	9
sa:it .	9
sa:it end	12
sa:it is	-9
sa:it take	8
sa:it to	8
sa:its	10
sa:its duty	9
sa:its own	8
sa:keep	-11
sa:lapse	25
sa:last	-18
sa:last week	-7
sa:late	-8
sa:later	-11
sa:leave	-17
sa:lower	6
sa:more .	9
sa:neither	16
sa:neither side	19
sa:new	-12
sa:not	8
sa:notice	-7
sa:now	-10
sa:number	-6
sa:of	-69
sa:of talk	-12
sa:of the	-19
sa:on	-10
sa:on <day-ahead>	-44
sa:on <day-gone>	26
sa:once	14
sa:one	7
sa:one .	9
sa:other	-10
sa:out	23
sa:out on	10
sa:own	13
sa:pay <level>	8
sa:place .	6
sa:port	13
sa:prolong it	6
sa:prolonged	8
sa:promise	-6
sa:raise	7
sa:rate	-10
sa:reach	-16
sa:renewed	-6
sa:run	17
sa:run out	26
sa:say	-10
sa:say .	-6
sa:side	18
sa:side .	-6
sa:sign	-8
sa:sign in	-10
sa:since	-7
sa:so	-16
sa:so that	-6
sa:start	11
sa:start .	12
sa:strike	-6
sa:talk	-19
sa:talk in	-8
sa:than	-12
sa:that is	9
sa:the	-17
sa:the <day-gone>	18
sa:the <level>	10
sa:the <name>	-11
sa:the <number>	6
sa:the <quality>	-6
sa:the duty	10
sa:the tariff	8
sa:the two	14
sa:their	-11
sa:them	-12
sa:then	-11
sa:there	-6
sa:they	-16
sa:three	-8
sa:to <level>	7
sa:to <number>	15
sa:to end	-7
sa:treaty	8
sa:truce	-6
sa:truce expire	10
sa:twice	8
sa:two	9
sa:two government	9
sa:until	-27
sa:until <day-ahead>	-11
sa:vote	9
sa:was	6
sa:was <number>	7
sa:was agree	11
sa:week	-10
sa:were	12
sa:what the	9
sa:when	17
sa:when the	12
sa:which	12
sa:which <quality>	-8
sa:which each	9
sa:which is	10
sa:which the	19
sa:who	-8
sa:with	-43
sa:with a	-6
sa:with the	-6
sa:without	10
sa:without a	12
sb:"	-17
sb:'s	-13
sb:'s <person>	8
sb:( <organisation>	7
sb:,	9
sb:, <name>	-10
sb:, <person>	-6
sb:, <span>	-6
sb:, a	10
sb:, after	9
sb:, and	21
sb:, by	7
sb:, conclude	6
sb:, for	15
sb:, has	-7
sb:, of	28
sb:, on	17
sb:, the	-19
sb:, was	6
sb:-	-7
sb:- <name>	-12
sb:.	-11
sb:. m	-6
sb:: a	14
sb:<agent>	-16
sb:<day-ahead> ,	-10
sb:<day-gone>	7
sb:<day-gone> :	11
sb:<day-gone> and	-7
sb:<day-gone> for	-11
sb:<day-gone> with	-6
sb:<day-today>	7
sb:<day-today> (	8
sb:<day-today> ,	10
sb:<day-today> after	16
sb:<duty>	-14
sb:<goods-amount>	-15
sb:<goods>	-13
sb:<level>	-17
sb:<level> ,	-17
sb:<level> on	-6
sb:<money>	-20
sb:<month-ahead>	-11
sb:<month-gone>	-12
sb:<month-gone> ,	-11
sb:<name>	-19
sb:<name> 's	-16
sb:<name> ,	-10
sb:<name> begin	10
sb:<name> in	13
sb:<name> on	12
sb:<name> sign	-6
sb:<name> suspend	6
sb:<name> will	-6
sb:<number> ,	7
sb:<number> :	-15
sb:<number> for	10
sb:<office>	-12
sb:<organisation> )	6
sb:<organisation> of	9
sb:<person>	-9
sb:<person> ,	-19
sb:<person> agree	10
sb:<person> sign	14
sb:<points>	14
sb:<points> on	10
sb:<seat> ,	11
sb:<sender>	-11
sb:<span>	-22
sb:<v-agree>	11
sb:<v-bear>	-9
sb:<v-buy>	-20
sb:<v-end>	11
sb:<v-impose>	-7
sb:<v-propose>	-57
sb:<v-say>	-17
sb:<v-sell>	-14
sb:<v-stay>	16
sb:<v-up>	-10
sb:a duty	6
sb:a new	-8
sb:a truce	9
sb:after	14
sb:after a	21
sb:agree	12
sb:agree in	-16
sb:agree on	11
sb:agreement	-9
sb:all	-12
sb:an	11
sb:an extension	-8
sb:and	8
sb:and <number>	12
sb:and it	-8
sb:and the	-26
sb:announce	-7
sb:are	-14
sb:armistice	12
sb:arrangement	8
sb:arrangement ,	11
sb:as	-11
sb:at	-31
sb:at the	-12
sb:be	-9
sb:be a	-6
sb:been	11
sb:before	-7
sb:begin on	-8
sb:begin to	6
sb:between	9
sb:between <name>	7
sb:both	10
sb:busan	-18
sb:busan ,	-7
sb:buy	-6
sb:by	-29
sb:ceasefire	-6
sb:come	13
sb:conclude for	10
sb:cut	-6
sb:deal	-6
sb:did	24
sb:during	18
sb:duty	-6
sb:each	13
sb:each side	11
sb:either side	-6
sb:end after	6
sb:end the	9
sb:evening	16
sb:expire	6
sb:extend	-12
sb:extension	-15
sb:extension of	-9
sb:first	16
sb:first ,	-9
sb:first truce	11
sb:for	-16
sb:for <quality>	12
sb:for a	-15
sb:force	-9
sb:from <seat>	-7
sb:fruit	10
sb:gave	-7
sb:geneva	12
sb:geneva ,	7
sb:get	-8
sb:go	-6
sb:good	-8
sb:good for	-7
sb:had	16
sb:had agree	-15
sb:had been	9
sb:has	-20
sb:has been	6
sb:have	-18
sb:here	9
sb:hold for	7
sb:i	-10
sb:if	-11
sb:in	-14
sb:in <month-gone>	-8
sb:in <name>	13
sb:in <seat>	-15
sb:in a	9
sb:in busan	-7
sb:in its	7
sb:in the	-16
sb:into	8
sb:is	-46
sb:it	18
sb:it 's	-8
sb:it had	8
sb:it has	-8
sb:it is	-6
sb:it lasted	30
sb:it would	-6
sb:its	-14
sb:last for	-8
sb:lasted	35
sb:leave	8
sb:led	7
sb:letter	9
sb:lower	-8
sb:lower its	-6
sb:m	-6
sb:m .	-6
sb:make	17
sb:make in	20
sb:may	-11
sb:meet in	-6
sb:minister	-9
sb:new	-17
sb:new truce	-10
sb:now	-6
sb:of	11
sb:of a	-15
sb:of talk	-7
sb:of tariff	7
sb:off	11
sb:off the	13
sb:offer	-9
sb:olive	6
sb:on	-8
sb:on <day-ahead>	-16
sb:on each	13
sb:one of	-8
sb:one that	8
sb:out	8
sb:out of	8
sb:out on	8
sb:over	-7
sb:pact	-7
sb:paper	-8
sb:pause	6
sb:pause of	6
sb:pay	-13
sb:period	-6
sb:present	-6
sb:propose	-6
sb:question	12
sb:question :	12
sb:rate	-11
sb:replace	-11
sb:round	-14
sb:round of	-10
sb:run	11
sb:run for	10
sb:say	-22
sb:second	18
sb:second ,	27
sb:section	-9
sb:section <number>	-9
sb:should	8
sb:should be	11
sb:spring	8
sb:spring ,	9
sb:stop	11
sb:strike	-8
sb:summer	7
sb:surcharge	-16
sb:suspend for	-9
sb:talk	-22
sb:tell	-9
sb:term	-6
sb:than	-7
sb:that	-11
sb:that <seat>	8
sb:that a	-6
sb:that day	7
sb:that had	7
sb:the	-9
sb:the <level>	-11
sb:the <office>	-16
sb:the <organisation>	-27
sb:the <quality>	-10
sb:the first	19
sb:the present	-6
sb:the second	21
sb:the third	-8
sb:the truce	20
sb:the two	8
sb:their	-45
sb:there	13
sb:there ,	9
sb:they	17
sb:they agree	20
sb:they had	-16
sb:third	-11
sb:time	-13
sb:to	-13
sb:to <level>	-12
sb:to be	-9
sb:to last	12
sb:to leave	11
sb:to take	12
sb:trade	-15
sb:truce	27
sb:truce ,	12
sb:truce between	14
sb:truce in	-7
sb:truce of	8
sb:truce on	-12
sb:truce run	6
sb:truce that	7
sb:truce was	7
sb:two <office>	9
sb:two country	10
sb:under	-7
sb:under section	-6
sb:under the	6
sb:until	-6
sb:up	-7
sb:was	7
sb:was agree	-6
sb:was make	15
sb:was sign	-6
sb:was the	-7
sb:was to	9
sb:we	-8
sb:weekend	10
sb:were	7
sb:what	13
sb:what is	-6
sb:what they	18
sb:where	8
sb:where they	11
sb:which	-11
sb:which had	8
sb:which was	-7
sb:who	-9
sb:will	-25
sb:will be	-7
sb:with <seat>	6
sb:withdraw	7
sb:within	-7
sb:would	-28
sb:would be	-6
sb:—	8
sb:— <name>	9
t0=future	-16
t0=past	9
t0=past-passive	-21
t0=perfect	-34
t0=perfect-passive	7
t0=pluperfect	13
t0=present	-27
t1=future	-15
t1=infinitive	-10
t1=past-passive	-21
t1=perfect	-32
t1=perfect-passive	7
t1=pluperfect	15
t1=present	-25
t2=participle-passive	8
t2=past	13
t2=past-passive	7
t2=perfect	6
t2=pluperfect	-6
t2=present-passive	-8
t:loose-r0	10
t:loose-r2	-9
t:more	19
t:more-in	-11
t:more-in0	-11
t:more-l	-22
t:more-l0	-11
t:more-l2	-35
t:more-l3	7
t:more-r	38
t:more-r3	13
t:quiet	-16
t:quiet-l	-11
t:quiet-l1	-6
t:truce	21
t:truce-l	28
t:truce-l1	16
t:truce-l2	6
t:truce-l3	22
t:truce-r	-15
t:truce-r2	-17
t:verb	-12
t:verb-l	-8
t:verb-l1	-15
tn:loose	11
tn:more	29
tn:quiet	-10
tn:truce	23
tp:loose	-22
tp:more	-32
tp:truce	19
v0-none	-8
v0=agree	10
v0=begin	-6
v0=conclude	8
v0=end	6
v0=get	-6
v0=have	-11
v0=hold	12
v0=make	-6
v0=put	-6
v0=run	12
v0=take	-8
v1-none	-6
v1=begin	-6
v1=end	15
v1=extend	-7
v1=get	-6
v1=have	-10
v1=hold	10
v1=put	-7
v1=run	12
v1=sign	-8
v1=take	-9
v2-none	-42
v2=agree	12
v2=be	-31
v2=begin	8
v2=end	28
v2=expire	12
v2=go	-9
v2=leave	-11
v2=other	-11
v2=run	12
verbless	-11
vt0=agree past	7
vt0=agree present	10
vt0=be modal	8
vt0=be pluperfect	9
vt0=be present	-18
vt0=conclude past	8
vt0=end past	13
vt0=have present	-10
vt0=run past	18
vt0=run present	-7
vt1=agree participle	-11
vt1=agree present	10
vt1=be modal	8
vt1=be pluperfect	9
vt1=be present	-17
vt1=conclude past	8
vt1=end past	13
vt1=have present	-10
vt1=run past	18
vt1=run present	-7
vt2=agree past	11
vt2=be past	-13
vt2=be present	-10
vt2=end participle	9
vt2=end past	6`;
