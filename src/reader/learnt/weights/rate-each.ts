// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	26 -26
a:-	8 -8
a:<day-ahead> .	-8 8
a:<day-today>	7 -7
a:<duty>	-14 14
a:<gate>	-25 25
a:<level>	18 -18
a:<month-gone>	17 -17
a:<name>	6 -6
a:<number>	8 -8
a:<quality>	11 -11
a:<v-bear>	-7 7
a:<v-begin>	8 -8
a:<v-end>	6 -6
a:<v-say>	8 -8
a:?	7 -7
a:a	-8 8
a:and <level>	11 -11
a:and to	-11 11
a:are	-7 7
a:as	7 -7
a:back on	-8 8
a:both	-7 7
a:by	-6 6
a:come back	-6 6
a:come on	9 -9
a:duty	-13 13
a:each	-20 20
a:either	-19 19
a:either side	-14 14
a:from	15 -15
a:in	7 -7
a:in <month-gone>	6 -6
a:leave	-6 6
a:of	6 -6
a:of duty	-12 12
a:of the	16 -16
a:on either	-9 9
a:on top	11 -11
a:on wine	-8 8
a:pay .	-6 6
a:place	6 -6
a:side	-22 22
a:side are	-14 14
a:stay	7 -7
a:suspend	8 -8
a:the	15 -15
a:the <level>	10 -10
a:to	-16 16
a:to <level>	-7 7
a:to <number>	-7 7
a:top	12 -12
a:way	-8 8
a:wine	-7 7
a:wine .	-7 7
a:would	9 -9
asks	7 -7
b:'s	11 -11
b:,	-7 7
b:, and	-6 6
b:, at	-14 14
b:, both	-23 23
b:, the	-6 6
b::	-8 8
b:: a	-7 7
b:;	-12 12
b:<agent>	11 -11
b:<day-ahead>	-6 6
b:<duty>	7 -7
b:<gate>	-12 12
b:<goods>	7 -7
b:<level>	8 -8
b:<level> and	15 -15
b:<month-gone>	-8 8
b:<name>	29 -29
b:<number>	-7 7
b:<organisation>	7 -7
b:<person> say	-6 6
b:<quality>	13 -13
b:<span> at	-8 8
b:<v-bear>	6 -6
b:<v-down>	-10 10
b:<v-propose>	19 -19
b:<v-stay>	11 -11
b:and at	-6 6
b:and to	7 -7
b:at	-14 14
b:at <number>	-7 7
b:both	-24 24
b:both country	-6 6
b:bring	-13 13
b:bring the	-8 8
b:charge	6 -6
b:coffee	-6 6
b:coffee and	-7 7
b:cut	-10 10
b:down to	-6 6
b:each	-10 10
b:each side	-9 9
b:fentanyl	6 -6
b:for	16 -16
b:for a	7 -7
b:from	8 -8
b:go down	-7 7
b:good	11 -11
b:had	6 -6
b:have	-6 6
b:have been	-9 9
b:in	8 -8
b:is	17 -17
b:it	13 -13
b:it was	12 -12
b:leave	-6 6
b:month	-6 6
b:more	-8 8
b:more than	-9 9
b:of <month-gone>	-9 9
b:of a	6 -6
b:of the	-10 10
b:on	13 -13
b:other	12 -12
b:our	6 -6
b:out	-8 8
b:out of	-8 8
b:pay	8 -8
b:put	10 -10
b:since	-12 12
b:since the	-6 6
b:stand	12 -12
b:stand at	8 -8
b:still	-9 9
b:sugar	-7 7
b:talk	6 -6
b:talk of	6 -6
b:tariff	9 -9
b:tax	-9 9
b:tax at	-10 10
b:than	-8 8
b:that	16 -16
b:the <name>	6 -6
b:the <number>	-10 10
b:the other	9 -9
b:the truce	6 -6
b:their	10 -10
b:there	10 -10
b:they	12 -12
b:to <level>	10 -10
b:treaty	-8 8
b:truce	10 -10
b:up	6 -6
b:we	6 -6
b:were at	-7 7
b:will be	-7 7
c0=propose	14 -14
c0=stay	6 -6
c1=propose	14 -14
c2=begin	6 -6
c2=say	8 -8
c2=stay	-6 6
codes=0	-6 6
codes=1	29 -29
codes=2	14 -14
codes=3	6 -6
ct0=down past	11 -11
ct0=down perfect	-7 7
ct0=impose future	6 -6
ct0=impose future-passive	-10 10
ct0=stay future	9 -9
ct0=suspend past	-6 6
ct0=target future-passive	-10 10
ct0=up modal	6 -6
ct1=down past	11 -11
ct1=down perfect	-7 7
ct1=impose future-passive	-10 10
ct1=stay future	6 -6
ct1=suspend past	-6 6
ct1=target future-passive	-10 10
ct1=up modal	6 -6
ct2=begin modal	7 -7
ct2=down modal	7 -7
ct2=impose present-passive	-7 7
ct2=stay present-passive	-18 18
ct2=suspend present	7 -7
divided=far	8 -8
divided=one	28 -28
each even	-10 10
each far	-28 28
each near	-18 18
each s:both	-31 31
each s:each	-33 33
each s:either	-17 17
each s:reciprocal	11 -11
each s:the same	18 -18
each s:the two	-6 6
each s:their	7 -7
each sentence far	7 -7
each sentence one	11 -11
each:both	-28 28
each:both 0	-26 26
each:both even	-9 9
each:both far	-17 17
each:both near	-10 10
each:each	-27 27
each:each 0	-25 25
each:each 1	-9 9
each:each far	-11 11
each:each near	-15 15
each:each one	-9 9
each:either	-19 19
each:either 0	-19 19
f:"	-7 7
f:'s	-8 8
f:-	-13 13
f::	-6 6
f:;	-8 8
f:<day-gone>	6 -6
f:<goods>	6 -6
f:<level>	15 -15
f:<month-ahead>	11 -11
f:<name>	9 -9
f:<points>	-9 9
f:<quality>	-7 7
f:<span>	7 -7
f:<v-bear>	-9 9
f:<v-end>	11 -11
f:<v-impose>	14 -14
f:<v-sell>	-7 7
f:a	-9 9
f:again	-12 12
f:as	16 -16
f:back	9 -9
f:been	10 -10
f:before	-8 8
f:both	-13 13
f:charge	8 -8
f:come	-8 8
f:could	-6 6
f:day	-11 11
f:down	-15 15
f:duty	-9 9
f:either	-8 8
f:end	11 -11
f:every	-7 7
f:fall	8 -8
f:figure	-10 10
f:first	7 -7
f:for	24 -24
f:from	22 -22
f:had	12 -12
f:has	9 -9
f:have	-7 7
f:here	-6 6
f:hold	-9 9
f:if	11 -11
f:is	11 -11
f:last	-9 9
f:list	8 -8
f:make	7 -7
f:meet	-19 19
f:no	14 -14
f:nobody	-14 14
f:none	-6 6
f:nothing	-9 9
f:on	8 -8
f:once	7 -7
f:over	-15 15
f:part	-14 14
f:pause	10 -10
f:plan	-7 7
f:same	9 -9
f:side	-7 7
f:sign	8 -8
f:since	-12 12
f:something	-6 6
f:sugar	-7 7
f:table	9 -9
f:tariff	7 -7
f:their	8 -8
f:then	-12 12
f:they	15 -15
f:to	12 -12
f:truce	13 -13
f:two	20 -20
f:we	-6 6
f:week	-6 6
f:where	12 -12
f:year	6 -6
f:you	7 -7
first-of-paragraph	15 -15
has-future	-7 7
has-gerund	6 -6
has-infinitive	6 -6
has-modal	15 -15
has-participle	15 -15
has-past	11 -11
headline	-15 15
l1=,	10 -10
l1=:	-8 8
l1=<level>	7 -7
l1=<v-bear>	25 -25
l1=<v-impose>	6 -6
l1=<v-stay>	12 -12
l1=<v-suspend>	-9 9
l1=a	8 -8
l1=and	9 -9
l1=at	-11 11
l1=been	-7 7
l1=keep	10 -10
l1=leave	-7 7
l1=other	7 -7
l1=pay	20 -20
l1=still	-10 10
l1=suspend	-9 9
l1=than	-8 8
l1=to	-8 8
l1=was	10 -10
l2=<level>	14 -14
l2=<name>	11 -11
l2=<span>	-6 6
l2=<v-begin>	-10 10
l2=<v-end>	11 -11
l2=<v-stay>	9 -9
l2=<v-up>	-6 6
l2=both	-6 6
l2=bring	-8 8
l2=go	-9 9
l2=have	-10 10
l2=it	11 -11
l2=more	-8 8
l2=stand	6 -6
l2=sugar	-7 7
l2=suspend	-6 6
l2=the	7 -7
l2=was	-9 9
l2=were	-6 6
l3=,	13 -13
l3=:	8 -8
l3=<begin>	9 -9
l3=<goods>	13 -13
l3=<name>	9 -9
l3=<not>	9 -9
l3=<number>	16 -16
l3=<v-bear>	-9 9
l3=<v-impose>	9 -9
l3=<v-suspend>	6 -6
l3=at	-9 9
l3=both	-24 24
l3=country	-8 8
l3=duty	-6 6
l3=from	10 -10
l3=in	6 -6
l3=no	8 -8
l3=pay	-8 8
l3=they	6 -6
l3=to	10 -10
l3=truce	10 -10
l4=<begin>	16 -16
l4=<month-gone>	-15 15
l4=<name>	10 -10
l4=<not>	-14 14
l4=<v-begin>	7 -7
l4=<v-stay>	-6 6
l4=<v-up>	7 -7
l4=and	7 -7
l4=both	-10 10
l4=coffee	-7 7
l4=each	-23 23
l4=is	9 -9
l4=of	11 -11
l4=on	8 -8
l4=say	-6 6
l4=since	-6 6
l4=that	6 -6
l4=what	-7 7
l4=will	-7 7
l4=would	6 -6
l=, at	-7 7
l=, the	-8 8
l=<level> and	6 -6
l=and at	-6 6
l=and to	7 -7
l=down to	-6 6
l=go from	-7 7
l=have been	-11 11
l=it was	6 -6
l=more than	-9 9
l=rate of	-6 6
l=stand at	6 -6
l=the other	7 -7
l=were at	-7 7
lead=,	-7 7
lead=:	-8 8
lead=;	-12 12
lead=and	18 -18
lead=fifteen	-6 6
lead=goods	7 -7
lead=it	12 -12
lead=ten	-20 20
lead=that	11 -11
lead=the	15 -15
lll=go down to	-7 7
lll=would have been	-7 7
lr=, would	7 -7
lr=: ,	-10 10
lr=: .	7 -7
lr=: on	-10 10
lr=<begin> are	-6 6
lr=<level> <end>	6 -6
lr=and ,	6 -6
lr=and .	-6 6
lr=at ,	6 -6
lr=at .	6 -6
lr=keep of	8 -8
lr=the that	-7 7
lr=to ,	7 -7
lr=to and	-10 10
nc2=impose	-6 6
nct2=bear past	-9 9
nct2=impose present	-14 14
nct2=stay past	-13 13
nct2=stay present	7 -7
nct2=suspend past	-6 6
next=,	7 -7
next=:	-7 7
nhas-modal	-9 9
nhas-past	-10 10
nhas-perfect	9 -9
no each even	14 -14
no each far	47 -47
no each near	32 -32
no each one	29 -29
not led far	9 -9
not led one	31 -31
nt2=past	-15 15
nt2=perfect	8 -8
nv0-none	9 -9
nv1-none	9 -9
nv2-none	8 -8
nv2=be	7 -7
nv2=keep	-8 8
nv2=put	-6 6
nvt2=be present	10 -10
nvt2=keep present	-6 6
nvt2=put present	-9 9
pc0=end	-10 10
pc0=propose	-7 7
pc0=say	10 -10
pc0=stay	16 -16
pc0=target	-9 9
pc0=up	6 -6
pc1=propose	-7 7
pc1=say	10 -10
pc1=stay	16 -16
pc1=target	-8 8
pc1=up	6 -6
pct0=down past	-6 6
pct0=end past	-14 14
pct0=impose modal	-6 6
pct0=impose past	21 -21
pct0=impose past-passive	-6 6
pct0=say past	9 -9
pct0=stay present	15 -15
pct0=suspend present-passive	-6 6
pct0=target present	-13 13
pct1=down past	-6 6
pct1=end participle-passive	9 -9
pct1=end past	-14 14
pct1=impose modal	-6 6
pct1=impose past	21 -21
pct1=impose past-passive	-6 6
pct1=say past	9 -9
pct1=stay present	15 -15
pct1=suspend present-passive	-6 6
pct1=target present	-13 13
phas-future	10 -10
phas-participle	7 -7
phas-pluperfect	7 -7
pt0=future	7 -7
pt0=modal	-6 6
pt0=past-passive	-6 6
pt0=pluperfect	6 -6
pt1=future	7 -7
pt1=modal	-6 6
pt1=participle-passive	7 -7
pt1=past-passive	-6 6
pt1=pluperfect	6 -6
pv0=be	14 -14
pv0=stop	-14 14
pv1-none	-6 6
pv1=be	14 -14
pv1=end	9 -9
pvt0=be present	14 -14
pvt0=come past	-6 6
pvt1=be present	14 -14
pvt1=come past	-6 6
q:"	11 -11
q:.	6 -6
q:;	-6 6
q:<agent>	12 -12
q:<day-gone>	6 -6
q:<duty>	-12 12
q:<gate>	-28 28
q:<level-noun>	-9 9
q:<level>	14 -14
q:<money>	6 -6
q:<name>	-7 7
q:<number>	16 -16
q:<office>	-6 6
q:<points>	-14 14
q:<seat>	-10 10
q:<v-agree>	12 -12
q:<v-buy>	9 -9
q:<v-deny>	6 -6
q:<v-end>	17 -17
q:<v-say>	11 -11
q:<v-stay>	7 -7
q:<v-target>	21 -21
q:<v-up>	-15 15
q:?	14 -14
q:additional	9 -9
q:agree	7 -7
q:agreement	10 -10
q:an	11 -11
q:are	-6 6
q:as	7 -7
q:ask	-6 6
q:at	14 -14
q:be	10 -10
q:before	12 -12
q:bring	-6 6
q:busan	10 -10
q:charge	12 -12
q:date	9 -9
q:day	6 -6
q:did	8 -8
q:direction	-9 9
q:do	10 -10
q:doe	-12 12
q:down	-12 12
q:each	-15 15
q:end	10 -10
q:fentanyl	8 -8
q:for	-10 10
q:foreign	-6 6
q:forget	-10 10
q:free	-10 10
q:full	9 -9
q:gave	-9 9
q:go	-14 14
q:good	6 -6
q:have	14 -14
q:he	-8 8
q:his	-8 8
q:hour	10 -10
q:how	-8 8
q:is	7 -7
q:keep	11 -11
q:know	-7 7
q:last	7 -7
q:lay	-7 7
q:let	-7 7
q:levy	-8 8
q:mean	-7 7
q:meet	-10 10
q:minute	13 -13
q:morning	-7 7
q:mr	6 -6
q:name	-8 8
q:never	-10 10
q:new	-15 15
q:no	-12 12
q:not	21 -21
q:one	15 -15
q:order	8 -8
q:other	-12 12
q:our	6 -6
q:page	-8 8
q:port	-6 6
q:president	8 -8
q:put	-12 12
q:rice	-9 9
q:rise	-6 6
q:side	-21 21
q:since	8 -8
q:spoke	-16 16
q:stand	-10 10
q:steel	-6 6
q:still	8 -8
q:suspend	-17 17
q:take	7 -7
q:tell	14 -14
q:term	-18 18
q:that	9 -9
q:their	7 -7
q:thi	-6 6
q:timber	-11 11
q:trade	-7 7
q:two	-9 9
q:under	-9 9
q:until	-12 12
q:us	-7 7
q:was	7 -7
q:we	9 -9
q:what	9 -9
q:when	-8 8
q:who	-6 6
q:will	9 -9
q:worst	-7 7
q:worth	7 -7
q:wrong	-8 8
q:—	-16 16
qt=future	6 -6
qt=past	7 -7
qt=pluperfect	-8 8
qt=present	16 -16
r1=,	11 -11
r1=.	19 -19
r1=:	-8 8
r1=<v-stay>	12 -12
r1=<v-suspend>	9 -9
r1=at	7 -7
r1=each	-19 19
r1=from	8 -8
r1=on	-8 8
r1=stay	7 -7
r1=would	9 -9
r2="	-8 8
r2=.	-9 9
r2=<day-gone>	8 -8
r2=<duty>	-11 11
r2=<end>	29 -29
r2=<gate>	-14 14
r2=<level>	21 -21
r2=<v-begin>	8 -8
r2=<v-down>	7 -7
r2=<v-impose>	11 -11
r2=<v-suspend>	24 -24
r2=and	7 -7
r2=both	-26 26
r2=come	7 -7
r2=duty	-12 12
r2=each	-14 14
r2=it	-8 8
r2=suspend	16 -16
r2=the	10 -10
r2=to	-12 12
r2=wine	-8 8
r3=.	-15 15
r3=<duty>	-10 10
r3=<end>	22 -22
r3=<gate>	-20 20
r3=<goods>	19 -19
r3=<month-gone>	10 -10
r3=<number>	10 -10
r3=<v-begin>	6 -6
r3=<v-say>	9 -9
r3=agreement	-10 10
r3=are	-8 8
r3=on	15 -15
r3=side	-24 24
r3=tariff	-8 8
r3=that	-6 6
r3=with	7 -7
r4=<day-ahead>	8 -8
r4=<goods>	7 -7
r4=<level>	-6 6
r4=<number>	7 -7
r4=<v-bear>	-8 8
r4=<v-impose>	-16 16
r4=<v-say>	-9 9
r4=<v-stay>	-12 12
r4=<v-suspend>	-15 15
r4=again	8 -8
r4=at	-9 9
r4=fentanyl	7 -7
r4=in	6 -6
r4=leave	-7 7
r4=on	-7 7
r4=say	-9 9
r4=stay	-8 8
r4=that	12 -12
r4=there	6 -6
r4=they	-6 6
r4=top	9 -9
r=, "	-9 9
r=, and	6 -6
r=. <end>	19 -19
r=: the	-9 9
r=and <level>	9 -9
r=are suspend	9 -9
r=of duty	-12 12
r=of the	13 -13
r=on both	-7 7
r=on each	-9 9
r=on wine	-8 8
r=that it	-10 10
r=to <level>	6 -6
r=to <number>	-7 7
reach=both free	-14 14
reach=both free even	-8 8
reach=both free far	-7 7
reach=both free near	-9 9
reach=both free one	9 -9
reach=each free	-17 17
reach=each free far	-6 6
reach=each free one	-12 12
reach=none	33 -33
reach=none far	11 -11
reach=none near	10 -10
reach=none one	26 -26
reach=reciprocal free	11 -11
reach=the same free	7 -7
reaches free near	-9 9
reaches no far	11 -11
reaches no near	10 -10
reaches no one	26 -26
reaches past another one	9 -9
rule:each	-35 35
s:'s	11 -11
s:(	8 -8
s:)	9 -9
s:.	6 -6
s:;	-13 13
s:<day-ahead>	-9 9
s:<day-gone>	9 -9
s:<day-today>	13 -13
s:<gate>	-20 20
s:<goods>	30 -30
s:<level-noun>	17 -17
s:<level>	44 -44
s:<money>	9 -9
s:<month-ahead>	13 -13
s:<name>	23 -23
s:<not>	6 -6
s:<number>	20 -20
s:<organisation>	18 -18
s:<person>	15 -15
s:<points>	-11 11
s:<quality>	27 -27
s:<seat>	23 -23
s:<span>	-32 32
s:<v-agree>	-7 7
s:<v-begin>	10 -10
s:<v-buy>	10 -10
s:<v-down>	-7 7
s:<v-end>	-11 11
s:<v-say>	20 -20
s:<v-target>	-15 15
s:<v-up>	16 -16
s:?	7 -7
s:@	8 -8
s:a	-13 13
s:add	12 -12
s:additional	10 -10
s:all	19 -19
s:altogether	-8 8
s:answer	7 -7
s:anything	6 -6
s:ask	8 -8
s:at	-9 9
s:been	13 -13
s:before	8 -8
s:both	-31 31
s:bring	-11 11
s:but	7 -7
s:can	8 -8
s:certain	-6 6
s:citru	-21 21
s:come	6 -6
s:cut	-9 9
s:day	-11 11
s:did	-6 6
s:drop	-7 7
s:each	-34 34
s:either	-17 17
s:everything	-8 8
s:expire	-6 6
s:extension	6 -6
s:fall	8 -8
s:first	9 -9
s:free	-10 10
s:from	16 -16
s:full	-6 6
s:good	19 -19
s:had	10 -10
s:hold	8 -8
s:i	9 -9
s:if	15 -15
s:is	7 -7
s:it	9 -9
s:job	8 -8
s:lapse	-6 6
s:last	15 -15
s:licence	-7 7
s:list	9 -9
s:make	8 -8
s:may	-20 20
s:name	-6 6
s:new	-7 7
s:next	-7 7
s:no	16 -16
s:nobody	-8 8
s:not	6 -6
s:number	7 -7
s:only	15 -15
s:or	10 -10
s:order	6 -6
s:ordinary	6 -6
s:other	-10 10
s:our	11 -11
s:out	-18 18
s:over	15 -15
s:own	11 -11
s:plan	-7 7
s:plywood	-10 10
s:rate	6 -6
s:reciprocal	11 -11
s:retain	-19 19
s:same	18 -18
s:see	-8 8
s:side	-22 22
s:source	-7 7
s:stop	-11 11
s:take	10 -10
s:tariff	9 -9
s:tax	-8 8
s:tell	7 -7
s:than	-7 7
s:their	13 -13
s:them	13 -13
s:thereafter	-10 10
s:three	11 -11
s:top	6 -6
s:treaty	-6 6
s:was	-14 14
s:way	-10 10
s:where	7 -7
s:which	18 -18
s:wine	-17 17
s:with	13 -13
s:would	9 -9
s:year	-10 10
sa:" he	-9 9
sa:'s	7 -7
sa:,	12 -12
sa:, "	-8 8
sa:, <level>	-11 11
sa:, <number>	14 -14
sa:, both	-13 13
sa:, for	-6 6
sa:, on	9 -9
sa:, run	6 -6
sa:, when	7 -7
sa:, which	8 -8
sa:.	6 -6
sa:. "	-8 8
sa:: the	-9 9
sa:<day-today>	10 -10
sa:<day-today> .	7 -7
sa:<duty>	-10 10
sa:<gate>	-19 19
sa:<goods>	17 -17
sa:<level>	18 -18
sa:<level> .	7 -7
sa:<level> that	10 -10
sa:<money>	9 -9
sa:<month-gone>	18 -18
sa:<month-gone> ,	8 -8
sa:<name>	16 -16
sa:<not>	14 -14
sa:<number>	13 -13
sa:<organisation>	9 -9
sa:<person>	7 -7
sa:<quality>	8 -8
sa:<span>	-9 9
sa:<span> ,	11 -11
sa:<span> .	-13 13
sa:<v-bear>	-7 7
sa:<v-begin>	14 -14
sa:<v-end>	-10 10
sa:<v-impose>	-7 7
sa:<v-propose>	8 -8
sa:<v-up>	11 -11
sa:?	7 -7
sa:add	9 -9
sa:agreement	-10 10
sa:agreement of	-10 10
sa:all	9 -9
sa:altogether	-8 8
sa:altogether .	-8 8
sa:and <level>	15 -15
sa:and to	-11 11
sa:and we	-9 9
sa:are	-9 9
sa:are suspend	6 -6
sa:as	8 -8
sa:at	-8 8
sa:at the	-7 7
sa:back on	-7 7
sa:been	9 -9
sa:before	10 -10
sa:both	-18 18
sa:but	6 -6
sa:can	8 -8
sa:charge	-6 6
sa:citru	-13 13
sa:come	7 -7
sa:come back	-6 6
sa:come on	9 -9
sa:drop	-8 8
sa:duty	-11 11
sa:duty that	-6 6
sa:each	-22 22
sa:either	-18 18
sa:either side	-13 13
sa:expire	-7 7
sa:expire on	-7 7
sa:for good	8 -8
sa:from	22 -22
sa:from <day-gone>	8 -8
sa:good	9 -9
sa:good .	9 -9
sa:government	-6 6
sa:had	7 -7
sa:he	-7 7
sa:hold	15 -15
sa:ice	-10 10
sa:if	10 -10
sa:in	13 -13
sa:is on	-6 6
sa:keep	-6 6
sa:keep <level>	-7 7
sa:make	7 -7
sa:not	11 -11
sa:of <number>	-7 7
sa:of <span>	-6 6
sa:of duty	-12 12
sa:off	6 -6
sa:on <day-ahead>	-10 10
sa:on <day-gone>	-10 10
sa:on <quality>	8 -8
sa:on either	-8 8
sa:on hold	8 -8
sa:on ice	-10 10
sa:on wine	-20 20
sa:only	12 -12
sa:over	8 -8
sa:retain	-17 17
sa:run	6 -6
sa:same	6 -6
sa:say	-6 6
sa:say ,	-9 9
sa:second	-9 9
sa:see	-9 9
sa:side	-24 24
sa:side ,	-13 13
sa:side are	-11 11
sa:since	10 -10
sa:suspend ,	-6 6
sa:that	-6 6
sa:that .	-8 8
sa:the <level>	11 -11
sa:the agreement	-10 10
sa:the same	6 -6
sa:them	10 -10
sa:there .	6 -6
sa:to	-7 7
sa:to <number>	-6 6
sa:truce	6 -6
sa:two government	-6 6
sa:up	-6 6
sa:was	-6 6
sa:we	-6 6
sa:were	12 -12
sa:what	-10 10
sa:when	8 -8
sa:which	11 -11
sa:wine	-19 19
sa:wine .	-19 19
sa:year	-7 7
sa:year .	-8 8
sb:'s	7 -7
sb:, <name>	8 -8
sb:, and	-7 7
sb:, as	-13 13
sb:, at	-12 12
sb:, both	-20 20
sb:, in	-15 15
sb:, the	-11 11
sb:, which	8 -8
sb:-	9 -9
sb:.	6 -6
sb:: <level>	-6 6
sb:: <number>	17 -17
sb:;	-9 9
sb:<agent>	16 -16
sb:<day-ahead>	-8 8
sb:<day-gone>	13 -13
sb:<duty>	19 -19
sb:<goods>	20 -20
sb:<level-noun>	17 -17
sb:<level>	20 -20
sb:<level> and	17 -17
sb:<month-ahead>	7 -7
sb:<month-gone>	-9 9
sb:<name>	19 -19
sb:<name> 's	11 -11
sb:<name> ,	16 -16
sb:<name> and	-10 10
sb:<number>	13 -13
sb:<number> ,	20 -20
sb:<organisation>	8 -8
sb:<person>	9 -9
sb:<person> :	7 -7
sb:<person> say	-6 6
sb:<points>	7 -7
sb:<quality>	26 -26
sb:<seat>	19 -19
sb:<span>	-29 29
sb:<span> ,	-22 22
sb:<span> at	-8 8
sb:<v-agree>	-6 6
sb:<v-bear>	9 -9
sb:<v-buy>	6 -6
sb:<v-down>	-7 7
sb:<v-say>	16 -16
sb:<v-stay>	11 -11
sb:<v-target>	-13 13
sb:<v-up>	10 -10
sb:@	8 -8
sb:a	-9 9
sb:a deal	-6 6
sb:a treaty	-8 8
sb:a truce	-15 15
sb:additional	7 -7
sb:agreement	6 -6
sb:all	8 -8
sb:and	-10 10
sb:and <name>	-14 14
sb:and at	-6 6
sb:and to	7 -7
sb:another	-6 6
sb:as	-8 8
sb:ask	6 -6
sb:at the	8 -8
sb:been	6 -6
sb:both	-18 18
sb:bring	-12 12
sb:bring the	-8 8
sb:by	6 -6
sb:certain	-7 7
sb:charge	11 -11
sb:citru	-9 9
sb:close	-7 7
sb:coffee and	-7 7
sb:come a	-8 8
sb:country	-6 6
sb:cut	-9 9
sb:day	-13 13
sb:day ,	-9 9
sb:did	-7 7
sb:duty	10 -10
sb:duty of	7 -7
sb:each	-17 17
sb:end ,	9 -9
sb:everything	-9 9
sb:fall	6 -6
sb:fentanyl	12 -12
sb:first	6 -6
sb:for <span>	-13 13
sb:for a	9 -9
sb:from the	-7 7
sb:full	-7 7
sb:geneva	-8 8
sb:go down	-6 6
sb:good	9 -9
sb:had been	8 -8
sb:had the	-7 7
sb:has been	11 -11
sb:have been	-7 7
sb:if	7 -7
sb:if it	-8 8
sb:if the	7 -7
sb:in a	8 -8
sb:in its	-8 8
sb:in the	10 -10
sb:is	10 -10
sb:is no	8 -8
sb:it	15 -15
sb:it was	16 -16
sb:last	9 -9
sb:leave	-9 9
sb:may	-20 20
sb:more	-8 8
sb:more than	-9 9
sb:new	-8 8
sb:next	-6 6
sb:no	14 -14
sb:nobody	-11 11
sb:nothing	8 -8
sb:of <month-gone>	-13 13
sb:of <span>	-13 13
sb:of a	8 -8
sb:on	13 -13
sb:on <day-ahead>	9 -9
sb:on the	12 -12
sb:other	-10 10
sb:our	14 -14
sb:out	-19 19
sb:out of	-8 8
sb:own	6 -6
sb:pay	10 -10
sb:plan	-7 7
sb:plywood	-10 10
sb:reciprocal	12 -12
sb:run	-9 9
sb:run out	-9 9
sb:same	9 -9
sb:sign a	-9 9
sb:since	-9 9
sb:stand	14 -14
sb:stand at	9 -9
sb:still	-7 7
sb:stop	-12 12
sb:suspend ,	-7 7
sb:take	8 -8
sb:talk of	6 -6
sb:tariff	16 -16
sb:tax	-9 9
sb:tax at	-10 10
sb:tell	6 -6
sb:than	-8 8
sb:that ,	-8 8
sb:that day	-7 7
sb:that it	8 -8
sb:the <day-ahead>	-11 11
sb:the <level>	7 -7
sb:the <name>	10 -10
sb:the <number>	-7 7
sb:the <organisation>	8 -8
sb:the new	-12 12
sb:the other	9 -9
sb:the same	8 -8
sb:the standstill	-8 8
sb:the truce	8 -8
sb:their	13 -13
sb:then	6 -6
sb:there	7 -7
sb:there is	10 -10
sb:thi	7 -7
sb:three	7 -7
sb:to <level>	10 -10
sb:treaty	-7 7
sb:truce ,	6 -6
sb:truce of	-10 10
sb:up	11 -11
sb:up to	6 -6
sb:was	-8 8
sb:way	-7 7
sb:we	12 -12
sb:were at	-7 7
sb:what is	-6 6
sb:when	-6 6
sb:which	9 -9
sb:will be	-14 14
sb:with	14 -14
sb:would	8 -8
t0=future	6 -6
t0=future-passive	-9 9
t0=past	8 -8
t0=present-passive	9 -9
t1=future-passive	-9 9
t1=present-passive	9 -9
t2=modal	7 -7
t2=participle-passive	8 -8
t2=present	10 -10
t2=present-passive	-15 15
v0-none	13 -13
v0=bring	-13 13
v0=leave	-6 6
v0=other	7 -7
v0=put	8 -8
v0=stand	12 -12
v0=tax	-10 10
v1-none	10 -10
v1=bring	-13 13
v1=leave	-6 6
v1=other	7 -7
v1=put	9 -9
v1=stand	12 -12
v1=tax	-10 10
v2-none	18 -18
v2=other	9 -9
v2=stay	6 -6
v2=suspend	9 -9
verbless	8 -8
vt0=be present	7 -7
vt0=leave present	-7 7
vt0=stand past	8 -8
vt1=be present	6 -6
vt1=leave present	-7 7
vt1=stand past	8 -8
vt2=come modal	7 -7
vt2=other present	8 -8
vt2=stay present	7 -7
within=1	27 -27
within=2	26 -26`;
