// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_LENGTH = `yes
<always>	0
a:'s	-13
a:.	-14
a:<day-ahead>	-14
a:<day-gone>	15
a:<day-gone> .	19
a:<gate>	-7
a:<goods>	-15
a:<level>	-21
a:<level> .	-15
a:<month-gone>	-11
a:<name> and	9
a:<number>	-13
a:<v-bear>	-6
a:<v-begin>	7
a:<v-down>	-8
a:<v-end>	24
a:<v-impose>	-6
a:<v-propose>	-10
a:<v-say>	-7
a:<v-suspend>	7
a:<v-target>	-7
a:<v-up>	-16
a:?	6
a:agree	9
a:agree on	12
a:and <name>	9
a:at	18
a:at the	8
a:begin	14
a:between <name>	12
a:between the	-7
a:end	25
a:end .	-6
a:end on	18
a:for	-13
a:from <day-gone>	9
a:go	-7
a:has	6
a:in	-20
a:in <month-gone>	-10
a:in the	6
a:is	-12
a:later	-9
a:leave	-10
a:midnight	6
a:more	8
a:more .	14
a:not	-6
a:of	-45
a:of talk	-8
a:on <day-gone>	13
a:out	14
a:run	11
a:run out	17
a:talk	-13
a:the	-17
a:the tariff	10
a:their	-7
a:to	-22
a:were	-10
a:with	-7
a:without	9
a:without a	7
b:"	-13
b:'s	-15
b:,	15
b:, after	15
b:, conclude	9
b:, for	19
b:, was	8
b:- the	6
b:: a	7
b:<agent>	-9
b:<day-gone>	-7
b:<day-gone> for	-14
b:<day-today>	-7
b:<duty>	-11
b:<gate>	-10
b:<goods-amount>	-10
b:<goods>	-31
b:<level>	-22
b:<money>	-12
b:<month-gone>	-14
b:<month-gone> for	-6
b:<name>	-30
b:<name> suspend	7
b:<not>	-13
b:<number>	-23
b:<organisation>	-17
b:<person> agree	9
b:<person> and	6
b:<quality>	-13
b:<seat>	-12
b:<v-bear>	-29
b:<v-begin>	-26
b:<v-buy>	-7
b:<v-down>	-14
b:<v-impose>	-8
b:<v-propose>	-27
b:<v-say>	-15
b:<v-stay>	8
b:<v-target>	-9
b:a pause	6
b:a truce	12
b:after	7
b:after a	10
b:agree	8
b:agree on	6
b:agree to	6
b:an	8
b:and <person>	6
b:and it	-13
b:and the	-10
b:are	-6
b:armistice	13
b:at	-19
b:at the	-8
b:be	-18
b:been	11
b:both	13
b:by	-28
b:conclude	6
b:conclude for	10
b:country	-7
b:duty	-12
b:end a	6
b:extend	-7
b:extension	-6
b:first	6
b:for	-9
b:for a	-12
b:for the	-7
b:get	-7
b:good	-10
b:good for	-8
b:had	6
b:had agree	-12
b:has	-12
b:has been	7
b:have	-17
b:he	-8
b:hold	6
b:i	-6
b:in	-55
b:in <month-gone>	-9
b:in the	-10
b:is	-24
b:it	17
b:its	-8
b:lasted	29
b:leave	10
b:of	18
b:of it	9
b:on	-22
b:on <day-gone>	-8
b:other	-6
b:over	-7
b:pause	6
b:pause of	6
b:period	-6
b:put	-6
b:run	9
b:run for	9
b:say	-7
b:side agree	6
b:sign	-7
b:suspend for	-7
b:take	-7
b:than	-6
b:that	-19
b:the	-39
b:the <office>	-13
b:the <organisation>	-9
b:the first	6
b:their	-17
b:they agree	9
b:they had	-10
b:to a	-7
b:to be	-7
b:to last	14
b:truce in	-6
b:truce of	12
b:truce was	-11
b:two	-6
b:was	-9
b:we	-8
b:were	11
b:what	7
b:where	-6
b:will	-10
b:with	-11
b:would	-22
b:yield	-6
b:yield on	-6
b:—	8
c0=agree	11
c0=bear	-22
c0=begin	-21
c0=down	-11
c0=end	-7
c0=propose	-20
c0=say	-6
c0=up	-6
c1=bear	-25
c1=begin	-24
c1=down	-11
c1=end	11
c1=impose	-15
c1=propose	-19
c1=say	-6
c1=stay	8
c1=up	-8
c2=begin	7
c2=down	-6
c2=end	35
c2=impose	-11
c2=up	-13
ct0=agree past	16
ct0=agree past-passive	-13
ct0=agree pluperfect	-14
ct0=agree present	8
ct0=bear past	-12
ct0=begin past	-9
ct0=begin present	-6
ct0=down past	-6
ct0=end present	-8
ct0=impose modal	-9
ct0=impose past-passive	-9
ct0=impose perfect	-16
ct0=impose present	10
ct0=stay modal	9
ct0=stay past	12
ct0=stay perfect	-7
ct0=stay pluperfect	13
ct0=stay present	-34
ct1=agree participle-passive	-21
ct1=agree past	6
ct1=agree past-passive	-13
ct1=agree pluperfect	-14
ct1=agree present	8
ct1=bear past	-12
ct1=begin past	-9
ct1=begin present	-6
ct1=down past	-6
ct1=end gerund	8
ct1=end participle-passive	11
ct1=end present	-8
ct1=impose modal	-9
ct1=impose past	-10
ct1=impose past-passive	-9
ct1=impose perfect	-14
ct1=impose present	10
ct1=stay modal	9
ct1=stay past	13
ct1=stay perfect	-7
ct1=stay pluperfect	13
ct1=stay present	-33
ct1=suspend participle-passive	-7
ct2=begin present	15
ct2=end participle-passive	17
ct2=end past	15
ct2=impose participle-passive	-16
ct2=impose past	-6
ct2=stay past	7
ct2=stay present	-17
f:"	18
f:'s	-24
f:,	12
f:-	-12
f:.	-9
f:<agent>	-15
f:<day-ahead>	-44
f:<day-gone>	23
f:<day-today>	-10
f:<duty>	21
f:<goods>	-7
f:<level>	-13
f:<month-ahead>	-15
f:<month-gone>	9
f:<not>	22
f:<organisation>	-15
f:<person>	10
f:<quality>	11
f:<seat>	11
f:<sender>	-10
f:<v-bear>	8
f:<v-begin>	-17
f:<v-down>	21
f:<v-end>	10
f:<v-sell>	-11
f:<v-stay>	23
f:<v-suspend>	24
f:<v-target>	-13
f:<v-threaten>	-9
f:again	12
f:agree	15
f:an	-10
f:are	-23
f:back	-11
f:be	-21
f:been	17
f:before	-8
f:both	18
f:busan	-7
f:by	14
f:day	13
f:did	15
f:do	10
f:down	6
f:drop	7
f:duty	22
f:each	-8
f:earth	-7
f:end	13
f:fall	-6
f:first	-6
f:for	11
f:from	7
f:gave	-9
f:good	-6
f:government	-9
f:had	19
f:has	-39
f:he	-9
f:his	11
f:i	-16
f:if	-16
f:instead	-9
f:into	-8
f:is	-32
f:it	11
f:its	-18
f:last	15
f:make	8
f:meet	10
f:minute	8
f:mr	6
f:next	-7
f:nobody	11
f:not	18
f:nothing	6
f:of	25
f:one	28
f:only	-6
f:other	-6
f:out	6
f:over	9
f:paper	-10
f:pause	15
f:put	-16
f:rare	-7
f:rate	8
f:renewed	11
f:reporter	9
f:return	-7
f:run	11
f:say	-39
f:second	18
f:she	6
f:should	12
f:side	11
f:sign	-17
f:since	-16
f:sit	10
f:stay	13
f:suspension	20
f:take	-9
f:talk	7
f:than	-7
f:that	-14
f:their	10
f:them	20
f:they	-9
f:thi	-7
f:three	10
f:time	10
f:to	11
f:truce	-9
f:two	6
f:us	-6
f:very	10
f:was	15
f:we	18
f:week	11
f:were	28
f:what	-6
f:when	28
f:where	12
f:which	-14
f:who	-9
f:will	-21
f:wine	7
f:would	-32
f:write	19
f:year	-7
first-of-paragraph	-24
has-future	-11
has-modal	-7
has-past	7
has-perfect	-9
has-present	-36
headline	14
l1=:	-15
l1=<begin>	-18
l1=<money>	-7
l1=<v-impose>	-13
l1=a	-7
l1=another	-9
l1=by	-18
l1=has	-8
l1=in	-22
l1=it	8
l1=lasted	29
l1=of	28
l1=on	-9
l1=the	-6
l2=,	34
l2=<begin>	-39
l2=<day-ahead>	-8
l2=<goods>	-11
l2=<level>	-11
l2=<month-gone>	-10
l2=<name>	-7
l2=<number>	-9
l2=<v-end>	10
l2=<v-stay>	12
l2=conclude	10
l2=each	7
l2=for	-8
l2=good	-6
l2=it	22
l2=period	-6
l2=run	10
l2=sign	-6
l2=suspend	-7
l2=suspension	-8
l2=the	7
l2=there	15
l2=to	12
l2=truce	14
l2=was	-8
l3=<begin>	-12
l3=<day-gone>	14
l3=<day-today>	9
l3=<goods>	-8
l3=<name>	-14
l3=<v-down>	8
l3=<v-end>	6
l3=<v-impose>	8
l3=<v-stay>	6
l3=a	18
l3=an	8
l3=both	9
l3=had	14
l3=has	7
l3=in	-15
l3=is	-6
l3=on	-32
l3=pause	6
l3=that	-7
l3=the	-20
l3=to	-11
l3=truce	-6
l3=would	-6
l4=,	16
l4=:	16
l4=<begin>	-18
l4=<goods>	-11
l4=<level>	-7
l4=<name>	-12
l4=<number>	-6
l4=<quality>	10
l4=<v-bear>	-6
l4=<v-stay>	-8
l4=and	-15
l4=at	16
l4=be	-6
l4=country	10
l4=for	-13
l4=in	7
l4=it	-9
l4=leave	12
l4=on	15
l4=that	-10
l4=the	-9
l4=to	-9
l4=was	12
l=, after	13
l=, for	18
l=<begin> <begin>	-18
l=<begin> for	-13
l=<day-ahead> ,	-6
l=<day-gone> for	-10
l=<month-gone> for	-6
l=conclude for	10
l=good for	-6
l=pause of	7
l=run for	10
l=suspend for	-6
l=to last	16
l=truce of	16
lead="	-13
lead=,	15
lead=a	-8
lead=in	-6
lead=it	22
lead=ninety	9
lead=that	-11
lead=there	-11
lead=they	15
lead=trump	9
lead=two	-7
lead=what	8
lead=where	-6
lead=—	8
lll=<begin> <begin> <begin>	-18
lll=<begin> <begin> for	-13
lll=<day-gone> , for	15
lll=a pause of	7
lll=a truce of	13
lll=on <day-gone> for	-9
lr=after .	10
lr=for .	13
lr=for from	15
lr=for in	-6
lr=in .	-8
lr=last .	7
lr=lasted .	15
lr=of ,	24
lr=of .	-14
lr=of ;	15
lr=of from	-11
lr=of was	10
lr=the tariff	6
lr=the truce	-8
n:accord	6
n:add	-18
n:added	27
n:agreement	35
n:another	-10
n:asleep	-16
n:bargain	22
n:ceasefire	18
n:compromise	-9
n:continue	16
n:continued	9
n:continues	20
n:days=0	-25
n:days=2	45
n:days=3	23
n:days=6	23
n:days=9	-13
n:deal	52
n:deals	20
n:extend	33
n:extended	29
n:extends	12
n:extension	24
n:extra	6
n:freeze	-12
n:frozen	11
n:further	-18
n:go on	28
n:goes on	15
n:grace	17
n:held in	23
n:holiday	-8
n:in the drawer	6
n:keep	15
n:lengths=1	32
n:lengths=2	25
n:lengths=3	19
n:lengths=6	-26
n:lies	-21
n:lift	8
n:lifts	6
n:long=0	-23
n:long=1	7
n:long=2	40
n:long=3	34
n:long=6	-8
n:long=9	-13
n:longer	21
n:loose=1	7
n:loose=2	40
n:loose=6	6
n:loose=9	6
n:measures	9
n:moratorium	7
n:more	15
n:more=2	25
n:more=3	-11
n:more=6	25
n:more=9	12
n:no truce	30
n:on hold	11
n:on ice	8
n:pauses	-8
n:period	29
n:postponed	-11
n:prolong	29
n:prolongation	13
n:protocol	-11
n:put off	21
n:quiet=1	25
n:quiet=2	-17
n:quiet=3	-18
n:relief	9
n:renewal	-9
n:rest	-9
n:rests	7
n:second	-18
n:settlement	11
n:shelved	-8
n:silence	6
n:sleep	-15
n:spare	9
n:spared	-8
n:standstill	28
n:stay	17
n:stays	-13
n:stretched	-21
n:successor	-15
n:suspend	9
n:suspended	31
n:suspends	9
n:term	22
n:truce=1	41
n:truce=2	14
n:truce=3	-10
n:truce=6	-24
n:truces	-14
n:understanding	10
n:verb=1	32
n:verb=2	33
n:verb=6	6
n:window	8
nc2=end	11
nc2=return	8
nc2=stay	-10
nct2=agree past	-7
nct2=agree past-passive	6
nct2=begin gerund	-6
nct2=end past	19
nct2=end present	-16
nct2=impose participle-passive	10
nct2=impose past	-11
nct2=impose perfect	8
nct2=impose present	-7
nct2=say past	-8
nct2=stay present	-13
next=,	-7
next=:	-9
next=;	15
next=and	13
next=before	-9
next=that	-15
next=which	-7
nhas-gerund	-11
nhas-modal	-14
nhas-participle	13
nhas-past	20
nhas-pluperfect	6
nhas-present	-20
none	33
nt2=future	-6
nt2=gerund	-11
nt2=modal	-9
nt2=participle-passive	13
nt2=past	12
nt2=past-passive	13
nt2=pluperfect	-6
nt2=present	-29
nv0-none	-10
nv1-none	-10
nv2-none	-19
nv2=conclude	15
nv2=end	7
nv2=expire	8
nv2=have	-8
nv2=other	12
nv2=pay	9
nv2=run	-8
nv2=say	-11
nv2=sign	-9
nvt2=end past	10
nvt2=end present	-9
nvt2=have present	-7
nvt2=other pluperfect	9
nvt2=other present	6
nvt2=sign past	-8
pc0=agree	6
pc0=begin	6
pc0=say	-10
pc0=stay	6
pc1=bear	6
pc1=impose	8
pc1=say	-10
pc1=stay	6
pct0=agree past	11
pct0=bear present	10
pct0=begin past	11
pct0=end past	7
pct0=end present	-7
pct0=impose past-passive	-8
pct0=impose present	6
pct0=say past	-16
pct0=stay present	-14
pct1=agree past	12
pct1=bear present	10
pct1=end past	7
pct1=end present	-6
pct1=impose infinitive	6
pct1=impose past-passive	-7
pct1=impose present	7
pct1=say past	-16
pct1=stay present	-14
phas-modal	-16
phas-past	16
pt0=modal	-14
pt0=past	11
pt0=past-passive	12
pt0=perfect	-8
pt1=modal	-14
pt1=past	7
pt1=past-passive	13
pt1=perfect	-8
pv0-none	-6
pv0=come	7
pv0=end	-8
pv0=expire	8
pv0=make	20
pv0=put	9
pv0=say	-6
pv0=sign	6
pv1=come	7
pv1=end	-9
pv1=expire	8
pv1=make	19
pv1=put	9
pv1=say	-6
pvt0=be present	-10
pvt0=begin past	6
pvt0=come past	7
pvt0=put present	9
pvt0=sign past	7
pvt1=be present	-9
pvt1=come past	7
pvt1=put present	9
pvt1=sign past	7
q:'s	7
q:,	19
q:.	-18
q::	-8
q:<day-ahead>	-33
q:<day-today>	7
q:<goods>	16
q:<level>	19
q:<name>	-6
q:<not>	27
q:<organisation>	-31
q:<person>	-18
q:<quality>	22
q:<sender>	-14
q:<v-bear>	23
q:<v-begin>	-30
q:<v-buy>	-8
q:<v-propose>	-19
q:<v-return>	9
q:<v-stay>	-19
q:<v-suspend>	-7
q:<v-up>	6
q:a	-8
q:after	11
q:agree	8
q:an	-13
q:and	15
q:answer	-7
q:are	-13
q:at	13
q:back	-7
q:be	-17
q:been	10
q:begin	-7
q:between	8
q:busan	-7
q:by	-15
q:call	-8
q:charge	6
q:come	-17
q:cotton	9
q:day	7
q:down	11
q:duty	13
q:expire	7
q:first	-8
q:for	-6
q:force	7
q:four	9
q:from	-7
q:gave	7
q:geneva	7
q:good	-8
q:had	26
q:i	9
q:in	6
q:it	-12
q:its	7
q:know	14
q:lasted	9
q:line	9
q:lower	8
q:may	6
q:meet	20
q:midnight	13
q:minister	7
q:more	-6
q:never	6
q:no	14
q:none	12
q:nor	10
q:now	15
q:of	-27
q:off	9
q:on	-8
q:one	10
q:opened	13
q:other	-15
q:our	-8
q:out	-14
q:over	15
q:pay	18
q:port	14
q:present	8
q:propose	9
q:put	22
q:read	6
q:round	-15
q:sign	-15
q:since	-10
q:so	9
q:spoke	6
q:stockholm	6
q:talk	-12
q:tariff	-24
q:that	18
q:the	-7
q:their	-14
q:then	8
q:to	-6
q:trade	-7
q:truce	20
q:two	10
q:under	-6
q:until	7
q:up	7
q:was	10
q:week	-7
q:which	6
q:who	7
q:will	-10
q:with	-16
q:would	-16
q:year	20
qt=future	-9
qt=past	15
qt=perfect	-22
qt=pluperfect	26
qt=present	-20
quoted	-14
r1=,	14
r1=;	12
r1=<end>	-12
r1=<not>	-10
r1=<v-begin>	16
r1=<v-end>	19
r1=<v-suspend>	9
r1=?	8
r1=at	6
r1=before	-13
r1=end	14
r1=in	-20
r1=later	-9
r1=leave	-7
r1=more	9
r1=of	-26
r1=on	-8
r1=the	-7
r1=to	-18
r1=was	8
r1=were	-6
r2=.	11
r2=<day-gone>	7
r2=<goods>	22
r2=<v-agree>	7
r2=<v-end>	10
r2=<v-impose>	6
r2=<v-up>	-6
r2=agree	10
r2=and	-30
r2=at	14
r2=between	-6
r2=during	8
r2=had	11
r2=talk	-7
r2=the	-29
r2=they	6
r2=to	-12
r2=until	-8
r2=with	-6
r3=,	-15
r3=.	-7
r3=<day-ahead>	-16
r3=<day-gone>	14
r3=<duty>	-11
r3=<goods>	-9
r3=<level>	-12
r3=<name>	-6
r3=<not>	-11
r3=<v-agree>	-8
r3=<v-bear>	6
r3=<v-end>	8
r3=<v-impose>	-23
r3=<v-return>	7
r3=<v-stay>	-10
r3=at	25
r3=been	11
r3=between	6
r3=end	13
r3=from	-7
r3=in	6
r3=is	8
r3=it	-8
r3=of	-8
r3=on	10
r3=out	6
r3=the	7
r3=until	-6
r3=was	9
r3=were	8
r4=.	-20
r4=<day-ahead>	-16
r4=<day-gone>	24
r4=<end>	-18
r4=<level>	15
r4=<name>	6
r4=<quality>	-6
r4=<v-agree>	7
r4=and	9
r4=for	-9
r4=had	-6
r4=in	9
r4=of	-10
r4=tariff	7
r=, <name>	7
r=, and	-28
r=, during	8
r=, to	-6
r=, until	-7
r=, which	9
r=, with	-6
r=<end> <end>	-12
r=? <end>	8
r=after it	8
r=from <day-gone>	10
r=more .	14
r=of talk	-6
s:"	-22
s:'	-8
s:'s	-7
s:(	-12
s:)	-12
s:,	-7
s:-	-9
s:.	-15
s:;	25
s:<agent>	-9
s:<day-ahead>	-36
s:<day-gone>	29
s:<day-today>	-8
s:<gate>	17
s:<goods-amount>	-13
s:<goods>	-12
s:<level-noun>	-8
s:<money>	-19
s:<month-ahead>	-8
s:<month-gone>	-17
s:<name>	-19
s:<not>	12
s:<number>	19
s:<office>	-19
s:<organisation>	-9
s:<points>	7
s:<quality>	-11
s:<seat>	-23
s:<sender>	-16
s:<span>	-31
s:<v-agree>	10
s:<v-buy>	-20
s:<v-deny>	-7
s:<v-end>	38
s:<v-propose>	-46
s:<v-return>	10
s:<v-say>	-26
s:<v-sell>	-22
s:<v-stay>	21
s:<v-target>	-21
s:about	-10
s:after	13
s:agree	14
s:all	-17
s:an	8
s:and	11
s:announce	-12
s:another	13
s:apart	-28
s:apply	-6
s:armistice	12
s:arrangement	7
s:as	-11
s:ask	7
s:at	25
s:back	-8
s:be	-10
s:bear	12
s:because	6
s:been	9
s:before	-19
s:begin	8
s:both	17
s:busan	-11
s:but	-7
s:buy	-7
s:by	-17
s:call	-13
s:capital	11
s:city	11
s:collect	18
s:conclude	18
s:could	-6
s:counted	-11
s:day-after	-11
s:day-after ahead	-33
s:day-after gone	19
s:day-before	-12
s:day-before ahead	-7
s:day-before gone	-11
s:deal	-9
s:did	22
s:down	-11
s:due	-8
s:during	23
s:duty	9
s:earlier	-7
s:either	6
s:end	28
s:evening	12
s:everybody	-6
s:expect	-6
s:expire	12
s:extend	-7
s:extra	6
s:first	13
s:fits	-47
s:fits-ahead	-23
s:fits-gone	-6
s:followed	7
s:for	-11
s:force	-10
s:freeze	9
s:full	11
s:get	-10
s:good	-10
s:has	-13
s:have	-42
s:he	-28
s:here	8
s:holiday	13
s:hour	-9
s:i	-21
s:if	-17
s:in	-15
s:is	-35
s:it	12
s:joined	-19
s:know	8
s:lapse	20
s:last	-10
s:lasted	28
s:later	-12
s:lengths=1	-32
s:lengths=2	-28
s:lengths=3	-20
s:lengths=4	27
s:letter	8
s:long=month	-56
s:long=usual	12
s:long=week	-89
s:long=years	-37
s:lose	-8
s:lower	-7
s:make	21
s:may	-9
s:midnight	29
s:minister	-13
s:minute	-8
s:more	-15
s:more-before	-34
s:most	-7
s:my	-6
s:named=1	-42
s:named=3	13
s:neither	17
s:new	-25
s:night	-8
s:no	-7
s:nobody	-16
s:not	9
s:now	-17
s:offer	-7
s:olive	6
s:once	14
s:one	11
s:one day	-20
s:one month	-26
s:one week	-12
s:one year	-27
s:other	-21
s:our	-8
s:out	29
s:own	13
s:paper	-10
s:peace	-8
s:period	-8
s:port	10
s:put	6
s:question	12
s:raise	8
s:rate	-13
s:reach	-15
s:resume	7
s:round	-16
s:run	28
s:say	-22
s:second	10
s:settle	-7
s:ship	-7
s:should	8
s:side	19
s:sit	-7
s:spring	7
s:stand	-9
s:standstill	-10
s:stay	-7
s:stop	9
s:strike	-17
s:summer	7
s:surcharge	-11
s:talk	-34
s:tariff	-6
s:tell	-13
s:term	-7
s:than	-16
s:that	-6
s:the	-30
s:their	-32
s:them	-15
s:there	10
s:they	21
s:thi	-10
s:three	-7
s:time	-10
s:trade	-21
s:treaty	9
s:truce	18
s:twice	6
s:under	-22
s:unit=month	6
s:unit=week	-36
s:unit=year	-51
s:until	-30
s:up	-11
s:us	-8
s:vote	10
s:voted	9
s:was	13
s:we	-7
s:were	15
s:what	21
s:who	-17
s:will	-6
s:wine	9
s:with	-34
s:without	10
s:would	-16
s:yield	-11
s:—	11
sa:"	-16
sa:,	-14
sa:, <name>	6
sa:, after	9
sa:, during	8
sa:, it	-6
sa:, that	11
sa:, until	-9
sa:, with	-7
sa:.	-15
sa:;	22
sa:; a	10
sa:<day-ahead>	-36
sa:<day-ahead> .	-30
sa:<day-gone>	29
sa:<day-gone> ,	18
sa:<day-gone> .	9
sa:<day-gone> and	17
sa:<day-gone> to	12
sa:<duty>	12
sa:<gate>	18
sa:<level-noun>	-15
sa:<level> ,	7
sa:<level> and	14
sa:<level> on	-6
sa:<name>	-7
sa:<name> 's	-9
sa:<name> ,	-6
sa:<name> has	8
sa:<not>	19
sa:<number>	21
sa:<number> .	26
sa:<office>	-11
sa:<person> 's	10
sa:<points>	-7
sa:<quality>	-11
sa:<seat>	-19
sa:<span>	-21
sa:<v-end>	38
sa:<v-impose>	-17
sa:<v-propose>	-13
sa:<v-say>	-13
sa:<v-sell>	-9
sa:<v-target>	-14
sa:<v-up>	9
sa:a	-6
sa:after	16
sa:after it	8
sa:again	7
sa:agree on	8
sa:and	17
sa:and <name>	11
sa:and a	-6
sa:and has	-6
sa:and it	11
sa:and nobody	-9
sa:and on	-7
sa:and that	7
sa:and the	-13
sa:another	14
sa:ask	10
sa:ask for	10
sa:at	29
sa:at <number>	21
sa:at midnight	17
sa:back	-7
sa:be	-6
sa:because	8
sa:before	-22
sa:before the	-7
sa:begin	7
sa:begin .	16
sa:between <name>	12
sa:between the	-9
sa:both	10
sa:both government	6
sa:bring	7
sa:call	-7
sa:capital	6
sa:come	-13
sa:conclude	15
sa:counted	-10
sa:day	-6
sa:down	-8
sa:during	6
sa:during which	7
sa:duty	15
sa:each	-15
sa:each other	-7
sa:end	36
sa:end .	-8
sa:end in	15
sa:end on	6
sa:expire on	10
sa:extra	7
sa:for	-8
sa:for a	10
sa:for the	-9
sa:from <day-gone>	11
sa:full	11
sa:had been	8
sa:has been	-7
sa:have	-14
sa:he	-7
sa:i	-7
sa:in	11
sa:in <name>	-13
sa:is	-8
sa:is what	9
sa:it end	14
sa:it to	9
sa:its own	7
sa:lapse	20
sa:last	-18
sa:later	-10
sa:leave	-20
sa:midnight	11
sa:midnight .	10
sa:more .	13
sa:neither	18
sa:neither side	19
sa:new	-13
sa:night	-6
sa:nobody	-14
sa:not	10
sa:now	-8
sa:of	-73
sa:of talk	-8
sa:of the	-15
sa:on <day-ahead>	-30
sa:on <day-gone>	33
sa:once	16
sa:one	14
sa:other	-10
sa:our	-7
sa:out	23
sa:out on	15
sa:own	15
sa:pay <level>	7
sa:port	11
sa:raise	10
sa:reach	-12
sa:run	19
sa:run out	28
sa:side	15
sa:sign	-8
sa:sign in	-6
sa:so	-12
sa:strike	-7
sa:talk	-17
sa:than	-6
sa:that is	9
sa:the	-18
sa:the <day-gone>	15
sa:the <level>	10
sa:the <name>	-8
sa:the <organisation>	-9
sa:the duty	10
sa:the second	-6
sa:the tariff	8
sa:the two	8
sa:their	-8
sa:them	-10
sa:then	-10
sa:they were	8
sa:to <day-ahead>	6
sa:to <number>	16
sa:truce	-7
sa:until	-24
sa:until <day-ahead>	-11
sa:was	7
sa:week	-6
sa:were	8
sa:what the	9
sa:which	13
sa:which is	9
sa:which the	19
sa:who	-7
sa:with	-31
sa:without	8
sa:without a	7
sa:year	-6
sb:"	-16
sb:'s	-9
sb:'s <person>	9
sb:(	-10
sb:)	-6
sb:,	7
sb:, <name>	-8
sb:, after	14
sb:, and	14
sb:, by	7
sb:, conclude	9
sb:, for	18
sb:, has	-6
sb:, of	14
sb:, on	18
sb:, the	-9
sb:, was	8
sb:- the	6
sb:: a	7
sb:<agent>	-7
sb:<day-ahead>	-7
sb:<day-ahead> ,	-30
sb:<day-gone>	6
sb:<day-gone> ,	7
sb:<day-gone> for	-14
sb:<day-today> ,	-9
sb:<day-today> after	6
sb:<duty>	-23
sb:<goods-amount>	-12
sb:<goods>	-16
sb:<level>	-11
sb:<level> ,	-14
sb:<money>	-14
sb:<month-gone>	-24
sb:<month-gone> for	-6
sb:<name>	-23
sb:<name> 's	-6
sb:<name> ,	-18
sb:<name> and	-14
sb:<name> begin	8
sb:<name> on	11
sb:<name> sign	-6
sb:<name> suspend	7
sb:<number> :	-10
sb:<number> for	9
sb:<office>	-11
sb:<organisation>	-6
sb:<person> ,	-13
sb:<person> agree	9
sb:<person> sign	12
sb:<points>	13
sb:<points> on	10
sb:<seat>	-11
sb:<sender>	-10
sb:<span>	-25
sb:<span> ,	-7
sb:<v-agree>	12
sb:<v-buy>	-16
sb:<v-down>	7
sb:<v-end>	11
sb:<v-propose>	-43
sb:<v-say>	-16
sb:<v-sell>	-11
sb:<v-stay>	19
sb:<v-target>	-8
sb:<v-up>	-11
sb:a duty	7
sb:a pause	6
sb:a truce	9
sb:after a	9
sb:agree	12
sb:agree in	-11
sb:agree on	9
sb:all	-12
sb:an	12
sb:an extension	-7
sb:and <name>	-13
sb:and <number>	10
sb:and <seat>	6
sb:and it	-13
sb:and the	-22
sb:announce	-8
sb:are	-14
sb:armistice	13
sb:arrangement	8
sb:as	-10
sb:at the	-15
sb:been	9
sb:between the	8
sb:both	9
sb:busan	-9
sb:by	-20
sb:by the	-6
sb:collect	7
sb:come	10
sb:conclude for	10
sb:deal	-7
sb:did	26
sb:during	19
sb:duty	-6
sb:each	11
sb:each side	10
sb:end	-11
sb:end a	6
sb:evening	14
sb:expire	8
sb:extend	-9
sb:extension	-10
sb:extension of	-6
sb:first	12
sb:for	-14
sb:for <quality>	11
sb:for <span>	-6
sb:for a	-16
sb:from	-7
sb:from <day-ahead>	-8
sb:get	-8
sb:go	-13
sb:good	-22
sb:good for	-8
sb:had agree	-12
sb:has	-17
sb:has been	8
sb:have	-29
sb:have agree	-6
sb:he	-21
sb:here	8
sb:hour	-7
sb:i	-11
sb:if	-9
sb:in	-18
sb:in <month-gone>	-12
sb:in <name>	12
sb:in <number>	8
sb:in <seat>	-11
sb:in geneva	-10
sb:in its	10
sb:in the	-7
sb:into	7
sb:is	-42
sb:it	17
sb:it has	-8
sb:it is	-8
sb:lasted	29
sb:leave	8
sb:letter	8
sb:make	21
sb:make in	20
sb:may	-6
sb:midnight	22
sb:midnight ,	21
sb:minister	-7
sb:new	-10
sb:no	-7
sb:notice	6
sb:now	-6
sb:of	13
sb:of <number>	-8
sb:of talk	-6
sb:off	8
sb:offer	-6
sb:oil	6
sb:olive	8
sb:on <day-ahead>	-14
sb:on <day-gone>	9
sb:on each	9
sb:other	-9
sb:out	9
sb:out on	10
sb:paper	-8
sb:pause	6
sb:pause of	6
sb:pay	-7
sb:period	-7
sb:question	13
sb:question :	13
sb:rate	-6
sb:round	-11
sb:round of	-8
sb:run	14
sb:run for	9
sb:run out	10
sb:say	-19
sb:second	6
sb:second ,	14
sb:should	9
sb:should be	11
sb:side	6
sb:spring	9
sb:spring ,	10
sb:stop	13
sb:strike	-8
sb:summer	7
sb:surcharge	-9
sb:surcharge of	-6
sb:suspend for	-7
sb:talk	-15
sb:tariff	-9
sb:tariff truce	-9
sb:tell	-9
sb:than	-7
sb:that <seat>	7
sb:that the	8
sb:the	-14
sb:the <level>	-6
sb:the <office>	-17
sb:the <organisation>	-17
sb:the <quality>	-7
sb:the first	10
sb:the second	14
sb:the truce	20
sb:their	-33
sb:there	13
sb:there ,	9
sb:they	21
sb:they agree	18
sb:they had	-11
sb:thi	-7
sb:time	-12
sb:to	-12
sb:to a	-9
sb:to be	-9
sb:to last	14
sb:to leave	11
sb:trade	-14
sb:truce	23
sb:truce ,	12
sb:truce between	8
sb:truce in	-6
sb:truce of	10
sb:truce that	6
sb:truce was	7
sb:two <office>	6
sb:two country	7
sb:under	-16
sb:up	-7
sb:was	11
sb:was make	17
sb:was sign	-6
sb:was the	-7
sb:was to	7
sb:were	8
sb:what	18
sb:what they	15
sb:where they	8
sb:which	-13
sb:who	-7
sb:will	-18
sb:with	-9
sb:with a	-7
sb:withdraw	6
sb:within	-6
sb:would	-29
sb:yield	-6
sb:yield on	-6
sb:—	12
sb:— <name>	6
t0=future	-14
t0=past	7
t0=past-passive	-14
t0=perfect	-34
t0=perfect-passive	7
t0=pluperfect-passive	7
t0=present	-23
t0=present-passive	-6
t1=future	-12
t1=past-passive	-14
t1=perfect	-32
t1=perfect-passive	7
t1=pluperfect-passive	7
t1=present	-21
t1=present-passive	-6
t2=past	10
t2=past-passive	6
t2=perfect	7
t:loose	9
t:loose-l	9
t:loose-l1	6
t:loose-r0	8
t:loose-r2	-7
t:more	17
t:more-in	-12
t:more-in0	-12
t:more-l	-24
t:more-l0	-10
t:more-l2	-24
t:more-r	39
t:more-r1	11
t:more-r3	11
t:quiet	-13
t:quiet-l	-11
t:truce	14
t:truce-l	22
t:truce-l1	18
t:truce-l3	15
t:truce-r	-13
t:truce-r0	-11
t:truce-r2	-7
t:verb	-9
t:verb-l	-7
t:verb-l1	-12
tn:loose	8
tn:more	31
tn:quiet	-9
tn:truce	24
tp:loose	-23
tp:more	-21
tp:truce	17
v0=agree	12
v0=conclude	8
v0=end	-8
v0=get	-6
v0=have	-8
v0=hold	7
v0=run	11
v0=take	-6
v1=conclude	6
v1=extend	-7
v1=get	-6
v1=have	-8
v1=hold	7
v1=run	11
v1=sign	-6
v1=take	-7
v2-none	-39
v2=agree	9
v2=be	-27
v2=begin	14
v2=end	35
v2=go	-7
v2=leave	-9
v2=other	-13
v2=run	15
verbless	-8
vt0=agree past	8
vt0=agree present	8
vt0=be modal	9
vt0=be present	-17
vt0=conclude past	8
vt0=have present	-11
vt0=lay present	6
vt0=run present	-8
vt1=agree participle	-16
vt1=agree present	9
vt1=be modal	10
vt1=be present	-17
vt1=conclude past	8
vt1=end gerund	8
vt1=have present	-11
vt1=lay present	6
vt1=run present	-8
vt2=agree past	11
vt2=be past	-13
vt2=be present	-10
vt2=end participle	17
vt2=leave participle	-6
vt2=other past	-6`;
