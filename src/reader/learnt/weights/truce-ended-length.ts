// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:'s	-8
a:.	-20
a:<day-ahead>	-19
a:<day-gone>	20
a:<day-gone> .	14
a:<gate>	-12
a:<goods>	-24
a:<level>	-26
a:<level> .	-15
a:<month-gone>	-15
a:<name> has	9
a:<number> .	15
a:<v-bear>	-14
a:<v-down>	-17
a:<v-end>	24
a:<v-stay>	11
a:<v-suspend>	11
a:<v-up>	-12
a:agree	12
a:agree on	18
a:and	-13
a:end	17
a:end .	-11
a:end on	11
a:expire	10
a:for	-18
a:from <day-gone>	11
a:had	-15
a:in	-35
a:in <month-gone>	-13
a:is	-20
a:later	-10
a:notice	-9
a:of	-28
a:of <number>	14
a:of talk	-14
a:on	-8
a:on the	-12
a:out	17
a:run	11
a:run out	19
a:talk	-18
a:talk in	-9
a:the	-20
a:the tariff	9
a:their	-10
a:to	-9
a:with	-15
b:'s	-23
b:,	10
b:, after	9
b:, for	22
b:, of	19
b:, the	-7
b:: a	22
b:<agent>	-21
b:<day-gone>	-18
b:<gate>	-25
b:<goods-amount>	-13
b:<goods>	-14
b:<money>	-17
b:<month-gone> for	-14
b:<name>	-15
b:<not>	-10
b:<number>	-10
b:<organisation>	-22
b:<quality>	-19
b:<seat>	-17
b:<span>	-11
b:<v-bear>	-12
b:<v-begin>	-12
b:<v-buy>	-10
b:<v-end>	17
b:<v-impose>	-7
b:<v-propose>	-38
b:<v-say>	-25
b:<v-sell>	-9
b:<v-target>	-10
b:a	13
b:a truce	12
b:after	18
b:after a	12
b:and the	-13
b:are	-11
b:at	-18
b:be	-22
b:been	15
b:both	12
b:by	-31
b:end	16
b:expire	11
b:for	-10
b:for a	-15
b:good	-10
b:had	21
b:had agree	-11
b:had been	11
b:has	-9
b:have	-21
b:in	-32
b:in the	-17
b:is	-9
b:it	23
b:it had	12
b:it lasted	24
b:its	-15
b:lasted	26
b:may	-11
b:new	-9
b:of	20
b:on	-11
b:on <day-gone>	-10
b:one	-11
b:over	-10
b:replace	-10
b:run for	9
b:say	-10
b:second	-10
b:sign	-13
b:talk	-8
b:that	-21
b:the	-32
b:the <office>	-10
b:the <organisation>	-16
b:their	-21
b:they had	-12
b:time	-9
b:to last	9
b:to leave	10
b:truce of	10
b:truce was	-10
b:was	-13
b:we	-12
b:were	9
b:will	-17
b:would	-21
c0=begin	-9
c0=propose	-26
c0=say	-12
c0=stay	11
c0=up	-10
c1=bear	-8
c1=begin	-22
c1=end	22
c1=impose	-12
c1=propose	-26
c1=say	-14
c1=stay	12
c1=up	-10
c2=bear	-12
c2=begin	-11
c2=down	-13
c2=end	35
c2=impose	-13
c2=up	-13
ct0=agree past	11
ct0=agree past-passive	-16
ct0=agree pluperfect	-14
ct0=agree present	18
ct0=bear past	-14
ct0=end past	22
ct0=end present	-14
ct0=impose past-passive	-14
ct0=impose perfect	-14
ct0=impose present	14
ct0=stay past	10
ct0=stay pluperfect	26
ct0=stay present	-22
ct1=agree participle-passive	-9
ct1=agree past-passive	-16
ct1=agree pluperfect	-13
ct1=agree present	19
ct1=bear past	-14
ct1=end participle-passive	14
ct1=end past	22
ct1=end present	-13
ct1=impose past	-10
ct1=impose past-passive	-14
ct1=impose perfect	-13
ct1=impose present	14
ct1=stay past	10
ct1=stay pluperfect	26
ct1=stay present	-21
ct2=agree past-passive	9
ct2=begin past	-17
ct2=end participle-passive	11
ct2=end past	21
ct2=impose participle-passive	-12
ct2=stay past	12
f:"	9
f:'s	-39
f:,	19
f:-	-12
f:;	-18
f:<agent>	-25
f:<day-ahead>	-26
f:<day-gone>	23
f:<month-ahead>	-19
f:<name>	12
f:<not>	15
f:<number>	-11
f:<quality>	14
f:<sender>	-15
f:<v-agree>	-12
f:<v-bear>	10
f:<v-end>	13
f:<v-propose>	11
f:<v-stay>	27
f:<v-suspend>	18
f:?	-12
f:agree	14
f:are	-22
f:away	12
f:back	-16
f:be	-20
f:been	18
f:before	-11
f:border	11
f:both	19
f:come	-9
f:cost	9
f:custom	10
f:ever	9
f:expire	10
f:fish	9
f:for	11
f:government	-9
f:grain	12
f:had	12
f:halve	12
f:he	-21
f:her	13
f:i	-27
f:if	-15
f:into	-12
f:is	-14
f:its	-14
f:meet	19
f:negotiate	15
f:new	8
f:nobody	26
f:now	11
f:of	9
f:off	9
f:oil	11
f:one	24
f:out	15
f:over	9
f:renew	11
f:renewed	14
f:run	18
f:same	-13
f:say	-54
f:she	10
f:side	12
f:sign	-25
f:so	-13
f:stay	8
f:sugar	10
f:suspension	10
f:take	14
f:them	17
f:they	-11
f:time	10
f:up	13
f:very	10
f:was	31
f:we	11
f:were	35
f:when	7
f:where	13
f:while	13
f:will	-31
f:wish	10
f:would	-39
f:write	12
first-of-paragraph	-34
has-future	-12
has-modal	-14
has-perfect	-13
has-pluperfect	11
has-present	-48
l1=,	-12
l1=:	-19
l1=<money>	-9
l1=<v-impose>	-22
l1=after	11
l1=another	-11
l1=by	-21
l1=in	-19
l1=lasted	27
l1=of	27
l1=with	-9
l2=,	39
l2=<begin>	-18
l2=<goods>	-9
l2=<name>	-10
l2=<v-stay>	11
l2=after	14
l2=been	9
l2=for	-11
l2=it	12
l2=run	9
l2=there	12
l3=<day-gone>	10
l3=<day-today>	20
l3=<goods>	-12
l3=a	17
l3=had	17
l3=is	-9
l3=on	-8
l3=the	-16
l3=to	-12
l4=,	19
l4=:	25
l4=<goods>	-19
l4=<name>	-18
l4=<quality>	10
l4=<v-end>	15
l4=<v-propose>	-13
l4=<v-stay>	-9
l4=and	-18
l4=for	-17
l4=it	-14
l4=leave	10
l4=on	16
l4=that	-8
l4=with	14
l4=—	12
l=, after	9
l=, for	21
l=, of	19
l=<begin> for	-20
l=<begin> the	11
l=<month-gone> for	-14
l=after a	15
l=it lasted	25
l=run for	9
l=to last	10
l=truce of	12
lead=,	10
lead=-	15
lead=a	-15
lead=it	30
lead=sixty	11
lead=that	-14
lead=there	-10
lll=<begin> <begin> for	-20
lll=<begin> <begin> the	11
lll=<day-gone> , for	9
lll=<day-today> , after	11
lll=a truce of	14
lll=in <month-gone> for	-13
lr=<begin> ,	10
lr=after .	10
lr=for .	9
lr=for from	13
lr=for in	-11
lr=for of	16
lr=in ,	-9
lr=in .	-10
lr=lasted ,	11
lr=lasted .	14
lr=of ,	34
lr=of ;	12
lr=of was	10
n:add	-11
n:added	29
n:adds	-10
n:again	15
n:agreement	26
n:another	-13
n:asleep	-9
n:bargain	20
n:ceasefire	8
n:continue	26
n:continues	17
n:days=0	-17
n:days=2	42
n:days=3	25
n:days=6	24
n:deal	62
n:deals	18
n:extend	32
n:extended	36
n:extension	18
n:extra	6
n:frozen	13
n:further	-17
n:go on	32
n:goes on	17
n:grace	13
n:holiday	-18
n:in the drawer	10
n:lengths=1	40
n:lengths=2	18
n:lengths=3	20
n:lengths=6	-27
n:lies	-30
n:lift	11
n:long=0	-15
n:long=1	29
n:long=2	18
n:long=3	33
n:long=9	-11
n:longer	39
n:loose=2	40
n:loose=3	11
n:measures	9
n:more	29
n:more=2	12
n:more=6	26
n:more=9	15
n:no truce	42
n:on hold	11
n:on ice	9
n:pauses	-9
n:period	21
n:quiet=1	17
n:quiet=2	-15
n:quiet=3	-12
n:relief	12
n:renews	-11
n:rest	-17
n:second	-24
n:settlement	11
n:sleep	-14
n:spared	-12
n:stay	21
n:stretched	-19
n:successor	-26
n:suspend	17
n:suspended	29
n:term	21
n:truce=1	44
n:truce=6	-35
n:truces	-20
n:understanding	8
n:verb=1	14
n:verb=2	31
n:window	13
nc2=agree	-10
nc2=end	16
nc2=impose	-13
nct2=agree participle-passive	-10
nct2=begin past	16
nct2=end participle-passive	8
nct2=end past	32
nct2=end present	-20
nct2=impose past	-11
nct2=say past	-18
nct2=stay past	9
nct2=stay present	-16
nct2=up past	12
next=:	-13
next=;	18
next=and	11
next=that	-9
next=which	-11
nhas-gerund	-17
nhas-modal	-21
nhas-participle	8
nhas-past	38
nhas-pluperfect	12
nhas-present	-36
none	37
nt2=future	-10
nt2=gerund	-17
nt2=modal	-17
nt2=past	31
nt2=pluperfect-passive	9
nt2=present	-35
nv0-none	-13
nv1-none	-13
nv2-none	-15
nv2=agree	-9
nv2=ask	10
nv2=go	12
nv2=say	-15
nvt2=end past	13
nvt2=end present	-12
nvt2=expire past	16
nvt2=go past	13
nvt2=pay present	10
nvt2=say past	-12
nvt2=sign past	-10
pc0=propose	-9
pc0=say	-11
pc1=agree	7
pc1=bear	11
pc1=propose	-9
pc1=say	-11
pct0=agree past	13
pct0=bear present	15
pct0=end past	11
pct0=say past	-17
pct0=stay past-passive	13
pct0=stay present	-21
pct1=agree past	13
pct1=bear present	15
pct1=end past	11
pct1=say past	-17
pct1=stay past-passive	13
pct1=stay present	-20
phas-modal	-14
phas-past	12
pt0=modal	-13
pt0=past	12
pt1=modal	-12
pv0=end	-12
pv0=expire	12
pv0=make	13
pv0=put	9
pv1=end	-12
pv1=expire	11
pv1=make	12
pv1=put	9
pvt0=be present	-16
pvt0=make past	13
pvt0=put present	10
pvt1=be present	-15
pvt1=make past	13
pvt1=put present	10
q:"	-11
q:,	20
q:-	12
q::	-20
q:<day-ahead>	-39
q:<day-gone>	28
q:<day-today>	12
q:<goods>	22
q:<level>	19
q:<not>	15
q:<organisation>	-33
q:<person>	-30
q:<quality>	28
q:<seat>	-8
q:<sender>	-14
q:<v-agree>	-14
q:<v-bear>	14
q:<v-begin>	-13
q:<v-buy>	-12
q:<v-impose>	-12
q:<v-propose>	-25
q:<v-stay>	-15
q:<v-suspend>	-8
q:?	-15
q:a	-25
q:an	-14
q:and	15
q:are	-20
q:at	8
q:be	-18
q:between	14
q:book	11
q:busan	-12
q:by	-21
q:call	-12
q:cod	11
q:come	-25
q:country	-9
q:during	11
q:expire	10
q:failed	16
q:first	36
q:for	-16
q:foreign	8
q:four	13
q:good	-22
q:grow	10
q:had	17
q:have	-23
q:it	-20
q:know	14
q:last	-11
q:meet	15
q:no	10
q:of	-49
q:other	-17
q:our	-12
q:out	-19
q:over	15
q:pay	10
q:port	12
q:put	19
q:quarrel	-12
q:sign	-31
q:sugar	12
q:take	12
q:that	10
q:the	-10
q:their	-18
q:then	8
q:there	15
q:they	-6
q:to	-9
q:trade	-9
q:truce	25
q:under	-10
q:was	20
q:watche	15
q:will	-15
q:with	-21
q:would	-20
q:year	20
q:—	9
qt=future	-12
qt=past	18
qt=perfect	-26
qt=pluperfect	22
qt=present	-23
r1=,	17
r1=;	20
r1=<end>	-19
r1=<not>	-9
r1=<v-end>	15
r1=before	-14
r1=in	-29
r1=is	-14
r1=of	-10
r1=on	-16
r1=to	-22
r2=<agent>	-9
r2=<day-gone>	9
r2=<goods>	16
r2=<number>	14
r2=<v-end>	30
r2=<v-impose>	-14
r2=and	-21
r2=expire	22
r2=notice	-9
r2=over	13
r2=talk	-14
r2=the	-26
r2=to	-24
r2=was	-9
r2=which	12
r3=<day-ahead>	-15
r3=<day-gone>	12
r3=<duty>	-9
r3=<goods>	-13
r3=<level>	-14
r3=<not>	-13
r3=<v-agree>	-12
r3=<v-end>	10
r3=<v-impose>	-25
r3=at	14
r3=by	8
r3=end	13
r3=on	14
r3=the	10
r3=to	-8
r3=was	19
r4=<day-ahead>	-24
r4=<day-gone>	16
r4=<end>	-27
r4=<level>	12
r4=<month-gone>	13
r4=<number>	11
r4=down	9
r4=for	-9
r4=of	-14
r=, <level>	11
r=, and	-19
r=, expire	16
r=, to	-17
r=, which	15
r=<end> <end>	-19
r=end on	8
r=from <day-gone>	12
r=more .	12
r=of <number>	16
r=of talk	-13
s:"	-8
s:'s	-20
s:.	-17
s::	-9
s:;	25
s:<day-ahead>	-55
s:<day-gone>	26
s:<gate>	10
s:<goods-amount>	-17
s:<goods>	-19
s:<level-noun>	-15
s:<money>	-26
s:<name>	-20
s:<not>	22
s:<number>	27
s:<office>	-23
s:<organisation>	-14
s:<person>	-18
s:<quality>	-11
s:<span>	-34
s:<v-bear>	-9
s:<v-buy>	-25
s:<v-end>	49
s:<v-propose>	-51
s:<v-return>	17
s:<v-say>	-38
s:<v-stay>	23
s:<v-suspend>	16
s:<v-target>	-19
s:about	-16
s:after	20
s:agree	13
s:agreement	-14
s:all	-19
s:announce	-10
s:another	11
s:apart	-36
s:as	-16
s:at	-12
s:autumn	9
s:back	-11
s:be	-22
s:bean	10
s:before	-26
s:book	11
s:broke	15
s:busan	-18
s:but	-13
s:by	-29
s:call	-10
s:collect	17
s:conclude	12
s:cut	-11
s:day-after ahead	-60
s:day-after gone	33
s:day-before	-9
s:did	18
s:die	9
s:drawer	10
s:due	-10
s:during	16
s:each	10
s:earlier	-9
s:effect	-9
s:end	29
s:even	11
s:evening	10
s:expire	30
s:extend	-12
s:failed	12
s:first	9
s:fits	-49
s:fits-ahead	-29
s:fits-gone	13
s:following	13
s:gave	-12
s:get	-10
s:good	-10
s:government	13
s:had	19
s:has	-21
s:have	-40
s:if	-24
s:is	-45
s:it	19
s:know	11
s:lapse	16
s:lasted	36
s:later	-13
s:lengths=1	-40
s:lengths=2	-20
s:lengths=3	-21
s:lengths=4	28
s:licence	9
s:long=month	-65
s:long=usual	22
s:long=week	-104
s:long=years	-58
s:may	-19
s:minister	-17
s:month	-9
s:more	-26
s:more-after	11
s:more-before	-36
s:named=1	-51
s:named=3	16
s:neither	11
s:new	-12
s:nothing	-10
s:now	-18
s:offer	-12
s:old	-11
s:on	-12
s:once	16
s:one	9
s:one day	-21
s:one month	-29
s:one week	-17
s:one year	-11
s:other	-20
s:out	29
s:over	9
s:paper	-11
s:pay	-11
s:promise	-13
s:propose	-10
s:rate	-21
s:reach	-13
s:replace	-11
s:room	11
s:round	-23
s:run	25
s:same	-12
s:say	-26
s:second	13
s:section	-14
s:shrimp	9
s:side	17
s:signature	-10
s:since	-12
s:sit	-12
s:stand	-10
s:standstill	-16
s:strike	-14
s:successor	11
s:surcharge	-17
s:talk	-44
s:tell	-17
s:than	-20
s:that	-8
s:the	-26
s:their	-35
s:them	-15
s:there	14
s:third	-14
s:three	-13
s:time	-15
s:to	-10
s:trade	-22
s:truce	23
s:tyre	10
s:under	-19
s:unit=week	-37
s:unit=year	-41
s:until	-20
s:up	-10
s:were	12
s:what	14
s:when	13
s:who	-19
s:will	-13
s:without	17
s:would	-19
s:yield	-11
sa:" .	-10
sa:, <level>	10
sa:, and	11
sa:, expire	16
sa:, the	-17
sa:, to	-13
sa:, which	9
sa:.	-17
sa:;	25
sa:<day-ahead>	-59
sa:<day-ahead> .	-31
sa:<day-gone>	31
sa:<day-gone> ,	12
sa:<day-gone> and	13
sa:<day-gone> without	11
sa:<gate>	21
sa:<level-noun>	-26
sa:<name>	-12
sa:<not>	29
sa:<number>	25
sa:<number> .	38
sa:<office>	-15
sa:<person>	-12
sa:<points>	-8
sa:<quality>	-11
sa:<seat>	-18
sa:<span>	-30
sa:<span> ,	-10
sa:<v-agree>	-15
sa:<v-bear>	-10
sa:<v-end>	43
sa:<v-impose>	-16
sa:<v-return>	15
sa:<v-say>	-17
sa:<v-stay>	8
sa:<v-target>	-14
sa:<v-up>	9
sa:a successor	11
sa:agree on	12
sa:an extension	11
sa:and the	-16
sa:another	15
sa:ask	10
sa:ask for	10
sa:at <number>	15
sa:back	-11
sa:be	-10
sa:bean	10
sa:before	-24
sa:broke	15
sa:by the	8
sa:come	-24
sa:die	10
sa:duty to	16
sa:end	28
sa:end in	13
sa:expire	15
sa:export	10
sa:export of	10
sa:extension	10
sa:failed	12
sa:failed to	15
sa:freeze	9
sa:from <day-gone>	9
sa:go ,	12
sa:government	16
sa:have	-20
sa:he	-12
sa:in	10
sa:in <month-gone>	13
sa:in <name>	-10
sa:in the	8
sa:is	-22
sa:it	8
sa:it .	21
sa:keep	-10
sa:lapse	20
sa:last	-11
sa:later	-11
sa:leave	-15
sa:licence	10
sa:lower its	9
sa:neither	13
sa:neither side	16
sa:notice	-10
sa:of	-45
sa:of <number>	11
sa:of talk	-16
sa:of the	-21
sa:on	-16
sa:on <day-ahead>	-50
sa:on <day-gone>	24
sa:on the	-12
sa:once	10
sa:one	10
sa:other	-15
sa:out	25
sa:over	15
sa:own	10
sa:port	12
sa:prolong	9
sa:prolong it	10
sa:reach	-9
sa:room	11
sa:run	17
sa:run out	28
sa:side	16
sa:sign	-14
sa:so	-16
sa:start .	10
sa:successor	11
sa:talk	-22
sa:talk in	-10
sa:that run	11
sa:the <level>	14
sa:the <name>	-9
sa:the export	10
sa:the two	16
sa:their	-8
sa:them	-10
sa:then	-11
sa:there	-10
sa:to <number>	10
sa:two government	11
sa:until	-15
sa:until <day-ahead>	-9
sa:when	12
sa:which	15
sa:which the	15
sa:with	-11
sa:without	15
sa:without a	18
sb:'s	-20
sb:,	11
sb:, <name>	-13
sb:, <person>	-15
sb:, after	8
sb:, and	13
sb:, conclude	11
sb:, for	21
sb:, of	26
sb:, on	12
sb:, the	-16
sb:: a	21
sb:<agent>	-19
sb:<day-today> after	14
sb:<duty>	-15
sb:<gate>	-11
sb:<goods-amount>	-16
sb:<goods>	-15
sb:<level>	-12
sb:<level> ,	-18
sb:<money>	-20
sb:<month-gone> for	-14
sb:<name>	-16
sb:<name> 's	-17
sb:<name> begin	13
sb:<name> in	9
sb:<number> ,	14
sb:<number> :	-14
sb:<number> for	15
sb:<office>	-11
sb:<person>	-9
sb:<person> ,	-20
sb:<person> sign	11
sb:<points>	14
sb:<points> on	10
sb:<seat> ,	12
sb:<sender>	-13
sb:<span>	-8
sb:<v-agree>	14
sb:<v-buy>	-19
sb:<v-end>	16
sb:<v-propose>	-56
sb:<v-say>	-27
sb:<v-sell>	-14
sb:<v-stay>	17
sb:a new	-9
sb:a truce	12
sb:after	19
sb:after a	18
sb:agree	12
sb:agreement	-9
sb:an	11
sb:and <number>	10
sb:and the	-22
sb:are	-18
sb:as	-10
sb:at	-43
sb:at the	-14
sb:autumn	10
sb:be	-13
sb:been	11
sb:book	11
sb:busan	-15
sb:by	-29
sb:collect	9
sb:collect a	11
sb:come	11
sb:did	18
sb:drawer	11
sb:during	13
sb:each	12
sb:each side	12
sb:evening	12
sb:expire	20
sb:extend	-11
sb:extension	-15
sb:first	8
sb:for	-9
sb:for <quality>	10
sb:for a	-20
sb:geneva	9
sb:good	-12
sb:had	25
sb:had agree	-11
sb:had been	10
sb:has	-18
sb:have	-22
sb:if	-16
sb:in <seat>	-13
sb:in the	-20
sb:is	-31
sb:it	17
sb:it had	12
sb:it lasted	24
sb:its	-12
sb:lasted	30
sb:make in	12
sb:may	-13
sb:meet in	-8
sb:new	-17
sb:of	14
sb:off	12
sb:off the	11
sb:offer	-10
sb:on	-7
sb:on <day-ahead>	-20
sb:on each	13
sb:pay	-11
sb:place	-12
sb:rate	-9
sb:replace	-10
sb:round	-18
sb:run	10
sb:run for	9
sb:say	-24
sb:second	12
sb:second ,	22
sb:section	-11
sb:section <number>	-11
sb:shrimp	10
sb:sign ,	12
sb:standstill	-9
sb:surcharge	-16
sb:talk	-23
sb:tell	-12
sb:that	-12
sb:that had	10
sb:the	-12
sb:the <office>	-17
sb:the <organisation>	-26
sb:the <quality>	-13
sb:the first	11
sb:the second	16
sb:the truce	17
sb:their	-37
sb:there	19
sb:there ,	10
sb:they	12
sb:they agree	17
sb:they had	-14
sb:third	-12
sb:time	-16
sb:to	-9
sb:to <level>	-11
sb:to last	9
sb:to leave	10
sb:to take	11
sb:trade	-14
sb:truce	24
sb:truce ,	11
sb:truce between	12
sb:truce of	9
sb:truce that	10
sb:under	-10
sb:up	-9
sb:was	12
sb:what	15
sb:what they	17
sb:which	-11
sb:will	-28
sb:would	-30
sb:— a	12
t0=future	-18
t0=past	16
t0=past-passive	-25
t0=perfect	-31
t0=pluperfect	16
t0=present	-21
t1=future	-17
t1=past-passive	-25
t1=perfect	-29
t1=pluperfect	18
t1=present	-19
t2=participle-passive	9
t2=past	11
t:more	11
t:more-in	-13
t:more-in0	-13
t:more-l	-22
t:more-l2	-20
t:more-r	34
t:more-r3	17
t:quiet	-15
t:truce	24
t:truce-l	27
t:truce-l1	18
t:truce-l3	16
t:truce-r2	-19
t:verb	-12
t:verb-l	-9
t:verb-l1	-14
tn:loose	18
tn:more	29
tn:truce	17
tp:loose	-24
tp:more	-31
tp:truce	27
v0-none	-14
v0=expire	11
v0=hold	13
v0=run	10
v1=end	13
v1=expire	11
v1=hold	13
v1=run	10
v2-none	-45
v2=agree	12
v2=be	-14
v2=end	27
v2=expire	10
v2=other	-10
v2=run	16
vt0=agree present	12
vt0=be pluperfect	11
vt0=be present	-7
vt0=end past	11
vt0=have present	-10
vt0=other past	-8
vt0=run past	12
vt1=agree present	12
vt1=be pluperfect	11
vt1=be present	-7
vt1=end past	11
vt1=have present	-10
vt1=other past	-8
vt1=run past	12
vt2=be past	-9
vt2=end participle	11`;
