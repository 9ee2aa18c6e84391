// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	24 -24
a:-	8 -8
a:<day-ahead>	-22 22
a:<day-ahead> .	-16 16
a:<day-today>	7 -7
a:<duty>	-9 9
a:<gate>	-16 16
a:<level>	24 -24
a:<level> .	12 -12
a:<month-ahead>	7 -7
a:<month-gone>	13 -13
a:<name>	13 -13
a:<quality>	16 -16
a:<v-agree>	-6 6
a:<v-bear>	-10 10
a:<v-begin>	10 -10
a:<v-end>	13 -13
a:about	-10 10
a:above	-6 6
a:add to	-15 15
a:again	13 -13
a:again on	7 -7
a:against	-7 7
a:all	-10 10
a:and <level>	26 -26
a:and to	-11 11
a:are add	-7 7
a:are suspend	14 -14
a:as	6 -6
a:at	12 -12
a:back	-9 9
a:back .	-13 13
a:back on	-10 10
a:both	-13 13
a:citru	-10 10
a:come on	7 -7
a:direction	-7 7
a:duty	-14 14
a:each	-23 23
a:early	-7 7
a:either	-13 13
a:either side	-9 9
a:end	7 -7
a:for all	-17 17
a:for the	6 -6
a:hold	8 -8
a:in	13 -13
a:in <month-gone>	8 -8
a:in place	8 -8
a:into	6 -6
a:is	-9 9
a:is back	-11 11
a:keep	13 -13
a:leave	-7 7
a:morning	-7 7
a:morning .	-7 7
a:next	8 -8
a:now	6 -6
a:of	10 -10
a:of duty	-9 9
a:of the	13 -13
a:of their	-11 11
a:on <quality>	8 -8
a:on either	-13 13
a:on or	-11 11
a:on top	12 -12
a:on wine	-11 11
a:or	-7 7
a:our	6 -6
a:pay	-6 6
a:pay .	-6 6
a:pipe	-6 6
a:place	8 -8
a:product	-15 15
a:product .	-16 16
a:put	7 -7
a:reciprocal duty	-7 7
a:retain	-17 17
a:retain .	-17 17
a:side	-15 15
a:side .	12 -12
a:side are	-12 12
a:suspend .	10 -10
a:suspend until	-10 10
a:tariff on	6 -6
a:that	9 -9
a:the	26 -26
a:the <level>	11 -11
a:the good	-6 6
a:the reciprocal	-6 6
a:there	-6 6
a:to	-21 21
a:to <day-ahead>	-14 14
a:to <level>	-7 7
a:top	12 -12
a:until	-7 7
a:until <day-ahead>	-9 9
a:way	-8 8
a:wine	-6 6
a:wine .	-10 10
a:wool	-6 6
a:would be	-8 8
a:year	9 -9
a:year .	8 -8
asks	7 -7
b:,	-6 6
b:, at	-17 17
b:, both	-12 12
b:, it	-6 6
b:, the	-14 14
b:, with	-10 10
b:.	6 -6
b::	-9 9
b:: <name>	7 -7
b:: a	-12 12
b:;	-6 6
b:; a	-10 10
b:<agent>	15 -15
b:<day-ahead>	-8 8
b:<day-gone>	6 -6
b:<gate>	-17 17
b:<level>	18 -18
b:<level> and	29 -29
b:<level> of	-10 10
b:<month-ahead>	7 -7
b:<month-gone>	-11 11
b:<month-gone> it	-12 12
b:<month-gone> the	12 -12
b:<name>	9 -9
b:<number>	-8 8
b:<number> and	-6 6
b:<organisation>	6 -6
b:<quality>	21 -21
b:<span> at	-11 11
b:<v-bear>	13 -13
b:<v-propose>	13 -13
b:<v-stay>	7 -7
b:a	-6 6
b:a further	-6 6
b:a permanent	-7 7
b:additional	7 -7
b:against	-6 6
b:all	9 -9
b:an	6 -6
b:and	8 -8
b:and <name>	-10 10
b:and to	8 -8
b:are	9 -9
b:as	6 -6
b:ask	7 -7
b:at	-16 16
b:at <number>	-10 10
b:beef	-10 10
b:both	-25 25
b:both country	-6 6
b:bring	-13 13
b:bring back	-6 6
b:bring the	-10 10
b:charge the	-6 6
b:coffee	-6 6
b:coffee and	-8 8
b:come	7 -7
b:duty	7 -7
b:duty fall	10 -10
b:duty of	12 -12
b:duty to	-6 6
b:each	-11 11
b:each side	-18 18
b:fall	9 -9
b:fentanyl	6 -6
b:for	24 -24
b:from	7 -7
b:go	-8 8
b:go down	-7 7
b:go up	-9 9
b:good	10 -10
b:had	9 -9
b:has keep	-9 9
b:have been	-15 15
b:he	7 -7
b:his	6 -6
b:i	8 -8
b:is	6 -6
b:is <number>	-7 7
b:it	10 -10
b:it is	6 -6
b:it leave	-6 6
b:its	9 -9
b:keep a	6 -6
b:more	-14 14
b:more than	-14 14
b:my	-17 17
b:next	-6 6
b:no	7 -7
b:nobody	-8 8
b:not	7 -7
b:nothing	7 -7
b:of <month-gone>	-7 7
b:of the	-12 12
b:offer	6 -6
b:on	11 -11
b:other	8 -8
b:our	7 -7
b:out	-7 7
b:out of	-9 9
b:pay	11 -11
b:permanent	-7 7
b:plywood	-10 10
b:proposal	-17 17
b:propose	-16 16
b:put	10 -10
b:rate go	-7 7
b:rate of	-8 8
b:rate would	7 -7
b:remain	6 -6
b:separate	-6 6
b:side	-10 10
b:side keep	-9 9
b:since <month-gone>	9 -9
b:since the	-6 6
b:stand	7 -7
b:still	-8 8
b:sugar	-6 6
b:suspend	-7 7
b:suspension	-12 12
b:suspension of	-6 6
b:tariff of	10 -10
b:tax	-9 9
b:tax at	-10 10
b:than	-14 14
b:that	7 -7
b:the <number>	-15 15
b:the suspension	-12 12
b:there	11 -11
b:they	15 -15
b:to <level>	14 -14
b:treaty	-9 9
b:truce	7 -7
b:two duty	-12 12
b:was <level>	-7 7
b:we	21 -21
b:without	-8 8
b:would be	6 -6
b:would bring	-6 6
b:would have	-7 7
c0=bear	7 -7
c0=impose	-6 6
c0=propose	6 -6
c0=suspend	-6 6
c1=bear	10 -10
c1=propose	6 -6
c2=agree	-6 6
c2=begin	9 -9
codes=0	-10 10
codes=1	26 -26
codes=2	12 -12
codes=3	22 -22
ct0=down past	13 -13
ct0=down perfect	-6 6
ct0=impose future-passive	-8 8
ct0=impose past	-9 9
ct0=propose past	-13 13
ct0=propose perfect	9 -9
ct0=stay future	15 -15
ct0=stay perfect	-12 12
ct0=target future-passive	-9 9
ct0=target perfect	9 -9
ct0=up future	7 -7
ct1=down past	13 -13
ct1=down perfect	-6 6
ct1=impose future-passive	-8 8
ct1=impose infinitive	8 -8
ct1=impose participle-passive	7 -7
ct1=impose past	-11 11
ct1=propose past	-14 14
ct1=propose perfect	8 -8
ct1=stay future	11 -11
ct1=stay perfect	-13 13
ct1=target future-passive	-9 9
ct1=target perfect	9 -9
ct1=up future	7 -7
ct2=impose present	8 -8
ct2=say present-passive	-7 7
ct2=stay present-passive	-6 6
divided=even	-10 10
divided=far	10 -10
divided=one	34 -34
each even	-21 21
each far	-20 20
each near	-19 19
each s:both	-36 36
each s:each	-33 33
each s:either	-28 28
each s:reciprocal	16 -16
each s:the same	7 -7
each sentence far	13 -13
each:both	-33 33
each:both 0	-26 26
each:both 1	-14 14
each:both even	-28 28
each:both far	-6 6
each:both near	-17 17
each:both one	7 -7
each:each	-29 29
each:each 0	-22 22
each:each 1	-8 8
each:each 2	-6 6
each:each far	-22 22
each:each near	-8 8
each:each one	-13 13
each:either	-12 12
each:either 0	-12 12
each:the same	8 -8
each:their 0	10 -10
each:their 1	-14 14
each:their near	8 -8
each:their one	-8 8
f:"	-8 8
f:,	6 -6
f:-	-9 9
f:;	-7 7
f:<day-gone>	12 -12
f:<duty>	-6 6
f:<gate>	10 -10
f:<month-ahead>	18 -18
f:<number>	10 -10
f:<office>	-12 12
f:<organisation>	11 -11
f:<points>	6 -6
f:<quality>	-6 6
f:<seat>	13 -13
f:<span>	9 -9
f:<v-agree>	6 -6
f:<v-bear>	-8 8
f:<v-down>	-6 6
f:<v-end>	8 -8
f:<v-impose>	13 -13
f:<v-say>	-16 16
f:<v-sell>	-9 9
f:<v-suspend>	25 -25
f:<v-target>	16 -16
f:<v-up>	8 -8
f:about	-14 14
f:add	9 -9
f:again	-11 11
f:agree	-6 6
f:all	10 -10
f:aluminium	-13 13
f:an	11 -11
f:and	-9 9
f:another	8 -8
f:are	7 -7
f:as	19 -19
f:ask	7 -7
f:at	9 -9
f:back	17 -17
f:become	-8 8
f:been	10 -10
f:both	-13 13
f:breath	-12 12
f:by	13 -13
f:charge	18 -18
f:chip	6 -6
f:coffee	-16 16
f:come	-10 10
f:control	10 -10
f:could	-20 20
f:day	-8 8
f:delay	10 -10
f:delegation	9 -9
f:dispute	-9 9
f:doe	6 -6
f:down	-11 11
f:duty	-12 12
f:either	-6 6
f:end	8 -8
f:every	-12 12
f:explain	-6 6
f:extend	-8 8
f:fentanyl	12 -12
f:figure	-9 9
f:for	25 -25
f:from	10 -10
f:further	8 -8
f:get	6 -6
f:go	7 -7
f:good	6 -6
f:had	11 -11
f:has	8 -8
f:have	-14 14
f:if	6 -6
f:in	17 -17
f:its	10 -10
f:last	-7 7
f:like	-6 6
f:longer	10 -10
f:make	8 -8
f:medicine	7 -7
f:meet	-18 18
f:minister	-7 7
f:more	-10 10
f:nobody	-14 14
f:not	10 -10
f:nothing	-8 8
f:only	-6 6
f:our	-7 7
f:out	-10 10
f:over	-17 17
f:own	10 -10
f:part	-13 13
f:pause	15 -15
f:present	11 -11
f:propose	-23 23
f:put	7 -7
f:remain	6 -6
f:renewed	-9 9
f:report	-13 13
f:retain	-10 10
f:run	-9 9
f:same	14 -14
f:say	-18 18
f:sign	15 -15
f:since	-14 14
f:so	8 -8
f:something	-6 6
f:stay	10 -10
f:suspend	8 -8
f:suspension	12 -12
f:table	11 -11
f:talk	-9 9
f:tell	7 -7
f:the	9 -9
f:their	20 -20
f:them	7 -7
f:then	-13 13
f:they	20 -20
f:trade	-16 16
f:truce	11 -11
f:two	10 -10
f:under	10 -10
f:unless	-14 14
f:up	9 -9
f:we	-6 6
f:where	13 -13
f:which	11 -11
f:will	6 -6
f:with	9 -9
f:without	9 -9
f:yes	7 -7
f:you	7 -7
first-of-paragraph	13 -13
has-infinitive	16 -16
has-modal	8 -8
has-participle	6 -6
has-pluperfect	8 -8
has-present	11 -11
headline	-12 12
l1=,	17 -17
l1=:	-10 10
l1=<gate>	-9 9
l1=<goods>	10 -10
l1=<v-bear>	29 -29
l1=<v-down>	10 -10
l1=<v-propose>	-13 13
l1=<v-stay>	10 -10
l1=<v-suspend>	-11 11
l1=<v-target>	8 -8
l1=a	7 -7
l1=against	-7 7
l1=and	25 -25
l1=are	6 -6
l1=at	-17 17
l1=further	-9 9
l1=keep	6 -6
l1=of	11 -11
l1=other	6 -6
l1=pay	24 -24
l1=propose	-17 17
l1=still	-9 9
l1=suspend	-12 12
l1=than	-14 14
l1=that	6 -6
l1=the	-13 13
l1=to	-8 8
l1=was	10 -10
l1=with	-6 6
l2=,	-10 10
l2=<begin>	8 -8
l2=<gate>	6 -6
l2=<level>	15 -15
l2=<month-ahead>	6 -6
l2=<name>	-6 6
l2=<v-begin>	-8 8
l2=<v-down>	-6 6
l2=<v-end>	8 -8
l2=<v-stay>	7 -7
l2=a	-8 8
l2=and	7 -7
l2=bring	-8 8
l2=by	7 -7
l2=duty	7 -7
l2=end	7 -7
l2=go	-10 10
l2=had	6 -6
l2=have	-10 10
l2=it	13 -13
l2=may	-12 12
l2=more	-14 14
l2=out	-7 7
l2=rate	-6 6
l2=sugar	-6 6
l2=suspension	-7 7
l2=the	11 -11
l2=was	-7 7
l2=would	10 -10
l3=,	16 -16
l3=:	11 -11
l3=<level>	-9 9
l3=<name>	20 -20
l3=<v-agree>	-9 9
l3=<v-bear>	-11 11
l3=<v-begin>	-10 10
l3=all	7 -7
l3=at	-8 8
l3=beef	-12 12
l3=both	-21 21
l3=by	10 -10
l3=country	-8 8
l3=each	6 -6
l3=from	9 -9
l3=go	-11 11
l3=had	-8 8
l3=in	11 -11
l3=is	-26 26
l3=it	15 -15
l3=my	-10 10
l3=no	13 -13
l3=not	-6 6
l3=of	8 -8
l3=on	-6 6
l3=other	-9 9
l3=pay	-9 9
l3=permanent	-7 7
l3=there	7 -7
l3=truce	11 -11
l3=two	-9 9
l3=would	-10 10
l4=,	12 -12
l4=<begin>	14 -14
l4=<month-gone>	-17 17
l4=<not>	-18 18
l4=<number>	9 -9
l4=<v-begin>	7 -7
l4=<v-down>	6 -6
l4=<v-impose>	6 -6
l4=<v-propose>	6 -6
l4=<v-up>	6 -6
l4=arrangement	-7 7
l4=at	9 -9
l4=both	-6 6
l4=coffee	-7 7
l4=doe	-12 12
l4=each	-17 17
l4=in	-7 7
l4=it	-12 12
l4=keep	-9 9
l4=on	19 -19
l4=since	-6 6
l4=the	-7 7
l4=to	7 -7
l4=truce	8 -8
l4=would	12 -12
l=, at	-9 9
l=, the	-19 19
l=, with	-8 8
l=<level> and	20 -20
l=<month-ahead> ,	6 -6
l=<month-gone> ,	-7 7
l=<number> and	-8 8
l=<span> ,	9 -9
l=<span> at	-11 11
l=a further	-10 10
l=and to	8 -8
l=duty of	10 -10
l=duty to	-6 6
l=end ,	7 -7
l=from the	-6 6
l=go to	-10 10
l=have been	-11 11
l=more than	-14 14
l=rate of	-9 9
l=suspension of	-8 8
l=tariff of	9 -9
l=the other	11 -11
lead=,	-8 8
lead=:	-9 9
lead=;	-6 6
lead=a	-6 6
lead=and	24 -24
lead=by	-13 13
lead=chile	-7 7
lead=each	-9 9
lead=fifteen	-8 8
lead=for	6 -6
lead=iceland	-17 17
lead=in	-9 9
lead=it	20 -20
lead=no	6 -6
lead=ten	-11 11
lead=that	15 -15
lead=the	15 -15
lead=their	8 -8
lead=they	6 -6
lead=we	6 -6
lead=without	-9 9
led even	-12 12
led one	17 -17
lll=<begin> a further	-9 9
lll=<begin> it was	6 -6
lll=<month-gone> it was	-7 7
lll=at <number> and	-10 10
lll=go down to	-7 7
lll=go up to	-9 9
lll=would have been	-7 7
lr=, and	6 -6
lr=, are	-7 7
lr=, of	-6 6
lr=: .	11 -11
lr=: and	-15 15
lr=: on	-8 8
lr=and of	10 -10
lr=and on	7 -7
lr=been on	-8 8
lr=charge on	6 -6
lr=is and	-6 6
lr=keep of	6 -6
lr=of .	9 -9
lr=of on	-11 11
lr=of will	-6 6
lr=suspend of	-10 10
lr=than ,	-9 9
lr=the is	-11 11
lr=the of	-12 12
lr=the return	-10 10
lr=the which	-8 8
lr=to ,	7 -7
lr=to and	-8 8
lr=to on	-6 6
nc2=impose	-11 11
nc2=stay	10 -10
nc2=target	-13 13
nct2=bear past	-8 8
nct2=impose pluperfect	-13 13
nct2=impose present	-6 6
nct2=stay past	-10 10
nct2=stay present	16 -16
nct2=suspend present-passive	-6 6
nct2=target pluperfect	-15 15
next="	7 -7
next=which	-6 6
nhas-future	6 -6
nhas-modal	-8 8
nhas-past	-6 6
nhas-perfect	7 -7
nhas-pluperfect	-12 12
nhas-present	9 -9
no each even	13 -13
no each far	36 -36
no each near	29 -29
no each one	65 -65
not led far	14 -14
not led one	28 -28
nt2=future	6 -6
nt2=participle-passive	7 -7
nt2=past	-11 11
nt2=perfect	6 -6
nt2=pluperfect	-13 13
nt2=present	11 -11
nv0-none	8 -8
nv1-none	8 -8
nv2-none	7 -7
nv2=be	8 -8
nv2=charge	-13 13
nv2=hold	9 -9
nv2=keep	-7 7
nv2=put	-10 10
nvt2=be present	8 -8
nvt2=hold present	7 -7
nvt2=keep present	-7 7
nvt2=put present	-13 13
nvt2=suspend present	-8 8
pc0=end	-15 15
pc0=propose	-6 6
pc0=say	20 -20
pc0=stay	12 -12
pc0=up	9 -9
pc1=end	-6 6
pc1=propose	-7 7
pc1=say	20 -20
pc1=stay	11 -11
pc1=up	9 -9
pct0=agree present-passive	-11 11
pct0=down past	-6 6
pct0=end past	-14 14
pct0=impose past	9 -9
pct0=impose present-passive	-6 6
pct0=say past	13 -13
pct0=target present	-10 10
pct1=agree present-passive	-11 11
pct1=down past	-6 6
pct1=end participle-passive	7 -7
pct1=end past	-14 14
pct1=impose past	9 -9
pct1=impose present-passive	-6 6
pct1=say past	13 -13
pct1=target present	-10 10
phas-future	9 -9
phas-participle	7 -7
phas-past	-6 6
phas-pluperfect	8 -8
phas-present	6 -6
pt0=future	6 -6
pt0=pluperfect	7 -7
pt0=present	6 -6
pt0=present-passive	-12 12
pt0=present-passive-not	8 -8
pt1=future	6 -6
pt1=participle-passive	7 -7
pt1=pluperfect	7 -7
pt1=present-passive	-12 12
pt1=present-passive-not	8 -8
pv0=announce	6 -6
pv0=be	7 -7
pv0=run	-6 6
pv0=say	7 -7
pv0=stop	-15 15
pv0=tell	7 -7
pv1=agree	-7 7
pv1=announce	6 -6
pv1=be	6 -6
pv1=end	10 -10
pv1=run	-6 6
pv1=say	7 -7
pv1=sign	7 -7
pv1=stop	-15 15
pv1=tell	7 -7
pv1=want	-6 6
pvt0=come past	-8 8
pvt0=extend present	7 -7
pvt0=put present	-6 6
pvt0=say present	6 -6
pvt1=come past	-8 8
pvt1=extend present	7 -7
pvt1=put present	-6 6
pvt1=say present	6 -6
pvt1=want present	-6 6
q:"	19 -19
q:.	6 -6
q:/	10 -10
q:;	-6 6
q:<gate>	-24 24
q:<goods>	-7 7
q:<level-noun>	-10 10
q:<money>	6 -6
q:<not>	-9 9
q:<organisation>	-7 7
q:<person>	7 -7
q:<quality>	-17 17
q:<seat>	-8 8
q:<sender>	7 -7
q:<span>	8 -8
q:<v-bear>	9 -9
q:<v-buy>	11 -11
q:<v-deny>	10 -10
q:<v-end>	12 -12
q:<v-sell>	6 -6
q:<v-target>	10 -10
q:<v-threaten>	8 -8
q:additional	9 -9
q:agreement	-7 7
q:aluminium	-14 14
q:an	6 -6
q:answer	-14 14
q:are	-20 20
q:as	11 -11
q:at	7 -7
q:because	6 -6
q:before	13 -13
q:border	-9 9
q:both	-17 17
q:ceiling	-9 9
q:container	7 -7
q:country	6 -6
q:currently	10 -10
q:custom	6 -6
q:date	18 -18
q:day	10 -10
q:delegation	-17 17
q:did	-7 7
q:direction	-10 10
q:do	10 -10
q:doe	-8 8
q:each	-18 18
q:end	7 -7
q:everything	-6 6
q:expire	-9 9
q:fall	-15 15
q:fentanyl	21 -21
q:fishmeal	-7 7
q:flour	12 -12
q:foreign	-6 6
q:forget	-9 9
q:forty	10 -10
q:four	7 -7
q:free	-9 9
q:from	-6 6
q:full	10 -10
q:gave	-11 11
q:geneva	-6 6
q:had	10 -10
q:halve	8 -8
q:hard	12 -12
q:have	7 -7
q:he	-7 7
q:him	-14 14
q:his	-6 6
q:hour	11 -11
q:how	-9 9
q:i	13 -13
q:impose	-9 9
q:into	-7 7
q:is	10 -10
q:keep	7 -7
q:know	-8 8
q:last	20 -20
q:lay	-7 7
q:leave	11 -11
q:let	-10 10
q:levy	-9 9
q:line	7 -7
q:lower	11 -11
q:machinery	9 -9
q:make	-6 6
q:meal	-10 10
q:measure	-12 12
q:meet	-7 7
q:minute	7 -7
q:mr	11 -11
q:name	-11 11
q:never	-11 11
q:new	-14 14
q:now	-7 7
q:of	6 -6
q:on	-8 8
q:only	8 -8
q:order	9 -9
q:other	-10 10
q:our	11 -11
q:out	12 -12
q:paper	6 -6
q:pay	16 -16
q:product	-8 8
q:put	-15 15
q:quinoa	-12 12
q:rate	10 -10
q:reach	-15 15
q:reciprocal	25 -25
q:rice	-10 10
q:rise	-9 9
q:room	10 -10
q:round	-9 9
q:rule	8 -8
q:run	9 -9
q:salmon	6 -6
q:same	7 -7
q:second	6 -6
q:should	-17 17
q:side	-16 16
q:sign	12 -12
q:since	6 -6
q:so	6 -6
q:something	-7 7
q:spoke	-18 18
q:stand	-19 19
q:still	9 -9
q:sugar	6 -6
q:surcharge	-9 9
q:suspend	-11 11
q:tariff	8 -8
q:tell	18 -18
q:term	-21 21
q:that	16 -16
q:their	-15 15
q:them	8 -8
q:then	-6 6
q:thi	-11 11
q:thing	7 -7
q:third	6 -6
q:timber	-10 10
q:together	-9 9
q:tomatoe	-7 7
q:top	10 -10
q:trade	-10 10
q:two	-11 11
q:tyre	-7 7
q:under	-12 12
q:until	-10 10
q:was	8 -8
q:we	6 -6
q:when	-10 10
q:will	22 -22
q:wine	7 -7
q:with	-11 11
q:work	8 -8
q:worth	12 -12
q:write	-16 16
q:wrong	-7 7
q:year	-7 7
q:—	-15 15
qt=future	17 -17
qt=modal	-9 9
qt=past	-12 12
qt=present	30 -30
r1=,	11 -11
r1=.	13 -13
r1=:	-9 9
r1=<v-stay>	10 -10
r1=a	-19 19
r1=as	6 -6
r1=at	8 -8
r1=each	-18 18
r1=from	10 -10
r1=in	6 -6
r1=is	-9 9
r1=of	-6 6
r1=on	-10 10
r1=remain	7 -7
r1=to	6 -6
r1=which	-7 7
r2="	-7 7
r2=.	-12 12
r2=<day-gone>	6 -6
r2=<duty>	-8 8
r2=<end>	20 -20
r2=<gate>	-17 17
r2=<level>	25 -25
r2=<month-gone>	6 -6
r2=<name>	8 -8
r2=<number>	-12 12
r2=<quality>	7 -7
r2=<v-impose>	16 -16
r2=<v-stay>	9 -9
r2=<v-suspend>	23 -23
r2=add	-7 7
r2=all	-14 14
r2=and	15 -15
r2=back	-10 10
r2=both	-35 35
r2=by	-11 11
r2=duty	-11 11
r2=each	-7 7
r2=either	-11 11
r2=for	-6 6
r2=hold	6 -6
r2=in	8 -8
r2=keep	12 -12
r2=of	6 -6
r2=our	6 -6
r2=place	7 -7
r2=retain	-17 17
r2=run	8 -8
r2=suspend	16 -16
r2=that	7 -7
r2=the	10 -10
r2=their	-6 6
r2=to	-9 9
r2=wine	-7 7
r3=.	-13 13
r3=<duty>	-13 13
r3=<end>	25 -25
r3=<gate>	-12 12
r3=<goods>	6 -6
r3=<number>	21 -21
r3=<v-begin>	6 -6
r3=<v-end>	6 -6
r3=<v-say>	6 -6
r3=<v-suspend>	8 -8
r3=agreement	-9 9
r3=an	-15 15
r3=are	-7 7
r3=at	10 -10
r3=by	13 -13
r3=duty	-7 7
r3=end	6 -6
r3=he	-9 9
r3=impose	-10 10
r3=of	12 -12
r3=on	16 -16
r3=or	-11 11
r3=product	-15 15
r3=side	-26 26
r3=suspend	7 -7
r3=tariff	-6 6
r3=that	-8 8
r3=until	-9 9
r3=with	8 -8
r4=.	-10 10
r4=<end>	11 -11
r4=<organisation>	-11 11
r4=<v-agree>	-6 6
r4=<v-bear>	-13 13
r4=<v-say>	-11 11
r4=<v-suspend>	-10 10
r4=a	10 -10
r4=about	-9 9
r4=again	13 -13
r4=and	7 -7
r4=are	-9 9
r4=at	-9 9
r4=both	7 -7
r4=each	-20 20
r4=fentanyl	9 -9
r4=for	-9 9
r4=hold	7 -7
r4=in	8 -8
r4=leave	-7 7
r4=on	-6 6
r4=pay	-6 6
r4=say	-9 9
r4=stay	-8 8
r4=that	13 -13
r4=there	9 -9
r4=to	-7 7
r4=top	7 -7
r=, "	-9 9
r=, <number>	8 -8
r=, and	11 -11
r=, both	-10 10
r=, by	-11 11
r=, for	-12 12
r=. <end>	12 -12
r=: the	-9 9
r=and <level>	26 -26
r=and <number>	-16 16
r=are add	-7 7
r=are suspend	12 -12
r=in place	7 -7
r=is back	-11 11
r=of duty	-12 12
r=of the	8 -8
r=on <quality>	6 -6
r=on both	-21 21
r=on each	-9 9
r=on either	-11 11
r=on the	6 -6
r=on wine	-11 11
r=that it	-9 9
r=would be	-8 8
reach=both free	-17 17
reach=both free even	-17 17
reach=both free near	-16 16
reach=both free one	17 -17
reach=each free	-18 18
reach=each free even	-15 15
reach=each free near	-8 8
reach=none	34 -34
reach=none far	13 -13
reach=none one	20 -20
reach=reciprocal free	18 -18
reach=reciprocal free one	7 -7
reach=the same free	10 -10
reach=the two free far	-7 7
reach=their free far	9 -9
reach=their free near	6 -6
reaches free even	-22 22
reaches free near	-11 11
reaches free one	11 -11
reaches no far	13 -13
reaches no one	20 -20
reaches past another one	13 -13
rule:each	-23 23
s:'s	7 -7
s:(	10 -10
s:)	11 -11
s:-	-7 7
s:.	9 -9
s::	6 -6
s:<agent>	19 -19
s:<day-ahead>	-13 13
s:<day-gone>	18 -18
s:<duty>	6 -6
s:<gate>	-18 18
s:<goods>	27 -27
s:<level-noun>	8 -8
s:<level>	41 -41
s:<money>	9 -9
s:<month-ahead>	27 -27
s:<month-gone>	-7 7
s:<month-today>	8 -8
s:<name>	10 -10
s:<not>	-6 6
s:<number>	19 -19
s:<person>	33 -33
s:<points>	-15 15
s:<quality>	26 -26
s:<seat>	15 -15
s:<span>	-28 28
s:<v-agree>	-6 6
s:<v-begin>	16 -16
s:<v-buy>	14 -14
s:<v-end>	-9 9
s:<v-propose>	10 -10
s:<v-return>	7 -7
s:<v-say>	12 -12
s:<v-stay>	7 -7
s:<v-target>	-12 12
s:<v-up>	14 -14
s:?	7 -7
s:@	6 -6
s:about	-21 21
s:above	-6 6
s:additional	16 -16
s:after	13 -13
s:again	16 -16
s:against	-11 11
s:aircraft	-8 8
s:an	-9 9
s:another	-8 8
s:answer	10 -10
s:anybody	-13 13
s:anything	8 -8
s:apply	8 -8
s:arrangement	-7 7
s:as	9 -9
s:aside	-6 6
s:ask	11 -11
s:back	9 -9
s:be	7 -7
s:beef	-8 8
s:been	13 -13
s:before	20 -20
s:both	-36 36
s:bring	-10 10
s:but	7 -7
s:butter	6 -6
s:by	10 -10
s:call	7 -7
s:can	14 -14
s:car	6 -6
s:certain	-9 9
s:chemical	-9 9
s:citru	-20 20
s:come	7 -7
s:country	-13 13
s:day	-10 10
s:did	-6 6
s:direction	-6 6
s:doe	-12 12
s:done	-13 13
s:draft	11 -11
s:drawer	7 -7
s:drop	-6 6
s:each	-34 34
s:early	-16 16
s:either	-29 29
s:else	-10 10
s:end	9 -9
s:ever	7 -7
s:extend	-8 8
s:extension	14 -14
s:fail	8 -8
s:failed	-6 6
s:fall	11 -11
s:fee	-7 7
s:first	12 -12
s:from	12 -12
s:good	9 -9
s:half	7 -7
s:he	-10 10
s:hear	-7 7
s:highest	-11 11
s:his	9 -9
s:hold	18 -18
s:i	11 -11
s:if	6 -6
s:in	6 -6
s:into	14 -14
s:it	10 -10
s:job	9 -9
s:keep	6 -6
s:last	14 -14
s:later	7 -7
s:latter	6 -6
s:leave	-10 10
s:let	6 -6
s:letter	-7 7
s:licence	-7 7
s:list	9 -9
s:make	10 -10
s:matter	-6 6
s:may	-13 13
s:my	-12 12
s:name	-6 6
s:named	-6 6
s:next	-10 10
s:no	11 -11
s:nobody	-8 8
s:not	10 -10
s:nothing	-24 24
s:number	11 -11
s:off	6 -6
s:offer	7 -7
s:oil	8 -8
s:once	7 -7
s:one	10 -10
s:order	7 -7
s:ordinary	10 -10
s:our	21 -21
s:out	-18 18
s:over	16 -16
s:own	15 -15
s:paper	11 -11
s:pay	6 -6
s:permanent	-7 7
s:plywood	-10 10
s:point	7 -7
s:product	-15 15
s:proposal	-14 14
s:propose	-16 16
s:raise	6 -6
s:reach	6 -6
s:reader	-7 7
s:recall	-6 6
s:reciprocal	16 -16
s:retain	-18 18
s:same	28 -28
s:see	-8 8
s:separate	-13 13
s:settle	-9 9
s:shall	8 -8
s:side	-25 25
s:sleep	6 -6
s:steel	6 -6
s:stop	-12 12
s:suspension	-6 6
s:take	12 -12
s:talk	14 -14
s:tax	-7 7
s:tell	10 -10
s:than	-10 10
s:them	16 -16
s:then	10 -10
s:thereafter	-10 10
s:they	7 -7
s:three	10 -10
s:time	8 -8
s:top	8 -8
s:trade	9 -9
s:turn	-6 6
s:under	9 -9
s:until	-7 7
s:was	-8 8
s:way	-10 10
s:week	7 -7
s:well	11 -11
s:were	10 -10
s:what	-17 17
s:where	12 -12
s:which	8 -8
s:wine	-13 13
s:with	11 -11
s:without	-12 12
s:write	8 -8
s:year	-9 9
s:you	7 -7
sa:" he	-9 9
sa:)	6 -6
sa:, "	-8 8
sa:, <level>	-7 7
sa:, <number>	17 -17
sa:, both	-9 9
sa:, by	-11 11
sa:, for	-13 13
sa:, on	-13 13
sa:, run	9 -9
sa:, the	-7 7
sa:, when	6 -6
sa:.	8 -8
sa:. "	-7 7
sa:: the	-9 9
sa:; it	-6 6
sa:<day-ahead>	-10 10
sa:<day-ahead> of	-6 6
sa:<day-gone> .	6 -6
sa:<day-today>	13 -13
sa:<day-today> .	8 -8
sa:<gate>	-16 16
sa:<goods>	15 -15
sa:<level>	35 -35
sa:<level> .	17 -17
sa:<level> that	11 -11
sa:<money>	9 -9
sa:<month-ahead>	8 -8
sa:<month-gone>	6 -6
sa:<month-gone> ,	12 -12
sa:<name>	18 -18
sa:<not>	12 -12
sa:<number>	10 -10
sa:<number> .	7 -7
sa:<number> from	-8 8
sa:<number> of	-6 6
sa:<number> until	-6 6
sa:<office>	-9 9
sa:<person>	12 -12
sa:<points>	9 -9
sa:<quality>	12 -12
sa:<seat>	8 -8
sa:<span> ,	6 -6
sa:<span> .	-16 16
sa:<v-begin>	23 -23
sa:<v-deny>	-6 6
sa:<v-end>	-8 8
sa:<v-propose>	14 -14
sa:<v-stay>	6 -6
sa:<v-target>	-9 9
sa:<v-up>	11 -11
sa:?	7 -7
sa:a	10 -10
sa:about	-7 7
sa:above	-6 6
sa:add to	-15 15
sa:after	7 -7
sa:again	13 -13
sa:again on	7 -7
sa:against	-6 6
sa:against <level>	-7 7
sa:agreement	-10 10
sa:agreement of	-8 8
sa:all	-9 9
sa:an	-18 18
sa:and <level>	32 -32
sa:and <number>	-10 10
sa:and leave	-6 6
sa:and to	-11 11
sa:and we	-9 9
sa:anything	6 -6
sa:are add	-7 7
sa:are on	7 -7
sa:are suspend	15 -15
sa:as	24 -24
sa:as well	8 -8
sa:at a	6 -6
sa:back .	-6 6
sa:back at	8 -8
sa:back on	-9 9
sa:been	17 -17
sa:before	15 -15
sa:between	-9 9
sa:both	-23 23
sa:both .	-19 19
sa:both direction	-6 6
sa:but	6 -6
sa:by then	-6 6
sa:can	14 -14
sa:charge	-11 11
sa:citru	-10 10
sa:come	6 -6
sa:come on	7 -7
sa:country	-12 12
sa:direction	-6 6
sa:direction .	-6 6
sa:drop	-7 7
sa:duty	-11 11
sa:duty that	-9 9
sa:each	-22 22
sa:each ,	-9 9
sa:early	-14 14
sa:either	-31 31
sa:either side	-19 19
sa:ever	7 -7
sa:expire	-7 7
sa:expire on	-8 8
sa:fee	-8 8
sa:for all	-17 17
sa:for an	-9 9
sa:for good	11 -11
sa:from	12 -12
sa:from <day-gone>	6 -6
sa:go	9 -9
sa:go on	6 -6
sa:good	8 -8
sa:good .	11 -11
sa:government	-8 8
sa:has	6 -6
sa:he say	-9 9
sa:highest	-12 12
sa:hold	28 -28
sa:hold back	12 -12
sa:hold for	6 -6
sa:i	6 -6
sa:ice	-11 11
sa:if	9 -9
sa:in	23 -23
sa:in both	-6 6
sa:into	7 -7
sa:is back	-11 11
sa:keep <level>	-6 6
sa:last	10 -10
sa:letter	-11 11
sa:make	7 -7
sa:matter	-6 6
sa:more	8 -8
sa:morning	-7 7
sa:morning .	-7 7
sa:named	-6 6
sa:not	13 -13
sa:of	-10 10
sa:of <number>	-6 6
sa:of duty	-8 8
sa:of next	-6 6
sa:of their	-11 11
sa:off	8 -8
sa:on	-8 8
sa:on <day-gone>	-10 10
sa:on <quality>	11 -11
sa:on both	-6 6
sa:on either	-23 23
sa:on hold	14 -14
sa:on ice	-11 11
sa:on or	-11 11
sa:on their	7 -7
sa:on wine	-20 20
sa:one	7 -7
sa:over	12 -12
sa:pay .	-6 6
sa:pipe	-6 6
sa:point	6 -6
sa:port	-6 6
sa:product	-15 15
sa:product .	-15 15
sa:put on	-7 7
sa:reciprocal duty	-6 6
sa:reciprocal tariff	8 -8
sa:retain	-16 16
sa:retain .	-17 17
sa:rule	-6 6
sa:run	10 -10
sa:run to	8 -8
sa:same	10 -10
sa:say ,	-9 9
sa:second	-9 9
sa:see	-8 8
sa:separate	-8 8
sa:side	-22 22
sa:side ,	-20 20
sa:side are	-9 9
sa:since	15 -15
sa:since <month-gone>	9 -9
sa:stay there	-12 12
sa:suspend ,	-19 19
sa:suspend for	8 -8
sa:tariff	6 -6
sa:tariff on	6 -6
sa:that .	-7 7
sa:the	-6 6
sa:the <level>	13 -13
sa:the agreement	-9 9
sa:the highest	-12 12
sa:the rule	-7 7
sa:the same	8 -8
sa:the truce	9 -9
sa:them	10 -10
sa:truce	13 -13
sa:two government	-8 8
sa:until	-6 6
sa:until <day-ahead>	-6 6
sa:was a	-6 6
sa:we	-7 7
sa:well	8 -8
sa:well .	12 -12
sa:were	12 -12
sa:what was	-6 6
sa:when	10 -10
sa:will go	6 -6
sa:wine	-15 15
sa:wine .	-19 19
sa:wool	-6 6
sa:would be	-9 9
sb:'s	7 -7
sb:(	6 -6
sb:, <day-today>	-11 11
sb:, <name>	8 -8
sb:, <number>	9 -9
sb:, a	-7 7
sb:, as	-10 10
sb:, at	-16 16
sb:, both	-10 10
sb:, in	-20 20
sb:, that	8 -8
sb:, the	-13 13
sb:, until	-8 8
sb:, which	12 -12
sb:, with	-8 8
sb:- <name>	-12 12
sb:.	9 -9
sb::	8 -8
sb:: <level>	-8 8
sb:: <name>	7 -7
sb:: <number>	19 -19
sb:; a	-9 9
sb:<agent>	25 -25
sb:<day-ahead>	-7 7
sb:<day-gone>	19 -19
sb:<day-today> -	-12 12
sb:<duty>	13 -13
sb:<goods>	22 -22
sb:<level-noun>	8 -8
sb:<level>	29 -29
sb:<level> and	17 -17
sb:<level> that	6 -6
sb:<month-ahead>	19 -19
sb:<month-ahead> ,	7 -7
sb:<month-gone>	-12 12
sb:<month-gone> ,	-9 9
sb:<month-gone> it	-12 12
sb:<month-gone> the	12 -12
sb:<name>	7 -7
sb:<name> 's	15 -15
sb:<name> ,	29 -29
sb:<name> and	-22 22
sb:<name> on	-8 8
sb:<not>	-8 8
sb:<number>	17 -17
sb:<number> ,	18 -18
sb:<number> and	-6 6
sb:<number> from	-6 6
sb:<number> th	-6 6
sb:<organisation>	13 -13
sb:<person>	25 -25
sb:<person> :	11 -11
sb:<points> of	7 -7
sb:<quality>	20 -20
sb:<seat>	11 -11
sb:<seat> ,	-10 10
sb:<span>	-30 30
sb:<span> ,	-20 20
sb:<span> at	-11 11
sb:<span> the	-8 8
sb:<v-bear>	11 -11
sb:<v-buy>	8 -8
sb:<v-say>	17 -17
sb:<v-stay>	7 -7
sb:<v-suspend>	-6 6
sb:<v-up>	8 -8
sb:@	6 -6
sb:a	-10 10
sb:a duty	-10 10
sb:a new	10 -10
sb:a paper	8 -8
sb:a permanent	-7 7
sb:a treaty	-8 8
sb:a truce	-14 14
sb:about	-15 15
sb:additional	12 -12
sb:additional duty	8 -8
sb:agreement	16 -16
sb:agreement with	6 -6
sb:aircraft	-9 9
sb:all	13 -13
sb:an	9 -9
sb:and	-11 11
sb:and <name>	-25 25
sb:and leave	-7 7
sb:and so	-10 10
sb:and to	11 -11
sb:announce	9 -9
sb:another	-10 10
sb:answer	8 -8
sb:are	16 -16
sb:arrangement	-8 8
sb:as	-6 6
sb:ask	9 -9
sb:at	-8 8
sb:at <number>	-7 7
sb:at the	9 -9
sb:back	14 -14
sb:beef	-9 9
sb:both	-21 21
sb:bring	-12 12
sb:bring back	-6 6
sb:bring the	-9 9
sb:by <month-ahead>	15 -15
sb:certain	-10 10
sb:charge	9 -9
sb:chemical	-9 9
sb:citru	-11 11
sb:coffee and	-8 8
sb:come a	-11 11
sb:come back	10 -10
sb:content	-6 6
sb:day	-13 13
sb:day ,	-10 10
sb:did	-7 7
sb:doe	-14 14
sb:doe not	-15 15
sb:done	-13 13
sb:draft	11 -11
sb:duty	15 -15
sb:duty fall	10 -10
sb:each	-18 18
sb:each other	-11 11
sb:each side	-11 11
sb:else	-10 10
sb:end	6 -6
sb:end ,	8 -8
sb:everything	-7 7
sb:extend ,	7 -7
sb:extension	11 -11
sb:extension ,	8 -8
sb:fail	8 -8
sb:fall	10 -10
sb:first	7 -7
sb:for <name>	9 -9
sb:for <span>	-13 13
sb:for a	8 -8
sb:for the	-9 9
sb:from <seat>	8 -8
sb:from the	-12 12
sb:go down	-7 7
sb:go up	-9 9
sb:good to	-9 9
sb:government	9 -9
sb:had been	8 -8
sb:halve the	-7 7
sb:has been	12 -12
sb:has keep	-9 9
sb:has since	-9 9
sb:have been	-12 12
sb:have charge	8 -8
sb:hear	-7 7
sb:his	8 -8
sb:i have	6 -6
sb:if he	-12 12
sb:if nothing	-21 21
sb:if there	13 -13
sb:in a	6 -6
sb:in geneva	-8 8
sb:in its	-10 10
sb:in place	-11 11
sb:in the	14 -14
sb:into	7 -7
sb:is <number>	-7 7
sb:is done	-13 13
sb:is not	9 -9
sb:it	12 -12
sb:it leave	-6 6
sb:it will	9 -9
sb:its own	7 -7
sb:keep <points>	7 -7
sb:keep a	6 -6
sb:later	6 -6
sb:leave	-13 13
sb:let	6 -6
sb:list	7 -7
sb:may	-14 14
sb:more	-10 10
sb:more than	-11 11
sb:my	-15 15
sb:name	-6 6
sb:next	-10 10
sb:no .	6 -6
sb:no extension	13 -13
sb:nobody	-9 9
sb:not ,	-11 11
sb:not extend	6 -6
sb:nothing	-12 12
sb:nothing is	-13 13
sb:number	9 -9
sb:of <month-gone>	-7 7
sb:of <span>	-11 11
sb:of a	7 -7
sb:offer	7 -7
sb:on	11 -11
sb:on <day-gone>	7 -7
sb:on <day-today>	-7 7
sb:on both	-8 8
sb:on that	-8 8
sb:on the	16 -16
sb:or	6 -6
sb:our	15 -15
sb:out	-19 19
sb:out ,	-6 6
sb:out of	-9 9
sb:own	9 -9
sb:paper	9 -9
sb:paper :	8 -8
sb:pay	8 -8
sb:pay more	-10 10
sb:permanent	-7 7
sb:place	-8 8
sb:place ,	-7 7
sb:plywood	-10 10
sb:proposal	-14 14
sb:propose	-16 16
sb:rate go	-7 7
sb:rate of	-6 6
sb:rate would	7 -7
sb:reader	-7 7
sb:recall	-6 6
sb:reciprocal	19 -19
sb:remain	6 -6
sb:run	-12 12
sb:run out	-14 14
sb:same	16 -16
sb:say	7 -7
sb:say that	6 -6
sb:side	-6 6
sb:sign a	-13 13
sb:since <month-gone>	11 -11
sb:since the	-6 6
sb:stand	9 -9
sb:stop	-13 13
sb:suspend	-8 8
sb:suspension of	-6 6
sb:take	11 -11
sb:talk	9 -9
sb:tariff of	11 -11
sb:tax	-8 8
sb:tax at	-9 9
sb:tell	9 -9
sb:th	-6 6
sb:than	-10 10
sb:that ,	-8 8
sb:that day	-8 8
sb:that has	-11 11
sb:that is	7 -7
sb:that it	11 -11
sb:that the	6 -6
sb:the <day-ahead>	-9 9
sb:the <day-gone>	6 -6
sb:the <level>	9 -9
sb:the <name>	8 -8
sb:the <number>	-12 12
sb:the <organisation>	8 -8
sb:the <quality>	8 -8
sb:the additional	9 -9
sb:the arrangement	-9 9
sb:the duty	6 -6
sb:the first	6 -6
sb:the full	-6 6
sb:the new	-12 12
sb:the next	-6 6
sb:the other	9 -9
sb:the rate	6 -6
sb:the reciprocal	10 -10
sb:the same	15 -15
sb:the second	7 -7
sb:the suspension	-8 8
sb:their	9 -9
sb:them	6 -6
sb:then	11 -11
sb:then come	7 -7
sb:there ,	7 -7
sb:they	10 -10
sb:thi	9 -9
sb:treaty	-7 7
sb:truce run	-6 6
sb:truce that	-9 9
sb:turn	-6 6
sb:two duty	-12 12
sb:was	-6 6
sb:way	-6 6
sb:we	10 -10
sb:what	-13 13
sb:when	-8 8
sb:where	6 -6
sb:which	8 -8
sb:will be	-11 11
sb:will go	6 -6
sb:will keep	7 -7
sb:with	9 -9
sb:with <name>	10 -10
sb:with a	9 -9
sb:without	-10 10
sb:would	7 -7
sb:would be	8 -8
sb:would bring	-6 6
sb:would have	-6 6
t0=future	8 -8
t0=future-passive	-8 8
t0=present-passive	9 -9
t1=future-passive	-8 8
t1=infinitive	10 -10
t1=participle-passive	8 -8
t1=present-passive	9 -9
t2=modal	7 -7
t2=present	9 -9
t2=present-passive	-9 9
v0-none	12 -12
v0=ask	6 -6
v0=bring	-15 15
v0=come	6 -6
v0=fall	8 -8
v0=go	-9 9
v0=leave	-6 6
v0=other	11 -11
v0=propose	-16 16
v0=put	9 -9
v0=stand	7 -7
v0=suspend	-10 10
v0=tax	-10 10
v1-none	11 -11
v1=bring	-13 13
v1=come	6 -6
v1=fall	8 -8
v1=go	-9 9
v1=keep	-9 9
v1=leave	-7 7
v1=other	11 -11
v1=pay	8 -8
v1=propose	-17 17
v1=put	8 -8
v1=stand	7 -7
v1=suspend	-8 8
v1=tax	-9 9
v2-none	19 -19
v2=other	11 -11
v2=put	7 -7
v2=retain	-17 17
verbless	12 -12
vt0=bring perfect	-7 7
vt0=charge perfect	9 -9
vt0=fall past	9 -9
vt0=go future	7 -7
vt0=keep perfect	-8 8
vt0=propose past	-17 17
vt0=put present	8 -8
vt0=stand past	6 -6
vt0=suspend present	-6 6
vt1=bring perfect	-7 7
vt1=charge perfect	9 -9
vt1=fall past	9 -9
vt1=go future	6 -6
vt1=keep perfect	-9 9
vt1=put present	7 -7
vt1=stand past	6 -6
vt1=suspend present	-6 6
vt2=add present	-7 7
vt2=collect future	-6 6
vt2=other present	10 -10
vt2=put present	7 -7
vt2=retain present	-17 17
vt2=suspend present	6 -6
within=1	11 -11
within=2	23 -23`;
