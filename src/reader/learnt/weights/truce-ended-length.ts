// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:' notice	-10
a:'s	-12
a:.	-13
a:<day-gone>	12
a:<day-gone> .	15
a:<gate>	-11
a:<goods>	-11
a:<level>	-21
a:<level> .	-18
a:<month-gone>	-17
a:<name> has	10
a:<number> .	11
a:<quality>	-10
a:<seat>	-10
a:<v-bear>	-17
a:<v-down>	-18
a:<v-end>	26
a:<v-impose>	-10
a:<v-renew>	12
a:<v-say>	-11
a:<v-suspend>	11
a:<v-up>	-13
a:a	-15
a:agree	10
a:agree on	16
a:and	-22
a:and <number>	-11
a:been	-10
a:before	-11
a:between <name>	12
a:end	15
a:expire	9
a:for	-19
a:government	12
a:had	-17
a:in	-25
a:in <month-gone>	-14
a:later	-15
a:notice	-11
a:of	-25
a:of <number>	14
a:of talk	-16
a:on	-16
a:on <day-ahead>	-9
a:one	-9
a:out	14
a:quarrel	11
a:run out	16
a:talk	-19
a:that	12
a:the	-19
a:the <day-gone>	10
a:the tariff	9
a:to	-15
a:truce	9
a:was agree	10
b:'s	-23
b:,	15
b:, a	9
b:, after	23
b:, for	20
b:, of	14
b:: a	18
b:<agent>	-24
b:<day-gone>	-12
b:<gate>	-23
b:<goods-amount>	-13
b:<goods>	-12
b:<money>	-19
b:<month-gone> for	-17
b:<name>	-8
b:<name> 's	-9
b:<name> had	11
b:<not>	-11
b:<organisation>	-21
b:<person>	-7
b:<quality>	-21
b:<seat>	-21
b:<v-bear>	-12
b:<v-begin>	-17
b:<v-buy>	-10
b:<v-end>	16
b:<v-impose>	-10
b:<v-propose>	-26
b:<v-renew>	-16
b:<v-say>	-25
b:<v-sell>	-9
b:<v-target>	-11
b:<v-up>	-15
b:a	8
b:a pause	15
b:a truce	8
b:after	29
b:after a	10
b:agree	10
b:and the	-14
b:and there	12
b:are	-13
b:at	-23
b:be	-20
b:been	14
b:between <name>	14
b:both	10
b:by	-31
b:conclude in	-10
b:conclude on	11
b:country	-9
b:during	18
b:end	15
b:end after	10
b:expire	11
b:for	-13
b:for a	-16
b:go	-8
b:good	-9
b:had	25
b:had agree	-9
b:had been	10
b:had lasted	10
b:has	-14
b:have	-23
b:he	9
b:in	-24
b:in <number>	13
b:in the	-24
b:it	20
b:it had	11
b:it lasted	19
b:its	-18
b:lasted	17
b:leave	9
b:may	-10
b:of	17
b:on	-7
b:over	-11
b:pause	11
b:pause of	12
b:put	-10
b:round	-14
b:run for	10
b:say	-9
b:second	-12
b:sign	-13
b:talk	-13
b:that	-15
b:the	-28
b:the <organisation>	-13
b:their	-22
b:there were	12
b:they	-10
b:they agree	9
b:they had	-17
b:to leave	10
b:truce between	13
b:truce of	13
b:truce was	-13
b:two <office>	8
b:under	-10
b:was for	8
b:we	-12
b:will	-19
b:with	-8
b:worked	11
b:would	-22
c0=agree	16
c0=begin	-14
c0=impose	-11
c0=propose	-15
c0=renew	-10
c0=say	-13
c0=stay	15
c0=up	-14
c1=bear	-8
c1=begin	-25
c1=end	24
c1=impose	-13
c1=propose	-14
c1=renew	-16
c1=say	-15
c1=stay	12
c1=up	-15
c2=bear	-14
c2=begin	-15
c2=down	-13
c2=end	37
c2=impose	-13
c2=up	-13
ct0=agree pluperfect	-12
ct0=agree present	19
ct0=bear past	-12
ct0=end past	25
ct0=end present	-16
ct0=impose past-passive	-15
ct0=impose perfect	-15
ct0=impose present	15
ct0=propose past	-10
ct0=sign pluperfect	-12
ct0=sign present	13
ct0=stay past	14
ct0=stay pluperfect	26
ct0=stay present	-15
ct0=suspend pluperfect	13
ct1=agree participle-passive	-11
ct1=agree pluperfect	-12
ct1=agree present	19
ct1=bear past	-12
ct1=begin past	-10
ct1=end participle-passive	15
ct1=end past	25
ct1=end present	-16
ct1=impose past	-9
ct1=impose past-passive	-15
ct1=impose perfect	-13
ct1=impose present	16
ct1=sign pluperfect	-12
ct1=sign present	13
ct1=stay past	10
ct1=stay pluperfect	26
ct1=stay present	-13
ct1=suspend participle-passive	-9
ct1=suspend pluperfect	13
ct2=begin past	-19
ct2=end participle-passive	16
ct2=end past	22
ct2=end perfect	11
ct2=impose participle-passive	-10
ct2=stay past	10
f:"	9
f:'s	-29
f:,	21
f:-	-12
f:;	-27
f:<agent>	-14
f:<day-ahead>	-29
f:<day-gone>	23
f:<duty>	14
f:<level>	8
f:<money>	12
f:<month-ahead>	-14
f:<name>	8
f:<not>	11
f:<quality>	17
f:<sender>	-16
f:<v-end>	15
f:<v-lack>	-12
f:<v-renew>	15
f:<v-sign>	-13
f:<v-stay>	32
f:<v-suspend>	20
f:?	-15
f:agree	18
f:an	-12
f:and	10
f:away	14
f:back	-22
f:be	-26
f:been	17
f:before	-15
f:between	-9
f:both	34
f:come	-14
f:doe	-12
f:down	14
f:earth	-11
f:end	12
f:expire	8
f:government	-9
f:grain	14
f:had	12
f:halve	12
f:he	-25
f:her	12
f:i	-27
f:if	-18
f:into	-11
f:its	-19
f:lasted	19
f:meet	18
f:minister	13
f:negotiate	15
f:nobody	26
f:now	24
f:oil	11
f:on	9
f:one	19
f:out	16
f:over	11
f:paper	-13
f:point	11
f:rare	-11
f:rate	8
f:renew	27
f:run	20
f:same	-16
f:say	-31
f:second	13
f:section	-9
f:see	-9
f:side	11
f:sign	-32
f:since	12
f:so	-12
f:stay	17
f:sugar	10
f:suspension	12
f:take	10
f:tariff	12
f:telephone	-10
f:than	-10
f:that	-12
f:them	15
f:there	-10
f:up	15
f:very	10
f:want	-16
f:was	26
f:we	12
f:were	39
f:while	17
f:will	-39
f:wish	10
f:would	-46
f:write	12
f:year	-10
first-of-paragraph	-43
has-future	-18
has-infinitive	12
has-modal	-16
has-participle	9
has-past	13
has-perfect	-9
has-pluperfect	15
has-present	-58
headline	-18
l1=,	-12
l1=:	-27
l1=<money>	-10
l1=<v-end>	-13
l1=<v-impose>	-23
l1=after	24
l1=by	-20
l1=end	-11
l1=has	-14
l1=in	-23
l1=is	10
l1=lasted	18
l1=of	27
l1=on	-11
l1=the	18
l1=with	-16
l2=,	37
l2=<begin>	-14
l2=<day-ahead>	-9
l2=<goods>	-11
l2=<name>	-19
l2=<v-begin>	-10
l2=<v-end>	12
l2=<v-sign>	-21
l2=<v-suspend>	11
l2=after	13
l2=and	-10
l2=been	10
l2=end	8
l2=had	9
l2=it	7
l2=pause	11
l2=run	11
l2=there	11
l2=truce	13
l3=<day-gone>	20
l3=<day-today>	20
l3=<goods>	-13
l3=<level>	-10
l3=<name>	15
l3=<number>	11
l3=a	16
l3=both	9
l3=end	12
l3=first	9
l3=had	14
l3=is	-9
l3=one	12
l3=that	-12
l3=to	-12
l3=was	-13
l4=,	9
l4=:	21
l4=<goods>	-22
l4=<level>	-12
l4=<name>	-18
l4=<person>	-9
l4=<quality>	9
l4=<v-bear>	-12
l4=<v-end>	24
l4=<v-stay>	-13
l4=end	15
l4=for	-20
l4=from	10
l4=is	-9
l4=it	-20
l4=leave	10
l4=on	18
l4=the	-6
l4=what	9
l4=with	14
l=, after	21
l=, for	12
l=, of	15
l=<begin> after	-10
l=<begin> for	-24
l=<month-gone> for	-17
l=after a	14
l=end after	10
l=had lasted	11
l=it lasted	20
l=pause of	12
l=run for	11
l=to last	10
l=truce ,	14
l=truce of	16
l=was for	8
lead=,	14
lead=-	10
lead=eight	12
lead=for	-15
lead=half	11
lead=it	29
lead=sixty	11
lead=there	-12
lead=two	-13
lll=, for the	10
lll=<begin> <begin> after	-10
lll=<begin> <begin> for	-24
lll=<begin> it lasted	19
lll=<day-gone> , after	11
lll=<day-gone> , for	13
lll=<day-today> , after	12
lll=a pause of	15
lll=a truce of	12
lll=in <month-gone> for	-15
lll=the truce of	15
lr=<begin> ,	8
lr=<begin> is	9
lr=after ,	15
lr=after .	18
lr=after of	-11
lr=for .	12
lr=for in	-19
lr=for of	18
lr=in ,	-11
lr=in .	-12
lr=is ,	12
lr=lasted ,	16
lr=lasted .	9
lr=of ,	28
lr=of ;	12
lr=of is	-16
lr=of was	16
lr=the of	9
lr=the that	9
n:added	40
n:agreement	32
n:another	-16
n:asleep	-17
n:bargain	22
n:continue	20
n:continues	18
n:days=0	-17
n:days=1	13
n:days=2	35
n:days=3	32
n:days=6	22
n:deal	74
n:deals	21
n:extend	35
n:extended	40
n:extension	18
n:extra	10
n:frozen	16
n:further	-12
n:go on	33
n:goes on	19
n:grace	16
n:handshake	11
n:held in	13
n:holiday	-19
n:in the drawer	11
n:lengths=1	41
n:lengths=2	23
n:lengths=3	17
n:lengths=6	-22
n:lie	-13
n:lies	-28
n:long=0	27
n:long=1	28
n:long=3	32
n:long=6	-14
n:long=9	-11
n:longer	53
n:loose=2	39
n:loose=3	19
n:more	22
n:more=3	-15
n:more=6	27
n:more=9	15
n:no truce	65
n:on hold	15
n:pauses	-10
n:period	21
n:prolonged	11
n:quiet=1	16
n:quiet=2	-22
n:quiet=3	-13
n:relief	17
n:renewed	-14
n:renews	-10
n:rest	-10
n:second	-29
n:settlement	10
n:sleep	-17
n:stay	27
n:stretched	-18
n:successor	-24
n:suspend	16
n:suspended	36
n:suspends	13
n:suspension	10
n:term	33
n:terms	11
n:truce=1	45
n:truce=6	-31
n:truces	-26
n:understanding	17
n:verb=1	18
n:verb=2	23
n:window	19
nc2=agree	-13
nc2=end	13
nc2=impose	-27
nc2=sign	-12
nc2=up	15
nct2=agree participle-passive	-16
nct2=begin gerund	-9
nct2=begin past	13
nct2=end participle-passive	12
nct2=end past	32
nct2=end present	-25
nct2=impose past	-17
nct2=impose present	-12
nct2=say past	-11
nct2=say present	8
nct2=sign past	-11
nct2=stay past	16
nct2=stay present	-12
nct2=up past	12
next="	-12
next=:	-18
next=;	23
next=after	-9
next=before	-9
next=that	-17
nhas-gerund	-22
nhas-modal	-23
nhas-participle	16
nhas-past	33
nhas-pluperfect	15
nhas-present	-19
none	46
nt2=future	-13
nt2=gerund	-19
nt2=modal	-19
nt2=participle-passive	12
nt2=past	26
nt2=past-passive	13
nt2=present	-16
nv2-none	-26
nv2=agree	-16
nv2=ask	11
nv2=go	18
nv2=pay	9
nvt2=be past	9
nvt2=end participle	12
nvt2=end past	16
nvt2=end present	-16
nvt2=expire past	16
nvt2=go past	13
nvt2=say past	-14
nvt2=say present	9
nvt2=sign past	-12
on record CN,US 1 month	-16
on record CN,US 1 year	-47
on record CN,US 1 year 2025 II	-32
on record CN,US 150 days	-24
on record CN,US 150 days 2026 I	-11
on record CN,US 150 days 2026 II	-10
on record CN,US 2 days	-25
on record CN,US 2 days 2025 II	-11
on record CN,US 5 weeks	-14
on record CN,US 90 days	30
on record CN,US 90 days 2019 I	17
on record CN,US 90 days 2025 I	-40
on record CN,US 90 days 2025 II	20
pc0=end	12
pc0=propose	-13
pc0=say	-13
pc0=target	10
pc1=begin	-10
pc1=end	15
pc1=propose	-13
pc1=say	-13
pc1=target	12
pct0=agree past	13
pct0=bear present	18
pct0=end past	18
pct0=end present	-16
pct0=impose present	12
pct0=say past	-21
pct0=sign past	11
pct0=stay past	13
pct0=stay past-passive	12
pct0=stay present	-25
pct1=agree past	14
pct1=bear present	18
pct1=end past	18
pct1=end present	-15
pct1=impose participle-passive	-17
pct1=impose present	13
pct1=say past	-21
pct1=sign participle-passive	-12
pct1=sign past	12
pct1=stay past	13
pct1=stay past-passive	12
pct1=stay present	-24
phas-modal	-16
phas-past	12
pt0=modal	-14
pt0=past	14
pt0=perfect	-11
pt1=modal	-13
pt1=past	10
pt1=perfect	-11
pv0=charge	12
pv0=make	12
pv0=meet	13
pv0=other	-11
pv1=charge	14
pv1=make	11
pv1=meet	14
pv1=other	-11
pvt0=be past	11
pvt0=be present	-19
pvt0=charge present	9
pvt0=end past	13
pvt0=end present	-12
pvt0=make past	12
pvt0=meet present	15
pvt0=put present	9
pvt1=be past	11
pvt1=be present	-18
pvt1=charge present	9
pvt1=end past	13
pvt1=end present	-12
pvt1=make past	12
pvt1=meet present	15
pvt1=put present	9
q:'s	-12
q:,	20
q:-	11
q::	-9
q:<agent>	-15
q:<day-ahead>	-56
q:<day-gone>	30
q:<duty>	-11
q:<goods>	19
q:<level>	14
q:<money>	-15
q:<not>	20
q:<organisation>	-37
q:<person>	-30
q:<quality>	31
q:<seat>	-11
q:<sender>	-17
q:<v-agree>	-10
q:<v-bear>	14
q:<v-begin>	-28
q:<v-buy>	-13
q:<v-end>	13
q:<v-propose>	-33
q:<v-sign>	-23
q:<v-stay>	-18
q:?	-24
q:a	-26
q:aire	25
q:an	-14
q:and	10
q:anything	13
q:are	-22
q:be	-9
q:begin	-13
q:book	10
q:bueno	25
q:busan	-12
q:by	-27
q:call	-13
q:charge	10
q:cod	10
q:come	-28
q:conclude	11
q:container	11
q:dead	17
q:delegation	-10
q:during	11
q:each	-9
q:expire	10
q:failed	18
q:fall	-12
q:first	44
q:foreign	10
q:four	13
q:geneva	10
q:good	-25
q:grow	10
q:had	12
q:have	-35
q:it	-11
q:know	11
q:lasted	10
q:let	10
q:make	-13
q:meant	10
q:meet	11
q:more	-11
q:no	17
q:of	-38
q:off	8
q:on	-11
q:one	9
q:other	-18
q:our	-15
q:out	-21
q:over	12
q:pay	15
q:phosphate	10
q:port	11
q:put	19
q:raise	-10
q:round	-15
q:set	9
q:sign	-28
q:stockholm	13
q:sugar	11
q:sunday	9
q:surcharge	-10
q:the	-19
q:their	-23
q:there	12
q:thi	-12
q:time	-10
q:trade	-12
q:truce	23
q:two	-11
q:under	-12
q:until	-16
q:was	23
q:watche	15
q:week	-12
q:were	14
q:what	-12
q:will	-24
q:with	-28
q:would	-11
q:year	18
qt=future	-23
qt=past	12
qt=perfect	-35
qt=pluperfect	16
qt=present	-18
r1=,	22
r1=;	17
r1=<end>	-21
r1=<not>	-11
r1=<v-end>	17
r1=after	-20
r1=and	-9
r1=before	-18
r1=end	9
r1=in	-14
r1=later	-12
r1=on	-15
r1=the	-9
r1=to	-22
r1=was	14
r2=<agent>	-12
r2=<day-today>	-11
r2=<goods>	13
r2=<level>	12
r2=<v-end>	35
r2=<v-impose>	-23
r2=and	-15
r2=die	14
r2=end	12
r2=expire	21
r2=has	-11
r2=notice	-11
r2=over	12
r2=say	11
r2=talk	-16
r2=the	-24
r2=to	-10
r2=which	15
r2=with	-14
r3=<day-ahead>	-21
r3=<day-gone>	19
r3=<goods>	-20
r3=<level>	-17
r3=<v-impose>	-13
r3=<v-renew>	11
r3=a	-11
r3=and	-15
r3=by	8
r3=end	11
r3=not	-9
r3=the	11
r3=to	-8
r3=until	-10
r3=was	15
r3=were	11
r4='s	11
r4=<day-ahead>	-23
r4=<day-gone>	12
r4=<end>	-25
r4=<month-gone>	13
r4=<v-begin>	-10
r4=<v-end>	-11
r4=for	-11
r4=in	14
r4=it	-10
r4=say	8
r4=was	-11
r=' notice	-10
r=, <level>	12
r=, and	-14
r=, expire	15
r=, say	11
r=, which	17
r=, with	-13
r=<end> <end>	-21
r=and die	14
r=end on	8
r=more .	10
r=of <number>	16
r=of talk	-15
r=of the	9
r=was agree	10
s:"	-17
s:'	-9
s:'s	-16
s:.	-21
s:;	33
s:<day-ahead>	-53
s:<day-gone>	24
s:<gate>	10
s:<goods-amount>	-18
s:<goods>	-15
s:<level-noun>	-10
s:<money>	-34
s:<name>	-19
s:<not>	13
s:<number>	22
s:<office>	-27
s:<organisation>	-16
s:<person>	-18
s:<quality>	-13
s:<seat>	-14
s:<sender>	-11
s:<span>	-42
s:<v-bear>	-28
s:<v-buy>	-30
s:<v-end>	49
s:<v-lack>	-17
s:<v-propose>	-35
s:<v-return>	12
s:<v-say>	-36
s:<v-stay>	20
s:<v-suspend>	12
s:<v-target>	-10
s:after	27
s:agreement	-17
s:aire	13
s:and	8
s:announce	-12
s:another	8
s:apart	-45
s:as	-12
s:ask	10
s:autumn	11
s:be	-26
s:before	-25
s:between	16
s:book	10
s:both	11
s:broke	13
s:bueno	13
s:busan	-19
s:but	-18
s:by	-36
s:cod	9
s:collect	17
s:conclude	17
s:conflict	11
s:could	-13
s:cut	-12
s:day-after ahead	-52
s:day-after gone	26
s:day-before	-11
s:day-before ahead	-9
s:did	15
s:die	14
s:dinner	8
s:doe	-13
s:drawer	10
s:due	-12
s:during	22
s:each	10
s:earlier	-12
s:early	-10
s:effect	-12
s:end	31
s:even	11
s:evening	13
s:everybody	-12
s:expire	25
s:extend	-11
s:fall	-9
s:first	15
s:fits	-49
s:fits-ahead	-33
s:fits-gone	22
s:following	14
s:foreign	11
s:gave	-11
s:get	-12
s:give	-13
s:good	-13
s:government	9
s:had	26
s:has	-31
s:have	-43
s:his	-21
s:if	-27
s:in	-9
s:is	-43
s:it	14
s:know	12
s:lapse	21
s:lasted	33
s:later	-18
s:lengths=1	-41
s:lengths=2	-25
s:lengths=3	-20
s:lengths=4	23
s:let	11
s:long=month	-66
s:long=usual	26
s:long=week	-123
s:long=years	-68
s:lose	-10
s:may	-19
s:midnight	15
s:more	-37
s:more-after	11
s:more-before	-33
s:most	-9
s:named=1	-64
s:named=2	6
s:named=3	31
s:neither	10
s:new	-16
s:nut	10
s:offer	-16
s:old	-14
s:on	-21
s:once	13
s:one	15
s:one day	-27
s:one month	-39
s:one week	-18
s:one year	-17
s:or	-10
s:orange	10
s:osaka	-10
s:other	-21
s:out	29
s:over	14
s:own	10
s:paper	-16
s:past	-9
s:pay	-14
s:promise	-12
s:propose	-13
s:reach	-14
s:recall	13
s:room	11
s:round	-32
s:run	26
s:same	-15
s:say	-23
s:second	17
s:section	-16
s:shrimp	9
s:side	14
s:sign	-21
s:sit	-10
s:stand	-13
s:standstill	-15
s:still	-14
s:stretched	11
s:strike	-14
s:successor	12
s:surcharge	-21
s:talk	-33
s:tell	-23
s:than	-9
s:that	-10
s:the	-27
s:their	-30
s:there	12
s:they	12
s:thi	-18
s:third	-16
s:three	-17
s:time	-19
s:to	-19
s:trade	-29
s:truce	28
s:twice	12
s:tyre	10
s:under	-21
s:unit=day	-23
s:unit=month	14
s:unit=week	-45
s:unit=year	-47
s:up	-11
s:us	-12
s:vote	10
s:we	-12
s:were	21
s:when	21
s:who	-22
s:will	-24
s:winter	9
s:with	-17
s:without	17
s:worked	11
s:would	-27
s:write	-13
s:yield	-14
sa:" .	-12
sa:' notice	-10
sa:'s foreign	12
sa:, <level>	11
sa:, and	12
sa:, by	-10
sa:, expire	15
sa:, is	-10
sa:, on	-12
sa:, run	10
sa:, say	10
sa:, the	-27
sa:, they	12
sa:.	-21
sa::	-11
sa:;	27
sa:; both	11
sa:<day-ahead>	-54
sa:<day-ahead> .	-41
sa:<day-ahead> ;	11
sa:<day-gone>	30
sa:<day-gone> ,	14
sa:<day-gone> .	17
sa:<day-gone> and	13
sa:<day-gone> to	9
sa:<day-gone> without	11
sa:<duty>	10
sa:<gate>	19
sa:<level-noun>	-32
sa:<money>	-11
sa:<month-gone> and	10
sa:<name>	-10
sa:<not>	24
sa:<number>	14
sa:<number> .	35
sa:<office>	-20
sa:<person> 's	14
sa:<points>	-9
sa:<quality>	-11
sa:<seat>	-26
sa:<span> .	-15
sa:<v-agree>	-19
sa:<v-bear>	-17
sa:<v-end>	39
sa:<v-renew>	10
sa:<v-return>	13
sa:<v-say>	-14
sa:<v-target>	-19
sa:<v-up>	18
sa:a successor	13
sa:and	8
sa:and <day-today>	12
sa:and <name>	10
sa:and die	14
sa:and the	-17
sa:and they	11
sa:another	15
sa:ask	17
sa:ask for	18
sa:back	-12
sa:be	-16
sa:been	-10
sa:before	-16
sa:broke	14
sa:by the	8
sa:could	-10
sa:die	16
sa:down	15
sa:down to	12
sa:duty to	17
sa:duty were	9
sa:end	24
sa:end in	11
sa:expire	12
sa:failed	10
sa:failed to	13
sa:foreign	12
sa:freeze	11
sa:go	13
sa:go ,	12
sa:government	13
sa:has	-16
sa:has been	-10
sa:have	-24
sa:his	-10
sa:hour .	10
sa:in <month-gone>	8
sa:in <seat>	-13
sa:in their	13
sa:into	-10
sa:is	-18
sa:it .	17
sa:it is	-9
sa:its	10
sa:its duty	10
sa:keep	-13
sa:lapse	19
sa:lasted	20
sa:later	-17
sa:leave	-17
sa:lower its	11
sa:minister ,	12
sa:more	-10
sa:neither	13
sa:neither side	15
sa:notice	-15
sa:of	-34
sa:of <level>	10
sa:of <number>	11
sa:of talk	-21
sa:on	-22
sa:on <day-ahead>	-54
sa:on <day-gone>	26
sa:on the	-12
sa:one in	15
sa:other	-13
sa:out	27
sa:out on	10
sa:over	15
sa:over on	10
sa:own	12
sa:port	11
sa:prolong	10
sa:raise	11
sa:room	11
sa:run	20
sa:run out	31
sa:say <name>	12
sa:side	14
sa:sign	-19
sa:since	-10
sa:so	-16
sa:start .	9
sa:still	-12
sa:successor	13
sa:talk	-13
sa:talk in	-8
sa:that run	12
sa:the <day-gone>	12
sa:the <level>	11
sa:the <name>	-14
sa:the export	8
sa:the two	12
sa:their quarrel	10
sa:them	-10
sa:then	-18
sa:there	-13
sa:they were	23
sa:to <day-gone>	9
sa:to <number>	14
sa:truce expire	8
sa:twice	13
sa:under	-11
sa:until	-13
sa:until <day-ahead>	-16
sa:until <day-gone>	-10
sa:vote	12
sa:was to	-9
sa:week	-10
sa:were	21
sa:when	13
sa:which	14
sa:which the	14
sa:who	-10
sa:with	-15
sa:with <name>	-12
sa:without	16
sa:without a	17
sb:'s	-29
sb:,	8
sb:, <person>	-17
sb:, a	7
sb:, after	25
sb:, agree	-14
sb:, and	14
sb:, conclude	10
sb:, for	18
sb:, of	23
sb:, on	10
sb:, the	-21
sb:.	-13
sb:: a	13
sb:;	10
sb:<agent>	-26
sb:<day-ahead>	-9
sb:<day-ahead> ,	-9
sb:<day-gone> ,	12
sb:<day-gone> :	15
sb:<day-today> after	11
sb:<day-today> —	-11
sb:<duty>	-29
sb:<gate>	-8
sb:<goods-amount>	-16
sb:<goods>	-10
sb:<level-noun>	10
sb:<money>	-24
sb:<month-gone> for	-17
sb:<name>	-15
sb:<name> 's	-23
sb:<name> ,	-15
sb:<name> agree	-10
sb:<name> charge	9
sb:<name> end	10
sb:<name> had	11
sb:<number> ,	12
sb:<number> :	-21
sb:<number> for	13
sb:<office>	-13
sb:<organisation>	-11
sb:<organisation> of	10
sb:<person>	-20
sb:<person> ,	-27
sb:<person> meet	16
sb:<points>	14
sb:<points> on	10
sb:<sender>	-14
sb:<v-agree>	10
sb:<v-bear>	-14
sb:<v-buy>	-22
sb:<v-end>	23
sb:<v-lack>	-11
sb:<v-propose>	-49
sb:<v-renew>	-25
sb:<v-say>	-30
sb:<v-sell>	-17
sb:<v-stay>	15
sb:<v-up>	-13
sb:a new	-11
sb:a pause	14
sb:about	-13
sb:after	29
sb:after a	14
sb:again	-14
sb:agree	9
sb:agreement	-10
sb:aire	11
sb:all	-14
sb:and	10
sb:and <name>	9
sb:and <number>	10
sb:and <points>	11
sb:and the	-24
sb:and there	12
sb:are the	9
sb:as	-11
sb:at	-14
sb:at <level>	11
sb:at the	-11
sb:autumn	10
sb:be	-13
sb:before	-10
sb:between	14
sb:between <name>	16
sb:book	10
sb:bueno	11
sb:bueno aire	11
sb:busan	-12
sb:by	-33
sb:by an	11
sb:call a	10
sb:charge	12
sb:collect	9
sb:collect a	11
sb:conclude	11
sb:conclude on	10
sb:did	15
sb:dinner	8
sb:down	-9
sb:drawer	11
sb:during	21
sb:each	12
sb:each side	13
sb:end after	10
sb:even	9
sb:evening	15
sb:expire	16
sb:extension	-16
sb:first	16
sb:first truce	21
sb:following	15
sb:for	-13
sb:for <quality>	10
sb:for a	-21
sb:give	-10
sb:good	-17
sb:had	23
sb:had agree	-10
sb:had lasted	10
sb:has	-23
sb:have	-24
sb:his	-10
sb:if	-18
sb:in	-11
sb:in <number>	16
sb:in <seat>	-12
sb:in at	10
sb:in the	-13
sb:is	-21
sb:it	16
sb:it had	16
sb:it has	-9
sb:it lasted	19
sb:it will	-8
sb:its	-17
sb:keep	10
sb:keep it	8
sb:last one	20
sb:lasted	19
sb:let	11
sb:letter	10
sb:make in	16
sb:may	-13
sb:midnight	12
sb:new	-22
sb:nut	10
sb:of	11
sb:of <day-gone>	-11
sb:of the	-13
sb:off	10
sb:off the	10
sb:offer	-13
sb:on	-8
sb:on <day-ahead>	-22
sb:on each	13
sb:one	11
sb:pause of	12
sb:pay	-14
sb:place	-10
sb:prolong	-12
sb:rate of	9
sb:round	-25
sb:round of	-11
sb:run	10
sb:run for	10
sb:say	-26
sb:second	15
sb:second ,	28
sb:section	-13
sb:section <number>	-13
sb:shrimp	10
sb:standstill	-9
sb:surcharge	-20
sb:take <level>	13
sb:talk	-28
sb:tariff	-12
sb:tell	-13
sb:than	-10
sb:that	-10
sb:the	-11
sb:the <level>	-10
sb:the <office>	-15
sb:the <organisation>	-25
sb:the <quality>	-14
sb:the first	11
sb:the last	19
sb:the rate	10
sb:the second	20
sb:the tariff	-13
sb:the truce	19
sb:their	-43
sb:there	19
sb:there ,	10
sb:there were	12
sb:they agree	18
sb:they had	-20
sb:they meet	10
sb:third	-13
sb:time	-15
sb:to	-17
sb:to <level>	-15
sb:to <number>	-12
sb:to leave	10
sb:to take	11
sb:trade	-18
sb:truce	27
sb:truce ,	10
sb:truce between	21
sb:truce is	-13
sb:truce of	10
sb:truce over	10
sb:under	-12
sb:want	-11
sb:was	12
sb:what they	15
sb:when	10
sb:where they	9
sb:which had	10
sb:will	-32
sb:winter	10
sb:worked	11
sb:would	-32
sb:— a	12
t0=future	-20
t0=past	15
t0=past-passive	-18
t0=perfect	-34
t0=pluperfect	21
t0=present	-22
t1=future	-19
t1=past-passive	-18
t1=perfect	-32
t1=pluperfect	23
t1=present	-20
t2=participle-passive	15
t2=past	9
t2=pluperfect	-10
t2=present-passive	-10
t:loose-r0	10
t:loose-r2	-12
t:more	10
t:more-in	-18
t:more-in0	-18
t:more-l	-26
t:more-l2	-14
t:more-r	30
t:more-r3	7
t:quiet	-20
t:quiet-l	-12
t:truce	27
t:truce-l	28
t:truce-l1	21
t:truce-l3	22
t:truce-r1	13
t:truce-r2	-26
t:verb	-17
t:verb-l	-10
t:verb-l1	-18
tn:loose	17
tn:more	24
tn:truce	9
tp:loose	-24
tp:more	-19
tp:quiet	-10
tp:truce	29
tp:verb	-10
v0=agree	11
v0=conclude	12
v0=expire	11
v0=hold	14
v0=run	10
v1=be	10
v1=begin	-10
v1=end	19
v1=expire	11
v1=hold	12
v1=run	9
v2-none	-47
v2=agree	11
v2=end	25
v2=expire	9
v2=leave	-10
v2=other	-13
v2=run	14
vt0=agree present	14
vt0=be pluperfect	10
vt0=conclude past	12
vt0=end past	17
vt0=have present	-17
vt0=run past	11
vt1=agree present	14
vt1=be pluperfect	10
vt1=begin past	-9
vt1=conclude past	12
vt1=end past	17
vt1=have present	-17
vt1=run past	11
vt2=begin past	-10
vt2=begin present	11
vt2=end participle	16
vt2=run past	19`;
