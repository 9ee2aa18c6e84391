// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	22 -22
a:-	9 -9
a:<day-ahead>	-17 17
a:<day-ahead> .	-7 7
a:<day-gone> .	6 -6
a:<duty>	-6 6
a:<gate>	-16 16
a:<goods>	14 -14
a:<level-noun>	7 -7
a:<level>	26 -26
a:<level> on	10 -10
a:<money>	6 -6
a:<month-ahead>	13 -13
a:<month-gone>	23 -23
a:<name> .	-9 9
a:<name> and	-13 13
a:<number>	6 -6
a:<person>	7 -7
a:<quality>	22 -22
a:<v-bear>	-8 8
a:<v-begin>	18 -18
a:<v-deny>	-6 6
a:<v-down>	6 -6
a:<v-end>	13 -13
a:<v-impose>	8 -8
a:<v-stay>	9 -9
a:about	-12 12
a:add to	-13 13
a:again	23 -23
a:again on	16 -16
a:against	-7 7
a:all	-8 8
a:all .	8 -8
a:all good	-10 10
a:and <level>	9 -9
a:and <name>	-9 9
a:and at	-6 6
a:and to	-8 8
a:are add	-8 8
a:are suspend	19 -19
a:as	7 -7
a:at	19 -19
a:at all	6 -6
a:autumn	13 -13
a:autumn .	11 -11
a:back	-16 16
a:back .	-10 10
a:back on	-18 18
a:before	6 -6
a:between	-13 13
a:both	-7 7
a:both direction	-8 8
a:citru	-11 11
a:come	8 -8
a:come on	12 -12
a:day	-8 8
a:day on	-11 11
a:direction	-8 8
a:duty	-9 9
a:duty .	13 -13
a:duty for	-8 8
a:duty of	-7 7
a:duty on	-7 7
a:each	-18 18
a:early	-8 8
a:early <month-gone>	-8 8
a:either	-11 11
a:either side	-7 7
a:end	6 -6
a:everything	-15 15
a:everything .	-24 24
a:for	-10 10
a:for all	-16 16
a:for both	7 -7
a:for the	12 -12
a:from <day-today>	-8 8
a:from <month-ahead>	6 -6
a:from that	-11 11
a:further	7 -7
a:further point	6 -6
a:good	-22 22
a:good is	-10 10
a:hold	10 -10
a:in	17 -17
a:in <month-gone>	12 -12
a:in both	-7 7
a:in place	8 -8
a:into	6 -6
a:is	-15 15
a:is back	-16 16
a:keep	14 -14
a:meantime	-6 6
a:meantime .	-6 6
a:midnight	7 -7
a:morning	-8 8
a:morning .	-8 8
a:most	-12 12
a:most good	-14 14
a:now	13 -13
a:now .	6 -6
a:of	7 -7
a:of the	7 -7
a:of their	-13 13
a:on .	-10 10
a:on <day-ahead>	9 -9
a:on <quality>	12 -12
a:on either	-9 9
a:on hold	9 -9
a:on most	-13 13
a:on or	-11 11
a:on our	6 -6
a:on top	15 -15
a:on wine	-10 10
a:one	6 -6
a:our	7 -7
a:over	6 -6
a:pay .	-6 6
a:place	8 -8
a:point	7 -7
a:product	-8 8
a:product .	-10 10
a:put	6 -6
a:reciprocal duty	-7 7
a:reciprocal tariff	7 -7
a:regional	-7 7
a:remain suspend	-6 6
a:retain	-16 16
a:retain .	-16 16
a:rule	-6 6
a:same	6 -6
a:side	-16 16
a:side .	12 -12
a:still	9 -9
a:summer	-7 7
a:summer .	-8 8
a:suspend .	20 -20
a:suspend for	-7 7
a:suspend on	15 -15
a:suspend until	-10 10
a:tariff .	-7 7
a:tariff on	8 -8
a:the	25 -25
a:the <level>	13 -13
a:the <number>	6 -6
a:the autumn	11 -11
a:the drawer	-6 6
a:the meantime	-6 6
a:the reciprocal	-6 6
a:the tariff	-6 6
a:to	-11 11
a:to <day-ahead>	-14 14
a:to the	7 -7
a:top	15 -15
a:way	-8 8
a:way .	-11 11
a:wine .	-12 12
a:would	-10 10
a:would be	-10 10
a:year	7 -7
a:zero	7 -7
a:zero .	7 -7
asks	8 -8
b:'s	-12 12
b:(	7 -7
b:+	6 -6
b:, at	-19 19
b:, in	6 -6
b:, maize	7 -7
b:, the	-11 11
b:, with	-11 11
b:.	7 -7
b:: <name>	8 -8
b:: a	-8 8
b:; a	-8 8
b:<agent>	8 -8
b:<day-ahead>	-14 14
b:<day-ahead> it	-9 9
b:<day-gone>	11 -11
b:<day-today>	7 -7
b:<gate>	-10 10
b:<level>	28 -28
b:<level> and	33 -33
b:<level> of	-12 12
b:<level> on	8 -8
b:<level> to	7 -7
b:<month-ahead>	14 -14
b:<month-gone> it	-6 6
b:<month-gone> the	15 -15
b:<name>	24 -24
b:<name> 's	8 -8
b:<name> and	-6 6
b:<name> charge	6 -6
b:<not>	-8 8
b:<number> +	6 -6
b:<number> to	10 -10
b:<quality>	28 -28
b:<seat>	15 -15
b:<span> at	-10 10
b:<span> the	6 -6
b:<v-bear>	14 -14
b:<v-propose>	14 -14
b:<v-stay>	6 -6
b:a permanent	-6 6
b:additional	11 -11
b:agree	8 -8
b:all	-27 27
b:among	-6 6
b:an	9 -9
b:and <name>	-11 11
b:and go	-8 8
b:and the	7 -7
b:and to	9 -9
b:as	6 -6
b:ask	12 -12
b:at	-7 7
b:back at	10 -10
b:back to	-7 7
b:beef	-11 11
b:before	7 -7
b:between	-7 7
b:border	-7 7
b:both	-29 29
b:both side	-6 6
b:bring	-8 8
b:butter	10 -10
b:by <month-ahead>	12 -12
b:close	-6 6
b:close to	-6 6
b:coffee	-6 6
b:coffee and	-8 8
b:collect	10 -10
b:come	16 -16
b:content	-6 6
b:country	-12 12
b:country will	6 -6
b:cross	-7 7
b:cut	-7 7
b:cut to	-7 7
b:date	-20 20
b:date and	-22 22
b:dispute	-7 7
b:double	6 -6
b:double to	6 -6
b:drop	-9 9
b:drop to	-11 11
b:during	-15 15
b:during the	-15 15
b:duty at	10 -10
b:duty fall	8 -8
b:duty go	-7 7
b:duty of	8 -8
b:duty to	-9 9
b:each	-12 12
b:each side	-6 6
b:either	-11 11
b:enter the	-6 6
b:everything	-10 10
b:fall	12 -12
b:fentanyl	9 -9
b:figure	-6 6
b:flour and	-6 6
b:for	29 -29
b:for a	7 -7
b:from <day-ahead>	-17 17
b:from <level>	6 -6
b:from <number>	10 -10
b:further	-8 8
b:gas	-6 6
b:go	-8 8
b:go back	-8 8
b:go down	-10 10
b:go on	10 -10
b:go to	-8 8
b:go up	-6 6
b:had pay	-10 10
b:had stand	-7 7
b:has been	6 -6
b:has keep	-9 9
b:have been	-11 11
b:he	16 -16
b:if	6 -6
b:in	7 -7
b:in at	7 -7
b:in the	15 -15
b:in their	-10 10
b:into	6 -6
b:is	12 -12
b:is <number>	-8 8
b:it	6 -6
b:it 's	-14 14
b:it is	13 -13
b:it leave	-8 8
b:it will	8 -8
b:its	10 -10
b:its own	6 -6
b:keep	-10 10
b:keep a	6 -6
b:keep their	-10 10
b:last	-7 7
b:levy	-12 12
b:maize	7 -7
b:member	6 -6
b:month	-7 7
b:more	-15 15
b:more than	-16 16
b:my	-17 17
b:neither	-13 13
b:no	13 -13
b:nobody	-20 20
b:not	8 -8
b:nothing	11 -11
b:now	7 -7
b:of	8 -8
b:of a	6 -6
b:of both	14 -14
b:of the	-10 10
b:on	11 -11
b:on the	6 -6
b:or	9 -9
b:other	7 -7
b:our	9 -9
b:out	-6 6
b:out of	-12 12
b:own	8 -8
b:pay	16 -16
b:pay more	-9 9
b:permanent	-6 6
b:plywood	-11 11
b:product	-15 15
b:proposal	-22 22
b:propose	-12 12
b:push	7 -7
b:put	12 -12
b:rate of	-8 8
b:rate would	10 -10
b:reach	7 -7
b:remain	6 -6
b:say	-6 6
b:second	7 -7
b:set	-11 11
b:side keep	-8 8
b:signature	-8 8
b:since <month-gone>	9 -9
b:so	7 -7
b:stand	8 -8
b:stand at	6 -6
b:stay	8 -8
b:stay at	7 -7
b:still	-8 8
b:sugar at	-8 8
b:suspend the	11 -11
b:suspension	-6 6
b:tariff of	9 -9
b:tax at	-7 7
b:than	-14 14
b:that a	-9 9
b:that had	6 -6
b:that is	9 -9
b:that it	9 -9
b:that keep	-10 10
b:the <number>	-13 13
b:the <quality>	6 -6
b:the additional	7 -7
b:the rate	18 -18
b:the second	7 -7
b:the suspension	-7 7
b:their	-6 6
b:them	6 -6
b:then	-14 14
b:then it	-22 22
b:there	12 -12
b:they	28 -28
b:those	9 -9
b:three	-15 15
b:tile	-11 11
b:to	-8 8
b:to <level>	17 -17
b:to be	-8 8
b:treaty	-8 8
b:tuna	9 -9
b:two country	-13 13
b:two duty	-8 8
b:two side	6 -6
b:under	-8 8
b:until	-12 12
b:until <day-ahead>	7 -7
b:until then	-20 20
b:was <level>	-6 6
b:was still	-9 9
b:we	8 -8
b:were at	-11 11
b:which	-7 7
b:which is	8 -8
b:which would	-11 11
b:will levy	-7 7
b:would be	9 -9
b:would charge	-7 7
b:would have	-6 6
b:would lower	-6 6
b:would pay	8 -8
b:yarn	-10 10
b:year 's	-7 7
c0=agree	8 -8
c0=bear	10 -10
c0=impose	-15 15
c0=propose	15 -15
c0=up	7 -7
c1=agree	7 -7
c1=bear	13 -13
c1=propose	14 -14
c2=begin	15 -15
c2=propose	-6 6
codes=0	-6 6
codes=1	20 -20
codes=2	15 -15
codes=3	21 -21
ct0=agree pluperfect	6 -6
ct0=bear modal	12 -12
ct0=bear pluperfect	-11 11
ct0=bear present	6 -6
ct0=begin future	6 -6
ct0=down future	6 -6
ct0=down past	20 -20
ct0=down perfect	-8 8
ct0=down present	-14 14
ct0=end present	-9 9
ct0=impose modal	-10 10
ct0=impose past	-8 8
ct0=impose pluperfect	11 -11
ct0=propose modal	9 -9
ct0=propose past	-9 9
ct0=propose perfect	9 -9
ct0=stay future	9 -9
ct0=stay past	-6 6
ct0=stay perfect	-11 11
ct0=suspend present	8 -8
ct0=target future-passive	-6 6
ct0=target modal	-7 7
ct0=target perfect	7 -7
ct0=target present	9 -9
ct0=up future	6 -6
ct0=up modal	8 -8
ct1=agree pluperfect	6 -6
ct1=bear modal	11 -11
ct1=bear pluperfect	-11 11
ct1=bear present	6 -6
ct1=begin future	6 -6
ct1=begin gerund	-10 10
ct1=down future	6 -6
ct1=down past	20 -20
ct1=down perfect	-8 8
ct1=down present	-14 14
ct1=end present	-9 9
ct1=impose future	-7 7
ct1=impose gerund	16 -16
ct1=impose modal	-12 12
ct1=impose participle-passive	7 -7
ct1=impose past	-11 11
ct1=impose pluperfect	11 -11
ct1=propose modal	8 -8
ct1=propose past	-12 12
ct1=propose perfect	8 -8
ct1=stay modal	9 -9
ct1=stay past	-6 6
ct1=stay perfect	-13 13
ct1=suspend present	8 -8
ct1=target future-passive	-6 6
ct1=target gerund	7 -7
ct1=target modal	-7 7
ct1=target perfect	7 -7
ct1=target present	9 -9
ct1=up future	6 -6
ct1=up gerund	-9 9
ct1=up modal	8 -8
ct1=up present	-8 8
ct2=begin modal	8 -8
ct2=down modal	8 -8
ct2=impose present	8 -8
ct2=propose present-passive	-10 10
ct2=say present-passive	-7 7
ct2=suspend participle-passive	-11 11
divided=far	7 -7
divided=one	33 -33
each even	-26 26
each near	-25 25
each s:both	-40 40
each s:each	-36 36
each s:either	-25 25
each s:reciprocal	16 -16
each s:the same	12 -12
each sentence far	-9 9
each sentence near	-9 9
each sentence one	8 -8
each:both	-33 33
each:both 0	-31 31
each:both 1	-6 6
each:both even	-20 20
each:both far	-15 15
each:both near	-6 6
each:each	-26 26
each:each 0	-18 18
each:each 1	-14 14
each:each even	-8 8
each:each near	-27 27
each:either	-19 19
each:either 0	-22 22
each:either even	-8 8
each:either near	-6 6
each:either one	-6 6
each:the same	10 -10
each:the two 1	-10 10
each:the two near	-8 8
each:their	-12 12
each:their 1	-12 12
each:their one	-11 11
f:'	-9 9
f:'s	-6 6
f:,	12 -12
f:-	-9 9
f:.	7 -7
f::	-6 6
f:;	-8 8
f:<day-ahead>	-14 14
f:<day-gone>	9 -9
f:<gate>	11 -11
f:<goods-amount>	9 -9
f:<goods>	10 -10
f:<level>	21 -21
f:<month-ahead>	15 -15
f:<month-gone>	7 -7
f:<office>	-11 11
f:<organisation>	11 -11
f:<person>	15 -15
f:<points>	9 -9
f:<seat>	13 -13
f:<sender>	-16 16
f:<v-agree>	9 -9
f:<v-bear>	-8 8
f:<v-end>	11 -11
f:<v-impose>	13 -13
f:<v-return>	18 -18
f:<v-say>	-11 11
f:<v-suspend>	26 -26
f:<v-target>	28 -28
f:<v-threaten>	6 -6
f:<v-up>	18 -18
f:a	13 -13
f:about	-19 19
f:add	10 -10
f:affected	-6 6
f:afterward	-7 7
f:again	-10 10
f:al	-12 12
f:all	12 -12
f:already	-9 9
f:also	-8 8
f:aluminium	-16 16
f:among	8 -8
f:amount	-9 9
f:an	8 -8
f:and	-9 9
f:announce	6 -6
f:another	9 -9
f:as	20 -20
f:ask	12 -12
f:at	13 -13
f:back	18 -18
f:be	8 -8
f:become	-10 10
f:been	22 -22
f:before	8 -8
f:both	-31 31
f:breath	-8 8
f:buyer	-6 6
f:by	-8 8
f:charge	18 -18
f:cheese	7 -7
f:coffee	-17 17
f:control	11 -11
f:could	-23 23
f:date	8 -8
f:day	-12 12
f:deal	-6 6
f:delay	10 -10
f:delegation	13 -13
f:die	-6 6
f:direction	-6 6
f:dispute	-10 10
f:doe	6 -6
f:done	-9 9
f:duty	-14 14
f:either	-7 7
f:embassy	-6 6
f:emergency	13 -13
f:empty	13 -13
f:entity	-6 6
f:every	-7 7
f:exporter	-15 15
f:fall	6 -6
f:fentanyl	17 -17
f:figure	-14 14
f:first	8 -8
f:for	18 -18
f:from	23 -23
f:further	11 -11
f:get	7 -7
f:go	9 -9
f:half	14 -14
f:have	-13 13
f:he	-6 6
f:here	-10 10
f:higher	6 -6
f:his	-6 6
f:hundred	-17 17
f:if	17 -17
f:in	25 -25
f:is	-10 10
f:isn't	10 -10
f:it	-12 12
f:its	8 -8
f:keep	-13 13
f:last	-16 16
f:leave	8 -8
f:levy	7 -7
f:like	-6 6
f:likely	6 -6
f:longer	11 -11
f:make	11 -11
f:medicine	9 -9
f:meet	-27 27
f:minister	-14 14
f:mr	6 -6
f:new	11 -11
f:nobody	-16 16
f:nothing	-13 13
f:now	13 -13
f:of	7 -7
f:only	-6 6
f:order	7 -7
f:our	-15 15
f:out	-10 10
f:over	-16 16
f:paper	-6 6
f:parliament	-9 9
f:part	-15 15
f:pause	16 -16
f:present	11 -11
f:propose	-28 28
f:published	6 -6
f:question	8 -8
f:quota	6 -6
f:raise	9 -9
f:reckon	-7 7
f:renewed	-9 9
f:report	-16 16
f:result	14 -14
f:retain	-13 13
f:return	16 -16
f:run	-10 10
f:same	7 -7
f:say	-13 13
f:sign	9 -9
f:sit	7 -7
f:so	8 -8
f:something	-7 7
f:strike	14 -14
f:such	11 -11
f:sum	-10 10
f:suspend	13 -13
f:suspension	10 -10
f:table	16 -16
f:talk	-12 12
f:tariff	13 -13
f:that	7 -7
f:the	6 -6
f:their	19 -19
f:them	9 -9
f:then	-10 10
f:they	21 -21
f:thi	-13 13
f:those	11 -11
f:total	15 -15
f:trade	-15 15
f:unless	-11 11
f:unreliable	-6 6
f:week	-6 6
f:when	-12 12
f:where	19 -19
f:which	8 -8
f:with	9 -9
f:without	7 -7
f:would	7 -7
f:yes	10 -10
f:yet	11 -11
f:you	7 -7
first-of-paragraph	15 -15
has-gerund	10 -10
has-infinitive	12 -12
has-present	11 -11
headline	-13 13
l1='s	-14 14
l1=,	20 -20
l1=:	-6 6
l1=<gate>	-12 12
l1=<goods>	17 -17
l1=<level>	9 -9
l1=<name>	9 -9
l1=<v-bear>	28 -28
l1=<v-down>	11 -11
l1=<v-propose>	-6 6
l1=<v-stay>	18 -18
l1=<v-suspend>	-10 10
l1=<v-target>	6 -6
l1=a	8 -8
l1=against	-7 7
l1=and	30 -30
l1=at	-12 12
l1=been	-6 6
l1=collect	14 -14
l1=further	-12 12
l1=keep	13 -13
l1=leave	-9 9
l1=levy	-14 14
l1=of	12 -12
l1=pay	21 -21
l1=propose	-13 13
l1=still	-9 9
l1=suspend	-11 11
l1=than	-16 16
l1=that	9 -9
l1=them	6 -6
l1=to	-13 13
l1=were	7 -7
l1=with	-7 7
l2=,	-8 8
l2=<begin>	7 -7
l2=<day-ahead>	8 -8
l2=<duty>	12 -12
l2=<level>	19 -19
l2=<month-gone>	-11 11
l2=<v-begin>	-9 9
l2=<v-down>	-14 14
l2=<v-propose>	7 -7
l2=<v-say>	9 -9
l2=<v-stay>	21 -21
l2=<v-suspend>	6 -6
l2=<v-up>	-7 7
l2=a	-6 6
l2=agreement	7 -7
l2=and	-10 10
l2=are	-7 7
l2=bring	-9 9
l2=by	11 -11
l2=charge	6 -6
l2=citru	-13 13
l2=coffee	7 -7
l2=cut	-8 8
l2=double	6 -6
l2=drop	-10 10
l2=duty	13 -13
l2=figure	-7 7
l2=go	-16 16
l2=had	-7 7
l2=has	10 -10
l2=it	-9 9
l2=may	-14 14
l2=more	-15 15
l2=on	13 -13
l2=one	10 -10
l2=out	-6 6
l2=product	-11 11
l2=prolonged	8 -8
l2=say	6 -6
l2=stay	7 -7
l2=suspension	-8 8
l2=the	9 -9
l2=to	-7 7
l2=truce	-8 8
l2=was	-6 6
l2=were	-9 9
l2=which	12 -12
l2=would	24 -24
l3='s	10 -10
l3=,	26 -26
l3=;	7 -7
l3=<day-ahead>	-15 15
l3=<goods>	-10 10
l3=<level>	-11 11
l3=<name>	31 -31
l3=<quality>	17 -17
l3=<seat>	7 -7
l3=<v-agree>	-8 8
l3=<v-bear>	-14 14
l3=<v-begin>	-17 17
l3=<v-propose>	8 -8
l3=<v-stay>	-18 18
l3=<v-suspend>	10 -10
l3=<v-target>	-9 9
l3=all	11 -11
l3=apply	-13 13
l3=at	-10 10
l3=beef	-11 11
l3=both	-20 20
l3=by	8 -8
l3=charge	-11 11
l3=date	-22 22
l3=enter	-9 9
l3=for	12 -12
l3=go	-7 7
l3=have	6 -6
l3=in	13 -13
l3=is	-20 20
l3=it	10 -10
l3=my	-10 10
l3=no	18 -18
l3=of	6 -6
l3=on	-14 14
l3=other	-7 7
l3=pay	-8 8
l3=permanent	-7 7
l3=rate	8 -8
l3=side	-7 7
l3=that	10 -10
l3=the	7 -7
l3=their	8 -8
l3=then	-21 21
l3=there	7 -7
l3=they	9 -9
l3=three	-6 6
l3=to	17 -17
l3=two	-6 6
l3=we	7 -7
l3=which	-10 10
l3=would	-7 7
l4=,	-9 9
l4=<begin>	16 -16
l4=<day-gone>	6 -6
l4=<duty>	-15 15
l4=<gate>	9 -9
l4=<goods>	9 -9
l4=<level>	8 -8
l4=<month-gone>	-18 18
l4=<name>	8 -8
l4=<not>	-29 29
l4=<number>	8 -8
l4=<quality>	6 -6
l4=<v-agree>	-6 6
l4=<v-begin>	18 -18
l4=<v-down>	6 -6
l4=<v-impose>	7 -7
l4=<v-propose>	8 -8
l4=<v-target>	12 -12
l4=<v-up>	14 -14
l4=all	-13 13
l4=arrangement	-9 9
l4=at	6 -6
l4=autumn	11 -11
l4=both	-25 25
l4=bring	8 -8
l4=charge	7 -7
l4=coffee	-8 8
l4=country	-8 8
l4=doe	-15 15
l4=duty	-17 17
l4=each	-16 16
l4=from	-11 11
l4=go	11 -11
l4=is	11 -11
l4=keep	-11 11
l4=nobody	-23 23
l4=not	7 -7
l4=nothing	-18 18
l4=of	12 -12
l4=on	28 -28
l4=side	10 -10
l4=since	-6 6
l4=to	11 -11
l4=truce	-9 9
l4=until	-15 15
l4=what	-6 6
l4=with	12 -12
l4=without	-6 6
l=, and	11 -11
l=, at	-13 13
l=, the	-16 16
l=, with	-15 15
l=; the	-6 6
l=<begin> the	6 -6
l=<level> and	22 -22
l=<month-gone> ,	-14 14
l=<number> ,	8 -8
l=<number> and	-7 7
l=<number> to	10 -10
l=<span> ,	7 -7
l=<span> at	-10 10
l=a further	-8 8
l=and to	8 -8
l=back at	8 -8
l=back to	-7 7
l=cut to	-8 8
l=double to	6 -6
l=drop to	-11 11
l=duty at	10 -10
l=duty of	6 -6
l=go to	-15 15
l=had pay	-10 10
l=have been	-8 8
l=in at	7 -7
l=it 's	-15 15
l=it is	8 -8
l=more than	-16 16
l=of the	-8 8
l=one ,	7 -7
l=rate of	-8 8
l=stay at	7 -7
l=sugar at	-8 8
l=suspension of	-9 9
l=tariff of	9 -9
l=the other	10 -10
l=to be	-9 9
l=to suspend	-6 6
l=were at	-11 11
l=which is	8 -8
l=will levy	-7 7
lead=(	7 -7
lead=24	-14 14
lead=and	17 -17
lead=back	6 -6
lead=before	6 -6
lead=both	15 -15
lead=by	-13 13
lead=china	8 -8
lead=during	-15 15
lead=for	8 -8
lead=from	-22 22
lead=iceland	-18 18
lead=if	6 -6
lead=in	-12 12
lead=it	30 -30
lead=its	12 -12
lead=nobody	-14 14
lead=so	6 -6
lead=ten	-7 7
lead=that	18 -18
lead=the	16 -16
lead=their	10 -10
lead=they	9 -9
lead=twenty	-9 9
lead=under	-8 8
lead=until	-8 8
lead=which	-7 7
lead=without	-8 8
led far	-8 8
led near	-15 15
led one	-14 14
lll=, it was	10 -10
lll=, which is	8 -8
lll=<begin> <begin> the	6 -6
lll=<begin> a further	-10 10
lll=<begin> it was	13 -13
lll=<begin> the other	7 -7
lll=at <number> and	-10 10
lll=from <number> to	10 -10
lll=go back to	-9 9
lll=go down to	-10 10
lll=go up to	-6 6
lll=had stand at	-7 7
lll=pay more than	-9 9
lll=the suspension of	-7 7
lll=would have been	-7 7
lr=, and	10 -10
lr=, are	-10 10
lr=, of	-8 8
lr=: ,	-6 6
lr=: .	14 -14
lr=: <end>	-6 6
lr=: and	-17 17
lr=: on	-8 8
lr=<level> <end>	8 -8
lr=and of	12 -12
lr=and on	12 -12
lr=another on	8 -8
lr=at and	6 -6
lr=at each	-11 11
lr=at in	8 -8
lr=be .	8 -8
lr=been ,	-10 10
lr=been .	6 -6
lr=charge from	-7 7
lr=charge in	-6 6
lr=charge on	12 -12
lr=collect .	14 -14
lr=is for	8 -8
lr=keep of	9 -9
lr=levy .	-15 15
lr=of ,	7 -7
lr=of for	6 -6
lr=of on	-13 13
lr=pay and	6 -6
lr=suspend of	-23 23
lr=take ,	-10 10
lr=than ,	-7 7
lr=the is	-15 15
lr=the of	-14 14
lr=the on	7 -7
lr=the return	-10 10
lr=the stay	13 -13
lr=to ,	12 -12
lr=to .	-15 15
lr=to for	-15 15
lr=to on	-9 9
lr=was .	19 -19
lr=was and	-18 18
lr=with on	-6 6
lr=with suspend	-8 8
nc2=bear	-8 8
nc2=down	-9 9
nc2=impose	-18 18
nc2=propose	9 -9
nc2=say	7 -7
nc2=stay	19 -19
nc2=suspend	6 -6
nc2=target	-10 10
nct2=bear past	-12 12
nct2=bear present	-8 8
nct2=begin present	-9 9
nct2=down present	6 -6
nct2=impose pluperfect	-25 25
nct2=impose present-passive	-11 11
nct2=stay past	-8 8
nct2=stay present	19 -19
nct2=suspend present	11 -11
nct2=target pluperfect	-17 17
next=)	6 -6
nhas-future	7 -7
nhas-infinitive	7 -7
nhas-perfect	14 -14
nhas-pluperfect	-18 18
no each even	19 -19
no each far	25 -25
no each near	38 -38
no each one	37 -37
not led far	12 -12
not led one	44 -44
nt2=modal	10 -10
nt2=participle-passive	7 -7
nt2=past	-10 10
nt2=past-passive	6 -6
nt2=perfect	10 -10
nt2=pluperfect	-20 20
nt2=present	11 -11
nt2=present-passive	-9 9
nv0-none	10 -10
nv1-none	10 -10
nv2-none	13 -13
nv2=be	10 -10
nv2=bring	-10 10
nv2=charge	-8 8
nv2=enter	-10 10
nv2=have	10 -10
nv2=hold	14 -14
nv2=keep	-13 13
nv2=put	-8 8
nv2=see	-9 9
nvt2=be present	7 -7
nvt2=enter present	-10 10
nvt2=have present	6 -6
nvt2=hold present	11 -11
nvt2=keep present	-12 12
nvt2=put present	-11 11
nvt2=stay past	-6 6
pc0=bear	-11 11
pc0=end	-11 11
pc0=impose	-9 9
pc0=say	20 -20
pc0=up	15 -15
pc1=agree	-11 11
pc1=bear	-17 17
pc1=end	-7 7
pc1=impose	-7 7
pc1=say	20 -20
pc1=stay	7 -7
pc1=up	14 -14
pct0=agree present	7 -7
pct0=agree present-passive	-11 11
pct0=bear present	-13 13
pct0=begin past	-6 6
pct0=down past	-7 7
pct0=down present	12 -12
pct0=end past	-14 14
pct0=impose past	15 -15
pct0=impose past-passive	-7 7
pct0=impose perfect	-11 11
pct0=propose past	10 -10
pct0=propose perfect	-6 6
pct0=say past	9 -9
pct0=say present	6 -6
pct0=target present	-10 10
pct0=up present	8 -8
pct1=agree participle-passive	-8 8
pct1=agree present	7 -7
pct1=agree present-passive	-11 11
pct1=bear participle-passive	-7 7
pct1=bear present	-13 13
pct1=begin past	-6 6
pct1=down past	-7 7
pct1=down present	12 -12
pct1=end past	-15 15
pct1=impose participle-passive	-7 7
pct1=impose past	15 -15
pct1=impose past-passive	-7 7
pct1=impose perfect	-12 12
pct1=propose past	10 -10
pct1=propose perfect	-6 6
pct1=say past	9 -9
pct1=say present	6 -6
pct1=target present	-10 10
pct1=up present	8 -8
phas-future	15 -15
phas-pluperfect	7 -7
pt0=future	13 -13
pt0=present-passive	-10 10
pt0=present-passive-not	7 -7
pt1=future	11 -11
pt1=present-passive	-10 10
pt1=present-passive-not	7 -7
pv0=agree	-7 7
pv0=apply	-10 10
pv0=be	7 -7
pv0=charge	7 -7
pv0=go	6 -6
pv0=impose	8 -8
pv0=pay	-12 12
pv0=say	12 -12
pv0=sign	6 -6
pv0=stop	-16 16
pv0=suspend	-9 9
pv0=tell	8 -8
pv1=agree	-7 7
pv1=apply	-10 10
pv1=be	6 -6
pv1=charge	8 -8
pv1=end	8 -8
pv1=impose	8 -8
pv1=pay	-12 12
pv1=say	12 -12
pv1=settle	-10 10
pv1=stop	-17 17
pv1=suspend	-8 8
pv1=tell	8 -8
pv2-none	11 -11
pvt0=apply present	-10 10
pvt0=come past	-9 9
pvt0=come present	8 -8
pvt0=extend present	6 -6
pvt0=impose past	8 -8
pvt0=pay present	-15 15
pvt0=propose perfect	-10 10
pvt0=say present	7 -7
pvt0=suspend present	-7 7
pvt1=apply present	-10 10
pvt1=come past	-9 9
pvt1=come present	8 -8
pvt1=extend present	6 -6
pvt1=impose past	8 -8
pvt1=pay present	-15 15
pvt1=propose perfect	-10 10
pvt1=say present	7 -7
pvt1=suspend present	-7 7
q:-	-9 9
q:.	8 -8
q:/	15 -15
q:;	-13 13
q:<day-ahead>	13 -13
q:<day-gone>	9 -9
q:<gate>	-23 23
q:<goods>	-8 8
q:<level-noun>	-14 14
q:<level>	16 -16
q:<money>	6 -6
q:<month-ahead>	15 -15
q:<name>	8 -8
q:<points>	6 -6
q:<quality>	-11 11
q:<seat>	-18 18
q:<sender>	20 -20
q:<span>	8 -8
q:<v-bear>	9 -9
q:<v-buy>	18 -18
q:<v-deny>	11 -11
q:<v-end>	20 -20
q:<v-return>	-14 14
q:<v-say>	6 -6
q:<v-sell>	11 -11
q:<v-target>	26 -26
q:<v-threaten>	7 -7
q:?	-22 22
q:a	-16 16
q:about	-10 10
q:agree	-6 6
q:air	8 -8
q:also	-10 10
q:aluminium	-14 14
q:and	-17 17
q:announce	11 -11
q:answer	-9 9
q:are	-18 18
q:arrangement	8 -8
q:article	8 -8
q:as	19 -19
q:back	12 -12
q:because	7 -7
q:beer	-7 7
q:before	12 -12
q:border	-8 8
q:both	-31 31
q:bring	-6 6
q:but	8 -8
q:can	6 -6
q:carry	6 -6
q:ceiling	-6 6
q:change	6 -6
q:charge	11 -11
q:chicken	-14 14
q:citru	-6 6
q:cocoa	6 -6
q:colleague	8 -8
q:come	-9 9
q:commission	-15 15
q:concern	-15 15
q:confirm	16 -16
q:container	6 -6
q:copper	6 -6
q:cost	6 -6
q:country	9 -9
q:currently	12 -12
q:date	-24 24
q:dead	-12 12
q:decree	-11 11
q:delegation	-18 18
q:direction	-10 10
q:dispute	-7 7
q:don't	6 -6
q:down	-11 11
q:each	-17 17
q:end	12 -12
q:engine	12 -12
q:fall	-10 10
q:fentanyl	29 -29
q:fertilizer	-16 16
q:fishmeal	-12 12
q:followed	-10 10
q:forget	-9 9
q:forty	8 -8
q:four	7 -7
q:free	-22 22
q:fresh	7 -7
q:from	-19 19
q:full	11 -11
q:gate	-12 12
q:gave	-11 11
q:good	8 -8
q:government	-8 8
q:halve	8 -8
q:hard	13 -13
q:him	-15 15
q:hold	12 -12
q:hour	10 -10
q:i	-7 7
q:if	9 -9
q:importer	-8 8
q:impose	-8 8
q:into	-8 8
q:is	15 -15
q:keep	13 -13
q:know	-8 8
q:lamp	7 -7
q:last	15 -15
q:leave	17 -17
q:let	-9 9
q:levy	-14 14
q:like	-10 10
q:likewise	14 -14
q:line	7 -7
q:list	7 -7
q:lower	21 -21
q:machinery	12 -12
q:make	-10 10
q:measure	-12 12
q:midnight	8 -8
q:most	10 -10
q:mr	12 -12
q:name	-20 20
q:near	8 -8
q:never	-13 13
q:new	-8 8
q:no	-8 8
q:nor	6 -6
q:nothing	11 -11
q:now	-20 20
q:number	-18 18
q:of	11 -11
q:off	7 -7
q:on	-14 14
q:once	7 -7
q:one	6 -6
q:orange	-6 6
q:order	15 -15
q:ordinary	7 -7
q:out	12 -12
q:over	8 -8
q:own	-6 6
q:paper	8 -8
q:pay	7 -7
q:plastic	-14 14
q:port	-6 6
q:product	-6 6
q:prolonged	9 -9
q:published	-7 7
q:put	-20 20
q:quinoa	-14 14
q:reach	-13 13
q:reciprocal	37 -37
q:remain	12 -12
q:rice	-13 13
q:rise	-10 10
q:room	8 -8
q:round	-11 11
q:rule	9 -9
q:run	17 -17
q:same	-6 6
q:sawn	-11 11
q:say	7 -7
q:second	10 -10
q:section	8 -8
q:should	-16 16
q:side	-17 17
q:sign	25 -25
q:since	12 -12
q:so	19 -19
q:something	-7 7
q:spoke	-18 18
q:spring	-20 20
q:stand	-19 19
q:steel	12 -12
q:still	8 -8
q:stop	10 -10
q:such	6 -6
q:sugar	-10 10
q:surcharge	-8 8
q:suspend	-13 13
q:talking	-9 9
q:tell	9 -9
q:term	-19 19
q:th	-11 11
q:that	13 -13
q:their	-21 21
q:then	-18 18
q:thing	9 -9
q:timber	-10 10
q:to	6 -6
q:together	-7 7
q:trade	-8 8
q:treaty	-10 10
q:two	-9 9
q:under	-12 12
q:until	-16 16
q:view	-6 6
q:want	8 -8
q:was	13 -13
q:we	14 -14
q:wheat	6 -6
q:when	-10 10
q:which	6 -6
q:who	-8 8
q:wine	10 -10
q:work	11 -11
q:worth	12 -12
q:would	14 -14
q:write	-22 22
q:wrong	-7 7
q:yet	10 -10
q:—	-14 14
qt=past	-7 7
qt=present	15 -15
r1=.	9 -9
r1=:	-8 8
r1=<duty>	10 -10
r1=<level>	6 -6
r1=<v-impose>	-8 8
r1=<v-stay>	14 -14
r1=a	-20 20
r1=as	10 -10
r1=at	18 -18
r1=each	-10 10
r1=further	6 -6
r1=is	-11 11
r1=of	-9 9
r1=or	8 -8
r1=remain	9 -9
r1=stay	7 -7
r1=suspend	-12 12
r1=until	10 -10
r1=was	6 -6
r1=would	-10 10
r2="	-12 12
r2=<day-ahead>	23 -23
r2=<duty>	-6 6
r2=<end>	15 -15
r2=<gate>	-20 20
r2=<goods>	7 -7
r2=<level>	14 -14
r2=<month-gone>	9 -9
r2=<name>	13 -13
r2=<not>	9 -9
r2=<number>	-8 8
r2=<quality>	9 -9
r2=<span>	10 -10
r2=<v-begin>	9 -9
r2=<v-down>	8 -8
r2=<v-impose>	13 -13
r2=<v-say>	-6 6
r2=<v-stay>	13 -13
r2=<v-suspend>	19 -19
r2=add	-7 7
r2=all	-19 19
r2=and	19 -19
r2=back	-19 19
r2=both	-39 39
r2=by	-9 9
r2=come	8 -8
r2=duty	-6 6
r2=each	-8 8
r2=either	-13 13
r2=everything	-11 11
r2=for	-17 17
r2=hold	9 -9
r2=in	10 -10
r2=keep	9 -9
r2=most	-12 12
r2=of	8 -8
r2=onion	-10 10
r2=our	7 -7
r2=place	7 -7
r2=point	6 -6
r2=retain	-16 16
r2=suspend	8 -8
r2=the	7 -7
r2=their	-8 8
r2=to	-6 6
r2=way	-9 9
r2=with	6 -6
r3=.	-15 15
r3=;	6 -6
r3=<duty>	-19 19
r3=<end>	27 -27
r3=<gate>	-10 10
r3=<name>	14 -14
r3=<not>	7 -7
r3=<number>	15 -15
r3=<quality>	9 -9
r3=<span>	-18 18
r3=<v-bear>	-9 9
r3=<v-suspend>	8 -8
r3=agreement	-9 9
r3=an	-14 14
r3=and	9 -9
r3=are	-11 11
r3=at	11 -11
r3=autumn	13 -13
r3=before	7 -7
r3=by	12 -12
r3=day	-10 10
r3=duty	-11 11
r3=enter	-10 10
r3=for	-6 6
r3=from	6 -6
r3=good	-18 18
r3=had	-7 7
r3=he	-8 8
r3=highest	-10 10
r3=if	6 -6
r3=impose	-12 12
r3=meantime	-6 6
r3=on	12 -12
r3=or	-11 11
r3=product	-10 10
r3=reciprocal	-12 12
r3=side	-29 29
r3=tariff	-10 10
r3=top	8 -8
r3=until	-10 10
r3=with	9 -9
r4=-	10 -10
r4=.	-13 13
r4=<end>	12 -12
r4=<not>	7 -7
r4=<number>	6 -6
r4=<organisation>	-10 10
r4=<v-bear>	-10 10
r4=<v-down>	-10 10
r4=<v-end>	6 -6
r4=<v-say>	-8 8
r4=<v-suspend>	-8 8
r4=a	13 -13
r4=about	-9 9
r4=again	15 -15
r4=and	16 -16
r4=as	-7 7
r4=at	-9 9
r4=both	9 -9
r4=due	-8 8
r4=each	-25 25
r4=fentanyl	9 -9
r4=for	-11 11
r4=from	9 -9
r4=hold	11 -11
r4=in	7 -7
r4=on	-19 19
r4=pay	-6 6
r4=say	-7 7
r4=stay	-12 12
r4=suspend	6 -6
r4=that	15 -15
r4=there	9 -9
r=, "	-8 8
r=, <number>	14 -14
r=, all	-11 11
r=, and	13 -13
r=, both	-21 21
r=, by	-10 10
r=, for	-12 12
r=, the	-7 7
r=, with	6 -6
r=. <end>	8 -8
r=: the	-9 9
r=and <level>	10 -10
r=and <number>	-10 10
r=and to	-10 10
r=are add	-8 8
r=at all	6 -6
r=come on	7 -7
r=each ,	-15 15
r=each .	11 -11
r=for <span>	10 -10
r=for all	-17 17
r=for the	6 -6
r=from <day-ahead>	6 -6
r=further point	6 -6
r=in place	7 -7
r=is back	-16 16
r=of duty	-6 6
r=of the	8 -8
r=on <quality>	8 -8
r=on both	-26 26
r=on either	-13 13
r=on hold	9 -9
r=on most	-13 13
r=on the	10 -10
r=on wine	-10 10
r=suspend for	-9 9
r=that it	-12 12
r=to <level>	10 -10
r=to <number>	-7 7
r=until <day-ahead>	11 -11
r=would be	-10 10
r=would have	-6 6
reach=both free	-22 22
reach=both free even	-22 22
reach=both free near	-8 8
reach=each free	-25 25
reach=each free even	-11 11
reach=each free far	-12 12
reach=each free near	-16 16
reach=none	33 -33
reach=none even	7 -7
reach=none far	9 -9
reach=none near	11 -11
reach=none one	20 -20
reach=reciprocal free	23 -23
reach=reciprocal free one	7 -7
reach=the same free	10 -10
reach=the two free even	16 -16
reach=the two free far	6 -6
reach=the two free near	-7 7
reach=the two free one	-7 7
reach=their free	11 -11
reach=their free near	6 -6
reaches free even	-15 15
reaches free near	-18 18
reaches free one	10 -10
reaches no even	7 -7
reaches no far	9 -9
reaches no near	11 -11
reaches no one	20 -20
reaches past another one	19 -19
rule:each	-35 35
s:(	8 -8
s:)	9 -9
s:+	7 -7
s:-	-7 7
s:/	10 -10
s::	12 -12
s:;	-7 7
s:<agent>	17 -17
s:<day-gone>	18 -18
s:<day-today>	6 -6
s:<gate>	-8 8
s:<goods-amount>	12 -12
s:<goods>	19 -19
s:<level-noun>	8 -8
s:<level>	33 -33
s:<money>	13 -13
s:<month-ahead>	36 -36
s:<month-today>	6 -6
s:<name>	12 -12
s:<not>	-11 11
s:<number>	28 -28
s:<person>	30 -30
s:<points>	-21 21
s:<quality>	28 -28
s:<seat>	15 -15
s:<sender>	16 -16
s:<span>	-25 25
s:<v-begin>	9 -9
s:<v-buy>	17 -17
s:<v-down>	-9 9
s:<v-end>	-9 9
s:<v-return>	14 -14
s:<v-say>	14 -14
s:<v-sell>	8 -8
s:<v-stay>	7 -7
s:<v-up>	19 -19
s:?	9 -9
s:a	-6 6
s:about	-22 22
s:additional	25 -25
s:after	16 -16
s:again	19 -19
s:against	-11 11
s:agree	6 -6
s:all	-31 31
s:among	-10 10
s:and	-6 6
s:another	-8 8
s:answer	11 -11
s:anybody	-10 10
s:anything	7 -7
s:apple	-19 19
s:approval	-6 6
s:are	-10 10
s:arrangement	-8 8
s:ask	14 -14
s:autumn	28 -28
s:beef	-11 11
s:before	24 -24
s:between	-20 20
s:bloc	-6 6
s:both	-40 40
s:bring	-14 14
s:busan	8 -8
s:but	7 -7
s:butter	7 -7
s:by	12 -12
s:call	13 -13
s:can	16 -16
s:cap	-7 7
s:car	8 -8
s:ceiling	9 -9
s:citru	-21 21
s:collect	13 -13
s:come	14 -14
s:commerce	8 -8
s:could	6 -6
s:country	-12 12
s:cover	8 -8
s:cross	-6 6
s:date	-15 15
s:day	-14 14
s:deal	11 -11
s:direction	-6 6
s:discuss	-13 13
s:dispute	-6 6
s:do	10 -10
s:doe	-12 12
s:done	-15 15
s:double	9 -9
s:down	13 -13
s:draft	9 -9
s:drop	-18 18
s:during	-15 15
s:each	-36 36
s:early	-23 23
s:either	-25 25
s:else	-9 9
s:end	17 -17
s:enter	-12 12
s:ethanol	8 -8
s:ever	9 -9
s:everything	-20 20
s:expire	-7 7
s:extension	16 -16
s:failed	-6 6
s:fall	15 -15
s:far	-7 7
s:first	20 -20
s:fish	6 -6
s:force	13 -13
s:free	-11 11
s:get	7 -7
s:grape	-8 8
s:had	-15 15
s:half	10 -10
s:have	11 -11
s:he	-11 11
s:hear	-18 18
s:here	7 -7
s:highest	-10 10
s:hold	21 -21
s:i	18 -18
s:if	7 -7
s:in	12 -12
s:into	11 -11
s:is	-12 12
s:it	7 -7
s:its	13 -13
s:itself	-6 6
s:job	11 -11
s:kava	7 -7
s:lapse	-8 8
s:last	13 -13
s:leave	-7 7
s:letter	-7 7
s:levy	-10 10
s:licence	-7 7
s:list	6 -6
s:maize	8 -8
s:make	18 -18
s:meal	6 -6
s:meantime	-6 6
s:midnight	8 -8
s:month	-10 10
s:morning	-7 7
s:most	-8 8
s:mr	-6 6
s:my	-14 14
s:neither	-12 12
s:never	6 -6
s:next	-14 14
s:no	9 -9
s:not	11 -11
s:nothing	-31 31
s:nought	17 -17
s:now	6 -6
s:number	11 -11
s:off	14 -14
s:oil	15 -15
s:older	7 -7
s:once	17 -17
s:one	17 -17
s:onion	-10 10
s:opened	7 -7
s:order	9 -9
s:ordinary	15 -15
s:our	20 -20
s:out	-13 13
s:over	17 -17
s:own	21 -21
s:park	-14 14
s:pass	7 -7
s:permanent	-18 18
s:plywood	-8 8
s:point	8 -8
s:post	8 -8
s:prepare	-10 10
s:present	13 -13
s:product	-16 16
s:prolonged	6 -6
s:proposal	-21 21
s:propose	-19 19
s:provide	-6 6
s:push	7 -7
s:quota	18 -18
s:raise	6 -6
s:reach	12 -12
s:reader	-8 8
s:recall	-7 7
s:reciprocal	16 -16
s:record	-12 12
s:regional	-11 11
s:remain	8 -8
s:restore	6 -6
s:retain	-17 17
s:round	-13 13
s:run	8 -8
s:same	27 -27
s:say	7 -7
s:section	11 -11
s:see	-7 7
s:separate	-11 11
s:set	-7 7
s:settle	-12 12
s:should	7 -7
s:side	-20 20
s:sign	-6 6
s:signature	-10 10
s:sleep	8 -8
s:source	-6 6
s:spoken	-6 6
s:spring	6 -6
s:stand	8 -8
s:stay	-7 7
s:steel	20 -20
s:stop	-12 12
s:summer	-10 10
s:suspension	-8 8
s:table	7 -7
s:take	9 -9
s:talk	13 -13
s:than	-9 9
s:them	18 -18
s:themselve	-6 6
s:thereafter	-11 11
s:they've	8 -8
s:third	6 -6
s:tile	-10 10
s:time	9 -9
s:too	6 -6
s:top	19 -19
s:treaty	-29 29
s:truce	-7 7
s:tuna	10 -10
s:tyre	6 -6
s:until	-6 6
s:want	-6 6
s:was	-8 8
s:way	-19 19
s:week	13 -13
s:well	16 -16
s:were	13 -13
s:what	-15 15
s:wheat	11 -11
s:where	16 -16
s:while	7 -7
s:whole	8 -8
s:will	11 -11
s:wine	-8 8
s:with	24 -24
s:worth	7 -7
s:would	-8 8
s:write	14 -14
s:yarn	-17 17
s:year	-6 6
s:zero	7 -7
sa:" and	-9 9
sa:" he	-9 9
sa:" tariff	-6 6
sa:)	11 -11
sa:) .	8 -8
sa:, "	-6 6
sa:, <name>	6 -6
sa:, <number>	22 -22
sa:, all	-10 10
sa:, and	8 -8
sa:, both	-20 20
sa:, by	-9 9
sa:, for	-8 8
sa:, from	6 -6
sa:, had	-10 10
sa:, on	-14 14
sa:, the	-7 7
sa:, which	9 -9
sa:, with	7 -7
sa:. "	-7 7
sa:: the	-9 9
sa:;	-7 7
sa:<day-ahead>	-6 6
sa:<day-ahead> ,	-6 6
sa:<day-ahead> is	6 -6
sa:<day-gone> .	14 -14
sa:<gate>	-12 12
sa:<goods>	23 -23
sa:<level-noun>	6 -6
sa:<level>	33 -33
sa:<level> if	6 -6
sa:<level> in	-7 7
sa:<level> that	13 -13
sa:<money>	12 -12
sa:<month-ahead>	19 -19
sa:<month-ahead> ,	6 -6
sa:<month-gone>	11 -11
sa:<month-gone> ,	10 -10
sa:<name>	6 -6
sa:<name> .	-7 7
sa:<name> and	-12 12
sa:<name> free	-10 10
sa:<not>	25 -25
sa:<number>	13 -13
sa:<number> .	8 -8
sa:<number> for	6 -6
sa:<number> from	-6 6
sa:<number> on	9 -9
sa:<number> until	-7 7
sa:<office>	-8 8
sa:<person>	10 -10
sa:<person> .	-11 11
sa:<person> and	-11 11
sa:<points>	6 -6
sa:<quality>	19 -19
sa:<quality> good	6 -6
sa:<sender>	10 -10
sa:<span>	-10 10
sa:<span> .	-14 14
sa:<span> ;	-9 9
sa:<v-agree>	6 -6
sa:<v-begin>	21 -21
sa:<v-deny>	-7 7
sa:<v-end>	-9 9
sa:<v-propose>	6 -6
sa:<v-return>	7 -7
sa:<v-stay>	8 -8
sa:<v-up>	14 -14
sa:?	8 -8
sa:a	9 -9
sa:about	-9 9
sa:add to	-13 13
sa:after	9 -9
sa:again	22 -22
sa:again on	16 -16
sa:against	-10 10
sa:against <level>	-6 6
sa:agreement of	-8 8
sa:all	-18 18
sa:all good	-10 10
sa:an	-13 13
sa:an initial	-7 7
sa:and <level>	15 -15
sa:and <person>	-11 11
sa:and keep	-13 13
sa:and nobody	6 -6
sa:and since	6 -6
sa:and the	7 -7
sa:and to	-8 8
sa:and we	-9 9
sa:anybody	-10 10
sa:are add	-7 7
sa:are suspend	18 -18
sa:as	11 -11
sa:as the	-11 11
sa:as well	11 -11
sa:aside	-9 9
sa:at	9 -9
sa:at <number>	7 -7
sa:at all	7 -7
sa:autumn	15 -15
sa:autumn .	13 -13
sa:back on	-17 17
sa:be	6 -6
sa:been due	-7 7
sa:been on	6 -6
sa:before	24 -24
sa:before and	6 -6
sa:between	-18 18
sa:both	-26 26
sa:both .	-6 6
sa:both direction	-7 7
sa:both side	-9 9
sa:both way	-7 7
sa:bring	-11 11
sa:but	7 -7
sa:can	16 -16
sa:charge	-6 6
sa:citru	-11 11
sa:come	12 -12
sa:come on	12 -12
sa:country	-11 11
sa:day	-6 6
sa:day on	-11 11
sa:direction	-7 7
sa:discuss	-10 10
sa:drop	-10 10
sa:drop .	-8 8
sa:due from	-7 7
sa:duty ,	8 -8
sa:duty .	17 -17
sa:duty for	-8 8
sa:duty on	-6 6
sa:duty that	-10 10
sa:each	-21 21
sa:each ,	-19 19
sa:early	-18 18
sa:early <month-gone>	-18 18
sa:either	-23 23
sa:either side	-12 12
sa:enter	-10 10
sa:enter <name>	-10 10
sa:ever	8 -8
sa:everything	-15 15
sa:everything .	-24 24
sa:expire	-8 8
sa:expire on	-9 9
sa:far	-6 6
sa:for all	-16 16
sa:for an	-7 7
sa:for both	7 -7
sa:for good	10 -10
sa:force	11 -11
sa:force .	7 -7
sa:free	-10 10
sa:free .	-10 10
sa:from <day-today>	-8 8
sa:from <month-ahead>	6 -6
sa:from that	-11 11
sa:further	7 -7
sa:further point	6 -6
sa:go	10 -10
sa:good .	9 -9
sa:good is	-10 10
sa:good worth	6 -6
sa:government	-7 7
sa:had	-16 16
sa:he say	-7 7
sa:highest	-11 11
sa:hold	24 -24
sa:hold back	15 -15
sa:hold since	8 -8
sa:i	8 -8
sa:ice	-6 6
sa:if	13 -13
sa:if there	6 -6
sa:in	25 -25
sa:in both	-6 6
sa:in force	7 -7
sa:initial	-7 7
sa:is	-7 7
sa:is back	-16 16
sa:is no	6 -6
sa:is the	8 -8
sa:keep <level>	-10 10
sa:lapse on	-6 6
sa:letter	-10 10
sa:make	6 -6
sa:may	7 -7
sa:meantime	-6 6
sa:meantime .	-6 6
sa:midnight	7 -7
sa:more	11 -11
sa:morning	-8 8
sa:morning .	-8 8
sa:most	-11 11
sa:most good	-14 14
sa:need	-6 6
sa:next year	-9 9
sa:nobody	16 -16
sa:not	15 -15
sa:of	-7 7
sa:of <span>	-8 8
sa:of it	11 -11
sa:of their	-12 12
sa:of them	8 -8
sa:off	11 -11
sa:on	-8 8
sa:on <quality>	14 -14
sa:on both	-12 12
sa:on either	-13 13
sa:on hold	7 -7
sa:on ice	-6 6
sa:on most	-13 13
sa:on or	-11 11
sa:on our	8 -8
sa:on top	11 -11
sa:on wine	-19 19
sa:once	7 -7
sa:onion	-10 10
sa:over	14 -14
sa:park	-14 14
sa:point	8 -8
sa:present	7 -7
sa:product	-7 7
sa:product .	-10 10
sa:put	-7 7
sa:put on	-12 12
sa:quota	6 -6
sa:reciprocal duty	-6 6
sa:reciprocal tariff	10 -10
sa:record	-12 12
sa:regional	-11 11
sa:remain in	7 -7
sa:retain	-14 14
sa:retain .	-16 16
sa:round	-14 14
sa:rule	-8 8
sa:run	8 -8
sa:run to	7 -7
sa:same	13 -13
sa:say ,	-8 8
sa:second	-9 9
sa:section	7 -7
sa:section <number>	7 -7
sa:see	-6 6
sa:separate	-7 7
sa:side	-25 25
sa:side ,	-29 29
sa:side had	-8 8
sa:since	10 -10
sa:since <month-gone>	13 -13
sa:since <number>	-7 7
sa:sleep	7 -7
sa:so	-8 8
sa:so far	-6 6
sa:stay	-9 9
sa:stay there	-10 10
sa:still	11 -11
sa:suspend ,	-20 20
sa:suspend .	10 -10
sa:suspend on	15 -15
sa:suspension	-6 6
sa:talk	6 -6
sa:tariff .	-6 6
sa:tariff on	8 -8
sa:tariff that	-6 6
sa:that .	-8 8
sa:that day	-11 11
sa:that each	-12 12
sa:that is	8 -8
sa:that the	7 -7
sa:the	8 -8
sa:the <level>	16 -16
sa:the <organisation>	10 -10
sa:the agreement	-8 8
sa:the autumn	11 -11
sa:the drawer	-6 6
sa:the highest	-12 12
sa:the meantime	-6 6
sa:the regional	-6 6
sa:the rest	-6 6
sa:the rule	-9 9
sa:the same	12 -12
sa:them	8 -8
sa:them .	6 -6
sa:there is	6 -6
sa:time	6 -6
sa:to	7 -7
sa:to a	-9 9
sa:to be	6 -6
sa:to that	-9 9
sa:to the	7 -7
sa:top	11 -11
sa:truce	12 -12
sa:two government	-8 8
sa:under	9 -9
sa:until	-7 7
sa:way .	-6 6
sa:week	8 -8
sa:well	11 -11
sa:well .	11 -11
sa:were	15 -15
sa:when	10 -10
sa:where	6 -6
sa:which	9 -9
sa:which have	6 -6
sa:will	19 -19
sa:will go	6 -6
sa:wine	-12 12
sa:wine .	-21 21
sa:with	11 -11
sa:worth	6 -6
sa:worth <money>	6 -6
sa:would	-11 11
sa:would be	-9 9
sa:you	-10 10
sa:zero	8 -8
sa:zero .	7 -7
sb:'s commerce	7 -7
sb:+	7 -7
sb:, <day-today>	-10 10
sb:, <number>	16 -16
sb:, a	-11 11
sb:, all	-9 9
sb:, as	-12 12
sb:, at	-18 18
sb:, both	-8 8
sb:, each	9 -9
sb:, in	-19 19
sb:, maize	7 -7
sb:, say	6 -6
sb:, that	11 -11
sb:, until	-9 9
sb:, when	6 -6
sb:, with	-9 9
sb:- <name>	-11 11
sb:.	13 -13
sb:/	10 -10
sb:/ <number>	7 -7
sb::	11 -11
sb:: <level>	-8 8
sb:: <number>	19 -19
sb:: a	-6 6
sb:: then	6 -6
sb:; a	-8 8
sb:; that	-6 6
sb:<agent>	20 -20
sb:<day-ahead> ,	6 -6
sb:<day-ahead> ;	8 -8
sb:<day-ahead> it	-9 9
sb:<day-ahead> of	-6 6
sb:<day-ahead> the	8 -8
sb:<day-gone>	15 -15
sb:<day-gone> ,	8 -8
sb:<day-gone> that	-7 7
sb:<day-today> -	-11 11
sb:<duty>	10 -10
sb:<goods-amount>	8 -8
sb:<goods-amount> of	6 -6
sb:<goods>	14 -14
sb:<level>	22 -22
sb:<level> ,	-11 11
sb:<level> ;	-8 8
sb:<level> and	16 -16
sb:<level> in	9 -9
sb:<month-ahead>	20 -20
sb:<month-gone>	-6 6
sb:<month-gone> ,	-11 11
sb:<month-gone> it	-6 6
sb:<month-gone> the	12 -12
sb:<name>	19 -19
sb:<name> 's	18 -18
sb:<name> ,	6 -6
sb:<name> and	-20 20
sb:<name> charge	7 -7
sb:<name> on	-13 13
sb:<not>	-7 7
sb:<number>	32 -32
sb:<number> +	6 -6
sb:<number> ,	22 -22
sb:<number> /	10 -10
sb:<number> here	8 -8
sb:<number> on	9 -9
sb:<number> to	11 -11
sb:<office>	13 -13
sb:<organisation> has	6 -6
sb:<person>	23 -23
sb:<person> :	20 -20
sb:<quality>	15 -15
sb:<quality> aluminium	-10 10
sb:<quality> duty	-6 6
sb:<quality> yarn	-10 10
sb:<seat>	13 -13
sb:<seat> ,	-9 9
sb:<seat> and	11 -11
sb:<span>	-22 22
sb:<span> ,	-20 20
sb:<span> at	-10 10
sb:<span> from	6 -6
sb:<v-buy>	10 -10
sb:<v-deny>	7 -7
sb:<v-down>	-6 6
sb:<v-return>	9 -9
sb:<v-say>	22 -22
sb:<v-sell>	6 -6
sb:<v-suspend>	-7 7
sb:<v-up>	14 -14
sb:a	-10 10
sb:a duty	-13 13
sb:a permanent	-19 19
sb:a quota	9 -9
sb:a rate	7 -7
sb:a treaty	-6 6
sb:a truce	-11 11
sb:about	-14 14
sb:additional	23 -23
sb:additional duty	16 -16
sb:after	9 -9
sb:agree on	14 -14
sb:agreement on	-6 6
sb:all	-19 19
sb:all three	-14 14
sb:among	-6 6
sb:an	11 -11
sb:and	-12 12
sb:and <name>	-24 24
sb:and <person>	7 -7
sb:and a	-7 7
sb:and go	-8 8
sb:and it	6 -6
sb:and so	-9 9
sb:and to	9 -9
sb:another	-10 10
sb:answer	7 -7
sb:apple	-20 20
sb:apply	-8 8
sb:apply ,	-11 11
sb:are	-7 7
sb:arrangement	-9 9
sb:arrangement of	-7 7
sb:as	-13 13
sb:as they	-13 13
sb:ask	11 -11
sb:at all	13 -13
sb:at the	15 -15
sb:autumn	15 -15
sb:autumn ,	9 -9
sb:back	11 -11
sb:be tax	-10 10
sb:beef	-14 14
sb:beef ,	-12 12
sb:beef and	8 -8
sb:been	7 -7
sb:before ,	6 -6
sb:begin on	-6 6
sb:between the	-6 6
sb:border	-6 6
sb:both	-22 22
sb:both duty	6 -6
sb:both go	-8 8
sb:both have	-13 13
sb:by <day-ahead>	10 -10
sb:by <month-ahead>	18 -18
sb:by <span>	-11 11
sb:by which	-6 6
sb:cap	-7 7
sb:car	9 -9
sb:ceiling	7 -7
sb:ceiling of	7 -7
sb:charge	9 -9
sb:charge on	10 -10
sb:citru	-12 12
sb:close	-6 6
sb:close to	-6 6
sb:coffee and	-7 7
sb:collect	12 -12
sb:come a	-10 10
sb:come back	11 -11
sb:commerce	8 -8
sb:content	-6 6
sb:country will	6 -6
sb:cover	7 -7
sb:cross	-6 6
sb:cut to	-7 7
sb:date	-18 18
sb:date and	-22 22
sb:day	-9 9
sb:day ,	-9 9
sb:deal	7 -7
sb:did	-6 6
sb:dispute	-7 7
sb:do	7 -7
sb:doe	-16 16
sb:doe not	-17 17
sb:done	-15 15
sb:double	9 -9
sb:double to	6 -6
sb:down	10 -10
sb:draft	14 -14
sb:draft ,	10 -10
sb:drop	-8 8
sb:drop to	-11 11
sb:during	-17 17
sb:during the	-15 15
sb:duty ,	7 -7
sb:duty at	10 -10
sb:duty fall	8 -8
sb:duty go	-6 6
sb:duty is	13 -13
sb:duty stay	-9 9
sb:each	-23 23
sb:each other	-14 14
sb:early	-6 6
sb:early <month-gone>	-7 7
sb:else	-10 10
sb:end	12 -12
sb:enter the	-6 6
sb:ethanol	8 -8
sb:everything	-7 7
sb:extend ,	7 -7
sb:extension	13 -13
sb:extension ,	9 -9
sb:fall	13 -13
sb:first	14 -14
sb:flour and	-6 6
sb:for	7 -7
sb:for <name>	9 -9
sb:for a	6 -6
sb:for the	-10 10
sb:four	-11 11
sb:from <day-ahead>	-7 7
sb:from <name>	6 -6
sb:from <number>	11 -11
sb:from <seat>	6 -6
sb:from the	-9 9
sb:further	-6 6
sb:gas	-6 6
sb:go back	-6 6
sb:go down	-9 9
sb:go on	13 -13
sb:go to	-6 6
sb:good ,	9 -9
sb:good to	-11 11
sb:grape	-9 9
sb:had been	6 -6
sb:had pay	-10 10
sb:had stand	-7 7
sb:has been	14 -14
sb:has keep	-9 9
sb:has since	-8 8
sb:have	10 -10
sb:have been	-7 7
sb:have charge	7 -7
sb:he	-10 10
sb:he had	-7 7
sb:hear	-18 18
sb:i	11 -11
sb:i have	12 -12
sb:ice	7 -7
sb:if he	-16 16
sb:if it	8 -8
sb:if nothing	-22 22
sb:if the	6 -6
sb:if there	14 -14
sb:in	-6 6
sb:in at	7 -7
sb:in early	-7 7
sb:in geneva	-6 6
sb:in place	-11 11
sb:in the	35 -35
sb:in their	-9 9
sb:in which	-14 14
sb:into	7 -7
sb:is	-6 6
sb:is <number>	-7 7
sb:is charge	10 -10
sb:is done	-15 15
sb:is not	7 -7
sb:is prepare	-11 11
sb:it	15 -15
sb:it 's	-10 10
sb:it :	-9 9
sb:it is	7 -7
sb:it leave	-8 8
sb:it say	6 -6
sb:it will	12 -12
sb:its	9 -9
sb:its own	14 -14
sb:itself	-6 6
sb:kava	7 -7
sb:keep a	6 -6
sb:keep their	-9 9
sb:last	11 -11
sb:leave	-9 9
sb:let	6 -6
sb:levy	-10 10
sb:list	8 -8
sb:maize	8 -8
sb:make	10 -10
sb:may	-11 11
sb:member	6 -6
sb:month	-12 12
sb:more	-10 10
sb:more than	-11 11
sb:mr	-8 8
sb:my	-16 16
sb:neither	-12 12
sb:next	-9 9
sb:no .	6 -6
sb:no extension	13 -13
sb:nobody	-17 17
sb:not ,	-14 14
sb:not extend	6 -6
sb:nothing is	-15 15
sb:now	15 -15
sb:number	10 -10
sb:of	9 -9
sb:of <month-gone>	-6 6
sb:of <span>	-13 13
sb:of a	9 -9
sb:of both	15 -15
sb:of their	7 -7
sb:oil	9 -9
sb:on	16 -16
sb:on <day-today>	-8 8
sb:on a	9 -9
sb:on cheese	-8 8
sb:on our	6 -6
sb:on paper	-7 7
sb:on that	-7 7
sb:on the	21 -21
sb:on their	7 -7
sb:on top	9 -9
sb:once	7 -7
sb:one	14 -14
sb:one ,	12 -12
sb:one at	-6 6
sb:one of	8 -8
sb:opened	7 -7
sb:or	10 -10
sb:order	6 -6
sb:ordinary	12 -12
sb:ordinary duty	11 -11
sb:our	18 -18
sb:out	-16 16
sb:out of	-10 10
sb:own	16 -16
sb:pass	7 -7
sb:pay <level>	-12 12
sb:pay more	-9 9
sb:permanent	-18 18
sb:place	-8 8
sb:place ,	-7 7
sb:plywood	-9 9
sb:post	7 -7
sb:prepare	-11 11
sb:prepare a	-11 11
sb:product	-11 11
sb:prolonged	6 -6
sb:proposal	-21 21
sb:propose	-17 17
sb:push	7 -7
sb:put	9 -9
sb:quota	11 -11
sb:rate of	-6 6
sb:rate would	10 -10
sb:reach	10 -10
sb:reader	-8 8
sb:recall	-8 8
sb:reciprocal	24 -24
sb:reciprocal duty	6 -6
sb:reciprocal tariff	8 -8
sb:remain	6 -6
sb:restore	6 -6
sb:restore the	6 -6
sb:run out	-9 9
sb:run until	7 -7
sb:same	15 -15
sb:say	11 -11
sb:say that	8 -8
sb:second	8 -8
sb:settle	-9 9
sb:side	7 -7
sb:sign	-8 8
sb:sign a	-11 11
sb:signature	-10 10
sb:since <month-gone>	13 -13
sb:since the	-7 7
sb:source	-6 6
sb:stand	10 -10
sb:stand at	6 -6
sb:stay at	8 -8
sb:steel	15 -15
sb:still	-6 6
sb:stop	-14 14
sb:sugar at	-8 8
sb:summer	-8 8
sb:surcharge of	6 -6
sb:suspend the	11 -11
sb:suspension of	-10 10
sb:talk	6 -6
sb:tariff	7 -7
sb:tariff of	10 -10
sb:tax at	-7 7
sb:tell the	-7 7
sb:than	-11 11
sb:that ,	-10 10
sb:that a	-9 9
sb:that day	-6 6
sb:that had	6 -6
sb:that has	-11 11
sb:that is	15 -15
sb:that it	17 -17
sb:that keep	-10 10
sb:that the	12 -12
sb:the <day-ahead>	-8 8
sb:the <day-gone>	12 -12
sb:the <level>	6 -6
sb:the <name>	12 -12
sb:the <span>	13 -13
sb:the additional	18 -18
sb:the arrangement	-8 8
sb:the autumn	11 -11
sb:the border	-6 6
sb:the draft	7 -7
sb:the duty	-6 6
sb:the first	11 -11
sb:the new	-10 10
sb:the ordinary	11 -11
sb:the other	10 -10
sb:the reciprocal	14 -14
sb:the same	14 -14
sb:the second	12 -12
sb:the signature	-9 9
sb:the summer	-8 8
sb:the treaty	-27 27
sb:the truce	-11 11
sb:them	11 -11
sb:then come	6 -6
sb:then it	-22 22
sb:there ,	7 -7
sb:they are	-10 10
sb:they pay	8 -8
sb:three	-8 8
sb:tile	-10 10
sb:to <level>	9 -9
sb:to <person>	-6 6
sb:to <seat>	9 -9
sb:top	10 -10
sb:top of	9 -9
sb:treaty	-28 28
sb:truce	-13 13
sb:truce that	-7 7
sb:tuna	9 -9
sb:two country	-10 10
sb:two duty	-8 8
sb:under	-7 7
sb:under the	-11 11
sb:under which	8 -8
sb:until <day-ahead>	13 -13
sb:until then	-17 17
sb:want	-7 7
sb:want to	-6 6
sb:was	-10 10
sb:was still	-9 9
sb:way	-18 18
sb:we hear	-11 11
sb:week	6 -6
sb:were at	-10 10
sb:what	-16 16
sb:what come	-18 18
sb:what is	-10 10
sb:what they	7 -7
sb:wheat	9 -9
sb:when	-8 8
sb:where	7 -7
sb:which both	6 -6
sb:which would	-11 11
sb:will be	-9 9
sb:will keep	7 -7
sb:will levy	-7 7
sb:wine	6 -6
sb:with	17 -17
sb:with <name>	12 -12
sb:with a	8 -8
sb:with the	16 -16
sb:without	-7 7
sb:without it	-10 10
sb:would be	11 -11
sb:would charge	-7 7
sb:would lower	-6 6
sb:would pay	9 -9
sb:write	13 -13
sb:yarn	-18 18
sb:yarn and	-11 11
sb:year	-6 6
sb:year 's	-7 7
t1=gerund	7 -7
t1=infinitive	6 -6
t1=participle-passive	10 -10
t2=present	12 -12
t2=present-passive	-10 10
v0-none	11 -11
v0=ask	11 -11
v0=bring	-15 15
v0=come	15 -15
v0=double	6 -6
v0=drop	-9 9
v0=fall	12 -12
v0=keep	-12 12
v0=levy	-6 6
v0=pay	10 -10
v0=propose	-12 12
v0=put	11 -11
v0=reach	7 -7
v0=set	-14 14
v0=stand	8 -8
v0=stay	8 -8
v0=take	12 -12
v0=tax	-7 7
v0=want	6 -6
v1=ask	8 -8
v1=bring	-13 13
v1=collect	10 -10
v1=come	15 -15
v1=double	6 -6
v1=drop	-9 9
v1=fall	12 -12
v1=go	-15 15
v1=keep	-8 8
v1=levy	-14 14
v1=pay	13 -13
v1=propose	-13 13
v1=put	10 -10
v1=reach	7 -7
v1=set	-13 13
v1=stand	8 -8
v1=stay	8 -8
v1=take	13 -13
v1=tax	-7 7
v2-none	15 -15
v2=come	8 -8
v2=other	14 -14
v2=put	6 -6
v2=retain	-16 16
verbless	7 -7
vt0=be past	-11 11
vt0=be pluperfect	16 -16
vt0=bring perfect	-8 8
vt0=bring present	-6 6
vt0=charge modal	-12 12
vt0=charge perfect	8 -8
vt0=come present	7 -7
vt0=double modal	6 -6
vt0=drop present	-11 11
vt0=fall past	15 -15
vt0=go future	6 -6
vt0=keep perfect	-7 7
vt0=keep present	-11 11
vt0=levy future	-7 7
vt0=pay modal	9 -9
vt0=pay pluperfect	-10 10
vt0=pay present	6 -6
vt0=propose past	-15 15
vt0=put present	9 -9
vt0=stand past	11 -11
vt0=stand pluperfect	-7 7
vt0=stay present	7 -7
vt0=take present	7 -7
vt1=be past	-11 11
vt1=be pluperfect	16 -16
vt1=bring perfect	-8 8
vt1=bring present	-6 6
vt1=charge gerund	7 -7
vt1=charge modal	-12 12
vt1=charge perfect	8 -8
vt1=collect gerund	13 -13
vt1=come present	7 -7
vt1=double modal	6 -6
vt1=drop present	-11 11
vt1=fall past	15 -15
vt1=go future	6 -6
vt1=go gerund	-10 10
vt1=go present	-9 9
vt1=keep perfect	-9 9
vt1=levy future	-7 7
vt1=pay modal	9 -9
vt1=pay pluperfect	-10 10
vt1=pay present	6 -6
vt1=propose past	-16 16
vt1=put present	9 -9
vt1=stand past	11 -11
vt1=stand pluperfect	-7 7
vt1=stay present	7 -7
vt1=take present	7 -7
vt2=add present	-7 7
vt2=come modal	8 -8
vt2=other present	12 -12
vt2=put present	6 -6
vt2=retain present	-16 16
vt2=suspend participle	-11 11
vt2=suspend present	13 -13
within=1	26 -26
within=2	18 -18`;
