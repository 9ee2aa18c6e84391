// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:' notice	-10
a:'s	-10
a:.	-13
a:<day-gone>	20
a:<day-gone> .	16
a:<gate>	-11
a:<goods>	-13
a:<level>	-18
a:<level> .	-21
a:<month-gone>	-21
a:<name> has	10
a:<span>	-11
a:<v-bear>	-20
a:<v-down>	-18
a:<v-end>	25
a:<v-say>	-11
a:<v-suspend>	12
a:<v-up>	-13
a:a	-11
a:agree on	17
a:and	-14
a:and <name>	12
a:and the	-10
a:been	-10
a:before	-10
a:between <name>	11
a:end	14
a:end .	-12
a:expire	9
a:for	-22
a:government	13
a:had	-18
a:in	-22
a:in <month-gone>	-18
a:is	-25
a:later	-14
a:notice	-11
a:of	-21
a:of <number>	13
a:of talk	-16
a:on	-11
a:on the	-10
a:out	15
a:quarrel	11
a:run out	17
a:start	9
a:talk	-19
a:that	10
a:the	-17
a:the tariff	10
a:to	-15
a:truce	11
a:truce between	11
b:'s	-24
b:,	16
b:, after	22
b:, for	23
b:, of	16
b:: a	18
b:<agent>	-22
b:<day-gone>	-20
b:<gate>	-23
b:<goods-amount>	-14
b:<goods>	-14
b:<money>	-18
b:<month-gone> for	-13
b:<name>	-9
b:<name> 's	-8
b:<name> had	11
b:<organisation>	-20
b:<quality>	-23
b:<seat>	-20
b:<span>	-14
b:<v-bear>	-13
b:<v-begin>	-18
b:<v-buy>	-11
b:<v-end>	16
b:<v-impose>	-9
b:<v-propose>	-26
b:<v-say>	-24
b:<v-target>	-10
b:<v-up>	-9
b:a pause	14
b:a truce	11
b:after	31
b:after a	12
b:and the	-13
b:are	-10
b:armistice	9
b:at	-22
b:be	-18
b:been	16
b:between	10
b:between <name>	13
b:both	10
b:by	-35
b:during	14
b:end	14
b:expire	10
b:for	-11
b:for a	-14
b:give	-9
b:good	-10
b:had	25
b:had agree	-11
b:had been	12
b:had lasted	9
b:has	-13
b:have	-21
b:hold	12
b:in	-28
b:in the	-21
b:is	-12
b:it	22
b:it had	11
b:it lasted	23
b:its	-15
b:lasted	19
b:may	-10
b:of	14
b:offer	-8
b:on	-9
b:on <day-gone>	-11
b:over	-12
b:pause	12
b:pause of	12
b:round	-11
b:run for	10
b:say	-10
b:second	-11
b:sign	-11
b:talk	-11
b:that	-20
b:the	-25
b:the <office>	-10
b:the <organisation>	-13
b:their	-20
b:they agree	9
b:they had	-13
b:to last	10
b:to leave	11
b:truce between	12
b:truce of	11
b:two <office>	8
b:was	-11
b:we	-11
b:will	-18
b:worked	10
b:would	-21
c0=bear	-7
c0=begin	-15
c0=impose	-8
c0=propose	-16
c0=say	-12
c0=up	-11
c1=bear	-9
c1=begin	-26
c1=end	21
c1=impose	-12
c1=propose	-14
c1=say	-14
c1=up	-12
c2=bear	-17
c2=begin	-13
c2=down	-13
c2=end	35
c2=impose	-12
c2=up	-14
ct0=agree past-passive	-14
ct0=agree pluperfect	-14
ct0=agree present	17
ct0=bear past	-13
ct0=begin present	-9
ct0=end past	26
ct0=end present	-16
ct0=impose past-passive	-13
ct0=impose perfect	-13
ct0=impose present	13
ct0=stay past	13
ct0=stay pluperfect	26
ct0=stay present	-22
ct1=agree past-passive	-14
ct1=agree pluperfect	-14
ct1=agree present	18
ct1=bear past	-13
ct1=begin past	-8
ct1=begin present	-9
ct1=end participle-passive	11
ct1=end past	26
ct1=end present	-16
ct1=impose past	-8
ct1=impose past-passive	-12
ct1=impose perfect	-12
ct1=impose present	13
ct1=stay past	14
ct1=stay pluperfect	26
ct1=stay present	-20
ct2=agree past-passive	9
ct2=begin past	-19
ct2=end participle-passive	13
ct2=end past	21
ct2=impose participle-passive	-11
ct2=stay past	12
ct2=stay present	-10
f:"	12
f:'s	-46
f:,	23
f:-	-12
f:;	-29
f:<agent>	-29
f:<day-ahead>	-26
f:<day-gone>	21
f:<duty>	11
f:<level>	14
f:<month-ahead>	-17
f:<not>	14
f:<number>	-10
f:<quality>	17
f:<sender>	-16
f:<span>	-12
f:<v-agree>	-15
f:<v-down>	10
f:<v-end>	19
f:<v-say>	-11
f:<v-stay>	30
f:<v-suspend>	22
f:?	-14
f:agree	13
f:and	15
f:are	-27
f:away	12
f:back	-21
f:be	-22
f:been	16
f:before	-12
f:both	27
f:call	-9
f:come	-14
f:doe	-13
f:down	13
f:earth	-12
f:end	17
f:expire	10
f:fish	10
f:grain	13
f:had	9
f:halve	11
f:he	-21
f:her	14
f:his	10
f:hold	9
f:i	-28
f:if	-20
f:into	-12
f:is	-11
f:its	-19
f:lasted	12
f:meet	18
f:negotiate	16
f:nobody	31
f:now	14
f:of	8
f:off	9
f:oil	9
f:one	19
f:out	17
f:paper	-11
f:rare	-12
f:rate	9
f:renew	10
f:renewed	21
f:run	18
f:same	-16
f:say	-56
f:second	13
f:section	-10
f:she	11
f:side	11
f:sign	-28
f:since	13
f:so	-11
f:stay	15
f:sugar	9
f:suspension	12
f:take	10
f:them	16
f:they	-15
f:to	8
f:up	14
f:very	10
f:was	27
f:we	12
f:were	32
f:where	10
f:while	10
f:will	-38
f:wish	10
f:would	-43
f:write	14
first-of-paragraph	-46
has-future	-14
has-modal	-20
has-perfect	-11
has-pluperfect	15
has-present	-54
headline	-14
l1=,	-11
l1=:	-23
l1=<money>	-10
l1=<v-end>	-14
l1=<v-impose>	-19
l1=after	23
l1=by	-23
l1=end	-12
l1=has	-10
l1=in	-19
l1=lasted	20
l1=of	24
l1=on	-9
l1=the	18
l1=with	-14
l2=,	39
l2=<day-ahead>	-11
l2=<day-gone>	-10
l2=<goods>	-10
l2=<name>	-17
l2=<v-begin>	-9
l2=<v-end>	11
l2=<v-stay>	12
l2=<v-suspend>	11
l2=after	14
l2=and	-12
l2=been	10
l2=it	10
l2=pause	12
l2=run	10
l2=there	12
l2=truce	11
l3=<day-gone>	17
l3=<day-today>	21
l3=<goods>	-10
l3=<level>	-12
l3=<name>	13
l3=a	16
l3=both	9
l3=end	14
l3=first	10
l3=had	16
l3=on	-18
l3=the	-19
l3=to	-14
l4=,	15
l4=:	21
l4=<goods>	-22
l4=<level>	-10
l4=<name>	-15
l4=<quality>	9
l4=<v-bear>	-8
l4=<v-end>	23
l4=<v-stay>	-12
l4=a	-11
l4=arrangement	10
l4=conclude	-9
l4=end	13
l4=for	-17
l4=from	9
l4=it	-9
l4=leave	10
l4=on	18
l4=second	10
l4=what	10
l4=with	12
l4=—	10
l=, after	18
l=, for	16
l=, of	17
l=<begin> for	-24
l=<begin> the	9
l=<month-gone> for	-12
l=after a	15
l=had lasted	10
l=it lasted	24
l=pause of	12
l=run for	10
l=to last	11
l=truce ,	13
l=truce of	13
lead=,	15
lead=-	12
lead=eight	11
lead=for	-16
lead=it	29
lead=sixty	11
lead=that	-11
lead=there	-10
lead=two	-14
lll=<begin> <begin> for	-24
lll=<begin> <begin> the	9
lll=<begin> it lasted	22
lll=<day-gone> , for	12
lll=<day-today> , after	13
lll=a pause of	14
lll=a truce of	14
lll=in <month-gone> for	-14
lr=<begin> ,	6
lr=after ,	13
lr=after .	17
lr=after of	-10
lr=for ,	-8
lr=for .	10
lr=for from	11
lr=for in	-19
lr=for of	16
lr=in ,	-10
lr=in .	-11
lr=lasted ,	15
lr=of ,	27
lr=of ;	13
lr=of is	-12
lr=of was	9
n:added	38
n:adds	-11
n:agreement	27
n:agreements	-11
n:another	-17
n:asleep	-16
n:bargain	21
n:ceasefire	10
n:continue	17
n:continues	19
n:days=0	-16
n:days=2	33
n:days=3	30
n:days=6	26
n:deal	62
n:deals	18
n:extend	35
n:extended	45
n:extension	15
n:frozen	15
n:further	-12
n:go on	31
n:goes on	19
n:grace	14
n:handshake	11
n:held in	11
n:holiday	-20
n:lengths=1	36
n:lengths=2	22
n:lengths=3	19
n:lengths=6	-25
n:lie	-13
n:lies	-28
n:long=0	12
n:long=1	26
n:long=3	27
n:long=6	-11
n:long=9	-10
n:longer	42
n:loose=1	9
n:loose=2	37
n:loose=3	13
n:measures	14
n:more	22
n:more=1	11
n:more=3	-15
n:more=6	25
n:more=9	12
n:no truce	60
n:on hold	10
n:on ice	9
n:period	18
n:prolonged	11
n:quiet=1	11
n:quiet=2	-21
n:quiet=3	-13
n:relief	13
n:renewed	-11
n:renews	-10
n:rest	-11
n:second	-36
n:settlement	10
n:sleep	-21
n:spare	10
n:spared	-10
n:stay	30
n:stretched	-19
n:successor	-26
n:suspend	16
n:suspended	33
n:suspension	7
n:term	30
n:truce=1	47
n:truce=6	-34
n:truces	-32
n:understanding	15
n:verb=1	17
n:verb=2	33
n:window	10
nc2=agree	-10
nc2=end	13
nc2=impose	-16
nc2=up	13
nct2=agree participle-passive	-13
nct2=agree past	-10
nct2=begin gerund	-10
nct2=begin past	11
nct2=end participle-passive	12
nct2=end past	31
nct2=end present	-23
nct2=impose past	-14
nct2=stay past	21
nct2=stay present	-21
nct2=up past	11
next="	-12
next=:	-18
next=;	23
next=and	9
next=before	-8
nhas-gerund	-23
nhas-modal	-21
nhas-participle	11
nhas-past	37
nhas-pluperfect	15
nhas-present	-29
none	40
nt2=future	-13
nt2=gerund	-20
nt2=modal	-18
nt2=participle-passive	9
nt2=past	32
nt2=pluperfect-passive	9
nt2=present	-25
nv2-none	-22
nv2=agree	-12
nv2=ask	11
nv2=go	17
nv2=pay	9
nv2=say	-15
nvt2=be past	14
nvt2=be present	-9
nvt2=end participle	12
nvt2=end past	13
nvt2=end present	-14
nvt2=expire past	16
nvt2=go past	12
nvt2=say past	-12
nvt2=sign past	-10
on record CN,US 1 month	-14
on record CN,US 1 year	-44
on record CN,US 1 year 2025 II	-30
on record CN,US 150 days	-24
on record CN,US 150 days 2026 I	-12
on record CN,US 2 days	-26
on record CN,US 2 days 2025 II	-12
on record CN,US 90 days	21
on record CN,US 90 days 2025 I	-38
on record CN,US 90 days 2025 II	21
pc0=end	11
pc0=propose	-11
pc0=say	-13
pc0=target	9
pc1=end	10
pc1=propose	-12
pc1=say	-13
pc1=target	12
pct0=agree past	14
pct0=bear present	13
pct0=end past	19
pct0=end present	-16
pct0=impose present	12
pct0=say past	-20
pct0=stay past	13
pct0=stay past-passive	12
pct0=stay present	-24
pct1=agree past	14
pct1=bear present	13
pct1=end past	19
pct1=end present	-16
pct1=impose present	13
pct1=say past	-20
pct1=stay past	13
pct1=stay past-passive	12
pct1=stay present	-23
phas-modal	-15
phas-past	15
pt0=modal	-14
pt0=past	17
pt0=perfect	-11
pt1=modal	-14
pt1=past	12
pt1=perfect	-10
pv0=charge	11
pv0=make	12
pv0=other	-12
pv0=put	10
pv1=charge	14
pv1=make	10
pv1=other	-12
pv1=put	10
pvt0=be past	13
pvt0=be present	-18
pvt0=charge present	9
pvt0=end past	14
pvt0=end present	-13
pvt0=make past	12
pvt0=put present	10
pvt1=be past	13
pvt1=be present	-17
pvt1=charge present	9
pvt1=end past	14
pvt1=end present	-13
pvt1=make past	12
pvt1=put present	10
q:,	17
q:-	11
q::	-13
q:<day-ahead>	-56
q:<day-gone>	23
q:<goods>	24
q:<level>	21
q:<not>	18
q:<organisation>	-35
q:<person>	-37
q:<quality>	34
q:<sender>	-18
q:<v-agree>	-19
q:<v-bear>	15
q:<v-begin>	-24
q:<v-buy>	-14
q:<v-impose>	-16
q:<v-propose>	-30
q:<v-stay>	-21
q:<v-suspend>	-10
q:?	-18
q:a	-24
q:aire	26
q:an	-14
q:and	16
q:anything	13
q:are	-21
q:be	-12
q:begin	-14
q:between	13
q:book	10
q:bueno	26
q:busan	-13
q:by	-25
q:call	-12
q:charge	11
q:cod	9
q:come	-29
q:country	-12
q:delegation	-10
q:during	10
q:expire	11
q:failed	18
q:fall	-14
q:first	40
q:foreign	9
q:four	13
q:geneva	9
q:good	-22
q:grow	10
q:had	13
q:has	-11
q:have	-30
q:it	-19
q:know	11
q:lasted	10
q:long	-11
q:meant	10
q:meet	10
q:more	-10
q:no	12
q:of	-44
q:on	-14
q:one	9
q:other	-17
q:our	-12
q:out	-21
q:over	13
q:pay	16
q:port	12
q:put	18
q:round	-13
q:sign	-32
q:stockholm	11
q:sugar	12
q:sunday	9
q:take	11
q:talk	10
q:the	-14
q:their	-25
q:there	15
q:thi	-13
q:time	-10
q:trade	-12
q:truce	25
q:under	-9
q:until	-13
q:was	19
q:watche	15
q:week	-14
q:were	10
q:will	-23
q:with	-23
q:would	-15
q:year	21
qt=future	-21
qt=past	12
qt=perfect	-27
qt=pluperfect	19
qt=present	-26
r1=,	18
r1=;	17
r1=<end>	-21
r1=<not>	-11
r1=<v-end>	17
r1=after	-13
r1=before	-17
r1=end	8
r1=from	9
r1=in	-11
r1=is	-18
r1=later	-12
r1=on	-14
r1=to	-27
r2=<agent>	-11
r2=<end>	-11
r2=<goods>	14
r2=<level>	13
r2=<number>	10
r2=<v-end>	31
r2=<v-impose>	-19
r2=and	-15
r2=die	14
r2=expire	21
r2=notice	-11
r2=over	13
r2=talk	-15
r2=the	-20
r2=was	-7
r2=which	14
r2=with	-12
r3=,	-16
r3=.	12
r3=<day-ahead>	-28
r3=<day-gone>	18
r3=<duty>	-10
r3=<end>	-11
r3=<goods>	-22
r3=<level>	-16
r3=<name>	-11
r3=<v-agree>	-8
r3=<v-impose>	-14
r3=a	-10
r3=and	-10
r3=end	12
r3=in	9
r3=pay	9
r3=to	-7
r3=was	15
r3=were	11
r4=<day-ahead>	-23
r4=<day-gone>	13
r4=<end>	-22
r4=<month-gone>	12
r4=<v-end>	-10
r4=and	8
r4=both	9
r4=for	-10
r=' notice	-10
r=, <level>	12
r=, and	-13
r=, expire	15
r=, which	17
r=, with	-10
r=<end> <end>	-21
r=and die	14
r=end on	8
r=from <day-gone>	12
r=more .	11
r=of <number>	15
r=of talk	-15
s:"	-11
s:'s	-20
s:,	-12
s:-	-8
s:.	-17
s:;	35
s:<agent>	-10
s:<day-ahead>	-50
s:<day-gone>	26
s:<duty>	-8
s:<gate>	12
s:<goods-amount>	-18
s:<goods>	-15
s:<money>	-31
s:<name>	-18
s:<not>	18
s:<number>	24
s:<office>	-28
s:<organisation>	-14
s:<person>	-20
s:<seat>	-9
s:<span>	-36
s:<v-bear>	-22
s:<v-buy>	-30
s:<v-end>	51
s:<v-impose>	-9
s:<v-propose>	-41
s:<v-return>	15
s:<v-say>	-39
s:<v-stay>	19
s:after	27
s:agree	12
s:agreement	-17
s:announce	-10
s:another	15
s:apart	-37
s:armistice	9
s:as	-13
s:at	-13
s:autumn	10
s:back	-15
s:be	-22
s:because	11
s:before	-23
s:between	15
s:book	9
s:both	12
s:broke	13
s:busan	-20
s:but	-16
s:by	-32
s:charge	8
s:cod	10
s:collect	18
s:could	-10
s:day-after ahead	-52
s:day-after gone	31
s:day-before	-7
s:day-before ahead	-9
s:did	15
s:die	14
s:doe	-13
s:drawer	11
s:due	-12
s:during	20
s:each	11
s:earlier	-12
s:early	-12
s:effect	-12
s:end	30
s:even	10
s:evening	15
s:everybody	-11
s:expire	24
s:extend	-13
s:first	14
s:fits	-49
s:fits-ahead	-31
s:fits-gone	16
s:following	14
s:gave	-12
s:get	-12
s:give	-14
s:good	-9
s:government	11
s:had	24
s:has	-29
s:have	-45
s:his	-18
s:if	-25
s:is	-48
s:it	16
s:know	12
s:lapse	23
s:lasted	33
s:later	-18
s:lengths=1	-36
s:lengths=2	-25
s:lengths=3	-19
s:lengths=4	27
s:live	-8
s:long=month	-71
s:long=usual	25
s:long=week	-128
s:long=years	-61
s:longer	-8
s:lose	-10
s:make	12
s:may	-19
s:midnight	14
s:minister	-15
s:more	-29
s:more-before	-28
s:named=1	-58
s:named=2	10
s:named=3	22
s:night	-12
s:nothing	-17
s:now	-22
s:nut	9
s:offer	-15
s:old	-14
s:on	-23
s:once	12
s:one	13
s:one day	-27
s:one month	-36
s:one week	-19
s:one year	-16
s:or	-10
s:orange	10
s:other	-17
s:our	-11
s:out	25
s:over	11
s:own	10
s:paper	-14
s:past	-9
s:pay	-12
s:promise	-11
s:propose	-12
s:reach	-15
s:recall	14
s:room	11
s:round	-28
s:run	26
s:same	-14
s:say	-33
s:second	18
s:section	-16
s:side	15
s:sign	-11
s:sit	-9
s:stand	-13
s:standstill	-14
s:still	-12
s:strike	-14
s:successor	13
s:surcharge	-20
s:talk	-51
s:tell	-21
s:text	-10
s:that	-10
s:the	-28
s:their	-30
s:there	15
s:they	10
s:thi	-18
s:third	-17
s:three	-15
s:time	-21
s:to	-14
s:trade	-26
s:truce	30
s:tyre	10
s:under	-22
s:unit=day	-15
s:unit=month	10
s:unit=week	-34
s:unit=year	-47
s:up	-10
s:us	-10
s:volume	10
s:we	-11
s:were	20
s:when	15
s:who	-22
s:will	-19
s:wine	9
s:with	-12
s:without	19
s:worked	10
s:would	-31
s:write	-13
s:yield	-15
sa:" .	-11
sa:' notice	-10
sa:, <level>	10
sa:, <number>	-10
sa:, and	14
sa:, expire	14
sa:, on	-11
sa:, the	-19
sa:, they	10
sa:, until	-10
sa:, which	9
sa:.	-17
sa::	-15
sa:;	29
sa:<day-ahead>	-49
sa:<day-ahead> .	-37
sa:<day-ahead> ;	11
sa:<day-gone>	31
sa:<day-gone> ,	18
sa:<day-gone> .	10
sa:<day-gone> and	13
sa:<day-gone> to	9
sa:<day-gone> without	12
sa:<gate>	21
sa:<level-noun>	-31
sa:<month-gone> ,	-9
sa:<name>	-16
sa:<not>	25
sa:<number>	18
sa:<number> .	36
sa:<office>	-18
sa:<person>	-17
sa:<quality>	-12
sa:<seat>	-29
sa:<span>	-18
sa:<span> ,	-12
sa:<v-agree>	-14
sa:<v-bear>	-11
sa:<v-end>	41
sa:<v-impose>	-17
sa:<v-return>	14
sa:<v-say>	-18
sa:<v-stay>	8
sa:<v-target>	-15
sa:<v-up>	15
sa:a	-12
sa:a successor	14
sa:after the	-12
sa:agree on	11
sa:and	9
sa:and die	14
sa:and the	-24
sa:another	15
sa:ask	10
sa:ask for	10
sa:at <number>	11
sa:back	-12
sa:be	-12
sa:bean	9
sa:been	-9
sa:before	-12
sa:broke	14
sa:by the	9
sa:come	-12
sa:die	15
sa:down	14
sa:down to	12
sa:duty	11
sa:duty to	17
sa:duty were	11
sa:end	23
sa:end in	12
sa:expire	12
sa:export	8
sa:export of	9
sa:failed	11
sa:failed to	13
sa:freeze	11
sa:go	13
sa:go ,	11
sa:government	14
sa:has been	-10
sa:have	-22
sa:hour .	9
sa:in <seat>	-14
sa:in their	12
sa:is	-32
sa:it	10
sa:it .	17
sa:its	9
sa:lapse	21
sa:lasted	19
sa:later	-17
sa:leave	-16
sa:licence	9
sa:lower its	10
sa:neither	12
sa:neither side	15
sa:nothing	-12
sa:notice	-13
sa:now	-12
sa:of	-38
sa:of talk	-18
sa:on	-29
sa:on <day-ahead>	-51
sa:on <day-gone>	22
sa:on <day-today>	-8
sa:on the	-10
sa:once	10
sa:one	8
sa:other	-13
sa:out	25
sa:over	10
sa:own	12
sa:port	12
sa:rate	-11
sa:reach	-9
sa:room	11
sa:run	18
sa:run out	28
sa:say	-13
sa:side	15
sa:sign	-15
sa:so	-16
sa:start .	9
sa:still	-10
sa:successor	14
sa:talk	-24
sa:that run	13
sa:the <level>	14
sa:the <name>	-13
sa:the export	9
sa:the two	15
sa:them	-11
sa:then	-18
sa:there	-11
sa:they were	13
sa:thi	-10
sa:under	-11
sa:until <day-ahead>	-12
sa:was to	-8
sa:week	-11
sa:were	18
sa:when	10
sa:which	18
sa:which the	15
sa:who	-10
sa:with	-15
sa:with <name>	-11
sa:without	18
sa:without a	20
sa:would not	9
sa:yield	-10
sb:'s	-25
sb:,	17
sb:, <name>	-13
sb:, <person>	-18
sb:, after	23
sb:, and	16
sb:, conclude	12
sb:, for	22
sb:, of	25
sb:, on	11
sb:, the	-19
sb:.	-11
sb:: a	17
sb:: an	9
sb:;	10
sb:<agent>	-17
sb:<day-ahead>	-9
sb:<day-ahead> ,	-12
sb:<day-gone> ,	9
sb:<day-gone> for	-9
sb:<day-today> after	11
sb:<duty>	-24
sb:<gate>	-8
sb:<goods-amount>	-17
sb:<goods>	-12
sb:<level-noun>	11
sb:<money>	-22
sb:<month-ahead>	-11
sb:<month-gone> for	-13
sb:<name>	-11
sb:<name> 's	-20
sb:<name> ,	-11
sb:<name> agree	-9
sb:<name> begin	10
sb:<name> end	10
sb:<name> had	11
sb:<number> ,	16
sb:<number> :	-20
sb:<number> for	13
sb:<office>	-14
sb:<organisation>	-10
sb:<person>	-10
sb:<person> ,	-23
sb:<person> sign	11
sb:<points>	11
sb:<points> on	11
sb:<seat> ,	11
sb:<sender>	-15
sb:<v-agree>	17
sb:<v-bear>	-16
sb:<v-buy>	-24
sb:<v-end>	25
sb:<v-propose>	-47
sb:<v-say>	-28
sb:<v-sell>	-17
sb:<v-stay>	14
sb:<v-up>	-13
sb:a new	-10
sb:a pause	13
sb:a truce	9
sb:about	-12
sb:after	31
sb:after a	17
sb:again	-13
sb:agree	15
sb:agree on	11
sb:agreement	-10
sb:all	-12
sb:an	10
sb:and <name>	10
sb:and <number>	9
sb:and the	-24
sb:and there	13
sb:armistice	9
sb:arrangement ,	10
sb:as	-11
sb:at	-20
sb:autumn	9
sb:be	-14
sb:before	-11
sb:between	12
sb:between <name>	15
sb:book	10
sb:busan	-12
sb:by	-34
sb:call a	10
sb:charge	12
sb:collect	10
sb:collect a	12
sb:did	15
sb:down	-10
sb:drawer	11
sb:during	18
sb:each	12
sb:each side	12
sb:either side	-10
sb:end	11
sb:evening	16
sb:expire	15
sb:extend	-9
sb:extension	-15
sb:first	16
sb:first truce	21
sb:following	15
sb:for	-11
sb:for <quality>	10
sb:for a	-19
sb:give	-10
sb:good	-12
sb:had	26
sb:had agree	-12
sb:had lasted	9
sb:has	-23
sb:have	-26
sb:here	10
sb:if	-16
sb:in	-10
sb:in <number>	10
sb:in at	10
sb:in the	-13
sb:is	-25
sb:it	16
sb:it had	15
sb:it has	-10
sb:it lasted	23
sb:it will	-11
sb:its	-15
sb:last one	19
sb:lasted	20
sb:let	11
sb:make	10
sb:make in	10
sb:may	-14
sb:meet ,	-10
sb:midnight	13
sb:new	-18
sb:nut	9
sb:of	13
sb:off	12
sb:off the	10
sb:offer	-13
sb:on	-10
sb:on <day-ahead>	-21
sb:on each	13
sb:pause of	12
sb:pay	-16
sb:place	-12
sb:recall	10
sb:round	-24
sb:round of	-11
sb:run	11
sb:run for	10
sb:say	-25
sb:second	16
sb:second ,	27
sb:section	-12
sb:section <number>	-12
sb:should be	10
sb:shrimp	9
sb:sign ,	12
sb:since <day-gone>	-12
sb:surcharge	-19
sb:take <level>	13
sb:talk	-27
sb:tell	-12
sb:than	-9
sb:that	-13
sb:the	-9
sb:the <level>	-10
sb:the <office>	-16
sb:the <organisation>	-26
sb:the <quality>	-14
sb:the first	11
sb:the last	17
sb:the second	19
sb:the third	-11
sb:the truce	15
sb:their	-45
sb:there	20
sb:there ,	10
sb:there were	13
sb:they agree	17
sb:they had	-17
sb:they meet	10
sb:third	-14
sb:time	-15
sb:to	-19
sb:to <level>	-17
sb:to be	-9
sb:to last	10
sb:to leave	10
sb:to take	10
sb:trade	-17
sb:truce	29
sb:truce ,	15
sb:truce between	20
sb:truce of	9
sb:truce over	9
sb:under	-12
sb:up	-10
sb:was make	10
sb:we	-7
sb:were	9
sb:what	10
sb:what they	15
sb:where they	9
sb:which	-9
sb:who	-10
sb:will	-31
sb:worked	10
sb:would	-30
sb:— a	11
t0=future	-18
t0=past	16
t0=past-passive	-21
t0=perfect	-33
t0=pluperfect	22
t0=present	-23
t1=future	-17
t1=past-passive	-21
t1=perfect	-32
t1=pluperfect	24
t1=present	-21
t2=participle-passive	11
t2=past	9
t2=pluperfect	-11
t2=present-passive	-10
t:loose-r0	10
t:loose-r2	-10
t:more	10
t:more-in	-18
t:more-in0	-18
t:more-l	-21
t:more-l2	-12
t:more-r	32
t:more-r3	11
t:quiet	-14
t:truce	28
t:truce-l	29
t:truce-l1	19
t:truce-l3	18
t:truce-r1	16
t:truce-r2	-24
t:verb	-12
t:verb-l1	-15
tn:loose	17
tn:more	31
tn:truce	13
tp:loose	-24
tp:more	-15
tp:truce	28
v0-none	-20
v0=end	10
v0=expire	11
v0=hold	13
v0=run	11
v1=end	15
v1=expire	11
v1=hold	13
v1=run	10
v2-none	-39
v2=agree	9
v2=be	-13
v2=end	23
v2=expire	9
v2=other	-15
v2=run	15
vt0=be pluperfect	12
vt0=be present	-8
vt0=end past	19
vt0=have present	-15
vt0=run past	12
vt1=be pluperfect	12
vt1=be present	-7
vt1=end past	19
vt1=have present	-14
vt1=run past	12
vt2=begin present	9
vt2=end participle	13`;
