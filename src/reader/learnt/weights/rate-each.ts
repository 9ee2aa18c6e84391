// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	25 -25
a:<day-ahead>	-20 20
a:<duty>	-15 15
a:<gate>	-12 12
a:<goods>	14 -14
a:<level-noun>	14 -14
a:<level>	27 -27
a:<month-ahead>	13 -13
a:<month-gone>	20 -20
a:<name> and	-10 10
a:<quality>	31 -31
a:<v-down>	20 -20
a:<v-end>	16 -16
a:<v-impose>	22 -22
a:<v-stay>	16 -16
a:add to	-13 13
a:again	23 -23
a:all	-13 13
a:all good	-10 10
a:and <level>	13 -13
a:are add	-8 8
a:are suspend	9 -9
a:asleep	-19 19
a:at	9 -9
a:at <number>	-12 12
a:autumn	10 -10
a:autumn .	9 -9
a:back	-11 11
a:back on	-15 15
a:before	14 -14
a:begin .	-10 10
a:between	-8 8
a:both	-11 11
a:both direction	-15 15
a:by	12 -12
a:can	9 -9
a:come	20 -20
a:come on	15 -15
a:day	-10 10
a:day on	-8 8
a:direction	-15 15
a:discuss	-10 10
a:duty for	-14 14
a:each	-14 14
a:either	-12 12
a:either side	-13 13
a:everything .	-19 19
a:everywhere	-14 14
a:everywhere .	-14 14
a:for all	-13 13
a:for the	18 -18
a:from that	-7 7
a:good	-20 20
a:good is	-10 10
a:in	23 -23
a:in both	-12 12
a:instead of	9 -9
a:is back	-11 11
a:most good	-13 13
a:of <number>	12 -12
a:of reciprocal	9 -9
a:of their	-14 14
a:on <day-ahead>	9 -9
a:on <quality>	14 -14
a:on either	-11 11
a:on most	-12 12
a:on or	-10 10
a:on top	19 -19
a:one	8 -8
a:over	13 -13
a:point	13 -13
a:reciprocal tariff	11 -11
a:retain	-10 10
a:retain .	-11 11
a:return	-20 20
a:round	-13 13
a:side	-10 10
a:side .	15 -15
a:suspend .	13 -13
a:suspend until	-16 16
a:tariff on	11 -11
a:that day	-12 12
a:the	29 -29
a:the <level>	11 -11
a:the autumn	9 -9
a:them	8 -8
a:throughout	-8 8
a:top	19 -19
a:until <day-gone>	11 -11
a:would	-10 10
a:would be	-13 13
b:"	15 -15
b:'s	-11 11
b:(	12 -12
b:, <name>	-13 13
b:, all	-9 9
b:, at	-12 12
b:, thi	-10 10
b:.	17 -17
b:: <level>	9 -9
b:: a	-10 10
b:<agent>	13 -13
b:<day-ahead>	-18 18
b:<day-today>	-11 11
b:<day-today> it	-20 20
b:<gate>	-13 13
b:<level>	39 -39
b:<level> and	32 -32
b:<level> on	7 -7
b:<month-ahead> of	-11 11
b:<month-gone> it	-15 15
b:<month-gone> the	16 -16
b:<name>	13 -13
b:<name> pay	-12 12
b:<number> it	-14 14
b:<person>	-15 15
b:<person> want	-9 9
b:<quality>	41 -41
b:<seat>	24 -24
b:<span> at	-9 9
b:<v-bear>	14 -14
b:<v-stay>	16 -16
b:above	-9 9
b:aircraft	-15 15
b:all	-32 32
b:all three	-18 18
b:an	13 -13
b:and <name>	-13 13
b:and at	-14 14
b:and rubber	-11 11
b:and tile	-8 8
b:are to	-10 10
b:ask	19 -19
b:back	7 -7
b:back at	11 -11
b:be tax	-12 12
b:been charge	8 -8
b:before it	-16 16
b:before the	6 -6
b:both	-28 28
b:both go	-18 18
b:both to	-12 12
b:bring	-10 10
b:bring the	-10 10
b:butter	14 -14
b:by <month-ahead>	8 -8
b:by that	-12 12
b:come	10 -10
b:cut to	-10 10
b:dairy	-11 11
b:date	-11 11
b:date and	-15 15
b:draft	-7 7
b:drop to	-11 11
b:during	-16 16
b:during the	-16 16
b:duty	-13 13
b:each	-18 18
b:either	-8 8
b:everything	-11 11
b:exceed	-9 9
b:fall	11 -11
b:fentanyl	16 -16
b:for <span>	-9 9
b:from <day-ahead>	-5 5
b:go	-10 10
b:go on	15 -15
b:had pay	-12 12
b:he spoke	-12 12
b:hear	-10 10
b:i	14 -14
b:if	13 -13
b:is	9 -9
b:is <number>	-14 14
b:it 's	-11 11
b:its	20 -20
b:keep	-10 10
b:machine	-7 7
b:machine and	-11 11
b:more	-19 19
b:more than	-19 19
b:my	-13 13
b:named	-9 9
b:neither	-27 27
b:next	-17 17
b:no	16 -16
b:nobody	-17 17
b:not	17 -17
b:nothing	9 -9
b:now	19 -19
b:of <number>	-15 15
b:offer	14 -14
b:on	11 -11
b:on <day-ahead>	8 -8
b:on collect	9 -9
b:our	12 -12
b:out of	-11 11
b:pay	14 -14
b:plywood	-12 12
b:present	16 -16
b:product	-14 14
b:proposal	-25 25
b:put	16 -16
b:rate are	-11 11
b:rubber	-10 10
b:set	-13 13
b:spoke	-10 10
b:spoke of	-10 10
b:stay	16 -16
b:stay at	14 -14
b:sugar at	-12 12
b:surcharge of	13 -13
b:tariff of	7 -7
b:than	-17 17
b:that	12 -12
b:that it	12 -12
b:the <name>	12 -12
b:the <number>	-12 12
b:the <quality>	14 -14
b:the draft	-8 8
b:the rate	20 -20
b:then	-18 18
b:then it	-16 16
b:there	17 -17
b:they	11 -11
b:thi time	-10 10
b:three	-17 17
b:tile	-8 8
b:time	-9 9
b:to	-14 14
b:to <level>	13 -13
b:to <number>	10 -10
b:to suspend	-11 11
b:truce would	-9 9
b:tuna	8 -8
b:two country	-12 12
b:until	-14 14
b:until the	-21 21
b:until then	-12 12
b:want to	-8 8
b:was to	8 -8
b:we	10 -10
b:when it	-13 13
b:would have	-10 10
b:yarn	-8 8
c0=bear	12 -12
c0=begin	15 -15
c0=impose	-11 11
c1=bear	18 -18
c1=propose	27 -27
codes=1	18 -18
codes=3	26 -26
ct0=bear modal	12 -12
ct0=bear pluperfect	-11 11
ct0=down past	17 -17
ct0=impose future	-11 11
ct0=impose past	-11 11
ct0=impose pluperfect	16 -16
ct0=propose past	-11 11
ct0=propose perfect	17 -17
ct0=say past	13 -13
ct0=stay future	17 -17
ct0=stay perfect	-14 14
ct0=stay pluperfect	8 -8
ct1=bear modal	12 -12
ct1=bear pluperfect	-11 11
ct1=begin infinitive	-10 10
ct1=down past	17 -17
ct1=impose future	-13 13
ct1=impose gerund	20 -20
ct1=impose infinitive	-11 11
ct1=impose pluperfect	12 -12
ct1=propose past	-8 8
ct1=propose perfect	15 -15
ct1=stay perfect	-15 15
ct1=stay pluperfect	8 -8
ct1=suspend infinitive	-11 11
ct1=up present	-8 8
ct2=begin modal	14 -14
ct2=propose present-passive	-9 9
ct2=say present-passive	-7 7
ct2=stay modal	-11 11
divided=far	9 -9
divided=one	31 -31
each even	-8 8
each far	-28 28
each near	-16 16
each s:both	-34 34
each s:each	-33 33
each s:either	-34 34
each s:reciprocal	21 -21
each s:the same	20 -20
each sentence far	21 -21
each sentence near	-24 24
each:both	-33 33
each:both 0	-33 33
each:both even	-11 11
each:both far	-13 13
each:both near	-10 10
each:each	-28 28
each:each 0	-16 16
each:each far	-17 17
each:either	-18 18
each:either 0	-15 15
each:either near	-8 8
each:either one	-17 17
each:reciprocal	11 -11
each:reciprocal 0	5 -5
each:reciprocal one	7 -7
each:the same	13 -13
each:the two 1	-6 6
each:the two one	12 -12
each:their 1	-16 16
each:their far	-17 17
each:their one	16 -16
f:'s	-19 19
f:,	12 -12
f:;	-12 12
f:<agent>	-15 15
f:<gate>	-15 15
f:<goods>	23 -23
f:<level>	23 -23
f:<month-ahead>	8 -8
f:<month-gone>	20 -20
f:<not>	11 -11
f:<number>	12 -12
f:<person>	16 -16
f:<seat>	15 -15
f:<sender>	-14 14
f:<v-propose>	-12 12
f:<v-suspend>	11 -11
f:<v-up>	26 -26
f:a	13 -13
f:about	-21 21
f:add	17 -17
f:al	-8 8
f:all	17 -17
f:aluminium	-14 14
f:and	-13 13
f:answer	-15 15
f:as	14 -14
f:back	26 -26
f:both	-32 32
f:buyer	-10 10
f:by	-7 7
f:can	-12 12
f:certificate	-10 10
f:charge	8 -8
f:chip	10 -10
f:cod	-14 14
f:coffee	-17 17
f:come	-8 8
f:could	-16 16
f:date	10 -10
f:day	-10 10
f:delay	9 -9
f:dispute	-13 13
f:done	-25 25
f:duty	-9 9
f:each	-11 11
f:earth	-11 11
f:emergency	11 -11
f:exporter	-9 9
f:fall	15 -15
f:fentanyl	12 -12
f:firm	-11 11
f:float	8 -8
f:for	23 -23
f:from	31 -31
f:further	11 -11
f:go	10 -10
f:half	11 -11
f:have	-26 26
f:his	-4 4
f:hour	-10 10
f:hundred	-15 15
f:i'm	-10 10
f:if	17 -17
f:in	18 -18
f:instead	12 -12
f:isn't	9 -9
f:it	-16 16
f:keep	-8 8
f:last	-13 13
f:leave	16 -16
f:longer	11 -11
f:madrid	-10 10
f:make	16 -16
f:meantime	9 -9
f:meet	-24 24
f:minister	-29 29
f:month	-14 14
f:must	-12 12
f:need	-7 7
f:negotiation	-10 10
f:new	14 -14
f:nobody	-15 15
f:our	-10 10
f:out	-15 15
f:pact	8 -8
f:pause	13 -13
f:present	12 -12
f:prime	-21 21
f:promise	-13 13
f:propose	-17 17
f:published	8 -8
f:question	8 -8
f:raise	10 -10
f:rare	-11 11
f:ratify	-8 8
f:remain	-14 14
f:renewed	-10 10
f:report	-12 12
f:result	15 -15
f:retain	-12 12
f:return	17 -17
f:same	17 -17
f:scrap	10 -10
f:send	-10 10
f:short	-11 11
f:side	-23 23
f:so	16 -16
f:spring	-9 9
f:start	-8 8
f:stay	-8 8
f:still	19 -19
f:table	15 -15
f:talk	-17 17
f:that	10 -10
f:their	25 -25
f:thi	-15 15
f:think	8 -8
f:those	12 -12
f:time	-16 16
f:trade	-8 8
f:two	9 -9
f:water	-10 10
f:where	12 -12
f:whose	11 -11
f:with	14 -14
f:within	-12 12
f:would	18 -18
f:write	-15 15
f:year	-11 11
f:yes	16 -16
f:yet	13 -13
first-of-paragraph	7 -7
has-gerund	18 -18
has-perfect	13 -13
has-present	17 -17
headline	-14 14
l1=<gate>	-12 12
l1=<goods>	17 -17
l1=<v-bear>	19 -19
l1=<v-begin>	-3 3
l1=<v-down>	9 -9
l1=<v-suspend>	-8 8
l1=<v-target>	9 -9
l1=<v-up>	-13 13
l1=a	11 -11
l1=and	12 -12
l1=at	-22 22
l1=collect	11 -11
l1=exceed	-9 9
l1=from	14 -14
l1=go	-14 14
l1=it	-9 9
l1=leave	-15 15
l1=of	10 -10
l1=propose	-9 9
l1=suspend	-11 11
l1=than	-18 18
l2=<begin>	13 -13
l2=<duty>	14 -14
l2=<level>	23 -23
l2=<v-down>	-19 19
l2=<v-stay>	16 -16
l2=<v-up>	-9 9
l2=aircraft	-10 10
l2=by	8 -8
l2=citru	-9 9
l2=cut	-10 10
l2=duty	12 -12
l2=go	-12 12
l2=had	-12 12
l2=has	14 -14
l2=is	11 -11
l2=may	-9 9
l2=more	-17 17
l2=on	18 -18
l2=pact	-15 15
l2=product	-11 11
l2=proposal	-17 17
l2=say	15 -15
l2=spoke	-10 10
l2=step	-10 10
l2=the	19 -19
l2=then	-13 13
l2=to	-11 11
l2=two	10 -10
l2=which	7 -7
l2=would	23 -23
l2=write	-19 19
l3=,	28 -28
l3=:	-17 17
l3=;	12 -12
l3=<begin>	8 -8
l3=<day-ahead>	-16 16
l3=<name>	17 -17
l3=<not>	10 -10
l3=<quality>	8 -8
l3=<v-begin>	-15 15
l3=<v-down>	-9 9
l3=<v-stay>	-13 13
l3=above	-9 9
l3=apply	-13 13
l3=beef	-12 12
l3=both	-21 21
l3=date	-14 14
l3=duty	-12 12
l3=everything	-11 11
l3=for	17 -17
l3=have	12 -12
l3=i	-18 18
l3=is	-23 23
l3=leave	6 -6
l3=lower	-8 8
l3=no	14 -14
l3=of	10 -10
l3=other	-9 9
l3=rate	9 -9
l3=rubber	-11 11
l3=then	-16 16
l3=they	11 -11
l3=tile	-8 8
l3=—	-11 11
l4=<begin>	21 -21
l4=<level>	13 -13
l4=<month-gone>	-13 13
l4=<name>	11 -11
l4=<not>	-24 24
l4=<number>	25 -25
l4=<quality>	11 -11
l4=<v-say>	-11 11
l4=<v-target>	11 -11
l4=<v-up>	24 -24
l4=and	-10 10
l4=at	8 -8
l4=before	-19 19
l4=both	-21 21
l4=bring	14 -14
l4=dairy	-12 12
l4=doe	-11 11
l4=each	-13 13
l4=from	-6 6
l4=go	12 -12
l4=have	-12 12
l4=is	13 -13
l4=it	-13 13
l4=keep	-9 9
l4=nobody	-20 20
l4=nothing	-10 10
l4=now	10 -10
l4=on	23 -23
l4=pay	10 -10
l4=want	-8 8
l4=way	-13 13
l4=with	-14 14
l4=write	-12 12
l=, the	-7 7
l=, with	-18 18
l=<begin> and	11 -11
l=<level> and	23 -23
l=<name> :	11 -11
l=<name> pay	-12 12
l=<number> ,	10 -10
l=<number> and	-16 16
l=<span> ,	10 -10
l=<span> at	-9 9
l=and at	-14 14
l=both at	8 -8
l=cut to	-10 10
l=drop to	-11 11
l=go to	-17 17
l=had pay	-12 12
l=it 's	-14 14
l=more than	-19 19
l=rate ,	-9 9
l=say that	15 -15
l=spoke of	-10 10
l=stay at	14 -14
l=sugar at	-12 12
l=surcharge of	13 -13
l=then the	-12 12
l=to suspend	-12 12
l=was still	-11 11
lead="	15 -15
lead=(	12 -12
lead=15	16 -16
lead=24	-18 18
lead=aircraft	-10 10
lead=all	-10 10
lead=and	17 -17
lead=both	14 -14
lead=china	14 -14
lead=during	-16 16
lead=five	-20 20
lead=for	-11 11
lead=from	-9 9
lead=iceland	-14 14
lead=if	13 -13
lead=in	-14 14
lead=it	27 -27
lead=its	11 -11
lead=my	-14 14
lead=romania	-10 10
lead=that	14 -14
lead=the	13 -13
lead=their	14 -14
lead=then	-15 15
lead=they	12 -12
lead=today	-15 15
lead=until	-11 11
led near	-31 31
lll=, it was	8 -8
lll=: <name> pay	-13 13
lll=<begin> <begin> and	11 -11
lll=<begin> it was	7 -7
lll=<day-ahead> and at	-14 14
lll=<month-gone> it was	-14 14
lll=<span> and keep	11 -11
lll=he spoke of	-12 12
lll=is <number> and	-14 14
lll=it would be	13 -13
lll=then it is	-10 10
lll=then it was	-14 14
lr='s for	-22 22
lr=, .	12 -12
lr=, and	15 -15
lr=, are	-15 15
lr=, on	14 -14
lr=: and	-14 14
lr=; are	-16 16
lr=<begin> .	15 -15
lr=<begin> and	-10 10
lr=<begin> for	9 -9
lr=<begin> on	-8 8
lr=and of	11 -11
lr=at and	9 -9
lr=at each	-14 14
lr=at now	-11 11
lr=be and	11 -11
lr=been ,	-10 10
lr=been and	10 -10
lr=collect .	10 -10
lr=exceed .	-9 9
lr=is and	-20 20
lr=is for	9 -9
lr=levy .	-8 8
lr=of on	-10 10
lr=other .	-16 16
lr=pay .	13 -13
lr=propose for	-12 12
lr=suspend of	-27 27
lr=the is	-11 11
lr=the return	-18 18
lr=the to	12 -12
lr=to ,	23 -23
lr=to .	-21 21
lr=to for	-19 19
lr=was .	38 -38
lr=was and	-25 25
nc2=impose	-25 25
nc2=propose	15 -15
nc2=say	17 -17
nc2=stay	19 -19
nc2=target	-15 15
nct2=bear past	-10 10
nct2=down present	14 -14
nct2=end present-passive	-13 13
nct2=impose pluperfect	-13 13
nct2=impose present	-17 17
nct2=impose present-passive	-9 9
nct2=stay past	-12 12
nct2=stay present	26 -26
nct2=suspend perfect	-10 10
nct2=suspend present	15 -15
nct2=target pluperfect	-13 13
nct2=target present	-15 15
next=)	13 -13
next=,	10 -10
next=-	-10 10
next=:	-14 14
nhas-future	10 -10
no each even	7 -7
no each far	37 -37
no each near	38 -38
no each one	42 -42
not led far	14 -14
not led near	12 -12
not led one	36 -36
nt2=modal	16 -16
nt2=pluperfect	-11 11
nt2=present	13 -13
nt2=present-passive	-14 14
nv2=charge	-16 16
nv2=enter	-9 9
nv2=keep	-18 18
nv2=pay	11 -11
nv2=say	10 -10
nv2=see	-11 11
nvt2=be present	13 -13
nvt2=charge pluperfect	-12 12
nvt2=charge present	-10 10
nvt2=enter present	-9 9
nvt2=keep present	-16 16
nvt2=put present	-11 11
pc1=suspend	-10 10
pct0=agree present	11 -11
pct0=impose past	13 -13
pct0=impose perfect	-12 12
pct0=propose past	15 -15
pct0=say past	-7 7
pct0=say present	21 -21
pct0=stay past	14 -14
pct0=up present	-9 9
pct1=agree present	11 -11
pct1=end past	-11 11
pct1=impose past	12 -12
pct1=impose perfect	-13 13
pct1=propose past	15 -15
pct1=say past	-7 7
pct1=say present	21 -21
pct1=stay past	13 -13
phas-future	22 -22
phas-past	-10 10
pt0=future	18 -18
pt1=future	14 -14
pv0=be	17 -17
pv0=other	16 -16
pv0=say	15 -15
pv0=step	-13 13
pv0=stop	-13 13
pv0=suspend	-11 11
pv0=write	-24 24
pv1=be	15 -15
pv1=have	-7 7
pv1=other	16 -16
pv1=say	15 -15
pv1=settle	-12 12
pv1=step	-13 13
pv1=stop	-13 13
pv1=write	-24 24
pv2-none	11 -11
pvt0=be past	11 -11
pvt0=other present	11 -11
pvt0=propose past	10 -10
pvt0=say present	19 -19
pvt0=step present	-13 13
pvt0=stop past	-14 14
pvt0=write past	-25 25
pvt1=be past	10 -10
pvt1=other present	11 -11
pvt1=propose past	10 -10
pvt1=propose perfect	-11 11
pvt1=say present	19 -19
pvt1=step present	-13 13
pvt1=write past	-25 25
q:'	-15 15
q:/	11 -11
q::	8 -8
q:;	-16 16
q:<day-ahead>	13 -13
q:<gate>	-13 13
q:<level-noun>	9 -9
q:<level>	19 -19
q:<month-ahead>	24 -24
q:<number>	-11 11
q:<seat>	-18 18
q:<v-buy>	9 -9
q:<v-end>	25 -25
q:<v-impose>	-13 13
q:<v-return>	-11 11
q:<v-sell>	22 -22
q:<v-stay>	28 -28
q:<v-threaten>	13 -13
q:agreement	12 -12
q:air	11 -11
q:aluminium	-10 10
q:and	-26 26
q:apart	-11 11
q:apple	-9 9
q:apply	10 -10
q:are	-14 14
q:arrangement	12 -12
q:autumn	-15 15
q:base	11 -11
q:be	-14 14
q:because	11 -11
q:between	14 -14
q:both	-33 33
q:calm	-21 21
q:can	12 -12
q:cashew	9 -9
q:change	13 -13
q:cheese	7 -7
q:commerce	13 -13
q:commission	-16 16
q:confirm	13 -13
q:copper	9 -9
q:counted	9 -9
q:counterpart	8 -8
q:cross	-12 12
q:currently	11 -11
q:cut	15 -15
q:dairy	-11 11
q:date	-21 21
q:day	14 -14
q:dead	-11 11
q:deal	12 -12
q:delegation	-23 23
q:difference	10 -10
q:direction	-12 12
q:each	-17 17
q:early	-12 12
q:embassy	-11 11
q:emergency	15 -15
q:end	30 -30
q:engine	11 -11
q:extension	-14 14
q:fail	13 -13
q:failing	11 -11
q:fentanyl	15 -15
q:fertilizer	-13 13
q:fine	-10 10
q:fix	-28 28
q:followed	-22 22
q:footwear	-12 12
q:forget	-16 16
q:forty	11 -11
q:four	17 -17
q:fourth	-10 10
q:free	-21 21
q:from	-18 18
q:full	11 -11
q:gate	-11 11
q:general	9 -9
q:get	15 -15
q:good	15 -15
q:had	6 -6
q:hard	10 -10
q:him	-14 14
q:hit	-9 9
q:hold	27 -27
q:i	-12 12
q:if	-10 10
q:ii	10 -10
q:is	10 -10
q:island	-15 15
q:kuala	10 -10
q:last	13 -13
q:leave	24 -24
q:levy	-15 15
q:likewise	12 -12
q:lower	14 -14
q:lumber	-15 15
q:machine	11 -11
q:march	-10 10
q:measure	-12 12
q:meet	-11 11
q:might	-8 8
q:ministry	13 -13
q:more	10 -10
q:name	-16 16
q:near	11 -11
q:never	-11 11
q:next	14 -14
q:now	-10 10
q:nut	10 -10
q:octopu	-11 11
q:of	6 -6
q:off	10 -10
q:offer	-14 14
q:oil	-15 15
q:on	-16 16
q:one	14 -14
q:only	9 -9
q:order	10 -10
q:ordinary	8 -8
q:other	-19 19
q:our	-12 12
q:out	14 -14
q:page	-21 21
q:peak	-9 9
q:plastic	-10 10
q:plum	-15 15
q:present	12 -12
q:put	-23 23
q:quinoa	-11 11
q:rate	22 -22
q:reach	-12 12
q:reciprocal	26 -26
q:rice	-15 15
q:rise	-24 24
q:room	11 -11
q:run	11 -11
q:saffron	-17 17
q:sawn	-16 16
q:second	9 -9
q:section	13 -13
q:sell	14 -14
q:settle	-14 14
q:side	-16 16
q:sign	8 -8
q:so	12 -12
q:spoke	-15 15
q:spring	-18 18
q:stand	-12 12
q:statement	13 -13
q:steel	14 -14
q:talking	-9 9
q:tea	11 -11
q:tell	13 -13
q:term	-18 18
q:th	-8 8
q:that	8 -8
q:their	-17 17
q:timber	-30 30
q:time	-21 21
q:tractor	13 -13
q:treaty	-13 13
q:under	-19 19
q:understanding	-8 8
q:until	-8 8
q:up	-13 13
q:want	10 -10
q:war	-10 10
q:was	14 -14
q:wheat	13 -13
q:when	-10 10
q:which	10 -10
q:who	-14 14
q:will	8 -8
q:wine	15 -15
q:word	-9 9
q:worth	11 -11
q:would	12 -12
q:write	-30 30
q:wrong	-11 11
q:yet	14 -14
q:your	-15 15
quoted	-22 22
r1=,	13 -13
r1=<v-stay>	22 -22
r1=a	-19 19
r1=are	-11 11
r1=as	14 -14
r1=at	18 -18
r1=of	-16 16
r1=remain	8 -8
r1=return	-15 15
r1=suspend	-11 11
r1=throughout	-9 9
r1=to	19 -19
r2=<day-ahead>	18 -18
r2=<day-gone>	10 -10
r2=<day-today>	10 -10
r2=<duty>	-15 15
r2=<end>	11 -11
r2=<gate>	-19 19
r2=<goods>	19 -19
r2=<level-noun>	-12 12
r2=<level>	25 -25
r2=<month-ahead>	7 -7
r2=<name>	25 -25
r2=<not>	11 -11
r2=<quality>	18 -18
r2=<v-begin>	16 -16
r2=<v-stay>	12 -12
r2=<v-suspend>	11 -11
r2=add	-7 7
r2=all	-15 15
r2=and	23 -23
r2=at	-11 11
r2=back	-20 20
r2=both	-46 46
r2=each	-13 13
r2=either	-26 26
r2=of	12 -12
r2=onion	-9 9
r2=point	13 -13
r2=reciprocal	9 -9
r2=retain	-11 11
r2=the	18 -18
r2=their	-10 10
r2=which	-8 8
r3=.	-12 12
r3=<duty>	-13 13
r3=<end>	18 -18
r3=<gate>	-15 15
r3=<name>	14 -14
r3=<number>	8 -8
r3=<quality>	12 -12
r3=<span>	-13 13
r3=<v-impose>	9 -9
r3=<v-suspend>	15 -15
r3=an	-15 15
r3=and	11 -11
r3=at	16 -16
r3=autumn	9 -9
r3=both	12 -12
r3=by	11 -11
r3=country	-11 11
r3=enter	-9 9
r3=good	-16 16
r3=in	5 -5
r3=nothing	-12 12
r3=reciprocal	-12 12
r3=side	-32 32
r3=suspend	13 -13
r3=tariff	-10 10
r3=was	-8 8
r4=-	10 -10
r4=:	-11 11
r4=;	-10 10
r4=<end>	8 -8
r4=<goods>	10 -10
r4=<not>	10 -10
r4=<number>	19 -19
r4=a	18 -18
r4=about	-17 17
r4=again	12 -12
r4=and	16 -16
r4=between	-13 13
r4=each	-26 26
r4=on	-22 22
r4=there	16 -16
r4=what	-9 9
r=, <number>	11 -11
r=, all	-10 10
r=, and	10 -10
r=, both	-18 18
r=, which	-9 9
r=: the	-11 11
r=and <level>	17 -17
r=and <number>	-15 15
r=are add	-8 8
r=each ,	-13 13
r=each .	21 -21
r=for all	-13 13
r=for the	15 -15
r=from that	-7 7
r=in both	-11 11
r=is back	-11 11
r=of reciprocal	9 -9
r=of the	10 -10
r=of their	-14 14
r=on <quality>	10 -10
r=on both	-16 16
r=on either	-16 16
r=on most	-12 12
r=that each	-13 13
r=until <day-gone>	11 -11
reach=both free	-15 15
reach=both free even	-24 24
reach=each free	-19 19
reach=each free even	-18 18
reach=each free near	-24 24
reach=either free	-19 19
reach=either free far	14 -14
reach=none	30 -30
reach=none even	10 -10
reach=none far	8 -8
reach=none one	9 -9
reach=reciprocal free	13 -13
reach=reciprocal free near	8 -8
reach=reciprocal free one	11 -11
reach=the same free	16 -16
reach=their free	14 -14
reach=their free one	16 -16
reaches free even	-30 30
reaches free near	-16 16
reaches free one	20 -20
reaches no even	10 -10
reaches no far	8 -8
reaches no one	9 -9
reaches past another one	36 -36
rule:each	-49 49
s:,	12 -12
s:;	-14 14
s:<agent>	22 -22
s:<day-gone>	22 -22
s:<gate>	-11 11
s:<goods>	20 -20
s:<level>	52 -52
s:<money>	13 -13
s:<month-ahead>	32 -32
s:<name>	10 -10
s:<number>	26 -26
s:<person>	17 -17
s:<points>	-37 37
s:<quality>	19 -19
s:<seat>	16 -16
s:<sender>	20 -20
s:<span>	-23 23
s:<v-buy>	20 -20
s:<v-end>	-13 13
s:<v-return>	10 -10
s:<v-sell>	9 -9
s:<v-stay>	13 -13
s:<v-suspend>	-9 9
s:<v-threaten>	10 -10
s:?	10 -10
s:about	-24 24
s:above	-10 10
s:additional	26 -26
s:agreement	-19 19
s:aircraft	-15 15
s:alike	-27 27
s:all	-34 34
s:announce	12 -12
s:another	-13 13
s:answer	19 -19
s:anybody	-11 11
s:apple	-11 11
s:autumn	21 -21
s:beef	-14 14
s:been	13 -13
s:between	-22 22
s:both	-34 34
s:bring	-14 14
s:busan	12 -12
s:can	13 -13
s:cancel	-12 12
s:cheese	-11 11
s:citru	-16 16
s:collect	11 -11
s:come	26 -26
s:commerce	13 -13
s:contrast	-11 11
s:country	-16 16
s:cover	7 -7
s:dairy	-12 12
s:day	-22 22
s:deal	10 -10
s:dearer	-11 11
s:direction	-12 12
s:discuss	-10 10
s:double	20 -20
s:down	8 -8
s:drop	-13 13
s:during	-17 17
s:each	-34 34
s:early	-12 12
s:either	-34 34
s:everything	-16 16
s:everywhere	-13 13
s:exceed	-9 9
s:except	-12 12
s:extension	16 -16
s:fall	13 -13
s:first	25 -25
s:force	16 -16
s:free	-18 18
s:geneva	14 -14
s:half	14 -14
s:harvest	-18 18
s:hear	-13 13
s:hold	20 -20
s:hotel	-10 10
s:in	13 -13
s:instead	-11 11
s:it	10 -10
s:its	15 -15
s:job	11 -11
s:josé	-9 9
s:keep	-13 13
s:last	12 -12
s:leave	-14 14
s:letter	-15 15
s:level	15 -15
s:maize	12 -12
s:make	24 -24
s:meet	-14 14
s:memorandum	-10 10
s:month	-15 15
s:morning	-14 14
s:my	-11 11
s:named	-11 11
s:negotiate	10 -10
s:neither	-30 30
s:next	-17 17
s:not	13 -13
s:nothing	-25 25
s:number	20 -20
s:off	12 -12
s:offer	15 -15
s:oil	18 -18
s:one	18 -18
s:onion	-10 10
s:only	11 -11
s:order	10 -10
s:ordinary	19 -19
s:other	-15 15
s:our	15 -15
s:out	-17 17
s:own	29 -29
s:pact	-11 11
s:park	-10 10
s:pause	-11 11
s:pay	15 -15
s:permanent	-12 12
s:point	16 -16
s:present	20 -20
s:product	-18 18
s:prolonged	15 -15
s:proposal	-26 26
s:propose	-21 21
s:quota	19 -19
s:raise	11 -11
s:reciprocal	20 -20
s:remember	-11 11
s:rest	-13 13
s:revive	8 -8
s:round	-23 23
s:rubber	-10 10
s:same	32 -32
s:section	11 -11
s:separate	-10 10
s:settle	-12 12
s:side	-13 13
s:sign	9 -9
s:so	-17 17
s:spoke	-9 9
s:spring	16 -16
s:steel	19 -19
s:step	-8 8
s:stop	-10 10
s:summer	-14 14
s:talk	13 -13
s:than	-11 11
s:them	22 -22
s:there	10 -10
s:throughout	-8 8
s:tile	-11 11
s:top	17 -17
s:treat	-17 17
s:treaty	-38 38
s:tuna	15 -15
s:unless	23 -23
s:up	22 -22
s:want	-11 11
s:way	-30 30
s:week	8 -8
s:well	17 -17
s:were	10 -10
s:what	-13 13
s:wheat	12 -12
s:where	18 -18
s:who	14 -14
s:will	17 -17
s:wine	-14 14
s:winter	13 -13
s:with	8 -8
s:worth	10 -10
s:write	-11 11
s:yarn	-15 15
s:your	-11 11
sa:'s	14 -14
sa:)	23 -23
sa:) .	12 -12
sa:, all	-10 10
sa:, because	-12 12
sa:, both	-16 16
sa:, cheese	-10 10
sa:, on	-14 14
sa:, unless	13 -13
sa:. on	-19 19
sa:: <number>	-9 9
sa:: the	-10 10
sa:<day-gone> .	20 -20
sa:<day-today>	15 -15
sa:<gate>	-10 10
sa:<goods>	21 -21
sa:<level>	37 -37
sa:<level> that	12 -12
sa:<money>	11 -11
sa:<month-ahead>	18 -18
sa:<month-gone>	8 -8
sa:<month-gone> stay	-10 10
sa:<name> ,	13 -13
sa:<name> charge	-10 10
sa:<name> free	-9 9
sa:<name> have	-10 10
sa:<not>	16 -16
sa:<number>	12 -12
sa:<number> on	10 -10
sa:<person>	8 -8
sa:<person> .	-18 18
sa:<person> and	-12 12
sa:<points>	15 -15
sa:<quality> good	12 -12
sa:<quality> tobacco	-10 10
sa:<span>	-15 15
sa:<span> ,	-14 14
sa:<span> and	11 -11
sa:<span> on	10 -10
sa:<v-agree>	19 -19
sa:<v-end>	-13 13
sa:<v-say>	-9 9
sa:<v-target>	-13 13
sa:about	-14 14
sa:add to	-13 13
sa:again	23 -23
sa:agree	12 -12
sa:agreement	-13 13
sa:agreement of	-20 20
sa:all	-15 15
sa:all good	-10 10
sa:an	-24 24
sa:an agreement	-13 13
sa:and <level>	27 -27
sa:and <seat>	-14 14
sa:and charge	-12 12
sa:and olive	-10 10
sa:and the	14 -14
sa:anybody	-12 12
sa:are add	-7 7
sa:are now	-12 12
sa:as well	11 -11
sa:autumn	11 -11
sa:autumn .	10 -10
sa:back on	-14 14
sa:because	-10 10
sa:before	23 -23
sa:begin .	-10 10
sa:between	-17 17
sa:both	-28 28
sa:both country	-12 12
sa:both direction	-12 12
sa:both way	-11 11
sa:by an	-12 12
sa:can	11 -11
sa:cancel	-11 11
sa:charge	-15 15
sa:cheese and	-10 10
sa:come	22 -22
sa:come on	16 -16
sa:country	-16 16
sa:day	-9 9
sa:day on	-8 8
sa:direction	-12 12
sa:discuss	-9 9
sa:discuss .	-10 10
sa:duty for	-14 14
sa:each	-20 20
sa:each ,	-15 15
sa:early	-14 14
sa:early <month-gone>	-16 16
sa:either	-23 23
sa:either side	-18 18
sa:enter	-8 8
sa:enter <name>	-9 9
sa:everything .	-18 18
sa:everywhere	-13 13
sa:everywhere .	-14 14
sa:fish	12 -12
sa:for all	-13 13
sa:for good	14 -14
sa:force	13 -13
sa:force .	9 -9
sa:free .	-8 8
sa:further	8 -8
sa:go back	-13 13
sa:good is	-10 10
sa:had	-13 13
sa:had charge	-12 12
sa:he say	-19 19
sa:hold	22 -22
sa:i	13 -13
sa:in	23 -23
sa:in <month-ahead>	10 -10
sa:in both	-10 10
sa:in force	10 -10
sa:in the	-13 13
sa:is back	-11 11
sa:is drop	-9 9
sa:is what	-8 8
sa:joint	-10 10
sa:joint statement	-10 10
sa:last	14 -14
sa:lie	-10 10
sa:most good	-13 13
sa:nobody	13 -13
sa:nothing .	-10 10
sa:nought	-11 11
sa:nought .	-11 11
sa:of it	13 -13
sa:of reciprocal	9 -9
sa:of their	-14 14
sa:off	9 -9
sa:olive	-9 9
sa:on ,	-11 11
sa:on <quality>	19 -19
sa:on either	-13 13
sa:on most	-11 11
sa:on or	-10 10
sa:on top	19 -19
sa:on wine	-16 16
sa:one	15 -15
sa:onion	-9 9
sa:our ,	-11 11
sa:park	-10 10
sa:pay <level>	-8 8
sa:point	15 -15
sa:put on	-9 9
sa:reciprocal tariff	15 -15
sa:remain in	9 -9
sa:rest	-11 11
sa:retain .	-11 11
sa:revive	8 -8
sa:round	-22 22
sa:rule of	-15 15
sa:say	-18 18
sa:say so	-13 13
sa:side	-21 21
sa:side ,	-20 20
sa:side for	11 -11
sa:since	11 -11
sa:so	-13 13
sa:so .	-14 14
sa:stay	-4 4
sa:stay there	-16 16
sa:still	10 -10
sa:suspend ,	-19 19
sa:suspend on	11 -11
sa:talk	10 -10
sa:tariff	-12 12
sa:tariff on	12 -12
sa:that day	-12 12
sa:that each	-18 18
sa:that the	12 -12
sa:the <month-gone>	10 -10
sa:the autumn	9 -9
sa:the highest	-15 15
sa:the rest	-14 14
sa:them	14 -14
sa:them .	9 -9
sa:there until	-12 12
sa:thereafter	-12 12
sa:throughout	-8 8
sa:to	11 -11
sa:to that	-11 11
sa:top	19 -19
sa:tractor .	-9 9
sa:truce	5 -5
sa:under	26 -26
sa:unless	16 -16
sa:until <day-gone>	12 -12
sa:was on	-9 9
sa:way	-10 10
sa:well	11 -11
sa:well .	11 -11
sa:were	15 -15
sa:what he	-12 12
sa:will	9 -9
sa:will go	11 -11
sa:wine	-21 21
sa:wine ,	-9 9
sa:wine .	-17 17
sa:with <person>	-10 10
sa:would be	-10 10
sa:you	-12 12
sa:your	-13 13
sb:'s commerce	12 -12
sb:'s treaty	-11 11
sb:, <number>	21 -21
sb:, as	-11 11
sb:, at	-10 10
sb:, by	-9 9
sb:, each	21 -21
sb:, from	-9 9
sb:, in	-21 21
sb:, nobody	-11 11
sb:, say	12 -12
sb:, thi	-10 10
sb:, until	-13 13
sb:, when	17 -17
sb:.	11 -11
sb::	11 -11
sb:;	-17 17
sb:; that	-12 12
sb:<agent>	20 -20
sb:<day-ahead>	-14 14
sb:<day-ahead> and	-9 9
sb:<day-gone>	12 -12
sb:<day-gone> ,	16 -16
sb:<day-gone> with	10 -10
sb:<day-today> -	-12 12
sb:<day-today> it	-20 20
sb:<duty>	6 -6
sb:<goods>	14 -14
sb:<level>	18 -18
sb:<level> ,	-8 8
sb:<level> and	14 -14
sb:<month-ahead>	19 -19
sb:<month-ahead> of	-11 11
sb:<month-gone> the	16 -16
sb:<name>	17 -17
sb:<name> and	-14 14
sb:<name> on	-12 12
sb:<name> will	14 -14
sb:<not>	-12 12
sb:<number>	17 -17
sb:<number> ,	28 -28
sb:<number> it	-18 18
sb:<number> of	-9 9
sb:<person>	12 -12
sb:<person> :	13 -13
sb:<person> want	-9 9
sb:<points> that	-9 9
sb:<quality>	13 -13
sb:<seat>	22 -22
sb:<seat> ,	-14 14
sb:<seat> ;	-14 14
sb:<seat> <day-gone>	9 -9
sb:<seat> and	12 -12
sb:<span>	-13 13
sb:<span> at	-12 12
sb:<v-buy>	13 -13
sb:<v-down>	-14 14
sb:<v-return>	14 -14
sb:<v-say>	18 -18
sb:<v-suspend>	-9 9
sb:a	-12 12
sb:a duty	-11 11
sb:a paper	10 -10
sb:a permanent	-17 17
sb:a treaty	-16 16
sb:a truce	-27 27
sb:about	-13 13
sb:additional	21 -21
sb:additional duty	13 -13
sb:after it	-11 11
sb:again	-12 12
sb:agreement ,	-13 13
sb:agreement with	11 -11
sb:aircraft	-17 17
sb:all	-24 24
sb:all duty	-25 25
sb:all three	-17 17
sb:an	16 -16
sb:and <name>	-12 12
sb:and at	-13 13
sb:and rubber	-11 11
sb:and tile	-8 8
sb:announce	15 -15
sb:apple	-11 11
sb:apple pay	-14 14
sb:apply ,	-9 9
sb:are ,	-12 12
sb:are to	-11 11
sb:as they	-12 12
sb:ask	21 -21
sb:at all	10 -10
sb:at present	10 -10
sb:autumn	12 -12
sb:back	24 -24
sb:back from	10 -10
sb:be tax	-12 12
sb:beef	-16 16
sb:beef ,	-11 11
sb:been charge	9 -9
sb:before it	-15 15
sb:between the	-10 10
sb:both	-14 14
sb:both go	-16 16
sb:both have	-15 15
sb:both to	-12 12
sb:bring the	-10 10
sb:by	-23 23
sb:by <month-ahead>	17 -17
sb:by contrast	-11 11
sb:by that	-12 12
sb:by the	-12 12
sb:collect	7 -7
sb:come	8 -8
sb:come a	-10 10
sb:come back	16 -16
sb:commerce	13 -13
sb:contrast	-11 11
sb:contrast ,	-11 11
sb:cut to	-10 10
sb:dairy	-12 12
sb:date	-9 9
sb:date and	-14 14
sb:day	-16 16
sb:day ,	-11 11
sb:deal	7 -7
sb:doe	-13 13
sb:doe not	-12 12
sb:done	-10 10
sb:done :	-13 13
sb:draft ,	9 -9
sb:during	-18 18
sb:during the	-16 16
sb:duty fall	9 -9
sb:each	-20 20
sb:each other	-14 14
sb:either	-18 18
sb:either side	-14 14
sb:exceed	-9 9
sb:fall	11 -11
sb:first	17 -17
sb:for <span>	-7 7
sb:for another	-12 12
sb:from <seat>	11 -11
sb:from the	-14 14
sb:get	13 -13
sb:go on	14 -14
sb:good ,	10 -10
sb:had pay	-11 11
sb:has been	21 -21
sb:has no	-11 11
sb:has since	-17 17
sb:have	13 -13
sb:he doe	-14 14
sb:he spoke	-12 12
sb:hear	-13 13
sb:hear that	-9 9
sb:hotel	-10 10
sb:i	-9 9
sb:i have	13 -13
sb:if he	-13 13
sb:if nothing	-25 25
sb:if the	14 -14
sb:if there	11 -11
sb:in <seat>	-11 11
sb:in at	13 -13
sb:in the	30 -30
sb:in which	-17 17
sb:is <number>	-13 13
sb:is agree	-11 11
sb:is done	-10 10
sb:it	7 -7
sb:it ,	-13 13
sb:it :	-16 16
sb:it keep	-11 11
sb:it say	10 -10
sb:it would	16 -16
sb:its	10 -10
sb:its <person>	-10 10
sb:its own	18 -18
sb:josé	-9 9
sb:keep	-9 9
sb:leave	-21 21
sb:let	13 -13
sb:lower	-12 12
sb:machine and	-11 11
sb:make	13 -13
sb:may	-13 13
sb:meet	-15 15
sb:meet at	-10 10
sb:memorandum	-10 10
sb:more than	-18 18
sb:my	-12 12
sb:neither	-31 31
sb:next	-13 13
sb:no extension	9 -9
sb:nobody	-18 18
sb:not ,	-14 14
sb:nothing at	10 -10
sb:nothing come	-11 11
sb:nothing else	-10 10
sb:now	10 -10
sb:number	18 -18
sb:of <day-gone>	10 -10
sb:of <number>	-16 16
sb:of both	9 -9
sb:of good	-9 9
sb:of next	-17 17
sb:of their	11 -11
sb:offer	14 -14
sb:oil	12 -12
sb:on	7 -7
sb:on collect	9 -9
sb:on either	-22 22
sb:one ,	12 -12
sb:only	8 -8
sb:or	12 -12
sb:ordinary	12 -12
sb:ordinary duty	8 -8
sb:our	29 -29
sb:out	-13 13
sb:own	22 -22
sb:pact	-11 11
sb:pause	-14 14
sb:pay <level>	-11 11
sb:permanent	-13 13
sb:product	-9 9
sb:prolonged	13 -13
sb:prolonged ,	13 -13
sb:proposal	-26 26
sb:propose	-19 19
sb:put	8 -8
sb:rate ,	-8 8
sb:rate are	-11 11
sb:reciprocal	16 -16
sb:reciprocal tariff	10 -10
sb:remember	-12 12
sb:rise	13 -13
sb:rubber	-10 10
sb:same	22 -22
sb:say	13 -13
sb:say that	8 -8
sb:second	7 -7
sb:settle	-12 12
sb:since	-15 15
sb:since <month-gone>	19 -19
sb:since the	-15 15
sb:spoke	-10 10
sb:spoke of	-10 10
sb:statement	10 -10
sb:stay as	-14 14
sb:steel	13 -13
sb:step	-9 9
sb:stop	-12 12
sb:sugar at	-12 12
sb:surcharge of	13 -13
sb:tariff	17 -17
sb:tariff of	8 -8
sb:than	-15 15
sb:that is	12 -12
sb:that it	10 -10
sb:that the	16 -16
sb:the <day-ahead>	-13 13
sb:the <name>	12 -12
sb:the <organisation>	21 -21
sb:the <points>	-13 13
sb:the additional	13 -13
sb:the autumn	8 -8
sb:the first	14 -14
sb:the ordinary	11 -11
sb:the pact	-13 13
sb:the reciprocal	13 -13
sb:the same	21 -21
sb:the second	9 -9
sb:the treaty	-22 22
sb:the way	-11 11
sb:their	10 -10
sb:them	7 -7
sb:then it	-15 15
sb:there	12 -12
sb:they had	-11 11
sb:thi time	-10 10
sb:three	-12 12
sb:tile	-15 15
sb:to <day-ahead>	-8 8
sb:to <number>	17 -17
sb:to leave	-13 13
sb:to say	-10 10
sb:to suspend	-11 11
sb:treaty	-36 36
sb:treaty by	-12 12
sb:treaty with	-6 6
sb:truce	-21 21
sb:truce would	-9 9
sb:tuna	9 -9
sb:two country	-12 12
sb:unless	11 -11
sb:unless it	8 -8
sb:until <day-ahead>	5 -5
sb:until the	-19 19
sb:until then	-10 10
sb:up	13 -13
sb:us ,	-10 10
sb:want	-13 13
sb:want to	-14 14
sb:was to	9 -9
sb:way	-26 26
sb:way :	-21 21
sb:we hear	-10 10
sb:what	-11 11
sb:what come	-12 12
sb:what is	-17 17
sb:when it	-13 13
sb:when the	15 -15
sb:wine	12 -12
sb:with	7 -7
sb:with a	16 -16
sb:would have	-9 9
sb:would pay	11 -11
sb:write	-14 14
sb:write to	11 -11
sb:yarn	-16 16
sb:yarn and	-8 8
t0=past-passive	13 -13
t0=present	6 -6
t1=gerund	14 -14
t1=infinitive	-10 10
t1=participle-passive	18 -18
t1=past	-4 4
t1=past-passive	12 -12
t2=infinitive	12 -12
t2=past	14 -14
t2=present	8 -8
v0=ask	15 -15
v0=bring	-17 17
v0=come	8 -8
v0=fall	11 -11
v0=have	14 -14
v0=keep	-14 14
v0=meet	-11 11
v0=pay	15 -15
v0=put	14 -14
v0=set	-16 16
v0=stay	15 -15
v0=take	15 -15
v1=ask	14 -14
v1=bring	-20 20
v1=come	8 -8
v1=fall	11 -11
v1=go	-14 14
v1=have	14 -14
v1=keep	-9 9
v1=pay	18 -18
v1=propose	-9 9
v1=put	14 -14
v1=set	-15 15
v1=stay	15 -15
v2-none	14 -14
v2=discuss	-10 10
v2=keep	11 -11
v2=other	15 -15
v2=retain	-10 10
v2=return	-21 21
verbless	14 -14
vt0=be pluperfect	15 -15
vt0=charge modal	-11 11
vt0=charge perfect	9 -9
vt0=drop present	-11 11
vt0=fall past	11 -11
vt0=keep present	-13 13
vt0=meet future	-11 11
vt0=pay future	10 -10
vt0=pay modal	10 -10
vt0=pay pluperfect	-12 12
vt0=propose past	-11 11
vt0=put present	8 -8
vt0=say present	-13 13
vt0=stay present	15 -15
vt0=tax future	-12 12
vt0=want past	-6 6
vt1=be pluperfect	15 -15
vt1=charge modal	-11 11
vt1=charge perfect	9 -9
vt1=collect gerund	9 -9
vt1=drop present	-11 11
vt1=fall past	11 -11
vt1=go present	-9 9
vt1=meet future	-11 11
vt1=pay future	10 -10
vt1=pay modal	10 -10
vt1=pay pluperfect	-12 12
vt1=propose past	-12 12
vt1=put present	7 -7
vt1=say present	-13 13
vt1=stay present	15 -15
vt1=suspend infinitive	-11 11
vt1=tax future	-12 12
vt2=add present	-7 7
vt2=be modal	-11 11
vt2=keep present	11 -11
vt2=other present	13 -13
vt2=retain present	-11 11
vt2=return present	-15 15
vt2=suspend participle	-8 8
within=1	32 -32
within=2	17 -17`;
