// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:'s	-8
a:.	-14
a:<agent>	-6
a:<day-ahead>	-6
a:<day-gone>	16
a:<day-gone> .	18
a:<gate>	-6
a:<goods>	-21
a:<level>	-7
a:<level> .	-9
a:<name> and	7
a:<not>	-15
a:<number>	-8
a:<v-begin>	8
a:<v-down>	-6
a:<v-end>	19
a:<v-stay>	-12
a:<v-suspend>	10
a:<v-up>	-13
a:a	-16
a:agree	8
a:and <name>	7
a:at	11
a:been	-6
a:between <name>	7
a:end	18
a:for	-11
a:from	-6
a:go	-8
a:has	9
a:in	-11
a:in the	9
a:is	-11
a:it	-13
a:later	-6
a:leave	-7
a:more	7
a:more .	13
a:of	-34
a:on <day-gone>	17
a:talk	-14
a:talk .	-6
a:the	-8
a:the tariff	13
a:their	-7
a:to	-32
a:truce	-9
a:was	7
asks	-7
b:"	-11
b:'s	-14
b:,	7
b:, after	17
b:, and	6
b:, for	12
b:, has	-6
b:, the	-11
b:, was	8
b:: a	8
b:<agent>	-9
b:<duty>	-18
b:<gate>	-9
b:<goods-amount>	-11
b:<goods>	-23
b:<level>	-12
b:<money>	-12
b:<month-gone>	-7
b:<name>	-26
b:<name> and	-6
b:<not>	-13
b:<number>	-19
b:<organisation>	-17
b:<person>	7
b:<person> and	9
b:<quality>	-12
b:<seat>	-9
b:<v-bear>	-25
b:<v-begin>	-23
b:<v-buy>	-6
b:<v-down>	-7
b:<v-end>	7
b:<v-impose>	-6
b:<v-propose>	-27
b:<v-say>	-12
b:<v-stay>	7
b:<v-target>	-10
b:a truce	11
b:after	6
b:agree	9
b:agree to	7
b:an	10
b:an extension	-7
b:and <name>	-7
b:and <person>	9
b:and it	-13
b:and the	-9
b:at	-16
b:be	-15
b:by	-26
b:duty	-6
b:each	-10
b:end a	7
b:extend	-6
b:extension	-9
b:extension of	-7
b:for	-10
b:for a	-7
b:for the	-6
b:get	-7
b:good	-7
b:had	13
b:had been	8
b:has	-26
b:have	-17
b:he	-6
b:hold	7
b:i	-6
b:in	-40
b:in the	-8
b:is	-18
b:it	18
b:lasted	19
b:leave	9
b:make	7
b:of	19
b:of it	11
b:on	-23
b:on <day-gone>	-10
b:other	-8
b:pause	7
b:side	-8
b:strike	-8
b:suspend	-11
b:suspension	-7
b:take	-6
b:tariff	-7
b:that	-11
b:the	-31
b:the <office>	-10
b:the <organisation>	-10
b:their	-14
b:to a	-8
b:to be	-7
b:to last	6
b:truce	9
b:truce of	11
b:was	-9
b:we	-6
b:were	12
b:which	-8
b:with	-7
b:would	-12
b:—	13
c0=agree	10
c0=bear	-17
c0=begin	-19
c0=propose	-19
c1=bear	-20
c1=begin	-22
c1=end	13
c1=impose	-6
c1=propose	-19
c1=up	-8
c2=agree	8
c2=begin	9
c2=end	26
c2=stay	-26
c2=up	-12
ct0=agree past	12
ct0=agree pluperfect	-9
ct0=bear past	-7
ct0=begin past	-9
ct0=impose modal	-6
ct0=impose perfect	-15
ct0=stay past	6
ct0=stay perfect	-7
ct0=stay present	-21
ct1=agree participle-passive	-11
ct1=bear past	-6
ct1=begin past	-9
ct1=impose modal	-6
ct1=impose perfect	-14
ct1=stay past	7
ct1=stay perfect	-7
ct1=stay present	-20
ct1=suspend participle-passive	-7
ct2=begin present	14
ct2=impose participle-passive	-6
ct2=impose past	-7
ct2=stay past	-7
ct2=stay present	-15
f:"	13
f:'s	-20
f:,	12
f:-	-16
f:<agent>	-10
f:<day-ahead>	-42
f:<day-gone>	17
f:<duty>	21
f:<gate>	-12
f:<level-noun>	-10
f:<month-ahead>	-12
f:<month-gone>	14
f:<name>	8
f:<not>	22
f:<number>	-9
f:<organisation>	-11
f:<quality>	10
f:<seat>	15
f:<sender>	-6
f:<v-agree>	-7
f:<v-bear>	12
f:<v-down>	19
f:<v-return>	6
f:<v-sell>	-7
f:<v-stay>	12
f:<v-suspend>	12
f:<v-target>	-19
f:<v-threaten>	-9
f:again	13
f:agree	17
f:another	-15
f:are	-17
f:as	-17
f:be	-15
f:been	8
f:before	-6
f:both	19
f:by	11
f:day	14
f:did	17
f:do	9
f:duty	27
f:each	-7
f:earth	-7
f:end	8
f:from	9
f:gave	-9
f:government	-7
f:had	22
f:has	-31
f:i	-13
f:if	-7
f:in	11
f:into	-8
f:is	-44
f:it	21
f:its	-13
f:last	15
f:make	9
f:meet	11
f:minute	10
f:must	-6
f:new	-7
f:next	-7
f:no	-10
f:nobody	11
f:not	21
f:nothing	7
f:of	23
f:one	23
f:only	-6
f:other	-6
f:out	8
f:over	8
f:pause	18
f:put	-11
f:rare	-7
f:run	11
f:say	-27
f:second	13
f:she	7
f:should	12
f:side	9
f:sign	-38
f:since	-12
f:sit	10
f:suspension	19
f:take	-6
f:talk	8
f:tell	-11
f:that	-9
f:their	10
f:them	18
f:they	-22
f:thi	-7
f:three	9
f:time	7
f:to	24
f:two	6
f:until	10
f:up	6
f:us	-8
f:was	17
f:we	23
f:week	11
f:were	21
f:what	-7
f:when	21
f:where	10
f:which	-15
f:who	-6
f:will	-12
f:wine	7
f:would	-17
f:write	19
f:year	-7
first-of-paragraph	-14
has-modal	-14
has-perfect	-14
has-pluperfect	9
has-present	-31
headline	9
l1=,	-19
l1=:	-13
l1=<begin>	-27
l1=<money>	-7
l1=<v-begin>	-6
l1=<v-impose>	-12
l1=a	-20
l1=after	9
l1=another	-10
l1=by	-18
l1=had	6
l1=in	-18
l1=it	8
l1=lasted	19
l1=of	28
l1=on	-7
l2=,	26
l2=<begin>	-27
l2=<day-gone>	-9
l2=<goods>	-7
l2=<number>	-8
l2=<v-agree>	-8
l2=<v-end>	8
l2=<v-stay>	9
l2=extension	-6
l2=for	-7
l2=it	18
l2=there	14
l2=truce	11
l3=<begin>	-14
l3=<name>	-6
l3=<v-down>	9
l3=<v-impose>	11
l3=<v-stay>	9
l3=<v-suspend>	7
l3=a	18
l3=an	9
l3=both	9
l3=in	-10
l3=last	9
l3=on	-17
l3=pause	8
l3=the	-19
l3=truce	-6
l4=,	12
l4=:	17
l4=<begin>	-13
l4=<quality>	10
l4=<v-agree>	8
l4=<v-impose>	11
l4=<v-stay>	-8
l4=a	-9
l4=and	-11
l4=at	17
l4=be	-6
l4=end	6
l4=for	-9
l4=in	6
l4=that	-12
l4=the	-12
l4=to	-8
l4=truce	8
l=, after	18
l=, for	10
l=<begin> <begin>	-27
l=<begin> for	-7
l=<begin> the	7
l=truce of	14
lead="	-11
lead=,	7
lead=a	-7
lead=for	-8
lead=it	20
lead=they	13
lead=trump	12
lead=which	-8
lead=—	13
lll=<begin> <begin> <begin>	-27
lll=<begin> <begin> for	-7
lll=<begin> <begin> the	7
lll=a truce of	11
lr=<begin> ,	-6
lr=after .	15
lr=for .	12
lr=in .	-8
lr=last .	7
lr=lasted .	12
lr=of ,	30
lr=of .	-7
lr=of ;	9
lr=of in	-7
n:accord	10
n:add	-13
n:added	25
n:adds	9
n:again	-6
n:agreement	24
n:another	-10
n:armistice	-10
n:bargain	12
n:ceasefire	26
n:compromise	-11
n:continue	13
n:continued	7
n:continues	15
n:days=0	-22
n:days=1	-8
n:days=2	51
n:days=3	20
n:days=6	31
n:days=9	-12
n:deal	36
n:deals	15
n:extend	18
n:extended	23
n:extends	9
n:extension	34
n:freeze	-8
n:frozen	10
n:further	-8
n:go on	18
n:goes on	12
n:grace	20
n:halt	9
n:handshake	13
n:held in	16
n:holiday	-9
n:keep	27
n:lengths=1	25
n:lengths=2	26
n:lengths=3	28
n:lengths=6	-26
n:lies	-22
n:lift	6
n:long=0	-15
n:long=2	39
n:long=3	33
n:long=9	-12
n:longer	24
n:loose=1	9
n:loose=2	31
n:loose=6	10
n:measures	10
n:moratorium	9
n:more	25
n:more=2	24
n:more=3	-11
n:more=6	21
n:more=9	20
n:no truce	26
n:on hold	6
n:pact	24
n:pauses	-9
n:period	28
n:prolong	13
n:prolongation	9
n:prolonged	-8
n:put off	18
n:quiet	-6
n:quiet=1	24
n:quiet=2	-10
n:quiet=3	-20
n:relief	6
n:renew	8
n:rest	-13
n:second	-22
n:settlement	6
n:shelved	-10
n:sleep	-16
n:slept	10
n:spare	8
n:standstill	26
n:stay	15
n:stays	-10
n:suspend	19
n:suspended	31
n:term	6
n:truce=1	26
n:truce=2	17
n:truce=6	-21
n:truces	-17
n:understanding	7
n:verb=1	34
n:verb=2	27
nc2=agree	-7
nc2=bear	-6
nc2=impose	6
nc2=stay	-8
nct2=impose participle-passive	13
nct2=impose past	-11
nct2=impose perfect	9
next=;	12
next=and	-7
next=that	-11
nhas-modal	-7
nhas-participle	8
nhas-past	12
nhas-present	-39
none	31
nt2=participle-passive	9
nt2=past-passive	11
nt2=perfect	8
nt2=present	-36
nv0-none	-18
nv1-none	-18
nv2-none	-8
nv2=be	-12
nv2=have	-6
nv2=say	-6
nvt2=be past	-7
pc0=agree	11
pc0=say	-7
pc1=agree	10
pc1=bear	10
pc1=say	-7
pct0=agree past	16
pct0=bear present	12
pct0=impose past	14
pct0=impose past-passive	-8
pct0=say past	-10
pct0=stay present	-10
pct1=agree past	17
pct1=bear present	12
pct1=impose past	14
pct1=impose past-passive	-7
pct1=say past	-10
pct1=stay present	-9
phas-modal	-9
phas-past	8
phas-perfect	-7
pt0=modal	-8
pt0=past	11
pt1=modal	-7
pt1=past	12
pv0=agree	6
pv0=come	6
pv0=make	7
pv0=sign	6
pv1=come	6
pv1=make	7
pv1=sign	6
pvt0=agree past	6
pvt0=be present	-6
pvt0=sign past	7
pvt1=agree past	6
pvt1=be present	-6
pvt1=sign past	8
q:'s	9
q:,	22
q:.	-30
q::	-21
q:;	7
q:<day-ahead>	-17
q:<day-today>	-6
q:<duty>	-17
q:<gate>	6
q:<level>	6
q:<month-gone>	-11
q:<not>	33
q:<number>	9
q:<organisation>	-26
q:<person>	-8
q:<quality>	19
q:<seat>	-13
q:<sender>	-7
q:<span>	8
q:<v-begin>	-15
q:<v-propose>	-7
q:<v-say>	7
q:<v-stay>	-8
q:<v-up>	8
q:after	-6
q:agree	10
q:an	-16
q:and	12
q:are	-11
q:at	18
q:be	-11
q:between	6
q:busan	-9
q:by	-10
q:charge	6
q:come	-13
q:cotton	10
q:day	7
q:down	14
q:first	-7
q:gave	7
q:had	23
q:have	-16
q:hour	-8
q:i	14
q:in	-12
q:know	14
q:last	-16
q:lasted	9
q:meet	11
q:no	17
q:nobody	6
q:none	10
q:nor	10
q:nothing	-8
q:notice	8
q:now	14
q:of	-15
q:off	9
q:on	-12
q:other	-9
q:our	-6
q:out	-11
q:port	13
q:put	21
q:round	-9
q:second	-14
q:side	6
q:sign	-6
q:since	-21
q:so	10
q:take	7
q:talk	-6
q:tariff	-10
q:that	25
q:their	-13
q:then	10
q:truce	7
q:two	8
q:until	-8
q:up	6
q:when	6
q:would	-9
q:year	20
qt=perfect	-16
qt=pluperfect	27
qt=present	-30
quoted	-10
r1=,	17
r1=;	6
r1=<end>	-8
r1=<not>	-7
r1=<v-suspend>	12
r1=and	-16
r1=at	9
r1=in	-20
r1=later	-6
r1=more	8
r1=of	-19
r1=to	-13
r1=was	8
r2=,	-10
r2=.	14
r2=<goods>	15
r2=<name>	8
r2=<v-agree>	8
r2=<v-impose>	7
r2=<v-up>	-6
r2=and	-19
r2=at	13
r2=from	10
r2=in	6
r2=it	-8
r2=the	-25
r2=to	-15
r2=until	-8
r2=was	7
r2=with	-6
r3=,	-6
r3=.	-12
r3=<day-ahead>	-10
r3=<day-gone>	13
r3=<duty>	-6
r3=<level>	-9
r3=<v-end>	-7
r3=<v-impose>	-14
r3=at	16
r3=in	8
r3=is	9
r3=on	6
r3=the	9
r4=.	-9
r4=<day-ahead>	-8
r4=<day-gone>	16
r4=<duty>	8
r4=<end>	-10
r4=<number>	8
r4=<quality>	-8
r4=for	-9
r4=had	-6
r4=has	7
r4=in	9
r4=of	-6
r4=on	-7
r4=tariff	10
r4=the	8
r=, and	-17
r=, from	11
r=, to	-8
r=, until	-8
r=<end> <end>	-8
r=more .	13
s:"	-19
s:(	-7
s:)	-7
s:,	-7
s:-	-12
s:.	-21
s:;	22
s:<agent>	-13
s:<day-ahead>	-26
s:<day-gone>	25
s:<day-today>	-20
s:<duty>	-12
s:<gate>	12
s:<goods-amount>	-13
s:<goods>	-15
s:<money>	-19
s:<month-gone>	-12
s:<name>	-27
s:<not>	7
s:<number>	13
s:<office>	-18
s:<person>	9
s:<quality>	-10
s:<seat>	-27
s:<sender>	-11
s:<span>	-31
s:<v-agree>	16
s:<v-bear>	-7
s:<v-buy>	-17
s:<v-end>	33
s:<v-propose>	-32
s:<v-return>	14
s:<v-say>	-25
s:<v-sell>	-16
s:<v-stay>	14
s:<v-suspend>	10
s:<v-target>	-24
s:<v-up>	9
s:?	-7
s:a	-7
s:about	-12
s:agree	21
s:all	-15
s:an	8
s:another	10
s:apart	-27
s:are	-16
s:as	-7
s:ask	9
s:at	25
s:be	-21
s:because	7
s:been	-9
s:before	-17
s:begin	7
s:bring	6
s:buy	-7
s:by	-19
s:call	-6
s:capital	7
s:city	12
s:could	-8
s:counted	-9
s:day-after	-7
s:day-after ahead	-31
s:day-after gone	19
s:day-before	-12
s:day-before gone	-14
s:deal	-8
s:did	24
s:down	-10
s:each	-10
s:end	22
s:evening	14
s:expect	-7
s:extend	-13
s:extension	-15
s:fits	-60
s:fits-ahead	-18
s:fits-gone	-7
s:for	-10
s:force	-9
s:freeze	12
s:geneva	-10
s:get	-10
s:has	-12
s:have	-39
s:he	-24
s:his	-11
s:holiday	14
s:i	-17
s:if	-14
s:in	-22
s:is	-24
s:its	14
s:joined	-18
s:know	10
s:lapse	20
s:lasted	18
s:later	-8
s:lengths=1	-25
s:lengths=2	-29
s:lengths=3	-27
s:lengths=4	30
s:letter	8
s:long=month	-43
s:long=usual	9
s:long=week	-63
s:long=years	-28
s:make	16
s:may	-7
s:meet	9
s:midnight	15
s:minister	-11
s:more-after	6
s:more-before	-19
s:mr	-6
s:my	-6
s:named=1	-40
s:neither	12
s:new	-13
s:nobody	-11
s:not	12
s:now	-13
s:off	7
s:one	21
s:one day	-15
s:one month	-20
s:one week	-9
s:one year	-17
s:other	-19
s:out	20
s:own	16
s:paper	-6
s:pause	6
s:pay	-20
s:peace	-7
s:place	6
s:port	12
s:president	9
s:raise	12
s:rate	-11
s:run	16
s:say	-28
s:second	18
s:sit	-6
s:spring	8
s:standstill	-8
s:stop	10
s:strike	-15
s:summer	10
s:suspension	-10
s:talk	-24
s:tariff	-9
s:tell	-9
s:than	-7
s:the	-22
s:their	-20
s:then	-16
s:they	18
s:three	-6
s:trade	-11
s:truce	8
s:twice	6
s:under	-12
s:unit=month	-7
s:unit=week	-26
s:unit=year	-36
s:until	-25
s:up	-9
s:us	-7
s:vote	10
s:was	11
s:week	6
s:what	14
s:when	7
s:where	7
s:who	-9
s:with	-26
s:without	-7
s:yield	-7
s:you	-6
s:—	7
sa:"	-14
sa:,	-7
sa:, <name>	9
sa:, and	13
sa:, at	6
sa:, from	11
sa:, on	-6
sa:, that	12
sa:, to	-11
sa:, until	-9
sa:, with	-7
sa:.	-21
sa:;	16
sa:<day-ahead>	-26
sa:<day-ahead> .	-21
sa:<day-gone>	29
sa:<day-gone> ,	9
sa:<day-gone> .	9
sa:<day-gone> and	14
sa:<day-today>	-7
sa:<duty>	8
sa:<gate>	17
sa:<level-noun>	-9
sa:<level>	7
sa:<level> ,	9
sa:<name> and	6
sa:<name> has	11
sa:<not>	17
sa:<number>	23
sa:<number> .	30
sa:<office>	-11
sa:<person>	6
sa:<points>	-9
sa:<seat>	-18
sa:<span>	-14
sa:<v-bear>	-13
sa:<v-end>	31
sa:<v-return>	7
sa:<v-say>	-8
sa:<v-sell>	-8
sa:<v-suspend>	9
sa:<v-target>	-8
sa:<v-up>	15
sa:?	-7
sa:a	-8
sa:agree	6
sa:agree on	10
sa:an	-11
sa:and <name>	15
sa:and a	-6
sa:and it	9
sa:and nobody	-7
sa:and that	8
sa:and the	-9
sa:another	9
sa:are	-6
sa:ask	12
sa:at	27
sa:at <level>	8
sa:at <number>	24
sa:because	9
sa:been	-14
sa:before	-12
sa:begin	12
sa:between <name>	7
sa:bring	7
sa:by	-9
sa:come	-13
sa:counted	-8
sa:down	-8
sa:duty	10
sa:each	-8
sa:end	25
sa:has	7
sa:has been	-7
sa:have	-10
sa:he	-6
sa:in	6
sa:in <number>	6
sa:in the	6
sa:is what	10
sa:it	-7
sa:it was	-11
sa:its	8
sa:lapse	20
sa:last	-8
sa:later	-7
sa:leave	-17
sa:more .	12
sa:neither	13
sa:new	-7
sa:nobody	-10
sa:not	13
sa:now	-7
sa:of	-59
sa:of talk	-7
sa:of the	-11
sa:on <day-ahead>	-22
sa:on <day-gone>	31
sa:one	20
sa:other	-7
sa:out	10
sa:out on	14
sa:own	18
sa:pay	-10
sa:place	6
sa:place .	6
sa:port	13
sa:put	6
sa:raise	12
sa:run	7
sa:run out	13
sa:say	-12
sa:side	9
sa:so	-9
sa:talk	-18
sa:talk .	-6
sa:that is	8
sa:the	-10
sa:the <day-gone>	16
sa:the <number>	7
sa:the <organisation>	-9
sa:the tariff	12
sa:the two	13
sa:then	-9
sa:they	-12
sa:to <number>	18
sa:truce	-14
sa:two	10
sa:until	-20
sa:until <day-ahead>	-10
sa:was	10
sa:were	-8
sa:what	9
sa:what the	11
sa:which is	10
sa:which the	11
sa:will	9
sa:with	-28
sb:"	-13
sb:'s	-13
sb:'s <person>	10
sb:, <number>	-6
sb:, after	17
sb:, and	10
sb:, by	8
sb:, for	12
sb:, has	-6
sb:, of	12
sb:, on	21
sb:, the	-7
sb:, was	8
sb:, which	-10
sb:: <number>	-8
sb:: a	8
sb:;	9
sb:; the	6
sb:<agent>	-9
sb:<day-ahead> ,	-19
sb:<day-gone> ,	-10
sb:<day-today>	-12
sb:<duty>	-40
sb:<goods-amount>	-12
sb:<goods>	-14
sb:<level>	-9
sb:<level> ,	-8
sb:<level> on	-6
sb:<money>	-15
sb:<month-gone>	-10
sb:<name>	-60
sb:<name> 's	-9
sb:<name> ,	-9
sb:<name> and	-19
sb:<not>	-11
sb:<number> :	-8
sb:<number> and	7
sb:<number> for	7
sb:<office>	-9
sb:<person> ,	-13
sb:<person> and	8
sb:<person> sign	14
sb:<quality>	-8
sb:<seat>	-12
sb:<seat> ,	-10
sb:<seat> and	7
sb:<sender>	-6
sb:<span>	-15
sb:<v-agree>	17
sb:<v-buy>	-13
sb:<v-down>	7
sb:<v-end>	13
sb:<v-propose>	-36
sb:<v-return>	7
sb:<v-say>	-21
sb:<v-sell>	-6
sb:<v-stay>	14
sb:<v-target>	-15
sb:a	-7
sb:a truce	10
sb:about	-6
sb:agree	18
sb:agree in	-6
sb:agree to	6
sb:all	-10
sb:an	15
sb:an extension	-7
sb:and	11
sb:and <name>	-17
sb:and <number>	9
sb:and <person>	6
sb:and <seat>	7
sb:and it	-13
sb:and the	-17
sb:are	-7
sb:as	-8
sb:at the	-12
sb:be	-22
sb:begin	-6
sb:by	-12
sb:come	6
sb:day	8
sb:did	27
sb:duty	-17
sb:end a	7
sb:extend	-7
sb:extension	-11
sb:extension of	-8
sb:first	7
sb:for	-16
sb:for a	-11
sb:geneva	-6
sb:get	-7
sb:go	-11
sb:good	-18
sb:had	9
sb:had been	7
sb:has	-32
sb:have	-30
sb:have agree	-6
sb:he	-16
sb:hold	6
sb:i	-9
sb:in	-14
sb:in <number>	6
sb:in <seat>	-9
sb:in the	-13
sb:is	-34
sb:it	17
sb:it is	-9
sb:it was	-6
sb:its	6
sb:lasted	19
sb:leave	7
sb:letter	9
sb:make	13
sb:meet	8
sb:midnight	16
sb:of	16
sb:of <level>	-9
sb:of the	11
sb:off	10
sb:on	-10
sb:on <day-ahead>	-10
sb:on <day-gone>	6
sb:other	-11
sb:out	12
sb:pause	9
sb:pay	-9
sb:put	-9
sb:rise	6
sb:run	10
sb:say	-14
sb:second	9
sb:second ,	14
sb:sign	6
sb:so	6
sb:stop	13
sb:strike	-9
sb:summer	10
sb:suspension	-9
sb:tariff	-15
sb:tell	-6
sb:that	-7
sb:the	-11
sb:the <office>	-15
sb:the <organisation>	-15
sb:the <quality>	-6
sb:the first	9
sb:the suspension	-6
sb:the truce	13
sb:their	-25
sb:they	23
sb:time	-6
sb:to	-13
sb:to a	-9
sb:to be	-8
sb:to last	6
sb:trade	-7
sb:truce	14
sb:truce in	-6
sb:truce of	9
sb:two <office>	7
sb:under	-8
sb:up	-6
sb:was	8
sb:was make	7
sb:was to	12
sb:week	7
sb:were	10
sb:what	6
sb:what they	15
sb:where	7
sb:which	-19
sb:who	-6
sb:will	-14
sb:would	-19
sb:—	8
t0=future	-9
t0=modal	-7
t0=perfect	-30
t0=present	-25
t1=future	-9
t1=gerund	7
t1=modal	-7
t1=perfect	-28
t1=present	-25
t2=past	-6
t2=past-passive	6
t2=perfect	10
t:loose	11
t:loose-l	9
t:loose-l1	12
t:loose-l2	-6
t:loose-l3	8
t:loose-r0	10
t:more-in	-10
t:more-in0	-10
t:more-l	-11
t:more-l0	-7
t:more-l2	-21
t:more-l3	6
t:more-r	18
t:more-r2	-11
t:quiet	-8
t:quiet-l	-11
t:quiet-l1	-7
t:truce	8
t:truce-l	16
t:truce-l1	18
t:truce-r	-18
t:truce-r0	-16
t:verb	-9
t:verb-l	-8
t:verb-l1	-8
tn:loose	-15
tn:more	28
tn:quiet	-8
tn:truce	28
tp:loose	-20
tp:more	-38
v0=agree	14
v0=get	-6
v0=hold	8
v0=other	-14
v0=take	-6
v1-none	-6
v1=get	-6
v1=hold	8
v1=make	7
v1=other	-12
v1=suspend	-10
v1=take	-6
v2-none	-36
v2=agree	8
v2=be	-19
v2=end	23
v2=go	-8
v2=leave	-6
v2=other	-9
vt0=agree past	12
vt0=be present	-11
vt0=have present	-9
vt1=agree participle	-7
vt1=be present	-11
vt1=have present	-8
vt2=be present	-11`;
