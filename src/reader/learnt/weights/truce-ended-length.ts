// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:' notice	-10
a:'s	-13
a:.	-13
a:<day-gone>	19
a:<day-gone> .	14
a:<gate>	-9
a:<goods>	-14
a:<level>	-24
a:<level> .	-21
a:<month-gone>	-22
a:<name> has	9
a:<number> .	11
a:<quality>	-9
a:<v-bear>	-19
a:<v-down>	-21
a:<v-end>	26
a:<v-impose>	-8
a:<v-renew>	15
a:<v-say>	-11
a:<v-suspend>	11
a:<v-up>	-15
a:a	-16
a:agree	11
a:agree on	16
a:and	-17
a:at	12
a:at <level>	-10
a:been	-11
a:before	-12
a:between <name>	12
a:by	-13
a:conflict	10
a:die	8
a:end	13
a:expire	10
a:for	-19
a:government	13
a:had	-14
a:in	-28
a:in <month-gone>	-17
a:it	10
a:lapse	9
a:later	-15
a:notice	-12
a:of	-27
a:of <number>	14
a:of talk	-19
a:on	-13
a:out	14
a:quarrel	12
a:run out	16
a:talk	-23
a:that	12
a:the	-27
a:the <day-gone>	10
a:the tariff	9
a:to	-11
a:truce	9
a:was agree	10
a:with	-16
b:'s	-26
b:,	12
b:, a	10
b:, after	20
b:, conclude	12
b:, for	25
b:, of	10
b::	-10
b:: a	19
b:<agent>	-28
b:<gate>	-24
b:<goods-amount>	-14
b:<goods>	-13
b:<level>	-11
b:<money>	-20
b:<name>	-3
b:<name> 's	-11
b:<name> agree	-8
b:<name> had	12
b:<not>	-15
b:<organisation>	-24
b:<person>	-7
b:<quality>	-24
b:<seat>	-20
b:<sender>	-11
b:<v-agree>	13
b:<v-bear>	-16
b:<v-begin>	-18
b:<v-buy>	-10
b:<v-end>	18
b:<v-impose>	-11
b:<v-propose>	-25
b:<v-renew>	-14
b:<v-say>	-26
b:<v-sell>	-11
b:<v-target>	-10
b:<v-up>	-15
b:a pause	13
b:about	-9
b:after	31
b:after a	12
b:and the	-14
b:and there	13
b:are	-11
b:at	-26
b:be	-19
b:been	14
b:between <name>	14
b:by	-32
b:call a	10
b:conclude	15
b:conclude on	9
b:country	-13
b:during	18
b:end	16
b:end after	10
b:expire	11
b:for	-12
b:for a	-16
b:gave	11
b:good	-12
b:had	20
b:had been	11
b:had lasted	10
b:has	-15
b:have	-22
b:he	10
b:in	-21
b:in <number>	12
b:in the	-23
b:it	20
b:it end	9
b:it had	13
b:it lasted	20
b:its	-21
b:lasted	18
b:make for	-9
b:make in	9
b:of	15
b:on	-5
b:other	-12
b:over	-12
b:pause	9
b:pause of	11
b:put	-11
b:round	-11
b:run for	9
b:say	-10
b:second	-13
b:sign	-16
b:talk	-12
b:than	-10
b:that	-19
b:the	-24
b:the <organisation>	-15
b:their	-21
b:there were	12
b:they agree	17
b:they had	-22
b:to last	9
b:to leave	11
b:truce between	12
b:truce of	13
b:truce was	-15
b:under	-13
b:was for	9
b:we	-13
b:will	-21
b:with	-7
b:within	-9
b:worked	11
b:would	-21
b:— a	14
c0=agree	18
c0=bear	-10
c0=begin	-15
c0=impose	-3
c0=propose	-14
c0=renew	-9
c0=say	-12
c0=stay	15
c0=up	-16
c1=bear	-12
c1=begin	-26
c1=end	25
c1=impose	-9
c1=propose	-13
c1=renew	-14
c1=say	-15
c1=stay	13
c1=up	-17
c2=bear	-15
c2=begin	-14
c2=down	-16
c2=end	39
c2=impose	-10
c2=renew	10
c2=up	-15
ct0=agree present	16
ct0=bear past	-12
ct0=begin present	-9
ct0=end past	28
ct0=end present	-16
ct0=impose past-passive	-17
ct0=impose perfect	-14
ct0=impose present	15
ct0=propose past	-10
ct0=sign past-passive	-11
ct0=sign present	11
ct0=stay past	16
ct0=stay pluperfect	27
ct0=stay present	-17
ct0=suspend pluperfect	14
ct1=agree present	16
ct1=bear past	-12
ct1=begin past	-9
ct1=begin present	-9
ct1=end participle-passive	14
ct1=end past	28
ct1=end present	-16
ct1=impose past-passive	-17
ct1=impose perfect	-13
ct1=impose present	15
ct1=sign past-passive	-11
ct1=sign present	11
ct1=stay past	12
ct1=stay pluperfect	27
ct1=stay present	-16
ct1=suspend pluperfect	14
ct2=begin past	-21
ct2=down past	-11
ct2=end participle-passive	16
ct2=end past	26
ct2=end perfect	10
ct2=impose participle-passive	-12
ct2=stay past	9
f:"	8
f:'s	-40
f:,	19
f:-	-13
f:;	-28
f:<agent>	-23
f:<day-ahead>	-38
f:<day-gone>	29
f:<duty>	17
f:<level>	14
f:<month-ahead>	-15
f:<month-gone>	16
f:<month-today>	9
f:<name>	9
f:<not>	16
f:<quality>	12
f:<sender>	-20
f:<v-begin>	-10
f:<v-down>	15
f:<v-end>	28
f:<v-lack>	-13
f:<v-renew>	28
f:<v-say>	-12
f:<v-sign>	-12
f:<v-stay>	33
f:<v-suspend>	20
f:<v-target>	-8
f:?	-17
f:a	-17
f:agenda	12
f:agree	14
f:all	-11
f:an	-12
f:and	12
f:are	-9
f:ask	-12
f:away	13
f:back	-22
f:be	-27
f:been	16
f:before	-15
f:between	-9
f:both	32
f:call	-10
f:change	11
f:come	-18
f:date	-11
f:doe	-13
f:down	10
f:drop	13
f:duty	12
f:earth	-12
f:end	23
f:expire	9
f:four	-10
f:grain	13
f:had	14
f:halve	11
f:he	-21
f:her	12
f:holiday	15
f:i	-26
f:if	-21
f:in	10
f:into	-12
f:its	-19
f:keep	9
f:lasted	21
f:leave	-10
f:meet	16
f:minister	11
f:negotiate	15
f:nobody	27
f:now	23
f:off	13
f:oil	8
f:on	11
f:one	16
f:out	14
f:over	12
f:paper	-13
f:point	10
f:rare	-12
f:rate	15
f:renew	27
f:rise	12
f:run	17
f:same	-19
f:say	-36
f:second	12
f:section	-11
f:see	-9
f:set	12
f:side	9
f:sign	-27
f:since	9
f:so	-9
f:stay	20
f:suspension	11
f:take	9
f:tariff	13
f:telephone	-13
f:than	-10
f:that	-16
f:them	13
f:thi	-9
f:those	9
f:under	-18
f:up	13
f:very	10
f:want	-16
f:was	21
f:we	10
f:were	40
f:while	21
f:will	-44
f:wish	11
f:with	13
f:worked	11
f:would	-52
f:write	12
f:year	-12
first-of-paragraph	-42
has-future	-17
has-modal	-13
has-participle	10
has-perfect	-11
has-pluperfect	15
has-present	-58
headline	-19
l1=,	-13
l1=:	-26
l1=<money>	-10
l1=<office>	18
l1=<v-end>	-13
l1=<v-impose>	-19
l1=<v-propose>	-9
l1=after	25
l1=by	-21
l1=end	-11
l1=had	12
l1=has	-13
l1=in	-30
l1=is	8
l1=lasted	20
l1=of	24
l1=the	11
l1=with	-16
l1=—	-13
l2=,	35
l2=<day-ahead>	-12
l2=<goods>	-13
l2=<name>	-19
l2=<v-begin>	-12
l2=<v-end>	13
l2=<v-suspend>	10
l2=after	14
l2=been	16
l2=end	8
l2=in	-11
l2=it	8
l2=last	-8
l2=make	-10
l2=pause	11
l2=run	9
l2=there	12
l2=truce	15
l3=<day-ahead>	-11
l3=<day-gone>	23
l3=<day-today>	20
l3=<goods>	-13
l3=<level>	-13
l3=<name>	15
l3=<number>	12
l3=<v-end>	9
l3=a	14
l3=both	9
l3=end	13
l3=had	19
l3=is	-9
l3=it	13
l3=on	-8
l3=one	12
l3=second	9
l3=that	-14
l3=to	-16
l3=was	-14
l3=which	10
l3=year	-11
l4=,	16
l4=:	21
l4=<goods>	-24
l4=<level>	-14
l4=<name>	-18
l4=<v-bear>	-13
l4=<v-end>	25
l4=<v-stay>	-17
l4=after	8
l4=end	16
l4=for	-20
l4=from	13
l4=had	-11
l4=is	-10
l4=it	-8
l4=leave	10
l4=make	-9
l4=on	15
l4=with	14
l4=—	10
l=, after	20
l=, for	19
l=, of	10
l=<begin> after	-12
l=<begin> another	8
l=<begin> for	-26
l=<begin> the	7
l=<day-ahead> ,	-10
l=after a	15
l=end after	10
l=had lasted	10
l=it lasted	21
l=make for	-9
l=pause of	11
l=run for	9
l=to last	10
l=truce ,	13
l=truce of	16
l=was for	9
lead=,	12
lead=:	-10
lead=another	8
lead=eight	10
lead=for	-18
lead=half	10
lead=it	24
lead=sixty	10
lead=that	-8
lead=there	-12
lead=two	-17
lll=, for the	10
lll=<begin> <begin> after	-12
lll=<begin> <begin> another	8
lll=<begin> <begin> for	-26
lll=<begin> <begin> the	7
lll=<begin> it lasted	18
lll=<day-gone> , after	10
lll=<day-gone> , for	13
lll=<day-today> , after	13
lll=a pause of	13
lll=a truce of	12
lll=the truce of	13
lr=<begin> is	9
lr=a truce	10
lr=after ,	18
lr=after .	15
lr=another .	-14
lr=by ,	-8
lr=for .	11
lr=for in	-22
lr=for of	17
lr=in ,	-12
lr=in .	-15
lr=is ,	11
lr=lasted ,	15
lr=lasted .	9
lr=of ,	25
lr=of ;	14
lr=of and	-10
lr=of is	-13
lr=of was	16
n:added	43
n:agreement	27
n:another	-16
n:arrangement	-13
n:asleep	-14
n:bargain	25
n:calm	12
n:continue	27
n:continued	9
n:continues	22
n:days=0	-18
n:days=2	22
n:days=3	34
n:days=6	29
n:deal	66
n:deals	30
n:extend	34
n:extended	50
n:extension	25
n:freeze	-12
n:frozen	12
n:further	-9
n:go on	27
n:grace	13
n:handshake	13
n:held in	24
n:holds back	11
n:holds off	-9
n:holiday	-18
n:holidays	10
n:in the drawer	12
n:lengths=1	40
n:lengths=2	22
n:lengths=3	13
n:lengths=6	-16
n:lie	-14
n:lies	-24
n:lifted	-12
n:long=0	22
n:long=1	26
n:long=3	31
n:long=6	-10
n:longer	59
n:loose=1	10
n:loose=2	51
n:loose=3	20
n:loose=6	11
n:more	17
n:more=6	24
n:more=9	16
n:no truce	78
n:on ice	12
n:pause	-12
n:quiet=1	17
n:quiet=2	-18
n:quiet=3	-11
n:relief	22
n:renewed	-18
n:renews	-10
n:rest	-11
n:second	-32
n:settlement	10
n:sleep	-16
n:spare	13
n:spared	-22
n:stay	13
n:stretch	10
n:stretched	-17
n:successor	-27
n:suspend	16
n:suspended	42
n:suspends	14
n:term	40
n:truce	11
n:truce=1	35
n:truce=6	-33
n:truces	-27
n:understanding	28
n:verb=1	17
n:verb=2	18
n:verb=3	9
n:window	20
nc2=agree	-16
nc2=end	11
nc2=impose	-27
nc2=sign	-13
nc2=up	11
nct2=agree participle-passive	-16
nct2=begin gerund	-11
nct2=begin past	10
nct2=end future	-9
nct2=end participle-passive	10
nct2=end past	32
nct2=end present	-28
nct2=impose past	-18
nct2=impose present	-12
nct2=say past	-14
nct2=say present	8
nct2=sign past	-10
nct2=sign past-passive	-12
nct2=stay past	11
nct2=stay present	-14
nct2=up past	10
next=,	6
next=:	-17
next=;	21
next=after	-14
next=before	-10
next=that	-21
nhas-gerund	-23
nhas-modal	-24
nhas-participle	15
nhas-past	31
nhas-pluperfect	12
nhas-present	-19
none	44
nt2=future	-14
nt2=gerund	-20
nt2=modal	-18
nt2=participle-passive	9
nt2=past	26
nt2=present	-20
nv2-none	-32
nv2=agree	-19
nv2=ask	10
nv2=go	16
nvt2=agree past	-8
nvt2=be past	9
nvt2=end participle	11
nvt2=end past	16
nvt2=end present	-17
nvt2=expire past	16
nvt2=expire present	-10
nvt2=go past	11
nvt2=say past	-14
nvt2=say present	9
nvt2=sign past	-10
on record CN,US 1 day	-8
on record CN,US 1 month	-16
on record CN,US 1 year	-49
on record CN,US 1 year 2025 II	-32
on record CN,US 150 days	-25
on record CN,US 150 days 2026 I	-12
on record CN,US 150 days 2026 II	-10
on record CN,US 2 days	-29
on record CN,US 2 days 2025 II	-12
on record CN,US 5 weeks	-15
on record CN,US 90 days	36
on record CN,US 90 days 2019 I	39
on record CN,US 90 days 2020 I	17
on record CN,US 90 days 2025 I	-49
on record CN,US 90 days 2025 II	15
on record MX,US 90 days	-10
on record MX,US 90 days 2025 II	-10
pc0=end	11
pc0=propose	-11
pc0=say	-13
pc1=end	8
pc1=propose	-11
pc1=say	-13
pct0=agree past	14
pct0=bear present	16
pct0=end past	18
pct0=end present	-16
pct0=impose present	11
pct0=say past	-20
pct0=sign past	12
pct0=stay past	14
pct0=stay past-passive	11
pct0=stay present	-25
pct0=target present	9
pct1=agree past	14
pct1=bear present	16
pct1=end past	18
pct1=end present	-16
pct1=impose participle-passive	-17
pct1=impose present	12
pct1=say past	-20
pct1=sign participle-passive	-12
pct1=sign past	12
pct1=stay past	14
pct1=stay past-passive	11
pct1=stay present	-25
pct1=target present	9
phas-modal	-16
phas-past	11
phas-perfect	-10
pt0=modal	-14
pt0=past	14
pt0=perfect	-11
pt1=modal	-14
pt1=past	10
pt1=perfect	-11
pv0=charge	11
pv0=make	11
pv0=meet	10
pv0=other	-11
pv1=charge	14
pv1=make	10
pv1=meet	11
pv1=other	-11
pvt0=be past	9
pvt0=be present	-18
pvt0=charge present	9
pvt0=end past	13
pvt0=end present	-13
pvt0=make past	11
pvt0=meet present	14
pvt0=put present	9
pvt1=be past	9
pvt1=be present	-18
pvt1=charge present	9
pvt1=end past	13
pvt1=end present	-13
pvt1=make past	11
pvt1=meet present	14
pvt1=put present	9
q:'s	-10
q:,	14
q:-	10
q:<day-ahead>	-62
q:<day-gone>	30
q:<duty>	-18
q:<goods>	21
q:<level>	11
q:<money>	-18
q:<not>	16
q:<organisation>	-36
q:<person>	-35
q:<quality>	36
q:<sender>	-23
q:<v-agree>	-11
q:<v-bear>	12
q:<v-begin>	-31
q:<v-buy>	-14
q:<v-propose>	-24
q:<v-sign>	-21
q:<v-stay>	-17
q:?	-23
q:a	-26
q:aire	25
q:an	-16
q:and	10
q:anything	13
q:are	-25
q:back	9
q:begin	-14
q:book	11
q:both	-9
q:bueno	25
q:busan	-12
q:by	-24
q:cancel	10
q:charge	18
q:cod	8
q:come	-31
q:conclude	9
q:container	10
q:country	11
q:dead	16
q:delegation	-10
q:during	11
q:failed	18
q:fall	-11
q:first	42
q:foreign	10
q:four	12
q:geneva	13
q:good	-28
q:had	11
q:have	-11
q:is	13
q:know	11
q:lasted	10
q:let	12
q:meant	10
q:meet	12
q:more	-12
q:no	15
q:nobody	-9
q:of	-43
q:oil	9
q:on	-14
q:our	-14
q:out	-21
q:over	16
q:pay	11
q:phosphate	10
q:port	12
q:put	20
q:round	-18
q:second	18
q:section	-11
q:sign	-23
q:stockholm	18
q:stop	-8
q:sugar	11
q:surcharge	-17
q:take	6
q:the	-15
q:their	-28
q:to	-14
q:trade	-19
q:truce	19
q:under	-17
q:until	-21
q:was	20
q:watche	17
q:week	-15
q:were	15
q:when	9
q:will	-27
q:with	-19
q:would	-13
q:year	18
qt=future	-25
qt=past	13
qt=perfect	-25
qt=pluperfect	15
qt=present	-21
r1=,	25
r1=;	17
r1=<end>	-22
r1=<v-end>	17
r1=after	-24
r1=before	-21
r1=end	8
r1=in	-18
r1=later	-14
r1=on	-17
r1=the	-10
r1=to	-21
r1=was	14
r2=<agent>	-12
r2=<day-today>	-11
r2=<goods>	12
r2=<level>	10
r2=<month-gone>	-14
r2=<number>	9
r2=<v-end>	34
r2=<v-impose>	-25
r2=<v-stay>	-10
r2=and	-13
r2=die	14
r2=end	10
r2=expire	21
r2=notice	-11
r2=of	-10
r2=over	12
r2=say	10
r2=talk	-19
r2=the	-24
r2=which	15
r2=with	-12
r3=<day-gone>	8
r3=<duty>	-9
r3=<goods>	-20
r3=<level>	-19
r3=<v-agree>	-13
r3=<v-impose>	-20
r3=<v-sign>	-14
r3=a	-11
r3=agree	-8
r3=and	-11
r3=by	8
r3=end	12
r3=the	11
r3=to	-8
r3=was	15
r3=were	11
r4='s	9
r4=<day-ahead>	-19
r4=<day-gone>	13
r4=<end>	-21
r4=<v-begin>	-10
r4=<v-end>	-11
r4=<v-renew>	15
r4=at	-14
r4=by	-12
r4=for	-10
r4=in	16
r4=it	-11
r4=on	-12
r4=prolong	16
r4=say	8
r4=was	-10
r=' notice	-10
r=, <level>	12
r=, and	-12
r=, expire	14
r=, say	10
r=, which	19
r=, with	-11
r=<end> <end>	-22
r=and die	14
r=and had	9
r=end on	11
r=in <month-gone>	-11
r=more .	10
r=of <number>	16
r=of talk	-18
r=of the	9
r=was agree	10
s:"	-20
s:'	-8
s:'s	-11
s:-	-7
s:.	-22
s:;	34
s:<day-ahead>	-49
s:<day-gone>	32
s:<duty>	-8
s:<goods-amount>	-19
s:<goods>	-10
s:<money>	-23
s:<month-ahead>	-11
s:<month-gone>	11
s:<name>	-14
s:<not>	14
s:<number>	16
s:<office>	-12
s:<organisation>	-14
s:<person>	-18
s:<quality>	-11
s:<seat>	-20
s:<sender>	-16
s:<span>	-41
s:<v-bear>	-19
s:<v-buy>	-31
s:<v-end>	45
s:<v-impose>	-10
s:<v-lack>	-17
s:<v-propose>	-36
s:<v-return>	12
s:<v-say>	-41
s:<v-stay>	18
s:<v-suspend>	14
s:<v-target>	-14
s:<v-up>	8
s:after	23
s:agreement	-18
s:aire	38
s:announce	-12
s:another	8
s:apart	-42
s:as	-11
s:ask	10
s:autumn	11
s:be	-20
s:before	-9
s:between	23
s:book	11
s:both	14
s:broke	20
s:bueno	39
s:busan	-21
s:but	-18
s:by	-36
s:charge	9
s:climb	9
s:collect	18
s:conclude	20
s:conflict	10
s:could	-15
s:cut	-12
s:day-after ahead	-51
s:day-after gone	31
s:did	14
s:die	14
s:doe	-13
s:down	17
s:drawer	10
s:due	-13
s:during	23
s:each	16
s:early	-11
s:effect	-12
s:end	27
s:even	11
s:evening	14
s:everybody	-11
s:expire	23
s:first	13
s:fits	-52
s:fits-ahead	-36
s:fits-gone	20
s:following	14
s:foreign	8
s:freeze	17
s:get	-12
s:give	-15
s:good	-9
s:ground	11
s:guayaquil	11
s:had	24
s:has	-35
s:have	-45
s:his	-17
s:i	-11
s:if	-18
s:in	-8
s:is	-43
s:it	16
s:know	11
s:lapse	22
s:lasted	33
s:later	-19
s:lengths=1	-40
s:lengths=2	-24
s:lengths=3	-15
s:lengths=4	17
s:let	10
s:long=month	-80
s:long=usual	27
s:long=week	-130
s:long=years	-74
s:lose	-9
s:mackerel	17
s:make	8
s:midnight	16
s:more	-40
s:more-after	16
s:more-before	-34
s:most	-12
s:named=1	-59
s:named=2	5
s:named=3	32
s:neither	9
s:new	-16
s:now	-8
s:nut	10
s:offer	-14
s:old	-13
s:on	-21
s:one	13
s:one day	-25
s:one month	-41
s:one week	-20
s:one year	-13
s:or	-13
s:orange	10
s:out	27
s:over	20
s:own	10
s:paper	-14
s:past	-10
s:pay	-15
s:propose	-12
s:reach	-16
s:recall	13
s:room	10
s:round	-34
s:run	28
s:same	-18
s:say	-25
s:second	19
s:section	-16
s:ship	-11
s:side	11
s:sign	-19
s:since	-11
s:sit	-11
s:stand	-13
s:steak	11
s:still	-12
s:stockholm	-11
s:stretched	10
s:strike	-22
s:successor	16
s:surcharge	-22
s:table	-9
s:talk	-31
s:tell	-23
s:than	-9
s:the	-28
s:their	-34
s:there	10
s:they	18
s:thi	-23
s:third	-15
s:three	-19
s:to	-12
s:trade	-33
s:truce	25
s:twice	12
s:tyre	11
s:under	-21
s:unit=day	-19
s:unit=month	12
s:unit=week	-40
s:unit=year	-46
s:up	-13
s:us	-13
s:vote	12
s:we	-11
s:were	19
s:when	24
s:who	-23
s:will	-26
s:wine	8
s:winter	9
s:with	-19
s:without	20
s:worked	11
s:would	-39
s:write	-11
s:yield	-15
sa:' notice	-10
sa:'s foreign	11
sa:, <level>	10
sa:, and	11
sa:, by	-9
sa:, expire	13
sa:, is	-9
sa:, on	-13
sa:, over	9
sa:, run	11
sa:, say	9
sa:, which	9
sa:.	-21
sa::	-22
sa:;	27
sa:; both	11
sa:<day-ahead>	-47
sa:<day-ahead> .	-26
sa:<day-ahead> ;	11
sa:<day-gone>	29
sa:<day-gone> ,	10
sa:<day-gone> .	12
sa:<day-gone> to	10
sa:<day-gone> without	13
sa:<day-today> without	9
sa:<gate>	17
sa:<level-noun>	-17
sa:<month-gone>	12
sa:<month-gone> of	11
sa:<not>	27
sa:<number>	17
sa:<number> .	38
sa:<office>	-23
sa:<organisation>	-10
sa:<person> 's	14
sa:<points>	-11
sa:<quality>	-9
sa:<seat>	-37
sa:<seat> on	-9
sa:<span> ,	10
sa:<span> .	-15
sa:<v-agree>	-14
sa:<v-bear>	-18
sa:<v-end>	36
sa:<v-impose>	-9
sa:<v-renew>	13
sa:<v-return>	12
sa:<v-say>	-18
sa:<v-target>	-21
sa:<v-up>	14
sa:a successor	14
sa:agree in	-12
sa:agree on	11
sa:and <day-today>	11
sa:and die	14
sa:and the	-14
sa:and they	10
sa:another	17
sa:ask	16
sa:ask for	17
sa:at <level>	-14
sa:back	-17
sa:been	-13
sa:before	-17
sa:between	11
sa:between <name>	10
sa:broke	21
sa:broke down	16
sa:by	-9
sa:by the	9
sa:conflict	10
sa:could	-12
sa:die	15
sa:down	14
sa:down to	12
sa:duty to	18
sa:earlier	-10
sa:end	20
sa:end in	9
sa:expire	10
sa:failed to	13
sa:for <number>	-9
sa:foreign	10
sa:freeze	10
sa:geneva	-9
sa:go ,	11
sa:has	-12
sa:has been	-11
sa:have	-25
sa:his	-10
sa:hour .	10
sa:in <month-gone>	15
sa:in <name>	-10
sa:in <seat>	-20
sa:in their	13
sa:into	-11
sa:is	-16
sa:it	13
sa:it .	19
sa:it go	11
sa:it is	-11
sa:its	11
sa:its duty	13
sa:keep	-14
sa:lapse	20
sa:lasted	19
sa:later	-17
sa:leave	-17
sa:lower its	11
sa:meet in	-9
sa:minister ,	10
sa:more	-14
sa:neither	14
sa:neither side	16
sa:notice	-15
sa:of	-27
sa:of <level>	9
sa:of <number>	12
sa:of talk	-24
sa:on	-22
sa:on <day-ahead>	-44
sa:on <day-gone>	18
sa:on the	-11
sa:one in	15
sa:other	-13
sa:out	24
sa:over	13
sa:over on	9
sa:own	13
sa:port	10
sa:prolong	14
sa:quarrel	10
sa:raise	11
sa:room	10
sa:run	21
sa:run out	29
sa:say <name>	11
sa:side	15
sa:sign	-13
sa:since	-9
sa:so	-16
sa:still	-10
sa:stretched	10
sa:successor	16
sa:successor .	11
sa:suspension	-12
sa:talk in	-9
sa:that run	13
sa:the <day-gone>	14
sa:the <level>	12
sa:the two	15
sa:their quarrel	10
sa:them	-11
sa:there	-15
sa:they were	21
sa:thi	-15
sa:three	-10
sa:to <day-ahead>	13
sa:to <level>	11
sa:to <number>	13
sa:trade	-10
sa:truce expire	9
sa:twice	13
sa:under	-11
sa:until <day-ahead>	-22
sa:vote	14
sa:week	-14
sa:were	20
sa:when	19
sa:which	10
sa:which both	-13
sa:which the	12
sa:who	-11
sa:wine	9
sa:with	-17
sa:with <name>	-13
sa:with no	11
sa:without	18
sa:without a	20
sa:would	-14
sa:year	14
sb:'s	-19
sb:,	12
sb:, <person>	-18
sb:, a	9
sb:, after	23
sb:, agree	-16
sb:, and	10
sb:, at	-8
sb:, conclude	17
sb:, for	23
sb:, in	-9
sb:, of	19
sb:, on	18
sb:, the	-19
sb:.	-13
sb:: <person>	8
sb:: a	13
sb:;	13
sb:; in	11
sb:<agent>	-15
sb:<day-gone>	13
sb:<day-gone> ,	9
sb:<day-gone> :	15
sb:<day-gone> the	-10
sb:<day-today> after	13
sb:<day-today> —	-17
sb:<duty>	-19
sb:<gate>	-13
sb:<goods-amount>	-17
sb:<goods>	-12
sb:<level-noun>	9
sb:<level> off	11
sb:<money>	-26
sb:<month-ahead>	-10
sb:<name>	-11
sb:<name> 's	-36
sb:<name> ,	-12
sb:<name> agree	-9
sb:<name> begin	10
sb:<name> charge	9
sb:<name> end	12
sb:<name> had	12
sb:<number> ,	12
sb:<number> :	-21
sb:<number> for	14
sb:<organisation>	-6
sb:<person>	-19
sb:<person> ,	-27
sb:<person> meet	15
sb:<points>	14
sb:<points> on	10
sb:<sender>	-16
sb:<span> is	11
sb:<v-agree>	11
sb:<v-bear>	-7
sb:<v-buy>	-22
sb:<v-end>	22
sb:<v-impose>	-11
sb:<v-lack>	-11
sb:<v-propose>	-37
sb:<v-renew>	-22
sb:<v-say>	-35
sb:<v-sell>	-20
sb:<v-stay>	15
sb:a first	-9
sb:a new	-10
sb:a pause	12
sb:about	-17
sb:after	30
sb:after <number>	9
sb:after a	17
sb:after the	-10
sb:agreement	-11
sb:aire	37
sb:aire on	24
sb:all	-12
sb:an	13
sb:an <organisation>	10
sb:and <name>	17
sb:and <number>	11
sb:and <person>	9
sb:and <points>	10
sb:and the	-23
sb:and there	13
sb:are the	9
sb:arrangement	11
sb:as	-11
sb:at	-13
sb:at <level>	11
sb:at the	-10
sb:autumn	11
sb:be	-14
sb:between	16
sb:between <name>	19
sb:book	11
sb:both	11
sb:bueno	38
sb:bueno aire	38
sb:busan	-11
sb:by	-33
sb:by an	10
sb:call a	10
sb:charge	14
sb:collect	11
sb:collect a	12
sb:conclude	16
sb:did	13
sb:down in	11
sb:drawer	10
sb:during	21
sb:each	21
sb:each side	12
sb:end after	10
sb:even	9
sb:evening	16
sb:expire	16
sb:extension	-15
sb:first	15
sb:first truce	14
sb:following	15
sb:for	-12
sb:for <quality>	11
sb:for a	-20
sb:geneva in	-15
sb:give	-11
sb:good	-16
sb:ground	11
sb:had	19
sb:had been	9
sb:had lasted	10
sb:has	-28
sb:have	-26
sb:if	-11
sb:in <month-gone>	11
sb:in <number>	16
sb:in <seat>	-16
sb:in at	10
sb:in bueno	32
sb:in the	-21
sb:is	-22
sb:it	12
sb:it did	9
sb:it had	18
sb:it lasted	20
sb:its	-13
sb:keep	10
sb:last one	17
sb:lasted	21
sb:let	11
sb:make	10
sb:make for	-9
sb:make in	18
sb:meet ,	-9
sb:midnight	13
sb:new	-20
sb:nut	10
sb:of	9
sb:of letter	10
sb:of talk	-10
sb:of the	-16
sb:off	12
sb:off the	11
sb:offer	-11
sb:on <day-ahead>	-25
sb:on each	13
sb:one	8
sb:pause of	11
sb:pay	-16
sb:place	-12
sb:prolong	-12
sb:rate of	9
sb:round	-27
sb:round of	-12
sb:run	11
sb:run for	9
sb:say	-24
sb:second	16
sb:second ,	29
sb:section	-14
sb:section <number>	-13
sb:strike	-14
sb:surcharge	-21
sb:take <level>	13
sb:talk	-32
sb:tell	-11
sb:than	-11
sb:that	-12
sb:the	-12
sb:the <level>	-11
sb:the <organisation>	-28
sb:the <quality>	-15
sb:the first	13
sb:the following	15
sb:the last	24
sb:the rate	9
sb:the second	21
sb:the tariff	-13
sb:the third	-10
sb:the truce	19
sb:their	-43
sb:there	18
sb:there ,	10
sb:there were	12
sb:they	13
sb:they agree	25
sb:they had	-26
sb:they meet	11
sb:third	-13
sb:to	-22
sb:to <level>	-19
sb:to <number>	-13
sb:to last	9
sb:to leave	11
sb:to take	11
sb:trade	-22
sb:truce	24
sb:truce between	22
sb:truce is	-12
sb:truce of	11
sb:truce over	9
sb:under	-13
sb:up	-12
sb:was	10
sb:was agree	-10
sb:was for	9
sb:what they	14
sb:which had	11
sb:will	-34
sb:winter	10
sb:with	-9
sb:within	-11
sb:worked	11
sb:would	-31
sb:year	-14
sb:— a	14
t0=future	-20
t0=past-passive	-14
t0=perfect	-31
t0=pluperfect	21
t0=present	-23
t1=future	-19
t1=past-passive	-14
t1=perfect	-30
t1=pluperfect	23
t1=present	-21
t2=participle-passive	13
t2=past	10
t:loose-r0	10
t:loose-r2	-13
t:more	8
t:more-in	-19
t:more-in0	-19
t:more-l	-26
t:more-l2	-16
t:more-r	31
t:more-r2	11
t:more-r3	10
t:quiet	-19
t:quiet-l	-13
t:truce	24
t:truce-l	27
t:truce-l1	19
t:truce-l3	16
t:truce-r1	13
t:truce-r2	-26
t:verb	-13
t:verb-l1	-20
tn:loose	22
tn:more	29
tp:loose	-26
tp:quiet	-12
tp:truce	28
tp:verb	-13
v0=agree	16
v0=be	9
v0=conclude	11
v0=expire	11
v0=have	-11
v0=hold	14
v0=run	9
v1=be	10
v1=begin	-11
v1=conclude	15
v1=end	19
v1=expire	11
v1=have	-10
v2-none	-46
v2=agree	12
v2=end	26
v2=expire	10
v2=go	-9
v2=leave	-9
v2=other	-13
v2=run	13
vt0=agree present	12
vt0=be pluperfect	12
vt0=conclude past	12
vt0=end past	19
vt0=have present	-16
vt0=other past	-10
vt0=run past	10
vt1=agree present	12
vt1=be pluperfect	12
vt1=begin past	-9
vt1=conclude past	12
vt1=end past	19
vt1=have present	-16
vt1=other past	-10
vt1=run past	10
vt2=begin past	-12
vt2=begin present	10
vt2=end participle	16
vt2=run past	20
vt2=run present	-11`;
