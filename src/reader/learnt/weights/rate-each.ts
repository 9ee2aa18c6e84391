// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	23 -23
a:-	8 -8
a:<day-ahead>	-20 20
a:<day-ahead> .	-14 14
a:<day-today>	8 -8
a:<duty>	-9 9
a:<gate>	-24 24
a:<level>	24 -24
a:<level> .	11 -11
a:<month-gone>	13 -13
a:<name>	13 -13
a:<quality>	16 -16
a:<v-agree>	-6 6
a:<v-bear>	-10 10
a:<v-begin>	12 -12
a:<v-end>	12 -12
a:<v-target>	6 -6
a:?	6 -6
a:about	-10 10
a:add to	-14 14
a:again	13 -13
a:again on	7 -7
a:against	-8 8
a:all	-12 12
a:and <level>	27 -27
a:and <number>	-6 6
a:and to	-10 10
a:are suspend	16 -16
a:at	9 -9
a:back	-7 7
a:back .	-14 14
a:both	-9 9
a:both side	9 -9
a:by	-10 10
a:citru	-10 10
a:come on	7 -7
a:duty	-13 13
a:duty on	-7 7
a:each	-22 22
a:early	-7 7
a:either	-18 18
a:either side	-14 14
a:end	7 -7
a:for all	-19 19
a:hold	8 -8
a:in	16 -16
a:in <month-gone>	7 -7
a:into	6 -6
a:is	-8 8
a:is back	-12 12
a:morning	-7 7
a:morning .	-8 8
a:now	7 -7
a:of	11 -11
a:of duty	-10 10
a:of the	13 -13
a:of their	-9 9
a:on	7 -7
a:on <day-ahead>	9 -9
a:on <quality>	8 -8
a:on either	-10 10
a:on or	-10 10
a:on top	10 -10
a:on wine	-11 11
a:one	6 -6
a:or	-6 6
a:our	7 -7
a:pay .	-6 6
a:product	-15 15
a:product .	-16 16
a:put	6 -6
a:reciprocal duty	-6 6
a:reciprocal tariff	6 -6
a:retain	-14 14
a:retain .	-14 14
a:side	-17 17
a:side .	7 -7
a:side are	-12 12
a:suspend .	7 -7
a:suspend until	-11 11
a:that	11 -11
a:the	25 -25
a:the <level>	12 -12
a:to	-19 19
a:to <day-ahead>	-15 15
a:to <level>	-7 7
a:top	10 -10
a:until	-8 8
a:until <day-ahead>	-10 10
a:way	-9 9
a:wine .	-10 10
a:would be	-7 7
a:year	7 -7
a:year .	6 -6
asks	7 -7
b:'s	6 -6
b:,	-7 7
b:, and	-7 7
b:, at	-13 13
b:, both	-15 15
b:, the	-15 15
b:, with	-11 11
b::	-8 8
b:: <name>	8 -8
b:: a	-8 8
b:; a	-9 9
b:<agent>	16 -16
b:<day-ahead>	-8 8
b:<day-gone>	7 -7
b:<gate>	-16 16
b:<level>	17 -17
b:<level> and	31 -31
b:<level> of	-10 10
b:<month-ahead>	8 -8
b:<month-gone>	-10 10
b:<month-gone> it	-10 10
b:<month-gone> the	15 -15
b:<name>	9 -9
b:<number>	-7 7
b:<number> and	-6 6
b:<person> say	-6 6
b:<quality>	22 -22
b:<seat>	6 -6
b:<span>	-6 6
b:<span> at	-10 10
b:<v-bear>	13 -13
b:<v-propose>	10 -10
b:<v-stay>	8 -8
b:a	-8 8
b:a deal	-6 6
b:additional	7 -7
b:all	9 -9
b:an	8 -8
b:and	6 -6
b:and <name>	-9 9
b:and to	6 -6
b:are	9 -9
b:ask	8 -8
b:at	-16 16
b:at <number>	-9 9
b:beef	-10 10
b:been	-6 6
b:both	-28 28
b:both side	7 -7
b:bring	-13 13
b:bring back	-6 6
b:bring the	-9 9
b:charge	6 -6
b:coffee	-6 6
b:coffee and	-7 7
b:come	7 -7
b:cut	-7 7
b:duty	7 -7
b:duty fall	8 -8
b:duty of	11 -11
b:each	-10 10
b:each side	-16 16
b:fall	6 -6
b:fentanyl	10 -10
b:for	19 -19
b:from	10 -10
b:from the	-6 6
b:go	-9 9
b:go down	-7 7
b:go up	-8 8
b:good	11 -11
b:had	9 -9
b:has been	6 -6
b:has keep	-8 8
b:have	-6 6
b:have been	-16 16
b:he	10 -10
b:is <number>	-9 9
b:it	15 -15
b:it is	6 -6
b:it leave	-6 6
b:its	11 -11
b:more	-9 9
b:more than	-9 9
b:my	-18 18
b:next	-6 6
b:nobody	-8 8
b:nothing	8 -8
b:of <month-gone>	-7 7
b:of the	-10 10
b:on	11 -11
b:or	6 -6
b:other	15 -15
b:our	8 -8
b:out	-6 6
b:out of	-11 11
b:pay	12 -12
b:plywood	-10 10
b:proposal	-18 18
b:propose	-15 15
b:put	9 -9
b:rate go	-7 7
b:rate would	7 -7
b:reciprocal	6 -6
b:remain	6 -6
b:separate	-6 6
b:side	-8 8
b:since <month-gone>	7 -7
b:since the	-6 6
b:stand	7 -7
b:still	-8 8
b:sugar	-6 6
b:suspend	-7 7
b:suspension	-12 12
b:suspension of	-7 7
b:tariff of	8 -8
b:tax	-9 9
b:tax at	-10 10
b:than	-9 9
b:that	8 -8
b:the <day-ahead>	-6 6
b:the <number>	-14 14
b:the <quality>	6 -6
b:the other	11 -11
b:the suspension	-10 10
b:there	8 -8
b:they	17 -17
b:to <level>	12 -12
b:treaty	-9 9
b:two duty	-10 10
b:until the	-6 6
b:was <level>	-6 6
b:we	18 -18
b:which	7 -7
b:will be	-6 6
b:without	-7 7
b:would have	-6 6
c0=impose	-7 7
c0=suspend	-6 6
c1=bear	9 -9
c2=agree	-6 6
c2=begin	9 -9
codes=0	-9 9
codes=1	21 -21
codes=2	13 -13
codes=3	19 -19
ct0=bear present	7 -7
ct0=begin modal	-6 6
ct0=down past	11 -11
ct0=down perfect	-8 8
ct0=impose future-passive	-8 8
ct0=impose past	-9 9
ct0=propose modal	7 -7
ct0=propose past	-15 15
ct0=propose perfect	10 -10
ct0=stay future	18 -18
ct0=stay perfect	-12 12
ct0=suspend future	-6 6
ct0=target future-passive	-10 10
ct0=target past	6 -6
ct0=target perfect	7 -7
ct1=bear present	6 -6
ct1=begin modal	-6 6
ct1=down past	11 -11
ct1=down perfect	-8 8
ct1=impose future-passive	-8 8
ct1=impose infinitive	7 -7
ct1=impose past	-11 11
ct1=propose modal	7 -7
ct1=propose past	-17 17
ct1=propose perfect	9 -9
ct1=stay future	12 -12
ct1=stay perfect	-13 13
ct1=suspend future	-6 6
ct1=target future-passive	-10 10
ct1=target past	6 -6
ct1=target perfect	7 -7
ct2=impose present	7 -7
ct2=stay present-passive	-14 14
divided=one	26 -26
each even	-9 9
each far	-34 34
each near	-20 20
each s:both	-36 36
each s:each	-32 32
each s:either	-31 31
each s:reciprocal	24 -24
each s:the same	10 -10
each sentence far	21 -21
each sentence near	-6 6
each sentence one	-10 10
each:both	-32 32
each:both 0	-27 27
each:both 1	-13 13
each:both even	-21 21
each:both far	-23 23
each:both near	-11 11
each:both one	14 -14
each:each	-29 29
each:each 0	-22 22
each:each 1	-8 8
each:each far	-25 25
each:each near	-9 9
each:each one	-10 10
each:either	-17 17
each:either 0	-17 17
each:reciprocal	7 -7
each:reciprocal one	8 -8
each:the same	8 -8
each:the two even	10 -10
each:the two one	-6 6
each:their 0	8 -8
each:their 1	-14 14
each:their one	-14 14
f:-	-10 10
f:<day-gone>	15 -15
f:<duty>	-6 6
f:<money>	-7 7
f:<month-ahead>	20 -20
f:<number>	8 -8
f:<office>	-9 9
f:<organisation>	10 -10
f:<person>	8 -8
f:<seat>	12 -12
f:<v-agree>	13 -13
f:<v-impose>	17 -17
f:<v-say>	-14 14
f:<v-sell>	-11 11
f:<v-suspend>	21 -21
f:<v-target>	13 -13
f:<v-threaten>	6 -6
f:<v-up>	10 -10
f:a	-8 8
f:about	-16 16
f:add	12 -12
f:again	-12 12
f:all	13 -13
f:aluminium	-14 14
f:an	10 -10
f:and	-9 9
f:announce	6 -6
f:another	9 -9
f:are	12 -12
f:as	19 -19
f:ask	6 -6
f:at	12 -12
f:back	7 -7
f:been	12 -12
f:both	-12 12
f:breath	-7 7
f:by	8 -8
f:charge	15 -15
f:chip	6 -6
f:coffee	-18 18
f:come	-11 11
f:control	9 -9
f:could	-20 20
f:day	-12 12
f:delay	9 -9
f:delegation	6 -6
f:die	-6 6
f:dispute	-10 10
f:done	-6 6
f:down	-9 9
f:duty	-11 11
f:embassy	-6 6
f:every	-7 7
f:extend	-8 8
f:fall	8 -8
f:fentanyl	13 -13
f:figure	-9 9
f:first	7 -7
f:for	25 -25
f:from	11 -11
f:get	6 -6
f:go	6 -6
f:good	13 -13
f:had	15 -15
f:has	6 -6
f:have	-11 11
f:hold	-9 9
f:in	19 -19
f:is	6 -6
f:its	11 -11
f:last	-10 10
f:list	6 -6
f:longer	9 -9
f:make	9 -9
f:medicine	6 -6
f:meet	-15 15
f:minister	-8 8
f:more	-7 7
f:no	6 -6
f:nobody	-13 13
f:none	-6 6
f:not	11 -11
f:nothing	-11 11
f:now	6 -6
f:out	-9 9
f:over	-16 16
f:own	8 -8
f:paper	-7 7
f:part	-12 12
f:pause	14 -14
f:propose	-24 24
f:put	6 -6
f:remain	8 -8
f:renewed	-9 9
f:report	-15 15
f:retain	-9 9
f:run	-8 8
f:same	10 -10
f:say	-16 16
f:sign	14 -14
f:since	-12 12
f:so	8 -8
f:something	-6 6
f:stay	9 -9
f:sugar	-7 7
f:suspend	8 -8
f:table	11 -11
f:talk	-10 10
f:their	18 -18
f:them	7 -7
f:then	-14 14
f:they	17 -17
f:those	6 -6
f:to	14 -14
f:trade	-16 16
f:two	20 -20
f:under	10 -10
f:unless	-13 13
f:up	9 -9
f:where	13 -13
f:which	7 -7
f:with	9 -9
f:without	10 -10
f:yes	7 -7
f:you	8 -8
first-of-paragraph	14 -14
has-gerund	9 -9
has-infinitive	15 -15
has-modal	6 -6
has-participle	8 -8
has-pluperfect	8 -8
has-present	8 -8
headline	-14 14
l1=,	18 -18
l1=:	-10 10
l1=<gate>	-10 10
l1=<goods>	7 -7
l1=<name>	6 -6
l1=<v-bear>	33 -33
l1=<v-begin>	6 -6
l1=<v-impose>	-8 8
l1=<v-propose>	-14 14
l1=<v-stay>	10 -10
l1=<v-suspend>	-9 9
l1=a	7 -7
l1=against	-6 6
l1=and	20 -20
l1=at	-16 16
l1=further	-6 6
l1=of	9 -9
l1=pay	27 -27
l1=propose	-17 17
l1=still	-9 9
l1=suspend	-11 11
l1=than	-9 9
l1=that	6 -6
l1=the	-12 12
l1=to	-6 6
l1=was	9 -9
l2=,	-10 10
l2=<begin>	8 -8
l2=<gate>	6 -6
l2=<level>	17 -17
l2=<month-ahead>	6 -6
l2=<name>	-9 9
l2=<v-begin>	-8 8
l2=<v-end>	8 -8
l2=<v-stay>	6 -6
l2=a	-6 6
l2=bring	-9 9
l2=by	7 -7
l2=duty	8 -8
l2=end	7 -7
l2=fall	6 -6
l2=from	-6 6
l2=go	-8 8
l2=have	-10 10
l2=it	17 -17
l2=may	-13 13
l2=more	-9 9
l2=sugar	-6 6
l2=suspension	-7 7
l2=the	11 -11
l2=was	-8 8
l2=without	-6 6
l3=,	15 -15
l3=:	10 -10
l3=<level>	-9 9
l3=<name>	19 -19
l3=<v-agree>	-10 10
l3=<v-bear>	-10 10
l3=<v-begin>	-11 11
l3=<v-up>	-6 6
l3=all	7 -7
l3=at	-8 8
l3=beef	-11 11
l3=both	-30 30
l3=by	10 -10
l3=country	-8 8
l3=each	9 -9
l3=from	11 -11
l3=go	-13 13
l3=in	8 -8
l3=is	-24 24
l3=it	14 -14
l3=my	-9 9
l3=no	13 -13
l3=not	-6 6
l3=of	10 -10
l3=on	-6 6
l3=pay	-9 9
l3=the	6 -6
l3=there	7 -7
l3=they	7 -7
l3=to	9 -9
l3=truce	8 -8
l3=two	-11 11
l3=would	-7 7
l4=,	7 -7
l4=<begin>	10 -10
l4=<month-gone>	-19 19
l4=<not>	-22 22
l4=<number>	12 -12
l4=<quality>	6 -6
l4=<v-begin>	9 -9
l4=<v-down>	7 -7
l4=<v-impose>	6 -6
l4=<v-stay>	-6 6
l4=<v-target>	6 -6
l4=<v-up>	7 -7
l4=arrangement	-6 6
l4=at	8 -8
l4=both	-7 7
l4=coffee	-7 7
l4=doe	-13 13
l4=each	-18 18
l4=go	6 -6
l4=is	6 -6
l4=it	-7 7
l4=keep	-10 10
l4=of	6 -6
l4=on	13 -13
l4=say	-6 6
l4=their	-6 6
l4=to	9 -9
l4=truce	6 -6
l4=what	-7 7
l4=would	12 -12
l=, and	6 -6
l=, the	-20 20
l=, with	-9 9
l=<begin> the	6 -6
l=<level> and	22 -22
l=<month-gone> ,	-6 6
l=<number> and	-7 7
l=<span> ,	9 -9
l=<span> at	-10 10
l=a further	-7 7
l=and at	-6 6
l=and to	6 -6
l=duty of	9 -9
l=end ,	7 -7
l=from the	-6 6
l=go to	-9 9
l=have been	-10 10
l=more than	-9 9
l=of the	-6 6
l=rate of	-6 6
l=suspension of	-8 8
l=tariff of	8 -8
l=the other	9 -9
lead=,	-9 9
lead=:	-8 8
lead=a	-6 6
lead=and	25 -25
lead=back	6 -6
lead=by	-11 11
lead=chile	-6 6
lead=each	-8 8
lead=fifteen	-6 6
lead=iceland	-19 19
lead=in	-8 8
lead=it	18 -18
lead=ten	-19 19
lead=that	16 -16
lead=the	13 -13
lead=their	10 -10
lead=they	7 -7
lead=until	6 -6
lead=which	7 -7
lead=without	-8 8
led even	-19 19
led one	22 -22
lll=<begin> <begin> the	6 -6
lll=<begin> a further	-6 6
lll=<month-gone> it was	-7 7
lll=at <number> and	-9 9
lll=go down to	-7 7
lll=go up to	-8 8
lll=would have been	-8 8
lr=, and	6 -6
lr=, are	-6 6
lr=: ,	-6 6
lr=: .	12 -12
lr=: and	-15 15
lr=: on	-8 8
lr=and of	9 -9
lr=and on	7 -7
lr=been on	-11 11
lr=is and	-6 6
lr=keep of	7 -7
lr=of .	9 -9
lr=of on	-12 12
lr=suspend of	-10 10
lr=than ,	-10 10
lr=the is	-12 12
lr=the of	-11 11
lr=the return	-10 10
lr=the which	-7 7
lr=to ,	6 -6
lr=to and	-7 7
lr=to on	-6 6
lr=was .	6 -6
lr=with .	-7 7
lr=with on	7 -7
nc2=begin	7 -7
nc2=impose	-9 9
nc2=stay	8 -8
nc2=target	-13 13
nct2=bear past	-8 8
nct2=impose pluperfect	-13 13
nct2=impose present	-6 6
nct2=stay past	-13 13
nct2=stay present	19 -19
nct2=suspend past	-6 6
nct2=target pluperfect	-15 15
next="	6 -6
nhas-future	6 -6
nhas-modal	-8 8
nhas-past	-6 6
nhas-pluperfect	-12 12
nhas-present	13 -13
no each even	9 -9
no each far	47 -47
no each near	31 -31
no each one	52 -52
not led even	9 -9
not led far	9 -9
not led one	18 -18
nt2=past	-11 11
nt2=pluperfect	-12 12
nt2=present	11 -11
nv0-none	7 -7
nv1-none	7 -7
nv2-none	7 -7
nv2=be	8 -8
nv2=charge	-14 14
nv2=hold	11 -11
nv2=put	-10 10
nvt2=be present	8 -8
nvt2=hold present	7 -7
nvt2=put present	-12 12
nvt2=suspend present	-7 7
pc0=end	-12 12
pc0=propose	-7 7
pc0=say	20 -20
pc0=stay	13 -13
pc0=target	-6 6
pc0=up	9 -9
pc1=end	-6 6
pc1=propose	-7 7
pc1=say	20 -20
pc1=stay	12 -12
pc1=up	9 -9
pct0=agree present-passive	-10 10
pct0=begin past	-6 6
pct0=down past	-6 6
pct0=down present	6 -6
pct0=end past	-13 13
pct0=impose past	10 -10
pct0=impose present-passive	-7 7
pct0=say past	16 -16
pct0=suspend present-passive	-6 6
pct0=target present	-9 9
pct1=agree present-passive	-10 10
pct1=begin past	-6 6
pct1=down past	-6 6
pct1=down present	6 -6
pct1=end participle-passive	6 -6
pct1=end past	-13 13
pct1=impose past	10 -10
pct1=impose present-passive	-7 7
pct1=say past	16 -16
pct1=suspend present-passive	-6 6
pct1=target present	-9 9
phas-future	10 -10
phas-participle	10 -10
phas-past	-6 6
phas-pluperfect	11 -11
pt0=future	6 -6
pt0=pluperfect	10 -10
pt0=present	7 -7
pt0=present-passive	-11 11
pt0=present-passive-not	6 -6
pt1=future	6 -6
pt1=participle-passive	10 -10
pt1=pluperfect	10 -10
pt1=present	6 -6
pt1=present-passive	-11 11
pt1=present-passive-not	6 -6
pv0=announce	7 -7
pv0=be	9 -9
pv0=say	7 -7
pv0=stop	-16 16
pv0=tell	7 -7
pv1=agree	-6 6
pv1=announce	7 -7
pv1=be	8 -8
pv1=end	9 -9
pv1=say	7 -7
pv1=stop	-16 16
pv1=tell	7 -7
pv2-none	6 -6
pvt0=announce past	7 -7
pvt0=come past	-8 8
pvt0=extend present	7 -7
pvt0=put present	-6 6
pvt1=announce past	7 -7
pvt1=come past	-8 8
pvt1=extend present	7 -7
pvt1=put present	-6 6
q:"	20 -20
q:/	10 -10
q:;	-7 7
q:<day-gone>	11 -11
q:<gate>	-23 23
q:<level-noun>	-6 6
q:<money>	6 -6
q:<month-ahead>	6 -6
q:<name>	-6 6
q:<not>	-6 6
q:<organisation>	-6 6
q:<person>	7 -7
q:<points>	-9 9
q:<quality>	-17 17
q:<seat>	-10 10
q:<sender>	10 -10
q:<span>	11 -11
q:<v-bear>	7 -7
q:<v-buy>	15 -15
q:<v-deny>	10 -10
q:<v-end>	14 -14
q:<v-sell>	7 -7
q:<v-suspend>	-8 8
q:<v-target>	11 -11
q:<v-threaten>	8 -8
q:additional	9 -9
q:agreement	-7 7
q:all	9 -9
q:aluminium	-13 13
q:an	9 -9
q:announce	9 -9
q:answer	-14 14
q:are	-18 18
q:as	8 -8
q:at	10 -10
q:beer	-7 7
q:before	9 -9
q:border	-10 10
q:both	-19 19
q:cancel	8 -8
q:carry	6 -6
q:ceiling	-9 9
q:change	6 -6
q:container	7 -7
q:date	17 -17
q:day	10 -10
q:delegation	-19 19
q:did	-8 8
q:direction	-10 10
q:do	10 -10
q:doe	-10 10
q:down	-9 9
q:each	-14 14
q:end	7 -7
q:expire	-9 9
q:fall	-14 14
q:fentanyl	16 -16
q:fishmeal	-10 10
q:foreign	-6 6
q:forget	-9 9
q:forty	12 -12
q:four	8 -8
q:free	-10 10
q:full	8 -8
q:gave	-11 11
q:geneva	-7 7
q:had	10 -10
q:hard	12 -12
q:have	18 -18
q:he	-6 6
q:him	-15 15
q:hold	6 -6
q:hour	14 -14
q:how	-9 9
q:i	10 -10
q:impose	-8 8
q:in	-6 6
q:into	-6 6
q:is	15 -15
q:it	8 -8
q:keep	8 -8
q:know	-7 7
q:last	14 -14
q:lay	-7 7
q:leave	14 -14
q:let	-8 8
q:levy	-9 9
q:line	7 -7
q:lower	9 -9
q:machinery	9 -9
q:meal	-9 9
q:measure	-12 12
q:meet	-6 6
q:minute	10 -10
q:mr	10 -10
q:name	-10 10
q:never	-11 11
q:new	-14 14
q:now	-8 8
q:on	-8 8
q:one	6 -6
q:only	9 -9
q:order	13 -13
q:other	-7 7
q:out	9 -9
q:pay	9 -9
q:product	-7 7
q:put	-15 15
q:quinoa	-13 13
q:rate	9 -9
q:reach	-16 16
q:reciprocal	13 -13
q:rice	-9 9
q:rise	-8 8
q:room	11 -11
q:round	-12 12
q:rule	8 -8
q:same	10 -10
q:say	6 -6
q:second	8 -8
q:should	-17 17
q:side	-15 15
q:sign	17 -17
q:since	7 -7
q:something	-6 6
q:spoke	-17 17
q:stand	-19 19
q:still	10 -10
q:suspend	-16 16
q:take	9 -9
q:tell	17 -17
q:term	-19 19
q:that	20 -20
q:their	-12 12
q:them	7 -7
q:then	-9 9
q:thi	-8 8
q:thing	6 -6
q:third	7 -7
q:those	6 -6
q:timber	-10 10
q:to	9 -9
q:together	-8 8
q:tomatoe	-8 8
q:top	6 -6
q:trade	-9 9
q:two	-9 9
q:tyre	-6 6
q:under	-12 12
q:until	-10 10
q:was	10 -10
q:way	6 -6
q:when	-10 10
q:who	-6 6
q:will	21 -21
q:wine	7 -7
q:with	-10 10
q:work	7 -7
q:worth	13 -13
q:would	10 -10
q:write	-17 17
q:wrong	-8 8
q:—	-13 13
qt=future	17 -17
qt=modal	-7 7
qt=past	-8 8
qt=present	28 -28
r1=,	10 -10
r1=.	13 -13
r1=:	-9 9
r1=<end>	6 -6
r1=<v-stay>	11 -11
r1=a	-19 19
r1=at	6 -6
r1=each	-18 18
r1=from	13 -13
r1=in	11 -11
r1=is	-7 7
r1=of	-6 6
r1=on	-8 8
r1=remain	6 -6
r1=suspend	-7 7
r1=to	8 -8
r1=which	-7 7
r2="	-8 8
r2=.	-11 11
r2=<day-ahead>	8 -8
r2=<day-gone>	9 -9
r2=<duty>	-11 11
r2=<end>	21 -21
r2=<gate>	-20 20
r2=<level>	25 -25
r2=<month-gone>	7 -7
r2=<name>	7 -7
r2=<not>	7 -7
r2=<number>	-10 10
r2=<v-begin>	6 -6
r2=<v-impose>	12 -12
r2=<v-suspend>	22 -22
r2=all	-16 16
r2=and	19 -19
r2=back	-10 10
r2=both	-34 34
r2=by	-11 11
r2=duty	-13 13
r2=either	-10 10
r2=for	-6 6
r2=hold	7 -7
r2=in	7 -7
r2=our	7 -7
r2=retain	-14 14
r2=run	8 -8
r2=suspend	15 -15
r2=that	8 -8
r2=the	11 -11
r2=their	-6 6
r2=to	-6 6
r2=wine	-7 7
r3=.	-17 17
r3=<duty>	-14 14
r3=<end>	25 -25
r3=<gate>	-11 11
r3=<not>	6 -6
r3=<number>	21 -21
r3=<span>	-7 7
r3=<v-begin>	7 -7
r3=<v-end>	6 -6
r3=<v-say>	6 -6
r3=<v-suspend>	7 -7
r3=agreement	-9 9
r3=an	-13 13
r3=are	-8 8
r3=at	9 -9
r3=duty	-6 6
r3=good	6 -6
r3=he	-10 10
r3=impose	-10 10
r3=of	9 -9
r3=on	16 -16
r3=or	-10 10
r3=product	-15 15
r3=side	-24 24
r3=suspend	6 -6
r3=tariff	-9 9
r3=that	-6 6
r3=until	-9 9
r3=with	7 -7
r4=.	-11 11
r4=<end>	13 -13
r4=<goods>	7 -7
r4=<organisation>	-11 11
r4=<v-agree>	-6 6
r4=<v-bear>	-12 12
r4=<v-say>	-12 12
r4=<v-suspend>	-11 11
r4=a	9 -9
r4=about	-9 9
r4=again	13 -13
r4=are	-7 7
r4=at	-9 9
r4=both	11 -11
r4=each	-22 22
r4=fentanyl	8 -8
r4=for	-13 13
r4=hold	6 -6
r4=in	8 -8
r4=leave	-6 6
r4=on	-7 7
r4=say	-10 10
r4=stay	-9 9
r4=that	15 -15
r4=there	8 -8
r4=to	-7 7
r4=top	7 -7
r=, "	-10 10
r=, <number>	8 -8
r=, and	15 -15
r=, both	-11 11
r=, by	-11 11
r=, for	-11 11
r=. <end>	12 -12
r=: the	-9 9
r=<end> <end>	6 -6
r=and <level>	27 -27
r=and <number>	-16 16
r=are suspend	13 -13
r=is back	-12 12
r=of duty	-13 13
r=of the	9 -9
r=on both	-21 21
r=on each	-7 7
r=on either	-10 10
r=on wine	-11 11
r=that it	-10 10
r=would be	-7 7
reach=both free	-19 19
reach=both free even	-14 14
reach=both free far	-10 10
reach=both free near	-16 16
reach=both free one	19 -19
reach=each free	-18 18
reach=each free near	-14 14
reach=none	34 -34
reach=none far	8 -8
reach=none near	15 -15
reach=none one	17 -17
reach=reciprocal free	19 -19
reach=reciprocal free one	9 -9
reach=the same free	8 -8
reach=their free near	10 -10
reaches free even	-9 9
reaches free near	-17 17
reaches free one	7 -7
reaches no far	8 -8
reaches no near	15 -15
reaches no one	17 -17
reaches past another one	13 -13
rule:each	-34 34
s:'s	10 -10
s:(	8 -8
s:)	9 -9
s:-	-8 8
s:.	7 -7
s:<agent>	12 -12
s:<day-ahead>	-11 11
s:<day-gone>	16 -16
s:<duty>	7 -7
s:<gate>	-22 22
s:<goods>	32 -32
s:<level-noun>	8 -8
s:<level>	48 -48
s:<money>	9 -9
s:<month-ahead>	26 -26
s:<month-today>	6 -6
s:<name>	14 -14
s:<not>	-6 6
s:<number>	16 -16
s:<person>	34 -34
s:<points>	-16 16
s:<quality>	25 -25
s:<seat>	20 -20
s:<span>	-31 31
s:<v-bear>	6 -6
s:<v-begin>	14 -14
s:<v-buy>	13 -13
s:<v-end>	-7 7
s:<v-propose>	6 -6
s:<v-return>	7 -7
s:<v-say>	11 -11
s:<v-stay>	10 -10
s:<v-target>	-11 11
s:<v-up>	17 -17
s:?	7 -7
s:@	6 -6
s:about	-20 20
s:additional	14 -14
s:after	18 -18
s:again	13 -13
s:against	-9 9
s:aircraft	-6 6
s:an	-7 7
s:another	-6 6
s:answer	9 -9
s:anybody	-13 13
s:anything	7 -7
s:apply	6 -6
s:arrangement	-6 6
s:as	12 -12
s:aside	-8 8
s:ask	13 -13
s:back	9 -9
s:beef	-7 7
s:been	15 -15
s:before	14 -14
s:both	-36 36
s:bring	-11 11
s:but	8 -8
s:call	7 -7
s:can	14 -14
s:car	6 -6
s:certain	-8 8
s:chemical	-8 8
s:citru	-20 20
s:come	7 -7
s:content	-7 7
s:country	-12 12
s:day	-10 10
s:did	-6 6
s:doe	-13 13
s:done	-12 12
s:drawer	6 -6
s:each	-32 32
s:early	-18 18
s:either	-32 32
s:else	-9 9
s:end	10 -10
s:extend	-7 7
s:extension	15 -15
s:fail	8 -8
s:failed	-7 7
s:fall	11 -11
s:fee	-6 6
s:first	14 -14
s:free	-8 8
s:from	17 -17
s:geneva	6 -6
s:good	13 -13
s:he	-13 13
s:here	11 -11
s:highest	-11 11
s:his	7 -7
s:hold	23 -23
s:i	19 -19
s:in	10 -10
s:into	13 -13
s:it	11 -11
s:job	8 -8
s:last	17 -17
s:leave	-10 10
s:letter	-9 9
s:licence	-7 7
s:list	11 -11
s:make	10 -10
s:may	-15 15
s:morning	-6 6
s:my	-14 14
s:name	-6 6
s:next	-6 6
s:no	8 -8
s:nobody	-6 6
s:nothing	-23 23
s:number	8 -8
s:off	9 -9
s:oil	6 -6
s:once	7 -7
s:one	8 -8
s:order	9 -9
s:ordinary	13 -13
s:our	12 -12
s:out	-15 15
s:over	11 -11
s:own	12 -12
s:paper	10 -10
s:pay	11 -11
s:place	-6 6
s:plywood	-10 10
s:point	6 -6
s:product	-15 15
s:proposal	-18 18
s:propose	-15 15
s:raise	6 -6
s:reach	9 -9
s:reader	-6 6
s:reciprocal	24 -24
s:retain	-14 14
s:same	26 -26
s:section	6 -6
s:see	-9 9
s:separate	-13 13
s:shall	7 -7
s:side	-24 24
s:source	-6 6
s:steel	7 -7
s:stop	-12 12
s:take	13 -13
s:talk	16 -16
s:tax	-8 8
s:tell	10 -10
s:than	-6 6
s:their	6 -6
s:them	17 -17
s:then	8 -8
s:thereafter	-11 11
s:they've	6 -6
s:three	12 -12
s:time	8 -8
s:together	7 -7
s:top	9 -9
s:trade	7 -7
s:turn	-6 6
s:under	7 -7
s:until	-7 7
s:was	-7 7
s:way	-10 10
s:week	6 -6
s:well	11 -11
s:were	16 -16
s:what	-15 15
s:where	11 -11
s:which	13 -13
s:wine	-13 13
s:with	13 -13
s:without	-9 9
s:write	7 -7
s:year	-11 11
s:you	7 -7
sa:" he	-9 9
sa:, "	-8 8
sa:, <number>	17 -17
sa:, and	6 -6
sa:, both	-10 10
sa:, by	-10 10
sa:, for	-12 12
sa:, on	-12 12
sa:, run	8 -8
sa:, the	-8 8
sa:, when	8 -8
sa:, which	9 -9
sa:, with	6 -6
sa:.	6 -6
sa:. "	-8 8
sa:: the	-9 9
sa:; it	-6 6
sa:<day-ahead>	-9 9
sa:<day-ahead> of	-6 6
sa:<day-gone> .	7 -7
sa:<day-today>	13 -13
sa:<day-today> .	9 -9
sa:<gate>	-21 21
sa:<goods>	16 -16
sa:<level>	30 -30
sa:<level> .	13 -13
sa:<level> that	12 -12
sa:<money>	9 -9
sa:<month-ahead>	8 -8
sa:<month-gone> ,	10 -10
sa:<name>	16 -16
sa:<name> .	6 -6
sa:<not>	14 -14
sa:<number>	7 -7
sa:<number> from	-7 7
sa:<number> until	-6 6
sa:<office>	-9 9
sa:<person>	14 -14
sa:<points>	9 -9
sa:<quality>	13 -13
sa:<seat>	10 -10
sa:<span>	-6 6
sa:<span> .	-18 18
sa:<span> and	6 -6
sa:<v-begin>	22 -22
sa:<v-deny>	-7 7
sa:<v-propose>	15 -15
sa:<v-target>	-8 8
sa:<v-up>	13 -13
sa:?	7 -7
sa:a	8 -8
sa:about	-7 7
sa:add to	-13 13
sa:after	7 -7
sa:again	9 -9
sa:again on	7 -7
sa:against	-7 7
sa:against <level>	-7 7
sa:agreement	-10 10
sa:agreement of	-9 9
sa:all	-10 10
sa:an	-15 15
sa:and	6 -6
sa:and <level>	33 -33
sa:and <number>	-11 11
sa:and the	7 -7
sa:and to	-9 9
sa:and we	-9 9
sa:are	-8 8
sa:are suspend	18 -18
sa:as	20 -20
sa:as well	7 -7
sa:at a	6 -6
sa:back .	-9 9
sa:back at	8 -8
sa:been	15 -15
sa:before	13 -13
sa:between	-9 9
sa:both	-20 20
sa:both .	-23 23
sa:but	7 -7
sa:by	-13 13
sa:by then	-6 6
sa:can	14 -14
sa:charge	-12 12
sa:citru	-10 10
sa:come	7 -7
sa:come on	7 -7
sa:country	-9 9
sa:duty	-11 11
sa:duty on	-6 6
sa:duty that	-7 7
sa:each	-22 22
sa:each ,	-9 9
sa:early	-15 15
sa:either	-34 34
sa:either side	-23 23
sa:everything	7 -7
sa:expire	-7 7
sa:expire on	-8 8
sa:fee	-7 7
sa:for all	-19 19
sa:for an	-7 7
sa:for good	9 -9
sa:from	11 -11
sa:from <day-gone>	7 -7
sa:geneva	7 -7
sa:geneva .	6 -6
sa:go	10 -10
sa:go on	7 -7
sa:good	11 -11
sa:good .	11 -11
sa:government	-7 7
sa:he say	-9 9
sa:highest	-12 12
sa:hold	29 -29
sa:hold back	12 -12
sa:hold for	6 -6
sa:i	7 -7
sa:ice	-11 11
sa:if	10 -10
sa:in	21 -21
sa:into	8 -8
sa:is back	-12 12
sa:last	10 -10
sa:letter	-11 11
sa:make	8 -8
sa:more	8 -8
sa:morning	-7 7
sa:morning .	-8 8
sa:not	14 -14
sa:of	-12 12
sa:of <number>	-6 6
sa:of <span>	-6 6
sa:of duty	-9 9
sa:of next	-6 6
sa:of their	-9 9
sa:off	10 -10
sa:on .	6 -6
sa:on <day-gone>	-9 9
sa:on <quality>	10 -10
sa:on each	6 -6
sa:on either	-19 19
sa:on hold	14 -14
sa:on ice	-11 11
sa:on or	-10 10
sa:on our	7 -7
sa:on wine	-20 20
sa:one	10 -10
sa:one of	6 -6
sa:over	12 -12
sa:point	6 -6
sa:product	-14 14
sa:product .	-15 15
sa:put on	-7 7
sa:reciprocal tariff	8 -8
sa:retain	-12 12
sa:retain .	-14 14
sa:rule	-7 7
sa:run	9 -9
sa:run to	8 -8
sa:same	10 -10
sa:say ,	-10 10
sa:second	-9 9
sa:see	-9 9
sa:separate	-7 7
sa:side	-24 24
sa:side ,	-22 22
sa:side are	-10 10
sa:since	13 -13
sa:since <month-gone>	7 -7
sa:stay there	-11 11
sa:suspend ,	-16 16
sa:suspend for	9 -9
sa:suspend until	-6 6
sa:tariff	6 -6
sa:tariff on	6 -6
sa:that .	-8 8
sa:the <level>	14 -14
sa:the <organisation>	6 -6
sa:the agreement	-9 9
sa:the highest	-12 12
sa:the rule	-7 7
sa:the same	9 -9
sa:the tariff	-6 6
sa:the truce	10 -10
sa:them	10 -10
sa:they have	-6 6
sa:truce	13 -13
sa:two government	-7 7
sa:under	9 -9
sa:under the	6 -6
sa:until	-8 8
sa:until <day-ahead>	-9 9
sa:was a	-6 6
sa:we	-7 7
sa:well	7 -7
sa:well .	10 -10
sa:were	12 -12
sa:when	9 -9
sa:when the	6 -6
sa:wine	-15 15
sa:wine .	-19 19
sa:would be	-9 9
sb:"	-6 6
sb:'s	7 -7
sb:, <day-today>	-11 11
sb:, <name>	10 -10
sb:, <number>	10 -10
sb:, a	-9 9
sb:, and	-8 8
sb:, as	-12 12
sb:, at	-13 13
sb:, both	-14 14
sb:, in	-20 20
sb:, that	6 -6
sb:, the	-16 16
sb:, which	15 -15
sb:, with	-9 9
sb:- <name>	-11 11
sb:.	6 -6
sb:: <level>	-9 9
sb:: <name>	8 -8
sb:: <number>	18 -18
sb:; a	-9 9
sb:<agent>	19 -19
sb:<day-ahead>	-6 6
sb:<day-gone>	20 -20
sb:<day-today> -	-11 11
sb:<duty>	13 -13
sb:<goods>	23 -23
sb:<level-noun>	12 -12
sb:<level>	21 -21
sb:<level> and	20 -20
sb:<level> that	6 -6
sb:<level> until	-6 6
sb:<month-ahead>	20 -20
sb:<month-ahead> ,	8 -8
sb:<month-gone>	-10 10
sb:<month-gone> ,	-7 7
sb:<month-gone> it	-9 9
sb:<month-gone> the	15 -15
sb:<name>	11 -11
sb:<name> 's	11 -11
sb:<name> ,	23 -23
sb:<name> and	-24 24
sb:<name> on	-8 8
sb:<not>	-6 6
sb:<number>	15 -15
sb:<number> ,	21 -21
sb:<number> from	-6 6
sb:<number> th	-6 6
sb:<organisation>	9 -9
sb:<organisation> has	6 -6
sb:<person>	23 -23
sb:<person> :	8 -8
sb:<person> say	-6 6
sb:<points> of	9 -9
sb:<quality>	17 -17
sb:<seat>	14 -14
sb:<seat> ,	-9 9
sb:<span>	-29 29
sb:<span> ,	-20 20
sb:<span> at	-10 10
sb:<span> the	-9 9
sb:<v-bear>	16 -16
sb:<v-buy>	8 -8
sb:<v-say>	21 -21
sb:<v-stay>	10 -10
sb:<v-suspend>	-6 6
sb:<v-up>	9 -9
sb:@	6 -6
sb:a	-11 11
sb:a duty	-10 10
sb:a new	10 -10
sb:a paper	8 -8
sb:a treaty	-8 8
sb:a truce	-12 12
sb:about	-15 15
sb:additional	17 -17
sb:additional duty	12 -12
sb:after	9 -9
sb:agreement	16 -16
sb:aircraft	-7 7
sb:all	14 -14
sb:an	10 -10
sb:and	-13 13
sb:and <name>	-26 26
sb:and leave	-7 7
sb:and so	-9 9
sb:and to	7 -7
sb:announce	10 -10
sb:another	-8 8
sb:answer	6 -6
sb:are	16 -16
sb:arrangement	-7 7
sb:ask	11 -11
sb:at	-6 6
sb:at <number>	-7 7
sb:at the	9 -9
sb:back	14 -14
sb:beef	-9 9
sb:both	-23 23
sb:bring	-11 11
sb:bring back	-6 6
sb:bring the	-8 8
sb:by <month-ahead>	16 -16
sb:certain	-8 8
sb:charge	14 -14
sb:chemical	-8 8
sb:citru	-12 12
sb:close	-6 6
sb:close to	-6 6
sb:coffee and	-7 7
sb:come a	-10 10
sb:come back	9 -9
sb:content	-7 7
sb:cut	-6 6
sb:day	-14 14
sb:day ,	-10 10
sb:did	-7 7
sb:doe	-15 15
sb:doe not	-16 16
sb:done	-12 12
sb:duty	14 -14
sb:duty fall	8 -8
sb:each	-17 17
sb:each other	-12 12
sb:each side	-10 10
sb:else	-10 10
sb:end	7 -7
sb:end ,	7 -7
sb:everything	-8 8
sb:extend ,	7 -7
sb:extension	12 -12
sb:extension ,	7 -7
sb:fail	8 -8
sb:fall	10 -10
sb:first	7 -7
sb:for <name>	8 -8
sb:for <span>	-17 17
sb:for a	9 -9
sb:from	9 -9
sb:from <seat>	8 -8
sb:from the	-12 12
sb:go down	-7 7
sb:go up	-7 7
sb:good to	-9 9
sb:government	8 -8
sb:had	7 -7
sb:had been	11 -11
sb:halve the	-6 6
sb:has been	13 -13
sb:has keep	-8 8
sb:has since	-9 9
sb:have been	-14 14
sb:have charge	7 -7
sb:he	-8 8
sb:here	6 -6
sb:here ,	6 -6
sb:his	6 -6
sb:i	10 -10
sb:if he	-14 14
sb:if nothing	-21 21
sb:if there	12 -12
sb:in a	6 -6
sb:in geneva	-6 6
sb:in its	-9 9
sb:in place	-11 11
sb:in the	11 -11
sb:into	6 -6
sb:is <number>	-9 9
sb:is done	-12 12
sb:is not	7 -7
sb:it	18 -18
sb:it is	7 -7
sb:it will	9 -9
sb:last	7 -7
sb:leave	-13 13
sb:list	7 -7
sb:may	-15 15
sb:more	-7 7
sb:more than	-6 6
sb:my	-16 16
sb:name	-6 6
sb:no extension	12 -12
sb:nobody	-8 8
sb:not ,	-13 13
sb:not extend	6 -6
sb:nothing	-10 10
sb:nothing is	-13 13
sb:number	6 -6
sb:of	8 -8
sb:of <month-gone>	-7 7
sb:of <span>	-9 9
sb:of a	7 -7
sb:on	14 -14
sb:on <day-gone>	6 -6
sb:on <day-today>	-8 8
sb:on both	-9 9
sb:on that	-9 9
sb:on the	14 -14
sb:on top	6 -6
sb:or	7 -7
sb:order	6 -6
sb:ordinary	7 -7
sb:our	11 -11
sb:out	-16 16
sb:out of	-10 10
sb:own	7 -7
sb:paper	9 -9
sb:paper :	8 -8
sb:pay	12 -12
sb:pay more	-10 10
sb:place	-9 9
sb:place ,	-7 7
sb:plywood	-10 10
sb:proposal	-18 18
sb:propose	-15 15
sb:rate go	-7 7
sb:rate would	7 -7
sb:reader	-6 6
sb:reciprocal	20 -20
sb:remain	7 -7
sb:run	-8 8
sb:run out	-10 10
sb:same	14 -14
sb:second	6 -6
sb:sign a	-12 12
sb:since	-7 7
sb:since <month-gone>	9 -9
sb:source	-6 6
sb:stand	9 -9
sb:still	-6 6
sb:stop	-14 14
sb:suspend	-10 10
sb:suspend ,	-6 6
sb:take	11 -11
sb:talk	12 -12
sb:tariff of	9 -9
sb:tax	-9 9
sb:tax at	-9 9
sb:tell	9 -9
sb:th	-6 6
sb:than	-7 7
sb:that ,	-6 6
sb:that day	-8 8
sb:that has	-11 11
sb:that is	7 -7
sb:that it	11 -11
sb:the <day-ahead>	-8 8
sb:the <day-gone>	7 -7
sb:the <level>	12 -12
sb:the <name>	6 -6
sb:the <number>	-12 12
sb:the additional	12 -12
sb:the arrangement	-9 9
sb:the first	6 -6
sb:the new	-12 12
sb:the ordinary	6 -6
sb:the other	16 -16
sb:the rate	8 -8
sb:the reciprocal	9 -9
sb:the same	13 -13
sb:their	8 -8
sb:them	6 -6
sb:then	12 -12
sb:then come	7 -7
sb:there ,	8 -8
sb:thi	7 -7
sb:three	7 -7
sb:to <person>	-6 6
sb:top	6 -6
sb:treaty	-8 8
sb:truce that	-9 9
sb:turn	-6 6
sb:two duty	-10 10
sb:two side	-7 7
sb:was	-7 7
sb:way	-7 7
sb:we	7 -7
sb:were	6 -6
sb:what	-10 10
sb:what is	-6 6
sb:when	-6 6
sb:which	9 -9
sb:will be	-12 12
sb:will keep	8 -8
sb:with	9 -9
sb:with <name>	7 -7
sb:with a	9 -9
sb:without	-8 8
sb:would	6 -6
sb:would be	6 -6
sb:would have	-6 6
sb:year	-7 7
t0=future	12 -12
t0=future-passive	-8 8
t0=pluperfect	6 -6
t0=present-passive	9 -9
t1=future	7 -7
t1=future-passive	-8 8
t1=infinitive	8 -8
t1=participle-passive	7 -7
t1=pluperfect	6 -6
t1=present-passive	9 -9
t2=modal	8 -8
t2=present	11 -11
t2=present-passive	-13 13
v0-none	13 -13
v0=ask	7 -7
v0=bring	-14 14
v0=come	6 -6
v0=fall	6 -6
v0=go	-10 10
v0=other	10 -10
v0=pay	6 -6
v0=propose	-15 15
v0=put	8 -8
v0=stand	7 -7
v0=suspend	-10 10
v0=tax	-10 10
v1-none	11 -11
v1=bring	-13 13
v1=come	6 -6
v1=fall	6 -6
v1=go	-10 10
v1=keep	-8 8
v1=other	10 -10
v1=pay	9 -9
v1=propose	-15 15
v1=put	7 -7
v1=stand	7 -7
v1=suspend	-9 9
v1=tax	-9 9
v2-none	18 -18
v2=other	10 -10
v2=put	6 -6
v2=retain	-14 14
verbless	13 -13
vt0=bring perfect	-8 8
vt0=charge perfect	8 -8
vt0=fall past	8 -8
vt0=go modal	-6 6
vt0=keep future	7 -7
vt0=keep perfect	-7 7
vt0=propose past	-18 18
vt0=put present	9 -9
vt0=suspend present	-6 6
vt1=bring perfect	-8 8
vt1=charge perfect	8 -8
vt1=fall past	8 -8
vt1=go modal	-6 6
vt1=keep perfect	-8 8
vt1=put present	8 -8
vt1=suspend present	-6 6
vt2=other present	8 -8
vt2=put present	6 -6
vt2=retain present	-14 14
vt2=suspend present	9 -9
within=1	14 -14
within=2	21 -21`;
