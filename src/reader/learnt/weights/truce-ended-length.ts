// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:'s	-13
a:.	-13
a:<day-ahead>	-14
a:<day-gone>	15
a:<day-gone> .	18
a:<gate>	-7
a:<goods>	-23
a:<level>	-13
a:<level> .	-11
a:<name> and	10
a:<not>	-16
a:<number>	-9
a:<v-begin>	9
a:<v-down>	-7
a:<v-end>	17
a:<v-suspend>	10
a:<v-target>	-7
a:<v-up>	-15
a:a	-16
a:agree	7
a:and <name>	10
a:at	15
a:been	-6
a:between	6
a:between <name>	11
a:end	20
a:end on	12
a:for	-9
a:from	-8
a:go	-9
a:has	7
a:in	-20
a:in the	8
a:is	-10
a:later	-7
a:leave	-8
a:more	8
a:more .	13
a:new	-6
a:of	-38
a:of talk	-7
a:on <day-gone>	17
a:talk	-14
a:tariff	7
a:tariff truce	7
a:the	-15
a:the tariff	12
a:their	-6
a:to	-18
a:two	-6
a:were	-8
asks	-6
b:"	-12
b:'s	-14
b:,	10
b:, after	15
b:, for	12
b:, of	6
b:, was	6
b:: a	13
b:<agent>	-9
b:<day-gone> for	-7
b:<duty>	-19
b:<gate>	-10
b:<goods-amount>	-9
b:<goods>	-26
b:<level>	-14
b:<money>	-12
b:<month-gone>	-9
b:<name>	-33
b:<name> and	-8
b:<not>	-14
b:<number>	-20
b:<organisation>	-16
b:<person> and	8
b:<quality>	-11
b:<seat>	-10
b:<v-agree>	8
b:<v-bear>	-28
b:<v-begin>	-25
b:<v-down>	-15
b:<v-impose>	-9
b:<v-propose>	-26
b:<v-say>	-14
b:<v-stay>	9
b:<v-target>	-8
b:a truce	11
b:agree	10
b:agree to	6
b:an	8
b:an extension	-6
b:and <name>	-8
b:and <person>	9
b:and it	-12
b:and the	-11
b:at	-18
b:at the	-8
b:be	-16
b:by	-24
b:conclude	8
b:duty	-6
b:each	-10
b:extend	-6
b:extension	-8
b:extension of	-6
b:for	-11
b:for a	-6
b:for the	-7
b:get	-6
b:good	-8
b:good for	-6
b:had	9
b:has	-28
b:have	-17
b:he	-9
b:hold	7
b:i	-6
b:in	-46
b:in the	-8
b:is	-20
b:it	19
b:lasted	22
b:leave	10
b:may	-6
b:of	17
b:of it	8
b:on	-19
b:over	-8
b:run	8
b:run for	9
b:say	-7
b:side	-12
b:sign	-7
b:strike	-6
b:suspend	-10
b:tariff	-9
b:term	-6
b:that	-17
b:the	-32
b:the <office>	-8
b:the <organisation>	-9
b:their	-14
b:to a	-9
b:to be	-7
b:to last	13
b:truce	7
b:truce of	13
b:was	-8
b:we	-9
b:were	11
b:which	-10
b:will	-8
b:with	-9
b:would	-16
b:—	13
c0=agree	11
c0=bear	-19
c0=begin	-21
c0=down	-10
c0=propose	-18
c0=say	-6
c0=stay	6
c1=bear	-23
c1=begin	-23
c1=down	-11
c1=end	10
c1=impose	-16
c1=propose	-17
c1=say	-6
c1=stay	8
c1=up	-6
c2=agree	7
c2=begin	10
c2=down	-6
c2=end	28
c2=impose	-8
c2=stay	-18
c2=up	-14
ct0=agree past	19
ct0=agree past-passive	-10
ct0=agree pluperfect	-12
ct0=bear past	-11
ct0=begin past	-10
ct0=down past	-7
ct0=end present	-6
ct0=impose past-passive	-9
ct0=impose perfect	-15
ct0=stay modal	11
ct0=stay past	7
ct0=stay perfect	-9
ct0=stay present	-24
ct1=agree participle-passive	-14
ct1=agree past	8
ct1=agree past-passive	-10
ct1=agree pluperfect	-11
ct1=bear past	-10
ct1=begin past	-10
ct1=down past	-7
ct1=end gerund	9
ct1=end participle-passive	9
ct1=end present	-6
ct1=impose past	-6
ct1=impose past-passive	-9
ct1=impose perfect	-13
ct1=stay modal	11
ct1=stay past	8
ct1=stay perfect	-9
ct1=stay present	-23
ct2=begin present	15
ct2=end past	16
ct2=end present	-9
ct2=impose participle-passive	-11
ct2=impose past	-6
ct2=stay present	-17
f:"	15
f:'s	-22
f:,	10
f:-	-14
f:;	-6
f:<agent>	-11
f:<day-ahead>	-38
f:<day-gone>	15
f:<day-today>	-9
f:<duty>	20
f:<level-noun>	-8
f:<level>	-12
f:<month-ahead>	-12
f:<month-gone>	14
f:<not>	25
f:<number>	-10
f:<organisation>	-13
f:<seat>	13
f:<sender>	-6
f:<v-bear>	9
f:<v-begin>	-9
f:<v-down>	16
f:<v-end>	7
f:<v-say>	-7
f:<v-sell>	-7
f:<v-stay>	12
f:<v-suspend>	14
f:<v-target>	-9
f:<v-threaten>	-11
f:again	13
f:agree	14
f:an	-7
f:another	-14
f:are	-22
f:as	-17
f:back	-12
f:be	-16
f:been	8
f:before	-7
f:both	19
f:busan	-7
f:by	14
f:day	14
f:did	17
f:do	9
f:down	6
f:duty	25
f:each	-8
f:earth	-7
f:end	14
f:extend	10
f:first	-8
f:for	6
f:gave	-10
f:government	-6
f:had	23
f:has	-35
f:he	-7
f:hold	6
f:i	-14
f:if	-13
f:in	12
f:into	-8
f:is	-29
f:it	18
f:its	-17
f:last	14
f:make	9
f:meet	10
f:minute	10
f:must	-6
f:next	-6
f:nobody	11
f:not	21
f:of	27
f:one	23
f:only	-6
f:out	8
f:over	7
f:pause	17
f:put	-9
f:rare	-7
f:run	11
f:say	-29
f:second	12
f:she	6
f:should	12
f:side	10
f:sign	-15
f:since	-14
f:sit	11
f:suspension	19
f:take	-8
f:talk	8
f:tell	-12
f:that	-10
f:their	10
f:them	18
f:they	-24
f:three	9
f:time	12
f:to	20
f:until	7
f:us	-7
f:was	24
f:we	22
f:week	11
f:were	25
f:what	-6
f:when	22
f:where	10
f:which	-14
f:who	-9
f:will	-13
f:wine	6
f:would	-21
f:write	19
f:year	-8
first-of-paragraph	-17
has-future	-7
has-past	6
has-perfect	-18
has-present	-37
headline	6
l1=,	-22
l1=:	-13
l1=<begin>	-26
l1=<money>	-8
l1=<v-begin>	-6
l1=<v-impose>	-12
l1=a	-21
l1=another	-7
l1=by	-18
l1=had	6
l1=in	-24
l1=it	6
l1=lasted	22
l1=of	27
l1=on	-8
l2=,	29
l2=<begin>	-33
l2=<day-gone>	-13
l2=<goods>	-7
l2=<level>	-7
l2=<number>	-9
l2=<v-end>	7
l2=<v-stay>	12
l2=extension	-6
l2=for	-6
l2=it	21
l2=run	9
l2=suspension	-8
l2=there	15
l2=to	9
l2=truce	12
l3=,	7
l3=<begin>	-11
l3=<day-gone>	7
l3=<name>	-7
l3=<v-down>	8
l3=<v-impose>	10
l3=<v-stay>	7
l3=a	16
l3=an	7
l3=both	10
l3=had	13
l3=in	-9
l3=last	6
l3=on	-21
l3=pause	6
l3=the	-22
l3=to	-6
l4=,	13
l4=:	19
l4=<begin>	-17
l4=<goods>	-6
l4=<name>	-6
l4=<quality>	11
l4=<v-stay>	-7
l4=a	-6
l4=and	-10
l4=at	15
l4=be	-6
l4=for	-10
l4=in	8
l4=it	-9
l4=that	-12
l4=the	-18
l4=to	-10
l4=truce	7
l4=was	14
l=, after	15
l=, for	10
l=, of	6
l=<begin> <begin>	-26
l=<begin> for	-6
l=run for	9
l=to last	13
l=truce of	15
lead="	-12
lead=,	10
lead=a	-7
lead=for	-8
lead=it	24
lead=that	-8
lead=they	13
lead=trump	11
lead=which	-10
lead=—	13
lll=<begin> <begin> <begin>	-26
lll=<begin> <begin> for	-6
lll=a truce of	12
lr=after .	13
lr=for .	8
lr=in .	-9
lr=last ,	-6
lr=lasted .	13
lr=of ,	31
lr=of .	-11
lr=of ;	6
lr=of in	-6
lr=the tariff	8
n:add	-11
n:added	17
n:adds	7
n:agreement	33
n:another	-6
n:armistice	-9
n:arrangement	-6
n:asleep	-16
n:bargain	13
n:ceasefire	26
n:compromise	-10
n:continue	8
n:continued	6
n:continues	14
n:days=0	-23
n:days=2	46
n:days=3	24
n:days=6	28
n:days=9	-13
n:deal	47
n:deals	16
n:extend	22
n:extended	17
n:extends	7
n:extension	26
n:freeze	-8
n:frozen	9
n:further	-16
n:go on	16
n:goes on	10
n:grace	18
n:halt	9
n:handshake	14
n:held in	18
n:holiday	-8
n:keep	22
n:lengths=1	26
n:lengths=2	27
n:lengths=3	21
n:lengths=6	-32
n:lies	-19
n:lift	7
n:long=0	-19
n:long=2	29
n:long=3	35
n:long=9	-12
n:longer	17
n:loose=1	20
n:loose=2	29
n:loose=3	11
n:loose=6	6
n:measures	15
n:moratorium	7
n:more	22
n:more=2	26
n:more=3	-21
n:more=6	26
n:more=9	11
n:no truce	28
n:on hold	10
n:on ice	8
n:pact	26
n:pauses	-11
n:peace	-6
n:period	30
n:prolong	21
n:prolongation	11
n:protocol	-9
n:put off	18
n:quiet=1	26
n:quiet=2	-18
n:quiet=3	-17
n:relief	8
n:renewal	-14
n:rest	-12
n:rests	6
n:second	-24
n:settlement	7
n:shelved	-9
n:silence	8
n:sleep	-12
n:spare	6
n:standstill	26
n:stay	15
n:stretched	-23
n:suspend	22
n:suspended	37
n:suspension	-10
n:term	15
n:terms	9
n:truce=1	35
n:truce=2	7
n:truce=3	-8
n:truce=6	-19
n:truces	-15
n:understanding	12
n:verb=1	31
n:verb=2	32
n:window	6
nc2=bear	-7
nc2=begin	-10
nc2=end	13
nc2=return	8
nc2=stay	-14
nct2=end past	21
nct2=end present	-9
nct2=impose participle-passive	12
nct2=impose past	-14
nct2=impose perfect	9
next=;	11
next=and	7
next=that	-12
next=which	-7
nhas-gerund	-10
nhas-modal	-9
nhas-participle	6
nhas-past	23
nhas-pluperfect	9
nhas-present	-44
none	29
nt2=gerund	-10
nt2=participle-passive	7
nt2=past	12
nt2=past-passive	16
nt2=perfect	8
nt2=present	-39
nv0-none	-14
nv1-none	-14
nv2-none	-16
nv2=be	-15
nv2=begin	-6
nv2=end	8
nv2=expire	9
nv2=have	-6
nv2=other	6
nv2=say	-6
nv2=sign	-6
nvt2=be past	-9
nvt2=have present	-6
pc0=agree	9
pc0=bear	7
pc0=down	6
pc0=end	-11
pc0=say	-8
pc1=agree	9
pc1=bear	10
pc1=down	6
pc1=end	-11
pc1=say	-8
pct0=agree past	15
pct0=bear present	11
pct0=begin past	7
pct0=down past	8
pct0=impose past	11
pct0=impose past-passive	-7
pct0=say past	-10
pct0=stay present	-10
pct1=agree past	15
pct1=bear present	11
pct1=begin past	7
pct1=down past	8
pct1=impose past	13
pct1=impose past-passive	-6
pct1=say past	-10
pct1=stay present	-10
phas-modal	-14
phas-past	9
phas-perfect	-7
pt0=modal	-12
pt0=past	11
pt1=modal	-12
pt1=past	13
pv0=come	9
pv0=make	8
pv0=sign	6
pv1=come	9
pv1=make	8
pv1=sign	6
pvt0=be present	-7
pvt0=sign past	7
pvt1=be present	-6
pvt1=sign past	8
q:'s	7
q:,	21
q:.	-28
q::	-12
q:;	8
q:<day-ahead>	-24
q:<day-today>	8
q:<duty>	-20
q:<goods>	6
q:<not>	29
q:<number>	8
q:<organisation>	-25
q:<person>	-9
q:<quality>	20
q:<seat>	-18
q:<sender>	-11
q:<v-begin>	-21
q:<v-buy>	-7
q:<v-end>	-10
q:<v-propose>	-11
q:<v-stay>	-10
q:<v-up>	7
q:agree	9
q:an	-15
q:are	-9
q:at	17
q:be	-10
q:begin	-6
q:between	9
q:busan	-9
q:by	-9
q:charge	7
q:come	-13
q:cotton	11
q:day	8
q:down	13
q:first	-7
q:from	-7
q:gave	6
q:had	24
q:have	-17
q:hour	-6
q:i	11
q:in	-9
q:is	7
q:know	15
q:last	-19
q:lasted	8
q:meet	13
q:minister	6
q:no	15
q:none	10
q:nor	9
q:notice	6
q:now	15
q:of	-18
q:off	10
q:on	-11
q:other	-12
q:our	-7
q:out	-12
q:over	16
q:port	12
q:put	23
q:round	-11
q:sign	-7
q:since	-21
q:so	9
q:talk	-8
q:tariff	-14
q:that	21
q:their	-12
q:then	11
q:trade	-7
q:truce	17
q:two	11
q:under	-6
q:until	-8
q:was	13
q:week	-6
q:which	6
q:who	7
q:will	-7
q:with	-7
q:would	-11
q:year	20
qt=perfect	-16
qt=pluperfect	28
qt=present	-26
quoted	-11
r1=,	20
r1=<duty>	6
r1=<end>	-11
r1=<not>	-7
r1=<v-end>	8
r1=<v-suspend>	12
r1=after	-7
r1=at	9
r1=before	-7
r1=in	-18
r1=later	-6
r1=more	9
r1=of	-21
r1=on	-9
r1=tariff	6
r1=to	-15
r1=truce	-10
r1=was	9
r2=,	-8
r2=.	12
r2=<end>	-8
r2=<goods>	18
r2=<name>	7
r2=<not>	-7
r2=<v-agree>	6
r2=<v-end>	9
r2=<v-impose>	6
r2=<v-up>	-6
r2=agree	9
r2=and	-25
r2=at	13
r2=from	8
r2=had	10
r2=on	-7
r2=talk	-7
r2=that	-6
r2=the	-28
r2=to	-15
r2=until	-7
r2=was	10
r2=with	-6
r3=,	-9
r3=.	-11
r3=<day-ahead>	-11
r3=<day-gone>	10
r3=<duty>	-8
r3=<level>	-12
r3=<not>	-7
r3=<v-impose>	-13
r3=<v-return>	8
r3=at	24
r3=been	11
r3=end	7
r3=from	-9
r3=is	8
r3=on	12
r3=the	7
r4=.	-15
r4=<day-ahead>	-14
r4=<day-gone>	21
r4=<duty>	7
r4=<end>	-17
r4=<number>	7
r4=<quality>	-8
r4=for	-9
r4=had	-7
r4=has	7
r4=in	17
r4=of	-6
r4=tariff	8
r=, and	-22
r=, from	9
r=, to	-6
r=, until	-7
r=, was	13
r=<end> <end>	-11
r=more .	13
r=of talk	-7
r=tariff truce	8
s:"	-21
s:'	-6
s:(	-6
s:)	-6
s:,	-10
s:.	-16
s:;	21
s:<day-ahead>	-34
s:<day-gone>	23
s:<day-today>	-14
s:<gate>	9
s:<goods-amount>	-12
s:<goods>	-21
s:<level>	-8
s:<money>	-20
s:<name>	-32
s:<not>	8
s:<number>	14
s:<office>	-19
s:<quality>	-16
s:<seat>	-31
s:<sender>	-14
s:<span>	-30
s:<v-agree>	22
s:<v-buy>	-18
s:<v-end>	37
s:<v-propose>	-35
s:<v-return>	9
s:<v-say>	-24
s:<v-sell>	-17
s:<v-stay>	16
s:<v-target>	-26
s:?	-6
s:a	-10
s:about	-11
s:after	9
s:agree	20
s:all	-16
s:an	7
s:and	9
s:announce	-7
s:another	10
s:apart	-27
s:are	-16
s:armistice	12
s:arrangement	8
s:as	-8
s:ask	9
s:at	31
s:be	-9
s:because	6
s:before	-12
s:bond	-6
s:bring	6
s:busan	-6
s:buy	-7
s:by	-19
s:call	-6
s:capital	11
s:city	11
s:collect	10
s:conclude	13
s:could	-6
s:counted	-12
s:day-after ahead	-36
s:day-after gone	22
s:day-before	-12
s:day-before gone	-13
s:deal	-7
s:did	24
s:down	-11
s:due	-8
s:during	18
s:duty	8
s:each	-13
s:either	8
s:end	27
s:evening	13
s:expect	-8
s:extra	8
s:first	9
s:fits	-61
s:fits-ahead	-25
s:fits-gone	-9
s:for	-14
s:force	-10
s:freeze	11
s:from	-8
s:full	10
s:geneva	-13
s:get	-9
s:good	-10
s:had	10
s:has	-18
s:have	-38
s:he	-27
s:his	-11
s:holiday	12
s:hour	-7
s:i	-18
s:if	-16
s:in	-19
s:is	-32
s:it	15
s:its	11
s:joined	-14
s:know	9
s:lapse	18
s:lasted	21
s:later	-8
s:lengths=1	-26
s:lengths=2	-30
s:lengths=3	-22
s:lengths=4	34
s:letter	10
s:live	-6
s:long=month	-45
s:long=usual	14
s:long=week	-62
s:long=years	-34
s:lose	-7
s:make	14
s:may	-11
s:meet	6
s:midnight	25
s:minister	-12
s:minute	-6
s:more	-7
s:more-before	-26
s:mr	-6
s:my	-6
s:named=1	-35
s:neither	14
s:new	-19
s:nobody	-14
s:not	12
s:now	-15
s:of	-6
s:off	6
s:once	14
s:one	12
s:one day	-16
s:one month	-23
s:one week	-8
s:one year	-18
s:other	-18
s:out	25
s:over	-7
s:own	14
s:paper	-7
s:pay	-22
s:peace	-6
s:period	-6
s:port	11
s:president	6
s:raise	9
s:rate	-11
s:resume	8
s:round	-13
s:run	24
s:say	-30
s:second	8
s:settle	-6
s:should	7
s:sit	-7
s:standstill	-10
s:stop	9
s:strike	-16
s:summer	7
s:surcharge	-6
s:talk	-30
s:tell	-9
s:term	-9
s:than	-10
s:the	-28
s:their	-26
s:them	-8
s:then	-16
s:they	18
s:three	-7
s:time	-6
s:trade	-15
s:truce	9
s:under	-16
s:unit=week	-30
s:unit=year	-40
s:until	-26
s:up	-9
s:us	-7
s:vote	9
s:voted	8
s:was	11
s:we	-9
s:were	11
s:what	16
s:when	8
s:where	8
s:who	-15
s:with	-33
s:withdraw	6
s:would	-8
s:yield	-9
s:you	-6
s:—	8
sa:"	-16
sa:,	-13
sa:, <name>	8
sa:, after	8
sa:, at	6
sa:, from	9
sa:, that	11
sa:, to	-13
sa:, until	-8
sa:, was	7
sa:, with	-7
sa:.	-16
sa:;	17
sa:<day-ahead>	-30
sa:<day-ahead> .	-27
sa:<day-gone>	29
sa:<day-gone> ,	14
sa:<day-gone> .	10
sa:<day-gone> and	11
sa:<day-gone> to	10
sa:<duty>	16
sa:<gate>	15
sa:<level-noun>	-11
sa:<level> ,	9
sa:<name> 's	-7
sa:<name> ,	-6
sa:<name> and	8
sa:<name> has	8
sa:<not>	14
sa:<number>	21
sa:<number> .	28
sa:<office>	-12
sa:<points>	-7
sa:<quality>	-10
sa:<seat>	-18
sa:<span>	-17
sa:<v-bear>	-8
sa:<v-end>	38
sa:<v-propose>	-9
sa:<v-say>	-11
sa:<v-sell>	-8
sa:<v-target>	-12
sa:<v-up>	11
sa:?	-6
sa:a	-10
sa:after	11
sa:agree on	8
sa:an	-12
sa:and	9
sa:and <level>	-7
sa:and <name>	15
sa:and it	11
sa:and nobody	-9
sa:and that	6
sa:and the	-10
sa:another	9
sa:are	-6
sa:ask	12
sa:at	32
sa:at <level>	7
sa:at <number>	24
sa:at midnight	10
sa:because	8
sa:before	-15
sa:begin	9
sa:begin .	16
sa:between <name>	11
sa:between the	-7
sa:both	6
sa:bring	7
sa:by	-7
sa:capital	7
sa:come	-12
sa:counted	-11
sa:counted from	-6
sa:day	-6
sa:down	-7
sa:during	9
sa:during which	9
sa:duty	17
sa:each	-10
sa:end	32
sa:expect	-6
sa:expire on	8
sa:for a	9
sa:for the	-8
sa:full	10
sa:had been	9
sa:has been	-9
sa:have	-11
sa:i	-6
sa:if	-7
sa:in	9
sa:in <month-gone>	7
sa:is what	8
sa:it to	9
sa:it was	-15
sa:its own	8
sa:lapse	19
sa:last	-12
sa:later	-7
sa:leave	-20
sa:midnight	8
sa:more .	12
sa:neither	15
sa:neither side	16
sa:new	-13
sa:nobody	-13
sa:not	13
sa:now	-7
sa:of	-62
sa:of talk	-9
sa:of the	-15
sa:on <day-ahead>	-29
sa:on <day-gone>	35
sa:once	17
sa:one	14
sa:other	-8
sa:out	17
sa:out on	17
sa:over	-7
sa:own	15
sa:pay	-13
sa:port	12
sa:raise	10
sa:run	12
sa:run out	20
sa:say	-13
sa:side	9
sa:so	-8
sa:strike	-7
sa:talk	-18
sa:tariff truce	7
sa:that is	8
sa:the	-12
sa:the <day-gone>	16
sa:the <level>	11
sa:the <name>	-6
sa:the <number>	6
sa:the <organisation>	-9
sa:the <quality>	-6
sa:the duty	9
sa:the tariff	10
sa:the two	10
sa:then	-9
sa:they	-15
sa:to <day-ahead>	7
sa:to <number>	18
sa:truce	-6
sa:two	6
sa:until	-22
sa:until <day-ahead>	-11
sa:was	9
sa:what the	8
sa:when	7
sa:which	11
sa:which is	8
sa:which the	18
sa:will	8
sa:with	-27
sb:"	-14
sb:'s	-11
sb:'s <person>	10
sb:, <name>	-7
sb:, <number>	-6
sb:, after	14
sb:, and	10
sb:, by	8
sb:, for	12
sb:, has	-6
sb:, of	14
sb:, on	19
sb:, was	6
sb:, which	-11
sb:: <number>	-9
sb:: a	13
sb:;	7
sb:<day-ahead> ,	-24
sb:<day-gone> ,	-14
sb:<day-gone> for	-7
sb:<day-today>	-7
sb:<duty>	-38
sb:<gate>	-8
sb:<goods-amount>	-11
sb:<goods>	-18
sb:<level>	-16
sb:<level> ,	-11
sb:<money>	-15
sb:<month-gone>	-14
sb:<name>	-65
sb:<name> 's	-11
sb:<name> ,	-9
sb:<name> and	-20
sb:<number> :	-9
sb:<number> and	9
sb:<number> for	8
sb:<office>	-9
sb:<person> ,	-13
sb:<person> and	7
sb:<person> sign	13
sb:<quality>	-8
sb:<seat>	-16
sb:<seat> ,	-11
sb:<sender>	-8
sb:<span>	-16
sb:<v-agree>	22
sb:<v-buy>	-14
sb:<v-down>	7
sb:<v-end>	9
sb:<v-propose>	-36
sb:<v-say>	-15
sb:<v-sell>	-7
sb:<v-stay>	16
sb:<v-target>	-13
sb:<v-up>	-7
sb:a	-7
sb:a truce	9
sb:about	-6
sb:agree	18
sb:agree in	-6
sb:agree on	10
sb:all	-10
sb:an	15
sb:an extension	-7
sb:and	7
sb:and <name>	-18
sb:and <number>	11
sb:and <person>	7
sb:and <seat>	6
sb:and it	-12
sb:and the	-18
sb:are	-7
sb:armistice	12
sb:arrangement	9
sb:as	-7
sb:at the	-15
sb:begin	-8
sb:between	-7
sb:by	-13
sb:come	8
sb:conclude	6
sb:day	8
sb:did	27
sb:duty	-16
sb:evening	15
sb:extend	-8
sb:extension	-10
sb:extension of	-7
sb:for	-18
sb:for <quality>	11
sb:for a	-10
sb:from <day-ahead>	-6
sb:get	-7
sb:go	-11
sb:good	-17
sb:good for	-6
sb:had agree	-11
sb:has	-36
sb:have	-27
sb:have agree	-7
sb:he	-21
sb:his	-6
sb:hour	-7
sb:i	-9
sb:if	-6
sb:in	-21
sb:in <number>	8
sb:in <seat>	-11
sb:in the	-13
sb:is	-35
sb:it	23
sb:it has	-6
sb:it is	-9
sb:its	6
sb:lasted	22
sb:leave	6
sb:letter	10
sb:make	11
sb:may	-7
sb:meet	6
sb:midnight	19
sb:midnight ,	21
sb:no	-7
sb:notice	7
sb:now	-6
sb:of	13
sb:of <level>	-10
sb:off	10
sb:on	-9
sb:on <day-ahead>	-12
sb:on <day-gone>	6
sb:other	-9
sb:out	12
sb:paper	-6
sb:pause	7
sb:pay	-8
sb:period	-6
sb:put	-8
sb:round	-10
sb:run	16
sb:run for	9
sb:run out	11
sb:say	-17
sb:second ,	9
sb:should	8
sb:side	-6
sb:since	-6
sb:so	7
sb:spring	7
sb:stop	14
sb:strike	-7
sb:summer	8
sb:talk	-12
sb:tariff	-16
sb:tell	-6
sb:term	-6
sb:than	-6
sb:that the	9
sb:the	-12
sb:the <level>	-6
sb:the <name>	-7
sb:the <office>	-14
sb:the <organisation>	-14
sb:the <quality>	-8
sb:the first	9
sb:the second	10
sb:the truce	9
sb:their	-26
sb:they	23
sb:they agree	19
sb:they had	-12
sb:time	-10
sb:to	-12
sb:to a	-10
sb:to be	-9
sb:to last	13
sb:trade	-12
sb:truce	13
sb:truce of	11
sb:truce that	7
sb:truce was	-6
sb:two <office>	8
sb:under	-9
sb:up	-7
sb:was	8
sb:was agree	-6
sb:was make	7
sb:was sign	-6
sb:was the	-7
sb:was to	6
sb:were	10
sb:what	12
sb:what they	16
sb:where	8
sb:which	-20
sb:who	-7
sb:will	-16
sb:with	-9
sb:withdraw	7
sb:within	-6
sb:would	-23
sb:—	9
t0=future	-11
t0=past-passive	-9
t0=perfect	-31
t0=pluperfect-passive	7
t0=present	-27
t1=future	-9
t1=past-passive	-9
t1=perfect	-29
t1=pluperfect-passive	7
t1=present	-26
t2=past-passive	6
t2=perfect	10
t:loose	12
t:loose-l	13
t:loose-l1	7
t:loose-l3	7
t:loose-r0	8
t:more	10
t:more-in	-11
t:more-in0	-11
t:more-l	-19
t:more-l0	-7
t:more-l2	-22
t:more-r	28
t:quiet	-13
t:quiet-l	-11
t:quiet-l1	-6
t:truce	9
t:truce-l	16
t:truce-l1	19
t:truce-r	-13
t:truce-r0	-22
t:verb	-11
t:verb-l	-9
t:verb-l1	-7
tn:loose	-15
tn:more	27
tn:quiet	-10
tn:truce	27
tp:loose	-23
tp:more	-26
tp:truce	14
v0-none	-9
v0=agree	9
v0=conclude	8
v0=end	-7
v0=hold	8
v0=other	-17
v0=run	10
v1-none	-7
v1=conclude	8
v1=extend	-6
v1=hold	8
v1=other	-15
v1=run	10
v1=suspend	-10
v2-none	-36
v2=agree	7
v2=be	-22
v2=end	28
v2=go	-9
v2=leave	-8
v2=other	-10
verbless	-10
vt0=agree past	10
vt0=be modal	10
vt0=be present	-13
vt0=conclude past	8
vt0=have present	-8
vt0=other perfect	-6
vt1=agree participle	-10
vt1=be modal	10
vt1=be present	-13
vt1=conclude past	8
vt1=end gerund	9
vt1=have present	-8
vt1=other perfect	-6
vt2=be past	-9
vt2=be present	-10`;
