// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	33 -33
a:'s good	-13 13
a:<day-gone>	8 -8
a:<day-today>	5 -5
a:<duty>	-19 19
a:<gate>	-10 10
a:<goods>	13 -13
a:<level>	25 -25
a:<level> on	7 -7
a:<month-ahead>	13 -13
a:<month-gone>	14 -14
a:<name> and	-9 9
a:<quality>	44 -44
a:<quality> good	12 -12
a:<span> and	-10 10
a:<v-end>	20 -20
a:<v-impose>	21 -21
a:<v-target>	15 -15
a:add on	-7 7
a:add to	-12 12
a:again	25 -25
a:again on	17 -17
a:all	-15 15
a:all .	10 -10
a:all good	-8 8
a:an	-10 10
a:and <level>	19 -19
a:and <name>	-10 10
a:another <span>	11 -11
a:are add	-7 7
a:are suspend	6 -6
a:as	11 -11
a:asleep	-18 18
a:at	7 -7
a:at <number>	-11 11
a:autumn	10 -10
a:autumn .	9 -9
a:back	-14 14
a:back .	-8 8
a:back at	11 -11
a:back on	-14 14
a:before	10 -10
a:begin .	-9 9
a:between	-12 12
a:both	-10 10
a:both direction	-14 14
a:by	10 -10
a:charge	10 -10
a:come on	18 -18
a:day	-10 10
a:day on	-9 9
a:direction	-13 13
a:discuss	-8 8
a:duty for	-13 13
a:duty on	-14 14
a:duty stay	8 -8
a:each	-16 16
a:early	-11 11
a:early <month-gone>	-11 11
a:either	-12 12
a:either side	-11 11
a:either way	12 -12
a:end	10 -10
a:everything .	-16 16
a:everywhere	-13 13
a:everywhere .	-14 14
a:for all	-12 12
a:for another	8 -8
a:from that	-9 9
a:further	13 -13
a:go back	-12 12
a:good	-31 31
a:good .	-12 12
a:good is	-9 9
a:here	14 -14
a:hold	8 -8
a:in	16 -16
a:in all	11 -11
a:in both	-12 12
a:industrial	-18 18
a:industrial good	-18 18
a:instead of	14 -14
a:is back	-11 11
a:lie	-16 16
a:most	-11 11
a:most good	-12 12
a:nought	-11 11
a:of <number>	15 -15
a:of the	11 -11
a:of their	-14 14
a:on <quality>	19 -19
a:on all	-10 10
a:on either	-12 12
a:on most	-11 11
a:on top	23 -23
a:one	10 -10
a:our	16 -16
a:over	16 -16
a:point	19 -19
a:product .	-10 10
a:retain	-8 8
a:retain .	-9 9
a:return	-16 16
a:round	-12 12
a:side	-7 7
a:side .	21 -21
a:since summer	-11 11
a:spring	10 -10
a:stay .	-12 12
a:summer	-10 10
a:suspend .	9 -9
a:tariff	-14 14
a:tariff for	-11 11
a:that day	-13 13
a:the	27 -27
a:the <level>	9 -9
a:the <month-gone>	9 -9
a:the autumn	9 -9
a:their duty	-13 13
a:them	10 -10
a:thereafter	-12 12
a:throughout	-9 9
a:to <day-ahead>	-9 9
a:top	23 -23
a:until <day-gone>	12 -12
a:way .	-9 9
a:will	17 -17
a:will be	14 -14
a:would be	-15 15
a:would come	9 -9
a:zero .	12 -12
a:zero on	-12 12
b:"	22 -22
b:'s	-11 11
b:(	14 -14
b:, <name>	-11 11
b:, all	-9 9
b:, both	-4 4
b:, has	13 -13
b:, it	-11 11
b:, to	15 -15
b:, with	-10 10
b:.	14 -14
b:: both	-16 16
b:: the	8 -8
b:<agent>	13 -13
b:<day-ahead>	-19 19
b:<day-today> it	-19 19
b:<gate>	-10 10
b:<goods-amount> of	-9 9
b:<goods>	5 -5
b:<level>	37 -37
b:<level> and	33 -33
b:<level> on	10 -10
b:<month-ahead> of	-11 11
b:<month-gone> it	-13 13
b:<month-gone> the	19 -19
b:<name>	14 -14
b:<name> pay	-12 12
b:<number> it	-16 16
b:<person>	-20 20
b:<person> has	-11 11
b:<quality>	32 -32
b:<seat>	9 -9
b:<span> at	-11 11
b:<span> the	11 -11
b:<v-propose>	14 -14
b:<v-stay>	9 -9
b:a	8 -8
b:additional	9 -9
b:again	-9 9
b:aircraft	-14 14
b:all	-30 30
b:all three	-19 19
b:an	15 -15
b:and <name>	-16 16
b:and <person>	-13 13
b:and at	-20 20
b:and on	-11 11
b:and rubber	-11 11
b:and the	9 -9
b:and tile	-9 9
b:another	8 -8
b:ask for	13 -13
b:ask the	-9 9
b:back at	10 -10
b:be tax	-12 12
b:before it	-15 15
b:both	-28 28
b:both go	-19 19
b:both have	-10 10
b:both pay	14 -14
b:both to	-11 11
b:both were	-10 10
b:butter	13 -13
b:by that	-12 12
b:come	8 -8
b:come in	11 -11
b:content	-9 9
b:content with	-9 9
b:dairy	-10 10
b:date	-11 11
b:date and	-15 15
b:draft	-9 9
b:drop	-12 12
b:drop to	-14 14
b:during	-16 16
b:during the	-17 17
b:duty	-20 20
b:duty fall	8 -8
b:each	-20 20
b:everything	-10 10
b:exceed	-9 9
b:fall	10 -10
b:fentanyl	16 -16
b:for <span>	-16 16
b:from <day-ahead>	-9 9
b:go	-14 14
b:go on	16 -16
b:go to	-9 9
b:had pay	-11 11
b:has been	12 -12
b:have been	-12 12
b:he	11 -11
b:he spoke	-11 11
b:hear	-9 9
b:i	15 -15
b:if	21 -21
b:in <month-ahead>	-10 10
b:in at	11 -11
b:into	14 -14
b:is	8 -8
b:it 's	-12 12
b:it would	10 -10
b:its	12 -12
b:last week	-10 10
b:level	14 -14
b:machine	-8 8
b:machine and	-11 11
b:more	-15 15
b:more than	-16 16
b:my	-12 12
b:named	-9 9
b:neither	-26 26
b:next	-15 15
b:next year	-10 10
b:no	18 -18
b:nobody	-18 18
b:not	21 -21
b:nothing	9 -9
b:now	26 -26
b:of	-8 8
b:of <number>	-19 19
b:of good	-11 11
b:on collect	10 -10
b:on the	15 -15
b:out of	-10 10
b:own	11 -11
b:pay	18 -18
b:plywood	-12 12
b:product	-13 13
b:proposal	-25 25
b:push	12 -12
b:rate are	-11 11
b:rise	11 -11
b:rubber	-10 10
b:set	-13 13
b:side	-11 11
b:side will	-14 14
b:since <month-gone>	9 -9
b:spoke	-9 9
b:spoke of	-9 9
b:stay	13 -13
b:stay at	12 -12
b:sugar at	-13 13
b:surcharge of	16 -16
b:than	-14 14
b:that	11 -11
b:that it	13 -13
b:that keep	-9 9
b:that the	13 -13
b:the <name>	8 -8
b:the <number>	-13 13
b:the draft	-14 14
b:the rate	20 -20
b:then	-19 19
b:then it	-14 14
b:then the	-10 10
b:there	25 -25
b:they	20 -20
b:thi time	-9 9
b:those	16 -16
b:three	-18 18
b:tile	-9 9
b:to	-16 16
b:to <level>	8 -8
b:to <number>	9 -9
b:to put	-11 11
b:truce would	-10 10
b:tuna	10 -10
b:two country	-15 15
b:until the	-15 15
b:until then	-15 15
b:was still	-10 10
b:was to	9 -9
b:we	15 -15
b:week to	-12 12
b:when it	-11 11
b:with a	14 -14
b:yarn	-9 9
b:zero	-19 19
c0=impose	-18 18
c0=up	8 -8
c1=bear	20 -20
c1=propose	21 -21
c2=end	10 -10
c2=stay	10 -10
codes=1	17 -17
codes=3	15 -15
ct0=bear pluperfect	-10 10
ct0=down modal	-12 12
ct0=down past	23 -23
ct0=impose past	-20 20
ct0=impose pluperfect	15 -15
ct0=propose modal	9 -9
ct0=propose past	-19 19
ct0=propose present	9 -9
ct0=say past	14 -14
ct0=stay past	-14 14
ct0=stay perfect	-16 16
ct0=up modal	13 -13
ct1=bear pluperfect	-10 10
ct1=down modal	-12 12
ct1=down past	23 -23
ct1=down present	-13 13
ct1=impose future	-17 17
ct1=impose gerund	14 -14
ct1=impose infinitive	-12 12
ct1=impose pluperfect	12 -12
ct1=say past	11 -11
ct1=stay modal	12 -12
ct1=stay past	-14 14
ct1=stay perfect	-16 16
ct1=suspend infinitive	-13 13
ct1=up modal	10 -10
ct2=begin modal	14 -14
ct2=down modal	15 -15
ct2=impose present	17 -17
ct2=say present-passive	-5 5
ct2=stay present	9 -9
ct2=suspend present	11 -11
divided=one	32 -32
each even	-17 17
each far	-14 14
each near	-24 24
each s:both	-31 31
each s:each	-40 40
each s:either	-29 29
each s:reciprocal	26 -26
each s:the same	21 -21
each sentence even	-25 25
each sentence far	20 -20
each:both	-33 33
each:both 0	-30 30
each:both even	-13 13
each:both near	-14 14
each:each	-31 31
each:each 0	-13 13
each:each 1	-25 25
each:each even	-6 6
each:each far	-11 11
each:each near	-8 8
each:either	-17 17
each:either 0	-14 14
each:either far	12 -12
each:either near	-13 13
each:either one	-18 18
each:reciprocal one	10 -10
each:the same	11 -11
each:the two one	5 -5
each:their 1	-20 20
each:their far	-15 15
f:'s	-23 23
f:,	8 -8
f::	-11 11
f:;	-11 11
f:<agent>	-15 15
f:<gate>	-23 23
f:<goods-amount>	11 -11
f:<goods>	26 -26
f:<level>	26 -26
f:<month-ahead>	10 -10
f:<month-gone>	19 -19
f:<not>	11 -11
f:<number>	14 -14
f:<organisation>	12 -12
f:<person>	18 -18
f:<seat>	24 -24
f:<sender>	-16 16
f:<v-down>	-13 13
f:<v-renew>	-22 22
f:<v-suspend>	11 -11
f:<v-up>	25 -25
f:a	13 -13
f:about	-12 12
f:add	16 -16
f:after	-18 18
f:all	14 -14
f:aluminium	-17 17
f:among	12 -12
f:and	-13 13
f:as	22 -22
f:be	-15 15
f:both	-27 27
f:bring	11 -11
f:can	-11 11
f:cancel	15 -15
f:certificate	-10 10
f:charge	11 -11
f:chip	11 -11
f:cod	-15 15
f:coffee	-16 16
f:come	-21 21
f:could	-11 11
f:delay	12 -12
f:delegation	7 -7
f:dispute	-13 13
f:done	-24 24
f:drop	-14 14
f:emergency	11 -11
f:empty	10 -10
f:exporter	-10 10
f:fall	12 -12
f:fentanyl	10 -10
f:figure	-9 9
f:float	12 -12
f:for	20 -20
f:from	24 -24
f:geneva	11 -11
f:go	10 -10
f:guayaquil	-14 14
f:half	13 -13
f:halve	-9 9
f:have	-29 29
f:he	-23 23
f:his	-9 9
f:hour	-9 9
f:hundred	-13 13
f:i	-9 9
f:i'm	-10 10
f:if	16 -16
f:in	15 -15
f:investigation	9 -9
f:isn't	11 -11
f:issue	-12 12
f:last	-11 11
f:later	-17 17
f:leave	21 -21
f:longer	17 -17
f:look	-15 15
f:madrid	-10 10
f:make	27 -27
f:may	10 -10
f:medicine	12 -12
f:meet	-30 30
f:minister	-28 28
f:must	-12 12
f:negotiation	-9 9
f:new	14 -14
f:nobody	-11 11
f:our	-8 8
f:out	-15 15
f:part	-8 8
f:pause	18 -18
f:present	13 -13
f:prime	-20 20
f:propose	-16 16
f:rate	-10 10
f:remain	-17 17
f:renew	-14 14
f:report	-13 13
f:result	14 -14
f:return	19 -19
f:same	11 -11
f:short	-10 10
f:side	-19 19
f:so	15 -15
f:soybean	-12 12
f:spring	-13 13
f:start	-14 14
f:stay	-13 13
f:still	18 -18
f:subsidiary	-15 15
f:such	12 -12
f:take	-12 12
f:talk	-12 12
f:that	8 -8
f:their	32 -32
f:them	14 -14
f:thi	-20 20
f:those	16 -16
f:time	-14 14
f:truce	12 -12
f:two	16 -16
f:until	10 -10
f:water	-10 10
f:what	-9 9
f:where	15 -15
f:with	16 -16
f:within	-16 16
f:would	30 -30
f:write	-15 15
f:year	-8 8
f:yes	14 -14
f:yet	14 -14
first-of-paragraph	5 -5
has-gerund	16 -16
has-participle	10 -10
has-present	16 -16
l1='s	-8 8
l1=<gate>	-14 14
l1=<goods>	18 -18
l1=<name>	11 -11
l1=<v-bear>	25 -25
l1=<v-begin>	-5 5
l1=<v-down>	10 -10
l1=<v-up>	-16 16
l1=a	12 -12
l1=and	19 -19
l1=another	7 -7
l1=at	-24 24
l1=collect	12 -12
l1=exceed	-9 9
l1=for	-5 5
l1=go	-16 16
l1=in	14 -14
l1=it	-10 10
l1=keep	13 -13
l1=leave	-14 14
l1=of	9 -9
l1=than	-15 15
l1=that	12 -12
l1=with	-9 9
l2=<begin>	19 -19
l2=<duty>	10 -10
l2=<gate>	11 -11
l2=<level>	24 -24
l2=<month-ahead>	12 -12
l2=<month-gone>	-9 9
l2=<v-down>	-14 14
l2=<v-stay>	10 -10
l2=<v-up>	-19 19
l2=aircraft	-10 10
l2=ask	11 -11
l2=been	8 -8
l2=citru	-10 10
l2=come	11 -11
l2=content	-9 9
l2=drop	-9 9
l2=duty	9 -9
l2=each	-12 12
l2=either	-17 17
l2=go	-12 12
l2=has	17 -17
l2=in	13 -13
l2=it	-11 11
l2=may	-9 9
l2=more	-15 15
l2=pact	-14 14
l2=product	-11 11
l2=proposal	-16 16
l2=say	16 -16
l2=spoke	-9 9
l2=step	-18 18
l2=that	12 -12
l2=the	13 -13
l2=then	-10 10
l2=to	-15 15
l2=two	12 -12
l2=which	12 -12
l2=will	-19 19
l2=would	27 -27
l2=write	-20 20
l2=zero	-19 19
l3=:	-19 19
l3=;	13 -13
l3=<day-ahead>	-15 15
l3=<name>	26 -26
l3=<quality>	16 -16
l3=<v-begin>	-9 9
l3=<v-renew>	18 -18
l3=<v-stay>	-8 8
l3=above	-9 9
l3=and	11 -11
l3=apply	-13 13
l3=both	-18 18
l3=date	-14 14
l3=everything	-10 10
l3=have	8 -8
l3=i	-19 19
l3=in	15 -15
l3=is	-16 16
l3=leave	10 -10
l3=lower	-9 9
l3=no	17 -17
l3=of	10 -10
l3=other	-10 10
l3=rubber	-11 11
l3=the	5 -5
l3=then	-12 12
l3=they	14 -14
l3=tile	-9 9
l3=truce	11 -11
l3=we	10 -10
l3=year	11 -11
l3=—	-14 14
l4=<begin>	21 -21
l4=<day-gone>	15 -15
l4=<level-noun>	14 -14
l4=<level>	20 -20
l4=<month-gone>	-9 9
l4=<not>	-26 26
l4=<number>	25 -25
l4=<quality>	13 -13
l4=<span>	-13 13
l4=<v-say>	-8 8
l4=<v-suspend>	-15 15
l4=<v-target>	11 -11
l4=<v-up>	15 -15
l4=agree	12 -12
l4=all	-11 11
l4=at	12 -12
l4=autumn	10 -10
l4=before	-17 17
l4=both	-17 17
l4=bring	13 -13
l4=come	-13 13
l4=dairy	-11 11
l4=doe	-11 11
l4=is	18 -18
l4=it	-20 20
l4=nobody	-21 21
l4=not	14 -14
l4=nothing	-9 9
l4=now	9 -9
l4=on	35 -35
l4=the	4 -4
l4=there	-8 8
l4=truce	-11 11
l4=until	-11 11
l4=way	-13 13
l4=which	12 -12
l4=with	-7 7
l4=without	-11 11
l4=write	-12 12
l=, and	14 -14
l=, the	-7 7
l=, to	10 -10
l=, with	-21 21
l=<begin> and	10 -10
l=<begin> another	9 -9
l=<level> and	25 -25
l=<month-ahead> ,	10 -10
l=<month-gone> ,	-13 13
l=<name> :	14 -14
l=<name> pay	-12 12
l=<number> ,	9 -9
l=<number> and	-18 18
l=<span> ,	13 -13
l=<span> at	-12 12
l=and at	-21 21
l=and keep	13 -13
l=both at	12 -12
l=both pay	14 -14
l=content with	-9 9
l=drop to	-10 10
l=go to	-12 12
l=had pay	-11 11
l=in at	11 -11
l=it 's	-16 16
l=more than	-17 17
l=one ,	9 -9
l=say that	16 -16
l=spoke of	-9 9
l=stay at	11 -11
l=sugar at	-13 13
l=surcharge of	16 -16
l=then the	-12 12
l=to suspend	-12 12
l=was still	-10 10
lead="	22 -22
lead=(	14 -14
lead=15	16 -16
lead=24	-15 15
lead=aircraft	-10 10
lead=all	-13 13
lead=and	14 -14
lead=another	9 -9
lead=both	11 -11
lead=by	-11 11
lead=china	12 -12
lead=during	-16 16
lead=five	-20 20
lead=from	-12 12
lead=he	9 -9
lead=iceland	-14 14
lead=if	21 -21
lead=in	-13 13
lead=it	21 -21
lead=its	11 -11
lead=last	9 -9
lead=minister	-10 10
lead=my	-13 13
lead=nobody	-10 10
lead=on	-19 19
lead=that	15 -15
lead=the	2 -2
lead=then	-13 13
lead=they	15 -15
lead=today	-16 16
led far	-8 8
led near	-22 22
lll=, it was	14 -14
lll=: <name> pay	-13 13
lll=: <number> and	-10 10
lll=<begin> <begin> and	10 -10
lll=<begin> <begin> another	9 -9
lll=<begin> <number> and	-12 12
lll=<begin> it was	14 -14
lll=<begin> the other	12 -12
lll=<day-ahead> and at	-12 12
lll=<month-gone> it was	-11 11
lll=both go to	-10 10
lll=duty fall to	8 -8
lll=he spoke of	-11 11
lll=is <number> and	-12 12
lll=it is the	-9 9
lll=it would be	12 -12
lll=then it is	-10 10
lll=then it was	-10 10
lr='s for	-21 21
lr=, and	19 -19
lr=, are	-18 18
lr=, on	11 -11
lr=, will	13 -13
lr=: and	-15 15
lr=; are	-14 14
lr=<begin> and	-9 9
lr=<begin> for	11 -11
lr=and of	9 -9
lr=at again	-10 10
lr=at and	16 -16
lr=at each	-20 20
lr=be .	19 -19
lr=been ,	-11 11
lr=been and	8 -8
lr=charge .	12 -12
lr=charge in	-12 12
lr=collect .	11 -11
lr=exceed .	-9 9
lr=for on	-15 15
lr=go .	-10 10
lr=is .	12 -12
lr=is and	-22 22
lr=is for	14 -14
lr=of .	13 -13
lr=other .	-14 14
lr=pay and	-8 8
lr=pay in	-7 7
lr=propose for	-9 9
lr=put on	10 -10
lr=suspend for	12 -12
lr=suspend of	-28 28
lr=that of	10 -10
lr=the is	-10 10
lr=the return	-19 19
lr=the to	10 -10
lr=to ,	21 -21
lr=to .	-17 17
lr=to for	-18 18
lr=was .	46 -46
lr=was and	-20 20
lr=were and	10 -10
nc2=end	-11 11
nc2=impose	-20 20
nc2=propose	14 -14
nc2=say	18 -18
nc2=stay	21 -21
nc2=target	-13 13
nct2=bear past	-12 12
nct2=begin present	-9 9
nct2=end present-passive	-19 19
nct2=impose pluperfect	-15 15
nct2=impose present	-16 16
nct2=impose present-passive	-10 10
nct2=stay past	-14 14
nct2=stay perfect	-11 11
nct2=stay present	38 -38
nct2=suspend present	9 -9
nct2=target pluperfect	-15 15
nct2=target present	-13 13
next=)	14 -14
next=,	22 -22
next=:	-9 9
no each even	40 -40
no each far	19 -19
no each near	29 -29
no each one	50 -50
not led far	16 -16
not led one	37 -37
nt2=pluperfect	-12 12
nt2=present-passive	-18 18
nv2=charge	-15 15
nv2=hold	9 -9
nv2=keep	-11 11
nv2=see	-10 10
nvt2=be present	22 -22
nvt2=charge pluperfect	-14 14
nvt2=charge present	-8 8
nvt2=enter present	-9 9
nvt2=hold present	10 -10
nvt2=keep present	-13 13
pc0=end	-6 6
pc0=say	10 -10
pc0=sign	10 -10
pc1=bear	-10 10
pc1=say	11 -11
pc1=sign	20 -20
pc1=suspend	-14 14
pct0=agree present	13 -13
pct0=begin present	-12 12
pct0=end past	-9 9
pct0=impose past	8 -8
pct0=impose perfect	-13 13
pct0=propose past	16 -16
pct0=renew past	-21 21
pct0=renew present-passive	23 -23
pct0=say past	-8 8
pct0=say present	17 -17
pct0=sign present	20 -20
pct0=stay past	23 -23
pct1=agree present	13 -13
pct1=begin present	-9 9
pct1=end participle-passive	10 -10
pct1=end past	-10 10
pct1=impose past	8 -8
pct1=impose perfect	-13 13
pct1=propose past	15 -15
pct1=renew past	-21 21
pct1=renew present-passive	23 -23
pct1=say past	-8 8
pct1=say present	17 -17
pct1=sign present	20 -20
pct1=stay past	20 -20
phas-future	28 -28
pt0=future	22 -22
pt0=present-not	-8 8
pt1=future	16 -16
pt1=present-not	-8 8
pv0=announce	12 -12
pv0=apply	-9 9
pv0=be	16 -16
pv0=say	19 -19
pv0=step	-10 10
pv0=stop	-12 12
pv0=tell	11 -11
pv0=write	-24 24
pv1=announce	12 -12
pv1=apply	-8 8
pv1=be	14 -14
pv1=go	14 -14
pv1=say	19 -19
pv1=settle	-10 10
pv1=step	-10 10
pv1=stop	-12 12
pv1=suspend	-9 9
pv1=tell	11 -11
pv1=write	-24 24
pvt0=apply present	-9 9
pvt0=be past	16 -16
pvt0=extend past	-18 18
pvt0=propose past	11 -11
pvt0=propose perfect	-11 11
pvt0=say present	17 -17
pvt0=step present	-10 10
pvt0=stop past	-13 13
pvt0=write past	-25 25
pvt1=apply present	-9 9
pvt1=be past	13 -13
pvt1=end participle	10 -10
pvt1=extend past	-18 18
pvt1=propose past	11 -11
pvt1=propose perfect	-11 11
pvt1=say present	17 -17
pvt1=step present	-10 10
pvt1=write past	-25 25
q:'	-16 16
q:/	11 -11
q::	15 -15
q:;	-14 14
q:<day-ahead>	14 -14
q:<gate>	-25 25
q:<level>	15 -15
q:<month-ahead>	27 -27
q:<number>	-9 9
q:<organisation>	7 -7
q:<person>	-14 14
q:<points>	12 -12
q:<seat>	-14 14
q:<span>	-10 10
q:<v-buy>	16 -16
q:<v-down>	-14 14
q:<v-end>	11 -11
q:<v-impose>	-9 9
q:<v-return>	-12 12
q:<v-sell>	23 -23
q:<v-sign>	14 -14
q:<v-stay>	17 -17
q:<v-threaten>	14 -14
q:<v-up>	-15 15
q:accept	-10 10
q:additional	10 -10
q:after	15 -15
q:again	-12 12
q:agreement	14 -14
q:air	11 -11
q:aluminium	-9 9
q:among	-14 14
q:and	-25 25
q:announce	12 -12
q:announcement	13 -13
q:another	11 -11
q:answer	-13 13
q:apart	-10 10
q:apple	-10 10
q:are	-21 21
q:arrangement	16 -16
q:as	12 -12
q:ask	13 -13
q:asparagu	-12 12
q:autumn	-20 20
q:base	11 -11
q:be	-18 18
q:because	14 -14
q:become	-10 10
q:begin	11 -11
q:both	-32 32
q:brandy	9 -9
q:but	15 -15
q:butter	11 -11
q:calm	-21 21
q:can	13 -13
q:carry	12 -12
q:change	18 -18
q:cheese	11 -11
q:come	-14 14
q:commerce	14 -14
q:commission	-13 13
q:confirm	13 -13
q:cork	10 -10
q:cost	9 -9
q:counted	11 -11
q:counterpart	10 -10
q:cross	-12 12
q:currently	12 -12
q:cut	18 -18
q:dairy	-10 10
q:date	-21 21
q:day	11 -11
q:dead	-10 10
q:deal	15 -15
q:delegation	-24 24
q:difference	9 -9
q:each	-16 16
q:early	-11 11
q:egg	-12 12
q:embassy	-10 10
q:emergency	11 -11
q:end	12 -12
q:engine	10 -10
q:enter	7 -7
q:failing	10 -10
q:fentanyl	15 -15
q:fertilizer	-12 12
q:find	-9 9
q:fix	-30 30
q:followed	-31 31
q:footwear	-11 11
q:forget	-15 15
q:four	16 -16
q:fourth	-16 16
q:free	-17 17
q:from	-14 14
q:full	11 -11
q:gate	-10 10
q:gave	-9 9
q:general	11 -11
q:go	13 -13
q:good	24 -24
q:had	13 -13
q:ham	10 -10
q:has	8 -8
q:head	-14 14
q:him	-10 10
q:hit	-10 10
q:hold	25 -25
q:i	-10 10
q:if	-14 14
q:ii	9 -9
q:island	-14 14
q:joint	17 -17
q:jump	-18 18
q:just	-8 8
q:kuala	10 -10
q:leave	12 -12
q:lent	-14 14
q:level	14 -14
q:levy	-21 21
q:likewise	12 -12
q:lower	18 -18
q:lumber	-14 14
q:lumpur	10 -10
q:machine	13 -13
q:machinery	10 -10
q:madrid	-20 20
q:march	-10 10
q:market	-17 17
q:meet	-15 15
q:might	-9 9
q:mistake	-10 10
q:name	-16 16
q:near	11 -11
q:neither	-10 10
q:never	-11 11
q:next	20 -20
q:now	-14 14
q:number	-20 20
q:nut	11 -11
q:octopu	-12 12
q:off	12 -12
q:offer	-12 12
q:oil	-22 22
q:on	-15 15
q:one	20 -20
q:only	10 -10
q:order	15 -15
q:ordinary	12 -12
q:origin	12 -12
q:other	-14 14
q:our	-11 11
q:page	-20 20
q:pause	-12 12
q:peache	-13 13
q:plastic	-11 11
q:plum	-17 17
q:present	9 -9
q:put	-28 28
q:quinoa	-10 10
q:raise	11 -11
q:raspberry	-19 19
q:rate	23 -23
q:reach	-13 13
q:reciprocal	29 -29
q:rice	-16 16
q:rise	-26 26
q:room	12 -12
q:saffron	-14 14
q:salmon	9 -9
q:sawn	-15 15
q:second	10 -10
q:section	-9 9
q:sell	12 -12
q:settle	-16 16
q:should	-8 8
q:side	-11 11
q:sit	-14 14
q:so	13 -13
q:spoke	-11 11
q:spring	-19 19
q:squid	-12 12
q:stand	-10 10
q:statement	22 -22
q:steel	21 -21
q:sugar	-8 8
q:suspend	-11 11
q:suspension	-11 11
q:talk	-18 18
q:talking	-9 9
q:tea	14 -14
q:tell	14 -14
q:term	-16 16
q:th	-9 9
q:that	9 -9
q:their	-9 9
q:thing	10 -10
q:think	-11 11
q:timber	-31 31
q:time	-19 19
q:to	9 -9
q:trade	-15 15
q:treaty	-14 14
q:truce	-21 21
q:under	-18 18
q:understanding	-8 8
q:up	-7 7
q:very	10 -10
q:want	18 -18
q:was	19 -19
q:wheat	15 -15
q:when	-6 6
q:whether	11 -11
q:who	-14 14
q:whole	9 -9
q:win	-11 11
q:wine	14 -14
q:word	-11 11
q:work	9 -9
q:would	18 -18
q:write	-26 26
q:your	-16 16
quoted	-16 16
r1=,	17 -17
r1=<v-stay>	18 -18
r1=a	-16 16
r1=are	-18 18
r1=at	18 -18
r1=each	-10 10
r1=either	13 -13
r1=or	12 -12
r1=return	-9 9
r1=suspend	-12 12
r1=throughout	-9 9
r1=to	10 -10
r1=will	14 -14
r2=<day-ahead>	17 -17
r2=<day-today>	12 -12
r2=<duty>	-16 16
r2=<end>	19 -19
r2=<gate>	-14 14
r2=<goods>	20 -20
r2=<level-noun>	-12 12
r2=<level>	27 -27
r2=<name>	26 -26
r2=<not>	17 -17
r2=<quality>	23 -23
r2=<span>	6 -6
r2=<v-stay>	18 -18
r2=add	-5 5
r2=all	-15 15
r2=and	30 -30
r2=at	-11 11
r2=back	-23 23
r2=both	-47 47
r2=each	-15 15
r2=either	-30 30
r2=for	-16 16
r2=have	-18 18
r2=onion	-9 9
r2=point	19 -19
r2=retain	-11 11
r2=the	19 -19
r2=way	-9 9
r2=which	-8 8
r2=wine	-7 7
r2=zero	-12 12
r3=;	11 -11
r3=<duty>	-10 10
r3=<end>	19 -19
r3=<gate>	-15 15
r3=<number>	12 -12
r3=<v-down>	14 -14
r3=<v-end>	11 -11
r3=<v-impose>	17 -17
r3=<v-suspend>	7 -7
r3=an	-12 12
r3=and	14 -14
r3=at	18 -18
r3=autumn	9 -9
r3=been	-16 16
r3=before	10 -10
r3=by	9 -9
r3=country	-12 12
r3=direction	-18 18
r3=either	-10 10
r3=enter	-9 9
r3=good	-12 12
r3=industrial	-13 13
r3=nothing	-12 12
r3=product	-10 10
r3=reciprocal	-12 12
r3=side	-35 35
r3=to	18 -18
r3=top	12 -12
r4=:	-10 10
r4=;	-14 14
r4=<end>	12 -12
r4=<goods>	-8 8
r4=<not>	18 -18
r4=<number>	22 -22
r4=a	20 -20
r4=about	-17 17
r4=again	20 -20
r4=and	14 -14
r4=between	-14 14
r4=each	-22 22
r4=from	18 -18
r4=good	-10 10
r4=hold	10 -10
r4=in	13 -13
r4=on	-17 17
r4=what	-9 9
r=, <number>	8 -8
r=, all	-11 11
r=, and	14 -14
r=, both	-16 16
r=, for	-13 13
r=, which	-9 9
r=: the	-10 10
r=and <level>	19 -19
r=and <number>	-16 16
r=and to	-12 12
r=are add	-7 7
r=come back	-11 11
r=each ,	-11 11
r=each .	16 -16
r=for <span>	4 -4
r=for all	-13 13
r=for another	11 -11
r=from that	-9 9
r=in all	10 -10
r=in both	-16 16
r=is back	-11 11
r=of the	12 -12
r=of their	-15 15
r=on <quality>	14 -14
r=on both	-19 19
r=on either	-18 18
r=on most	-12 12
r=on wine	-9 9
r=that come	-9 9
r=that each	-8 8
r=until <day-ahead>	6 -6
r=until <day-gone>	11 -11
r=will be	12 -12
reach=both free	-8 8
reach=both free even	-17 17
reach=each free	-22 22
reach=each free near	-10 10
reach=either free	-13 13
reach=none	34 -34
reach=none far	13 -13
reach=none near	13 -13
reach=none one	10 -10
reach=reciprocal free	17 -17
reach=reciprocal free near	15 -15
reach=reciprocal free one	11 -11
reach=the same free	20 -20
reach=their free	9 -9
reaches free even	-24 24
reaches free near	-8 8
reaches free one	17 -17
reaches no far	13 -13
reaches no near	13 -13
reaches no one	10 -10
reaches past another one	39 -39
rule:each	-41 41
s:-	-13 13
s:;	-9 9
s:<agent>	29 -29
s:<day-ahead>	-18 18
s:<day-gone>	21 -21
s:<day-today>	5 -5
s:<gate>	-9 9
s:<goods>	19 -19
s:<level>	51 -51
s:<money>	13 -13
s:<month-ahead>	28 -28
s:<month-today>	9 -9
s:<name>	15 -15
s:<not>	-5 5
s:<number>	25 -25
s:<person>	16 -16
s:<points>	-36 36
s:<quality>	18 -18
s:<seat>	11 -11
s:<sender>	22 -22
s:<span>	-33 33
s:<v-buy>	16 -16
s:<v-end>	-12 12
s:<v-return>	15 -15
s:<v-suspend>	-14 14
s:<v-threaten>	11 -11
s:<v-up>	13 -13
s:?	14 -14
s:about	-27 27
s:above	-7 7
s:additional	9 -9
s:after	15 -15
s:against	-10 10
s:agenda	-16 16
s:agreement	-16 16
s:aircraft	-14 14
s:alike	-27 27
s:all	-31 31
s:among	-14 14
s:an	-8 8
s:answer	13 -13
s:any	10 -10
s:anybody	-12 12
s:apiece	-18 18
s:arrangement	-10 10
s:autumn	23 -23
s:away	13 -13
s:badly	-8 8
s:beef	-10 10
s:before	12 -12
s:begin	-14 14
s:better	10 -10
s:between	-17 17
s:both	-31 31
s:bring	-14 14
s:call	19 -19
s:can	16 -16
s:cancel	-10 10
s:ceiling	12 -12
s:cheese	-17 17
s:citru	-15 15
s:cod	-15 15
s:collect	12 -12
s:come	19 -19
s:commerce	13 -13
s:continue	15 -15
s:contrast	-10 10
s:country	-11 11
s:cover	10 -10
s:dairy	-9 9
s:day	-18 18
s:deal	17 -17
s:direction	-10 10
s:discuss	-12 12
s:do	-8 8
s:double	25 -25
s:down	6 -6
s:drop	-8 8
s:during	-15 15
s:each	-40 40
s:early	-27 27
s:either	-29 29
s:ethanol	11 -11
s:everything	-11 11
s:everywhere	-13 13
s:exceed	-9 9
s:except	-11 11
s:fail	8 -8
s:fall	18 -18
s:favour	9 -9
s:fee	-10 10
s:first	27 -27
s:for	-12 12
s:force	19 -19
s:free	-14 14
s:from	14 -14
s:half	18 -18
s:harvest	-19 19
s:has	11 -11
s:have	9 -9
s:headline	-8 8
s:hear	-12 12
s:here	19 -19
s:highest	-13 13
s:his	12 -12
s:hold	19 -19
s:hotel	-10 10
s:in	11 -11
s:industrial	-17 17
s:initial	-14 14
s:instead	-15 15
s:it	14 -14
s:its	12 -12
s:job	9 -9
s:joint	-18 18
s:keep	-11 11
s:later	11 -11
s:leave	-15 15
s:level	22 -22
s:lie	-10 10
s:lower	-15 15
s:make	21 -21
s:meet	-17 17
s:memorandum	-11 11
s:month	-10 10
s:morning	-9 9
s:my	-10 10
s:named	-12 12
s:neither	-26 26
s:next	-12 12
s:nothing	-23 23
s:number	25 -25
s:off	17 -17
s:oil	22 -22
s:one	20 -20
s:onion	-12 12
s:or	12 -12
s:order	14 -14
s:ordinary	21 -21
s:other	-15 15
s:our	18 -18
s:own	22 -22
s:pact	-12 12
s:pause	-11 11
s:pay	20 -20
s:permanent	-8 8
s:plum	-18 18
s:present	9 -9
s:product	-13 13
s:proposal	-24 24
s:propose	-17 17
s:push	12 -12
s:quota	21 -21
s:raise	14 -14
s:reciprocal	26 -26
s:regional	-9 9
s:retain	-14 14
s:revive	11 -11
s:rice	12 -12
s:rise	12 -12
s:round	-19 19
s:rubber	-9 9
s:same	36 -36
s:section	13 -13
s:separate	-10 10
s:set	-10 10
s:settle	-12 12
s:should	16 -16
s:side	-12 12
s:so	-14 14
s:spoke	-8 8
s:stay	-11 11
s:steel	17 -17
s:step	-18 18
s:stop	-9 9
s:summer	-21 21
s:talk	10 -10
s:tell	9 -9
s:than	-12 12
s:them	24 -24
s:threaten	11 -11
s:throughout	-9 9
s:top	28 -28
s:treat	-18 18
s:treaty	-34 34
s:tuna	19 -19
s:unless	24 -24
s:up	24 -24
s:used	14 -14
s:want	-10 10
s:way	-29 29
s:well	18 -18
s:were	13 -13
s:what	-8 8
s:wheat	15 -15
s:where	20 -20
s:who	18 -18
s:whole	9 -9
s:will	15 -15
s:wine	-12 12
s:winter	15 -15
s:with	13 -13
s:within	11 -11
s:worth	11 -11
s:write	-9 9
s:yarn	-16 16
s:zero	-6 6
sa:" and	-10 10
sa:'s countermeasure	17 -17
sa:'s good	-13 13
sa:)	25 -25
sa:) .	12 -12
sa:, <number>	20 -20
sa:, all	-10 10
sa:, both	-13 13
sa:, cheese	-10 10
sa:, for	-7 7
sa:, on	-11 11
sa:, their	-9 9
sa:, to	11 -11
sa:, unless	15 -15
sa:-	-10 10
sa:. on	-18 18
sa:: <number>	-8 8
sa:<day-gone>	18 -18
sa:<day-today>	12 -12
sa:<gate>	-9 9
sa:<goods>	25 -25
sa:<level>	32 -32
sa:<level> ,	-15 15
sa:<level> on	5 -5
sa:<money>	10 -10
sa:<month-ahead>	17 -17
sa:<month-gone> stay	-14 14
sa:<name>	13 -13
sa:<name> ,	12 -12
sa:<name> charge	-9 9
sa:<name> free	-9 9
sa:<name> had	9 -9
sa:<name> have	-9 9
sa:<not>	16 -16
sa:<number>	7 -7
sa:<number> ,	17 -17
sa:<number> stay	-10 10
sa:<person>	9 -9
sa:<person> .	-19 19
sa:<points>	20 -20
sa:<quality> cod	-10 10
sa:<quality> good	21 -21
sa:<quality> plum	-10 10
sa:<quality> tobacco	-10 10
sa:<sender>	10 -10
sa:<span> from	14 -14
sa:<span> on	12 -12
sa:<v-agree>	24 -24
sa:<v-end>	-14 14
sa:<v-sign>	13 -13
sa:a point	-9 9
sa:about	-12 12
sa:add on	-7 7
sa:add to	-12 12
sa:again	28 -28
sa:again on	17 -17
sa:agenda	-16 16
sa:agreement of	-17 17
sa:all	-15 15
sa:all .	12 -12
sa:all good	-9 9
sa:an	-21 21
sa:an agreement	-11 11
sa:an initial	-12 12
sa:and <level>	26 -26
sa:and charge	-12 12
sa:and had	-9 9
sa:and keep	-13 13
sa:and nobody	10 -10
sa:and olive	-10 10
sa:and part	-9 9
sa:and so	-13 13
sa:and the	18 -18
sa:another <span>	12 -12
sa:anybody	-12 12
sa:apiece	-15 15
sa:are add	-6 6
sa:are now	-18 18
sa:are suspend	2 -2
sa:as	21 -21
sa:as the	-9 9
sa:as well	12 -12
sa:aside	-10 10
sa:aside for	-12 12
sa:at	8 -8
sa:autumn	11 -11
sa:autumn .	10 -10
sa:back	-7 7
sa:back ,	-12 12
sa:back at	11 -11
sa:back on	-12 12
sa:before	26 -26
sa:before .	10 -10
sa:between	-19 19
sa:both	-26 26
sa:both country	-13 13
sa:both direction	-12 12
sa:both way	-13 13
sa:can	15 -15
sa:cancel	-11 11
sa:charge	-13 13
sa:cheese and	-10 10
sa:cod	-10 10
sa:come back	-8 8
sa:come on	19 -19
sa:country	-14 14
sa:day on	-9 9
sa:direction	-11 11
sa:discuss .	-9 9
sa:do	-19 19
sa:do the	-11 11
sa:duty ,	11 -11
sa:duty for	-13 13
sa:duty stay	8 -8
sa:each	-26 26
sa:each ,	-11 11
sa:early	-18 18
sa:early <month-gone>	-18 18
sa:either	-21 21
sa:either side	-15 15
sa:either way	12 -12
sa:enter <name>	-9 9
sa:everything .	-15 15
sa:everywhere	-13 13
sa:everywhere .	-14 14
sa:fee	-12 12
sa:fee .	-11 11
sa:for <quality>	-9 9
sa:for all	-10 10
sa:for an	-11 11
sa:for another	10 -10
sa:for good	16 -16
sa:force	15 -15
sa:force .	9 -9
sa:from that	-9 9
sa:further	15 -15
sa:go back	-10 10
sa:good is	-9 9
sa:had charge	-14 14
sa:has	18 -18
sa:have	-10 10
sa:he say	-17 17
sa:highest	-15 15
sa:hold	27 -27
sa:hold back	13 -13
sa:i	16 -16
sa:in	22 -22
sa:in <month-ahead>	9 -9
sa:in <name>	10 -10
sa:in both	-10 10
sa:in force	13 -13
sa:industrial	-18 18
sa:industrial good	-18 18
sa:initial	-12 12
sa:is back	-11 11
sa:is what	-9 9
sa:it	13 -13
sa:keep <number>	-12 12
sa:last	17 -17
sa:lie	-16 16
sa:make	11 -11
sa:may	10 -10
sa:most good	-12 12
sa:nobody	17 -17
sa:nothing .	-10 10
sa:of	-15 15
sa:of <day-gone>	-13 13
sa:of early	-15 15
sa:of it	13 -13
sa:of the	9 -9
sa:of their	-14 14
sa:of you	-8 8
sa:off	11 -11
sa:olive	-9 9
sa:on <quality>	24 -24
sa:on a	9 -9
sa:on all	-10 10
sa:on either	-11 11
sa:on good	11 -11
sa:on hold	10 -10
sa:on most	-11 11
sa:on the	-11 11
sa:on top	23 -23
sa:on wine	-14 14
sa:one	15 -15
sa:onion	-9 9
sa:our ,	-9 9
sa:over	13 -13
sa:pay <level>	-13 13
sa:plum	-10 10
sa:present	10 -10
sa:product .	-9 9
sa:regional	-9 9
sa:remain in	10 -10
sa:revive	11 -11
sa:round	-22 22
sa:rule of	-14 14
sa:same	13 -13
sa:say	-13 13
sa:say ,	-10 10
sa:say so	-12 12
sa:second .	-9 9
sa:set aside	-10 10
sa:side	-15 15
sa:side ,	-16 16
sa:side for	9 -9
sa:side suspend	-12 12
sa:side until	-16 16
sa:sign	14 -14
sa:since the	10 -10
sa:so	-19 19
sa:so .	-12 12
sa:so do	-11 11
sa:so since	-9 9
sa:spring	12 -12
sa:stay	-17 17
sa:stay .	-13 13
sa:stay there	-12 12
sa:still	9 -9
sa:suspend ,	-15 15
sa:suspend in	-14 14
sa:suspend on	9 -9
sa:tariff	-13 13
sa:tariff for	-11 11
sa:tariff that	-11 11
sa:that come	-13 13
sa:that day	-13 13
sa:that each	-20 20
sa:that the	14 -14
sa:the	10 -10
sa:the <month-gone>	9 -9
sa:the agenda	-16 16
sa:the autumn	9 -9
sa:the fee	-11 11
sa:the highest	-16 16
sa:the rest	-12 12
sa:the same	12 -12
sa:their duty	-13 13
sa:them	13 -13
sa:them .	10 -10
sa:there until	-10 10
sa:thereafter	-12 12
sa:throughout	-9 9
sa:time	19 -19
sa:to	11 -11
sa:to that	-10 10
sa:top	23 -23
sa:tractor	-9 9
sa:tractor .	-10 10
sa:truce	9 -9
sa:under	24 -24
sa:unless	18 -18
sa:until <day-gone>	13 -13
sa:was on	-10 10
sa:way	-8 8
sa:way ,	14 -14
sa:week	12 -12
sa:well	13 -13
sa:well .	13 -13
sa:were	18 -18
sa:what he	-11 11
sa:will	16 -16
sa:will be	14 -14
sa:will go	12 -12
sa:wine	-19 19
sa:wine ,	-9 9
sa:wine .	-15 15
sa:would be	-16 16
sa:would come	10 -10
sa:you	-9 9
sa:you .	-8 8
sa:your	-11 11
sa:zero .	13 -13
sa:zero on	-12 12
sb:" in	-11 11
sb:'s commerce	12 -12
sb:'s treaty	-11 11
sb:) :	-15 15
sb:, <number>	25 -25
sb:, and	19 -19
sb:, as	-12 12
sb:, by	-9 9
sb:, in	-15 15
sb:, it	-9 9
sb:, say	13 -13
sb:, the	-10 10
sb:, to	15 -15
sb:, when	22 -22
sb:, with	-6 6
sb:.	12 -12
sb::	19 -19
sb:: <level>	-14 14
sb:: both	-16 16
sb:; that	-9 9
sb:<agent>	24 -24
sb:<day-ahead>	-9 9
sb:<day-ahead> and	-19 19
sb:<day-gone>	8 -8
sb:<day-gone> and	-9 9
sb:<day-gone> with	10 -10
sb:<day-today> it	-19 19
sb:<duty>	8 -8
sb:<goods>	15 -15
sb:<level>	18 -18
sb:<level> ,	-9 9
sb:<level> and	19 -19
sb:<level> that	9 -9
sb:<month-ahead>	16 -16
sb:<month-ahead> ,	11 -11
sb:<month-ahead> of	-11 11
sb:<month-gone> ,	-6 6
sb:<month-gone> the	17 -17
sb:<name>	20 -20
sb:<name> ,	12 -12
sb:<name> end	-11 11
sb:<name> had	11 -11
sb:<name> has	10 -10
sb:<name> pay	-10 10
sb:<name> will	13 -13
sb:<not>	-8 8
sb:<number>	22 -22
sb:<number> ,	40 -40
sb:<number> it	-19 19
sb:<number> of	-8 8
sb:<organisation> has	16 -16
sb:<person> ,	14 -14
sb:<person> :	10 -10
sb:<person> announce	-11 11
sb:<person> come	9 -9
sb:<person> has	-10 10
sb:<points> that	-8 8
sb:<quality>	14 -14
sb:<quality> aluminium	-9 9
sb:<quality> side	11 -11
sb:<quality> yarn	-9 9
sb:<seat>	20 -20
sb:<seat> ;	-13 13
sb:<seat> <day-gone>	9 -9
sb:<seat> and	15 -15
sb:<sender>	11 -11
sb:<span>	-22 22
sb:<span> ,	-8 8
sb:<span> at	-13 13
sb:<span> of	13 -13
sb:<v-buy>	19 -19
sb:<v-end>	-6 6
sb:<v-say>	14 -14
sb:<v-stay>	16 -16
sb:<v-suspend>	-6 6
sb:a	-8 8
sb:a duty	-10 10
sb:a paper	11 -11
sb:a permanent	-12 12
sb:a quota	11 -11
sb:a treaty	-13 13
sb:a truce	-25 25
sb:about	-18 18
sb:after <span>	11 -11
sb:again	-14 14
sb:agreement ,	-11 11
sb:agreement with	10 -10
sb:aircraft	-16 16
sb:all	-21 21
sb:all duty	-26 26
sb:all three	-15 15
sb:an	15 -15
sb:and <name>	-14 14
sb:and at	-20 20
sb:and one	11 -11
sb:and rubber	-11 11
sb:and the	8 -8
sb:and tile	-9 9
sb:answer	13 -13
sb:apple	-11 11
sb:apple pay	-14 14
sb:apply ,	-9 9
sb:are ,	-11 11
sb:are not	-9 9
sb:arrangement	-11 11
sb:as they	-10 10
sb:aside	9 -9
sb:ask for	13 -13
sb:ask the	-8 8
sb:at all	8 -8
sb:autumn	13 -13
sb:autumn ,	10 -10
sb:back	23 -23
sb:back from	10 -10
sb:be <number>	8 -8
sb:beef	-14 14
sb:beef ,	-9 9
sb:beef and	11 -11
sb:been	7 -7
sb:been set	9 -9
sb:before it	-12 12
sb:both	-10 10
sb:both at	10 -10
sb:both go	-16 16
sb:both have	-13 13
sb:both pay	14 -14
sb:both to	-11 11
sb:both were	-10 10
sb:by	-15 15
sb:by <month-ahead>	17 -17
sb:by <span>	-15 15
sb:by contrast	-10 10
sb:by that	-12 12
sb:by the	-16 16
sb:car	12 -12
sb:citru	-8 8
sb:coffee ,	-11 11
sb:collect	8 -8
sb:come	16 -16
sb:come a	-10 10
sb:come back	18 -18
sb:come in	12 -12
sb:commerce	13 -13
sb:content with	-9 9
sb:contrast	-10 10
sb:contrast ,	-10 10
sb:country are	-9 9
sb:cover	9 -9
sb:dairy	-10 10
sb:date and	-14 14
sb:day	-11 11
sb:day ,	-11 11
sb:deal	11 -11
sb:doe	-7 7
sb:doe not	-12 12
sb:done :	-14 14
sb:draft ,	10 -10
sb:drop to	-13 13
sb:during	-18 18
sb:during the	-16 16
sb:duty ,	16 -16
sb:duty fall	8 -8
sb:each	-22 22
sb:each other	-19 19
sb:each would	-16 16
sb:early	-12 12
sb:early <month-gone>	-13 13
sb:either	-11 11
sb:either side	-10 10
sb:end ,	17 -17
sb:end :	-11 11
sb:exceed	-9 9
sb:except	-11 11
sb:fail	8 -8
sb:fall	12 -12
sb:favour	9 -9
sb:first	19 -19
sb:for <name>	13 -13
sb:for <span>	-6 6
sb:for another	-15 15
sb:from	11 -11
sb:from <day-gone>	-11 11
sb:from <seat>	10 -10
sb:get	13 -13
sb:go on	20 -20
sb:good ,	11 -11
sb:had pay	-11 11
sb:harvest	-20 20
sb:has been	22 -22
sb:has no	-11 11
sb:has since	-19 19
sb:have	19 -19
sb:he doe	-14 14
sb:he spoke	-11 11
sb:hear	-13 13
sb:hear that	-8 8
sb:hotel	-10 10
sb:i have	13 -13
sb:i write	-29 29
sb:if he	-12 12
sb:if nothing	-10 10
sb:if the	-8 8
sb:if there	15 -15
sb:in a	14 -14
sb:in at	12 -12
sb:in the	26 -26
sb:in which	-17 17
sb:is <level>	-13 13
sb:is not	19 -19
sb:is prepare	-10 10
sb:is prolong	10 -10
sb:it	13 -13
sb:it 's	-8 8
sb:it ,	-21 21
sb:it :	-14 14
sb:it keep	-10 10
sb:it say	9 -9
sb:it would	13 -13
sb:its own	20 -20
sb:itself	-12 12
sb:joint	-10 10
sb:joint statement	-10 10
sb:keep <level>	7 -7
sb:keep the	-16 16
sb:last week	-12 12
sb:leave	-24 24
sb:level	18 -18
sb:lower	-16 16
sb:lower rate	-11 11
sb:machine and	-11 11
sb:make	12 -12
sb:may	-8 8
sb:meet	-19 19
sb:memorandum	-11 11
sb:more than	-12 12
sb:my	-12 12
sb:named	-9 9
sb:neither	-26 26
sb:no .	9 -9
sb:nobody	-18 18
sb:not ,	-8 8
sb:nothing ,	-9 9
sb:nothing at	8 -8
sb:nothing come	-9 9
sb:now	14 -14
sb:number	21 -21
sb:of <day-gone>	12 -12
sb:of <number>	-18 18
sb:of good	-10 10
sb:of next	-14 14
sb:of their	9 -9
sb:offer <seat>	-14 14
sb:oil	13 -13
sb:on <day-gone>	-8 8
sb:on collect	11 -11
sb:on either	-20 20
sb:on the	14 -14
sb:one of	13 -13
sb:or	15 -15
sb:order	11 -11
sb:ordinary	15 -15
sb:ordinary duty	10 -10
sb:our	17 -17
sb:out	-13 13
sb:out of	-9 9
sb:own	25 -25
sb:pact	-13 13
sb:pause	-14 14
sb:permanent	-8 8
sb:plywood	-12 12
sb:prepare a	-10 10
sb:prolong ,	20 -20
sb:proposal	-24 24
sb:propose	-14 14
sb:push	12 -12
sb:quota	13 -13
sb:rate are	-11 11
sb:reciprocal	20 -20
sb:reciprocal tariff	11 -11
sb:remember	-10 10
sb:rise	13 -13
sb:rubber	-10 10
sb:same	24 -24
sb:say	14 -14
sb:say that	10 -10
sb:second	9 -9
sb:set aside	8 -8
sb:settle	-12 12
sb:should	15 -15
sb:should the	11 -11
sb:side and	-13 13
sb:side keep	11 -11
sb:side suspend	11 -11
sb:sign in	-11 11
sb:since	-12 12
sb:since <month-gone>	19 -19
sb:since the	-12 12
sb:spoke	-9 9
sb:spoke of	-9 9
sb:stay as	-12 12
sb:stay at	6 -6
sb:step	-15 15
sb:stop	-11 11
sb:sugar at	-13 13
sb:summer	-14 14
sb:surcharge of	16 -16
sb:suspend the	13 -13
sb:talk	9 -9
sb:tariff	11 -11
sb:than	-9 9
sb:that each	-14 14
sb:that is	14 -14
sb:that it	11 -11
sb:that the	22 -22
sb:that they	-8 8
sb:the <name>	23 -23
sb:the <organisation>	14 -14
sb:the <points>	-13 13
sb:the additional	16 -16
sb:the autumn	10 -10
sb:the first	15 -15
sb:the ordinary	14 -14
sb:the other	12 -12
sb:the pact	-14 14
sb:the pause	-16 16
sb:the reciprocal	15 -15
sb:the same	24 -24
sb:the second	11 -11
sb:the summer	-11 11
sb:the treaty	-22 22
sb:the way	-13 13
sb:their	10 -10
sb:them	14 -14
sb:then it	-13 13
sb:there by	-11 11
sb:thereafter	13 -13
sb:they agree	11 -11
sb:they had	-15 15
sb:thi time	-8 8
sb:three	-11 11
sb:tile	-16 16
sb:to	-12 12
sb:to <day-ahead>	-6 6
sb:to <number>	19 -19
sb:to <seat>	12 -12
sb:to be	11 -11
sb:to leave	-12 12
sb:to put	-10 10
sb:to say	-9 9
sb:treaty	-32 32
sb:truce	-19 19
sb:truce between	11 -11
sb:truce would	-20 20
sb:tuna	11 -11
sb:two country	-11 11
sb:under	-20 20
sb:under it	-9 9
sb:unless it	9 -9
sb:until <day-ahead>	12 -12
sb:until the	-13 13
sb:up	19 -19
sb:want	-14 14
sb:want to	-13 13
sb:was still	-10 10
sb:was to	10 -10
sb:way	-28 28
sb:way :	-22 22
sb:we hear	-9 9
sb:week to	-12 12
sb:what	-10 10
sb:what come	-13 13
sb:what is	-17 17
sb:wheat	14 -14
sb:when it	-11 11
sb:when the	17 -17
sb:which begin	-13 13
sb:will be	-20 20
sb:will pay	11 -11
sb:with a	21 -21
sb:write	-13 13
sb:write to	12 -12
sb:yarn	-16 16
sb:yarn and	-9 9
sb:you	12 -12
sb:zero	-19 19
sb:zero for	-15 15
t0=past-passive	13 -13
t0=present	5 -5
t1=gerund	12 -12
t1=infinitive	-10 10
t1=past-passive	12 -12
t2=infinitive	12 -12
t2=past	14 -14
v0=bring	-21 21
v0=come	7 -7
v0=double	14 -14
v0=fall	10 -10
v0=have	11 -11
v0=keep	-14 14
v0=meet	-10 10
v0=put	19 -19
v0=set	-15 15
v0=stay	12 -12
v0=take	21 -21
v1=ask	24 -24
v1=bring	-22 22
v1=come	7 -7
v1=double	14 -14
v1=drop	-8 8
v1=fall	10 -10
v1=go	-22 22
v1=have	10 -10
v1=leave	-12 12
v1=pay	19 -19
v1=set	-13 13
v1=stay	12 -12
v2-none	23 -23
v2=discuss	-8 8
v2=keep	10 -10
v2=other	14 -14
v2=retain	-8 8
v2=return	-17 17
v2=stay	13 -13
vt0=be pluperfect	12 -12
vt0=charge modal	-11 11
vt0=double modal	14 -14
vt0=drop present	-9 9
vt0=fall past	12 -12
vt0=keep present	-14 14
vt0=meet future	-11 11
vt0=pay future	13 -13
vt0=pay pluperfect	-11 11
vt0=propose past	-11 11
vt0=put present	10 -10
vt0=set modal	-15 15
vt0=stay present	12 -12
vt0=take present	14 -14
vt0=tax future	-13 13
vt1=be pluperfect	12 -12
vt1=charge modal	-11 11
vt1=collect gerund	10 -10
vt1=double modal	14 -14
vt1=drop present	-9 9
vt1=fall past	12 -12
vt1=meet future	-11 11
vt1=pay future	13 -13
vt1=pay pluperfect	-11 11
vt1=propose past	-14 14
vt1=put infinitive	-11 11
vt1=put present	9 -9
vt1=set modal	-15 15
vt1=stay present	12 -12
vt1=suspend infinitive	-10 10
vt1=take present	14 -14
vt1=tax future	-13 13
vt2=add present	-6 6
vt2=be modal	-13 13
vt2=come modal	15 -15
vt2=keep present	10 -10
vt2=other present	12 -12
vt2=retain present	-11 11
vt2=return present	-10 10
vt2=stay present	9 -9
within=1	37 -37
within=2	15 -15`;
