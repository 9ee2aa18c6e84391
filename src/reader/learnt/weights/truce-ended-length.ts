// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:'s	-13
a:.	-12
a:<day-ahead>	-15
a:<day-gone>	15
a:<day-gone> .	18
a:<day-today>	11
a:<day-today> without	8
a:<gate>	-8
a:<goods>	-15
a:<level>	-20
a:<level> .	-15
a:<month-gone>	-10
a:<name> and	8
a:<number>	-13
a:<span>	-6
a:<v-bear>	-6
a:<v-begin>	8
a:<v-down>	-8
a:<v-end>	23
a:<v-propose>	-11
a:<v-say>	-8
a:<v-suspend>	6
a:<v-target>	-7
a:<v-up>	-14
a:?	6
a:agree	8
a:agree on	11
a:and	-7
a:and <name>	8
a:at	11
a:at the	9
a:been	-6
a:before	-6
a:begin	13
a:between <name>	12
a:end	25
a:end .	-6
a:end on	17
a:for	-14
a:from <day-gone>	8
a:in	-19
a:in <month-gone>	-10
a:in the	6
a:is	-12
a:later	-9
a:more	6
a:more .	13
a:new	-6
a:of	-46
a:of talk	-7
a:on <day-gone>	12
a:out	16
a:run	11
a:run out	17
a:talk	-14
a:the	-19
a:the tariff	10
a:their	-7
a:to	-23
a:were	-10
a:with	-7
a:without	9
a:without a	8
b:"	-13
b:'s	-16
b:,	15
b:, after	15
b:, conclude	8
b:, for	18
b:, has	-6
b:, was	8
b:: a	8
b:<agent>	-10
b:<day-gone> for	-14
b:<day-today>	-8
b:<duty>	-11
b:<gate>	-11
b:<goods-amount>	-10
b:<goods>	-31
b:<level>	-21
b:<money>	-11
b:<month-gone>	-15
b:<month-gone> for	-6
b:<name>	-30
b:<name> suspend	7
b:<not>	-13
b:<number>	-22
b:<organisation>	-17
b:<person> agree	10
b:<person> and	6
b:<quality>	-14
b:<seat>	-12
b:<v-bear>	-27
b:<v-begin>	-27
b:<v-down>	-15
b:<v-impose>	-8
b:<v-propose>	-26
b:<v-say>	-16
b:<v-stay>	7
b:<v-target>	-8
b:<v-up>	-6
b:a pause	7
b:a truce	12
b:after	8
b:after a	10
b:agree	8
b:agree on	6
b:agree to	6
b:an	7
b:an extension	-6
b:and <person>	7
b:and it	-12
b:and the	-10
b:are	-6
b:armistice	13
b:at	-18
b:at the	-6
b:be	-18
b:been	9
b:both	14
b:by	-29
b:conclude for	9
b:country	-7
b:duty	-11
b:end a	6
b:extend	-6
b:extension	-7
b:extension of	-6
b:for	-8
b:for a	-11
b:for the	-7
b:get	-7
b:good	-10
b:good for	-8
b:had agree	-11
b:has	-11
b:has been	6
b:have	-16
b:he	-7
b:i	-7
b:in	-54
b:in <month-gone>	-8
b:in the	-9
b:is	-22
b:it	18
b:its	-9
b:lasted	28
b:leave	9
b:of	19
b:of it	9
b:on	-22
b:over	-6
b:pause	7
b:pause of	7
b:put	-7
b:run	9
b:run for	10
b:say	-8
b:side agree	7
b:sign	-7
b:suspend for	-7
b:take	-8
b:that	-19
b:the	-38
b:the <name>	6
b:the <office>	-14
b:the <organisation>	-10
b:the first	6
b:their	-17
b:they agree	9
b:they had	-9
b:to a	-7
b:to be	-7
b:to last	14
b:truce in	-6
b:truce of	12
b:truce was	-10
b:two	-6
b:under	-6
b:was	-10
b:we	-8
b:were	10
b:what	7
b:where	-6
b:will	-10
b:with	-10
b:would	-22
b:yield	-6
b:yield on	-6
b:—	10
c0=agree	9
c0=bear	-21
c0=begin	-22
c0=down	-11
c0=end	-6
c0=impose	-6
c0=propose	-20
c0=say	-6
c0=suspend	6
c0=up	-6
c1=agree	-6
c1=bear	-23
c1=begin	-25
c1=down	-12
c1=end	10
c1=impose	-17
c1=propose	-18
c1=say	-6
c1=stay	7
c1=up	-9
c2=begin	7
c2=down	-7
c2=end	35
c2=impose	-14
c2=stay	-6
c2=up	-13
ct0=agree past	15
ct0=agree past-passive	-12
ct0=agree pluperfect	-14
ct0=agree present	8
ct0=bear past	-12
ct0=begin past	-9
ct0=down past	-7
ct0=end present	-7
ct0=impose modal	-8
ct0=impose past-passive	-9
ct0=impose perfect	-16
ct0=impose present	8
ct0=stay modal	8
ct0=stay past	13
ct0=stay perfect	-8
ct0=stay pluperfect	13
ct0=stay present	-30
ct1=agree participle-passive	-21
ct1=agree past	6
ct1=agree past-passive	-12
ct1=agree pluperfect	-13
ct1=agree present	8
ct1=bear past	-12
ct1=begin past	-9
ct1=down past	-7
ct1=end gerund	8
ct1=end participle-passive	11
ct1=end present	-7
ct1=impose modal	-8
ct1=impose participle-passive	-6
ct1=impose past	-10
ct1=impose past-passive	-9
ct1=impose perfect	-14
ct1=impose present	9
ct1=stay modal	8
ct1=stay past	14
ct1=stay perfect	-8
ct1=stay pluperfect	13
ct1=stay present	-29
ct1=suspend participle-passive	-8
ct2=begin present	15
ct2=end participle-passive	16
ct2=end past	14
ct2=impose participle-passive	-16
ct2=impose past	-7
ct2=stay past	8
ct2=stay present	-19
f:"	19
f:'s	-24
f:,	12
f:-	-11
f:.	-8
f:<agent>	-13
f:<day-ahead>	-44
f:<day-gone>	22
f:<day-today>	-13
f:<duty>	20
f:<goods>	-6
f:<level>	-14
f:<month-ahead>	-17
f:<month-gone>	9
f:<name>	6
f:<not>	22
f:<organisation>	-15
f:<person>	9
f:<quality>	12
f:<seat>	11
f:<sender>	-10
f:<v-bear>	8
f:<v-begin>	-17
f:<v-down>	22
f:<v-end>	13
f:<v-sell>	-10
f:<v-stay>	20
f:<v-suspend>	23
f:<v-target>	-13
f:<v-threaten>	-9
f:again	10
f:agree	14
f:an	-11
f:are	-23
f:back	-12
f:be	-20
f:been	17
f:before	-9
f:both	18
f:by	14
f:day	13
f:did	16
f:do	9
f:drop	7
f:duty	21
f:each	-8
f:earth	-6
f:end	14
f:fall	-6
f:first	-6
f:for	11
f:from	8
f:gave	-9
f:good	-8
f:government	-9
f:had	20
f:has	-40
f:he	-12
f:his	10
f:i	-17
f:if	-16
f:instead	-8
f:into	-9
f:is	-30
f:it	12
f:its	-19
f:last	15
f:make	8
f:meet	10
f:minute	9
f:next	-8
f:nobody	11
f:not	17
f:of	26
f:one	27
f:only	-7
f:other	-6
f:out	6
f:over	8
f:paper	-8
f:pause	15
f:put	-16
f:rare	-6
f:rate	8
f:renewed	12
f:reporter	8
f:run	11
f:say	-37
f:second	18
f:she	6
f:should	11
f:side	11
f:sign	-17
f:since	-14
f:sit	9
f:stay	12
f:suspension	20
f:take	-10
f:talk	7
f:than	-7
f:that	-14
f:the	6
f:their	10
f:them	19
f:they	-8
f:thi	-7
f:three	9
f:time	9
f:to	14
f:truce	-8
f:two	7
f:us	-6
f:very	10
f:was	16
f:we	17
f:week	11
f:were	27
f:when	28
f:where	12
f:which	-12
f:who	-9
f:will	-19
f:wine	7
f:would	-32
f:write	16
f:year	-7
first-of-paragraph	-24
has-future	-10
has-modal	-7
has-participle	7
has-past	8
has-perfect	-7
has-present	-38
headline	13
l1=:	-15
l1=<begin>	-19
l1=<money>	-7
l1=<v-begin>	-6
l1=<v-impose>	-13
l1=a	-7
l1=another	-10
l1=by	-20
l1=has	-6
l1=in	-23
l1=it	7
l1=lasted	29
l1=of	27
l1=on	-8
l1=the	-7
l2=,	35
l2=<begin>	-38
l2=<day-ahead>	-9
l2=<duty>	-6
l2=<goods>	-10
l2=<level>	-11
l2=<month-gone>	-10
l2=<name>	-7
l2=<number>	-9
l2=<v-end>	11
l2=<v-stay>	12
l2=conclude	9
l2=each	7
l2=for	-8
l2=good	-6
l2=it	21
l2=pause	6
l2=run	10
l2=sign	-7
l2=suspend	-7
l2=suspension	-8
l2=the	7
l2=there	15
l2=to	12
l2=truce	14
l2=was	-8
l3=<begin>	-10
l3=<day-gone>	16
l3=<day-today>	25
l3=<goods>	-7
l3=<name>	-13
l3=<v-down>	7
l3=<v-end>	7
l3=<v-impose>	6
l3=a	17
l3=an	8
l3=both	10
l3=had	14
l3=has	6
l3=in	-14
l3=is	-8
l3=on	-30
l3=that	-6
l3=the	-22
l3=to	-12
l3=truce	-6
l3=would	-7
l4=,	14
l4=:	17
l4=<begin>	-17
l4=<day-gone>	14
l4=<goods>	-12
l4=<name>	-13
l4=<quality>	10
l4=<v-propose>	-7
l4=<v-stay>	-8
l4=and	-15
l4=country	9
l4=for	-14
l4=in	7
l4=it	-13
l4=leave	12
l4=on	16
l4=that	-10
l4=the	-8
l4=to	-9
l4=was	12
l=, after	13
l=, for	17
l=<begin> <begin>	-19
l=<begin> for	-14
l=<day-ahead> ,	-7
l=<day-gone> for	-9
l=conclude for	9
l=good for	-6
l=pause of	8
l=run for	10
l=suspend for	-7
l=to last	16
l=truce of	16
lead="	-13
lead=,	15
lead=a	-11
lead=in	-6
lead=it	23
lead=ninety	8
lead=that	-11
lead=the	-7
lead=there	-11
lead=they	15
lead=trump	9
lead=two	-7
lead=what	8
lead=where	-6
lead=—	10
lll=<begin> <begin> <begin>	-19
lll=<begin> <begin> for	-14
lll=<day-gone> , for	15
lll=<day-today> , after	16
lll=a pause of	8
lll=a truce of	13
lll=on <day-gone> for	-9
lr=after .	11
lr=for .	12
lr=for from	15
lr=for in	-6
lr=in .	-7
lr=last .	6
lr=lasted .	15
lr=of ,	24
lr=of .	-10
lr=of ;	15
lr=of from	-12
lr=of was	10
lr=the tariff	6
lr=the truce	-8
n:accord	6
n:add	-18
n:added	30
n:agreement	34
n:another	-13
n:asleep	-16
n:bargain	20
n:ceasefire	14
n:compromise	-9
n:continue	13
n:continued	9
n:continues	20
n:days=0	-25
n:days=2	44
n:days=3	26
n:days=6	25
n:days=9	-11
n:deal	52
n:deals	20
n:extend	34
n:extended	32
n:extends	12
n:extension	27
n:extra	8
n:freeze	-10
n:frozen	11
n:further	-18
n:go on	30
n:goes on	15
n:grace	17
n:held in	21
n:holiday	-7
n:in the drawer	7
n:keep	16
n:lengths=1	36
n:lengths=2	22
n:lengths=3	18
n:lengths=6	-30
n:lies	-22
n:lift	7
n:lifts	8
n:long=0	-21
n:long=1	7
n:long=2	39
n:long=3	34
n:long=6	-6
n:long=9	-13
n:longer	20
n:loose=1	6
n:loose=2	41
n:loose=6	7
n:measures	7
n:moratorium	6
n:more	19
n:more=2	28
n:more=3	-12
n:more=6	28
n:more=9	10
n:no truce	34
n:on hold	11
n:on ice	7
n:pauses	-6
n:peace	-6
n:period	28
n:postponed	-9
n:prolong	27
n:prolongation	13
n:protocol	-10
n:put off	20
n:quiet=1	26
n:quiet=2	-19
n:quiet=3	-16
n:relief	9
n:renewal	-10
n:rest	-9
n:rests	6
n:second	-20
n:settlement	10
n:shelved	-7
n:sleep	-12
n:spare	8
n:spared	-9
n:standstill	24
n:stay	20
n:stays	-13
n:stretched	-22
n:successor	-14
n:suspend	8
n:suspended	29
n:suspends	11
n:suspension	-6
n:term	21
n:truce=1	40
n:truce=2	15
n:truce=3	-9
n:truce=6	-27
n:truces	-15
n:understanding	10
n:verb=1	32
n:verb=2	39
n:verb=6	6
n:window	10
nc2=begin	-7
nc2=end	11
nc2=return	8
nc2=stay	-10
nct2=begin gerund	-7
nct2=end past	19
nct2=end present	-15
nct2=impose participle-passive	10
nct2=impose past	-12
nct2=impose perfect	7
nct2=impose present	-6
nct2=say past	-9
nct2=stay present	-15
next="	-6
next=,	-8
next=:	-9
next=;	16
next=and	14
next=before	-8
next=that	-15
next=which	-6
nhas-gerund	-13
nhas-modal	-14
nhas-participle	12
nhas-past	23
nhas-pluperfect	7
nhas-present	-20
none	32
nt2=gerund	-13
nt2=modal	-9
nt2=participle-passive	12
nt2=past	14
nt2=past-passive	12
nt2=present	-30
nv0-none	-11
nv1-none	-11
nv2-none	-19
nv2=begin	-6
nv2=conclude	15
nv2=end	8
nv2=expire	8
nv2=have	-7
nv2=other	12
nv2=pay	9
nv2=run	-8
nv2=say	-12
nv2=sign	-9
nvt2=end past	11
nvt2=end present	-9
nvt2=have present	-6
nvt2=other pluperfect	9
nvt2=other present	6
nvt2=say past	-6
nvt2=sign past	-7
pc0=agree	6
pc0=begin	7
pc0=impose	6
pc0=say	-9
pc0=stay	8
pc1=bear	7
pc1=impose	10
pc1=say	-10
pc1=stay	7
pct0=agree past	13
pct0=bear present	11
pct0=begin past	11
pct0=end past	6
pct0=impose past	6
pct0=impose past-passive	-8
pct0=impose present	6
pct0=say past	-15
pct0=stay present	-14
pct1=agree past	13
pct1=bear present	11
pct1=end past	6
pct1=impose infinitive	6
pct1=impose past	6
pct1=impose past-passive	-7
pct1=impose present	7
pct1=say past	-15
pct1=stay present	-13
phas-modal	-14
phas-past	17
pt0=modal	-13
pt0=past	12
pt0=past-passive	13
pt0=perfect	-7
pt1=modal	-13
pt1=past	7
pt1=past-passive	13
pt1=perfect	-7
pv0-none	-6
pv0=come	7
pv0=end	-7
pv0=expire	8
pv0=make	20
pv0=put	8
pv1=come	7
pv1=end	-8
pv1=expire	8
pv1=make	20
pv1=put	8
pvt0=be present	-10
pvt0=begin past	6
pvt0=come past	7
pvt0=put present	9
pvt0=sign past	6
pvt1=be present	-9
pvt1=come past	7
pvt1=put present	9
pvt1=sign past	6
q:'s	6
q:,	21
q:.	-17
q::	-10
q:<day-ahead>	-35
q:<day-today>	18
q:<goods>	16
q:<level>	20
q:<not>	27
q:<organisation>	-31
q:<person>	-21
q:<quality>	23
q:<sender>	-13
q:<v-bear>	24
q:<v-begin>	-34
q:<v-buy>	-8
q:<v-propose>	-20
q:<v-return>	9
q:<v-sell>	-6
q:<v-stay>	-21
q:<v-suspend>	-8
q:<v-up>	7
q:a	-9
q:after	11
q:agree	9
q:an	-14
q:and	16
q:answer	-7
q:are	-13
q:at	15
q:back	-7
q:be	-18
q:been	11
q:begin	-7
q:between	8
q:busan	-7
q:by	-15
q:call	-9
q:come	-17
q:cotton	9
q:country	-6
q:day	7
q:did	-7
q:down	11
q:duty	12
q:expire	6
q:fall	-6
q:first	-8
q:force	7
q:four	9
q:from	-7
q:gave	8
q:geneva	6
q:good	-7
q:had	25
q:hour	-6
q:i	7
q:in	6
q:it	-10
q:know	14
q:lasted	9
q:line	9
q:lower	7
q:meet	20
q:minister	7
q:more	-6
q:never	8
q:no	12
q:none	11
q:nor	10
q:now	15
q:of	-26
q:off	9
q:on	-6
q:one	8
q:opened	12
q:other	-15
q:our	-9
q:out	-12
q:over	17
q:paper	-6
q:pay	19
q:port	12
q:present	7
q:propose	7
q:put	22
q:round	-15
q:same	-6
q:sign	-17
q:since	-10
q:so	9
q:spoke	6
q:stockholm	6
q:stop	-6
q:talk	-11
q:tariff	-22
q:that	18
q:the	-10
q:their	-14
q:then	9
q:they	-6
q:trade	-7
q:truce	19
q:two	7
q:under	-8
q:until	-11
q:up	6
q:was	7
q:week	-7
q:who	7
q:will	-9
q:with	-16
q:would	-16
q:year	20
qt=future	-11
qt=past	16
qt=perfect	-21
qt=pluperfect	26
qt=present	-20
quoted	-14
r1=,	13
r1=;	12
r1=<end>	-13
r1=<not>	-9
r1=<v-begin>	16
r1=<v-end>	18
r1=<v-suspend>	10
r1=?	8
r1=at	7
r1=before	-14
r1=end	14
r1=in	-22
r1=later	-9
r1=more	8
r1=of	-26
r1=on	-8
r1=the	-7
r1=to	-17
r1=was	8
r1=were	-6
r2=.	10
r2=<day-gone>	6
r2=<goods>	23
r2=<v-agree>	7
r2=<v-begin>	-7
r2=<v-end>	10
r2=agree	10
r2=and	-28
r2=at	14
r2=during	8
r2=had	11
r2=talk	-7
r2=the	-33
r2=their	-6
r2=they	6
r2=to	-11
r2=until	-7
r2=with	-6
r3=,	-14
r3=.	-7
r3=<day-ahead>	-18
r3=<day-gone>	16
r3=<day-today>	12
r3=<duty>	-10
r3=<goods>	-10
r3=<level>	-13
r3=<not>	-9
r3=<v-agree>	-8
r3=<v-bear>	6
r3=<v-end>	7
r3=<v-impose>	-24
r3=<v-return>	7
r3=<v-stay>	-9
r3=at	15
r3=been	11
r3=end	11
r3=from	-6
r3=is	8
r3=it	-9
r3=on	9
r3=out	7
r3=the	6
r3=was	9
r3=were	8
r4=<day-ahead>	-17
r4=<day-gone>	24
r4=<day-today>	7
r4=<duty>	6
r4=<end>	-19
r4=<level>	15
r4=<quality>	-6
r4=<v-agree>	9
r4=and	6
r4=for	-9
r4=had	-6
r4=in	8
r4=of	-9
r4=tariff	7
r=, <name>	8
r=, and	-26
r=, during	8
r=, to	-7
r=, until	-6
r=, which	9
r=<end> <end>	-13
r=? <end>	8
r=after it	7
r=from <day-gone>	9
r=more .	14
r=of talk	-6
s:"	-22
s:'	-8
s:'s	-6
s:(	-13
s:)	-13
s:,	-9
s:-	-11
s:.	-15
s:;	24
s:<agent>	-9
s:<day-ahead>	-37
s:<day-gone>	30
s:<day-today>	17
s:<gate>	14
s:<goods-amount>	-13
s:<goods>	-15
s:<level-noun>	-9
s:<money>	-19
s:<month-ahead>	-9
s:<month-gone>	-19
s:<name>	-21
s:<not>	11
s:<number>	21
s:<office>	-19
s:<organisation>	-14
s:<points>	7
s:<quality>	-15
s:<seat>	-20
s:<sender>	-16
s:<span>	-29
s:<v-agree>	11
s:<v-buy>	-19
s:<v-deny>	-6
s:<v-end>	39
s:<v-propose>	-44
s:<v-return>	11
s:<v-say>	-22
s:<v-sell>	-20
s:<v-stay>	21
s:<v-target>	-22
s:about	-10
s:after	13
s:agree	14
s:agreement	-6
s:all	-18
s:an	8
s:and	14
s:announce	-14
s:another	14
s:apart	-29
s:apply	-7
s:are	-8
s:armistice	12
s:arrangement	6
s:as	-10
s:ask	8
s:at	7
s:back	-8
s:be	-8
s:bear	12
s:because	6
s:been	7
s:before	-26
s:begin	8
s:both	17
s:busan	-10
s:but	-7
s:buy	-6
s:by	-16
s:call	-13
s:capital	10
s:ceasefire	-6
s:city	10
s:collect	17
s:conclude	18
s:counted	-10
s:day-after ahead	-36
s:day-after gone	27
s:day-before	-11
s:day-before ahead	-7
s:day-before gone	-10
s:deal	-8
s:did	24
s:down	-11
s:drawer	9
s:due	-8
s:during	23
s:duty	10
s:earlier	-7
s:end	27
s:evening	12
s:ever	-6
s:everybody	-6
s:expire	11
s:extend	-9
s:extra	7
s:first	12
s:fits	-51
s:fits-ahead	-28
s:fits-gone	-10
s:followed	7
s:for	-10
s:force	-11
s:freeze	9
s:full	10
s:get	-10
s:good	-12
s:has	-12
s:have	-39
s:he	-27
s:here	8
s:holiday	12
s:hour	-10
s:i	-22
s:if	-17
s:in	-16
s:is	-37
s:it	12
s:joined	-19
s:know	8
s:lapse	20
s:last	-13
s:lasted	28
s:later	-11
s:least	-6
s:lengths=1	-36
s:lengths=2	-24
s:lengths=3	-21
s:lengths=4	28
s:letter	9
s:live	-6
s:long=month	-52
s:long=usual	14
s:long=week	-82
s:long=years	-36
s:lose	-9
s:lower	-6
s:make	23
s:may	-9
s:minister	-12
s:minute	-7
s:more	-15
s:more-before	-36
s:most	-7
s:my	-7
s:named=1	-46
s:named=3	12
s:neither	16
s:new	-25
s:night	-7
s:no	-7
s:nobody	-16
s:not	6
s:now	-16
s:of	-6
s:off	6
s:offer	-7
s:olive	7
s:once	15
s:one	8
s:one day	-19
s:one month	-26
s:one week	-10
s:one year	-27
s:other	-20
s:our	-12
s:out	31
s:own	13
s:paper	-10
s:peace	-8
s:period	-7
s:port	10
s:question	12
s:raise	9
s:rate	-13
s:reach	-15
s:resume	7
s:round	-17
s:run	28
s:say	-21
s:second	10
s:settle	-7
s:ship	-7
s:should	8
s:side	18
s:since	-6
s:sit	-7
s:spring	6
s:stand	-7
s:standstill	-9
s:stay	-7
s:stop	10
s:strike	-16
s:summer	6
s:surcharge	-9
s:talk	-33
s:tariff	-8
s:tell	-13
s:term	-7
s:than	-16
s:that	-8
s:the	-32
s:their	-32
s:them	-14
s:there	12
s:they	18
s:thi	-9
s:three	-7
s:time	-11
s:trade	-20
s:treaty	10
s:truce	18
s:under	-21
s:unit=month	10
s:unit=week	-34
s:unit=year	-51
s:until	-30
s:up	-11
s:us	-9
s:vote	9
s:voted	8
s:was	13
s:we	-7
s:were	15
s:what	21
s:who	-16
s:wine	9
s:with	-34
s:without	10
s:would	-16
s:yield	-12
s:—	12
sa:"	-17
sa:,	-13
sa:, <name>	7
sa:, after	9
sa:, at	6
sa:, during	8
sa:, that	11
sa:, until	-8
sa:, with	-6
sa:-	-6
sa:.	-15
sa:;	22
sa:; a	10
sa:<day-ahead>	-39
sa:<day-ahead> .	-29
sa:<day-gone>	29
sa:<day-gone> ,	17
sa:<day-gone> .	7
sa:<day-gone> and	17
sa:<day-gone> to	12
sa:<day-today>	14
sa:<day-today> .	10
sa:<day-today> without	8
sa:<duty>	14
sa:<gate>	17
sa:<level-noun>	-14
sa:<level> ,	7
sa:<level> and	14
sa:<level> on	-6
sa:<name>	-6
sa:<name> 's	-7
sa:<name> ,	-6
sa:<name> has	8
sa:<not>	19
sa:<number>	23
sa:<number> .	29
sa:<office>	-11
sa:<person> 's	9
sa:<points>	-8
sa:<quality>	-13
sa:<seat>	-21
sa:<span>	-21
sa:<v-end>	39
sa:<v-impose>	-16
sa:<v-propose>	-11
sa:<v-say>	-10
sa:<v-sell>	-8
sa:<v-target>	-14
sa:<v-up>	11
sa:a	-9
sa:after	14
sa:after it	7
sa:again	6
sa:agree on	6
sa:and	18
sa:and <name>	11
sa:and a	-6
sa:and it	9
sa:and nobody	-9
sa:and on	-8
sa:and that	6
sa:and the	-12
sa:another	14
sa:ask	10
sa:ask for	10
sa:at	23
sa:at <number>	23
sa:at the	7
sa:back	-6
sa:be	-6
sa:because	8
sa:before	-22
sa:before the	-9
sa:begin	6
sa:begin .	16
sa:between <name>	11
sa:between the	-8
sa:both	9
sa:bring	7
sa:call	-6
sa:capital	6
sa:come	-13
sa:conclude	15
sa:counted	-9
sa:day	-8
sa:down	-8
sa:during	7
sa:during which	7
sa:duty	16
sa:each	-14
sa:each other	-7
sa:end	35
sa:end .	-8
sa:end in	15
sa:end on	6
sa:expire on	9
sa:extension	6
sa:extra	8
sa:for	-7
sa:for a	9
sa:for the	-9
sa:from <day-gone>	9
sa:full	10
sa:geneva	-6
sa:go	6
sa:had been	8
sa:has been	-9
sa:have	-13
sa:he	-7
sa:i	-9
sa:if	-6
sa:in	9
sa:in <name>	-14
sa:is	-8
sa:is what	7
sa:it end	13
sa:it to	9
sa:its own	7
sa:lapse	20
sa:last	-18
sa:later	-9
sa:leave	-14
sa:more .	13
sa:neither	17
sa:neither side	20
sa:new	-14
sa:nobody	-14
sa:not	9
sa:now	-8
sa:of	-74
sa:of talk	-8
sa:of the	-16
sa:on	-7
sa:on <day-ahead>	-31
sa:on <day-gone>	32
sa:once	17
sa:one	13
sa:other	-10
sa:our	-7
sa:out	26
sa:out on	15
sa:own	15
sa:pay <level>	7
sa:port	11
sa:raise	10
sa:reach	-13
sa:run	19
sa:run out	29
sa:side	14
sa:sign	-7
sa:sign in	-6
sa:so	-11
sa:strike	-6
sa:talk	-18
sa:than	-7
sa:that is	8
sa:the	-16
sa:the <day-gone>	18
sa:the <level>	10
sa:the <name>	-8
sa:the <number>	6
sa:the <organisation>	-10
sa:the duty	9
sa:the second	-7
sa:the tariff	9
sa:the two	9
sa:their	-9
sa:them	-10
sa:then	-10
sa:they were	8
sa:to <number>	16
sa:truce	-7
sa:until	-24
sa:until <day-ahead>	-11
sa:was	6
sa:week	-6
sa:were	8
sa:what the	8
sa:which	14
sa:which <quality>	-6
sa:which is	9
sa:which the	19
sa:who	-6
sa:with	-31
sa:without	9
sa:without a	8
sa:year	-7
sb:"	-16
sb:'s	-10
sb:'s <person>	9
sb:(	-11
sb:)	-7
sb:,	6
sb:, <name>	-7
sb:, after	13
sb:, and	14
sb:, by	8
sb:, conclude	8
sb:, for	18
sb:, has	-8
sb:, of	14
sb:, on	17
sb:, the	-7
sb:, was	8
sb:.	-6
sb:: a	8
sb:<agent>	-8
sb:<day-ahead>	-6
sb:<day-ahead> ,	-29
sb:<day-gone>	6
sb:<day-gone> ,	7
sb:<day-gone> for	-14
sb:<day-today>	14
sb:<day-today> ,	16
sb:<day-today> after	7
sb:<duty>	-24
sb:<goods-amount>	-12
sb:<goods>	-15
sb:<level>	-10
sb:<level> ,	-14
sb:<money>	-13
sb:<month-gone>	-23
sb:<month-gone> for	-6
sb:<name>	-26
sb:<name> ,	-17
sb:<name> and	-15
sb:<name> begin	8
sb:<name> on	12
sb:<name> sign	-7
sb:<name> suspend	7
sb:<not>	-7
sb:<number> :	-11
sb:<number> for	8
sb:<office>	-10
sb:<organisation>	-9
sb:<person>	-7
sb:<person> ,	-14
sb:<person> agree	10
sb:<person> sign	13
sb:<points>	12
sb:<points> on	9
sb:<seat>	-8
sb:<sender>	-10
sb:<span>	-24
sb:<span> ,	-8
sb:<v-agree>	13
sb:<v-buy>	-15
sb:<v-down>	6
sb:<v-end>	10
sb:<v-propose>	-41
sb:<v-say>	-17
sb:<v-sell>	-11
sb:<v-stay>	18
sb:<v-target>	-9
sb:<v-up>	-14
sb:a duty	7
sb:a pause	7
sb:a truce	10
sb:after a	10
sb:agree	13
sb:agree in	-11
sb:agree on	8
sb:all	-12
sb:an	12
sb:an extension	-8
sb:and <name>	-13
sb:and <number>	10
sb:and it	-12
sb:and the	-23
sb:announce	-9
sb:apply	-6
sb:are	-13
sb:armistice	12
sb:arrangement	7
sb:as	-10
sb:at	-25
sb:at the	-12
sb:been	9
sb:between the	7
sb:both	10
sb:busan	-9
sb:by	-22
sb:by the	-6
sb:collect	7
sb:come	11
sb:conclude for	9
sb:deal	-6
sb:did	26
sb:during	18
sb:duty	-7
sb:each	10
sb:each side	10
sb:end	-12
sb:end a	6
sb:evening	14
sb:expire	7
sb:extend	-8
sb:extension	-11
sb:extension of	-7
sb:first	10
sb:for	-13
sb:for <quality>	10
sb:for <span>	-6
sb:for a	-16
sb:from	-7
sb:from <day-ahead>	-8
sb:get	-7
sb:go	-12
sb:good	-22
sb:good for	-8
sb:had agree	-12
sb:has	-15
sb:has been	7
sb:have	-26
sb:have agree	-6
sb:he	-21
sb:here	8
sb:hour	-7
sb:i	-11
sb:if	-8
sb:in	-19
sb:in <month-gone>	-10
sb:in <name>	13
sb:in <number>	7
sb:in <seat>	-12
sb:in busan	-6
sb:in geneva	-9
sb:in its	10
sb:in the	-6
sb:into	7
sb:is	-38
sb:is to	-7
sb:it	17
sb:it has	-8
sb:it is	-8
sb:lasted	28
sb:leave	6
sb:letter	9
sb:make	23
sb:make in	20
sb:minister	-6
sb:new	-11
sb:no	-7
sb:of	13
sb:of <number>	-7
sb:of a	-6
sb:of talk	-6
sb:off	9
sb:offer	-6
sb:oil	7
sb:olive	8
sb:on <day-ahead>	-14
sb:on <day-gone>	9
sb:on each	9
sb:other	-9
sb:out	8
sb:out on	10
sb:paper	-8
sb:pause	6
sb:pause of	7
sb:pay	-8
sb:period	-7
sb:question	12
sb:question :	12
sb:rate	-6
sb:round	-12
sb:round of	-8
sb:run	14
sb:run for	10
sb:run out	10
sb:say	-20
sb:second	7
sb:second ,	14
sb:should	8
sb:should be	11
sb:side	6
sb:side agree	6
sb:spring	9
sb:spring ,	10
sb:stop	14
sb:strike	-8
sb:summer	6
sb:surcharge	-8
sb:suspend for	-7
sb:talk	-15
sb:tariff	-12
sb:tariff truce	-8
sb:tell	-9
sb:than	-6
sb:that	-6
sb:that <seat>	6
sb:that the	8
sb:the	-16
sb:the <level>	-6
sb:the <office>	-18
sb:the <organisation>	-18
sb:the <quality>	-8
sb:the first	8
sb:the second	13
sb:the truce	19
sb:their	-31
sb:there	14
sb:there ,	9
sb:they	19
sb:they agree	18
sb:they had	-11
sb:time	-12
sb:to	-13
sb:to a	-8
sb:to be	-9
sb:to last	14
sb:to leave	11
sb:trade	-14
sb:truce	22
sb:truce ,	10
sb:truce between	7
sb:truce in	-6
sb:truce of	10
sb:truce that	6
sb:truce was	9
sb:two <office>	8
sb:two country	7
sb:under	-16
sb:up	-7
sb:was	10
sb:was make	19
sb:was sign	-6
sb:was the	-7
sb:was to	9
sb:were	8
sb:what	18
sb:what they	16
sb:where they	8
sb:which	-12
sb:who	-9
sb:will	-19
sb:with	-10
sb:with a	-7
sb:within	-6
sb:would	-28
sb:yield	-6
sb:yield on	-6
sb:—	13
sb:— <name>	7
t0=future	-13
t0=past	7
t0=past-passive	-16
t0=perfect	-31
t0=perfect-passive	6
t0=pluperfect-passive	7
t0=present	-24
t1=future	-12
t1=past-passive	-16
t1=perfect	-29
t1=perfect-passive	6
t1=pluperfect-passive	7
t1=present	-23
t2=participle-passive	6
t2=past	9
t2=perfect	7
t:loose	9
t:loose-l	9
t:loose-l1	6
t:loose-r0	8
t:loose-r2	-6
t:more	18
t:more-in	-12
t:more-in0	-12
t:more-l	-21
t:more-l0	-10
t:more-l2	-25
t:more-r	36
t:more-r1	11
t:more-r3	11
t:quiet	-13
t:quiet-l	-11
t:truce	14
t:truce-l	21
t:truce-l1	15
t:truce-l3	15
t:truce-r	-13
t:truce-r0	-10
t:truce-r2	-8
t:verb	-9
t:verb-l	-7
t:verb-l1	-12
tn:more	29
tn:quiet	-8
tn:truce	24
tp:loose	-22
tp:more	-21
tp:truce	15
v0=agree	11
v0=conclude	7
v0=end	-9
v0=get	-6
v0=have	-8
v0=hold	7
v0=put	-6
v0=run	12
v0=take	-7
v1=extend	-6
v1=get	-6
v1=have	-8
v1=hold	6
v1=put	-6
v1=run	12
v1=sign	-6
v1=take	-8
v2-none	-40
v2=agree	8
v2=be	-30
v2=begin	13
v2=end	34
v2=go	-6
v2=leave	-9
v2=other	-13
v2=run	15
verbless	-8
vt0=agree past	9
vt0=agree present	8
vt0=be modal	10
vt0=be present	-16
vt0=conclude past	7
vt0=have present	-11
vt0=lay present	6
vt0=run present	-7
vt1=agree participle	-16
vt1=agree present	8
vt1=be modal	10
vt1=be present	-15
vt1=conclude past	7
vt1=end gerund	8
vt1=have present	-11
vt1=lay present	6
vt1=run present	-7
vt2=agree past	11
vt2=be past	-13
vt2=be present	-12
vt2=end participle	16
vt2=other past	-6`;
