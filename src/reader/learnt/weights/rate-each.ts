// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	23 -23
a:-	9 -9
a:<day-ahead>	-18 18
a:<day-ahead> .	-14 14
a:<day-today>	9 -9
a:<day-today> .	6 -6
a:<duty>	-9 9
a:<gate>	-18 18
a:<level>	23 -23
a:<level> .	10 -10
a:<month-gone>	15 -15
a:<name>	14 -14
a:<quality>	19 -19
a:<v-agree>	-6 6
a:<v-bear>	-10 10
a:<v-begin>	10 -10
a:<v-end>	12 -12
a:<v-target>	8 -8
a:?	7 -7
a:about	-9 9
a:above	-6 6
a:add to	-15 15
a:again	13 -13
a:again on	8 -8
a:against	-8 8
a:all	-12 12
a:and <level>	26 -26
a:and <number>	-6 6
a:and to	-10 10
a:are add	-7 7
a:are suspend	12 -12
a:at	11 -11
a:back	-9 9
a:back .	-13 13
a:back on	-9 9
a:both	-11 11
a:citru	-11 11
a:come on	8 -8
a:direction	-7 7
a:duty	-13 13
a:duty on	-6 6
a:each	-22 22
a:early	-7 7
a:either	-14 14
a:either side	-9 9
a:end	7 -7
a:everything	6 -6
a:for all	-18 18
a:hold	9 -9
a:in	16 -16
a:in <month-gone>	8 -8
a:is	-7 7
a:is back	-12 12
a:keep	13 -13
a:morning	-6 6
a:morning .	-6 6
a:next	7 -7
a:now	6 -6
a:of	11 -11
a:of duty	-10 10
a:of the	13 -13
a:of their	-10 10
a:on <quality>	9 -9
a:on either	-14 14
a:on or	-10 10
a:on top	12 -12
a:on wine	-10 10
a:our	7 -7
a:pay .	-6 6
a:pipe	-6 6
a:place	6 -6
a:product	-14 14
a:product .	-15 15
a:put	6 -6
a:reciprocal tariff	6 -6
a:retain	-18 18
a:retain .	-18 18
a:side	-15 15
a:side .	10 -10
a:side are	-13 13
a:suspend .	7 -7
a:suspend for	6 -6
a:suspend until	-12 12
a:that	11 -11
a:the	28 -28
a:the <level>	13 -13
a:the good	-6 6
a:to	-19 19
a:to <day-ahead>	-13 13
a:to <level>	-6 6
a:top	13 -13
a:until <day-ahead>	-7 7
a:way	-9 9
a:way .	-6 6
a:wine .	-9 9
a:wool	-6 6
a:would be	-9 9
a:year	10 -10
a:year .	9 -9
asks	8 -8
b:'s	6 -6
b:,	-6 6
b:, and	-7 7
b:, at	-14 14
b:, both	-16 16
b:, the	-15 15
b:, with	-11 11
b:.	7 -7
b::	-8 8
b:: <name>	7 -7
b:: a	-11 11
b:; a	-10 10
b:<agent>	17 -17
b:<day-ahead>	-9 9
b:<day-ahead> and	-6 6
b:<day-gone>	6 -6
b:<gate>	-18 18
b:<goods>	6 -6
b:<level>	12 -12
b:<level> and	31 -31
b:<level> of	-11 11
b:<month-ahead>	7 -7
b:<month-gone>	-10 10
b:<month-gone> it	-10 10
b:<month-gone> the	15 -15
b:<name>	8 -8
b:<number>	-7 7
b:<number> and	-8 8
b:<person> say	-6 6
b:<quality>	19 -19
b:<seat>	7 -7
b:<span> at	-10 10
b:<v-bear>	16 -16
b:<v-propose>	9 -9
b:<v-stay>	8 -8
b:a	-7 7
b:a deal	-6 6
b:a permanent	-7 7
b:all	8 -8
b:an	8 -8
b:and	6 -6
b:and <name>	-8 8
b:and at	-6 6
b:and to	6 -6
b:are	9 -9
b:ask	8 -8
b:at	-15 15
b:at <number>	-8 8
b:back	6 -6
b:beef	-10 10
b:both	-28 28
b:both side	6 -6
b:bring	-12 12
b:bring the	-8 8
b:charge the	-6 6
b:coffee and	-7 7
b:come	7 -7
b:duty	7 -7
b:duty fall	10 -10
b:duty of	11 -11
b:each	-10 10
b:each side	-18 18
b:fentanyl	9 -9
b:for	25 -25
b:for the	6 -6
b:from	9 -9
b:go	-9 9
b:go down	-8 8
b:go up	-8 8
b:good	12 -12
b:had	11 -11
b:has been	6 -6
b:has keep	-9 9
b:have been	-15 15
b:he	12 -12
b:is	6 -6
b:is <number>	-10 10
b:it	14 -14
b:it is	6 -6
b:its	8 -8
b:more	-13 13
b:more than	-14 14
b:my	-18 18
b:no	7 -7
b:nobody	-6 6
b:not	6 -6
b:nothing	7 -7
b:of <month-gone>	-8 8
b:of the	-10 10
b:on	13 -13
b:or	7 -7
b:other	8 -8
b:our	7 -7
b:out of	-10 10
b:pay	13 -13
b:permanent	-7 7
b:plywood	-11 11
b:proposal	-19 19
b:propose	-16 16
b:put	8 -8
b:rate go	-8 8
b:rate of	-7 7
b:rate would	6 -6
b:reciprocal	6 -6
b:remain	7 -7
b:separate	-6 6
b:side	-9 9
b:side keep	-6 6
b:since <month-gone>	9 -9
b:since the	-6 6
b:so	7 -7
b:stand	7 -7
b:still	-8 8
b:suspension	-11 11
b:take	7 -7
b:tariff of	9 -9
b:tax	-9 9
b:tax at	-9 9
b:than	-13 13
b:the <day-ahead>	-7 7
b:the <number>	-14 14
b:the <quality>	6 -6
b:the new	-6 6
b:the suspension	-11 11
b:there	8 -8
b:they	16 -16
b:timber	-6 6
b:to <level>	12 -12
b:treaty	-10 10
b:two duty	-11 11
b:until the	-7 7
b:was <level>	-6 6
b:we	16 -16
b:were at	-6 6
b:which	7 -7
b:which is	6 -6
b:will be	-6 6
b:will charge	-6 6
b:without	-9 9
b:would add	-6 6
b:would be	8 -8
c0=bear	8 -8
c0=impose	-8 8
c1=bear	13 -13
c2=agree	-6 6
c2=begin	9 -9
c2=target	6 -6
codes=0	-10 10
codes=1	26 -26
codes=2	12 -12
codes=3	23 -23
ct0=down modal	-7 7
ct0=down past	13 -13
ct0=down perfect	-8 8
ct0=impose future-passive	-9 9
ct0=impose past	-9 9
ct0=propose modal	8 -8
ct0=propose past	-15 15
ct0=propose perfect	9 -9
ct0=say modal	-6 6
ct0=stay future	19 -19
ct0=stay perfect	-13 13
ct0=target future-passive	-10 10
ct0=target perfect	10 -10
ct1=down modal	-7 7
ct1=down past	13 -13
ct1=down perfect	-8 8
ct1=impose future-passive	-9 9
ct1=impose infinitive	7 -7
ct1=impose participle-passive	7 -7
ct1=impose past	-11 11
ct1=propose modal	8 -8
ct1=propose past	-17 17
ct1=propose perfect	8 -8
ct1=say modal	-6 6
ct1=stay future	12 -12
ct1=stay perfect	-14 14
ct1=target future-passive	-10 10
ct1=target perfect	10 -10
ct2=impose present	7 -7
ct2=say present-passive	-7 7
ct2=stay present-passive	-7 7
divided=even	-10 10
divided=far	12 -12
divided=one	26 -26
each even	-11 11
each far	-22 22
each near	-25 25
each s:both	-36 36
each s:each	-34 34
each s:either	-27 27
each s:reciprocal	20 -20
each s:the same	10 -10
each sentence even	-12 12
each sentence far	17 -17
each sentence one	-8 8
each:both	-33 33
each:both 0	-29 29
each:both 1	-12 12
each:both even	-14 14
each:both far	-20 20
each:both near	-14 14
each:both one	6 -6
each:each	-29 29
each:each 0	-20 20
each:each 1	-7 7
each:each far	-13 13
each:each near	-8 8
each:each one	-11 11
each:either	-13 13
each:either 0	-13 13
each:reciprocal	6 -6
each:reciprocal one	10 -10
each:the same	8 -8
each:the two 0	6 -6
each:the two even	12 -12
each:the two far	6 -6
each:the two one	-6 6
each:their 0	8 -8
each:their 1	-13 13
each:their one	-13 13
f:-	-9 9
f:;	-6 6
f:<day-gone>	12 -12
f:<month-ahead>	18 -18
f:<number>	7 -7
f:<office>	-13 13
f:<organisation>	13 -13
f:<person>	9 -9
f:<seat>	13 -13
f:<span>	10 -10
f:<v-agree>	8 -8
f:<v-bear>	-7 7
f:<v-down>	-6 6
f:<v-impose>	15 -15
f:<v-propose>	-6 6
f:<v-say>	-15 15
f:<v-sell>	-13 13
f:<v-suspend>	18 -18
f:<v-target>	14 -14
f:<v-threaten>	7 -7
f:<v-up>	11 -11
f:a	-8 8
f:about	-15 15
f:add	11 -11
f:again	-11 11
f:all	12 -12
f:aluminium	-14 14
f:an	8 -8
f:and	-7 7
f:announce	6 -6
f:another	9 -9
f:are	6 -6
f:as	18 -18
f:ask	6 -6
f:at	10 -10
f:back	8 -8
f:become	-7 7
f:been	8 -8
f:both	-10 10
f:breath	-10 10
f:by	10 -10
f:cancel	6 -6
f:charge	15 -15
f:chip	7 -7
f:coffee	-18 18
f:come	-9 9
f:control	9 -9
f:could	-20 20
f:day	-8 8
f:delay	9 -9
f:delegation	9 -9
f:die	-6 6
f:dispute	-10 10
f:doe	6 -6
f:done	-6 6
f:down	-10 10
f:due	6 -6
f:duty	-12 12
f:embassy	-6 6
f:every	-10 10
f:extend	-8 8
f:fentanyl	11 -11
f:figure	-9 9
f:for	21 -21
f:from	12 -12
f:get	6 -6
f:go	6 -6
f:good	9 -9
f:had	12 -12
f:has	6 -6
f:have	-13 13
f:here	-6 6
f:hold	-11 11
f:in	19 -19
f:is	9 -9
f:its	8 -8
f:last	-8 8
f:list	7 -7
f:longer	9 -9
f:make	9 -9
f:medicine	7 -7
f:meet	-19 19
f:mention	-6 6
f:minister	-10 10
f:more	-7 7
f:nobody	-12 12
f:none	-7 7
f:not	10 -10
f:nothing	-11 11
f:now	6 -6
f:our	-6 6
f:out	-8 8
f:over	-14 14
f:own	10 -10
f:paper	-7 7
f:part	-13 13
f:pause	14 -14
f:propose	-24 24
f:remain	7 -7
f:renewed	-8 8
f:report	-14 14
f:retain	-9 9
f:run	-7 7
f:same	14 -14
f:say	-18 18
f:side	-6 6
f:sign	15 -15
f:since	-12 12
f:so	8 -8
f:something	-6 6
f:stay	9 -9
f:sugar	-7 7
f:suspend	10 -10
f:suspension	13 -13
f:table	11 -11
f:talk	-7 7
f:tax	-6 6
f:tell	6 -6
f:their	18 -18
f:then	-13 13
f:they	17 -17
f:to	9 -9
f:trade	-17 17
f:two	12 -12
f:under	12 -12
f:unless	-13 13
f:up	9 -9
f:where	16 -16
f:with	13 -13
f:without	11 -11
f:yes	7 -7
f:you	9 -9
first-of-paragraph	13 -13
has-gerund	7 -7
has-infinitive	15 -15
has-participle	9 -9
has-pluperfect	8 -8
has-present	9 -9
headline	-16 16
l1=,	16 -16
l1=:	-11 11
l1=<gate>	-10 10
l1=<goods>	7 -7
l1=<v-bear>	31 -31
l1=<v-begin>	7 -7
l1=<v-impose>	-7 7
l1=<v-propose>	-14 14
l1=<v-stay>	9 -9
l1=<v-suspend>	-10 10
l1=<v-target>	10 -10
l1=a	8 -8
l1=against	-6 6
l1=and	22 -22
l1=are	6 -6
l1=at	-16 16
l1=be	7 -7
l1=charge	6 -6
l1=further	-6 6
l1=of	8 -8
l1=other	6 -6
l1=pay	25 -25
l1=propose	-17 17
l1=still	-10 10
l1=suspend	-11 11
l1=than	-13 13
l1=the	-11 11
l1=to	-8 8
l1=was	9 -9
l2=,	-10 10
l2=<begin>	8 -8
l2=<level>	16 -16
l2=<month-ahead>	6 -6
l2=<name>	-7 7
l2=<v-begin>	-8 8
l2=<v-end>	8 -8
l2=<v-stay>	7 -7
l2=back	6 -6
l2=bring	-8 8
l2=by	7 -7
l2=duty	6 -6
l2=end	8 -8
l2=for	6 -6
l2=from	-6 6
l2=go	-9 9
l2=had	6 -6
l2=have	-10 10
l2=it	15 -15
l2=may	-12 12
l2=more	-13 13
l2=out	-7 7
l2=suspension	-7 7
l2=the	15 -15
l2=was	-9 9
l2=which	7 -7
l2=with	-6 6
l2=would	7 -7
l3=,	11 -11
l3=:	10 -10
l3=;	6 -6
l3=<level>	-11 11
l3=<name>	24 -24
l3=<quality>	7 -7
l3=<v-agree>	-10 10
l3=<v-bear>	-10 10
l3=<v-begin>	-10 10
l3=all	7 -7
l3=at	-7 7
l3=beef	-12 12
l3=both	-30 30
l3=by	12 -12
l3=country	-10 10
l3=each	8 -8
l3=from	12 -12
l3=go	-12 12
l3=had	-6 6
l3=in	9 -9
l3=is	-29 29
l3=it	14 -14
l3=my	-8 8
l3=no	14 -14
l3=not	-7 7
l3=of	8 -8
l3=other	-10 10
l3=pay	-8 8
l3=permanent	-7 7
l3=there	6 -6
l3=truce	11 -11
l3=two	-12 12
l3=with	6 -6
l3=would	-8 8
l4=,	6 -6
l4=<begin>	13 -13
l4=<month-gone>	-19 19
l4=<not>	-17 17
l4=<number>	10 -10
l4=<quality>	6 -6
l4=<v-begin>	9 -9
l4=<v-down>	6 -6
l4=<v-impose>	7 -7
l4=<v-up>	9 -9
l4=arrangement	-6 6
l4=at	9 -9
l4=coffee	-6 6
l4=doe	-13 13
l4=each	-17 17
l4=go	6 -6
l4=it	-12 12
l4=keep	-10 10
l4=of	7 -7
l4=on	16 -16
l4=since	-6 6
l4=suspension	-6 6
l4=the	-8 8
l4=to	6 -6
l4=truce	7 -7
l4=what	-6 6
l4=would	9 -9
l=, and	6 -6
l=, at	-7 7
l=, the	-20 20
l=, with	-8 8
l=<level> and	24 -24
l=<month-ahead> ,	6 -6
l=<month-gone> ,	-6 6
l=<number> and	-9 9
l=<span> ,	8 -8
l=<span> at	-10 10
l=a further	-6 6
l=and at	-6 6
l=and to	6 -6
l=duty of	9 -9
l=end ,	8 -8
l=from the	-6 6
l=go to	-10 10
l=have been	-9 9
l=more than	-14 14
l=of the	-6 6
l=rate of	-7 7
l=suspension of	-7 7
l=tariff of	9 -9
l=the other	10 -10
l=were at	-6 6
lead=,	-8 8
lead=:	-8 8
lead=a	-8 8
lead=and	23 -23
lead=by	-13 13
lead=chile	-7 7
lead=each	-7 7
lead=fifteen	-6 6
lead=iceland	-19 19
lead=in	-8 8
lead=it	16 -16
lead=so	7 -7
lead=ten	-14 14
lead=that	16 -16
lead=the	8 -8
lead=their	11 -11
lead=they	6 -6
lead=twenty	-6 6
lead=which	7 -7
lead=without	-9 9
led even	-20 20
led one	8 -8
lll=<begin> a further	-7 7
lll=<begin> it was	6 -6
lll=<month-gone> it was	-7 7
lll=at <number> and	-8 8
lll=go down to	-8 8
lll=go up to	-8 8
lll=would have been	-7 7
lr=, are	-7 7
lr=, of	-6 6
lr=: .	11 -11
lr=: and	-15 15
lr=: on	-8 8
lr=and of	10 -10
lr=and on	6 -6
lr=been on	-9 9
lr=keep of	8 -8
lr=of .	7 -7
lr=of on	-13 13
lr=of will	-6 6
lr=suspend of	-11 11
lr=than ,	-8 8
lr=than on	-6 6
lr=the is	-11 11
lr=the of	-12 12
lr=the on	6 -6
lr=the return	-9 9
lr=the which	-6 6
lr=to ,	6 -6
lr=to and	-9 9
lr=to on	-6 6
lr=with .	-7 7
lr=with on	7 -7
nc2=begin	7 -7
nc2=impose	-8 8
nc2=stay	9 -9
nc2=target	-13 13
nct2=bear past	-8 8
nct2=impose pluperfect	-13 13
nct2=impose present	-6 6
nct2=stay past	-14 14
nct2=stay present	17 -17
nct2=suspend present-passive	-6 6
nct2=target pluperfect	-16 16
next=:	-6 6
nhas-future	7 -7
nhas-modal	-10 10
nhas-perfect	6 -6
nhas-pluperfect	-13 13
nhas-present	8 -8
no each even	8 -8
no each far	51 -51
no each near	32 -32
no each one	48 -48
not led far	10 -10
not led one	22 -22
nt2=future	6 -6
nt2=participle-passive	6 -6
nt2=past	-12 12
nt2=pluperfect	-13 13
nt2=present	9 -9
nv0-none	9 -9
nv1-none	9 -9
nv2-none	9 -9
nv2=charge	-14 14
nv2=hold	10 -10
nv2=put	-9 9
nv2=suspend	-6 6
nvt2=be present	8 -8
nvt2=hold present	7 -7
nvt2=put present	-12 12
nvt2=suspend present	-8 8
pc0=end	-13 13
pc0=propose	-6 6
pc0=say	22 -22
pc0=stay	11 -11
pc0=target	-6 6
pc0=up	10 -10
pc1=propose	-6 6
pc1=say	22 -22
pc1=stay	10 -10
pc1=up	9 -9
pct0=agree present-passive	-10 10
pct0=begin past	-6 6
pct0=down past	-6 6
pct0=end past	-11 11
pct0=impose past	8 -8
pct0=impose present-passive	-6 6
pct0=say past	15 -15
pct0=target present	-10 10
pct1=agree present-passive	-10 10
pct1=begin past	-6 6
pct1=down past	-6 6
pct1=end participle-passive	8 -8
pct1=end past	-11 11
pct1=impose past	8 -8
pct1=impose present-passive	-6 6
pct1=say past	15 -15
pct1=target present	-10 10
phas-future	10 -10
phas-participle	10 -10
phas-pluperfect	9 -9
pt0=future	7 -7
pt0=pluperfect	8 -8
pt0=present	9 -9
pt0=present-passive	-12 12
pt1=future	6 -6
pt1=participle-passive	9 -9
pt1=pluperfect	8 -8
pt1=present	7 -7
pt1=present-passive	-12 12
pv0=announce	6 -6
pv0=be	7 -7
pv0=run	-6 6
pv0=say	8 -8
pv0=stop	-14 14
pv0=tell	7 -7
pv1=announce	6 -6
pv1=be	7 -7
pv1=end	10 -10
pv1=run	-6 6
pv1=say	8 -8
pv1=stop	-14 14
pv1=tell	7 -7
pv2-none	9 -9
pvt0=come past	-7 7
pvt0=extend present	7 -7
pvt1=come past	-7 7
pvt1=extend present	7 -7
q:"	20 -20
q:/	13 -13
q:;	-7 7
q:<day-gone>	11 -11
q:<gate>	-27 27
q:<goods>	-6 6
q:<level-noun>	-8 8
q:<level>	6 -6
q:<money>	6 -6
q:<not>	-9 9
q:<number>	6 -6
q:<organisation>	-6 6
q:<person>	8 -8
q:<quality>	-16 16
q:<seat>	-8 8
q:<sender>	11 -11
q:<span>	9 -9
q:<v-bear>	7 -7
q:<v-buy>	15 -15
q:<v-deny>	10 -10
q:<v-end>	14 -14
q:<v-sell>	7 -7
q:<v-target>	12 -12
q:<v-threaten>	9 -9
q:<v-up>	-8 8
q:additional	10 -10
q:agreement	-7 7
q:all	7 -7
q:aluminium	-14 14
q:an	8 -8
q:announce	7 -7
q:answer	-14 14
q:are	-24 24
q:as	10 -10
q:at	7 -7
q:beer	-6 6
q:before	12 -12
q:border	-9 9
q:both	-18 18
q:bring	-7 7
q:carry	7 -7
q:ceiling	-9 9
q:change	6 -6
q:container	6 -6
q:date	18 -18
q:day	11 -11
q:delegation	-19 19
q:did	-7 7
q:direction	-10 10
q:do	10 -10
q:doe	-9 9
q:down	-6 6
q:each	-22 22
q:end	11 -11
q:expire	-10 10
q:fall	-14 14
q:fentanyl	18 -18
q:fishmeal	-10 10
q:foreign	-6 6
q:forget	-10 10
q:forty	10 -10
q:four	8 -8
q:free	-10 10
q:full	10 -10
q:gave	-10 10
q:geneva	-6 6
q:had	9 -9
q:hard	14 -14
q:he	-7 7
q:him	-13 13
q:hold	6 -6
q:hour	12 -12
q:how	-9 9
q:i	12 -12
q:impose	-8 8
q:in	-6 6
q:into	-7 7
q:is	9 -9
q:keep	6 -6
q:know	-8 8
q:last	17 -17
q:leave	13 -13
q:let	-9 9
q:levy	-10 10
q:line	7 -7
q:lower	12 -12
q:machinery	11 -11
q:meal	-10 10
q:measure	-13 13
q:meet	-6 6
q:midnight	6 -6
q:minute	6 -6
q:mr	11 -11
q:name	-10 10
q:never	-10 10
q:new	-14 14
q:now	-6 6
q:off	6 -6
q:on	-6 6
q:only	6 -6
q:order	12 -12
q:ordinary	6 -6
q:other	-10 10
q:our	6 -6
q:out	9 -9
q:paper	6 -6
q:pay	10 -10
q:product	-6 6
q:put	-16 16
q:quinoa	-12 12
q:rate	12 -12
q:reach	-16 16
q:reciprocal	24 -24
q:rice	-9 9
q:rise	-9 9
q:room	10 -10
q:round	-12 12
q:rule	9 -9
q:run	7 -7
q:same	9 -9
q:second	7 -7
q:should	-17 17
q:side	-19 19
q:sign	16 -16
q:since	9 -9
q:something	-6 6
q:spoke	-17 17
q:stand	-18 18
q:still	9 -9
q:surcharge	-7 7
q:suspend	-12 12
q:take	10 -10
q:tariff	6 -6
q:tell	16 -16
q:term	-21 21
q:that	19 -19
q:their	-16 16
q:them	7 -7
q:then	-8 8
q:thi	-8 8
q:third	6 -6
q:timber	-10 10
q:together	-8 8
q:tomatoe	-8 8
q:top	9 -9
q:trade	-8 8
q:truce	6 -6
q:two	-10 10
q:tyre	-7 7
q:under	-14 14
q:until	-14 14
q:was	12 -12
q:when	-10 10
q:will	18 -18
q:wine	7 -7
q:with	-9 9
q:work	8 -8
q:worth	13 -13
q:would	6 -6
q:write	-18 18
q:wrong	-9 9
q:year	-7 7
q:—	-17 17
qt=future	15 -15
qt=modal	-8 8
qt=past	-9 9
qt=present	29 -29
r1=,	13 -13
r1=.	15 -15
r1=:	-9 9
r1=<v-stay>	7 -7
r1=a	-19 19
r1=at	7 -7
r1=each	-17 17
r1=from	12 -12
r1=is	-6 6
r1=on	-11 11
r1=suspend	-6 6
r1=to	6 -6
r1=which	-6 6
r2="	-6 6
r2=.	-11 11
r2=<day-gone>	10 -10
r2=<duty>	-9 9
r2=<end>	22 -22
r2=<gate>	-19 19
r2=<level>	22 -22
r2=<month-gone>	7 -7
r2=<name>	9 -9
r2=<not>	7 -7
r2=<number>	-10 10
r2=<quality>	7 -7
r2=<v-begin>	6 -6
r2=<v-impose>	12 -12
r2=<v-stay>	7 -7
r2=<v-suspend>	21 -21
r2=add	-6 6
r2=all	-15 15
r2=and	16 -16
r2=back	-10 10
r2=both	-36 36
r2=by	-11 11
r2=duty	-12 12
r2=each	-8 8
r2=either	-12 12
r2=for	-7 7
r2=hold	7 -7
r2=in	7 -7
r2=keep	12 -12
r2=our	7 -7
r2=retain	-18 18
r2=run	9 -9
r2=suspend	14 -14
r2=that	9 -9
r2=the	11 -11
r2=their	-6 6
r2=to	-8 8
r2=wine	-7 7
r3=.	-18 18
r3=<duty>	-14 14
r3=<end>	24 -24
r3=<gate>	-14 14
r3=<goods>	6 -6
r3=<number>	20 -20
r3=<quality>	6 -6
r3=<span>	-8 8
r3=<v-begin>	9 -9
r3=<v-end>	6 -6
r3=<v-say>	8 -8
r3=<v-suspend>	8 -8
r3=agreement	-10 10
r3=an	-13 13
r3=are	-8 8
r3=at	10 -10
r3=by	12 -12
r3=duty	-8 8
r3=end	6 -6
r3=good	6 -6
r3=he	-9 9
r3=impose	-11 11
r3=of	12 -12
r3=on	16 -16
r3=or	-9 9
r3=product	-15 15
r3=side	-28 28
r3=suspend	7 -7
r3=tariff	-7 7
r3=that	-6 6
r3=until	-10 10
r3=with	6 -6
r4=.	-13 13
r4=<end>	12 -12
r4=<organisation>	-11 11
r4=<v-agree>	-7 7
r4=<v-bear>	-12 12
r4=<v-say>	-11 11
r4=<v-suspend>	-9 9
r4=a	10 -10
r4=about	-9 9
r4=again	14 -14
r4=are	-8 8
r4=at	-10 10
r4=both	11 -11
r4=each	-21 21
r4=fentanyl	7 -7
r4=for	-9 9
r4=hold	7 -7
r4=in	8 -8
r4=leave	-6 6
r4=on	-9 9
r4=pay	-6 6
r4=say	-9 9
r4=stay	-8 8
r4=that	16 -16
r4=there	9 -9
r4=to	-6 6
r4=top	8 -8
r=, "	-8 8
r=, <number>	8 -8
r=, and	13 -13
r=, both	-10 10
r=, by	-11 11
r=, for	-13 13
r=. <end>	14 -14
r=: the	-10 10
r=and <level>	26 -26
r=and <number>	-15 15
r=are add	-7 7
r=are suspend	12 -12
r=is back	-12 12
r=of duty	-13 13
r=of the	10 -10
r=on <quality>	6 -6
r=on both	-21 21
r=on each	-10 10
r=on either	-12 12
r=on wine	-11 11
r=that it	-10 10
r=to <level>	6 -6
r=would be	-9 9
reach=both free	-19 19
reach=both free even	-10 10
reach=both free far	-17 17
reach=both free near	-13 13
reach=both free one	18 -18
reach=each free	-19 19
reach=each free even	-10 10
reach=each free far	-9 9
reach=none	38 -38
reach=none far	23 -23
reach=none near	8 -8
reach=none one	15 -15
reach=reciprocal free	17 -17
reach=reciprocal free one	10 -10
reach=the same free	9 -9
reach=their free far	9 -9
reach=their free near	10 -10
reaches free even	-16 16
reaches free far	-8 8
reaches free near	-8 8
reaches free one	8 -8
reaches no far	23 -23
reaches no near	8 -8
reaches no one	15 -15
reaches past another one	13 -13
rule:each	-24 24
s:'s	9 -9
s:(	8 -8
s:)	9 -9
s:-	-9 9
s:.	7 -7
s:<agent>	13 -13
s:<day-ahead>	-12 12
s:<day-gone>	17 -17
s:<duty>	8 -8
s:<gate>	-20 20
s:<goods>	28 -28
s:<level-noun>	9 -9
s:<level>	49 -49
s:<money>	10 -10
s:<month-ahead>	28 -28
s:<month-today>	6 -6
s:<name>	12 -12
s:<not>	-6 6
s:<number>	17 -17
s:<organisation>	6 -6
s:<person>	34 -34
s:<points>	-19 19
s:<quality>	29 -29
s:<seat>	17 -17
s:<span>	-31 31
s:<v-begin>	16 -16
s:<v-buy>	13 -13
s:<v-end>	-7 7
s:<v-propose>	7 -7
s:<v-return>	9 -9
s:<v-say>	10 -10
s:<v-stay>	8 -8
s:<v-target>	-11 11
s:<v-up>	15 -15
s:?	8 -8
s:@	6 -6
s:about	-20 20
s:above	-6 6
s:additional	14 -14
s:after	19 -19
s:again	14 -14
s:against	-10 10
s:aircraft	-7 7
s:an	-8 8
s:another	-6 6
s:answer	12 -12
s:anybody	-13 13
s:anything	7 -7
s:as	8 -8
s:aside	-7 7
s:ask	13 -13
s:back	9 -9
s:beef	-6 6
s:been	14 -14
s:before	20 -20
s:between	-6 6
s:both	-36 36
s:bring	-9 9
s:but	8 -8
s:call	6 -6
s:can	15 -15
s:car	6 -6
s:certain	-8 8
s:chemical	-9 9
s:citru	-20 20
s:come	7 -7
s:content	-7 7
s:continue	6 -6
s:country	-13 13
s:cross	-6 6
s:date	6 -6
s:day	-10 10
s:did	-6 6
s:direction	-6 6
s:doe	-10 10
s:done	-11 11
s:double	6 -6
s:each	-34 34
s:early	-16 16
s:either	-28 28
s:else	-9 9
s:end	9 -9
s:ever	7 -7
s:extend	-7 7
s:extension	15 -15
s:fail	7 -7
s:failed	-6 6
s:fall	9 -9
s:fee	-6 6
s:first	13 -13
s:food	-6 6
s:free	-6 6
s:from	16 -16
s:geneva	6 -6
s:get	6 -6
s:good	15 -15
s:he	-9 9
s:here	11 -11
s:highest	-12 12
s:his	9 -9
s:hold	22 -22
s:i	18 -18
s:in	7 -7
s:into	14 -14
s:it	11 -11
s:job	8 -8
s:keep	6 -6
s:last	14 -14
s:later	7 -7
s:leave	-9 9
s:let	6 -6
s:letter	-8 8
s:licence	-6 6
s:list	9 -9
s:make	6 -6
s:matter	-6 6
s:may	-13 13
s:my	-14 14
s:named	-6 6
s:next	-10 10
s:no	10 -10
s:not	7 -7
s:nothing	-22 22
s:number	8 -8
s:off	12 -12
s:oil	7 -7
s:once	6 -6
s:order	8 -8
s:ordinary	13 -13
s:our	14 -14
s:out	-16 16
s:over	12 -12
s:own	13 -13
s:paper	9 -9
s:pay	8 -8
s:permanent	-7 7
s:pipe	-6 6
s:place	-7 7
s:plywood	-10 10
s:product	-13 13
s:proposal	-19 19
s:propose	-16 16
s:reach	7 -7
s:reader	-6 6
s:reciprocal	20 -20
s:retain	-19 19
s:same	27 -27
s:see	-9 9
s:separate	-13 13
s:settle	-8 8
s:shall	6 -6
s:side	-25 25
s:stay	-7 7
s:steel	7 -7
s:stop	-9 9
s:suspend	-7 7
s:take	13 -13
s:talk	15 -15
s:tax	-7 7
s:tell	9 -9
s:than	-10 10
s:their	7 -7
s:them	17 -17
s:then	11 -11
s:thereafter	-11 11
s:they've	6 -6
s:three	12 -12
s:timber	-6 6
s:time	10 -10
s:together	6 -6
s:top	11 -11
s:trade	8 -8
s:turn	-6 6
s:until	-8 8
s:was	-7 7
s:way	-10 10
s:week	10 -10
s:well	10 -10
s:were	16 -16
s:what	-15 15
s:where	12 -12
s:which	10 -10
s:wine	-13 13
s:with	13 -13
s:without	-9 9
s:wool	-6 6
s:write	7 -7
s:year	-10 10
s:you	7 -7
sa:" he	-8 8
sa:, "	-7 7
sa:, <level>	-9 9
sa:, <number>	18 -18
sa:, both	-9 9
sa:, by	-11 11
sa:, for	-13 13
sa:, on	-12 12
sa:, run	9 -9
sa:, the	-10 10
sa:, when	7 -7
sa:, which	7 -7
sa:, with	6 -6
sa:.	6 -6
sa:. "	-7 7
sa:: the	-9 9
sa:; it	-6 6
sa:<day-ahead>	-9 9
sa:<day-gone>	6 -6
sa:<day-gone> .	8 -8
sa:<day-today>	14 -14
sa:<day-today> .	9 -9
sa:<gate>	-17 17
sa:<goods>	16 -16
sa:<level>	32 -32
sa:<level> .	16 -16
sa:<level> that	13 -13
sa:<money>	9 -9
sa:<month-ahead>	6 -6
sa:<month-gone> ,	10 -10
sa:<name>	18 -18
sa:<not>	13 -13
sa:<number>	12 -12
sa:<number> .	9 -9
sa:<number> from	-6 6
sa:<number> until	-6 6
sa:<office>	-10 10
sa:<person>	14 -14
sa:<points>	10 -10
sa:<quality>	15 -15
sa:<seat>	7 -7
sa:<span>	-7 7
sa:<span> .	-17 17
sa:<v-bear>	-6 6
sa:<v-begin>	23 -23
sa:<v-deny>	-7 7
sa:<v-propose>	14 -14
sa:<v-return>	6 -6
sa:<v-stay>	9 -9
sa:<v-target>	-9 9
sa:<v-up>	10 -10
sa:?	8 -8
sa:a	7 -7
sa:about	-6 6
sa:above	-6 6
sa:add to	-15 15
sa:after	8 -8
sa:again	11 -11
sa:again on	8 -8
sa:against	-7 7
sa:against <level>	-8 8
sa:agreement	-11 11
sa:agreement of	-9 9
sa:all	-10 10
sa:an	-16 16
sa:and <level>	32 -32
sa:and <number>	-10 10
sa:and to	-10 10
sa:and we	-8 8
sa:are	-6 6
sa:are add	-7 7
sa:are on	8 -8
sa:are suspend	13 -13
sa:as	20 -20
sa:as well	7 -7
sa:at a	7 -7
sa:back .	-8 8
sa:back at	9 -9
sa:back on	-9 9
sa:been	17 -17
sa:before	13 -13
sa:between	-9 9
sa:both	-20 20
sa:both .	-21 21
sa:both direction	-6 6
sa:but	6 -6
sa:by then	-7 7
sa:can	15 -15
sa:charge	-13 13
sa:citru	-11 11
sa:come	7 -7
sa:come on	8 -8
sa:country	-11 11
sa:direction	-6 6
sa:direction .	-6 6
sa:duty	-12 12
sa:duty that	-8 8
sa:each	-22 22
sa:each ,	-9 9
sa:early	-14 14
sa:either	-31 31
sa:either side	-19 19
sa:ever	7 -7
sa:everything	8 -8
sa:expire	-8 8
sa:expire on	-9 9
sa:fee	-6 6
sa:for all	-18 18
sa:for an	-7 7
sa:for good	11 -11
sa:from	10 -10
sa:from <day-gone>	6 -6
sa:go	9 -9
sa:good	15 -15
sa:good .	13 -13
sa:government	-8 8
sa:he say	-7 7
sa:highest	-12 12
sa:hold	27 -27
sa:hold back	11 -11
sa:i	6 -6
sa:ice	-10 10
sa:if	12 -12
sa:in	21 -21
sa:in both	-6 6
sa:into	7 -7
sa:is back	-12 12
sa:last	8 -8
sa:letter	-11 11
sa:make	6 -6
sa:matter	-6 6
sa:more	8 -8
sa:morning	-6 6
sa:morning .	-6 6
sa:named	-6 6
sa:not	15 -15
sa:of	-11 11
sa:of <number>	-6 6
sa:of duty	-10 10
sa:of their	-10 10
sa:off	11 -11
sa:on	-7 7
sa:on <day-gone>	-6 6
sa:on <quality>	12 -12
sa:on either	-23 23
sa:on hold	15 -15
sa:on ice	-10 10
sa:on or	-10 10
sa:on our	8 -8
sa:on their	6 -6
sa:on wine	-20 20
sa:one	6 -6
sa:one of	6 -6
sa:over	13 -13
sa:pipe	-6 6
sa:product	-13 13
sa:product .	-15 15
sa:put on	-6 6
sa:reciprocal tariff	8 -8
sa:retain	-16 16
sa:retain .	-18 18
sa:rule	-7 7
sa:run	10 -10
sa:run to	8 -8
sa:same	10 -10
sa:say ,	-9 9
sa:second	-8 8
sa:see	-9 9
sa:separate	-7 7
sa:side	-23 23
sa:side ,	-19 19
sa:side are	-11 11
sa:since	12 -12
sa:since <month-gone>	7 -7
sa:stay	-6 6
sa:stay there	-12 12
sa:suspend ,	-19 19
sa:suspend for	11 -11
sa:suspend until	-7 7
sa:that .	-8 8
sa:the <level>	14 -14
sa:the <organisation>	7 -7
sa:the agreement	-10 10
sa:the good	-6 6
sa:the highest	-12 12
sa:the rule	-8 8
sa:the same	9 -9
sa:the truce	10 -10
sa:them	10 -10
sa:top	6 -6
sa:truce	13 -13
sa:two government	-8 8
sa:under	6 -6
sa:until	-6 6
sa:until <day-ahead>	-9 9
sa:was a	-6 6
sa:we	-7 7
sa:well	7 -7
sa:well .	9 -9
sa:were	12 -12
sa:when	9 -9
sa:wine	-15 15
sa:wine .	-19 19
sa:wool	-6 6
sa:would	-8 8
sa:would be	-12 12
sa:year .	-6 6
sb:'s	7 -7
sb:, <day-today>	-11 11
sb:, <name>	11 -11
sb:, <number>	11 -11
sb:, a	-8 8
sb:, and	-6 6
sb:, as	-11 11
sb:, at	-13 13
sb:, both	-14 14
sb:, in	-19 19
sb:, that	8 -8
sb:, the	-14 14
sb:, until	-8 8
sb:, which	20 -20
sb:, with	-9 9
sb:- <name>	-12 12
sb:.	10 -10
sb:: <level>	-8 8
sb:: <name>	8 -8
sb:: <number>	19 -19
sb:; a	-9 9
sb:<agent>	21 -21
sb:<day-ahead>	-9 9
sb:<day-ahead> and	-6 6
sb:<day-gone>	16 -16
sb:<day-today> -	-12 12
sb:<duty>	17 -17
sb:<goods>	22 -22
sb:<level-noun>	8 -8
sb:<level>	23 -23
sb:<level> and	19 -19
sb:<level> that	7 -7
sb:<level> until	-7 7
sb:<month-ahead>	21 -21
sb:<month-ahead> ,	9 -9
sb:<month-gone>	-10 10
sb:<month-gone> ,	-11 11
sb:<month-gone> it	-10 10
sb:<month-gone> the	15 -15
sb:<name>	8 -8
sb:<name> 's	10 -10
sb:<name> ,	27 -27
sb:<name> and	-22 22
sb:<name> on	-8 8
sb:<not>	-7 7
sb:<number>	18 -18
sb:<number> ,	21 -21
sb:<number> and	-8 8
sb:<number> from	-6 6
sb:<office>	6 -6
sb:<organisation>	12 -12
sb:<person>	23 -23
sb:<person> :	10 -10
sb:<points> of	8 -8
sb:<quality>	18 -18
sb:<seat>	13 -13
sb:<seat> ,	-11 11
sb:<span>	-29 29
sb:<span> ,	-21 21
sb:<span> and	6 -6
sb:<span> at	-10 10
sb:<span> the	-10 10
sb:<v-bear>	16 -16
sb:<v-buy>	8 -8
sb:<v-say>	22 -22
sb:<v-stay>	6 -6
sb:<v-suspend>	-8 8
sb:<v-up>	10 -10
sb:@	6 -6
sb:a	-10 10
sb:a duty	-11 11
sb:a new	8 -8
sb:a paper	7 -7
sb:a permanent	-7 7
sb:a treaty	-8 8
sb:a truce	-10 10
sb:about	-16 16
sb:additional	15 -15
sb:additional duty	10 -10
sb:after	9 -9
sb:agreement	16 -16
sb:aircraft	-8 8
sb:all	13 -13
sb:an	9 -9
sb:and	-12 12
sb:and <name>	-23 23
sb:and leave	-7 7
sb:and so	-9 9
sb:and to	9 -9
sb:announce	8 -8
sb:another	-8 8
sb:answer	10 -10
sb:are	16 -16
sb:arrangement	-7 7
sb:as	-8 8
sb:ask	11 -11
sb:at the	10 -10
sb:back	16 -16
sb:beef	-9 9
sb:before	6 -6
sb:border	-6 6
sb:both	-22 22
sb:bring	-11 11
sb:bring the	-8 8
sb:by <month-ahead>	17 -17
sb:certain	-9 9
sb:charge	10 -10
sb:charge on	6 -6
sb:charge the	-6 6
sb:chemical	-9 9
sb:citru	-11 11
sb:close	-6 6
sb:close to	-6 6
sb:coffee and	-7 7
sb:come a	-10 10
sb:come back	8 -8
sb:content	-7 7
sb:day	-12 12
sb:day ,	-9 9
sb:did	-8 8
sb:doe	-13 13
sb:doe not	-15 15
sb:done	-11 11
sb:duty	14 -14
sb:duty fall	10 -10
sb:each	-18 18
sb:each other	-10 10
sb:each side	-12 12
sb:else	-9 9
sb:end	6 -6
sb:end ,	9 -9
sb:everything	-9 9
sb:extend ,	7 -7
sb:extension	14 -14
sb:extension ,	10 -10
sb:fail	7 -7
sb:fall	8 -8
sb:first	7 -7
sb:for <name>	9 -9
sb:for <span>	-13 13
sb:for a	9 -9
sb:for an	6 -6
sb:for the	-8 8
sb:from	11 -11
sb:from <seat>	6 -6
sb:from the	-11 11
sb:go down	-7 7
sb:go up	-8 8
sb:good to	-9 9
sb:government	11 -11
sb:had	7 -7
sb:had been	11 -11
sb:halve the	-7 7
sb:has been	13 -13
sb:has keep	-9 9
sb:has since	-9 9
sb:have been	-13 13
sb:have charge	9 -9
sb:here	6 -6
sb:his	8 -8
sb:i	10 -10
sb:if he	-13 13
sb:if nothing	-21 21
sb:if there	14 -14
sb:in a	7 -7
sb:in at	6 -6
sb:in its	-9 9
sb:in place	-11 11
sb:in the	10 -10
sb:into	8 -8
sb:is <number>	-10 10
sb:is charge	6 -6
sb:is done	-12 12
sb:is not	6 -6
sb:it	15 -15
sb:it will	8 -8
sb:its own	7 -7
sb:last	8 -8
sb:leave	-12 12
sb:list	6 -6
sb:may	-13 13
sb:more	-10 10
sb:more than	-10 10
sb:my	-17 17
sb:next	-8 8
sb:no .	7 -7
sb:no extension	14 -14
sb:nobody	-8 8
sb:not ,	-12 12
sb:not extend	6 -6
sb:nothing	-10 10
sb:nothing is	-14 14
sb:number	7 -7
sb:of	9 -9
sb:of <month-gone>	-7 7
sb:of <span>	-9 9
sb:of a	7 -7
sb:of the	6 -6
sb:on	15 -15
sb:on <day-today>	-9 9
sb:on both	-9 9
sb:on that	-9 9
sb:on the	16 -16
sb:on top	6 -6
sb:or	8 -8
sb:ordinary	8 -8
sb:ordinary duty	6 -6
sb:our	11 -11
sb:out	-17 17
sb:out of	-10 10
sb:own	9 -9
sb:paper	7 -7
sb:paper :	6 -6
sb:pay	13 -13
sb:pay more	-9 9
sb:permanent	-7 7
sb:place	-8 8
sb:place ,	-8 8
sb:plywood	-10 10
sb:proposal	-19 19
sb:propose	-16 16
sb:rate go	-8 8
sb:rate would	7 -7
sb:reader	-6 6
sb:recall	-6 6
sb:reciprocal	18 -18
sb:remain	8 -8
sb:run	-10 10
sb:run out	-12 12
sb:same	16 -16
sb:sign a	-12 12
sb:since <month-gone>	11 -11
sb:source	-6 6
sb:stand	8 -8
sb:still	-7 7
sb:stop	-11 11
sb:suspend	-9 9
sb:suspend ,	-6 6
sb:take	11 -11
sb:talk	11 -11
sb:tariff of	10 -10
sb:tax	-8 8
sb:tax at	-9 9
sb:tell	9 -9
sb:term	-6 6
sb:than	-11 11
sb:that ,	-7 7
sb:that day	-9 9
sb:that has	-12 12
sb:that is	6 -6
sb:that it	12 -12
sb:that the	7 -7
sb:the <day-ahead>	-8 8
sb:the <day-gone>	6 -6
sb:the <level>	11 -11
sb:the <name>	8 -8
sb:the <number>	-12 12
sb:the <organisation>	6 -6
sb:the additional	11 -11
sb:the arrangement	-8 8
sb:the border	-6 6
sb:the first	6 -6
sb:the new	-12 12
sb:the next	-6 6
sb:the ordinary	7 -7
sb:the other	8 -8
sb:the reciprocal	8 -8
sb:the same	14 -14
sb:the suspension	-7 7
sb:their	10 -10
sb:them	8 -8
sb:then	15 -15
sb:then come	6 -6
sb:there ,	7 -7
sb:thi	6 -6
sb:three	6 -6
sb:timber	-6 6
sb:to <person>	-6 6
sb:top	6 -6
sb:treaty	-8 8
sb:truce	-6 6
sb:truce that	-10 10
sb:turn	-6 6
sb:two duty	-11 11
sb:two side	-7 7
sb:under it	6 -6
sb:under the	-7 7
sb:was	-7 7
sb:was to	6 -6
sb:way	-6 6
sb:we	10 -10
sb:what	-10 10
sb:when	-7 7
sb:where	6 -6
sb:which	8 -8
sb:will be	-12 12
sb:will charge	-6 6
sb:will keep	7 -7
sb:with	9 -9
sb:with <name>	8 -8
sb:with a	7 -7
sb:without	-8 8
sb:would	6 -6
sb:would add	-6 6
sb:would be	10 -10
sb:year	-6 6
t0=future	9 -9
t0=future-passive	-9 9
t0=pluperfect	6 -6
t0=present-passive	10 -10
t1=future-passive	-9 9
t1=infinitive	9 -9
t1=participle-passive	9 -9
t1=perfect	-6 6
t1=pluperfect	6 -6
t1=present-passive	9 -9
t2=modal	6 -6
t2=present	10 -10
t2=present-passive	-10 10
v0-none	14 -14
v0=ask	7 -7
v0=bring	-14 14
v0=come	6 -6
v0=go	-11 11
v0=keep	-6 6
v0=other	11 -11
v0=pay	6 -6
v0=propose	-16 16
v0=put	7 -7
v0=stand	7 -7
v0=suspend	-8 8
v0=tax	-10 10
v1-none	11 -11
v1=bring	-12 12
v1=come	6 -6
v1=go	-11 11
v1=keep	-9 9
v1=leave	-6 6
v1=other	11 -11
v1=pay	11 -11
v1=propose	-16 16
v1=put	7 -7
v1=stand	7 -7
v1=suspend	-6 6
v1=tax	-9 9
v2-none	18 -18
v2=other	11 -11
v2=put	6 -6
v2=retain	-18 18
verbless	11 -11
vt0=add modal	-6 6
vt0=bring perfect	-8 8
vt0=charge perfect	10 -10
vt0=fall past	10 -10
vt0=keep future	7 -7
vt0=keep perfect	-8 8
vt0=propose past	-18 18
vt0=put present	8 -8
vt1=add modal	-6 6
vt1=bring perfect	-8 8
vt1=charge perfect	10 -10
vt1=fall past	10 -10
vt1=keep perfect	-9 9
vt1=put present	8 -8
vt2=add present	-7 7
vt2=collect future	-6 6
vt2=other present	10 -10
vt2=put present	6 -6
vt2=retain present	-18 18
vt2=suspend present	6 -6
within=1	15 -15
within=2	22 -22`;
