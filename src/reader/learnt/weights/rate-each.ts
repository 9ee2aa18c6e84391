// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	32 -32
a:'s good	-12 12
a:<day-ahead>	-11 11
a:<day-ahead> .	-12 12
a:<day-gone>	7 -7
a:<duty>	-15 15
a:<gate>	-4 4
a:<goods>	14 -14
a:<level>	19 -19
a:<level> on	11 -11
a:<month-ahead>	15 -15
a:<month-gone>	15 -15
a:<name> and	-9 9
a:<quality>	42 -42
a:<quality> good	10 -10
a:<seat>	-8 8
a:<seat> .	-15 15
a:<span> and	-12 12
a:<v-end>	21 -21
a:<v-impose>	22 -22
a:<v-target>	12 -12
a:about	-10 10
a:add to	-12 12
a:again	25 -25
a:again on	20 -20
a:all	-14 14
a:all .	14 -14
a:all good	-8 8
a:an	-10 10
a:and <level>	18 -18
a:another <span>	9 -9
a:are back	9 -9
a:are suspend	8 -8
a:as	11 -11
a:asleep	-16 16
a:at	11 -11
a:at <number>	-11 11
a:autumn	9 -9
a:back	-10 10
a:back .	-9 9
a:back on	-11 11
a:before	14 -14
a:between	-10 10
a:both	-13 13
a:both country	-17 17
a:both direction	-12 12
a:citru	-10 10
a:come on	18 -18
a:day on	-9 9
a:direction	-12 12
a:discuss	-7 7
a:duty for	-14 14
a:duty on	-13 13
a:each	-14 14
a:early	-10 10
a:early <month-gone>	-11 11
a:either	-13 13
a:either side	-10 10
a:end	12 -12
a:everything .	-15 15
a:everywhere	-14 14
a:everywhere .	-14 14
a:for all	-13 13
a:for zero	-9 9
a:from that	-8 8
a:go back	-11 11
a:good	-29 29
a:good is	-9 9
a:here	18 -18
a:hold	10 -10
a:in	12 -12
a:in <seat>	-14 14
a:in all	13 -13
a:in both	-10 10
a:industrial	-24 24
a:industrial good	-25 25
a:instead of	13 -13
a:is back	-10 10
a:lie	-16 16
a:most good	-12 12
a:nought	-11 11
a:of <number>	15 -15
a:of early	-10 10
a:of its	13 -13
a:of the	16 -16
a:of their	-18 18
a:on <day-gone>	11 -11
a:on <quality>	18 -18
a:on all	-8 8
a:on either	-11 11
a:on hold	9 -9
a:on industrial	-22 22
a:on most	-11 11
a:on or	-11 11
a:on top	22 -22
a:one	11 -11
a:other .	10 -10
a:our	15 -15
a:over	16 -16
a:pacific	10 -10
a:product	-9 9
a:product .	-9 9
a:retain	-9 9
a:retain .	-10 10
a:return	-17 17
a:round	-13 13
a:side	-8 8
a:side .	15 -15
a:side until	-13 13
a:since summer	-12 12
a:spring	10 -10
a:stay .	-13 13
a:summer	-12 12
a:suspend .	15 -15
a:suspend until	-15 15
a:tariff	-16 16
a:tariff for	-12 12
a:that day	-10 10
a:the	30 -30
a:the <month-gone>	9 -9
a:the pacific	10 -10
a:their duty	-13 13
a:them	11 -11
a:thereafter	-13 13
a:throughout	-9 9
a:top	22 -22
a:way	-8 8
a:way .	-6 6
a:will	14 -14
a:will be	12 -12
a:would be	-17 17
a:zero	-10 10
a:zero .	15 -15
a:zero on	-15 15
b:"	20 -20
b:'s	-13 13
b:(	13 -13
b:, <name>	-13 13
b:, all	-10 10
b:, at	-10 10
b:, both	-7 7
b:, has	12 -12
b:, in	12 -12
b:, it	-10 10
b:, thi	-8 8
b:, to	13 -13
b:, with	-11 11
b:.	18 -18
b::	-7 7
b:: both	-20 20
b:: the	10 -10
b:<agent>	12 -12
b:<day-ahead>	-21 21
b:<day-gone>	5 -5
b:<day-today> it	-19 19
b:<goods-amount> of	-9 9
b:<level>	29 -29
b:<level> and	41 -41
b:<level> on	14 -14
b:<month-gone> it	-13 13
b:<month-gone> the	20 -20
b:<name>	9 -9
b:<name> 's	11 -11
b:<name> has	10 -10
b:<name> pay	-12 12
b:<number> it	-17 17
b:<person>	-16 16
b:<person> agree	-12 12
b:<person> and	-12 12
b:<person> want	-11 11
b:<quality>	36 -36
b:<seat>	11 -11
b:<span>	-13 13
b:<span> at	-12 12
b:<span> the	11 -11
b:<v-bear>	12 -12
b:<v-stay>	10 -10
b:a	3 -3
b:after	12 -12
b:again	-7 7
b:aircraft	-12 12
b:all	-27 27
b:all three	-16 16
b:an	24 -24
b:an additional	11 -11
b:and <person>	-15 15
b:and at	-22 22
b:and has	-11 11
b:and rubber	-10 10
b:and the	6 -6
b:and tile	-9 9
b:another	9 -9
b:are to	-12 12
b:as high	-11 11
b:ask for	15 -15
b:ask the	-10 10
b:at the	8 -8
b:back at	18 -18
b:be back	11 -11
b:be tax	-13 13
b:before it	-13 13
b:both	-25 25
b:both go	-9 9
b:both pay	11 -11
b:both to	-13 13
b:both were	-10 10
b:butter	13 -13
b:by <month-ahead>	8 -8
b:by that	-14 14
b:climb	-9 9
b:climb as	-15 15
b:come	8 -8
b:come in	14 -14
b:country are	-10 10
b:cut to	-11 11
b:dairy	-10 10
b:date	-11 11
b:date and	-15 15
b:day	12 -12
b:down	-16 16
b:down from	-7 7
b:draft	-12 12
b:drop	-13 13
b:drop to	-15 15
b:during	-14 14
b:during the	-14 14
b:duty	-16 16
b:duty down	-12 12
b:duty fall	7 -7
b:each	-21 21
b:either	-7 7
b:fall	9 -9
b:fentanyl	14 -14
b:for <span>	-19 19
b:go	-8 8
b:go on	13 -13
b:had climb	-10 10
b:had offer	-11 11
b:had pay	-14 14
b:has been	16 -16
b:have been	-11 11
b:he spoke	-11 11
b:hear	-9 9
b:high	-11 11
b:high as	-11 11
b:i	13 -13
b:if	23 -23
b:in <month-ahead>	-10 10
b:in at	12 -12
b:in the	12 -12
b:into	12 -12
b:is	10 -10
b:is to	11 -11
b:it 's	-13 13
b:it would	13 -13
b:its additional	-11 11
b:last	-9 9
b:last week	-9 9
b:leave	-12 12
b:level	13 -13
b:machine	-8 8
b:machine and	-10 10
b:more	-16 16
b:more than	-16 16
b:my	-14 14
b:neither	-27 27
b:next	-16 16
b:next year	-10 10
b:no	17 -17
b:nobody	-18 18
b:not	17 -17
b:nothing	10 -10
b:now	23 -23
b:of	-9 9
b:of <number>	-21 21
b:of good	-9 9
b:offer to	9 -9
b:on	18 -18
b:on collect	10 -10
b:on the	14 -14
b:opened	11 -11
b:or	9 -9
b:out of	-10 10
b:pay	11 -11
b:plywood	-13 13
b:product	-12 12
b:product at	-10 10
b:proposal	-25 25
b:rate are	-11 11
b:rate had	-12 12
b:rise	15 -15
b:rubber	-9 9
b:set	-14 14
b:side suspend	11 -11
b:side will	-13 13
b:since <month-gone>	12 -12
b:spoke	-9 9
b:spoke of	-9 9
b:stay	15 -15
b:stay at	14 -14
b:sugar at	-15 15
b:surcharge of	14 -14
b:suspension of	-11 11
b:take its	-11 11
b:than	-13 13
b:that	8 -8
b:that a	-8 8
b:that had	10 -10
b:that he	11 -11
b:that it	18 -18
b:the <number>	-15 15
b:the draft	-13 13
b:the rate	22 -22
b:then	-19 19
b:then it	-14 14
b:then the	-9 9
b:there	25 -25
b:thereafter	8 -8
b:they	19 -19
b:thi time	-9 9
b:those	12 -12
b:three	-15 15
b:tile	-9 9
b:to <level>	12 -12
b:to <number>	7 -7
b:to keep	16 -16
b:to put	-11 11
b:to suspend	-11 11
b:two country	-11 11
b:until	-17 17
b:until the	-16 16
b:until then	-14 14
b:want to	-10 10
b:we	14 -14
b:week to	-12 12
b:were at	-9 9
b:what	10 -10
b:when it	-12 12
b:will charge	-13 13
b:will leave	-11 11
b:with a	11 -11
b:yarn	-9 9
b:year the	-8 8
b:zero	-22 22
b:zero for	-19 19
c1=bear	15 -15
c1=propose	15 -15
c2=end	10 -10
c2=impose	13 -13
c2=return	-10 10
c2=stay	11 -11
codes=1	19 -19
codes=3	11 -11
ct0=bear modal	15 -15
ct0=begin future	10 -10
ct0=down past	24 -24
ct0=impose past	-20 20
ct0=impose past-passive	8 -8
ct0=propose modal	17 -17
ct0=propose past	-19 19
ct0=say past	19 -19
ct0=stay modal	14 -14
ct0=stay past	-9 9
ct0=stay perfect	-15 15
ct0=stay pluperfect	7 -7
ct0=up future	14 -14
ct0=up pluperfect	-12 12
ct1=bear modal	15 -15
ct1=begin future	10 -10
ct1=down past	24 -24
ct1=impose gerund	14 -14
ct1=impose infinitive	-12 12
ct1=impose past-passive	8 -8
ct1=say past	11 -11
ct1=stay modal	16 -16
ct1=stay past	-9 9
ct1=stay perfect	-16 16
ct1=stay pluperfect	7 -7
ct1=suspend infinitive	-14 14
ct1=up future	13 -13
ct1=up pluperfect	-12 12
ct2=begin modal	17 -17
ct2=down modal	15 -15
ct2=impose present	18 -18
ct2=propose present-passive	-8 8
ct2=stay present	9 -9
divided=far	11 -11
divided=one	31 -31
each even	-18 18
each far	-15 15
each near	-22 22
each s:both	-30 30
each s:each	-44 44
each s:either	-31 31
each s:in return	14 -14
each s:reciprocal	26 -26
each s:the same	20 -20
each s:their	6 -6
each:both	-33 33
each:both 0	-29 29
each:both even	-4 4
each:both near	-18 18
each:both one	-8 8
each:each	-30 30
each:each 0	-14 14
each:each 1	-17 17
each:each even	-5 5
each:each far	-14 14
each:either	-18 18
each:either 0	-14 14
each:either far	17 -17
each:either near	-20 20
each:either one	-15 15
each:reciprocal one	18 -18
each:the same	9 -9
each:the two even	-10 10
each:the two one	12 -12
each:their 1	-18 18
each:their far	-18 18
f:'s	-21 21
f:,	10 -10
f::	-10 10
f:<agent>	-14 14
f:<gate>	-18 18
f:<goods-amount>	10 -10
f:<goods>	24 -24
f:<level>	19 -19
f:<month-ahead>	15 -15
f:<month-gone>	19 -19
f:<not>	10 -10
f:<number>	13 -13
f:<person>	17 -17
f:<seat>	19 -19
f:<sender>	-12 12
f:<v-bear>	-15 15
f:<v-buy>	-14 14
f:<v-renew>	-16 16
f:<v-suspend>	16 -16
f:<v-up>	19 -19
f:a	20 -20
f:about	-15 15
f:add	20 -20
f:after	-18 18
f:al	-9 9
f:all	11 -11
f:aluminium	-16 16
f:among	13 -13
f:and	-13 13
f:as	25 -25
f:be	-11 11
f:both	-29 29
f:bring	10 -10
f:buyer	-9 9
f:can	-10 10
f:cancel	17 -17
f:certificate	-11 11
f:charge	11 -11
f:chip	13 -13
f:cod	-15 15
f:coffee	-16 16
f:come	-21 21
f:continue	11 -11
f:could	-10 10
f:delay	12 -12
f:dispute	-15 15
f:do	9 -9
f:done	-24 24
f:drop	-14 14
f:emergency	11 -11
f:empty	9 -9
f:evening	12 -12
f:exporter	-9 9
f:face	-19 19
f:fall	14 -14
f:figure	-11 11
f:float	12 -12
f:for	26 -26
f:from	25 -25
f:geneva	11 -11
f:get	10 -10
f:go	10 -10
f:guayaquil	-14 14
f:half	12 -12
f:have	-33 33
f:he	-18 18
f:hundred	-12 12
f:i	-10 10
f:i'm	-10 10
f:if	15 -15
f:in	8 -8
f:is	-14 14
f:isn't	10 -10
f:keep	-16 16
f:last	-12 12
f:later	-15 15
f:least	-11 11
f:longer	18 -18
f:look	-11 11
f:madrid	-11 11
f:make	27 -27
f:medicine	14 -14
f:meet	-34 34
f:minister	-30 30
f:morning	-10 10
f:most	-7 7
f:must	-12 12
f:negotiation	-9 9
f:new	9 -9
f:nobody	-12 12
f:none	-12 12
f:not	11 -11
f:our	-9 9
f:out	-12 12
f:over	-12 12
f:pause	14 -14
f:pay	14 -14
f:place	-19 19
f:prime	-22 22
f:promise	-7 7
f:propose	-16 16
f:publish	10 -10
f:raise	10 -10
f:remain	-17 17
f:renew	-14 14
f:report	-13 13
f:result	15 -15
f:return	21 -21
f:same	19 -19
f:short	-10 10
f:side	-19 19
f:since	10 -10
f:soybean	-19 19
f:spring	-13 13
f:start	-13 13
f:stay	-14 14
f:still	20 -20
f:stockholm	6 -6
f:subsidiary	-11 11
f:such	11 -11
f:suspension	9 -9
f:take	-11 11
f:talk	-12 12
f:that	12 -12
f:their	38 -38
f:them	19 -19
f:there	11 -11
f:thi	-18 18
f:think	10 -10
f:those	18 -18
f:time	-10 10
f:truce	10 -10
f:two	18 -18
f:until	11 -11
f:where	13 -13
f:with	10 -10
f:without	8 -8
f:would	20 -20
f:write	-15 15
f:year	-13 13
f:yes	16 -16
first-of-paragraph	10 -10
has-gerund	15 -15
has-participle	12 -12
has-present	18 -18
l1='s	-9 9
l1=<gate>	-16 16
l1=<goods>	20 -20
l1=<name>	12 -12
l1=<v-bear>	22 -22
l1=<v-down>	10 -10
l1=<v-up>	-13 13
l1=a	15 -15
l1=and	14 -14
l1=at	-19 19
l1=collect	12 -12
l1=for	-7 7
l1=go	-13 13
l1=in	16 -16
l1=it	-10 10
l1=keep	12 -12
l1=leave	-15 15
l1=of	11 -11
l1=propose	-10 10
l1=retain	-11 11
l1=than	-16 16
l1=that	12 -12
l1=with	-10 10
l2=<begin>	21 -21
l2=<duty>	15 -15
l2=<gate>	11 -11
l2=<level>	20 -20
l2=<month-ahead>	13 -13
l2=<month-gone>	-13 13
l2=<v-down>	-13 13
l2=<v-propose>	8 -8
l2=<v-up>	-18 18
l2=aircraft	-10 10
l2=ask	12 -12
l2=bring	-13 13
l2=by	8 -8
l2=citru	-10 10
l2=come	14 -14
l2=cut	-10 10
l2=done	-13 13
l2=drop	-11 11
l2=each	-8 8
l2=either	-17 17
l2=go	-14 14
l2=in	14 -14
l2=may	-10 10
l2=more	-14 14
l2=pact	-14 14
l2=product	-11 11
l2=proposal	-16 16
l2=say	17 -17
l2=spoke	-9 9
l2=step	-18 18
l2=that	10 -10
l2=the	16 -16
l2=then	-9 9
l2=to	-22 22
l2=two	11 -11
l2=under	-13 13
l2=until	9 -9
l2=which	13 -13
l2=will	-16 16
l2=would	28 -28
l2=write	-18 18
l2=zero	-23 23
l3=:	-18 18
l3=;	11 -11
l3=<day-ahead>	-13 13
l3=<name>	21 -21
l3=<quality>	15 -15
l3=<v-begin>	-12 12
l3=<v-renew>	17 -17
l3=<v-stay>	-10 10
l3=apply	-13 13
l3=are	10 -10
l3=both	-15 15
l3=date	-14 14
l3=duty	-13 13
l3=everything	-10 10
l3=have	11 -11
l3=i	-17 17
l3=is	-18 18
l3=leave	11 -11
l3=lower	-10 10
l3=no	17 -17
l3=prolong	9 -9
l3=rate	10 -10
l3=rubber	-10 10
l3=the	10 -10
l3=their	13 -13
l3=then	-13 13
l3=they	13 -13
l3=tile	-9 9
l3=truce	11 -11
l3=until	-11 11
l3=we	7 -7
l3=year	13 -13
l3=—	-12 12
l4=<begin>	23 -23
l4=<day-ahead>	-7 7
l4=<day-gone>	17 -17
l4=<duty>	-13 13
l4=<level-noun>	14 -14
l4=<level>	12 -12
l4=<name>	13 -13
l4=<not>	-27 27
l4=<number>	23 -23
l4=<quality>	12 -12
l4=<span>	-18 18
l4=<v-suspend>	-16 16
l4=<v-target>	13 -13
l4=<v-up>	15 -15
l4=agree	12 -12
l4=all	-12 12
l4=an	13 -13
l4=at	13 -13
l4=autumn	10 -10
l4=before	-15 15
l4=both	-29 29
l4=bring	10 -10
l4=come	-17 17
l4=dairy	-12 12
l4=day	-8 8
l4=doe	-10 10
l4=first	10 -10
l4=go	13 -13
l4=is	15 -15
l4=it	-18 18
l4=keep	-9 9
l4=nobody	-20 20
l4=not	11 -11
l4=nothing	-10 10
l4=on	30 -30
l4=pay	9 -9
l4=then	12 -12
l4=there	-6 6
l4=under	9 -9
l4=want	-10 10
l4=way	-12 12
l4=which	15 -15
l4=with	-9 9
l4=write	-13 13
l=, and	15 -15
l=, the	-9 9
l=, to	10 -10
l=, with	-22 22
l=<begin> and	10 -10
l=<level> and	30 -30
l=<month-gone> ,	-17 17
l=<name> :	11 -11
l=<name> pay	-12 12
l=<number> ,	11 -11
l=<number> and	-14 14
l=<span> ,	13 -13
l=<span> at	-13 13
l=and at	-22 22
l=ask for	11 -11
l=back at	14 -14
l=both at	11 -11
l=both pay	11 -11
l=cut to	-11 11
l=drop to	-12 12
l=go to	-19 19
l=had pay	-14 14
l=have been	-8 8
l=in at	12 -12
l=it 's	-16 16
l=more than	-17 17
l=rate ,	-8 8
l=say that	16 -16
l=spoke of	-9 9
l=stay at	13 -13
l=sugar at	-15 15
l=surcharge of	14 -14
l=then the	-11 11
l=to suspend	-12 12
l=under which	-13 13
l=until then	8 -8
l=was still	-10 10
l=were at	-10 10
l=will be	-9 9
lead="	20 -20
lead=(	13 -13
lead=15	20 -20
lead=24	-17 17
lead=:	-7 7
lead=aircraft	-9 9
lead=all	-11 11
lead=and	5 -5
lead=both	17 -17
lead=china	18 -18
lead=during	-14 14
lead=five	-22 22
lead=from	-11 11
lead=he	11 -11
lead=iceland	-14 14
lead=if	23 -23
lead=in	-9 9
lead=it	24 -24
lead=its	12 -12
lead=minister	-11 11
lead=my	-15 15
lead=nobody	-10 10
lead=of	-14 14
lead=on	-18 18
lead=that	12 -12
lead=the	3 -3
lead=then	-12 12
lead=they	15 -15
lead=today	-16 16
led even	-14 14
led near	-22 22
lll=, and at	-12 12
lll=, it was	16 -16
lll=, under which	-13 13
lll=: <name> pay	-13 13
lll=: <number> and	-10 10
lll=<begin> <begin> and	10 -10
lll=<begin> <number> and	-11 11
lll=<begin> it was	14 -14
lll=<begin> of the	-15 15
lll=<begin> until then	8 -8
lll=<day-ahead> and at	-13 13
lll=<level> , with	-9 9
lll=<month-gone> it was	-12 12
lll=<name> , at	11 -11
lll=<span> and keep	11 -11
lll=and has suspend	-9 9
lll=both go to	-10 10
lll=duty fall to	7 -7
lll=go down to	-10 10
lll=he spoke of	-11 11
lll=is <number> and	-12 12
lll=it is the	-10 10
lll=it will be	-11 11
lll=it would be	13 -13
lll=would have been	-7 7
lr='s for	-20 20
lr=, and	19 -19
lr=, are	-21 21
lr=, for	12 -12
lr=, on	12 -12
lr=, will	13 -13
lr=: and	-14 14
lr=; are	-11 11
lr=<begin> and	-11 11
lr=<begin> for	11 -11
lr=at and	13 -13
lr=at each	-21 21
lr=at in	10 -10
lr=at now	-12 12
lr=be .	18 -18
lr=been ,	-12 12
lr=been and	9 -9
lr=collect .	11 -11
lr=for on	-18 18
lr=go .	-9 9
lr=is .	15 -15
lr=is and	-22 22
lr=is for	14 -14
lr=keep of	15 -15
lr=leave of	-11 11
lr=other .	-16 16
lr=pay and	-10 10
lr=put on	11 -11
lr=retain .	-12 12
lr=suspend for	6 -6
lr=suspend of	-35 35
lr=that of	9 -9
lr=the is	-10 10
lr=the of	-10 10
lr=the return	-19 19
lr=the to	12 -12
lr=to ,	19 -19
lr=to .	-21 21
lr=to for	-21 21
lr=was .	46 -46
lr=was and	-20 20
lr=with suspend	-8 8
nc2=end	-19 19
nc2=impose	-20 20
nc2=propose	16 -16
nc2=stay	13 -13
nc2=target	-12 12
nct2=bear past	-12 12
nct2=begin present	-11 11
nct2=end present-passive	-19 19
nct2=impose pluperfect	-17 17
nct2=impose present	-15 15
nct2=stay past	-18 18
nct2=stay perfect	-11 11
nct2=stay present	35 -35
nct2=suspend present	12 -12
nct2=target pluperfect	-15 15
nct2=target present	-14 14
nct2=target present-passive	10 -10
next=)	13 -13
next=,	19 -19
next=:	-11 11
nhas-pluperfect	-10 10
nhas-present	-14 14
no each even	22 -22
no each far	29 -29
no each near	30 -30
no each one	42 -42
not led far	8 -8
not led one	39 -39
nt2=past	-12 12
nt2=past-passive	10 -10
nt2=pluperfect	-13 13
nt2=present	11 -11
nt2=present-passive	-17 17
nv2=charge	-14 14
nv2=enter	-10 10
nv2=have	8 -8
nv2=hold	8 -8
nv2=keep	-11 11
nv2=pay	10 -10
nv2=remain	9 -9
nv2=see	-9 9
nvt2=be past	-15 15
nvt2=be present	22 -22
nvt2=charge pluperfect	-15 15
nvt2=charge present	-9 9
nvt2=enter present	-10 10
nvt2=hold present	11 -11
nvt2=keep present	-13 13
nvt2=put present	-6 6
pc0=sign	8 -8
pc0=suspend	-13 13
pc1=bear	-10 10
pc1=sign	14 -14
pc1=suspend	-14 14
pct0=agree present	12 -12
pct0=begin present	-15 15
pct0=impose past	10 -10
pct0=impose perfect	-12 12
pct0=propose past	17 -17
pct0=renew past	-17 17
pct0=renew present-passive	17 -17
pct0=say past	-3 3
pct0=say present	21 -21
pct0=sign present	18 -18
pct0=stay past	17 -17
pct1=agree present	12 -12
pct1=begin present	-13 13
pct1=impose past	10 -10
pct1=impose perfect	-12 12
pct1=impose present	10 -10
pct1=propose past	16 -16
pct1=renew past	-17 17
pct1=renew present-passive	17 -17
pct1=say past	-3 3
pct1=say present	21 -21
pct1=sign present	18 -18
pct1=stay past	15 -15
phas-future	20 -20
phas-present	8 -8
pt0=future	18 -18
pt0=present-passive-not	12 -12
pt1=present-passive-not	12 -12
pv0=be	16 -16
pv0=charge	10 -10
pv0=other	19 -19
pv0=say	9 -9
pv0=step	-11 11
pv0=stop	-13 13
pv0=suspend	-11 11
pv0=write	-23 23
pv1=be	14 -14
pv1=other	18 -18
pv1=say	9 -9
pv1=settle	-12 12
pv1=step	-11 11
pv1=stop	-13 13
pv1=suspend	-9 9
pv1=write	-23 23
pvt0=be past	12 -12
pvt0=extend past	-14 14
pvt0=propose past	11 -11
pvt0=propose perfect	-10 10
pvt0=say present	19 -19
pvt0=step present	-11 11
pvt0=stop past	-14 14
pvt0=write past	-24 24
pvt1=be past	10 -10
pvt1=extend past	-14 14
pvt1=propose past	11 -11
pvt1=propose perfect	-11 11
pvt1=say present	19 -19
pvt1=step present	-11 11
pvt1=write past	-24 24
q:'	-16 16
q:/	11 -11
q::	12 -12
q:;	-11 11
q:<day-ahead>	13 -13
q:<duty>	-8 8
q:<gate>	-18 18
q:<level>	15 -15
q:<month-ahead>	24 -24
q:<not>	10 -10
q:<person>	-13 13
q:<seat>	-12 12
q:<span>	-17 17
q:<v-buy>	18 -18
q:<v-deny>	10 -10
q:<v-down>	-13 13
q:<v-end>	10 -10
q:<v-impose>	-11 11
q:<v-lack>	9 -9
q:<v-return>	-12 12
q:<v-sell>	26 -26
q:<v-sign>	13 -13
q:<v-stay>	17 -17
q:<v-threaten>	15 -15
q:<v-up>	-11 11
q:according	16 -16
q:after	17 -17
q:again	-10 10
q:agreement	14 -14
q:air	11 -11
q:all	11 -11
q:an	10 -10
q:and	-25 25
q:announce	18 -18
q:announcement	13 -13
q:another	14 -14
q:answer	-16 16
q:apart	-10 10
q:apple	-10 10
q:are	-17 17
q:ask	16 -16
q:asparagu	-11 11
q:autumn	-17 17
q:be	-17 17
q:because	17 -17
q:been	-10 10
q:both	-31 31
q:brandy	9 -9
q:bring	-13 13
q:built	-10 10
q:but	12 -12
q:butter	11 -11
q:calm	-22 22
q:can	11 -11
q:carry	17 -17
q:cashew	10 -10
q:change	21 -21
q:cheese	10 -10
q:come	-11 11
q:commerce	13 -13
q:commission	-10 10
q:confirm	14 -14
q:continue	-12 12
q:copper	13 -13
q:cork	7 -7
q:cost	11 -11
q:counted	11 -11
q:counterpart	9 -9
q:cross	-13 13
q:currently	11 -11
q:cut	12 -12
q:dairy	-10 10
q:date	-26 26
q:day	15 -15
q:dead	-10 10
q:deal	17 -17
q:delegation	-23 23
q:difference	12 -12
q:down	-11 11
q:each	-15 15
q:early	-11 11
q:economy	-11 11
q:egg	-12 12
q:embassy	-10 10
q:end	12 -12
q:engine	11 -11
q:enough	-11 11
q:fentanyl	15 -15
q:fertilizer	-13 13
q:fish	-19 19
q:fix	-29 29
q:followed	-27 27
q:footwear	-13 13
q:forget	-13 13
q:four	16 -16
q:fourth	-17 17
q:free	-15 15
q:full	10 -10
q:gate	-10 10
q:gave	-8 8
q:general	11 -11
q:geneva	-14 14
q:get	11 -11
q:good	20 -20
q:had	14 -14
q:ham	9 -9
q:head	-14 14
q:him	-10 10
q:hit	-10 10
q:hold	24 -24
q:i	-13 13
q:if	-12 12
q:ii	10 -10
q:impose	-12 12
q:initial	9 -9
q:island	-14 14
q:joint	18 -18
q:jump	-19 19
q:just	-9 9
q:keep	14 -14
q:kuala	10 -10
q:leave	14 -14
q:lent	-15 15
q:level	13 -13
q:levy	-19 19
q:likewise	14 -14
q:list	11 -11
q:lower	23 -23
q:lumber	-15 15
q:lumpur	10 -10
q:machine	11 -11
q:machinery	12 -12
q:madrid	-17 17
q:march	-11 11
q:market	-17 17
q:meal	-17 17
q:measure	-13 13
q:medicine	15 -15
q:meet	-8 8
q:might	-8 8
q:mistake	-10 10
q:most	12 -12
q:mr	10 -10
q:name	-16 16
q:near	10 -10
q:never	-11 11
q:next	23 -23
q:nothing	10 -10
q:now	-15 15
q:number	-22 22
q:nut	11 -11
q:octopu	-14 14
q:of	7 -7
q:off	12 -12
q:offer	-12 12
q:oil	-19 19
q:on	-14 14
q:only	8 -8
q:order	18 -18
q:ordinary	14 -14
q:other	-13 13
q:our	-11 11
q:over	-10 10
q:page	-20 20
q:peache	-13 13
q:plastic	-12 12
q:plum	-15 15
q:present	13 -13
q:put	-28 28
q:quinoa	-11 11
q:raise	13 -13
q:raspberry	-18 18
q:rate	25 -25
q:reciprocal	30 -30
q:reduction	-14 14
q:return	10 -10
q:rice	-18 18
q:rise	-24 24
q:room	11 -11
q:saffron	-15 15
q:same	-12 12
q:sardine	12 -12
q:sawn	-17 17
q:section	-9 9
q:sell	13 -13
q:settle	-11 11
q:shift	9 -9
q:should	-7 7
q:simple	-9 9
q:sit	-15 15
q:so	14 -14
q:spoke	-12 12
q:spring	-19 19
q:squid	-13 13
q:stand	-11 11
q:statement	23 -23
q:steel	24 -24
q:sugar	-9 9
q:suspend	-12 12
q:suspension	-11 11
q:talk	-12 12
q:talking	-8 8
q:tea	14 -14
q:tell	14 -14
q:term	-17 17
q:th	-9 9
q:that	16 -16
q:their	-5 5
q:think	-11 11
q:timber	-33 33
q:time	-21 21
q:tractor	11 -11
q:trade	-16 16
q:treaty	-16 16
q:truce	-22 22
q:under	-13 13
q:very	10 -10
q:want	15 -15
q:war	-10 10
q:was	25 -25
q:we	11 -11
q:wheat	-8 8
q:when	-11 11
q:whether	11 -11
q:who	-13 13
q:whole	10 -10
q:win	-12 12
q:wine	14 -14
q:word	-11 11
q:work	8 -8
q:worth	12 -12
q:would	18 -18
q:write	-23 23
q:year	-12 12
q:your	-16 16
q:zinc	-16 16
quoted	-19 19
r1=,	16 -16
r1=<duty>	-8 8
r1=<v-stay>	19 -19
r1=a	-16 16
r1=are	-18 18
r1=at	20 -20
r1=each	-10 10
r1=either	11 -11
r1=of	-8 8
r1=return	-12 12
r1=suspend	-9 9
r1=tariff	-9 9
r1=there	13 -13
r1=throughout	-10 10
r1=to	15 -15
r1=until	4 -4
r1=will	12 -12
r2=<day-ahead>	30 -30
r2=<day-today>	13 -13
r2=<end>	16 -16
r2=<gate>	-14 14
r2=<goods>	16 -16
r2=<level-noun>	-12 12
r2=<level>	26 -26
r2=<month-gone>	10 -10
r2=<name>	32 -32
r2=<quality>	23 -23
r2=<v-stay>	19 -19
r2=all	-14 14
r2=and	32 -32
r2=at	-11 11
r2=back	-21 21
r2=both	-52 52
r2=each	-15 15
r2=either	-28 28
r2=for	-15 15
r2=have	-16 16
r2=hold	9 -9
r2=is	9 -9
r2=onion	-10 10
r2=our	9 -9
r2=retain	-11 11
r2=the	14 -14
r2=way	-10 10
r2=zero	-14 14
r3=.	-8 8
r3=;	10 -10
r3=<duty>	-10 10
r3=<end>	17 -17
r3=<gate>	-11 11
r3=<level-noun>	11 -11
r3=<number>	14 -14
r3=<v-down>	15 -15
r3=<v-end>	11 -11
r3=<v-impose>	12 -12
r3=<v-say>	10 -10
r3=<v-suspend>	9 -9
r3=and	11 -11
r3=at	16 -16
r3=autumn	9 -9
r3=been	-14 14
r3=country	-17 17
r3=direction	-18 18
r3=either	-11 11
r3=enter	-10 10
r3=good	-11 11
r3=industrial	-11 11
r3=is	-11 11
r3=nothing	-12 12
r3=or	-10 10
r3=reciprocal	-14 14
r3=side	-33 33
r3=tariff	-10 10
r3=to	12 -12
r3=top	10 -10
r4='s	-8 8
r4=,	-11 11
r4=-	12 -12
r4=:	-11 11
r4=;	-16 16
r4=<end>	11 -11
r4=<not>	19 -19
r4=<number>	25 -25
r4=a	21 -21
r4=about	-18 18
r4=again	19 -19
r4=and	10 -10
r4=are	11 -11
r4=between	-13 13
r4=both	7 -7
r4=each	-25 25
r4=from	18 -18
r4=good	-10 10
r4=hold	9 -9
r4=in	7 -7
r4=on	-19 19
r4=set	-14 14
r4=there	11 -11
r4=what	-9 9
r4=which	15 -15
r=, <number>	12 -12
r=, all	-12 12
r=, and	20 -20
r=, both	-19 19
r=, for	-14 14
r=: the	-9 9
r=again .	-8 8
r=and <level>	26 -26
r=and <number>	-15 15
r=and to	-14 14
r=come back	-10 10
r=come on	10 -10
r=each ,	-12 12
r=each .	14 -14
r=for all	-13 13
r=for another	10 -10
r=from <day-ahead>	10 -10
r=from that	-9 9
r=in <seat>	-14 14
r=in all	13 -13
r=in both	-15 15
r=is back	-10 10
r=of their	-18 18
r=on <quality>	13 -13
r=on both	-19 19
r=on either	-17 17
r=on hold	9 -9
r=on most	-12 12
r=on the	9 -9
r=on wine	-9 9
r=that come	-10 10
r=that each	-15 15
r=that have	-9 9
r=until <day-ahead>	20 -20
reach=both free	-10 10
reach=both free even	-24 24
reach=each free	-23 23
reach=each free even	-9 9
reach=each free near	-13 13
reach=each past another	14 -14
reach=either free	-15 15
reach=either free near	-22 22
reach=none	32 -32
reach=none far	6 -6
reach=none near	12 -12
reach=none one	12 -12
reach=reciprocal free	10 -10
reach=reciprocal free even	9 -9
reach=the same free	20 -20
reach=the two free one	11 -11
reach=their free	6 -6
reaches free even	-26 26
reaches free near	-11 11
reaches free one	14 -14
reaches no far	6 -6
reaches no near	12 -12
reaches no one	12 -12
reaches past another one	41 -41
rule:each	-40 40
s:"	10 -10
s:-	-13 13
s:<agent>	32 -32
s:<day-ahead>	-12 12
s:<day-gone>	14 -14
s:<gate>	-9 9
s:<goods>	20 -20
s:<level>	54 -54
s:<money>	10 -10
s:<month-ahead>	32 -32
s:<month-today>	13 -13
s:<name>	13 -13
s:<not>	-7 7
s:<number>	23 -23
s:<office>	10 -10
s:<person>	12 -12
s:<points>	-34 34
s:<quality>	16 -16
s:<seat>	9 -9
s:<sender>	23 -23
s:<span>	-28 28
s:<v-end>	-8 8
s:<v-return>	11 -11
s:<v-sell>	14 -14
s:<v-sign>	14 -14
s:<v-stay>	12 -12
s:<v-suspend>	-13 13
s:<v-threaten>	22 -22
s:?	11 -11
s:about	-27 27
s:agenda	-16 16
s:agreement	-20 20
s:aircraft	-16 16
s:alike	-27 27
s:all	-27 27
s:among	-16 16
s:answer	13 -13
s:anybody	-12 12
s:apiece	-23 23
s:apple	-9 9
s:are	-15 15
s:autumn	25 -25
s:away	15 -15
s:beef	-11 11
s:been	13 -13
s:begin	-14 14
s:better	12 -12
s:between	-19 19
s:both	-32 32
s:buy	11 -11
s:can	16 -16
s:cancel	-10 10
s:ceiling	12 -12
s:cheese	-19 19
s:citru	-17 17
s:climb	-8 8
s:cod	-15 15
s:come	21 -21
s:continue	14 -14
s:contrast	-10 10
s:country	-16 16
s:dairy	-8 8
s:day	-18 18
s:deal	15 -15
s:dearer	-10 10
s:direction	-11 11
s:discuss	-11 11
s:do	-6 6
s:double	25 -25
s:during	-13 13
s:each	-44 44
s:early	-29 29
s:either	-31 31
s:emergency	12 -12
s:ethanol	13 -13
s:everybody	12 -12
s:everything	-9 9
s:everywhere	-13 13
s:except	-12 12
s:fall	15 -15
s:fentanyl	10 -10
s:first	25 -25
s:for	-13 13
s:force	22 -22
s:from	18 -18
s:half	19 -19
s:harvest	-20 20
s:has	10 -10
s:headline	-10 10
s:hear	-13 13
s:high	-10 10
s:him	10 -10
s:his	12 -12
s:hold	16 -16
s:industrial	-23 23
s:instead	-15 15
s:international	12 -12
s:it	8 -8
s:job	10 -10
s:joint	-18 18
s:keep	-12 12
s:later	14 -14
s:leave	-14 14
s:level	19 -19
s:lie	-10 10
s:lower	-14 14
s:make	22 -22
s:meet	-15 15
s:memorandum	-11 11
s:month	-17 17
s:morning	-8 8
s:my	-10 10
s:named	-12 12
s:neither	-29 29
s:next	-15 15
s:nothing	-20 20
s:number	27 -27
s:off	15 -15
s:oil	21 -21
s:one	12 -12
s:onion	-12 12
s:only	14 -14
s:open	12 -12
s:opened	11 -11
s:or	9 -9
s:ordinary	26 -26
s:other	-11 11
s:our	15 -15
s:own	23 -23
s:pacific	10 -10
s:pact	-12 12
s:park	-8 8
s:pause	-7 7
s:pay	14 -14
s:plum	-18 18
s:present	12 -12
s:product	-13 13
s:proposal	-24 24
s:propose	-14 14
s:quota	22 -22
s:raise	16 -16
s:ready	-13 13
s:reciprocal	25 -25
s:regional	-10 10
s:remember	-9 9
s:representative	13 -13
s:revive	10 -10
s:round	-23 23
s:rubber	-9 9
s:same	36 -36
s:section	14 -14
s:set	-14 14
s:settle	-13 13
s:side	-11 11
s:so	-15 15
s:speak	13 -13
s:spoke	-8 8
s:spring	13 -13
s:stay	-5 5
s:steel	17 -17
s:step	-15 15
s:stop	-9 9
s:summer	-20 20
s:talk	10 -10
s:tea	9 -9
s:tell	21 -21
s:than	-13 13
s:them	22 -22
s:threaten	13 -13
s:throughout	-9 9
s:tile	-10 10
s:top	24 -24
s:treat	-19 19
s:treaty	-34 34
s:tuna	17 -17
s:unless	24 -24
s:up	19 -19
s:used	11 -11
s:way	-30 30
s:well	17 -17
s:were	20 -20
s:what	-14 14
s:wheat	12 -12
s:where	20 -20
s:who	19 -19
s:will	19 -19
s:wine	-12 12
s:winter	18 -18
s:with	9 -9
s:within	12 -12
s:worth	11 -11
s:yarn	-16 16
s:year	9 -9
s:your	-9 9
s:zero	-16 16
sa:" and	-10 10
sa:'s good	-11 11
sa:)	22 -22
sa:) .	12 -12
sa:, <number>	18 -18
sa:, all	-12 12
sa:, both	-16 16
sa:, cheese	-10 10
sa:, for	-7 7
sa:, their	-10 10
sa:, they	-10 10
sa:, to	15 -15
sa:, unless	18 -18
sa:, which	12 -12
sa:. "	-8 8
sa:. on	-19 19
sa:: <number>	-11 11
sa:<day-gone>	13 -13
sa:<day-today>	16 -16
sa:<gate>	-6 6
sa:<goods>	25 -25
sa:<level>	28 -28
sa:<level> on	10 -10
sa:<month-ahead>	20 -20
sa:<month-gone> stay	-15 15
sa:<name>	20 -20
sa:<name> ,	16 -16
sa:<name> charge	-9 9
sa:<name> free	-10 10
sa:<name> had	9 -9
sa:<name> have	-9 9
sa:<not>	9 -9
sa:<number>	5 -5
sa:<number> ,	18 -18
sa:<number> on	8 -8
sa:<number> stay	-11 11
sa:<person>	11 -11
sa:<person> ,	11 -11
sa:<person> .	-18 18
sa:<points>	18 -18
sa:<quality> cod	-10 10
sa:<quality> good	19 -19
sa:<quality> plum	-10 10
sa:<quality> tobacco	-10 10
sa:<seat> .	-10 10
sa:<seat> and	-14 14
sa:<span> from	12 -12
sa:<span> on	15 -15
sa:<v-agree>	26 -26
sa:<v-end>	-15 15
sa:<v-sign>	14 -14
sa:a point	-10 10
sa:about	-13 13
sa:add to	-11 11
sa:again	29 -29
sa:again on	20 -20
sa:agenda	-16 16
sa:agree	12 -12
sa:agreement	-9 9
sa:agreement of	-18 18
sa:all	-14 14
sa:all good	-8 8
sa:an	-20 20
sa:an agreement	-11 11
sa:an initial	-12 12
sa:and <level>	22 -22
sa:and <seat>	-11 11
sa:and charge	-12 12
sa:and had	-9 9
sa:and keep	-15 15
sa:and nobody	10 -10
sa:and olive	-10 10
sa:and part	-10 10
sa:and so	-9 9
sa:and that	8 -8
sa:and the	19 -19
sa:and was	-12 12
sa:another <span>	10 -10
sa:anybody	-12 12
sa:anybody .	-14 14
sa:apiece	-17 17
sa:are back	9 -9
sa:are now	-19 19
sa:as	17 -17
sa:as the	-9 9
sa:as well	11 -11
sa:aside	-13 13
sa:aside for	-10 10
sa:at	9 -9
sa:autumn	11 -11
sa:autumn .	10 -10
sa:back	-6 6
sa:back ,	-11 11
sa:back .	-6 6
sa:back on	-10 10
sa:before	26 -26
sa:before .	11 -11
sa:between	-15 15
sa:both	-29 29
sa:both country	-17 17
sa:both direction	-12 12
sa:both way	-16 16
sa:call	22 -22
sa:can	15 -15
sa:cancel	-12 12
sa:charge	-13 13
sa:cheese and	-10 10
sa:citru	-9 9
sa:cod	-10 10
sa:cod ,	-10 10
sa:come back	-7 7
sa:come on	18 -18
sa:country	-18 18
sa:day	-12 12
sa:day on	-9 9
sa:direction	-11 11
sa:discuss .	-9 9
sa:do	-16 16
sa:do the	-8 8
sa:doe	12 -12
sa:duty ,	13 -13
sa:duty for	-14 14
sa:duty on	-11 11
sa:each	-26 26
sa:each ,	-13 13
sa:early	-19 19
sa:early <month-gone>	-19 19
sa:either	-24 24
sa:either side	-15 15
sa:either way	12 -12
sa:enter <name>	-10 10
sa:everything .	-15 15
sa:everywhere	-13 13
sa:everywhere .	-14 14
sa:fee	-9 9
sa:fee .	-7 7
sa:for <day-ahead>	10 -10
sa:for <quality>	-9 9
sa:for all	-11 11
sa:for an	-12 12
sa:for good	17 -17
sa:for it	-14 14
sa:for zero	-9 9
sa:force	18 -18
sa:force .	12 -12
sa:free .	-9 9
sa:from that	-8 8
sa:go	9 -9
sa:go back	-10 10
sa:go on	7 -7
sa:good and	-10 10
sa:good is	-9 9
sa:good of	10 -10
sa:good worth	9 -9
sa:had charge	-14 14
sa:has	24 -24
sa:he say	-17 17
sa:hold	22 -22
sa:hold back	10 -10
sa:i	17 -17
sa:in	16 -16
sa:in <month-ahead>	11 -11
sa:in <name>	17 -17
sa:in force	15 -15
sa:in some	-10 10
sa:industrial	-24 24
sa:industrial good	-24 24
sa:initial	-11 11
sa:instead	-7 7
sa:is back	-10 10
sa:is what	-12 12
sa:it .	-15 15
sa:its	15 -15
sa:joint	-10 10
sa:joint statement	-11 11
sa:keep <number>	-15 15
sa:last	23 -23
sa:last until	7 -7
sa:lie	-16 16
sa:look	-8 8
sa:make	12 -12
sa:may	11 -11
sa:most good	-12 12
sa:nobody	18 -18
sa:nothing .	-10 10
sa:nought	-11 11
sa:nought .	-11 11
sa:of	-11 11
sa:of <day-gone>	-11 11
sa:of <number>	-9 9
sa:of early	-14 14
sa:of the	19 -19
sa:of their	-17 17
sa:off	12 -12
sa:olive	-9 9
sa:on ,	-9 9
sa:on <day-ahead>	-14 14
sa:on <day-gone>	8 -8
sa:on <quality>	24 -24
sa:on a	8 -8
sa:on all	-8 8
sa:on either	-9 9
sa:on good	11 -11
sa:on hold	8 -8
sa:on industrial	-22 22
sa:on most	-11 11
sa:on or	-11 11
sa:on top	21 -21
sa:on wine	-13 13
sa:one	20 -20
sa:onion	-10 10
sa:other .	10 -10
sa:our ,	-10 10
sa:pacific	10 -10
sa:park	-8 8
sa:pay <level>	-13 13
sa:plum	-10 10
sa:product .	-9 9
sa:put on	-12 12
sa:ready	-14 14
sa:record .	-12 12
sa:regional	-10 10
sa:remain in	12 -12
sa:retain .	-9 9
sa:return	-10 10
sa:revive	10 -10
sa:round	-23 23
sa:rule of	-15 15
sa:same	12 -12
sa:say	-14 14
sa:say so	-12 12
sa:set aside	-13 13
sa:side	-14 14
sa:side ,	-15 15
sa:side for	10 -10
sa:side of	10 -10
sa:side until	-15 15
sa:so	-14 14
sa:so .	-12 12
sa:so do	-8 8
sa:so since	-10 10
sa:spring	16 -16
sa:stay	-10 10
sa:stay .	-15 15
sa:stay there	-10 10
sa:suspend ,	-15 15
sa:suspend in	-9 9
sa:suspend on	10 -10
sa:suspend until	-15 15
sa:tariff	-10 10
sa:tariff that	-7 7
sa:that .	-10 10
sa:that both	-11 11
sa:that come	-14 14
sa:that day	-10 10
sa:that each	-21 21
sa:that have	-9 9
sa:that the	12 -12
sa:the	7 -7
sa:the <month-gone>	9 -9
sa:the <name>	12 -12
sa:the agenda	-16 16
sa:the autumn	8 -8
sa:the fee	-7 7
sa:the pacific	10 -10
sa:the same	11 -11
sa:their duty	-13 13
sa:them	12 -12
sa:them .	8 -8
sa:there until	-9 9
sa:thereafter	-13 13
sa:throughout	-9 9
sa:time	19 -19
sa:to	12 -12
sa:to hold	12 -12
sa:to that	-10 10
sa:top	21 -21
sa:tractor	-10 10
sa:tractor .	-10 10
sa:truce	13 -13
sa:under	21 -21
sa:unless	26 -26
sa:was on	-11 11
sa:was still	-14 14
sa:way	-11 11
sa:we are	-10 10
sa:week	18 -18
sa:well	12 -12
sa:well .	10 -10
sa:were	22 -22
sa:what he	-12 12
sa:which	16 -16
sa:which is	-8 8
sa:will	18 -18
sa:will go	11 -11
sa:wine	-19 19
sa:wine ,	-9 9
sa:wine .	-14 14
sa:worth	9 -9
sa:worth <money>	9 -9
sa:would be	-18 18
sa:you	-11 11
sa:your	-12 12
sa:zero .	16 -16
sa:zero on	-15 15
sb:"	14 -14
sb:" in	-10 10
sb:'s commerce	13 -13
sb:'s treaty	-10 10
sb:) :	-15 15
sb:, <number>	24 -24
sb:, and	17 -17
sb:, at	-7 7
sb:, by	-14 14
sb:, certain	-14 14
sb:, except	-12 12
sb:, in	-9 9
sb:, of	14 -14
sb:, say	20 -20
sb:, the	-12 12
sb:, thi	-8 8
sb:, to	18 -18
sb:, when	22 -22
sb:-	-14 14
sb::	18 -18
sb:: both	-20 20
sb:; that	-10 10
sb:<agent>	26 -26
sb:<day-ahead>	-13 13
sb:<day-ahead> and	-22 22
sb:<day-gone> that	-13 13
sb:<day-gone> with	11 -11
sb:<day-today> it	-19 19
sb:<duty>	8 -8
sb:<goods>	15 -15
sb:<level>	11 -11
sb:<level> ,	-10 10
sb:<level> and	24 -24
sb:<level> for	12 -12
sb:<level> of	-12 12
sb:<month-ahead>	17 -17
sb:<month-ahead> ,	9 -9
sb:<month-gone> ,	-9 9
sb:<month-gone> the	19 -19
sb:<name>	16 -16
sb:<name> ,	14 -14
sb:<name> end	-10 10
sb:<name> has	11 -11
sb:<name> propose	-14 14
sb:<name> will	14 -14
sb:<not>	-9 9
sb:<number>	23 -23
sb:<number> ,	38 -38
sb:<number> it	-19 19
sb:<office>	15 -15
sb:<organisation> has	14 -14
sb:<person> ,	12 -12
sb:<person> :	12 -12
sb:<person> agree	-12 12
sb:<person> announce	-11 11
sb:<person> come	11 -11
sb:<person> want	-11 11
sb:<points> that	-9 9
sb:<quality>	16 -16
sb:<quality> aluminium	-9 9
sb:<quality> side	12 -12
sb:<quality> yarn	-9 9
sb:<seat>	14 -14
sb:<seat> ,	-19 19
sb:<seat> ;	-12 12
sb:<seat> <day-gone>	11 -11
sb:<sender>	14 -14
sb:<span>	-19 19
sb:<span> ,	-6 6
sb:<span> at	-15 15
sb:<span> of	12 -12
sb:<v-buy>	9 -9
sb:<v-deny>	10 -10
sb:<v-stay>	7 -7
sb:<v-suspend>	-9 9
sb:a	-10 10
sb:a duty	-10 10
sb:a memorandum	-11 11
sb:a paper	10 -10
sb:a permanent	-14 14
sb:a quota	11 -11
sb:a treaty	-9 9
sb:a truce	-28 28
sb:about	-18 18
sb:after <span>	11 -11
sb:after it	-9 9
sb:again	-16 16
sb:agreement ,	-12 12
sb:aircraft	-18 18
sb:all	-18 18
sb:all duty	-28 28
sb:all three	-13 13
sb:an	24 -24
sb:an additional	12 -12
sb:and at	-22 22
sb:and has	-14 14
sb:and one	11 -11
sb:and rubber	-10 10
sb:and the	7 -7
sb:and tile	-9 9
sb:answer	14 -14
sb:apple	-10 10
sb:apple pay	-14 14
sb:apply ,	-10 10
sb:are ,	-12 12
sb:as	-11 11
sb:as high	-11 11
sb:as they	-12 12
sb:ask	11 -11
sb:ask for	15 -15
sb:ask the	-9 9
sb:at a	-10 10
sb:at all	10 -10
sb:at the	8 -8
sb:autumn	15 -15
sb:autumn ,	10 -10
sb:back	21 -21
sb:back from	11 -11
sb:be back	11 -11
sb:be tax	-13 13
sb:become	13 -13
sb:beef	-15 15
sb:beef ,	-11 11
sb:beef and	10 -10
sb:been	13 -13
sb:before that	-9 9
sb:both	-9 9
sb:both country	11 -11
sb:both go	-7 7
sb:both have	-14 14
sb:both pay	11 -11
sb:both to	-13 13
sb:both were	-10 10
sb:by	-18 18
sb:by <month-ahead>	19 -19
sb:by <span>	-11 11
sb:by contrast	-10 10
sb:by that	-14 14
sb:by the	-14 14
sb:car	11 -11
sb:case	-13 13
sb:ceiling	10 -10
sb:certain chemical	-14 14
sb:citru	-8 8
sb:climb	-8 8
sb:climb as	-15 15
sb:coffee ,	-11 11
sb:collect	7 -7
sb:come	13 -13
sb:come a	-10 10
sb:come back	18 -18
sb:come in	15 -15
sb:contrast	-10 10
sb:contrast ,	-10 10
sb:country are	-10 10
sb:cut to	-11 11
sb:dairy	-10 10
sb:date	-8 8
sb:date and	-14 14
sb:day	-8 8
sb:day ,	-10 10
sb:deal	7 -7
sb:doe not	-9 9
sb:done :	-13 13
sb:draft ,	10 -10
sb:drop	-10 10
sb:drop to	-15 15
sb:during	-17 17
sb:during the	-14 14
sb:duty ,	18 -18
sb:duty down	-12 12
sb:duty fall	8 -8
sb:duty it	10 -10
sb:each	-27 27
sb:each of	10 -10
sb:each other	-18 18
sb:each side	11 -11
sb:each would	-11 11
sb:early	-15 15
sb:early <month-gone>	-16 16
sb:either	-13 13
sb:else is	-11 11
sb:end ,	18 -18
sb:end :	-10 10
sb:ethanol	12 -12
sb:except	-12 12
sb:first	24 -24
sb:for <name>	13 -13
sb:for <span>	-7 7
sb:for another	-13 13
sb:from <day-gone>	-11 11
sb:from <seat>	12 -12
sb:get	17 -17
sb:go on	18 -18
sb:good ,	14 -14
sb:had climb	-10 10
sb:had offer	-11 11
sb:had pay	-14 14
sb:harvest	-20 20
sb:has been	24 -24
sb:has no	-10 10
sb:has since	-13 13
sb:have	14 -14
sb:he doe	-14 14
sb:he say	11 -11
sb:he spoke	-11 11
sb:he would	11 -11
sb:hear	-14 14
sb:hear that	-8 8
sb:high	-10 10
sb:high as	-11 11
sb:i have	14 -14
sb:i write	-27 27
sb:if he	-13 13
sb:if it	16 -16
sb:if nothing	-12 12
sb:if the	-5 5
sb:if there	16 -16
sb:in <seat>	-21 21
sb:in a	17 -17
sb:in at	13 -13
sb:in the	26 -26
sb:in which	-16 16
sb:international	12 -12
sb:international trade	12 -12
sb:is done	-10 10
sb:is not	12 -12
sb:is prepare	-10 10
sb:is prolong	10 -10
sb:it	9 -9
sb:it 's	-9 9
sb:it ,	-20 20
sb:it :	-11 11
sb:it keep	-13 13
sb:it say	10 -10
sb:it the	11 -11
sb:it would	16 -16
sb:its additional	-16 16
sb:its own	21 -21
sb:joint	-10 10
sb:joint statement	-10 10
sb:last week	-10 10
sb:leave	-22 22
sb:leave in	-9 9
sb:let	15 -15
sb:level	16 -16
sb:lower	-15 15
sb:lower rate	-11 11
sb:machine and	-10 10
sb:make	11 -11
sb:meet	-17 17
sb:memorandum	-11 11
sb:month	-15 15
sb:more than	-13 13
sb:my	-13 13
sb:neither	-29 29
sb:next	-11 11
sb:no .	9 -9
sb:nobody	-17 17
sb:not ,	-8 8
sb:nothing at	10 -10
sb:nothing come	-10 10
sb:nothing else	-11 11
sb:nothing happen	12 -12
sb:now	12 -12
sb:number	20 -20
sb:of <day-gone>	10 -10
sb:of <goods-amount>	13 -13
sb:of <number>	-17 17
sb:of both	8 -8
sb:of ethanol	12 -12
sb:of next	-17 17
sb:offer <seat>	-9 9
sb:offer to	10 -10
sb:oil	12 -12
sb:on collect	10 -10
sb:on dairy	-13 13
sb:on either	-20 20
sb:on the	15 -15
sb:one of	14 -14
sb:only	9 -9
sb:opened	11 -11
sb:or	14 -14
sb:ordinary	17 -17
sb:ordinary duty	11 -11
sb:our	19 -19
sb:out	-13 13
sb:out of	-9 9
sb:over	-10 10
sb:own	26 -26
sb:pact	-13 13
sb:pact ,	-15 15
sb:pause	-9 9
sb:pay	9 -9
sb:period	12 -12
sb:period of	10 -10
sb:permanent	-10 10
sb:plywood	-12 12
sb:product at	-10 10
sb:prolong ,	17 -17
sb:proposal	-25 25
sb:propose	-13 13
sb:put on	-12 12
sb:quota	15 -15
sb:raise	14 -14
sb:rate ,	-6 6
sb:rate are	-11 11
sb:rate had	-12 12
sb:reciprocal	13 -13
sb:remember	-11 11
sb:representative	13 -13
sb:rubber	-9 9
sb:run until	10 -10
sb:same	24 -24
sb:say	15 -15
sb:say on	-18 18
sb:say that	14 -14
sb:settle	-14 14
sb:side and	-14 14
sb:side suspend	12 -12
sb:sign in	-11 11
sb:since <month-gone>	23 -23
sb:since the	-14 14
sb:spoke	-9 9
sb:spoke of	-9 9
sb:stay as	-14 14
sb:stay at	9 -9
sb:steel	11 -11
sb:step	-15 15
sb:stop	-11 11
sb:sugar at	-15 15
sb:summer	-13 13
sb:surcharge of	15 -15
sb:suspend the	14 -14
sb:suspension of	-15 15
sb:take its	-10 10
sb:talk	14 -14
sb:tariff	8 -8
sb:that ,	-18 18
sb:that <name>	10 -10
sb:that a	-8 8
sb:that each	-13 13
sb:that had	11 -11
sb:that is	14 -14
sb:that it	9 -9
sb:the <name>	8 -8
sb:the <organisation>	10 -10
sb:the <points>	-14 14
sb:the additional	19 -19
sb:the autumn	11 -11
sb:the ordinary	14 -14
sb:the other	14 -14
sb:the pact	-14 14
sb:the pause	-8 8
sb:the present	11 -11
sb:the rate	12 -12
sb:the reciprocal	18 -18
sb:the same	24 -24
sb:the second	9 -9
sb:the summer	-10 10
sb:the treaty	-24 24
sb:the way	-11 11
sb:their	9 -9
sb:their duty	9 -9
sb:them	10 -10
sb:then it	-13 13
sb:then the	-8 8
sb:there by	-7 7
sb:thereafter	11 -11
sb:they had	-18 18
sb:thi time	-9 9
sb:three	-9 9
sb:tile	-15 15
sb:to <day-ahead>	-9 9
sb:to <number>	16 -16
sb:to <seat>	11 -11
sb:to keep	17 -17
sb:to leave	-15 15
sb:to put	-11 11
sb:trade representative	13 -13
sb:treat	-19 19
sb:treaty	-33 33
sb:treaty by	-12 12
sb:treaty with	-6 6
sb:truce	-22 22
sb:truce would	-21 21
sb:tuna	10 -10
sb:two country	-9 9
sb:under	-20 20
sb:unless it	9 -9
sb:until the	-14 14
sb:up	13 -13
sb:want	-12 12
sb:want to	-16 16
sb:was to	9 -9
sb:way	-25 25
sb:way :	-22 22
sb:we hear	-9 9
sb:week to	-12 12
sb:were at	-9 9
sb:what	-15 15
sb:what come	-12 12
sb:what is	-18 18
sb:when it	-12 12
sb:when the	16 -16
sb:which each	-12 12
sb:who	12 -12
sb:will be	-15 15
sb:will charge	-12 12
sb:will pay	10 -10
sb:will suspend	8 -8
sb:wine	11 -11
sb:with	11 -11
sb:with <name>	-11 11
sb:with a	24 -24
sb:without the	-16 16
sb:write	-10 10
sb:write :	-28 28
sb:write to	13 -13
sb:yarn	-16 16
sb:yarn and	-9 9
sb:year the	-8 8
sb:you	11 -11
sb:zero	-21 21
sb:zero for	-19 19
t0=modal	15 -15
t0=past-passive	14 -14
t0=present	6 -6
t1=gerund	12 -12
t1=participle-passive	17 -17
t1=past	10 -10
t1=past-passive	14 -14
t2=infinitive	12 -12
t2=past	17 -17
t2=present	15 -15
v0=bring	-20 20
v0=climb	-9 9
v0=come	7 -7
v0=double	14 -14
v0=have	21 -21
v0=keep	-17 17
v0=meet	-10 10
v0=pay	12 -12
v0=put	12 -12
v0=set	-19 19
v0=stay	14 -14
v1=ask	25 -25
v1=bring	-22 22
v1=climb	-9 9
v1=come	7 -7
v1=double	14 -14
v1=drop	-10 10
v1=fall	9 -9
v1=go	-12 12
v1=have	20 -20
v1=leave	-14 14
v1=meet	-9 9
v1=pay	15 -15
v1=set	-17 17
v1=stay	14 -14
v1=want	14 -14
v2-none	17 -17
v2=discuss	-7 7
v2=keep	11 -11
v2=other	15 -15
v2=retain	-9 9
v2=return	-18 18
verbless	24 -24
vt0=be pluperfect	18 -18
vt0=charge modal	-10 10
vt0=climb pluperfect	-10 10
vt0=come past	12 -12
vt0=double modal	13 -13
vt0=drop present	-10 10
vt0=fall past	9 -9
vt0=go future	13 -13
vt0=keep future	13 -13
vt0=keep perfect	-14 14
vt0=keep present	-17 17
vt0=meet future	-11 11
vt0=pay future	12 -12
vt0=pay pluperfect	-14 14
vt0=propose past	-10 10
vt0=put present	13 -13
vt0=retain present	11 -11
vt0=say past	11 -11
vt0=set modal	-15 15
vt0=stay present	14 -14
vt0=take present	12 -12
vt0=tax future	-13 13
vt1=be pluperfect	18 -18
vt1=charge modal	-10 10
vt1=climb pluperfect	-10 10
vt1=collect gerund	10 -10
vt1=come past	12 -12
vt1=double modal	13 -13
vt1=drop present	-11 11
vt1=fall past	9 -9
vt1=go future	12 -12
vt1=keep future	12 -12
vt1=keep perfect	-14 14
vt1=meet future	-11 11
vt1=offer pluperfect	-13 13
vt1=pay future	12 -12
vt1=pay pluperfect	-14 14
vt1=propose past	-13 13
vt1=put infinitive	-11 11
vt1=put present	13 -13
vt1=retain present	11 -11
vt1=set modal	-15 15
vt1=stay present	14 -14
vt1=suspend infinitive	-11 11
vt1=take present	12 -12
vt1=tax future	-13 13
vt2=come modal	15 -15
vt2=keep present	11 -11
vt2=other present	13 -13
vt2=retain present	-11 11
vt2=return present	-12 12
within=1	28 -28
within=2	8 -8`;
