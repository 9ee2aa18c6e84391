// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	28 -28
a:'s good	-13 13
a:<day-ahead> .	-16 16
a:<day-gone>	12 -12
a:<duty>	-16 16
a:<goods>	17 -17
a:<level>	16 -16
a:<level> on	15 -15
a:<month-ahead>	16 -16
a:<month-gone>	8 -8
a:<name>	10 -10
a:<name> and	-9 9
a:<quality>	45 -45
a:<quality> good	11 -11
a:<seat> .	-16 16
a:<span> and	-11 11
a:<v-end>	23 -23
a:<v-impose>	16 -16
a:<v-target>	12 -12
a:add on	-7 7
a:add to	-11 11
a:again	23 -23
a:again on	19 -19
a:all	-14 14
a:all .	11 -11
a:all good	-8 8
a:an	-12 12
a:and <level>	16 -16
a:and to	-13 13
a:another <span>	10 -10
a:are suspend	8 -8
a:asleep	-14 14
a:at	15 -15
a:at <number>	-10 10
a:autumn	10 -10
a:autumn .	9 -9
a:back	-13 13
a:back on	-10 10
a:before	12 -12
a:between	-9 9
a:both	-10 10
a:both country	-16 16
a:both direction	-13 13
a:citru	-10 10
a:come on	19 -19
a:day	-9 9
a:day on	-8 8
a:direction	-13 13
a:discuss	-8 8
a:duty for	-12 12
a:duty on	-13 13
a:each	-12 12
a:each .	11 -11
a:early	-10 10
a:early <month-gone>	-10 10
a:either	-14 14
a:either side	-11 11
a:end	13 -13
a:everything .	-15 15
a:everywhere	-14 14
a:everywhere .	-14 14
a:for all	-13 13
a:from that	-8 8
a:go back	-11 11
a:good	-29 29
a:good is	-9 9
a:good of	8 -8
a:here	15 -15
a:hold	10 -10
a:in	11 -11
a:in <seat>	-16 16
a:in all	12 -12
a:in both	-10 10
a:industrial	-23 23
a:industrial good	-23 23
a:instead of	13 -13
a:is back	-11 11
a:lie	-14 14
a:most good	-12 12
a:nought	-11 11
a:of <number>	14 -14
a:of the	17 -17
a:of their	-16 16
a:on <quality>	19 -19
a:on all	-8 8
a:on either	-12 12
a:on hold	10 -10
a:on industrial	-20 20
a:on most	-11 11
a:on or	-11 11
a:on top	25 -25
a:one	9 -9
a:other .	9 -9
a:our	17 -17
a:over	17 -17
a:pacific	10 -10
a:point	19 -19
a:product	-9 9
a:put	11 -11
a:retain	-9 9
a:retain .	-10 10
a:return	-17 17
a:round	-13 13
a:side	-6 6
a:side .	13 -13
a:side until	-13 13
a:since summer	-10 10
a:spring	10 -10
a:stay .	-13 13
a:suspend .	15 -15
a:suspend until	-15 15
a:tariff	-15 15
a:tariff for	-12 12
a:that day	-12 12
a:the	29 -29
a:the <level>	8 -8
a:the <month-gone>	8 -8
a:the autumn	9 -9
a:the pacific	10 -10
a:the reciprocal	-8 8
a:their duty	-11 11
a:them	10 -10
a:thereafter	-12 12
a:throughout	-9 9
a:top	25 -25
a:until <day-gone>	11 -11
a:way	-8 8
a:way .	-8 8
a:will	13 -13
a:will be	11 -11
a:would be	-15 15
a:zero	-12 12
a:zero .	12 -12
a:zero on	-15 15
b:"	19 -19
b:'s	-13 13
b:(	12 -12
b:, <name>	-12 12
b:, and	6 -6
b:, at	-12 12
b:, both	-11 11
b:, has	15 -15
b:, in	12 -12
b:, it	-9 9
b:, thi	-9 9
b:, to	13 -13
b:, with	-11 11
b:.	17 -17
b::	-5 5
b:: both	-19 19
b:<day-ahead>	-22 22
b:<day-today> it	-17 17
b:<goods-amount> of	-9 9
b:<goods>	6 -6
b:<level>	31 -31
b:<level> and	40 -40
b:<level> on	12 -12
b:<month-ahead> of	-10 10
b:<month-gone> it	-14 14
b:<month-gone> the	17 -17
b:<name>	15 -15
b:<name> 's	13 -13
b:<name> has	10 -10
b:<name> pay	-13 13
b:<number> it	-18 18
b:<person>	-15 15
b:<person> agree	-11 11
b:<person> and	-12 12
b:<person> want	-11 11
b:<quality>	31 -31
b:<seat>	10 -10
b:<span>	-12 12
b:<span> at	-10 10
b:<span> the	11 -11
b:<v-bear>	13 -13
b:<v-stay>	13 -13
b:a	4 -4
b:above	-9 9
b:after	11 -11
b:again	-8 8
b:aircraft	-11 11
b:all	-27 27
b:all three	-18 18
b:an	23 -23
b:an additional	11 -11
b:and <name>	-13 13
b:and <person>	-15 15
b:and at	-21 21
b:and leave	10 -10
b:and rubber	-10 10
b:and the	3 -3
b:and tile	-8 8
b:another	11 -11
b:are to	-14 14
b:as high	-12 12
b:ask for	15 -15
b:ask the	-10 10
b:at	-11 11
b:back at	14 -14
b:be tax	-12 12
b:before it	-14 14
b:both	-26 26
b:both go	-9 9
b:both have	-11 11
b:both pay	14 -14
b:both to	-12 12
b:both were	-9 9
b:by <month-ahead>	11 -11
b:by that	-14 14
b:climb	-10 10
b:climb as	-15 15
b:come	9 -9
b:come in	13 -13
b:cut to	-11 11
b:dairy	-10 10
b:date	-10 10
b:date and	-15 15
b:day	10 -10
b:down	-19 19
b:down from	-7 7
b:draft	-14 14
b:drop	-14 14
b:drop to	-15 15
b:during	-13 13
b:during the	-14 14
b:duty	-21 21
b:duty down	-12 12
b:each	-19 19
b:either	-9 9
b:fall	8 -8
b:fentanyl	17 -17
b:for <span>	-20 20
b:four	-8 8
b:from <day-ahead>	-9 9
b:go on	16 -16
b:go to	-14 14
b:had climb	-11 11
b:had offer	-10 10
b:had pay	-12 12
b:has been	15 -15
b:have been	-8 8
b:he	10 -10
b:he spoke	-11 11
b:hear	-8 8
b:high	-12 12
b:high as	-12 12
b:i	15 -15
b:if	21 -21
b:in <month-ahead>	-9 9
b:in <number>	11 -11
b:in at	12 -12
b:into	12 -12
b:is to	12 -12
b:it 's	-13 13
b:it is	-9 9
b:it would	14 -14
b:its additional	-11 11
b:last week	-9 9
b:leave	-11 11
b:level	12 -12
b:machine	-7 7
b:machine and	-10 10
b:more	-17 17
b:more than	-17 17
b:my	-14 14
b:named	-10 10
b:neither	-28 28
b:new	7 -7
b:next	-13 13
b:next year	-8 8
b:no	18 -18
b:nobody	-18 18
b:not	13 -13
b:nothing	12 -12
b:now	25 -25
b:of	-7 7
b:of <number>	-21 21
b:of good	-10 10
b:on	15 -15
b:on collect	10 -10
b:on the	11 -11
b:opened	11 -11
b:or	12 -12
b:out of	-10 10
b:own	11 -11
b:pay	11 -11
b:plywood	-12 12
b:product	-12 12
b:product at	-9 9
b:proposal	-23 23
b:rate are	-10 10
b:rate had	-13 13
b:rise	14 -14
b:rubber	-10 10
b:set	-15 15
b:side	-7 7
b:side will	-14 14
b:since <month-gone>	11 -11
b:so	12 -12
b:spoke	-9 9
b:spoke of	-9 9
b:stay	14 -14
b:stay at	13 -13
b:sugar at	-14 14
b:surcharge of	13 -13
b:suspension of	-13 13
b:take its	-11 11
b:than	-15 15
b:that	6 -6
b:that a	-8 8
b:that had	10 -10
b:that he	11 -11
b:that it	18 -18
b:the <number>	-13 13
b:the draft	-13 13
b:the rate	18 -18
b:then	-21 21
b:then it	-12 12
b:there	24 -24
b:they	12 -12
b:thi time	-10 10
b:those	15 -15
b:three	-17 17
b:tile	-8 8
b:to <level>	11 -11
b:to keep	17 -17
b:to put	-11 11
b:tuna	10 -10
b:two country	-14 14
b:until	-14 14
b:until the	-16 16
b:until then	-13 13
b:want to	-10 10
b:we	15 -15
b:week to	-12 12
b:were at	-11 11
b:what	8 -8
b:when it	-12 12
b:which would	-8 8
b:will charge	-12 12
b:will leave	-12 12
b:with a	10 -10
b:yarn	-8 8
b:zero	-22 22
b:zero for	-18 18
c0=begin	9 -9
c0=impose	-12 12
c0=say	6 -6
c1=bear	14 -14
c1=propose	19 -19
c2=end	12 -12
c2=impose	14 -14
c2=stay	12 -12
codes=1	18 -18
codes=3	15 -15
ct0=bear modal	16 -16
ct0=bear pluperfect	-11 11
ct0=down modal	-14 14
ct0=down past	23 -23
ct0=down present	-9 9
ct0=impose past	-18 18
ct0=impose past-passive	11 -11
ct0=propose modal	13 -13
ct0=propose past	-16 16
ct0=say past	17 -17
ct0=stay modal	11 -11
ct0=stay perfect	-14 14
ct0=stay pluperfect	3 -3
ct0=target present	-10 10
ct0=up future	15 -15
ct0=up pluperfect	-13 13
ct1=bear modal	16 -16
ct1=bear pluperfect	-11 11
ct1=down modal	-14 14
ct1=down past	23 -23
ct1=down present	-9 9
ct1=impose infinitive	-11 11
ct1=stay modal	12 -12
ct1=stay perfect	-14 14
ct1=stay pluperfect	3 -3
ct1=suspend infinitive	-14 14
ct1=target present	-10 10
ct1=up future	14 -14
ct1=up pluperfect	-13 13
ct2=begin modal	15 -15
ct2=down modal	14 -14
ct2=impose present	16 -16
ct2=propose present-passive	-8 8
ct2=stay modal	-11 11
ct2=stay present	10 -10
divided=far	10 -10
divided=one	34 -34
each even	-29 29
each far	-18 18
each near	-14 14
each s:both	-34 34
each s:each	-44 44
each s:either	-33 33
each s:in return	13 -13
each s:reciprocal	24 -24
each s:the same	23 -23
each sentence far	13 -13
each sentence near	-6 6
each:both	-32 32
each:both 0	-29 29
each:both far	-12 12
each:both near	-15 15
each:each	-28 28
each:each 0	-14 14
each:each 1	-19 19
each:each even	-16 16
each:each far	-14 14
each:either	-20 20
each:either 0	-15 15
each:either even	-12 12
each:either far	13 -13
each:either near	-16 16
each:either one	-11 11
each:the same	12 -12
each:the two even	-14 14
each:their 1	-14 14
each:their far	-19 19
f:'s	-24 24
f:,	11 -11
f:<agent>	-13 13
f:<gate>	-21 21
f:<goods>	24 -24
f:<level>	17 -17
f:<month-ahead>	16 -16
f:<month-gone>	23 -23
f:<not>	11 -11
f:<number>	11 -11
f:<person>	16 -16
f:<seat>	17 -17
f:<sender>	-12 12
f:<v-bear>	-11 11
f:<v-buy>	-17 17
f:<v-renew>	-17 17
f:<v-suspend>	17 -17
f:<v-target>	9 -9
f:<v-up>	20 -20
f:a	16 -16
f:about	-16 16
f:add	18 -18
f:after	-19 19
f:again	-8 8
f:al	-8 8
f:all	9 -9
f:aluminium	-17 17
f:among	13 -13
f:an	15 -15
f:and	-12 12
f:apply	10 -10
f:as	26 -26
f:be	-8 8
f:both	-33 33
f:buyer	-8 8
f:can	-10 10
f:cancel	15 -15
f:certificate	-11 11
f:charge	9 -9
f:chip	13 -13
f:cod	-15 15
f:coffee	-16 16
f:come	-23 23
f:could	-9 9
f:day	-10 10
f:decree	14 -14
f:delay	12 -12
f:dispute	-17 17
f:done	-23 23
f:drop	-14 14
f:emergency	13 -13
f:empty	12 -12
f:exporter	-8 8
f:face	-17 17
f:fall	17 -17
f:figure	-12 12
f:float	12 -12
f:for	24 -24
f:from	23 -23
f:geneva	13 -13
f:get	13 -13
f:guayaquil	-14 14
f:half	13 -13
f:have	-35 35
f:he	-20 20
f:his	-8 8
f:hundred	-14 14
f:i	-10 10
f:i'm	-10 10
f:if	14 -14
f:in	9 -9
f:is	-12 12
f:isn't	10 -10
f:issue	-9 9
f:it	-9 9
f:keep	-15 15
f:last	-13 13
f:later	-15 15
f:least	-11 11
f:longer	16 -16
f:look	-11 11
f:madrid	-10 10
f:make	29 -29
f:medicine	14 -14
f:meet	-31 31
f:minister	-29 29
f:morning	-9 9
f:most	-8 8
f:must	-12 12
f:negotiation	-9 9
f:new	5 -5
f:nobody	-13 13
f:none	-12 12
f:not	8 -8
f:our	-6 6
f:out	-14 14
f:over	-14 14
f:pause	14 -14
f:pay	13 -13
f:place	-20 20
f:present	9 -9
f:prime	-22 22
f:promise	-9 9
f:propose	-15 15
f:publish	9 -9
f:raise	10 -10
f:remain	-17 17
f:renew	-15 15
f:report	-13 13
f:result	15 -15
f:return	21 -21
f:same	17 -17
f:send	-8 8
f:short	-11 11
f:side	-20 20
f:since	10 -10
f:soybean	-17 17
f:spring	-13 13
f:start	-12 12
f:stay	-14 14
f:still	19 -19
f:stockholm	8 -8
f:subsidiary	-12 12
f:such	10 -10
f:that	11 -11
f:their	38 -38
f:them	16 -16
f:thi	-17 17
f:those	19 -19
f:time	-13 13
f:truce	12 -12
f:two	18 -18
f:until	15 -15
f:up	-11 11
f:was	5 -5
f:where	11 -11
f:whiskey	9 -9
f:with	12 -12
f:would	26 -26
f:write	-14 14
f:year	-13 13
f:yes	16 -16
f:yet	9 -9
f:you	11 -11
first-of-paragraph	10 -10
has-participle	12 -12
has-present	20 -20
l1='s	-9 9
l1=<gate>	-14 14
l1=<goods>	16 -16
l1=<name>	11 -11
l1=<v-bear>	23 -23
l1=<v-down>	10 -10
l1=<v-up>	-14 14
l1=a	13 -13
l1=and	17 -17
l1=another	9 -9
l1=at	-19 19
l1=collect	13 -13
l1=for	-8 8
l1=go	-13 13
l1=in	14 -14
l1=it	-11 11
l1=leave	-18 18
l1=on	11 -11
l1=pay	11 -11
l1=propose	-10 10
l1=retain	-12 12
l1=than	-17 17
l1=that	14 -14
l1=with	-13 13
l2=,	10 -10
l2=<begin>	20 -20
l2=<duty>	14 -14
l2=<gate>	10 -10
l2=<level>	19 -19
l2=<month-ahead>	11 -11
l2=<month-gone>	-12 12
l2=<v-down>	-14 14
l2=<v-propose>	8 -8
l2=<v-up>	-17 17
l2=aircraft	-10 10
l2=ask	12 -12
l2=bring	-12 12
l2=by	11 -11
l2=citru	-10 10
l2=come	13 -13
l2=cut	-10 10
l2=done	-13 13
l2=drop	-10 10
l2=duty	16 -16
l2=each	-7 7
l2=either	-17 17
l2=go	-15 15
l2=in	14 -14
l2=may	-10 10
l2=more	-16 16
l2=pact	-14 14
l2=product	-10 10
l2=proposal	-13 13
l2=say	17 -17
l2=spoke	-10 10
l2=step	-18 18
l2=the	15 -15
l2=then	-11 11
l2=to	-22 22
l2=two	10 -10
l2=under	-11 11
l2=until	10 -10
l2=which	12 -12
l2=will	-16 16
l2=would	31 -31
l2=write	-20 20
l2=zero	-22 22
l3=:	-17 17
l3=;	11 -11
l3=<day-ahead>	-15 15
l3=<name>	20 -20
l3=<quality>	12 -12
l3=<v-begin>	-12 12
l3=<v-renew>	17 -17
l3=<v-stay>	-8 8
l3=above	-11 11
l3=after	-8 8
l3=apply	-12 12
l3=both	-18 18
l3=date	-14 14
l3=duty	-14 14
l3=everything	-11 11
l3=four	-8 8
l3=have	14 -14
l3=i	-18 18
l3=is	-15 15
l3=leave	11 -11
l3=lower	-9 9
l3=no	16 -16
l3=rate	9 -9
l3=rubber	-10 10
l3=the	10 -10
l3=their	12 -12
l3=then	-13 13
l3=they	14 -14
l3=tile	-8 8
l3=truce	12 -12
l3=until	-11 11
l3=year	13 -13
l3=—	-11 11
l4=<begin>	21 -21
l4=<day-ahead>	-3 3
l4=<day-gone>	16 -16
l4=<duty>	-15 15
l4=<level-noun>	14 -14
l4=<level>	13 -13
l4=<name>	18 -18
l4=<not>	-29 29
l4=<number>	28 -28
l4=<quality>	13 -13
l4=<span>	-16 16
l4=<v-suspend>	-14 14
l4=<v-target>	13 -13
l4=<v-up>	10 -10
l4=agree	13 -13
l4=all	-9 9
l4=an	11 -11
l4=at	18 -18
l4=autumn	9 -9
l4=before	-16 16
l4=both	-27 27
l4=bring	11 -11
l4=come	-14 14
l4=dairy	-12 12
l4=doe	-11 11
l4=first	10 -10
l4=go	11 -11
l4=is	16 -16
l4=it	-16 16
l4=keep	-10 10
l4=nobody	-21 21
l4=not	7 -7
l4=on	26 -26
l4=pay	11 -11
l4=that	9 -9
l4=then	10 -10
l4=truce	-12 12
l4=want	-10 10
l4=way	-13 13
l4=which	15 -15
l4=with	-12 12
l4=write	-11 11
l=, and	14 -14
l=, the	-11 11
l=, to	9 -9
l=, with	-22 22
l=<begin> and	9 -9
l=<level> and	29 -29
l=<month-gone> ,	-17 17
l=<name> ,	11 -11
l=<name> pay	-13 13
l=<number> ,	8 -8
l=<number> and	-13 13
l=<span> ,	14 -14
l=<span> at	-11 11
l=and at	-21 21
l=and to	6 -6
l=ask for	11 -11
l=both at	12 -12
l=both pay	14 -14
l=cut to	-11 11
l=drop to	-11 11
l=go to	-19 19
l=had pay	-12 12
l=in at	12 -12
l=it 's	-16 16
l=more than	-18 18
l=rate ,	-7 7
l=say that	16 -16
l=spoke of	-10 10
l=stay at	13 -13
l=sugar at	-14 14
l=surcharge of	13 -13
l=then the	-11 11
l=to suspend	-13 13
l=under which	-12 12
l=until then	9 -9
l=were at	-11 11
lead="	19 -19
lead=(	12 -12
lead=15	18 -18
lead=24	-18 18
lead=:	-5 5
lead=aircraft	-9 9
lead=all	-14 14
lead=and	6 -6
lead=both	17 -17
lead=china	14 -14
lead=during	-13 13
lead=five	-22 22
lead=from	-10 10
lead=he	11 -11
lead=iceland	-14 14
lead=if	21 -21
lead=in	-9 9
lead=it	29 -29
lead=last	8 -8
lead=minister	-12 12
lead=my	-14 14
lead=nobody	-10 10
lead=of	-13 13
lead=on	-17 17
lead=since	7 -7
lead=that	9 -9
lead=their	10 -10
lead=then	-15 15
lead=they	16 -16
lead=today	-12 12
lead=until	-11 11
led even	-11 11
led near	-30 30
lll=, and at	-11 11
lll=, it was	14 -14
lll=, under which	-12 12
lll=: <name> pay	-14 14
lll=<begin> <begin> and	9 -9
lll=<begin> <number> and	-12 12
lll=<begin> it was	11 -11
lll=<begin> of the	-15 15
lll=<begin> until then	9 -9
lll=<day-ahead> and at	-13 13
lll=<level> , with	-8 8
lll=<month-gone> it was	-14 14
lll=<name> , at	11 -11
lll=<span> and keep	10 -10
lll=additional duty of	9 -9
lll=both go to	-8 8
lll=country will pay	10 -10
lll=go down to	-16 16
lll=he spoke of	-11 11
lll=is <number> and	-10 10
lll=it is the	-9 9
lll=it will be	-13 13
lll=it would be	11 -11
lll=of <month-gone> ,	-11 11
lll=then it is	-9 9
lll=then it was	-11 11
lr='s for	-21 21
lr=, .	13 -13
lr=, and	18 -18
lr=, are	-19 19
lr=, for	12 -12
lr=, on	12 -12
lr=, will	12 -12
lr=: and	-14 14
lr=<begin> and	-12 12
lr=<begin> for	9 -9
lr=and .	-11 11
lr=and of	8 -8
lr=at again	-11 11
lr=at and	13 -13
lr=at each	-20 20
lr=at in	11 -11
lr=at now	-11 11
lr=be .	18 -18
lr=been ,	-12 12
lr=been and	8 -8
lr=charge in	-12 12
lr=collect .	11 -11
lr=for on	-18 18
lr=further are	5 -5
lr=go .	-9 9
lr=is .	14 -14
lr=is and	-21 21
lr=is for	13 -13
lr=keep of	14 -14
lr=other .	-16 16
lr=pay and	-11 11
lr=pay in	-9 9
lr=put on	12 -12
lr=retain .	-12 12
lr=suspend of	-32 32
lr=that of	9 -9
lr=the .	-7 7
lr=the is	-11 11
lr=the return	-19 19
lr=the to	10 -10
lr=to ,	18 -18
lr=to .	-20 20
lr=to for	-21 21
lr=was .	42 -42
lr=was and	-23 23
lr=were and	8 -8
lr=with suspend	-8 8
nc2=end	-19 19
nc2=impose	-17 17
nc2=propose	22 -22
nc2=say	10 -10
nc2=stay	16 -16
nc2=target	-11 11
nct2=bear past	-13 13
nct2=begin present	-11 11
nct2=end present-passive	-19 19
nct2=impose pluperfect	-18 18
nct2=impose present	-15 15
nct2=stay past	-18 18
nct2=stay present	38 -38
nct2=suspend present	13 -13
nct2=target pluperfect	-15 15
nct2=target present	-14 14
next=)	12 -12
next=:	-12 12
nhas-pluperfect	-10 10
nhas-present	-7 7
no each even	24 -24
no each far	22 -22
no each near	42 -42
no each one	39 -39
not led one	43 -43
nt2=past	-10 10
nt2=past-passive	10 -10
nt2=pluperfect	-12 12
nt2=present-passive	-16 16
nv2-none	19 -19
nv2=call	13 -13
nv2=charge	-14 14
nv2=hold	9 -9
nv2=pay	11 -11
nv2=remain	9 -9
nvt2=be past	-13 13
nvt2=be present	25 -25
nvt2=charge pluperfect	-14 14
nvt2=charge present	-10 10
nvt2=hold present	10 -10
nvt2=keep present	-15 15
nvt2=remain present	9 -9
pc0=sign	8 -8
pc0=suspend	-8 8
pc1=bear	-10 10
pc1=sign	9 -9
pc1=suspend	-10 10
pct0=agree present	13 -13
pct0=begin present	-10 10
pct0=impose past	10 -10
pct0=impose perfect	-10 10
pct0=propose past	16 -16
pct0=renew past	-16 16
pct0=renew present-passive	19 -19
pct0=say past	-9 9
pct0=say present	21 -21
pct0=sign present	20 -20
pct0=stay past	18 -18
pct1=agree present	13 -13
pct1=impose past	9 -9
pct1=impose perfect	-10 10
pct1=propose past	15 -15
pct1=renew past	-16 16
pct1=renew present-passive	19 -19
pct1=say past	-9 9
pct1=say present	21 -21
pct1=sign present	20 -20
pct1=stay past	16 -16
phas-future	20 -20
pt0=future	17 -17
pt1=future	12 -12
pv0=apply	-8 8
pv0=be	20 -20
pv0=other	16 -16
pv0=say	8 -8
pv0=step	-11 11
pv0=stop	-13 13
pv0=suspend	-11 11
pv0=tell	20 -20
pv0=write	-23 23
pv1=apply	-8 8
pv1=be	18 -18
pv1=other	15 -15
pv1=say	8 -8
pv1=settle	-11 11
pv1=step	-11 11
pv1=stop	-14 14
pv1=suspend	-9 9
pv1=tell	20 -20
pv1=write	-23 23
pvt0=apply present	-8 8
pvt0=be past	14 -14
pvt0=extend past	-13 13
pvt0=propose past	10 -10
pvt0=propose perfect	-9 9
pvt0=say present	20 -20
pvt0=step present	-11 11
pvt0=stop past	-14 14
pvt0=write past	-24 24
pvt1=apply present	-8 8
pvt1=be past	11 -11
pvt1=extend past	-13 13
pvt1=propose past	10 -10
pvt1=propose perfect	-9 9
pvt1=say present	20 -20
pvt1=step present	-11 11
pvt1=write past	-24 24
q:'	-14 14
q:/	10 -10
q::	13 -13
q:;	-14 14
q:<day-ahead>	16 -16
q:<gate>	-18 18
q:<level>	13 -13
q:<month-ahead>	28 -28
q:<not>	9 -9
q:<person>	-16 16
q:<points>	13 -13
q:<span>	-18 18
q:<v-buy>	17 -17
q:<v-down>	-18 18
q:<v-end>	10 -10
q:<v-impose>	-11 11
q:<v-return>	-15 15
q:<v-sell>	25 -25
q:<v-sign>	15 -15
q:<v-stay>	15 -15
q:<v-threaten>	16 -16
q:<v-up>	-17 17
q:according	14 -14
q:after	17 -17
q:again	-11 11
q:agreement	17 -17
q:air	11 -11
q:all	12 -12
q:an	6 -6
q:and	-28 28
q:announce	15 -15
q:announcement	11 -11
q:another	13 -13
q:answer	-14 14
q:apart	-10 10
q:apply	11 -11
q:are	-19 19
q:ask	18 -18
q:asparagu	-11 11
q:autumn	-18 18
q:be	-19 19
q:because	14 -14
q:both	-31 31
q:bring	-15 15
q:built	-10 10
q:but	12 -12
q:butter	10 -10
q:calm	-22 22
q:can	14 -14
q:carry	13 -13
q:cashew	11 -11
q:change	19 -19
q:cheese	11 -11
q:commerce	14 -14
q:commission	-10 10
q:confirm	14 -14
q:copper	12 -12
q:cork	6 -6
q:cost	10 -10
q:counted	11 -11
q:counterpart	10 -10
q:country	8 -8
q:cross	-12 12
q:currently	11 -11
q:cut	14 -14
q:dairy	-11 11
q:date	-26 26
q:day	17 -17
q:dead	-10 10
q:deal	16 -16
q:delegation	-23 23
q:difference	8 -8
q:each	-17 17
q:early	-12 12
q:economy	-12 12
q:egg	-11 11
q:embassy	-10 10
q:emergency	13 -13
q:end	9 -9
q:engine	11 -11
q:enough	-11 11
q:expect	13 -13
q:failing	11 -11
q:fentanyl	15 -15
q:fertilizer	-12 12
q:fine	-8 8
q:fish	-18 18
q:fix	-28 28
q:followed	-28 28
q:footwear	-12 12
q:forget	-16 16
q:four	13 -13
q:fourth	-16 16
q:free	-17 17
q:from	-10 10
q:full	10 -10
q:gate	-10 10
q:gave	-8 8
q:general	10 -10
q:geneva	-18 18
q:get	13 -13
q:good	20 -20
q:had	17 -17
q:ham	8 -8
q:head	-14 14
q:hit	-10 10
q:hold	22 -22
q:i	-12 12
q:if	-11 11
q:ii	11 -11
q:impose	-12 12
q:island	-15 15
q:joint	16 -16
q:jump	-19 19
q:kuala	12 -12
q:leave	15 -15
q:lent	-15 15
q:level	11 -11
q:levy	-19 19
q:likewise	13 -13
q:list	11 -11
q:lower	23 -23
q:lumber	-15 15
q:lumpur	12 -12
q:machine	16 -16
q:machinery	12 -12
q:madrid	-17 17
q:march	-10 10
q:market	-17 17
q:matter	9 -9
q:meal	-19 19
q:measure	-13 13
q:medicine	15 -15
q:meet	-6 6
q:mistake	-10 10
q:most	13 -13
q:mr	11 -11
q:name	-15 15
q:near	10 -10
q:never	-10 10
q:next	23 -23
q:now	-15 15
q:number	-22 22
q:nut	11 -11
q:octopu	-13 13
q:off	13 -13
q:offer	-10 10
q:oil	-19 19
q:on	-14 14
q:only	10 -10
q:order	15 -15
q:ordinary	13 -13
q:other	-17 17
q:our	-9 9
q:over	-7 7
q:page	-18 18
q:peache	-13 13
q:plastic	-12 12
q:plum	-16 16
q:present	12 -12
q:put	-28 28
q:quinoa	-10 10
q:raise	12 -12
q:raspberry	-19 19
q:rate	23 -23
q:reach	-9 9
q:reciprocal	36 -36
q:reduction	-14 14
q:rice	-16 16
q:rise	-24 24
q:room	11 -11
q:saffron	-14 14
q:sardine	12 -12
q:sawn	-15 15
q:schedule	10 -10
q:second	11 -11
q:sell	14 -14
q:settle	-14 14
q:shift	8 -8
q:sit	-14 14
q:so	13 -13
q:soap	-12 12
q:spoke	-13 13
q:spring	-22 22
q:squid	-13 13
q:stand	-11 11
q:statement	22 -22
q:steel	21 -21
q:suspend	-13 13
q:suspension	-10 10
q:talk	-11 11
q:talking	-8 8
q:tea	13 -13
q:tell	14 -14
q:term	-16 16
q:th	-8 8
q:that	14 -14
q:think	-13 13
q:timber	-30 30
q:time	-19 19
q:tractor	12 -12
q:trade	-16 16
q:treaty	-18 18
q:truce	-19 19
q:under	-15 15
q:very	10 -10
q:want	17 -17
q:war	-9 9
q:was	22 -22
q:whether	10 -10
q:who	-15 15
q:whole	9 -9
q:win	-10 10
q:wine	14 -14
q:word	-10 10
q:work	7 -7
q:worth	13 -13
q:would	17 -17
q:write	-26 26
q:year	-13 13
q:yet	11 -11
q:your	-14 14
q:zinc	-17 17
quoted	-19 19
r1=,	19 -19
r1=<v-stay>	20 -20
r1=a	-16 16
r1=are	-16 16
r1=at	23 -23
r1=each	-11 11
r1=either	11 -11
r1=of	-11 11
r1=return	-13 13
r1=suspend	-9 9
r1=tariff	-10 10
r1=there	13 -13
r1=throughout	-9 9
r1=to	10 -10
r1=until	3 -3
r1=will	11 -11
r2=<day-ahead>	24 -24
r2=<end>	21 -21
r2=<gate>	-14 14
r2=<goods>	17 -17
r2=<level-noun>	-13 13
r2=<level>	26 -26
r2=<month-gone>	11 -11
r2=<name>	31 -31
r2=<quality>	23 -23
r2=<span>	2 -2
r2=<v-begin>	14 -14
r2=<v-stay>	16 -16
r2=all	-14 14
r2=and	29 -29
r2=at	-12 12
r2=back	-22 22
r2=both	-54 54
r2=each	-16 16
r2=either	-29 29
r2=for	-17 17
r2=have	-15 15
r2=hold	9 -9
r2=is	10 -10
r2=our	11 -11
r2=point	18 -18
r2=retain	-11 11
r2=the	16 -16
r2=way	-9 9
r2=which	-8 8
r2=zero	-17 17
r3=;	9 -9
r3=<end>	19 -19
r3=<gate>	-13 13
r3=<number>	14 -14
r3=<v-down>	15 -15
r3=<v-end>	11 -11
r3=<v-impose>	13 -13
r3=an	-12 12
r3=and	10 -10
r3=at	19 -19
r3=autumn	9 -9
r3=been	-13 13
r3=country	-17 17
r3=direction	-18 18
r3=either	-11 11
r3=from	11 -11
r3=good	-11 11
r3=industrial	-11 11
r3=nothing	-12 12
r3=on	-8 8
r3=or	-10 10
r3=reciprocal	-12 12
r3=side	-35 35
r3=tariff	-13 13
r3=to	12 -12
r3=top	11 -11
r4=,	-10 10
r4=-	13 -13
r4=:	-11 11
r4=;	-16 16
r4=<end>	7 -7
r4=<goods>	-8 8
r4=<not>	17 -17
r4=<number>	30 -30
r4=a	22 -22
r4=about	-19 19
r4=again	20 -20
r4=and	9 -9
r4=are	9 -9
r4=between	-12 12
r4=both	12 -12
r4=each	-22 22
r4=for	-13 13
r4=from	19 -19
r4=good	-9 9
r4=hold	9 -9
r4=in	9 -9
r4=of	5 -5
r4=on	-17 17
r4=set	-15 15
r4=what	-10 10
r4=which	13 -13
r=, <number>	13 -13
r=, all	-11 11
r=, and	19 -19
r=, both	-17 17
r=, for	-13 13
r=, which	-8 8
r=: the	-11 11
r=and <level>	24 -24
r=and to	-14 14
r=come back	-12 12
r=each ,	-11 11
r=each .	14 -14
r=for all	-13 13
r=for another	11 -11
r=from <day-ahead>	10 -10
r=from that	-8 8
r=in <seat>	-17 17
r=in all	12 -12
r=in both	-15 15
r=is back	-11 11
r=of their	-16 16
r=on <quality>	13 -13
r=on both	-18 18
r=on either	-16 16
r=on hold	9 -9
r=on most	-11 11
r=on wine	-9 9
r=that <name>	8 -8
r=that come	-9 9
r=that each	-15 15
r=until <day-gone>	10 -10
r=will be	10 -10
reach=both free	-10 10
reach=both free even	-17 17
reach=each free	-24 24
reach=each free even	-7 7
reach=each free near	-13 13
reach=each past another	14 -14
reach=each past another one	11 -11
reach=either free	-16 16
reach=none	32 -32
reach=none even	2 -2
reach=none far	14 -14
reach=none one	9 -9
reach=reciprocal free	10 -10
reach=reciprocal free near	13 -13
reach=the same free	17 -17
reach=their free	10 -10
reach=their free one	13 -13
reaches free even	-26 26
reaches free near	-5 5
reaches free one	19 -19
reaches no even	2 -2
reaches no far	14 -14
reaches no one	9 -9
reaches past another one	40 -40
rule:each	-38 38
s:"	10 -10
s:-	-14 14
s:/	11 -11
s:<agent>	31 -31
s:<day-ahead>	-15 15
s:<day-gone>	20 -20
s:<gate>	-10 10
s:<goods>	21 -21
s:<level>	54 -54
s:<money>	11 -11
s:<month-ahead>	36 -36
s:<month-today>	12 -12
s:<name>	11 -11
s:<not>	-9 9
s:<number>	21 -21
s:<office>	9 -9
s:<person>	9 -9
s:<points>	-37 37
s:<quality>	16 -16
s:<seat>	8 -8
s:<sender>	21 -21
s:<span>	-32 32
s:<v-buy>	13 -13
s:<v-end>	-9 9
s:<v-return>	15 -15
s:<v-sell>	11 -11
s:<v-sign>	12 -12
s:<v-stay>	9 -9
s:<v-suspend>	-15 15
s:<v-threaten>	18 -18
s:?	12 -12
s:about	-24 24
s:above	-11 11
s:agenda	-16 16
s:agreement	-19 19
s:aircraft	-17 17
s:alike	-28 28
s:all	-28 28
s:among	-14 14
s:answer	10 -10
s:anybody	-12 12
s:apiece	-22 22
s:apple	-8 8
s:are	-14 14
s:asleep	-11 11
s:autumn	23 -23
s:away	13 -13
s:badly	-8 8
s:become	9 -9
s:beef	-13 13
s:better	10 -10
s:between	-18 18
s:both	-34 34
s:call	16 -16
s:can	17 -17
s:cancel	-11 11
s:ceiling	13 -13
s:cheese	-17 17
s:citru	-16 16
s:climb	-9 9
s:cod	-15 15
s:come	17 -17
s:commerce	14 -14
s:continue	15 -15
s:contrast	-9 9
s:country	-21 21
s:dairy	-9 9
s:day	-22 22
s:deal	16 -16
s:dearer	-9 9
s:direction	-12 12
s:discuss	-8 8
s:double	26 -26
s:during	-12 12
s:each	-44 44
s:early	-27 27
s:either	-33 33
s:emergency	11 -11
s:ethanol	13 -13
s:everything	-11 11
s:everywhere	-13 13
s:except	-11 11
s:extension	21 -21
s:fall	17 -17
s:favour	7 -7
s:first	27 -27
s:force	21 -21
s:framework	9 -9
s:free	-13 13
s:from	18 -18
s:half	18 -18
s:harvest	-21 21
s:has	12 -12
s:headline	-8 8
s:hear	-14 14
s:here	16 -16
s:high	-10 10
s:his	8 -8
s:hold	17 -17
s:industrial	-22 22
s:instead	-15 15
s:job	9 -9
s:joint	-19 19
s:keep	-10 10
s:later	13 -13
s:leave	-14 14
s:let	13 -13
s:level	19 -19
s:lie	-8 8
s:lower	-12 12
s:make	21 -21
s:meet	-16 16
s:memorandum	-10 10
s:month	-16 16
s:my	-10 10
s:named	-14 14
s:neither	-28 28
s:next	-12 12
s:not	10 -10
s:nothing	-17 17
s:number	27 -27
s:off	14 -14
s:oil	18 -18
s:one	19 -19
s:onion	-14 14
s:only	14 -14
s:opened	12 -12
s:ordinary	25 -25
s:our	18 -18
s:own	27 -27
s:pacific	10 -10
s:pact	-12 12
s:pause	-8 8
s:pay	18 -18
s:permanent	-7 7
s:plum	-18 18
s:present	14 -14
s:product	-14 14
s:proposal	-23 23
s:propose	-17 17
s:quota	24 -24
s:raise	18 -18
s:ready	-14 14
s:reciprocal	24 -24
s:regional	-11 11
s:remember	-10 10
s:return	-7 7
s:revive	11 -11
s:round	-22 22
s:rubber	-9 9
s:same	36 -36
s:section	12 -12
s:set	-15 15
s:settle	-11 11
s:side	-12 12
s:so	-13 13
s:spring	12 -12
s:stay	-7 7
s:steel	21 -21
s:step	-16 16
s:stop	-9 9
s:summer	-17 17
s:talk	16 -16
s:tell	14 -14
s:them	23 -23
s:threaten	14 -14
s:throughout	-9 9
s:tile	-9 9
s:top	27 -27
s:treat	-18 18
s:treaty	-34 34
s:tuna	18 -18
s:unless	24 -24
s:up	17 -17
s:used	10 -10
s:way	-31 31
s:well	16 -16
s:were	19 -19
s:what	-13 13
s:wheat	12 -12
s:where	19 -19
s:who	16 -16
s:will	17 -17
s:wine	-13 13
s:winter	17 -17
s:with	9 -9
s:within	12 -12
s:worth	12 -12
s:write	-9 9
s:yarn	-15 15
s:your	-10 10
s:zero	-16 16
sa:)	20 -20
sa:) .	10 -10
sa:, <number>	23 -23
sa:, a	-6 6
sa:, all	-11 11
sa:, and	10 -10
sa:, because	-8 8
sa:, both	-14 14
sa:, cheese	-11 11
sa:, for	-11 11
sa:, on	-14 14
sa:, their	-9 9
sa:, to	13 -13
sa:, unless	16 -16
sa:. "	-8 8
sa:. m	-8 8
sa:. on	-19 19
sa:: <number>	-12 12
sa:<day-gone>	18 -18
sa:<day-today>	12 -12
sa:<gate>	-6 6
sa:<goods>	23 -23
sa:<level>	28 -28
sa:<level> on	11 -11
sa:<month-ahead>	20 -20
sa:<month-gone> stay	-15 15
sa:<name>	12 -12
sa:<name> ,	9 -9
sa:<name> charge	-10 10
sa:<name> have	-10 10
sa:<not>	10 -10
sa:<number> ,	16 -16
sa:<number> a	-8 8
sa:<number> stay	-10 10
sa:<person>	13 -13
sa:<person> .	-16 16
sa:<points>	20 -20
sa:<quality> cod	-10 10
sa:<quality> good	20 -20
sa:<quality> plum	-10 10
sa:<quality> tobacco	-11 11
sa:<seat> .	-11 11
sa:<seat> and	-14 14
sa:<sender>	6 -6
sa:<span> and	-12 12
sa:<span> on	10 -10
sa:<v-agree>	26 -26
sa:<v-end>	-13 13
sa:<v-sign>	12 -12
sa:a .	-8 8
sa:a point	-9 9
sa:about	-11 11
sa:add on	-7 7
sa:add to	-11 11
sa:again	26 -26
sa:again on	19 -19
sa:agenda	-16 16
sa:agree	14 -14
sa:agreement	-11 11
sa:agreement of	-21 21
sa:all	-13 13
sa:all .	17 -17
sa:all good	-8 8
sa:an	-19 19
sa:an agreement	-12 12
sa:an initial	-14 14
sa:and <level>	26 -26
sa:and <seat>	-11 11
sa:and charge	-13 13
sa:and keep	-15 15
sa:and nobody	10 -10
sa:and olive	-10 10
sa:and part	-9 9
sa:and so	-10 10
sa:and that	7 -7
sa:and the	14 -14
sa:and was	-12 12
sa:another <span>	12 -12
sa:anybody	-12 12
sa:anybody .	-14 14
sa:apiece	-15 15
sa:are	-11 11
sa:are now	-19 19
sa:as	18 -18
sa:as well	11 -11
sa:aside	-13 13
sa:aside for	-12 12
sa:asleep	-11 11
sa:at	10 -10
sa:autumn	11 -11
sa:autumn .	10 -10
sa:back	-7 7
sa:back ,	-10 10
sa:back on	-8 8
sa:before	28 -28
sa:begin	-12 12
sa:between	-14 14
sa:both	-28 28
sa:both country	-17 17
sa:both direction	-13 13
sa:both way	-13 13
sa:call	23 -23
sa:can	16 -16
sa:cancel	-12 12
sa:charge	-13 13
sa:cheese and	-11 11
sa:citru	-9 9
sa:cod	-9 9
sa:cod ,	-10 10
sa:come back	-10 10
sa:come on	20 -20
sa:country	-19 19
sa:day	-11 11
sa:day on	-8 8
sa:direction	-12 12
sa:discuss	-7 7
sa:discuss .	-9 9
sa:do	-18 18
sa:do the	-9 9
sa:duty for	-12 12
sa:each	-26 26
sa:each ,	-10 10
sa:early	-16 16
sa:early <month-gone>	-16 16
sa:either	-25 25
sa:either side	-17 17
sa:either way	12 -12
sa:everything .	-15 15
sa:everywhere	-13 13
sa:everywhere .	-14 14
sa:fee	-12 12
sa:fee .	-9 9
sa:for all	-12 12
sa:for an	-14 14
sa:for good	16 -16
sa:for it	-13 13
sa:force	17 -17
sa:force .	11 -11
sa:from that	-8 8
sa:further	12 -12
sa:go	10 -10
sa:go back	-10 10
sa:go on	9 -9
sa:good and	-10 10
sa:good is	-9 9
sa:good of	9 -9
sa:had charge	-14 14
sa:has	22 -22
sa:he say	-18 18
sa:hold	22 -22
sa:hold back	10 -10
sa:i	16 -16
sa:in	18 -18
sa:in <month-ahead>	10 -10
sa:in <name>	10 -10
sa:in both	-9 9
sa:in force	15 -15
sa:in some	-8 8
sa:industrial	-22 22
sa:industrial good	-22 22
sa:instead	-9 9
sa:is back	-11 11
sa:is what	-12 12
sa:it .	-17 17
sa:it is	12 -12
sa:its	13 -13
sa:joint	-11 11
sa:joint statement	-11 11
sa:keep <number>	-13 13
sa:last	17 -17
sa:lie	-14 14
sa:m	-8 8
sa:m .	-8 8
sa:make	11 -11
sa:most good	-12 12
sa:nobody	17 -17
sa:nothing .	-11 11
sa:nought	-10 10
sa:nought .	-10 10
sa:of <day-gone>	-14 14
sa:of early	-13 13
sa:of the	16 -16
sa:of their	-15 15
sa:off	11 -11
sa:olive	-10 10
sa:on ,	-9 9
sa:on <day-ahead>	-9 9
sa:on <quality>	26 -26
sa:on a	10 -10
sa:on all	-8 8
sa:on either	-10 10
sa:on good	11 -11
sa:on hold	6 -6
sa:on industrial	-20 20
sa:on most	-11 11
sa:on or	-11 11
sa:on top	22 -22
sa:on wine	-14 14
sa:one	20 -20
sa:other .	10 -10
sa:our ,	-9 9
sa:pacific	10 -10
sa:pay <level>	-13 13
sa:plum	-10 10
sa:ready	-13 13
sa:regional	-11 11
sa:remain in	11 -11
sa:retain .	-10 10
sa:return	-11 11
sa:revive	11 -11
sa:round	-23 23
sa:rule of	-17 17
sa:same	14 -14
sa:say	-15 15
sa:say so	-13 13
sa:set aside	-13 13
sa:side	-17 17
sa:side ,	-14 14
sa:side of	10 -10
sa:side until	-14 14
sa:since the	13 -13
sa:so	-15 15
sa:so .	-14 14
sa:so do	-9 9
sa:spring	14 -14
sa:stay	-15 15
sa:stay .	-14 14
sa:stay there	-9 9
sa:suspend ,	-15 15
sa:suspend in	-10 10
sa:suspend until	-14 14
sa:tariff	-11 11
sa:tariff for	-11 11
sa:tell	9 -9
sa:that .	-12 12
sa:that both	-13 13
sa:that come	-13 13
sa:that day	-12 12
sa:that each	-22 22
sa:that the	11 -11
sa:the	6 -6
sa:the <month-gone>	8 -8
sa:the agenda	-16 16
sa:the autumn	9 -9
sa:the pacific	10 -10
sa:the same	13 -13
sa:their duty	-11 11
sa:them	12 -12
sa:them .	8 -8
sa:thereafter	-12 12
sa:throughout	-9 9
sa:time	18 -18
sa:to	16 -16
sa:to that	-11 11
sa:top	22 -22
sa:tractor	-10 10
sa:tractor .	-10 10
sa:truce	8 -8
sa:under	23 -23
sa:unless	23 -23
sa:until <day-gone>	14 -14
sa:was on	-10 10
sa:was still	-13 13
sa:way	-8 8
sa:we are	-11 11
sa:week	17 -17
sa:well	11 -11
sa:well .	11 -11
sa:were	22 -22
sa:what he	-12 12
sa:which	16 -16
sa:will	17 -17
sa:will be	15 -15
sa:will go	11 -11
sa:wine	-19 19
sa:wine ,	-9 9
sa:wine .	-15 15
sa:with	7 -7
sa:worth	10 -10
sa:would be	-17 17
sa:your	-12 12
sa:zero .	14 -14
sa:zero on	-15 15
sb:"	8 -8
sb:" in	-11 11
sb:'s commerce	14 -14
sb:'s treaty	-10 10
sb:) :	-12 12
sb:, <number>	23 -23
sb:, a	-6 6
sb:, and	12 -12
sb:, by	-16 16
sb:, certain	-14 14
sb:, except	-11 11
sb:, of	12 -12
sb:, say	16 -16
sb:, that	10 -10
sb:, the	-16 16
sb:, to	17 -17
sb:, when	23 -23
sb:-	-14 14
sb:- <name>	-12 12
sb:.	11 -11
sb::	18 -18
sb:: <level>	-11 11
sb:: both	-19 19
sb:; before	-9 9
sb:<agent>	25 -25
sb:<day-ahead>	-15 15
sb:<day-ahead> and	-21 21
sb:<day-gone> that	-14 14
sb:<day-gone> with	12 -12
sb:<day-today> -	-12 12
sb:<day-today> it	-17 17
sb:<duty>	11 -11
sb:<goods>	17 -17
sb:<level>	9 -9
sb:<level> ,	-12 12
sb:<level> and	31 -31
sb:<level> for	10 -10
sb:<level> of	-12 12
sb:<month-ahead>	21 -21
sb:<month-ahead> ,	11 -11
sb:<month-ahead> of	-10 10
sb:<month-gone> the	17 -17
sb:<name>	17 -17
sb:<name> ,	13 -13
sb:<name> end	-12 12
sb:<name> has	17 -17
sb:<name> propose	-15 15
sb:<name> will	13 -13
sb:<not>	-13 13
sb:<number>	23 -23
sb:<number> ,	39 -39
sb:<number> it	-21 21
sb:<office>	12 -12
sb:<organisation> has	15 -15
sb:<person> ,	12 -12
sb:<person> :	7 -7
sb:<person> agree	-11 11
sb:<person> announce	-9 9
sb:<person> come	12 -12
sb:<person> had	10 -10
sb:<person> say	-13 13
sb:<person> want	-11 11
sb:<points> that	-9 9
sb:<quality>	16 -16
sb:<quality> aluminium	-9 9
sb:<quality> side	11 -11
sb:<quality> yarn	-9 9
sb:<seat>	13 -13
sb:<seat> ,	-19 19
sb:<seat> ;	-13 13
sb:<seat> <day-gone>	11 -11
sb:<sender>	13 -13
sb:<span>	-19 19
sb:<span> ,	-9 9
sb:<span> at	-13 13
sb:<span> of	14 -14
sb:<v-buy>	11 -11
sb:<v-deny>	10 -10
sb:<v-say>	16 -16
sb:<v-sell>	11 -11
sb:<v-stay>	11 -11
sb:<v-suspend>	-10 10
sb:a	-9 9
sb:a duty	-10 10
sb:a memorandum	-10 10
sb:a paper	12 -12
sb:a permanent	-12 12
sb:a quota	10 -10
sb:a truce	-26 26
sb:about	-16 16
sb:after	15 -15
sb:after <span>	11 -11
sb:after it	-9 9
sb:again	-16 16
sb:agreement ,	-9 9
sb:aircraft	-19 19
sb:aircraft and	-12 12
sb:all	-20 20
sb:all duty	-28 28
sb:all three	-16 16
sb:an	22 -22
sb:an additional	12 -12
sb:and at	-20 20
sb:and has	-14 14
sb:and rubber	-10 10
sb:and the	4 -4
sb:and tile	-8 8
sb:answer	14 -14
sb:apple	-10 10
sb:apple pay	-14 14
sb:apply ,	-10 10
sb:are ,	-11 11
sb:are to	-13 13
sb:as	-11 11
sb:as high	-10 10
sb:as they	-11 11
sb:aside	6 -6
sb:ask for	15 -15
sb:ask the	-9 9
sb:at all	12 -12
sb:at the	7 -7
sb:autumn	13 -13
sb:autumn ,	8 -8
sb:back	24 -24
sb:back from	12 -12
sb:be <number>	10 -10
sb:be tax	-12 12
sb:become	10 -10
sb:beef	-17 17
sb:beef ,	-10 10
sb:been	14 -14
sb:been set	7 -7
sb:before it	-10 10
sb:before that	-11 11
sb:begin :	9 -9
sb:both	-12 12
sb:both country	8 -8
sb:both go	-7 7
sb:both have	-14 14
sb:both of	8 -8
sb:both pay	14 -14
sb:both to	-12 12
sb:both were	-9 9
sb:by	-18 18
sb:by <month-ahead>	20 -20
sb:by <span>	-9 9
sb:by contrast	-9 9
sb:by that	-14 14
sb:by the	-10 10
sb:car	14 -14
sb:case	-11 11
sb:certain chemical	-14 14
sb:climb	-9 9
sb:climb as	-15 15
sb:coffee ,	-9 9
sb:collect	11 -11
sb:come	12 -12
sb:come a	-10 10
sb:come back	20 -20
sb:come in	15 -15
sb:commerce	14 -14
sb:contrast	-9 9
sb:contrast ,	-9 9
sb:cut to	-11 11
sb:dairy	-10 10
sb:date and	-14 14
sb:deal	8 -8
sb:doe	-9 9
sb:doe not	-11 11
sb:done :	-13 13
sb:draft ,	10 -10
sb:drop to	-15 15
sb:during	-15 15
sb:during the	-13 13
sb:duty ,	16 -16
sb:duty down	-12 12
sb:duty fall	8 -8
sb:duty it	12 -12
sb:each	-27 27
sb:each other	-19 19
sb:each side	9 -9
sb:each would	-9 9
sb:early	-15 15
sb:early <month-gone>	-15 15
sb:either	-15 15
sb:either side	-10 10
sb:else	-10 10
sb:else is	-11 11
sb:end ,	15 -15
sb:end :	-10 10
sb:ethanol	12 -12
sb:except	-11 11
sb:fall	10 -10
sb:favour	7 -7
sb:first	25 -25
sb:for <name>	11 -11
sb:for <span>	-10 10
sb:for another	-14 14
sb:framework	8 -8
sb:from <day-gone>	-8 8
sb:from <seat>	13 -13
sb:get	13 -13
sb:go on	19 -19
sb:good ,	10 -10
sb:good to	-7 7
sb:had climb	-11 11
sb:had offer	-10 10
sb:had pay	-12 12
sb:harvest	-21 21
sb:has been	25 -25
sb:has no	-10 10
sb:has since	-17 17
sb:have	14 -14
sb:he doe	-14 14
sb:he spoke	-11 11
sb:he would	10 -10
sb:hear	-15 15
sb:hear that	-8 8
sb:high	-10 10
sb:high as	-12 12
sb:i have	14 -14
sb:i write	-27 27
sb:if he	-13 13
sb:if it	17 -17
sb:if nothing	-11 11
sb:if the	-6 6
sb:if there	14 -14
sb:in <seat>	-22 22
sb:in a	16 -16
sb:in at	14 -14
sb:in the	20 -20
sb:in which	-14 14
sb:is a	10 -10
sb:is not	13 -13
sb:is prepare	-9 9
sb:is prolong	11 -11
sb:it	14 -14
sb:it 's	-8 8
sb:it ,	-22 22
sb:it :	-12 12
sb:it keep	-12 12
sb:it say	10 -10
sb:it would	18 -18
sb:its additional	-16 16
sb:its own	20 -20
sb:keep the	-13 13
sb:last <span>	-12 12
sb:last week	-12 12
sb:later	9 -9
sb:leave	-24 24
sb:let	13 -13
sb:level	14 -14
sb:lower	-13 13
sb:lower rate	-10 10
sb:machine and	-10 10
sb:make	12 -12
sb:meet	-18 18
sb:memorandum	-10 10
sb:month	-15 15
sb:more than	-15 15
sb:my	-13 13
sb:named	-9 9
sb:neither	-28 28
sb:next	-7 7
sb:no .	10 -10
sb:nobody	-17 17
sb:not	12 -12
sb:not ,	-10 10
sb:nothing ,	-12 12
sb:nothing at	11 -11
sb:nothing come	-9 9
sb:nothing else	-11 11
sb:nothing happen	11 -11
sb:now	10 -10
sb:number	21 -21
sb:of <day-gone>	14 -14
sb:of <goods-amount>	13 -13
sb:of <number>	-19 19
sb:of ethanol	11 -11
sb:of good	-9 9
sb:of next	-14 14
sb:offer <seat>	-9 9
sb:offer to	10 -10
sb:oil	11 -11
sb:on collect	10 -10
sb:on dairy	-12 12
sb:on either	-20 20
sb:on the	13 -13
sb:one of	14 -14
sb:only	11 -11
sb:opened	11 -11
sb:or	16 -16
sb:ordinary	15 -15
sb:ordinary duty	10 -10
sb:our	17 -17
sb:out of	-9 9
sb:own	26 -26
sb:pact	-12 12
sb:pact ,	-15 15
sb:pause	-10 10
sb:period	12 -12
sb:period of	10 -10
sb:permanent	-7 7
sb:plywood	-11 11
sb:prepare a	-9 9
sb:product at	-9 9
sb:prolong ,	19 -19
sb:proposal	-23 23
sb:propose	-14 14
sb:put on	-11 11
sb:quota	16 -16
sb:raise	15 -15
sb:rate are	-9 9
sb:rate had	-13 13
sb:reciprocal	13 -13
sb:remember	-12 12
sb:rubber	-10 10
sb:same	23 -23
sb:say	15 -15
sb:say on	-16 16
sb:say that	13 -13
sb:second	7 -7
sb:set aside	6 -6
sb:settle	-11 11
sb:side and	-13 13
sb:sign in	-10 10
sb:since <month-gone>	21 -21
sb:since the	-13 13
sb:spoke	-9 9
sb:spoke of	-9 9
sb:stay as	-12 12
sb:stay at	15 -15
sb:steel	14 -14
sb:step	-15 15
sb:stop	-11 11
sb:sugar at	-14 14
sb:summer	-11 11
sb:surcharge of	14 -14
sb:suspend the	13 -13
sb:suspension of	-16 16
sb:take its	-11 11
sb:talk	15 -15
sb:tariff	9 -9
sb:that ,	-17 17
sb:that <name>	11 -11
sb:that each	-14 14
sb:that had	10 -10
sb:that is	15 -15
sb:that it	9 -9
sb:the <organisation>	11 -11
sb:the <points>	-13 13
sb:the additional	20 -20
sb:the autumn	10 -10
sb:the new	-15 15
sb:the ordinary	13 -13
sb:the other	7 -7
sb:the pact	-13 13
sb:the pause	-8 8
sb:the rate	11 -11
sb:the reciprocal	22 -22
sb:the same	22 -22
sb:the summer	-9 9
sb:the treaty	-22 22
sb:the way	-11 11
sb:their	10 -10
sb:them	12 -12
sb:then it	-12 12
sb:there by	-8 8
sb:thereafter	10 -10
sb:they agree	11 -11
sb:they had	-18 18
sb:they were	9 -9
sb:thi time	-10 10
sb:three	-11 11
sb:tile	-14 14
sb:to <number>	15 -15
sb:to <seat>	11 -11
sb:to keep	17 -17
sb:to leave	-14 14
sb:to put	-10 10
sb:treat	-19 19
sb:treaty	-33 33
sb:treaty with	-7 7
sb:truce	-19 19
sb:truce would	-19 19
sb:tuna	11 -11
sb:two country	-14 14
sb:under	-21 21
sb:unless it	10 -10
sb:until <day-ahead>	8 -8
sb:until the	-14 14
sb:up	11 -11
sb:want to	-16 16
sb:way	-29 29
sb:way :	-22 22
sb:we hear	-9 9
sb:week to	-12 12
sb:were at	-10 10
sb:what	-15 15
sb:what come	-12 12
sb:what is	-19 19
sb:when it	-13 13
sb:when the	17 -17
sb:which begin	-12 12
sb:which each	-11 11
sb:which would	-8 8
sb:who	10 -10
sb:will be	-16 16
sb:will charge	-12 12
sb:will pay	10 -10
sb:will suspend	10 -10
sb:wine	12 -12
sb:with	11 -11
sb:with a	23 -23
sb:write	-12 12
sb:write :	-28 28
sb:write to	11 -11
sb:yarn	-16 16
sb:yarn and	-8 8
sb:you	13 -13
sb:zero	-21 21
sb:zero for	-18 18
t0=modal	14 -14
t0=past-passive	16 -16
t0=present	9 -9
t1=infinitive	-9 9
t1=participle-passive	12 -12
t1=past-passive	16 -16
t2=infinitive	11 -11
t2=past	14 -14
t2=present	12 -12
v0=bring	-17 17
v0=climb	-10 10
v0=come	8 -8
v0=double	15 -15
v0=fall	8 -8
v0=have	20 -20
v0=keep	-16 16
v0=meet	-9 9
v0=pay	10 -10
v0=put	12 -12
v0=set	-17 17
v0=stay	14 -14
v1=ask	26 -26
v1=bring	-20 20
v1=climb	-10 10
v1=come	8 -8
v1=double	15 -15
v1=fall	8 -8
v1=go	-15 15
v1=have	20 -20
v1=leave	-13 13
v1=offer	-10 10
v1=pay	13 -13
v1=set	-15 15
v1=stay	14 -14
v1=want	11 -11
v2-none	13 -13
v2=discuss	-8 8
v2=keep	9 -9
v2=other	14 -14
v2=put	11 -11
v2=retain	-9 9
v2=return	-18 18
v2=stay	13 -13
verbless	20 -20
vt0=be pluperfect	18 -18
vt0=charge modal	-9 9
vt0=climb pluperfect	-11 11
vt0=double modal	14 -14
vt0=drop present	-9 9
vt0=fall past	9 -9
vt0=go future	14 -14
vt0=keep future	14 -14
vt0=keep perfect	-13 13
vt0=keep present	-16 16
vt0=leave future	-11 11
vt0=meet future	-10 10
vt0=offer pluperfect	-9 9
vt0=pay future	11 -11
vt0=pay pluperfect	-12 12
vt0=propose past	-9 9
vt0=put present	12 -12
vt0=retain present	10 -10
vt0=say present	-15 15
vt0=set modal	-13 13
vt0=stay present	13 -13
vt0=take present	14 -14
vt0=tax future	-12 12
vt1=be pluperfect	18 -18
vt1=charge modal	-9 9
vt1=climb pluperfect	-11 11
vt1=collect gerund	10 -10
vt1=double modal	14 -14
vt1=drop present	-10 10
vt1=fall past	9 -9
vt1=go future	13 -13
vt1=keep future	12 -12
vt1=keep perfect	-13 13
vt1=leave future	-11 11
vt1=meet future	-10 10
vt1=offer pluperfect	-11 11
vt1=pay future	11 -11
vt1=pay pluperfect	-12 12
vt1=propose past	-13 13
vt1=put infinitive	-11 11
vt1=put present	12 -12
vt1=retain present	10 -10
vt1=say present	-15 15
vt1=set modal	-13 13
vt1=stay present	13 -13
vt1=suspend infinitive	-11 11
vt1=take present	14 -14
vt1=tax future	-12 12
vt2=be modal	-11 11
vt2=come modal	14 -14
vt2=other present	12 -12
vt2=retain present	-11 11
vt2=return present	-12 12
within=1	28 -28
within=2	9 -9`;
