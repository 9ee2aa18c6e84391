// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FLASHPOINT_IS = `no	yes
<always>	54 -54
deficit f:.	6 -6
deficit f:<day-ahead>	6 -6
deficit f:<duty>	-5 5
deficit f:<gate>	11 -11
deficit f:<level-noun>	8 -8
deficit f:<level>	12 -12
deficit f:<money>	-23 23
deficit f:<not>	-5 5
deficit f:<person>	-11 11
deficit f:<quality>	5 -5
deficit f:<sender>	16 -16
deficit f:<span>	11 -11
deficit f:<v-agree>	8 -8
deficit f:<v-buy>	-7 7
deficit f:<v-sell>	7 -7
deficit f:a	10 -10
deficit f:at	5 -5
deficit f:been	6 -6
deficit f:buy	-6 6
deficit f:by	11 -11
deficit f:closed	9 -9
deficit f:export	14 -14
deficit f:for	-14 14
deficit f:from	-11 11
deficit f:good	-15 15
deficit f:have	-5 5
deficit f:in	8 -8
deficit f:index	7 -7
deficit f:it	-15 15
deficit f:last	-19 19
deficit f:more	10 -10
deficit f:not	5 -5
deficit f:on	16 -16
deficit f:over	-9 9
deficit f:own	-7 7
deficit f:pay	5 -5
deficit f:rise	13 -13
deficit f:say	9 -9
deficit f:share	12 -12
deficit f:tariff	-5 5
deficit f:than	7 -7
deficit f:that	10 -10
deficit f:the	12 -12
deficit f:to	-9 9
deficit f:up	-7 7
deficit f:was	-15 15
deficit f:which	11 -11
deficit f:whose	-5 5
deficit f:with	5 -5
deficit f:without	-5 5
deficit f:year	-11 11
deficit headline	-20 20
deficit l1='	5 -5
deficit l1='s	22 -22
deficit l1=<begin>	8 -8
deficit l1=<name>	15 -15
deficit l1=<quality>	-9 9
deficit l1=a	13 -13
deficit l1=the	-18 18
deficit l2=<name>	21 -21
deficit l2=<v-down>	-7 7
deficit l2=<v-impose>	-5 5
deficit l2=<v-stay>	7 -7
deficit l2=and	-13 13
deficit l2=run	7 -7
deficit l2=the	-11 11
deficit places 1	16 -16
deficit places 2	-10 10
deficit plain 1	12 -12
deficit q:"	6 -6
deficit q:'s	10 -10
deficit q:,	18 -18
deficit q::	5 -5
deficit q:<agent>	15 -15
deficit q:<level>	14 -14
deficit q:<month-gone>	7 -7
deficit q:<name>	-5 5
deficit q:<quality>	15 -15
deficit q:<v-bear>	6 -6
deficit q:<v-begin>	5 -5
deficit q:<v-down>	-5 5
deficit q:<v-say>	7 -7
deficit q:<v-sell>	-12 12
deficit q:<v-stay>	10 -10
deficit q:<v-suspend>	-5 5
deficit q:<v-target>	-5 5
deficit q:<v-up>	-14 14
deficit q:about	-13 13
deficit q:be	-9 9
deficit q:call	-8 8
deficit q:deficit	9 -9
deficit q:did	-7 7
deficit q:export	-5 5
deficit q:go	-5 5
deficit q:good	-13 13
deficit q:has	-7 7
deficit q:he	-6 6
deficit q:it	-8 8
deficit q:more	-11 11
deficit q:of	8 -8
deficit q:oil	11 -11
deficit q:quadruple	-5 5
deficit q:say	11 -11
deficit q:sell	-8 8
deficit q:soybean	-5 5
deficit q:telephone	-7 7
deficit q:than	-6 6
deficit q:the	15 -15
deficit q:to	-6 6
deficit q:trade	-6 6
deficit q:we	5 -5
deficit q:would	-5 5
deficit r1=,	-10 10
deficit r1=be	5 -5
deficit r1=had	7 -7
deficit r1=in	13 -13
deficit r2=<goods>	10 -10
deficit r2=<money>	-7 7
deficit r2=<name>	-8 8
deficit r2=good	7 -7
deficit r2=its	7 -7
deficit s:"	9 -9
deficit s:'s	25 -25
deficit s:,	5 -5
deficit s:-	7 -7
deficit s:.	18 -18
deficit s:;	-11 11
deficit s:<agent>	12 -12
deficit s:<gate>	5 -5
deficit s:<level-noun>	14 -14
deficit s:<level>	17 -17
deficit s:<money>	-8 8
deficit s:<month-gone>	12 -12
deficit s:<name>	9 -9
deficit s:<not>	-6 6
deficit s:<number>	-5 5
deficit s:<organisation>	-15 15
deficit s:<person>	-8 8
deficit s:<quality>	-7 7
deficit s:<seat>	6 -6
deficit s:<sender>	8 -8
deficit s:<v-bear>	6 -6
deficit s:<v-down>	-7 7
deficit s:<v-impose>	9 -9
deficit s:<v-stay>	11 -11
deficit s:<v-up>	-9 9
deficit s:?	5 -5
deficit s:a	25 -25
deficit s:about	-21 21
deficit s:according	7 -7
deficit s:after	-16 16
deficit s:afterward	-6 6
deficit s:aim	-6 6
deficit s:almost	-6 6
deficit s:among	6 -6
deficit s:at	8 -8
deficit s:be	11 -11
deficit s:because	5 -5
deficit s:bring	-8 8
deficit s:budget	6 -6
deficit s:but	-10 10
deficit s:come	5 -5
deficit s:country	14 -14
deficit s:cut	5 -5
deficit s:decade	10 -10
deficit s:declare	-9 9
deficit s:deficit	-7 7
deficit s:doe	-9 9
deficit s:down	-7 7
deficit s:each	6 -6
deficit s:emergency	-9 9
deficit s:figure	15 -15
deficit s:his	-7 7
deficit s:is	-6 6
deficit s:it	-5 5
deficit s:last	14 -14
deficit s:lowest	11 -11
deficit s:more	8 -8
deficit s:not	-11 11
deficit s:of	17 -17
deficit s:output	7 -7
deficit s:over	-10 10
deficit s:payment	8 -8
deficit s:put	6 -6
deficit s:reach	5 -5
deficit s:reduce	-5 5
deficit s:report	-9 9
deficit s:run	7 -7
deficit s:she	-7 7
deficit s:shrink	-13 13
deficit s:since	7 -7
deficit s:smallest	8 -8
deficit s:so	-5 5
deficit s:stand	5 -5
deficit s:surplu	26 -26
deficit s:tariff	-5 5
deficit s:than	8 -8
deficit s:the	6 -6
deficit s:thi	-15 15
deficit s:third	-17 17
deficit s:to	9 -9
deficit s:two	16 -16
deficit s:under	-7 7
deficit s:up	-5 5
deficit s:us	-8 8
deficit s:who	-6 6
deficit s:with	16 -16
deficit s:without	5 -5
deficit s:year	6 -6
deficit sides	14 -14
deficit=deficit	-7 7
deficit=surplus	18 -18
deficit=trade surplus	13 -13
export-controls beside pharmaceuticals	19 -19
export-controls beside rare-earths	-5 5
export-controls beside semiconductors	-18 18
export-controls beside soybeans	22 -22
export-controls beside tariffs	9 -9
export-controls beside tiktok	17 -17
export-controls beside truce	-10 10
export-controls f:&	6 -6
export-controls f:-	-10 10
export-controls f::	-7 7
export-controls f:;	6 -6
export-controls f:<agent>	9 -9
export-controls f:<day-ahead>	5 -5
export-controls f:<day-gone>	13 -13
export-controls f:<day-today>	-5 5
export-controls f:<duty>	18 -18
export-controls f:<goods-amount>	6 -6
export-controls f:<month-gone>	-9 9
export-controls f:<not>	-10 10
export-controls f:<number>	9 -9
export-controls f:<organisation>	-6 6
export-controls f:<person>	7 -7
export-controls f:<quality>	11 -11
export-controls f:<seat>	-7 7
export-controls f:<sender>	-23 23
export-controls f:<span>	-13 13
export-controls f:<v-bear>	-15 15
export-controls f:<v-end>	9 -9
export-controls f:<v-impose>	-5 5
export-controls f:<v-propose>	-9 9
export-controls f:<v-sell>	-6 6
export-controls f:<v-target>	6 -6
export-controls f:<v-threaten>	10 -10
export-controls f:about	7 -7
export-controls f:afterward	5 -5
export-controls f:all	6 -6
export-controls f:also	-16 16
export-controls f:an	-10 10
export-controls f:and	-9 9
export-controls f:anything	-7 7
export-controls f:apply	6 -6
export-controls f:approve	-8 8
export-controls f:at	-6 6
export-controls f:been	11 -11
export-controls f:case	-15 15
export-controls f:charge	-8 8
export-controls f:chip	-20 20
export-controls f:cost	-8 8
export-controls f:dealt	5 -5
export-controls f:delegation	7 -7
export-controls f:design	-7 7
export-controls f:discussion	-12 12
export-controls f:earlier	6 -6
export-controls f:end	13 -13
export-controls f:engine	-5 5
export-controls f:export	-17 17
export-controls f:exporter	-5 5
export-controls f:extra	8 -8
export-controls f:fentanyl	-16 16
export-controls f:for	-18 18
export-controls f:from	-5 5
export-controls f:future	-9 9
export-controls f:go	11 -11
export-controls f:good	6 -6
export-controls f:google	-7 7
export-controls f:harvest	9 -9
export-controls f:has	6 -6
export-controls f:have	-11 11
export-controls f:he	6 -6
export-controls f:here	-17 17
export-controls f:higher	-6 6
export-controls f:hundred	-5 5
export-controls f:i	6 -6
export-controls f:in	-14 14
export-controls f:into	7 -7
export-controls f:is	-8 8
export-controls f:its	-11 11
export-controls f:jet	-6 6
export-controls f:last	-5 5
export-controls f:later	5 -5
export-controls f:law	-6 6
export-controls f:leader	10 -10
export-controls f:make	-6 6
export-controls f:meet	-22 22
export-controls f:ministry	6 -6
export-controls f:mr	-11 11
export-controls f:necessary	5 -5
export-controls f:need	-6 6
export-controls f:never	11 -11
export-controls f:new	-12 12
export-controls f:nobody	-13 13
export-controls f:not	-11 11
export-controls f:note	-8 8
export-controls f:number	5 -5
export-controls f:oil	-9 9
export-controls f:on	-8 8
export-controls f:one	-8 8
export-controls f:only	-12 12
export-controls f:other	8 -8
export-controls f:our	-13 13
export-controls f:out	-9 9
export-controls f:p	6 -6
export-controls f:part	-5 5
export-controls f:party	6 -6
export-controls f:pause	-7 7
export-controls f:pay	7 -7
export-controls f:plant	-7 7
export-controls f:port	-5 5
export-controls f:post	6 -6
export-controls f:president	-5 5
export-controls f:raise	-6 6
export-controls f:raw	-5 5
export-controls f:refused	-5 5
export-controls f:regard	-7 7
export-controls f:review	-13 13
export-controls f:s	6 -6
export-controls f:section	-6 6
export-controls f:see	-6 6
export-controls f:set	-5 5
export-controls f:shall	-11 11
export-controls f:share	6 -6
export-controls f:sit	7 -7
export-controls f:software	-7 7
export-controls f:stockholm	-7 7
export-controls f:take	-12 12
export-controls f:talked	-5 5
export-controls f:tariff	13 -13
export-controls f:tax	5 -5
export-controls f:telephone	-9 9
export-controls f:the	14 -14
export-controls f:them	-14 14
export-controls f:then	-5 5
export-controls f:there	5 -5
export-controls f:they	-20 20
export-controls f:thi	-15 15
export-controls f:threaten	11 -11
export-controls f:to	18 -18
export-controls f:too	-12 12
export-controls f:top	6 -6
export-controls f:total	-6 6
export-controls f:trade	-5 5
export-controls f:truce	8 -8
export-controls f:two	-7 7
export-controls f:until	22 -22
export-controls f:visit	-8 8
export-controls f:was	-7 7
export-controls f:were	-13 13
export-controls f:will	-20 20
export-controls f:word	-6 6
export-controls f:would	-5 5
export-controls f:write	5 -5
export-controls f:year	8 -8
export-controls headline	24 -24
export-controls l1='	9 -9
export-controls l1='s	-9 9
export-controls l1=,	6 -6
export-controls l1=<begin>	8 -8
export-controls l1=<gate>	9 -9
export-controls l1=<goods>	-13 13
export-controls l1=<month-gone>	10 -10
export-controls l1=<name>	-9 9
export-controls l1=<person>	7 -7
export-controls l1=<quality>	-11 11
export-controls l1=<v-begin>	-7 7
export-controls l1=<v-buy>	21 -21
export-controls l1=<v-end>	-18 18
export-controls l1=<v-impose>	-6 6
export-controls l1=<v-propose>	10 -10
export-controls l1=<v-say>	7 -7
export-controls l1=<v-stay>	5 -5
export-controls l1=<v-up>	-12 12
export-controls l1=a	-10 10
export-controls l1=about	-15 15
export-controls l1=an	8 -8
export-controls l1=announce	7 -7
export-controls l1=be	8 -8
export-controls l1=chip	-12 12
export-controls l1=earth	-5 5
export-controls l1=final	-6 6
export-controls l1=fishing	16 -16
export-controls l1=had	8 -8
export-controls l1=health	-6 6
export-controls l1=his	8 -8
export-controls l1=import	21 -21
export-controls l1=in	14 -14
export-controls l1=index	5 -5
export-controls l1=issue	-5 5
export-controls l1=it	8 -8
export-controls l1=lift	-12 12
export-controls l1=new	-12 12
export-controls l1=no	-6 6
export-controls l1=not	6 -6
export-controls l1=on	-19 19
export-controls l1=stop	-6 6
export-controls l1=suspend	-6 6
export-controls l1=take	-7 7
export-controls l1=that	-13 13
export-controls l1=the	-6 6
export-controls l1=under	-22 22
export-controls l1=want	10 -10
export-controls l1=whose	-7 7
export-controls l1=would	5 -5
export-controls l2=,	-12 12
export-controls l2=-	-8 8
export-controls l2=.	-5 5
export-controls l2=:	-13 13
export-controls l2=;	6 -6
export-controls l2=<not>	5 -5
export-controls l2=<seat>	-7 7
export-controls l2=<span>	5 -5
export-controls l2=<v-bear>	5 -5
export-controls l2=<v-end>	-15 15
export-controls l2=<v-propose>	-5 5
export-controls l2=<v-say>	7 -7
export-controls l2=about	-19 19
export-controls l2=are	6 -6
export-controls l2=back	-11 11
export-controls l2=drop	-6 6
export-controls l2=for	-11 11
export-controls l2=from	-7 7
export-controls l2=gave	6 -6
export-controls l2=if	12 -12
export-controls l2=impose	5 -5
export-controls l2=issue	5 -5
export-controls l2=may	-11 11
export-controls l2=more	-6 6
export-controls l2=new	11 -11
export-controls l2=no	10 -10
export-controls l2=not	7 -7
export-controls l2=on	15 -15
export-controls l2=only	-10 10
export-controls l2=over	5 -5
export-controls l2=question	6 -6
export-controls l2=rule	-7 7
export-controls l2=that	-5 5
export-controls l2=the	-9 9
export-controls l2=them	-5 5
export-controls l2=to	-17 17
export-controls l2=up	-13 13
export-controls l2=want	-6 6
export-controls l2=whether	7 -7
export-controls l2=which	7 -7
export-controls l2=with	-5 5
export-controls l2=without	-9 9
export-controls l2=year	6 -6
export-controls places 1	22 -22
export-controls places 2	-38 38
export-controls places 3	-30 30
export-controls places 5	-5 5
export-controls plain 2	-7 7
export-controls q:"	-11 11
export-controls q:'	-6 6
export-controls q:(	-7 7
export-controls q:)	-7 7
export-controls q:,	8 -8
export-controls q:.	-5 5
export-controls q:/	-9 9
export-controls q:<agent>	19 -19
export-controls q:<day-ahead>	-5 5
export-controls q:<day-gone>	-5 5
export-controls q:<duty>	-5 5
export-controls q:<goods>	-9 9
export-controls q:<level-noun>	15 -15
export-controls q:<level>	5 -5
export-controls q:<money>	11 -11
export-controls q:<month-ahead>	10 -10
export-controls q:<not>	-10 10
export-controls q:<points>	11 -11
export-controls q:<sender>	16 -16
export-controls q:<span>	-5 5
export-controls q:<v-bear>	6 -6
export-controls q:<v-begin>	-18 18
export-controls q:<v-deny>	-5 5
export-controls q:<v-down>	-11 11
export-controls q:<v-end>	-7 7
export-controls q:<v-impose>	-11 11
export-controls q:<v-say>	-14 14
export-controls q:<v-suspend>	-9 9
export-controls q:<v-threaten>	-5 5
export-controls q:?	7 -7
export-controls q:about	13 -13
export-controls q:after	-6 6
export-controls q:against	16 -16
export-controls q:among	5 -5
export-controls q:and	5 -5
export-controls q:announce	6 -6
export-controls q:another	-6 6
export-controls q:are	-8 8
export-controls q:as	5 -5
export-controls q:ban	7 -7
export-controls q:be	16 -16
export-controls q:beef	12 -12
export-controls q:begin	-9 9
export-controls q:busan	-12 12
export-controls q:by	5 -5
export-controls q:bytedance	7 -7
export-controls q:call	11 -11
export-controls q:certificate	7 -7
export-controls q:chip	6 -6
export-controls q:clear	-6 6
export-controls q:closed	-5 5
export-controls q:collect	9 -9
export-controls q:come	-10 10
export-controls q:commerce	6 -6
export-controls q:custom	5 -5
export-controls q:day	-5 5
export-controls q:deal	6 -6
export-controls q:decide	-7 7
export-controls q:delay	-5 5
export-controls q:delegation	-8 8
export-controls q:dispute	-6 6
export-controls q:doe	11 -11
export-controls q:drone	-7 7
export-controls q:either	7 -7
export-controls q:end	7 -7
export-controls q:expect	-7 7
export-controls q:extend	-10 10
export-controls q:extension	8 -8
export-controls q:extra	6 -6
export-controls q:finance	-5 5
export-controls q:for	-11 11
export-controls q:force	-6 6
export-controls q:fruit	6 -6
export-controls q:gas	-8 8
export-controls q:geneva	-11 11
export-controls q:get	14 -14
export-controls q:give	10 -10
export-controls q:good	5 -5
export-controls q:halve	-9 9
export-controls q:have	-17 17
export-controls q:he	-6 6
export-controls q:here	-5 5
export-controls q:hide	-8 8
export-controls q:his	-7 7
export-controls q:hour	-9 9
export-controls q:i	5 -5
export-controls q:in	-10 10
export-controls q:industry	18 -18
export-controls q:is	-11 11
export-controls q:it	-8 8
export-controls q:its	-16 16
export-controls q:joint	5 -5
export-controls q:know	-5 5
export-controls q:last	7 -7
export-controls q:law	6 -6
export-controls q:leave	5 -5
export-controls q:less	8 -8
export-controls q:licence	-9 9
export-controls q:license	-5 5
export-controls q:list	-7 7
export-controls q:listed	10 -10
export-controls q:lithium	-11 11
export-controls q:lorry	7 -7
export-controls q:lower	6 -6
export-controls q:make	6 -6
export-controls q:maker	-6 6
export-controls q:matter	-7 7
export-controls q:may	-13 13
export-controls q:meant	-7 7
export-controls q:medicine	8 -8
export-controls q:meet	-12 12
export-controls q:mineral	-5 5
export-controls q:minister	9 -9
export-controls q:ministry	10 -10
export-controls q:minute	-7 7
export-controls q:missing	6 -6
export-controls q:month	-6 6
export-controls q:morning	-7 7
export-controls q:move	-5 5
export-controls q:mr	-7 7
export-controls q:next	-15 15
export-controls q:none	-7 7
export-controls q:noon	-10 10
export-controls q:not	-10 10
export-controls q:nothing	6 -6
export-controls q:notice	-8 8
export-controls q:now	-6 6
export-controls q:opened	5 -5
export-controls q:other	15 -15
export-controls q:out	-12 12
export-controls q:over	10 -10
export-controls q:own	-17 17
export-controls q:part	8 -8
export-controls q:pause	-9 9
export-controls q:pay	18 -18
export-controls q:present	-7 7
export-controls q:prime	8 -8
export-controls q:product	9 -9
export-controls q:put	-16 16
export-controls q:raw	-9 9
export-controls q:reciprocal	-8 8
export-controls q:remove	-7 7
export-controls q:representative	5 -5
export-controls q:resume	7 -7
export-controls q:rise	11 -11
export-controls q:room	5 -5
export-controls q:round	-5 5
export-controls q:rule	-5 5
export-controls q:same	-6 6
export-controls q:see	-5 5
export-controls q:settle	-5 5
export-controls q:shall	8 -8
export-controls q:side	9 -9
export-controls q:sign	6 -6
export-controls q:since	-6 6
export-controls q:sit	-9 9
export-controls q:some	-6 6
export-controls q:something	-5 5
export-controls q:statement	8 -8
export-controls q:still	9 -9
export-controls q:stock	-6 6
export-controls q:story	-8 8
export-controls q:such	-7 7
export-controls q:summer	5 -5
export-controls q:sure	11 -11
export-controls q:suspend	6 -6
export-controls q:take	-5 5
export-controls q:tariff	-5 5
export-controls q:telephone	8 -8
export-controls q:than	7 -7
export-controls q:that	-17 17
export-controls q:the	10 -10
export-controls q:them	-5 5
export-controls q:then	5 -5
export-controls q:they	-9 9
export-controls q:through	6 -6
export-controls q:to	-6 6
export-controls q:trade	6 -6
export-controls q:two	-16 16
export-controls q:undertook	8 -8
export-controls q:until	5 -5
export-controls q:up	-11 11
export-controls q:us	5 -5
export-controls q:used	14 -14
export-controls q:value	6 -6
export-controls q:warn	-11 11
export-controls q:way	-5 5
export-controls q:we	-5 5
export-controls q:week	6 -6
export-controls q:what	10 -10
export-controls q:when	-5 5
export-controls q:which	9 -9
export-controls q:without	6 -6
export-controls q:won't	-16 16
export-controls q:word	-5 5
export-controls q:write	-9 9
export-controls q:yet	-6 6
export-controls q:you	-9 9
export-controls q:yttrium	12 -12
export-controls r1="	-5 5
export-controls r1=:	-6 6
export-controls r1=<goods>	-7 7
export-controls r1=<sender>	-6 6
export-controls r1=<v-bear>	10 -10
export-controls r1=<v-say>	8 -8
export-controls r1=<v-sell>	-9 9
export-controls r1=are	-6 6
export-controls r1=bell	6 -6
export-controls r1=by	-5 5
export-controls r1=chip	-6 6
export-controls r1=collect	-5 5
export-controls r1=export	-13 13
export-controls r1=fee	7 -7
export-controls r1=for	-26 26
export-controls r1=gallium	-9 9
export-controls r1=in	8 -8
export-controls r1=is	13 -13
export-controls r1=issuing	-8 8
export-controls r1=it	5 -5
export-controls r1=itself	-5 5
export-controls r1=last	6 -6
export-controls r1=list	12 -12
export-controls r1=of	9 -9
export-controls r1=on	-5 5
export-controls r1=or	5 -5
export-controls r1=process	6 -6
export-controls r1=rare	10 -10
export-controls r1=raw	-12 12
export-controls r1=say	9 -9
export-controls r1=since	-11 11
export-controls r1=the	12 -12
export-controls r1=was	-9 9
export-controls r1=were	-9 9
export-controls r1=when	-5 5
export-controls r1=which	-9 9
export-controls r1=would	-5 5
export-controls r2=,	-18 18
export-controls r2=.	18 -18
export-controls r2=<goods>	-27 27
export-controls r2=<level>	12 -12
export-controls r2=<month-gone>	10 -10
export-controls r2=<not>	-23 23
export-controls r2=<quality>	7 -7
export-controls r2=<sender>	-8 8
export-controls r2=<v-down>	-6 6
export-controls r2=<v-end>	-5 5
export-controls r2=<v-propose>	10 -10
export-controls r2=<v-say>	11 -11
export-controls r2=<v-sell>	-9 9
export-controls r2=<v-stay>	7 -7
export-controls r2=a	9 -9
export-controls r2=announce	8 -8
export-controls r2=antimony	-6 6
export-controls r2=chip	6 -6
export-controls r2=coal	-6 6
export-controls r2=country	5 -5
export-controls r2=critical	-10 10
export-controls r2=earth	10 -10
export-controls r2=export	-7 7
export-controls r2=four	-7 7
export-controls r2=from	11 -11
export-controls r2=gallium	-6 6
export-controls r2=hide	-6 6
export-controls r2=listed	-9 9
export-controls r2=lithium	-12 12
export-controls r2=log	-6 6
export-controls r2=machine	-7 7
export-controls r2=most	8 -8
export-controls r2=needed	8 -8
export-controls r2=not	-16 16
export-controls r2=of	-7 7
export-controls r2=on	-15 15
export-controls r2=origin	6 -6
export-controls r2=rare	17 -17
export-controls r2=raw	-10 10
export-controls r2=rice	5 -5
export-controls r2=seed	6 -6
export-controls r2=software	-7 7
export-controls r2=summer	-5 5
export-controls r2=the	-5 5
export-controls r2=timber	-6 6
export-controls r2=tin	-7 7
export-controls r2=tungsten	-10 10
export-controls r2=week	5 -5
export-controls r2=which	-9 9
export-controls s:"	-13 13
export-controls s:'	9 -9
export-controls s:'s	-10 10
export-controls s:(	-5 5
export-controls s:)	-7 7
export-controls s:-	-7 7
export-controls s:.	11 -11
export-controls s:/	-6 6
export-controls s::	-10 10
export-controls s:;	-14 14
export-controls s:<agent>	-10 10
export-controls s:<day-ahead>	-8 8
export-controls s:<day-gone>	12 -12
export-controls s:<duty>	10 -10
export-controls s:<goods-amount>	-6 6
export-controls s:<goods>	-37 37
export-controls s:<level-noun>	13 -13
export-controls s:<money>	9 -9
export-controls s:<month-ahead>	7 -7
export-controls s:<month-gone>	-14 14
export-controls s:<name>	-18 18
export-controls s:<not>	-8 8
export-controls s:<number>	13 -13
export-controls s:<office>	11 -11
export-controls s:<organisation>	12 -12
export-controls s:<person>	9 -9
export-controls s:<quality>	7 -7
export-controls s:<seat>	-8 8
export-controls s:<sender>	-18 18
export-controls s:<span>	12 -12
export-controls s:<taker>	12 -12
export-controls s:<v-agree>	-7 7
export-controls s:<v-bear>	7 -7
export-controls s:<v-begin>	9 -9
export-controls s:<v-buy>	25 -25
export-controls s:<v-deny>	-19 19
export-controls s:<v-end>	-11 11
export-controls s:<v-return>	-5 5
export-controls s:<v-sell>	-19 19
export-controls s:<v-target>	8 -8
export-controls s:<v-up>	-15 15
export-controls s:a	-7 7
export-controls s:abolish	-12 12
export-controls s:about	-15 15
export-controls s:above	-7 7
export-controls s:accord	10 -10
export-controls s:according	10 -10
export-controls s:add	-5 5
export-controls s:additional	9 -9
export-controls s:advance	-9 9
export-controls s:affected	-6 6
export-controls s:affiliate	-25 25
export-controls s:ago	-5 5
export-controls s:algorithm	6 -6
export-controls s:all	-11 11
export-controls s:also	28 -28
export-controls s:among	-9 9
export-controls s:an	17 -17
export-controls s:and	-9 9
export-controls s:announce	-8 8
export-controls s:answer	-15 15
export-controls s:antimony	-18 18
export-controls s:app	9 -9
export-controls s:application	-8 8
export-controls s:apply	12 -12
export-controls s:approval	24 -24
export-controls s:are	11 -11
export-controls s:as	10 -10
export-controls s:ask	-6 6
export-controls s:balsa	-9 9
export-controls s:battery	-5 5
export-controls s:be	-11 11
export-controls s:bear	6 -6
export-controls s:beef	9 -9
export-controls s:behind	6 -6
export-controls s:bell	6 -6
export-controls s:beyond	-10 10
export-controls s:bismuth	-12 12
export-controls s:blacklist	9 -9
export-controls s:blacklisted	-5 5
export-controls s:both	9 -9
export-controls s:bound	-8 8
export-controls s:break	-6 6
export-controls s:bring	6 -6
export-controls s:busan	6 -6
export-controls s:buy	9 -9
export-controls s:buyer	6 -6
export-controls s:by	-6 6
export-controls s:call	-6 6
export-controls s:callao	11 -11
export-controls s:can	9 -9
export-controls s:carbonate	-7 7
export-controls s:card	7 -7
export-controls s:cargoe	5 -5
export-controls s:case	-9 9
export-controls s:ceiling	15 -15
export-controls s:certificate	-18 18
export-controls s:changed	-18 18
export-controls s:chemical	6 -6
export-controls s:chicken	11 -11
export-controls s:chip	-10 10
export-controls s:chipmaker	-7 7
export-controls s:chrome	-5 5
export-controls s:chromium	-8 8
export-controls s:closing	11 -11
export-controls s:club	7 -7
export-controls s:coal	-11 11
export-controls s:cobalt	-14 14
export-controls s:cocoa	6 -6
export-controls s:collect	-8 8
export-controls s:commerce	-9 9
export-controls s:company	16 -16
export-controls s:concentrate	-11 11
export-controls s:continue	5 -5
export-controls s:control	-32 32
export-controls s:controlled	5 -5
export-controls s:counter	-5 5
export-controls s:country	-5 5
export-controls s:cover	-6 6
export-controls s:critical	-27 27
export-controls s:curb	7 -7
export-controls s:day	-5 5
export-controls s:dealt	10 -10
export-controls s:delegation	-5 5
export-controls s:demand	-6 6
export-controls s:deny	7 -7
export-controls s:design	-15 15
export-controls s:did	-15 15
export-controls s:diesel	-5 5
export-controls s:do	21 -21
export-controls s:dollar	-6 6
export-controls s:door	-5 5
export-controls s:down	-11 11
export-controls s:drone	-12 12
export-controls s:drop	-11 11
export-controls s:drug	10 -10
export-controls s:dual	-5 5
export-controls s:due	6 -6
export-controls s:each	-7 7
export-controls s:earn	6 -6
export-controls s:earth	19 -19
export-controls s:ease	-6 6
export-controls s:effect	-6 6
export-controls s:either	6 -6
export-controls s:embargo	9 -9
export-controls s:emergency	-6 6
export-controls s:end	9 -9
export-controls s:engine	-13 13
export-controls s:entity	8 -8
export-controls s:equipment	-9 9
export-controls s:equivalent	7 -7
export-controls s:every	-5 5
export-controls s:examine	-12 12
export-controls s:exchanged	-7 7
export-controls s:export	-19 19
export-controls s:extension	-13 13
export-controls s:factory	8 -8
export-controls s:fail	5 -5
export-controls s:fall	-6 6
export-controls s:fee	8 -8
export-controls s:feed	-6 6
export-controls s:figure	6 -6
export-controls s:final	-6 6
export-controls s:fishing	17 -17
export-controls s:fluorspar	-9 9
export-controls s:follow	-5 5
export-controls s:followed	-5 5
export-controls s:for	-17 17
export-controls s:forced	5 -5
export-controls s:foreign	-6 6
export-controls s:found	15 -15
export-controls s:fuel	-9 9
export-controls s:further	-6 6
export-controls s:gained	5 -5
export-controls s:gallium	-21 21
export-controls s:generic	5 -5
export-controls s:germanium	-10 10
export-controls s:give	15 -15
export-controls s:given	-13 13
export-controls s:gold	-10 10
export-controls s:good	-13 13
export-controls s:great	-5 5
export-controls s:ground	-7 7
export-controls s:hanwha	6 -6
export-controls s:has	-5 5
export-controls s:have	5 -5
export-controls s:health	-13 13
export-controls s:heavy	-11 11
export-controls s:hide	-11 11
export-controls s:how	10 -10
export-controls s:ice	-11 11
export-controls s:if	7 -7
export-controls s:immediate	-6 6
export-controls s:import	21 -21
export-controls s:in	8 -8
export-controls s:indicate	-5 5
export-controls s:indium	-11 11
export-controls s:instance	-5 5
export-controls s:investor	6 -6
export-controls s:issuing	-13 13
export-controls s:itself	-8 8
export-controls s:jet	-10 10
export-controls s:joint	-6 6
export-controls s:know	-9 9
export-controls s:labor	5 -5
export-controls s:lapse	-6 6
export-controls s:last	-15 15
export-controls s:later	7 -7
export-controls s:latest	-6 6
export-controls s:lay	7 -7
export-controls s:let	-22 22
export-controls s:licence	-24 24
export-controls s:license	6 -6
export-controls s:licensing	-19 19
export-controls s:lift	-12 12
export-controls s:limit	-6 6
export-controls s:line	5 -5
export-controls s:list	5 -5
export-controls s:listed	-14 14
export-controls s:lithium	-29 29
export-controls s:little	-16 16
export-controls s:log	-14 14
export-controls s:london	-5 5
export-controls s:long	6 -6
export-controls s:lorry	-5 5
export-controls s:machine	-15 15
export-controls s:magnet	-14 14
export-controls s:make	-14 14
export-controls s:maker	-6 6
export-controls s:market	7 -7
export-controls s:material	-6 6
export-controls s:may	-11 11
export-controls s:me	-7 7
export-controls s:measure	-7 7
export-controls s:medicine	14 -14
export-controls s:mentioned	9 -9
export-controls s:military	-9 9
export-controls s:mine	-8 8
export-controls s:mineral	-16 16
export-controls s:ministry	-9 9
export-controls s:minute	-6 6
export-controls s:molybdenum	-15 15
export-controls s:month	-8 8
export-controls s:most	6 -6
export-controls s:move	-5 5
export-controls s:mr	-6 6
export-controls s:must	5 -5
export-controls s:my	-5 5
export-controls s:name	8 -8
export-controls s:named	5 -5
export-controls s:near	10 -10
export-controls s:needed	6 -6
export-controls s:negotiation	-6 6
export-controls s:neither	5 -5
export-controls s:nexperia	-8 8
export-controls s:nickel	-27 27
export-controls s:night	5 -5
export-controls s:no	-7 7
export-controls s:nobody	18 -18
export-controls s:note	-10 10
export-controls s:nothing	-5 5
export-controls s:now	-5 5
export-controls s:nvidia	10 -10
export-controls s:obtain	-5 5
export-controls s:of	8 -8
export-controls s:off	21 -21
export-controls s:oil	10 -10
export-controls s:on	-5 5
export-controls s:once	-5 5
export-controls s:open	-8 8
export-controls s:ore	-15 15
export-controls s:origin	7 -7
export-controls s:out	-9 9
export-controls s:outside	12 -12
export-controls s:over	5 -5
export-controls s:palm	-6 6
export-controls s:paper	6 -6
export-controls s:park	7 -7
export-controls s:parliament	7 -7
export-controls s:part	-9 9
export-controls s:party	-5 5
export-controls s:pay	16 -16
export-controls s:people	7 -7
export-controls s:permit	-48 48
export-controls s:phosphate	-14 14
export-controls s:place	6 -6
export-controls s:plan	8 -8
export-controls s:pointed	5 -5
export-controls s:port	10 -10
export-controls s:possible	-11 11
export-controls s:poultry	10 -10
export-controls s:present	-5 5
export-controls s:president	5 -5
export-controls s:promise	6 -6
export-controls s:purchase	6 -6
export-controls s:put	10 -10
export-controls s:question	-7 7
export-controls s:quota	6 -6
export-controls s:rain	-7 7
export-controls s:rare	19 -19
export-controls s:raw	-25 25
export-controls s:reach	-6 6
export-controls s:recognise	12 -12
export-controls s:refuse	6 -6
export-controls s:refused	15 -15
export-controls s:reply	-10 10
export-controls s:report	13 -13
export-controls s:require	-9 9
export-controls s:required	-11 11
export-controls s:requirement	-11 11
export-controls s:rest	7 -7
export-controls s:restrict	-6 6
export-controls s:restricted	-7 7
export-controls s:restriction	-9 9
export-controls s:right	-11 11
export-controls s:rise	-9 9
export-controls s:road	-5 5
export-controls s:rule	-22 22
export-controls s:sale	-5 5
export-controls s:same	-6 6
export-controls s:sanction	5 -5
export-controls s:say	11 -11
export-controls s:scrap	-16 16
export-controls s:season	6 -6
export-controls s:section	-5 5
export-controls s:see	10 -10
export-controls s:shall	-5 5
export-controls s:shelve	-10 10
export-controls s:shipment	-10 10
export-controls s:side	-13 13
export-controls s:since	-18 18
export-controls s:smelter	-5 5
export-controls s:software	-27 27
export-controls s:sooner	-6 6
export-controls s:sore	-8 8
export-controls s:soybean	18 -18
export-controls s:statement	-5 5
export-controls s:sticking	11 -11
export-controls s:stop	6 -6
export-controls s:student	-12 12
export-controls s:subject	-10 10
export-controls s:such	7 -7
export-controls s:supply	-6 6
export-controls s:suspend	-7 7
export-controls s:table	-8 8
export-controls s:talk	-5 5
export-controls s:tariff	12 -12
export-controls s:tax	16 -16
export-controls s:technology	12 -12
export-controls s:tellurium	-13 13
export-controls s:that	-8 8
export-controls s:the	8 -8
export-controls s:then	12 -12
export-controls s:there	-15 15
export-controls s:these	15 -15
export-controls s:they	5 -5
export-controls s:those	-12 12
export-controls s:three	5 -5
export-controls s:tightened	-6 6
export-controls s:tiktok	11 -11
export-controls s:till	-6 6
export-controls s:timber	-9 9
export-controls s:tin	-15 15
export-controls s:to	9 -9
export-controls s:trace	6 -6
export-controls s:trade	5 -5
export-controls s:transfer	5 -5
export-controls s:treat	10 -10
export-controls s:truce	-5 5
export-controls s:tuna	-7 7
export-controls s:tungsten	-18 18
export-controls s:two	-8 8
export-controls s:under	-10 10
export-controls s:unless	-9 9
export-controls s:unreliable	11 -11
export-controls s:upon	-6 6
export-controls s:use	-14 14
export-controls s:view	-9 9
export-controls s:visa	-13 13
export-controls s:wait	11 -11
export-controls s:want	-6 6
export-controls s:was	-11 11
export-controls s:way	12 -12
export-controls s:week	-5 5
export-controls s:well	14 -14
export-controls s:what	-10 10
export-controls s:whatever	-5 5
export-controls s:wheat	8 -8
export-controls s:whether	10 -10
export-controls s:which	-22 22
export-controls s:who	12 -12
export-controls s:withdraw	6 -6
export-controls s:withhold	7 -7
export-controls s:without	-20 20
export-controls s:would	-16 16
export-controls s:write	9 -9
export-controls s:wrong	6 -6
export-controls s:yard	6 -6
export-controls s:yet	-6 6
export-controls s:you	10 -10
export-controls s:yttrium	9 -9
export-controls s:yuan	-13 13
export-controls side	-11 11
export-controls=affiliates	-17 17
export-controls=approval	21 -21
export-controls=approvals	8 -8
export-controls=ban exports of	15 -15
export-controls=ban on exports of	-9 9
export-controls=ceiling	15 -15
export-controls=certificates	-12 12
export-controls=closing	10 -10
export-controls=controlled	7 -7
export-controls=controls	-31 31
export-controls=curbs	8 -8
export-controls=embargo	9 -9
export-controls=export blacklist	7 -7
export-controls=export certificates	-6 6
export-controls=export controls	-12 12
export-controls=export curbs	-8 8
export-controls=export licence	-14 14
export-controls=export licences	-13 13
export-controls=export licenses	10 -10
export-controls=export organisations	7 -7
export-controls=export permit	5 -5
export-controls=export permits	-15 15
export-controls=export rules	8 -8
export-controls=export tax	11 -11
export-controls=export-control	12 -12
export-controls=leave	12 -12
export-controls=licence	-15 15
export-controls=licences	-20 20
export-controls=licences for the export	7 -7
export-controls=licensing	-12 12
export-controls=permit	-11 11
export-controls=permits	-33 33
export-controls=permits for the export	7 -7
export-controls=refused	17 -17
export-controls=refuses	6 -6
export-controls=restricted	-7 7
export-controls=software	-7 7
export-controls=stamp	-5 5
export-controls=stamps	6 -6
export-controls=stopped	8 -8
export-controls=technology	9 -9
fentanyl beside export-controls	-6 6
fentanyl beside ships-and-ports	-6 6
fentanyl beside soybeans	-14 14
fentanyl beside tariffs	5 -5
fentanyl f:'s	5 -5
fentanyl f:,	6 -6
fentanyl f:.	12 -12
fentanyl f::	-10 10
fentanyl f:<day-ahead>	-8 8
fentanyl f:<day-today>	11 -11
fentanyl f:<gate>	-11 11
fentanyl f:<goods>	5 -5
fentanyl f:<level-noun>	15 -15
fentanyl f:<month-gone>	-15 15
fentanyl f:<name>	-7 7
fentanyl f:<not>	-9 9
fentanyl f:<number>	7 -7
fentanyl f:<person>	-16 16
fentanyl f:<quality>	-11 11
fentanyl f:<sender>	5 -5
fentanyl f:<taker>	-8 8
fentanyl f:<v-agree>	7 -7
fentanyl f:<v-bear>	13 -13
fentanyl f:<v-down>	6 -6
fentanyl f:<v-end>	-9 9
fentanyl f:<v-propose>	17 -17
fentanyl f:<v-say>	-9 9
fentanyl f:<v-sell>	5 -5
fentanyl f:<v-target>	8 -8
fentanyl f:<v-up>	-8 8
fentanyl f:add	7 -7
fentanyl f:aluminum	5 -5
fentanyl f:and	-5 5
fentanyl f:announce	5 -5
fentanyl f:another	-8 8
fentanyl f:as	-8 8
fentanyl f:before	16 -16
fentanyl f:begin	7 -7
fentanyl f:buy	7 -7
fentanyl f:change	-12 12
fentanyl f:changed	-11 11
fentanyl f:come	-5 5
fentanyl f:country	11 -11
fentanyl f:cut	-6 6
fentanyl f:down	-19 19
fentanyl f:enter	5 -5
fentanyl f:everything	-24 24
fentanyl f:extension	11 -11
fentanyl f:fall	18 -18
fentanyl f:first	-6 6
fentanyl f:for	11 -11
fentanyl f:from	-14 14
fentanyl f:gave	-10 10
fentanyl f:go	-6 6
fentanyl f:good	-5 5
fentanyl f:have	17 -17
fentanyl f:here	9 -9
fentanyl f:higher	-7 7
fentanyl f:his	-9 9
fentanyl f:importer	-9 9
fentanyl f:in	5 -5
fentanyl f:it	6 -6
fentanyl f:keep	-20 20
fentanyl f:last	8 -8
fentanyl f:leave	6 -6
fentanyl f:levy	8 -8
fentanyl f:many	-6 6
fentanyl f:mean	-9 9
fentanyl f:month	-6 6
fentanyl f:new	8 -8
fentanyl f:next	16 -16
fentanyl f:not	-17 17
fentanyl f:old	9 -9
fentanyl f:on	-9 9
fentanyl f:or	7 -7
fentanyl f:other	9 -9
fentanyl f:out	17 -17
fentanyl f:overall	-11 11
fentanyl f:own	-5 5
fentanyl f:part	6 -6
fentanyl f:place	-5 5
fentanyl f:public	-7 7
fentanyl f:quarrel	6 -6
fentanyl f:rate	8 -8
fentanyl f:remain	8 -8
fentanyl f:reporter	-6 6
fentanyl f:rest	8 -8
fentanyl f:run	16 -16
fentanyl f:say	-26 26
fentanyl f:security	-7 7
fentanyl f:shenzhen	-7 7
fentanyl f:sign	5 -5
fentanyl f:steel	8 -8
fentanyl f:still	11 -11
fentanyl f:take	9 -9
fentanyl f:tariff	-25 25
fentanyl f:that	7 -7
fentanyl f:the	23 -23
fentanyl f:their	6 -6
fentanyl f:them	7 -7
fentanyl f:those	-8 8
fentanyl f:three	7 -7
fentanyl f:to	5 -5
fentanyl f:too	10 -10
fentanyl f:top	9 -9
fentanyl f:total	-9 9
fentanyl f:touch	-5 5
fentanyl f:trade	5 -5
fentanyl f:truce	10 -10
fentanyl f:until	-9 9
fentanyl f:up	9 -9
fentanyl f:was	11 -11
fentanyl f:whatever	8 -8
fentanyl f:which	19 -19
fentanyl f:will	5 -5
fentanyl f:with	-6 6
fentanyl f:would	6 -6
fentanyl f:year	12 -12
fentanyl headline	5 -5
fentanyl l1='s	-11 11
fentanyl l1=:	-14 14
fentanyl l1=<level>	14 -14
fentanyl l1=<quality>	-7 7
fentanyl l1=<v-down>	6 -6
fentanyl l1=<v-impose>	5 -5
fentanyl l1=against	-6 6
fentanyl l1=and	-6 6
fentanyl l1=in	-10 10
fentanyl l1=its	11 -11
fentanyl l1=of	-11 11
fentanyl l1=on	-7 7
fentanyl l1=over	5 -5
fentanyl l1=the	18 -18
fentanyl l1=to	-6 6
fentanyl l2=,	6 -6
fentanyl l2=:	-6 6
fentanyl l2=<begin>	10 -10
fentanyl l2=<day-gone>	6 -6
fentanyl l2=<duty>	-10 10
fentanyl l2=<goods>	-12 12
fentanyl l2=<level>	15 -15
fentanyl l2=<month-gone>	-7 7
fentanyl l2=<name>	-14 14
fentanyl l2=<number>	9 -9
fentanyl l2=<person>	-8 8
fentanyl l2=<v-begin>	-7 7
fentanyl l2=<v-impose>	-6 6
fentanyl l2=and	-7 7
fentanyl l2=are	10 -10
fentanyl l2=call	7 -7
fentanyl l2=flow	-9 9
fentanyl l2=good	-5 5
fentanyl l2=halve	8 -8
fentanyl l2=impose	5 -5
fentanyl l2=it	14 -14
fentanyl l2=levy	-5 5
fentanyl l2=lower	-13 13
fentanyl l2=of	8 -8
fentanyl l2=the	11 -11
fentanyl l2=tied	9 -9
fentanyl l2=to	-5 5
fentanyl places 2	-13 13
fentanyl plain 2	-13 13
fentanyl q:-	-12 12
fentanyl q:.	5 -5
fentanyl q:/	10 -10
fentanyl q:;	-8 8
fentanyl q:<agent>	-5 5
fentanyl q:<duty>	7 -7
fentanyl q:<level-noun>	-8 8
fentanyl q:<level>	-10 10
fentanyl q:<name>	-12 12
fentanyl q:<number>	16 -16
fentanyl q:<person>	-13 13
fentanyl q:<quality>	-9 9
fentanyl q:<seat>	22 -22
fentanyl q:<v-agree>	8 -8
fentanyl q:<v-bear>	-12 12
fentanyl q:<v-buy>	-9 9
fentanyl q:<v-impose>	9 -9
fentanyl q:<v-propose>	-9 9
fentanyl q:<v-say>	14 -14
fentanyl q:<v-stay>	-6 6
fentanyl q:<v-suspend>	-10 10
fentanyl q:?	-5 5
fentanyl q:add	12 -12
fentanyl q:after	7 -7
fentanyl q:agree	10 -10
fentanyl q:all	-16 16
fentanyl q:an	-8 8
fentanyl q:and	-8 8
fentanyl q:are	12 -12
fentanyl q:at	-5 5
fentanyl q:be	-17 17
fentanyl q:busan	-21 21
fentanyl q:buy	-6 6
fentanyl q:by	10 -10
fentanyl q:call	-16 16
fentanyl q:charge	7 -7
fentanyl q:chip	5 -5
fentanyl q:come	7 -7
fentanyl q:do	-8 8
fentanyl q:doe	-9 9
fentanyl q:duty	8 -8
fentanyl q:earth	-9 9
fentanyl q:editor	13 -13
fentanyl q:else	6 -6
fentanyl q:figure	-9 9
fentanyl q:for	5 -5
fentanyl q:four	-5 5
fentanyl q:from	-9 9
fentanyl q:further	-5 5
fentanyl q:give	8 -8
fentanyl q:go	9 -9
fentanyl q:have	12 -12
fentanyl q:here	-6 6
fentanyl q:higher	6 -6
fentanyl q:his	5 -5
fentanyl q:in	-22 22
fentanyl q:is	17 -17
fentanyl q:keep	11 -11
fentanyl q:last	12 -12
fentanyl q:let	9 -9
fentanyl q:list	8 -8
fentanyl q:make	-6 6
fentanyl q:measure	6 -6
fentanyl q:meet	-10 10
fentanyl q:new	-8 8
fentanyl q:no	-13 13
fentanyl q:note	7 -7
fentanyl q:nothing	13 -13
fentanyl q:now	-6 6
fentanyl q:off	12 -12
fentanyl q:one	-11 11
fentanyl q:other	-5 5
fentanyl q:our	-5 5
fentanyl q:over	9 -9
fentanyl q:pay	-12 12
fentanyl q:rare	-9 9
fentanyl q:rate	-8 8
fentanyl q:reach	-12 12
fentanyl q:reciprocal	-8 8
fentanyl q:remain	-14 14
fentanyl q:rest	8 -8
fentanyl q:run	11 -11
fentanyl q:section	14 -14
fentanyl q:sheet	19 -19
fentanyl q:sign	10 -10
fentanyl q:sit	-6 6
fentanyl q:so	-17 17
fentanyl q:some	-12 12
fentanyl q:stay	-7 7
fentanyl q:still	5 -5
fentanyl q:suspend	-6 6
fentanyl q:that	15 -15
fentanyl q:then	-15 15
fentanyl q:there	7 -7
fentanyl q:they	14 -14
fentanyl q:those	-6 6
fentanyl q:top	8 -8
fentanyl q:total	-8 8
fentanyl q:trade	5 -5
fentanyl q:truce	-13 13
fentanyl q:two	8 -8
fentanyl q:under	6 -6
fentanyl q:until	-9 9
fentanyl q:us	5 -5
fentanyl q:what	15 -15
fentanyl q:which	5 -5
fentanyl q:will	-6 6
fentanyl q:with	-5 5
fentanyl q:would	-13 13
fentanyl q:year	7 -7
fentanyl q:yes	5 -5
fentanyl q:you	5 -5
fentanyl r1=,	-10 10
fentanyl r1=:	-6 6
fentanyl r1=<duty>	8 -8
fentanyl r1=<number>	14 -14
fentanyl r1=<v-down>	-6 6
fentanyl r1=<v-impose>	7 -7
fentanyl r1=duty	14 -14
fentanyl r1=fall	-9 9
fentanyl r1=that	-9 9
fentanyl r1=to	-6 6
fentanyl r1=was	-13 13
fentanyl r2=,	16 -16
fentanyl r2=.	-6 6
fentanyl r2=:	12 -12
fentanyl r2=<not>	7 -7
fentanyl r2=<number>	7 -7
fentanyl r2=<v-down>	-12 12
fentanyl r2=<v-impose>	-14 14
fentanyl r2=and	5 -5
fentanyl r2=down	-8 8
fentanyl r2=from	-14 14
fentanyl r2=halve	-12 12
fentanyl r2=is	7 -7
fentanyl r2=it	-9 9
fentanyl r2=make	-7 7
fentanyl r2=not	8 -8
fentanyl r2=on	-7 7
fentanyl r2=that	-15 15
fentanyl r2=the	9 -9
fentanyl r2=to	-13 13
fentanyl r2=which	5 -5
fentanyl s:"	9 -9
fentanyl s:'s	-19 19
fentanyl s:(	-6 6
fentanyl s:)	-6 6
fentanyl s:-	13 -13
fentanyl s:.	-6 6
fentanyl s:/	-10 10
fentanyl s::	9 -9
fentanyl s:;	21 -21
fentanyl s:<day-ahead>	13 -13
fentanyl s:<day-gone>	15 -15
fentanyl s:<day-today>	22 -22
fentanyl s:<duty>	-8 8
fentanyl s:<level>	8 -8
fentanyl s:<name>	-13 13
fentanyl s:<not>	-8 8
fentanyl s:<number>	21 -21
fentanyl s:<organisation>	9 -9
fentanyl s:<person>	-24 24
fentanyl s:<points>	-10 10
fentanyl s:<sender>	-9 9
fentanyl s:<span>	12 -12
fentanyl s:<v-bear>	6 -6
fentanyl s:<v-buy>	-16 16
fentanyl s:<v-deny>	6 -6
fentanyl s:<v-down>	-13 13
fentanyl s:<v-end>	-6 6
fentanyl s:<v-propose>	-8 8
fentanyl s:<v-return>	9 -9
fentanyl s:<v-sell>	-6 6
fentanyl s:<v-stay>	15 -15
fentanyl s:<v-suspend>	-7 7
fentanyl s:<v-target>	-6 6
fentanyl s:<v-up>	-21 21
fentanyl s:?	-7 7
fentanyl s:a	-5 5
fentanyl s:about	15 -15
fentanyl s:after	6 -6
fentanyl s:against	-9 9
fentanyl s:ago	6 -6
fentanyl s:agree	6 -6
fentanyl s:announce	9 -9
fentanyl s:answer	-9 9
fentanyl s:apply	5 -5
fentanyl s:as	-22 22
fentanyl s:aside	-7 7
fentanyl s:at	5 -5
fentanyl s:bear	-7 7
fentanyl s:because	-14 14
fentanyl s:being	18 -18
fentanyl s:between	5 -5
fentanyl s:cancel	5 -5
fentanyl s:chemical	-5 5
fentanyl s:consist	-11 11
fentanyl s:date	-16 16
fentanyl s:day	-12 12
fentanyl s:did	5 -5
fentanyl s:discuss	-6 6
fentanyl s:do	-13 13
fentanyl s:drop	6 -6
fentanyl s:duty	13 -13
fentanyl s:emergency	6 -6
fentanyl s:end	-6 6
fentanyl s:explain	19 -19
fentanyl s:export	-5 5
fentanyl s:extend	5 -5
fentanyl s:face	-9 9
fentanyl s:farm	-12 12
fentanyl s:fee	-6 6
fentanyl s:flow	-10 10
fentanyl s:force	-17 17
fentanyl s:from	12 -12
fentanyl s:go	-9 9
fentanyl s:good	9 -9
fentanyl s:have	-10 10
fentanyl s:higher	-11 11
fentanyl s:impose	7 -7
fentanyl s:in	9 -9
fentanyl s:include	13 -13
fentanyl s:is	6 -6
fentanyl s:keep	8 -8
fentanyl s:last	-6 6
fentanyl s:later	9 -9
fentanyl s:leave	-5 5
fentanyl s:licence	-8 8
fentanyl s:lower	-17 17
fentanyl s:make	-11 11
fentanyl s:mean	6 -6
fentanyl s:meet	8 -8
fentanyl s:midnight	8 -8
fentanyl s:minute	14 -14
fentanyl s:move	-13 13
fentanyl s:mr	14 -14
fentanyl s:new	5 -5
fentanyl s:no	-12 12
fentanyl s:now	-10 10
fentanyl s:off	6 -6
fentanyl s:one	19 -19
fentanyl s:order	-14 14
fentanyl s:other	-7 7
fentanyl s:out	21 -21
fentanyl s:over	7 -7
fentanyl s:past	13 -13
fentanyl s:pay	11 -11
fentanyl s:plu	9 -9
fentanyl s:port	-5 5
fentanyl s:precursor	-6 6
fentanyl s:present	-6 6
fentanyl s:product	-20 20
fentanyl s:progress	-8 8
fentanyl s:reason	-11 11
fentanyl s:reciprocal	21 -21
fentanyl s:reduce	9 -9
fentanyl s:remove	-9 9
fentanyl s:rule	6 -6
fentanyl s:say	-19 19
fentanyl s:section	11 -11
fentanyl s:sign	-8 8
fentanyl s:so	14 -14
fentanyl s:statement	-7 7
fentanyl s:still	9 -9
fentanyl s:stop	-10 10
fentanyl s:substance	-6 6
fentanyl s:sum	5 -5
fentanyl s:suspend	-7 7
fentanyl s:talked	-9 9
fentanyl s:tariff	-14 14
fentanyl s:tell	-9 9
fentanyl s:term	10 -10
fentanyl s:then	8 -8
fentanyl s:these	-7 7
fentanyl s:thi	13 -13
fentanyl s:thing	6 -6
fentanyl s:tied	9 -9
fentanyl s:time	8 -8
fentanyl s:to	-6 6
fentanyl s:together	13 -13
fentanyl s:too	-5 5
fentanyl s:total	15 -15
fentanyl s:truce	13 -13
fentanyl s:under	23 -23
fentanyl s:untouched	-7 7
fentanyl s:up	-7 7
fentanyl s:week	7 -7
fentanyl s:well	-10 10
fentanyl s:were	5 -5
fentanyl s:what	9 -9
fentanyl s:where	7 -7
fentanyl s:year	-6 6
fentanyl sides	-7 7
loose a:'	6 -6
loose a:' engine	7 -7
loose a:'s	-5 5
loose a:.	10 -10
loose a:<day-ahead> .	-6 6
loose a:<day-gone>	5 -5
loose a:<duty>	11 -11
loose a:<gate>	-7 7
loose a:<goods>	-7 7
loose a:<level-noun>	-17 17
loose a:<level>	15 -15
loose a:<level> .	6 -6
loose a:<level> lower	-6 6
loose a:<level> of	8 -8
loose a:<money>	8 -8
loose a:<money> .	9 -9
loose a:<name>	10 -10
loose a:<name> in	-5 5
loose a:<not>	-6 6
loose a:<number> .	10 -10
loose a:<number> <quality>	-8 8
loose a:<number> of	5 -5
loose a:<person>	-6 6
loose a:<points>	5 -5
loose a:<quality>	-11 11
loose a:<quality> company	-11 11
loose a:<quality> export	-5 5
loose a:<quality> firm	-9 9
loose a:<quality> one	7 -7
loose a:<quality> port	-8 8
loose a:<seat>	-13 13
loose a:<seat> .	-7 7
loose a:<sender>	-18 18
loose a:<span>	11 -11
loose a:<v-agree>	12 -12
loose a:<v-say>	11 -11
loose a:<v-sell>	-19 19
loose a:<v-stay>	12 -12
loose a:<v-target>	-6 6
loose a:a	16 -16
loose a:a <quality>	-10 10
loose a:about	6 -6
loose a:about <level>	5 -5
loose a:across	5 -5
loose a:after	-5 5
loose a:again	8 -8
loose a:agenda	-11 11
loose a:agree	5 -5
loose a:also	-10 10
loose a:among	-5 5
loose a:and <number>	-7 7
loose a:and on	-5 5
loose a:antimony	-5 5
loose a:apple	9 -9
loose a:apply	7 -7
loose a:approve	8 -8
loose a:are on	-8 8
loose a:are the	-6 6
loose a:as	-7 7
loose a:as well	-11 11
loose a:at	-9 9
loose a:at <level>	5 -5
loose a:at sea	6 -6
loose a:be	-13 13
loose a:be discuss	-5 5
loose a:bean	6 -6
loose a:beef	8 -8
loose a:bell	6 -6
loose a:beside	7 -7
loose a:beyond	-10 10
loose a:border	8 -8
loose a:both	-11 11
loose a:both country	-7 7
loose a:bound	-6 6
loose a:business	5 -5
loose a:buy	-8 8
loose a:by <day-ahead>	5 -5
loose a:by <level>	5 -5
loose a:by <name>	-9 9
loose a:by the	-6 6
loose a:car .	5 -5
loose a:changed	-15 15
loose a:chip .	5 -5
loose a:clove	-6 6
loose a:coal	-5 5
loose a:collect	-6 6
loose a:come	-7 7
loose a:company .	-7 7
loose a:continue	7 -7
loose a:copper	-7 7
loose a:cotton	7 -7
loose a:country	-18 18
loose a:country .	-6 6
loose a:critical software	-6 6
loose a:day	13 -13
loose a:day .	5 -5
loose a:design	-5 5
loose a:discuss	-7 7
loose a:discuss .	-11 11
loose a:drop	-5 5
loose a:earth are	11 -11
loose a:earth to	5 -5
loose a:either	9 -9
loose a:emergency	-6 6
loose a:end	6 -6
loose a:entity	-10 10
loose a:evening	9 -9
loose a:every	-10 10
loose a:export	-15 15
loose a:export of	-12 12
loose a:fall	5 -5
loose a:fee	-9 9
loose a:fee of	-7 7
loose a:ferry	-5 5
loose a:firm	-16 16
loose a:for	-18 18
loose a:for <span>	7 -7
loose a:for a	10 -10
loose a:for antimony	-5 5
loose a:for lithium	-10 10
loose a:for our	10 -10
loose a:for rare	7 -7
loose a:for the	-10 10
loose a:forced	5 -5
loose a:forced labor	5 -5
loose a:four	-5 5
loose a:from <name>	11 -11
loose a:gallium	-11 11
loose a:generic	11 -11
loose a:go up	5 -5
loose a:good	7 -7
loose a:grant	-6 6
loose a:graphite	-5 5
loose a:h	5 -5
loose a:h <number>	5 -5
loose a:had	5 -5
loose a:half	5 -5
loose a:harbour	5 -5
loose a:have	-6 6
loose a:have been	-7 7
loose a:he	5 -5
loose a:hide	-10 10
loose a:hide .	-5 5
loose a:higher .	7 -7
loose a:import	8 -8
loose a:import of	5 -5
loose a:in <month-ahead>	5 -5
loose a:in <month-gone>	11 -11
loose a:in <number>	5 -5
loose a:in <seat>	-5 5
loose a:is	14 -14
loose a:is needed	8 -8
loose a:is to	5 -5
loose a:issuing	-8 8
loose a:it	-9 9
loose a:its	6 -6
loose a:its control	-6 6
loose a:its list	-8 8
loose a:itself	-5 5
loose a:kava	6 -6
loose a:labor	5 -5
loose a:labor .	5 -5
loose a:later	6 -6
loose a:law	-7 7
loose a:leave	-9 9
loose a:leave the	-5 5
loose a:let	-9 9
loose a:letter	-8 8
loose a:limit	8 -8
loose a:list	-10 10
loose a:list of	-8 8
loose a:lithium	-15 15
loose a:little	-14 14
loose a:little changed	-15 15
loose a:log	-9 9
loose a:long	-10 10
loose a:lower its	5 -5
loose a:machine	-6 6
loose a:make with	5 -5
loose a:measure .	-6 6
loose a:medicine	7 -7
loose a:meet	7 -7
loose a:minute	-7 7
loose a:more	-6 6
loose a:most	10 -10
loose a:most <quality>	8 -8
loose a:much	-5 5
loose a:must	6 -6
loose a:need	6 -6
loose a:nexperia	-8 8
loose a:nickel	-6 6
loose a:night	5 -5
loose a:of <level>	9 -9
loose a:of <month-ahead>	5 -5
loose a:of <number>	-8 8
loose a:of both	-8 8
loose a:of entity	-14 14
loose a:of firm	-7 7
loose a:of good	5 -5
loose a:of listed	-6 6
loose a:of origin	6 -6
loose a:of rare	5 -5
loose a:off	6 -6
loose a:old	8 -8
loose a:on	-6 6
loose a:on <day-gone>	12 -12
loose a:on <quality>	-5 5
loose a:on critical	-6 6
loose a:on its	-14 14
loose a:on the	-9 9
loose a:one of	-5 5
loose a:ore	-7 7
loose a:ore .	-6 6
loose a:origin	10 -10
loose a:out of	-8 8
loose a:over	9 -9
loose a:over the	6 -6
loose a:paper	-5 5
loose a:paper .	-7 7
loose a:pay	-9 9
loose a:pay three	-6 6
loose a:penalty	-12 12
loose a:permit	-6 6
loose a:plant	5 -5
loose a:port	-21 21
loose a:port of	-6 6
loose a:poultry	10 -10
loose a:promise	5 -5
loose a:raw	-11 11
loose a:remain	7 -7
loose a:required	-6 6
loose a:same	-6 6
loose a:say .	5 -5
loose a:scrap	-11 11
loose a:scrap .	-5 5
loose a:sea	6 -6
loose a:season	9 -9
loose a:security	-6 6
loose a:seed	-5 5
loose a:settle	8 -8
loose a:settle .	5 -5
loose a:shipment	-8 8
loose a:side	6 -6
loose a:side .	8 -8
loose a:since <month-gone>	5 -5
loose a:since the	-6 6
loose a:software	-10 10
loose a:software .	-7 7
loose a:strait	-6 6
loose a:subject	-5 5
loose a:summer	-5 5
loose a:suspend	14 -14
loose a:take	-6 6
loose a:tariff	13 -13
loose a:than	5 -5
loose a:that	5 -5
loose a:that <name>	9 -9
loose a:the <name>	8 -8
loose a:the <number>	-7 7
loose a:the agenda	-11 11
loose a:the country	-7 7
loose a:the emergency	-7 7
loose a:the export	-5 5
loose a:the same	-6 6
loose a:the strait	-6 6
loose a:the water	10 -10
loose a:them	-6 6
loose a:them .	-8 8
loose a:there .	-6 6
loose a:they	-5 5
loose a:thi week	6 -6
loose a:third	10 -10
loose a:those	-7 7
loose a:three .	-6 6
loose a:timber	-7 7
loose a:tin	-7 7
loose a:to <money>	-6 6
loose a:to be	-10 10
loose a:to lower	7 -7
loose a:to pay	-7 7
loose a:ton	-6 6
loose a:trade	-10 10
loose a:trade .	-7 7
loose a:under the	-6 6
loose a:up for	-9 9
loose a:wait	5 -5
loose a:was	-7 7
loose a:water	12 -12
loose a:well	-11 11
loose a:with	11 -11
loose a:with forced	5 -5
loose a:with the	9 -9
loose a:worth	6 -6
loose b:'s	-7 7
loose b:'s <person>	11 -11
loose b:'s commerce	-7 7
loose b:(	-5 5
loose b:)	-5 5
loose b:, <name>	12 -12
loose b:, <seat>	-6 6
loose b:, in	7 -7
loose b:, of	-12 12
loose b:, one	-8 8
loose b:, over	-5 5
loose b:, we	-9 9
loose b:-	-6 6
loose b:- earth	-7 7
loose b:.	-6 6
loose b:/	-7 7
loose b::	12 -12
loose b:: <name>	15 -15
loose b:: <number>	10 -10
loose b:: <seat>	6 -6
loose b:; and	-8 8
loose b:<day-ahead>	9 -9
loose b:<goods>	14 -14
loose b:<level>	8 -8
loose b:<level> at	5 -5
loose b:<level> on	18 -18
loose b:<money> a	-5 5
loose b:<month-ahead>	6 -6
loose b:<month-gone>	7 -7
loose b:<name>	-14 14
loose b:<name> 's	8 -8
loose b:<name> and	8 -8
loose b:<name> begin	6 -6
loose b:<name> hold	8 -8
loose b:<name> let	-7 7
loose b:<name> on	6 -6
loose b:<name> will	-10 10
loose b:<name> would	-11 11
loose b:<not>	8 -8
loose b:<number>	-6 6
loose b:<number> /	-8 8
loose b:<number> more	-6 6
loose b:<number> of	5 -5
loose b:<number> on	6 -6
loose b:<office>	-9 9
loose b:<organisation> also	8 -8
loose b:<organisation> had	-5 5
loose b:<organisation> on	-7 7
loose b:<organisation> will	11 -11
loose b:<person>	6 -6
loose b:<person> call	-8 8
loose b:<person> raise	-7 7
loose b:<quality>	-6 6
loose b:<quality> good	7 -7
loose b:<seat>	-6 6
loose b:<seat> 's	-13 13
loose b:<seat> want	5 -5
loose b:<sender>	18 -18
loose b:<span>	5 -5
loose b:<v-bear>	16 -16
loose b:<v-deny>	-9 9
loose b:<v-down>	-9 9
loose b:<v-impose>	-7 7
loose b:<v-return>	7 -7
loose b:<v-sell>	7 -7
loose b:<v-suspend>	-8 8
loose b:a new	-13 13
loose b:about	-25 25
loose b:affiliate	5 -5
loose b:affiliate of	9 -9
loose b:after	-5 5
loose b:again	-7 7
loose b:agree to	-5 5
loose b:agreement	7 -7
loose b:also put	-8 8
loose b:also spoke	-9 9
loose b:an <quality>	-7 7
loose b:and	-9 9
loose b:and has	-10 10
loose b:and he	-6 6
loose b:and it	-7 7
loose b:any	5 -5
loose b:application	-9 9
loose b:are on	6 -6
loose b:ask for	-10 10
loose b:back	-7 7
loose b:be	13 -13
loose b:bean	11 -11
loose b:begin to	6 -6
loose b:buy	-5 5
loose b:by	16 -16
loose b:call	-6 6
loose b:can	8 -8
loose b:canal	-5 5
loose b:charge <level>	5 -5
loose b:chip	-8 8
loose b:collect	6 -6
loose b:commerce	-9 9
loose b:commerce ministry	-7 7
loose b:company	-8 8
loose b:concern	-6 6
loose b:consultation	8 -8
loose b:control	10 -10
loose b:date	9 -9
loose b:day	-5 5
loose b:did	-5 5
loose b:discuss the	-9 9
loose b:do	10 -10
loose b:do not	6 -6
loose b:doe	5 -5
loose b:drop the	-6 6
loose b:duty	5 -5
loose b:earlier	5 -5
loose b:earth	-6 6
loose b:else	-5 5
loose b:equivalent	5 -5
loose b:expect the	6 -6
loose b:export	6 -6
loose b:fall	-6 6
loose b:final	-6 6
loose b:firm	5 -5
loose b:fish	13 -13
loose b:fishing	10 -10
loose b:for	8 -8
loose b:for <level>	7 -7
loose b:for <quality>	-5 5
loose b:for the	-7 7
loose b:from <day-gone>	-7 7
loose b:from a	-5 5
loose b:give	-8 8
loose b:give up	-6 6
loose b:given its	-5 5
loose b:good	14 -14
loose b:had been	6 -6
loose b:had given	-5 5
loose b:has a	-6 6
loose b:have	11 -11
loose b:he	-7 7
loose b:he has	6 -6
loose b:he mean	-5 5
loose b:health	-6 6
loose b:hold a	5 -5
loose b:hold back	-6 6
loose b:i have	6 -6
loose b:i will	-7 7
loose b:if	-8 8
loose b:if the	-10 10
loose b:impose	6 -6
loose b:in	13 -13
loose b:in the	5 -5
loose b:include	5 -5
loose b:include the	5 -5
loose b:is in	-5 5
loose b:it	10 -10
loose b:it 's	-7 7
loose b:it also	5 -5
loose b:it is	15 -15
loose b:it was	-7 7
loose b:it would	11 -11
loose b:its <organisation>	-5 5
loose b:its internal	5 -5
loose b:its own	5 -5
loose b:its rule	5 -5
loose b:last	8 -8
loose b:last year	8 -8
loose b:law	5 -5
loose b:leave	5 -5
loose b:let	-5 5
loose b:levy	-6 6
loose b:levy on	-5 5
loose b:licence for	8 -8
loose b:lift the	13 -13
loose b:limit	-7 7
loose b:limit on	-9 9
loose b:magnet	-5 5
loose b:make	-7 7
loose b:matter	-8 8
loose b:matter of	-15 15
loose b:measure on	-6 6
loose b:meet	6 -6
loose b:member	6 -6
loose b:mentioned	8 -8
loose b:ministry	-5 5
loose b:much	5 -5
loose b:named	6 -6
loose b:need	-5 5
loose b:need a	-6 6
loose b:new	-9 9
loose b:nickel	-7 7
loose b:nobody	7 -7
loose b:not	9 -9
loose b:not to	7 -7
loose b:of <level>	-6 6
loose b:of <quality>	-11 11
loose b:of the	7 -7
loose b:off the	-5 5
loose b:on	8 -8
loose b:on <day-today>	-5 5
loose b:on <name>	-6 6
loose b:on <number>	5 -5
loose b:on <quality>	7 -7
loose b:on a	-5 5
loose b:on affiliate	7 -7
loose b:one	-12 12
loose b:one for	-7 7
loose b:only	-8 8
loose b:open	-5 5
loose b:ore	-8 8
loose b:over a	8 -8
loose b:over the	8 -8
loose b:own	7 -7
loose b:palm	8 -8
loose b:paper	11 -11
loose b:pay	11 -11
loose b:place	7 -7
loose b:place <number>	6 -6
loose b:product	6 -6
loose b:put	-12 12
loose b:put <number>	-9 9
loose b:question	-9 9
loose b:question of	-16 16
loose b:raise	-6 6
loose b:rare	-6 6
loose b:rare -	-7 7
loose b:recognise	10 -10
loose b:require the	5 -5
loose b:rule	-12 12
loose b:rule on	-12 12
loose b:same	-6 6
loose b:same day	-5 5
loose b:save	5 -5
loose b:say	6 -6
loose b:say he	-9 9
loose b:say it	6 -6
loose b:say that	7 -7
loose b:second	-7 7
loose b:settle	-7 7
loose b:she	6 -6
loose b:shelve	-5 5
loose b:should	6 -6
loose b:so	-11 11
loose b:so are	-6 6
loose b:some	-8 8
loose b:spoke	-9 9
loose b:spoke about	-14 14
loose b:stand	5 -5
loose b:sugar	5 -5
loose b:surcharge	-9 9
loose b:surcharge on	-9 9
loose b:suspend	-10 10
loose b:suspend the	-8 8
loose b:talk	8 -8
loose b:tax	6 -6
loose b:that	12 -12
loose b:that <name>	10 -10
loose b:that <seat>	5 -5
loose b:that a	10 -10
loose b:that each	5 -5
loose b:the	-9 9
loose b:the <name>	-6 6
loose b:the <number>	-7 7
loose b:the <organisation>	9 -9
loose b:the border	-6 6
loose b:the country	-6 6
loose b:the matter	-8 8
loose b:the measure	-9 9
loose b:the question	-18 18
loose b:the rule	-10 10
loose b:the same	-6 6
loose b:the talk	8 -8
loose b:the tariff	7 -7
loose b:the two	-12 12
loose b:then	-5 5
loose b:there a	-5 5
loose b:these	7 -7
loose b:they want	-17 17
loose b:thi	-5 5
loose b:those	-11 11
loose b:tightened	-9 9
loose b:to	-5 5
loose b:to <quality>	-7 7
loose b:to drop	-11 11
loose b:to final	-6 6
loose b:to put	-8 8
loose b:to suspend	-9 9
loose b:to the	-10 10
loose b:trade	5 -5
loose b:transit	5 -5
loose b:truce	-5 5
loose b:two	-9 9
loose b:under	-5 5
loose b:up	-11 11
loose b:us	-8 8
loose b:wait	10 -10
loose b:wait for	5 -5
loose b:was	7 -7
loose b:we	-10 10
loose b:were	-6 6
loose b:whatever	-5 5
loose b:when	-9 9
loose b:whether	13 -13
loose b:which the	6 -6
loose b:who	8 -8
loose b:whose	-9 9
loose b:with <name>	6 -6
loose b:with the	-6 6
loose b:would not	-9 9
loose b:would now	7 -7
loose b:write	-7 7
loose b:year	14 -14
loose b:year the	6 -6
loose b:you	9 -9
loose b:— suspend	-10 10
loose c0=agree	-7 7
loose c0=bear	12 -12
loose c0=propose	-11 11
loose c0=suspend	10 -10
loose c0=target	9 -9
loose c1=bear	16 -16
loose c1=down	-11 11
loose c1=end	7 -7
loose c1=sell	8 -8
loose c1=target	11 -11
loose c2=agree	8 -8
loose c2=begin	-8 8
loose c2=buy	-6 6
loose c2=impose	6 -6
loose c2=propose	-7 7
loose c2=say	6 -6
loose c2=suspend	11 -11
loose ct0=agree past	-5 5
loose ct0=agree present	5 -5
loose ct0=bear present	15 -15
loose ct0=begin past	8 -8
loose ct0=down past	-9 9
loose ct0=down perfect	5 -5
loose ct0=end perfect	12 -12
loose ct0=end present	-11 11
loose ct0=impose past-passive	-6 6
loose ct0=impose present-passive	13 -13
loose ct0=propose future	-7 7
loose ct0=propose present	-11 11
loose ct0=stay future	5 -5
loose ct0=stay past-passive	-7 7
loose ct0=suspend past	6 -6
loose ct0=suspend perfect	9 -9
loose ct0=suspend present-passive	7 -7
loose ct0=up present	-10 10
loose ct1=bear present	15 -15
loose ct1=down infinitive	-13 13
loose ct1=down past	-9 9
loose ct1=end past	5 -5
loose ct1=end perfect	10 -10
loose ct1=end present	-8 8
loose ct1=impose infinitive	-9 9
loose ct1=impose past-passive	-5 5
loose ct1=impose present-passive	13 -13
loose ct1=propose future	-7 7
loose ct1=propose infinitive	7 -7
loose ct1=sell infinitive	5 -5
loose ct1=stay past-passive	-7 7
loose ct1=suspend infinitive	-18 18
loose ct1=suspend past	6 -6
loose ct1=suspend perfect	9 -9
loose ct1=suspend present-passive	7 -7
loose ct1=up infinitive	5 -5
loose ct1=up present	-10 10
loose ct2=bear gerund	16 -16
loose ct2=bear modal	-5 5
loose ct2=bear present	-10 10
loose ct2=begin present	-5 5
loose ct2=down infinitive	8 -8
loose ct2=down participle-passive	-5 5
loose ct2=end present	-10 10
loose ct2=impose present-passive	7 -7
loose ct2=propose future-passive	-5 5
loose ct2=propose past-passive	-5 5
loose ct2=propose present	6 -6
loose ct2=sell infinitive	-5 5
loose ct2=sell participle-passive	5 -5
loose ct2=sell present	7 -7
loose ct2=stay present	11 -11
loose ct2=suspend past-passive	-5 5
loose ct2=suspend present	7 -7
loose ct2=target gerund	10 -10
loose ct2=target present	-9 9
loose f:'s	-5 5
loose f:-	-5 5
loose f::	-15 15
loose f:;	9 -9
loose f:<day-gone>	5 -5
loose f:<day-today>	-7 7
loose f:<duty>	8 -8
loose f:<goods-amount>	16 -16
loose f:<goods>	13 -13
loose f:<level-noun>	9 -9
loose f:<level>	8 -8
loose f:<month-ahead>	6 -6
loose f:<month-gone>	-9 9
loose f:<name>	-7 7
loose f:<number>	11 -11
loose f:<office>	-8 8
loose f:<organisation>	-5 5
loose f:<points>	9 -9
loose f:<quality>	-11 11
loose f:<seat>	-10 10
loose f:<sender>	-16 16
loose f:<span>	-13 13
loose f:<v-bear>	-8 8
loose f:<v-buy>	-6 6
loose f:<v-down>	-11 11
loose f:<v-propose>	-16 16
loose f:<v-return>	5 -5
loose f:<v-say>	-7 7
loose f:<v-sell>	-6 6
loose f:<v-suspend>	9 -9
loose f:<v-target>	9 -9
loose f:<v-threaten>	5 -5
loose f:a	6 -6
loose f:about	11 -11
loose f:add	5 -5
loose f:after	5 -5
loose f:again	-7 7
loose f:agenda	-12 12
loose f:ago	5 -5
loose f:agree	8 -8
loose f:agreement	8 -8
loose f:aluminium	-6 6
loose f:an	-8 8
loose f:anything	-10 10
loose f:anywhere	-7 7
loose f:are	11 -11
loose f:aside	-5 5
loose f:at	-11 11
loose f:back	-7 7
loose f:be	-6 6
loose f:because	-12 12
loose f:been	7 -7
loose f:begin	13 -13
loose f:being	-5 5
loose f:both	7 -7
loose f:but	5 -5
loose f:buy	-7 7
loose f:case	-8 8
loose f:chip	-22 22
loose f:coffee	11 -11
loose f:come	-11 11
loose f:company	-5 5
loose f:complained	-5 5
loose f:continue	-5 5
loose f:crude	-5 5
loose f:custom	10 -10
loose f:date	6 -6
loose f:day	-5 5
loose f:decree	5 -5
loose f:deficit	-5 5
loose f:design	-7 7
loose f:did	-5 5
loose f:done	-5 5
loose f:down	7 -7
loose f:draft	-6 6
loose f:drop	-8 8
loose f:duty	8 -8
loose f:either	5 -5
loose f:energy	-5 5
loose f:engine	-5 5
loose f:enter	7 -7
loose f:expressed	-6 6
loose f:fee	7 -7
loose f:fentanyl	-6 6
loose f:for	-9 9
loose f:from	-13 13
loose f:future	-9 9
loose f:gave	7 -7
loose f:get	-5 5
loose f:given	-5 5
loose f:go	5 -5
loose f:good	7 -7
loose f:government	5 -5
loose f:h	-13 13
loose f:had	9 -9
loose f:harbour	5 -5
loose f:harvest	9 -9
loose f:have	-11 11
loose f:here	-17 17
loose f:higher	-5 5
loose f:hold	12 -12
loose f:house	5 -5
loose f:hundred	-6 6
loose f:import	6 -6
loose f:in	-12 12
loose f:industry	-5 5
loose f:interest	-6 6
loose f:into	10 -10
loose f:its	-25 25
loose f:jet	-7 7
loose f:law	-18 18
loose f:least	9 -9
loose f:leave	10 -10
loose f:list	-13 13
loose f:lower	7 -7
loose f:make	-9 9
loose f:market	-7 7
loose f:matter	-5 5
loose f:me	-6 6
loose f:meet	-16 16
loose f:might	6 -6
loose f:ministry	8 -8
loose f:minute	-5 5
loose f:mr	-11 11
loose f:name	-5 5
loose f:national	-5 5
loose f:never	5 -5
loose f:new	5 -5
loose f:nobody	-11 11
loose f:noon	5 -5
loose f:note	-10 10
loose f:number	10 -10
loose f:of	6 -6
loose f:off	-10 10
loose f:oil	-13 13
loose f:on	-9 9
loose f:once	5 -5
loose f:one	-9 9
loose f:only	-6 6
loose f:order	6 -6
loose f:ore	-8 8
loose f:otherwise	5 -5
loose f:our	-16 16
loose f:over	-7 7
loose f:own	-7 7
loose f:p	6 -6
loose f:paper	5 -5
loose f:part	-11 11
loose f:pay	12 -12
loose f:people	-5 5
loose f:permit	6 -6
loose f:place	-6 6
loose f:plant	-7 7
loose f:player	10 -10
loose f:plu	6 -6
loose f:point	-9 9
loose f:post	7 -7
loose f:product	5 -5
loose f:promise	6 -6
loose f:purchase	-12 12
loose f:put	-12 12
loose f:quota	9 -9
loose f:raise	-13 13
loose f:rate	7 -7
loose f:reduce	-5 5
loose f:result	-10 10
loose f:review	-12 12
loose f:rule	-6 6
loose f:sale	-10 10
loose f:sell	-11 11
loose f:ship	8 -8
loose f:shipment	7 -7
loose f:show	-5 5
loose f:sign	-5 5
loose f:software	-7 7
loose f:soybean	6 -6
loose f:spirit	-7 7
loose f:spring	5 -5
loose f:stand	10 -10
loose f:state	-10 10
loose f:stockholm	-7 7
loose f:take	-10 10
loose f:tax	11 -11
loose f:telephone	-5 5
loose f:terminal	-6 6
loose f:that	-13 13
loose f:the	10 -10
loose f:their	10 -10
loose f:them	-12 12
loose f:there	6 -6
loose f:these	-6 6
loose f:they	-16 16
loose f:thing	-8 8
loose f:threaten	11 -11
loose f:time	-9 9
loose f:to	16 -16
loose f:too	-19 19
loose f:top	8 -8
loose f:under	11 -11
loose f:until	11 -11
loose f:up	-15 15
loose f:used	-5 5
loose f:usual	-8 8
loose f:vessel	-7 7
loose f:video	-5 5
loose f:wait	9 -9
loose f:want	-17 17
loose f:was	-9 9
loose f:we	6 -6
loose f:were	-7 7
loose f:whatever	5 -5
loose f:when	-24 24
loose f:who	6 -6
loose f:whose	-6 6
loose f:will	-15 15
loose f:word	-7 7
loose f:work	-7 7
loose f:write	6 -6
loose f:year	11 -11
loose f:you	-7 7
loose f:your	-5 5
loose f:—	5 -5
loose first-of-paragraph	16 -16
loose has-future	-10 10
loose has-infinitive	-6 6
loose has-participle	12 -12
loose has-past	10 -10
loose has-pluperfect	5 -5
loose has-present	13 -13
loose headline	27 -27
loose l1='s	-10 10
loose l1=,	17 -17
loose l1=<begin>	-10 10
loose l1=<gate>	13 -13
loose l1=<month-gone>	10 -10
loose l1=<name>	-9 9
loose l1=<person>	7 -7
loose l1=<quality>	-22 22
loose l1=<sender>	6 -6
loose l1=<v-begin>	-9 9
loose l1=<v-buy>	16 -16
loose l1=<v-propose>	16 -16
loose l1=<v-say>	5 -5
loose l1=<v-sell>	8 -8
loose l1=<v-stay>	7 -7
loose l1=a	-7 7
loose l1=about	-16 16
loose l1=an	6 -6
loose l1=be	9 -9
loose l1=but	-7 7
loose l1=by	10 -10
loose l1=chip	-7 7
loose l1=earth	-5 5
loose l1=final	-6 6
loose l1=fish	8 -8
loose l1=fishing	19 -19
loose l1=for	11 -11
loose l1=foreign	5 -5
loose l1=had	8 -8
loose l1=have	5 -5
loose l1=health	-6 6
loose l1=his	8 -8
loose l1=import	14 -14
loose l1=index	5 -5
loose l1=it	10 -10
loose l1=its	5 -5
loose l1=new	-13 13
loose l1=on	-14 14
loose l1=our	-14 14
loose l1=palm	13 -13
loose l1=some	-5 5
loose l1=take	-9 9
loose l1=that	-17 17
loose l1=the	-11 11
loose l1=to	12 -12
loose l1=transit	11 -11
loose l1=under	-15 15
loose l1=want	10 -10
loose l1=who	6 -6
loose l1=whose	-12 12
loose l1=will	-5 5
loose l1=would	5 -5
loose l1=your	-5 5
loose l2="	7 -7
loose l2=.	-13 13
loose l2=:	-10 10
loose l2=;	5 -5
loose l2=<day-ahead>	5 -5
loose l2=<gate>	6 -6
loose l2=<level>	11 -11
loose l2=<month-ahead>	5 -5
loose l2=<month-gone>	10 -10
loose l2=<not>	8 -8
loose l2=<number>	-11 11
loose l2=<quality>	14 -14
loose l2=<sender>	12 -12
loose l2=<v-deny>	-14 14
loose l2=<v-down>	-6 6
loose l2=<v-propose>	-5 5
loose l2=<v-suspend>	-9 9
loose l2=<v-target>	5 -5
loose l2=about	-20 20
loose l2=affiliate	9 -9
loose l2=an	-10 10
loose l2=and	-8 8
loose l2=at	15 -15
loose l2=back	-8 8
loose l2=bring	-7 7
loose l2=by	7 -7
loose l2=for	-19 19
loose l2=has	12 -12
loose l2=if	5 -5
loose l2=in	7 -7
loose l2=is	7 -7
loose l2=its	14 -14
loose l2=lift	5 -5
loose l2=may	-11 11
loose l2=mean	-8 8
loose l2=measure	-5 5
loose l2=member	5 -5
loose l2=more	-9 9
loose l2=need	-5 5
loose l2=new	5 -5
loose l2=no	6 -6
loose l2=not	13 -13
loose l2=of	-9 9
loose l2=on	5 -5
loose l2=one	-5 5
loose l2=only	-10 10
loose l2=our	5 -5
loose l2=out	10 -10
loose l2=over	8 -8
loose l2=rule	-18 18
loose l2=say	7 -7
loose l2=spoke	-6 6
loose l2=suspend	-7 7
loose l2=there	7 -7
loose l2=those	-8 8
loose l2=to	-6 6
loose l2=under	8 -8
loose l2=up	-10 10
loose l2=whether	7 -7
loose l2=which	6 -6
loose l2=whose	5 -5
loose l2=with	-8 8
loose l2=without	-7 7
loose l2=year	8 -8
loose l3='s	-6 6
loose l3=,	-9 9
loose l3=:	17 -17
loose l3=<day-ahead>	9 -9
loose l3=<month-gone>	5 -5
loose l3=<name>	-17 17
loose l3=<number>	12 -12
loose l3=<office>	-10 10
loose l3=<organisation>	11 -11
loose l3=<person>	-11 11
loose l3=<seat>	9 -9
loose l3=<sender>	8 -8
loose l3=<v-agree>	8 -8
loose l3=<v-bear>	13 -13
loose l3=<v-buy>	-6 6
loose l3=<v-say>	7 -7
loose l3=<v-sell>	6 -6
loose l3=<v-suspend>	-6 6
loose l3=also	9 -9
loose l3=among	-7 7
loose l3=and	10 -10
loose l3=at	7 -7
loose l3=bring	5 -5
loose l3=buy	-6 6
loose l3=did	-6 6
loose l3=equivalent	5 -5
loose l3=expect	6 -6
loose l3=export	7 -7
loose l3=good	5 -5
loose l3=had	-5 5
loose l3=has	-6 6
loose l3=hold	-5 5
loose l3=last	10 -10
loose l3=leave	10 -10
loose l3=limit	-6 6
loose l3=mean	6 -6
loose l3=nobody	8 -8
loose l3=of	7 -7
loose l3=on	11 -11
loose l3=one	-11 11
loose l3=over	-5 5
loose l3=rare	-5 5
loose l3=say	9 -9
loose l3=since	5 -5
loose l3=still	10 -10
loose l3=stop	-7 7
loose l3=talk	-6 6
loose l3=that	10 -10
loose l3=the	-5 5
loose l3=them	-5 5
loose l3=there	-7 7
loose l3=they	-9 9
loose l3=thi	-7 7
loose l3=to	5 -5
loose l3=two	-5 5
loose l3=were	-5 5
loose l3=where	-11 11
loose l3=which	-12 12
loose l3=—	-16 16
loose l4=,	6 -6
loose l4=/	-5 5
loose l4=;	-8 8
loose l4=<agent>	5 -5
loose l4=<duty>	-7 7
loose l4=<goods>	-6 6
loose l4=<not>	5 -5
loose l4=<seat>	-8 8
loose l4=<sender>	11 -11
loose l4=<v-begin>	9 -9
loose l4=<v-deny>	7 -7
loose l4=<v-end>	14 -14
loose l4=<v-impose>	-11 11
loose l4=<v-propose>	-7 7
loose l4=<v-stay>	7 -7
loose l4=<v-target>	6 -6
loose l4=again	-5 5
loose l4=any	5 -5
loose l4=are	7 -7
loose l4=do	9 -9
loose l4=firm	7 -7
loose l4=for	-8 8
loose l4=has	9 -9
loose l4=if	-6 6
loose l4=in	10 -10
loose l4=its	-14 14
loose l4=of	11 -11
loose l4=on	5 -5
loose l4=one	6 -6
loose l4=only	5 -5
loose l4=over	-11 11
loose l4=question	-16 16
loose l4=remain	5 -5
loose l4=rule	7 -7
loose l4=so	-10 10
loose l4=spoke	-5 5
loose l4=still	-14 14
loose l4=stop	7 -7
loose l4=table	-7 7
loose l4=that	9 -9
loose l4=to	-14 14
loose l4=was	-9 9
loose l4=which	-5 5
loose l4=will	5 -5
loose l4=without	5 -5
loose l4=you	-9 9
loose l=, the	8 -8
loose l=- earth	-7 7
loose l=: the	-6 6
loose l=<begin> <begin>	-10 10
loose l=<begin> our	6 -6
loose l=<begin> that	-7 7
loose l=<begin> the	-9 9
loose l=<level> and	5 -5
loose l=<level> on	6 -6
loose l=<number> <quality>	-6 6
loose l=<person> 's	-5 5
loose l=<seat> 's	-16 16
loose l=a new	-14 14
loose l=about the	-11 11
loose l=affiliate of	9 -9
loose l=an <quality>	-7 7
loose l=at the	7 -7
loose l=for <quality>	-5 5
loose l=for the	-15 15
loose l=from a	-6 6
loose l=given its	-5 5
loose l=hold a	5 -5
loose l=is a	8 -8
loose l=it was	-5 5
loose l=its internal	6 -6
loose l=lift the	12 -12
loose l=mean the	-8 8
loose l=measure on	-6 6
loose l=need a	-6 6
loose l=not to	5 -5
loose l=of <quality>	-8 8
loose l=of an	5 -5
loose l=of our	-5 5
loose l=off its	6 -6
loose l=off the	-7 7
loose l=on a	-6 6
loose l=over a	8 -8
loose l=require a	-5 5
loose l=require the	5 -5
loose l=rule on	-15 15
loose l=suspend the	-8 8
loose l=that a	8 -8
loose l=the <name>	-6 6
loose l=to <quality>	-7 7
loose l=to final	-6 6
loose lead=(	-5 5
loose lead=)	-5 5
loose lead=:	12 -12
loose lead=after	-9 9
loose lead=both	5 -5
loose lead=copper	5 -5
loose lead=crude	-7 7
loose lead=ecuador	-9 9
loose lead=egypt	-5 5
loose lead=export	-11 11
loose lead=finland	9 -9
loose lead=goods	5 -5
loose lead=i	12 -12
loose lead=if	-8 8
loose lead=indonesia	-10 10
loose lead=it	10 -10
loose lead=its	5 -5
loose lead=korea	-10 10
loose lead=licences	-17 17
loose lead=metals	6 -6
loose lead=no	7 -7
loose lead=oil	-12 12
loose lead=our	11 -11
loose lead=peru	10 -10
loose lead=port	6 -6
loose lead=president	5 -5
loose lead=she	5 -5
loose lead=ship	7 -7
loose lead=ships	-15 15
loose lead=so	-5 5
loose lead=that	5 -5
loose lead=the	-14 14
loose lead=this	-7 7
loose lead=we	-6 6
loose lead=when	-10 10
loose lead=whether	7 -7
loose lead=who	8 -8
loose lead=whose	-9 9
loose lll=, and a	-6 6
loose lll=<begin> <begin> <begin>	-10 10
loose lll=<begin> <begin> our	6 -6
loose lll=<begin> <begin> that	-7 7
loose lll=<begin> <begin> the	-9 9
loose lll=<begin> <number> <quality>	-12 12
loose lll=<begin> <seat> 's	-5 5
loose lll=<person> raise the	-7 7
loose lll=ask for a	-7 7
loose lll=he mean the	-5 5
loose lll=on <number> <quality>	5 -5
loose lll=on affiliate of	7 -7
loose lll=put <number> <quality>	-6 6
loose lll=put off its	5 -5
loose lll=rare - earth	-7 7
loose lll=subject to final	-6 6
loose lll=the measure on	-6 6
loose lll=the rule on	-11 11
loose lll=to lift the	7 -7
loose lr='s ,	-6 6
loose lr='s for	-7 7
loose lr='s on	-8 8
loose lr=, ,	5 -5
loose lr=, its	5 -5
loose lr=<begin> .	-21 21
loose lr=<begin> <end>	-5 5
loose lr=<begin> for	-9 9
loose lr=<begin> oil	-5 5
loose lr=<begin> on	5 -5
loose lr=<month-gone> on	5 -5
loose lr=<name> .	5 -5
loose lr=<number> <level>	-6 6
loose lr=<quality> for	-14 14
loose lr=<quality> of	5 -5
loose lr=<quality> on	-8 8
loose lr=<quality> pay	-9 9
loose lr=<quality> to	-5 5
loose lr=a for	-16 16
loose lr=a from	-8 8
loose lr=about for	-9 9
loose lr=and .	-5 5
loose lr=are on	-8 8
loose lr=be .	13 -13
loose lr=by on	8 -8
loose lr=final with	-5 5
loose lr=fish .	8 -8
loose lr=for on	-5 5
loose lr=has the	-10 10
loose lr=his .	6 -6
loose lr=in .	-6 6
loose lr=internal process	6 -6
loose lr=new .	-7 7
loose lr=new of	7 -7
loose lr=of .	-6 6
loose lr=of company	6 -6
loose lr=of firm	5 -5
loose lr=on ,	-9 9
loose lr=on of	-6 6
loose lr=our .	-6 6
loose lr=take of	-9 9
loose lr=that for	-8 8
loose lr=the a	5 -5
loose lr=the for	14 -14
loose lr=the in	-6 6
loose lr=the is	12 -12
loose lr=the that	-15 15
loose lr=the the	9 -9
loose lr=the which	-8 8
loose lr=the will	6 -6
loose lr=their in	6 -6
loose lr=to or	5 -5
loose lr=transit for	12 -12
loose lr=will its	-5 5
loose lr=with on	-5 5
loose nc2=agree	10 -10
loose nc2=end	14 -14
loose nc2=stay	5 -5
loose nc2=target	6 -6
loose nct2=down infinitive	-7 7
loose nct2=end past	5 -5
loose nct2=end present	5 -5
loose nct2=propose past	-5 5
loose nct2=propose perfect	5 -5
loose nct2=say past	7 -7
loose nct2=say present	-11 11
loose nct2=stay modal	-7 7
loose nct2=stay present	15 -15
loose nct2=up past	-6 6
loose next="	-9 9
loose next=)	-9 9
loose next=,	13 -13
loose next=and	5 -5
loose next=because	5 -5
loose next=that	-7 7
loose next=unless	-6 6
loose next=which	-5 5
loose next=—	-8 8
loose nhas-future	9 -9
loose nhas-gerund	6 -6
loose nhas-infinitive	-5 5
loose nhas-modal	-8 8
loose nhas-participle	-8 8
loose nhas-present	8 -8
loose nt2=infinitive	-5 5
loose nt2=modal	-6 6
loose nt2=modal-not	-7 7
loose nt2=participle-passive	-5 5
loose nt2=past-passive	-9 9
loose nt2=perfect	-12 12
loose nt2=perfect-passive	6 -6
loose nt2=present-passive	6 -6
loose nv0-none	7 -7
loose nv1-none	7 -7
loose nv2-none	11 -11
loose nv2=announce	-10 10
loose nv2=begin	-5 5
loose nv2=call	-7 7
loose nv2=collect	-6 6
loose nv2=confirm	-9 9
loose nv2=keep	-12 12
loose nv2=leave	-7 7
loose nv2=levy	-7 7
loose nv2=put	9 -9
loose nv2=rise	-6 6
loose nv2=say	8 -8
loose nv2=take	9 -9
loose nv2=tell	6 -6
loose nvt2=announce past	-7 7
loose nvt2=be modal	-8 8
loose nvt2=be present	14 -14
loose nvt2=begin past	-6 6
loose nvt2=call present	-7 7
loose nvt2=leave present	-9 9
loose nvt2=other past	-5 5
loose nvt2=other perfect	-11 11
loose nvt2=other present	8 -8
loose nvt2=rise past	-7 7
loose nvt2=say past	9 -9
loose nvt2=tell past	5 -5
loose pc0=bear	6 -6
loose pc0=buy	6 -6
loose pc0=return	-8 8
loose pc0=up	5 -5
loose pc1=buy	7 -7
loose pc1=return	-6 6
loose pct0=bear past	5 -5
loose pct0=bear present	-7 7
loose pct0=stay past	6 -6
loose pct0=stay perfect	-7 7
loose pct0=stay present	-9 9
loose pct1=bear past	5 -5
loose pct1=bear present	-7 7
loose pct1=impose participle-passive	-10 10
loose pct1=impose present	5 -5
loose pct1=stay past	6 -6
loose pct1=stay perfect	-5 5
loose pct1=stay present	-5 5
loose phas-modal	-5 5
loose phas-participle	-6 6
loose phas-past	5 -5
loose pt0=future	6 -6
loose pt0=modal	-8 8
loose pt0=modal-not	5 -5
loose pt0=past	13 -13
loose pt0=past-not	-10 10
loose pt1=future	6 -6
loose pt1=modal	-8 8
loose pt1=modal-not	5 -5
loose pt1=participle-passive	-6 6
loose pt1=past	17 -17
loose pt1=past-not	-10 10
loose pv0=ask	10 -10
loose pv0=have	5 -5
loose pv0=keep	-11 11
loose pv0=pay	10 -10
loose pv0=return	-5 5
loose pv0=suspend	-5 5
loose pv0=want	-6 6
loose pv0=write	6 -6
loose pv1=deny	6 -6
loose pv1=keep	-8 8
loose pv1=make	9 -9
loose pv1=meet	5 -5
loose pv1=return	-5 5
loose pv1=suspend	-8 8
loose pv1=write	7 -7
loose pv2-none	12 -12
loose pvt0=ask past	7 -7
loose pvt0=ask present	5 -5
loose pvt0=be past	6 -6
loose pvt0=be present	-10 10
loose pvt0=have present	8 -8
loose pvt0=keep present	-6 6
loose pvt0=other perfect	6 -6
loose pvt0=other present	-5 5
loose pvt1=ask participle	-5 5
loose pvt1=ask past	6 -6
loose pvt1=ask present	5 -5
loose pvt1=be past	6 -6
loose pvt1=be present	-8 8
loose pvt1=have present	7 -7
loose pvt1=other perfect	6 -6
loose pvt1=other present	-5 5
loose q:(	-8 8
loose q:)	-6 6
loose q:,	17 -17
loose q:.	9 -9
loose q:/	-6 6
loose q:;	-6 6
loose q:<agent>	5 -5
loose q:<day-gone>	-18 18
loose q:<day-today>	10 -10
loose q:<level-noun>	12 -12
loose q:<level>	22 -22
loose q:<money>	8 -8
loose q:<not>	-9 9
loose q:<points>	11 -11
loose q:<sender>	15 -15
loose q:<v-agree>	11 -11
loose q:<v-begin>	-11 11
loose q:<v-buy>	10 -10
loose q:<v-down>	-6 6
loose q:<v-say>	-8 8
loose q:<v-sell>	-6 6
loose q:about	8 -8
loose q:abroad	7 -7
loose q:add	-9 9
loose q:affected	7 -7
loose q:after	8 -8
loose q:again	-10 10
loose q:and	-13 13
loose q:any	8 -8
loose q:apply	5 -5
loose q:are	-7 7
loose q:as	6 -6
loose q:at	12 -12
loose q:be	9 -9
loose q:been	6 -6
loose q:both	11 -11
loose q:break	5 -5
loose q:built	5 -5
loose q:busan	-15 15
loose q:bytedance	7 -7
loose q:call	10 -10
loose q:certificate	8 -8
loose q:change	-7 7
loose q:charge	8 -8
loose q:clear	-12 12
loose q:collect	10 -10
loose q:control	9 -9
loose q:custom	7 -7
loose q:date	-7 7
loose q:deal	11 -11
loose q:decide	-7 7
loose q:delay	-5 5
loose q:delegation	-9 9
loose q:did	9 -9
loose q:do	12 -12
loose q:doe	6 -6
loose q:don't	-8 8
loose q:done	7 -7
loose q:down	-7 7
loose q:drone	-9 9
loose q:due	-5 5
loose q:earth	-6 6
loose q:effect	5 -5
loose q:egg	-9 9
loose q:eighth	-5 5
loose q:either	8 -8
loose q:embassy	6 -6
loose q:entry	9 -9
loose q:everyone	7 -7
loose q:everything	6 -6
loose q:export	11 -11
loose q:extend	-7 7
loose q:extension	7 -7
loose q:extra	6 -6
loose q:fact	-7 7
loose q:far	-7 7
loose q:farm	7 -7
loose q:fear	6 -6
loose q:fee	-7 7
loose q:figure	5 -5
loose q:firm	7 -7
loose q:first	6 -6
loose q:for	-7 7
loose q:force	-6 6
loose q:framework	-7 7
loose q:gas	-5 5
loose q:gave	6 -6
loose q:geneva	-7 7
loose q:give	14 -14
loose q:go	-6 6
loose q:good	-5 5
loose q:government	-5 5
loose q:half	9 -9
loose q:halve	-9 9
loose q:has	18 -18
loose q:have	-8 8
loose q:hide	-7 7
loose q:if	5 -5
loose q:in	-10 10
loose q:its	-12 12
loose q:joint	8 -8
loose q:know	-11 11
loose q:land	-11 11
loose q:last	-5 5
loose q:led	5 -5
loose q:less	5 -5
loose q:levy	-7 7
loose q:licence	-13 13
loose q:license	-5 5
loose q:lift	6 -6
loose q:list	-11 11
loose q:lithium	-6 6
loose q:long	8 -8
loose q:lorry	10 -10
loose q:make	6 -6
loose q:maker	-7 7
loose q:may	-11 11
loose q:mean	6 -6
loose q:meant	-5 5
loose q:measure	-5 5
loose q:medicine	6 -6
loose q:member	6 -6
loose q:mineral	-5 5
loose q:minister	7 -7
loose q:missing	6 -6
loose q:morning	-6 6
loose q:move	-5 5
loose q:my	-7 7
loose q:need	-9 9
loose q:negotiation	5 -5
loose q:negotiator	-7 7
loose q:night	6 -6
loose q:none	-7 7
loose q:notice	-10 10
loose q:now	-5 5
loose q:off	-9 9
loose q:offer	5 -5
loose q:oil	9 -9
loose q:on	7 -7
loose q:open	-7 7
loose q:order	7 -7
loose q:other	9 -9
loose q:our	7 -7
loose q:out	-11 11
loose q:over	9 -9
loose q:own	-5 5
loose q:pass	-8 8
loose q:pause	-6 6
loose q:pay	12 -12
loose q:place	-8 8
loose q:plan	-6 6
loose q:plastic	5 -5
loose q:plu	-6 6
loose q:port	-12 12
loose q:prime	7 -7
loose q:purchase	9 -9
loose q:purpose	-5 5
loose q:raise	6 -6
loose q:rare	-6 6
loose q:raw	-9 9
loose q:reach	9 -9
loose q:reader	-6 6
loose q:reciprocal	-5 5
loose q:remain	-6 6
loose q:remove	-10 10
loose q:representative	5 -5
loose q:rest	-7 7
loose q:resume	12 -12
loose q:road	10 -10
loose q:round	-7 7
loose q:run	-5 5
loose q:same	-7 7
loose q:season	5 -5
loose q:see	-9 9
loose q:sheet	-5 5
loose q:ship	-17 17
loose q:side	18 -18
loose q:since	-5 5
loose q:sit	-10 10
loose q:small	7 -7
loose q:so	-11 11
loose q:some	-6 6
loose q:steel	7 -7
loose q:step	5 -5
loose q:stock	-6 6
loose q:such	-9 9
loose q:sugar	-10 10
loose q:sum	-5 5
loose q:suspend	9 -9
loose q:take	-6 6
loose q:tell	8 -8
loose q:than	13 -13
loose q:that	-9 9
loose q:the	10 -10
loose q:their	5 -5
loose q:there	-12 12
loose q:they	5 -5
loose q:thi	7 -7
loose q:time	-5 5
loose q:too	-8 8
loose q:turn	-8 8
loose q:two	-23 23
loose q:up	7 -7
loose q:us	5 -5
loose q:valparaíso	7 -7
loose q:very	-6 6
loose q:vienna	-5 5
loose q:war	-5 5
loose q:warn	-7 7
loose q:what	-7 7
loose q:where	5 -5
loose q:why	-5 5
loose q:without	10 -10
loose q:won't	-16 16
loose q:word	-8 8
loose q:worth	6 -6
loose q:would	-10 10
loose q:yes	6 -6
loose q:yet	-6 6
loose q:you	-9 9
loose qt=past	9 -9
loose qt=pluperfect	5 -5
loose quoted	15 -15
loose r1=)	-9 9
loose r1=.	-5 5
loose r1=:	-6 6
loose r1=<level-noun>	-7 7
loose r1=<not>	-7 7
loose r1=<number>	5 -5
loose r1=<quality>	5 -5
loose r1=<sender>	5 -5
loose r1=<v-down>	6 -6
loose r1=<v-end>	-5 5
loose r1=<v-propose>	8 -8
loose r1=<v-stay>	5 -5
loose r1=<v-target>	-7 7
loose r1=after	-5 5
loose r1=and	6 -6
loose r1=at	-14 14
loose r1=bell	6 -6
loose r1=by	-6 6
loose r1=carbonate	6 -6
loose r1=charge	-6 6
loose r1=company	8 -8
loose r1=continue	7 -7
loose r1=fall	6 -6
loose r1=firm	11 -11
loose r1=for	-5 5
loose r1=go	-8 8
loose r1=had	5 -5
loose r1=handled	-5 5
loose r1=is	20 -20
loose r1=issuing	-8 8
loose r1=it	-5 5
loose r1=its	6 -6
loose r1=itself	-5 5
loose r1=must	6 -6
loose r1=of	10 -10
loose r1=pay	-10 10
loose r1=process	6 -6
loose r1=the	11 -11
loose r1=were	-6 6
loose r1=which	-9 9
loose r1=will	5 -5
loose r1=with	-8 8
loose r1=—	-11 11
loose r2=.	11 -11
loose r2=;	-5 5
loose r2=<day-ahead>	5 -5
loose r2=<day-today>	-6 6
loose r2=<gate>	8 -8
loose r2=<goods-amount>	-6 6
loose r2=<level>	15 -15
loose r2=<money>	6 -6
loose r2=<month-gone>	10 -10
loose r2=<not>	-15 15
loose r2=<number>	-12 12
loose r2=<quality>	-13 13
loose r2=<sender>	-13 13
loose r2=<v-begin>	-9 9
loose r2=<v-buy>	-9 9
loose r2=<v-down>	-6 6
loose r2=<v-end>	-5 5
loose r2=<v-impose>	-6 6
loose r2=<v-propose>	6 -6
loose r2=<v-say>	7 -7
loose r2=<v-sell>	-8 8
loose r2=<v-stay>	-8 8
loose r2=antimony	-5 5
loose r2=as	8 -8
loose r2=at	5 -5
loose r2=buy	-11 11
loose r2=call	5 -5
loose r2=coal	-6 6
loose r2=coffee	5 -5
loose r2=critical	-6 6
loose r2=each	-5 5
loose r2=engine	7 -7
loose r2=firm	-11 11
loose r2=fishing	8 -8
loose r2=four	-7 7
loose r2=good	8 -8
loose r2=have	-6 6
loose r2=its	-9 9
loose r2=like	-6 6
loose r2=listed	-9 9
loose r2=lithium	-10 10
loose r2=machine	-5 5
loose r2=most	8 -8
loose r2=mostly	-5 5
loose r2=needed	8 -8
loose r2=not	-8 8
loose r2=on	-15 15
loose r2=origin	6 -6
loose r2=out	5 -5
loose r2=raw	-5 5
loose r2=sea	6 -6
loose r2=suspend	5 -5
loose r2=take	-8 8
loose r2=they	-6 6
loose r2=thi	-5 5
loose r2=those	-7 7
loose r2=tin	-7 7
loose r2=to	11 -11
loose r2=which	-9 9
loose r2=will	5 -5
loose r3=,	-13 13
loose r3=<day-gone>	5 -5
loose r3=<duty>	9 -9
loose r3=<gate>	-11 11
loose r3=<level-noun>	7 -7
loose r3=<level>	9 -9
loose r3=<money>	-7 7
loose r3=<month-gone>	-5 5
loose r3=<name>	-6 6
loose r3=<not>	11 -11
loose r3=<sender>	-15 15
loose r3=<v-bear>	-5 5
loose r3=<v-begin>	8 -8
loose r3=<v-buy>	6 -6
loose r3=<v-end>	13 -13
loose r3=<v-propose>	-14 14
loose r3=<v-say>	-6 6
loose r3=<v-stay>	11 -11
loose r3=<v-up>	5 -5
loose r3=apply	5 -5
loose r3=ask	-6 6
loose r3=demand	-5 5
loose r3=export	-8 8
loose r3=firm	-15 15
loose r3=generic	7 -7
loose r3=good	7 -7
loose r3=is	-7 7
loose r3=let	-13 13
loose r3=lithium	-8 8
loose r3=maker	5 -5
loose r3=medicine	6 -6
loose r3=more	-6 6
loose r3=of	8 -8
loose r3=off	6 -6
loose r3=on	5 -5
loose r3=ore	-8 8
loose r3=pay	-5 5
loose r3=say	-5 5
loose r3=shipment	-5 5
loose r3=software	-6 6
loose r3=strait	-6 6
loose r3=than	6 -6
loose r3=the	9 -9
loose r3=up	10 -10
loose r3=well	5 -5
loose r3=which	-8 8
loose r3=without	5 -5
loose r3=would	6 -6
loose r4=,	-6 6
loose r4=:	5 -5
loose r4=<day-gone>	10 -10
loose r4=<end>	6 -6
loose r4=<goods>	-7 7
loose r4=<level>	19 -19
loose r4=<name>	-8 8
loose r4=<not>	-6 6
loose r4=<number>	6 -6
loose r4=<seat>	-17 17
loose r4=<sender>	-5 5
loose r4=<v-agree>	5 -5
loose r4=a	11 -11
loose r4=against	-5 5
loose r4=by	8 -8
loose r4=company	-8 8
loose r4=for	-12 12
loose r4=have	5 -5
loose r4=is	8 -8
loose r4=later	5 -5
loose r4=leave	-5 5
loose r4=lower	6 -6
loose r4=of	-20 20
loose r4=out	-9 9
loose r4=over	9 -9
loose r4=part	-7 7
loose r4=port	-7 7
loose r4=since	-6 6
loose r4=they	-6 6
loose r4=to	-13 13
loose r4=up	-8 8
loose r4=well	-7 7
loose r4=where	5 -5
loose r4=with	11 -11
loose r4=without	-9 9
loose r4=would	5 -5
loose r=' engine	7 -7
loose r=, <seat>	5 -5
loose r=, a	7 -7
loose r=, and	-10 10
loose r=, like	-6 6
loose r=, the	5 -5
loose r=, which	-6 6
loose r=. <end>	-6 6
loose r=are the	-9 9
loose r=at <number>	-8 8
loose r=at sea	6 -6
loose r=export of	-8 8
loose r=for antimony	-5 5
loose r=for lithium	-10 10
loose r=for our	9 -9
loose r=for rare	9 -9
loose r=from <name>	9 -9
loose r=have been	-6 6
loose r=in <month-gone>	10 -10
loose r=in <name>	6 -6
loose r=in the	-13 13
loose r=is needed	8 -8
loose r=of <level>	10 -10
loose r=of <money>	6 -6
loose r=of <name>	-5 5
loose r=of <number>	-7 7
loose r=of firm	-7 7
loose r=of listed	-9 9
loose r=of origin	6 -6
loose r=of the	7 -7
loose r=on <day-ahead>	15 -15
loose r=on critical	-6 6
loose r=on its	-9 9
loose r=on the	10 -10
loose r=pay three	-6 6
loose s:!	-5 5
loose s:'s	-6 6
loose s:(	-8 8
loose s:)	-9 9
loose s:,	8 -8
loose s:.	20 -20
loose s:/	-19 19
loose s::	7 -7
loose s:;	-7 7
loose s:<day-today>	14 -14
loose s:<duty>	16 -16
loose s:<gate>	6 -6
loose s:<goods>	-5 5
loose s:<level-noun>	9 -9
loose s:<level>	29 -29
loose s:<money>	14 -14
loose s:<month-ahead>	7 -7
loose s:<name>	-5 5
loose s:<not>	-5 5
loose s:<number>	7 -7
loose s:<quality>	-12 12
loose s:<seat>	-13 13
loose s:<sender>	-11 11
loose s:<span>	10 -10
loose s:<taker>	6 -6
loose s:<v-agree>	12 -12
loose s:<v-begin>	14 -14
loose s:<v-deny>	-8 8
loose s:<v-end>	5 -5
loose s:<v-impose>	7 -7
loose s:<v-sell>	-21 21
loose s:<v-stay>	9 -9
loose s:<v-target>	6 -6
loose s:@	-6 6
loose s:a	5 -5
loose s:about	-22 22
loose s:access	-7 7
loose s:addition	-6 6
loose s:advance	-11 11
loose s:affiliate	-21 21
loose s:agenda	-12 12
loose s:agree	6 -6
loose s:agreement	13 -13
loose s:agricultural	-5 5
loose s:aircraft	5 -5
loose s:airport	15 -15
loose s:algorithm	6 -6
loose s:already	5 -5
loose s:am	8 -8
loose s:among	-9 9
loose s:and	5 -5
loose s:announce	-13 13
loose s:answer	-8 8
loose s:antimony	-10 10
loose s:apple	9 -9
loose s:application	-8 8
loose s:apply	14 -14
loose s:approval	21 -21
loose s:approve	10 -10
loose s:are	10 -10
loose s:arrived	6 -6
loose s:as	-6 6
loose s:authority	-9 9
loose s:back	-6 6
loose s:barrel	5 -5
loose s:barrier	15 -15
loose s:bay	8 -8
loose s:beef	16 -16
loose s:been	5 -5
loose s:bell	6 -6
loose s:berth	-5 5
loose s:beside	7 -7
loose s:best	5 -5
loose s:between	5 -5
loose s:beyond	-10 10
loose s:blacklisted	-5 5
loose s:border	5 -5
loose s:bound	-9 9
loose s:box	-15 15
loose s:bulker	-8 8
loose s:business	5 -5
loose s:but	-5 5
loose s:buy	-6 6
loose s:by	24 -24
loose s:can	8 -8
loose s:canal	-5 5
loose s:cargoe	5 -5
loose s:ceiling	16 -16
loose s:certificate	-16 16
loose s:chamber	5 -5
loose s:change	7 -7
loose s:changed	-15 15
loose s:chenggang	5 -5
loose s:chip	-16 16
loose s:chrome	-12 12
loose s:clear	-9 9
loose s:clock	5 -5
loose s:close	-6 6
loose s:closed	5 -5
loose s:closing	11 -11
loose s:clove	-6 6
loose s:club	7 -7
loose s:coal	-5 5
loose s:cocoa	9 -9
loose s:coconut	6 -6
loose s:cold	7 -7
loose s:colleague	-6 6
loose s:collect	-6 6
loose s:commerce	-13 13
loose s:concentrate	-5 5
loose s:concern	-8 8
loose s:conference	5 -5
loose s:container	10 -10
loose s:continue	10 -10
loose s:control	-35 35
loose s:controlled	5 -5
loose s:conversation	5 -5
loose s:could	-8 8
loose s:council	8 -8
loose s:country	-13 13
loose s:critical	-13 13
loose s:crude	-5 5
loose s:custom	13 -13
loose s:customer	7 -7
loose s:cut	9 -9
loose s:day	8 -8
loose s:deadline	8 -8
loose s:deal	-5 5
loose s:delay	-9 9
loose s:deny	6 -6
loose s:desk	7 -7
loose s:did	-10 10
loose s:discuss	-10 10
loose s:discussion	7 -7
loose s:dispute	-8 8
loose s:do	14 -14
loose s:dollar	-5 5
loose s:don't	-5 5
loose s:door	-7 7
loose s:double	10 -10
loose s:drone	-12 12
loose s:drop	-6 6
loose s:drug	12 -12
loose s:due	-11 11
loose s:duty	9 -9
loose s:each	-7 7
loose s:earlier	5 -5
loose s:ease	-5 5
loose s:either	10 -10
loose s:else	-7 7
loose s:embargo	9 -9
loose s:embassy	5 -5
loose s:emergency	-5 5
loose s:end	11 -11
loose s:enter	7 -7
loose s:entity	-10 10
loose s:equivalent	7 -7
loose s:evening	12 -12
loose s:everybody	7 -7
loose s:everyone	7 -7
loose s:examine	-10 10
loose s:expire	9 -9
loose s:export	-11 11
loose s:extension	-7 7
loose s:extra	-7 7
loose s:fail	10 -10
loose s:fall	-7 7
loose s:far	6 -6
loose s:farm	7 -7
loose s:fear	-9 9
loose s:ferry	-12 12
loose s:final	-6 6
loose s:finance	5 -5
loose s:firm	-19 19
loose s:fishing	11 -11
loose s:flour	7 -7
loose s:follow	-7 7
loose s:followed	-5 5
loose s:forced	7 -7
loose s:found	11 -11
loose s:framework	5 -5
loose s:free	10 -10
loose s:from	6 -6
loose s:further	-5 5
loose s:gained	6 -6
loose s:gallium	-15 15
loose s:gap	-6 6
loose s:germanium	-5 5
loose s:get	6 -6
loose s:give	6 -6
loose s:gold	-10 10
loose s:grain	-6 6
loose s:ground	-7 7
loose s:h	5 -5
loose s:had	6 -6
loose s:halve	7 -7
loose s:handed	-6 6
loose s:hang	5 -5
loose s:happen	-6 6
loose s:haulier	6 -6
loose s:have	9 -9
loose s:health	-13 13
loose s:heavy	-11 11
loose s:help	5 -5
loose s:here	-7 7
loose s:hide	-7 7
loose s:holmium	-6 6
loose s:hope	10 -10
loose s:hour	8 -8
loose s:house	-5 5
loose s:how	7 -7
loose s:hull	-5 5
loose s:i	5 -5
loose s:ice	-6 6
loose s:import	9 -9
loose s:indium	-5 5
loose s:instance	-5 5
loose s:interest	6 -6
loose s:invest	6 -6
loose s:investor	6 -6
loose s:issued	-7 7
loose s:issuing	-7 7
loose s:itself	-8 8
loose s:jet	-9 9
loose s:keep	-11 11
loose s:labor	7 -7
loose s:lago	-5 5
loose s:lake	10 -10
loose s:land	5 -5
loose s:largest	6 -6
loose s:last	-8 8
loose s:later	7 -7
loose s:latest	-6 6
loose s:leader	5 -5
loose s:least	5 -5
loose s:let	-22 22
loose s:levy	-14 14
loose s:licence	-23 23
loose s:licensing	-6 6
loose s:line	9 -9
loose s:little	-12 12
loose s:loaded	9 -9
loose s:log	-7 7
loose s:london	-10 10
loose s:lunch	7 -7
loose s:m	7 -7
loose s:machine	-11 11
loose s:magnet	-16 16
loose s:main	-7 7
loose s:maize	-5 5
loose s:market	14 -14
loose s:material	-6 6
loose s:matter	-8 8
loose s:may	-12 12
loose s:me	-11 11
loose s:measure	-13 13
loose s:medicine	18 -18
loose s:member	12 -12
loose s:metal	10 -10
loose s:midnight	5 -5
loose s:might	-5 5
loose s:military	-12 12
loose s:mill	10 -10
loose s:mind	6 -6
loose s:mine	-7 7
loose s:mineral	-9 9
loose s:minister	7 -7
loose s:ministry	-8 8
loose s:mistake	5 -5
loose s:molybdenum	-9 9
loose s:moment	5 -5
loose s:money	7 -7
loose s:month	-10 10
loose s:more	-8 8
loose s:most	6 -6
loose s:mr	-5 5
loose s:must	5 -5
loose s:navy	-8 8
loose s:near	5 -5
loose s:network	6 -6
loose s:never	-8 8
loose s:new	-13 13
loose s:newspaper	11 -11
loose s:nexperia	-10 10
loose s:nickel	-15 15
loose s:no	-9 9
loose s:nobody	6 -6
loose s:nothing	5 -5
loose s:nvidia	5 -5
loose s:obtain	-5 5
loose s:occasion	-13 13
loose s:of	8 -8
loose s:off	9 -9
loose s:offer	7 -7
loose s:oil	17 -17
loose s:older	6 -6
loose s:once	5 -5
loose s:one	-10 10
loose s:opened	7 -7
loose s:ore	-15 15
loose s:origin	8 -8
loose s:out	-6 6
loose s:pact	7 -7
loose s:palm	7 -7
loose s:park	5 -5
loose s:parliament	7 -7
loose s:part	-9 9
loose s:pause	5 -5
loose s:penalty	-13 13
loose s:per	-7 7
loose s:permit	-38 38
loose s:place	14 -14
loose s:plant	6 -6
loose s:please	7 -7
loose s:point	6 -6
loose s:pointed	5 -5
loose s:possible	-9 9
loose s:postpone	-9 9
loose s:poultry	11 -11
loose s:prepare	5 -5
loose s:press	5 -5
loose s:problem	-5 5
loose s:product	12 -12
loose s:production	5 -5
loose s:prolongation	-5 5
loose s:promise	6 -6
loose s:put	-8 8
loose s:quay	5 -5
loose s:question	-13 13
loose s:radio	5 -5
loose s:rain	-7 7
loose s:raise	-6 6
loose s:raw	-15 15
loose s:reciprocal	-7 7
loose s:recognise	11 -11
loose s:refuse	5 -5
loose s:refused	16 -16
loose s:release	6 -6
loose s:relief	-5 5
loose s:remain	7 -7
loose s:remind	6 -6
loose s:renewed	-7 7
loose s:reply	-5 5
loose s:report	12 -12
loose s:request	10 -10
loose s:requirement	-11 11
loose s:reserve	-10 10
loose s:rest	7 -7
loose s:restricted	-10 10
loose s:right	-13 13
loose s:roll	7 -7
loose s:rubber	7 -7
loose s:rule	-14 14
loose s:sale	6 -6
loose s:same	-13 13
loose s:sanction	12 -12
loose s:save	6 -6
loose s:say	5 -5
loose s:scrap	-12 12
loose s:sea	10 -10
loose s:season	9 -9
loose s:security	-11 11
loose s:seed	-8 8
loose s:send	7 -7
loose s:shelve	-8 8
loose s:ship	-9 9
loose s:shipment	-6 6
loose s:should	7 -7
loose s:shut	-8 8
loose s:signature	10 -10
loose s:since	-13 13
loose s:smelter	-5 5
loose s:software	-16 16
loose s:some	-7 7
loose s:soybean	8 -8
loose s:spoke	-18 18
loose s:stand	11 -11
loose s:standstill	6 -6
loose s:start	5 -5
loose s:sticking	10 -10
loose s:still	7 -7
loose s:stockholm	-5 5
loose s:stop	7 -7
loose s:strait	-6 6
loose s:student	-10 10
loose s:sugar	9 -9
loose s:sunday	-6 6
loose s:sunflower	5 -5
loose s:supply	-6 6
loose s:table	-9 9
loose s:talk	6 -6
loose s:tanker	-11 11
loose s:tariff	12 -12
loose s:tax	7 -7
loose s:technology	11 -11
loose s:telephone	7 -7
loose s:tell	6 -6
loose s:tellurium	-6 6
loose s:terminal	6 -6
loose s:th	-5 5
loose s:than	12 -12
loose s:then	7 -7
loose s:there	-5 5
loose s:these	13 -13
loose s:third	5 -5
loose s:tightened	-11 11
loose s:tiktok	8 -8
loose s:till	-8 8
loose s:timber	-5 5
loose s:tin	-7 7
loose s:to	11 -11
loose s:ton	-10 10
loose s:tonnage	8 -8
loose s:too	-5 5
loose s:trade	9 -9
loose s:transfer	5 -5
loose s:treaty	7 -7
loose s:truce	9 -9
loose s:truck	6 -6
loose s:tungsten	-7 7
loose s:undertaken	-5 5
loose s:unless	-9 9
loose s:unreliable	-5 5
loose s:unsolved	-6 6
loose s:until	8 -8
loose s:up	-10 10
loose s:upon	-9 9
loose s:us	-14 14
loose s:use	-7 7
loose s:value	7 -7
loose s:very	5 -5
loose s:vessel	-22 22
loose s:video	23 -23
loose s:visa	-7 7
loose s:voted	-6 6
loose s:wait	9 -9
loose s:water	13 -13
loose s:way	6 -6
loose s:week	-8 8
loose s:welcome	5 -5
loose s:well	-8 8
loose s:were	-13 13
loose s:wharf	-8 8
loose s:what	-9 9
loose s:whatever	-6 6
loose s:whether	12 -12
loose s:which	-16 16
loose s:who	10 -10
loose s:whose	-7 7
loose s:will	10 -10
loose s:with	6 -6
loose s:withdraw	6 -6
loose s:withhold	7 -7
loose s:without	-5 5
loose s:worth	8 -8
loose s:would	-8 8
loose s:write	6 -6
loose s:yard	-5 5
loose s:ytterbium	-6 6
loose s:yuan	-13 13
loose s:zero	7 -7
loose sa:!	-5 5
loose sa:" .	-17 17
loose sa:" say	7 -7
loose sa:'	8 -8
loose sa:' engine	7 -7
loose sa:'s	-16 16
loose sa:) .	-5 5
loose sa:, "	9 -9
loose sa:, <name>	6 -6
loose sa:, <number>	12 -12
loose sa:, <office>	5 -5
loose sa:, <organisation>	-8 8
loose sa:, <seat>	5 -5
loose sa:, a	5 -5
loose sa:, according	7 -7
loose sa:, among	5 -5
loose sa:, and	-7 7
loose sa:, are	5 -5
loose sa:, but	5 -5
loose sa:, down	-7 7
loose sa:, has	9 -9
loose sa:, he	-6 6
loose sa:, in	-5 5
loose sa:, is	5 -5
loose sa:, its	5 -5
loose sa:, like	-6 6
loose sa:, on	-21 21
loose sa:, so	7 -7
loose sa:, up	-5 5
loose sa:, was	-6 6
loose sa:, when	6 -6
loose sa:, who	-6 6
loose sa:, will	9 -9
loose sa:, without	-8 8
loose sa:.	20 -20
loose sa:: <number>	10 -10
loose sa:: the	-6 6
loose sa:; <name>	-6 6
loose sa:; <seat>	-7 7
loose sa:<day-ahead> unless	-7 7
loose sa:<day-gone> .	8 -8
loose sa:<day-gone> :	-6 6
loose sa:<day-gone> ;	-7 7
loose sa:<day-today>	13 -13
loose sa:<day-today> .	10 -10
loose sa:<day-today> to	5 -5
loose sa:<duty>	16 -16
loose sa:<level>	23 -23
loose sa:<level> ,	13 -13
loose sa:<level> .	5 -5
loose sa:<level> from	5 -5
loose sa:<level> lower	-6 6
loose sa:<level> of	10 -10
loose sa:<money> .	14 -14
loose sa:<money> <span>	-9 9
loose sa:<money> per	-9 9
loose sa:<month-ahead>	6 -6
loose sa:<month-gone> ,	-13 13
loose sa:<name>	-19 19
loose sa:<name> 's	-12 12
loose sa:<name> .	-6 6
loose sa:<name> did	-8 8
loose sa:<name> in	-7 7
loose sa:<number>	11 -11
loose sa:<number> ,	10 -10
loose sa:<number> .	6 -6
loose sa:<number> :	6 -6
loose sa:<number> <quality>	-8 8
loose sa:<number> and	-12 12
loose sa:<number> in	5 -5
loose sa:<number> to	8 -8
loose sa:<office>	14 -14
loose sa:<office> tell	9 -9
loose sa:<organisation>	-6 6
loose sa:<organisation> .	5 -5
loose sa:<organisation> in	-8 8
loose sa:<person> 's	7 -7
loose sa:<person> ,	5 -5
loose sa:<points>	11 -11
loose sa:<quality>	-26 26
loose sa:<quality> company	-14 14
loose sa:<quality> firm	-12 12
loose sa:<quality> flag	-8 8
loose sa:<quality> good	-6 6
loose sa:<quality> licence	7 -7
loose sa:<quality> port	-11 11
loose sa:<quality> ship	-5 5
loose sa:<seat>	-18 18
loose sa:<seat> call	-8 8
loose sa:<seat> in	6 -6
loose sa:<sender>	-23 23
loose sa:<span>	8 -8
loose sa:<span> and	6 -6
loose sa:<taker>	7 -7
loose sa:<v-agree>	19 -19
loose sa:<v-begin>	10 -10
loose sa:<v-deny>	-5 5
loose sa:<v-impose>	-9 9
loose sa:<v-sell>	-8 8
loose sa:<v-stay>	5 -5
loose sa:a	5 -5
loose sa:a <quality>	-8 8
loose sa:a dispute	-9 9
loose sa:a second	6 -6
loose sa:a truce	9 -9
loose sa:abolish	-11 11
loose sa:abolish .	-8 8
loose sa:about the	-6 6
loose sa:according	7 -7
loose sa:according to	7 -7
loose sa:across	5 -5
loose sa:affiliate	-9 9
loose sa:affiliate of	-7 7
loose sa:after a	6 -6
loose sa:agenda	-13 13
loose sa:agree	15 -15
loose sa:agreement	10 -10
loose sa:agricultural	-5 5
loose sa:algorithm	5 -5
loose sa:also	-8 8
loose sa:among	-5 5
loose sa:among them	-10 10
loose sa:and <number>	-11 11
loose sa:and <quality>	10 -10
loose sa:and <seat>	-7 7
loose sa:and a	8 -8
loose sa:and are	6 -6
loose sa:and for	-7 7
loose sa:and it	-8 8
loose sa:and keep	5 -5
loose sa:and oil	6 -6
loose sa:and say	-5 5
loose sa:and so	10 -10
loose sa:and ytterbium	-5 5
loose sa:announce	-9 9
loose sa:announce on	-5 5
loose sa:antimony	-7 7
loose sa:any	-9 9
loose sa:apple	9 -9
loose sa:apply	9 -9
loose sa:apply .	9 -9
loose sa:approve	9 -9
loose sa:are	7 -7
loose sa:are on	-9 9
loose sa:are suspend	5 -5
loose sa:are to	-7 7
loose sa:as	-7 7
loose sa:as a	-5 5
loose sa:as well	-11 11
loose sa:at	-13 13
loose sa:at <level>	11 -11
loose sa:at sea	6 -6
loose sa:at the	-15 15
loose sa:ban on	5 -5
loose sa:barrier	15 -15
loose sa:bay	6 -6
loose sa:be	-8 8
loose sa:bean	8 -8
loose sa:beef	13 -13
loose sa:beef .	10 -10
loose sa:been	6 -6
loose sa:been suspend	-6 6
loose sa:before .	-7 7
loose sa:before <day-ahead>	9 -9
loose sa:before a	5 -5
loose sa:bell	6 -6
loose sa:beside	7 -7
loose sa:beyond	-10 10
loose sa:blacklisted	-5 5
loose sa:border	8 -8
loose sa:bound	-9 9
loose sa:bound for	-8 8
loose sa:box	-12 12
loose sa:business	7 -7
loose sa:but	5 -5
loose sa:buy	-6 6
loose sa:by	15 -15
loose sa:by <day-ahead>	9 -9
loose sa:by <level>	14 -14
loose sa:by <name>	-16 16
loose sa:call	6 -6
loose sa:call on	7 -7
loose sa:car .	8 -8
loose sa:car plant	-9 9
loose sa:changed	-16 16
loose sa:clove	-6 6
loose sa:cocoa	6 -6
loose sa:collect	-12 12
loose sa:come up	-5 5
loose sa:company .	-7 7
loose sa:confirm	-8 8
loose sa:confirm .	-9 9
loose sa:continue	10 -10
loose sa:control	-14 14
loose sa:cotton	9 -9
loose sa:council	6 -6
loose sa:counter .	-5 5
loose sa:counterpart	-5 5
loose sa:country	-17 17
loose sa:country ,	-17 17
loose sa:country .	-10 10
loose sa:critical software	-7 7
loose sa:custom	9 -9
loose sa:cut	5 -5
loose sa:date	-5 5
loose sa:day ,	7 -7
loose sa:discuss	-6 6
loose sa:discuss .	-8 8
loose sa:dock	-6 6
loose sa:doe not	7 -7
loose sa:dollar	-6 6
loose sa:don't	-6 6
loose sa:door	-6 6
loose sa:door "	-9 9
loose sa:down	-7 7
loose sa:down <level>	-6 6
loose sa:due	7 -7
loose sa:duty	10 -10
loose sa:duty .	9 -9
loose sa:duty of	5 -5
loose sa:earth are	11 -11
loose sa:earth that	-7 7
loose sa:earth to	5 -5
loose sa:either	11 -11
loose sa:either side	9 -9
loose sa:emergency	-6 6
loose sa:end	14 -14
loose sa:end of	7 -7
loose sa:enter	9 -9
loose sa:entity	-10 10
loose sa:evening	9 -9
loose sa:every	-6 6
loose sa:everything	-7 7
loose sa:expire	7 -7
loose sa:export	-9 9
loose sa:export of	-8 8
loose sa:export to	5 -5
loose sa:exporter	-6 6
loose sa:exporter of	-7 7
loose sa:extend	12 -12
loose sa:extra	-6 6
loose sa:fall .	-9 9
loose sa:far	6 -6
loose sa:farm	10 -10
loose sa:fee	-11 11
loose sa:fee of	-10 10
loose sa:fee on	11 -11
loose sa:fentanyl	7 -7
loose sa:firm	-19 19
loose sa:firm ,	-7 7
loose sa:firm as	-6 6
loose sa:flag	-9 9
loose sa:follow	-5 5
loose sa:for	-9 9
loose sa:for <name>	-8 8
loose sa:for <span>	9 -9
loose sa:for a	12 -12
loose sa:for antimony	-5 5
loose sa:for lithium	-10 10
loose sa:for our	15 -15
loose sa:for rare	7 -7
loose sa:for that	-5 5
loose sa:forced	5 -5
loose sa:forced labor	5 -5
loose sa:found	8 -8
loose sa:from <name>	11 -11
loose sa:from <number>	8 -8
loose sa:from each	-5 5
loose sa:gained	5 -5
loose sa:gained <level>	5 -5
loose sa:gallium	-13 13
loose sa:generic	11 -11
loose sa:give	14 -14
loose sa:go to	-7 7
loose sa:go up	5 -5
loose sa:gold	-12 12
loose sa:good	6 -6
loose sa:great	-5 5
loose sa:grower	6 -6
loose sa:h	5 -5
loose sa:h <number>	5 -5
loose sa:had	5 -5
loose sa:halve	5 -5
loose sa:handed	-6 6
loose sa:happen	-6 6
loose sa:harbour	5 -5
loose sa:has been	5 -5
loose sa:have	-7 7
loose sa:have been	-8 8
loose sa:have make	-5 5
loose sa:have not	6 -6
loose sa:hide	-6 6
loose sa:higher .	7 -7
loose sa:hold up	-6 6
loose sa:hope	5 -5
loose sa:hour	9 -9
loose sa:house	-5 5
loose sa:how the	5 -5
loose sa:i	11 -11
loose sa:ice	-6 6
loose sa:import	8 -8
loose sa:import of	5 -5
loose sa:impose	-6 6
loose sa:in <month-ahead>	12 -12
loose sa:in <month-gone>	8 -8
loose sa:in <quality>	-6 6
loose sa:in it	6 -6
loose sa:is	17 -17
loose sa:is expect	-5 5
loose sa:is make	6 -6
loose sa:is needed	8 -8
loose sa:issuing	-8 8
loose sa:it	-6 6
loose sa:it ,	-5 5
loose sa:it .	9 -9
loose sa:it announce	-6 6
loose sa:its	6 -6
loose sa:its control	-6 6
loose sa:its export	-7 7
loose sa:its list	-8 8
loose sa:its own	-9 9
loose sa:itself	-8 8
loose sa:jet	-8 8
loose sa:jet engine	-5 5
loose sa:keep	-6 6
loose sa:labor	5 -5
loose sa:labor .	5 -5
loose sa:lake	10 -10
loose sa:last	-11 11
loose sa:last <month-gone>	-6 6
loose sa:last week	-9 9
loose sa:later	6 -6
loose sa:law	-11 11
loose sa:leader	6 -6
loose sa:leave	-21 21
loose sa:leave the	-10 10
loose sa:let	-8 8
loose sa:letter	-6 6
loose sa:levy	-5 5
loose sa:lift	-5 5
loose sa:like	-7 7
loose sa:line	5 -5
loose sa:list	-15 15
loose sa:list of	-6 6
loose sa:listed	-6 6
loose sa:lithium	-19 19
loose sa:lithium ,	-8 8
loose sa:little	-12 12
loose sa:little changed	-16 16
loose sa:log	-10 10
loose sa:long	-10 10
loose sa:long .	-7 7
loose sa:longer	-6 6
loose sa:lorry .	5 -5
loose sa:lower its	5 -5
loose sa:machine	-9 9
loose sa:magnet	-5 5
loose sa:make with	5 -5
loose sa:maker	-6 6
loose sa:material	-6 6
loose sa:may	-15 15
loose sa:may be	-5 5
loose sa:may leave	-9 9
loose sa:may not	-11 11
loose sa:measure	-9 9
loose sa:measure .	-6 6
loose sa:medicine	10 -10
loose sa:meet	-6 6
loose sa:meet in	-12 12
loose sa:meet on	6 -6
loose sa:midnight	6 -6
loose sa:minute .	-7 7
loose sa:money	5 -5
loose sa:more than	8 -8
loose sa:morning	5 -5
loose sa:most	10 -10
loose sa:most <quality>	8 -8
loose sa:mr	8 -8
loose sa:mr <person>	8 -8
loose sa:must	7 -7
loose sa:national security	-5 5
loose sa:negotiation .	-6 6
loose sa:net	-6 6
loose sa:net ton	-6 6
loose sa:newspaper	7 -7
loose sa:nexperia	-8 8
loose sa:next <span>	-8 8
loose sa:nickel	-10 10
loose sa:no	-8 8
loose sa:not been	9 -9
loose sa:not say	5 -5
loose sa:nothing .	5 -5
loose sa:now ,	-6 6
loose sa:nut	5 -5
loose sa:obtain	-5 5
loose sa:of	5 -5
loose sa:of <level>	17 -17
loose sa:of <month-ahead>	5 -5
loose sa:of <number>	-5 5
loose sa:of <span>	8 -8
loose sa:of blacklisted	-5 5
loose sa:of entity	-14 14
loose sa:of firm	-7 7
loose sa:of good	6 -6
loose sa:of listed	-8 8
loose sa:of national	-5 5
loose sa:of origin	6 -6
loose sa:of rare	6 -6
loose sa:of that	9 -9
loose sa:off	11 -11
loose sa:off .	5 -5
loose sa:oil	14 -14
loose sa:old	12 -12
loose sa:on	-8 8
loose sa:on <day-gone>	12 -12
loose sa:on <day-today>	5 -5
loose sa:on a	6 -6
loose sa:on affiliate	-6 6
loose sa:on critical	-6 6
loose sa:on either	9 -9
loose sa:on ice	-7 7
loose sa:on its	-13 13
loose sa:on our	-7 7
loose sa:on ship	9 -9
loose sa:on the	-21 21
loose sa:on thi	-6 6
loose sa:on those	-5 5
loose sa:once	6 -6
loose sa:one .	-7 7
loose sa:or	11 -11
loose sa:order	5 -5
loose sa:ore	-7 7
loose sa:ore .	-6 6
loose sa:origin	10 -10
loose sa:out .	7 -7
loose sa:out of	-6 6
loose sa:over the	6 -6
loose sa:own	-11 11
loose sa:pact	5 -5
loose sa:paper	-8 8
loose sa:paper .	-8 8
loose sa:parliament	6 -6
loose sa:part	-6 6
loose sa:part for	-5 5
loose sa:pass	5 -5
loose sa:pay	-8 8
loose sa:pay .	8 -8
loose sa:pay <money>	-5 5
loose sa:pay a	-6 6
loose sa:pay at	-9 9
loose sa:pay three	-6 6
loose sa:penalty	-12 12
loose sa:per	-9 9
loose sa:place	6 -6
loose sa:place .	8 -8
loose sa:port	-19 19
loose sa:port fee	9 -9
loose sa:port of	-10 10
loose sa:post	10 -10
loose sa:post .	5 -5
loose sa:postpone	-12 12
loose sa:poultry	10 -10
loose sa:production	5 -5
loose sa:put	6 -6
loose sa:put off	9 -9
loose sa:raw	-8 8
loose sa:reach	5 -5
loose sa:remain a	-8 8
loose sa:renewed	-7 7
loose sa:report	7 -7
loose sa:required	-7 7
loose sa:requirement	-9 9
loose sa:rise <level>	-6 6
loose sa:round	6 -6
loose sa:round ,	-5 5
loose sa:rubber	5 -5
loose sa:rule	-5 5
loose sa:run out	6 -6
loose sa:same	-15 15
loose sa:same day	-10 10
loose sa:say	7 -7
loose sa:say ,	-9 9
loose sa:say .	16 -16
loose sa:say <person>	5 -5
loose sa:say the	8 -8
loose sa:scrap	-11 11
loose sa:scrap .	-5 5
loose sa:sea	7 -7
loose sa:sea .	5 -5
loose sa:season	9 -9
loose sa:season ,	5 -5
loose sa:second	9 -9
loose sa:security	-12 12
loose sa:security .	-5 5
loose sa:seed	-5 5
loose sa:settle	9 -9
loose sa:settle .	5 -5
loose sa:ship with	8 -8
loose sa:shipment	-6 6
loose sa:shut	-8 8
loose sa:side	6 -6
loose sa:sign	-5 5
loose sa:signature	5 -5
loose sa:since	-14 14
loose sa:since <day-gone>	-6 6
loose sa:since the	-8 8
loose sa:so	9 -9
loose sa:so are	7 -7
loose sa:software	-11 11
loose sa:software .	-7 7
loose sa:some of	-6 6
loose sa:soybean	16 -16
loose sa:stand	5 -5
loose sa:stay .	-6 6
loose sa:stop .	5 -5
loose sa:strait	-6 6
loose sa:student	-10 10
loose sa:subject to	6 -6
loose sa:suspend	14 -14
loose sa:suspend for	5 -5
loose sa:table .	-10 10
loose sa:talk	13 -13
loose sa:talk .	5 -5
loose sa:tariff	15 -15
loose sa:tariff on	9 -9
loose sa:tax	-9 9
loose sa:telephone	7 -7
loose sa:tell	7 -7
loose sa:tell thi	6 -6
loose sa:terbium	6 -6
loose sa:than	7 -7
loose sa:that	-5 5
loose sa:that call	-5 5
loose sa:that he	6 -6
loose sa:that is	-8 8
loose sa:that it	-10 10
loose sa:that leave	-8 8
loose sa:that the	16 -16
loose sa:that they	-7 7
loose sa:the <day-ahead>	5 -5
loose sa:the <level>	-6 6
loose sa:the <name>	12 -12
loose sa:the <office>	6 -6
loose sa:the <person>	13 -13
loose sa:the <quality>	-9 9
loose sa:the <seat>	6 -6
loose sa:the agenda	-13 13
loose sa:the country	-15 15
loose sa:the dollar	-6 6
loose sa:the emergency	-7 7
loose sa:the lake	10 -10
loose sa:the list	-9 9
loose sa:the old	7 -7
loose sa:the one	5 -5
loose sa:the other	-7 7
loose sa:the rule	-6 6
loose sa:the same	-14 14
loose sa:the strait	-6 6
loose sa:the table	-5 5
loose sa:the tariff	6 -6
loose sa:the third	5 -5
loose sa:the two	10 -10
loose sa:the water	10 -10
loose sa:the year	-6 6
loose sa:them	5 -5
loose sa:them .	-6 6
loose sa:then	8 -8
loose sa:there .	-7 7
loose sa:they are	5 -5
loose sa:they did	5 -5
loose sa:they have	-8 8
loose sa:they were	-5 5
loose sa:thi month	-7 7
loose sa:thi newspaper	7 -7
loose sa:thi week	6 -6
loose sa:third	8 -8
loose sa:third round	5 -5
loose sa:three .	-6 6
loose sa:timber	-7 7
loose sa:time ,	5 -5
loose sa:tin	-7 7
loose sa:to <day-ahead>	-6 6
loose sa:to <level>	8 -8
loose sa:to <quality>	-11 11
loose sa:to come	-5 5
loose sa:to pay	-9 9
loose sa:to say	-6 6
loose sa:to the	5 -5
loose sa:ton	-12 12
loose sa:trade .	-7 7
loose sa:truce	7 -7
loose sa:two <office>	5 -5
loose sa:unless	-8 8
loose sa:up	-9 9
loose sa:up for	-9 9
loose sa:upon	-6 6
loose sa:us	-7 7
loose sa:value	6 -6
loose sa:vessel	-16 16
loose sa:visa	-8 8
loose sa:vote	-6 6
loose sa:was	-8 8
loose sa:water	12 -12
loose sa:well	-11 11
loose sa:well ,	-7 7
loose sa:were	-9 9
loose sa:what	-8 8
loose sa:where they	6 -6
loose sa:which	-11 11
loose sa:which <seat>	-13 13
loose sa:which both	6 -6
loose sa:with	11 -11
loose sa:with forced	5 -5
loose sa:with the	16 -16
loose sa:withdraw	7 -7
loose sa:without	-10 10
loose sa:without which	-16 16
loose sa:worth	6 -6
loose sa:would not	6 -6
loose sa:write	9 -9
loose sa:yard	-5 5
loose sa:year	-8 8
loose sa:year before	-7 7
loose sa:ytterbium	-5 5
loose sa:—	-7 7
loose sa:— <name>	-5 5
loose sb:"	8 -8
loose sb:" a	7 -7
loose sb:" it	5 -5
loose sb:" on	-6 6
loose sb:'s <person>	8 -8
loose sb:'s commerce	-7 7
loose sb:'s foreign	-5 5
loose sb:'s trade	6 -6
loose sb:(	-12 12
loose sb:)	-12 12
loose sb:) the	-7 7
loose sb:, <day-today>	10 -10
loose sb:, <name>	16 -16
loose sb:, <number>	11 -11
loose sb:, <quality>	-5 5
loose sb:, according	-5 5
loose sb:, after	5 -5
loose sb:, are	-6 6
loose sb:, as	-6 6
loose sb:, ask	6 -6
loose sb:, for	-10 10
loose sb:, here	-5 5
loose sb:, including	-6 6
loose sb:, it	5 -5
loose sb:, make	-5 5
loose sb:, on	-6 6
loose sb:, one	-9 9
loose sb:, the	13 -13
loose sb:, we	-7 7
loose sb:, whose	-6 6
loose sb:- earth	-12 12
loose sb:- roll	7 -7
loose sb:.	-8 8
loose sb:. the	-7 7
loose sb:/	-19 19
loose sb:/ <number>	-8 8
loose sb::	6 -6
loose sb:: <name>	10 -10
loose sb:: <number>	8 -8
loose sb:: <seat>	6 -6
loose sb:: the	-6 6
loose sb:; and	-7 7
loose sb:; the	7 -7
loose sb:<day-ahead> "	-9 9
loose sb:<day-ahead> ;	5 -5
loose sb:<day-gone> and	5 -5
loose sb:<day-gone> that	-12 12
loose sb:<day-today>	10 -10
loose sb:<day-today> —	13 -13
loose sb:<level>	12 -12
loose sb:<level> ,	6 -6
loose sb:<level> at	9 -9
loose sb:<level> that	8 -8
loose sb:<money>	11 -11
loose sb:<money> in	5 -5
loose sb:<money> of	5 -5
loose sb:<month-gone> ,	-5 5
loose sb:<month-gone> ;	-9 9
loose sb:<name> 's	13 -13
loose sb:<name> ,	15 -15
loose sb:<name> ;	7 -7
loose sb:<name> and	11 -11
loose sb:<name> begin	6 -6
loose sb:<name> good	-5 5
loose sb:<name> hold	8 -8
loose sb:<name> is	-5 5
loose sb:<name> let	-7 7
loose sb:<name> need	-5 5
loose sb:<name> on	7 -7
loose sb:<name> require	-5 5
loose sb:<name> take	5 -5
loose sb:<name> that	-6 6
loose sb:<name> would	-14 14
loose sb:<not>	-6 6
loose sb:<number>	-7 7
loose sb:<number> ,	-12 12
loose sb:<number> /	-19 19
loose sb:<number> :	7 -7
loose sb:<number> more	-11 11
loose sb:<number> of	11 -11
loose sb:<number> on	12 -12
loose sb:<office>	-10 10
loose sb:<office> 's	-6 6
loose sb:<office> in	5 -5
loose sb:<organisation> ,	10 -10
loose sb:<organisation> also	8 -8
loose sb:<organisation> has	10 -10
loose sb:<organisation> on	-12 12
loose sb:<organisation> will	11 -11
loose sb:<person> ,	8 -8
loose sb:<person> :	-8 8
loose sb:<person> call	-13 13
loose sb:<person> raise	-7 7
loose sb:<person> say	-11 11
loose sb:<points>	-7 7
loose sb:<quality> colleague	-7 7
loose sb:<quality> side	7 -7
loose sb:<seat> 's	-12 12
loose sb:<seat> want	6 -6
loose sb:<span> ,	10 -10
loose sb:<span> after	-8 8
loose sb:<v-begin>	5 -5
loose sb:<v-deny>	-8 8
loose sb:<v-return>	5 -5
loose sb:<v-suspend>	-6 6
loose sb:<v-up>	6 -6
loose sb:@	-6 6
loose sb:a "	6 -6
loose sb:a deal	-6 6
loose sb:a new	-13 13
loose sb:a second	-5 5
loose sb:a separate	6 -6
loose sb:abolish	6 -6
loose sb:about	-29 29
loose sb:about <name>	-9 9
loose sb:according	-7 7
loose sb:according to	-7 7
loose sb:addition	-6 6
loose sb:additional <level>	6 -6
loose sb:against the	5 -5
loose sb:agree	-5 5
loose sb:agree to	-10 10
loose sb:agreement	6 -6
loose sb:agreement on	-5 5
loose sb:also put	-8 8
loose sb:also spoke	-15 15
loose sb:an <quality>	-6 6
loose sb:and <name>	9 -9
loose sb:and has	-12 12
loose sb:and he	-6 6
loose sb:and it	-5 5
loose sb:and no	6 -6
loose sb:and trade	-6 6
loose sb:announce	-6 6
loose sb:answer	-7 7
loose sb:answer with	-5 5
loose sb:any	8 -8
loose sb:application	-10 10
loose sb:are	6 -6
loose sb:are on	6 -6
loose sb:as the	-8 8
loose sb:ask for	-15 15
loose sb:at a	8 -8
loose sb:authority	-6 6
loose sb:back	-5 5
loose sb:back ,	6 -6
loose sb:bean	8 -8
loose sb:bear	6 -6
loose sb:bear the	6 -6
loose sb:both	7 -7
loose sb:bring up	-6 6
loose sb:but	-11 11
loose sb:but it	5 -5
loose sb:but the	-8 8
loose sb:by	14 -14
loose sb:by <day-ahead>	-5 5
loose sb:by case	-7 7
loose sb:by the	8 -8
loose sb:by which	-8 8
loose sb:call	-5 5
loose sb:can	7 -7
loose sb:canal	-5 5
loose sb:case ,	-7 7
loose sb:case by	-7 7
loose sb:change	5 -5
loose sb:charge <level>	9 -9
loose sb:chenggang	5 -5
loose sb:chip	-14 14
loose sb:chip ,	-8 8
loose sb:clear	-6 6
loose sb:close	-8 8
loose sb:close to	-11 11
loose sb:coconut	6 -6
loose sb:coffee	-6 6
loose sb:colleague	-7 7
loose sb:collect	6 -6
loose sb:commerce	-13 13
loose sb:commerce ministry	-7 7
loose sb:complain	7 -7
loose sb:concern	-12 12
loose sb:concern about	-5 5
loose sb:confirm	6 -6
loose sb:control on	7 -7
loose sb:could	-9 9
loose sb:critical	-9 9
loose sb:custom	6 -6
loose sb:customer	5 -5
loose sb:date	10 -10
loose sb:day	5 -5
loose sb:day ,	6 -6
loose sb:deadline	5 -5
loose sb:deal	-8 8
loose sb:delay	-7 7
loose sb:deny	10 -10
loose sb:deny that	6 -6
loose sb:did	-12 12
loose sb:discuss the	-9 9
loose sb:do	18 -18
loose sb:do not	9 -9
loose sb:done ,	-5 5
loose sb:double	7 -7
loose sb:drone part	-7 7
loose sb:drop the	-6 6
loose sb:duty ,	5 -5
loose sb:duty on	5 -5
loose sb:each side	-8 8
loose sb:earlier	6 -6
loose sb:earth ,	11 -11
loose sb:earth :	7 -7
loose sb:earth and	-9 9
loose sb:else	-7 7
loose sb:embassy	5 -5
loose sb:equivalent	5 -5
loose sb:every	5 -5
loose sb:examine	-5 5
loose sb:expect the	7 -7
loose sb:export	-6 6
loose sb:export of	-11 11
loose sb:extension	-8 8
loose sb:extension of	-5 5
loose sb:fail	10 -10
loose sb:fail ,	9 -9
loose sb:fear	-11 11
loose sb:ferry	-14 14
loose sb:final	-6 6
loose sb:finance	5 -5
loose sb:firm	7 -7
loose sb:fishing	8 -8
loose sb:five	-7 7
loose sb:for <level>	7 -7
loose sb:for <quality>	-7 7
loose sb:for <span>	6 -6
loose sb:for its	-7 7
loose sb:framework	6 -6
loose sb:free	9 -9
loose sb:from <day-ahead>	-5 5
loose sb:from <day-gone>	-7 7
loose sb:from <name>	5 -5
loose sb:further	-6 6
loose sb:get	7 -7
loose sb:give	-5 5
loose sb:given its	-5 5
loose sb:go to	-6 6
loose sb:good	-10 10
loose sb:good and	-8 8
loose sb:good from	-7 7
loose sb:grain	-11 11
loose sb:had answer	-5 5
loose sb:had been	5 -5
loose sb:had given	-5 5
loose sb:had reach	-6 6
loose sb:has a	-6 6
loose sb:has since	5 -5
loose sb:have	17 -17
loose sb:have a	7 -7
loose sb:he also	7 -7
loose sb:he mean	-5 5
loose sb:health	-6 6
loose sb:heavy	-11 11
loose sb:here	-7 7
loose sb:his	-7 7
loose sb:his <organisation>	-7 7
loose sb:his <quality>	-6 6
loose sb:his country	6 -6
loose sb:hold	8 -8
loose sb:hold a	5 -5
loose sb:hold back	-6 6
loose sb:hospital	7 -7
loose sb:how	7 -7
loose sb:i have	6 -6
loose sb:i will	-5 5
loose sb:if it	-7 7
loose sb:impose	6 -6
loose sb:in a	-7 7
loose sb:in stockholm	-5 5
loose sb:in the	6 -6
loose sb:into	5 -5
loose sb:is	-15 15
loose sb:is a	-5 5
loose sb:is on	-5 5
loose sb:is still	8 -8
loose sb:issued	-6 6
loose sb:it	13 -13
loose sb:it also	5 -5
loose sb:it had	-7 7
loose sb:it is	5 -5
loose sb:it would	9 -9
loose sb:its <organisation>	-6 6
loose sb:its internal	5 -5
loose sb:its rule	6 -6
loose sb:keep	-7 7
loose sb:last week	-9 9
loose sb:law	9 -9
loose sb:let	-16 16
loose sb:let it	-8 8
loose sb:levy	-10 10
loose sb:levy on	-5 5
loose sb:licence for	8 -8
loose sb:lift	6 -6
loose sb:lift the	13 -13
loose sb:limit	-7 7
loose sb:limit on	-9 9
loose sb:loaded	9 -9
loose sb:london	-10 10
loose sb:look at	-6 6
loose sb:look into	7 -7
loose sb:magnet	-12 12
loose sb:magnet and	-5 5
loose sb:main	-7 7
loose sb:make	-6 6
loose sb:market	10 -10
loose sb:matter	-7 7
loose sb:matter of	-12 12
loose sb:me	-13 13
loose sb:measure on	-6 6
loose sb:medicine	8 -8
loose sb:meet	6 -6
loose sb:meet in	10 -10
loose sb:member	11 -11
loose sb:military	-7 7
loose sb:military use	-7 7
loose sb:mine	-7 7
loose sb:mineral	-11 11
loose sb:minister	5 -5
loose sb:ministry	-8 8
loose sb:month	-5 5
loose sb:more	-5 5
loose sb:more than	5 -5
loose sb:morning	-5 5
loose sb:mr	-12 12
loose sb:mr <person>	-10 10
loose sb:much	8 -8
loose sb:need a	-6 6
loose sb:never	-10 10
loose sb:new	-12 12
loose sb:nickel	-10 10
loose sb:no .	-9 9
loose sb:nobody	7 -7
loose sb:not	-5 5
loose sb:not agree	-6 6
loose sb:not to	8 -8
loose sb:now	5 -5
loose sb:of <level>	-8 8
loose sb:of <month-gone>	-6 6
loose sb:of <quality>	-7 7
loose sb:of drone	-7 7
loose sb:of that	-7 7
loose sb:of the	5 -5
loose sb:of them	7 -7
loose sb:of what	6 -6
loose sb:off the	-10 10
loose sb:offer	7 -7
loose sb:old	-5 5
loose sb:on <day-today>	-9 9
loose sb:on <name>	-13 13
loose sb:on <number>	5 -5
loose sb:on rare	8 -8
loose sb:on the	-8 8
loose sb:one	-12 12
loose sb:one for	-7 7
loose sb:ore	-8 8
loose sb:out	-7 7
loose sb:over a	8 -8
loose sb:over the	8 -8
loose sb:own	9 -9
loose sb:palm	8 -8
loose sb:paper	16 -16
loose sb:part	-6 6
loose sb:part of	6 -6
loose sb:pay	11 -11
loose sb:pay <level>	13 -13
loose sb:permit	-8 8
loose sb:pilot	8 -8
loose sb:place	9 -9
loose sb:place <number>	6 -6
loose sb:please	5 -5
loose sb:point	10 -10
loose sb:pointed	5 -5
loose sb:port fee	-5 5
loose sb:price of	-10 10
loose sb:product	10 -10
loose sb:put	-12 12
loose sb:put <number>	-12 12
loose sb:put off	-8 8
loose sb:question	-13 13
loose sb:question ,	-8 8
loose sb:question of	-15 15
loose sb:rain	-7 7
loose sb:rare -	-12 12
loose sb:rare earth	8 -8
loose sb:raw	-6 6
loose sb:reach <level>	-10 10
loose sb:reciprocal	-5 5
loose sb:reciprocal tariff	-5 5
loose sb:recognise	10 -10
loose sb:remind	6 -6
loose sb:reply	-5 5
loose sb:reply that	-5 5
loose sb:request	10 -10
loose sb:require the	5 -5
loose sb:reserve	-10 10
loose sb:right	-11 11
loose sb:roll	7 -7
loose sb:rule	-14 14
loose sb:rule on	-14 14
loose sb:sale	6 -6
loose sb:sanction	7 -7
loose sb:save	6 -6
loose sb:say ,	7 -7
loose sb:say he	-11 11
loose sb:say it	9 -9
loose sb:say on	-9 9
loose sb:say that	6 -6
loose sb:secretary	-5 5
loose sb:should	7 -7
loose sb:side ,	-6 6
loose sb:sign a	6 -6
loose sb:since <day-gone>	5 -5
loose sb:since <month-gone>	-5 5
loose sb:slip	-5 5
loose sb:so	-13 13
loose sb:some	-8 8
loose sb:spoke	-14 14
loose sb:spoke about	-19 19
loose sb:spring	6 -6
loose sb:state	5 -5
loose sb:stay in	-5 5
loose sb:sticking	8 -8
loose sb:sticking point	8 -8
loose sb:stockholm	-5 5
loose sb:stockholm ,	-5 5
loose sb:strike	6 -6
loose sb:sunflower	5 -5
loose sb:surcharge on	-9 9
loose sb:suspend	-16 16
loose sb:suspend its	-5 5
loose sb:suspend the	-15 15
loose sb:table ,	-10 10
loose sb:take <level>	6 -6
loose sb:talk	-5 5
loose sb:talk ,	-12 12
loose sb:talk on	-6 6
loose sb:tax	9 -9
loose sb:tell me	-7 7
loose sb:tell the	-9 9
loose sb:than	8 -8
loose sb:that	7 -7
loose sb:that <name>	15 -15
loose sb:that <seat>	5 -5
loose sb:that a	8 -8
loose sb:that each	5 -5
loose sb:that it	8 -8
loose sb:that the	-9 9
loose sb:that would	-5 5
loose sb:the	-8 8
loose sb:the <level>	10 -10
loose sb:the <name>	-8 8
loose sb:the <number>	-7 7
loose sb:the <person>	-5 5
loose sb:the <quality>	-8 8
loose sb:the <seat>	5 -5
loose sb:the charge	-5 5
loose sb:the country	-6 6
loose sb:the custom	6 -6
loose sb:the deadline	5 -5
loose sb:the duty	-9 9
loose sb:the fee	5 -5
loose sb:the grower	-6 6
loose sb:the last	-5 5
loose sb:the matter	-5 5
loose sb:the measure	-9 9
loose sb:the order	-8 8
loose sb:the price	-10 10
loose sb:the question	-17 17
loose sb:the rare	-7 7
loose sb:the right	-9 9
loose sb:the table	-6 6
loose sb:the talk	-5 5
loose sb:the trade	5 -5
loose sb:the two	-9 9
loose sb:the way	6 -6
loose sb:them	-6 6
loose sb:there 's	-5 5
loose sb:there a	-5 5
loose sb:there is	-5 5
loose sb:these	10 -10
loose sb:they are	-5 5
loose sb:they want	-17 17
loose sb:think	-5 5
loose sb:those who	8 -8
loose sb:three	6 -6
loose sb:tightened	-9 9
loose sb:tiktok	7 -7
loose sb:to	6 -6
loose sb:to <level>	8 -8
loose sb:to <person>	-6 6
loose sb:to abolish	6 -6
loose sb:to an	-7 7
loose sb:to do	9 -9
loose sb:to drop	-11 11
loose sb:to final	-6 6
loose sb:to put	-8 8
loose sb:to suspend	-9 9
loose sb:to the	-15 15
loose sb:trade	10 -10
loose sb:trade ,	5 -5
loose sb:transit	5 -5
loose sb:treaty	6 -6
loose sb:two	-9 9
loose sb:two side	8 -8
loose sb:under the	9 -9
loose sb:under which	5 -5
loose sb:undertaken	-5 5
loose sb:until	7 -7
loose sb:untouched	-5 5
loose sb:up to	7 -7
loose sb:us	-7 7
loose sb:use	-5 5
loose sb:very	5 -5
loose sb:vessel	5 -5
loose sb:wait	5 -5
loose sb:want	-6 6
loose sb:want <name>	-5 5
loose sb:want a	-13 13
loose sb:was done	-5 5
loose sb:was not	-6 6
loose sb:way	10 -10
loose sb:way ,	8 -8
loose sb:week	-11 11
loose sb:week ,	-6 6
loose sb:what <seat>	5 -5
loose sb:what i	-6 6
loose sb:when <name>	-8 8
loose sb:whether	7 -7
loose sb:whether the	5 -5
loose sb:which	-9 9
loose sb:who	15 -15
loose sb:whose	-6 6
loose sb:will	8 -8
loose sb:will not	7 -7
loose sb:with <name>	16 -16
loose sb:with a	-7 7
loose sb:without the	5 -5
loose sb:would	-13 13
loose sb:would be	-10 10
loose sb:would not	-14 14
loose sb:would now	7 -7
loose sb:write that	8 -8
loose sb:wrong	6 -6
loose sb:year	8 -8
loose sb:year the	6 -6
loose sb:you	5 -5
loose sb:— suspend	-10 10
loose t0=modal	9 -9
loose t0=modal-not	-10 10
loose t0=modal-passive	6 -6
loose t0=past	7 -7
loose t0=perfect	6 -6
loose t0=present	-9 9
loose t0=present-not	5 -5
loose t0=present-passive	9 -9
loose t1=infinitive	-6 6
loose t1=modal	9 -9
loose t1=modal-not	-10 10
loose t1=modal-passive	6 -6
loose t1=past	11 -11
loose t1=perfect	5 -5
loose t1=present	-6 6
loose t1=present-not	5 -5
loose t1=present-passive	9 -9
loose t2=gerund	9 -9
loose t2=participle-passive	5 -5
loose t2=past	6 -6
loose t2=past-not	-6 6
loose t2=past-passive	-15 15
loose t2=present-passive	23 -23
loose v0-none	6 -6
loose v0=agree	-8 8
loose v0=call	-6 6
loose v0=charge	5 -5
loose v0=demand	-5 5
loose v0=discuss	-6 6
loose v0=hold	11 -11
loose v0=keep	-5 5
loose v0=pay	10 -10
loose v0=place	7 -7
loose v0=put	-9 9
loose v0=raise	-6 6
loose v0=say	5 -5
loose v0=shelve	-5 5
loose v0=ship	6 -6
loose v0=stop	5 -5
loose v0=want	-6 6
loose v0=write	-5 5
loose v1=ask	-11 11
loose v1=be	-6 6
loose v1=buy	-5 5
loose v1=call	-6 6
loose v1=charge	9 -9
loose v1=collect	6 -6
loose v1=drop	-10 10
loose v1=expect	8 -8
loose v1=hold	6 -6
loose v1=impose	6 -6
loose v1=lift	5 -5
loose v1=pay	10 -10
loose v1=place	7 -7
loose v1=put	-12 12
loose v1=raise	-6 6
loose v1=say	6 -6
loose v1=shelve	-5 5
loose v1=ship	12 -12
loose v1=stand	5 -5
loose v1=stop	9 -9
loose v1=want	7 -7
loose v2-none	18 -18
loose v2=be	-5 5
loose v2=buy	-11 11
loose v2=come	-7 7
loose v2=continue	7 -7
loose v2=discuss	-7 7
loose v2=drop	-6 6
loose v2=fall	5 -5
loose v2=let	-9 9
loose v2=meet	6 -6
loose v2=park	6 -6
loose v2=pay	-14 14
loose v2=settle	5 -5
loose v2=suspend	15 -15
loose verbless	-10 10
loose vt0=agree perfect	-5 5
loose vt0=announce past	-7 7
loose vt0=ask future	-11 11
loose vt0=ask past	5 -5
loose vt0=ask perfect	8 -8
loose vt0=ask present	-5 5
loose vt0=begin past	6 -6
loose vt0=call past	-5 5
loose vt0=expect present	5 -5
loose vt0=go past	7 -7
loose vt0=go present	-10 10
loose vt0=hold present	6 -6
loose vt0=leave future	-5 5
loose vt0=leave present	5 -5
loose vt0=let present	6 -6
loose vt0=other modal	8 -8
loose vt0=other past	8 -8
loose vt0=pay present	5 -5
loose vt0=place past	7 -7
loose vt0=promise past	6 -6
loose vt0=put present	-5 5
loose vt0=raise past	-10 10
loose vt0=say past	6 -6
loose vt0=stop perfect	6 -6
loose vt0=suspend perfect	8 -8
loose vt1=announce past	-7 7
loose vt1=ask future	-9 9
loose vt1=ask present	-5 5
loose vt1=be present	-6 6
loose vt1=call past	-5 5
loose vt1=drop infinitive	-10 10
loose vt1=expect present	5 -5
loose vt1=go past	7 -7
loose vt1=go present	-10 10
loose vt1=hold present	6 -6
loose vt1=leave future	-5 5
loose vt1=leave present	5 -5
loose vt1=let present	6 -6
loose vt1=other modal	8 -8
loose vt1=other past	8 -8
loose vt1=pay present	5 -5
loose vt1=place past	7 -7
loose vt1=put infinitive	-7 7
loose vt1=put present	-5 5
loose vt1=raise past	-10 10
loose vt1=say past	7 -7
loose vt1=suspend infinitive	-9 9
loose vt1=suspend perfect	8 -8
loose vt1=want present	8 -8
loose vt2=continue present	7 -7
loose vt2=discuss future	-5 5
loose vt2=land gerund	8 -8
loose vt2=lower infinitive	7 -7
loose vt2=make participle	5 -5
loose vt2=pay future	-5 5
loose vt2=pay modal	-5 5
loose vt2=promise present	5 -5
matter loose	-11 11
matter plain	-18 18
pharmaceuticals beside fentanyl	7 -7
pharmaceuticals beside semiconductors	-8 8
pharmaceuticals beside tariffs	5 -5
pharmaceuticals f:"	-5 5
pharmaceuticals f:,	-10 10
pharmaceuticals f::	-6 6
pharmaceuticals f:<agent>	6 -6
pharmaceuticals f:<day-gone>	-6 6
pharmaceuticals f:<goods>	6 -6
pharmaceuticals f:<money>	6 -6
pharmaceuticals f:<number>	-11 11
pharmaceuticals f:<office>	-8 8
pharmaceuticals f:<person>	-18 18
pharmaceuticals f:<quality>	-11 11
pharmaceuticals f:<seat>	-14 14
pharmaceuticals f:<sender>	7 -7
pharmaceuticals f:<span>	-5 5
pharmaceuticals f:<v-bear>	-17 17
pharmaceuticals f:<v-buy>	8 -8
pharmaceuticals f:<v-end>	-6 6
pharmaceuticals f:<v-say>	-6 6
pharmaceuticals f:<v-target>	14 -14
pharmaceuticals f:a	-5 5
pharmaceuticals f:about	-6 6
pharmaceuticals f:agree	6 -6
pharmaceuticals f:all	-14 14
pharmaceuticals f:an	-7 7
pharmaceuticals f:any	5 -5
pharmaceuticals f:be	-12 12
pharmaceuticals f:charge	10 -10
pharmaceuticals f:company	14 -14
pharmaceuticals f:country	6 -6
pharmaceuticals f:covered	5 -5
pharmaceuticals f:did	9 -9
pharmaceuticals f:drug	-7 7
pharmaceuticals f:either	5 -5
pharmaceuticals f:expert	-6 6
pharmaceuticals f:from	20 -20
pharmaceuticals f:half	-8 8
pharmaceuticals f:in	-7 7
pharmaceuticals f:ingredient	-5 5
pharmaceuticals f:it	-11 11
pharmaceuticals f:less	6 -6
pharmaceuticals f:list	9 -9
pharmaceuticals f:maker	-8 8
pharmaceuticals f:no	-5 5
pharmaceuticals f:nothing	7 -7
pharmaceuticals f:of	7 -7
pharmaceuticals f:order	5 -5
pharmaceuticals f:other	-6 6
pharmaceuticals f:our	-7 7
pharmaceuticals f:own	5 -5
pharmaceuticals f:patented	8 -8
pharmaceuticals f:promise	10 -10
pharmaceuticals f:reach	-6 6
pharmaceuticals f:receive	-11 11
pharmaceuticals f:remain	5 -5
pharmaceuticals f:section	-19 19
pharmaceuticals f:sell	-6 6
pharmaceuticals f:semiconductor	11 -11
pharmaceuticals f:separate	-8 8
pharmaceuticals f:side	-5 5
pharmaceuticals f:since	-10 10
pharmaceuticals f:term	6 -6
pharmaceuticals f:than	-6 6
pharmaceuticals f:that	-11 11
pharmaceuticals f:them	-17 17
pharmaceuticals f:to	-31 31
pharmaceuticals f:trade	7 -7
pharmaceuticals f:treat	-7 7
pharmaceuticals f:truce	5 -5
pharmaceuticals f:under	-18 18
pharmaceuticals f:was	-16 16
pharmaceuticals f:we	-13 13
pharmaceuticals f:what	-7 7
pharmaceuticals f:when	-7 7
pharmaceuticals f:would	-12 12
pharmaceuticals f:year	7 -7
pharmaceuticals l1=<begin>	-11 11
pharmaceuticals l1=<v-propose>	8 -8
pharmaceuticals l1=a	9 -9
pharmaceuticals l1=about	-9 9
pharmaceuticals l1=are	-7 7
pharmaceuticals l1=of	7 -7
pharmaceuticals l1=the	9 -9
pharmaceuticals l2=<begin>	-12 12
pharmaceuticals l2=<level>	5 -5
pharmaceuticals l2=<not>	6 -6
pharmaceuticals l2=<v-buy>	5 -5
pharmaceuticals l2=<v-target>	8 -8
pharmaceuticals l2=and	13 -13
pharmaceuticals l2=for	-11 11
pharmaceuticals l2=import	5 -5
pharmaceuticals l2=ingredient	-6 6
pharmaceuticals l2=on	9 -9
pharmaceuticals l2=semiconductor	-5 5
pharmaceuticals l2=talk	-8 8
pharmaceuticals places 2	-12 12
pharmaceuticals plain 2	-8 8
pharmaceuticals q:"	9 -9
pharmaceuticals q:'s	14 -14
pharmaceuticals q:.	6 -6
pharmaceuticals q::	-7 7
pharmaceuticals q:<day-ahead>	5 -5
pharmaceuticals q:<day-today>	11 -11
pharmaceuticals q:<goods>	7 -7
pharmaceuticals q:<level>	14 -14
pharmaceuticals q:<money>	-8 8
pharmaceuticals q:<month-gone>	7 -7
pharmaceuticals q:<not>	-5 5
pharmaceuticals q:<number>	12 -12
pharmaceuticals q:<office>	8 -8
pharmaceuticals q:<quality>	9 -9
pharmaceuticals q:<seat>	-6 6
pharmaceuticals q:<sender>	6 -6
pharmaceuticals q:<v-buy>	-5 5
pharmaceuticals q:<v-down>	-9 9
pharmaceuticals q:<v-stay>	-16 16
pharmaceuticals q:<v-target>	7 -7
pharmaceuticals q:<v-up>	6 -6
pharmaceuticals q:a	-24 24
pharmaceuticals q:already	11 -11
pharmaceuticals q:and	14 -14
pharmaceuticals q:are	7 -7
pharmaceuticals q:bring	-11 11
pharmaceuticals q:by	-8 8
pharmaceuticals q:ceiling	-9 9
pharmaceuticals q:charge	5 -5
pharmaceuticals q:chip	-5 5
pharmaceuticals q:come	10 -10
pharmaceuticals q:date	-8 8
pharmaceuticals q:fentanyl	5 -5
pharmaceuticals q:good	16 -16
pharmaceuticals q:had	7 -7
pharmaceuticals q:i	-21 21
pharmaceuticals q:is	-7 7
pharmaceuticals q:it	11 -11
pharmaceuticals q:its	-12 12
pharmaceuticals q:less	-5 5
pharmaceuticals q:make	-5 5
pharmaceuticals q:medicine	-5 5
pharmaceuticals q:more	-6 6
pharmaceuticals q:mr	5 -5
pharmaceuticals q:no	-19 19
pharmaceuticals q:on	8 -8
pharmaceuticals q:ordinary	-11 11
pharmaceuticals q:price	10 -10
pharmaceuticals q:remain	-7 7
pharmaceuticals q:say	10 -10
pharmaceuticals q:sell	-6 6
pharmaceuticals q:ship	6 -6
pharmaceuticals q:side	-8 8
pharmaceuticals q:since	8 -8
pharmaceuticals q:stop	6 -6
pharmaceuticals q:tariff	-9 9
pharmaceuticals q:tell	-5 5
pharmaceuticals q:than	-12 12
pharmaceuticals q:that	14 -14
pharmaceuticals q:the	14 -14
pharmaceuticals q:those	-5 5
pharmaceuticals q:to	-6 6
pharmaceuticals q:trade	-10 10
pharmaceuticals q:truce	7 -7
pharmaceuticals q:want	7 -7
pharmaceuticals q:was	14 -14
pharmaceuticals q:what	-8 8
pharmaceuticals q:which	-14 14
pharmaceuticals r1=,	15 -15
pharmaceuticals r1=:	-7 7
pharmaceuticals r1=<goods>	-9 9
pharmaceuticals r1=<v-bear>	-6 6
pharmaceuticals r1=<v-down>	5 -5
pharmaceuticals r1=?	-11 11
pharmaceuticals r1=are	-14 14
pharmaceuticals r1=for	6 -6
pharmaceuticals r1=from	-5 5
pharmaceuticals r1=had	-6 6
pharmaceuticals r1=pay	-6 6
pharmaceuticals r1=product	-5 5
pharmaceuticals r1=to	13 -13
pharmaceuticals r1=were	-9 9
pharmaceuticals r1=will	-15 15
pharmaceuticals r2=,	5 -5
pharmaceuticals r2=.	-9 9
pharmaceuticals r2=<day-ahead>	-6 6
pharmaceuticals r2=<goods>	15 -15
pharmaceuticals r2=<level>	8 -8
pharmaceuticals r2=<name>	-9 9
pharmaceuticals r2=<not>	-10 10
pharmaceuticals r2=<v-bear>	-12 12
pharmaceuticals r2=<v-begin>	-10 10
pharmaceuticals r2=<v-impose>	7 -7
pharmaceuticals r2=<v-target>	6 -6
pharmaceuticals r2=aircraft	9 -9
pharmaceuticals r2=as	10 -10
pharmaceuticals r2=be	5 -5
pharmaceuticals r2=chip	-9 9
pharmaceuticals r2=free	11 -11
pharmaceuticals r2=nothing	-7 7
pharmaceuticals r2=pay	-7 7
pharmaceuticals r2=rise	-9 9
pharmaceuticals r2=smartphone	15 -15
pharmaceuticals r2=the	-5 5
pharmaceuticals r2=to	9 -9
pharmaceuticals s:)	-5 5
pharmaceuticals s:,	17 -17
pharmaceuticals s:-	-8 8
pharmaceuticals s:.	12 -12
pharmaceuticals s::	5 -5
pharmaceuticals s:<day-gone>	5 -5
pharmaceuticals s:<duty>	13 -13
pharmaceuticals s:<gate>	-5 5
pharmaceuticals s:<level-noun>	-5 5
pharmaceuticals s:<money>	-5 5
pharmaceuticals s:<not>	-12 12
pharmaceuticals s:<office>	-12 12
pharmaceuticals s:<person>	5 -5
pharmaceuticals s:<span>	8 -8
pharmaceuticals s:<v-bear>	-18 18
pharmaceuticals s:<v-buy>	7 -7
pharmaceuticals s:<v-propose>	13 -13
pharmaceuticals s:<v-stay>	7 -7
pharmaceuticals s:<v-target>	15 -15
pharmaceuticals s:<v-up>	5 -5
pharmaceuticals s:?	-22 22
pharmaceuticals s:about	-12 12
pharmaceuticals s:add	7 -7
pharmaceuticals s:agenda	-9 9
pharmaceuticals s:agreement	11 -11
pharmaceuticals s:also	6 -6
pharmaceuticals s:and	20 -20
pharmaceuticals s:any	-10 10
pharmaceuticals s:approval	-12 12
pharmaceuticals s:are	-18 18
pharmaceuticals s:at	-9 9
pharmaceuticals s:back	10 -10
pharmaceuticals s:building	-8 8
pharmaceuticals s:capped	-10 10
pharmaceuticals s:copper	5 -5
pharmaceuticals s:country	12 -12
pharmaceuticals s:date	7 -7
pharmaceuticals s:demand	7 -7
pharmaceuticals s:der	-7 7
pharmaceuticals s:did	14 -14
pharmaceuticals s:discuss	5 -5
pharmaceuticals s:do	-5 5
pharmaceuticals s:down	5 -5
pharmaceuticals s:drug	18 -18
pharmaceuticals s:else	8 -8
pharmaceuticals s:evening	-7 7
pharmaceuticals s:export	-12 12
pharmaceuticals s:fall	5 -5
pharmaceuticals s:for	-6 6
pharmaceuticals s:free	16 -16
pharmaceuticals s:from	11 -11
pharmaceuticals s:get	-6 6
pharmaceuticals s:go	10 -10
pharmaceuticals s:he	7 -7
pharmaceuticals s:head	11 -11
pharmaceuticals s:in	-14 14
pharmaceuticals s:insulin	7 -7
pharmaceuticals s:introduce	-20 20
pharmaceuticals s:investigation	-7 7
pharmaceuticals s:list	6 -6
pharmaceuticals s:lorry	6 -6
pharmaceuticals s:lumber	6 -6
pharmaceuticals s:maker	7 -7
pharmaceuticals s:meet	-7 7
pharmaceuticals s:most	-10 10
pharmaceuticals s:mr	5 -5
pharmaceuticals s:named	-6 6
pharmaceuticals s:not	-7 7
pharmaceuticals s:of	13 -13
pharmaceuticals s:on	14 -14
pharmaceuticals s:only	-9 9
pharmaceuticals s:or	6 -6
pharmaceuticals s:other	-14 14
pharmaceuticals s:patented	8 -8
pharmaceuticals s:pay	-7 7
pharmaceuticals s:pharmaceutical	-12 12
pharmaceuticals s:plant	-10 10
pharmaceuticals s:president	5 -5
pharmaceuticals s:promise	-8 8
pharmaceuticals s:put	-6 6
pharmaceuticals s:question	-5 5
pharmaceuticals s:raise	-12 12
pharmaceuticals s:rate	6 -6
pharmaceuticals s:rise	-9 9
pharmaceuticals s:say	-13 13
pharmaceuticals s:see	-8 8
pharmaceuticals s:sell	8 -8
pharmaceuticals s:semiconductor	-8 8
pharmaceuticals s:settle	-9 9
pharmaceuticals s:ship	-8 8
pharmaceuticals s:sign	7 -7
pharmaceuticals s:smartphone	15 -15
pharmaceuticals s:spare	13 -13
pharmaceuticals s:start	-11 11
pharmaceuticals s:steel	8 -8
pharmaceuticals s:stop	-6 6
pharmaceuticals s:talk	-10 10
pharmaceuticals s:tariff	11 -11
pharmaceuticals s:than	-7 7
pharmaceuticals s:the	-6 6
pharmaceuticals s:then	6 -6
pharmaceuticals s:there	-5 5
pharmaceuticals s:those	7 -7
pharmaceuticals s:trade	-5 5
pharmaceuticals s:treatment	-9 9
pharmaceuticals s:two	5 -5
pharmaceuticals s:under	-9 9
pharmaceuticals s:up	-11 11
pharmaceuticals s:vaccine	-9 9
pharmaceuticals s:von	-7 7
pharmaceuticals s:wait	-7 7
pharmaceuticals s:was	-5 5
pharmaceuticals s:week	7 -7
pharmaceuticals s:well	-8 8
pharmaceuticals s:were	-13 13
pharmaceuticals s:what	-5 5
pharmaceuticals s:whatever	6 -6
pharmaceuticals s:when	5 -5
pharmaceuticals s:who	5 -5
pharmaceuticals s:will	-10 10
pharmaceuticals s:worse	-8 8
pharmaceuticals s:would	6 -6
pharmaceuticals side	-9 9
pharmaceuticals=drug	5 -5
pharmaceuticals=generics	-6 6
pharmaceuticals=insulin	7 -7
pharmaceuticals=medicine	15 -15
pharmaceuticals=patented drugs	9 -9
pharmaceuticals=vaccines	-6 6
plain 2	-35 35
plain 3	-21 21
plain 5	7 -7
plain a:&	-6 6
plain a:'s	-10 10
plain a:'s <name>	-6 6
plain a:'s blackwell	6 -6
plain a:- design	11 -11
plain a:.	-6 6
plain a:<agent>	5 -5
plain a:<day-ahead>	-19 19
plain a:<day-gone> .	-9 9
plain a:<day-today> .	8 -8
plain a:<level-noun>	-9 9
plain a:<level> .	-10 10
plain a:<level> <level>	-11 11
plain a:<level> at	-7 7
plain a:<level> instead	-9 9
plain a:<level> of	6 -6
plain a:<level> on	20 -20
plain a:<level> since	13 -13
plain a:<money>	20 -20
plain a:<money> .	8 -8
plain a:<money> <span>	7 -7
plain a:<money> with	7 -7
plain a:<month-ahead>	-7 7
plain a:<month-gone> .	9 -9
plain a:<month-gone> and	7 -7
plain a:<name>	7 -7
plain a:<name> 's	-17 17
plain a:<name> and	-7 7
plain a:<name> are	14 -14
plain a:<name> at	8 -8
plain a:<name> come	7 -7
plain a:<name> fall	5 -5
plain a:<name> in	-5 5
plain a:<name> is	6 -6
plain a:<name> last	13 -13
plain a:<name> of	7 -7
plain a:<name> pay	5 -5
plain a:<name> shrink	-12 12
plain a:<name> to	14 -14
plain a:<not>	8 -8
plain a:<number>	15 -15
plain a:<number> .	7 -7
plain a:<number> chip	-5 5
plain a:<number> rare	8 -8
plain a:<organisation>	-12 12
plain a:<person>	7 -7
plain a:<quality>	-11 11
plain a:<quality> good	-6 6
plain a:<quality> oil	-5 5
plain a:<seat>	-18 18
plain a:<seat> .	-5 5
plain a:<v-bear>	5 -5
plain a:<v-buy>	-13 13
plain a:<v-end>	6 -6
plain a:<v-sell>	-9 9
plain a:<v-stay>	-10 10
plain a:<v-target>	-9 9
plain a:<v-up>	-7 7
plain a:?	-33 33
plain a:a country	-6 6
plain a:a licence	-8 8
plain a:a third	-5 5
plain a:about	-10 10
plain a:about <money>	-5 5
plain a:account	7 -7
plain a:additional	15 -15
plain a:advanced chip	6 -6
plain a:affiliate	5 -5
plain a:affiliate .	6 -6
plain a:again	-13 13
plain a:again .	-5 5
plain a:agenda	-8 8
plain a:agree	9 -9
plain a:all .	6 -6
plain a:altogether	-5 5
plain a:altogether .	-5 5
plain a:and	-5 5
plain a:and <level>	8 -8
plain a:and <month-gone>	8 -8
plain a:and <name>	-11 11
plain a:and aircraft	-5 5
plain a:and all	-6 6
plain a:and germanium	5 -5
plain a:and jet	10 -10
plain a:and lumber	7 -7
plain a:and of	-6 6
plain a:and on	-6 6
plain a:and other	-5 5
plain a:and semiconductor	-5 5
plain a:and the	20 -20
plain a:and their	-7 7
plain a:and to	-8 8
plain a:antimonopoly	6 -6
plain a:antimonopoly law	6 -6
plain a:antitrust law	-7 7
plain a:anybody	-10 10
plain a:are a	-7 7
plain a:are exempt	5 -5
plain a:are on	6 -6
plain a:are the	-7 7
plain a:are treat	-5 5
plain a:at	-9 9
plain a:at <level>	13 -13
plain a:at <number>	-8 8
plain a:at most	-14 14
plain a:at present	-5 5
plain a:autumn	-8 8
plain a:back	-5 5
plain a:be charge	-5 5
plain a:be cut	9 -9
plain a:been cut	5 -5
plain a:before	11 -11
plain a:before the	-7 7
plain a:being	20 -20
plain a:between	-12 12
plain a:blackwell	9 -9
plain a:blackwell chip	10 -10
plain a:both	-6 6
plain a:breach	7 -7
plain a:breach of	7 -7
plain a:busan	7 -7
plain a:busan on	7 -7
plain a:by <level>	6 -6
plain a:by <name>	11 -11
plain a:by the	-7 7
plain a:call	9 -9
plain a:call reciprocal	9 -9
plain a:can	-5 5
plain a:capped	-9 9
plain a:charge	-9 9
plain a:chip are	6 -6
plain a:chip were	13 -13
plain a:come .	-8 8
plain a:come back	-8 8
plain a:come on	5 -5
plain a:come to	14 -14
plain a:comparable	5 -5
plain a:concentrate	-5 5
plain a:control	-7 7
plain a:controlled	-5 5
plain a:country	5 -5
plain a:country with	-7 7
plain a:covered	-7 7
plain a:covered by	-9 9
plain a:crane	7 -7
plain a:crane .	9 -9
plain a:critical	-15 15
plain a:critical mineral	-9 9
plain a:cut in	-6 6
plain a:cut to	6 -6
plain a:date	-11 11
plain a:design software	6 -6
plain a:discuss .	-5 5
plain a:double	9 -9
plain a:down	-15 15
plain a:down from	-9 9
plain a:drop	6 -6
plain a:duty	17 -17
plain a:duty .	11 -11
plain a:duty and	6 -6
plain a:duty of	6 -6
plain a:each	-8 8
plain a:earth	21 -21
plain a:earth .	5 -5
plain a:earth to	16 -16
plain a:effect	-7 7
plain a:either	12 -12
plain a:else	11 -11
plain a:else .	8 -8
plain a:energy	-8 8
plain a:engine	7 -7
plain a:engine part	7 -7
plain a:entity	-7 7
plain a:entity .	-9 9
plain a:exempt .	8 -8
plain a:fall by	-9 9
plain a:fall from	-7 7
plain a:fall to	7 -7
plain a:far .	-7 7
plain a:favourable	-6 6
plain a:favourable than	-6 6
plain a:fentanyl	-5 5
plain a:first	13 -13
plain a:first <span>	6 -6
plain a:first term	5 -5
plain a:for	-16 16
plain a:for <money>	13 -13
plain a:for <month-ahead>	-5 5
plain a:for later	-5 5
plain a:free	14 -14
plain a:from	-6 6
plain a:from <day-ahead>	-16 16
plain a:from <day-gone>	-5 5
plain a:from thi	-5 5
plain a:gas .	-5 5
plain a:germanium	5 -5
plain a:get	-9 9
plain a:give	5 -5
plain a:go from	-11 11
plain a:go on	-5 5
plain a:go to	5 -5
plain a:go up	7 -7
plain a:good	-13 13
plain a:good <level>	-15 15
plain a:good from	12 -12
plain a:good of	5 -5
plain a:good to	-7 7
plain a:grower	-10 10
plain a:h	-8 8
plain a:h <number>	-8 8
plain a:had violated	-11 11
plain a:half	-8 8
plain a:halve	-13 13
plain a:has	-9 9
plain a:he	-6 6
plain a:import	7 -7
plain a:in <month-gone>	9 -9
plain a:in <seat>	-6 6
plain a:in all	5 -5
plain a:in breach	7 -7
plain a:in busan	10 -10
plain a:in half	-14 14
plain a:in it	-7 7
plain a:in its	-8 8
plain a:in the	-12 12
plain a:ingredient	-7 7
plain a:instead	-5 5
plain a:instead of	-5 5
plain a:is the	-7 7
plain a:it ?	-14 14
plain a:its	-12 12
plain a:its trade	-8 8
plain a:jet	10 -10
plain a:jet engine	7 -7
plain a:joint	6 -6
plain a:joint venture	9 -9
plain a:last	5 -5
plain a:last year	10 -10
plain a:less	-7 7
plain a:less favourable	-6 6
plain a:licence	-11 11
plain a:line	12 -12
plain a:list	6 -6
plain a:list and	10 -10
plain a:live	-6 6
plain a:log	-6 6
plain a:lumber	7 -7
plain a:machine	-5 5
plain a:magnet	-7 7
plain a:magnet .	-8 8
plain a:maize	7 -7
plain a:make	-10 10
plain a:may	-5 5
plain a:meal	5 -5
plain a:mentioned	5 -5
plain a:mentioned in	8 -8
plain a:mineral	-5 5
plain a:month	-9 9
plain a:most	-10 10
plain a:most advanced	6 -6
plain a:need	-6 6
plain a:need a	-5 5
plain a:no less	-9 9
plain a:not	10 -10
plain a:not discuss	8 -8
plain a:not mentioned	7 -7
plain a:not on	13 -13
plain a:not part	6 -6
plain a:not settle	-6 6
plain a:not to	-18 18
plain a:not up	6 -6
plain a:now	-5 5
plain a:nvidia	-15 15
plain a:of	-14 14
plain a:of <day-gone>	-7 7
plain a:of <level>	5 -5
plain a:of <money>	11 -11
plain a:of <month-gone>	-11 11
plain a:of <number>	20 -20
plain a:of a	-9 9
plain a:of any	-11 11
plain a:of output	6 -6
plain a:of the	-12 12
plain a:of trade	5 -5
plain a:of what	9 -9
plain a:off	-7 7
plain a:oil	14 -14
plain a:on	13 -13
plain a:on <day-ahead>	9 -9
plain a:on <name>	9 -9
plain a:on affiliate	6 -6
plain a:on chip	11 -11
plain a:on good	10 -10
plain a:on rare	12 -12
plain a:one	11 -11
plain a:order	-11 11
plain a:order .	-8 8
plain a:ore	5 -5
plain a:other	-15 15
plain a:output	6 -6
plain a:part	11 -11
plain a:part .	5 -5
plain a:pay	10 -10
plain a:pay <number>	6 -6
plain a:pay an	5 -5
plain a:pay no	-9 9
plain a:payment	5 -5
plain a:phosphate	-7 7
plain a:place .	-7 7
plain a:poultry	5 -5
plain a:present	-6 6
plain a:present .	-5 5
plain a:product	-14 14
plain a:promise	-7 7
plain a:purchase	-12 12
plain a:qualcomm	-9 9
plain a:rare	21 -21
plain a:rare earth	21 -21
plain a:raw	-14 14
plain a:reciprocal	13 -13
plain a:reciprocal duty	-6 6
plain a:reciprocal tariff	11 -11
plain a:remain	5 -5
plain a:required	-6 6
plain a:resume shipment	-5 5
plain a:rise	-14 14
plain a:rise to	-8 8
plain a:round	8 -8
plain a:rule on	5 -5
plain a:run	-6 6
plain a:season .	6 -6
plain a:section	7 -7
plain a:section <number>	7 -7
plain a:seed	6 -6
plain a:semiconductor	-8 8
plain a:settle	-6 6
plain a:share	7 -7
plain a:ship	-9 9
plain a:ship .	-6 6
plain a:shrink	-7 7
plain a:shrink to	-9 9
plain a:side	-7 7
plain a:side .	-6 6
plain a:since	11 -11
plain a:since <day-gone>	7 -7
plain a:since the	-5 5
plain a:size	-7 7
plain a:slip	5 -5
plain a:software	6 -6
plain a:software .	-7 7
plain a:software and	7 -7
plain a:some	6 -6
plain a:soybean	-9 9
plain a:stand	-5 5
plain a:start	-13 13
plain a:statement .	5 -5
plain a:subject to	6 -6
plain a:summer	-6 6
plain a:summer .	-6 6
plain a:table .	14 -14
plain a:take	13 -13
plain a:tariff	-8 8
plain a:tariff go	5 -5
plain a:tariff talk	-9 9
plain a:tell	-6 6
plain a:term .	8 -8
plain a:term no	-7 7
plain a:than	-7 7
plain a:than <level>	-8 8
plain a:than <money>	5 -5
plain a:than <name>	-9 9
plain a:than those	-7 7
plain a:the <day-ahead>	-9 9
plain a:the <organisation>	-12 12
plain a:the <quality>	-7 7
plain a:the agenda	-8 8
plain a:the car	-5 5
plain a:the country	6 -6
plain a:the first	6 -6
plain a:the reciprocal	5 -5
plain a:the rule	6 -6
plain a:the same	-8 8
plain a:the truce	-6 6
plain a:their	-13 13
plain a:their ingredient	-7 7
plain a:them .	7 -7
plain a:then	5 -5
plain a:thi	-15 15
plain a:thi year	-5 5
plain a:those	-7 7
plain a:to	-13 13
plain a:to <level>	-11 11
plain a:to <name>	18 -18
plain a:to a	-7 7
plain a:to get	-5 5
plain a:to resume	-5 5
plain a:too	-6 6
plain a:trade	-10 10
plain a:trade in	-17 17
plain a:trade with	7 -7
plain a:treat	-6 6
plain a:truce	-7 7
plain a:tungsten	-5 5
plain a:under licence	-6 6
plain a:up <level>	9 -9
plain a:up by	10 -10
plain a:up for	6 -6
plain a:up to	-11 11
plain a:us	-8 8
plain a:venture	9 -9
plain a:very	-5 5
plain a:violated	-11 11
plain a:volume	6 -6
plain a:was	-6 6
plain a:was not	11 -11
plain a:were	-8 8
plain a:were leave	-8 8
plain a:will	7 -7
plain a:will be	9 -9
plain a:with	5 -5
plain a:with <name>	6 -6
plain a:worse than	-7 7
plain a:would be	-6 6
plain a:year .	-5 5
plain asks	-26 26
plain b:"	9 -9
plain b:" and	10 -10
plain b:(	5 -5
plain b:)	-7 7
plain b:,	6 -6
plain b:, <money>	10 -10
plain b:, <quality>	-5 5
plain b:, also	-7 7
plain b:, and	8 -8
plain b:, both	-6 6
plain b:, certain	7 -7
plain b:, computer	7 -7
plain b:, export	-8 8
plain b:, for	7 -7
plain b:, half	6 -6
plain b:, has	5 -5
plain b:, make	7 -7
plain b:, on	11 -11
plain b:, the	-14 14
plain b:, together	-6 6
plain b:, with	19 -19
plain b:-	8 -8
plain b:- the	6 -6
plain b:/	-13 13
plain b::	-7 7
plain b:: <level>	14 -14
plain b:: <name>	-9 9
plain b:: and	5 -5
plain b:: what	5 -5
plain b:: will	5 -5
plain b:; the	12 -12
plain b:<agent>	-13 13
plain b:<day-ahead>	-20 20
plain b:<day-ahead> the	-8 8
plain b:<day-gone>	-9 9
plain b:<day-today>	6 -6
plain b:<day-today> the	6 -6
plain b:<duty>	10 -10
plain b:<goods-amount>	-10 10
plain b:<goods-amount> of	-9 9
plain b:<level-noun>	-5 5
plain b:<level>	18 -18
plain b:<level> duty	6 -6
plain b:<level> in	-6 6
plain b:<level> is	-5 5
plain b:<level> over	11 -11
plain b:<level> under	8 -8
plain b:<money>	21 -21
plain b:<money> are	11 -11
plain b:<money> in	5 -5
plain b:<money> is	5 -5
plain b:<month-gone> over	-11 11
plain b:<month-gone> with	7 -7
plain b:<name> buy	-7 7
plain b:<name> firm	-5 5
plain b:<name> for	-9 9
plain b:<name> go	7 -7
plain b:<name> had	-5 5
plain b:<name> impose	-5 5
plain b:<name> is	10 -10
plain b:<name> of	-5 5
plain b:<name> on	7 -7
plain b:<name> president	6 -6
plain b:<name> say	-5 5
plain b:<name> take	-11 11
plain b:<name> trade	9 -9
plain b:<name> want	-7 7
plain b:<name> will	7 -7
plain b:<name> would	-9 9
plain b:<not>	10 -10
plain b:<number> /	-13 13
plain b:<number> biggest	-5 5
plain b:<number> duty	6 -6
plain b:<number> for	5 -5
plain b:<number> more	-10 10
plain b:<number> on	15 -15
plain b:<office>	-10 10
plain b:<organisation>	5 -5
plain b:<person>	-21 21
plain b:<person> had	-9 9
plain b:<person> say	-5 5
plain b:<quality> company	-5 5
plain b:<quality> duty	13 -13
plain b:<quality> good	8 -8
plain b:<seat> is	6 -6
plain b:<seat> will	-10 10
plain b:<seat> would	-5 5
plain b:<span> the	7 -7
plain b:<v-bear>	11 -11
plain b:<v-buy>	-17 17
plain b:<v-down>	-8 8
plain b:<v-end>	-5 5
plain b:<v-impose>	-16 16
plain b:<v-propose>	-5 5
plain b:<v-return>	9 -9
plain b:<v-target>	-8 8
plain b:a	5 -5
plain b:a bargaining	7 -7
plain b:a framework	-11 11
plain b:a preliminary	6 -6
plain b:a separate	-12 12
plain b:a tariff	9 -9
plain b:abolish	5 -5
plain b:about	-22 22
plain b:about <level>	7 -7
plain b:account	6 -6
plain b:account of	8 -8
plain b:act	6 -6
plain b:act on	9 -9
plain b:add	-6 6
plain b:advanced	-9 9
plain b:after	6 -6
plain b:against	-9 9
plain b:agree to	7 -7
plain b:allow	-8 8
plain b:also	-7 7
plain b:also agree	7 -7
plain b:also talked	6 -6
plain b:amount	-5 5
plain b:amount of	-5 5
plain b:an	-6 6
plain b:an investigation	-5 5
plain b:and	6 -6
plain b:and <level>	-6 6
plain b:and <money>	5 -5
plain b:and <name>	-10 10
plain b:and <number>	9 -9
plain b:and a	-13 13
plain b:and at	6 -6
plain b:and on	6 -6
plain b:and put	5 -5
plain b:and suspend	-5 5
plain b:and the	-7 7
plain b:and then	-9 9
plain b:and to	12 -12
plain b:and will	5 -5
plain b:another <level>	-9 9
plain b:answer	-9 9
plain b:answer to	-6 6
plain b:are for	6 -6
plain b:are meant	5 -5
plain b:as	-16 16
plain b:as a	6 -6
plain b:as it	-6 6
plain b:ask	-6 6
plain b:at	13 -13
plain b:at least	-6 6
plain b:ban on	8 -8
plain b:ban or	-5 5
plain b:bargaining	7 -7
plain b:because	-8 8
plain b:because it	-8 8
plain b:been	-6 6
plain b:begin to	5 -5
plain b:biggest	-5 5
plain b:both	-12 12
plain b:bring	5 -5
plain b:but the	-6 6
plain b:buy	-10 10
plain b:buy <goods-amount>	-6 6
plain b:by	6 -6
plain b:call its	7 -7
plain b:call reciprocal	-5 5
plain b:cap	-5 5
plain b:carry	8 -8
plain b:ceiling	5 -5
plain b:charge	-11 11
plain b:come	-6 6
plain b:come in	-6 6
plain b:company on	8 -8
plain b:company to	-7 7
plain b:computer and	7 -7
plain b:concern	-5 5
plain b:control	-10 10
plain b:cooperate	-5 5
plain b:country	7 -7
plain b:cover	-7 7
plain b:cut	6 -6
plain b:cut its	11 -11
plain b:cut the	-12 12
plain b:did	7 -7
plain b:did not	6 -6
plain b:dispute	-5 5
plain b:do	-13 13
plain b:double	-5 5
plain b:duty	9 -9
plain b:duty linked	-7 7
plain b:duty of	7 -7
plain b:duty on	13 -13
plain b:each	11 -11
plain b:earth	10 -10
plain b:earth and	5 -5
plain b:ease	-7 7
plain b:end its	-5 5
plain b:end the	9 -9
plain b:energy	5 -5
plain b:expect to	-6 6
plain b:export licence	-6 6
plain b:exporter	-11 11
plain b:exporter of	-8 8
plain b:firm	-7 7
plain b:flow	-11 11
plain b:flow of	-11 11
plain b:for <span>	6 -6
plain b:for its	-11 11
plain b:found	5 -5
plain b:framework	-13 13
plain b:framework for	-9 9
plain b:from	-11 11
plain b:from <day-ahead>	-7 7
plain b:generic	8 -8
plain b:give	-6 6
plain b:go	6 -6
plain b:go on	5 -5
plain b:go to	5 -5
plain b:good over	-7 7
plain b:grant	5 -5
plain b:grower	10 -10
plain b:had	-7 7
plain b:had found	7 -7
plain b:had to	-8 8
plain b:half	11 -11
plain b:half of	6 -6
plain b:halve	10 -10
plain b:has a	-5 5
plain b:has begin	7 -7
plain b:has suspend	7 -7
plain b:have	5 -5
plain b:his	7 -7
plain b:if <name>	7 -7
plain b:if the	-6 6
plain b:import	9 -9
plain b:import of	8 -8
plain b:impose over	5 -5
plain b:in	8 -8
plain b:in <seat>	5 -5
plain b:in answer	-9 9
plain b:in response	5 -5
plain b:in return	6 -6
plain b:include	8 -8
plain b:industrial	7 -7
plain b:industrial good	5 -5
plain b:inquiry	-9 9
plain b:inquiry into	-5 5
plain b:into	-8 8
plain b:into <quality>	-5 5
plain b:into the	-6 6
plain b:investigation into	-6 6
plain b:investigation of	-13 13
plain b:is	-5 5
plain b:is also	5 -5
plain b:is for	7 -7
plain b:is make	-11 11
plain b:is there	-5 5
plain b:it	-5 5
plain b:it also	5 -5
plain b:it doe	5 -5
plain b:it had	6 -6
plain b:it over	10 -10
plain b:its <level>	8 -8
plain b:its <organisation>	9 -9
plain b:its investigation	-6 6
plain b:joint	-5 5
plain b:keep	-8 8
plain b:large	-6 6
plain b:law	-6 6
plain b:least	-6 6
plain b:leave the	-5 5
plain b:levy	-6 6
plain b:licence	-8 8
plain b:licence for	-6 6
plain b:lift limit	6 -6
plain b:limit	-7 7
plain b:list	-5 5
plain b:lorry	9 -9
plain b:lower	-7 7
plain b:lower the	-9 9
plain b:magnet	8 -8
plain b:make	-6 6
plain b:maker	6 -6
plain b:maker of	6 -6
plain b:measure	-9 9
plain b:measure against	-6 6
plain b:medicine	-7 7
plain b:medicine and	-7 7
plain b:mention	7 -7
plain b:mr	10 -10
plain b:mr <person>	9 -9
plain b:need a	6 -6
plain b:new limit	-6 6
plain b:next	9 -9
plain b:no	9 -9
plain b:no duty	7 -7
plain b:nobody	7 -7
plain b:not	-13 13
plain b:not buy	-8 8
plain b:not mention	5 -5
plain b:not to	-10 10
plain b:of	11 -11
plain b:of <level>	7 -7
plain b:of <number>	-13 13
plain b:of <quality>	-6 6
plain b:of a	-7 7
plain b:of advanced	-5 5
plain b:of the	24 -24
plain b:off	9 -9
plain b:off for	8 -8
plain b:off its	-5 5
plain b:official	-5 5
plain b:on <day-ahead>	-5 5
plain b:on <day-gone>	-10 10
plain b:on <quality>	17 -17
plain b:on advanced	-6 6
plain b:on buyer	10 -10
plain b:on export	5 -5
plain b:on its	7 -7
plain b:on our	6 -6
plain b:one	21 -21
plain b:open	6 -6
plain b:opened	-5 5
plain b:opened an	-8 8
plain b:order	-8 8
plain b:out	8 -8
plain b:over	-9 9
plain b:over the	-7 7
plain b:own duty	5 -5
plain b:part	-8 8
plain b:pay	10 -10
plain b:pay <level>	6 -6
plain b:place on	6 -6
plain b:point	-6 6
plain b:post	-6 6
plain b:preliminary	6 -6
plain b:price of	5 -5
plain b:product	-8 8
plain b:purchase	-13 13
plain b:purchase of	-11 11
plain b:put a	5 -5
plain b:put on	-6 6
plain b:put the	14 -14
plain b:quadruple	-6 6
plain b:quadruple its	-6 6
plain b:quarrel	-5 5
plain b:question	12 -12
plain b:question of	9 -9
plain b:raise	-5 5
plain b:rare	10 -10
plain b:rare earth	9 -9
plain b:raw	10 -10
plain b:reciprocal	5 -5
plain b:reduce	-7 7
plain b:remove	-5 5
plain b:report	7 -7
plain b:response	5 -5
plain b:response to	5 -5
plain b:return	6 -6
plain b:return the	9 -9
plain b:rule for	-5 5
plain b:rule on	5 -5
plain b:run	6 -6
plain b:run a	6 -6
plain b:say <name>	-9 9
plain b:say he	5 -5
plain b:say on	14 -14
plain b:say the	-11 11
plain b:section	11 -11
plain b:section <number>	11 -11
plain b:sell	5 -5
plain b:semiconductor	-5 5
plain b:semiconductor and	-5 5
plain b:separate	-14 14
plain b:several	6 -6
plain b:shortage	-6 6
plain b:shortage of	-6 6
plain b:side has	5 -5
plain b:side raise	-5 5
plain b:slow	-6 6
plain b:so	-8 8
plain b:soybean and	-5 5
plain b:speak	-11 11
plain b:speak of	-10 10
plain b:stay	7 -7
plain b:stay of	7 -7
plain b:suspend	-6 6
plain b:suspend for	-5 5
plain b:take the	-6 6
plain b:tariff	6 -6
plain b:tariff and	6 -6
plain b:tariff on	12 -12
plain b:tell	-6 6
plain b:that <name>	-10 10
plain b:that <person>	-10 10
plain b:that <seat>	14 -14
plain b:that have	5 -5
plain b:that it	-11 11
plain b:that mr	12 -12
plain b:that no	9 -9
plain b:that was	5 -5
plain b:the	-18 18
plain b:the <level>	13 -13
plain b:the <office>	-10 10
plain b:the <organisation>	-5 5
plain b:the <quality>	6 -6
plain b:the <seat>	5 -5
plain b:the call	6 -6
plain b:the duty	-18 18
plain b:the export	7 -7
plain b:the flow	-11 11
plain b:the good	-11 11
plain b:the licence	-9 9
plain b:the one	5 -5
plain b:the other	5 -5
plain b:the question	9 -9
plain b:the side	6 -6
plain b:the tariff	-10 10
plain b:the trade	-11 11
plain b:their	-5 5
plain b:then	-7 7
plain b:there	-13 13
plain b:there are	-6 6
plain b:there is	-7 7
plain b:these include	7 -7
plain b:they	-6 6
plain b:thi	-9 9
plain b:tied to	7 -7
plain b:to	-12 12
plain b:to <number>	9 -9
plain b:to <quality>	5 -5
plain b:to a	10 -10
plain b:to ban	-5 5
plain b:to be	10 -10
plain b:to do	-10 10
plain b:to issue	7 -7
plain b:to its	-5 5
plain b:to new	-10 10
plain b:to open	5 -5
plain b:to stop	-6 6
plain b:to the	-10 10
plain b:together with	-6 6
plain b:treat	9 -9
plain b:under	-8 8
plain b:until	-8 8
plain b:until <day-ahead>	-5 5
plain b:up	-17 17
plain b:up of	-5 5
plain b:up to	-6 6
plain b:use	-7 7
plain b:used	-7 7
plain b:was a	-11 11
plain b:we	-10 10
plain b:week	6 -6
plain b:what	-5 5
plain b:when	-12 12
plain b:which	6 -6
plain b:which <money>	8 -8
plain b:which <name>	10 -10
plain b:which <number>	6 -6
plain b:which the	6 -6
plain b:will deal	-6 6
plain b:will pay	11 -11
plain b:with <level>	-7 7
plain b:without	10 -10
plain b:would	-8 8
plain b:would be	-7 7
plain b:would put	7 -7
plain b:would stop	6 -6
plain b:you	9 -9
plain b:—	7 -7
plain c0=buy	-7 7
plain c0=down	-5 5
plain c0=propose	-6 6
plain c0=say	-7 7
plain c0=sell	8 -8
plain c1=bear	12 -12
plain c1=buy	-16 16
plain c1=impose	-6 6
plain c1=say	-15 15
plain c1=sell	6 -6
plain c1=stay	-9 9
plain c1=suspend	8 -8
plain c1=up	-6 6
plain c2=bear	7 -7
plain c2=buy	-9 9
plain c2=deny	-6 6
plain c2=end	7 -7
plain c2=impose	11 -11
plain c2=propose	6 -6
plain c2=return	-8 8
plain c2=target	-15 15
plain c2=up	-7 7
plain ct0=bear future	9 -9
plain ct0=begin future	-13 13
plain ct0=begin perfect	7 -7
plain ct0=buy future	5 -5
plain ct0=buy perfect	-7 7
plain ct0=end modal	9 -9
plain ct0=propose future	-5 5
plain ct0=say past	-5 5
plain ct0=say past-passive	8 -8
plain ct0=sell present	7 -7
plain ct0=stay modal	-8 8
plain ct0=stay pluperfect	5 -5
plain ct0=stay present-passive	-11 11
plain ct0=suspend future	-6 6
plain ct0=suspend past	-7 7
plain ct0=suspend perfect	10 -10
plain ct0=target past	7 -7
plain ct0=target perfect	-11 11
plain ct1=bear future	10 -10
plain ct1=bear gerund	5 -5
plain ct1=bear infinitive	6 -6
plain ct1=bear participle-passive	7 -7
plain ct1=bear present	-5 5
plain ct1=begin future	-10 10
plain ct1=buy future	6 -6
plain ct1=buy gerund	-9 9
plain ct1=buy perfect	-7 7
plain ct1=end infinitive	-8 8
plain ct1=end modal	6 -6
plain ct1=end present	5 -5
plain ct1=impose gerund	-11 11
plain ct1=impose participle-passive	-6 6
plain ct1=impose past	5 -5
plain ct1=impose perfect	5 -5
plain ct1=propose future	-5 5
plain ct1=say past	-11 11
plain ct1=say past-passive	8 -8
plain ct1=sell present	7 -7
plain ct1=stay future	5 -5
plain ct1=stay modal	-7 7
plain ct1=stay past	7 -7
plain ct1=stay pluperfect	5 -5
plain ct1=stay present	-6 6
plain ct1=stay present-passive	-11 11
plain ct1=suspend future	-6 6
plain ct1=suspend infinitive	6 -6
plain ct1=suspend past	-5 5
plain ct1=suspend perfect	11 -11
plain ct1=target past	8 -8
plain ct1=target perfect	-11 11
plain ct2=bear gerund	5 -5
plain ct2=bear past	-5 5
plain ct2=bear present	5 -5
plain ct2=bear present-passive	6 -6
plain ct2=begin modal	-8 8
plain ct2=begin participle-passive	-7 7
plain ct2=begin past	8 -8
plain ct2=begin present	8 -8
plain ct2=buy present	-13 13
plain ct2=down future	7 -7
plain ct2=down past-passive	-9 9
plain ct2=end infinitive	5 -5
plain ct2=end present	7 -7
plain ct2=impose future	8 -8
plain ct2=impose future-passive	-7 7
plain ct2=impose modal-passive	6 -6
plain ct2=impose past	20 -20
plain ct2=impose past-passive	-14 14
plain ct2=propose participle-passive	8 -8
plain ct2=say present	-5 5
plain ct2=sell participle-passive	8 -8
plain ct2=sell present	-6 6
plain ct2=stay future	10 -10
plain ct2=stay participle-passive	-5 5
plain ct2=stay past	-5 5
plain ct2=stay pluperfect	8 -8
plain ct2=stay present	5 -5
plain ct2=suspend present	5 -5
plain ct2=suspend present-passive	-12 12
plain ct2=target modal-passive	-15 15
plain ct2=up modal	6 -6
plain f:&	-8 8
plain f:,	-7 7
plain f::	-12 12
plain f:<agent>	17 -17
plain f:<day-ahead>	-9 9
plain f:<day-today>	22 -22
plain f:<duty>	-8 8
plain f:<goods-amount>	-18 18
plain f:<goods>	7 -7
plain f:<level-noun>	12 -12
plain f:<level>	9 -9
plain f:<month-gone>	-17 17
plain f:<name>	-8 8
plain f:<not>	-10 10
plain f:<number>	5 -5
plain f:<office>	-9 9
plain f:<organisation>	14 -14
plain f:<person>	-27 27
plain f:<points>	-5 5
plain f:<quality>	-15 15
plain f:<seat>	-13 13
plain f:<taker>	-13 13
plain f:<v-agree>	9 -9
plain f:<v-begin>	8 -8
plain f:<v-end>	-9 9
plain f:<v-impose>	-10 10
plain f:<v-propose>	-11 11
plain f:<v-say>	-11 11
plain f:<v-sell>	-8 8
plain f:<v-stay>	-8 8
plain f:<v-suspend>	-18 18
plain f:<v-target>	25 -25
plain f:<v-threaten>	8 -8
plain f:<v-up>	-7 7
plain f:?	-18 18
plain f:about	-24 24
plain f:according	-8 8
plain f:account	-19 19
plain f:additional	5 -5
plain f:again	15 -15
plain f:against	-11 11
plain f:ago	14 -14
plain f:agreement	-10 10
plain f:all	-13 13
plain f:aluminium	-6 6
plain f:aluminum	5 -5
plain f:announce	5 -5
plain f:another	-9 9
plain f:ask	-5 5
plain f:autumn	-10 10
plain f:back	8 -8
plain f:be	-15 15
plain f:bean	-18 18
plain f:bear	15 -15
plain f:because	-5 5
plain f:been	14 -14
plain f:before	15 -15
plain f:begin	8 -8
plain f:best	-9 9
plain f:bill	-12 12
plain f:both	-8 8
plain f:breath	-5 5
plain f:bring	-8 8
plain f:buy	-18 18
plain f:buyer	-5 5
plain f:by	9 -9
plain f:car	14 -14
plain f:cargo	-5 5
plain f:certain	-7 7
plain f:changed	-11 11
plain f:charge	15 -15
plain f:chicken	8 -8
plain f:coal	6 -6
plain f:college	-6 6
plain f:come	5 -5
plain f:concern	5 -5
plain f:contract	6 -6
plain f:copper	14 -14
plain f:cost	-5 5
plain f:country	16 -16
plain f:crop	-20 20
plain f:crude	7 -7
plain f:curb	-5 5
plain f:cut	-5 5
plain f:day	10 -10
plain f:deal	11 -11
plain f:dealt	-6 6
plain f:deficit	8 -8
plain f:delegation	9 -9
plain f:did	8 -8
plain f:down	-13 13
plain f:due	8 -8
plain f:duty	-9 9
plain f:else	-8 8
plain f:energy	5 -5
plain f:everything	-13 13
plain f:exceed	-15 15
plain f:exempt	-5 5
plain f:expect	-7 7
plain f:export	8 -8
plain f:extend	7 -7
plain f:extension	8 -8
plain f:extra	11 -11
plain f:face	-7 7
plain f:fact	-12 12
plain f:fall	14 -14
plain f:far	6 -6
plain f:farm	-5 5
plain f:farmer	-14 14
plain f:fee	-10 10
plain f:fentanyl	-5 5
plain f:figure	9 -9
plain f:first	-12 12
plain f:for	-15 15
plain f:found	13 -13
plain f:further	8 -8
plain f:gave	-18 18
plain f:general	-10 10
plain f:get	-6 6
plain f:give	-7 7
plain f:gold	-12 12
plain f:government	11 -11
plain f:grow	5 -5
plain f:halve	6 -6
plain f:have	-11 11
plain f:here	7 -7
plain f:higher	-6 6
plain f:him	-5 5
plain f:his	-8 8
plain f:hold	-12 12
plain f:hope	-6 6
plain f:hour	-17 17
plain f:how	8 -8
plain f:importer	-7 7
plain f:impose	-5 5
plain f:in	7 -7
plain f:include	-8 8
plain f:introduce	-5 5
plain f:investigation	-6 6
plain f:its	-25 25
plain f:joint	-6 6
plain f:keep	-16 16
plain f:know	15 -15
plain f:last	-8 8
plain f:late	-7 7
plain f:lawful	-6 6
plain f:leader	9 -9
plain f:led	5 -5
plain f:less	7 -7
plain f:levy	6 -6
plain f:licence	7 -7
plain f:license	-11 11
plain f:list	8 -8
plain f:longer	7 -7
plain f:lower	6 -6
plain f:maker	-6 6
plain f:many	-6 6
plain f:mean	-19 19
plain f:measure	-5 5
plain f:meet	-14 14
plain f:minister	-6 6
plain f:ministry	6 -6
plain f:more	11 -11
plain f:move	-15 15
plain f:much	-9 9
plain f:my	9 -9
plain f:need	-7 7
plain f:neither	8 -8
plain f:never	13 -13
plain f:new	-9 9
plain f:nexperia	5 -5
plain f:no	7 -7
plain f:nobody	-5 5
plain f:none	-22 22
plain f:not	-12 12
plain f:nothing	8 -8
plain f:notice	5 -5
plain f:now	9 -9
plain f:nvidia	-8 8
plain f:of	-14 14
plain f:old	12 -12
plain f:open	-13 13
plain f:or	7 -7
plain f:order	19 -19
plain f:ordinary	9 -9
plain f:other	7 -7
plain f:our	-7 7
plain f:out	17 -17
plain f:overall	-11 11
plain f:party	7 -7
plain f:patented	13 -13
plain f:pause	-12 12
plain f:pay	5 -5
plain f:phone	-11 11
plain f:place	-5 5
plain f:plan	8 -8
plain f:plu	6 -6
plain f:point	-7 7
plain f:poultry	-5 5
plain f:president	6 -6
plain f:price	5 -5
plain f:product	5 -5
plain f:purchase	-5 5
plain f:quadruple	-9 9
plain f:quarrel	5 -5
plain f:raise	-19 19
plain f:rate	10 -10
plain f:rather	-6 6
plain f:reach	-6 6
plain f:reason	-5 5
plain f:receive	-6 6
plain f:record	-7 7
plain f:regard	-6 6
plain f:remain	8 -8
plain f:remove	-10 10
plain f:reply	-6 6
plain f:resolve	8 -8
plain f:rest	11 -11
plain f:rice	5 -5
plain f:rise	11 -11
plain f:run	13 -13
plain f:say	-14 14
plain f:second	-12 12
plain f:section	-20 20
plain f:security	-7 7
plain f:sell	-10 10
plain f:semiconductor	8 -8
plain f:separate	-7 7
plain f:settle	-6 6
plain f:share	11 -11
plain f:sheet	-11 11
plain f:shenzhen	-7 7
plain f:ship	-18 18
plain f:side	-15 15
plain f:sign	7 -7
plain f:signature	14 -14
plain f:since	-6 6
plain f:sit	-13 13
plain f:sleep	11 -11
plain f:slip	8 -8
plain f:soybean	-6 6
plain f:speak	-7 7
plain f:spring	7 -7
plain f:stay	-6 6
plain f:stockholm	-10 10
plain f:strike	8 -8
plain f:study	11 -11
plain f:table	-9 9
plain f:talk	-7 7
plain f:tariff	-6 6
plain f:tell	-13 13
plain f:than	-7 7
plain f:that	6 -6
plain f:the	10 -10
plain f:their	-7 7
plain f:them	-16 16
plain f:these	-7 7
plain f:they're	-5 5
plain f:thi	-28 28
plain f:thing	5 -5
plain f:think	-7 7
plain f:third	5 -5
plain f:those	6 -6
plain f:though	-5 5
plain f:threaten	9 -9
plain f:three	-6 6
plain f:through	-10 10
plain f:tiktok	-5 5
plain f:time	-20 20
plain f:to	-5 5
plain f:top	10 -10
plain f:total	-11 11
plain f:touch	-6 6
plain f:trade	9 -9
plain f:trader	-6 6
plain f:treat	-6 6
plain f:treatment	-12 12
plain f:truce	16 -16
plain f:unchanged	15 -15
plain f:under	-21 21
plain f:unilateral	-5 5
plain f:war	5 -5
plain f:we	-21 21
plain f:week	-19 19
plain f:were	-10 10
plain f:whatever	-8 8
plain f:wheat	5 -5
plain f:when	5 -5
plain f:which	20 -20
plain f:who	-10 10
plain f:whole	-7 7
plain f:will	9 -9
plain f:with	-6 6
plain f:word	9 -9
plain f:worry	7 -7
plain f:worse	-5 5
plain f:worth	20 -20
plain f:would	-25 25
plain f:write	-10 10
plain f:year	5 -5
plain f:yet	-10 10
plain first-of-paragraph	-20 20
plain has-gerund	-11 11
plain has-pluperfect	-11 11
plain headline	-37 37
plain l1='	5 -5
plain l1='s	-7 7
plain l1=*	-6 6
plain l1=,	-9 9
plain l1=/	-12 12
plain l1=:	-8 8
plain l1=;	-10 10
plain l1=<agent>	5 -5
plain l1=<begin>	-6 6
plain l1=<level>	14 -14
plain l1=<name>	11 -11
plain l1=<not>	15 -15
plain l1=<number>	-15 15
plain l1=<quality>	-6 6
plain l1=<v-end>	-6 6
plain l1=<v-say>	7 -7
plain l1=<v-up>	-9 9
plain l1=a	15 -15
plain l1=about	-28 28
plain l1=advanced	-9 9
plain l1=against	-7 7
plain l1=and	6 -6
plain l1=announce	5 -5
plain l1=are	-14 14
plain l1=bargaining	7 -7
plain l1=but	6 -6
plain l1=general	5 -5
plain l1=in	5 -5
plain l1=it	-12 12
plain l1=mention	6 -6
plain l1=or	11 -11
plain l1=raise	-5 5
plain l1=raw	11 -11
plain l1=some	6 -6
plain l1=that	-16 16
plain l1=the	-5 5
plain l1=their	-6 6
plain l1=to	-12 12
plain l1=under	-11 11
plain l1=which	-5 5
plain l1=will	6 -6
plain l1=without	5 -5
plain l1=—	-8 8
plain l2="	8 -8
plain l2=.	-8 8
plain l2=:	-19 19
plain l2=<day-ahead>	-9 9
plain l2=<day-gone>	10 -10
plain l2=<duty>	-9 9
plain l2=<goods-amount>	-5 5
plain l2=<goods>	-11 11
plain l2=<level-noun>	8 -8
plain l2=<level>	20 -20
plain l2=<money>	10 -10
plain l2=<month-gone>	-8 8
plain l2=<name>	-6 6
plain l2=<number>	12 -12
plain l2=<organisation>	5 -5
plain l2=<person>	6 -6
plain l2=<span>	5 -5
plain l2=<v-end>	-10 10
plain l2=<v-impose>	-17 17
plain l2=<v-propose>	10 -10
plain l2=<v-stay>	7 -7
plain l2=<v-suspend>	5 -5
plain l2=<v-up>	-7 7
plain l2=about	5 -5
plain l2=also	-5 5
plain l2=are	14 -14
plain l2=as	6 -6
plain l2=ban	11 -11
plain l2=because	-6 6
plain l2=beef	-6 6
plain l2=both	-7 7
plain l2=but	-8 8
plain l2=buy	-7 7
plain l2=call	5 -5
plain l2=certain	-8 8
plain l2=computer	7 -7
plain l2=control	-6 6
plain l2=deal	-6 6
plain l2=earth	-5 5
plain l2=exporter	-8 8
plain l2=flow	-11 11
plain l2=for	-5 5
plain l2=framework	-7 7
plain l2=good	-7 7
plain l2=had	13 -13
plain l2=halve	8 -8
plain l2=has	-10 10
plain l2=import	6 -6
plain l2=impose	9 -9
plain l2=into	-5 5
plain l2=is	14 -14
plain l2=issue	5 -5
plain l2=it	8 -8
plain l2=its	-6 6
plain l2=levy	-5 5
plain l2=lift	-6 6
plain l2=lower	-13 13
plain l2=maker	9 -9
plain l2=medicine	-11 11
plain l2=need	5 -5
plain l2=on	9 -9
plain l2=one	7 -7
plain l2=over	-9 9
plain l2=point	-6 6
plain l2=purchase	-5 5
plain l2=quarrel	-5 5
plain l2=question	15 -15
plain l2=run	7 -7
plain l2=semiconductor	-5 5
plain l2=shortage	-11 11
plain l2=so	-7 7
plain l2=speak	-5 5
plain l2=take	-5 5
plain l2=that	-5 5
plain l2=tied	6 -6
plain l2=to	-14 14
plain l2=together	-6 6
plain l2=up	-7 7
plain l2=with	7 -7
plain l3="	5 -5
plain l3=)	-10 10
plain l3=,	-9 9
plain l3=-	-6 6
plain l3=:	13 -13
plain l3=<begin>	-8 8
plain l3=<goods>	-7 7
plain l3=<level-noun>	-9 9
plain l3=<level>	7 -7
plain l3=<money>	8 -8
plain l3=<month-gone>	5 -5
plain l3=<name>	-5 5
plain l3=<number>	8 -8
plain l3=<person>	-14 14
plain l3=<quality>	5 -5
plain l3=<seat>	16 -16
plain l3=<v-agree>	5 -5
plain l3=<v-bear>	-13 13
plain l3=<v-begin>	-7 7
plain l3=<v-buy>	-13 13
plain l3=<v-down>	-6 6
plain l3=<v-say>	6 -6
plain l3=<v-suspend>	10 -10
plain l3=also	-6 6
plain l3=answer	-7 7
plain l3=be	6 -6
plain l3=before	8 -8
plain l3=biggest	-5 5
plain l3=buy	-6 6
plain l3=by	-5 5
plain l3=control	-5 5
plain l3=day	-11 11
plain l3=each	9 -9
plain l3=expect	5 -5
plain l3=first	-5 5
plain l3=for	8 -8
plain l3=has	9 -9
plain l3=he	6 -6
plain l3=impose	8 -8
plain l3=in	5 -5
plain l3=introduce	5 -5
plain l3=is	-7 7
plain l3=it	8 -8
plain l3=large	-7 7
plain l3=largest	-6 6
plain l3=licence	-6 6
plain l3=new	-5 5
plain l3=nothing	-11 11
plain l3=of	21 -21
plain l3=on	8 -8
plain l3=one	6 -6
plain l3=over	-8 8
plain l3=purchase	-9 9
plain l3=rare	-5 5
plain l3=reciprocal	5 -5
plain l3=stay	7 -7
plain l3=that	7 -7
plain l3=then	-6 6
plain l3=there	-5 5
plain l3=until	-5 5
plain l3=was	6 -6
plain l3=which	-10 10
plain l3=will	-19 19
plain l3=with	-9 9
plain l3=year	5 -5
plain l4="	-7 7
plain l4='s	10 -10
plain l4=,	10 -10
plain l4=-	9 -9
plain l4=:	6 -6
plain l4=<begin>	-13 13
plain l4=<day-gone>	12 -12
plain l4=<gate>	-5 5
plain l4=<goods>	14 -14
plain l4=<level-noun>	12 -12
plain l4=<money>	7 -7
plain l4=<month-gone>	13 -13
plain l4=<office>	-8 8
plain l4=<person>	-15 15
plain l4=<quality>	9 -9
plain l4=<seat>	-7 7
plain l4=<sender>	-9 9
plain l4=<span>	-17 17
plain l4=<v-agree>	-5 5
plain l4=<v-begin>	17 -17
plain l4=<v-end>	-6 6
plain l4=<v-impose>	-20 20
plain l4=<v-propose>	-9 9
plain l4=a	-9 9
plain l4=about	-5 5
plain l4=also	-10 10
plain l4=among	-5 5
plain l4=another	7 -7
plain l4=answer	8 -8
plain l4=ban	-5 5
plain l4=begin	9 -9
plain l4=buy	6 -6
plain l4=certain	12 -12
plain l4=chemical	-6 6
plain l4=control	6 -6
plain l4=duty	7 -7
plain l4=earth	5 -5
plain l4=firm	-8 8
plain l4=from	-7 7
plain l4=go	7 -7
plain l4=good	11 -11
plain l4=half	8 -8
plain l4=i	6 -6
plain l4=in	-6 6
plain l4=is	-5 5
plain l4=leave	-8 8
plain l4=licence	-5 5
plain l4=list	-5 5
plain l4=not	-12 12
plain l4=now	-6 6
plain l4=of	-9 9
plain l4=off	6 -6
plain l4=on	9 -9
plain l4=or	-5 5
plain l4=pay	-6 6
plain l4=preliminary	11 -11
plain l4=reciprocal	-8 8
plain l4=same	-13 13
plain l4=since	6 -6
plain l4=steel	8 -8
plain l4=still	-5 5
plain l4=tariff	-6 6
plain l4=the	-15 15
plain l4=was	6 -6
plain l4=will	-7 7
plain l4=with	6 -6
plain l4=—	9 -9
plain l=: <number>	-10 10
plain l=: the	-6 6
plain l=<begin> <begin>	-6 6
plain l=<begin> <name>	6 -6
plain l=<begin> an	6 -6
plain l=<begin> for	-12 12
plain l=<begin> generic	9 -9
plain l=<begin> patented	11 -11
plain l=<goods-amount> of	-5 5
plain l=<level> for	5 -5
plain l=<level> on	9 -9
plain l=<level> over	11 -11
plain l=<money> in	5 -5
plain l=<month-gone> over	-9 9
plain l=<name> 's	-9 9
plain l=<number> /	-12 12
plain l=<number> for	5 -5
plain l=<number> on	10 -10
plain l=<person> :	7 -7
plain l=<quality> good	11 -11
plain l=<span> the	6 -6
plain l=a bargaining	7 -7
plain l=and the	-7 7
plain l=are for	6 -6
plain l=ban on	11 -11
plain l=because it	-8 8
plain l=call its	7 -7
plain l=computer and	7 -7
plain l=control on	-6 6
plain l=deal with	-6 6
plain l=exporter of	-8 8
plain l=flow of	-11 11
plain l=for its	-8 8
plain l=for the	6 -6
plain l=good over	-7 7
plain l=halve the	5 -5
plain l=import of	5 -5
plain l=impose over	5 -5
plain l=is for	7 -7
plain l=issue general	5 -5
plain l=it over	10 -10
plain l=lift its	-6 6
plain l=lower the	-7 7
plain l=maker of	10 -10
plain l=medicine ,	-8 8
plain l=need a	8 -8
plain l=not mention	5 -5
plain l=of <number>	-6 6
plain l=of <quality>	-13 13
plain l=of advanced	-5 5
plain l=of its	-9 9
plain l=of the	28 -28
plain l=on <quality>	8 -8
plain l=on advanced	-6 6
plain l=on its	8 -8
plain l=on our	6 -6
plain l=on the	-5 5
plain l=question of	11 -11
plain l=run a	7 -7
plain l=semiconductor and	-5 5
plain l=shortage of	-11 11
plain l=speak of	-5 5
plain l=the <name>	10 -10
plain l=the good	-8 8
plain l=the trade	-8 8
plain l=tied to	7 -7
plain l=to the	-5 5
plain l=with a	7 -7
plain lead="	9 -9
plain lead=(	5 -5
plain lead=)	-7 7
plain lead=,	6 -6
plain lead=2	-8 8
plain lead=:	-7 7
plain lead=a	-13 13
plain lead=after	7 -7
plain lead=american	-9 9
plain lead=and	-9 9
plain lead=are	-16 16
plain lead=as	-16 16
plain lead=because	-8 8
plain lead=beijing	-12 12
plain lead=both	-5 5
plain lead=brazil	-9 9
plain lead=chinese	-10 10
plain lead=chips	-29 29
plain lead=deficits	5 -5
plain lead=export	9 -9
plain lead=for	-17 17
plain lead=from	-5 5
plain lead=generic	11 -11
plain lead=in	18 -18
plain lead=indonesia	6 -6
plain lead=its	12 -12
plain lead=magnets	-7 7
plain lead=medicines	-13 13
plain lead=of	6 -6
plain lead=on	-11 11
plain lead=order	-5 5
plain lead=our	-6 6
plain lead=patented	11 -11
plain lead=rare	9 -9
plain lead=russian	-5 5
plain lead=section	6 -6
plain lead=ship	9 -9
plain lead=since	-5 5
plain lead=soybean	-9 9
plain lead=soybeans	-11 11
plain lead=the	-5 5
plain lead=there	-8 8
plain lead=these	7 -7
plain lead=tiktok	-6 6
plain lead=trade	-8 8
plain lead=trump	-13 13
plain lead=until	-8 8
plain lead=us	5 -5
plain lead=what	-11 11
plain lead=when	-9 9
plain lead=which	6 -6
plain lead=with	-16 16
plain lead=—	5 -5
plain lll=, <level> over	7 -7
plain lll=, <number> for	-6 6
plain lll=, and the	-15 15
plain lll=, and with	-5 5
plain lll=, computer and	7 -7
plain lll=: <name> 's	-14 14
plain lll=: <number> over	6 -6
plain lll=<begin> <begin> <begin>	-6 6
plain lll=<begin> <begin> <name>	6 -6
plain lll=<begin> <begin> an	6 -6
plain lll=<begin> <begin> for	-12 12
plain lll=<begin> <begin> generic	9 -9
plain lll=<begin> <begin> patented	11 -11
plain lll=<begin> <name> 's	14 -14
plain lll=<begin> <name> good	-7 7
plain lll=<begin> <number> /	-12 12
plain lll=<begin> <person> :	5 -5
plain lll=<begin> and the	6 -6
plain lll=<begin> medicine ,	-13 13
plain lll=<begin> the <name>	13 -13
plain lll=<begin> the <quality>	-6 6
plain lll=<level> on our	6 -6
plain lll=<level> on patented	-8 8
plain lll=<number> : <number>	-10 10
plain lll=<person> impose over	5 -5
plain lll=<quality> duty over	7 -7
plain lll=<quality> good over	-7 7
plain lll=and <money> in	5 -5
plain lll=answer to the	-6 6
plain lll=buy <goods-amount> of	-6 6
plain lll=company on its	8 -8
plain lll=company to its	-7 7
plain lll=doe not mention	5 -5
plain lll=duty linked to	-7 7
plain lll=export licence for	-5 5
plain lll=export of <number>	-6 6
plain lll=for <span> the	6 -6
plain lll=for chip and	-6 6
plain lll=has suspend the	6 -6
plain lll=investigation of <quality>	-7 7
plain lll=it because of	15 -15
plain lll=largest buyer of	-5 5
plain lll=new limit on	-6 6
plain lll=of <level> over	7 -7
plain lll=of it over	10 -10
plain lll=on <name> 's	-8 8
plain lll=on buyer of	10 -10
plain lll=since <month-gone> over	-6 6
plain lll=stay of the	7 -7
plain lll=suspension of the	6 -6
plain lll=tariff on <quality>	5 -5
plain lll=tariff on patented	6 -6
plain lll=the <level> over	11 -11
plain lll=the <number> for	6 -6
plain lll=the <quality> good	11 -11
plain lll=the duty over	-12 12
plain lll=the export of	10 -10
plain lll=the flow of	-11 11
plain lll=the question of	11 -11
plain lr='s from	-7 7
plain lr='s in	7 -7
plain lr='s with	6 -6
plain lr=, ,	-16 16
plain lr=, and	-10 10
plain lr=, duty	6 -6
plain lr=, software	7 -7
plain lr=: and	5 -5
plain lr=<begin> &	-6 6
plain lr=<begin> 's	5 -5
plain lr=<begin> <end>	-6 6
plain lr=<begin> and	11 -11
plain lr=<begin> closed	5 -5
plain lr=<begin> crane	9 -9
plain lr=<begin> duty	14 -14
plain lr=<begin> for	-7 7
plain lr=<begin> go	9 -9
plain lr=<begin> remain	5 -5
plain lr=<begin> tariff	-15 15
plain lr=<begin> was	-8 8
plain lr=<begin> will	-5 5
plain lr=<name> in	13 -13
plain lr=<quality> ,	11 -11
plain lr=<quality> :	5 -5
plain lr=<quality> company	-5 5
plain lr=<quality> in	-17 17
plain lr=<quality> of	-8 8
plain lr=<quality> oil	5 -5
plain lr=a the	6 -6
plain lr=a with	9 -9
plain lr=about ,	-5 5
plain lr=about .	-10 10
plain lr=about and	-8 8
plain lr=and .	-6 6
plain lr=and for	6 -6
plain lr=for ,	12 -12
plain lr=for .	16 -16
plain lr=for and	-8 8
plain lr=for is	-12 12
plain lr=for that	5 -5
plain lr=general of	5 -5
plain lr=generic ,	11 -11
plain lr=in .	11 -11
plain lr=is .	6 -6
plain lr=it .	-8 8
plain lr=its .	-8 8
plain lr=its and	-14 14
plain lr=its duty	9 -9
plain lr=its list	16 -16
plain lr=its of	-5 5
plain lr=its tariff	5 -5
plain lr=lift critical	-6 6
plain lr=of ,	-17 17
plain lr=of -	6 -6
plain lr=of :	8 -8
plain lr=of and	-6 6
plain lr=of by	-7 7
plain lr=of firm	5 -5
plain lr=of had	-6 6
plain lr=of of	10 -10
plain lr=of that	5 -5
plain lr=of to	-11 11
plain lr=of were	-5 5
plain lr=on ,	10 -10
plain lr=on -	10 -10
plain lr=on and	-5 5
plain lr=on in	-5 5
plain lr=or .	11 -11
plain lr=over ,	-10 10
plain lr=over and	11 -11
plain lr=over in	8 -8
plain lr=over is	11 -11
plain lr=over was	-5 5
plain lr=patented .	5 -5
plain lr=that are	-7 7
plain lr=that had	-7 7
plain lr=the .	11 -11
plain lr=the :	-5 5
plain lr=the <number>	7 -7
plain lr=the and	-7 7
plain lr=the as	-5 5
plain lr=the at	-6 6
plain lr=the for	-5 5
plain lr=the in	-8 8
plain lr=the tariff	13 -13
plain lr=the with	-6 6
plain lr=to ,	13 -13
plain lr=to to	-5 5
plain lr=trade with	-8 8
plain nc2=bear	-11 11
plain nc2=end	-7 7
plain nc2=impose	-6 6
plain nc2=return	-5 5
plain nc2=say	-6 6
plain nc2=stay	10 -10
plain nc2=target	10 -10
plain nc2=up	13 -13
plain nct2=bear present	-8 8
plain nct2=begin past	-14 14
plain nct2=down gerund	14 -14
plain nct2=down present	-6 6
plain nct2=impose gerund	9 -9
plain nct2=impose past	7 -7
plain nct2=impose past-passive	-8 8
plain nct2=impose pluperfect	-7 7
plain nct2=impose present	-12 12
plain nct2=impose present-passive	6 -6
plain nct2=propose past	8 -8
plain nct2=propose present	-6 6
plain nct2=say perfect	-11 11
plain nct2=say present	9 -9
plain nct2=sell past	-6 6
plain nct2=stay pluperfect	6 -6
plain nct2=stay present-passive	11 -11
plain nct2=suspend past	12 -12
plain nct2=suspend present	-9 9
plain nct2=target present-passive	10 -10
plain nct2=up present	6 -6
plain next=:	-8 8
plain next=after	7 -7
plain next=and	-5 5
plain next=as	-6 6
plain next=because	5 -5
plain next=before	-5 5
plain next=that	-15 15
plain nhas-participle	-10 10
plain nhas-past	-9 9
plain nhas-perfect	-14 14
plain nhas-present	10 -10
plain nt2=gerund	8 -8
plain nt2=past-passive	-10 10
plain nt2=perfect	-19 19
plain nt2=present	6 -6
plain nt2=present-not	-15 15
plain nt2=present-passive	8 -8
plain nt2=present-passive-not	8 -8
plain nv2=amount	5 -5
plain nv2=begin	-5 5
plain nv2=bite	-12 12
plain nv2=bring	5 -5
plain nv2=buy	-9 9
plain nv2=call	-5 5
plain nv2=charge	-7 7
plain nv2=demand	7 -7
plain nv2=end	5 -5
plain nv2=extend	7 -7
plain nv2=fall	6 -6
plain nv2=get	-7 7
plain nv2=go	7 -7
plain nv2=hold	6 -6
plain nv2=leave	-8 8
plain nv2=lift	-5 5
plain nv2=make	9 -9
plain nv2=meet	-5 5
plain nv2=report	-5 5
plain nv2=rise	10 -10
plain nv2=sell	-6 6
plain nv2=ship	5 -5
plain nvt2=amount present	5 -5
plain nvt2=bring past	-5 5
plain nvt2=fall past	6 -6
plain nvt2=make present	16 -16
plain nvt2=report past	-5 5
plain nvt2=rise past	10 -10
plain nvt2=run present	-9 9
plain nvt2=say perfect	-11 11
plain nvt2=say present	7 -7
plain nvt2=sell past	-6 6
plain pc0=agree	7 -7
plain pc0=bear	-9 9
plain pc0=buy	5 -5
plain pc0=impose	14 -14
plain pc0=sell	6 -6
plain pc0=stay	7 -7
plain pc1=agree	7 -7
plain pc1=buy	14 -14
plain pc1=deny	7 -7
plain pc1=impose	11 -11
plain pc1=suspend	-8 8
plain pct0=bear perfect	-9 9
plain pct0=begin present	9 -9
plain pct0=impose modal	8 -8
plain pct0=impose past	-8 8
plain pct0=impose perfect	7 -7
plain pct0=impose present	6 -6
plain pct0=say present	-8 8
plain pct0=stay modal	11 -11
plain pct0=stay past	9 -9
plain pct0=stay perfect	11 -11
plain pct0=stay pluperfect	-14 14
plain pct0=stay present	-5 5
plain pct0=target perfect	6 -6
plain pct0=up modal	7 -7
plain pct0=up past	-8 8
plain pct0=up present	6 -6
plain pct1=bear perfect	-8 8
plain pct1=begin present	7 -7
plain pct1=buy infinitive	6 -6
plain pct1=impose gerund	-9 9
plain pct1=impose infinitive	8 -8
plain pct1=impose modal	8 -8
plain pct1=impose past	-9 9
plain pct1=impose present	7 -7
plain pct1=say present	-8 8
plain pct1=stay modal	12 -12
plain pct1=stay past	10 -10
plain pct1=stay pluperfect	-14 14
plain pct1=up modal	7 -7
plain pct1=up past	-8 8
plain phas-future	10 -10
plain phas-infinitive	5 -5
plain phas-modal	11 -11
plain phas-present	7 -7
plain pt0=future-passive-not	-5 5
plain pt0=modal	12 -12
plain pt0=pluperfect-passive	6 -6
plain pt1=future	5 -5
plain pt1=future-passive-not	-5 5
plain pt1=infinitive	10 -10
plain pt1=modal	14 -14
plain pt1=perfect	-5 5
plain pt1=pluperfect-passive	6 -6
plain pv0=bear	-9 9
plain pv0=buy	6 -6
plain pv0=call	9 -9
plain pv0=charge	8 -8
plain pv0=come	9 -9
plain pv0=go	5 -5
plain pv0=have	7 -7
plain pv0=hold	8 -8
plain pv0=impose	10 -10
plain pv0=keep	9 -9
plain pv0=other	8 -8
plain pv0=sign	8 -8
plain pv0=suspend	-10 10
plain pv0=tell	-9 9
plain pv1=be	-6 6
plain pv1=bear	-9 9
plain pv1=buy	14 -14
plain pv1=call	11 -11
plain pv1=charge	6 -6
plain pv1=come	9 -9
plain pv1=impose	13 -13
plain pv1=keep	8 -8
plain pv1=lose	9 -9
plain pv1=other	5 -5
plain pv1=rule	6 -6
plain pv1=ship	-6 6
plain pv1=sign	8 -8
plain pv1=suspend	-8 8
plain pv1=tell	-6 6
plain pv2-none	13 -13
plain pvt0=add past	-9 9
plain pvt0=be past	6 -6
plain pvt0=be pluperfect	-12 12
plain pvt0=be present	-10 10
plain pvt0=come past	6 -6
plain pvt0=go present	11 -11
plain pvt0=have present	8 -8
plain pvt0=impose past	10 -10
plain pvt0=other pluperfect	13 -13
plain pvt0=say past	12 -12
plain pvt0=say present	-10 10
plain pvt0=sign past	5 -5
plain pvt0=take present	-5 5
plain pvt0=tell past	-5 5
plain pvt1=add past	-9 9
plain pvt1=be modal	5 -5
plain pvt1=be past	6 -6
plain pvt1=be pluperfect	-12 12
plain pvt1=be present	-9 9
plain pvt1=buy infinitive	6 -6
plain pvt1=come past	6 -6
plain pvt1=go present	9 -9
plain pvt1=impose past	10 -10
plain pvt1=other pluperfect	11 -11
plain pvt1=say past	12 -12
plain pvt1=say present	-10 10
plain pvt1=sign past	5 -5
plain pvt1=take present	-5 5
plain pvt1=tell past	-5 5
plain q:'s	10 -10
plain q:,	6 -6
plain q:-	-18 18
plain q:/	6 -6
plain q:;	-11 11
plain q:<agent>	7 -7
plain q:<day-ahead>	6 -6
plain q:<goods-amount>	-19 19
plain q:<goods>	-8 8
plain q:<level>	14 -14
plain q:<money>	-6 6
plain q:<month-gone>	10 -10
plain q:<number>	6 -6
plain q:<office>	10 -10
plain q:<person>	-21 21
plain q:<points>	-8 8
plain q:<sender>	5 -5
plain q:<v-agree>	7 -7
plain q:<v-begin>	-5 5
plain q:<v-buy>	-17 17
plain q:<v-down>	-9 9
plain q:<v-end>	15 -15
plain q:<v-propose>	-10 10
plain q:<v-return>	6 -6
plain q:<v-say>	11 -11
plain q:<v-sell>	-21 21
plain q:<v-stay>	-23 23
plain q:<v-suspend>	-29 29
plain q:<v-up>	-12 12
plain q:?	-8 8
plain q:a	-17 17
plain q:according	10 -10
plain q:add	15 -15
plain q:against	8 -8
plain q:agree	24 -24
plain q:agreement	-7 7
plain q:all	-14 14
plain q:almost	6 -6
plain q:also	6 -6
plain q:aluminum	10 -10
plain q:an	-9 9
plain q:analog	5 -5
plain q:and	15 -15
plain q:announcement	7 -7
plain q:another	-7 7
plain q:are	7 -7
plain q:arrangement	5 -5
plain q:arrive	7 -7
plain q:as	-7 7
plain q:ask	7 -7
plain q:at	-9 9
plain q:back	-6 6
plain q:be	-16 16
plain q:bean	-9 9
plain q:bear	9 -9
plain q:begin	-12 12
plain q:below	-7 7
plain q:bring	-10 10
plain q:busan	-16 16
plain q:but	5 -5
plain q:buy	-8 8
plain q:call	-16 16
plain q:case	16 -16
plain q:cash	6 -6
plain q:ceiling	-13 13
plain q:change	9 -9
plain q:charge	6 -6
plain q:cloud	-10 10
plain q:come	6 -6
plain q:commerce	15 -15
plain q:conference	-8 8
plain q:consensu	-5 5
plain q:consider	10 -10
plain q:copper	5 -5
plain q:council	-6 6
plain q:count	5 -5
plain q:covered	5 -5
plain q:deficit	8 -8
plain q:delay	-6 6
plain q:dialogue	6 -6
plain q:direction	7 -7
plain q:do	-8 8
plain q:due	-5 5
plain q:dump	6 -6
plain q:duty	6 -6
plain q:each	-8 8
plain q:earlier	-13 13
plain q:earth	-16 16
plain q:economy	7 -7
plain q:editor	13 -13
plain q:exclusion	9 -9
plain q:existing	7 -7
plain q:expire	9 -9
plain q:export	-15 15
plain q:exporter	10 -10
plain q:extension	-12 12
plain q:fact	16 -16
plain q:fall	11 -11
plain q:farm	-14 14
plain q:fentanyl	-6 6
plain q:followed	-8 8
plain q:following	5 -5
plain q:fourth	-11 11
plain q:framework	-5 5
plain q:from	-6 6
plain q:further	-8 8
plain q:gap	-11 11
plain q:general	10 -10
plain q:give	14 -14
plain q:go	-11 11
plain q:government	-9 9
plain q:graphite	-5 5
plain q:great	7 -7
plain q:h	-6 6
plain q:had	5 -5
plain q:hall	7 -7
plain q:harvest	-5 5
plain q:having	-13 13
plain q:he	-16 16
plain q:here	-8 8
plain q:higher	8 -8
plain q:highest	12 -12
plain q:hit	-12 12
plain q:hold	-7 7
plain q:i	-10 10
plain q:if	-6 6
plain q:in	-7 7
plain q:industry	16 -16
plain q:instead	-6 6
plain q:invest	6 -6
plain q:is	-8 8
plain q:issue	5 -5
plain q:its	-19 19
plain q:joint	6 -6
plain q:know	9 -9
plain q:last	14 -14
plain q:law	-5 5
plain q:leave	-10 10
plain q:lee	6 -6
plain q:let	8 -8
plain q:level	-7 7
plain q:levy	7 -7
plain q:line	6 -6
plain q:list	10 -10
plain q:listed	9 -9
plain q:listing	-5 5
plain q:long	-10 10
plain q:look	-6 6
plain q:lunch	-8 8
plain q:madrid	-8 8
plain q:measure	10 -10
plain q:minister	20 -20
plain q:ministry	6 -6
plain q:minute	-5 5
plain q:month	-11 11
plain q:more	-8 8
plain q:most	6 -6
plain q:mr	-6 6
plain q:neither	10 -10
plain q:new	-5 5
plain q:no	-17 17
plain q:not	-5 5
plain q:note	8 -8
plain q:notice	-11 11
plain q:now	-9 9
plain q:of	5 -5
plain q:off	6 -6
plain q:offer	5 -5
plain q:oil	-6 6
plain q:once	-5 5
plain q:ordinary	-16 16
plain q:other	-14 14
plain q:out	-9 9
plain q:outside	-6 6
plain q:paper	-5 5
plain q:part	-5 5
plain q:people	6 -6
plain q:period	9 -9
plain q:permit	-6 6
plain q:place	-10 10
plain q:plu	-9 9
plain q:policy	6 -6
plain q:port	5 -5
plain q:price	15 -15
plain q:product	14 -14
plain q:purchase	-10 10
plain q:quadruple	-6 6
plain q:quota	-6 6
plain q:raise	-15 15
plain q:rare	-16 16
plain q:rate	5 -5
plain q:reach	-20 20
plain q:reason	-9 9
plain q:reciprocal	-8 8
plain q:remain	-25 25
plain q:remove	-10 10
plain q:request	-6 6
plain q:rest	7 -7
plain q:round	-17 17
plain q:run	16 -16
plain q:say	6 -6
plain q:secretary	-5 5
plain q:section	11 -11
plain q:sell	-9 9
plain q:settle	-17 17
plain q:she	-9 9
plain q:sheet	20 -20
plain q:short	8 -8
plain q:shrink	-8 8
plain q:side	-8 8
plain q:sign	8 -8
plain q:since	13 -13
plain q:sit	-8 8
plain q:so	-5 5
plain q:some	-9 9
plain q:soon	-5 5
plain q:soybean	-20 20
plain q:statement	9 -9
plain q:stay	-14 14
plain q:step	-5 5
plain q:stockholm	6 -6
plain q:surplu	12 -12
plain q:suspend	-16 16
plain q:talk	-13 13
plain q:tariff	-9 9
plain q:telephone	-8 8
plain q:than	-11 11
plain q:that	6 -6
plain q:then	-19 19
plain q:these	-8 8
plain q:they	12 -12
plain q:thing	-8 8
plain q:third	-5 5
plain q:tiktok	-11 11
plain q:timber	8 -8
plain q:together	-6 6
plain q:top	7 -7
plain q:total	-10 10
plain q:truce	-8 8
plain q:two	6 -6
plain q:used	7 -7
plain q:vain	-8 8
plain q:value	9 -9
plain q:very	-12 12
plain q:well	-6 6
plain q:when	13 -13
plain q:which	8 -8
plain q:while	-9 9
plain q:whose	6 -6
plain q:will	-9 9
plain q:win	5 -5
plain q:with	13 -13
plain q:withdraw	5 -5
plain q:word	-18 18
plain q:worse	-7 7
plain q:worth	-7 7
plain q:would	-13 13
plain q:yet	-8 8
plain q:you	9 -9
plain q:yttrium	6 -6
plain q:zero	9 -9
plain q:—	-7 7
plain qt=future	-8 8
plain qt=modal	-10 10
plain qt=past	-7 7
plain qt=perfect	-8 8
plain qt=present	9 -9
plain quoted	7 -7
plain r1="	11 -11
plain r1=&	-6 6
plain r1='s	5 -5
plain r1=-	14 -14
plain r1=.	-9 9
plain r1=:	-9 9
plain r1=<duty>	6 -6
plain r1=<end>	9 -9
plain r1=<goods>	7 -7
plain r1=<name>	-6 6
plain r1=<not>	-15 15
plain r1=<number>	14 -14
plain r1=<sender>	-5 5
plain r1=<v-bear>	7 -7
plain r1=<v-buy>	-7 7
plain r1=<v-deny>	-7 7
plain r1=<v-stay>	-11 11
plain r1=<v-suspend>	-5 5
plain r1=<v-up>	9 -9
plain r1=?	-8 8
plain r1=and	-15 15
plain r1=are	-11 11
plain r1=at	-7 7
plain r1=chip	-6 6
plain r1=company	-5 5
plain r1=crane	7 -7
plain r1=critical	-8 8
plain r1=duty	13 -13
plain r1=end	6 -6
plain r1=entity	-11 11
plain r1=firm	5 -5
plain r1=for	-13 13
plain r1=free	14 -14
plain r1=grower	-10 10
plain r1=has	-9 9
plain r1=in	15 -15
plain r1=list	11 -11
plain r1=lose	-11 11
plain r1=magnet	-5 5
plain r1=make	-9 9
plain r1=maker	-8 8
plain r1=meal	5 -5
plain r1=oil	18 -18
plain r1=order	-6 6
plain r1=product	-9 9
plain r1=purchase	-6 6
plain r1=raw	-9 9
plain r1=remain	5 -5
plain r1=rule	-7 7
plain r1=since	-11 11
plain r1=software	12 -12
plain r1=stand	-5 5
plain r1=under	-12 12
plain r1=was	-9 9
plain r1=were	-8 8
plain r2="	-5 5
plain r2=,	7 -7
plain r2=.	6 -6
plain r2=:	11 -11
plain r2=;	11 -11
plain r2=<day-ahead>	-6 6
plain r2=<day-gone>	-11 11
plain r2=<end>	-8 8
plain r2=<goods-amount>	-9 9
plain r2=<goods>	5 -5
plain r2=<level-noun>	-8 8
plain r2=<month-ahead>	-5 5
plain r2=<month-gone>	6 -6
plain r2=<name>	-11 11
plain r2=<not>	7 -7
plain r2=<number>	9 -9
plain r2=<quality>	-17 17
plain r2=<v-bear>	11 -11
plain r2=<v-begin>	-9 9
plain r2=<v-down>	-5 5
plain r2=<v-end>	8 -8
plain r2=<v-sell>	-10 10
plain r2=<v-target>	7 -7
plain r2=<v-up>	-7 7
plain r2=all	-6 6
plain r2=and	23 -23
plain r2=as	6 -6
plain r2=at	-7 7
plain r2=blackwell	6 -6
plain r2=both	-6 6
plain r2=certain	6 -6
plain r2=design	12 -12
plain r2=each	-9 9
plain r2=energy	-8 8
plain r2=fentanyl	-6 6
plain r2=free	13 -13
plain r2=gallium	-5 5
plain r2=germanium	9 -9
plain r2=get	-6 6
plain r2=good	9 -9
plain r2=halve	-12 12
plain r2=has	-5 5
plain r2=in	-8 8
plain r2=it	-10 10
plain r2=its	6 -6
plain r2=leave	7 -7
plain r2=licence	-6 6
plain r2=lumber	5 -5
plain r2=make	-9 9
plain r2=medicine	6 -6
plain r2=mineral	-8 8
plain r2=more	-5 5
plain r2=most	9 -9
plain r2=not	6 -6
plain r2=nvidia	-12 12
plain r2=of	-6 6
plain r2=on	-11 11
plain r2=other	-6 6
plain r2=pay	8 -8
plain r2=pork	-5 5
plain r2=rare	12 -12
plain r2=rise	-9 9
plain r2=scandium	-8 8
plain r2=section	-15 15
plain r2=seed	6 -6
plain r2=ship	-7 7
plain r2=smartphone	15 -15
plain r2=so	-6 6
plain r2=soybean	-6 6
plain r2=start	-9 9
plain r2=stay	9 -9
plain r2=that	-20 20
plain r2=thi	-9 9
plain r2=timber	-6 6
plain r2=tungsten	-5 5
plain r2=until	-6 6
plain r2=violated	-7 7
plain r2=where	8 -8
plain r2=will	7 -7
plain r2=would	-5 5
plain r3=,	-15 15
plain r3=.	14 -14
plain r3=:	10 -10
plain r3=<day-ahead>	-14 14
plain r3=<duty>	6 -6
plain r3=<end>	-6 6
plain r3=<gate>	13 -13
plain r3=<level-noun>	-10 10
plain r3=<level>	8 -8
plain r3=<money>	-7 7
plain r3=<name>	14 -14
plain r3=<organisation>	16 -16
plain r3=<quality>	-15 15
plain r3=<v-bear>	5 -5
plain r3=<v-deny>	5 -5
plain r3=<v-down>	-13 13
plain r3=<v-end>	-8 8
plain r3=<v-impose>	-17 17
plain r3=<v-target>	-17 17
plain r3=<v-up>	-9 9
plain r3=?	-10 10
plain r3=and	-5 5
plain r3=are	-7 7
plain r3=as	10 -10
plain r3=at	12 -12
plain r3=be	12 -12
plain r3=been	-7 7
plain r3=before	-6 6
plain r3=charge	-12 12
plain r3=country	7 -7
plain r3=cut	6 -6
plain r3=earth	12 -12
plain r3=equipment	-7 7
plain r3=export	5 -5
plain r3=fall	-6 6
plain r3=fee	-5 5
plain r3=for	-15 15
plain r3=from	-11 11
plain r3=had	-5 5
plain r3=has	-9 9
plain r3=impose	-6 6
plain r3=jet	13 -13
plain r3=line	6 -6
plain r3=make	-7 7
plain r3=more	-5 5
plain r3=most	-17 17
plain r3=narrow	5 -5
plain r3=one	5 -5
plain r3=ore	7 -7
plain r3=other	-7 7
plain r3=part	13 -13
plain r3=pay	5 -5
plain r3=reciprocal	6 -6
plain r3=rule	5 -5
plain r3=shrink	-20 20
plain r3=side	-5 5
plain r3=stand	7 -7
plain r3=start	5 -5
plain r3=still	6 -6
plain r3=subject	-6 6
plain r3=take	-5 5
plain r3=the	-22 22
plain r3=thi	5 -5
plain r3=thing	-5 5
plain r3=to	23 -23
plain r3=two	13 -13
plain r3=under	5 -5
plain r3=up	7 -7
plain r3=want	-9 9
plain r3=who	-6 6
plain r3=with	12 -12
plain r3=would	7 -7
plain r4='s	-10 10
plain r4=.	-6 6
plain r4=:	-9 9
plain r4=<agent>	16 -16
plain r4=<duty>	-10 10
plain r4=<gate>	-11 11
plain r4=<goods-amount>	-5 5
plain r4=<goods>	10 -10
plain r4=<level-noun>	6 -6
plain r4=<level>	9 -9
plain r4=<month-gone>	6 -6
plain r4=<name>	-9 9
plain r4=<number>	7 -7
plain r4=<sender>	11 -11
plain r4=<v-bear>	-7 7
plain r4=<v-down>	-9 9
plain r4=<v-propose>	-8 8
plain r4=<v-sell>	5 -5
plain r4=<v-suspend>	19 -19
plain r4=<v-target>	13 -13
plain r4=<v-up>	-8 8
plain r4=?	-6 6
plain r4=and	9 -9
plain r4=as	-5 5
plain r4=at	6 -6
plain r4=charge	9 -9
plain r4=chip	10 -10
plain r4=day	6 -6
plain r4=duty	-12 12
plain r4=engine	10 -10
plain r4=export	12 -12
plain r4=for	-5 5
plain r4=get	-10 10
plain r4=good	-16 16
plain r4=had	12 -12
plain r4=have	-5 5
plain r4=he	-12 12
plain r4=hold	9 -9
plain r4=is	-5 5
plain r4=law	8 -8
plain r4=leave	-18 18
plain r4=lumber	-5 5
plain r4=no	18 -18
plain r4=not	-8 8
plain r4=now	-12 12
plain r4=of	9 -9
plain r4=on	22 -22
plain r4=rare	-6 6
plain r4=reciprocal	11 -11
plain r4=section	6 -6
plain r4=suspend	10 -10
plain r4=two	-6 6
plain r4=under	-7 7
plain r4=up	-19 19
plain r4=was	25 -25
plain r4=we	-5 5
plain r4=which	-16 16
plain r4=will	-8 8
plain r4=with	-6 6
plain r4=year	9 -9
plain r='s blackwell	6 -6
plain r=, <name>	-8 8
plain r=, <quality>	-5 5
plain r=, aircraft	6 -6
plain r=, and	8 -8
plain r=, as	8 -8
plain r=, chip	-9 9
plain r=, from	-10 10
plain r=, it	-13 13
plain r=, scandium	-7 7
plain r=, so	-6 6
plain r=, the	14 -14
plain r=, to	-9 9
plain r=, where	8 -8
plain r=- design	15 -15
plain r=. <end>	-8 8
plain r=: <name>	8 -8
plain r=: at	-7 7
plain r=<end> <end>	9 -9
plain r=<level> .	-6 6
plain r=<name> is	-11 11
plain r=? <end>	-6 6
plain r=and <level>	9 -9
plain r=and <number>	-10 10
plain r=and aircraft	-6 6
plain r=and germanium	5 -5
plain r=and lumber	7 -7
plain r=and medicine	6 -6
plain r=and of	-10 10
plain r=and on	-11 11
plain r=and other	-5 5
plain r=and semiconductor	-5 5
plain r=and the	6 -6
plain r=and their	-7 7
plain r=are a	-7 7
plain r=are exempt	6 -6
plain r=are the	-7 7
plain r=are treat	-5 5
plain r=by the	-9 9
plain r=come to	6 -6
plain r=crane .	9 -9
plain r=critical mineral	-8 8
plain r=duty ,	10 -10
plain r=duty .	14 -14
plain r=duty :	7 -7
plain r=duty and	5 -5
plain r=duty of	9 -9
plain r=duty on	-9 9
plain r=entity .	-6 6
plain r=fall from	-12 12
plain r=for <money>	12 -12
plain r=for <month-ahead>	-5 5
plain r=for the	5 -5
plain r=from <level>	6 -6
plain r=from <name>	-9 9
plain r=from the	6 -6
plain r=gained <level>	-6 6
plain r=had violated	-7 7
plain r=in <month-gone>	7 -7
plain r=in <number>	8 -8
plain r=in good	7 -7
plain r=is not	6 -6
plain r=is the	-7 7
plain r=list and	10 -10
plain r=lose <level>	-11 11
plain r=of <money>	7 -7
plain r=of <number>	17 -17
plain r=of <quality>	7 -7
plain r=of rare	5 -5
plain r=oil ,	10 -10
plain r=on chip	11 -11
plain r=on rare	14 -14
plain r=on the	-8 8
plain r=software and	5 -5
plain r=tariff ,	12 -12
plain r=tariff .	-11 11
plain r=tariff and	5 -5
plain r=tariff go	5 -5
plain r=that make	-7 7
plain r=to <name>	6 -6
plain r=to be	7 -7
plain r=under licence	-6 6
plain r=will be	-8 8
plain r=will not	7 -7
plain r=with <name>	-6 6
plain r=with the	12 -12
plain s:"	18 -18
plain s:,	-5 5
plain s:-	-6 6
plain s:/	-6 6
plain s:<day-today>	8 -8
plain s:<gate>	-13 13
plain s:<goods-amount>	-25 25
plain s:<level-noun>	-6 6
plain s:<level>	15 -15
plain s:<money>	5 -5
plain s:<month-ahead>	-19 19
plain s:<month-gone>	5 -5
plain s:<month-today>	-5 5
plain s:<name>	-7 7
plain s:<not>	10 -10
plain s:<number>	8 -8
plain s:<office>	-7 7
plain s:<organisation>	13 -13
plain s:<person>	-11 11
plain s:<points>	-8 8
plain s:<quality>	-13 13
plain s:<seat>	-8 8
plain s:<sender>	-7 7
plain s:<taker>	-5 5
plain s:<v-begin>	-5 5
plain s:<v-buy>	-9 9
plain s:<v-deny>	5 -5
plain s:<v-down>	-16 16
plain s:<v-end>	-8 8
plain s:<v-impose>	-11 11
plain s:<v-propose>	-8 8
plain s:<v-return>	5 -5
plain s:<v-sell>	-11 11
plain s:<v-suspend>	-10 10
plain s:<v-threaten>	8 -8
plain s:?	-28 28
plain s:a	12 -12
plain s:abolish	5 -5
plain s:about	-13 13
plain s:above	-9 9
plain s:account	11 -11
plain s:additional	11 -11
plain s:afterward	-6 6
plain s:again	-6 6
plain s:against	-20 20
plain s:agenda	-19 19
plain s:ago	5 -5
plain s:agree	12 -12
plain s:agreement	13 -13
plain s:agricultural	8 -8
plain s:allow	-10 10
plain s:almost	-6 6
plain s:alone	-7 7
plain s:already	5 -5
plain s:although	-7 7
plain s:altogether	-7 7
plain s:aluminium	-7 7
plain s:aluminum	6 -6
plain s:an	-6 6
plain s:analog	-6 6
plain s:another	-11 11
plain s:answer	-16 16
plain s:anti	-7 7
plain s:antimonopoly	6 -6
plain s:antimony	9 -9
plain s:antitrust	-8 8
plain s:anybody	-10 10
plain s:anyone	14 -14
plain s:anywhere	5 -5
plain s:apply	10 -10
plain s:approval	-6 6
plain s:artificial	-9 9
plain s:as	-9 9
plain s:aside	-5 5
plain s:ask	-13 13
plain s:back	-8 8
plain s:balance	5 -5
plain s:ban	10 -10
plain s:bargaining	6 -6
plain s:bean	-15 15
plain s:bear	-6 6
plain s:became	-14 14
plain s:because	-10 10
plain s:beef	11 -11
plain s:been	-8 8
plain s:begin	-6 6
plain s:being	13 -13
plain s:best	-16 16
plain s:billion	5 -5
plain s:bite	-12 12
plain s:blacklist	9 -9
plain s:blacklisted	6 -6
plain s:blackwell	16 -16
plain s:blame	-9 9
plain s:block	-5 5
plain s:body	-6 6
plain s:both	-7 7
plain s:breach	7 -7
plain s:broke	8 -8
plain s:budget	6 -6
plain s:building	-8 8
plain s:busan	-7 7
plain s:business	-8 8
plain s:but	-11 11
plain s:buyer	-9 9
plain s:by	13 -13
plain s:call	9 -9
plain s:capped	-12 12
plain s:carry	10 -10
plain s:cash	7 -7
plain s:certain	6 -6
plain s:certificate	-11 11
plain s:chapter	-6 6
plain s:charge	-11 11
plain s:chemical	5 -5
plain s:chipmaker	-13 13
plain s:chrome	6 -6
plain s:cobalt	-10 10
plain s:cocoa	12 -12
plain s:come	-10 10
plain s:computer	14 -14
plain s:concentrate	-5 5
plain s:concern	-7 7
plain s:conclude	6 -6
plain s:confirm	10 -10
plain s:consider	-6 6
plain s:consist	-13 13
plain s:contained	6 -6
plain s:control	-23 23
plain s:controlled	-5 5
plain s:cooperate	-5 5
plain s:copper	18 -18
plain s:cotton	-6 6
plain s:could	-5 5
plain s:counter	8 -8
plain s:counting	7 -7
plain s:country	15 -15
plain s:covered	-10 10
plain s:crane	7 -7
plain s:critical	10 -10
plain s:crusher	5 -5
plain s:custom	11 -11
plain s:customer	5 -5
plain s:dairy	7 -7
plain s:data	-5 5
plain s:date	-7 7
plain s:dealt	12 -12
plain s:decade	13 -13
plain s:decision	-9 9
plain s:declare	-11 11
plain s:deficit	-11 11
plain s:delivery	-6 6
plain s:demand	9 -9
plain s:der	-12 12
plain s:did	14 -14
plain s:die	-6 6
plain s:diesel	-6 6
plain s:dispute	-7 7
plain s:donald	5 -5
plain s:double	14 -14
plain s:drug	12 -12
plain s:due	-15 15
plain s:duty	16 -16
plain s:each	-10 10
plain s:earth	-32 32
plain s:ease	-6 6
plain s:eastern	5 -5
plain s:economy	-5 5
plain s:either	18 -18
plain s:else	17 -17
plain s:energy	5 -5
plain s:engine	11 -11
plain s:enter	5 -5
plain s:entity	-13 13
plain s:ethane	9 -9
plain s:ethanol	5 -5
plain s:even	-5 5
plain s:evening	-7 7
plain s:ever	-6 6
plain s:everybody	9 -9
plain s:everyone	8 -8
plain s:exempt	6 -6
plain s:explain	12 -12
plain s:extend	6 -6
plain s:extension	-17 17
plain s:extra	-11 11
plain s:face	-6 6
plain s:fact	-5 5
plain s:fall	9 -9
plain s:farm	18 -18
plain s:farmer	-7 7
plain s:favour	7 -7
plain s:favourable	-11 11
plain s:fear	13 -13
plain s:fee	-32 32
plain s:fentanyl	-7 7
plain s:fifth	-5 5
plain s:figure	16 -16
plain s:five	-6 6
plain s:flour	12 -12
plain s:flow	-11 11
plain s:followed	-9 9
plain s:force	-13 13
plain s:forced	5 -5
plain s:foreign	-7 7
plain s:found	11 -11
plain s:framework	-6 6
plain s:free	23 -23
plain s:fresh	-5 5
plain s:fruit	7 -7
plain s:future	11 -11
plain s:gallium	9 -9
plain s:gap	11 -11
plain s:gave	-5 5
plain s:general	-8 8
plain s:generic	8 -8
plain s:geneva	-6 6
plain s:get	-13 13
plain s:given	-9 9
plain s:good	7 -7
plain s:grant	8 -8
plain s:h	-17 17
plain s:had	-9 9
plain s:half	5 -5
plain s:harvest	-7 7
plain s:he	-7 7
plain s:head	11 -11
plain s:hearing	-5 5
plain s:help	-5 5
plain s:home	5 -5
plain s:hope	-5 5
plain s:hour	7 -7
plain s:house	8 -8
plain s:howard	8 -8
plain s:i	8 -8
plain s:import	19 -19
plain s:include	9 -9
plain s:including	-11 11
plain s:index	10 -10
plain s:industry	6 -6
plain s:inquiry	-7 7
plain s:insulin	7 -7
plain s:intelligence	-9 9
plain s:into	-9 9
plain s:introduce	-14 14
plain s:invest	14 -14
plain s:investigation	-10 10
plain s:investment	-10 10
plain s:it'll	9 -9
plain s:its	-16 16
plain s:know	-18 18
plain s:labor	5 -5
plain s:large	-10 10
plain s:largest	-13 13
plain s:lay	5 -5
plain s:least	-16 16
plain s:leave	6 -6
plain s:less	-5 5
plain s:let	-11 11
plain s:letter	-6 6
plain s:license	-5 5
plain s:lift	-8 8
plain s:like	10 -10
plain s:limit	-9 9
plain s:line	5 -5
plain s:list	-6 6
plain s:listing	-7 7
plain s:live	-6 6
plain s:london	-7 7
plain s:look	5 -5
plain s:lorry	8 -8
plain s:lowest	12 -12
plain s:lumber	7 -7
plain s:lutnick	8 -8
plain s:machine	-11 11
plain s:maize	7 -7
plain s:make	-13 13
plain s:market	13 -13
plain s:measure	-11 11
plain s:medical	-5 5
plain s:meet	-5 5
plain s:mention	7 -7
plain s:mentioned	9 -9
plain s:midnight	6 -6
plain s:mineral	13 -13
plain s:minister	-11 11
plain s:ministry	-6 6
plain s:minute	13 -13
plain s:moment	-10 10
plain s:month	-13 13
plain s:most	-8 8
plain s:move	-5 5
plain s:must	-11 11
plain s:my	6 -6
plain s:named	-12 12
plain s:natural	6 -6
plain s:negotiation	13 -13
plain s:neither	9 -9
plain s:network	-6 6
plain s:nexperia	-11 11
plain s:next	-11 11
plain s:nickel	-12 12
plain s:nobody	10 -10
plain s:none	-17 17
plain s:north	-5 5
plain s:not	11 -11
plain s:now	-13 13
plain s:number	7 -7
plain s:of	7 -7
plain s:offer	-7 7
plain s:oil	-14 14
plain s:one	12 -12
plain s:open	5 -5
plain s:opened	-7 7
plain s:order	-28 28
plain s:other	-15 15
plain s:our	6 -6
plain s:out	6 -6
plain s:outcome	7 -7
plain s:output	7 -7
plain s:over	-7 7
plain s:owe	7 -7
plain s:paper	-5 5
plain s:partner	10 -10
plain s:past	11 -11
plain s:patented	9 -9
plain s:payment	8 -8
plain s:permit	-13 13
plain s:pharmaceutical	-15 15
plain s:phone	5 -5
plain s:phosphate	-7 7
plain s:plan	15 -15
plain s:plane	6 -6
plain s:plant	-6 6
plain s:platform	-6 6
plain s:plu	15 -15
plain s:pork	-6 6
plain s:port	-28 28
plain s:precursor	-5 5
plain s:present	-7 7
plain s:president	5 -5
plain s:price	8 -8
plain s:processor	15 -15
plain s:production	8 -8
plain s:progress	-8 8
plain s:project	7 -7
plain s:promise	-19 19
plain s:published	-12 12
plain s:purchase	-13 13
plain s:quadruple	-11 11
plain s:qualcomm	-9 9
plain s:question	10 -10
plain s:quickly	-6 6
plain s:raise	-9 9
plain s:range	6 -6
plain s:rare	-32 32
plain s:rate	11 -11
plain s:ready	7 -7
plain s:reason	-16 16
plain s:recall	-5 5
plain s:reciprocal	21 -21
plain s:reduce	7 -7
plain s:refused	6 -6
plain s:remove	-12 12
plain s:reply	-6 6
plain s:required	-14 14
plain s:resolve	-5 5
plain s:restriction	-6 6
plain s:resume	-5 5
plain s:return	7 -7
plain s:rid	-8 8
plain s:road	9 -9
plain s:rule	5 -5
plain s:sale	-21 21
plain s:samarium	-5 5
plain s:same	7 -7
plain s:scandium	-13 13
plain s:secretary	5 -5
plain s:section	5 -5
plain s:security	-5 5
plain s:seed	9 -9
plain s:seek	8 -8
plain s:seized	-5 5
plain s:sell	-6 6
plain s:send	5 -5
plain s:separate	-5 5
plain s:session	-5 5
plain s:settle	-18 18
plain s:several	5 -5
plain s:share	10 -10
plain s:sheet	-5 5
plain s:ship	-18 18
plain s:shipbuilder	6 -6
plain s:shipbuilding	24 -24
plain s:shore	7 -7
plain s:shortage	-7 7
plain s:should	-12 12
plain s:shrink	-13 13
plain s:single	-10 10
plain s:size	-7 7
plain s:slap	-5 5
plain s:slow	-12 12
plain s:smallest	9 -9
plain s:smartphone	16 -16
plain s:so	12 -12
plain s:social	-6 6
plain s:some	7 -7
plain s:soy	5 -5
plain s:soybean	-33 33
plain s:spare	7 -7
plain s:speak	-14 14
plain s:spirit	5 -5
plain s:spoke	-5 5
plain s:start	-17 17
plain s:statement	-7 7
plain s:steel	13 -13
plain s:stock	-5 5
plain s:stockholm	-6 6
plain s:stop	-8 8
plain s:stress	10 -10
plain s:subject	8 -8
plain s:substance	-8 8
plain s:such	17 -17
plain s:sulphur	5 -5
plain s:summer	-5 5
plain s:surplu	26 -26
plain s:suspend	-12 12
plain s:table	-10 10
plain s:take	6 -6
plain s:talk	-10 10
plain s:tariff	-9 9
plain s:technology	7 -7
plain s:tell	-26 26
plain s:that	-12 12
plain s:their	-11 11
plain s:then	7 -7
plain s:there	-7 7
plain s:they	14 -14
plain s:thi	-13 13
plain s:though	-11 11
plain s:threaten	6 -6
plain s:tiktok	-15 15
plain s:timber	-16 16
plain s:time	5 -5
plain s:tin	-5 5
plain s:too	-10 10
plain s:total	10 -10
plain s:trade	-11 11
plain s:treatment	-12 12
plain s:truce	5 -5
plain s:truck	7 -7
plain s:trump	5 -5
plain s:tungsten	10 -10
plain s:two	5 -5
plain s:unchanged	9 -9
plain s:undertake	-5 5
plain s:unless	-11 11
plain s:unreliable	-21 21
plain s:up	-7 7
plain s:urge	-5 5
plain s:us	-11 11
plain s:use	-7 7
plain s:used	-14 14
plain s:vaccine	-10 10
plain s:value	-5 5
plain s:venture	5 -5
plain s:very	-9 9
plain s:vessel	-5 5
plain s:view	-10 10
plain s:violated	-11 11
plain s:visa	-5 5
plain s:von	-12 12
plain s:wafer	6 -6
plain s:want	-11 11
plain s:water	6 -6
plain s:way	-7 7
plain s:we	-13 13
plain s:welcome	10 -10
plain s:well	-5 5
plain s:were	-6 6
plain s:whatever	6 -6
plain s:where	23 -23
plain s:wherever	9 -9
plain s:whether	-9 9
plain s:which	-8 8
plain s:why	9 -9
plain s:wingtech	6 -6
plain s:with	-5 5
plain s:within	8 -8
plain s:without	9 -9
plain s:work	-13 13
plain s:working	-7 7
plain s:worse	-12 12
plain s:write	-5 5
plain s:yes	-13 13
plain s:zero	10 -10
plain s:•	7 -7
plain sa:"	13 -13
plain sa:" .	8 -8
plain sa:" reciprocal	10 -10
plain sa:" say	6 -6
plain sa:" tariff	6 -6
plain sa:&	-6 6
plain sa:'s	-9 9
plain sa:'s .	-9 9
plain sa:'s <name>	-6 6
plain sa:'s blackwell	6 -6
plain sa:)	5 -5
plain sa:) and	6 -6
plain sa:, <goods-amount>	-10 10
plain sa:, <money>	-17 17
plain sa:, against	-12 12
plain sa:, although	-7 7
plain sa:, and	-6 6
plain sa:, as	21 -21
plain sa:, at	-8 8
plain sa:, bring	14 -14
plain sa:, chip	-10 10
plain sa:, come	-12 12
plain sa:, copper	12 -12
plain sa:, fentanyl	-7 7
plain sa:, fruit	7 -7
plain sa:, go	6 -6
plain sa:, he	5 -5
plain sa:, in	-6 6
plain sa:, is	5 -5
plain sa:, it	-19 19
plain sa:, neodymium	-5 5
plain sa:, no	-8 8
plain sa:, not	9 -9
plain sa:, on	-15 15
plain sa:, rare	-7 7
plain sa:, say	-9 9
plain sa:, scandium	-10 10
plain sa:, that	-25 25
plain sa:, the	6 -6
plain sa:, though	-8 8
plain sa:, to	5 -5
plain sa:, too	-7 7
plain sa:, under	-12 12
plain sa:, unless	-7 7
plain sa:, when	6 -6
plain sa:, where	11 -11
plain sa:, which	6 -6
plain sa:, who	-7 7
plain sa:, would	6 -6
plain sa:-	-5 5
plain sa:- design	9 -9
plain sa:.	5 -5
plain sa:. "	-5 5
plain sa:: <level>	6 -6
plain sa:: <money>	-14 14
plain sa:: <number>	5 -5
plain sa:: at	-7 7
plain sa:: he	7 -7
plain sa:: no	5 -5
plain sa:: not	10 -10
plain sa:; <name>	-12 12
plain sa:; <person>	9 -9
plain sa:; tariff	7 -7
plain sa:; the	-5 5
plain sa:; they	-5 5
plain sa:<agent>	8 -8
plain sa:<day-ahead> ,	-5 5
plain sa:<day-ahead> ;	-7 7
plain sa:<day-gone> that	-9 9
plain sa:<day-today>	9 -9
plain sa:<day-today> ,	8 -8
plain sa:<gate>	8 -8
plain sa:<goods-amount>	-22 22
plain sa:<goods-amount> <span>	-7 7
plain sa:<goods-amount> by	-8 8
plain sa:<goods-amount> in	-14 14
plain sa:<goods-amount> of	-11 11
plain sa:<level-noun>	-9 9
plain sa:<level>	18 -18
plain sa:<level> ,	9 -9
plain sa:<level> .	12 -12
plain sa:<level> ;	-11 11
plain sa:<level> <level>	-10 10
plain sa:<level> after	8 -8
plain sa:<level> again	6 -6
plain sa:<level> at	-6 6
plain sa:<level> because	5 -5
plain sa:<level> for	-8 8
plain sa:<level> in	12 -12
plain sa:<level> instead	-9 9
plain sa:<level> on	10 -10
plain sa:<level> reciprocal	11 -11
plain sa:<level> since	14 -14
plain sa:<level> that	5 -5
plain sa:<level> under	6 -6
plain sa:<level> until	7 -7
plain sa:<money>	-6 6
plain sa:<money> ,	-11 11
plain sa:<money> .	10 -10
plain sa:<money> for	8 -8
plain sa:<money> in	-15 15
plain sa:<month-ahead>	-18 18
plain sa:<month-ahead> and	-5 5
plain sa:<month-gone>	10 -10
plain sa:<month-gone> ,	5 -5
plain sa:<month-gone> .	12 -12
plain sa:<month-gone> and	10 -10
plain sa:<name>	-18 18
plain sa:<name> 's	-14 14
plain sa:<name> .	-9 9
plain sa:<name> are	14 -14
plain sa:<name> at	8 -8
plain sa:<name> buy	-11 11
plain sa:<name> come	7 -7
plain sa:<name> fall	5 -5
plain sa:<name> good	8 -8
plain sa:<name> grow	-7 7
plain sa:<name> had	-10 10
plain sa:<name> in	-5 5
plain sa:<name> introduce	-9 9
plain sa:<name> is	-12 12
plain sa:<name> last	13 -13
plain sa:<name> of	7 -7
plain sa:<name> pay	7 -7
plain sa:<name> shrink	-12 12
plain sa:<name> suspend	6 -6
plain sa:<name> to	11 -11
plain sa:<name> want	-6 6
plain sa:<name> would	-12 12
plain sa:<number>	5 -5
plain sa:<number> ,	5 -5
plain sa:<number> .	5 -5
plain sa:<number> :	12 -12
plain sa:<number> ;	6 -6
plain sa:<number> a	7 -7
plain sa:<number> and	8 -8
plain sa:<number> chip	-10 10
plain sa:<number> duty	-17 17
plain sa:<number> rare	8 -8
plain sa:<number> that	-5 5
plain sa:<office>	-6 6
plain sa:<organisation>	-11 11
plain sa:<organisation> <level>	-7 7
plain sa:<organisation> report	-5 5
plain sa:<person>	-8 8
plain sa:<person> .	-18 18
plain sa:<person> tell	-14 14
plain sa:<points> of	-6 6
plain sa:<points> on	11 -11
plain sa:<quality>	-18 18
plain sa:<quality> government	-5 5
plain sa:<quality> oil	-7 7
plain sa:<quality> order	-10 10
plain sa:<quality> student	8 -8
plain sa:<quality> tariff	-10 10
plain sa:<seat>	-14 14
plain sa:<seat> ,	-8 8
plain sa:<seat> .	-5 5
plain sa:<seat> <level>	5 -5
plain sa:<seat> bring	-5 5
plain sa:<seat> has	7 -7
plain sa:<span> and	-7 7
plain sa:<span> from	-5 5
plain sa:<v-agree>	-5 5
plain sa:<v-begin>	-5 5
plain sa:<v-buy>	-9 9
plain sa:<v-deny>	-6 6
plain sa:<v-down>	-10 10
plain sa:<v-end>	-6 6
plain sa:<v-impose>	-12 12
plain sa:<v-sell>	-19 19
plain sa:<v-stay>	5 -5
plain sa:?	-28 28
plain sa:a	6 -6
plain sa:a .	6 -6
plain sa:a comparable	6 -6
plain sa:a country	-9 9
plain sa:a duty	-9 9
plain sa:a tariff	6 -6
plain sa:a third	-8 8
plain sa:about <level>	20 -20
plain sa:about <money>	-13 13
plain sa:account	7 -7
plain sa:add	16 -16
plain sa:additional	12 -12
plain sa:advanced chip	6 -6
plain sa:affiliate .	6 -6
plain sa:after <name>	-6 6
plain sa:after the	9 -9
plain sa:again	-13 13
plain sa:again ,	-9 9
plain sa:again .	-6 6
plain sa:against	-7 7
plain sa:against <number>	-7 7
plain sa:against the	5 -5
plain sa:agenda	-6 6
plain sa:agree	8 -8
plain sa:agree in	7 -7
plain sa:agreement	12 -12
plain sa:agreement with	7 -7
plain sa:aircraft part	12 -12
plain sa:all	7 -7
plain sa:all <name>	6 -6
plain sa:almost	-5 5
plain sa:almost a	-6 6
plain sa:alone	-7 7
plain sa:although	-7 7
plain sa:altogether	-5 5
plain sa:altogether .	-5 5
plain sa:amd	-8 8
plain sa:an	-13 13
plain sa:and <number>	9 -9
plain sa:and <quality>	-8 8
plain sa:and all	-5 5
plain sa:and amd	-8 8
plain sa:and beef	-7 7
plain sa:and ethane	5 -5
plain sa:and germanium	5 -5
plain sa:and is	11 -11
plain sa:and jet	11 -11
plain sa:and lumber	6 -6
plain sa:and medicine	6 -6
plain sa:and of	-14 14
plain sa:and on	-12 12
plain sa:and say	-6 6
plain sa:and semiconductor	-5 5
plain sa:and ship	-8 8
plain sa:and so	-9 9
plain sa:and spirit	5 -5
plain sa:and that	-15 15
plain sa:and the	15 -15
plain sa:and their	-8 8
plain sa:answer	-5 5
plain sa:anti	-5 5
plain sa:anti -	-5 5
plain sa:antimonopoly	6 -6
plain sa:antimonopoly law	6 -6
plain sa:antimony and	-5 5
plain sa:antitrust	-8 8
plain sa:antitrust law	-7 7
plain sa:any tariff	6 -6
plain sa:anybody	-10 10
plain sa:anything	-5 5
plain sa:anywhere	5 -5
plain sa:apply	5 -5
plain sa:are a	-5 5
plain sa:are exempt	16 -16
plain sa:are make	10 -10
plain sa:are on	6 -6
plain sa:are suspend	-8 8
plain sa:are treat	-5 5
plain sa:are under	-9 9
plain sa:artificial	-5 5
plain sa:artificial intelligence	-5 5
plain sa:as its	5 -5
plain sa:as the	13 -13
plain sa:aside	-7 7
plain sa:aside .	-7 7
plain sa:ask	-10 10
plain sa:ask for	-8 8
plain sa:at	-8 8
plain sa:at <level>	11 -11
plain sa:at a	-7 7
plain sa:at all	6 -6
plain sa:at least	-7 7
plain sa:at most	-14 14
plain sa:at present	-8 8
plain sa:at zero	11 -11
plain sa:be	-9 9
plain sa:be charge	-11 11
plain sa:be cut	9 -9
plain sa:bean	-7 7
plain sa:because	6 -6
plain sa:because of	7 -7
plain sa:been <level>	9 -9
plain sa:been cut	5 -5
plain sa:been promise	-5 5
plain sa:before ,	11 -11
plain sa:before the	-17 17
plain sa:being	17 -17
plain sa:being .	-6 6
plain sa:best	-9 9
plain sa:between <name>	-6 6
plain sa:between the	6 -6
plain sa:bite	-12 12
plain sa:blackwell	15 -15
plain sa:blackwell chip	10 -10
plain sa:body	-6 6
plain sa:both side	-6 6
plain sa:breach	7 -7
plain sa:breach of	7 -7
plain sa:bring the	11 -11
plain sa:building	-8 8
plain sa:busan .	-8 8
plain sa:busan on	7 -7
plain sa:business	-8 8
plain sa:but	-9 9
plain sa:buy	-8 8
plain sa:buyer	-12 12
plain sa:by	9 -9
plain sa:by <day-ahead>	-5 5
plain sa:by <level>	22 -22
plain sa:by <name>	5 -5
plain sa:by the	-12 12
plain sa:call the	7 -7
plain sa:can be	-5 5
plain sa:capped	-12 12
plain sa:capped at	-5 5
plain sa:car	-6 6
plain sa:charge	-7 7
plain sa:charge <level>	-5 5
plain sa:charge for	-12 12
plain sa:chip	-7 7
plain sa:chip are	18 -18
plain sa:chip design	-10 10
plain sa:chip software	-11 11
plain sa:chip were	13 -13
plain sa:come .	-6 6
plain sa:come on	6 -6
plain sa:come to	16 -16
plain sa:come up	-9 9
plain sa:company ,	13 -13
plain sa:company .	-5 5
plain sa:complained	7 -7
plain sa:concentrate	-5 5
plain sa:conclude	7 -7
plain sa:consider	-5 5
plain sa:control	-20 20
plain sa:controlled	-5 5
plain sa:copper	11 -11
plain sa:cotton	-5 5
plain sa:counting	6 -6
plain sa:country	5 -5
plain sa:country ,	5 -5
plain sa:country .	11 -11
plain sa:country with	-15 15
plain sa:covered by	-9 9
plain sa:crane	7 -7
plain sa:crane .	9 -9
plain sa:critical	-10 10
plain sa:critical software	-8 8
plain sa:custom	10 -10
plain sa:customer	5 -5
plain sa:cut in	-9 9
plain sa:cut to	6 -6
plain sa:data	-5 5
plain sa:date	-15 15
plain sa:date from	-6 6
plain sa:day .	-5 5
plain sa:dealt	11 -11
plain sa:dealt with	11 -11
plain sa:decade	13 -13
plain sa:decade .	15 -15
plain sa:delivery	-7 7
plain sa:delivery of	-6 6
plain sa:demand	7 -7
plain sa:device .	-6 6
plain sa:did	-5 5
plain sa:diesel	-6 6
plain sa:discuss	9 -9
plain sa:discuss ,	5 -5
plain sa:do	-6 6
plain sa:doe .	6 -6
plain sa:double	16 -16
plain sa:down	-5 5
plain sa:down from	-5 5
plain sa:drug	11 -11
plain sa:due	-5 5
plain sa:duty	12 -12
plain sa:duty ,	8 -8
plain sa:duty .	12 -12
plain sa:duty :	7 -7
plain sa:duty and	13 -13
plain sa:duty go	-14 14
plain sa:duty on	-13 13
plain sa:each	-11 11
plain sa:each of	-14 14
plain sa:earth ,	-9 9
plain sa:earth to	16 -16
plain sa:economy	-7 7
plain sa:either	18 -18
plain sa:else	17 -17
plain sa:else .	14 -14
plain sa:end .	6 -6
plain sa:end on	7 -7
plain sa:engine	8 -8
plain sa:engine part	13 -13
plain sa:enter	7 -7
plain sa:entity	-10 10
plain sa:entity .	-9 9
plain sa:ethane	6 -6
plain sa:ethanol	5 -5
plain sa:everybody	9 -9
plain sa:everyone	8 -8
plain sa:exempt	8 -8
plain sa:exempt .	12 -12
plain sa:exempt for	5 -5
plain sa:export ,	-6 6
plain sa:export control	-9 9
plain sa:export licence	5 -5
plain sa:export of	10 -10
plain sa:extend	5 -5
plain sa:extension	-8 8
plain sa:extension of	-8 8
plain sa:fall	8 -8
plain sa:fall by	-9 9
plain sa:fall from	-7 7
plain sa:fall to	14 -14
plain sa:far .	-7 7
plain sa:farm	-16 16
plain sa:farm good	-5 5
plain sa:farm product	-11 11
plain sa:farmer	-10 10
plain sa:favour	7 -7
plain sa:favourable	-11 11
plain sa:favourable than	-11 11
plain sa:fear	6 -6
plain sa:fee	-6 6
plain sa:fentanyl	-14 14
plain sa:fentanyl ,	-5 5
plain sa:figure	11 -11
plain sa:first <span>	6 -6
plain sa:first term	7 -7
plain sa:for	-20 20
plain sa:for <money>	19 -19
plain sa:for <month-ahead>	-7 7
plain sa:for <name>	-8 8
plain sa:for <number>	-6 6
plain sa:for it	-6 6
plain sa:for later	-5 5
plain sa:for now	7 -7
plain sa:for their	-10 10
plain sa:for which	-12 12
plain sa:free	19 -19
plain sa:free .	9 -9
plain sa:from <level>	-8 8
plain sa:from <money>	7 -7
plain sa:from <month-gone>	10 -10
plain sa:from the	13 -13
plain sa:from thi	-9 9
plain sa:from which	-5 5
plain sa:front	-5 5
plain sa:fruit	7 -7
plain sa:fruit ,	5 -5
plain sa:further	5 -5
plain sa:future	6 -6
plain sa:gallium	-8 8
plain sa:gallium ,	-7 7
plain sa:gas .	-5 5
plain sa:general	-6 6
plain sa:get	-14 14
plain sa:give	5 -5
plain sa:go down	9 -9
plain sa:go from	-10 10
plain sa:go to	7 -7
plain sa:go up	8 -8
plain sa:gold	7 -7
plain sa:good	-10 10
plain sa:good ,	6 -6
plain sa:good .	9 -9
plain sa:good <level>	-14 14
plain sa:good from	9 -9
plain sa:good go	-10 10
plain sa:good last	-7 7
plain sa:good now	-16 16
plain sa:good of	5 -5
plain sa:good to	-6 6
plain sa:good under	-9 9
plain sa:grow	-5 5
plain sa:grower	-10 10
plain sa:h	-15 15
plain sa:h <number>	-15 15
plain sa:had not	-7 7
plain sa:had talked	-6 6
plain sa:had violated	-11 11
plain sa:half	-9 9
plain sa:half ,	-6 6
plain sa:halve	-8 8
plain sa:hang	5 -5
plain sa:harvest	-9 9
plain sa:has not	6 -6
plain sa:has threaten	6 -6
plain sa:have	-10 10
plain sa:have say	-6 6
plain sa:he tell	9 -9
plain sa:his first	5 -5
plain sa:hold	8 -8
plain sa:hold .	12 -12
plain sa:import	20 -20
plain sa:import of	13 -13
plain sa:impose in	-7 7
plain sa:in <month-ahead>	-11 11
plain sa:in <month-gone>	21 -21
plain sa:in <name>	5 -5
plain sa:in <organisation>	-7 7
plain sa:in <seat>	-11 11
plain sa:in <span>	7 -7
plain sa:in a	14 -14
plain sa:in breach	7 -7
plain sa:in each	-16 16
plain sa:in half	-16 16
plain sa:in its	-8 8
plain sa:in the	-15 15
plain sa:in their	5 -5
plain sa:in two	6 -6
plain sa:include	-5 5
plain sa:including	-5 5
plain sa:index	10 -10
plain sa:intelligence	-5 5
plain sa:introduce	-16 16
plain sa:investigation	-6 6
plain sa:investment	-8 8
plain sa:is	11 -11
plain sa:is <level>	5 -5
plain sa:is <number>	8 -8
plain sa:is being	18 -18
plain sa:is call	-7 7
plain sa:is not	-12 12
plain sa:is on	6 -6
plain sa:is to	-6 6
plain sa:it ,	13 -13
plain sa:it ?	-14 14
plain sa:it announce	9 -9
plain sa:it had	7 -7
plain sa:it in	6 -6
plain sa:it is	8 -8
plain sa:it sell	-7 7
plain sa:it will	-5 5
plain sa:its	-11 11
plain sa:its <level>	6 -6
plain sa:its duty	-6 6
plain sa:its trade	-8 8
plain sa:jet	9 -9
plain sa:jet engine	6 -6
plain sa:joint	9 -9
plain sa:joint venture	9 -9
plain sa:keep	-6 6
plain sa:know	-8 8
plain sa:largest	-9 9
plain sa:last <span>	-6 6
plain sa:last week	8 -8
plain sa:last year	6 -6
plain sa:least	-6 6
plain sa:least <goods-amount>	-6 6
plain sa:leave <name>	-6 6
plain sa:leave the	-7 7
plain sa:less favourable	-11 11
plain sa:less than	7 -7
plain sa:let	-11 11
plain sa:licence are	5 -5
plain sa:license	-7 7
plain sa:lift	-7 7
plain sa:limit	-7 7
plain sa:line	17 -17
plain sa:list and	9 -9
plain sa:list on	11 -11
plain sa:listing	-5 5
plain sa:live	-6 6
plain sa:long	9 -9
plain sa:lose	-9 9
plain sa:lower	7 -7
plain sa:lowest	16 -16
plain sa:lowest in	12 -12
plain sa:machine	-8 8
plain sa:magnet	6 -6
plain sa:magnet .	-9 9
plain sa:main	-8 8
plain sa:maize	5 -5
plain sa:make ,	8 -8
plain sa:make <level>	-7 7
plain sa:make <number>	-7 7
plain sa:maker is	6 -6
plain sa:many	10 -10
plain sa:may	-11 11
plain sa:may be	-6 6
plain sa:medical	-5 5
plain sa:medicine	7 -7
plain sa:meet .	-7 7
plain sa:mentioned	7 -7
plain sa:mentioned in	10 -10
plain sa:might	-5 5
plain sa:minister	-8 8
plain sa:minute	6 -6
plain sa:monopoly law	-8 8
plain sa:month	-5 5
plain sa:more	-10 10
plain sa:most advanced	6 -6
plain sa:mr	6 -6
plain sa:mr <person>	10 -10
plain sa:nearly	5 -5
plain sa:needed	-9 9
plain sa:neodymium	-5 5
plain sa:new duty	6 -6
plain sa:next	-6 6
plain sa:next .	-6 6
plain sa:nickel	-5 5
plain sa:no <quality>	-6 6
plain sa:no less	-14 14
plain sa:none	-15 15
plain sa:not	8 -8
plain sa:not a	-5 5
plain sa:not charge	-7 7
plain sa:not come	5 -5
plain sa:not counting	6 -6
plain sa:not discuss	22 -22
plain sa:not mentioned	7 -7
plain sa:not on	7 -7
plain sa:not seem	5 -5
plain sa:not settle	-7 7
plain sa:not the	5 -5
plain sa:not to	-19 19
plain sa:not up	6 -6
plain sa:nothing	-5 5
plain sa:nothing .	10 -10
plain sa:notice	7 -7
plain sa:now	-7 7
plain sa:now ,	-6 6
plain sa:now <level>	-5 5
plain sa:number	9 -9
plain sa:nvidia	-19 19
plain sa:nvidia had	-6 6
plain sa:of	-11 11
plain sa:of <day-gone>	-11 11
plain sa:of <month-gone>	-11 11
plain sa:of <number>	6 -6
plain sa:of any	-11 11
plain sa:of chip	-5 5
plain sa:of duty	7 -7
plain sa:of its	-7 7
plain sa:of magnet	12 -12
plain sa:of output	7 -7
plain sa:of poultry	6 -6
plain sa:of soybean	-9 9
plain sa:of the	-22 22
plain sa:of their	-8 8
plain sa:of thi	-5 5
plain sa:of up	9 -9
plain sa:of what	10 -10
plain sa:off	-8 8
plain sa:oil	12 -12
plain sa:oil ,	7 -7
plain sa:older duty	5 -5
plain sa:on	8 -8
plain sa:on "	-5 5
plain sa:on <day-ahead>	11 -11
plain sa:on affiliate	5 -5
plain sa:on chip	6 -6
plain sa:on each	6 -6
plain sa:on good	10 -10
plain sa:on it	10 -10
plain sa:on those	5 -5
plain sa:once the	7 -7
plain sa:one	9 -9
plain sa:only the	-5 5
plain sa:or	-5 5
plain sa:order	-23 23
plain sa:order .	-12 12
plain sa:ore ,	8 -8
plain sa:other	-15 15
plain sa:other 's	-6 6
plain sa:other .	-8 8
plain sa:other farm	-9 9
plain sa:output	7 -7
plain sa:owe	5 -5
plain sa:package	-6 6
plain sa:part	5 -5
plain sa:pay ,	5 -5
plain sa:pay no	-11 11
plain sa:pay the	-7 7
plain sa:payment	5 -5
plain sa:permit	-10 10
plain sa:pharmaceutical	-17 17
plain sa:phosphate	-7 7
plain sa:place .	-7 7
plain sa:plan	13 -13
plain sa:plan .	6 -6
plain sa:plant	-5 5
plain sa:plant in	-10 10
plain sa:pork	-5 5
plain sa:pork .	-6 6
plain sa:port	-9 9
plain sa:present	-10 10
plain sa:present .	-5 5
plain sa:president	6 -6
plain sa:product	-13 13
plain sa:promise	-20 20
plain sa:purchase	-8 8
plain sa:qualcomm	-9 9
plain sa:quarrel	10 -10
plain sa:rate	14 -14
plain sa:raw	-14 14
plain sa:reason	-11 11
plain sa:reciprocal	21 -21
plain sa:reciprocal "	9 -9
plain sa:reciprocal <number>	5 -5
plain sa:reciprocal one	9 -9
plain sa:reduce	13 -13
plain sa:remove	-10 10
plain sa:reply	-5 5
plain sa:report	-10 10
plain sa:reporter .	5 -5
plain sa:required	-7 7
plain sa:resume shipment	-7 7
plain sa:revoke the	5 -5
plain sa:rise <level>	-6 6
plain sa:rise by	12 -12
plain sa:rise to	-8 8
plain sa:rule .	11 -11
plain sa:rule on	5 -5
plain sa:rule that	-9 9
plain sa:run out	-5 5
plain sa:sale	-13 13
plain sa:sale of	-10 10
plain sa:same	12 -12
plain sa:say	9 -9
plain sa:say he	-8 8
plain sa:say in	7 -7
plain sa:say the	8 -8
plain sa:scandium	-11 11
plain sa:scandium ,	-5 5
plain sa:season .	6 -6
plain sa:seed	5 -5
plain sa:sell	-18 18
plain sa:sell the	-6 6
plain sa:sell to	5 -5
plain sa:settle	-15 15
plain sa:settle .	-8 8
plain sa:share	10 -10
plain sa:ship	-10 10
plain sa:shipment of	-5 5
plain sa:should	-7 7
plain sa:should be	-12 12
plain sa:shrink	-12 12
plain sa:shrink to	-9 9
plain sa:side are	8 -8
plain sa:since	8 -8
plain sa:since <day-gone>	8 -8
plain sa:since the	-8 8
plain sa:size	-7 7
plain sa:smallest	13 -13
plain sa:smallest in	15 -15
plain sa:smartphone	15 -15
plain sa:so that	9 -9
plain sa:software .	-8 8
plain sa:software and	7 -7
plain sa:some medical	-6 6
plain sa:soybean <span>	-5 5
plain sa:soybean and	-5 5
plain sa:spirit	5 -5
plain sa:start	-9 9
plain sa:statement	-8 8
plain sa:stay .	-7 7
plain sa:stay in	5 -5
plain sa:steel .	10 -10
plain sa:stop	-5 5
plain sa:subject	7 -7
plain sa:subject to	18 -18
plain sa:such	10 -10
plain sa:sulphur	5 -5
plain sa:sum	-6 6
plain sa:summer	-8 8
plain sa:summer .	-6 6
plain sa:suspend for	5 -5
plain sa:suspend until	-6 6
plain sa:suspension	6 -6
plain sa:suspension of	7 -7
plain sa:table ,	-10 10
plain sa:table .	10 -10
plain sa:take the	8 -8
plain sa:take up	-10 10
plain sa:talk	-11 11
plain sa:talk between	-7 7
plain sa:talked	-7 7
plain sa:tariff ,	7 -7
plain sa:tariff and	9 -9
plain sa:tariff at	-5 5
plain sa:tariff go	5 -5
plain sa:tariff of	5 -5
plain sa:tariff stay	-9 9
plain sa:tariff talk	-11 11
plain sa:telephone	8 -8
plain sa:tell	-21 21
plain sa:tell <person>	-12 12
plain sa:term .	10 -10
plain sa:term no	-7 7
plain sa:than	-9 9
plain sa:than <level>	-11 11
plain sa:than <name>	-9 9
plain sa:than other	-6 6
plain sa:than those	-7 7
plain sa:that	-16 16
plain sa:that 's	-10 10
plain sa:that <person>	-7 7
plain sa:that <seat>	7 -7
plain sa:that a	9 -9
plain sa:that farmer	-5 5
plain sa:that he	-6 6
plain sa:that it	-5 5
plain sa:that its	5 -5
plain sa:that make	-16 16
plain sa:that was	5 -5
plain sa:the	-5 5
plain sa:the <day-ahead>	-10 10
plain sa:the <goods-amount>	-9 9
plain sa:the <level>	13 -13
plain sa:the <name>	-5 5
plain sa:the <number>	-5 5
plain sa:the <office>	-6 6
plain sa:the <organisation>	-20 20
plain sa:the <person>	6 -6
plain sa:the <seat>	-9 9
plain sa:the additional	13 -13
plain sa:the agenda	-6 6
plain sa:the agreement	11 -11
plain sa:the car	-8 8
plain sa:the chip	6 -6
plain sa:the country	6 -6
plain sa:the deficit	-11 11
plain sa:the export	-13 13
plain sa:the last	-5 5
plain sa:the lowest	15 -15
plain sa:the maker	5 -5
plain sa:the most	5 -5
plain sa:the order	-6 6
plain sa:the other	5 -5
plain sa:the reciprocal	9 -9
plain sa:the revenue	-5 5
plain sa:the rule	5 -5
plain sa:the smallest	13 -13
plain sa:the soybean	5 -5
plain sa:the statement	-6 6
plain sa:the summer	-5 5
plain sa:the suspension	6 -6
plain sa:the tariff	-6 6
plain sa:the visa	5 -5
plain sa:their own	-6 6
plain sa:then	10 -10
plain sa:then <level>	8 -8
plain sa:there ,	-5 5
plain sa:there was	5 -5
plain sa:they	14 -14
plain sa:they are	9 -9
plain sa:thi	-19 19
plain sa:thi year	-10 10
plain sa:third	-7 7
plain sa:though	-8 8
plain sa:threaten	5 -5
plain sa:through	-6 6
plain sa:tiktok .	-5 5
plain sa:timber	-12 12
plain sa:to	-8 8
plain sa:to <level>	7 -7
plain sa:to <name>	13 -13
plain sa:to <number>	8 -8
plain sa:to <person>	-16 16
plain sa:to a	-9 9
plain sa:to buy	-7 7
plain sa:to get	-5 5
plain sa:to leave	-5 5
plain sa:to pay	-6 6
plain sa:to resume	-5 5
plain sa:to ship	9 -9
plain sa:to stay	9 -9
plain sa:to the	-8 8
plain sa:too	-17 17
plain sa:too ,	-12 12
plain sa:too .	-8 8
plain sa:top of	-8 8
plain sa:trade	-11 11
plain sa:trade in	-17 17
plain sa:trade with	7 -7
plain sa:treat worse	-9 9
plain sa:treatment	-8 8
plain sa:truce ,	-8 8
plain sa:tungsten	-5 5
plain sa:two	11 -11
plain sa:two .	6 -6
plain sa:two country	5 -5
plain sa:two decade	10 -10
plain sa:two side	-8 8
plain sa:unchanged	9 -9
plain sa:under licence	-8 8
plain sa:under the	6 -6
plain sa:unless	-9 9
plain sa:until	5 -5
plain sa:until <day-ahead>	-6 6
plain sa:until <day-gone>	6 -6
plain sa:until <month-gone>	8 -8
plain sa:untouched	-7 7
plain sa:up <level>	9 -9
plain sa:up by	12 -12
plain sa:up for	6 -6
plain sa:up front	-5 5
plain sa:us	-10 10
plain sa:venture	9 -9
plain sa:very	-6 6
plain sa:violated	-11 11
plain sa:visa	-5 5
plain sa:was	-9 9
plain sa:was .	9 -9
plain sa:was <level>	-10 10
plain sa:was <number>	7 -7
plain sa:was not	20 -20
plain sa:was part	-11 11
plain sa:was there	6 -6
plain sa:week that	5 -5
plain sa:welcome	10 -10
plain sa:well .	-12 12
plain sa:well as	6 -6
plain sa:were	-7 7
plain sa:were leave	-8 8
plain sa:what the	8 -8
plain sa:wheat	6 -6
plain sa:when	8 -8
plain sa:when they	9 -9
plain sa:where	23 -23
plain sa:where it	17 -17
plain sa:wherever	9 -9
plain sa:which <name>	-14 14
plain sa:which are	-11 11
plain sa:which had	8 -8
plain sa:which is	11 -11
plain sa:which no	7 -7
plain sa:which the	-10 10
plain sa:while the	-5 5
plain sa:who	-11 11
plain sa:widened	5 -5
plain sa:will	-5 5
plain sa:will not	-17 17
plain sa:with .	9 -9
plain sa:word	7 -7
plain sa:work	-7 7
plain sa:worse	-8 8
plain sa:worse than	-12 12
plain sa:would start	-9 9
plain sa:year	-6 6
plain sa:year ,	8 -8
plain sa:yes	-8 8
plain sa:you	-5 5
plain sa:zero	11 -11
plain sb:"	16 -16
plain sb:" and	16 -16
plain sb:" reciprocal	5 -5
plain sb:'s <level>	-8 8
plain sb:'s <office>	6 -6
plain sb:'s own	5 -5
plain sb:'s suspension	5 -5
plain sb:)	-5 5
plain sb:) <name>	-9 9
plain sb:, "	5 -5
plain sb:, <money>	12 -12
plain sb:, <name>	16 -16
plain sb:, <number>	5 -5
plain sb:, <person>	10 -10
plain sb:, a	-9 9
plain sb:, also	-8 8
plain sb:, and	-6 6
plain sb:, as	-9 9
plain sb:, because	-14 14
plain sb:, both	-7 7
plain sb:, buy	8 -8
plain sb:, by	7 -7
plain sb:, certain	7 -7
plain sb:, computer	7 -7
plain sb:, export	-8 8
plain sb:, half	18 -18
plain sb:, he	-8 8
plain sb:, in	-10 10
plain sb:, lumber	5 -5
plain sb:, make	8 -8
plain sb:, plu	11 -11
plain sb:, say	-10 10
plain sb:, so	6 -6
plain sb:, soybean	-8 8
plain sb:, the	-28 28
plain sb:, who	8 -8
plain sb:- the	6 -6
plain sb:.	-16 16
plain sb:/	-6 6
plain sb:: <level>	9 -9
plain sb:: <money>	7 -7
plain sb:: <name>	-10 10
plain sb:: <quality>	-7 7
plain sb:: and	5 -5
plain sb:: it	7 -7
plain sb:: on	-6 6
plain sb:: what	5 -5
plain sb:: will	5 -5
plain sb:; the	8 -8
plain sb:<day-ahead> ,	5 -5
plain sb:<day-gone> ,	5 -5
plain sb:<day-gone> :	5 -5
plain sb:<day-gone> ;	-6 6
plain sb:<day-gone> <name>	-5 5
plain sb:<day-gone> and	-8 8
plain sb:<day-gone> it	9 -9
plain sb:<day-gone> the	15 -15
plain sb:<day-today> ,	-8 8
plain sb:<day-today> -	7 -7
plain sb:<day-today> :	7 -7
plain sb:<day-today> the	6 -6
plain sb:<day-today> —	-11 11
plain sb:<gate>	-6 6
plain sb:<goods-amount>	-9 9
plain sb:<goods-amount> of	-7 7
plain sb:<level>	15 -15
plain sb:<level> ,	-5 5
plain sb:<level> <day-today>	6 -6
plain sb:<level> add	5 -5
plain sb:<level> and	-11 11
plain sb:<level> as	-5 5
plain sb:<level> because	-6 6
plain sb:<level> duty	6 -6
plain sb:<level> for	7 -7
plain sb:<level> is	-11 11
plain sb:<level> over	13 -13
plain sb:<level> since	-7 7
plain sb:<level> that	-5 5
plain sb:<level> under	19 -19
plain sb:<level> which	-9 9
plain sb:<money>	28 -28
plain sb:<money> :	8 -8
plain sb:<money> are	11 -11
plain sb:<money> in	6 -6
plain sb:<money> is	5 -5
plain sb:<month-gone>	-5 5
plain sb:<month-gone> and	8 -8
plain sb:<month-gone> it	-13 13
plain sb:<month-gone> over	-11 11
plain sb:<month-gone> with	7 -7
plain sb:<name>	14 -14
plain sb:<name> 's	-8 8
plain sb:<name> ,	25 -25
plain sb:<name> :	8 -8
plain sb:<name> and	6 -6
plain sb:<name> answer	-5 5
plain sb:<name> buy	-5 5
plain sb:<name> commerce	8 -8
plain sb:<name> firm	-5 5
plain sb:<name> for	-11 11
plain sb:<name> go	13 -13
plain sb:<name> good	-8 8
plain sb:<name> impose	-5 5
plain sb:<name> is	13 -13
plain sb:<name> on	18 -18
plain sb:<name> pay	-12 12
plain sb:<name> president	8 -8
plain sb:<name> take	-13 13
plain sb:<name> tariff	-12 12
plain sb:<name> that	13 -13
plain sb:<name> to	-5 5
plain sb:<name> want	-11 11
plain sb:<name> was	-8 8
plain sb:<name> will	10 -10
plain sb:<not>	10 -10
plain sb:<number> .	-5 5
plain sb:<number> /	-9 9
plain sb:<number> :	-12 12
plain sb:<number> and	11 -11
plain sb:<number> because	8 -8
plain sb:<number> biggest	-5 5
plain sb:<number> duty	8 -8
plain sb:<number> more	-10 10
plain sb:<number> of	5 -5
plain sb:<number> on	9 -9
plain sb:<number> that	6 -6
plain sb:<office>	-5 5
plain sb:<organisation>	24 -24
plain sb:<organisation> ,	8 -8
plain sb:<organisation> <name>	5 -5
plain sb:<organisation> and	-6 6
plain sb:<person>	-6 6
plain sb:<person> 's	-5 5
plain sb:<person> ,	-20 20
plain sb:<person> :	17 -17
plain sb:<person> also	-5 5
plain sb:<person> announce	7 -7
plain sb:<person> had	-5 5
plain sb:<person> in	5 -5
plain sb:<person> spoke	-8 8
plain sb:<person> that	-5 5
plain sb:<person> warn	7 -7
plain sb:<points>	-15 15
plain sb:<points> of	-20 20
plain sb:<quality> company	-6 6
plain sb:<quality> energy	7 -7
plain sb:<quality> good	8 -8
plain sb:<quality> maker	5 -5
plain sb:<quality> one	-6 6
plain sb:<quality> port	5 -5
plain sb:<quality> product	-9 9
plain sb:<quality> side	6 -6
plain sb:<seat> 's	-9 9
plain sb:<seat> ,	-7 7
plain sb:<seat> has	-5 5
plain sb:<seat> is	6 -6
plain sb:<seat> on	-13 13
plain sb:<seat> take	7 -7
plain sb:<seat> will	-9 9
plain sb:<sender>	-7 7
plain sb:<span> ,	-10 10
plain sb:<span> after	6 -6
plain sb:<span> from	8 -8
plain sb:<span> the	8 -8
plain sb:<v-deny>	8 -8
plain sb:<v-down>	-12 12
plain sb:<v-propose>	-10 10
plain sb:<v-return>	10 -10
plain sb:<v-suspend>	-9 9
plain sb:<v-target>	5 -5
plain sb:<v-threaten>	6 -6
plain sb:a	13 -13
plain sb:a "	-9 9
plain sb:a <name>	-8 8
plain sb:a <office>	5 -5
plain sb:a <organisation>	-7 7
plain sb:a <quality>	-9 9
plain sb:a <seat>	8 -8
plain sb:a bargaining	7 -7
plain sb:a framework	-11 11
plain sb:a further	-8 8
plain sb:a penalty	7 -7
plain sb:a promise	6 -6
plain sb:a reciprocal	-6 6
plain sb:a separate	-7 7
plain sb:a third	5 -5
plain sb:a trade	8 -8
plain sb:abolish	6 -6
plain sb:about	-18 18
plain sb:about <level>	8 -8
plain sb:about <name>	10 -10
plain sb:above	-9 9
plain sb:account	5 -5
plain sb:account of	7 -7
plain sb:act	5 -5
plain sb:act on	9 -9
plain sb:add	-6 6
plain sb:add the	-8 8
plain sb:add up	6 -6
plain sb:additional tariff	10 -10
plain sb:again	5 -5
plain sb:again ,	8 -8
plain sb:against	-14 14
plain sb:against <name>	-6 6
plain sb:agenda	-13 13
plain sb:agree	6 -6
plain sb:agree to	8 -8
plain sb:aircraft and	5 -5
plain sb:all ,	6 -6
plain sb:all <quality>	-6 6
plain sb:allow	-8 8
plain sb:also agree	7 -7
plain sb:also put	5 -5
plain sb:also talked	16 -16
plain sb:among the	9 -9
plain sb:amount	-6 6
plain sb:amount of	-6 6
plain sb:an <quality>	6 -6
plain sb:an additional	8 -8
plain sb:an extra	-6 6
plain sb:an investigation	-5 5
plain sb:and <level>	-10 10
plain sb:and <money>	5 -5
plain sb:and <month-gone>	6 -6
plain sb:and <quality>	-5 5
plain sb:and a	-22 22
plain sb:and at	6 -6
plain sb:and for	6 -6
plain sb:and in	-7 7
plain sb:and on	6 -6
plain sb:and put	5 -5
plain sb:and suspend	-5 5
plain sb:and the	-12 12
plain sb:and then	-9 9
plain sb:and to	5 -5
plain sb:and what	-5 5
plain sb:announce on	-5 5
plain sb:another	-8 8
plain sb:another <level>	-17 17
plain sb:another <number>	8 -8
plain sb:answer	-11 11
plain sb:answer that	-6 6
plain sb:answer to	-6 6
plain sb:apply	5 -5
plain sb:are	-11 11
plain sb:are for	6 -6
plain sb:are meant	5 -5
plain sb:are on	-8 8
plain sb:as	-18 18
plain sb:as long	-6 6
plain sb:as the	-12 12
plain sb:at	8 -8
plain sb:at <level>	7 -7
plain sb:at <number>	8 -8
plain sb:at least	-14 14
plain sb:ban on	8 -8
plain sb:ban or	-5 5
plain sb:bargaining	7 -7
plain sb:be	8 -8
plain sb:be <level>	14 -14
plain sb:bear	-7 7
plain sb:bear <level>	-10 10
plain sb:because	-14 14
plain sb:because it	-8 8
plain sb:beef	-7 7
plain sb:beef ,	-5 5
plain sb:been	-8 8
plain sb:been <level>	-6 6
plain sb:been about	-7 7
plain sb:begin to	5 -5
plain sb:best	-8 8
plain sb:between	5 -5
plain sb:bismuth	-5 5
plain sb:bismuth ,	-5 5
plain sb:blame	-7 7
plain sb:boeing	5 -5
plain sb:boeing aircraft	6 -6
plain sb:both the	7 -7
plain sb:bring in	11 -11
plain sb:bring its	-12 12
plain sb:busan ,	-6 6
plain sb:but the	-6 6
plain sb:buy	7 -7
plain sb:buy more	6 -6
plain sb:by	8 -8
plain sb:by the	-6 6
plain sb:call	7 -7
plain sb:call it	5 -5
plain sb:call its	7 -7
plain sb:cap	-5 5
plain sb:car ,	15 -15
plain sb:car and	-13 13
plain sb:carry	6 -6
plain sb:cash	7 -7
plain sb:certificate	-9 9
plain sb:charge <level>	6 -6
plain sb:chemical	5 -5
plain sb:chemical ,	8 -8
plain sb:chip	6 -6
plain sb:chip ,	-5 5
plain sb:come	-8 8
plain sb:come in	-8 8
plain sb:come on	7 -7
plain sb:commerce secretary	6 -6
plain sb:company on	7 -7
plain sb:company that	5 -5
plain sb:company to	-7 7
plain sb:computer	11 -11
plain sb:computer and	7 -7
plain sb:concern	-5 5
plain sb:confirm	7 -7
plain sb:consist	-13 13
plain sb:consist of	-13 13
plain sb:control	-17 17
plain sb:cooperate	-5 5
plain sb:copper	7 -7
plain sb:could	-9 9
plain sb:country	11 -11
plain sb:country that	13 -13
plain sb:cover the	-8 8
plain sb:covered	-7 7
plain sb:crusher	5 -5
plain sb:curb	5 -5
plain sb:cut its	11 -11
plain sb:cut the	-12 12
plain sb:date	6 -6
plain sb:day ,	7 -7
plain sb:decision	-10 10
plain sb:did	20 -20
plain sb:did not	15 -15
plain sb:dispute	-7 7
plain sb:donald	5 -5
plain sb:donald trump	5 -5
plain sb:drop	-6 6
plain sb:drug	-8 8
plain sb:duty :	14 -14
plain sb:duty linked	-7 7
plain sb:duty of	-8 8
plain sb:duty on	24 -24
plain sb:duty that	-6 6
plain sb:earlier	-8 8
plain sb:earth ,	-5 5
plain sb:earth and	8 -8
plain sb:emergency tariff	5 -5
plain sb:end	5 -5
plain sb:end ,	8 -8
plain sb:end its	-5 5
plain sb:end the	7 -7
plain sb:energy	7 -7
plain sb:energy ,	5 -5
plain sb:energy for	6 -6
plain sb:expect to	-8 8
plain sb:export control	-13 13
plain sb:export to	5 -5
plain sb:exporter	-11 11
plain sb:exporter of	-8 8
plain sb:extension	-8 8
plain sb:extension of	-6 6
plain sb:extra	-11 11
plain sb:extra <level>	-9 9
plain sb:face <level>	-6 6
plain sb:fact	-9 9
plain sb:fact sheet	-8 8
plain sb:fall to	-8 8
plain sb:far	5 -5
plain sb:far ,	8 -8
plain sb:farm	-10 10
plain sb:fentanyl	-16 16
plain sb:fentanyl ,	-11 11
plain sb:fifth	-5 5
plain sb:figure	5 -5
plain sb:five	-5 5
plain sb:five country	-5 5
plain sb:flow	-9 9
plain sb:flow of	-11 11
plain sb:following	6 -6
plain sb:for	15 -15
plain sb:for <money>	9 -9
plain sb:for <name>	8 -8
plain sb:for chip	-6 6
plain sb:for its	-6 6
plain sb:for the	7 -7
plain sb:force	-18 18
plain sb:force since	-7 7
plain sb:found	5 -5
plain sb:framework	-14 14
plain sb:framework for	-9 9
plain sb:fresh	-5 5
plain sb:from <day-gone>	10 -10
plain sb:further	-9 9
plain sb:future	6 -6
plain sb:generic	8 -8
plain sb:geneva	-5 5
plain sb:geneva ,	-6 6
plain sb:go	5 -5
plain sb:go on	11 -11
plain sb:good face	-5 5
plain sb:good from	7 -7
plain sb:good have	-10 10
plain sb:good is	-9 9
plain sb:good on	7 -7
plain sb:good over	-7 7
plain sb:grower	10 -10
plain sb:had	-7 7
plain sb:had also	9 -9
plain sb:had been	-5 5
plain sb:had found	7 -7
plain sb:had to	-8 8
plain sb:half	18 -18
plain sb:half of	13 -13
plain sb:halve	5 -5
plain sb:has a	-5 5
plain sb:has been	-7 7
plain sb:has begin	7 -7
plain sb:has let	6 -6
plain sb:he	-11 11
plain sb:he had	-5 5
plain sb:he say	-9 9
plain sb:hearing	-5 5
plain sb:higher	-5 5
plain sb:him	-9 9
plain sb:hold	-6 6
plain sb:hold ,	-5 5
plain sb:hold back	-12 12
plain sb:hold for	7 -7
plain sb:hold on	5 -5
plain sb:hope	-5 5
plain sb:howard	8 -8
plain sb:howard lutnick	8 -8
plain sb:i	7 -7
plain sb:if <name>	7 -7
plain sb:if the	-7 7
plain sb:import	7 -7
plain sb:import from	-10 10
plain sb:import of	10 -10
plain sb:impose	6 -6
plain sb:impose because	9 -9
plain sb:impose on	-9 9
plain sb:impose over	5 -5
plain sb:in <month-gone>	-12 12
plain sb:in <name>	18 -18
plain sb:in <organisation>	6 -6
plain sb:in <seat>	-5 5
plain sb:in all	13 -13
plain sb:in answer	-9 9
plain sb:in cash	7 -7
plain sb:in force	-18 18
plain sb:in response	5 -5
plain sb:in return	10 -10
plain sb:in the	7 -7
plain sb:include	13 -13
plain sb:included	-6 6
plain sb:including	-5 5
plain sb:inquiry	-9 9
plain sb:inquiry into	-5 5
plain sb:into	-11 11
plain sb:into the	-6 6
plain sb:invest	11 -11
plain sb:invest <money>	11 -11
plain sb:investigation into	-6 6
plain sb:investigation of	-15 15
plain sb:is	-6 6
plain sb:is a	12 -12
plain sb:is also	5 -5
plain sb:is for	7 -7
plain sb:is make	-13 13
plain sb:is the	-11 11
plain sb:is there	-8 8
plain sb:it because	15 -15
plain sb:it did	7 -7
plain sb:it is	5 -5
plain sb:it over	10 -10
plain sb:it will	-10 10
plain sb:it'll	9 -9
plain sb:its	-7 7
plain sb:its <level>	6 -6
plain sb:its <organisation>	8 -8
plain sb:its duty	9 -9
plain sb:its investigation	-6 6
plain sb:its list	-7 7
plain sb:know	-11 11
plain sb:large	-8 8
plain sb:last month	-11 11
plain sb:last year	6 -6
plain sb:law ,	7 -7
plain sb:least	-14 14
plain sb:leave	7 -7
plain sb:leave <name>	-5 5
plain sb:leave out	7 -7
plain sb:licence for	-7 7
plain sb:license	-12 12
plain sb:license for	-6 6
plain sb:licensing of	5 -5
plain sb:lift limit	6 -6
plain sb:like	5 -5
plain sb:line	-6 6
plain sb:list :	5 -5
plain sb:london	-5 5
plain sb:long	-7 7
plain sb:long as	-8 8
plain sb:lorry	8 -8
plain sb:lose	6 -6
plain sb:lower	-10 10
plain sb:lower the	-9 9
plain sb:lumber	5 -5
plain sb:lutnick	8 -8
plain sb:magnet	18 -18
plain sb:magnet and	11 -11
plain sb:make	-8 8
plain sb:make up	-6 6
plain sb:maker of	6 -6
plain sb:many	-6 6
plain sb:market	9 -9
plain sb:may	5 -5
plain sb:mean	5 -5
plain sb:measure	-11 11
plain sb:measure against	-6 6
plain sb:medicine	-8 8
plain sb:medicine and	-7 7
plain sb:mention	7 -7
plain sb:midnight	5 -5
plain sb:mineral	-7 7
plain sb:ministry	-6 6
plain sb:minute	6 -6
plain sb:minute past	7 -7
plain sb:month	-9 9
plain sb:more	11 -11
plain sb:more than	11 -11
plain sb:morning	7 -7
plain sb:most <quality>	5 -5
plain sb:most good	-14 14
plain sb:must	-7 7
plain sb:named	-10 10
plain sb:nearly	-5 5
plain sb:negotiation	15 -15
plain sb:neither	9 -9
plain sb:never	5 -5
plain sb:new limit	-6 6
plain sb:nickel	-6 6
plain sb:nobody	6 -6
plain sb:not ,	8 -8
plain sb:not be	-9 9
plain sb:not discuss	14 -14
plain sb:not mention	5 -5
plain sb:not to	-10 10
plain sb:notice	-5 5
plain sb:now	-7 7
plain sb:now ,	-7 7
plain sb:nvidia	5 -5
plain sb:nvidia and	5 -5
plain sb:of <day-gone>	-11 11
plain sb:of <level>	-8 8
plain sb:of <month-gone>	11 -11
plain sb:of <number>	-9 9
plain sb:of <quality>	-6 6
plain sb:of <span>	10 -10
plain sb:of a	-11 11
plain sb:of about	8 -8
plain sb:of advanced	-5 5
plain sb:of busan	-5 5
plain sb:of duty	-6 6
plain sb:of it	18 -18
plain sb:of that	5 -5
plain sb:of the	11 -11
plain sb:of up	-9 9
plain sb:off	8 -8
plain sb:off for	8 -8
plain sb:off its	-8 8
plain sb:oil	-9 9
plain sb:older duty	8 -8
plain sb:on	-7 7
plain sb:on <day-ahead>	-5 5
plain sb:on <name>	-6 6
plain sb:on <quality>	24 -24
plain sb:on advanced	-6 6
plain sb:on all	-8 8
plain sb:on buyer	10 -10
plain sb:on certain	6 -6
plain sb:on each	-7 7
plain sb:on fentanyl	-5 5
plain sb:on his	-8 8
plain sb:on hold	-5 5
plain sb:on its	8 -8
plain sb:on most	9 -9
plain sb:on our	9 -9
plain sb:on some	7 -7
plain sb:on the	-20 20
plain sb:once	-7 7
plain sb:once the	-7 7
plain sb:one	7 -7
plain sb:one halve	9 -9
plain sb:open	7 -7
plain sb:open :	-5 5
plain sb:opened	-5 5
plain sb:opened an	-8 8
plain sb:order	-9 9
plain sb:other side	-11 11
plain sb:our	6 -6
plain sb:out	13 -13
plain sb:outside	6 -6
plain sb:over	-10 10
plain sb:over the	-10 10
plain sb:own duty	5 -5
plain sb:part	-13 13
plain sb:part :	-7 7
plain sb:part of	-10 10
plain sb:past	11 -11
plain sb:past midnight	10 -10
plain sb:pay the	7 -7
plain sb:phone	8 -8
plain sb:place <number>	-5 5
plain sb:place on	6 -6
plain sb:plu	12 -12
plain sb:president donald	5 -5
plain sb:price	6 -6
plain sb:price of	5 -5
plain sb:product	-11 11
plain sb:project	7 -7
plain sb:published	-8 8
plain sb:published on	-5 5
plain sb:purchase	-13 13
plain sb:purchase of	-15 15
plain sb:put	5 -5
plain sb:put <level>	5 -5
plain sb:put a	5 -5
plain sb:put its	-5 5
plain sb:put the	14 -14
plain sb:quadruple	-6 6
plain sb:quadruple its	-6 6
plain sb:quarrel	-10 10
plain sb:question	12 -12
plain sb:question of	9 -9
plain sb:raise	-5 5
plain sb:raise its	7 -7
plain sb:range	6 -6
plain sb:raw	9 -9
plain sb:reciprocal "	5 -5
plain sb:reduce	-5 5
plain sb:refused	5 -5
plain sb:report	10 -10
plain sb:report that	7 -7
plain sb:response	5 -5
plain sb:response to	5 -5
plain sb:return	9 -9
plain sb:return <seat>	8 -8
plain sb:return the	9 -9
plain sb:rise	9 -9
plain sb:rise <level>	8 -8
plain sb:rule	8 -8
plain sb:rule ,	7 -7
plain sb:rule for	-7 7
plain sb:run a	6 -6
plain sb:say ,	-5 5
plain sb:say in	7 -7
plain sb:say the	-13 13
plain sb:say they	6 -6
plain sb:secretary	6 -6
plain sb:secretary howard	8 -8
plain sb:section	13 -13
plain sb:section <number>	13 -13
plain sb:sell	10 -10
plain sb:semiconductor	-5 5
plain sb:semiconductor and	-5 5
plain sb:separate	-8 8
plain sb:several	6 -6
plain sb:sheet	-9 9
plain sb:sheet of	-5 5
plain sb:sheet say	-7 7
plain sb:ship	-5 5
plain sb:shortage	-6 6
plain sb:shortage of	-6 6
plain sb:side	5 -5
plain sb:side ,	-9 9
plain sb:side has	9 -9
plain sb:side of	6 -6
plain sb:side raise	-5 5
plain sb:since	-5 5
plain sb:since <day-gone>	-10 10
plain sb:since <month-gone>	-5 5
plain sb:since last	-8 8
plain sb:since the	6 -6
plain sb:single	-5 5
plain sb:slow	-6 6
plain sb:so	7 -7
plain sb:so far	7 -7
plain sb:social	-5 5
plain sb:some	6 -6
plain sb:soybean and	-6 6
plain sb:speak	-13 13
plain sb:speak of	-13 13
plain sb:spoke	-9 9
plain sb:spoke about	-6 6
plain sb:spoke of	-6 6
plain sb:start	-11 11
plain sb:stay	7 -7
plain sb:stay of	7 -7
plain sb:steel	11 -11
plain sb:steel ,	11 -11
plain sb:still open	-5 5
plain sb:stock	-5 5
plain sb:stop the	5 -5
plain sb:substantial "	-10 10
plain sb:such	8 -8
plain sb:such as	6 -6
plain sb:sum	11 -11
plain sb:sum of	8 -8
plain sb:surcharge	5 -5
plain sb:suspend	-12 12
plain sb:suspend for	-5 5
plain sb:suspend its	-8 8
plain sb:table	-17 17
plain sb:table :	-11 11
plain sb:talk of	5 -5
plain sb:talked	10 -10
plain sb:talked about	10 -10
plain sb:tariff	-9 9
plain sb:tariff ,	-22 22
plain sb:tariff and	8 -8
plain sb:tariff it	-7 7
plain sb:tariff on	16 -16
plain sb:tariff that	5 -5
plain sb:tariff truce	-5 5
plain sb:tax	8 -8
plain sb:technology	11 -11
plain sb:tell	-9 9
plain sb:tell <person>	-6 6
plain sb:tell reporter	5 -5
plain sb:tell the	-6 6
plain sb:than	5 -5
plain sb:than <money>	5 -5
plain sb:that <person>	-11 11
plain sb:that <seat>	8 -8
plain sb:that come	6 -6
plain sb:that have	5 -5
plain sb:that is	8 -8
plain sb:that it	-12 12
plain sb:that mean	6 -6
plain sb:that mr	7 -7
plain sb:that no	6 -6
plain sb:the	-9 9
plain sb:the "	10 -10
plain sb:the <level>	18 -18
plain sb:the <number>	7 -7
plain sb:the <office>	-8 8
plain sb:the <organisation>	7 -7
plain sb:the <span>	5 -5
plain sb:the additional	-10 10
plain sb:the agenda	-13 13
plain sb:the bargain	-7 7
plain sb:the call	6 -6
plain sb:the duty	-12 12
plain sb:the export	10 -10
plain sb:the fact	-8 8
plain sb:the five	-5 5
plain sb:the flow	-11 11
plain sb:the good	-13 13
plain sb:the licence	-6 6
plain sb:the older	-11 11
plain sb:the question	9 -9
plain sb:the rate	11 -11
plain sb:the rule	12 -12
plain sb:the side	6 -6
plain sb:the sum	7 -7
plain sb:the surcharge	5 -5
plain sb:the suspension	-6 6
plain sb:the table	-14 14
plain sb:the talk	5 -5
plain sb:the tariff	-11 11
plain sb:the trade	-13 13
plain sb:the two	-7 7
plain sb:their	-9 9
plain sb:them	-7 7
plain sb:there	-6 6
plain sb:there ,	-7 7
plain sb:there are	-7 7
plain sb:these include	7 -7
plain sb:they did	6 -6
plain sb:thing :	5 -5
plain sb:threaten to	9 -9
plain sb:tied to	7 -7
plain sb:time	5 -5
plain sb:to <number>	6 -6
plain sb:to <quality>	5 -5
plain sb:to a	10 -10
plain sb:to an	5 -5
plain sb:to ban	-5 5
plain sb:to be	8 -8
plain sb:to buy	5 -5
plain sb:to discuss	-6 6
plain sb:to do	-12 12
plain sb:to impose	6 -6
plain sb:to issue	7 -7
plain sb:to its	-5 5
plain sb:to new	-10 10
plain sb:to open	5 -5
plain sb:to pay	5 -5
plain sb:to put	-7 7
plain sb:to suspend	5 -5
plain sb:too	6 -6
plain sb:total	7 -7
plain sb:trade	-7 7
plain sb:trader	-5 5
plain sb:treat	5 -5
plain sb:truce	5 -5
plain sb:truce ,	8 -8
plain sb:truce that	-5 5
plain sb:trump	5 -5
plain sb:two <quality>	5 -5
plain sb:two part	-7 7
plain sb:under it	5 -5
plain sb:under the	6 -6
plain sb:until	-5 5
plain sb:up	-13 13
plain sb:up its	-5 5
plain sb:up of	-9 9
plain sb:up to	-10 10
plain sb:use	-7 7
plain sb:used	-13 13
plain sb:want	-7 7
plain sb:warn that	6 -6
plain sb:was	7 -7
plain sb:was <level>	7 -7
plain sb:was a	-11 11
plain sb:was impose	9 -9
plain sb:was the	-7 7
plain sb:way	-8 8
plain sb:we	-21 21
plain sb:whether	-6 6
plain sb:which <money>	8 -8
plain sb:which <number>	6 -6
plain sb:which <person>	-5 5
plain sb:which are	-5 5
plain sb:which he	-7 7
plain sb:which is	-6 6
plain sb:who	6 -6
plain sb:whole	9 -9
plain sb:will be	9 -9
plain sb:will deal	-6 6
plain sb:will invest	8 -8
plain sb:will not	-8 8
plain sb:will stop	-5 5
plain sb:will suspend	-7 7
plain sb:with	-7 7
plain sb:with <level>	-7 7
plain sb:with <seat>	-10 10
plain sb:within	5 -5
plain sb:without	17 -17
plain sb:without the	9 -9
plain sb:word	-10 10
plain sb:work	-6 6
plain sb:would put	9 -9
plain sb:would stop	6 -6
plain sb:write	-5 5
plain sb:year	5 -5
plain sb:you	9 -9
plain sb:— <name>	11 -11
plain sb:— <person>	-8 8
plain sb:•	7 -7
plain t0=past-passive	5 -5
plain t0=perfect-passive	-6 6
plain t0=pluperfect-passive	-6 6
plain t0=present	5 -5
plain t0=present-passive	-14 14
plain t1=gerund	-9 9
plain t1=past-passive	5 -5
plain t1=perfect	6 -6
plain t1=perfect-passive	-6 6
plain t1=pluperfect-passive	-6 6
plain t1=present-passive	-14 14
plain t2=future	6 -6
plain t2=future-not	5 -5
plain t2=future-passive-not	-12 12
plain t2=participle-passive	5 -5
plain t2=past-not	13 -13
plain t2=past-passive	-22 22
plain t2=perfect-passive	-8 8
plain t2=pluperfect-passive	-6 6
plain t2=present	-6 6
plain t2=present-not	11 -11
plain v0=add	-6 6
plain v0=amount	-5 5
plain v0=be	-6 6
plain v0=buy	-6 6
plain v0=call	-8 8
plain v0=collect	5 -5
plain v0=come	-6 6
plain v0=cut	5 -5
plain v0=ease	-6 6
plain v0=end	10 -10
plain v0=grant	6 -6
plain v0=have	-9 9
plain v0=keep	-8 8
plain v0=levy	7 -7
plain v0=lift	-5 5
plain v0=pay	8 -8
plain v0=run	7 -7
plain v0=sell	8 -8
plain v0=tell	-6 6
plain v0=treat	9 -9
plain v1=add	-9 9
plain v1=amount	-5 5
plain v1=be	-6 6
plain v1=begin	5 -5
plain v1=bring	5 -5
plain v1=buy	-12 12
plain v1=call	-6 6
plain v1=carry	8 -8
plain v1=come	-6 6
plain v1=cut	8 -8
plain v1=ease	-7 7
plain v1=end	6 -6
plain v1=grant	5 -5
plain v1=import	-6 6
plain v1=keep	-7 7
plain v1=lift	-5 5
plain v1=pay	10 -10
plain v1=quadruple	-6 6
plain v1=run	7 -7
plain v1=sell	6 -6
plain v1=stay	8 -8
plain v1=tell	-6 6
plain v1=threaten	-8 8
plain v1=treat	9 -9
plain v2-none	-5 5
plain v2=be	9 -9
plain v2=buy	-9 9
plain v2=call	11 -11
plain v2=charge	-19 19
plain v2=cut	7 -7
plain v2=drop	6 -6
plain v2=end	5 -5
plain v2=export	-5 5
plain v2=get	-9 9
plain v2=go	-6 6
plain v2=halve	-13 13
plain v2=land	6 -6
plain v2=make	-9 9
plain v2=other	-15 15
plain v2=pay	9 -9
plain v2=remain	7 -7
plain v2=resume	-8 8
plain v2=rise	-11 11
plain v2=settle	-6 6
plain v2=shrink	-8 8
plain v2=slip	5 -5
plain v2=stand	-5 5
plain v2=start	-11 11
plain v2=take	13 -13
plain v2=tell	-6 6
plain v2=treat	-6 6
plain verbless	-11 11
plain vt0=amount present	-5 5
plain vt0=be modal	-5 5
plain vt0=be present	-5 5
plain vt0=begin perfect	7 -7
plain vt0=bring past	11 -11
plain vt0=buy future	5 -5
plain vt0=buy present	-7 7
plain vt0=call past	-14 14
plain vt0=call present	7 -7
plain vt0=charge perfect	-10 10
plain vt0=charge present	5 -5
plain vt0=collect present	5 -5
plain vt0=come past	-6 6
plain vt0=end present	7 -7
plain vt0=halve past	-6 6
plain vt0=have present	-7 7
plain vt0=impose past	8 -8
plain vt0=impose present	-5 5
plain vt0=keep perfect	-5 5
plain vt0=lay past	-7 7
plain vt0=make past	6 -6
plain vt0=make present	-5 5
plain vt0=other pluperfect	-11 11
plain vt0=other present	5 -5
plain vt0=pay future	10 -10
plain vt0=put future	-5 5
plain vt0=put present	8 -8
plain vt0=raise past	-9 9
plain vt0=say past	10 -10
plain vt0=sell present	5 -5
plain vt0=stop future	-5 5
plain vt0=stop modal	10 -10
plain vt0=suspend future	-6 6
plain vt0=suspend past	-6 6
plain vt0=suspend perfect	7 -7
plain vt0=want past	8 -8
plain vt0=want present	-10 10
plain vt1=amount present	-5 5
plain vt1=be future	5 -5
plain vt1=be present	-10 10
plain vt1=bring past	11 -11
plain vt1=buy future	5 -5
plain vt1=buy gerund	-7 7
plain vt1=buy present	-7 7
plain vt1=call past	-12 12
plain vt1=call present	7 -7
plain vt1=charge perfect	-10 10
plain vt1=charge present	5 -5
plain vt1=collect present	5 -5
plain vt1=come past	-6 6
plain vt1=end present	7 -7
plain vt1=halve past	-6 6
plain vt1=have present	-6 6
plain vt1=impose past	8 -8
plain vt1=impose present	-5 5
plain vt1=keep perfect	-5 5
plain vt1=lay past	-7 7
plain vt1=make past	8 -8
plain vt1=make present	-5 5
plain vt1=other pluperfect	-10 10
plain vt1=other present	5 -5
plain vt1=pay future	10 -10
plain vt1=put future	-5 5
plain vt1=put modal	6 -6
plain vt1=put present	8 -8
plain vt1=raise past	-9 9
plain vt1=say past	5 -5
plain vt1=sell present	5 -5
plain vt1=stop modal	7 -7
plain vt1=suspend future	-6 6
plain vt1=suspend perfect	7 -7
plain vt1=want present	-6 6
plain vt2=be future	10 -10
plain vt2=be pluperfect	6 -6
plain vt2=buy present	-13 13
plain vt2=call participle	8 -8
plain vt2=charge future	-5 5
plain vt2=charge present	-14 14
plain vt2=come past	8 -8
plain vt2=export present	-5 5
plain vt2=have past	6 -6
plain vt2=leave past	-9 9
plain vt2=make participle	-5 5
plain vt2=other future	-7 7
plain vt2=other past	-11 11
plain vt2=other pluperfect	-16 16
plain vt2=other present	5 -5
plain vt2=pay modal	5 -5
plain vt2=pay present	6 -6
plain vt2=remain present	5 -5
plain vt2=rise past	-5 5
plain vt2=shrink past	-11 11
plain vt2=slip past	5 -5
plain vt2=stand past	-6 6
plain vt2=take present	12 -12
rare-earths beside export-controls	10 -10
rare-earths beside pharmaceuticals	10 -10
rare-earths beside soybeans	-7 7
rare-earths f:'s	-5 5
rare-earths f:,	-8 8
rare-earths f:.	-10 10
rare-earths f:<duty>	-6 6
rare-earths f:<quality>	-12 12
rare-earths f:<v-deny>	-9 9
rare-earths f:<v-down>	-13 13
rare-earths f:<v-impose>	9 -9
rare-earths f:<v-propose>	-7 7
rare-earths f:<v-stay>	-7 7
rare-earths f:<v-target>	14 -14
rare-earths f:<v-threaten>	6 -6
rare-earths f:all	-5 5
rare-earths f:an	5 -5
rare-earths f:are	-10 10
rare-earths f:college	-6 6
rare-earths f:come	-9 9
rare-earths f:general	-9 9
rare-earths f:has	9 -9
rare-earths f:i	-7 7
rare-earths f:it	10 -10
rare-earths f:license	-10 10
rare-earths f:list	5 -5
rare-earths f:nobody	-7 7
rare-earths f:promise	-5 5
rare-earths f:rule	-9 9
rare-earths f:same	6 -6
rare-earths f:stockholm	-11 11
rare-earths f:student	-8 8
rare-earths f:tariff	-5 5
rare-earths f:threaten	7 -7
rare-earths f:to	8 -8
rare-earths f:week	-11 11
rare-earths f:were	-5 5
rare-earths f:with	-8 8
rare-earths headline	-10 10
rare-earths l1=<begin>	11 -11
rare-earths l1=<number>	-15 15
rare-earths l1=of	10 -10
rare-earths l1=over	-15 15
rare-earths l2=,	-12 12
rare-earths l2=<begin>	12 -12
rare-earths l2=<not>	8 -8
rare-earths l2=<sender>	5 -5
rare-earths l2=<v-deny>	-9 9
rare-earths l2=<v-say>	10 -10
rare-earths l2=<v-sell>	8 -8
rare-earths l2=ban	11 -11
rare-earths l2=control	-14 14
rare-earths l2=export	8 -8
rare-earths l2=of	-6 6
rare-earths l2=rule	-9 9
rare-earths l2=shortage	-8 8
rare-earths l2=what	5 -5
rare-earths places 1	12 -12
rare-earths plain 2	-8 8
rare-earths q:"	-5 5
rare-earths q:'s	-5 5
rare-earths q:/	-7 7
rare-earths q:<agent>	16 -16
rare-earths q:<day-ahead>	-5 5
rare-earths q:<day-gone>	-5 5
rare-earths q:<gate>	-7 7
rare-earths q:<name>	-5 5
rare-earths q:<organisation>	5 -5
rare-earths q:<v-buy>	6 -6
rare-earths q:<v-impose>	10 -10
rare-earths q:<v-stay>	7 -7
rare-earths q:a	12 -12
rare-earths q:also	7 -7
rare-earths q:among	-5 5
rare-earths q:artificial	10 -10
rare-earths q:ask	5 -5
rare-earths q:call	-7 7
rare-earths q:day	6 -6
rare-earths q:dialogue	10 -10
rare-earths q:did	-5 5
rare-earths q:duty	7 -7
rare-earths q:earth	-5 5
rare-earths q:expect	-5 5
rare-earths q:first	10 -10
rare-earths q:geneva	5 -5
rare-earths q:get	-6 6
rare-earths q:good	-8 8
rare-earths q:hold	10 -10
rare-earths q:in	10 -10
rare-earths q:intelligence	10 -10
rare-earths q:it	-10 10
rare-earths q:its	5 -5
rare-earths q:license	5 -5
rare-earths q:meet	5 -5
rare-earths q:new	10 -10
rare-earths q:no	-5 5
rare-earths q:not	-5 5
rare-earths q:or	-11 11
rare-earths q:order	8 -8
rare-earths q:other	-7 7
rare-earths q:rare	-5 5
rare-earths q:remove	-6 6
rare-earths q:side	5 -5
rare-earths q:since	-12 12
rare-earths q:stockholm	7 -7
rare-earths q:suspend	-11 11
rare-earths q:tariff	-12 12
rare-earths q:truce	-16 16
rare-earths q:two	13 -13
rare-earths q:what	-13 13
rare-earths q:with	7 -7
rare-earths q:yes	6 -6
rare-earths r1="	9 -9
rare-earths r1=,	9 -9
rare-earths r1=:	16 -16
rare-earths r1=<sender>	10 -10
rare-earths r1=<v-deny>	-7 7
rare-earths r1=<v-sell>	5 -5
rare-earths r1=<v-up>	5 -5
rare-earths r1=?	9 -9
rare-earths r1=carbonate	6 -6
rare-earths r1=export	5 -5
rare-earths r1=go	5 -5
rare-earths r1=magnet	-5 5
rare-earths r1=rule	-7 7
rare-earths r1=will	-9 9
rare-earths r2=<goods>	11 -11
rare-earths r2=<name>	16 -16
rare-earths r2=be	-9 9
rare-earths r2=germanium	9 -9
rare-earths r2=in	-8 8
rare-earths r2=scandium	-8 8
rare-earths r2=the	6 -6
rare-earths r2=to	6 -6
rare-earths s:"	7 -7
rare-earths s:'s	22 -22
rare-earths s:-	-26 26
rare-earths s:.	-8 8
rare-earths s::	26 -26
rare-earths s:;	-8 8
rare-earths s:<day-ahead>	5 -5
rare-earths s:<day-gone>	-19 19
rare-earths s:<goods>	25 -25
rare-earths s:<level-noun>	-9 9
rare-earths s:<level>	6 -6
rare-earths s:<month-gone>	7 -7
rare-earths s:<name>	11 -11
rare-earths s:<not>	23 -23
rare-earths s:<number>	-5 5
rare-earths s:<office>	15 -15
rare-earths s:<organisation>	6 -6
rare-earths s:<seat>	-7 7
rare-earths s:<sender>	20 -20
rare-earths s:<span>	-19 19
rare-earths s:<v-begin>	-12 12
rare-earths s:<v-deny>	-19 19
rare-earths s:<v-down>	-6 6
rare-earths s:<v-end>	16 -16
rare-earths s:<v-propose>	20 -20
rare-earths s:<v-sell>	22 -22
rare-earths s:<v-stay>	-9 9
rare-earths s:<v-suspend>	-6 6
rare-earths s:<v-up>	20 -20
rare-earths s:?	10 -10
rare-earths s:after	-5 5
rare-earths s:again	-5 5
rare-earths s:agreement	6 -6
rare-earths s:an	-5 5
rare-earths s:and	-5 5
rare-earths s:announce	-7 7
rare-earths s:antimony	18 -18
rare-earths s:as	-13 13
rare-earths s:at	8 -8
rare-earths s:battery	8 -8
rare-earths s:bismuth	6 -6
rare-earths s:by	5 -5
rare-earths s:call	9 -9
rare-earths s:can	7 -7
rare-earths s:carbonate	6 -6
rare-earths s:come	-6 6
rare-earths s:company	-9 9
rare-earths s:control	-18 18
rare-earths s:could	-6 6
rare-earths s:critical	18 -18
rare-earths s:discuss	5 -5
rare-earths s:doe	8 -8
rare-earths s:duty	9 -9
rare-earths s:dysprosium	-8 8
rare-earths s:earth	-61 61
rare-earths s:exchanged	7 -7
rare-earths s:export	24 -24
rare-earths s:extra	-5 5
rare-earths s:for	14 -14
rare-earths s:foreign	-5 5
rare-earths s:front	-5 5
rare-earths s:gallium	16 -16
rare-earths s:general	-6 6
rare-earths s:give	-8 8
rare-earths s:good	-8 8
rare-earths s:if	6 -6
rare-earths s:in	6 -6
rare-earths s:include	-6 6
rare-earths s:is	-6 6
rare-earths s:it	7 -7
rare-earths s:licence	14 -14
rare-earths s:license	-8 8
rare-earths s:lift	7 -7
rare-earths s:like	7 -7
rare-earths s:list	-5 5
rare-earths s:lithium	29 -29
rare-earths s:london	-11 11
rare-earths s:magnet	-14 14
rare-earths s:main	-7 7
rare-earths s:meet	5 -5
rare-earths s:mention	6 -6
rare-earths s:mentioned	10 -10
rare-earths s:mineral	19 -19
rare-earths s:month	-5 5
rare-earths s:much	5 -5
rare-earths s:need	-7 7
rare-earths s:nobody	10 -10
rare-earths s:not	13 -13
rare-earths s:nothing	12 -12
rare-earths s:off	-11 11
rare-earths s:or	-11 11
rare-earths s:out	-7 7
rare-earths s:over	-14 14
rare-earths s:permit	6 -6
rare-earths s:put	-8 8
rare-earths s:question	5 -5
rare-earths s:quota	-5 5
rare-earths s:raise	5 -5
rare-earths s:rare	-61 61
rare-earths s:rise	10 -10
rare-earths s:rule	-20 20
rare-earths s:run	-6 6
rare-earths s:same	-5 5
rare-earths s:scandium	-13 13
rare-earths s:shortage	-9 9
rare-earths s:side	8 -8
rare-earths s:slow	-7 7
rare-earths s:so	-7 7
rare-earths s:software	-13 13
rare-earths s:soybean	-10 10
rare-earths s:start	-7 7
rare-earths s:stop	7 -7
rare-earths s:subject	9 -9
rare-earths s:talk	6 -6
rare-earths s:than	5 -5
rare-earths s:their	-10 10
rare-earths s:them	-11 11
rare-earths s:then	-6 6
rare-earths s:there	-8 8
rare-earths s:they	-12 12
rare-earths s:thing	6 -6
rare-earths s:trade	-5 5
rare-earths s:tungsten	18 -18
rare-earths s:view	7 -7
rare-earths s:week	-5 5
rare-earths s:where	6 -6
rare-earths s:would	6 -6
rare-earths s:yttrium	-11 11
rare-earths side	6 -6
rare-earths=antimony	18 -18
rare-earths=critical minerals	20 -20
rare-earths=gallium	19 -19
rare-earths=lithium	26 -26
rare-earths=magnet	6 -6
rare-earths=magnets	-28 28
rare-earths=rare earths	-50 50
rare-earths=rare-earth	-18 18
rare-earths=tungsten	18 -18
rare-earths=yttrium	-8 8
rule:deficit matter 1	12 -12
rule:deficit no matter	13 -13
rule:export-controls matter 1	-6 6
rule:export-controls matter 2	-5 5
rule:export-controls no matter	16 -16
rule:fentanyl matter 1	-9 9
rule:fentanyl no matter	7 -7
rule:matter 2	-35 35
rule:matter 3	-8 8
rule:no matter	56 -56
rule:pharmaceuticals matter 1	-9 9
rule:pharmaceuticals matter 2	-10 10
rule:pharmaceuticals no matter	12 -12
rule:rare-earths matter 1	-6 6
rule:rare-earths matter 2	-6 6
rule:rare-earths no matter	24 -24
rule:russian-and-iranian-oil matter 2	-7 7
rule:russian-and-iranian-oil no matter	9 -9
rule:security-lists no matter	25 -25
rule:semiconductors matter 1	17 -17
rule:semiconductors matter 2	-13 13
rule:semiconductors no matter	-6 6
rule:ships-and-ports matter 1	-10 10
rule:ships-and-ports matter 2	5 -5
rule:ships-and-ports no matter	14 -14
rule:soybeans matter 1	12 -12
rule:soybeans no matter	5 -5
rule:tiktok matter 1	-13 13
rule:tiktok no matter	24 -24
russian-and-iranian-oil beside soybeans	7 -7
russian-and-iranian-oil f:.	-10 10
russian-and-iranian-oil f::	-11 11
russian-and-iranian-oil f:<day-ahead>	-6 6
russian-and-iranian-oil f:<day-gone>	-6 6
russian-and-iranian-oil f:<day-today>	-9 9
russian-and-iranian-oil f:<duty>	-21 21
russian-and-iranian-oil f:<gate>	-5 5
russian-and-iranian-oil f:<level-noun>	13 -13
russian-and-iranian-oil f:<level>	-5 5
russian-and-iranian-oil f:<name>	-12 12
russian-and-iranian-oil f:<not>	5 -5
russian-and-iranian-oil f:<number>	5 -5
russian-and-iranian-oil f:<office>	-8 8
russian-and-iranian-oil f:<person>	-28 28
russian-and-iranian-oil f:<quality>	-10 10
russian-and-iranian-oil f:<taker>	-7 7
russian-and-iranian-oil f:<v-begin>	-6 6
russian-and-iranian-oil f:<v-buy>	-23 23
russian-and-iranian-oil f:<v-impose>	-6 6
russian-and-iranian-oil f:<v-propose>	-8 8
russian-and-iranian-oil f:<v-say>	-13 13
russian-and-iranian-oil f:<v-target>	6 -6
russian-and-iranian-oil f:a	10 -10
russian-and-iranian-oil f:and	6 -6
russian-and-iranian-oil f:are	9 -9
russian-and-iranian-oil f:as	7 -7
russian-and-iranian-oil f:at	8 -8
russian-and-iranian-oil f:because	-9 9
russian-and-iranian-oil f:before	-5 5
russian-and-iranian-oil f:buy	-9 9
russian-and-iranian-oil f:buyer	-6 6
russian-and-iranian-oil f:chip	-5 5
russian-and-iranian-oil f:country	-5 5
russian-and-iranian-oil f:crude	-5 5
russian-and-iranian-oil f:duty	-10 10
russian-and-iranian-oil f:energy	-7 7
russian-and-iranian-oil f:for	10 -10
russian-and-iranian-oil f:from	-11 11
russian-and-iranian-oil f:has	-6 6
russian-and-iranian-oil f:he	5 -5
russian-and-iranian-oil f:if	-7 7
russian-and-iranian-oil f:its	-16 16
russian-and-iranian-oil f:largest	-5 5
russian-and-iranian-oil f:last	-5 5
russian-and-iranian-oil f:next	-7 7
russian-and-iranian-oil f:number	7 -7
russian-and-iranian-oil f:of	-10 10
russian-and-iranian-oil f:other	-6 6
russian-and-iranian-oil f:our	6 -6
russian-and-iranian-oil f:purchase	-16 16
russian-and-iranian-oil f:say	-6 6
russian-and-iranian-oil f:side	-5 5
russian-and-iranian-oil f:since	5 -5
russian-and-iranian-oil f:stop	-5 5
russian-and-iranian-oil f:tariff	-12 12
russian-and-iranian-oil f:the	-11 11
russian-and-iranian-oil f:to	-10 10
russian-and-iranian-oil f:two	5 -5
russian-and-iranian-oil f:up	-13 13
russian-and-iranian-oil f:we	6 -6
russian-and-iranian-oil f:week	-8 8
russian-and-iranian-oil l1='s	-15 15
russian-and-iranian-oil l1=<begin>	-19 19
russian-and-iranian-oil l1=<goods>	20 -20
russian-and-iranian-oil l1=<quality>	5 -5
russian-and-iranian-oil l1=and	13 -13
russian-and-iranian-oil l1=it	-8 8
russian-and-iranian-oil l1=palm	13 -13
russian-and-iranian-oil l1=the	-6 6
russian-and-iranian-oil l2=<begin>	-10 10
russian-and-iranian-oil l2=<quality>	12 -12
russian-and-iranian-oil l2=for	-8 8
russian-and-iranian-oil l2=on	20 -20
russian-and-iranian-oil places 1	8 -8
russian-and-iranian-oil places 2	-7 7
russian-and-iranian-oil plain 1	-19 19
russian-and-iranian-oil plain 2	-8 8
russian-and-iranian-oil q::	7 -7
russian-and-iranian-oil q:<day-gone>	-9 9
russian-and-iranian-oil q:<level>	8 -8
russian-and-iranian-oil q:<not>	9 -9
russian-and-iranian-oil q:<number>	-11 11
russian-and-iranian-oil q:<person>	-11 11
russian-and-iranian-oil q:<quality>	12 -12
russian-and-iranian-oil q:<seat>	-7 7
russian-and-iranian-oil q:<v-down>	6 -6
russian-and-iranian-oil q:<v-say>	-7 7
russian-and-iranian-oil q:act	-5 5
russian-and-iranian-oil q:an	-5 5
russian-and-iranian-oil q:are	11 -11
russian-and-iranian-oil q:at	11 -11
russian-and-iranian-oil q:come	7 -7
russian-and-iranian-oil q:deal	8 -8
russian-and-iranian-oil q:fee	12 -12
russian-and-iranian-oil q:had	6 -6
russian-and-iranian-oil q:has	8 -8
russian-and-iranian-oil q:his	-5 5
russian-and-iranian-oil q:its	9 -9
russian-and-iranian-oil q:no	11 -11
russian-and-iranian-oil q:oil	-7 7
russian-and-iranian-oil q:open	6 -6
russian-and-iranian-oil q:say	-9 9
russian-and-iranian-oil q:sign	-5 5
russian-and-iranian-oil q:to	-8 8
russian-and-iranian-oil q:what	-7 7
russian-and-iranian-oil q:with	-9 9
russian-and-iranian-oil q:york	-6 6
russian-and-iranian-oil r1=.	-18 18
russian-and-iranian-oil r1=<v-bear>	5 -5
russian-and-iranian-oil r1=<v-down>	7 -7
russian-and-iranian-oil r1=from	9 -9
russian-and-iranian-oil r1=go	-5 5
russian-and-iranian-oil r1=of	5 -5
russian-and-iranian-oil r2=<end>	-18 18
russian-and-iranian-oil r2=<level>	11 -11
russian-and-iranian-oil r2=<name>	5 -5
russian-and-iranian-oil r2=<v-buy>	-10 10
russian-and-iranian-oil r2=and	6 -6
russian-and-iranian-oil r2=buy	-10 10
russian-and-iranian-oil r2=it	5 -5
russian-and-iranian-oil s:'s	-8 8
russian-and-iranian-oil s:.	6 -6
russian-and-iranian-oil s:;	12 -12
russian-and-iranian-oil s:<day-ahead>	9 -9
russian-and-iranian-oil s:<day-gone>	-10 10
russian-and-iranian-oil s:<duty>	-6 6
russian-and-iranian-oil s:<goods>	6 -6
russian-and-iranian-oil s:<level-noun>	6 -6
russian-and-iranian-oil s:<money>	7 -7
russian-and-iranian-oil s:<not>	23 -23
russian-and-iranian-oil s:<number>	10 -10
russian-and-iranian-oil s:<quality>	-11 11
russian-and-iranian-oil s:<seat>	-8 8
russian-and-iranian-oil s:<taker>	-6 6
russian-and-iranian-oil s:<v-begin>	6 -6
russian-and-iranian-oil s:<v-buy>	-21 21
russian-and-iranian-oil s:<v-sell>	9 -9
russian-and-iranian-oil s:<v-suspend>	5 -5
russian-and-iranian-oil s:<v-target>	6 -6
russian-and-iranian-oil s:act	9 -9
russian-and-iranian-oil s:all	-5 5
russian-and-iranian-oil s:allow	-5 5
russian-and-iranian-oil s:among	-5 5
russian-and-iranian-oil s:another	-10 10
russian-and-iranian-oil s:as	-7 7
russian-and-iranian-oil s:at	24 -24
russian-and-iranian-oil s:biggest	-9 9
russian-and-iranian-oil s:buy	-19 19
russian-and-iranian-oil s:buyer	-5 5
russian-and-iranian-oil s:by	14 -14
russian-and-iranian-oil s:call	6 -6
russian-and-iranian-oil s:charge	8 -8
russian-and-iranian-oil s:cooking	10 -10
russian-and-iranian-oil s:could	-5 5
russian-and-iranian-oil s:crude	-6 6
russian-and-iranian-oil s:day	5 -5
russian-and-iranian-oil s:double	6 -6
russian-and-iranian-oil s:expect	-6 6
russian-and-iranian-oil s:export	5 -5
russian-and-iranian-oil s:face	6 -6
russian-and-iranian-oil s:five	-5 5
russian-and-iranian-oil s:good	-17 17
russian-and-iranian-oil s:had	12 -12
russian-and-iranian-oil s:import	-7 7
russian-and-iranian-oil s:in	11 -11
russian-and-iranian-oil s:it	-5 5
russian-and-iranian-oil s:largest	-6 6
russian-and-iranian-oil s:law	-7 7
russian-and-iranian-oil s:make	-9 9
russian-and-iranian-oil s:may	-5 5
russian-and-iranian-oil s:minister	5 -5
russian-and-iranian-oil s:month	-8 8
russian-and-iranian-oil s:most	-5 5
russian-and-iranian-oil s:mr	-11 11
russian-and-iranian-oil s:new	-5 5
russian-and-iranian-oil s:not	24 -24
russian-and-iranian-oil s:on	11 -11
russian-and-iranian-oil s:our	9 -9
russian-and-iranian-oil s:out	7 -7
russian-and-iranian-oil s:palm	13 -13
russian-and-iranian-oil s:pay	-11 11
russian-and-iranian-oil s:put	-9 9
russian-and-iranian-oil s:refiner	-5 5
russian-and-iranian-oil s:say	7 -7
russian-and-iranian-oil s:since	-6 6
russian-and-iranian-oil s:spoke	-13 13
russian-and-iranian-oil s:start	5 -5
russian-and-iranian-oil s:stockholm	-5 5
russian-and-iranian-oil s:talk	5 -5
russian-and-iranian-oil s:talked	14 -14
russian-and-iranian-oil s:tariff	-11 11
russian-and-iranian-oil s:tell	-14 14
russian-and-iranian-oil s:the	-6 6
russian-and-iranian-oil s:them	-6 6
russian-and-iranian-oil s:there	5 -5
russian-and-iranian-oil s:they	17 -17
russian-and-iranian-oil s:third	6 -6
russian-and-iranian-oil s:to	-7 7
russian-and-iranian-oil s:two	-7 7
russian-and-iranian-oil s:up	-13 13
russian-and-iranian-oil s:want	-9 9
russian-and-iranian-oil s:we	6 -6
russian-and-iranian-oil s:well	-5 5
russian-and-iranian-oil s:what	6 -6
russian-and-iranian-oil s:which	-8 8
russian-and-iranian-oil s:who	-7 7
russian-and-iranian-oil s:whose	-10 10
russian-and-iranian-oil s:—	8 -8
russian-and-iranian-oil sides	-7 7
russian-and-iranian-oil=buys russian oil	-9 9
russian-and-iranian-oil=oil	10 -10
russian-and-iranian-oil=purchases of oil	5 -5
russian-and-iranian-oil=purchases of russian oil	-12 12
russian-and-iranian-oil=russian crude	-8 8
russian-and-iranian-oil=russian oil	-8 8
security-lists beside export-controls	-6 6
security-lists beside rare-earths	11 -11
security-lists beside semiconductors	6 -6
security-lists beside ships-and-ports	16 -16
security-lists beside tariffs	18 -18
security-lists beside truce	16 -16
security-lists f:-	5 -5
security-lists f:.	5 -5
security-lists f:<day-gone>	9 -9
security-lists f:<duty>	5 -5
security-lists f:<goods>	10 -10
security-lists f:<level>	17 -17
security-lists f:<not>	11 -11
security-lists f:<number>	-9 9
security-lists f:<person>	16 -16
security-lists f:<seat>	-5 5
security-lists f:<v-buy>	5 -5
security-lists f:<v-deny>	8 -8
security-lists f:<v-end>	-9 9
security-lists f:<v-propose>	-5 5
security-lists f:<v-stay>	-5 5
security-lists f:<v-suspend>	10 -10
security-lists f:affiliate	6 -6
security-lists f:agree	6 -6
security-lists f:among	7 -7
security-lists f:are	9 -9
security-lists f:as	8 -8
security-lists f:been	5 -5
security-lists f:busan	7 -7
security-lists f:by	5 -5
security-lists f:charge	8 -8
security-lists f:each	5 -5
security-lists f:earth	9 -9
security-lists f:end	-10 10
security-lists f:fee	10 -10
security-lists f:fentanyl	9 -9
security-lists f:from	6 -6
security-lists f:go	-5 5
security-lists f:he	-6 6
security-lists f:in	11 -11
security-lists f:it	5 -5
security-lists f:law	-6 6
security-lists f:licence	7 -7
security-lists f:list	-7 7
security-lists f:new	7 -7
security-lists f:not	5 -5
security-lists f:of	7 -7
security-lists f:off	-14 14
security-lists f:order	9 -9
security-lists f:put	-11 11
security-lists f:rare	9 -9
security-lists f:rule	7 -7
security-lists f:ship	6 -6
security-lists f:since	10 -10
security-lists f:such	6 -6
security-lists f:suspend	8 -8
security-lists f:thing	-6 6
security-lists f:until	-5 5
security-lists f:want	-6 6
security-lists f:was	14 -14
security-lists f:were	-7 7
security-lists f:will	-5 5
security-lists headline	-6 6
security-lists l1=<name>	5 -5
security-lists l1=<quality>	-7 7
security-lists l1=<seat>	-5 5
security-lists l1=for	6 -6
security-lists l1=foreign	5 -5
security-lists l1=of	14 -14
security-lists l1=the	-8 8
security-lists l2=<begin>	10 -10
security-lists l2=<number>	-16 16
security-lists l2=<seat>	6 -6
security-lists l2=<v-impose>	6 -6
security-lists l2=affiliate	14 -14
security-lists l2=is	6 -6
security-lists l2=off	-6 6
security-lists l2=on	-10 10
security-lists l2=the	5 -5
security-lists places 1	22 -22
security-lists places 2	-7 7
security-lists plain 1	-7 7
security-lists q:'s	20 -20
security-lists q:,	9 -9
security-lists q:<agent>	-12 12
security-lists q:<day-ahead>	18 -18
security-lists q:<duty>	8 -8
security-lists q:<goods>	5 -5
security-lists q:<name>	24 -24
security-lists q:<office>	-6 6
security-lists q:<points>	-5 5
security-lists q:<v-bear>	-7 7
security-lists q:<v-deny>	5 -5
security-lists q:<v-end>	-5 5
security-lists q:<v-say>	7 -7
security-lists q:<v-sell>	-6 6
security-lists q:<v-up>	-8 8
security-lists q:add	-6 6
security-lists q:after	10 -10
security-lists q:all	7 -7
security-lists q:at	-6 6
security-lists q:come	12 -12
security-lists q:control	18 -18
security-lists q:day	6 -6
security-lists q:did	5 -5
security-lists q:duty	-8 8
security-lists q:end	-5 5
security-lists q:framework	-5 5
security-lists q:from	10 -10
security-lists q:go	-11 11
security-lists q:good	7 -7
security-lists q:has	14 -14
security-lists q:hour	9 -9
security-lists q:in	13 -13
security-lists q:is	-7 7
security-lists q:it	9 -9
security-lists q:its	-13 13
security-lists q:know	-6 6
security-lists q:licence	-8 8
security-lists q:medicine	5 -5
security-lists q:meet	6 -6
security-lists q:of	10 -10
security-lists q:on	13 -13
security-lists q:own	8 -8
security-lists q:part	-7 7
security-lists q:put	10 -10
security-lists q:raise	5 -5
security-lists q:rule	5 -5
security-lists q:say	24 -24
security-lists q:settle	-6 6
security-lists q:ship	-5 5
security-lists q:side	5 -5
security-lists q:step	6 -6
security-lists q:tariff	19 -19
security-lists q:the	6 -6
security-lists q:there	-6 6
security-lists q:tiktok	-8 8
security-lists q:too	-8 8
security-lists q:truce	6 -6
security-lists q:up	18 -18
security-lists q:was	-7 7
security-lists q:you	-6 6
security-lists r1=.	11 -11
security-lists r1=:	5 -5
security-lists r1=<sender>	10 -10
security-lists r1=<v-begin>	-5 5
security-lists r1=<v-up>	-5 5
security-lists r1=and	-12 12
security-lists r1=entity	-10 10
security-lists r1=firm	12 -12
security-lists r1=for	10 -10
security-lists r1=go	-5 5
security-lists r1=have	-7 7
security-lists r1=of	-5 5
security-lists r1=on	-11 11
security-lists r1=that	8 -8
security-lists r2=<day-gone>	-12 12
security-lists r2=<end>	18 -18
security-lists r2=<goods>	11 -11
security-lists r2=<number>	-12 12
security-lists r2=<quality>	-8 8
security-lists r2=<sender>	-9 9
security-lists r2=and	13 -13
security-lists r2=been	-6 6
security-lists r2=firm	-11 11
security-lists r2=good	5 -5
security-lists r2=in	-5 5
security-lists r2=its	-6 6
security-lists r2=on	-13 13
security-lists r2=to	7 -7
security-lists s:,	11 -11
security-lists s:-	-6 6
security-lists s:.	15 -15
security-lists s::	-7 7
security-lists s:<agent>	7 -7
security-lists s:<day-ahead>	18 -18
security-lists s:<duty>	9 -9
security-lists s:<gate>	22 -22
security-lists s:<goods>	23 -23
security-lists s:<level>	6 -6
security-lists s:<money>	20 -20
security-lists s:<name>	5 -5
security-lists s:<not>	-7 7
security-lists s:<number>	-17 17
security-lists s:<office>	-9 9
security-lists s:<organisation>	-8 8
security-lists s:<quality>	-13 13
security-lists s:<v-begin>	-11 11
security-lists s:<v-deny>	36 -36
security-lists s:<v-impose>	6 -6
security-lists s:<v-return>	6 -6
security-lists s:<v-suspend>	9 -9
security-lists s:a	8 -8
security-lists s:about	5 -5
security-lists s:addition	-11 11
security-lists s:affiliate	21 -21
security-lists s:after	-13 13
security-lists s:also	-26 26
security-lists s:an	-6 6
security-lists s:and	-5 5
security-lists s:any	-5 5
security-lists s:are	8 -8
security-lists s:as	6 -6
security-lists s:been	-5 5
security-lists s:before	-11 11
security-lists s:blacklisted	10 -10
security-lists s:bring	6 -6
security-lists s:buy	-8 8
security-lists s:by	20 -20
security-lists s:chip	6 -6
security-lists s:come	-8 8
security-lists s:control	-6 6
security-lists s:custom	9 -9
security-lists s:deal	-8 8
security-lists s:do	8 -8
security-lists s:doe	6 -6
security-lists s:duty	8 -8
security-lists s:each	7 -7
security-lists s:earth	8 -8
security-lists s:end	8 -8
security-lists s:entity	-26 26
security-lists s:export	-7 7
security-lists s:exporter	-7 7
security-lists s:extend	9 -9
security-lists s:fee	15 -15
security-lists s:firm	-14 14
security-lists s:for	9 -9
security-lists s:four	-6 6
security-lists s:from	5 -5
security-lists s:grant	6 -6
security-lists s:half	11 -11
security-lists s:has	7 -7
security-lists s:hold	5 -5
security-lists s:import	9 -9
security-lists s:in	6 -6
security-lists s:is	8 -8
security-lists s:its	-19 19
security-lists s:keep	-9 9
security-lists s:know	-8 8
security-lists s:last	-6 6
security-lists s:let	-15 15
security-lists s:list	-5 5
security-lists s:listed	14 -14
security-lists s:long	-7 7
security-lists s:lower	5 -5
security-lists s:may	-8 8
security-lists s:military	-8 8
security-lists s:more	-14 14
security-lists s:name	-6 6
security-lists s:need	5 -5
security-lists s:next	-5 5
security-lists s:of	-8 8
security-lists s:off	-12 12
security-lists s:out	-6 6
security-lists s:over	5 -5
security-lists s:owned	14 -14
security-lists s:people	-5 5
security-lists s:place	11 -11
security-lists s:port	13 -13
security-lists s:product	12 -12
security-lists s:published	-6 6
security-lists s:put	-29 29
security-lists s:rare	8 -8
security-lists s:remove	-7 7
security-lists s:return	5 -5
security-lists s:rule	36 -36
security-lists s:sanction	6 -6
security-lists s:security	-8 8
security-lists s:side	11 -11
security-lists s:since	7 -7
security-lists s:so	5 -5
security-lists s:some	-7 7
security-lists s:subsidiary	11 -11
security-lists s:the	12 -12
security-lists s:their	6 -6
security-lists s:there	11 -11
security-lists s:thousand	5 -5
security-lists s:time	-5 5
security-lists s:to	20 -20
security-lists s:two	-5 5
security-lists s:under	6 -6
security-lists s:unreliable	-37 37
security-lists s:was	13 -13
security-lists s:week	-7 7
security-lists s:were	-16 16
security-lists s:what	6 -6
security-lists s:will	8 -8
security-lists s:worth	6 -6
security-lists sides	-9 9
security-lists=blacklist	5 -5
security-lists=blacklisted	10 -10
security-lists=companies	19 -19
security-lists=entity list	6 -6
security-lists=export-control list	-15 15
security-lists=firms	-10 10
security-lists=list	16 -16
security-lists=list of unreliable	-13 13
security-lists=listed	5 -5
semiconductors beside pharmaceuticals	-9 9
semiconductors beside rare-earths	14 -14
semiconductors beside tariffs	9 -9
semiconductors beside truce	5 -5
semiconductors f:"	7 -7
semiconductors f:'s	-6 6
semiconductors f:-	-6 6
semiconductors f:<agent>	9 -9
semiconductors f:<day-ahead>	10 -10
semiconductors f:<day-gone>	-12 12
semiconductors f:<duty>	8 -8
semiconductors f:<level>	-5 5
semiconductors f:<month-gone>	7 -7
semiconductors f:<name>	16 -16
semiconductors f:<not>	-17 17
semiconductors f:<office>	-15 15
semiconductors f:<quality>	-10 10
semiconductors f:<seat>	-29 29
semiconductors f:<sender>	-20 20
semiconductors f:<v-begin>	16 -16
semiconductors f:<v-buy>	16 -16
semiconductors f:<v-impose>	-12 12
semiconductors f:<v-propose>	-14 14
semiconductors f:<v-sell>	-8 8
semiconductors f:<v-stay>	-6 6
semiconductors f:<v-suspend>	-8 8
semiconductors f:<v-target>	-7 7
semiconductors f:?	-5 5
semiconductors f:about	-13 13
semiconductors f:again	16 -16
semiconductors f:an	5 -5
semiconductors f:and	13 -13
semiconductors f:announce	6 -6
semiconductors f:at	8 -8
semiconductors f:be	-6 6
semiconductors f:been	8 -8
semiconductors f:both	-5 5
semiconductors f:call	11 -11
semiconductors f:come	13 -13
semiconductors f:control	-10 10
semiconductors f:cut	6 -6
semiconductors f:discuss	-9 9
semiconductors f:each	11 -11
semiconductors f:everything	11 -11
semiconductors f:exceed	-8 8
semiconductors f:export	-7 7
semiconductors f:for	-18 18
semiconductors f:from	11 -11
semiconductors f:good	12 -12
semiconductors f:have	-5 5
semiconductors f:he	6 -6
semiconductors f:import	8 -8
semiconductors f:in	10 -10
semiconductors f:last	10 -10
semiconductors f:let	-6 6
semiconductors f:list	-5 5
semiconductors f:make	-5 5
semiconductors f:more	-9 9
semiconductors f:no	-5 5
semiconductors f:not	-18 18
semiconductors f:off	5 -5
semiconductors f:order	9 -9
semiconductors f:part	-7 7
semiconductors f:pay	-7 7
semiconductors f:say	-11 11
semiconductors f:second	-13 13
semiconductors f:section	-8 8
semiconductors f:should	6 -6
semiconductors f:side	-7 7
semiconductors f:still	-8 8
semiconductors f:tariff	10 -10
semiconductors f:than	-10 10
semiconductors f:them	-9 9
semiconductors f:those	9 -9
semiconductors f:time	-16 16
semiconductors f:to	11 -11
semiconductors f:truce	9 -9
semiconductors f:two	-5 5
semiconductors f:want	-8 8
semiconductors f:were	-6 6
semiconductors f:whatever	-10 10
semiconductors f:with	-7 7
semiconductors f:would	-7 7
semiconductors f:year	9 -9
semiconductors headline	-9 9
semiconductors l1=,	-8 8
semiconductors l1=:	13 -13
semiconductors l1=<begin>	-9 9
semiconductors l1=<goods>	12 -12
semiconductors l1=<name>	-6 6
semiconductors l1=<not>	10 -10
semiconductors l1=<quality>	-8 8
semiconductors l1=<v-impose>	7 -7
semiconductors l1=about	-15 15
semiconductors l1=advanced	-9 9
semiconductors l1=and	17 -17
semiconductors l1=bargaining	7 -7
semiconductors l1=for	-7 7
semiconductors l1=that	-18 18
semiconductors l2=,	7 -7
semiconductors l2=:	-7 7
semiconductors l2=<duty>	-5 5
semiconductors l2=<level>	12 -12
semiconductors l2=<number>	11 -11
semiconductors l2=<person>	12 -12
semiconductors l2=<v-say>	-13 13
semiconductors l2=a	5 -5
semiconductors l2=and	19 -19
semiconductors l2=computer	7 -7
semiconductors l2=control	6 -6
semiconductors l2=into	-5 5
semiconductors l2=is	8 -8
semiconductors l2=medicine	-11 11
semiconductors l2=of	-19 19
semiconductors l2=sale	9 -9
semiconductors l2=the	-10 10
semiconductors l2=to	-5 5
semiconductors places 1	9 -9
semiconductors places 3	-8 8
semiconductors plain 1	6 -6
semiconductors plain 3	-7 7
semiconductors q:'s	7 -7
semiconductors q:,	11 -11
semiconductors q:-	-8 8
semiconductors q:.	13 -13
semiconductors q:<agent>	-15 15
semiconductors q:<gate>	-5 5
semiconductors q:<level>	12 -12
semiconductors q:<money>	-8 8
semiconductors q:<name>	10 -10
semiconductors q:<organisation>	10 -10
semiconductors q:<person>	9 -9
semiconductors q:<seat>	-7 7
semiconductors q:<sender>	-7 7
semiconductors q:<span>	13 -13
semiconductors q:<v-agree>	6 -6
semiconductors q:<v-begin>	-7 7
semiconductors q:<v-end>	6 -6
semiconductors q:<v-impose>	-6 6
semiconductors q:<v-say>	7 -7
semiconductors q:<v-stay>	-18 18
semiconductors q:<v-suspend>	-12 12
semiconductors q:<v-target>	-5 5
semiconductors q:?	-5 5
semiconductors q:a	-19 19
semiconductors q:about	6 -6
semiconductors q:according	16 -16
semiconductors q:agree	7 -7
semiconductors q:also	-7 7
semiconductors q:and	5 -5
semiconductors q:are	-12 12
semiconductors q:at	-5 5
semiconductors q:buy	9 -9
semiconductors q:company	-5 5
semiconductors q:deal	-5 5
semiconductors q:do	8 -8
semiconductors q:first	-14 14
semiconductors q:geneva	10 -10
semiconductors q:good	6 -6
semiconductors q:hold	-16 16
semiconductors q:in	-8 8
semiconductors q:is	5 -5
semiconductors q:it	11 -11
semiconductors q:its	-11 11
semiconductors q:new	-11 11
semiconductors q:on	-15 15
semiconductors q:out	-8 8
semiconductors q:over	-8 8
semiconductors q:pay	9 -9
semiconductors q:product	11 -11
semiconductors q:reporter	-5 5
semiconductors q:say	8 -8
semiconductors q:since	11 -11
semiconductors q:tariff	-13 13
semiconductors q:tell	-6 6
semiconductors q:that	-10 10
semiconductors q:them	6 -6
semiconductors q:to	17 -17
semiconductors q:two	-13 13
semiconductors q:will	6 -6
semiconductors q:with	5 -5
semiconductors q:would	-7 7
semiconductors r1='s	8 -8
semiconductors r1=,	-18 18
semiconductors r1=-	14 -14
semiconductors r1=.	6 -6
semiconductors r1=<sender>	-22 22
semiconductors r1=and	-6 6
semiconductors r1=company	-6 6
semiconductors r1=in	8 -8
semiconductors r1=maker	-8 8
semiconductors r1=software	12 -12
semiconductors r1=the	-9 9
semiconductors r1=to	5 -5
semiconductors r2=,	-6 6
semiconductors r2=.	6 -6
semiconductors r2=<end>	7 -7
semiconductors r2=<goods>	-7 7
semiconductors r2=<level>	-12 12
semiconductors r2=<not>	6 -6
semiconductors r2=and	6 -6
semiconductors r2=blackwell	6 -6
semiconductors r2=design	15 -15
semiconductors r2=exempt	8 -8
semiconductors r2=is	-9 9
semiconductors r2=nvidia	-12 12
semiconductors r2=the	12 -12
semiconductors r2=violated	-7 7
semiconductors s:"	11 -11
semiconductors s:-	11 -11
semiconductors s:.	17 -17
semiconductors s::	8 -8
semiconductors s:;	7 -7
semiconductors s:<duty>	5 -5
semiconductors s:<goods>	10 -10
semiconductors s:<level>	8 -8
semiconductors s:<money>	-10 10
semiconductors s:<month-gone>	9 -9
semiconductors s:<person>	10 -10
semiconductors s:<quality>	-6 6
semiconductors s:<seat>	9 -9
semiconductors s:<v-agree>	-7 7
semiconductors s:<v-bear>	6 -6
semiconductors s:<v-begin>	6 -6
semiconductors s:<v-deny>	5 -5
semiconductors s:<v-down>	5 -5
semiconductors s:<v-end>	5 -5
semiconductors s:<v-return>	-16 16
semiconductors s:<v-say>	5 -5
semiconductors s:<v-stay>	8 -8
semiconductors s:<v-suspend>	-9 9
semiconductors s:<v-target>	-9 9
semiconductors s:<v-up>	10 -10
semiconductors s:?	-7 7
semiconductors s:a	14 -14
semiconductors s:account	8 -8
semiconductors s:accused	7 -7
semiconductors s:after	-5 5
semiconductors s:again	-5 5
semiconductors s:also	-11 11
semiconductors s:amd	-8 8
semiconductors s:an	-25 25
semiconductors s:analog	-6 6
semiconductors s:and	11 -11
semiconductors s:anti	-7 7
semiconductors s:antimonopoly	6 -6
semiconductors s:antitrust	-8 8
semiconductors s:any	9 -9
semiconductors s:anyone	6 -6
semiconductors s:artificial	-6 6
semiconductors s:ask	-6 6
semiconductors s:at	-12 12
semiconductors s:bargaining	7 -7
semiconductors s:before	8 -8
semiconductors s:begin	-5 5
semiconductors s:being	8 -8
semiconductors s:best	-7 7
semiconductors s:blackwell	13 -13
semiconductors s:breach	7 -7
semiconductors s:broke	8 -8
semiconductors s:buy	13 -13
semiconductors s:call	8 -8
semiconductors s:car	-5 5
semiconductors s:chipmaker	-9 9
semiconductors s:computer	8 -8
semiconductors s:copper	5 -5
semiconductors s:covered	-8 8
semiconductors s:curb	6 -6
semiconductors s:deal	-5 5
semiconductors s:design	6 -6
semiconductors s:discuss	15 -15
semiconductors s:each	6 -6
semiconductors s:earth	11 -11
semiconductors s:else	10 -10
semiconductors s:engine	14 -14
semiconductors s:ethane	13 -13
semiconductors s:fall	10 -10
semiconductors s:favourable	-6 6
semiconductors s:fear	13 -13
semiconductors s:firm	8 -8
semiconductors s:for	9 -9
semiconductors s:found	6 -6
semiconductors s:from	-6 6
semiconductors s:get	-7 7
semiconductors s:h	-16 16
semiconductors s:had	-13 13
semiconductors s:his	-5 5
semiconductors s:inquiry	-7 7
semiconductors s:intelligence	-6 6
semiconductors s:into	-11 11
semiconductors s:investment	-9 9
semiconductors s:is	15 -15
semiconductors s:its	-6 6
semiconductors s:jet	5 -5
semiconductors s:late	6 -6
semiconductors s:law	-6 6
semiconductors s:least	-5 5
semiconductors s:leave	7 -7
semiconductors s:less	-9 9
semiconductors s:let	-7 7
semiconductors s:limit	-9 9
semiconductors s:lose	-5 5
semiconductors s:machine	-6 6
semiconductors s:magnet	12 -12
semiconductors s:make	11 -11
semiconductors s:more	-13 13
semiconductors s:most	11 -11
semiconductors s:named	-10 10
semiconductors s:negotiation	6 -6
semiconductors s:new	-8 8
semiconductors s:nexperia	-11 11
semiconductors s:nothing	-7 7
semiconductors s:nvidia	-9 9
semiconductors s:opened	-16 16
semiconductors s:out	8 -8
semiconductors s:over	-9 9
semiconductors s:part	6 -6
semiconductors s:permit	-8 8
semiconductors s:plant	-8 8
semiconductors s:preliminary	6 -6
semiconductors s:processor	11 -11
semiconductors s:promise	-16 16
semiconductors s:purchase	-10 10
semiconductors s:put	10 -10
semiconductors s:qualcomm	-9 9
semiconductors s:quarrel	-10 10
semiconductors s:rare	11 -11
semiconductors s:reciprocal	8 -8
semiconductors s:reporter	5 -5
semiconductors s:resume	-10 10
semiconductors s:return	-7 7
semiconductors s:revoke	5 -5
semiconductors s:rise	8 -8
semiconductors s:rule	5 -5
semiconductors s:same	10 -10
semiconductors s:say	7 -7
semiconductors s:sell	-11 11
semiconductors s:share	5 -5
semiconductors s:shipment	-7 7
semiconductors s:software	17 -17
semiconductors s:some	19 -19
semiconductors s:steel	7 -7
semiconductors s:take	7 -7
semiconductors s:tariff	5 -5
semiconductors s:term	-10 10
semiconductors s:than	-17 17
semiconductors s:that	-16 16
semiconductors s:them	8 -8
semiconductors s:there	-14 14
semiconductors s:though	-10 10
semiconductors s:too	12 -12
semiconductors s:two	-6 6
semiconductors s:up	10 -10
semiconductors s:violated	-11 11
semiconductors s:visa	-5 5
semiconductors s:wafer	6 -6
semiconductors s:we	-6 6
semiconductors s:which	12 -12
semiconductors s:why	9 -9
semiconductors s:without	10 -10
semiconductors s:worse	-6 6
semiconductors s:would	6 -6
semiconductors=chip	9 -9
semiconductors=chipmaker	-8 8
semiconductors=chips	-13 13
semiconductors=nexperia	-8 8
semiconductors=nvidia	8 -8
semiconductors=processors	14 -14
semiconductors=wafers	7 -7
ships-and-ports beside export-controls	-13 13
ships-and-ports beside fentanyl	-9 9
ships-and-ports beside semiconductors	-8 8
ships-and-ports beside truce	5 -5
ships-and-ports f:"	14 -14
ships-and-ports f:,	9 -9
ships-and-ports f:<day-ahead>	-18 18
ships-and-ports f:<day-gone>	5 -5
ships-and-ports f:<goods>	9 -9
ships-and-ports f:<level>	13 -13
ships-and-ports f:<month-ahead>	6 -6
ships-and-ports f:<month-gone>	5 -5
ships-and-ports f:<name>	-7 7
ships-and-ports f:<number>	25 -25
ships-and-ports f:<office>	-5 5
ships-and-ports f:<organisation>	6 -6
ships-and-ports f:<quality>	-10 10
ships-and-ports f:<seat>	5 -5
ships-and-ports f:<v-agree>	7 -7
ships-and-ports f:<v-buy>	15 -15
ships-and-ports f:<v-down>	-6 6
ships-and-ports f:<v-impose>	5 -5
ships-and-ports f:<v-propose>	-7 7
ships-and-ports f:<v-return>	9 -9
ships-and-ports f:<v-sell>	-7 7
ships-and-ports f:<v-suspend>	-8 8
ships-and-ports f:agenda	-7 7
ships-and-ports f:all	5 -5
ships-and-ports f:also	5 -5
ships-and-ports f:answer	-10 10
ships-and-ports f:approve	5 -5
ships-and-ports f:are	11 -11
ships-and-ports f:ask	6 -6
ships-and-ports f:at	-21 21
ships-and-ports f:back	-13 13
ships-and-ports f:be	-7 7
ships-and-ports f:before	17 -17
ships-and-ports f:box	-5 5
ships-and-ports f:but	10 -10
ships-and-ports f:callao	-7 7
ships-and-ports f:custom	6 -6
ships-and-ports f:date	6 -6
ships-and-ports f:down	5 -5
ships-and-ports f:end	-9 9
ships-and-ports f:enter	9 -9
ships-and-ports f:export	5 -5
ships-and-ports f:good	9 -9
ships-and-ports f:had	7 -7
ships-and-ports f:have	-6 6
ships-and-ports f:hold	6 -6
ships-and-ports f:hope	-5 5
ships-and-ports f:if	8 -8
ships-and-ports f:it	-11 11
ships-and-ports f:its	-12 12
ships-and-ports f:law	-5 5
ships-and-ports f:leave	11 -11
ships-and-ports f:like	-8 8
ships-and-ports f:list	-5 5
ships-and-ports f:minute	-5 5
ships-and-ports f:new	11 -11
ships-and-ports f:none	-8 8
ships-and-ports f:not	11 -11
ships-and-ports f:now	7 -7
ships-and-ports f:of	-6 6
ships-and-ports f:old	5 -5
ships-and-ports f:on	-12 12
ships-and-ports f:order	8 -8
ships-and-ports f:our	-10 10
ships-and-ports f:place	-5 5
ships-and-ports f:question	-7 7
ships-and-ports f:raise	-13 13
ships-and-ports f:respond	-5 5
ships-and-ports f:result	-10 10
ships-and-ports f:return	6 -6
ships-and-ports f:sell	-5 5
ships-and-ports f:should	-7 7
ships-and-ports f:side	-6 6
ships-and-ports f:suspend	-5 5
ships-and-ports f:terminal	-6 6
ships-and-ports f:than	9 -9
ships-and-ports f:that	-6 6
ships-and-ports f:then	5 -5
ships-and-ports f:these	-8 8
ships-and-ports f:thi	9 -9
ships-and-ports f:third	8 -8
ships-and-ports f:time	-5 5
ships-and-ports f:to	12 -12
ships-and-ports f:too	-9 9
ships-and-ports f:up	-6 6
ships-and-ports f:us	5 -5
ships-and-ports f:vessel	-8 8
ships-and-ports f:video	-7 7
ships-and-ports f:want	-8 8
ships-and-ports f:was	-6 6
ships-and-ports f:we	-6 6
ships-and-ports f:were	6 -6
ships-and-ports f:what	8 -8
ships-and-ports f:when	-21 21
ships-and-ports f:with	-6 6
ships-and-ports f:without	-5 5
ships-and-ports f:work	-7 7
ships-and-ports f:would	-12 12
ships-and-ports f:your	-5 5
ships-and-ports l1='	-5 5
ships-and-ports l1='s	-7 7
ships-and-ports l1=<number>	5 -5
ships-and-ports l1=<v-impose>	-9 9
ships-and-ports l1=<v-up>	-5 5
ships-and-ports l1=about	-6 6
ships-and-ports l1=and	-17 17
ships-and-ports l1=for	17 -17
ships-and-ports l1=from	11 -11
ships-and-ports l1=in	6 -6
ships-and-ports l1=into	5 -5
ships-and-ports l1=its	5 -5
ships-and-ports l1=of	-14 14
ships-and-ports l1=on	-9 9
ships-and-ports l1=our	-9 9
ships-and-ports l1=the	-6 6
ships-and-ports l1=to	8 -8
ships-and-ports l1=transit	8 -8
ships-and-ports l1=who	6 -6
ships-and-ports l2='s	-6 6
ships-and-ports l2=,	9 -9
ships-and-ports l2=:	-6 6
ships-and-ports l2=<begin>	7 -7
ships-and-ports l2=<day-gone>	-5 5
ships-and-ports l2=<goods>	-14 14
ships-and-ports l2=<money>	6 -6
ships-and-ports l2=<v-end>	9 -9
ships-and-ports l2=<v-up>	8 -8
ships-and-ports l2=a	11 -11
ships-and-ports l2=and	-8 8
ships-and-ports l2=are	-7 7
ships-and-ports l2=at	12 -12
ships-and-ports l2=for	-9 9
ships-and-ports l2=had	5 -5
ships-and-ports l2=matter	-6 6
ships-and-ports l2=measure	-6 6
ships-and-ports l2=on	-9 9
ships-and-ports l2=the	9 -9
ships-and-ports places 1	15 -15
ships-and-ports places 2	-19 19
ships-and-ports places 3	-16 16
ships-and-ports plain 1	-7 7
ships-and-ports plain 2	5 -5
ships-and-ports q:"	6 -6
ships-and-ports q:-	-5 5
ships-and-ports q:.	19 -19
ships-and-ports q:<duty>	-10 10
ships-and-ports q:<goods-amount>	-8 8
ships-and-ports q:<goods>	-15 15
ships-and-ports q:<level-noun>	9 -9
ships-and-ports q:<level>	11 -11
ships-and-ports q:<money>	10 -10
ships-and-ports q:<month-gone>	-7 7
ships-and-ports q:<name>	-5 5
ships-and-ports q:<not>	-7 7
ships-and-ports q:<organisation>	6 -6
ships-and-ports q:<person>	7 -7
ships-and-ports q:<quality>	-5 5
ships-and-ports q:<v-agree>	8 -8
ships-and-ports q:<v-deny>	-8 8
ships-and-ports q:<v-end>	18 -18
ships-and-ports q:<v-impose>	7 -7
ships-and-ports q:<v-propose>	-10 10
ships-and-ports q:<v-sell>	-7 7
ships-and-ports q:<v-stay>	-7 7
ships-and-ports q:<v-target>	7 -7
ships-and-ports q:?	-19 19
ships-and-ports q:again	-13 13
ships-and-ports q:all	-9 9
ships-and-ports q:and	-9 9
ships-and-ports q:arrangement	6 -6
ships-and-ports q:at	5 -5
ships-and-ports q:been	5 -5
ships-and-ports q:both	8 -8
ships-and-ports q:buy	-5 5
ships-and-ports q:charge	5 -5
ships-and-ports q:deal	6 -6
ships-and-ports q:earth	-6 6
ships-and-ports q:end	5 -5
ships-and-ports q:good	-15 15
ships-and-ports q:had	5 -5
ships-and-ports q:half	5 -5
ships-and-ports q:has	5 -5
ships-and-ports q:have	9 -9
ships-and-ports q:his	8 -8
ships-and-ports q:it	-6 6
ships-and-ports q:lee	6 -6
ships-and-ports q:like	-6 6
ships-and-ports q:lose	6 -6
ships-and-ports q:m	7 -7
ships-and-ports q:more	12 -12
ships-and-ports q:not	6 -6
ships-and-ports q:nothing	-6 6
ships-and-ports q:now	-6 6
ships-and-ports q:off	-7 7
ships-and-ports q:one	-5 5
ships-and-ports q:open	-5 5
ships-and-ports q:other	-8 8
ships-and-ports q:p	7 -7
ships-and-ports q:pass	-6 6
ships-and-ports q:plan	-6 6
ships-and-ports q:rare	-6 6
ships-and-ports q:remain	-5 5
ships-and-ports q:round	-9 9
ships-and-ports q:rule	-8 8
ships-and-ports q:say	-9 9
ships-and-ports q:see	-5 5
ships-and-ports q:ship	-13 13
ships-and-ports q:sign	-6 6
ships-and-ports q:subsidiary	-5 5
ships-and-ports q:take	-6 6
ships-and-ports q:tariff	-8 8
ships-and-ports q:tell	13 -13
ships-and-ports q:than	15 -15
ships-and-ports q:the	-9 9
ships-and-ports q:then	-10 10
ships-and-ports q:there	-12 12
ships-and-ports q:they	9 -9
ships-and-ports q:thi	7 -7
ships-and-ports q:through	-8 8
ships-and-ports q:top	-5 5
ships-and-ports q:truce	8 -8
ships-and-ports q:two	-11 11
ships-and-ports q:what	-20 20
ships-and-ports q:which	-6 6
ships-and-ports q:will	-5 5
ships-and-ports q:word	-8 8
ships-and-ports q:would	-17 17
ships-and-ports q:year	-5 5
ships-and-ports q:yet	5 -5
ships-and-ports q:you	6 -6
ships-and-ports quoted	19 -19
ships-and-ports r1=:	-9 9
ships-and-ports r1=<goods>	12 -12
ships-and-ports r1=<not>	-6 6
ships-and-ports r1=<v-bear>	-9 9
ships-and-ports r1=<v-say>	-6 6
ships-and-ports r1=<v-suspend>	6 -6
ships-and-ports r1=<v-target>	-8 8
ships-and-ports r1=<v-up>	13 -13
ships-and-ports r1=at	-22 22
ships-and-ports r1=by	-7 7
ships-and-ports r1=charge	-6 6
ships-and-ports r1=come	-5 5
ships-and-ports r1=crane	7 -7
ships-and-ports r1=fee	-5 5
ships-and-ports r1=go	6 -6
ships-and-ports r1=handled	-5 5
ships-and-ports r1=have	5 -5
ships-and-ports r1=in	-15 15
ships-and-ports r1=on	6 -6
ships-and-ports r1=pay	-8 8
ships-and-ports r1=rise	6 -6
ships-and-ports r1=say	-5 5
ships-and-ports r1=stay	5 -5
ships-and-ports r1=with	-7 7
ships-and-ports r2=,	11 -11
ships-and-ports r2=.	6 -6
ships-and-ports r2=<goods>	5 -5
ships-and-ports r2=<money>	5 -5
ships-and-ports r2=<name>	-8 8
ships-and-ports r2=<quality>	-21 21
ships-and-ports r2=<seat>	-5 5
ships-and-ports r2=<v-bear>	12 -12
ships-and-ports r2=<v-impose>	-5 5
ships-and-ports r2=<v-stay>	-19 19
ships-and-ports r2=as	5 -5
ships-and-ports r2=back	-5 5
ships-and-ports r2=each	-6 6
ships-and-ports r2=engine	7 -7
ships-and-ports r2=for	-5 5
ships-and-ports r2=mombasa	-7 7
ships-and-ports r2=not	6 -6
ships-and-ports r2=pay	6 -6
ships-and-ports r2=sea	6 -6
ships-and-ports r2=the	-9 9
ships-and-ports r2=up	8 -8
ships-and-ports s:'	-6 6
ships-and-ports s:'s	-15 15
ships-and-ports s:/	-15 15
ships-and-ports s:<agent>	9 -9
ships-and-ports s:<day-ahead>	-12 12
ships-and-ports s:<day-gone>	7 -7
ships-and-ports s:<day-today>	8 -8
ships-and-ports s:<duty>	-11 11
ships-and-ports s:<gate>	-18 18
ships-and-ports s:<goods-amount>	8 -8
ships-and-ports s:<level-noun>	-9 9
ships-and-ports s:<level>	30 -30
ships-and-ports s:<money>	8 -8
ships-and-ports s:<month-ahead>	-7 7
ships-and-ports s:<month-gone>	7 -7
ships-and-ports s:<not>	12 -12
ships-and-ports s:<number>	10 -10
ships-and-ports s:<office>	-8 8
ships-and-ports s:<organisation>	17 -17
ships-and-ports s:<person>	-5 5
ships-and-ports s:<points>	5 -5
ships-and-ports s:<quality>	-28 28
ships-and-ports s:<seat>	-16 16
ships-and-ports s:<v-agree>	14 -14
ships-and-ports s:<v-bear>	-7 7
ships-and-ports s:<v-begin>	7 -7
ships-and-ports s:<v-buy>	6 -6
ships-and-ports s:<v-deny>	-8 8
ships-and-ports s:<v-down>	-9 9
ships-and-ports s:<v-end>	15 -15
ships-and-ports s:<v-propose>	-18 18
ships-and-ports s:<v-sell>	-24 24
ships-and-ports s:<v-stay>	-5 5
ships-and-ports s:<v-target>	-8 8
ships-and-ports s:<v-up>	12 -12
ships-and-ports s:abolish	7 -7
ships-and-ports s:about	-15 15
ships-and-ports s:access	-6 6
ships-and-ports s:accord	-7 7
ships-and-ports s:according	-14 14
ships-and-ports s:add	6 -6
ships-and-ports s:affiliate	-9 9
ships-and-ports s:after	7 -7
ships-and-ports s:agenda	-14 14
ships-and-ports s:agree	6 -6
ships-and-ports s:airline	6 -6
ships-and-ports s:airport	18 -18
ships-and-ports s:all	8 -8
ships-and-ports s:also	-11 11
ships-and-ports s:am	6 -6
ships-and-ports s:an	-5 5
ships-and-ports s:any	5 -5
ships-and-ports s:as	-19 19
ships-and-ports s:at	-9 9
ships-and-ports s:back	-9 9
ships-and-ports s:be	-6 6
ships-and-ports s:bean	8 -8
ships-and-ports s:before	10 -10
ships-and-ports s:berth	-6 6
ships-and-ports s:between	8 -8
ships-and-ports s:border	7 -7
ships-and-ports s:both	-27 27
ships-and-ports s:break	5 -5
ships-and-ports s:built	-6 6
ships-and-ports s:bulker	-8 8
ships-and-ports s:but	-15 15
ships-and-ports s:buy	7 -7
ships-and-ports s:by	16 -16
ships-and-ports s:callao	-14 14
ships-and-ports s:canal	-6 6
ships-and-ports s:carrier	-7 7
ships-and-ports s:case	5 -5
ships-and-ports s:cash	9 -9
ships-and-ports s:certificate	-5 5
ships-and-ports s:charge	-16 16
ships-and-ports s:clear	-11 11
ships-and-ports s:close	-5 5
ships-and-ports s:closed	5 -5
ships-and-ports s:coffee	-9 9
ships-and-ports s:company	-10 10
ships-and-ports s:concern	-6 6
ships-and-ports s:confirm	-6 6
ships-and-ports s:consider	-8 8
ships-and-ports s:container	6 -6
ships-and-ports s:control	-5 5
ships-and-ports s:cost	8 -8
ships-and-ports s:counterpart	-6 6
ships-and-ports s:country	-13 13
ships-and-ports s:custom	8 -8
ships-and-ports s:day	13 -13
ships-and-ports s:discuss	-22 22
ships-and-ports s:dispute	-10 10
ships-and-ports s:doe	-6 6
ships-and-ports s:don't	-5 5
ships-and-ports s:down	5 -5
ships-and-ports s:due	-30 30
ships-and-ports s:each	-12 12
ships-and-ports s:engine	8 -8
ships-and-ports s:enter	5 -5
ships-and-ports s:evening	8 -8
ships-and-ports s:extension	-8 8
ships-and-ports s:fee	-26 26
ships-and-ports s:fentanyl	-9 9
ships-and-ports s:ferry	-15 15
ships-and-ports s:fish	-10 10
ships-and-ports s:flag	-5 5
ships-and-ports s:from	-10 10
ships-and-ports s:full	-6 6
ships-and-ports s:go	7 -7
ships-and-ports s:good	16 -16
ships-and-ports s:grower	6 -6
ships-and-ports s:had	8 -8
ships-and-ports s:harbour	-5 5
ships-and-ports s:has	10 -10
ships-and-ports s:have	10 -10
ships-and-ports s:here	-8 8
ships-and-ports s:hour	11 -11
ships-and-ports s:hull	-5 5
ships-and-ports s:in	-17 17
ships-and-ports s:into	5 -5
ships-and-ports s:invest	12 -12
ships-and-ports s:is	-7 7
ships-and-ports s:it	7 -7
ships-and-ports s:its	8 -8
ships-and-ports s:keep	-17 17
ships-and-ports s:know	5 -5
ships-and-ports s:last	11 -11
ships-and-ports s:leave	5 -5
ships-and-ports s:levy	-19 19
ships-and-ports s:line	5 -5
ships-and-ports s:listed	-5 5
ships-and-ports s:loaded	9 -9
ships-and-ports s:lorry	7 -7
ships-and-ports s:make	5 -5
ships-and-ports s:matter	-15 15
ships-and-ports s:may	5 -5
ships-and-ports s:me	-5 5
ships-and-ports s:measure	-13 13
ships-and-ports s:member	5 -5
ships-and-ports s:mombasa	-8 8
ships-and-ports s:mr	-8 8
ships-and-ports s:named	-5 5
ships-and-ports s:net	-9 9
ships-and-ports s:newspaper	7 -7
ships-and-ports s:nickel	6 -6
ships-and-ports s:nobody	-7 7
ships-and-ports s:not	12 -12
ships-and-ports s:nothing	8 -8
ships-and-ports s:notice	-5 5
ships-and-ports s:of	9 -9
ships-and-ports s:old	5 -5
ships-and-ports s:on	-16 16
ships-and-ports s:one	-13 13
ships-and-ports s:or	6 -6
ships-and-ports s:other	-5 5
ships-and-ports s:our	-9 9
ships-and-ports s:out	-8 8
ships-and-ports s:over	-8 8
ships-and-ports s:own	-6 6
ships-and-ports s:paper	-6 6
ships-and-ports s:per	-10 10
ships-and-ports s:plant	6 -6
ships-and-ports s:player	10 -10
ships-and-ports s:port	-26 26
ships-and-ports s:post	8 -8
ships-and-ports s:project	6 -6
ships-and-ports s:put	11 -11
ships-and-ports s:quay	5 -5
ships-and-ports s:raise	-6 6
ships-and-ports s:reciprocal	-6 6
ships-and-ports s:remain	8 -8
ships-and-ports s:rise	11 -11
ships-and-ports s:road	5 -5
ships-and-ports s:round	7 -7
ships-and-ports s:rule	-8 8
ships-and-ports s:same	-5 5
ships-and-ports s:say	-6 6
ships-and-ports s:sea	7 -7
ships-and-ports s:ship	-23 23
ships-and-ports s:shipbuilder	6 -6
ships-and-ports s:shipbuilding	24 -24
ships-and-ports s:shore	7 -7
ships-and-ports s:side	-16 16
ships-and-ports s:sign	7 -7
ships-and-ports s:signature	5 -5
ships-and-ports s:since	-6 6
ships-and-ports s:sit	-7 7
ships-and-ports s:so	-8 8
ships-and-ports s:spoke	-7 7
ships-and-ports s:spring	7 -7
ships-and-ports s:stop	5 -5
ships-and-ports s:strait	-6 6
ships-and-ports s:tanker	-12 12
ships-and-ports s:tell	5 -5
ships-and-ports s:terminal	6 -6
ships-and-ports s:than	9 -9
ships-and-ports s:that	-7 7
ships-and-ports s:them	12 -12
ships-and-ports s:they	-12 12
ships-and-ports s:thi	5 -5
ships-and-ports s:thing	-12 12
ships-and-ports s:those	5 -5
ships-and-ports s:to	11 -11
ships-and-ports s:ton	-16 16
ships-and-ports s:tonnage	8 -8
ships-and-ports s:too	-6 6
ships-and-ports s:touched	-5 5
ships-and-ports s:trade	-5 5
ships-and-ports s:trawler	-5 5
ships-and-ports s:truck	6 -6
ships-and-ports s:until	12 -12
ships-and-ports s:us	-11 11
ships-and-ports s:vessel	-29 29
ships-and-ports s:waive	5 -5
ships-and-ports s:want	-5 5
ships-and-ports s:watch	5 -5
ships-and-ports s:water	11 -11
ships-and-ports s:we	-13 13
ships-and-ports s:well	-12 12
ships-and-ports s:wharf	-8 8
ships-and-ports s:when	8 -8
ships-and-ports s:will	-7 7
ships-and-ports s:worth	-5 5
ships-and-ports s:yard	-5 5
ships-and-ports s:—	-6 6
ships-and-ports side	-17 17
ships-and-ports=airport	15 -15
ships-and-ports=containers	6 -6
ships-and-ports=dock	5 -5
ships-and-ports=docks	5 -5
ships-and-ports=dues	-21 21
ships-and-ports=fee	23 -23
ships-and-ports=fees	-12 12
ships-and-ports=ferries	6 -6
ships-and-ports=flag	6 -6
ships-and-ports=harbours	-5 5
ships-and-ports=hull	6 -6
ships-and-ports=landing	11 -11
ships-and-ports=port fees	-24 24
ships-and-ports=ports	11 -11
ships-and-ports=ship	25 -25
ships-and-ports=ship-to-shore	7 -7
ships-and-ports=shipbuilding	24 -24
ships-and-ports=ships	-33 33
ships-and-ports=tankers	-6 6
ships-and-ports=tonnage	8 -8
ships-and-ports=vessels	-17 17
ships-and-ports=wharf	-8 8
side loose	-12 12
side plain	-17 17
sides loose	10 -10
sides plain	-7 7
soybeans beside rare-earths	-10 10
soybeans beside russian-and-iranian-oil	-8 8
soybeans beside tariffs	23 -23
soybeans beside truce	-7 7
soybeans f::	5 -5
soybeans f:<day-gone>	6 -6
soybeans f:<duty>	-7 7
soybeans f:<gate>	5 -5
soybeans f:<goods-amount>	-23 23
soybeans f:<goods>	13 -13
soybeans f:<level-noun>	-9 9
soybeans f:<level>	6 -6
soybeans f:<money>	10 -10
soybeans f:<month-gone>	-5 5
soybeans f:<name>	-12 12
soybeans f:<organisation>	18 -18
soybeans f:<quality>	5 -5
soybeans f:<seat>	7 -7
soybeans f:<v-buy>	-29 29
soybeans f:<v-say>	5 -5
soybeans f:?	-6 6
soybeans f:according	-6 6
soybeans f:aircraft	8 -8
soybeans f:also	-7 7
soybeans f:an	-9 9
soybeans f:and	17 -17
soybeans f:any	-5 5
soybeans f:autumn	-11 11
soybeans f:bean	-12 12
soybeans f:beef	-6 6
soybeans f:buy	-26 26
soybeans f:call	-7 7
soybeans f:change	9 -9
soybeans f:chicken	5 -5
soybeans f:coal	5 -5
soybeans f:crop	-19 19
soybeans f:duty	-12 12
soybeans f:each	-8 8
soybeans f:energy	5 -5
soybeans f:fact	-6 6
soybeans f:farmer	-6 6
soybeans f:get	-10 10
soybeans f:has	-7 7
soybeans f:have	-5 5
soybeans f:he	-7 7
soybeans f:i	5 -5
soybeans f:if	-6 6
soybeans f:in	-9 9
soybeans f:intend	5 -5
soybeans f:into	-5 5
soybeans f:is	-7 7
soybeans f:it	9 -9
soybeans f:its	-10 10
soybeans f:know	13 -13
soybeans f:last	-6 6
soybeans f:late	-7 7
soybeans f:least	-6 6
soybeans f:make	8 -8
soybeans f:million	-5 5
soybeans f:new	-15 15
soybeans f:next	-7 7
soybeans f:no	9 -9
soybeans f:none	-13 13
soybeans f:not	-7 7
soybeans f:nothing	16 -16
soybeans f:of	-8 8
soybeans f:on	15 -15
soybeans f:order	-8 8
soybeans f:pay	6 -6
soybeans f:poultry	-5 5
soybeans f:quadruple	-9 9
soybeans f:quota	6 -6
soybeans f:resolve	9 -9
soybeans f:rice	5 -5
soybeans f:say	7 -7
soybeans f:second	5 -5
soybeans f:sheet	-6 6
soybeans f:side	10 -10
soybeans f:stay	-8 8
soybeans f:their	-12 12
soybeans f:there	8 -8
soybeans f:thi	-22 22
soybeans f:three	-14 14
soybeans f:to	7 -7
soybeans f:two	5 -5
soybeans f:was	6 -6
soybeans f:what	-6 6
soybeans f:will	14 -14
soybeans f:without	7 -7
soybeans f:work	6 -6
soybeans f:worth	7 -7
soybeans f:year	-6 6
soybeans f:yet	-5 5
soybeans l1=,	-6 6
soybeans l1=:	-6 6
soybeans l1=<begin>	-12 12
soybeans l1=<v-sell>	-6 6
soybeans l1=a	-7 7
soybeans l1=about	-8 8
soybeans l1=and	12 -12
soybeans l1=for	9 -9
soybeans l1=of	-7 7
soybeans l1=on	9 -9
soybeans l1=raw	6 -6
soybeans l2=,	5 -5
soybeans l2=<begin>	-6 6
soybeans l2=<goods-amount>	-5 5
soybeans l2=<money>	5 -5
soybeans l2=<not>	-10 10
soybeans l2=<sender>	-6 6
soybeans l2=<v-buy>	-6 6
soybeans l2=<v-impose>	-6 6
soybeans l2=a	-6 6
soybeans l2=an	-6 6
soybeans l2=and	-5 5
soybeans l2=exporter	-5 5
soybeans l2=for	7 -7
soybeans l2=not	-8 8
soybeans l2=on	6 -6
soybeans l2=to	5 -5
soybeans places 1	18 -18
soybeans places 2	-14 14
soybeans places 3	-21 21
soybeans plain 1	19 -19
soybeans plain 2	-12 12
soybeans plain 3	-15 15
soybeans q:,	9 -9
soybeans q:;	-5 5
soybeans q:<agent>	11 -11
soybeans q:<duty>	12 -12
soybeans q:<gate>	8 -8
soybeans q:<goods-amount>	-9 9
soybeans q:<level-noun>	-11 11
soybeans q:<name>	8 -8
soybeans q:<span>	-10 10
soybeans q:<v-buy>	-6 6
soybeans q:<v-down>	-7 7
soybeans q:<v-say>	5 -5
soybeans q:a	6 -6
soybeans q:agree	7 -7
soybeans q:an	-11 11
soybeans q:and	5 -5
soybeans q:announce	-8 8
soybeans q:as	-9 9
soybeans q:be	8 -8
soybeans q:beef	8 -8
soybeans q:buy	-9 9
soybeans q:chicken	-6 6
soybeans q:come	-9 9
soybeans q:commerce	7 -7
soybeans q:control	-7 7
soybeans q:cotton	-5 5
soybeans q:duty	7 -7
soybeans q:each	-7 7
soybeans q:earth	-11 11
soybeans q:expect	5 -5
soybeans q:fee	-8 8
soybeans q:for	9 -9
soybeans q:great	8 -8
soybeans q:hall	8 -8
soybeans q:have	-8 8
soybeans q:in	5 -5
soybeans q:into	-7 7
soybeans q:invest	5 -5
soybeans q:investment	9 -9
soybeans q:keep	-5 5
soybeans q:leave	-11 11
soybeans q:make	5 -5
soybeans q:market	5 -5
soybeans q:month	-7 7
soybeans q:more	9 -9
soybeans q:mr	-7 7
soybeans q:not	-6 6
soybeans q:of	8 -8
soybeans q:or	-6 6
soybeans q:own	8 -8
soybeans q:people	8 -8
soybeans q:port	-8 8
soybeans q:put	-11 11
soybeans q:rare	-11 11
soybeans q:reader	-6 6
soybeans q:reporter	5 -5
soybeans q:rice	7 -7
soybeans q:same	10 -10
soybeans q:settle	-5 5
soybeans q:side	6 -6
soybeans q:soybean	-14 14
soybeans q:statement	8 -8
soybeans q:tariff	8 -8
soybeans q:that	6 -6
soybeans q:their	6 -6
soybeans q:they	18 -18
soybeans q:until	6 -6
soybeans q:wheat	-6 6
soybeans q:which	6 -6
soybeans q:will	-10 10
soybeans q:with	21 -21
soybeans q:would	10 -10
soybeans r1=&	-6 6
soybeans r1=,	19 -19
soybeans r1=.	-19 19
soybeans r1=<goods>	25 -25
soybeans r1=<v-buy>	-13 13
soybeans r1=<v-end>	-5 5
soybeans r1=?	-10 10
soybeans r1=and	-7 7
soybeans r1=as	5 -5
soybeans r1=by	-7 7
soybeans r1=for	-5 5
soybeans r1=grower	-10 10
soybeans r1=have	-6 6
soybeans r1=meal	5 -5
soybeans r1=now	5 -5
soybeans r1=oil	18 -18
soybeans r1=order	-6 6
soybeans r1=purchase	-6 6
soybeans r1=will	14 -14
soybeans r1=worth	6 -6
soybeans r2=.	-5 5
soybeans r2=<end>	-18 18
soybeans r2=<goods-amount>	-9 9
soybeans r2=<goods>	7 -7
soybeans r2=<money>	7 -7
soybeans r2=<month-ahead>	-5 5
soybeans r2=<not>	7 -7
soybeans r2=<person>	5 -5
soybeans r2=<v-bear>	9 -9
soybeans r2=<v-down>	6 -6
soybeans r2=<v-end>	7 -7
soybeans r2=<v-impose>	10 -10
soybeans r2=aircraft	-11 11
soybeans r2=from	7 -7
soybeans r2=not	7 -7
soybeans r2=on	-6 6
soybeans r2=pay	7 -7
soybeans r2=pork	-5 5
soybeans r2=thi	-7 7
soybeans r2=three	-6 6
soybeans s:,	7 -7
soybeans s:-	-6 6
soybeans s:.	19 -19
soybeans s:;	-21 21
soybeans s:<agent>	18 -18
soybeans s:<day-gone>	-13 13
soybeans s:<duty>	19 -19
soybeans s:<goods-amount>	-23 23
soybeans s:<goods>	19 -19
soybeans s:<level>	11 -11
soybeans s:<money>	16 -16
soybeans s:<month-ahead>	-9 9
soybeans s:<name>	8 -8
soybeans s:<person>	-10 10
soybeans s:<quality>	11 -11
soybeans s:<seat>	-5 5
soybeans s:<sender>	-6 6
soybeans s:<span>	-12 12
soybeans s:<v-agree>	13 -13
soybeans s:<v-begin>	-5 5
soybeans s:<v-buy>	-13 13
soybeans s:<v-end>	-6 6
soybeans s:<v-impose>	11 -11
soybeans s:<v-propose>	-5 5
soybeans s:<v-return>	6 -6
soybeans s:<v-say>	5 -5
soybeans s:<v-sell>	5 -5
soybeans s:<v-up>	7 -7
soybeans s:?	-12 12
soybeans s:a	16 -16
soybeans s:about	-5 5
soybeans s:access	5 -5
soybeans s:add	6 -6
soybeans s:additional	7 -7
soybeans s:agree	5 -5
soybeans s:agricultural	13 -13
soybeans s:all	13 -13
soybeans s:amount	-11 11
soybeans s:and	22 -22
soybeans s:as	22 -22
soybeans s:be	7 -7
soybeans s:bean	-18 18
soybeans s:beef	12 -12
soybeans s:before	-7 7
soybeans s:between	9 -9
soybeans s:boeing	7 -7
soybeans s:bring	-7 7
soybeans s:busan	-16 16
soybeans s:buy	-10 10
soybeans s:by	-13 13
soybeans s:call	7 -7
soybeans s:certain	7 -7
soybeans s:cocoa	7 -7
soybeans s:come	-11 11
soybeans s:control	-9 9
soybeans s:cooking	-8 8
soybeans s:delivery	-5 5
soybeans s:doe	-6 6
soybeans s:duty	13 -13
soybeans s:each	-18 18
soybeans s:earth	-20 20
soybeans s:either	7 -7
soybeans s:enter	5 -5
soybeans s:ethanol	5 -5
soybeans s:farm	27 -27
soybeans s:farmer	-7 7
soybeans s:for	12 -12
soybeans s:free	12 -12
soybeans s:fruit	8 -8
soybeans s:future	6 -6
soybeans s:go	8 -8
soybeans s:good	24 -24
soybeans s:grower	-10 10
soybeans s:had	8 -8
soybeans s:harvest	-5 5
soybeans s:has	-10 10
soybeans s:have	-10 10
soybeans s:he	-22 22
soybeans s:i	7 -7
soybeans s:import	9 -9
soybeans s:impose	-6 6
soybeans s:in	-5 5
soybeans s:include	-7 7
soybeans s:industrial	6 -6
soybeans s:is	10 -10
soybeans s:its	-5 5
soybeans s:levy	5 -5
soybeans s:long	5 -5
soybeans s:market	10 -10
soybeans s:meet	-8 8
soybeans s:million	-6 6
soybeans s:more	10 -10
soybeans s:new	-7 7
soybeans s:next	-5 5
soybeans s:number	-5 5
soybeans s:oil	7 -7
soybeans s:on	18 -18
soybeans s:one	-12 12
soybeans s:only	11 -11
soybeans s:open	8 -8
soybeans s:order	-15 15
soybeans s:part	-7 7
soybeans s:point	-5 5
soybeans s:port	-8 8
soybeans s:product	17 -17
soybeans s:put	8 -8
soybeans s:quadruple	-11 11
soybeans s:question	7 -7
soybeans s:quota	10 -10
soybeans s:rare	-20 20
soybeans s:raw	6 -6
soybeans s:remain	7 -7
soybeans s:rice	5 -5
soybeans s:say	10 -10
soybeans s:share	5 -5
soybeans s:ship	7 -7
soybeans s:side	13 -13
soybeans s:single	-5 5
soybeans s:some	-9 9
soybeans s:soybean	-36 36
soybeans s:start	-9 9
soybeans s:stop	-11 11
soybeans s:substantial	-9 9
soybeans s:such	8 -8
soybeans s:suspend	-7 7
soybeans s:table	-7 7
soybeans s:talk	6 -6
soybeans s:talked	5 -5
soybeans s:tell	-7 7
soybeans s:than	6 -6
soybeans s:the	14 -14
soybeans s:their	-8 8
soybeans s:there	17 -17
soybeans s:they	6 -6
soybeans s:thi	-18 18
soybeans s:three	-6 6
soybeans s:tonne	5 -5
soybeans s:too	-9 9
soybeans s:two	7 -7
soybeans s:under	8 -8
soybeans s:up	6 -6
soybeans s:very	-5 5
soybeans s:way	-6 6
soybeans s:week	-5 5
soybeans s:well	11 -11
soybeans s:were	-14 14
soybeans s:where	13 -13
soybeans s:will	13 -13
soybeans s:with	-17 17
soybeans s:worth	8 -8
soybeans s:year	-19 19
soybeans s:zero	6 -6
soybeans sides	14 -14
soybeans=agricultural products	7 -7
soybeans=american beef	21 -21
soybeans=bean	-15 15
soybeans=farm goods	19 -19
soybeans=farm products	14 -14
soybeans=farm purchases	7 -7
soybeans=soy	10 -10
soybeans=soya	7 -7
soybeans=soya beans	-7 7
soybeans=soybean	-5 5
soybeans=soybeans	-43 43
tiktok f:;	7 -7
tiktok f:<month-gone>	-7 7
tiktok f:<office>	7 -7
tiktok f:<person>	-10 10
tiktok f:<v-buy>	6 -6
tiktok f:<v-down>	6 -6
tiktok f:<v-say>	-5 5
tiktok f:and	-7 7
tiktok f:by	6 -6
tiktok f:no	6 -6
tiktok f:order	6 -6
tiktok f:their	7 -7
tiktok f:yet	6 -6
tiktok l1=<begin>	-7 7
tiktok l1=by	18 -18
tiktok l1=for	-10 10
tiktok l1=on	-6 6
tiktok l1=the	7 -7
tiktok l2=framework	-7 7
tiktok l2=of	9 -9
tiktok plain 1	-19 19
tiktok q:<day-ahead>	8 -8
tiktok q:<day-gone>	8 -8
tiktok q:<duty>	5 -5
tiktok q:<gate>	-6 6
tiktok q:<goods>	-7 7
tiktok q:<name>	8 -8
tiktok q:<not>	6 -6
tiktok q:<number>	-9 9
tiktok q:<seat>	9 -9
tiktok q:<sender>	6 -6
tiktok q:<v-end>	7 -7
tiktok q:<v-impose>	9 -9
tiktok q:come	-6 6
tiktok q:drop	6 -6
tiktok q:has	8 -8
tiktok q:in	7 -7
tiktok q:it	10 -10
tiktok q:not	6 -6
tiktok q:promise	6 -6
tiktok q:take	6 -6
tiktok q:to	5 -5
tiktok q:which	7 -7
tiktok r1='s	-5 5
tiktok r1=,	-9 9
tiktok r1=.	-14 14
tiktok r1=on	8 -8
tiktok r2=<day-ahead>	6 -6
tiktok r2=<end>	-16 16
tiktok r2=<not>	5 -5
tiktok r2=no	6 -6
tiktok r2=on	7 -7
tiktok s:'s	-5 5
tiktok s:,	-17 17
tiktok s:<not>	12 -12
tiktok s:<quality>	-5 5
tiktok s:<v-bear>	5 -5
tiktok s:<v-propose>	6 -6
tiktok s:<v-say>	-5 5
tiktok s:a	-8 8
tiktok s:by	16 -16
tiktok s:for	-8 8
tiktok s:framework	-12 12
tiktok s:is	-8 8
tiktok s:joint	5 -5
tiktok s:no	13 -13
tiktok s:of	8 -8
tiktok s:say	-6 6
tiktok s:there	5 -5
tiktok s:tiktok	-18 18
tiktok s:to	-7 7
tiktok s:venture	5 -5
tiktok s:video	23 -23
tiktok s:would	-5 5
tiktok sides	-5 5
tiktok=tiktok	-18 18
tiktok=video	24 -24
topic deficit	16 -16
topic export-controls	22 -22
topic rare-earths	12 -12
topic russian-and-iranian-oil	8 -8
topic security-lists	22 -22
topic semiconductors	9 -9
topic ships-and-ports	15 -15
topic soybeans	18 -18`;
