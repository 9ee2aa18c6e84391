// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	26 -26
a:-	8 -8
a:<day-ahead> .	-8 8
a:<day-today>	7 -7
a:<day-today> .	6 -6
a:<duty>	-13 13
a:<gate>	-25 25
a:<level>	19 -19
a:<month-gone>	15 -15
a:<name>	6 -6
a:<number>	8 -8
a:<quality>	11 -11
a:<v-bear>	-7 7
a:<v-begin>	7 -7
a:<v-say>	8 -8
a:<v-suspend>	6 -6
a:a	-7 7
a:again	6 -6
a:and <level>	12 -12
a:and to	-11 11
a:are	-10 10
a:as	7 -7
a:back on	-8 8
a:be	6 -6
a:both	-7 7
a:by	-6 6
a:come on	8 -8
a:duty	-13 13
a:each	-20 20
a:either	-19 19
a:either side	-13 13
a:from	14 -14
a:in	8 -8
a:in <month-gone>	6 -6
a:it	-6 6
a:of duty	-12 12
a:of the	14 -14
a:on either	-9 9
a:on top	10 -10
a:on wine	-7 7
a:pay	-6 6
a:pay .	-6 6
a:side	-21 21
a:side are	-14 14
a:stay	6 -6
a:suspend	10 -10
a:suspend .	6 -6
a:that	6 -6
a:the	12 -12
a:the <level>	10 -10
a:to	-17 17
a:to <level>	-7 7
a:to <number>	-7 7
a:top	10 -10
a:way	-6 6
a:wine	-6 6
a:wine .	-6 6
a:would	9 -9
asks	7 -7
b:'s	8 -8
b:,	-10 10
b:, and	-6 6
b:, at	-14 14
b:, both	-20 20
b:, the	-6 6
b::	-8 8
b:: a	-7 7
b:;	-13 13
b:<agent>	12 -12
b:<day-ahead>	-7 7
b:<day-ahead> and	-6 6
b:<gate>	-11 11
b:<goods>	8 -8
b:<level> and	15 -15
b:<month-gone>	-6 6
b:<name>	29 -29
b:<organisation>	8 -8
b:<person> say	-6 6
b:<quality>	11 -11
b:<span> at	-8 8
b:<v-bear>	7 -7
b:<v-down>	-9 9
b:<v-propose>	19 -19
b:<v-stay>	11 -11
b:and at	-6 6
b:and to	7 -7
b:at	-16 16
b:at <number>	-8 8
b:both	-23 23
b:both country	-6 6
b:bring	-13 13
b:bring the	-9 9
b:coffee and	-6 6
b:cut	-8 8
b:down to	-6 6
b:duty go	-6 6
b:duty of	6 -6
b:each	-10 10
b:each side	-9 9
b:fentanyl	6 -6
b:for	16 -16
b:for a	6 -6
b:from	11 -11
b:go down	-7 7
b:good	11 -11
b:had	6 -6
b:have been	-7 7
b:in	8 -8
b:is	19 -19
b:it	12 -12
b:it was	12 -12
b:more	-8 8
b:more than	-8 8
b:of <month-gone>	-7 7
b:of the	-9 9
b:on	13 -13
b:other	12 -12
b:out	-7 7
b:out of	-8 8
b:pay	6 -6
b:put	9 -9
b:since	-12 12
b:since the	-6 6
b:stand	11 -11
b:stand at	8 -8
b:still	-8 8
b:sugar	-6 6
b:tariff	8 -8
b:tax	-9 9
b:tax at	-9 9
b:than	-8 8
b:that	13 -13
b:the <number>	-10 10
b:the other	9 -9
b:their	11 -11
b:there	6 -6
b:they	12 -12
b:to <level>	10 -10
b:treaty	-8 8
b:truce	8 -8
b:up	8 -8
b:we	7 -7
b:were at	-6 6
b:will	-7 7
b:will be	-8 8
c0=propose	15 -15
c1=propose	15 -15
c2=begin	6 -6
c2=say	8 -8
c2=stay	-6 6
codes=0	-7 7
codes=1	28 -28
codes=2	16 -16
codes=3	6 -6
ct0=down past	10 -10
ct0=down perfect	-7 7
ct0=impose future-passive	-9 9
ct0=impose present	-7 7
ct0=impose present-passive	6 -6
ct0=stay future	10 -10
ct0=suspend past	-6 6
ct0=target future-passive	-10 10
ct0=up modal	7 -7
ct1=down past	10 -10
ct1=down perfect	-7 7
ct1=impose future-passive	-9 9
ct1=impose present	-6 6
ct1=impose present-passive	6 -6
ct1=stay future	7 -7
ct1=suspend past	-6 6
ct1=target future-passive	-10 10
ct1=up modal	7 -7
ct2=begin modal	6 -6
ct2=down modal	6 -6
ct2=impose present-passive	-7 7
ct2=stay present-passive	-18 18
ct2=suspend present	7 -7
divided=even	-9 9
divided=far	11 -11
divided=one	30 -30
each even	-14 14
each far	-23 23
each near	-28 28
each s:both	-31 31
each s:each	-34 34
each s:either	-17 17
each s:reciprocal	11 -11
each s:the same	18 -18
each s:the two	-6 6
each s:their	6 -6
each sentence even	-11 11
each sentence far	15 -15
each sentence near	-8 8
each sentence one	9 -9
each:both	-27 27
each:both 0	-25 25
each:both even	-13 13
each:both far	-12 12
each:both near	-13 13
each:each	-27 27
each:each 0	-23 23
each:each 1	-10 10
each:each far	-12 12
each:each near	-22 22
each:either	-19 19
each:either 0	-19 19
each:the two near	-6 6
f:"	-8 8
f:'s	-7 7
f:-	-12 12
f:;	-6 6
f:<day-gone>	9 -9
f:<level>	12 -12
f:<month-ahead>	12 -12
f:<name>	8 -8
f:<points>	-7 7
f:<quality>	-9 9
f:<span>	9 -9
f:<v-bear>	-8 8
f:<v-end>	10 -10
f:<v-impose>	17 -17
f:<v-sell>	-8 8
f:<v-up>	7 -7
f:a	-11 11
f:about	-7 7
f:again	-12 12
f:as	13 -13
f:back	8 -8
f:been	9 -9
f:before	-8 8
f:both	-13 13
f:come	-7 7
f:day	-11 11
f:down	-14 14
f:duty	-8 8
f:either	-9 9
f:end	11 -11
f:every	-7 7
f:fall	7 -7
f:figure	-9 9
f:first	7 -7
f:for	28 -28
f:from	24 -24
f:had	12 -12
f:has	9 -9
f:have	-9 9
f:hold	-8 8
f:if	8 -8
f:in	6 -6
f:is	10 -10
f:last	-8 8
f:list	8 -8
f:make	7 -7
f:meet	-18 18
f:no	12 -12
f:nobody	-13 13
f:none	-7 7
f:nothing	-8 8
f:now	6 -6
f:once	6 -6
f:only	-6 6
f:out	-7 7
f:over	-12 12
f:part	-14 14
f:pause	9 -9
f:plan	-6 6
f:renewed	-6 6
f:same	8 -8
f:say	-6 6
f:side	-6 6
f:sign	9 -9
f:since	-12 12
f:something	-6 6
f:sugar	-7 7
f:table	10 -10
f:tariff	7 -7
f:their	9 -9
f:then	-13 13
f:they	14 -14
f:to	9 -9
f:truce	12 -12
f:two	18 -18
f:unless	-6 6
f:we	-6 6
f:week	-7 7
f:where	13 -13
f:year	6 -6
f:you	6 -6
first-of-paragraph	16 -16
has-future	-7 7
has-gerund	6 -6
has-infinitive	9 -9
has-modal	16 -16
has-participle	18 -18
has-past	13 -13
headline	-13 13
l1=,	10 -10
l1=:	-11 11
l1=<level>	8 -8
l1=<v-bear>	23 -23
l1=<v-impose>	6 -6
l1=<v-stay>	12 -12
l1=<v-suspend>	-7 7
l1=a	8 -8
l1=and	13 -13
l1=at	-12 12
l1=been	-9 9
l1=keep	9 -9
l1=leave	-6 6
l1=of	6 -6
l1=other	7 -7
l1=pay	19 -19
l1=still	-10 10
l1=suspend	-8 8
l1=than	-8 8
l1=was	10 -10
l1=with	6 -6
l2=<level>	14 -14
l2=<name>	10 -10
l2=<v-begin>	-10 10
l2=<v-end>	10 -10
l2=<v-stay>	7 -7
l2=<v-up>	-6 6
l2=bring	-7 7
l2=go	-9 9
l2=have	-9 9
l2=it	12 -12
l2=more	-8 8
l2=sugar	-6 6
l2=suspend	-6 6
l2=the	7 -7
l2=was	-8 8
l3=,	11 -11
l3=:	9 -9
l3=<begin>	7 -7
l3=<goods>	14 -14
l3=<name>	9 -9
l3=<not>	9 -9
l3=<number>	14 -14
l3=<v-bear>	-10 10
l3=<v-impose>	10 -10
l3=at	-8 8
l3=both	-25 25
l3=country	-7 7
l3=duty	-6 6
l3=from	11 -11
l3=in	7 -7
l3=is	-6 6
l3=no	8 -8
l3=other	-11 11
l3=pay	-8 8
l3=the	6 -6
l3=to	11 -11
l3=truce	10 -10
l3=would	-7 7
l4=<begin>	16 -16
l4=<level-noun>	6 -6
l4=<month-gone>	-15 15
l4=<name>	8 -8
l4=<not>	-13 13
l4=<v-stay>	-7 7
l4=<v-up>	6 -6
l4=and	8 -8
l4=both	-9 9
l4=each	-23 23
l4=is	9 -9
l4=of	13 -13
l4=on	9 -9
l4=say	-6 6
l4=since	-6 6
l4=that	6 -6
l4=to	6 -6
l4=what	-7 7
l4=will	-7 7
l4=would	6 -6
l=, at	-6 6
l=, the	-9 9
l=<level> and	6 -6
l=and at	-6 6
l=and to	6 -6
l=down to	-6 6
l=go from	-7 7
l=go to	-6 6
l=have been	-11 11
l=it was	7 -7
l=more than	-8 8
l=of the	-6 6
l=the other	7 -7
l=were at	-6 6
lead=,	-10 10
lead=:	-8 8
lead=;	-13 13
lead=and	20 -20
lead=fifteen	-6 6
lead=goods	6 -6
lead=it	11 -11
lead=ten	-19 19
lead=that	9 -9
lead=the	14 -14
lll=go down to	-7 7
lll=would have been	-7 7
lr=, would	6 -6
lr=: ,	-10 10
lr=: .	6 -6
lr=: on	-12 12
lr=<level> <end>	6 -6
lr=at ,	6 -6
lr=keep of	8 -8
lr=the that	-9 9
lr=to ,	11 -11
lr=to and	-10 10
nc2=impose	-8 8
nct2=bear past	-9 9
nct2=impose present	-13 13
nct2=stay past	-14 14
nct2=stay present	8 -8
nct2=suspend past	-7 7
next=,	10 -10
next=:	-7 7
next=and	-7 7
nhas-modal	-9 9
nhas-past	-10 10
nhas-perfect	10 -10
nhas-present	6 -6
no each even	14 -14
no each far	39 -39
no each near	42 -42
no each one	30 -30
not led even	-6 6
not led far	12 -12
not led one	33 -33
nt2=past	-14 14
nt2=perfect	9 -9
nv0-none	8 -8
nv1-none	8 -8
nv2-none	9 -9
nv2=be	7 -7
nv2=keep	-8 8
nv2=put	-6 6
nvt2=be present	10 -10
nvt2=put present	-10 10
pc0=end	-10 10
pc0=propose	-9 9
pc0=say	11 -11
pc0=stay	17 -17
pc0=target	-9 9
pc0=up	9 -9
pc1=propose	-8 8
pc1=say	11 -11
pc1=stay	17 -17
pc1=target	-8 8
pc1=up	9 -9
pct0=end past	-13 13
pct0=impose modal	-6 6
pct0=impose past	19 -19
pct0=impose past-passive	-7 7
pct0=say past	8 -8
pct0=stay present	15 -15
pct0=suspend present-passive	-6 6
pct0=target present	-13 13
pct1=end participle-passive	9 -9
pct1=end past	-13 13
pct1=impose modal	-6 6
pct1=impose past	19 -19
pct1=impose past-passive	-7 7
pct1=say past	8 -8
pct1=stay present	15 -15
pct1=suspend present-passive	-6 6
pct1=target present	-13 13
phas-future	11 -11
phas-participle	8 -8
phas-pluperfect	7 -7
pt0=future	7 -7
pt0=modal	-6 6
pt0=past-passive	-7 7
pt0=pluperfect	7 -7
pt1=future	7 -7
pt1=modal	-6 6
pt1=participle-passive	8 -8
pt1=past-passive	-7 7
pt1=pluperfect	7 -7
pv0=be	15 -15
pv0=leave	-6 6
pv0=stop	-13 13
pv1=be	15 -15
pv1=end	9 -9
pv1=leave	-6 6
pvt0=be present	14 -14
pvt1=be present	14 -14
q:"	11 -11
q:'s	-6 6
q:.	8 -8
q:;	-7 7
q:<agent>	12 -12
q:<duty>	-10 10
q:<gate>	-30 30
q:<level-noun>	-8 8
q:<level>	15 -15
q:<money>	6 -6
q:<name>	-8 8
q:<number>	15 -15
q:<points>	-14 14
q:<seat>	-9 9
q:<v-agree>	10 -10
q:<v-buy>	9 -9
q:<v-deny>	7 -7
q:<v-end>	13 -13
q:<v-return>	6 -6
q:<v-say>	10 -10
q:<v-suspend>	-7 7
q:<v-target>	19 -19
q:<v-up>	-14 14
q:?	9 -9
q:additional	8 -8
q:agree	7 -7
q:agreement	10 -10
q:an	9 -9
q:announce	6 -6
q:are	-7 7
q:as	6 -6
q:ask	-6 6
q:at	12 -12
q:be	8 -8
q:before	10 -10
q:bring	-6 6
q:busan	9 -9
q:charge	8 -8
q:cod	-6 6
q:date	9 -9
q:day	7 -7
q:did	9 -9
q:direction	-9 9
q:do	9 -9
q:doe	-11 11
q:down	-12 12
q:each	-15 15
q:end	11 -11
q:fentanyl	8 -8
q:for	-11 11
q:foreign	-6 6
q:forget	-10 10
q:free	-10 10
q:from	6 -6
q:full	8 -8
q:gave	-8 8
q:go	-13 13
q:good	7 -7
q:have	16 -16
q:he	-8 8
q:him	-12 12
q:his	-7 7
q:hour	9 -9
q:how	-8 8
q:is	9 -9
q:keep	10 -10
q:know	-7 7
q:lay	-6 6
q:let	-8 8
q:levy	-8 8
q:meet	-9 9
q:minute	12 -12
q:morning	-7 7
q:mr	6 -6
q:name	-7 7
q:never	-9 9
q:new	-16 16
q:no	-12 12
q:not	23 -23
q:one	13 -13
q:order	8 -8
q:other	-12 12
q:our	6 -6
q:page	-8 8
q:port	-6 6
q:president	8 -8
q:put	-12 12
q:rice	-9 9
q:rise	-6 6
q:rule	6 -6
q:side	-21 21
q:since	6 -6
q:spoke	-16 16
q:stand	-8 8
q:still	8 -8
q:suspend	-18 18
q:take	7 -7
q:tell	13 -13
q:term	-19 19
q:that	6 -6
q:the	-6 6
q:their	6 -6
q:them	6 -6
q:timber	-11 11
q:trade	-8 8
q:truce	-7 7
q:two	-8 8
q:under	-8 8
q:until	-14 14
q:was	6 -6
q:what	13 -13
q:when	-8 8
q:who	-6 6
q:will	8 -8
q:worth	7 -7
q:wrong	-9 9
q:—	-16 16
qt=pluperfect	-8 8
qt=present	17 -17
r1=,	12 -12
r1=.	18 -18
r1=:	-9 9
r1=<level>	6 -6
r1=<v-stay>	12 -12
r1=<v-suspend>	10 -10
r1=at	6 -6
r1=each	-18 18
r1=from	6 -6
r1=on	-8 8
r1=stay	7 -7
r1=would	7 -7
r2="	-7 7
r2=.	-8 8
r2=<day-gone>	7 -7
r2=<duty>	-12 12
r2=<end>	27 -27
r2=<gate>	-16 16
r2=<level>	21 -21
r2=<v-begin>	7 -7
r2=<v-down>	6 -6
r2=<v-suspend>	24 -24
r2=a	6 -6
r2=and	7 -7
r2=both	-27 27
r2=come	6 -6
r2=duty	-12 12
r2=each	-14 14
r2=it	-9 9
r2=suspend	18 -18
r2=the	10 -10
r2=to	-12 12
r2=wine	-7 7
r3=.	-18 18
r3=<duty>	-9 9
r3=<end>	23 -23
r3=<gate>	-18 18
r3=<goods>	21 -21
r3=<month-gone>	9 -9
r3=<number>	11 -11
r3=<v-say>	9 -9
r3=agreement	-10 10
r3=are	-8 8
r3=impose	-11 11
r3=on	15 -15
r3=side	-22 22
r3=tariff	-8 8
r3=that	-6 6
r3=to	6 -6
r3=with	7 -7
r4=<day-ahead>	10 -10
r4=<end>	9 -9
r4=<goods>	6 -6
r4=<level>	-7 7
r4=<number>	8 -8
r4=<v-bear>	-8 8
r4=<v-impose>	-15 15
r4=<v-say>	-9 9
r4=<v-stay>	-12 12
r4=<v-suspend>	-15 15
r4=again	8 -8
r4=at	-10 10
r4=fentanyl	7 -7
r4=in	6 -6
r4=on	-6 6
r4=say	-9 9
r4=stay	-8 8
r4=that	13 -13
r4=there	7 -7
r4=they	-7 7
r4=top	9 -9
r=, "	-8 8
r=, and	6 -6
r=. <end>	18 -18
r=: the	-10 10
r=and <level>	11 -11
r=are suspend	9 -9
r=of duty	-12 12
r=of the	12 -12
r=on both	-8 8
r=on each	-8 8
r=on wine	-7 7
r=that it	-11 11
r=to <level>	6 -6
r=to <number>	-8 8
reach=both free	-14 14
reach=both free even	-14 14
reach=both free one	9 -9
reach=each free	-17 17
reach=each free one	-9 9
reach=none	36 -36
reach=none far	13 -13
reach=none one	26 -26
reach=reciprocal free	12 -12
reach=the same free	7 -7
reach=their free	6 -6
reaches free even	-16 16
reaches no far	13 -13
reaches no one	26 -26
reaches past another one	9 -9
rule:each	-37 37
s:'s	13 -13
s:(	8 -8
s:)	8 -8
s:.	7 -7
s:;	-12 12
s:<agent>	10 -10
s:<day-ahead>	-11 11
s:<day-gone>	10 -10
s:<day-today>	11 -11
s:<gate>	-22 22
s:<goods>	32 -32
s:<level-noun>	18 -18
s:<level>	39 -39
s:<money>	8 -8
s:<month-ahead>	15 -15
s:<name>	24 -24
s:<number>	16 -16
s:<organisation>	18 -18
s:<person>	19 -19
s:<points>	-10 10
s:<quality>	27 -27
s:<seat>	21 -21
s:<span>	-32 32
s:<v-agree>	-8 8
s:<v-begin>	11 -11
s:<v-buy>	9 -9
s:<v-down>	-7 7
s:<v-end>	-12 12
s:<v-propose>	6 -6
s:<v-say>	17 -17
s:<v-target>	-15 15
s:<v-up>	17 -17
s:?	7 -7
s:@	9 -9
s:_	8 -8
s:a	-11 11
s:add	12 -12
s:additional	10 -10
s:against	6 -6
s:all	19 -19
s:altogether	-8 8
s:answer	7 -7
s:anything	7 -7
s:apply	6 -6
s:are	-6 6
s:aside	-7 7
s:ask	8 -8
s:at	-9 9
s:been	12 -12
s:before	8 -8
s:both	-31 31
s:bring	-11 11
s:but	7 -7
s:can	9 -9
s:citru	-20 20
s:come	6 -6
s:cut	-7 7
s:day	-10 10
s:doing	6 -6
s:drop	-7 7
s:each	-34 34
s:either	-17 17
s:everything	-7 7
s:expire	-6 6
s:extension	7 -7
s:first	10 -10
s:free	-12 12
s:from	19 -19
s:good	16 -16
s:had	12 -12
s:hold	7 -7
s:ice	-8 8
s:if	15 -15
s:is	9 -9
s:it	7 -7
s:its	-6 6
s:job	7 -7
s:last	13 -13
s:licence	-6 6
s:list	8 -8
s:make	12 -12
s:may	-19 19
s:next	-7 7
s:no	16 -16
s:nobody	-9 9
s:number	6 -6
s:of	-6 6
s:only	15 -15
s:or	10 -10
s:order	6 -6
s:ordinary	7 -7
s:other	-10 10
s:our	12 -12
s:out	-18 18
s:over	16 -16
s:own	11 -11
s:plan	-7 7
s:plywood	-10 10
s:present	6 -6
s:rate	6 -6
s:reciprocal	11 -11
s:retain	-19 19
s:same	18 -18
s:see	-8 8
s:side	-21 21
s:source	-6 6
s:stop	-10 10
s:take	9 -9
s:tariff	10 -10
s:tax	-8 8
s:tell	6 -6
s:than	-6 6
s:their	11 -11
s:them	12 -12
s:thereafter	-11 11
s:three	12 -12
s:treaty	-7 7
s:turn	-6 6
s:was	-14 14
s:way	-9 9
s:where	7 -7
s:which	17 -17
s:wine	-17 17
s:with	14 -14
s:year	-9 9
s:you	7 -7
sa:" he	-8 8
sa:'s	7 -7
sa:,	14 -14
sa:, "	-7 7
sa:, <level>	-11 11
sa:, <number>	15 -15
sa:, both	-13 13
sa:, on	9 -9
sa:, run	6 -6
sa:, which	7 -7
sa:.	7 -7
sa:. "	-8 8
sa:: the	-8 8
sa:<day-today>	10 -10
sa:<day-today> .	7 -7
sa:<duty>	-10 10
sa:<gate>	-21 21
sa:<goods>	17 -17
sa:<level>	17 -17
sa:<level> .	7 -7
sa:<level> on	-7 7
sa:<level> that	12 -12
sa:<money>	8 -8
sa:<month-ahead>	6 -6
sa:<month-gone>	18 -18
sa:<month-gone> ,	7 -7
sa:<name>	17 -17
sa:<not>	10 -10
sa:<number>	9 -9
sa:<number> .	7 -7
sa:<organisation>	6 -6
sa:<person>	6 -6
sa:<quality>	7 -7
sa:<span>	-7 7
sa:<span> ,	12 -12
sa:<span> .	-11 11
sa:<v-bear>	-7 7
sa:<v-begin>	17 -17
sa:<v-end>	-13 13
sa:<v-impose>	-6 6
sa:<v-propose>	7 -7
sa:<v-suspend>	6 -6
sa:<v-up>	11 -11
sa:?	7 -7
sa:add	9 -9
sa:agreement	-10 10
sa:agreement of	-10 10
sa:all	10 -10
sa:altogether	-8 8
sa:altogether .	-8 8
sa:and <level>	16 -16
sa:and to	-11 11
sa:and we	-8 8
sa:are	-10 10
sa:as	8 -8
sa:aside	-7 7
sa:at	-9 9
sa:at the	-6 6
sa:back .	6 -6
sa:back on	-8 8
sa:been	10 -10
sa:before	9 -9
sa:both	-19 19
sa:can	9 -9
sa:citru	-13 13
sa:come	6 -6
sa:come on	9 -9
sa:drop	-8 8
sa:duty	-13 13
sa:duty that	-6 6
sa:each	-23 23
sa:each side	-6 6
sa:either	-17 17
sa:either side	-12 12
sa:expire	-6 6
sa:expire on	-7 7
sa:for good	9 -9
sa:from	24 -24
sa:from <day-gone>	8 -8
sa:good	8 -8
sa:good .	11 -11
sa:had	8 -8
sa:has	6 -6
sa:he	-7 7
sa:hold	14 -14
sa:ice	-11 11
sa:if	8 -8
sa:in	16 -16
sa:make	10 -10
sa:not	12 -12
sa:of <number>	-7 7
sa:of duty	-12 12
sa:off	6 -6
sa:on <day-ahead>	-8 8
sa:on <day-gone>	-10 10
sa:on <quality>	7 -7
sa:on either	-7 7
sa:on hold	7 -7
sa:on ice	-11 11
sa:on wine	-19 19
sa:only	12 -12
sa:over	9 -9
sa:pay .	-6 6
sa:put	-6 6
sa:retain	-16 16
sa:run	7 -7
sa:same	6 -6
sa:say ,	-8 8
sa:second	-8 8
sa:see	-8 8
sa:side	-24 24
sa:side ,	-13 13
sa:side are	-11 11
sa:since	7 -7
sa:that .	-8 8
sa:the <level>	13 -13
sa:the agreement	-10 10
sa:the same	6 -6
sa:them	9 -9
sa:to	-6 6
sa:to <number>	-6 6
sa:was	-6 6
sa:we	-6 6
sa:were	11 -11
sa:what	-10 10
sa:when	7 -7
sa:which	12 -12
sa:wine	-18 18
sa:wine .	-19 19
sa:year	-7 7
sa:year .	-8 8
sb:'s	8 -8
sb:,	-6 6
sb:, <name>	6 -6
sb:, and	-7 7
sb:, as	-12 12
sb:, at	-12 12
sb:, both	-18 18
sb:, in	-15 15
sb:, the	-10 10
sb:, which	6 -6
sb:-	9 -9
sb:: <level>	-6 6
sb:: <number>	15 -15
sb:;	-10 10
sb:<agent>	17 -17
sb:<day-ahead>	-9 9
sb:<day-ahead> and	-6 6
sb:<day-gone>	10 -10
sb:<duty>	21 -21
sb:<goods>	22 -22
sb:<level-noun>	16 -16
sb:<level>	22 -22
sb:<level> and	17 -17
sb:<month-ahead>	8 -8
sb:<month-gone>	-10 10
sb:<name>	19 -19
sb:<name> 's	8 -8
sb:<name> ,	16 -16
sb:<name> and	-10 10
sb:<number>	16 -16
sb:<number> ,	18 -18
sb:<number> for	6 -6
sb:<organisation>	11 -11
sb:<person>	13 -13
sb:<person> :	8 -8
sb:<person> say	-6 6
sb:<points>	7 -7
sb:<quality>	25 -25
sb:<seat>	18 -18
sb:<span>	-31 31
sb:<span> ,	-22 22
sb:<span> at	-7 7
sb:<v-agree>	-7 7
sb:<v-bear>	11 -11
sb:<v-buy>	7 -7
sb:<v-down>	-7 7
sb:<v-say>	17 -17
sb:<v-stay>	9 -9
sb:<v-target>	-12 12
sb:<v-up>	10 -10
sb:@	9 -9
sb:_	8 -8
sb:a	-9 9
sb:a deal	-6 6
sb:a treaty	-8 8
sb:a truce	-16 16
sb:additional	7 -7
sb:agreement	6 -6
sb:all	8 -8
sb:and	-11 11
sb:and <name>	-14 14
sb:and at	-6 6
sb:and to	7 -7
sb:another	-6 6
sb:are	6 -6
sb:as	-6 6
sb:ask	7 -7
sb:at the	7 -7
sb:back	8 -8
sb:both	-18 18
sb:bring	-12 12
sb:bring the	-9 9
sb:certain	-6 6
sb:charge	6 -6
sb:citru	-8 8
sb:close	-6 6
sb:coffee and	-6 6
sb:come a	-8 8
sb:cut	-7 7
sb:day	-12 12
sb:day ,	-8 8
sb:did	-6 6
sb:duty	11 -11
sb:duty of	8 -8
sb:each	-17 17
sb:end ,	9 -9
sb:everything	-8 8
sb:fentanyl	15 -15
sb:first	7 -7
sb:for <span>	-12 12
sb:for a	8 -8
sb:geneva	-9 9
sb:go down	-6 6
sb:good	9 -9
sb:had	6 -6
sb:had been	6 -6
sb:had the	-7 7
sb:has been	9 -9
sb:have been	-6 6
sb:if	9 -9
sb:if it	-6 6
sb:if the	9 -9
sb:in <month-gone>	-6 6
sb:in a	7 -7
sb:in its	-8 8
sb:in the	10 -10
sb:is	7 -7
sb:is no	9 -9
sb:it	11 -11
sb:it was	17 -17
sb:it will	7 -7
sb:last	8 -8
sb:leave	-9 9
sb:may	-19 19
sb:more	-7 7
sb:more than	-8 8
sb:new	-6 6
sb:no	15 -15
sb:nobody	-11 11
sb:nothing	8 -8
sb:of <month-gone>	-12 12
sb:of <span>	-16 16
sb:of a	7 -7
sb:on	10 -10
sb:on <day-ahead>	9 -9
sb:on the	11 -11
sb:other	-9 9
sb:our	13 -13
sb:out	-19 19
sb:out of	-7 7
sb:own	6 -6
sb:pay	7 -7
sb:plan	-7 7
sb:plywood	-11 11
sb:reciprocal	12 -12
sb:run	-10 10
sb:run out	-9 9
sb:same	9 -9
sb:sign a	-10 10
sb:since	-9 9
sb:stand	13 -13
sb:stand at	8 -8
sb:still	-6 6
sb:stop	-11 11
sb:suspend ,	-7 7
sb:take	7 -7
sb:tariff	15 -15
sb:tax	-9 9
sb:tax at	-9 9
sb:than	-8 8
sb:that ,	-7 7
sb:that day	-8 8
sb:that it	7 -7
sb:the <day-ahead>	-10 10
sb:the <level>	7 -7
sb:the <name>	9 -9
sb:the <number>	-7 7
sb:the <organisation>	9 -9
sb:the <quality>	6 -6
sb:the new	-11 11
sb:the other	9 -9
sb:the same	8 -8
sb:the standstill	-7 7
sb:the truce	6 -6
sb:their	14 -14
sb:then	7 -7
sb:there is	10 -10
sb:thi	7 -7
sb:three	7 -7
sb:to <level>	11 -11
sb:treaty	-7 7
sb:truce of	-9 9
sb:turn	-6 6
sb:under the	-9 9
sb:up	13 -13
sb:up to	6 -6
sb:was	-9 9
sb:way	-7 7
sb:we	12 -12
sb:were at	-6 6
sb:what is	-6 6
sb:when	-6 6
sb:which	8 -8
sb:will be	-13 13
sb:with	15 -15
sb:would	9 -9
t0=future-passive	-9 9
t0=past	9 -9
t0=present-passive	9 -9
t1=future-passive	-9 9
t1=past	6 -6
t1=present-passive	9 -9
t2=modal	6 -6
t2=participle-passive	10 -10
t2=present	9 -9
t2=present-passive	-14 14
v0-none	14 -14
v0=bring	-13 13
v0=go	-6 6
v0=other	7 -7
v0=put	8 -8
v0=stand	11 -11
v0=tax	-10 10
v1-none	11 -11
v1=bring	-13 13
v1=other	7 -7
v1=put	9 -9
v1=stand	11 -11
v1=tax	-9 9
v2-none	18 -18
v2=other	8 -8
v2=suspend	8 -8
verbless	9 -9
vt0=be present	9 -9
vt0=leave present	-6 6
vt0=stand past	7 -7
vt1=be present	9 -9
vt1=leave present	-6 6
vt1=stand past	7 -7
vt2=come modal	6 -6
vt2=other present	7 -7
vt2=stay present	6 -6
within=1	26 -26
within=2	24 -24`;
