// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	28 -28
a:<day-ahead>	-24 24
a:<duty>	-12 12
a:<gate>	-12 12
a:<goods>	13 -13
a:<level>	34 -34
a:<month-ahead>	11 -11
a:<month-gone>	20 -20
a:<name> and	-11 11
a:<quality>	20 -20
a:<v-begin>	24 -24
a:<v-end>	9 -9
a:<v-impose>	6 -6
a:<v-stay>	11 -11
a:about	-14 14
a:add to	-14 14
a:again	18 -18
a:again on	11 -11
a:all	-12 12
a:and <level>	14 -14
a:are suspend	18 -18
a:at	8 -8
a:autumn	10 -10
a:back	-8 8
a:back on	-12 12
a:before	9 -9
a:both	-15 15
a:can	10 -10
a:citru	-9 9
a:come on	15 -15
a:day on	-9 9
a:duty	-17 17
a:duty .	14 -14
a:duty for	-12 12
a:each	-15 15
a:early	-9 9
a:early <month-gone>	-9 9
a:either	-13 13
a:either side	-12 12
a:everything	-8 8
a:everything .	-19 19
a:everywhere	-13 13
a:everywhere .	-14 14
a:for all	-13 13
a:for the	15 -15
a:from that	-9 9
a:good	-22 22
a:good is	-10 10
a:in	14 -14
a:in <month-gone>	18 -18
a:is	-16 16
a:is back	-11 11
a:keep	10 -10
a:most	-10 10
a:most good	-12 12
a:of <number>	11 -11
a:of their	-12 12
a:on .	-9 9
a:on <day-ahead>	12 -12
a:on <quality>	12 -12
a:on either	-11 11
a:on most	-11 11
a:on top	18 -18
a:on wine	-9 9
a:retain	-10 10
a:retain .	-11 11
a:side	-16 16
a:suspend .	15 -15
a:that day	-9 9
a:the	16 -16
a:the <level>	9 -9
a:top	18 -18
a:until <day-gone>	11 -11
a:wine .	-9 9
b:, at	-17 17
b:, the	-12 12
b:, with	-14 14
b:.	10 -10
b:<agent>	17 -17
b:<day-ahead>	-18 18
b:<day-today>	12 -12
b:<gate>	-13 13
b:<level>	30 -30
b:<level> and	34 -34
b:<month-ahead>	13 -13
b:<month-gone> it	-11 11
b:<month-gone> the	14 -14
b:<name>	18 -18
b:<name> 's	18 -18
b:<name> and	-10 10
b:<name> pay	-11 11
b:<not>	-12 12
b:<person>	-17 17
b:<person> want	-12 12
b:<quality>	36 -36
b:<seat>	16 -16
b:<span>	-8 8
b:<span> at	-9 9
b:<v-bear>	19 -19
b:<v-propose>	13 -13
b:<v-stay>	16 -16
b:additional	11 -11
b:all	-33 33
b:all three	-17 17
b:and <name>	-15 15
b:and rubber	-10 10
b:and tile	-9 9
b:ask	12 -12
b:back at	11 -11
b:be tax	-15 15
b:beef	-11 11
b:both	-27 27
b:both go	-9 9
b:both pay	10 -10
b:both to	-14 14
b:bring	-14 14
b:butter	12 -12
b:by <month-ahead>	10 -10
b:come	8 -8
b:country	-10 10
b:date	-12 12
b:date and	-15 15
b:drop	-9 9
b:drop to	-10 10
b:during	-13 13
b:during the	-14 14
b:duty fall	9 -9
b:each	-13 13
b:each side	-8 8
b:either	-10 10
b:everything	-10 10
b:fall	13 -13
b:fentanyl	9 -9
b:for	18 -18
b:from <day-ahead>	-15 15
b:further	-15 15
b:go	-15 15
b:go on	11 -11
b:go to	-12 12
b:had pay	-12 12
b:he	14 -14
b:in	11 -11
b:in at	12 -12
b:in the	6 -6
b:is	9 -9
b:it leave	-11 11
b:its	8 -8
b:keep	-9 9
b:keep their	-10 10
b:more	-14 14
b:more than	-15 15
b:my	-13 13
b:neither	-20 20
b:no	18 -18
b:nobody	-17 17
b:nothing	11 -11
b:now	17 -17
b:of	14 -14
b:of both	13 -13
b:on	11 -11
b:out of	-9 9
b:pay	17 -17
b:plywood	-15 15
b:present	12 -12
b:product	-18 18
b:proposal	-18 18
b:put	14 -14
b:rubber	-10 10
b:set	-17 17
b:stay	13 -13
b:stay at	12 -12
b:suspend the	11 -11
b:tariff at	-11 11
b:than	-13 13
b:the <number>	-15 15
b:the rate	12 -12
b:then	-12 12
b:then it	-20 20
b:there	18 -18
b:they	24 -24
b:three	-17 17
b:tile	-9 9
b:to <level>	14 -14
b:tuna	8 -8
b:two country	-12 12
b:until	-12 12
b:until then	-20 20
b:want to	-11 11
b:when it	-12 12
b:would have	-11 11
b:yarn	-8 8
c0=bear	10 -10
c0=impose	-21 21
c0=propose	14 -14
c1=bear	15 -15
c1=propose	22 -22
c2=begin	22 -22
codes=0	-5 5
codes=1	30 -30
codes=2	9 -9
codes=3	25 -25
ct0=bear pluperfect	-12 12
ct0=down past	13 -13
ct0=impose past	-15 15
ct0=impose pluperfect	11 -11
ct0=propose modal	10 -10
ct0=propose past	-15 15
ct0=propose perfect	15 -15
ct0=stay future	15 -15
ct0=stay perfect	-7 7
ct0=stay pluperfect	10 -10
ct0=up modal	19 -19
ct1=bear pluperfect	-12 12
ct1=down past	13 -13
ct1=impose gerund	17 -17
ct1=impose modal	-11 11
ct1=impose pluperfect	10 -10
ct1=propose modal	9 -9
ct1=propose perfect	14 -14
ct1=stay perfect	-7 7
ct1=stay pluperfect	10 -10
ct1=up modal	19 -19
divided=one	21 -21
each even	-20 20
each far	-14 14
each near	-13 13
each s:both	-35 35
each s:each	-35 35
each s:either	-23 23
each s:reciprocal	14 -14
each s:the same	14 -14
each s:theirs	13 -13
each sentence even	-9 9
each sentence one	16 -16
each:both	-35 35
each:both 0	-32 32
each:both far	-18 18
each:both near	-16 16
each:each	-25 25
each:each 0	-14 14
each:each 1	-16 16
each:each even	-18 18
each:each far	-6 6
each:either	-20 20
each:either 0	-21 21
each:either even	-10 10
each:the same	7 -7
each:their	-10 10
each:their 1	-14 14
f:'s	-16 16
f:<agent>	-9 9
f:<goods>	18 -18
f:<level>	27 -27
f:<month-ahead>	20 -20
f:<month-gone>	10 -10
f:<number>	14 -14
f:<office>	-10 10
f:<organisation>	14 -14
f:<person>	11 -11
f:<seat>	27 -27
f:<sender>	-7 7
f:<v-buy>	10 -10
f:<v-end>	8 -8
f:<v-propose>	-14 14
f:<v-suspend>	20 -20
f:<v-target>	26 -26
f:<v-up>	23 -23
f:a	18 -18
f:about	-25 25
f:add	10 -10
f:al	-8 8
f:all	13 -13
f:also	-10 10
f:aluminium	-14 14
f:as	20 -20
f:back	23 -23
f:been	7 -7
f:both	-24 24
f:can	-10 10
f:charge	19 -19
f:coffee	-13 13
f:control	10 -10
f:could	-18 18
f:date	13 -13
f:day	-10 10
f:decree	11 -11
f:delegation	7 -7
f:dispute	-14 14
f:doe	-14 14
f:done	-14 14
f:duty	-7 7
f:emergency	11 -11
f:empty	10 -10
f:exporter	-10 10
f:fentanyl	13 -13
f:figure	-12 12
f:for	28 -28
f:from	22 -22
f:half	11 -11
f:have	-28 28
f:his	-8 8
f:hundred	-14 14
f:i	-13 13
f:i'm	-10 10
f:if	17 -17
f:in	17 -17
f:isn't	8 -8
f:it	-10 10
f:last	-16 16
f:leave	13 -13
f:madrid	-10 10
f:make	14 -14
f:meantime	6 -6
f:meet	-26 26
f:minister	-28 28
f:negotiation	-9 9
f:new	12 -12
f:nobody	-14 14
f:now	13 -13
f:on	5 -5
f:order	11 -11
f:our	-16 16
f:over	-10 10
f:part	-14 14
f:pause	14 -14
f:present	11 -11
f:promise	-14 14
f:propose	-19 19
f:question	8 -8
f:renewed	-8 8
f:report	-13 13
f:result	12 -12
f:retain	-15 15
f:return	14 -14
f:same	14 -14
f:side	-18 18
f:simple	-11 11
f:spring	-9 9
f:start	-8 8
f:still	12 -12
f:strike	12 -12
f:such	12 -12
f:table	15 -15
f:talk	-20 20
f:their	24 -24
f:then	-9 9
f:they	13 -13
f:thi	-17 17
f:time	-18 18
f:total	17 -17
f:trade	-10 10
f:unless	-12 12
f:water	-10 10
f:when	-9 9
f:where	17 -17
f:which	6 -6
f:with	20 -20
f:within	-11 11
f:would	18 -18
f:yet	10 -10
first-of-paragraph	17 -17
has-gerund	15 -15
has-present	7 -7
headline	-8 8
l1=<goods>	19 -19
l1=<v-bear>	26 -26
l1=<v-down>	10 -10
l1=<v-stay>	18 -18
l1=<v-suspend>	-10 10
l1=<v-up>	-15 15
l1=and	18 -18
l1=at	-17 17
l1=collect	12 -12
l1=further	-17 17
l1=go	-16 16
l1=leave	-10 10
l1=levy	-10 10
l1=of	15 -15
l1=pay	17 -17
l1=suspend	-12 12
l1=than	-14 14
l1=that	11 -11
l1=to	-12 12
l2=<level>	28 -28
l2=<v-begin>	-8 8
l2=<v-down>	-16 16
l2=<v-say>	12 -12
l2=<v-stay>	17 -17
l2=bring	-12 12
l2=by	9 -9
l2=citru	-9 9
l2=drop	-10 10
l2=duty	12 -12
l2=go	-14 14
l2=may	-10 10
l2=more	-14 14
l2=on	12 -12
l2=pact	-14 14
l2=product	-13 13
l2=rate	-11 11
l2=the	6 -6
l2=which	8 -8
l2=would	18 -18
l3=,	28 -28
l3=<level>	-14 14
l3=<name>	28 -28
l3=<number>	10 -10
l3=<quality>	15 -15
l3=<v-begin>	-15 15
l3=<v-down>	-14 14
l3=<v-propose>	11 -11
l3=<v-stay>	-14 14
l3=<v-suspend>	7 -7
l3=apply	-12 12
l3=at	-17 17
l3=beef	-11 11
l3=both	-22 22
l3=charge	-10 10
l3=date	-14 14
l3=duty	-11 11
l3=everything	-11 11
l3=for	14 -14
l3=in	9 -9
l3=is	-18 18
l3=it	14 -14
l3=no	16 -16
l3=of	15 -15
l3=on	-9 9
l3=other	-9 9
l3=rubber	-10 10
l3=that	10 -10
l3=then	-19 19
l3=they	13 -13
l3=tile	-9 9
l3=which	-12 12
l3=—	-11 11
l4=<begin>	34 -34
l4=<level>	13 -13
l4=<month-gone>	-15 15
l4=<not>	-33 33
l4=<number>	16 -16
l4=<v-begin>	17 -17
l4=<v-target>	12 -12
l4=<v-up>	16 -16
l4=all	-14 14
l4=at	9 -9
l4=both	-20 20
l4=bring	12 -12
l4=doe	-12 12
l4=duty	-16 16
l4=each	-14 14
l4=go	12 -12
l4=in	-11 11
l4=is	9 -9
l4=nobody	-19 19
l4=nothing	-13 13
l4=now	12 -12
l4=on	28 -28
l4=to	8 -8
l4=until	-16 16
l4=want	-12 12
l4=way	-13 13
l4=with	-16 16
l=, the	-20 20
l=, with	-16 16
l=<begin> and	11 -11
l=<level> and	25 -25
l=<month-gone> ,	-15 15
l=<name> pay	-12 12
l=<number> and	-11 11
l=<span> ,	11 -11
l=<span> at	-9 9
l=both pay	10 -10
l=drop to	-10 10
l=go to	-17 17
l=had pay	-12 12
l=in at	12 -12
l=it 's	-10 10
l=more than	-15 15
l=stay at	12 -12
l=tariff at	-11 11
lead=24	-11 11
lead=all	-9 9
lead=and	17 -17
lead=both	20 -20
lead=by	-10 10
lead=during	-13 13
lead=five	-19 19
lead=for	-11 11
lead=from	-15 15
lead=iceland	-14 14
lead=in	-10 10
lead=it	28 -28
lead=nobody	-9 9
lead=that	15 -15
lead=the	22 -22
lead=they	16 -16
lead=without	-12 12
led near	-25 25
lll=: <name> pay	-12 12
lll=<begin> <begin> and	11 -11
lll=<begin> a further	-10 10
lll=<begin> it was	9 -9
lll=<month-gone> it was	-12 12
lll=<name> , at	7 -7
lll=duty fall to	9 -9
lll=it would be	12 -12
lll=then it is	-10 10
lr=, and	12 -12
lr=, are	-11 11
lr=: .	14 -14
lr=<begin> and	-9 9
lr=and ,	-7 7
lr=and of	11 -11
lr=been ,	-10 10
lr=charge on	10 -10
lr=collect .	12 -12
lr=is and	-11 11
lr=levy .	-12 12
lr=of on	-16 16
lr=suspend of	-22 22
lr=the is	-12 12
lr=the of	-15 15
lr=the stay	11 -11
lr=to ,	17 -17
lr=to .	-19 19
lr=to for	-17 17
lr=was .	27 -27
lr=was and	-22 22
nc2=bear	-13 13
nc2=impose	-25 25
nc2=propose	12 -12
nc2=stay	22 -22
nc2=target	-16 16
nct2=bear past	-13 13
nct2=impose pluperfect	-18 18
nct2=impose present	-17 17
nct2=impose present-passive	-12 12
nct2=stay past	-15 15
nct2=stay present	28 -28
nct2=suspend present	15 -15
nct2=target pluperfect	-13 13
nct2=target present	-10 10
nhas-future	6 -6
nhas-pluperfect	-13 13
no each even	20 -20
no each far	28 -28
no each near	22 -22
no each one	40 -40
not led one	27 -27
nt2=modal	10 -10
nt2=past	-17 17
nt2=pluperfect	-14 14
nv2=charge	-17 17
nv2=enter	-10 10
nv2=hold	16 -16
nv2=see	-11 11
nvt2=be past	-10 10
nvt2=be present	10 -10
nvt2=charge pluperfect	-12 12
nvt2=enter present	-10 10
nvt2=put present	-14 14
pc0=say	18 -18
pc0=up	19 -19
pc1=say	18 -18
pc1=suspend	-16 16
pc1=up	16 -16
pct0=end past	-12 12
pct0=impose past	14 -14
pct0=impose perfect	-13 13
pct0=propose past	10 -10
pct1=end past	-12 12
pct1=impose past	14 -14
pct1=impose perfect	-13 13
pct1=propose past	10 -10
phas-future	15 -15
phas-pluperfect	9 -9
pt0=future	11 -11
pv0=be	10 -10
pv0=stop	-13 13
pv1=be	9 -9
pv1=end	10 -10
pv1=settle	-12 12
pv1=stop	-13 13
pv2-none	13 -13
pvt0=propose past	9 -9
pvt0=stop past	-14 14
q:"	11 -11
q:/	10 -10
q::	12 -12
q:;	-21 21
q:<gate>	-13 13
q:<level>	16 -16
q:<month-ahead>	14 -14
q:<month-gone>	-13 13
q:<name>	12 -12
q:<office>	-9 9
q:<quality>	-10 10
q:<seat>	-16 16
q:<sender>	20 -20
q:<v-buy>	23 -23
q:<v-deny>	13 -13
q:<v-down>	-18 18
q:<v-end>	20 -20
q:<v-stay>	19 -19
q:<v-target>	17 -17
q:a	-9 9
q:accept	-9 9
q:aluminium	-10 10
q:and	-14 14
q:announce	12 -12
q:are	-16 16
q:arrangement	7 -7
q:as	16 -16
q:at	-19 19
q:beef	12 -12
q:both	-36 36
q:calm	-20 20
q:chicken	-10 10
q:colleague	9 -9
q:come	-11 11
q:commission	-15 15
q:concern	-12 12
q:confirm	14 -14
q:country	15 -15
q:currently	11 -11
q:date	-19 19
q:day	13 -13
q:dead	-9 9
q:delegation	-14 14
q:direction	-15 15
q:down	-13 13
q:each	-14 14
q:end	23 -23
q:engine	11 -11
q:fentanyl	22 -22
q:fertilizer	-15 15
q:followed	-10 10
q:footwear	-14 14
q:four	15 -15
q:fourth	-12 12
q:free	-27 27
q:from	-27 27
q:full	12 -12
q:gate	-9 9
q:gave	-9 9
q:good	9 -9
q:hard	10 -10
q:him	-13 13
q:hold	18 -18
q:hour	11 -11
q:i	-14 14
q:is	20 -20
q:island	-13 13
q:keep	16 -16
q:kuala	10 -10
q:leave	15 -15
q:levy	-27 27
q:likewise	12 -12
q:lower	16 -16
q:lumpur	10 -10
q:machine	10 -10
q:machinery	12 -12
q:meet	-14 14
q:mr	13 -13
q:name	-15 15
q:neither	-10 10
q:never	-14 14
q:next	11 -11
q:nothing	7 -7
q:now	-13 13
q:on	-14 14
q:order	15 -15
q:out	18 -18
q:peak	-10 10
q:plastic	-10 10
q:put	-18 18
q:quinoa	-10 10
q:reach	-12 12
q:reciprocal	25 -25
q:rice	-18 18
q:run	18 -18
q:saffron	-17 17
q:salmon	7 -7
q:sawn	-19 19
q:say	16 -16
q:second	6 -6
q:settle	-15 15
q:should	-10 10
q:side	-21 21
q:so	23 -23
q:spoke	-14 14
q:spring	-10 10
q:stand	-12 12
q:suspend	-10 10
q:tell	11 -11
q:term	-23 23
q:th	-9 9
q:that	13 -13
q:their	-13 13
q:then	-14 14
q:timber	-17 17
q:time	-23 23
q:tractor	14 -14
q:treaty	-15 15
q:under	-22 22
q:we	16 -16
q:which	6 -6
q:who	-13 13
q:wine	12 -12
q:work	11 -11
q:would	11 -11
q:write	-24 24
q:yet	11 -11
q:you	11 -11
qt=modal	12 -12
qt=present	19 -19
r1=.	10 -10
r1=<v-stay>	17 -17
r1=a	-17 17
r1=until	11 -11
r1=would	-11 11
r2=<day-ahead>	23 -23
r2=<end>	12 -12
r2=<gate>	-18 18
r2=<level-noun>	-12 12
r2=<level>	21 -21
r2=<name>	15 -15
r2=<not>	13 -13
r2=<quality>	10 -10
r2=<v-stay>	18 -18
r2=<v-suspend>	17 -17
r2=all	-20 20
r2=and	21 -21
r2=back	-9 9
r2=both	-35 35
r2=each	-11 11
r2=either	-13 13
r2=for	-10 10
r2=in	9 -9
r2=most	-10 10
r2=onion	-10 10
r2=retain	-11 11
r2=the	12 -12
r2=their	-9 9
r2=way	-12 12
r3=.	-9 9
r3=<duty>	-18 18
r3=<end>	14 -14
r3=<gate>	-9 9
r3=<name>	12 -12
r3=<number>	26 -26
r3=<span>	-11 11
r3=an	-17 17
r3=at	12 -12
r3=autumn	10 -10
r3=by	11 -11
r3=day	-9 9
r3=duty	-11 11
r3=enter	-10 10
r3=good	-17 17
r3=nothing	-11 11
r3=side	-24 24
r3=tariff	-10 10
r4=.	-13 13
r4=<end>	8 -8
r4=<not>	10 -10
r4=<number>	11 -11
r4=a	15 -15
r4=again	12 -12
r4=and	7 -7
r4=between	-12 12
r4=each	-21 21
r4=in	9 -9
r4=on	-22 22
r4=that	11 -11
r=, <number>	13 -13
r=, all	-10 10
r=, and	15 -15
r=, both	-15 15
r=, by	-10 10
r=, for	-8 8
r=. <end>	9 -9
r=: the	-11 11
r=and <level>	14 -14
r=and <number>	-17 17
r=each ,	-15 15
r=for all	-13 13
r=is back	-11 11
r=of their	-13 13
r=on both	-14 14
r=on either	-14 14
r=on most	-11 11
r=on the	9 -9
r=on wine	-9 9
r=until <day-gone>	11 -11
reach=both free	-16 16
reach=both free even	-16 16
reach=both free near	-5 5
reach=each free	-25 25
reach=each free even	-11 11
reach=each free near	-15 15
reach=none	32 -32
reach=none even	8 -8
reach=none far	10 -10
reach=none one	10 -10
reach=reciprocal free	27 -27
reach=the same free	15 -15
reach=their free	13 -13
reaches free even	-22 22
reaches free one	7 -7
reaches no even	8 -8
reaches no far	10 -10
reaches no one	10 -10
reaches past another one	22 -22
rule:each	-34 34
s:<agent>	18 -18
s:<day-gone>	22 -22
s:<gate>	-12 12
s:<goods>	23 -23
s:<level>	44 -44
s:<money>	18 -18
s:<month-ahead>	40 -40
s:<name>	13 -13
s:<not>	-9 9
s:<number>	25 -25
s:<person>	27 -27
s:<points>	-26 26
s:<quality>	20 -20
s:<seat>	22 -22
s:<sender>	17 -17
s:<span>	-26 26
s:<v-buy>	18 -18
s:<v-return>	10 -10
s:<v-say>	8 -8
s:<v-sell>	9 -9
s:<v-up>	19 -19
s:about	-20 20
s:above	-11 11
s:additional	27 -27
s:after	18 -18
s:again	13 -13
s:agreement	-13 13
s:alike	-26 26
s:all	-34 34
s:an	-10 10
s:answer	14 -14
s:anybody	-9 9
s:ask	13 -13
s:autumn	21 -21
s:because	-8 8
s:before	24 -24
s:between	-20 20
s:both	-36 36
s:bring	-17 17
s:busan	10 -10
s:call	13 -13
s:can	13 -13
s:citru	-15 15
s:collect	9 -9
s:come	25 -25
s:community	-8 8
s:contrast	-10 10
s:country	-13 13
s:day	-17 17
s:deal	14 -14
s:discuss	-12 12
s:do	12 -12
s:doe	-9 9
s:done	-9 9
s:double	15 -15
s:down	9 -9
s:draft	10 -10
s:drop	-19 19
s:during	-14 14
s:each	-35 35
s:early	-23 23
s:either	-23 23
s:end	10 -10
s:everything	-14 14
s:everywhere	-13 13
s:except	-11 11
s:extension	14 -14
s:fall	11 -11
s:first	24 -24
s:fish	14 -14
s:force	14 -14
s:free	-22 22
s:get	15 -15
s:had	-9 9
s:half	14 -14
s:hear	-15 15
s:hold	25 -25
s:i	20 -20
s:if	24 -24
s:in	7 -7
s:it	13 -13
s:its	14 -14
s:job	11 -11
s:last	15 -15
s:make	24 -24
s:month	-12 12
s:morning	-13 13
s:my	-9 9
s:named	-10 10
s:neither	-22 22
s:next	-18 18
s:not	21 -21
s:nothing	-25 25
s:number	17 -17
s:off	10 -10
s:oil	16 -16
s:once	11 -11
s:one	29 -29
s:onion	-14 14
s:ordinary	18 -18
s:our	27 -27
s:out	-12 12
s:over	16 -16
s:own	24 -24
s:pact	-11 11
s:park	-11 11
s:permanent	-13 13
s:place	-11 11
s:point	12 -12
s:product	-19 19
s:proposal	-18 18
s:propose	-15 15
s:quota	19 -19
s:reciprocal	14 -14
s:regional	-9 9
s:remember	-9 9
s:retain	-11 11
s:round	-13 13
s:rubber	-10 10
s:same	31 -31
s:section	11 -11
s:see	-10 10
s:separate	-12 12
s:settle	-15 15
s:side	-15 15
s:so	-7 7
s:steel	14 -14
s:stop	-10 10
s:summer	-14 14
s:than	-10 10
s:them	20 -20
s:there	12 -12
s:tile	-15 15
s:top	21 -21
s:treat	-18 18
s:treaty	-38 38
s:tuna	9 -9
s:up	14 -14
s:want	-19 19
s:was	-10 10
s:way	-27 27
s:week	19 -19
s:well	12 -12
s:were	10 -10
s:what	-8 8
s:wheat	15 -15
s:where	16 -16
s:will	13 -13
s:wine	-9 9
s:write	13 -13
s:yarn	-14 14
s:your	-10 10
sa:)	17 -17
sa:) .	11 -11
sa:, <number>	19 -19
sa:, all	-10 10
sa:, and	18 -18
sa:, because	-11 11
sa:, both	-12 12
sa:, on	-10 10
sa:, which	16 -16
sa:: the	-10 10
sa:<day-gone>	14 -14
sa:<day-gone> .	16 -16
sa:<gate>	-10 10
sa:<goods>	35 -35
sa:<level>	41 -41
sa:<level> that	9 -9
sa:<money>	15 -15
sa:<month-ahead>	17 -17
sa:<month-gone>	12 -12
sa:<name>	9 -9
sa:<name> free	-10 10
sa:<not>	16 -16
sa:<number>	15 -15
sa:<person> .	-12 12
sa:<person> and	-10 10
sa:<points>	9 -9
sa:<quality>	25 -25
sa:<span>	-10 10
sa:<span> .	-15 15
sa:<span> ;	-12 12
sa:<v-begin>	25 -25
sa:<v-up>	19 -19
sa:a	15 -15
sa:add to	-14 14
sa:after	13 -13
sa:again	18 -18
sa:again on	11 -11
sa:agreement	-10 10
sa:agreement of	-17 17
sa:all	-18 18
sa:an	-22 22
sa:an agreement	-11 11
sa:an initial	-12 12
sa:and <level>	16 -16
sa:and <person>	-10 10
sa:and charge	-12 12
sa:and the	8 -8
sa:anybody	-9 9
sa:are suspend	14 -14
sa:as	13 -13
sa:as the	-11 11
sa:at	8 -8
sa:autumn	11 -11
sa:autumn .	10 -10
sa:back on	-11 11
sa:because	-9 9
sa:before	27 -27
sa:between	-17 17
sa:both	-28 28
sa:both side	-8 8
sa:both way	-10 10
sa:by an	-11 11
sa:can	12 -12
sa:charge	-13 13
sa:citru	-9 9
sa:come on	15 -15
sa:country	-10 10
sa:day on	-9 9
sa:discuss .	-10 10
sa:drop	-12 12
sa:duty .	16 -16
sa:duty for	-12 12
sa:each	-19 19
sa:each ,	-17 17
sa:early	-20 20
sa:early <month-gone>	-20 20
sa:either	-21 21
sa:either side	-14 14
sa:enter <name>	-10 10
sa:everything	-8 8
sa:everything .	-18 18
sa:everywhere	-13 13
sa:everywhere .	-13 13
sa:for all	-13 13
sa:for an	-12 12
sa:for good	10 -10
sa:force	11 -11
sa:from that	-9 9
sa:further	12 -12
sa:go	12 -12
sa:good .	10 -10
sa:good is	-10 10
sa:had	-12 12
sa:had charge	-12 12
sa:has	16 -16
sa:highest	-9 9
sa:hold	28 -28
sa:hold back	17 -17
sa:if	15 -15
sa:in	22 -22
sa:initial	-12 12
sa:initial <span>	-11 11
sa:is back	-11 11
sa:letter	-10 10
sa:more	13 -13
sa:most good	-12 12
sa:nobody	18 -18
sa:not	18 -18
sa:nothing	-13 13
sa:nothing .	-10 10
sa:nought	-10 10
sa:of	-9 9
sa:of their	-12 12
sa:off	9 -9
sa:on <quality>	15 -15
sa:on either	-13 13
sa:on most	-11 11
sa:on top	13 -13
sa:on wine	-17 17
sa:onion	-9 9
sa:over	16 -16
sa:park	-11 11
sa:put on	-14 14
sa:regional	-9 9
sa:retain	-8 8
sa:retain .	-11 11
sa:round	-13 13
sa:same	11 -11
sa:say	-11 11
sa:side	-18 18
sa:side ,	-20 20
sa:since <month-gone>	18 -18
sa:so	-14 14
sa:so .	-13 13
sa:still	9 -9
sa:suspend ,	-21 21
sa:suspend on	14 -14
sa:that day	-9 9
sa:that each	-19 19
sa:the <level>	12 -12
sa:the highest	-9 9
sa:the rule	-11 11
sa:to	19 -19
sa:to that	-11 11
sa:top	14 -14
sa:truce	15 -15
sa:under	18 -18
sa:until <day-gone>	12 -12
sa:were	14 -14
sa:which	18 -18
sa:will	18 -18
sa:wine	-14 14
sa:wine .	-17 17
sa:your	-11 11
sa:zero .	10 -10
sb:'s treaty	-10 10
sb:, <number>	15 -15
sb:, as	-11 11
sb:, at	-17 17
sb:, by	-9 9
sb:, each	16 -16
sb:, in	-21 21
sb:, the	-12 12
sb:, until	-13 13
sb:, when	9 -9
sb:, with	-11 11
sb:- <name>	-10 10
sb:.	16 -16
sb:: <number>	17 -17
sb:<agent>	21 -21
sb:<day-gone>	12 -12
sb:<day-gone> ,	16 -16
sb:<day-gone> with	11 -11
sb:<day-today> -	-11 11
sb:<goods>	13 -13
sb:<level>	19 -19
sb:<level> and	16 -16
sb:<month-ahead>	27 -27
sb:<month-gone> it	-11 11
sb:<month-gone> the	12 -12
sb:<name>	16 -16
sb:<name> and	-14 14
sb:<name> on	-12 12
sb:<name> pay	-9 9
sb:<not>	-8 8
sb:<number>	34 -34
sb:<number> ,	29 -29
sb:<person>	21 -21
sb:<person> ,	14 -14
sb:<person> :	21 -21
sb:<person> want	-12 12
sb:<quality>	4 -4
sb:<seat>	20 -20
sb:<seat> <day-gone>	11 -11
sb:<seat> and	10 -10
sb:<span>	-24 24
sb:<span> ,	-10 10
sb:<span> at	-12 12
sb:<v-down>	-16 16
sb:<v-say>	19 -19
sb:<v-suspend>	-14 14
sb:a	-11 11
sb:a duty	-12 12
sb:a permanent	-14 14
sb:a treaty	-14 14
sb:a truce	-16 16
sb:about	-11 11
sb:additional	22 -22
sb:additional duty	13 -13
sb:after	9 -9
sb:agreement with	10 -10
sb:all	-23 23
sb:all duty	-23 23
sb:all three	-16 16
sb:an	16 -16
sb:and <name>	-16 16
sb:and rubber	-10 10
sb:and tile	-9 9
sb:another	-10 10
sb:apple	-10 10
sb:apple pay	-14 14
sb:as they	-12 12
sb:ask	11 -11
sb:at a	-14 14
sb:at all	11 -11
sb:autumn	10 -10
sb:back	19 -19
sb:back from	11 -11
sb:be tax	-15 15
sb:beef	-9 9
sb:beef ,	-11 11
sb:both	-16 16
sb:both have	-10 10
sb:both of	11 -11
sb:both pay	10 -10
sb:both to	-14 14
sb:by	-18 18
sb:by <month-ahead>	17 -17
sb:by contrast	-10 10
sb:by that	-10 10
sb:by the	-14 14
sb:citru	-7 7
sb:collect	10 -10
sb:come	14 -14
sb:come a	-8 8
sb:come back	14 -14
sb:contrast	-10 10
sb:contrast ,	-10 10
sb:date	-10 10
sb:date and	-14 14
sb:doe	-11 11
sb:doe not	-13 13
sb:done	-10 10
sb:draft	17 -17
sb:draft ,	9 -9
sb:drop to	-10 10
sb:during	-15 15
sb:during the	-13 13
sb:duty fall	10 -10
sb:each	-22 22
sb:each other	-13 13
sb:first	14 -14
sb:for	9 -9
sb:for <span>	-11 11
sb:from <seat>	11 -11
sb:get	13 -13
sb:go on	16 -16
sb:go to	-10 10
sb:good to	-13 13
sb:had been	9 -9
sb:had pay	-12 12
sb:has been	19 -19
sb:has no	-10 10
sb:have	14 -14
sb:he doe	-14 14
sb:hear	-15 15
sb:i have	10 -10
sb:if he	-13 13
sb:if nothing	-20 20
sb:if there	13 -13
sb:in at	13 -13
sb:in the	23 -23
sb:in which	-18 18
sb:is done	-10 10
sb:it	12 -12
sb:it :	-10 10
sb:it leave	-11 11
sb:it will	17 -17
sb:its	11 -11
sb:its own	12 -12
sb:last	9 -9
sb:let	13 -13
sb:make	12 -12
sb:month	-13 13
sb:more	-13 13
sb:more than	-14 14
sb:my	-11 11
sb:neither	-22 22
sb:next	-10 10
sb:no .	10 -10
sb:no extension	10 -10
sb:nobody	-14 14
sb:not ,	-11 11
sb:nothing is	-11 11
sb:now	15 -15
sb:number	15 -15
sb:of	5 -5
sb:of both	14 -14
sb:oil	9 -9
sb:on	8 -8
sb:on the	12 -12
sb:one	22 -22
sb:one ,	11 -11
sb:or	13 -13
sb:ordinary	14 -14
sb:ordinary duty	12 -12
sb:our	19 -19
sb:out	-15 15
sb:out of	-8 8
sb:own	16 -16
sb:pact	-11 11
sb:pause	-10 10
sb:permanent	-13 13
sb:place	-14 14
sb:plywood	-14 14
sb:product	-13 13
sb:proposal	-19 19
sb:propose	-12 12
sb:reciprocal	29 -29
sb:remain	11 -11
sb:remember	-11 11
sb:rubber	-10 10
sb:run out	-6 6
sb:same	20 -20
sb:say	15 -15
sb:settle	-14 14
sb:since <month-gone>	18 -18
sb:since the	-9 9
sb:stay as	-14 14
sb:steel	10 -10
sb:stop	-11 11
sb:suspend the	11 -11
sb:tariff	12 -12
sb:tariff at	-10 10
sb:than	-13 13
sb:that is	12 -12
sb:that it	16 -16
sb:that the	14 -14
sb:that they	-12 12
sb:the <name>	19 -19
sb:the additional	13 -13
sb:the first	12 -12
sb:the ordinary	13 -13
sb:the pact	-12 12
sb:the reciprocal	14 -14
sb:the same	19 -19
sb:the treaty	-22 22
sb:the truce	-14 14
sb:the way	-11 11
sb:them	10 -10
sb:then it	-19 19
sb:three	-10 10
sb:tile	-15 15
sb:to <number>	9 -9
sb:treaty	-36 36
sb:treaty by	-12 12
sb:truce	-15 15
sb:truce ,	-7 7
sb:tuna	8 -8
sb:two country	-13 13
sb:until <day-ahead>	13 -13
sb:until then	-18 18
sb:up	9 -9
sb:want	-20 20
sb:want to	-18 18
sb:way	-25 25
sb:week	13 -13
sb:what	-9 9
sb:what come	-13 13
sb:what is	-11 11
sb:when	-12 12
sb:when it	-11 11
sb:with a	15 -15
sb:without a	10 -10
sb:without it	-11 11
sb:would have	-10 10
sb:write	10 -10
sb:write to	9 -9
sb:yarn	-14 14
sb:yarn and	-9 9
t1=gerund	13 -13
t1=participle-passive	12 -12
t2=present	11 -11
v0-none	17 -17
v0=ask	11 -11
v0=bring	-18 18
v0=come	6 -6
v0=drop	-9 9
v0=fall	13 -13
v0=keep	-10 10
v0=put	13 -13
v0=set	-18 18
v0=stay	13 -13
v0=take	18 -18
v1=bring	-20 20
v1=come	7 -7
v1=drop	-9 9
v1=fall	13 -13
v1=go	-20 20
v1=levy	-9 9
v1=pay	12 -12
v1=put	12 -12
v1=set	-17 17
v1=stay	13 -13
v1=take	18 -18
v2-none	19 -19
v2=other	14 -14
v2=retain	-10 10
vt0=be past	-17 17
vt0=be pluperfect	19 -19
vt0=charge modal	-16 16
vt0=drop present	-10 10
vt0=fall past	12 -12
vt0=keep present	-10 10
vt0=pay pluperfect	-12 12
vt0=propose past	-11 11
vt0=put present	9 -9
vt0=stand past	13 -13
vt0=stay present	13 -13
vt0=want past	-11 11
vt1=be past	-17 17
vt1=be pluperfect	19 -19
vt1=charge modal	-16 16
vt1=collect gerund	11 -11
vt1=drop present	-10 10
vt1=fall past	12 -12
vt1=pay pluperfect	-12 12
vt1=propose past	-13 13
vt1=put present	9 -9
vt1=stand past	13 -13
vt1=stay present	13 -13
vt2=other present	12 -12
vt2=retain present	-10 10
vt2=suspend present	13 -13
within=1	17 -17
within=2	15 -15`;
